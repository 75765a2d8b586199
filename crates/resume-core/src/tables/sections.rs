//! Section headings.

use super::Locale;
use super::generated::sections::{ENDINGS, TITLES, WORDS};
use super::layout::ending;
use super::printed::Printed;

macro_rules! sections {
    ($($(#[doc = $about:literal])+ $name:ident = $key:literal;)+) => {
        /// What a section of a résumé is about.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Section { $($(#[doc = $about])+ $name,)+ }

        impl Section {
            /// All sections, in the order of the shared schema.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The section's name in the shared schema, as `meta.sections[].section` has it.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }

            /// The section of a name of the shared schema.
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

sections! {
    /// Personal data: name, address, birth.
    Basics = "basics";
    /// A few sentences about the person.
    Summary = "basics.summary";
    /// Accounts and links.
    Profiles = "basics.profiles";
    /// What job is wanted, when, where, for how much; not a section of the schema (`basics.label`, `basics.extra`).
    Wishes = "wishes";
    /// Jobs and internships.
    Work = "work";
    /// Unpaid engagements.
    Volunteer = "volunteer";
    /// Schools and studies.
    Education = "education";
    /// Honours and prizes.
    Awards = "awards";
    /// Certificates and licences.
    Certificates = "certificates";
    /// Courses and further training; not a section of the schema (certificates, or education).
    Courses = "courses";
    /// Publications, talks and patents.
    Publications = "publications";
    /// What the person can do.
    Skills = "skills";
    /// Human languages (or programming languages, when the heading just says "Languages").
    Languages = "languages";
    /// Hobbies and interests.
    Interests = "interests";
    /// People who vouch for the person.
    References = "references";
    /// Projects.
    Projects = "projects";
    /// Memberships in associations and networks.
    Memberships = "memberships";
    /// Conferences and seminars.
    Conferences = "conferences";
    /// Driving licence categories.
    DrivingLicences = "drivingLicences";
    /// The Europass self-assessment of digital skills.
    DigitalSelfAssessment = "digitalSelfAssessment";
    /// Files that belong to the résumé.
    Attachments = "attachments";
    /// A covering letter.
    CoverLetter = "coverLetter";
    /// Whatever has no kind of its own ("Miscellaneous").
    Other = "sections";
}

/// What a heading says, in which language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SectionWord {
    /// The section.
    pub section: Section,
    /// The language of the heading.
    pub locale: Locale,
}

/// What a normalised heading can mean; the same section may stand there for several languages. A heading without its
/// diacritics is found too. Compound headings ("Education & Certifications") are not taken apart.
pub fn lookup(normalised: &str) -> &'static [SectionWord] {
    match WORDS.get_or_folded(normalised) {
        [] if normalised.contains('(') => {
            super::labels::without_plurals(normalised).map_or(&[], |single| WORDS.get_or_folded(&single))
        }
        found => found,
    }
}

/// As [`lookup`], and forgiving one wrong, missing, additional or exchanged letter, but the first, in a word of at
/// least seven letters ("Persöhnliche Daten", "Reseach").
pub fn lookup_near(normalised: &str) -> &'static [SectionWord] {
    let exact = lookup(normalised);
    if !exact.is_empty() || normalised.len() > 100 {
        return exact;
    }
    let written: Vec<char> = normalised.chars().collect();
    if written.len() < 7 {
        return exact;
    }
    // What is wrong stands behind the first half, or before the second: then the ending is that of a key.
    let shared = if ENDINGS.may_contain(ending(normalised)) { 1 } else { (written.len() - 2) / 2 };
    let start: usize = written.iter().take(shared).map(|c| c.len_utf8()).sum();
    let mut key: Vec<char> = Vec::new();
    for (candidate, words) in WORDS.with_prefix(normalised.get(..start).unwrap_or(normalised)) {
        if candidate.len().abs_diff(normalised.len()) > 4 {
            continue;
        }
        key.clear();
        key.extend(candidate.chars());
        if is_one_edit_in_long_word(&written, &key) {
            return words;
        }
    }
    exact
}

fn is_one_edit_in_long_word(written: &[char], key: &[char]) -> bool {
    if written.len().abs_diff(key.len()) > 1 {
        return false;
    }
    let same = |(a, b): &(&char, &char)| a == b;
    let start = written.iter().zip(key).take_while(same).count();
    let most = written.len().min(key.len()) - start;
    let end = written.iter().rev().zip(key.iter().rev()).take(most).take_while(same).count();
    let (a, b) = (&written[start..written.len() - end], &key[start..key.len() - end]);
    let one_edit = match (a, b) {
        ([_], [_]) | ([], [_]) | ([_], []) => true,
        ([x, y], [v, w]) => x == w && y == v,
        _ => false,
    };
    let letters = |part: &mut dyn Iterator<Item = &char>| part.take_while(|c| c.is_alphabetic()).count();
    one_edit
        && b.iter().all(|c| c.is_alphabetic())
        && letters(&mut key[..start].iter().rev()) + letters(&mut key[start..].iter()) >= 7
}

/// The languages in which writers print that heading for a section.
pub fn printed(section: Section, text: &str) -> &'static [Locale] {
    static PRINTED: Printed = Printed::new();
    PRINTED.locales(Section::ALL.len(), section as usize, |locale| title(section, locale), text)
}

/// The heading that writers print.
pub fn title(section: Section, locale: Locale) -> &'static str {
    match TITLES.get(section as usize, locale as usize) {
        "" => TITLES.get(section as usize, Locale::En as usize),
        title => title,
    }
}

