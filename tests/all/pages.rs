//! Pages that people and other programs write, and what a careful reader makes of them.

use std::collections::BTreeMap;
use std::fmt::Write;

use resume_convert::{ReadOptions, format, read};
use serde_json::{Value, json};

/// How well each page must be read, and all of them on average: the harmonic mean of how much of the truth was found and of
/// how much that was found is true. Stricter than `cargo xtask pages`, which takes texts that are nearly the same for equal.
const LEAST: f64 = 0.7;
const AVERAGE: f64 = 0.95;

fn page(text: &str) -> Value {
    let read = read(text, format("html").expect("known"), &ReadOptions::default()).expect("read");
    for span in read.diagnostics.iter().filter_map(|d| d.span.clone()) {
        assert!(text.get(span.clone()).is_some(), "{span:?}");
    }
    read.resume.to_value()
}

/// The values of a résumé by their fields, without their order.
fn facts(value: &Value, at: &str, out: &mut BTreeMap<(String, String), i32>) {
    match value {
        Value::Object(map) => {
            map.iter().filter(|(key, _)| *key != "meta").for_each(|(key, value)| facts(value, &format!("{at}/{key}"), out));
        }
        Value::Array(items) => items.iter().for_each(|item| facts(item, at, out)),
        other => {
            let text = other.as_str().map_or_else(|| other.to_string(), |text| text.trim_end_matches(['.', '/']).to_lowercase());
            *out.entry((at.to_owned(), text)).or_default() += 1;
        }
    }
}

/// The score, and what is missing (-) or too much (+).
fn score(found: &Value, truth: &Value) -> (f64, String) {
    let (mut ours, mut theirs) = (BTreeMap::new(), BTreeMap::new());
    facts(found, "", &mut ours);
    facts(truth, "", &mut theirs);
    let mut report = String::new();
    let right: i32 = theirs.iter().map(|(fact, count)| count.min(ours.get(fact).unwrap_or(&0))).sum();
    for (fact, count) in &theirs {
        if ours.get(fact).unwrap_or(&0) < count {
            let _ = writeln!(report, "- {fact:?}");
        }
    }
    for (fact, count) in &ours {
        if theirs.get(fact).unwrap_or(&0) < count {
            let _ = writeln!(report, "+ {fact:?}");
        }
    }
    let all = ours.values().sum::<i32>() + theirs.values().sum::<i32>();
    (2.0 * f64::from(right) / f64::from(all), report)
}

#[test]
fn pages_of_many_styles_are_read() {
    let folder = format!("{}/data/pages/dev", env!("CARGO_MANIFEST_DIR"));
    let mut names: Vec<_> = std::fs::read_dir(folder).expect("the folder").map(|e| e.expect("an entry").path()).collect();
    names.retain(|path| path.extension().is_some_and(|e| e == "html"));
    assert!(names.len() >= 12);
    let mut low = String::new();
    let (mut sum, count) = (0.0, names.len() as f64);
    for path in names {
        let bytes = std::fs::read(&path).expect("a page");
        let text = resume_convert::decode(&bytes).expect("text").text;
        let truth = std::fs::read_to_string(path.with_extension("json")).expect("its truth");
        let (score, report) = score(&page(&text), &serde_json::from_str(&truth).expect("JSON"));
        sum += score;
        if score < LEAST {
            let _ = writeln!(low, "{}: {score:.3}\n{report}", path.display());
        }
    }
    assert!(low.is_empty(), "{low}");
    assert!(sum / count >= AVERAGE, "{:.3}", sum / count);
}

#[test]
fn pages_are_read_in_the_charset_that_they_name() {
    let encoded = |charset: &str, name: &[u8]| {
        let mut bytes = format!("<html><head><meta charset={charset}><title>CV</title></head><body><h1>").into_bytes();
        bytes.extend_from_slice(name);
        bytes.extend_from_slice(b"</h1><h2>Skills</h2><ul><li>Knots</li></ul></body></html>");
        bytes
    };
    let utf16 = "<html><body><h1>Zoë Straße</h1><h2>Skills</h2><ul><li>Knots</li></ul></body></html>".encode_utf16();
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(utf16.flat_map(u16::to_le_bytes)).collect();
    // A word processor writes the charset as it did thirty years ago, and quotes of Windows.
    let word = b"<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\"></head><body><h1>Zo\xEB \x93Tau\x94 Stra\xDFe</h1></body></html>";
    for (bytes, name) in [
        (encoded("windows-1252", b"Zo\xEB Stra\xDFe"), "Zoë Straße"),
        (encoded("Shift_JIS", b"\x93\x8C\x8B\x9E"), "東京"),
        (encoded("utf-8", "Zoë Straße".as_bytes()), "Zoë Straße"),
        (utf16, "Zoë Straße"),
        (word.to_vec(), "Zoë “Tau” Straße"),
    ] {
        let text = resume_convert::decode(&bytes).expect("text").text;
        assert_eq!(page(&text)["basics"]["name"], name);
    }
}

