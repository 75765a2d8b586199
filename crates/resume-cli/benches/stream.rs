//! `stream` beside the same work in memory: `cargo xtask bench-stream`, or `cargo bench -p resume-cli --bench stream`.
//!
//! Every ratio is of two measures that were taken one after the other, several times; what is told is the best of each,
//! for what the machine does beside only ever adds to it. `--count N` and `--rounds N` are for a first look; with `--full`, memory
//! is watched over fifty times as many records.

mod common;

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use common::{Cost, best, mib, say, thousands};
use resume_convert::{ConvertOptions, Converter, ReadOptions, WriteOptions, format, read, write};

const BYTES: usize = 8400;
const COUNT: usize = 20_000;
const ROUNDS: usize = 5;
/// How many times the records are given to see whether memory grows.
const TIMES: usize = 50;

/// What is measured: the format, what is done in memory, and the goals.
const WORK: [(&str, &str, Floor, &str); 4] = [
    ("json", "JSON", Floor::Convert, "35,000 a second; 50 %"),
    ("html", "HTML", Floor::Render, "50 % of two bare render loops; 1.6 by -j 1"),
    ("europass", "Europass", Floor::Convert, "25,000 a second"),
    ("yaml", "YAML", Floor::Convert, ""),
];

fn main() {
    if let Err(error) = run() {
        say(&format!("{error}\n"));
        std::process::exit(1);
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let (count, rounds) = (common::option("--count", COUNT), common::option("--rounds", ROUNDS));
    let path = common::records(count, BYTES)?;
    let text = std::fs::read_to_string(&path)?;
    let lines: Vec<&str> = text.lines().collect();
    say(&format!("{} records of {} bytes; load {}\n\n", thousands(count as f64), text.len() / count, common::load()));
    say(
        "| from JSON to | records a second, -j 2 | µs of processor a record | by -j 1 | by the same in memory, two threads | goals |\n",
    );
    say("|---|--:|--:|--:|--:|---|\n");
    for (to, name, floor, goals) in WORK {
        let (mut two, mut one, mut memory) = (Cost::default(), Cost::default(), Duration::MAX);
        for _ in 0..rounds {
            two = best(two, stream(&path, to, 2)?);
            memory = memory.min(in_memory(&lines, to, floor)?);
            one = best(one, stream(&path, to, 1)?);
        }
        let rate = |time: Duration| count as f64 / time.as_secs_f64();
        say(&format!(
            "| {name} | {} | {:.1} | {:.2} | {:.0} % of {} | {goals} |\n",
            thousands(rate(two.wall)),
            two.cpu.as_secs_f64() * 1e6 / count as f64,
            one.wall.as_secs_f64() / two.wall.as_secs_f64(),
            100.0 * rate(two.wall) / rate(memory),
            thousands(rate(memory)),
        ));
    }
    if std::env::args().any(|argument| argument == "--full") {
        watch_memory(&text, count)?;
    }
    Ok(())
}

/// A table of the most memory that few records take, and many.
fn watch_memory(text: &str, count: usize) -> Result<(), Box<dyn std::error::Error>> {
    let name = |times: usize| thousands((count * times) as f64);
    say(&format!("\n| most memory, MiB | {} records | {} records | more | goal |\n", name(1), name(TIMES)));
    say("|---|--:|--:|--:|---|\n");
    for (to, name, ..) in WORK.iter().take(2) {
        let (few, many) = (mib(memory(text, to, 1)?), mib(memory(text, to, TIMES)?));
        say(&format!("| JSON to {name} | {few:.1} | {many:.1} | {:.1} | 64 |\n", many - few));
    }
    Ok(())
}

fn stream(path: &Path, to: &str, jobs: usize) -> Result<Cost, Box<dyn std::error::Error>> {
    let cost = common::run(command(to, jobs).stdin(File::open(path)?));
    if cost.is_success { Ok(cost) } else { Err("stream failed".into()) }
}

fn command(to: &str, jobs: usize) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_resume-convert"));
    command.args(["stream", "--from", "json", "--to", to, "-j", &jobs.to_string()]).stdout(Stdio::null());
    command
}

/// What is done in memory.
#[derive(Clone, Copy)]
enum Floor {
    /// Read and write.
    Convert,
    /// Write what is read already.
    Render,
}

/// The time that two threads take for all records.
fn in_memory(lines: &[&str], to: &str, floor: Floor) -> Result<Duration, Box<dyn std::error::Error>> {
    let (json, to) = (format("json").ok_or("json")?, format(to).ok_or("a format")?);
    let write_options = WriteOptions { compact: true, ..WriteOptions::default() };
    let options = ConvertOptions { write: write_options, ..ConvertOptions::default() };
    let converter = Converter::new(Some(json), to, options)?;
    let resumes: Vec<_> = lines.iter().take(100).filter_map(|line| read(line, json, &ReadOptions::default()).ok()).collect();
    let next = AtomicUsize::new(0);
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let mut out = Vec::new();
                loop {
                    let from = next.fetch_add(10, Ordering::Relaxed);
                    let Some(some) = lines.get(from..lines.len().min(from + 10)).filter(|some| !some.is_empty()) else { return };
                    for (at, line) in some.iter().enumerate() {
                        out.clear();
                        match floor {
                            Floor::Convert => {
                                let _ = std::hint::black_box(converter.text(line, None, &mut out));
                            }
                            Floor::Render => {
                                let resume = &resumes[(from + at) % resumes.len()].resume;
                                let _ = std::hint::black_box(write(resume, to, &converter.options().write, false));
                            }
                        }
                    }
                }
            });
        }
    });
    Ok(start.elapsed())
}

/// The most memory that a stream of so many times these records takes.
fn memory(text: &str, to: &str, times: usize) -> Result<u64, Box<dyn std::error::Error>> {
    let mut child = command(to, 2).stdin(Stdio::piped()).spawn()?;
    let mut input = child.stdin.take().ok_or("a pipe")?;
    let start = Instant::now();
    let cost = std::thread::scope(|scope| {
        scope.spawn(move || {
            for _ in 0..times {
                if input.write_all(text.as_bytes()).is_err() {
                    return;
                }
            }
        });
        common::watch(child, start)
    });
    if cost.is_success { Ok(cost.peak) } else { Err("stream failed".into()) }
}
