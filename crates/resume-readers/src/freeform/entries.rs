//! Groups the content of a section to entries: what belongs to which head.

use std::ops::Range;

use resume_core::outline::Role;
use resume_core::tables::words::Kind;
use resume_core::tables::{Field, Section, labels, normalise};

use super::split::label;
use super::text::{Doc, Piece, Unit, ends_sentence, has_letters, has_sentence, sets_off, word_count};
use crate::dates::is_duration;

/// An entry: lines of its head, what stands below, and entries inside of it.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// The level of its heading; 0 for other heads.
    pub level: u8,
    /// The lines of the head.
    pub head: Vec<Piece>,
    /// The head was a list item, so that deeper items are its content.
    pub item_depth: u8,
    /// Paragraphs, items and rows below the head.
    pub body: Vec<Unit>,
    /// Entries below its heading.
    pub children: Vec<Node>,
    /// It is called a project.
    pub is_project: bool,
    /// Just a name, over entries that share it.
    is_group: bool,
}

impl Node {
    /// An entry that is told in one line.
    pub fn of_line(line: Piece) -> Self {
        Self { head: vec![line], ..Self::default() }
    }

    /// It, and what stands below it.
    pub fn with_children(&self) -> Vec<&Self> {
        let mut all = vec![self];
        let mut at = 0;
        while let Some(node) = all.get(at).copied() {
            all.extend(&node.children);
            at += 1;
        }
        all
    }
}

/// Builds the tree of a section's entries. What stands before the first head comes back first.
pub fn tree(doc: &Doc<'_, '_>, units: &[Unit]) -> (Vec<Unit>, Vec<Node>) {
    if let Some(found) = super::forms::forms(doc, units) {
        return found;
    }
    // "Earlier jobs", and a line for each.
    if let Some((start, end)) = earlier(doc, units) {
        let (lead, mut nodes) = tree(doc, &units[..start]);
        nodes.extend(soft(doc, &units[start + 1..end], true).1);
        let (more, rest) = tree(doc, &units[end..]);
        if let Some(last) = nodes.last_mut() {
            last.body.extend(more);
        }
        nodes.extend(rest);
        return (lead, nodes);
    }
    let starts = soft_starts(doc, units);
    if let Some(first) = starts.first() {
        let (lead, mut nodes) = flat(doc, &units[..*first]);
        for (index, start) in starts.iter().enumerate() {
            let units = &units[*start..starts.get(index + 1).copied().unwrap_or(units.len())];
            let heading = units.iter().position(|u| matches!(u.role, Role::Heading(_))).unwrap_or(units.len());
            let (_, mut found) = soft(doc, &units[..heading], false);
            if let Some(last) = found.last_mut() {
                last.children.extend(flat(doc, &units[heading..]).1);
            }
            nodes.extend(found);
        }
        return (lead, nodes);
    }
    flat(doc, units)
}

/// A line that names earlier jobs over items that are one each; and where these end.
fn earlier(doc: &Doc<'_, '_>, units: &[Unit]) -> Option<(usize, usize)> {
    let is_item = |u: &Unit| matches!(u.role, Role::Item { .. });
    let is_title = |u: &Unit| {
        matches!(u.role, Role::Paragraph) && u.lines.len() == 1 && {
            doc.known(u.lines.start).iter().any(|k| matches!(k, Section::Work | Section::Volunteer | Section::Education))
        }
    };
    let is_above_item = |at: &usize| units.get(at + 1).is_some_and(is_item);
    (1..units.len()).filter(|at| is_above_item(at) && is_title(&units[*at])).find_map(|at| {
        let items = units[at + 1..].iter().take_while(|u| is_item(u)).count();
        let are_heads = units[at + 1..].iter().take(items).all(|u| is_dated_head(doc, u));
        (items > 0 && are_heads).then_some((at, at + 1 + items))
    })
}

/// Where entries begin that are paragraphs, though there are headings among them: those are inside of these entries, as
/// an entry of the same look follows, or as they are projects.
fn soft_starts(doc: &Doc<'_, '_>, units: &[Unit]) -> Vec<usize> {
    let Some(heading) = units.iter().position(|u| matches!(u.role, Role::Heading(_))) else { return Vec::new() };
    let look = |u: &Unit| {
        let first = doc.whole(u.lines.start);
        let style = doc.style_at(&first);
        let leads = doc.edge_period(&first).map(|p| p.span.start == 0);
        (matches!(u.role, Role::Paragraph) && is_dated_head(doc, u)).then_some((style.strong, style.emphasis, style.code, leads))
    };
    let Some(own) = units[..heading].iter().find_map(look) else { return Vec::new() };
    let starts: Vec<usize> = (0..units.len()).filter(|at| look(&units[*at]) == Some(own)).collect();
    let is_project = || super::projects::named(doc, &doc.whole(units[heading].lines.start)).is_some();
    if starts.last().is_some_and(|last| *last > heading) || is_project() { starts } else { Vec::new() }
}

/// The same where headings are the highest.
fn flat(doc: &Doc<'_, '_>, units: &[Unit]) -> (Vec<Unit>, Vec<Node>) {
    let first = units.iter().position(|u| matches!(u.role, Role::Heading(_))).unwrap_or(units.len());
    let (lead, mut nodes) = soft(doc, &units[..first], first == units.len());
    let mut rest = &units[first..];
    while let Some((heading, after)) = rest.split_first() {
        let Role::Heading(level) = heading.role else { break };
        let end = after.iter().position(|u| matches!(u.role, Role::Heading(l) if l <= level)).unwrap_or(after.len());
        nodes.push(headed(doc, heading, level, &after[..end]));
        rest = &after[end..];
    }
    (lead, nodes)
}

