//! Objects of PDF (ISO 32000-1, section 7.3).

/// An object.
#[derive(Clone, Debug)]
pub enum Object {
    /// Nothing, or something that nobody here asks for: a real or negative number, a boolean.
    Null,
    /// A whole number that is not negative.
    Number(usize),
    /// A name, without its slash.
    Name(String),
    /// The bytes of a string.
    String(Vec<u8>),
    /// A list.
    Array(Vec<Object>),
    /// Keys and values.
    Dictionary(Vec<(String, Object)>),
    /// The number of another object.
    Reference(u32),
}

impl Object {
    /// The value of a key of a dictionary.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Dictionary(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The name that a key has.
    pub fn name(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Self::as_name)
    }

    pub fn as_name(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    /// A text string: UTF-16 after its mark, UTF-8 after its own, else taken as Latin letters (section 7.9.2.2).
    pub fn text(&self) -> Option<String> {
        let Self::String(bytes) = self else { return None };
        Some(match bytes.as_slice() {
            [0xfe, 0xff, rest @ ..] => {
                let units: Vec<u16> = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
                String::from_utf16_lossy(&units)
            }
            [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
            bytes => bytes.iter().map(|byte| char::from(*byte)).collect(),
        })
    }

    /// The objects in a list or dictionary.
    pub fn inside(&self) -> Vec<&Self> {
        match self {
            Self::Array(items) => items.iter().collect(),
            Self::Dictionary(entries) => entries.iter().map(|(_, value)| value).collect(),
            Self::Null | Self::Number(_) | Self::Name(_) | Self::String(_) | Self::Reference(_) => Vec::new(),
        }
    }
}

/// What begins a definition.
#[derive(Debug, PartialEq, Eq)]
pub enum Keyword {
    /// `12 0 obj`.
    Object(u32),
    /// `trailer`.
    Trailer,
}

/// The next definition at or after a place, and where its object begins.
pub fn next_keyword(bytes: &[u8], from: usize) -> Option<(Keyword, usize)> {
    let mut at = from;
    loop {
        let found = at + bytes.get(at..)?.iter().position(|byte| matches!(byte, b'o' | b't'))?;
        let rest = bytes.get(found..)?;
        at = found + 1;
        if rest.starts_with(b"obj") {
            if let Some(number) = number_before(bytes, found) {
                return Some((Keyword::Object(number), found + 3));
            }
        } else if rest.starts_with(b"trailer") {
            return Some((Keyword::Trailer, found + 7));
        }
    }
}

/// The number of the object in `12 0 obj`, of which `end` is the last word.
fn number_before(bytes: &[u8], end: usize) -> Option<u32> {
    let before = bytes.get(end.saturating_sub(24)..end)?;
    let digits = |text: &[u8]| text.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let before = before.trim_ascii_end();
    let before = before.get(..before.len() - digits(before)).filter(|rest| rest.len() < before.len())?;
    let rest = before.trim_ascii_end();
    let count = digits(rest);
    let number = rest.get(rest.len() - count..)?;
    if rest.len() == before.len() {
        return None;
    }
    std::str::from_utf8(number).ok()?.parse().ok()
}

/// Where a text is, at or after a place.
pub fn find(bytes: &[u8], from: usize, text: &[u8]) -> Option<usize> {
    let first = *text.first()?;
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == first)?;
        if bytes.get(at..)?.starts_with(text) {
            return Some(at);
        }
        at += 1;
    }
}

/// Whether `endstream` follows, behind nothing but the end of a line.
pub fn is_end_of_stream(bytes: &[u8], at: usize) -> bool {
    bytes
        .get(at..)
        .is_some_and(|rest| rest.get(..rest.len().min(20)).is_some_and(|r| r.trim_ascii_start().starts_with(b"endstream")))
}

/// Bytes written as hexadecimal digits.
pub fn from_hex(text: &[u8]) -> Vec<u8> {
    let digits = text.iter().take_while(|byte| **byte != b'>').filter_map(|byte| char::from(*byte).to_digit(16));
    let digits: Vec<u8> = digits.filter_map(|digit| u8::try_from(digit).ok()).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect()
}

/// Reads objects one after the other.
pub struct Parser<'b> {
    bytes: &'b [u8],
    pub at: usize,
    /// So many objects may still be made.
    pub left: usize,
}

/// Lists and dictionaries nest no deeper.
const DEEPEST: usize = 64;

impl<'b> Parser<'b> {
    pub fn new(bytes: &'b [u8], at: usize, left: usize) -> Self {
        Self { bytes, at, left }
    }

    /// The next object; `None` when there is none, or what is there is none.
    pub fn object(&mut self) -> Option<Object> {
        self.nested(DEEPEST)
    }

    fn peek(&self, offset: usize) -> Option<u8> {
        self.bytes.get(self.at + offset).copied()
    }

    fn skip_blank(&mut self) {
        while let Some(byte) = self.peek(0) {
            match byte {
                0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ' => self.at += 1,
                b'%' => {
                    let rest = self.bytes.get(self.at..).unwrap_or(&[]);
                    self.at += rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
                }
                _ => return,
            }
        }
    }

