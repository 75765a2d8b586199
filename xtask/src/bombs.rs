//! `cargo xtask bombs`: documents made to hurt, in the hands of the program itself. Each has to be answered, with a result or
//! an error, in less than two seconds and 512 MiB, without a signal or a panic; and ten times as much input may take twelve
//! times as long.

mod list;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::ci::{cargo, root};
use crate::measure::{self, Run};
use list::{BOMBS, Bomb};

/// What is allowed: seconds of computing, MiB, and how many times as long ten times as much may take.
const MOST_SECONDS: f64 = 2.0;
const MOST_MEMORY: f64 = 512.0;
const MOST_GROWTH: f64 = 12.0;
/// Growth is looked at where there is something to measure: below, starting the program counts for most of it.
const MEASURABLE: f64 = 0.25;
/// A figure that is beyond what is allowed is taken again so often: the machine does other work.
const TRIES: usize = 3;

/// What is done with each: a short name, the arguments before the file, and those after it.
const COMMANDS: [(&str, &[&str], &[&str]); 4] = [
    ("json", &[], &["--to", "json"]),
    ("markdown", &[], &["--to", "markdown"]),
    ("html", &[], &["--to", "html"]),
    ("validate", &["validate"], &[]),
];

/// How long a run may go on before it is ended.
const PATIENCE: u64 = 10;

/// What a run took, and the line of what it says that says most.
struct Answer {
    run: Run,
    said: String,
}

/// The program, built with a profile: `release` or `bench`.
///
/// # Errors
/// When it is not built.
pub fn built(profile: &str) -> Result<PathBuf> {
    cargo(&["build", "--package", "resume-cli", "--profile", profile, "--quiet"], &[])?;
    // That is where cargo puts either.
    Ok(root().join("target/release/resume-convert"))
}

/// Runs all bombs, or those whose name contains a word.
pub fn run(binary: &Path, word: &str) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (mut failed, mut slowest, mut biggest, mut count) = (Vec::new(), (0.0, String::new()), (0.0, String::new()), 0);
    for bomb in BOMBS.iter().filter(|bomb| bomb.name.contains(word)) {
        let big = file(folder.path(), bomb, bomb.size)?;
        let small = file(folder.path(), bomb, bomb.size / 10)?;
        let more = fs::metadata(&big)?.len() as f64 / fs::metadata(&small)?.len().max(1) as f64;
        for (command, before, after) in COMMANDS {
            count += 1;
            let arguments = |path: &Path| -> Vec<String> {
                let path = path.display().to_string();
                before.iter().map(|a| (*a).to_owned()).chain([path]).chain(after.iter().map(|a| (*a).to_owned())).collect()
            };
            let mut verdict = Err(String::new());
            let mut run = None;
            for _ in 0..TRIES {
                let measured = measure(binary, folder.path(), &arguments(&big))?;
                verdict = judge(&measured).and_then(|()| {
                    if measured.run.seconds < MEASURABLE {
                        return Ok(());
                    }
                    let less = measure(binary, folder.path(), &arguments(&small)).map_err(|error| error.to_string())?;
                    // A few have more in each line, too.
                    let growth = measured.run.seconds / less.run.seconds.max(0.001);
                    let is_fine = growth <= MOST_GROWTH * (more / 10.0).max(1.0);
                    if is_fine { Ok(()) } else { Err(format!("{more:.0} times as much takes {growth:.1} times as long")) }
                });
                run = Some(measured);
                let is_hopeless = run.as_ref().is_some_and(|answer| answer.run.seconds > 2.0 * MOST_SECONDS);
                if verdict.is_ok() || is_hopeless {
                    break;
                }
            }
            let Answer { run, said } = run.context("it was run")?;
            let name = format!("{} ({command})", bomb.name);
            println!("   {name:46} {:6.2} s {:5.0} MiB  {}", run.seconds, run.memory, said);
            if run.seconds > slowest.0 {
                slowest = (run.seconds, name.clone());
            }
            if run.memory > biggest.0 {
                biggest = (run.memory, name.clone());
            }
            if let Err(error) = verdict {
                println!("   FAILED: {error}");
                failed.push(format!("{name}: {error}"));
            }
        }
        fs::remove_file(big)?;
        fs::remove_file(small)?;
    }
    println!("   {count} runs; the slowest {:.2} s, {}; the biggest {:.0} MiB, {}", slowest.0, slowest.1, biggest.0, biggest.1);
    ensure!(failed.is_empty(), "{} failed:\n   {}", failed.len(), failed.join("\n   "));
    Ok(())
}

fn file(folder: &Path, bomb: &Bomb, size: usize) -> Result<std::path::PathBuf> {
    let path = folder.join(format!("{size}.{}", bomb.extension));
    fs::write(&path, (bomb.make)(size))?;
    Ok(path)
}

fn measure(binary: &Path, folder: &Path, arguments: &[String]) -> Result<Answer> {
    let (out, err) = (folder.join("out"), folder.join("err"));
    let run = measure::run(binary, arguments, &out, &err, PATIENCE)?;
    let said = String::from_utf8_lossy(&fs::read(&err)?).into_owned();
    let line = |line: &str| line.chars().take(110).collect::<String>().replace(&folder.display().to_string(), "");
    // A panic comes first, whatever was said before.
    let first = said.lines().find(|line| line.contains("panicked") || line.contains("overflowed")).or(said.lines().next());
    Ok(Answer { run, said: first.map(line).unwrap_or_default() })
}

fn judge(Answer { run, said }: &Answer) -> Result<(), String> {
    if !(0..=2).contains(&run.code) || said.contains("panicked") {
        return Err(format!("ended with {}: {said}", run.code));
    }
    if run.seconds >= MOST_SECONDS {
        return Err(format!("took {:.2} s", run.seconds));
    }
    if run.memory >= MOST_MEMORY {
        return Err(format!("took {:.0} MiB", run.memory));
    }
    Ok(())
}
