//! The sections whose entries are activities, and custom sections.

use resume_core::europass as form;
use resume_core::europass::facts::{self, sides};
use resume_core::inline::Block;
use resume_core::model::{
    Award, Certificate, CustomSection, DigitalSelfAssessment, Engagement, Interest, Project, Publication, Reference, Resume,
    Skill, Volunteer,
};
use resume_core::tables::Section;
use resume_core::{PartialDate, pointer};

use super::input::{Input, also_keep, beside, keep, own_text, plain, plain_as_markdown, prose, prose_and_plain_items, split};
use super::person::{Channels, other_name};
use serde_json::Value;

use crate::rich_text;
use crate::xml::Element;

const ONGOING: Option<&str> = Some("Ongoing");

/// What an activity says, before it is known what it is.
struct Activity {
    title: String,
    start: Option<PartialDate>,
    end: Option<PartialDate>,
    place: String,
    blocks: Vec<Block>,
    /// The first link; others stay unasked, and so are kept.
    link: String,
}

/// `goes_on` is the element that says that it has not ended, for kinds of which an end that is not there says so.
fn activity(input: &mut Input, element: &Element<'_>, base: &str, place_at: &str, goes_on: Option<&str>) -> Activity {
    input.locator.record(base, element.span.clone());
    let title = input.text(element, "Title", &pointer::key(base, "name"));
    let (start, end) = match element.child("Date") {
        Some(date) => input.period(date, goes_on, base),
        None => (None, None),
    };
    let place = input.text(element, place_at, &pointer::key(base, "location"));
    let blocks = input.blocks(element, "Description", &pointer::key(base, "summary"));
    let link = input.text(element, "Link", &pointer::key(base, "url"));
    Activity { title, start, end, place, blocks, link }
}

pub(super) fn volunteer(input: &mut Input, element: &Element<'_>, base: &str) -> Volunteer {
    let mut links = element.children("Link").map(own_text).filter(|link| !link.is_empty()).collect::<Vec<_>>().into_iter();
    let Activity { title, start, end, place, mut blocks, link: _ } = activity(input, element, base, "Location", ONGOING);
    let mut entry = Volunteer { start_date: start, end_date: end, location: place, ..Volunteer::default() };
    for fact in input.facts(sides::VOLUNTEER, &mut blocks) {
        match fact.key {
            "organization" => entry.organization = plain(&fact.value),
            "department" => entry.department = plain(&fact.value),
            "sector" => entry.sector = plain(&fact.value),
            "email" => entry.email = plain(&fact.value),
            "escoOccupation" => entry.esco_occupation = plain(&fact.value),
            "keywords" => entry.keywords = facts::split_list(&plain(&fact.value)),
            _ => {}
        }
    }
    let position = input.name(title, Section::Volunteer);
    if position != entry.organization {
        entry.position = position;
    }
    (entry.summary, entry.highlights) = split(&blocks);
    entry.url = links.next().unwrap_or_default();
    entry.urls = links.collect();
    entry.format_data = keep(element);
    entry
}

fn award(input: &mut Input, element: &Element<'_>, base: &str) -> Award {
    let Activity { title, start, mut blocks, link, .. } = single(input, element, base);
    let mut entry = Award { date: start, ..Award::default() };
    for fact in input.facts(sides::AWARD, &mut blocks) {
        entry.awarder = plain(&fact.value);
    }
    entry.title = input.name(title, Section::Awards);
    (entry.summary, entry.highlights) = split(&blocks);
    entry.format_data = keep(element);
    entry.url = link;
    entry
}

/// An activity of one date: an end is kept.
fn single(input: &mut Input, element: &Element<'_>, base: &str) -> Activity {
    input.locator.record(base, element.span.clone());
    let title = input.text(element, "Title", &pointer::key(base, "title"));
    let start = element.child("Date").and_then(|date| input.date(date, "StartDate", &pointer::key(base, "date")));
    let blocks = input.blocks(element, "Description", &pointer::key(base, "summary"));
    let link = input.text(element, "Link", &pointer::key(base, "url"));
    Activity { title, start, end: None, place: String::new(), blocks, link }
}

fn certificate_text(input: &mut Input, entry: &mut Certificate, mut blocks: Vec<Block>) {
    for fact in input.facts(sides::CERTIFICATE, &mut blocks) {
        match fact.key {
            "issuer" => entry.issuer = plain(&fact.value),
            "url" => entry.url = plain(&fact.value),
            _ => {}
        }
    }
    (entry.summary, entry.highlights) = split(&blocks);
}

