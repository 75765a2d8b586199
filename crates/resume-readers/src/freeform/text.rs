//! The lines of an outline as plain text, each piece of which knows its source, its style and its link.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use resume_core::Span;
use resume_core::outline::{Line, Outline, Role, Run, Style, push_markdown};
use resume_core::tables::{Field, Section};

use super::head::Clues;
use super::language::Kinds;
use super::memo::Memo;
use super::split::Cut;
use super::{sections, split};
use crate::dates::{Period, Years};

/// An outline and the plain text of its lines.
pub struct Doc<'o, 's> {
    /// The outline.
    pub outline: &'o Outline<'s>,
    /// The languages of its headings; empty when they are not known.
    pub languages: Vec<resume_core::tables::Locale>,
    /// How years of two digits are counted.
    pub years: Years,
    /// The texts of all lines, one behind the other.
    pub(super) all: String,
    lines: Vec<TextLine<'o, 's>>,
    /// The parts of all lines.
    parts: Vec<Part>,
    headings: Vec<OnceCell<Vec<Section>>>,
    known: Memo<Vec<Section>>,
    periods: Vec<OnceCell<Option<Found>>>,
    found: Memo<Option<Found>>,
    cuts: Vec<OnceCell<Cut>>,
    /// The kinds of words that were found: several rules ask for those of the same line.
    pub(super) kinds: Memo<Kinds>,
    /// What the words of pieces of heads were found to tell.
    pub(super) clues: Memo<Rc<Clues>>,
    /// What labels were found to mean.
    pub(super) fields: Memo<Vec<Field>>,
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
    /// Its text, in the text of all lines.
    text: Range<usize>,
    /// The bytes of its text without space and icons at its ends.
    whole: Range<usize>,
    /// Its parts, in the parts of all lines.
    parts: Range<usize>,
}

