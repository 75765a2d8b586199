//! What is wrong with a text that is no YAML, in plain words, and what to do about it.

use granit_parser::{ErrorKind, ScanError};
use resume_core::diagnostic::codes;
use resume_core::{Failure, Span};

const BLANKS: &str = "indent with blanks; YAML allows no tab there";
const QUOTES: &str = "put the text in double quotes";
const ALIGN: &str = "entries of one list or object begin in the same column";
const CUT: &str = "close it; or was the file cut off?";

/// A failure for an error of the parser.
pub(super) fn explain(source: &str, error: &ScanError) -> Failure {
    let at = error.marker().byte_offset().unwrap_or(source.len());
    let fault = Fault { source, span: character(source, at) };
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => too_deep(fault.span),
        ErrorKind::UnknownAnchor => unknown_alias(source, fault.span),
        ErrorKind::MappingValueNotAllowed | ErrorKind::InvalidColonPlacement => fault.colon(),
        ErrorKind::SimpleKeyExpected => fault.no_key(),
        ErrorKind::UnexpectedCharacter { character } => fault.character(*character),
        ErrorKind::ExpectedBlockMappingKey | ErrorKind::InvalidIndentation => {
            fault.of_line().says("this line is indented unlike the lines above", Some(ALIGN))
        }
        ErrorKind::ExpectedBlockSequenceEntry => fault.of_line().says("this line is no item of the list above", Some(ALIGN)),
        ErrorKind::InvalidBlockScalarIndent => {
            fault.of_line().says("this line is indented less than the text it belongs to", Some(ALIGN))
        }
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInPlainScalar => fault.tab().says("a tab stands where the line is indented", Some(BLANKS)),
        kind => match words(kind) {
            Some((message, hint)) => fault.says(message, Some(hint)),
            None => fault.says(&error.info(), None),
        },
    }
}

/// The failure of a text that nests too deep at `span`.
pub(super) fn too_deep(span: Span) -> Failure {
    Failure::new(codes::TOO_DEEP, "objects and lists nest too deep").at(span)
}

/// The failure of an alias without an anchor: nearly always text that begins with `*`.
pub(super) fn unknown_alias(source: &str, span: Span) -> Failure {
    let end = source[span.start..].find(|c: char| c.is_whitespace() || ",[]{}".contains(c));
    let span = span.start..end.map_or(source.len(), |end| span.start + end);
    let name = shown(&source[span.clone()]);
    Failure::new(codes::SYNTAX, format!("not YAML: `{name}` repeats a value that no `&` names before it"))
        .at(span)
        .hint("text that begins with `*` stands in quotes")
}

struct Fault<'s> {
    source: &'s str,
    span: Span,
}

impl Fault<'_> {
    fn says(&self, message: &str, hint: Option<&str>) -> Failure {
        let failure = Failure::new(codes::SYNTAX, format!("not YAML: {message}")).at(self.span.clone());
        match hint {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    }

    /// The same from its place to the end of the line.
    fn of_line(&self) -> Self {
        let rest = &self.source[self.span.start..];
        let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
        Self { source: self.source, span: self.span.start..self.span.start + line.trim_end().len() }
    }

    /// The same at the first tab from the beginning of the line on.
    fn tab(&self) -> Self {
        let start = self.source[..self.span.start].rfind('\n').map_or(0, |at| at + 1);
        let span = self.source[start..].find('\t').map_or(self.span.clone(), |at| start + at..start + at + 1);
        Self { source: self.source, span }
    }

    /// A `:` where no key can be.
    fn colon(&self) -> Failure {
        let start = self.source[..self.span.start].rfind('\n').map_or(0, |at| at + 1);
        let line = &self.source[start..self.span.start];
        if line.contains(": ") {
            return self.says("a second `: ` stands on the line", Some("put text with `: ` in it in quotes"));
        }
        // A plain text of several lines ends here: the line above may have been meant as a key.
        let above = self.source[..start].trim_end();
        let above_start = above.rfind('\n').map_or(0, |at| at + 1);
        if let Some(failure) = self.glued_colon(above_start..above.len()) {
            return failure;
        }
        self.says("a key stands where none can be", Some("entries of one object begin in the same column"))
    }

    /// A line that has no `key: `.
    fn no_key(&self) -> Failure {
        let line = self.of_line();
        line.glued_colon(line.span.clone()).unwrap_or_else(|| {
            line.says("this line is no `key: value`", Some("text of several lines stands after `key: |`, indented"))
        })
    }

    /// A `key:value` in a line, which makes neither a key nor a value.
    fn glued_colon(&self, line: Span) -> Option<Failure> {
        let at = line.start + self.source[line.clone()].find(':')?;
        let rest = &self.source[at + 1..line.end];
        if rest.is_empty() || rest.starts_with(char::is_whitespace) || rest.starts_with("//") {
            return None;
        }
        let fault = Fault { source: self.source, span: at..at + 1 };
        Some(fault.says("no blank follows the colon", Some("write `key: value`")))
    }

    fn character(&self, character: char) -> Failure {
        match character {
            '@' | '`' | '%' | '|' | '>' => {
                self.says(&format!("text cannot begin with `{character}`"), Some("put the text in quotes"))
            }
            c if c.is_control() || c == '\u{feff}' => {
                let message = format!("the character U+{:04X} cannot stand in YAML", u32::from(c));
                self.says(&message, Some(&format!("write it as `\\u{:04X}` in double quotes, or delete it", u32::from(c))))
            }
            c => self.says(&format!("`{c}` cannot stand here"), Some("put the text in quotes")),
        }
    }
}

