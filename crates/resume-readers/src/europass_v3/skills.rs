//! Languages, skills in the groups of the schema, digital skills, driving licences.

use resume_core::entry_text::{NamedText, label as words};
use resume_core::europass_v3 as schema;
use resume_core::model::{Cefr, DigitalSelfAssessment, Language, LanguageCertificate, LanguageExperience, Resume, Skill};
use resume_core::pointer;
use serde_json::Value;

use super::experience::blocks;
use super::input::{self, In, child_text, coded, date, label, listed, period, text};
use crate::rich_text;
use crate::xml::Element;

pub fn read(source: &mut In, skills: &Element<'_>, resume: &mut Resume) {
    if let Some(linguistic) = skills.child("Linguistic") {
        for element in listed(linguistic, "MotherTongueList", "MotherTongue") {
            let language = mother_tongue(source, element, resume.languages.len());
            resume.languages.push(language);
        }
        for element in listed(linguistic, "ForeignLanguageList", "ForeignLanguage") {
            let language = foreign_language(source, element, resume.languages.len());
            resume.languages.push(language);
        }
    }
    for (group, name) in schema::SKILL_GROUPS.iter().enumerate() {
        let Some(element) = skills.child(name) else { continue };
        group_of_skills(source, element, group, &mut resume.skills);
        if let Some(grid) = element.child("ProficiencyLevel") {
            source.note("/digitalSelfAssessment", Some(grid));
            resume.digital_self_assessment = DigitalSelfAssessment {
                information: child_text(grid, "Information"),
                communication: child_text(grid, "Communication"),
                content_creation: child_text(grid, "ContentCreation"),
                safety: child_text(grid, "Safety"),
                problem_solving: child_text(grid, "ProblemSolving"),
                ..DigitalSelfAssessment::default()
            };
        }
    }
    if let Some(driving) = skills.child("Driving") {
        source.note("/drivingLicences", Some(driving));
        let licences = listed(driving, "Description", "Licence");
        resume.driving_licences.extend(licences.into_iter().map(text));
    }
}

fn group_of_skills(source: &mut In, element: &Element<'_>, group: usize, skills: &mut Vec<Skill>) {
    let description = element.child("Description");
    for thing in NamedText::decode(&blocks(description)) {
        source.note(&pointer::index("/skills", skills.len()), description);
        let NamedText { name, level, keywords, body } = thing;
        let name = if name.is_empty() { words(schema::SKILL_GROUP_LABELS[group], &source.language).to_owned() } else { name };
        let mut skill = Skill { level, keywords, summary: rich_text::prose(&body), ..Skill::default() };
        if schema::skill_group(&name) != group {
            input::keep(&mut skill.format_data, "group", Value::String(schema::SKILL_GROUPS[group].to_owned()));
        }
        skill.name = name;
        skills.push(skill);
    }
}

/// Name, fluency and code of a language.
fn described(source: &mut In, element: &Element<'_>, base: &str) -> Language {
    source.note(base, Some(element));
    let Some(description) = element.child("Description") else { return Language::default() };
    let (code, label) = coded(description);
    let (language, fluency) = schema::split_language(&label);
    Language { language: language.to_owned(), fluency: fluency.to_owned(), code, ..Language::default() }
}

fn mother_tongue(source: &mut In, element: &Element<'_>, index: usize) -> Language {
    let mut language = described(source, element, &pointer::index("/languages", index));
    if !language.fluency.is_empty() {
        language.language = [language.language.as_str(), &language.fluency].join(schema::FLUENCY_SEPARATOR);
    }
    language.fluency = "native".to_owned();
    language.format_data = input::data(element);
    language
}

fn foreign_language(source: &mut In, element: &Element<'_>, index: usize) -> Language {
    let base = pointer::index("/languages", index);
    let mut language = described(source, element, &base);
    if let Some(levels) = element.child("ProficiencyLevel") {
        source.note(&pointer::key(&base, "cefr"), Some(levels));
        language.cefr = cefr(levels);
        let common = common_level(&language.cefr);
        if language.fluency.is_empty() {
            language.fluency = common;
        }
    }
    for (at, experience) in listed(element, "AcquiredDuring", "Experience").into_iter().enumerate() {
        source.note(&pointer::index(&pointer::key(&base, "experiences"), at), Some(experience));
        let (start_date, end_date) = period(experience);
        let area = experience.child("Area");
        let code = area.and_then(|area| area.peek_child("Code")).map(|code| code.text().trim().to_owned()).unwrap_or_default();
        let entry = LanguageExperience {
            area: if code.is_empty() { label(area) } else { code },
            description: child_text(experience, "Description"),
            start_date,
            end_date,
            format_data: input::data_of(experience, area),
            ..LanguageExperience::default()
        };
        language.experiences.push(entry);
    }
    for (at, certificate) in listed(element, "VerifiedBy", "Certificate").into_iter().enumerate() {
        source.note(&pointer::index(&pointer::key(&base, "certificates"), at), Some(certificate));
        let mut entry = LanguageCertificate {
            name: child_text(certificate, "Title"),
            issuer: child_text(certificate, "AwardingBody"),
            date: date(certificate.child("Date")),
            level: child_text(certificate, "Level"),
            ..LanguageCertificate::default()
        };
        entry.format_data = input::data(certificate);
        language.certificates.push(entry);
    }
    language.format_data = input::data(element);
    language
}

fn cefr(levels: &Element<'_>) -> Cefr {
    Cefr {
        listening: child_text(levels, "Listening"),
        reading: child_text(levels, "Reading"),
        spoken_interaction: child_text(levels, "SpokenInteraction"),
        spoken_production: child_text(levels, "SpokenProduction"),
        writing: child_text(levels, "Writing"),
        ..Cefr::default()
    }
}

/// The level that all five skills have in common, or nothing.
fn common_level(cefr: &Cefr) -> String {
    let Cefr { listening, reading, spoken_interaction, spoken_production, writing, format_data: _, other: _ } = cefr;
    let all = [listening, reading, spoken_interaction, spoken_production, writing];
    if all.iter().all(|level| *level == listening) { listening.clone() } else { String::new() }
}
