//! All tests, in one binary.

mod expect;
mod golden;
mod laws;
mod matrix;
mod transcripts;
