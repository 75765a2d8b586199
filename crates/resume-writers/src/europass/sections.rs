//! The sections whose entries are activities, and those that stand in custom sections.

use std::borrow::Cow;

use resume_core::diagnostic::codes;
use resume_core::europass::facts::sides;
use resume_core::europass::{UNTITLED, dates_agree, printed_title, section_of_title};
use resume_core::inline::{self, Block};
use resume_core::model::{
    Attachment, Award, Certificate, CustomSection, Engagement, Interest, Project, Publication, Reference, Volunteer,
};
use resume_core::pointer::At;
use resume_core::tables::{Section, sections};
use resume_core::{Diagnostic, pointer};
use serde_json::Value;

use super::out::{Out, Said, date, period, rich};
use super::person;
use super::restore::{self, Kept};
use crate::rich_text;
use crate::xml::Element;

fn title<'r>(text: impl Into<Cow<'r, str>>) -> Element<'r> {
    Element::text("Title", text)
}

/// Where skills may have been found that the editor does not show today: element, and element of the entry.
pub(super) const SKILL_CONTAINERS: [(&str, &str); 3] = [
    ("CommunicationAndInterpersonalSkills", "CommunicationAndInterpersonalSkill"),
    ("ManagementAndLeadershipSkills", "ManagementAndLeadershipSkill"),
    ("OrganisationalSkills", "OrganisationalSkill"),
];

/// Where entries of custom sections may have been found: element, and element of the entry.
pub(super) const SECTION_CONTAINERS: [(&str, &str); 2] =
    [("CreativeWorks", "CreativeWork"), ("SocialAndPoliticalActivities", "SocialAndPoliticalActivity")];

/// Takes the container that a reader noted down out of the data of this format.
pub(super) fn container(own: &mut Option<Value>, known: &[(&'static str, &'static str)]) -> Option<(&'static str, &'static str)> {
    let map = own.as_mut()?.as_object_mut()?;
    let name = map.get("container")?.as_str()?;
    let found = known.iter().find(|(container, _)| *container == name).copied()?;
    map.shift_remove("container");
    Some(found)
}

pub(super) fn volunteer<'r>(out: &mut Out<'_>, volunteer: &'r Volunteer, base: String) -> Option<Element<'r>> {
    let Volunteer {
        organization,
        position,
        url,
        start_date,
        end_date,
        summary,
        highlights,
        location,
        department,
        sector,
        esco_occupation,
        email,
        urls,
        keywords,
        format_data,
        other,
    } = volunteer;
    let at = |key: &'static str| pointer::at(&base, key);
    let own = out.rest(format_data, other, &base);
    let plain_position = out.plain(position, at("position"));
    // As the fact says it, for both to be compared when they are read.
    let plain_organization = inline::plain_text(&rich_text::plain(organization, "", &mut Vec::new()));
    // Of an engagement without a position, the organisation is the title, and the fact says that it is one.
    let name = if plain_position.is_empty() { Cow::Owned(plain_organization.clone()) } else { plain_position.clone() };
    if !plain_position.is_empty() && plain_position == plain_organization {
        out.approximated(codes::AS_TEXT, at("position"), "the same as the organisation is read as no position");
    }
    let body = out.body(summary, "summary", highlights, &base);
    let said = [
        ("organization", Said::Text(organization)),
        ("department", Said::Text(department)),
        ("sector", Said::Text(sector)),
        ("email", Said::Text(email)),
        ("escoOccupation", Said::Uri(esco_occupation)),
        ("keywords", Said::List(keywords)),
    ];
    let text = out.rich(&base, sides::VOLUNTEER, &said, body, "summary");
    let place = out.text("Location", location, at("location"));
    let links = out.one_and_more(url, "url", urls, "urls", &base);
    let rest = Element::new("VoluntaryWork")
        .with(period("Date", *start_date, *end_date, true))
        .with(place)
        .with(rich("Description", text))
        .with(links.into_iter().map(|(link, _)| Element::text("Link", link)));
    if rest.is_empty() && name.is_empty() {
        return None;
    }
    let name = if name.is_empty() { Cow::Borrowed(out.section_title(Section::Volunteer)) } else { name };
    if !is_name(out, &plain_position, Section::Volunteer, at("position")) && rest.is_empty() {
        return None;
    }
    let mut element = rest.with([title(name)]);
    restore::overlay_own(out, &mut element, "Activity", own, &base);
    Some(element)
}

