//! How the model's records are declared: one table gives the struct, its serde form, the located reading with
//! recovery, and the description that the JSON Schema is generated from.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::lenient::Reading;
use crate::date::PartialDate;
use crate::tree::Node;

/// What a text field holds, as the shared schema tells it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Plain text: no mark-up is understood in it.
    Text,
    /// Text with inline Markdown (emphasis, code, links); paragraphs are parted by a blank line.
    Markdown,
    /// An absolute URI (RFC 3986).
    Uri,
    /// An e-mail address (RFC 5322).
    Email,
    /// A partial ISO 8601 date.
    Date,
    /// An ISO 3166-1 alpha-2 country code.
    Country,
    /// A BCP 47 language tag.
    Language,
    /// A level of the Common European Framework: A1–C2.
    Cefr,
    /// Base64 data.
    Base64,
    /// A record, described by its own table.
    Record,
    /// An object of any content.
    Open,
}

/// One field of a record, as the shared schema describes it.
#[derive(Clone, Copy, Debug)]
pub struct FieldInfo {
    /// The field's name in the shared schema.
    pub key: &'static str,
    /// What it means.
    pub about: &'static str,
    /// What its text holds.
    pub form: Form,
    /// Whether it is a list of such values.
    pub is_list: bool,
    /// The record it holds, for [`Form::Record`].
    pub record: Option<&'static RecordInfo>,
}

/// A record of the model, as the shared schema describes it.
#[derive(Debug)]
pub struct RecordInfo {
    /// The type's name.
    pub name: &'static str,
    /// What it means.
    pub about: &'static str,
    /// Its fields in schema order; `formatData` is a field of every record and not listed.
    pub fields: &'static [FieldInfo],
    /// Names of older JSON Resume versions, and their current ones. Where an old name occurs twice, the first current
    /// one that can hold the value is taken.
    pub old_names: &'static [(&'static str, &'static str)],
    /// The fields of which one at least tells what the record is about; empty when none has to.
    pub needs: &'static [&'static str],
}

impl RecordInfo {
    /// Whether the key is a name of an older JSON Resume version.
    pub fn is_old_name(&self, key: &str) -> bool {
        self.old_names.iter().any(|(old, _)| *old == key)
    }
}

/// A value that a field can hold. An absent field equals `null`, `""`, `[]` and `{}` there.
pub trait Field: Default {
    /// Whether the field says nothing, so that it is not written.
    fn is_absent(&self) -> bool;
    /// Reads a located value. `None` when the field cannot hold it; the reason is noted in `reading`.
    fn read(node: &Node, reading: &mut Reading) -> Option<Self>;
    /// Deserializes a value that there is nothing to say about; any other is an error.
    ///
    /// # Errors
    /// When the field cannot hold the value as it is.
    fn strict<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
    /// Takes in what another value of the field at the pointer `at` says and this one does not; lists become one, in the
    /// order that `order` gives. Neither is absent.
    fn merge(&mut self, other: Self, at: &str, order: &mut ListOrder<'_>);
}

/// Tells how two lists become one, from their pointer, the length of the first and the indices of the second that are to
/// be in it: whose item comes next (`true`: the second list's), and which.
pub type ListOrder<'f> = dyn FnMut(&str, usize, &[usize]) -> Vec<(bool, usize)> + 'f;

/// Merges a field: see [`Field::merge`].
pub(super) fn merge_field<T: Field>(own: &mut T, other: T, at: &str, key: &str, order: &mut ListOrder<'_>) {
    if own.is_absent() {
        *own = other;
    } else if !other.is_absent() {
        own.merge(other, &crate::pointer::key(at, key), order);
    }
}

/// Where a record type's description is found.
pub trait Record {
    /// The record's description.
    const INFO: &'static RecordInfo;
}

/// An object of any content, small when empty: the unknown keys of a record, or data of one format alone.
#[derive(Clone, Default, PartialEq)]
pub struct OpenObject(Option<Box<Map<String, Value>>>);

impl OpenObject {
    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|map| map.is_empty())
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.as_ref()?.get(key)
    }

    /// The value of a key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.0.as_mut()?.get_mut(key)
    }

    /// Sets a key; a new one goes last.
    pub fn insert(&mut self, key: impl Into<String>, value: Value) {
        self.0.get_or_insert_default().insert(key.into(), value);
    }

    /// Takes a key out, keeping the order of the others.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let value = self.0.as_mut()?.shift_remove(key);
        if self.is_empty() {
            self.0 = None;
        }
        value
    }

    /// Keys and values in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|map| map.iter().map(|(k, v)| (k.as_str(), v)))
    }
}

