//! The inline Markdown of the model's text fields, taken apart and put together again: what the formats with rich text
//! of their own (HTML, Europass) read and write.
//!
//! Only inline marks mean something: emphasis, strong emphasis, code, links and line breaks (CommonMark 0.31, section 6).
//! Block marks (`# `, `- `), raw HTML and link definitions are text like any other.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

mod markdown;

pub use markdown::to_markdown;

/// A piece of text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Inline {
    /// Text as it is; a line feed in it is no more than a space.
    Text(String),
    /// The end of a line, to be shown.
    Break,
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Code.
    Code(String),
    /// A link.
    Link {
        /// Where to.
        url: String,
        /// What is shown.
        content: Vec<Inline>,
    },
}

/// A piece of a longer text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list, numbered or not.
    List(Vec<Vec<Inline>>),
}

/// White space as HTML and Markdown mean it.
pub const SPACES: [char; 4] = [' ', '\t', '\n', '\r'];

/// The paragraphs of a text: parted by blank lines, without the white space around them, line ends as line feeds.
pub fn paragraphs(text: &str) -> Vec<String> {
    let text = unix(text);
    let mut all = Vec::new();
    let mut current = String::new();
    for line in text.split('\n') {
        if line.trim_matches(SPACES).is_empty() {
            if !current.is_empty() {
                all.push(std::mem::take(&mut current));
            }
        } else {
            if !current.is_empty() {
                current.push('\n');
            }
            current.push_str(line);
        }
    }
    if !current.is_empty() {
        all.push(current);
    }
    for paragraph in &mut all {
        *paragraph = paragraph.trim_matches(SPACES).to_owned();
    }
    all
}

fn unix(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() }
}

/// Marks the ends of the text for the parser; a private-use character that is taken off again.
const EDGE: &str = "\u{e000} ";
const EDGE_END: &str = " \u{e000}";
/// White space of which the parser makes nothing, to stand for line ends while it works.
const STAND_INS: [char; 6] = ['\u{2028}', '\u{2029}', '\u{205f}', '\u{2008}', '\u{2006}', '\u{1680}'];

/// Takes one paragraph or item apart.
pub fn parse(text: &str) -> Vec<Inline> {
    let text = unix(text);
    if !text.contains(['*', '_', '`', '[', '<', '&', '\\', '\n']) {
        return if text.is_empty() { Vec::new() } else { vec![Inline::Text(text.into_owned())] };
    }
    let mut free = STAND_INS.into_iter().filter(|c| !text.contains(*c));
    let (soft, hard) = match (free.next(), free.next()) {
        (Some(soft), Some(hard)) => (soft, hard),
        _ => return vec![Inline::Text(text.into_owned())],
    };
    // A heading is the block that holds nothing but inline text, whatever that text begins with.
    let source = format!("# {EDGE}{}{EDGE_END}", one_line(&text, soft, hard));
    let end = source.len() - EDGE_END.len();
    let mut builder = Builder { soft, hard, open: vec![Vec::new()], urls: Vec::new(), too_deep: 0 };
    for (event, range) in Parser::new_ext(&source, Options::empty()).into_offset_iter() {
        builder.event(event, range.start.max(2 + EDGE.len())..range.end.min(end));
    }
    // The parser closes what it opens, so that one list is left.
    tidy(builder.open.pop().unwrap_or_default())
}

/// Puts a stand-in where each line ends: another one where the line break is to be shown.
fn one_line(text: &str, soft: char, hard: char) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            let backslashes = out.bytes().rev().take_while(|b| *b == b'\\').count();
            if backslashes % 2 == 1 {
                out.pop();
                out.push(hard);
            } else if out.ends_with("  ") {
                out.truncate(out.trim_end_matches(' ').len());
                out.push(hard);
            } else {
                out.push(soft);
            }
        }
        out.push_str(line);
    }
    out
}

/// Marks in marks deeper than this are read through.
const DEPTH: usize = 16;

struct Builder {
    soft: char,
    hard: char,
    open: Vec<Vec<Inline>>,
    urls: Vec<String>,
    too_deep: usize,
}

