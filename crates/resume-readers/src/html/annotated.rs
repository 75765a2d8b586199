//! Our own pages: each annotated element says which field it shows.

use std::collections::HashMap;

use resume_core::diagnostic::codes;
use resume_core::html::{self, Dates, Words, inline};
use resume_core::model::{FieldInfo, Form, Record, RecordInfo};
use resume_core::{Diagnostic, Locator, Resume, link, pointer};
use serde_json::{Map, Value};

use super::dom::{Dom, Edge, Element, Id};
use super::seen;
use crate::Read;

/// Reads what the elements inside `root` show.
pub fn read(page: &Dom<'_>, root: Element<'_, '_>) -> Read {
    let dates = root.attr(html::DATES).and_then(Dates::named).unwrap_or_default();
    let words = Words::of(root.attr(html::LOCALE).unwrap_or("en")).with_dates(dates);
    let mut reading = Reading { words, ..Reading::new() };
    if let Some(schema) = root.attr(html::SCHEMA) {
        reading.root.insert("$schema".to_owned(), schema.into());
    }
    reading.open(root);
    for edge in root.edges() {
        match edge {
            Edge::Open(element) => reading.open(element),
            Edge::Close(element) => reading.close(element.id),
            Edge::Text(_) => {}
        }
    }
    reading.close(root.id);
    reading.finish_arrangement();
    let document = page.root().elements().find(|e| e.name() == "html").unwrap_or(root);
    if document.attr(html::GUESSED) != Some("lang")
        && let Some(language) = document.attr("lang").filter(|l| !l.is_empty())
    {
        let meta = reading.root.entry("meta").or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(meta) = meta {
            meta.entry("language").or_insert_with(|| language.into());
        }
    }
    let Reading { root, diagnostics, locator, .. } = reading;
    Read { resume: Resume::from_value(&Value::Object(root)), diagnostics, locator, ..Read::default() }
}

/// A record that is being read.
struct Scope {
    element: Id,
    at: String,
    info: &'static RecordInfo,
}

/// A section of the page that is being read.
struct Section {
    element: Id,
    key: String,
    /// The heading as the page shows it, and whether it is marked as the résumé's own.
    title: Option<(String, bool)>,
    arranged: Option<String>,
    place: Option<usize>,
    column: Option<Id>,
}

/// A section of the page that was read.
struct Arranged {
    key: String,
    /// Its heading, if it is not the usual one.
    title: Option<String>,
    /// Whether the author arranged it.
    is_arranged: bool,
    /// Where the author put it ([`html::PLACE`]).
    place: Option<usize>,
    /// The element that it stands in, such as a column.
    column: Option<Id>,
}

struct Reading {
    words: Words,
    root: Map<String, Value>,
    scopes: Vec<Scope>,
    section: Option<Section>,
    /// Sections in the order of the page.
    arrangement: Vec<Arranged>,
    /// Whether a heading was changed by hand.
    is_rearranged: bool,
    diagnostics: Vec<Diagnostic>,
    locator: Locator,
}

impl Reading {
    fn new() -> Self {
        Self {
            words: Words::of("en"),
            root: Map::new(),
            scopes: Vec::new(),
            section: None,
            arrangement: Vec::new(),
            is_rearranged: false,
            diagnostics: Vec::new(),
            locator: Locator::Nowhere,
        }
    }

    fn at(&self) -> (&str, &'static RecordInfo) {
        self.scopes.last().map_or(("", Resume::INFO), |scope| (&scope.at, scope.info))
    }

    fn open(&mut self, element: Element<'_, '_>) {
        if let Some(key) = element.attr(html::SECTION) {
            let arranged = element.attr(html::ARRANGED).map(str::to_owned);
            let place = element.attr(html::PLACE).and_then(|place| place.parse().ok());
            let column = Some(element.parent());
            self.section = Some(Section { element: element.id, key: key.to_owned(), title: None, arranged, place, column });
        }
        if let Some(section) = self.section.as_mut()
            && section.title.is_none()
            && element.name() == "h2"
        {
            section.title = Some((plain(element), element.attr(html::FIELD).is_some()));
            return;
        }
        if let Some(key) = element.attr(html::ITEM).or_else(|| element.attr(html::RECORD)) {
            self.begin(element, key, element.attr(html::ITEM).is_some());
        } else if let Some(key) = element.attr(html::FIELD) {
            self.field(element, key);
        }
    }

