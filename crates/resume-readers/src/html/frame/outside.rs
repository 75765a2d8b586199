//! What of a page stands outside of the résumé, whatever its elements are called: short texts beside an element that holds
//! everything a résumé has, and what invites to fill in a form.

use resume_core::outline::Role;
use resume_core::tables::Section;

use super::{Page, has_contact, is_small, leads_out};
use crate::dates;
use crate::html::dom::{Element, Id};
use crate::html::walk::common;

impl Page<'_, '_> {
    /// Where the element that holds the headings holds the person's name and contact data as well, boxes of short texts
    /// outside of it are of the page.
    pub(super) fn drop_outside(&self, kinds: &[Option<Vec<Section>>], keeps: &mut [bool]) {
        if !self.is_whole() {
            return;
        }
        let mut at = 0;
        while at < self.leaves.len() {
            if !self.is_outside(at) {
                at += 1;
                continue;
            }
            let end = self.dom.end(self.box_outside(at));
            let count = self.leaves[at..].iter().take_while(|l| l.node < end).count().max(1);
            let all = at..at + count;
            if all.clone().all(|i| self.says_little(i) && kinds[i].is_none()) {
                keeps[all].fill(false);
            }
            at += count;
        }
    }

    fn is_whole(&self) -> bool {
        let is_inside = |index: usize| self.root != 0 && !self.is_outside(index);
        self.name.is_some_and(is_inside) && (0..self.leaves.len()).any(|i| is_inside(i) && has_contact(&self.leaves[i]))
    }

    /// The outermost box around a leaf that does not hold the résumé as well.
    fn box_outside(&self, index: usize) -> Id {
        let mut node = self.leaves[index].node;
        let around = common(self.dom, self.root, node);
        while self.dom.parent(node) > around {
            node = self.dom.parent(node);
        }
        node
    }

    /// Whether a leaf is a short text that tells nothing of a person: no address, no period, no picture, no link elsewhere.
    fn says_little(&self, index: usize) -> bool {
        let leaf = &self.leaves[index];
        let is_text = matches!(leaf.role, Role::Paragraph | Role::Heading(_) | Role::Rule)
            || index < self.first && matches!(leaf.role, Role::Item { .. });
        let has_photo = || leaf.lines.iter().flat_map(|l| &l.runs).any(|r| r.image.is_some());
        let has_period = || dates::find(&self.texts[index]).iter().any(|p| p.is_range);
        is_text
            && (is_small(leaf) || leaf.lines.is_empty())
            && !has_contact(leaf)
            && !leads_out(leaf)
            && !has_photo()
            && !has_period()
    }

    /// The heading over a form to fill in, and what is said beside it.
    pub(super) fn drop_forms(&self, kinds: &[Option<Vec<Section>>], keeps: &mut [bool]) {
        let is_field = |e: Element<'_, '_>| match e.name() {
            "textarea" => true,
            "input" => matches!(e.attr("type"), None | Some("text" | "email" | "tel")),
            _ => false,
        };
        for form in self.dom.root().descendants().filter(|e| e.name() == "form" && e.descendants().any(is_field)) {
            let mut node = form.id;
            let mut found = 0..0;
            while node != 0 {
                let start = self.leaves.partition_point(|l| l.node < node);
                let end = self.leaves.partition_point(|l| l.node < self.dom.end(node));
                let is_of_form = |i: usize| {
                    let is_known = kinds[i].as_ref().is_some_and(|k| !k.is_empty() && *k != [Section::Basics]);
                    !is_known && Some(i) != self.name && i > self.first && self.says_little(i)
                };
                // First how many there are: a page may have as many forms as leaves.
                let has_titles = || (start..end).filter(|i| kinds[*i].is_some()).count() > 1;
                if end - start > 6 || has_titles() || !(start..end).all(is_of_form) {
                    break;
                }
                found = start..end;
                node = self.dom.parent(node);
            }
            keeps[found].fill(false);
        }
    }
}
