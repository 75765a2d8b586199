//! Labels beside codes, in the document's language: what a person reads who knows no codes.

use crate::tables::{Locale, Section, countries, sections, words};

/// What the codes of an element are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Coded {
    /// Countries.
    Country,
    /// Genders.
    Gender,
    /// Kinds of achievements.
    Achievement,
}

/// The elements whose code gets a label, by their paths from the root. Elsewhere a label is the text of a field: an
/// employer's country, a language, a position.
pub const LABELLED: [(&[&str], Coded); 4] = [
    (&["SkillsPassport", "LearnerInfo", "Identification", "ContactInfo", "Address", "Contact", "Country"], Coded::Country),
    (&["SkillsPassport", "LearnerInfo", "Identification", "Demographics", "Gender"], Coded::Gender),
    (&["SkillsPassport", "LearnerInfo", "Identification", "Demographics", "NationalityList", "Nationality"], Coded::Country),
    (&["SkillsPassport", "LearnerInfo", "AchievementList", "Achievement", "Title"], Coded::Achievement),
];

/// The label of a code in a language; empty where there is none.
pub fn label_in(coded: Coded, code: &str, locale: Locale) -> &'static str {
    match coded {
        Coded::Country => super::is_code("country", code)
            .then(|| countries::by_code(&super::iso_country(code)))
            .flatten()
            .map_or("", |country| country.name(locale)),
        Coded::Gender => match code {
            "M" => words::gender(1, locale),
            "F" => words::gender(2, locale),
            _ => "",
        },
        Coded::Achievement => {
            let section = match code {
                "honors_awards" => Section::Awards,
                "certifications" => Section::Certificates,
                "publications" => Section::Publications,
                "projects" => Section::Projects,
                "memberships" => Section::Memberships,
                "conferences" => Section::Conferences,
                "references" => Section::References,
                _ => return "",
            };
            sections::title(section, locale)
        }
    }
}

/// The language of labels in a document of that `locale`.
pub fn label_locale(locale: &str) -> Locale {
    Locale::of(&super::language_of(locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_the_union_has_its_labels() {
        let languages = "bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv";
        for language in languages.split(' ') {
            let locale = label_locale(language);
            assert_eq!(locale.tag(), language);
            for (coded, code) in [
                (Coded::Country, "EL"),
                (Coded::Country, "UK"),
                (Coded::Gender, "F"),
                (Coded::Gender, "M"),
                (Coded::Achievement, "honors_awards"),
                (Coded::Achievement, "references"),
            ] {
                assert_ne!(label_in(coded, code, locale), "", "{language}: {code}");
            }
        }
        assert_eq!(label_in(Coded::Country, "EL", Locale::De), "Griechenland");
    }
}
