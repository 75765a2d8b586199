//! How a line of contact data comes apart.

use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, labels, normalise};

use crate::freeform::body::fields_of;
use crate::freeform::facts::{self};
use crate::freeform::split::{Sep, cut, label};
use crate::freeform::text::{Doc, Piece, has_letters, is_blank, is_icon, is_unspaced};

/// `ORCID 0000-0000-0000-0000`, `WeChat ann_sample`
pub(super) fn network_prefix(doc: &Doc<'_, '_>, part: &Piece) -> Option<(&'static str, Piece, Piece)> {
    let text = doc.text(part);
    let at = text.find(is_blank)?;
    let network = facts::network(&normalise(&text[..at]))?;
    let value = doc.part(part, at..text.len());
    (!doc.text(&value).contains(is_blank) && !value.range.is_empty()).then(|| (network, doc.part(part, 0..at), value))
}

/// Whether the whole line is one labelled value, and not several side by side.
pub(super) fn is_single_label(doc: &Doc<'_, '_>, name: &Piece, value: &Piece) -> bool {
    let cut = cut(doc, value, false);
    let fields = fields_of(doc, name);
    // In an address a dash parts nothing: "Lucknow – 000000".
    let is_address = fields.iter().any(|f| matches!(f, Field::Address | Field::Location));
    let has_parts = cut.atoms.iter().any(|a| a.sep > Sep::Dash || a.sep == Sep::Dash && !is_address);
    let is_long = fields.iter().any(|f| matches!(f, Field::Summary));
    is_long || is_one_value(doc.text(value), &fields) || !has_parts && at_labels(doc, value).len() == 1
}

/// Whether wide space only parts what belongs together: a family name and a given name, a postal code and an address.
fn is_one_value(text: &str, fields: &[Field]) -> bool {
    let mut parts = text.split(is_blank).filter(|p| !p.is_empty());
    let is_name = |p: &str| p.chars().count() <= 6 && p.chars().all(|c| is_unspaced(c) && c.is_alphabetic());
    match fields {
        _ if fields.contains(&Field::Address) => text.starts_with('〒') && parts.count() <= 3,
        _ if fields.iter().any(|f| matches!(f, Field::Name | Field::Extra)) => {
            (2..=3).contains(&parts.clone().count()) && parts.all(is_name)
        }
        _ => false,
    }
}

/// The parts of a crammed line.
pub(super) fn parts(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let cut = cut(doc, piece, false);
    let mut out: Vec<Piece> = Vec::new();
    for atom in cut.atoms {
        let joins = match atom.sep {
            Sep::None => false,
            Sep::Comma | Sep::At => true,
            // "Manaus – AM"
            Sep::Dash => {
                let text = doc.text(&atom.piece);
                let is_region = text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase());
                (is_region || facts::country(&normalise(text)).is_some())
                    && out.last().is_some_and(|last| facts::is_town(&normalise(doc.text(last))))
            }
            // "期望城市：成都 / 重庆"
            // "0441 / 000 000"
            Sep::Dot => out.last().is_some_and(|last| {
                is_choice(doc, last, &atom.piece)
                    || !has_letters(doc.text(last)) && doc.text(last).len() <= 8 && is_slash_number(doc, last, &atom.piece)
            }),
            // "(555) 010-0142"
            Sep::Bracket => !has_letters(doc.text(&atom.piece)),
            Sep::Style => {
                let between =
                    out.last().and_then(|l| doc.line(piece.line).get(l.range.end..atom.piece.range.start)).unwrap_or("");
                let is_number = !has_letters(doc.text(&atom.piece)) && between.contains([')', '）']);
                between.contains([':', '：']) || is_number || !doc.style_at(&atom.piece).strong && between.contains([',', '，'])
            }
            _ => false,
        };
        match out.last_mut().filter(|_| joins) {
            Some(last) => last.range.end = atom.piece.range.end,
            // An opening bracket of a number.
            None => {
                let mut atom = atom.piece;
                let before = doc.line(piece.line).get(..atom.range.start).unwrap_or("");
                if before.ends_with('(') && !has_letters(doc.text(&atom)) {
                    atom.range.start -= 1;
                }
                out.push(atom);
            }
        }
    }
    out
}

