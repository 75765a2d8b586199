//! From text to tree, without recursion.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use memchr::{memchr, memchr2, memchr3_iter};
use quick_xml::Reader;
use quick_xml::events::attributes::AttrError;
use quick_xml::events::{BytesRef, BytesStart, Event};
use resume_core::bytes::{any, bit};
use resume_core::diagnostic::codes;
use resume_core::{Failure, Span};

use super::names::{is_name, is_space};
use super::{Attribute, Document, Element, Instruction, Node, declaration, too_big};
use crate::Limits;

const XML_NAMESPACE: &str = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE: &str = "http://www.w3.org/2000/xmlns/";
/// Attributes of an element that are compared with each other one by one.
const FEW: usize = 8;

/// Parses a document.
///
/// # Errors
/// When the text is not well formed (XML 1.0, Namespaces in XML 1.0), has a document type declaration, or goes beyond a
/// limit; the failure says where.
pub fn parse<'i>(input: &'i str, limits: &Limits) -> Result<Document<'i>, Failure> {
    if input.len() > limits.bytes {
        return Err(too_big(&format!("the document has {} bytes", input.len()), limits.bytes, 0..0));
    }
    let mark = input.len() - input.trim_start_matches('\u{feff}').len();
    let mut build = Builder {
        input,
        limits,
        open: Vec::new(),
        root: None,
        bindings: HashMap::new(),
        bound: Vec::new(),
        recent: Vec::new(),
        is_1_1: false,
        instructions: Vec::new(),
        comments: Vec::new(),
    };
    let bytes = input.as_bytes();
    let mut at = mark;
    while let Some(first) = bytes.get(at) {
        at = match (first, bytes.get(at + 1)) {
            (b'<', Some(b'/')) => build.end_tag(at)?,
            (b'<', None | Some(b'!' | b'?')) => build.event(at)?,
            (b'<', Some(_)) => build.start_tag(at)?,
            _ => build.characters(at)?,
        };
    }
    build.finish()
}

/// A span of one character at `at`, on character boundaries.
fn around(input: &str, at: usize) -> Span {
    let mut start = at.min(input.len());
    while !input.is_char_boundary(start) {
        start -= 1;
    }
    start..start + input[start..].chars().next().map_or(0, char::len_utf8)
}

fn plain(error: &quick_xml::Error) -> String {
    use quick_xml::errors::{Error, IllFormedError as Ill, SyntaxError as Syntax};
    match error {
        Error::IllFormed(Ill::DoubleHyphenInComment) => "not well-formed XML: `--` inside a comment".to_owned(),
        Error::Syntax(Syntax::UnclosedTag) => "not well-formed XML: a tag is not closed by `>`".to_owned(),
        Error::Syntax(Syntax::UnclosedComment) => "not well-formed XML: a comment is not closed by `-->`".to_owned(),
        Error::Syntax(Syntax::UnclosedCData) => "not well-formed XML: a CDATA section is not closed by `]]>`".to_owned(),
        Error::Syntax(Syntax::UnclosedPI) => "not well-formed XML: a processing instruction is not closed by `?>`".to_owned(),
        other => format!("not well-formed XML: {other}"),
    }
}

const LONE: &str = "`&` that begins no reference; write `&amp;` for the character";

/// The references that XML defines, and what they stand for.
const SHORT: [(&str, &str); 5] = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&apos;", "'")];

fn outside(span: Span) -> Failure {
    ill("text outside the document element", span)
}

