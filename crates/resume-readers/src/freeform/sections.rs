//! Finds the sections: which of the things that look like headings are headings of sections, and what they are about.

use resume_core::outline::Role;
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Section, normalise, sections};

use super::text::{Doc, Unit, Val, has_letters, is_caps, is_icon, word_count};

/// A section of the document.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it is about; none when that is not known, several when it is mixed.
    pub kinds: Vec<Section>,
    /// Its heading.
    pub title: Option<Val>,
    /// What stands below the heading.
    pub units: Vec<Unit>,
}

/// How a heading looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Look {
    Heading(u8),
    Bold,
    Caps,
    Plain,
}

/// Splits a document into what stands before the first section, and the sections.
pub fn split(doc: &Doc<'_, '_>, units: Vec<Unit>) -> (Vec<Unit>, Vec<Part>) {
    let units = split_lines(doc, units);
    let scheme = Scheme::of(doc, &units);
    let mut preamble = Vec::new();
    let mut parts: Vec<Part> = Vec::new();
    let mut units = units.into_iter().peekable();
    // Lists of contact data and skills may stand above the name, under titles that are no headings.
    let mut is_above_name = scheme.level > 0;
    let mut is_open = false;
    while let Some(unit) = units.next() {
        is_open &= !(is_above_name && matches!(unit.role, Role::Heading(_)));
        let part = parts.last().filter(|_| is_open);
        let mut found = scheme.begins(doc, &unit, part, preamble.len(), units.peek());
        if matches!(unit.role, Role::Heading(_)) {
            is_above_name = false;
        } else if found.is_none() && is_above_name {
            found = sidebar_title(doc, &unit, units.peek());
        }
        is_open |= found.is_some();
        match (found, parts.last_mut().filter(|_| is_open)) {
            (Some(Begin { kinds, keeps }), _) => {
                let title = doc.whole(unit.lines.start);
                let title = scheme.title(doc, &unit).unwrap_or_else(|| doc.val(&title));
                let units = if keeps { vec![unit] } else { Vec::new() };
                parts.push(Part { kinds, title: Some(title), units });
            }
            (None, Some(part)) => part.units.push(unit),
            (None, None) => preamble.push(unit),
        }
    }
    (preamble, parts)
}

fn ends_in_colon(text: &str) -> bool {
    text.trim_end().ends_with([':', '：'])
}

/// A line that is just the name of a section, above others that are no headings.
fn sidebar_title(doc: &Doc<'_, '_>, unit: &Unit, next: Option<&Unit>) -> Option<Begin> {
    let is_followed = next.is_some_and(|n| matches!(n.role, Role::Paragraph | Role::Item { .. }));
    if !is_followed || !matches!(look(doc, unit)?, Look::Bold | Look::Caps | Look::Plain) {
        return None;
    }
    let kinds = known_of(doc, unit);
    (!kinds.is_empty()).then_some(Begin { kinds, keeps: false })
}

/// Paragraphs whose lines hold a heading are taken apart at it.
fn split_lines(doc: &Doc<'_, '_>, units: Vec<Unit>) -> Vec<Unit> {
    let mut out = Vec::with_capacity(units.len());
    for mut unit in units {
        if matches!(unit.role, Role::Item { .. }) && unit.lines.len() > 1 {
            let start = unit.lines.clone().skip(1).find(|l| is_apart(doc, *l)).unwrap_or(unit.lines.end);
            if start < unit.lines.end {
                out.push(Unit { lines: unit.lines.start..start, ..unit.clone() });
                unit = Unit { role: Role::Paragraph, lines: start..unit.lines.end, ..unit };
            }
        }
        if !matches!(unit.role, Role::Paragraph | Role::Code) || unit.lines.len() < 2 {
            out.push(unit);
            continue;
        }
        let mut start = unit.lines.start;
        for line in unit.lines.clone() {
            let text = doc.line(line);
            let is_first = line == unit.lines.start;
            let loud = is_caps(text) || doc.style(&doc.whole(line)).strong;
            if !is_first && super::projects::starts_line(doc, &doc.whole(line)) {
                out.push(Unit { lines: start..line, ..unit.clone() });
                start = line;
            }
            if (is_first || loud) && text.len() <= 80 && !doc.known(line).is_empty() {
                if start < line {
                    out.push(Unit { lines: start..line, ..unit.clone() });
                }
                out.push(Unit { lines: line..line + 1, ..unit.clone() });
                start = line + 1;
            }
        }
        if start < unit.lines.end {
            out.push(Unit { lines: start..unit.lines.end, ..unit });
        }
    }
    out
}

