//! Reading a located tree into the model with recovery: what a field cannot hold stays under its own name among the
//! unknown keys of its object and is reported `invalid`; names of older JSON Resume versions become current ones.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::record::{Field, OpenObject, RecordInfo};
use super::{Resume, shapes};
use crate::date::PartialDate;
use crate::diagnostic::{Diagnostic, Kind, codes};
use crate::pointer;
use crate::tree::{Data, Member, Node};

/// How scalars without quotes are to be taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scalars {
    /// JSON: a number is no text.
    Typed,
    /// YAML: in a text field an unquoted scalar is its text, letter for letter (`2016`, `1.10`, `no`).
    AsWritten,
}

/// The state of one reading: where it is, and what it found.
#[derive(Debug)]
pub struct Reading {
    scalars: Scalars,
    pointer: String,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
    /// The keys in the source of values that have another key there, by their pointer in the résumé.
    pub renamed: BTreeMap<String, String>,
}

/// Reads a document in the shared schema, of any version of JSON Resume. `None` when it is no object.
///
/// What had another shape in the drafts of 2014 gets its present one in `root` itself, with the spans that it had.
pub fn document(root: &mut Node, scalars: Scalars) -> (Option<Resume>, Reading) {
    let moved = shapes::update(root);
    let (resume, mut reading) = read(root, scalars);
    reading.diagnostics.splice(0..0, moved);
    (resume, reading)
}

/// Reads `root` as a record of type `T`. `None` when it is no object.
pub fn read<T: Field>(root: &Node, scalars: Scalars) -> (Option<T>, Reading) {
    let mut reading = Reading { scalars, pointer: String::new(), diagnostics: Vec::new(), renamed: BTreeMap::new() };
    let record = T::read(root, &mut reading);
    (record, reading)
}

/// Sets a field from a located value; false when it cannot hold it.
pub(super) fn set<F: Field>(field: &mut F, node: &Node, reading: &mut Reading) -> bool {
    match F::read(node, reading) {
        Some(value) => {
            *field = value;
            true
        }
        None => false,
    }
}

impl Reading {
    fn wrong_type(&mut self, node: &Node, wanted: &str) {
        let message = format!("expected {wanted}, found {}; kept as it is", node.describe());
        self.diagnostics.push(Diagnostic::invalid(codes::TYPE, self.pointer.clone(), message).at(node.span.clone()));
    }

    pub(super) fn text(&mut self, node: &Node) -> Option<String> {
        match (&node.data, self.scalars) {
            (Data::Text(text), _) | (Data::Number(text) | Data::Bool(_, text), Scalars::AsWritten) => Some(text.clone()),
            (Data::Null, Scalars::AsWritten) => Some(String::new()),
            (Data::Object(members), Scalars::AsWritten) => self.unquoted(node, members),
            _ => {
                self.wrong_type(node, "text");
                None
            }
        }
    }

    /// The text that `key: value` was meant to be, where text was expected.
    fn unquoted(&mut self, node: &Node, members: &[Member]) -> Option<String> {
        let text = match members {
            [Member { key, value, .. }] => match &value.data {
                Data::Text(text) | Data::Number(text) | Data::Bool(_, text) if !text.contains('\n') => {
                    Some(format!("{key}: {text}"))
                }
                Data::Null => Some(format!("{key}:")),
                Data::Text(_) | Data::Number(_) | Data::Bool(..) | Data::Array(_) | Data::Object(_) => None,
            },
            _ => None,
        };
        match &text {
            Some(text) => {
                let message = format!("a colon made this an object; read as the text `{text}`");
                let note = Diagnostic::assumed(codes::GUESS, self.pointer.clone(), message).at(node.span.clone());
                self.diagnostics.push(note.hint("text with `: ` in it stands in quotes"));
            }
            None => self.wrong_type(node, "text"),
        }
        text
    }

    pub(super) fn date(&mut self, node: &Node) -> Option<Option<PartialDate>> {
        let text = self.text(node)?;
        if text.is_empty() {
            return Some(None);
        }
        if let Ok(date) = text.parse() {
            return Some(Some(date));
        }
        let message = format!("`{text}` is no date of the calendar in the form YYYY, YYYY-MM or YYYY-MM-DD; kept as it is");
        self.diagnostics.push(Diagnostic::invalid(codes::DATE, self.pointer.clone(), message).at(node.span.clone()));
        None
    }

    pub(super) fn list<T: Field>(&mut self, node: &Node) -> Option<Vec<T>> {
        let items = match &node.data {
            Data::Array(items) => items,
            Data::Null if self.scalars == Scalars::AsWritten => return Some(Vec::new()),
            _ => {
                self.wrong_type(node, "a list");
                return None;
            }
        };
        let length = self.pointer.len();
        let mut list = Some(Vec::with_capacity(items.len()));
        for (index, item) in items.iter().enumerate() {
            pointer::push_index(&mut self.pointer, index);
            match (T::read(item, self), &mut list) {
                (Some(value), Some(list)) => list.push(value),
                _ => list = None,
            }
            self.pointer.truncate(length);
        }
        list
    }

