//! One date: numbers, month names, seasons, eras.

use resume_core::PartialDate;

use super::lexicon;
use super::scan::{Number, Text, is_wide};

/// A date as read, its year perhaps still to come from the other end of a range.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point {
    pub(super) year: Option<u16>,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
    pub(super) end: usize,
    pub(super) is_bare_year: bool,
    /// What its era adds to its years.
    pub(super) era: Option<i32>,
}

impl Point {
    fn year(year: u16, end: usize) -> Self {
        Self { year: Some(year), month: None, day: None, end, is_bare_year: false, era: None }
    }

    fn month(year: u16, month: u8, end: usize) -> Self {
        Self { month: Some(month), ..Self::year(year, end) }
    }

    /// The date, when it has a year and the calendar has it.
    pub(super) fn date(&self) -> Option<PartialDate> {
        PartialDate::new(self.year?, self.month, self.day)
    }

    /// Whether it has all its parts, and the calendar does not have it: 31 February.
    pub(super) fn is_none_of_the_calendar(&self) -> bool {
        self.year.is_some() && self.date().is_none()
    }

    /// With the year of the other end, if this one has none.
    pub(super) fn completed_by(&self, other: Option<&Self>) -> Self {
        Self { year: self.year.or(other.and_then(|o| o.year)), ..*self }
    }
}

/// Years that running text may speak of.
fn plausible_year(text: &Text, number: Number) -> Option<u16> {
    let value = u16::try_from(number.value).ok()?;
    match (number.digits, value) {
        (4, 1900..=2099) => Some(value),
        (4, 2440..=2600) if text.is_thai => Some(value - 543),
        _ => None,
    }
}

fn two_digit_year(value: u32) -> Option<u16> {
    let value = u16::try_from(value).ok().filter(|v| *v < 100)?;
    Some(if value >= 60 { 1900 + value } else { 2000 + value })
}

fn month_number(number: Number) -> Option<u8> {
    u8::try_from(number.value).ok().filter(|m| number.digits <= 2 && (1..=12).contains(m))
}

fn day_number(number: Number) -> Option<u8> {
    u8::try_from(number.value).ok().filter(|d| number.digits <= 2 && (1..=31).contains(d))
}

/// The date that begins at `at`.
pub(super) fn point(text: &Text, at: usize) -> Option<Point> {
    if let Some((offset, end)) = lexicon::era(text, at) {
        return after_era(text, offset, text.skip_blanks(end));
    }
    if let Some(number) = text.number(at) {
        return republic_year(text, number)
            .or_else(|| year_first(text, number))
            .or_else(|| compact(number))
            .or_else(|| day_month_year(text, number))
            .or_else(|| month_unit_year(text, number))
            .or_else(|| month_year(text, number))
            .or_else(|| day_and_name(text, number));
    }
    if text.char_at(at).is_some_and(|c| matches!(c, '\'' | '’')) {
        let number = text.number(at + text.char_at(at)?.len_utf8()).filter(|n| n.digits == 2)?;
        let year = two_digit_year(number.value)?;
        // "'23.01"
        if let Some(month) = month_behind(text, number) {
            return Some(Point::month(year, month, number.end + 3));
        }
        return Some(Point::year(year, number.end));
    }
    season_first(text, at).or_else(|| month_name_first(text, at)).or_else(|| roman_month_first(text, at))
}

/// `平成20年4月1日`, `民國 107.3`, `พ.ศ. 2562`.
fn after_era(text: &Text, offset: i32, at: usize) -> Option<Point> {
    let number = text.number(at).or_else(|| lexicon::first_year(text, at))?;
    let year = u16::try_from(i32::try_from(number.value).ok()? + offset).ok()?;
    Some(Point { era: Some(offset), ..rest_of_year_first(text, year, number.end, true) })
}

/// `95 年 9 月`, `103 年`, `96.08` where years are those of the Republic of China.
fn republic_year(text: &Text, number: Number) -> Option<Point> {
    const OFFSET: i32 = 1911;
    let is_year = text.is_republic && (2..=3).contains(&number.digits) && (30..=150).contains(&number.value);
    if !is_year || lexicon::year_unit(text, number.end).is_none() && month_behind(text, number).is_none() {
        return None;
    }
    let year = u16::try_from(i32::try_from(number.value).ok()? + OFFSET).ok()?;
    Some(Point { era: Some(OFFSET), ..rest_of_year_first(text, year, number.end, true) })
}