#[cfg(test)]
mod tests {
    use super::super::normalise;
    use super::*;

    fn found(heading: &str) -> Vec<&'static str> {
        let mut keys: Vec<_> = lookup_near(&normalise(heading)).iter().map(|w| w.section.key()).collect();
        keys.dedup();
        keys
    }

    #[test]
    fn headings_of_many_languages() {
        for (heading, key) in [
            ("Work Experience", "work"),
            ("工作经历：", "work"),
            ("【工作經驗】", "work"),
            ("職　歴", "work"),
            ("자기 소개", "basics.summary"),
            ("Persönliche Daten", "basics"),
            ("PERSOENLICHE DATEN", "basics"),
            ("Centres d’intérêt", "interests"),
            ("Formacao academica", "education"),
            ("ΕΚΠΑΙΔΕΥΣΗ", "education"),
            ("Опыт работы", "work"),
            ("İŞ DENEYİMİ", "work"),
            ("Ismeretek", "skills"),
            ("الخبرات العملية", "work"),
            ("ประวัติการศึกษา", "education"),
            ("Radno iskustvo", "work"),
            ("Persöhnliche Daten", "basics"),
            ("Certificatoins", "certificates"),
            ("求职意向", "wishes"),
        ] {
            assert_eq!(found(heading), [key], "{heading}");
        }
        for heading in ["", "Acme Ltd", "Skillz", "Berufsweg-Erfahrung der anderen Art"] {
            assert!(found(heading).is_empty(), "{heading}");
        }
    }

    #[test]
    fn a_slip_is_found_wherever_it_is() {
        let of_first_letter = |written: &str| {
            let letters: Vec<char> = written.chars().collect();
            let first: String = letters.iter().take(1).collect();
            let is_near = |key: &str| {
                key.len().abs_diff(written.len()) <= 4 && is_one_edit_in_long_word(&letters, &key.chars().collect::<Vec<_>>())
            };
            WORDS.with_prefix(&first).find(|(key, _)| is_near(key)).map_or(&[][..], |(_, words)| words)
        };
        for (key, _) in WORDS.with_prefix("").step_by(211).filter(|(key, _)| key.len() <= 96 && key.chars().count() > 7) {
            for at in 1..key.chars().count() {
                let written: String = key.chars().enumerate().filter(|(place, _)| *place != at).map(|(_, c)| c).collect();
                if lookup(&written).is_empty() {
                    assert_eq!(lookup_near(&written), of_first_letter(&written), "{written}");
                }
            }
        }
    }

    #[test]
    fn every_section_has_a_title_that_is_read_back() {
        for &section in Section::ALL {
            for &locale in Locale::ALL {
                let own = TITLES.get(section as usize, locale as usize);
                assert!(!own.is_empty(), "{} has no title in {}", section.key(), locale.tag());
                let word = SectionWord { section, locale };
                assert!(lookup(&normalise(own)).contains(&word), "{own} ({word:?}) is not found");
            }
            assert_eq!(Section::from_key(section.key()), Some(section));
        }
        assert_eq!(TITLES.rows(), Section::ALL.len());
    }

    #[test]
    fn a_word_means_one_section_in_a_language() {
        for (key, words) in WORDS.with_prefix("") {
            for word in words {
                let clash = words.iter().find(|w| w.locale == word.locale && w.section != word.section);
                assert_eq!(clash, None, "{key}: {word:?}");
            }
        }
    }
}
