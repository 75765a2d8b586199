//! Chronicles: a line for entering a school or an employer, another for leaving it, as Japanese CVs have them.

use resume_core::PartialDate;
use resume_core::Span;
use resume_core::tables::normalise;
use resume_core::tables::words::{self, Kind};

use super::body::clean_item;
use super::facts::Facts;
use super::head::{Head, Order, Sort, assign};
use super::out::{Dates, Entry, Out};
use super::text::{Doc, Piece, is_blank};

/// A dated line.
pub struct Event {
    /// When.
    pub date: Option<PartialDate>,
    /// Where the date stands.
    pub date_span: Option<Span>,
    /// What.
    pub text: Piece,
}

/// What a line says about its place of learning or work.
fn turn(text: &str) -> Option<(Kind, usize, usize)> {
    let mut found = None;
    for (start, end) in word_ranges(text) {
        let key = normalise(&text[start..end]);
        for kind in [Kind::Enter, Kind::Leave] {
            if words::lookup(kind, &key).is_some() {
                found = found.or(Some((kind, start, end)));
            }
        }
    }
    found
}

fn word_ranges(text: &str) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        let splits = is_blank(c) || matches!(c, '(' | ')' | '（' | '）' | '。');
        match (splits, start) {
            (true, Some(from)) => {
                out.push((from, at));
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    if let Some(from) = start {
        out.push((from, text.len()));
    }
    out
}

/// Whether lines are a chronicle: something is entered in one and left in another.
pub fn is_chronicle(doc: &Doc<'_, '_>, events: &[Event]) -> bool {
    if events.len() < 2 {
        return false;
    }
    let turns: Vec<Kind> =
        events.iter().filter(|e| e.date.is_some()).filter_map(|e| turn(doc.text(&e.text)).map(|t| t.0)).collect();
    turns.contains(&Kind::Enter) && turns.len() >= 2
}

struct Draft {
    name: String,
    lines: Vec<Piece>,
    entry: Entry,
}

/// Reads a chronicle.
pub fn read(doc: &Doc<'_, '_>, out: &mut Out, facts: &Facts, order: &mut Order, events: &[Event], sort: Sort) -> usize {
    let mut drafts: Vec<Draft> = Vec::new();
    for event in events {
        let text = doc.text(&event.text);
        let span = doc.span(&event.text);
        let Some(found) = turn(text) else {
            more(doc, &mut drafts, event);
            continue;
        };
        let (kind, start, end) = found;
        let name = text[..start].trim_matches(is_blank).to_owned();
        if kind == Kind::Leave {
            let open = drafts.iter_mut().rev().find(|d| {
                d.entry.dates.is_open
                    && (d.name == name
                        || name.is_empty()
                        || is_same(&name)
                        || d.name.starts_with(&name)
                        || name.starts_with(&d.name))
            });
            match open {
                Some(draft) => {
                    draft.entry.dates.end = event.date;
                    draft.entry.dates.is_open = false;
                    draft.entry.span.end = draft.entry.span.end.max(span.end);
                }
                None => {
                    let dates = Dates { end: event.date, is_range: true, ..Dates::default() };
                    let entry = Entry { dates, date_span: event.date_span.clone(), span, ..Entry::default() };
                    drafts.push(Draft { name, lines: vec![doc.part(&event.text, 0..start)], entry });
                }
            }
            continue;
        }
        let dates = Dates { start: event.date, is_open: true, is_range: true, ..Dates::default() };
        let mut lines = vec![doc.part(&event.text, 0..start)];
        let rest = doc.part(&event.text, end..text.len());
        if !rest.range.is_empty() {
            lines.push(rest);
        }
        let entry = Entry { dates, date_span: event.date_span.clone(), span, ..Entry::default() };
        drafts.push(Draft { name, lines, entry });
    }
    let heads: Vec<Head> = drafts.iter().map(|d| Head::of_undated(doc, &d.lines, sort)).collect();
    let count = drafts.len();
    for (mut entry, draft) in assign(doc, &heads, sort, facts, order).into_iter().zip(drafts) {
        entry.dates = draft.entry.dates;
        entry.date_span = draft.entry.date_span;
        entry.span = draft.entry.span;
        entry.highlights.extend(draft.entry.highlights);
        super::entry::emit(out, entry, sort);
    }
    count
}

/// `同社`, `同校`: the one before.
fn is_same(name: &str) -> bool {
    let word = name.split(is_blank).next().unwrap_or(name);
    word.starts_with('同') && word.chars().count() <= 3
}

/// A line between: something done there, or "to the present day".
fn more(doc: &Doc<'_, '_>, drafts: &mut [Draft], event: &Event) {
    let key = normalise(doc.text(&event.text));
    let Some(last) = drafts.last_mut() else { return };
    if words::lookup(Kind::Present, &key).is_some() || key.is_empty() || words::lookup(Kind::End, &key).is_some() {
        return;
    }
    // "営業部 法人営業担当" right below "入社"
    let text = doc.text(&event.text);
    let is_rank = event.date.is_none()
        && last.lines.len() == 1
        && last.entry.highlights.is_empty()
        && last.entry.dates.is_open
        && text.chars().count() <= 24
        && !text.contains(['、', '。', '，', 'を', 'に'])
        && doc.kinds(text).has(Kind::Role);
    if is_rank {
        last.lines.push(event.text.clone());
        return;
    }
    last.entry.highlights.push(clean_item(doc.markdown(&event.text)));
}
