//! The laws that every format obeys, on a few arbitrary résumés; `cargo xtask laws` tries many.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use resume_convert::diff::patch;
use resume_convert::{Resume, diff, format};
use resume_core::arbitrary;
use resume_tests::coverage;
use resume_tests::laws::{self, LAWS, formats, texts, total};
use serde_json::{Value, json};

/// How many résumés each law is tried on; `PROPTEST_CASES` overrides it.
const CASES: u32 = 64;

/// The same cases in every plain run, so that a change is what makes it fail; with `PROPTEST_CASES` new ones every time.
fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 20_000, ..Config::default() };
    match std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()) {
        Some(cases) => TestRunner::new(Config { cases, ..config }),
        None => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
    }
}

/// Tries a law on every format; all that fail are told.
fn holds(name: &str, cases: u32) {
    let law = LAWS.iter().find(|law| law.name == name).expect("a law");
    let mut failures = String::new();
    for format in formats() {
        if let Err(error) = laws::holds(law, format, &mut runner(cases)) {
            failures.push_str(&format!("{}: {error}\n", format.name));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn reports() {
    holds("reports", CASES);
}

#[test]
fn lossless() {
    holds("lossless", CASES);
}

#[test]
fn stable() {
    holds("stable", CASES);
}

#[test]
fn edited() {
    holds("edited", CASES);
}

#[test]
fn pairs() {
    holds("pairs", CASES / 4);
}

#[test]
fn every_field_is_generated() {
    let (unseen, fields) = coverage::unseen(20_000, false);
    assert!(fields > 100 && unseen.is_empty(), "{unseen:?} of {fields}");
}

#[test]
fn what_once_broke_a_law_breaks_none() {
    for (name, resume) in [
        ("europass-v3", json!({"conferences": [{"location": "&nbsp;"}]})),
        ("europass-v3", json!({"basics": {"profiles": [{}]}})),
        ("europass-v3", json!({"languages": [{}, {"fluency": "Aa"}]})),
        ("europass-v3", json!({"basics": {"profiles": [{"url": "https://example.com/"}]}})),
        ("europass-v3", json!({"basics": {"phones": [""]}})),
        ("europass-v3", json!({"basics": {"urls": [""]}})),
        ("europass", json!({"skills": [{"summary": "Aa"}, {"level": "Aa", "summary": "&#10;"}]})),
        ("europass", json!({"skills": [{"level": " · ---\n"}]})),
        ("europass", json!({"basics": {"location": {"region": "***\n# "}}})),
        ("europass", json!({"attachments": [{"mimeType": ",", "data": "AA=="}]})),
        ("europass-v3", json!({"skills": [{"keywords": ["\u{a0}"]}]})),
        ("europass", json!({"languages": [{"fluency": " ·     ---\n"}]})),
        ("europass", json!({"languages": [{"language": " — ", "fluency": "Aa"}]})),
        ("europass", json!({"languages": [{"language": "---\n · # "}]})),
        ("europass", json!({"languages": [{}, {"fluency": "Aa", "code": "ar"}, {"code": "ar"}]})),
        ("europass", json!({"volunteer": [{"keywords": [", # "]}]})),
        ("europass", json!({"volunteer": [{"keywords": [",  — "]}]})),
        ("europass", json!({"projects": [{"roles": [", ---\n"]}]})),
        ("europass", json!({"references": [{"reference": "<br>one<br/>two"}]})),
        ("europass", json!({"work": [{"sector": "A"}]})),
        ("html", json!({"work": [{"sector": "A"}]})),
        ("europass", json!({"education": [{"summary": "- [ ] todo\n- [x] done", "highlights": ["Aa"]}]})),
        ("europass-v3", json!({"awards": [{"title": "Aa", "awarder": "2016-09 – 2017"}]})),
        ("europass", json!({"languages": [{"language": "{{x}} · ---\n", "cefr": {"writing": "A1"}}]})),
        ("europass", json!({"basics": {"name": "Ann Example", "formatData": {"europass": {"#text": "Aa"}}}})),
        ("europass-v3", json!({"languages": [{"language": "Aa", "fluency": "Bb – native"}]})),
        ("europass-v3", json!({"sections": [{"title": "Voluntariado", "summary": "Aa"}]})),
        ("europass-v3", json!({"languages": [{"language": "Aa – native"}, {"language": "", "fluency": "Bb – native"}]})),
        ("europass-v3", json!({"languages": [{"language": "Aa – Bb", "fluency": "native"}]})),
        ("europass-v3", json!({"languages": [{"language": "Aa", "fluency": "– native"}]})),
        ("europass-v3", json!({"basics": {"label": "Aa", "summary": "**Ann**, B. Networks. Oslo, 2019: 33.\n\nAa"}})),
        ("europass-v3", json!({"basics": {"location": {"countryCode": "Austria"}}})),
        ("europass-v3", json!({"basics": {"location": {"countryCode": "EL"}, "nationalities": ["Austrian", "uk", "XK"]}})),
    ] {
        let format = format(name).expect("a format");
        for law in LAWS {
            let verdict = (law.check)(format, &Resume::from_value(&resume));
            verdict.unwrap_or_else(|error| panic!("{name} {}: {error}", law.name));
        }
    }
}

/// Applied by somebody else's implementation, the patch of two résumés makes the second of the first.
#[test]
fn patches_make_the_second_of_the_first() {
    let related = (arbitrary::resume(), arbitrary::resume(), any::<bool>()).prop_map(|(left, right, is_mixed)| {
        // Two that share most of what they say, as versions of one résumé do.
        let mixed = Resume { basics: left.basics.clone(), work: left.work.clone(), ..right.clone() };
        (left, if is_mixed { mixed } else { right })
    });
    let result = runner(CASES).run(&related, |(left, right)| {
        let mut document = left.to_value();
        let operations: json_patch::Patch = serde_json::from_value(Value::Array(patch(&diff(&left, &right)))).expect("a patch");
        json_patch::patch(&mut document, &operations).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(diff(&Resume::from_value(&document), &right), vec![], "{}", document);
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn any_text_gives_a_result_or_an_error() {
    for format in formats() {
        runner(CASES * 4).run(&texts(), |text| total(format, &text)).unwrap_or_else(|error| panic!("{}: {error}", format.name));
    }
}
