//! What the YAML crate would not write as it is.
//!
//! Numbers keep their text (`1.10`, `1e400`): the crate writes numbers of the machine only, and takes a number of
//! serde_json for an object. So a number is announced to the sink and given to the crate as `0`, and the sink puts the
//! announced text in its place.

use std::cell::Cell;
use std::fmt;

use serde::Serialize;
use serde::ser::{Impossible, SerializeMap, SerializeSeq, SerializeStruct, Serializer};
use serde_yaml::DoubleQuoted;

/// The text of the number that is to be written next.
type Announced = Cell<Option<String>>;

/// Where YAML is written to.
pub(super) struct Sink<'a> {
    out: &'a mut String,
    number: &'a Announced,
}

impl<'a> Sink<'a> {
    pub(super) fn new(out: &'a mut String, number: &'a Announced) -> Self {
        Self { out, number }
    }
}

impl fmt::Write for Sink<'_> {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        // Before a number only blanks, line breaks, `-` and `:` are written.
        match (piece == "0").then(|| self.number.take()).flatten() {
            Some(number) => self.out.push_str(&number),
            None => self.out.push_str(piece),
        }
        Ok(())
    }
}

/// A value, or the serializer of one, whose numbers are announced.
pub(super) struct Exact<'a, T> {
    inner: T,
    number: &'a Announced,
}

impl<'a, T> Exact<'a, T> {
    pub(super) fn new(inner: T, number: &'a Announced) -> Self {
        Self { inner, number }
    }
}

impl<T: Serialize> Serialize for Exact<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.inner.serialize(Exact::new(serializer, self.number))
    }
}

/// The name of the struct that serde_json gives a number as, when numbers keep their text.
const NUMBER: &str = "$serde_json::private::Number";

macro_rules! forward {
    ($($method:ident($($argument:ident: $type:ty),*);)+) => {
        $(fn $method(self, $($argument: $type),*) -> Result<S::Ok, S::Error> {
            self.inner.$method($($argument),*)
        })+
    };
}

impl<'a, S: Serializer> Serializer for Exact<'a, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Exact<'a, S::SerializeSeq>;
    type SerializeMap = Exact<'a, S::SerializeMap>;
    type SerializeStruct = Number<'a, S>;
    type SerializeTuple = Impossible<S::Ok, S::Error>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeStructVariant = Impossible<S::Ok, S::Error>;

    forward! {
        serialize_bool(v: bool);
        serialize_i8(v: i8);
        serialize_i16(v: i16);
        serialize_i32(v: i32);
        serialize_i64(v: i64);
        serialize_u8(v: u8);
        serialize_u16(v: u16);
        serialize_u32(v: u32);
        serialize_u64(v: u64);
        serialize_f32(v: f32);
        serialize_f64(v: f64);
        serialize_char(v: char);
        serialize_bytes(v: &[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(name: &'static str);
        serialize_unit_variant(name: &'static str, index: u32, variant: &'static str);
    }

    fn serialize_str(self, text: &str) -> Result<S::Ok, S::Error> {
        // Readers built on libyaml take a tab there for indentation.
        let begins_with_tab = text.contains('\n') && text.trim_start_matches('\n').starts_with('\t');
        if begins_with_tab { DoubleQuoted(text).serialize(self.inner) } else { self.inner.serialize_str(text) }
    }

    fn collect_str<T: ?Sized + fmt::Display>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.inner.collect_str(value)
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, S::Error> {
        Ok(Exact::new(self.inner.serialize_seq(len)?, self.number))
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, S::Error> {
        Ok(Exact::new(self.inner.serialize_map(len)?, self.number))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Self::SerializeStruct, S::Error> {
        if name == NUMBER { Ok(Number { inner: self.inner, number: self.number }) } else { Err(unexpected()) }
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<S::Ok, S::Error> {
        Err(unexpected())
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, S::Error> {
        Err(unexpected())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, S::Error> {
        Err(unexpected())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, S::Error> {
        Err(unexpected())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, S::Error> {
        Err(unexpected())
    }
}

/// The model and JSON values hold maps, lists, texts, truth values, nulls and numbers.
fn unexpected<E: serde::ser::Error>() -> E {
    E::custom("a kind of value that no résumé holds")
}

impl<S: SerializeSeq> SerializeSeq for Exact<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), S::Error> {
        self.inner.serialize_element(&Exact::new(value, self.number))
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.inner.end()
    }
}

impl<S: SerializeMap> SerializeMap for Exact<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), S::Error> {
        self.inner.serialize_key(key)
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), S::Error> {
        self.inner.serialize_value(&Exact::new(value, self.number))
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.inner.end()
    }
}

/// A number of serde_json, whose only field is its text.
pub(super) struct Number<'a, S> {
    inner: S,
    number: &'a Announced,
}

impl<S: Serializer> SerializeStruct for Number<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, _: &'static str, value: &T) -> Result<(), S::Error> {
        let text = serde_json::to_value(value).map_err(serde::ser::Error::custom)?;
        self.number.set(text.as_str().map(as_number));
        Ok(())
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.inner.serialize_u64(0)
    }
}

/// The text of a JSON number as a number of YAML 1.1 too, where an exponent demands a point before and a sign after.
fn as_number(text: &str) -> String {
    match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) if !mantissa.contains('.') || !exponent.starts_with(['-', '+']) => format!("!!float {text}"),
        Some(_) | None => text.to_owned(),
    }
}
