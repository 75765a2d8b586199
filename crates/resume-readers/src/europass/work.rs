//! Jobs and education.

use resume_core::europass as form;
use resume_core::europass::facts::{self, sides};
use resume_core::europass::lists;
use resume_core::inline::{self, Block};
use resume_core::model::{Education, Work};
use resume_core::pointer;
use serde_json::Value;

use super::input::{Input, also_keep, ask_attribute_if, keep, kept, own_text, plain, split};
use super::person::{Channels, country_name};
use crate::rich_text;
use crate::xml::Element;

/// The positions with one employer: one entry each.
pub(super) fn employer(input: &mut Input, employer: &Element<'_>, work: &mut Vec<Work>) {
    let positions: Vec<&Element<'_>> = employer.children("PositionHistory").collect();
    let first = work.len();
    let base = pointer::index("/work", first);
    let mut shared = Work {
        name: input.text(employer, "OrganizationName", &pointer::key(&base, "name")),
        department: input.text(employer, "Department", &pointer::key(&base, "department")),
        ..Work::default()
    };
    let mut channels = Channels::default();
    if let Some(contact) = employer.child("OrganizationContact") {
        channels = Channels::read(input, contact);
    }
    let place = channels.place(input);
    let mut mails = std::mem::take(&mut channels.mails).into_iter();
    shared.email = mails.next().map(|(mail, _)| mail).unwrap_or_default();
    let sites = std::mem::take(&mut channels.sites).into_iter().map(|(site, _)| site);
    let links = input.texts(employer, "Link", &pointer::key(&base, "urls"));
    let mut urls = sites.chain(links);
    shared.url = urls.next().unwrap_or_default();
    shared.urls = urls.collect();
    channels.rest();
    for code in employer.elements().filter(|child| child.name == "IndustryCode") {
        if matches!(code.peek().trim().as_bytes(), [b'A'..=b'U']) {
            code.ask();
            shared.sector = own_text(code);
        }
    }
    // In the schema of 2020 the period may stand with the employer.
    let has_period = |element: &&Element<'_>| element.elements().any(|child| child.name == "EmploymentPeriod");
    let period = employer.elements().find(|child| child.name == "EmploymentPeriod");
    let period = period.filter(|_| !positions.iter().all(has_period) || positions.is_empty()).map(|period| {
        period.ask();
        input.period(period, Some("CurrentIndicator"), &base)
    });
    if positions.is_empty() {
        shared.location = place.map(|(place, _)| place).unwrap_or_default();
        (shared.start_date, shared.end_date) = period.unwrap_or_default();
        shared.format_data = keep(employer);
        channels.keep(&mut shared.format_data);
        push(input, work, shared, employer);
        return;
    }
    let mut entries = Vec::with_capacity(positions.len());
    for (index, position) in positions.iter().enumerate() {
        let mut entry = shared.clone();
        (entry.start_date, entry.end_date) = period.unwrap_or_default();
        self::position(
            input,
            position,
            &mut entry,
            &pointer::index("/work", first + index),
            place.as_ref().map(|p| p.0.as_str()),
        );
        let rest = position.leftover(&|child| child.name.to_owned());
        let rest = rest.map(|rest| Value::Object([("PositionHistory".to_owned(), rest)].into_iter().collect()));
        entry.format_data = kept(rest);
        entries.push(entry);
    }
    if let Some(Value::Object(rest)) = employer.leftover(&|child| child.name.to_owned())
        && let Some(entry) = entries.first_mut()
    {
        for (key, value) in rest {
            also_keep(&mut entry.format_data, &key, value);
        }
    }
    for (index, mut entry) in entries.into_iter().enumerate() {
        if index == 0 {
            std::mem::take(&mut channels).keep(&mut entry.format_data);
        }
        push(input, work, entry, positions.get(index).unwrap_or(&employer));
    }
}

fn push(input: &mut Input, work: &mut Vec<Work>, entry: Work, element: &Element<'_>) {
    if entry != Work::default() {
        input.locator.record(pointer::index("/work", work.len()), element.span.clone());
        work.push(entry);
    }
}

fn position(input: &mut Input, position: &Element<'_>, entry: &mut Work, base: &str, place: Option<&str>) {
    let at = |key: &str| pointer::key(base, key);
    if let Some(title) = position.child("PositionTitle") {
        entry.position = own_text(title);
        input.locator.record(at("position"), title.span.clone());
        let uri = title.attributes.iter().find(|a| a.name == "languageID").map(|a| a.value.trim()).unwrap_or("");
        if uri.is_empty() {
            ask_attribute_if(title, "typeCode", &["FREETEXT", ""]);
        } else {
            ask_attribute_if(title, "typeCode", &["URI"]);
            entry.esco_occupation = uri.to_owned();
            title.attribute("languageID");
        }
    }
    if let Some(period) = position.child("EmploymentPeriod") {
        (entry.start_date, entry.end_date) = input.period(period, Some("CurrentIndicator"), base);
    }
    let mut blocks = input.blocks(position, "Description", &at("summary"));
    for fact in input.facts(sides::WORK, &mut blocks) {
        match fact.key {
            "description" => entry.description = markdown(&fact.value),
            "sector" => entry.sector = plain(&fact.value),
            "keywords" => entry.keywords = facts::split_list(&plain(&fact.value)),
            _ => {}
        }
    }
    (entry.summary, entry.highlights) = split(&blocks);
    match place {
        // A town that the address says already is kept, so that it is written again.
        Some(place) => entry.location = place.to_owned(),
        None => {
            let city = input.text(position, "City", &at("location"));
            let country = input.text(position, "Country", &at("location"));
            let country = if country.is_empty() { country } else { country_name(input, &country) };
            entry.location = [city, country].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        }
    }
}

