//! From the leaves of a page to an outline: which of them are headings of sections, where entries begin, and what stands in
//! their heads. Boxes that look alike are entries, whatever they are made of.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use resume_core::Span;
use resume_core::outline::{Block, Line, Outline, Role, Run};
use resume_core::tables::{Field, Locale, Section, labels, normalise, sections};

mod address;
mod entries;
mod headings;
mod lists;
mod repeated;

use super::dom::{Dom, Id};
use super::entry;
use super::frame::{self, Frame};
use super::walk::{Hints, Leaf, common};
use crate::dates;
use crate::freeform::{self, known_sections};
use entries::is_entry_line;
pub use headings::mark;
use headings::{headings, sign, unheaded};
use lists::{apart, beside_language, has_level, is_level, is_of_languages, names_list, names_terms};

/// Makes an outline of leaves; gives back where what was left out stands that serves the page.
pub fn outline<'s>(dom: &Dom<'s>, source: &'s str, mut leaves: Vec<Leaf<'s>>, hints: &Hints) -> (Outline<'s>, Vec<Span>) {
    let mut texts: Vec<String> = leaves.iter().map(Leaf::plain).collect();
    let mut kinds = headings(dom, &leaves, &texts);
    let Frame { mut keeps, mut name, cut } = frame::of(dom, &leaves, &texts, &kinds);
    // A rule right below a heading underlines it.
    for index in 1..leaves.len() {
        keeps[index] &= leaves[index].role != Role::Rule || kinds[index - 1].is_none();
    }
    let mut left_out = Vec::new();
    if let Some((at, left)) = cut {
        left_out.extend(leaves[at].lines.drain(left..).map(|line| line.span));
        texts[at] = leaves[at].plain();
    }
    if keeps.contains(&false) {
        name = name.map(|at| keeps[..at].iter().filter(|k| **k).count());
        left_out.extend(keeps.iter().zip(&leaves).filter(|(keeps, _)| !**keeps).filter_map(|(_, l)| l.span()));
        let mut all = keeps.iter();
        leaves.retain(|_| all.next() == Some(&true));
        let mut all = keeps.iter();
        kinds.retain(|_| all.next() == Some(&true));
        let mut all = keeps.iter();
        texts.retain(|_| all.next() == Some(&true));
    }
    if let Some(name) = name {
        kinds[name] = None;
    }
    let found = vec![OnceCell::new(); leaves.len()];
    let prose = vec![Cell::new(None); leaves.len()];
    let mut shape = Shape {
        dom,
        leaves,
        texts,
        found,
        prose,
        hints,
        name,
        is_spoken: false,
        is_education: false,
        is_contact: false,
        is_personal: false,
        is_dated: false,
        of_terms: RefCell::default(),
        chips: HashSet::new(),
        blocks: Vec::new(),
    };
    let (mut above, below) = unheaded(dom, &shape.leaves, &kinds);
    let mut starts: Vec<usize> = (0..shape.leaves.len()).filter(|i| kinds[*i].is_some()).collect();
    let has_sections = !starts.is_empty();
    let first = starts.first().copied().unwrap_or(shape.leaves.len());
    // The name may stand in a column of its own, behind the one at the side.
    if let Some(name) = name.filter(|name| *name > first) {
        let at = starts.partition_point(|start| *start < name);
        starts.insert(at, name);
        shape.head(name..starts.get(at + 1).copied().unwrap_or(shape.leaves.len()), has_sections);
    }
    shape.head(0..first, has_sections);
    let sections: Vec<(usize, Range<usize>)> = starts
        .iter()
        .enumerate()
        .map(|(n, start)| (*start, start + 1..starts.get(n + 1).copied().unwrap_or(shape.leaves.len())))
        .filter(|(start, _)| Some(*start) != name)
        .collect();
    let signs: HashSet<String> = sections
        .iter()
        .filter_map(|(_, range)| shape.groups(range.clone()))
        .filter_map(|groups| Some(shape.sign(groups.iter().find(|g| g.1.len() > 1)?.0)))
        .collect();
    for (start, range) in sections {
        let kinds = kinds[start].clone().unwrap_or_default();
        entry::drop_count(&mut shape.leaves[start].lines);
        if let Some(word) = above.remove(&start) {
            shape.word(word, Role::Heading(2));
        }
        if let Some(word) = below.get(&start) {
            let own = known_sections(word);
            if is_list(&own) {
                shape.list_entry(start..range.end);
            } else {
                shape.entry(start..range.end, 3, &own);
            }
            continue;
        }
        shape.push(start, Role::Heading(2));
        shape.section(range, &kinds, &signs);
    }
    (Outline { source, front_matter: None, blocks: shape.blocks, comments: Vec::new() }, left_out)
}