fn headed(doc: &Doc<'_, '_>, heading: &Unit, level: u8, units: &[Unit]) -> Node {
    let first = units.iter().position(|u| matches!(u.role, Role::Heading(_))).unwrap_or(units.len());
    let mut node = Node { level, head: heading.lines.clone().map(|l| doc.whole(l)).collect(), ..Node::default() };
    // Dates in the heading, and the employer and the role in one below each other: one head.
    let is_dates = |p: &Piece| field_count(doc, std::slice::from_ref(p)) == 0 && doc.edge_period(p).is_some();
    if let [dates] = &node.head[..]
        && is_dates(dates)
        && let Some((next, after)) = units.split_first()
        && let Role::Heading(below) = next.role
        && !after.iter().any(|u| matches!(u.role, Role::Heading(l) if l <= below))
    {
        let mut inner = headed(doc, next, below, after);
        if !inner.head.iter().any(|p| doc.edge_period(p).is_some()) {
            // A single heading below is the role.
            if let [role] = &inner.children[..]
                && inner.body.is_empty()
                && role.level > 0
                && role.children.is_empty()
                && !role.head.iter().any(|p| doc.edge_period(p).is_some())
            {
                let role = inner.children.remove(0);
                inner.head.extend(role.head);
                inner.body = role.body;
            }
            node.head.extend(inner.head);
            (node.body, node.children) = (inner.body, inner.children);
            return node;
        }
    }
    let own = &units[..first];
    let taken = head_below(doc, &mut node, own);
    let is_dated = node.head.iter().any(|p| doc.edge_period(p).is_some());
    // What is left of a paragraph whose first lines are of the head.
    let mut under = std::mem::take(&mut node.body);
    // A quote tells what the employer does, and begins nothing.
    let quotes = under.iter().take_while(|u| u.quote > 0).count();
    node.body = under.drain(..quotes).collect();
    under.extend_from_slice(&own[taken..]);
    let (body, children) = below(doc, &under, is_dated);
    node.body.extend(body);
    node.children = children;
    let mut rest = &units[first..];
    while let Some((heading, after)) = rest.split_first() {
        let Role::Heading(level) = heading.role else { break };
        let end = after.iter().position(|u| matches!(u.role, Role::Heading(l) if l <= level)).unwrap_or(after.len());
        if super::projects::is_title(doc, heading) {
            let (body, mut projects) = tree(doc, &after[..end]);
            node.body.extend(body);
            projects.iter_mut().for_each(|p| p.is_project = true);
            node.children.extend(projects);
        } else if is_label_heading(doc, heading) && !after[..end].iter().any(|u| matches!(u.role, Role::Heading(_))) {
            node.body.push(Unit { role: Role::Paragraph, ..heading.clone() });
            node.body.extend_from_slice(&after[..end]);
        } else {
            node.children.push(headed(doc, heading, level, &after[..end]));
        }
        rest = &after[end..];
    }
    node
}

/// A heading inside an entry that only says what stands below it: "Responsibilities".
fn is_label_heading(doc: &Doc<'_, '_>, heading: &Unit) -> bool {
    doc.fields(&doc.plain(heading.lines.clone())).iter().any(|f| is_label_of_text(*f))
}

/// Whether a field is a label above the text or list of an entry.
pub fn is_label_of_text(field: Field) -> bool {
    matches!(
        field,
        Field::Responsibilities
            | Field::Achievements
            | Field::Highlights
            | Field::Keywords
            | Field::Courses
            | Field::Summary
            | Field::Description
    )
}

/// What stands below a heading: its body, and entries with heads of their own.
fn below(doc: &Doc<'_, '_>, units: &[Unit], is_dated: bool) -> (Vec<Unit>, Vec<Node>) {
    if let Some(found) = projects(doc, units) {
        return found;
    }
    // A heading without dates over dated items or paragraphs is a group of entries.
    let dated = |u: &Unit| is_dated_head(doc, u);
    // Below a dated head only another period begins an entry.
    let begins =
        |u: &Unit| dated(u) && (!is_dated || u.lines.clone().any(|l| doc.edge_period(&doc.whole(l)).is_some_and(|p| p.is_range)));
    let has_dated_paragraph = || units.iter().any(|u| !matches!(u.role, Role::Item { .. }) && begins(u));
    let is_group = || {
        let items = units.iter().filter(|u| matches!(u.role, Role::Item { depth: 1, .. }));
        let (all, dated) = items.fold((0, 0), |(all, n), u| (all + 1, n + usize::from(dated(u))));
        all > 0 && dated * 3 >= all * 2
    };
    if has_dated_paragraph() || !is_dated && is_group() {
        return soft(doc, units, !is_dated);
    }
    (units.to_vec(), Vec::new())
}

