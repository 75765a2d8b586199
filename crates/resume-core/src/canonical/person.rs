//! What can stand at the top of a document without a mark.

use super::certainty::{has_date, is_suspicious};
use crate::model::{Basics, Location, Record};
use crate::tables::words::{self, Kind};
use crate::tables::{labels, networks, normalise, sections};

/// Whether the main heading is surely the person's name: no title of the document, and no heading of a section.
pub fn is_plain_name(text: &str) -> bool {
    let normal = normalise(text);
    !is_suspicious(text)
        && sections::lookup(&normal).is_empty()
        && !words::kinds(&normal).contains(Kind::Document)
        && !is_behind_role(&normal)
}

/// `backend engineer 홍길동`: a role, and a short name in Han or Hangul behind it.
fn is_behind_role(normal: &str) -> bool {
    let Some((role, name)) = normal.rsplit_once(' ') else { return false };
    let is_script = |c: char| matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}');
    name.chars().all(is_script) && name.chars().count() <= 4 && words::kinds(role).contains(Kind::Role)
}

/// Whether a bold line below the name is surely the headline, and no line of contact data.
pub fn is_plain_headline(source: &str) -> bool {
    !source.contains('@') && !has_number(source)
}

/// Whether an item of the list below the name is surely a fact without a field: it has a label, and that is none of a
/// field.
pub fn is_extra(text: &str) -> bool {
    let Some((label, value)) = split_label(text) else { return false };
    let is_field = |label: &labels::Label| {
        [Basics::INFO, Location::INFO]
            .iter()
            .any(|info| info.fields.iter().any(|f| f.key != "extra" && labels::of_model(info.name, f.key) == Some(label.field)))
    };
    let normal = normalise(label);
    !labels::lookup(&normal).iter().any(is_field)
        && networks::by_name(&normal).is_none()
        && !has_date(value)
        && !value.contains(['@', '\n', '\r'])
        && !value.contains("://")
        && !value.contains("www.")
        && !has_number(value)
}

/// A label of letters, and what follows its colon.
pub fn split_label(text: &str) -> Option<(&str, &str)> {
    let at = text.find([':', '：'])?;
    let (label, rest) = text.split_at(at);
    let is_label = !label.is_empty()
        && label == label.trim()
        && label.chars().count() <= 40
        && label
            .chars()
            .all(|c| !c.is_numeric() && !c.is_control() && !c.is_ascii_punctuation() || matches!(c, '-' | '/' | '.' | '\''));
    let value = rest.strip_prefix(": ").or_else(|| rest.strip_prefix('：'))?.trim_start_matches(' ');
    (is_label && !value.trim().is_empty()).then_some((label, value))
}

/// Enough digits for a phone number.
fn has_number(text: &str) -> bool {
    text.chars().filter(|c| c.is_numeric()).count() >= 7
}
