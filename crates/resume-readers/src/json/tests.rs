use serde_json::{Value, json};

use super::*;

/// `input` with the place of the failure between `«` and `»`; message and hint.
fn check_failure(input: &str, expected: &str) {
    let source: String = input.chars().filter(|c| !"«»".contains(*c)).collect();
    let Err(failure) = parse(&source, 3) else { panic!("read in spite of a fault: {source:?}") };
    let mut marked = source.clone();
    let span = failure.span.expect("a place");
    marked.insert(span.end, '»');
    marked.insert(span.start, '«');
    assert_eq!(marked, input, "{}", failure.message);
    assert_eq!(format!("{} | {}", failure.message, failure.hint.unwrap_or_default()), expected, "{source:?}");
}

#[test]
fn faults_are_explained() {
    for (input, expected) in [
        ("«»", "not JSON: expected a value | the file ends too early: was it cut off?"),
        ("{\"a\": 1«»", "not JSON: expected `,` or `}` | the file ends too early: was it cut off?"),
        (
            "[1«,»\n]",
            "not JSON: nothing follows the comma | JSON has no comma after the last item; delete it, or read the file as .jsonc (--from jsonc)",
        ),
        (
            "{«/»/ é\n}",
            "not JSON: expected a key in double quotes | JSON has no comments; delete it, or read the file as .jsonc (--from jsonc)",
        ),
        ("[1] «#»", "not JSON: the document is over, but there is more text | JSON has no comments; delete it"),
        ("{«'»a': 1}", "not JSON: expected a key in double quotes | text stands in straight double quotes: \"…\""),
        ("{«“»a”: 1}", "not JSON: expected a key in double quotes | text stands in straight double quotes: \"…\""),
        ("{«name»: 1}", "not JSON: expected a key in double quotes | keys stand in double quotes"),
        ("[«NaN»]", "not JSON: expected a value | JSON has no such value; write `null` or text"),
        ("[«None»]", "not JSON: expected a value | write `true`, `false` or `null`"),
        ("[«tru»]", "not JSON: expected a value | text stands in double quotes"),
        ("{\"a\": 1 «\"»b\": 2}", "not JSON: expected `,` or `}` | is a comma missing before it?"),
        ("{\"a\" «1»}", "not JSON: expected `:` after the key | keys stand in double quotes"),
        (
            "[«0123»]",
            "not JSON: a number cannot begin with 0 | a number has no zero before it; a postal code or phone number is text and stands in double quotes",
        ),
        ("[«+»1]", "not JSON: expected a value | a JSON number begins with a digit or with `-` and a digit"),
        ("[1.«]»", "not JSON: expected a digit | "),
        ("[«\"é»\n", "not JSON: a line break stands in text | write it as `\\n`; or is a closing quote missing?"),
        ("[«\"é»", "not JSON: the text has no closing quote | the file may have been cut off"),
        ("[\"«\\é»\"]", "not JSON: JSON has no such escape | write `\\\\` for a backslash"),
        ("[\"«\\u12»é\"]", "not JSON: JSON has no such escape | write `\\\\` for a backslash"),
        ("[[[«[»]]]]", "objects and lists nest too deep | "),
    ] {
        if expected.contains("line break") {
            check_failure("[\"é«\n»", expected);
        } else {
            check_failure(input, expected);
        }
    }
}

