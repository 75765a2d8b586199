//! Languages and skills.

use std::borrow::Cow;

use resume_core::diagnostic::codes;
use resume_core::europass::codes::{iso639_2, language_name, language_of_name};
use resume_core::europass::facts::sides;
use resume_core::europass::{self as form, BESIDE, UNTITLED};
use resume_core::model::{Cefr, Language, LanguageCertificate, LanguageExperience};
use resume_core::pointer::{self, At};
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Section, normalise, sections};

use super::out::{Out, Said, date, period, rich};
use super::restore;
use super::sections::named;
use crate::xml::Element;

/// What a language is written as.
pub(super) enum Written<'r> {
    /// A mother tongue, among the personal data.
    Mother(Element<'r>),
    /// Another language, among the qualifications.
    Foreign(Element<'r>),
}

const LEVELS: [&str; 6] = ["A1", "A2", "B1", "B2", "C1", "C2"];

pub(super) fn language<'r>(out: &mut Out<'_>, language: &'r Language, base: &str) -> Option<Written<'r>> {
    let Language { language, fluency, code, cefr, certificates: _, experiences: _, format_data, other } = language;
    let at = |key: &'static str| pointer::at(base, key);
    let own = out.rest(format_data, other, base);
    let label = out.plain(language, at("language"));
    let fluency = out.plain(fluency, at("fluency"));
    let code = out.plain(code, at("code"));
    let is_native = fluency == "native" || words::lookup(Kind::Native, &normalise(&fluency)).is_some();
    let levels = levels(out, cefr, base);
    if is_native {
        if fluency != "native" {
            out.approximated(codes::AS_TEXT, at("fluency"), "written as a mother tongue");
        }
        if levels.iter().any(|level| !level.is_empty()) {
            out.dropped(codes::NO_PLACE, at("cefr"), "a mother tongue has no levels in Europass");
        }
        let known = known(out, &label, &code);
        let mut element = match known {
            Some((tag, iso, name)) if label == name || label.is_empty() || !code.is_empty() => {
                as_code(out, &label, name, &code, tag, base);
                Element::text("PrimaryLanguageCode", iso).attribute("name", "NORMAL")
            }
            _ if label.is_empty() => return None,
            _ => {
                no_code(out, &code, at("code"));
                Element::text("PrimaryLanguageCode", label).attribute("name", "FREE_TEXT")
            }
        };
        restore::overlay_own(out, &mut element, "text", own, base);
        return Some(Written::Mother(element));
    }
    let (levels, beside) = fluency_and_levels(out, fluency, levels, base);
    let beside = levels.iter().all(|level| level.is_empty()).then_some(&*beside);
    let mut element = Element::new("PersonCompetency").with(identity(out, label, &code, beside, base)?);
    element.push(Element::text("TaxonomyID", "language"));
    for ((dimension, _), level) in form::all("dimension").zip(levels) {
        let mut item = Element::new("CompetencyDimension").with([Element::text("CompetencyDimensionTypeCode", dimension)]);
        if !level.is_empty() {
            item.push(Element::new("Score").with([Element::text("ScoreText", level)]));
        }
        element.push(item);
    }
    restore::overlay_own(out, &mut element, "Competency", own, base);
    Some(Written::Foreign(element))
}

/// The levels as written, those outside the list left out.
fn levels<'r>(out: &mut Out<'_>, cefr: &'r Cefr, record: &str) -> [&'r str; 5] {
    let base = &pointer::key(record, "cefr");
    let Cefr { listening, reading, spoken_interaction, spoken_production, writing, format_data, other } = cefr;
    out.rest(format_data, other, base);
    if format_data.get("europass").is_some() {
        out.dropped(codes::NO_PLACE, pointer::key(base, "formatData"), "Europass keeps nothing beside the levels");
    }
    let all = [listening, reading, spoken_interaction, spoken_production, writing];
    let mut levels = all.map(String::as_str);
    for ((_, key), level) in form::all("dimension").zip(&mut levels) {
        if !level.is_empty() && !LEVELS.contains(level) {
            out.dropped(codes::NOT_IN_LIST, pointer::key(base, key), format!("`{level}` is none of A1 to C2"));
            *level = "";
        }
    }
    levels
}

