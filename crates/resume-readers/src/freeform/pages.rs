//! What the layout of pages leaves in a text: their numbers, and columns that stand before the person's name.

use resume_core::outline::Role;
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Section, normalise};

use super::out::Out;
use super::sections::Part;
use super::text::{Doc, Unit, ends_sentence, word_count};

impl Doc<'_, '_> {
    /// Units without lines that number the pages.
    pub fn pages(&self, out: &mut Out, mut units: Vec<Unit>) -> Vec<Unit> {
        units.retain(|unit| {
            let is_number = unit.lines.len() == 1 && is_page_number(self.line(unit.lines.start));
            if is_number {
                out.skipped(self.span_of(unit.lines.clone()), "the number of a page");
            }
            !is_number
        });
        units
    }

    /// Where a column of sections stands before the name, the name, headline and place are the last paragraph above the
    /// first section of the main column.
    pub fn below_sidebar(&self, parts: &mut [Part]) -> Option<Unit> {
        let is_main = |part: &Part| part.kinds.iter().any(|k| matches!(k, Section::Summary | Section::Work | Section::Education));
        let at = parts.iter().position(is_main).filter(|at| *at > 1)?;
        let part = &mut parts[at - 1];
        let is_side = part.kinds.iter().all(|k| !matches!(k, Section::Basics));
        let unit = part.units.last().filter(|_| is_side && part.units.len() > 1)?;
        let lines: Vec<&str> = unit.lines.clone().map(|l| self.line(l)).collect();
        let is_block = matches!(unit.role, Role::Paragraph) && (2..=4).contains(&lines.len());
        let is_line = |text: &str| !ends_sentence(text) && word_count(text) <= 14;
        let name = lines.first()?;
        let is_script = |c: char| super::text::is_unspaced(c) || matches!(c, '\u{AC00}'..='\u{D7AF}');
        let in_han = name.chars().all(|c| is_script(c) || super::text::is_blank(c));
        let is_short = if in_han { (2..=6).contains(&name.chars().count()) } else { (2..=5).contains(&word_count(name)) };
        let is_name = is_short
            && !name.contains(|c: char| c.is_ascii_digit() || matches!(c, ',' | ':' | '('))
            && (in_han || name.split(' ').filter(|w| w.chars().next().is_some_and(char::is_uppercase)).count() >= 2)
            && !self.kinds(name).has_any(&[Kind::Role, Kind::Employer, Kind::School, Kind::Certificate]);
        let has_role = || lines[1..].iter().any(|l| self.kinds(l).has(Kind::Role));
        (is_block && is_name && lines.iter().all(|l| is_line(l)) && has_role()).then(|| part.units.pop()).flatten()
    }
}

/// `Page 1 of 2`, `Seite 3 von 4`, `第 1 页 / 共 2 页`, `1 / 2`.
fn is_page_number(text: &str) -> bool {
    let text = text.trim();
    if text.len() > 24 * 4 || text.chars().count() > 24 || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).count();
    if !(1..=2).contains(&numbers) {
        return false;
    }
    let mut words = text.split(|c: char| !super::text::is_alphabetic(c)).filter(|w| !w.is_empty());
    let is_page = |word: &str| words::lookup(Kind::Page, &normalise(word)).is_some();
    words.clone().count() <= 3 && words.any(is_page)
}
