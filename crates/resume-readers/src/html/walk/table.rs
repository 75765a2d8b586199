//! Tables: of data, of labelled values, or for the looks.

use std::collections::HashMap;

use resume_core::outline::{Line, Role, Run};
use resume_core::tables::{Field, Section, labels, normalise};

use super::{Around, Leaf, Walk, is_label, leaf};
use crate::freeform::known_sections;
use crate::html::dom::{Dom, Element, Id};
use crate::html::noise;

impl<'d, 's> Walk<'d, 's> {
    pub(super) fn table(&mut self, table: Element<'d, 's>, around: &Around<'s>) {
        let rows: Vec<Element<'d, 's>> = self.rows(table);
        let cells = |row: &Element<'d, 's>| row.elements().filter(|e| matches!(e.name(), "td" | "th")).count();
        // Rows for the space between do not count.
        let is_filled = |row: &&Element<'d, 's>| {
            (row.id + 1..self.dom.end(row.id)).filter_map(|id| self.dom.text(id)).any(|t| t.chars().any(char::is_alphanumeric))
        };
        let filled = rows.iter().filter(is_filled).count();
        let labels = rows
            .iter()
            .filter(|row| {
                cells(row) == 2
                    && row.elements().next().is_some_and(|e| {
                        let text = text_of(self.dom, e);
                        e.name() == "th" || is_label(&text) || !known_sections(&text).is_empty()
                    })
            })
            .count();
        let is_pairs = filled >= 3 && labels * 2 >= filled;
        // How the cells look that hold labels: a heading among them looks another way.
        let mark_of = |e: Element<'d, 's>| (e.name(), e.attr("class").unwrap_or(""));
        let marks: Vec<(&str, &str)> = rows
            .iter()
            .filter(|row| is_pairs && cells(row) == 2)
            .filter_map(|row| row.elements().next().filter(|e| is_label(&text_of(self.dom, *e))))
            .map(mark_of)
            .collect();
        let mut counts: HashMap<(&str, &str), usize> = HashMap::new();
        marks.iter().for_each(|mark| *counts.entry(*mark).or_default() += 1);
        let mark = marks.iter().copied().max_by_key(|mark| counts.get(mark));
        let is_data =
            !is_pairs && rows.iter().map(cells).max().unwrap_or(0) > 1 && rows.len() > 1 && !self.is_layout(table, &rows);
        for inner in table.elements().filter(|e| e.name() == "caption") {
            self.block(inner, around, &self.sheet.traits(inner));
        }
        let has_facts = is_data && self.holds_facts(&rows);
        let start = self.leaves.len();
        for row in rows {
            let traits = self.sheet.traits(row);
            if noise::is_noise(self.dom, row, &traits) {
                continue;
            }
            let mut own = Around { node: row.id, rest: Role::Paragraph, depth: 0, ..around.clone() };
            self.dress(&mut own, row, &traits);
            if is_data {
                self.row(row, &own);
            } else {
                let is_marked = mark
                    .is_some_and(|mark| mark != ("td", "") && row.elements().next().is_some_and(|first| mark_of(first) == mark));
                self.layout_row(row, &own, is_pairs, is_marked);
            }
        }
        if has_facts {
            self.facts(start);
        }
        self.tables = self.tables.saturating_add(u32::from(is_data));
    }

    /// Whether a table is one row below titles that name facts of a person: `Nationality`, `Marital status`.
    fn holds_facts(&self, rows: &[Element<'d, 's>]) -> bool {
        let [titles, _] = rows else { return false };
        let is_fact = |cell: Element<'d, 's>| {
            let found = labels::lookup(&normalise(&text_of(self.dom, cell)));
            let is_one = |field: Field| {
                matches!(
                    field,
                    Field::BirthDate | Field::Gender | Field::Nationality | Field::MaritalStatus | Field::Extra | Field::Phone
                )
            };
            found.iter().any(|l| is_one(l.field))
        };
        titles.elements().count() > 1 && titles.elements().all(is_fact)
    }

    /// Makes lines of titles and the values below them.
    fn facts(&mut self, start: usize) {
        let [titles, values] = &mut self.leaves[start..] else { return };
        if titles.lines.len() != values.lines.len() {
            return;
        }
        let (titles, values) = (std::mem::take(&mut titles.lines), std::mem::take(&mut values.lines));
        let Some(row) = self.leaves.drain(start..).next() else { return };
        let pair = |(title, value): (Line<'s>, Line<'s>)| {
            let mut line = title;
            let at = line.span.end..line.span.end;
            line.runs.push(Run { text: ": ".into(), span: at, ..Run::default() });
            line.span.end = line.span.end.max(value.span.end);
            line.runs.extend(value.runs);
            line.is_hard = true;
            line
        };
        let lines = titles.into_iter().zip(values).map(pair).collect();
        self.leaves.push(Leaf { role: Role::Paragraph, lines, ..row });
    }

