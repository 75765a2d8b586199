//! Who the person is: identification, headline, and what stands as achievements for want of a field.

use resume_core::diagnostic::codes;
use resume_core::entry_text::{EntryText, label};
use resume_core::europass_v3 as schema;
use resume_core::model::{Basics, Location, Profile, Resume};
use resume_core::names;
use resume_core::{Diagnostic, base64, pointer};

use super::achievements::achievement;
use super::out::Element;
use super::out::{Out, Pointers, date, fact, labelled, maybe, node};
use crate::rich_text;
use crate::{WriteOptions, language};

/// The person in pieces of the document.
pub struct Person {
    pub identification: Option<Element>,
    pub headline: Option<Element>,
    pub achievements: Vec<Element>,
}

/// The document's `locale`, and the language of labels.
pub fn locale(resume: &Resume, options: &WriteOptions) -> (String, String) {
    let told = |tag: &str| schema::locale_of(tag).map(|locale| (locale, tag.to_owned()));
    let (locale, language) = told(&resume.meta.language)
        .or_else(|| told(options.locale.as_deref().unwrap_or("")))
        .or_else(|| language::of_resume(resume).and_then(|detected| told(detected.tag())))
        .unwrap_or_else(|| ("en".to_owned(), "en".to_owned()));
    (locale, options.locale.clone().unwrap_or(language))
}

/// Reports what becomes of `meta.language`.
pub fn report_locale(out: &mut Out, language: &str, locale: &str) {
    const POINTER: &str = "/meta/language";
    if schema::language_of(locale) == language {
        return;
    }
    out.diagnostics.push(if language.is_empty() {
        let message = format!("a SkillsPassport has to tell its language; `{locale}` is written");
        Diagnostic::assumed(codes::INCOMPLETE, POINTER, message).hint("set meta.language, or name it with --locale")
    } else {
        let message = format!("a SkillsPassport cannot tell the language `{language}`; `{locale}` is written");
        Diagnostic::approximated(codes::NOT_IN_LIST, POINTER, message)
    });
}

impl Person {
    pub fn write(out: &mut Out, basics: &Basics) -> Self {
        let Basics {
            name,
            label: position,
            image,
            email,
            phone,
            url,
            summary,
            location,
            profiles,
            given_name,
            family_name,
            honorific_prefix,
            birth_date,
            birth_place,
            gender,
            nationalities,
            emails,
            phones,
            urls,
            extra,
            format_data,
            other,
        } = basics;
        out.unknown(other, "/basics");
        let Location { address, postal_code, city, country_code, region, format_data: location_data, other: location_other } =
            location;
        out.opaque(location_data, "/basics/location");
        out.unknown(location_other, "/basics/location");
        let name = person_name(out, name, given_name, family_name, honorific_prefix, "/basics");
        let address = postal_address(out, [address, postal_code, city, country_code], "/basics/location");
        let contact = maybe(
            "ContactInfo",
            [
                address,
                out.checked("Contact", "email", email, "/basics/email").and_then(|contact| node("Email", [contact])),
                telephones(out, phone, phones),
                websites(out, url, urls, profiles),
                messengers(out, profiles),
            ],
        );
        let demographics =
            maybe("Demographics", [date("Birthdate", *birth_date), gender_of(out, gender), nationality_list(out, nationalities)]);
        let identification = maybe("Identification", [name, contact, demographics, photo(out, image)]);
        let kind =
            format_data.get("europass").and_then(|data| data.pointer("/Headline/Type/Code")).and_then(serde_json::Value::as_str);
        let (headline, statement) = headline(out, position, summary, kind);
        let details = EntryText {
            facts: [fact("region", region), fact("birthPlace", birth_place)]
                .into_iter()
                .flatten()
                .chain(emails.iter().filter_map(|email| fact("email", email)))
                .collect(),
            body: out.plain_items(extra, "/basics/extra"),
            ..EntryText::default()
        };
        let achievements = statement.into_iter().chain(personal_details(out, details)).collect();
        let mut learner = node("LearnerInfo", identification.into_iter().chain(headline)).unwrap_or(Element::new("LearnerInfo"));
        out.graft(&mut learner, "LearnerInfo", format_data, "/basics");
        let (mut identification, mut headline) = (None, None);
        if let crate::xml::Content::Elements(children) = learner.content {
            for child in children {
                match &*child.name {
                    "Identification" => identification = Some(child),
                    "Headline" => headline = Some(child),
                    _ => out.diagnostics.push(Diagnostic::dropped(
                        codes::NO_PLACE,
                        "/basics/formatData/europass",
                        "only `Identification` and `Headline` belong to the person",
                    )),
                }
            }
        }
        Self { identification, headline, achievements }
    }
}

