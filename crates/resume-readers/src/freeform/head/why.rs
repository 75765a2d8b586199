//! Why a piece of a head was given to a field, for a person to read.

use resume_core::tables::normalise;
use resume_core::tables::words::Kind;

use crate::freeform::facts::Facts;
use crate::freeform::text::Doc;

use super::evidence::is_grade;
use super::*;

/// Notes down the reason for each piece.
pub(super) fn note(doc: &Doc<'_, '_>, head: &Head, slots: &[Option<Slot>], sort: Sort, facts: &Facts, order: Order) {
    for (index, (atom, slot)) in head.atoms.iter().zip(slots).enumerate() {
        let Some(slot) = slot else { continue };
        let what = named(*slot, sort);
        let reason = if head.hints.get(index).copied().flatten() == Some(*slot) {
            "the column's title says so".to_owned()
        } else if let Some(word) = word(doc, doc.text(&atom.piece), *slot, sort) {
            word
        } else if *slot == Slot::Place && facts.is_place(&normalise(doc.text(&atom.piece))) {
            "a known place".to_owned()
        } else if *slot == Slot::Score && is_grade(doc.text(&atom.piece)) {
            "it has the form of a grade".to_owned()
        } else if matches!(sort, Sort::Work | Sort::Volunteer)
            && matches!(slot, Slot::Name | Slot::Position)
            && order.name_first != 0
        {
            let (first, second) = if order.name_first > 0 { ("employer", "position") } else { ("position", "employer") };
            format!("in this section the {first} stands before the {second}")
        } else {
            "by its place among the others; no word in it tells".to_owned()
        };
        doc.reason(&atom.piece, format!("{what}: {reason}"));
    }
}

/// What a field is called for the sort of entry.
fn named(slot: Slot, sort: Sort) -> &'static str {
    match (slot, sort) {
        (Slot::Name, Sort::Work) => "employer",
        (Slot::Name, Sort::Volunteer) => "organisation",
        (Slot::Name, Sort::Education) => "school",
        (Slot::Name, Sort::Project) => "project",
        (Slot::Position, Sort::Education) => "degree",
        (Slot::Position, _) => "position",
        (Slot::Place, _) => "place",
        (Slot::Area, Sort::Work | Sort::Volunteer) => "department",
        (Slot::Area, Sort::Education) => "subject",
        (Slot::Area, Sort::Project) => "for whom",
        (Slot::About, _) => "description",
        (Slot::Score, _) => "grade",
    }
}

/// The word in a piece that speaks for the field.
fn word(doc: &Doc<'_, '_>, text: &str, slot: Slot, sort: Sort) -> Option<String> {
    let kinds: &[(Kind, &str)] = match (slot, sort) {
        (Slot::Name, Sort::Education) => &[(Kind::School, "a place of learning"), (Kind::Employer, "an organisation")],
        (Slot::Name, _) => &[(Kind::Employer, "an organisation"), (Kind::School, "a place of learning")],
        (Slot::Position, Sort::Education) => &[(Kind::Degree, "a degree")],
        (Slot::Position, _) => &[(Kind::Role, "a job")],
        (Slot::Place, _) => &[(Kind::Online, "a way of working"), (Kind::Address, "part of an address")],
        (Slot::Area, Sort::Education) => &[(Kind::Subject, "a subject")],
        (Slot::Area, Sort::Project) => &[(Kind::Employer, "an organisation")],
        (Slot::Area, _) => &[(Kind::Department, "a part of an organisation")],
        (Slot::Score, _) => &[(Kind::Grade, "a grade")],
        (Slot::About, _) => &[],
    };
    let key = normalise(text);
    let mut found: Option<(usize, String)> = None;
    doc.scan(&key, |hit| {
        let Some(rank) = kinds.iter().position(|(kind, _)| *kind == hit.word.kind) else { return };
        if found.as_ref().is_none_or(|(best, _)| rank < *best) {
            let word = key.get(hit.start..hit.end).unwrap_or("");
            found = Some((rank, format!("`{word}` is a word for {}", kinds[rank].1)));
        }
    });
    found.map(|(_, reason)| reason)
}
