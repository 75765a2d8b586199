//! Entries with tables below their heads: positions with one employer, one row each, or labels and values.

use resume_core::outline::Role;
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, normalise};

use super::body;
use super::entries::is_dated_head;
use super::entry::share;
use super::facts::Facts;
use super::head::{Order, Slot, Sort, slot_of};
use super::out::Entry;
use super::table::{self, Table, fields};
use super::text::{Doc, Piece, Unit, ends_sentence, word_count};

/// Adds the rows of a table to the entries before it. `is_below` says whether anything stands before it in the section.
pub fn add(
    doc: &Doc<'_, '_>,
    found: &mut Vec<(Entry, bool)>,
    table: Table,
    facts: &Facts,
    order: &mut Order,
    sort: Sort,
    is_below: bool,
) {
    if is_labelled(doc, &table) && is_form(doc, &table, found.last().filter(|_| is_below).map(|(e, _)| e), sort) {
        let is_project = sort == Sort::Work && !found.is_empty() && names_project(doc, &table);
        push(doc, found, &turned(doc, &table), facts, order, if is_project { Sort::Project } else { sort }, is_project);
        return;
    }
    // The projects of a job, a row each.
    let slots: Vec<Option<Slot>> = table.titles.iter().map(|t| slot_of(&fields(doc.text(t)), sort)).collect();
    let has_project = || table.titles.iter().any(|t| words::lookup(Kind::Project, &normalise(doc.text(t))).is_some());
    if sort == Sort::Work && is_below && !found.is_empty() && !slots.contains(&Some(Slot::Name)) && has_project() {
        push(doc, found, &table, facts, order, Sort::Project, true);
        return;
    }
    // The same where the first lines of cells name them: "**Project**<br>・what was done".
    if sort == Sort::Work
        && is_below
        && found.last().is_some_and(|(above, _)| above.name.is_some() && above.date_span.is_some())
        && !table.titles.iter().any(|t| names_entry(&fields(doc.text(t)), sort))
        && are_titled(doc, &table)
    {
        push(doc, found, &table, facts, order, Sort::Project, true);
        return;
    }
    if is_below && found.last().is_some() && is_labelled(doc, &table) {
        if let Some((last, is_project)) = found.last_mut() {
            labelled(doc, last, &table, if *is_project { Sort::Project } else { sort });
        }
        return;
    }
    // "**Acme** (what it is)" over a row for each position.
    let is_framed = is_below
        && matches!(sort, Sort::Work | Sort::Volunteer)
        && found.last().is_some_and(|(above, _)| above.name.is_some() && above.position.is_none() && above.date_span.is_none());
    let mut rows = table::entries(doc, facts, order, &table, sort, is_framed);
    let shares = is_below && rows.iter().all(|r| r.name.is_none() || sort != Sort::Education && r.position.is_none());
    let Some((parent, _)) = found.last().filter(|_| shares && !rows.is_empty()) else {
        found.extend(rows.into_iter().map(|r| (r, false)));
        return;
    };
    let mut parent = parent.clone();
    found.pop();
    for row in &mut rows {
        // One thing beside the dates, and the employer is known: what the person was there.
        if row.position.is_none() && parent.name.is_some() {
            row.position = row.name.take();
        }
    }
    if let [row] = &mut rows[..] {
        merge(&mut parent, std::mem::take(row));
        found.push((parent, false));
        return;
    }
    for (index, mut row) in rows.into_iter().enumerate() {
        row.name = None;
        if row.date_span.is_none() {
            (row.dates, row.date_span) = (parent.dates, parent.date_span.clone());
        }
        share(&mut row, &mut parent, index == 0);
        found.push((row, false));
    }
}

/// Whether a column is of names or positions, and not of what was done.
fn names_entry(fields: &[Field], sort: Sort) -> bool {
    matches!(slot_of(fields, sort), Some(Slot::Name | Slot::Position)) && !fields.contains(&Field::Responsibilities)
}

