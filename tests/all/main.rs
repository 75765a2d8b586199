//! All tests, in one binary.

mod laws;
mod markdown;
