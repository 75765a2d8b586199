use resume_core::html;
use resume_core::html::inline::{self, Run};

use super::{Call, Helpers, end, push_label, push_plain};
use crate::inline_html::{push_attribute, push_runs, push_text};

pub const HELPERS: Helpers =
    &[("text", text), ("term", term), ("country", country), ("prose", prose), ("items", items), ("tags", tags)];

/// `{{text field tag="p" class="…" wrap="li" label="Record.key"}}`: plain text.
fn text(call: &Call<'_>, out: &mut String) {
    let tag = call.option("tag").unwrap_or("span");
    call.values(out, |out, text| {
        call.open(out, tag);
        push_plain(out, text);
        end(out, Some(tag));
    });
}

/// `{{term field}}`: a code as its word, other text as it is.
fn term(call: &Call<'_>, out: &mut String) {
    let words = call.words();
    let field = call.field().unwrap_or("");
    coded(call, out, |code| words.term(field, code).to_owned());
}

/// `{{country field}}`: a country's name for its code.
fn country(call: &Call<'_>, out: &mut String) {
    let words = call.words();
    coded(call, out, |code| words.country(code).to_owned());
}

fn coded(call: &Call<'_>, out: &mut String, word: impl Fn(&str) -> String) {
    let tag = call.option("tag");
    call.values(out, |out, code| {
        let word = word(code);
        super::start(out, tag);
        if word == code {
            call.open(out, "span");
            push_plain(out, code);
            out.push_str("</span>");
        } else {
            call.open(out, "data");
            push_attribute(out, "value", code);
            out.push('>');
            push_text(out, &word);
            out.push_str("</data>");
        }
        end(out, tag);
    });
}

/// Writes Markdown into an element that was begun: its paragraphs in `p` elements if there is room for them.
fn push_markdown(out: &mut String, text: &str, with_paragraphs: bool) {
    if super::is_tidy(text) && !text.contains(['\\', '`', '*', '_', '~', '[', '<', '&']) {
        // Nothing in it is Markdown.
        let (start, end) = if with_paragraphs { ("><p>", "</p>") } else { (">", "") };
        out.push_str(start);
        push_text(out, text);
        out.push_str(end);
        return;
    }
    let runs = inline::parse(text);
    if !inline::is_written_as(&runs, text) {
        push_attribute(out, html::SOURCE, text);
    }
    out.push('>');
    let mut paragraphs = runs.split(|run| *run == Run::Paragraph).peekable();
    while let Some(paragraph) = paragraphs.next() {
        if with_paragraphs {
            out.push_str("<p>");
        }
        push_runs(out, paragraph);
        if with_paragraphs {
            out.push_str("</p>");
        } else if paragraphs.peek().is_some() {
            out.push_str("<br><br>");
        }
    }
}

/// `{{prose field class="…"}}`: paragraphs of Markdown.
fn prose(call: &Call<'_>, out: &mut String) {
    for text in call.texts() {
        call.open_with(out, "div", "prose");
        push_markdown(out, text, true);
        out.push_str("</div>\n");
    }
}

/// `{{items field}}`: a list of items of Markdown.
fn items(call: &Call<'_>, out: &mut String) {
    let mut texts = call.texts().peekable();
    if texts.peek().is_none() {
        return;
    }
    out.push_str("<ul class=\"items\">\n");
    for text in texts {
        call.open(out, "li");
        push_markdown(out, text, false);
        out.push_str("</li>\n");
    }
    out.push_str("</ul>");
}

/// `{{tags field label="Record.key"}}`: a list of short texts in a line.
fn tags(call: &Call<'_>, out: &mut String) {
    let mut texts = call.texts().peekable();
    if texts.peek().is_none() {
        return;
    }
    let label = call.option("label").and_then(|label| label.split_once('.'));
    if let Some((record, key)) = label {
        let words = call.words();
        out.push_str("<div class=\"labelled\">");
        push_label(out, words.label(record, key), words);
    }
    // What parts the items is the style sheet's: white space between them would add to it.
    out.push_str("<ul class=\"tags\">");
    for text in texts {
        call.open(out, "li");
        push_plain(out, text);
        out.push_str("</li>");
    }
    out.push_str("</ul>");
    if label.is_some() {
        out.push_str("</div>");
    }
}
