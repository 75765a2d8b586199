//! `cargo xtask xsd`: what is written as a SkillsPassport against its published schema, by libxml2's `xmllint`; and whether
//! `validate` says the same as it does.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use resume_convert::{ReadOptions, Resume, WriteOptions, decode, detect, format, read, write};

/// Arbitrary résumés to write, from a fixed seed; `RESUME_XSD_CASES` overrides it.
const CASES: usize = 1000;

/// Writes every truth of the reference's gold set, every example, and arbitrary résumés, plain and lossless, and checks
/// them all.
///
/// # Errors
/// When the reference folder or `xmllint` is missing, or when a document breaks the schema.
pub fn run() -> Result<()> {
    let reference = PathBuf::from(std::env::var("RESUME_REFERENCE").unwrap_or_else(|_| "../shared".to_owned()));
    let schema = reference.join("europass/xsd/v3.4.1/EuropassSchema.xsd");
    if !schema.exists() {
        bail!("{} is not there; set RESUME_REFERENCE to the reference folder", schema.display());
    }
    let folder = std::env::temp_dir().join(format!("resume-xsd-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let mut count = 0;
    for (name, resume) in resumes(&reference)? {
        for lossless in [false, true] {
            let target = format("europass-v3").context("the format europass-v3")?;
            let written = write(&resume, target, &WriteOptions::default(), lossless)?;
            fs::write(folder.join(format!("{name}{}.xml", if lossless { "-lossless" } else { "" })), written.bytes)?;
            count += 1;
        }
    }
    let result = check(&folder, &schema);
    if result.is_ok() {
        fs::remove_dir_all(&folder)?;
        println!("{count} SkillsPassport documents are valid");
    }
    result?;
    crate::xsd_parity::run(&schema, &crate::xsd_parity::folder())
}

fn resumes(reference: &Path) -> Result<Vec<(String, Resume)>> {
    let mut resumes = Vec::new();
    // Of the gold set only the truths; its Markdown is what they were told from.
    for (folder, extension) in [(reference.join("gold"), Some("json")), (crate::ci::root().join("examples"), None)] {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if extension.is_some_and(|wanted| path.extension().is_none_or(|e| e != wanted)) || path.is_dir() {
                continue;
            }
            let bytes = fs::read(&path)?;
            let decoded = decode(&bytes).with_context(|| path.display().to_string())?;
            let source = detect(&decoded.text, Some(&name)).with_context(|| path.display().to_string())?;
            let read = read(&decoded.text, source, &ReadOptions::default()).with_context(|| path.display().to_string())?;
            resumes.push((name.replace('.', "-"), read.resume));
        }
    }
    let cases = std::env::var("RESUME_XSD_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(CASES);
    let arbitrary = arbitrary(cases)?.into_iter().enumerate();
    resumes.extend(arbitrary.map(|(index, resume)| (format!("arbitrary-{index:05}"), resume)));
    Ok(resumes)
}

/// So many arbitrary résumés, the same ones every time.
pub fn arbitrary(count: usize) -> Result<Vec<Resume>> {
    let seed = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), seed);
    let strategy = resume_core::arbitrary::resume();
    let one = |_| Ok(strategy.new_tree(&mut runner).map_err(|reason| anyhow::anyhow!("no résumé: {reason}"))?.current());
    (0..count).map(one).collect()
}

/// Fails when a document of the folder breaks the schema.
fn check(folder: &Path, schema: &Path) -> Result<()> {
    let wrong: Vec<String> =
        verdicts(folder, schema)?.into_iter().filter(|(_, is_valid)| !is_valid).map(|(name, _)| name).collect();
    if !wrong.is_empty() {
        let shown: Vec<&str> = wrong.iter().take(20).map(String::as_str).collect();
        bail!("{} documents in {} break the schema: {}", wrong.len(), folder.display(), shown.join(", "));
    }
    Ok(())
}

/// Runs `xmllint` over the documents of a folder, some hundreds at a time: the stem of each file, and whether it is valid.
pub fn verdicts(folder: &Path, schema: &Path) -> Result<BTreeMap<String, bool>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    files.sort();
    let mut verdicts = BTreeMap::new();
    for some in files.chunks(500) {
        let output = Command::new("xmllint")
            .args(["--nonet", "--noout", "--schema"])
            .arg(schema)
            .args(some)
            .output()
            .context("xmllint cannot be run; it is in the package libxml2-utils")?;
        for line in String::from_utf8_lossy(&output.stderr).lines() {
            let verdict = line.strip_suffix(" validates").map(|file| (file, true));
            let Some((file, is_valid)) = verdict.or_else(|| Some((line.strip_suffix(" fails to validate")?, false))) else {
                continue;
            };
            let stem = Path::new(file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
            verdicts.insert(stem, is_valid);
        }
    }
    // What is not well formed has no line of its own.
    for file in files {
        verdicts.entry(file.file_stem().unwrap_or_default().to_string_lossy().into_owned()).or_insert(false);
    }
    Ok(verdicts)
}
