//! Paragraphs and list items as the HTML that both Europass variants hold in their text fields:
//! `<p>…</p><ul><li>…</li></ul>`, with `strong`, `em`, `a` and `br`.

use resume_core::Diagnostic;
use resume_core::diagnostic::codes;
use resume_core::inline::{self, Block, Inline};

use crate::xml;

/// A text in inline Markdown as the rich text of Europass holds it.
///
/// Code becomes plain text, a link that is no web or mail address its text with the address in parentheses; that, and
/// text which Markdown would say otherwise once it is read back, is reported as approximated at `pointer`.
pub fn text(text: &str, pointer: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Inline> {
    let clean = xml::clean(text, pointer, diagnostics);
    let (inlines, back) = canonical(&clean);
    if back != *clean {
        diagnostics.push(approximated(pointer));
    }
    inlines
}

/// The paragraphs of a text in inline Markdown; what is not held exactly is reported as approximated at `pointer`.
pub fn paragraphs(text: &str, pointer: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Block> {
    let clean = xml::clean(text, pointer, diagnostics);
    let (blocks, back): (Vec<_>, Vec<_>) = inline::paragraphs(&clean)
        .iter()
        .map(|paragraph| canonical(paragraph))
        .filter(|(inlines, _)| !inlines.is_empty())
        .map(|(inlines, back)| (Block::Paragraph(inlines), back))
        .unzip();
    if back.join("\n\n") != *clean {
        diagnostics.push(approximated(pointer));
    }
    blocks
}

/// A list; items that are not held exactly are reported as approximated, each at its own pointer, and so is the whole
/// list when it has items without text, which are left out.
pub fn list(items: &[String], pointer: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Block> {
    let mut list = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let inlines = text(item, &resume_core::pointer::index(pointer, index), diagnostics);
        if !inlines.is_empty() {
            list.push(inlines);
        }
    }
    if list.len() < items.len() {
        diagnostics.push(Diagnostic::approximated(codes::AS_TEXT, pointer, "items without text are left out"));
    }
    (!list.is_empty()).then_some(Block::List(list))
}

fn approximated(pointer: &str) -> Diagnostic {
    let message = "Europass holds paragraphs, lists, emphasis and links; the rest of the Markdown is written as plain text";
    Diagnostic::approximated(codes::AS_TEXT, pointer, message)
}

/// The text as it can be held, and how it is read back.
fn canonical(source: &str) -> (Vec<Inline>, String) {
    let held = trimmed(inline::tidy(inline::parse(source).into_iter().map(held).collect()));
    let back = inline::to_markdown(&held);
    // What cannot be said in Markdown is not written either, so that writing again gives the same.
    let inlines = trimmed(inline::parse(&back));
    (inlines, back)
}

fn held(inline: Inline) -> Inline {
    match inline {
        Inline::Text(_) | Inline::Break => inline,
        Inline::Code(code) => Inline::Text(code),
        Inline::Emphasis(content) => Inline::Emphasis(content.into_iter().map(held).collect()),
        Inline::Strong(content) => Inline::Strong(content.into_iter().map(held).collect()),
        Inline::Link { url, content } if is_held(&url) => Inline::Link { url, content: content.into_iter().map(held).collect() },
        Inline::Link { url, content } => {
            let shown = inline::plain(&content);
            Inline::Text(if shown == url { shown } else { format!("{shown} ({url})") })
        }
    }
}

/// Whether a link's address is of a kind that Europass keeps.
fn is_held(url: &str) -> bool {
    ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| url.get(..scheme.len()).is_some_and(|s| s.eq_ignore_ascii_case(scheme)))
}

/// Without the white space and line breaks at the ends, which no reader keeps.
fn trimmed(mut inlines: Vec<Inline>) -> Vec<Inline> {
    let is_space = |inline: &Inline| match inline {
        Inline::Break => true,
        Inline::Text(text) => text.trim_matches(inline::SPACES).is_empty(),
        Inline::Emphasis(_) | Inline::Strong(_) | Inline::Code(_) | Inline::Link { .. } => false,
    };
    while inlines.last().is_some_and(is_space) {
        inlines.pop();
    }
    let spaces = inlines.iter().take_while(|inline| is_space(inline)).count();
    inlines.drain(..spaces);
    if let Some(Inline::Text(text)) = inlines.first_mut() {
        *text = text.trim_start_matches(inline::SPACES).to_owned();
    }
    if let Some(Inline::Text(text)) = inlines.last_mut() {
        text.truncate(text.trim_end_matches(inline::SPACES).len());
    }
    inlines
}

/// The HTML of blocks. Text is escaped as HTML here, once; the XML that it stands in escapes it again.
pub fn html(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => element(&mut out, "p", inlines),
            Block::List(items) => {
                out.push_str("<ul>");
                for item in items {
                    element(&mut out, "li", item);
                }
                out.push_str("</ul>");
            }
        }
    }
    out
}

fn element(out: &mut String, name: &str, content: &[Inline]) {
    out.extend(["<", name, ">"]);
    for inline in content {
        push(out, inline);
    }
    out.extend(["</", name, ">"]);
}

fn push(out: &mut String, inline: &Inline) {
    match inline {
        Inline::Text(text) | Inline::Code(text) => push_escaped(out, text),
        Inline::Break => out.push_str("<br>"),
        Inline::Emphasis(content) => element(out, "em", content),
        Inline::Strong(content) => element(out, "strong", content),
        Inline::Link { url, content } => {
            out.push_str("<a href=\"");
            push_escaped(out, url);
            out.push_str("\">");
            for inline in content {
                push(out, inline);
            }
            out.push_str("</a>");
        }
    }
}

fn push_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"']) {
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
        let mut blocks = paragraphs(summary, "/summary", &mut diagnostics);
        let items: Vec<String> = highlights.iter().map(|s| (*s).to_owned()).collect();
        blocks.extend(list(&items, "/highlights", &mut diagnostics));
        (html(&blocks), diagnostics.len())
    }

    #[test]
    fn paragraphs_and_items() {
        let (html, reports) = written("One **two**\nthree.\n\nSee [it](https://example.com/?a&b).", &["a *b*", "- <b> & \"c\""]);
        let expected = "<p>One <strong>two</strong>\nthree.</p><p>See <a href=\"https://example.com/?a&amp;b\">it</a>.</p>\
                        <ul><li>a <em>b</em></li><li>- &lt;b&gt; &amp; &quot;c&quot;</li></ul>";
        assert_eq!((html.as_str(), reports), (expected, 0));
    }

    #[test]
    fn what_is_not_held_is_reported() {
        assert_eq!(written("`x`", &[]), ("<p>x</p>".into(), 1));
        assert_eq!(written("[a](javascript:b)", &[]), ("<p>a (javascript:b)</p>".into(), 1));
        assert_eq!(written(" a", &[]), ("<p>a</p>".into(), 1));
        assert_eq!(written("", &["", "a"]), ("<ul><li>a</li></ul>".into(), 1));
    }
}
