//! Messages about a conversion: what, where, what was done instead, what to do.

use std::fmt;
use std::ops::Range;

/// A byte range of the (decoded, UTF-8) input, on character boundaries.
pub type Span = Range<usize>;

/// What a diagnostic says about the data; each kind has one severity.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// The input breaks the shared schema. Severity error.
    Invalid,
    /// The target cannot hold the value; it is not in the output. Severity warning.
    Dropped,
    /// The value is in the output in another or less exact form. Severity warning.
    Approximated,
    /// The reader had to guess, or did something that the user should know. Severity note.
    Assumed,
}

impl Kind {
    /// The word that diagnostics show: `invalid`, `dropped`, `approximated` or `assumed`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Invalid => "invalid",
            Self::Dropped => "dropped",
            Self::Approximated => "approximated",
            Self::Assumed => "assumed",
        }
    }

    /// `error`, `warning` or `note`.
    pub fn severity(self) -> &'static str {
        match self {
            Self::Invalid => "error",
            Self::Dropped | Self::Approximated => "warning",
            Self::Assumed => "note",
        }
    }

    /// Whether something of the input is missing or changed in the output.
    pub fn is_loss(self) -> bool {
        matches!(self, Self::Dropped | Self::Approximated)
    }
}

/// The stable name of a kind of finding, such as `no-place`. All of them stand in [`codes`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Code {
    /// Kebab-case name, stable between versions.
    pub name: &'static str,
    /// What the finding means and what to do about it: one or two sentences.
    pub about: &'static str,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

macro_rules! codes {
    ($($(#[doc = $about:literal])+ $ident:ident = $name:literal;)+) => {
        /// Every code that a diagnostic or failure can carry.
        pub mod codes {
            use super::Code;
            $($(#[doc = $about])+ pub const $ident: Code = Code { name: $name, about: concat!($($about),+) };)+
            /// All codes, in the order of their definition.
            pub const ALL: &[Code] = &[$($ident),+];
        }
    };
}

codes! {
    /// The input is empty, or holds nothing but white space.
    EMPTY = "empty";
    /// The input is not text, or not in an encoding that is known.
    NOT_TEXT = "not-text";
    /// The input is not UTF-8; it was read in the encoding that it declares or that its bytes show.
    ENCODING = "encoding";
    /// The résumé was read from a file that the input carries.
    ATTACHED = "attached";
    /// The input breaks the syntax of its format; nothing was read.
    SYNTAX = "syntax";
    /// The XML has a document type declaration, which is refused: it can make a small file grow without end.
    DOCTYPE = "doctype";
    /// The input nests deeper than the limit.
    TOO_DEEP = "too-deep";
    /// The input is bigger than a limit.
    TOO_BIG = "too-big";
    /// The input is well formed, but no résumé of the format that it was read as.
    NOT_A_RESUME = "not-a-resume";
    /// No format fits the input, or more than one.
    UNKNOWN_FORMAT = "unknown-format";
    /// A theme cannot be loaded or rendered.
    THEME = "theme";
    /// The value has a type that its field cannot hold; it is kept as it was, under its own name.
    TYPE = "type";
    /// The text of a date field is no date of the form YYYY, YYYY-MM or YYYY-MM-DD; it is kept as it was.
    DATE = "date";
    /// A key occurs twice in one object; the last one counts.
    DUPLICATE_KEY = "duplicate-key";
    /// The key is not in the shared schema; it is kept in its object.
    UNKNOWN_KEY = "unknown-key";
    /// The value is not one that its field allows.
    VALUE = "value";
    /// An element or attribute is missing, doubled, out of order, or does not belong where it stands.
    STRUCTURE = "structure";
    /// The period ends before it starts.
    PERIOD = "period";
    /// The target format has no place for the value.
    NO_PLACE = "no-place";
    /// The value is written as text into a field that is less exact than its own.
    AS_TEXT = "as-text";
    /// The target has room for fewer values than there are.
    ONE_ONLY = "one-only";
    /// The value is not in the code list of the target and is written as its label, or not at all.
    NOT_IN_LIST = "not-in-list";
    /// The value cannot be written because something that the target demands beside it is not known.
    INCOMPLETE = "incomplete";
    /// The text holds characters that the target cannot hold.
    CHARACTERS = "characters";
    /// An older or foreign name of a field was read as its current one.
    OLD_NAME = "old-name";
    /// The reader chose one of several readings.
    GUESS = "guess";
    /// Text that was not understood is kept, but in no field of its own.
    NOT_UNDERSTOOD = "not-understood";
    /// A section yielded no entry.
    NO_ENTRY = "no-entry";
    /// An entry has no name.
    NO_NAME = "no-name";
    /// A piece of the source carries no data of the résumé and was left out.
    SKIPPED = "skipped";
}

/// One message about a conversion.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// What was found, as a stable name.
    pub code: Code,
    /// What happened to the data.
    pub kind: Kind,
    /// JSON Pointer (RFC 6901) of the value in the résumé; empty for the whole document.
    pub pointer: String,
    /// Where in the input, if the finder knew; else the pointer locates it.
    pub span: Option<Span>,
    /// One sentence: what is so, and what was done instead.
    pub message: String,
    /// What to do about it, if there is something to do.
    pub hint: Option<String>,
}

impl Diagnostic {
    fn new(kind: Kind, code: Code, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code, kind, pointer: pointer.into(), span: None, message: message.into(), hint: None }
    }

    /// The input breaks the shared schema at `pointer`.
    pub fn invalid(code: Code, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Kind::Invalid, code, pointer, message)
    }

    /// The value at `pointer` is not in the output.
    pub fn dropped(code: Code, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Kind::Dropped, code, pointer, message)
    }

    /// The value at `pointer` is in the output in another form.
    pub fn approximated(code: Code, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Kind::Approximated, code, pointer, message)
    }

    /// The reader decided something about `pointer` that the user should know.
    pub fn assumed(code: Code, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Kind::Assumed, code, pointer, message)
    }

    /// The same, pointing into the input.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// The same, with advice.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Why nothing could be read or written at all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure {
    /// What was found, as a stable name.
    pub code: Code,
    /// One sentence: what is wrong.
    pub message: String,
    /// Where in the input, if it has a place.
    pub span: Option<Span>,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Failure {
    /// A failure of the whole document.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), span: None, hint: None }
    }

    /// The same, pointing into the input.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// The same, with advice.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}
