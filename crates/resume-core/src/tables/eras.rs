//! Eras whose years are counted from another year than ISO 8601's.

/// The name of each era as it stands before a year, and what to add to its years.
pub use super::generated::eras::ALL;
