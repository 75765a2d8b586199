//! An entry as text, for formats that hold a kind of entry in one rich text alone: a head line `**Name**, organisation,
//! 2016 – 2018`, lines of labelled facts, paragraphs and list items, and labelled parts after them.
//!
//! [`EntryText::decode`] is the inverse of [`EntryText::encode`], and what it makes of a text is known to the writer too,
//! which reports whatever would not come back the same.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use crate::PartialDate;
use crate::inline::{self, Block, Run};

/// When an entry was.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub enum When {
    /// Not said.
    #[default]
    Unsaid,
    /// A day, month or year.
    At(PartialDate),
    /// A period, as far as it is known.
    Period(Option<PartialDate>, Option<PartialDate>),
}

/// An entry, taken apart.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct EntryText {
    /// Its name. Plain text, as all but `body` and `parts`.
    pub name: String,
    /// The organisation: awarder, issuer, publisher …
    pub who: String,
    /// When it was.
    pub when: When,
    /// Facts by the key of their label, in order.
    pub facts: Vec<(&'static str, String)>,
    /// Paragraphs and items.
    pub body: Vec<Block>,
    /// Paragraphs and items under a label of their own.
    pub parts: Vec<(&'static str, Vec<Block>)>,
}

impl When {
    /// A period, or nothing when neither end is known. One that begins and ends at the same date is that date.
    pub fn period(start: Option<PartialDate>, end: Option<PartialDate>) -> Self {
        match (start, end) {
            (None, None) => Self::Unsaid,
            (Some(start), Some(end)) if start == end => Self::At(start),
            (start, end) => Self::Period(start, end),
        }
    }

    /// A day, month or year, if there is one.
    pub fn at(date: Option<PartialDate>) -> Self {
        date.map_or(Self::Unsaid, Self::At)
    }

    /// The first day and the last.
    pub fn ends(self) -> (Option<PartialDate>, Option<PartialDate>) {
        match self {
            Self::Unsaid => (None, None),
            Self::At(date) => (Some(date), Some(date)),
            Self::Period(start, end) => (start, end),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let Some((start, end)) = text.split_once('–') else { return text.parse().ok().map(Self::At) };
        let side = |side: &str| match side.trim() {
            "" => Some(None),
            date => date.parse().ok().map(Some),
        };
        let (start, end) = (side(start)?, side(end)?);
        (start.is_some() || end.is_some()).then(|| Self::period(start, end))
    }
}

impl fmt::Display for When {
    /// `2016`, `2016 – 2017-03`, `2016 –`, `– 2017`; nothing when it is not said.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsaid => Ok(()),
            Self::At(at) => at.fmt(f),
            Self::Period(Some(start), Some(end)) => write!(f, "{start} – {end}"),
            Self::Period(Some(start), None) => write!(f, "{start} –"),
            Self::Period(None, Some(end)) => write!(f, "– {end}"),
            Self::Period(None, None) => f.write_str("–"),
        }
    }
}

