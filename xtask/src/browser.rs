//! `cargo xtask browser` and `cargo xtask screenshots`: written pages, looked at in Chromium by the scripts of
//! `tests/browser`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use resume_convert::{HtmlOptions, ReadOptions, Resume, Theme, WriteOptions, format, read, themes, write};
use resume_core::arbitrary::filled;
use resume_core::model::{Form, Record};
use serde_json::{Map, Value, json};

use crate::ci::root;
use crate::reference;

/// The languages of the project's own résumés (`tests/browser/resumes`).
const LANGUAGES: [&str; 4] = ["en", "zh", "ar", "de"];
/// How often the entries of a long résumé are repeated.
const REPEATED: usize = 5;
/// How much the pictures of the documentation may weigh.
const MOST_BYTES: u64 = 1_500_000;

/// Checks the pages of all themes, of a sparse, a full and a long résumé in four languages, and of hostile ones.
pub fn run() -> Result<()> {
    install()?;
    let folder = fresh_folder("pages")?;
    let mut pages = Vec::new();
    let mut hostile = Vec::new();
    for theme in themes() {
        for language in LANGUAGES {
            for (kind, resume) in [("sparse", sparse(language)?), ("full", full(language)?), ("long", long(language)?)] {
                pages.push(page(&folder, &format!("{theme}-{kind}-{language}"), theme, &resume)?);
            }
        }
        for (number, resume) in hostile_resumes()?.iter().enumerate() {
            hostile.push(page(&folder, &format!("{theme}-hostile-{number}"), theme, resume)?);
        }
    }
    let checked = node("check.mjs", &pages, &[]);
    let probed = node("probe.mjs", &hostile, &[]);
    let compared = with_reference(&folder);
    checked.and(probed).and(compared)
}

/// The reference folder's own scripts, where it is there.
fn with_reference(folder: &Path) -> Result<()> {
    let Some(reference) = reference::folder() else { return Ok(()) };
    let tools = reference.join("tools/html");
    let modules = root().join("tests/browser/node_modules");
    let run = |script: &str, arguments: &[&Path]| -> Result<String> {
        let mut command = Command::new("node");
        command.arg(tools.join(script)).args(arguments).env("NODE_MODULES", &modules);
        let output = command.output().context("node does not start")?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        ensure!(output.status.success(), "{script}: {text}{}", String::from_utf8_lossy(&output.stderr));
        Ok(text)
    };
    let mut probes = Vec::new();
    for kind in ["scheme", "breakout"] {
        let resume = Resume::from_value(&serde_json::from_str(&run("xss-probe.mjs", &[Path::new("make"), Path::new(kind)])?)?);
        for theme in themes() {
            probes.push(page(folder, &format!("{theme}-{kind}"), theme, &resume)?);
        }
    }
    let files: Vec<&Path> = std::iter::once(Path::new("check")).chain(probes.iter().map(PathBuf::as_path)).collect();
    run("xss-probe.mjs", &files)?;
    println!("{} pages of the reference's probe: nothing ran", probes.len());
    let example = root().join("examples/full.json");
    let resume = resume_of(&example)?;
    let shown: Vec<PathBuf> =
        themes().map(|theme| page(folder, &format!("{theme}-example"), theme, &resume)).collect::<Result<_>>()?;
    let files: Vec<&Path> = std::iter::once(example.as_path()).chain(shown.iter().map(PathBuf::as_path)).collect();
    let lines = run("coverage.mjs", &files)?;
    for line in lines.lines() {
        let (_, missing) = line.split_once("missing:").unwrap_or(("", line));
        // The files themselves are not in a page.
        let is_all = missing.split_whitespace().all(|path| path.starts_with("attachments.") && path.ends_with(".data"));
        ensure!(is_all, "{line}");
    }
    println!("{} pages of the reference's coverage: every string is shown", shown.len());
    run("audit-html.mjs", &shown.iter().map(PathBuf::as_path).collect::<Vec<_>>())?;
    println!("{} pages of the reference's audit: clean", shown.len());
    Ok(())
}

/// Makes the pictures of `docs/screenshots`.
pub fn screenshots() -> Result<()> {
    install()?;
    let folder = fresh_folder("screenshots")?;
    let target = root().join("docs/screenshots");
    fs::create_dir_all(&target)?;
    let wanted = [
        ("classic", "en", "classic", "1280.light.1400"),
        ("modern", "en", "modern", "1280.light.1400"),
        ("compact", "de", "compact", "1280.light.1400"),
        ("academic", "de", "academic", "1280.light.1400"),
        ("plain", "en", "plain", "1280.light.1400"),
        ("modern", "zh", "modern-zh", "1280.light.1400"),
        ("classic", "ar", "classic-ar", "1280.light.1400"),
        ("modern", "de", "modern-dark", "1280.dark.1400"),
        ("modern", "en", "modern-phone", "390.light.844"),
        ("academic", "ar", "academic-phone", "390.light.844"),
    ];
    let mut arguments = vec![target.clone().into_os_string()];
    for (theme, language, name, how) in wanted {
        let file = page(&folder, name, theme, &normal(language)?)?;
        let mut argument = file.into_os_string();
        argument.push(format!("={name}.{how}"));
        arguments.push(argument);
    }
    node("screenshots.mjs", &[], &arguments)?;
    let sizes = fs::read_dir(&target)?.map(|entry| Ok(entry?.metadata()?.len())).collect::<Result<Vec<u64>>>()?;
    let all: u64 = sizes.iter().sum();
    println!("{} pictures, {} KB", sizes.len(), all / 1000);
    ensure!(all < MOST_BYTES, "the pictures weigh more than {} KB", MOST_BYTES / 1000);
    Ok(())
}

