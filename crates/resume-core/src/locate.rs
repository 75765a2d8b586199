//! From a JSON Pointer to the place in the input that it came from, and from a byte offset to line and column.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::sync::OnceLock;

use crate::diagnostic::Span;
use crate::pointer;
use crate::tree::{Data, Node};

/// Finds the source of a pointer. Built on demand for JSON and YAML, recorded while reading for the other formats.
#[derive(Clone, Debug, Default)]
pub enum Locator {
    /// Nothing has a place of its own.
    #[default]
    Nowhere,
    /// The located tree of a JSON or YAML document, with the renamed pointers: the last name in the source, by the
    /// pointer in the résumé.
    Tree(Box<Node>, BTreeMap<String, String>),
    /// A parser to call when the first position is asked for, and what finds the places of a few pointers without it.
    Lazy(fn(&str) -> Option<Node>, FindSpans),
    /// Spans that a reader noted down.
    Recorded(Recorded),
}

/// Finds the span of each pointer as [`Locator::locate`] does; `None` when it takes a tree to do so.
pub type FindSpans = fn(&str, &[&str]) -> Option<Vec<Span>>;

/// Spans that a reader noted down, by pointer; the first note of a pointer counts. Noting is no more than an append, and
/// the notes are sorted when one of them is asked for: most readings are never asked.
#[derive(Clone, Default)]
pub struct Recorded {
    /// The pointers, one right behind the other.
    pointers: String,
    /// Where each pointer ends, and its span.
    notes: Vec<(usize, Span)>,
    /// The first note of each pointer, in the order of the pointers.
    sorted: OnceLock<Vec<usize>>,
}

impl Recorded {
    /// Notes down where the value at a pointer came from.
    pub fn note(&mut self, pointer: &str, span: Span) {
        self.note_below(pointer, "", span);
    }

    /// The same, of a pointer in two parts.
    pub fn note_below(&mut self, pointer: &str, below: &str, span: Span) {
        self.pointers.push_str(pointer);
        self.pointers.push_str(below);
        self.end(span);
    }

    /// The same, of a key below a pointer.
    pub fn note_key(&mut self, pointer: &str, key: &str, span: Span) {
        self.pointers.push_str(pointer);
        pointer::push_key(&mut self.pointers, key);
        self.end(span);
    }

    fn end(&mut self, span: Span) {
        self.notes.push((self.pointers.len(), span));
        self.sorted.take();
    }

    /// What was noted down first about a pointer.
    pub fn get(&self, pointer: &str) -> Option<&Span> {
        let sorted = self.sorted();
        let at = sorted.partition_point(|index| self.pointer(*index) < pointer);
        let index = *sorted.get(at)?;
        (self.pointer(index) == pointer).then(|| &self.notes[index].1)
    }

    /// The span that begins first below a pointer.
    fn first_below(&self, pointer: &str) -> Option<&Span> {
        let below = format!("{pointer}/");
        let sorted = self.sorted();
        let from = sorted.partition_point(|index| self.pointer(*index) < below.as_str());
        let parts = sorted.iter().skip(from).take_while(|index| self.pointer(**index).starts_with(&below));
        parts.take(MOST_PARTS).map(|index| &self.notes[*index].1).min_by_key(|span| span.start)
    }

    /// All notes in the order in which they were made.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Span)> {
        (0..self.notes.len()).map(|index| (self.pointer(index), &self.notes[index].1))
    }

    fn sorted(&self) -> &[usize] {
        self.sorted.get_or_init(|| {
            let mut sorted: Vec<usize> = (0..self.notes.len()).collect();
            sorted.sort_by_key(|index| self.pointer(*index));
            sorted.dedup_by_key(|index| self.pointer(*index));
            sorted
        })
    }

    fn pointer(&self, index: usize) -> &str {
        let start = index.checked_sub(1).and_then(|before| self.notes.get(before)).map_or(0, |note| note.0);
        self.notes.get(index).and_then(|note| self.pointers.get(start..note.0)).unwrap_or("")
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = self.sorted().iter().map(|index| (self.pointer(*index), &self.notes[*index].1));
        f.debug_map().entries(first).finish()
    }
}

