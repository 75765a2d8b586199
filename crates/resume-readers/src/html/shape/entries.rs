//! Entries: what of a box is their head, and what stands below it.

use std::ops::Range;

use resume_core::outline::{Line, Role};
use resume_core::tables::{Field, Locale, Section, labels, normalise};

use super::{Leaf, Shape, has_date, is_label_of_text, is_prose, leaf_quote};
use crate::dates;
use crate::html::dom::Id;
use crate::html::entry;
use crate::html::walk::{common, is_label};

impl<'s> Shape<'_, 's> {
    /// Where entries begin of which all fields have labels: at each that has the label of the first.
    pub(super) fn labelled(&self, range: Range<usize>) -> Option<Vec<usize>> {
        let label = |i: usize| {
            let text = &self.texts[i];
            let (name, value) = text.split_once([':', '：'])?;
            let is_put = self.leaves[i].lines.iter().flat_map(|l| &l.runs).any(|r| r.span.is_empty() && r.text == ": ");
            ((is_label(name) || is_put) && !value.trim().is_empty()).then(|| normalise(name))
        };
        let first = (range.len() >= 3).then(|| label(range.start)).flatten()?;
        let labels: Vec<Option<String>> = range.clone().map(label).collect();
        // Points stand below their label.
        let is_below = |l: &&Leaf<'_>| matches!(l.role, Role::Item { .. } | Role::ItemParagraph { .. } | Role::Heading(5));
        let below = self.leaves[range.clone()].iter().filter(is_below).count();
        if labels.iter().flatten().count() * 10 < (labels.len() - below) * 7 || below * 2 > labels.len() * 3 {
            return None;
        }
        Some(range.zip(labels).filter(|(_, l)| l.as_ref() == Some(&first)).map(|(i, _)| i).collect())
    }

    /// An entry of labelled values: all of them but its texts are its head, wherever they stand.
    pub(super) fn labelled_entry(&mut self, group: Range<usize>, kinds: &[Section]) {
        let is_head = |leaf: &Leaf<'_>| {
            let text = leaf.plain();
            leaf.is_simple()
                && text.split_once([':', '：']).is_some_and(|(name, _)| !is_label_of_text(name) && !name.trim().is_empty())
        };
        let (head, rest): (Vec<usize>, Vec<usize>) = group.partition(|i| is_head(&self.leaves[*i]));
        let Some(first) = head.first() else { return };
        let quote = leaf_quote(&self.leaves[*first]);
        let lines: Vec<Line<'s>> = head.iter().flat_map(|i| std::mem::take(&mut self.leaves[*i].lines)).collect();
        let lines = entry::head(lines, self.hints, kinds).into_iter().flat_map(entry::with_address).collect();
        self.block(Role::Heading(3), quote, lines);
        for index in rest {
            let role = self.leaves[index].role;
            self.push(index, if matches!(role, Role::Heading(_)) { Role::Heading(5) } else { role });
        }
    }

    /// An entry: the short lines at its top are its head, and so is a date further below.
    pub(super) fn entry(&mut self, group: Range<usize>, level: u8, kinds: &[Section]) {
        let is_items = kinds.iter().all(|k| matches!(k, Section::Awards | Section::Certificates | Section::Publications));
        if kinds == [Section::References] {
            return self.said(group);
        }
        if level == 3
            && let Some((head, groups)) = self.positions(group.clone(), kinds)
        {
            return self.several(head, groups, kinds);
        }
        let mut head = Vec::new();
        let mut at = group.start;
        while at < group.end && head.len() < 8 {
            let leaf = &self.leaves[at];
            let text = &self.texts[at];
            let is_head = match leaf.role {
                Role::Heading(_) => !is_label_of_text(text) && (head.is_empty() || !self.is_prose(at)),
                Role::Paragraph | Role::Definition | Role::DefinitionParagraph => {
                    let is_short = || text.split_whitespace().count() <= 6 || self.is_date(at);
                    leaf.lines.len() <= 3
                        && !self.is_prose(at)
                        && (head.is_empty()
                            || !is_label_of_text(text) && (!is_items || is_short() || entry::says_by(text).is_some()))
                }
                Role::Term => true,
                _ => false,
            };
            let is_below = !head.is_empty() && (says_more(text) || self.begins_nested(&head, at, group.end));
            if !is_head
                || is_below
                || !head.is_empty() && (self.is_of_terms(leaf.node) || self.is_of_terms(self.dom.parent(leaf.node)))
            {
                break;
            }
            head.push(at);
            at += 1;
        }
        // A head and a text below it in one box.
        if at < group.end
            && head.iter().all(|i| self.is_date(*i))
            && let Some(rest) = self.parted(at)
        {
            head.push(at);
            return self.headed(head, Some(rest), at + 1..group.end, level, kinds);
        }
        if head.is_empty() && group.len() > 1 && self.leaves[at].role == Role::Paragraph && self.leaves[at].lines.len() == 1 {
            // A sentence over a list is what the entry is called.
            head.push(at);
            at += 1;
        }
        if head.is_empty() {
            self.body(at..group.end, None);
            return;
        }
        self.headed(head, None, at..group.end, level, kinds);
    }

    /// Whether a box begins behind a dated head that holds a dated head of its own and more: an entry within the entry.
    fn begins_nested(&self, head: &[usize], at: usize, end: usize) -> bool {
        let has_period = |i: usize| self.dates(i).iter().any(|p| p.is_range || p.is_open);
        let Some(first) = head.first().map(|i| self.leaves[*i].node) else { return false };
        if !has_period(at) || !head.iter().any(|i| has_period(*i)) {
            return false;
        }
        let around = common(self.dom, first, self.leaves[at].node);
        let mut node = self.leaves[at].node;
        while self.dom.parent(node) > around {
            node = self.dom.parent(node);
        }
        let last = self.dom.end(node);
        node != self.leaves[at].node && at + 1 < end && self.leaves[at + 1].node < last
    }

    /// The one entry within an entry, in a box behind its head.
    fn nested(&self, range: Range<usize>) -> Option<Vec<(Id, Range<usize>)>> {
        let (first, last) = (self.leaves.get(range.start)?.node, self.leaves.get(range.end.checked_sub(1)?)?.node);
        let node = common(self.dom, first, last);
        let is_box = range.len() > 1 && node != first && range.start > 0 && self.leaves[range.start - 1].node < node;
        let has_period = self.dates(range.start).iter().any(|p| p.is_range || p.is_open);
        (is_box && has_period && self.leaves[range.start].is_simple()).then(|| vec![(node, range)])
    }

    /// Parts a leaf whose first lines, in strong letters, are the head of the text below them; gives back the text.
    fn parted(&mut self, at: usize) -> Option<Vec<Line<'s>>> {
        let leaf = &mut self.leaves[at];
        let may_be =
            matches!(leaf.role, Role::Paragraph | Role::Definition | Role::DefinitionParagraph | Role::ItemParagraph { .. });
        let is_strong = leaf.lines.first()?.runs.first()?.style.strong;
        let count = leaf.lines.iter().take_while(|line| !is_prose(&line.plain())).count();
        if !may_be || !is_strong || !(1..=3).contains(&count) || count == leaf.lines.len() {
            return None;
        }
        let rest = leaf.lines.split_off(count);
        leaf.role = Role::Paragraph;
        self.renew(at);
        Some(rest)
    }

    /// An entry of which the leaves of the head are known.
    fn headed(&mut self, head: Vec<usize>, text: Option<Vec<Line<'s>>>, body: Range<usize>, level: u8, kinds: &[Section]) {
        let is_items = kinds.iter().all(|k| matches!(k, Section::Awards | Section::Certificates | Section::Publications));
        let (at, group) = (body.start, body);
        let is_dated = head.iter().any(|i| self.is_date(*i) || self.dates(*i).iter().any(|p| p.is_range));
        let late = (!is_dated).then(|| (at..group.end).find(|i| self.leaves[*i].is_simple() && self.is_date(*i))).flatten();
        let may_nest = late.is_none() && (at..group.end).any(|i| self.has_date(i));
        let nested = if may_nest {
            self.groups(at..group.end).or_else(|| if level < 4 && is_dated { self.nested(at..group.end) } else { None })
        } else {
            None
        };
        let nested = nested
            .filter(|groups| groups.iter().filter(|g| g.1.len() > 1).all(|g| g.1.clone().take(4).any(|i| self.has_date(i))));
        let quote = leaf_quote(&self.leaves[head[0]]);
        let mut lines = Vec::new();
        for index in head.into_iter().chain(late) {
            lines.append(&mut self.leaves[index].lines);
        }
        let lines = entry::head(lines, self.hints, kinds);
        if is_items {
            let (head, rest) = entry::item(lines, kinds);
            self.block(Role::Heading(level), quote, head);
            rest.into_iter().for_each(|line| self.block(Role::Paragraph, quote, vec![line]));
        } else {
            self.block(Role::Heading(level), quote, lines);
        }
        if let Some(text) = text {
            self.block(Role::Paragraph, quote, text);
        }
        match nested {
            Some(groups) if level < 4 => {
                for (_, group) in groups {
                    if group.len() > 1 {
                        self.entry(group, level + 1, kinds);
                    } else {
                        self.body(group, None);
                    }
                }
            }
            _ => self.body(at..group.end, late),
        }
    }

    /// The head of an entry and the boxes below it of which each has its own date: several positions with one employer.
    fn positions(&self, group: Range<usize>, kinds: &[Section]) -> Option<(Range<usize>, Vec<Range<usize>>)> {
        if !matches!(kinds, [Section::Work | Section::Volunteer]) {
            return None;
        }
        let is_head = |i: usize| self.leaves[i].is_simple() && !self.has_date(i);
        if group.clone().filter(|i| self.has_date(*i)).take(2).count() < 2 {
            return None;
        }
        for at in (group.start + 1..group.end.min(group.start + 4)).take_while(|at| is_head(at - 1)) {
            let groups = self.groups(at..group.end).unwrap_or_default();
            let first = |g: &Range<usize>| g.clone().take(3).any(|i| self.has_date(i));
            if groups.len() >= 2 && groups.iter().all(|(_, g)| g.len() > 1 && first(g)) {
                return Some((group.start..at, groups.into_iter().map(|(_, g)| g).collect()));
            }
        }
        None
    }

    /// An entry for each position, with what stands above all of them.
    fn several(&mut self, head: Range<usize>, groups: Vec<Range<usize>>, kinds: &[Section]) {
        let mut above: Vec<Line<'s>> = head.flat_map(|i| std::mem::take(&mut self.leaves[i].lines)).collect();
        above.retain(|l| !dates::is_duration(l.plain().trim()));
        if let Some(first) = above.first_mut().filter(|l| !walk_label(l)) {
            let field = if kinds == [Section::Volunteer] { Field::Organization } else { Field::Employer };
            if first.runs.iter().all(|r| !self.hints.contains_key(&r.span.start)) {
                entry::label(first, field);
            }
        }
        for group in groups {
            let Some(last) = self.leaves.get_mut(group.start) else { continue };
            let own = std::mem::take(&mut last.lines);
            last.role = Role::Heading(3);
            last.lines = own.into_iter().chain(above.iter().cloned()).collect();
            self.renew(group.start);
            self.entry(group, 4, kinds);
        }
    }

    /// What stands below the head of an entry.
    fn body(&mut self, range: Range<usize>, without: Option<usize>) {
        let mut index = range.start;
        let mut has_label = false;
        while index < range.end {
            // A list of terms without a word above it.
            let terms = if has_label { None } else { self.terms(index..range.end).or_else(|| self.chip_row(index)) };
            if let Some(end) = terms {
                let sign = self.sign(self.leaves[index].node);
                if sign.contains('.') && !sign.ends_with(". ") {
                    self.chips.insert(sign);
                }
                let mut line = Line { is_html: true, ..Line::default() };
                for item in index..end {
                    entry::append(
                        &mut line,
                        &mut self.leaves[item].lines,
                        if item != index {
                            ", "
                        } else if self.is_education {
                            "Courses: "
                        } else {
                            "Keywords: "
                        },
                    );
                }
                self.block(Role::Paragraph, 0, vec![line]);
                index = end;
                continue;
            }
            let leaf = &self.leaves[index];
            let is_label = leaf.is_simple() && is_label_of_text(&self.texts[index]);
            if !has_label
                && matches!(leaf.role, Role::Item { .. })
                && (self.is_of(self.dom.parent(leaf.node), Field::Courses)
                    || self.dom.element(leaf.node).is_some_and(|e| e.attr("itemprop") == Some("teaches")))
            {
                has_label = true;
                self.word(labels::label(Field::Courses, Locale::En).to_owned(), Role::Heading(5));
                continue;
            }
            // "View project": the address of the entry.
            if let Some(link) = entry::only_link(&leaf.lines)
                && let Some(head) = self.blocks.iter_mut().rev().take(4).find(|b| matches!(b.role, Role::Heading(3 | 4)))
                && head.lines.iter().flat_map(|l| &l.runs).all(|r| r.link.is_none())
                && let Some(run) =
                    head.lines.iter_mut().flat_map(|l| &mut l.runs).find(|r| !r.span.is_empty() && !r.text.trim().is_empty())
            {
                run.link = Some(link);
                index += 1;
                continue;
            }
            match leaf.role {
                _ if Some(index) == without => {}
                Role::Heading(_) | Role::Paragraph if is_label => {
                    has_label = true;
                    self.push(index, Role::Heading(5));
                }
                Role::Heading(_) => self.push(index, Role::Paragraph),
                role => {
                    has_label &= matches!(role, Role::Item { .. });
                    self.push(index, role);
                }
            }
            index += 1;
        }
    }

    /// Where a list of terms ends that begins here: short items in an element whose class says so, or below a list of
    /// longer ones.
    fn terms(&self, range: Range<usize>) -> Option<usize> {
        let first = &self.leaves[range.start];
        let list = self.dom.parent(first.node);
        let is_item = |l: &Leaf<'_>| {
            let text = l.plain();
            text.chars().count() <= 30 && text.split_whitespace().count() <= 3 && !text.ends_with('.') && !has_date(&text)
        };
        let of_list = |l: &Leaf<'_>| {
            self.dom.parent(l.node) == list
                && matches!(l.role, Role::Item { .. } | Role::Paragraph | Role::Heading(_))
                && l.lines.len() == 1
        };
        let count = self.leaves[range.clone()].iter().take_while(|l| of_list(l)).count();
        let all = self.leaves.get(range.start..range.start + count)?;
        if count == 0 || !all.iter().all(is_item) {
            // Chips in one box.
            let is_chips = first.lines.len() == 1
                && first.lines[0].runs.iter().filter(|r| r.is_apart).count() >= 1
                && self.is_of_terms(first.node)
                && first.plain().len() < 300;
            return is_chips.then_some(range.start + 1);
        }
        let below_list = matches!(first.role, Role::Item { .. })
            && self.blocks.last().is_some_and(|b| matches!(b.role, Role::Item { .. }))
            && range.start > 0
            && self.dom.parent(self.leaves[range.start - 1].node) != list;
        let is_known = || matches!(first.role, Role::Item { .. }) && self.chips.contains(&self.sign(first.node));
        (count > 1 && below_list || is_known() || self.is_of_terms(list) || self.is_of_terms(first.node))
            .then_some(range.start + count)
    }

    /// Short terms in boxes of their own beside each other, or one in a box like theirs.
    fn chip_row(&mut self, index: usize) -> Option<usize> {
        let leaf = &self.leaves[index];
        if leaf.role != Role::Paragraph
            || leaf.lines.len() != 1
            || self.blocks.last().is_none_or(|b| matches!(b.role, Role::Heading(2)))
        {
            return None;
        }
        let text = leaf.lines[0].plain();
        let mut parts = text.split('\t').map(str::trim).filter(|p| !p.is_empty()).peekable();
        let is_term =
            |p: &str| p.chars().count() <= 25 && p.split_whitespace().count() <= 3 && !p.ends_with(['.', ':']) && !has_date(p);
        let count = parts.clone().count();
        let is_all = parts.peek().is_some() && parts.all(is_term) && leaf.lines[0].runs.iter().all(|r| r.link.is_none());
        if !is_all {
            return None;
        }
        if count >= 2 {
            self.chips.insert(self.sign(leaf.node));
            return Some(index + 1);
        }
        let around = self.sign(self.dom.parent(leaf.node));
        (around.contains(' ') && self.chips.contains(&around)).then_some(index + 1)
    }

    /// Whether a class of an element names a field.
    fn is_of(&self, node: Id, field: Field) -> bool {
        self.dom.element(node).is_some_and(|e| {
            e.classes()
                .flat_map(|c| c.split(['-', '_']))
                .any(|part| labels::lookup(&normalise(part)).iter().any(|l| l.field == field))
        })
    }

    /// Whether a class says that an element holds keywords.
    fn is_of_terms(&self, node: Id) -> bool {
        let Some(element) = self.dom.element(node) else { return false };
        if element.attr("aria-label").is_some_and(|label| label.len() < 60 && names_terms(label)) {
            return true;
        }
        let Some(class) = element.attr("class") else { return false };
        if let Some(known) = self.of_terms.borrow().get(class) {
            return *known;
        }
        let is_of_terms = class.split_ascii_whitespace().any(|class| {
            class.split(['-', '_']).any(|part| {
                matches!(
                    part,
                    "tag" | "tags" | "keyword" | "skill" | "chip" | "chips" | "badge" | "badges" | "pill" | "pills" | "taglist"
                ) || labels::lookup(&normalise(part)).iter().any(|l| l.field == Field::Keywords)
            })
        });
        self.of_terms.borrow_mut().insert(class.to_owned(), is_of_terms);
        is_of_terms
    }
}

