//! Awards, certificates, publications: one line each, or a few.

use resume_core::outline::Role;
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, Section, normalise};

use super::body::{fields_of, sentences, without_stop};
use super::language::Kinds;
use super::out::{Item, Out};
use super::split::{Atom, Sep, best_period, cut, label};
use super::table;
use super::text::{Doc, Piece, Unit, Val, ends_sentence, has_letters, is_blank, word_count};

/// Lines that make one item.
pub struct Raw {
    /// The first line, and lines of its head.
    pub lines: Vec<Piece>,
    /// What stands below.
    pub below: Vec<Unit>,
    /// Titles of the columns, for a table's row.
    pub columns: Vec<Vec<Field>>,
    /// Its date, when that is not in the lines.
    pub date: Option<(resume_core::PartialDate, resume_core::Span)>,
    /// Its lines flow, and do not part one field from another.
    pub flows: bool,
}

/// Groups a section's units to items.
pub fn group(doc: &Doc<'_, '_>, units: &[Unit]) -> Vec<Raw> {
    let mut raws: Vec<Raw> = Vec::new();
    let raw = |lines: Vec<Piece>| Raw { lines, below: Vec::new(), columns: Vec::new(), date: None, flows: true };
    if let Some(lines) = typed_bullets(doc, units) {
        return lines.into_iter().map(|line| raw(vec![line])).collect();
    }
    let has_heads = units.iter().any(|u| matches!(u.role, Role::Heading(_)));
    // Whether the last head has several lines, each a box of a page.
    let mut is_boxed = false;
    let mut index = 0;
    if let [unit] = units
        && is_line_list(doc, unit)
    {
        return unit.lines.clone().map(|l| raw(vec![doc.whole(l)])).collect();
    }
    while let Some(unit) = units.get(index) {
        index += 1;
        match unit.role {
            Role::Heading(_) => {
                is_boxed = false;
                if unit.lines.len() > 1 || !is_subtitle(doc, unit, units.get(index)) {
                    let lines = unit.lines.clone().map(|l| doc.whole(l)).collect();
                    is_boxed = unit.lines.len() > 1;
                    raws.push(Raw { flows: unit.lines.len() < 2, ..raw(lines) });
                }
            }
            Role::Item { depth, .. } if depth > 1 => {
                if let Some(last) = raws.last_mut() {
                    last.below.push(unit.clone());
                }
            }
            Role::Item { .. } | Role::Term => {
                if let Some(several) = side_by_side(doc, &doc.whole(unit.lines.start)).filter(|_| unit.lines.len() == 1) {
                    raws.extend(several.into_iter().map(|line| raw(vec![line])));
                    continue;
                }
                // Lines that flow are one; below a hard break stands more.
                let mut pieces = vec![doc.whole(unit.lines.start)];
                for line in unit.lines.clone().skip(1) {
                    pieces.push(doc.whole(line));
                }
                raws.push(raw(pieces));
            }
            Role::Definition => {
                if let Some(last) = raws.last_mut() {
                    last.lines.extend(unit.lines.clone().map(|l| doc.whole(l)));
                }
            }
            Role::Row { table: id, .. } => {
                let start = index - 1;
                while units.get(index).is_some_and(|u| matches!(u.role, Role::Row { table, .. } if table == id)) {
                    index += 1;
                }
                rows(doc, &units[start..index], &mut raws);
            }
            // "*Peer-reviewed*" over a list.
            Role::Paragraph
                if unit.lines.len() == 1
                    && {
                        let style = doc.style(&doc.whole(unit.lines.start));
                        style.emphasis || style.strong || doc.line(unit.lines.start).trim_end().ends_with([':', '：'])
                    }
                    && word_count(doc.line(unit.lines.start)) <= 4
                    && units.get(index).is_some_and(|n| matches!(n.role, Role::Item { .. }))
                    && is_subtitle(doc, unit, units.get(index)) => {}
            Role::Rule => {}
            Role::ItemParagraph { .. } | Role::DefinitionParagraph => {
                if let Some(last) = raws.last_mut() {
                    last.below.push(unit.clone());
                }
            }
            // Below a head of several lines there is text.
            Role::Paragraph if is_boxed && !raws.is_empty() => {
                if let Some(last) = raws.last_mut() {
                    last.below.push(unit.clone());
                }
            }
            Role::Paragraph | Role::Code => {
                if let Some(first) = cross_reference(doc, unit) {
                    // `[~P1]: **Title**` and paragraphs below, up to the next.
                    let mut lines = vec![first];
                    lines.extend(unit.lines.clone().skip(1).map(|l| doc.whole(l)));
                    while let Some(next) = units
                        .get(index)
                        .filter(|u| matches!(u.role, Role::Paragraph) && cross_reference(doc, u).is_none() && lines.len() < 6)
                    {
                        lines.extend(next.lines.clone().map(|l| doc.whole(l)));
                        index += 1;
                    }
                    raws.push(raw(lines));
                    continue;
                }
                let continues = has_heads && raws.last().is_some_and(|r| r.below.is_empty() && r.lines.len() < 4)
                    || raws.last().is_some_and(|r| {
                        // A date alone, a sentence below a title.
                        let text = doc.line(unit.lines.start);
                        let has_date = r.lines.iter().any(|l| doc.period(l).is_some());
                        !has_date && r.lines.len() < 3 && best_period(text).is_some_and(|p| p.span.len() + 4 >= text.trim().len())
                    });
                match raws.last_mut().filter(|_| continues) {
                    Some(last) => last.lines.extend(unit.lines.clone().map(|l| doc.whole(l))),
                    None => paragraph(doc, unit, &mut raws),
                }
            }
        }
    }
    raws
}

/// Whether the items of a section are talks that the person gave: a title that stands out, where it was, and when.
pub fn are_talks(doc: &Doc<'_, '_>, units: &[Unit]) -> bool {
    let is_title = |p: &Piece| {
        let text = doc.text(p);
        doc.style_at(p).strong || text.starts_with(['"', '“', '„', '«', '「', '《']) || doc.link(p).is_some()
    };
    let raws = group(doc, units);
    !raws.is_empty()
        && raws.iter().all(|raw| {
            let has_place = || raw.lines.iter().map(|l| doc.atom_count(l)).sum::<usize>() > 1;
            raw.lines.first().is_some_and(is_title) && raw.lines.iter().any(|l| doc.period(l).is_some()) && has_place()
        })
}

/// The lines of a section in paragraphs whose every line begins with a bullet that was typed, or holds items side by side.
fn typed_bullets(doc: &Doc<'_, '_>, units: &[Unit]) -> Option<Vec<Piece>> {
    let mut lines = Vec::new();
    let (mut has_bullets, mut has_several) = (false, false);
    for unit in units.iter().filter(|u| !matches!(u.role, Role::Rule)) {
        if !matches!(unit.role, Role::Paragraph) {
            return None;
        }
        for line in unit.lines.clone() {
            let whole = doc.whole(line);
            let bare = super::lists::unbulleted(doc, &whole);
            if bare != whole {
                has_bullets = true;
                lines.push(bare);
            } else if has_bullets {
                // More of the item before.
                return None;
            } else if let Some(several) = side_by_side(doc, &whole) {
                has_several = true;
                lines.extend(several);
            } else {
                lines.push(whole);
            }
        }
    }
    (has_bullets || has_several).then_some(lines)
}

