//! All tests, in one binary.

mod documents;
mod expect;
mod golden;
mod html;
mod laws;
mod markdown;
mod matrix;
mod transcripts;
