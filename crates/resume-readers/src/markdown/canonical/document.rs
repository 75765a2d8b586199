//! A document in the canonical layout, as far as it is one.

use std::ops::Range;

use resume_core::canonical::{Heading, arrangement, layout};
use resume_core::diagnostic::codes;
use resume_core::outline::{Block, Outline, Role};
use resume_core::tables::Section;
use resume_core::{Diagnostic, Failure, Locator, Resume, Span, pointer};
use serde_json::{Map, Value};

use super::entry::{Found, Object, Reader};
use super::{front, heading, section_of, units};
use crate::{Explained, Limits, Read};

/// What was read with certainty, and what was not.
#[derive(Default)]
pub struct Document {
    /// The résumé so far, in the shared schema.
    root: Object,
    locator: Locator,
    explained: Vec<Explained>,
    headings: Vec<Heading>,
    /// Blocks that are left to be guessed at: their section, and the index that an entry made of them gets.
    pub left: Vec<(Option<Section>, Range<usize>)>,
}

impl Document {
    /// Reads what is certain.
    pub fn read(outline: &Outline<'_>) -> Self {
        let mut document = Self::default();
        let reader = Reader { source: outline.source };
        let blocks = &outline.blocks;
        let starts: Vec<usize> = (0..blocks.len()).filter(|at| blocks[*at].role == Role::Heading(2)).collect();
        let top = 0..starts.first().copied().unwrap_or(blocks.len());
        document.top(&reader, blocks, top);
        for (at, start) in starts.iter().enumerate() {
            let end = starts.get(at + 1).copied().unwrap_or(blocks.len());
            document.section(&reader, blocks, *start..end);
        }
        document
    }