/// Items below an employer with dates that are a position each: a word for one, and a range.
pub fn positions(doc: &Doc<'_, '_>, node: &mut Node) {
    let has_role = |p: &Piece| doc.kinds(doc.text(p)).has(Kind::Role);
    let is_position = |u: &Unit| {
        let first = doc.whole(u.lines.start);
        let text = doc.text(&first);
        let period = doc.edge_period(&first).filter(|p| p.is_range && p.span.start > 0);
        period.is_some_and(|p| word_count(&text[..p.span.start]) <= 8 && has_role(&doc.part(&first, 0..p.span.start)))
    };
    // "**Analyst**", and in the next line of the item from when to when.
    let is_titled = |u: &Unit| {
        let first = doc.whole(u.lines.start);
        let below = doc.whole(u.lines.start + 1);
        u.lines.len() > 1
            && doc.style(&first).strong
            && word_count(doc.text(&first)) <= 10
            && doc.edge_period(&below).is_some_and(|p| p.is_range && p.span.start == 0)
    };
    let items = || node.body.iter().filter(|u| matches!(u.role, Role::Item { depth: 1, .. }));
    let are_dated = is_dated_node(doc, node);
    let are_positions = items().count() > 1 && (are_dated && items().all(is_position) || !are_dated && items().all(is_titled));
    if !are_positions || !node.children.is_empty() || node.head.iter().any(has_role) {
        return;
    }
    let first = node.body.iter().position(|u| matches!(u.role, Role::Item { .. })).unwrap_or(node.body.len());
    let items = node.body.split_off(first);
    node.children = soft(doc, &items, true).1;
    if !are_dated {
        // The head over them is the employer of each.
        node.children.iter_mut().for_each(|child| child.item_depth = 0);
    }
}

/// Takes apart what stands below a head where projects begin in it.
fn projects(doc: &Doc<'_, '_>, units: &[Unit]) -> Option<(Vec<Unit>, Vec<Node>)> {
    use super::projects::{is_title, starts};
    let is_item = |u: &Unit| matches!(u.role, Role::Item { .. });
    let begins = |at: usize| starts(doc, &units[at]) || is_title(doc, &units[at]) && units.get(at + 1).is_some_and(is_item);
    let first = (0..units.len()).find(|at| begins(*at))?;
    let mut nodes: Vec<Node> = Vec::new();
    let mut at = first;
    while at < units.len() {
        let end = (at + 1..units.len()).find(|n| begins(*n)).unwrap_or(units.len());
        let mut chunk = &units[at..end];
        if is_title(doc, &units[at]) {
            let items = chunk[1..].iter().take_while(|u| is_item(u) || matches!(u.role, Role::ItemParagraph { .. })).count();
            nodes.extend(soft(doc, &chunk[1..=items], true).1);
            chunk = &chunk[items + 1..];
            if let Some(last) = nodes.last_mut() {
                last.body.extend_from_slice(chunk);
            }
        } else if let Some((head, rest)) = chunk.split_first() {
            let mut node = match head.role {
                Role::Item { depth, .. } => item_node(doc, head, depth),
                _ => {
                    let mut node = Node::default();
                    push_lines(doc, &mut node, head, head.lines.clone());
                    node
                }
            };
            let taken = if node.body.is_empty() { head_below(doc, &mut node, rest) } else { 0 };
            node.body.extend_from_slice(&rest[taken..]);
            nodes.push(node);
        }
        at = end;
    }
    nodes.iter_mut().for_each(|n| n.is_project = true);
    Some((units[..first].to_vec(), nodes))
}

/// Takes the short lines below a heading that belong to its head; gives back how many units were used up.
fn head_below(doc: &Doc<'_, '_>, node: &mut Node, units: &[Unit]) -> usize {
    let mut taken = 0;
    let mut lines = 0;
    // Dates a few short paragraphs below belong to the head, and so does what stands between.
    let is_dated = |node: &Node| node.head.iter().any(|p| doc.edge_period(p).is_some());
    if !is_dated(node)
        && let Some(at) = units
            .iter()
            .take(4)
            .position(|u| matches!(u.role, Role::Paragraph) && u.lines.len() == 1 && is_date_alone(doc, u.lines.start))
        && units[..at].iter().all(|u| is_short(doc, u))
    {
        for unit in &units[..=at] {
            node.head.extend(unit.lines.clone().map(|l| doc.whole(l)));
        }
        taken = at + 1;
        lines = taken;
    }
    for unit in &units[taken..] {
        let is_quote = unit.quote > 0 && !unit.lines.clone().any(|l| doc.edge_period(&doc.whole(l)).is_some());
        // "> what the employer does", and the role below.
        let is_about = is_quote
            && unit.lines.len() == 1
            && matches!(unit.role, Role::Paragraph)
            && !doc.kinds(doc.line(unit.lines.start)).has(Kind::Role)
            && node.body.is_empty()
            && units.get(taken + 1).is_some_and(|next| {
                let first = doc.whole(next.lines.start);
                matches!(next.role, Role::Paragraph)
                    && next.quote == 0
                    && doc.kinds(doc.text(&first)).has(Kind::Role)
                    && next.lines.len() == 1
                    && continues_head(doc, node, next.lines.start, taken)
            });
        if is_about {
            node.body.push(unit.clone());
            taken += 1;
            continue;
        }
        if !matches!(unit.role, Role::Paragraph) || is_quote && has_two_fields(doc, node) {
            break;
        }
        let count = unit.lines.clone().take_while(|l| lines < 4 && continues_head(doc, node, *l, taken)).count();
        if count == 0 {
            break;
        }
        node.head.extend(unit.lines.clone().take(count).map(|l| doc.whole(l)));
        lines += count;
        if count < unit.lines.len() {
            let rest = Unit { lines: unit.lines.start + count..unit.lines.end, ..unit.clone() };
            node.body.push(rest);
            return taken + 1;
        }
        taken += 1;
        if lines >= 4 {
            break;
        }
    }
    taken
}

