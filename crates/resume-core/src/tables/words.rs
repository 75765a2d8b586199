//! Words that tell what a phrase is: a job title, an employer, a school, a degree, an open end of a range, a level.

use super::Locale;
use super::generated::words::{FIRST, WORDS};
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
    /// Between a role and an employer: `at`, `bei`, `chez`.
    At = "at";
    /// An honour or prize.
    Award = "award";
    /// A certificate or licence.
    Certificate = "certificate";
    /// A publication, talk or patent.
    Publication = "publication";
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
pub struct Kinds(u32);

impl Kinds {
    /// Whether a kind is in the set.
    pub fn contains(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u32) != 0
    }

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The word of this kind that a normalised text is as a whole, accents or not.
pub fn lookup(kind: Kind, normalised: &str) -> Option<Word> {
    WORDS.get_or_folded(normalised).iter().find(|w| w.kind == kind).copied()
}

/// All that a normalised text can be as a whole.
pub fn lookup_all(normalised: &str) -> &'static [Word] {
    WORDS.get_or_folded(normalised)
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
    scan(normalised, |hit| kinds.0 |= 1 << hit.word.kind as u32);
    kinds
}

/// The word that writers print for a kind; empty when the language has none.
pub fn first(kind: Kind, locale: Locale) -> &'static str {
    FIRST.get(kind as usize, locale as usize)
}

/// How many words a key of the table has at most, and how many characters one of a script without spaces.
const LONGEST: usize = 6;
const LONGEST_UNSPACED: usize = 30;

/// Calls `each` for every word of the table in a normalised text, from left to right. Linear in the text.
pub fn scan(normalised: &str, mut each: impl FnMut(Hit)) {
    let mut at = 0;
    while let Some(c) = normalised.get(at..).and_then(|rest| rest.chars().next()) {
        if !is_word_char(c) {
            at += c.len_utf8();
            continue;
        }
        let unspaced = is_unspaced(c);
        let end = run_end(normalised, at, |x| is_word_char(x) && is_unspaced(x) == unspaced);
        scan_whole(normalised, at, end, &mut each);
        if unspaced {
            scan_unspaced(normalised, at, end, &mut each);
        } else {
            scan_parts(normalised, at, end, &mut each);
        }
        at = end;
    }
}

fn run_end(text: &str, from: usize, is_in: impl Fn(char) -> bool) -> usize {
    text.get(from..).map_or(text.len(), |rest| rest.find(|c| !is_in(c)).map_or(text.len(), |n| from + n))
}

fn report(text: &str, start: usize, end: usize, counts: impl Fn(Matching) -> bool, each: &mut impl FnMut(Hit)) -> bool {
    let words = text.get(start..end).map_or(&[][..], |key| WORDS.get(key));
    let mut any = false;
    for word in words.iter().filter(|w| counts(w.matching)) {
        any = true;
        each(Hit { word: *word, start, end });
    }
    any
}

/// The longest key that begins with the word at `start..end` and ends with a word.
fn scan_whole(text: &str, start: usize, end: usize, each: &mut impl FnMut(Hit)) {
    let mut ends = [end; LONGEST];
    let mut count = 1;
    let mut last = end;
    while count < LONGEST {
        let next = run_end(text, last, |c| !is_word_char(c));
        if next == text.len() || next - last > 4 {
            break;
        }
        last = run_end(text, next, is_word_char);
        ends[count] = last;
        count += 1;
    }
    for &end in ends[..count].iter().rev() {
        if report(text, start, end, |_| true, each) {
            break;
        }
    }
}

/// Keys that count at the end or the beginning of a longer word.
fn scan_parts(text: &str, start: usize, end: usize, each: &mut impl FnMut(Hit)) {
    // Words are short; what is not one (a long link, a hash) is not looked at for ever.
    const LONGEST_WORD: usize = 80;
    let Some(word) = text.get(start..end).filter(|w| w.len() <= LONGEST_WORD) else { return };
    let Some((least, _)) = word.char_indices().nth(2) else { return };
    let cuts = || word.char_indices().map(|(i, _)| i).filter(|i| *i >= least).map(|i| start + i);
    for cut in cuts() {
        if report(text, cut, end, |m| matches!(m, Matching::Suffix | Matching::Anywhere), each) {
            break;
        }
    }
    for cut in cuts().rev() {
        if report(text, start, cut, |m| matches!(m, Matching::Prefix | Matching::Anywhere), each) {
            break;
        }
    }
}

/// Keys that count anywhere, at every character; a key within a longer one found before is not reported again.
fn scan_unspaced(text: &str, start: usize, end: usize, each: &mut impl FnMut(Hit)) {
    let mut covered = start;
    let mut from = start;
    while let Some(first) = text.get(from..end).and_then(|rest| rest.chars().next()) {
        let next = from + first.len_utf8();
        let mut range = text.get(from..next).map_or(0..0, |p| WORDS.range_of_prefix(0..WORDS.ends.len(), p));
        let mut found = None;
        let mut stop = next;
        for _ in 0..LONGEST_UNSPACED {
            if range.is_empty() {
                break;
            }
            let key = text.get(from..stop).unwrap_or("");
            if WORDS.key(range.start) == key {
                found = Some(stop);
            }
            let Some(c) = text.get(stop..end).and_then(|rest| rest.chars().next()) else { break };
            stop += c.len_utf8();
            range = text.get(from..stop).map_or(0..0, |p| WORDS.range_of_prefix(range, p));
        }
        // What is a word as a whole was reported as one.
        let found = found.filter(|stop| *stop > covered && !(from == start && *stop == end));
        if let Some(stop) = found
            && report(text, from, stop, |m| m == Matching::Anywhere, each)
        {
            covered = stop;
        }
        from = next;
    }
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
        for at in 0..WORDS.ends.len() {
            let key = WORDS.key(at);
            assert!(key.split(|c| !is_word_char(c)).filter(|w| !w.is_empty()).count() <= LONGEST, "{key}");
            if key.chars().any(is_unspaced) {
                assert!(key.chars().count() <= LONGEST_UNSPACED, "{key}");
            }
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
