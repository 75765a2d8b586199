//! The person, and communication channels wherever they stand.

use std::collections::BTreeMap;

use resume_core::europass as form;
use resume_core::europass::codes as lists;
use resume_core::model::{Basics, Language, Location, Profile};
use resume_core::{base64, names, phone, pointer};
use serde_json::{Map, Value};

use super::input::{Input, also_keep, ask_attribute_if, ask_if, keep, own_text};
use crate::xml::Element;

pub(super) fn read(input: &mut Input, person: &Element<'_>) -> (Basics, Vec<Language>) {
    let mut basics = Basics::default();
    if let Some(name) = person.child("PersonName") {
        let (whole, given, family) = name_parts(name);
        input.locator.record("/basics/name", name.span.clone());
        for (key, part) in [("givenName", "GivenName"), ("familyName", "FamilyName")] {
            if let Some(part) = name.elements().find(|child| child.name == part) {
                input.locator.record(pointer::key("/basics", key), part.span.clone());
            }
        }
        (basics.name, basics.given_name, basics.family_name) = (whole, given, family);
        basics.honorific_prefix = input.text(name, "PreferredSalutationCode", "/basics/honorificPrefix");
    }
    input.home = home(person);
    let mut channels = Channels::read(input, person);
    channels.networks(input, &mut basics.profiles);
    channels.location(input, &mut basics.location);
    for code in input.texts(person, "NationalityCode", "/basics/nationalities") {
        basics.nationalities.push(form::read_country_code(&code));
    }
    if let Some(birth) = person.elements().find(|child| child.name == "BirthDate") {
        basics.birth_date = input.bare_date(birth, "/basics/birthDate");
        if basics.birth_date.is_some() {
            birth.ask();
            input.locator.record("/basics/birthDate", birth.span.clone());
        }
    }
    if let Some(place) = person.child("BirthPlace") {
        basics.birth_place = input.text(place, "City", "/basics/birthPlace");
    }
    for gender in person.elements().filter(|child| child.name == "GenderCode") {
        let code = gender.peek().trim().to_ascii_lowercase();
        if matches!(code.as_str(), "male" | "female" | "other") && basics.gender.is_empty() {
            gender.ask_all();
            input.locator.record("/basics/gender", gender.span.clone());
            basics.gender = code;
        }
    }
    let mut languages = Vec::new();
    for tongue in person.children("PrimaryLanguageCode") {
        let base = pointer::index("/languages", languages.len());
        input.locator.record(base, tongue.span.clone());
        languages.extend(mother_tongue(input, tongue));
    }
    let mut firsts = |values: Vec<(String, resume_core::Span)>, one: &str, more: &str| {
        let mut values = values.into_iter();
        let first = values.next().map(|(value, span)| {
            input.locator.record(pointer::key("/basics", one), span);
            value
        });
        let rest = values.enumerate().map(|(index, (value, span))| {
            input.locator.record(pointer::index(&pointer::key("/basics", more), index), span);
            value
        });
        (first.unwrap_or_default(), rest.collect::<Vec<_>>())
    };
    (basics.email, basics.emails) = firsts(std::mem::take(&mut channels.mails), "email", "emails");
    (basics.phone, basics.phones) = firsts(std::mem::take(&mut channels.phones), "phone", "phones");
    (basics.url, basics.urls) = firsts(std::mem::take(&mut channels.sites), "url", "urls");
    basics.format_data = keep(person);
    channels.keep(&mut basics.format_data);
    (basics, languages)
}

/// The country in which the person lives.
fn home(person: &Element<'_>) -> Option<String> {
    let of = |element: &Element<'_>, name: &str| element.elements().any(|child| child.name == name);
    let address = person.elements().find(|child| child.name == "Communication" && of(child, "Address"))?;
    let address = address.elements().find(|child| child.name == "Address")?;
    let code = address.elements().find(|child| child.name == "CountryCode")?;
    Some(form::read_country_code(&code.peek()))
}

/// The whole name and its parts.
pub(super) fn name_parts(name: &Element<'_>) -> (String, String, String) {
    let parts =
        |name_of: &str| name.children(name_of).map(own_text).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
    let (given, family) = (parts("GivenName"), parts("FamilyName"));
    let formatted = parts("FormattedName");
    let whole = if formatted.is_empty() { names::join(&given, &family).into_owned() } else { formatted };
    (whole, given, family)
}