/// What a person says beyond the fields of the schema, as an achievement with a heading of its own.
fn personal_details(out: &mut Out, details: EntryText) -> Option<Element> {
    const FACTS: &[(&str, &str)] = &[("region", "location/region"), ("birthPlace", "birthPlace"), ("email", "emails")];
    let pointers = Pointers { base: "/basics", keys: ["", "", "", "", "", "extra"], facts: FACTS };
    let text = out.entry(details, &pointers, false);
    achievement(None, label("heading.personal", &out.language), text)
}

/// A name in its parts.
pub fn person_name(out: &mut Out, whole: &str, given: &str, family: &str, prefix: &str, base: &str) -> Option<Element> {
    let at = |key| pointer::key(base, key);
    let (given, family, prefix) = if given.is_empty() && family.is_empty() {
        let parts = names::split(whole);
        for (key, part) in [("givenName", &parts.given), ("familyName", &parts.family)] {
            if !part.is_empty() {
                let message = format!("`{part}` is a guess from the whole name");
                out.diagnostics.push(Diagnostic::assumed(codes::GUESS, at(key), message).hint("give givenName and familyName"));
            }
        }
        match (prefix.is_empty(), parts.prefix.is_empty()) {
            (false, false) => (parts.given, parts.family, prefix.to_owned()),
            (true, false) => {
                let message = format!("the title `{}` is taken from the whole name", parts.prefix);
                out.diagnostics.push(Diagnostic::assumed(codes::GUESS, at("honorificPrefix"), message));
                (parts.given, parts.family, parts.prefix)
            }
            (_, true) => (parts.given, parts.family, prefix.to_owned()),
        }
    } else {
        (given.to_owned(), family.to_owned(), prefix.to_owned())
    };
    let (given, family) = (out.plain(&given, &at("givenName")), out.plain(&family, &at("familyName")));
    if names::join(&given, &family) != whole {
        let message = "the name is written in its parts, which make another whole";
        out.approximate(at("name"), message);
    }
    let prefix = out.plain(&prefix, &at("honorificPrefix"));
    let code = prefix.trim_end_matches('.').to_lowercase();
    let code = schema::is_code("title", &code).then_some(code);
    let leaf = |name, text: &str| (!text.is_empty()).then(|| Element::text(name, text.to_owned()));
    maybe("PersonName", [labelled("Title", code.as_deref(), &prefix), leaf("FirstName", &given), leaf("Surname", &family)])
}

/// A country by its code, else by what there is as a label.
pub fn country(out: &mut Out, name: &'static str, iso: &str, at: &str) -> Option<Element> {
    let iso = out.plain(iso, at);
    match schema::country_code(&iso) {
        Some(code) => labelled(name, Some(code), ""),
        None => {
            if !iso.is_empty() && schema::iso_country(&iso) != iso {
                let message = "not a code of ISO 3166-1; written as a label, which is read as it stands";
                out.diagnostics.push(Diagnostic::assumed(codes::NOT_IN_LIST, at, message));
            }
            labelled(name, None, &iso)
        }
    }
}

