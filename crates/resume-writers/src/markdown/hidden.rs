//! The front matter: what is no text. It has the shape of the shared schema; an item of a list is told by the fields
//! that name it, so that it finds its entry again wherever that is moved.

use resume_core::Carried;
use resume_core::canonical::{CARRY, LAYOUTS, Layout, When};
use resume_core::model::{FieldInfo, Form, Record, RecordInfo, Resume};
use serde_json::Value;

use super::entry::{Object, string};
use super::person;

/// The front matter with its fences; empty when everything is in the text.
pub fn front_matter(root: &Object, are_headings_enough: bool, carry: &[Carried]) -> String {
    let mut hidden = hidden(root, Resume::INFO).unwrap_or_default();
    if are_headings_enough && let Some(Value::Object(meta)) = hidden.get_mut("meta") {
        meta.shift_remove("sections");
        if meta.is_empty() {
            hidden.shift_remove("meta");
        }
    }
    if !carry.is_empty() {
        hidden.insert(CARRY.to_owned(), serde_json::to_value(carry).unwrap_or_default());
    }
    if hidden.is_empty() {
        return String::new();
    }
    format!("---\n{}---\n\n", crate::yaml::to_string(&Value::Object(hidden)))
}

/// What of a record is not in the text.
fn hidden(record: &Object, info: &'static RecordInfo) -> Option<Object> {
    let mut out = Object::new();
    for (key, value) in record {
        let field = info.fields.iter().find(|field| field.key == key);
        let part = match (field, field.and_then(|f| f.record), value) {
            (None, _, value) => Some(value.clone()),
            (Some(field), _, value) if is_hidden(info, field, value) => Some(value.clone()),
            (Some(_), Some(record), Value::Object(inner)) => hidden(inner, record).map(Value::Object),
            (Some(field), Some(record), Value::Array(items)) if field.is_list => hidden_items(items, record),
            (Some(_), _, _) => None,
        };
        if let Some(part) = part {
            out.insert(key.clone(), part);
        }
    }
    (!out.is_empty()).then_some(out)
}

fn is_hidden(info: &RecordInfo, field: &FieldInfo, value: &Value) -> bool {
    match (info.name, field.key) {
        ("Resume", "$schema" | "meta") => true,
        ("Basics", "image") => value.as_str().is_some_and(|image| !person::is_shown(image)),
        _ => field.form == Form::Base64,
    }
}

/// The items of a list that have something hidden, each with the fields that tell it from the others.
fn hidden_items(items: &[Value], info: &'static RecordInfo) -> Option<Value> {
    let records: Vec<&Object> = items.iter().filter_map(Value::as_object).collect();
    let found: Vec<Value> = records
        .iter()
        .filter_map(|record| {
            let hidden = hidden(record, info)?;
            let mut item = identity(record, &records, info)?;
            item.extend(hidden);
            Some(Value::Object(item))
        })
        .collect();
    (!found.is_empty()).then_some(Value::Array(found))
}

/// The first few naming fields that no other record of the list shares.
fn identity(record: &Object, all: &[&Object], info: &'static RecordInfo) -> Option<Object> {
    let mut identity = Object::new();
    for key in naming_fields(info) {
        let Some(value) = string(record, key) else { continue };
        identity.insert(key.to_owned(), value.into());
        let same = all.iter().filter(|other| identity.iter().all(|(key, value)| other.get(key) == Some(value))).count();
        if same == 1 {
            return Some(identity);
        }
    }
    None
}

fn naming_fields(info: &'static RecordInfo) -> Vec<&'static str> {
    let layout = LAYOUTS.iter().find(|layout| layout.record.name == info.name).or_else(|| Layout::nested(info));
    let mut keys: Vec<&'static str> = Vec::new();
    if let Some(layout) = layout {
        keys.extend(layout.organisation);
        keys.push(layout.title);
        match layout.when {
            When::Day(day) => keys.push(day),
            When::Period => keys.extend(["startDate", "endDate"]),
            When::Never => {}
        }
    }
    let visible = info.fields.iter().filter(|f| !f.is_list && f.record.is_none() && !is_hidden(info, f, &Value::Null));
    keys.extend(visible.map(|f| f.key).filter(|key| layout.is_none_or(|l| l.text != Some(key))));
    keys
}
