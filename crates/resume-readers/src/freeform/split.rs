//! Takes a line apart at its separators, dates first.

use std::ops::Range;

use resume_core::outline::Style;

use super::out::Dates;
use super::text::{Doc, Piece, Val, is_blank, is_icon, sets_off};
use crate::dates::{self, Period};

/// What parts two pieces, the weakest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Sep {
    /// Nothing: the first of all.
    None,
    /// `,` `，` `、`
    Comma,
    /// `;` `；`
    Semicolon,
    /// A colon, or a change of style.
    Style,
    /// An opening bracket.
    Bracket,
    /// `at`, `bei`, `@`
    At,
    /// A dash with spaces.
    Dash,
    /// `·` `•` or a slash with spaces.
    Dot,
    /// Several spaces, a tab, a row of dashes.
    Wide,
    /// `|`
    Bar,
    /// The end of the line.
    Line,
}

/// A piece between two separators.
#[derive(Clone, Debug)]
pub struct Atom {
    /// The piece.
    pub piece: Piece,
    /// What parts it from the one before.
    pub sep: Sep,
    /// Its style.
    pub style: Style,
    /// Whether it stood in brackets.
    pub is_bracket: bool,
}

/// A line without its dates.
#[derive(Clone, Debug, Default)]
pub struct Cut {
    /// The pieces.
    pub atoms: Vec<Atom>,
    /// The dates.
    pub period: Option<Period>,
    /// Where the dates stood.
    pub date: Option<Piece>,
}

/// The dates of a period.
pub fn dates_of(period: &Period) -> Dates {
    Dates {
        start: period.start,
        end: period.end,
        is_open: period.is_open,
        is_range: period.is_range,
        is_impossible: period.is_impossible,
    }
}

/// The period of a line that is most likely the entry's own: a range before a date, one at an end before one within.
pub fn best_period(text: &str) -> Option<Period> {
    best_period_in(text, dates::Years::Common)
}

/// The same in a document that counts short years so.
pub fn best_period_in(text: &str, years: dates::Years) -> Option<Period> {
    let mut best: Option<(i32, Period)> = None;
    for period in dates::find_in(text, years) {
        let before = text[..period.span.start].trim_matches(is_edge);
        let after = text[period.span.end..].trim_matches(is_edge);
        let is_bracketed = text[..period.span.start].trim_end().ends_with(['(', '（', '[', '【', '〔'])
            || text[period.span.end..].trim_start().starts_with([')', '）', ']', '】', '〕']);
        let bounded = |part: &str, at_end: bool| {
            let part = if at_end { part.trim_end_matches(is_blank) } else { part.trim_start_matches(is_blank) };
            let c = if at_end { part.chars().next_back() } else { part.chars().next() };
            c.is_none_or(|c| {
                matches!(
                    c,
                    ',' | '，' | '、' | '،' | ';' | '；' | '|' | '｜' | '·' | '.' | '。' | ')' | '(' | '（' | '）' | '–' | '—'
                )
            })
        };
        let is_bounded = bounded(&text[..period.span.start], true) && bounded(&text[period.span.end..], false);
        let is_at_edge = before.is_empty() || after.is_empty() || is_bracketed || is_bounded;
        let score = i32::from(period.is_range) * 4 + i32::from(is_at_edge) * 3
            - i32::from(period.is_bare_year && !is_at_edge) * 4
            - i32::from(period.is_impossible && !is_at_edge) * 4
            + i32::from(period.start.or(period.end).is_some());
        if best.as_ref().is_none_or(|(s, _)| score > *s) {
            best = Some((score, period));
        }
    }
    best.filter(|(score, _)| *score > 0).map(|(_, period)| period)
}