/// Street, postal code, town and country code, in the pieces of the schema.
pub fn postal_address(out: &mut Out, parts: [&str; 4], base: &str) -> Option<Element> {
    let [address, postal_code, city, country_code] = parts;
    let at = |key| pointer::key(base, key);
    let address = out.plain(address, &at("address"));
    let (first, second) = address.split_once('\n').unwrap_or((&address, ""));
    let lines = [first.trim(), second.trim()];
    if lines.iter().filter(|line| !line.is_empty()).copied().collect::<Vec<_>>().join("\n") != address {
        out.approximate(at("address"), "white space at the ends of the lines is not kept");
    }
    let leaf = |name, text: &str| (!text.is_empty()).then(|| Element::text(name, text.to_owned()));
    let contact = maybe(
        "Contact",
        [
            leaf("AddressLine", lines[0]),
            leaf("AddressLine2", lines[1]),
            out.leaf("PostalCode", postal_code, &at("postalCode")),
            out.leaf("Municipality", city, &at("city")),
            country(out, "Country", country_code, &at("countryCode")),
        ],
    );
    node("Address", contact)
}

fn telephones(out: &mut Out, phone: &str, phones: &[String]) -> Option<Element> {
    let mut all = Vec::new();
    all.extend(out.leaf("Contact", phone, "/basics/phone").and_then(|contact| node("Telephone", [contact])));
    let has_first = !all.is_empty();
    let mut moves = !has_first && !phones.is_empty();
    for (index, phone) in phones.iter().enumerate() {
        let contact = out.leaf("Contact", phone, &pointer::index("/basics/phones", index));
        moves |= contact.is_none();
        all.extend(contact.and_then(|contact| node("Telephone", [contact])));
    }
    if !has_first && !all.is_empty() {
        out.approximate("/basics/phone", "the first phone number of the document is the one that is read as the first");
    }
    if moves {
        out.approximate("/basics/phones", "phone numbers move up");
    }
    node("TelephoneList", all)
}

/// Whether a profile is an account of a messenger of the schema, which has a name and no address.
fn is_messenger(profile: &Profile) -> bool {
    profile.url.is_empty()
        && !profile.username.trim().is_empty()
        && schema::is_code("instantMessagingUse", &profile.network.to_lowercase())
}

fn website(out: &mut Out, url: &str, at: &str, label: &str) -> Option<Element> {
    let contact = out.checked("Contact", "anyURI", url, at);
    if contact.is_none() && !url.is_empty() {
        return None;
    }
    maybe("Website", [contact, labelled("Use", None, label)])
}

fn websites(out: &mut Out, url: &str, urls: &[String], profiles: &[Profile]) -> Option<Element> {
    let mut all: Vec<Element> = match url {
        "" => Vec::new(),
        url => website(out, url, "/basics/url", "").into_iter().collect(),
    };
    let has_first = !all.is_empty();
    for (index, url) in urls.iter().enumerate() {
        let written = website(out, url, &pointer::index("/basics/urls", index), "");
        if written.is_none() || !has_first {
            out.approximate("/basics/urls", "websites move up");
        }
        if written.is_some() && all.is_empty() {
            out.approximate("/basics/url", "the first website of the document is the one that is read as the first");
        }
        all.extend(written);
    }
    let mut accounts = Vec::new();
    for (index, profile) in profiles.iter().enumerate() {
        let base = pointer::index("/basics/profiles", index);
        let Profile { network, username, url, format_data, other } = profile;
        out.unknown(other, &base);
        if is_messenger(profile) {
            continue;
        }
        let label = profile_label(out, network, username, &base);
        let Some(mut element) = website(out, url, &pointer::key(&base, "url"), &label) else {
            out.approximate("/basics/profiles", "a profile whose address cannot be written is left out");
            continue;
        };
        if label.is_empty() {
            out.approximate("/basics/profiles", "a profile without network and account is a website");
            let at = if all.is_empty() { "/basics/url" } else { "/basics/urls" };
            out.approximate(at, "a profile without network and account is read as a website");
        }
        out.graft(&mut element, "Website", format_data, &base);
        if label.is_empty() { all.push(element) } else { accounts.push(element) }
    }
    all.extend(accounts);
    node("WebsiteList", all)
}

/// Network and account in one label: `GitHub (octo)`.
fn profile_label(out: &mut Out, network: &str, username: &str, base: &str) -> String {
    let network = out.plain(network, &pointer::key(base, "network"));
    let username = out.plain(username, &pointer::key(base, "username"));
    let label = if username.is_empty() { network.clone() } else { format!("{network} ({username})").trim().to_owned() };
    let back = schema::split_profile(&label);
    if back != (network.as_str(), username.as_str()) {
        out.approximate(base, "network and account stand in one label, which reads as another network or account");
    }
    label
}

