//! All tests, in one binary.

mod html;
mod laws;
