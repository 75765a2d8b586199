//! Driving licence categories of the EU that a text names.

use super::all;
use crate::tables::generated::europass::LICENCE_WORDS;

/// The categories that the name of a certificate names, when it is a driving licence of a country of Europe. The words
/// of other countries' licences are not known: their categories mean something else under the same letters.
pub fn named(text: &str) -> Vec<&'static str> {
    let lower = text.to_lowercase();
    let word = (0..LICENCE_WORDS.rows()).map(|row| LICENCE_WORDS.get(row, 0)).find(|word| lower.contains(word));
    let Some(word) = word else { return Vec::new() };
    // The word itself may hold a letter that is a category (`permis de conduire`).
    let at = lower.find(word).unwrap_or(0);
    let rest = [lower.get(..at), lower.get(at + word.len()..)];
    let mut found = Vec::new();
    for token in rest.into_iter().flatten().flat_map(|part| part.split(|c: char| !c.is_alphanumeric())) {
        let category = all("licence").map(|(code, _)| code).find(|code| code.to_lowercase() == token);
        if let Some(category) = category.filter(|code| is_plausible(code, text) && !found.contains(code)) {
            found.push(category);
        }
    }
    found
}

/// In the text the category is in capitals: the words `a`, `de`, `be`, `am` and `c` are everywhere.
fn is_plausible(code: &str, text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|token| token == code)
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn categories_in_certificates() {
        for (text, expected) in [
            ("Driving licence B, BE", &["B", "BE"][..]),
            ("Führerschein Klasse B und C1E", &["B", "C1E"]),
            ("Permis de conduire B", &["B"]),
            ("Permis B de conduire", &[]),
            ("Carnet de conducir (A2)", &["A2"]),
            ("C1 驾照", &[]),
            ("ISO 9001 B", &[]),
            ("A driving licence", &["A"]),
        ] {
            assert_eq!(named(text), expected, "{text}");
        }
    }
}
