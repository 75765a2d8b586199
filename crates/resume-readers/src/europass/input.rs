//! What all parts of the reader share: values out of elements, where they stand, and what is left over.

use std::borrow::Cow;

use resume_core::diagnostic::codes;
use resume_core::europass as form;
use resume_core::europass::facts::{self, Fact, Sides};
use resume_core::inline::{self, Block, Run};
use resume_core::model::OpenObject;
use resume_core::tables::{Locale, Section};
use resume_core::{Diagnostic, Locator, PartialDate, Span, pointer};
use serde_json::{Map, Value};

use crate::rich_text;
use crate::xml::Element;

/// The state of one reading.
#[derive(Default)]
pub(super) struct Input {
    pub diagnostics: Vec<Diagnostic>,
    pub locator: Locator,
    /// For each title or label that was recognised, the languages that have it.
    pub seen: Vec<Vec<Locale>>,
    /// The language of the profile: that of the names of countries and languages that stand as codes.
    pub profile: Option<Locale>,
    /// The country in which the person lives.
    pub home: Option<String>,
    /// The profiles in other languages.
    pub profiles: Vec<Value>,
}

/// Start, end, and where they stand.
pub(super) type Dates = (Option<PartialDate>, Option<PartialDate>);

impl Input {
    pub fn profile(&self) -> Locale {
        self.profile.unwrap_or(Locale::En)
    }

    pub fn assumed(&mut self, code: resume_core::Code, pointer: &str, message: impl Into<String>, span: Span) {
        self.diagnostics.push(Diagnostic::assumed(code, pointer, message).at(span));
    }

    /// The plain text of a child.
    pub fn text(&mut self, parent: &Element<'_>, name: &str, pointer: &str) -> String {
        let Some(child) = parent.child(name) else { return String::new() };
        let text = own_text(child);
        if !text.is_empty() {
            self.locator.record(pointer, child.span.clone());
        }
        text
    }

    /// The plain texts of all children of a name.
    pub fn texts(&mut self, parent: &Element<'_>, name: &str, pointer: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for child in parent.children(name) {
            let text = own_text(child);
            if !text.is_empty() {
                self.locator.record(pointer::index(pointer, texts.len()), child.span.clone());
                texts.push(text);
            }
        }
        texts
    }

    /// The date in an element of that name. What is no date stays unasked, and so is kept as it is.
    pub fn date(&mut self, parent: &Element<'_>, name: &str, pointer: &str) -> Option<PartialDate> {
        let element = parent.child(name)?;
        let date = match element.elements().find(|child| child.name == "FormattedDateTime") {
            Some(inner) => {
                let date = self.bare_date(inner, pointer);
                if date.is_some() {
                    inner.ask();
                }
                date
            }
            None => self.bare_date(element, pointer),
        };
        if date.is_some() {
            self.locator.record(pointer, element.span.clone());
        }
        date
    }

    /// The date that is an element's own text.
    pub fn bare_date(&mut self, element: &Element<'_>, pointer: &str) -> Option<PartialDate> {
        let text = element.peek();
        let text = text.trim();
        let day = text.split(['T', ' ']).next().unwrap_or("");
        if day.is_empty() {
            return None;
        }
        match day.parse() {
            Ok(date) => {
                element.text();
                Some(date)
            }
            Err(_) => {
                let message =
                    format!("`{text}` is no date of the calendar in the form YYYY, YYYY-MM or YYYY-MM-DD; kept as it is");
                self.diagnostics.push(Diagnostic::assumed(codes::DATE, pointer, message).at(element.span.clone()));
                None
            }
        }
    }

    /// A time span. `goes_on` is the element that says that it has not ended, where the writer writes one.
    pub fn period(&mut self, period: &Element<'_>, goes_on: Option<&str>, base: &str) -> Dates {
        let start = self.date(period, "StartDate", &pointer::key(base, "startDate"));
        let end_at = pointer::key(base, "endDate");
        let mark = period.elements().find(|child| Some(child.name) == goes_on);
        let is_on = mark.map(|mark| matches!(mark.peek().trim(), "true" | "1"));
        let end = match is_on {
            Some(true) => {
                if let Some(end) = period.elements().find(|child| child.name == "EndDate" && !child.is_blank()) {
                    self.assumed(codes::GUESS, &end_at, "it is said to go on, so this end is passed over", end.span.clone());
                    end.ask_all();
                }
                None
            }
            Some(false) | None => self.date(period, "EndDate", &end_at),
        };
        // An end that is not known is no going on; the mark is kept.
        if let Some(mark) = mark
            && (is_on == Some(true) && start.is_some() || is_on == Some(false) && end.is_some())
        {
            mark.ask_all();
        }
        (start, end)
    }

    /// The blocks of a rich text.
    pub fn blocks(&mut self, parent: &Element<'_>, name: &str, pointer: &str) -> Vec<Block> {
        let Some(child) = parent.child(name) else { return Vec::new() };
        self.locator.record(pointer, child.span.clone());
        rich_text::blocks(&child.text())
    }

    /// Takes facts out of a text.
    pub fn facts(&mut self, sides: Sides, blocks: &mut Vec<Block>) -> Vec<Fact> {
        let facts = facts::take(sides, blocks);
        self.seen.extend(facts.iter().map(|fact| fact.locales.clone()));
        facts
    }

    /// The name of an entry: none where the title of its section stands for it.
    pub fn name(&mut self, text: String, section: Section) -> String {
        let locales = form::printed_title(section, &text);
        if locales.is_empty() {
            return text;
        }
        self.seen.push(locales);
        String::new()
    }
}

