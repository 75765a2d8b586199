//! What the words of dates mean, from the tables of resume-core.

use resume_core::tables::words::{self, Kind, Word};
use resume_core::tables::{dates, eras, months, normalise_into};

use super::scan::{Number, Text, is_letter, is_wide};

/// Whether a date may begin at `at`, told by a glance: most words are no words of dates.
pub(super) fn may_begin(text: &Text, at: usize) -> bool {
    match text.char_at(at) {
        Some(c) if is_letter(c) => matches!(c, 'I' | 'V' | 'X' | 'Q' | 'q') || may_be_era(c) || dates::may_begin(text.rest(at)),
        Some(_) => true,
        None => false,
    }
}

fn may_be_era(first: char) -> bool {
    ERAS[(first as usize / 64) % 64] & 1 << (first as u32 % 64) != 0
}

/// The characters that names of eras begin with, and some others.
static ERAS: [u64; 64] = {
    let mut bits = [0; 64];
    let mut at = 0;
    while at < eras::ALL.len() {
        let name = eras::ALL[at].0.as_bytes();
        // The last 12 bits of the first character, which has one byte or three.
        let place = if name[0] < 0x80 { name[0] as usize } else { (name[1] as usize & 63) << 6 | name[2] as usize & 63 };
        assert!(name[0] < 0x80 || name[0] >> 4 == 0xE);
        bits[place / 64] |= 1 << (place % 64);
        at += 1;
    }
    bits
};

/// What the phrases at one place mean: for each meaning, how long the longest phrase is that has it; 0 is none.
#[derive(Clone, Copy, Default)]
pub(super) struct Meanings {
    /// In the order of [`dates::KINDS`].
    kinds: [u16; dates::KINDS.len()],
    /// In the order of [`UNITS`].
    units: [u16; UNITS.len()],
    month: Option<(u8, u16)>,
    /// Whether a word of dates may begin here at all.
    may_begin: bool,
    /// How long the first word is; 0 when that was not found out.
    word: u16,
}

/// A word before a date.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// "since": the period goes on, unless an end follows.
    Since,
    /// "until".
    Until,
    /// "from", "in": part of the date, without a meaning of its own.
    From,
}

/// Skips a word that leads into a date.
pub(super) fn lead(text: &Text, at: usize) -> (Option<Lead>, usize) {
    for (kind, lead) in [(Kind::Since, Lead::Since), (Kind::Until, Lead::Until), (Kind::From, Lead::From)] {
        if let Some(end) = longest(text, at, kind) {
            // "Bostäder AB 2021": a legal form, and no word for "since".
            if is_code(&text.text[at..end]) {
                continue;
            }
            // "exp. 04/2026"
            let is_short = end - at <= 4 && lead == Lead::Until && text.rest(end).starts_with('.');
            return (Some(lead), text.skip_blanks(end + usize::from(is_short)));
        }
    }
    (None, at)
}

/// Two capitals: `AG`, `AB`, a legal form and no word of a date.
fn is_code(word: &str) -> bool {
    word.len() == 2 && word.bytes().all(|b| b.is_ascii_uppercase())
}

/// The end of a word for "until now" at `at`.
pub(super) fn present(text: &Text, at: usize) -> Option<usize> {
    longest(text, at, Kind::Present)
}

/// The end of a word for "until" at `at`.
pub(super) fn until(text: &Text, at: usize) -> Option<usize> {
    longest(text, at, Kind::Until)
}

/// The end of a word for "since" that stands behind its date ("2012年から", "2019년부터").
pub(super) fn trailing_since(text: &Text, at: usize) -> Option<usize> {
    longest(text, behind_number(text, at), Kind::SinceAfter)
}

/// The end of a word for "until" that stands behind its date ("まで", "까지").
pub(super) fn trailing_until(text: &Text, at: usize) -> Option<usize> {
    longest(text, behind_number(text, at), Kind::UntilAfter)
}

/// Behind blanks, or the apostrophe with which Turkish joins an ending to a number: "2020'den beri".
fn behind_number(text: &Text, at: usize) -> usize {
    text.rest(at).strip_prefix(['\'', '’']).map_or_else(|| text.skip_blanks(at), |rest| text.text.len() - rest.len())
}

/// The month named at `at`, and where its name ends.
pub(super) fn month(text: &Text, at: usize) -> Option<(u8, usize)> {
    let found = meanings(text, at);
    let named =
        found.month.map(|(month, length)| (month, at + usize::from(length))).filter(|(_, end)| !is_code(&text.text[at..*end]));
    named.or_else(|| {
        // A name that is a number: Vietnamese "tháng 6".
        if !found.may_begin {
            return None;
        }
        let word_end = if found.word > 0 { at + usize::from(found.word) } else { text.word(at)?.1 };
        let end = text.number(text.skip_blanks(word_end)).filter(|n| n.digits <= 2)?.end;
        Some((text.with_key(&text.text[at..end], months::lookup).first()?.month, end))
    })
}

