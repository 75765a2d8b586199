//! The lines of an outline as plain text, each piece of which knows its source, its style and its link.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use resume_core::Span;
use resume_core::outline::{Line, Outline, Role, Run, Style, push_markdown};
use resume_core::tables::Section;
use resume_core::tables::words::Hit;

use super::{sections, split};
use crate::dates::Period;

/// An outline and the plain text of its lines.
pub struct Doc<'o, 's> {
    /// The outline.
    pub outline: &'o Outline<'s>,
    /// The languages of its headings; empty when they are not known.
    pub languages: Vec<resume_core::tables::Locale>,
    lines: Vec<TextLine<'o, 's>>,
    periods: Vec<OnceCell<Option<Found>>>,
    atoms: Vec<OnceCell<usize>>,
    headings: Vec<OnceCell<Vec<Section>>>,
    /// The words that were found in normalised texts: several rules ask for those of the same line.
    pub(super) hits: RefCell<HashMap<Box<str>, Rc<[Hit]>>>,
    /// Why pieces were taken for what they are, by where they start in the source; none unless that was asked for.
    reasons: Option<RefCell<HashMap<usize, String>>>,
}

/// The period of a line, and whether it stands at an end.
#[derive(Clone, Debug)]
struct Found {
    period: Period,
    is_at_edge: bool,
}

struct TextLine<'o, 's> {
    line: &'o Line<'s>,
    text: String,
    /// (start in the text, run, start in the run's text), in order.
    parts: Vec<(usize, usize, usize)>,
}

/// Some lines of one block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// What the block is.
    pub role: Role,
    /// How many block quotes it lies in.
    pub quote: u8,
    /// The block.
    pub block: usize,
    /// The lines, counted through the document.
    pub lines: Range<usize>,
}

/// A piece of a line's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The line.
    pub line: usize,
    /// The bytes of the line's text.
    pub range: Range<usize>,
}

/// A value and where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Val {
    /// The text.
    pub text: String,
    /// Where it stands in the source.
    pub span: Span,
}

impl<'o, 's> Doc<'o, 's> {
    /// Prepares an outline; its units are its blocks.
    pub fn new(outline: &'o Outline<'s>) -> (Self, Vec<Unit>) {
        let mut lines = Vec::new();
        let mut units = Vec::with_capacity(outline.blocks.len());
        for (index, block) in outline.blocks.iter().enumerate() {
            let first = lines.len();
            lines.extend(block.lines.iter().map(text_line));
            units.push(Unit { role: block.role, quote: block.quote, block: index, lines: first..lines.len() });
        }
        let (periods, atoms) = (vec![OnceCell::new(); lines.len()], vec![OnceCell::new(); lines.len()]);
        let headings = vec![OnceCell::new(); lines.len()];
        (Self { outline, languages: Vec::new(), lines, periods, atoms, headings, hits: RefCell::default(), reasons: None }, units)
    }

    /// Keeps the reasons from now on.
    pub fn keep_reasons(&mut self) {
        self.reasons = Some(RefCell::default());
    }

    /// Whether reasons are kept: finding them costs time.
    pub fn keeps_reasons(&self) -> bool {
        self.reasons.is_some()
    }

    /// Notes down why a piece is what it is taken for.
    pub fn reason(&self, piece: &Piece, reason: String) {
        if let Some(reasons) = &self.reasons {
            reasons.borrow_mut().insert(self.span(piece).start, reason);
        }
    }

    /// The same for a value that stands behind a label.
    pub fn labelled(&self, label: &Piece, value: &Piece) {
        if self.keeps_reasons() {
            self.reason(value, format!("its label `{}` says so", self.text(label)));
        }
    }

    /// The reasons that were kept.
    pub fn into_reasons(self) -> HashMap<usize, String> {
        self.reasons.map(RefCell::into_inner).unwrap_or_default()
    }

    /// The period of a piece that is most likely an entry's own.
    pub fn period(&self, piece: &Piece) -> Option<Period> {
        self.found(piece).map(|f| f.period)
    }