/// An element's own text without the white space around it.
pub(super) fn own_text(element: &Element<'_>) -> String {
    element.text().trim().to_owned()
}

/// What is left of an element, to be kept with the record that it became.
pub(super) fn keep(element: &Element<'_>) -> OpenObject {
    kept(element.leftover(&|child| child.name.to_owned()))
}

pub(super) fn kept(value: Option<Value>) -> OpenObject {
    let mut object = OpenObject::default();
    if let Some(value) = value {
        object.insert("europass", value);
    }
    object
}

/// Adds a member to what is kept.
pub(super) fn also_keep(object: &mut OpenObject, key: &str, value: Value) {
    match object.get_mut("europass") {
        Some(Value::Object(map)) => {
            map.insert(key.to_owned(), value);
        }
        _ => object.insert("europass", Value::Object(Map::from_iter([(key.to_owned(), value)]))),
    }
}

/// Paragraphs as Markdown, and list items.
pub(super) fn split(blocks: &[Block]) -> (String, Vec<String>) {
    rich_text::split(blocks)
}

/// All blocks as Markdown paragraphs, lists as lines with dashes.
pub(super) fn prose(blocks: Vec<Block>) -> String {
    rich_text::split(&form::lists::from_items(blocks)).0
}

/// The items as plain text, and the paragraphs as Markdown.
pub(super) fn prose_and_plain_items(blocks: Vec<Block>) -> (String, Vec<String>) {
    let (mut items, mut paragraphs) = (Vec::new(), Vec::new());
    for block in blocks {
        match block {
            Block::Item(runs, _) => items.push(inline::plain_text(&runs)),
            Block::Paragraph(_) => paragraphs.push(block),
        }
    }
    (split(&paragraphs).0, items)
}

/// The value of a fact as plain text.
pub(super) fn plain(value: &[Run]) -> String {
    inline::plain_text(value)
}

/// Name and what stands beside it.
pub(super) fn beside(text: &str) -> (String, String) {
    let (name, beside) = text.rsplit_once(form::BESIDE).unwrap_or((text, ""));
    (name.to_owned(), beside.to_owned())
}

/// Whether a child's text is `expected`; then it is asked for, so that it is not kept.
pub(super) fn ask_if(parent: &Element<'_>, name: &str, expected: &[&str]) {
    for child in parent.elements().filter(|child| child.name == name) {
        if child.attributes.is_empty() && expected.contains(&child.peek().trim()) {
            child.ask_all();
        }
    }
}

/// Asks for an attribute when its value is one of those that we write ourselves.
pub(super) fn ask_attribute_if(element: &Element<'_>, name: &str, expected: &[&str]) {
    if element.attributes.iter().any(|a| a.name == name && expected.contains(&a.value.trim())) {
        element.attribute(name);
    }
}

/// A text that may be HTML where plain text is meant, as Markdown paragraphs.
pub(super) fn plain_as_markdown(text: &str) -> String {
    if form::is_html(text) {
        return prose(rich_text::blocks(text));
    }
    let paragraphs = inline::paragraphs(vec![Run::plain(Cow::Borrowed(text).replace("\r\n", "\n").replace('\r', "\n"))]);
    let printed: Vec<String> = paragraphs.iter().map(|runs| inline::print(runs)).collect();
    printed.join("\n\n")
}
