//! Writing XML 1.0: a small tree of elements, and the document made of it.

use std::borrow::Cow;

use resume_core::bytes::{is_plain_ascii, kind, kinds};
use resume_core::diagnostic::codes;
use resume_core::inline::Block;
use resume_core::pointer::At;
use resume_core::{Carried, Diagnostic};

use crate::rich_text;

/// An element on its way out. Names are written as they are given; texts are borrowed from the résumé where they stay as
/// they are there.
#[derive(Clone, PartialEq, Debug)]
pub struct Element<'t> {
    /// The name, with its prefix once it has one.
    pub name: Cow<'static, str>,
    /// Attributes in the order in which they are written.
    pub attributes: Vec<(Cow<'static, str>, Cow<'t, str>)>,
    /// What is in it.
    pub content: Content<'t>,
}

/// What is in an element: never both.
#[derive(Clone, PartialEq, Debug)]
pub enum Content<'t> {
    /// Text.
    Text(Cow<'t, str>),
    /// Text that is HTML.
    Rich(Vec<Block>),
    /// Elements.
    Elements(Vec<Element<'t>>),
}

impl<'t> Element<'t> {
    /// An element with nothing in it.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), attributes: Vec::new(), content: Content::Elements(Vec::new()) }
    }

    /// An element with text in it.
    pub fn text(name: impl Into<Cow<'static, str>>, text: impl Into<Cow<'t, str>>) -> Self {
        Self { name: name.into(), attributes: Vec::new(), content: Content::Text(text.into()) }
    }

    /// The same with an attribute more.
    #[must_use]
    pub fn attribute(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'t, str>>) -> Self {
        self.attributes.push((name.into(), value.into()));
        self
    }

    /// The same with these elements added; text that was in it is replaced.
    #[must_use]
    pub fn with(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().for_each(|child| self.push(child));
        self
    }

    /// Adds an element; text that was in it is replaced.
    pub fn push(&mut self, child: Self) {
        match &mut self.content {
            Content::Elements(elements) => elements.push(child),
            Content::Text(_) | Content::Rich(_) => self.content = Content::Elements(vec![child]),
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        match &self.content {
            Content::Text(text) => text.is_empty(),
            Content::Rich(blocks) => blocks.is_empty(),
            Content::Elements(elements) => elements.is_empty(),
        }
    }
}

/// What most documents have room in.
const ROOM: usize = 32 * 1024;

/// The document of a root element: two blanks a level, values to carry along in a processing instruction at the end.
pub fn document(declaration: &str, root: &Element<'_>, carry: &[Carried]) -> Vec<u8> {
    let mut out = String::with_capacity(ROOM);
    out.push_str(declaration);
    out.push('\n');
    element(&mut out, root, 0);
    if !carry.is_empty() {
        out.push_str(&instruction(carry));
        out.push('\n');
    }
    out.into_bytes()
}

/// The target of the processing instruction that carries values along.
pub const CARRIER: &str = "resume-convert";

/// Values to carry along as a processing instruction: JSON, in which what XML forbids or understands is escaped.
pub fn instruction(carry: &[Carried]) -> String {
    let json = serde_json::to_string(carry).unwrap_or_default();
    let mut out = format!("<?{CARRIER} ");
    let mut before = '\0';
    for c in json.chars() {
        if (c == '>' && before == '?') || !is_allowed(c) {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            out.push(c);
        }
        before = c;
    }
    out.push_str("?>");
    out
}

fn element(out: &mut String, element: &Element<'_>, depth: usize) {
    let Element { name, attributes, content } = element;
    indent(out, depth);
    out.push('<');
    out.push_str(name);
    for (name, value) in attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        push_escaped(out, value, true);
        out.push('"');
    }
    if element.is_empty() {
        return out.push_str("/>\n");
    }
    out.push('>');
    match content {
        Content::Text(text) => push_escaped(out, text, false),
        Content::Rich(blocks) => rich_text::push_html(out, blocks),
        Content::Elements(children) => {
            out.push('\n');
            for child in children {
                self::element(out, child, depth + 1);
            }
            indent(out, depth);
        }
    }
    out.push_str("</");
    out.push_str(name);
    out.push_str(">\n");
}

fn indent(out: &mut String, depth: usize) {
    const BLANKS: &str = "                                ";
    let mut left = 2 * depth;
    while left > 0 {
        let piece = left.min(BLANKS.len());
        out.push_str(&BLANKS[..piece]);
        left -= piece;
    }
}

/// What stands for a character that XML 1.0 cannot hold.
pub const REPLACEMENT: char = '\u{fffd}';

/// Whether XML 1.0 can hold a character (section 2.2).
pub fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// Whether a byte may belong to a character that XML 1.0 cannot hold: control characters, and U+FFFE and U+FFFF.
const fn is_odd(byte: u8) -> bool {
    byte < b' ' && byte != b'\t' && byte != b'\n' && byte != b'\r' || byte == 0xef
}

