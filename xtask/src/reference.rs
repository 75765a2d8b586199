//! Checks on the résumés of the reference folder, which is no part of the project: `gold/NAME.md` is a résumé as people
//! write it, `gold/NAME.json` the same in the shared schema.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use resume_convert::{FORMATS, Format, ReadOptions, Resume, WriteOptions, convert, diff, format, read, write};
use serde_json::Value;

use crate::ci::{cargo, root};

/// The reference folder, if there is one.
pub fn folder() -> Option<PathBuf> {
    let named = std::env::var_os("RESUME_REFERENCE").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| root().join("../shared"));
    if folder.join("gold").is_dir() {
        return Some(folder);
    }
    eprintln!("   skipped: no reference folder at {} (RESUME_REFERENCE names one)", folder.display());
    None
}

/// Folders of free-form résumés and their truths, and the F1 and the share of words kept that each must reach.
const SCORED: [(&str, f64, f64); 3] =
    [("gold", 0.99, 1.0), ("tests/data/truths/dev", 0.98, 0.999), ("tests/data/truths/unseen", 0.97, 0.999)];

/// Prints how well the free-form résumés are read, folder by folder; fails when one is read worse than it must be.
pub fn gold(is_verbose: bool) -> Result<()> {
    let Some(reference) = folder() else { return Ok(()) };
    cargo(&["build", "--release", "--quiet"], &[])?;
    let binary = root().join("target/release/resume-convert");
    let mut low = Vec::new();
    for (name, least, least_kept) in SCORED {
        let folder = if name == "gold" { reference.join(name) } else { root().join(name) };
        if std::fs::read_dir(&folder).is_ok_and(|mut files| files.next().is_some()) {
            let score = score(&reference, &folder, &binary)?;
            if is_verbose {
                for (file, of_file) in score["by_case"].as_object().into_iter().flatten() {
                    println!("   {file:44} {}", figures(of_file));
                }
            }
            println!("{name}: {} résumés, {}", score["cases"], figures(&score));
            if score["f1"].as_f64() < Some(least) || score["words_kept"].as_f64() < Some(least_kept) {
                low.push(format!("{name} must reach F1 {least}, words kept {least_kept}"));
            }
        }
    }
    ensure!(low.is_empty(), "{}", low.join("; "));
    Ok(())
}

fn figures(score: &Value) -> String {
    let figure = |key: &str| score[key].as_f64().unwrap_or_default();
    format!("F1 {:.3}, words kept {:.4}", figure("f1"), figure("words_kept"))
}

fn score(reference: &Path, folder: &Path, binary: &Path) -> Result<Value> {
    let mut command = Command::new("python3");
    command.arg(reference.join("tools/score.py")).arg(folder).arg("--json");
    command.arg("--cmd").arg(format!("{} {{src}} --quiet --to json", binary.display()));
    let output = command.stderr(std::process::Stdio::inherit()).output().context("python3 does not start")?;
    ensure!(output.status.success(), "the score cannot be computed");
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Converts every truth through the formats that lose nothing, and every CV through all ordered pairs of formats.
pub fn run() -> Result<()> {
    let Some(folder) = folder() else { return Ok(()) };
    let mut names: Vec<PathBuf> = std::fs::read_dir(folder.join("gold"))?.filter_map(|e| e.ok().map(|e| e.path())).collect();
    names.retain(|path| path.extension().is_some_and(|e| e == "json"));
    names.sort();
    let mut problems = Vec::new();
    let mut pairs = 0;
    for path in &names {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let truth = resume(path)?;
        for target in FORMATS.iter().filter(|format| format.write.is_some()) {
            let back = through(&truth, target, true).with_context(|| format!("{name} to {}", target.name))?;
            let differences = diff(&truth, &back);
            if let Some(first) = differences.first() {
                problems.push(format!("{name} through {} (lossless): {} differences, {first:?}", target.name, differences.len()));
            }
        }
        for first in FORMATS.iter().filter(|format| format.write.is_some()) {
            let once = through(&truth, first, false)?;
            for second in FORMATS.iter().filter(|format| format.write.is_some()) {
                pairs += 1;
                let lost = lost(&truth, &through(&once, second, false)?);
                if !lost.is_empty() {
                    problems.push(format!("{name} to {} to {}: {}", first.name, second.name, lost.join(", ")));
                }
            }
        }
        let markdown = path.with_extension("md");
        let bytes = std::fs::read(&markdown)?;
        for target in FORMATS.iter().filter(|format| format.write.is_some()) {
            convert(&bytes, None, markdown.to_str(), target, &Default::default())
                .map_err(|e| anyhow::anyhow!("{}: {e}", markdown.display()))?;
        }
    }
    for problem in problems.iter().take(40) {
        eprintln!("   {problem}");
    }
    ensure!(problems.is_empty(), "{} findings", problems.len());
    eprintln!("   {} résumés, {pairs} pairs of conversions", names.len());
    Ok(())
}

fn resume(path: &Path) -> Result<Resume> {
    let text = std::fs::read_to_string(path)?;
    let json = format("json").context("json")?;
    Ok(read(&text, json, &ReadOptions::default()).with_context(|| path.display().to_string())?.resume)
}

fn through(resume: &Resume, format: &Format, lossless: bool) -> Result<Resume> {
    let written = write(resume, format, &WriteOptions::default(), lossless)?;
    let text = String::from_utf8(written.bytes)?;
    Ok(read(&text, format, &ReadOptions::default())?.resume)
}

/// What a reader of a CV looks at first and does not find any more.
fn lost(truth: &Resume, found: &Resume) -> Vec<String> {
    let facts = |resume: &Resume| {
        // Names in Han, kana and Hangul are joined without a space where a format holds their parts alone.
        let mut facts = vec![("name", resume.basics.name.split_whitespace().collect())];
        for work in &resume.work {
            let dates = [work.start_date, work.end_date].map(|d| d.map_or(String::new(), |d| d.to_string())).join("/");
            facts.push(("work", format!("{} | {} | {dates}", work.name, work.position)));
            facts.extend(work.highlights.iter().map(|h| ("bullet", h.clone())));
        }
        facts.extend(resume.education.iter().map(|e| ("school", e.institution.clone())));
        facts.extend(resume.awards.iter().map(|a| ("award", a.title.clone())));
        facts.extend(resume.certificates.iter().map(|c| ("certificate", c.name.clone())));
        facts
    };
    let found = facts(found);
    facts(truth).into_iter().filter(|fact| !found.contains(fact)).map(|(kind, text)| format!("{kind} `{text}`")).collect()
}