/// A paragraph of one short line that is neither prose nor labelled.
fn is_short(doc: &Doc<'_, '_>, unit: &Unit) -> bool {
    let piece = doc.whole(unit.lines.start);
    matches!(unit.role, Role::Paragraph)
        && unit.lines.len() == 1
        && word_count(doc.text(&piece)) <= 10
        && !ends_sentence(doc.text(&piece))
        && label(doc, &piece).is_none()
}

/// A line that is dates and hardly anything else.
fn is_date_alone(doc: &Doc<'_, '_>, line: usize) -> bool {
    let piece = doc.whole(line);
    let text = doc.text(&piece);
    doc.edge_period(&piece).is_some_and(|p| word_count(&text[..p.span.start]) + word_count(&text[p.span.end..]) <= 4)
}

/// Whether a line below a head is of the head.
fn continues_head(doc: &Doc<'_, '_>, node: &Node, line: usize, paragraphs: usize) -> bool {
    let piece = doc.whole(line);
    let text = doc.text(&piece);
    if text.is_empty() {
        return false;
    }
    let is_dated = |p: &Piece| doc.edge_period(p).is_some();
    let has_dates = node.head.iter().any(is_dated);
    let dates = is_dated(&piece);
    if dates && (has_dates || super::body::is_details(doc, &piece)) {
        return false;
    }
    if !dates && is_duration(text) {
        return true;
    }
    if !dates && (label(doc, &piece).is_some() || super::body::is_title(doc, &piece) || super::body::is_label_alone(doc, &piece))
    {
        return false;
    }
    // "（what the employer is）" in a line of its own.
    if !dates && super::body::bracketed(text).is_some() {
        return false;
    }
    let words = word_count(text);
    if dates {
        // "2011年3月到2016年7月，我在这里做测试组长。公司…" is told.
        let is_told = text.contains(['，', '、']) && (text.ends_with('。') || text.contains('。'));
        return words <= 25 && !is_told;
    }
    // "Served."
    let is_clause =
        words == 1 && text.len() > 5 && text.ends_with('.') && text[..text.len() - 1].chars().skip(1).all(char::is_lowercase);
    if ends_sentence(text)
        || has_sentence(text)
        || words > 12
        || is_bulleted(text)
        || is_clause
        || super::body::counted(doc, line).is_some()
    {
        return false;
    }
    let style = doc.style(&piece);
    let begins_strong = doc.style_at(&piece).strong && !style.emphasis;
    if begins_strong && !has_two_fields(doc, node) {
        return true;
    }
    let kinds = doc.kinds(text);
    if style.emphasis {
        // What an employer does, or the position.
        let lacks_role = || !node.head.iter().any(|p| doc.kinds(doc.text(p)).has(Kind::Role));
        return !has_two_fields(doc, node) || kinds.has(Kind::Role) && words <= 8 && lacks_role();
    }
    let tells = kinds.has(Kind::Role) || kinds.has(Kind::Degree) || kinds.has(Kind::School) || kinds.has(Kind::Employer);
    if paragraphs == 0 && words <= 3 && text.chars().next().is_some_and(|c| !c.is_lowercase()) {
        return true;
    }
    let lacks_role = kinds.has(Kind::Role) && !node.head.iter().any(|p| doc.kinds(doc.text(p)).has(Kind::Role));
    words <= 8 && !has_two_fields(doc, node) || tells && (kinds.has(Kind::Degree) || lacks_role || !has_two_fields(doc, node))
}

/// Whether the head already names two things beside its dates.
fn has_two_fields(doc: &Doc<'_, '_>, node: &Node) -> bool {
    field_count(doc, &node.head) >= 2
}

/// A line that begins with a bullet typed by hand.
fn is_bulleted(text: &str) -> bool {
    super::body::number_mark(text).is_some()
        || text.starts_with(['•', '・', '▪', '‣', '◦', '▸', '➢', '✓', '✔', '●', '○', '■', '□', '◆', '▫', '❖', '➤'])
        || text.starts_with(['-', '–', '*', '·']) && text.chars().nth(1).is_some_and(char::is_whitespace)
}

/// How many lines a head has, without those of durations.
fn head_lines(doc: &Doc<'_, '_>, node: &Node) -> usize {
    node.head.iter().filter(|p| !is_duration(doc.text(p))).count()
}

/// How many things lines name beside dates and durations.
fn field_count(doc: &Doc<'_, '_>, lines: &[Piece]) -> usize {
    lines.iter().filter(|p| !is_duration(doc.text(p))).map(|p| doc.atom_count(p)).sum()
}

/// Whether a text before a colon is a label that is known, or looks like one.
pub fn is_label(doc: &Doc<'_, '_>, name: &Piece) -> bool {
    let text = doc.text(name);
    let is_known = !labels::lookup(&normalise(text)).is_empty();
    // "**Acme Ltd:**" alone in its line is a head.
    let is_alone = doc.line(name.line).get(name.range.end..).is_some_and(|rest| rest.trim_matches([':', '：', ' ']).is_empty());
    is_known || doc.style(name).strong && !is_alone
}

