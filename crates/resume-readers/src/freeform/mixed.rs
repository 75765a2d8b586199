//! Sections of several kinds: every item goes where it belongs.

use resume_core::outline::Role;
use resume_core::tables::Section;
use resume_core::tables::normalise;
use resume_core::tables::words::Kind;

use super::entries::{Node, tree};
use super::entry::sort_of;
use super::facts::Facts;
use super::head::{Order, Sort};
use super::items::{self, Raw};
use super::out::Out;
use super::split::best_period;
use super::text::{Doc, Unit};
use super::{entry, lists, table, timeline};

/// Reads a section of several kinds.
pub fn section(doc: &Doc<'_, '_>, out: &mut Out, facts: &Facts, order: &mut Order, units: &[Unit], kinds: &[Section]) -> usize {
    let kinds = &with_others(kinds);
    let has = |k: Section| kinds.contains(&k);
    let is_list = |k: &Section| matches!(k, Section::Skills | Section::Languages | Section::Interests | Section::DrivingLicences);
    if kinds.iter().all(is_list) {
        if has(Section::Skills) {
            return lists::skills(doc, out, units);
        }
        return if has(Section::Languages) {
            lists::languages(doc, out, units)
        } else {
            super::interests::interests(doc, out, units)
        };
    }
    if has(Section::Education)
        && has(Section::Work)
        && let Some(count) = chronicle(doc, out, facts, order, units)
    {
        return count;
    }
    if has(Section::Interests) && kinds.iter().any(|k| sort_of(*k).is_some()) {
        let (hobbies, others): (Vec<Unit>, Vec<Unit>) = units.iter().cloned().partition(|u| is_list_of_words(doc, u));
        if !hobbies.is_empty() {
            let count = super::interests::interests(doc, out, &hobbies);
            let kinds: Vec<Section> = kinds.iter().copied().filter(|k| *k != Section::Interests).collect();
            return count + if others.is_empty() { 0 } else { section(doc, out, facts, order, &others, &kinds) };
        }
    }
    if let [kind] = kinds[..]
        && let Some(sort) = sort_of(kind)
    {
        return entry::section(doc, out, facts, order, units, sort);
    }
    if kinds.iter().any(|k| sort_of(*k).is_some()) {
        return entries(doc, out, facts, order, units, kinds);
    }
    let mut count = 0;
    for raw in items::group(doc, units) {
        let text: Vec<&str> = raw.lines.iter().map(|l| doc.text(l)).collect();
        item(doc, out, &raw, items::kind_of(doc, &text.join(" "), kinds));
        count += 1;
    }
    count
}

/// A line of three words and more, without a date or anything else that an entry has: "swimming, chess, choir".
fn is_list_of_words(doc: &Doc<'_, '_>, unit: &Unit) -> bool {
    let piece = doc.whole(unit.lines.start);
    let pieces = super::split::list(doc, &piece);
    matches!(unit.role, Role::Paragraph | Role::Item { depth: 1, .. })
        && unit.lines.len() == 1
        && pieces.len() >= 3
        && pieces.iter().all(|p| super::text::word_count(doc.text(p)) <= 4)
        && doc.period(&piece).is_none()
        && super::split::label(doc, &piece).is_none()
        && !doc.kinds(doc.text(&piece)).has_any(&[Kind::Role, Kind::Employer, Kind::School])
}

/// Schools and jobs in one chronicle, as Japanese CVs have them: `学歴` and `職歴` are lines within.
fn chronicle(doc: &Doc<'_, '_>, out: &mut Out, facts: &Facts, order: &mut Order, units: &[Unit]) -> Option<usize> {
    let is_row = |u: &Unit| matches!(u.role, Role::Row { .. });
    let events = if units.iter().any(is_row) {
        let rows: Vec<Unit> = units.iter().filter(|u| is_row(u)).cloned().collect();
        if rows.len() < units.iter().filter(|u| !u.lines.is_empty()).count() {
            return None;
        }
        table::events(doc, &table::table(doc, &rows))
    } else {
        entry::events(doc, units)
    };
    if !timeline::is_chronicle(doc, &events) {
        return None;
    }
    let mut parts: [Vec<timeline::Event>; 2] = [Vec::new(), Vec::new()];
    let mut titled = None;
    let mut last = 0;
    for event in events {
        let text = doc.text(&event.text);
        match super::sections::known(text).first().filter(|_| event.date.is_none()) {
            Some(Section::Education) => titled = Some(0),
            Some(Section::Work) => titled = Some(1),
            _ => {
                let is_school = doc.kinds(text).has(Kind::School);
                last = titled.unwrap_or(if event.date.is_none() { last } else { usize::from(!is_school) });
                parts[last].push(event);
            }
        }
    }
    let [schools, jobs] = parts;
    Some(
        timeline::read(doc, out, facts, order, &schools, Sort::Education)
            + timeline::read(doc, out, facts, order, &jobs, Sort::Work),
    )
}

/// "… and other": what else a section may hold.
fn with_others(kinds: &[Section]) -> Vec<Section> {
    let mut all: Vec<Section> = kinds.iter().copied().filter(|k| *k != Section::Other).collect();
    if all.len() < kinds.len() {
        let others = [Section::Awards, Section::Certificates, Section::Publications];
        all.extend(others.into_iter().filter(|k| !kinds.contains(k)));
    }
    all
}