/// The whole name of somebody whose parts the model does not have. Parts that the writer would guess otherwise are kept.
pub(super) fn other_name(name: &Element<'_>) -> String {
    let part =
        |of: &str| name.elements().find(|child| child.name == of).map(|child| child.peek().trim().to_owned()).unwrap_or_default();
    let (given, family, formatted) = (part("GivenName"), part("FamilyName"), part("FormattedName"));
    let whole = if formatted.is_empty() { names::join(&given, &family).into_owned() } else { formatted };
    let guess = names::split(&whole);
    if (guess.given, guess.family) == (given, family) {
        name_parts(name);
    }
    whole
}

fn mother_tongue(input: &Input, tongue: &Element<'_>) -> Option<Language> {
    let text = own_text(tongue);
    let kind = ["name", "typeCode", "schemeName"].iter().find_map(|key| {
        let value = tongue.attributes.iter().find(|a| a.name == *key)?.value.trim().to_owned();
        Some((*key, value))
    });
    let is_free = kind.as_ref().is_some_and(|(_, kind)| kind.replace('_', "").eq_ignore_ascii_case("FREETEXT"));
    let code = if is_free { None } else { language_code(&text) };
    if let Some((key, value)) = &kind
        && (is_free || (code.is_some() && value == "NORMAL"))
    {
        tongue.attribute(key);
    }
    let mut language = match code {
        Some(code) => Language {
            language: lists::language_name(code, input.profile()).unwrap_or(code).to_owned(),
            code: code.to_owned(),
            ..Language::default()
        },
        None => Language { language: text.clone(), ..Language::default() },
    };
    if text.is_empty() {
        return None;
    }
    language.fluency = "native".to_owned();
    language.format_data = keep(tongue);
    Some(language)
}

/// The language of a code: three letters, two, or the last part of the URI of an authority table.
pub(super) fn language_code(text: &str) -> Option<&'static str> {
    let code = text.rsplit('/').next().unwrap_or(text).trim().to_ascii_lowercase();
    lists::of_iso639(&code)
}

/// Communication channels by kind, in their order.
#[derive(Default)]
pub(super) struct Channels<'d, 'i> {
    pub mails: Vec<(String, resume_core::Span)>,
    pub phones: Vec<(String, resume_core::Span)>,
    pub sites: Vec<(String, resume_core::Span)>,
    networks: Vec<(&'d Element<'i>, bool)>,
    addresses: Vec<&'d Element<'i>>,
    /// What more there is of a channel, by its value.
    of: BTreeMap<String, Value>,
    /// Channels of no kind that is known.
    unknown: Vec<Value>,
}

impl<'d, 'i> Channels<'d, 'i> {
    pub fn read(input: &mut Input, parent: &'d Element<'i>) -> Self {
        let mut channels = Self::default();
        for element in parent.children("Communication") {
            let code = element.elements().find(|child| child.name == "ChannelCode");
            let kind = code.map(|code| code.peek().trim().to_owned()).unwrap_or_default();
            let has = |name: &str| element.elements().any(|child| child.name == name);
            let list = match kind.as_str() {
                "Email" => &mut channels.mails,
                "Telephone" | "MobileTelephone" | "Mobile" | "Fax" => &mut channels.phones,
                "Web" => &mut channels.sites,
                "Social Media" | "SocialMedia" => {
                    channels.networks.push((element, false));
                    continue;
                }
                "InstantMessage" | "InstantMessaging" => {
                    channels.networks.push((element, true));
                    continue;
                }
                _ if has("Address") => {
                    channels.addresses.push(element);
                    continue;
                }
                "" if has("DialNumber") => &mut channels.phones,
                _ => {
                    channels.unknown.extend(element.leftover(&|child| child.name.to_owned()));
                    continue;
                }
            };
            let is_phone = has("DialNumber");
            let value = if is_phone { number(input, element) } else { element.child("URI").map(own_text).unwrap_or_default() };
            if value.is_empty() {
                channels.unknown.extend(element.leftover(&|child| child.name.to_owned()));
                continue;
            }
            ask_if(element, "ChannelCode", &["Email", "Telephone", "Web"]);
            if is_phone {
                ask_if(element, "UseCode", &["mobile"]);
            }
            list.push((value.clone(), element.span.clone()));
            if let Some(more) = element.leftover(&|child| child.name.to_owned()) {
                channels.of.insert(value, more);
            }
        }
        channels
    }

