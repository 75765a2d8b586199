//! The covering letter, which the document holds as a file, and the self-assessment of digital skills.

use resume_core::base64;
use resume_core::europass::facts::sides;
use resume_core::europass::letter::{MEDIA_TYPE, parse};
use resume_core::model::{CoverLetter, DigitalSelfAssessment};

use super::input::{Input, plain};
use crate::rich_text;
use crate::xml::Element;

/// The letter that a data URI holds, when it is a page of our own.
pub(super) fn cover_letter(uri: &str) -> Option<CoverLetter> {
    let data = uri.strip_prefix("data:")?.strip_prefix(MEDIA_TYPE)?.strip_prefix(";base64,")?;
    let page = String::from_utf8(base64::decode(data)?).ok()?;
    let mut letter = CoverLetter::default();
    let to = &mut letter.addressee;
    for (class, text) in parse(&page)? {
        let prose = || rich_text::prose(&rich_text::blocks(&text));
        match class {
            "honorificPrefix" => to.honorific_prefix = text,
            "givenName" => to.given_name = text,
            "familyName" => to.family_name = text,
            "name" => to.name = text,
            "position" => to.position = text,
            "organization" => to.organization = text,
            "url" => to.url = text,
            "address" => to.location.address = text,
            "postalCode" => to.location.postal_code = text,
            "city" => to.location.city = text,
            "region" => to.location.region = text,
            "countryCode" => to.location.country_code = text,
            "place" => letter.place = text,
            "date" => letter.date = Some(text.parse().ok()?),
            "subject" => letter.subject = text,
            "salutation" => letter.salutation = text,
            "opening" => letter.opening = prose(),
            "body" => letter.body = prose(),
            "closing" => letter.closing = prose(),
            "closingSalutation" => letter.closing_salutation = text,
            _ => return None,
        }
    }
    Some(letter)
}

/// The self-assessment that an entry is, when it says nothing else.
pub(super) fn digital(input: &mut Input, element: &Element<'_>, title: &str) -> Option<DigitalSelfAssessment> {
    let is_bare = element.elements().all(|child| matches!(child.name, "Title" | "Description") || child.is_blank());
    let own_title = element.peek_child("Title").is_none_or(|child| child.peek().trim() == title);
    let mut blocks = rich_text::blocks(&element.peek_child("Description")?.peek());
    let facts = input.facts(sides::DIGITAL, &mut blocks);
    if !is_bare || !own_title || !blocks.is_empty() || facts.is_empty() {
        return None;
    }
    let mut found = DigitalSelfAssessment::default();
    for fact in facts {
        let level = plain(&fact.value);
        match fact.key {
            "information" => found.information = level,
            "communication" => found.communication = level,
            "contentCreation" => found.content_creation = level,
            "safety" => found.safety = level,
            "problemSolving" => found.problem_solving = level,
            _ => {}
        }
    }
    input.locator.record("/digitalSelfAssessment", element.span.clone());
    element.ask_all();
    Some(found)
}
