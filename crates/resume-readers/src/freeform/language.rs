//! The words of a document: those of its own languages count; short words of others are chance.

use std::rc::Rc;

use resume_core::tables::words::{self, Hit, Kind};
use resume_core::tables::{Field, Locale, detect_language, labels, normalise, sections};

use super::head::Clues;
use super::sections::{Part, undecorated};
use super::text::Doc;

/// How many bytes of a text are looked through for words.
const LONGEST: usize = 8000;

/// How many bytes a label has at most, accents and blanks included.
const LONGEST_LABEL: usize = 480;

/// A set of kinds of words.
#[derive(Clone, Copy, Debug, Default)]
pub struct Kinds(u64);

impl Kinds {
    /// Puts a kind into the set, and gives it back.
    pub fn with(&mut self, kind: Kind) -> Kind {
        self.0 |= 1 << kind as u64;
        kind
    }

    /// Whether a kind is in the set.
    pub fn has(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u64) != 0
    }

    /// Whether one of the kinds is in the set.
    pub fn has_any(self, kinds: &[Kind]) -> bool {
        kinds.iter().any(|k| self.has(*k))
    }
}

/// The languages that the headings of a document speak, the most frequent first, and that of its text.
pub fn of_headings(parts: &[Part], text: &str) -> Vec<Locale> {
    let mut votes: Vec<(Locale, u32)> = Vec::new();
    for part in parts {
        let Some(title) = &part.title else { continue };
        let found = sections::lookup(&normalise(undecorated(&title.text)));
        let weight = 12 / u32::try_from(found.len().max(1)).unwrap_or(12).min(12);
        for word in found {
            match votes.iter_mut().find(|v| v.0 == word.locale) {
                Some(vote) => vote.1 += weight.max(1),
                None => votes.push((word.locale, weight.max(1))),
            }
        }
    }
    let most = votes.iter().map(|v| v.1).max().unwrap_or(0);
    votes.retain(|v| v.1 * 2 >= most);
    votes.sort_by_key(|v| std::cmp::Reverse(v.1));
    let mut languages: Vec<Locale> = votes.into_iter().map(|v| v.0).collect();
    // "## Education" over a text in Korean.
    if !languages.is_empty()
        && let Some(own) = detect_language(text).filter(|own| !languages.contains(own))
    {
        languages.push(own);
    }
    languages
}

impl Doc<'_, '_> {
    /// Whether words of a language count here.
    fn speaks(&self, locale: Locale) -> bool {
        self.languages.is_empty() || locale == Locale::En || self.languages.contains(&locale)
    }

    fn counts(&self, hit: &Hit, key: &str) -> bool {
        // One syllable of Hangul ends a word, or is chance.
        let is_hangul = |c: char| matches!(c, '\u{AC00}'..='\u{D7AF}');
        let is_syllable = hit.end - hit.start == '가'.len_utf8() && key[hit.start..].starts_with(is_hangul);
        if is_syllable && key[hit.end..].starts_with(is_hangul) {
            return false;
        }
        // The end of a longer word counts in its own language alone: an English newsagent is no Dutch "…agent".
        let is_word = || !key.get(..hit.start).is_some_and(|before| before.ends_with(char::is_alphanumeric));
        let long = || {
            key.get(hit.start..hit.end)
                .is_some_and(|w| w.chars().count() >= 5 && is_word() || w.chars().any(super::text::is_unspaced))
        };
        hit.word.locale.is_none_or(|locale| self.speaks(locale)) || long()
    }

    /// Sets the languages whose words count.
    pub fn speak(&mut self, languages: Vec<Locale>) {
        self.languages = languages;
        self.kinds.clear();
        self.clues.clear();
        self.fields.clear();
    }

    /// Calls `each` for every word in a normalised text that counts here.
    pub fn scan(&self, key: &str, mut each: impl FnMut(Hit)) {
        words::scan(key, |hit| {
            if self.counts(&hit, key) {
                each(hit);
            }
        });
    }

    /// The kinds of all words in a text; of one that is longer than any paragraph, in its beginning.
    pub fn kinds(&self, text: &str) -> Kinds {
        self.kinds.get(&self.all, text, || {
            let key = normalise(&text[..text.floor_char_boundary(LONGEST)]);
            let mut kinds = Kinds::default();
            self.scan(&key, |hit| {
                kinds.with(hit.word.kind);
            });
            kinds
        })
    }

    /// What the words of a piece of a head tell.
    pub fn clues(&self, text: &str) -> Rc<Clues> {
        self.clues.get(&self.all, text, || Rc::new(Clues::of(self, &normalise(text))))
    }

    /// What a label can mean: in the document's languages, else in any.
    pub fn fields(&self, text: &str) -> Vec<Field> {
        self.fields.get(&self.all, text, || self.find_fields(text))
    }

    fn find_fields(&self, text: &str) -> Vec<Field> {
        let mut own = Vec::new();
        let mut others = Vec::new();
        // No label is that long.
        let mut found = if text.len() > LONGEST_LABEL { &[] } else { labels::lookup(&normalise(text)) };
        // "Date (da – a)", "Dates (from – to)"
        if let (true, Some(open)) = (found.is_empty() && text.ends_with([')', '）']), text.find(['(', '（'])) {
            found = labels::lookup(&normalise(&text[..open]));
        }
        // "姓　　名"
        if found.is_empty() && text.contains(super::text::is_blank) && text.starts_with(super::text::is_unspaced) {
            let joined: String = text.chars().filter(|c| !super::text::is_blank(*c)).collect();
            if joined.chars().count() <= 4 && joined.chars().all(super::text::is_unspaced) {
                found = labels::lookup(&normalise(&joined));
            }
        }
        for label in found {
            let list = if self.speaks(label.locale) { &mut own } else { &mut others };
            if !list.contains(&label.field) {
                list.push(label.field);
            }
        }
        if own.is_empty() { others } else { own }
    }
}
