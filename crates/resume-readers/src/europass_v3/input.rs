//! The state of one reading, and the small pieces that everything is read with.

use resume_core::diagnostic::codes;
use resume_core::europass_v3::{self as schema, Content};
use resume_core::model::OpenObject;
use resume_core::tables::Locale;
use resume_core::{Diagnostic, Locator, PartialDate, Span};
use serde_json::{Map, Value};

use crate::xml::Element;

/// What was found, and what all parts of the document share.
#[derive(Default)]
pub struct In {
    pub diagnostics: Vec<Diagnostic>,
    pub locator: Locator,
    /// The document's language (BCP 47).
    pub language: String,
}

/// The text of an element without white space at its ends.
pub fn text(element: &Element<'_>) -> String {
    element.text().trim().to_owned()
}

/// The text of the first child of that name.
pub fn child_text(element: &Element<'_>, name: &str) -> String {
    element.child(name).map(text).unwrap_or_default()
}

/// The entries of a list, in its wrapper or without it; empty ones say nothing.
pub fn listed<'e, 'i>(parent: &'e Element<'i>, wrapper: &'e str, name: &'e str) -> Vec<&'e Element<'i>> {
    let wrapped = parent.children(wrapper).flat_map(|list| list.children(name));
    let bare = if wrapper == name { None } else { Some(parent.children(name)) };
    wrapped.chain(bare.into_iter().flatten()).filter(|entry| !entry.says_nothing()).collect()
}

/// What nobody asked for in an element, as data of this format.
pub fn data(element: &Element<'_>) -> OpenObject {
    let mut data = OpenObject::default();
    if let Some(left) = element.leftover(&|element| element.name.to_owned()) {
        data.insert("europass", left);
    }
    data
}

/// Like [`data`], with the code of `coded` asked for.
pub fn data_of(element: &Element<'_>, coded: Option<&Element<'_>>) -> OpenObject {
    if let Some(code) = coded.and_then(|coded| coded.peek_child("Code")) {
        code.ask_all();
    }
    data(element)
}

/// Puts more into the data of this format.
pub fn keep(data: &mut OpenObject, key: &str, value: Value) {
    match data.get_mut("europass") {
        Some(Value::Object(map)) => {
            map.insert(key.to_owned(), value);
        }
        _ => data.insert("europass", Value::Object(Map::from_iter([(key.to_owned(), value)]))),
    }
}

/// The text of the first child of that name, not asked for.
pub fn peek_text(element: &Element<'_>, name: &str) -> String {
    element.peek_child(name).map(|part| part.peek().trim().to_owned()).unwrap_or_default()
}

/// A date, as far as it can be one: what is no part of a date of the calendar is left unasked.
pub fn date(element: Option<&Element<'_>>) -> Option<PartialDate> {
    let element = element?;
    let (date, count) = calendar(element);
    for name in &DATE_PARTS[..count] {
        element.attribute(name);
    }
    date
}

/// The attributes of a date.
const DATE_PARTS: [&str; 3] = ["year", "month", "day"];

/// The date of the calendar that an element says, and how many of its parts make it.
fn calendar(element: &Element<'_>) -> (Option<PartialDate>, usize) {
    let digits = |name: &str| element.peek_attribute(name).map(|attribute| attribute.value.trim().trim_matches('-'));
    let Some(year) = digits("year").and_then(|year| year.parse().ok()) else { return (None, 0) };
    let part = |name: &str| digits(name).and_then(|part| part.parse().ok());
    let month = part("month");
    let day = month.and_then(|_| part("day"));
    let longest = [(year, month, day), (year, month, None), (year, None, None)].into_iter().find_map(|(year, month, day)| {
        let count = 1 + usize::from(month.is_some()) + usize::from(day.is_some());
        PartialDate::new(year, month, day).map(|date| (Some(date), count))
    });
    longest.unwrap_or((None, 0))
}

/// First and last day of an entry. A period that goes on has no last day, whatever is written.
pub fn period(entry: &Element<'_>) -> (Option<PartialDate>, Option<PartialDate>) {
    let Some(period) = entry.child("Period") else { return (None, None) };
    let start = date(period.child("From"));
    let current = period.peek_child("Current");
    let goes_on = current.is_some_and(|current| matches!(current.peek().trim(), "true" | "1"));
    if !goes_on {
        return (start, date(period.child("To")));
    }
    // The writer makes it of a start without an end.
    if let Some(current) = current.filter(|_| start.is_some()) {
        current.ask_all();
    }
    (start, None)
}

