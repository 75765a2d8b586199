//! Objects of `file line column end_line end_column pointer code severity message hint`; `null` where there is none.

use serde_json::{Value, json};

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
    let items: Vec<String> = findings
        .iter()
        .map(|finding| {
            let mut object = object(name, finding);
            object["kind"] = finding.happened().into();
            format!("\n  {}", text(&object))
        })
        .collect();
    if items.is_empty() { "[]\n".to_owned() } else { format!("[{}\n]\n", items.join(",")) }
}

fn object(name: &str, finding: &Finding) -> Value {
    let mut object = nameless(finding);
    if let Some(map) = object.as_object_mut() {
        map.shift_insert(0, "file".to_owned(), name.into());
    }
    object
}

/// A finding that tells its `kind`, without a file.
pub(crate) fn with_kind(finding: &Finding) -> Value {
    let mut object = nameless(finding);
    object["kind"] = finding.happened().into();
    object
}

fn nameless(finding: &Finding) -> Value {
    let (start, end) = finding.place.unzip();
    json!({
        "line": start.map(|p| p.line),
        "column": start.map(|p| p.column),
        "end_line": end.map(|p| p.line),
        "end_column": end.map(|p| p.column),
        "pointer": finding.pointer,
        "code": finding.code.name,
        "severity": finding.severity.name(),
        "message": finding.message,
        "hint": finding.hint,
    })
}

fn text(object: &Value) -> String {
    visible_json(object.to_string())
}
