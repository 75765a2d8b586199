//! JSON (RFC 8259) into a located tree: the slow path, for documents that something has to be said about.

use resume_core::diagnostic::codes;
use resume_core::tree::{Data, Member, Node};
use resume_core::{Diagnostic, Failure, Span};

use super::{fault, relaxed};

/// A JSON document, and what there was to say about it.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// The located tree.
    pub root: Node,
    /// Halves of surrogate pairs, which became U+FFFD.
    pub diagnostics: Vec<Diagnostic>,
}

/// What is taken beside JSON.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dialect {
    /// Nothing (RFC 8259).
    Strict,
    /// What files in JSON5 and JSON with comments have: comments, a comma after the last item, keys without quotes,
    /// single quotes, more numbers and escapes (json5.org).
    Relaxed,
}

/// Parses a whole document. Numbers keep their text, keys their order, and a key may occur twice. A byte order mark at
/// the start is passed over; half of a surrogate pair (`"\ud83d"`) becomes U+FFFD.
///
/// Spans are byte ranges of `text`.
///
/// # Errors
/// When the text is not JSON (`syntax`), or nests deeper than `depth` (`too-deep`), which is at most
/// [`DEEPEST`](crate::DEEPEST).
pub fn parse(text: &str, depth: usize) -> Result<Node, Failure> {
    Parser::new(text, depth, Dialect::Strict).document()
}

/// Like [`parse`], with what there is to say about the document.
///
/// # Errors
/// Those of [`parse`].
pub fn parse_noting(text: &str, depth: usize, dialect: Dialect) -> Result<Parsed, Failure> {
    let mut parser = Parser::new(text, depth, dialect);
    let root = parser.document()?;
    let note = |span: Span| {
        let message = format!("`{}` is half of a character; it became U+FFFD", &text[span.clone()]);
        Diagnostic::invalid(codes::CHARACTERS, root.pointer_at(span.start), message).at(span)
    };
    let diagnostics = parser.halves.into_iter().map(note).collect();
    Ok(Parsed { root, diagnostics })
}

pub(super) struct Parser<'s> {
    pub(super) source: &'s str,
    pub(super) at: usize,
    pub(super) dialect: Dialect,
    depth: usize,
    /// Escapes of halves of surrogate pairs.
    halves: Vec<Span>,
}

impl<'s> Parser<'s> {
    fn new(source: &'s str, depth: usize, dialect: Dialect) -> Self {
        Self { source, at: 0, dialect, depth: depth.min(crate::DEEPEST), halves: Vec::new() }
    }

    fn document(&mut self) -> Result<Node, Failure> {
        if self.source.starts_with('\u{feff}') {
            self.at = '\u{feff}'.len_utf8();
        }
        let node = self.value()?;
        self.blanks();
        match self.peek() {
            None => Ok(node),
            Some(_) => Err(self.wrong("the document is over, but there is more text")),
        }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.source.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
        if self.dialect == Dialect::Relaxed {
            self.at = relaxed::after_blanks(self.source, self.at);
        }
    }

    pub(super) fn wrong(&self, message: &str) -> Failure {
        if self.dialect == Dialect::Relaxed && self.source[self.at..].starts_with("/*") {
            return fault::unclosed_comment(self.at);
        }
        fault::explain(self.source, self.at, message)
    }

