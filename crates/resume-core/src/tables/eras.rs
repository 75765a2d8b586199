//! Eras whose years are counted from another year than ISO 8601's.

pub use super::generated::eras::ALL;
