//! What is wrong with the values of a résumé, wherever it came from.

use resume_core::diagnostic::codes;
use resume_core::model::{FieldInfo, Record, RecordInfo, Resume};
use resume_core::{Diagnostic, PartialDate, pointer};
use serde_json::{Map, Value};

use super::quoted;
use crate::forms;
use crate::suggest::closest;

/// What is wrong with the values of a résumé: forms, periods, unknown keys, and what is missing.
pub fn check(resume: &Resume) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Value::Object(map) = resume.to_value() {
        record(&mut found, &mut String::new(), &map, Resume::INFO);
        if !map.contains_key("basics") {
            found.push(missing("", Resume::INFO));
        }
    }
    found
}

fn record(found: &mut Vec<Diagnostic>, at: &mut String, map: &Map<String, Value>, info: &'static RecordInfo) {
    period(found, at, map);
    if !info.needs.is_empty() && !info.needs.iter().any(|key| map.contains_key(*key)) {
        found.push(missing(at, info));
    }
    let length = at.len();
    for (key, value) in map {
        pointer::push_key(at, key);
        match info.fields.iter().find(|f| f.key == key) {
            Some(field) if field.is_list => {
                let inner = at.len();
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    pointer::push_index(at, index);
                    one(found, at, item, field);
                    at.truncate(inner);
                }
            }
            Some(field) => one(found, at, value, field),
            None if key == "formatData" || info.is_old_name(key) => {}
            None => found.push(unknown_key(at, key, info)),
        }
        at.truncate(length);
    }
}

fn one(found: &mut Vec<Diagnostic>, at: &mut String, value: &Value, field: &'static FieldInfo) {
    match (value, field.record) {
        (Value::Object(map), Some(info)) => record(found, at, map, info),
        (Value::String(text), None) => {
            if let Some(misfit) = forms::misfit(field, text) {
                let message = format!("expected {}, found {}", misfit.expected, quoted(text));
                let diagnostic = Diagnostic::invalid(misfit.code, at.clone(), message);
                found.push(match misfit.instead {
                    Some(instead) => diagnostic.hint(format!("write {}", quoted(&instead))),
                    None => diagnostic,
                });
            }
        }
        // Of another type than its field: told by the reader.
        _ => {}
    }
}

fn missing(at: &str, info: &'static RecordInfo) -> Diagnostic {
    let message = match info.name {
        "Resume" | "Basics" => "the résumé has no name of a person".to_owned(),
        _ => {
            let needs: Vec<String> = info.needs.iter().map(|key| format!("`{key}`")).collect();
            format!(
                "expected {} here, found {}",
                needs.join(" or "),
                match needs.len() {
                    1 => "nothing",
                    2 => "neither",
                    _ => "none",
                }
            )
        }
    };
    let diagnostic = Diagnostic::assumed(codes::MISSING, at, message);
    match info.name {
        "Resume" | "Basics" => diagnostic.hint("write it as `name` in `basics`"),
        _ => diagnostic,
    }
}

fn unknown_key(at: &str, key: &str, info: &'static RecordInfo) -> Diagnostic {
    let message = format!("the key {} is not in the shared schema; it is kept as it is", quoted(key));
    let current = |name: &'static str| info.old_names.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| new);
    let names = info.fields.iter().map(|f| f.key).chain(info.old_names.iter().map(|(old, _)| *old));
    if let Some(near) = closest(key, names) {
        return Diagnostic::assumed(codes::MISSPELT_KEY, at, message).hint(format!("did you mean `{}`?", current(near)));
    }
    let diagnostic = Diagnostic::assumed(codes::UNKNOWN_KEY, at, message);
    let is_in = |fields: &'static [FieldInfo]| fields.iter().any(|field| field.key == key);
    if info.name == "Resume"
        && Resume::INFO
            .fields
            .iter()
            .find(|f| f.key == "basics")
            .and_then(|f| f.record)
            .is_some_and(|basics| is_in(basics.fields))
    {
        return diagnostic.hint(format!("`{key}` stands in `basics`"));
    }
    if info.name == "Basics" && is_in(Resume::INFO.fields) {
        return diagnostic.hint(format!("`{key}` stands beside `basics`, not in it"));
    }
    diagnostic
}

fn period(found: &mut Vec<Diagnostic>, at: &str, map: &Map<String, Value>) {
    let date = |key: &str| map.get(key)?.as_str()?.parse::<PartialDate>().ok();
    if let (Some(start), Some(end)) = (date("startDate"), date("endDate"))
        && ends_before(start, end)
    {
        let message = format!("the period ends ({end}) before it starts ({start})");
        found.push(Diagnostic::invalid(codes::PERIOD, pointer::key(at, "endDate"), message));
    }
}

/// Whether `end` is before `start` by what both say: 2016 does not end before 2016-09.
pub(super) fn ends_before(start: PartialDate, end: PartialDate) -> bool {
    use std::cmp::Ordering::{Equal, Less};
    let part = |a: Option<u8>, b: Option<u8>| a.zip(b).map_or(Equal, |(a, b)| a.cmp(&b));
    let order = end.year().cmp(&start.year()).then(part(end.month(), start.month())).then(part(end.day(), start.day()));
    order == Less
}
