//! SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"). One run; every code is a rule.

use std::path::{Component, Path};

use resume_convert::codes;
use serde_json::{Map, Value, json};

use super::Checked;
use crate::finding::Finding;
use crate::style::visible_json;

pub(super) fn head() -> String {
    let rules: Vec<Value> = codes::ALL
        .iter()
        .map(|code| {
            json!({
                "id": code.name,
                "shortDescription": { "text": code.about },
                "help": { "text": code.explanation },
                "defaultConfiguration": { "level": code.severity.name() },
            })
        })
        .collect();
    let driver = json!({ "name": "resume-convert", "semanticVersion": env!("CARGO_PKG_VERSION"), "rules": rules });
    format!(
        "{{\"version\":\"2.1.0\",\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"runs\":[{{\n\
         \"tool\":{{\"driver\":{driver}}},\n\"columnKind\":\"unicodeCodePoints\",\n\"results\":["
    )
}

pub(super) fn results(checked: &Checked<'_>, mut is_first: bool) -> String {
    let mut out = String::new();
    for finding in checked.findings {
        out.push_str(if is_first { "\n" } else { ",\n" });
        is_first = false;
        out.push_str(&visible_json(result(checked.name, finding).to_string()));
    }
    out
}

pub(super) fn tail(unread: &[(String, String)]) -> String {
    let notifications: Vec<Value> = unread
        .iter()
        .map(|(name, why)| {
            let location = json!({ "physicalLocation": { "artifactLocation": { "uri": uri(name) } } });
            json!({ "level": "error", "message": { "text": why }, "locations": [location] })
        })
        .collect();
    let invocation = json!({ "executionSuccessful": unread.is_empty(), "toolExecutionNotifications": notifications });
    format!("\n],\n\"invocations\":[{}]\n}}]}}\n", visible_json(invocation.to_string()))
}

fn result(name: &str, finding: &Finding) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri(name) } });
    if let Some((start, end)) = finding.place {
        physical["region"] = json!({
            "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
        });
    }
    let mut location = json!({ "physicalLocation": physical });
    if !finding.pointer.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": finding.pointer, "kind": "member" }]);
    }
    let text = match &finding.hint {
        Some(hint) => format!("{}\nhint: {hint}", finding.message),
        None => finding.message.clone(),
    };
    let index = codes::ALL.iter().position(|code| *code == finding.code);
    let mut result = Map::new();
    result.insert("ruleId".to_owned(), finding.code.name.into());
    if let Some(index) = index {
        result.insert("ruleIndex".to_owned(), index.into());
    }
    result.insert("level".to_owned(), finding.severity.name().into());
    result.insert("message".to_owned(), json!({ "text": text }));
    result.insert("locations".to_owned(), json!([location]));
    Value::Object(result)
}

/// A path as a URI reference (RFC 3986): relative to where the program ran, or absolute.
fn uri(name: &str) -> String {
    let path = Path::new(name);
    let mut out = String::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::RootDir | Component::Prefix(_) => out = "file://".to_owned(),
            Component::ParentDir | Component::Normal(_) => {
                if !out.is_empty() {
                    out.push('/');
                }
                encoded(&mut out, &component.as_os_str().to_string_lossy());
            }
        }
    }
    out
}

/// All but the unreserved characters as percent-encoded UTF-8.
fn encoded(out: &mut String, segment: &str) {
    for byte in segment.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_are_uri_references() {
        assert_eq!(uri("./a b/cv:1.json"), "a%20b/cv%3A1.json");
        assert_eq!(uri("../简历.md"), "../%E7%AE%80%E5%8E%86.md");
        assert_eq!(uri("/tmp/cv.json"), "file:///tmp/cv.json");
        assert_eq!(uri("<stdin>"), "%3Cstdin%3E");
    }
}
