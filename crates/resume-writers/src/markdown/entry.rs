//! Entries: a head, a line of dates, labelled facts, paragraphs, a list; and what is left under labels of its own.

use resume_core::PartialDate;
use resume_core::canonical::{
    Layout, NO_NAME, Part, Shape, When, has_date, is_label, is_language_code, is_suspicious, label, level_at_end,
};
use resume_core::model::{FieldInfo, Form, RecordInfo};
use resume_core::tables::{Locale, Section, countries, dates, normalise};
use serde_json::{Map, Value};

use super::text;

/// A record in the shared schema.
pub type Object = Map<String, Value>;

/// The text of a field, when it has one.
pub fn string<'v>(record: &'v Object, key: &str) -> Option<&'v str> {
    record.get(key).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The texts of a list, when it is one and not empty.
pub fn strings<'v>(record: &'v Object, key: &str) -> Option<Vec<&'v str>> {
    let items = record.get(key)?.as_array().filter(|items| !items.is_empty())?;
    items.iter().map(Value::as_str).collect()
}

/// The records of a list.
pub fn objects<'v>(record: &'v Object, key: &str) -> Vec<&'v Object> {
    let items = record.get(key).and_then(Value::as_array);
    items.map_or_else(Vec::new, |items| items.iter().filter_map(Value::as_object).collect())
}

/// Writes entries of a section in one language.
pub struct Writer {
    /// The language of the labels.
    pub locale: Locale,
}

/// A head of an entry and the fields that it says.
struct Head {
    text: String,
    said: Vec<&'static str>,
}

impl Writer {
    /// All entries of a list.
    pub fn entries(&self, out: &mut String, entries: &[&Object], layout: &Layout) {
        let as_items = match layout.shape {
            Shape::Headings => false,
            Shape::Items => true,
            Shape::Either => entries.iter().all(|entry| self.is_short(entry, layout)),
        };
        for (index, entry) in entries.iter().enumerate() {
            if index == 0 && layout.section == Section::References && entry.keys().eq(["reference"]) {
                // A word about references in general, such as that there are some.
                self.body(out, entry, layout, Vec::new());
            } else if as_items {
                self.item(out, entry, layout, "");
            } else {
                self.entry(out, entry, layout, Vec::new());
            }
        }
        if as_items && !entries.is_empty() {
            out.push('\n');
        }
    }

    /// One entry under a heading; `said` are the fields that are told elsewhere.
    pub fn entry(&self, out: &mut String, entry: &Object, layout: &Layout, mut said: Vec<&'static str>) {
        let head = self.head(entry, layout, text::plain_heading);
        out.push_str("### ");
        out.push_str(&head.text);
        out.push_str("\n\n");
        said.extend(head.said);
        self.body(out, entry, layout, said);
    }

    /// What stands below the head; `said` are the fields that are in it.
    pub fn body(&self, out: &mut String, entry: &Object, layout: &Layout, mut said: Vec<&'static str>) {
        let info = layout.record;
        if let Some(line) = self.when(entry, layout, &mut said) {
            out.push_str(&line);
            out.push_str("\n\n");
        }
        said.extend(layout.text);
        said.extend(layout.items);
        let facts = self.facts(entry, info, &mut said);
        if !facts.is_empty() {
            out.push_str(&facts.join("\\\n"));
            out.push_str("\n\n");
        }
        if let Some(paragraphs) = layout.text.and_then(|key| string(entry, key)) {
            let is_quote = layout.section == Section::References;
            self.paragraphs(out, paragraphs, info, if is_quote { "> " } else { "" });
        }
        if let Some(items) = layout.items.and_then(|key| strings(entry, key)) {
            self.list(out, &items, info, Form::Markdown);
        }
        self.labelled(out, entry, info, &said);
    }

    /// Paragraphs, each line after `prefix`.
    pub fn paragraphs(&self, out: &mut String, paragraphs: &str, info: &'static RecordInfo, prefix: &str) {
        let block = text::block(paragraphs, "", |label| is_label(info, label));
        for (index, line) in block.split('\n').enumerate() {
            if index > 0 {
                out.push('\n');
            }
            out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
            out.push_str(line);
        }
        out.push_str("\n\n");
    }

    fn list(&self, out: &mut String, items: &[&str], info: &'static RecordInfo, form: Form) {
        for item in items {
            let source = match form {
                Form::Markdown => text::block(item, "  ", |label| is_label(info, label)),
                _ => text::plain_start(item),
            };
            out.push_str("- ");
            out.push_str(&source);
            out.push('\n');
        }
        out.push('\n');
    }

