//! Interests: a list, or headings over keywords or prose.

use resume_core::outline::Role;
use resume_core::tables::words::Kind;

use super::lists::{Headed, entries, headed, keywords, with_words};
use super::out::Out;
use super::split::list;
use super::text::{Doc, Unit, Val, ends_sentence, is_blank, word_count};

/// Reads interests.
pub fn interests(doc: &Doc<'_, '_>, out: &mut Out, units: &[Unit]) -> usize {
    if let Some(items) = headed(doc, units) {
        let count = items.len();
        for Headed { name, level, keywords, mut rest } in items {
            rest.extend(level);
            out.interest(Some(doc.val(&name)), keywords, super::out::joined(rest));
        }
        return count;
    }
    if units.iter().any(|u| matches!(u.role, Role::Heading(_))) {
        return headed_interests(doc, out, units);
    }
    let all = entries(doc, units);
    for entry in &all {
        if let Some(name) = &entry.name {
            out.interest(Some(doc.val(name)), keywords(doc, &entry.text), None);
            continue;
        }
        let text = doc.text(&entry.text);
        if !entry.more.is_empty() || ends_sentence(text) && word_count(text) > 8 && list(doc, &entry.text).len() < 3 {
            let mut pieces = vec![entry.text.clone()];
            pieces.extend(entry.more.iter().cloned());
            out.interest(None, Vec::new(), Some(doc.join(&pieces)));
            continue;
        }
        // "Choirs (Renaissance, barbershop)"
        if entry.is_item && list(doc, &entry.text).len() == 1 {
            let (name, words) = with_words(doc.val(&entry.text));
            if !words.is_empty() {
                out.interest(Some(name), words, None);
                continue;
            }
        }
        if entry.is_item && list(doc, &entry.text).iter().any(|p| word_count(doc.text(p)) > 4) {
            out.interest(Some(doc.val(&entry.text)), Vec::new(), None);
            continue;
        }
        for val in keywords(doc, &entry.text).into_iter().flat_map(|val| at_and(doc, val)) {
            out.interest(Some(val), Vec::new(), None);
        }
    }
    let rows = units.iter().filter(|u| matches!(u.role, Role::Row { .. }));
    let mut count = all.len();
    for row in rows {
        for line in row.lines.clone() {
            let piece = doc.whole(line);
            if !piece.range.is_empty() {
                out.interest(Some(doc.val(&piece)), Vec::new(), None);
                count += 1;
            }
        }
    }
    count
}

/// "choir and pottery": two things of one word each.
fn at_and(doc: &Doc<'_, '_>, val: Val) -> Vec<Val> {
    let words: Vec<&str> = val.text.split(is_blank).collect();
    match words[..] {
        [first, and, last] if doc.kinds(and).has(Kind::Conjunction) && !and.chars().any(char::is_uppercase) => {
            [first, last].map(|w| Val { text: w.to_owned(), span: val.span.clone() }).to_vec()
        }
        _ => vec![val],
    }
}

/// Interests as headings, over keywords or prose.
fn headed_interests(doc: &Doc<'_, '_>, out: &mut Out, units: &[Unit]) -> usize {
    let first = units.iter().position(|u| matches!(u.role, Role::Heading(_))).unwrap_or(0);
    let mut count = if first > 0 { interests(doc, out, &units[..first]) } else { 0 };
    let mut rest = &units[first..];
    while let Some((heading, after)) = rest.split_first() {
        let end = after.iter().position(|u| matches!(u.role, Role::Heading(_))).unwrap_or(after.len());
        let below = entries(doc, &after[..end]);
        let is_list =
            below.iter().all(|e| e.is_item && e.name.is_none() && e.more.is_empty() && word_count(doc.text(&e.text)) <= 6);
        let words = if is_list { below.iter().flat_map(|e| keywords(doc, &e.text)).collect() } else { Vec::new() };
        let prose = if is_list { Vec::new() } else { after[..end].iter().map(|u| doc.joined(u.lines.clone())).collect() };
        out.interest(Some(doc.val(&doc.whole(heading.lines.start))), words, super::out::joined(prose));
        count += 1;
        rest = &after[end..];
    }
    count
}
