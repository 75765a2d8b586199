//! The themes that are built in: that each shows everything, gives everything back and lets nothing run; their options;
//! and themes of one's own.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use resume_convert::verify::unreported;
use resume_convert::{HtmlOptions, Kind, Resume, Theme, WriteOptions, describe, diff, format, theme_files, themes, write};
use resume_core::arbitrary::filled;
use resume_core::html::Words;
use resume_core::model::{Form, Record};
use resume_core::tables::Locale;
use serde_json::json;

use crate::expect::{all_as_expected, expect, root};
use crate::golden::without_style;
use crate::html::{HOSTILE, all_fields, assert_harmless, back, leaves, page_with, shown};

fn themed(theme: Theme, options: &[(&str, &str)]) -> WriteOptions {
    let options = options.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    WriteOptions { html: HtmlOptions { theme, options, ..HtmlOptions::default() }, ..WriteOptions::default() }
}

fn built_in(name: &str, options: &[(&str, &str)]) -> WriteOptions {
    themed(Theme::BuiltIn(name.to_owned()), options)
}

fn failure(options: &WriteOptions) -> String {
    let failure = write(&all_fields(), format("html").expect("the format"), options, false).expect_err("no page");
    format!("{} ({})", failure.message, failure.hint.unwrap_or_default())
}

#[test]
fn there_are_five_themes() {
    let names: Vec<&str> = themes().collect();
    assert_eq!(names, ["classic", "modern", "compact", "academic", "plain"]);
    for name in names {
        let description = describe(&Theme::BuiltIn(name.to_owned())).expect("a description");
        assert_eq!(description.name, name);
        assert!(!description.about.is_empty());
        assert!(description.options.iter().all(|option| !option.about.is_empty()), "{name}");
        for wanted in ["font", "paper", "photo", "dates", "sections"] {
            assert!(description.options.iter().any(|option| option.name == wanted), "{name}: {wanted}");
        }
    }
}

#[test]
fn every_field_is_shown() {
    let resume = all_fields();
    let mut texts = Vec::new();
    leaves(&resume.to_value(), "", &mut texts);
    assert!(texts.len() > 250, "{}", texts.len());
    for theme in themes() {
        let shown = shown(&page_with(&resume, &built_in(theme, &[])));
        for (at, text) in &texts {
            // The files themselves are not in the page; the document's language and arrangement are not in its body.
            if !(at.ends_with("/data") || at == "/meta/language" || at.starts_with("/meta/sections")) {
                assert!(shown.contains(text), "{theme}: {at} = {text} is not shown");
            }
        }
    }
}

#[test]
fn every_field_comes_back() {
    let resume = all_fields();
    for theme in themes() {
        for dates in ["long", "short", "iso"] {
            let page = page_with(&resume, &built_in(theme, &[("dates", dates)]));
            let lost: Vec<String> = diff(&resume, &back(&page)).into_iter().map(|d| d.pointer).collect();
            assert_eq!(lost, ["/attachments/0/data", "/attachments/1/data"], "{theme} {dates}");
        }
    }
}

#[test]
fn dates_come_back_in_every_language_and_form() {
    let dates = ["2016", "2016-01", "2016-02", "2016-03", "2016-05", "2016-06", "2016-07", "2016-09", "2016-12-31"];
    for &locale in Locale::ALL {
        let awards: Vec<_> = dates.iter().map(|date| json!({ "title": "x", "date": date })).collect();
        let resume = Resume::from_value(&json!({ "awards": awards, "meta": { "language": locale.tag() } }));
        for form in ["long", "short", "iso"] {
            let page = page_with(&resume, &built_in("classic", &[("dates", form)]));
            // As if the dates had been typed by hand: nothing but what is seen.
            let typed = page
                .split(" datetime=\"")
                .enumerate()
                .map(|(at, part)| if at == 0 { part } else { part.split_once('"').map_or(part, |(_, rest)| rest) });
            assert_eq!(diff(&resume, &back(&typed.collect::<String>())), [], "{} {form}", locale.tag());
        }
    }
}

