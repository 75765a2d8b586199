//! Citations: authors with initials, a year, a title, where it appeared; `[J]` behind a title in Chinese ones.

use std::ops::Range;

use resume_core::tables::normalise;
use resume_core::tables::words::{self, Kind};

use super::body::{sentences, without_stop};
use super::items::unquoted;
use super::out::Item;
use super::text::{Doc, Piece, Val, has_letters, is_blank, is_unspaced, word_count};

/// The kinds of text in citations by the Chinese standard, GB/T 7714.
const MARKS: [&str; 13] = ["[J]", "[C]", "[D]", "[M]", "[P]", "[R]", "[N]", "[S]", "[Z]", "[A]", "[J/OL]", "[EB/OL]", "[C/OL]"];

/// Reads a citation. False when the line is none; the item is then as it was.
pub fn read(doc: &Doc<'_, '_>, item: &mut Item, line: &Piece, person: &str) -> bool {
    let text = doc.text(line);
    let mark = MARKS.iter().filter_map(|m| text.find(m).map(|at| (at, m.len()))).min();
    let authors = han_names_end(text, person, mark.is_some())
        .or_else(|| full_names_end(text, person))
        .or_else(|| names_end(text, person))
        .or_else(|| own_in_bold(doc, line));
    if authors.is_none() && mark.is_none() {
        return false;
    }
    let end = authors.unwrap_or(0);
    let names = doc.part(line, 0..end);
    // "(2019)" behind the authors.
    let mut at = skip(text, end, &['.', ',', '，', ' ']);
    let mut date = None;
    if let Some((year, after)) = bracketed_year(doc, line, at) {
        date = Some(year);
        at = after;
    }
    at = skip(text, at, &['.', '．', '。', ',', '，', ':', '：', ';', ')', ' ']);
    let Some((title, after)) = title(doc, line, at, mark) else { return false };
    if doc.text(&title).is_empty() || !has_letters(doc.text(&title)) {
        return false;
    }
    let mut val = unquoted(doc.val(&title));
    val.text = val.text.trim_end_matches([',', '，']).to_owned();
    item.name = Some(val);
    if !names.range.is_empty() {
        item.summary.push(doc.val(&names));
    }
    appeared(doc, item, &doc.part(line, after..text.len()), date);
    true
}

fn skip(text: &str, at: usize, marks: &[char]) -> usize {
    let rest = text.get(at..).unwrap_or("");
    text.len() - rest.trim_start_matches(|c: char| is_blank(c) || marks.contains(&c)).len()
}

/// A year in brackets at `at`, and where the text goes on.
fn bracketed_year(doc: &Doc<'_, '_>, line: &Piece, at: usize) -> Option<(Piece, usize)> {
    let rest = doc.text(line).get(at..)?;
    let open = rest.chars().next().filter(|c| matches!(c, '(' | '（'))?.len_utf8();
    let close = rest.find([')', '）'])?;
    let inner = doc.part(line, at + open..at + close);
    let period = doc.period(&inner).filter(|p| !p.is_range && p.span.len() + 3 >= inner.range.len())?;
    period.start.or(period.end)?;
    Some((inner, at + close + rest[close..].chars().next().map_or(1, char::len_utf8)))
}

/// The title at `at`, and where it ends: what a quote or a style embraces, else a sentence.
fn title(doc: &Doc<'_, '_>, line: &Piece, at: usize, mark: Option<(usize, usize)>) -> Option<(Piece, usize)> {
    let text = doc.text(line);
    let rest = text.get(at..)?;
    let open = rest.chars().next()?;
    if let Some((mark, length)) = mark.filter(|(mark, _)| *mark > at) {
        return Some((doc.part(line, at..mark), mark + length));
    }
    if matches!(open, '"' | '“' | '„' | '«' | '‘' | '\'' | '「' | '『' | '《') {
        let from = open.len_utf8();
        let ends: &[char] = match open {
            '"' => &['"'],
            '“' => &['”'],
            '„' => &['“', '”'],
            '«' => &['»'],
            '「' => &['」'],
            '『' => &['』'],
            '《' => &['》'],
            _ => &['’', '\''],
        };
        let close = rest[from..].char_indices().find(|(i, c)| {
            let next = rest[from + i + c.len_utf8()..].chars().next();
            ends.contains(c) && next.is_none_or(|n| !n.is_alphanumeric())
        });
        let (i, c) = close?;
        let end = from + i + c.len_utf8();
        return Some((doc.part(line, at..at + end), at + end));
    }
    let piece = doc.part(line, at..text.len());
    let style = doc.style_at(&piece);
    let borders: Vec<usize> = doc.borders(&piece).into_iter().map(|b| b - line.range.start).collect();
    if style.strong || style.emphasis {
        let end = borders.first().copied().unwrap_or(text.len());
        return Some((without_stop(doc, &doc.part(line, at..end)), end));
    }
    // "A title. *Journal*"
    let sentence = sentences(doc, &piece).into_iter().next()?;
    let mut end = sentence.range.end - line.range.start;
    // "Title // Journal. — 2021. — № 3"
    for mark in [" // ", ". — ", ". – "] {
        end = text[at..end].find(mark).map_or(end, |n| at + n);
    }
    if let Some(border) = borders.into_iter().find(|b| {
        let before = text[..*b].trim_end_matches(is_blank);
        *b < end && before.ends_with(['.', ',', '?', '!', ':']) && before.len() > at
    }) {
        end = border;
    }
    let title = doc.part(line, at..end);
    let length = doc.text(&title).trim_end_matches(['.', ',', '。', '，', ':']).len();
    Some((doc.part(&title, 0..length), end))
}

