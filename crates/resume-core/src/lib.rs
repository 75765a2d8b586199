//! What every format of resume-convert agrees on: the résumé model (whose serde form *is* the shared schema),
//! partial dates, diagnostics, the located document tree of JSON and YAML, and tables of words and codes.
//!
//! No I/O and no parsing of a format happens here.
#![forbid(unsafe_code)]

pub mod base64;
pub mod bytes;
pub mod canonical;
pub mod carry;
pub mod date;
pub mod diagnostic;
pub mod entry_text;
pub mod europass;
pub mod europass_v3;
pub mod html;
pub mod inline;
pub mod link;
pub mod locate;
pub mod model;
pub mod names;
pub mod outline;
pub mod phone;
pub mod pointer;
pub mod tables;
pub mod tree;

#[cfg(feature = "arbitrary")]
pub mod arbitrary;

pub use carry::Carried;
pub use date::PartialDate;
pub use diagnostic::{Code, Diagnostic, Failure, Kind, Severity, Span};
pub use locate::Locator;
pub use model::Resume;
