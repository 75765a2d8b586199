//! Words that tell what a phrase is: a job title, an employer, a school, a degree, an open end of a range, a level.

use std::ops::Range;

use super::Locale;
use super::generated::words::{BEGINNINGS, FIRST, FIRST_WORDS, GENDERS, KEYS, WORDS};
use super::layout::{Hash, beginning};
use super::normalise::{is_unspaced, is_word_char};

macro_rules! kinds {
    ($($(#[doc = $about:literal])+ $name:ident = $key:literal;)+) => {
        /// What a word is evidence of.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Kind { $($(#[doc = $about])+ $name,)+ }

        impl Kind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The kind's name in the table.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }
        }
    };
}

kinds! {
    /// In place of what the entry above says: `ditto`, 同上.
    Ditto = "ditto";
    /// The open end of a range: `present`, 至今, `heute`.
    Present = "present";
    /// A range begins and has no end: `since 2013`, `seit Mai 2024`.
    Since = "since";
    /// Between the ends of a range: `to`, `bis`, `по`, 至.
    Until = "until";
    /// Before the first end of a range: `from`, `von`, `с`, 自.
    From = "from";
    /// Behind the date that a range begins with: から, 부터.
    SinceAfter = "since-after";
    /// Behind the date that a range ends with: まで, 까지.
    UntilAfter = "until-after";
    /// Makes a number ordinal: `2nd`, `1er`.
    Ordinal = "ordinal";
    /// Between the parts of a date: `de`, `of`, năm.
    DateParticle = "date-particle";
    /// "and".
    Conjunction = "conjunction";
    /// A season or part of a year; [`Word::value`]: 1 spring, 2 summer, 3 autumn, 4 winter.
    Season = "season";
    /// The date is still to come: `expected`, 预计.
    Expected = "expected";
    /// A duration's unit; [`Word::value`]: 1 year, 2 month, 3 week, 4 day.
    Unit = "unit";
    /// A mother tongue: `native`, 母语.
    Native = "native";
    /// How well a language is known; [`Word::value`]: roughly, 1 for A1 to 6 for C2.
    Fluency = "fluency";
    /// Before the number of a page: `Page 1 of 2`, 第 1 页.
    Page = "page";
    /// A language test: `TOEFL`, CET-6.
    LanguageTest = "language-test";
    /// How well something is mastered; [`Word::value`]: 1 a beginner, 2 knows it, 3 works with it, 4 very good, 5 an expert.
    SkillLevel = "skill-level";
    /// A degree or kind of diploma; [`Word::value`]: its level in the European Qualifications Framework, or 0.
    Degree = "degree";
    /// A school, university or other place of learning.
    School = "school";
    /// Before a subject: `major`, 专业.
    Subject = "subject";
    /// A grade: `GPA`, `Note`, 绩点.
    Grade = "grade";
    /// A noun that makes a phrase a job title.
    Role = "role";
    /// A legal form or noun that makes a phrase an employer.
    Employer = "employer";
    /// Part of an organisation: `department`, 部.
    Department = "department";
    /// Between a role and an employer: `at`, `bei`, `chez`; [`Word::value`]: 1 when it often stands before something else.
    At = "at";
    /// An honour or prize.
    Award = "award";
    /// A certificate or licence.
    Certificate = "certificate";
    /// A course or training.
    Course = "course";
    /// A publication, talk or patent.
    Publication = "publication";
    /// A project: before its number or name, and in what it is called.
    Project = "project";
    /// Gender; [`Word::value`]: 1 male, 2 female.
    Gender = "gender";
    /// Marital status.
    Marital = "marital";
    /// Part of a postal address: `street`, `-straße`, 路.
    Address = "address";
    /// Not at a place: `remote`, `online`.
    Online = "online";
    /// The document's own name, which is no person's: `Curriculum Vitae`, 简历.
    Document = "document";
    /// Someone entered a school or an employer: `入学`, `入社`.
    Enter = "enter";
    /// Someone left a school or an employer: `卒業`, `退職`; [`Word::value`]: 2 before the end, `中退`.
    Leave = "leave";
    /// Behind the date of a certificate: 取得, `passed`.
    Obtained = "obtained";
    /// How someone is employed: `full-time`, 正社員.
    Employment = "employment";
    /// Below everything else, and nothing by itself: `以上`.
    End = "end";
    /// Before one's own name: `I'm`, `mein Name ist`; [`Word::value`]: 1 for a greeting, which names nobody.
    Introduction = "introduction";
}

/// Where a word counts as found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Matching {
    /// As a whole word, or several.
    Whole,
    /// Also at the end of a word: German `…ingenieur`.
    Suffix,
    /// Also at the beginning of a word: Russian `инженер…`.
    Prefix,
    /// Anywhere, as in scripts without spaces.
    Anywhere,
}