/// The levels that are written, and the text that stands beside the language for want of any.
fn fluency_and_levels<'r>(
    out: &mut Out<'_>,
    fluency: Cow<'r, str>,
    levels: [&'r str; 5],
    base: &str,
) -> ([Cow<'r, str>; 5], Cow<'r, str>) {
    let at = |key: &'static str| pointer::at(base, key);
    let has_levels = levels.iter().any(|level| !level.is_empty());
    let common = levels.iter().all(|level| *level == levels[0]).then_some(levels[0]).filter(|level| !level.is_empty());
    if !has_levels && LEVELS.contains(&&*fluency) {
        out.assumed(codes::GUESS, at("cefr"), format!("{fluency} is written for all five skills"));
        return (std::array::from_fn(|_| fluency.clone()), Cow::Borrowed(""));
    }
    if !has_levels {
        return (levels.map(Cow::Borrowed), fluency);
    }
    match (common, &*fluency) {
        (Some(common), "") => {
            out.assumed(codes::GUESS, at("fluency"), format!("all five levels are {common}, so this is read as well"))
        }
        (Some(common), fluency) if fluency == common => {}
        (None, "") => {}
        _ => out.dropped(codes::ONE_ONLY, at("fluency"), "the five levels are written instead"),
    }
    (levels.map(Cow::Borrowed), Cow::Borrowed(""))
}

/// The language that a name or a code means: BCP 47 without subtags, ISO 639-2, name in the language of the profile.
fn known(out: &Out<'_>, label: &str, code: &str) -> Option<(&'static str, &'static str, &'static str)> {
    let primary = code.split('-').next().unwrap_or("").to_ascii_lowercase();
    let tag = if code.is_empty() { language_of_name(label)? } else { form::codes::of_iso639(&primary)? };
    Some((tag, iso639_2(tag)?, language_name(tag, out.profile)?))
}

/// Reports what a language that is written as its code is read back as. `name` is what will be read as its name.
fn as_code(out: &mut Out<'_>, label: &str, name: &str, code: &str, tag: &str, base: &str) {
    if label.is_empty() {
        out.assumed(codes::GUESS, pointer::key(base, "language"), format!("the code is read as {name}"));
    } else if label != name {
        out.approximated(codes::NOT_IN_LIST, pointer::key(base, "language"), format!("written as the code of {name}"));
    }
    if code.is_empty() {
        out.assumed(codes::GUESS, pointer::key(base, "code"), format!("`{label}` is written as the code of {name}"));
    } else if code != tag {
        out.approximated(codes::NOT_IN_LIST, pointer::key(base, "code"), format!("written as the code of {name}"));
    }
}

fn no_code(out: &mut Out<'_>, code: &str, at: At<'_>) {
    if !code.is_empty() {
        out.dropped(codes::NOT_IN_LIST, at, "the language is written as text, so its code is not");
    }
}

/// What names a language. `beside` is the word for the level, which stands beside the name where there are no levels.
fn identity<'r>(
    out: &mut Out<'_>,
    label: Cow<'r, str>,
    code: &str,
    beside: Option<&str>,
    base: &str,
) -> Option<Vec<Element<'r>>> {
    let at = |key: &'static str| pointer::at(base, key);
    let has_levels = beside.is_none();
    let beside = beside.unwrap_or("");
    if beside.is_empty()
        && let Some((tag, iso, name)) = known(out, &label, code)
    {
        let own_name = !label.is_empty() && label != name;
        as_code(out, if own_name { name } else { &label }, name, code, tag, base);
        let mut elements = vec![Element::text("CompetencyID", iso).attribute("schemeName", "NORMAL")];
        elements.extend(own_name.then(|| Element::text("CompetencyName", label)));
        return Some(elements);
    }
    no_code(out, code, at("code"));
    if (label.is_empty() || label == UNTITLED) && beside.is_empty() {
        return None;
    }
    let shown = if label.is_empty() { UNTITLED } else { &label };
    let text = if has_levels { shown.to_owned() } else { joined(shown, beside) };
    let (name, fluency) = if has_levels { (text.as_str(), "") } else { split(&text) };
    for (key, read, value) in [("language", if name == UNTITLED { "" } else { name }, &*label), ("fluency", fluency, beside)] {
        if read != value {
            out.approximated(codes::AS_TEXT, at(key), "name and fluency are written as one text");
        }
    }
    Some(vec![Element::text("CompetencyID", text).attribute("schemeName", "FREE_TEXT")])
}