/// Where and when it appeared: the emphasised name, or what stands before the date.
fn appeared(doc: &Doc<'_, '_>, item: &mut Item, piece: &Piece, date: Option<Piece>) {
    let text = doc.text(piece);
    let start = skip(text, 0, &['.', '．', '。', ',', '，', ';', ':', '：', '/', '"', '”', '—', '–']);
    let mut rest = doc.part(piece, start..text.len());
    // "W: ", "В: ", "In: "
    if let Some((lead, _)) = doc
        .text(&rest)
        .split_once(": ")
        .filter(|(lead, _)| lead.chars().count() <= 2 && lead.chars().all(|c| c.is_alphabetic() && !is_unspaced(c)))
    {
        rest = doc.part(&rest, lead.len() + 2..doc.text(&rest).len());
    }
    for lead in ["In: ", "in: ", "In ", "in ", "Dans ", "dans ", "En ", "En: "] {
        if let Some(more) = doc.text(&rest).strip_prefix(lead).map(str::len) {
            let length = doc.text(&rest).len();
            rest = doc.part(&rest, length - more..length);
            break;
        }
    }
    let mut more: Vec<Val> = Vec::new();
    // "R. Roe (Ed.), *Handbook*"
    let first_border = doc.borders(&rest).into_iter().find(|b| {
        let style = doc.style_at(&Piece { line: rest.line, range: *b..rest.range.end });
        style.emphasis && !doc.style_at(&rest).emphasis
    });
    if let Some(border) = first_border {
        let before = doc.part(&rest, 0..border - rest.range.start);
        let length = doc.text(&before).trim_end_matches([',', '.', ':', ' ', '–', '—', '-']).len();
        let before = doc.part(&before, 0..length);
        if has_letters(doc.text(&before)) {
            more.push(doc.val(&before));
        }
        rest = Piece { line: rest.line, range: border..rest.range.end };
    }
    let (found, before, after) = match date {
        Some(date) => (Some(date), rest, None),
        None => match year(doc, &rest) {
            Some(range) => {
                let length = doc.text(&rest).len();
                (Some(doc.part(&rest, range.clone())), doc.part(&rest, 0..range.start), Some(doc.part(&rest, range.end..length)))
            }
            None => (None, rest, None),
        },
    };
    if let Some(date) = found
        && let Some(period) = doc.period(&date)
    {
        item.date = period.start.or(period.end);
        item.date_span = Some(doc.span(&date));
    }
    // The name and its volume are one sentence; a publisher may follow.
    let mut all = at_dashes(doc, sentences(doc, &before)).into_iter();
    let mut first = all.next();
    // "*Proc. Sample Conf.*": a full stop in what is emphasised ends nothing.
    if let Some(venue) = first.as_mut().filter(|p| doc.style(p).emphasis) {
        while let Some(next) = all.as_slice().first().filter(|p| doc.style_at(p).emphasis) {
            venue.range.end = next.range.end;
            all.next();
        }
    }
    if let Some(first) = first {
        let mut venue = trimmed(doc, &first);
        let text = doc.text(&venue);
        // "成都: 西岭理工大学"
        if text.chars().any(is_unspaced)
            && let Some((at, colon)) = text.char_indices().find(|(_, c)| matches!(c, ':' | '：')).filter(|(at, _)| *at <= 12)
        {
            more.push(doc.val(&doc.part(&venue, 0..at)));
            venue = doc.part(&venue, at + colon.len_utf8()..text.len());
        }
        if has_letters(doc.text(&venue)) {
            item.by = Some(doc.val(&venue));
        }
    }
    more.extend(
        all.chain(after).map(|p| trimmed(doc, &p)).filter(|p| doc.text(p).contains(char::is_alphanumeric)).map(|p| doc.val(&p)),
    );
    item.summary.extend(more);
}

