//! All tests, in one binary.

mod documents;
mod expect;
mod golden;
mod html;
mod europass_v3;
mod laws;
mod markdown;
mod matrix;
mod transcripts;
