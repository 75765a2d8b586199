//! JUnit XML: a suite a document, a case a finding. Errors fail, warnings do under `--strict`, notes pass.

use std::fmt::Write;

use resume_convert::Severity;

use super::Checked;
use crate::style::visible;

pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"resume-convert\">\n";
pub(super) const TAIL: &str = "</testsuites>\n";

pub(super) fn suite(checked: &Checked<'_>, is_strict: bool) -> String {
    let fails = |severity: Severity| severity == Severity::Error || (is_strict && severity == Severity::Warning);
    let failures = checked.findings.iter().filter(|f| fails(f.severity)).count();
    let name = escaped(checked.name);
    let mut out = String::new();
    let tests = checked.findings.len().max(1);
    let _ = writeln!(out, "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">");
    if checked.findings.is_empty() {
        let _ = writeln!(out, "    <testcase name=\"valid\" classname=\"{name}\"/>");
    }
    for finding in checked.findings {
        let place = finding.place.map(|(p, _)| format!(":{}:{}", p.line, p.column)).unwrap_or_default();
        let pointer = if finding.pointer.is_empty() { String::new() } else { format!(" {}", escaped(&finding.pointer)) };
        let code = finding.code.name;
        let message = escaped(&finding.message);
        let hint = finding.hint.as_ref().map(|hint| format!("\nhint: {}", escaped(hint))).unwrap_or_default();
        let text = format!("{name}{place}: {}[{code}]: {message}{pointer}{hint}", finding.severity);
        let _ = writeln!(out, "    <testcase name=\"{code}{place}{pointer}\" classname=\"{name}\">");
        let _ = if fails(finding.severity) {
            writeln!(out, "      <failure type=\"{code}\" message=\"{message}\">{text}</failure>")
        } else {
            writeln!(out, "      <system-out>{text}</system-out>")
        };
        out.push_str("    </testcase>\n");
    }
    out.push_str("  </testsuite>\n");
    out
}

pub(super) fn unread(name: &str, why: &str) -> String {
    let (name, why) = (escaped(name), escaped(why));
    format!(
        "  <testsuite name=\"{name}\" tests=\"1\" failures=\"0\" errors=\"1\">\n    \
         <testcase name=\"read\" classname=\"{name}\">\n      <error message=\"{why}\"/>\n    </testcase>\n  </testsuite>\n"
    )
}

/// Text as XML 1.0 can hold it, in elements and attributes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