fn is_edge(c: char) -> bool {
    if c.is_ascii_alphanumeric() {
        return false;
    }
    is_blank(c)
        || is_icon(c)
        || matches!(
            c,
            ':' | '：'
                | ','
                | '，'
                | '،'
                | '、'
                | '.'
                | '。'
                | ';'
                | '|'
                | '｜'
                | '·'
                | '•'
                | '*'
                | '_'
                | '('
                | ')'
                | '（'
                | '）'
                | '–'
                | '—'
                | '-'
                | '`'
                | '■'
                | '□'
                | '◆'
                | '◇'
                | '●'
                | '○'
                | '◎'
                | '▼'
                | '▶'
                | '►'
                | '▪'
                | '※'
                | '★'
                | '☆'
        )
}

/// Whether a date stands at an end of the text, or in brackets: a mark of an entry's head.
pub fn is_at_edge(text: &str, period: &Period) -> bool {
    let before = text[..period.span.start].trim_end_matches(is_blank);
    let after = text[period.span.end..].trim_start_matches(is_blank);
    let edge = |part: &str| part.trim_matches(is_edge).is_empty();
    let is_bracketed = before.ends_with(['(', '（', '[', '【']) || after.starts_with([')', '）', ']', '】']);
    // "(Research Fellow, 2019/03 - present)"
    let in_bracket = is_bracketed || (after.starts_with([',', '，']) && before.contains(['(', '（']));
    edge(before)
        || edge(after)
        || in_bracket
        || after.starts_with(['|', '｜', '·', '\t'])
        || before.ends_with(['|', '｜', '·', '\t'])
        || period.is_range && before.ends_with(['–', '—', '-', ',']) && after.starts_with(['–', '—', '-', ','])
        // "某学院，自动化，本科。2013 年到 2017 年，绩点 3.4。"
        || period.is_range && before.len() < 120 && before.ends_with(['。', '，']) && after.starts_with(['，', '。']) && after.len() < 60
        // "B.S. Maritime Transportation, 2001, *cum laude*"
        || before.ends_with(',') && after.starts_with(',') && super::text::word_count(text) <= 12 && !super::text::ends_sentence(text)
        // "2012 – 2016 (GPA 3.6)"
        || period.is_range && after.starts_with(['(', '（']) && after.ends_with([')', '）']) && after.len() < 60
        || period.is_range && ends_clause(before, after)
        // "Clerk   2015 – 2018   Bern": a column of its own.
        || period.is_range && is_column(&text[..period.span.start], &text[period.span.end..])
}

/// Whether wide blanks stand around what is between these texts.
fn is_column(before: &str, after: &str) -> bool {
    let is_wide = |blanks: &str| blanks.contains(['\u{3000}', '\t', '\u{2003}']) || blanks.chars().nth(1).is_some();
    let (left, right) = (before.trim_end_matches(is_blank), after.trim_start_matches(is_blank));
    is_wide(&before[left.len()..]) && is_wide(&after[..after.len() - right.len()])
}

/// `…, 2008–2012. Thesis: …`: a range behind a comma or bracket, and then a sentence of its own.
fn ends_clause(before: &str, after: &str) -> bool {
    let is_part = before.ends_with([',', '–', '—', ':', ')']) && before.len() < 160;
    let mut rest = after.chars();
    is_part && rest.next() == Some('.') && rest.next().is_some_and(is_blank) && rest.next().is_some_and(|c| !c.is_lowercase())
}

/// Takes a piece apart. `take_dates` says whether dates are taken out first.
pub fn cut(doc: &Doc<'_, '_>, piece: &Piece, take_dates: bool) -> Cut {
    let known = if take_dates { doc.cut(piece) } else { None };
    known.cloned().unwrap_or_else(|| cut_up(doc, piece, take_dates))
}