/// Whether a line that Markdown takes for more of a list item begins something of its own: it stands at the margin, and is
/// a head with a period, or a heading in brackets.
fn is_apart(doc: &Doc<'_, '_>, line: usize) -> bool {
    let piece = doc.whole(line);
    let text = doc.text(&piece);
    let start = doc.span(&piece).start;
    let before = doc.outline.source.get(..start).unwrap_or("").trim_end_matches(['*', '_', '`', '[']);
    let is_head = || doc.edge_period(&piece).is_some_and(|p| p.is_range) && !super::text::ends_sentence(text);
    let is_label = || {
        let found = super::split::label(doc, &piece).filter(|_| doc.style_at(&piece).strong);
        found.is_some_and(|(name, _)| doc.style(&name).strong && !doc.fields(doc.text(&name)).is_empty())
    };
    if before.ends_with('\n') && is_label() {
        return true;
    }
    let is_named = || mark_of(text).is_some() && !known(text).is_empty() || super::projects::starts_line(doc, &piece);
    before.ends_with('\n') && word_count(text) <= 25 && (is_named() || is_head())
}

struct Begin {
    kinds: Vec<Section>,
    /// Whether the unit is content as well: a table's header.
    keeps: bool,
}

/// What section headings of this document look like.
struct Scheme {
    /// Headings of sections have this level; 0 when none has.
    level: u8,
    bold: bool,
    bold_caps: bool,
    bold_decorated: bool,
    bold_colon: bool,
    caps: bool,
    plain: bool,
    /// What stands before plain headings, if most of them have it: 【, ■.
    plain_mark: Option<char>,
    /// Lines name so many more sections than headings do that headings are of entries.
    are_lines: bool,
}

/// How many lines are known headings of each look.
#[derive(Default)]
struct Lines {
    bold: u32,
    bold_caps: u32,
    bold_decorated: u32,
    bold_colon: u32,
    caps: u32,
    plain: u32,
    /// What stands before plain ones, and how often.
    plain_marks: Vec<(char, u32)>,
    /// The different sections that bold lines, capitals and marked lines name.
    named: [Vec<Section>; 3],
}

impl Lines {
    fn of(doc: &Doc<'_, '_>, units: &[Unit]) -> Self {
        let mut lines = Self::default();
        for unit in units {
            let Some(look) = look(doc, unit).filter(|l| !matches!(l, Look::Heading(_))) else { continue };
            let Some(kind) = known_of(doc, unit).first().copied() else { continue };
            let text = doc.plain(unit.lines.clone());
            let named = match look {
                Look::Bold => 0,
                Look::Caps => 1,
                _ => 2,
            };
            if (look != Look::Plain || mark_of(&text).is_some()) && !lines.named[named].contains(&kind) {
                lines.named[named].push(kind);
            }
            match look {
                Look::Heading(_) => {}
                Look::Bold => {
                    lines.bold += 1;
                    lines.bold_caps += u32::from(is_caps(&text));
                    lines.bold_decorated += u32::from(is_decorated(&text));
                    lines.bold_colon += u32::from(ends_in_colon(&text));
                }
                Look::Caps => lines.caps += 1,
                Look::Plain => {
                    lines.plain += 1;
                    if let Some(mark) = mark_of(&text) {
                        match lines.plain_marks.iter_mut().find(|m| m.0 == mark) {
                            Some(found) => found.1 += 1,
                            None => lines.plain_marks.push((mark, 1)),
                        }
                    }
                }
            }
        }
        lines
    }
}

