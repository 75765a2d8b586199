//! Pages: that they show everything, that nothing in them runs, and that what was edited by hand is what is read.

use resume_convert::{HtmlOptions, Kind, ReadOptions, Resume, Theme, WriteOptions, format, read, write};
use resume_core::arbitrary::filled;
use resume_core::model::{Borrow, Borrowed, Form, Record};
use resume_core::pointer;
use scraper::{Html, Selector};
use serde_json::{Value, json};

fn page(resume: &Resume) -> String {
    page_with(resume, &WriteOptions::default())
}

pub fn page_with(resume: &Resume, options: &WriteOptions) -> String {
    let written = write(resume, format("html").expect("the format"), options, false).expect("written");
    String::from_utf8(written.bytes).expect("UTF-8")
}

pub fn back(page: &str) -> Resume {
    read(page, format("html").expect("the format"), &ReadOptions::default()).expect("read").resume
}

pub fn usual(at: &str, form: Form) -> String {
    let word = at.replace(['/', '$'], " ").trim().to_owned();
    match form {
        Form::Uri => format!("https://example.com/{}", word.replace(' ', "/")),
        Form::Email => format!("{}@example.com", word.replace(' ', ".")),
        Form::Country => "GR".to_owned(),
        Form::Language => "de".to_owned(),
        Form::Cefr => "B2".to_owned(),
        Form::Base64 => "AAAA".to_owned(),
        _ => word,
    }
}

pub fn all_fields() -> Resume {
    let mut value = filled(Resume::INFO, "", &usual);
    value["meta"]["sections"] = json!([{ "section": "education", "title": "Learning" }, { "section": "work" }]);
    Resume::from_value(&value)
}

pub fn leaves(value: &Value, at: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| leaves(value, &pointer::key(at, key), found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| leaves(value, &pointer::index(at, index), found))
        }
        Value::String(text) => found.push((at.to_owned(), text.clone())),
        _ => {}
    }
}

/// All text of the body and the values of its attributes.
pub fn shown(page: &str) -> String {
    let page = Html::parse_document(page);
    let body = page.select(&Selector::parse("body").expect("a selector")).next().expect("a body");
    let mut shown: String = body.text().collect();
    for element in body.descendent_elements() {
        for (_, value) in element.value().attrs() {
            shown.push('\n');
            shown.push_str(value);
        }
    }
    shown
}

pub const HOSTILE: &str = concat!(
    "T\"'></title></style></textarea></script><script>x()</script><img src=x onerror=x()><i data-xss>x</i>",
    "[a](javascript:x%28%29) [b]( JaVaScRiPt:x()) <javascript:x()> ![c](data:text/html,x) {{{x}}} {{#each this}}"
);

pub fn assert_harmless(page: &str) {
    let parsed = Html::parse_document(page);
    for element in parsed.root_element().descendent_elements() {
        let name = element.value().name();
        assert!(!matches!(name, "iframe" | "object" | "embed" | "form" | "svg" | "i" | "link" | "base"), "{name} in\n{page}");
        if name == "script" {
            assert!(matches!(element.attr("type"), Some("application/json" | "application/ld+json")), "{page}");
        }
        for (attribute, value) in element.value().attrs() {
            assert!(!attribute.starts_with("on") && attribute != "data-xss", "{attribute} in\n{page}");
            if matches!(attribute, "href" | "src") {
                let is_safe =
                    ["https://", "http://", "mailto:", "tel:", "data:image/png;base64,"].iter().any(|s| value.starts_with(s));
                assert!(is_safe, "{value} in\n{page}");
            }
        }
    }
    assert_eq!(parsed.select(&Selector::parse("style").expect("a selector")).count(), 1);
}

#[test]
fn the_borrowed_view_is_the_value_of_the_shared_schema() {
    let mut value = all_fields().to_value();
    value["work"][0]["unknown"] = json!({ "a": [1, null, true, { "b": "" }] });
    value["formatData"] = json!({ "yaml": { "c": 1.5 } });
    for resume in [Resume::from_value(&value), Resume::default()] {
        let value = resume.to_value();
        assert_eq!(resume.borrowed(), Borrowed::from(&value));
        let (borrowed, owned) = (resume.borrowed(), value.as_object().expect("an object"));
        let keys: Vec<&str> = borrowed.members().expect("an object").iter().map(|(key, _)| key).collect();
        assert_eq!(keys, owned.keys().map(String::as_str).collect::<Vec<_>>());
    }
}