    fn close(&mut self, element: Id) {
        if self.scopes.last().is_some_and(|scope| scope.element == element) {
            self.scopes.pop();
        }
        if let Some(section) = self.section.take_if(|section| section.element == element) {
            let shown = section.title.map(|(title, _)| title).unwrap_or_default();
            let is_usual = section.key == "sections" || shown == self.words.heading(&section.key);
            self.is_rearranged |= !is_usual && section.arranged.as_deref() != Some("title");
            let is_own = section.arranged.as_deref() == Some("title") || !is_usual;
            let title = (section.key != "sections" || section.arranged.as_deref() == Some("title")).then_some(shown);
            self.arrangement.push(Arranged {
                key: section.key,
                title: title.filter(|_| is_own),
                is_arranged: section.arranged.is_some(),
                place: section.place,
                column: section.column,
            });
        }
    }

    /// Begins a record: the entry of a list, or the one of that name.
    fn begin(&mut self, element: Element<'_, '_>, key: &str, is_item: bool) {
        let (at, info) = self.at();
        let field = info.fields.iter().find(|f| f.key == key && f.is_list == is_item);
        let Some((field, inner)) = field.and_then(|f| Some((f, f.record?))) else {
            self.unknown(element, key);
            return;
        };
        let at = at.to_owned();
        let Some(map) = self.record(&at) else { return };
        let mut new = pointer::key(&at, field.key);
        if is_item {
            let list = map.entry(field.key).or_insert_with(|| Value::Array(Vec::new()));
            let Value::Array(items) = list else { return };
            pointer::push_index(&mut new, items.len());
            items.push(Value::Object(Map::new()));
        } else {
            map.entry(field.key).or_insert_with(|| Value::Object(Map::new()));
        }
        self.note(&new, element);
        self.scopes.push(Scope { element: element.id, at: new.clone(), info: inner });
        let title = self.section.as_ref().filter(|s| s.key == "sections").and_then(|s| s.title.clone());
        if let (true, "sections", Some((title, true))) = (is_item && at.is_empty(), key, title)
            && let Some(map) = self.record(&new)
        {
            map.insert("title".to_owned(), title.into());
        }
    }

    fn record(&mut self, at: &str) -> Option<&mut Map<String, Value>> {
        if at.is_empty() {
            return Some(&mut self.root);
        }
        let mut tokens = pointer::tokens(at);
        let mut value = self.root.get_mut(&tokens.next()?)?;
        for token in tokens {
            value = match value {
                Value::Array(items) => items.get_mut(token.parse::<usize>().ok()?)?,
                value => value.get_mut(&token)?,
            };
        }
        value.as_object_mut()
    }

    fn note(&mut self, at: &str, element: Element<'_, '_>) {
        self.locator.record(at, element.lead());
    }

    fn report(&mut self, diagnostic: Diagnostic, element: Element<'_, '_>) {
        self.diagnostics.push(diagnostic.at(element.lead()));
    }

    fn unknown(&mut self, element: Element<'_, '_>, key: &str) {
        let at = self.at().0.to_owned();
        let message = format!("an element says that it shows `{key}`, which is no field here; it was left out");
        self.report(Diagnostic::dropped(codes::UNKNOWN_KEY, at, message), element);
    }

    fn field(&mut self, element: Element<'_, '_>, key: &str) {
        let (at, info) = self.at();
        let Some(field) = info.fields.iter().find(|f| f.key == key && f.record.is_none()) else {
            return self.unknown(element, key);
        };
        let at = at.to_owned();
        let mut new = pointer::key(&at, field.key);
        let value = match value(element, field, self.words) {
            Some(value) => value,
            None => return,
        };
        if field.form == Form::Date && value.parse::<resume_core::PartialDate>().is_err() {
            let message = format!("`{value}` is no date; kept as it is");
            self.report(Diagnostic::invalid(codes::DATE, new.clone(), message), element);
        }
        let Some(map) = self.record(&at) else { return };
        if field.is_list {
            let list = map.entry(field.key).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(items) = list {
                pointer::push_index(&mut new, items.len());
                items.push(value.into());
            }
        } else if map.contains_key(field.key) {
            let message = format!("the page shows `{key}` of this entry more than once; the first one counts");
            return self.report(Diagnostic::dropped(codes::DUPLICATE_KEY, new, message), element);
        } else {
            map.insert(field.key.to_owned(), value.into());
        }
        self.note(&new, element);
    }

    /// The author's arrangement: the sections that are marked as such, or all if a heading was changed by hand.
    fn finish_arrangement(&mut self) {
        let all = self.is_rearranged;
        let mut wanted = std::mem::take(&mut self.arrangement);
        wanted.retain(|section| all || section.is_arranged);
        if are_as_written(&wanted) {
            wanted.sort_by_key(|section| section.place.unwrap_or(usize::MAX));
        }
        let items: Vec<Value> = wanted
            .into_iter()
            .map(|Arranged { key, title, .. }| {
                let mut map = Map::new();
                map.insert("section".to_owned(), key.into());
                map.extend(title.filter(|t| !t.is_empty()).map(|title| ("title".to_owned(), title.into())));
                Value::Object(map)
            })
            .collect();
        if !items.is_empty()
            && let Value::Object(meta) = self.root.entry("meta").or_insert_with(|| Value::Object(Map::new()))
        {
            meta.insert("sections".to_owned(), Value::Array(items));
        }
    }
}

