//! The covering letter and attachments.

use resume_core::base64;
use resume_core::europass_v3 as schema;
use resume_core::model::{Attachment, CoverLetter};
use resume_core::pointer;

use super::experience::{address_text, is_town_alone};
use super::input::{self, In, child_text, date, label, listed, peek_text};
use super::person::addressee;
use crate::rich_text;
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
            if let Some(place) = localisation.peek_child("Place") {
                letter.place = address_text(place);
                if is_town_alone(place) {
                    place.ask_all();
                }
            }
        }
        letter.subject = child_text(text, "SubjectLine");
        letter.salutation = text.peek_child("OpeningSalutation").map(salutation).unwrap_or_default();
        if let Some(body) = text.child("Body") {
            for (key, name) in [("opening", "Opening"), ("body", "MainBody"), ("closing", "Closing")] {
                source.note(&pointer::key(BASE, key), body.peek_child(name));
            }
            letter.opening = prose(body, "Opening");
            letter.body = prose(body, "MainBody");
            letter.closing = prose(body, "Closing");
        }
        letter.closing_salutation = label(text.child("ClosingSalutation"));
    }
    letter.format_data = input::data(element);
    letter
}

fn prose(body: &Element<'_>, name: &str) -> String {
    rich_text::prose(&rich_text::blocks(&child_text(body, name)))
}

/// The salutation with the name that it greets. One with a name stays unasked, so that it keeps its parts.
fn salutation(element: &Element<'_>) -> String {
    let salutation = element.peek_child("Salutation");
    let part = |of: Option<&Element<'_>>, name| of.map(|of| peek_text(of, name)).unwrap_or_default();
    let (code, words) = (part(salutation, "Code"), part(salutation, "Label"));
    let words = if words.is_empty() { code } else { words };
    let Some(name) = element.peek_child("PersonName").filter(|name| !name.says_nothing()) else {
        element.ask();
        if let Some(salutation) = salutation {
            salutation.ask();
            label(Some(salutation));
        }
        return words;
    };
    let title = name.peek_child("Title");
    let title = schema::title_text(&part(title, "Code"), &part(title, "Label"));
    schema::greeting(&words, &title, &peek_text(name, "FirstName"), &peek_text(name, "Surname"))
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
        let mut data = String::new();
        if let Some(element) = element.child("Data") {
            base64::push_compact(&mut data, &element.text());
        }
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