/// A name and what stands beside it as one text, which is parted again by [`split`]. Where it would be parted elsewhere, its
/// white space is made plain, so that the parts are joined to the same text.
pub(super) fn joined(name: &str, beside: &str) -> String {
    let text = if beside.is_empty() { name.to_owned() } else { format!("{name}{BESIDE}{beside}") };
    if split(&text) == (name, beside) { text } else { text.split_whitespace().collect::<Vec<_>>().join(" ") }
}

pub(super) fn split(text: &str) -> (&str, &str) {
    text.rsplit_once(BESIDE).unwrap_or((text, ""))
}

/// Where languages were learnt or used, as entries of a custom section under the title of the languages.
pub(super) fn language_experiences(out: &mut Out<'_>, languages: &[Language]) -> Vec<(String, Element<'static>)> {
    let mut elements = Vec::new();
    let title = sections::title(Section::Languages, out.locale);
    for (index, language) in languages.iter().enumerate().filter(|(_, l)| !l.experiences.is_empty()) {
        let base = pointer::index("/languages", index);
        let at = pointer::key(&base, "experiences");
        let message = format!("where a language was used is written as a section of its own, `{title}`");
        out.approximated(codes::AS_TEXT, &at, message);
        let name = out.plain(&language.language, pointer::at(&base, "language"));
        for (index, experience) in language.experiences.iter().enumerate() {
            let LanguageExperience { area, description, start_date, end_date, format_data: _, other: _ } = experience;
            let base = pointer::index(&at, index);
            let area = out.plain(area, pointer::at(&base, "area"));
            let area = resume_core::europass_v3::label("experienceArea", &area).map_or(area.clone(), Cow::Borrowed);
            let name = if name.is_empty() { title } else { &name };
            let body = out.prose(description, pointer::at(&base, "description"));
            let element = Element::new("Other")
                .with([Element::text("Title", joined(name, &area))])
                .with(period("Date", *start_date, *end_date, false))
                .with(rich("Description", body));
            elements.push((title.to_owned(), element));
        }
    }
    if !elements.is_empty() {
        out.assumed(codes::AS_TEXT, "/sections", "where languages were used is read as entries here");
    }
    elements
}

/// Certificates of languages, written among the certificates.
pub(super) fn language_certificates<'r>(out: &mut Out<'_>, languages: &'r [Language], certificates: usize) -> Vec<Element<'r>> {
    let mut elements = Vec::new();
    for (index, language) in languages.iter().enumerate().filter(|(_, l)| !l.certificates.is_empty()) {
        let at = pointer::index("/languages", index) + "/certificates";
        out.approximated(codes::AS_TEXT, &at, "the certificates of a language are written among all certificates");
        for (index, certificate) in language.certificates.iter().enumerate() {
            let LanguageCertificate { name, issuer, date: issued, level, format_data: _, other: _ } = certificate;
            let base = pointer::index(&at, index);
            let said = [("issuer", Said::Text(issuer)), ("level", Said::Text(level))];
            let text = out.rich(&base, sides::LANGUAGE_CERTIFICATE, &said, Vec::new(), "name");
            let rest = Element::new("CourseCertification").with(date("FirstIssuedDate", *issued)).with(rich("Description", text));
            let Some(element) = named(out, rest, false, name, Section::Certificates, pointer::at(&base, "name")) else {
                continue;
            };
            elements.push(element);
            let message = "a certificate of a language is read as this one";
            out.assumed(codes::AS_TEXT, pointer::index("/certificates", certificates + elements.len() - 1), message);
        }
    }
    elements
}
