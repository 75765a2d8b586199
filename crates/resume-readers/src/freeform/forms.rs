//! Entries that are forms: lines or items with a label each, "Company: …", "Position: …", "Period: …", again and again.

use std::ops::Range;

use resume_core::outline::Role;
use resume_core::tables::Field;

use super::entries::{Node, labelled_line};
use super::split::label;
use super::text::{Doc, Piece, Unit, word_count};

/// A line of a section, and the thing of an entry that its label names.
struct Line {
    unit: usize,
    line: usize,
    field: Option<Field>,
    /// It is a label of something else, and what it says: "Industry: …".
    is_told: bool,
}

/// A line that labels a thing of a head, or the name of a project.
fn head_line(doc: &Doc<'_, '_>, line: usize) -> Option<(Piece, Field)> {
    let project = || super::projects::named(doc, &doc.whole(line)).map(|_| (doc.whole(line), Field::Name));
    labelled_line(doc, line).or_else(project)
}

/// Whether a label names what an entry is about, and not only when or where it was.
fn is_name(field: Field) -> bool {
    matches!(field, Field::Employer | Field::Organization | Field::Institution | Field::Position | Field::StudyType | Field::Name)
}

/// What labels mean in an entry: dates are dates, and so on.
fn meaning(field: Field) -> Field {
    match field {
        Field::Date => Field::Period,
        Field::Organization | Field::Institution => Field::Employer,
        other => other,
    }
}

/// The entries of a section where each is a form of two labels at least, begun by the same one. What stands before the
/// first comes back first.
pub fn forms(doc: &Doc<'_, '_>, units: &[Unit]) -> Option<(Vec<Unit>, Vec<Node>)> {
    let is_plain = |unit: &Unit| {
        matches!(unit.role, Role::Paragraph | Role::Item { .. } | Role::ItemParagraph { .. } | Role::Rule | Role::Code)
    };
    if !units.iter().all(is_plain) {
        return None;
    }
    let mut lines = Vec::new();
    for (unit, of) in units.iter().enumerate() {
        let is_top = matches!(of.role, Role::Paragraph | Role::Item { depth: 1, .. });
        lines.extend(of.lines.clone().map(|line| {
            let field = if is_top { head_line(doc, line).map(|(_, field)| meaning(field)) } else { None };
            Line { unit, line, field, is_told: is_top && field.is_none() && is_told(doc, line) }
        }));
    }
    let key = lines.first()?.field?;
    // Two labels may mean the same, "Course: …" and "Level: …": the next entry has the first one, or stands apart.
    let first = name_of(doc, lines.first()?);
    let is_start = |at: usize| {
        lines[at].field == Some(key)
            && (name_of(doc, &lines[at]) == first || lines.get(at.wrapping_sub(1)).is_none_or(|l| l.unit != lines[at].unit))
    };
    let starts: Vec<usize> = (0..lines.len()).filter(|at| is_start(*at)).collect();
    let ends = |index: usize| starts.get(index + 1).copied().unwrap_or(lines.len());
    let mut nodes = Vec::new();
    for (index, start) in starts.iter().enumerate() {
        let form = &lines[*start..ends(index)];
        let lead = form.iter().take_while(|line| line.field.is_some() || line.is_told).take(12).count();
        let (lead, rest) = form.split_at(lead);
        let head = || lead.iter().filter_map(|line| line.field);
        if head().count() < 2 || !head().any(is_name) || has_twice(doc, lead) {
            return None;
        }
        let mut node = Node::default();
        node.head.extend(lead.iter().filter_map(|line| Some(head_line(doc, line.line)?.0)));
        node.body = below(units, lead.iter().filter(|line| line.is_told).chain(rest));
        nodes.push(node);
    }
    Some((Vec::new(), nodes))
}

/// Whether a line is a label with a short value that no head has: what the employer does, a grade, a page.
fn is_told(doc: &Doc<'_, '_>, line: usize) -> bool {
    label(doc, &doc.whole(line)).is_some_and(|(name, value)| {
        !value.range.is_empty() && word_count(doc.text(&value)) <= 16 && !doc.fields(doc.text(&name)).is_empty()
    })
}

/// Whether a label stands before two lines.
fn has_twice(doc: &Doc<'_, '_>, lines: &[Line]) -> bool {
    lines.iter().enumerate().any(|(at, line)| lines[..at].iter().any(|before| name_of(doc, before) == name_of(doc, line)))
}

/// A line's label.
fn name_of<'d>(doc: &'d Doc<'_, '_>, line: &Line) -> &'d str {
    doc.line(line.line).split([':', '：']).next().unwrap_or("").trim()
}

/// The units, or parts of them, that lines are of.
fn below<'l>(units: &[Unit], lines: impl Iterator<Item = &'l Line>) -> Vec<Unit> {
    let mut parts: Vec<(usize, Range<usize>)> = Vec::new();
    for line in lines {
        match parts.last_mut().filter(|(unit, lines)| *unit == line.unit && lines.end == line.line) {
            Some((_, lines)) => lines.end += 1,
            None => parts.push((line.unit, line.line..line.line + 1)),
        }
    }
    parts.into_iter().map(|(unit, lines)| Unit { lines, ..units[unit].clone() }).collect()
}