/// Groups units without headings. `any_item`: items may be entries also without a date.
fn soft(doc: &Doc<'_, '_>, units: &[Unit], any_item: bool) -> (Vec<Unit>, Vec<Node>) {
    let has_other_heads = units.iter().any(|u| !matches!(u.role, Role::Item { .. }) && starts_entry(doc, u));
    let items_are_heads = any_item && !has_other_heads;
    let mut lead = Vec::new();
    let mut nodes: Vec<Node> = Vec::new();
    let mut index = 0;
    while let Some(unit) = units.get(index) {
        index += 1;
        match unit.role {
            Role::Item { depth: 1, .. } if nodes.last().is_some_and(|n| is_form(doc, n)) && !begins_form(doc, unit) => {
                if let Some(node) = nodes.last_mut() {
                    form_line(doc, node, unit);
                }
                continue;
            }
            Role::Item { depth: 1, .. } if items_are_heads => {
                nodes.push(item_node(doc, unit, 1));
                continue;
            }
            Role::Term => {
                // "**School**  ~ dates", and below it "subject, degree  ~ town"
                let is_strong = |p: &Piece| doc.style(p).strong;
                let more = nodes.last_mut().filter(|n| {
                    n.body.is_empty()
                        && n.head.len() < 4
                        && n.head.first().is_some_and(is_strong)
                        && unit.lines.clone().all(|l| !is_strong(&doc.whole(l)))
                });
                let head = unit.lines.clone().map(|l| doc.whole(l));
                match more {
                    Some(node) => node.head.extend(head),
                    None => nodes.push(Node { head: head.collect(), ..Node::default() }),
                }
                // The definitions: columns of the head, or text.
                while let Some(next) = units.get(index).filter(|u| matches!(u.role, Role::Definition)) {
                    let is_dated = |node: &Node| node.body.len() + node.head.len() > 2 && is_dated_node(doc, node);
                    if nodes.last().is_some_and(is_dated) && next.lines.clone().any(|l| is_dated_line(doc, l)) {
                        break;
                    }
                    index += 1;
                    definition(doc, &mut nodes, next);
                }
                continue;
            }
            // One more below the text of the first: another role with the same employer.
            Role::Definition if unit.lines.clone().any(|l| is_dated_line(doc, l)) => {
                if let Some(head) = nodes.last().and_then(|n| n.head.first().cloned()) {
                    nodes.push(Node { head: vec![head], ..Node::default() });
                    definition(doc, &mut nodes, unit);
                    continue;
                }
            }
            Role::Paragraph | Role::Code if paragraph(doc, unit, units.get(index), &mut nodes) => continue,
            Role::Rule => continue,
            _ => {}
        }
        match nodes.last_mut() {
            Some(node) => node.body.push(unit.clone()),
            None => lead.push(unit.clone()),
        }
    }
    (lead, gathered(doc, nodes))
}

/// Entries below a name without dates are those of one employer, as long as they look alike.
fn gathered(doc: &Doc<'_, '_>, nodes: Vec<Node>) -> Vec<Node> {
    let leads = |node: &Node| node.head.iter().take_while(|p| doc.edge_period(p).is_none()).count();
    // Employer, role and dates in lines of their own; then a role and dates: the same employer.
    let is_next_role = |last: &Node, node: &Node| {
        let is_role = |p: &Piece| doc.kinds(doc.text(p)).has(Kind::Role) && doc.atom_count(p) == 1;
        leads(last) == 2 && leads(node) == 1 && is_dated_node(doc, node) && node.head.first().is_some_and(is_role)
    };
    let mut out: Vec<Node> = Vec::with_capacity(nodes.len());
    let mut open: Option<usize> = None;
    for node in nodes {
        let is_group = node.is_group;
        match (open, out.last_mut()) {
            (_, Some(last)) if node.is_project && !last.is_project => last.children.push(node),
            (Some(count), Some(group)) if !is_group && count.max(leads(&node)) == count.max(1) => {
                open = Some(leads(&node));
                group.children.push(node);
            }
            (_, Some(last)) if !is_group && is_next_role(last, &node) => last.children.push(node),
            _ => {
                open = is_group.then_some(0);
                out.push(node);
            }
        }
    }
    out
}

/// A line that labels a thing of a head, without its bullet: `• Employer: Acme`.
pub fn labelled_line(doc: &Doc<'_, '_>, line: usize) -> Option<(Piece, Field)> {
    let piece = doc.whole(line);
    let text = doc.text(&piece);
    let rest = text.trim_start_matches(|c: char| is_bulleted(text) && !c.is_alphanumeric());
    let piece = doc.part(&piece, text.len() - rest.len()..text.len());
    let (name, value) = label(doc, &piece)?;
    let fields = doc.fields(doc.text(&name));
    let field = fields.into_iter().find(|f| {
        matches!(
            f,
            Field::Period
                | Field::Date
                | Field::Employer
                | Field::Organization
                | Field::Institution
                | Field::Position
                | Field::StudyType
                | Field::Area
                | Field::Location
        )
    })?;
    let is_short = !value.range.is_empty() && word_count(doc.text(&value)) <= 16;
    is_short.then_some((piece, field))
}

/// Whether an item is the labelled dates that begin such a form.
fn begins_form(doc: &Doc<'_, '_>, unit: &Unit) -> bool {
    labelled_line(doc, unit.lines.start).is_some_and(|(_, field)| matches!(field, Field::Period | Field::Date))
}