    fn nested(&mut self, depth: usize) -> Option<Object> {
        self.skip_blank();
        self.left = self.left.checked_sub(1)?;
        match self.peek(0)? {
            b'/' => Some(Object::Name(self.name())),
            b'(' => Some(Object::String(self.literal())),
            b'<' if self.peek(1) == Some(b'<') => self.dictionary(depth.checked_sub(1)?),
            b'<' => {
                let start = self.at + 1;
                // Without an end it is all that is left, so that nothing is gone through twice.
                let end = find(self.bytes, start, b">").unwrap_or(self.bytes.len());
                self.at = (end + 1).min(self.bytes.len());
                let digits = self.bytes.get(start..end)?;
                Some(Object::String(from_hex(digits)))
            }
            b'[' => self.array(depth.checked_sub(1)?),
            b'0'..=b'9' | b'+' | b'-' | b'.' => Some(self.number()),
            b'a'..=b'z' => {
                let word = self.word();
                matches!(word, b"true" | b"false" | b"null").then_some(Object::Null)
            }
            _ => None,
        }
    }

    fn word(&mut self) -> &'b [u8] {
        let rest = self.bytes.get(self.at..).unwrap_or(&[]);
        let length = rest.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn name(&mut self) -> String {
        self.at += 1;
        let rest = self.bytes.get(self.at..).unwrap_or(&[]);
        let is_end = |byte: &u8| byte.is_ascii_whitespace() || *byte == 0 || b"()<>[]{}/%".contains(byte);
        let length = rest.iter().position(is_end).unwrap_or(rest.len());
        self.at += length;
        let (mut name, mut bytes) = (Vec::with_capacity(length), rest[..length].iter());
        while let Some(byte) = bytes.next() {
            let digits = bytes.as_slice().get(..2).filter(|digits| *byte == b'#' && digits.iter().all(u8::is_ascii_hexdigit));
            match digits {
                Some(digits) => {
                    name.extend(from_hex(digits));
                    bytes.nth(1);
                }
                None => name.push(*byte),
            }
        }
        String::from_utf8_lossy(&name).into_owned()
    }

    /// A string in parentheses, which nest.
    fn literal(&mut self) -> Vec<u8> {
        self.at += 1;
        let (mut text, mut open) = (Vec::new(), 1);
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' if open == 1 => return text,
                b')' => open -= 1,
                b'\\' => {
                    self.escaped(&mut text);
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        text
    }

    fn escaped(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.peek(0) else { return };
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'0'..=b'7' => {
                let mut number = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek(0) else { break };
                    number = number * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                text.push(u8::try_from(number & 255).unwrap_or(0));
            }
            b'\r' if self.peek(0) == Some(b'\n') => self.at += 1,
            b'\r' | b'\n' => {}
            other => text.push(other),
        }
    }

    /// A number, or a reference: `12 0 R`.
    fn number(&mut self) -> Object {
        let rest = self.bytes.get(self.at..).unwrap_or(&[]);
        let length = rest.iter().position(|byte| !(byte.is_ascii_digit() || b"+-.".contains(byte))).unwrap_or(rest.len());
        self.at += length;
        let number = std::str::from_utf8(&rest[..length]).ok().and_then(|text| text.parse::<usize>().ok());
        let Some(number) = number else { return Object::Null };
        let before = self.at;
        self.skip_blank();
        let generation = self.bytes.get(self.at..).unwrap_or(&[]);
        let digits = generation.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if (1..=5).contains(&digits) {
            self.at += digits;
            self.skip_blank();
            let is_end = self.peek(1).is_none_or(|byte| !byte.is_ascii_alphanumeric());
            if self.peek(0) == Some(b'R')
                && is_end
                && let Ok(number) = u32::try_from(number)
            {
                self.at += 1;
                return Object::Reference(number);
            }
        }
        self.at = before;
        Object::Number(number)
    }

    fn array(&mut self, depth: usize) -> Option<Object> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_blank();
            if self.peek(0)? == b']' {
                self.at += 1;
                return Some(Object::Array(items));
            }
            // Of lists only names and what holds other objects are asked for.
            match self.nested(depth)? {
                Object::Null | Object::Number(_) => {}
                item => items.push(item),
            }
        }
    }

    fn dictionary(&mut self, depth: usize) -> Option<Object> {
        self.at += 2;
        let mut entries = Vec::new();
        loop {
            self.skip_blank();
            match self.peek(0)? {
                b'>' => {
                    self.at += 1;
                    if self.peek(0) == Some(b'>') {
                        self.at += 1;
                    }
                    return Some(Object::Dictionary(entries));
                }
                b'/' => {
                    let key = self.name();
                    entries.push((key, self.nested(depth)?));
                }
                _ => return None,
            }
        }
    }

    /// Where the bytes of a stream begin, when one follows.
    pub fn stream(&mut self) -> Option<usize> {
        self.skip_blank();
        let rest = self.bytes.get(self.at..)?.strip_prefix(b"stream")?;
        let begin = if rest.starts_with(b"\r\n") { 2 } else { usize::from(rest.starts_with(b"\n") || rest.starts_with(b"\r")) };
        Some(self.at + 6 + begin)
    }
}
