//! Data of this format alone, back in the element that it was read from, and the document's order and prefixes.

use resume_core::diagnostic::codes;
use resume_core::{europass as form, pointer};
use serde_json::Value;

use super::out::Out;
use crate::xml::{Content, Element};

/// Lays what a reader kept (`formatData.europass`) over an element of a type: `@name` is an attribute, `#text` its
/// text, any other key a child; of a list, each item belongs to the child at its place, null to none.
pub(super) fn overlay(out: &mut Out<'_>, element: &mut Element, kind: &str, kept: Option<&Value>, at: &str) {
    match kept {
        None | Some(Value::Null) => {}
        Some(Value::String(text)) => {
            let text = out.plain(text, at);
            if !text.is_empty() {
                element.content = Content::Text(text);
            }
        }
        Some(Value::Object(map)) => {
            for (key, value) in map {
                let at = pointer::key(at, key);
                if !member(out, element, kind, key, value, &at) {
                    out.dropped(codes::UNKNOWN_KEY, at, format!("a Europass document has no `{key}` here"));
                }
            }
        }
        Some(Value::Bool(_) | Value::Number(_) | Value::Array(_)) => {
            out.dropped(codes::TYPE, at, "this is no piece of a Europass document");
        }
    }
}

fn member(out: &mut Out<'_>, element: &mut Element, kind: &str, key: &str, value: &Value, at: &str) -> bool {
    if let Some(name) = key.strip_prefix('@') {
        let (true, Some(text)) = (form::meaning("attribute", name).is_some(), value.as_str()) else { return false };
        let text = out.plain(text, at);
        element.attributes.retain(|(n, _)| n != name);
        element.attributes.push((name.to_owned().into(), text));
        return true;
    }
    if key == "#text" {
        if let Value::String(_) = value {
            overlay(out, element, kind, Some(value), at);
        }
        return value.is_string();
    }
    let Some(info) = form::element(kind, key) else { return false };
    let items = match value {
        Value::Array(items) => items.as_slice(),
        _ => std::slice::from_ref(value),
    };
    for (index, item) in items.iter().enumerate().filter(|(_, item)| !item.is_null()) {
        let at = if value.is_array() { pointer::index(at, index) } else { at.to_owned() };
        let place = children(element).iter().enumerate().filter(|(_, child)| child.name == *key).nth(index).map(|(i, _)| i);
        match (place, &mut element.content) {
            (Some(place), Content::Elements(all)) => overlay(out, &mut all[place], info.content, Some(item), &at),
            _ => {
                let mut child = Element::new(key.to_owned());
                overlay(out, &mut child, info.content, Some(item), &at);
                element.push(child);
            }
        }
    }
    true
}

fn children(element: &Element) -> &[Element] {
    match &element.content {
        Content::Elements(all) => all,
        Content::Text(_) => &[],
    }
}

/// Puts an element of a type, and all in it, into the order of the editor, with its prefixes.
pub(super) fn finish(element: &mut Element, kind: &str) {
    let Content::Elements(all) = &mut element.content else { return };
    all.sort_by_key(|child| form::element(kind, &child.name).map_or(u16::MAX, |info| info.rank));
    for child in all {
        let Some(info) = form::element(kind, &child.name) else { continue };
        finish(child, info.content);
        if !info.prefix.is_empty() {
            child.name = format!("{}:{}", info.prefix, child.name).into();
        }
    }
}