#[test]
fn texts_and_numbers_are_exact() {
    for (input, expected) in [
        (r#"["\ud83d\ude00\u00e9\/\b\f\n\r\t\\\""]"#, json!(["😀é/\u{8}\u{c}\n\r\t\\\""])),
        (
            r#"["\ud83d", "\ude00\ud83d", "\ud83dx", "\ud83d\u0041"]"#,
            json!(["\u{fffd}", "\u{fffd}\u{fffd}", "\u{fffd}x", "\u{fffd}A"]),
        ),
        ("\u{feff} {\"\": [] }\r\n", json!({ "": [] })),
    ] {
        assert_eq!(parse(input, 9).map(|root| root.to_value()), Ok(expected), "{input}");
    }
    for number in ["0", "-0", "1.10", "1E5", "1e400", "-1.5e-05", "123456789012345678901234567890"] {
        assert_eq!(parse(number, 1).map(|root| root.to_value().to_string()).as_deref(), Ok(number));
    }
}

/// Reads a résumé; `expected` is it as JSON, and the findings: code, pointer, text at the place.
fn check_read(input: &str, expected: Value, findings: &[(&str, &str, &str)]) {
    let read = read(input, &ReadOptions::default()).unwrap_or_else(|failure| panic!("{failure}: {input}"));
    assert_eq!(read.resume.to_value(), expected, "{input}");
    let found: Vec<_> = read
        .diagnostics
        .iter()
        .map(|d| (d.code.name, d.pointer.as_str(), d.span.clone().map_or("", |span| &input[span])))
        .collect();
    assert_eq!(found, findings, "{input}");
}

#[test]
fn the_fast_path_hides_nothing() {
    // What the typed parser would pass over in silence is read with recovery instead.
    check_read(
        r#"{"basics":{"name":"","name":"A"}}"#,
        json!({"basics":{"name":"A"}}),
        &[("duplicate-key", "/basics/name", "\"name\"")],
    );
    check_read(r#"{"x":{"a":1,"a":2}}"#, json!({"x":{"a":2}}), &[("duplicate-key", "/x/a", "\"a\"")]);
    check_read(
        r#"{"work":[{"startDate":null}]}"#,
        json!({"work":[{"startDate":null}]}),
        &[("type", "/work/0/startDate", "null")],
    );
    for end in ["null", "\"\"", "\" \"", "\"Present\"", "\"heute\"", "\"至今\""] {
        let input = format!(r#"{{"work":[{{"endDate":{end}}}]}}"#);
        check_read(&input, json!({"work":[{}]}), &[("open-end", "/work/0/endDate", end)]);
    }
    check_read(r#"{"x":{"$serde_json::private::Number":"12"}}"#, json!({"x":{"$serde_json::private::Number":"12"}}), &[]);
    check_read(
        r#"{"basics":{"name":"\ud83d"}}"#,
        json!({"basics":{"name":"\u{fffd}"}}),
        &[("characters", "/basics/name", "\\ud83d")],
    );
    check_read("\u{feff}{}", json!({}), &[]);
    for number in ["1.10", "1e5", "1E5", "-0", "1e400"] {
        let input = format!(r#"{{"x":{number}}}"#);
        let resume = read(&input, &ReadOptions::default()).expect("a résumé").resume;
        assert_eq!(serde_json::to_string(&resume).expect("JSON"), input);
    }
    let deep = format!(r#"{{"x":{}{}}}"#, "[".repeat(200), "]".repeat(200));
    assert_eq!(read(&deep, &ReadOptions::default()).map(|read| read.diagnostics), Ok(vec![]));
}

#[test]
fn what_a_field_cannot_hold_stays() {
    check_read(
        r#"{"basics":{"name":42,"profiles":[{"network":null}]},"work":"none","skills":[{"keywords":["a",1]}]}"#,
        json!({"basics":{"name":42,"profiles":[{"network":null}]},"skills":[{"keywords":["a",1]}],"work":"none"}),
        &[
            ("type", "/basics/name", "42"),
            ("type", "/basics/profiles/0/network", "null"),
            ("type", "/work", "\"none\""),
            ("type", "/skills/0/keywords/1", "1"),
        ],
    );
}

#[test]
fn what_stays_was_not_read_as_something_else() {
    check_read(
        r#"{"work":[{"company":"c","a":1,"a":2},5]}"#,
        json!({"work":[{"company":"c","a":2},5]}),
        &[("type", "/work/1", "5"), ("duplicate-key", "/work/0/a", "\"a\"")],
    );
}

#[test]
fn dates_in_other_forms_are_read() {
    check_read(
        r#"{"work":[{"startDate":"May 2012","endDate":"2023-9-28"},{"startDate":2016,"endDate":"01/2020"}],"awards":[{"date":"Present"}]}"#,
        json!({"work":[{"startDate":"2012-05","endDate":"2023-09-28"},{"startDate":"2016","endDate":"2020-01"}],"awards":[{"date":"Present"}]}),
        &[
            ("date-form", "/work/0/startDate", "\"May 2012\""),
            ("date-form", "/work/0/endDate", "\"2023-9-28\""),
            ("date-form", "/work/1/startDate", "2016"),
            ("date-form", "/work/1/endDate", "\"01/2020\""),
            ("date", "/awards/0/date", "\"Present\""),
        ],
    );
    for (date, code) in [("2019-19-39", "no-such-day"), ("2021-02-31", "no-such-day"), ("03/04/2015", "date"), ("0999", "date")] {
        let input = format!(r#"{{"awards":[{{"date":"{date}"}}]}}"#);
        check_read(&input, json!({"awards":[{"date":date}]}), &[(code, "/awards/0/date", &format!("\"{date}\""))]);
    }
}

#[test]
fn names_of_older_versions() {
    check_read(
        r#"{"bio":{"picture":"p","website":"w"},"hobbies":[{"name":"h"}],"work":[{"company":"c"}]}"#,
        json!({"basics":{"image":"p","url":"w"},"work":[{"name":"c"}],"interests":[{"name":"h"}]}),
        &[
            ("old-name", "/basics", "\"bio\""),
            ("old-name", "/basics/image", "\"picture\""),
            ("old-name", "/basics/url", "\"website\""),
            ("old-name", "/interests", "\"hobbies\""),
            ("old-name", "/work/0/name", "\"company\""),
        ],
    );
    // The current name wins; the older one stays.
    check_read(
        r#"{"work":[{"company":"c","name":"n"}]}"#,
        json!({"work":[{"name":"n","company":"c"}]}),
        &[("old-name", "/work/0/company", "\"company\"")],
    );
    // A value that the current field cannot hold stays under its older name.
    check_read(r#"{"work":[{"company":1}]}"#, json!({"work":[{"company":1}]}), &[("old-name", "/work/0/company", "\"company\"")]);
    // Of two older names of one field, the first.
    check_read(
        r#"{"basics":{"website":"a","websites":"b"}}"#,
        json!({"basics":{"url":"a","websites":"b"}}),
        &[("old-name", "/basics/url", "\"website\""), ("old-name", "/basics/websites", "\"websites\"")],
    );
    // Of two current names, the one that can hold the value.
    check_read(
        r#"{"basics":{"websites":["a","b"]},"work":[{"websites":"c"}]}"#,
        json!({"basics":{"urls":["a","b"]},"work":[{"url":"c"}]}),
        &[("old-name", "/basics/urls", "\"websites\""), ("old-name", "/work/0/url", "\"websites\"")],
    );
}

#[test]
fn shapes_of_the_first_drafts() {
    check_read(
        r#"{"bio":{"firstName":"Ann","lastName":"Example","profiles":{"github":"ann","blog":"https://example.com","x":{"username":"a"}}}}"#,
        json!({"basics":{"name":"Ann Example","givenName":"Ann","familyName":"Example","profiles":[
            {"network":"github","username":"ann"},{"network":"blog","url":"https://example.com"},{"network":"x","username":"a"}]}}),
        &[
            ("old-name", "/basics/name", "\"Ann\""),
            ("old-name", "/basics/profiles", "\"profiles\""),
            ("old-name", "/basics", "\"bio\""),
            ("old-name", "/basics/givenName", "\"firstName\""),
            ("old-name", "/basics/familyName", "\"lastName\""),
        ],
    );
    check_read(
        r#"{"basics":{"firstName":"小明","lastName":"王"}}"#,
        json!({"basics":{"name":"王小明","givenName":"小明","familyName":"王"}}),
        &[
            ("old-name", "/basics/name", "\"小明\""),
            ("old-name", "/basics/givenName", "\"firstName\""),
            ("old-name", "/basics/familyName", "\"lastName\""),
        ],
    );
}

#[test]
fn renamed_values_are_located() {
    let source = r#"{"bio":{"picture":"p","profiles":{"github":"ann"}},"work":[{"company":"c"}]}"#;
    let read = read(source, &ReadOptions::default()).expect("a résumé");
    let places = [
        ("/basics/image", "\"p\""),
        ("/basics/profiles/0/username", "\"ann\""),
        ("/basics/profiles/0/network", "\"github\""),
        ("/work/0/name", "\"c\""),
        ("/work/0/nothing", r#"{"company":"c"}"#),
    ];
    for (pointer, expected) in places {
        assert_eq!(read.locator.locate(source, pointer).map(|span| &source[span]), Some(expected), "{pointer}");
    }
    // Many at once are found the same.
    let many: Vec<&str> = places.iter().map(|(pointer, _)| *pointer).cycle().take(100).collect();
    let spans = read.locator.locate_all(source, &many);
    let found = spans.into_iter().map(|span| span.map(|span| &source[span]));
    assert!(found.eq(places.iter().map(|(_, expected)| Some(*expected)).cycle().take(100)));
}
