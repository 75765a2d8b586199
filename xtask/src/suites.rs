//! `cargo xtask suites`: the public conformance suites of JSON, YAML, CommonMark and XML, and strings that break things. Their
//! documents are no résumés, so that it is the parsers below the readers that are tried.

mod strings;
mod xml;

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, ensure};
use resume_convert::{Limits, decode};
use resume_readers::{json, markdown, yaml};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::ci::root;
use crate::reference;

/// A suite's name, and what runs it.
type Suite = (&'static str, fn() -> Result<()>);

/// Runs them all; fails when a verdict is not the one of the suite, or not the one that is written down in `xtask/data`.
pub fn run() -> Result<()> {
    let mut failed = Vec::new();
    let suites: [Suite; 5] =
        [("JSON", json), ("YAML", yaml), ("CommonMark", commonmark), ("strings", strings::run), ("XML", xml::run)];
    for (name, suite) in suites {
        if name != "XML" && reference::folder().is_none() {
            continue;
        }
        if let Err(error) = suite() {
            eprintln!("   {name}: {error:#}");
            failed.push(name);
        }
    }
    ensure!(failed.is_empty(), "failed: {}", failed.join(", "));
    Ok(())
}

/// A suite of the reference folder.
fn suite<T: DeserializeOwned>(name: &str) -> Result<T> {
    let folder = reference::folder().context("no reference folder")?;
    let text = fs::read_to_string(folder.join("suites").join(name)).with_context(|| name.to_owned())?;
    Ok(serde_json::from_str(&text)?)
}

/// A table of `xtask/data`: what is written down about cases of a suite, by their names. Lines with `#` are comments.
fn table(name: &str) -> Result<BTreeMap<String, (String, String)>> {
    let path = root().join("xtask/data").join(name);
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let row = |line: &str| {
        let mut cells = line.split('\t').map(str::to_owned);
        let mut cell = || cells.next().filter(|cell| !cell.is_empty()).with_context(|| format!("{name}: {line}"));
        Ok((cell()?, (cell()?, cell()?)))
    };
    rows.map(row).collect()
}

#[derive(Deserialize)]
struct JsonCase {
    name: String,
    input: String,
}

/// Names that begin with `y_` are JSON, those with `n_` are not, and what becomes of those with `i_` is up to us: it is
/// written down.
fn json() -> Result<()> {
    let cases: Vec<JsonCase> = suite("json-parsing.json")?;
    let mut free = table("json-free.tsv")?;
    let (mut taken, mut refused, mut wrong) = (0, 0, Vec::new());
    for JsonCase { name, input } in &cases {
        // As a file is read: bytes to text, text to tree.
        let is_taken = decode(input.as_bytes()).is_ok_and(|text| json::parse(&text.text, Limits::default().depth).is_ok());
        let verdict = if is_taken { "taken" } else { "refused" };
        let wanted = match name.get(..2) {
            Some("y_") => "taken".to_owned(),
            Some("n_") => "refused".to_owned(),
            _ => free.remove(name).map(|(verdict, _)| verdict).unwrap_or_else(|| "something that is not written down".to_owned()),
        };
        if wanted != verdict {
            wrong.push(format!("{name} is {verdict}, and should be {wanted}"));
        }
        match name.get(..2) {
            Some("y_") if is_taken => taken += 1,
            Some("n_") if !is_taken => refused += 1,
            _ => {}
        }
    }
    println!("   JSON: {} documents; {taken} are taken and {refused} refused, as they have to be", cases.len());
    wrong.extend(free.into_keys().map(|name| format!("{name} is written down, and not in the suite")));
    ensure!(wrong.is_empty(), "{}", wrong.join("; "));
    Ok(())
}

#[derive(Deserialize)]
struct YamlCase {
    id: String,
    fail: bool,
    yaml: String,
    json: Option<String>,
}

/// What is not YAML has to be refused, what is has to be read as the suite's JSON says: of a stream, its first document that
/// says anything. Deviations are written down with their reasons; one that is none any more has to go.
fn yaml() -> Result<()> {
    let cases: Vec<YamlCase> = suite("yaml.json")?;
    let mut known = table("yaml-deviations.tsv")?;
    let (mut passed, mut wrong) = (0, Vec::new());
    for case in &cases {
        let deviation = yaml_deviation(case)?;
        match (deviation, known.remove(&case.id)) {
            (None, None) => passed += 1,
            (Some(_), Some(_)) => {}
            (None, Some(_)) => wrong.push(format!("{} is read as it should be: take it out of the table", case.id)),
            (Some(what), None) => wrong.push(format!("{}: {what}", case.id)),
        }
    }
    let rate = 100.0 * passed as f64 / cases.len() as f64;
    println!("   YAML: {} documents; {passed} are read or refused as they have to be ({rate:.1} %)", cases.len());
    wrong.extend(known.into_keys().map(|id| format!("{id} is written down, and not in the suite")));
    ensure!(wrong.is_empty(), "{}", wrong.join("\n   "));
    Ok(())
}

fn yaml_deviation(case: &YamlCase) -> Result<Option<String>> {
    let read = match yaml::parse(&case.yaml, &Limits::default()) {
        Ok(node) => node.to_value(),
        Err(failure) => return Ok((!case.fail).then(|| format!("refused: {}", failure.message))),
    };
    if case.fail {
        return Ok(Some(format!("read as {read}")));
    }
    let Some(json) = &case.json else { return Ok(None) };
    let mut documents = serde_json::Deserializer::from_str(json).into_iter::<Value>();
    let wanted = documents.find(|value| !matches!(value, Ok(Value::Null))).transpose()?.unwrap_or(Value::Null);
    let is_same = same(&read, &wanted);
    Ok((!is_same).then(|| format!("read as {read}, and should be {wanted}")))
}

/// Equal, numbers by what they are worth.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => left.len() == right.len() && left.iter().zip(right).all(|(l, r)| same(l, r)),
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len() && left.iter().all(|(key, l)| right.get(key).is_some_and(|r| same(l, r)))
        }
        (left, right) => left == right,
    }
}

#[derive(Deserialize)]
struct MarkdownCase {
    markdown: String,
}

/// Each is read, and everything that is found in it has a place there.
fn commonmark() -> Result<()> {
    let cases: Vec<MarkdownCase> = suite("commonmark.json")?;
    let options = resume_convert::ReadOptions::default();
    let (mut read, mut refused) = (0, 0);
    for case in &cases {
        match markdown::read(&case.markdown, &options) {
            Ok(result) => {
                read += 1;
                for finding in &result.diagnostics {
                    let is_placed = finding.span.clone().is_none_or(|span| case.markdown.get(span).is_some());
                    ensure!(is_placed, "{finding:?} is no piece of {:?}", case.markdown);
                }
            }
            // Where it shows nothing at all.
            Err(_) => refused += 1,
        }
    }
    println!("   CommonMark: {} documents; {read} are read, {refused} are no résumé", cases.len());
    Ok(())
}