/// Whether most rows are a period and a cell of lines below a name.
fn are_titled(doc: &Doc<'_, '_>, table: &Table) -> bool {
    let is_titled = |row: &&Vec<Piece>| {
        row.iter().any(|c| doc.period(c).is_some_and(|p| p.is_range)) && row.iter().any(|c| table::titled(doc, c).is_some())
    };
    let count = table.rows.iter().filter(is_titled).count();
    count > 0 && count * 3 >= table.rows.len() * 2
}

/// Adds rows as entries of their own; a project is for the employer above it.
fn push(
    doc: &Doc<'_, '_>,
    found: &mut Vec<(Entry, bool)>,
    table: &Table,
    facts: &Facts,
    order: &mut Order,
    sort: Sort,
    is_project: bool,
) {
    let employer = found.iter().rev().find(|(_, is_project)| !is_project).and_then(|(e, _)| e.name.clone());
    for mut entry in table::entries(doc, facts, order, table, sort, false) {
        if is_project {
            entry.entity = entry.entity.or_else(|| employer.clone());
        }
        found.push((entry, is_project));
    }
}

/// How many units below a table belong to its last row: all before the next head. `is_above` says that another table follows,
/// whose rows a bold line above it names.
pub fn below(doc: &Doc<'_, '_>, units: &[Unit], is_above: bool) -> usize {
    let names_table = |u: &Unit| {
        let first = doc.whole(u.lines.start);
        let text = doc.text(&first);
        matches!(u.role, Role::Paragraph)
            && u.lines.len() == 1
            && doc.style_at(&first).strong
            && word_count(text) <= 20
            && !ends_sentence(text)
            && super::split::label(doc, &first).is_none()
            && !body::is_label_alone(doc, &first)
    };
    if let Some((_, before)) = units.split_last().filter(|(last, _)| is_above && names_table(last)) {
        return before.iter().position(|u| ends(doc, u, units)).unwrap_or(before.len());
    }
    units.iter().position(|u| ends(doc, u, units)).unwrap_or(units.len())
}

fn ends(doc: &Doc<'_, '_>, unit: &Unit, units: &[Unit]) -> bool {
    let is_titled = units.first().is_some_and(|u| u.lines.len() == 1 && body::is_title(doc, &doc.whole(u.lines.start)));
    match unit.role {
        Role::Heading(_) => true,
        _ if is_section(doc, unit) => true,
        Role::Item { .. } if is_titled => false,
        _ => is_dated_head(doc, unit),
    }
}

/// Whether a table without titles is the head of one entry: a row with a period in a cell of its own.
pub fn lays_out(doc: &Doc<'_, '_>, table: &Table) -> bool {
    let is_dates = |c: &Piece| doc.period(c).is_some_and(|p| p.span.len() == doc.text(c).len());
    let is_bare = table.titles.iter().all(|t| t.range.is_empty());
    is_bare && table.rows.first().is_some_and(|row| row.len() > 1 && row.iter().any(is_dates))
}

/// Whose a list below a table is: of the job that goes on, if its title says "current", else of the last row; and whether
/// the title says no more.
pub fn owner(doc: &Doc<'_, '_>, entries: &[(Entry, bool)], units: &[Unit]) -> Option<(usize, bool)> {
    let [first, second, ..] = units else { return None };
    let is_item = matches!(second.role, Role::Item { .. } | Role::Paragraph);
    if !matches!(first.role, Role::Paragraph) || first.lines.len() != 1 || !is_item {
        return None;
    }
    let key = normalise(doc.line(first.lines.start).trim_end_matches([':', '：']));
    let present = words::find(words::Kind::Present, &key).filter(|hit| hit.start == 0 && hit.end < key.len())?;
    let at = entries.iter().position(|(e, is_project)| e.dates.is_open && !is_project)?;
    let rest = key[present.end..].trim_start_matches(['的', 'の', ' ']);
    let is_label = doc.fields(rest).iter().any(|f| super::entries::is_label_of_text(*f));
    Some((at, is_label))
}

/// Whether a paragraph is the title of more entries.
pub fn is_section(doc: &Doc<'_, '_>, unit: &Unit) -> bool {
    matches!(unit.role, Role::Paragraph)
        && unit.lines.len() == 1
        && super::sections::known(doc.line(unit.lines.start)).iter().any(|k| super::sections::is_of_entries(&[*k]))
}

