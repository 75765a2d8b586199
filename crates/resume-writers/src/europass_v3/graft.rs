//! What the source had beyond the model, put back where the schema allows it; and the last look that the document is
//! one of the schema.

use resume_core::diagnostic::codes;
use resume_core::europass_v3::{self as schema, Content as Kind, Part};
use resume_core::{Diagnostic, pointer};
use serde_json::Value;

use super::out::Element;
use super::out::Out;
use crate::rich_text;
use crate::xml::{Content, is_allowed};

/// Adds what `value` says to an element whose parts are those of `parent`. What the model says stands; what the schema
/// has no place for is reported at its pointer.
pub fn graft(element: &mut Element, parent: &str, value: &Value, at: &str, out: &mut Out) {
    let Value::Object(map) = value else {
        if value.as_str() != Some("") {
            dropped(out, at, "the schema wants elements here");
        }
        return;
    };
    for (key, value) in map {
        let at = pointer::key(at, key);
        match schema::part(parent, key) {
            None => dropped(out, &at, "a SkillsPassport has no such element or attribute there"),
            Some(part) if key.starts_with('@') => attribute(element, part, value, &at, out),
            Some(part) => child(element, part, value, &at, out),
        }
    }
}

fn dropped(out: &mut Out, at: &str, message: &str) {
    out.diagnostics.push(Diagnostic::dropped(codes::NO_PLACE, at, message));
}

fn attribute(element: &mut Element, part: Part, value: &Value, at: &str, out: &mut Out) {
    let name = &part.name[1..];
    let Some(text) = text(part, value, at, out) else { return };
    match element.attributes.iter().find(|(known, _)| known == name) {
        Some((_, known)) if *known == text => {}
        Some(_) => dropped(out, at, "the résumé itself says something else"),
        None => element.attributes.push((name.into(), text.into())),
    }
}

/// The text of a value, if the part takes it.
fn text(part: Part, value: &Value, at: &str, out: &mut Out) -> Option<String> {
    let (Kind::Text(kind), Value::String(text)) = (part.content, value) else {
        dropped(out, at, "the schema wants text here");
        return None;
    };
    if !schema::accepts(kind, text) || !text.chars().all(is_allowed) {
        dropped(out, at, "the schema does not take this text here");
        return None;
    }
    if kind == "idref" && !out.ids.contains(text) {
        dropped(out, at, "there is no attachment of that name");
        return None;
    }
    Some(text.clone())
}

fn child(element: &mut Element, part: Part, value: &Value, at: &str, out: &mut Out) {
    match value {
        Value::Array(items) if part.is_list => {
            for (index, item) in items.iter().enumerate() {
                if !item.is_null() {
                    nth(element, part, index, item, &pointer::index(at, index), out);
                }
            }
        }
        value => nth(element, part, 0, value, at, out),
    }
}

fn nth(element: &mut Element, part: Part, index: usize, value: &Value, at: &str, out: &mut Out) {
    let children = match &mut element.content {
        Content::Elements(children) => children,
        Content::Text(_) | Content::Rich(_) => return dropped(out, at, "the schema wants text here"),
    };
    let known = children.iter_mut().filter(|child| child.name == part.name).nth(index);
    match (known, part.content) {
        (Some(known), Kind::Parts(parent)) => graft(known, parent, value, at, out),
        (Some(known), Kind::Text(_)) => {
            if known.content != Content::Text(value.as_str().unwrap_or("").into()) {
                dropped(out, at, "the résumé itself says something else");
            }
        }
        (None, Kind::Text(_)) => {
            if let Some(text) = text(part, value, at, out) {
                children.push(Element::text(part.name, text));
            }
        }
        (None, Kind::Parts(parent)) => {
            let mut new = Element::new(part.name);
            graft(&mut new, parent, value, at, out);
            if is_complete(&new, parent) && (!new.is_empty() || !new.attributes.is_empty()) {
                children.push(new);
            } else if value.as_str() != Some("") {
                dropped(out, at, "something that the schema demands beside it is missing");
            }
        }
    }
}

/// Whether an element has every part that it has to have.
fn is_complete(element: &Element, parent: &str) -> bool {
    schema::parts(parent).filter(|part| part.is_required).all(|part| has(element, part))
}

fn has(element: &Element, part: Part) -> bool {
    match (part.name.strip_prefix('@'), &element.content) {
        (Some(name), _) => element.attributes.iter().any(|(known, _)| known == name),
        (None, Content::Elements(children)) => children.iter().any(|child| child.name == part.name),
        (None, Content::Text(_) | Content::Rich(_)) => false,
    }
}

/// Puts the children of every element in the order of the schema and takes out what it does not allow, which is
/// nothing unless a mapping is wrong. As deep as the schema.
pub fn fit(element: &mut Element, parent: &str, diagnostics: &mut Vec<Diagnostic>) {
    let parts: Vec<Part> = schema::parts(parent).collect();
    let Content::Elements(children) = &mut element.content else { return };
    let place = |child: &Element| parts.iter().position(|part| part.name == child.name).unwrap_or(parts.len());
    children.sort_by_key(place);
    let mut before = None;
    children.retain_mut(|child| {
        let Some(part) = parts.iter().find(|part| part.name == child.name) else {
            return refuse(child, diagnostics);
        };
        let is_second = before == Some(part.name) && !part.is_list;
        before = Some(part.name);
        let is_sound = match (part.content, &child.content) {
            (Kind::Text(kind), Content::Text(text)) => schema::accepts(kind, text),
            (Kind::Text(kind), Content::Rich(blocks)) => schema::accepts(kind, &rich_text::html(blocks)),
            (Kind::Text(_), Content::Elements(_)) | (Kind::Parts(_), Content::Text(_) | Content::Rich(_)) => false,
            (Kind::Parts(name), Content::Elements(_)) => {
                fit(child, name, diagnostics);
                is_complete(child, name)
            }
        };
        let says_nothing = child.is_empty() && child.attributes.is_empty() && !part.is_required;
        if is_sound && !is_second { !says_nothing } else { refuse(child, diagnostics) }
    });
}

fn refuse(child: &Element, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let message = format!("the schema does not allow this `{}` there; it is left out", child.name);
    diagnostics.push(Diagnostic::dropped(codes::VALUE, "", message));
    false
}
