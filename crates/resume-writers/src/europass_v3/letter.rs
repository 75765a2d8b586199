//! The covering letter and attachments.

use resume_core::diagnostic::codes;
use resume_core::europass_v3 as schema;
use resume_core::model::{Addressee, Attachment, CoverLetter, Location};
use resume_core::{Diagnostic, base64, pointer};
use serde_json::Value;

use super::experience::{joined, text};
use super::out::Element;
use super::out::{Out, date, labelled, maybe, node, short};
use super::person::{person_name, postal_address};
use crate::rich_text;

const BASE: &str = "/coverLetter";

pub fn cover_letter(out: &mut Out, letter: &CoverLetter) -> Option<Element> {
    let CoverLetter {
        addressee,
        date: written,
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
    let at = |key| pointer::key(BASE, key);
    out.unknown(other, BASE);
    let addressee = addressee_of(out, addressee);
    // Place and salutation that the source gave in their parts are grafted back as such while they read the same.
    let source = |path: &str| format_data.get("europass").and_then(|data| data.pointer(path));
    let is_source = source("/Letter/Localisation/Place").is_some_and(|source| joined(source) == place.as_str());
    let place = if is_source { "" } else { place };
    let place = out.leaf("Municipality", place, &at("place")).and_then(|town| node("Place", [town]));
    let salutation = out.plain(salutation, &at("salutation"));
    let is_source = source("/Letter/OpeningSalutation").is_some_and(|source| greeted(source) == salutation);
    let salutation = if is_source { String::new() } else { salutation };
    let closing_salutation = out.plain(closing_salutation, &at("closingSalutation"));
    let mut prose = |name, key, markdown: &str| {
        let blocks = rich_text::paragraphs(markdown, &pointer::key(BASE, key), &mut out.diagnostics);
        text(name, rich_text::html(&blocks))
    };
    let parts = [prose("Opening", "opening", opening), prose("MainBody", "body", body), prose("Closing", "closing", closing)];
    let body = maybe("Body", parts);
    let letter = maybe(
        "Letter",
        [
            maybe("Localisation", [date("Date", *written), place]),
            out.leaf("SubjectLine", subject, &at("subject")),
            maybe("OpeningSalutation", [labelled("Salutation", None, &salutation)]),
            body,
            labelled("ClosingSalutation", None, &closing_salutation),
        ],
    );
    let mut element = Element::new("CoverLetter").with([addressee, letter].into_iter().flatten());
    out.graft(&mut element, "CoverLetter", format_data, BASE);
    (!element.is_empty()).then_some(element)
}

/// The salutation that the reader makes of one in its parts.
fn greeted(salutation: &Value) -> String {
    let part = |path: &str| salutation.pointer(path).and_then(Value::as_str).unwrap_or("").trim();
    let (code, label) = (part("/Salutation/Code"), part("/Salutation/Label"));
    let title = schema::title_text(part("/PersonName/Title/Code"), part("/PersonName/Title/Label"));
    let words = if label.is_empty() { code } else { label };
    schema::greeting(words, &title, part("/PersonName/FirstName"), part("/PersonName/Surname"))
}

fn addressee_of(out: &mut Out, addressee: &Addressee) -> Option<Element> {
    const BASE: &str = "/coverLetter/addressee";
    let Addressee { name, given_name, family_name, honorific_prefix, position, organization, url, location, format_data, other } =
        addressee;
    let at = |key| pointer::key(BASE, key);
    out.opaque(format_data, BASE);
    out.unknown(other, BASE);
    let Location { address, postal_code, city, country_code, region, format_data: location_data, other: location_other } =
        location;
    let location_at = at("location");
    out.opaque(location_data, &location_at);
    out.unknown(location_other, &location_at);
    out.no_place(region, &pointer::key(&location_at, "region"));
    let position = out.plain(position, &at("position"));
    let contact = maybe(
        "ContactInfo",
        [
            postal_address(out, [address, postal_code, city, country_code], &location_at),
            out.checked("Contact", "anyURI", url, &at("url")).and_then(|contact| node("Website", [contact])),
        ],
    );
    maybe(
        "Addressee",
        [
            person_name(out, name, given_name, family_name, honorific_prefix, BASE),
            labelled("Position", None, &position),
            maybe("Organisation", [out.leaf("Name", organization, &at("organization")), contact]),
        ],
    )
}

pub fn attachments(out: &mut Out, attachments: &[Attachment]) -> Option<Element> {
    let mut all = Vec::new();
    for (index, attachment) in attachments.iter().enumerate() {
        let base = pointer::index("/attachments", index);
        let at = |key| pointer::key(&base, key);
        let Attachment { name, mime_type, data, description, format_data, other } = attachment;
        if !schema::is_code("fileType", mime_type) || !schema::is_base64(data) {
            let message = format!("a SkillsPassport holds PDF, JPEG and PNG in base64, not `{}`", short(mime_type));
            out.diagnostics.push(Diagnostic::dropped(codes::INCOMPLETE, base.clone(), message));
            out.approximate("/attachments", "an attachment is left out, and the others move up");
            continue;
        }
        out.unknown(other, &base);
        let own = format_data.get("europass").and_then(|data| data.get("@id")).and_then(Value::as_str);
        let own = own.filter(|id| schema::is_ncname(id) && !out.ids.contains(*id));
        // The number of the attachment is free unless the source gave it to another one.
        let mut number = all.len() + 1;
        while own.is_none() && out.ids.contains(&schema::attachment_id(number)) {
            number += 1;
        }
        let id = own.map_or_else(|| schema::attachment_id(number), str::to_owned);
        out.ids.insert(id.clone());
        if base64::has_space(data) {
            out.approximate(at("data"), "white space in the data is not kept");
        }
        let mut compact = String::new();
        base64::push_compact(&mut compact, data);
        let mut element = Element::new("Attachment").attribute("id", id).with(
            [
                out.leaf("Name", name, &at("name")),
                Some(Element::text("MimeType", mime_type.clone())),
                Some(Element::text("Data", compact)),
                out.leaf("Description", description, &at("description")),
            ]
            .into_iter()
            .flatten(),
        );
        out.graft(&mut element, "Attachment", format_data, &base);
        all.push(element);
    }
    node("AttachmentList", all)
}
