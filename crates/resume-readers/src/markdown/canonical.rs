//! The layout that reading is certain of: the one that the writer has, and that `docs/formats/markdown.md` teaches.
//! Certainty is per block: what is not in this layout is left to the free-form reader, and nothing else is touched.

pub mod document;
pub mod entry;
pub mod front;
mod head;
pub mod merge;
pub mod person;
mod source;

use std::ops::Range;

use resume_core::canonical::{Layout, NO_NAME, Shape, best_field, field_of, is_label, layout};
use resume_core::model::{Addressee, CoverLetter, DigitalSelfAssessment, Location};
use resume_core::model::{FieldInfo, Form, Record};
use resume_core::outline::{Block, Role};
use resume_core::tables::{Section, normalise, sections};
use serde_json::{Map, Value};

pub use entry::{Found, Object, Reader};

/// The section that a heading surely names: by its attribute, or because its words name no other. Below "Other" stands
/// what is to be sorted out, unless the attribute says that it is a section of its own.
pub fn section_of(block: &Block<'_>) -> Option<Section> {
    if let Some(id) = block.attributes.as_ref().and_then(|attributes| attributes.id.as_deref())
        && let Some(section) = Section::from_key(id)
    {
        return Some(section);
    }
    let words = sections::lookup(&normalise(&block.plain()));
    let section = words.first()?.section;
    if section == Section::Other {
        return None;
    }
    words.iter().all(|word| word.section == section).then_some(section)
}

/// The text of a heading.
pub fn title_of(source: &str, block: &Block<'_>) -> String {
    let lines = source::lines(source, block);
    lines.and_then(|lines| source::plain(lines.first()?)).unwrap_or_else(|| block.plain())
}

/// The blocks of a section, entry by entry: from a heading to the next, from an item to the next. The first part is what
/// stands before any of them.
pub fn units(blocks: &[Block<'_>]) -> Vec<Range<usize>> {
    let level = blocks.iter().filter_map(Block::level).min();
    let starts = |block: &Block<'_>, is_below: bool| match block.role {
        Role::Heading(own) => Some(own) == level,
        Role::Item { depth: 1, .. } => !is_below,
        _ => false,
    };
    let mut units = Vec::new();
    let (mut from, mut is_below) = (0, false);
    for (at, block) in blocks.iter().enumerate() {
        if starts(block, is_below) {
            if at > from {
                units.push(from..at);
            }
            from = at;
            is_below |= block.level().is_some();
        }
    }
    if from < blocks.len() {
        units.push(from..blocks.len());
    }
    units
}