impl Scheme {
    fn of(doc: &Doc<'_, '_>, units: &[Unit]) -> Self {
        let mut levels = [0u32; 7];
        let mut all_levels = [0u32; 7];
        for unit in units {
            let Role::Heading(level) = unit.role else { continue };
            let level = usize::from(level.min(6));
            all_levels[level] += 1;
            levels[level] += u32::from(!known_of(doc, unit).is_empty());
        }
        let mut level = (1..=6).rev().max_by_key(|l| levels[*l]).filter(|l| levels[*l] > 0).unwrap_or(0);
        let mut most = levels[level];
        // Lines that only look like headings count where headings do not.
        let mut lines = Lines::of(doc, units);
        let named = lines.named.iter().map(Vec::len).max().unwrap_or(0);
        let are_lines = named > 2 && named > most as usize * 2;
        if are_lines {
            (level, most) = (0, 0);
        } else if most > 1 {
            lines = Lines::default();
        }
        let Lines { bold, bold_caps, bold_decorated, bold_colon, caps, plain, plain_marks, named: _ } = lines;
        if level == 0 && !are_lines && bold + caps + plain == 0 {
            // No word is known: the level with several headings, the highest first.
            level = (1..=6).find(|l| all_levels[*l] >= 2).unwrap_or(0);
        }
        let has_headings = most > 1 || (most == 1 && bold <= 1 && caps <= 1);
        Self {
            level: level as u8,
            bold: !has_headings && bold > 0,
            bold_caps: bold_caps * 2 > bold,
            bold_decorated: bold_decorated * 2 > bold,
            bold_colon: bold_colon * 2 > bold,
            caps: !has_headings && caps > 0 && bold <= caps,
            plain: !has_headings && bold + caps < 2 && plain > 0,
            plain_mark: plain_marks.into_iter().find(|m| m.1 > 1 && m.1 * 2 > plain).map(|m| m.0),
            are_lines,
        }
    }

