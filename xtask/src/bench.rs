//! `cargo xtask bench`: times by their floors', in one process and of whole processes; `--peers`: beside other tools.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use resume_convert::{ReadOptions, WriteOptions, format, read, write};
use serde_json::Value;

use crate::ci::{cargo, root};

/// How often each process of the first table is run.
const RUNS: usize = 300;
/// The size of the résumé that whole processes convert, in bytes of JSON.
const SIZE: usize = 10 << 10;
/// The limit on the stripped binary.
const BINARY_LIMIT: u64 = 8 << 20;

/// Prints the tables of ratios.
///
/// # Errors
/// When something does not build or run, or the binary is bigger than it may be.
pub fn run() -> Result<()> {
    let binary = binary()?;
    println!("## Whole processes\n");
    println!("A résumé of {} KB, written to a file; {RUNS} runs of each in turns.\n", SIZE >> 10);
    let folder = folder("bench")?;
    own(&binary, &folder)?;
    let size = fs::metadata(&binary)?.len();
    println!("\nThe stripped binary has {:.2} MiB; it may have {} MiB.\n", size as f64 / f64::from(1 << 20), BINARY_LIMIT >> 20);
    println!("## In one process\n");
    cargo(&["bench", "--quiet", "--package", "resume-benches", "--bench", "ratios"], &[])?;
    ensure!(size <= BINARY_LIMIT, "the binary is too big");
    Ok(())
}

/// The release binary, built anew.
fn binary() -> Result<PathBuf> {
    cargo(&["build", "--quiet", "--release", "--package", "resume-cli"], &[])?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    Ok(target.join("release/resume-convert"))
}

/// A scratch folder below `target`, with the résumé in every format.
fn folder(name: &str) -> Result<PathBuf> {
    let folder = root().join("target").join(name);
    fs::create_dir_all(&folder)?;
    let (json, text) = (format("json").context("json")?, sample()?);
    let resume = read(&text, json, &ReadOptions::default())?.resume;
    for (name, file) in
        [("json", "cv.json"), ("yaml", "cv.yaml"), ("markdown", "cv.md"), ("europass", "cv.xml"), ("html", "cv.html")]
    {
        let target = format(name).context(name)?;
        fs::write(folder.join(file), write(&resume, target, &WriteOptions::default(), false)?.bytes)?;
    }
    Ok(folder)
}

/// A résumé of an invented person.
fn sample() -> Result<String> {
    let mut value: Value = serde_json::from_str(include_str!("bench.json"))?;
    let jobs = value["work"].as_array().context("work")?.clone();
    for number in 0.. {
        let text = serde_json::to_string_pretty(&value)?;
        if text.len() >= SIZE {
            return Ok(text);
        }
        let mut job = jobs[number % jobs.len()].clone();
        job["name"] = format!("Employer {number}").into();
        value["work"].as_array_mut().context("work")?.push(job);
    }
    unreachable!("the numbers have no end")
}

/// A program with its arguments, run in a folder.
struct Process {
    name: String,
    command: Vec<String>,
    folder: PathBuf,
}

impl Process {
    fn new(name: &str, folder: &Path, command: &[&str]) -> Self {
        let command = command.iter().map(|word| (*word).to_owned()).collect();
        Self { name: name.to_owned(), command, folder: folder.to_owned() }
    }

    /// The time of one run, from the start of the process to its end.
    fn time(&self) -> Result<Duration> {
        let (program, arguments) = self.command.split_first().context("a program")?;
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.folder).stdin(Stdio::null()).stdout(Stdio::null());
        command.stderr(File::create(self.folder.join("stderr.txt"))?);
        let start = Instant::now();
        let status = command.status().with_context(|| format!("{} does not start", self.name))?;
        let time = start.elapsed();
        let said = || fs::read_to_string(self.folder.join("stderr.txt")).unwrap_or_default();
        ensure!(status.success(), "{}: {status}: {}", self.name, said());
        Ok(time)
    }
}

/// Shortest time and median.
#[derive(Clone, Copy)]
struct Times {
    shortest: f64,
    median: f64,
}

