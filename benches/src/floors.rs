//! What cannot be undercut with the libraries that the formats are read and written by.

use std::hint::black_box;

use resume_convert::Resume;
use serde::Serialize;

use crate::twin;

/// serde_json's parse into plain derived types, which check nothing.
pub fn json_parse(text: &str) -> twin::Resume {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}"))
}

/// serde_json's pretty writing of plain derived types.
pub fn json_write(resume: &twin::Resume) -> Vec<u8> {
    pretty(resume)
}

/// serde_json's pretty writing of the model.
pub fn json_write_model(resume: &Resume) -> Vec<u8> {
    pretty(resume)
}

fn pretty(of: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(4096);
    serde_json::to_writer_pretty(&mut bytes, of).unwrap_or_else(|error| panic!("{error}"));
    bytes
}

/// A résumé in plain types with so many jobs that as JSON it is of about some length.
pub struct Lengthened(twin::Resume);

impl Lengthened {
    /// The résumé with its jobs repeated.
    ///
    /// # Panics
    /// When it is none.
    pub fn new(resume: &serde_json::Value, bytes: usize) -> Self {
        let mut resume = resume.clone();
        let jobs = resume.get("work").and_then(serde_json::Value::as_array).cloned().unwrap_or_default();
        let mut length = pretty(&resume).len();
        for job in jobs.iter().cycle().take(if jobs.is_empty() { 0 } else { bytes }) {
            if length >= bytes {
                break;
            }
            // A job lies two levels deep.
            length += pretty(job).len() + 4 * (pretty(job).iter().filter(|b| **b == b'\n').count() + 1) + 2;
            if let Some(work) = resume.get_mut("work").and_then(serde_json::Value::as_array_mut) {
                work.push(job.clone());
            }
        }
        Self(json_parse(&resume.to_string()))
    }

    /// Writes it.
    pub fn write(&self) -> Vec<u8> {
        json_write(&self.0)
    }
}

/// The YAML crate's parse into plain derived types.
pub fn yaml_parse(text: &str) -> twin::Resume {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}"))
}

/// The YAML crate's writing of plain derived types.
pub fn yaml_write(resume: &twin::Resume) -> String {
    serde_yaml::to_string(resume).unwrap_or_else(|error| panic!("{error}"))
}

/// A pass over quick-xml's events.
pub fn xml_events(text: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut count = 0usize;
    while let Ok(event) = reader.read_event() {
        if matches!(event, quick_xml::events::Event::Eof) {
            break;
        }
        count += 1;
    }
    black_box(count);
}

/// A pass over pulldown-cmark's events.
pub fn markdown_events(text: &str) {
    black_box(pulldown_cmark::Parser::new_ext(text, pulldown_cmark::Options::ENABLE_TABLES).count());
}

/// html5ever's tree.
pub fn html_tree(text: &str) {
    black_box(scraper::Html::parse_document(text));
}

/// Checks that bytes are UTF-8, and copies them.
pub fn check_and_copy(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("{error}")).to_owned()
}