/// Whether a text is a label of what stands below a head, and its value: `Courses: …`.
fn says_more(text: &str) -> bool {
    text.split_once([':', '：']).is_some_and(|(name, value)| {
        let is_more = |field: Field| matches!(field, Field::Courses | Field::Keywords | Field::Description);
        !value.trim().is_empty() && is_label(name) && labels::lookup(&normalise(name)).iter().all(|l| is_more(l.field))
    })
}

/// Whether words for people who hear a page say that what they are about are keywords: "Technologies used".
fn names_terms(label: &str) -> bool {
    let is_one = |text: &str| labels::lookup(text).iter().any(|l| l.field == Field::Keywords);
    let key = normalise(label);
    is_one(&key) || key.split(' ').any(is_one)
}

/// Whether a line is an entry by itself: what it is called in strong letters, and a date.
pub(super) fn is_entry_line(leaf: &Leaf<'_>) -> bool {
    let [line] = &leaf.lines[..] else { return false };
    let is_strong = line.runs.first().is_some_and(|r| r.style.strong && r.text.len() < 100);
    is_strong && line.runs.len() > 1 && line.plain().len() < 400 && {
        let text = line.plain();
        text.bytes().any(|b| b.is_ascii_digit()) && dates::find(&text).iter().any(|p| p.is_range || p.is_open)
    }
}

/// Whether a line begins with a label.
fn walk_label(line: &Line<'_>) -> bool {
    line.plain().split_once([':', '：']).is_some_and(|(name, _)| is_label(name))
}
