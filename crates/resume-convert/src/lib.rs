//! Converts résumés between formats through one shared schema, from bytes to bytes, and says what was lost.
//!
//! No I/O, no clock, no global state: everything is an argument, and every function may be called from many threads.

pub mod convert;
pub mod decode;
pub mod detect;
pub mod diff;
pub mod lossless;
pub mod registry;

pub use convert::{ConvertOptions, Converted, convert, read, write};
pub use decode::{Decoded, decode};
pub use detect::detect;
pub use diff::{Difference, diff};
pub use registry::{FORMATS, Format, format};
pub use resume_core::{Carried, Code, Diagnostic, Failure, Kind, Locator, PartialDate, Resume, Span, locate, model};
pub use resume_readers::{Explained, Limits, Read, ReadOptions};
pub use resume_writers::{Theme, WriteOptions, Written};
