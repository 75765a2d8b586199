//! The state of one writing, and the small pieces that everything is made of.

use resume_core::diagnostic::codes;
use resume_core::entry_text::{EntryText, NamedText, When};
use resume_core::europass_v3 as schema;
use resume_core::inline::{Block, Run};
use resume_core::model::OpenObject;
use resume_core::{Diagnostic, PartialDate, pointer};

use super::graft;
use crate::rich_text;
use crate::xml;

/// Elements have texts of their own here: most are put together.
pub type Element = xml::Element<'static>;

/// What was found, and what all parts of the document share.
pub struct Out {
    pub diagnostics: Vec<Diagnostic>,
    /// The language of labels (BCP 47).
    pub language: String,
    /// The identifiers of the attachments.
    pub ids: std::collections::HashSet<String>,
}

/// An element with those of the children that there are; none without children.
pub fn node(name: &'static str, children: impl IntoIterator<Item = Element>) -> Option<Element> {
    let element = Element::new(name).with(children);
    (!element.is_empty()).then_some(element)
}

/// Like [`node`], of children that may be missing.
pub fn maybe<const N: usize>(name: &'static str, children: [Option<Element>; N]) -> Option<Element> {
    node(name, children.into_iter().flatten())
}

/// A date: an empty element with attributes.
pub fn date(name: &'static str, date: Option<PartialDate>) -> Option<Element> {
    let date = date?;
    let mut element = Element::new(name);
    if let Some(day) = date.day() {
        element = element.attribute("day", format!("---{day:02}"));
    }
    if let Some(month) = date.month() {
        element = element.attribute("month", format!("--{month:02}"));
    }
    Some(element.attribute("year", format!("{:04}", date.year())))
}

/// A period; one that has a start and no end goes on, unless the source said that it does not.
pub fn period(start: Option<PartialDate>, end: Option<PartialDate>, format_data: &OpenObject) -> Option<Element> {
    let said = format_data.get("europass").and_then(|data| data.pointer("/Period/Current"));
    let current = (start.is_some() && end.is_none() && said.is_none()).then(|| Element::text("Current", "true"));
    maybe("Period", [date("From", start), date("To", end), current])
}

/// `Code` and `Label` in an element of that name.
pub fn labelled(name: &'static str, code: Option<&str>, label: &str) -> Option<Element> {
    let leaf = |name, text: &str| (!text.is_empty()).then(|| Element::text(name, text.to_owned()));
    maybe(name, [leaf("Code", code.unwrap_or("")), leaf("Label", label)])
}

impl Out {
    pub fn new(language: String) -> Self {
        Self { diagnostics: Vec::new(), language, ids: std::collections::HashSet::new() }
    }

    /// Text for a field without mark-up, as it will be read: without white space at its ends and without what XML
    /// cannot hold.
    pub fn plain(&mut self, text: &str, at: &str) -> String {
        let clean = xml::clean(text, at, &mut self.diagnostics);
        let trimmed = clean.trim();
        if trimmed.len() != clean.len() {
            let message = "white space at the ends of the text is not kept";
            self.diagnostics.push(Diagnostic::approximated(codes::AS_TEXT, at, message));
        }
        trimmed.to_owned()
    }

    /// An element with text, if there is any.
    pub fn leaf(&mut self, name: &'static str, text: &str, at: &str) -> Option<Element> {
        let text = self.plain(text, at);
        (!text.is_empty()).then(|| Element::text(name, text))
    }

    /// Like [`Self::leaf`], for text of a kind; what is not of it is reported and not written.
    pub fn checked(&mut self, name: &'static str, kind: &str, text: &str, at: &str) -> Option<Element> {
        let text = self.plain(text, at);
        if text.is_empty() {
            return None;
        }
        if schema::accepts(kind, &text) {
            return Some(Element::text(name, text));
        }
        let what = match kind {
            "email" => "an e-mail address that the schema takes",
            "anyURI" => "a web address that the schema takes",
            "cefr" => "a level A1–C2",
            "base64" => "base64",
            _ => "a value that the schema takes",
        };
        self.diagnostics.push(Diagnostic::dropped(codes::VALUE, at, format!("`{}` is not {what}", short(&text))));
        None
    }