/// What is wrong, and what to do about it, where the kind of the error alone tells.
fn words(kind: &ErrorKind) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        ErrorKind::InvalidMappingValueWhitespace | ErrorKind::InvalidBlockEntryWhitespace => {
            ("a tab stands where a blank has to", BLANKS)
        }
        ErrorKind::UnclosedQuotedScalar => ("the text has no closing quote", CUT),
        ErrorKind::DocumentIndicatorInQuotedScalar => ("the text has no closing quote before the end of the document", CUT),
        ErrorKind::InvalidTrailingSingleQuotedScalar => {
            ("more text follows the closing quote", "double the `'` inside of single quotes, or use double quotes")
        }
        ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            ("more text follows the closing quote", "write `\\\"` for a quote inside of double quotes")
        }
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate => {
            ("the text holds an escape that YAML does not have", "write `\\\\` for a backslash inside of double quotes")
        }
        ErrorKind::UnclosedFlowCollection { open: '{' } => ("the `{` is never closed", CUT),
        ErrorKind::UnclosedFlowCollection { .. } => ("the `[` is never closed", CUT),
        ErrorKind::MisplacedFlowCollectionEnd | ErrorKind::MismatchedFlowCollectionEnd { .. } => {
            ("this bracket closes nothing", "text with brackets at its start stands in quotes")
        }
        ErrorKind::BlockSequenceEntryNotAllowed => ("a list begins in the middle of a line", "begin it on a line of its own"),
        ErrorKind::CommentInterceptedScalar => ("` #` begins a comment in the middle of text of several lines", QUOTES),
        ErrorKind::CommentNotSeparated => ("no blank stands before the `#` of a comment", QUOTES),
        ErrorKind::ExpectedFlowMappingSeparator => ("expected `,` or `}`", "an entry ends with a comma"),
        ErrorKind::ExpectedFlowSequenceSeparator => ("expected `,` or `]`", "an item ends with a comma"),
        ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::UnexpectedEofBlockSequence
        | ErrorKind::UnexpectedEofBlockMapping
        | ErrorKind::UnexpectedEof
        | ErrorKind::ExpectedNodeContent => ("expected a value", QUOTES),
        ErrorKind::InvalidBlockScalarHeader => {
            ("text follows `|` or `>` on its line", "begin the text on the next line, or put it in double quotes")
        }
        ErrorKind::ExpectedDocumentStart => ("the document is over, but there is more text", QUOTES),
        ErrorKind::UndeclaredTagHandle
        | ErrorKind::MissingTagUri
        | ErrorKind::UnclosedVerbatimTag
        | ErrorKind::InvalidTagTerminator => ("`!` begins a tag, and this is none", QUOTES),
        ErrorKind::MissingAnchorOrAliasName => ("`&` and `*` begin the name of a value, and there is no name", QUOTES),
        ErrorKind::UnsupportedYamlMajorVersion => ("the file wants a version of YAML that is not known", "YAML 1.1 and 1.2 are"),
        // The others are seldom; the parser's own words do.
        _ => return None,
    })
}

/// The character at an offset, or the end of the text.
fn character(source: &str, at: usize) -> Span {
    let mut at = at.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at..at + source[at..].chars().next().map_or(0, char::len_utf8)
}

/// A piece of the source, short enough for a message.
fn shown(text: &str) -> String {
    if text.chars().count() <= 30 { text.to_owned() } else { text.chars().take(29).chain(['…']).collect() }
}
