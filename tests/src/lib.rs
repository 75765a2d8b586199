//! What the tests and `cargo xtask laws` share.
#![forbid(unsafe_code)]

pub mod coverage;
pub mod laws;
