//! Times by the floors', each pair measured in turns in this one process: the table of `cargo xtask bench`.
//!
//! `cargo bench -p resume-benches --bench ratios`; with words, only the lines that have one of them in their names; with
//! `--run COUNT` and a word, that work so many times and nothing is timed, for a profiler.

use std::hint::black_box;
use std::time::Duration;

use resume_benches::turns::{self, Turns};
use resume_benches::{SIZES, convert, documents, floors, format, read, template, write};

/// A measured pair.
struct Pair<'w> {
    name: String,
    /// The bytes that the speed is counted in.
    bytes: usize,
    floor_name: &'static str,
    work: Box<dyn FnMut() + 'w>,
    floor: Box<dyn FnMut() + 'w>,
    /// What part of the floor's speed is aimed at.
    goal: Option<f64>,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let run = arguments.iter().position(|a| a == "--run").and_then(|at| arguments.get(at + 1)?.parse::<u32>().ok());
    let words: Vec<&String> = arguments.iter().filter(|a| !a.starts_with("--") && a.parse::<u32>().is_err()).collect();
    let is_on = |name: &str| words.is_empty() || words.iter().any(|word| name.contains(word.as_str()));
    let mut pairs = pairs();
    pairs.retain(|pair| is_on(&pair.name));
    if let (Some(count), Some(pair)) = (run, pairs.first_mut()) {
        (0..count).for_each(|_| (pair.work)());
        return;
    }
    say("| work | time | MB/s | floor | its time | speed by the floor's | median of turns | goal |");
    say("|---|--:|--:|---|--:|--:|--:|--:|");
    for Pair { name, bytes, floor_name, work, floor, goal } in pairs {
        let turns = turns::take(Duration::from_millis(1200), work, floor);
        let Turns { work, floor, median } = turns;
        let rate = bytes as f64 / work / 1e6;
        let goal = goal.map(|goal| format!("{:.0} %", goal * 100.0)).unwrap_or_default();
        let (speed, median) = (100.0 / turns.ratio(), 100.0 / median);
        let (work, floor) = (work * 1e6, floor * 1e6);
        say(&format!(
            "| {name} | {work:.1} µs | {rate:.0} | {floor_name} | {floor:.1} µs | {speed:.0} % | {median:.0} % | {goal} |"
        ));
    }
}

fn pairs() -> Vec<Pair<'static>> {
    let mut pairs = Vec::new();
    for size in SIZES {
        conversions(&mut pairs, size.0, size.1);
    }
    texts(&mut pairs);
    photos(&mut pairs);
    pairs
}

/// A conversion to JSON beside a pass over its input.
fn to_json(
    name: String,
    from: &'static str,
    text: String,
    floor_name: &'static str,
    floor: fn(&str),
    goal: f64,
) -> Pair<'static> {
    let (from, json) = (format(from), format("json"));
    let (input, bytes) = (text.clone(), text.len());
    Pair {
        name,
        bytes,
        floor_name,
        work: Box::new(move || drop(black_box(convert(text.as_bytes(), from, json)))),
        floor: Box::new(move || floor(&input)),
        goal: Some(goal),
    }
}

fn conversions(pairs: &mut Vec<Pair<'static>>, size: &str, bytes: usize) {
    let document = |name: &str| documents::document(name, bytes);
    let typed = |text: &str| drop(black_box(floors::json_write(&floors::json_parse(text))));
    pairs.push(to_json(format!("json → json, {size}"), "json", document("json"), "serde_json, parse and write", typed, 0.5));
    let typed = |text: &str| drop(black_box(floors::yaml_parse(text)));
    pairs.push(to_json(format!("yaml → json, {size}"), "yaml", document("yaml"), "serde-saphyr, parse", typed, 0.7));
    let events = floors::xml_events;
    pairs.push(to_json(format!("europass → json, {size}"), "europass", document("europass"), "quick-xml events", events, 0.2));
    let passport = document("europass-v3");
    pairs.push(to_json(format!("europass-v3 → json, {size}"), "europass-v3", passport, "quick-xml events", events, 0.2));
    let events = floors::markdown_events;
    pairs.push(to_json(
        format!("markdown → json, {size}"),
        "markdown",
        document("markdown"),
        "pulldown-cmark events",
        events,
        0.15,
    ));
    pairs.push(to_json(format!("html → json, {size}"), "html", document("html"), "html5ever's tree", floors::html_tree, 0.5));
    for (to, goal) in [("europass", Some(0.5)), ("europass-v3", None), ("yaml", None), ("markdown", None)] {
        pairs.push(json_to(&document("json"), to, size, goal));
    }
    let (json, html, text) = (format("json"), format("html"), document("json"));
    let page = template::Bare::new(&documents::resume(bytes).to_value());
    pairs.push(Pair {
        name: format!("json → html, {size}"),
        bytes: convert(text.as_bytes(), json, html).len(),
        floor_name: "bare Handlebars render",
        work: Box::new(move || drop(black_box(convert(text.as_bytes(), json, html)))),
        floor: Box::new(move || drop(black_box(page.render()))),
        goal: None,
    });
}