/// A part of a line's text that one run has: (start in the text, run, start in the run's text), in order.
type Part = (usize, usize, usize);

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
        let count = outline.blocks.iter().map(|b| b.lines.len()).sum();
        let mut units = Vec::with_capacity(outline.blocks.len());
        let mut doc = Self {
            outline,
            languages: Vec::new(),
            years: Years::of(outline.source),
            all: String::with_capacity(outline.source.len()),
            lines: Vec::with_capacity(count),
            parts: Vec::with_capacity(count * 2),
            headings: vec![OnceCell::new(); count],
            known: Memo::new(count),
            periods: vec![OnceCell::new(); count],
            found: Memo::new(count),
            cuts: vec![OnceCell::new(); count],
            kinds: Memo::new(count),
            clues: Memo::new(count),
            fields: Memo::new(count),
            reasons: None,
        };
        for (index, block) in outline.blocks.iter().enumerate() {
            let first = doc.lines.len();
            block.lines.iter().for_each(|line| doc.push(line));
            units.push(Unit { role: block.role, quote: block.quote, block: index, lines: first..doc.lines.len() });
        }
        (doc, units)
    }

    /// Adds the text of a line.
    fn push(&mut self, line: &'o Line<'s>) {
        let (begin, first) = (self.all.len(), self.parts.len());
        for (index, run) in line.runs.iter().enumerate() {
            if run.image.is_some() {
                continue;
            }
            if run.is_apart {
                self.parts.push((self.all.len() - begin, index, 0));
                self.all.push('\t');
            }
            let mut offset = if index == 0 { task_mark(line) } else { 0 };
            while offset < run.text.len() {
                let rest = &run.text[offset..];
                let is_first = self.all.len() == begin || self.all.ends_with(is_blank);
                let (end, length) = unseen(rest, is_first).unwrap_or((rest.len(), 0));
                if end > 0 {
                    self.parts.push((self.all.len() - begin, index, offset));
                    self.all.push_str(&rest[..end]);
                }
                offset += end + length;
            }
        }
        let (text, parts) = (begin..self.all.len(), first..self.parts.len());
        let whole = unblank(self.all.get(begin..).unwrap_or(""));
        self.lines.push(TextLine { line, text, whole, parts });
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
        match self.periods.get(piece.line).filter(|_| *piece == self.whole(piece.line)) {
            Some(cell) => cell.get_or_init(|| self.find(self.text(piece))).clone(),
            None => self.find(self.text(piece)),
        }
    }

    fn find(&self, text: &str) -> Option<Found> {
        // Without a digit there is none.
        if !crate::dates::may_have_digits(text) {
            return None;
        }
        self.found.get(&self.all, text, || {
            let period = split::best_period_in(text, self.years)?;
            let is_at_edge = split::is_at_edge(text, &period);
            Some(Found { period, is_at_edge })
        })
    }

    /// What a line says as a heading.
    pub fn known(&self, line: usize) -> &[Section] {
        self.headings.get(line).map_or(&[], |cell| {
            cell.get_or_init(|| self.known.get(&self.all, self.line(line), || sections::known(self.line(line))))
        })
    }

    /// How many pieces a line has beside its dates and brackets.
    pub fn atom_count(&self, piece: &Piece) -> usize {
        let count = |cut: &Cut| cut.atoms.iter().filter(|a| !a.is_bracket).count();
        self.cut(piece).map_or_else(|| count(&split::cut(self, piece, true)), count)
    }

    /// A whole line without its dates; nothing for a part of one.
    pub fn cut(&self, piece: &Piece) -> Option<&Cut> {
        let cell = self.cuts.get(piece.line).filter(|_| *piece == self.whole(piece.line))?;
        Some(cell.get_or_init(|| split::cut_up(self, piece, true)))
    }

    /// The plain text of a line.
    #[inline]
    pub fn line(&self, line: usize) -> &str {
        self.lines.get(line).and_then(|l| self.all.get(l.text.clone())).unwrap_or("")
    }

    /// The whole line as a piece, without space and icons at its ends.
    #[inline]
    pub fn whole(&self, line: usize) -> Piece {
        Piece { line, range: self.lines.get(line).map_or(0..0, |l| l.whole.clone()) }
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
    #[inline]
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
        let within = unblank(self.text(piece));
        Piece { line: piece.line, range: piece.range.start + within.start..piece.range.start + within.end }
    }

    fn line_parts(&self, line: usize) -> &[Part] {
        self.lines.get(line).and_then(|l| self.parts.get(l.parts.clone())).unwrap_or(&[])
    }

    /// The runs that a piece touches, with the bytes of their texts.
    fn parts(&self, piece: &Piece) -> impl Iterator<Item = (&'o Run<'s>, Range<usize>)> {
        let line = self.lines.get(piece.line);
        let parts = self.line_parts(piece.line);
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
            let is_word = |t: &str| t.as_bytes().first().is_some_and(u8::is_ascii_graphic) || !t.trim().is_empty();
            if !run.text.get(within).is_some_and(is_word) {
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
        let parts = self.line_parts(piece.line);
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
            Some(line) if whole.range == piece.range && !has_icons(line) => line.line.markdown(self.outline.source),
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
                Cow::Owned(out)
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
        if out.text.contains('*') {
            out.text = out.text.replace("** **", " ");
        }
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

/// How long the mark of something done is that a line begins with: `[x] `.
fn task_mark(line: &Line<'_>) -> usize {
    let Some(run) = line.runs.first().filter(|run| !run.style.code && run.link.is_none()) else { return 0 };
    let rest = run.text.strip_prefix("[x]").or_else(|| run.text.strip_prefix("[X]"));
    rest.filter(|rest| rest.starts_with(is_blank)).map_or(0, |rest| run.text.len() - rest.trim_start_matches(is_blank).len())
}

/// The first icon of a text that is no text: where it begins, and how long it is.
fn unseen(text: &str, is_first: bool) -> Option<(usize, usize)> {
    let mut from = 0;
    // Characters of icon fonts begin with the bytes EE, EF, F3 and F4. One search for all: what is found by another would
    // be looked for behind each icon again.
    let bytes = text.as_bytes();
    let next = |from: usize| Some(from + bytes.get(from..)?.iter().position(|byte| *byte == b':' || *byte >= 0xEE)?);
    while let Some(at) = next(from) {
        let c = text.get(at..)?.chars().next()?;
        if is_private(c) {
            return Some((at, c.len_utf8()));
        }
        let begins = || if at == 0 { is_first } else { text[..at].ends_with(is_blank) };
        let named = if c == ':' && begins() { shortcode(&text[at..]) } else { None };
        if let Some(length) = named.filter(|length| text[at + length..].chars().next().is_none_or(|c| is_blank(c) || c == ':')) {
            return Some((at, length));
        }
        from = at + c.len_utf8();
    }
    None
}

/// The bytes of a text without the blanks at its ends.
fn unblank(text: &str) -> Range<usize> {
    if let [first, .., last] = text.as_bytes()
        && first.is_ascii_graphic()
        && last.is_ascii_graphic()
    {
        return 0..text.len();
    }
    let start = text.len() - text.trim_start_matches(is_blank).len();
    start..start + text.trim_matches(is_blank).len()
}

/// Characters of icon fonts.
fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

/// White space of any kind, and what cannot be seen.
#[inline]
pub fn is_blank(c: char) -> bool {
    if c.is_ascii() {
        return matches!(c, ' ' | '\t'..='\r');
    }
    c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{FE0F}' | '\u{FEFF}' | '\u{2060}' | '\u{AD}')
}

/// Scripts that are written without spaces, or nearly so.
#[inline]
pub fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Emoji and flags, but not the stars and dots of ratings.
pub fn is_icon(c: char) -> bool {
    match c {
        ..'\u{200D}' | '\u{2E80}'..='\u{FE0E}' => false,
        '★' | '☆' | '⭐' | '✩' | '✪' | '🌟' | '🌑' | '🌕' | '⚫' | '⚪' | '🔵' | '🟢' | '⬛' | '⬜' => {
            false
        }
        '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{2300}'..='\u{23FF}' => true,
        '\u{FE0F}' | '\u{200D}' | '\u{20E3}' | '\u{E0020}'..='\u{E007F}' => true,
        _ => false,
    }
}

/// Marks that only stand before a name to set it off.
pub fn sets_off(c: char) -> bool {
    matches!(c, '▌' | '▍' | '▎' | '▏' | '┃' | '│' | '▷' | '▶' | '►' | '◆' | '◇' | '■' | '□' | '◎' | '❖' | '✦')
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
    let mut before = 0;
    let is_even = text.bytes().all(|byte| {
        let is_gap = byte == b' ' && before == b' ';
        before = byte;
        !is_gap && (b' '..0x80).contains(&byte)
    });
    if is_even || !text.contains(|c: char| c.is_whitespace() && c != ' ' && c != '\u{3000}') && !text.contains("  ") {
        return text[unblank(text)].to_owned();
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

/// Whether a mark stands in a text.
pub fn has(text: &str, mark: &str) -> bool {
    match mark.bytes().rev().find(|byte| *byte != b' ') {
        Some(rare) => memchr::memchr(rare, text.as_bytes()).is_some() && text.contains(mark),
        None => {
            let mut blanks = 0;
            text.bytes().any(|byte| {
                blanks = if byte == b' ' { blanks + 1 } else { 0 };
                blanks == mark.len()
            })
        }
    }
}

/// How many words a text has; of scripts without spaces, two characters are one word.
pub fn word_count(text: &str) -> usize {
    let mut words = 0;
    let mut unspaced = 0;
    let mut in_word = false;
    if text.is_ascii() {
        for byte in text.bytes() {
            let class = ASCII[usize::from(byte)];
            words += usize::from(class == LETTER && !in_word);
            in_word = class == LETTER || in_word && class != SPACE;
        }
        return words;
    }
    for c in text.chars() {
        if c < '\u{E00}' {
            let is_alphanumeric = is_alphanumeric(c);
            words += usize::from(is_alphanumeric && !in_word);
            in_word = is_alphanumeric || in_word && !c.is_whitespace();
        } else if matches!(c, '\u{E00}'..='\u{E7F}') {
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

const LETTER: u8 = 1;
const SPACE: u8 = 2;

/// What ASCII characters are to words: letters and digits, white space, others.
static ASCII: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        let c = byte as u8;
        classes[byte] = match c {
            b' ' | b'\t'..=b'\r' => SPACE,
            _ if c.is_ascii_alphanumeric() => LETTER,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

/// As Unicode has it; letters that are frequent are told without its tables.
pub fn is_alphabetic(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphabetic(),
        '\u{400}'..='\u{481}' | '\u{4E00}'..='\u{9FFF}' => true,
        _ => c.is_alphabetic(),
    }
}

/// The same of letters and digits.
fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphanumeric(),
        '\u{400}'..='\u{481}' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}' => true,
        '、' | '。' | '，' | '：' | '；' | '（' | '）' => false,
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
    text.chars().any(is_alphabetic)
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
