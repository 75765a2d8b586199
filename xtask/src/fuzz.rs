//! `cargo xtask fuzz`: builds the targets of `fuzz/` and runs them, one after the other or several at once.
//!
//! Built without AddressSanitizer: no crate of the project has unsafe code, and without it the limits of time and memory
//! mean what they say.

mod seeds;
mod totals;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

use crate::ci::root;
use crate::measure;

/// A target of `fuzz/fuzz_targets`.
struct Target {
    name: &'static str,
    dictionary: &'static str,
    /// The longest input in bytes.
    longest: usize,
}

const fn target(name: &'static str, dictionary: &'static str, longest: usize) -> Target {
    Target { name, dictionary, longest }
}

const TARGETS: &[Target] = &[
    target("markdown", "markdown", 4096),
    target("json", "json", 8192),
    target("jsonc", "json", 8192),
    target("yaml", "yaml", 4096),
    target("europass", "xml", 8192),
    target("europass_v3", "xml", 8192),
    target("html", "html", 8192),
    target("decode", "pdf", 8192),
    target("pdf", "pdf", 8192),
    target("convert", "json", 2048),
    target("theme", "theme", 4096),
    target("validate", "json", 4096),
];

/// Seconds that an input may take, and how many MiB.
const MOST_SECONDS: usize = 1;
const MOST_MEMORY: usize = 512;
/// Seconds that a target may go on for when its time is over.
const PATIENCE: u64 = 60;
/// How often an input that took too long is tried again: on a machine that does other work, any may.
const TRIES: usize = 3;

/// What is run, for how long, and how many at once.
pub struct Options {
    seconds: u64,
    /// What chance begins with; 0 is another one each time.
    seed: u32,
    jobs: usize,
    /// Where the inputs that were found, the logs and the totals are kept from run to run.
    folder: PathBuf,
    /// Nothing is run: what all runs came to is printed.
    is_report: bool,
    /// The programs are built anew.
    is_built: bool,
    targets: Vec<&'static Target>,
}

impl Options {
    /// Reads `--minutes N`, `--seconds N`, `--seed N`, `--jobs N`, `--folder FOLDER`, `--totals`, `--no-build` and names of
    /// targets.
    pub fn read(arguments: &[&str]) -> Result<Self> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let folder = root().join("target/fuzz");
        let mut options =
            Self { seconds: 60, seed: 0, jobs: cores, folder, is_report: false, is_built: true, targets: Vec::new() };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = || rest.next().with_context(|| format!("{argument} wants a value"));
            let mut number = || -> Result<u64> { Ok(value()?.parse()?) };
            match *argument {
                "--totals" => options.is_report = true,
                "--no-build" => options.is_built = false,
                "--folder" => options.folder = std::path::absolute(value()?)?,
                "--minutes" => options.seconds = number()? * 60,
                "--seconds" => options.seconds = number()?,
                "--seed" => options.seed = u32::try_from(number()?)?,
                "--jobs" => options.jobs = number()?.max(1) as usize,
                name => options.targets.push(TARGETS.iter().find(|t| t.name == name).with_context(|| unknown(name))?),
            }
        }
        if options.targets.is_empty() {
            options.targets = TARGETS.iter().collect();
        }
        Ok(options)
    }
}

fn unknown(name: &str) -> String {
    let known: Vec<&str> = TARGETS.iter().map(|t| t.name).collect();
    format!("no target is named {name}; there are {}", known.join(", "))
}

/// What came out of a run.
struct Figures {
    executions: u64,
    /// Edges that were taken, of all that there are.
    taken: u64,
    edges: u64,
    megabytes: f64,
    /// Seconds of computing.
    seconds: f64,
    finding: Option<String>,
}

/// Builds and runs them; fails when an input makes one panic, takes too long or too much memory.
pub fn run(options: &Options) -> Result<()> {
    let folder = &options.folder;
    if options.is_report {
        return totals::print(folder);
    }
    if options.is_built {
        build()?;
    }
    let documents = seeds::documents()?;
    for target in &options.targets {
        seeds::write(target.name, &documents, &folder.join("seeds").join(target.name))?;
    }
    println!("{:12} {:>12} {:>8} {:>8} {:>8} {:>6}", "target", "executions", "edges", "of", "MiB", "CPU s");
    let (next, findings, adding) = (AtomicUsize::new(0), Mutex::new(Vec::new()), Mutex::new(()));
    std::thread::scope(|scope| {
        for _ in 0..options.jobs.min(options.targets.len()) {
            scope.spawn(|| {
                while let Some(target) = options.targets.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let finding = match one(target, folder, options) {
                        Ok(figures) => {
                            if let Ok(_alone) = adding.lock()
                                && let Err(error) = totals::add(folder, target.name, &figures)
                            {
                                eprintln!("{}: the totals are not kept: {error:#}", target.name);
                            }
                            let Figures { executions, taken, edges, megabytes, seconds, finding } = figures;
                            println!("{:12} {executions:>12} {taken:>8} {edges:>8} {megabytes:>8.0} {seconds:>6.0}", target.name);
                            finding
                        }
                        Err(error) => Some(format!("{error:#}")),
                    };
                    if let (Some(finding), Ok(mut findings)) = (finding, findings.lock()) {
                        eprintln!("{}: {finding}", target.name);
                        findings.push(target.name);
                    }
                }
            });
        }
    });
    let findings = findings.into_inner().unwrap_or_default();
    ensure!(findings.is_empty(), "findings in {}", findings.join(", "));
    Ok(())
}