/// Whether a slash parts two halves of a number.
fn is_slash_number(doc: &Doc<'_, '_>, last: &Piece, piece: &Piece) -> bool {
    let between = doc.line(piece.line).get(last.range.end..piece.range.start).unwrap_or("");
    between.trim() == "/"
        && !has_letters(doc.text(piece))
        && doc.text(last).starts_with(['0', '+', '('])
        && doc.text(piece).starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a piece behind a slash is one more value of the label before: a wish, a nationality.
fn is_choice(doc: &Doc<'_, '_>, last: &Piece, piece: &Piece) -> bool {
    let line = doc.line(piece.line);
    let is_slash = line.get(last.range.end..piece.range.start).is_some_and(|t| matches!(t.trim(), "/" | "／"));
    let is_wish = |f: &Field| {
        matches!(
            f,
            Field::WantedCity | Field::WorkMode | Field::Headline | Field::Position | Field::Nationality | Field::JobStatus
        )
    };
    is_slash
        && label(doc, piece).is_none()
        && label(doc, last).is_some_and(|(name, value)| !value.range.is_empty() && fields_of(doc, &name).iter().any(is_wish))
}

/// Words of a line in which personal facts stand side by side: `女 1982 年生 现居杭州`. A number belongs to the next word.
pub(super) fn crammed(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    if text.len() > 120 || !text.chars().any(is_unspaced) {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| is_blank(*c)) {
        if !text[..at].ends_with(char::is_numeric) && !text[at + c.len_utf8()..].starts_with("月") {
            out.push(doc.part(piece, start..at));
            start = at + c.len_utf8();
        }
    }
    out.push(doc.part(piece, start..text.len()));
    out.retain(|p| !p.range.is_empty());
    out
}

/// A piece, cut before every known label within it: `年龄:44 联系方式:138…`.
pub(super) fn at_labels(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    let mut cuts = vec![0];
    for (at, _) in text.char_indices().filter(|(_, c)| matches!(c, ':' | '：')) {
        if text[at..].starts_with("://") {
            continue;
        }
        let before = text[..at].trim_end();
        // A label is short.
        let mut from = before.len().saturating_sub(80);
        while !before.is_char_boundary(from) {
            from += 1;
        }
        let is_cut = |c: char| is_blank(c) || matches!(c, '/' | ',' | '，');
        let mut starts: Vec<usize> = (from == 0).then_some(0).into_iter().collect();
        starts.extend(before[from..].char_indices().filter(|(_, c)| is_cut(*c)).map(|(i, c)| from + i + c.len_utf8()));
        // The longest label of at most three words: "Fecha de nacimiento".
        let first = starts.len().saturating_sub(3);
        let found = starts[first..].iter().copied().find(|s| {
            let key = normalise(&before[*s..]);
            // "Örnek Sk. No:3 D:5": parts of an address.
            let is_of_address = || {
                let street = normalise(&before[cuts.last().copied().unwrap_or(0).min(*s)..*s]);
                let is_word = |key: &str| words::lookup_all(key).iter().any(|w| w.kind == Kind::Address);
                is_word(&key) && street.split(' ').any(is_word)
            };
            (!labels::lookup(&key).is_empty() || facts::network(&key).is_some()) && !is_of_address()
        });
        if let Some(start) = found.filter(|s| cuts.last().is_some_and(|l| s > l)) {
            cuts.push(start);
        }
    }
    cuts.push(text.len());
    cuts.windows(2).map(|w| stripped(doc, &doc.part(piece, w[0]..w[1]))).filter(|p| !p.range.is_empty()).collect()
}

pub(super) fn commas(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, ',' | '，' | '、' | '،')) {
        out.push(doc.part(piece, start..at));
        start = at + c.len_utf8();
    }
    out.push(doc.part(piece, start..text.len()));
    out.retain(|p| !p.range.is_empty());
    out
}

