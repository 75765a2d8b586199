//! Countries and languages as the Candidate document has them.

use crate::tables::{Locale, countries, languages, normalise};

/// The name of a country (ISO 3166-1 alpha-2) in a language.
pub fn country_name(code: &str, locale: Locale) -> Option<&'static str> {
    countries::by_code(code).map(|country| country.name(locale)).filter(|name| !name.is_empty())
}

/// The country (ISO 3166-1 alpha-2) that a name means, in any language.
pub fn country_of_name(name: &str) -> Option<&'static str> {
    countries::by_name(&normalise(name)).map(countries::Country::code)
}

/// The name of a language (BCP 47, without subtags) in a language.
pub fn language_name(code: &str, locale: Locale) -> Option<&'static str> {
    languages::by_code(code).map(|language| language.name(locale)).filter(|name| !name.is_empty())
}

/// The language (BCP 47) that a name means, in any language.
pub fn language_of_name(name: &str) -> Option<&'static str> {
    languages::by_name(&normalise(name)).map(languages::HumanLanguage::code)
}

/// The code of a language in ISO 639-2, bibliographic form; `None` for sign languages.
pub fn iso639_2(code: &str) -> Option<&'static str> {
    languages::by_code(code).map(languages::HumanLanguage::iso639_2b).filter(|code| !code.is_empty())
}

/// The language (BCP 47) of a code of ISO 639-2, bibliographic or terminological, or of ISO 639-1.
pub fn of_iso639(code: &str) -> Option<&'static str> {
    let is_code = (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_alphabetic());
    languages::by_code(code).filter(|_| is_code).map(languages::HumanLanguage::code)
}
