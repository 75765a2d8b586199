//! Jobs and education.

use std::borrow::Cow;

use resume_core::diagnostic::codes;
use resume_core::europass::codes::country_name;
use resume_core::europass::facts::sides;
use resume_core::europass::{self as form, lists};
use resume_core::inline::Block;
use resume_core::model::{Education, Work};
use resume_core::pointer::{self, At};

use super::out::{Out, Said, date, period, rich};
use super::person;
use super::restore::Kept;
use crate::xml::Element;

/// One position with one employer; an employer of several positions is written once for each, as the editor does.
pub(super) fn work<'r>(out: &mut Out<'_>, work: &'r Work, base: String) -> Option<Element<'r>> {
    let Work {
        name,
        location,
        description,
        position,
        url,
        start_date,
        end_date,
        summary,
        highlights,
        department,
        sector,
        esco_occupation,
        email,
        urls,
        keywords,
        format_data,
        other,
    } = work;
    let at = |key: &'static str| pointer::at(&base, key);
    let mut kept = Kept::new(out.rest(format_data, other, &base), &base);
    let mut element = Element::new("EmployerHistory").with(out.text("OrganizationName", name, at("name")));
    let mut contact = Element::new("OrganizationContact");
    let mut links = out.one_and_more(url, "url", urls, "urls", &base).into_iter();
    if let Some((first, _)) = links.next() {
        contact.push(kept.channel(out, person::web(first.clone()), &first));
    }
    contact = contact.with(person::mail(out, email.as_str(), at("email")).map(|mail| kept.channel(out, mail, email.trim())));
    let sector = out.plain(sector, at("sector"));
    let is_section = matches!(sector.as_bytes(), [b'A'..=b'U']);
    if is_section {
        element.push(Element::text("IndustryCode", sector.clone()));
    }

    let mut held = Element::new("PositionHistory");
    let esco = out.plain(esco_occupation, at("escoOccupation"));
    let title = out.plain(position, at("position"));
    if !title.is_empty() || !esco.is_empty() {
        let title = Element::text("PositionTitle", title);
        held.push(if esco.is_empty() {
            title.attribute("typeCode", "FREETEXT")
        } else {
            title.attribute("typeCode", "URI").attribute("languageID", esco)
        });
    }
    if start_date.is_some() || end_date.is_some() {
        let current = if end_date.is_none() { "true" } else { "false" };
        let period = Element::new("EmploymentPeriod").with(date("StartDate", *start_date)).with(date("EndDate", *end_date));
        held.push(period.with([Element::text("CurrentIndicator", current)]));
    }
    let body = out.body(summary, "summary", highlights, &base);
    let sector = if is_section { "" } else { &*sector };
    let said = [("description", Said::Markdown(description)), ("sector", Said::Text(sector)), ("keywords", Said::List(keywords))];
    held = held.with(rich("Description", out.rich(&base, sides::WORK, &said, body, "summary")));
    let (city, country) = if kept.has(location) {
        contact.push(kept.channel(out, Element::new("Communication"), location));
        (None, None)
    } else {
        place(out, location, at("location"))
    };
    contact = contact.with(kept.channels(out));
    held = held.with(city.map(|city| Element::text("City", city))).with(country.map(|code| Element::text("Country", code)));
    let is_held = !held.is_empty();

    if !contact.is_empty() {
        element.push(contact);
    }
    element = element.with(out.text("Department", department, at("department")));
    element = element.with(links.map(|(link, _)| Element::text("Link", link)));
    if element.is_empty() && !is_held {
        return None;
    }
    element.push(held);
    kept.overlay(out, &mut element, "EmployerHistory");
    Some(element)
}

/// A place as town and country code: the country is told from the last part after a comma, by its name in the language
/// of the profile.
fn place<'r>(out: &mut Out<'_>, location: &'r str, at: At<'_>) -> (Option<Cow<'r, str>>, Option<String>) {
    let text = out.plain(location, at);
    if text.is_empty() {
        return (None, None);
    }
    let (town, last) = match text.rsplit_once(", ") {
        Some((town, last)) => (Some(town), last),
        None => (None, &*text),
    };
    let code = form::codes::country_of_name(last).filter(|code| country_name(code, out.profile) == Some(last));
    match code.and_then(form::country_code) {
        Some(code) if town.is_none_or(|town| !town.is_empty() && town.trim() == town) => {
            (town.map(|town| Cow::Owned(town.to_owned())), Some(code))
        }
        _ => (Some(text), None),
    }
}