    /// Accounts in networks and with messengers.
    fn networks(&mut self, input: &mut Input, profiles: &mut Vec<Profile>) {
        for (element, is_messenger) in std::mem::take(&mut self.networks) {
            let base = pointer::index("/basics/profiles", profiles.len());
            let list = if is_messenger { "messenger" } else { "social" };
            let code = element.elements().find(|child| child.name == "UseCode");
            let network = code.and_then(|code| form::meaning(list, code.peek().trim()));
            let mut profile = Profile { network: network.unwrap_or("").to_owned(), ..Profile::default() };
            if network.is_some() {
                ask_if(element, "ChannelCode", &["Social Media", "InstantMessage"]);
                if let Some(code) = code {
                    code.ask_all();
                }
            } else {
                profile.network = input.text(element, "OtherTitle", &pointer::key(&base, "network"));
                // What is of no network that is known is written as a social one.
                ask_if(element, "ChannelCode", &["Social Media"]);
                ask_if(element, "UseCode", &["other"]);
            }
            let uri = element.child("URI").map(own_text).unwrap_or_default();
            if form::is_uri(&uri) {
                profile.url = uri
            } else {
                profile.username = uri
            }
            profile.format_data = keep(element);
            input.locator.record(base, element.span.clone());
            profiles.push(profile);
        }
    }

    /// The first address; others are kept.
    fn location(&mut self, input: &mut Input, location: &mut Location) {
        for (index, element) in std::mem::take(&mut self.addresses).into_iter().enumerate() {
            if index > 0 {
                self.unknown.extend(element.leftover(&|child| child.name.to_owned()));
                continue;
            }
            let Some(address) = element.child("Address") else { continue };
            input.locator.record("/basics/location", element.span.clone());
            let lines: Vec<String> = input.texts(address, "AddressLine", "/basics/location/address");
            location.address = lines.join("\n");
            location.city = input.text(address, "CityName", "/basics/location/city");
            location.postal_code = input.text(address, "PostalCode", "/basics/location/postalCode");
            location.country_code = form::read_country_code(&input.text(address, "CountryCode", "/basics/location/countryCode"));
            ask_attribute_if(address, "type", &["home"]);
            ask_if(element, "UseCode", &["home"]);
            location.format_data = keep(element);
        }
    }

    /// The address of an organisation as one text: town and country, or all of it.
    pub fn place(&mut self, input: &Input) -> Option<(String, resume_core::Span)> {
        let mut place = None;
        for (index, element) in std::mem::take(&mut self.addresses).into_iter().enumerate() {
            let address = element.elements().find(|child| child.name == "Address");
            let (0, Some(address)) = (index, address) else {
                self.unknown.extend(element.leftover(&|child| child.name.to_owned()));
                continue;
            };
            let part = |name: &str| -> Vec<String> {
                let all = address.elements().filter(|child| child.name == name).map(|child| child.peek().trim().to_owned());
                all.filter(|text| !text.is_empty()).collect()
            };
            let code = part("CountryCode");
            let country = code.first().map(|code| country_name(input, code));
            let town = [part("PostalCode"), part("CityName")].concat().join(" ");
            let lines = part("AddressLine");
            let parts: Vec<String> = lines.iter().cloned().chain((!town.is_empty()).then_some(town)).chain(country).collect();
            let text = parts.join(", ");
            let is_simple = lines.is_empty() && part("PostalCode").is_empty() && !text.is_empty();
            if is_simple {
                element.ask();
                address.ask();
                for child in address.elements().filter(|child| child.name == "CityName" || child.name == "CountryCode") {
                    child.ask_all();
                }
            }
            if let Some(more) = element.leftover(&|child| child.name.to_owned()) {
                self.of.insert(text.clone(), more);
            }
            if !text.is_empty() {
                place = Some((text, element.span.clone()));
            }
        }
        place
    }