    fn value(&mut self) -> Result<Node, Failure> {
        self.blanks();
        let start = self.at;
        let data = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::array)?,
            Some(b'"') => Data::Text(self.text()?),
            Some(b'\'') if self.dialect == Dialect::Relaxed => Data::Text(self.text()?),
            Some(b'+' | b'-' | b'.' | b'0'..=b'9' | b'I' | b'N') if self.dialect == Dialect::Relaxed => self.any_number()?,
            Some(b'-' | b'0'..=b'9') => Data::Number(self.number()?),
            Some(b't') => self.word("true", Data::Bool(true, "true".to_owned()))?,
            Some(b'f') => self.word("false", Data::Bool(false, "false".to_owned()))?,
            Some(b'n') => self.word("null", Data::Null)?,
            _ => return Err(self.wrong("expected a value")),
        };
        Ok(Node { span: start..self.at, data })
    }

    /// The inside of an object or list, from its opening bracket.
    fn nested(&mut self, inner: fn(&mut Self) -> Result<Data, Failure>) -> Result<Data, Failure> {
        let Some(depth) = self.depth.checked_sub(1) else {
            return Err(Failure::new(codes::TOO_DEEP, "objects and lists nest too deep").at(self.at..self.at + 1));
        };
        self.depth = depth;
        self.at += 1;
        let data = inner(self);
        self.depth += 1;
        data
    }

    fn object(&mut self) -> Result<Data, Failure> {
        let mut members = Vec::new();
        while !self.ends(b'}', members.is_empty(), "expected `,` or `}`")? {
            self.blanks();
            let start = self.at;
            let key = match self.peek() {
                Some(b'"') => self.text()?,
                Some(_) if self.dialect == Dialect::Relaxed => self.any_key()?,
                _ => return Err(self.wrong("expected a key in double quotes")),
            };
            let key_span = start..self.at;
            self.blanks();
            if self.peek() != Some(b':') {
                return Err(self.wrong("expected `:` after the key"));
            }
            self.at += 1;
            members.push(Member { key, key_span, value: self.value()? });
        }
        Ok(Data::Object(members))
    }

    fn array(&mut self) -> Result<Data, Failure> {
        let mut items = Vec::new();
        while !self.ends(b']', items.is_empty(), "expected `,` or `]`")? {
            items.push(self.value()?);
        }
        Ok(Data::Array(items))
    }

    /// Goes past the closing bracket, or past the comma before the next item.
    fn ends(&mut self, bracket: u8, is_first: bool, message: &str) -> Result<bool, Failure> {
        self.blanks();
        match self.peek() {
            Some(byte) if byte == bracket => {
                self.at += 1;
                Ok(true)
            }
            Some(b',') if !is_first => {
                self.at += 1;
                self.blanks();
                let is_last = self.dialect == Dialect::Relaxed && self.peek() == Some(bracket);
                self.at += usize::from(is_last);
                Ok(is_last)
            }
            _ if is_first => Ok(false),
            _ => Err(self.wrong(message)),
        }
    }

    fn word(&mut self, word: &str, data: Data) -> Result<Data, Failure> {
        if !self.source[self.at..].starts_with(word) {
            return Err(self.wrong("expected a value"));
        }
        self.at += word.len();
        Ok(data)
    }

    fn digits(&mut self) -> Result<(), Failure> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.wrong("expected a digit"));
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        Ok(())
    }

    pub(super) fn number(&mut self) -> Result<String, Failure> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(fault::leading_zero(self.source, start));
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.source[start..self.at].to_owned())
    }

    /// A string, from its opening quote.
    pub(super) fn text(&mut self) -> Result<String, Failure> {
        let opening = self.at;
        let quote = self.peek();
        self.at += 1;
        let mut text = String::new();
        loop {
            let rest = &self.source[self.at..];
            let length = rest.bytes().position(|b| matches!(b, b'"' | b'\'' | b'\\' | 0..=0x1f)).unwrap_or(rest.len());
            text.push_str(&rest[..length]);
            self.at += length;
            match self.peek() {
                byte if byte == quote => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(other @ (b'"' | b'\'')) => {
                    text.push(char::from(other));
                    self.at += 1;
                }
                Some(b'\\') if self.dialect == Dialect::Relaxed && self.relaxed_escape(&mut text) => {}
                Some(b'\\') => text.push(self.escape()?),
                Some(b'\t') if self.dialect == Dialect::Relaxed => {
                    text.push('\t');
                    self.at += 1;
                }
                Some(_) => return Err(fault::control_character(self.source, self.at)),
                None => return Err(fault::unclosed_text(self.source, opening)),
            }
        }
    }

    /// An escape, from its backslash.
    fn escape(&mut self) -> Result<char, Failure> {
        let start = self.at;
        let kind = self.source.as_bytes().get(start + 1).copied();
        self.at += 2;
        Ok(match kind {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => match self.unit() {
                Some(unit) => self.character(start, unit),
                None => return Err(fault::escape(self.source, start)),
            },
            _ => return Err(fault::escape(self.source, start)),
        })
    }

    /// The character of a UTF-16 code unit, and of the other half after it; U+FFFD for half a character.
    fn character(&mut self, start: usize, unit: u16) -> char {
        let end = self.at;
        let pair = if self.source.as_bytes()[end..].starts_with(b"\\u") {
            self.at += 2;
            self.unit().and_then(|low| char::decode_utf16([unit, low]).next()?.ok().filter(|c| u32::from(*c) > 0xffff))
        } else {
            None
        };
        pair.unwrap_or_else(|| {
            self.at = end;
            char::from_u32(u32::from(unit)).unwrap_or_else(|| {
                self.halves.push(start..end);
                char::REPLACEMENT_CHARACTER
            })
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u16> {
        let digits = self.source.get(self.at..self.at + 4).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
        self.at += 4;
        u16::from_str_radix(digits, 16).ok()
    }
}
