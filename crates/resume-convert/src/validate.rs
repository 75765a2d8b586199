//! What is wrong with a résumé, and where: what reading it found, what its values say, and how its text is written.
//!
//! The checks walk the model's own description, so a new field is checked without anybody thinking of it. A document
//! without a finding is told by one pass over its text that builds nothing ([`clean`]); all else is read with positions.

use std::collections::{BTreeMap, HashSet};

use resume_core::diagnostic::codes;
use resume_core::locate::spots;
use resume_core::model::lenient::{Fix, Scalars};
use resume_core::tree::Node;
use resume_core::{Diagnostic, Failure, Locator, pointer};
use resume_readers::{Limits, ReadOptions};

use crate::convert::{locate, read};
use crate::registry::Format;

pub mod clean;
pub mod json_resume;
mod text;
mod values;

pub use values::check;

/// How the documents of a format are checked and fixed that are written in the shared schema itself (JSON, YAML).
#[derive(Clone, Copy, Debug)]
pub struct Document {
    /// Parses a text into a located tree.
    pub parse: fn(&str, &Limits) -> Result<Node, Failure>,
    /// How scalars without quotes are taken.
    pub scalars: Scalars,
    /// How it is edited.
    pub syntax: crate::fix::Syntax,
    /// Tells quickly that there is nothing to say about a text; false also when that would take a closer look.
    pub is_clean: fn(&str) -> bool,
}

/// Checks the structure of a document by the schema of its own format, such as the order of elements. The findings have
/// spans; what cannot be parsed at all has been told by the reader.
pub type Structure = fn(&str, &ReadOptions) -> Vec<Diagnostic>;

/// Which schema a document is checked by.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Schema {
    /// The shared schema, and what no schema can say: days of the calendar, periods, misspelt keys.
    #[default]
    Shared,
    /// The official schema of JSON Resume (npm `@jsonresume/schema` 1.3.1), and nothing else.
    JsonResume,
}

/// Everything that is wrong with a document, in the order of the text; an empty list when nothing is. Each finding is as
/// bad as its code says ([`Diagnostic::judged`]).
///
/// # Errors
/// When the format has no reader, or nothing in the text is usable.
pub fn validate(text: &str, format: &Format, options: &ReadOptions) -> Result<Vec<Diagnostic>, Failure> {
    let is_clean = |document: Document| text.len() <= options.limits.bytes && (document.is_clean)(text);
    if format.document.is_some_and(is_clean) {
        return Ok(Vec::new());
    }
    inspect(text, format, options).map(|(found, _)| found)
}

/// Like [`validate`], by a schema of the caller's choice.
///
/// # Errors
/// Those of [`validate`]; and when the schema is not one of the format.
pub fn validate_by(text: &str, format: &Format, schema: Schema, options: &ReadOptions) -> Result<Vec<Diagnostic>, Failure> {
    match (schema, format.document) {
        (Schema::Shared, _) => validate(text, format, options),
        (Schema::JsonResume, Some(document)) => {
            let root = (document.parse)(text, &options.limits)?;
            crate::limits::tree(&root, &options.limits)?;
            let mut found = json_resume::check(&root);
            found.sort_by_key(|d| d.span.as_ref().map_or(usize::MAX, |span| span.start));
            Ok(found)
        }
        (Schema::JsonResume, None) => {
            let message = format!("the schema of JSON Resume is one of JSON and YAML documents, and this is {}", format.name);
            Err(Failure::new(codes::UNKNOWN_FORMAT, message).hint("convert it to JSON first, or leave --schema out"))
        }
    }
}

/// The findings of a document, and what would make some of them go away.
pub(crate) fn inspect(text: &str, format: &Format, options: &ReadOptions) -> Result<(Vec<Diagnostic>, Vec<Fix>), Failure> {
    let read = read(text, format, options)?;
    let mut found = read.diagnostics;
    let mut fixes = read.fixes;
    found.append(&mut untold(check(&read.resume), &found));
    if let Some(document) = format.document {
        let (root, renamed) = match read.locator {
            Locator::Tree(root, renamed) => (*root, renamed),
            Locator::Nowhere | Locator::Lazy(..) | Locator::Recorded(_) => {
                ((document.parse)(text, &options.limits)?, Default::default())
            }
        };
        let written = text::check(&root, text, document.scalars);
        found.extend(written.found);
        fixes.extend(written.fixes);
        place(&mut found, text, &root, &renamed);
    } else {
        locate(&mut found, read.locator, text);
    }
    let mut found: Vec<Diagnostic> = found.into_iter().map(Diagnostic::judged).collect();
    if let Some(structure) = format.structure {
        found = crate::structure::join(structure(text, options), found);
    }
    found.sort_by_key(|d| d.span.as_ref().map_or(usize::MAX, |span| span.start));
    if format.document.is_some() {
        // What an alias repeats has one place, and is wrong once.
        let mut seen = HashSet::new();
        found.retain(|d| seen.insert((d.code, d.span.clone(), d.message.clone())));
    }
    Ok((found, fixes))
}

