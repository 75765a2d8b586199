//! Whether arbitrary résumés leave out no field of the model, and no kind of hostile text in it.

use std::collections::BTreeSet;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use resume_convert::Resume;
use resume_core::arbitrary::{self, NAUGHTY};
use resume_core::model::{Form, Record, RecordInfo};
use serde_json::Value;

/// A kind of text: its name, and how it is told.
type Kind = (&'static str, fn(&str) -> bool);

/// Kinds of text that formats stumble over.
const HOSTILE: &[Kind] = &[
    ("a bidirectional control", |text| text.contains(['\u{202e}', '\u{2066}'])),
    ("a control character", |text| text.contains(['\0', '\u{1b}', '\u{7f}'])),
    ("`]]>`", |text| text.contains("]]>")),
    ("`--`", |text| text.contains("--")),
    ("a fence of front matter", |text| text.lines().any(|line| line == "---")),
    ("a mark of Markdown at the start of a line", |text| {
        text.lines().any(|line| ["# ", "- ", "* ", "> ", "1. ", "```"].iter().any(|mark| line.starts_with(mark)))
    }),
    ("a text that programs have stumbled over", |text| NAUGHTY.contains(&text)),
];

/// The paths of the model's fields, lists passed over, that none of so many arbitrary résumés has; with `hostile` also
/// those fields of text that never hold one of the kinds of hostile text. And how many there are.
pub fn unseen(resumes: usize, hostile: bool) -> (BTreeSet<String>, usize) {
    let mut wanted = BTreeSet::new();
    fields(Resume::INFO, "", hostile, &mut wanted);
    let count = wanted.len();
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let strategy = arbitrary::resume();
    for _ in 0..resumes {
        if wanted.is_empty() {
            break;
        }
        if let Ok(tree) = strategy.new_tree(&mut runner) {
            seen(&tree.current().to_value(), "", &mut wanted);
        }
    }
    (wanted, count)
}

/// The paths of a record's fields, with lists passed over.
fn fields(info: &'static RecordInfo, at: &str, hostile: bool, found: &mut BTreeSet<String>) {
    for field in info.fields {
        let path = format!("{at}/{}", field.key);
        if let Some(record) = field.record.filter(|_| path.split('/').count() < 12) {
            fields(record, &path, hostile, found);
        }
        if hostile && matches!(field.form, Form::Text | Form::Markdown) {
            found.extend(HOSTILE.iter().map(|(kind, _)| format!("{path} with {kind}")));
        }
        found.insert(path);
    }
}

fn seen(value: &Value, at: &str, wanted: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let path = format!("{at}/{key}");
                wanted.remove(&path);
                seen(value, &path, wanted);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| seen(item, at, wanted)),
        Value::String(text) => {
            for (kind, _) in HOSTILE.iter().filter(|(_, is_kind)| is_kind(text)) {
                wanted.remove(&format!("{at} with {kind}"));
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
