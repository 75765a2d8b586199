//! A proptest generator of arbitrary résumés, driven by the model's own description, so that a new field is generated
//! without anybody thinking of it.

use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::string::string_regex;
use serde_json::{Map, Value};

use crate::model::{FieldInfo, Form, Record, RecordInfo, Resume};
use crate::pointer;

/// Arbitrary résumés that the shared schema calls valid, with hostile text in every field.
pub fn resume() -> impl Strategy<Value = Resume> {
    record(Resume::INFO, 0).prop_map(|value| Resume::from_value(&value))
}

/// A record with every field of the model set, lists with two items; `text` gives the value of a text by its pointer.
pub fn filled(info: &'static RecordInfo, at: &str, text: &impl Fn(&str, Form) -> String) -> Value {
    let mut map = Map::new();
    for field in info.fields {
        let one = |at: &str| match (field.form, field.record) {
            (Form::Record, Some(inner)) => filled(inner, at, text),
            (Form::Date, _) => "2016-09-01".into(),
            (form, _) => text(at, form).into(),
        };
        let at = pointer::key(at, field.key);
        let value =
            if field.is_list { Value::Array((0..2).map(|index| one(&pointer::index(&at, index))).collect()) } else { one(&at) };
        map.insert(field.key.to_owned(), value);
    }
    Value::Object(map)
}

/// How many fields of a record are set on average.
const FIELDS: f64 = 2.5;

fn record(info: &'static RecordInfo, depth: usize) -> BoxedStrategy<Value> {
    // Only what is set is generated, and shrinking drops fields first.
    let probability = (FIELDS / info.fields.len().max(1) as f64).min(0.8);
    let values: Vec<BoxedStrategy<Option<Value>>> =
        info.fields.iter().map(|field| weighted(probability, value(field, depth)).boxed()).collect();
    (values, extras(depth))
        .prop_map(move |(values, extras)| {
            let set = info.fields.iter().zip(values).filter_map(|(field, value)| Some((field.key.to_owned(), value?)));
            let mut map: Map<String, Value> = set.collect();
            map.extend(extras);
            Value::Object(map)
        })
        .boxed()
}

/// Unknown keys and data of one format alone, now and then.
fn extras(depth: usize) -> BoxedStrategy<Vec<(String, Value)>> {
    if depth > 1 {
        return Just(Vec::new()).boxed();
    }
    let unknown = (select(vec!["x-note", "theme", "pinned", "~/odd key", "日本"]), open_value());
    prop_oneof![
        9 => Just(Vec::new()),
        1 => unknown.prop_map(|(key, value)| vec![(key.to_owned(), value)]),
        1 => open_value().prop_map(|value| {
            let data = Value::Object(Map::from_iter([("example".to_owned(), value)]));
            vec![("formatData".to_owned(), data)]
        }),
    ]
    .boxed()
}

fn open_value() -> BoxedStrategy<Value> {
    prop_oneof![
        text().prop_map(Value::String),
        any::<bool>().prop_map(Value::Bool),
        any::<i32>().prop_map(|n| Value::Number(n.into())),
        vec(text().prop_map(Value::String), 1..3).prop_map(Value::Array),
    ]
    .boxed()
}

fn value(field: &'static FieldInfo, depth: usize) -> BoxedStrategy<Value> {
    let one = match (field.form, field.record) {
        (Form::Record, Some(info)) => record(info, depth + 1),
        (Form::Record | Form::Open, _) => open_value().prop_map(|v| serde_json::json!({ "key": v })).boxed(),
        (form, _) => of_form(form).prop_map(Value::String).boxed(),
    };
    if field.is_list { vec(one, 1..4).prop_map(Value::Array).boxed() } else { one }
}

fn of_form(form: Form) -> BoxedStrategy<String> {
    match form {
        Form::Text | Form::Markdown => text().boxed(),
        Form::Uri => select(vec![
            "https://example.com/",
            "https://example.org/a?b=c&d=%20#e",
            "http://ann.example.net",
            "urn:isbn:0451450523",
            "mailto:a@example.com",
            "http://data.europa.eu/esco/occupation/0a1b2c3d-0000-1111-2222-333344445555",
            "https://xn--bcher-kva.example/%E5%90%8D?x=1&y='2'",
        ])
        .prop_map(str::to_owned)
        .boxed(),
        Form::Email => matching("[a-z]{1,6}(\\.[a-z]{1,4})?@example\\.(com|org)").boxed(),
        Form::Date => matching("(19|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?").boxed(),
        Form::Country => select(vec!["DE", "GR", "GB", "CN", "US", "HK"]).prop_map(str::to_owned).boxed(),
        Form::Language => select(vec!["de", "en-GB", "zh-Hans", "el", "ar"]).prop_map(str::to_owned).boxed(),
        Form::Cefr => matching("[A-C][12]").boxed(),
        Form::Base64 => select(vec!["", "AA==", "aGVsbG8="]).prop_map(str::to_owned).boxed(),
        Form::Record | Form::Open => Just(String::new()).boxed(),
    }
}

/// Text as people and attackers write it.
fn text() -> BoxedStrategy<String> {
    // Shared by all fields of text, which are many.
    static TEXT: LazyLock<SBoxedStrategy<String>> = LazyLock::new(|| {
        prop_oneof![
            6 => matching("[A-Z][a-z]{1,8}( [A-Za-z0-9]{1,9}){0,5}"),
            2 => matching("[一-龥ぁ-んア-ン가-힣]{1,12}"),
            2 => matching("[ء-ي ]{1,12}"),
            1 => matching("\\PC{0,20}"),
            1 => matching(".{0,20}"),
            1 => vec(select(FRAGMENTS), 1..4).prop_map(|parts| parts.concat()),
            1 => vec(prop_oneof![2 => select(FRAGMENTS).prop_map(str::to_owned), 1 => matching("[a-z]{1,6}")], 2..7)
                .prop_map(|parts| parts.concat()),
            1 => select(NAUGHTY).prop_map(str::to_owned),
        ]
        .sboxed()
    });
    TEXT.clone().boxed()
}