    /// Reports a value that the format has no place for.
    pub fn no_place(&mut self, value: &str, at: &str) {
        if !value.is_empty() {
            let message = "a SkillsPassport has no place for this";
            self.diagnostics.push(Diagnostic::dropped(codes::NO_PLACE, at, message));
        }
    }

    pub fn approximate(&mut self, at: impl Into<String>, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::approximated(codes::AS_TEXT, at, message));
    }

    /// Reports the unknown keys of a record.
    pub fn unknown(&mut self, other: &OpenObject, base: &str) {
        for (key, _) in other.iter() {
            let message = format!("the key `{key}` is not in the shared schema, and a SkillsPassport has no place for it");
            self.diagnostics.push(Diagnostic::dropped(codes::UNKNOWN_KEY, pointer::key(base, key), message));
        }
    }

    /// Reports data of formats, this one included, in a record that has no element of its own.
    pub fn opaque(&mut self, format_data: &OpenObject, base: &str) {
        for (key, _) in format_data.iter() {
            self.foreign(key, base);
        }
    }

    fn foreign(&mut self, key: &str, base: &str) {
        let at = pointer::key(&pointer::key(base, "formatData"), key);
        let message = format!("data of the format `{key}` has no place here");
        self.diagnostics.push(Diagnostic::dropped(codes::NO_PLACE, at, message));
    }

    /// Grafts what the source had beyond the model into its element, and reports data of other formats.
    pub fn graft(&mut self, element: &mut Element, parent: &str, format_data: &OpenObject, base: &str) {
        for (key, value) in format_data.iter() {
            if key == "europass" {
                let at = pointer::key(&pointer::key(base, "formatData"), key);
                graft::graft(element, parent, value, &at, self);
            } else {
                self.foreign(key, base);
            }
        }
    }

    /// The rich text of an entry; what it does not give back is reported at its pointer.
    pub fn entry(&mut self, entry: EntryText, pointers: &Pointers<'_>, is_list: bool) -> String {
        let entry = self.cleaned(entry, pointers);
        let encode = |entry: &EntryText, language: &str| {
            if is_list { entry.encode_in_list(language) } else { entry.encode(language) }
        };
        let has_one_date = pointers.when(0) == pointers.when(1) && pointers.when(0) != pointers.base;
        let decode = |blocks: &[Block]| {
            let entries = if is_list { EntryText::decode_list(blocks) } else { vec![EntryText::decode(blocks)] };
            if has_one_date { entries.into_iter().map(EntryText::with_one_date).collect() } else { entries }
        };
        let blocks = encode(&entry, &self.language);
        if matches!(&decode(&blocks)[..], [back] if *back == entry) {
            return rich_text::html(&blocks);
        }
        let blocks = settled(blocks, |blocks| match &decode(blocks)[..] {
            [one] => encode(one, &self.language),
            _ => blocks.to_vec(),
        });
        let mut back = decode(&blocks);
        if back.len() != 1 && !(back.is_empty() && blocks.is_empty()) {
            let list = pointer::parent(pointers.base).unwrap_or("").to_owned();
            self.approximate(list, "the text of an entry without a name reads as several entries");
            return rich_text::html(&blocks);
        }
        let mut back = back.pop().unwrap_or_default();
        let mut differs = |differs: bool, at: String| {
            if differs {
                self.approximate(at, "written as text that does not read back exactly the same");
            }
        };
        differs(back.name != entry.name, pointers.name());
        differs(back.who != entry.who, pointers.who());
        differs(back.when != entry.when, pointers.when(0));
        differs(back.when != entry.when, pointers.when(1));
        differs(back.body != entry.body, pointers.body(0));
        differs(back.body != entry.body, pointers.body(1));
        let mut seen = Vec::new();
        for (key, _) in &entry.facts {
            if !seen.contains(key) {
                let values = |entry: &EntryText| -> Vec<String> {
                    entry.facts.iter().filter(|(k, _)| k == key).map(|(_, value)| value.clone()).collect()
                };
                differs(values(&back) != values(&entry), pointers.fact(key));
                seen.push(key);
            }
        }
        for (key, part) in &entry.parts {
            differs(back.take_part(key) != *part, pointers.fact(key));
        }
        let has_more = back.facts.iter().any(|(key, _)| !seen.contains(key)) || !back.parts.is_empty();
        differs(has_more, pointers.base.to_owned());
        rich_text::html(&blocks)
    }

    /// The plain texts of an entry as rich text can hold them.
    fn cleaned(&mut self, entry: EntryText, pointers: &Pointers<'_>) -> EntryText {
        let EntryText { name, who, when, facts, body, parts } = entry;
        EntryText {
            name: self.inert(&name, &pointers.name()),
            who: self.inert(&who, &pointers.who()),
            when,
            facts: facts
                .into_iter()
                .map(|(key, value)| (key, self.inert(&value, &pointers.fact(key))))
                .filter(|(_, value)| !value.is_empty())
                .collect(),
            body,
            parts,
        }
    }

    /// Plain text in rich text: without what XML cannot hold and what would be taken for an entity.
    pub fn inert(&mut self, text: &str, at: &str) -> String {
        let clean = self.plain(text, at);
        // What an entity stands for can be white space.
        let mut inert = rich_text::inert(&clean).trim().to_owned();
        if inert.contains('\n') {
            inert = inert.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
        }
        if inert != clean {
            self.approximate(at, "written on one line, and what looks like an entity as what it stands for");
        }
        inert
    }

    /// The rich text of named things; what it does not give back is reported at `at`.
    pub fn named(&mut self, things: &[NamedText], at: &str) -> String {
        let mut blocks = NamedText::encode(things);
        if NamedText::decode(&blocks) != things {
            self.approximate(at, "written as text that does not read back exactly the same");
            blocks = settled(blocks, |blocks| NamedText::encode(&NamedText::decode(blocks)));
        }
        rich_text::html(&blocks)
    }

    /// Plain texts as list items; those without text are left out.
    pub fn plain_items(&mut self, texts: &[String], at: &str) -> Vec<Block> {
        let mut blocks = Vec::with_capacity(texts.len());
        for (index, text) in texts.iter().enumerate() {
            match self.inert(text, &pointer::index(at, index)) {
                text if text.is_empty() => self.approximate(at, "items without text are left out"),
                text => blocks.push(Block::Item(vec![Run::plain(text)], 0)),
            }
        }
        blocks
    }

    /// Markdown and list items as blocks.
    pub fn body(&mut self, summary: &str, summary_at: &str, items: &[String], items_at: &str) -> Vec<Block> {
        let mut blocks = rich_text::paragraphs(summary, summary_at, &mut self.diagnostics);
        blocks.extend(rich_text::items(items, items_at, &mut self.diagnostics));
        blocks
    }
}

