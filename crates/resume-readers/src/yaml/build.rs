//! From the flat list of nodes to the located tree: aliases are written out within a budget, merge keys applied, tags
//! obeyed, keys made text.

use std::collections::HashSet;

use resume_core::diagnostic::codes;
use resume_core::tree::{Data, Member, Node};
use resume_core::{Diagnostic, Failure, Span, pointer};

use super::parts::{Document, Part, Tag, What};
use super::{fault, scalar};
use crate::Limits;

/// Bytes of text that count as much as one value against the budget for aliases.
const BYTES_A_VALUE: usize = 64;

/// Builds the tree of a document; without a node it is null.
///
/// # Errors
/// When aliases repeat more than the limit, or make the tree nest deeper than the limit.
pub(super) fn build(document: &Document<'_>, limits: &Limits) -> Result<(Node, Vec<Diagnostic>), Failure> {
    let mut builder = Builder { document, limits, frames: Vec::new(), repeats: Vec::new(), repeated: 0, tags: Tags::default() };
    let root = builder.run()?;
    Ok((root, builder.tags.notes))
}

struct Builder<'d, 's> {
    document: &'d Document<'s>,
    limits: &'d Limits,
    /// The collections that are open, from the root.
    frames: Vec<Frame>,
    /// The aliases that are being written out.
    repeats: Vec<Repeat>,
    /// What aliases have added so far.
    repeated: usize,
    tags: Tags,
}

/// An alias that is being written out.
struct Repeat {
    /// The index of the alias.
    alias: usize,
    /// How many collections were open when it was met.
    depth: usize,
}

/// What there is to say about tags and keys.
#[derive(Default)]
struct Tags {
    notes: Vec<Diagnostic>,
    /// Tags that were reported.
    seen: HashSet<String>,
}

struct Frame {
    span: Span,
    items: Items,
}

enum Items {
    List(Vec<Node>),
    Object {
        members: Vec<Member>,
        key: Option<Key>,
        /// Indices of the members that are to be replaced by what they hold.
        merges: Vec<usize>,
    },
}

struct Key {
    text: String,
    span: Span,
    /// A plain `<<`.
    is_merge: bool,
}

