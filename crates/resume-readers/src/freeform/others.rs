//! Sections of "other information": each line goes where it belongs, and is a personal fact when it belongs nowhere.

use resume_core::outline::Role;
use resume_core::tables::words::Kind;
use resume_core::tables::{Field, Section, labels, normalise};

use super::contact;
use super::entries::Node;
use super::entry;
use super::facts::Facts;
use super::head::{Order, Sort};
use super::items::{self, Raw};
use super::lists;
use super::out::Out;
use super::sections;
use super::split::{label, list};
use super::text::{Doc, Piece, Unit, ends_sentence, word_count};

/// Whether the section can be read line by line: no headings and tables, and hardly any prose.
pub fn is_list(doc: &Doc<'_, '_>, units: &[Unit]) -> bool {
    let is_pair = |u: &Unit| matches!(u.role, Role::Row { .. }) && u.lines.len() == 2;
    let is_line = |u: &Unit| matches!(u.role, Role::Paragraph | Role::Item { depth: 1, .. } | Role::Rule | Role::Code);
    let is_prose = |text: &str| ends_sentence(text) && word_count(text) > 8 || word_count(text) > 24;
    units.iter().all(|u| is_line(u) || is_pair(u))
        && units.iter().filter(|u| !is_pair(u)).flat_map(|u| u.lines.clone()).all(|l| {
            let piece = doc.whole(l);
            !is_prose(doc.text(&piece)) || label(doc, &piece).is_some_and(|(name, _)| !doc.fields(doc.text(&name)).is_empty())
        })
}

/// Reads a section of other information.
pub fn section(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, order: &mut Order, units: &[Unit]) -> usize {
    let mut count = 0;
    for unit in units {
        if matches!(unit.role, Role::Row { .. }) {
            let (name, value) = (doc.whole(unit.lines.start), doc.whole(unit.lines.end - 1));
            match (name.range.is_empty(), value.range.is_empty()) {
                (false, false) => pair(doc, out, facts, order, &name, &value),
                (true, true) => continue,
                _ => one(doc, out, facts, order, if value.range.is_empty() { &name } else { &value }),
            }
            count += 1;
            continue;
        }
        for line in unit.lines.clone() {
            let piece = doc.whole(line);
            if !piece.range.is_empty() {
                one(doc, out, facts, order, &piece);
                count += 1;
            }
        }
    }
    count
}

/// Reads other information in one line, parted by semicolons.
pub fn pieces(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, order: &mut Order, line: &Piece) {
    let text = doc.text(line);
    let mut start = 0;
    for end in text.match_indices([';', '；']).map(|(at, _)| at).chain([text.len()]) {
        let piece = super::body::without_stop(doc, &doc.part(line, start..end));
        start = (end + text[end..].chars().next().map_or(0, char::len_utf8)).min(text.len());
        if !piece.range.is_empty() {
            one(doc, out, facts, order, &piece);
        }
    }
}

/// A label and its value.
fn pair(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, order: &mut Order, name: &Piece, value: &Piece) {
    let fields = doc.fields(doc.text(name));
    let kind = sections::known(doc.text(name)).first().copied().filter(|_| !fields.contains(&Field::DrivingLicence));
    match kind {
        Some(kind @ (Section::Awards | Section::Certificates | Section::Courses | Section::Publications)) => {
            list(doc, value).iter().for_each(|p| items::emit(doc, out, &raw(p), kind));
        }
        // "Volunteering: trainer at a football club, since 2017"
        Some(Section::Volunteer | Section::Work) if !ends_sentence(doc.text(value)) => {
            let sort = if kind == Some(Section::Work) { Sort::Work } else { Sort::Volunteer };
            let nodes: Vec<Node> = entries_of(doc, value).into_iter().map(Node::of_line).collect();
            entry::nodes(doc, out, facts, order, &nodes.iter().collect::<Vec<_>>(), sort);
        }
        // "英語：TOEIC 805点"
        None if lists::is_language(doc.text(name)) && fields.is_empty() => {
            out.language(doc.val(name), Some(doc.val(value)));
        }
        _ => contact::labelled(doc, out, facts, name, value),
    }
}

/// Entries side by side in one value: each has dates of its own behind a semicolon.
fn entries_of(doc: &Doc<'_, '_>, value: &Piece) -> Vec<Piece> {
    let text = doc.text(value);
    let mut at = 0;
    let mut place = |part: &str| {
        let piece = doc.part(value, at..at + part.len());
        at += part.len() + 1;
        piece
    };
    let parts: Vec<Piece> = text.split(';').map(&mut place).filter(|p| !p.range.is_empty()).collect();
    if parts.iter().all(|p| doc.period(p).is_some()) { parts } else { vec![value.clone()] }
}

fn one(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, order: &mut Order, piece: &Piece) {
    let text = doc.text(piece);
    if let Some((name, value)) = label(doc, piece)
        && !value.range.is_empty()
    {
        return pair(doc, out, facts, order, &name, &value);
    }
    let has_date = doc.edge_period(piece).is_some_and(|p| !p.is_range && !p.is_open);
    let kinds = doc.kinds(text);
    if lists::is_licence(text) {
        items::emit(doc, out, &raw(piece), Section::Certificates);
    } else if word_count(text) <= 16 && (has_date || kinds.has(Kind::Certificate)) && !is_wish(text) {
        let kinds = [Section::Awards, Section::Certificates, Section::Publications];
        items::emit(doc, out, &raw(piece), items::kind_of(doc, text, &kinds));
    } else if let Some((language, Some(fluency))) = lists::language(doc, piece).filter(|_| lists::is_language(text)) {
        out.language(language, Some(fluency));
    } else {
        out.extra(doc.markdown(piece));
    }
}

/// A text that begins with a word for availability or pay.
fn is_wish(text: &str) -> bool {
    let key = normalise(text);
    let ends = key.match_indices(' ').map(|(at, _)| at).take(3);
    ends.chain([key.len()]).any(|end| {
        labels::lookup(&key[..end]).iter().any(|l| matches!(l.field, Field::Availability | Field::Salary | Field::WantedCity))
    })
}

fn raw(piece: &Piece) -> Raw {
    Raw { lines: vec![piece.clone()], below: Vec::new(), columns: Vec::new(), date: None, flows: true }
}
