//! Dates and periods in running text, in any language: `2016.9 ~ 2022.12`, `Sept 2016 – present`, `平成20年4月`,
//! `с 2021 по 2023`, `2012年至今`.
//!
//! Nothing is padded: a date is as precise as its text. A season is its year. Era, ROC and Buddhist years and digits of
//! other scripts become ISO dates. What each word means stands in the tables of resume-core.

mod lexicon;
mod point;
mod scan;

use std::ops::Range;

use resume_core::PartialDate;

use point::{Point, point, short_end};
use scan::Text;

pub use scan::may_have_digits;

/// A date or a period of time, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// The bytes of the text: lead words ("since"), and a duration in brackets behind it ("(3 years)") included.
    pub span: Range<usize>,
    /// The first or only date.
    pub start: Option<PartialDate>,
    /// The second date of a range; also the only date after "until".
    pub end: Option<PartialDate>,
    /// It goes on: a present word, an open range, or "since".
    pub is_open: bool,
    /// It was written as a range: two dates, an open end, "since" or "until".
    pub is_range: bool,
    /// It is a bare year without any other mark of a date: in prose it may be a count of something.
    pub is_bare_year: bool,
    /// A part of it has the form of a date, but is none (`13/2019`, `31.02.2020`): what is left is to be read with care.
    pub is_impossible: bool,
}

/// How years of two or three digits are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Years {
    /// They are no years, unless an era is named.
    Common,
    /// From 1912 on: `95 年 9 月`, `104.06`. So it is in texts that name the Republic of China as an era.
    Republic,
}

impl Years {
    /// How a whole text counts them.
    pub fn of(text: &str) -> Self {
        let is_era = |name: &str| {
            text.match_indices(name).take(20).any(|(at, _)| {
                let rest = text[at + name.len()..].trim_start_matches(scan::is_blank);
                rest.starts_with(|c| scan::digit(c).is_some())
            })
        };
        if is_era("民國") || is_era("民国") { Self::Republic } else { Self::Common }
    }
}

/// Finds all dates and periods of a line or paragraph, in order. Linear in the text.
pub fn find(text: &str) -> Vec<Period> {
    find_in(text, Years::Common)
}

/// The same in a text whose short years are counted so.
pub fn find_in(text: &str, years: Years) -> Vec<Period> {
    let mut found = Vec::new();
    if !scan::may_have_digits(text) {
        return found;
    }
    let mut text = Text::new(text);
    text.is_republic = years == Years::Republic;
    if !text.has_digits() {
        return found;
    }
    let mut at = 0;
    while let Some(start) = text.next_candidate(at) {
        match Some(()).filter(|()| lexicon::may_begin(&text, start)).and_then(|()| period(&text, start)) {
            Some(period) => {
                at = period.span.end;
                found.push(period);
            }
            None => at = text.after_token(start),
        }
    }
    found
}

/// Whether a text is nothing but a span of time: `3 years 6 months`, `2 Jahre`.
pub fn is_duration(text: &str) -> bool {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '（' | '）' | '·' | '•'));
    text.len() <= 60
        && text.starts_with(char::is_numeric)
        && lexicon::is_duration(&Text::new(text), text)
        && find(text).is_empty()
}

/// Reads a whole text as one date: `May 2012`, `2023-9-28`, `Sept. 2016`, `01/2020`, `2016-09-01T08:00:00Z`. `None` for
/// anything else, for a period, and for `03/04/2015`, which is one day to some and another to others.
pub fn whole(text: &str) -> Option<PartialDate> {
    let text = text.trim();
    if let Some((day, time)) = text.split_once(['T', 't', ' ']).filter(|(_, time)| is_time(time)) {
        return day.parse().ok().filter(|day: &PartialDate| day.day().is_some() && !time.is_empty());
    }
    if let Some(date) = numbers(text) {
        return date;
    }
    let found = find(text);
    let [one] = found.as_slice() else { return None };
    let covers = one.span.start == 0 && text.get(one.span.end..).is_some_and(|rest| matches!(rest, "" | "."));
    if covers && !one.is_range && !one.is_open { one.start } else { None }
}

/// `08:00:00Z` and the like.
fn is_time(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.contains(':')
        && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b':' | b'.' | b'Z' | b'z' | b'+' | b'-' | b' '))
}