impl<'d> Builder<'d, '_> {
    fn run(&mut self) -> Result<Node, Failure> {
        let document = self.document;
        let mut at = 0;
        while let Some(part) = document.parts.get(at) {
            self.charge(part)?;
            let node = match &part.what {
                What::Alias(target) => {
                    self.repeats.push(Repeat { alias: at, depth: self.frames.len() });
                    at = *target;
                    continue;
                }
                What::List | What::Object => {
                    self.open(part, at)?;
                    at += 1;
                    continue;
                }
                What::Scalar { text, is_plain } => {
                    let tag = self.tag(at, part);
                    if let Some(key) = self.missing_key() {
                        let is_merge = *is_plain && text == "<<";
                        *key = Some(Key { text: text.to_string(), span: part.span.clone(), is_merge });
                        at = self.after(at);
                        continue;
                    }
                    Node { span: part.span.clone(), data: scalar::resolve(text, *is_plain, tag) }
                }
                What::End => match self.frames.pop() {
                    Some(frame) => frame.finish(),
                    None => break,
                },
            };
            at = self.after(at);
            if self.frames.is_empty() {
                return Ok(node);
            }
            self.attach(node);
        }
        Ok(Node { span: 0..0, data: Data::Null })
    }

    /// Where it goes on after the node that ended at `at`: behind the alias, if the node was written out for one.
    fn after(&mut self, at: usize) -> usize {
        let mut next = at + 1;
        while let Some(repeat) = self.repeats.pop_if(|repeat| repeat.depth == self.frames.len()) {
            next = repeat.alias + 1;
        }
        next
    }

    /// Counts what aliases add.
    fn charge(&mut self, part: &Part<'_>) -> Result<(), Failure> {
        let Some(alias) = self.first_alias() else { return Ok(()) };
        self.repeated += match &part.what {
            What::Scalar { text, .. } => 1 + text.len() / BYTES_A_VALUE,
            What::List | What::Object | What::Alias(_) => 1,
            What::End => 0,
        };
        if self.repeated <= self.limits.expansion {
            return Ok(());
        }
        let message = format!("the aliases repeat more than {} values", self.limits.expansion);
        Err(Failure::new(codes::TOO_BIG, message).at(alias))
    }

    /// Where the outermost alias stands that is being written out.
    fn first_alias(&self) -> Option<Span> {
        self.repeats.first().map(|repeat| self.document.parts[repeat.alias].span.clone())
    }

    fn open(&mut self, part: &Part<'_>, at: usize) -> Result<(), Failure> {
        if self.frames.len() >= self.limits.depth {
            return Err(fault::too_deep(self.first_alias().unwrap_or_else(|| part.span.clone())));
        }
        self.tag(at, part);
        let items = match part.what {
            What::Object => Items::Object { members: Vec::new(), key: None, merges: Vec::new() },
            What::List | What::Scalar { .. } | What::End | What::Alias(_) => Items::List(Vec::new()),
        };
        self.frames.push(Frame { span: part.span.clone(), items });
        Ok(())
    }

    /// The key that the innermost collection waits for, if it is an object that does.
    fn missing_key(&mut self) -> Option<&mut Option<Key>> {
        match &mut self.frames.last_mut()?.items {
            Items::Object { key, .. } if key.is_none() => Some(key),
            Items::Object { .. } | Items::List(_) => None,
        }
    }

    /// Puts a finished value into the innermost collection; where a key is missing, its JSON text is the key.
    fn attach(&mut self, node: Node) {
        if let Some(key) = self.missing_key() {
            let text = node.to_value().to_string();
            *key = Some(Key { text, span: node.span.clone(), is_merge: false });
            let message = format!("the key is {}; its JSON text became the key", node.describe());
            let note = Diagnostic::assumed(codes::TYPE, self.pointer(), message);
            return self.tags.notes.push(note.at(node.span).hint("write the key as text"));
        }
        match self.frames.last_mut().map(|frame| &mut frame.items) {
            None => {}
            Some(Items::List(items)) => items.push(node),
            Some(Items::Object { members, key, merges }) => {
                let Some(Key { text, span, is_merge }) = key.take() else { return };
                if is_merge && can_merge(&node.data) {
                    merges.push(members.len());
                }
                members.push(Member { key: text, key_span: span, value: node });
            }
        }
    }

    /// The tag of a node. One that means nothing is reported, once a tag.
    fn tag(&mut self, at: usize, part: &Part<'_>) -> Option<&'d Tag> {
        let document = self.document;
        let tag = document.tags.get(&at)?;
        if let Tag::Other(name) = tag
            && self.tags.seen.insert(name.clone())
        {
            let pointer = self.pointer();
            let message = format!("the tag `{name}` means nothing in a résumé and was left out");
            self.tags.notes.push(Diagnostic::assumed(codes::SKIPPED, pointer, message).at(part.span.clone()));
        }
        Some(tag)
    }

    /// Where the next node goes, as a JSON Pointer.
    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for frame in &self.frames {
            match &frame.items {
                Items::List(items) => pointer::push_index(&mut pointer, items.len()),
                Items::Object { key: Some(key), .. } => pointer::push_key(&mut pointer, &key.text),
                Items::Object { key: None, .. } => {}
            }
        }
        pointer
    }
}

impl Frame {
    fn finish(self) -> Node {
        let data = match self.items {
            Items::List(items) => Data::Array(items),
            Items::Object { members, merges, .. } if merges.is_empty() => Data::Object(members),
            Items::Object { members, merges, .. } => Data::Object(merge(members, &merges)),
        };
        Node { span: self.span, data }
    }
}

/// An object, or a list of objects.
fn can_merge(data: &Data) -> bool {
    match data {
        Data::Object(_) => true,
        Data::Array(items) => items.iter().all(|item| matches!(item.data, Data::Object(_))),
        Data::Null | Data::Bool(..) | Data::Number(_) | Data::Text(_) => false,
    }
}

/// Replaces merge keys by the members of what they hold: the object's own keys win, then what was merged first.
fn merge(members: Vec<Member>, merges: &[usize]) -> Vec<Member> {
    let is_merge = |index: usize| merges.binary_search(&index).is_ok();
    let own = members.iter().enumerate().filter(|(index, _)| !is_merge(*index)).map(|(_, member)| member.key.clone());
    let mut taken: HashSet<String> = own.collect();
    let mut all = Vec::with_capacity(members.len());
    for (index, member) in members.into_iter().enumerate() {
        if !is_merge(index) {
            all.push(member);
            continue;
        }
        let sources = match member.value.data {
            Data::Array(items) => items.into_iter().map(|item| item.data).collect(),
            object => vec![object],
        };
        for source in sources {
            let Data::Object(inherited) = source else { continue };
            all.extend(inherited.into_iter().filter(|member| taken.insert(member.key.clone())));
        }
    }
    all
}
