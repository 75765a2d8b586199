//! A document tree with the source position of every value: what JSON and YAML have in common.

use serde_json::{Map, Number, Value};

use crate::diagnostic::Span;
use crate::pointer;

/// A value and where it stands in the source.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The bytes of the value in the source.
    pub span: Span,
    /// The value.
    pub data: Data,
}

/// What a node holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// JSON `null`, YAML `~`, `null` or nothing.
    Null,
    /// A truth value and its text in the source.
    Bool(bool, String),
    /// A number, kept as its text in the source, which is a JSON number (RFC 8259, section 6).
    Number(String),
    /// Text.
    Text(String),
    /// A list.
    Array(Vec<Node>),
    /// An object, keys in source order; a key may occur twice.
    Object(Vec<Member>),
}

/// A key of an object and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The key's text.
    pub key: String,
    /// The bytes of the key in the source.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Node {
    /// The member named `token` of an object (the last, if it occurs twice), or the element of that index of an array.
    pub fn child(&self, token: &str) -> Option<&Self> {
        match &self.data {
            Data::Object(members) => members.iter().rev().find(|m| m.key == token).map(|m| &m.value),
            Data::Array(items) => items.get(token.parse::<usize>().ok()?),
            Data::Null | Data::Bool(..) | Data::Number(_) | Data::Text(_) => None,
        }
    }

    /// The JSON Pointer of the innermost value whose span, or whose key's span, holds the byte `offset` of the source.
    /// What YAML aliases repeat is found where it was written first.
    pub fn pointer_at(&self, offset: usize) -> String {
        let mut pointer = String::new();
        let mut node = self;
        // Values stand in the order of the source, so that the last one that begins before the offset is meant.
        loop {
            let before = match &node.data {
                Data::Object(members) => members.partition_point(|member| member.key_span.start <= offset),
                Data::Array(items) => items.partition_point(|item| item.span.start <= offset),
                Data::Null | Data::Bool(..) | Data::Number(_) | Data::Text(_) => 0,
            };
            let Some(index) = before.checked_sub(1) else { return pointer };
            let inner = match &node.data {
                Data::Object(members) => &members[index].value,
                Data::Array(items) => &items[index],
                Data::Null | Data::Bool(..) | Data::Number(_) | Data::Text(_) => return pointer,
            };
            if inner.span.end <= offset {
                return pointer;
            }
            match &node.data {
                Data::Object(members) => pointer::push_key(&mut pointer, &members[index].key),
                _ => pointer::push_index(&mut pointer, index),
            }
            node = inner;
        }
    }

    /// What the node is, for messages: "a number", "a list" …
    pub fn describe(&self) -> &'static str {
        match &self.data {
            Data::Null => "null",
            Data::Bool(..) => "a truth value",
            Data::Number(_) => "a number",
            Data::Text(_) => "text",
            Data::Array(_) => "a list",
            Data::Object(_) => "an object",
        }
    }

    /// The value without positions. Of a key that occurs twice, the last value counts.
    ///
    /// Recursive: the depth of the tree is limited by the parser that made it.
    pub fn to_value(&self) -> Value {
        match &self.data {
            Data::Null => Value::Null,
            Data::Bool(value, _) => Value::Bool(*value),
            Data::Number(text) => Value::Number(Number::from_string_unchecked(text.clone())),
            Data::Text(text) => Value::String(text.clone()),
            Data::Array(items) => Value::Array(items.iter().map(Self::to_value).collect()),
            Data::Object(members) => {
                let mut map = Map::new();
                for member in members {
                    map.insert(member.key.clone(), member.value.to_value());
                }
                Value::Object(map)
            }
        }
    }

    /// A tree of a value that has no source: every span is empty.
    pub fn from_value(value: &Value) -> Self {
        let data = match value {
            Value::Null => Data::Null,
            Value::Bool(value) => Data::Bool(*value, value.to_string()),
            Value::Number(number) => Data::Number(number.to_string()),
            Value::String(text) => Data::Text(text.clone()),
            Value::Array(items) => Data::Array(items.iter().map(Self::from_value).collect()),
            Value::Object(map) => Data::Object(
                map.iter()
                    .map(|(key, value)| Member { key: key.clone(), key_span: 0..0, value: Self::from_value(value) })
                    .collect(),
            ),
        };
        Self { span: 0..0, data }
    }
}