    fn begins(&self, doc: &Doc<'_, '_>, unit: &Unit, part: Option<&Part>, before: usize, next: Option<&Unit>) -> Option<Begin> {
        if let Role::Row { is_header, .. } = unit.role {
            return row_title(doc, unit, is_header, part);
        }
        let look = look(doc, unit)?;
        match look {
            Look::Heading(level) if self.level > 0 && level > self.level => return None,
            Look::Heading(_) if self.are_lines => return None,
            Look::Bold if !self.bold => return None,
            Look::Caps if !self.caps && !self.bold => return None,
            Look::Plain if !self.plain => return None,
            _ => {}
        }
        let text = doc.plain(unit.lines.clone());
        let kinds = known_of(doc, unit);
        let begin = |kinds| Some(Begin { kinds, keeps: false });
        match look {
            Look::Heading(level) if self.level == 0 || level <= self.level => {
                // "# 경력기술서": the document's name, and a word for one of its sections.
                let is_name = part.is_none() && before == 0 && level < self.level && is_document_title(&text);
                if !kinds.is_empty() && !is_name {
                    return begin(kinds);
                }
                let near = if level == self.level { misspelt(&text) } else { Vec::new() };
                if !near.is_empty() {
                    return begin(near);
                }
                let is_title = part.is_none() && (before == 0 || level < self.level || self.level == 0 || word_count(&text) <= 1);
                if is_title || is_document_title(&text) || part.is_none() && self.level == 0 {
                    return None;
                }
                if let Some(part) = part
                    && is_of_entries(&part.kinds)
                    && doc.edge_period(&doc.whole(unit.lines.start)).is_some()
                {
                    return None;
                }
                // A heading with a period where no section is open: the jobs have no heading of their own.
                let is_entry = doc.edge_period(&doc.whole(unit.lines.start)).is_some_and(|p| p.is_range);
                if is_entry && level == self.level && part.is_none_or(|p| !p.kinds.is_empty()) {
                    let is_school = doc.kinds(&text).has_any(&[Kind::School, Kind::Degree]);
                    let kind = if is_school { Section::Education } else { Section::Work };
                    return Some(Begin { kinds: vec![kind], keeps: true });
                }
                // Sections are bold lines here, and headings below them are their entries.
                if part.is_some() && self.level == 0 && (self.bold || self.caps) {
                    return None;
                }
                if part.is_none() && before <= 1 && is_headline(doc, &text, next) {
                    return None;
                }
                begin(weak(&text))
            }
            Look::Heading(_) => None,
            // "**Achievements:**" below a job, where sections have no colon.
            Look::Bold
                if !self.bold_colon
                    && ends_in_colon(&text)
                    && part.is_some_and(|part| is_of_entries(&part.kinds))
                    && doc
                        .fields(text.trim().trim_end_matches([':', '：']))
                        .iter()
                        .any(|f| super::entries::is_label_of_text(*f)) =>
            {
                None
            }
            Look::Bold if self.bold => {
                let is_alike = self.bold_caps && is_caps(&text) || self.bold_decorated && is_decorated(&text);
                if !kinds.is_empty() || is_alike && part.is_some() {
                    return begin(if kinds.is_empty() { weak(&text) } else { kinds });
                }
                let kinds = misspelt(&text);
                // Behind lists that have no subtitles: one that no table knows.
                let is_list = |k: &Section| {
                    matches!(
                        k,
                        Section::Awards | Section::Certificates | Section::Languages | Section::Interests | Section::References
                    )
                };
                let is_free = part.is_some_and(|p| !p.kinds.is_empty() && p.kinds.iter().all(is_list) && !p.units.is_empty());
                let is_title = is_free
                    && word_count(&text) <= 3
                    && !text.contains(|c: char| c.is_ascii_digit() || matches!(c, ',' | ':' | '|' | '('))
                    && next.is_some_and(|n| matches!(n.role, Role::Item { .. } | Role::Paragraph))
                    && part.is_some_and(|p| !p.units.iter().any(|u| self::look(doc, u) == Some(Look::Bold)));
                match part {
                    Some(_) if !kinds.is_empty() => begin(kinds),
                    _ if is_title => begin(weak(&text)),
                    _ => None,
                }
            }
            Look::Caps if self.caps || self.bold && !kinds.is_empty() => {
                if kinds.is_empty() && part.is_none() {
                    return None;
                }
                begin(if kinds.is_empty() { weak(&text) } else { kinds })
            }
            // Among headings in 【】 another 【…】 is one too, whatever it says, and ＜…＞ is none.
            Look::Plain if self.plain_mark.is_some() => {
                let is_alike = mark_of(&text) == self.plain_mark && !is_document_title(&text) && part.is_some();
                (is_alike || !kinds.is_empty() && mark_of(&text) == self.plain_mark)
                    .then(|| Begin { kinds: if kinds.is_empty() { weak(&text) } else { kinds }, keeps: false })
            }
            Look::Plain if self.plain && !kinds.is_empty() => begin(kinds),
            Look::Plain if self.plain && part.is_some_and(|p| !p.units.is_empty()) => {
                let kinds = misspelt(&text);
                if kinds.is_empty() { None } else { begin(kinds) }
            }
            Look::Bold | Look::Caps | Look::Plain => None,
        }
    }

    fn title(&self, doc: &Doc<'_, '_>, unit: &Unit) -> Option<Val> {
        let piece = match unit.role {
            Role::Row { .. } => unit.lines.clone().map(|l| doc.whole(l)).find(|p| !known(doc.text(p)).is_empty())?,
            _ => doc.whole(unit.lines.start),
        };
        let text = undecorated(doc.text(&piece));
        Some(Val { text: text.to_owned(), span: doc.span(&piece) })
    }
}

