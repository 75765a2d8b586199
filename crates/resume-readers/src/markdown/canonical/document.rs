//! A document in the canonical layout, as far as it is one.

use std::collections::HashSet;
use std::ops::Range;

use resume_core::canonical::{Heading, Layout, arrangement, is_plain_title, layout};
use resume_core::locate::Recorded;
use resume_core::model::SectionHeading;
use resume_core::outline::{Block, Outline, Role};
use resume_core::tables::{Locale, Section, labels, normalise, sections};
use resume_core::{Span, pointer};
use serde_json::{Map, Value};

use super::entry::{Found, Object, Reader};
use super::{section_of, title_of, units};
use crate::freeform::contact::is_personal_field;

/// What was read with certainty, and what was not.
#[derive(Default)]
pub struct Document {
    /// The résumé so far, in the shared schema.
    pub root: Object,
    /// Pointers, and where their values stand.
    pub spans: Recorded,
    /// The headings of the sections that are known.
    headings: Vec<Heading>,
    /// What each of them is, and where it stands.
    pub titles: Vec<(Span, Section)>,
    /// Headings with nothing below them.
    pub empty: Vec<(Span, String)>,
    /// Whether they are those of the whole document.
    is_arranged: bool,
    /// How many blocks the name, the photo and the headline are.
    head: usize,
    /// Blocks that are left to be guessed at, with the headings that they stand under.
    pub left: Vec<usize>,
    /// Blocks that are certain, and tell how those next to them can be taken.
    pub context: Vec<usize>,
}

/// What the document as a whole tells about its headings.
struct Skeleton {
    /// Whether a heading of the second level that is not known is a section of its own kind.
    is_sure: bool,
}

impl Document {
    /// Reads what is certain.
    pub fn read(outline: &Outline<'_>) -> Self {
        let mut document = Self::default();
        let reader = Reader { source: outline.source };
        let blocks = &outline.blocks;
        let starts: Vec<usize> = (0..blocks.len()).filter(|at| matches!(blocks[*at].role, Role::Heading(1 | 2))).collect();
        let first = starts.iter().copied().find(|at| *at > 0).unwrap_or(blocks.len());
        let is_named = document.top(&reader, blocks, 0..first);
        let is_section = |at: &usize| blocks[*at].role == Role::Heading(2) && section_of(&blocks[*at]).is_some();
        let skeleton = Skeleton { is_sure: is_named && starts.iter().any(is_section) };
        // Below a main heading that is one of a section, headings of the second level are something else.
        let mut is_off = false;
        let mut before: Option<usize> = None;
        for (at, start) in starts.iter().enumerate().filter(|(_, start)| **start >= first) {
            let end = starts.get(at + 1).copied().unwrap_or(blocks.len());
            let is_main = blocks[*start].role == Role::Heading(1);
            is_off = if is_main { !sections::lookup(&normalise(&blocks[*start].plain())).is_empty() } else { is_off };
            if !is_main && !is_off && document.section(&reader, blocks, *start..end, &skeleton) {
                before = Some(*start);
                continue;
            }
            // What stands before it tells what it can be: right below the name it is a headline.
            match before {
                Some(before) => document.context.push(before),
                None if document.left.is_empty() && first <= document.head => document.context.extend(0..first),
                None => {}
            }
            document.left.extend(*start..end);
            if skeleton.is_sure && !is_main {
                document.headings.push(Heading::new(Section::Other, &title_of(reader.source, &blocks[*start])));
            }
            before = None;
        }
        document.is_arranged = skeleton.is_sure;
        document.left.sort_unstable();
        document.left.dedup();
        document
    }

