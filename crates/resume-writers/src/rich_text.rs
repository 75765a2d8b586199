//! Paragraphs and list items as the HTML that both Europass variants hold in their text fields:
//! `<p>…</p><ul><li>…</li></ul>`, with `strong`, `em`, `a` and `br`.

use resume_core::bytes::{any, bit};
use resume_core::diagnostic::codes;
use resume_core::inline::{self, Block, Run};
use resume_core::pointer::At;
use resume_core::{Diagnostic, pointer};

use crate::xml;

/// The paragraphs of a text in inline Markdown.
///
/// What is not read back letter for letter (a link to what is no web or mail address, white space at the ends, escapes
/// that Markdown does not need) is reported as approximated at `pointer`.
pub fn paragraphs<'p>(text: &str, pointer: impl Into<At<'p>>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Block> {
    let pointer = pointer.into();
    if is_simple(text) {
        return vec![Block::Paragraph(vec![Run::plain(text)])];
    }
    if let Some(runs) = held_as_printed(text) {
        return vec![Block::Paragraph(runs)];
    }
    let clean = xml::clean(text, pointer, diagnostics);
    let mut blocks = Vec::new();
    let mut back = String::new();
    for paragraph in inline::lines(vec![Run::plain(unix(&clean))]).split(|line| inline::plain_text(line).trim().is_empty()) {
        for runs in inline::paragraphs(held(&inline::plain_text(&inline::join(paragraph)))) {
            let printed = inline::print(&runs);
            blocks.extend(inline::paragraphs(inline::parse(&printed)).into_iter().map(Block::Paragraph));
            if !back.is_empty() {
                back.push_str("\n\n");
            }
            back.push_str(&printed);
        }
    }
    if back != *clean {
        diagnostics.push(approximated(pointer));
    }
    blocks
}

/// List items in inline Markdown. What is not read back letter for letter is reported as approximated at the item's
/// pointer; items without text are left out, and reported at the list's.
pub fn items<'p>(items: &[String], pointer: impl Into<At<'p>>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Block> {
    let pointer = pointer.into();
    let mut blocks = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        if is_simple(item) {
            blocks.push(Block::Item(vec![Run::plain(item)], 0));
            continue;
        }
        if let Some(runs) = held_as_printed(item) {
            blocks.push(Block::Item(runs, 0));
            continue;
        }
        let pointer = pointer::index(&String::from(pointer), index);
        let clean = xml::clean(item, &pointer, diagnostics);
        let printed = inline::print(&inline::trim(held(&unix(&clean))));
        let runs = inline::trim(inline::parse(&printed));
        if printed != *clean && !runs.is_empty() {
            diagnostics.push(approximated(pointer.as_str()));
        }
        if !runs.is_empty() {
            blocks.push(Block::Item(runs, 0));
        }
    }
    if blocks.len() < items.len() {
        diagnostics.push(Diagnostic::approximated(codes::AS_TEXT, pointer, "items without text are left out"));
    }
    blocks
}

/// Plain text as it stands in a rich text: no mark-up is understood in it. Blank lines are left out; what changes is
/// reported as approximated at `pointer`.
pub fn plain<'p>(text: &str, pointer: impl Into<At<'p>>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Run> {
    let pointer = pointer.into();
    if text.is_empty() {
        return Vec::new();
    }
    if is_simple(text) {
        return vec![Run::plain(text)];
    }
    let clean = xml::clean(text, pointer, diagnostics);
    let lines = inline::lines(vec![Run::plain(resolved(unix(&clean)))]);
    let lines: Vec<_> = lines.into_iter().filter(|line| !inline::plain_text(line).trim().is_empty()).collect();
    let runs = inline::trim(inline::join(&lines));
    if inline::plain_text(&runs) != *clean {
        let message = "white space and entities are written in the nearest form that a rich text holds";
        diagnostics.push(Diagnostic::approximated(codes::AS_TEXT, pointer, message));
    }
    runs
}

