//! What no mapping asked for.

use serde_json::{Map, Value};

use super::{Attribute, Element, Node, is_blank};
use resume_core::Span;

/// A piece of the source that no mapping asked for.
#[derive(Debug)]
pub enum Unasked<'d, 'i> {
    /// An element, with all that is in it.
    Element(&'d Element<'i>),
    /// An attribute of an element that was asked for.
    Attribute(&'d Element<'i>, &'d Attribute<'i>),
    /// Text that is more than white space, in an element that was asked for.
    Text(&'d Element<'i>, Span),
}

impl<'i> Element<'i> {
    /// Marks the element itself as asked for; [`Self::child`] and [`Self::children`] do it for what they give.
    pub fn ask(&self) {
        self.asked.set(true);
    }

    /// Marks the element and all that is in it as asked for.
    pub fn ask_all(&self) {
        self.ask();
        self.text_asked.set(true);
        for attribute in &self.attributes {
            attribute.asked.set(true);
        }
        for element in self.elements() {
            element.ask_all();
        }
    }

    /// What in this element nobody asked for, in source order. Empty elements without attributes say nothing and are
    /// passed over.
    pub fn unasked(&self) -> Vec<Unasked<'_, 'i>> {
        let mut found = Vec::new();
        self.collect(&mut found);
        found
    }

    fn collect<'d>(&'d self, found: &mut Vec<Unasked<'d, 'i>>) {
        found.extend(self.attributes.iter().filter(|a| !a.asked.get()).map(|a| Unasked::Attribute(self, a)));
        for node in &self.children {
            match node {
                Node::Element(element) if element.asked.get() => element.collect(found),
                Node::Element(element) if !element.says_nothing() => found.push(Unasked::Element(element)),
                Node::Text(text, span) if !self.text_asked.get() && !text.trim().is_empty() => {
                    found.push(Unasked::Text(self, span.clone()));
                }
                Node::Element(_) | Node::Text(..) => {}
            }
        }
    }

    /// Whether there are only empty elements in it: no text, no attribute.
    pub fn says_nothing(&self) -> bool {
        self.attributes.is_empty()
            && self.children.iter().all(|node| match node {
                Node::Element(element) => element.says_nothing(),
                Node::Text(text, _) => is_blank(text),
            })
    }

    /// What in this element nobody asked for, as JSON ([`Self::to_json`]), and asks for it; `None` when nothing is left.
    /// Of several elements of one name, those that are used up stand as null, so that the others keep their place.
    pub fn leftover(&self, key: &dyn Fn(&Element<'i>) -> String) -> Option<Value> {
        // Most elements are used up: nothing is made of those.
        if self.is_used_up() {
            return None;
        }
        let value = self.rest(key);
        self.ask_all();
        value
    }

    /// Whether nothing is left in it that says something.
    fn is_used_up(&self) -> bool {
        // What is used up stays so: records are asked first, then what they stand in.
        if self.used_up.get() {
            return true;
        }
        let is_used_up = self.attributes.iter().all(|attribute| attribute.asked.get())
            && self.children.iter().all(|node| match node {
                Node::Element(element) if element.asked.get() => element.is_used_up(),
                Node::Element(element) => element.says_nothing(),
                Node::Text(text, _) => self.text_asked.get() || is_blank(text),
            });
        self.used_up.set(is_used_up);
        is_used_up
    }

    fn rest(&self, key: &dyn Fn(&Element<'i>) -> String) -> Option<Value> {
        let attributes = self.attributes.iter().filter(|a| !a.asked.get());
        let text = (!self.text_asked.get()).then(|| self.peek()).filter(|text| !text.trim().is_empty());
        let children = self.elements().map(|element| {
            let value =
                if element.asked.get() { element.rest(key) } else { (!element.says_nothing()).then(|| element.to_json(key)) };
            (key(element), value)
        });
        object(attributes, text.as_deref(), children)
    }

    /// The element as JSON: its text when there is nothing else, else an object of `@attribute`, elements by `key` (a
    /// list where a name occurs more than once) and `#text`.
    pub fn to_json(&self, key: &dyn Fn(&Element<'i>) -> String) -> Value {
        let text = self.peek();
        let has_elements = self.elements().next().is_some();
        if self.attributes.is_empty() && !has_elements {
            return Value::String(text.into_owned());
        }
        let text = (!text.trim().is_empty()).then_some(&*text);
        let children = self.elements().map(|element| (key(element), Some(element.to_json(key))));
        object(self.attributes.iter(), text, children).unwrap_or_else(|| Value::String(String::new()))
    }
}

fn object<'d, 'i: 'd>(
    attributes: impl Iterator<Item = &'d Attribute<'i>>,
    text: Option<&str>,
    children: impl Iterator<Item = (String, Option<Value>)>,
) -> Option<Value> {
    let mut map = Map::new();
    for attribute in attributes {
        let name = if attribute.prefix.is_empty() {
            format!("@{}", attribute.name)
        } else {
            format!("@{}:{}", attribute.prefix, attribute.name)
        };
        map.insert(name, Value::String(attribute.value.clone().into_owned()));
    }
    let mut groups: Vec<(String, Vec<Value>)> = Vec::new();
    let mut index = std::collections::HashMap::new();
    for (key, value) in children {
        let at = *index.entry(key.clone()).or_insert_with(|| {
            groups.push((key, Vec::new()));
            groups.len() - 1
        });
        groups[at].1.push(value.unwrap_or(Value::Null));
    }
    for (key, mut values) in groups {
        if values.iter().all(Value::is_null) {
            continue;
        }
        let value = if values.len() == 1 { values.remove(0) } else { Value::Array(values) };
        map.insert(key, value);
    }
    if let Some(text) = text {
        map.insert("#text".to_owned(), Value::String(text.to_owned()));
    }
    (!map.is_empty()).then_some(Value::Object(map))
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::Unasked;
    use crate::Limits;

    const INPUT: &str = "<a x='1'><b>one</b><b y='2'>two<c/></b><d><e>three</e></d>stray</a>";

    #[test]
    fn what_nobody_asked_for_is_told() {
        let document = parse(INPUT, &Limits::default()).expect("well formed");
        let root = &document.root;
        root.child_text("b");
        root.child("d");
        let spans = root.unasked().into_iter().map(|piece| match piece {
            Unasked::Element(element) => element.span.clone(),
            Unasked::Attribute(_, attribute) => attribute.span.clone(),
            Unasked::Text(_, span) => span,
        });
        let shown: Vec<_> = spans.map(|span| &INPUT[span]).collect();
        assert_eq!(shown, ["x='1'", "<b y='2'>two<c/></b>", "<e>three</e>", "stray"]);
    }

    #[test]
    fn leftovers_keep_their_place_and_are_given_once() {
        let document = parse(INPUT, &Limits::default()).expect("well formed");
        let root = &document.root;
        root.child_text("b");
        let name = |element: &crate::xml::Element<'_>| element.name.to_owned();
        let wanted = serde_json::json!({
            "@x": "1", "b": [null, { "@y": "2", "c": "", "#text": "two" }], "d": { "e": "three" }, "#text": "stray"
        });
        assert_eq!(root.leftover(&name), Some(wanted));
        assert_eq!(root.leftover(&name), None);
    }
}