/// A word of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Word {
    /// What it is evidence of.
    pub kind: Kind,
    /// Its language; `None` for what is written so everywhere (`GmbH`).
    pub locale: Option<Locale>,
    /// Where it counts.
    pub matching: Matching,
    /// What the kind says about it, or 0.
    pub value: u8,
}

/// A word found in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hit {
    /// The word.
    pub word: Word,
    /// Where it starts in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// A set of kinds.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Kinds(u64);

impl Kinds {
    /// Whether a kind is in the set.
    pub fn contains(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u64) != 0
    }

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The word of this kind that a normalised text is as a whole, accents or not.
pub fn lookup(kind: Kind, normalised: &str) -> Option<Word> {
    lookup_all(normalised).iter().find(|w| w.kind == kind).copied()
}

/// All that a normalised text can be as a whole.
pub fn lookup_all(normalised: &str) -> &'static [Word] {
    WORDS.get_or_folded_if(normalised, |hash| KEYS.may_contain(hash.0))
}

/// All keys of the table.
#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = (&'static str, &'static [Word])> {
    WORDS.with_prefix("")
}

/// The longest word of this kind in a normalised text; of equally long ones the first.
pub fn find(kind: Kind, normalised: &str) -> Option<Hit> {
    let mut best: Option<Hit> = None;
    scan(normalised, |hit| {
        let longer = best.is_none_or(|b| hit.end - hit.start > b.end - b.start);
        if hit.word.kind == kind && longer {
            best = Some(hit);
        }
    });
    best
}

/// The kinds of all words in a normalised text, in one pass.
pub fn kinds(normalised: &str) -> Kinds {
    let mut kinds = Kinds::default();
    scan(normalised, |hit| kinds.0 |= 1 << hit.word.kind as u64);
    kinds
}

/// The word that writers print for a kind; empty when the language has none.
pub fn first(kind: Kind, locale: Locale) -> &'static str {
    FIRST.get(kind as usize, locale as usize)
}

/// The word for a gender that writers print, of a value of [`Kind::Gender`]; empty for another value, or when the
/// language has none.
pub fn gender(value: u8, locale: Locale) -> &'static str {
    match value {
        1 | 2 => GENDERS.get(usize::from(value) - 1, locale as usize),
        _ => "",
    }
}

/// How many words a key of the table has at most, and how many bytes.
const MOST_WORDS: usize = 6;
const MOST_BYTES: usize = 96;
/// How many bytes of a key that begins within a word are compared; longer ones are found as whole words only.
const MOST_BYTES_WITHIN: usize = 40;

/// Calls `each` for every word of the table in a normalised text, from left to right; of several that begin at the same
/// place and count alike, for the longest. Linear in the text.
pub fn scan(normalised: &str, mut each: impl FnMut(Hit)) {
    let mut at = 0;
    while let Some(c) = char_at(normalised, at) {
        if !is_word_char(c) {
            at += c.len_utf8();
            continue;
        }
        let unspaced = is_unspaced(c);
        let run = at..run_end(normalised, at, |x| is_word_char(x) && is_unspaced(x) == unspaced);
        let whole = scan_from_start(normalised, run.clone(), &mut each);
        scan_within(normalised, run.clone(), whole, &mut each);
        at = run.end;
    }
}

fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

fn run_end(text: &str, from: usize, is_in: impl Fn(char) -> bool) -> usize {
    text.get(from..).map_or(text.len(), |rest| rest.find(|c| !is_in(c)).map_or(text.len(), |n| from + n))
}

