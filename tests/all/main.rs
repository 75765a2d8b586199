//! All tests, in one binary.

mod expect;
mod golden;
mod html;
mod laws;
mod matrix;
mod transcripts;
