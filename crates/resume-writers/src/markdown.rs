//! Markdown in the canonical layout: a document that a person likes to read and edit, and that is read back whole.

use resume_core::canonical::{Heading, Layout, NO_NAME, ORDER, arrangement, has_own_id, label, layout};
use resume_core::model::{Basics, CoverLetter, DigitalSelfAssessment, Form, Record, RecordInfo, Resume};
use resume_core::tables::{Locale, Section, detect_language, sections};
use resume_core::{Failure, canonical};
use serde_json::Value;

use crate::{WriteOptions, Written};

mod entry;
mod hidden;
mod person;
mod text;

use entry::{Object, Writer, objects, string, strings};

/// Writes a résumé as Markdown: text as text, the rest in YAML front matter. Nothing is lost.
///
/// # Errors
/// None.
pub fn write(resume: &Resume, options: &WriteOptions) -> Result<Written, Failure> {
    let value = resume.to_value();
    let empty = Object::new();
    let root = value.as_object().unwrap_or(&empty);
    let mut document = Document {
        root,
        writer: Writer { locale: locale(root, options) },
        out: String::with_capacity(4096),
        headings: Vec::new(),
    };
    document.write();
    let Document { out, headings, .. } = document;
    let front_matter = hidden::front_matter(root, is_told(resume, &headings), &options.carry);
    let mut text = front_matter + out.trim_end();
    text.push('\n');
    if text.trim().is_empty() {
        // An empty file is no document.
        text = "---\n---\n".to_owned();
    }
    Ok(Written { bytes: text.into_bytes(), diagnostics: Vec::new() })
}

/// The language asked for, the document's own, or the one that its text is in.
fn locale(root: &Object, options: &WriteOptions) -> Locale {
    let meta = root.get("meta").and_then(Value::as_object);
    let tag = options.locale.as_deref().or_else(|| meta.and_then(|meta| string(meta, "language")));
    if let Some(locale) = tag.and_then(Locale::known) {
        return locale;
    }
    let mut sample = String::new();
    collect_text(root, Resume::INFO, &mut sample);
    detect_language(&sample).unwrap_or(Locale::En)
}

/// As much of what the document says as is needed to tell its language.
const SAMPLE: usize = 4096;

fn collect_text(record: &Object, info: &'static RecordInfo, sample: &mut String) {
    for field in info.fields.iter().filter(|field| field.key != "meta") {
        if sample.len() > SAMPLE {
            return;
        }
        match (field.form, field.record, record.get(field.key)) {
            (_, Some(info), Some(Value::Object(inner))) => collect_text(inner, info, sample),
            (_, Some(info), Some(Value::Array(items))) => {
                items.iter().filter_map(Value::as_object).for_each(|inner| collect_text(inner, info, sample));
            }
            (Form::Text | Form::Markdown, None, Some(Value::String(text))) => {
                sample.push_str(text);
                sample.push('\n');
            }
            (Form::Text | Form::Markdown, None, Some(Value::Array(items))) => {
                for text in items.iter().filter_map(Value::as_str) {
                    sample.push_str(text);
                    sample.push('\n');
                }
            }
            _ => {}
        }
    }
}

/// Whether the headings alone tell the author's arrangement.
fn is_told(resume: &Resume, headings: &[Heading]) -> bool {
    let wanted = &resume.meta.sections;
    arrangement(headings)
        && wanted.len() == headings.len()
        && wanted.iter().zip(headings).all(|(wanted, heading)| {
            wanted.section == heading.section.key()
                && wanted.title == heading.title
                && wanted.other.is_empty()
                && wanted.format_data.is_empty()
        })
}

struct Document<'r> {
    root: &'r Object,
    writer: Writer,
    out: String,
    headings: Vec<Heading>,
}

impl<'r> Document<'r> {
    fn write(&mut self) {
        let empty = Object::new();
        let basics = self.root.get("basics").and_then(Value::as_object).unwrap_or(&empty);
        let wishes = self.wishes();
        let summary_is_section = wishes.iter().any(|(section, _)| *section == Section::Summary);
        let is_done = person::head(&self.writer, &mut self.out, basics, summary_is_section);
        let mut customs = self.customs();
        let mut done: Vec<Section> = if is_done { vec![Section::Summary] } else { Vec::new() };
        for (section, title) in wishes {
            if section == Section::Other {
                if let Some(at) = customs.iter().position(|(name, _)| *name == title) {
                    let (title, entries) = customs.remove(at);
                    self.custom(title, &entries);
                }
            } else if !done.contains(&section) {
                self.section(section, title);
                done.push(section);
            }
        }
        for section in ORDER {
            if *section == Section::Other {
                for (title, entries) in std::mem::take(&mut customs) {
                    self.custom(title, &entries);
                }
            } else if !done.contains(section) {
                self.section(*section, "");
            }
        }
    }

    /// The author's arrangement.
    fn wishes(&self) -> Vec<(Section, &'r str)> {
        let Some(meta) = self.root.get("meta").and_then(Value::as_object) else { return Vec::new() };
        let headings = objects(meta, "sections").into_iter();
        headings
            .filter_map(|heading| {
                let section = Section::from_key(string(heading, "section")?).filter(|section| ORDER.contains(section))?;
                Some((section, string(heading, "title").unwrap_or("")))
            })
            .collect()
    }