/// A piece without icons and separators at its ends.
pub(super) fn stripped(doc: &Doc<'_, '_>, piece: &Piece) -> Piece {
    let text = doc.text(piece);
    let is_mark = |c: char| {
        is_blank(c) || is_icon(c) || matches!(c, '|' | '｜' | '·' | '•' | ',' | '，' | ';' | '；' | '-' | '–' | '—' | '\\')
    };
    let start = text.len() - text.trim_start_matches(is_mark).len();
    // A plus or bracket may begin a number.
    let end = text.trim_end_matches(is_mark).len();
    doc.part(piece, start..end.max(start))
}

/// `Hi there, I'm Ann Sample!`: the name alone; `None` for a greeting and nothing else.
pub(super) fn introduced(doc: &Doc<'_, '_>, piece: &Piece) -> Option<Piece> {
    let is_end = |c: char| is_blank(c) || is_icon(c) || matches!(c, ',' | '!' | '.' | '–' | '—' | '-' | ':' | '¡' | '¿' | '~');
    let mut rest = piece.clone();
    let mut is_greeted = false;
    // A greeting, and then words for "I am".
    for _ in 0..3 {
        let text = doc.text(&rest);
        let bare = doc.part(&rest, text.len() - text.trim_start_matches(is_end).len()..text.len());
        let text = doc.text(&bare);
        let ends = text.char_indices().filter(|(_, c)| is_end(*c)).map(|(at, _)| at).take(6).chain([text.len()]);
        let ends: Vec<usize> = ends.filter(|end| *end <= 40).collect();
        let found = ends.into_iter().rev().find(|end| words::lookup(Kind::Introduction, &normalise(&text[..*end])).is_some());
        let Some(end) = found else { break };
        let after = text[end..].trim_start_matches(is_end);
        // "Sono Tanaka": a name may begin like that; a greeting tells.
        let is_name = after.chars().next().is_some_and(|c| !c.is_lowercase());
        let is_greeting =
            words::lookup_all(&normalise(&text[..end])).iter().any(|w| w.kind == Kind::Introduction && w.value == 1);
        let goes_on = is_greeting || is_name || after.is_empty();
        if !goes_on || !is_greeting && !is_greeted && !text[..end].contains([' ', '\'', '’']) {
            break;
        }
        is_greeted |= is_greeting;
        rest = doc.part(&bare, text.len() - after.len()..text.len());
        if after.is_empty() {
            return None;
        }
    }
    if rest == *piece {
        return Some(rest);
    }
    let text = doc.text(&rest);
    let end = text.find(['!', '.', ',', '👋']).unwrap_or(text.len());
    Some(doc.part(&rest, 0..if end < 3 { text.len() } else { end }))
}

/// `**Email** ann@example.com`: a label in bold, without a colon.
pub(super) fn bold_label(doc: &Doc<'_, '_>, piece: &Piece) -> Option<(Piece, Piece)> {
    if !doc.style_at(piece).strong || doc.style(piece).strong {
        return None;
    }
    let border = doc.borders(piece).into_iter().next()?;
    let name = doc.trimmed(&Piece { line: piece.line, range: piece.range.start..border });
    let value = doc.trimmed(&Piece { line: piece.line, range: border..piece.range.end });
    let key = normalise(doc.text(&name));
    let is_known = !fields_of(doc, &name).is_empty() || facts::network(&key).is_some();
    let is_single = !doc.text(&value).contains(['|', '｜', '·', '•', '\t'])
        && !doc.borders(&value).iter().any(|at| doc.style_at(&Piece { line: piece.line, range: *at..piece.range.end }).strong);
    (is_known && is_single && !value.range.is_empty() && !doc.text(&piece.clone()).contains([':', '：'])
        || is_known
            && is_single
            && doc.text(&value).contains("://")
            && !doc.text(&name).contains([':', '：'])
            && !doc.text(&value).starts_with([':', '：']))
    .then_some((name, value))
}

