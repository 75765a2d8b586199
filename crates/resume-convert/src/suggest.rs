//! "Did you mean …?"

/// The candidate that `word` is most likely a misspelling of: at most two letters inserted, left out, changed or swapped
/// with their neighbour, in any case, and fewer than half of its letters.
pub fn closest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word: Vec<char> = word.chars().take(64).flat_map(char::to_lowercase).collect();
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let letters: Vec<char> = candidate.chars().flat_map(char::to_lowercase).collect();
            let allowed = 2.min((letters.len().min(word.len()).saturating_sub(1)) / 2);
            let distance = if letters.len().abs_diff(word.len()) > allowed { usize::MAX } else { distance(&word, &letters) };
            (distance <= allowed).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut best = (last[j] + usize::from(x != y)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn near_misses_are_named_and_other_words_are_not() {
        let names = ["markdown", "md", "json", "yaml", "yml", "europass", "europass-v3", "html"];
        for (word, wanted) in [
            ("jsn", Some("json")),
            ("JSON", Some("json")),
            ("jsno", Some("json")),
            ("markdwon", Some("markdown")),
            ("europas", Some("europass")),
            ("europass-v4", Some("europass-v3")),
            ("htlm", Some("html")),
            ("docbook", None),
            ("xy", None),
            ("", None),
        ] {
            assert_eq!(closest(word, names), wanted, "{word}");
        }
    }
}