#[test]
fn nothing_of_a_resume_runs() {
    let urls = [
        "javascript:x()",
        "JAVASCRIPT:x()",
        "data:text/html,<script>x()</script>",
        "https://example.com/\"><img src=x onerror=x()>",
    ];
    let images = ["data:image/svg+xml,<svg onload='x()'>", "data:image/png;base64,\" onerror=\"x()", HOSTILE];
    let with_images = |theme: &str| {
        let mut options = built_in(theme, &[]);
        options.html.remote_images = true;
        options
    };
    for theme in themes() {
        for url in urls {
            let hostile = |_: &str, form: Form| if form == Form::Uri { url.to_owned() } else { HOSTILE.to_owned() };
            let resume = Resume::from_value(&filled(Resume::INFO, "", &hostile));
            assert_harmless(&page_with(&resume, &with_images(theme)));
        }
        // The photo is the one field that depends on that option; a page of few fields shows it as well.
        for image in urls.into_iter().chain(images) {
            let value = json!({ "basics": { "name": HOSTILE, "image": image, "location": { "city": HOSTILE } } });
            let resume = Resume::from_value(&value);
            assert_harmless(&page_with(&resume, &built_in(theme, &[])));
            assert_harmless(&page_with(&resume, &with_images(theme)));
        }
    }
}

/// What a page says in each of the languages that the project promises: headings, and the labels of the templates.
#[test]
fn headings_and_labels_are_there_in_every_language() {
    const LANGUAGES: &str = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv \
        nb is uk ru tr ar he zh-Hans zh-Hant ja ko hi vi id";
    let mut labels: Vec<(String, String)> = Vec::new();
    for name in themes() {
        for (_, text) in theme_files(name).expect("files") {
            for piece in text.split("label=\"").skip(1) {
                let label = piece.split('"').next().and_then(|label| label.split_once('.')).expect("Record.key");
                labels.push((label.0.to_owned(), label.1.to_owned()));
            }
        }
    }
    labels.push(("Basics".to_owned(), "image".to_owned()));
    labels.sort();
    labels.dedup();
    assert!(labels.len() > 25, "{}", labels.len());
    let english = Words::of("en");
    let mut missing = Vec::new();
    for tag in LANGUAGES.split_whitespace() {
        let words = Words::of(tag);
        assert_eq!(words.tag(), tag);
        for key in SECTIONS {
            if words.heading(key).is_empty() {
                missing.push(format!("{tag} {key}"));
            }
        }
        for (record, key) in &labels {
            let label = words.label(record, key);
            let is_english = label == english.label(record, key) && tag != "en" && !is_international(tag, label);
            if label.is_empty() || is_english {
                missing.push(format!("{tag} {record}.{key} ({label})"));
            }
        }
        for word in [words.present(), words.term("fluency", "native"), words.term("gender", "female"), &words.document()] {
            if word.is_empty() || (tag != "en" && matches!(word, "native" | "female")) {
                missing.push(format!("{tag} {word}"));
            }
        }
    }
    assert_eq!(missing, [""; 0]);
}

const SECTIONS: [&str; 18] = [
    "basics.summary",
    "work",
    "education",
    "projects",
    "skills",
    "languages",
    "certificates",
    "awards",
    "publications",
    "volunteer",
    "memberships",
    "conferences",
    "digitalSelfAssessment",
    "drivingLicences",
    "interests",
    "references",
    "attachments",
    "coverLetter",
];

/// Words that other languages write as English does.
fn is_international(_: &str, label: &str) -> bool {
    matches!(label, "Version" | "Communication" | "Email" | "E-mail" | "Website" | "Photo" | "Foto" | "ISCED" | "Nationality")
        || label.chars().filter(|c| c.is_alphabetic()).count() <= 3
}

fn small() -> Resume {
    Resume::from_value(&json!({
        "basics": {
            "name": "Ann Sample", "label": "Baker", "email": "ann@example.com", "gender": "female", "summary": "Likes **order**.",
            "location": { "city": "Sampleton", "countryCode": "US" }
        },
        "work": [{ "name": "Example Works", "position": "Baker", "startDate": "2016-09", "highlights": ["Baked bread"] }],
        "education": [{ "institution": "Sample School", "studyType": "Diploma", "area": "Baking", "endDate": "2016-07-31" }],
        "skills": [{ "name": "Dough", "keywords": ["rye", "wheat"] }],
        "languages": [{ "language": "German", "code": "de", "fluency": "native" }],
        "publications": [{ "name": "On rye", "publisher": "Bread Weekly", "releaseDate": "2020-05" }],
        "meta": { "language": "en", "sections": [{ "section": "skills" }, { "section": "work", "title": "Where I baked" }] }
    }))
}

