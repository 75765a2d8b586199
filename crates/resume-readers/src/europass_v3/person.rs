//! Who the person is: identification and headline.

use resume_core::base64;
use resume_core::europass_v3 as schema;
use resume_core::model::{Addressee, Basics, Location, Profile};
use resume_core::names;
use resume_core::pointer;
use serde_json::Value;

use super::input::{self, In, child_text, date, label, listed, text};
use crate::rich_text;
use crate::xml::Element;

/// All but what is read of the achievements and of the data left over ([`describe`]).
pub fn basics(source: &mut In, learner: &Element<'_>) -> Basics {
    let mut basics = Basics::default();
    if let Some(headline) = learner.child("Headline") {
        read_headline(source, headline, &mut basics);
    }
    let Some(identification) = learner.child("Identification") else { return basics };
    source.note("/basics", Some(identification));
    if let Some(name) = identification.child("PersonName") {
        source.note("/basics/name", Some(name));
        let parts = person_name(name);
        basics.name = parts.whole;
        basics.given_name = parts.given;
        basics.family_name = parts.family;
        basics.honorific_prefix = parts.prefix;
        for (key, element) in [("givenName", "FirstName"), ("familyName", "Surname"), ("honorificPrefix", "Title")] {
            source.note(&pointer::key("/basics", key), name.peek_child(element));
        }
    }
    if let Some(contact) = identification.child("ContactInfo") {
        read_contact(source, contact, &mut basics);
    }
    if let Some(demographics) = identification.child("Demographics") {
        read_demographics(source, demographics, &mut basics);
    }
    if let Some(photo) = identification.child("Photo") {
        source.note("/basics/image", Some(photo));
        let mime = child_text(photo, "MimeType");
        if let Some(data) = photo.child("Data").map(Element::text).filter(|data| !data.trim().is_empty()) {
            basics.image = format!("data:{mime};base64,");
            base64::push_compact(&mut basics.image, &data);
        }
    }
    basics
}

/// The data left over about the person; after everything else of the document was read.
pub fn describe(learner: &Element<'_>, basics: &mut Basics) {
    for name in ["Identification", "Headline"] {
        let Some(element) = learner.peek_child(name) else { continue };
        if let Some(left) = element.leftover(&|element| element.name.to_owned()) {
            let left = own_websites(left, element);
            input::keep(&mut basics.format_data, name, left);
        }
    }
}

/// What is left over of websites, counted without the profiles, which are websites too and keep their own.
fn own_websites(mut left: Value, identification: &Element<'_>) -> Value {
    if let Some(Value::Array(items)) = left.pointer_mut("/ContactInfo/WebsiteList/Website") {
        let contact = identification.peek_child("ContactInfo");
        let list = contact.and_then(|contact| contact.peek_child("WebsiteList"));
        let all = list.into_iter().flat_map(Element::elements).filter(|element| element.name == "Website");
        let mut own = all.map(|website| !is_profile(website)).chain(std::iter::repeat(true));
        items.retain(|_| own.next().unwrap_or(true));
    }
    left
}

/// A website with a label and no code is a profile, another the person's own.
fn is_profile(website: &Element<'_>) -> bool {
    let used = website.peek_child("Use");
    let says = |name| used.and_then(|used| used.peek_child(name)).is_some_and(|part| !part.peek().trim().is_empty());
    says("Label") && !says("Code")
}

/// A name in its parts.
pub struct Name {
    pub whole: String,
    pub given: String,
    pub family: String,
    pub prefix: String,
}

pub fn person_name(element: &Element<'_>) -> Name {
    let (given, family) = (child_text(element, "FirstName"), child_text(element, "Surname"));
    let whole = names::join(&given, &family).into_owned();
    let prefix = element.child("Title").map(title).unwrap_or_default();
    Name { whole, given, family, prefix }
}

/// A title as it is shown; its code is asked for where the writer makes it of that text.
fn title(element: &Element<'_>) -> String {
    let label = child_text(element, "Label");
    let Some(code) = element.peek_child("Code") else { return label };
    let code_text = code.peek().trim().to_owned();
    if label.is_empty() {
        code.ask_all();
        return schema::title_text(&code_text, "");
    }
    if label.trim_end_matches('.').to_lowercase() == code_text {
        code.ask_all();
    }
    label
}

fn read_headline(source: &mut In, headline: &Element<'_>, basics: &mut Basics) {
    let kind = headline.peek_child("Type").and_then(|kind| kind.peek_child("Code"));
    let code = kind.map(|code| code.peek().trim().to_owned()).unwrap_or_default();
    let description = headline.child("Description");
    let text = label(description);
    let is_statement = code == "personal_statement";
    if let (Some(kind), true) = (kind, is_statement || code == "position") {
        headline.child("Type");
        kind.ask_all();
    }
    if is_statement {
        source.note("/basics/summary", description);
        basics.summary = if schema::looks_like_markup(&text) { rich_text::prose(&rich_text::blocks(&text)) } else { text };
    } else {
        source.note("/basics/label", description);
        basics.label = text;
    }
}

