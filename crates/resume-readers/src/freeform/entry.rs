//! Sections of entries: jobs, engagements, schools, projects.

use resume_core::diagnostic::codes;
use resume_core::outline::Role;
use resume_core::tables::{Section, words};
use resume_core::{PartialDate, Span};

use super::entries::{Node, tree};
use super::facts::Facts;
use super::head::{Head, Order, Sort, assign};
use super::out::{Entry, Out};
use super::text::{Doc, Piece, Unit, Val, ends_sentence, word_count};
use super::{body, table, tabled};

/// One entry to be, in the order of the document.
struct Plan<'n> {
    head: Head,
    /// Text behind the head in its line.
    tail: Option<Piece>,
    node: &'n Node,
    /// The plan whose employer it shares.
    parent: Option<usize>,
    /// It is a project below a job.
    is_project: bool,
}

/// Reads a section's units as entries.
pub fn section(doc: &Doc<'_, '_>, out: &mut Out, facts: &Facts, order: &mut Order, units: &[Unit], sort: Sort) -> usize {
    let rows = units.iter().filter(|u| matches!(u.role, Role::Row { .. })).count();
    if rows > 0 {
        return with_tables(doc, out, facts, order, units, sort);
    }
    let events = events(doc, units);
    if super::timeline::is_chronicle(doc, &events) {
        return super::timeline::read(doc, out, facts, order, &events, sort);
    }
    let (mut lead, mut found) = tree(doc, units);
    if sort == Sort::Project && !found.is_empty() {
        found.splice(0..0, undated_projects(doc, &mut lead));
    }
    // A section without an entry is kept as a whole.
    if !found.is_empty() {
        lead_text(doc, out, &lead);
    }
    if matches!(sort, Sort::Work | Sort::Volunteer) {
        found.iter_mut().for_each(|n| super::entries::positions(doc, n));
    }
    let found: Vec<&Node> = found.iter().collect();
    // Talks among engagements.
    let (talks, found): (Vec<&Node>, Vec<&Node>) = found.into_iter().partition(|n| sort == Sort::Volunteer && is_talk(doc, n));
    for node in &talks {
        let lines = node.head.clone();
        let raw = super::items::Raw { lines, below: node.body.clone(), columns: Vec::new(), date: None, flows: true };
        super::items::emit(doc, out, &raw, Section::Publications);
    }
    talks.len() + nodes(doc, out, facts, order, &found, sort)
}

/// Projects without dates before the first that has them: a short name or a link, and below it what it is.
fn undated_projects(doc: &Doc<'_, '_>, lead: &mut Vec<Unit>) -> Vec<Node> {
    let is_project = |u: &Unit| {
        let first = doc.whole(u.lines.start);
        matches!(u.role, Role::Paragraph)
            && u.lines.len() > 1
            && word_count(doc.text(&first)) <= 10
            && !ends_sentence(doc.text(&first))
            && super::split::label(doc, &first).is_none()
    };
    if lead.is_empty() || !lead.iter().all(is_project) {
        return Vec::new();
    }
    let node = |unit: Unit| {
        let mut node = Node::of_line(doc.whole(unit.lines.start));
        node.body.push(Unit { lines: unit.lines.start + 1..unit.lines.end, ..unit });
        node
    };
    std::mem::take(lead).into_iter().map(node).collect()
}

/// A line that begins with a quoted title and has a single date.
fn is_talk(doc: &Doc<'_, '_>, node: &Node) -> bool {
    let [line] = &node.head[..] else { return false };
    let text = doc.text(line);
    let is_quoted = text.starts_with(['〈', '《', '「', '『', '“', '"', '„', '«']) && word_count(text) > 3;
    is_quoted && doc.edge_period(line).is_some_and(|p| !p.is_range && !p.is_open)
}

/// Reads entries that were already grouped.
pub fn nodes(doc: &Doc<'_, '_>, out: &mut Out, facts: &Facts, order: &mut Order, nodes: &[&Node], sort: Sort) -> usize {
    let mut plans = Vec::new();
    for node in nodes {
        plan(doc, node, &[], None, sort, &mut plans);
    }
    within(doc, &mut plans, sort);
    let entries = read(doc, facts, order, &plans, sort);
    let count = entries.len();
    for (entry, is_project) in entries {
        let sort = if is_project { Sort::Project } else { sort };
        emit(out, entry, sort);
    }
    count
}

