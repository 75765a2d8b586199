//! Data of this format alone, back in the element that it was read from, and the document's order and prefixes.

use std::borrow::Cow;

use resume_core::diagnostic::codes;
use resume_core::europass::kinds::Kind;
use resume_core::{europass as form, pointer};
use serde_json::{Map, Value};

use super::out::Out;
use crate::xml::{Content, Element};

/// Where the data of this format stands in a record.
fn own_pointer(base: &str) -> String {
    pointer::key(&pointer::key(base, "formatData"), "europass")
}

/// What a reader kept of a record with communication channels: what more there is of a channel by its value, and
/// channels that have no field.
pub(super) struct Kept<'b> {
    /// What is laid over the record's element.
    pub own: Option<Value>,
    of: Map<String, Value>,
    more: Vec<Value>,
    /// The pointer of the record.
    base: &'b str,
}

impl<'b> Kept<'b> {
    pub fn new(own: Option<&Value>, base: &'b str) -> Self {
        let mut own = own.cloned();
        let map = own.as_mut().and_then(Value::as_object_mut);
        let (of, more) = map.map(|map| (map.shift_remove("of"), map.shift_remove("more"))).unwrap_or_default();
        let of = if let Some(Value::Object(of)) = of { of } else { Map::new() };
        let more = if let Some(Value::Array(more)) = more { more } else { Vec::new() };
        Self { own, of, more, base }
    }

    /// Whether there is more of a channel.
    pub fn has(&self, value: &str) -> bool {
        self.of.contains_key(value)
    }

    /// The channel with what more there is of it.
    pub fn channel<'r>(&mut self, out: &mut Out<'_>, mut channel: Element<'r>, value: &str) -> Element<'r> {
        if let Some(more) = self.of.shift_remove(value) {
            let at = pointer::key(&pointer::key(&own_pointer(self.base), "of"), value);
            overlay(out, &mut channel, "Communication", Some(&more), &at);
            part_area(&mut channel);
        }
        channel
    }

    /// The channels that have no field. What was not used of the rest is reported.
    pub fn channels(&mut self, out: &mut Out<'_>) -> Vec<Element<'static>> {
        for (value, _) in std::mem::take(&mut self.of) {
            let at = pointer::key(&pointer::key(&own_pointer(self.base), "of"), &value);
            out.dropped(codes::NO_PLACE, at, format!("there is no channel `{value}` any more"));
        }
        if self.more.is_empty() {
            return Vec::new();
        }
        let at = pointer::key(&own_pointer(self.base), "more");
        let more = std::mem::take(&mut self.more).into_iter().enumerate();
        let channels = more.map(|(index, kept)| {
            let mut channel = Element::new("Communication");
            overlay(out, &mut channel, "Communication", Some(&kept), &pointer::index(&at, index));
            part_area(&mut channel);
            channel
        });
        channels.collect()
    }

    /// Lays the rest over the record's element.
    pub fn overlay(self, out: &mut Out<'_>, element: &mut Element<'_>, kind: &str) {
        overlay_own(out, element, kind, self.own.as_ref(), self.base);
    }
}

/// Takes the area code off a number, where it stands in an element of its own.
fn part_area(channel: &mut Element<'_>) {
    let text = |name: &str| {
        children(channel).iter().find(|child| child.name == name).and_then(|child| match &child.content {
            Content::Text(text) => Some(text.clone()),
            Content::Rich(_) | Content::Elements(_) => None,
        })
    };
    let (Some(area), Some(number)) = (text("AreaDialing"), text("DialNumber")) else { return };
    let rest = number.strip_prefix(area.trim()).and_then(|rest| rest.strip_prefix(' ')).map(str::to_owned);
    if let (Some(rest), Content::Elements(all)) = (rest, &mut channel.content) {
        all.iter_mut()
            .filter(|child| child.name == "DialNumber")
            .for_each(|child| child.content = Content::Text(rest.clone().into()));
    }
}

/// Lays what a reader kept of a record (`formatData.europass`) over its element.
pub(super) fn overlay_own(out: &mut Out<'_>, element: &mut Element<'_>, kind: &str, own: Option<&Value>, base: &str) {
    if own.is_some() {
        overlay(out, element, kind, own, &own_pointer(base));
    }
}

/// Lays what a reader kept (`formatData.europass`) over an element of a type: `@name` is an attribute, `#text` its
/// text, any other key a child; of a list, each item belongs to the child at its place, null to none.
pub(super) fn overlay(out: &mut Out<'_>, element: &mut Element<'_>, kind: &str, kept: Option<&Value>, at: &str) {
    match kept {
        None | Some(Value::Null) => {}
        Some(Value::String(text)) => {
            let text = out.plain(text, at);
            if !text.is_empty() {
                element.content = Content::Text(text.into_owned().into());
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

fn member(out: &mut Out<'_>, element: &mut Element<'_>, kind: &str, key: &str, value: &Value, at: &str) -> bool {
    if let Some(name) = key.strip_prefix('@') {
        let (true, Some(text)) = (form::meaning("attribute", name).is_some(), value.as_str()) else { return false };
        let text = out.plain(text, at);
        element.attributes.retain(|(n, _)| n != name);
        element.attributes.push((name.to_owned().into(), text.into_owned().into()));
        return true;
    }
    if key == "#text" {
        // What the model says there counts.
        let is_free = value.is_string() && element.is_empty();
        if is_free {
            overlay(out, element, kind, Some(value), at);
        }
        return is_free;
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

fn children<'e, 'r>(element: &'e Element<'r>) -> &'e [Element<'r>] {
    match &element.content {
        Content::Elements(all) => all,
        Content::Text(_) | Content::Rich(_) => &[],
    }
}

/// Puts an element of a type, and all in it, into the order of the editor, with its prefixes.
pub(super) fn finish(element: &mut Element<'_>, kind: Kind) {
    let Content::Elements(all) = &mut element.content else { return };
    let (mut before, mut place) = (0, 0);
    let mut is_sorted = true;
    for child in &mut *all {
        let info = kind.child(&child.name, place);
        let rank = info.map_or(u16::MAX, |info| info.rank);
        is_sorted &= before <= rank;
        before = rank;
        if let Some(info) = info {
            place = info.place;
            finish(child, info.kind);
            child.name = if info.tag.is_empty() {
                Cow::Owned(format!("{}:{}", info.prefix, child.name))
            } else {
                Cow::Borrowed(&info.tag)
            };
        }
    }
    if !is_sorted {
        let bare = |tag: &str| tag.split_once(':').map_or(0, |(prefix, _)| prefix.len() + 1);
        let rank = |tag: &str| kind.child(&tag[bare(tag)..], 0).map_or(u16::MAX, |info| info.rank);
        all.sort_by_cached_key(|child| rank(&child.name));
    }
}