/// The month of two digits behind a short year: `.08`, `/08`.
fn month_behind(text: &Text, year: Number) -> Option<u8> {
    let separator = text.char_at(year.end).filter(|c| matches!(c, '.' | '/'))?;
    let month = text.number(year.end + separator.len_utf8()).filter(|n| n.digits == 2)?;
    let goes_on = text.char_at(month.end).is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '/' | '%'));
    month_number(month).filter(|_| !goes_on)
}

/// The second date of a range whose first names the era for both: `民國 102 年 9 月 – 104 年 6 月`, `民國 98.12 – 99.12`.
pub(super) fn same_era(text: &Text, at: usize, first: &Point) -> Option<Point> {
    let offset = first.era?;
    let number = text.number(at).filter(|n| n.digits <= 3)?;
    let year = i32::try_from(number.value).ok()? + offset;
    let is_later = || first.month.is_some() && first.year.is_some_and(|first| year >= i32::from(first));
    if lexicon::year_unit(text, number.end).is_none() && !(is_later() && month_behind(text, number).is_some()) {
        return None;
    }
    after_era(text, offset, at)
}

/// `2016`, `2016.9`, `2016年9月1日`, `2019. szeptember 12`, `2019 Sept`.
fn year_first(text: &Text, number: Number) -> Option<Point> {
    let year = plausible_year(text, number)?;
    // `2016-09-01T…`, `2015-2016-1234`, `2000x`: a number that goes on is no year.
    let next = text.char_at(number.end);
    if next.is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || c == '+' || c == '%' || c == '*') {
        return None;
    }
    Some(rest_of_year_first(text, year, number.end, false))
}

fn rest_of_year_first(text: &Text, year: u16, end: usize, is_era: bool) -> Point {
    let unit = lexicon::year_unit(text, end);
    let base = unit.unwrap_or(end);
    if let Some(point) = numeric_month(text, year, end, unit) {
        return point;
    }
    let named = text.skip_blanks(text.rest(base).strip_prefix(['.', ',']).map_or(base, |_| base + 1));
    if let Some((month, month_end)) = lexicon::month(text, named)
        && !year_follows(text, month_end)
    {
        return with_day(text, Point::month(year, month, month_end));
    }
    if let Some(season_end) = lexicon::season(text, text.skip_blanks(base)).filter(|end| !year_follows(text, *end)) {
        return Point::year(year, season_end);
    }
    Point { is_bare_year: unit.is_none() && !is_era, ..Point::year(year, base) }
}

/// The month and day of a year-first date in numbers, with `.`, `/`, `-`, or 年月日 between.
fn numeric_month(text: &Text, year: u16, end: usize, unit: Option<usize>) -> Option<Point> {
    let (separator, at) = match unit {
        Some(at) if text.rest(end).trim_start().starts_with(['年', '년', '年']) => ('年', text.skip_blanks(at)),
        _ => {
            let at = text.skip_blanks(end);
            let separator = text.char_at(at).filter(|c| matches!(c, '.' | '/' | '-' | '‑' | '．' | '／' | '–'))?;
            let after = at + separator.len_utf8();
            let next = text.skip_blanks(after);
            // Blanks are usual around a slash and after a dot, but a dash with blanks is a range.
            if matches!(separator, '-' | '‑' | '–') && (at != end || next != after) {
                return None;
            }
            (separator, next)
        }
    };
    let number = text.number(at)?;
    let month = month_number(number)?;
    if separator == '–' && u16::from(month) > year % 100 {
        return None;
    }
    // `2014.2016` or `2015-12-2016`: what follows decides elsewhere.
    let month_end = lexicon::month_unit(text, number.end).unwrap_or(number.end);
    let mut point = Point::month(year, month, month_end);
    let after = text.skip_blanks(month_end);
    let day_at = if separator == '年' {
        Some(after)
    } else {
        text.rest(after).strip_prefix(separator).map(|_| text.skip_blanks(after + separator.len_utf8()))
    };
    if let Some(number) = day_at.and_then(|at| text.number(at))
        && let Some(day) = day_number(number)
        && (separator != '年' || lexicon::day_unit(text, number.end).is_some())
        && PartialDate::new(year, Some(month), Some(day)).is_some()
    {
        point.day = Some(day);
        point.end = lexicon::day_unit(text, number.end).unwrap_or(number.end);
    }
    Some(point)
}

/// A day after a month name: `1989. október 12.`
fn with_day(text: &Text, point: Point) -> Point {
    let at = text.skip_blanks(point.end);
    let Some(number) = text.number(at).filter(|n| n.digits <= 2) else { return point };
    let after = text.char_at(number.end);
    match day_number(number) {
        Some(day) if after.is_none_or(|c| !matches!(c, '/' | '%') && !c.is_alphanumeric()) => {
            Point { day: Some(day), end: number.end, ..point }
        }
        _ => point,
    }
}