/// A postal address in the fields of a location.
pub fn postal_address(source: &mut In, address: &Element<'_>, base: &str) -> Location {
    let Some(contact) = address.child("Contact") else { return Location::default() };
    source.note(base, Some(contact));
    let lines = [child_text(contact, "AddressLine"), child_text(contact, "AddressLine2")];
    Location {
        address: lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"),
        postal_code: child_text(contact, "PostalCode"),
        city: child_text(contact, "Municipality"),
        country_code: contact.child("Country").map(country).unwrap_or_default(),
        ..Location::default()
    }
}

/// A country's ISO code, else what the label says. A label beside a code stays unasked.
pub fn country(element: &Element<'_>) -> String {
    let code = child_text(element, "Code");
    if code.is_empty() { child_text(element, "Label") } else { schema::iso_country(&code) }
}

fn read_contact(source: &mut In, contact: &Element<'_>, basics: &mut Basics) {
    if let Some(address) = contact.child("Address") {
        basics.location = postal_address(source, address, "/basics/location");
    }
    for (index, email) in contact.children("Email").enumerate() {
        let address = child_text(email, "Contact");
        match index {
            0 => {
                source.note("/basics/email", Some(email));
                basics.email = address;
            }
            _ => basics.emails.push(address),
        }
    }
    for telephone in listed(contact, "TelephoneList", "Telephone") {
        let number = child_text(telephone, "Contact");
        if basics.phone.is_empty() && basics.phones.is_empty() {
            source.note("/basics/phone", Some(telephone));
            basics.phone = number;
        } else {
            source.note(&pointer::index("/basics/phones", basics.phones.len()), Some(telephone));
            basics.phones.push(number);
        }
    }
    for website in listed(contact, "WebsiteList", "Website") {
        read_website(source, website, basics);
    }
    for messenger in listed(contact, "InstantMessagingList", "InstantMessaging") {
        let base = pointer::index("/basics/profiles", basics.profiles.len());
        source.note(&base, Some(messenger));
        let used = messenger.child("Use");
        let network = label(used);
        if let Some(code) = used.and_then(|used| used.peek_child("Code")).filter(|code| code.peek() == network.to_lowercase()) {
            code.ask_all();
        }
        let username = child_text(messenger, "Contact");
        let format_data = input::data(messenger);
        basics.profiles.push(Profile { network, username, format_data, ..Profile::default() });
    }
}

fn read_website(source: &mut In, website: &Element<'_>, basics: &mut Basics) {
    let used = website.peek_child("Use");
    let label = used.and_then(|used| used.peek_child("Label")).map(|label| label.peek().trim().to_owned());
    let url = child_text(website, "Contact");
    if is_profile(website) {
        let label = label.unwrap_or_default();
        let (network, username) = schema::split_profile(&label);
        let base = pointer::index("/basics/profiles", basics.profiles.len());
        source.note(&base, Some(website));
        if let Some(used) = website.child("Use") {
            used.child_text("Label");
        }
        let mut profile = Profile { network: network.to_owned(), username: username.to_owned(), url, ..Profile::default() };
        profile.format_data = input::data(website);
        basics.profiles.push(profile);
        return;
    }
    let is_first = basics.url.is_empty() && basics.urls.is_empty();
    if is_first {
        source.note("/basics/url", Some(website));
        basics.url = url;
    } else {
        source.note(&pointer::index("/basics/urls", basics.urls.len()), Some(website));
        basics.urls.push(url);
    }
}

fn read_demographics(source: &mut In, demographics: &Element<'_>, basics: &mut Basics) {
    let birth = demographics.child("Birthdate");
    source.note("/basics/birthDate", birth);
    basics.birth_date = date(birth);
    if let Some(gender) = demographics.child("Gender") {
        source.note("/basics/gender", Some(gender));
        basics.gender = match child_text(gender, "Code").as_str() {
            "M" => "male".to_owned(),
            "F" => "female".to_owned(),
            "" => child_text(gender, "Label"),
            other => other.to_owned(),
        };
    }
    for nationality in listed(demographics, "NationalityList", "Nationality") {
        source.note(&pointer::index("/basics/nationalities", basics.nationalities.len()), Some(nationality));
        basics.nationalities.push(country(nationality));
    }
}

/// To whom a letter is written.
pub fn addressee(source: &mut In, element: &Element<'_>) -> Addressee {
    const BASE: &str = "/coverLetter/addressee";
    source.note(BASE, Some(element));
    let mut addressee = Addressee::default();
    if let Some(name) = element.child("PersonName") {
        let parts = person_name(name);
        addressee.name = parts.whole;
        addressee.given_name = parts.given;
        addressee.family_name = parts.family;
        addressee.honorific_prefix = parts.prefix;
    }
    addressee.position = label(element.child("Position"));
    if let Some(organisation) = element.child("Organisation") {
        addressee.organization = child_text(organisation, "Name");
        if let Some(contact) = organisation.child("ContactInfo") {
            if let Some(address) = contact.child("Address") {
                addressee.location = postal_address(source, address, "/coverLetter/addressee/location");
            }
            addressee.url = contact.child("Website").map(|website| child_text(website, "Contact")).unwrap_or_default();
        }
    }
    addressee
}

/// The text of an element that holds one.
pub fn plain(element: Option<&Element<'_>>) -> String {
    element.map(text).unwrap_or_default()
}
