//! `--explain`: what each line of a résumé was taken for.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use resume_convert::{Explained, Failure, Locator, Read, Resume, pointer};
use serde_json::Value;

use crate::args::Convert;
use crate::convert::{options_of, show};
use crate::finding::{Values, of_failure};
use crate::style::{Style, visible};
use crate::{Outcome, input, output};

/// Characters of a line that are shown at most.
const MOST_OF_A_LINE: usize = 100;
/// Characters of a value that are shown at most: enough to tell which part of the line it is.
const MOST_OF_A_VALUE: usize = 40;

/// Explains a résumé on standard output, without converting it.
pub(crate) fn run(path: &Path, arguments: &Convert) -> anyhow::Result<Outcome> {
    let source = input::source(path)?;
    let (options, ..) = options_of(arguments)?;
    let document = source.document(arguments.from);
    let text = document.as_ref().map_or("", |d| &d.text);
    let read = document.as_ref().map_err(Failure::clone).and_then(|d| resume_convert::read(text, d.format, &options));
    match read {
        Ok(read) => output::stdout(listing(&source.name, text, &read, Style::of_stdout()).as_bytes())?,
        Err(failure) => {
            show(arguments, &source, text, &[of_failure(text, failure, Values::unless(arguments.no_values))], "");
            return Ok(Outcome::Failed);
        }
    }
    Ok(Outcome::Done)
}

/// Each line of the source, and below it what was made of it and why.
pub(crate) fn listing(name: &str, text: &str, read: &Read, style: Style) -> String {
    let value = read.resume.to_value();
    let mut explained = read.explained.clone();
    if explained.is_empty() {
        of_locator(&read.resume, &read.locator, text, &mut explained);
    }
    explained.retain(|e| e.span.start <= text.len());
    explained.sort_by_key(|e| (e.span.start, e.pointer.matches('/').count()));
    let parts = covered(&explained, text);
    let mut out = format!("{}\n", visible(name));
    let gutter = text.lines().count().max(1).to_string().len().max(3);
    let mut next = explained.iter().peekable();
    let mut end = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        end += line.len();
        let is_last = end == text.len();
        let shown = line.trim_end();
        if !shown.is_empty() {
            let number = style.faint(&format!("{:>gutter$} |", index + 1));
            let _ = writeln!(out, "{number} {}", cut(shown, MOST_OF_A_LINE));
        }
        let mut has_some = false;
        while let Some(one) = next.next_if(|e| e.span.start < end || is_last) {
            has_some = true;
            let _ = writeln!(out, "{:gutter$}   {}", "", one_line(one, &value, style));
        }
        if !has_some && !shown.is_empty() && shown.chars().any(char::is_alphanumeric) && !parts.contains(&(index + 1)) {
            let _ = writeln!(out, "{:gutter$}   {}", "", style.faint("nothing was taken from this line"));
        }
    }
    out
}

/// `/work/0/name "Example Ltd": employer`.
fn one_line(one: &Explained, value: &Value, style: Style) -> String {
    let Explained { span: _, pointer, reason } = one;
    let mut out = style.emphasis(if pointer.is_empty() { "-" } else { pointer });
    if let Some(text) = scalar(value, pointer) {
        let _ = write!(out, " {}", cut(&format!("\"{text}\""), MOST_OF_A_VALUE));
    }
    if !reason.is_empty() {
        let _ = write!(out, ": {}", visible(reason));
    }
    out
}

fn scalar(value: &Value, pointer: &str) -> Option<String> {
    if pointer.is_empty() {
        return None;
    }
    match value.pointer(pointer)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The start of a text on one line.
fn cut(text: &str, most: usize) -> String {
    let text = visible(text);
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.into_owned(),
    }
}

/// The lines that a value stands on, counted from 1. A whole, such as an entry, takes nothing by itself.
fn covered(explained: &[Explained], text: &str) -> BTreeSet<usize> {
    let pointers: BTreeSet<&str> = explained.iter().map(|e| e.pointer.as_str()).collect();
    let is_whole = |pointer: &str| {
        let below = format!("{pointer}/");
        !pointer.is_empty() && pointers.range(below.as_str()..).next().is_some_and(|p| p.starts_with(&below))
    };
    let starts: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let line = |offset: usize| starts.partition_point(|start| *start <= offset);
    let mut lines = BTreeSet::new();
    for one in explained.iter().filter(|e| !is_whole(&e.pointer)) {
        lines.extend(line(one.span.start)..=line(one.span.end.max(one.span.start + 1) - 1));
    }
    lines
}

/// What a reader that has nothing to guess took from where.
fn of_locator(resume: &Resume, locator: &Locator, text: &str, explained: &mut Vec<Explained>) {
    fn walk(value: &Value, at: &str, each: &mut impl FnMut(&str)) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| walk(value, &pointer::key(at, key), each)),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, value)| walk(value, &pointer::index(at, index), each));
            }
            _ => each(at),
        }
    }
    walk(&resume.to_value(), "", &mut |at| {
        if let Some(span) = locator.locate(text, at) {
            explained.push(Explained { span, pointer: at.to_owned(), reason: String::new() });
        }
    });
}