impl Builder {
    fn push(&mut self, inline: Inline) {
        if let Some(list) = self.open.last_mut() {
            list.push(inline);
        }
    }

    fn text(&mut self, text: &str) {
        for (index, line) in text.split(self.hard).enumerate() {
            if index > 0 {
                self.push(Inline::Break);
            }
            if !line.is_empty() {
                let line = line.replace(self.soft, "\n");
                self.push(Inline::Text(line));
            }
        }
    }

    fn open(&mut self) {
        if self.open.len() > DEPTH {
            self.too_deep += 1;
        } else {
            self.open.push(Vec::new());
        }
    }

    fn close(&mut self, make: impl FnOnce(Vec<Inline>) -> Inline) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
        } else if self.open.len() > 1
            && let Some(content) = self.open.pop()
        {
            self.push(make(content));
        }
    }

    fn event(&mut self, event: Event<'_>, range: std::ops::Range<usize>) {
        match event {
            Event::Start(Tag::Emphasis | Tag::Strong) => self.open(),
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.urls.push(format!("{scheme}{dest_url}"));
                self.open();
            }
            Event::End(TagEnd::Emphasis) => self.close(Inline::Emphasis),
            Event::End(TagEnd::Strong) => self.close(Inline::Strong),
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let url = self.urls.pop().unwrap_or_default();
                self.close(|content| Inline::Link { url, content });
            }
            Event::Text(text) => {
                // An event's range is that of its source, so that the marks at the ends are told from the text.
                let text = if range.is_empty() { "" } else { without_edges(&text) };
                self.text(text);
            }
            Event::Code(code) => {
                let code = code.replace([self.soft, self.hard], " ");
                self.push(Inline::Code(code));
            }
            Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            _ => {}
        }
    }
}

fn without_edges(text: &str) -> &str {
    let text = text.strip_prefix(EDGE).unwrap_or(text);
    text.strip_suffix(EDGE_END).unwrap_or(text)
}

/// The same text with its marks in one form: no empty pieces, equal neighbours joined, white space outside emphasis.
pub fn tidy(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Text(text) => push_text(&mut out, &text),
            Inline::Break | Inline::Code(_) => out.push(inline),
            Inline::Emphasis(content) => push_emphasis(&mut out, content, Inline::Emphasis),
            Inline::Strong(content) => push_emphasis(&mut out, content, Inline::Strong),
            Inline::Link { url, content } => {
                let content = tidy(content);
                if url.is_empty() {
                    out.extend(content);
                } else {
                    out.push(Inline::Link { url, content });
                }
            }
        }
    }
    out
}

fn push_text(out: &mut Vec<Inline>, text: &str) {
    if let Some(Inline::Text(last)) = out.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        out.push(Inline::Text(text.to_owned()));
    }
}

fn push_emphasis(out: &mut Vec<Inline>, content: Vec<Inline>, make: fn(Vec<Inline>) -> Inline) {
    let mut content = tidy(content);
    let mut before = String::new();
    let mut after = String::new();
    if let Some(Inline::Text(text)) = content.first_mut() {
        let trimmed = text.trim_start();
        before = text[..text.len() - trimmed.len()].to_owned();
        *text = trimmed.to_owned();
    }
    if let Some(Inline::Text(text)) = content.last_mut() {
        let length = text.trim_end().len();
        after = text.split_off(length);
    }
    content.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
    push_text(out, &before);
    if !content.is_empty() {
        let made = make(content);
        match (out.last_mut(), made) {
            (Some(Inline::Strong(last)), Inline::Strong(more)) | (Some(Inline::Emphasis(last)), Inline::Emphasis(more)) => {
                last.extend(more);
                let joined = std::mem::take(last);
                *last = tidy(joined);
            }
            (_, made) => out.push(made),
        }
    }
    push_text(out, &after);
}

/// The text without its marks; the address of a link is left out.
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(&mut out, inlines);
    out
}

fn push_plain(out: &mut String, inlines: &[Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Break => out.push('\n'),
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link { content, .. } => push_plain(out, content),
        }
    }
}

#[cfg(test)]
mod tests;
