//! Where some values of a JSON text stand, without building anything: everything beside the way to them is skipped.

use std::borrow::Cow;

use resume_core::{Span, pointer};

/// More pointers than these are looked up in a tree instead: here, each key is compared with all of them.
const MOST: usize = 64;

/// The span of the value at each pointer, else of its nearest ancestor that is there. `None` for a text that is no JSON, and
/// for very many pointers.
pub fn spans(text: &str, pointers: &[&str]) -> Option<Vec<Span>> {
    if pointers.len() > MOST || text.starts_with('\u{feff}') {
        return None;
    }
    let mut wanted: Vec<Wanted> = Vec::with_capacity(pointers.len());
    for pointer in pointers {
        wanted.push(Wanted { tokens: pointer::tokens(pointer).collect(), span: 0..text.len(), depth: 0 });
    }
    let mut scan = Scan { text: text.as_bytes(), at: 0, wanted };
    let all: Vec<usize> = (0..pointers.len()).collect();
    scan.value(&all, 0)?;
    Some(scan.wanted.into_iter().map(|wanted| wanted.span).collect())
}

struct Wanted {
    tokens: Vec<String>,
    /// Of the deepest value on the way to it.
    span: Span,
    /// How deep that is.
    depth: usize,
}

struct Scan<'t> {
    text: &'t [u8],
    at: usize,
    wanted: Vec<Wanted>,
}

impl Scan<'_> {
    /// Goes past a value that lies on the way to some of what is wanted. It nests no deeper than pointers do.
    fn value(&mut self, on_the_way: &[usize], depth: usize) -> Option<()> {
        self.blanks();
        let start = self.at;
        let below: Vec<usize> = on_the_way.iter().copied().filter(|n| self.wanted[*n].tokens.len() > depth).collect();
        match self.text.get(self.at)? {
            b'{' if !below.is_empty() => self.object(&below, depth)?,
            b'[' if !below.is_empty() => self.array(&below, depth)?,
            _ => self.skip()?,
        }
        let span = start..self.at;
        for n in on_the_way {
            // What lies deeper has been found before.
            if let Some(wanted) = self.wanted.get_mut(*n).filter(|wanted| depth >= wanted.depth) {
                (wanted.span, wanted.depth) = (span.clone(), depth);
            }
        }
        Some(())
    }

    fn object(&mut self, below: &[usize], depth: usize) -> Option<()> {
        self.at += 1;
        loop {
            self.blanks();
            match self.text.get(self.at)? {
                b'}' => break,
                b',' => {
                    self.at += 1;
                    continue;
                }
                b'"' => {}
                _ => return None,
            }
            let start = self.at;
            self.string()?;
            let key = key(self.text.get(start..self.at)?)?;
            self.blanks();
            (self.text.get(self.at) == Some(&b':')).then_some(())?;
            self.at += 1;
            self.part(&key, below, depth)?;
        }
        self.at += 1;
        Some(())
    }

    fn array(&mut self, below: &[usize], depth: usize) -> Option<()> {
        self.at += 1;
        let mut index = 0_usize;
        loop {
            self.blanks();
            match self.text.get(self.at)? {
                b']' => break,
                b',' => self.at += 1,
                _ => {
                    self.part(&index.to_string(), below, depth)?;
                    index += 1;
                }
            }
        }
        self.at += 1;
        Some(())
    }

    /// Goes past the value at a token.
    fn part(&mut self, token: &str, below: &[usize], depth: usize) -> Option<()> {
        let leads = |n: &usize| self.wanted.get(*n).and_then(|w| w.tokens.get(depth)).is_some_and(|t| t == token);
        let further: Vec<usize> = below.iter().copied().filter(leads).collect();
        self.blanks();
        if further.is_empty() { self.skip() } else { self.value(&further, depth + 1) }
    }

    fn blanks(&mut self) {
        while let Some(rest) = self.text.get(self.at..) {
            self.at += match rest {
                // What lines begin with.
                [b' ', b' ', b' ', b' ', ..] => 4,
                [b' ' | b'\t' | b'\n' | b'\r', ..] => 1,
                _ => return,
            };
        }
    }

    /// Goes past a string.
    fn string(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            let rest = self.text.get(self.at..)?;
            let end = memchr::memchr2(b'"', b'\\', rest)?;
            self.at += end + 1;
            if rest.get(end) == Some(&b'"') {
                return Some(());
            }
            self.at += 1;
        }
    }

    /// Goes past any value, however deep.
    fn skip(&mut self) -> Option<()> {
        let mut open = 0_usize;
        loop {
            match self.text.get(self.at)? {
                b'"' => self.string()?,
                b'{' | b'[' => {
                    open += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    open = open.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' if open > 0 => self.at += 1,
                b' ' | b'\t' | b'\n' | b'\r' if open > 0 => self.blanks(),
                _ => {
                    let rest = self.text.get(self.at..)?;
                    let is_end = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r' | b':' | b'"');
                    let length = rest.iter().position(is_end).unwrap_or(rest.len());
                    (length > 0).then_some(())?;
                    self.at += length;
                }
            }
            if open == 0 {
                return Some(());
            }
        }
    }
}

/// The key that a string in the source is.
fn key(quoted: &[u8]) -> Option<Cow<'_, str>> {
    let text = std::str::from_utf8(quoted).ok()?;
    if text.contains('\\') {
        return serde_json::from_str::<String>(text).ok().map(Cow::Owned);
    }
    text.strip_prefix('"')?.strip_suffix('"').map(Cow::Borrowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_tree() {
        let text = "\n{ \"basics\" : {\"name\":\"A \\\"B\\\" [\",\"x\":[1, {\"a/b~\":[ ]} ,\"]\"],\"ke\\u0079\":-1.5e3}, \"work\":[{}],\"n\":null }\n";
        let pointers = [
            "",
            "/basics",
            "/basics/name",
            "/basics/none",
            "/basics/x/1/a~1b~0",
            "/basics/x/0",
            "/basics/x/2",
            "/basics/x/9",
            "/basics/key",
            "/work/0",
            "/work/0/name",
            "/work/-",
            "/n",
            "/n/x",
            "/nothing/at/all",
        ];
        let parsed = super::super::parse(text, 100).expect("JSON");
        let locator = resume_core::Locator::Tree(Box::new(parsed), Default::default());
        let expected: Vec<Span> = pointers.iter().map(|p| locator.locate(text, p).expect("a span")).collect();
        assert_eq!(spans(text, &pointers), Some(expected));
    }

    #[test]
    fn what_is_no_json_has_no_places() {
        for text in ["", "{", "{\"a\"", "{\"a\":", "{\"a\":[1,", "{\"a\" 1}", "{1}", "[\"", "{\"a\":\"\\"] {
            assert_eq!(spans(text, &["/a/0"]), None, "{text}");
        }
    }
}
