//! What JSON5 (json5.org) and JSON with comments have beside JSON.

use resume_core::Failure;
use resume_core::tree::Data;

use super::parse::Parser;

/// Where blanks and comments end that begin at `at`. A comment without an end is none.
pub fn after_blanks(source: &str, mut at: usize) -> usize {
    loop {
        let rest = source.get(at..).unwrap_or_default();
        let blanks = rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').len();
        let rest = &rest[blanks..];
        let comment = if rest.starts_with("//") {
            rest.find(['\n', '\r', '\u{2028}', '\u{2029}']).unwrap_or(rest.len())
        } else if let Some(inner) = rest.strip_prefix("/*") {
            inner.find("*/").map_or(0, |end| end + 4)
        } else {
            0
        };
        at += blanks + comment;
        if comment == 0 {
            return at;
        }
    }
}

impl Parser<'_> {
    /// A key in single quotes or without any.
    pub(super) fn any_key(&mut self) -> Result<String, Failure> {
        if self.peek() == Some(b'\'') {
            return self.text();
        }
        let rest = &self.source[self.at..];
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '\u{200c}' | '\u{200d}');
        let name = &rest[..rest.find(|c| !is_part(c)).unwrap_or(rest.len())];
        if name.is_empty() || name.starts_with(|c: char| c.is_numeric()) {
            return Err(self.wrong("expected a key"));
        }
        self.at += name.len();
        Ok(name.to_owned())
    }

    /// A number. One that JSON does not have is written as JSON has it; those that are no numbers become text.
    pub(super) fn any_number(&mut self) -> Result<Data, Failure> {
        let rest = &self.source[self.at..];
        let run =
            &rest[..rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))).unwrap_or(rest.len())];
        let (sign, digits) = match run.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", run.strip_prefix('+').unwrap_or(run)),
        };
        let number = if matches!(digits, "Infinity" | "NaN") {
            self.at += run.len();
            return Ok(Data::Text(run.to_owned()));
        } else if let Some(hexadecimal) = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
            u64::from_str_radix(hexadecimal, 16).ok().map(|value| format!("{sign}{value}"))
        } else if digits.starts_with('.') && digits.as_bytes().get(1).is_some_and(u8::is_ascii_digit) {
            Some(format!("{sign}0{digits}"))
        } else if let Some(whole) = digits.strip_suffix('.') {
            Some(format!("{sign}{whole}"))
        } else {
            Some(format!("{sign}{digits}"))
        };
        match number.filter(|number| serde_json::from_str::<serde_json::Number>(number).is_ok()) {
            Some(number) => {
                self.at += run.len();
                Ok(Data::Number(number))
            }
            // The strict parser says what is wrong.
            None => self.number().map(Data::Number),
        }
    }

    /// An escape that JSON does not have; false, and nothing has happened, at any other.
    pub(super) fn relaxed_escape(&mut self, text: &mut String) -> bool {
        let rest = &self.source[self.at + 1..];
        let Some(c) = rest.chars().next() else { return false };
        let length = match c {
            '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u' => return false,
            '\r' if rest.starts_with("\r\n") => 2,
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => c.len_utf8(),
            'x' => match rest.get(1..3).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
                Some(byte) => {
                    text.push(char::from(byte));
                    3
                }
                None => return false,
            },
            '0' if !rest[1..].starts_with(|c: char| c.is_ascii_digit()) => {
                text.push('\0');
                1
            }
            '0'..='9' => return false,
            'v' => {
                text.push('\u{b}');
                1
            }
            c => {
                text.push(c);
                c.len_utf8()
            }
        };
        self.at += 1 + length;
        true
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::parse::{Dialect, parse_noting};

    #[test]
    fn what_json5_has_beside_json() {
        let text = "\u{feff}// a\n{ /* b */ name: 'Ann \\'A\\' \"x\" \\x41\\\n\\v', $k_1: [+1, -.5, 5., 0x1F, 1e3, -Infinity,], \"é\": null, // c\n } // d";
        let parsed = parse_noting(text, 9, Dialect::Relaxed).unwrap_or_else(|e| panic!("{e}"));
        let expected = json!({"name": "Ann 'A' \"x\" A\u{b}", "$k_1": [1, -0.5, 5, 31, "1e3", "-Infinity"], "é": null});
        let mut found = parsed.root.to_value();
        found["$k_1"][4] = json!(found["$k_1"][4].to_string());
        assert_eq!(found.to_string(), expected.to_string());
    }

    #[test]
    fn faults_stay_faults() {
        for text in [
            "{a: 1 b: 2}",
            "{a: 1,, b: 2}",
            "[1,,]",
            "[,]",
            "{/* a }",
            "{1a: 2}",
            "[0x]",
            "['a]",
            "[01]",
            "['\\1']",
            "[--1]",
            "# a\n{}",
        ] {
            assert!(parse_noting(text, 9, Dialect::Relaxed).is_err(), "{text}");
        }
    }
}