#[test]
fn pages_of_every_theme() {
    let differences: Vec<String> = themes()
        .filter_map(|theme| {
            let page = without_style(page_with(&small(), &built_in(theme, &[])));
            expect(&root().join(format!("tests/fixtures/themes/{theme}.html")), &page)
        })
        .collect();
    all_as_expected(&differences);
}

#[test]
fn columns_keep_the_authors_order() {
    let page = page_with(&small(), &built_in("modern", &[]));
    assert!(page.contains("class=\"side\""), "{page}");
    let place = |key: &str| page.find(&format!("data-section=\"{key}\"")).expect("the section");
    assert!(place("work") < place("skills"), "the second column follows the first");
    assert_eq!(diff(&small(), &back(&page)), []);
    // Moved within its column by hand, it is where it was moved.
    let (start, end) = (place("work"), place("basics.summary"));
    assert!(start < end);
    let moved = page.replacen("data-place=\"1\"", "data-place=\"9\"", 1);
    let sections = back(&moved).to_value().pointer("/meta/sections/1/title").cloned();
    assert_eq!(sections, Some(json!("Where I baked")));
    let one_column = page_with(&small(), &built_in("modern", &[("side", "")]));
    assert!(!one_column.contains("class=\"side\""));
}

#[test]
fn options_change_the_page() {
    let mut resume = small();
    resume.basics.image = "data:image/png;base64,AAAA".to_owned();
    let page = |options: &[(&str, &str)]| page_with(&resume, &built_in("classic", options));
    assert!(page(&[]).contains("<img") && !page(&[("photo", "false")]).contains("<img"));
    assert!(page(&[("accent", "#7a1f3d")]).contains("--accent: #7a1f3d;"));
    assert!(!page(&[("accent", "#ffff00")]).contains("--accent: #ffff00; }\n@media"), "yellow on white cannot be read");
    assert!(page(&[("font", "serif")]).contains("class=\"font-serif\""));
    assert!(page(&[]).contains("size: letter;") && page(&[("paper", "a4")]).contains("size: a4;"));
    assert!(page(&[("dates", "short")]).contains(">Sep 2016<") && page(&[("dates", "iso")]).contains(">2016-09<"));
    resume.meta = Default::default();
    let page = page_with(&resume, &built_in("classic", &[("sections", "languages, summary")]));
    let place = |key: &str| page.find(&format!("data-section=\"{key}\"")).expect("the section");
    assert!(place("languages") < place("basics.summary") && place("basics.summary") < place("work"));
}

#[test]
fn a_photo_left_out_is_told() {
    let resume = Resume::from_value(&json!({ "basics": { "image": "https://example.com/me.png" } }));
    let told = |options: &WriteOptions| -> Vec<(Kind, String)> {
        let written = write(&resume, format("html").expect("the format"), options, false).expect("written");
        written.diagnostics.into_iter().map(|d| (d.kind, d.pointer)).collect()
    };
    assert_eq!(told(&built_in("classic", &[])), []);
    assert_eq!(told(&built_in("classic", &[("photo", "off")])), [(Kind::Dropped, "/basics/image".to_owned())]);
}

#[test]
fn remote_photos_are_linked_unless_asked_for() {
    let resume = Resume::from_value(&json!({ "basics": { "name": "Ann", "image": "https://example.com/me.png" } }));
    let mut options = WriteOptions::default();
    let linked = page_with(&resume, &options);
    assert!(
        !linked.contains("<img") && linked.contains("href=\"https://example.com/me.png\"") && linked.contains("img-src data:;")
    );
    options.html.remote_images = true;
    let shown = page_with(&resume, &options);
    assert!(
        shown.contains("<img")
            && shown.contains("src=\"https://example.com/me.png\"")
            && shown.contains("img-src data: https: http:;")
    );
    for page in [linked, shown] {
        assert_eq!(back(&page).basics.image, resume.basics.image);
    }
}

#[test]
fn options_that_are_none_are_refused() {
    for (options, expected) in [
        (&[("acent", "#fff")][..], "the theme classic has no option `acent` (it has accent=#rrggbb, font="),
        (&[("accent", "red")], "the theme option `accent` is `red`; expected a colour such as #1f4e79"),
        (&[("paper", "a5")], "the theme option `paper` is `a5`; expected one of auto, a4, letter"),
        (&[("photo", "maybe")], "the theme option `photo` is `maybe`; expected true or false"),
        (&[("sections", "work,jobs")], "the theme option `sections` is `work,jobs`; expected sections of basics.summary, work,"),
    ] {
        let message = failure(&built_in("classic", options));
        assert!(message.starts_with(expected), "{message}");
    }
}

