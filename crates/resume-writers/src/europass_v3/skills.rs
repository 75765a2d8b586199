//! Languages, skills in the groups of the schema, digital skills, driving licences; interests.

use resume_core::diagnostic::codes;
use resume_core::entry_text::{NamedText, label, split_list};
use resume_core::europass::licences::named;
use resume_core::europass_v3 as schema;
use resume_core::model::{
    Cefr, Certificate, DigitalSelfAssessment, Interest, Language, LanguageCertificate, LanguageExperience, Skill,
};
use resume_core::{Diagnostic, pointer};
use serde_json::Value;

use super::achievements::achievement;
use super::experience::{push, text};
use super::out::Element;
use super::out::{Out, date, labelled, maybe, node, period};
use crate::rich_text;

pub fn skills(
    out: &mut Out,
    languages: &[Language],
    skills: &[Skill],
    licences: (&[String], &[Certificate]),
    digital: &DigitalSelfAssessment,
) -> Option<Element> {
    let linguistic = linguistic(out, languages);
    let mut groups = groups(out, skills);
    let mut group = |name: &str| groups.iter_mut().find(|(known, _)| *known == name).and_then(|(_, html)| html.take());
    let description = |html: Option<String>| html.and_then(|html| text("Description", html));
    let generic = |name, html| node(name, description(html));
    let computer = description(group("Computer"));
    maybe(
        "Skills",
        [
            linguistic,
            generic("Communication", group("Communication")),
            generic("Organisational", group("Organisational")),
            generic("JobRelated", group("JobRelated")),
            maybe("Computer", [computer, digital_grid(out, digital)]),
            driving(out, licences),
            generic("Other", group("Other")),
        ],
    )
}

