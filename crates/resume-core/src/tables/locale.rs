use super::generated::locales::ALIASES;
pub use super::generated::locales::Locale;

impl Locale {
    /// The table language that serves a BCP 47 tag best: the tag itself, what it is an alias of (`zh-TW` is `zh-Hant`,
    /// `nn` is `nb`), or the same for the tag without its last part (`pt-BR` is `pt`). `None` for an unknown language.
    pub fn known(tag: &str) -> Option<Self> {
        let mut tag = tag.trim().replace('_', "-").to_ascii_lowercase();
        loop {
            if let Some(locale) = ALIASES.get(&tag).first() {
                return Some(*locale);
            }
            let cut = tag.rfind('-')?;
            tag.truncate(cut);
        }
    }

    /// As [`Locale::known`], with English for everything unknown.
    pub fn of(tag: &str) -> Self {
        Self::known(tag).unwrap_or(Self::En)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_fall_back() {
        for (tag, expected) in [
            ("zh-TW", "zh-Hant"),
            ("zh_Hant_HK", "zh-Hant"),
            ("zh", "zh-Hans"),
            ("zh-Hans-SG", "zh-Hans"),
            ("nn-NO", "nb"),
            ("PT-br", "pt"),
            ("sr-Latn-RS", "sr-Latn"),
            ("sr", "sr"),
            ("gsw", "de"),
            ("tlh", "en"),
            ("", "en"),
        ] {
            assert_eq!(Locale::of(tag).tag(), expected, "{tag}");
        }
        for locale in Locale::ALL {
            assert_eq!(Locale::known(locale.tag()), Some(*locale));
        }
    }
}
