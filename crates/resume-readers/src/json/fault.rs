//! What is wrong with a text that is no JSON, in plain words, and what to do about it.

use resume_core::diagnostic::codes;
use resume_core::{Failure, Span};

/// The failure of a text that goes wrong at `at`, where something else was expected.
pub(super) fn explain(source: &str, at: usize, message: &str) -> Failure {
    let rest = &source[at..];
    let before = source[..at].trim_end();
    let word: &str = &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())];
    let first = rest.chars().next();
    let (message, hint) = match first {
        None => (message, Some("the file ends too early: was it cut off?")),
        Some(']' | '}') if before.ends_with(',') => {
            let at = before.len() - 1;
            return wrong(
                at..at + 1,
                "nothing follows the comma",
                Some("JSON has no comma after the last item; delete it, or read the file as .jsonc (--from jsonc)"),
            );
        }
        Some('/') if rest.starts_with("//") || rest.starts_with("/*") => {
            (message, Some("JSON has no comments; delete it, or read the file as .jsonc (--from jsonc)"))
        }
        Some('#') => (message, Some("JSON has no comments; delete it")),
        Some('\'' | '“' | '”' | '„' | '«') => (message, Some("text stands in straight double quotes: \"…\"")),
        Some('+' | '.') => (message, Some("a JSON number begins with a digit or with `-` and a digit")),
        Some('{' | '[' | '"') if message.contains(',') => (message, Some("is a comma missing before it?")),
        Some(_) if matches!(word, "True" | "False" | "None" | "TRUE" | "FALSE" | "NULL") => {
            (message, Some("write `true`, `false` or `null`"))
        }
        Some(_) if matches!(word, "NaN" | "Infinity" | "undefined") => {
            (message, Some("JSON has no such value; write `null` or text"))
        }
        Some(_) if !word.is_empty() && message.contains("key") => (message, Some("keys stand in double quotes")),
        Some(_) if !word.is_empty() && message.contains("value") => (message, Some("text stands in double quotes")),
        Some(_) => (message, None),
    };
    let length = if word.is_empty() { first.map_or(0, char::len_utf8) } else { word.len() };
    wrong(at..at + length, message, hint)
}

pub(super) fn leading_zero(source: &str, start: usize) -> Failure {
    let digits = source[start..].find(|c: char| !c.is_ascii_digit() && c != '-').map_or(source.len(), |at| start + at);
    let hint = "a number has no zero before it; a postal code or phone number is text and stands in double quotes";
    wrong(start..digits, "a number cannot begin with 0", Some(hint))
}

pub(super) fn control_character(source: &str, at: usize) -> Failure {
    let (name, escape) = match source.as_bytes().get(at) {
        Some(b'\n' | b'\r') => ("a line break", "`\\n`".to_owned()),
        Some(b'\t') => ("a tab", "`\\t`".to_owned()),
        byte => ("a control character", format!("`\\u{:04x}`", byte.copied().unwrap_or_default())),
    };
    wrong(at..at + 1, &format!("{name} stands in text"), Some(&format!("write it as {escape}; or is a closing quote missing?")))
}

pub(super) fn unclosed_text(source: &str, opening: usize) -> Failure {
    let end = source[opening..].find('\n').map_or(source.len(), |at| opening + at);
    wrong(opening..end, "the text has no closing quote", Some("the file may have been cut off"))
}

pub(super) fn unclosed_comment(at: usize) -> Failure {
    wrong(at..at + 2, "the comment has no end", Some("end it with `*/`"))
}

pub(super) fn escape(source: &str, start: usize) -> Failure {
    let length = match source.as_bytes().get(start + 1) {
        Some(b'u') => 2 + source[start + 2..].bytes().take(4).take_while(u8::is_ascii_hexdigit).count(),
        Some(_) => 1 + source[start + 1..].chars().next().map_or(0, char::len_utf8),
        None => 1,
    };
    wrong(start..start + length, "JSON has no such escape", Some("write `\\\\` for a backslash"))
}

fn wrong(span: Span, message: &str, hint: Option<&str>) -> Failure {
    let failure = Failure::new(codes::SYNTAX, format!("not JSON: {message}")).at(span);
    match hint {
        Some(hint) => failure.hint(hint),
        None => failure,
    }
}
