//! From a JSON Pointer to the place in the input that it came from, and from a byte offset to line and column.

use std::collections::BTreeMap;

use crate::diagnostic::Span;
use crate::pointer;
use crate::tree::Node;

/// Finds the source of a pointer. Built on demand for JSON and YAML, recorded while reading for the other formats.
#[derive(Clone, Debug, Default)]
pub enum Locator {
    /// The source has no positions.
    #[default]
    Nowhere,
    /// The located tree of a JSON or YAML document, with the renamed pointers: the last name in the source, by the
    /// pointer in the résumé.
    Tree(Box<Node>, BTreeMap<String, String>),
    /// A parser to call when the first position is asked for.
    Lazy(fn(&str) -> Option<Node>),
    /// Spans that a reader noted down.
    Recorded(BTreeMap<String, Span>),
}

impl Locator {
    /// The span of the value at `pointer`, else of its nearest ancestor that has one, else of the whole source.
    pub fn locate(&self, source: &str, pointer: &str) -> Option<Span> {
        match self {
            Self::Nowhere => None,
            Self::Tree(root, renamed) => Some(walk(root, &original(renamed, pointer))),
            Self::Lazy(parse) => Some(walk(&parse(source)?, pointer)),
            Self::Recorded(spans) => {
                let mut at = pointer;
                loop {
                    if let Some(span) = spans.get(at) {
                        return Some(span.clone());
                    }
                    let Some(parent) = pointer::parent(at) else { return Some(0..source.len()) };
                    at = parent;
                }
            }
        }
    }

    /// Notes down where `pointer` came from; the first note of a pointer stays.
    pub fn record(&mut self, pointer: impl Into<String>, span: Span) {
        if !matches!(self, Self::Recorded(_)) {
            *self = Self::Recorded(BTreeMap::new());
        }
        if let Self::Recorded(spans) = self {
            spans.entry(pointer.into()).or_insert(span);
        }
    }
}

/// The pointer in the source: where a value on the way has an older name there, that name.
fn original(renamed: &BTreeMap<String, String>, pointer: &str) -> String {
    let mut original = pointer.to_owned();
    let mut end = pointer.len();
    while !renamed.is_empty()
        && let Some(parent) = pointer::parent(&pointer[..end])
    {
        if let Some(old) = renamed.get(&pointer[..end]) {
            original.replace_range(parent.len()..end, &pointer::key("", old));
        }
        end = parent.len();
    }
    original
}

fn walk(root: &Node, pointer: &str) -> Span {
    let mut node = root;
    for token in pointer::tokens(pointer) {
        match node.child(&token) {
            Some(child) => node = child,
            None => break,
        }
    }
    node.span.clone()
}

/// A place in a text, as people count: both from 1, columns in characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// The place of the byte `offset` of `source`. An offset past the end is the end; one inside a character is its start.
pub fn place(source: &str, offset: usize) -> Place {
    let mut offset = offset.min(source.len());
    while !source.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &source[..offset];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    Place { line: before.bytes().filter(|b| *b == b'\n').count() + 1, column: before[start..].chars().count() + 1 }
}
