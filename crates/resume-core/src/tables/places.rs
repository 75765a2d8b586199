//! Names of towns, as evidence that a piece of text is a place and no headline, subject or employer.

use super::generated::towns::TOWNS;
use super::layout::{self, Hash};
use super::{fold, normalise};

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

/// How many bytes of text may be a town's name, accents and all.
const MOST_BYTES: usize = 200;

/// The same of a text that is normalised.
pub fn is_town_key(normalised: &str) -> bool {
    if normalised.len() > MOST_BYTES {
        return false;
    }
    // "福岡市", "苏州市", "부산광역시"
    let bare = || ["市", "县", "縣", "区", "區", "광역시", "특별시", "시"].iter().find_map(|end| normalised.strip_suffix(end));
    has(&fold(normalised)) || bare().is_some_and(|key| key.chars().count() > 1 && has(&fold(key)))
}

/// Whether a town has that name, by its hash alone: one of 70,000 other texts has the hash of some town.
fn has(key: &str) -> bool {
    let hash = Hash::of(key).0 as usize;
    let (group, rest) = (hash >> 24, hash & 0xff_ffff);
    // The towns' hashes are in groups by their upper eight bits; where each group ends stands first.
    let number = layout::number::<{ layout::SLOT }>;
    let end = |group| number(TOWNS, group);
    let (mut low, mut high) = (if group == 0 { 0 } else { end(group - 1) }, end(group));
    while low < high {
        let middle = low.midpoint(high);
        match number(TOWNS, 256 + middle).cmp(&rest) {
            std::cmp::Ordering::Equal => return !key.is_empty(),
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Folded names in the order of their bytes, a line each: `data/README.md`.
    static NAMES: &str = include_str!("../../data/place-names.txt");

    #[test]
    fn names_are_sorted_and_folded() {
        let names: Vec<&str> = NAMES.lines().collect();
        assert!(names.len() > 10_000);
        assert!(names.is_sorted());
        assert!(names.iter().all(|name| fold(&normalise(name)) == *name && has(name)));
        let others = (0..100_000).filter(|number| has(&format!("no town {number}"))).count();
        assert!(others < 10, "{others}");
    }
}
