//! The fast path: one pass over a JSON text that builds nothing and tells whether there is anything to say about it.
//!
//! It goes by the model's description as the located path does, and gives up at the first thing that it does not know to
//! be right. A test holds the two against each other.

use std::borrow::Cow;
use std::fmt;

use resume_core::PartialDate;
use resume_core::model::{FieldInfo, Form, Record, RecordInfo, Resume};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::values::ends_before;
use crate::forms;

/// Whether a JSON text is a résumé of which the located path would find nothing. `false` may also mean that this takes a
/// closer look, as with unknown keys.
pub fn is_clean(text: &str) -> bool {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    Of { info: Resume::INFO }.deserialize(&mut deserializer).is_ok_and(|seen| seen & 1 << BASICS != 0)
        && deserializer.end().is_ok()
}

/// The place of `basics` among the fields of a résumé: a test looks after it.
const BASICS: usize = 1;

/// A record of that description. Gives back which of its fields say something.
#[derive(Clone, Copy)]
struct Of {
    info: &'static RecordInfo,
}

impl<'de> DeserializeSeed<'de> for Of {
    type Value = u64;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u64, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Of {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record without a fault")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<u64, A::Error> {
        let (mut there, mut said) = (0u64, 0u64);
        let (mut start, mut end) = (None, None);
        // Keys mostly come in the order of the schema.
        let mut next = 0;
        while let Some(key) = map.next_key_seed(Text)? {
            let at = find(self.info.fields, &key, next).ok_or_else(|| A::Error::custom("a key to be told of"))?;
            let field = &self.info.fields[at];
            if there & 1 << at != 0 {
                return Err(A::Error::custom("a key that occurs twice"));
            }
            there |= 1 << at;
            next = at + 1;
            let value = map.next_value_seed(Held { field })?;
            said |= u64::from(value.says_something) << at;
            match field.key {
                "startDate" => start = value.date,
                "endDate" => end = value.date,
                _ => {}
            }
        }
        if let (Some(start), Some(end)) = (start, end)
            && ends_before(start, end)
        {
            return Err(A::Error::custom("a period that ends before it starts"));
        }
        let is_enough = |key: &&str| find(self.info.fields, key, 0).is_some_and(|at| said & 1 << at != 0);
        if !self.info.needs.is_empty() && !self.info.needs.iter().any(is_enough) {
            return Err(A::Error::custom("something is missing"));
        }
        Ok(said)
    }
}

/// The place of a field among the fields of its record, looked for from `next` on and then from the start.
fn find(fields: &'static [FieldInfo], key: &str, next: usize) -> Option<usize> {
    let (before, after) = fields.split_at(next.min(fields.len()));
    let is_it = |field: &FieldInfo| field.key == key;
    after.iter().position(is_it).map(|at| at + before.len()).or_else(|| before.iter().position(is_it))
}

/// The value of a field.
#[derive(Clone, Copy)]
struct Held {
    field: &'static FieldInfo,
}

/// What a value says.
#[derive(Clone, Copy, Default)]
struct Value {
    says_something: bool,
    date: Option<PartialDate>,
}

impl<'de> DeserializeSeed<'de> for Held {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        if self.field.is_list { deserializer.deserialize_seq(self) } else { One { field: self.field }.deserialize(deserializer) }
    }
}

impl<'de> Visitor<'de> for Held {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list without a fault")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut value = Value::default();
        while items.next_element_seed(One { field: self.field })?.is_some() {
            value.says_something = true;
        }
        Ok(value)
    }
}

/// A value of a field, or one of the values of a list.
#[derive(Clone, Copy)]
struct One {
    field: &'static FieldInfo,
}

impl<'de> DeserializeSeed<'de> for One {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        match self.field.record {
            Some(info) => Of { info }.deserialize(deserializer).map(|said| Value { says_something: said != 0, date: None }),
            None if self.field.form == Form::Open => Err(D::Error::custom("data that this does not know")),
            None => deserializer.deserialize_str(self),
        }
    }
}

impl Visitor<'_> for One {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text without a fault")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        if self.field.form == Form::Date {
            let date = text.parse().map_err(|_| E::custom("a date to be told of"))?;
            return Ok(Value { says_something: true, date: Some(date) });
        }
        // Empty text has no edges, and is told of.
        let has_edges = match (text.as_bytes().first(), text.as_bytes().last()) {
            (Some(first), Some(last)) if first.is_ascii_graphic() && last.is_ascii_graphic() => true,
            (Some(_), Some(_)) => text.trim().len() == text.len(),
            _ => false,
        };
        if !has_edges || !forms::fits(self.field, text) {
            return Err(E::custom("text to be told of"));
        }
        Ok(Value { says_something: true, date: None })
    }
}

/// A key, borrowed where it is written without escapes.
#[derive(Clone, Copy)]
struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Cow<'de, str>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(key.into())
    }

    fn visit_str<E>(self, key: &str) -> Result<Cow<'de, str>, E> {
        Ok(key.to_owned().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_have_a_bit_each() {
        fn check(info: &'static RecordInfo) {
            assert!(info.fields.len() <= 64, "{}", info.name);
            assert!(info.needs.iter().all(|key| info.fields.iter().any(|field| field.key == *key)), "{}", info.name);
            info.fields.iter().filter_map(|field| field.record).for_each(check);
        }
        check(Resume::INFO);
        assert_eq!(Resume::INFO.fields[BASICS].key, "basics");
    }

    #[test]
    fn whatever_is_found_is_not_clean() {
        let clean = r#"{"basics":{"name":"Ann","phone":"+1 555 0100"},"skills":[],"work":[{"name":"B","highlights":["c"]}]}"#;
        assert!(is_clean(clean));
        for (from, to) in [
            ("\"Ann\"", "\"Ann \""),
            ("\"Ann\"", "\"\u{a0}Ann\""),
            ("\"Ann\"", "\"\""),
            ("\"Ann\"", "7"),
            ("\"Ann\"", "null"),
            ("\"Ann\"", "\"Ann\",\"name\":\"B\""),
            ("\"Ann\"", "\"\\ud83d\""),
            ("\"name\":\"Ann\",", ""),
            ("+1 555 0100", "none"),
            ("[]", "{}"),
            ("[]", "[null]"),
            ("[]", "[{}]"),
            ("\"c\"", "\" \""),
            ("\"c\"", "[]"),
            ("\"B\"", "\"B\",\"startDate\":\"2019-19\""),
            ("\"B\"", "\"B\",\"startDate\":\"2019\",\"endDate\":\"2018\""),
            ("\"B\"", "\"B\",\"endDate\":\"\""),
            ("\"B\"", "\"B\",\"endDate\":null"),
            ("\"name\":\"B\"", "\"company\":\"B\""),
            ("work", "wrok"),
            ("\"basics\":{\"name\":\"Ann\",\"phone\":\"+1 555 0100\"},", ""),
            ("]}]}", "]}]} x"),
            ("]}]}", "]}]"),
        ] {
            assert!(clean.contains(from), "{from}");
            let text = clean.replacen(from, to, 1);
            assert!(!is_clean(&text), "{text}");
        }
    }
}
