//! From the leaves of a page to an outline: which of them are headings of sections, where entries begin, and what stands in
//! their heads. Boxes that look alike are entries, whatever they are made of.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use resume_core::Span;
use resume_core::outline::{Block, Line, Outline, Role};
use resume_core::tables::{Field, Locale, Section, labels, normalise, sections, words};

use super::dom::{Dom, Id};
use super::entry;
use super::frame::{self, Frame};
use super::walk::{Hints, Leaf, common, is_label};
use crate::dates;
use crate::freeform::known_sections;

/// Makes an outline of leaves; gives back where what was left out stands that serves the page.
pub fn outline<'s>(dom: &Dom<'s>, source: &'s str, mut leaves: Vec<Leaf<'s>>, hints: &Hints) -> (Outline<'s>, Vec<Span>) {
    let mut kinds = headings(dom, &leaves);
    let Frame { keeps, mut name, cut } = frame::of(dom, &leaves, &kinds);
    let mut left_out = Vec::new();
    if let Some((at, left)) = cut {
        left_out.extend(leaves[at].lines.drain(left..).map(|line| line.span));
    }
    if keeps.contains(&false) {
        name = name.map(|at| keeps[..at].iter().filter(|k| **k).count());
        left_out.extend(keeps.iter().zip(&leaves).filter(|(keeps, _)| !**keeps).filter_map(|(_, l)| l.span()));
        let mut all = keeps.iter();
        leaves.retain(|_| all.next() == Some(&true));
        let mut all = keeps.iter();
        kinds.retain(|_| all.next() == Some(&true));
    }
    if let Some(name) = name {
        kinds[name] = None;
    }
    let mut shape = Shape {
        dom,
        leaves,
        hints,
        name,
        is_spoken: false,
        is_education: false,
        is_contact: false,
        is_personal: false,
        is_dated: false,
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

/// Headings that no dictionary knows, in an element whose class or id names a section and that has no heading for it: by
/// the first of them, that name; and all of them.
fn unheaded(
    dom: &Dom<'_>,
    leaves: &[Leaf<'_>],
    kinds: &[Option<Vec<Section>>],
) -> (HashMap<usize, String>, HashMap<usize, String>) {
    let (mut above, mut below) = (HashMap::new(), HashMap::new());
    let mut seen: HashMap<Id, bool> = HashMap::new();
    for (index, leaf) in leaves.iter().enumerate().filter(|(i, _)| kinds[*i].as_ref().is_some_and(Vec::is_empty)) {
        let mut node = leaf.node;
        for _ in 0..5 {
            node = dom.parent(node);
            let Some(word) = dom.element(node).and_then(section_name) else { continue };
            let is_new = !seen.contains_key(&node);
            let is_free = *seen.entry(node).or_insert_with(|| {
                let first = leaves.partition_point(|l| l.node < node);
                leaves[first..]
                    .iter()
                    .zip(&kinds[first..])
                    .take_while(|(l, _)| l.node < dom.end(node))
                    .all(|(_, kind)| kind.as_ref().is_none_or(Vec::is_empty))
            });
            if is_free {
                if is_new {
                    above.insert(index, word.clone());
                }
                below.insert(index, word);
            }
            break;
        }
    }
    (above, below)
}

/// The section that an element's id or class names: `skills`, `work-section`.
fn section_name(element: super::dom::Element<'_, '_>) -> Option<String> {
    element.attr("id").into_iter().chain(element.classes()).find_map(|name| {
        let words: Vec<&str> = name
            .split(['-', '_'])
            .filter(|w| !matches!(*w, "section" | "container" | "wrapper" | "list" | "block" | "content" | "group" | "area"))
            .collect();
        let word = words.join(" ");
        (!known_sections(&word).is_empty()).then_some(word)
    })
}

/// Which leaves are headings of sections, and of which.
fn headings(dom: &Dom<'_>, leaves: &[Leaf<'_>]) -> Vec<Option<Vec<Section>>> {
    /// Name and classes, whether it is loud, the size of its letters.
    type Key = (String, bool, u32);
    #[derive(Default)]
    struct Style {
        total: usize,
        known: Vec<Section>,
        texts: HashSet<String>,
        repeats: usize,
        is_heading: bool,
        is_loud: bool,
    }
    let mut styles: HashMap<Key, Style> = HashMap::new();
    let mut keys = Vec::with_capacity(leaves.len());
    let mut all: Vec<Vec<Section>> = Vec::with_capacity(leaves.len());
    for leaf in leaves {
        let text = entry::without_count(&leaf.plain()).to_owned();
        let is_short = leaf.lines.len() == 1
            && text.chars().count() <= 60
            && matches!(leaf.role, Role::Heading(_) | Role::Paragraph | Role::Term);
        if !is_short {
            keys.push(None);
            all.push(Vec::new());
            continue;
        }
        let is_caps = text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase);
        let key = (sign(dom, leaf.node), leaf.is_strong() || is_caps && leaf.role == Role::Paragraph, leaf.size as u32);
        let known = known_sections(&text);
        let style = styles.entry(key.clone()).or_default();
        style.total += 1;
        style.is_heading |= matches!(leaf.role, Role::Heading(_));
        style.is_loud |= key.1 || leaf.size > 17.0 || is_titled(&key.0);
        if !known.is_empty() {
            style.repeats += usize::from(!style.texts.insert(text.to_lowercase()));
            known.iter().for_each(|k| {
                if !style.known.contains(k) {
                    style.known.push(*k)
                }
            });
        }
        keys.push(Some(key));
        all.push(known);
    }
    let rank = |s: &Style| s.known.len() * 4 + usize::from(s.is_heading) * 3 + usize::from(s.is_loud) * 2;
    let main = styles
        .iter()
        .filter(|(_, s)| {
            !s.known.is_empty() && (s.known.len() * 4 >= s.total || s.is_heading || s.is_loud) && s.known.len() >= s.repeats
        })
        .max_by_key(|(key, s)| (rank(s), std::cmp::Reverse((*key).clone())))
        .map(|(key, _)| key.clone());
    let main_count = main.as_ref().and_then(|key| styles.get(key)).map_or(0, |s| s.known.len());
    let main_level = main.as_ref().and_then(|(sign, ..)| level(sign));
    let takes = |key: &Key, known: &[Section]| {
        let Some(style) = styles.get(key) else { return false };
        if Some(key) == main.as_ref() {
            return !known.is_empty() || style.known.len() >= 2 && (style.is_heading || style.is_loud);
        }
        if known.is_empty() {
            return false;
        }
        if style.is_heading && main_level.is_some_and(|main| level(&key.0).is_some_and(|l| l > main)) && style.known.len() < 3 {
            return false;
        }
        let is_as_high = level(&key.0).is_some_and(|l| main_level.is_some_and(|main| l <= main));
        let is_sure = style.known.len() >= if main_count >= 4 { 3 } else { 2 }
            && style.repeats == 0
            && style.known.len() * 2 >= style.total;
        is_as_high || is_sure && (style.is_heading || style.is_loud)
    };
    let mut seen_name = false;
    // What stands before the first heading of the main kind is the head of the page: only what is known is a section there.
    let first = keys.iter().zip(&all).position(|(key, known)| !known.is_empty() && key.is_some() && *key == main);
    keys.iter()
        .zip(all)
        .zip(leaves)
        .enumerate()
        .map(|(index, ((key, known), leaf))| {
            let key = key.as_ref()?;
            // The person's name may look like a heading of a section.
            let is_first = !std::mem::replace(&mut seen_name, true);
            let is_in_head = first.is_none_or(|first| index < first);
            let takes = match is_in_head {
                true => !known.is_empty() && (matches!(leaf.role, Role::Heading(_)) || takes(key, &known)),
                false => takes(key, &known),
            };
            (takes && (!is_first || !known.is_empty())).then_some(known)
        })
        .collect()
}

fn level(sign: &str) -> Option<u8> {
    match sign.as_bytes() {
        [b'h', n @ b'1'..=b'6', b'.', ..] => Some(n - b'0'),
        _ => None,
    }
}

fn is_titled(sign: &str) -> bool {
    ["title", "head", "section-name", "caption"].iter().any(|word| sign.contains(word))
}

/// How an element is marked: its name and its classes.
fn sign(dom: &Dom<'_>, id: Id) -> String {
    let Some(element) = dom.element(id) else { return String::new() };
    let mut sign = format!("{}.", element.name());
    for class in element.classes().filter(|c| !matches!(*c, "first" | "last" | "current" | "active" | "odd" | "even")) {
        sign.push_str(class);
        sign.push(' ');
    }
    sign
}

struct Shape<'d, 's> {
    dom: &'d Dom<'s>,
    leaves: Vec<Leaf<'s>>,
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
    /// How the boxes of terms are marked that were met.
    chips: HashSet<String>,
    blocks: Vec<Block<'s>>,
}

impl<'s> Shape<'_, 's> {
    fn sign(&self, id: Id) -> String {
        sign(self.dom, id)
    }

    /// Adds a leaf as it is, or as another role.
    fn push(&mut self, at: usize, role: Role) {
        let leaf = &mut self.leaves[at];
        let mut lines = std::mem::take(&mut leaf.lines);
        if self.is_personal {
            lines = lines.into_iter().flat_map(|line| entry::address(line, self.hints)).collect();
        }
        self.block(role, leaf_quote(&self.leaves[at]), lines);
    }

    /// Adds words that the page does not show.
    fn word(&mut self, text: String, role: Role) {
        let at = self.blocks.last().map_or(0, |b| b.span.end);
        let mut line = Line { span: at..at, is_html: true, ..Line::default() };
        entry::append_text(&mut line, text);
        self.block(role, 0, vec![line]);
    }

    fn block(&mut self, role: Role, quote: u8, lines: Vec<Line<'s>>) {
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
                    let goes_on = last == Some(parent) && self.blocks.last().is_some_and(|b| b.role == Role::Paragraph);
                    if goes_on {
                        let lines = std::mem::take(&mut self.leaves[index].lines);
                        let lines: Vec<Line<'s>> = lines.into_iter().flat_map(|line| entry::address(line, self.hints)).collect();
                        if let Some(block) = self.blocks.last_mut() {
                            block.span.end = lines.last().map_or(block.span.end, |l| l.span.end);
                            if let Some(before) = block.lines.last_mut() {
                                before.is_hard = true;
                            }
                            block.lines.extend(lines);
                        }
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
        let (_, (boxes, leaves)) = counts.into_iter().max_by_key(|(sign, c)| (c.1, std::cmp::Reverse(sign.clone())))?;
        (boxes >= 2 && leaves * 10 >= range.len() * 7).then_some(groups)
    }

    fn section(&mut self, range: Range<usize>, kinds: &[Section], signs: &HashSet<String>) {
        if kinds == [Section::Skills] && range.clone().any(|i| is_of_languages(&self.leaves[i])) {
            return self.with_languages(range);
        }
        if kinds == [Section::Summary] {
            return self.summary(range);
        }
        let is_list = is_list(kinds);
        self.is_spoken = kinds == [Section::Languages];
        self.is_education = kinds == [Section::Education];
        self.is_contact = kinds == [Section::Basics];
        self.is_personal = self.is_contact;
        self.is_dated = matches!(kinds, [Section::Work | Section::Education | Section::Volunteer])
            && self.leaves[range.clone()].iter().all(|l| l.role == Role::Paragraph && is_entry_line(l) || is_prose(&l.plain()));
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
        let groups = groups.or_else(|| self.only(range.clone(), signs));
        let Some(groups) = groups else {
            if kinds == [Section::References] {
                return self.said(range);
            }
            return self.flat(range, is_list);
        };
        for (_, mut group) in groups {
            // The section's own name again, beside what is in it.
            if is_list
                && kinds != [Section::Skills]
                && group.len() == 2
                && known_sections(&self.leaves[group.start].plain()) == kinds
            {
                group.start += 1;
            }
            if group.len() < 2 {
                self.flat(group, is_list);
            } else if is_list {
                self.list_entry(group);
            } else {
                self.entry(group, 3, kinds);
            }
        }
    }

    /// Labelled values of skills, some of which are languages.
    fn with_languages(&mut self, range: Range<usize>) {
        let (languages, skills): (Vec<usize>, Vec<usize>) = range.partition(|i| is_of_languages(&self.leaves[*i]));
        for index in skills {
            let leaf = &self.leaves[index];
            let text = leaf.plain();
            let is_said = leaf.is_simple() || leaf.lines.len() == 1;
            if is_said && text.split_once([':', '：']).is_some_and(|(_, value)| is_prose(value)) {
                let mut lines = std::mem::take(&mut self.leaves[index].lines);
                let value = lines.last_mut().and_then(entry::value);
                self.block(Role::Heading(3), 0, lines);
                value.into_iter().for_each(|line| self.block(Role::Paragraph, 0, vec![line]));
                continue;
            }
            let role =
                if leaf.role == Role::Paragraph && leaf.is_simple() { Role::Item { depth: 1, number: None } } else { leaf.role };
            self.push(index, role);
        }
        self.word(sections::title(Section::Languages, Locale::En).to_owned(), Role::Heading(2));
        for index in languages {
            let is_other =
                self.leaves[index].plain().split_once([':', '：']).is_some_and(|(name, _)| !known_sections(name).is_empty());
            let mut lines = std::mem::take(&mut self.leaves[index].lines);
            if let Some(value) = lines.last_mut().filter(|_| is_other).and_then(entry::value) {
                lines = vec![value];
            }
            self.block(Role::Item { depth: 1, number: None }, 0, lines);
        }
    }

    /// Where entries begin of which all fields have labels: at each that has the label of the first.
    fn labelled(&self, range: Range<usize>) -> Option<Vec<usize>> {
        let label = |i: usize| {
            let text = self.leaves[i].plain();
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
    fn labelled_entry(&mut self, group: Range<usize>, kinds: &[Section]) {
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

    /// Where the box ends that holds a section's heading and the first of its leaves.
    fn inside(&self, range: Range<usize>) -> usize {
        let Some(heading) = range.start.checked_sub(1).filter(|_| !range.is_empty()) else { return range.end };
        let around = common(self.dom, self.leaves[heading].node, self.leaves[range.start].node);
        let end = self.dom.end(around);
        range.clone().find(|i| self.leaves[*i].node >= end).unwrap_or(range.end)
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
            if range.len() > 1 && signs.contains(&self.sign(node)) {
                return Some(vec![(node, range)]);
            }
            node = self.dom.parent(node);
        }
        None
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
            let is_label = is_label_of_text(&leaf.plain());
            let parent = self.dom.parent(leaf.node);
            match leaf.role {
                Role::Heading(_) | Role::Paragraph if is_label && leaf.is_simple() && !is_list => {
                    self.push(index, Role::Heading(5))
                }
                Role::Heading(level) => self.push(index, Role::Heading(level.clamp(3, 6))),
                Role::Item { .. } | Role::Paragraph if is_list && apart(leaf) == 1 && (self.is_spoken || names_list(leaf)) => {
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
                Role::Paragraph if leaf.is_simple() && !is_prose(&leaf.plain()) && !self.is_paragraph(leaf.node) => {
                    let goes_on = last == Some(parent) && self.blocks.last().is_some_and(|b| b.role == Role::Paragraph);
                    if goes_on {
                        let lines = std::mem::take(&mut self.leaves[index].lines);
                        if let Some(block) = self.blocks.last_mut() {
                            block.span.end = lines.last().map_or(block.span.end, |l| l.span.end);
                            block.lines.extend(lines);
                        }
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

    /// An entry: the short lines at its top are its head, and so is a date further below.
    fn entry(&mut self, group: Range<usize>, level: u8, kinds: &[Section]) {
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
            let text = leaf.plain();
            let is_head = match leaf.role {
                Role::Heading(_) => !is_label_of_text(&text) && (head.is_empty() || !is_prose(&text)),
                Role::Paragraph | Role::Definition | Role::DefinitionParagraph => {
                    let is_short = text.split_whitespace().count() <= 6 || is_date(&text);
                    !is_prose(&text)
                        && leaf.lines.len() <= 3
                        && (head.is_empty() || !is_label_of_text(&text) && (!is_items || is_short))
                }
                Role::Term => true,
                _ => false,
            };
            if !is_head || !head.is_empty() && (self.is_of_terms(leaf.node) || self.is_of_terms(self.dom.parent(leaf.node))) {
                break;
            }
            head.push(at);
            at += 1;
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
        let is_own = |text: &str| is_date(text) || text.len() < 200 && dates::find(text).iter().any(|p| p.is_range);
        let is_dated = head.iter().any(|i| is_own(&self.leaves[*i].plain()));
        let late = (!is_dated)
            .then(|| (at..group.end).find(|i| self.leaves[*i].is_simple() && is_date(&self.leaves[*i].plain())))
            .flatten();
        let nested = if late.is_none() { self.groups(at..group.end) } else { None };
        let nested = nested.filter(|groups| {
            groups.iter().filter(|g| g.1.len() > 1).all(|g| self.leaves[g.1.clone()].iter().take(4).any(|l| has_date(&l.plain())))
        });
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
        let is_head = |l: &Leaf<'_>| l.is_simple() && !has_date(&l.plain());
        for at in (group.start + 1..group.end.min(group.start + 4)).take_while(|at| is_head(&self.leaves[at - 1])) {
            let groups = self.groups(at..group.end).unwrap_or_default();
            let first = |g: &Range<usize>| self.leaves[g.clone()].iter().take(3).any(|l| has_date(&l.plain()));
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
            let is_label = leaf.is_simple() && is_label_of_text(&leaf.plain());
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
        (count > 1 && below_list || self.is_of_terms(list) || self.is_of_terms(first.node)).then_some(range.start + count)
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
        let sign = self.sign(leaf.node);
        let around = self.sign(self.dom.parent(leaf.node));
        if is_all && count >= 2 {
            self.chips.insert(sign);
            return Some(index + 1);
        }
        (is_all && around.contains(' ') && self.chips.contains(&around)).then_some(index + 1)
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
        element.classes().any(|class| {
            class.split(['-', '_']).any(|part| {
                matches!(
                    part,
                    "tag" | "tags" | "keyword" | "skill" | "chip" | "chips" | "badge" | "badges" | "pill" | "pills" | "taglist"
                ) || labels::lookup(&normalise(part)).iter().any(|l| l.field == Field::Keywords)
            })
        })
    }

    /// What others say of the person: who said it stands above or below.
    fn said(&mut self, range: Range<usize>) {
        let mut index = range.start;
        while index < range.end {
            let is_text = |at: usize| at < range.end && is_prose(&self.leaves[at].plain());
            let is_name = |at: usize| at < range.end && !is_prose(&self.leaves[at].plain()) && self.leaves[at].lines.len() == 1;
            if is_text(index)
                && is_name(index + 1)
                && !(is_text(index + 2) && index > range.start && is_name(index.wrapping_sub(1)))
            {
                entry::without_dash(&mut self.leaves[index + 1].lines);
                self.push(index + 1, Role::Heading(3));
                self.push(index, Role::Paragraph);
                index += 2;
            } else if is_name(index) && is_text(index + 1) {
                self.push(index, Role::Heading(3));
                self.push(index + 1, Role::Paragraph);
                index += 2;
            } else {
                let role = self.leaves[index].role;
                self.push(index, if matches!(role, Role::Heading(_)) { Role::Heading(3) } else { role });
                index += 1;
            }
        }
    }

    /// An entry of a list of terms: `name (level): one, two`.
    fn list_entry(&mut self, group: Range<usize>) {
        let is_contact = self.is_contact;
        let leaves = &self.leaves[group.clone()];
        let all_simple =
            leaves.iter().all(|l| l.lines.len() == 1 && l.lines[0].runs.iter().map(|r| r.text.len()).sum::<usize>() < 200);
        let is_plain = |l: &Leaf<'_>| !matches!(l.role, Role::Row { .. } | Role::Rule);
        if !all_simple || leaves.iter().any(|l| is_prose(&l.plain())) || !leaves.iter().all(is_plain) {
            return self.flat(group, false);
        }
        let lines: Vec<Line<'s>> = group.flat_map(|i| std::mem::take(&mut self.leaves[i].lines)).collect();
        if self.is_personal && lines.len() == 1 {
            let lines = lines.into_iter().flat_map(|line| entry::address(line, self.hints)).collect::<Vec<_>>();
            if lines.len() > 1 {
                lines.into_iter().for_each(|line| self.block(Role::Item { depth: 1, number: None }, 0, vec![line]));
                return;
            }
            if let Some(line) = entry::terms(lines, is_level, is_contact) {
                self.block(Role::Item { depth: 1, number: None }, 0, vec![line]);
            }
            return;
        }
        if let Some(line) = entry::terms(lines, is_level, is_contact) {
            self.block(Role::Item { depth: 1, number: None }, 0, vec![line]);
        }
    }
}

/// Whether a leaf is a name and, apart from it, several terms.
fn names_list(leaf: &Leaf<'_>) -> bool {
    let text = leaf.lines.iter().map(Line::plain).collect::<Vec<_>>().join(" ");
    text.split_once('\t').is_some_and(|(name, terms)| name.len() <= 40 && terms.contains([',', '、', ';', '，']))
}

/// Whether a line is an entry by itself: what it is called in strong letters, and a date.
fn is_entry_line(leaf: &Leaf<'_>) -> bool {
    let [line] = &leaf.lines[..] else { return false };
    let is_strong = line.runs.first().is_some_and(|r| r.style.strong && r.text.len() < 100);
    is_strong && line.runs.len() > 1 && line.plain().len() < 400 && {
        let text = line.plain();
        text.bytes().any(|b| b.is_ascii_digit()) && dates::find(&text).iter().any(|p| p.is_range || p.is_open)
    }
}

/// How many pieces of a leaf stand apart.
fn apart(leaf: &Leaf<'_>) -> usize {
    leaf.lines.iter().flat_map(|l| &l.runs).filter(|r| r.is_apart).count()
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

/// Whether a leaf is a label of languages and its value.
fn is_of_languages(leaf: &Leaf<'_>) -> bool {
    let text = leaf.plain();
    leaf.lines.len() == 1
        && text.split_once([':', '：']).is_some_and(|(name, value)| {
            let is_native = || labels::lookup(&normalise(name)).iter().any(|l| l.field == Field::MotherTongue);
            !value.trim().is_empty() && (known_sections(name) == [Section::Languages] || is_native())
        })
}

/// Whether a line begins with a label.
fn walk_label(line: &Line<'_>) -> bool {
    line.plain().split_once([':', '：']).is_some_and(|(name, _)| is_label(name))
}

fn leaf_quote(leaf: &Leaf<'_>) -> u8 {
    leaf.quote
}

/// A label above the text or list of an entry.
fn is_label_of_text(text: &str) -> bool {
    let text = text.trim().trim_end_matches([':', '：']);
    text.len() <= 60
        && labels::lookup(&normalise(text)).iter().any(|l| {
            matches!(
                l.field,
                Field::Responsibilities
                    | Field::Achievements
                    | Field::Highlights
                    | Field::Keywords
                    | Field::Courses
                    | Field::Summary
                    | Field::Description
            )
        })
}

/// Whether a text is a word for how well someone knows something.
fn is_level(text: &str) -> bool {
    let is_measure = |text: &str| {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let is_part =
            text.split_once('/').is_some_and(|(n, of)| n.trim().parse::<f32>().is_ok() && of.trim().parse::<f32>().is_ok());
        let is_percent = text.strip_suffix('%').is_some_and(|n| n.trim().parse::<f32>().is_ok());
        digits > 0 && text.len() <= 8 && (is_part || is_percent)
    };
    if is_measure(text.trim()) {
        return true;
    }
    let key = normalise(text);
    [words::Kind::SkillLevel, words::Kind::Fluency].iter().any(|kind| words::lookup(*kind, &key).is_some())
}

fn is_prose(text: &str) -> bool {
    crate::freeform::is_prose(text)
}

fn has_date(text: &str) -> bool {
    text.len() < 200 && text.bytes().any(|b| b.is_ascii_digit() || b >= 0x80) && !dates::find(text).is_empty()
}

/// Whether a text is a date and hardly anything else.
fn is_date(text: &str) -> bool {
    text.len() < 60 && dates::find(text).first().is_some_and(|p| p.span.len() * 3 >= text.trim().len() * 2)
}
