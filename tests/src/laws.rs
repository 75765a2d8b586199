//! The laws that every format of the registry obeys, over arbitrary résumés.
//!
//! | law | says |
//! |---|---|
//! | accounted | whatever differs between a résumé and what is read from its output was reported |
//! | exact | every reported loss is one |
//! | lossless | an output that carries along gives everything back |
//! | stable | what was read from an output is written the same again |
//! | edited | what is changed in a lossless output stands, and everything else comes back |
//! | pairs | accounted and lossless hold, too, from each format into every other, and each loss has a place in that input |
//! | total | any text gives a result or an error |

use proptest::prelude::*;
use proptest::test_runner::{TestError, TestRunner};
use resume_convert::convert::locate;
use resume_convert::model::Work;
use resume_convert::verify::{leaves, unreported};
use resume_convert::{Difference, FORMATS, Format, ReadOptions, Resume, WriteOptions, diff, read, write};
use resume_core::{Diagnostic, arbitrary, pointer};
use serde_json::Value;

/// What a law says of one résumé.
pub type Verdict = Result<(), TestCaseError>;

/// A law of one format.
pub struct Law {
    /// Its name.
    pub name: &'static str,
    /// Whether it holds for a format and a résumé.
    pub check: fn(&'static Format, &Resume) -> Verdict,
}

/// The laws of arbitrary résumés.
pub const LAWS: &[Law] = &[
    Law { name: "reports", check: reports },
    Law { name: "lossless", check: lossless },
    Law { name: "stable", check: stable },
    Law { name: "edited", check: edited },
    Law { name: "pairs", check: pairs },
];

/// Tries a law on arbitrary résumés; else the smallest that breaks it, as JSON.
///
/// # Errors
/// What is wrong, and with which résumé.
pub fn holds(law: &Law, format: &'static Format, runner: &mut TestRunner) -> Result<(), String> {
    runner.run(&arbitrary::resume(), |resume| (law.check)(format, &resume)).map_err(|error| match error {
        TestError::Fail(reason, resume) => format!("{reason}\nby {}", resume.to_value()),
        TestError::Abort(reason) => reason.to_string(),
    })
}

/// The formats that are read and written, which is what the laws speak of.
pub fn formats() -> impl Iterator<Item = &'static Format> {
    FORMATS.iter().filter(|format| format.read.is_some() && format.write.is_some())
}

/// The output of a résumé as text, and what is read from it.
pub fn through(resume: &Resume, format: &Format, lossless: bool) -> Result<(String, Resume), TestCaseError> {
    let text = text_of(resume, format, lossless)?;
    let back = read_back(&text, format)?;
    Ok((text, back))
}

fn text_of(resume: &Resume, format: &Format, lossless: bool) -> Result<String, TestCaseError> {
    Ok(written(resume, format, lossless)?.0)
}

/// The output of a résumé as text, and what was reported writing it.
fn written(resume: &Resume, format: &Format, lossless: bool) -> Result<(String, Vec<Diagnostic>), TestCaseError> {
    let written = write(resume, format, &WriteOptions::default(), lossless).map_err(|e| TestCaseError::fail(e.to_string()))?;
    let text = String::from_utf8(written.bytes).map_err(|e| TestCaseError::fail(e.to_string()))?;
    Ok((text, written.diagnostics))
}

fn read_back(text: &str, format: &Format) -> Result<Resume, TestCaseError> {
    match read(text, format, &ReadOptions::default()) {
        Ok(read) => Ok(read.resume),
        Err(failure) => Err(TestCaseError::fail(format!("{failure}\n{text}"))),
    }
}

/// Accounted and exact: a loss lies at or below a reported loss, and every reported loss covers one; what the format
/// demands and the résumé does not say lies below any report.
pub fn reports(format: &'static Format, resume: &Resume) -> Verdict {
    let (text, told) = written(resume, format, false)?;
    let back = read_back(&text, format)?;
    let differences = diff(resume, &back);
    if let Some(first) = unreported(differences.clone(), &told).first() {
        let told: Vec<_> = told.iter().map(|d| format!("{} {}: {}", d.kind.name(), d.pointer, d.message)).collect();
        prop_assert!(false, "{first:?} is not reported among {told:#?}\n{text}");
    }
    let mut changed = Vec::new();
    for Difference { pointer, left, right } in differences {
        leaves(pointer, left, right, &mut |leaf: Difference| changed.push(leaf.pointer));
    }
    for loss in told.iter().filter(|d| d.kind.is_loss()) {
        let is_lost =
            changed.iter().any(|at| pointer::is_at_or_below(at, &loss.pointer)) || is_moved(&loss.pointer, resume, &back);
        prop_assert!(is_lost, "{} is reported ({}), but comes back\n{text}", loss.pointer, loss.message);
    }
    Ok(())
}