/// `201609` and `20160901`.
fn compact(number: Number) -> Option<Point> {
    let (year, month, day) = match number.digits {
        6 => (number.value / 100, number.value % 100, None),
        8 => (number.value / 10_000, number.value / 100 % 100, Some(number.value % 100)),
        _ => return None,
    };
    let year = u16::try_from(year).ok().filter(|y| (1950..2100).contains(y))?;
    let month = u8::try_from(month).ok().filter(|m| (1..=12).contains(m))?;
    let day = match day {
        Some(day) => Some(u8::try_from(day).ok().filter(|d| (1..=31).contains(d))?),
        None => None,
    };
    Some(Point { day, ..Point::month(year, month, number.end) })
}

/// The number after one of the given separators (blanks around it allowed) behind `end`.
fn next_number(text: &Text, end: usize, separators: &[char]) -> Option<(char, Number)> {
    let at = text.skip_blanks(end);
    let separator = text.char_at(at).filter(|c| separators.contains(c))?;
    let after = text.skip_blanks(at + separator.len_utf8());
    Some((separator, text.number(after)?))
}

/// `23/11/1987`, `9. 6. 1979`; two-digit `99.09.10` as year, month, day.
fn day_month_year(text: &Text, first: Number) -> Option<Point> {
    let (separator, second) = next_number(text, first.end, &['.', '/', '-'])?;
    let (_, third) = next_number(text, second.end, &[separator])?;
    if let Some(year) = plausible_year(text, third) {
        let (day, month) = match (day_number(first), month_number(second)) {
            (Some(day), Some(month)) => (day, month),
            _ => (day_number(second)?, month_number(first)?),
        };
        let end = lexicon::year_unit(text, third.end).unwrap_or(third.end);
        return Some(Point { day: Some(day), ..Point::month(year, month, end) });
    }
    if first.digits == 2 && second.digits == 2 && third.digits == 2 && first.value > 31 {
        let year = two_digit_year(first.value)?;
        return Some(Point { day: day_number(third), ..Point::month(year, month_number(second)?, third.end) });
    }
    None
}

/// `09/2016`, `9.2016`, `09-2016`; `01/16` only where the other end of a range is alike (see [`short_end`]).
fn month_year(text: &Text, first: Number) -> Option<Point> {
    let month = month_number(first)?;
    let (separator, second) = next_number(text, first.end, &['/', '.', '-'])?;
    if let Some(year) = plausible_year(text, second) {
        let end = lexicon::year_unit(text, second.end).unwrap_or(second.end);
        return Some(Point::month(year, month, end));
    }
    let is_pair = first.digits == 2 && second.digits == 2 && separator == '/';
    (is_pair && has_pair_after(text, second.end))
        .then(|| two_digit_year(second.value).map(|y| Point::month(y, month, second.end)))
        .flatten()
}

/// `9月 2019`, as programs write that know the month's name alone.
fn month_unit_year(text: &Text, first: Number) -> Option<Point> {
    let month = month_number(first)?;
    let at = text.skip_blanks(first.end);
    let unit = text.char_at(at).filter(|c| matches!(c, '月' | '월'))?;
    let after = at + unit.len_utf8();
    let number = text.number(text.skip_blanks(after)).filter(|n| n.digits == 4 && text.skip_blanks(after) > after)?;
    let year = plausible_year(text, number)?;
    Some(Point::month(year, month, lexicon::year_unit(text, number.end).unwrap_or(number.end)))
}

/// Whether a range mark and another `MM/YY` or a present word follow.
fn has_pair_after(text: &Text, end: usize) -> bool {
    let Some(mark) = text.range_mark(text.skip_blanks(end)) else { return false };
    let at = text.skip_blanks(mark);
    lexicon::present(text, at).is_some()
        || text.number(at).is_some_and(|n| {
            n.digits == 2
                && month_number(n).is_some()
                && next_number(text, n.end, &['/']).is_some_and(|(_, year)| year.digits == 2)
        })
}

/// `2. März 1974`, `17 апреля 1993 г.`, `4 ธันวาคม พ.ศ. 2527`, `3rd of March 1985`.
fn day_and_name(text: &Text, number: Number) -> Option<Point> {
    let day = day_number(number)?;
    let mut at = lexicon::ordinal(text, number.end);
    at = lexicon::particle(text, text.skip_blanks(at));
    let (month, end) = lexicon::month(text, text.skip_blanks(at))?;
    let (year, end) = year_after_name(text, end)?;
    Some(Point { day: Some(day), ..Point::month(year, month, end) })
}

