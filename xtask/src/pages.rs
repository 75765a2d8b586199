//! How well pages are read: pages of JSON Resume's themes from npm, and folders of pages with their truths. The scorer is
//! that of the reference folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use resume_convert::{ReadOptions, format, read};

use crate::ci::root;
use crate::reference;

/// What npm installs.
const PACKAGES: [&str; 11] = [
    "resumed@6.1.0",
    "@jsonresume/sample-data@0.2.1",
    "jsonresume-theme-even",
    "jsonresume-theme-stackoverflow",
    "jsonresume-theme-macchiato",
    "jsonresume-theme-kendall",
    "jsonresume-theme-elegant",
    "jsonresume-theme-flat",
    "jsonresume-theme-spartacus",
    "jsonresume-theme-microdata",
    "@jsonresume/jsonresume-theme-class",
];

/// Renders the sample résumé with each theme, reads the pages and prints how well.
///
/// # Errors
/// When npm, node or python3 is missing, or the packages cannot be had.
pub fn themes() -> Result<()> {
    let Some(reference) = reference::folder() else { return Ok(()) };
    let folder = tempfile::tempdir()?;
    let at = folder.path();
    fs::write(at.join("package.json"), "{}")?;
    let flags = ["install", "--silent", "--no-audit", "--no-fund", "--legacy-peer-deps"];
    let installed = Command::new("npm").args(flags).args(PACKAGES).current_dir(at).status().context("npm does not start")?;
    ensure!(installed.success(), "npm could not install the themes");
    let sample = "node_modules/@jsonresume/sample-data/complete-resume.json";
    let mut sum = 0.0;
    let themes = &PACKAGES[2..];
    for theme in themes {
        let page = at.join(format!("{}.html", theme.rsplit('-').next().unwrap_or(theme)));
        let mut render = Command::new("npx");
        render.args(["resumed", "render", sample, "--theme", theme, "--output"]).arg(&page).current_dir(at);
        ensure!(render.output().context("npx does not start")?.status.success(), "{theme} renders nothing");
        let truth = page.with_extension("truth.json");
        let shown = Command::new("python3").arg(reference.join("tools/shown.py")).arg(at.join(sample)).arg(&page).output()?;
        fs::write(&truth, shown.stdout)?;
        let f1 = score(&reference, &page, &truth)?;
        sum += f1;
        println!("{theme:40} F1 {f1:.3}");
    }
    println!("{:40} F1 {:.3}", "average", sum / themes.len() as f64);
    Ok(())
}

/// Reads the pages of a folder and prints how well.
///
/// # Errors
/// When the folder cannot be read, or python3 is missing.
pub fn folder(name: &str) -> Result<()> {
    let Some(reference) = reference::folder() else { return Ok(()) };
    let mut pages: Vec<PathBuf> = fs::read_dir(root().join(name))?.filter_map(|e| Some(e.ok()?.path())).collect();
    pages.retain(|path| path.extension().is_some_and(|e| e == "html"));
    pages.sort();
    let (mut sum, count) = (0.0, pages.len().max(1));
    for page in pages {
        let f1 = score(&reference, &page, &page.with_extension("json"))?;
        sum += f1;
        println!("{:40} F1 {f1:.3}", page.file_stem().unwrap_or_default().to_string_lossy());
    }
    println!("{:40} F1 {:.3}", "average", sum / count as f64);
    Ok(())
}

fn score(reference: &Path, page: &Path, truth: &Path) -> Result<f64> {
    let bytes = fs::read(page)?;
    let text = resume_convert::decode(&bytes).map_err(|e| anyhow::anyhow!("{}: {}", page.display(), e.message))?.text;
    let read = read(&text, format("html").context("the format html")?, &ReadOptions::default())?;
    let ours = tempfile::NamedTempFile::new()?;
    fs::write(ours.path(), serde_json::to_string(&read.resume.to_value())?)?;
    let mut command = Command::new("python3");
    command.arg(reference.join("tools/score.py")).arg("--json").arg("--pair").arg(truth).arg(ours.path());
    let output = command.output().context("python3 does not start")?;
    let score: serde_json::Value = serde_json::from_slice(&output.stdout).context("the score cannot be computed")?;
    score["f1"].as_f64().context("no F1")
}