/// Sentences taken apart at `. —` as well.
fn at_dashes(doc: &Doc<'_, '_>, pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let text = doc.text(&piece);
        let mut start = 0;
        for (at, _) in text.match_indices(". —").chain(text.match_indices(". –")) {
            if at > start {
                out.push(doc.part(&piece, start..at));
                start = at + ". —".len();
            }
        }
        out.push(doc.part(&piece, start.min(text.len())..text.len()));
    }
    out
}

/// A piece without the marks that part it from others.
fn trimmed(doc: &Doc<'_, '_>, piece: &Piece) -> Piece {
    let is_mark =
        |c: char| is_blank(c) || matches!(c, '.' | ',' | '，' | '。' | '．' | ';' | '；' | ':' | '：' | '/' | '、' | '—' | '–');
    let text = doc.text(piece);
    let start = text.len() - text.trim_start_matches(|c: char| is_mark(c) || c == ')' || c == '）').len();
    let end = text.trim_end_matches(|c: char| is_mark(c) || c == '(' || c == '（').len();
    doc.part(piece, start..end.max(start))
}

/// The date in the rest of a citation: one that is read as such, else four digits that look like a year.
fn year(doc: &Doc<'_, '_>, piece: &Piece) -> Option<Range<usize>> {
    let text = doc.text(piece);
    if let Some(period) = crate::dates::find(text).into_iter().rfind(|p| !p.is_range && !p.is_impossible && p.start.is_some()) {
        return Some(period.span);
    }
    let bytes = text.as_bytes();
    (0..text.len().saturating_sub(3)).rev().find_map(|at| {
        let digits = bytes.get(at..at + 4)?;
        let is_year = (digits.starts_with(b"19") || digits.starts_with(b"20")) && digits.iter().all(u8::is_ascii_digit);
        let is_apart = |i: Option<usize>| i.and_then(|i| bytes.get(i)).is_none_or(|b| !b.is_ascii_digit());
        (is_year && is_apart(at.checked_sub(1)) && is_apart(Some(at + 4))).then_some(at..at + 4)
    })
}

/// Where a list of authors ends that begins a text: surnames with initials, or the person's own name among others.
fn names_end(text: &str, person: &str) -> Option<usize> {
    let mut at = 0;
    let mut sure = false;
    let mut end = 0;
    for _ in 0..40 {
        let Some((next, is_sure)) = name(text, at, person) else { break };
        sure |= is_sure;
        end = next;
        let mark = skip(text, next, &[',', ';', '&', '，']);
        let has_mark = text[next..mark].contains([',', ';', '&', '，']);
        let word = text[mark..].split(is_blank).next().unwrap_or("");
        let joins = !word.is_empty() && words::lookup(Kind::Conjunction, &normalise(word)).is_some();
        if !has_mark && !joins {
            break;
        }
        at = if joins { skip(text, mark + word.len(), &[]) } else { mark };
        let others = text[at..].split(is_blank).next().unwrap_or("");
        if matches!(others.trim_end_matches(['.', ',', ':']), "et" | "u.a" | "others") {
            let word = text[at..].find(" al").filter(|n| *n == 2).map_or(others.trim_end_matches([',', ':']).len(), |_| 5);
            end = skip_stop(text, at + word);
            break;
        }
    }
    // A title follows.
    let rest = text.get(end..)?.trim_start_matches(|c: char| is_blank(c) || matches!(c, '.' | ',' | ':'));
    (sure && end > 0 && word_count(rest) >= 2).then_some(end)
}

fn skip_stop(text: &str, at: usize) -> usize {
    at + usize::from(text.get(at..).is_some_and(|r| r.starts_with('.')))
}

/// One author's name at `at`: where it ends, and whether it can be nothing else.
fn name(text: &str, at: usize, person: &str) -> Option<(usize, bool)> {
    let rest = text.get(at..)?;
    if !person.is_empty() && rest.starts_with(person) && !rest[person.len()..].starts_with(char::is_alphanumeric) {
        return Some((at + person.len(), true));
    }
    // "J. R. Doe"
    if let Some(length) = initials(rest, true) {
        let start = skip(rest, length, &['-']);
        let surname = surname(&rest[start..])?;
        return Some((at + start + surname, true));
    }
    let length = surname(rest)?;
    // "Doe, J. R.", "Doe JR"
    let next = skip(rest, length, &[',']);
    if next > length
        && let Some(more) = initials(&rest[next..], false)
    {
        return Some((at + next + more, true));
    }
    None
}

