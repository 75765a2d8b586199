//! Entries whose reading is certain: under a heading, or in one list item.

use resume_core::canonical::{Layout, Part, When, best_field, field_of, has_date, is_label, is_language_code};
use resume_core::model::{FieldInfo, Form, RecordInfo};
use resume_core::outline::{Block, Role};
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Section, countries, normalise};
use resume_core::{PartialDate, Span};
use serde_json::{Map, Value};

use super::head::{Head, head};
use super::source::{self, find, plain};

/// A record in the shared schema.
pub type Object = Map<String, Value>;

/// A record, and where its values stand: pointers relative to it.
#[derive(Debug, Default)]
pub struct Found {
    /// The record.
    pub record: Object,
    /// Relative pointers and spans.
    pub spans: Vec<(String, Span)>,
}

impl Found {
    /// Sets a field; a list field takes one more value of a text. False when it has a value already.
    pub fn set(&mut self, field: &FieldInfo, value: Value, span: &Span) -> bool {
        if self.record.contains_key(field.key) {
            return false;
        }
        self.spans.push((format!("/{}", field.key), span.clone()));
        self.record.insert(field.key.to_owned(), value);
        true
    }

    /// Adds to a list.
    pub fn push(&mut self, key: &str, value: Value, span: &Span) {
        let list = self.record.entry(key).or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(items) = list {
            self.spans.push((format!("/{key}/{}", items.len()), span.clone()));
            items.push(value);
        }
    }
}

/// Reads blocks of one source.
#[derive(Clone, Copy)]
pub struct Reader<'s> {
    /// The source.
    pub source: &'s str,
}