    /// The same, when it stands at an end or in brackets.
    pub fn edge_period(&self, piece: &Piece) -> Option<Period> {
        self.found(piece).filter(|f| f.is_at_edge).map(|f| f.period)
    }

    fn found(&self, piece: &Piece) -> Option<Found> {
        let find = |text: &str| {
            let period = split::best_period(text)?;
            let is_at_edge = split::is_at_edge(text, &period);
            Some(Found { period, is_at_edge })
        };
        let Some(cell) = self.periods.get(piece.line).filter(|_| *piece == self.whole(piece.line)) else {
            return find(self.text(piece));
        };
        cell.get_or_init(|| find(self.text(piece))).clone()
    }

    /// What a line says as a heading.
    pub fn known(&self, line: usize) -> &[Section] {
        self.headings.get(line).map_or(&[], |cell| cell.get_or_init(|| sections::known(self.line(line))))
    }

    /// How many pieces a line has beside its dates and brackets.
    pub fn atom_count(&self, piece: &Piece) -> usize {
        let count = || split::cut(self, piece, true).atoms.iter().filter(|a| !a.is_bracket).count();
        match self.atoms.get(piece.line).filter(|_| *piece == self.whole(piece.line)) {
            Some(cell) => *cell.get_or_init(count),
            None => count(),
        }
    }

    /// The plain text of a line.
    pub fn line(&self, line: usize) -> &str {
        self.lines.get(line).map_or("", |l| &l.text)
    }

    /// The whole line as a piece, without space and icons at its ends.
    pub fn whole(&self, line: usize) -> Piece {
        self.trimmed(&Piece { line, range: 0..self.line(line).len() })
    }