/// False, and reported, when a name is the printed title of its section, which is read as no name.
fn is_name(out: &mut Out<'_>, name: &str, section: Section, at: At<'_>) -> bool {
    let is_free = name.is_empty() || printed_title(section, name).is_empty();
    if !is_free {
        out.approximated(codes::AS_TEXT, at, "this is the title of the section, and is read as no name");
    }
    is_free
}

/// An entry of its other parts and its name: without either there is none, and a name that is read as none counts as none.
/// `more` is whether there is something of the entry outside `rest`.
pub(super) fn named<'r>(
    out: &mut Out<'_>,
    rest: Element<'r>,
    more: bool,
    name: &'r str,
    section: Section,
    at: At<'_>,
) -> Option<Element<'r>> {
    let plain = out.plain(name, at);
    let is_free = is_name(out, &plain, section, at);
    if rest.is_empty() && !more && (plain.is_empty() || !is_free) {
        return None;
    }
    let name = if plain.is_empty() { Cow::Borrowed(out.section_title(section)) } else { plain };
    Some(rest.with([title(name)]))
}

pub(super) fn award<'r>(out: &mut Out<'_>, award: &'r Award, base: String) -> Option<Element<'r>> {
    let Award { title, date, awarder, summary, url, highlights, format_data, other } = award;
    let at = |key: &'static str| pointer::at(&base, key);
    let own = out.rest(format_data, other, &base);
    let body = out.body(summary, "summary", highlights, &base);
    let text = out.rich(&base, sides::AWARD, &[("awarder", Said::Text(awarder))], body, "summary");
    let rest = Element::new("Other").with(period("Date", *date, None, false)).with(rich("Description", text)).with(out.text(
        "Link",
        url,
        at("url"),
    ));
    let mut element = named(out, rest, false, title, Section::Awards, at("title"))?;
    restore::overlay_own(out, &mut element, "Activity", own, &base);
    Some(element)
}

