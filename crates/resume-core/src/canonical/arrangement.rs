//! The order of the sections and their headings.

use super::certainty::is_suspicious;
use crate::model::SectionHeading;
use crate::tables::{Field, Locale, Section, labels, normalise, sections};

/// The order of sections where the author gave none.
pub static ORDER: &[Section] = &[
    Section::Summary,
    Section::Work,
    Section::Projects,
    Section::Education,
    Section::Skills,
    Section::Languages,
    Section::Certificates,
    Section::Awards,
    Section::Publications,
    Section::Conferences,
    Section::Memberships,
    Section::Volunteer,
    Section::DrivingLicences,
    Section::DigitalSelfAssessment,
    Section::Other,
    Section::Interests,
    Section::References,
    Section::Attachments,
    Section::CoverLetter,
];

/// A section with its heading, as they stand in a document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heading {
    /// The section.
    pub section: Section,
    /// The heading's text.
    pub title: String,
}

impl Heading {
    /// A heading; signs of private use (icons of some font) are no part of it.
    pub fn new(section: Section, title: &str) -> Self {
        let is_sign = |c: char| matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{FFFD}');
        Self { section, title: title.trim_matches(|c: char| is_sign(c) || c.is_whitespace()).to_owned() }
    }

    /// The heading as `meta.sections` has it.
    pub fn to_model(&self) -> SectionHeading {
        SectionHeading { section: self.section.key().to_owned(), title: self.title.clone(), ..SectionHeading::default() }
    }
}

/// Whether a document's headings are an arrangement of its author (`meta.sections`): another order than [`ORDER`], or
/// words that are not those which a writer would print in the language that most of them have.
pub fn arrangement(headings: &[Heading]) -> bool {
    let rank = |heading: &Heading| ORDER.iter().position(|section| *section == heading.section);
    if !headings.iter().map(rank).is_sorted() {
        return true;
    }
    let own = |heading: &&Heading| heading.section != Section::Other;
    let fits = |locale: Locale| headings.iter().filter(own).filter(|h| h.title == sections::title(h.section, locale)).count();
    headings.iter().any(|h| h.section != Section::Other)
        && !Locale::ALL.iter().any(|locale| fits(*locale) == headings.iter().filter(own).count())
}

/// Whether a heading needs an attribute that names its section, because its words do not.
pub fn has_own_id(heading: &Heading) -> bool {
    let words = sections::lookup(&normalise(&heading.title));
    match heading.section {
        Section::Other => !is_plain_title(&heading.title),
        section => words.is_empty() || words.iter().any(|word| word.section != section),
    }
}

/// Whether a heading is surely one of a section of no known kind: no word of it is one of a known kind, not even a
/// misspelt one or, in scripts without spaces, a part of a word; it is no label of a personal fact; and it is nothing but
/// a name.
pub fn is_plain_title(title: &str) -> bool {
    let is_known = |words: &str| !sections::lookup(&normalise(words)).is_empty();
    !is_suspicious(title)
        && sections::lookup_near(&normalise(title)).is_empty()
        && !is_personal(title)
        && !title.split(|c: char| !c.is_alphanumeric()).any(|word| is_known(word) || is_compound(word))
}

/// Whether a heading is the label of a personal fact: "Military service".
pub fn is_personal(title: &str) -> bool {
    labels::lookup(&normalise(title)).iter().any(|label| {
        matches!(
            label.field,
            Field::MilitaryService
                | Field::MaritalStatus
                | Field::Nationality
                | Field::BirthDate
                | Field::BirthPlace
                | Field::DrivingLicence
                | Field::Salary
                | Field::Availability
                | Field::WorkPermit
                | Field::Gender
                | Field::Health
        )
    })
}

/// Whether a word of a script without spaces begins or ends with the name of a section ("教育及其他").
fn is_compound(word: &str) -> bool {
    const LONGEST: usize = 24;
    if word.is_ascii() || word.chars().count() > LONGEST {
        return false;
    }
    let is_known = |part: &str| part.chars().nth(1).is_some() && !sections::lookup(&normalise(part)).is_empty();
    word.char_indices().skip(1).any(|(at, _)| is_known(&word[..at]) || is_known(&word[at..]))
}
