//! Names of towns, as evidence that a piece of text is a place and no headline, subject or employer.

use super::{fold, normalise};

/// Folded names in the order of their bytes, a line each: `data/README.md`.
static NAMES: &str = include_str!("../../data/place-names.txt");

/// Whether a text is the name of a town, accents or not.
///
/// ```
/// use resume_core::tables::places::is_town;
/// assert!(is_town("Västerås") && is_town("vasteras") && is_town("Казань") && is_town("苏州"));
/// assert!(!is_town("Acme"));
/// ```
pub fn is_town(text: &str) -> bool {
    is_town_key(&normalise(text))
}

/// The same of a text that is normalised.
pub fn is_town_key(normalised: &str) -> bool {
    // "福岡市", "苏州市", "부산광역시"
    let bare = || ["市", "县", "縣", "区", "區", "광역시", "특별시", "시"].iter().find_map(|end| normalised.strip_suffix(end));
    has(&fold(normalised)) || bare().is_some_and(|key| key.chars().count() > 1 && has(&fold(key)))
}

fn has(key: &str) -> bool {
    let bytes = NAMES.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = low.midpoint(high);
        let start = bytes[low..middle].iter().rposition(|b| *b == b'\n').map_or(low, |at| low + at + 1);
        let end = bytes[middle..].iter().position(|b| *b == b'\n').map_or(bytes.len(), |at| middle + at);
        match NAMES.get(start..end).unwrap_or("").cmp(key) {
            std::cmp::Ordering::Equal => return !key.is_empty(),
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_folded() {
        let names: Vec<&str> = NAMES.lines().collect();
        assert!(names.len() > 10_000);
        assert!(names.is_sorted());
        assert!(names.iter().all(|name| fold(&normalise(name)) == *name && has(name)));
    }
}