/// Whether entries of a list were left out, or others came in, so that another value may stand at its place now.
fn is_moved(at: &str, resume: &Resume, back: &Resume) -> bool {
    let (resume, back) = (resume.to_value(), back.to_value());
    let entries = |value: &Value, list: &str| value.pointer(list).and_then(Value::as_array).map_or(0, Vec::len);
    let mut lists = std::iter::successors(pointer::parent(at), |at| pointer::parent(at));
    lists.any(|list| resume.pointer(list).is_some_and(Value::is_array) && entries(&resume, list) != entries(&back, list))
}

/// Formats that hold everything, and those that carry along, give everything back.
pub fn lossless(format: &'static Format, resume: &Resume) -> Verdict {
    let (text, back) = through(resume, format, true)?;
    prop_assert_eq!(diff(resume, &back), vec![], "\n{}", text);
    Ok(())
}

/// What was read from an output is written the same again.
pub fn stable(format: &'static Format, resume: &Resume) -> Verdict {
    let first = text_of(resume, format, false)?;
    let second = text_of(&read_back(&first, format)?, format, false)?;
    prop_assert_eq!(first, second);
    Ok(())
}

/// A bullet, and what somebody makes of it in a lossless output.
const BULLET: (&str, &str) = ("Counted zebras at dawn", "Counted quaggas at dusk");

/// What is edited in the visible text of a lossless output stands, and everything else comes back all the same.
pub fn edited(format: &'static Format, resume: &Resume) -> Verdict {
    let mut wanted = resume.clone();
    if wanted.work.is_empty() {
        wanted.work.push(Work { name: "Example Zoo".to_owned(), ..Work::default() });
    }
    wanted.work[0].highlights.insert(0, BULLET.0.to_owned());
    let text = text_of(&wanted, format, true)?;
    // Where the bullet is carried along, too, no single edit is one of the visible text alone.
    prop_assume!(text.matches(BULLET.0).count() == 1);
    let text = text.replace(BULLET.0, BULLET.1);
    wanted.work[0].highlights[0] = BULLET.1.to_owned();
    prop_assert_eq!(diff(&wanted, &read_back(&text, format)?), vec![], "\n{}", text);
    Ok(())
}

/// What is read from this format goes into every other: nothing is lost that was not reported, every loss has a place in
/// the text that it was read from, and what is carried along comes back.
pub fn pairs(source: &'static Format, resume: &Resume) -> Verdict {
    let text = text_of(resume, source, false)?;
    let read_from = read(&text, source, &ReadOptions::default()).map_err(|e| TestCaseError::fail(e.to_string()))?;
    let mut told = Vec::new();
    for target in formats() {
        let (output, losses) = written(&read_from.resume, target, false)?;
        let differences = diff(&read_from.resume, &read_back(&output, target)?);
        // With nothing to carry along, the lossless output is this one.
        let is_whole = differences.is_empty();
        let left = unreported(differences, &losses);
        prop_assert!(left.is_empty(), "into {}: {:?} is not reported\n{text}\n{output}", target.name, left.first());
        told.extend(losses);
        if !is_whole {
            let (output, back) = through(&read_from.resume, target, true)?;
            prop_assert_eq!(diff(&read_from.resume, &back), vec![], "into {}\n{}\n{}", target.name, text, output);
        }
    }
    locate(&mut told, read_from.locator, &text);
    for finding in told {
        let is_placed = finding.span.as_ref().is_some_and(|span| text.get(span.clone()).is_some());
        prop_assert!(is_placed, "{} has no place in {} {:?}\n{text}", finding.pointer, source.name, finding.span);
    }
    Ok(())
}

/// Any text gives a result or an error, and findings point to pieces of it.
pub fn total(format: &'static Format, text: &str) -> Verdict {
    if let Ok(read) = read(text, format, &ReadOptions::default()) {
        for span in read.diagnostics.iter().filter_map(|d| d.span.clone()) {
            prop_assert!(text.get(span.clone()).is_some(), "{span:?} is no piece of {text:?}");
        }
    }
    Ok(())
}

/// Text as a file of some format might hold it, broken.
pub fn texts() -> impl Strategy<Value = String> {
    let marks = prop_oneof![".{0,12}", "[\\[\\]{}<>\"':,#*_|`~=\\-\\n ]{1,12}", "[a-z]{1,5}"];
    proptest::collection::vec(marks, 0..20).prop_map(|parts| parts.concat())
}