/// Whether an unknown heading right below the name is a headline: contact data or another heading follows, or it names a
/// role.
fn is_headline(doc: &Doc<'_, '_>, text: &str, next: Option<&Unit>) -> bool {
    let Some(next) = next else { return true };
    matches!(next.role, Role::Heading(_) | Role::Row { .. })
        || next.lines.clone().any(|l| super::contact::has_contact(doc, &doc.whole(l)))
        || doc.kinds(text).has(Kind::Role)
}

/// Sections whose content is entries with dates.
pub fn is_of_entries(kinds: &[Section]) -> bool {
    kinds.iter().any(|k| matches!(k, Section::Work | Section::Volunteer | Section::Education | Section::Projects))
}

fn look(doc: &Doc<'_, '_>, unit: &Unit) -> Option<Look> {
    match unit.role {
        Role::Heading(level) => Some(Look::Heading(level)),
        Role::Paragraph | Role::Code if unit.lines.len() == 1 => {
            let text = doc.line(unit.lines.start);
            if text.len() > 120 || !has_letters(text) {
                return None;
            }
            if doc.style(&doc.whole(unit.lines.start)).strong {
                return Some(Look::Bold);
            }
            if is_caps(text) {
                return Some(Look::Caps);
            }
            (word_count(text) <= 6).then_some(Look::Plain)
        }
        _ => None,
    }
}

/// A table whose first row is just a title, or whose header names a kind of event beside its dates.
fn row_title(doc: &Doc<'_, '_>, unit: &Unit, is_header: bool, part: Option<&Part>) -> Option<Begin> {
    let cells: Vec<&str> = unit.lines.clone().map(|l| doc.line(l)).filter(|t| !t.trim().is_empty()).collect();
    let mut kinds = Vec::new();
    for cell in &cells {
        kinds.extend(known(cell));
    }
    if kinds.is_empty() {
        return None;
    }
    if cells.len() == 1 && unit.lines.len() > 1 {
        let is_loud = is_header || unit.lines.clone().any(|l| doc.style(&doc.whole(l)).strong);
        return is_loud.then_some(Begin { kinds, keeps: false });
    }
    let begins = part.is_none_or(|p| !p.units.is_empty());
    let others = cells.iter().filter(|c| known(c).is_empty()).all(|c| is_date_label(c));
    // "时间 | 项目 | 技术" are columns of a table.
    let is_one = cells.iter().filter(|c| !known(c).is_empty()).count() == 1;
    (is_header && begins && others && is_one && cells.len() > 1).then_some(Begin { kinds, keeps: true })
}

fn is_date_label(text: &str) -> bool {
    use resume_core::tables::{Field, labels};
    let key = normalise(text);
    matches!(key.as_str(), "年" | "月" | "日" | "年月" | "year" | "month" | "jahr" | "monat" | "no" | "#" | "")
        || labels::lookup(&key).iter().any(|l| matches!(l.field, Field::Period | Field::Date | Field::StartDate | Field::EndDate))
}

/// The document's own name, with or without a person's.
pub fn is_document_title(text: &str) -> bool {
    words::find(Kind::Document, &normalise(text)).is_some()
}

/// What stands around all of a heading.
const BRACKETS: [(char, char); 11] = [
    ('【', '】'),
    ('[', ']'),
    ('「', '」'),
    ('《', '》'),
    ('〔', '〕'),
    ('<', '>'),
    ('＜', '＞'),
    ('〈', '〉'),
    ('［', '］'),
    ('(', ')'),
    ('（', '）'),
];

/// A heading without numbers, icons, brackets and a colon.
pub fn undecorated(text: &str) -> &str {
    let mut text = text.trim_matches(|c: char| c.is_whitespace() || is_icon(c) || is_ornament(c));
    let is_bare = text.starts_with(|c: char| c.is_ascii_alphanumeric() || c.is_alphabetic());
    let brackets: &[(char, char)] = if is_bare { &[] } else { &BRACKETS };
    for &(open, close) in brackets {
        if let Some(inner) = text.strip_prefix(open).and_then(|t| t.strip_suffix(close)) {
            text = inner.trim();
        }
    }
    text = unnumbered(text);
    text.trim_matches(|c: char| c.is_whitespace() || is_icon(c) || is_ornament(c))
}

