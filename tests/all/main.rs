//! All tests, in one binary.

mod expect;
mod golden;
mod laws;
mod markdown;
mod matrix;
mod transcripts;
