//! The covering letter, which the document holds as a file, and the self-assessment of digital skills.

use resume_core::base64;
use resume_core::diagnostic::codes;
use resume_core::europass::facts::sides;
use resume_core::europass::letter::{INSTRUCTIONS, MEDIA_TYPE, print};
use resume_core::model::{Addressee, CoverLetter, DigitalSelfAssessment, Location};
use resume_core::pointer;
use resume_core::tables::{Section, sections};

use super::out::{Out, Said, rich};
use super::person;
use crate::rich_text;
use crate::xml::Element;

const BASE: &str = "/coverLetter";

/// The letter as an attachment.
pub(super) fn cover_letter(out: &mut Out<'_>, letter: &CoverLetter) -> Option<Element<'static>> {
    if *letter == CoverLetter::default() {
        return None;
    }
    let CoverLetter {
        addressee,
        date,
        place,
        subject,
        salutation,
        opening,
        body,
        closing,
        closing_salutation,
        format_data,
        other,
    } = letter;
    nothing_more(out, format_data, other, BASE);
    let mut parts = addressed(out, addressee);
    let mut add = |out: &mut Out<'_>, key: &'static str, text: &str| {
        let text = out.plain(text, &pointer::key(BASE, key));
        parts.extend((!text.is_empty()).then(|| (key, text.into_owned())));
    };
    add(out, "place", place);
    add(out, "date", &date.map(|date| date.to_string()).unwrap_or_default());
    add(out, "subject", subject);
    add(out, "salutation", salutation);
    for (key, markdown) in [("opening", opening), ("body", body), ("closing", closing)] {
        let html = rich_text::html(&rich_text::paragraphs(markdown, &pointer::key(BASE, key), &mut out.diagnostics));
        parts.extend((!html.is_empty()).then_some((key, html)));
    }
    let closing_salutation = out.plain(closing_salutation, &pointer::key(BASE, "closingSalutation"));
    parts.extend((!closing_salutation.is_empty()).then_some(("closingSalutation", closing_salutation.into_owned())));
    if parts.is_empty() {
        return None;
    }
    let data = base64::encode(print(&parts).as_bytes());
    Some(person::file(&format!("data:{MEDIA_TYPE};base64,{data}"), "doc", INSTRUCTIONS))
}

fn addressed(out: &mut Out<'_>, addressee: &Addressee) -> Vec<(&'static str, String)> {
    let base = pointer::key(BASE, "addressee");
    let Addressee { name, given_name, family_name, honorific_prefix, position, organization, url, location, format_data, other } =
        addressee;
    nothing_more(out, format_data, other, &base);
    let place = pointer::key(&base, "location");
    let Location { address, postal_code, city, country_code, region, format_data, other } = location;
    nothing_more(out, format_data, other, &place);
    let all = [
        (&base, "honorificPrefix", honorific_prefix),
        (&base, "givenName", given_name),
        (&base, "familyName", family_name),
        (&base, "name", name),
        (&base, "position", position),
        (&base, "organization", organization),
        (&base, "url", url),
        (&place, "address", address),
        (&place, "postalCode", postal_code),
        (&place, "city", city),
        (&place, "region", region),
        (&place, "countryCode", country_code),
    ];
    let texts = all.map(|(base, key, text)| (key, out.plain(text, pointer::at(base, key)).into_owned()));
    texts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

fn nothing_more(
    out: &mut Out<'_>,
    format_data: &resume_core::model::OpenObject,
    other: &resume_core::model::OpenObject,
    base: &str,
) {
    if out.rest(format_data, other, base).is_some() {
        let at = pointer::key(&pointer::key(base, "formatData"), "europass");
        out.dropped(codes::NO_PLACE, at, "the current Europass has no place for this");
    }
}

/// The self-assessment as a custom section under the title of its section.
pub(super) fn digital(out: &mut Out<'_>, assessment: &DigitalSelfAssessment) -> Option<(String, Element<'static>)> {
    const BASE: &str = "/digitalSelfAssessment";
    let DigitalSelfAssessment { information, communication, content_creation, safety, problem_solving, format_data, other } =
        assessment;
    nothing_more(out, format_data, other, BASE);
    let said = [
        ("information", Said::Text(information)),
        ("communication", Said::Text(communication)),
        ("contentCreation", Said::Text(content_creation)),
        ("safety", Said::Text(safety)),
        ("problemSolving", Said::Text(problem_solving)),
    ];
    let text = rich("Description", out.rich(BASE, sides::DIGITAL, &said, Vec::new(), "information"))?;
    let title = sections::title(Section::DigitalSelfAssessment, out.locale).to_owned();
    Some((title.clone(), Element::new("Other").with([Element::text("Title", title), text])))
}
