//! `stream` beside the same work in memory: `cargo xtask bench-stream`, or `cargo bench -p resume-cli --bench stream`.
//!
//! Every ratio is of two measures that were taken one after the other, several times; what is told is the best of each,
//! for what the machine does beside only ever adds to it. With `--full`, memory is watched over a million records.

mod common;

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use common::{Cost, say};
use resume_convert::{ConvertOptions, Converter, ReadOptions, WriteOptions, format, read, write};

const BYTES: usize = 8400;
const COUNT: usize = 20_000;
const ROUNDS: usize = 5;

fn main() {
    if let Err(error) = run() {
        say(&format!("{error}\n"));
        std::process::exit(1);
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let is_full = std::env::args().any(|argument| argument == "--full");
    let path = common::records(COUNT, BYTES)?;
    let text = std::fs::read_to_string(&path)?;
    let lines: Vec<&str> = text.lines().collect();
    say(&format!("{COUNT} records of {} bytes; load {}\n", text.len() / COUNT, common::load()));
    say("                      records/s   µs CPU a record   of the same in memory, two threads   -j 2 : -j 1\n");
    for (to, floor) in [("json", Floor::Convert), ("html", Floor::Render), ("europass", Floor::Convert), ("yaml", Floor::Convert)]
    {
        let (mut two, mut one, mut memory) = (Cost::default(), Cost::default(), Duration::MAX);
        for _ in 0..ROUNDS {
            two = best(two, stream(&path, to, 2)?);
            memory = memory.min(in_memory(&lines, to, floor)?);
            one = best(one, stream(&path, to, 1)?);
        }
        let rate = |time: Duration| COUNT as f64 / time.as_secs_f64();
        let what = match floor {
            Floor::Convert => "conversion",
            Floor::Render => "two bare render loops",
        };
        say(&format!(
            "json -> {to:9} -j 2 {:10.0} {:17.1} {:8.0} % of {:7.0} ({what}) {:14.2}\n",
            rate(two.wall),
            two.cpu.as_secs_f64() * 1e6 / COUNT as f64,
            100.0 * rate(two.wall) / rate(memory),
            rate(memory),
            one.wall.as_secs_f64() / two.wall.as_secs_f64(),
        ));
    }
    if is_full {
        for to in ["json", "html"] {
            let (few, many) = (memory(&text, to, 1)?, memory(&text, to, 50)?);
            let mib = |bytes: u64| bytes as f64 / f64::from(1 << 20);
            say(&format!(
                "json -> {to}: most memory {:.1} MiB for 20,000 records, {:.1} MiB for 1,000,000\n",
                mib(few),
                mib(many)
            ));
        }
    }
    Ok(())
}

fn best(a: Cost, b: Cost) -> Cost {
    if a.wall.is_zero() || b.wall < a.wall { b } else { a }
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
