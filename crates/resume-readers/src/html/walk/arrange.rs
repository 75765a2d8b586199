//! Boxes beside each other: what of them is one line.

use resume_core::outline::{Role, Run};
use resume_core::tables::page;

use super::{Leaf, Walk, common, is_icon_label, is_label, is_marked_label};
use crate::freeform::known_sections;
use crate::html::dom::{Element, Id};

impl<'d, 's> Walk<'d, 's> {
    /// Boxes side by side, and pairs of a label and its value.
    pub(super) fn arrange(&mut self, element: Element<'d, 's>, start: usize, is_row: bool) {
        let all = self.leaves.get(start..).unwrap_or(&[]);
        if all.len() < 2 || matches!(element.name(), "ul" | "ol" | "table" | "tbody" | "dl") {
            return;
        }
        let is_section = |l: &Leaf<'_>| !known_sections(&l.plain()).is_empty();
        let is_labelled = |l: &Leaf<'_>| l.plain().split_once(':').is_some_and(|(name, _)| is_label(name));
        if is_row && all.iter().all(|l| l.is_simple() && is_labelled(l)) {
            return;
        }
        if all.len() == 2 && all.iter().all(Leaf::is_simple) {
            let (first, second) = (&all[0], &all[1]);
            if !is_section(first) && first.node != second.node && is_label(&first.plain()) && !is_label(&second.plain())
                || is_marked_label(self.dom, first)
                || is_icon_label(first) && !is_icon_label(second)
            {
                self.label_before(start);
                return;
            }
            if (is_row && self.are_apart(element.id, start) || second.floats || first.floats)
                && !is_section(first)
                && !is_section(second)
            {
                self.beside(start);
            }
            return;
        }
        // A label beside a value of several lines.
        if all.len() == 2
            && all[0].is_simple()
            && all[1].role == Role::Paragraph
            && all[1].lines.len() <= 4
            && (is_row || all[0].floats || all[1].floats || is_marked_label(self.dom, &all[0]))
            && is_label(&all[0].plain())
            && !is_section(&all[0])
        {
            return self.labelled(start);
        }
        if is_row
            && (2..=4).contains(&all.len())
            && all.iter().all(Leaf::is_simple)
            && !all.iter().any(is_section)
            && self.are_apart(element.id, start)
        {
            self.beside(start);
            return;
        }
        if !all.iter().any(|l| l.floats) {
            return;
        }
        // What floats stands beside what follows it, or else what is before it.
        let can = |l: &Leaf<'_>| l.is_simple() && !is_section(l);
        let mut rest = self.leaves.split_off(start).into_iter().peekable();
        while let Some(leaf) = rest.next() {
            let beside =
                |other: &Leaf<'_>| !other.floats && can(other) && self.dom.parent(other.node) == self.dom.parent(leaf.node);
            if leaf.floats && can(&leaf) {
                if rest.peek().is_some_and(beside) {
                    self.leaves.extend(rest.next());
                    self.leaves.push(leaf);
                    self.merge(self.leaves.len() - 2);
                    continue;
                }
                if self.leaves.len() > start && self.leaves.last().is_some_and(beside) {
                    self.leaves.push(leaf);
                    self.merge(self.leaves.len() - 2);
                    continue;
                }
            }
            self.leaves.push(leaf);
        }
    }

    /// Two boxes of a row: a label and its value, or two pieces of a line.
    pub(super) fn pair(&mut self, start: usize) {
        let [first, second] = &self.leaves[start..] else { return };
        if !first.is_simple() || !second.is_simple() {
            return;
        }
        if is_label(&first.plain()) && known_sections(&first.plain()).is_empty() {
            self.label_before(start);
        } else {
            self.beside(start);
        }
    }

    /// Whether the leaves from `start` stand in boxes of their own inside of an element.
    pub(super) fn are_apart(&self, around: Id, start: usize) -> bool {
        let boxed = |leaf: &Leaf<'_>| {
            let mut node = leaf.node;
            while node > around && self.dom.parent(node) > around {
                node = self.dom.parent(node);
            }
            node
        };
        self.leaves[start..].windows(2).all(|pair| boxed(&pair[0]) != boxed(&pair[1]))
    }

    /// Puts the leaves from `start` on one line.
    pub(super) fn beside(&mut self, start: usize) {
        while self.leaves.len() > start + 1 {
            self.merge(start);
        }
    }

    /// Puts a leaf on the line of the one before it.
    pub(super) fn merge(&mut self, at: usize) {
        let second = self.leaves.remove(at + 1);
        let first = &mut self.leaves[at];
        // A picture made of a character that means nothing here.
        let is_picture = |c: char| !c.is_alphanumeric() && c as u32 >= 0x2190;
        let text = first.plain();
        if text.chars().all(|c| is_picture(c) || c.is_whitespace())
            && page::icon(text.trim().trim_end_matches('\u{fe0f}')).is_none()
        {
            *first = second;
            return;
        }
        if matches!((first.role, second.role), (Role::Paragraph, Role::Heading(_))) {
            first.role = second.role;
        }
        first.node = common(self.dom, first.node, second.node);
        let Some(line) = first.lines.last_mut() else { return };
        for (index, mut run) in second.lines.into_iter().flat_map(|l| l.runs).enumerate() {
            run.is_apart |= index == 0;
            line.span.end = line.span.end.max(run.span.end);
            line.runs.push(run);
        }
    }

    pub(super) fn label_before(&mut self, at: usize) {
        let second = self.leaves.remove(at + 1);
        let first = &mut self.leaves[at];
        first.role = Role::Paragraph;
        first.node = common(self.dom, first.node, second.node);
        let Some(line) = first.lines.last_mut() else { return };
        let end = line.span.end..line.span.end;
        let last = line.runs.last().map_or("", |r| &*r.text);
        if !last.ends_with(": ") {
            let has_colon = last.trim_end().ends_with([':', '：']);
            line.runs.push(Run { text: if has_colon { " " } else { ": " }.into(), span: end, ..Run::default() });
        }
        for run in second.lines.into_iter().flat_map(|l| l.runs) {
            line.span.end = line.span.end.max(run.span.end);
            line.runs.push(run);
        }
    }

    /// A label and what it is the label of: a line of both if that is a line or lines of an address, else a heading above it.
    pub(super) fn labelled(&mut self, start: usize) {
        let is_short = |l: &Leaf<'_>| {
            l.role == Role::Paragraph && l.lines.iter().all(|l| l.runs.iter().map(|r| r.text.len()).sum::<usize>() <= 80)
        };
        if let [_, value] = &mut self.leaves[start..] {
            if value.is_simple() || value.lines.len() == 1 && value.role == Role::Paragraph {
                return self.label_before(start);
            }
            if is_short(value) && value.lines.len() <= 4 {
                for line in &mut value.lines[1..] {
                    let at = line.span.start..line.span.start;
                    line.runs.insert(0, Run { text: ", ".into(), span: at, ..Run::default() });
                }
                return self.label_before(start);
            }
        }
        if let Some(label) = self.leaves.get_mut(start) {
            label.role = Role::Heading(5);
        }
    }

    /// Makes one leaf of those from `start`, each a line.
    pub(super) fn join(&mut self, start: usize) {
        while self.leaves.len() > start + 1 {
            let Some(last) = self.leaves.pop() else { return };
            if let Some(before) = self.leaves.last_mut() {
                before.lines.extend(last.lines);
            }
        }
    }
}
