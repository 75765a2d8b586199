//! Fields that a text says because their entry has no element for them: a paragraph `**Label**: value` before the text
//! or after it, labelled in the document's language and known by that label in every language.

use std::borrow::Cow;
use std::ops::Range;

use crate::inline::{Block, Run, trim};
use crate::tables::{Locale, labels, normalise};

/// A field said in a text.
#[derive(Clone, PartialEq, Debug)]
pub struct Fact {
    /// The field's key in the shared schema.
    pub key: &'static str,
    /// Its value.
    pub value: Vec<Run>,
    /// The languages that have the label.
    pub locales: Vec<Locale>,
}

/// The fields of a record that are said before its text, and those that are said after it.
#[derive(Clone, Copy, Debug)]
pub struct Sides {
    /// The record's type.
    pub record: &'static str,
    /// Keys of the fields before the text, in this order.
    pub before: &'static [&'static str],
    /// Keys of the fields after it.
    pub after: &'static [&'static str],
}

/// The sides of each record that is written with facts.
pub mod sides {
    use super::Sides;

    macro_rules! sides {
        ($($(#[doc = $about:literal])+ $name:ident = $record:literal [$($before:literal)*] [$($after:literal)*];)+) => {
            $($(#[doc = $about])+ pub const $name: Sides = Sides { record: $record, before: &[$($before),*], after: &[$($after),*] };)+
        };
    }
    sides! {
        /// A job.
        WORK = "Work" ["description" "sector"] ["keywords"];
        /// An unpaid engagement.
        VOLUNTEER = "Volunteer" ["organization" "department" "sector" "email"] ["keywords" "escoOccupation"];
        /// A course of education.
        EDUCATION = "Education" ["credits" "eqfLevel"] ["highlights"];
        /// An honour.
        AWARD = "Award" ["awarder"] [];
        /// A certificate.
        CERTIFICATE = "Certificate" ["issuer"] ["url"];
        /// A publication.
        PUBLICATION = "Publication" ["releaseDate"] [];
        /// A project.
        PROJECT = "Project" ["roles" "entity" "type"] ["keywords"];
        /// An entry of a section of its own kind.
        SECTION = "CustomSection" ["location"] [];
        /// What somebody thinks of their digital skills.
        DIGITAL = "DigitalSelfAssessment" ["information" "communication" "contentCreation" "safety" "problemSolving"] [];
        /// A certificate of a language, which is written among the certificates.
        LANGUAGE_CERTIFICATE = "LanguageCertificate" ["issuer" "level"] [];
    }
}

/// The paragraph that says a field.
pub fn paragraph(record: &str, key: &str, value: Vec<Run>, locale: Locale) -> Option<Block> {
    let label = labels::label(labels::of_model(record, key)?, locale);
    let mut runs = Vec::with_capacity(2 + value.len());
    runs.extend([Run::strong(label), Run::plain(": ")]);
    runs.extend(value);
    Some(Block::Paragraph(runs))
}

/// Takes the facts of a record out of its text.
pub fn take(sides: Sides, blocks: &mut Vec<Block>) -> Vec<Fact> {
    let (found, left) = find(sides, blocks);
    let facts = found.into_iter().map(Found::fact).collect();
    blocks.truncate(left.end);
    blocks.drain(..left.start);
    facts
}

/// A fact as it stands in a text.
#[derive(Clone, PartialEq, Debug)]
pub struct Found<'b> {
    /// The field's key in the shared schema.
    pub key: &'static str,
    /// The languages that have the label.
    pub locales: Cow<'static, [Locale]>,
    /// The run in which the value begins, and that part of it.
    first: (&'b Run, &'b str),
    rest: &'b [Run],
}

impl Found<'_> {
    fn fact(self) -> Fact {
        let Self { key, locales, first: (run, text), rest } = self;
        let first = Run { text: text.to_owned(), strong: run.strong, emphasis: run.emphasis, link: run.link.clone() };
        let value = trim(std::iter::once(first).chain(rest.iter().cloned()).collect());
        Fact { key, value, locales: locales.into_owned() }
    }
}

/// The facts of a record in its text, and which of the blocks are none.
pub fn find(sides: Sides, blocks: &[Block]) -> (Vec<Found<'_>>, Range<usize>) {
    let mut facts: Vec<Found<'_>> = Vec::new();
    let mut left = 0..blocks.len();
    while let Some(fact) = blocks.get(left.start).and_then(|block| fact(sides, sides.before, block)) {
        if facts.iter().any(|f| f.key == fact.key) {
            break;
        }
        facts.push(fact);
        left.start += 1;
    }
    let before = facts.len();
    while let Some(fact) = blocks[left.clone()].last().and_then(|block| fact(sides, sides.after, block)) {
        if facts.iter().any(|f| f.key == fact.key) {
            break;
        }
        facts.insert(before, fact);
        left.end -= 1;
    }
    (facts, left)
}

fn fact<'b>(sides: Sides, keys: &'static [&'static str], block: &'b Block) -> Option<Found<'b>> {
    let Block::Paragraph(runs) = block else { return None };
    let (first, rest) = runs.split_first()?;
    if !first.strong || first.emphasis || !first.link.is_empty() {
        return None;
    }
    let (label, of_first) = match first.text.split_once([':', '：']) {
        Some((label, value)) => (label, Some(value)),
        None => (first.text.as_str(), None),
    };
    if label.len() > LONGEST_LABEL {
        return None;
    }
    let found = labels::lookup(&normalise(label));
    if found.is_empty() {
        return None;
    }
    let key_and_field = |key: &&'static str| {
        let field = labels::of_model(sides.record, key)?;
        found.iter().any(|label| label.field == field).then_some((*key, field))
    };
    let (key, field) = keys.iter().find_map(key_and_field)?;
    // The language is told by the label as it is printed: one that others only understand says nothing of them.
    let label = label.trim();
    let printed = labels::printed(field, label);
    let known = || found.iter().filter(|known| known.field == field).map(|known| known.locale).collect();
    let locales = if printed.is_empty() { Cow::Owned(known()) } else { Cow::Borrowed(printed) };
    let (first, rest) = match of_first {
        Some(value) => ((first, value), rest),
        None => {
            let (second, others) = rest.split_first()?;
            ((second, second.text.strip_prefix([':', '：'])?), others)
        }
    };
    let is_blank = |text: &str| text.trim().is_empty();
    let says_nothing = is_blank(first.1) && rest.iter().all(|run| is_blank(&run.text));
    (!says_nothing).then_some(Found { key, locales, first, rest })
}

/// A label longer than that many bytes is none.
const LONGEST_LABEL: usize = 80;

/// Items of a list field as one text.
pub fn join_list(items: &[String]) -> String {
    items.join(", ")
}

/// The inverse of [`join_list`], for items that are not empty, hold no such separator and no white space at their ends.
pub fn split_list(text: &str) -> Vec<String> {
    text.split(", ").map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}