fn item(doc: &Doc<'_, '_>, out: &mut Out, raw: &Raw, kind: Section) {
    match kind {
        Section::Languages => {
            for line in &raw.lines {
                if let Some((language, fluency)) = lists::language(doc, line) {
                    out.language(language, fluency);
                }
            }
        }
        Section::Interests => raw.lines.iter().for_each(|l| out.interest(Some(doc.val(l)), Vec::new(), None)),
        Section::Skills => {
            for piece in raw.lines.iter().flat_map(|l| super::split::list(doc, l)) {
                match lists::level(doc, &piece) {
                    Some((level, Some(name))) => out.skill(Some(name), Some(level), Vec::new(), None),
                    _ => out.skill(Some(doc.val(&piece)), None, Vec::new(), None),
                }
            }
        }
        Section::Summary => raw.lines.iter().for_each(|l| out.summary(doc.markdown(l))),
        _ => items::emit(doc, out, raw, kind),
    }
}

/// Entries with heads, among them awards and certificates.
fn entries(doc: &Doc<'_, '_>, out: &mut Out, facts: &Facts, order: &mut Order, units: &[Unit], kinds: &[Section]) -> usize {
    let (lead, nodes) = tree(doc, units);
    let mut runs: Vec<(Section, Vec<&Node>)> = Vec::new();
    for node in &nodes {
        let kind = kind_of(doc, node, kinds);
        match runs.last_mut().filter(|(k, _)| *k == kind) {
            Some((_, run)) => run.push(node),
            None => runs.push((kind, vec![node])),
        }
    }
    let mut count = 0;
    let lead: Vec<Unit> = lead.into_iter().filter(|u| !matches!(u.role, Role::Rule)).collect();
    let lead = match schools(doc, &lead).filter(|_| kinds.contains(&Section::Education)) {
        Some((schools, rest)) => {
            count += entry::section(doc, out, facts, order, &schools, Sort::Education);
            rest
        }
        None => lead,
    };
    if !lead.is_empty() {
        let list = kinds.iter().copied().find(|k| sort_of(*k).is_none()).unwrap_or(Section::Other);
        for raw in items::group(doc, &lead) {
            item(doc, out, &raw, list);
            count += 1;
        }
    }
    // All schools of the section are read together, so that they help each other.
    for wanted in kinds {
        let Some(sort) = sort_of(*wanted) else { continue };
        let chosen: Vec<&Node> = runs.iter().filter(|(k, _)| k == wanted).flat_map(|(_, n)| n.iter().copied()).collect();
        if !chosen.is_empty() {
            count += entry::nodes(doc, out, facts, order, &chosen, sort);
        }
    }
    for (kind, nodes) in runs.iter().filter(|(k, _)| sort_of(*k).is_none()) {
        for node in nodes {
            let raw = Raw { lines: node.head.clone(), below: node.body.clone(), columns: Vec::new(), date: None, flows: false };
            item(doc, out, &raw, *kind);
            count += 1;
        }
    }
    count
}

/// The rows of a table that are of schools, and the other ones; the header goes with both.
fn schools(doc: &Doc<'_, '_>, units: &[Unit]) -> Option<(Vec<Unit>, Vec<Unit>)> {
    let is_row = |u: &Unit| matches!(u.role, Role::Row { .. });
    let is_header = |u: &Unit| matches!(u.role, Role::Row { is_header: true, .. });
    let is_school = |u: &Unit| {
        let has_range = u.lines.clone().any(|l| doc.edge_period(&doc.whole(l)).is_some_and(|p| p.is_range));
        is_row(u) && has_range && u.lines.clone().any(|l| doc.kinds(doc.line(l)).has_any(&[Kind::Degree, Kind::School]))
    };
    if !units.iter().any(|u| is_school(u) && !is_header(u)) {
        return None;
    }
    let schools: Vec<Unit> = units.iter().filter(|u| is_header(u) || is_school(u)).cloned().collect();
    let rest: Vec<Unit> = units.iter().filter(|u| is_header(u) || !is_school(u)).cloned().collect();
    Some((schools, if rest.iter().all(is_header) { Vec::new() } else { rest }))
}

fn kind_of(doc: &Doc<'_, '_>, node: &Node, kinds: &[Section]) -> Section {
    let mut text = String::new();
    for piece in &node.head {
        text.push_str(doc.text(piece));
        text.push(' ');
    }
    let key = normalise(&text);
    let clues = doc.kinds(&key);
    let has = |k: Section| kinds.contains(&k);
    if has(Section::Work) {
        let school = clues.has(Kind::School) || clues.has(Kind::Degree);
        let work = clues.has(Kind::Role) || clues.has(Kind::Employer);
        if has(Section::Education) && school && !work {
            return Section::Education;
        }
        let others: Vec<Section> = kinds.iter().copied().filter(|k| *k != Section::Work && sort_of(*k).is_none()).collect();
        if others.is_empty() || work || best_period(&text).is_some_and(|p| p.is_range) {
            if has(Section::Projects) && !work && !has(Section::Education) {
                return Section::Projects;
            }
            return Section::Work;
        }
        return items::kind_of(doc, &text, &others);
    }
    items::kind_of(doc, &text, kinds)
}