/// Items of one line, each whole in itself: `… (2019)   … (2023)`, `…（2019）；…（2015）`.
fn side_by_side(doc: &Doc<'_, '_>, line: &Piece) -> Option<Vec<Piece>> {
    let text = doc.text(line);
    for mark in ["；", "\t", "   ", " · ", " | ", "｜", "; ", "、"] {
        if !super::text::has(text, mark) {
            continue;
        }
        let parts: Vec<&str> = text.split(mark).filter(|part| !part.trim().is_empty()).collect();
        let is_dated = |part: &&&str| {
            let found = crate::dates::find(part);
            has_letters(part) && found.len() == 1 && found[0].span.len() + 3 < part.trim().len()
        };
        if parts.len() < 2 {
            continue;
        }
        let dated = parts.iter().filter(is_dated).count();
        if dated * 2 >= parts.len() && dated > 1 {
            let start = text.as_ptr() as usize;
            let place = |part: &&str| part.as_ptr() as usize - start;
            return Some(parts.iter().map(|part| doc.part(line, place(part)..place(part) + part.len())).collect());
        }
    }
    // "大学英语六级  产品经理认证": a certificate each.
    for mark in ["  ", "\u{3000}", "、", "；"] {
        if !super::text::has(text, mark) {
            continue;
        }
        let parts: Vec<&str> = text.split(mark).filter(|part| !part.trim().is_empty()).collect();
        let is_one = |part: &&str| {
            doc.kinds(part).has_any(&[Kind::Certificate, Kind::LanguageTest])
                && part.chars().count() <= 24
                && !part.contains(['(', '（', ':', '：'])
        };
        if parts.len() > 1
            && parts.iter().all(is_one)
            && text.chars().any(super::text::is_unspaced)
            && crate::dates::find(text).is_empty()
        {
            let start = text.as_ptr() as usize;
            let place = |part: &&str| part.as_ptr() as usize - start;
            return Some(parts.iter().map(|part| doc.part(line, place(part)..place(part) + part.len())).collect());
        }
    }
    None
}

/// One paragraph that is all of a section, of short lines without dates, each a title: no line says who gave it.
fn is_line_list(doc: &Doc<'_, '_>, unit: &Unit) -> bool {
    let is_title = |l: usize| {
        let text = doc.line(l);
        word_count(text) <= 10
            && !ends_sentence(text)
            && best_period(text).is_none()
            && label(doc, &doc.whole(l)).is_none()
            && !doc.kinds(text).has_any(&[Kind::School, Kind::Employer])
    };
    matches!(unit.role, Role::Paragraph) && unit.lines.len() > 1 && unit.lines.clone().all(is_title)
}

/// The line behind `[~P1]:`.
fn cross_reference(doc: &Doc<'_, '_>, unit: &Unit) -> Option<Piece> {
    let first = doc.whole(unit.lines.start);
    let text = doc.text(&first);
    let close = text.strip_prefix("[~")?.find("]:")? + "[~]:".len();
    (close < 16).then(|| doc.part(&first, close..text.len()))
}

/// Tells of headings and lines that are part of no item: the names of groups have no place in the schema.
fn titles_of_groups(doc: &Doc<'_, '_>, out: &mut Out, units: &[Unit], raws: &[Raw]) {
    let heads = raws.iter().flat_map(|r| r.lines.iter().map(|p| p.line));
    let below = raws.iter().flat_map(|r| r.below.iter().flat_map(|u| u.lines.clone()));
    let kept: std::collections::HashSet<usize> = heads.chain(below).collect();
    let can_be = |u: &&Unit| matches!(u.role, Role::Heading(_) | Role::Paragraph) && !u.lines.is_empty();
    for unit in units.iter().filter(can_be).filter(|u| !u.lines.clone().any(|l| kept.contains(&l))) {
        out.skipped(doc.span_of(unit.lines.clone()), "the name of a group of items");
    }
}

/// A heading that only names a group: "Journal articles".
fn is_subtitle(doc: &Doc<'_, '_>, unit: &Unit, next: Option<&Unit>) -> bool {
    let text = doc.plain(unit.lines.clone());
    let is_list = next.is_some_and(|n| matches!(n.role, Role::Item { .. } | Role::Heading(_) | Role::Row { .. }));
    is_list && best_period(&text).is_none()
}

fn paragraph(doc: &Doc<'_, '_>, unit: &Unit, raws: &mut Vec<Raw>) {
    let pieces: Vec<Piece> = unit.lines.clone().map(|l| doc.whole(l)).filter(|p| !p.range.is_empty()).collect();
    let dated = pieces.iter().filter(|p| doc.period(p).is_some()).count();
    let raw = |lines| Raw { lines, below: Vec::new(), columns: Vec::new(), date: None, flows: false };
    // A line each, if those below the first are certificates as well.
    let is_own = |p: &Piece| {
        doc.kinds(doc.text(p)).has_any(&[Kind::Certificate, Kind::LanguageTest, Kind::Award]) && !ends_sentence(doc.text(p))
    };
    if pieces.len() > 1
        && pieces.iter().skip(1).all(is_own)
        && doc.period(&pieces[0]).is_some_and(|p| p.span.len() + 4 < doc.text(&pieces[0]).len())
    {
        raws.extend(pieces.into_iter().map(|p| raw(vec![p])));
        return;
    }
    // A line that is a licence is nothing else.
    if pieces.len() > 1 && is_short_licence(doc.text(&pieces[0])) {
        raws.push(raw(vec![pieces[0].clone()]));
        let more = Unit { lines: unit.lines.start + 1..unit.lines.end, ..unit.clone() };
        return paragraph(doc, &more, raws);
    }
    if dated >= 2 || pieces.iter().all(|p| doc.text(p).chars().next().is_some_and(|c| c.is_numeric())) {
        if dated * 2 == pieces.len() && pieces.len() > 2 {
            raws.extend(pieces.chunks(2).map(|c| raw(c.to_vec())));
        } else {
            raws.extend(pieces.into_iter().map(|p| raw(vec![p])));
        }
    } else {
        raws.push(raw(pieces));
    }
}

fn rows(doc: &Doc<'_, '_>, units: &[Unit], raws: &mut Vec<Raw>) {
    let table = table::table(doc, units);
    let columns: Vec<Vec<Field>> = table.titles.iter().map(|t| table::fields(doc.text(t))).collect();
    for (row, date) in table.rows.into_iter().zip(table.dates) {
        raws.push(Raw { lines: row, below: Vec::new(), columns: columns.clone(), date, flows: true });
    }
}

/// What kind of item a text is.
pub fn kind_of(doc: &Doc<'_, '_>, text: &str, kinds: &[Section]) -> Section {
    let key = normalise(text);
    let mut scores: Vec<(Section, i32)> = kinds.iter().map(|k| (*k, 0)).collect();
    let mut add = |section: Section, value: i32| {
        if let Some(score) = scores.iter_mut().find(|s| s.0 == section) {
            score.1 += value;
        }
    };
    // A word of several languages is one.
    let mut last = None;
    let mut clues = Kinds::default();
    doc.scan(&key, |hit| match clues.with(hit.word.kind) {
        kind if last.replace((kind, hit.start)) == Some((kind, hit.start)) => {}
        Kind::Award => add(Section::Awards, 3),
        Kind::Certificate => {
            add(Section::Certificates, 4);
            add(Section::Courses, 1);
        }
        Kind::Publication => add(Section::Publications, 2),
        Kind::Course => {
            add(Section::Courses, 4);
            add(Section::Certificates, 2);
        }
        Kind::School => add(Section::Education, 3),
        Kind::Degree => add(Section::Education, 3),
        Kind::LanguageTest => {
            add(Section::Languages, 2);
            add(Section::Certificates, if kinds.contains(&Section::Languages) { 0 } else { 3 });
        }
        Kind::Fluency | Kind::Native => add(Section::Languages, 2),
        _ => {}
    });
    if !super::lists::is_language(text) {
        add(Section::Languages, -6);
    }
    if !clues.has(Kind::School) && !clues.has(Kind::Degree) {
        add(Section::Education, -4);
    }
    if clues.has_any(&[Kind::Certificate, Kind::LanguageTest])
        && !clues.has(Kind::Award)
        && !kinds.contains(&Section::Certificates)
        && kinds.contains(&Section::Awards)
        && !clues.has(Kind::Degree)
    {
        return Section::Certificates;
    }
    let period = best_period(text);
    // "Butchery, fermentation, menu costing"
    if !clues.has_any(&[Kind::Certificate, Kind::Award]) && text.split([',', '、', '，']).count() > 2 && period.is_none() {
        add(Section::Skills, 5);
    }
    // "Excel (advanced)"
    let level = text.trim_end().strip_suffix([')', '）']).and_then(|text| text.rsplit_once(['(', '（']));
    if level.is_some_and(|(_, level)| words::lookup(Kind::SkillLevel, &normalise(level)).is_some()) {
        add(Section::Skills, 3);
    }
    if let Some(period) = period {
        add(Section::Education, if period.is_range { 2 } else { -2 });
        add(Section::Awards, i32::from(!period.is_range));
    } else {
        add(Section::Certificates, 1);
    }
    let best = scores.iter().map(|s| s.1).max().unwrap_or(0);
    scores.iter().find(|s| s.1 == best).map_or(Section::Other, |s| s.0)
}