fn year_follows(text: &Text, end: usize) -> bool {
    year_after_name(text, end).is_some()
}

/// A four-digit or era year behind a month name or season.
fn year_after_name(text: &Text, end: usize) -> Option<(u16, usize)> {
    let mut at = end;
    at = text.rest(at).strip_prefix(['.', '\'', '’', '׳']).map_or(at, |rest| text.text.len() - rest.len());
    // A hyphen joins ("Sep-2016") only without blanks; else it is the mark of a range.
    let is_joined = text.rest(at).starts_with('-') && text.number(at + 1).is_some();
    at = text.skip_blanks(at);
    at = text.rest(at).strip_prefix([',', '/']).map_or(at, |_| at + 1) + usize::from(is_joined);
    at = lexicon::particle(text, text.skip_blanks(at));
    if let Some((offset, era_end)) = lexicon::era(text, at) {
        let number = text.number(text.skip_blanks(era_end))?;
        let year = u16::try_from(i32::try_from(number.value).ok()? + offset).ok()?;
        return Some((year, number.end));
    }
    let number = text.number(text.skip_blanks(at))?;
    let year = plausible_year(text, number)?;
    Some((year, lexicon::year_unit(text, number.end).unwrap_or(number.end)))
}

/// `Sept. 2016`, `enero de 2019`, `March 3, 1985`, `Mai '19`, `Sept 15`.
fn month_name_first(text: &Text, at: usize) -> Option<Point> {
    let (month, end) = lexicon::month(text, at)?;
    if let Some((year, end)) = year_after_name(text, end) {
        return Some(Point::month(year, month, end));
    }
    let after_dot = text.rest(end).strip_prefix('.').map_or(end, |_| end + 1);
    let at = text.skip_blanks(after_dot);
    if let Some(mark) = text.char_at(at).filter(|c| matches!(c, '\'' | '’')) {
        let number = text.number(at + mark.len_utf8()).filter(|n| n.digits == 2)?;
        return Some(Point::month(two_digit_year(number.value)?, month, number.end));
    }
    let number = text.number(at).filter(|n| n.digits <= 2)?;
    if let Some((year, year_end)) = year_after_name(text, lexicon::ordinal(text, number.end)) {
        return Some(Point { day: day_number(number), ..Point::month(year, month, year_end) });
    }
    let is_year =
        number.digits == 2 && text.char_at(number.end).is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | '%' | ','));
    is_year.then(|| two_digit_year(number.value).map(|year| Point::month(year, month, number.end))).flatten()
}

/// `III 2010`, `XII.2017`: only where nothing stands before it that the number may belong to, as in "Engineer II 2010".
fn roman_month_first(text: &Text, at: usize) -> Option<Point> {
    const MONTHS: [&str; 12] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    let rest = text.rest(at);
    let length = rest.find(|c| !matches!(c, 'I' | 'V' | 'X')).filter(|length| (1..=4).contains(length))?;
    let month = (1..).zip(MONTHS).find(|(_, name)| *name == &rest[..length])?.0;
    let before = text.text.get(..at)?.trim_end_matches([' ', '\u{a0}']);
    // "od III 2018"
    let word = if before.len() < at { before.rsplit([' ', '\u{a0}', '(', ',']).next().unwrap_or("") } else { "" };
    let is_lead = before.len() < at && !word.is_empty() && lexicon::lead(text, before.len() - word.len()).0.is_some();
    if before.ends_with(|c: char| c.is_alphanumeric() || c == '.') && !is_lead {
        return None;
    }
    let (year, end) = year_after_name(text, at + length)?;
    Some(Point::month(year, month, end))
}

/// `Summer 2015`, `Q3 2021`: its year.
fn season_first(text: &Text, at: usize) -> Option<Point> {
    let end = lexicon::season(text, at)?;
    let (year, end) = year_after_name(text, end)?;
    // "Summer 2015/16": over the turn of the year.
    let next = text.rest(end).strip_prefix(['/', '–', '-']).and_then(|rest| text.number(text.text.len() - rest.len()));
    let next = next.filter(|n| n.digits == 2 && n.value == u32::from(year + 1) % 100);
    Some(Point::year(year, next.map_or(end, |n| n.end)))
}