/// The same without asking the document, which keeps those of whole lines.
pub fn cut_up(doc: &Doc<'_, '_>, piece: &Piece, take_dates: bool) -> Cut {
    let text = doc.text(piece);
    let period = if take_dates { doc.period(piece) } else { None };
    let hole = period.as_ref().map(|p| hole(text, &p.span));
    let mut atoms = Vec::new();
    let mut cutter = Cutter { doc, piece, text, atoms: &mut atoms, sep: Sep::None, depth: 0 };
    match &hole {
        Some(hole) => {
            let bracket = open_bracket(&text[..hole.start]);
            cutter.run(0..bracket.unwrap_or(hole.start));
            if let Some(open) = bracket {
                // What shares a bracket with the date is of the bracket.
                let close = text[hole.end..].find([')', '）', ']', '】', '〕']).map_or(text.len(), |n| hole.end + n);
                cutter.bracket(open + text[open..].chars().next().map_or(1, char::len_utf8)..hole.start, true);
                cutter.bracket(hole.end.min(close)..close, true);
                cutter.after(Sep::Style);
                cutter.run(close..text.len());
            } else {
                cutter.after(Sep::Wide);
                cutter.run(hole.end..text.len());
            }
        }
        None => cutter.run(0..text.len()),
    }
    let date = period.as_ref().map(|p| doc.part(piece, p.span.clone()));
    Cut { atoms, period, date }
}

/// The bracket that is still open at the end of a text.
fn open_bracket(text: &str) -> Option<usize> {
    let open = text.rfind(['(', '（', '[', '【', '〔'])?;
    let is_open = !text[open..].contains([')', '）', ']', '】', '〕']);
    is_open.then_some(open)
}

/// The date with the brackets that hold nothing else.
fn hole(text: &str, span: &Range<usize>) -> Range<usize> {
    // "2022 年度": of the year.
    let is_term = text[..span.end].ends_with('年') && text[span.end..].starts_with('度');
    let span = &(span.start..span.end + if is_term { '度'.len_utf8() } else { 0 });
    let before = text[..span.start].trim_end_matches(is_blank);
    let after = text[span.end..].trim_start_matches(is_blank);
    let open = before.chars().next_back().filter(|c| matches!(c, '(' | '（' | '[' | '【' | '〔'));
    let close = after.chars().next().filter(|c| matches!(c, ')' | '）' | ']' | '】' | '〕'));
    match (open, close) {
        (Some(open), Some(close)) => before.len() - open.len_utf8()..text.len() - after.len() + close.len_utf8(),
        _ => span.clone(),
    }
}

struct Cutter<'a, 'o, 's> {
    doc: &'a Doc<'o, 's>,
    piece: &'a Piece,
    text: &'a str,
    atoms: &'a mut Vec<Atom>,
    sep: Sep,
    depth: usize,
}