impl Reader<'_> {
    /// An entry under a heading: `blocks` are the heading and what follows up to the next. `None` when any of it could
    /// mean something else.
    pub fn entry(&self, blocks: &[Block<'_>], layout: &'static Layout) -> Option<Found> {
        let (first, rest) = blocks.split_first()?;
        let lines = source::lines(self.source, first)?;
        let [line] = lines[..] else { return None };
        let heading = Layout { shape: resume_core::canonical::Shape::Headings, ..*layout };
        let (head, _) = head(line, &heading)?;
        let mut found = Found::default();
        let is_bold_alone = head.is_bold_alone;
        put_head(&mut found, head, layout, &first.span);
        let is_dated = self.body(rest, layout, &mut found)?;
        // Whole headings in bold may be a matter of taste; a line of dates or a fact says that this is no such.
        (!is_bold_alone || is_dated || found.record.len() > 1 || rest.is_empty()).then_some(found)
    }

    /// What stands below a head. Tells whether it had a line of dates.
    pub fn body(&self, blocks: &[Block<'_>], layout: &'static Layout, found: &mut Found) -> Option<bool> {
        let info = layout.record;
        let mut rest = blocks;
        let mut is_dated = false;
        if let Some((block, after)) = rest.split_first()
            && block.role == Role::Paragraph
            && block.quote == 0
        {
            let lines = source::lines(self.source, block)?;
            if let [line] = lines[..]
                && self.when(line, layout, found, &block.span).is_some()
            {
                is_dated = true;
                rest = after;
            } else if layout.when != When::Never
                && let [line] = lines[..]
                && has_date(line)
                && (words_in(line) < 5 || line.starts_with("**") && line.contains(" | "))
                && source::labelled(line).is_none()
            {
                // A line of dates in another form, or of them and other things of the head.
                return None;
            }
        }
        if let Some((block, after)) = rest.split_first()
            && block.role == Role::Paragraph
            && block.quote == 0
            && self.facts(block, info, found)?
        {
            rest = after;
        }
        // The field that paragraphs go to, and the one that items go to.
        let mut text = layout.text;
        let mut items = layout.items;
        let mut quote = u8::from(layout.section == Section::References);
        let mut paragraphs: Vec<String> = Vec::new();
        let mut span: Option<Span> = None;
        for block in rest {
            let lines = source::lines(self.source, block)?;
            match block.role {
                Role::Paragraph
                    if block.quote == 0
                        && lines.len() == 1
                        && let Some(field) = opens(info, lines[0]) =>
                {
                    flush(found, info, text, &mut paragraphs, span.take())?;
                    text = (!field.is_list).then_some(field.key);
                    items = field.is_list.then_some(field.key);
                    quote = 0;
                    if found.record.contains_key(field.key) {
                        return None;
                    }
                }
                Role::Paragraph if block.quote == quote && text.is_some() => {
                    if lines.first().and_then(|line| source::labelled(line)).is_some_and(|(label, _)| is_label(info, label)) {
                        return None;
                    }
                    paragraphs.push(source::markdown(&lines, |label| is_label(info, label)));
                    let start = span.map_or(block.span.start, |s| s.start);
                    span = Some(start..block.span.end);
                }
                Role::Item { depth: 1, number: None } if block.quote == 0 => {
                    let key = items?;
                    let field = info.fields.iter().find(|f| f.key == key)?;
                    flush(found, info, text, &mut paragraphs, span.take())?;
                    text = None;
                    if field.form == Form::Markdown {
                        if let Some((label, _)) = lines.first().and_then(|line| source::labelled(line))
                            && is_label(info, label)
                        {
                            return None;
                        }
                        let item = source::markdown(&lines, |label| is_label(info, label));
                        found.push(key, item.into(), &block.span);
                    } else {
                        let [line] = lines[..] else { return None };
                        found.push(key, plain(line)?.into(), &block.span);
                    }
                }
                Role::ItemParagraph { depth: 1 } if block.quote == 0 => {
                    let list = found.record.get_mut(items?)?.as_array_mut()?;
                    let Some(Value::String(last)) = list.last_mut() else { return None };
                    last.push_str("\n\n");
                    last.push_str(&source::markdown(&lines, |label| is_label(info, label)));
                }
                _ => return None,
            }
        }
        flush(found, info, text, &mut paragraphs, span)?;
        Some(is_dated)
    }

    /// `2019-03 – 2022-11 | Berlin`, with any language's word for an open end.
    fn when(&self, line: &str, layout: &'static Layout, found: &mut Found, span: &Span) -> Option<()> {
        let field = |key: &str| layout.record.fields.iter().find(|field| field.key == key);
        let (time, place) = match find(line, " | ") {
            Some(at) => (&line[..at], Some(plain(line[at + 3..].trim())?)),
            None => (line, None),
        };
        let date = |text: &str| text.parse::<PartialDate>().ok().map(|date| Value::String(date.to_string()));
        let mut dates: Vec<(&str, Value)> = Vec::new();
        match layout.when {
            When::Never => return None,
            When::Day(key) => dates.push((key, date(time)?)),
            When::Period => match (time.strip_prefix("– "), time.split_once(" – ")) {
                (Some(end), _) => dates.push(("endDate", date(end)?)),
                (None, Some((start, end))) => {
                    dates.push(("startDate", date(start)?));
                    match date(end) {
                        Some(end) => dates.push(("endDate", end)),
                        None => {
                            words::lookup(Kind::Present, &normalise(end))?;
                        }
                    }
                }
                (None, None) => {
                    dates.push(("startDate", date(time.strip_suffix(" –")?)?));
                }
            },
        }
        let place = match (place, layout.place) {
            (Some(place), Some(key)) => Some((key, Value::String(place))),
            (Some(_), None) => return None,
            (None, _) => None,
        };
        for (key, value) in dates.into_iter().chain(place) {
            found.set(field(key)?, value, span);
        }
        Some(())
    }

    /// A paragraph of labelled facts, a line each. False when it is none; `None` when it is one in part.
    pub fn facts(&self, block: &Block<'_>, info: &'static RecordInfo, found: &mut Found) -> Option<bool> {
        let lines = source::lines(self.source, block)?;
        let mut facts = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let is_last = at + 1 == lines.len();
            let line = if is_last { line } else { line.trim_end_matches(' ').strip_suffix('\\').unwrap_or(line) };
            let fact = source::labelled(line).filter(|(_, value)| !value.is_empty());
            match fact.and_then(|(label, value)| Some((field_of(info, label)?, value))) {
                Some(fact) => facts.push(fact),
                None if facts.is_empty() => return Some(false),
                None => return None,
            }
        }
        for (field, value) in facts {
            if !found.set(field, fact(field, value)?, &block.span) {
                return None;
            }
        }
        Some(true)
    }

    /// An entry in one list item: `blocks` are the item and what is nested in it.
    pub fn item(&self, blocks: &[Block<'_>], layout: &'static Layout) -> Option<Found> {
        let (first, nested) = blocks.split_first()?;
        let lines = source::lines(self.source, first)?;
        let (line, text) = lines.split_first()?;
        let mut found = Found::default();
        let line = if text.is_empty() { line } else { line.strip_suffix('\\')? };
        self.item_line(line, layout, &mut found, &first.span)?;
        let info = layout.record;
        let mut paragraphs = Vec::new();
        if !text.is_empty() {
            paragraphs.push(source::markdown(text, |label| is_label(info, label)));
        }
        let mut nested = nested;
        while let Some((block, after)) = nested.split_first()
            && matches!(block.role, Role::ItemParagraph { depth: 1 })
            && block.quote == 0
        {
            paragraphs.push(source::markdown(&source::lines(self.source, block)?, |label| is_label(info, label)));
            nested = after;
        }
        let span = first.span.start..blocks.last()?.span.end;
        flush(&mut found, info, layout.text, &mut paragraphs, Some(span))?;
        for block in nested {
            if !matches!(block.role, Role::Item { depth: 2, number: None }) || block.quote > 0 {
                return None;
            }
            let lines = source::lines(self.source, block)?;
            let [line] = lines[..] else { return None };
            self.nested(line, info, &mut found, &block.span)?;
        }
        Some(found)
    }

    /// `Head (note): rest`.
    fn item_line(&self, line: &str, layout: &'static Layout, found: &mut Found, span: &Span) -> Option<()> {
        let field = |key: &str| layout.record.fields.iter().find(|field| field.key == key);
        let (head, mut rest) = head(line, layout)?;
        put_head(found, head, layout, span);
        if let Some(inner) = rest.strip_prefix(" (") {
            let close = find(inner, ")")?;
            let note = &inner[..close];
            match layout.note {
                // How well a language is known; the other reader will see.
                Some("code") if !is_language_code(note) => return None,
                Some(key) => {
                    found.set(field(key)?, plain(note)?.into(), span);
                }
                None => self.when(note, layout, found, span)?,
            }
            rest = &inner[close + 1..];
        }
        if let Some(value) = rest.strip_prefix(':') {
            let field = layout.rest.and_then(field)?;
            found.set(field, fact(field, value.trim_start_matches(' '))?, span);
            rest = "";
        }
        rest.is_empty().then_some(())
    }

    /// `Label: value` below an item.
    fn nested(&self, line: &str, info: &'static RecordInfo, found: &mut Found, span: &Span) -> Option<()> {
        let (label, value) = source::labelled(line)?;
        // Fields of a record in this one stand beside its own.
        let inner = || info.fields.iter().filter(|field| !field.is_list).filter_map(|field| Some((field, field.record?)));
        let records: Vec<_> = std::iter::once(info).chain(inner().map(|(_, record)| record)).collect();
        let (record, field) = best_field(&records, label, |field| field.form != Form::Record || field.is_list)?;
        if record.name == info.name {
            if let Some(layout) = field.record.and_then(Layout::nested) {
                let mut item = Found::default();
                self.item_line(value, layout, &mut item, span)?;
                found.push(field.key, Value::Object(item.record), span);
                return Some(());
            }
            return found.set(field, fact(field, value)?, span).then_some(());
        }
        let (outer, _) = inner().find(|(_, inner)| inner.name == record.name)?;
        let record = found.record.entry(outer.key).or_insert_with(|| Value::Object(Map::new())).as_object_mut()?;
        if record.contains_key(field.key) {
            return None;
        }
        record.insert(field.key.to_owned(), fact(field, value)?);
        found.spans.push((format!("/{}/{}", outer.key, field.key), span.clone()));
        Some(())
    }
}

/// About how many words there are; scripts without spaces have two characters to a word.
fn words_in(line: &str) -> usize {
    let words = line.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    words.map(|word| 1 + word.chars().filter(|c| matches!(c, '\u{2E80}'..='\u{D7AF}' | '\u{E00}'..='\u{E7F}')).count() / 2).sum()
}

/// The field whose blocks follow: a label alone, in bold.
fn opens(info: &'static RecordInfo, line: &str) -> Option<&'static FieldInfo> {
    let (label, value) = source::labelled(line)?;
    (value.is_empty() && line.starts_with("**")).then(|| field_of(info, label))?
}

/// The value of a labelled fact.
pub fn fact(field: &FieldInfo, value: &str) -> Option<Value> {
    if field.is_list {
        let items = source::comma_list(value)?.into_iter();
        return Some(items.map(|item| Value::String(read_value(field.form, item))).collect());
    }
    match field.form {
        Form::Record | Form::Open => None,
        Form::Markdown => Some(source::markdown(&[value], |_| false).into()),
        Form::Date => Some(plain(value)?.parse::<PartialDate>().ok()?.to_string().into()),
        Form::Text | Form::Uri | Form::Email | Form::Country | Form::Language | Form::Cefr | Form::Base64 => {
            Some(read_value(field.form, plain(value)?).into())
        }
    }
}

/// A country's name is its code; all else is what it is.
pub fn read_value(form: Form, text: String) -> String {
    let country = if form == Form::Country { countries::by_name(&normalise(&text)) } else { None };
    country.map_or(text, |country| country.code().to_owned())
}

fn put_head(found: &mut Found, head: Head, layout: &Layout, span: &Span) {
    let Head { title, organisation, url, is_bold_alone: _ } = head;
    let url = url.map(|(_, url): (Part, String)| url);
    let parts = [(Some(layout.title), title), (layout.organisation, organisation), (Some("url"), url)];
    for (key, value) in parts {
        if let (Some(key), Some(value)) = (key, value)
            && let Some(field) = layout.record.fields.iter().find(|f| f.key == key)
        {
            found.set(field, value.into(), span);
        }
    }
}

/// Puts the paragraphs collected so far into their field.
fn flush(
    found: &mut Found,
    info: &'static RecordInfo,
    key: Option<&str>,
    paragraphs: &mut Vec<String>,
    span: Option<Span>,
) -> Option<()> {
    if paragraphs.is_empty() {
        return Some(());
    }
    let field = info.fields.iter().find(|field| Some(field.key) == key)?;
    let text = std::mem::take(paragraphs).join("\n\n");
    found.set(field, text.into(), &span.unwrap_or_default()).then_some(())
}
