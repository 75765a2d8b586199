//! The person: name, how to reach them, birth, nationality, mother tongues.

use std::borrow::Cow;

use resume_core::diagnostic::codes;
use resume_core::europass as form;
use resume_core::model::{Basics, Location, Profile};
use resume_core::pointer::At;
use resume_core::{Diagnostic, base64, names, phone, pointer};

use super::out::Out;
use super::restore::{self, Kept};
use crate::xml::Element;

/// The person, and what of the basics goes elsewhere in the document, too.
pub(super) struct Written<'r> {
    pub element: Element<'r>,
    pub name: Element<'r>,
    pub emails: Vec<Element<'r>>,
    pub photo: Option<Element<'static>>,
}

pub(super) fn write<'r>(out: &mut Out<'_>, basics: &'r Basics) -> Written<'r> {
    let Basics {
        name: _,
        label: _,
        image,
        email,
        phone,
        url,
        summary: _,
        location,
        profiles,
        given_name: _,
        family_name: _,
        honorific_prefix,
        birth_date,
        birth_place,
        gender,
        nationalities,
        emails,
        phones,
        urls,
        extra: _,
        format_data,
        other,
    } = basics;
    let base = "/basics";
    let mut kept = Kept::new(out.rest(format_data, other, base), base);
    let mut person = Element::new("CandidatePerson");
    let name = person_name(out, basics);
    person.push(name.clone().with(out.text("PreferredSalutationCode", honorific_prefix, "/basics/honorificPrefix")));

    let mails: Vec<(Element<'r>, Cow<'r, str>)> = out
        .one_and_more(email, "email", emails, "emails", base)
        .into_iter()
        .map(|(mail, _)| (channel("Email").with([Element::text("URI", mail.clone())]), mail))
        .collect();
    for (element, mail) in &mails {
        person.push(kept.channel(out, element.clone(), mail));
    }
    let numbers = out.one_and_more(phone, "phone", phones, "phones", base);
    let country = out.country.map(str::to_owned);
    let mut read = Vec::with_capacity(numbers.len());
    for (number, at) in numbers {
        if let Some(element) = telephone(out, &number, country.as_deref(), &at) {
            person.push(kept.channel(out, element, &number));
            read.push(at);
        }
    }
    // A number that is not written makes those after it move up.
    if !phone.is_empty() && !read.is_empty() && !read.iter().any(|at| at == "/basics/phone") {
        out.approximated(codes::INCOMPLETE, "/basics/phone", "it is not written, so the next number is read as this");
    }
    if read.len() < phones.len() + usize::from(!phone.is_empty()) && !read.is_empty() && !phones.is_empty() {
        out.approximated(codes::INCOMPLETE, "/basics/phones", "numbers that are not written make those after them move up");
    }
    for (site, _) in out.one_and_more(url, "url", urls, "urls", base) {
        person.push(kept.channel(out, web(site.clone()), &site));
    }
    person = person.with(out.entries(profiles, "/basics/profiles", network));
    person = person.with(address(out, location, "/basics/location"));
    person = person.with(kept.channels(out));

    for (code, at) in out.texts(nationalities, "/basics/nationalities") {
        match country_code(out, &code, &at) {
            Some(code) => person.push(Element::text("NationalityCode", code)),
            None => out.dropped(codes::NOT_IN_LIST, "/basics/nationalities", "what is no country code is left out"),
        }
    }
    person = person.with(birth_date.map(|date| Element::text("BirthDate", date.to_string())));
    if let Some(place) = out.text("City", birth_place, "/basics/birthPlace") {
        person.push(Element::new("BirthPlace").with([place]));
    }
    match gender.as_str() {
        "" => {}
        "male" | "female" | "other" => person.push(Element::text("GenderCode", gender.as_str())),
        _ => out.dropped(codes::NOT_IN_LIST, "/basics/gender", "Europass knows `male`, `female` and `other`"),
    }
    let photo = photo(out, image);
    kept.overlay(out, &mut person, "Person");
    let mails = mails.into_iter().map(|(element, _)| element).collect();
    Written { element: person, name, emails: mails, photo }
}

fn channel<'r>(code: &'static str) -> Element<'r> {
    Element::new("Communication").with([Element::text("ChannelCode", code)])
}