    fn rows(&self, table: Element<'d, 's>) -> Vec<Element<'d, 's>> {
        let mut rows = Vec::new();
        for inner in table.elements() {
            match inner.name() {
                "tr" => rows.push(inner),
                "tbody" | "thead" | "tfoot" => rows.extend(inner.elements().filter(|e| e.name() == "tr")),
                _ => {}
            }
        }
        rows
    }

    /// Whether cells hold boxes or several lines: then the table is there for its looks.
    fn is_layout(&self, table: Element<'_, '_>, rows: &[Element<'_, '_>]) -> bool {
        if matches!(table.attr("role"), Some("presentation" | "none")) {
            return true;
        }
        let has_titles = rows.first().is_some_and(|row| row.elements().count() > 1 && row.elements().all(|e| e.name() == "th"));
        let inside = table.id + 1..self.dom.end(table.id);
        inside.filter_map(|id| self.dom.element(id)).any(|e| match e.name() {
            "table" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "ol" | "hr" => true,
            "br" => !has_titles,
            "td" | "th" => e.elements().filter(|e| matches!(e.name(), "p" | "div")).count() > 1 && !has_titles,
            _ => false,
        })
    }

    fn layout_row(&mut self, row: Element<'d, 's>, around: &Around<'s>, is_pair: bool, is_marked: bool) {
        let start = self.leaves.len();
        for cell in row.elements() {
            let traits = self.sheet.traits(cell);
            if noise::is_noise(self.dom, cell, &traits) {
                continue;
            }
            let mut own = Around { node: cell.id, ..around.clone() };
            self.dress(&mut own, cell, &traits);
            self.children(cell, &own, false);
            self.flush(&own);
        }
        if self.leaves.len() > start + 2 && row.elements().count() > 2 && self.label_cells(row.id, start) {
            return;
        }
        if is_pair
            && self.leaves.len() >= start + 2
            && self.leaves[start].is_simple()
            && self.are_apart(row.id, start)
            && (is_marked || known_sections(&self.leaves[start].plain()).is_empty())
        {
            return self.labelled(start);
        }
        self.arrange(row, start, true);
    }

    /// Puts labels in front of their values where a row holds several pairs in cells of their own, or pairs and more. True
    /// if there was one.
    fn label_cells(&mut self, row: Id, start: usize) -> bool {
        if self.leaves.len() < start + 3 || !self.are_apart(row, start) {
            return false;
        }
        let is_one = |leaf: &Leaf<'_>| {
            let text = leaf.plain();
            leaf.is_simple() && is_label(&text) && matches!(known_sections(&text)[..], [] | [Section::Basics])
        };
        let mut at = start;
        let mut found = false;
        while at + 1 < self.leaves.len() {
            if is_one(&self.leaves[at]) && self.leaves[at + 1].is_simple() && !is_one(&self.leaves[at + 1]) {
                self.label_before(at);
                found = true;
            }
            at += 1;
        }
        found
    }

    fn row(&mut self, row: Element<'d, 's>, around: &Around<'s>) {
        let mut cells = Vec::new();
        let mut is_header = true;
        for cell in row.elements().filter(|e| matches!(e.name(), "td" | "th")) {
            is_header &= cell.name() == "th";
            let traits = self.sheet.traits(cell);
            let start = self.leaves.len();
            let mut own = Around { node: cell.id, ..around.clone() };
            self.dress(&mut own, cell, &traits);
            if !noise::is_noise(self.dom, cell, &traits) {
                self.children(cell, &own, false);
                self.flush(&own);
            }
            let mut all = Line { is_html: true, span: cell.span().end..cell.span().end, ..Line::default() };
            let lines = self.leaves.drain(start..).flat_map(|l| {
                let is_item = matches!(l.role, Role::Item { .. });
                l.lines.into_iter().enumerate().map(move |(n, line)| (is_item && n == 0, line))
            });
            for (index, (is_item, mut line)) in lines.enumerate() {
                if is_item {
                    let at = line.span.start..line.span.start;
                    line.runs.insert(0, Run { text: "• ".into(), span: at, ..Run::default() });
                }
                if let Some(last) = all.runs.last_mut().filter(|_| index > 0) {
                    last.text.to_mut().push('\n');
                } else {
                    all.span = line.span.clone();
                }
                all.span.end = all.span.end.max(line.span.end);
                all.runs.extend(line.runs);
            }
            cells.push(all);
        }
        if cells.iter().any(|cell| !cell.runs.is_empty()) {
            let table = self.tables;
            self.leaves.push(leaf(Role::Row { table, is_header: is_header && cells.len() > 1 }, cells, around));
        }
    }
}

/// The text of a cell, up to the length of a label.
fn text_of(dom: &Dom<'_>, cell: Element<'_, '_>) -> String {
    let mut out = String::new();
    for text in (cell.id + 1..dom.end(cell.id)).filter_map(|id| dom.text(id)) {
        out.push_str(text);
        if out.len() > 200 {
            break;
        }
    }
    out
}
