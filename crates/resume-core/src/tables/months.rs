//! Month names.

use super::Locale;
use super::generated::months::{ABBREVIATIONS, IN_DATES, NAMES, WORDS};

/// A month that a word can mean, in which language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Month {
    /// 1–12.
    pub month: u8,
    /// The language of the word.
    pub locale: Locale,
}

/// What a normalised word can mean as a month: names, case forms and abbreviations; several candidates where languages
/// clash (`mar`, Croatian and Czech `listopad`). Numbers are no names.
pub fn lookup(normalised: &str) -> &'static [Month] {
    WORDS.get_or_folded(normalised)
}

/// The name of a month (1–12) when it stands alone; empty for any other number.
pub fn name(month: u8, locale: Locale) -> &'static str {
    NAMES.get(row(month), locale as usize)
}

/// The form of the name in a date with a day ("1 января").
pub fn name_in_date(month: u8, locale: Locale) -> &'static str {
    IN_DATES.get(row(month), locale as usize)
}

/// The usual abbreviation.
pub fn abbreviation(month: u8, locale: Locale) -> &'static str {
    ABBREVIATIONS.get(row(month), locale as usize)
}

fn row(month: u8) -> usize {
    if (1..=12).contains(&month) { usize::from(month) - 1 } else { usize::MAX / 1000 }
}

#[cfg(test)]
mod tests {
    use super::super::normalise;
    use super::*;

    #[test]
    fn every_month_has_names_in_every_language_that_are_read_back() {
        for &locale in Locale::ALL {
            for month in 1..=12 {
                for text in [name(month, locale), name_in_date(month, locale), abbreviation(month, locale)] {
                    let key = normalise(text);
                    let numeric = key.starts_with(|c: char| c.is_ascii_digit());
                    assert!(numeric || lookup(&key).contains(&Month { month, locale }), "{text} {month} {}", locale.tag());
                }
            }
        }
        assert_eq!(name(0, Locale::En), "");
        assert_eq!(name(13, Locale::En), "");
    }

    #[test]
    fn forms_of_many_languages() {
        for (word, month) in [
            ("Sept.", 9),
            ("января", 1),
            ("stycznia", 1),
            ("Września", 9),
            ("tammikuussa", 1),
            ("syyskuuta", 9),
            ("يناير", 1),
            ("كانون الثاني", 1),
            ("בינואר", 1),
            ("มี.ค.", 3),
            ("มีนาคม", 3),
            ("tháng 6", 6),
            ("Σεπτεμβρίου", 9),
            ("října", 10),
            ("listopada", 11),
            ("MAERZ", 3),
            ("fevrier", 2),
            ("जनवरी", 1),
            ("Agt", 8),
            ("九月", 9),
        ] {
            assert!(lookup(&normalise(word)).iter().any(|m| m.month == month), "{word}");
        }
        assert!(lookup("").is_empty());
        assert!(lookup("9").is_empty());
    }
}
