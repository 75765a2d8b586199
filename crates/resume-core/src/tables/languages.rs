//! Human languages: ISO 639 codes, membership in the lists of Europass v3, names in many languages.

use super::Locale;
use super::generated::languages::{CODES, DATA, NAMES, TITLES, V3};

/// A human language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HumanLanguage(u8);

impl HumanLanguage {
    /// Its BCP 47 code: ISO 639-1 where there is one.
    pub fn code(self) -> &'static str {
        self.datum(0)
    }

    /// ISO 639-2, terminological (`deu`); empty for sign languages, which have none.
    pub fn iso639_2t(self) -> &'static str {
        self.datum(1)
    }

    /// ISO 639-2, bibliographic (`ger`); the same as the terminological one for all but some twenty.
    pub fn iso639_2b(self) -> &'static str {
        self.datum(2)
    }

    /// Its code in the Europass v3 list of foreign languages.
    pub fn europass_v3_foreign(self) -> Option<&'static str> {
        self.in_list("foreign")
    }

    /// Its code in the Europass v3 list of mother tongues, which is a little shorter.
    pub fn europass_v3_mother(self) -> Option<&'static str> {
        self.in_list("mother")
    }

    /// Its name that writers print.
    pub fn name(self, locale: Locale) -> &'static str {
        match TITLES.get(usize::from(self.0), locale as usize) {
            "" => TITLES.get(usize::from(self.0), Locale::En as usize),
            name => name,
        }
    }

    fn in_list(self, list: &str) -> Option<&'static str> {
        self.datum(4).split(' ').any(|l| l == list).then(|| self.datum(3))
    }

    fn datum(self, column: usize) -> &'static str {
        DATA.get(usize::from(self.0), column)
    }

    fn first(found: &'static [u8]) -> Option<Self> {
        found.first().copied().map(Self)
    }
}

/// The language of a code: ISO 639-1, 639-2 (both kinds), 639-3, a code of Europass v3, or a BCP 47 tag that begins with
/// one of them (`zh-Hant`); upper or lower case.
pub fn by_code(code: &str) -> Option<HumanLanguage> {
    let code = code.trim().replace('_', "-").to_ascii_lowercase();
    let find = |code: &str| HumanLanguage::first(CODES.get(code)).or_else(|| HumanLanguage::first(V3.get(code)));
    find(&code).or_else(|| find(code.split('-').next()?))
}

/// The language of a normalised name in any language: `English`, `английский`, `anglais`, 英語, `angol`; accents or not.
pub fn by_name(normalised: &str) -> Option<HumanLanguage> {
    HumanLanguage::first(NAMES.get_or_folded(normalised))
}

/// The name of a language by its code; `None` for an unknown code.
pub fn name(code: &str, locale: Locale) -> Option<&'static str> {
    by_code(code).map(|language| language.name(locale))
}

/// The ISO 639-2/T code of a code or BCP 47 tag.
pub fn to_iso639_2(code: &str) -> Option<&'static str> {
    by_code(code).map(HumanLanguage::iso639_2t).filter(|code| !code.is_empty())
}

/// All of them.
pub fn all() -> impl Iterator<Item = HumanLanguage> {
    (0..u8::MAX).map(HumanLanguage).take_while(|language| !language.code().is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::normalise;
    use super::*;

    #[test]
    fn names_in_many_languages() {
        for (name, code) in [
            ("English", "en"),
            ("Английский язык", "en"),
            ("anglais", "en"),
            ("INGLES", "en"),
            ("Englisch", "en"),
            ("英语", "en"),
            ("英文", "en"),
            ("angol nyelv", "en"),
            ("Mandarin", "zh"),
            ("普通话", "zh"),
            ("日本語", "ja"),
            ("한국어", "ko"),
            ("castellano", "es"),
            ("język niemiecki", "de"),
            ("německý jazyk", "de"),
            ("Ξένη", ""),
            ("Γερμανικά", "de"),
            ("Tiếng Anh", "en"),
            ("Bahasa Inggris", "en"),
            ("انجليزي", "en"),
            ("हिंदी", "hi"),
            ("Srpski", "sr"),
            ("Farsi", "fa"),
            ("Rust", ""),
            ("Go", ""),
            ("Python", ""),
        ] {
            assert_eq!(by_name(&normalise(name)).map_or("", HumanLanguage::code), code, "{name}");
        }
    }

    #[test]
    fn codes() {
        for (code, t, b) in [("de", "deu", "ger"), ("fre", "fra", "fre"), ("zh-Hant", "zho", "chi"), ("EN_us", "eng", "eng")] {
            assert_eq!(by_code(code).map(|l| (l.iso639_2t(), l.iso639_2b())), Some((t, b)), "{code}");
        }
        assert_eq!(by_code("la").and_then(HumanLanguage::europass_v3_foreign), Some("la"));
        assert_eq!(by_code("la").and_then(HumanLanguage::europass_v3_mother), None);
        assert_eq!(by_code("wo").and_then(HumanLanguage::europass_v3_foreign), Some("wol"));
        assert_eq!(by_code("wol").map(HumanLanguage::code), Some("wo"));
        assert_eq!(to_iso639_2("xx"), None);
    }

    #[test]
    fn every_language_has_its_names() {
        assert_eq!(all().count(), TITLES.rows());
        for language in all() {
            let english = language.name(Locale::En);
            assert_eq!(by_name(&normalise(english)), Some(language), "{english}");
            assert_eq!(by_code(language.code()), Some(language));
        }
        for code in ["en", "de", "fr", "es", "zh", "ja", "ru", "ar", "pl", "uk", "tr", "it", "pt", "ko"] {
            let language = by_code(code).unwrap_or_else(|| panic!("{code}"));
            for &locale in Locale::ALL {
                let own = TITLES.get(usize::from(language.0), locale as usize);
                assert_eq!(by_name(&normalise(own)), Some(language), "{own} {code} {}", locale.tag());
            }
        }
    }
}
