//! Entries without boxes of their own: what begins each of them looks the same, or is a date beside a box.

use std::ops::Range;

use resume_core::outline::Role;
use resume_core::tables::Section;

use super::Shape;
use crate::html::dom::Id;

impl Shape<'_, '_> {
    /// Boxes with the dates that stand before or behind each of them by themselves.
    pub(super) fn with_dates(&self, groups: Vec<(Id, Range<usize>)>) -> Vec<(Id, Range<usize>)> {
        let is_date = |g: &(Id, Range<usize>)| g.1.len() == 1 && self.is_date(g.1.start);
        let is_box = |g: &(Id, Range<usize>)| g.1.len() > 1;
        let has_own = |g: &(Id, Range<usize>)| g.1.clone().take(4).any(|i| self.is_date(i));
        let boxes = groups.iter().filter(|g| is_box(g)).count();
        let before = groups.windows(2).filter(|pair| is_date(&pair[0]) && is_box(&pair[1]) && !has_own(&pair[1])).count();
        let behind = groups.windows(2).filter(|pair| is_box(&pair[0]) && is_date(&pair[1]) && !has_own(&pair[0])).count();
        let is_before = groups.iter().find(|g| is_box(g) || is_date(g)).is_some_and(is_date);
        if if is_before { before } else { behind } < boxes || boxes == 0 {
            return groups;
        }
        let mut out: Vec<(Id, Range<usize>)> = Vec::with_capacity(groups.len());
        for group in groups {
            match out.last_mut() {
                Some(last) if is_before && is_date(last) && is_box(&group) => *last = (group.0, last.1.start..group.1.end),
                Some(last) if !is_before && is_box(last) && is_date(&group) => last.1.end = group.1.end,
                _ => out.push(group),
            }
        }
        out
    }

    /// Entries that begin with a leaf that looks as the first one does, each with one date.
    pub(super) fn repeated(&self, range: Range<usize>, kinds: &[Section]) -> Option<Vec<(Id, Range<usize>)>> {
        if !matches!(kinds, [Section::Work | Section::Education | Section::Volunteer | Section::Projects]) || range.len() < 2 {
            return None;
        }
        let first = &self.leaves[range.start];
        let is_text = |i: usize| matches!(self.leaves[i].role, Role::Paragraph | Role::Heading(_)) && !self.is_prose(i);
        if !is_text(range.start) || self.leaves[range.start].lines.len() > 2 {
            return None;
        }
        let sign = self.sign(first.node);
        let is_dated = self.is_date(range.start);
        let begins = |i: &usize| is_text(*i) && self.is_date(*i) == is_dated && self.sign(self.leaves[*i].node) == sign;
        let starts: Vec<usize> = range.clone().filter(begins).collect();
        // A date by itself may be in the middle of anything.
        if starts.len() < 2 && !is_dated && !matches!(first.role, Role::Heading(_)) {
            return None;
        }
        let groups: Vec<(Id, Range<usize>)> = starts
            .iter()
            .enumerate()
            .map(|(n, start)| (self.leaves[*start].node, *start..starts.get(n + 1).copied().unwrap_or(range.end)))
            .collect();
        let is_entry = |group: &Range<usize>| {
            group.len() > 1
                && is_text(group.start + 1)
                && group.clone().filter(|i| self.is_date(*i)).count() == 1
                && group.clone().take(4).any(|i| self.is_date(i))
        };
        groups.iter().all(|(_, group)| is_entry(group)).then_some(groups)
    }
}