impl Cutter<'_, '_, '_> {
    fn after(&mut self, sep: Sep) {
        if !self.atoms.is_empty() {
            self.sep = self.sep.max(sep);
        }
    }

    fn push(&mut self, range: Range<usize>, is_bracket: bool) {
        let text = &self.text[range.clone()];
        let is_mark = |c: char| is_trim(c) || sets_off(c) || matches!(c, '▼' | '※' | '▪');
        let start = range.start + text.len() - text.trim_start_matches(is_mark).len();
        let mut end = range.start + text.trim_end_matches(is_trim_end).len();
        if end <= start {
            return;
        }
        // "Mgr." keeps its full stop, a sentence of one word does not need one.
        if self.text[start..end].ends_with('.')
            && self.text[start..end].matches('.').count() == 1
            && self.text[start..end].len() > 24
        {
            end -= 1;
        }
        let piece = self.doc.part(self.piece, start..end);
        let style = self.doc.style(&piece);
        let sep = if self.atoms.is_empty() { Sep::None } else { self.sep.max(Sep::Comma) };
        self.atoms.push(Atom { piece, sep, style, is_bracket });
        self.sep = Sep::None;
    }

    /// What stands in a bracket: as a whole, or, beside a date, in parts.
    fn bracket(&mut self, range: Range<usize>, in_parts: bool) {
        self.after(Sep::Bracket);
        let text = &self.text[range.clone()];
        // "(Expected May 2026)"
        let word = resume_core::tables::normalise(text);
        if in_parts && resume_core::tables::words::lookup(resume_core::tables::words::Kind::Expected, &word).is_some() {
            return;
        }
        let mut start = 0;
        for (at, c) in text.char_indices().filter(|(_, c)| in_parts && matches!(c, ',' | '，' | '、' | '،' | ';' | '；')) {
            self.push(range.start + start..range.start + at, true);
            self.after(Sep::Comma);
            start = at + c.len_utf8();
        }
        self.push(range.start + start..range.end, true);
    }

    /// Cuts a range at every separator outside of brackets and quotes.
    fn run(&mut self, range: Range<usize>) {
        let borders = self.style_borders(&range);
        let mut border = borders.iter().copied().peekable();
        let mut start = range.start;
        let mut at = range.start;
        let mut quote: Option<char> = None;
        while at < range.end {
            if quote.is_none() {
                at = self.skip_plain(at, border.peek().map_or(range.end, |b| range.end.min(*b).max(at)));
                if at >= range.end {
                    break;
                }
            }
            while border.next_if(|b| *b <= at).is_some_and(|b| b == at && at > start && self.depth == 0 && quote.is_none()) {
                if self.is_style_cut(at, &range) {
                    self.push(start..at, false);
                    self.after(Sep::Style);
                    start = at;
                }
            }
            let rest = &self.text[at..range.end];
            let Some(c) = rest.chars().next() else { break };
            let mut next = at + c.len_utf8();
            match quote {
                Some(close) if c == close => quote = None,
                Some(_) => {}
                None => {
                    if let Some(close) = closing_quote(c).filter(|close| rest.chars().skip(1).take(300).any(|c| c == *close)) {
                        quote = Some(close);
                    } else if let Some((open_len, length)) = self.bracket_group(rest) {
                        let inner = at + open_len..at + length - rest[..length].chars().next_back().map_or(0, char::len_utf8);
                        self.push(start..at, false);
                        self.bracket(inner, false);
                        self.after(Sep::Style);
                        next = at + length;
                        start = next;
                    } else if let Some((sep, length)) = separator(&self.text[range.start..range.end], at - range.start)
                        .filter(|(_, length)| !is_in_spaced_word(&self.text[range.start..range.end], at - range.start, *length))
                    {
                        self.push(start..at, false);
                        self.after(sep);
                        next = at + length;
                        start = next;
                    }
                }
            }
            at = next;
        }
        self.push(start..range.end, false);
    }

    /// Behind the characters from `at` on, up to `end`, that part nothing and open nothing.
    fn skip_plain(&self, mut at: usize, end: usize) -> usize {
        let bytes = self.text.as_bytes();
        while at < end {
            let byte = bytes[at];
            if byte.is_ascii() {
                let is_gap = byte == b' ' && at + 1 < end && bytes[at + 1].is_ascii_graphic();
                if !is_gap
                    && (!byte.is_ascii_graphic() || matches!(byte, b'|' | b'/' | b':' | b';' | b',' | b'-' | b'@' | b'(' | b'['))
                {
                    break;
                }
                at += 1;
                continue;
            }
            match self.text[at..].chars().next() {
                Some('丨') | None => break,
                Some(
                    c @ ('\u{C0}'..='\u{24F}'
                    | '\u{400}'..='\u{52F}'
                    | '\u{3041}'..='\u{3096}'
                    | '\u{30A1}'..='\u{30FA}'
                    | '\u{3400}'..='\u{9FFF}'
                    | '\u{AC00}'..='\u{D7A3}'),
                ) => at += c.len_utf8(),
                Some(_) => break,
            }
        }
        at.min(end)
    }

    /// A bracket that closes in this text: the lengths of its opening and of all of it.
    fn bracket_group(&self, rest: &str) -> Option<(usize, usize)> {
        let open = rest.chars().next()?;
        let close = match open {
            '(' => [')', '）'],
            '（' => ['）', ')'],
            '【' => ['】', '】'],
            '〔' => ['〕', '〕'],
            // "[J]" and "[12]" are marks of citations.
            '[' if !rest.bytes().take(5).any(|byte| byte == b']') => [']', ']'],
            _ => return None,
        };
        // "(주)미래", "（株）みらい": a legal form, and no bracket.
        let mut chars = rest.chars().skip(1);
        if let (Some(inner), Some(')' | '）')) = (chars.next(), chars.next())
            && !inner.is_ascii()
            && resume_core::tables::words::lookup(resume_core::tables::words::Kind::Employer, inner.encode_utf8(&mut [0; 4]))
                .is_some()
        {
            return None;
        }
        let mut depth = 0usize;
        for (at, c) in rest.char_indices().take(400) {
            if matches!(c, '(' | '（' | '【' | '〔' | '[') {
                depth += 1;
            } else if matches!(c, ')' | '）' | '】' | '〕' | ']') {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    // "金穗粮油（深圳）有限公司": a place within a name.
                    let after = &rest[at + c.len_utf8()..];
                    let is_within = at < 24
                        && after.starts_with(super::text::is_unspaced)
                        && rest[open.len_utf8()..at].chars().all(super::text::is_unspaced)
                        && !after.starts_with(|c| is_trim(c) || closing_quote(c).is_some())
                        && self
                            .doc
                            .kinds(after.split(|c| is_blank(c) || is_trim(c)).next().unwrap_or(""))
                            .has(resume_core::tables::words::Kind::Employer);
                    if is_within {
                        return None;
                    }
                    return close.contains(&c).then_some((open.len_utf8(), at + c.len_utf8()));
                }
            }
        }
        None
    }

    fn style_borders(&self, range: &Range<usize>) -> Vec<usize> {
        let base = self.piece.range.start;
        let part = Piece { line: self.piece.line, range: base + range.start..base + range.end };
        self.doc.borders(&part).into_iter().map(|at| at - base).collect()
    }

    /// Whether a change of style parts two fields: not in the middle of a word or phrase without punctuation.
    fn is_style_cut(&self, at: usize, range: &Range<usize>) -> bool {
        let base = self.piece.range.start;
        let piece = |r: Range<usize>| Piece { line: self.piece.line, range: base + r.start..base + r.end };
        let after = self.doc.style_at(&self.doc.trimmed(&piece(at..range.end)));
        let key = |s: Style| (s.strong, s.emphasis, s.code, s.small);
        let last = self.doc.style(&piece(self.text[..at].char_indices().next_back().map_or(at, |(i, _)| i)..at));
        let is_word_before = self.text[..at].ends_with(char::is_alphanumeric);
        let is_word_after = self.text[at..].starts_with(char::is_alphanumeric);
        key(last) != key(after) && !(is_word_before && is_word_after)
    }
}