impl Reader<'_> {
    /// One entry of a section that is a list.
    pub fn unit(&self, blocks: &[Block<'_>], layout: &'static Layout) -> Option<Found> {
        match (blocks.first()?.role, layout.shape) {
            (Role::Heading(_), Shape::Headings | Shape::Either) => {
                let found = self.entry(blocks, layout)?;
                // "### Journal articles" over citations: the name of a group, and no publication.
                let is_plain = found.record.keys().all(|key| matches!(key.as_str(), "name" | "highlights"));
                let is_group = layout.section == Section::Publications && is_plain && {
                    let name = found.record.get("name").and_then(Value::as_str).unwrap_or("");
                    let items = found.record.get("highlights").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
                    crate::freeform::names_texts(name, items.iter().filter_map(Value::as_str))
                };
                (!is_group).then_some(found)
            }
            (Role::Item { .. }, Shape::Items | Shape::Either) => {
                let found = self.item(blocks, layout)?;
                // "Fluent in French": the other reader takes it apart.
                let told = (layout.section == Section::Languages && found.record.len() == 1)
                    .then(|| found.record.get("language").and_then(Value::as_str));
                let licence = (layout.section == Section::Skills && found.record.len() == 1)
                    .then(|| found.record.get("name").and_then(Value::as_str));
                let is_certain = told.flatten().is_none_or(|text| !crate::freeform::tells_fluency(text))
                    && licence.flatten().is_none_or(|text| !crate::freeform::is_licence(text));
                is_certain.then_some(found)
            }
            // A reference without a name is nothing but its quote.
            (Role::Paragraph, Shape::Headings) if layout.section == Section::References => {
                let mut found = Found::default();
                self.body(blocks, layout, &mut found)?;
                let quote = found.record.get("reference").and_then(Value::as_str).unwrap_or("");
                // "— Name" below it tells whose it is.
                let is_anonymous = !quote.lines().last().is_some_and(|last| last.trim_start().starts_with(['—', '–', '-', '―']));
                // `… -- <cite>Name</cite>`, as JSON Resume's theme has it.
                let is_cited = quote.ends_with("</cite>");
                (found.record.len() == 1 && !quote.is_empty() && is_anonymous && !is_cited).then_some(found)
            }
            _ => None,
        }
    }

    /// An entry of a section of no known kind: what stands below its heading, or below a heading in it.
    pub fn custom(&self, title: &str, blocks: &[Block<'_>]) -> Option<Found> {
        let layout = layout(Section::Other)?;
        let mut found = match blocks.first() {
            Some(block) if block.level().is_some() => self.entry(blocks, layout)?,
            _ => {
                let mut found = Found::default();
                self.body(blocks, layout, &mut found)?;
                found
            }
        };
        if title != NO_NAME && !title.is_empty() {
            found.record.insert("title".to_owned(), title.into());
        }
        Some(found)
    }

    /// A list of plain texts: driving licence categories.
    pub fn texts(&self, blocks: &[Block<'_>]) -> Option<Vec<Value>> {
        let one = |block: &Block<'_>| match (block.role, source::lines(self.source, block)?.as_slice()) {
            (Role::Item { depth: 1, number: None }, [line]) => Some(Value::String(source::plain(line)?)),
            _ => None,
        };
        blocks.iter().map(one).collect()
    }

    /// The self-assessment of digital skills: `Label: level` items.
    pub fn digital(&self, blocks: &[Block<'_>]) -> Option<Found> {
        let mut found = Found::default();
        for block in blocks {
            let lines = source::lines(self.source, block)?;
            let ([line], Role::Item { depth: 1, .. }) = (&lines[..], block.role) else { return None };
            let (label, value) = source::labelled(line)?;
            let field = field_of(DigitalSelfAssessment::INFO, label)?;
            found.set(field, entry::fact(field, value)?, &block.span).then_some(())?;
        }
        Some(found)
    }

    /// A covering letter: facts of the letter, of whom it is to, and of the address; paragraphs under labels.
    pub fn letter(&self, blocks: &[Block<'_>]) -> Option<Found> {
        let mut found = Found::default();
        let mut rest = blocks;
        if let Some((block, after)) = rest.split_first()
            && self.letter_facts(block, &mut found)?
        {
            rest = after;
        }
        let mut field: Option<&FieldInfo> = None;
        for block in rest {
            let lines = source::lines(self.source, block)?;
            if block.role != Role::Paragraph || block.quote > 0 {
                return None;
            }
            if let Some((label, "")) = lines.first().and_then(|line| source::labelled(line)) {
                field = Some(field_of(CoverLetter::INFO, label)?);
                continue;
            }
            let text = source::markdown(&lines, |label| is_label(CoverLetter::INFO, label));
            let field = field?;
            match found.record.get_mut(field.key) {
                Some(Value::String(before)) => {
                    before.push_str("\n\n");
                    before.push_str(&text);
                }
                _ => {
                    found.set(field, text.into(), &block.span);
                }
            }
        }
        Some(found)
    }

    fn letter_facts(&self, block: &Block<'_>, found: &mut Found) -> Option<bool> {
        if block.role != Role::Paragraph {
            return Some(false);
        }
        let lines = source::lines(self.source, block)?;
        let mut addressee = Map::new();
        let mut location = Map::new();
        for (at, line) in lines.iter().enumerate() {
            let line = if at + 1 < lines.len() { line.strip_suffix('\\')? } else { line };
            let Some((label, value)) = source::labelled(line).filter(|(_, value)| !value.is_empty()) else {
                return if at == 0 { Some(false) } else { None };
            };
            let records = [CoverLetter::INFO, Addressee::INFO, Location::INFO];
            let (record, field) = best_field(&records, label, |field| field.form != Form::Record)?;
            let value = entry::fact(field, value)?;
            let is_new = match record.name {
                "CoverLetter" => found.set(field, value, &block.span),
                "Addressee" => addressee.insert(field.key.to_owned(), value).is_none(),
                _ => location.insert(field.key.to_owned(), value).is_none(),
            };
            if !is_new {
                return None;
            }
        }
        if !location.is_empty() {
            addressee.insert("location".to_owned(), Value::Object(location));
        }
        if !addressee.is_empty() {
            found.record.insert("addressee".to_owned(), Value::Object(addressee));
            found.spans.push(("/addressee".to_owned(), block.span.clone()));
        }
        Some(true)
    }
}
