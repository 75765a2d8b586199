//! Objects of `file line column end_line end_column pointer code severity message hint`; `null` where there is none.

use serde::Serialize;

use super::Checked;
use crate::finding::Finding;
use crate::style::visible_json;

/// The findings of one document within an array.
pub(super) fn items(checked: &Checked<'_>, mut is_first: bool) -> String {
    let mut out = String::new();
    for finding in checked.findings {
        out.push_str(if is_first { "\n  " } else { ",\n  " });
        is_first = false;
        out.push_str(&text(&object(checked.name, finding)));
    }
    out
}

/// The findings of one document, a line each.
pub(super) fn lines(checked: &Checked<'_>) -> String {
    checked.findings.iter().map(|finding| text(&object(checked.name, finding)) + "\n").collect()
}

/// A whole array in which each finding also tells its `kind`, what happened to the data.
pub(crate) fn array(name: &str, findings: &[Finding]) -> String {
    let with_kind = |finding| Shown { file: Some(name), ..Shown::with_kind(finding) };
    let items: Vec<String> = findings.iter().map(|finding| format!("\n  {}", text(&with_kind(finding)))).collect();
    if items.is_empty() { "[]\n".to_owned() } else { format!("[{}\n]\n", items.join(",")) }
}

/// A finding as it is written.
#[derive(Serialize)]
pub(crate) struct Shown<'f> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'f str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    pointer: &'f str,
    code: &'static str,
    severity: &'static str,
    message: &'f str,
    hint: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
}

impl<'f> Shown<'f> {
    fn new(finding: &'f Finding) -> Self {
        let (start, end) = finding.place.unzip();
        Self {
            file: None,
            line: start.map(|p| p.line),
            column: start.map(|p| p.column),
            end_line: end.map(|p| p.line),
            end_column: end.map(|p| p.column),
            pointer: &finding.pointer,
            code: finding.code.name,
            severity: finding.severity.name(),
            message: &finding.message,
            hint: finding.hint.as_deref(),
            kind: None,
        }
    }

    /// The same with what happened to the data.
    pub(crate) fn with_kind(finding: &'f Finding) -> Self {
        Self { kind: Some(finding.happened()), ..Self::new(finding) }
    }
}

fn object<'f>(name: &'f str, finding: &'f Finding) -> Shown<'f> {
    Shown { file: Some(name), ..Shown::new(finding) }
}

fn text(shown: &Shown<'_>) -> String {
    // Text and numbers always can be written.
    visible_json(serde_json::to_string(shown).unwrap_or_default())
}
