//! Work and education.

use resume_core::entry_text::{EntryText, split_list};
use resume_core::europass_v3 as schema;
use resume_core::inline::{self, Block, Run};
use resume_core::model::{Education, Work};
use resume_core::pointer;

use super::input::{self, In, child_text, label, listed, peek_text, period};
use crate::rich_text;
use crate::xml::Element;

pub fn work(source: &mut In, learner: &Element<'_>) -> Vec<Work> {
    let entries = listed(learner, "WorkExperienceList", "WorkExperience");
    entries.into_iter().enumerate().map(|(index, entry)| one_work(source, entry, &pointer::index("/work", index))).collect()
}

fn one_work(source: &mut In, entry: &Element<'_>, base: &str) -> Work {
    source.note(base, Some(entry));
    let (start_date, end_date) = period(entry);
    source.note(&pointer::key(base, "startDate"), entry.peek_child("Period"));
    let mut work = Work { start_date, end_date, ..Work::default() };
    if let Some(position) = entry.child("Position") {
        source.note(&pointer::key(base, "position"), Some(position));
        work.position = child_text(position, "Label");
        let code = position.peek_child("Code").filter(|code| schema::accepts("occupation", code.peek().trim()));
        if let Some(code) = code {
            code.ask();
            work.esco_occupation = schema::esco_uri(code.text().trim());
        }
    }
    let activities = entry.child("Activities");
    let mut text = EntryText::from_blocks(blocks(activities));
    source.note(&pointer::key(base, "summary"), activities);
    source.note(&pointer::key(base, "highlights"), activities);
    work.description = about(&mut text, "about");
    let occupation = text.take_one("occupation");
    if work.esco_occupation.is_empty() {
        work.esco_occupation = occupation;
    } else if !occupation.is_empty() {
        text.facts.push(("occupation", occupation));
    }
    work.department = text.take_one("department");
    work.email = text.take_one("email");
    work.urls = text.take("url");
    work.keywords = split_list(&text.take_one("keywords"));
    (work.summary, work.highlights) = body(&mut text, &source.language);
    if let Some(employer) = entry.child("Employer") {
        source.note(&pointer::key(base, "name"), employer.peek_child("Name"));
        work.name = child_text(employer, "Name");
        (work.location, work.url) = contact(source, employer, base);
        if let Some(sector) = employer.child("Sector") {
            work.sector = coded_by_label(sector, "nace");
        }
    }
    work.format_data = input::data(entry);
    work
}

/// The blocks of a rich text.
pub fn blocks(element: Option<&Element<'_>>) -> Vec<Block> {
    element.map(|element| rich_text::blocks(&element.text())).unwrap_or_default()
}

/// Prose under a label of its own, or a fact.
pub fn about(text: &mut EntryText, key: &str) -> String {
    let part = text.take_part(key);
    if part.is_empty() {
        let line = text.take_one(key);
        return inline::print(&[Run::plain(line)]);
    }
    rich_text::split(&part).0
}

/// Paragraphs and items; facts and parts that the entry has no field for are paragraphs again.
pub fn body(text: &mut EntryText, language: &str) -> (String, Vec<String>) {
    let leftover = text.leftover(language);
    let blocks: Vec<Block> = leftover.into_iter().chain(std::mem::take(&mut text.body)).collect();
    rich_text::split(&blocks)
}

/// The label, else the code. A code that the writer makes of the label is asked for.
fn coded_by_label(element: &Element<'_>, list: &str) -> String {
    let label = label(Some(element));
    if let (Some(code), Some(made)) = (element.peek_child("Code"), schema::code_of_label(list, &label))
        && code.peek() == made
    {
        code.ask_all();
    }
    label
}

/// Where an organisation is, and its website. An address of several parts becomes one text, and stays as it was.
fn contact(source: &mut In, organisation: &Element<'_>, base: &str) -> (String, String) {
    let Some(contact) = organisation.child("ContactInfo") else { return (String::new(), String::new()) };
    let url = contact.child("Website").map(|website| child_text(website, "Contact")).unwrap_or_default();
    let Some(address) = contact.peek_child("Address") else { return (String::new(), url) };
    source.note(&pointer::key(base, "location"), Some(address));
    let Some(parts) = address.peek_child("Contact") else { return (String::new(), url) };
    let location = address_text(parts);
    if is_town_alone(parts) {
        contact.child("Address");
        address.ask_all();
    }
    (location, url)
}

/// Whether an address says no more than a town, which the writer makes of the text.
pub fn is_town_alone(parts: &Element<'_>) -> bool {
    parts.elements().all(|part| part.name == "Municipality" || part.says_nothing())
}

/// The parts of an address as one text; none of them is asked for.
pub fn address_text(parts: &Element<'_>) -> String {
    let country = parts.peek_child("Country");
    let country = country.map(|country| (peek_text(country, "Code"), peek_text(country, "Label"))).unwrap_or_default();
    let country = if country.1.is_empty() { schema::iso_country(&country.0) } else { country.1 };
    let lines = [peek_text(parts, "AddressLine"), peek_text(parts, "AddressLine2")];
    let (postal_code, town) = (peek_text(parts, "PostalCode"), peek_text(parts, "Municipality"));
    schema::join_address([&lines[0], &lines[1]], &postal_code, &town, &country)
}

pub fn education(source: &mut In, learner: &Element<'_>) -> Vec<Education> {
    let entries = listed(learner, "EducationList", "Education");
    let one = |(index, entry)| one_education(source, entry, &pointer::index("/education", index));
    entries.into_iter().enumerate().map(one).collect()
}

fn one_education(source: &mut In, entry: &Element<'_>, base: &str) -> Education {
    source.note(base, Some(entry));
    let (start_date, end_date) = period(entry);
    source.note(&pointer::key(base, "startDate"), entry.peek_child("Period"));
    let title = entry.child("Title");
    source.note(&pointer::key(base, "studyType"), title);
    let mut education = Education { start_date, end_date, study_type: super::person::plain(title), ..Education::default() };
    let activities = entry.child("Activities");
    source.note(&pointer::key(base, "summary"), activities);
    source.note(&pointer::key(base, "courses"), activities);
    let mut text = EntryText::from_blocks(blocks(activities));
    education.score = text.take_one("score");
    education.thesis = text.take_one("thesis");
    education.credits = text.take_one("credits");
    education.isced_fields = split_list(&text.take_one("iscedFields"));
    education.highlights = rich_text::split(&text.take_part("details")).1;
    let leftover = text.leftover(&source.language);
    let blocks: Vec<Block> = leftover.into_iter().chain(std::mem::take(&mut text.body)).collect();
    education.summary = rich_text::split(&blocks).0;
    education.courses = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Item(runs, _) => Some(inline::plain_text(runs)),
            Block::Paragraph(_) => None,
        })
        .collect();
    if let Some(organisation) = entry.child("Organisation") {
        source.note(&pointer::key(base, "institution"), organisation.peek_child("Name"));
        education.institution = child_text(organisation, "Name");
        (education.location, education.url) = contact(source, organisation, base);
    }
    if let Some(level) = entry.child("Level") {
        let code = child_text(level, "Code");
        education.eqf_level = if code.is_empty() { child_text(level, "Label") } else { code };
    }
    if let Some(field) = entry.child("Field") {
        source.note(&pointer::key(base, "area"), Some(field));
        education.area = coded_by_label(field, "isced97");
    }
    education.format_data = input::data(entry);
    education
}
