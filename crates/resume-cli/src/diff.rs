//! `diff`.

use std::fmt::Write;
use std::path::Path;

use anyhow::bail;
use resume_convert::{Difference, ReadOptions, Resume};

use crate::args::Diff;
use crate::convert::eprint;
use crate::problem::Problem;
use crate::report::{Report, Style, visible};
use crate::{Outcome, input, output};

/// The longest value that is shown whole, in characters.
const LONGEST: usize = 100;

/// Compares two résumés; the differences go to standard output, a line each.
pub(crate) fn run(arguments: &Diff) -> anyhow::Result<Outcome> {
    if input::is_dash(&arguments.left) && input::is_dash(&arguments.right) {
        bail!(Problem::new("standard input can be one of the two résumés, not both"));
    }
    let (Some(left), Some(right)) = (resume(&arguments.left, arguments)?, resume(&arguments.right, arguments)?) else {
        return Ok(Outcome::Failed);
    };
    let differences = resume_convert::diff(&left, &right);
    let mut text = String::new();
    for difference in &differences {
        line(&mut text, difference);
    }
    output::stdout(text.as_bytes())?;
    Ok(if differences.is_empty() { Outcome::Done } else { Outcome::Findings })
}

/// Reads one of the two; why that cannot be done is shown.
fn resume(path: &Path, arguments: &Diff) -> anyhow::Result<Option<Resume>> {
    let source = input::source(path)?;
    let failed = |text: &str, failure: &resume_convert::Failure| {
        eprint(&Report { name: &source.name, text, style: Style::of_stderr() }.failure(failure));
        Ok(None)
    };
    let document = match source.document(arguments.from) {
        Ok(document) => document,
        Err(failure) => return failed("", &failure),
    };
    match resume_convert::read(&document.text, document.format, &ReadOptions::default()) {
        // What was found reading it is no news here: values that no field holds are kept and compared.
        Ok(read) => Ok(Some(read.resume)),
        Err(failure) => failed(&document.text, &failure),
    }
}

fn line(out: &mut String, difference: &Difference) {
    let side = |value: &Option<_>| value.as_ref().map_or("(nothing)".to_owned(), ToString::to_string);
    let (left, right) = (side(&difference.left), side(&difference.right));
    // Long values are shown from a little before the place where they part.
    let common = left.chars().zip(right.chars()).take_while(|(a, b)| a == b).count();
    let longest = left.chars().count().max(right.chars().count());
    let from = if longest > LONGEST { common.saturating_sub(LONGEST / 4) } else { 0 };
    let pointer = visible(&difference.pointer);
    let _ = writeln!(out, "{pointer}: {} -> {}", cut(&left, from), cut(&right, from));
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
        let mut out = String::new();
        let value = |text: Option<&str>| text.map(|t| t.into());
        line(&mut out, &Difference { pointer: "/a".to_owned(), left: value(left), right: value(right) });
        out
    }

    #[test]
    fn short_values_are_whole_and_long_ones_are_cut_where_they_part() {
        assert_eq!(shown(Some("x\n\u{1b}"), None), "/a: \"x\\n\\u001b\" -> (nothing)\n");
        let (left, right) = (format!("{}left", "同".repeat(300)), format!("{}right{}", "同".repeat(300), "x".repeat(300)));
        let common = "同".repeat(25);
        let expected = format!("/a: …{common}left\" -> …{common}right{}…\n", "x".repeat(70));
        assert_eq!(shown(Some(&left), Some(&right)), expected);
    }
}
