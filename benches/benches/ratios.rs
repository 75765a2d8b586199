//! Times by the floors', each pair measured in turns in this one process: the table of `cargo xtask bench`.
//!
//! `cargo bench -p resume-benches --bench ratios`; with words, only the lines that have one of them in their names; with
//! `--run COUNT` and a word, that work so many times and nothing is timed, for a profiler.

use std::hint::black_box;
use std::time::Duration;

use resume_benches::turns::{self, Turns};
use resume_benches::{SIZES, convert, documents, floors, format, read, template, write};

/// A pair to measure.
struct Pair {
    name: String,
    floor_name: &'static str,
    /// What part of the floor's speed is aimed at.
    goal: Option<f64>,
    make: Box<dyn FnOnce() -> Made>,
}

/// A pair, ready to run.
struct Made {
    /// The bytes that the speed is counted in.
    bytes: usize,
    work: Box<dyn FnMut()>,
    floor: Box<dyn FnMut()>,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let run = arguments.iter().position(|a| a == "--run").and_then(|at| arguments.get(at + 1)?.parse::<u32>().ok());
    let words: Vec<&String> = arguments.iter().filter(|a| !a.starts_with("--") && a.parse::<u32>().is_err()).collect();
    let is_on = |name: &str| words.is_empty() || words.iter().any(|word| name.contains(word.as_str()));
    let mut pairs = pairs();
    pairs.retain(|pair| is_on(&pair.name));
    if let Some(count) = run {
        let made = pairs.into_iter().next().map(|pair| (pair.make)());
        return made.into_iter().for_each(|mut made| (0..count).for_each(|_| (made.work)()));
    }
    say("| work | time | MB/s | floor | its time | speed by the floor's | median of turns | goal |");
    say("|---|--:|--:|---|--:|--:|--:|--:|");
    for Pair { name, floor_name, goal, make } in pairs {
        let Made { bytes, work, floor } = make();
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

fn pairs() -> Vec<Pair> {
    let mut pairs = Vec::new();
    for size in SIZES {
        conversions(&mut pairs, size.0, size.1);
    }
    texts(&mut pairs);
    people(&mut pairs);
    photos(&mut pairs);
    photos_out(&mut pairs);
    record(&mut pairs);
    pairs
}

/// A format, what its floor is called, the floor, and the share of it that is wanted.
type Reader = (&'static str, &'static str, fn(&str), f64);

/// A conversion to JSON beside a pass over its input.
fn to_json(
    name: String,
    from: &'static str,
    text: impl FnOnce() -> String + 'static,
    floor_name: &'static str,
    floor: fn(&str),
    goal: f64,
) -> Pair {
    let make = move || {
        let (from, json, text) = (format(from), format("json"), text());
        let (input, bytes) = (text.clone(), text.len());
        let work = move || drop(black_box(convert(text.as_bytes(), from, json)));
        Made { bytes, work: Box::new(work), floor: Box::new(move || floor(&input)) }
    };
    Pair { name, floor_name, goal: Some(goal), make: Box::new(make) }
}

fn conversions(pairs: &mut Vec<Pair>, size: &str, bytes: usize) {
    let json = |text: &str| drop(black_box(floors::json_write(&floors::json_parse(text))));
    let yaml = |text: &str| drop(black_box(floors::yaml_parse(text)));
    let (xml, markdown, html) = (floors::xml_events, floors::markdown_events, floors::html_tree);
    let readers: [Reader; 6] = [
        ("json", "serde_json, parse and write", json, 0.5),
        ("yaml", "serde-saphyr, parse", yaml, 0.7),
        ("europass", "quick-xml events", xml, 0.2),
        ("europass-v3", "quick-xml events", xml, 0.2),
        ("markdown", "pulldown-cmark events", markdown, 0.15),
        ("html", "html5ever's tree", html, 0.5),
    ];
    for (from, floor_name, floor, goal) in readers {
        let text = move || documents::document(from, bytes);
        pairs.push(to_json(format!("{from} → json, {size}"), from, text, floor_name, floor, goal));
    }
    let page = move || documents::foreign_page(bytes);
    pairs.push(to_json(format!("html of another program → json, {size}"), "html", page, "html5ever's tree", html, 0.5));
    for (to, goal) in [("europass", Some(0.5)), ("europass-v3", None), ("yaml", None), ("markdown", None)] {
        pairs.push(json_to(to, size, bytes, goal));
    }
    let make = move || {
        let (json, html, text) = (format("json"), format("html"), documents::document("json", bytes));
        let page = template::Bare::new(&documents::resume(bytes).to_value());
        Made {
            bytes: convert(text.as_bytes(), json, html).len(),
            work: Box::new(move || drop(black_box(convert(text.as_bytes(), json, html)))),
            floor: Box::new(move || drop(black_box(page.render()))),
        }
    };
    let name = format!("json → html, {size}");
    pairs.push(Pair { name, floor_name: "bare Handlebars render", goal: None, make: Box::new(make) });
}

/// JSON to another format by bytes written, beside serde_json's writing of as many bytes.
fn json_to(to: &'static str, size: &str, bytes: usize, goal: Option<f64>) -> Pair {
    let make = move || {
        let (json, target, text) = (format("json"), format(to), documents::document("json", bytes));
        let bytes = convert(text.as_bytes(), json, target).len();
        let whole = serde_json::from_str::<serde_json::Value>(&text).unwrap_or_default();
        let floor = floors::Lengthened::new(&whole, bytes);
        Made {
            bytes,
            work: Box::new(move || drop(black_box(convert(text.as_bytes(), json, target)))),
            floor: Box::new(move || drop(black_box(floor.write()))),
        }
    };
    Pair { name: format!("json → {to}, {size}"), floor_name: "serde_json, write, by bytes out", goal, make: Box::new(make) }
}

/// Europass files of 64 KB that are mostly text.
fn texts(pairs: &mut Vec<Pair>) {
    let (floor_name, events) = ("quick-xml events", floors::xml_events);
    let text = || documents::candidate(64 << 10);
    pairs.push(to_json("europass → json, much text".into(), "europass", text, floor_name, events, 0.2));
    let text = || documents::passport(64 << 10);
    pairs.push(to_json("europass-v3 → json, much text".into(), "europass-v3", text, floor_name, events, 0.2));
}

/// Free-form Markdown of 40 KB, read.
fn people(pairs: &mut Vec<Pair>) {
    for (name, text) in resume_benches::people::ALL {
        let make = move || {
            let (markdown, text) = (format("markdown"), text(40 << 10));
            let (input, bytes) = (text.clone(), text.len());
            let work = move || drop(black_box(read(markdown, &text)));
            Made { bytes, work: Box::new(work), floor: Box::new(move || floors::markdown_events(&input)) }
        };
        let name = format!("markdown, {name}, read");
        pairs.push(Pair { name, floor_name: "pulldown-cmark events", goal: Some(0.125), make: Box::new(make) });
    }
}

/// A format, and what puts a photo into a file of it.
type File = (&'static str, fn(&str) -> String);

/// Photos of 2 MB, read beside copying them.
fn photos(pairs: &mut Vec<Pair>) {
    let files: [File; 3] = [
        ("europass", documents::candidate_with_photo),
        ("europass-v3", documents::passport_with_photo),
        ("json", json_with_photo),
    ];
    for (name, file) in files {
        for (floor_name, is_whole) in [("copy of the photo", false), ("UTF-8 check and copy of the file", true)] {
            let make = move || {
                let data = documents::photo(2 << 20);
                let (format, text) = (format(name), file(&data));
                let source = if is_whole { text.clone() } else { data };
                let floor =
                    if is_whole { |text: &str| floors::check_and_copy(text.as_bytes()) } else { |text: &str| text.to_owned() };
                let work = move || {
                    let decoded = resume_convert::decode(black_box(text.as_bytes()));
                    let decoded = decoded.unwrap_or_else(|failure| panic!("{failure}"));
                    drop(black_box(read(format, &decoded.text)));
                };
                let bytes = source.len();
                Made { bytes, work: Box::new(work), floor: Box::new(move || drop(black_box(floor(black_box(&source))))) }
            };
            pairs.push(Pair { name: format!("{name}, a photo of 2 MB, read"), floor_name, goal: None, make: Box::new(make) });
        }
    }
}

/// The same photos, written.
fn photos_out(pairs: &mut Vec<Pair>) {
    for (name, goal) in [("europass", None), ("europass-v3", None), ("json", None)] {
        let make = move || {
            let data = documents::photo(2 << 20);
            let resume = read(format("json"), &json_with_photo(&data)).resume;
            let work = move || drop(black_box(write(format(name), black_box(&resume))));
            let bytes = data.len();
            Made { bytes, work: Box::new(work), floor: Box::new(move || drop(black_box(black_box(&data).to_owned()))) }
        };
        let name = format!("{name}, a photo of 2 MB, written");
        pairs.push(Pair { name, floor_name: "copy of the photo", goal, make: Box::new(make) });
    }
}

/// A résumé of 8.4 KB as streams have it, which does not say its language, beside a pass of serde_json over it.
fn record(pairs: &mut Vec<Pair>) {
    let make = || {
        let mut resume = documents::resume(8400);
        resume.meta.language.clear();
        let text = resume.to_value().to_string();
        let (json, target, input) = (format("json"), format("europass"), text.clone());
        let floor = move || drop(black_box(floors::json_write(&floors::json_parse(&text))));
        let bytes = input.len();
        Made { bytes, work: Box::new(move || drop(black_box(convert(input.as_bytes(), json, target)))), floor: Box::new(floor) }
    };
    let name = "json → europass, a record of a stream".to_owned();
    pairs.push(Pair { name, floor_name: "serde_json, parse and write", goal: None, make: Box::new(make) });
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
