//! Workflow commands (docs.github.com, "Workflow commands for GitHub Actions").

use std::fmt::Write;

use resume_convert::Severity;

use super::Checked;
use crate::style::visible;

pub(super) fn commands(checked: &Checked<'_>) -> String {
    let mut out = String::new();
    for finding in checked.findings {
        let level = if finding.severity == Severity::Note { "notice" } else { finding.severity.name() };
        let _ = write!(out, "::{level} file={}", property(checked.name));
        if let Some((start, end)) = finding.place {
            let _ = write!(out, ",line={},endLine={}", start.line, end.line);
            // Columns are taken for a place within one line alone.
            if start.line == end.line {
                let _ = write!(out, ",col={},endColumn={}", start.column, end.column);
            }
        }
        let mut message = visible(&finding.message).into_owned();
        if !finding.pointer.is_empty() {
            let _ = write!(message, " ({})", visible(&finding.pointer));
        }
        if let Some(hint) = &finding.hint {
            let _ = write!(message, "\nhint: {}", visible(hint));
        }
        let _ = writeln!(out, ",title={}::{}", property(finding.code.name), data(&message));
    }
    out
}

pub(super) fn unread(name: &str, why: &str) -> String {
    format!("::error file={}::{}\n", property(name), data(&visible(why)))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(&visible(text)).replace(':', "%3A").replace(',', "%2C")
}
