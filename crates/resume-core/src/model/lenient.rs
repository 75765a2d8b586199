//! Reading a located tree into the model with recovery: what a field cannot hold stays under its own name among the
//! unknown keys of its object and is reported `invalid`; names of older JSON Resume versions become current ones.

use serde_json::Value;

use super::record::{Field, OpenObject, RecordInfo};
use crate::date::PartialDate;
use crate::diagnostic::{Diagnostic, codes};
use crate::pointer;
use crate::tree::{Data, Node};

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
    /// Pointers of values that moved: (pointer in the résumé, pointer in the source).
    pub renamed: Vec<(String, String)>,
}

/// Reads `root` as a record of type `T`. `None` when it is no object.
pub fn read<T: Field>(root: &Node, scalars: Scalars) -> (Option<T>, Reading) {
    let mut reading = Reading { scalars, pointer: String::new(), diagnostics: Vec::new(), renamed: Vec::new() };
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
            _ => {
                self.wrong_type(node, "text");
                None
            }
        }
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

    pub(super) fn object<'n>(&mut self, node: &'n Node) -> Option<&'n [crate::tree::Member]> {
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
        let length = self.pointer.len();
        for (index, member) in members.iter().enumerate() {
            let last = !members[index + 1..].iter().any(|m| m.key == member.key);
            if !last {
                pointer::push_key(&mut self.pointer, &member.key);
                let message = format!("the key `{}` occurs again in this object; the last one counts", member.key);
                self.diagnostics
                    .push(Diagnostic::invalid(codes::DUPLICATE_KEY, self.pointer.clone(), message).at(member.key_span.clone()));
                self.pointer.truncate(length);
                continue;
            }
            let key = self.current_name(member, members, info);
            pointer::push_key(&mut self.pointer, key);
            if set(key, &member.value, self) != Some(true) {
                other.insert(member.key.clone(), member.value.to_value());
            }
            self.pointer.truncate(length);
        }
        Some(other)
    }

    /// The current name of a member with an older one, unless both are there.
    fn current_name<'n>(
        &mut self,
        member: &'n crate::tree::Member,
        members: &[crate::tree::Member],
        info: &'static RecordInfo,
    ) -> &'n str {
        let Some((_, new)) = info.old_names.iter().find(|(old, _)| *old == member.key) else { return &member.key };
        let old = pointer::key(&self.pointer, &member.key);
        let diagnostic = if members.iter().any(|m| m.key == *new) {
            let message = format!("`{}` is an older name of `{new}`, which is here too; kept as it is", member.key);
            Diagnostic::assumed(codes::OLD_NAME, old, message).at(member.key_span.clone())
        } else {
            self.renamed.push((pointer::key(&self.pointer, new), old));
            let message = format!("`{}` is an older name of `{new}`; read as that", member.key);
            let renamed = Diagnostic::assumed(codes::OLD_NAME, pointer::key(&self.pointer, new), message);
            self.diagnostics.push(renamed.at(member.key_span.clone()).hint(format!("write `{new}`")));
            return new;
        };
        self.diagnostics.push(diagnostic);
        &member.key
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