    /// Sections of no known kind, with those entries that stand together under one title.
    fn customs(&self) -> Vec<(&'r str, Vec<&'r Object>)> {
        let mut groups: Vec<(&str, Vec<&Object>)> = Vec::new();
        for entry in objects(self.root, "sections") {
            let title = string(entry, "title").unwrap_or("");
            match groups.last_mut().filter(|(last, _)| *last == title && string(entry, "name").is_some()) {
                Some((_, entries)) => entries.push(entry),
                None => groups.push((title, vec![entry])),
            }
        }
        groups
    }

    fn heading(&mut self, section: Section, title: &str) {
        let title = if title.is_empty() { sections::title(section, self.writer.locale) } else { title };
        self.push_heading(section, title, false);
    }

    fn push_heading(&mut self, section: Section, title: &str, needs_id: bool) {
        let heading = Heading::new(section, title);
        self.out.push_str("## ");
        self.out.push_str(&text::plain_heading(title));
        if needs_id || has_own_id(&heading) {
            self.out.push_str(&format!(" {{#{}}}", heading.section.key()));
        }
        self.out.push_str("\n\n");
        self.headings.push(heading);
    }

    /// Whether a name and a section of a known kind tell that headings of this level are sections.
    fn is_skeleton_sure(&self) -> bool {
        let has_name = self.root.get("basics").and_then(Value::as_object).and_then(|basics| string(basics, "name")).is_some();
        has_name && canonical::LAYOUTS.iter().any(|l| l.section != Section::Other && !objects(self.root, l.key()).is_empty())
    }

    fn custom(&mut self, title: &str, entries: &[&Object]) {
        let Some(layout) = layout(Section::Other) else { return };
        let title = if title.is_empty() { NO_NAME } else { title };
        let is_sure = self.is_skeleton_sure() && !entries.iter().any(|entry| has_address(entry.values()));
        self.push_heading(Section::Other, title, !is_sure);
        for entry in entries {
            if string(entry, "name").is_some() {
                self.writer.entry(&mut self.out, entry, layout, vec!["title"]);
            } else {
                self.writer.body(&mut self.out, entry, layout, vec!["title"]);
            }
        }
    }

    fn section(&mut self, section: Section, title: &str) {
        let basics = self.root.get("basics").and_then(Value::as_object);
        match section {
            Section::Summary => {
                if let Some(summary) = basics.and_then(|basics| string(basics, "summary")) {
                    self.heading(section, title);
                    self.writer.paragraphs(&mut self.out, summary, Basics::INFO, "");
                }
            }
            Section::DrivingLicences => {
                let Some(licences) = strings(self.root, section.key()) else { return };
                self.heading(section, title);
                for licence in licences {
                    self.out.push_str(&format!("- {}\n", text::plain_start(licence)));
                }
                self.out.push('\n');
            }
            Section::DigitalSelfAssessment => {
                let Some(levels) = self.root.get(section.key()).and_then(Value::as_object) else { return };
                self.heading(section, title);
                let info = DigitalSelfAssessment::INFO;
                for field in info.fields {
                    if let Some(level) = string(levels, field.key) {
                        let label = label(info, field.key, self.writer.locale);
                        self.out.push_str(&format!("- {label}: {}\n", text::plain(level)));
                    }
                }
                self.out.push('\n');
            }
            Section::CoverLetter => {
                let Some(letter) = self.root.get(section.key()).and_then(Value::as_object) else { return };
                self.heading(section, title);
                self.letter(letter);
            }
            section => {
                let Some(layout) = layout(section) else { return };
                self.list(layout, title);
            }
        }
    }

    fn list(&mut self, layout: &Layout, title: &str) {
        let entries = objects(self.root, layout.key());
        if entries.is_empty() {
            return;
        }
        self.heading(layout.section, title);
        self.writer.entries(&mut self.out, &entries, layout);
    }

    /// Facts of the letter, and its paragraphs under labels of their own.
    fn letter(&mut self, letter: &Object) {
        let info = CoverLetter::INFO;
        let mut facts = Vec::new();
        if let Some(addressee) = letter.get("addressee").and_then(Value::as_object) {
            facts = person::address(&self.writer, addressee);
        }
        let mut said = canonical::LETTER_TEXT.to_vec();
        facts.extend(self.writer.facts(letter, info, &mut said));
        if !facts.is_empty() {
            self.out.push_str(&facts.join("\\\n"));
            self.out.push_str("\n\n");
        }
        for key in canonical::LETTER_TEXT {
            if let Some(paragraphs) = string(letter, key) {
                self.out.push_str(&format!("**{}:**\n\n", label(info, key, self.writer.locale)));
                self.writer.paragraphs(&mut self.out, paragraphs, info, "");
            }
        }
    }
}

/// Whether there is a sign of an address in a text: such a section could be one of contact data.
fn has_address<'v>(mut values: impl Iterator<Item = &'v Value>) -> bool {
    values.any(|value| match value {
        Value::String(text) => text.contains('@'),
        Value::Array(items) => has_address(items.iter()),
        Value::Object(_) | Value::Null | Value::Bool(_) | Value::Number(_) => false,
    })
}