fn messengers(out: &mut Out, profiles: &[Profile]) -> Option<Element> {
    let mut all = Vec::new();
    let mut is_late = false;
    for (index, profile) in profiles.iter().enumerate() {
        let base = pointer::index("/basics/profiles", index);
        if !is_messenger(profile) {
            is_late |= !all.is_empty();
            continue;
        }
        let Profile { network, username, url: _, format_data, other: _ } = profile;
        let network = out.plain(network, &pointer::key(&base, "network"));
        let contact = out.leaf("Contact", username, &pointer::key(&base, "username"));
        let code = network.to_lowercase();
        let code = schema::is_code("instantMessagingUse", &code).then_some(code);
        let element = maybe("InstantMessaging", [contact, labelled("Use", code.as_deref(), &network)]);
        let mut element = element.unwrap_or_else(|| Element::new("InstantMessaging"));
        out.graft(&mut element, "InstantMessaging", format_data, &base);
        if element.is_empty() {
            out.approximate("/basics/profiles", "a profile that says nothing is left out");
        } else {
            all.push(element);
        }
    }
    if is_late {
        out.approximate("/basics/profiles", "accounts without an address come after those with one");
    }
    node("InstantMessagingList", all)
}

fn gender_of(out: &mut Out, gender: &str) -> Option<Element> {
    let gender = out.plain(gender, "/basics/gender");
    match gender.as_str() {
        "male" => labelled("Gender", Some("M"), ""),
        "female" => labelled("Gender", Some("F"), ""),
        other => labelled("Gender", None, other),
    }
}

fn nationality_list(out: &mut Out, nationalities: &[String]) -> Option<Element> {
    let mut all = Vec::new();
    for (index, code) in nationalities.iter().enumerate() {
        let written = country(out, "Nationality", code, &pointer::index("/basics/nationalities", index));
        if written.is_none() {
            out.approximate("/basics/nationalities", "a nationality that says nothing is left out");
        }
        all.extend(written);
    }
    node("NationalityList", all)
}

fn photo(out: &mut Out, image: &str) -> Option<Element> {
    if image.is_empty() {
        return None;
    }
    let parts = image.strip_prefix("data:").and_then(|rest| rest.split_once(";base64,"));
    match parts {
        Some((mime, data)) if schema::is_code("imageType", mime) && schema::is_base64(data) && !data.is_empty() => {
            if base64::has_space(data) {
                out.approximate("/basics/image", "white space in the photo's data is not kept");
            }
            node("Photo", [Element::text("MimeType", mime.to_owned()), Element::text("Data", data.to_owned())])
        }
        _ => {
            let message = "a SkillsPassport holds a photo's data (JPEG or PNG), not an address";
            let dropped = Diagnostic::dropped(codes::NO_PLACE, "/basics/image", message);
            out.diagnostics.push(dropped.hint("embed the photo with --photo FILE"));
            None
        }
    }
}

/// The headline, and the summary as an achievement where the headline is taken.
fn headline(out: &mut Out, position: &str, summary: &str, kind: Option<&str>) -> (Option<Element>, Option<Element>) {
    let position = out.plain(position, "/basics/label");
    let describe = |code, text: &str| maybe("Headline", [labelled("Type", Some(code), ""), labelled("Description", None, text)]);
    if position.is_empty() {
        let summary = out.plain(summary, "/basics/summary");
        if schema::looks_like_markup(&summary) {
            out.approximate("/basics/summary", "text that begins like HTML is read as such");
        }
        return (if summary.is_empty() { None } else { describe("personal_statement", &summary) }, None);
    }
    // Read as prose, whatever its lines look like.
    let text = rich_text::html(&out.body(summary, "/basics/summary", &[], ""));
    let kind = kind.filter(|kind| *kind != "personal_statement" && schema::is_code("headline", kind)).unwrap_or("position");
    (describe(kind, &position), achievement(None, label("heading.summary", &out.language), text))
}
