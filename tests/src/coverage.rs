//! Whether arbitrary résumés leave out no field of the model.

use std::collections::BTreeSet;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use resume_convert::Resume;
use resume_core::arbitrary;
use resume_core::model::{Record, RecordInfo};
use serde_json::Value;

/// The paths of the model's fields, lists passed over, that none of so many arbitrary résumés has; and how many there are.
pub fn unseen(resumes: usize) -> (BTreeSet<String>, usize) {
    let mut wanted = BTreeSet::new();
    fields(Resume::INFO, "", &mut wanted);
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
fn fields(info: &'static RecordInfo, at: &str, found: &mut BTreeSet<String>) {
    for field in info.fields {
        let path = format!("{at}/{}", field.key);
        if let Some(record) = field.record.filter(|_| path.split('/').count() < 12) {
            fields(record, &path, found);
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
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