    /// The head of an entry: its title, and the organisation in bold.
    fn head(&self, entry: &Object, layout: &Layout, escape: fn(&str) -> String) -> Head {
        let (title, organisation) = (string(entry, layout.title), layout.organisation.and_then(|key| string(entry, key)));
        let url = layout.link.and_then(|part| Some((part, string(entry, "url").filter(|url| text::is_target(url))?)));
        let mut said = Vec::new();
        let linked = |part: Part, source: String, said: &mut Vec<_>| match url {
            Some((linked, url)) if linked == part => {
                said.push("url");
                format!("[{source}]({url})")
            }
            _ => source,
        };
        let mut parts = Vec::new();
        if let Some(title) = title {
            said.push(layout.title);
            let source = match self.is_plain(entry, layout, title) {
                true => escape(title),
                false => {
                    let marks = if layout.shape == Shape::Items && layout.organisation.is_none() { "**" } else { "*" };
                    format!("{marks}{}{marks}", text::plain(title))
                }
            };
            parts.push(linked(Part::Title, source, &mut said));
        }
        if let (Some(organisation), Some(key)) = (organisation, layout.organisation) {
            said.push(key);
            parts.push(linked(Part::Organisation, format!("**{}**", text::plain(organisation)), &mut said));
        }
        let text = if parts.is_empty() { NO_NAME.to_owned() } else { parts.join(", ") };
        Head { text, said }
    }

    /// Whether the title is surely the title without a mark.
    fn is_plain(&self, entry: &Object, layout: &Layout, title: &str) -> bool {
        if layout.organisation.is_some_and(|key| string(entry, key).is_some()) {
            return !has_date(title) && title == title.trim() && !is_odd_title(title);
        }
        let has_list = layout.rest.is_some_and(|key| entry.contains_key(key) && is_list(layout.record, key));
        let has_note = layout.note.is_some_and(|key| entry.contains_key(key)) && has_list_field(layout);
        let is_level = layout.section == Section::Skills && level_at_end(title).is_some();
        layout.is_plain && !is_suspicious(title) && !is_level && !has_list && !has_note
    }

    /// `2019-03 – 2022-11 | Berlin`. The fields that it says are added to `said`.
    fn when(&self, entry: &Object, layout: &Layout, said: &mut Vec<&'static str>) -> Option<String> {
        let date = |key: &str| string(entry, key).filter(|text| text.parse::<PartialDate>().is_ok());
        let mut line = match layout.when {
            When::Never => return None,
            When::Day(key) => {
                said.push(key);
                date(key)?.to_owned()
            }
            When::Period => {
                said.extend(["startDate", "endDate"]);
                match (date("startDate"), date("endDate")) {
                    (None, None) => return None,
                    (Some(start), None) => format!("{start} – {}", dates::present(self.locale)),
                    (None, Some(end)) => format!("– {end}"),
                    (Some(start), Some(end)) => format!("{start} – {end}"),
                }
            }
        };
        if let Some((key, place)) = layout.place.and_then(|key| Some((key, string(entry, key)?))) {
            said.push(key);
            line.push_str(" | ");
            line.push_str(&text::plain(place));
        }
        Some(line)
    }

    /// Labelled facts, a line each, of the fields that are not said yet and fit on a line.
    pub fn facts(&self, entry: &Object, info: &'static RecordInfo, said: &mut Vec<&'static str>) -> Vec<String> {
        let mut facts = Vec::new();
        for field in info.fields {
            if said.contains(&field.key) {
                continue;
            }
            if let Some(value) = self.fact(entry, field) {
                said.push(field.key);
                facts.push(format!("**{}:** {value}", label(info, field.key, self.locale)));
            }
        }
        facts
    }

    /// The value of a field on one line, if it fits.
    pub fn fact(&self, entry: &Object, field: &FieldInfo) -> Option<String> {
        if field.form == Form::Base64 {
            return None;
        }
        if field.is_list {
            let items = strings(entry, field.key)?;
            let is_short = items.iter().all(|item| !item.is_empty() && !item.contains(['\n', '\r']));
            let length: usize = items.iter().map(|item| item.chars().count() + 2).sum();
            let fits = is_short && field.form != Form::Markdown && (length < 100 || field.key != "courses");
            let shown: Vec<&str> = items.iter().map(|item| self.shown(field.form, item)).collect();
            return fits.then(|| comma_list(&shown));
        }
        let value = string(entry, field.key)?;
        match field.form {
            Form::Record | Form::Open | Form::Base64 => None,
            Form::Markdown => {
                (!value.contains(['\n', '\r']) && !value.ends_with('\\')).then(|| text::block(value, "", |_| false))
            }
            Form::Text | Form::Uri | Form::Email | Form::Date | Form::Country | Form::Language | Form::Cefr => {
                Some(text::plain(self.shown(field.form, value)))
            }
        }
    }

