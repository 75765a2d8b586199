//! Partial ISO 8601 dates: a year, a year and month, or a full calendar date.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A calendar date as precise as its source: `2016`, `2016-09` or `2016-09-01` (ISO 8601, reduced precision).
///
/// Never padded: what was not said is not there. Years run from 1000 to 2999, the range of the JSON Resume schema.
/// Ordering is by text form, so `2016` sorts before `2016-01`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PartialDate {
    year: u16,
    /// 1–12, or 0 when the date is a year alone.
    month: u8,
    /// 1–31, or 0 when the date has no day.
    day: u8,
}

impl PartialDate {
    /// A date from its parts; `None` when they name no day of the (proleptic Gregorian) calendar.
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let known_month = month.is_none_or(|m| (1..=12).contains(&m));
        let known_day = match (month, day) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(m), Some(d)) => d >= 1 && d <= days_in_month(year, m),
        };
        ((1000..3000).contains(&year) && known_month && known_day).then_some(Self {
            year,
            month: month.unwrap_or(0),
            day: day.unwrap_or(0),
        })
    }

    /// The year, 1000–2999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1–12, when given.
    pub fn month(self) -> Option<u8> {
        (self.month != 0).then_some(self.month)
    }

    /// The day of the month, 1–31, when given.
    pub fn day(self) -> Option<u8> {
        (self.day != 0).then_some(self.day)
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // By hand: a date takes longer than all else of a small record with the machinery of formatting.
        let digit = |number: u16| b'0' + (number % 10) as u8;
        let mut text = *b"0000-00-00";
        for (at, by) in [(0, 1000), (1, 100), (2, 10), (3, 1)] {
            text[at] = digit(self.year / by);
        }
        for (at, part) in [(5, self.month), (8, self.day)] {
            (text[at], text[at + 1]) = (digit(u16::from(part) / 10), digit(u16::from(part)));
        }
        let length = match (self.month, self.day) {
            (0, _) => 4,
            (_, 0) => 7,
            _ => 10,
        };
        f.write_str(std::str::from_utf8(&text[..length]).unwrap_or_default())
    }
}

/// The text is no partial ISO date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of the form YYYY, YYYY-MM or YYYY-MM-DD")
    }
}

impl std::error::Error for NotADate {}

impl FromStr for PartialDate {
    type Err = NotADate;

    /// Reads exactly `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; dates that the calendar does not have are refused.
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let bytes = text.as_bytes();
        let number = |range: std::ops::Range<usize>| {
            bytes[range].iter().try_fold(0u16, |n, b| b.is_ascii_digit().then(|| n * 10 + u16::from(b - b'0')))
        };
        let dash = |at: usize| bytes.get(at) == Some(&b'-');
        let (year, month, day) = match bytes.len() {
            4 => (number(0..4), None, None),
            7 if dash(4) => (number(0..4), Some(number(5..7)), None),
            10 if dash(4) && dash(7) => (number(0..4), Some(number(5..7)), Some(number(8..10))),
            _ => return Err(NotADate),
        };
        let part = |value: Option<Option<u16>>| match value {
            None => Ok(None),
            Some(None) => Err(NotADate),
            Some(Some(n)) => u8::try_from(n).map(Some).map_err(|_| NotADate),
        };
        Self::new(year.ok_or(NotADate)?, part(month)?, part(day)?).ok_or(NotADate)
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = PartialDate;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date: YYYY, YYYY-MM or YYYY-MM-DD")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<PartialDate, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_every_precision() {
        for text in ["2016", "2016-09", "2016-02-29", "1000", "2999-12-31"] {
            assert_eq!(text.parse::<PartialDate>().map(|d| d.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn refuses_what_the_calendar_does_not_have() {
        for text in [
            "",
            "16",
            "2016-9",
            "2016-13",
            "2016-00",
            "2015-02-29",
            "2019-19-39",
            "0999",
            "3000",
            "2016/09",
            "２０１６",
            "2016-é",
        ] {
            assert_eq!(text.parse::<PartialDate>(), Err(NotADate), "{text}");
        }
    }
}