pub(super) fn course_certification(input: &mut Input, element: &Element<'_>, base: &str) -> Certificate {
    let at = |key: &str| pointer::key(base, key);
    input.locator.record(base, element.span.clone());
    let title = input.text(element, "Title", &at("name"));
    let mut entry = Certificate { name: input.name(title, Section::Certificates), ..Certificate::default() };
    entry.date = input.date(element, "FirstIssuedDate", &at("date"));
    let blocks = input.blocks(element, "Description", &at("summary"));
    certificate_text(input, &mut entry, blocks);
    if entry.url.is_empty() {
        entry.url = input.text(element, "Link", &at("url"));
    }
    entry.format_data = keep(element);
    entry
}

/// The form of the schema of 2020.
pub(super) fn certification(input: &mut Input, element: &Element<'_>, base: &str) -> Certificate {
    let at = |key: &str| pointer::key(base, key);
    input.locator.record(base, element.span.clone());
    let mut entry = Certificate {
        name: input.text(element, "CertificationName", &at("name")),
        date: input.date(element, "FirstIssuedDate", &at("date")),
        url: input.text(element, "Link", &at("url")),
        ..Certificate::default()
    };
    if let Some(authority) = element.child("IssuingAuthority") {
        entry.issuer = input.text(authority, "Name", &at("issuer"));
    }
    let blocks = input.blocks(element, "Description", &at("summary"));
    (entry.summary, entry.highlights) = split(&blocks);
    entry.format_data = keep(element);
    if !entry.format_data.is_empty() {
        also_keep(&mut entry.format_data, "container", Value::String("Certifications".to_owned()));
    }
    entry
}

pub(super) fn publication(input: &mut Input, element: &Element<'_>, base: &str) -> Publication {
    let at = |key: &str| pointer::key(base, key);
    input.locator.record(base, element.span.clone());
    let title = input.text(element, "Title", &at("name"));
    let mut entry = Publication { name: input.name(title, Section::Publications), ..Publication::default() };
    if let Some(year) = element.elements().find(|child| child.name == "Year") {
        entry.release_date = input.bare_date(year, &at("releaseDate"));
        if entry.release_date.is_some() {
            year.ask();
            input.locator.record(at("releaseDate"), year.span.clone());
        }
    }
    let mut blocks = input.blocks(element, "FormattedPublicationDescription", &at("summary"));
    let mut taken = blocks.clone();
    for fact in facts::take(sides::PUBLICATION, &mut taken) {
        let exact: Option<PartialDate> = plain(&fact.value).parse().ok();
        if let Some(exact) = exact.filter(|exact| entry.release_date.is_none_or(|year| form::dates_agree(year, *exact))) {
            entry.release_date = Some(exact);
            input.seen.push(fact.locales);
            blocks.clone_from(&taken);
        }
    }
    (entry.summary, entry.highlights) = split(&blocks);
    entry.url = input.text(element, "Link", &at("url"));
    entry.publisher = input.text(element, "Publisher", &at("publisher"));
    if entry.publisher.is_empty()
        && let Some(journal) = element.elements().find(|child| child.name == "Journal")
    {
        // It stays where it was found, too, so that it is written there again.
        entry.publisher = journal.peek().trim().to_owned();
        input.locator.record(at("publisher"), journal.span.clone());
    }
    if entry.url.is_empty()
        && let Some(link) =
            element.elements().find(|child| child.name == "DOI").and_then(|doi| doi.elements().find(|e| e.name == "Link"))
    {
        entry.url = link.peek().trim().to_owned();
        input.locator.record(at("url"), link.span.clone());
    }
    entry.format_data = keep(element);
    entry
}

pub(super) fn interest(input: &mut Input, element: &Element<'_>, base: &str) -> Interest {
    input.locator.record(base, element.span.clone());
    let title = input.text(element, "Title", &pointer::key(base, "name"));
    let mut entry = Interest { name: input.name(title, Section::Interests), ..Interest::default() };
    let blocks = input.blocks(element, "Description", &pointer::key(base, "summary"));
    (entry.summary, entry.keywords) = prose_and_plain_items(blocks);
    entry.format_data = keep(element);
    entry
}

