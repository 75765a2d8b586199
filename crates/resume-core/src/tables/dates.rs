//! Dates as people of a language write them.

use std::fmt::Write;

use super::generated::locales::PATTERNS;
use super::words::{self, Kind};
use super::{Locale, months};
use crate::PartialDate;

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
