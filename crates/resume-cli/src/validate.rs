//! `validate`.

use std::path::Path;

use resume_convert::{Diagnostic, ReadOptions, Severity};

use crate::args::Validate;
use crate::convert::eprint;
use crate::report::{Report, Shown, Style};
use crate::{Outcome, input, output, problem};

/// How many findings of each severity there are.
#[derive(Default)]
struct Counts {
    errors: usize,
    warnings: usize,
    notes: usize,
}

/// Checks every file; the findings go to standard output.
pub(crate) fn run(arguments: &Validate) -> anyhow::Result<Outcome> {
    let mut counts = Counts::default();
    let mut failed = 0;
    for path in &arguments.files {
        match one(path, arguments) {
            Ok(Some(found)) => {
                for diagnostic in found {
                    match diagnostic.severity {
                        Severity::Error => counts.errors += 1,
                        Severity::Warning => counts.warnings += 1,
                        Severity::Note => counts.notes += 1,
                    }
                }
            }
            Ok(None) => failed += 1,
            Err(error) if output::is_closed_pipe(&error) => return Err(error),
            Err(error) => {
                problem::show(&error);
                failed += 1;
            }
        }
    }
    if !arguments.quiet {
        let plural = |n: usize, what: &str| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
        let Counts { errors, warnings, notes } = counts;
        let files = plural(arguments.files.len(), "file");
        let unread = if failed == 0 { String::new() } else { format!(", {failed} could not be read") };
        let counts = [plural(errors, "error"), plural(warnings, "warning"), plural(notes, "note")].join(", ");
        eprint(&format!("{files}: {counts}{unread}\n"));
    }
    Ok(match counts {
        _ if failed > 0 => Outcome::Failed,
        Counts { errors: 0, warnings: 0, .. } => Outcome::Done,
        Counts { errors: 0, .. } if !arguments.strict => Outcome::Done,
        Counts { .. } => Outcome::Findings,
    })
}

/// The findings of one file, which are shown; `None` when it is no résumé at all, which is shown, too.
fn one(path: &Path, arguments: &Validate) -> anyhow::Result<Option<Vec<Diagnostic>>> {
    let source = input::source(path)?;
    let failed = |text: &str, failure: &resume_convert::Failure| {
        eprint(&Report { name: &source.name, text, style: Style::of_stderr() }.failure(failure));
        Ok(None)
    };
    let document = match source.document(arguments.from) {
        Ok(document) => document,
        Err(failure) => return failed("", &failure),
    };
    let found = match resume_convert::validate(&document.text, document.format, &ReadOptions::default()) {
        Ok(found) => found,
        Err(failure) => return failed(&document.text, &failure),
    };
    let found: Vec<Diagnostic> = document.note.into_iter().chain(found).collect();
    let report = Report { name: &source.name, text: &document.text, style: Style::of_stdout() };
    output::stdout(report.findings(&found, if arguments.quiet { Shown::Errors } else { Shown::All }).as_bytes())?;
    Ok(Some(found))
}
