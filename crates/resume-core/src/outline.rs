//! What Markdown and HTML have in common: a flat list of blocks (headings, paragraphs, items, table rows) that hold
//! lines of styled runs, all of them located in the source. The free-form reader works on nothing else.

use std::borrow::Cow;

use crate::diagnostic::Span;

/// A document as blocks in source order.
#[derive(Clone, Debug, Default)]
pub struct Outline<'s> {
    /// The whole source; all spans are byte ranges of it.
    pub source: &'s str,
    /// The YAML between the `---` lines at the top, if there is any.
    pub front_matter: Option<Span>,
    /// The blocks; nesting is told by their roles.
    pub blocks: Vec<Block<'s>>,
    /// Comments of the source that hold words: nobody sees them, and nothing reads them.
    pub comments: Vec<Span>,
}

/// A leaf of the document: something that holds lines of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Block<'s> {
    /// What it is.
    pub role: Role,
    /// How many block quotes it lies in.
    pub quote: u8,
    /// Its lines; of a table row, its cells.
    pub lines: Vec<Line<'s>>,
    /// Where it stands: from its first mark-up to its last.
    pub span: Span,
    /// `{#id .class}` of a heading, or the attributes of an HTML element.
    pub attributes: Option<Box<Attributes>>,
}

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// A heading of level 1–6.
    Heading(u8),
    /// A paragraph outside of lists.
    Paragraph,
    /// The first paragraph of a list item. Depth counts from 1; an item of an ordered list has its number.
    Item {
        /// How deep the list is nested, from 1.
        depth: u8,
        /// The number in an ordered list.
        number: Option<u64>,
    },
    /// A further paragraph of a list item.
    ItemParagraph {
        /// How deep the list is nested, from 1.
        depth: u8,
    },
    /// A row of a table; its lines are its cells, in which a line break is the character LF.
    Row {
        /// Which table of the document, from 0.
        table: u32,
        /// Whether it is the row of column titles.
        is_header: bool,
    },
    /// A term of a definition list.
    Term,
    /// The first paragraph of a definition.
    Definition,
    /// A further paragraph of a definition.
    DefinitionParagraph,
    /// A block of code.
    Code,
    /// A thematic break. It has no lines.
    Rule,
}

/// Attributes of a block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// The `id`.
    pub id: Option<String>,
    /// The classes.
    pub classes: Vec<String>,
    /// All others, by name.
    pub others: Vec<(String, Option<String>)>,
}

/// A line of a block: source lines and `<br>` break it alike.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line<'s> {
    /// Its text in pieces of one style each.
    pub runs: Vec<Run<'s>>,
    /// Where it stands, with its inline mark-up.
    pub span: Span,
    /// Whether a hard break ends it (two spaces, a backslash, `<br>`).
    pub is_hard: bool,
    /// Whether its span of the source, taken together with the block's other lines, is *not* its inline Markdown,
    /// because there was HTML in it.
    pub is_html: bool,
    /// Whether a style or link crosses an end of the line, so that its span alone is not its inline Markdown.
    pub is_crossed: bool,
}

/// A piece of text in one style.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run<'s> {
    /// The text, entities and escapes resolved. Of an image, its alternative text.
    pub text: Cow<'s, str>,
    /// How it looks.
    pub style: Style,
    /// Where it leads, if it is a link.
    pub link: Option<Cow<'s, str>>,
    /// The address of the image, if it is one.
    pub image: Option<Cow<'s, str>>,
    /// Whether it stands apart from what goes before: floated to the right, or in a column of its own.
    pub is_apart: bool,
    /// Where the text stands.
    pub span: Span,
}

/// How a run looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Strong emphasis.
    pub strong: bool,
    /// Emphasis.
    pub emphasis: bool,
    /// Code.
    pub code: bool,
    /// Struck out.
    pub strike: bool,
    /// Small print.
    pub small: bool,
}

