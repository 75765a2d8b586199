//! Converts résumés between formats through one shared schema, from bytes to bytes, and says what was lost.
//!
//! No I/O, no clock, no environment, no global state: everything is an argument, and every function may be called from
//! many threads.
//!
//! ```
//! use resume_convert::{ConvertOptions, convert, format, locate};
//!
//! let input = br#"{"basics": {"name": "Ann Example"}, "work": [{"company": "Example Ltd", "startDate": "2016-09"}]}"#;
//! let json = format("json").expect("a format of the registry");
//!
//! // The input's format is told from its content and, when there is one, its file name.
//! let converted = convert(input, None, Some("cv.json"), json, &ConvertOptions::default())?;
//! let text = String::from_utf8(converted.bytes)?;
//! assert!(text.contains(r#""name": "Example Ltd""#));
//!
//! // What the reader decided and what the target could not hold: each finding points into the input.
//! let finding = &converted.diagnostics[0];
//! assert_eq!((finding.code.name, finding.pointer.as_str()), ("old-name", "/work/0/name"));
//! let place = locate::place(std::str::from_utf8(input)?, finding.span.clone().expect("a place").start);
//! assert_eq!((place.line, place.column), (1, 47));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`convert()`] is [`decode()`], [`detect()`], [`read()`], [`write()`] and [`locate()`](convert::locate) in one go; call them one by
//! one to change the [`Resume`] in between. [`validate()`] tells what is wrong with a document by the shared schema, and
//! [`diff()`] what two résumés differ in.
#![forbid(unsafe_code)]

pub mod convert;
mod converter;
pub mod decode;
pub mod detect;
pub mod diff;
pub mod fix;
pub mod forms;
mod limits;
pub mod lossless;
mod pdf;
pub mod registry;
mod structure;
pub mod suggest;
pub mod validate;
pub mod verify;

pub use convert::{ConvertOptions, Converted, convert, read, write};
pub use converter::Converter;
pub use decode::{Decoded, decode};
pub use detect::detect;
pub use diff::{Difference, diff};
pub use fix::{Fixed, fix};
pub use registry::{Carries, FORMATS, Fit, Format, format, format_of_file};
pub use resume_core::{
    Carried, Code, Diagnostic, Failure, Kind, Locator, PartialDate, Resume, Severity, Span, diagnostic::codes, locate, model,
    pointer,
};
pub use resume_readers::{Explained, Limits, Read, ReadOptions};
pub use resume_writers::html::{describe, theme_files, themes};
pub use resume_writers::{HtmlOptions, Theme, WriteOptions, Written};
pub use validate::{Schema, validate, validate_by};
pub use verify::verify;