/// Runs all in turns, after one turn that counts for nothing.
fn turns(processes: &[Process], runs: usize) -> Result<Vec<Times>> {
    let mut times = vec![Vec::with_capacity(runs); processes.len()];
    for run in 0..=runs {
        for (process, times) in processes.iter().zip(&mut times) {
            let time = process.time()?.as_secs_f64() * 1e3;
            if run > 0 {
                times.push(time);
            }
        }
    }
    let of = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        Times { shortest: times[0], median: times[times.len() / 2] }
    };
    Ok(times.into_iter().map(of).collect())
}

/// Our own conversions beside `true`.
fn own(binary: &Path, folder: &Path) -> Result<()> {
    let program = binary.to_str().context("the path of the binary")?;
    let mut processes = vec![Process::new("true", folder, &["true"])];
    let mut goals = vec![String::new()];
    let conversions = [
        ("cv.json", "json", 3.0),
        ("cv.yaml", "json", 3.0),
        ("cv.xml", "json", 3.0),
        ("cv.md", "json", 3.0),
        ("cv.html", "json", 6.0),
        ("cv.json", "yaml", 3.0),
        ("cv.json", "europass", 3.0),
        ("cv.json", "markdown", 3.0),
        ("cv.json", "html", 6.0),
        ("cv.md", "html", 6.0),
    ];
    for (from, to, goal) in conversions {
        let output = format!("out.{to}");
        processes.push(Process::new(&format!("{from} → {to}"), folder, &[program, from, "--to", to, "-o", &output, "-q"]));
        goals.push(format!("{goal:.0}"));
    }
    println!("| process | shortest | median | shortest by `true`'s | median by `true`'s | goal |\n|---|--:|--:|--:|--:|--:|");
    let times = turns(&processes, RUNS)?;
    let floor = times[0];
    for ((process, times), goal) in processes.iter().zip(&times).zip(goals) {
        let Times { shortest, median } = *times;
        let (by_shortest, by_median) = (shortest / floor.shortest, median / floor.median);
        println!("| {} | {shortest:.2} ms | {median:.2} ms | {by_shortest:.1} | {by_median:.1} | {goal} |", process.name);
    }
    Ok(())
}

/// Another tool, and what of ours does the same.
struct Peer {
    theirs: Process,
    ours: Process,
    runs: usize,
    goal: &'static str,
}

/// Installs other tools into a scratch folder and times each beside ours.
///
/// # Errors
/// When npm, python3 or pandoc is missing, or one of the tools cannot be had or fails.
pub fn peers() -> Result<()> {
    let binary = binary()?;
    let program = binary.to_str().context("the path of the binary")?.to_owned();
    let at = folder("peers")?;
    install(&at)?;
    let ours = |from: &str, to: &str| {
        let output = format!("ours.{to}");
        Process::new(&format!("{from} → {to}"), &at, &[&program, from, "--to", to, "-o", &output, "-q"])
    };
    let node = |name: &str, words: &[&str]| Process::new(name, &at, &[&["node"], words].concat());
    let resumed =
        ["node_modules/resumed/bin/resumed.js", "render", "cv.json", "--theme", "jsonresume-theme-even", "-o", "theirs.html"];
    let hack = ["node_modules/hackmyresume/dist/cli/index.js", "build", "cv.json", "to", "theirs-hack.html"];
    let validate = Process::new("validate", &at, &[&program, "validate", "cv.json", "-q"]);
    let render = ["render", "rendercv.yaml", "-nopdf", "-nopng"];
    let peers = [
        Peer { theirs: node("resumed 6.1.0, JSON → HTML", &resumed), ours: ours("cv.json", "html"), runs: 20, goal: "40" },
        Peer { theirs: node("HackMyResume 1.8.0, JSON → HTML", &hack), ours: ours("cv.json", "html"), runs: 10, goal: "" },
        Peer {
            theirs: node("resume-cli 3.1.2, validate", &["node_modules/resume-cli/build/main.js", "validate", "cv.json"]),
            ours: validate,
            runs: 10,
            goal: "",
        },
        Peer {
            theirs: Process::new(
                "RenderCV 2.3 without PDF, YAML → Typst, Markdown, HTML",
                &at,
                &[&["venv/bin/rendercv"], &render[..]].concat(),
            ),
            ours: ours("cv.yaml", "html"),
            runs: 5,
            goal: "",
        },
        Peer {
            theirs: Process::new("pandoc, Markdown → HTML", &at, &["pandoc", "-s", "cv.md", "-o", "theirs-pandoc.html"]),
            ours: ours("cv.md", "html"),
            runs: 50,
            goal: "6",
        },
    ];
    println!("A résumé of {} KB, whole processes in turns, each pair for itself.\n", SIZE >> 10);
    println!("| their process | theirs | ours | theirs by ours | median of each | goal |\n|---|--:|--:|--:|--:|--:|");
    for Peer { theirs, ours, runs, goal } in peers {
        let name = theirs.name.clone();
        match turns(&[theirs, ours], runs) {
            Ok(times) => {
                let (theirs, ours) = (times[0], times[1]);
                println!(
                    "| {name} | {:.0} ms | {:.2} ms | {:.0} | {:.0} | {goal} |",
                    theirs.shortest,
                    ours.shortest,
                    theirs.shortest / ours.shortest,
                    theirs.median / ours.median
                );
            }
            Err(error) => println!("| {name} | | | | {} | {goal} |", format!("{error:#}").replace('\n', " ")),
        }
    }
    Ok(())
}