/// A text in inline Markdown as plain text, for elements that hold no rich text: paragraphs parted by a blank line. What
/// is not read back letter for letter is reported as approximated at `pointer`.
pub fn plain_paragraphs<'p>(text: &str, pointer: impl Into<At<'p>>, diagnostics: &mut Vec<Diagnostic>) -> String {
    let pointer = pointer.into();
    let clean = xml::clean(text, pointer, diagnostics);
    let paragraphs: Vec<String> =
        inline::paragraphs(inline::parse(&unix(&clean))).iter().map(|runs| inline::plain_text(runs)).collect();
    let plain = paragraphs.join("\n\n");
    // What looks like HTML is taken for it, so it has to be.
    if resume_core::europass::is_html(&plain) {
        return html(&self::paragraphs(text, pointer, diagnostics));
    }
    let back: Vec<String> = paragraphs.into_iter().map(|paragraph| inline::print(&[Run::plain(paragraph)])).collect();
    if back.join("\n\n") != *clean {
        diagnostics.push(Diagnostic::approximated(codes::AS_TEXT, pointer, "written as plain text, without emphasis and links"));
    }
    plain
}

/// Whether a text is an address that rich text can link to.
pub fn is_link(url: &str) -> bool {
    inline::is_safe_link(url) && is_held(url)
}

/// Summary and list items as one rich text; `base` is the pointer of the entry whose `summary` and `highlights` they are.
pub fn summary_and_items(summary: &str, highlights: &[String], base: &str, diagnostics: &mut Vec<Diagnostic>) -> String {
    let mut blocks = paragraphs(summary, pointer::at(base, "summary"), diagnostics);
    blocks.extend(items(highlights, pointer::at(base, "highlights"), diagnostics));
    html(&blocks)
}

fn approximated(pointer: impl Into<String>) -> Diagnostic {
    let message = "this Markdown is written in the nearest form that Europass holds (paragraphs, lists, emphasis, web links)";
    Diagnostic::approximated(codes::AS_TEXT, pointer, message)
}

/// Whether a text is what most are: one line without a mark, an entity, a character that XML cannot hold, or white space
/// at its ends. It is its own paragraph, and reads back as it is.
pub fn is_simple(text: &str) -> bool {
    let odd = |b: u8| bit(b < b' ', 1) | bit(b == 0xef, 1);
    !text.is_empty() && any(text.as_bytes(), odd) == 0 && !inline::may_be_marked(text) && text.trim().len() == text.len()
}

