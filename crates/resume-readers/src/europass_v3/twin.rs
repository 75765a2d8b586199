//! The JSON twin of a SkillsPassport (`{"SkillsPassport": …}`), which was the second format of the Europass services: the
//! same fields without the wrappers of lists, attributes as members, dates as numbers. It is brought into the form of the
//! XML, and read as that.

use std::borrow::Cow;

use resume_core::diagnostic::codes;
use resume_core::europass_v3::{self as schema, Content, Part};
use resume_core::tree::{Data, Member, Node};
use resume_core::{Failure, Span};

use crate::json;
use crate::xml::{self, Attribute, Element};

/// Whether a text is the twin, by the one key that it begins with.
pub fn is_twin(text: &str) -> bool {
    let inside = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).strip_prefix('{');
    let key = inside.and_then(|inside| inside.trim_start().strip_prefix("\"SkillsPassport\""));
    key.is_some_and(|rest| rest.trim_start().starts_with(':'))
}

/// The document element that the twin stands for.
pub(super) fn root(input: &str, depth: usize) -> Result<Element<'_>, Failure> {
    let node = json::parse(input, depth)?;
    let whole = node.span.clone();
    let Data::Object(members) = node.data else { return Err(none(whole)) };
    let found = members.into_iter().find(|member| member.key == "SkillsPassport");
    let Some(Member { key_span, value: Node { span, data: Data::Object(members) }, .. }) = found else { return Err(none(whole)) };
    let mut root = Element::new("SkillsPassport", key_span.start..span.end, key_span);
    for member in members {
        self::member(&mut root, "SkillsPassport", member, input);
    }
    Ok(root)
}

fn none(span: Span) -> Failure {
    Failure::new(codes::NOT_A_RESUME, "`SkillsPassport` is no object").at(span)
}

/// Adds a member of an object whose parts are those of `parent`.
fn member<'i>(element: &mut Element<'i>, parent: &str, member: Member, input: &'i str) {
    let Member { key, key_span, value } = member;
    if parent == "PrintingPreferences" && !matches!(value.data, Data::Object(_)) {
        return preferences(element, &key, key_span, value, input);
    }
    // `Year` is the attribute `year`, and `enableName` is as it is.
    let mut attribute = format!("@{key}");
    if let Some(first) = attribute.get_mut(1..2) {
        first.make_ascii_lowercase();
    }
    let attribute = schema::part(parent, &attribute).filter(|_| schema::part(parent, &key).is_none());
    if let (Some(part), Some(text)) = (attribute, scalar(&value.data)) {
        let value = date_part(part, &text).unwrap_or(text);
        let span = key_span.start..value_end(&key_span, input, &value);
        return element.attributes.push(Attribute::new(part.name.trim_start_matches('@'), value.into(), span));
    }
    if let Some(part) = schema::part(parent, &key) {
        return known(element, part, key_span, value, input);
    }
    match wrapper(parent, &key) {
        Some((list, entry)) => {
            let mut wrapper = Element::new(list.name, key_span.start..value.span.end, key_span.clone());
            known(&mut wrapper, entry, key_span, value, input);
            element.push(wrapper);
        }
        None => {
            let name = own_name(&key, &key_span, input);
            each(value, |value| element.push(self::element(name, "", key_span.clone(), value, input)));
        }
    }
}

/// An attribute stands where its key begins; where its value ends is not needed to the letter.
fn value_end(key: &Span, input: &str, value: &str) -> usize {
    let behind = input.get(key.end..).and_then(|rest| rest.find(value)).filter(|offset| *offset < 16);
    behind.map_or(key.end, |offset| key.end + offset + value.len())
}