/// One course of education or training.
pub(super) fn education<'r>(out: &mut Out<'_>, education: &'r Education, base: String) -> Option<Element<'r>> {
    let Education {
        institution,
        url,
        area,
        study_type,
        start_date,
        end_date,
        score,
        courses,
        location,
        summary,
        highlights,
        eqf_level,
        isced_fields,
        thesis,
        credits,
        format_data,
        other,
    } = education;
    let at = |key: &'static str| pointer::at(&base, key);
    let mut kept = Kept::new(out.rest(format_data, other, &base), &base);
    let institution = out.plain(institution, at("institution"));
    let area = out.plain(area, at("area"));
    let study_type = out.plain(study_type, at("studyType"));

    let mut degree = Element::new("EducationDegree");
    let mut fields: Vec<Element<'r>> = Vec::new();
    if !area.is_empty() {
        fields.push(field("FREETEXT", "MainFieldOfStudy", area.clone()));
    }
    for (code, _) in out.texts(isced_fields, at("iscedFields")) {
        let is_broad = code.len() == 2;
        fields.push(field("URI", if is_broad { "MainFieldOfStudy" } else { "SpecificFieldOfStudy" }, code));
    }
    degree = degree.with(fields).with(out.text("Thesis", thesis, at("thesis")));
    if let Some(grade) = out.text("ScoreText", score, at("score")) {
        degree.push(Element::new("FinalGrade").with([grade]));
    }
    let credits_text = out.plain(credits, at("credits"));
    if let Some((number, unit)) = form::credits(&credits_text) {
        degree = degree
            .with([("CreditType", unit), ("NumberOfCredit", number)].map(|(name, text)| Element::text(name, text.to_owned())));
    }
    let level = out.plain(eqf_level, at("eqfLevel"));
    let is_level = matches!(level.as_bytes(), [b'1'..=b'8']);
    let text = education_text(out, &base, summary, highlights, courses);
    let said = [
        ("credits", Said::Text(if form::credits(&credits_text).is_some() { "" } else { &credits_text })),
        ("eqfLevel", Said::Text(if is_level { "" } else { &level })),
    ];
    degree = degree.with(rich("OccupationalSkillsCovered", out.rich(&base, sides::EDUCATION, &said, text, "summary")));

    let mut element = Element::new("EducationOrganizationAttendance").with(contact(out, location, url, &base, &mut kept));
    if is_level {
        element.push(Element::text("EducationLevelCode", level));
    }
    element = element.with(period("AttendancePeriod", *start_date, *end_date, true));
    // The editor demands a title; where there is none, the subject or the school stands for it and is read as none.
    let stand_in = if area.is_empty() { &institution } else { &area };
    if study_type.is_empty() {
        let title = if stand_in.is_empty() && element.is_empty() && degree.is_empty() { None } else { Some(stand_in.clone()) };
        degree = degree.with(title.filter(|title| !title.is_empty()).map(|title| Element::text("DegreeName", title)));
    } else {
        if study_type == area || study_type == institution {
            out.approximated(codes::AS_TEXT, at("studyType"), "the same as the subject or the school is read as no title");
        }
        degree.push(Element::text("DegreeName", study_type));
    }
    if !institution.is_empty() {
        element.push(Element::text("OrganizationName", institution));
    }
    if !degree.is_empty() {
        element.push(degree);
    }
    if element.is_empty() {
        return None;
    }
    kept.overlay(out, &mut element, "Attendance");
    Some(element)
}

/// Paragraphs, other facts as a paragraph of lines with a dash, courses as a list.
fn education_text(out: &mut Out<'_>, base: &str, summary: &str, highlights: &[String], courses: &[String]) -> Vec<Block> {
    let mut blocks = out.body(summary, "summary", highlights, base);
    let split = blocks.iter().position(|block| matches!(block, Block::Item(..))).unwrap_or(blocks.len());
    let lines = blocks.split_off(split);
    // Written as they are read: with the highlights.
    let mut listed = Vec::new();
    blocks.retain(|block| match block {
        Block::Paragraph(runs) | Block::Item(runs, _) => match lists::items(runs) {
            Some(items) => {
                listed.extend(items);
                false
            }
            None => true,
        },
    });
    if !listed.is_empty() {
        for key in ["summary", "highlights"] {
            out.approximated(codes::AS_TEXT, pointer::key(base, key), "a paragraph of lines with a dash is read as highlights");
        }
    }
    let lines: Vec<_> = lines
        .into_iter()
        .map(|block| match block {
            Block::Item(runs, _) | Block::Paragraph(runs) => runs,
        })
        .collect();
    for (index, line) in lines.iter().enumerate() {
        if line.iter().any(|run| run.text.contains('\n')) {
            let at = pointer::index(&pointer::key(base, "highlights"), index);
            out.approximated(codes::AS_TEXT, at, "its lines are written as one");
        }
    }
    listed.extend(lines);
    blocks.extend(lists::paragraph(listed));
    blocks.extend(out.plain_items(courses, pointer::at(base, "courses")));
    blocks
}

fn field<'r>(kind: &'static str, name: &'static str, text: Cow<'r, str>) -> Element<'r> {
    let program = Element::text("ProgramConcentration", text);
    Element::new("FieldOfStudy").attribute("typeCode", kind).with([Element::new(name).with([program])])
}

fn contact<'r>(out: &mut Out<'_>, location: &'r str, url: &'r str, base: &str, kept: &mut Kept<'_>) -> Option<Element<'r>> {
    let mut element = Element::new("OrganizationContact");
    if kept.has(location) {
        element.push(kept.channel(out, Element::new("Communication"), location));
    } else {
        let (town, country) = place(out, location, pointer::at(base, "location"));
        if town.is_some() || country.is_some() {
            let address = Element::new("Address")
                .with(town.map(|town| Element::text("CityName", town)))
                .with(country.map(|code| Element::text("CountryCode", code)));
            element.push(Element::new("Communication").with([address]));
        }
    }
    let site = person::site(out, url, pointer::at(base, "url"));
    element = element.with(site.map(|site| kept.channel(out, site, url.trim()))).with(kept.channels(out));
    (!element.is_empty()).then_some(element)
}
