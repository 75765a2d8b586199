//! What the targets begin with: small documents, made of the repository's own fixtures when they are needed.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use resume_convert::{FORMATS, Format, Resume, WriteOptions, themes};
use serde_json::{Map, Value};

use crate::ci::root;

/// A document, and the name of its format.
pub struct Document {
    format: &'static str,
    text: String,
}

/// The longest that is taken.
const LONGEST: usize = 3000;
/// The same where each is run through two formats.
const SHORT: usize = 1000;

/// Writes the seeds of a target into a folder.
pub fn write(target: &str, documents: &[Document], folder: &Path) -> Result<()> {
    let of = |format: &str| texts(documents, format);
    let seeds: Vec<Vec<u8>> = match target {
        "europass_v3" => of("europass-v3"),
        "jsonc" => of("jsonc").into_iter().chain(of("json")).collect(),
        "decode" => {
            documents.iter().filter(|d| d.text.len() <= SHORT).flat_map(|d| encoded(&d.text)).chain(pdfs(documents)).collect()
        }
        "pdf" => pdfs(documents),
        "convert" => {
            let formats: Vec<&Format> = FORMATS.iter().filter(|f| f.read.is_some() && f.write.is_some()).collect();
            let short = documents.iter().filter(|d| d.text.len() <= SHORT).enumerate();
            let number = |name: &str| formats.iter().position(|f| f.name == name).and_then(|n| u8::try_from(n).ok());
            short
                .filter_map(|(at, d)| {
                    Some([&[number(d.format)?, u8::try_from(at % formats.len()).ok()?], d.text.as_bytes()].concat())
                })
                .collect()
        }
        "validate" => {
            let number = |name: &str| FORMATS.iter().position(|f| f.name == name).and_then(|n| u8::try_from(n).ok());
            documents.iter().filter_map(|d| Some([&[number(d.format)?], d.text.as_bytes()].concat())).collect()
        }
        "theme" => themed(documents)?,
        format => of(format),
    };
    if folder.is_dir() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for (number, seed) in seeds.iter().enumerate() {
        fs::write(folder.join(number.to_string()), seed)?;
    }
    Ok(())
}

fn texts(documents: &[Document], format: &str) -> Vec<Vec<u8>> {
    documents.iter().filter(|d| d.format == format).map(|d| d.text.clone().into_bytes()).collect()
}

/// Fixtures as they are, cut where they are long, and pieces of them written in every format.
pub fn documents() -> Result<Vec<Document>> {
    let mut documents = Vec::new();
    for folder in ["examples", "tests/data/freeform", "tests/data/truths/dev", "tests/data/pages/dev", "tests/browser/resumes"] {
        for entry in fs::read_dir(root().join(folder)).with_context(|| folder.to_owned())? {
            let path = entry?.path();
            let name = path.to_string_lossy().into_owned();
            let Some(format) = resume_convert::format_of_file(&name) else { continue };
            let text = resume_convert::decode(&fs::read(&path)?)?.text.into_owned();
            if format.name != "json" {
                documents.push(Document { format: format.name, text: cut(&text) });
            } else if !folder.starts_with("tests/data") {
                for piece in pieces(&text)? {
                    written(&piece, &mut documents);
                }
            }
        }
    }
    for entry in fs::read_dir(root().join("tests/faults"))? {
        documents.extend(faulty(&fs::read_to_string(entry?.path())?));
    }
    // The shape of a document counts, not what it says: once is enough.
    let mut seen = HashSet::new();
    documents.retain(|document| seen.insert((document.format, document.text.clone())));
    Ok(documents)
}

fn cut(text: &str) -> String {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default().to_owned()
}

/// Résumés that say one thing each: a field of the whole, of a list its first item.
fn pieces(text: &str) -> Result<Vec<Resume>> {
    let Value::Object(whole) = serde_json::from_str(text)? else { return Ok(Vec::new()) };
    let piece = |(key, value): (String, Value)| {
        let value = match value {
            Value::Array(items) => Value::Array(items.into_iter().take(1).collect()),
            value => value,
        };
        Resume::from_value(&Value::Object(Map::from_iter([(key, value)])))
    };
    Ok(whole.into_iter().map(piece).collect())
}

