//! JSON (RFC 8259) into a located tree: the slow path, for documents that something has to be said about.

use resume_core::Failure;
use resume_core::diagnostic::codes;
use resume_core::tree::{Data, Member, Node};

/// Parses a whole document.
///
/// # Errors
/// When it is not JSON, or nests deeper than `depth`.
pub(super) fn parse(source: &str, depth: usize) -> Result<Node, Failure> {
    let mut parser = Parser { source, at: 0, depth };
    let node = parser.value()?;
    parser.blanks();
    match parser.peek() {
        None => Ok(node),
        Some(_) => Err(parser.wrong("the document is over, but there is more text")),
    }
}

struct Parser<'s> {
    source: &'s str,
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.source.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn wrong(&self, message: &str) -> Failure {
        let mut end = (self.at + 1).min(self.source.len());
        while !self.source.is_char_boundary(end) {
            end += 1;
        }
        let start = self.at.min(self.source.len());
        let failure = Failure::new(codes::SYNTAX, format!("not JSON: {message}")).at(start..end);
        match self.peek() {
            Some(b'/' | b'#') => failure.hint("JSON has no comments"),
            Some(b'\'') => failure.hint("JSON text stands in double quotes"),
            None => failure.hint("the file ends too early: was it cut off?"),
            Some(_) => failure,
        }
    }

    fn expect(&mut self, byte: u8, message: &str) -> Result<(), Failure> {
        if self.peek() != Some(byte) {
            return Err(self.wrong(message));
        }
        self.at += 1;
        Ok(())
    }

    fn value(&mut self) -> Result<Node, Failure> {
        self.blanks();
        let start = self.at;
        let data = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::array)?,
            Some(b'"') => Data::Text(self.text()?),
            Some(b'-' | b'0'..=b'9') => Data::Number(self.number()?),
            Some(b't') => self.word("true", Data::Bool(true, "true".to_owned()))?,
            Some(b'f') => self.word("false", Data::Bool(false, "false".to_owned()))?,
            Some(b'n') => self.word("null", Data::Null)?,
            _ => return Err(self.wrong("expected a value")),
        };
        Ok(Node { span: start..self.at, data })
    }

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
        self.blanks();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Data::Object(members));
        }
        loop {
            self.blanks();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.wrong("expected a key in double quotes"));
            }
            let key = self.text()?;
            let key_span = start..self.at;
            self.blanks();
            self.expect(b':', "expected `:` after the key")?;
            members.push(Member { key, key_span, value: self.value()? });
            self.blanks();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => break,
                _ => return Err(self.wrong("expected `,` or `}`")),
            }
        }
        self.at += 1;
        Ok(Data::Object(members))
    }

    fn array(&mut self) -> Result<Data, Failure> {
        let mut items = Vec::new();
        self.blanks();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Data::Array(items));
        }
        loop {
            items.push(self.value()?);
            self.blanks();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => break,
                _ => return Err(self.wrong("expected `,` or `]`")),
            }
        }
        self.at += 1;
        Ok(Data::Array(items))
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

    fn number(&mut self) -> Result<String, Failure> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
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

    /// A string, from its opening quote; escapes are decoded by serde_json.
    fn text(&mut self) -> Result<String, Failure> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                Some(0..=0x1f) => return Err(self.wrong("a control character in text must be escaped")),
                Some(_) => self.at += 1,
                None => {
                    self.at = self.source.len();
                    return Err(self.wrong("the text has no closing quote"));
                }
            }
        }
        self.at += 1;
        serde_json::from_str(&self.source[start..self.at]).map_err(|_| {
            self.at = start;
            self.wrong("the text holds an escape that JSON does not have")
        })
    }
}
