//! Messages about a conversion: what, where, what was done instead, what to do.

use std::fmt;
use std::ops::Range;

/// Every code that a diagnostic or failure can carry.
#[rustfmt::skip]
pub mod codes;

/// A byte range of the (decoded, UTF-8) input, on character boundaries.
pub type Span = Range<usize>;

/// How bad a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Good to know.
    Note,
    /// To be looked at.
    Warning,
    /// Wrong.
    Error,
}

impl Severity {
    /// The word that findings show: `error`, `warning` or `note`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a diagnostic says about the data. In a conversion each kind has one severity; when a document is validated, its
/// code has one.
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

    /// How bad it is in a conversion.
    pub fn severity(self) -> Severity {
        match self {
            Self::Invalid => Severity::Error,
            Self::Dropped | Self::Approximated => Severity::Warning,
            Self::Assumed => Severity::Note,
        }
    }

    /// Whether something of the input is missing or changed in the output.
    pub fn is_loss(self) -> bool {
        matches!(self, Self::Dropped | Self::Approximated)
    }
}

/// A kind of finding, such as `no-place`; all of them stand in [`codes`]. What is known about it are its fields.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Code(&'static About);

/// What is known about a [`Code`].
#[derive(PartialEq, Eq, Hash, Debug)]
pub struct About {
    /// Kebab-case name, stable between versions.
    pub name: &'static str,
    /// How bad it is in a document that is validated.
    pub severity: Severity,
    /// What the finding means: a sentence.
    pub about: &'static str,
    /// What to do about it, or why it matters.
    pub explanation: &'static str,
    /// A piece of a document, or a command, in which it is found.
    pub example: &'static str,
}

impl std::ops::Deref for Code {
    type Target = About;
    fn deref(&self) -> &About {
        self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// One message about a conversion.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// What was found, as a stable name.
    pub code: Code,
    /// What happened to the data.
    pub kind: Kind,
    /// How bad it is: by its kind in a conversion ([`Kind::severity`]), by its code in validation ([`About::severity`]).
    pub severity: Severity,
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
        Self { code, kind, severity: kind.severity(), pointer: pointer.into(), span: None, message: message.into(), hint: None }
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

    /// The same, as bad as its code says: what is asked is whether the document is right. Lost data is a warning at least.
    #[must_use]
    pub fn judged(mut self) -> Self {
        self.severity = if self.kind.is_loss() { self.code.severity.max(Severity::Warning) } else { self.code.severity };
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