/// Three numbers and nothing else; `Some(None)` when they are no date, or day and month may be swapped.
fn numbers(text: &str) -> Option<Option<PartialDate>> {
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |part: &&str| part.parse::<u16>().ok().filter(|_| part.bytes().all(|b| b.is_ascii_digit()));
    let (a, b, c) = (number(first)?, number(second)?, number(third)?);
    let date =
        |year: u16, month: u16, day: u16| PartialDate::new(year, Some(u8::try_from(month).ok()?), Some(u8::try_from(day).ok()?));
    if first.len() == 4 {
        return Some(date(a, b, c));
    }
    if third.len() != 4 {
        return Some(None);
    }
    // Dots are written between a day and its month.
    let has_dots = text.contains('.') && !text.contains(['/', '-']);
    Some(match (date(c, b, a), date(c, a, b)) {
        (Some(day_first), Some(month_first)) => (has_dots || day_first == month_first).then_some(day_first),
        (Some(date), None) => Some(date),
        (None, Some(date)) => (!has_dots).then_some(date),
        (None, None) => None,
    })
}

fn period(text: &Text, start: usize) -> Option<Period> {
    let (lead, at) = lexicon::lead(text, start);
    let own = point(text, at);
    let first = own.or_else(|| point::month_only(text, at));
    let Some(first) = first.filter(|first| point::behind(text, first).is_none()) else {
        return impossible(text, start, at, own);
    };
    let is_open_lead = lead == Some(lexicon::Lead::Since);
    let last = range_end(text, &first).or_else(|| seasons(text, at, &first));
    if first.is_none_of_the_calendar() || is_last_impossible(text, &first, last) {
        return impossible(text, start, at, own);
    }
    if let Some((last, end)) = last {
        let end = lexicon::trailing_until(text, end).unwrap_or(end);
        let first = first.completed_by(last.as_ref());
        let last_date = last.as_ref().and_then(|l| l.completed_by(Some(&first)).date());
        return Some(Period {
            span: start..lexicon::after_expected(text, text.after_duration(end)),
            start: Some(first.date()?),
            end: last_date,
            is_open: last.is_none(),
            is_range: true,
            is_bare_year: false,
            is_impossible: false,
        });
    }
    let date = first.date()?;
    let end = text.after_duration(first.end);
    let (end, trails_since) = lexicon::trailing_since(text, first.end).map_or((end, false), |end| (end, true));
    let end = lexicon::after_expected(text, end);
    let is_until = lead == Some(lexicon::Lead::Until);
    let is_open = is_open_lead || trails_since;
    Some(Period {
        // "from", "in" and the like say nothing about a single date: they are not part of it.
        span: if lead.is_some() { start..end } else { at..end },
        start: (!is_until).then_some(date),
        end: is_until.then_some(date),
        is_open,
        is_range: is_open || is_until,
        is_bare_year: first.is_bare_year && lead.is_none() && !trails_since,
        is_impossible: false,
    })
}

/// The last of several years whose season is named once: `Summers 2008 and 2009`, `Sommer 2015 und 2016`.
fn seasons(text: &Text, at: usize, first: &Point) -> Option<(Option<Point>, usize)> {
    lexicon::season(text, at)?;
    let word = lexicon::conjunction(text, text.skip_blanks(first.end))?;
    let last = point(text, text.skip_blanks(word)).filter(|last| last.is_bare_year && last.year > first.year)?;
    Some((Some(last), last.end))
}

/// Whether the second half of a range has the form of a date, but is none.
fn is_last_impossible(text: &Text, first: &Point, last: Option<(Option<Point>, usize)>) -> bool {
    if let Some((Some(last), _)) = &last
        && last.is_none_of_the_calendar()
    {
        return true;
    }
    let Some(mark) = text.range_mark(text.skip_blanks(first.end)) else { return false };
    point::shaped(text, text.skip_blanks(mark)).is_some_and(|shape| last.is_none_or(|(_, end)| end < shape))
}

