//! The covering letter and attachments.

use resume_core::europass_v3 as schema;
use resume_core::model::{Attachment, CoverLetter};
use resume_core::pointer;

use super::input::{self, In, child_text, date, label, listed};
use super::person::{addressee, person_name, place, prose};
use crate::xml::Element;

pub fn cover_letter(source: &mut In, element: &Element<'_>) -> CoverLetter {
    const BASE: &str = "/coverLetter";
    source.note(BASE, Some(element));
    let mut letter = CoverLetter::default();
    if let Some(to) = element.child("Addressee") {
        letter.addressee = addressee(source, to);
    }
    if let Some(text) = element.child("Letter") {
        if let Some(localisation) = text.child("Localisation") {
            letter.date = date(localisation.child("Date"));
            letter.place = localisation.child("Place").map(place).unwrap_or_default();
        }
        letter.subject = child_text(text, "SubjectLine");
        letter.salutation = text.child("OpeningSalutation").map(salutation).unwrap_or_default();
        if let Some(body) = text.child("Body") {
            for (key, name) in [("opening", "Opening"), ("body", "MainBody"), ("closing", "Closing")] {
                source.note(&pointer::key(BASE, key), body.peek_child(name));
            }
            letter.opening = prose(&child_text(body, "Opening"));
            letter.body = prose(&child_text(body, "MainBody"));
            letter.closing = prose(&child_text(body, "Closing"));
        }
        letter.closing_salutation = label(text.child("ClosingSalutation"));
    }
    letter.format_data = input::data(element);
    letter
}

/// The salutation with the name that it greets.
fn salutation(element: &Element<'_>) -> String {
    let greeting = label(element.child("Salutation"));
    let name = element.child("PersonName").map(person_name);
    let name = name.map(|name| {
        let parts = [name.prefix, name.whole];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    });
    [greeting, name.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

pub fn attachments(source: &mut In, root: &Element<'_>) -> Vec<Attachment> {
    let mut attachments = Vec::new();
    for element in listed(root, "AttachmentList", "Attachment") {
        let base = pointer::index("/attachments", attachments.len());
        source.note(&base, Some(element));
        if let Some(id) = element.peek_attribute("id")
            && id.value == schema::attachment_id(attachments.len() + 1)
        {
            id.ask();
        }
        let data = element.child("Data").map(|data| data.text().split_ascii_whitespace().collect()).unwrap_or_default();
        attachments.push(Attachment {
            name: child_text(element, "Name"),
            mime_type: child_text(element, "MimeType"),
            data,
            description: child_text(element, "Description"),
            format_data: input::data(element),
            ..Attachment::default()
        });
    }
    attachments
}