fn build() -> Result<()> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let has_it = Command::new(&program).args(["fuzz", "--version"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !has_it.is_ok_and(|status| status.success()) {
        bail!("there is no cargo-fuzz; install it: cargo install --locked cargo-fuzz");
    }
    // Instrumentation of coverage is an unstable option; the compiler is the same one.
    let status = Command::new(&program)
        .args(["fuzz", "build", "--fuzz-dir", "fuzz", "--sanitizer", "none", "--target-dir", "target/fuzz"])
        .env("RUSTC_BOOTSTRAP", "1")
        .current_dir(root())
        .status()?;
    ensure!(status.success(), "cargo fuzz build failed");
    Ok(())
}

/// Where cargo-fuzz puts the programs: in a folder that has the name of the platform.
fn program(name: &str) -> Result<PathBuf> {
    for entry in fs::read_dir(root().join("target/fuzz"))? {
        let program = entry?.path().join("release").join(name);
        if program.is_file() {
            return Ok(program);
        }
    }
    bail!("{name} was not built")
}

fn one(target: &Target, folder: &Path, options: &Options) -> Result<Figures> {
    let seconds = options.seconds;
    let program = program(target.name)?;
    let (corpus, artifacts) = (folder.join("corpus").join(target.name), folder.join("artifacts").join(target.name));
    for made in [&corpus, &artifacts, &folder.join("logs")] {
        fs::create_dir_all(made)?;
    }
    let mut log = String::new();
    let (start, mut executions, mut computed, mut megabytes) = (Instant::now(), 0, 0.0, 0.0_f64);
    let mut left = seconds;
    loop {
        let arguments = [
            corpus.display().to_string(),
            folder.join("seeds").join(target.name).display().to_string(),
            format!("-dict={}", root().join(format!("fuzz/dictionaries/{}.dict", target.dictionary)).display()),
            format!("-artifact_prefix={}/", artifacts.display()),
            format!("-max_len={}", target.longest),
            format!("-max_total_time={left}"),
            format!("-seed={}", options.seed),
            format!("-timeout={MOST_SECONDS}"),
            format!("-rss_limit_mb={MOST_MEMORY}"),
            "-print_final_stats=1".to_owned(),
            "-reload=0".to_owned(),
        ];
        let path = folder.join("logs").join(format!("{}.log", target.name));
        let run = measure::run(&program, &arguments, Path::new("/dev/null"), &path, left + PATIENCE)?;
        let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
        executions += figure(&text, "stat::number_of_executed_units:").unwrap_or_default();
        log.push_str(&text);
        computed += run.seconds;
        megabytes = megabytes.max(run.memory);
        let finding = if run.code == 0 { None } else { Some(finding(&text)) };
        let spent = start.elapsed().as_secs();
        if let Some((artifact, _)) = &finding
            && is_chance(&program, artifact)
        {
            fs::remove_file(artifact)?;
            left = seconds.saturating_sub(spent);
            if left > 0 {
                continue;
            }
        }
        let finding = finding.filter(|(artifact, _)| artifact.as_os_str().is_empty() || artifact.exists());
        return Ok(Figures {
            executions,
            taken: last_figure(&log, " cov: "),
            edges: figure(&text, "Loaded 1 modules   (").unwrap_or_default(),
            megabytes,
            seconds: computed,
            finding: finding.map(|(_, what)| what),
        });
    }
}

/// The file that holds the input, and what it did.
fn finding(log: &str) -> (PathBuf, String) {
    let artifact =
        log.lines().rev().find_map(|line| line.split_once("Test unit written to ")).map_or("", |(_, path)| path.trim());
    let is_said = |line: &&str| line.contains("panicked at") || line.contains("ERROR: libFuzzer") || line.contains("ALARM");
    let said = log.lines().skip_while(|line| !is_said(line)).take(3).collect::<Vec<_>>().join("\n  ");
    (PathBuf::from(artifact), format!("{said}\n  input: {artifact}"))
}

/// Whether an input took too long just that once.
fn is_chance(program: &Path, artifact: &Path) -> bool {
    let is_slow = artifact.file_name().is_some_and(|name| name.to_string_lossy().starts_with("timeout-"));
    let is_fast = || {
        let mut command = Command::new(program);
        command.arg(format!("-timeout={MOST_SECONDS}")).arg("-artifact_prefix=/dev/null").arg(artifact);
        command.stderr(Stdio::null()).status().is_ok_and(|status| status.success())
    };
    is_slow && (0..TRIES).any(|_| is_fast())
}

fn figure(log: &str, before: &str) -> Option<u64> {
    let (_, rest) = log.split_once(before)?;
    let rest = rest.trim_start();
    rest.get(..rest.find(|c: char| !c.is_ascii_digit())?)?.parse().ok()
}

fn last_figure(log: &str, before: &str) -> u64 {
    log.rsplit_once(before).and_then(|(_, rest)| rest.split(' ').next()?.parse().ok()).unwrap_or_default()
}