/// Positions whose dates lie within those of a line above that names just an employer are with that employer.
fn within(doc: &Doc<'_, '_>, plans: &mut [Plan<'_>], sort: Sort) {
    if !matches!(sort, Sort::Work | Sort::Volunteer) {
        return;
    }
    let mut frame: Option<(PartialDate, Option<PartialDate>)> = None;
    for plan in plans.iter_mut().filter(|p| !p.is_project && p.parent.is_none()) {
        let dates = plan.head.dates;
        let Some(start) = dates.start.filter(|_| dates.is_range) else { continue };
        let is_role = has_role(doc, plan.node);
        match frame {
            Some((first, last)) if is_role => {
                let is_within = start >= first && last.is_none_or(|last| dates.end.is_some_and(|end| end <= last));
                plan.head.has_name |= is_within;
                frame = frame.filter(|_| is_within);
            }
            _ => {
                let is_bare = !is_role && plan.node.body.is_empty() && plan.node.children.is_empty() && plan.tail.is_none();
                frame = is_bare.then_some((start, dates.end));
            }
        }
    }
}

/// Lines as events, when all of them are short and few lack a date.
pub fn events(doc: &Doc<'_, '_>, units: &[Unit]) -> Vec<super::timeline::Event> {
    let is_line = |u: &Unit| matches!(u.role, Role::Item { depth: 1, .. } | Role::Paragraph | Role::Code | Role::Rule);
    if !units.iter().all(is_line) {
        return Vec::new();
    }
    let mut events = Vec::new();
    for line in units.iter().flat_map(|u| u.lines.clone()) {
        let piece = doc.whole(line);
        let text = doc.text(&piece);
        let period =
            doc.edge_period(&piece).filter(|p| !p.is_range && !p.is_impossible && text[..p.span.start].trim().is_empty());
        let (date, rest) = match period {
            Some(period) => (period.start, doc.part(&piece, period.span.end..text.len())),
            None => (None, piece.clone()),
        };
        if !rest.range.is_empty() {
            let date_span = date.map(|_| doc.span(&piece));
            events.push(super::timeline::Event { date, date_span, text: rest });
        }
    }
    events
}

fn with_tables(doc: &Doc<'_, '_>, out: &mut Out, facts: &Facts, order: &mut Order, units: &[Unit], sort: Sort) -> usize {
    let mut found: Vec<(Entry, bool)> = Vec::new();
    let mut count = 0;
    let mut start = 0;
    // The last entry is a table of its own, which only lays out its head.
    let mut is_laid_out = false;
    while start < units.len() {
        let table_of = |u: &Unit| if let Role::Row { table, .. } = u.role { Some(table) } else { None };
        let own = table_of(&units[start]);
        let in_table = own.is_some();
        let end = units[start..].iter().position(|u| table_of(u) != own).map_or(units.len(), |n| start + n);
        let is_above = end < units.len();
        let units = &units[start..end];
        if in_table {
            let table = table::table(doc, units);
            if let Some(events) = table::chronicle(doc, &table) {
                count += super::timeline::read(doc, out, facts, order, &events, sort);
            } else {
                let lays_out = tabled::lays_out(doc, &table);
                let is_first = found.is_empty();
                tabled::add(doc, &mut found, table, facts, order, sort, start > 0 && !(lays_out && is_laid_out));
                is_laid_out = lays_out && (is_first || is_laid_out);
            }
        } else {
            // Below a table stands more of its last row.
            let more = if start == 0 { 0 } else { tabled::below(doc, units, is_above) };
            let owner = tabled::owner(doc, &found, &units[..more]);
            let (at, from) = owner.map_or((found.len().saturating_sub(1), 0), |(at, is_label)| (at, usize::from(is_label)));
            if let Some((last, _)) = found.get_mut(at).filter(|_| more > 0) {
                body::fill(doc, last, &units[from..more], sort);
            }
            // "**Further training**" below a table of schools
            let mut rest = if found.is_empty() { units } else { &units[more..] };
            while let [first, _, ..] = rest
                && !found.is_empty()
                && tabled::is_section(doc, first)
            {
                rest = &rest[1..];
            }
            let (lead, nodes) = tree(doc, rest);
            lead_text(doc, out, &lead);
            is_laid_out &= nodes.is_empty();
            let mut plans = Vec::new();
            for node in &nodes {
                plan(doc, node, &[], None, sort, &mut plans);
            }
            found.extend(read(doc, facts, order, &plans, sort));
        }
        start = end;
    }
    count += found.len();
    for (entry, is_project) in found {
        emit(out, entry, if is_project { Sort::Project } else { sort });
    }
    count
}

/// Text of a section before its first entry.
fn lead_text(doc: &Doc<'_, '_>, out: &mut Out, lead: &[Unit]) {
    for unit in lead {
        let val = doc.joined(unit.lines.clone());
        if val.text.is_empty() {
            continue;
        }
        out.note(codes::NOT_UNDERSTOOD, "/basics/extra", "this text belongs to no entry; it is kept as it is", val.span.clone());
        out.extra(val);
    }
}

fn plan<'n>(doc: &Doc<'_, '_>, node: &'n Node, above: &[Piece], parent: Option<usize>, sort: Sort, plans: &mut Vec<Plan<'n>>) {
    let mut lines: Vec<Piece> = above.to_vec();
    let mut own = node.head.clone();
    if node.level > 0
        && let Some(first) = own.first_mut()
        && doc.period(first).is_none_or(|p| p.span.start > 4)
    {
        // "### 1. 订单中台"
        let text = doc.text(first);
        let rest = super::sections::unnumbered(text);
        if text.starts_with(is_number) && !rest.is_empty() {
            *first = doc.part(first, text.len() - rest.len()..text.len());
        }
    }
    // "**1. 小鹿咖啡　副店長**"
    if node.level == 0
        && let Some(first) = own.first_mut().filter(|p| doc.style_at(p).strong && doc.period(p).is_none_or(|d| d.span.start > 4))
        && let text = doc.text(first)
        && let rest = super::sections::unnumbered(text)
        && rest.len() < text.len()
        && text.starts_with(|c: char| c.is_ascii_digit())
        && text.len() - rest.len() <= 4
    {
        *first = doc.part(first, text.len() - rest.len()..text.len());
    }
    // "一、第二商專　…"
    if node.level == 0
        && let Some(first) = own.first_mut()
        && let text = doc.text(first)
        && let rest = super::sections::unnumbered(text)
        && text[..text.len() - rest.len()].ends_with('、')
        && !text.starts_with(|c: char| c.is_ascii_digit())
    {
        *first = doc.part(first, text.len() - rest.len()..text.len());
    }
    let mut tail = None;
    if node.level == 0
        && let Some((line, rest)) = own.last().and_then(|last| part_prose(doc, last, sort))
    {
        own.pop();
        own.push(line);
        tail = rest;
    }
    let is_dated = |pieces: &[Piece]| pieces.iter().any(|p| doc.edge_period(p).is_some());
    let own_dated = is_dated(&own);
    let has_projects = || {
        let is_job = matches!(sort, Sort::Work | Sort::Volunteer) && !node.is_project;
        is_job && node.children.iter().any(|c| super::projects::is_project(doc, c))
    };
    let is_group = !own_dated && node.body.is_empty() && tail.is_none() && !node.children.is_empty() && !has_projects();
    if is_group {
        let is_title = is_group_title(doc, &own) || node.children.iter().any(|c| c.item_depth > 0);
        let head = if is_title { Vec::new() } else { own };
        for child in &node.children {
            plan(doc, child, &head, parent, sort, plans);
        }
        return;
    }
    lines.append(&mut own);
    let index = plans.len();
    let is_position = parent.is_some() && matches!(sort, Sort::Work | Sort::Volunteer) && node.level > 0;
    let mut head = if is_position { Head::of_position(doc, &lines, sort) } else { Head::of(doc, &lines, sort) };
    // A bold line below a head that has a position label of its own is another employer.
    let is_own = node.level == 0 && has_position_label(doc, node, tail.as_ref());
    // A heading with dates is a job; without, an employer.
    head.has_name = !is_own
        && parent.and_then(|p| plans.get(p)).is_some_and(|p| {
            !p.head.atoms.is_empty() && p.node.head.first().is_some_and(|first| doc.edge_period(first).is_none())
        });
    if head.has_name && node.level == 0 {
        head.glue_ward(doc);
    }
    head.has_position = matches!(sort, Sort::Work | Sort::Volunteer) && has_position_label(doc, node, tail.as_ref());
    plans.push(Plan { head, tail, node, parent, is_project: false });
    let dated = node.children.iter().filter(|c| is_dated(&c.head)).count();
    let roles = node.children.iter().filter(|c| is_dated(&c.head) && has_role(doc, c)).count();
    // A job with its position and dates: what has dates within these, and is no position, is a project.
    let own_period = node.head.iter().find_map(|p| doc.edge_period(p)).filter(|_| self::has_role(doc, node) && roles == 0);
    let is_within = |child: &Node| {
        let (Some(own), Some(period)) = (&own_period, child.head.iter().find_map(|p| doc.edge_period(p))) else { return false };
        period.start >= own.start && (own.is_open || period.end.is_some_and(|end| own.end.is_some_and(|last| end <= last)))
    };
    for child in &node.children {
        let is_project = super::projects::is_project(doc, child);
        let child_dated = is_dated(&child.head) || child.children.iter().any(|c| is_dated(&c.head));
        let has_role = has_role(doc, child) || roles * 2 >= dated.max(1) && is_department(doc, child);
        let is_role = sort != Sort::Project && child_dated && (!own_dated || has_role) && !is_project;
        let is_soft = child.level == 0 && !is_project && !(sort == Sort::Work && child.item_depth == 0 && is_within(child));
        if is_role || is_soft {
            plan(doc, child, &[], Some(index), sort, plans);
        } else {
            let (head, tail) = project_head(doc, child);
            plans.push(Plan { head, tail, node: child, parent: Some(index), is_project: true });
        }
    }
}

