//! The sink of all outline sources. Blocks may be opened and closed in any order: an unclosed one ends where the next
//! begins, text outside of any becomes a paragraph.

use std::borrow::Cow;

use resume_core::Span;
use resume_core::outline::{Attributes, Block, Line, Role, Run, Style};

/// A style that is switched on and off.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// Strong emphasis.
    Strong,
    /// Emphasis.
    Emphasis,
    /// Code.
    Code,
    /// Struck out.
    Strike,
    /// Small print.
    Small,
}

const MARKS: usize = 5;

/// Collects blocks.
#[derive(Debug, Default)]
pub struct Builder<'s> {
    blocks: Vec<Block<'s>>,
    /// Comments that hold words.
    pub comments: Vec<Span>,
    open: Option<Block<'s>>,
    line: Line<'s>,
    /// How often each mark is on.
    marks: [u32; MARKS],
    links: Vec<Option<Cow<'s, str>>>,
    quote: u32,
    /// Open lists, with the number of the next item if they are ordered.
    lists: Vec<Option<u64>>,
    /// Open definitions.
    definitions: u32,
    /// What the next leaf will be, if something opened that has none yet.
    pending: Option<Role>,
    tables: u32,
    /// Whether cells are collected, and whether text goes into one.
    row: Option<bool>,
    cells: Vec<Line<'s>>,
    is_apart: bool,
    is_html: bool,
    /// Whether the line's span is known.
    is_touched: bool,
}