fn known<'i>(element: &mut Element<'i>, part: Part, key: Span, value: Node, input: &'i str) {
    let kind = match part.content {
        Content::Parts(kind) => kind,
        Content::Text(_) => "",
    };
    // A list in the place of its wrapper.
    let inner = schema::parts(kind).find(|inner| inner.is_list).filter(|_| matches!(value.data, Data::Array(_)) && !part.is_list);
    if let Some(inner) = inner {
        let mut wrapper = Element::new(part.name, key.start..value.span.end, key.clone());
        known(&mut wrapper, inner, key, value, input);
        return element.push(wrapper);
    }
    each(value, |value| element.push(self::element(part.name, kind, key.clone(), value, input)));
}

/// The list in `parent` whose entries have that name, and the entry.
fn wrapper(parent: &str, name: &str) -> Option<(Part, Part)> {
    schema::parts(parent).find_map(|list| match list.content {
        Content::Parts(kind) => Some((list, schema::part(kind, name).filter(|entry| entry.is_list)?)),
        Content::Text(_) => None,
    })
}

fn each(value: Node, mut of: impl FnMut(Node)) {
    match value.data {
        Data::Null => {}
        Data::Array(items) => items.into_iter().filter(|item| item.data != Data::Null).for_each(of),
        _ => of(value),
    }
}

fn element<'i>(name: &'i str, kind: &str, key: Span, value: Node, input: &'i str) -> Element<'i> {
    let mut element = Element::new(name, value.span.clone(), key);
    match value.data {
        Data::Object(members) => members.into_iter().for_each(|inner| member(&mut element, kind, inner, input)),
        Data::Array(items) => {
            let span = value.span;
            items.into_iter().for_each(|item| element.push(self::element(name, "", span.clone(), item, input)));
        }
        Data::Text(text) => match schema::parts(kind).find(|part| part.name == "Label") {
            // Words where a code and a label are meant.
            Some(label) => element.push(Element::with_text(label.name, text.into(), value.span)),
            None => element.push_text(Cow::Owned(text), value.span),
        },
        other => element.push_text(Cow::Owned(scalar(&other).unwrap_or_default()), value.span),
    }
    element
}

/// `{"ECV": [{"name": …}]}`: what is printed of each kind of document.
fn preferences<'i>(element: &mut Element<'i>, kind: &str, key: Span, fields: Node, input: &'i str) {
    let mut document = Element::new("Document", key.start..fields.span.end, key.clone());
    document.attributes.push(Attribute::new("type", kind.to_owned().into(), key.clone()));
    each(fields, |field| document.push(self::element("Field", "Field", key.clone(), field, input)));
    element.push(document);
}

fn scalar(data: &Data) -> Option<String> {
    match data {
        Data::Text(text) | Data::Number(text) | Data::Bool(_, text) => Some(text.clone()),
        Data::Null | Data::Array(_) | Data::Object(_) => None,
    }
}

/// A number as the XML has it: `5` is the month `--05`.
fn date_part(part: Part, text: &str) -> Option<String> {
    let number: u32 = text.parse().ok()?;
    match part.content {
        Content::Text("gYear") => Some(format!("{number:04}")),
        Content::Text("gMonth") => Some(format!("--{number:02}")),
        Content::Text("gDay") => Some(format!("---{number:02}")),
        Content::Text(_) | Content::Parts(_) => None,
    }
}

/// A key that the schema does not have, as it stands in the input.
fn own_name<'i>(key: &str, span: &Span, input: &'i str) -> &'i str {
    let written = input.get(span.clone()).unwrap_or("").trim_matches('"');
    if written == key { written } else { "unknown" }
}

impl<'i> Element<'i> {
    fn with_text(name: &'i str, text: Cow<'i, str>, span: Span) -> Self {
        let mut element = Self::new(name, span.clone(), span.clone());
        element.push_text(text, span);
        element
    }

    fn push(&mut self, child: Self) {
        self.children.push(xml::Node::Element(child));
    }

    fn push_text(&mut self, text: Cow<'i, str>, span: Span) {
        self.children.push(xml::Node::Text(text, span));
    }
}