impl Block<'_> {
    /// The block's text without mark-up, lines parted by LF.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        for (index, line) in self.lines.iter().enumerate() {
            if index > 0 {
                out.push('\n');
            }
            line.push_plain(&mut out);
        }
        out
    }

    /// The block's inline Markdown, lines parted by LF. Of Markdown it is the source itself, so that it is written back
    /// the same; of HTML it is made from the runs. A hard break is a backslash before the LF.
    pub fn markdown(&self, source: &str) -> String {
        let mut out = String::new();
        // A style may cross the lines of a block, but not the block's ends.
        let is_exact = self.lines.iter().all(|line| !line.is_html);
        for (index, line) in self.lines.iter().enumerate() {
            if let Some(before) = index.checked_sub(1).and_then(|at| self.lines.get(at)) {
                out.push_str(if before.is_hard { "\\\n" } else { "\n" });
            }
            match source.get(line.span.clone()) {
                Some(text) if is_exact => out.push_str(text.trim()),
                _ => push_markdown(&line.runs, &mut out),
            }
        }
        out
    }

    /// The heading's level, if the block is one.
    pub fn level(&self) -> Option<u8> {
        match self.role {
            Role::Heading(level) => Some(level),
            _ => None,
        }
    }
}

impl Line<'_> {
    /// The line's text without mark-up. A run that stands apart follows a tab; an image is nothing.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        self.push_plain(&mut out);
        out
    }

    fn push_plain(&self, out: &mut String) {
        for run in &self.runs {
            if run.is_apart {
                out.push('\t');
            }
            if run.image.is_none() {
                out.push_str(&run.text);
            }
        }
    }

    /// The line's inline Markdown: its source if that is exact, else made from the runs.
    pub fn markdown<'a>(&self, source: &'a str) -> Cow<'a, str> {
        match source.get(self.span.clone()) {
            Some(text) if !self.is_html && !self.is_crossed => Cow::Borrowed(text.trim()),
            _ => {
                let mut out = String::new();
                push_markdown(&self.runs, &mut out);
                Cow::Owned(out.trim().to_owned())
            }
        }
    }
}

/// Appends inline Markdown made from runs.
pub fn push_markdown(runs: &[Run<'_>], out: &mut String) {
    let mut index = 0;
    while let Some(run) = runs.get(index) {
        if run.is_apart && !out.is_empty() && !out.ends_with(char::is_whitespace) {
            out.push(' ');
        }
        // Runs of one link are one link.
        let same = runs[index..].iter().take_while(|r| r.link == run.link && r.image.is_none()).count().max(1);
        match (&run.image, &run.link) {
            (Some(image), _) => push_target(out, "![", image, |out| push_escaped(&run.text, out)),
            (None, Some(link)) => {
                push_target(out, "[", link, |out| runs[index..index + same].iter().for_each(|r| push_styled(r, out)));
            }
            (None, None) => runs[index..index + same].iter().for_each(|r| push_styled(r, out)),
        }
        index += if run.image.is_some() { 1 } else { same };
    }
}

fn push_target(out: &mut String, open: &str, target: &str, text: impl FnOnce(&mut String)) {
    out.push_str(open);
    text(out);
    out.push_str("](");
    if target.contains([' ', '(', ')', '<', '>']) {
        out.push('<');
        out.extend(target.chars().filter(|c| !matches!(c, '<' | '>' | '\n')));
        out.push('>');
    } else {
        out.push_str(target);
    }
    out.push(')');
}

fn push_styled(run: &Run<'_>, out: &mut String) {
    let text: &str = &run.text;
    let inner = text.trim();
    if inner.is_empty() {
        out.push_str(text);
        return;
    }
    // Marks must touch the words that they embrace.
    let lead = text.len() - text.trim_start().len();
    out.push_str(&text[..lead]);
    let marks = [(run.style.strong, "**"), (run.style.emphasis, "*")];
    if run.style.code {
        let ticks = if inner.contains('`') { "``" } else { "`" };
        out.push_str(ticks);
        out.push_str(inner);
        out.push_str(ticks);
    } else {
        marks.iter().filter(|(on, _)| *on).for_each(|(_, mark)| out.push_str(mark));
        push_escaped(inner, out);
        marks.iter().rev().filter(|(on, _)| *on).for_each(|(_, mark)| out.push_str(mark));
    }
    out.push_str(&text[lead + inner.len()..]);
}

/// Appends plain text so that Markdown reads it as such.
pub fn push_escaped(text: &str, out: &mut String) {
    for c in text.chars() {
        if matches!(c, '\\' | '*' | '_' | '`' | '[' | ']' | '<') {
            out.push('\\');
        }
        out.push(c);
    }
}