/// The name in its parts. Europass wants both; those that the résumé does not tell apart are guessed.
fn person_name<'r>(out: &mut Out<'_>, basics: &'r Basics) -> Element<'r> {
    let whole = out.plain(&basics.name, "/basics/name");
    let mut given = out.plain(&basics.given_name, "/basics/givenName");
    let mut family = out.plain(&basics.family_name, "/basics/familyName");
    let (no_given, no_family) = (given.is_empty(), family.is_empty());
    match (no_given, no_family) {
        (false, false) => {}
        (true, true) => {
            let parts = names::split(&whole);
            (given, family) = (parts.given.into(), parts.family.into());
        }
        (false, true) => family = without(&whole, &given).into(),
        (true, false) => given = without(&whole, &family).into(),
    }
    for (was_empty, part, key) in [(no_given, &given, "givenName"), (no_family, &family, "familyName")] {
        if was_empty && !part.is_empty() {
            let message = format!("`{part}` of the name `{whole}` is taken for this; Europass wants both parts");
            out.assumed(codes::GUESS, pointer::key("/basics", key), message);
        }
    }
    let joined = names::join(&given, &family).into_owned();
    if joined.is_empty() && whole.is_empty() {
        let message = "there is no name, and today's Europass editor takes no file without one";
        out.assumed(codes::INCOMPLETE, "/basics/name", message);
    } else if whole.is_empty() {
        out.assumed(codes::GUESS, "/basics/name", "the whole name is read as its parts joined");
    }
    let formatted = (!whole.is_empty() && whole != joined).then(|| Element::text("FormattedName", whole));
    Element::new("PersonName").with(formatted).with([Element::text("GivenName", given), Element::text("FamilyName", family)])
}

fn without(whole: &str, part: &str) -> String {
    let rest = whole.strip_prefix(part).or_else(|| whole.strip_suffix(part)).unwrap_or("");
    rest.trim().to_owned()
}

/// A name without known parts, such as a referee's; what reading would join otherwise is reported.
pub(super) fn other_name<'r>(out: &mut Out<'_>, name: &'r str, pointer: At<'_>) -> Option<Element<'r>> {
    let whole = out.plain(name, pointer);
    if whole.is_empty() {
        return None;
    }
    let parts = names::split(&whole);
    let joined = names::join(&parts.given, &parts.family).into_owned();
    let formatted = (joined != whole).then(|| Element::text("FormattedName", whole));
    Some(
        Element::new("PersonName")
            .with(formatted)
            .with([Element::text("GivenName", parts.given), Element::text("FamilyName", parts.family)]),
    )
}

