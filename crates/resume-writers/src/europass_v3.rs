//! Europass SkillsPassport 3.4, valid against its published schema whatever the résumé holds.
//!
//! What the schema has no field for stands as labelled text in the rich text of its entry
//! ([`resume_core::entry_text`]), where the reader finds it again; what the source had beyond the model
//! (`formatData.europass`) is grafted back where the schema allows it.

mod achievements;
mod experience;
mod graft;
mod label;
mod letter;
mod out;
mod person;
mod skills;

use std::collections::HashSet;

use resume_core::diagnostic::codes;
use resume_core::europass_v3 as schema;
use resume_core::model::lenient::says_nothing;
use resume_core::model::{Meta, OpenObject, Resume};
use resume_core::{Diagnostic, Failure, pointer};

use crate::xml;
use crate::{WriteOptions, Written};
use out::{Element, Out, node};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
const SCHEMA_LOCATION: &str =
    "http://europass.cedefop.europa.eu/Europass http://europass.cedefop.europa.eu/xml/v3.4.0/EuropassSchema.xsd";

/// Writes a résumé as a SkillsPassport.
///
/// # Errors
/// None.
pub fn write(resume: &Resume, options: &WriteOptions) -> Result<Written, Failure> {
    let Resume {
        schema: schema_address,
        basics,
        work,
        volunteer,
        education,
        awards,
        certificates,
        publications,
        skills,
        languages,
        interests,
        references,
        projects,
        memberships,
        conferences,
        driving_licences,
        digital_self_assessment,
        attachments,
        cover_letter,
        sections,
        meta,
        format_data,
        other,
    } = resume;
    let (locale, language) = person::locale(resume, options);
    let mut out = Out::new(language);
    out.no_place(schema_address, "/$schema");
    let attachments = letter::attachments(&mut out, attachments);
    let person = person::Person::write(&mut out, basics);
    let mut achievements = person.achievements;
    achievements.extend(achievements::awards(&mut out, awards));
    achievements.extend(achievements::certificates(&mut out, certificates));
    achievements.extend(achievements::publications(&mut out, publications));
    achievements.extend(achievements::projects(&mut out, projects));
    achievements.extend(achievements::engagements(&mut out, "memberships", memberships));
    achievements.extend(achievements::engagements(&mut out, "conferences", conferences));
    achievements.extend(achievements::references(&mut out, references));
    achievements.extend(achievements::volunteer(&mut out, volunteer));
    achievements.extend(skills::interests(&mut out, interests));
    achievements.extend(achievements::sections(&mut out, sections));
    let learner = Element::new("LearnerInfo").with(
        [
            person.identification,
            person.headline,
            experience::work(&mut out, work),
            experience::education(&mut out, education),
            skills::skills(&mut out, languages, skills, (driving_licences, certificates), digital_self_assessment),
            node("AchievementList", achievements),
        ]
        .into_iter()
        .flatten(),
    );
    let letter = letter::cover_letter(&mut out, cover_letter);
    let mut root = Element::new("SkillsPassport")
        .attribute("xmlns", schema::NAMESPACE)
        .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .attribute("xsi:schemaLocation", SCHEMA_LOCATION)
        .attribute("locale", locale.clone())
        .with([document_info(&mut out, meta, &locale, format_data, options), learner])
        .with(attachments)
        .with(letter);
    out.graft(&mut root, "SkillsPassport", format_data, "");
    out.unknown(other, "");
    graft::fit(&mut root, "SkillsPassport", &mut out.diagnostics);
    label::add(&mut root, schema::label_locale(&locale));
    let diagnostics = without_echoes(out.diagnostics, resume);
    Ok(Written { bytes: xml::document(DECLARATION, &root, &options.carry), diagnostics })
}

/// Without what is reported of values that are not there, in a list or record that is reported as a whole: where entries
/// move up, another one stands at that place.
fn without_echoes(mut diagnostics: Vec<Diagnostic>, resume: &Resume) -> Vec<Diagnostic> {
    let lost: HashSet<String> = diagnostics.iter().filter(|d| d.kind.is_loss()).map(|d| d.pointer.clone()).collect();
    let is_below =
        |d: &Diagnostic| std::iter::successors(pointer::parent(&d.pointer), |at| pointer::parent(at)).any(|at| lost.contains(at));
    if !diagnostics.iter().any(|d| d.kind.is_loss() && is_below(d)) {
        return diagnostics;
    }
    let value = resume.to_value();
    let is_there = |d: &Diagnostic| value.pointer(&d.pointer).is_some_and(|value| !says_nothing(value));
    diagnostics.retain(|d| !d.kind.is_loss() || !is_below(d) || is_there(d));
    diagnostics
}

fn document_info(out: &mut Out, meta: &Meta, locale: &str, data: &OpenObject, options: &WriteOptions) -> Element {
    let Meta { canonical, version, last_modified, language, sections, format_data, other } = meta;
    out.no_place(canonical, "/meta/canonical");
    out.no_place(version, "/meta/version");
    if !sections.is_empty() {
        let message = "the author's order and headings of sections have no place in a SkillsPassport";
        out.diagnostics.push(Diagnostic::dropped(codes::NO_PLACE, "/meta/sections", message));
    }
    person::report_locale(out, language, locale);
    out.opaque(format_data, "/meta");
    out.unknown(other, "/meta");
    let date = modified(out, last_modified, options);
    // What the source said of the document stands; these are there in any case.
    let source = |name: &'static str, made: &str| {
        let said = data.get("europass").and_then(|data| data.get("DocumentInfo")?.get(name)?.as_str());
        let content = schema::part("DocumentInfo", name).map(|part| part.content);
        let is_sound = |said: &&str| match content {
            Some(schema::Content::Text(kind)) => schema::accepts(kind, said) && said.chars().all(xml::is_allowed),
            _ => false,
        };
        Element::text(name, said.filter(is_sound).unwrap_or(made).to_owned())
    };
    Element::new("DocumentInfo").with([
        source("DocumentType", "ECV"),
        source("CreationDate", &date),
        Element::text("LastUpdateDate", date.clone()),
        Element::text("XSDVersion", "V3.4"),
        source("Generator", schema::GENERATOR),
    ])
}

/// The date of the document, which the schema demands.
fn modified(out: &mut Out, last_modified: &str, options: &WriteOptions) -> String {
    const POINTER: &str = "/meta/lastModified";
    if schema::is_date_time(last_modified) && last_modified != schema::NO_DATE {
        return last_modified.to_owned();
    }
    let day = |date: resume_core::PartialDate| {
        format!("{:04}-{:02}-{:02}T00:00:00", date.year(), date.month().unwrap_or(1), date.day().unwrap_or(1))
    };
    if let Ok(date) = last_modified.parse() {
        let written = day(date);
        let message = format!("a SkillsPassport takes a date with a time: written as {written}");
        out.diagnostics.push(Diagnostic::approximated(codes::VALUE, POINTER, message));
        return written;
    }
    let written = options.date.map_or_else(|| schema::NO_DATE.to_owned(), day);
    if !last_modified.is_empty() {
        let message = format!("`{last_modified}` is no date with a time; {written} is written");
        out.diagnostics.push(Diagnostic::dropped(codes::VALUE, POINTER, message));
    } else if written != schema::NO_DATE {
        let message = format!("a SkillsPassport has to tell when it was changed; {written} is written");
        out.diagnostics.push(Diagnostic::assumed(codes::INCOMPLETE, POINTER, message));
    }
    written
}