/// Blocks that reading and writing again does not change; a few steps lead there.
fn settled(mut blocks: Vec<Block>, step: impl Fn(&[Block]) -> Vec<Block>) -> Vec<Block> {
    for _ in 0..4 {
        let next = step(&blocks);
        if next == blocks {
            break;
        }
        blocks = next;
    }
    blocks
}

/// Where the parts of an entry stand in the résumé.
pub struct Pointers<'p> {
    /// The entry.
    pub base: &'p str,
    /// The keys of its name, organisation, first and last date, prose and items.
    pub keys: [&'static str; 6],
    /// The keys of its facts where they are not named like the label.
    pub facts: &'static [(&'static str, &'static str)],
}

impl Pointers<'_> {
    fn key(&self, key: &str) -> String {
        // The keys are paths in the shared schema, and none has to be escaped.
        if key.is_empty() { self.base.to_owned() } else { format!("{}/{key}", self.base) }
    }

    fn name(&self) -> String {
        self.key(self.keys[0])
    }

    fn who(&self) -> String {
        self.key(self.keys[1])
    }

    fn when(&self, end: usize) -> String {
        self.key(self.keys[2 + end])
    }

    fn body(&self, part: usize) -> String {
        self.key(self.keys[4 + part])
    }

    fn fact(&self, key: &str) -> String {
        self.key(self.facts.iter().find(|(label, _)| *label == key).map_or(key, |(_, key)| key))
    }
}

/// A fact, if it says something.
pub fn fact(key: &'static str, value: &str) -> Option<(&'static str, String)> {
    (!value.is_empty()).then(|| (key, value.to_owned()))
}

/// The beginning of a text, for messages.
pub fn short(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// An entry's date.
pub fn at(date: Option<PartialDate>) -> When {
    When::at(date)
}