fn counting(text: &str, place: Range<usize>, hash: Hash, counts: impl Fn(Matching) -> bool) -> impl Iterator<Item = Hit> {
    let key = if KEYS.may_contain(hash.0) { text.get(place.clone()) } else { None };
    let words = key.map_or(&[][..], |key| WORDS.get_hashed(key, hash));
    words.iter().filter(move |w| counts(w.matching)).map(move |w| Hit { word: *w, start: place.start, end: place.end })
}

/// Keys that begin where a word begins: the longest that ends where a word ends and, when there is none, the longest
/// that counts as the beginning of this word. Returns the end of what was found.
fn scan_from_start(text: &str, run: Range<usize>, each: &mut impl FnMut(Hit)) -> Option<usize> {
    // A long run of a script without spaces may still begin with a word.
    let is_long = run.len() > MOST_BYTES;
    let begins = |m| matches!(m, Matching::Prefix | Matching::Anywhere);
    let start = run.start;
    let mut hash = Hash::NEW;
    let mut prefix = None;
    for (i, c) in text.get(run.clone())?.char_indices().take_while(|(i, _)| *i <= MOST_BYTES) {
        if i >= 2 && counting(text, start..start + i, hash, begins).next().is_some() {
            prefix = Some((start + i, hash));
        }
        hash = hash.with_char(c);
    }
    let phrase = if !is_long && may_go_on(hash) { longest_phrase(text, run.clone(), hash) } else { None };
    let word = || counting(text, run.clone(), hash, |_| true).next().filter(|_| !is_long).map(|_| (run.end, hash));
    if let Some((end, hash)) = phrase.or_else(word) {
        counting(text, start..end, hash, |_| true).for_each(each);
        return Some(end);
    }
    let (end, hash) = prefix?;
    counting(text, start..end, hash, begins).for_each(each);
    Some(end)
}

/// The longest key of several words that begins with this one.
fn longest_phrase(text: &str, first: Range<usize>, mut hash: Hash) -> Option<(usize, Hash)> {
    let mut found = None;
    let (mut words, mut in_word) = (1, false);
    let rest = text.get(first.end..text.len().min(first.start + MOST_BYTES + 1)).or_else(|| text.get(first.end..))?;
    for (i, c) in rest.char_indices() {
        let end = first.end + i;
        let is_word = is_word_char(c);
        if in_word && !is_word && counting(text, first.start..end, hash, |_| true).next().is_some() {
            found = Some((end, hash));
        }
        words += usize::from(is_word && !in_word);
        if words > MOST_WORDS || end - first.start > MOST_BYTES {
            return found;
        }
        in_word = is_word;
        hash = hash.with_char(c);
    }
    let end = first.end + rest.len();
    let is_whole = in_word && end == text.len() && counting(text, first.start..end, hash, |_| true).next().is_some();
    if is_whole { Some((end, hash)) } else { found }
}

/// Keys that begin within a word: those that count at its end, and those that count anywhere. What lies within a longer
/// key found before is not reported again.
fn scan_within(text: &str, run: Range<usize>, found: Option<usize>, each: &mut impl FnMut(Hit)) {
    // Words are short; what is not one (a long link, a hash) is not looked at for ever.
    const LONGEST_SPACED: usize = 80;
    let Some(word) = text.get(run.clone()) else { return };
    let unspaced = word.chars().next().is_some_and(is_unspaced);
    if !unspaced && word.len() > LONGEST_SPACED {
        return;
    }
    let mut covered = found.unwrap_or(run.start);
    let mut chars = word.char_indices().skip(if unspaced { 1 } else { 2 }).peekable();
    while let Some((i, first)) = chars.next() {
        let second = chars.peek().map_or('\0', |(_, c)| *c);
        let start = run.start + i;
        if !may_begin_within(first, second) {
            continue;
        }
        let mut hash = Hash::NEW;
        let mut best = None;
        for (j, c) in word.get(i..).unwrap_or("").char_indices().take_while(|(j, _)| *j < MOST_BYTES_WITHIN) {
            hash = hash.with_char(c);
            let end = start + j + c.len_utf8();
            let counts = |m| m == Matching::Anywhere || m == Matching::Suffix && end == run.end;
            if end > covered && counting(text, start..end, hash, counts).next().is_some() {
                best = Some((end, hash));
            }
        }
        if let Some((end, hash)) = best {
            let counts = |m| m == Matching::Anywhere || m == Matching::Suffix && end == run.end;
            counting(text, start..end, hash, counts).for_each(&mut *each);
            covered = end;
        }
    }
}

