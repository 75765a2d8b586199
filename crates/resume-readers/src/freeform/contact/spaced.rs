//! Labels of two Chinese characters set apart to be as wide as those of four: `姓　　名：王小明　　性　　别：女`.

use crate::freeform::text::{Doc, Piece, is_blank};

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}

/// The labelled parts of a line in which at least one label is set apart.
pub(super) fn spaced_labels(doc: &Doc<'_, '_>, piece: &Piece) -> Option<Vec<Piece>> {
    let text = doc.text(piece);
    let mut starts = Vec::new();
    let mut is_apart = false;
    for (colon, _) in text.char_indices().filter(|(_, c)| matches!(c, ':' | '：')) {
        let (start, is_spaced) = label_before(&text[..colon])?;
        is_apart |= is_spaced;
        starts.push(start);
    }
    if !is_apart || starts.first() != Some(&0) {
        return None;
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    Some(starts.iter().zip(ends).map(|(start, end)| doc.part(piece, *start..end)).collect())
}

/// Where the label at the end of a text begins, and whether its characters stand apart.
fn label_before(text: &str) -> Option<(usize, bool)> {
    let text = text.trim_end_matches(is_blank);
    let word = text.trim_end_matches(is_han);
    let count = text[word.len()..].chars().count();
    let before = word.trim_end_matches(is_blank);
    let first = before.chars().next_back().filter(|c| is_han(*c));
    // One character, blanks, and one character that is a word by itself.
    if let Some(first) = first.filter(|_| count == 1 && before.len() < word.len()) {
        let start = before.len() - first.len_utf8();
        if text[..start].chars().next_back().is_none_or(is_blank) {
            return Some((start, true));
        }
    }
    let is_word = count > 1 && text[..word.len()].chars().next_back().is_none_or(is_blank);
    is_word.then_some((word.len(), false))
}
