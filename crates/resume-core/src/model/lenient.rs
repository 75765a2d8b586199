//! Reading a located tree into the model with recovery: what a field cannot hold stays under its own name among the
//! unknown keys of its object and is reported `invalid`; names of older JSON Resume versions become current ones.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::record::{Field, OpenObject, RecordInfo};
pub use super::shapes::account_key;
use super::{Resume, shapes};
use crate::date::PartialDate;
use crate::diagnostic::{Code, Diagnostic, Kind, Span, codes};
use crate::pointer;
use crate::tables::normalise;
use crate::tables::words;
use crate::tree::{Data, Member, Node};

/// How scalars without quotes are to be taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scalars {
    /// JSON: a number is no text.
    Typed,
    /// YAML: in a text field an unquoted scalar is its text, letter for letter (`2016`, `1.10`, `no`).
    AsWritten,
}

/// Reads a whole text as a date in any form, such as `May 2012`; `None` when it is none, or could be several.
pub type FreeDate = fn(&str) -> Option<PartialDate>;

/// What would make a place of the source say in the present schema what it was read as.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    /// The place: the span of a key, or of a value for [`Change::Text`].
    pub span: Span,
    /// What to do there.
    pub change: Change,
    /// The code of the finding that goes away.
    pub code: Code,
}

