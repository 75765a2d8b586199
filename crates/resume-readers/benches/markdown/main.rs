//! The speed of the Markdown reader beside the mere parse of the same bytes, on résumés of some 40 KB; how its time grows
//! with the text; and what hostile texts cost.
//!
//! `cargo bench -p resume-readers --bench markdown`; with a group or an input by name, only those; with an input, a number
//! and perhaps a size in KB, that input is read so many times and nothing is timed, for a profiler.

mod hostile;
mod inputs;

use std::hint::black_box;
use std::time::{Duration, Instant};

use resume_readers::{ReadOptions, markdown};

/// A name, and what makes such a text of about so many bytes.
type Input = (&'static str, fn(usize) -> String);

const SMALL: usize = 40 << 10;

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let only = arguments.next();
    let mut number = || arguments.next().and_then(|number| number.parse().ok());
    if let (Some(name), Some(times)) = (&only, number()) {
        return run(name, times, number().map_or(SMALL, |size| size << 10));
    }
    let is_on = |name: &str| only.as_ref().is_none_or(|only| only == name);
    if inputs::ALL.iter().any(|(name, _)| is_on(name)) {
        say("input              parse   outline      read        time by parse's");
    }
    for (name, make) in inputs::ALL.iter().filter(|(name, _)| is_on(name)) {
        throughput(name, &make(SMALL));
    }
    if is_on("linear") {
        say("\nlinear: the time of ten times the text by the time of the text");
        for (name, make) in inputs::ALL {
            say(&format!("{name:12} {:5.1}", growth(&make(SMALL), &make(10 * SMALL))));
        }
    }
    if is_on("hostile") {
        say("\nhostile: the time of 400 KB, and of ten times the text by that");
        for (name, make) in hostile::ALL {
            let small = make(10 * SMALL);
            let time = best(|| read(&small));
            say(&format!("{name:24} {:8.1} ms {:5.1}", time.as_secs_f64() * 1e3, growth(&small, &make(100 * SMALL))));
        }
    }
}

fn throughput(name: &str, text: &str) {
    let parse = best(|| {
        black_box(pulldown_cmark::Parser::new_ext(text, pulldown_cmark::Options::ENABLE_TABLES).count());
    });
    let outline = best(|| {
        black_box(markdown::outline::outline(text));
    });
    let whole = best(|| read(text));
    let rate = |time: Duration| text.len() as f64 / time.as_secs_f64() / 1e6;
    let ratio = whole.as_secs_f64() / parse.as_secs_f64();
    say(&format!("{name:12} {:9.1} {:9.1} {:9.1} MB/s {ratio:11.2}", rate(parse), rate(outline), rate(whole)));
}

fn growth(small: &str, large: &str) -> f64 {
    let small_time = best(|| read(small)).as_secs_f64() / small.len() as f64;
    let large_time = best(|| read(large)).as_secs_f64() / large.len() as f64;
    10.0 * large_time / small_time
}

fn run(name: &str, times: usize, bytes: usize) {
    let known = inputs::ALL.iter().chain(hostile::ALL).find(|(known, _)| *known == name);
    let Some((_, make)) = known else { return say("there is no such input") };
    let text = make(bytes);
    (0..times).for_each(|_| read(&text));
}

fn read(text: &str) {
    let _ = black_box(markdown::read(text, &ReadOptions::default()));
}

fn best(mut work: impl FnMut()) -> Duration {
    let mut best = Duration::MAX;
    let start = Instant::now();
    while start.elapsed() < Duration::from_millis(1000) {
        let one = Instant::now();
        work();
        best = best.min(one.elapsed());
    }
    best
}

/// A bench is run to be read.
#[allow(clippy::print_stdout)]
fn say(line: &str) {
    println!("{line}");
}