/// A résumé in every format, with and without what is carried along. The style sheets of pages are left out.
fn written(resume: &Resume, documents: &mut Vec<Document>) {
    for format in FORMATS.iter().filter(|f| f.write.is_some()) {
        for is_lossless in [false, true] {
            let Ok(written) = resume_convert::write(resume, format, &WriteOptions::default(), is_lossless) else { continue };
            let mut text = String::from_utf8_lossy(&written.bytes).into_owned();
            if let (Some(start), Some(end)) = (text.find("<style>"), text.rfind("</style>")) {
                text.replace_range(start..end, "<style>");
            }
            documents.push(Document { format: format.name, text: cut(&text) });
        }
    }
}

/// The inputs of a page of faults.
fn faulty(page: &str) -> Vec<Document> {
    let blocks = page.split("\n```input ").skip(1);
    let document = |block: &str| {
        let (name, rest) = block.split_once('\n')?;
        let format = resume_convert::format_of_file(name.split_whitespace().next()?)?;
        let (text, _) = rest.split_once("\n```")?;
        Some(Document { format: format.name, text: text.replace(['⟦', '⟧'], "") })
    };
    blocks.filter_map(document).collect()
}

/// A text in the encodings that are told by themselves or by their mark.
fn encoded(text: &str) -> Vec<Vec<u8>> {
    let marked = format!("\u{feff}{text}");
    let little = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    vec![text.as_bytes().to_vec(), little, big]
}

/// PDF documents that carry a document of Europass, as it is and in hexadecimal, without their first line.
fn pdfs(documents: &[Document]) -> Vec<Vec<u8>> {
    let carried = documents.iter().filter(|d| d.format.starts_with("europass") && d.text.len() <= 4096).map(|d| &d.text);
    let file = |filter: &str, data: String| {
        format!(
            "4 0 obj <</Type/Filespec/F(attachment.xml)/UF<FEFF0061>/EF<</F 5 0 R>>>> endobj\n\
             1 0 obj <</Type/Catalog/Names<</EmbeddedFiles<</Names[(a)4 0 R]>>>>>> endobj\n\
             5 0 obj\n<</Type/EmbeddedFile {filter}/Length {}>>\nstream\n{data}\nendstream\nendobj\n\
             trailer <</Root 1 0 R/Size 6>>\nstartxref\n0\n%%EOF\n",
            data.len(),
        )
        .into_bytes()
    };
    let hex = |text: &str| text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>() + ">";
    let packed = |text: &String| [file("", text.clone()), file("/Filter/AHx", hex(text))];
    carried.flat_map(packed).collect()
}

/// The files of themes and résumés, as the target takes them.
fn themed(documents: &[Document]) -> Result<Vec<Vec<u8>>> {
    let resumes: Vec<&String> = documents.iter().filter(|d| d.format == "json").map(|d| &d.text).collect();
    let resume = |number: usize| resumes.get(number % resumes.len().max(1)).map_or("", |text| text.as_str());
    let mut seeds = Vec::new();
    for (number, name) in themes().enumerate() {
        let folder = root().join("templates").join(name);
        let read = |file: &str| fs::read_to_string(folder.join(file));
        let page = read("page.hbs")?;
        for at in 0..resumes.len().div_ceil(5) {
            seeds.push(format!("{name}\0\0\0\0{}", resume(at * 5 + number)).into_bytes());
        }
        let own = "<p>{{text name}}</p>";
        seeds.push(format!("{page}\0{own}\0p {{ margin: 0 }}\0{}\0{}", read("theme.yaml")?, resume(number)).into_bytes());
    }
    for (number, entry) in fs::read_dir(root().join("templates/partials"))?.enumerate() {
        let partial = fs::read_to_string(entry?.path())?;
        for at in 0..4 {
            let part = resume(number * 4 + at);
            seeds.push(format!("{{{{#each work}}}}{{{{> own}}}}{{{{/each}}}}{partial}\0{partial}\0\0\0{part}").into_bytes());
        }
    }
    Ok(seeds)
}