impl EntryText {
    /// The entry as blocks, in the form in which rich text keeps them; `language` is that of the labels (BCP 47).
    pub fn encode(&self, language: &str) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut facts: Vec<Vec<Run>> = Vec::new();
        if self.name.is_empty() {
            facts.extend((!self.who.is_empty()).then(|| fact("who", &self.who, language)));
            facts.extend((self.when != When::Unsaid).then(|| fact("date", &self.when.to_string(), language)));
        } else {
            let mut head = vec![Run::strong(&self.name)];
            for part in [self.who.as_str(), &self.when.to_string()].into_iter().filter(|part| !part.is_empty()) {
                head.push(Run::plain(format!(", {part}")));
            }
            blocks.push(Block::Paragraph(head));
        }
        facts.extend(self.facts.iter().map(|(key, value)| fact(key, value, language)));
        if !facts.is_empty() {
            blocks.push(Block::Paragraph(inline::join(&facts)));
        }
        blocks.extend(self.body.iter().cloned());
        for (key, part) in &self.parts {
            blocks.push(Block::Paragraph(vec![Run::emphasized(mark(key, language))]));
            blocks.extend(part.iter().cloned());
        }
        kept(blocks)
    }

    /// The entry as blocks for [`Self::decode_list`]: where the text of an entry without a name would read as several
    /// entries or as a name, it stands under a label.
    pub fn encode_in_list(&self, language: &str) -> Vec<Block> {
        let blocks = self.encode(language);
        let needs_label = self.name.is_empty() && self.parts.is_empty() && !self.body.is_empty();
        if !needs_label || Self::decode_list(&blocks) == [self.clone()] {
            return blocks;
        }
        let mut labelled = self.clone();
        labelled.parts.push(("details", std::mem::take(&mut labelled.body)));
        labelled.encode(language)
    }

    /// The entry that blocks tell.
    pub fn decode(blocks: &[Block]) -> Self {
        Self::from_blocks(blocks.to_vec())
    }

    /// [`Self::decode`] of blocks that are needed for nothing else.
    pub fn from_blocks(blocks: Vec<Block>) -> Self {
        let mut entry = Self::default();
        let mut rest = blocks.into_iter().peekable();
        rest.next_if(|block| matches!(block, Block::Paragraph(runs) if entry.read_head(runs)));
        rest.next_if(|block| matches!(block, Block::Paragraph(runs) if entry.read_facts(runs)));
        for block in rest {
            let key = match &block {
                Block::Paragraph(runs) => label_alone(runs),
                Block::Item(..) => None,
            };
            match (key, entry.parts.last_mut()) {
                (Some(key), _) => entry.parts.push((key, Vec::new())),
                (None, Some((_, part))) => part.push(block),
                (None, None) => entry.body.push(block),
            }
        }
        entry
    }

    /// The entries that a text tells: one that [`Self::encode`] wrote, else one for each list item, or one for prose.
    pub fn decode_list(blocks: &[Block]) -> Vec<Self> {
        let mut entry = Self::decode(blocks);
        if entry.name.is_empty() && entry.body.is_empty() && matches!(entry.parts[..], [("details", _)]) {
            entry.body = entry.take_part("details");
            return vec![entry];
        }
        let has_form = !entry.name.is_empty() || !entry.facts.is_empty() || entry.when != When::Unsaid;
        if has_form || !entry.who.is_empty() || !entry.parts.is_empty() {
            return vec![entry];
        }
        let items: Vec<&Vec<Run>> = blocks.iter().filter_map(item).collect();
        match (&items[..], blocks) {
            ([], []) => Vec::new(),
            ([], [Block::Paragraph(runs)]) => vec![Self::sentence(runs).unwrap_or(entry)],
            ([], _) => vec![entry],
            (items, _) => {
                let mut entries: Vec<Self> = items.iter().map(|runs| Self::line(runs)).collect();
                let prose: Vec<Block> = blocks.iter().filter(|block| item(block).is_none()).cloned().collect();
                if !prose.is_empty() {
                    entries.insert(0, Self { body: prose, ..Self::default() });
                }
                entries
            }
        }
    }

    /// One line: "title, who, year" where it ends in a date, else a name.
    fn line(runs: &[Run]) -> Self {
        let mut entry = Self::default();
        if entry.read_head(runs) {
            return entry;
        }
        Self::sentence(runs).unwrap_or_else(|| Self { name: inline::plain_text(runs), ..Self::default() })
    }

    /// A line that plainly reads "title, who, year" or "title (year)".
    fn sentence(runs: &[Run]) -> Option<Self> {
        let text = inline::plain_text(runs);
        let text = text.trim();
        if text.contains('\n') || text.chars().count() > 160 {
            return None;
        }
        let (before, date) = match text.strip_suffix([')', '）']) {
            Some(inside) => inside.rsplit_once(['(', '（'])?,
            None => text.rsplit_once(", ").or_else(|| text.rsplit_once('，'))?,
        };
        let when = When::parse(date.trim())?;
        let before = before.trim_end_matches([',', '，', ' ']);
        let (name, who) = before.split_once(", ").or_else(|| before.split_once('，')).unwrap_or((before, ""));
        (!name.trim().is_empty()).then(|| Self {
            name: name.trim().to_owned(),
            who: who.trim().to_owned(),
            when,
            ..Self::default()
        })
    }

    /// The entry for a kind that has one date: a period is a part of the organisation's text, or of the facts.
    #[must_use]
    pub fn with_one_date(mut self) -> Self {
        let Self { name, who, when: When::Period(..), .. } = &self else { return self };
        let text = self.when.to_string();
        match (name.is_empty(), who.is_empty()) {
            (true, _) => self.facts.insert(0, ("date", text)),
            (false, true) => self.who = text,
            (false, false) => self.who = format!("{who}, {text}"),
        }
        self.when = When::Unsaid;
        self
    }

    fn read_head(&mut self, runs: &[Run]) -> bool {
        let [first, rest @ ..] = runs else { return false };
        let is_bare = |run: &Run| !run.strong && !run.emphasis && run.link.is_empty();
        if !first.strong || first.emphasis || !first.link.is_empty() || first.text.contains('\n') || !rest.iter().all(is_bare) {
            return false;
        }
        let rest = inline::plain_text(rest);
        if rest.contains('\n') || !(rest.is_empty() || rest.starts_with(", ")) {
            return false;
        }
        let rest = rest.strip_prefix(", ").unwrap_or("");
        if let Some(when) = When::parse(rest) {
            self.when = when;
        } else if let Some((who, date)) = rest.rsplit_once(", ")
            && let Some(when) = When::parse(date)
        {
            (self.who, self.when) = (who.to_owned(), when);
        } else {
            self.who = rest.to_owned();
        }
        self.name.clone_from(&first.text);
        true
    }

    fn read_facts(&mut self, runs: &[Run]) -> bool {
        // Only what begins with a label is taken apart.
        if !runs.first().is_some_and(|first| first.emphasis) {
            return false;
        }
        let mut facts = Vec::new();
        for line in inline::lines(runs.to_vec()) {
            let [label, value @ ..] = &line[..] else { return false };
            let value = inline::plain_text(value);
            let (Some(key), false) = (labelled(label), value.is_empty()) else { return false };
            let value = if label.text.ends_with('：') { &value } else { value.strip_prefix(' ').unwrap_or(&value) };
            facts.push((key, value.to_owned()));
        }
        for (key, value) in facts {
            match key {
                "who" if self.who.is_empty() && self.name.is_empty() => self.who = value,
                "date" if self.when == When::Unsaid && self.name.is_empty() => match When::parse(&value) {
                    Some(when) => self.when = when,
                    None => self.facts.push((key, value)),
                },
                key => self.facts.push((key, value)),
            }
        }
        true
    }

    /// Takes out the values of a fact.
    pub fn take(&mut self, key: &str) -> Vec<String> {
        let (taken, kept) = std::mem::take(&mut self.facts).into_iter().partition(|(k, _)| *k == key);
        self.facts = kept;
        taken.into_iter().map(|(_, value)| value).collect()
    }

    /// Takes out the first value of a fact; empty when there is none.
    pub fn take_one(&mut self, key: &str) -> String {
        let Some(at) = self.facts.iter().position(|(k, _)| *k == key) else { return String::new() };
        self.facts.remove(at).1
    }

    /// Takes out the part under a label.
    pub fn take_part(&mut self, key: &str) -> Vec<Block> {
        let Some(at) = self.parts.iter().position(|(k, _)| *k == key) else { return Vec::new() };
        self.parts.remove(at).1
    }

    /// What is left of facts and parts as blocks, so that nothing that a text says goes away.
    pub fn leftover(&mut self, language: &str) -> Vec<Block> {
        let facts = std::mem::take(&mut self.facts);
        let parts = std::mem::take(&mut self.parts);
        Self { facts, parts, ..Self::default() }.encode(language)
    }
}