/// `氏名　山田 花子　　性別　女`: labels and values parted by wide blanks. Empty when the line is none of that kind.
pub(super) fn wide_labels(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<(Piece, Piece)> {
    let text = doc.text(piece);
    if text.len() > 400 || text.contains([':', '：']) || !text.contains(['\u{3000}', '\t']) && !text.contains("  ") {
        return Vec::new();
    }
    let mut cells: Vec<Piece> = Vec::new();
    let mut start = 0;
    let mut blanks = 0..0;
    for (at, c) in text.char_indices().filter(|(_, c)| is_blank(*c)) {
        blanks = if blanks.end == at { blanks.start..at + c.len_utf8() } else { at..at + c.len_utf8() };
        let run = &text[blanks.clone()];
        let is_last = !text[blanks.end..].starts_with(is_blank);
        if is_last && (run.contains(['\u{3000}', '\t']) || run.chars().count() > 1) {
            cells.push(doc.part(piece, start..blanks.start));
            start = blanks.end;
        }
    }
    cells.push(doc.part(piece, start..text.len()));
    let is_label = |p: &Piece| !fields_of(doc, p).is_empty();
    let mut out: Vec<(Piece, Piece)> = Vec::new();
    let mut at = 0;
    while at < cells.len() {
        // "氏　名": a label may have a blank within.
        let name = (at..cells.len().min(at + 4))
            .rev()
            .map(|end| (end, Piece { line: piece.line, range: cells[at].range.start..cells[end].range.end }))
            .find(|(end, p)| is_label(p) && end + 1 < cells.len());
        match (name, out.last_mut()) {
            (Some((end, name)), _) => {
                out.push((name, cells[end + 1].clone()));
                at = end + 2;
            }
            // More of the value: "〒000-0000　北海道…".
            (None, Some((_, value))) => {
                value.range.end = cells[at].range.end;
                at += 1;
            }
            (None, None) => return Vec::new(),
        }
    }
    out
}

/// `nata a Chioggia il`: the place behind words for being born, without the article of the date.
pub fn born_in(text: &str) -> Option<&str> {
    let is_birth = |key: &str| labels::lookup(key).iter().any(|l| matches!(l.field, Field::BirthDate | Field::BirthPlace));
    let text = text.trim();
    let ends = text.char_indices().filter(|(_, c)| is_blank(*c)).map(|(at, _)| at).take(4);
    let end = ends.filter(|end| is_birth(&normalise(&text[..*end]))).last()?;
    let is_small = |word: &str| word.chars().all(char::is_lowercase);
    let mut rest = text[end..].trim();
    while let Some((before, _)) = rest.rsplit_once(is_blank).filter(|(_, last)| is_small(last)) {
        rest = before.trim_end();
    }
    while let Some((_, after)) = rest.split_once(is_blank).filter(|(first, _)| is_small(first)) {
        rest = after.trim_start();
    }
    (!rest.is_empty() && !is_small(rest)).then_some(rest)
}

/// A name without the abbreviated titles before it: `Prof. Dr. Ann Sample`.
pub fn without_titles(text: &str) -> &str {
    let mut rest = text;
    while let Some((first, after)) = rest.split_once(is_blank)
        && (3..=6).contains(&first.len())
        && first.ends_with('.')
        && after.contains(is_blank)
    {
        rest = after.trim_start();
    }
    rest
}

/// A word for the kind of contact data it stands beside: `(Mobile)`.
pub fn is_contact_label(doc: &Doc<'_, '_>, text: &str) -> bool {
    let fields = doc.fields(text);
    !fields.is_empty() && fields.iter().all(|f| matches!(f, Field::Mobile | Field::Phone | Field::Email))
}