/// Reads a section of one kind of items.
pub fn section(doc: &Doc<'_, '_>, out: &mut Out, units: &[Unit], kind: Section) -> usize {
    let raws = group(doc, units);
    let count = raws.len();
    titles_of_groups(doc, out, units, &raws);
    for raw in &raws {
        if let [line] = &raw.lines[..]
            && kind == Section::Certificates
            && raw.below.is_empty()
            && raw.columns.is_empty()
            && super::lists::line_of_other(doc, out, line)
        {
            continue;
        }
        // Among awards there may be certificates.
        let own = match kind {
            Section::Awards => {
                kind_of(doc, &raw.lines.iter().map(|l| doc.text(l)).collect::<Vec<_>>().join(" "), &[Section::Awards])
            }
            // "Patente" is a patent in one language and a driving licence in another.
            Section::Publications if matches!(&raw.lines[..], [line] if is_short_licence(doc.text(line))) => {
                Section::Certificates
            }
            _ => kind,
        };
        emit(doc, out, raw, own);
    }
    count
}

/// A driving licence with its classes, and no more.
pub fn is_short_licence(text: &str) -> bool {
    word_count(text) <= 4 && super::lists::is_licence(text)
}

/// Reads one item.
pub fn emit(doc: &Doc<'_, '_>, out: &mut Out, raw: &Raw, kind: Section) {
    let mut item = read(doc, raw, kind, &out.resume.basics.name);
    if kind == Section::Awards && item.by.is_none() {
        by_known(out, &mut item);
    }
    match kind {
        Section::Awards => out.award(item),
        Section::Publications => out.publication(item),
        _ => out.certificate(item),
    }
}

/// "年度优秀新人（云梯信息）": behind the title, a body that the person worked or studied at, by its short name.
fn by_known(out: &Out, item: &mut Item) {
    let Some(name) = &mut item.name else { return };
    let Some((title, by)) = name.text.strip_suffix([')', '）']).and_then(|t| t.rsplit_once(['(', '（'])) else { return };
    let resume = &out.resume;
    let mut bodies = resume.work.iter().map(|w| &w.name).chain(resume.education.iter().map(|e| &e.institution));
    if by.chars().count() >= 3 && !title.trim().is_empty() && bodies.any(|body| body.contains(by)) {
        item.by = Some(Val { text: by.to_owned(), span: name.span.clone() });
        name.text = title.trim().to_owned();
    }
}

fn read(doc: &Doc<'_, '_>, raw: &Raw, kind: Section, person: &str) -> Item {
    let mut item = Item::default();
    if let Some((date, span)) = &raw.date {
        item.date = Some(*date);
        item.date_span = Some(span.clone());
    }
    let mut atoms: Vec<(Atom, Option<Field>)> = Vec::new();
    // The last line that is more than a date.
    let is_text = |l: &Piece| cut(doc, l, true).atoms.iter().any(|a| has_letters(doc.text(&a.piece)));
    let last_text = if raw.flows { None } else { raw.lines.iter().rposition(is_text) };
    for (index, line) in raw.lines.iter().enumerate() {
        let columns = raw.columns.get(index);
        if line.range.is_empty() {
            continue;
        }
        if columns.is_none() && index > 0 && super::body::is_label_alone(doc, line) {
            continue;
        }
        if columns.is_none()
            && let Some((name, value)) = label(doc, line)
            && labelled(doc, &mut item, &name, &value)
        {
            continue;
        }
        let hint = columns.and_then(|fields| {
            fields.iter().copied().find(|f| {
                matches!(
                    f,
                    Field::Name
                        | Field::Title
                        | Field::Issuer
                        | Field::Awarder
                        | Field::Publisher
                        | Field::Authors
                        | Field::Description
                        | Field::Summary
                        | Field::Institution
                        | Field::Organization
                )
            })
        });
        let mut line = if kind == Section::Publications { unnumbered(doc, line) } else { without_stop(doc, line) };
        if kind == Section::Publications
            && let Some((rest, url)) = last_address(doc, &line).filter(|_| item.url.is_none())
        {
            item.url = Some(doc.val(&url));
            line = rest;
        }
        if kind == Section::Publications
            && columns.is_none()
            && item.name.is_none()
            && atoms.is_empty()
            && super::citations::read(doc, &mut item, &line, person)
        {
            continue;
        }
        // `Smith, J. & Doe, R. (2019). Title. Journal`: whom it is by, and when.
        if kind == Section::Publications
            && item.date.is_none()
            && let Some((authors, date, rest)) = cited(doc, &line)
        {
            item.date = doc.period(&date).and_then(|p| p.start.or(p.end));
            item.date_span = Some(doc.span(&date));
            item.summary.push(doc.val(&authors));
            line = rest;
        } else if kind == Section::Publications && columns.is_none() {
            if let Some((authors, rest)) = authors_first(doc, &line, person) {
                item.summary.push(doc.val(&authors));
                line = rest;
            } else if let Some((what, title)) = label(doc, &line).filter(|(n, v)| is_kind_of_text(doc, n) && !v.range.is_empty())
            {
                // "Patent: …"
                item.summary.push(doc.val(&what));
                line = title;
            }
        }
        // "Seminar: …"
        if kind != Section::Publications
            && columns.is_none()
            && let Some((what, title)) = label(doc, &line)
            && !title.range.is_empty()
            && words::lookup(Kind::Course, &normalise(doc.text(&what))).is_some()
        {
            item.summary.push(doc.val(&what));
            line = title;
        }
        if kind != Section::Publications
            && columns.is_none()
            && let Some((rest, validity)) = without_validity(doc, &line)
        {
            item.summary.push(doc.val(&validity));
            line = rest;
        }
        let mut cut = cut_item(doc, &line, item.date.is_none());
        // "B, C kategóriás jogosítvány (2011)": the classes first.
        if let [first, second] = &cut.atoms[..]
            && second.sep == Sep::Comma
            && doc.text(&first.piece).len() <= 3
            && word_count(doc.text(&second.piece)) <= 4
            && super::lists::has_licence(doc.text(&second.piece))
        {
            cut.atoms[0].piece.range.end = second.piece.range.end;
            cut.atoms.truncate(1);
        }
        let is_short = |atoms: &[Atom]| atoms.iter().all(|a| matches!(a.sep, Sep::None | Sep::Comma));
        // The lines below are more than a date.
        let is_title =
            !raw.flows && kind != Section::Publications && last_text.is_some_and(|last| last > index) && is_short(&cut.atoms);
        // Without titles of columns a cell may tell who gave it as well.
        let tells_issuer = || {
            columns.is_some_and(Vec::is_empty)
                && cut.atoms.last().is_some_and(|a| doc.kinds(doc.text(&a.piece)).has_any(&[Kind::School, Kind::Employer]))
        };
        if (columns.is_some() || is_title) && cut.atoms.len() > 1 && cut.date.is_none() && !tells_issuer() {
            // A cell, or a line above another, is one thing.
            let style = doc.style(&line);
            cut.atoms = vec![Atom { piece: line.clone(), sep: Sep::Bar, style, is_bracket: false }];
        }
        if let (Some(period), Some(date)) = (&cut.period, &cut.date)
            && item.date.is_none()
        {
            // "(until 2027)": how long it is valid.
            let is_until = period.is_range && period.start.is_none() && !period.is_impossible && kind != Section::Publications;
            item.date = if is_until { None } else { period.start.or(period.end) };
            item.date_span = Some(doc.span(date));
            item.unread = period.is_impossible.then(|| doc.val(date));
            // "2020년 12월 - 올해의 한결인상": the dash is before the title.
            let is_dash = period.is_open && doc.text(date).trim_end().ends_with(['-', '–', '—', '~']) && !cut.atoms.is_empty();
            if period.is_range && !period.is_impossible && !is_dash && kind != Section::Publications {
                item.summary.push(doc.val(date));
            }
        }
        if kind == Section::Publications {
            cut.atoms = whole_quotes(doc, std::mem::take(&mut cut.atoms));
        }
        let starts_line = !atoms.is_empty();
        for (at, mut atom) in cut.atoms.into_iter().enumerate() {
            if at == 0 && starts_line {
                atom.sep = Sep::Line;
            }
            atoms.push((atom, hint));
        }
    }
    item.span = raw.lines.iter().map(|l| doc.span(l)).reduce(|a, b| a.start.min(b.start)..a.end.max(b.end)).unwrap_or(0..0);
    links(doc, &mut item, &mut atoms);
    if kind == Section::Publications && item.name.is_some() {
        // What stands below a citation.
        item.summary.extend(atoms.iter().map(|(a, _)| doc.markdown(&a.piece)));
    } else if kind == Section::Publications {
        publication(doc, &mut item, &atoms, person)
    } else {
        titled(doc, &mut item, &atoms, kind)
    }
    for unit in &raw.below {
        // "Summary:" over what it is.
        if unit.lines.len() == 1 && super::body::is_label_alone(doc, &doc.whole(unit.lines.start)) {
            continue;
        }
        let val = doc.joined(unit.lines.clone());
        item.span.end = item.span.end.max(val.span.end);
        match unit.role {
            Role::Item { .. } => item.highlights.push(val),
            _ => item.summary.push(val),
        }
    }
    item
}

