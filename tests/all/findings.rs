//! What is found in faulty documents, and where: `tests/findings/NAME.FORMAT.txt` holds a document, each line behind `| `.
//!
//! Below a line stand the findings that begin on it, with carets under their place: severity, code, JSON Pointer, message,
//! hint. Behind `~ ` stands what fixing changes. A name that begins with `official-` is checked by the official schema.
//! To add one, write the lines of the document; `UPDATE_EXPECT=1 cargo test -p resume-tests findings` adds the rest.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use resume_convert::fix::{Extent, fix, unified};
use resume_convert::validate::clean::is_clean;
use resume_convert::{Diagnostic, Format, ReadOptions, Schema, Severity, codes, format, locate, read, validate, validate_by};
use resume_core::arbitrary;
use resume_core::model::{Form, Record, RecordInfo, Resume};
use serde_json::{Map, Value};

use crate::expect::{all_as_expected, expect, root};

#[test]
fn fixtures() {
    let folder = root().join("tests/findings");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder).expect("fixtures").map(|e| e.expect("an entry").path()).collect();
    files.sort();
    let mut seen = BTreeSet::new();
    let mut differences = Vec::new();
    for path in &files {
        let text = std::fs::read_to_string(path).expect("a fixture");
        differences.extend(expect(path, &shown(path, &text, &mut seen)));
    }
    all_as_expected(&differences);
    assert!(files.len() >= 40, "{} fixtures", files.len());
    for code in ["syntax", "type", "date", "date-form", "no-such-day", "open-end", "period", "duplicate-key", "misspelt-key"] {
        assert!(seen.contains(code), "no fixture has {code}");
    }
}

/// The fixture as it comes out today.
fn shown(path: &std::path::Path, fixture: &str, seen: &mut BTreeSet<&'static str>) -> String {
    let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
    let format = name.trim_end_matches(".txt").rsplit('.').next().and_then(format).expect("a format");
    let lines: Vec<&str> = fixture.lines().filter_map(|line| line.strip_prefix("| ").or((line == "|").then_some(""))).collect();
    let source = lines.join("\n") + "\n";
    let schema = if name.starts_with("official-") { Schema::JsonResume } else { Schema::Shared };
    let found = validate_by(&source, format, schema, &ReadOptions::default()).unwrap_or_else(|failure| {
        let finding = Diagnostic::invalid(failure.code, "", failure.message);
        let finding = failure.span.into_iter().fold(finding, Diagnostic::at);
        vec![failure.hint.into_iter().fold(finding, Diagnostic::hint)]
    });
    seen.extend(found.iter().map(|d| d.code.name));
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        let _ = writeln!(out, "{}", format!("| {line}").trim_end());
        for finding in &found {
            let span = finding.span.clone().unwrap_or(0..0);
            let (start, end) = (locate::place(&source, span.start), locate::place(&source, span.end));
            let last_line = start.line > lines.len() && index + 1 == lines.len();
            if start.line != index + 1 && !last_line {
                continue;
            }
            let length = line.chars().count() + 1;
            let end = if end.line == start.line { end.column } else { length };
            let carets = "^".repeat(end.saturating_sub(start.column).max(1));
            let hint = finding.hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default();
            let Diagnostic { severity, code, pointer, message, .. } = finding;
            let indent = " ".repeat(if last_line { length } else { start.column + 1 });
            let _ = writeln!(out, "{indent}{carets} {severity}[{code}] {pointer}: {message}{hint}");
        }
    }
    if schema == Schema::Shared
        && let Ok(fixed) = fix(&source, format, Extent::Safe, &ReadOptions::default())
    {
        for line in unified("", &source, &fixed.edits).lines().skip(2).filter(|line| !line.starts_with('@')) {
            let _ = writeln!(out, "~ {line}");
        }
    }
    out
}

fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 300, ..Config::default() };
    match std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()) {
        Some(cases) => TestRunner::new(Config { cases, ..config }),
        None => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
    }
}

fn named(name: &str) -> &'static Format {
    format(name).expect("a format of the registry")
}