/// A date or range of which a part cannot be: that part is left out, and said to be missing.
fn impossible(text: &Text, start: usize, at: usize, own: Option<Point>) -> Option<Period> {
    let is_readable = |p: &Point| p.date().is_some() && point::behind(text, p).is_none();
    let (first, end) = match own.filter(is_readable) {
        Some(first) => (first.date(), first.end),
        // "31 February 1990"
        None => (None, own.filter(Point::is_none_of_the_calendar).map(|p| p.end).or_else(|| point::shaped(text, at))?),
    };
    let mut period = Period {
        span: start..end,
        start: first,
        end: None,
        is_open: false,
        is_range: false,
        is_bare_year: false,
        is_impossible: true,
    };
    let Some(mark) = text.range_mark(text.skip_blanks(end)) else { return first.is_none().then_some(period) };
    let at = text.skip_blanks(mark);
    let second = point(text, at);
    let last = second.filter(is_readable);
    let last_end = match &last {
        Some(last) => Some(last.end),
        None => lexicon::present(text, at)
            .or_else(|| second.filter(Point::is_none_of_the_calendar).map(|p| p.end))
            .or_else(|| point::shaped(text, at)),
    };
    if let Some(end) = last_end {
        period.span = start..text.after_duration(end);
        period.is_range = true;
        period.is_open = lexicon::present(text, at).is_some();
        period.end = last.and_then(|last| last.date());
    }
    Some(period)
}