    /// Leaves what is left of the channels to be kept.
    pub fn rest(&mut self) {
        let names = |child: &Element<'_>| child.name.to_owned();
        for (element, _) in std::mem::take(&mut self.networks) {
            self.unknown.extend(element.leftover(&names));
        }
        for element in std::mem::take(&mut self.addresses) {
            self.unknown.extend(element.leftover(&names));
        }
        let mut more = Vec::new();
        for (code, list) in [("Email", &mut self.mails), ("Web", &mut self.sites)] {
            for (value, _) in std::mem::take(list) {
                more.push((serde_json::json!({ "ChannelCode": code, "URI": value }), value));
            }
        }
        for (value, _) in std::mem::take(&mut self.phones) {
            let channel = match phone::split(&value, None) {
                Some(parts) => {
                    let country = parts.country.as_deref().and_then(form::country_code);
                    serde_json::json!({
                        "ChannelCode": "Telephone",
                        "UseCode": "mobile",
                        "CountryDialing": parts.dialing,
                        "DialNumber": parts.number,
                        "CountryCode": country,
                    })
                }
                None => serde_json::json!({ "ChannelCode": "Telephone", "DialNumber": value }),
            };
            more.push((channel, value));
        }
        for (mut channel, value) in more {
            if let (Some(Value::Object(rest)), Some(map)) = (self.of.remove(&value), channel.as_object_mut()) {
                map.extend(rest);
            }
            self.unknown.push(channel);
        }
    }

    /// Keeps what no field holds.
    pub fn keep(mut self, format_data: &mut resume_core::model::OpenObject) {
        self.rest();
        if !self.of.is_empty() {
            also_keep(format_data, "of", Value::Object(Map::from_iter(self.of)));
        }
        if !self.unknown.is_empty() {
            also_keep(format_data, "more", Value::Array(self.unknown));
        }
    }
}

/// The name of a country of which the document has the code.
pub(super) fn country_name(input: &Input, code: &str) -> String {
    let code = form::read_country_code(code);
    lists::country_name(&code, input.profile()).map_or(code.clone(), str::to_owned)
}

/// A phone number from its parts.
fn number(input: &Input, element: &Element<'_>) -> String {
    let dialing = element.child("CountryDialing").map(own_text).unwrap_or_default();
    // Stays unasked, so that it is written apart again.
    let area = element.peek_child("AreaDialing").map(|area| area.peek().trim().to_owned()).unwrap_or_default();
    let local = element.child("DialNumber").map(own_text).unwrap_or_default();
    let local = if area.is_empty() { local } else { format!("{area} {local}") };
    let dialing = dialing.trim_start_matches(['+', '0']).to_owned();
    if dialing.is_empty() || local.is_empty() {
        return local;
    }
    let whole = phone::join(&dialing, &local);
    // The country is what the writer would say, unless the document says another one.
    let told = phone::split(&whole, input.home.as_deref()).and_then(|parts| parts.country).and_then(|c| form::country_code(&c));
    if let Some(country) = element.elements().find(|child| child.name == "CountryCode") {
        let code = form::country_code(&form::read_country_code(&country.peek()));
        if told == code {
            country.ask_all();
        }
    }
    whole
}

/// The photo: a data URI, whatever was encoded how often.
pub(super) fn file(data: &str, kind: &str) -> Option<String> {
    let text = data.trim();
    if text.starts_with("data:") {
        return Some(text.to_owned());
    }
    let bytes = base64::decode(text)?;
    if bytes.starts_with(b"data:") {
        return String::from_utf8(bytes).ok();
    }
    let mime = match bytes.get(..4) {
        Some(b"\x89PNG") => "image/png",
        Some([0xff, 0xd8, 0xff, _]) => "image/jpeg",
        Some(b"GIF8") => "image/gif",
        Some(b"%PDF") => "application/pdf",
        _ if kind == "photo" => "image/jpeg",
        _ => "application/octet-stream",
    };
    Some(format!("data:{mime};base64,{}", base64::encode(&bytes)))
}