    /// The runs of a line.
    pub fn runs(&self, line: usize) -> &'o [Run<'s>] {
        self.lines.get(line).map_or(&[], |l| &l.line.runs)
    }

    /// Whether a line ends in a hard break.
    pub fn is_hard(&self, line: usize) -> bool {
        self.lines.get(line).is_some_and(|l| l.line.is_hard)
    }

    /// A piece's text.
    pub fn text(&self, piece: &Piece) -> &str {
        self.line(piece.line).get(piece.range.clone()).unwrap_or("")
    }

    /// A part of a piece, by the bytes of the piece's text.
    pub fn part(&self, piece: &Piece, range: Range<usize>) -> Piece {
        let start = piece.range.start;
        self.trimmed(&Piece { line: piece.line, range: start + range.start..start + range.end })
    }

    /// The piece without space at its ends.
    pub fn trimmed(&self, piece: &Piece) -> Piece {
        let text = self.text(piece);
        let start = piece.range.start + text.len() - text.trim_start_matches(is_blank).len();
        let length = text.trim_matches(is_blank).len();
        Piece { line: piece.line, range: start..start + length }
    }

    /// The runs that a piece touches, with the bytes of their texts.
    fn parts(&self, piece: &Piece) -> impl Iterator<Item = (&'o Run<'s>, Range<usize>)> {
        let line = self.lines.get(piece.line);
        let parts: &[_] = line.map_or(&[], |l| &l.parts);
        let length = line.map_or(0, |l| l.text.len());
        let first = parts.partition_point(|(at, ..)| *at <= piece.range.start).saturating_sub(1);
        let range = piece.range.clone();
        (first..parts.len()).map_while(move |index| {
            let (at, run, offset) = parts[index];
            let end = parts.get(index + 1).map_or(length, |next| next.0);
            let start = range.start.max(at);
            let end = range.end.min(end);
            if at >= range.end {
                return None;
            }
            let run = line?.line.runs.get(run)?;
            let within = offset + start.saturating_sub(at)..offset + end.saturating_sub(at).max(start.saturating_sub(at));
            Some((run, within))
        })
    }

    /// Where a piece stands in the source.
    pub fn span(&self, piece: &Piece) -> Span {
        let mut span: Option<Span> = None;
        for (run, within) in self.parts(piece) {
            let exact = run.span.len() == run.text.len();
            let part = if exact { run.span.start + within.start..run.span.start + within.end } else { run.span.clone() };
            span = Some(span.map_or(part.clone(), |s| s.start.min(part.start)..s.end.max(part.end)));
        }
        span.unwrap_or_else(|| self.lines.get(piece.line).map_or(0..0, |l| l.line.span.clone()))
    }

    /// The style that all of a piece has, white space aside.
    pub fn style(&self, piece: &Piece) -> Style {
        let mut style: Option<Style> = None;
        for (run, within) in self.parts(piece) {
            if run.text.get(within).is_none_or(|t| t.trim().is_empty()) {
                continue;
            }
            style = Some(style.map_or(run.style, |s| Style {
                strong: s.strong && run.style.strong,
                emphasis: s.emphasis && run.style.emphasis,
                code: s.code && run.style.code,
                strike: s.strike && run.style.strike,
                small: s.small && run.style.small,
            }));
        }
        style.unwrap_or_default()
    }

    /// The style of the first character of a piece.
    pub fn style_at(&self, piece: &Piece) -> Style {
        self.parts(piece).next().map(|(run, _)| run.style).unwrap_or_default()
    }

    /// The first link in a piece.
    pub fn link(&self, piece: &Piece) -> Option<&'o str> {
        self.parts(piece).find_map(|(run, _)| run.link.as_deref())
    }

    /// Where a run of the line's text begins: offsets at which style or link change.
    pub fn borders(&self, piece: &Piece) -> Vec<usize> {
        let line = self.lines.get(piece.line);
        let parts: &[_] = line.map_or(&[], |l| &l.parts);
        let first = parts.partition_point(|p| p.0 <= piece.range.start);
        parts[first..].iter().map(|p| p.0).take_while(|at| *at < piece.range.end).collect()
    }

    /// The piece as a plain value.
    pub fn val(&self, piece: &Piece) -> Val {
        Val { text: collapse(self.text(piece)), span: self.span(piece) }
    }

    /// The piece as inline Markdown.
    pub fn markdown(&self, piece: &Piece) -> Val {
        let whole = self.whole(piece.line);
        let text = match self.lines.get(piece.line) {
            Some(line) if whole.range == piece.range && !has_icons(line) => line.line.markdown(self.outline.source).into_owned(),
            _ => {
                let runs: Vec<Run<'_>> = self
                    .parts(piece)
                    .map(|(run, within)| {
                        let is_gap = run.is_apart && within.is_empty();
                        let text = if is_gap { " " } else { run.text.get(within).unwrap_or("") };
                        Run { text: text.to_owned().into(), is_apart: false, ..run.clone() }
                    })
                    .collect();
                let mut out = String::new();
                push_markdown(&runs, &mut out);
                out
            }
        };
        Val { text: text.trim_matches(is_blank).to_owned(), span: self.span(piece) }
    }

    /// Lines as inline Markdown, joined as they flow.
    pub fn joined(&self, lines: Range<usize>) -> Val {
        let pieces: Vec<Piece> = lines.map(|line| self.whole(line)).collect();
        self.join(&pieces)
    }

    /// Pieces as inline Markdown, joined as they flow.
    pub fn join(&self, pieces: &[Piece]) -> Val {
        let mut out = Val::default();
        for piece in pieces.iter().filter(|p| !p.range.is_empty()) {
            let val = self.markdown(piece);
            if out.text.is_empty() {
                out = val;
                continue;
            }
            let is_cjk = |c: Option<char>| c.is_some_and(is_unspaced);
            if !(is_cjk(out.text.chars().next_back()) && is_cjk(val.text.chars().next())) {
                out.text.push(' ');
            }
            out.text.push_str(&val.text);
            out.span.end = out.span.end.max(val.span.end);
        }
        out.text = out.text.replace("** **", " ");
        out
    }

    /// Lines as plain text, joined by spaces.
    pub fn plain(&self, lines: Range<usize>) -> String {
        let mut out = String::new();
        for line in lines {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(self.line(line).trim());
        }
        out
    }

    /// Where lines stand in the source.
    pub fn span_of(&self, lines: Range<usize>) -> Span {
        let mut all = self.lines.get(lines).unwrap_or(&[]).iter().map(|l| &l.line.span).filter(|s| !s.is_empty());
        let Some(first) = all.next() else { return 0..0 };
        all.fold(first.clone(), |s, t| s.start.min(t.start)..s.end.max(t.end))
    }
}