/// The end of the name of a season or quarter at `at`.
pub(super) fn season(text: &Text, at: usize) -> Option<usize> {
    longest(text, at, Kind::Season).or_else(|| {
        let rest = text.rest(at).strip_prefix(['Q', 'q'])?;
        (rest.starts_with(['1', '2', '3', '4']) && !rest[1..].starts_with(|c: char| c.is_alphanumeric())).then_some(at + 2)
    })
}

/// The end of a word for "and" at `at`.
pub(super) fn conjunction(text: &Text, at: usize) -> Option<usize> {
    if text.rest(at).starts_with('&') {
        return Some(at + 1);
    }
    let (word, end) = text.word(at)?;
    text.with_key(word, |key| words::lookup(Kind::Conjunction, key)).is_some().then_some(end)
}

/// The era named at `at`: what to add to its years, and where its name ends.
pub(super) fn era(text: &Text, at: usize) -> Option<(i32, usize)> {
    let rest = text.rest(at);
    let first = rest.chars().next()?;
    if first.is_ascii() && !first.is_ascii_alphabetic() {
        return None;
    }
    if !may_be_era(first) {
        return None;
    }
    let first_byte = rest.bytes().next();
    let begins = |name: &&str| name.bytes().next() == first_byte;
    eras::ALL.iter().filter(|(name, _)| begins(name)).find_map(|(name, offset)| {
        let after = rest.strip_prefix(name)?;
        let end = at + name.len();
        // One letter is an era only right before its year: "H20.4".
        let is_letter_era = name.len() == 1;
        // "H20.4" is a date, "S2" a degree and "R489" a rule.
        let goes_on = |end: usize| {
            text.number(end).is_some_and(|n| {
                n.digits <= 2
                    && (text.rest(n.end).starts_with('年')
                        || text.rest(n.end).starts_with(['.', '/']) && text.number(n.end + 1).is_some())
            })
        };
        if is_letter_era && !goes_on(end) {
            return None;
        }
        let has_year = text.number(if is_letter_era { end } else { text.skip_blanks(end) }).is_some() || after.starts_with('元');
        let starts_word = !text.text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        (has_year && (!is_letter_era || starts_word)).then_some((*offset, end))
    })
}

/// The first year of an era, 元年.
pub(super) fn first_year(text: &Text, at: usize) -> Option<Number> {
    text.rest(at).starts_with('元').then(|| Number { value: 1, digits: 1, end: at + '元'.len_utf8() })
}

/// The end of a word for "year" behind a number ("年", "г.", "р.").
pub(super) fn year_unit(text: &Text, at: usize) -> Option<usize> {
    unit(text, at, YEAR)
}

/// The end of a word for "month" behind a number ("月", "월").
pub(super) fn month_unit(text: &Text, at: usize) -> Option<usize> {
    unit(text, at, MONTH)
}

/// The end of a word for "day" behind a number ("日", "일").
pub(super) fn day_unit(text: &Text, at: usize) -> Option<usize> {
    unit(text, at, DAY)
}

/// The values of [`Kind::Unit`].
const YEAR: u8 = 1;
const MONTH: u8 = 2;
const DAY: u8 = 4;
const UNITS: [u8; 3] = [YEAR, MONTH, DAY];

fn unit(text: &Text, at: usize, value: u8) -> Option<usize> {
    let at = text.skip_blanks(at);
    let lengths = UNITS.iter().zip(meanings(text, at).units);
    let end =
        lengths.filter(|(unit, length)| **unit == value && *length > 0).map(|(_, length)| at + usize::from(length)).next()?;
    Some(text.rest(end).strip_prefix('.').map_or(end, |_| end + 1))
}

/// Skips what makes a number ordinal: "2.", "3rd", "1er".
pub(super) fn ordinal(text: &Text, at: usize) -> usize {
    if text.rest(at).starts_with(['.', 'º', '°']) {
        return at + text.char_at(at).map_or(0, char::len_utf8);
    }
    match text.word(at) {
        Some((word, end)) if is(text, Kind::Ordinal, word) => end,
        _ => at,
    }
}

/// Skips a word between the parts of a date: "de", "of", "năm".
pub(super) fn particle(text: &Text, at: usize) -> usize {
    match text.word(at) {
        Some((word, end)) if word.len() < 12 && is(text, Kind::DateParticle, word) => text.skip_blanks(end),
        _ => at,
    }
}

/// The end of "expected" or "passed" behind a date, with or without brackets, else `at`.
pub(super) fn after_expected(text: &Text, at: usize) -> usize {
    let open = text.skip_blanks(at);
    let bracket = text.char_at(open).filter(|c| matches!(c, '(' | '（'));
    let start = open + bracket.map_or(0, char::len_utf8);
    // "（2018年3月卒業）": a closing bracket shows that nothing else is meant.
    let is_closed = |end: &usize| bracket.is_none() && text.char_at(*end).is_some_and(|c| matches!(c, ')' | '）'));
    let end = longest(text, start, Kind::Expected)
        .or_else(|| longest(text, start, Kind::Obtained).or_else(|| longest(text, start, Kind::Leave)).filter(is_closed));
    let Some(end) = end else { return at };
    match bracket {
        None => end,
        Some(_) => text.char_at(end).filter(|c| matches!(c, ')' | '）')).map_or(at, |close| end + close.len_utf8()),
    }
}