#[test]
fn a_rule_below_a_heading_underlines_it() {
    let text = "<title>Ann Sample</title><body><h1>Ann Sample</h1><div><h2>Interests</h2><hr><div>\
        <div class=pair><div>Boats:</div><div>Rigging, Rowing</div></div><div class=pair><div>Maps:</div><div>Tides, Charts</div></div>\
        </div></div>";
    let wanted =
        json!([{ "name": "Boats", "keywords": ["Rigging", "Rowing"] }, { "name": "Maps", "keywords": ["Tides", "Charts"] }]);
    assert_eq!(page(text)["interests"], wanted);
}

#[test]
fn a_date_apart_from_a_short_title_leaves_the_title() {
    let award = |title: &str, date: &str, by: &str| {
        format!("<div class=box><div style='display:flex'><b>{title}</b><span>{date}</span></div><div>{by}</div></div>")
    };
    let (first, second) =
        (award("Golden Knot", "December 2023", "Harbour Guild"), award("Silver Knot", "August 2022", "Riggers' Fair"));
    let text = format!("<title>Ann Sample</title><body><h1>Ann Sample</h1><div><h2>Awards</h2>{first}{second}</div>");
    let wanted = json!([
        { "title": "Golden Knot", "date": "2023-12", "awarder": "Harbour Guild" },
        { "title": "Silver Knot", "date": "2022-08", "awarder": "Riggers' Fair" }
    ]);
    assert_eq!(page(&text)["awards"], wanted);
}

#[test]
fn what_surrounds_the_resume_is_left_out_and_told() {
    let text = "<title>Ann Sample - CV</title><body><div id=top><a href='/'>Home</a> <a href='/blog'>Blog</a></div><main><h1>Ann Sample</h1>\
        <h2>Work</h2><h3>Baker</h3><p>2001 - 2004</p><h2>Skills</h2><ul><li>Knots</li></ul></main>\
        <aside class=related><h2>You may also like</h2><p><a href='/x'>Ten knots</a></p></aside><div class=foot>Powered by a press</div>";
    let read = read(text, format("html").expect("known"), &ReadOptions::default()).expect("read");
    let value = read.resume.to_value().to_string();
    assert!(["Home", "Ten knots", "Powered"].iter().all(|word| !value.contains(word)), "{value}");
    let note =
        read.diagnostics.iter().find(|d| d.message.contains("part of the page") || d.message.contains("parts of the page"));
    assert_eq!(
        note.and_then(|d| d.span.clone()).and_then(|span| text.get(span)),
        Some("Home</a> <a href='/blog'>Blog"),
        "{:?}",
        read.diagnostics
    );
}

#[test]
fn layouts_of_all_kinds_say_the_same() {
    // The same job and skill, as boxes, as rows of a table, as terms, and as a list.
    let jobs = [
        "<div class=j><div><b>Baker</b></div><div>Example Works</div><div>Jan 2001<br>Mar 2004</div><ul><li>Baked bread</li></ul></div>",
        "<table><tr><td>Jan 2001 - Mar 2004</td><td><b>Baker</b><br>Example Works<ul><li>Baked bread</li></ul></td></tr></table>",
        "<h3>Baker <small>Example Works</small></h3><p>Jan 2001 - Mar 2004</p><ul><li>Baked bread</li></ul>",
    ];
    for job in jobs {
        let value = page(&format!("<h1>Ann Sample</h1><h2>Work experience</h2>{job}<h2>Skills</h2><ul><li>Knots</li></ul>"));
        let work = &value["work"][0];
        assert_eq!((work["startDate"].as_str(), work["endDate"].as_str()), (Some("2001-01"), Some("2004-03")), "{job}\n{value}");
        assert_eq!((work["position"].as_str(), work["name"].as_str()), (Some("Baker"), Some("Example Works")), "{job}\n{value}");
        assert_eq!(work["highlights"], serde_json::json!(["Baked bread"]), "{job}");
    }
}