fn closing_quote(c: char) -> Option<char> {
    Some(match c {
        '«' => '»',
        '„' => '“',
        '“' => '”',
        '「' => '」',
        '『' => '』',
        '《' => '》',
        '〈' => '〉',
        _ => return None,
    })
}

fn is_trim(c: char) -> bool {
    if c.is_ascii_alphanumeric() {
        return false;
    }
    is_blank(c)
        || is_icon(c)
        || matches!(
            c,
            ',' | '，'
                | '、'
                | '،'
                | '؛'
                | ';'
                | '；'
                | ':'
                | '：'
                | '|'
                | '｜'
                | '丨'
                | '·'
                | '•'
                | '–'
                | '—'
                | '-'
                | '.'
                | '。'
                | '@'
                | '■'
                | '◆'
                | '●'
                | '▪'
                | '◇'
                | '□'
                | '▶'
                | '►'
                | '~'
                | '～'
                | '/'
                | ')'
                | '）'
                | '】'
                | ']'
        )
}

fn is_trim_end(c: char) -> bool {
    is_trim(c) && !matches!(c, '.' | ')' | '）' | '】' | ']') || matches!(c, '(' | '（' | '【' | '[')
}

/// `Senior Guide・古都あるき株式会社`: beside a Latin word of some length the dot is no part of a word.
fn is_between_scripts(before: &str, after: &str) -> bool {
    let count = |letters: &mut dyn Iterator<Item = char>| letters.take_while(char::is_ascii_alphabetic).take(4).count();
    let (left, right) = (count(&mut before.chars().rev()), count(&mut after.chars()));
    left > 3 || right > 3 || left > 0 && right > 0
}