/// A certificate, in today's form or in that of 2020 where a reader found it in that one with more than today's holds.
pub(super) enum Certified<'r> {
    Course(Element<'r>),
    Former(Element<'r>),
}

const FORMER: [(&str, &str); 1] = [("Certifications", "Certification")];

fn former_certificate<'r>(out: &mut Out<'_>, certificate: &'r Certificate, own: Option<&Value>, base: &str) -> Element<'r> {
    let Certificate { name, date: issued, url, issuer, summary, highlights, format_data: _, other: _ } = certificate;
    let at = |key: &'static str| pointer::at(base, key);
    let body = out.body(summary, "summary", highlights, base);
    let authority = out.text("Name", issuer, at("issuer")).map(|name| Element::new("IssuingAuthority").with([name]));
    let mut element = Element::new("Certification")
        .with(out.text("CertificationName", name, at("name")))
        .with(date("FirstIssuedDate", *issued))
        .with(authority)
        .with(rich("Description", body))
        .with(out.text("Link", url, at("url")));
    restore::overlay_own(out, &mut element, "Certification", own, base);
    element
}

pub(super) fn certificate<'r>(out: &mut Out<'_>, certificate: &'r Certificate, base: &str) -> Option<Certified<'r>> {
    let Certificate { name, date: issued, url, issuer, summary, highlights, format_data, other } = certificate;
    let at = |key: &'static str| pointer::at(base, key);
    let mut own = out.rest(format_data, other, base).cloned();
    if container(&mut own, &FORMER).is_some() {
        return Some(Certified::Former(former_certificate(out, certificate, own.as_ref(), base)));
    }
    let own = own.as_ref();
    let body = out.body(summary, "summary", highlights, base);
    let said = [("issuer", Said::Text(issuer)), ("url", Said::Uri(url))];
    let text = out.rich(base, sides::CERTIFICATE, &said, body, "summary");
    let rest = Element::new("CourseCertification").with(date("FirstIssuedDate", *issued)).with(rich("Description", text));
    let mut element = named(out, rest, false, name, Section::Certificates, at("name"))?;
    restore::overlay_own(out, &mut element, "CourseCertification", own, base);
    Some(Certified::Course(element))
}

pub(super) fn publication<'r>(out: &mut Out<'_>, publication: &'r Publication, base: String) -> Option<Element<'r>> {
    let Publication { name, publisher, release_date, url, summary, highlights, format_data, other } = publication;
    let at = |key: &'static str| pointer::at(&base, key);
    let own = out.rest(format_data, other, &base);
    let body = out.body(summary, "summary", highlights, &base);
    let year = release_date.and_then(|date| resume_core::PartialDate::new(date.year(), None, None));
    let exact = release_date.filter(|date| year.is_some_and(|year| year != *date && dates_agree(year, *date)));
    let exact = exact.map(|date| date.to_string()).unwrap_or_default();
    let text = out.rich(&base, sides::PUBLICATION, &[("releaseDate", Said::Text(&exact))], body, "summary");
    let rest = Element::new("Publication")
        .with(rich("FormattedPublicationDescription", text))
        .with(year.map(|year| Element::text("Year", year.to_string())))
        .with(out.text("Link", url, at("url")))
        .with(out.text("Publisher", publisher, at("publisher")));
    let mut element = named(out, rest, false, name, Section::Publications, at("name"))?;
    restore::overlay_own(out, &mut element, "Publication", own, &base);
    Some(element)
}

pub(super) fn interest<'r>(out: &mut Out<'_>, interest: &'r Interest, base: String) -> Option<Element<'r>> {
    let Interest { name, keywords, summary, format_data, other } = interest;
    let at = |key: &'static str| pointer::at(&base, key);
    let own = out.rest(format_data, other, &base);
    let mut body = rich_text::paragraphs(summary, at("summary"), &mut out.diagnostics);
    body.extend(out.plain_items(keywords, at("keywords")));
    let rest = Element::new("HobbyOrInterest").with(rich("Description", body));
    let mut element = named(out, rest, false, name, Section::Interests, at("name"))?;
    restore::overlay_own(out, &mut element, "Activity", own, &base);
    Some(element)
}

pub(super) fn reference<'r>(out: &mut Out<'_>, reference: &'r Reference, base: String) -> Option<Element<'r>> {
    let Reference { name, reference, role, email, phone, url, format_data, other } = reference;
    let at = |key: &'static str| pointer::at(&base, key);
    let mut kept = Kept::new(out.rest(format_data, other, &base), &base);
    let mut element = Element::new("Referee").with(person::other_name(out, name, at("name")));
    element = element.with(person::mail(out, email.as_str(), at("email")).map(|mail| kept.channel(out, mail, email.trim())));
    let phone_at = pointer::key(&base, "phone");
    let phone = out.plain(phone, &phone_at);
    if !phone.is_empty() {
        let country = out.country.map(str::to_owned);
        let channel = person::telephone(out, &phone, country.as_deref(), &phone_at);
        element = element.with(channel.map(|channel| kept.channel(out, channel, &phone)));
    }
    element = element.with(kept.channels(out));
    let reference_at = at("reference");
    let comment = rich_text::plain_paragraphs(reference, reference_at, &mut out.diagnostics);
    if !comment.is_empty() {
        element.push(Element::text("Comment", comment));
    }
    element = element.with(out.text("Role", role, at("role"))).with(out.text("Link", url, at("url")));
    if element.is_empty() {
        return None;
    }
    kept.overlay(out, &mut element, "Referee");
    Some(element)
}

pub(super) fn project<'r>(out: &mut Out<'_>, project: &'r Project, base: String) -> Option<Element<'r>> {
    let Project {
        name,
        description,
        highlights,
        keywords,
        start_date,
        end_date,
        url,
        roles,
        entity,
        kind,
        summary,
        format_data,
        other,
    } = project;
    let at = |key: &'static str| pointer::at(&base, key);
    let own = out.rest(format_data, other, &base);
    let mut body = rich_text::paragraphs(description, at("description"), &mut out.diagnostics);
    let has_description = !body.is_empty();
    let more = out.body(summary, "summary", highlights, &base);
    if matches!(more.first(), Some(Block::Paragraph(_))) {
        out.approximated(codes::AS_TEXT, at("summary"), "written as more of the description");
        let kind = if has_description { Diagnostic::approximated } else { Diagnostic::assumed };
        out.diagnostics.push(kind(codes::AS_TEXT, at("description"), "the summary is written as more of it"));
    }
    body.extend(more);
    let said = [
        ("roles", Said::List(roles)),
        ("entity", Said::Text(entity)),
        ("type", Said::Text(kind)),
        ("keywords", Said::List(keywords)),
    ];
    let text = out.rich(&base, sides::PROJECT, &said, body, "description");
    let rest = Element::new("Project")
        .with(period("Date", *start_date, *end_date, true))
        .with(rich("Description", text))
        .with(out.text("Link", url, at("url")));
    let mut element = named(out, rest, false, name, Section::Projects, at("name"))?;
    restore::overlay_own(out, &mut element, "Activity", own, &base);
    Some(element)
}

pub(super) fn membership<'r>(out: &mut Out<'_>, engagement: &'r Engagement, base: String) -> Option<Element<'r>> {
    let (activity, place, own) = self::engagement(out, engagement, &base, true);
    let activity = named(out, activity, place.is_some(), &engagement.name, Section::Memberships, pointer::at(&base, "name"))?;
    let mut element = Element::new("NetworkAndMembership").with([activity]).with(place);
    restore::overlay_own(out, &mut element, "Social", own, &base);
    Some(element)
}

pub(super) fn conference<'r>(out: &mut Out<'_>, engagement: &'r Engagement, base: String) -> Option<Element<'r>> {
    let (activity, place, own) = self::engagement(out, engagement, &base, false);
    let activity = activity.with(place);
    let mut element = named(out, activity, false, &engagement.name, Section::Conferences, pointer::at(&base, "name"))?;
    element.name = "ConferenceAndSeminar".into();
    restore::overlay_own(out, &mut element, "Activity", own, &base);
    Some(element)
}

type Parts<'d> = (Element<'d>, Option<Element<'d>>, Option<&'d Value>);