/// A value in Markdown, of which the lines are all that there are.
pub(super) fn markdown(value: &[inline::Run]) -> String {
    inline::print(value)
}

pub(super) fn attendance(input: &mut Input, element: &Element<'_>, base: &str) -> Education {
    let at = |key: &str| pointer::key(base, key);
    let mut entry =
        Education { institution: input.text(element, "OrganizationName", &at("institution")), ..Education::default() };
    let mut channels = Channels::default();
    if let Some(contact) = element.child("OrganizationContact") {
        channels = Channels::read(input, contact);
    }
    entry.location = channels.place(input).map(|(place, _)| place).unwrap_or_default();
    let mut sites = std::mem::take(&mut channels.sites).into_iter();
    if let Some((site, span)) = sites.next() {
        input.locator.record(at("url"), span);
        entry.url = site;
    } else if let Some(link) = element.elements().find(|child| child.name == "Link") {
        entry.url = own_text(link);
        link.ask();
        input.locator.record(at("url"), link.span.clone());
    }
    for level in element.elements().filter(|child| child.name == "EducationLevelCode") {
        let text = level.peek();
        let text = text.trim();
        let code = text.strip_prefix("EQF-").unwrap_or(text).trim_start_matches("EQF");
        if entry.eqf_level.is_empty() && matches!(code.as_bytes(), [b'1'..=b'8']) {
            entry.eqf_level = code.to_owned();
            level.ask_all();
            input.locator.record(at("eqfLevel"), level.span.clone());
        }
    }
    if let Some(period) = element.child("AttendancePeriod") {
        (entry.start_date, entry.end_date) = input.period(period, Some("Ongoing"), base);
    }
    if let Some(degree) = element.child("EducationDegree") {
        self::degree(input, degree, &mut entry, base);
    }
    let program = element.elements().find(|child| child.name == "ProgramName");
    if let Some(program) = program.filter(|program| entry.study_type.is_empty() || program.peek().trim() == entry.study_type) {
        program.ask();
        entry.study_type = own_text(program);
        input.locator.record(at("studyType"), program.span.clone());
    }
    // The editor demands a title: the subject or the school stands for one that is not there.
    let stand_in = if entry.area.is_empty() { &entry.institution } else { &entry.area };
    if entry.study_type == *stand_in {
        entry.study_type = String::new();
    }
    channels.sites = sites.collect();
    channels.rest();
    entry.format_data = keep(element);
    channels.keep(&mut entry.format_data);
    entry
}

fn degree(input: &mut Input, degree: &Element<'_>, entry: &mut Education, base: &str) {
    let at = |key: &str| pointer::key(base, key);
    entry.study_type = input.text(degree, "DegreeName", &at("studyType"));
    let mut areas: Vec<String> = Vec::new();
    for field in degree.children("FieldOfStudy") {
        let kind = field.attributes.iter().find(|a| a.name == "typeCode").map(|a| a.value.trim().replace('_', ""));
        let is_code = kind.as_deref() == Some("URI");
        let is_text = kind.is_some_and(|kind| kind.eq_ignore_ascii_case("FREETEXT"));
        ask_attribute_if(field, "typeCode", &["URI", "FREETEXT"]);
        for part in field.elements().filter(|child| matches!(child.name, "MainFieldOfStudy" | "SpecificFieldOfStudy")) {
            part.ask();
            for program in part.children("ProgramConcentration") {
                let text = own_text(program);
                if text.is_empty() {
                    continue;
                }
                if is_code || (!is_text && form::is_isced_field(&text)) {
                    input.locator.record(pointer::index(&at("iscedFields"), entry.isced_fields.len()), program.span.clone());
                    entry.isced_fields.push(text);
                } else {
                    input.locator.record(at("area"), program.span.clone());
                    areas.push(text);
                }
            }
        }
    }
    // The subject of the schema of 2020 is the area, too, and written back where it was.
    for major in degree.elements().filter(|child| child.name == "DegreeMajor") {
        for program in major.elements().filter(|child| child.name == "ProgramConcentration") {
            let text = program.peek().trim().to_owned();
            if !text.is_empty() && !areas.contains(&text) {
                areas.push(text);
            }
        }
    }
    entry.area = areas.join(", ");
    if let Some(grade) = degree.child("FinalGrade") {
        entry.score = input.text(grade, "ScoreText", &at("score"));
    }
    entry.thesis = input.text(degree, "Thesis", &at("thesis"));
    let number = degree.elements().find(|child| child.name == "NumberOfCredit").map(|n| n.peek().trim().to_owned());
    let unit = degree.elements().find(|child| child.name == "CreditType").map(|n| n.peek().trim().to_owned());
    if let (Some(number), Some(unit)) = (number, unit) {
        let credits = format!("{number} {unit}");
        if form::credits(&credits) == Some((&number, &unit)) {
            input.text(degree, "CreditType", &at("credits"));
            input.text(degree, "NumberOfCredit", &at("credits"));
            entry.credits = credits;
        }
    }
    let mut blocks = input.blocks(degree, "OccupationalSkillsCovered", &at("summary"));
    for fact in input.facts(sides::EDUCATION, &mut blocks) {
        match fact.key {
            "credits" => entry.credits = plain(&fact.value),
            "eqfLevel" => entry.eqf_level = plain(&fact.value),
            _ => {}
        }
    }
    let mut paragraphs = Vec::new();
    for block in blocks {
        match block {
            Block::Item(runs, _) => entry.courses.push(plain(&runs)),
            Block::Paragraph(runs) => match lists::items(&runs) {
                Some(items) => entry.highlights.extend(items.iter().map(|item| inline::print(item))),
                None => paragraphs.push(Block::Paragraph(runs)),
            },
        }
    }
    entry.summary = rich_text::split(&paragraphs).0;
}