/// A change of a document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// The key there becomes another.
    Rename(&'static str),
    /// The value there becomes this text.
    Text(String),
    /// The key there goes, with its value.
    Remove,
    /// A key with a text comes before the key there.
    Insert(&'static str, String),
    /// The object there, of accounts by their network, becomes a list of profiles; see [`account_key`].
    Profiles,
}

/// The state of one reading: where it is, and what it found.
#[derive(Debug)]
pub struct Reading {
    scalars: Scalars,
    free_date: FreeDate,
    pointer: String,
    /// The key of the member that is being read.
    key: Span,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
    /// What would write in the present schema what was read otherwise.
    pub fixes: Vec<Fix>,
    /// The keys in the source of values that have another key there, by their pointer in the résumé.
    pub renamed: BTreeMap<String, String>,
}

/// Reads a document in the shared schema, of any version of JSON Resume. `None` when it is no object.
///
/// What had another shape in the drafts of 2014 gets its present one in `root` itself, with the spans that it had.
pub fn document(root: &mut Node, scalars: Scalars, free_date: FreeDate) -> (Option<Resume>, Reading) {
    let (moved, fixes) = shapes::update(root);
    let mut reading = Reading::new(scalars, free_date);
    let resume = Resume::read(root, &mut reading);
    reading.diagnostics.splice(0..0, moved);
    reading.fixes.splice(0..0, fixes);
    (resume, reading)
}

/// Reads `root` as a record of type `T`. `None` when it is no object. Dates are read in the form of the schema alone.
pub fn read<T: Field>(root: &Node, scalars: Scalars) -> (Option<T>, Reading) {
    let mut reading = Reading::new(scalars, |_| None);
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
    fn new(scalars: Scalars, free_date: FreeDate) -> Self {
        Self {
            scalars,
            free_date,
            pointer: String::new(),
            key: 0..0,
            diagnostics: Vec::new(),
            fixes: Vec::new(),
            renamed: BTreeMap::new(),
        }
    }

    fn wrong_type(&mut self, node: &Node, wanted: &str) {
        let message = format!("expected {wanted}, found {}; kept as it is", node.describe());
        let hint = match (wanted, &node.data, self.scalars) {
            ("a list", Data::Null, _) => Some("leave out what there is nothing to say about"),
            ("a list", _, Scalars::Typed) => Some("a list stands in brackets: `[ … ]`"),
            ("a list", _, Scalars::AsWritten) => Some("each item of a list begins with `- `"),
            ("text", Data::Number(_) | Data::Bool(..), _) => Some("put it in quotes"),
            _ => None,
        };
        let finding = Diagnostic::invalid(codes::TYPE, self.pointer.clone(), message).at(node.span.clone());
        self.diagnostics.push(hint.into_iter().fold(finding, Diagnostic::hint));
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
        let text = match (&node.data, self.scalars) {
            (Data::Null, _) if self.is_end() => {
                self.open_end(node, "null");
                return Some(None);
            }
            (Data::Number(year), Scalars::Typed) if year.len() == 4 && year.parse::<PartialDate>().is_ok() => {
                return Some(Some(self.other_form(node, &format!("the number {year}"), year.parse().ok()?)));
            }
            _ => self.text(node)?,
        };
        if let Ok(date) = text.parse() {
            return Some(Some(date));
        }
        let trimmed = text.trim();
        if trimmed.is_empty() {
            if self.is_end() {
                self.open_end(node, "empty text");
            } else if node.data != Data::Null {
                self.no_date(node);
            }
            return Some(None);
        }
        if self.is_end() && words::lookup(words::Kind::Present, &normalise(trimmed)).is_some() {
            self.open_end(node, &format!("`{trimmed}`"));
            return Some(None);
        }
        if let Some(date) = trimmed.parse().ok().or_else(|| (self.free_date)(trimmed)) {
            return Some(Some(self.other_form(node, &format!("`{}`", cut(&text)), date)));
        }
        let (code, message) = match no_such_day(trimmed) {
            Some(why) => (codes::NO_SUCH_DAY, format!("`{trimmed}` is no day of the calendar: {why}; kept as it is")),
            None => {
                (codes::DATE, format!("expected a date (YYYY, YYYY-MM or YYYY-MM-DD), found `{}`; kept as it is", cut(trimmed)))
            }
        };
        self.diagnostics.push(Diagnostic::invalid(code, self.pointer.clone(), message).at(node.span.clone()));
        None
    }

    fn is_end(&self) -> bool {
        self.pointer.ends_with("/endDate")
    }

    fn open_end(&mut self, node: &Node, found: &str) {
        let message = format!("expected a date, found {found}; read as an end that is open");
        let note = Diagnostic::assumed(codes::OPEN_END, self.pointer.clone(), message).at(self.place(node));
        self.diagnostics.push(note.hint("an open end is written by leaving endDate out"));
        self.fixes.push(Fix { span: self.key.clone(), change: Change::Remove, code: codes::OPEN_END });
    }

    fn no_date(&mut self, node: &Node) {
        let message = "expected a date, found empty text; read as no date";
        let note = Diagnostic::assumed(codes::DATE, self.pointer.clone(), message).at(node.span.clone());
        self.diagnostics.push(note.hint("leave the key out when the date is not known"));
        self.fixes.push(Fix { span: self.key.clone(), change: Change::Remove, code: codes::DATE });
    }

    fn other_form(&mut self, node: &Node, found: &str, date: PartialDate) -> PartialDate {
        let message = format!("expected a date (YYYY, YYYY-MM or YYYY-MM-DD), found {found}; read as {date}");
        let note = Diagnostic::assumed(codes::DATE_FORM, self.pointer.clone(), message).at(node.span.clone());
        self.diagnostics.push(note.hint(match node.data {
            Data::Number(_) => format!("write it as text: \"{date}\""),
            _ => format!("write `{date}`"),
        }));
        self.fixes.push(Fix { span: node.span.clone(), change: Change::Text(date.to_string()), code: codes::DATE_FORM });
        date
    }

    /// Where a value stands; where there is nothing to point at, its key.
    fn place(&self, node: &Node) -> Span {
        if node.span.is_empty() { self.key.clone() } else { node.span.clone() }
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
                let fixes = self.fixes.len();
                self.key = member.key_span.clone();
                let is_set = set(&member.key, &member.value, self);
                if is_set == Some(false) {
                    self.fixes.truncate(fixes);
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
        let (before, fixes) = (self.diagnostics.len(), self.fixes.len());
        pointer::push_key(&mut self.pointer, new);
        if self.renamed.contains_key(&self.pointer) {
            return false;
        }
        let message = format!("JSON Resume 0.x called this `{}`; read as `{new}`", member.key);
        let note = Diagnostic::assumed(codes::OLD_NAME, self.pointer.clone(), message).at(member.key_span.clone());
        self.diagnostics.push(note.hint(format!("write `{new}`")));
        self.fixes.push(Fix { span: member.key_span.clone(), change: Change::Rename(new), code: codes::OLD_NAME });
        self.key = member.key_span.clone();
        let is_set = set(new, &member.value, self) == Some(true);
        if is_set {
            self.renamed.insert(self.pointer.clone(), member.key.clone());
        } else {
            self.diagnostics.truncate(before);
            self.fixes.truncate(fixes);
        }
        is_set
    }

    /// Says that a member keeps an older name, if it has one.
    fn old_name_stays(&mut self, member: &Member, members: &[Member], info: &'static RecordInfo) {
        let Some((_, new)) = info.old_names.iter().find(|(old, _)| *old == member.key) else { return };
        let message = if members.iter().any(|m| m.key == *new) {
            format!("JSON Resume 0.x called `{new}` this, and `{new}` is here too; kept as it is")
        } else {
            format!("JSON Resume 0.x called `{new}` this, which cannot hold the value; kept as it is")
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
            let message = format!("the key `{}` occurs again in this object; the last one counts, and not this one", member.key);
            let finding = Diagnostic::invalid(codes::DUPLICATE_KEY, pointer, message).hint("keep one of them");
            self.diagnostics.push(finding.at(member.key_span.clone()));
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

/// Why a text of the form YYYY-MM or YYYY-MM-DD is no day; `None` when it is one, or has another form.
fn no_such_day(text: &str) -> Option<String> {
    let has_form = text.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
    if !has_form || !matches!(text.len(), 7 | 10) {
        return None;
    }
    let part = |range: std::ops::Range<usize>| text.get(range)?.parse::<u8>().ok();
    let (month, day) = (part(5..7)?, part(8..10));
    if !(1..=12).contains(&month) {
        return Some(format!("there is no month {month:02}"));
    }
    let is_month = text.get(..7)?.parse::<PartialDate>().is_ok();
    day.filter(|_| is_month).map(|day| format!("{} has no day {day:02}", text.get(..7).unwrap_or_default()))
}

/// The beginning of a text, for messages.
fn cut(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
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