fn is_ornament(c: char) -> bool {
    matches!(
        c,
        ':' | '：'
            | '■'
            | '□'
            | '●'
            | '○'
            | '◆'
            | '◇'
            | '▶'
            | '►'
            | '▪'
            | '•'
            | '·'
            | '※'
            | '▼'
            | '◎'
            | '★'
            | '☆'
            | '|'
            | '｜'
            | '#'
            | '*'
            | '_'
            | '='
            | '-'
            | '–'
            | '—'
            | '~'
            | '▌'
            | '▍'
            | '▎'
            | '▏'
            | '┃'
            | '>'
            | '»'
            | '›'
            | '❖'
            | '✦'
    )
}

/// `一、`, `（一）`, `1.`, `2)`, `IV.`
pub fn unnumbered(text: &str) -> &str {
    let body = text.trim_start_matches(['(', '（']);
    let end = body
        .char_indices()
        .find(|(_, c)| {
            !(c.is_ascii_digit() || matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' | 'I' | 'V' | 'X' | 'i' | 'v' | 'x' | '０'..='９' | '①'..='⑳'))
        })
        .map_or(body.len(), |(at, _)| at);
    if end == 0 || end > 12 {
        return text;
    }
    let rest = &body[end..];
    let Some(mark) = rest.chars().next() else { return text };
    // "2.1 Acme", "2.1. Acme"
    if mark == '.' && body[..end].bytes().all(|b| b.is_ascii_digit()) {
        let (number, title) = rest.split_once([' ', '\u{3000}']).unwrap_or((rest, ""));
        let is_number = number.len() > 1 && number.len() <= 6 && number.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        let title = title.trim_start();
        if is_number && title.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase()) {
            return title;
        }
    }
    let is_circled = body[..end].chars().all(|c| matches!(c, '①'..='⑳'));
    if matches!(mark, '、' | '.' | '．' | ')' | '）' | ':' | '：') || is_circled {
        let rest = rest.trim_start_matches(['、', '.', '．', ')', '）', ':', '：']).trim_start();
        if !rest.is_empty() && !rest.starts_with(|c: char| c.is_ascii_digit()) {
            return rest;
        }
    }
    text
}

/// Whether a heading is numbered or in brackets.
fn is_decorated(text: &str) -> bool {
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_icon(c));
    unnumbered(text) != text || text.starts_with(['【', '■', '◆', '●', '▶', '※'])
}

/// The bracket around all of a heading, or the square or diamond before it.
fn mark_of(text: &str) -> Option<char> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_icon(c));
    let first = text.chars().next()?;
    match first {
        '【' => text.ends_with('】').then_some(first),
        '<' | '＜' | '〈' => text.ends_with(['>', '＞', '〉']).then_some(first),
        '［' | '[' => text.ends_with(['］', ']']).then_some(first),
        '■' | '□' | '◆' | '◇' | '●' | '○' | '▶' | '▪' | '※' | '★' | '☆' | '▼' | '◎' => Some(first),
        _ => None,
    }
}

/// What a unit says as a heading.
fn known_of(doc: &Doc<'_, '_>, unit: &Unit) -> Vec<Section> {
    if unit.lines.len() == 1 { doc.known(unit.lines.start).to_vec() } else { known(&doc.plain(unit.lines.clone())) }
}

