//! One module a format, each with `read`: text to [`Resume`] and diagnostics. Readers recover and go on; a [`Failure`]
//! means that nothing was usable. They know nothing of the writers, and of each other only what [`outline`] and the
//! like hold in common.
#![forbid(unsafe_code)]

pub mod dates;
pub mod europass;
pub mod europass_v3;
pub mod freeform;
pub mod html;
pub mod json;
pub mod jsonc;
pub mod markdown;
pub mod outline;
pub mod rich_text;
pub mod xml;
pub mod yaml;

use resume_core::model::lenient::Fix;
use resume_core::{Carried, Diagnostic, Failure, Locator, PartialDate, Resume, Span};

/// What a reader may be told beside the text. Today's date is an argument, so that reading is reproducible.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// The language to read where a document has several: BCP 47.
    pub locale: Option<String>,
    /// Today, where the text speaks of it.
    pub date: Option<PartialDate>,
    /// Note down what each line was taken for ([`Read::explained`]).
    pub explain: bool,
    /// What the reader refuses to go beyond.
    pub limits: Limits,
}

/// The deepest nesting of JSON and YAML that any limit allows: what is read is walked by recursion, and a thread's stack
/// has its end.
pub const DEEPEST: usize = 1000;

/// Bounds on what is read, against hostile input.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Input size in bytes.
    pub bytes: usize,
    /// Nesting depth of objects, elements, lists and quotes; more than [`DEEPEST`] counts as that.
    pub depth: usize,
    /// Attributes of one element.
    pub attributes: usize,
    /// Values that YAML aliases may add by being written out; 64 bytes of text count as one more.
    pub expansion: usize,
    /// Lines and cells of Markdown, text and HTML.
    pub lines: usize,
    /// Cells of a row of a table, in Markdown and HTML.
    pub columns: usize,
    /// Items of one list and keys of one object, in any format.
    pub entries: usize,
    /// Characters of one file that is embedded in base64: the photo, an attachment.
    pub embedded: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 64 << 20,
            depth: 256,
            attributes: 256,
            expansion: 100_000,
            lines: 200_000,
            columns: 1000,
            entries: 50_000,
            embedded: 32 << 20,
        }
    }
}

/// What was read.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// The résumé.
    pub resume: Resume,
    /// What was found while reading.
    pub diagnostics: Vec<Diagnostic>,
    /// Where the values came from.
    pub locator: Locator,
    /// What a lossless output carried along; not applied yet.
    pub carried: Vec<Carried>,
    /// What each piece of the text was taken for, when asked for.
    pub explained: Vec<Explained>,
    /// What would write in the present schema what was read otherwise (JSON and YAML).
    pub fixes: Vec<Fix>,
}

/// What a piece of the source was taken for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explained {
    /// The piece.
    pub span: Span,
    /// JSON Pointer of the value it became; empty when it became none.
    pub pointer: String,
    /// Why, in a few words.
    pub reason: String,
}

/// A reader.
pub type ReadFn = fn(&str, &ReadOptions) -> Result<Read, Failure>;