/// An item of a form: more of the head, or of what stands below it.
fn form_line(doc: &Doc<'_, '_>, node: &mut Node, unit: &Unit) {
    match labelled_line(doc, unit.lines.start) {
        Some((piece, _)) if node.body.is_empty() && node.head.len() < 8 && unit.lines.len() == 1 => node.head.push(piece),
        _ => node.body.push(unit.clone()),
    }
}

/// Whether a head is labelled lines, begun by its dates: the forms of offices, "Dates (from – to): …".
fn is_form(doc: &Doc<'_, '_>, node: &Node) -> bool {
    node.head
        .first()
        .and_then(|p| labelled_line(doc, p.line))
        .is_some_and(|(_, field)| matches!(field, Field::Period | Field::Date))
}

fn item_node(doc: &Doc<'_, '_>, unit: &Unit, depth: u8) -> Node {
    let mut node = Node { item_depth: depth, ..Node::default() };
    // Lines that flow are one line, unless hard breaks or dates part them.
    let mut lines = unit.lines.clone();
    if let Some(first) = lines.next() {
        node.head.push(doc.whole(first));
    }
    // A line that is just dates a few short lines below: all of them are the head.
    let dated = unit.lines.clone().skip(1).take(3).find(|l| is_date_alone(doc, *l));
    if let Some(end) = dated
        && !node.head.iter().any(|p| doc.edge_period(p).is_some())
        && (unit.lines.start + 1..end).all(|l| word_count(doc.line(l)) <= 10 && !ends_sentence(doc.line(l)))
    {
        node.head.extend((unit.lines.start + 1..=end).map(|l| doc.whole(l)));
        if end + 1 < unit.lines.end {
            node.body.push(Unit { role: Role::ItemParagraph { depth }, lines: end + 1..unit.lines.end, ..unit.clone() });
        }
        return node;
    }
    let mut hard = doc.is_hard(unit.lines.start);
    for line in lines {
        let piece = doc.whole(line);
        let text = doc.text(&piece);
        let is_more = hard || doc.edge_period(&piece).is_some();
        if is_more && word_count(text) <= 20 && !ends_sentence(text) {
            node.head.push(doc.whole(line));
        } else {
            node.body.push(Unit { role: Role::ItemParagraph { depth }, lines: line..unit.lines.end, ..unit.clone() });
            break;
        }
        hard = doc.is_hard(line);
    }
    node
}

fn definition(doc: &Doc<'_, '_>, nodes: &mut [Node], unit: &Unit) {
    let Some(node) = nodes.last_mut() else { return };
    // Prose that flows over its lines.
    let last = unit.lines.end.saturating_sub(1);
    let flows = unit.lines.len() > 1 && !unit.lines.clone().take(unit.lines.len() - 1).any(|l| doc.is_hard(l));
    if flows
        && ends_sentence(doc.line(last))
        && !unit.lines.clone().any(|l| is_dated_line(doc, l) || doc.style_at(&doc.whole(l)).strong)
    {
        node.body.push(Unit { role: Role::Paragraph, ..unit.clone() });
        return;
    }
    for (index, line) in unit.lines.clone().enumerate() {
        let text = doc.line(line);
        let is_text = ends_sentence(text) || word_count(text) > 16 || text.contains([';', '；']) && word_count(text) > 5;
        if is_text && (index > 0 || node.head.len() > 1) || !node.body.is_empty() {
            node.body.push(Unit { role: Role::Paragraph, lines: line..unit.lines.end, ..unit.clone() });
            return;
        }
        node.head.push(doc.whole(line));
    }
}

/// Takes a paragraph as one or more heads, or as more of the last head. False when it is body.
fn paragraph(doc: &Doc<'_, '_>, unit: &Unit, next: Option<&Unit>, nodes: &mut Vec<Node>) -> bool {
    if !nodes.is_empty() && super::projects::starts(doc, unit) {
        let mut node = Node { is_project: true, ..Node::default() };
        push_lines(doc, &mut node, unit, unit.lines.clone());
        nodes.push(node);
        return true;
    }
    let dated: Vec<usize> = unit.lines.clone().filter(|l| is_dated_line(doc, *l)).collect();
    if dated.len() > 1 {
        many(doc, unit, &dated, nodes);
        return true;
    }
    let first = doc.whole(unit.lines.start);
    if !dated.is_empty() && is_dated_head(doc, unit) {
        let continues = nodes.last().is_some_and(|n| n.body.is_empty() && !is_dated_node(doc, n) && n.head.len() < 4);
        if continues {
            if let Some(node) = nodes.last_mut() {
                push_lines(doc, node, unit, unit.lines.clone());
            }
        } else {
            let mut node = Node::default();
            push_lines(doc, &mut node, unit, unit.lines.clone());
            nodes.push(node);
        }
        return true;
    }
    let in_project = || nodes.last().is_some_and(|n| n.is_project);
    let is_label = label(doc, &first).is_some_and(|(name, value)| is_label(doc, &name) || value.range.is_empty() && in_project());
    let is_named =
        || is_described(doc, &first) && nodes.last().is_none_or(|n| n.head.first().is_some_and(|p| is_described(doc, p)));
    let is_short = !ends_sentence(doc.text(&first)) && word_count(doc.text(&first)) <= 20;
    if doc.style_at(&first).strong && !is_label && (is_short || is_named()) {
        // Below dates that stand alone, it names what they are of.
        if let Some(node) = nodes.last_mut().filter(|n| n.body.is_empty() && !n.is_group && field_count(doc, &n.head) == 0) {
            push_lines(doc, node, unit, unit.lines.clone());
            return true;
        }
        // Dates alone, an employer, where it is; then the role.
        if unit.lines.len() == 1
            && is_short
            && let is_about = (|p: &Piece| doc.style(p).emphasis && !doc.style(p).strong && doc.edge_period(p).is_none())
            && let is_line = (|u: &Unit| u.lines.len() == 1 && is_about(&doc.whole(u.lines.start)))
            && let Some(node) = nodes
                .last_mut()
                .filter(|n| n.body.len() <= 1 && n.body.iter().all(is_line) && n.head.len() <= 6 && leads_with_dates(doc, n))
        {
            // An emphasised line between says what the employer does.
            if let Some(about) = node.head.pop_if(|p| is_about(p)) {
                node.body.push(Unit { lines: about.line..about.line + 1, ..unit.clone() });
            }
            node.head.push(first);
            return true;
        }
        let mut node = Node::default();
        push_lines(doc, &mut node, unit, unit.lines.clone());
        nodes.push(node);
        return true;
    }
    if let Some(node) = nodes.last_mut().filter(|n| n.body.is_empty() && head_lines(doc, n) < 4)
        && unit.lines.clone().all(|l| continues_head(doc, node, l, 1))
    {
        push_lines(doc, node, unit, unit.lines.clone());
        return true;
    }
    if let Some(next) = next
        && let Some(is_group) = names_next(doc, unit, next, nodes)
    {
        let head = unit.lines.clone().map(|l| doc.whole(l)).collect();
        nodes.push(Node { head, is_group, ..Node::default() });
        return true;
    }
    false
}