impl<'s> Builder<'s> {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// The blocks.
    pub fn finish(mut self) -> Vec<Block<'s>> {
        self.end();
        self.blocks
    }

    /// Opens a leaf.
    pub fn start(&mut self, role: Role, at: usize) {
        self.end();
        let role = match (self.pending.take(), role) {
            (Some(pending), Role::Paragraph) => pending,
            (_, Role::Paragraph) => self.plain_role(),
            (_, role) => role,
        };
        self.open = Some(Block { role, quote: self.quote.min(255) as u8, lines: Vec::new(), span: at..at, attributes: None });
    }

    /// What a paragraph is here.
    fn plain_role(&self) -> Role {
        if !self.lists.is_empty() {
            Role::ItemParagraph { depth: self.depth() }
        } else if self.definitions > 0 {
            Role::DefinitionParagraph
        } else {
            Role::Paragraph
        }
    }

    fn depth(&self) -> u8 {
        self.lists.len().min(255) as u8
    }

    /// Closes the open leaf, if there is one. A leaf without text is nothing.
    pub fn end(&mut self) {
        if self.row.is_some() {
            return;
        }
        if self.open.is_some() {
            self.close_line(false);
        }
        self.is_apart = false;
        if let Some(block) = self.open.take() {
            if !block.lines.is_empty() {
                self.blocks.push(block);
            } else if matches!(block.role, Role::Item { .. } | Role::Definition) {
                // The item's first text may still come.
                self.pending = Some(block.role);
            }
        }
    }

    /// The attributes of the open leaf.
    pub fn attributes(&mut self, attributes: Attributes) {
        if let Some(block) = &mut self.open {
            block.attributes = Some(Box::new(attributes));
        }
    }

    /// Puts a mark on.
    pub fn mark(&mut self, mark: Mark) {
        self.marks[mark as usize] += 1;
    }

    /// Takes a mark off.
    pub fn unmark(&mut self, mark: Mark) {
        let count = &mut self.marks[mark as usize];
        *count = count.saturating_sub(1);
    }

    /// Begins a link.
    pub fn link(&mut self, target: Option<Cow<'s, str>>) {
        self.links.push(target);
    }

    /// Ends the innermost link.
    pub fn unlink(&mut self) {
        self.links.pop();
    }

    /// The current line has mark-up from `span`.
    pub fn touch(&mut self, span: &Span) {
        if !std::mem::replace(&mut self.is_touched, true) {
            self.line.span = span.clone();
        } else {
            self.line.span.start = self.line.span.start.min(span.start);
            self.line.span.end = self.line.span.end.max(span.end);
        }
    }

    /// The current line holds HTML.
    pub fn html(&mut self) {
        self.is_html = true;
    }

    /// What comes next stands apart.
    pub fn apart(&mut self) {
        self.is_apart = true;
    }

    fn need_leaf(&mut self, at: usize) {
        if self.open.is_none() {
            self.start(Role::Paragraph, at);
        }
    }

    fn style(&self) -> Style {
        let on = |mark: Mark| self.marks[mark as usize] > 0;
        Style {
            strong: on(Mark::Strong),
            emphasis: on(Mark::Emphasis),
            code: on(Mark::Code),
            strike: on(Mark::Strike),
            small: on(Mark::Small),
        }
    }

    /// Text of the current line. White space between blocks is nothing.
    pub fn text(&mut self, text: Cow<'s, str>, span: Span) {
        let is_blank = text.trim_start_matches([' ', '\t', '\n']).is_empty();
        if is_blank && (self.open.is_none() || self.line.runs.is_empty()) {
            return;
        }
        self.need_leaf(span.start);
        self.touch(&span);
        let style = self.style();
        let link = self.links.last().cloned().flatten();
        let is_apart = std::mem::take(&mut self.is_apart) && !self.line.runs.is_empty();
        if let Some(last) = self.line.runs.last_mut().filter(|last| {
            !is_apart && last.style == style && last.link == link && last.image.is_none() && last.span.end == span.start
        }) {
            last.text.to_mut().push_str(&text);
            last.span.end = span.end;
            return;
        }
        self.line.runs.push(Run { text, style, link, image: None, is_apart, span });
    }

    /// An image.
    pub fn image(&mut self, url: Cow<'s, str>, text: Cow<'s, str>, span: Span) {
        self.need_leaf(span.start);
        self.touch(&span);
        let link = self.links.last().cloned().flatten();
        let is_apart = std::mem::take(&mut self.is_apart);
        self.line.runs.push(Run { text, style: Style::default(), link, image: Some(url), is_apart, span });
    }

    /// Ends the current line; in a table cell, puts a line feed.
    pub fn line_break(&mut self, is_hard: bool) {
        if self.row.is_some() {
            if let Some(last) = self.line.runs.last_mut() {
                last.text.to_mut().push('\n');
            }
        } else {
            self.close_line(is_hard);
        }
    }

    fn close_line(&mut self, is_hard: bool) {
        let mut line = std::mem::take(&mut self.line);
        self.is_touched = false;
        let is_html = self.is_html;
        if !is_hard || self.marks == [0; MARKS] {
            self.is_html = false;
        }
        if line.runs.is_empty() {
            return;
        }
        line.is_hard = is_hard;
        line.is_html = is_html;
        line.is_crossed = self.marks != [0; MARKS] || !self.links.is_empty();
        super::mend::mend(&mut line);
        let Some(block) = &mut self.open else { return };
        if let Some(before) = block.lines.last() {
            line.is_crossed |= before.is_crossed && is_crossed_at_start(&line, before);
        } else {
            block.span.start = block.span.start.min(line.span.start);
        }
        block.span.end = block.span.end.max(line.span.end);
        block.lines.push(line);
    }

    /// A thematic break.
    pub fn rule(&mut self, span: Span) {
        self.end();
        self.blocks.push(Block { role: Role::Rule, quote: self.quote.min(255) as u8, lines: Vec::new(), span, attributes: None });
    }

    /// Opens a block quote.
    pub fn open_quote(&mut self) {
        self.end();
        self.quote += 1;
    }

    /// Closes a block quote.
    pub fn close_quote(&mut self) {
        self.end();
        self.quote = self.quote.saturating_sub(1);
    }

    /// Opens a list; an ordered one has the number of its first item.
    pub fn open_list(&mut self, first: Option<u64>) {
        self.end();
        self.lists.push(first);
    }

    /// Closes the innermost list.
    pub fn close_list(&mut self) {
        self.end();
        self.pending = None;
        self.lists.pop();
    }

    /// Opens an item.
    pub fn open_item(&mut self) {
        self.end();
        if self.lists.is_empty() {
            self.lists.push(None);
        }
        let depth = self.depth();
        let number = self.lists.last_mut().and_then(|next| {
            let number = *next;
            *next = next.map(|n| n.saturating_add(1));
            number
        });
        self.pending = Some(Role::Item { depth, number });
    }

    /// Closes an item.
    pub fn close_item(&mut self) {
        self.end();
        self.pending = None;
    }

    /// Opens a definition.
    pub fn open_definition(&mut self) {
        self.end();
        self.definitions += 1;
        self.pending = Some(Role::Definition);
    }

    /// Closes a definition.
    pub fn close_definition(&mut self) {
        self.end();
        self.definitions = self.definitions.saturating_sub(1);
        self.pending = None;
    }

    /// Begins a table.
    pub fn open_table(&mut self) {
        self.close_row(false);
        self.end();
    }

    /// Ends a table.
    pub fn close_table(&mut self) {
        self.close_row(false);
        self.tables = self.tables.saturating_add(1);
    }

    /// Begins a row.
    pub fn open_row(&mut self, is_header: bool, at: usize) {
        self.close_row(false);
        self.end();
        self.start(Role::Row { table: self.tables, is_header }, at);
        self.row = Some(false);
    }

    /// Begins a cell.
    pub fn open_cell(&mut self, at: usize) {
        if self.row.is_none() {
            self.open_row(false, at);
        }
        self.close_cell();
        self.row = Some(true);
        self.line.span = at..at;
    }

    /// Ends a cell.
    pub fn close_cell(&mut self) {
        if self.row != Some(true) {
            return;
        }
        self.row = Some(false);
        let mut cell = std::mem::take(&mut self.line);
        self.is_touched = false;
        if let Some(last) = cell.runs.last_mut().filter(|last| last.text.ends_with(['\n', ' '])) {
            last.text = Cow::Owned(last.text.trim_end().to_owned());
        }
        cell.is_html = std::mem::take(&mut self.is_html);
        super::mend::mend(&mut cell);
        self.cells.push(cell);
    }

    /// Ends a row; `is_header` makes it one of column titles.
    pub fn close_row(&mut self, is_header: bool) {
        if self.row.is_none() {
            return;
        }
        self.close_cell();
        self.row = None;
        if let Some(mut block) = self.open.take() {
            block.lines = std::mem::take(&mut self.cells);
            if let (Role::Row { table, .. }, true) = (block.role, is_header) {
                block.role = Role::Row { table, is_header };
            }
            if let Some(last) = block.lines.last() {
                block.span.end = block.span.end.max(last.span.end);
            }
            if block.lines.iter().any(|cell| !cell.runs.is_empty()) || matches!(block.role, Role::Row { is_header: true, .. }) {
                self.blocks.push(block);
            }
        }
    }

    /// Whether a table cell is open.
    pub fn is_in_cell(&self) -> bool {
        self.row == Some(true)
    }

    /// The open leaf's role.
    pub fn role(&self) -> Option<Role> {
        self.open.as_ref().map(|block| block.role)
    }

    /// Whether the current line has no text yet.
    pub fn is_line_empty(&self) -> bool {
        self.line.runs.is_empty()
    }

    /// The last text of the current line.
    pub fn last_text(&self) -> Option<&str> {
        self.line.runs.last().map(|run| &*run.text)
    }

    /// Takes all marks and links off, where something left them on.
    pub fn reset_marks(&mut self) {
        self.marks = [0; MARKS];
        self.links.clear();
    }
}

/// Whether a style that the line before left open goes on in this line.
fn is_crossed_at_start(line: &Line<'_>, before: &Line<'_>) -> bool {
    match (before.runs.last(), line.runs.first()) {
        (Some(last), Some(first)) => {
            (first.link.is_some() && last.link == first.link)
                || (first.style.strong && last.style.strong)
                || (first.style.emphasis && last.style.emphasis)
        }
        _ => false,
    }
}
