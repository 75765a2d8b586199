//! A page as tags and text, each with its place.

use std::borrow::Cow;

use memchr::{memchr, memmem};
use resume_core::Span;

use super::names;
use super::text::resolve;

/// A piece of a page.
pub enum Token<'s> {
    /// Text; whether character references in it mean themselves.
    Text(Span, bool),
    /// A start tag.
    Start(Tag<'s>),
    /// An end tag.
    End(&'s str),
}

/// A start tag.
pub struct Tag<'s> {
    pub name: &'s str,
    pub closes_itself: bool,
    pub span: Span,
    /// Where the attributes begin that were left out.
    pub surplus: Option<Span>,
}

/// Goes through a page.
pub struct Tokens<'s> {
    source: &'s str,
    at: usize,
    most: usize,
    /// The attributes of the last start tag.
    pub attributes: Vec<(&'s str, Cow<'s, str>)>,
    /// The element whose content is no mark-up, and whether references count in it.
    raw: Option<(&'s str, bool)>,
}

impl<'s> Tokens<'s> {
    pub fn new(source: &'s str, most: usize) -> Self {
        Self { source, at: 0, most, attributes: Vec::new(), raw: None }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.source.as_bytes().get(at).copied()
    }

    fn seek(&self, from: usize, mark: u8) -> Option<usize> {
        Some(from + memchr(mark, self.source.as_bytes().get(from..)?)?)
    }

    /// The content of a raw element, up to its end tag.
    fn raw_text(&mut self, name: &str, is_resolved: bool) -> Option<Token<'s>> {
        let start = self.at;
        let mut from = start;
        let end = loop {
            let Some(at) = self.seek(from, b'<') else { break self.source.len() };
            if self.byte(at + 1) != Some(b'/') {
                from = at + 1;
                continue;
            }
            let is_end = self.source.get(at + 2..at + 2 + name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name));
            if is_end && self.byte(at + 2 + name.len()).is_none_or(|b| b.is_ascii_whitespace() || matches!(b, b'>' | b'/')) {
                break at;
            }
            from = at + 2;
        };
        self.at = end;
        (end > start).then_some(Token::Text(start..end, !is_resolved))
    }

    /// The length of a name that begins here.
    fn name_end(&self, from: usize) -> usize {
        let rest = self.source.as_bytes().get(from..).unwrap_or(&[]);
        from + rest.iter().position(|b| b.is_ascii_whitespace() || matches!(b, b'>' | b'/')).unwrap_or(rest.len())
    }

    fn start_tag(&mut self, start: usize) -> Option<Token<'s>> {
        let end = self.name_end(start + 1);
        let name = names::lower(self.source.get(start + 1..end)?);
        let mut tag = Tag { name, closes_itself: false, span: start..end, surplus: None };
        let mut at = end;
        self.attributes.clear();
        loop {
            while self.byte(at).is_some_and(|b| b.is_ascii_whitespace() || b == b'/') {
                at += 1;
            }
            match self.byte(at) {
                None => {
                    // A tag without end is none.
                    self.at = at;
                    return None;
                }
                Some(b'>') => {
                    tag.closes_itself = self.byte(at - 1) == Some(b'/');
                    self.at = at + 1;
                    tag.span.end = at + 1;
                    break;
                }
                Some(_) => at = self.attribute(&mut tag, at),
            }
        }
        self.raw = names::raw(name).map(|is_resolved| (name, is_resolved)).filter(|_| !tag.closes_itself);
        Some(Token::Start(tag))
    }

    /// Reads an attribute that begins at `start`; gives back where it ends.
    fn attribute(&mut self, tag: &mut Tag<'s>, start: usize) -> usize {
        let mut at = start + 1;
        while self.byte(at).is_some_and(|b| !b.is_ascii_whitespace() && !matches!(b, b'=' | b'>' | b'/')) {
            at += 1;
        }
        let name = self.source.get(start..at).unwrap_or("");
        let mut next = at;
        while self.byte(next).is_some_and(|b| b.is_ascii_whitespace()) {
            next += 1;
        }
        let mut value = "";
        if self.byte(next) == Some(b'=') {
            at = next + 1;
            while self.byte(at).is_some_and(|b| b.is_ascii_whitespace()) {
                at += 1;
            }
            match self.byte(at) {
                Some(quote @ (b'"' | b'\'')) => {
                    let end = self.seek(at + 1, quote).unwrap_or(self.source.len());
                    value = self.source.get(at + 1..end).unwrap_or("");
                    at = (end + 1).min(self.source.len());
                }
                _ => {
                    let from = at;
                    while self.byte(at).is_some_and(|b| !b.is_ascii_whitespace() && b != b'>') {
                        at += 1;
                    }
                    value = self.source.get(from..at).unwrap_or("");
                }
            }
        }
        if self.attributes.len() < self.most {
            self.attributes.push((name, resolve(value)));
        } else if tag.surplus.is_none() {
            tag.surplus = Some(start..at);
        }
        at
    }

    /// Skips to behind the tag that is open at `from`, or to the end.
    fn skip_tag(&mut self, from: usize) {
        self.at = self.seek(from, b'>').map_or(self.source.len(), |at| at + 1);
    }

    /// Skips to behind `mark`, or to the end.
    fn skip(&mut self, from: usize, mark: &str) {
        let rest = self.source.as_bytes().get(from..).unwrap_or(&[]);
        self.at = memmem::find(rest, mark.as_bytes()).map_or(self.source.len(), |at| from + at + mark.len());
    }

    /// The next piece.
    pub fn next(&mut self) -> Option<Token<'s>> {
        if let Some((name, is_resolved)) = self.raw.take()
            && let Some(text) = self.raw_text(name, is_resolved)
        {
            return Some(text);
        }
        while self.at < self.source.len() {
            let start = self.at;
            let rest = self.source.as_bytes().get(start..)?;
            if rest.first() != Some(&b'<') {
                self.at = self.seek(start, b'<').unwrap_or(self.source.len());
                return Some(Token::Text(start..self.at, false));
            }
            match rest.get(1).copied() {
                Some(b'!') if rest.starts_with(b"<!--") => match rest.get(4) {
                    Some(b'>') => self.at = start + 5,
                    _ => self.skip(start + 4, "-->"),
                },
                Some(b'!') if rest.starts_with(b"<![CDATA[") => {
                    self.skip(start, "]]>");
                    let end = if self.source.get(..self.at).is_some_and(|s| s.ends_with("]]>")) { self.at - 3 } else { self.at };
                    return Some(Token::Text(start + 9..end.max(start + 9), true));
                }
                Some(b'!' | b'?') => self.skip_tag(start),
                Some(b'/') if self.byte(start + 2).is_some_and(|b| b.is_ascii_alphabetic()) => {
                    let end = self.name_end(start + 2);
                    self.skip_tag(end);
                    return Some(Token::End(names::lower(self.source.get(start + 2..end)?)));
                }
                Some(b'/') => self.skip_tag(start),
                Some(b) if b.is_ascii_alphabetic() => {
                    if let Some(token) = self.start_tag(start) {
                        return Some(token);
                    }
                }
                _ => {
                    self.at = self.seek(start + 1, b'<').unwrap_or(self.source.len());
                    return Some(Token::Text(start..self.at, false));
                }
            }
        }
        None
    }
}
