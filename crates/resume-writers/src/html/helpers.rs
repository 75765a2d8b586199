//! What templates can call. A helper that shows a field takes it as a path (`{{text position}}`): its last name becomes the
//! annotation for reading back. All of them write safe HTML, and nothing for a field that is absent.

mod blocks;
mod dates;
mod include;
mod links;
mod page;
mod person;
mod values;

use std::collections::BTreeMap;

use handlebars::{Context, Handlebars, Helper, HelperResult, Output, PathAndJson, RenderContext};
use resume_core::html::{self, Dates, Words};
use serde_json::Value;

use crate::inline_html::{push_attribute, push_text};

/// Makes all helpers known.
pub fn register(registry: &mut Handlebars<'static>, styles: BTreeMap<String, String>) {
    blocks::register(registry);
    dates::register(registry);
    include::register(registry);
    links::register(registry);
    page::register(registry, styles);
    person::register(registry);
    values::register(registry);
}

/// A helper that writes HTML about one call.
type Write = fn(&Call<'_, '_>, &mut String);

/// Registers a helper that shows fields.
fn field_helper(registry: &mut Handlebars<'static>, name: &str, write: Write) {
    let helper = move |h: &Helper<'_>,
                       _: &Handlebars<'_>,
                       context: &Context,
                       rc: &mut RenderContext<'_, '_>,
                       out: &mut dyn Output|
          -> HelperResult {
        let mut html = String::new();
        write(&Call { helper: h, root: context.data(), record: record(context, rc) }, &mut html);
        Ok(out.write(&html)?)
    };
    registry.register_helper(name, Box::new(helper));
}

/// One call of a helper.
struct Call<'c, 'h> {
    helper: &'c Helper<'h>,
    root: &'c Value,
    /// The record around, such as the entry of a list.
    record: &'c Value,
}

impl<'c, 'h> Call<'c, 'h> {
    fn param(&self) -> Option<&'c PathAndJson<'h>> {
        self.helper.param(0)
    }

    /// The field's name, as the annotation says it.
    fn field(&self) -> Option<&'c str> {
        self.option("field").or_else(|| self.param()?.relative_path()?.rsplit(['.', '/']).next()).filter(|f| *f != "this")
    }

    /// The texts to show: one of a plain field, all of a list.
    fn texts(&self) -> impl Iterator<Item = &'c str> + use<'c, 'h> {
        let value = self.param().map(PathAndJson::value);
        let items = match value {
            Some(Value::Array(items)) => items.as_slice(),
            Some(value @ Value::String(text)) if !text.is_empty() => std::slice::from_ref(value),
            _ => &[],
        };
        items.iter().filter_map(Value::as_str)
    }

    fn option(&self, name: &str) -> Option<&'c str> {
        self.helper.hash_get(name)?.value().as_str()
    }

    fn page(&self, key: &str) -> &'c Value {
        self.root.get("page").and_then(|page| page.get(key)).unwrap_or(&Value::Null)
    }

    fn words(&self) -> Words {
        words(self.root)
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
            let gap = if asked.is_empty() || class.is_empty() { "" } else { " " };
            push_attribute(out, "class", &format!("{asked}{gap}{class}"));
        }
        if let Some(field) = self.field() {
            push_attribute(out, html::FIELD, field);
        }
    }
}

/// The record that a template's paths start from.
fn record<'v>(context: &'v Context, rc: &'v RenderContext<'_, '_>) -> &'v Value {
    let Some(block) = rc.block() else { return context.data() };
    if let Some(value) = block.base_value() {
        return value;
    }
    let mut at = context.data();
    for token in block.base_path() {
        at = match at {
            Value::Array(items) => token.parse::<usize>().ok().and_then(|index| items.get(index)).unwrap_or(&Value::Null),
            at => at.get(token).unwrap_or(&Value::Null),
        };
    }
    at
}

fn words(root: &Value) -> Words {
    let page = |key: &str| root.get("page").and_then(|page| page.get(key)).and_then(Value::as_str).unwrap_or("");
    Words::of(page("locale")).with_dates(Dates::named(page("dates")).unwrap_or_default())
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
    let seen = html::visible(text);
    if seen != text {
        push_attribute(out, html::SOURCE, text);
    }
    out.push('>');
    push_lines(out, &seen);
}

fn push_lines(out: &mut String, text: &str) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push_str("<br>");
        }
        push_text(out, line);
    }
}