/// An address at the end of a citation, and what stands before it.
fn last_address(doc: &Doc<'_, '_>, line: &Piece) -> Option<(Piece, Piece)> {
    let text = doc.text(line);
    let at = text.rfind(is_blank)?;
    let word = text[at..].trim_start_matches(is_blank);
    let is_address = word.starts_with("https://") || word.starts_with("http://") || word.starts_with("doi.org/");
    is_address.then(|| (doc.part(line, 0..at), doc.part(line, text.len() - word.len()..text.len())))
}

/// `…, valid until 2025`: an end without a beginning at the end of a line, where the date of issue stands before it.
fn without_validity(doc: &Doc<'_, '_>, line: &Piece) -> Option<(Piece, Piece)> {
    let text = doc.text(line);
    if !has_two_numbers(text) {
        return None;
    }
    let all = crate::dates::find(text);
    let last = all.last().filter(|p| p.start.is_none() && p.is_range && p.end.is_some())?;
    let before = &text[..last.span.start];
    let at = before.rfind([',', '，', '、', ';', '；', '(', '（', '|', '–', '—'])?;
    let is_short = word_count(&text[at..last.span.start]) <= 4 && word_count(&text[last.span.end..]) == 0;
    let is_dated = all.iter().any(|p| p.start.is_some() && p.span.end <= at);
    (is_short && is_dated).then(|| {
        let start = at + text[at..].chars().next().map_or(1, char::len_utf8);
        let validity = text[start..].trim_end_matches([')', '）', ']', '.', ' ']).len();
        (doc.part(line, 0..at), doc.part(line, start..start + validity))
    })
}

/// Whether there may be two dates: each has a number of its own.
fn has_two_numbers(text: &str) -> bool {
    let mut numbers = text.split(|c: char| !c.is_numeric()).filter(|number| !number.is_empty());
    numbers.nth(1).is_some()
}

/// Joins what stands in one pair of quotes: `"Lot size one, effort a hundred"`.
fn whole_quotes(doc: &Doc<'_, '_>, atoms: Vec<Atom>) -> Vec<Atom> {
    let is_open = |text: &str| {
        let count = |c: char| text.matches(c).count();
        let is_low = text.contains('„');
        count('"') % 2 == 1
            || count('«') > count('»')
            || is_low && count('„') > count('“') + count('”')
            || !is_low && count('“') > count('”')
    };
    let closes = |text: &str| text.contains(['"', '»', '”', '“']);
    let mut out: Vec<Atom> = Vec::with_capacity(atoms.len());
    let mut left: usize = atoms.iter().filter(|a| closes(doc.text(&a.piece))).count();
    for atom in atoms {
        let is_closing = closes(doc.text(&atom.piece));
        match out.last_mut().filter(|last| {
            let is_near = last.piece.line == atom.piece.line && last.piece.range.len() < 300;
            left > 0 && is_near && is_open(doc.text(&last.piece))
        }) {
            Some(last) => last.piece.range.end = atom.piece.range.end,
            None => out.push(atom),
        }
        left -= usize::from(is_closing);
    }
    out
}

/// `[1] Sample, A. …`: a citation without its number.
fn unnumbered(doc: &Doc<'_, '_>, line: &Piece) -> Piece {
    let text = doc.text(line);
    let inner = text.strip_prefix(['[', '［', '【']).and_then(|t| t.split_once([']', '］', '】']));
    match inner.filter(|(n, rest)| (1..=3).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit()) && !rest.is_empty()) {
        Some((_, rest)) => doc.part(line, text.len() - rest.trim_start_matches(is_blank).len()..text.len()),
        None => line.clone(),
    }
}

/// Whether a label says just what kind of text is meant.
fn is_kind_of_text(doc: &Doc<'_, '_>, name: &Piece) -> bool {
    let text = doc.text(name);
    word_count(text) <= 4 && !doc.style(name).strong && doc.kinds(text).has(Kind::Publication)
}

/// `温如故, 李样. ICU 谵妄的早期识别[J]. …`: the names before the first full stop, and the rest.
fn authors_first(doc: &Doc<'_, '_>, line: &Piece, person: &str) -> Option<(Piece, Piece)> {
    let text = doc.text(line);
    let (at, stop) =
        text.char_indices().find(|(at, c)| matches!(c, '．' | '。') || *c == '.' && text[at + 1..].starts_with(is_blank))?;
    let names = &text[..at];
    let is_name = |name: &str| {
        let name = name.trim().trim_end_matches('等').trim();
        name == person || super::head::is_cjk(name) && (2..=4).contains(&name.chars().count())
    };
    let rest = doc.part(line, at + stop.len_utf8()..text.len());
    let are_names = !person.is_empty() && names.contains(person) && names.split([',', '，', '、', ';']).all(is_name);
    (are_names && !rest.range.is_empty()).then(|| (doc.part(line, 0..at), rest))
}