/// Bytes that are looked at in text, and those that are in attributes too.
const SPECIAL: [[bool; 256]; 2] = {
    let mut special = [[false; 256]; 2];
    let mut byte = 0;
    while byte < 256 {
        let b = byte as u8;
        let everywhere = matches!(b, b'&' | b'<' | b'>' | b'\r') || is_odd(b);
        special[0][byte] = everywhere;
        special[1][byte] = everywhere || matches!(b, b'"' | b'\n' | b'\t');
        byte += 1;
    }
    special
};

/// Text as XML can hold it; what it cannot is replaced and reported, once for the text.
pub fn clean<'t, 'p>(text: &'t str, pointer: impl Into<At<'p>>, diagnostics: &mut Vec<Diagnostic>) -> Cow<'t, str> {
    let is_file = text.len() > LONG && is_plain_ascii(text.as_bytes(), None);
    if is_file || kinds(text.as_bytes()) & (kind::CONTROL | kind::LAST) == 0 {
        return Cow::Borrowed(text);
    }
    let Some(found) = text.chars().find(|c| !is_allowed(*c)) else { return Cow::Borrowed(text) };
    let message = format!("XML cannot hold the character U+{:04X}; it is replaced with U+FFFD", u32::from(found));
    diagnostics.push(Diagnostic::approximated(codes::CHARACTERS, pointer.into(), message));
    Cow::Owned(text.chars().map(|c| if is_allowed(c) { c } else { REPLACEMENT }).collect())
}

/// So long texts are worth a look at all their bytes at once before each is looked at.
const SHORT: usize = 16;

/// So long texts are not prose but files in base64, of which it takes less to tell that they are plain.
const LONG: usize = 16 * 1024;

/// Escapes text for an element where `&`, `<` and `>` are all that there is to escape. False, and nothing is done, where there
/// may be more.
fn push_with_marks(out: &mut String, text: &str) -> bool {
    let bytes = text.as_bytes();
    if text.len() > LONG && is_plain_ascii(bytes, None) && memchr::memchr3(b'&', b'<', b'>', bytes).is_none() {
        // So that it is copied once, and little behind it makes it move.
        out.reserve_exact(text.len() + 4096);
        out.push_str(text);
        return true;
    }
    let found = kinds(bytes);
    if found & (kind::CONTROL | kind::RETURN | kind::LAST) != 0 {
        return false;
    }
    let mut from = 0;
    if found & kind::MARK != 0 {
        for at in memchr::memchr3_iter(b'&', b'<', b'>', bytes) {
            out.push_str(&text[from..at]);
            out.push_str(match bytes[at] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                _ => "&gt;",
            });
            from = at + 1;
        }
    }
    out.push_str(&text[from..]);
    true
}

/// Escapes text for an element or, with `is_attribute`, between double quotes. Characters that XML cannot hold are
/// replaced: the document is well formed whatever comes. White space that a parser would normalize is written as
/// references.
pub fn push_escaped(out: &mut String, text: &str, is_attribute: bool) {
    if !is_attribute && text.len() > SHORT && push_with_marks(out, text) {
        return;
    }
    let special = &SPECIAL[usize::from(is_attribute)];
    let mut rest = text;
    // All special bytes begin a character.
    while let Some(at) = rest.bytes().position(|b| special[usize::from(b)]) {
        out.push_str(&rest[..at]);
        let Some(c) = rest[at..].chars().next() else { break };
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            c if is_allowed(c) => out.push(c),
            _ => out.push(REPLACEMENT),
        }
        rest = &rest[at + c.len_utf8()..];
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_xml_understands_is_escaped() {
        let root = Element::new("a").attribute("b", "\"<&>\n'").with([
            Element::text("c", "1 < 2 & ]]>\r\u{0}"),
            Element::new("d"),
            Element::text("e", ""),
        ]);
        let text = String::from_utf8(document("<?xml version=\"1.0\"?>", &root, &[])).expect("UTF-8");
        let expected = "<?xml version=\"1.0\"?>\n<a b=\"&quot;&lt;&amp;&gt;&#10;'\">\n  <c>1 &lt; 2 &amp; ]]&gt;&#13;\u{fffd}</c>\n  <d/>\n  <e/>\n</a>\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn carried_values_cannot_end_the_instruction() {
        let carry = [Carried { pointer: "/x".into(), seen: None, value: Some(json!("?>\u{0}\u{fffe}\u{7f}😀")) }];
        let text = instruction(&carry);
        assert_eq!(text.matches("?>").count(), 1);
        assert!(text.chars().all(is_allowed), "{text}");
        let json = text.trim_start_matches("<?resume-convert ").trim_end_matches("?>");
        let back: Vec<Carried> = serde_json::from_str(json).expect("JSON");
        assert_eq!(back, carry);
    }

    #[test]
    fn forbidden_characters_are_reported_once() {
        let mut diagnostics = Vec::new();
        assert_eq!(clean("a\u{0}b\u{1}", "/x", &mut diagnostics), "a\u{fffd}b\u{fffd}");
        assert_eq!(clean("tab\tand line\n", "/y", &mut diagnostics), "tab\tand line\n");
        assert_eq!(diagnostics.len(), 1);
    }
}
