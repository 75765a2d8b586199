//! All tests, in one binary.
#![forbid(unsafe_code)]

mod documents;
mod durability;
mod europass_candidate;
mod europass_v3;
mod europass_validate;
mod expect;
mod faults;
mod findings;
mod formatted;
mod freeform;
mod golden;
mod html;
mod laws;
mod limits;
mod markdown;
mod matrix;
mod page_parts;
mod pages;
mod themes;
mod transcripts;