fn unix(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// What the Markdown says, as far as Europass holds it.
fn held(markdown: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    for run in inline::parse(markdown) {
        let mut run = Run { text: resolved(run.text), ..run };
        let link = std::mem::take(&mut run.link);
        if link.is_empty() || is_held(&link) {
            runs.push(Run { link, ..run });
        } else if run.text == link {
            runs.push(run);
        } else {
            run.text = format!("{} ({link})", run.text);
            runs.push(run);
        }
    }
    inline::tidy(runs)
}

/// What one line of Markdown says, where Europass holds it as it is and it is read back letter for letter: as of most.
fn held_as_printed(markdown: &str) -> Option<Vec<Run>> {
    // Control characters and U+FFFE are none that XML holds.
    if any(markdown.as_bytes(), |b| bit(b < b' ', 1) | bit(b == b'&', 1) | bit(b == 0xef, 1)) != 0 {
        return None;
    }
    inline::parse_printed(markdown).filter(|runs| runs.iter().all(|run| run.link.is_empty() || is_held(&run.link)))
}

/// Text in which an entity's name stands is what readers of rich text take for a doubly escaped entity.
fn resolved(mut text: String) -> String {
    loop {
        let mut out = String::new();
        let mut rest = text.as_str();
        while let Some(at) = rest.find('&') {
            let (piece, length) = inline::entity(&rest[at..]).unwrap_or(("&".to_owned(), 1));
            out.extend([&rest[..at], &piece]);
            rest = &rest[at + length..];
        }
        out.push_str(rest);
        if out == text {
            return out;
        }
        text = out;
    }
}

/// Plain text as it is read back from rich text: line ends are line feeds, entities what they stand for.
pub fn inert(text: &str) -> String {
    resolved(unix(text))
}

/// Whether a link's address is of a kind that Europass keeps.
fn is_held(url: &str) -> bool {
    let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
    ["http", "https", "mailto"].iter().any(|held| scheme.eq_ignore_ascii_case(held))
}

/// The HTML of blocks. Text is escaped as HTML here, once; the XML that it stands in escapes it again.
pub fn html(blocks: &[Block]) -> String {
    let runs = |block: &Block| {
        let (Block::Paragraph(runs) | Block::Item(runs, _)) = block;
        "<li></li>".len() + runs.iter().map(|run| run.text.len() + "<strong></strong>".len()).sum::<usize>()
    };
    let mut out =
        String::with_capacity(if blocks.is_empty() { 0 } else { "<ul></ul>".len() + blocks.iter().map(runs).sum::<usize>() });
    let mut in_list = false;
    for block in blocks {
        let is_item = matches!(block, Block::Item(..));
        if is_item != in_list {
            out.push_str(if is_item { "<ul>" } else { "</ul>" });
            in_list = is_item;
        }
        let (name, runs) = match block {
            Block::Paragraph(runs) => ("p", runs),
            Block::Item(runs, _) => ("li", runs),
        };
        out.extend(["<", name, ">"]);
        for run in runs {
            push(&mut out, run);
        }
        out.extend(["</", name, ">"]);
    }
    if in_list {
        out.push_str("</ul>");
    }
    out
}

fn push(out: &mut String, run: &Run) {
    if !run.link.is_empty() {
        out.push_str("<a href=\"");
        push_escaped(out, &run.link);
        out.push_str("\">");
    }
    let styles = [(run.strong, "strong"), (run.emphasis, "em")];
    for (_, name) in styles.iter().filter(|(is_on, _)| *is_on) {
        out.extend(["<", name, ">"]);
    }
    for (at, line) in run.text.split('\n').enumerate() {
        if at > 0 {
            out.push_str("<br>");
        }
        push_escaped(out, line);
    }
    for (_, name) in styles.iter().rev().filter(|(is_on, _)| *is_on) {
        out.extend(["</", name, ">"]);
    }
    if !run.link.is_empty() {
        out.push_str("</a>");
    }
}

fn push_escaped(out: &mut String, text: &str) {
    if any(text.as_bytes(), |b| bit(b == b'&', 1) | bit(b == b'<', 1) | bit(b == b'>', 1) | bit(b == b'"', 1)) == 0 {
        return out.push_str(text);
    }
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|b| matches!(b, b'&' | b'<' | b'>' | b'"')) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes().get(at) {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(summary: &str, highlights: &[&str]) -> (String, usize) {
        let mut diagnostics = Vec::new();
        let items: Vec<String> = highlights.iter().map(|s| (*s).to_owned()).collect();
        let html = summary_and_items(summary, &items, "", &mut diagnostics);
        (html, diagnostics.len())
    }

    #[test]
    fn paragraphs_and_items_as_html() {
        let (html, reports) = written("One **two**\nthree.\n\nSee [it](https://example.com/?a&b).", &["a *b*", "- <b> & \"c\""]);
        let expected = "<p>One <strong>two</strong><br>three.</p><p>See <a href=\"https://example.com/?a&amp;b\">it</a>.</p>\
                        <ul><li>a <em>b</em></li><li>- &lt;b&gt; &amp; &quot;c&quot;</li></ul>";
        assert_eq!((html.as_str(), reports), (expected, 0));
    }

    #[test]
    fn what_is_not_held_is_reported() {
        assert_eq!(written("[a](tel:123)", &[]), ("<p>a (tel:123)</p>".into(), 1));
        assert_eq!(written(" a", &[]), ("<p>a</p>".into(), 1));
        assert_eq!(written("\\&amp;amp;", &[]), ("<p>&amp;</p>".into(), 1));
        assert_eq!(written("a\n\n\nb", &[]), ("<p>a</p><p>b</p>".into(), 1));
        assert_eq!(written("", &["", "a"]), ("<ul><li>a</li></ul>".into(), 1));
        assert_eq!(written("a\u{0}", &[]), ("<p>a\u{fffd}</p>".into(), 1));
    }
}