fn engagement<'d>(out: &mut Out<'_>, engagement: &'d Engagement, base: &str, goes_on: bool) -> Parts<'d> {
    let Engagement { name: _, location, start_date, end_date, summary, url, format_data, other } = engagement;
    let at = |key: &'static str| pointer::at(base, key);
    let own = out.rest(format_data, other, base);
    let body = out.prose(summary, at("summary"));
    let activity = Element::new("Activity")
        .with(period("Date", *start_date, *end_date, goes_on))
        .with(rich("Description", body))
        .with(out.text("Link", url, at("url")));
    (activity, out.text("Location", location, at("location")), own)
}

/// An entry of a custom section: the section's title, the entry, and the container that it goes back to.
pub(super) struct Custom<'r> {
    pub title: String,
    /// The title as the model has it.
    pub model_title: String,
    pub entry: Element<'r>,
    pub container: Option<(&'static str, &'static str)>,
}

pub(super) fn custom<'r>(out: &mut Out<'_>, sections: &'r [CustomSection]) -> Vec<Custom<'r>> {
    let mut all = Vec::with_capacity(sections.len());
    for (index, section) in sections.iter().enumerate() {
        let base = pointer::index("/sections", index);
        all.extend(one_custom(out, section, &base));
    }
    if all.len() < sections.len() {
        out.dropped(codes::NO_ENTRY, "/sections", "entries that say nothing are left out");
    }
    all
}