fn labelled(doc: &Doc<'_, '_>, item: &mut Item, name: &Piece, value: &Piece) -> bool {
    if value.range.is_empty() {
        return false;
    }
    doc.labelled(name, value);
    for field in fields_of(doc, name) {
        match field {
            Field::Issuer | Field::Awarder | Field::Publisher | Field::Organization | Field::Institution if item.by.is_none() => {
                item.by = Some(doc.val(value));
                return true;
            }
            Field::Authors => {
                item.summary.push(doc.markdown(value));
                return true;
            }
            Field::Url => {
                let url = doc.link(value).map(str::to_owned).unwrap_or_else(|| doc.val(value).text);
                if url.contains('.') && item.url.is_none() {
                    item.url = Some(Val { text: url, span: doc.span(value) });
                    return true;
                }
            }
            Field::Date | Field::ReleaseDate | Field::Period if item.date.is_none() => {
                if let Some(period) = doc.period(value) {
                    item.date = period.start.or(period.end);
                    item.date_span = Some(doc.span(value));
                    item.unread = period.is_impossible.then(|| doc.val(value));
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

/// As [`cut`], but a slash list or dash inside a title stays.
fn cut_item(doc: &Doc<'_, '_>, line: &Piece, take_dates: bool) -> super::split::Cut {
    let mut cut = cut(doc, line, take_dates);
    // "2018、2019、2021 年度": years that are parts of the text.
    // What one style embraces is one piece.
    let mut atoms: Vec<Atom> = Vec::new();
    for atom in std::mem::take(&mut cut.atoms) {
        let joins = |last: &Atom| {
            let same = (last.style.strong, last.style.emphasis) == (atom.style.strong, atom.style.emphasis);
            let between = doc.line(line.line).get(last.piece.range.end..atom.piece.range.start).unwrap_or("");
            let is_bracket_tail = matches!(between.trim_end(), ")" | "）") && !last.is_bracket;
            same && (atom.style.strong || atom.style.emphasis) && atom.sep < Sep::Dot && !between.contains(['(', '（'])
                || is_bracket_tail
        };
        match atoms.last_mut().filter(|l| joins(l)) {
            Some(last) => last.piece.range.end = atom.piece.range.end,
            None => {
                // "Engineer (PE) License": a short bracket in a title.
                let is_short = |last: &Atom| {
                    let rest = doc.line(line.line).get(atom.piece.range.end..).unwrap_or("").trim_start_matches([')', '）', ' ']);
                    let is_within = rest.starts_with(char::is_alphabetic);
                    atom.is_bracket
                        && super::head::is_abbreviation(doc.text(&atom.piece))
                        && (is_within || abbreviates(doc.text(&atom.piece), doc.text(&last.piece)))
                };
                match atoms.last_mut().filter(|last| is_short(last)) {
                    Some(last) => last.piece.range.end = atom.piece.range.end,
                    None => atoms.push(atom),
                }
            }
        }
    }
    for atom in &mut atoms {
        atom.piece = close_bracket(doc, atom.piece.clone());
    }
    cut.atoms = atoms;
    years(doc, line, &mut cut);
    cut
}

/// Whether the letters of a short form are those that words of a text begin with: `CKA`, `Certified Kubernetes
/// Administrator`. What has no capitals, or digits, is one as well.
fn abbreviates(short: &str, text: &str) -> bool {
    if !text.chars().any(|c| c.is_alphabetic() && !super::text::is_unspaced(c)) {
        return true;
    }
    if !short.chars().all(|c| c.is_uppercase()) || !has_letters(text) {
        return true;
    }
    if text.len() > 200 {
        return false;
    }
    let initial = |text: &str| text.chars().next().map(|c| c.to_lowercase().to_string());
    let mut words =
        text.split(|c: char| !c.is_alphanumeric()).filter_map(|word| word.chars().next()).flat_map(char::to_lowercase);
    initial(short) == initial(text) || short.chars().flat_map(char::to_lowercase).all(|letter| words.any(|first| first == letter))
}

/// "2018、2019、2021 年度": several years; the first is the date, all of them stay as text.
fn years(doc: &Doc<'_, '_>, line: &Piece, cut: &mut super::split::Cut) {
    let text = doc.text(line);
    if !has_two_numbers(text) {
        return;
    }
    let all = crate::dates::find(text);
    let run = all
        .windows(2)
        .take_while(|w| {
            text[w[0].span.end..w[1].span.start].chars().all(|c| is_blank(c) || matches!(c, '、' | ',' | '，' | '/' | '&' | '·'))
        })
        .count();
    if run == 0 || all.iter().any(|p| p.is_range) {
        return;
    }
    let end = all[run].span.end;
    let rest = &text[end..];
    let tail = rest.trim_start();
    let tail = if tail.starts_with("年度") { rest.len() - tail.len() + "年度".len() } else { 0 };
    let span = all[0].span.start..end + tail;
    let years = doc.part(line, span.clone());
    let mut rest = cut_rest(doc, line, &span);
    cut.atoms = std::mem::take(&mut rest);
    cut.period = all.into_iter().next().map(|mut p| {
        p.is_range = true;
        p
    });
    cut.date = Some(years);
}

fn cut_rest(doc: &Doc<'_, '_>, line: &Piece, span: &std::ops::Range<usize>) -> Vec<Atom> {
    let mut atoms = Vec::new();
    for part in [doc.part(line, 0..span.start), doc.part(line, span.end..doc.text(line).len())] {
        if !part.range.is_empty() {
            atoms.extend(cut(doc, &part, false).atoms);
        }
    }
    atoms
}

/// A link is the item's own; its address as text is no more than that.
fn links(doc: &Doc<'_, '_>, item: &mut Item, atoms: &mut Vec<(Atom, Option<Field>)>) {
    let count = atoms.len();
    atoms.retain(|(atom, _)| {
        let text = doc.text(&atom.piece);
        let Some(link) = doc.link(&atom.piece) else { return true };
        if item.url.is_none() && !link.starts_with("mailto:") {
            item.url = Some(Val { text: link.to_owned(), span: doc.span(&atom.piece) });
        }
        let is_doi = text.starts_with("10.") && text.contains('/');
        // "([slides](…))"
        let is_word = || text.starts_with(char::is_lowercase) || doc.fields(text).contains(&Field::Url);
        let is_aside = word_count(text) <= 2 && count > 1 && (atom.is_bracket || is_word());
        !(is_aside || text.contains("://") || text == link || is_doi)
    });
}

/// Title, who, and the rest.
fn titled(doc: &Doc<'_, '_>, item: &mut Item, atoms: &[(Atom, Option<Field>)], kind: Section) {
    let mut names: Vec<Piece> = Vec::new();
    let mut rest: Vec<&Atom> = Vec::new();
    let lead = lead_atom(doc, atoms);
    let is_licence = lead.is_some_and(|at| super::lists::is_licence(doc.text(&atoms[at].0.piece)));
    for (index, (atom, hint)) in atoms.iter().enumerate() {
        let text = doc.text(&atom.piece);
        match hint {
            Some(Field::Issuer | Field::Awarder | Field::Publisher | Field::Institution | Field::Organization)
                if item.by.is_none() =>
            {
                item.by = Some(doc.val(&atom.piece));
                continue;
            }
            _ => {}
        }
        let is_next = lead.is_some_and(|l| index == l + 1);
        // "kat. B, C, D, D+E": the classes of a licence.
        let is_class = || atom.sep == Sep::Comma && text.len() <= 4 && text.starts_with(|c: char| c.is_ascii_uppercase());
        // Of a title and one more piece, that one tells who gave it, unless it is a level.
        let is_last = index + 1 == atoms.len();
        // "BLS, ACLS — American Heart Association": several short names, and then who gave them.
        let is_short_name = |a: &Atom| doc.text(&a.piece).chars().count() <= 6 && super::text::is_caps(doc.text(&a.piece));
        let is_one_of = || {
            rest.is_empty()
                && atom.sep == Sep::Comma
                && is_short_name(atom)
                && atoms[..index].iter().all(|(a, _)| is_short_name(a))
                && atoms[index + 1..].iter().any(|(a, _)| a.sep > Sep::Comma && has_letters(doc.text(&a.piece)))
        };
        let is_more = || {
            is_one_of() || is_next && joins_title(doc, atom, text, kind, is_last) || rest.is_empty() && is_licence && is_class()
        };
        if Some(index) == lead || is_more() {
            names.push(atom.piece.clone());
        } else {
            rest.push(atom);
        }
    }
    if let (Some(first), Some(last)) = (names.first(), names.last()) {
        let mut piece = first.clone();
        if last.line == piece.line {
            piece.range.end = piece.range.end.max(last.range.end);
            piece = close_bracket(doc, piece);
        }
        item.name = Some(titled_name(doc.val(&piece), kind));
    }
    // "Golden Headset from the Guild on 2022-10"
    if kind == Section::Awards
        && item.by.is_none()
        && let Some(name) = &mut item.name
        && let Some((title, by)) = name.text.strip_suffix(" on").and_then(|text| text.split_once(" from "))
    {
        item.by = Some(Val { text: by.trim().to_owned(), span: name.span.clone() });
        name.text = title.trim().to_owned();
    }
    // "やまぶき会 永年勤続表彰"
    if kind == Section::Awards
        && item.by.is_none()
        && let Some(name) = &mut item.name
        && super::head::is_cjk(&name.text)
        && let Some((who, what)) = name.text.rsplit_once(is_blank)
        && doc.kinds(what).has(Kind::Award)
        && !doc.kinds(who).has(Kind::Award)
        && has_letters(who)
    {
        item.by = Some(Val { text: who.trim().to_owned(), span: name.span.clone() });
        name.text = what.to_owned();
    }
    // "issued March 2020"
    rest.retain(|a| words::lookup(Kind::Obtained, &normalise(doc.text(&a.piece))).is_none() || item.date.is_none());
    for atom in rest {
        let text = doc.text(&atom.piece);
        let is_short = word_count(text) <= 8 && !ends_sentence(text);
        let is_lower = text.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
        let begins_body = doc.kinds(text.split(is_blank).next().unwrap_or("")).has_any(&[Kind::School, Kind::Employer]);
        let is_lower = is_lower && !begins_body && !text.contains(['«', '„', '“', '"']);
        if item.by.is_none() && is_short && has_letters(text) && !is_lower && !is_reason(text) && !is_number(text) {
            // "(Sample Academy, 3 days)"
            let by = text.split([',', '，']).next().filter(|by| {
                let rest = text[by.len()..].trim_start_matches([',', '，', ' ']);
                rest.starts_with(|c: char| c.is_ascii_digit()) && has_letters(by)
            });
            let by = by.map_or(text.len(), str::len);
            item.by = Some(doc.val(&doc.part(&atom.piece, 0..by)));
            let rest = doc.part(&atom.piece, by + text[by..].chars().next().map_or(0, char::len_utf8)..text.len());
            item.summary.extend(Some(rest).filter(|r| !r.range.is_empty()).map(|r| doc.val(&r)));
        } else {
            item.summary.push(doc.markdown(&atom.piece));
        }
    }
}

/// A title without verbs of getting it, and without the word for what it is before its quoted name.
fn titled_name(mut val: Val, kind: Section) -> Val {
    for lead in ["获得", "荣获", "取得", "考取", "獲得", "榮獲"] {
        if let Some(rest) = val.text.strip_prefix(lead).filter(|r| r.chars().count() > 2) {
            val.text = rest.trim().to_owned();
        }
    }
    if kind != Section::Publications && !val.text.is_ascii() {
        let count = val.text.chars().count();
        let tail = (2..=4).rev().filter(|n| n + 3 < count).find_map(|n| {
            let at = val.text.char_indices().nth(count - n)?.0;
            let word = &val.text[at..];
            // "1차 합격" is how far it went.
            let before = val.text[..at].trim_end_matches(is_blank);
            let is_part = before.ends_with('차') || before.ends_with('次');
            (!word.is_ascii()
                && words::lookup(Kind::Obtained, &normalise(word)).is_some()
                && !word.starts_with(is_blank)
                && !is_part)
                .then_some(at)
        });
        if let Some(at) = tail {
            val.text.truncate(val.text[..at].trim_end_matches(is_blank).len());
        }
    }
    if kind != Section::Awards
        && let Some(open) = val.text.find(['«', '„', '“', '"'])
        && val.text.ends_with(['»', '“', '”', '"'])
        && words::lookup(Kind::Certificate, &normalise(&val.text[..open])).is_some()
    {
        val.text = val.text[open..].to_owned();
    }
    unquoted(val)
}

/// A number or code, as documents have them: `Nr. 4711`, `SI-001`.
fn is_number(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    digits >= 3 && letters <= digits && word_count(text) <= 3
}

/// A text that says for what, not by whom.
fn is_reason(text: &str) -> bool {
    let first = normalise(text.split(is_blank).next().unwrap_or(""));
    matches!(first.as_str(), "for" | "für" | "pour" | "por" | "per" | "voor" | "za" | "за" | "anerkennung")
}

/// The piece that is the title: the strong one, else the first.
fn lead_atom(doc: &Doc<'_, '_>, atoms: &[(Atom, Option<Field>)]) -> Option<usize> {
    if let Some(at) = atoms.iter().position(|(_, hint)| matches!(hint, Some(Field::Name | Field::Title))) {
        return Some(at);
    }
    let strong = |a: &Atom| a.style.strong;
    // "President, *Society*": what is plain and stands before it is the title.
    let first = atoms.iter().position(|(a, _)| has_letters(doc.text(&a.piece)) && !a.is_bracket);
    let emphasised = |a: &Atom| a.style.emphasis && first.is_none_or(|at| atoms[at].0.style.emphasis);
    atoms
        .iter()
        .position(|(a, _)| strong(a))
        .or_else(|| atoms.iter().position(|(a, _)| emphasised(a)))
        .or_else(|| atoms.iter().position(|(a, _)| has_letters(doc.text(&a.piece)) && !a.is_bracket))
        .or(if atoms.is_empty() { None } else { Some(0) })
}

/// Whether a piece goes on with the title before it.
fn joins_title(doc: &Doc<'_, '_>, atom: &Atom, text: &str, kind: Section, is_last: bool) -> bool {
    if kind != Section::Publications && is_level(text) {
        return atom.sep != Sep::Line;
    }
    // "全國程式設計競賽　佳作"
    if kind == Section::Awards && matches!(atom.sep, Sep::Wide) && words::lookup(Kind::Award, &normalise(text)).is_some() {
        return true;
    }
    // "3rd place, Showcase": a place in something.
    let before = doc.line(atom.piece.line).get(..atom.piece.range.start).unwrap_or("");
    if kind == Section::Awards && atom.sep == Sep::Comma && is_rank(before) {
        return true;
    }
    if atom.sep == Sep::Bracket {
        if kind != Section::Publications && text.chars().count() > 2 && text.chars().all(char::is_uppercase) {
            return false;
        }
        // "(2015, who gave it)"
        let line = doc.line(atom.piece.line).get(..atom.piece.range.start).unwrap_or("");
        if line.rfind(['(', '（']).is_some_and(|open| line[open..].contains(|c: char| c.is_ascii_digit())) {
            return false;
        }
        let clues = doc.kinds(text);
        return word_count(text) <= 3 && !clues.has(Kind::Employer) && !clues.has(Kind::School) && text.chars().count() <= 8;
    }
    // "Oracle Certified Professional, Java SE 11 Developer"
    let clues = doc.kinds(text);
    let last = text.rsplit(is_blank).next().unwrap_or(text);
    if atom.sep == Sep::Comma
        && matches!(kind, Section::Certificates | Section::Courses)
        && words::lookup(Kind::Role, &normalise(last)).is_some()
        && !clues.has(Kind::School)
        && word_count(text) <= 5
        && text.starts_with(char::is_uppercase)
    {
        return true;
    }
    let is_lower = text.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
    // "…, académie d'Exemple"
    let first = text.split(is_blank).next().unwrap_or("");
    let is_lower = is_lower && !doc.kinds(first).has_any(&[Kind::School, Kind::Employer]);
    let is_code = text.chars().count() <= if text.chars().all(char::is_uppercase) { 2 } else { 3 };
    let is_score = text.starts_with(char::is_lowercase) && text.ends_with(|c: char| c.is_ascii_digit()) && text.contains(' ');
    atom.sep == Sep::Comma && (is_lower && kind != Section::Awards && !is_score || is_code)
        || atom.sep == Sep::Dash
            && matches!(kind, Section::Certificates | Section::Courses)
            && !doc.kinds(text).has_any(&[Kind::School, Kind::Employer])
            && (is_grade_of_certificate(doc, text) || is_phrase(text) || !is_last && word_count(text) <= 2)
}

/// "Associate", "Professional", "Level 2": how far a certificate goes.
fn is_grade_of_certificate(doc: &Doc<'_, '_>, text: &str) -> bool {
    let key = normalise(text);
    let is_word =
        |w: &str| matches!(w, "associate" | "professional" | "practitioner" | "foundation" | "specialty" | "level" | "expert");
    word_count(text) <= 2
        && (doc.kinds(text).has(Kind::SkillLevel)
            || words::lookup(Kind::Role, &key).is_some()
            || key.split(' ').any(is_word)
            || text.chars().count() <= 4)
}

/// Several words, most of which begin small: no name of a body.
fn is_phrase(text: &str) -> bool {
    let words = || text.split(is_blank).filter(|w| w.chars().filter(|c| c.is_alphabetic()).count() > 3);
    let small = words().filter(|w| w.starts_with(char::is_lowercase)).count();
    words().count() >= 3 && small * 2 > words().count()
}

/// `3rd place,`: a number and a word or two.
fn is_rank(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    text.starts_with(|c: char| c.is_ascii_digit())
        && word_count(text) <= 3
        && text.bytes().take_while(u8::is_ascii_digit).count() <= 2
        && best_period(text).is_none()
}

/// `Level 1`, `Associate`, `アソシエイト`, `Stufe II`: how far a certificate goes.
fn is_level(text: &str) -> bool {
    let key = normalise(text);
    let (word, number) = key.split_once(' ').unwrap_or((&key, ""));
    let is_number = !number.is_empty() && number.len() <= 4 && number.chars().all(|c| c.is_ascii_digit() || "ivx".contains(c));
    words::lookup(Kind::SkillLevel, &key).is_some()
        || words::lookup(Kind::Fluency, &key).is_some()
        || matches!(&*key, "associate" | "foundation" | "アソシエイト" | "プロフェッショナル" | "essentials" | "fundamentals")
        || is_number && word.chars().count() > 3 && word.chars().all(char::is_alphabetic)
}

fn close_bracket(doc: &Doc<'_, '_>, mut piece: Piece) -> Piece {
    let text = doc.text(&piece);
    let rest = doc.line(piece.line).get(piece.range.end..).unwrap_or("");
    if let Some(c) = rest.chars().next().filter(|c| matches!(c, ')' | '）'))
        && text.matches(['(', '（']).count() > text.matches([')', '）']).count()
    {
        piece.range.end += c.len_utf8();
    }
    piece
}

/// A title without quotes around all of it; 《》, 『』 and 〈〉 stay.
pub fn unquoted(mut val: Val) -> Val {
    for (open, close) in [
        ('"', '"'),
        ('„', '"'),
        ('”', '”'),
        ('»', '«'),
        ('「', '」'),
        ('“', '”'),
        ('„', '“'),
        ('„', '”'),
        ('«', '»'),
        ('\'', '\''),
        ('‘', '’'),
    ] {
        let inner = val.text.strip_prefix(open).and_then(|t| t.strip_suffix(close));
        if let Some(inner) = inner.filter(|t| !t.contains([open, close])) {
            val.text = inner.trim().to_owned();
            break;
        }
    }
    val
}

/// Title, publisher, authors: by quotes, style, or order.
fn publication(doc: &Doc<'_, '_>, item: &mut Item, atoms: &[(Atom, Option<Field>)], person: &str) {
    // A line in which the person's own name stands is one of authors.
    let is_own = |p: &Piece| !person.is_empty() && doc.text(p) == person;
    let own_line = atoms
        .iter()
        .map(|(a, _)| &a.piece)
        .find(|p| is_own(p))
        .map(|p| p.line)
        .filter(|line| atoms.iter().any(|(a, _)| a.piece.line != *line));
    let is_author = |p: &Piece| {
        let text = doc.text(p);
        is_author(text)
            || Some(p.line) == own_line && !doc.style(p).strong && word_count(text) <= 5 && (is_own(p) || has_letters(text))
    };
    let mut pieces: Vec<(Piece, bool, bool, Option<Field>)> = Vec::new();
    let mut is_titled = false;
    for (atom, hint) in atoms {
        for part in around_quote(doc, &atom.piece) {
            for sentence in sentences(doc, &part) {
                let piece = without_stop(doc, &sentence);
                let style = doc.style(&piece);
                // "会議「題名」": who, and what in quotes.
                let text = doc.text(&piece);
                let quote = text.find(['「', '『']).filter(|at| *at > 0 && text.ends_with(['」', '』']));
                if let Some(at) = quote.filter(|_| hint.is_none() && !style.strong && !is_titled) {
                    pieces.push((doc.part(&piece, at..text.len()), false, false, None));
                    pieces.push((doc.part(&piece, 0..at), false, false, None));
                    is_titled = true;
                    continue;
                }
                // "「題名」勉強会": a title, and where it was told.
                let close = text.find(['」', '』']).filter(|_| text.starts_with(['「', '『']) && hint.is_none() && !is_titled);
                if let Some(end) = close.map(|at| at + '」'.len_utf8()).filter(|end| has_letters(&text[*end..])) {
                    pieces.push((doc.part(&piece, 0..end), style.strong, style.emphasis, None));
                    pieces.push((doc.part(&piece, end..text.len()), false, false, None));
                    is_titled = true;
                    continue;
                }
                is_titled |= text.starts_with(['「', '『', '《']);
                pieces.push((piece, style.strong, style.emphasis, *hint));
            }
        }
    }
    // Volume and pages are of the journal before them.
    let mut joined: Vec<(Piece, bool, bool, Option<Field>)> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let text = doc.text(&piece.0);
        let is_number = !has_letters(text) || is_pages(text);
        match joined.last_mut().filter(|l| is_number && l.0.line == piece.0.line && l.0.range.end <= piece.0.range.start) {
            Some(last) if item.date.is_some() => last.0.range.end = piece.0.range.end,
            _ => joined.push(piece),
        }
    }
    let mut pieces = joined;
    for piece in &mut pieces {
        piece.0 = without_stop(doc, &close_bracket(doc, piece.0.clone()));
    }
    pieces.retain(|(p, ..)| {
        let text = doc.text(p);
        if !has_letters(text) && text.contains(|c: char| c.is_ascii_digit()) {
            item.summary.push(doc.val(p));
        }
        has_letters(text) && normalise(text) != "in"
    });
    let is_quoted = |p: &Piece| doc.text(p).starts_with(['《', '〈', '「', '"', '“', '„', '«', '『']);
    let title = pieces
        .iter()
        .position(|p| matches!(p.3, Some(Field::Name | Field::Title)))
        .or_else(|| pieces.iter().position(|p| p.1))
        .or_else(|| pieces.iter().position(|p| is_quoted(&p.0)))
        .or_else(|| pieces.iter().position(|p| doc.link(&p.0).is_some()))
        .or_else(|| pieces.iter().position(|p| !is_author(&p.0)))
        .unwrap_or(0);
    let has_authors = pieces[..title.min(pieces.len())].iter().any(|p| is_author(&p.0));
    let mut authors: Vec<Piece> = Vec::new();
    let mut has_kind = false;
    let is_bracket =
        |piece: &Piece| doc.line(piece.line).get(..piece.range.start).is_some_and(|before| before.ends_with(['(', '（', '[']));
    let last_publisher =
        pieces.iter().rposition(|p| !is_bracket(&p.0) && !is_author(&p.0) && word_count(doc.text(&p.0)) <= 12).unwrap_or(0);
    for (index, (piece, _, _, hint)) in pieces.iter().enumerate() {
        let val = doc.val(piece);
        if index == title {
            let mut val = val;
            // The kind of text in Chinese citations: "[J]".
            for mark in ["[J]", "[C]", "[D]", "[M]", "[P]", "[R]", "[N]", "[S]", "[Z]", "[EB/OL]"] {
                val.text = val.text.strip_suffix(mark).map_or(val.text.clone(), |t| t.trim_end().to_owned());
            }
            item.name = Some(unquoted(val));
        } else if *hint == Some(Field::Authors) || index < title && has_authors || index > title && is_author(piece) {
            authors.push(piece.clone());
        } else if words::lookup(Kind::Publication, &normalise(&val.text))
            .is_some_and(|_| index + 1 < pieces.len() || is_kind(&val.text))
        {
            // "keynote"
            has_kind = true;
            item.summary.push(val);
        } else if let Some(by) = item.by.as_mut().filter(|by| {
            // "Colloquium, Bergen": where a conference was is of its name.
            let before = index.checked_sub(1).and_then(|at| pieces.get(at));
            let is_behind = before.is_some_and(|b| b.0.line == piece.line && by.text == doc.val(&b.0).text);
            let is_town =
                || super::facts::is_town(&normalise(&val.text)) || super::facts::country(&normalise(&val.text)).is_some();
            is_behind
                && word_count(&val.text) <= 2
                && (is_town() || doc.kinds(&by.text).has(Kind::Publication))
                && val.text.starts_with(char::is_uppercase)
                && !val.text.contains(|c: char| c.is_ascii_digit())
        }) {
            by.text = format!("{}, {}", by.text, val.text);
            by.span.end = by.span.end.max(val.span.end);
        } else if item.by.is_none()
            && !(has_kind && is_bracket(piece))
            && word_count(&val.text) <= 12
            && !(is_bracket(piece) && last_publisher > index)
        {
            item.by = Some(without_in(val));
        } else {
            item.summary.push(doc.markdown(piece));
        }
    }
    if let (Some(first), Some(last)) = (authors.first(), authors.last()) {
        let val = if first.line == last.line {
            let mut piece = Piece { line: first.line, range: first.range.start..last.range.end };
            let rest = doc.line(piece.line).get(piece.range.end..).unwrap_or("");
            piece.range.end += usize::from(rest.starts_with('.'));
            doc.val(&piece)
        } else {
            doc.join(&authors)
        };
        item.summary.insert(0, val);
    }
}

/// Whether a text says what kind of publication is meant, and can be no publisher: `发明专利`, `ポスター発表`.
fn is_kind(text: &str) -> bool {
    words::lookup_all(&normalise(text)).iter().any(|w| w.kind == Kind::Publication && w.value == 1)
}

/// Authors and a year in brackets behind them, and what follows.
fn cited(doc: &Doc<'_, '_>, line: &Piece) -> Option<(Piece, Piece, Piece)> {
    let text = doc.text(line);
    let open = text.find(['(', '（']).filter(|at| (1..400).contains(at))?;
    let close = open + text[open..].find([')', '）'])?;
    let year = doc.part(line, open + 1..close);
    let period = doc.period(&year).filter(|p| !p.is_range && p.span.len() + 2 >= close - open)?;
    period.start?;
    let authors = text[..open].trim_end();
    let rest = text[close + 1..].trim_start_matches(|c: char| is_blank(c) || matches!(c, '.' | ',' | ':' | ')'));
    let marks = authors.contains(['&', ',', ';']) || is_author(authors);
    (marks && are_people(authors) && word_count(rest) >= 2)
        .then(|| (doc.part(line, 0..authors.len()), year, doc.part(line, text.len() - rest.len()..text.len())))
}

/// Names, initials and what joins them: no other word begins small.
fn are_people(text: &str) -> bool {
    let mut initials = 0;
    let all = text.split(|c: char| is_blank(c) || matches!(c, ',' | '&' | ';')).filter(|w| !w.is_empty()).all(|word| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let is_capital = word.chars().next().is_some_and(char::is_uppercase);
        initials += usize::from(is_capital && letters <= 2);
        is_capital || letters <= 4 || words::lookup(Kind::Conjunction, &normalise(word)).is_some()
    });
    all && initials > 0 && !text.contains(['"', '“', '„', '«', ':'])
}

/// Authors or the kind of publication, before its quoted title: `Smith J. "Title".`, `Vortrag „Titel“`.
fn around_quote(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    let Some((at, open)) = text.char_indices().find(|(_, c)| matches!(c, '"' | '“' | '„' | '«')) else {
        return vec![piece.clone()];
    };
    let before = text[..at].trim_end_matches(|c: char| is_blank(c) || c == ':');
    let from = at + open.len_utf8();
    let Some((close, c)) = text[from..].char_indices().find(|(_, c)| matches!(c, '"' | '“' | '”' | '»')) else {
        return vec![piece.clone()];
    };
    let close = from + close + c.len_utf8();
    let is_first = piece.range.start == doc.whole(piece.line).range.start;
    let is_kind = is_first && word_count(before) <= 2 && doc.kinds(before).has(Kind::Publication);
    let is_lead = !before.is_empty() && (is_author(before) || is_kind);
    let rest = text[close..].trim_start_matches(|c: char| is_blank(c) || matches!(c, '.' | ',' | ';'));
    if !is_lead && (at > 0 || rest.is_empty()) {
        return vec![piece.clone()];
    }
    let ranges = [0..if is_kind { 0 } else { at }, at..close, text.len() - rest.len()..text.len()];
    ranges.into_iter().map(|r| doc.part(piece, r)).filter(|p| !p.range.is_empty()).collect()
}

/// `Solvay-Marsh I.`, `J. Smith`: a name with initials.
fn is_author(text: &str) -> bool {
    let mut initials = 0;
    let mut words = 0;
    for word in text.split(|c: char| is_blank(c) || matches!(c, ',' | '&' | ';')).filter(|w| !w.is_empty()) {
        words += 1;
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        initials += usize::from(letters <= 2 && word.chars().next().is_some_and(char::is_uppercase));
    }
    words > 0 && words <= 40 && initials * 3 >= words
}

/// `pp. 101–119`, `S. 3`, `vol. 12`, `no. 3`.
fn is_pages(text: &str) -> bool {
    let Some((word, rest)) = text.split_once(is_blank) else { return false };
    let word = word.trim_end_matches('.');
    let is_word = word.chars().count() <= 4 && word.chars().all(char::is_alphabetic);
    is_word && rest.contains(|c: char| c.is_ascii_digit()) && !has_letters(rest)
}

/// "In *Rivers Rewired*"
fn without_in(mut val: Val) -> Val {
    for lead in ["In ", "in: ", "In: "] {
        if let Some(rest) = val.text.strip_prefix(lead) {
            val.text = rest.trim().to_owned();
        }
    }
    val
}
