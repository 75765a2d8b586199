//! Countries and territories: ISO 3166-1, dialing codes, names in many languages.

use super::Locale;
use super::generated::countries::{CODES, DATA, DIALING, NAMES, NATIONALITIES, TITLES, V3};

/// A country or territory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Country(u8);

impl Country {
    /// ISO 3166-1 alpha-2, upper case; `XK` for Kosovo.
    pub fn code(self) -> &'static str {
        self.datum(0)
    }

    /// Its dialing code (ITU E.164): digits without `+`.
    pub fn dialing(self) -> &'static str {
        self.datum(1)
    }

    /// Its code in the lists of Europass v3 (`EL`, `UK` for Greece and the United Kingdom); `None` where they lack it.
    pub fn europass_v3(self) -> Option<&'static str> {
        Some(self.datum(2)).filter(|code| !code.is_empty())
    }

    /// Its name that writers print.
    pub fn name(self, locale: Locale) -> &'static str {
        match TITLES.get(usize::from(self.0), locale as usize) {
            "" => TITLES.get(usize::from(self.0), Locale::En as usize),
            name => name,
        }
    }

    fn datum(self, column: usize) -> &'static str {
        DATA.get(usize::from(self.0), column)
    }

    fn first(found: &'static [u8]) -> Option<Self> {
        found.first().copied().map(Self)
    }
}

/// The country of an ISO 3166-1 alpha-2 code, upper or lower case; `EL` and `UK` are read as Europass means them.
pub fn by_code(code: &str) -> Option<Country> {
    if code.len() != 2 {
        return None;
    }
    let code = code.to_ascii_uppercase();
    Country::first(CODES.get(&code)).or_else(|| Country::first(V3.get(&code)))
}

/// The country of a normalised name in any of the languages. Where a name means two countries in two languages, the
/// one that more languages mean.
pub fn by_name(normalised: &str) -> Option<Country> {
    Country::first(NAMES.get_or_folded(normalised))
}

/// The country of a normalised word for its citizens or its nationality: `German`, `française`, `中国籍`; or of its name.
pub fn by_nationality(normalised: &str) -> Option<Country> {
    Country::first(NATIONALITIES.get_or_folded(normalised)).or_else(|| by_name(normalised))
}

/// The dialing code of an ISO 3166-1 alpha-2 code: digits without `+`.
pub fn dialing(code: &str) -> Option<&'static str> {
    by_code(code).map(Country::dialing)
}

/// The country whose dialing code the digits of an international number (without `+` or `00`) begin with, the longest
/// code first, and how many digits its own code has: `1` for a number of the Bahamas as for one of the United States.
pub fn of_dialing(digits: &str) -> Option<(Country, usize)> {
    (1..=7).rev().find_map(|length| {
        let country = Country::first(DIALING.get(digits.get(..length)?))?;
        Some((country, if digits.starts_with('1') { 1 } else { length }))
    })
}

/// All of them, by code.
pub fn all() -> impl Iterator<Item = Country> {
    (0..=u8::MAX).map(Country).take_while(|country| !country.code().is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::normalise;
    use super::*;

    fn code(country: Option<Country>) -> &'static str {
        country.map_or("", Country::code)
    }

    #[test]
    fn names_in_many_languages() {
        for (name, expected) in [
            ("Germany", "DE"),
            ("Deutschland", "DE"),
            ("ALLEMAGNE", "DE"),
            ("德国", "DE"),
            ("Oesterreich", "AT"),
            ("Ελλάδα", "GR"),
            ("Espana", "ES"),
            ("United Kingdom", "GB"),
            ("UK", "GB"),
            ("США", "US"),
            ("Česká republika", "CZ"),
            ("中华人民共和国", "CN"),
            ("台灣", "TW"),
            ("ประเทศไทย", ""),
            ("ไทย", "TH"),
            ("Türkiye", "TR"),
            ("Niger", "NE"),
            ("Nigeria", "NG"),
            ("Italia", "IT"),
            ("Srbija", "RS"),
            ("Atlantis", ""),
        ] {
            assert_eq!(code(by_name(&normalise(name))), expected, "{name}");
        }
        for (word, expected) in [("German", "DE"), ("française", "FR"), ("中国籍", "CN"), ("Ελληνική", "GR"), ("सھ", "")]
        {
            assert_eq!(code(by_nationality(&normalise(word))), expected, "{word}");
        }
    }

    #[test]
    fn codes_and_dialing() {
        assert_eq!(by_code("gr").and_then(Country::europass_v3), Some("EL"));
        assert_eq!(code(by_code("UK")), "GB");
        assert_eq!(by_code("HK").and_then(Country::europass_v3), None);
        assert_eq!(dialing("CN"), Some("86"));
        for (digits, expected, length) in [
            ("8613800000000", "CN", 2),
            ("35890000", "FI", 3),
            ("15550100", "US", 1),
            ("12425550100", "BS", 1),
            ("74950000", "RU", 1),
            ("441130000", "GB", 2),
            ("7700000", "KZ", 2),
        ] {
            let found = of_dialing(digits);
            assert_eq!((code(found.map(|f| f.0)), found.map_or(0, |f| f.1)), (expected, length), "{digits}");
        }
        assert_eq!(of_dialing("0"), None);
    }

    #[test]
    fn every_country_has_its_names() {
        assert_eq!(all().count(), TITLES.rows());
        for country in all() {
            for &locale in Locale::ALL {
                assert!(!country.name(locale).is_empty(), "{} {}", country.code(), locale.tag());
            }
            assert_eq!(by_code(country.code()), Some(country));
            assert_eq!(by_name(&normalise(country.name(Locale::En))), Some(country));
            assert!(country.dialing().bytes().all(|b| b.is_ascii_digit()) && !country.dialing().is_empty());
        }
    }
}