/// Text of a form; `"…"` as a strategy would parse the expression again for every text.
fn matching(expression: &str) -> SBoxedStrategy<String> {
    string_regex(expression).map_or_else(|_| Just(String::new()).sboxed(), Strategy::sboxed)
}

/// Whole texts that programs have stumbled over.
pub const NAUGHTY: &[&str] = &[
    "---\ntitle: x\n---\n",
    "+++\nx = 1\n+++",
    "...\n",
    "{\"a\": 1}",
    "[1, 2]",
    "%PDF-1.7",
    "<?xml version=\"1.0\"?>",
    "<!DOCTYPE html>",
    "<!ENTITY x \"y\">",
    "<![CDATA[x]]>",
    "<script>alert('x')</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg/onload=alert(1)>",
    "<!-- x -- y -->",
    "--!>",
    "&lt;b&gt; &amp;amp; &nbsp; &#x202e; &#0; &unknown;",
    "<br>one<br/>two",
    "    four spaces",
    "\ttab",
    "```rust\nfn x() {}\n```",
    "~~~",
    "Title\n=====",
    "Title\n-----",
    "# # #",
    "- [ ] todo\n- [x] done",
    "* * *",
    "1) one\n2) two",
    "1986. A year.",
    "> quote\nlazy",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "[^1]: note",
    "[a]: <b> \"c\"",
    "![alt](x.png \"t\")",
    "<https://example.com/>",
    "https://example.com/a_b_c?d=*e*",
    "two spaces  \nbreak",
    "backslash\\\nbreak",
    "trailing \\",
    "***bold italic***",
    "_a_b_ *c*d* __e__f",
    "a*\"b\"*c",
    "``a`b``",
    "$x^2$ and $$y$$",
    "{{{{raw}}}} {{/if}}",
    "{{> partial}}",
    "key: value",
    "? complex",
    "- - - x",
    "&anchor *alias !!str",
    "@at `tick",
    "|\n  block",
    "yes",
    "Null",
    "1_000",
    "0o17",
    "1e1000",
    "-0",
    ".inf",
    "12:30:45",
    "2016-09-01T00:00:00Z",
    "NaN",
    "\\u0041\\n\\\"",
    "C:\\new\\table",
    "'; DROP TABLE work; --",
    "$(touch x) `touch y`",
    "%s%n %d",
    "=1+1",
    "../../etc/passwd",
    "\u{feff}BOM",
    "\u{1b}]0;title\u{7}\u{1b}[2J",
    "\u{202e}gnp.exe\u{202c}",
    "\u{2066}isolate\u{2069}",
    "\u{200b}\u{200c}\u{2060}",
    "Z\u{351}\u{36b}\u{343}a\u{321}\u{353}lgo",
    "👩‍👩‍👧‍👦🏳️‍🌈🇩🇪",
    "\u{fdd0}\u{ffff}\u{10ffff}",
    "𝒜𝓃𝓃 ﬁne İıſß",
    "ﷺ",
    "가나다 がぎ \u{304b}\u{3099}",
    "مرحبا world 123 שלום",
    "a\u{a0}b\u{2009}c\u{3000}d",
    "line\u{b}vertical\u{c}form",
    "one\rtwo\r\nthree\u{85}four\u{2028}five\u{2029}six",
    "\n\n\nblank lines\n\n\n\nmore\n",
    "   ",
    "\u{0}",
];

/// Marks that some format gives a meaning to.
const FRAGMENTS: &[&str] = &[
    "# ",
    "- ",
    "* ",
    "1. ",
    "> ",
    "    ",
    "\t",
    "---\n",
    "===\n",
    "```\n",
    "|a|b|",
    ": ",
    " — ",
    " | ",
    "**",
    "_",
    "`",
    "~~",
    "\\",
    "[x](y)",
    "[x]: y\n",
    "<b>",
    "</script>",
    "<!--",
    "-->",
    "]]>",
    "<?x?>",
    "&amp;",
    "&#10;",
    "\u{0}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{202e}",
    "\u{200d}",
    "\u{feff}",
    "\u{fffe}",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "\u{a0}",
    "\u{3000}",
    "{{x}}",
    "{#id}",
    "${x}",
    "%YAML",
    "null",
    "true",
    "no",
    "2016",
    "1.10",
    "0x1F",
    "~",
    "!tag",
    "&a",
    "*a",
    "'",
    "\"",
    "javascript:alert(1)",
    "2016-09 – 2017",
    "Email: a@example.com",
    "😀",
    "e\u{301}",
    "\u{feff}#",
    "(",
    ")",
    "，",
    "：",
    "+ ",
    "2) ",
    "***\n",
    "+++\n",
    "~~~\n",
    "  \n",
    "\\\n",
    "![x](y)",
    "[^1]",
    "<https://example.com>",
    "</p>",
    "<!DOCTYPE x>",
    "<![CDATA[",
    "--",
    "&nbsp;",
    "&lt;",
    "\u{b}",
    "\u{c}",
    "\u{ad}",
    "\u{fdd0}",
    "\u{2066}",
    "\u{200b}",
    "; ",
    ", ",
    "/",
    " · ",
];