/// The separator at `at`, and how long it is.
fn separator(text: &str, at: usize) -> Option<(Sep, usize)> {
    let rest = &text[at..];
    let c = rest.chars().next()?;
    let after = &rest[c.len_utf8()..];
    let is_spaced = || text[..at].ends_with(is_blank) && after.starts_with(is_blank);
    match c {
        '\t' => Some((Sep::Wide, 1)),
        '|' | '｜' | '丨' | '│' | '¦' => {
            Some((Sep::Bar, rest.len() - rest.trim_start_matches(['|', '｜', '丨', '│', '¦']).len()))
        }
        '•' | '‧' | '∙' => Some((Sep::Dot, c.len_utf8())),
        '・' if is_between_scripts(&text[..at], after) => Some((Sep::Dot, c.len_utf8())),
        '/' if after.starts_with('/') && text[..at].ends_with(is_blank) && after[1..].starts_with(is_blank) => {
            Some((Sep::Bar, 2))
        }
        ':' if after.starts_with(':') && text[..at].ends_with(is_blank) && after[1..].starts_with(is_blank) => {
            Some((Sep::Bar, 2))
        }
        '·' | '・' | '/' | '／' | '⋅' if is_spaced() => Some((Sep::Dot, c.len_utf8())),
        ';' | '；' | '؛' => Some((Sep::Semicolon, c.len_utf8())),
        ',' if !is_between_digits(text, at) => Some((Sep::Comma, 1)),
        '，' | '、' | '،' => Some((Sep::Comma, c.len_utf8())),
        ':' | '：' if after.starts_with(is_blank) || c == '：' => Some((Sep::Style, c.len_utf8())),
        '-' | '–' | '—' | '―' | '－' => {
            let length = rest.len() - rest.trim_start_matches(['-', '–', '—', '―', '－']).len();
            let count = rest[..length].chars().count();
            if count >= 3 {
                Some((Sep::Wide, length))
            } else {
                let spaced =
                    text[..at].ends_with(is_blank) && (rest[length..].starts_with(is_blank) || rest[length..].is_empty());
                (spaced || matches!(c, '—') && count == 1).then_some((Sep::Dash, length))
            }
        }
        '@' if is_spaced() => Some((Sep::At, 1)),
        // "📞 … ✉️ …": an icon begins something else.
        c if is_icon(c) && text[..at].ends_with(is_blank) && after.chars().take(6).any(char::is_alphanumeric) => {
            Some((Sep::Wide, c.len_utf8()))
        }
        c if is_blank(c) => {
            let length = rest.len() - rest.trim_start_matches(is_blank).len();
            let blanks = &rest[..length];
            let is_wide = blanks.chars().filter(|c| c.is_whitespace()).count() >= 2
                || blanks.contains(['\u{3000}', '\u{2003}', '\u{2002}']);
            is_wide.then_some((Sep::Wide, length))
        }
        _ => None,
    }
}

/// Whether all of a text is characters set apart: `職　務　経　歴　書`.
fn is_spelt_apart(text: &str) -> bool {
    let mut words = text.split(is_blank).filter(|word| !word.is_empty());
    let is_one = |word: &str| word.chars().count() == 1 && word.chars().all(super::text::is_unspaced);
    words.clone().count() > 2 && words.all(is_one)
}

