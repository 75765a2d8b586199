//! What HTML elements mean for an outline. Driven by the tags inside of Markdown and by a walker of an HTML tree.

use std::borrow::Cow;

use resume_core::Span;
use resume_core::outline::Role;

use super::builder::{Builder, Mark};

/// What is remembered between tags.
#[derive(Debug, Default)]
pub struct Tags {
    /// The element whose content is dropped, and how often it is open.
    dropped: Option<(String, u32)>,
    /// Whether a `span` was just closed.
    is_after_span: bool,
    /// Whether a tag stands right before, without so much as a blank between: an inline element has just ended.
    is_after_inline: bool,
    /// Whether all cells of the row so far are `th`.
    is_header: Option<bool>,
}

/// An attribute of the tag at hand, entities resolved.
pub type Attribute<'a, 's> = &'a dyn Fn(&str) -> Option<Cow<'s, str>>;

impl Tags {
    /// Whether text is dropped here: it is style, script or the like.
    pub fn is_dropped(&self) -> bool {
        self.dropped.is_some()
    }

    /// Text was seen; between two columns there is white space only.
    pub fn saw_text(&mut self, text: &str) {
        self.is_after_inline &= text.is_empty();
        if !text.trim().is_empty() {
            self.is_after_span = false;
        }
    }

    /// A start tag; `name` is in lower case.
    pub fn open<'s>(&mut self, builder: &mut Builder<'s>, name: &str, attribute: Attribute<'_, 's>, span: &Span) {
        if let Some((dropped, count)) = &mut self.dropped {
            *count += u32::from(dropped == name);
            return;
        }
        match name {
            "style" | "script" | "svg" | "template" | "head" | "title" => self.dropped = Some((name.to_owned(), 1)),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if !builder.is_in_cell() => {
                builder.start(Role::Heading(name.as_bytes()[1] - b'0'), span.start);
                builder.html();
            }
            "ul" | "menu" if !builder.is_in_cell() => builder.open_list(None),
            "ol" if !builder.is_in_cell() => {
                builder.open_list(Some(attribute("start").and_then(|n| n.trim().parse().ok()).unwrap_or(1)));
            }
            "li" if !builder.is_in_cell() => builder.open_item(),
            "dt" if !builder.is_in_cell() => builder.start(Role::Term, span.start),
            "dd" if !builder.is_in_cell() => builder.open_definition(),
            "blockquote" if !builder.is_in_cell() => builder.open_quote(),
            "table" => builder.open_table(),
            "tr" => {
                self.end_row(builder);
                builder.open_row(false, span.start);
            }
            "td" | "th" => {
                self.is_header = Some(self.is_header.unwrap_or(true) && name == "th");
                builder.open_cell(span.start);
            }
            "hr" if !builder.is_in_cell() => builder.rule(span.clone()),
            "br" => builder.line_break(true),
            "img" => {
                let source = attribute("src").unwrap_or_default();
                builder.image(source, attribute("alt").unwrap_or_default(), span.clone());
                builder.html();
            }
            _ => self.open_inline(builder, name, attribute, span),
        }
    }

    fn open_inline<'s>(&mut self, builder: &mut Builder<'s>, name: &str, attribute: Attribute<'_, 's>, span: &Span) {
        if is_block(name) && !is_of_table(name) {
            boundary(builder);
            return;
        }
        builder.html();
        if !builder.is_line_empty() {
            builder.touch(span);
        }
        match name {
            "a" => builder.link(attribute("href")),
            "span" => {
                let floats = |value: Cow<'_, str>| value.contains("float") || value.contains("right") || value.contains("flex");
                let is_apart = self.is_after_span || self.is_between_words(builder);
                if is_apart || ["style", "class", "align"].iter().any(|a| attribute(a).is_some_and(floats)) {
                    builder.apart();
                }
            }
            _ => {
                if let Some(mark) = mark_of(name) {
                    // `<b>Acme</b><i>2019</i>`: a page lays them out side by side.
                    if self.is_between_words(builder) {
                        builder.apart();
                    }
                    builder.mark(mark);
                }
            }
        }
    }

    /// Whether an inline element has just ended with a word, and the next begins without a blank.
    fn is_between_words(&self, builder: &Builder<'_>) -> bool {
        self.is_after_inline && builder.last_text().is_some_and(|text| text.ends_with(|c: char| c.is_alphanumeric() || c == ')'))
    }

    /// An end tag; `name` is in lower case.
    pub fn close(&mut self, builder: &mut Builder<'_>, name: &str, span: &Span) {
        if let Some((dropped, count)) = &mut self.dropped {
            if dropped == name {
                *count -= 1;
                if *count == 0 {
                    self.dropped = None;
                }
            }
            return;
        }
        match name {
            "ul" | "ol" | "menu" if !builder.is_in_cell() => builder.close_list(),
            "li" if !builder.is_in_cell() => builder.close_item(),
            "dd" if !builder.is_in_cell() => builder.close_definition(),
            "blockquote" if !builder.is_in_cell() => builder.close_quote(),
            "td" | "th" => builder.close_cell(),
            "tr" => self.end_row(builder),
            "table" => {
                self.end_row(builder);
                builder.close_table();
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "dt" => boundary(builder),
            _ if is_block(name) && !is_of_table(name) => boundary(builder),
            _ => {
                if !builder.is_line_empty() {
                    builder.touch(span);
                }
                match name {
                    "a" => builder.unlink(),
                    "span" => (self.is_after_span, self.is_after_inline) = (true, true),
                    _ => {
                        if let Some(mark) = mark_of(name) {
                            self.is_after_inline = true;
                            builder.unmark(mark);
                        }
                    }
                }
            }
        }
    }

    fn end_row(&mut self, builder: &mut Builder<'_>) {
        let is_header = self.is_header.take().unwrap_or(false);
        builder.close_row(is_header);
    }
}

/// A block begins or ends. Inside of a cell it is a new line.
fn boundary(builder: &mut Builder<'_>) {
    if builder.is_in_cell() {
        if builder.last_text().is_some_and(|text| !text.ends_with('\n')) {
            builder.line_break(true);
        }
    } else {
        builder.end();
    }
}

fn mark_of(name: &str) -> Option<Mark> {
    Some(match name {
        "b" | "strong" => Mark::Strong,
        "i" | "em" | "cite" | "var" | "dfn" => Mark::Emphasis,
        "code" | "kbd" | "samp" | "tt" => Mark::Code,
        "s" | "del" | "strike" => Mark::Strike,
        "small" => Mark::Small,
        _ => return None,
    })
}

/// The parts of tables.
pub fn is_of_table(name: &str) -> bool {
    matches!(name.as_bytes(), b"table" | b"tbody" | b"thead" | b"tfoot" | b"tr" | b"td" | b"th" | b"caption" | b"colgroup")
}

/// Elements that begin on a line of their own.
pub fn is_block(name: &str) -> bool {
    matches!(
        name.as_bytes(),
        b"address"
            | b"article"
            | b"aside"
            | b"blockquote"
            | b"body"
            | b"center"
            | b"dd"
            | b"details"
            | b"dialog"
            | b"dir"
            | b"div"
            | b"dl"
            | b"dt"
            | b"fieldset"
            | b"figcaption"
            | b"figure"
            | b"footer"
            | b"form"
            | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"header"
            | b"hgroup"
            | b"hr"
            | b"html"
            | b"li"
            | b"main"
            | b"menu"
            | b"nav"
            | b"ol"
            | b"optgroup"
            | b"p"
            | b"pre"
            | b"search"
            | b"section"
            | b"summary"
            | b"table"
            | b"ul"
    ) || is_of_table(name)
}