/// Whether a text in brackets is nothing but numbers with words for years, months and the like.
pub(super) fn is_duration(within: &Text, text: &str) -> bool {
    let mut has_number = false;
    let mut has_unit = false;
    for part in text.split(|c: char| !(is_letter(c) || c.is_numeric() || c == '.')) {
        for piece in split_at_digits(part) {
            if piece.chars().all(|c| c.is_numeric() || c == '.') {
                has_number |= piece.chars().any(char::is_numeric);
            } else {
                let is_unit = is(within, Kind::Unit, piece);
                if !is_unit && !is(within, Kind::Conjunction, piece) {
                    return false;
                }
                has_unit |= is_unit;
            }
        }
    }
    has_number && has_unit
}

/// The runs of digits and of other characters of a word: `5年` is `5` and `年`.
fn split_at_digits(part: &str) -> impl Iterator<Item = &str> {
    let mut rest = part;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let is_digit = |c: char| c.is_numeric() || c == '.';
        let end = rest.find(|c| is_digit(c) != is_digit(first)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

/// The end of the longest phrase of a kind at `at`.
fn longest(text: &Text, at: usize, kind: Kind) -> Option<usize> {
    let place = dates::KINDS.iter().position(|k| *k == kind);
    debug_assert!(place.is_some(), "{kind:?} is no kind of words of dates");
    let end =
        meanings(text, at).kinds.get(place?).copied().filter(|length| *length > 0).map(|length| at + usize::from(length))?;
    // The dot of an abbreviation: "н.в.", "d.d.", "t.o.m."
    let is_abbreviation = text.text[at..end].contains('.');
    Some(if is_abbreviation && text.rest(end).starts_with('.') { end + 1 } else { end })
}

fn meanings(text: &Text, at: usize) -> Meanings {
    if !text.char_at(at).is_some_and(|c| is_letter(c) || is_wide(c)) {
        return Meanings::default();
    }
    text.meanings(at, || {
        let mut meanings = Meanings::default();
        if dates::may_begin(text.rest(at)) {
            meanings.may_begin = true;
            let is_spaced = !text.char_at(at).is_some_and(is_wide);
            each_end(text, at, |end| {
                if is_spaced && meanings.word == 0 {
                    meanings.word = u16::try_from(end - at).unwrap_or(0);
                }
                let phrase = &text.text[at..end];
                let (words, months) = text.with_key(phrase, |key| (words::lookup_all(key), months::lookup(key)));
                if let Ok(length) = u16::try_from(end - at) {
                    meanings.add(length, words, months);
                }
            });
        }
        meanings
    })
}

impl Meanings {
    /// A phrase that is longer than those before.
    fn add(&mut self, length: u16, words: &[Word], months: &[months::Month]) {
        for word in words {
            if let Some(place) = dates::KINDS.iter().position(|kind| *kind == word.kind) {
                self.kinds[place] = length;
            }
        }
        let unit = words.iter().find(|word| word.kind == Kind::Unit).map(|word| word.value);
        if let Some(place) = unit.and_then(|unit| UNITS.iter().position(|u| *u == unit)) {
            self.units[place] = length;
        }
        if let Some(month) = months.first() {
            self.month = Some((month.month, length));
        }
    }
}

impl Text<'_> {
    /// Looks a phrase up, normalised.
    fn with_key<T>(&self, phrase: &str, look_up: impl FnOnce(&str) -> T) -> T {
        let mut key = self.key.borrow_mut();
        normalise_into(phrase, &mut key);
        look_up(&key)
    }
}

fn is(text: &Text, kind: Kind, phrase: &str) -> bool {
    (!dates::KINDS.contains(&kind) || dates::may_begin(phrase)) && text.with_key(phrase, |key| words::lookup(kind, key)).is_some()
}

/// Where a phrase that begins at `at` may end: after each of up to four words; in scripts without blanks after each of
/// up to eight characters.
fn each_end(text: &Text, at: usize, mut each: impl FnMut(usize)) {
    if text.char_at(at).is_some_and(is_wide) {
        let mut end = at;
        for c in text.rest(at).chars().take(8) {
            if !is_letter(c) && c != ' ' && c != '.' {
                break;
            }
            end += c.len_utf8();
            each(end);
        }
        return;
    }
    let mut next = at;
    for _ in 0..4 {
        let Some((_, end)) = text.word(next) else { break };
        each(end);
        if next == at && !dates::may_begin_longer(text.rest(at)) {
            break;
        }
        // "н. в.", "t/m"
        let joint = text.rest(end).chars().next().filter(|c| matches!(c, '.' | '/')).map_or(0, char::len_utf8);
        next = text.skip_blanks(end + joint);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_era_may_begin() {
        for (name, _) in eras::ALL {
            assert!(may_begin(&Text::new(name), 0), "{name}");
        }
    }
}
