//! Sections that are lists: terms with their levels and keywords, languages, and what others say of the person.

use std::ops::Range;

use resume_core::outline::{Line, Role};
use resume_core::tables::{Field, Locale, Section, labels, languages, normalise, sections, words};

use super::{Leaf, Shape, is_prose};
use crate::freeform::known_sections;
use crate::html::entry;

impl<'s> Shape<'_, 's> {
    /// Labelled values of skills, some of which are languages.
    pub(super) fn with_languages(&mut self, range: Range<usize>) {
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

    /// What others say of the person: who said it stands above or below.
    pub(super) fn said(&mut self, range: Range<usize>) {
        let mut index = range.start;
        while index < range.end {
            let is_text = |at: usize| at < range.end && self.is_prose(at);
            let is_name = |at: usize| at < range.end && !self.is_prose(at) && self.leaves[at].lines.len() == 1;
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
    pub(super) fn list_entry(&mut self, group: Range<usize>) {
        let is_contact = self.is_contact;
        let leaves = &self.leaves[group.clone()];
        let all_simple =
            leaves.iter().all(|l| l.lines.len() == 1 && l.lines[0].runs.iter().map(|r| r.text.len()).sum::<usize>() < 200);
        let is_plain = |l: &Leaf<'_>| !matches!(l.role, Role::Row { .. } | Role::Rule);
        if !all_simple || group.clone().any(|i| self.is_prose(i)) || !leaves.iter().all(is_plain) {
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

/// A language above how well it is known is a line of both.
pub(super) fn beside_language(leaf: &mut Leaf<'_>) {
    let is_language = |line: &Line<'_>| languages::by_name(&normalise(first_word(&line.plain()))).is_some();
    let [first, second] = &leaf.lines[..] else { return };
    let is_short = |line: &Line<'_>| (1..=40).contains(&line.plain().trim().len());
    let is_text = matches!(leaf.role, Role::Paragraph | Role::Heading(_) | Role::Item { .. });
    if !is_text || !is_language(first) || is_language(second) || !is_short(first) || !is_short(second) {
        return;
    }
    let Some(second) = leaf.lines.pop() else { return };
    let Some(first) = leaf.lines.last_mut() else { return };
    first.is_hard = false;
    first.span.end = first.span.end.max(second.span.end);
    for (index, mut run) in second.runs.into_iter().enumerate() {
        run.is_apart |= index == 0;
        first.runs.push(run);
    }
}

/// Whether a leaf is a name and, apart from it, several terms.
pub(super) fn names_list(leaf: &Leaf<'_>) -> bool {
    let text = leaf.lines.iter().map(Line::plain).collect::<Vec<_>>().join(" ");
    text.split_once('\t').is_some_and(|(name, terms)| name.len() <= 40 && terms.contains([',', '、', ';', '，']))
}

/// Whether what stands apart in a leaf is a level.
pub(super) fn has_level(leaf: &Leaf<'_>) -> bool {
    let at = leaf.lines.iter().flat_map(|l| &l.runs).rev().find(|r| r.is_apart);
    at.is_some_and(|run| is_level(&run.text))
}

/// Whether a leaf is a name in strong letters and terms apart from it and each other.
pub(super) fn names_terms(leaf: &Leaf<'_>) -> bool {
    let [line] = &leaf.lines[..] else { return false };
    let strong = line.runs.iter().take_while(|r| r.style.strong).count();
    strong > 0 && line.runs.len() > strong && line.runs[strong..].iter().all(|r| !r.style.strong) && line.runs[strong].is_apart
}

/// How many pieces of a leaf stand apart.
pub(super) fn apart(leaf: &Leaf<'_>) -> usize {
    leaf.lines.iter().flat_map(|l| &l.runs).filter(|r| r.is_apart).count()
}

/// Whether a leaf is a label of languages and its value.
pub(super) fn is_of_languages(leaf: &Leaf<'_>) -> bool {
    leaf.lines.len() == 1
        && leaf.plain().split_once([':', '：']).is_some_and(|(name, value)| {
            let is_native = || labels::lookup(&normalise(name)).iter().any(|l| l.field == Field::MotherTongue);
            let is_one = |piece: &str| languages::by_name(&normalise(first_word(piece))).is_some();
            let are_spoken = || value.split([',', '、', ';', '/', '，']).any(is_one);
            !value.trim().is_empty() && (known_sections(name) == [Section::Languages] && are_spoken() || is_native())
        })
}

fn first_word(text: &str) -> &str {
    let text = text.trim();
    text.split(|c: char| !c.is_alphabetic()).next().filter(|word| !word.is_empty()).unwrap_or(text)
}

/// Whether a text is a word for how well someone knows something.
pub(super) fn is_level(text: &str) -> bool {
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