impl Locator {
    /// The span of the value at `pointer`, else of its nearest ancestor that has one or has a part with one, else of the
    /// whole source.
    pub fn locate(&self, source: &str, pointer: &str) -> Option<Span> {
        match self {
            Self::Nowhere => Some(0..source.len()),
            Self::Tree(root, renamed) => Some(walk(root, &original(renamed, pointer))),
            Self::Lazy(parse, _) => Some(walk(&parse(source)?, pointer)),
            Self::Recorded(spans) => {
                let above = std::iter::successors(Some(pointer), |at| pointer::parent(at));
                let found = above.take_while(|at| !at.is_empty()).find_map(|at| spans.get(at).or_else(|| spans.first_below(at)));
                Some(found.or_else(|| spans.get("")).cloned().unwrap_or(0..source.len()))
            }
        }
    }

    /// The same for many pointers, in their order and in one walk over the tree: looking each up takes time with the number of
    /// keys of an object.
    pub fn locate_all(&self, source: &str, pointers: &[&str]) -> Vec<Option<Span>> {
        let (Self::Tree(root, renamed), FEW..) = (self, pointers.len()) else {
            return pointers.iter().map(|pointer| self.locate(source, pointer)).collect();
        };
        let found = spots(root, renamed, pointers.iter().flat_map(|pointer| above(pointer)));
        let nearest = |pointer: &&str| above(pointer).find_map(|at| found.get(at)).map(|spot| spot.value.clone());
        pointers.iter().map(|pointer| nearest(pointer).or_else(|| Some(root.span.clone()))).collect()
    }

    /// Notes down where `pointer` came from; the first note of a pointer stays.
    pub fn record(&mut self, pointer: impl AsRef<str>, span: Span) {
        if !matches!(self, Self::Recorded(_)) {
            *self = Self::Recorded(Recorded::default());
        }
        if let Self::Recorded(spans) = self {
            spans.note(pointer.as_ref(), span);
        }
    }
}

/// A pointer and those of the values that it is in.
fn above(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |at| pointer::parent(at))
}

/// So many pointers are looked up one by one.
const FEW: usize = 16;

/// How many parts of a value are looked at for the first one.
const MOST_PARTS: usize = 64;

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

/// Where a value stands, and its key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spot {
    /// The key, if it has one.
    pub key: Option<Span>,
    /// The value.
    pub value: Span,
}

/// The spots of many pointers in one walk over the tree; a pointer to nothing is not in the result. `renamed` is that
/// of [`Locator::Tree`].
pub fn spots<'p>(
    root: &Node,
    renamed: &BTreeMap<String, String>,
    pointers: impl IntoIterator<Item = &'p str>,
) -> HashMap<&'p str, Spot> {
    let wanted: HashSet<&str> = pointers.into_iter().collect();
    let mut above = HashSet::new();
    for pointer in &wanted {
        let mut at = *pointer;
        while let Some(parent) = pointer::parent(at) {
            if !above.insert(parent) {
                break;
            }
            at = parent;
        }
    }
    let names = renamed.iter().filter_map(|(new, old)| Some((pointer::key(pointer::parent(new)?, old), new.as_str()))).collect();
    let mut walk = Walk { wanted, above, names, found: HashMap::new() };
    walk.node(&mut String::new(), root, None);
    walk.found
}

struct Walk<'p, 'r> {
    wanted: HashSet<&'p str>,
    above: HashSet<&'p str>,
    /// The pointer in the résumé, by the one with the older name.
    names: HashMap<String, &'r str>,
    found: HashMap<&'p str, Spot>,
}

impl Walk<'_, '_> {
    /// Recursive: the depth of the tree is limited by the parser that made it.
    fn node(&mut self, at: &mut String, node: &Node, key: Option<&Span>) {
        if let Some(pointer) = self.wanted.get(at.as_str()) {
            self.found.insert(pointer, Spot { key: key.cloned(), value: node.span.clone() });
        }
        if !self.above.contains(at.as_str()) {
            return;
        }
        let length = at.len();
        match &node.data {
            Data::Object(members) => {
                for member in members {
                    pointer::push_key(at, &member.key);
                    if let Some(new) = self.names.get(at.as_str()) {
                        at.truncate(length);
                        at.push_str(new.get(length..).unwrap_or_default());
                    }
                    self.node(at, &member.value, Some(&member.key_span));
                    at.truncate(length);
                }
            }
            Data::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    pointer::push_index(at, index);
                    self.node(at, item, None);
                    at.truncate(length);
                }
            }
            Data::Null | Data::Bool(..) | Data::Number(_) | Data::Text(_) => {}
        }
    }
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