/// The second half of a range after `first`: its date, or `None` for "present" or an open end; and where it ends.
fn range_end(text: &Text, first: &Point) -> Option<(Option<Point>, usize)> {
    let at = text.skip_blanks(first.end);
    // "2012年至今": a present word may follow without a mark between.
    if let Some(end) = lexicon::present(text, at) {
        return Some((None, end));
    }
    // "2018/19": a year and the last two digits of the next.
    if let Some(last) =
        text.rest(at).strip_prefix('/').and_then(|_| short_end(text, at + 1, first, false)).filter(|_| first.is_bare_year)
    {
        let end = last.end;
        return Some((Some(last), end));
    }
    // "1999/2004", but not one of three years side by side.
    if first.is_bare_year
        && text.rest(first.end).starts_with('/')
        && let Some(last) = point(text, first.end + 1).filter(|last| last.is_bare_year && last.year > first.year)
        && !text.rest(last.end).starts_with('/')
    {
        let end = last.end;
        return Some((Some(last), end));
    }
    // "2012. – 2014.": with a full stop, as Croats and Hungarians write years.
    let dotted = text.rest(first.end).strip_prefix('.').map(|_| text.skip_blanks(first.end + 1));
    let at = dotted.filter(|at| first.year.is_some() && text.range_mark(*at).is_some()).unwrap_or(at);
    let (mut at, has_mark) = match text.range_mark(at) {
        Some(end) => (text.skip_blanks(end), true),
        None => (at, false),
    };
    let mut has_word = false;
    if let Some(end) = lexicon::present(text, at) {
        return has_mark.then_some((None, end));
    }
    if let Some(end) = lexicon::until(text, at) {
        has_word = true;
        at = text.skip_blanks(end);
        if let Some(end) = lexicon::present(text, at) {
            return Some((None, end));
        }
    }
    if has_mark || has_word {
        if let Some(last) =
            point::same_era(text, at, first).or_else(|| short_end(text, at, first, has_word)).or_else(|| point(text, at))
        {
            let end = last.end;
            return Some((Some(last), end));
        }
        if let Some(last) = point::month_only(text, at).filter(|_| first.year.is_some()) {
            let end = last.end;
            return Some((Some(last), end));
        }
    }
    // "2018– Styremedlem": a dash right behind the date and before a blank.
    let is_hanging = || {
        let mark = text.rest(first.end);
        let is_dash = mark.starts_with(['–', '-']) || mark.starts_with('~');
        is_dash
            && text.range_mark(first.end).is_some_and(|end| text.char_at(end).is_some_and(scan::is_blank) && end - first.end <= 3)
    };
    let is_open = has_mark && !has_word && first.year.is_some();
    (is_open && (text.is_at_close(at) || is_hanging())).then_some((None, at))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Renders what is found: `start/end`, `..` for an open end, `?` for what cannot be, `|` between periods.
    fn show(text: &str) -> String {
        let one = |p: &Period| {
            let start = p.start.map(|d| d.to_string()).unwrap_or_default();
            let start = if p.is_impossible { format!("?{start}") } else { start };
            match (p.is_range, p.is_open) {
                (true, true) => format!("{start}/.."),
                (true, false) => format!("{start}/{}", p.end.map(|d| d.to_string()).unwrap_or_default()),
                _ => start,
            }
        };
        find(text).iter().map(one).collect::<Vec<_>>().join(" | ")
    }

    fn check(cases: &[(&str, &str)]) {
        let wrong: Vec<String> = cases
            .iter()
            .filter(|(text, expected)| show(text) != *expected)
            .map(|(text, expected)| format!("{text}: expected {expected}, found {}", show(text)))
            .collect();
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }

    #[test]
    fn what_cannot_be_is_found_and_not_read() {
        check(&[
            ("13/2019 – 02/2020", "?/2020-02"),
            ("02/2019 – 13/2020", "?2019-02/"),
            ("2019.13 - 2020.5", "?/2020-05"),
            ("2019-19-39", "?"),
            ("31.02.2019 – 5.5.2020", "?/2020-05-05"),
            ("2019-13 – today", "?/.."),
            ("12.2019 – 31.04.2020", "?2019-12/"),
            ("31 February 1990", "?"),
            ("born 30. Februar 1990", "?"),
            ("March 2019 – 31 April 2020", "?2019-03/"),
            ("Room 13/2019a", ""),
            ("2019.5", "2019-05"),
            ("2019-21", "2019/2021"),
            ("1.2.3-2019.15", ""),
            ("ISO 9001-2015", ""),
        ]);
    }

    #[test]
    fn a_whole_text_is_a_date_or_not() {
        for (text, expected) in [
            ("May 2012", "2012-05"),
            ("2023-9-28", "2023-09-28"),
            ("Sept. 2016", "2016-09"),
            ("01/2020", "2020-01"),
            ("2020/01", "2020-01"),
            ("2019.7", "2019-07"),
            ("12 March 2015", "2015-03-12"),
            ("March 12, 2015", "2015-03-12"),
            ("2015年3月", "2015-03"),
            ("2016-09-01T08:00:00.000Z", "2016-09-01"),
            ("2016-09-01 08:00", "2016-09-01"),
            ("2016/09/01", "2016-09-01"),
            ("28/02/2015", "2015-02-28"),
            ("02/28/2015", "2015-02-28"),
            ("03.04.2015", "2015-04-03"),
            ("04/04/2015", "2015-04-04"),
            ("03/04/2015", ""),
            ("31/02/2015", ""),
            ("1/2/15", ""),
            ("2012 - 2014", ""),
            ("since 2012", ""),
            ("May 2012 or so", ""),
            ("2019-19-39", ""),
            ("soon", ""),
            ("", ""),
        ] {
            assert_eq!(whole(text).map(|d| d.to_string()).unwrap_or_default(), expected, "{text}");
        }
    }

    #[test]
    fn numeric_ranges() {
        check(&[
            ("2016.9 ~ 2022.12", "2016-09/2022-12"),
            ("2013.10", "2013-10"),
            ("2016/09 - 至今", "2016-09/.."),
            ("2016-09 – now", "2016-09/.."),
            ("2000 / 01", "2000-01"),
            ("2017.3 ~ 2022.11 青禾", "2017-03/2022-11"),
            ("08/2019 -- 03/2020", "2019-08/2020-03"),
            ("11/2022 – heute", "2022-11/.."),
            ("10.2017 - 12.2018", "2017-10/2018-12"),
            ("2014-2016", "2014/2016"),
            ("2016-19", "2016/2019"),
            ("2012–14", "2012/2014"),
            ("2007–11", "2007/2011"),
            ("2007-11", "2007-11"),
            ("2018/19", "2018/2019"),
            ("1999/2004", "1999/2004"),
            ("2018/2019/2020", "2018"),
            ("1 May 2014 – 30 June 2016", "2014-05-01/2016-06-30"),
            ("01.10.2014 – 31.03.2019", "2014-10-01/2019-03-31"),
            ("1. 9. 2016 - 28. 2. 2020", "2016-09-01/2020-02-28"),
            ("01/09/2011 – 30/06/2012", "2011-09-01/2012-06-30"),
            ("2017-", "2017/.."),
            ("2018-07 ~", "2018-07/.."),
            ("2022--Present", "2022/.."),
            ("2018.9-12", "2018-09/2018-12"),
            ("2012/09 ~ 14/09", "2012-09/2014-09"),
            ("01/16 – 03/18", "2016-01/2018-03"),
            ("01–03/2019", "2019-01/2019-03"),
            ("201609-202212", "2016-09/2022-12"),
            ("23/11/1987", "1987-11-23"),
            ("9. 6. 1979", "1979-06-09"),
            ("30.01.1985", "1985-01-30"),
            ("2026/06 预计", "2026-06"),
            ("9月 2019 – 6月 2022", "2019-09/2022-06"),
            ("12 月 2019", "2019-12"),
            ("3月 2021 – 5月 2021", "2021-03/2021-05"),
        ]);
    }

    #[test]
    fn month_names() {
        check(&[
            ("Sept 2016 – present", "2016-09/.."),
            ("September 2006 – Juni 2009", "2006-09/2009-06"),
            ("Sept. 2019 - Présent", "2019-09/.."),
            ("Mai 2023 - atual", "2023-05/.."),
            ("Seit Mai 2024", "2024-05/.."),
            ("Since 2013", "2013/.."),
            ("Acme AG, 2017", "2017"),
            ("Acme AG — 2017 bis 2021", "2017/2021"),
            ("июль 2021 — н. в.", "2021-07/.."),
            ("2020 – наст. время", "2020/.."),
            ("sept. 2015 t/m april 2019", "2015-09/2019-04"),
            ("de septembre 2016 à juin 2018", "2016-09/2018-06"),
            ("du 1er mars 2015 au 30 juin 2018", "2015-03-01/2018-06-30"),
            ("dal 2013 al 2018", "2013/2018"),
            ("da aprile 2018 ad oggi", "2018-04/.."),
            ("a partire dal 2018", "2018/.."),
            ("à partir de mars 2018", "2018-03/.."),
            ("a partir de marzo de 2018", "2018-03/.."),
            ("desde marzo de 2015 hasta la fecha", "2015-03/.."),
            ("w latach 2010–2015", "2010/2015"),
            ("od marca 2015 do dziś", "2015-03/.."),
            ("f.o.m. 2018", "2018/.."),
            ("augusti 2016 t.o.m. juni 2018", "2016-08/2018-06"),
            ("von März 2015 bis einschließlich Juni 2018", "2015-03/2018-06"),
            ("ab 01.04.2018", "2018-04-01/.."),
            ("Stagione estiva 2012", "2012"),
            ("saison d'été 2015", "2015"),
            ("elokuu 2016 – kesäkuu 2018", "2016-08/2018-06"),
            ("Mai 2017 până în prezent", "2017-05/.."),
            ("Σεπτέμβριος 2016 – σήμερα", "2016-09/.."),
            ("červen 2018 – dosud", "2018-06/.."),
            ("2019. április – jelenleg", "2019-04/.."),
            ("2012. – 2014.", "2012/2014"),
            ("листопад 2019 – дотепер", "2019-11/.."),
            ("юни 2018 – до момента", "2018-06/.."),
            ("rujan 2016. – danas", "2016-09/.."),
            ("2016 m. rugsėjis – dabar", "2016-09/.."),
            ("Jan/2020 – Dez/2021", "2020-01/2021-12"),
            ("2011. július - 2014. január", "2011-07/2014-01"),
            ("sept. 2018 – aujourd'hui", "2018-09/.."),
            ("Sep-2016", "2016-09"),
            ("С 2021 по 2023", "2021/2023"),
            ("Май 2024 - н.в. (1.5 год)", "2024-05/.."),
            ("С августа 2016 по август 2020 — АО", "2016-08/2020-08"),
            ("Jan 2022 - Nov 2022 (11 mois)", "2022-01/2022-11"),
            ("ene. 2020 - actualidad · 5 años 9 meses", "2020-01/.."),
            ("June 2019 - now", "2019-06/.."),
            ("enero de 2019", "2019-01"),
            ("2019. szeptember – jelenleg", "2019-09/.."),
            ("1989. október 12.", "1989-10-12"),
            ("Jan – Mar 2019", "2019-01/2019-03"),
            ("geb. 2. März 1974", "1974-03-02"),
            ("March 3, 1985", "1985-03-03"),
            ("17 апреля 1993 г.", "1993-04-17"),
            ("ספט' 2014 - פבר' 2019", "2014-09/2019-02"),
            ("מרץ 2019 - היום", "2019-03/.."),
            ("जुलाई 2018 – वर्तमान", "2018-07/.."),
            ("tháng 6/2013", "2013-06"),
            ("Summer 2015", "2015"),
            ("Kesä 2014", "2014"),
            ("Okt. 2001 - Aug. 2007: Bau", "2001-10/2007-08"),
        ]);
    }

    #[test]
    fn eras_and_scripts() {
        check(&[
            ("2016年9月 - 2022年12月", "2016-09/2022-12"),
            ("2024 年 1 月 〜 現在", "2024-01/.."),
            ("2012年至今", "2012/.."),
            ("2010年至2012年", "2010/2012"),
            ("2018年10月 ~ 2018年1月15日", "2018-10/2018-01-15"),
            ("2018년 3월 ~ 재직 중", "2018-03/.."),
            ("平成20年4月", "2008-04"),
            ("令和元年5月", "2019-05"),
            ("民國107年3月", "2018-03"),
            ("民國 102 年 9 月 – 104 年 6 月", "2013-09/2015-06"),
            ("民國 98.12 － 99.12", "2009-12/2010-12"),
            ("民國 100.03 ～ 104.04", "2011-03/2015-04"),
            ("95 年 9 月～97 年 6 月", ""),
            ("2022년 12월", "2022-12"),
            ("มี.ค. 2561 - ปัจจุบัน", "2018-03/.."),
            ("พ.ศ. 2562", "2019"),
            ("4 ธันวาคม พ.ศ. 2527", "1984-12-04"),
            ("٢٠١٨ - ٢٠٢٠", "2018/2020"),
            ("2010~2014 年(连续5年)", "2010/2014"),
        ]);
    }

    #[test]
    fn years_of_the_republic() {
        let show = |text: &str| {
            let found = find_in(text, Years::of("民國 90 年"));
            found
                .iter()
                .map(|p| [p.start, p.end].map(|d| d.map_or(String::new(), |d| d.to_string())).join("/"))
                .collect::<Vec<_>>()
        };
        for (text, expected) in [
            ("95 年 9 月～97 年 6 月", &["2006-09/2008-06"][..]),
            ("96.08", &["2007-08/"]),
            ("103 年　記帳士", &["2014/"]),
            ("110 年起", &["2021/"]),
            ("2015.06", &["2015-06/"]),
            ("共 12 年", &[]),
            ("69.5 分", &[]),
        ] {
            assert_eq!(show(text), expected, "{text}");
        }
        assert_eq!(Years::of("中華民國的年報"), Years::Common);
    }

    #[test]
    fn what_is_no_date() {
        check(&[
            ("+49 2015 7788", ""),
            ("https://example.org/2016/09", ""),
            ("ann2016@example.com", ""),
            ("GPA 3.8/4.0", ""),
            ("13800000000", ""),
            ("18 年,订单", ""),
            ("version 1.10", ""),
            ("6.07 L", ""),
            ("S2 Ilmu, CACES R489", ""),
        ]);
    }

    #[test]
    fn durations_are_no_dates() {
        for text in ["3 years 6 months", "(2 Jahre)", "3 年 6 个月"] {
            assert!(is_duration(text), "{text}");
        }
        for text in ["2021年4月～2023年3月", "9月 2019 – 6月 2022"] {
            assert!(!is_duration(text), "{text}");
        }
    }

    #[test]
    fn spans_lie_on_the_text() {
        let spans = |text: &str| find(text).iter().map(|p| text[p.span.clone()].to_owned()).collect::<Vec<_>>();
        for (text, span) in [
            ("Lead, Acme (Sept 2016 – present) · Berlin", "Sept 2016 – present"),
            ("Mar 2018 - Aug 2020 · 2 yrs 6 mos · Berlin", "Mar 2018 - Aug 2020 · 2 yrs 6 mos"),
            ("B.Sc., 2010-2014 (expected), Acme", "2010-2014 (expected)"),
            ("2021年9月～2025年6月（预计） 某大学", "2021年9月～2025年6月（预计）"),
        ] {
            assert_eq!(spans(text), [span]);
        }
    }
}