/// Whether blanks only set two characters apart, of a label or of a whole text: `职　　务：`, `张　三`.
fn is_in_spaced_word(text: &str, at: usize, length: usize) -> bool {
    let is_han = |c: char| matches!(c, '\u{3400}'..='\u{9fff}');
    if text.len() <= 80 && is_spelt_apart(text) {
        return true;
    }
    let mut before = text[..at].trim_end_matches(is_blank).chars().rev();
    let mut after = text[at + length..].trim_start_matches(is_blank).chars();
    if !before.next().is_some_and(is_han) || !after.next().is_some_and(is_han) {
        return false;
    }
    match (before.next(), after.next()) {
        (None, None) => true,
        (c, Some(':' | '：')) => c.is_none_or(|c| is_blank(c) || is_trim(c)),
        _ => false,
    }
}

fn is_between_digits(text: &str, at: usize) -> bool {
    text[..at].ends_with(|c: char| c.is_ascii_digit()) && text[at + 1..].starts_with(|c: char| c.is_ascii_digit())
}

/// The first colon of a text.
fn colon(text: &str) -> Option<(usize, char)> {
    let bytes = text.as_bytes();
    memchr::memchr3_iter(b':', 0xEF, 0xE2, bytes).find_map(|at| match (bytes[at], bytes.get(at + 1..at + 3)) {
        (b':', _) => Some((at, ':')),
        (0xEF, Some([0xBC, 0x9A])) => Some((at, '：')),
        (0xE2, Some([0x88, 0xB6])) => Some((at, '∶')),
        _ => None,
    })
}

/// A label before a colon and the value behind it: `E-mail: …`, `**Tech**: …`.
pub fn label(doc: &Doc<'_, '_>, piece: &Piece) -> Option<(Piece, Piece)> {
    let text = doc.text(piece);
    let (at, colon) = colon(text)?;
    let (before, after) = (&text[..at], &text[at + colon.len_utf8()..]);
    let is_list = || before.contains(", ") || before.contains(['，', '、', '،', ';', '；']);
    if before.len() > 120
        || before.trim().is_empty()
        || after.starts_with("//")
        || after.starts_with(':')
        || is_list() && resume_core::tables::labels::lookup(&resume_core::tables::normalise(before)).is_empty()
    {
        return None;
    }
    let is_time = before.ends_with(|c: char| c.is_ascii_digit()) && after.starts_with(|c: char| c.is_ascii_digit());
    if is_time
        || before.contains(['.', '。', '!', '?', '|', '｜', '\t'])
            && !before.trim_end_matches('.').trim_end().contains(' ')
            && before.contains(['|', '\t'])
    {
        return None;
    }
    Some((doc.part(piece, 0..at), doc.part(piece, at + colon.len_utf8()..text.len())))
}

/// Items of a list in a line: by `、` `；` `;` `,` `·` `|` `/`, whichever is the strongest there, outside of brackets.
pub fn list(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    let classes: [&[char]; 5] = [&['|', '｜', '•', '\t'], &[';', '；', '؛'], &['、', '،'], &[',', '，'], &['·', '/', '・']];
    // The classes that have a character here at all.
    let mut present = 0;
    for c in text.chars() {
        present |= match c {
            '|' | '｜' | '•' | '\t' => 1,
            ';' | '；' | '؛' => 2,
            '、' | '،' => 4,
            ',' | '，' => 8,
            '·' | '/' | '・' => 16,
            _ => 0,
        };
    }
    for (rank, class) in classes.iter().enumerate().filter(|(rank, _)| present & 1 << rank != 0) {
        let mut pieces = Vec::new();
        let mut start = 0;
        let mut depth = 0usize;
        for (at, c) in text.char_indices() {
            match c {
                '(' | '（' | '[' | '「' | '《' | '«' => depth += 1,
                ')' | '）' | ']' | '」' | '》' | '»' => depth = depth.saturating_sub(1),
                _ => {}
            }
            let next = &text[at + c.len_utf8()..];
            let is_spaced = text[..at].ends_with(is_blank) && next.starts_with(is_blank);
            let counts = class.contains(&c)
                && depth == 0
                && (rank < 3 && c != '•' || is_spaced || (c == ',' && !is_between_digits(text, at)) || matches!(c, '，' | '•'));
            if counts {
                pieces.push(start..at);
                start = at + c.len_utf8();
            }
        }
        if !pieces.is_empty() {
            pieces.push(start..text.len());
            let parts = pieces.into_iter().map(|r| doc.part(piece, r)).filter(|p| !p.range.is_empty());
            // "Figma, Framer, Miro; HTML": a list of lists.
            let deeper = |part: Piece| {
                let inner = if rank < 2 { list(doc, &part) } else { Vec::new() };
                let are_short =
                    inner.iter().all(|p| super::text::word_count(doc.text(p)) <= 3 && doc.text(p).chars().count() <= 20);
                if inner.len() >= 3 && are_short { inner } else { vec![part] }
            };
            return parts.flat_map(deeper).collect();
        }
    }
    vec![piece.clone()]
}