#[test]
fn refused_addresses_are_told() {
    let resume = Resume::from_value(&json!({ "basics": { "url": "javascript:x()" } }));
    let written = write(&resume, format("html").expect("the format"), &WriteOptions::default(), false).expect("written");
    let found: Vec<_> = written.diagnostics.iter().map(|d| (d.kind, d.pointer.as_str())).collect();
    assert_eq!(found, [(Kind::Assumed, "/basics/url")]);
}

fn ann() -> Resume {
    Resume::from_value(&json!({
        "basics": { "name": "Ann Sample", "location": { "countryCode": "GR" }, "url": "https://ann.example.org/", "summary": "Likes **order**." },
        "work": [
            { "name": "Example Works", "position": "Baker", "startDate": "2016-09", "highlights": ["Baked bread", "Sold bread"] },
            { "name": "Sample Mill", "position": "Miller", "startDate": "2010", "endDate": "2016-08" }
        ],
        "languages": [{ "language": "German", "code": "de", "fluency": "good" }],
        "meta": { "language": "en" }
    }))
}

#[test]
fn our_own_page_gives_everything_back() {
    let mut source = ann();
    assert_eq!(resume_convert::diff(&source, &back(&page(&source))), []);
    // What no page shows comes back where it is carried along.
    source.other.insert("x-desk".to_owned(), json!(7));
    let html = format("html").expect("the format");
    let written = write(&source, html, &WriteOptions::default(), true).expect("written");
    let text = String::from_utf8(written.bytes).expect("UTF-8");
    let read = read(&text, html, &ReadOptions::default()).expect("read");
    assert_eq!(resume_convert::diff(&source, &read.resume), []);
}

#[test]
fn what_was_edited_by_hand_is_read() {
    let page = page(&ann());
    for (from, to, pointer, expected) in [
        (">Baker<", ">Head baker<", "/work/0/position", json!("Head baker")),
        (">August 2016<", ">July 2015<", "/work/1/endDate", json!("2015-07")),
        (">present<", ">May 2020<", "/work/0/endDate", json!("2020-05")),
        (">2010<", ">early 2010<", "/work/1/startDate", json!("early 2010")),
        (">ann.example.org<", ">sample.example.org/me<", "/basics/url", json!("https://sample.example.org/me")),
        ("<strong>order</strong>", "<em>calm</em> and <b>order</b>", "/basics/summary", json!("Likes *calm* and **order**.")),
        (">Greece<", ">Frankreich<", "/basics/location/countryCode", json!("FR")),
        (">German<", ">Dutch<", "/languages/0", json!({ "language": "Dutch", "fluency": "good" })),
        ("<li data-field=\"highlights\">Baked bread</li>\n", "", "/work/0/highlights", json!(["Sold bread"])),
        ("Sold bread", "Sold\n   bread", "/work/0/highlights/1", json!("Sold bread")),
    ] {
        let edited = page.replacen(from, to, 1);
        assert_ne!(page, edited, "{from} is not in the page\n{page}");
        assert_eq!(back(&edited).to_value().pointer(pointer), Some(&expected), "{from}");
    }
}

#[test]
fn an_edited_heading_becomes_the_authors_arrangement() {
    let page = page(&ann()).replacen("Work experience</h2>", "Where I baked</h2>", 1);
    let sections = back(&page).to_value().pointer("/meta/sections/1").cloned();
    assert_eq!(sections, Some(json!({ "section": "work", "title": "Where I baked" })));
}

#[test]
fn values_are_located_in_the_page() {
    let page = page(&ann());
    let read = read(&page, format("html").expect("the format"), &ReadOptions::default()).expect("read");
    let span = read.locator.locate(&page, "/work/1/position").expect("a place");
    assert!(page[span].ends_with(">Miller"));
}

#[test]
fn errors_of_a_theme_have_a_place() {
    let files = |text: &str| {
        let files = [("page.hbs".to_owned(), text.to_owned()), ("style.css".to_owned(), String::new())];
        WriteOptions {
            html: HtmlOptions { theme: Theme::Files(files.into()), ..HtmlOptions::default() },
            ..WriteOptions::default()
        }
    };
    let failure = |text: &str| {
        let written = write(&ann(), format("html").expect("the format"), &files(text), false);
        written.expect_err("no page").message
    };
    assert!(failure("<p>\n  {{{basics.name}}}").starts_with("page.hbs:2:3: unescaped output"));
    assert!(failure("<p>\n  {{& basics.name}}").starts_with("page.hbs:2:3: unescaped output"));
    assert!(failure("<p>\n  {{#if basics.name}}").starts_with("page.hbs:2:"));
    assert!(failure("{{include \"page\"}}").contains("without end"));
    assert!(failure("{{> none}}").contains("none"));
    assert_eq!(page_with(&ann(), &files("{{text basics.name}}")), "<span data-field=\"name\">Ann Sample</span>");
}