/// Whether nobody moved sections by hand: their places ascend in each column.
fn are_as_written(sections: &[Arranged]) -> bool {
    let mut last: HashMap<Option<Id>, usize> = HashMap::new();
    sections.iter().all(|section| {
        let place = section.place.unwrap_or(usize::MAX);
        last.insert(section.column, place).is_none_or(|before| before <= place)
    })
}

/// The value that an element shows: that of an attribute, as long as it would be shown as what is seen; else what is seen.
fn value(element: Element<'_, '_>, field: &FieldInfo, words: Words) -> Option<String> {
    match field.form {
        Form::Markdown => {
            let runs = inline_runs(element);
            let source = element.attr(html::SOURCE).filter(|source| inline::parse(source) == runs);
            Some(source.map_or_else(|| inline::to_markdown(&runs), str::to_owned))
        }
        Form::Date => {
            let seen = seen(element);
            let date = element.attr("datetime").and_then(|d| d.parse().ok());
            if let Some(date) = date.filter(|date| words.date(*date) == seen || words.date(html::month_of(*date)) == seen) {
                return Some(date.to_string());
            }
            if seen.is_empty() || seen == words.present() {
                return None;
            }
            Some(words.read_date(&seen).map_or(seen, |date| date.to_string()))
        }
        Form::Uri => Some(address(element)),
        Form::Text | Form::Email | Form::Country | Form::Language | Form::Cefr | Form::Base64 | Form::Record | Form::Open => {
            if element.name() == "img" {
                return Some(element.attr("src").unwrap_or("").to_owned());
            }
            if field.key == "image" && element.name() == "a" {
                return Some(element.attr(html::SOURCE).or_else(|| element.attr("href")).unwrap_or("").to_owned());
            }
            if field.key == "lastModified" && element.name() == "time" {
                return Some(moment(element, words));
            }
            if element.name() == "data" {
                return coded(element, field, words);
            }
            Some(plain(element))
        }
    }
}

fn inline_runs(element: Element<'_, '_>) -> Vec<inline::Run> {
    super::inline::runs(element)
}

/// Plain text, with the white space that a page cannot show.
fn plain(element: Element<'_, '_>) -> String {
    let seen = seen(element);
    let source = element.attr(html::SOURCE).filter(|source| html::visible(source) == seen);
    source.map_or(seen, str::to_owned)
}

/// A code that is shown as a word. `None` when the word was changed and is the value of a field inside.
fn coded(element: Element<'_, '_>, field: &FieldInfo, words: Words) -> Option<String> {
    let seen = seen(element);
    let code = element.attr("value").unwrap_or("");
    let stands = match element.attr(html::SEEN) {
        Some(text) => text == seen,
        None => words.term(field.key, code) == seen || words.country(code) == seen,
    };
    if stands {
        return Some(code.to_owned());
    }
    let is_inside = element.descendants().any(|e| e.attr(html::FIELD).is_some());
    let code = if field.key == "gender" { Words::gender_of(&seen) } else { Words::code_of(field.form, &seen) };
    (!is_inside).then(|| code.map_or(seen, str::to_owned))
}

/// A moment of which the day is shown.
fn moment(element: Element<'_, '_>, words: Words) -> String {
    let seen = seen(element);
    let of = |text: &str| html::day_of(text).is_some_and(|day| words.date(day) == seen);
    let value = [html::SOURCE, "datetime"].iter().find_map(|name| element.attr(name).filter(|text| of(text)));
    value.map_or_else(|| words.read_date(&seen).map_or(seen.clone(), |date| date.to_string()), str::to_owned)
}

/// An address that is linked, or written out.
fn address(element: Element<'_, '_>) -> String {
    let seen = seen(element);
    let Some(value) = element.attr(html::SOURCE).or_else(|| element.attr("href")) else { return seen };
    let mut fields = element.descendants().filter(|e| e.attr(html::FIELD).is_some());
    let shows_another = fields.any(|e| super::seen(e) == seen);
    let is_address = seen.contains('.') && !seen.contains(char::is_whitespace) || link::scheme(&seen).is_some();
    if shows_another || !is_address || link::shown(value) == seen || html::visible(value) == seen {
        return value.to_owned();
    }
    if link::scheme(&seen).is_some() { seen } else { format!("https://{seen}") }
}