struct Shape<'d, 's> {
    dom: &'d Dom<'s>,
    leaves: Vec<Leaf<'s>>,
    /// The texts of the leaves, and the dates that were looked for in them.
    texts: Vec<String>,
    found: Vec<OnceCell<Vec<dates::Period>>>,
    /// Which of the texts are prose, as far as that was asked.
    prose: Vec<Cell<Option<bool>>>,
    hints: &'d Hints,
    /// The leaf that is the person's name.
    name: Option<usize>,
    /// The section at hand is of spoken languages.
    is_spoken: bool,
    /// It is of schools: their terms are courses.
    is_education: bool,
    /// It is of contact data.
    is_contact: bool,
    /// What is at hand may be the person's address.
    is_personal: bool,
    /// Its entries are paragraphs that begin with what they are called.
    is_dated: bool,
    /// Which classes say that an element holds keywords.
    of_terms: RefCell<HashMap<String, bool>>,
    /// How the boxes of terms are marked that were met.
    chips: HashSet<String>,
    blocks: Vec<Block<'s>>,
}

impl<'s> Shape<'_, 's> {
    /// The dates in the text of a leaf, unless it is long.
    fn dates(&self, at: usize) -> &[dates::Period] {
        self.found[at].get_or_init(|| {
            let text = &self.texts[at];
            let may_have = text.len() < 200 && text.bytes().any(|b| b.is_ascii_digit() || b >= 0x80);
            if may_have { dates::find(text) } else { Vec::new() }
        })
    }

    fn is_prose(&self, at: usize) -> bool {
        let known = self.prose[at].get();
        known.unwrap_or_else(|| {
            let is_prose = is_prose(&self.texts[at]);
            self.prose[at].set(Some(is_prose));
            is_prose
        })
    }

    /// Takes over that the lines of a leaf were changed.
    fn renew(&mut self, at: usize) {
        self.texts[at] = self.leaves[at].plain();
        self.found[at] = OnceCell::new();
        self.prose[at] = Cell::new(None);
    }

    fn has_date(&self, at: usize) -> bool {
        !self.dates(at).is_empty()
    }

    /// Whether the text of a leaf is a date and hardly anything else.
    fn is_date(&self, at: usize) -> bool {
        let text = &self.texts[at];
        text.len() < 60 && self.dates(at).first().is_some_and(|p| p.span.len() * 3 >= text.trim().len() * 2)
    }

    fn sign(&self, id: Id) -> String {
        sign(self.dom, id)
    }

    /// Adds a leaf as it is, or as another role.
    fn push(&mut self, at: usize, role: Role) {
        let leaf = &mut self.leaves[at];
        let mut lines = std::mem::take(&mut leaf.lines);
        if self.is_personal {
            address::join(&mut lines);
            lines = lines.into_iter().flat_map(|line| entry::address(line, self.hints)).collect();
        }
        self.block(role, leaf_quote(&self.leaves[at]), lines);
    }

    /// Adds lines to the last block, whose box they share.
    fn append(&mut self, lines: Vec<Line<'s>>) {
        if let Some(block) = self.blocks.last_mut() {
            block.span.end = lines.last().map_or(block.span.end, |l| l.span.end);
            block.lines.extend(lines);
        }
    }

    /// Adds words that the page does not show.
    fn word(&mut self, text: String, role: Role) {
        let at = self.blocks.last().map_or(0, |b| b.span.end);
        let mut line = Line { span: at..at, is_html: true, ..Line::default() };
        entry::append_text(&mut line, text);
        self.block(role, 0, vec![line]);
    }

    fn block(&mut self, role: Role, quote: u8, lines: Vec<Line<'s>>) {
        let mut lines = lines;
        if self.is_personal {
            lines.iter_mut().for_each(entry::address_of_site);
        }
        let span = match (lines.first(), lines.last()) {
            (Some(first), Some(last)) => first.span.start..last.span.end.max(first.span.end),
            _ => 0..0,
        };
        self.blocks.push(Block { role, quote, lines, span, attributes: None });
    }

    /// What stands before the first section: the name, then lines.
    fn head(&mut self, range: Range<usize>, has_sections: bool) {
        self.is_personal = true;
        self.head_lines(range, has_sections);
        self.is_personal = false;
    }

    fn head_lines(&mut self, range: Range<usize>, has_sections: bool) {
        let name = self.name.filter(|name| range.contains(name));
        // The name was met elsewhere.
        let has_name =
            self.name.is_some() && name.is_none() || range.clone().any(|i| matches!(self.leaves[i].role, Role::Heading(_)));
        let biggest = range.clone().map(|i| self.leaves[i].size as u32).max().unwrap_or(0);
        let mut is_named = self.name.is_some() && name.is_none();
        let mut last: Option<Id> = None;
        for index in range {
            let leaf = &self.leaves[index];
            let is_name = !is_named
                && match leaf.role {
                    _ if name.is_some() => name == Some(index),
                    Role::Heading(_) => true,
                    Role::Paragraph => !has_name && biggest > 18 && leaf.size as u32 == biggest,
                    _ => false,
                };
            match leaf.role {
                _ if is_name => {
                    is_named = true;
                    let more = match leaf.role {
                        Role::Paragraph => self.leaves[index].lines.split_off(1),
                        _ => Vec::new(),
                    };
                    self.push(index, Role::Heading(1));
                    if !more.is_empty() {
                        self.block(Role::Paragraph, 0, more);
                    }
                }
                Role::Heading(level) if !has_sections => self.push(index, Role::Heading(level.max(2))),
                Role::Heading(_) => self.push(index, Role::Paragraph),
                // Lines of one box are one paragraph.
                Role::Paragraph if leaf.is_simple() => {
                    let parent = self.dom.parent(leaf.node);
                    let goes_on = last == Some(parent)
                        && !is_sentence(&self.texts[index])
                        && self.blocks.last().is_some_and(|b| b.role == Role::Paragraph);
                    if goes_on {
                        let lines = std::mem::take(&mut self.leaves[index].lines);
                        let lines: Vec<Line<'s>> = lines.into_iter().flat_map(|line| entry::address(line, self.hints)).collect();
                        if let Some(before) = self.blocks.last_mut().and_then(|block| block.lines.last_mut()) {
                            before.is_hard = true;
                        }
                        self.append(lines);
                    } else {
                        self.push(index, Role::Paragraph);
                    }
                    last = Some(parent);
                    continue;
                }
                role => self.push(index, role),
            }
            last = None;
        }
    }

    /// The boxes that the leaves of a section stand in, if they look alike.
    fn groups(&self, range: Range<usize>) -> Option<Vec<(Id, Range<usize>)>> {
        let (first, last) = (self.leaves.get(range.start)?, self.leaves.get(range.end.checked_sub(1)?)?);
        if range.len() < 2 {
            return None;
        }
        let mut around = common(self.dom, first.node, last.node);
        // All between are inside as well, but one may be the box itself.
        if self.leaves[range.clone()].iter().any(|l| l.node == around) && range.len() > 2 {
            let inside = self.leaves[range.clone()].iter().filter(|l| l.node != around).count();
            if inside < 2 {
                around = self.dom.parent(around);
            }
        }
        let mut groups: Vec<(Id, Range<usize>)> = Vec::new();
        for index in range.clone() {
            let mut node = self.leaves[index].node;
            while node != around && self.dom.parent(node) != around && node != 0 {
                node = self.dom.parent(node);
            }
            match groups.last_mut() {
                Some((last, range)) if *last == node && node != around => range.end = index + 1,
                _ => groups.push((node, index..index + 1)),
            }
        }
        // Items of a list are alike whatever their classes.
        let is_list = self.dom.element(around).is_some_and(|e| matches!(e.name(), "ul" | "ol"));
        let mut counts: HashMap<String, (usize, usize)> = HashMap::new();
        for (node, range) in groups.iter().filter(|g| g.1.len() > 1 && g.0 != around) {
            let count = counts.entry(if is_list { String::new() } else { self.sign(*node) }).or_default();
            count.0 += 1;
            count.1 += range.len();
        }
        let (sign, (mut boxes, mut leaves)) =
            counts.into_iter().max_by_key(|(sign, c)| (c.1, std::cmp::Reverse(sign.clone())))?;
        // Those that hold one line alone look the same.
        if !is_list && !sign.ends_with(". ") {
            let alike = groups.iter().filter(|g| g.1.len() == 1 && g.0 != around && self.sign(g.0) == sign).count();
            (boxes, leaves) = (boxes + alike, leaves + alike);
        }
        (boxes >= 2 && leaves * 10 >= range.len() * 7).then_some(groups)
    }

    fn section(&mut self, range: Range<usize>, kinds: &[Section], signs: &HashSet<String>) {
        if kinds == [Section::Skills] && range.clone().any(|i| is_of_languages(&self.leaves[i])) {
            return self.with_languages(range);
        }
        let facts = self.facts_at_end(range.clone(), kinds);
        if facts < range.end {
            self.section(range.start..facts, kinds, signs);
            self.word(sections::title(Section::Basics, Locale::En).to_owned(), Role::Heading(2));
            (facts..range.end).for_each(|index| self.push(index, Role::Paragraph));
            return;
        }
        if kinds == [Section::Summary] {
            return self.summary(range);
        }
        let labelled = self.other_sections(range.clone(), kinds);
        if let Some(first) = labelled.first().copied().filter(|first| labelled.len() == range.end - first) {
            self.section(range.start..first, kinds, signs);
            for index in labelled {
                let lines = std::mem::take(&mut self.leaves[index].lines);
                self.titled(lines);
            }
            return;
        }
        let is_list = is_list(kinds);
        self.is_spoken = kinds == [Section::Languages];
        if self.is_spoken {
            self.leaves[range.clone()].iter_mut().for_each(beside_language);
        }
        self.is_education = kinds == [Section::Education];
        self.is_contact = kinds == [Section::Basics];
        self.is_personal = self.is_contact;
        self.is_dated = matches!(kinds, [Section::Work | Section::Education | Section::Volunteer])
            && range
                .clone()
                .all(|i| self.leaves[i].role == Role::Paragraph && is_entry_line(&self.leaves[i]) || self.is_prose(i));
        if let Some(starts) = self.labelled(range.clone()).filter(|_| !is_list) {
            for (n, start) in starts.iter().enumerate() {
                self.labelled_entry(*start..starts.get(n + 1).copied().unwrap_or(range.end), kinds);
            }
            return;
        }
        // What stands behind the box of the heading is of no entry.
        let inside = range.start..self.inside(range.clone());
        let mut groups = self.groups(range.clone());
        if groups.is_none() && inside.end < range.end {
            groups = self.groups(inside.clone()).map(|mut groups| {
                groups.extend((inside.end..range.end).map(|i| (self.leaves[i].node, i..i + 1)));
                groups
            });
        }
        let groups =
            groups.map(|groups| self.with_dates(groups)).or_else(|| if is_list { None } else { self.only(range.clone(), signs) });
        let groups = groups
            .or_else(|| self.one_box(range.clone(), kinds))
            .or_else(|| self.one_item(range.clone(), kinds))
            .or_else(|| self.repeated(range.clone(), kinds));
        let Some(groups) = groups else {
            self.boxed_items(range.clone(), kinds);
            if kinds.is_empty() {
                self.paired(range.clone());
            }
            if kinds == [Section::References] {
                return self.said(range);
            }
            return self.flat(range, is_list);
        };
        let sign = groups.iter().find(|g| g.1.len() > 1).map(|g| self.sign(g.0)).filter(|sign| !sign.ends_with(". "));
        let mut groups = groups.into_iter().peekable();
        while let Some((node, mut group)) = groups.next() {
            // A label above a list of terms, and a list without one.
            if is_list && kinds == [Section::Skills] {
                let is_label = group.len() == 1 && self.leaves[group.start].is_simple() && self.leaves[group.start].is_term();
                if let Some((_, list)) = groups.next_if(|(list, _)| is_label && self.is_term_list(*list)) {
                    self.list_entry(group.start..list.end);
                    continue;
                }
                if group.len() > 1 && self.is_term_list(node) && !is_level(&self.texts[group.start + 1]) {
                    self.flat(group, is_list);
                    continue;
                }
            }
            // The section's own name again, beside what is in it.
            if is_list && kinds != [Section::Skills] && group.len() == 2 && known_sections(&self.texts[group.start]) == kinds {
                group.start += 1;
            }
            let is_like_others = || Some(self.sign(node)) == sign && is_entry_text(&self.leaves[group.start]);
            if group.len() < 2 && !is_list && is_like_others() {
                self.entry(group, 3, kinds);
            } else if group.len() < 2 {
                self.flat(group, is_list);
            } else if is_list {
                self.list_entry(group);
            } else {
                self.entry(group, 3, kinds);
            }
        }
    }

    /// Where boxes of lines that are a person's facts begin at the end of a list of something else: `Marital status: …`.
    fn facts_at_end(&self, range: Range<usize>, kinds: &[Section]) -> usize {
        if !matches!(kinds, [Section::Interests | Section::Languages | Section::Skills]) {
            return range.end;
        }
        let is_fact = |line: &Line<'_>| {
            line.plain().split_once([':', '：']).is_some_and(|(name, value)| {
                let found = labels::lookup(&normalise(name));
                !value.trim().is_empty() && found.first().is_some_and(|l| l.field == Field::Extra || freeform::is_fact(l.field))
            })
        };
        let is_box = |leaf: &&Leaf<'_>| leaf.role == Role::Paragraph && leaf.lines.len() > 1 && leaf.lines.iter().all(is_fact);
        range.end - self.leaves[range].iter().rev().take_while(is_box).count()
    }

    fn is_term_list(&self, node: Id) -> bool {
        self.dom.element(node).is_some_and(|e| matches!(e.name(), "ul" | "ol"))
    }

    /// Where the box ends that holds a section's heading and the first of its leaves.
    fn inside(&self, range: Range<usize>) -> usize {
        let Some(heading) = range.start.checked_sub(1).filter(|_| !range.is_empty()) else { return range.end };
        let around = common(self.dom, self.leaves[heading].node, self.leaves[range.start].node);
        let end = self.dom.end(around);
        range.clone().find(|i| self.leaves[*i].node >= end).unwrap_or(range.end)
    }

    /// Lines of a short piece and another beside it are items: `2022: Low Water`.
    fn paired(&mut self, range: Range<usize>) {
        let is_pair = |leaf: &Leaf<'_>| {
            leaf.role == Role::Paragraph && leaf.lines.len() == 1 && apart(leaf) == 1 && {
                let text = leaf.lines[0].plain();
                text.split_once('\t').is_some_and(|(name, _)| name.chars().count() <= 30 && !name.contains([':', '：']))
            }
        };
        if range.len() < 2 || !self.leaves[range.clone()].iter().all(is_pair) {
            return;
        }
        for leaf in &mut self.leaves[range] {
            leaf.role = Role::Item { depth: 1, number: None };
            let Some(line) = leaf.lines.first_mut() else { continue };
            if let Some(at) = line.runs.iter().position(|r| r.is_apart) {
                line.runs[at].is_apart = false;
                let span = line.runs[at].span.start..line.runs[at].span.start;
                let is_date = line.runs[..at].iter().any(|r| has_date(&r.text));
                let between = if is_date { " – " } else { ": " };
                line.runs.insert(at, Run { text: between.into(), span, ..Run::default() });
            }
        }
    }

    /// In a section of anything: leaves that are a label of a section and its value.
    fn other_sections(&self, range: Range<usize>, kinds: &[Section]) -> Vec<usize> {
        if !matches!(kinds, [] | [Section::Other]) {
            return Vec::new();
        }
        let is_section = |index: &usize| {
            let leaf = &self.leaves[*index];
            let is_put = leaf.lines.iter().flat_map(|l| &l.runs).any(|r| r.span.is_empty() && r.text == ": ");
            let of_items = |name: &str| {
                matches!(
                    known_sections(name)[..],
                    [Section::Publications | Section::Awards | Section::Certificates | Section::Interests]
                )
            };
            is_put && leaf.lines.len() == 1 && self.texts[*index].split_once(": ").is_some_and(|(name, _)| of_items(name))
        };
        range.filter(is_section).collect()
    }

    /// A label and its value as a section with one item.
    fn titled(&mut self, mut lines: Vec<Line<'s>>) {
        let value = lines.last_mut().and_then(entry::value);
        self.block(Role::Heading(2), 0, lines);
        value.into_iter().for_each(|line| self.block(Role::Item { depth: 1, number: None }, 0, vec![line]));
    }

    /// Boxes alike that hold a line each are items.
    fn boxed_items(&mut self, range: Range<usize>, kinds: &[Section]) {
        let is_box = |leaf: &Leaf<'_>| leaf.role == Role::Paragraph && leaf.lines.len() == 1 && !self.is_paragraph(leaf.node);
        let of_items = matches!(kinds, [Section::Projects | Section::Awards | Section::Certificates | Section::Publications]);
        let mut signs = range.clone().map(|i| self.sign(self.leaves[i].node));
        let Some(sign) = signs.next().filter(|sign| of_items && !sign.ends_with(". ")) else { return };
        if range.len() > 1 && signs.all(|other| other == sign) && self.leaves[range.clone()].iter().all(is_box) {
            self.leaves[range].iter_mut().for_each(|leaf| leaf.role = Role::Item { depth: 1, number: None });
        }
    }

    /// Text about the person; contact data among it goes below.
    fn summary(&mut self, range: Range<usize>) {
        let (contact, text): (Vec<usize>, Vec<usize>) = range.partition(|i| entry::is_contact(&self.leaves[*i].lines));
        for index in text {
            let role = self.leaves[index].role;
            self.push(index, if matches!(role, Role::Heading(_)) { Role::Paragraph } else { role });
        }
        if !contact.is_empty() {
            self.word(sections::title(Section::Basics, Locale::En).to_owned(), Role::Heading(2));
            contact.into_iter().for_each(|index| self.push(index, Role::Paragraph));
        }
    }

    /// The one entry of a section whose box looks like those of entries elsewhere.
    fn only(&self, range: Range<usize>, signs: &HashSet<String>) -> Option<Vec<(Id, Range<usize>)>> {
        let (first, last) = (self.leaves.get(range.start)?, self.leaves.get(range.end.checked_sub(1)?)?);
        let mut node = common(self.dom, first.node, last.node);
        for _ in 0..4 {
            // The box of a section looks like those of others.
            if range.start > 0
                && node <= self.leaves[range.start - 1].node
                && self.leaves[range.start - 1].node < self.dom.end(node)
            {
                return None;
            }
            if range.len() > 1 && signs.contains(&self.sign(node)) {
                return Some(vec![(node, range)]);
            }
            node = self.dom.parent(node);
        }
        None
    }

    /// The one entry of a section that all stands in one box, and has one date.
    fn one_box(&self, range: Range<usize>, kinds: &[Section]) -> Option<Vec<(Id, Range<usize>)>> {
        let heading = range.start.checked_sub(1).filter(|_| (2..=12).contains(&range.len()))?;
        if !matches!(kinds, [Section::Work | Section::Education | Section::Volunteer | Section::Projects]) {
            return None;
        }
        let node = common(self.dom, self.leaves[range.start].node, self.leaves[range.end - 1].node);
        let heading = self.leaves[heading].node;
        let is_apart = node != 0 && !(node <= heading && heading < self.dom.end(node));
        let is_text =
            |i: &usize| !matches!(self.leaves[*i].role, Role::Item { .. } | Role::ItemParagraph { .. } | Role::Row { .. });
        let dated = range.clone().filter(|i| is_text(i) && self.has_date(*i)).count();
        let is_entry = is_apart && dated == 1 && is_text(&range.start) && !self.is_prose(range.start);
        is_entry.then(|| vec![(node, range)])
    }

    /// The one award or certificate of a section: a line with its date, and who gave it in a line that looks another way.
    fn one_item(&self, range: Range<usize>, kinds: &[Section]) -> Option<Vec<(Id, Range<usize>)>> {
        let of_items = matches!(kinds, [Section::Awards | Section::Certificates]);
        let [first, second] = self.leaves.get(range.clone())? else { return None };
        let is_line = |i: usize| self.leaves[i].is_simple() && !is_prose(&self.texts[i]);
        let is_dated = self.has_date(range.start) && !self.has_date(range.start + 1);
        let is_one = of_items
            && is_dated
            && range.clone().all(is_line)
            && matches!(second.role, Role::Paragraph)
            && self.sign(first.node) != self.sign(second.node)
            && self.dom.parent(first.node) == self.dom.parent(second.node);
        is_one.then(|| vec![(self.dom.parent(first.node), range)])
    }

    /// Leaves without boxes around them.
    fn flat(&mut self, range: Range<usize>, is_list: bool) {
        let chips = is_list
            && range.len() >= 2
            && range.clone().all(|i| self.leaves[i].is_simple() && !matches!(self.leaves[i].role, Role::Heading(_)));
        let mut last: Option<Id> = None;
        let mut done = range.start;
        for index in range.clone() {
            if index < done {
                continue;
            }
            let leaf = &self.leaves[index];
            // A point with points below it is a name and its terms.
            if let (true, Role::Item { depth, .. }) = (is_list, leaf.role) {
                let is_below = |l: &&Leaf<'_>| matches!(l.role, Role::Item { depth: d, .. } if d == depth + 1) && l.is_term();
                let more = self.leaves[index + 1..range.end].iter().take_while(is_below).count();
                if more > 0 && leaf.is_term() {
                    done = index + 1 + more;
                    self.list_entry(index..done);
                    continue;
                }
            }
            // A term with several definitions is a name and its terms.
            if is_list && leaf.role == Role::Term {
                let more = self.leaves[index + 1..range.end].iter().take_while(|l| l.role == Role::Definition).count();
                if more > 1 {
                    done = index + 1 + more;
                    self.list_entry(index..done);
                    continue;
                }
            }
            // A name in strong letters and terms in a box beside it.
            let next = self.leaves.get(index + 1).filter(|_| index + 1 < range.end);
            if is_list
                && leaf.is_term()
                && leaf.is_strong()
                && matches!(leaf.role, Role::Paragraph | Role::Heading(_))
                && next.is_some_and(|next| apart(next) > 0 && !next.is_strong() && next.role == Role::Paragraph)
            {
                done = index + 2;
                self.list_entry(index..done);
                continue;
            }
            // Pieces of one look beside each other.
            if is_list
                && !self.is_contact
                && !self.is_spoken
                && leaf.role == Role::Paragraph
                && leaf.is_strong()
                && apart(leaf) > 0
            {
                let lines = std::mem::take(&mut self.leaves[index].lines);
                for line in lines.into_iter().flat_map(entry::pieces) {
                    self.block(Role::Item { depth: 1, number: None }, 0, vec![line]);
                }
                continue;
            }
            let names_items = is_list
                && leaf.role == Role::Paragraph
                && leaf.is_term()
                && !self.is_contact
                && self.leaves[index + 1..range.end]
                    .iter()
                    .take(2)
                    .filter(|l| matches!(l.role, Role::Item { .. }) && l.is_term())
                    .count()
                    == 2;
            let is_label = !is_list && is_label_of_text(&self.texts[index]);
            let parent = self.dom.parent(leaf.node);
            match leaf.role {
                Role::Heading(_) | Role::Paragraph if is_label && leaf.is_simple() && !is_list => {
                    self.push(index, Role::Heading(5))
                }
                // A term that is marked as a heading of nothing.
                Role::Heading(_)
                    if is_list
                        && leaf.is_term()
                        && self.leaves.get(index + 1).filter(|_| index + 1 < range.end).is_none_or(is_heading) =>
                {
                    self.push(index, Role::Item { depth: 1, number: None });
                }
                Role::Heading(level) => self.push(index, Role::Heading(level.clamp(3, 6))),
                // A term without a definition.
                Role::Term if is_list && next.is_none_or(|next| next.role != Role::Definition) => {
                    self.push(index, Role::Item { depth: 1, number: None });
                }
                Role::Paragraph if names_items => self.push(index, Role::Heading(3)),
                Role::Item { .. } | Role::Paragraph
                    if is_list
                        && (apart(leaf) == 1 && (self.is_spoken || names_list(leaf) || has_level(leaf)) || names_terms(leaf)) =>
                {
                    self.list_entry(index..index + 1);
                }
                // `**Treasurer**, Wildlife Carers, 2015 to present. Keeps the books.`
                Role::Paragraph if self.is_dated && is_entry_line(leaf) => {
                    let quote = leaf_quote(leaf);
                    let mut lines = std::mem::take(&mut self.leaves[index].lines);
                    let text = lines.last_mut().and_then(entry::sentence_behind);
                    self.block(Role::Heading(3), quote, lines);
                    if let Some(text) = text {
                        self.block(Role::Paragraph, quote, vec![text]);
                    }
                }
                Role::Paragraph if chips => self.push(index, Role::Item { depth: 1, number: None }),
                Role::Paragraph if leaf.is_simple() && !self.is_prose(index) && !self.is_paragraph(leaf.node) => {
                    let goes_on = last == Some(parent) && self.blocks.last().is_some_and(|b| b.role == Role::Paragraph);
                    if goes_on {
                        let lines = std::mem::take(&mut self.leaves[index].lines);
                        self.append(lines);
                    } else {
                        self.push(index, Role::Paragraph);
                    }
                    last = Some(parent);
                    continue;
                }
                role => self.push(index, role),
            }
            last = None;
        }
    }

    fn is_paragraph(&self, node: Id) -> bool {
        self.dom.element(node).is_some_and(|e| e.name() == "p")
    }
}

