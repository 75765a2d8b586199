//! `diff`.

mod beside;

use std::fmt::Write;
use std::path::Path;

use anyhow::bail;
use clap::ValueEnum;
use resume_convert::diff::{diff_except, patch};
use resume_convert::verify::leaves;
use resume_convert::{Difference, ReadOptions, Resume};
use serde_json::{Map, Value};

use crate::args::Diff;
use crate::finding::{Values, of_failure};
use crate::problem::Problem;
use crate::report::{Label, Report};
use crate::style::{Style, eprint, visible, visible_json};
use crate::{Outcome, input, output};

/// The longest value that is shown whole, in characters.
const LONGEST: usize = 100;

/// How differences are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum DiffFormat {
    // A line each: pointer, first and second value
    #[default]
    Text,
    // An array of objects of pointer, left and right
    Json,
    // A JSON Patch (RFC 6902) that makes the second of the first
    JsonPatch,
}

/// Compares two résumés; the differences go to standard output.
pub(crate) fn run(arguments: &Diff) -> anyhow::Result<Outcome> {
    if input::is_dash(&arguments.left) && input::is_dash(&arguments.right) {
        bail!(Problem::new("standard input can be one of the two résumés, not both"));
    }
    if arguments.no_values && arguments.output_format == DiffFormat::JsonPatch {
        bail!(Problem::new("a JSON Patch is made of values").hint("leave out --no-values, or take --output-format json"));
    }
    let (Some(left), Some(right)) = (resume(&arguments.left, arguments)?, resume(&arguments.right, arguments)?) else {
        return Ok(Outcome::Failed);
    };
    let differences = diff_except(&left, &right, &arguments.ignore);
    let style = Style::of_stdout();
    let text = match arguments.output_format {
        DiffFormat::Text if arguments.no_values => places(&differences)
            .iter()
            .map(|(pointer, change)| format!("{}: {change}\n", style.emphasis(&visible(pointer))))
            .collect(),
        DiffFormat::Json if arguments.no_values => array(places(&differences).into_iter().map(|(pointer, change)| {
            Value::Object(Map::from_iter([("pointer".to_owned(), pointer.into()), ("change".to_owned(), change.into())]))
        })),
        DiffFormat::Text if arguments.side_by_side => {
            beside::table(&differences, [&arguments.left, &arguments.right], style, beside::width())
        }
        DiffFormat::Text => lines(&differences, style),
        DiffFormat::Json => array(differences.iter().map(object)),
        DiffFormat::JsonPatch => array(patch(&differences).into_iter()),
    };
    output::stdout(text.as_bytes())?;
    Ok(if differences.is_empty() { Outcome::Done } else { Outcome::Findings })
}

/// Reads one of the two; why that cannot be done is shown.
fn resume(path: &Path, arguments: &Diff) -> anyhow::Result<Option<Resume>> {
    let source = input::source(path)?;
    let document = source.document(arguments.from);
    let text = document.as_ref().map_or("", |d| &d.text);
    let read = document.as_ref().map_err(Clone::clone).and_then(|document| {
        // What is found reading it is no news here: values that no field holds are kept and compared.
        resume_convert::read(&document.text, document.format, &ReadOptions::default())
    });
    match read {
        Ok(read) => Ok(Some(read.resume)),
        Err(failure) => {
            let style = Style { snippets: !arguments.no_values, ..Style::of_stderr() };
            let report = Report { name: &source.name, text, style };
            let values = Values::unless(arguments.no_values);
            eprint(&report.all(&[of_failure(text, failure, values)], Label::Kind));
            Ok(None)
        }
    }
}

fn array(items: impl Iterator<Item = Value>) -> String {
    let items: Vec<String> = items.map(|item| format!("\n  {}", visible_json(item.to_string()))).collect();
    if items.is_empty() { "[]\n".to_owned() } else { format!("[{}\n]\n", items.join(",")) }
}

/// Where two résumés differ, and what became of what was there.
fn places(differences: &[Difference]) -> Vec<(String, &'static str)> {
    let mut places = Vec::new();
    for Difference { pointer, left, right } in differences.iter().cloned() {
        leaves(pointer, left, right, &mut |leaf| {
            let change = match (&leaf.left, &leaf.right) {
                (None, _) => "added",
                (_, None) => "removed",
                (Some(_), Some(_)) => "changed",
            };
            places.push((leaf.pointer, change));
        });
    }
    places
}

fn object(difference: &Difference) -> Value {
    let Difference { pointer, left, right } = difference;
    let mut map = Map::from_iter([("pointer".to_owned(), Value::from(pointer.as_str()))]);
    for (key, side) in [("left", left), ("right", right)] {
        map.extend(side.iter().map(|value| (key.to_owned(), value.clone())));
    }
    Value::Object(map)
}

fn lines(differences: &[Difference], style: Style) -> String {
    let mut out = String::new();
    for Difference { pointer, left, right } in differences {
        let _ = writeln!(out, "{}: {}", style.emphasis(&visible(pointer)), painted(left.as_ref(), right.as_ref(), style));
    }
    out
}

/// `"what was" -> "what is"`, long values from a little before the place where they part.
pub(crate) fn sides(left: Option<&Value>, right: Option<&Value>) -> String {
    painted(left, right, Style { colour: false, snippets: false })
}

fn painted(left: Option<&Value>, right: Option<&Value>, style: Style) -> String {
    let side = |value: Option<&Value>| value.map_or("(nothing)".to_owned(), ToString::to_string);
    let (left, right) = (side(left), side(right));
    let common = left.chars().zip(right.chars()).take_while(|(a, b)| a == b).count();
    let longest = left.chars().count().max(right.chars().count());
    let from = if longest > LONGEST { common.saturating_sub(LONGEST / 4) } else { 0 };
    format!("{} -> {}", style.painted(beside::LEFT, &cut(&left, from)), style.painted(beside::RIGHT, &cut(&right, from)))
}

fn cut(text: &str, from: usize) -> String {
    let start = if from > 0 { "…" } else { "" };
    let mut characters = text.chars().skip(from);
    let piece: String = characters.by_ref().take(LONGEST).collect();
    let end = if characters.next().is_some() { "…" } else { "" };
    format!("{start}{}{end}", visible(&piece))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(left: Option<&str>, right: Option<&str>) -> String {
        let value = |text: Option<&str>| text.map(Value::from);
        sides(value(left).as_ref(), value(right).as_ref())
    }

    #[test]
    fn short_values_are_whole_and_long_ones_are_cut_where_they_part() {
        assert_eq!(shown(Some("x\n\u{1b}"), None), "\"x\\n\\u001b\" -> (nothing)");
        let (left, right) = (format!("{}left", "同".repeat(300)), format!("{}right{}", "同".repeat(300), "x".repeat(300)));
        let same = "同".repeat(25);
        let line = shown(Some(&left), Some(&right));
        assert_eq!(line, format!("…{same}left\" -> …{same}right{}…", "x".repeat(70)));
    }
}
