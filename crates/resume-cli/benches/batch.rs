//! A batch of many files on one core and on two: `cargo xtask bench-batch`, or `cargo bench -p resume-cli --bench batch`.
//!
//! `--count N` and `--rounds N` are for a first look.

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{Cost, best, mib, say, thousands};

const COUNT: usize = 20_000;
const BYTES: usize = 8400;
const IN_A_FOLDER: usize = 200;
const ROUNDS: usize = 3;

fn main() {
    if let Err(error) = run() {
        say(&format!("{error}\n"));
        std::process::exit(1);
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let (count, rounds) = (common::option("--count", COUNT), common::option("--rounds", ROUNDS));
    let folder = common::folder("batch").join(count.to_string());
    let (input, output) = (folder.join("in"), folder.join("out"));
    files(&input, count)?;
    say(&format!("{} files of {BYTES} bytes to HTML; load {}\n\n", thousands(count as f64), common::load()));
    let (mut one, mut two, mut few) = (Cost::default(), Cost::default(), Cost::default());
    for _ in 0..rounds {
        two = best(two, batch(&input, &output, 2)?);
        one = best(one, batch(&input, &output, 1)?);
        few = best(few, batch(&input.join("000"), &output, 2)?);
    }
    let ended = interrupted(&input, &output)?;
    say("| what | files a second | µs of processor a file | by -j 1 | most memory, MiB | goals |\n|---|--:|--:|--:|--:|---|\n");
    let row = |name: String, files: usize, cost: Cost, goals: &str| {
        let by_one = one.wall.as_secs_f64() * files as f64 / (cost.wall.as_secs_f64() * count as f64);
        let rate = thousands(files as f64 / cost.wall.as_secs_f64());
        let cpu = cost.cpu.as_secs_f64() * 1e6 / files as f64;
        say(&format!("| {name} | {rate} | {cpu:.1} | {by_one:.2} | {:.1} | {goals} |\n", mib(cost.peak)));
    };
    row("-j 1".to_owned(), count, one, "");
    row("-j 2".to_owned(), count, two, "1.6 by -j 1");
    row(format!("-j 2, {IN_A_FOLDER} files"), IN_A_FOLDER.min(count), few, "as much memory as for all");
    let done = thousands(ended.done as f64);
    row(format!("-j 2, killed when {done} were done, and again"), count, ended.again, "what is done is not done again");
    row("-j 2, all up to date".to_owned(), count, ended.idle, "");
    Ok(())
}

/// What a batch takes that is run again after it was killed, and once more.
struct Ended {
    done: usize,
    again: Cost,
    idle: Cost,
}

/// Kills a batch in the midst of its work and lets the same command go on; all outputs have to be there then.
fn interrupted(input: &Path, output: &Path) -> Result<Ended, Box<dyn std::error::Error>> {
    let _ = fs::remove_dir_all(output);
    let wanted = pages(input)?;
    let mut child = command(input, output, 2).spawn()?;
    while pages(output).unwrap_or(0) < wanted / 3 && child.try_wait()?.is_none() {
        std::thread::sleep(Duration::from_millis(5));
    }
    let _ = child.kill();
    let _ = child.wait();
    let done = pages(output)?;
    let again = common::run(&mut command(input, output, 2));
    let idle = common::run(&mut command(input, output, 2));
    let is_whole = again.is_success && idle.is_success && pages(output)? == wanted;
    if is_whole { Ok(Ended { done, again, idle }) } else { Err("the batch did not go on".into()) }
}

/// How many files there are in the folders of a folder.
fn pages(folder: &Path) -> std::io::Result<usize> {
    let is_page = |path: &Path| path.extension().is_some_and(|end| end == "json" || end == "html");
    let mut count = 0;
    for inner in fs::read_dir(folder)? {
        let inner = inner?.path();
        if inner.is_dir() {
            count += fs::read_dir(inner)?.filter(|file| file.as_ref().is_ok_and(|file| is_page(&file.path()))).count();
        }
    }
    Ok(count)
}

fn files(folder: &Path, count: usize) -> std::io::Result<()> {
    if folder.join("done").exists() {
        return Ok(());
    }
    for number in 0..count {
        let inner = folder.join(format!("{:03}", number / IN_A_FOLDER));
        fs::create_dir_all(&inner)?;
        fs::write(inner.join(format!("{number:05}.json")), common::resume(number, BYTES))?;
    }
    fs::write(folder.join("done"), "")
}

fn command(input: &Path, output: &Path, jobs: usize) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_resume-convert"));
    command.arg(input).args(["--to", "html", "--quiet", "-j", &jobs.to_string(), "--out-dir"]).arg(output).stdin(Stdio::null());
    command
}

fn batch(input: &Path, output: &Path, jobs: usize) -> Result<Cost, Box<dyn std::error::Error>> {
    let _ = fs::remove_dir_all(output);
    let cost = common::run(&mut command(input, output, jobs));
    if cost.is_success { Ok(cost) } else { Err("the batch failed".into()) }
}