/// Keywords in a line: as [`list`], and where nothing else parts them, at slashes without spaces, `Go/Rust/Python`.
pub fn keyword_list(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let pieces = list(doc, piece);
    let [single] = &pieces[..] else { return pieces };
    let codes = super::lists::code_runs(doc, single);
    if codes.len() > 1 {
        return codes;
    }
    let text = doc.text(single);
    // "冬泳　长跑　修收音机"
    if text.contains('\u{3000}') && text.chars().any(super::text::is_unspaced) {
        let mut at = 0;
        let mut part = |p: &str| {
            let piece = doc.part(single, at..at + p.len());
            at += p.len() + '\u{3000}'.len_utf8();
            piece
        };
        let parts: Vec<Piece> = text.split('\u{3000}').map(&mut part).collect();
        return parts.into_iter().filter(|p| !p.range.is_empty()).collect();
    }
    // "渓流釣り・器集め"
    if text.contains('・') && !text.contains(['/', '(', '（', ' ']) && text.split('・').all(|p| p.chars().count() > 1) {
        let mut at = 0;
        let part = |p: &str| {
            let piece = doc.part(single, at..at + p.len());
            at += p.len() + '・'.len_utf8();
            piece
        };
        return text.split('・').map(part).collect();
    }
    // "Python + FastAPI + Redis"
    if text.contains(" + ") && !text.contains(['(', '（']) {
        let mut at = 0;
        let part = |p: &str| {
            let piece = doc.part(single, at..at + p.len());
            at += p.len() + " + ".len();
            piece
        };
        return text.split(" + ").map(part).filter(|p| !p.range.is_empty()).collect();
    }
    if text.contains("://") || text.contains(['(', '（']) || text.split(is_blank).count() > 6 {
        return pieces;
    }
    let mut cuts = vec![0];
    cuts.extend(text.char_indices().filter(|(_, c)| matches!(c, '/' | '／')).map(|(at, _)| at));
    let parts: Vec<Piece> = cuts
        .iter()
        .enumerate()
        .map(|(index, at)| {
            let start = if index == 0 { 0 } else { at + text[*at..].chars().next().map_or(1, char::len_utf8) };
            doc.part(single, start..cuts.get(index + 1).copied().unwrap_or(text.len()))
        })
        .collect();
    // "CI/CD", "TCP/IP", "A/B" are one thing.
    let is_long =
        |p: &Piece| doc.text(p).chars().filter(|c| c.is_alphanumeric()).count() > if doc.text(p).is_ascii() { 2 } else { 1 };
    let are_many = parts.len() > 2 || parts.len() == 2 && parts.iter().all(is_long);
    if are_many && parts.iter().all(|p| !p.range.is_empty()) { parts } else { pieces }
}

/// The pieces as plain values, without a closing full stop.
pub fn vals(doc: &Doc<'_, '_>, pieces: &[Piece]) -> Vec<Val> {
    pieces.iter().map(|p| doc.val(p)).filter(|v| !v.text.is_empty()).collect()
}