/// `**Name** – what it is`: a name that stands out, a dash, and prose.
fn is_described(doc: &Doc<'_, '_>, piece: &Piece) -> bool {
    let Some(end) =
        doc.borders(piece).into_iter().find(|at| !doc.style_at(&Piece { line: piece.line, range: *at..piece.range.end }).strong)
    else {
        return false;
    };
    let text = doc.text(piece);
    let (name, rest) = text.split_at(end.saturating_sub(piece.range.start).min(text.len()));
    let rest = rest.trim_start_matches(super::text::is_blank);
    doc.style_at(piece).strong && word_count(name) <= 8 && rest.starts_with(['–', '—', '-']) && rest.contains(char::is_alphabetic)
}

/// Whether short lines without dates name the entry, or all the entries, that a dated paragraph below begins: `Some(true)`
/// when the dated one has a name of its own.
fn names_next(doc: &Doc<'_, '_>, unit: &Unit, next: &Unit, nodes: &[Node]) -> Option<bool> {
    let lines: Vec<Piece> = unit.lines.clone().map(|l| doc.whole(l)).collect();
    let is_dated = matches!(next.role, Role::Paragraph) && is_dated_head(doc, next);
    if !is_dated || lines.len() > 3 || lines.iter().any(|p| !is_title(doc, p)) {
        return None;
    }
    let has_duration = lines.iter().any(|p| is_duration(doc.text(p)));
    let dated = next.lines.clone().map(|l| doc.whole(l)).position(|p| doc.edge_period(&p).is_some())?;
    let until: Vec<Piece> = next.lines.clone().take(dated + 1).map(|l| doc.whole(l)).collect();
    // Where it was is no name of its own.
    let is_place = |atom: &super::split::Atom| {
        let text = doc.text(&atom.piece);
        super::facts::is_town(&normalise(text)) || super::facts::is_han_place(text)
    };
    let places = until.last().map_or(0, |p| super::split::cut(doc, p, true).atoms.iter().filter(|a| is_place(a)).count());
    match field_count(doc, &until).saturating_sub(places.min(1)) {
        0 if places > 0 => None,
        0 => nodes.last().is_none_or(|n| n.head.first().is_some_and(|p| doc.edge_period(p).is_none())).then_some(false),
        1 => Some(true),
        _ => has_duration.then_some(true),
    }
}

/// A short line that may be a name or a title: neither prose nor labelled, and no item.
fn is_title(doc: &Doc<'_, '_>, piece: &Piece) -> bool {
    let text = doc.text(piece);
    let text = text.trim_start_matches(|c: char| sets_off(c) || c == ' ');
    word_count(text) <= 10
        && !ends_sentence(text)
        && !text.ends_with([',', ';', ':'])
        && text.chars().next().is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase() || matches!(c, '«' | '„' | '"' | '“'))
        && label(doc, piece).is_none()
        && super::lists::code_runs(doc, piece).is_empty()
}

/// Every dated line begins an entry; lines between belong to the one before.
fn many(doc: &Doc<'_, '_>, unit: &Unit, dated: &[usize], nodes: &mut Vec<Node>) {
    let mut starts = dated.to_vec();
    if starts.first() != Some(&unit.lines.start) {
        // A name above its date line: the date does not begin the entry.
        let lead = dated[0] - unit.lines.start;
        for (index, start) in starts.iter_mut().enumerate() {
            let least = if index == 0 { unit.lines.start } else { dated[index - 1] + 1 };
            let titles = (least..dated[index]).rev().take(lead).take_while(|l| is_title(doc, &doc.whole(*l))).count();
            *start = if index == 0 { unit.lines.start } else { dated[index] - titles };
        }
    }
    for (index, start) in starts.iter().enumerate() {
        let end = starts.get(index + 1).copied().unwrap_or(unit.lines.end);
        let mut node = Node::default();
        push_lines(doc, &mut node, unit, *start..end);
        nodes.push(node);
    }
}

