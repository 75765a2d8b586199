//! Entries that are forms: lines or items with a label each, "Company: …", "Position: …", "Period: …", again and again.

use resume_core::outline::Role;
use resume_core::tables::Field;

use super::entries::{Node, labelled_line};
use super::text::{Doc, Piece, Unit};

/// A line of a section, and the thing of an entry that its label names.
struct Line {
    unit: usize,
    line: usize,
    field: Option<Field>,
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
            Line { unit, line, field }
        }));
    }
    let key = lines.first()?.field?;
    let starts: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].field == Some(key)).collect();
    let ends = |index: usize| starts.get(index + 1).copied().unwrap_or(lines.len());
    let mut nodes = Vec::new();
    for (index, start) in starts.iter().enumerate() {
        let form = &lines[*start..ends(index)];
        let head = form.iter().take_while(|line| line.field.is_some()).take(8).count();
        let has_name = form[..head].iter().filter_map(|line| line.field).any(is_name);
        if head < 2 || !has_name || has_twice(doc, &form[..head]) {
            return None;
        }
        let mut node = Node::default();
        node.head.extend(form[..head].iter().filter_map(|line| Some(head_line(doc, line.line)?.0)));
        node.body = below(units, &form[head..]);
        nodes.push(node);
    }
    Some((Vec::new(), nodes))
}

/// Whether a label stands before two lines.
fn has_twice(doc: &Doc<'_, '_>, lines: &[Line]) -> bool {
    let name = |line: &Line| doc.line(line.line).split([':', '：']).next().unwrap_or("").trim();
    lines.iter().enumerate().any(|(at, line)| lines[..at].iter().any(|before| name(before) == name(line)))
}

/// The units, or parts of them, that lines are of.
fn below(units: &[Unit], lines: &[Line]) -> Vec<Unit> {
    let parts = lines.chunk_by(|a, b| a.unit == b.unit);
    parts
        .filter_map(|part| {
            let (first, last) = (part.first()?, part.last()?);
            Some(Unit { lines: first.line..last.line + 1, ..units[first.unit].clone() })
        })
        .collect()
}
