//! Dates as people of a language write them.

use std::fmt::Write;

use super::generated::date_words::{BEGINNINGS, FIRST_WORDS, LONGER};
use super::generated::locales::PATTERNS;
use super::layout::{Hash, beginning, plain_word};
use super::words::{self, Kind};
use super::{Locale, months};
use crate::PartialDate;

/// The kinds of words that stand in dates and periods, beside the names of months.
pub const KINDS: [Kind; 13] = [
    Kind::Present,
    Kind::Since,
    Kind::Until,
    Kind::From,
    Kind::SinceAfter,
    Kind::UntilAfter,
    Kind::Ordinal,
    Kind::DateParticle,
    Kind::Season,
    Kind::Unit,
    Kind::Expected,
    Kind::Obtained,
    Kind::Leave,
];

/// Whether a text may begin with the name of a month or a word of one of [`KINDS`], normalised or not. Told by a glance:
/// most words do not, and those need not be normalised and looked up.
pub fn may_begin(text: &str) -> bool {
    let (word, length) = first_word(text);
    if length > 0 {
        return word.is_none_or(|hash| FIRST_WORDS.may_contain(hash.0));
    }
    // Scripts without spaces: a key may end behind any character.
    let mut behind = text.chars();
    match (behind.next(), behind.next()) {
        (Some(first), Some(second)) if is_fixed(first) && is_fixed(second) && !behind.next().is_some_and(is_jamo) => {
            BEGINNINGS.may_contain(beginning(first, second)) || BEGINNINGS.may_contain(beginning(first, '\0'))
        }
        _ => true,
    }
}

/// Whether a text may begin with such a word that is more than the first word of the text.
pub fn may_begin_longer(text: &str) -> bool {
    first_word(text).0.is_none_or(|hash| LONGER.may_contain(hash.0))
}

/// The letters that a text begins with, when they are a word that is the same however it is normalised, and how many bytes
/// there are of them.
fn first_word(text: &str) -> (Option<Hash>, usize) {
    let (hash, length) = plain_word(text);
    let next = text.get(length..).and_then(|rest| rest.chars().next());
    let is_whole = length > 0 && next.is_none_or(|c| c.is_ascii() && !matches!(c, '.' | '\'' | '-' | '/' | ','));
    (is_whole.then_some(hash), length)
}

/// Characters that are the same however a text is normalised or folded: Han, kana and Hangul syllables.
fn is_fixed(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

/// What a Hangul syllable may be composed with.
fn is_jamo(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}')
}

/// A date in words: `2016年9月`, `September 2016`, `2016. szeptember`; a year alone is its digits.
pub fn format(date: PartialDate, locale: Locale) -> String {
    written(date, locale, false)
}

/// The same with the month's abbreviation: `Sep 2016`.
pub fn format_short(date: PartialDate, locale: Locale) -> String {
    written(date, locale, true)
}

fn written(date: PartialDate, locale: Locale, short: bool) -> String {
    let pattern = match (date.month(), date.day()) {
        (None, _) => return date.year().to_string(),
        (Some(_), None) => PATTERNS.get(locale as usize, 0),
        (Some(_), Some(_)) => PATTERNS.get(locale as usize, 1),
    };
    let (month, day) = (date.month().unwrap_or(0), date.day().unwrap_or(0));
    let mut out = String::with_capacity(24);
    let mut rest = pattern;
    while let Some(letter) = rest.chars().next() {
        let run = rest.len() - rest.trim_start_matches(letter).len();
        let (these, after) = rest.split_at(run);
        rest = after;
        // Writing to a string cannot fail.
        let _ = match these {
            "y" => write!(out, "{}", date.year()),
            "M" => write!(out, "{month}"),
            "MM" => write!(out, "{month:02}"),
            "MMMM" | "LLLL" if short && !months::abbreviation(month, locale).is_empty() => {
                out.write_str(months::abbreviation(month, locale))
            }
            "MMM" => write!(out, "{}", months::abbreviation(month, locale)),
            "MMMM" => write!(out, "{}", months::name_in_date(month, locale)),
            "LLLL" => write!(out, "{}", months::name(month, locale)),
            "d" => write!(out, "{day}"),
            "dd" => write!(out, "{day:02}"),
            "'" => match rest.split_once('\'') {
                Some((quoted, after)) => {
                    rest = after;
                    out.write_str(quoted)
                }
                None => Ok(()),
            },
            other => out.write_str(other),
        };
    }
    out
}

/// The word for the open end of a range: `present`, `heute`, `至今`.
pub fn present(locale: Locale) -> &'static str {
    words::first(Kind::Present, locale)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_glance_misses_no_word() {
        let (mut others, mut taken) = (0, 0);
        for (key, values) in words::all() {
            if values.iter().any(|word| KINDS.contains(&word.kind)) {
                assert!(may_begin(key) && may_begin(&key.to_uppercase()) && may_begin(&format!("{key} 2019")), "{key}");
                assert!(!key.contains(' ') || may_begin_longer(key) && may_begin_longer(&key.to_uppercase()), "{key}");
            } else if key.is_ascii() {
                others += 1;
                taken += usize::from(may_begin(key));
            }
        }
        assert!(taken * 3 < others, "{taken} of {others} other words have to be looked up");
        for &locale in Locale::ALL {
            for month in 1..=12 {
                assert!(may_begin(months::name(month, locale)) && may_begin(months::abbreviation(month, locale)));
            }
        }
    }

    #[test]
    fn dates_read_naturally() {
        for (date, tag, expected) in [
            ("2016", "de", "2016"),
            ("2016-09", "en", "September 2016"),
            ("2016-09", "zh", "2016年9月"),
            ("2016-09", "ko", "2016년 9월"),
            ("2016-09", "ru", "сентябрь 2016"),
            ("2016-09-01", "ru", "1 сентября 2016 г."),
            ("2016-09", "hu", "2016. szeptember"),
            ("2016-09", "pl", "wrzesień 2016"),
            ("2016-09-03", "pl", "3 września 2016"),
            ("2016-09", "es", "septiembre de 2016"),
            ("2016-09-01", "he", "1 בספטמבר 2016"),
            ("2016-09", "lv", "2016. gada septembris"),
            ("2016-09", "fi", "syyskuu 2016"),
            ("2016-09-01", "fi", "1. syyskuuta 2016"),
            ("2016-09", "vi", "tháng 9 năm 2016"),
            ("2016-09", "sr-Latn", "septembar 2016."),
        ] {
            let date: PartialDate = date.parse().unwrap();
            assert_eq!(format(date, Locale::of(tag)), expected, "{tag}");
        }
        for &locale in Locale::ALL {
            assert!(!present(locale).is_empty(), "{}", locale.tag());
        }
    }
}
