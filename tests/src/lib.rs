//! What the tests and `cargo xtask laws` share.

pub mod coverage;
pub mod laws;