fn may_begin_within(first: char, second: char) -> bool {
    BEGINNINGS.may_contain(beginning(first, second)) || BEGINNINGS.may_contain(beginning(first, '\0'))
}

fn may_go_on(first_word: Hash) -> bool {
    FIRST_WORDS.may_contain(first_word.0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::normalise;
    use super::*;

    fn has(kind: Kind, text: &str) -> bool {
        let text = normalise(text);
        let found = find(kind, &text).is_some();
        assert_eq!(found, kinds(&text).contains(kind), "{text}");
        found
    }

    #[test]
    fn tells_phrases_apart() {
        for (kind, text) in [
            (Kind::Role, "Senior Software Engineer"),
            (Kind::Role, "Maschinenbauingenieurin"),
            (Kind::Role, "高级前端工程师"),
            (Kind::Role, "ведущий инженер-программист"),
            (Kind::Role, "Projektleiter"),
            (Kind::Role, "프론트엔드 개발자"),
            (Kind::Employer, "Beispiel GmbH"),
            (Kind::Employer, "杭州某某科技有限公司"),
            (Kind::Employer, "株式会社みなと計算"),
            (Kind::Employer, "ООО «Ромашка»"),
            (Kind::Employer, "Příklad s.r.o."),
            (Kind::School, "Technische Universität Musterstadt"),
            (Kind::School, "临江医科大学"),
            (Kind::School, "Ammattikorkeakoulu"),
            (Kind::Certificate, "ประกาศนียบัตรความปลอดภัยด้านอาหารในโรงงาน"),
            (Kind::Degree, "本科"),
            (Kind::Degree, "B.Sc. Computer Science"),
            (Kind::Present, "2012年至今"),
            (Kind::Present, "по настоящее время"),
            (Kind::Award, "优秀毕业生一等奖"),
            (Kind::Award, "Förderpreis der Stadt"),
            (Kind::Document, "王小明的简历"),
        ] {
            assert!(has(kind, text), "{kind:?}: {text}");
        }
        for (kind, text) in [
            (Kind::Role, "Acme"),
            (Kind::Employer, "Alice Sample"),
            (Kind::School, "Rust"),
            (Kind::Award, "Sunrise"),
            (Kind::Present, "Nowhere"),
        ] {
            assert!(!has(kind, text), "{kind:?}: {text}");
        }
    }

    #[test]
    fn longest_word_wins_and_is_located() {
        let text = normalise("seit 2013 bis heute bei uns");
        let hit = find(Kind::Present, &text).unwrap();
        assert_eq!(&text[hit.start..hit.end], "bis heute");
        assert_eq!(lookup(Kind::Gender, "weiblich").map(|w| w.value), Some(2));
        assert_eq!(lookup(Kind::Gender, "男").map(|w| w.value), Some(1));
    }

    #[test]
    fn the_limits_hold_for_the_table() {
        for (key, _) in WORDS.with_prefix("") {
            assert!(key.split(|c| !is_word_char(c)).filter(|w| !w.is_empty()).count() <= MOST_WORDS, "{key}");
            assert!(key.len() <= MOST_BYTES, "{key}");
            assert!(KEYS.may_contain(Hash::of(key).0), "{key}");
        }
    }

    #[test]
    fn any_text_is_scanned() {
        let long = "工程师".repeat(5000);
        assert!(kinds(&long).contains(Kind::Role));
        for text in ["", "\u{301}", "a\u{301}b", "💥工", &"x".repeat(100_000), &"- ".repeat(10_000)] {
            kinds(text);
        }
    }
}
