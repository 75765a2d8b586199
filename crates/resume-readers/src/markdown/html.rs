//! The HTML inside of Markdown, tag by tag: no tree is built, so that tags may stand apart from what they embrace.

use std::borrow::Cow;

use resume_core::Span;

use super::normal::Normal;
use crate::outline::builder::Builder;
use crate::outline::entities::decode;
use crate::outline::tags::Tags;

/// Where a piece of HTML stands.
#[derive(Clone, Copy)]
pub struct Position<'n, 's> {
    /// The text that it is part of.
    pub normal: &'n Normal<'s>,
    /// Its offset there.
    pub base: usize,
}

impl<'s> Position<'_, 's> {
    fn span(&self, range: Span) -> Span {
        self.normal.span(self.base + range.start..self.base + range.end)
    }
}

/// Reads HTML into the builder.
pub fn feed<'s>(html: &str, position: Position<'_, 's>, builder: &mut Builder<'s>, tags: &mut Tags) {
    let mut at = 0;
    while at < html.len() {
        let rest = &html[at..];
        if let Some(length) = unseen(rest) {
            if rest.starts_with("<!--") && rest[..length].contains(char::is_alphanumeric) {
                builder.comments.push(position.span(at..at + length));
            }
            at += length;
        } else if let Some(tag) = tag(rest) {
            let span = position.span(at..at + tag.length);
            let attributes = tag.attributes;
            let find = |name: &str| attribute(attributes, name).map(|value| Cow::Owned(decode(value).into_owned()));
            if tag.is_end {
                tags.close(builder, &tag.name, &span);
            } else {
                tags.open(builder, &tag.name, &find, &span);
                if attributes.ends_with('/') && matches!(tag.name.as_str(), "style" | "script" | "svg" | "template" | "title") {
                    tags.close(builder, &tag.name, &span);
                }
            }
            at += tag.length;
        } else {
            let skip = rest.chars().next().map_or(1, char::len_utf8);
            let end = rest[skip..].find('<').map_or(rest.len(), |n| n + skip);
            if !tags.is_dropped() {
                tags.saw_text(&rest[..end]);
                text(&rest[..end], at, position, builder);
            }
            at += end;
        }
    }
}

/// Text with its white space collapsed.
fn text<'s>(text: &str, at: usize, position: Position<'_, 's>, builder: &mut Builder<'s>) {
    let ends_line = builder.last_text().is_none_or(|last| last.is_empty() || last.ends_with(char::is_whitespace));
    let trimmed = if ends_line { text.trim_start_matches([' ', '\t', '\n', '\r']) } else { text };
    let start = at + text.len() - trimmed.len();
    if trimmed.is_empty() {
        return;
    }
    let is_plain = !trimmed.contains(['&', '\n', '\r', '\t']) && !trimmed.contains("  ");
    let (piece, span) = if is_plain {
        position.normal.lift(trimmed, position.base + start..position.base + start + trimmed.len())
    } else {
        let mut out = String::with_capacity(trimmed.len());
        for c in trimmed.chars() {
            if !matches!(c, ' ' | '\t' | '\n' | '\r') {
                out.push(c);
            } else if !out.ends_with(' ') {
                out.push(' ');
            }
        }
        (Cow::Owned(decode(&out).into_owned()), position.span(start..start + trimmed.len()))
    };
    builder.text(piece, span);
    builder.html();
}

/// The length of a comment, declaration or processing instruction at the start.
fn unseen(html: &str) -> Option<usize> {
    let until = |mark: &str| Some(html.find(mark).map_or(html.len(), |n| n + mark.len()));
    if html.starts_with("<!--") {
        until("-->")
    } else if html.starts_with("<?") {
        until("?>")
    } else if html.starts_with("<!") {
        until(">")
    } else {
        None
    }
}

struct Found<'a> {
    name: String,
    attributes: &'a str,
    is_end: bool,
    length: usize,
}

fn tag(html: &str) -> Option<Found<'_>> {
    let inner = html.strip_prefix('<')?;
    let is_end = inner.starts_with('/');
    let name_at = 1 + usize::from(is_end);
    let name_end = html[name_at..].find(|c: char| !c.is_ascii_alphanumeric() && c != '-').map(|n| n + name_at)?;
    if !html.as_bytes().get(name_at)?.is_ascii_alphabetic() {
        return None;
    }
    let mut quote = None;
    for (index, b) in html.bytes().enumerate().skip(name_end) {
        match (quote, b) {
            (None, b'>') => {
                return Some(Found {
                    name: html[name_at..name_end].to_ascii_lowercase(),
                    attributes: &html[name_end..index],
                    is_end,
                    length: index + 1,
                });
            }
            (None, b'"' | b'\'') => quote = Some(b),
            (Some(q), b) if q == b => quote = None,
            // A second tag before the end of the first: the first is none.
            (None, b'<') => return None,
            _ => {}
        }
    }
    None
}

/// The value of an attribute in the inner part of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = tag.trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_whitespace() || c == '=' || c == '/').unwrap_or(rest.len());
        let key = &rest[..end];
        rest = rest[end..].trim_start_matches('/').trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            let (start, stop) = match quote {
                Some(q) => (1, after[1..].find(q).map_or(after.len(), |n| n + 1)),
                None => (0, after.find(char::is_whitespace).unwrap_or(after.len())),
            };
            value = &after[start..stop];
            rest = after[stop..].trim_start_matches(['"', '\'']).trim_start();
        }
        if key.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        if key.is_empty() && value.is_empty() {
            rest = rest.get(rest.chars().next().map_or(0, char::len_utf8)..).unwrap_or("");
        }
    }
    None
}