    pub(super) fn object<'n>(&mut self, node: &'n Node) -> Option<&'n [Member]> {
        match &node.data {
            Data::Object(members) => Some(members),
            Data::Null if self.scalars == Scalars::AsWritten => Some(&[]),
            _ => {
                self.wrong_type(node, "an object");
                None
            }
        }
    }

    /// Reads the members of a record; `set` sets a field by its key and tells whether the field could hold the value,
    /// or `None` when there is no such field. Gives back what goes to the unknown keys.
    pub(super) fn record(
        &mut self,
        node: &Node,
        info: &'static RecordInfo,
        mut set: impl FnMut(&str, &Node, &mut Self) -> Option<bool>,
    ) -> Option<OpenObject> {
        let members = self.object(node)?;
        let mut other = OpenObject::default();
        for member in self.last_of_each(members) {
            let length = self.pointer.len();
            let is_set = info.old_names.iter().filter(|(old, _)| *old == member.key).any(|(_, new)| {
                let is_set = !members.iter().any(|m| m.key == *new) && self.renamed(member, new, &mut set);
                self.pointer.truncate(length);
                is_set
            });
            if !is_set {
                pointer::push_key(&mut self.pointer, &member.key);
                self.old_name_stays(member, members, info);
                let before = self.diagnostics.len();
                let is_set = set(&member.key, &member.value, self);
                if is_set == Some(false) {
                    // It stays as it was: nothing in it was read as something else. `open` finds doubled keys anew.
                    let found = self.diagnostics.split_off(before);
                    self.diagnostics
                        .extend(found.into_iter().filter(|d| d.kind == Kind::Invalid && d.code != codes::DUPLICATE_KEY));
                }
                if is_set != Some(true) {
                    let value = self.open(&member.value);
                    other.insert(member.key.clone(), value);
                }
                self.pointer.truncate(length);
            }
        }
        Some(other)
    }

    /// Reads a member with an older name as its current one; false, and nothing has happened, when it does not fit.
    fn renamed(
        &mut self,
        member: &Member,
        new: &'static str,
        set: &mut impl FnMut(&str, &Node, &mut Self) -> Option<bool>,
    ) -> bool {
        let before = self.diagnostics.len();
        pointer::push_key(&mut self.pointer, new);
        if self.renamed.contains_key(&self.pointer) {
            return false;
        }
        let message = format!("`{}` is an older name of `{new}`; read as that", member.key);
        let note = Diagnostic::assumed(codes::OLD_NAME, self.pointer.clone(), message).at(member.key_span.clone());
        self.diagnostics.push(note.hint(format!("write `{new}`")));
        let is_set = set(new, &member.value, self) == Some(true);
        if is_set {
            self.renamed.insert(self.pointer.clone(), member.key.clone());
        } else {
            self.diagnostics.truncate(before);
        }
        is_set
    }

    /// Says that a member keeps an older name, if it has one.
    fn old_name_stays(&mut self, member: &Member, members: &[Member], info: &'static RecordInfo) {
        let Some((_, new)) = info.old_names.iter().find(|(old, _)| *old == member.key) else { return };
        let message = if members.iter().any(|m| m.key == *new) {
            format!("`{}` is an older name of `{new}`, which is here too; kept as it is", member.key)
        } else {
            format!("`{}` is an older name of `{new}`, which cannot hold this; kept as it is", member.key)
        };
        let note = Diagnostic::assumed(codes::OLD_NAME, self.pointer.clone(), message);
        self.diagnostics.push(note.at(member.key_span.clone()));
    }

    /// The members that count: of a key that occurs again, the last. Reports the others.
    fn last_of_each<'n>(&mut self, members: &'n [Member]) -> Vec<&'n Member> {
        // Most objects are small, and comparing is then cheaper than a table.
        let is_new = |(index, member): (usize, &Member)| members[..index].iter().all(|m| m.key != member.key);
        if members.len() <= 16 && members.iter().enumerate().all(is_new) {
            return members.iter().collect();
        }
        let last: HashMap<&str, usize> = members.iter().enumerate().map(|(index, m)| (m.key.as_str(), index)).collect();
        if last.len() == members.len() {
            return members.iter().collect();
        }
        let mut counting = Vec::with_capacity(last.len());
        for (index, member) in members.iter().enumerate() {
            if last.get(member.key.as_str()) == Some(&index) {
                counting.push(member);
                continue;
            }
            let pointer = pointer::key(&self.pointer, &member.key);
            let message = format!("the key `{}` occurs again in this object; the last one counts", member.key);
            self.diagnostics.push(Diagnostic::invalid(codes::DUPLICATE_KEY, pointer, message).at(member.key_span.clone()));
        }
        counting
    }

    /// A value that no field describes.
    fn open(&mut self, node: &Node) -> Value {
        let items = match &node.data {
            Data::Object(members) => return Value::Object(self.open_members(members)),
            Data::Array(items) => items,
            Data::Null | Data::Bool(..) | Data::Number(_) | Data::Text(_) => return node.to_value(),
        };
        let length = self.pointer.len();
        let mut list = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            pointer::push_index(&mut self.pointer, index);
            list.push(self.open(item));
            self.pointer.truncate(length);
        }
        Value::Array(list)
    }

    pub(super) fn open_members(&mut self, members: &[Member]) -> Map<String, Value> {
        let mut map = Map::new();
        let length = self.pointer.len();
        for member in self.last_of_each(members) {
            pointer::push_key(&mut self.pointer, &member.key);
            map.insert(member.key.clone(), self.open(&member.value));
            self.pointer.truncate(length);
        }
        map
    }
}

/// Whether a value in a known field says nothing.
pub fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