/// Whether the first column names what stands in the second.
fn is_labelled(doc: &Doc<'_, '_>, table: &Table) -> bool {
    let pairs = pairs(doc, table);
    let known = pairs.iter().filter(|(name, _)| !fields(doc.text(name)).is_empty()).count();
    !pairs.is_empty() && pairs.len() == table.rows.len() + usize::from(is_data(doc, table)) && known * 3 >= pairs.len() * 2
}

/// Whether the titles are labels and values as well.
fn is_data(doc: &Doc<'_, '_>, table: &Table) -> bool {
    matches!(&table.titles[..], [name, value] if !fields(doc.text(name)).is_empty()
        && (fields(doc.text(value)).is_empty() || doc.period(value).is_some()))
}

/// Whether labels and values are an entry of their own: they name it, and the entry above has a name.
fn is_form(doc: &Doc<'_, '_>, table: &Table, above: Option<&Entry>, sort: Sort) -> bool {
    let slots: Vec<Option<Slot>> = pairs(doc, table).iter().map(|(name, _)| slot_of(&fields(doc.text(name)), sort)).collect();
    let names = slots.contains(&Some(Slot::Name)) || sort == Sort::Work && names_project(doc, table);
    let has_own = slots.contains(&Some(Slot::Position)) || pairs(doc, table).iter().any(|(_, value)| doc.period(value).is_some());
    match above {
        Some(entry) => names && entry.name.is_some(),
        None => names || has_own,
    }
}

/// Whether one of the labels is of a project's name.
fn names_project(doc: &Doc<'_, '_>, table: &Table) -> bool {
    let is_name = |name: &Piece| words::lookup(Kind::Project, &normalise(doc.text(name))).is_some();
    pairs(doc, table).iter().any(|(name, _)| is_name(name))
}

/// Labels above, and their values in a row.
fn turned(doc: &Doc<'_, '_>, table: &Table) -> Table {
    let (titles, row) = pairs(doc, table).into_iter().unzip();
    Table { titles, rows: vec![row], dates: vec![None] }
}

fn pairs(doc: &Doc<'_, '_>, table: &Table) -> Vec<(Piece, Piece)> {
    Some(&table.titles)
        .filter(|_| is_data(doc, table))
        .into_iter()
        .chain(&table.rows)
        .filter_map(|row| match &row[..] {
            [name, value] if !value.range.is_empty() => Some((name.clone(), value.clone())),
            _ => None,
        })
        .collect()
}

fn labelled(doc: &Doc<'_, '_>, entry: &mut Entry, table: &Table, sort: Sort) {
    for (name, value) in pairs(doc, table) {
        body::pair(doc, entry, &name, &value, sort);
        entry.span.end = entry.span.end.max(doc.span(&value).end);
    }
}

/// What a single row says about the entry above it.
fn merge(entry: &mut Entry, row: Entry) {
    let Entry {
        name,
        position,
        area,
        location,
        description,
        department,
        url,
        score,
        entity,
        dates,
        date_span,
        summary,
        highlights,
        keywords,
        courses,
        span,
        unread,
    } = row;
    let mut rest = Vec::new();
    for (target, value) in [
        (&mut entry.name, name),
        (&mut entry.position, position),
        (&mut entry.area, area),
        (&mut entry.location, location),
        (&mut entry.description, description),
        (&mut entry.department, department),
        (&mut entry.url, url),
        (&mut entry.score, score),
        (&mut entry.entity, entity),
    ] {
        match target {
            None => *target = value,
            Some(same) => rest.extend(value.filter(|v| v.text != same.text)),
        }
    }
    if entry.date_span.is_none() {
        (entry.dates, entry.date_span) = (dates, date_span);
    }
    entry.unread = entry.unread.take().or(unread);
    entry.summary.extend(rest);
    entry.summary.extend(summary);
    entry.highlights.extend(highlights);
    entry.keywords.extend(keywords);
    entry.courses.extend(courses);
    entry.span.end = entry.span.end.max(span.end);
}