pub(super) fn referee(input: &mut Input, element: &Element<'_>, base: &str) -> Reference {
    let at = |key: &str| pointer::key(base, key);
    input.locator.record(base, element.span.clone());
    let mut entry = Reference::default();
    if let Some(name) = element.child("PersonName") {
        entry.name = other_name(name);
    }
    let mut channels = Channels::read(input, element);
    for (list, target) in [(&mut channels.mails, &mut entry.email), (&mut channels.phones, &mut entry.phone)] {
        if !list.is_empty() {
            *target = list.remove(0).0;
        }
    }
    entry.role = input.text(element, "Role", &at("role"));
    entry.url = input.text(element, "Link", &at("url"));
    entry.reference = plain_as_markdown(&input.text(element, "Comment", &at("reference")));
    channels.rest();
    entry.format_data = keep(element);
    channels.keep(&mut entry.format_data);
    entry
}

pub(super) fn project(input: &mut Input, element: &Element<'_>, base: &str) -> Project {
    let Activity { title, start, end, mut blocks, link, .. } = activity(input, element, base, "", ONGOING);
    let mut entry = Project { start_date: start, end_date: end, ..Project::default() };
    for fact in input.facts(sides::PROJECT, &mut blocks) {
        match fact.key {
            "roles" => entry.roles = facts::split_list(&plain(&fact.value)),
            "entity" => entry.entity = plain(&fact.value),
            "type" => entry.kind = plain(&fact.value),
            "keywords" => entry.keywords = facts::split_list(&plain(&fact.value)),
            _ => {}
        }
    }
    entry.name = input.name(title, Section::Projects);
    (entry.description, entry.highlights) = split(&blocks);
    entry.format_data = keep(element);
    entry.url = link;
    entry
}

/// A membership: the activity stands in an element of its own.
pub(super) fn social(input: &mut Input, element: &Element<'_>, base: &str) -> Engagement {
    let inner = element.child("Activity").unwrap_or(element);
    let mut entry = engagement(input, inner, base, Section::Memberships);
    if entry.location.is_empty() {
        entry.location = input.text(element, "Location", &pointer::key(base, "location"));
    }
    entry.format_data = keep(element);
    entry
}

pub(super) fn conference(input: &mut Input, element: &Element<'_>, base: &str) -> Engagement {
    let mut entry = engagement(input, element, base, Section::Conferences);
    entry.format_data = keep(element);
    entry
}

fn other_membership(input: &mut Input, element: &Element<'_>, base: &str) -> Engagement {
    let mut entry = engagement(input, element, base, Section::Memberships);
    entry.format_data = keep(element);
    entry
}

fn engagement(input: &mut Input, element: &Element<'_>, base: &str, section: Section) -> Engagement {
    let goes_on = ONGOING.filter(|_| section == Section::Memberships);
    let Activity { title, start, end, place, blocks, link } = activity(input, element, base, "Location", goes_on);
    let mut entry = Engagement { start_date: start, end_date: end, location: place, ..Engagement::default() };
    entry.name = input.name(title, section);
    entry.summary = prose(blocks);
    entry.url = link;
    entry
}

/// An entry of a custom section.
pub(super) fn custom(input: &mut Input, element: &Element<'_>, base: &str, title: &str) -> CustomSection {
    let Activity { title: name, start, end, place, mut blocks, link } = activity(input, element, base, "Location", None);
    let mut entry = CustomSection { start_date: start, end_date: end, location: place, ..CustomSection::default() };
    for fact in input.facts(sides::SECTION, &mut blocks) {
        entry.location = plain(&fact.value);
    }
    entry.title = if title == form::UNTITLED { String::new() } else { title.to_owned() };
    entry.name = if name == title { String::new() } else { name };
    (entry.summary, entry.highlights) = split(&blocks);
    entry.format_data = keep(element);
    entry.url = link;
    entry
}

/// A custom section: entries of a known section where its title is that section's, else entries of its own.
pub(super) fn others(input: &mut Input, others: &Element<'_>, resume: &mut Resume) {
    let title = others.child("Title").map(own_text).unwrap_or_default();
    let found = form::section_of_title(&title);
    for entry in others.children("Other") {
        let Some((section, locales)) = &found else {
            let base = pointer::index("/sections", resume.sections.len());
            let entry = custom(input, entry, &base, if title.is_empty() { form::UNTITLED } else { &title });
            push_custom(resume, entry);
            continue;
        };
        input.seen.push(locales.clone());
        known(input, entry, *section, &title, resume);
    }
}

pub(super) fn push_custom(resume: &mut Resume, entry: CustomSection) {
    if entry != CustomSection::default() {
        resume.sections.push(entry);
    }
}