/// Lines of a paragraph: those of the head, then body.
fn push_lines(doc: &Doc<'_, '_>, node: &mut Node, unit: &Unit, lines: Range<usize>) {
    for line in lines.clone() {
        let is_first = node.head.is_empty();
        let piece = doc.whole(line);
        let text = doc.text(&piece);
        // In one paragraph with the head, a third short line is of the head.
        let count = head_lines(doc, node);
        let is_third = count < 3
            && word_count(text) <= 8
            && !ends_sentence(text)
            && !is_bulleted(text)
            && super::body::counted(doc, line).is_none()
            && label(doc, &piece).is_none()
            && doc.edge_period(&piece).is_none();
        // Below dates that stand alone, a line that begins strong names what they are of.
        let names = || {
            let is_first_name = count > 0 && count < 3 && field_count(doc, &node.head) == 0;
            is_first_name && doc.style_at(&piece).strong && word_count(text) <= 16 && !text.ends_with(['。', '!', '?'])
        };
        let form = labelled_line(doc, line).filter(|(_, f)| matches!(f, Field::Period | Field::Date) || is_form(doc, node));
        if let Some((piece, _)) = form.filter(|_| count < 8) {
            node.head.push(piece);
        } else if is_first || is_third || names() || is_duration(text) || (count < 4 && continues_head(doc, node, line, 0)) {
            node.head.push(doc.whole(line));
        } else {
            node.body.push(Unit { role: Role::Paragraph, lines: line..lines.end, ..unit.clone() });
            return;
        }
    }
}

/// Whether the first line of a head is dates, a duration and nothing else.
fn leads_with_dates(doc: &Doc<'_, '_>, node: &Node) -> bool {
    let Some((first, rest)) = node.head.split_first() else { return false };
    field_count(doc, std::slice::from_ref(first)) == 0
        && doc.edge_period(first).is_some_and(|p| p.is_range)
        && (1..3).contains(&rest.iter().filter(|p| doc.style_at(p).strong).count())
        && !rest.iter().any(|p| doc.edge_period(p).is_some())
}

fn is_dated_node(doc: &Doc<'_, '_>, node: &Node) -> bool {
    node.head.iter().any(|p| doc.edge_period(p).is_some())
}

fn is_dated_line(doc: &Doc<'_, '_>, line: usize) -> bool {
    let piece = doc.whole(line);
    let text = doc.text(&piece);
    // "【期間】2022/01 〜 2023/03" says when something within the entry was.
    if super::body::bracket_label(doc, &piece).is_some_and(|(name, _)| !doc.fields(doc.text(&name)).is_empty()) {
        return false;
    }
    // "2023 年度产品之星": of that year.
    if doc.edge_period(&piece).is_some_and(|p| !p.is_range && p.span.start == 0 && text[p.span.end..].starts_with('度')) {
        return false;
    }
    doc.edge_period(&piece).is_some_and(|p| p.is_range || text[..p.span.start].trim().len() < 4 || word_count(text) <= 14)
        && !super::body::is_details(doc, &piece)
}

/// Whether a unit is the head of an entry by itself: it has dates at an end, and is no prose.
pub fn is_dated_head(doc: &Doc<'_, '_>, unit: &Unit) -> bool {
    unit.lines.clone().take(3).any(|line| {
        let piece = doc.whole(line);
        let text = doc.text(&piece);
        let Some(period) = doc.edge_period(&piece).filter(|_| !super::body::is_details(doc, &piece)) else { return false };
        let leads = text[..period.span.start].trim_matches(|c: char| !c.is_alphanumeric()).is_empty();
        let rest = &text[period.span.end..];
        // "In 2019 I ..." is prose; a range at the start is a head whatever follows, unless sentences in Han do.
        if leads && period.is_range {
            return !(rest.starts_with('，') && rest.trim_end_matches('。').contains('。'));
        }
        // "…, no string broke in 2023."
        let is_phrase = || {
            let before = text[..period.span.start].trim_end();
            !leads && before.rsplit(' ').next().is_some_and(|w| w.chars().all(char::is_lowercase) && !w.is_empty())
        };
        // A school, its subject and its degree in clauses.
        let is_listed = || {
            let is_short = |clause: &str| clause.chars().count() <= 16;
            text.ends_with('。')
                && period.is_range
                && doc.kinds(text).has_any(&[Kind::Degree, Kind::School])
                && text[..period.span.start].split(['，', '。', '、']).all(is_short)
                && word_count(&text[period.span.end..]) <= 6
        };
        let is_prose = ends_sentence(text)
            && !is_listed()
            && (word_count(text) > 12 || word_count(text) > 6 && !period.is_range && period.is_bare_year && is_phrase());
        !is_prose && (period.is_range || !period.is_bare_year || word_count(rest) + word_count(&text[..period.span.start]) <= 14)
    })
}

fn starts_entry(doc: &Doc<'_, '_>, unit: &Unit) -> bool {
    match unit.role {
        Role::Term => true,
        Role::Paragraph | Role::Code => {
            let first = doc.whole(unit.lines.start);
            let is_label = label(doc, &first).is_some_and(|(name, _)| is_label(doc, &name));
            has_letters(doc.text(&first)) && (is_dated_head(doc, unit) || doc.style_at(&first).strong && !is_label)
        }
        _ => false,
    }
}
