//! How far a batch is, on a terminal alone.

use std::fmt::Write;
use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressState, ProgressStyle};

use super::work::Status;
use crate::style::eprint;

/// A line that is redrawn, or nothing.
pub(super) struct Progress(Option<ProgressBar>);

impl Progress {
    pub(super) fn new(files: usize, is_silent: bool) -> Self {
        if is_silent || !std::io::stderr().is_terminal() {
            return Self(None);
        }
        let template = "{wide_bar} {human_pos}/{human_len} files, {rate} a second, {eta} left";
        let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
        let style = style.with_key("rate", |state: &ProgressState, out: &mut dyn Write| {
            let _ = write!(out, "{:.0}", state.per_sec());
        });
        Self(Some(ProgressBar::new(files as u64).with_style(style)))
    }

    /// Counts a file. Skipped ones are no work, so they do not count for the rate.
    pub(super) fn step(&self, status: Status) {
        let Some(bar) = &self.0 else { return };
        if status == Status::Skipped {
            bar.set_length(bar.length().unwrap_or(1).saturating_sub(1));
        } else {
            bar.inc(1);
        }
    }

    /// Tells something above the line.
    pub(super) fn say(&self, text: &str) {
        match &self.0 {
            Some(bar) => bar.suspend(|| eprint(text)),
            None => eprint(text),
        }
    }

    pub(super) fn end(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
