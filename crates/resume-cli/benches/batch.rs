//! A batch of many files on one core and on two: `cargo xtask bench-batch`, or `cargo bench -p resume-cli --bench batch`.

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use common::{Cost, say};

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
    let folder = common::folder("batch");
    let (input, output) = (folder.join("in"), folder.join("out"));
    files(&input)?;
    say(&format!("{COUNT} files of {BYTES} bytes to HTML; load {}\n", common::load()));
    let (mut one, mut two, mut few) = (Cost::default(), Cost::default(), Cost::default());
    for _ in 0..ROUNDS {
        two = best(two, batch(&input, &output, 2)?);
        one = best(one, batch(&input, &output, 1)?);
        few = best(few, batch(&input.join("000"), &output, 2)?);
    }
    batch(&input, &output, 2)?;
    let again = common::run(&mut command(&input, &output, 2));
    let rate = |cost: Cost| COUNT as f64 / cost.wall.as_secs_f64();
    let cpu = |cost: Cost| cost.cpu.as_secs_f64() * 1e6 / COUNT as f64;
    let mib = |cost: Cost| cost.peak as f64 / f64::from(1 << 20);
    say(&format!("-j 1  {:8.0} files/s {:6.1} µs CPU a file, most memory {:.1} MiB\n", rate(one), cpu(one), mib(one)));
    say(&format!("-j 2  {:8.0} files/s {:6.1} µs CPU a file, most memory {:.1} MiB\n", rate(two), cpu(two), mib(two)));
    say(&format!("-j 2 : -j 1  {:.2}\n", one.wall.as_secs_f64() / two.wall.as_secs_f64()));
    say(&format!("{IN_A_FOLDER} files: most memory {:.1} MiB\n", mib(few)));
    say(&format!("all up to date: {:.2} s\n", again.wall.as_secs_f64()));
    Ok(())
}

fn best(a: Cost, b: Cost) -> Cost {
    if a.wall.is_zero() || b.wall < a.wall { b } else { a }
}

fn files(folder: &Path) -> std::io::Result<()> {
    if folder.join("done").exists() {
        return Ok(());
    }
    for number in 0..COUNT {
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
