//! The speed of validating a valid JSON résumé of some 10 KB, beside typed parsing alone and beside a document that
//! something has to be said about.

use std::fmt::Write;
use std::time::{Duration, Instant};

use resume_convert::{ReadOptions, Resume, format, validate};

fn main() {
    let text = resume(10 << 10);
    let json = format("json").unwrap_or_else(|| panic!("no json"));
    let options = ReadOptions::default();
    let found = validate(&text, json, &options).unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!(found, [], "the document is to be valid");
    let faulty = text.replacen("\"name\"", "\"nmae\"", 1);
    let [parsed, valid, located] = best([
        &mut || drop(std::hint::black_box(serde_json::from_str::<Resume>(&text))),
        &mut || drop(std::hint::black_box(validate(&text, json, &options))),
        &mut || drop(std::hint::black_box(validate(&faulty, json, &options))),
    ]);
    let mut out = format!("{} bytes\n", text.len());
    for (name, time) in [("typed parse", parsed), ("validate, valid", valid), ("validate, a finding", located)] {
        let rate = text.len() as f64 / time.as_secs_f64() / 1e6;
        let speed = parsed.as_secs_f64() / time.as_secs_f64();
        let _ = writeln!(
            out,
            "{name:20} {:7.1} µs  {rate:7.1} MB/s  {speed:5.2} x the speed of the typed parse",
            time.as_secs_f64() * 1e6
        );
    }
    // A bench is run to be read.
    #[allow(clippy::print_stdout)]
    {
        print!("{out}");
    }
}

/// The best time of each, taken in turns, so that whatever else the machine does hits all alike.
fn best<const N: usize>(mut work: [&mut dyn FnMut(); N]) -> [Duration; N] {
    let mut best = [Duration::MAX; N];
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(4) {
        for (work, best) in work.iter_mut().zip(&mut best) {
            let one = Instant::now();
            work();
            *best = one.elapsed().min(*best);
        }
    }
    best
}

/// A résumé of an invented person with as many jobs as it takes.
fn resume(bytes: usize) -> String {
    let mut text = String::from(
        "{\n  \"basics\": {\n    \"name\": \"Ann Example\",\n    \"label\": \"Data Engineer\",\n    \"email\": \"ann@example.com\",\n    \
         \"phone\": \"+1 555 0100\",\n    \"url\": \"https://ann.example.com\",\n    \"location\": { \"city\": \"Springfield\", \
         \"countryCode\": \"US\" },\n    \"profiles\": [{ \"network\": \"GitHub\", \"username\": \"ann\", \"url\": \
         \"https://example.org/ann\" }]\n  },\n  \"languages\": [{ \"language\": \"English\", \"code\": \"en\", \"fluency\": \"native\" }],\n  \
         \"work\": [",
    );
    let mut year = 1950;
    while text.len() < bytes {
        let comma = if year == 1950 { "" } else { "," };
        let _ = write!(
            text,
            "{comma}\n    {{\n      \"name\": \"Acme {year} Ltd\",\n      \"position\": \"Senior Engineer\",\n      \"url\": \
             \"https://example.com/{year}\",\n      \"startDate\": \"{year}-03\",\n      \"endDate\": \"{}-02-28\",\n      \"summary\": \
             \"A team of nine that keeps the warehouse of a grocer running at night.\",\n      \"highlights\": [\n        \"Moved 120 \
             jobs to a new scheduler without a lost night\",\n        \"Cut the cost of storage by 37 % with a calendar – and a café\"\n      \
             ],\n      \"keywords\": [\"Rust\", \"SQL\", \"Kafka\"]\n    }}",
            year + 1
        );
        year += 1;
    }
    text + "\n  ]\n}\n"
}
