//! Paragraphs and list items as the HTML that both Europass variants hold in their text fields:
//! `<p>…</p><ul><li>…</li></ul>`, with `strong`, `em`, `a` and `br`.

use resume_core::bytes::{kind, kinds};
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
    if text.is_empty() {
        return Vec::new();
    }
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
    const ODD: u8 = kind::CONTROL | kind::BLANK | kind::RETURN | kind::LAST;
    !text.is_empty() && kinds(text.as_bytes()) & ODD == 0 && !inline::may_be_marked(text) && text.trim().len() == text.len()
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
    const ODD: u8 = kind::CONTROL | kind::BLANK | kind::RETURN | kind::LAST;
    let found = kinds(markdown.as_bytes());
    if found & ODD != 0 || found & kind::MARK != 0 && markdown.contains('&') {
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
    push_blocks(&mut out, blocks, &ONCE);
    out
}

/// Appends the HTML of blocks as it stands in XML.
pub fn push_html(out: &mut String, blocks: &[Block]) {
    push_blocks(out, blocks, &TWICE);
}

/// A start tag and an end tag.
type Tags = [&'static str; 2];

/// The pieces of HTML.
struct Form {
    list: Tags,
    item: Tags,
    paragraph: Tags,
    strong: Tags,
    emphasis: Tags,
    /// The beginning of a link, what is behind its address, and its end.
    link: [&'static str; 3],
    line: &'static str,
    /// For `&`, `<`, `>` and `"`.
    marks: [&'static str; 4],
    /// Kinds of bytes ([`kind`]) for which there is more to do than that.
    odd: u8,
}

const ONCE: Form = Form {
    list: ["<ul>", "</ul>"],
    item: ["<li>", "</li>"],
    paragraph: ["<p>", "</p>"],
    strong: ["<strong>", "</strong>"],
    emphasis: ["<em>", "</em>"],
    link: ["<a href=\"", "\">", "</a>"],
    line: "<br>",
    marks: ["&amp;", "&lt;", "&gt;", "&quot;"],
    odd: 0,
};

/// As it stands in XML: escaped once more.
const TWICE: Form = Form {
    list: ["&lt;ul&gt;", "&lt;/ul&gt;"],
    item: ["&lt;li&gt;", "&lt;/li&gt;"],
    paragraph: ["&lt;p&gt;", "&lt;/p&gt;"],
    strong: ["&lt;strong&gt;", "&lt;/strong&gt;"],
    emphasis: ["&lt;em&gt;", "&lt;/em&gt;"],
    link: ["&lt;a href=\"", "\"&gt;", "&lt;/a&gt;"],
    line: "&lt;br&gt;",
    marks: ["&amp;amp;", "&amp;lt;", "&amp;gt;", "&amp;quot;"],
    odd: kind::CONTROL | kind::RETURN | kind::LAST,
};

fn push_blocks(out: &mut String, blocks: &[Block], form: &Form) {
    let mut in_list = false;
    for block in blocks {
        let (is_item, [start, end], runs) = match block {
            Block::Paragraph(runs) => (false, form.paragraph, runs),
            Block::Item(runs, _) => (true, form.item, runs),
        };
        if is_item != in_list {
            out.push_str(form.list[usize::from(in_list)]);
            in_list = is_item;
        }
        out.push_str(start);
        for run in runs {
            push(out, run, form);
        }
        out.push_str(end);
    }
    if in_list {
        out.push_str(form.list[1]);
    }
}

fn push(out: &mut String, run: &Run, form: &Form) {
    let Run { text, strong, emphasis, link } = run;
    let [link_start, behind_address, link_end] = form.link;
    if !link.is_empty() {
        out.push_str(link_start);
        push_escaped(out, link, form);
        out.push_str(behind_address);
    }
    if *strong {
        out.push_str(form.strong[0]);
    }
    if *emphasis {
        out.push_str(form.emphasis[0]);
    }
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push_str(form.line);
        }
        push_escaped(out, line, form);
    }
    if *emphasis {
        out.push_str(form.emphasis[1]);
    }
    if *strong {
        out.push_str(form.strong[1]);
    }
    if !link.is_empty() {
        out.push_str(link_end);
    }
}

fn push_escaped(out: &mut String, text: &str, form: &Form) {
    let found = kinds(text.as_bytes());
    if found & form.odd != 0 {
        let mut once = String::with_capacity(text.len());
        push_escaped(&mut once, text, &ONCE);
        return xml::push_escaped(out, &once, false);
    }
    let mut rest = text;
    if found & (kind::MARK | kind::QUOTE) != 0 {
        let [amp, lt, gt, quot] = form.marks;
        while let Some(at) = rest.bytes().position(|b| matches!(b, b'&' | b'<' | b'>' | b'"')) {
            out.push_str(&rest[..at]);
            out.push_str(match rest.as_bytes().get(at) {
                Some(b'&') => amp,
                Some(b'<') => lt,
                Some(b'>') => gt,
                _ => quot,
            });
            rest = &rest[at + 1..];
        }
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
    fn html_in_xml_is_escaped_once_more() {
        let runs = vec![
            Run::plain("a & <b> \"c\"\nd\r\u{1}\u{ffff}é"),
            Run { strong: true, emphasis: true, link: "https://example.com/?a&b".into(), ..Run::plain("x") },
        ];
        let blocks = [Block::Paragraph(runs.clone()), Block::Item(runs.clone(), 0), Block::Item(runs, 1)];
        for blocks in [&blocks[..], &blocks[1..], &blocks[..1], &[]] {
            let (mut at_once, mut one_by_one) = (String::new(), String::new());
            push_html(&mut at_once, blocks);
            xml::push_escaped(&mut one_by_one, &html(blocks), false);
            assert_eq!(at_once, one_by_one);
        }
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