/// What a heading says for certain: the whole of it is known, in one language or several, or all its parts are.
pub fn known(text: &str) -> Vec<Section> {
    let text = without_duration(undecorated(text));
    // No heading of a section has a number in it.
    if text.is_empty() || text.len() > 160 || text.bytes().any(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    let key = normalise(text);
    let found = distinct(sections::lookup(&key));
    if !found.is_empty() {
        return found;
    }
    let mut kinds = Vec::new();
    if !may_be_compound(&key) {
        return kinds;
    }
    let pieces = compound(&key);
    if pieces.len() < 2 {
        return kinds;
    }
    let mut unknown = 0;
    for piece in &pieces {
        let found = distinct(sections::lookup(&normalise(piece)));
        if found.is_empty() {
            let borrowed = borrowed(piece, &pieces);
            unknown += usize::from(borrowed.is_empty());
            if unknown * 2 >= pieces.len() {
                return Vec::new();
            }
            merge(&mut kinds, borrowed);
        } else {
            merge(&mut kinds, found);
        }
    }
    kinds
}

/// `경력 (총 9년 4개월)`: a heading without the time that the section covers.
fn without_duration(text: &str) -> &str {
    let Some(inner) = text.strip_suffix([')', '）']) else { return text };
    let Some(open) = inner.rfind(['(', '（']).filter(|at| *at > 0) else { return text };
    let is_time = |word: &str| {
        let key = normalise(word.trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | '+')));
        words::lookup(Kind::Unit, &key).is_some()
    };
    let inside = inner[open..].trim_start_matches(['(', '（']);
    let has_number = inside.contains(|c: char| c.is_ascii_digit());
    if has_number && inside.split([' ', '，', ',']).any(is_time) { text[..open].trim_end() } else { text }
}