impl From<Map<String, Value>> for OpenObject {
    fn from(map: Map<String, Value>) -> Self {
        Self((!map.is_empty()).then(|| Box::new(map)))
    }
}

impl fmt::Debug for OpenObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl Serialize for OpenObject {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for OpenObject {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::open::object(deserializer).map(Self::from)
    }
}

impl Field for OpenObject {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn read(node: &Node, reading: &mut Reading) -> Option<Self> {
        let members = reading.object(node)?;
        Some(Self::from(reading.open_members(members)))
    }
    fn merge(&mut self, other: Self, _: &str, _: &mut ListOrder<'_>) {
        for (key, value) in other.0.into_iter().flat_map(|map| *map) {
            if self.get(&key).is_none() {
                self.insert(key, value);
            }
        }
    }
    fn strict<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

impl Field for String {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn read(node: &Node, reading: &mut Reading) -> Option<Self> {
        reading.text(node)
    }
    fn merge(&mut self, _: Self, _: &str, _: &mut ListOrder<'_>) {}
    fn strict<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

impl Field for Option<PartialDate> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
    fn read(node: &Node, reading: &mut Reading) -> Option<Self> {
        reading.date(node)
    }
    fn merge(&mut self, _: Self, _: &str, _: &mut ListOrder<'_>) {}
    /// Null is no date in JSON, so that serde's way with options is not taken.
    fn strict<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        PartialDate::deserialize(deserializer).map(Some)
    }
}

impl<T: Item> Field for Vec<T>
where
    T: for<'de> Deserialize<'de>,
{
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn read(node: &Node, reading: &mut Reading) -> Option<Self> {
        reading.list(node)
    }
    fn merge(&mut self, other: Self, at: &str, order: &mut ListOrder<'_>) {
        let is_new = |index: &usize| !self.iter().any(|own| own.is_same_text(&other[*index]));
        let added: Vec<usize> = (0..other.len()).filter(is_new).collect();
        let order = order(at, self.len(), &added);
        let items = |list: Self| list.into_iter().map(Some).collect::<Vec<_>>();
        let (mut own, mut other) = (items(std::mem::take(self)), items(other));
        let item = |(is_other, index): (bool, usize)| if is_other { &mut other } else { &mut own }.get_mut(index)?.take();
        self.extend(order.into_iter().filter_map(item));
    }
    fn strict<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

/// What a list can hold: text and records. A list with one unreadable item is unreadable as a whole.
pub trait Item: Field {
    /// Whether both are text, and the same: records of one content may well be two.
    fn is_same_text(&self, _: &Self) -> bool {
        false
    }
}
impl Item for String {
    fn is_same_text(&self, other: &Self) -> bool {
        self == other
    }
}

/// A map key seen while deserializing, borrowed where the format allows it.
pub(super) struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = std::borrow::Cow<'de, str>;
    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = std::borrow::Cow<'de, str>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }
            fn visit_borrowed_str<E>(self, v: &'de str) -> Result<Self::Value, E> {
                Ok(v.into())
            }
            fn visit_str<E>(self, v: &str) -> Result<Self::Value, E> {
                Ok(v.to_owned().into())
            }
        }
        deserializer.deserialize_str(KeyVisitor)
    }
}

/// How the value of a field is deserialized: strictly ([`Field::strict`]).
pub(super) struct Strict<T>(PhantomData<T>);

/// The seed of a field, by the field.
pub(super) fn field<T: Field>(_: &T) -> Strict<T> {
    Strict(PhantomData)
}

impl<'de, T: Field> DeserializeSeed<'de> for Strict<T> {
    type Value = T;
    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::strict(deserializer)
    }
}