/// Changes of a document of the kinds that people make; each number decides one of them.
fn aged(value: &Value, info: &'static RecordInfo, dice: &mut impl FnMut(u32) -> u32) -> Value {
    let Value::Object(map) = value else { return value.clone() };
    let mut out = Map::new();
    for (key, value) in map {
        let field = info.fields.iter().find(|field| field.key == key);
        let old = info.old_names.iter().find(|(_, new)| new == key).map(|(old, _)| *old);
        let name = old.filter(|old| dice(2) == 0 && !out.contains_key(*old)).unwrap_or(key);
        let value = match (value, field) {
            (Value::String(date), Some(field)) if field.form == Form::Date => Value::from(match (dice(4), date.len()) {
                (0, 7) => format!("{}/{}", &date[5..], &date[..4]),
                (0, 10) => date.replace('-', "/"),
                (1, _) => format!(" {date}"),
                (2, _) if key == "endDate" => ["", "Present", "now", "heute"][dice(4) as usize % 4].to_owned(),
                _ => date.clone(),
            }),
            (Value::String(text), Some(_)) if dice(5) == 0 => Value::from(format!("  {text}\n")),
            (Value::Array(items), Some(field)) if field.record.is_some() => {
                items.iter().map(|item| field.record.map_or(item.clone(), |info| aged(item, info, dice))).collect()
            }
            (value, Some(field)) => field.record.map_or_else(|| value.clone(), |info| aged(value, info, dice)),
            (value, None) => value.clone(),
        };
        out.insert(name.to_owned(), value);
    }
    Value::Object(out)
}

/// Block YAML with texts as in JSON.
fn block(out: &mut String, value: &Value, indent: usize) {
    let pad = " ".repeat(indent);
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (index, (key, value)) in map.iter().enumerate() {
                let pad = if index == 0 { "" } else { &pad };
                let _ = write!(out, "{pad}{}:", Value::from(key.as_str()));
                nested(out, value, indent);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                let _ = write!(out, "{}- ", if index == 0 { "" } else { &pad });
                match item {
                    Value::Object(map) if !map.is_empty() => block(out, item, indent + 2),
                    other => {
                        let _ = writeln!(out, "{other}");
                    }
                }
            }
        }
        other => {
            let _ = writeln!(out, "{other}");
        }
    }
}

fn nested(out: &mut String, value: &Value, indent: usize) {
    let is_deep =
        matches!(value, Value::Object(map) if !map.is_empty()) || matches!(value, Value::Array(items) if !items.is_empty());
    if is_deep {
        let _ = write!(out, "\n{}", " ".repeat(indent + 2));
        block(out, value, indent + 2);
    } else {
        let _ = writeln!(out, " {value} # mine");
    }
}

/// Résumés as people keep them, in JSON or YAML of several layouts, and the format.
fn documents() -> impl Strategy<Value = (String, &'static str)> {
    (arbitrary::resume(), proptest::collection::vec(any::<u32>(), 200), 0..4u8).prop_map(|(resume, numbers, layout)| {
        let mut numbers = numbers.into_iter().cycle();
        let value = aged(&resume.to_value(), Resume::INFO, &mut |sides| numbers.next().unwrap_or(0) % sides);
        match layout {
            0 => (value.to_string(), "json"),
            1 => (serde_json::to_string_pretty(&value).expect("JSON"), "json"),
            2 => (serde_json::to_string_pretty(&value).expect("JSON").replace("\n", " // mine\r\n"), "jsonc"),
            _ => {
                let mut text = String::new();
                block(&mut text, &value, 0);
                // YAML takes fewer characters as they are than JSON does.
                let is_odd = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}');
                let escaped = text.chars().flat_map(|c| match c {
                    c if is_odd(c) => format!("\\u{:04x}", u32::from(c)).chars().collect::<Vec<char>>(),
                    c => vec![c],
                });
                (escaped.collect(), "yaml")
            }
        }
    })
}