fn known(input: &mut Input, element: &Element<'_>, section: Section, title: &str, resume: &mut Resume) {
    macro_rules! push {
        ($list:ident, $entry:expr) => {{
            let base = pointer::index(concat!("/", stringify!($list)), resume.$list.len());
            let entry = $entry(input, element, &base);
            if entry != Default::default() {
                resume.$list.push(entry);
            }
        }};
    }
    match section {
        Section::Awards => push!(awards, award),
        Section::Certificates => push!(certificates, other_certificate),
        Section::Publications => push!(publications, other_publication),
        Section::Skills => push!(skills, skill),
        Section::Interests => push!(interests, interest),
        Section::Projects => push!(projects, project),
        Section::Memberships => push!(memberships, other_membership),
        Section::Conferences => push!(conferences, conference),
        Section::Volunteer => push!(volunteer, volunteer),
        Section::References => push!(references, other_reference),
        Section::Basics => facts_of_the_person(input, element, title, resume),
        Section::DigitalSelfAssessment if resume.digital_self_assessment == DigitalSelfAssessment::default() => {
            match super::letter::digital(input, element, title) {
                Some(found) => resume.digital_self_assessment = found,
                None => custom_section(input, element, title, resume),
            }
        }
        Section::Summary
        | Section::Profiles
        | Section::Wishes
        | Section::Work
        | Section::Education
        | Section::Courses
        | Section::Languages
        | Section::DrivingLicences
        | Section::DigitalSelfAssessment
        | Section::Attachments
        | Section::CoverLetter
        | Section::Other => custom_section(input, element, title, resume),
    }
}

fn custom_section(input: &mut Input, element: &Element<'_>, title: &str, resume: &mut Resume) {
    let base = pointer::index("/sections", resume.sections.len());
    let entry = custom(input, element, &base, title);
    push_custom(resume, entry);
}

fn other_certificate(input: &mut Input, element: &Element<'_>, base: &str) -> Certificate {
    let Activity { title, start, blocks, link, .. } = single(input, element, base);
    let mut entry = Certificate { name: input.name(title, Section::Certificates), date: start, ..Certificate::default() };
    certificate_text(input, &mut entry, blocks);
    entry.format_data = keep(element);
    if entry.url.is_empty() {
        entry.url = link;
    }
    entry
}

fn other_publication(input: &mut Input, element: &Element<'_>, base: &str) -> Publication {
    let Activity { title, start, blocks, link, .. } = single(input, element, base);
    let mut entry = Publication { name: input.name(title, Section::Publications), release_date: start, ..Publication::default() };
    (entry.summary, entry.highlights) = split(&blocks);
    entry.format_data = keep(element);
    entry.url = link;
    entry
}

fn other_reference(input: &mut Input, element: &Element<'_>, base: &str) -> Reference {
    let Activity { title, blocks, link, .. } = single(input, element, base);
    let mut entry = Reference { name: input.name(title, Section::References), reference: prose(blocks), ..Reference::default() };
    entry.format_data = keep(element);
    entry.url = link;
    entry
}

/// A skill with prose, and the older groups of skills.
pub(super) fn skill(input: &mut Input, element: &Element<'_>, base: &str) -> Skill {
    input.locator.record(base, element.span.clone());
    let title = input.text(element, "Title", &pointer::key(base, "name"));
    let (name, level) = beside(&title);
    let mut entry = Skill { name: input.name(name, Section::Skills), level, ..Skill::default() };
    let blocks = input.blocks(element, "Description", &pointer::key(base, "summary"));
    (entry.summary, entry.keywords) = prose_and_plain_items(blocks);
    entry.format_data = keep(element);
    entry
}

/// Personal facts: the items of a list under the title of the personal data.
fn facts_of_the_person(input: &mut Input, element: &Element<'_>, title: &str, resume: &mut Resume) {
    let name = element.elements().find(|child| child.name == "Title").map(|name| name.peek().trim().to_owned());
    let text = element.elements().find(|child| child.name == "Description").map(|text| text.peek().into_owned());
    let blocks = rich_text::blocks(&text.unwrap_or_default());
    let is_list = blocks.iter().all(|block| matches!(block, Block::Item(..)));
    let others = element.elements().any(|child| !matches!(child.name, "Title" | "Description") && !child.is_blank());
    if name.as_deref() != Some(title) || !is_list || others {
        return custom_section(input, element, title, resume);
    }
    element.ask_all();
    for block in blocks {
        let Block::Item(runs, _) = block else { continue };
        input.locator.record(pointer::index("/basics/extra", resume.basics.extra.len()), element.span.clone());
        resume.basics.extra.push(plain(&runs));
    }
}
