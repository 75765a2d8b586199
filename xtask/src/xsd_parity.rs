//! Whether `validate` and libxml2 agree about SkillsPassport documents: hand-written ones, and mutations of valid ones.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::xsd_pieces as pieces;
use anyhow::{Context, Result, bail};
use resume_convert::{ReadOptions, WriteOptions, format, read, validate, write};
use resume_core::diagnostic::Severity;

/// Checks every document with both.
///
/// # Errors
/// When the verdicts differ on a document that is not one of those where libxml2 is known to be laxer, or when either is
/// not the one that the table expects.
pub fn run(schema: &Path, folder: &Path) -> Result<()> {
    let of_piece = |piece: pieces::Piece| Document {
        name: piece.name,
        text: piece.text,
        expected: Some(piece.is_valid),
        is_lax: piece.is_lax,
    };
    let mut documents: Vec<Document> = pieces::all().into_iter().map(of_piece).collect();
    let written = documents.len();
    let sources = ["tests/fixtures/europass-v3/whole.xml", "tests/golden/full/europass-v3.xml"];
    for source in sources {
        let text = fs::read_to_string(source).with_context(|| source.to_owned())?;
        let stem = if source.contains("whole") { "whole" } else { "full" };
        documents.extend(mutations(stem, &text));
    }
    documents.extend(random(400)?);
    fs::create_dir_all(folder)?;
    for document in &documents {
        fs::write(folder.join(format!("{}.xml", document.name)), &document.text)?;
    }
    let accepted = super::xsd::verdicts(folder, schema)?;
    let mut faults = String::new();
    let (mut valid, mut lax) = (0, 0);
    for document in &documents {
        let found = findings(&document.text)?;
        let ours = found.is_empty();
        let theirs = *accepted.get(&document.name).with_context(|| format!("no verdict on {}", document.name))?;
        valid += usize::from(theirs);
        let as_expected = document.expected.is_none_or(|expected| expected == ours);
        let is_lax = theirs && !ours && found.iter().all(|message| is_known_laxity(message));
        let agree = if document.is_lax { is_lax } else { ours == theirs || is_lax };
        lax += usize::from(is_lax);
        if !agree || !as_expected {
            let _ = writeln!(faults, "{}: ours {ours}, libxml2 {theirs}, expected {:?}", document.name, document.expected);
        }
    }
    if !faults.is_empty() {
        let shown: String = faults.lines().take(40).flat_map(|line| [line, "\n"]).collect();
        bail!("verdicts differ; the documents are in {}:\n{shown}", folder.display());
    }
    fs::remove_dir_all(folder)?;
    let count = documents.len();
    println!(
        "{count} verdicts ({written} written by hand, the rest mutations) agree with libxml2's: {valid} valid, {lax} where it is laxer"
    );
    Ok(())
}

struct Document {
    name: String,
    text: String,
    expected: Option<bool>,
    is_lax: bool,
}

/// The errors that `validate` tells.
fn findings(text: &str) -> Result<Vec<String>> {
    let target = format("europass-v3").context("the format europass-v3")?;
    Ok(match validate(text, target, &ReadOptions::default()) {
        Ok(found) => found.into_iter().filter(|found| found.severity == Severity::Error).map(|found| found.message).collect(),
        Err(failure) => vec![failure.message],
    })
}

/// The three things that the schema forbids and libxml2 takes.
fn is_known_laxity(message: &str) -> bool {
    let blank_in_address = message.split_once("` is no web address").is_some_and(|(address, _)| address.contains(' '));
    blank_in_address || message.starts_with("there is no attachment `") || message.starts_with("`Use` does not stand in `Email`")
}

/// An element of a document: its name, and where it begins and ends.
struct Place {
    name: String,
    depth: usize,
    start: usize,
    tag_end: usize,
    end: usize,
}

