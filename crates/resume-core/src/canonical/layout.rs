//! Where the fields of each record stand.

use crate::model::{
    Attachment, Award, Certificate, CustomSection, Education, Engagement, Interest, Language, LanguageCertificate,
    LanguageExperience, Project, Publication, Record, RecordInfo, Reference, Skill, Volunteer, Work,
};
use crate::tables::Section;

/// A part of an entry's head.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The title.
    Title,
    /// The organisation.
    Organisation,
}

/// How the time of an entry is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    /// Not at all.
    Never,
    /// One date, in this field.
    Day(&'static str),
    /// `startDate` and `endDate`.
    Period,
}

/// What the entries of a section look like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// A heading, and below it the rest.
    Headings,
    /// List items when all entries are short, else headings.
    Either,
    /// List items.
    Items,
}

/// Where the fields of a record stand; fields without a place of their own are labelled.
#[derive(Debug)]
pub struct Layout {
    /// The section, and the list of the résumé.
    pub section: Section,
    /// The record.
    pub record: &'static RecordInfo,
    /// What its entries look like.
    pub shape: Shape,
    /// The field that names the entry: plain or in italics.
    pub title: &'static str,
    /// Whether a title alone, plain, is surely the title.
    pub is_plain: bool,
    /// The field that stands in bold behind the title.
    pub organisation: Option<&'static str>,
    /// The part of the head that is a link to `url`.
    pub link: Option<Part>,
    /// The time: on a line below a heading, in brackets in an item.
    pub when: When,
    /// The place, behind the time.
    pub place: Option<&'static str>,
    /// Items: the field in brackets, where that is not the time.
    pub note: Option<&'static str>,
    /// Items: the field behind the colon; a list is parted by commas.
    pub rest: Option<&'static str>,
    /// The field of the paragraphs.
    pub text: Option<&'static str>,
    /// The field of the list below a heading.
    pub items: Option<&'static str>,
}

const ENTRY: Layout = Layout {
    section: Section::Other,
    record: CustomSection::INFO,
    shape: Shape::Headings,
    title: "name",
    is_plain: true,
    organisation: None,
    link: Some(Part::Title),
    when: When::Period,
    place: Some("location"),
    note: None,
    rest: None,
    text: Some("summary"),
    items: Some("highlights"),
};

const ITEM: Layout = Layout { shape: Shape::Items, link: None, when: When::Never, place: None, items: None, ..ENTRY };

/// The layouts of the lists that have one.
pub static LAYOUTS: &[Layout] = &[
    Layout {
        section: Section::Work,
        record: Work::INFO,
        title: "position",
        is_plain: false,
        organisation: Some("name"),
        link: Some(Part::Organisation),
        ..ENTRY
    },
    Layout {
        section: Section::Volunteer,
        record: Volunteer::INFO,
        title: "position",
        is_plain: false,
        organisation: Some("organization"),
        link: Some(Part::Organisation),
        ..ENTRY
    },
    Layout {
        section: Section::Education,
        record: Education::INFO,
        title: "studyType",
        is_plain: false,
        organisation: Some("institution"),
        link: Some(Part::Organisation),
        ..ENTRY
    },
    Layout {
        section: Section::Projects,
        record: Project::INFO,
        organisation: Some("entity"),
        place: None,
        text: Some("description"),
        ..ENTRY
    },
    Layout {
        section: Section::Awards,
        record: Award::INFO,
        shape: Shape::Either,
        title: "title",
        organisation: Some("awarder"),
        when: When::Day("date"),
        place: None,
        ..ENTRY
    },
    Layout {
        section: Section::Certificates,
        record: Certificate::INFO,
        shape: Shape::Either,
        organisation: Some("issuer"),
        when: When::Day("date"),
        place: None,
        ..ENTRY
    },
    Layout {
        section: Section::Publications,
        record: Publication::INFO,
        shape: Shape::Either,
        organisation: Some("publisher"),
        when: When::Day("releaseDate"),
        place: None,
        ..ENTRY
    },
    Layout { section: Section::Memberships, record: Engagement::INFO, shape: Shape::Either, items: None, ..ENTRY },
    Layout { section: Section::Conferences, record: Engagement::INFO, shape: Shape::Either, items: None, ..ENTRY },
    Layout { section: Section::Other, ..ENTRY },
    Layout {
        section: Section::References,
        record: Reference::INFO,
        when: When::Never,
        place: None,
        text: Some("reference"),
        items: None,
        ..ENTRY
    },
    Layout { section: Section::Skills, record: Skill::INFO, note: Some("level"), rest: Some("keywords"), ..ITEM },
    Layout { section: Section::Interests, record: Interest::INFO, rest: Some("keywords"), ..ITEM },
    Layout {
        section: Section::Languages,
        record: Language::INFO,
        title: "language",
        note: Some("code"),
        rest: Some("fluency"),
        text: None,
        ..ITEM
    },
    Layout {
        section: Section::Attachments,
        record: Attachment::INFO,
        note: Some("mimeType"),
        rest: Some("description"),
        text: None,
        ..ITEM
    },
];

/// Items below a language.
static NESTED: &[Layout] = &[
    Layout {
        record: LanguageCertificate::INFO,
        organisation: Some("issuer"),
        when: When::Day("date"),
        rest: Some("level"),
        text: None,
        ..ITEM
    },
    Layout { record: LanguageExperience::INFO, title: "area", when: When::Period, rest: Some("description"), text: None, ..ITEM },
];

/// The fields of a covering letter that are paragraphs, in the order of the letter; the main part has no label.
pub const LETTER_TEXT: [&str; 3] = ["opening", "body", "closing"];

/// The layout of a list of the résumé.
pub fn layout(section: Section) -> Option<&'static Layout> {
    LAYOUTS.iter().find(|layout| layout.section == section)
}

impl Layout {
    /// The layout of the items of a record below an entry.
    pub fn nested(record: &RecordInfo) -> Option<&'static Self> {
        NESTED.iter().find(|layout| layout.record.name == record.name)
    }

    /// Whether a list stands behind the colon of an item, so that a plain name before it could be a label.
    pub fn takes_list(&self) -> bool {
        self.rest.is_some_and(|key| self.record.fields.iter().any(|field| field.key == key && field.is_list))
    }

    /// The list of the résumé that the entries are in.
    pub fn key(&self) -> &'static str {
        self.section.key()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_a_field_of_its_record() {
        for layout in LAYOUTS.iter().chain(NESTED) {
            let Layout { record, title, organisation, when, place, note, rest, text, items, .. } = layout;
            let day = match when {
                When::Day(key) => Some(*key),
                When::Period => Some("endDate"),
                When::Never => None,
            };
            let url = layout.link.map(|_| "url");
            for key in [Some(*title), *organisation, day, *place, *note, *rest, *text, *items, url].into_iter().flatten() {
                assert!(record.fields.iter().any(|f| f.key == key), "{}.{key}", record.name);
            }
        }
    }
}