    /// Everything before the first section. Tells whether there is a name.
    fn top(&mut self, reader: &Reader<'_>, blocks: &[Block<'_>], range: Range<usize>) -> bool {
        let mut found = Found::default();
        let mut at = range.start;
        let is_named = range.contains(&at) && reader.name(&blocks[at], &mut found).is_some();
        at += usize::from(is_named);
        while is_named && range.contains(&at) && reader.below_name(&blocks[at], &mut found).is_some() {
            at += 1;
        }
        let head = range.start..at;
        self.head = at;
        let mut left = Vec::new();
        let mut has_list = false;
        while range.contains(&at) && matches!(blocks[at].role, Role::Item { .. } | Role::ItemParagraph { .. }) {
            // What is nested in an item belongs to it.
            let is_alone = blocks.get(at + 1).is_none_or(|next| match next.role {
                Role::Item { depth, .. } => depth == 1,
                Role::ItemParagraph { .. } => false,
                _ => true,
            });
            if is_alone && reader.fact_item(&blocks[at], &mut found).is_some() {
                has_list = true;
            } else {
                left.push(at);
            }
            at += 1;
        }
        let rest = at..range.end;
        match reader.summary(&blocks[rest.clone()]).filter(|_| has_list && !rest.is_empty()) {
            Some(summary) => {
                found.spans.push(("/summary".to_owned(), span_of(&blocks[rest])));
                found.record.insert("summary".to_owned(), summary.into());
            }
            None => left.extend(rest),
        }
        if !left.is_empty() {
            self.context.extend(head);
            self.left.extend(left);
        }
        self.put("basics", found);
        is_named
    }

    /// A section; false when nothing of it is certain, not even its kind.
    fn section(&mut self, reader: &Reader<'_>, blocks: &[Block<'_>], range: Range<usize>, skeleton: &Skeleton) -> bool {
        let head = &blocks[range.start];
        let title = title_of(reader.source, head);
        let body = range.start + 1..range.end;
        let own = &blocks[body.clone()];
        let section = match section_of(head) {
            // A writer names the kind of such a section; other people put personal facts there.
            Some(Section::Other) if head.attributes.is_none() && has_fact(own) => return false,
            Some(section) => section,
            None if skeleton.is_sure && is_plain_title(&title) && !has_address(reader.source, own) => Section::Other,
            None => return false,
        };
        let before = self.left.len();
        let is_whole = match section {
            Section::Other => self.custom(reader, own, body.start, &title),
            section => match layout(section) {
                Some(layout) => self.list(reader, own, body.start, layout),
                None => self.whole(reader, own, section, &title).is_some(),
            },
        };
        if !is_whole {
            return false;
        }
        if self.left.len() > before {
            self.context.push(range.start);
        }
        self.titles.push((head.span.clone(), section));
        if own.is_empty() {
            self.empty.push((head.span.clone(), title.clone()));
        }
        self.headings.push(Heading::new(section, &title));
        true
    }

    /// A list, entry by entry.
    fn list(&mut self, reader: &Reader<'_>, own: &[Block<'_>], offset: usize, layout: &'static Layout) -> bool {
        for unit in units(own) {
            match reader.unit(&own[unit.clone()], layout) {
                Some(found) => self.push(layout.key(), found, own[unit.start].span.start),
                None => self.left.extend(offset + unit.start..offset + unit.end),
            }
        }
        true
    }

    /// A section of no known kind: what stands before its first entry, and its entries. It is certain as a whole or not
    /// at all.
    fn custom(&mut self, reader: &Reader<'_>, own: &[Block<'_>], _offset: usize, title: &str) -> bool {
        let mut starts: Vec<usize> = (0..own.len()).filter(|at| own[*at].level().is_some()).collect();
        if starts.first().is_none_or(|first| *first > 0) {
            starts.insert(0, 0);
        }
        let unit = |(at, start): (usize, &usize)| *start..starts.get(at + 1).copied().unwrap_or(own.len());
        let found: Option<Vec<(Found, usize)>> = starts
            .iter()
            .enumerate()
            .map(unit)
            .map(|unit| Some((reader.custom(title, &own[unit.clone()])?, own.get(unit.start).map_or(0, |b| b.span.start))))
            .collect();
        let Some(found) = found else { return false };
        found.into_iter().for_each(|(found, start)| self.push(Section::Other.key(), found, start));
        true
    }

    /// A section that is no list of entries.
    fn whole(&mut self, reader: &Reader<'_>, own: &[Block<'_>], section: Section, title: &str) -> Option<()> {
        match section {
            Section::Summary => {
                let summary = reader.summary(own).filter(|summary| !summary.is_empty())?;
                // "Objective", and a job below it.
                let is_printed = || Locale::ALL.iter().any(|l| sections::title(Section::Summary, *l) == title);
                if summary.split_whitespace().count() <= 8 && !summary.contains(['\n', '.']) && !is_printed() {
                    return None;
                }
                if self.root.get("basics").is_some_and(|basics| basics.get("summary").is_some()) {
                    return None;
                }
                let mut found = Found::default();
                found.spans.push(("/summary".to_owned(), span_of(own)));
                found.record.insert("summary".to_owned(), summary.into());
                self.put("basics", found);
            }
            Section::DrivingLicences => {
                let list = reader.texts(own)?;
                self.root.insert(section.key().to_owned(), Value::Array(list));
                self.spans.note_key("", section.key(), span_of(own));
            }
            Section::DigitalSelfAssessment => {
                let found = reader.digital(own)?;
                self.put(section.key(), found);
            }
            Section::CoverLetter => {
                let found = reader.letter(own)?;
                self.put(section.key(), found);
            }
            _ => return None,
        }
        Some(())
    }

    /// Puts fields into a record of the résumé.
    fn put(&mut self, key: &str, found: Found) {
        let Found { record, spans } = found;
        if record.is_empty() {
            return;
        }
        let base = pointer::key("", key);
        if let Value::Object(place) = self.root.entry(key).or_insert_with(|| Value::Object(Map::new())) {
            place.extend(record);
        }
        spans.into_iter().for_each(|(below, span)| self.spans.note_below(&base, &below, span));
    }

    /// Puts an entry at the end of its list. An entry that says nothing is none.
    fn push(&mut self, key: &str, found: Found, start: usize) {
        let Found { record, spans } = found;
        if record.is_empty() {
            return;
        }
        if let Value::Array(items) = self.root.entry(key).or_insert_with(|| Value::Array(Vec::new())) {
            let base = pointer::index(&pointer::key("", key), items.len());
            items.push(Value::Object(record));
            let end = spans.iter().map(|(_, span)| span.end).max().unwrap_or(start);
            self.spans.note(&base, start..end.max(start));
            spans.into_iter().for_each(|(below, span)| self.spans.note_below(&base, &below, span));
        }
    }

    /// The author's arrangement, where the document has one.
    pub fn arrangement(&self) -> Option<Vec<SectionHeading>> {
        (self.is_arranged && arrangement(&self.headings)).then(|| self.headings.iter().map(Heading::to_model).collect())
    }

    /// What is left, as an outline of its own.
    pub fn rest<'s>(&self, outline: &Outline<'s>) -> Outline<'s> {
        let blocks = self.shown().into_iter().filter_map(|at| outline.blocks.get(at).cloned()).collect();
        Outline { source: outline.source, front_matter: None, blocks, comments: Vec::new() }
    }

    /// The headings that are shown for what they are next to, and not for what is below them, in the order of the source.
    pub fn mere_context(&self, outline: &Outline<'_>) -> Vec<Span> {
        let shown = self.shown();
        let level = |at: usize| outline.blocks.get(at).and_then(Block::level);
        let ends =
            |at: usize| shown.get(at + 1).is_none_or(|next| level(*next).is_some_and(|next| Some(next) <= level(shown[at])));
        let context: HashSet<usize> = self.context.iter().copied().collect();
        let is_mere = |at: &usize| context.contains(&shown[*at]) && ends(*at);
        (0..shown.len()).filter(is_mere).filter_map(|at| outline.blocks.get(shown[at])).map(|block| block.span.clone()).collect()
    }

    fn shown(&self) -> Vec<usize> {
        if self.left.is_empty() {
            return Vec::new();
        }
        let mut all: Vec<usize> = self.left.iter().chain(&self.context).copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// Whether a line is a fact about the person, such as military service.
fn has_fact(blocks: &[Block<'_>]) -> bool {
    blocks.iter().flat_map(|b| &b.lines).any(|line| {
        line.plain()
            .split_once([':', '：'])
            .is_some_and(|(name, _)| labels::lookup(&normalise(name)).iter().any(|l| is_personal_field(&l.field)))
    })
}

/// Whether there is a sign of an address: such a section could be one of contact data.
fn has_address(source: &str, blocks: &[Block<'_>]) -> bool {
    source.get(span_of(blocks)).is_some_and(|text| text.contains('@'))
}

fn span_of(blocks: &[Block<'_>]) -> Span {
    blocks.first().map_or(0, |b| b.span.start)..blocks.last().map_or(0, |b| b.span.end)
}
