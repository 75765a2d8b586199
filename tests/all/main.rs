//! All tests, in one binary.

mod documents;
mod expect;
mod golden;
mod laws;
mod markdown;
mod matrix;
mod transcripts;