fn own(files: &[(&str, &str)]) -> Theme {
    let files: BTreeMap<String, String> = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    Theme::Files(files)
}

#[test]
fn a_description_at_fault_is_told() {
    for (yaml, expected) in [
        ("name: [", "theme.yaml:"),
        ("- x", "theme.yaml: expected `name`, `description` and `options`"),
        ("colour: red", "theme.yaml: `colour` means nothing here"),
        ("options: { accent: { type: color } }", "theme.yaml: `options.accent.default` is missing"),
        (
            "options: { accent: { type: hue, default: x } }",
            "theme.yaml: `options.accent.type` is `hue`; expected colour, boolean",
        ),
        (
            "options: { a: { type: choice, choices: [b], default: c } }",
            "theme.yaml: `options.a.default` is `c`; expected one of b",
        ),
        ("options: { \"a b\": { type: boolean, default: true } }", "theme.yaml: the option `a b`: names are"),
    ] {
        let message = failure(&themed(own(&[("page.hbs", "x"), ("theme.yaml", yaml)]), &[]));
        assert!(message.starts_with(expected), "{message}");
    }
    let theme = own(&[
        ("page.hbs", "{{options.mood}}"),
        ("theme.yaml", "options: { mood: { type: choice, choices: [calm, loud], default: calm } }"),
    ]);
    assert_eq!(page_with(&small(), &themed(theme.clone(), &[])), "calm");
    assert_eq!(page_with(&small(), &themed(theme, &[("mood", "loud")])), "loud");
}

#[test]
fn an_exported_theme_renders_the_same() {
    for name in themes() {
        let files = theme_files(name).expect("files");
        let theme = own(&files);
        for resume in [all_fields(), small()] {
            assert_eq!(page_with(&resume, &themed(theme.clone(), &[])), page_with(&resume, &built_in(name, &[])), "{name}");
        }
    }
}

/// The laws of every format, for every theme: what does not come back was reported, carrying along gives it back, and what
/// was read is written the same again.
#[test]
fn laws() {
    let html = format("html").expect("the format");
    for (theme, options) in [
        ("modern", &[][..]),
        ("compact", &[("photo", "false")]),
        ("academic", &[("dates", "iso")]),
        ("plain", &[("dates", "short")]),
    ] {
        let options = built_in(theme, options);
        let config = Config { cases: 48, failure_persistence: None, ..Config::default() };
        let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
        let law = |resume: Resume| {
            let written = write(&resume, html, &options, false).expect("written");
            let page = String::from_utf8(written.bytes).expect("UTF-8");
            let seen = back(&page);
            prop_assert_eq!(unreported(diff(&resume, &seen), &written.diagnostics), vec![], "{}\n{}", theme, page);
            prop_assert_eq!(&page_with(&seen, &options), &page, "{}", theme);
            let carried = write(&resume, html, &options, true).expect("written");
            let page = String::from_utf8(carried.bytes).expect("UTF-8");
            prop_assert_eq!(diff(&resume, &back(&page)), vec![], "{}\n{}", theme, page);
            Ok(())
        };
        runner.run(&resume_core::arbitrary::resume(), law).unwrap_or_else(|error| panic!("{theme}: {error}"));
    }
}

#[test]
fn loops_in_loops_and_blocks_in_blocks_end() {
    let theme = |page: String| themed(own(&[("page.hbs", page.as_str())]), &[]);
    let loops = "{{#each @root}}".repeat(12) + "x" + &"{{/each}}".repeat(12);
    assert!(failure(&theme(loops)).contains("the page gets too long"));
    let blocks = "{{#if work}}".repeat(100_000) + &"{{/if}}".repeat(100_000);
    assert!(failure(&theme(blocks)).contains("nest deeper than 64"));
    let calls = format!("{{{{#if {}work{}}}}}x{{{{/if}}}}", "(not ".repeat(100_000), ")".repeat(100_000));
    assert!(failure(&theme(calls)).contains("nest deeper than 64"));
}