/// The rich text of each group.
fn groups(out: &mut Out, skills: &[Skill]) -> Vec<(&'static str, Option<String>)> {
    let mut groups: Vec<(&'static str, Vec<NamedText>)> = schema::SKILL_GROUPS.iter().map(|name| (*name, Vec::new())).collect();
    let mut last = 0;
    let mut is_sorted = true;
    // An entry that is left out moves the others up.
    let mut is_shifted = false;
    let mut nameless = Vec::new();
    for (index, skill) in skills.iter().enumerate() {
        let base = pointer::index("/skills", index);
        let at = |key| pointer::key(&base, key);
        let Skill { name, level, keywords, summary, format_data, other } = skill;
        out.unknown(other, &base);
        let told = format_data.get("europass").and_then(|data| data.get("group")).and_then(Value::as_str);
        let told = told.and_then(|told| schema::SKILL_GROUPS.iter().position(|group| *group == told));
        for (key, value) in format_data.iter() {
            let is_group = key == "europass" && told.is_some() && value.as_object().is_some_and(|data| data.len() == 1);
            if !is_group {
                let at = pointer::key(&at("formatData"), key);
                out.diagnostics.push(Diagnostic::dropped(codes::NO_PLACE, at, "this data has no place here"));
            }
        }
        let by_name = schema::skill_group(name);
        let place = told.unwrap_or(by_name);
        if told == Some(by_name) {
            out.approximate(at("formatData"), "the group is the one that the name tells");
        }
        is_sorted &= place >= last;
        last = place;
        let keywords_at = at("keywords");
        let keywords: Vec<String> = keywords.iter().map(|keyword| out.inert(keyword, &keywords_at)).collect();
        let mut thing = NamedText {
            name: out.inert(name, &at("name")),
            level: out.inert(level, &at("level")),
            keywords,
            body: rich_text::paragraphs(summary, &at("summary"), &mut out.diagnostics),
        };
        let group_label = label(schema::SKILL_GROUP_LABELS[place], &out.language);
        let is_first = groups[place].1.is_empty();
        if thing.name == group_label && is_first && thing.level.is_empty() {
            thing.name.clear();
        } else if is_first && thing.name.is_empty() {
            nameless.push((place, at("name"), group_label));
        }
        if split_list(&thing.keywords.join(", ")) != thing.keywords && !thing.name.is_empty() {
            out.approximate(keywords_at, "the values stand in one line of text, which reads as other values");
        }
        if thing == NamedText::default() {
            is_shifted = true;
            out.approximate("/skills", "an entry that says nothing is left out");
        } else {
            groups[place].1.push(thing);
        }
    }
    if !is_sorted {
        out.approximate("/skills", "skills stand in the groups of the schema, which changes their order");
    }
    let mut written = Vec::new();
    for (place, (name, things)) in groups.into_iter().enumerate() {
        let before = out.diagnostics.len();
        let html = (!things.is_empty()).then(|| out.named(&things, "/skills"));
        // Where the list as a whole reads otherwise, its report accounts for names, too.
        let is_exact = is_sorted && !is_shifted && out.diagnostics.len() == before;
        for (_, at, label) in nameless.iter().filter(|(of, ..)| is_exact && *of == place) {
            out.approximate(at, format!("skills without a name are read under the name `{label}`"));
        }
        written.push((name, html));
    }
    written
}

pub fn interests(out: &mut Out, interests: &[Interest]) -> Option<Element> {
    let mut things = Vec::new();
    for (index, interest) in interests.iter().enumerate() {
        let base = pointer::index("/interests", index);
        let at = |key| pointer::key(&base, key);
        let Interest { name, keywords, summary, format_data, other } = interest;
        out.unknown(other, &base);
        out.opaque(format_data, &base);
        let keywords_at = at("keywords");
        let thing = NamedText {
            name: out.inert(name, &at("name")),
            level: String::new(),
            keywords: keywords.iter().map(|keyword| out.inert(keyword, &keywords_at)).collect(),
            body: rich_text::paragraphs(summary, &at("summary"), &mut out.diagnostics),
        };
        if thing == NamedText::default() {
            out.approximate("/interests", "an entry that says nothing is left out");
        } else {
            things.push(thing);
        }
    }
    let html = if things.is_empty() { String::new() } else { out.named(&things, "/interests") };
    achievement(None, label("heading.interests", &out.language), html)
}

fn digital_grid(out: &mut Out, digital: &DigitalSelfAssessment) -> Option<Element> {
    let DigitalSelfAssessment { information, communication, content_creation, safety, problem_solving, format_data, other } =
        digital;
    const BASE: &str = "/digitalSelfAssessment";
    out.opaque(format_data, BASE);
    out.unknown(other, BASE);
    let mut level = |name, key, value: &str| out.checked(name, "list:digitalLevel", value, &pointer::key(BASE, key));
    maybe(
        "ProficiencyLevel",
        [
            level("Information", "information", information),
            level("Communication", "communication", communication),
            level("ContentCreation", "contentCreation", content_creation),
            level("Safety", "safety", safety),
            level("ProblemSolving", "problemSolving", problem_solving),
        ],
    )
}

/// Licences, and those that certificates name.
fn driving(out: &mut Out, (licences, certificates): (&[String], &[Certificate])) -> Option<Element> {
    let mut all = Vec::new();
    for (index, licence) in licences.iter().enumerate() {
        let written = out.checked("Licence", "list:licence", licence, &pointer::index("/drivingLicences", index));
        if written.is_none() {
            out.approximate("/drivingLicences", "a category that the schema does not know is left out");
        }
        all.extend(written);
    }
    let mut count = licences.len();
    for certificate in certificates {
        for category in named(&certificate.name) {
            let licence = Element::text("Licence", category);
            if !all.contains(&licence) {
                let message = format!("category {category} is taken from the certificate `{}`", certificate.name);
                let at = pointer::index("/drivingLicences", count);
                out.diagnostics.push(Diagnostic::assumed(codes::GUESS, at, message));
                count += 1;
                all.push(licence);
            }
        }
    }
    node("Driving", node("Description", all))
}

fn linguistic(out: &mut Out, languages: &[Language]) -> Option<Element> {
    let (mut mother, mut foreign) = (Vec::new(), Vec::new());
    for (index, language) in languages.iter().enumerate() {
        let base = pointer::index("/languages", index);
        if schema::is_mother_tongue(&language.fluency) {
            if !foreign.is_empty() {
                out.approximate("/languages", "mother tongues come first, which changes the order");
            }
            let element = mother_tongue(out, language, &base);
            push(out, &mut mother, element, "/languages");
        } else {
            let element = foreign_language(out, language, &base);
            push(out, &mut foreign, element, "/languages");
        }
    }
    maybe("Linguistic", [node("MotherTongueList", mother), node("ForeignLanguageList", foreign)])
}

/// The language by code and label.
fn described(out: &mut Out, list: &str, language: &str, code: &str, fluency: &str, base: &str) -> Option<Element> {
    let at = |key| pointer::key(base, key);
    let language = out.plain(language, &at("language"));
    let fluency = out.plain(fluency, &at("fluency"));
    let primary = code.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
    let europass = [code, &primary].into_iter().find(|code| schema::is_code(list, code)).map(str::to_owned);
    if !code.is_empty() && europass.as_deref() != Some(code) {
        let message = match &europass {
            Some(known) => format!("Europass knows this language as `{known}` only"),
            None => "Europass has no code for this language; its name is written".to_owned(),
        };
        out.diagnostics.push(Diagnostic::approximated(codes::NOT_IN_LIST, at("code"), message));
    }
    let joined = |language: &str, fluency: &str| match fluency {
        "" => language.to_owned(),
        fluency => format!("{language}{}{fluency}", schema::FLUENCY_SEPARATOR).trim().to_owned(),
    };
    let mut label = joined(&language, &fluency);
    // The label of a mother tongue is read as a whole.
    if list != "motherTongue" && schema::split_language(&label) != (language.as_str(), fluency.as_str()) {
        let plain = |text: &str| text.replace('–', "-");
        label = if fluency.is_empty() { plain(&language) } else { joined(&language, &plain(&fluency)) };
        let (of_language, of_fluency) = schema::split_language(&label);
        for (differs, key) in [(of_language != language, "language"), (of_fluency != fluency, "fluency")] {
            if differs {
                out.approximate(at(key), "language and fluency stand in one label, which reads otherwise");
            }
        }
    }
    labelled("Description", europass.as_deref(), &label)
}

fn mother_tongue(out: &mut Out, language: &Language, base: &str) -> Element {
    let Language { language, fluency, code, cefr, certificates, experiences, format_data, other } = language;
    let at = |key| pointer::key(base, key);
    out.unknown(other, base);
    if fluency != "native" {
        out.approximate(at("fluency"), "written as a mother tongue, which reads as `native`");
    }
    for (key, is_there) in
        [("cefr", *cefr != Cefr::default()), ("certificates", !certificates.is_empty()), ("experiences", !experiences.is_empty())]
    {
        if is_there {
            let message = "a mother tongue has no levels, certificates and experiences in a SkillsPassport";
            out.diagnostics.push(Diagnostic::dropped(codes::NO_PLACE, at(key), message));
        }
    }
    let described = described(out, "motherTongue", language, code, "", base);
    let mut element = Element::new("MotherTongue").with(described);
    out.graft(&mut element, "MotherTongue", format_data, base);
    element
}

fn foreign_language(out: &mut Out, language: &Language, base: &str) -> Element {
    let Language { language, fluency, code, cefr, certificates, experiences, format_data, other } = language;
    let at = |key| pointer::key(base, key);
    out.unknown(other, base);
    let has_no_levels = *cefr == Cefr::default();
    let is_level = schema::accepts("cefr", fluency) && !fluency.is_empty();
    let levels = if has_no_levels && is_level {
        let message = format!("`{fluency}` is written as the level of each of the five skills");
        out.diagnostics.push(Diagnostic::assumed(codes::GUESS, at("cefr"), message));
        schema::CEFR_SKILLS.iter().map(|name| Element::text(*name, fluency.clone())).collect()
    } else {
        levels(out, cefr, &at("cefr"))
    };
    let common = common_level(&levels);
    // The common level of the five skills is what a reader takes for the fluency.
    let spoken = if common.as_deref() == Some(fluency.as_str()) { "" } else { fluency };
    if let (Some(common), "") = (&common, fluency.as_str()) {
        let message = format!("the common level `{common}` is read as the fluency");
        out.diagnostics.push(Diagnostic::assumed(codes::GUESS, at("fluency"), message));
    }
    let described = described(out, "foreignLanguage", language, code, spoken, base);
    let experiences = language_experiences(out, experiences, &at("experiences"));
    let certificates = language_certificates(out, certificates, &at("certificates"));
    let mut element = Element::new("ForeignLanguage")
        .with([described, node("ProficiencyLevel", levels), experiences, certificates].into_iter().flatten());
    out.graft(&mut element, "ForeignLanguage", format_data, base);
    element
}

fn levels(out: &mut Out, cefr: &Cefr, base: &str) -> Vec<Element> {
    let Cefr { listening, reading, spoken_interaction, spoken_production, writing, format_data, other } = cefr;
    out.opaque(format_data, base);
    out.unknown(other, base);
    let mut level = |name, key, value: &str| out.checked(name, "cefr", value, &pointer::key(base, key));
    [
        level("Listening", "listening", listening),
        level("Reading", "reading", reading),
        level("SpokenInteraction", "spokenInteraction", spoken_interaction),
        level("SpokenProduction", "spokenProduction", spoken_production),
        level("Writing", "writing", writing),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn common_level(levels: &[Element]) -> Option<String> {
    let texts: Vec<&str> = levels
        .iter()
        .filter_map(|level| match &level.content {
            crate::xml::Content::Text(text) => Some(&**text),
            crate::xml::Content::Rich(_) | crate::xml::Content::Elements(_) => None,
        })
        .collect();
    (texts.len() == 5 && texts.iter().all(|text| *text == texts[0])).then(|| texts[0].to_owned())
}

fn language_experiences(out: &mut Out, experiences: &[LanguageExperience], list: &str) -> Option<Element> {
    let mut all = Vec::new();
    for (index, experience) in experiences.iter().enumerate() {
        let base = pointer::index(list, index);
        let LanguageExperience { area, description, start_date, end_date, format_data, other } = experience;
        out.unknown(other, &base);
        let area = out.plain(area, &pointer::key(&base, "area"));
        let area = match schema::is_code("experienceArea", &area) {
            true => labelled("Area", Some(&area), ""),
            false => labelled("Area", None, &area),
        };
        let description = out.leaf("Description", description, &pointer::key(&base, "description"));
        let mut element = Element::new("Experience")
            .with([period(*start_date, *end_date, format_data), description, area].into_iter().flatten());
        out.graft(&mut element, "Experience", format_data, &base);
        push(out, &mut all, element, list);
    }
    node("AcquiredDuring", all)
}

fn language_certificates(out: &mut Out, certificates: &[LanguageCertificate], list: &str) -> Option<Element> {
    let mut all = Vec::new();
    for (index, certificate) in certificates.iter().enumerate() {
        let base = pointer::index(list, index);
        let at = |key| pointer::key(&base, key);
        let LanguageCertificate { name, issuer, date: issued, level, format_data, other } = certificate;
        out.unknown(other, &base);
        let mut element = Element::new("Certificate").with(
            [
                out.leaf("Title", name, &at("name")),
                out.leaf("AwardingBody", issuer, &at("issuer")),
                date("Date", *issued),
                out.checked("Level", "cefr", level, &at("level")),
            ]
            .into_iter()
            .flatten(),
        );
        out.graft(&mut element, "LanguageCertificate", format_data, &base);
        push(out, &mut all, element, list);
    }
    node("VerifiedBy", all)
}