fn has_icons(line: &TextLine<'_, '_>) -> bool {
    line.line.runs.iter().any(|run| run.image.is_some() || !run.style.code && unseen(&run.text, true).is_some())
        || task_mark(line.line) > 0
}

fn text_line<'o, 's>(line: &'o Line<'s>) -> TextLine<'o, 's> {
    let mut text = String::with_capacity(line.runs.iter().map(|r| r.text.len() + 1).sum());
    let mut parts = Vec::with_capacity(line.runs.len());
    for (index, run) in line.runs.iter().enumerate() {
        if run.image.is_some() {
            continue;
        }
        if run.is_apart {
            parts.push((text.len(), index, 0));
            text.push('\t');
        }
        let mut offset = if index == 0 { task_mark(line) } else { 0 };
        while offset < run.text.len() {
            let rest = &run.text[offset..];
            let (end, length) = unseen(rest, text.is_empty() || text.ends_with(is_blank)).unwrap_or((rest.len(), 0));
            if end > 0 {
                parts.push((text.len(), index, offset));
                text.push_str(&rest[..end]);
            }
            offset += end + length;
        }
    }
    TextLine { line, text, parts }
}

/// How long the mark of something done is that a line begins with: `[x] `.
fn task_mark(line: &Line<'_>) -> usize {
    let Some(run) = line.runs.first().filter(|run| !run.style.code && run.link.is_none()) else { return 0 };
    let rest = run.text.strip_prefix("[x]").or_else(|| run.text.strip_prefix("[X]"));
    rest.filter(|rest| rest.starts_with(is_blank)).map_or(0, |rest| run.text.len() - rest.trim_start_matches(is_blank).len())
}

/// The first icon of a text that is no text: where it begins, and how long it is.
fn unseen(text: &str, mut is_first: bool) -> Option<(usize, usize)> {
    for (at, c) in text.char_indices() {
        if is_private(c) {
            return Some((at, c.len_utf8()));
        }
        let named = if c == ':' && is_first { shortcode(&text[at..]) } else { None };
        if let Some(length) = named.filter(|length| text[at + length..].chars().next().is_none_or(|c| is_blank(c) || c == ':')) {
            return Some((at, length));
        }
        is_first = is_blank(c);
    }
    None
}

/// Characters of icon fonts.
fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

/// White space of any kind, and what cannot be seen.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{FE0F}' | '\u{FEFF}' | '\u{2060}' | '\u{AD}')
}

/// Scripts that are written without spaces, or nearly so.
pub fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Emoji and flags, but not the stars and dots of ratings.
pub fn is_icon(c: char) -> bool {
    match c {
        '★' | '☆' | '⭐' | '✩' | '✪' | '🌟' | '🌑' | '🌕' | '⚫' | '⚪' | '🔵' | '🟢' | '⬛' | '⬜' => {
            false
        }
        '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{2300}'..='\u{23FF}' => true,
        '\u{FE0F}' | '\u{200D}' | '\u{20E3}' | '\u{E0020}'..='\u{E007F}' => true,
        _ => false,
    }
}

/// The length of `:round_pushpin:` at the beginning of a text: an emoji by its name.
fn shortcode(text: &str) -> Option<usize> {
    let rest = text.strip_prefix(':')?;
    let end = rest.find(':').filter(|end| (2..=40).contains(end))?;
    let is_name = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'+');
    (rest[..end].bytes().all(is_name) && rest.as_bytes()[0].is_ascii_lowercase()).then_some(end + 2)
}

