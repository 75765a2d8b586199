//! `validate --fix` and `upgrade`: rewriting files in place, or showing what that would change.

use std::path::{Path, PathBuf};

use anyhow::bail;
use resume_convert::fix::{Extent, Fixed, fix, unified};
use resume_convert::{Format, Limits, ReadOptions};

use crate::args::{Upgrade, Validate};
use crate::finding::{Values, of_failure};
use crate::input::{self, Source, is_dash};
use crate::output;
use crate::problem::{self, Problem};
use crate::report::{Label, Report};
use crate::style::{Style, eprint, visible};
use crate::{Outcome, walk};

/// What is to be done with a fixed document.
#[derive(Clone, Copy, Debug)]
struct Job {
    extent: Extent,
    from: Option<&'static Format>,
    /// Show the difference instead of writing.
    diff: bool,
    /// Write nothing and tell by the exit code whether something would change.
    check: bool,
    quiet: bool,
    /// What cannot be fixed is told by somebody else.
    is_lenient: bool,
}

/// Whether `validate` is to fix.
pub(crate) fn is_wanted(arguments: &Validate) -> bool {
    arguments.fix || arguments.diff || arguments.check
}

/// Fixes the files of `validate`; `None` when they were written, so that what is left can be told.
pub(crate) fn validate(arguments: &Validate) -> anyhow::Result<Option<Outcome>> {
    let Validate { files, from, diff, check, quiet, .. } = arguments;
    let is_preview = *diff || *check;
    let job = Job { extent: Extent::Safe, from: *from, diff: *diff, check: *check, quiet: *quiet, is_lenient: !is_preview };
    let outcome = all(files, job)?;
    // A document from standard input is gone, and its fixed text is where findings would be.
    let is_told = is_preview || files.iter().any(|path| is_dash(path));
    Ok(is_told.then_some(outcome))
}

/// Brings files to JSON Resume 1.0.0 in place.
pub(crate) fn upgrade(arguments: &Upgrade) -> anyhow::Result<Outcome> {
    let Upgrade { files, from, diff, check, quiet } = arguments;
    let job = Job { extent: Extent::Upgrade, from: *from, diff: *diff, check: *check, quiet: *quiet, is_lenient: false };
    all(files, job)
}

fn all(named: &[PathBuf], job: Job) -> anyhow::Result<Outcome> {
    let (files, problems) = walk::files(named);
    let mut outcome = Outcome::Done;
    for (_, problem) in problems {
        if !job.is_lenient {
            problem::show(&problem.into());
            outcome = Outcome::Failed;
        }
    }
    for path in &files {
        match one(path, job) {
            Ok(is_changed) if is_changed && job.check && outcome == Outcome::Done => outcome = Outcome::Findings,
            Ok(_) => {}
            Err(error) if output::is_closed_pipe(&error) => return Err(error),
            Err(error) => {
                problem::show(&error);
                outcome = Outcome::Failed;
            }
        }
    }
    Ok(outcome)
}

/// Fixes one file; tells whether there was something to fix.
fn one(path: &Path, job: Job) -> anyhow::Result<bool> {
    let source = match input::source(path) {
        Ok(source) => source,
        Err(_) if job.is_lenient => return Ok(false),
        Err(error) => return Err(error),
    };
    let (prefix, text, format) = match fixable(&source, job) {
        Ok(Some(found)) => found,
        Ok(None) => return Ok(false),
        Err(error) => return Err(error),
    };
    let fixed = match fix(text, format, job.extent, &ReadOptions::default()) {
        Ok(fixed) => fixed,
        Err(_) if job.is_lenient => return Ok(false),
        Err(failure) => {
            let finding = of_failure(text, failure, Values::Shown);
            let report = Report { name: &source.name, text, style: Style::of_stderr() };
            eprint(&report.all(&[finding], Label::Severity));
            bail!(Problem::new(format!("{} could not be fixed; it is as it was", source.name)));
        }
    };
    let is_changed = !fixed.edits.is_empty();
    if job.diff {
        output::stdout(painted(&unified(&source.name, text, &fixed.edits)).as_bytes())?;
    } else if !job.check && is_dash(path) {
        output::document(&[prefix, fixed.text.as_bytes()].concat())?;
    } else if !job.check && is_changed {
        let file = output::file_of(path, &[])?;
        output::replace(&file, &[prefix, fixed.text.as_bytes()].concat(), path)?;
    }
    if is_changed && !job.quiet {
        eprint(&summary(&source.name, &fixed, job));
    }
    Ok(is_changed)
}

type Fixable<'s> = (&'s [u8], &'s str, &'static Format);

/// The byte order mark, text and format of a file that can be fixed; `None` when somebody else tells that it cannot.
fn fixable(source: &Source, job: Job) -> anyhow::Result<Option<Fixable<'_>>> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    let (prefix, body) = match source.bytes.strip_prefix(MARK) {
        Some(body) => (MARK, body),
        None => (&[][..], source.bytes.as_slice()),
    };
    let text = std::str::from_utf8(body).ok().filter(|text| !text.contains('\0') && text.len() <= Limits::default().bytes);
    let document = source.document(job.from);
    match (text, document) {
        (Some(text), Ok(document)) if document.format.document.is_some() => Ok(Some((prefix, text, document.format))),
        (Some(_), Ok(document)) if job.is_lenient => {
            if !job.quiet {
                problem::note(&unfixable(&source.name, document.format));
            }
            Ok(None)
        }
        _ if job.is_lenient => Ok(None),
        (_, Err(failure)) => {
            let finding = of_failure("", failure, Values::Shown);
            eprint(&Report { name: &source.name, text: "", style: Style::of_stderr() }.all(&[finding], Label::Severity));
            bail!(Problem::new(format!("{} could not be fixed; it is as it was", source.name)))
        }
        (None, Ok(_)) => {
            let problem = Problem::new(format!("{} is not UTF-8; it is as it was", source.name));
            bail!(problem.hint("save it as UTF-8 first"))
        }
        (Some(_), Ok(document)) => bail!(unfixable(&source.name, document.format)),
    }
}

fn unfixable(name: &str, format: &Format) -> Problem {
    let problem = Problem::new(format!("{name} is {}; only JSON and YAML are fixed in place", format.name));
    problem.hint("convert it to JSON or YAML: what is written is of the current version")
}

/// `fixed cv.json: 2 old-name, 1 open-end`
fn summary(name: &str, fixed: &Fixed, job: Job) -> String {
    let counts: Vec<String> = fixed.gone.iter().map(|(code, count)| format!("{count} {code}")).collect();
    let did = match (job.diff || job.check, job.extent) {
        (true, _) => "would change",
        (false, Extent::Safe) => "fixed",
        (false, Extent::Upgrade) => "upgraded",
    };
    format!("{did} {}: {}\n", visible(name), counts.join(", "))
}

/// A diff in the colours that people know.
fn painted(diff: &str) -> String {
    let style = Style::of_stdout();
    if !style.colour {
        return diff.to_owned();
    }
    let mut out = String::with_capacity(diff.len() + 64);
    for line in diff.lines() {
        let code = match line.as_bytes().first() {
            Some(b'-') => "31",
            Some(b'+') => "32",
            Some(b'@') => "36",
            _ => "",
        };
        let shown = visible(line);
        out.push_str(&if code.is_empty() { shown.into_owned() } else { style.painted(code, &shown) });
        out.push('\n');
    }
    out
}