/// A résumé without white space at the edges of its known texts, and without what says nothing.
fn comparable(resume: &Resume) -> String {
    fn trimmed(value: &Value) -> Value {
        match value {
            Value::String(text) => Value::from(text.trim()),
            Value::Array(items) => items.iter().map(trimmed).collect(),
            Value::Object(map) => {
                let kept =
                    map.iter().map(|(key, value)| (key.clone(), trimmed(value))).filter(|(_, value)| value.as_str() != Some(""));
                Value::Object(kept.collect())
            }
            other => other.clone(),
        }
    }
    trimmed(&resume.to_value()).to_string()
}

#[test]
fn a_fix_leaves_the_resume_and_takes_the_findings_away() {
    let result = runner(48).run(&documents(), |(text, name)| {
        let options = ReadOptions::default();
        let fixed = fix(&text, named(name), Extent::Safe, &options).unwrap_or_else(|e| panic!("{e}\n{text}"));
        let (before, after) = (read(&text, named(name), &options), read(&fixed.text, named(name), &options));
        let after = after.unwrap_or_else(|e| panic!("{e}\n{text}\n{}", fixed.text));
        prop_assert_eq!(comparable(&before.expect("read before").resume), comparable(&after.resume), "{}\n{}", text, fixed.text);
        let again = fix(&fixed.text, named(name), Extent::Safe, &options).expect("fixed again");
        prop_assert_eq!(again.edits, vec![], "{}\n{}", text, fixed.text);
        let left = validate(&fixed.text, named(name), &options).expect("validated");
        let gone = [codes::OPEN_END, codes::DATE_FORM, codes::UNTRIMMED];
        let stays = left.iter().find(|d| gone.contains(&d.code) || d.code == codes::OLD_NAME && d.hint.is_some());
        prop_assert!(stays.is_none(), "{:?}\n{}\n{}", stays, text, fixed.text);
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn the_fast_path_and_the_located_one_agree() {
    // JSON with comments is always read with positions.
    let documents = (arbitrary::resume(), proptest::collection::vec(any::<u32>(), 50), any::<bool>(), any::<bool>());
    let result = runner(64).run(&documents, |(resume, numbers, is_aged, is_tame)| {
        let mut numbers = numbers.into_iter().cycle();
        let mut value = resume.to_value();
        if is_tame {
            value = tame(&value);
        }
        if is_aged {
            value = aged(&value, Resume::INFO, &mut |sides| numbers.next().unwrap_or(0) % (sides * 4));
        }
        let text = value.to_string();
        let found = validate(&text, named("jsonc"), &ReadOptions::default()).expect("validated");
        prop_assert!(!is_clean(&text) || found.is_empty(), "{:#?}\n{}", found, text);
        let is_open = text.contains("formatData") || text.contains("x-note");
        prop_assert!(is_clean(&text) || !found.is_empty() || is_open, "{}", text);
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

/// The same résumé with its texts trimmed, and a name.
fn tame(value: &Value) -> Value {
    fn texts(value: &Value) -> Value {
        match value {
            Value::String(text) if text.trim().is_empty() => Value::from("x"),
            Value::String(text) => Value::from(text.trim()),
            Value::Array(items) => items.iter().map(texts).collect(),
            Value::Object(map) => map
                .iter()
                .filter(|(key, _)| !matches!(key.as_str(), "phone" | "phones" | "startDate" | "formatData"))
                .map(|(key, value)| (key.clone(), texts(value)))
                .collect(),
            other => other.clone(),
        }
    }
    let mut value = texts(value);
    value["basics"]["name"] = Value::from("Ann Example");
    value
}

#[test]
fn a_valid_document_is_valid_by_the_official_schema() {
    runner(64)
        .run(&documents(), |(text, name)| {
            let found = validate(&text, named(name), &ReadOptions::default()).expect("validated");
            if found.iter().all(|d| d.severity != Severity::Error) {
                let official = validate_by(&text, named(name), Schema::JsonResume, &ReadOptions::default()).expect("validated");
                prop_assert_eq!(official, vec![], "{}", text);
            }
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}
