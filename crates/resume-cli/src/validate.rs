//! `validate`.

use std::path::Path;

use resume_convert::{Diagnostic, Failure, ReadOptions, Schema, Severity, codes};

use crate::args::Validate;
use crate::finding::{Finding, Values, findings, of_failure};
use crate::formatted::{Checked, OutputFormat, Stream};
use crate::input::{Document, Source};
use crate::report::Label;
use crate::style::{Style, eprint};
use crate::{Outcome, fix, input, output, problem, walk};

/// How many findings of each severity there are, and how many files could not be read.
#[derive(Default)]
struct Counts {
    errors: usize,
    warnings: usize,
    notes: usize,
    unread: usize,
}

/// Checks every file; the findings go to standard output.
pub(crate) fn run(arguments: &Validate) -> anyhow::Result<Outcome> {
    if fix::is_wanted(arguments)
        && let Some(outcome) = fix::validate(arguments)?
    {
        return Ok(outcome);
    }
    let (files, problems) = walk::files(&arguments.files);
    let style = Style { snippets: !arguments.no_values, ..Style::of_stdout() };
    let mut stream = Stream::new(arguments.output_format, style, Label::Severity, arguments.strict);
    let mut counts = Counts::default();
    output::stdout(stream.head().as_bytes())?;
    for (path, problem) in problems {
        unread(&mut stream, &mut counts, &path, &problem.into())?;
    }
    for path in &files {
        match input::source(path) {
            Ok(source) => one(&source, arguments, &mut stream, &mut counts)?,
            Err(error) => unread(&mut stream, &mut counts, path, &error)?,
        }
    }
    output::stdout(stream.tail().as_bytes())?;
    if !arguments.quiet && stream.format == OutputFormat::Text {
        eprint(&summary(&counts, files.len()));
    }
    Ok(match counts {
        Counts { unread: 1.., .. } => Outcome::Failed,
        Counts { errors: 1.., .. } => Outcome::Findings,
        Counts { warnings: 1.., .. } if arguments.strict => Outcome::Findings,
        Counts { .. } => Outcome::Done,
    })
}

/// A file that could not be read, which is told on both ways.
fn unread(stream: &mut Stream, counts: &mut Counts, path: &Path, error: &anyhow::Error) -> anyhow::Result<()> {
    problem::show(error);
    counts.unread += 1;
    output::stdout(stream.unread(&path.to_string_lossy(), &error.to_string()).as_bytes())
}

/// The findings of one file.
fn one(source: &Source, arguments: &Validate, stream: &mut Stream, counts: &mut Counts) -> anyhow::Result<()> {
    let values = Values::unless(arguments.no_values);
    let document = source.document(arguments.from);
    let text = document.as_ref().map_or("", |d| &d.text);
    let mut found = match document.as_ref().map_err(Failure::clone).and_then(|document| check(document, arguments.schema)) {
        Ok(found) => findings(text, found, values),
        Err(failure) => {
            // A text that is broken is no valid résumé; one that nothing is known about could not be checked.
            counts.unread += usize::from([codes::UNKNOWN_FORMAT, codes::TOO_BIG].contains(&failure.code));
            vec![of_failure(text, failure, values)]
        }
    };
    found.iter().for_each(|finding| count(counts, finding));
    found.retain(|finding| !arguments.quiet || finding.severity == Severity::Error);
    let checked = Checked { name: &source.name, text, findings: &found };
    output::stdout(stream.document(&checked).as_bytes())
}

/// Everything that is wrong with a document.
fn check(document: &Document<'_>, schema: Schema) -> Result<Vec<Diagnostic>, Failure> {
    let found = resume_convert::validate_by(&document.text, document.format, schema, &ReadOptions::default())?;
    Ok(document.note.clone().into_iter().chain(found).collect())
}

fn count(counts: &mut Counts, finding: &Finding) {
    match finding.severity {
        Severity::Error => counts.errors += 1,
        Severity::Warning => counts.warnings += 1,
        Severity::Note => counts.notes += 1,
    }
}

fn summary(counts: &Counts, files: usize) -> String {
    let plural = |n: usize, what: &str| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
    let Counts { errors, warnings, notes, unread } = *counts;
    let unread = if unread == 0 { String::new() } else { format!(", {unread} could not be read") };
    let counts = [plural(errors, "error"), plural(warnings, "warning"), plural(notes, "note")].join(", ");
    format!("{}: {counts}{unread}\n", plural(files, "file"))
}
