//! The model as a tree of values in the shared schema whose texts are borrowed: for writers that look fields up by their
//! names, without the copies of [`Resume::to_value`](super::Resume::to_value).

use std::borrow::Cow;

use serde_json::{Number, Value};

use super::OpenObject;
use crate::date::PartialDate;

/// A JSON value whose texts are borrowed.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Borrowed<'r> {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(Cow<'r, str>),
    /// A list.
    List(Vec<Borrowed<'r>>),
    /// An object.
    Object(Members<'r>),
}

/// The members of an object in their order. Records have few, so that a name is found faster than it is hashed.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Members<'r>(Vec<(&'r str, Borrowed<'r>)>);

impl<'r> Members<'r> {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Borrowed<'r>> {
        self.0.iter().find(|(k, _)| *k == key).map(|(_, value)| value)
    }

    /// The value of a key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Borrowed<'r>> {
        self.0.iter_mut().find(|(k, _)| *k == key).map(|(_, value)| value)
    }

    /// The text of a key; `None` when it is absent or no text.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    /// Takes a key out, keeping the order of the others.
    pub fn remove(&mut self, key: &str) -> Option<Borrowed<'r>> {
        let at = self.0.iter().position(|(k, _)| *k == key)?;
        Some(self.0.remove(at).1)
    }

    /// Keeps the members for which `keep` holds, which may change their values.
    pub fn retain(&mut self, mut keep: impl FnMut(&'r str, &mut Borrowed<'r>) -> bool) {
        self.0.retain_mut(|(key, value)| keep(key, value));
    }

    /// Keys and values in their order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&'r str, &Borrowed<'r>)> + ExactSizeIterator {
        self.0.iter().map(|(key, value)| (*key, value))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'k: 'r, 'r> FromIterator<(&'k str, Borrowed<'r>)> for Members<'r> {
    fn from_iter<I: IntoIterator<Item = (&'k str, Borrowed<'r>)>>(members: I) -> Self {
        Self(members.into_iter().map(|(key, value)| -> (&'r str, _) { (key, value) }).collect())
    }
}

impl<'r> Borrowed<'r> {
    /// The text.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The items of a list; none for any other value.
    pub fn items(&self) -> &[Borrowed<'r>] {
        if let Self::List(items) = self { items } else { &[] }
    }

    /// The members of an object.
    pub fn members(&self) -> Option<&Members<'r>> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }

    /// The members of an object, to be changed.
    pub fn members_mut(&mut self) -> Option<&mut Members<'r>> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }

    /// The value of a key of an object.
    pub fn get(&self, key: &str) -> Option<&Borrowed<'r>> {
        self.members()?.get(key)
    }

    /// Whether a field with this value says nothing: `null`, `""`, `[]` and `{}` are as good as absent.
    pub fn says_nothing(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Bool(_) | Self::Number(_) => false,
            Self::Text(text) => text.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
        }
    }
}

impl<'r> From<&'r Value> for Borrowed<'r> {
    fn from(value: &'r Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::Text(text.into()),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(map) => Self::Object(map.iter().map(|(key, value)| (key.as_str(), value.into())).collect()),
        }
    }
}

impl From<bool> for Borrowed<'_> {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<usize> for Borrowed<'_> {
    fn from(value: usize) -> Self {
        Self::Number(value.into())
    }
}

impl<'r> From<&'r str> for Borrowed<'r> {
    fn from(text: &'r str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Borrowed<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<'r, T: Into<Borrowed<'r>>> From<Option<T>> for Borrowed<'r> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, T::into)
    }
}

impl<'r> From<Vec<Borrowed<'r>>> for Borrowed<'r> {
    fn from(items: Vec<Borrowed<'r>>) -> Self {
        Self::List(items)
    }
}

/// What can be looked at as a borrowed value.
pub trait Borrow {
    /// The value in the shared schema; fields that are absent are not in it.
    fn borrowed(&self) -> Borrowed<'_>;
}

impl Borrow for String {
    fn borrowed(&self) -> Borrowed<'_> {
        self.as_str().into()
    }
}

impl Borrow for Option<PartialDate> {
    fn borrowed(&self) -> Borrowed<'_> {
        self.as_ref().map(PartialDate::to_string).into()
    }
}

impl<T: Borrow> Borrow for Vec<T> {
    fn borrowed(&self) -> Borrowed<'_> {
        Borrowed::List(self.iter().map(T::borrowed).collect())
    }
}

impl Borrow for OpenObject {
    fn borrowed(&self) -> Borrowed<'_> {
        Borrowed::Object(self.iter().map(|(key, value)| (key, value.into())).collect())
    }
}

/// The members of a record: its fields that are there, then what else it holds.
pub(super) fn record<'r, const N: usize>(
    fields: [Option<(&'static str, &'r dyn Borrow)>; N],
    format_data: &'r OpenObject,
    other: &'r OpenObject,
) -> Borrowed<'r> {
    let count = fields.iter().flatten().count() + usize::from(!format_data.is_empty()) + other.iter().count();
    let mut members = Vec::with_capacity(count);
    members.extend(fields.into_iter().flatten().map(|(key, field)| (key, field.borrowed())));
    if !format_data.is_empty() {
        members.push(("formatData", format_data.borrowed()));
    }
    members.extend(other.iter().map(|(key, value)| (key, value.into())));
    Borrowed::Object(Members(members))
}