/// Line ends as XML has them (section 2.11).
fn unix(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Where the `>` of a tag is, as far as quotes do not hide it.
fn tag_end(inside: &[u8]) -> Option<usize> {
    let mut quote = None;
    for at in memchr3_iter(b'>', b'"', b'\'', inside) {
        match (quote, inside[at]) {
            (None, b'>') => return Some(at),
            (None, mark) => quote = Some(mark),
            (Some(open), mark) if open == mark => quote = None,
            _ => {}
        }
    }
    None
}

fn ill(message: impl AsRef<str>, span: Span) -> Failure {
    Failure::new(codes::SYNTAX, format!("not well-formed XML: {}", message.as_ref())).at(span)
}

struct Builder<'i, 'l> {
    input: &'i str,
    limits: &'l Limits,
    /// The elements that are not closed yet, and how many bindings were there before each.
    open: Vec<(Element<'i>, usize)>,
    root: Option<Element<'i>>,
    /// The namespaces that a prefix is bound to, the innermost last; empty where it is unbound.
    bindings: HashMap<&'i str, Vec<Rc<str>>>,
    /// The prefixes that are bound, in the order in which that was done.
    bound: Vec<&'i str>,
    /// What prefixes of elements are bound to that were seen since one was last bound.
    recent: Vec<(&'i str, Option<Rc<str>>)>,
    /// Whether the document says that it is XML 1.1, which is read as XML 1.0, but forbids more and lets prefixes be unbound.
    is_1_1: bool,
    instructions: Vec<Instruction<'i>>,
    comments: Vec<Span>,
}

impl<'i> Builder<'i, '_> {
    /// A start tag, which may be an empty element; gives where it ends. Most have no attributes.
    fn start_tag(&mut self, at: usize) -> Result<usize, Failure> {
        let rest = &self.input[at + 1..];
        let plain = rest.bytes().position(|b| !b.is_ascii_alphabetic() && b != b':').unwrap_or(rest.len());
        let close = match &rest.as_bytes()[plain..] {
            [b'>', ..] => plain,
            [b'/', b'>', ..] => plain + 1,
            _ => match tag_end(rest.as_bytes()) {
                Some(close) => close,
                None => return self.event(at),
            },
        };
        let end = at + 1 + close + 1;
        let content = &rest[..close];
        let (content, is_empty) = content.strip_suffix('/').map_or((content, false), |content| (content, true));
        self.start(content, at..end)?;
        if is_empty {
            self.end(at..end)?;
        }
        Ok(end)
    }

    /// An end tag; gives where it ends.
    fn end_tag(&mut self, at: usize) -> Result<usize, Failure> {
        let inside = &self.input[at + 2..];
        let expected = self.open.last().map(|(element, _)| self.name_of(element));
        if let Some(name) = expected
            && let Some(rest) = inside.strip_prefix(name)
            && rest.starts_with('>')
        {
            let end = at + 2 + name.len() + 1;
            self.end(at..end)?;
            return Ok(end);
        }
        let Some(close) = tag_end(inside.as_bytes()) else { return self.event(at) };
        let found = inside[..close].trim_end_matches(is_space);
        let Some(expected) = expected else { return Err(ill(format!("`</{found}>` closes nothing"), around(self.input, at))) };
        if found != expected {
            let message = format!("`</{found}>` stands where `</{expected}>` should");
            return Err(ill(message, around(self.input, at)));
        }
        let end = at + 2 + close + 1;
        self.end(at..end)?;
        Ok(end)
    }

    /// The name of an element as it is written.
    fn name_of(&self, element: &Element<'i>) -> &'i str {
        let colon = usize::from(!element.prefix.is_empty());
        let start = element.tag.start + 1;
        &self.input[start..start + element.prefix.len() + colon + element.name.len()]
    }

    /// Whatever is neither text nor a tag, and tags that are not closed; gives where it ends.
    fn event(&mut self, at: usize) -> Result<usize, Failure> {
        let mut reader = Reader::from_str(&self.input[at..]);
        reader.config_mut().check_comments = true;
        let event = reader.read_event().map_err(|error| {
            let at = at + usize::try_from(reader.error_position()).unwrap_or(0);
            Failure::new(codes::SYNTAX, plain(&error)).at(around(self.input, at))
        })?;
        let end = at + usize::try_from(reader.buffer_position()).unwrap_or(0);
        let span = at..end;
        match event {
            Event::CData(_) if self.open.is_empty() => return Err(outside(span)),
            Event::CData(text) => {
                let found = Odd::find(&self.input[span.clone()]);
                self.check(found, &span)?;
                let text = text.into_inner();
                self.text(if found.carriage_return { Cow::Owned(unix(&text)) } else { text }, span)?;
            }
            Event::Comment(_) => {
                self.allowed(&span)?;
                self.comments.push(span);
            }
            Event::PI(_) => self.instruction(span)?,
            Event::Decl(_) if self.input[..span.start].trim_start_matches('\u{feff}').is_empty() => {
                let Some(found) = declaration::read(&self.input[span.clone()]) else {
                    let hint = "write it as <?xml version=\"1.0\" encoding=\"UTF-8\"?>";
                    return Err(ill("the XML declaration is not in the form that it has to have", span).hint(hint));
                };
                self.is_1_1 = found.version == "1.1";
            }
            Event::Decl(_) => {
                let fault = ill("an XML declaration after the beginning of the document", span);
                return Err(fault.hint("nothing may stand before <?xml, not even a blank"));
            }
            Event::DocType(_) => {
                return Err(Failure::new(codes::DOCTYPE, "the document type declaration (DOCTYPE) is refused")
                    .at(span)
                    .hint("take the <!DOCTYPE …> out: a résumé needs none, and it can make a small file grow without end"));
            }
            Event::Start(_) | Event::Empty(_) | Event::End(_) | Event::Text(_) | Event::GeneralRef(_) | Event::Eof => {
                return Err(ill("a tag is not closed by `>`", around(self.input, at)));
            }
        }
        Ok(end)
    }

    fn instruction(&mut self, span: Span) -> Result<(), Failure> {
        self.allowed(&span)?;
        let inside = self.input.get(span.start + 2..span.end.saturating_sub(2)).unwrap_or("");
        let target = inside.split(is_space).next().unwrap_or("");
        if !is_name(target) {
            return Err(ill(format!("`{target}` is no name of a processing instruction"), span));
        }
        if target.eq_ignore_ascii_case("xml") {
            return Err(ill(format!("no processing instruction may be named `{target}`"), span));
        }
        let content = inside[target.len()..].trim_start();
        self.instructions.push(Instruction { target, content, span });
        Ok(())
    }

    /// Refuses characters that must not stand there (XML 1.0, section 2.2; XML 1.1, too).
    fn allowed(&self, span: &Span) -> Result<(), Failure> {
        let raw = &self.input[span.clone()];
        let of_1_1 = || raw.find(|c: char| matches!(c, '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}'));
        let Some(at) = forbidden(raw).or_else(|| if self.is_1_1 { of_1_1() } else { None }) else { return Ok(()) };
        Err(ill("a control character that XML forbids", around(self.input, span.start + at)))
    }

    /// Text up to the next tag, references and all; gives where it ends.
    fn characters(&mut self, at: usize) -> Result<usize, Failure> {
        let rest = &self.input.as_bytes()[at..];
        let first = memchr2(b'<', b'&', rest).unwrap_or(rest.len());
        let has_references = rest.get(first) == Some(&b'&');
        let length = if has_references { first + memchr(b'<', &rest[first..]).unwrap_or(rest.len() - first) } else { first };
        let span = at..at + length;
        let raw = &self.input[span.clone()];
        if self.open.is_empty() && has_references {
            return Err(outside(at + first..at + first + 1));
        }
        let found = Odd::find(raw);
        self.check(found, &span)?;
        if found.bracket
            && let Some(at) = raw.find("]]>")
        {
            return Err(ill("`]]>` in text; write `]]&gt;`", span.start + at..span.start + at + 3));
        }
        let text = if has_references {
            Cow::Owned(self.resolved(raw, first, at, found.carriage_return)?)
        } else if found.carriage_return {
            Cow::Owned(unix(raw))
        } else {
            Cow::Borrowed(raw)
        };
        let end = span.end;
        self.text(text, span)?;
        Ok(end)
    }

    /// A text with its references resolved, the first of which is at `first`.
    fn resolved(&self, raw: &str, first: usize, start: usize, has_returns: bool) -> Result<String, Failure> {
        let mut out = String::with_capacity(raw.len());
        let mut from = 0;
        let mut next = Some(first);
        while let Some(at) = next {
            let literal = &raw[from..at];
            if has_returns {
                out.push_str(&unix(literal))
            } else {
                out.push_str(literal)
            }
            let rest = &raw[at..];
            let length = match SHORT.iter().find(|(reference, _)| rest.starts_with(reference)) {
                Some((reference, text)) => {
                    out.push_str(text);
                    reference.len()
                }
                None => {
                    let end = rest[1..].find([';', '&']).map(|end| 1 + end).filter(|end| rest[*end..].starts_with(';'));
                    let Some(end) = end else { return Err(ill(LONE, around(self.input, start + at))) };
                    let place = start + at..start + at + end + 1;
                    out.push_str(&resolve(&BytesRef::new(&rest[1..end]), place)?);
                    end + 1
                }
            };
            from = at + length;
            next = memchr(b'&', &raw.as_bytes()[from..]).map(|more| from + more);
        }
        let literal = &raw[from..];
        if has_returns {
            out.push_str(&unix(literal))
        } else {
            out.push_str(literal)
        }
        Ok(out)
    }

    fn check(&self, found: Odd, span: &Span) -> Result<(), Failure> {
        if found.forbidden || self.is_1_1 { self.allowed(span) } else { Ok(()) }
    }

    fn text(&mut self, text: Cow<'i, str>, span: Span) -> Result<(), Failure> {
        let Some((parent, _)) = self.open.last_mut() else {
            return if text.trim_matches(['\u{feff}', ' ', '\t', '\n', '\r']).is_empty() { Ok(()) } else { Err(outside(span)) };
        };
        match parent.children.last_mut() {
            Some(Node::Text(before, place)) => {
                before.to_mut().push_str(&text);
                place.end = span.end;
            }
            _ => parent.children.push(Node::Text(text, span)),
        }
        Ok(())
    }

    /// An element begins; `content` is its tag without marks.
    fn start(&mut self, content: &'i str, span: Span) -> Result<(), Failure> {
        if self.open.is_empty() && self.root.is_some() {
            return Err(ill("a second document element", span));
        }
        if self.open.len() >= self.limits.depth {
            let message = format!("elements nest deeper than {}", self.limits.depth);
            return Err(Failure::new(codes::TOO_DEEP, message).at(span));
        }
        let before = self.bound.len();
        let length = content.find(is_space).unwrap_or(content.len());
        let (prefix, name) = self.name(&content[..length], &span)?;
        let attributes = if length == content.len() {
            Vec::new()
        } else {
            self.attributes(&BytesStart::from_content(content, length), &span)?
        };
        let namespace = self.namespace_of_tag(prefix, &span)?;
        self.unique(&attributes)?;
        let element = Element {
            name,
            prefix,
            namespace,
            attributes,
            children: Vec::new(),
            span: span.clone(),
            tag: span,
            asked: Cell::new(false),
            text_asked: Cell::new(false),
            used_up: Cell::new(false),
        };
        self.open.push((element, before));
        Ok(())
    }

    fn end(&mut self, span: Span) -> Result<(), Failure> {
        let Some((mut element, before)) = self.open.pop() else { return Err(ill("an end tag closes nothing", span)) };
        element.span.end = span.end;
        if self.bound.len() > before {
            self.recent.clear();
            for prefix in self.bound.drain(before..) {
                self.bindings.get_mut(prefix).map(Vec::pop);
            }
        }
        match self.open.last_mut() {
            Some((parent, _)) => parent.children.push(Node::Element(element)),
            None => self.root = Some(element),
        }
        Ok(())
    }

    /// Refuses attributes of the same name in the same namespace (Namespaces in XML 1.0, section 6.3).
    fn unique(&self, attributes: &[Attribute<'i>]) -> Result<(), Failure> {
        let twice = |one: &Attribute<'i>| Err(ill(format!("the attribute `{}` occurs twice", one.name), one.span.clone()));
        let mut seen = HashSet::new();
        for (at, one) in attributes.iter().enumerate() {
            let namespace = if one.prefix.is_empty() { None } else { self.namespace(one.prefix, &one.span)? };
            if attributes.len() > FEW {
                if !seen.insert((one.name, namespace)) {
                    return twice(one);
                }
                continue;
            }
            for other in attributes[..at].iter().filter(|other| other.name == one.name) {
                let is_same = other.prefix == one.prefix
                    || !other.prefix.is_empty() && self.namespace(other.prefix, &other.span)? == namespace;
                if is_same {
                    return twice(one);
                }
            }
        }
        Ok(())
    }

    /// Binds a prefix for the element that begins (Namespaces in XML 1.0, section 3).
    fn bind(&mut self, prefix: &'i str, namespace: &str, span: &Span) -> Result<(), Failure> {
        let is_reserved = match prefix {
            "xmlns" => true,
            "xml" => namespace != XML_NAMESPACE,
            _ => [XML_NAMESPACE, XMLNS_NAMESPACE].contains(&namespace),
        };
        if is_reserved {
            return Err(ill("the prefixes `xml` and `xmlns` and their namespaces belong to each other alone", span.clone()));
        }
        if namespace.is_empty() && !prefix.is_empty() && !self.is_1_1 {
            return Err(ill(format!("the prefix `{prefix}` is bound to nothing"), span.clone()));
        }
        self.bindings.entry(prefix).or_default().push(Rc::from(namespace));
        self.bound.push(prefix);
        self.recent.clear();
        Ok(())
    }

    fn attributes(&mut self, tag: &BytesStart<'i>, span: &Span) -> Result<Vec<Attribute<'i>>, Failure> {
        let mut found = Vec::new();
        let mut count = 0;
        // Doubled names are looked for after counting, so that no tag can make this slow.
        for one in tag.attributes().with_checks(false) {
            let one = one.map_err(|error| ill(attribute_fault(&error), attribute_place(&error, span, self.input)))?;
            count += 1;
            if count > self.limits.attributes {
                return Err(too_big("an element has too many attributes", self.limits.attributes, span.clone()));
            }
            let place = self.place(one.key.0, &one.value, span);
            let (prefix, name) = self.name(&self.input[place.start..place.start + one.key.0.len()], &place)?;
            let value = self.value(&one.value, &place)?;
            if !self.input[..place.start].ends_with(is_space) {
                return Err(ill("no blank before an attribute", place));
            }
            match (prefix, name) {
                ("", "xmlns") => self.bind("", &value, &place)?,
                ("xmlns", prefix) => self.bind(prefix, &value, &place)?,
                _ => found.push(Attribute { name, prefix, value, span: place, asked: Cell::new(false) }),
            }
        }
        Ok(found)
    }

    /// Where an attribute stands, from where its key and value lie in the input.
    fn place(&self, key: &str, value: &str, tag: &Span) -> Span {
        let base = self.input.as_ptr() as usize;
        let start = (key.as_ptr() as usize).wrapping_sub(base);
        let end = (value.as_ptr() as usize).wrapping_sub(base).wrapping_add(value.len() + 1);
        if tag.start <= start && start + key.len() <= end && end <= tag.end && self.input.is_char_boundary(end) {
            start..end
        } else {
            // The parser copied the tag: look the key up in it.
            let found = self.input[tag.clone()].find(key).unwrap_or(0);
            tag.start + found..tag.end
        }
    }

    fn value(&self, raw: &str, place: &Span) -> Result<Cow<'i, str>, Failure> {
        if raw.contains('<') {
            return Err(ill("`<` in an attribute; write `&lt;`", place.clone()));
        }
        if forbidden(raw).is_some() || self.is_1_1 {
            self.allowed(place)?;
        }
        if !raw.contains(['&', '\t', '\n', '\r']) {
            let inside = place.end.saturating_sub(1 + raw.len())..place.end.saturating_sub(1);
            return Ok(match self.input.get(inside) {
                Some(same) if same == raw => Cow::Borrowed(same),
                _ => Cow::Owned(raw.to_owned()),
            });
        }
        let mut out = String::with_capacity(raw.len());
        let blank = raw.replace("\r\n", " ").replace(['\t', '\n', '\r'], " ");
        let mut rest = blank.as_str();
        while let Some(at) = rest.find('&') {
            out.push_str(&rest[..at]);
            let Some(end) = rest[at..].find(';') else {
                return Err(ill("`&` that begins no reference; write `&amp;`", place.clone()));
            };
            out.push_str(&resolve(&BytesRef::new(&rest[at + 1..at + end]), place.clone())?);
            rest = &rest[at + end + 1..];
        }
        out.push_str(rest);
        Ok(Cow::Owned(out))
    }

    /// Prefix and local name.
    fn name(&self, name: &'i str, span: &Span) -> Result<(&'i str, &'i str), Failure> {
        if let Some((prefix, local)) = plain_name(name) {
            return Ok((prefix, local));
        }
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        if is_name(local) && (prefix.is_empty() || is_name(prefix)) && !name.starts_with(':') {
            Ok((prefix, local))
        } else {
            Err(ill(format!("`{name}` is no name of an element or attribute"), span.clone()))
        }
    }

    /// As [`Self::namespace`], remembering what was found since a prefix was last bound.
    fn namespace_of_tag(&mut self, prefix: &'i str, span: &Span) -> Result<Option<Rc<str>>, Failure> {
        if let Some((_, namespace)) = self.recent.iter().find(|(known, _)| *known == prefix) {
            return Ok(namespace.clone());
        }
        let namespace = self.namespace(prefix, span)?;
        if self.recent.len() < FEW {
            self.recent.push((prefix, namespace.clone()));
        }
        Ok(namespace)
    }

    fn namespace(&self, prefix: &str, span: &Span) -> Result<Option<Rc<str>>, Failure> {
        match self.bindings.get(prefix).and_then(|bound| bound.last()) {
            Some(namespace) if !namespace.is_empty() => Ok(Some(Rc::clone(namespace))),
            None | Some(_) if prefix.is_empty() => Ok(None),
            None if prefix == "xml" => Ok(Some(Rc::from(XML_NAMESPACE))),
            None | Some(_) => Err(ill(format!("the prefix `{prefix}` is not declared"), span.clone())
                .hint(format!("declare it on the document element: xmlns:{prefix}=\"…\""))),
        }
    }

    fn finish(self) -> Result<Document<'i>, Failure> {
        let end = self.input.len();
        if let Some((element, _)) = self.open.last() {
            return Err(ill(format!("`<{}>` is never closed", element.name), element.tag.clone()));
        }
        let Some(root) = self.root else { return Err(ill("there is no element", end..end)) };
        Ok(Document { root, instructions: self.instructions, comments: self.comments })
    }
}

/// Prefix and local name of a name of ASCII letters, as most are.
fn plain_name(name: &str) -> Option<(&str, &str)> {
    let mut colon = None;
    for (at, byte) in name.bytes().enumerate() {
        match byte {
            b':' if colon.is_none() && at > 0 => colon = Some(at),
            b'a'..=b'z' | b'A'..=b'Z' => {}
            _ => return None,
        }
    }
    let (prefix, local) = colon.map_or(("", name), |at| (&name[..at], &name[at + 1..]));
    (!local.is_empty()).then_some((prefix, local))
}

/// What in a text needs a second look, found in one pass without a branch for each byte, as nearly every text has none.
#[derive(Clone, Copy)]
struct Odd {
    /// `]`, which may begin `]]>`.
    bracket: bool,
    carriage_return: bool,
    /// What may be a character that XML 1.0 forbids.
    forbidden: bool,
}

/// So long texts are not prose.
const LONG: usize = 16 * 1024;

impl Odd {
    fn find(raw: &str) -> Self {
        // Embedded files are long, and are ASCII with nothing of it.
        let is_worth_a_look = |b: u8| bit(b.cast_signed() < 0x20, 1) | bit(b == b']', 1);
        if raw.len() > LONG && any(raw.as_bytes(), is_worth_a_look) == 0 {
            return Self { bracket: false, carriage_return: false, forbidden: false };
        }
        let kind = |b: u8| bit(b == b']', 1) | bit(b == b'\r', 2) | odd(b, 4);
        let found = any(raw.as_bytes(), kind);
        Self { bracket: found & 1 != 0, carriage_return: found & 2 != 0, forbidden: found & 4 != 0 }
    }
}

/// `mark` for a byte of a character that may be forbidden.
fn odd(b: u8, mark: u8) -> u8 {
    let control = bit(b < 0x20, mark) & bit(b != b'\t', mark) & bit(b != b'\n', mark) & bit(b != b'\r', mark);
    control | bit(b == 0xef, mark)
}

/// The offset of the first control character that XML 1.0 forbids (section 2.2), as bytes tell them.
fn forbidden(raw: &str) -> Option<usize> {
    if any(raw.as_bytes(), |b| odd(b, 1)) == 0 {
        return None;
    }
    let control = raw.bytes().position(|b| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r'));
    control.or_else(|| raw.find(['\u{fffe}', '\u{ffff}']))
}

fn resolve<'i>(reference: &BytesRef<'_>, span: Span) -> Result<Cow<'i, str>, Failure> {
    Ok(Cow::Borrowed(match &**reference {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        other if reference.is_char_ref() => {
            return match reference.resolve_char_ref() {
                Ok(Some(c)) if is_char(c) => Ok(Cow::Owned(c.to_string())),
                _ => Err(ill(format!("`&{other};` is no character of XML 1.0"), span)),
            };
        }
        other => {
            let hint = if other == "nbsp" { "write `&#160;` for a no-break space" } else { "write the character itself" };
            return Err(ill(format!("the entity `&{other};` is not defined in XML"), span).hint(hint));
        }
    }))
}

/// The characters of XML 1.0 (section 2.2).
fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

fn attribute_fault(error: &AttrError) -> String {
    match error {
        AttrError::ExpectedEq(_) => "an attribute without `=`".to_owned(),
        AttrError::ExpectedValue(_) => "an attribute without a value".to_owned(),
        AttrError::UnquotedValue(_) => "an attribute value without quotes".to_owned(),
        AttrError::ExpectedQuote(..) => "an attribute value without its closing quote".to_owned(),
        AttrError::Duplicated(..) => "an attribute occurs twice".to_owned(),
    }
}

fn attribute_place(error: &AttrError, tag: &Span, input: &str) -> Span {
    let (AttrError::ExpectedEq(at)
    | AttrError::ExpectedValue(at)
    | AttrError::UnquotedValue(at)
    | AttrError::ExpectedQuote(at, _)
    | AttrError::Duplicated(at, _)) = error;
    around(input, tag.start + 1 + at)
}

#[cfg(test)]
mod tests {
    use super::super::Node;
    use super::parse;
    use crate::Limits;

    fn fault(input: &str) -> (String, String) {
        let failure = parse(input, &Limits::default()).map(|_| ()).expect_err("a fault");
        let span = failure.span.clone().unwrap_or_default();
        (failure.message, input.get(span).expect("a piece of the input").to_owned())
    }

    #[test]
    fn text_is_one_node_whatever_it_is_made_of() {
        let input = "<a>x &amp;<![CDATA[<y>]]>&#x41;\r\nz</a>";
        let document = parse(input, &Limits::default()).expect("well formed");
        assert_eq!(document.root.text(), "x &<y>A\nz");
        assert!(matches!(&document.root.children[..], [Node::Text(_, span)] if *span == (3..input.len() - 4)));
    }

    #[test]
    fn names_are_resolved_by_the_nearest_declaration() {
        let input = r#"<p:a xmlns:p="one" xmlns="two"><b/><p:c xmlns:p="three" p:d='1'/></p:a>"#;
        let document = parse(input, &Limits::default()).expect("well formed");
        let spaces: Vec<_> = document.root.elements().map(|e| e.namespace.as_deref()).collect();
        assert_eq!((document.root.namespace.as_deref(), spaces), (Some("one"), vec![Some("two"), Some("three")]));
        assert_eq!(document.root.child("c").and_then(|c| c.attribute("d")), Some("1"));
    }

    #[test]
    fn attributes_know_their_place() {
        let input = "<a b = \"x &lt;&#10;y\n\" é='1'/>";
        let document = parse(input, &Limits::default()).expect("well formed");
        let [b, e] = &document.root.attributes[..] else { panic!("two attributes") };
        assert_eq!((&*b.value, &input[b.span.clone()]), ("x <\ny ", "b = \"x &lt;&#10;y\n\""));
        assert_eq!((&*e.value, &input[e.span.clone()]), ("1", "é='1'"));
    }

    #[test]
    fn what_is_not_well_formed_is_shown() {
        let cases = [
            ("<a><b></a>", "</a>"),
            ("<a>&nbsp;</a>", "&nbsp;"),
            ("<a>&#0;</a>", "&#0;"),
            ("<a>\u{1}</a>", "\u{1}"),
            ("<a b='1' b='2'/>", "b='2'"),
            ("<p:a/>", "<p:a/>"),
            ("<a/>x", "x"),
            ("<a/><b/>", "<b/>"),
            ("<a>]]></a>", "]]>"),
            ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<!DOCTYPE a [<!ENTITY b 'c'>]>"),
        ];
        for (input, wanted) in cases {
            let (message, shown) = fault(input);
            assert!(shown == wanted || wanted.starts_with(&shown) && !shown.is_empty(), "{input}: {message}: {shown:?}");
        }
        for input in ["", "  ", "<a>", "<a", "<", "&", "<a b/>", "<a b=c/>", "<a b='<'/>", "<1/>", "<a>&</a>", "</a>"] {
            fault(input);
        }
    }

    #[test]
    fn limits_hold() {
        let limits = Limits { depth: 3, attributes: 2, bytes: 60, ..Limits::default() };
        assert!(parse("<a><b><c/></b></a>", &limits).is_ok());
        assert!(parse("<a><b><c><d/></c></b></a>", &limits).is_err());
        assert!(parse("<a b='' c=''/>", &limits).is_ok());
        assert!(parse("<a b='' c='' d=''/>", &limits).is_err());
        assert!(parse(&format!("<a>{}</a>", "x".repeat(60)), &limits).is_err());
    }
}