/// Values in one text, and back.
pub const LIST_SEPARATOR: &str = ", ";

/// A list as one text.
pub fn join_list(values: &[String]) -> String {
    values.join(LIST_SEPARATOR)
}

/// A text as a list.
pub fn split_list(text: &str) -> Vec<String> {
    text.split([',', '、', '，', ';', '；']).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
}

/// A named thing with a level and its parts, one paragraph: `**Name** (level): one, two`, and prose after it.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct NamedText {
    /// Its name. Plain text, as all but `body`.
    pub name: String,
    /// How well.
    pub level: String,
    /// Its parts.
    pub keywords: Vec<String>,
    /// Prose about it.
    pub body: Vec<Block>,
}

impl NamedText {
    /// The things as blocks, in the form in which rich text keeps them.
    pub fn encode(things: &[Self]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for thing in things {
            if thing.name.is_empty() && thing.level.is_empty() {
                blocks.extend(thing.body.iter().cloned());
                blocks.extend(thing.keywords.iter().map(|keyword| Block::Item(vec![Run::plain(keyword)], 0)));
                continue;
            }
            let mut head = vec![Run::strong(&thing.name)];
            if !thing.level.is_empty() {
                head.push(Run::plain(format!(" ({})", thing.level)));
            }
            if !thing.keywords.is_empty() {
                head.push(Run::plain(format!(": {}", join_list(&thing.keywords))));
            }
            blocks.push(Block::Paragraph(head));
            blocks.extend(thing.body.iter().cloned());
        }
        kept(blocks)
    }