/// Installs what the scripts need, unless it is there.
fn install() -> Result<()> {
    let folder = root().join("tests/browser");
    if folder.join("node_modules/axe-core").is_dir() {
        return Ok(());
    }
    let status = Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--silent"]).current_dir(folder).status();
    ensure!(status.context("npm does not start")?.success(), "npm ci failed");
    Ok(())
}

fn fresh_folder(name: &str) -> Result<PathBuf> {
    let folder = root().join("target/browser").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn node(script: &str, files: &[PathBuf], arguments: &[std::ffi::OsString]) -> Result<()> {
    let mut command = Command::new("node");
    command.arg(root().join("tests/browser").join(script)).args(arguments).args(files);
    if !command.status().context("node does not start")?.success() {
        bail!("{script} found something; the pages are in target/browser");
    }
    Ok(())
}

/// Writes a page and gives its path.
fn page(folder: &Path, name: &str, theme: &str, resume: &Resume) -> Result<PathBuf> {
    let html = HtmlOptions { theme: Theme::BuiltIn(theme.to_owned()), ..HtmlOptions::default() };
    let options = WriteOptions { html, ..WriteOptions::default() };
    let written = write(resume, format("html").context("the format html")?, &options, false)?;
    let file = folder.join(format!("{name}.html"));
    fs::write(&file, written.bytes)?;
    Ok(file)
}

fn resume_of(file: &Path) -> Result<Resume> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let name = if file.extension().is_some_and(|e| e == "json") { "json" } else { "yaml" };
    Ok(read(&text, format(name).context("the format")?, &ReadOptions::default())?.resume)
}

/// A résumé as people have them.
fn normal(language: &str) -> Result<Resume> {
    resume_of(&root().join(format!("tests/browser/resumes/{language}.yaml")))
}

/// A name, a job, little else.
fn sparse(language: &str) -> Result<Resume> {
    let mut resume = Resume::from_value(&normal(language)?.to_value());
    let normal = resume.clone();
    resume = Resume::default();
    resume.basics.name = normal.basics.name;
    resume.basics.email = normal.basics.email;
    resume.meta.language = normal.meta.language;
    resume.work = normal.work.into_iter().take(1).collect();
    Ok(resume)
}

/// Every section: those of the normal one, and the others of the example that has everything.
fn full(language: &str) -> Result<Resume> {
    let (Value::Object(mut all), Value::Object(own)) =
        (resume_of(&root().join("examples/full.json"))?.to_value(), normal(language)?.to_value())
    else {
        bail!("a résumé is an object");
    };
    for (key, value) in own {
        match (all.get_mut(&key), value) {
            (Some(Value::Object(there)), Value::Object(value)) => there.extend(value),
            // The example's entries have the fields that few people need.
            (Some(Value::Array(there)), Value::Array(value)) => there.splice(0..0, value).for_each(drop),
            (_, value) => {
                all.insert(key, value);
            }
        }
    }
    Ok(Resume::from_value(&Value::Object(all)))
}

/// The full one with its entries repeated.
fn long(language: &str) -> Result<Resume> {
    let Value::Object(all) = full(language)?.to_value() else { bail!("a résumé is an object") };
    let repeated = |(key, value): (String, Value)| match value {
        Value::Array(items) => (key, std::iter::repeat_n(items, REPEATED).flatten().collect()),
        value => (key, value),
    };
    let resume: Map<String, Value> = all.into_iter().map(repeated).collect();
    Ok(Resume::from_value(&Value::Object(resume)))
}

/// Résumés with a naughty string in every field, each string in some; those of the reference folder too, if it is there.
fn hostile_resumes() -> Result<Vec<Resume>> {
    let mut strings: Vec<String> = serde_json::from_str(&fs::read_to_string(root().join("tests/browser/naughty.json"))?)?;
    let more = reference::folder().map(|folder| folder.join("suites/naughty-strings.json")).filter(|file| file.is_file());
    if let Some(file) = more {
        let more: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
        strings.extend(more.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
    }
    strings.retain(|text| !text.trim().is_empty());
    let mut resumes = Vec::new();
    let mut next = 0;
    while next < strings.len() {
        let at = std::cell::Cell::new(next);
        let take = || {
            let text = strings[at.get() % strings.len()].clone();
            at.set(at.get() + 1);
            text
        };
        let mut value = filled(Resume::INFO, "", &|_, form| match form {
            Form::Uri => format!("{}{}", ["", "javascript:", "data:text/html,", "https://example.com/"][at.get() % 4], take()),
            _ => take(),
        });
        value["basics"]["image"] = json!(format!("data:image/png;base64,{}", take()));
        resumes.push(Resume::from_value(&value));
        next = at.get();
    }
    Ok(resumes)
}