/// A month without a year, whose year stands at the other end of the range: `Jan – Mar 2019`, `01–03/2019`.
pub(super) fn month_only(text: &Text, at: usize) -> Option<Point> {
    let point = |month, end| Point { year: None, month: Some(month), day: None, end, is_bare_year: false, era: None };
    if let Some((month, end)) = lexicon::month(text, at) {
        let end = text.rest(end).strip_prefix('.').map_or(end, |_| end + 1);
        return Some(point(month, end));
    }
    let number = text.number(at)?;
    let month = month_number(number)?;
    if let Some(end) = lexicon::month_unit(text, number.end).filter(|_| text.char_at(number.end).is_some_and(is_wide)) {
        return Some(point(month, end));
    }
    let mark = text.range_mark(number.end)?;
    let second = text.number(mark).filter(|n| month_number(*n).is_some())?;
    let (_, year) = next_number(text, second.end, &['/', '.'])?;
    plausible_year(text, year)?;
    Some(point(month, number.end))
}

/// The end of numbers in the form of a date with a year, whatever their values: `13/2019`, `2019-19-39`.
pub(super) fn shaped(text: &Text, at: usize) -> Option<usize> {
    let tight = |end: usize| {
        let separator = text.char_at(end).filter(|c| matches!(c, '.' | '/' | '-'))?;
        Some((separator, text.number(end + 1)?))
    };
    let first = text.number(at)?;
    let (separator, second) = tight(first.end)?;
    let third = tight(second.end).filter(|(other, _)| *other == separator).map(|(_, third)| third);
    let last = third.unwrap_or(second);
    let is_year = |n: Number| plausible_year(text, n).is_some();
    let is_short = |n: Number| n.digits <= 2;
    let is_date = match third {
        Some(third) => is_short(second) && (is_year(first) && is_short(third) || is_short(first) && is_year(third)),
        None => is_year(first) && is_short(second) && second.digits == 2 || is_short(first) && is_year(second),
    };
    let goes_on = match text.char_at(last.end) {
        Some('/' | '.' | '-') => text.char_at(last.end + 1).is_some_and(char::is_alphanumeric),
        Some(c) => c.is_alphanumeric() && !is_wide(c) || c == '%',
        None => false,
    };
    (is_date && !goes_on).then_some(last.end)
}

/// The end of what a year stands before, when that has the form of a month but is none: `2019.13`.
pub(super) fn behind(text: &Text, point: &Point) -> Option<usize> {
    if !point.is_bare_year {
        return None;
    }
    let separator = text.char_at(point.end).filter(|c| matches!(c, '.' | '-'))?;
    let number = text.number(point.end + separator.len_utf8()).filter(|n| n.digits == 2)?;
    let is_month = month_number(number).is_some() || short_end(text, point.end + 1, point, false).is_some();
    let goes_on = text.char_at(number.end).is_some_and(|c| c.is_alphanumeric() && !is_wide(c));
    (!is_month && !goes_on).then_some(number.end)
}

/// The second date of a range in short: `2016-19`, `2018.9-12`, `2012/09 ~ 14/09`.
pub(super) fn short_end(text: &Text, at: usize, first: &Point, after_word: bool) -> Option<Point> {
    let year = first.year?;
    let number = text.number(at).filter(|n| n.digits == 2 || (n.digits == 1 && first.month.is_some()))?;
    // `01.10.2014 – 31.03.2019`, `1 May 2014 – 30 June 2016`: a day.
    if day_month_year(text, number).or_else(|| day_and_name(text, number)).is_some() {
        return None;
    }
    if let Some((_, month)) = next_number(text, number.end, &['/', '.', '-']) {
        // `14/09` after `2012/09`, `07/16` after `03/2015`.
        let year_and_month = (two_digit_year(number.value), month_number(month));
        return match year_and_month {
            (Some(end_year), Some(month_value)) if month.digits <= 2 && end_year >= year && end_year < year + 60 => {
                Some(Point::month(end_year, month_value, month.end))
            }
            _ if month.digits == 2 => Some(Point::month(two_digit_year(month.value)?, month_number(number)?, month.end)),
            _ => None,
        };
    }
    if after_word || text.char_at(number.end).is_some_and(|c| c.is_alphanumeric() && !is_wide(c)) {
        return None;
    }
    // `3月 2021 – 5月 2021`
    if month_unit_year(text, number).is_some() {
        return None;
    }
    let value = u16::try_from(number.value).ok()?;
    match first.month {
        Some(month) if month_number(number).is_some_and(|m| m > month) => {
            let end = lexicon::month_unit(text, number.end).unwrap_or(number.end);
            Some(Point::month(year, u8::try_from(value).ok()?, end))
        }
        Some(_) if value <= 12 => None,
        _ if number.digits == 2 && value > year % 100 => {
            let end = lexicon::year_unit(text, number.end).unwrap_or(number.end);
            Some(Point::year(year - year % 100 + value, end))
        }
        _ => None,
    }
}