/// Capitals that stand for names: `J.`, `J. R.`, `J.-P.`, `JR`. `stops`: each has a full stop.
fn initials(text: &str, stops: bool) -> Option<usize> {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    let mut count = 0;
    while let Some((at, c)) = chars.next() {
        if !c.is_uppercase() || is_unspaced(c) {
            break;
        }
        let mut after = at + c.len_utf8();
        let has_stop = text[after..].starts_with('.');
        if has_stop {
            chars.next();
            after += 1;
        } else if stops || text[after..].chars().next().is_some_and(|n| n.is_lowercase() || n.is_ascii_digit() || n == '\'') {
            break;
        }
        count += 1;
        end = after;
        // "J. R.": the next one may stand behind a space or a hyphen.
        let gap = text[after..].len() - text[after..].trim_start_matches([' ', '-']).len();
        if has_stop && gap <= 1 {
            (0..gap).for_each(|_| {
                chars.next();
            });
        }
    }
    (1..=4).contains(&count).then_some(end)
}

/// One to three words of a surname, with small words before: `van der Berg`, `García Lorca`.
fn surname(text: &str) -> Option<usize> {
    let mut end = 0;
    let mut names = 0;
    let mut at = 0;
    for word in text.split(is_blank).take(5) {
        let core = word.trim_end_matches([',', ';', ':', '.']);
        let is_particle = matches!(
            core.to_lowercase().as_str(),
            "van" | "von" | "de" | "der" | "den" | "da" | "di" | "del" | "la" | "le" | "el" | "al" | "dos" | "ter" | "zu"
        );
        let mut chars = core.chars();
        let is_name = chars.next().is_some_and(char::is_uppercase)
            && core.chars().count() >= 2
            && core.chars().skip(1).any(char::is_lowercase)
            && core.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | 'ʼ'));
        if !(is_name || is_particle && names == 0) {
            break;
        }
        names += usize::from(is_name);
        at += word.len();
        if is_name {
            end = at - (word.len() - core.len());
        }
        if core.len() < word.len() || names == 3 {
            break;
        }
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    (names > 0).then_some(end)
}

/// The same of full names, the person's own among them: `Ann Sample, Jan Wzór: …`.
fn full_names_end(text: &str, person: &str) -> Option<usize> {
    let ends = |(at, c): &(usize, char)| {
        matches!(c, ':' | '"' | '“' | '„' | '«' | '(') || *c == '.' && text[at + 1..].starts_with(is_blank)
    };
    let (at, _) = text.char_indices().take(300).find(ends)?;
    let is_name = |name: &str| {
        let words = || name.split(is_blank).filter(|w| !w.is_empty());
        (2..=4).contains(&words().count()) && words().all(|w| w.starts_with(char::is_uppercase) && !w.contains(char::is_numeric))
    };
    let all = text[..at].split([',', ';', '&']).map(str::trim).filter(|n| !n.is_empty());
    let has_own = !person.is_empty() && all.clone().any(|n| n == person);
    (has_own && all.clone().all(is_name) && word_count(&text[at..]) >= 2).then_some(text[..at].trim_end().len())
}

/// The same where the person's own name stands out in bold, and the title in italics or quotes: `**Ann Sample**, Jan Wzór. *…*`
fn own_in_bold(doc: &Doc<'_, '_>, line: &Piece) -> Option<usize> {
    let text = doc.text(line);
    let mut cuts = vec![line.range.start];
    cuts.extend(doc.borders(line));
    cuts.push(line.range.end);
    let runs = cuts.windows(2).take(12).map(|w| Piece { line: line.line, range: w[0]..w[1] });
    let own = runs.into_iter().find(|run| doc.style(run).strong).map(|run| doc.trimmed(&run))?;
    let end = full_names_end(text, doc.text(&own).trim_end_matches([',', '.', ' ']))?;
    let rest = doc.part(line, skip(text, end, &['.', ',', ':'])..text.len());
    (doc.style_at(&rest).emphasis || doc.text(&rest).starts_with(['"', '“', '„', '«'])).then_some(end)
}

/// The same of names in Han characters, up to a full stop, a colon or a quote: `温如故，李样，等.`
fn han_names_end(text: &str, person: &str, is_marked: bool) -> Option<usize> {
    let (at, _) = text.char_indices().take(120).find(|(at, c)| {
        matches!(c, '．' | '。' | '：' | ':' | '「' | '『' | '《' | '“')
            || *c == '.' && text[at + 1..].starts_with(|c: char| is_blank(c) || is_unspaced(c))
    })?;
    let close = |name: &str| name.chars().filter(|c| !is_blank(*c)).collect::<String>();
    let own = close(person);
    let is_name = |name: &str| {
        let name = close(name.trim().trim_end_matches(['等', '*', '＊']));
        name.is_empty() || name == own || super::head::is_cjk(&name) && (2..=5).contains(&name.chars().count())
    };
    let has_own = !own.is_empty() && close(&text[..at]).contains(&own);
    let are_names = at > 0
        && super::head::is_cjk(&text[..at])
        && (is_marked || has_own)
        && text[..at].split([',', '，', '、', ';', '；', '・']).all(is_name);
    (are_names && text[at..].chars().any(char::is_alphabetic)).then_some(at)
}
