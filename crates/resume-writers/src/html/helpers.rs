//! What templates can call. A helper that shows a field takes it as a path (`{{text position}}`): its last name becomes the
//! annotation for reading back. All of them write safe HTML, and nothing for a field that is absent.

mod dates;
mod links;
mod page;
mod person;
mod values;

use resume_core::html::{self, Words};
use resume_core::model::Borrowed;

use super::template::Arguments;
use crate::inline_html::{push_attribute, push_text};

/// Writes HTML about one call.
pub type Write = fn(&Call<'_>, &mut String);

/// A helper: its name, and what writes it.
pub type Helper = (&'static str, Write);

/// The helpers of a module.
type Helpers = &'static [Helper];

/// The helper of that name.
pub fn named(name: &str) -> Option<&'static Helper> {
    let all = [dates::HELPERS, links::HELPERS, page::HELPERS, person::HELPERS, values::HELPERS];
    all.into_iter().flatten().find(|(n, _)| *n == name)
}

/// One call of a helper.
pub struct Call<'c> {
    /// What the template gives.
    pub arguments: &'c Arguments,
    /// The value of the first argument; never null.
    pub param: Option<&'c Borrowed<'c>>,
    /// Whether a period without an end goes on, where the template says it.
    pub ongoing: Option<bool>,
    /// All that templates see.
    pub root: &'c Borrowed<'c>,
    /// What they see as `page`.
    pub page: &'c Borrowed<'c>,
    /// The record around, such as the entry of a list.
    pub record: &'c Borrowed<'c>,
    /// The words of the page's language.
    pub words: Words,
}

impl<'c> Call<'c> {
    /// The field's name, as the annotation says it.
    fn field(&self) -> Option<&'c str> {
        self.arguments.field.as_deref()
    }

    /// The texts to show: one of a plain field, all of a list.
    fn texts(&self) -> impl Iterator<Item = &'c str> + use<'c> {
        let items = match self.param {
            Some(Borrowed::List(items)) => items.as_slice(),
            Some(value @ Borrowed::Text(text)) if !text.is_empty() => std::slice::from_ref(value),
            _ => &[],
        };
        items.iter().filter_map(Borrowed::as_str)
    }

    fn option(&self, name: &str) -> Option<&'c str> {
        self.arguments.text(name)
    }

    fn page(&self, key: &str) -> &'c Borrowed<'c> {
        self.page.get(key).unwrap_or(&Borrowed::Null)
    }

    fn words(&self) -> Words {
        self.words
    }

    /// Writes all values of the field, each through `each`, with label and wrapping as the call's options say:
    /// `wrap="li"` makes an element of each value, or of the label and all values; without, commas part them.
    fn values(&self, out: &mut String, each: impl Fn(&mut String, &str)) {
        let mut texts = self.texts().peekable();
        if texts.peek().is_none() {
            return;
        }
        let wrap = self.option("wrap");
        let label = self.option("label").map(|label| label.split_once('.').unwrap_or(("", label)));
        let words = self.words();
        if let Some((record, key)) = label {
            start(out, wrap);
            push_label(out, words.label(record, key), words);
        }
        for (at, text) in texts.enumerate() {
            if label.is_none() {
                if at > 0 && wrap.is_none() {
                    out.push_str(words.comma());
                }
                start(out, wrap);
            } else if at > 0 {
                out.push_str(words.comma());
            }
            each(out, text);
            if label.is_none() {
                end(out, wrap);
            }
        }
        if label.is_some() {
            end(out, wrap);
        }
    }

    /// Opens the element of a value: class as the call says, and the annotation. The caller closes it.
    fn open(&self, out: &mut String, tag: &str) {
        self.open_with(out, tag, "");
    }

    /// As [`Call::open`], with one more class.
    fn open_with(&self, out: &mut String, tag: &str, class: &str) {
        out.push('<');
        out.push_str(tag);
        let asked = self.option("class").unwrap_or("");
        if !(asked.is_empty() && class.is_empty()) {
            // Classes are those of templates.
            out.push_str(" class=\"");
            push_text(out, asked);
            if !(asked.is_empty() || class.is_empty()) {
                out.push(' ');
            }
            out.push_str(class);
            out.push('"');
        }
        if let Some(field) = self.field() {
            push_attribute(out, html::FIELD, field);
        }
    }
}

fn push_label(out: &mut String, label: &str, words: Words) {
    out.push_str("<span class=\"label\">");
    push_text(out, label);
    out.push_str(words.colon());
    out.push_str("</span>");
}

fn start(out: &mut String, tag: Option<&str>) {
    if let Some(tag) = tag {
        out.push('<');
        out.push_str(tag);
        out.push('>');
    }
}

fn end(out: &mut String, tag: Option<&str>) {
    if let Some(tag) = tag {
        out.push_str("</");
        out.push_str(tag);
        out.push('>');
        if tag == "li" {
            out.push('\n');
        }
    }
}

/// Writes the rest of a start tag that [`Call::open`] began, and plain text: with the text itself in an attribute where a
/// page cannot show it exactly.
fn push_plain(out: &mut String, text: &str) {
    if is_tidy(text) {
        out.push('>');
        return push_text(out, text);
    }
    let seen = html::visible(text);
    if seen != text {
        push_attribute(out, html::SOURCE, text);
    }
    out.push('>');
    push_lines(out, &seen);
}

/// Whether a page shows the text exactly, in one line: no white space but single blanks inside.
fn is_tidy(text: &str) -> bool {
    let mut before = b' ';
    for byte in text.bytes() {
        if byte.is_ascii_whitespace() && (byte != b' ' || before == b' ') {
            return false;
        }
        before = byte;
    }
    before != b' '
}

fn push_lines(out: &mut String, text: &str) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push_str("<br>");
        }
        push_text(out, line);
    }
}