/// Asks for labels that the writer makes of the code beside them. As deep as the path is long.
pub fn ask_labels(element: &Element<'_>, path: &[&str], coded: schema::Coded, locale: Locale) {
    if let Some((name, rest)) = path.split_first() {
        element.elements().filter(|child| child.name == *name).for_each(|child| ask_labels(child, rest, coded, locale));
    } else if let (Some(code), Some(label)) = (element.peek_child("Code"), element.peek_child("Label")) {
        let made = schema::label_in(coded, code.peek().trim(), locale);
        if !made.is_empty() && label.peek().trim() == made && label.attributes.is_empty() {
            label.ask_all();
        }
    }
}

/// Code and label of an element; both asked for.
pub fn coded(element: &Element<'_>) -> (String, String) {
    (child_text(element, "Code"), child_text(element, "Label"))
}

/// The label of an element, else its code. The code beside a label stays unasked.
pub fn label(element: Option<&Element<'_>>) -> String {
    let Some(element) = element else { return String::new() };
    let label = child_text(element, "Label");
    if label.is_empty() { child_text(element, "Code") } else { label }
}

impl In {
    /// Notes down where a value came from.
    pub fn note(&mut self, pointer: &str, element: Option<&Element<'_>>) {
        if let Some(element) = element {
            self.locator.record(pointer, element.span.clone());
        }
    }

    /// Reports what the schema does not know, with its place; it is kept like all that the model has no field for. As
    /// deep as the schema.
    pub fn unknown(&mut self, element: &Element<'_>, parent: &str) {
        self.unknown_attributes(element, parent);
        if parent == "Date" {
            self.no_calendar_date(element);
        }
        for child in element.elements() {
            let known = schema::part(parent, child.name).map(|part| part.content);
            match known.or_else(|| bare(parent, child.name).map(Content::Parts)) {
                Some(Content::Parts(name)) => self.unknown(child, name),
                Some(Content::Text(_)) => {
                    self.unknown_attributes(child, "");
                    for inner in child.elements() {
                        let message = format!("`{}` in `{}` is not known: only text stands there", inner.name, child.name);
                        self.not_understood(message, inner.tag.clone());
                    }
                }
                None => {
                    let (name, place) = (child.name, element.name);
                    let message = format!("the element `{name}` is not known in `{place}`; kept in formatData.europass");
                    self.not_understood(message, child.tag.clone());
                }
            }
        }
    }

    fn unknown_attributes(&mut self, element: &Element<'_>, parent: &str) {
        for attribute in element.attributes.iter().filter(|attribute| attribute.prefix.is_empty()) {
            if schema::part(parent, &format!("@{}", attribute.name)).is_none() {
                let (name, place) = (attribute.name, element.name);
                let message = format!("the attribute `{name}` of `{place}` is not known; kept in formatData.europass");
                self.not_understood(message, attribute.span.clone());
            }
        }
    }

    /// Reports a date that the calendar does not have.
    fn no_calendar_date(&mut self, element: &Element<'_>) {
        let (date, count) = calendar(element);
        let rest = DATE_PARTS.iter().skip(count).filter_map(|name| element.peek_attribute(name));
        let rest: Vec<String> = rest.map(|attribute| format!("{}=\"{}\"", attribute.name, attribute.value)).collect();
        if !rest.is_empty() {
            let read = date.map(|date| format!("read as {date}; ")).unwrap_or_default();
            let (rest, place) = (rest.join(" "), element.name);
            let message =
                format!("`{rest}` is no part of a date of the calendar in `{place}`; {read}kept in formatData.europass");
            self.diagnostics.push(Diagnostic::assumed(codes::DATE, "", message).at(element.tag.clone()));
        }
    }

    fn not_understood(&mut self, message: String, span: Span) {
        self.diagnostics.push(Diagnostic::assumed(codes::NOT_UNDERSTOOD, "", message).at(span));
    }
}

/// The parts of an entry that stands without the wrapper of its list.
fn bare(parent: &str, name: &str) -> Option<&'static str> {
    let lists = schema::parts(parent).filter_map(|part| match part.content {
        Content::Parts(list) => Some(list),
        Content::Text(_) => None,
    });
    lists.filter(|list| list.ends_with("List")).find_map(|list| match schema::part(list, name)?.content {
        Content::Parts(entry) => Some(entry),
        Content::Text(_) => None,
    })
}