    /// The things that blocks tell; list items are keywords. Text before the first name is a thing without a name.
    pub fn decode(blocks: &[Block]) -> Vec<Self> {
        let mut things: Vec<Self> = Vec::new();
        for block in blocks {
            let head = match block {
                Block::Paragraph(runs) => Self::head(runs),
                Block::Item(..) => None,
            };
            match (head, things.last_mut(), block) {
                (Some(head), ..) => things.push(head),
                (None, Some(last), Block::Item(runs, _)) => last.keywords.push(inline::plain_text(runs)),
                (None, Some(last), block) => last.body.push(block.clone()),
                (None, None, Block::Item(runs, _)) => {
                    things.push(Self { keywords: vec![inline::plain_text(runs)], ..Self::default() });
                }
                (None, None, block) => things.push(Self { body: vec![block.clone()], ..Self::default() }),
            }
        }
        things
    }

    fn head(runs: &[Run]) -> Option<Self> {
        let [first, rest @ ..] = runs else { return None };
        let is_bare = |run: &Run| !run.strong && !run.emphasis && run.link.is_empty();
        let rest_text = inline::plain_text(rest);
        if !first.strong || first.emphasis || !first.link.is_empty() || !rest.iter().all(is_bare) {
            return None;
        }
        if first.text.contains('\n') || rest_text.contains('\n') {
            return None;
        }
        let (name, mut rest) = match first.text.strip_suffix([':', '：']) {
            Some(name) => (name, format!(":{rest_text}")),
            None => (first.text.as_str(), rest_text),
        };
        let mut level = String::new();
        if let Some(inside) = rest.strip_prefix(" (")
            && let Some((inside, after)) = inside.split_once(')')
            && (after.is_empty() || after.starts_with(':'))
        {
            (level, rest) = (inside.to_owned(), after.to_owned());
        }
        let keywords = match rest.strip_prefix(':') {
            Some(list) => split_list(list),
            None if rest.is_empty() => Vec::new(),
            None => return None,
        };
        Some(Self { name: name.trim().to_owned(), level, keywords, body: Vec::new() })
    }
}

fn item(block: &Block) -> Option<&Vec<Run>> {
    match block {
        Block::Item(runs, _) => Some(runs),
        Block::Paragraph(_) => None,
    }
}

/// Blocks as rich text keeps them: tidy, without white space at their ends, none without text.
fn kept(blocks: Vec<Block>) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len());
    for block in blocks {
        match block {
            Block::Paragraph(runs) => out.extend(inline::paragraphs(runs).into_iter().map(Block::Paragraph)),
            Block::Item(runs, depth) => {
                let runs = inline::trim(inline::tidy(runs));
                if !runs.is_empty() {
                    out.push(Block::Item(runs, depth));
                }
            }
        }
    }
    out
}

fn fact(key: &str, value: &str, language: &str) -> Vec<Run> {
    let mark = mark(key, language);
    let gap = if mark.ends_with('：') { "" } else { " " };
    let is_web = (value.starts_with("https://") || value.starts_with("http://")) && inline::is_safe_link(value);
    let link = if is_web { value.to_owned() } else { String::new() };
    vec![Run::emphasized(mark), Run::plain(gap), Run { text: value.to_owned(), link, ..Run::default() }]
}

fn mark(key: &str, language: &str) -> String {
    let label = label(key, language);
    let colon = if label.is_ascii() || label.chars().next().is_some_and(|c| c < '\u{2e80}') { ':' } else { '：' };
    format!("{label}{colon}")
}

fn labelled(run: &Run) -> Option<&'static str> {
    let text = run.text.strip_suffix([':', '：'])?;
    (run.emphasis && !run.strong && run.link.is_empty()).then(|| key_of(text))?
}

fn label_alone(runs: &[Run]) -> Option<&'static str> {
    match runs {
        [run] => labelled(run),
        _ => None,
    }
}