fn merge(kinds: &mut Vec<Section>, found: Vec<Section>) {
    for kind in found {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
}

/// `工作/学习经历`: the first part has the second's last characters too.
fn borrowed(piece: &str, pieces: &[&str]) -> Vec<Section> {
    let Some(last) = pieces.last().filter(|l| l.chars().all(super::text::is_unspaced)) else { return Vec::new() };
    let tail: String = last.chars().skip(last.chars().count().saturating_sub(2)).collect();
    distinct(sections::lookup(&normalise(&format!("{piece}{tail}"))))
}

fn distinct(found: &[sections::SectionWord]) -> Vec<Section> {
    let mut kinds = Vec::new();
    for word in found {
        if !kinds.contains(&word.section) {
            kinds.push(word.section);
        }
    }
    // One word in several languages: the most common meaning stands first, and is enough.
    kinds.truncate(1);
    kinds
}

/// Whether there is anything in a heading that may part it.
fn may_be_compound(key: &str) -> bool {
    let begins_with_and = |word: &str| word.starts_with(['و', 'ו']);
    key.contains(is_joint) || key.split(' ').any(|word| is_and(word) || begins_with_and(word)) || key.contains("และ")
}

/// The parts of a compound heading.
fn compound(key: &str) -> Vec<&str> {
    // Each a run of the key, as its words are parted by one space.
    let mut parts = Vec::new();
    parts.push(0..0);
    let mut next = 0;
    for word in key.split(' ') {
        let mut start = next;
        next += word.len() + 1;
        if is_and(word) {
            parts.push(0..0);
            continue;
        }
        // Arabic and Hebrew write "and" onto the word.
        let word = match word.strip_prefix(['و', 'ו']) {
            Some(rest) if rest.chars().count() > 2 && parts.last().is_some_and(|p| !p.is_empty()) => {
                parts.push(0..0);
                start += word.len() - rest.len();
                rest
            }
            _ => word,
        };
        let mut from = 0;
        for (at, c) in word.char_indices().filter(|(_, c)| is_joint(*c)).chain([(word.len(), ' ')]) {
            if let Some(part) = parts.last_mut().filter(|_| from < at) {
                *part = if part.start == part.end { start + from..start + at } else { part.start..start + at };
            }
            from = at + c.len_utf8();
            if at < word.len() {
                parts.push(0..0);
            }
        }
    }
    // Thai and Arabic join without a space.
    let parts = parts.into_iter().filter_map(|part| key.get(part));
    parts.flat_map(|part| part.split("และ")).map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// A word between the parts of a compound heading.
fn is_and(word: &str) -> bool {
    word.len() <= 9
        && matches!(
            word,
            "and"
                | "und"
                | "et"
                | "y"
                | "e"
                | "i"
                | "och"
                | "og"
                | "ja"
                | "en"
                | "и"
                | "та"
                | "й"
                | "і"
                | "а"
                | "και"
                | "és"
                | "și"
                | "si"
                | "ve"
                | "và"
                | "dan"
                | "और"
                | "a"
                | "as"
                | "ir"
                | "un"
                | "u"
                | "in"
                | "&"
                | "+"
                | "ו"
                | "و"
                | "или"
                | "oder"
                | "or"
        )
}

/// A sign or character between the parts of a compound heading.
fn is_joint(c: char) -> bool {
    match c {
        '/' | '|' | '(' | ')' | '[' | ']' | ',' | '&' | '+' | ';' | '-' => true,
        ..='~' => false,
        '・' | '·' | '、' | '—' | '及' | '与' | '和' | '與' | '跟' | '및' => true,
        _ => false,
    }
}

/// A known heading of one long word with a slip in it.
fn misspelt(text: &str) -> Vec<Section> {
    let key = normalise(undecorated(text));
    let is_long = key.chars().count() >= 9 && !key.bytes().any(|b| b.is_ascii_digit());
    if is_long { distinct(sections::lookup_near(&key)) } else { Vec::new() }
}

/// What a heading may say: a known heading with a misspelling, or with a word before or behind it.
pub fn weak(text: &str) -> Vec<Section> {
    let key = normalise(undecorated(text));
    let near = distinct(sections::lookup_near(&key));
    if !near.is_empty() {
        return near;
    }
    let words: Vec<&str> = key.split(' ').collect();
    if (2..=6).contains(&words.len()) {
        for drop in 1..words.len().min(4) {
            for part in [words[drop..].join(" "), words[..words.len() - drop].join(" ")] {
                // "Rope work" is no section of jobs.
                if part.chars().count() < 6 {
                    continue;
                }
                let found = distinct(sections::lookup(&normalise(&part)));
                if !found.is_empty() {
                    return found;
                }
                let compound = known(&part);
                if !compound.is_empty() {
                    return compound;
                }
            }
        }
    }
    if key.chars().all(super::text::is_unspaced) {
        let chars: Vec<char> = key.chars().collect();
        for drop in 1..chars.len().min(5) {
            for part in [chars[drop..].iter().collect::<String>(), chars[..chars.len() - drop].iter().collect()] {
                let found = distinct(sections::lookup(&part));
                if !found.is_empty() && part.chars().count() >= 2 {
                    return found;
                }
            }
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_any_dress() {
        for (text, keys) in [
            ("一、工作经历", &["work"][..]),
            ("（二）教育背景 (Education)", &["education"]),
            ("1. 職務要約", &["basics.summary"]),
            ("【获奖与证书】", &["awards", "certificates"]),
            ("🎓 Education & Certifications", &["education", "certificates"]),
            ("Ausbildung und Auszeichnungen", &["education", "awards"]),
            ("ОСВІТА ТА ВІДЗНАКИ", &["education", "awards"]),
            ("Dovednosti a jazyky", &["skills", "languages"]),
            ("教育及荣誉:", &["education", "awards"]),
            ("工作/学习经历", &["work", "education"]),
            ("Language Skills・語学", &["languages"]),
            ("Acme & Sons", &[]),
            ("Marketing and Sales", &[]),
        ] {
            assert_eq!(known(text).iter().map(|k| k.key()).collect::<Vec<_>>(), keys, "{text}");
        }
        for (text, key) in
            [("主要工作经历", "work"), ("Selected Publications", "publications"), ("Profesional Experience", "work")]
        {
            assert_eq!(weak(text).iter().map(|k| k.key()).collect::<Vec<_>>(), [key], "{text}");
        }
    }
}
