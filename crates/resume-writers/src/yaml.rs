//! The shared schema as YAML that readers of YAML 1.1 and 1.2 take for the same.

use std::cell::Cell;

use resume_core::{Failure, Resume};
use serde::Serialize;
use serde_json::Value;
use serde_yaml::ser_options;

use crate::{WriteOptions, Written};

mod exact;

/// Writes a résumé as YAML: two blanks a level, known keys in schema order, unknown ones after them. Nothing is lost.
///
/// # Errors
/// None.
pub fn write(resume: &Resume, _options: &WriteOptions) -> Result<Written, Failure> {
    let mut text = String::with_capacity(4096);
    if emit(&mut text, resume).is_err() {
        text = to_string(&resume.to_value());
    }
    Ok(Written { bytes: text.into_bytes(), diagnostics: Vec::new() })
}

/// Any value as a YAML document of its own, with a final line break and without `---`.
///
/// Texts that a reader of YAML 1.1 or 1.2 could take for something else are quoted, lines are never folded, texts of
/// several lines are literal blocks where that is exact, and numbers keep their text.
pub fn to_string(value: &Value) -> String {
    let mut text = String::new();
    match emit(&mut text, value) {
        Ok(()) => text,
        // JSON is YAML too.
        Err(_) => value.to_string() + "\n",
    }
}

fn emit(out: &mut String, value: &impl Serialize) -> Result<(), serde_yaml::SerializeError> {
    let options = ser_options! {
        compact_list_indent: false,
        // Never fold: a person searches for a phrase, and a diff shows what changed.
        folded_wrap_chars: usize::MAX,
    };
    let number = Cell::new(None);
    let mut sink = exact::Sink::new(out, &number);
    serde_yaml::to_fmt_writer_with_options(&mut sink, &exact::Exact::new(value, &number), options)
}