/// The label of a key in a language (BCP 47), else in English.
pub fn label(key: &str, language: &str) -> &'static str {
    let primary = language.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
    let find = |wanted: &str| LABELS.rows.get(key)?.iter().find(|(l, _)| *l == wanted).map(|(_, label)| *label);
    find(&primary).or_else(|| find("en")).unwrap_or("")
}

/// The key that a label stands for, in whatever language; facts and headings each have their own words.
pub fn key_of(label: &str) -> Option<&'static str> {
    LABELS.keys.get(label).copied()
}

/// The kind of entries (`volunteer`, `interests`, `summary`, `personal`) that a heading stands for.
pub fn heading_of(label: &str) -> Option<&'static str> {
    LABELS.headings.get(label.trim()).copied()
}

struct Labels {
    rows: HashMap<&'static str, Vec<(&'static str, &'static str)>>,
    keys: HashMap<&'static str, &'static str>,
    headings: HashMap<&'static str, &'static str>,
}

static LABELS: LazyLock<Labels> = LazyLock::new(|| {
    let mut labels = Labels { rows: HashMap::new(), keys: HashMap::new(), headings: HashMap::new() };
    for line in include_str!("../data/entry-labels.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let (Some(key), Some(language), Some(label)) = (cells.next(), cells.next(), cells.next()) else { continue };
        labels.rows.entry(key).or_default().push((language, label));
        match key.split_once('.') {
            Some(("heading", kind)) => labels.headings.insert(label, kind),
            Some(_) => None,
            None => labels.keys.insert(label, key),
        };
    }
    labels
});

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().expect("a date")
    }

    fn paragraph(text: &str) -> Block {
        Block::Paragraph(vec![Run::plain(text)])
    }

    #[test]
    fn no_label_means_two_things() {
        let mut seen: HashMap<&str, &str> = HashMap::new();
        for (key, rows) in &LABELS.rows {
            for (_, label) in rows {
                assert!(seen.insert(label, key).is_none_or(|other| other == *key), "{label}: {key}");
            }
        }
    }

    #[test]
    fn decoding_is_the_inverse_of_encoding() {
        let whole = EntryText {
            name: "Best paper".into(),
            who: "Society of Examples, Graz".into(),
            when: When::Period(Some(date("2016-05")), None),
            facts: vec![("url", "https://example.com/".into()), ("location", "Graz".into())],
            body: vec![paragraph("One."), Block::Item(vec![Run::plain("two")], 0)],
            parts: vec![("about", vec![paragraph("Three.")])],
        };
        let nameless = EntryText { name: String::new(), ..whole.clone() };
        let bare = EntryText { name: "Only".into(), ..EntryText::default() };
        for language in ["en", "zh", "xx"] {
            for entry in [&whole, &nameless, &bare] {
                assert_eq!(&EntryText::decode(&entry.encode(language)), entry, "{language}");
            }
        }
    }

    #[test]
    fn what_people_write_is_read() {
        let items = [
            Block::Item(vec![Run::plain("Best paper, Society of Examples, 2016")], 0),
            Block::Item(vec![Run::plain("Prize")], 0),
        ];
        let entries = EntryText::decode_list(&items);
        let told: Vec<_> = entries.iter().map(|e| (e.name.as_str(), e.who.as_str(), e.when)).collect();
        assert_eq!(told, [("Best paper", "Society of Examples", When::At(date("2016"))), ("Prize", "", When::Unsaid)]);
        let prose = EntryText::decode_list(&[paragraph("I won a prize.")]);
        assert_eq!(prose.len(), 1);
        assert_eq!(prose[0].body, [paragraph("I won a prize.")]);
    }

    #[test]
    fn named_things() {
        let things = vec![
            NamedText { name: "Rust".into(), level: "expert".into(), ..NamedText::default() },
            NamedText { name: "Web".into(), keywords: vec!["HTML".into(), "CSS".into()], ..NamedText::default() },
            NamedText { name: "Tools".into(), body: vec![paragraph("Many.")], ..NamedText::default() },
        ];
        assert_eq!(NamedText::decode(&NamedText::encode(&things)), things);
        let foreign = NamedText::decode(&[paragraph("I speak well."), Block::Item(vec![Run::plain("debating")], 0)]);
        assert_eq!(foreign[0].keywords, ["debating"]);
    }
}
