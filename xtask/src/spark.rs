//! `cargo xtask spark`: the examples of `examples/spark` on a cluster of two executors give what one machine gives, also
//! when an executor is killed.
//!
//! Needs Python 3 with `venv`, Java 17, Linux, and the network once, to install PySpark into `target/spark`.

use std::fs;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::ci;

const VERSION: &str = "4.3.0";
/// Enough for an executor to be killed in the middle.
const RECORDS: usize = 20_000;

/// Runs the examples and compares.
///
/// # Errors
/// When Python, PySpark or Java cannot be had, or something differs.
pub fn run() -> Result<()> {
    let root = ci::root();
    let target = root.join("target/spark");
    fs::create_dir_all(&target)?;
    let start = Instant::now();
    let python = python(&target)?;
    ci::cargo(&["build", "--release", "--quiet", "--package", "resume-cli"], &[])?;
    let folder = target.join("folder");
    folder_of_mixed(root, &folder)?;
    let records = target.join("records.ndjson");
    write_records(root, &records)?;
    eprintln!("set up in {:.0} s", start.elapsed().as_secs_f32());
    let examples = root.join("examples/spark");
    let status = Command::new(&python)
        .arg(root.join("xtask/data/spark.py"))
        .arg(root.join("target/release/resume-convert"))
        .args([&records, &folder])
        .env("PYTHONPATH", &examples)
        .env("PYSPARK_PYTHON", &python)
        .env("SPARK_LOCAL_IP", "127.0.0.1")
        .env_remove("SPARK_HOME")
        .current_dir(&target)
        .status()
        .context("Python does not start")?;
    ensure!(status.success(), "Spark gives something else");
    Ok(())
}

/// A Python that has PySpark.
fn python(target: &Path) -> Result<PathBuf> {
    let python = target.join("venv/bin/python");
    let has_it = |python: &Path| {
        let check = format!("import pyspark; assert pyspark.__version__ == '{VERSION}'");
        Command::new(python).args(["-c", &check]).output().is_ok_and(|done| done.status.success())
    };
    if has_it(&python) {
        return Ok(python);
    }
    eprintln!("installing PySpark {VERSION} into {}", target.display());
    let made = Command::new("python3").args(["-m", "venv"]).arg(target.join("venv")).status().context("python3 -m venv")?;
    ensure!(made.success(), "python3 -m venv failed");
    let package = format!("pyspark=={VERSION}");
    let arguments = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", &package];
    let status = Command::new(&python).args(arguments).status().context("pip")?;
    ensure!(status.success() && has_it(&python), "PySpark cannot be installed");
    Ok(python)
}

/// Records with ids of their own, for lines are numbered anew in each partition; one of them is broken.
fn write_records(root: &Path, path: &Path) -> Result<()> {
    let example: Value = serde_json::from_str(&fs::read_to_string(root.join("examples/full.json"))?)?;
    let mut out = BufWriter::new(fs::File::create(path)?);
    for number in 0..RECORDS {
        let mut resume = example.clone();
        resume["basics"]["name"] = format!("Person {number}").into();
        if number == RECORDS / 2 {
            resume = json!("# no JSON");
        }
        writeln!(out, "{}", json!({ "id": number, "content": resume }))?;
    }
    Ok(out.flush()?)
}

/// A folder of résumés in all formats, folders within it, and one that cannot be read.
fn folder_of_mixed(root: &Path, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder.join("inner"))?;
    let golden = root.join("tests/golden");
    for (at, entry) in fs::read_dir(&golden)?.enumerate() {
        for file in fs::read_dir(entry?.path())? {
            let path = file?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_file() {
                fs::copy(&path, folder.join(if at % 2 == 0 { "inner" } else { "" }).join(format!("{at}-{name}")))?;
            }
        }
    }
    fs::write(folder.join("broken.json"), "{\"basics\": ")?;
    Ok(())
}
