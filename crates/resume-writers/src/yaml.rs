//! The shared schema as YAML that readers of YAML 1.1 and 1.2 take for the same.

use std::cell::Cell;

use resume_core::{Failure, Resume};
use serde::Serialize;
use serde_json::Value;
use serde_yaml::ser_options;

use crate::{WriteOptions, Written};

mod exact;

/// Writes a résumé as YAML: two blanks a level, known keys in schema order, unknown ones after them. Nothing is lost.
///
/// # Errors
/// None.
pub fn write(resume: &Resume, _options: &WriteOptions) -> Result<Written, Failure> {
    let mut text = String::with_capacity(4096);
    if emit(&mut text, resume).is_err() {
        text = to_string(&resume.to_value());
    }
    Ok(Written { bytes: text.into_bytes(), diagnostics: Vec::new() })
}

/// Any value as a YAML document of its own, with a final line break and without `---`.
///
/// Texts that a reader of YAML 1.1 or 1.2 could take for something else are quoted, lines are never folded, texts of
/// several lines are literal blocks where that is exact, and numbers keep their text.
pub fn to_string(value: &Value) -> String {
    let mut text = String::new();
    match emit(&mut text, value) {
        Ok(()) => text,
        // JSON is YAML too.
        Err(_) => value.to_string() + "\n",
    }
}

fn emit(out: &mut String, value: &impl Serialize) -> Result<(), serde_yaml::SerializeError> {
    let options = ser_options! {
        compact_list_indent: false,
        // Never fold: a person searches for a phrase, and a diff shows what changed.
        folded_wrap_chars: usize::MAX,
    };
    let number = Cell::new(None);
    let mut sink = exact::Sink::new(out, &number);
    serde_yaml::to_fmt_writer_with_options(&mut sink, &exact::Exact::new(value, &number), options)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `input` is JSON text.
    fn check(input: &str, expected: &str) {
        let value: Value = serde_json::from_str(input).expect("JSON");
        assert_eq!(to_string(&value), expected, "{input}");
    }

    #[test]
    fn objects_and_lists_are_blocks() {
        check(
            r#"{"a":{"b":[{"c":"x","d":"y"},[],{},["z"]]},"e":{}}"#,
            "a:\n  b:\n    - c: x\n      d: \"y\"\n    - []\n    - {}\n    - - z\ne: {}\n",
        );
        check("null", "null\n");
        check("[]", "[]\n");
    }

    #[test]
    fn numbers_keep_their_text() {
        check("[0, -0, 1.10, 0, 123456789012345678901234567890]", "- 0\n- -0\n- 1.10\n- 0\n- 123456789012345678901234567890\n");
        // Readers of YAML 1.1 take an exponent without point and sign for text. (serde_json adds the `+`.)
        check(r#"{"a": 1e5, "b": [1.5e-7]}"#, "a: !!float 1e+5\nb:\n  - 1.5e-7\n");
    }

    #[test]
    fn what_another_reader_would_misread_is_quoted() {
        for text in [
            "2016",
            "2016-09-01",
            "no",
            "Y",
            "12:30:45",
            "1_000",
            "0x1F",
            ".5",
            "~",
            "null",
            "<<",
            "=",
            "",
            " a",
            "a ",
            "- a",
            "a: b",
            "a #b",
            "*a",
            "[a",
            "---",
        ] {
            assert_eq!(to_string(&Value::String(text.to_owned())), format!("\"{text}\"\n"));
        }
        for text in ["2016-09", "2016 – 2018", "C#", "a:b", "it's", "a, b", "https://example.com/#a", "+1 555 0100", "周启航"]
        {
            assert_eq!(to_string(&Value::String(text.to_owned())), format!("{text}\n"));
        }
        check(r#"{"no":1,"2016":2,"a: b":3,"":4}"#, "\"no\": 1\n\"2016\": 2\n\"a: b\": 3\n\"\": 4\n");
    }

    #[test]
    fn texts_of_several_lines_are_literal_where_that_is_exact() {
        check(r#"["a\n\n b","a\n\n","  a\nb",""]"#, "- |-\n  a\n\n   b\n- |+\n  a\n\n- |2-\n    a\n  b\n- \"\"\n");
        check(
            r#"["a\r\nb","a\u0000\nb","\ta\nb","a\u2028\nb","\ufeffa"]"#,
            "- \"a\\r\\nb\"\n- \"a\\0\\nb\"\n- \"\\ta\\nb\"\n- \"a\\L\\nb\"\n- \"\\uFEFFa\"\n",
        );
        let long = "word ".repeat(100) + "end";
        assert_eq!(to_string(&Value::String(long.clone())), long + "\n");
    }

    #[test]
    fn a_long_key_is_written_out() {
        let key = "k".repeat(1025);
        check(&format!(r#"{{"{key}":1}}"#), &format!("? {key}\n: 1\n"));
    }
}