/// What numbers of headings begin with: `1.`, `一、`, `（二）`, `①`.
fn is_number(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' | '①'..='⑳' | '(' | '（')
}

/// The head of a project below a job.
fn project_head(doc: &Doc<'_, '_>, node: &Node) -> (Head, Option<Piece>) {
    let mut lines = node.head.clone();
    // "プロジェクト1" says nothing where the name stands below it.
    if lines.first().is_some_and(|p| super::projects::is_number(doc.text(p))) && (lines.len() > 1 || names_itself(doc, node)) {
        lines.remove(0);
    }
    for line in &mut lines {
        let text = doc.text(line);
        let rest = super::sections::unnumbered(text);
        if let Some(named) = super::projects::named(doc, line) {
            *line = named;
        } else if text.starts_with(is_number) && doc.period(line).is_none_or(|p| p.span.start > 4) {
            *line = doc.part(line, text.len() - rest.len()..text.len());
        }
    }
    let parted = if node.level == 0 { lines.last().and_then(|last| part_prose(doc, last, Sort::Project)) } else { None };
    let tail = parted.and_then(|(line, rest)| {
        lines.pop();
        lines.push(line);
        rest
    });
    (Head::of(doc, &lines, Sort::Project), tail)
}

/// Whether a label of the body tells the project's name.
fn names_itself(doc: &Doc<'_, '_>, node: &Node) -> bool {
    node.body.iter().take(3).flat_map(|u| u.lines.clone()).map(|l| doc.whole(l)).any(|p| {
        let found = body::bracket_label(doc, &p).or_else(|| super::split::label(doc, &p));
        found.is_some_and(|(name, value)| {
            !value.range.is_empty()
                && super::head::slot_of(&body::fields_of(doc, &name), Sort::Project) == Some(super::head::Slot::Name)
        })
    })
}

/// Whether a label of the body tells the position.
fn has_position_label(doc: &Doc<'_, '_>, node: &Node, tail: Option<&Piece>) -> bool {
    let is_label = |piece: &Piece| {
        super::split::label(doc, piece).is_some_and(|(name, value)| {
            !value.range.is_empty()
                && super::head::slot_of(&body::fields_of(doc, &name), Sort::Work) == Some(super::head::Slot::Position)
        })
    };
    let lines = node.body.iter().filter(|u| !matches!(u.role, Role::Item { .. })).take(3).flat_map(|u| u.lines.clone());
    let has_label = |p: &Piece| is_label(p) || body::labelled_parts(doc, p).iter().any(is_label);
    tail.is_some_and(has_label) || lines.map(|l| doc.whole(l)).any(|p| has_label(&p))
}

fn has_role(doc: &Doc<'_, '_>, node: &Node) -> bool {
    node.head.iter().any(|p| doc.kinds(doc.text(p)).has(words::Kind::Role))
}

fn is_department(doc: &Doc<'_, '_>, node: &Node) -> bool {
    node.head.iter().any(|p| doc.kinds(doc.text(p)).has(words::Kind::Department))
}

/// "Earlier roles": a heading over entries that says nothing of its own.
fn is_group_title(doc: &Doc<'_, '_>, head: &[Piece]) -> bool {
    head.iter().all(|p| !super::sections::known(doc.text(p)).is_empty())
}

/// Parts a line of head and prose: `2018 – 2020: Acme, Berlin, engineer. I built …`.
pub fn part_prose(doc: &Doc<'_, '_>, piece: &Piece, sort: Sort) -> Option<(Piece, Option<Piece>)> {
    let text = doc.text(piece);
    // "Máster en Química. Universidad de la Meseta. 2009 - 2011."
    if sort == Sort::Education
        && let Some(period) = doc.edge_period(piece).filter(|p| p.span.start > 0)
        && (text[period.span.end..].trim_matches(['.', ' ', ')']).is_empty()
            || text[period.span.end..].starts_with(['，', '。']) && word_count(&text[period.span.end..]) <= 6)
        && body::sentences(doc, piece).iter().all(|p| word_count(doc.text(p)) <= 8)
    {
        return None;
    }
    if sort == Sort::Project
        && let Some(found) = described(doc, piece)
    {
        return Some(found);
    }
    // "Engineer (2018 – 2020): what I did"
    if sort != Sort::Education
        && let Some(period) = doc.edge_period(piece).filter(|p| p.span.start > 0)
        && let rest = text[period.span.end..].trim_start_matches([')', '）'])
        && rest.len() < text.len() - period.span.end
        && let Some(told) = rest.strip_prefix([':', '：'])
        && word_count(told) >= 3
        && doc.period(&doc.part(piece, text.len() - told.len()..text.len())).is_none()
    {
        let colon = text.len() - rest.len();
        return Some((doc.part(piece, 0..colon), Some(doc.part(piece, text.len() - told.len()..text.len()))));
    }
    // "Acme, engineer, 2008–2012. And then prose."
    if let Some(period) = doc.edge_period(piece).filter(|p| p.is_range && p.span.start > 0)
        && let rest = text[period.span.end..].trim_start()
        && rest.starts_with(['.', ';'])
        && word_count(rest) >= 2
    {
        let head = doc.part(piece, 0..period.span.end);
        let at = text.len() - rest.len() + 1;
        return Some((head, Some(doc.part(piece, at..text.len()))));
    }
    // "Acme, guide (2016 – now) -- night walks, and what else there was"
    if let Some(period) = doc.edge_period(piece).filter(|p| p.is_range && p.span.start > 0)
        && let rest = text[period.span.end..].trim_start_matches([')', '）', ' '])
        && let more = rest.trim_start_matches(['-', '–', '—', ' '])
        && more.len() < rest.len()
        && word_count(more) >= 3
        && more.starts_with(|c: char| c.is_lowercase())
    {
        let head = doc.part(piece, 0..text.len() - rest.len());
        return Some((head, Some(doc.part(piece, text.len() - more.len()..text.len()))));
    }
    if !ends_sentence(text) {
        // "…, Acme College. Average: 88"
        let sentences = body::sentences(doc, piece);
        let [first, second, ..] = &sentences[..] else { return None };
        let is_label = super::split::label(doc, second)
            .is_some_and(|(name, value)| !value.range.is_empty() && !body::fields_of(doc, &name).is_empty());
        return is_label.then(|| {
            let rest = doc.trimmed(&Piece { line: piece.line, range: second.range.start..piece.range.end });
            (body::without_stop(doc, first), Some(rest))
        });
    }
    // "Acme (what it is) And then prose."
    let close = text.char_indices().find(|(at, c)| {
        matches!(c, ')' | '）') && {
            let rest = &text[at + c.len_utf8()..];
            rest.starts_with(char::is_whitespace)
                && word_count(rest) >= 8
                && super::split::best_period(rest).is_none_or(|p| !super::split::is_at_edge(rest, &p))
        }
    });
    if let Some((at, c)) = close {
        let cut = at + c.len_utf8();
        return Some((doc.part(piece, 0..cut), Some(doc.part(piece, cut..text.len()))));
    }
    let sentences = body::sentences(doc, piece);
    let first = sentences.first()?;
    let stop = body::without_stop(doc, first);
    if sentences.len() == 1 {
        return Some((stop, None));
    }
    let rest = doc.trimmed(&Piece { line: piece.line, range: first.range.end..piece.range.end });
    Some((stop, Some(rest)))
}

/// `[name](url): what it is`, `**Name** (2020): what it is. Role: …`
fn described(doc: &Doc<'_, '_>, piece: &Piece) -> Option<(Piece, Option<Piece>)> {
    let text = doc.text(piece);
    let period = doc.period(piece);
    let from = period.as_ref().filter(|p| p.span.start > 0 && p.span.end < 120).map_or(0, |p| p.span.end);
    let (at, c) = text[from..].char_indices().map(|(i, c)| (from + i, c)).find(|(i, c)| {
        matches!(c, '：')
            || matches!(c, ':') && text[i + 1..].starts_with(char::is_whitespace)
            || matches!(c, '.' | '。') && *i > from && text[i + c.len_utf8()..].starts_with(char::is_whitespace)
            || matches!(c, '—' | '–' | '-')
                && (from == 0 || text[from..*i].trim_matches([')', '）', ' ', ']']).is_empty())
                && text[..*i].ends_with(' ')
                && text[i + c.len_utf8()..].trim_start_matches('-').starts_with(' ')
    })?;
    let rest = text[at + c.len_utf8()..].trim_start_matches(['-', ' ']);
    let rest = doc.part(piece, text.len() - rest.len()..text.len());
    // "**Bridge** (2014 – 2016) — Acme Ltd."
    let is_client = || {
        let told = doc.text(&rest);
        period.is_some() && word_count(told) <= 8 && !ends_sentence(told) && doc.kinds(told).has(words::Kind::Employer)
    };
    let is_description = word_count(doc.text(&rest)) >= 2 && doc.edge_period(&rest).is_none() && !is_client();
    is_description.then(|| (doc.part(piece, 0..at), Some(rest)))
}

fn read(doc: &Doc<'_, '_>, facts: &Facts, order: &mut Order, plans: &[Plan<'_>], sort: Sort) -> Vec<(Entry, bool)> {
    let mut entries: Vec<Option<Entry>> = plans.iter().map(|_| None).collect();
    for is_project in [false, true] {
        let chosen: Vec<usize> = (0..plans.len()).filter(|i| plans[*i].is_project == is_project).collect();
        let heads: Vec<Head> = chosen.iter().map(|i| plans[*i].head.clone()).collect();
        let sort = if is_project { Sort::Project } else { sort };
        for (index, entry) in chosen.into_iter().zip(assign(doc, &heads, sort, facts, order)) {
            entries[index] = Some(entry);
        }
    }
    let mut out: Vec<(Entry, bool)> = Vec::with_capacity(plans.len());
    // For each entry: the one whose name it shares.
    let mut heads: Vec<Option<usize>> = Vec::with_capacity(plans.len());
    for (plan, entry) in plans.iter().zip(entries) {
        let mut entry = entry.unwrap_or_default();
        same_as(out.iter().rev().find(|(_, is_project)| *is_project == plan.is_project).map(|(e, _)| e), &mut entry);
        let sort = if plan.is_project { Sort::Project } else { sort };
        entry.span = span_of(doc, plan.node);
        if let Some(tail) = &plan.tail {
            body::tail(doc, &mut entry, tail, sort);
        }
        body::fill(doc, &mut entry, &plan.node.body, sort);
        let is_nameless = entry.name.is_none();
        inherit(&mut entry, plan, &out, sort);
        if is_nameless && entry.name.is_some() && plan.parent.is_none() && !plan.is_project {
            let above = out.iter().rposition(|(_, is_project)| !is_project);
            heads.push(above.and_then(|at| heads.get(at).copied().flatten().or(Some(at))));
        } else {
            heads.push(None);
        }
        out.push((entry, plan.is_project));
    }
    without_frames(doc, plans, out, &heads, sort)
}

/// `Acme, Berlin  2009 – 2015` over `Foreman (2012 – 2015)` and `Fitter (2009 – 2012)`: the line that only names the employer
/// of the positions below it, with nothing of its own but dates.
fn named_by(entries: &[(Entry, bool)], index: usize, head: Option<usize>) -> Option<usize> {
    let is_bare = |e: &Entry| {
        e.position.is_none() && e.date_span.is_some() && e.summary.is_empty() && e.highlights.is_empty() && e.keywords.is_empty()
    };
    let (entry, _) = entries.get(index)?;
    let is_position = entry.position.is_some() && entry.date_span.is_some();
    head.filter(|at| is_position && entries.get(*at).is_some_and(|(e, _)| is_bare(e)))
}

/// An employer whose positions are entries of their own is none itself; what stands below it is of the first position.
fn without_frames(
    doc: &Doc<'_, '_>,
    plans: &[Plan<'_>],
    mut entries: Vec<(Entry, bool)>,
    heads: &[Option<usize>],
    sort: Sort,
) -> Vec<(Entry, bool)> {
    if !matches!(sort, Sort::Work | Sort::Volunteer) {
        return entries;
    }
    let mut is_frame = vec![false; entries.len()];
    let above: Vec<Option<usize>> = heads.iter().enumerate().map(|(index, head)| named_by(&entries, index, *head)).collect();
    above.iter().flatten().for_each(|at| is_frame[*at] = true);
    for (index, plan) in plans.iter().enumerate().filter(|(_, p)| !p.is_project) {
        // A bold line with dates and a position below the employer is one as much as a heading.
        let is_position = || {
            let entry = entries.get(index).map(|(e, _)| e);
            entry.is_some_and(|e| e.position.is_some() && e.date_span.is_some()) && has_role(doc, plan.node)
        };
        if plan.node.level == 0 && !is_position() {
            continue;
        }
        if let Some((at, (parent, _))) = plan.parent.and_then(|at| Some((at, entries.get(at)?))) {
            is_frame[at] = parent.position.is_none() && parent.name.is_some();
        }
    }
    let mut is_taken = vec![false; entries.len()];
    for (index, plan) in plans.iter().enumerate().filter(|(_, p)| !p.is_project) {
        let parent = plan.parent.or(above.get(index).copied().flatten());
        let Some(frame) = parent.filter(|at| *at < index && is_frame.get(*at) == Some(&true)) else { continue };
        let is_first = !std::mem::replace(&mut is_taken[frame], true);
        let (before, after) = entries.split_at_mut(index);
        if let (Some((parent, _)), Some((entry, _))) = (before.get_mut(frame), after.first_mut()) {
            share(entry, parent, is_first);
        }
    }
    let mut index = 0;
    entries.retain(|_| {
        index += 1;
        !is_frame[index - 1]
    });
    entries
}

/// Gives a position what its employer's head says, and the first one also what stands below that.
pub fn share(entry: &mut Entry, parent: &mut Entry, is_first: bool) {
    entry.name = entry.name.take().or_else(|| parent.name.clone());
    entry.location = entry.location.take().or_else(|| parent.location.clone());
    entry.url = entry.url.take().or_else(|| parent.url.clone());
    // Text that is long is not said again and again.
    let is_short = |val: &&Val| is_first || val.text.len() <= 400;
    match &entry.description {
        None => entry.description = parent.description.as_ref().filter(is_short).cloned(),
        Some(own) if is_first => entry.summary.extend(parent.description.take().filter(|told| told.text != own.text)),
        Some(_) => {}
    }
    if is_first {
        entry.summary.splice(0..0, std::mem::take(&mut parent.summary));
        entry.highlights.splice(0..0, std::mem::take(&mut parent.highlights));
        entry.keywords.splice(0..0, std::mem::take(&mut parent.keywords));
        entry.span.start = entry.span.start.min(parent.span.start);
    }
}

/// "同上", "ditto" in place of a name: that of the entry above.
pub fn same_as(above: Option<&Entry>, entry: &mut Entry) {
    let is_ditto = |val: &Val| words::lookup(words::Kind::Ditto, &resume_core::tables::normalise(&val.text)).is_some();
    if let Some(above) = above.filter(|above| above.name.is_some() && entry.name.as_ref().is_some_and(is_ditto)) {
        entry.name = above.name.clone();
        entry.location = entry.location.take().or_else(|| above.location.clone());
    }
}

/// What an entry shares with the one above it.
fn inherit(entry: &mut Entry, plan: &Plan<'_>, before: &[(Entry, bool)], sort: Sort) {
    let parent = plan.parent.and_then(|p| before.get(p)).map(|(e, _)| e);
    if plan.is_project {
        if entry.entity.is_none() {
            entry.entity = parent.and_then(|p| p.name.clone());
        }
        return;
    }
    if sort == Sort::Project || entry.name.is_some() || entry.position.is_none() && sort != Sort::Education {
        return;
    }
    // A heading of its own names all that it is about.
    let is_apart = plan.node.level > 0 && plan.parent.is_none();
    let from = parent.or_else(|| before.iter().rev().find(|(_, is_project)| !is_project).map(|(e, _)| e));
    if let Some(from) = from.filter(|_| !is_apart) {
        entry.name = from.name.clone();
        if entry.location.is_none() {
            entry.location = from.location.clone();
        }
        if parent.is_some() && entry.description.is_none() {
            entry.description = from.description.clone().filter(|d| d.text.len() <= 400);
        }
    }
}

fn span_of(doc: &Doc<'_, '_>, node: &Node) -> Span {
    let mut span = node.head.first().map_or(0..0, |p| doc.span(p));
    for piece in &node.head {
        span.end = span.end.max(doc.span(piece).end);
    }
    for unit in &node.body {
        span.end = span.end.max(doc.span_of(unit.lines.clone()).end);
    }
    span
}

/// Puts an entry where it belongs.
pub fn emit(out: &mut Out, entry: Entry, sort: Sort) {
    match sort {
        Sort::Education if is_course(&entry) => out.certificate(course(entry)),
        Sort::Work => out.work(entry),
        Sort::Volunteer => out.volunteer(entry),
        Sort::Education => out.education(entry),
        Sort::Project => out.project(entry),
    }
}

/// A course among schools: it has a single date and no degree.
fn is_course(entry: &Entry) -> bool {
    let begins = |val: &Option<super::text::Val>| {
        val.as_ref().is_some_and(|v| {
            let key = resume_core::tables::normalise(&v.text);
            let mut found = false;
            words::scan(&key, |hit| found |= hit.word.kind == words::Kind::Course && (hit.start == 0 || hit.end == key.len()));
            found
        })
    };
    let is_single = entry.date_span.is_some() && !entry.dates.is_range && !entry.dates.is_open;
    is_single && entry.position.is_none() && entry.score.is_none() && entry.courses.is_empty() && begins(&entry.area)
}

/// The same as a certificate.
fn course(entry: Entry) -> super::out::Item {
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
        mut summary,
        highlights,
        keywords,
        courses,
        span,
        unread,
    } = entry;
    summary.splice(0..0, [position, location, description, department, score, entity].into_iter().flatten());
    summary.extend(keywords.into_iter().chain(courses));
    let date = dates.start.or(dates.end);
    super::out::Item { name: area, by: name, date, date_span, unread, url, summary, highlights, span }
}

/// What kind of entries a section has.
pub fn sort_of(section: Section) -> Option<Sort> {
    Some(match section {
        Section::Work => Sort::Work,
        Section::Volunteer => Sort::Volunteer,
        Section::Education => Sort::Education,
        Section::Projects => Sort::Project,
        _ => return None,
    })
}
