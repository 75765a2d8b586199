//! All tests, in one binary.

mod documents;
mod expect;
mod golden;
mod laws;
mod matrix;
mod transcripts;