    /// Everything before the first section.
    fn top(&mut self, reader: &Reader<'_>, blocks: &[Block<'_>], range: Range<usize>) {
        let mut found = Found::default();
        let mut at = range.start;
        if blocks.get(at).is_some_and(|block| range.contains(&at) && reader.name(block, &mut found).is_some()) {
            at += 1;
        }
        while range.contains(&at) && reader.below_name(&blocks[at], &mut found).is_some() {
            at += 1;
        }
        let mut has_list = false;
        while range.contains(&at) && matches!(blocks[at].role, Role::Item { .. }) {
            if reader.fact_item(&blocks[at], &mut found).is_some() {
                has_list = true;
            } else {
                self.left.push((Some(Section::Basics), at..at + 1));
            }
            at += 1;
        }
        let rest = &blocks[at..range.end];
        match reader.summary(rest).filter(|_| has_list && !rest.is_empty()) {
            Some(summary) => {
                found.spans.push(("/summary".to_owned(), span_of(rest)));
                found.record.insert("summary".to_owned(), summary.into());
            }
            None if !rest.is_empty() => self.left.push((None, at..range.end)),
            None => {}
        }
        self.put("basics", None, found);
    }

    fn section(&mut self, reader: &Reader<'_>, blocks: &[Block<'_>], range: Range<usize>) {
        let head = &blocks[range.start];
        let section = section_of(head).unwrap_or(Section::Other);
        let body = range.start + 1..range.end;
        let own = &blocks[body.clone()];
        self.headings.push(heading(reader.source, head, section));
        let whole = match section {
            Section::Summary => reader.summary(own).map(|summary| {
                let mut found = Found::default();
                found.spans.push(("/summary".to_owned(), span_of(own)));
                found.record.insert("summary".to_owned(), summary.into());
                self.put("basics", None, found);
            }),
            Section::DrivingLicences => reader.texts(own).map(|list| {
                let mut found = Found::default();
                found.record.insert(section.key().to_owned(), Value::Array(list));
                self.put("", None, found);
            }),
            Section::DigitalSelfAssessment => reader.digital(own).map(|found| self.put(section.key(), None, found)),
            Section::CoverLetter => reader.letter(own).map(|found| self.put(section.key(), None, found)),
            Section::Other => {
                let title = super::title_of(reader.source, head);
                for unit in custom_units(own) {
                    match reader.custom(&title, &own[unit.clone()]) {
                        Some(found) => self.put(section.key(), Some(()), found),
                        None => self.left.push((Some(section), body.start + unit.start..body.start + unit.end)),
                    }
                }
                Some(())
            }
            section => layout(section).map(|layout| {
                for unit in units(own) {
                    match reader.unit(&own[unit.clone()], layout) {
                        Some(found) => self.put(section.key(), Some(()), found),
                        None => self.left.push((Some(section), body.start + unit.start..body.start + unit.end)),
                    }
                }
            }),
        };
        if whole.is_none() && !own.is_empty() {
            self.left.push((Some(section), body));
        }
    }

    /// Puts a record into its place: an entry at the end of its list.
    fn put(&mut self, key: &str, is_entry: Option<()>, found: Found) {
        let Found { record, spans } = found;
        if record.is_empty() {
            return;
        }
        let mut base = if key.is_empty() { String::new() } else { pointer::key("", key) };
        match is_entry {
            Some(()) => {
                let list = self.root.entry(key).or_insert_with(|| Value::Array(Vec::new()));
                if let Value::Array(items) = list {
                    pointer::push_index(&mut base, items.len());
                    items.push(Value::Object(record));
                }
            }
            None if key.is_empty() => self.root.extend(record),
            None => {
                let place = self.root.entry(key).or_insert_with(|| Value::Object(Map::new()));
                if let Value::Object(place) = place {
                    place.extend(record);
                }
            }
        }
        if is_entry.is_some()
            && let Some((_, span)) = spans.first()
        {
            self.locator.record(base.clone(), span.clone());
        }
        for (relative, span) in spans {
            let pointer = format!("{base}{relative}");
            self.explained.push(Explained { span: span.clone(), pointer: pointer.clone(), reason: "canonical".to_owned() });
            self.locator.record(pointer, span);
        }
    }

    /// The whole, with the front matter.
    ///
    /// # Errors
    /// When the front matter is no YAML.
    pub fn finish(self, outline: &Outline<'_>, limits: &Limits) -> Result<Read, Failure> {
        let Self { mut root, locator, explained, headings, left } = self;
        let mut front = match &outline.front_matter {
            Some(span) => front::read(outline.source, span, limits)?,
            None => front::Front::default(),
        };
        let lost = front::merge(&mut root, std::mem::take(&mut front.part));
        let mut diagnostics = front.diagnostics;
        let span = outline.front_matter.clone().unwrap_or_default();
        diagnostics.extend(lost.into_iter().map(|at| {
            let message = "the front matter says something here that the text does not have or says otherwise; the text counts";
            Diagnostic::assumed(codes::SKIPPED, at, message).at(span.clone())
        }));
        for member in front.others {
            if !root.contains_key(&member.key) {
                root.insert(member.key.clone(), member.value.to_value());
            }
        }
        let mut resume = Resume::from_value(&Value::Object(root));
        if resume.meta.sections.is_empty() && arrangement(&headings) {
            resume.meta.sections = headings.iter().map(Heading::to_model).collect();
        }
        for (_, range) in left {
            let span = span_of(&outline.blocks[range]);
            let message = "this is not in the canonical layout, and is left out";
            diagnostics.push(Diagnostic::assumed(codes::NOT_UNDERSTOOD, "", message).at(span));
        }
        Ok(Read { resume, diagnostics, locator, carried: front.carried, explained })
    }
}

/// The parts of a section of no known kind: what stands before its first entry, and its entries.
fn custom_units(blocks: &[Block<'_>]) -> Vec<Range<usize>> {
    let mut starts: Vec<usize> = (0..blocks.len()).filter(|at| blocks[*at].level().is_some()).collect();
    if starts.first().is_none_or(|first| *first > 0) {
        starts.insert(0, 0);
    }
    starts.iter().enumerate().map(|(at, start)| *start..starts.get(at + 1).copied().unwrap_or(blocks.len())).collect()
}

fn span_of(blocks: &[Block<'_>]) -> Span {
    blocks.first().map_or(0, |b| b.span.start)..blocks.last().map_or(0, |b| b.span.end)
}