/// A phone number, taken apart as the editor demands it.
pub(super) fn telephone(out: &mut Out<'_>, number: &str, country: Option<&str>, at: &str) -> Option<Element<'static>> {
    let Some(parts) = phone::split(number, country) else {
        let message = format!("Europass wants the country code of the phone number `{number}`; it is not written");
        let diagnostic = Diagnostic::dropped(codes::INCOMPLETE, at, message);
        out.diagnostics.push(diagnostic.hint("write the number as +NN …, or name the country with --country"));
        return None;
    };
    let back = phone::join(&parts.dialing, &parts.number);
    if back != number {
        out.approximated(codes::AS_TEXT, at, format!("written as `{back}`"));
    }
    let country = parts.country.as_deref().and_then(form::country_code);
    Some(
        channel("Telephone")
            .with([Element::text("UseCode", "mobile"), Element::text("CountryDialing", parts.dialing)])
            .with([Element::text("DialNumber", parts.number)])
            .with(country.map(|code| Element::text("CountryCode", code))),
    )
}

/// E-mail and phone of somebody else.
pub(super) fn mail<'r, 'p>(out: &mut Out<'_>, email: &'r str, at: impl Into<At<'p>>) -> Option<Element<'r>> {
    let address = out.text("URI", email, at)?;
    Some(channel("Email").with([address]))
}

/// A website of an organisation.
pub(super) fn site<'r, 'p>(out: &mut Out<'_>, url: &'r str, at: impl Into<At<'p>>) -> Option<Element<'r>> {
    let url = out.plain(url, at);
    (!url.is_empty()).then(|| web(url))
}

/// A website.
pub(super) fn web(url: Cow<'_, str>) -> Element<'_> {
    channel("Web").with([Element::text("URI", url)])
}

/// An account: a social network by its code, a messenger by its code, or any other by its name.
fn network<'r>(out: &mut Out<'_>, profile: &'r Profile, base: String) -> Option<Element<'r>> {
    let Profile { network, username, url, format_data, other } = profile;
    let own = out.rest(format_data, other, &base);
    let network_at = pointer::key(&base, "network");
    let (username_at, url_at) = (pointer::key(&base, "username"), pointer::key(&base, "url"));
    let network = out.plain(network, &network_at);
    let username = out.plain(username, &username_at);
    let url = out.plain(url, &url_at);
    let messenger = form::code("messenger", &network);
    let (kind, code) = match (messenger, form::code("social", &network)) {
        (Some(code), _) => ("InstantMessage", code),
        (None, Some(code)) => ("Social Media", code),
        (None, None) => ("Social Media", "other"),
    };
    let shown = form::meaning(if messenger.is_some() { "messenger" } else { "social" }, code).unwrap_or(&network);
    if shown != network {
        out.approximated(codes::AS_TEXT, network_at, format!("written as the code for {shown}"));
    }
    let url_wins = if messenger.is_some() { username.is_empty() } else { !url.is_empty() };
    let (uri, uri_at, lost, lost_at) =
        if url_wins { (&url, &url_at, &username, &username_at) } else { (&username, &username_at, &url, &url_at) };
    if uri.is_empty() {
        return None;
    }
    if !lost.is_empty() {
        out.dropped(codes::ONE_ONLY, lost_at, "Europass holds the address of an account or its name, not both");
    }
    if form::is_uri(uri) != url_wins {
        for at in [&url_at, &username_at] {
            out.approximated(codes::AS_TEXT, at, format!("`{uri}` is read as the other of address and name"));
        }
    }
    let _ = uri_at;
    let title = (code == "other" && !network.is_empty()).then(|| Element::text("OtherTitle", network));
    let mut element = channel(kind).with([Element::text("UseCode", code)]).with(title).with([Element::text("URI", uri.clone())]);
    restore::overlay_own(out, &mut element, "Communication", own, &base);
    Some(element)
}

fn address<'r>(out: &mut Out<'_>, location: &'r Location, base: &str) -> Option<Element<'r>> {
    let Location { address, postal_code, city, country_code: country, region, format_data, other } = location;
    let own = out.rest(format_data, other, base);
    let address_at = pointer::key(base, "address");
    let plain = out.plain(address, &address_at);
    let lines: Vec<&str> = plain.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.join("\n") != plain {
        out.approximated(codes::AS_TEXT, &address_at, "blank lines, and white space around lines, are left out");
    }
    let mut element = Element::new("Address").attribute("type", "home");
    for line in lines {
        element.push(Element::text("AddressLine", line.to_owned()));
    }
    let region_at = pointer::key(base, "region");
    let region = out.plain(region, &region_at);
    if !region.is_empty() {
        out.approximated(codes::AS_TEXT, region_at, "Europass has no region; it is the last line of the address");
        out.approximated(codes::AS_TEXT, address_at, "the region is written as its last line");
    }
    for line in region.split('\n').map(str::trim).filter(|line| !line.is_empty()) {
        element.push(Element::text("AddressLine", line.to_owned()));
    }
    element = element.with(out.text("CityName", city, &pointer::key(base, "city")));
    let country_at = pointer::key(base, "countryCode");
    let country = out.plain(country, &country_at);
    if !country.is_empty() {
        element = element.with(country_code(out, &country, &country_at).map(|code| Element::text("CountryCode", code)));
    }
    element = element.with(out.text("PostalCode", postal_code, &pointer::key(base, "postalCode")));
    if element.is_empty() {
        return None;
    }
    let mut channel = Element::new("Communication").with([Element::text("UseCode", "home"), element]);
    restore::overlay_own(out, &mut channel, "Communication", own, base);
    Some(channel)
}

/// A country code as the editor writes it; what is none is reported.
pub(super) fn country_code(out: &mut Out<'_>, code: &str, at: &str) -> Option<String> {
    let written = form::country_code(code);
    match &written {
        None => out.dropped(codes::NOT_IN_LIST, at, format!("`{code}` is no country code of two letters")),
        Some(written) if form::read_country_code(written) != code => {
            out.approximated(codes::NOT_IN_LIST, at, format!("written as `{written}`"));
        }
        Some(_) => {}
    }
    written
}

/// The photo: base64 of the text of a data URI, as the editor does it.
fn photo(out: &mut Out<'_>, image: &str) -> Option<Element<'static>> {
    let image = out.plain(image, "/basics/image");
    if image.is_empty() {
        return None;
    }
    if !image.starts_with("data:") {
        let message = "Europass holds the photo itself, and this is only where it is";
        out.diagnostics.push(Diagnostic::dropped(codes::NO_PLACE, "/basics/image", message).hint("name the file with --photo"));
        return None;
    }
    Some(file(&image, "photo", "ProfilePicture"))
}

/// A file in the document.
pub(super) fn file(data_uri: &str, kind: &'static str, instructions: &'static str) -> Element<'static> {
    Element::new("Attachment").with([
        Element::text("EmbeddedData", base64::encode(data_uri.as_bytes())),
        Element::text("FileType", kind),
        Element::text("Instructions", instructions),
    ])
}
