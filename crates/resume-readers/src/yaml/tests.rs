use resume_core::diagnostic::codes;
use serde_json::json;

use super::*;

/// Parses `input`; `expected` is the value, as JSON text.
fn check(input: &str, expected: &str) {
    match parse(input, &Limits::default()) {
        Ok(root) => assert_eq!(root.to_value().to_string(), expected, "{input:?}"),
        Err(failure) => panic!("{failure}: {input:?}"),
    }
}

/// `input` with the place of the failure between `«` and `»`.
fn check_failure(input: &str, expected: &str) {
    let source: String = input.chars().filter(|c| !"«»".contains(*c)).collect();
    let Err(failure) = parse(&source, &Limits { depth: 4, expansion: 20, ..Limits::default() }) else {
        panic!("read in spite of a fault: {source:?}")
    };
    let mut marked = source.clone();
    let span = failure.span.expect("a place");
    marked.insert(span.end, '»');
    marked.insert(span.start, '«');
    assert_eq!(marked, input, "{}", failure.message);
    let said = format!("{}: {} | {}", failure.code, failure.message, failure.hint.unwrap_or_default());
    assert_eq!(said, expected, "{source:?}");
}

#[test]
fn scalars_keep_their_text() {
    check("a: 1.10", r#"{"a":1.10}"#);
    check("a: [0123, 0x1F, +1, .5, 1_000, 1e3, -0]", r#"{"a":["0123","0x1F","+1",".5","1_000",1e3,-0]}"#);
    check("a: [no, Yes, True, FALSE, ~, null, '1', \"true\"]", r#"{"a":["no","Yes",true,false,null,null,"1","true"]}"#);
    check("a: 2016-09-01\nb: 12:30\nc:", r#"{"a":"2016-09-01","b":"12:30","c":null}"#);
    check("1: a\ntrue: b\n~: c\n1.10: d", r#"{"1":"a","true":"b","~":"c","1.10":"d"}"#);
}

#[test]
fn tags_decide() {
    check(
        "a: !!str 2016\nb: !!int '5'\nc: !!float 1e5\nd: !!bool 'true'\ne: !!null x",
        r#"{"a":"2016","b":5,"c":1e5,"d":true,"e":null}"#,
    );
    check("a: ! 12\nb: !!int x\nc: !!map {d: 1}\ne: !!seq [1]", r#"{"a":"12","b":"x","c":{"d":1},"e":[1]}"#);
    check("%TAG !e! tag:example.com,2000:\n---\na: !e!x 1", r#"{"a":1}"#);
}

#[test]
fn texts_of_several_lines() {
    check("a: |\n  x\n   y\n\n  z\nb: >-\n  f\n  g\nc: |+\n  k\n\n", r#"{"a":"x\n y\n\nz\n","b":"f g","c":"k\n\n"}"#);
    check("a: one\n  two\nb: \"\\ud83d\\ude00 \\u00e9\\n\"", r#"{"a":"one two","b":"😀 é\n"}"#);
    check("a: x\r\nb: |\r\n  y\r\n  z\r\n", r#"{"a":"x","b":"y\nz\n"}"#);
}

#[test]
fn anchors_aliases_and_merge_keys() {
    check("a: &x {b: [1, 2]}\nc: *x\nd: [*x]", r#"{"a":{"b":[1,2]},"c":{"b":[1,2]},"d":[{"b":[1,2]}]}"#);
    check("a: &x 1\na2: &x 2\nb: *x", r#"{"a":1,"a2":2,"b":2}"#);
    check("&k key: v\n*k : w", r#"{"key":"w"}"#);
    check("a: &x {b: 1, c: 2}\nd:\n  c: 3\n  <<: *x\n  e: 4", r#"{"a":{"b":1,"c":2},"d":{"c":3,"b":1,"e":4}}"#);
    check("<<: [{a: 1, b: 1}, {b: 2, c: 2}]\nc: 3", r#"{"a":1,"b":1,"c":3}"#);
    check("<<: text\n'<<': {a: 1}", r#"{"<<":{"a":1}}"#);
    check("x: &x {<<: {a: 1}, b: 2}\ny: {<<: *x, b: 3}", r#"{"x":{"a":1,"b":2},"y":{"a":1,"b":3}}"#);
}

#[test]
fn documents_and_directives() {
    check("", "null");
    check("# nothing\n---\n...\n---\na: 1\n", r#"{"a":1}"#);
    check("\u{feff}%YAML 1.1\n---\na: x\n...\n", r#"{"a":"x"}"#);
    let parsed = parse_noting("a: 1\n---\nb: 2\n--- [\n", &Limits::default()).expect("the first document");
    assert_eq!(parsed.root.to_value(), json!({ "a": 1 }));
    let [more] = parsed.diagnostics.as_slice() else { panic!("{:?}", parsed.diagnostics) };
    assert_eq!((more.code, more.span.clone()), (codes::ONE_ONLY, Some(9..19)));
    for single in ["a: 1\n---\n", "a: 1\n...\n", "a: 1\n---\n# end\n", "--- a\n...\n---\n...\n"] {
        assert_eq!(parse_noting(single, &Limits::default()).expect("YAML").diagnostics, [], "{single:?}");
    }
}

#[test]
fn what_has_no_place_is_reported() {
    let parsed = parse_noting("a: !money 5\nb: [!money 6, !x y]\n? [c]\n: d\n", &Limits::default()).expect("YAML");
    assert_eq!(parsed.root.to_value(), json!({ "a": 5, "b": [6, "y"], "[\"c\"]": "d" }));
    let found: Vec<_> = parsed.diagnostics.iter().map(|d| (d.code, d.pointer.as_str(), d.span.clone())).collect();
    assert_eq!(
        found,
        [(codes::SKIPPED, "/a", Some(10..11)), (codes::SKIPPED, "/b/1", Some(29..30)), (codes::TYPE, "/[\"c\"]", Some(34..37))]
    );
}

#[test]
fn spans_hold_what_they_are_about() {
    let source = "a: \"é\"\r\nb:\r\n- c: d  # x\r\n  e: |\r\n    f\r\n\r\n\r\ng: [h, {i: j}]\r\nk:\r\n";
    let root = parse(source, &Limits::default()).expect("YAML");
    let at = |pointer: &str| {
        let locator = Locator::Tree(Box::new(root.clone()), Default::default());
        &source[locator.locate(source, pointer).expect("a place")]
    };
    for (pointer, expected) in [
        ("/a", "\"é\""),
        ("/b", "c: d  # x\r\n  e: |\r\n    f"),
        ("/b/0/c", "d"),
        ("/b/0/e", "f"),
        ("/g", "[h, {i: j}]"),
        ("/g/1", "{i: j}"),
        ("/g/1/i", "j"),
        ("/k", ""),
    ] {
        assert_eq!(at(pointer), expected, "{pointer}");
    }
}

#[test]
fn faults_are_explained() {
    for (input, expected) in [
        (
            "a:\n«\t»b: c\n",
            "syntax: not YAML: a tab stands where the line is indented | indent with blanks; YAML allows no tab there",
        ),
        ("a«:»b\nc: d\n", "syntax: not YAML: no blank follows the colon | write `key: value`"),
        ("a: b\nc«:»d\ne: f\n", "syntax: not YAML: no blank follows the colon | write `key: value`"),
        ("a: b«:» c\n", "syntax: not YAML: a second `: ` stands on the line | put text with `: ` in it in quotes"),
        ("a: «\"»b\nc: d\n", "syntax: not YAML: the text has no closing quote | close it; or was the file cut off?"),
        ("a: «[»b, c\n", "syntax: not YAML: the `[` is never closed | close it; or was the file cut off?"),
        ("a: «@»b\n", "syntax: not YAML: text cannot begin with `@` | put the text in quotes"),
        (
            "a: «**é**» b\n",
            "syntax: not YAML: `**é**` repeats a value that no `&` names before it | text that begins with `*` stands in quotes",
        ),
        (
            "a:\n  b: c\n «d: e»\n",
            "syntax: not YAML: this line is indented unlike the lines above | entries of one list or object begin in the same column",
        ),
        (
            "a: b\n«text»\n",
            "syntax: not YAML: this line is no `key: value` | text of several lines stands after `key: |`, indented",
        ),
        (
            "a: \"b«\u{1b}»\"\n",
            "syntax: not YAML: the character U+001B cannot stand in YAML | write it as `\\u001B` in double quotes, or delete it",
        ),
        ("a: &a {b: «*a»}\n", "syntax: not YAML: the alias stands inside of the value that it repeats | write the value out"),
        ("[[[[«[»]]]]]", "too-deep: objects and lists nest too deep | "),
        ("a: &a [[[]]]\nb: [[«*a»]]\n", "too-deep: objects and lists nest too deep | "),
        ("a: &a [1,2,3,4]\nb: &b [*a,*a,*a,*a]\nc: [«*b»,*b,*b]\n", "too-big: the aliases repeat more than 20 values | "),
    ] {
        check_failure(input, expected);
    }
}

#[test]
fn a_résumé_is_an_object() {
    for input in ["just text", "- a", "42", "~"] {
        let failure = read(input, &ReadOptions::default()).expect_err("no résumé");
        assert_eq!(failure.code, codes::NOT_A_RESUME, "{input}");
    }
}

/// Reads a résumé; `expected` is it as JSON, and the findings: code, pointer, text at the place.
fn check_read(input: &str, expected: serde_json::Value, findings: &[(&str, &str, &str)]) {
    let read = read(input, &ReadOptions::default()).expect("a résumé");
    assert_eq!(read.resume.to_value(), expected, "{input:?}");
    let found: Vec<_> = read
        .diagnostics
        .iter()
        .map(|d| (d.code.name, d.pointer.as_str(), d.span.clone().map_or("", |span| &input[span])))
        .collect();
    assert_eq!(found, findings, "{input:?}");
}

#[test]
fn text_fields_take_what_is_written() {
    check_read(
        "work:\n- name: 0123\n  position: no\n  startDate: 2016\n  endDate: 2016-09\n  url: ~\n  location: 1e3\n  highlights: [1.10, true]\n  x: 1.10\n",
        json!({ "work": [{
            "name": "0123", "position": "no", "startDate": "2016", "endDate": "2016-09", "location": "1e3",
            "highlights": ["1.10", "true"], "x": serde_json::from_str::<serde_json::Value>("1.10").expect("a number"),
        }] }),
        &[],
    );
    check_read("basics:\nwork:\nskills: []\nbirthDate: ''\n", json!({ "birthDate": "" }), &[]);
}

#[test]
fn a_colon_in_text_is_no_object() {
    check_read(
        "work:\n- highlights:\n  - Led a team: 5 people\n  - fine\n",
        json!({ "work": [{ "highlights": ["Led a team: 5 people", "fine"] }] }),
        &[("guess", "/work/0/highlights/0", "Led a team: 5 people")],
    );
}

#[test]
fn findings_point_at_the_source() {
    check_read(
        "basics:\n  name: A\n  name: B\nwork:\n- company: C\n  startDate: May 2012\nskills: x\n",
        json!({ "basics": { "name": "B" }, "work": [{ "name": "C", "startDate": "2012-05" }], "skills": "x" }),
        &[
            ("duplicate-key", "/basics/name", "name"),
            ("old-name", "/work/0/name", "company"),
            ("date-form", "/work/0/startDate", "May 2012"),
            ("type", "/skills", "x"),
        ],
    );
}