/// Without what a reader has told in its own words: an entry without a name, a period that ends before it starts.
fn untold(mut checked: Vec<Diagnostic>, told: &[Diagnostic]) -> Vec<Diagnostic> {
    let told: HashSet<(resume_core::Code, &str)> = told.iter().map(|d| (d.code, d.pointer.as_str())).collect();
    checked.retain(|d| {
        let entry = d.pointer.strip_suffix("/endDate").unwrap_or(&d.pointer);
        !(d.code == codes::MISSING && told.contains(&(codes::NO_NAME, entry))
            || d.code == codes::PERIOD && told.contains(&(codes::PERIOD, entry)))
    });
    checked
}

/// Sets the spans of findings that have none: of the key where the key is what is wrong, else of the value, or of what
/// it is in.
fn place(found: &mut [Diagnostic], text: &str, root: &Node, renamed: &BTreeMap<String, String>) {
    let pointers: Vec<String> = found.iter().filter(|d| d.span.is_none()).flat_map(|d| with_ancestors(&d.pointer)).collect();
    let spots = spots(root, renamed, pointers.iter().map(String::as_str));
    for diagnostic in found.iter_mut().filter(|d| d.span.is_none()) {
        let is_about_key = diagnostic.code == codes::UNKNOWN_KEY || diagnostic.code == codes::MISSPELT_KEY;
        let spot = with_ancestors(&diagnostic.pointer).into_iter().find_map(|pointer| spots.get(pointer.as_str()).cloned());
        diagnostic.span = spot.map(|spot| match spot.key {
            Some(key) if is_about_key || spot.value.is_empty() => key,
            // What is missing is nowhere: where it should be begins here.
            _ if diagnostic.code == codes::MISSING => {
                let first = text.get(spot.value.clone()).and_then(|text| text.chars().next()).map_or(0, char::len_utf8);
                spot.value.start..spot.value.start + first
            }
            _ => spot.value,
        });
    }
}

fn with_ancestors(pointer: &str) -> Vec<String> {
    std::iter::successors(Some(pointer), |at| pointer::parent(at)).map(str::to_owned).collect()
}

/// The beginning of a text, in quotes, for messages.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.is_empty() {
        return "empty text".to_owned();
    }
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
                format!("{} {}[{}] {source}: {}{hint}", d.pointer, d.severity, d.code, d.message)
            })
            .collect()
    }

    #[test]
    fn a_good_resume_has_no_findings() {
        let text = r#"{"basics": {"name": "A", "email": "a@example.com", "location": {"countryCode": "CN"}},
            "work": [{"name": "B", "startDate": "2016-09", "endDate": "2016"},
                {"name": "B", "startDate": "2016", "endDate": "2016-09-30"}]}"#;
        assert_eq!(found(text), [""; 0]);
        assert!(clean::is_clean(text));
    }

    #[test]
    fn forms_periods_and_unknown_keys_are_found_in_place() {
        let text = r#"{
            "basics": {"name": "A", "emial": "x", "url": "www.example.com", "nationalities": ["GR", "el"]},
            "work": [{"name": "B", "startDate": "2016-09", "endDate": "2016-08-31", "x/y": 1}],
            "languages": [{"language": "C", "cefr": {"writing": "B7"}}],
            "education": [{"area": "D", "startDate": "2020", "endDate": "2019-12"}],
            "formatData": {"example": {"anything": 1}}
        }"#;
        let expected = [
            r#"/basics/emial warning[misspelt-key] "emial": the key `emial` is not in the shared schema; it is kept as it is (did you mean `email`?)"#,
            r#"/basics/url error[url] "www.example.com": expected an absolute URL, found `www.example.com` (write `https://www.example.com`)"#,
            r#"/basics/nationalities/1 error[country-code] "el": expected a country code of two capital letters (ISO 3166-1), found `el` (write `GR`)"#,
            r#"/work/0/endDate error[period] "2016-08-31": the period ends (2016-08-31) before it starts (2016-09)"#,
            r#"/work/0/x~1y note[unknown-key] "x/y": the key `x/y` is not in the shared schema; it is kept as it is"#,
            r#"/languages/0/cefr/writing error[level] "B7": expected a level A1, A2, B1, B2, C1 or C2, found `B7`"#,
            r#"/education/0/endDate error[period] "2019-12": the period ends (2019-12) before it starts (2020)"#,
        ];
        assert_eq!(found(text), expected);
    }

    #[test]
    fn what_the_reader_found_is_told_once() {
        let text = r#"{"basics": {"name": 7}, "work": [{"company": "x", "startDate": "2019-19-39"}]}"#;
        let found = found(text);
        let codes: Vec<&str> = found.iter().map(|f| f.split(['[', ']']).nth(1).unwrap_or("")).collect();
        assert_eq!(codes, ["type", "old-name", "no-such-day"], "{found:#?}");
    }
}
