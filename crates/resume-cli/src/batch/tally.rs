//! What is said of a batch at its end, and the report.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::plan::Plan;
use super::work::{Counts, Done, Status};
use crate::args::Convert;
use crate::formatted::Shown;
use crate::problem::Problem;
use crate::style::{visible, visible_json};
use crate::{Outcome, output};

/// How many failed files are listed.
const MOST_LISTED: usize = 1000;

/// How many files ended how.
#[derive(Default)]
pub(super) struct Tally {
    converted: usize,
    skipped: usize,
    refused: usize,
    failed: usize,
    /// Converted files of which something is lost or wrong.
    warned: usize,
    /// The findings of all of them.
    counts: Counts,
    /// Files that failed.
    names: Vec<String>,
}

impl Tally {
    pub(super) fn add(&mut self, name: String, done: &Done) {
        match done.status {
            Status::Converted => self.converted += 1,
            Status::Skipped => self.skipped += 1,
            Status::Refused => self.refused += 1,
            Status::Failed => self.failed += 1,
        }
        let Counts { invalid, dropped, approximated } = done.counts;
        if done.status == Status::Converted {
            self.warned += usize::from(invalid + dropped + approximated > 0);
            self.counts.invalid += invalid;
            self.counts.dropped += dropped;
            self.counts.approximated += approximated;
        }
        if done.status == Status::Failed && self.names.len() < MOST_LISTED {
            self.names.push(name);
        }
    }

    /// How many files there are of which something is known.
    pub(super) fn seen(&self) -> usize {
        self.converted + self.skipped + self.refused + self.failed
    }

    pub(super) fn outcome(&self) -> Outcome {
        match (self.failed, self.refused) {
            (1.., _) => Outcome::Failed,
            (0, 1..) => Outcome::Findings,
            (0, 0) => Outcome::Done,
        }
    }

    /// `12 files to html in pages: 9 converted (2 with findings), 1 skipped, 2 failed`, and which failed.
    pub(super) fn summary(&self, plan: &Plan, arguments: &Convert, rest: usize) -> String {
        let mut out = String::new();
        if !self.names.is_empty() {
            let _ = writeln!(out, "failed:");
            self.names.iter().for_each(|name| {
                let _ = writeln!(out, "  {}", visible(name));
            });
            if self.failed > self.names.len() {
                let _ = writeln!(out, "  and {} more", self.failed - self.names.len());
            }
        }
        if arguments.quiet {
            return out;
        }
        let warned = if self.warned > 0 { format!(" ({} with warnings)", self.warned) } else { String::new() };
        let mut parts = vec![format!("{} converted{warned}", self.converted)];
        for (count, what) in
            [(self.skipped, "up to date"), (self.refused, "refused"), (self.failed, "failed"), (rest, "not tried")]
        {
            if count > 0 {
                parts.push(format!("{count} {what}"));
            }
        }
        let files = plan.items.len();
        let plural = if files == 1 { "" } else { "s" };
        let folder = plan.folder.to_string_lossy();
        let _ = writeln!(out, "{files} file{plural} to {}: {}", visible(&folder), parts.join(", "));
        let Counts { invalid, dropped, approximated } = self.counts;
        let kinds = [(invalid, "invalid"), (dropped, "dropped"), (approximated, "approximated")];
        let kinds: Vec<String> = kinds.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
        if !kinds.is_empty() {
            let hint = if arguments.report.is_none() { "; --report FILE tells where" } else { "" };
            let _ = writeln!(out, "values: {}{hint}", kinds.join(", "));
        }
        out
    }
}

/// What the report says of a file.
#[derive(Serialize)]
struct Line<'l> {
    input: &'l str,
    output: &'l str,
    status: &'static str,
    /// Why it could not be read or written, when that has no place in it.
    error: Option<&'l str>,
    findings: Vec<Shown<'l>>,
}

/// The report: an object a line. It is collected in a file without a name, which is gone with the process, and appears when
/// it is whole.
pub(super) struct Lines {
    file: PathBuf,
    named: PathBuf,
    out: BufWriter<File>,
}

impl Lines {
    pub(super) fn begin(named: &Path) -> anyhow::Result<Self> {
        let file = output::file_of(named, &[])?;
        let out = tempfile::tempfile_in(output::folder_of(&file)).map_err(|e| Problem::io("write", named, &e))?;
        Ok(Self { file, named: named.to_owned(), out: BufWriter::new(out) })
    }

    pub(super) fn add(&mut self, input: &str, output: &Path, done: &Done) -> anyhow::Result<()> {
        let line = Line {
            input,
            output: &output.to_string_lossy(),
            status: done.status.name(),
            error: done.error.as_deref(),
            findings: done.findings.iter().map(Shown::with_kind).collect(),
        };
        let line = visible_json(serde_json::to_string(&line).unwrap_or_default());
        Ok(writeln!(self.out, "{line}").map_err(|e| Problem::io("write", &self.named, &e))?)
    }

    pub(super) fn end(self) -> anyhow::Result<()> {
        let failed = |error: std::io::Error| Problem::io("write", &self.named, &error);
        let mut lines = self.out.into_inner().map_err(|e| failed(e.into_error()))?;
        lines.rewind().map_err(failed)?;
        if std::fs::metadata(&self.file).is_ok_and(|m| !m.is_file()) {
            let mut device = File::options().write(true).open(&self.file).map_err(failed)?;
            std::io::copy(&mut lines, &mut device).map_err(failed)?;
            return Ok(());
        }
        let mut temporary = output::temporary_beside(&self.file, super::plan::TEMPORARY).map_err(failed)?;
        std::io::copy(&mut lines, temporary.as_file_mut()).map_err(failed)?;
        temporary.persist(&self.file).map_err(|e| failed(e.error))?;
        Ok(())
    }
}