    /// A country by its name, where that is read as the same country; all else as it is.
    pub fn shown<'v>(&self, form: Form, value: &'v str) -> &'v str {
        let name = || {
            let country = countries::by_code(value).filter(|country| form == Form::Country && country.code() == value)?;
            let name = country.name(self.locale);
            (countries::by_name(&normalise(name)) == Some(country)).then_some(name)
        };
        name().unwrap_or(value)
    }

    /// What does not fit on a line, each field below its label.
    fn labelled(&self, out: &mut String, entry: &Object, info: &'static RecordInfo, said: &[&str]) {
        for field in info.fields.iter().filter(|field| !said.contains(&field.key) && field.form != Form::Base64) {
            let items = if field.is_list { strings(entry, field.key) } else { None };
            let paragraphs = string(entry, field.key);
            if items.is_none() && paragraphs.is_none() {
                continue;
            }
            out.push_str(&format!("**{}:**\n\n", label(info, field.key, self.locale)));
            if let Some(items) = items {
                self.list(out, &items, info, field.form);
            }
            if let Some(paragraphs) = paragraphs {
                self.paragraphs(out, paragraphs, info, "");
            }
        }
    }

    /// Whether an entry fits into one list item.
    fn is_short(&self, entry: &Object, layout: &Layout) -> bool {
        let mut said = self.head(entry, layout, text::plain).said;
        self.when(entry, layout, &mut said);
        let is_short = |text: &str| !text.contains(['\n', '\r']) && !text.ends_with('\\');
        if layout.text.and_then(|key| string(entry, key)).is_some_and(is_short) {
            said.extend(layout.text);
        }
        let info = layout.record;
        !said.is_empty() && info.fields.iter().all(|field| said.contains(&field.key) || !entry.contains_key(field.key))
    }

    /// One entry as a list item: `- **Name** (level): one, two`.
    pub fn item(&self, out: &mut String, entry: &Object, layout: &Layout, indent: &str) {
        let info = layout.record;
        let Head { text: head, mut said } = self.head(entry, layout, text::plain);
        out.push_str(&format!("{indent}- {head}"));
        let when = self.when(entry, layout, &mut said);
        let fits = |key: &str, note: &str| key != "code" || is_language_code(note);
        let note = layout.note.and_then(|key| string(entry, key).filter(|note| fits(key, note)));
        if note.is_some() {
            said.extend(layout.note);
        }
        if let Some(note) = when.or(note.map(|note| text::escaped(note, &['(', ')']))) {
            out.push_str(&format!(" ({note})"));
        }
        let rest = layout.rest.and_then(|key| info.fields.iter().find(|field| field.key == key));
        if let Some((field, rest)) = rest.and_then(|field| Some((field, self.rest(entry, field)?))) {
            said.push(field.key);
            out.push_str(": ");
            out.push_str(&rest);
        }
        let inner = format!("{indent}  ");
        if let Some(paragraphs) = layout.text.and_then(|key| string(entry, key)) {
            let source = text::block(paragraphs, &inner, |label| is_label(info, label));
            out.push_str(if source.contains('\n') { "\n\n" } else { "\\\n" });
            out.push_str(&inner);
            out.push_str(&source);
        }
        said.extend(layout.text);
        out.push('\n');
        self.nested(out, entry, info, &said, &inner);
    }

    fn rest(&self, entry: &Object, field: &FieldInfo) -> Option<String> {
        if field.is_list {
            return strings(entry, field.key).filter(|items| items.iter().all(|i| !i.is_empty())).map(|items| comma_list(&items));
        }
        self.fact(entry, field)
    }

    /// What an item has beyond its line, as items below it.
    fn nested(&self, out: &mut String, entry: &Object, info: &'static RecordInfo, said: &[&str], indent: &str) {
        for field in info.fields.iter().filter(|field| !said.contains(&field.key)) {
            let name = label(info, field.key, self.locale);
            if let Some(value) = self.fact(entry, field) {
                out.push_str(&format!("{indent}- {name}: {value}\n"));
            }
            let Some(record) = field.record else { continue };
            match (Layout::nested(record), entry.get(field.key).and_then(Value::as_object)) {
                (Some(layout), _) => {
                    for item in objects(entry, field.key) {
                        let mut line = String::new();
                        self.item(&mut line, item, layout, indent);
                        out.push_str(&line.replacen("- ", &format!("- {name}: "), 1));
                    }
                }
                (None, Some(inner)) => self.nested(out, inner, record, &[], indent),
                (None, None) => {}
            }
        }
    }
}

/// A title that is plain beside an organisation must not look like the mark of an entry without a name.
fn is_odd_title(title: &str) -> bool {
    title == NO_NAME || title.ends_with(',')
}

fn is_list(info: &RecordInfo, key: &str) -> bool {
    info.fields.iter().any(|field| field.key == key && field.is_list)
}

fn has_list_field(layout: &Layout) -> bool {
    layout.rest.is_some_and(|key| is_list(layout.record, key))
}

fn comma_list(items: &[&str]) -> String {
    items.iter().map(|item| text::escaped(item, &[','])).collect::<Vec<_>>().join(", ")
}
