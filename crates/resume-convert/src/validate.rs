//! What is wrong with a résumé by the shared schema: what reading it found, and what its values say.
//!
//! The checks walk the model's own description, so a new field is checked without anybody thinking of it.

use resume_core::diagnostic::codes;
use resume_core::model::{FieldInfo, Record, RecordInfo, Resume};
use resume_core::{Diagnostic, Failure, PartialDate, pointer};
use resume_readers::ReadOptions;
use serde_json::{Map, Value};

use crate::convert::{locate, read};
use crate::forms;
use crate::registry::Format;
use crate::suggest::closest;

/// Everything that is wrong with a document, in the order of the text; an empty list when nothing is.
///
/// # Errors
/// When the format has no reader, or nothing in the text is usable.
pub fn validate(text: &str, format: &Format, options: &ReadOptions) -> Result<Vec<Diagnostic>, Failure> {
    let read = read(text, format, options)?;
    let mut found = read.diagnostics;
    let values = check(&read.resume);
    match format.check {
        Some(structure) => found = crate::structure::join(structure(text, options), found, values),
        None => found.extend(values),
    }
    locate(&mut found, read.locator, text);
    found.sort_by_key(|d| d.span.as_ref().map_or(usize::MAX, |span| span.start));
    Ok(found)
}

/// What is wrong with the values of a résumé, wherever it came from.
pub fn check(resume: &Resume) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Value::Object(map) = resume.to_value() {
        record(&mut found, &mut String::new(), &map, Resume::INFO);
    }
    found
}

fn record(found: &mut Vec<Diagnostic>, at: &mut String, map: &Map<String, Value>, info: &'static RecordInfo) {
    period(found, at, map);
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
            None if key == "formatData" || info.old_names.iter().any(|(old, _)| old == key) => {}
            None => found.push(unknown_key(at, key, info)),
        }
        at.truncate(length);
    }
}

fn one(found: &mut Vec<Diagnostic>, at: &mut String, value: &Value, field: &'static FieldInfo) {
    match (value, field.record) {
        (Value::Object(map), Some(info)) => record(found, at, map, info),
        (Value::String(text), None) => {
            if let Some(misfit) = forms::misfit(field.form, text) {
                let message = format!("expected {}, found {}", misfit.expected, quoted(text));
                let diagnostic = Diagnostic::invalid(codes::VALUE, at.clone(), message);
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

fn unknown_key(at: &str, key: &str, info: &'static RecordInfo) -> Diagnostic {
    let message = format!("the key {} is not in the shared schema; it is kept as it is", quoted(key));
    let diagnostic = Diagnostic::assumed(codes::UNKNOWN_KEY, at, message);
    match closest(key, info.fields.iter().map(|f| f.key)) {
        Some(near) => diagnostic.hint(format!("did you mean `{near}`?")),
        None => diagnostic,
    }
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
fn ends_before(start: PartialDate, end: PartialDate) -> bool {
    use std::cmp::Ordering::{Equal, Less};
    let part = |a: Option<u8>, b: Option<u8>| a.zip(b).map_or(Equal, |(a, b)| a.cmp(&b));
    let order = end.year().cmp(&start.year()).then(part(end.month(), start.month())).then(part(end.day(), start.day()));
    order == Less
}

fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let json = crate::format("json").unwrap_or_else(|| panic!("no json"));
        let found = validate(text, json, &ReadOptions::default()).unwrap_or_else(|e| panic!("{e}"));
        found
            .into_iter()
            .map(|d| {
                let source = d.span.map(|s| text[s].to_owned()).unwrap_or_default();
                let hint = d.hint.map(|h| format!(" ({h})")).unwrap_or_default();
                format!("{} {}[{}] {source}: {}{hint}", d.pointer, d.kind.severity(), d.code, d.message)
            })
            .collect()
    }

    #[test]
    fn a_good_resume_has_no_findings() {
        let text = r#"{"basics": {"email": "a@example.com", "location": {"countryCode": "CN"}, "url": ""},
            "work": [{"startDate": "2016-09", "endDate": "2016"}, {"startDate": "2016", "endDate": "2016-09-30"}]}"#;
        assert_eq!(found(text), [""; 0]);
    }

    #[test]
    fn forms_periods_and_unknown_keys_are_found_in_place() {
        let text = r#"{
            "basics": {"emial": "x", "url": "www.example.com", "nationalities": ["GR", "el"]},
            "work": [{"startDate": "2016-09", "endDate": "2016-08-31", "x/y": 1}],
            "languages": [{"cefr": {"writing": "B7"}}], "education": [{"startDate": "2020", "endDate": "2019-12"}],
            "formatData": {"example": {"anything": 1}}
        }"#;
        let expected = [
            r#"/basics/emial note[unknown-key] "x": the key `emial` is not in the shared schema; it is kept as it is (did you mean `email`?)"#,
            r#"/basics/url error[value] "www.example.com": expected an absolute URI (RFC 3986), found `www.example.com` (write `https://www.example.com`)"#,
            r#"/basics/nationalities/1 error[value] "el": expected a country code of two capital letters (ISO 3166-1), found `el` (write `GR`)"#,
            r#"/work/0/endDate error[period] "2016-08-31": the period ends (2016-08-31) before it starts (2016-09)"#,
            r#"/work/0/x~1y note[unknown-key] 1: the key `x/y` is not in the shared schema; it is kept as it is"#,
            r#"/languages/0/cefr/writing error[value] "B7": expected a level A1, A2, B1, B2, C1 or C2, found `B7`"#,
            r#"/education/0/endDate error[period] "2019-12": the period ends (2019-12) before it starts (2020)"#,
        ];
        assert_eq!(found(text), expected);
    }

    #[test]
    fn what_the_reader_found_is_told_once() {
        let text = r#"{"basics": {"name": 7}, "work": [{"company": "x", "startDate": "2019-19-39"}]}"#;
        let found = found(text);
        let codes: Vec<&str> = found.iter().map(|f| f.split(['[', ']']).nth(1).unwrap_or("")).collect();
        assert_eq!(codes, ["type", "old-name", "date"], "{found:#?}");
    }
}