/// Declares a record of the model. Each line of the table: documentation, field, type, `=`, key in the shared schema, form.
macro_rules! record {
    (
        $(#[doc = $about:literal])+
        $name:ident {
            $( $(#[doc = $field_about:literal])+ $field:ident : $type:ty = $key:literal $form:ident $([$record:ident])? ; )+
        }
        $(old $($old:literal => $new:literal),+ ;)?
        $(needs $($need:literal),+ ;)?
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Default, PartialEq, Debug)]
        pub struct $name {
            $( $(#[doc = $field_about])+ pub $field: $type, )+
            /// What one format alone knows, by the name of the format; opaque to all others.
            pub format_data: $crate::model::OpenObject,
            /// Keys that the shared schema does not know, and values that their field cannot hold, in source order.
            pub other: $crate::model::OpenObject,
        }

        impl $crate::model::Record for $name {
            const INFO: &'static $crate::model::RecordInfo = &$crate::model::RecordInfo {
                name: stringify!($name),
                about: concat!($($about),+),
                fields: &[$(
                    $crate::model::FieldInfo {
                        key: $key,
                        about: concat!($($field_about),+),
                        form: $crate::model::Form::$form,
                        is_list: <$type as $crate::model::record::IsList>::IS_LIST,
                        record: record!(@record $($record)?),
                    },
                )+],
                old_names: &[$($(($old, $new)),+)?],
                needs: &[$($($need),+)?],
            };
        }

        impl $crate::model::Field for $name {
            fn is_absent(&self) -> bool {
                let Self { $($field,)+ format_data, other } = self;
                $($crate::model::Field::is_absent($field) &&)+ format_data.is_empty() && other.is_empty()
            }

            fn read(node: &$crate::tree::Node, reading: &mut $crate::model::lenient::Reading) -> Option<Self> {
                let mut record = Self::default();
                reading.record(node, <Self as $crate::model::Record>::INFO, |key, value, reading| {
                    Some(match key {
                        $($key => $crate::model::lenient::set(&mut record.$field, value, reading),)+
                        "formatData" => $crate::model::lenient::set(&mut record.format_data, value, reading),
                        _ => return None,
                    })
                }).map(|other| { record.other = other; record })
            }

            fn strict<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <Self as serde::Deserialize>::deserialize(deserializer)
            }

            fn merge(&mut self, second: Self, at: &str, order: &mut $crate::model::record::ListOrder<'_>) {
                let Self { $($field,)+ format_data, other } = second;
                $($crate::model::record::merge_field(&mut self.$field, $field, at, $key, order);)+
                $crate::model::record::merge_field(&mut self.format_data, format_data, at, "formatData", order);
                $crate::model::Field::merge(&mut self.other, other, at, order);
            }
        }
        impl $crate::model::record::Item for $name {}
        impl $crate::model::record::IsList for $name { const IS_LIST: bool = false; }

        impl $crate::model::Borrow for $name {
            fn borrowed(&self) -> $crate::model::Borrowed<'_> {
                let Self { $($field,)+ format_data, other } = self;
                let fields = [$(
                    (!$crate::model::Field::is_absent($field)).then_some(($key, $field as &dyn $crate::model::Borrow)),
                )+];
                $crate::model::borrowed::record(fields, format_data, other)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let Self { $($field,)+ format_data, other } = self;
                let count = 0 $(+ usize::from(!$crate::model::Field::is_absent($field)))+;
                let count = count + usize::from(!format_data.is_empty()) + other.iter().count();
                let mut map = serializer.serialize_map(Some(count))?;
                $(if !$crate::model::Field::is_absent($field) { map.serialize_entry($key, $field)?; })+
                if !format_data.is_empty() { map.serialize_entry("formatData", format_data)?; }
                for (key, value) in other.iter() { map.serialize_entry(key, value)?; }
                map.end()
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            /// Strict: a value that its field cannot hold, a doubled key and a name of an older version are errors,
            /// to be told by the located reading ([`crate::model::lenient`]).
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl<'de> serde::de::Visitor<'de> for Visitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("an object")
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        use serde::de::Error;
                        use $crate::model::record::{Key, field};
                        let mut record = $name::default();
                        // Which keys were there: a key may have come with a value that says nothing.
                        $(let mut $field = false;)+
                        let mut format_data = false;
                        while let Some(key) = map.next_key_seed(Key)? {
                            match &*key {
                                $($key if !std::mem::replace(&mut $field, true) => {
                                    record.$field = map.next_value_seed(field(&record.$field))?;
                                })+
                                "formatData" if !std::mem::replace(&mut format_data, true) => {
                                    record.format_data = map.next_value_seed(field(&record.format_data))?;
                                }
                                $($key)|+ | "formatData" => return Err(A::Error::custom("to be read with recovery")),
                                key if <$name as $crate::model::Record>::INFO.is_old_name(key) || record.other.get(key).is_some() => {
                                    return Err(A::Error::custom("to be read with recovery"));
                                }
                                _ => record.other.insert(key, map.next_value_seed($crate::model::open::Open)?),
                            }
                        }
                        Ok(record)
                    }
                }
                deserializer.deserialize_map(Visitor)
            }
        }
    };
    (@record) => { None };
    (@record $record:ident) => { Some(<$record as $crate::model::Record>::INFO) };
}
pub(super) use record;

/// Whether a field's type is a list.
pub trait IsList {
    /// Whether it is.
    const IS_LIST: bool;
}
impl<T> IsList for Vec<T> {
    const IS_LIST: bool = true;
}
impl IsList for String {
    const IS_LIST: bool = false;
}
impl IsList for Option<PartialDate> {
    const IS_LIST: bool = false;
}
impl IsList for OpenObject {
    const IS_LIST: bool = false;
}