/// JSON to another format by bytes written, beside serde_json's writing of as many bytes.
fn json_to(text: &str, to: &str, size: &str, goal: Option<f64>) -> Pair<'static> {
    let (json, target) = (format("json"), format(to));
    let bytes = convert(text.as_bytes(), json, target).len();
    let twin = floors::json_parse(text);
    let each = floors::json_write(&twin).len();
    let text = text.to_owned();
    // The floor is timed for as many bytes as the work writes, so that times compare.
    let mut left = 0i64;
    Pair {
        name: format!("json → {to}, {size}"),
        bytes,
        floor_name: "serde_json, write, by bytes out",
        work: Box::new(move || drop(black_box(convert(text.as_bytes(), json, target)))),
        floor: Box::new(move || {
            left += bytes as i64;
            while left > 0 {
                drop(black_box(floors::json_write(&twin)));
                left -= each as i64;
            }
        }),
        goal,
    }
}

/// Europass files of 64 KB that are mostly text.
fn texts(pairs: &mut Vec<Pair<'static>>) {
    let events = floors::xml_events;
    let text = documents::candidate(64 << 10);
    pairs.push(to_json("europass → json, much text".into(), "europass", text, "quick-xml events", events, 0.2));
    let text = documents::passport(64 << 10);
    pairs.push(to_json("europass-v3 → json, much text".into(), "europass-v3", text, "quick-xml events", events, 0.2));
}

/// What a time is set beside: its name, and the work.
type Floor = (&'static str, fn(&str) -> String);

/// Photos of 2 MB, read beside copying them.
fn photos(pairs: &mut Vec<Pair<'static>>) {
    let data = documents::photo(2 << 20);
    let files = [
        ("europass", documents::candidate_with_photo(&data)),
        ("europass-v3", documents::passport_with_photo(&data)),
        ("json", json_with_photo(&data)),
    ];
    for (name, text) in files {
        let checks: [Floor; 2] = [
            ("copy of the photo", str::to_owned),
            ("UTF-8 check and copy of the file", |text| floors::check_and_copy(text.as_bytes())),
        ];
        for (floor_name, floor) in checks {
            let source = if floor_name.ends_with("file") { text.clone() } else { data.clone() };
            let (format, text) = (format(name), text.clone());
            pairs.push(Pair {
                name: format!("{name}, a photo of 2 MB, read"),
                bytes: text.len(),
                floor_name,
                work: Box::new(move || {
                    let decoded = resume_convert::decode(black_box(text.as_bytes()));
                    let decoded = decoded.unwrap_or_else(|failure| panic!("{failure}"));
                    drop(black_box(read(format, &decoded.text)));
                }),
                floor: Box::new(move || drop(black_box(floor(black_box(&source))))),
                goal: None,
            });
        }
    }
}

fn json_with_photo(data: &str) -> String {
    let mut resume = documents::resume(0);
    resume.basics.image = format!("data:image/png;base64,{data}");
    String::from_utf8(write(format("json"), &resume).bytes).unwrap_or_else(|error| panic!("{error}"))
}

/// A bench is run to be read.
#[allow(clippy::print_stdout)]
fn say(line: &str) {
    println!("{line}");
}