/// Where the elements are of a document without comments and CDATA sections.
fn places(text: &str) -> Vec<Place> {
    let (mut found, mut open): (Vec<Place>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(start) = text[at..].find('<').map(|offset| at + offset) {
        let Some(end) = text[start..].find('>').map(|offset| start + offset + 1) else { break };
        at = end;
        match text.as_bytes().get(start + 1) {
            Some(b'?' | b'!') => {}
            Some(b'/') => {
                if let Some(place) = open.pop().and_then(|index| found.get_mut(index)) {
                    place.end = end;
                }
            }
            _ => {
                let name = text[start + 1..end].split([' ', '>', '/', '\n']).next().unwrap_or("").to_owned();
                found.push(Place { name, depth: open.len(), start, tag_end: end, end });
                if !text[start..end].ends_with("/>") {
                    open.push(found.len() - 1);
                }
            }
        }
    }
    found
}

/// Each element of each path once: left out, doubled, emptied, put behind the next one, renamed, with text or an attribute
/// that it does not have; each text and attribute with other words.
fn mutations(stem: &str, text: &str) -> Vec<Document> {
    let all = places(text);
    let mut done: BTreeMap<(String, &str), usize> = BTreeMap::new();
    let mut documents = Vec::new();
    for (index, place) in all.iter().enumerate().skip(1) {
        let parent = all[..index].iter().rev().find(|other| other.depth + 1 == place.depth).map_or("", |p| &p.name);
        let path = format!("{parent}-{}", place.name);
        let element = &text[place.start..place.end];
        let with = |new: &str| format!("{}{new}{}", &text[..place.start], &text[place.end..]);
        let next = all[index + 1..].iter().find(|other| other.start >= place.end).filter(|other| other.depth == place.depth);
        let tag = &text[place.start..place.tag_end];
        let mut made: Vec<(&str, String)> = vec![
            ("without", with("")),
            ("twice", with(&format!("{element}{element}"))),
            ("empty", with(&format!("<{}/>", place.name))),
            ("renamed", with("<Unheard/>")),
            ("attribute", with(&element.replacen(&place.name, &format!("{} shade=\"grey\"", place.name), 1))),
            ("foreign", with(&format!("<x:{0} xmlns:x=\"urn:example\"/>", place.name))),
        ];
        if let Some(next) = next {
            let between = &text[place.end..next.start];
            let swapped = format!("{}{between}{element}", &text[next.start..next.end]);
            made.push(("swapped", format!("{}{swapped}{}", &text[..place.start], &text[next.end..])));
        }
        if !tag.ends_with("/>") {
            let is_leaf = all.get(index + 1).is_none_or(|child| child.start >= place.end);
            for (kind, words) in [("words", "some words"), ("number", "7"), ("blank", " "), ("child", "<Label>x</Label>")] {
                let inner = if is_leaf {
                    format!("{tag}{words}</{}>", place.name)
                } else {
                    element.replacen(tag, &format!("{tag}{words}"), 1)
                };
                made.push((kind, with(&inner)));
            }
            if is_leaf {
                made.push(("spaced", with(&element.replacen(tag, &format!("{tag} "), 1))));
                made.push((
                    "lower",
                    with(&format!(
                        "{tag}{}</{}>",
                        text[place.tag_end..place.end - place.name.len() - 3].to_lowercase(),
                        place.name
                    )),
                ));
            }
        }
        let mut rest = tag;
        while let Some((before, after)) = rest.split_once("=\"") {
            let name = before.rsplit([' ', '\n']).next().unwrap_or("");
            let Some((value, behind)) = after.split_once('"') else { break };
            let attribute = format!("{name}=\"{value}\"");
            for (kind, new) in [
                ("no-attribute", String::new()),
                ("wrong-attribute", format!("{name}=\"some words\"")),
                ("empty-attribute", format!("{name}=\"\"")),
                ("spaced-attribute", format!("{name}=\" {value} \"")),
            ] {
                made.push((kind, with(&element.replacen(&attribute, &new, 1))));
            }
            rest = behind;
        }
        for (kind, text) in made {
            let count = done.entry((path.clone(), kind)).or_default();
            *count += 1;
            // The same place of the schema is tried three times, with what stands there.
            if *count <= 3 {
                let name = format!("{stem}-{path}-{kind}-{count}");
                documents.push(Document { name, text, expected: None, is_lax: false });
            }
        }
    }
    documents
}

/// Arbitrary résumés written, and one element of each changed.
fn random(count: usize) -> Result<Vec<Document>> {
    let target = format("europass-v3").context("the format europass-v3")?;
    let mut documents = Vec::new();
    for (index, resume) in super::xsd::arbitrary(count)?.into_iter().enumerate() {
        let text = String::from_utf8(write(&resume, target, &WriteOptions::default(), false)?.bytes)?;
        read(&text, target, &ReadOptions::default())?;
        let mut made = mutations(&format!("random-{index}"), &text);
        if !made.is_empty() {
            let at = (index * 7919) % made.len();
            documents.push(made.swap_remove(at));
        }
    }
    Ok(documents)
}

/// The folder for the documents.
pub fn folder() -> PathBuf {
    std::env::temp_dir().join(format!("resume-parity-{}", std::process::id()))
}