fn install(at: &Path) -> Result<()> {
    if !at.join("package.json").exists() {
        fs::write(at.join("package.json"), "{\"private\": true}")?;
    }
    for package in ["resumed@6.1.0", "jsonresume-theme-even@0.26.1", "hackmyresume@1.8.0", "resume-cli@3.1.2"] {
        let name = package.split('@').next().unwrap_or(package);
        if at.join("node_modules").join(name).exists() {
            continue;
        }
        // resume-cli wants a browser for PDF; it is not downloaded.
        let status = Command::new("npm")
            .args(["install", "--silent", "--no-audit", "--no-fund", "--legacy-peer-deps", package])
            .env("PUPPETEER_SKIP_DOWNLOAD", "1")
            .env("PUPPETEER_SKIP_CHROMIUM_DOWNLOAD", "1")
            .current_dir(at)
            .status()
            .context("npm does not start")?;
        // Its line of the table says so; the others are measured all the same.
        if !status.success() {
            eprintln!("npm could not install {package}");
        }
    }
    if !at.join("venv/bin/rendercv").exists() {
        let run = |program: &str, arguments: &[&str]| -> Result<()> {
            let status = Command::new(program).args(arguments).current_dir(at).status().with_context(|| program.to_owned())?;
            ensure!(status.success(), "{program} {} failed", arguments.join(" "));
            Ok(())
        };
        run("python3", &["-m", "venv", "venv"])?;
        run("venv/bin/pip", &["install", "--quiet", "rendercv[full]==2.3"])?;
    }
    fs::write(at.join("rendercv.yaml"), RENDERCV)?;
    let pandoc = Command::new("pandoc").arg("--version").output();
    ensure!(pandoc.is_ok(), "pandoc does not start; Debian has it as the package pandoc");
    Ok(())
}

/// A résumé in RenderCV's own form.
const RENDERCV: &str = r#"cv:
  name: Maren Alcott
  location: Portland, OR
  email: maren.alcott@example.com
  sections:
    summary:
      - I build data platforms that other teams forget about, which is the point.
    experience:
      - company: Harbor & Vale
        position: Staff Software Engineer
        start_date: 2016-03
        end_date: 2020-02
        highlights:
          - Moved settlement from nightly batches to a stream
          - Cut the platform's cloud bill by 38 %
    education:
      - institution: Cascade State University
        area: Computer Science
        degree: BS
        start_date: 2008-09
        end_date: 2012-06
design:
  theme: classic
"#;
