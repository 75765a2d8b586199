//! What all parts of the writer share: texts on their way into elements, with what they lose.

use std::borrow::Cow;

use resume_core::diagnostic::{Code, codes};
use resume_core::europass::facts::{self, Sides};
use resume_core::europass::{self as form, printed_title};
use resume_core::inline::{self, Block, Run};
use resume_core::model::OpenObject;
use resume_core::pointer::At;
use resume_core::tables::{Locale, Section, sections};
use resume_core::{Diagnostic, PartialDate, pointer};
use serde_json::Value;

use crate::rich_text;
use crate::xml::{self, Content, Element};

/// The state of one writing.
pub(super) struct Out<'o> {
    pub diagnostics: Vec<Diagnostic>,
    /// The language of titles and labels.
    pub locale: Locale,
    /// The language of the profile: that of the names of countries and languages that stand as codes.
    pub profile: Locale,
    /// The country of phone numbers that do not say theirs.
    pub country: Option<&'o str>,
    /// For each title or label that was written, the languages that have it.
    pub seen: Vec<Cow<'static, [Locale]>>,
}

/// The value of a field that is said in a text.
pub(super) enum Said<'v> {
    Text(&'v str),
    Markdown(&'v str),
    Uri(&'v str),
    List(&'v [String]),
}

impl Out<'_> {
    pub fn dropped(&mut self, code: Code, pointer: impl Into<String>, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::dropped(code, pointer, message));
    }

    pub fn approximated(&mut self, code: Code, pointer: impl Into<String>, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::approximated(code, pointer, message));
    }

    pub fn assumed(&mut self, code: Code, pointer: impl Into<String>, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::assumed(code, pointer, message));
    }

    /// Plain text without the white space around it.
    pub fn plain<'t, 'p>(&mut self, text: &'t str, pointer: impl Into<At<'p>>) -> Cow<'t, str> {
        let pointer = pointer.into();
        let clean = xml::clean(text, pointer, &mut self.diagnostics);
        let trimmed = clean.trim();
        if trimmed.len() == clean.len() {
            return clean;
        }
        self.approximated(codes::AS_TEXT, pointer, "white space around the text is left out");
        match clean {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        }
    }

    /// An element with plain text, if there is any.
    pub fn text<'t, 'p>(&mut self, name: &'static str, text: &'t str, pointer: impl Into<At<'p>>) -> Option<Element<'t>> {
        let text = self.plain(text, pointer);
        (!text.is_empty()).then(|| Element::text(name, text))
    }

    /// The texts of a list, without those that are empty; that indices change is reported.
    pub fn texts<'t, 'p>(&mut self, items: &'t [String], pointer: impl Into<At<'p>>) -> Vec<(Cow<'t, str>, String)> {
        if items.is_empty() {
            return Vec::new();
        }
        let pointer = &String::from(pointer.into());
        let mut texts = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let at = pointer::index(pointer, index);
            let text = self.plain(item, &at);
            if !text.is_empty() {
                texts.push((text, at));
            }
        }
        if texts.len() < items.len() {
            self.dropped(codes::AS_TEXT, pointer, "items without text are left out");
        }
        texts
    }

    /// One value and more of its kind as one list.
    pub fn one_and_more<'t>(
        &mut self,
        one: &'t str,
        one_key: &str,
        more: &'t [String],
        more_key: &str,
        base: &str,
    ) -> Vec<(Cow<'t, str>, String)> {
        let (one_pointer, more_pointer) = (pointer::at(base, one_key), pointer::at(base, more_key));
        let first = self.plain(one, one_pointer);
        let others = self.texts(more, more_pointer);
        if first.is_empty() && !others.is_empty() {
            self.approximated(
                codes::AS_TEXT,
                more_pointer,
                format!("there is no `{one_key}`, so the first of these is read as that"),
            );
            self.assumed(codes::GUESS, one_pointer, format!("there is none, so the first of `{more_key}` is read as that"));
        }
        let first = (!first.is_empty()).then(|| (first, String::from(one_pointer)));
        first.into_iter().chain(others).collect()
    }

    /// Reports keys of no place, and gives back the data that this format left for itself.
    pub fn rest<'d>(&mut self, format_data: &'d OpenObject, other: &OpenObject, base: &str) -> Option<&'d Value> {
        for (key, _) in other.iter() {
            let message = format!("Europass has no place for `{key}`");
            self.dropped(codes::NO_PLACE, pointer::key(base, key), message);
        }
        for (key, _) in format_data.iter().filter(|(key, _)| *key != "europass") {
            let at = pointer::key(&pointer::key(base, "formatData"), key);
            self.dropped(codes::NO_PLACE, at, format!("this is data of {key} alone"));
        }
        format_data.get("europass")
    }

    /// The title of a section, which stands for the name of an entry without one.
    pub fn section_title(&mut self, section: Section) -> &'static str {
        let title = sections::title(section, self.locale);
        self.seen.push(printed_title(section, title).into());
        title
    }

    /// A rich text: facts, the body, facts. `body_key` is the field that the body is.
    pub fn rich(
        &mut self,
        base: &str,
        sides: Sides,
        said: &[(&'static str, Said<'_>)],
        body: Vec<Block>,
        body_key: &str,
    ) -> Vec<Block> {
        let mut wanted = Vec::new();
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for (key, value) in said {
            let runs = self.value(value, pointer::at(base, key));
            if runs.is_empty() {
                continue;
            }
            let Some(paragraph) = facts::paragraph(sides.record, key, runs, self.locale) else { continue };
            wanted.push(*key);
            if sides.before.contains(key) { before.push(paragraph) } else { after.push(paragraph) }
        }
        let length = body.len();
        let mut blocks = before;
        blocks.reserve(length + after.len());
        blocks.extend(body);
        blocks.extend(after);
        let (taken, left) = facts::find(sides, &blocks);
        let keys: Vec<&str> = taken.iter().map(|fact| fact.key).collect();
        if keys != wanted || left.len() != length {
            let message = "a paragraph reads like one of the labelled facts that stand before or after the text";
            self.approximated(codes::AS_TEXT, pointer::key(base, body_key), message);
            for key in sides.before.iter().chain(sides.after).filter(|key| keys.contains(key) != wanted.contains(key)) {
                self.approximated(codes::AS_TEXT, pointer::key(base, key), message);
            }
        }
        self.seen.extend(taken.into_iter().map(|fact| fact.locales));
        blocks
    }

    fn value(&mut self, value: &Said<'_>, pointer: At<'_>) -> Vec<Run> {
        match value {
            Said::Text(text) => rich_text::plain(text, pointer, &mut self.diagnostics),
            Said::Markdown(text) => self.one_paragraph(text, pointer),
            Said::Uri(uri) => {
                let runs = rich_text::plain(uri, pointer, &mut self.diagnostics);
                runs.into_iter()
                    .map(|run| if rich_text::is_link(&run.text) { Run { link: run.text.clone(), ..run } } else { run })
                    .collect()
            }
            Said::List(items) => {
                if items.is_empty() {
                    return Vec::new();
                }
                if items.iter().all(|item| rich_text::is_simple(item) && !item.contains(", ")) {
                    return vec![Run::plain(facts::join_list(items))];
                }
                let mut texts = Vec::with_capacity(items.len());
                let list = String::from(pointer);
                for (index, item) in items.iter().enumerate() {
                    let runs = rich_text::plain(item, &pointer::index(&list, index), &mut self.diagnostics);
                    texts.push(inline::plain_text(&runs));
                }
                texts.retain(|text| !text.is_empty());
                let found = facts::split_list(&facts::join_list(&texts));
                let is_exact = texts.len() == items.len() && found == texts;
                // What is read back is written alike.
                let joined = facts::join_list(&found);
                if !is_exact {
                    self.approximated(codes::AS_TEXT, pointer, "the items are written as one text, parted by commas");
                }
                if joined.is_empty() { Vec::new() } else { vec![Run::plain(joined)] }
            }
        }
    }

    /// Markdown as the lines of one paragraph.
    fn one_paragraph(&mut self, text: &str, pointer: At<'_>) -> Vec<Run> {
        let blocks = rich_text::paragraphs(text, pointer, &mut self.diagnostics);
        if blocks.len() > 1 {
            self.approximated(codes::AS_TEXT, pointer, "the paragraphs are written as lines");
        }
        let lines: Vec<Vec<Run>> = blocks
            .into_iter()
            .map(|block| match block {
                Block::Paragraph(runs) | Block::Item(runs, _) => runs,
            })
            .collect();
        inline::join(&lines)
    }

    /// Paragraphs and then list items in Markdown.
    pub fn body(&mut self, summary: &str, summary_key: &str, highlights: &[String], base: &str) -> Vec<Block> {
        let mut blocks = rich_text::paragraphs(summary, pointer::at(base, summary_key), &mut self.diagnostics);
        blocks.extend(rich_text::items(highlights, pointer::at(base, "highlights"), &mut self.diagnostics));
        blocks
    }

    /// Paragraphs of a field beside which there is none for lists: those in it are made lists.
    pub fn prose<'p>(&mut self, text: &str, pointer: impl Into<At<'p>>) -> Vec<Block> {
        let paragraphs = rich_text::paragraphs(text, pointer, &mut self.diagnostics);
        form::lists::to_items(paragraphs)
    }

    /// List items of plain text.
    pub fn plain_items<'p>(&mut self, items: &[String], pointer: impl Into<At<'p>>) -> Vec<Block> {
        if items.is_empty() {
            return Vec::new();
        }
        let pointer = &String::from(pointer.into());
        let mut blocks = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let runs = rich_text::plain(item, &pointer::index(pointer, index), &mut self.diagnostics);
            if !runs.is_empty() {
                blocks.push(Block::Item(runs, 0));
            }
        }
        if blocks.len() < items.len() {
            self.dropped(codes::AS_TEXT, pointer, "items without text are left out");
        }
        blocks
    }

    /// The entries of a section; those that say nothing here are left out, which is reported.
    pub fn entries<'e, T: 'e>(
        &mut self,
        list: &'e [T],
        pointer: &str,
        mut entry: impl FnMut(&mut Self, &'e T, String) -> Option<Element<'e>>,
    ) -> Vec<Element<'e>> {
        let elements: Vec<Element<'e>> =
            list.iter().enumerate().filter_map(|(index, item)| entry(self, item, pointer::index(pointer, index))).collect();
        if elements.len() < list.len() {
            self.dropped(codes::NO_ENTRY, pointer, "entries that say nothing in Europass are left out");
        }
        elements
    }
}

/// An element with rich text, if there is any.
pub(super) fn rich(name: &'static str, blocks: Vec<Block>) -> Option<Element<'static>> {
    (!blocks.is_empty()).then(|| Element { content: Content::Rich(blocks), ..Element::new(name) })
}

/// A date in its element.
pub(super) fn date(name: &'static str, date: Option<PartialDate>) -> Option<Element<'static>> {
    date.map(|date| Element::new(name).with([Element::text("FormattedDateTime", date.to_string())]))
}

/// A time span; `goes_on` is whether no end means that it goes on.
pub(super) fn period(
    name: &'static str,
    start: Option<PartialDate>,
    end: Option<PartialDate>,
    goes_on: bool,
) -> Option<Element<'static>> {
    if start.is_none() && end.is_none() {
        return None;
    }
    let mut period = Element::new(name).with(date("StartDate", start)).with(date("EndDate", end));
    if goes_on {
        period.push(Element::text("Ongoing", if end.is_none() { "true" } else { "false" }));
    }
    Some(period)
}
