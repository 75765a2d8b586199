//! How the time of reading grows with the text and with its nesting, and what hostile texts cost.
//!
//! `cargo bench -p resume-benches --bench growth`; with words, only the lines that have one of them in their names.

use std::hint::black_box;
use std::time::Duration;

use resume_benches::{documents, format, hostile, people, turns};
use resume_convert::ReadOptions;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let is_on = |name: &str| words.is_empty() || words.iter().any(|word| name.contains(word.as_str()));
    say("| reading | of | time | of ten times as much | by that |");
    say("|---|--:|--:|--:|--:|");
    let line = |format: &str, name: &str, unit: &str, size: usize, make: &dyn Fn(usize) -> String| {
        let name = format!("{format}: {name}");
        if !is_on(&name) {
            return;
        }
        let (one, ten) = (make(size), make(10 * size));
        let times = turns::take(Duration::from_millis(600), || read(format, &ten), || read(format, &one));
        let (small, large) = (times.floor * 1e3, times.work * 1e3);
        say(&format!("| {name} | {} {unit} | {small:.2} ms | {large:.2} ms | {:.1} |", size >> 10, times.ratio()));
    };
    for (name, make) in people::ALL {
        line("markdown", name, "KB", 40 << 10, make);
    }
    for (name, make) in hostile::ALL {
        line("markdown", name, "KB", 400 << 10, make);
    }
    line("html", "a page of a theme", "KB", 100 << 10, &|bytes| documents::document("html", bytes / 3));
    line("html", "a page of another program", "KB", 100 << 10, &|bytes| documents::foreign_page(bytes / 3));
    line("html", "nested elements", "Ki", 20 << 10, &|count| "<div>".repeat(count) + "x");
    line("europass", "much text", "KB", 64 << 10, &documents::candidate);
    line("json", "a document", "KB", 64 << 10, &|bytes| documents::document("json", bytes));
    line("yaml", "a document", "KB", 64 << 10, &|bytes| documents::document("yaml", bytes));
}

fn read(format: &str, text: &str) {
    let _ = black_box(resume_convert::read(text, self::format(format), &ReadOptions::default()));
}

/// A bench is run to be read.
#[allow(clippy::print_stdout)]
fn say(line: &str) {
    println!("{line}");
}