/// A glyph of a rating, full or empty.
pub fn is_rating(c: char) -> bool {
    matches!(
        c,
        '★' | '☆'
            | '⭐'
            | '✩'
            | '✪'
            | '🌟'
            | '●'
            | '○'
            | '◉'
            | '◯'
            | '■'
            | '□'
            | '▰'
            | '▱'
            | '⚫'
            | '⚪'
            | '🔵'
            | '🟢'
            | '⬛'
            | '⬜'
            | '█'
            | '░'
            | '▓'
            | '◐'
            | '◑'
            | '🌑'
            | '🌕'
    )
}

/// White space runs become one space.
pub fn collapse(text: &str) -> String {
    if !text.contains(|c: char| c.is_whitespace() && c != ' ' && c != '\u{3000}') && !text.contains("  ") {
        return text.trim_matches(is_blank).to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// How many words a text has; of scripts without spaces, two characters are one word.
pub fn word_count(text: &str) -> usize {
    let mut words = 0;
    let mut unspaced = 0;
    let mut in_word = false;
    for c in text.chars() {
        if matches!(c, '\u{E00}'..='\u{E7F}') {
            // Thai words have some four letters and marks.
            unspaced += 1;
            in_word = false;
        } else if is_unspaced(c) && is_alphanumeric(c) {
            unspaced += 2;
            in_word = false;
        } else if is_alphanumeric(c) {
            words += usize::from(!in_word);
            in_word = true;
        } else if c.is_whitespace() {
            in_word = false;
        }
    }
    words + unspaced / 4
}

/// As Unicode has it; letters that are frequent are told without its tables.
fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphanumeric(),
        '\u{400}'..='\u{481}' | '\u{4E00}'..='\u{9FFF}' => true,
        _ => c.is_alphanumeric(),
    }
}

/// Whether a text ends as a sentence does.
pub fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| is_blank(c) || matches!(c, ')' | '）' | '"' | '”' | '“' | '»' | '」' | '*' | '_'));
    let Some(last) = text.chars().next_back() else { return false };
    match last {
        '。' | '！' | '？' | '!' | '?' | '…' | '؟' | '।' | '۔' | '．' => true,
        '.' => {
            // "s. r. o." and "Inc." are no sentences.
            let word = text[..text.len() - 1].rsplit(|c: char| c.is_whitespace()).next().unwrap_or("");
            let words = word_count(text);
            let before = text[..text.len() - 1 - word.len()].trim_end();
            let is_abbreviation = word.contains('.') || word.chars().count() <= 2 && before.ends_with('.');
            let is_short = words > 4 && word.chars().count() == 3 && !matches!(word, "etc" | "usw" | "inc" | "ltd");
            let is_clause = is_short && word.chars().all(char::is_lowercase)
                || words > 1 && word.chars().count() > 3 && word.chars().all(char::is_lowercase);
            words > 3 && word.chars().count() > 3 || words > 5 && !is_abbreviation || is_clause
        }
        _ => false,
    }
}

/// Whether a sentence ends within a text, and something stands behind it.
pub fn has_sentence(text: &str) -> bool {
    text.match_indices(". ").take(8).any(|(at, _)| {
        let before = &text[..=at];
        word_count(before) > 4
            && ends_sentence(before)
            && (text[at + 2..].starts_with("http") || !text[at + 2..].starts_with(|c: char| c.is_lowercase()))
    }) || text.match_indices('。').take(8).any(|(at, _)| at + 12 < text.len() && word_count(&text[..at]) > 6)
}

/// A word that can be the whole of something: letters at all.
pub fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Whether all letters are capitals, in a script that has them, and there are several.
pub fn is_caps(text: &str) -> bool {
    let mut count = 0;
    for c in text.chars() {
        if c.is_lowercase() {
            return false;
        }
        count += usize::from(c.is_uppercase());
    }
    count >= 3
}
