//! All tests, in one binary.

mod europass_v3;
mod laws;