/// Whether sections of these kinds are lists of terms.
fn is_list(kinds: &[Section]) -> bool {
    let is_one = |kind: &Section| {
        matches!(
            kind,
            Section::Skills
                | Section::Languages
                | Section::Interests
                | Section::Basics
                | Section::Profiles
                | Section::Summary
                | Section::Wishes
        )
    };
    !kinds.is_empty() && kinds.iter().all(is_one)
}

/// Whether a leaf may be all of an entry.
fn is_entry_text(leaf: &Leaf<'_>) -> bool {
    leaf.role == Role::Paragraph && leaf.lines.len() <= 2
}

fn is_heading(leaf: &Leaf<'_>) -> bool {
    matches!(leaf.role, Role::Heading(_))
}

fn leaf_quote(leaf: &Leaf<'_>) -> u8 {
    leaf.quote
}

/// A label above the text or list of an entry.
fn is_label_of_text(text: &str) -> bool {
    let text = text.trim().trim_end_matches([':', '：']);
    text.len() <= 60 && labels::lookup(&normalise(text)).iter().any(|label| freeform::is_label_of_text(label.field))
}

/// Whether a text ends as a sentence does and is long.
fn is_sentence(text: &str) -> bool {
    text.chars().count() >= 30 && text.trim_end().ends_with(['.', '!', '。', '！', '।']) && is_prose(text)
}

fn is_prose(text: &str) -> bool {
    crate::freeform::is_prose(text)
}

fn has_date(text: &str) -> bool {
    text.len() < 200 && text.bytes().any(|b| b.is_ascii_digit() || b >= 0x80) && !dates::find(text).is_empty()
}
