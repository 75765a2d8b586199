//! The laws that every format obeys, over arbitrary résumés.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use resume_convert::{Diagnostic, Format, HtmlOptions, ReadOptions, Resume, Theme, WriteOptions, diff, format, read, write};
use resume_core::{arbitrary, pointer};
use serde_json::Value;

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

fn check(law: impl Fn(Resume) -> Result<(), TestCaseError>) {
    let mut runner = runner(CASES);
    if let Err(error) = runner.run(&arbitrary::resume(), law) {
        panic!("{error}");
    }
}

/// A format and how to write it: `html`, `html modern`, `html modern dates=iso`.
fn named(name: &str) -> (&'static Format, WriteOptions) {
    let mut words = name.split(' ');
    let format = words.next().and_then(format).expect("a format of the registry");
    let theme = words.next().map_or_else(Theme::default, |theme| Theme::BuiltIn(theme.to_owned()));
    let options = words.filter_map(|word| word.split_once('=')).map(|(name, value)| (name.to_owned(), value.to_owned()));
    let html = HtmlOptions { theme, options: options.collect(), ..HtmlOptions::default() };
    (format, WriteOptions { html, ..WriteOptions::default() })
}

fn through(resume: &Resume, (format, options): (&Format, WriteOptions), lossless: bool) -> (Resume, String) {
    let written = write(resume, format, &options, lossless).expect("written");
    let text = String::from_utf8(written.bytes).expect("UTF-8");
    let read = read(&text, format, &ReadOptions::default()).unwrap_or_else(|e| panic!("{e}\n{text}"));
    (read.resume, text)
}

/// Law 2: JSON, YAML, Markdown, and every format that carries along, give everything back.
fn lossless(name: &str) {
    check(|resume| {
        let (back, text) = through(&resume, named(name), true);
        prop_assert_eq!(diff(&resume, &back), vec![], "\n{}", text);
        Ok(())
    });
}

/// What an output does not give back or adds, by pointer; what its writer reports; and the output.
fn losses(resume: &Resume, name: &str) -> (Vec<(String, Change)>, Vec<Diagnostic>, String) {
    let (format, options) = named(name);
    let written = write(resume, format, &options, false).expect("written");
    let text = String::from_utf8(written.bytes).expect("UTF-8");
    let back = read(&text, format, &ReadOptions::default()).unwrap_or_else(|e| panic!("{e}\n{text}")).resume;
    let mut changes = Vec::new();
    for difference in diff(resume, &back) {
        let change = if difference.left.is_some() { Change::Lost } else { Change::Added };
        let mut found = Vec::new();
        leaves(&difference.pointer, difference.left.as_ref(), difference.right.as_ref(), &mut found);
        changes.extend(found.into_iter().map(|at| (at, change)));
    }
    (changes, written.diagnostics, text)
}

/// What happened to a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Change {
    /// It is missing or another.
    Lost,
    /// It was not there before; the writer had to assume it.
    Added,
}

/// Law 1: every difference to what is read back lies at or below a reported pointer: a loss below a reported loss, what
/// the format demands and the résumé does not say below any report.
fn accounted(name: &str) {
    check(|resume| {
        let (changes, told, text) = losses(&resume, name);
        for (at, change) in &changes {
            let mut reports = told.iter().filter(|d| d.kind.is_loss() || *change == Change::Added);
            let is_told = reports.any(|d| pointer::is_at_or_below(at, &d.pointer));
            let told: Vec<_> = told.iter().map(|d| (d.kind.name(), &d.pointer, &d.message)).collect();
            prop_assert!(is_told, "{} ({:?}) is not reported among {:#?}\n{}", at, change, told, text);
        }
        Ok(())
    });
}

/// Law 1, the other way round: every report of a loss covers a difference.
fn exact(name: &str) {
    check(|resume| {
        let (changes, told, text) = losses(&resume, name);
        for at in told.iter().filter(|d| d.kind.is_loss()).map(|d| &d.pointer) {
            let is_lost = changes.iter().any(|(lost, _)| pointer::is_at_or_below(lost, at));
            prop_assert!(is_lost, "{} is reported, but comes back\n{}", at, text);
        }
        Ok(())
    });
}

/// The pointers of what differs, down to texts: of an object or list that one side has not, all that is in it.
fn leaves(at: &str, left: Option<&Value>, right: Option<&Value>, found: &mut Vec<String>) {
    match (left, right) {
        (Some(Value::Object(map)), None) | (None, Some(Value::Object(map))) if !map.is_empty() => {
            map.iter().for_each(|(key, value)| leaves(&pointer::key(at, key), Some(value), None, found));
        }
        (Some(Value::Array(items)), None) | (None, Some(Value::Array(items))) if !items.is_empty() => {
            items.iter().enumerate().for_each(|(index, value)| leaves(&pointer::index(at, index), Some(value), None, found));
        }
        _ => found.push(at.to_owned()),
    }
}

/// Law 3: what was read from an output is written the same again.
fn stable(name: &str) {
    check(|resume| {
        let (back, first) = through(&resume, named(name), false);
        let (_, second) = through(&back, named(name), false);
        prop_assert_eq!(first, second);
        Ok(())
    });
}

/// Law 4: any text gives a result or an error.
fn total(name: &str) {
    let mut runner = runner(CASES * 4);
    let marks = prop_oneof![".{0,12}", "[\\[\\]{}<>\"':,#*_|`~=\\-\\n ]{1,12}", "[a-z]{1,5}"];
    let texts = proptest::collection::vec(marks, 0..20).prop_map(|parts| parts.concat());
    runner
        .run(&texts, |text| {
            if let Ok(read) = read(&text, named(name).0, &ReadOptions::default()) {
                for span in read.diagnostics.iter().filter_map(|d| d.span.clone()) {
                    prop_assert!(text.get(span.clone()).is_some(), "{span:?} is no piece of {text:?}");
                }
            }
            Ok(())
        })
        .expect("total");
}

macro_rules! laws {
    ($($format:ident $name:literal: $($law:ident)+;)+) => {
        $(mod $format { $(#[test] fn $law() { super::$law($name); })+ })+
    };
}

laws! {
    json "json": lossless stable total;
    markdown "markdown": lossless stable total;
    yaml "yaml": lossless stable total;
    europass "europass": lossless stable total accounted exact;
    europass_v3 "europass-v3": lossless stable total accounted;
    html "html": lossless stable total accounted exact;
    html_modern "html modern": lossless stable accounted exact;
    html_compact "html compact photo=false": lossless accounted exact;
    html_academic "html academic dates=iso": lossless stable accounted exact;
    html_plain "html plain": lossless stable accounted exact;
}
