//! The core schema of YAML 1.2.2 (section 10.3): what a scalar is.

use resume_core::tree::Data;

use super::parts::Tag;

/// What a scalar is. A number whose text is no JSON number (`0x1F`, `+1`, `.5`, `.inf`) stays text, so that nothing
/// is rewritten.
pub(super) fn resolve(text: &str, is_plain: bool, tag: Option<&Tag>) -> Data {
    match tag {
        None | Some(Tag::Other(_)) if is_plain => plain(text),
        None | Some(Tag::Other(_) | Tag::Text) => Data::Text(text.to_string()),
        Some(Tag::Null) => Data::Null,
        Some(Tag::Bool) => truth(text).unwrap_or_else(|| Data::Text(text.to_string())),
        Some(Tag::Integer | Tag::Float) if is_json_number(text) => Data::Number(text.to_string()),
        Some(Tag::Integer | Tag::Float) => Data::Text(text.to_string()),
    }
}

fn plain(text: &str) -> Data {
    match text.as_bytes() {
        [] | b"~" | b"null" | b"Null" | b"NULL" => Data::Null,
        [b't' | b'T' | b'f' | b'F', ..] => truth(text).unwrap_or_else(|| Data::Text(text.to_string())),
        [b'-' | b'0'..=b'9', ..] if is_json_number(text) => Data::Number(text.to_string()),
        _ => Data::Text(text.to_string()),
    }
}

fn truth(text: &str) -> Option<Data> {
    match text {
        "true" | "True" | "TRUE" => Some(Data::Bool(true, text.to_owned())),
        "false" | "False" | "FALSE" => Some(Data::Bool(false, text.to_owned())),
        _ => None,
    }
}

/// Whether the text is a number of JSON (RFC 8259, section 6).
fn is_json_number(text: &str) -> bool {
    let digits = |text: &[u8]| text.iter().take_while(|b| b.is_ascii_digit()).count();
    let mut rest = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let whole = digits(rest);
    if whole == 0 || (whole > 1 && rest[0] == b'0') {
        return false;
    }
    rest = &rest[whole..];
    if let [b'.', fraction @ ..] = rest {
        let count = digits(fraction);
        if count == 0 {
            return false;
        }
        rest = &fraction[count..];
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let exponent = match exponent {
            [b'+' | b'-', exponent @ ..] => exponent,
            exponent => exponent,
        };
        let count = digits(exponent);
        if count == 0 {
            return false;
        }
        rest = &exponent[count..];
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_scalars_follow_the_core_schema() {
        for (text, expected) in [
            ("", "null"),
            ("~", "null"),
            ("NULL", "null"),
            ("nuLL", "text"),
            ("true", "true"),
            ("False", "false"),
            ("yes", "text"),
            ("no", "text"),
            ("on", "text"),
            ("tRUE", "text"),
            ("2016", "number"),
            ("-0", "number"),
            ("1.10", "number"),
            ("1e400", "number"),
            ("2E-3", "number"),
            ("0123", "text"),
            ("0x1F", "text"),
            ("0o17", "text"),
            ("+1", "text"),
            (".5", "text"),
            ("1.", "text"),
            ("1e", "text"),
            ("1_000", "text"),
            (".inf", "text"),
            ("12:30", "text"),
            ("2016-09-01", "text"),
            ("-", "text"),
        ] {
            let found = match resolve(text, true, None) {
                Data::Null => "null",
                Data::Bool(true, _) => "true",
                Data::Bool(false, _) => "false",
                Data::Number(kept) if kept == text => "number",
                Data::Text(kept) if kept == text => "text",
                other => panic!("{text}: {other:?}"),
            };
            assert_eq!(found, expected, "{text}");
        }
    }
}
