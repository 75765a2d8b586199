//! What a worker does: file after file.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::SyncSender;
use std::time::SystemTime;

use super::plan::{Plan, TEMPORARY};
use crate::convert::{self, End, Job, converted};
use crate::finding::Finding;
use crate::formatted::OutputFormat;
use crate::problem::Problem;
use crate::report::{Label, Report};
use crate::style::Style;
use crate::{input, output, problem};

/// What became of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Status {
    /// There is a new output.
    Converted,
    /// Its output was newer than it is.
    Skipped,
    /// It has losses that `--strict` refuses.
    Refused,
    /// It could not be read, converted or written.
    Failed,
}

impl Status {
    /// The word that reports show.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Converted => "converted",
            Self::Skipped => "skipped",
            Self::Refused => "refused",
            Self::Failed => "failed",
        }
    }
}

/// What there is to say of a file.
pub(super) struct Done {
    pub(super) status: Status,
    /// Why it could not be read or written, when that has no place in it.
    pub(super) error: Option<String>,
    /// Whether no other file will fare better: the disk is full.
    pub(super) is_hopeless: bool,
    pub(super) counts: Counts,
    /// The findings, when the report or a program wants them.
    pub(super) findings: Vec<Finding>,
    /// What people are told at once.
    pub(super) said: String,
}

/// How many findings of each kind there are.
#[derive(Clone, Copy, Default)]
pub(super) struct Counts {
    pub(super) invalid: usize,
    pub(super) dropped: usize,
    pub(super) approximated: usize,
}

impl Counts {
    fn of(findings: &[Finding]) -> Self {
        let count = |what: &str| findings.iter().filter(|finding| finding.happened() == what).count();
        Self { invalid: count("invalid"), dropped: count("dropped"), approximated: count("approximated") }
    }
}

/// Takes files until there is none left or it is to stop.
pub(super) fn run(job: &Job<'_>, plan: &Plan, next: &AtomicUsize, stop: &AtomicBool, done: &SyncSender<(usize, Done)>) {
    let style = Style::of_stderr();
    let style = Style { snippets: style.snippets && !job.arguments.no_values, ..style };
    while !stop.load(Ordering::Relaxed) {
        let index = next.fetch_add(1, Ordering::Relaxed);
        let Some(item) = plan.items.get(index) else { return };
        let result = if item.is_fresh { Done::new(Status::Skipped) } else { one(job, plan, index, style) };
        if result.status == Status::Failed && (job.arguments.fail_fast || result.is_hopeless) {
            stop.store(true, Ordering::Relaxed);
        }
        if done.send((index, result)).is_err() {
            return;
        }
    }
}

impl Done {
    fn new(status: Status) -> Self {
        Self { status, error: None, is_hopeless: false, counts: Counts::default(), findings: Vec::new(), said: String::new() }
    }

    fn failed(error: &anyhow::Error) -> Self {
        Self { error: Some(format!("{error:#}")), said: problem::text(error), ..Self::new(Status::Failed) }
    }
}

fn one(job: &Job<'_>, plan: &Plan, index: usize, style: Style) -> Done {
    let path = plan.path(index);
    let before = modified(path);
    let source = match input::source(path) {
        Ok(source) => source,
        Err(error) => return Done::failed(&error),
    };
    let document = source.document(job.arguments.from);
    let (end, found) = converted(job, &document);
    let counts = Counts::of(&found);
    let mut result = match end {
        End::Converted(bytes) => written(job, plan, index, bytes, before),
        End::Refused => Done::new(Status::Refused),
        End::Failed => Done::new(Status::Failed),
        End::Defect => Done { error: Some(convert::DEFECT.to_owned()), ..Done::new(Status::Failed) },
    };
    let text = document.as_ref().map_or("", |d| &d.text);
    let report = Report { name: &source.name, text, style };
    // What became of the others is told by the report; of a file without an output, here.
    match result.status {
        Status::Refused if !job.arguments.quiet => {
            let losses: Vec<Finding> = found.iter().filter(|finding| finding.is_loss()).cloned().collect();
            result.said = report.first(&losses, Label::Kind);
        }
        Status::Failed if result.said.is_empty() => result.said = report.first(&found, Label::Kind),
        _ => {}
    }
    result.counts = counts;
    if job.arguments.report.is_some() || job.arguments.output_format != OutputFormat::Text {
        result.findings = found;
    }
    result
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|m| m.modified()).ok()
}

/// Writes an output.
fn written(job: &Job<'_>, plan: &Plan, index: usize, bytes: Vec<u8>, before: Option<SystemTime>) -> Done {
    let file = plan.output(index);
    let bytes = match convert::printed(job, bytes) {
        Ok(bytes) => bytes,
        Err(error) => return Done::failed(&error),
    };
    // An input that was changed meanwhile is newer than its output, whatever the clock says.
    let changed = before.filter(|before| modified(plan.path(index)) != Some(*before));
    match put(&file, &bytes, changed) {
        Ok(()) => Done::new(Status::Converted),
        Err(error) => {
            use io::ErrorKind::{QuotaExceeded, ReadOnlyFilesystem, StorageFull};
            let is_hopeless = matches!(error.kind(), StorageFull | QuotaExceeded | ReadOnlyFilesystem);
            Done { is_hopeless, ..Done::failed(&Problem::io("write", &file, &error).into()) }
        }
    }
}

fn put(file: &Path, bytes: &[u8], modified: Option<SystemTime>) -> io::Result<()> {
    // Renaming would replace a file that is write-protected; the user protected it.
    match OpenOptions::new().write(true).open(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        other => drop(other?),
    }
    match output::place(file, bytes, TEMPORARY, modified) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(output::folder_of(file))?;
            output::place(file, bytes, TEMPORARY, modified)
        }
        other => other,
    }
}
