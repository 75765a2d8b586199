//! The official schema of JSON Resume (npm `@jsonresume/schema` 1.3.1) as a table, and its verdict.
//!
//! The schema says of known fields what type and form their values have, and nothing else: objects are open, nothing is
//! required, `null` is never right. Formats are those that Ajv checks (`ajv-formats`, in full mode), which is what the
//! package's users run.

use resume_core::diagnostic::{Code, codes};
use resume_core::tree::{Data, Node};
use resume_core::{Diagnostic, pointer};

use super::quoted;
use crate::forms;

/// What a value has to be.
#[derive(Debug)]
enum Shape {
    Text,
    Uri,
    Email,
    /// The schema's `iso8601`.
    Date,
    Object(&'static [(&'static str, Shape)]),
    List(&'static Shape),
}

use Shape::{Date, Email, List, Object, Text, Uri};

const TEXTS: Shape = List(&Text);

const RESUME: Shape = Object(&[
    ("$schema", Uri),
    (
        "basics",
        Object(&[
            ("name", Text),
            ("label", Text),
            ("image", Text),
            ("email", Email),
            ("phone", Text),
            ("url", Uri),
            ("summary", Text),
            (
                "location",
                Object(&[("address", Text), ("postalCode", Text), ("city", Text), ("countryCode", Text), ("region", Text)]),
            ),
            ("profiles", List(&Object(&[("network", Text), ("username", Text), ("url", Uri)]))),
        ]),
    ),
    (
        "work",
        List(&Object(&[
            ("name", Text),
            ("location", Text),
            ("description", Text),
            ("position", Text),
            ("url", Uri),
            ("startDate", Date),
            ("endDate", Date),
            ("summary", Text),
            ("highlights", TEXTS),
        ])),
    ),
    (
        "volunteer",
        List(&Object(&[
            ("organization", Text),
            ("position", Text),
            ("url", Uri),
            ("startDate", Date),
            ("endDate", Date),
            ("summary", Text),
            ("highlights", TEXTS),
        ])),
    ),
    (
        "education",
        List(&Object(&[
            ("institution", Text),
            ("url", Uri),
            ("area", Text),
            ("studyType", Text),
            ("startDate", Date),
            ("endDate", Date),
            ("score", Text),
            ("courses", TEXTS),
        ])),
    ),
    ("awards", List(&Object(&[("title", Text), ("date", Date), ("awarder", Text), ("summary", Text)]))),
    ("certificates", List(&Object(&[("name", Text), ("date", Date), ("url", Uri), ("issuer", Text)]))),
    (
        "publications",
        List(&Object(&[("name", Text), ("publisher", Text), ("releaseDate", Date), ("url", Uri), ("summary", Text)])),
    ),
    ("skills", List(&Object(&[("name", Text), ("level", Text), ("keywords", TEXTS)]))),
    ("languages", List(&Object(&[("language", Text), ("fluency", Text)]))),
    ("interests", List(&Object(&[("name", Text), ("keywords", TEXTS)]))),
    ("references", List(&Object(&[("name", Text), ("reference", Text)]))),
    (
        "projects",
        List(&Object(&[
            ("name", Text),
            ("description", Text),
            ("highlights", TEXTS),
            ("keywords", TEXTS),
            ("startDate", Date),
            ("endDate", Date),
            ("url", Uri),
            ("roles", TEXTS),
            ("entity", Text),
            ("type", Text),
        ])),
    ),
    ("meta", Object(&[("canonical", Uri), ("version", Text), ("lastModified", Text)])),
]);

/// What the official schema has against a document; an empty list when it is valid.
pub fn check(root: &Node) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    value(&mut found, &mut String::new(), root, &RESUME);
    found
}

/// Recursive no deeper than the table.
fn value(found: &mut Vec<Diagnostic>, at: &mut String, node: &Node, shape: &Shape) {
    let length = at.len();
    let fault = match (shape, &node.data) {
        (Object(fields), Data::Object(members)) => {
            for (key, shape) in *fields {
                // Whoever parses JSON takes the last of a key that occurs twice.
                let Some(member) = members.iter().rev().find(|member| member.key == *key) else { continue };
                pointer::push_key(at, key);
                value(found, at, &member.value, shape);
                at.truncate(length);
            }
            None
        }
        (List(shape), Data::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                pointer::push_index(at, index);
                value(found, at, item, shape);
                at.truncate(length);
            }
            None
        }
        (Text, Data::Text(_)) => None,
        (Uri, Data::Text(text)) => misfit(forms::is_uri(text), codes::URL, "a URI (RFC 3986)", text),
        (Email, Data::Text(text)) => misfit(forms::is_email(text), codes::EMAIL, "an e-mail address", text),
        (Date, Data::Text(text)) => misfit(is_date(text), codes::DATE, "a date (YYYY, YYYY-MM or YYYY-MM-DD)", text),
        (Object(_), _) => Some((codes::TYPE, format!("expected an object, found {}", node.describe()))),
        (List(_), _) => Some((codes::TYPE, format!("expected a list, found {}", node.describe()))),
        (Text | Uri | Email | Date, _) => Some((codes::TYPE, format!("expected text, found {}", node.describe()))),
    };
    if let Some((code, message)) = fault {
        found.push(Diagnostic::invalid(code, at.clone(), message).at(node.span.clone()));
    }
}

fn misfit(fits: bool, code: Code, expected: &str, text: &str) -> Option<(Code, String)> {
    (!fits).then(|| (code, format!("expected {expected}, found {}", quoted(text))))
}

/// The pattern of `iso8601`: the form alone, so that 2019-19-39 passes.
fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digit = |at: usize, digits: &[u8]| bytes.get(at).is_some_and(|byte| digits.contains(byte));
    let any = b"0123456789".as_slice();
    let year = || digit(0, b"12") && digit(1, any) && digit(2, any) && digit(3, any);
    let month = || digit(4, b"-") && digit(5, b"01") && digit(6, any);
    let day = || digit(7, b"-") && digit(8, b"0123") && digit(9, any);
    match bytes.len() {
        4 => year(),
        7 => year() && month(),
        10 => year() && month() && day(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_by_their_form() {
        for good in ["2013", "2013-12", "2013-12-02", "2019-19-39", "1000-00-00"] {
            assert!(is_date(good), "{good}");
        }
        for bad in ["", "2013-12-021", "2013-9", "3013", "0999", "2013/12", "2013-12-4x", "Present", "2013-", "２013"] {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