#[test]
fn what_serves_the_page_is_not_read() {
    let value = page(
        "<body><nav><a href='#a'>Menu</a></nav><div class='cookie-banner'>We use cookies</div><h1>Ann Sample</h1>\
         <p hidden>secret</p><p style='display:none'>secret</p><script>secret</script><template>secret</template>\
         <button>Print</button><h2>Skills</h2><ul><li>Knots</li></ul><footer>Made with a theme</footer>",
    );
    assert_eq!(value, serde_json::json!({ "basics": { "name": "Ann Sample" }, "skills": [{ "name": "Knots" }] }));
}

#[test]
fn nothing_that_is_shown_is_lost() {
    let text =
        page("<h1>Ann Sample</h1><h2>Rope work</h2><p>Anything goes.</p><ul><li>a knot</li></ul><div>loose</div>").to_string();
    for word in ["Rope work", "Anything goes.", "a knot", "loose"] {
        assert!(text.contains(word), "{word} in {text}");
    }
}

#[test]
fn a_page_without_text_is_refused() {
    let failure = read("<div id=root></div><script>x()</script>", format("html").expect("known"), &ReadOptions::default());
    assert_eq!(failure.expect_err("nothing to read").code.name, "not-a-resume");
}

#[test]
fn a_page_that_says_that_there_is_none_is_refused() {
    let html = format("html").expect("known");
    for text in [
        "<title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found on this server.</p>",
        "<title>Seite nicht gefunden - Beispiel</title><main><h1>Hoppla</h1><a href=/>Startseite</a></main>",
        "<title>Example</title><h1>页面不存在</h1>",
    ] {
        let failure = read(text, html, &ReadOptions::default()).expect_err("nothing to read");
        assert_eq!(failure.code.name, "not-a-resume", "{text}");
    }
    let text = "<title>404 Not Found</title><h1>Ann Sample</h1><h2>Work</h2><p><b>Not Found Ltd</b>, 2001 - 2004</p>";
    assert!(read(text, html, &ReadOptions::default()).is_ok());
}

#[test]
fn pieces_of_pages_are_read() {
    let folder = format!("{}/data/pages/dev", env!("CARGO_MANIFEST_DIR"));
    for path in std::fs::read_dir(folder).expect("the folder").map(|e| e.expect("an entry").path()) {
        if path.extension().is_none_or(|e| e != "html") {
            continue;
        }
        let bytes = std::fs::read(&path).expect("a page");
        let text = resume_convert::decode(&bytes).expect("text").text;
        for at in (0..text.len()).step_by((text.len() / 12).max(61)).filter(|at| text.is_char_boundary(*at)) {
            let next = (at + 200..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
            for piece in [&text[..at], &text[at..], &format!("{}{}", &text[..at], &text[next..])] {
                let _ = read(piece, format("html").expect("known"), &ReadOptions::default());
            }
        }
    }
}

#[test]
fn hostile_pages_are_read_in_time() {
    let pages = [
        "<div>".repeat(200_000),
        "<b><p>".repeat(50_000) + &"</b>".repeat(50_000),
        "<ul><li>".repeat(50_000) + "x",
        "<table><tr><td>".repeat(30_000) + "x",
        format!("<p {}>x", "a=b ".repeat(100_000)),
        "<p>a<br><i>".repeat(50_000),
        "<a href=x>y".repeat(50_000),
        "<div style='float:right'>x</div><div>y</div>".repeat(20_000),
        "<h2>Work</h2><div class=a><div>x</div><div>y</div></div>".repeat(3_000),
        format!("<p>{}", "x ".repeat(1 << 20)),
        "<!--".repeat(50_000),
        "<script>".repeat(50_000),
        "&amp;&#x41;&nope".repeat(50_000),
        "<style>.a{".repeat(50_000),
    ];
    for text in pages {
        let _ = read(&text, format("html").expect("known"), &ReadOptions::default());
    }
}