fn one_custom<'r>(out: &mut Out<'_>, section: &'r CustomSection, base: &str) -> Option<Custom<'r>> {
    let CustomSection { title, name, start_date, end_date, location, url, summary, highlights, format_data, other } = section;
    let at = |key: &'static str| pointer::at(base, key);
    let mut own = out.rest(format_data, other, base).cloned();
    let container = container(&mut own, &SECTION_CONTAINERS);
    let title_text = out.plain(title, at("title"));
    if let Some((known, _)) = section_of_title(&title_text).filter(|_| container.is_none()) {
        let message = format!("entries under this title are read as `{}`", known.key());
        out.approximated(codes::AS_TEXT, "/sections", &message);
        let target = if known == Section::Basics { "/basics/extra".to_owned() } else { format!("/{}", known.key()) };
        out.assumed(codes::AS_TEXT, target, message);
    }
    let name_text = out.plain(name, at("name"));
    if title_text == UNTITLED {
        out.approximated(codes::AS_TEXT, at("title"), "this stands for no title");
    }
    let shown = if title_text.is_empty() { UNTITLED.to_owned() } else { title_text.clone().into_owned() };
    if name_text == shown {
        out.approximated(codes::AS_TEXT, at("name"), "the same as the title of the section is read as no name");
    }
    let body = out.body(summary, "summary", highlights, base);
    let is_social = container.is_some_and(|(container, _)| container == "SocialAndPoliticalActivities");
    let said = [("location", Said::Text(if is_social { "" } else { location }))];
    let text = out.rich(base, sides::SECTION, &said, body, "summary");
    let rest = Element::new("Other")
        .with(period("Date", *start_date, *end_date, false))
        .with(rich("Description", text))
        .with(out.text("Link", url, at("url")));
    let place = if is_social { out.text("Location", location, at("location")) } else { None };
    if rest.is_empty() && place.is_none() && title_text.is_empty() && (name_text.is_empty() || name_text == shown) {
        return None;
    }
    let entry_title = if name_text.is_empty() { Cow::Owned(shown.clone()) } else { name_text };
    let mut entry = rest.with([self::title(entry_title)]);
    if let (true, Some((_, child))) = (is_social, container) {
        entry.name = "Activity".into();
        let mut social = Element::new(child).with([entry]).with(place);
        restore::overlay_own(out, &mut social, "Social", own.as_ref(), base);
        return Some(Custom { title: shown, model_title: title.clone(), entry: social, container });
    }
    restore::overlay_own(out, &mut entry, "Activity", own.as_ref(), base);
    if let Some((_, child)) = container {
        entry.name = child.into();
    }
    Some(Custom { title: shown, model_title: title.clone(), entry, container })
}

/// A file that belongs to the résumé.
pub(super) fn attachment<'r>(out: &mut Out<'_>, attachment: &'r Attachment, base: String) -> Option<Element<'r>> {
    let Attachment { name, mime_type, data, description, format_data, other } = attachment;
    let at = |key: &'static str| pointer::at(&base, key);
    let own = out.rest(format_data, other, &base);
    for (key, text) in [("name", name), ("description", description)] {
        if !text.is_empty() {
            out.dropped(codes::NO_PLACE, at(key), "Europass keeps no name and no description of a file");
        }
    }
    let data_text = out.plain(data, at("data"));
    if data_text.is_empty() {
        if !mime_type.is_empty() {
            let message = "a file without content is not written";
            out.diagnostics.push(Diagnostic::dropped(codes::INCOMPLETE, at("mimeType"), message));
        }
        return None;
    }
    let mut mime = out.plain(mime_type, at("mimeType"));
    if mime.contains(',') {
        out.dropped(codes::VALUE, at("mimeType"), "no media type has a comma, which would end it here");
        mime = Cow::Borrowed("");
    }
    let kind = match mime.split('/').next().unwrap_or("") {
        "image" => "photo",
        _ if mime == "application/pdf" => "pdf",
        _ => "doc",
    };
    let mut element = person::file(&format!("data:{mime};base64,{data_text}"), kind, "Other");
    restore::overlay_own(out, &mut element, "Attachment", own, &base);
    Some(element)
}

/// Personal facts of no field, as a custom section under the title of the personal data.
pub(super) fn extra(out: &mut Out<'_>, extra: &[String]) -> Option<(String, Element<'static>)> {
    let items = out.plain_items(extra, "/basics/extra");
    if items.is_empty() {
        return None;
    }
    let title = sections::title(Section::Basics, out.locale);
    let entry = Element::new("Other").with([self::title(title)]).with(rich("Description", items));
    Some((title.to_owned(), entry))
}
