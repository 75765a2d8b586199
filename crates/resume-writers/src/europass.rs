//! Europass *Candidate* XML, as today's Europass editor writes and reads it.
//!
//! The editor has rules beyond the element tree: it shows only sections that are listed, refuses a phone number without
//! its country code, keeps one entry of a custom section, and takes a skill once. `docs/formats/europass-candidate.md`
//! tells what maps to what.

use std::borrow::Cow;

use resume_core::diagnostic::codes;
use resume_core::europass as form;
use resume_core::europass::kinds::Kind;
use resume_core::model::{Certificate, Meta};
use resume_core::tables::{Locale, Section, sections as titles};
use resume_core::{Failure, Resume, pointer};

use crate::xml::{self, Element};
use crate::{WriteOptions, Written, language, rich_text};

mod competence;
mod letter;
mod order;
mod out;
mod person;
mod restore;
mod sections;
mod skills;
mod work;

use order::Held;
use out::Out;
use sections::Certified;

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;

/// Writes a résumé as Europass Candidate XML. What the format cannot hold is reported.
///
/// # Errors
/// None.
pub fn write(resume: &Resume, options: &WriteOptions) -> Result<Written, Failure> {
    let told = || language::of_resume(resume).map_or(form::FALLBACK_LANGUAGE, Locale::tag);
    let own = if resume.meta.language.is_empty() { told() } else { &resume.meta.language };
    let profile = form::profile_language(own).unwrap_or(form::FALLBACK_LANGUAGE);
    let country = options.country.as_deref().or(Some(resume.basics.location.country_code.as_str()));
    let mut out = Out {
        diagnostics: Vec::new(),
        locale: Locale::of(options.locale.as_deref().unwrap_or(own)),
        profile: Locale::of(profile),
        country: country.filter(|country| !country.is_empty()),
        seen: Vec::new(),
    };
    let root = candidate(&mut out, resume, profile);
    report_language(&mut out, &resume.meta, own, profile);
    Ok(Written { bytes: xml::document(DECLARATION, &root, &options.carry), diagnostics: out.diagnostics })
}

fn report_language(out: &mut Out<'_>, meta: &Meta, own: &str, profile: &str) {
    let read = form::read_language(profile, &out.seen);
    if read == meta.language {
        return;
    }
    let at = "/meta/language";
    if form::profile_language(own).is_none() {
        let message = format!("Europass profiles are not in `{own}`; this one is marked `{profile}`, its text stays as it is");
        out.approximated(codes::NOT_IN_LIST, at, message);
    } else if meta.language.is_empty() {
        out.assumed(codes::GUESS, at, format!("there is none; the profile is marked `{profile}`"));
    } else {
        out.approximated(codes::NOT_IN_LIST, at, format!("the profile is marked `{profile}`"));
    }
}

fn candidate<'r>(out: &mut Out<'_>, resume: &'r Resume, profile_language: &'static str) -> Element<'r> {
    let Resume {
        schema,
        basics,
        work: _,
        volunteer: _,
        education: _,
        awards: _,
        certificates: _,
        publications: _,
        skills: _,
        languages: _,
        interests: _,
        references: _,
        projects: _,
        memberships: _,
        conferences: _,
        driving_licences: _,
        digital_self_assessment: _,
        attachments: _,
        cover_letter: _,
        sections: _,
        meta,
        format_data,
        other,
    } = resume;
    let own = out.rest(format_data, other, "");
    if !schema.is_empty() {
        out.dropped(codes::NO_PLACE, "/$schema", "a Europass document follows no JSON Schema");
    }
    let mut person = person::write(out, basics);
    let mut held = Vec::new();
    let profile = profile(out, resume, &mut person, &mut held);
    let name = person.name.clone();
    let contact = Element::new("PersonContact").with([name]).with(person.emails);
    let supplier = Element::new("CandidateSupplier").with([
        scheme("PartyID", "PartyID", "1.0"),
        Element::text("PartyName", "Owner"),
        contact,
        Element::text("PrecedenceCode", "1"),
    ]);
    let design = Element::new("Design").with([
        Element::text("Template", "Template1"),
        Element::text("Color", "Default"),
        Element::text("FontSize", "Medium"),
        Element::text("Logo", "FirstPage"),
        Element::text("PageNumbers", "true"),
        order::write(out, &held, meta),
    ]);
    report_meta(out, meta);
    let mut root = Element::new("Candidate")
        .attribute("xsi:schemaLocation", "http://www.europass.eu/1.0 Candidate.xsd")
        .attribute("xmlns", "http://www.europass.eu/1.0")
        .attribute("xmlns:oa", "http://www.openapplications.org/oagis/9")
        .attribute("xmlns:eures", "http://www.europass_eures.eu/1.0")
        .attribute("xmlns:hr", "http://www.hr-xml.org/3")
        .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .with([
            scheme("DocumentID", "DocumentIdentifier", "4.0"),
            supplier,
            person.element,
            profile.attribute("languageCode", profile_language),
            Element::new("RenderingInformation").with([design]),
        ]);
    restore::overlay(out, &mut root, "Candidate", own, "/formatData/europass");
    restore::finish(&mut root, Kind::of("Candidate"));
    root
}

fn scheme(element: &'static str, name: &'static str, version: &'static str) -> Element<'static> {
    Element::new(element)
        .attribute("schemeID", "")
        .attribute("schemeName", name)
        .attribute("schemeAgencyName", "EUROPASS")
        .attribute("schemeVersionID", version)
}

fn report_meta(out: &mut Out<'_>, meta: &Meta) {
    let Meta { canonical, version, last_modified, language: _, sections: _, format_data, other } = meta;
    for (key, text) in [("canonical", canonical), ("version", version), ("lastModified", last_modified)] {
        if !text.is_empty() {
            out.dropped(
                codes::NO_PLACE,
                pointer::key("/meta", key),
                "the current Europass says nothing about the document itself",
            );
        }
    }
    if out.rest(format_data, other, "/meta").is_some() {
        out.dropped(codes::NO_PLACE, "/meta/formatData/europass", "the current Europass says nothing about the document itself");
    }
}

/// Everything but the personal data, in the order in which the editor shows it.
fn profile<'r>(out: &mut Out<'_>, resume: &'r Resume, person: &mut person::Written<'r>, held: &mut Vec<Held>) -> Element<'r> {
    let mut profile = Element::new("CandidateProfile").with([scheme("ID", "CandidateProfileID", "1.0")]);
    let mut add = |profile: &mut Element<'r>, name: &'static str, key: &'static str, entries: Vec<Element<'r>>| {
        if entries.is_empty() {
            return;
        }
        profile.push(Element::new(name).with(entries));
        hold(held, key);
    };
    profile = profile.with(summary(out, resume));
    let jobs = out.entries(&resume.work, "/work", work::work);
    add(&mut profile, "EmploymentHistory", "work", jobs);
    let education = out.entries(&resume.education, "/education", work::education);
    add(&mut profile, "EducationHistory", "education", education);
    let foreign = languages(out, resume, &mut person.element);
    let has_languages = foreign.1;
    add(&mut profile, "PersonQualifications", "", foreign.0);
    let skills = skills::write(out, &resume.skills);
    let licences = licences(out, resume);
    let publications = out.entries(&resume.publications, "/publications", sections::publication);
    let memberships = out.entries(&resume.memberships, "/memberships", sections::membership);
    let conferences = out.entries(&resume.conferences, "/conferences", sections::conference);
    let references = out.entries(&resume.references, "/references", sections::reference);
    let projects = out.entries(&resume.projects, "/projects", sections::project);
    let interests = out.entries(&resume.interests, "/interests", sections::interest);
    let volunteer = out.entries(&resume.volunteer, "/volunteer", sections::volunteer);
    let (mut certificates, former) = certificates(out, &resume.certificates);
    certificates.extend(competence::language_certificates(out, &resume.languages, certificates.len()));
    let awards = out.entries(&resume.awards, "/awards", sections::award);
    let custom = sections::custom(out, &resume.sections);

    if has_languages {
        hold(held, "languages");
    }
    let mut add = |profile: &mut Element<'r>, name: &'static str, key: &'static str, entries: Vec<Element<'r>>| {
        if !entries.is_empty() {
            profile.push(Element::new(name).with(entries));
            hold(held, key);
        }
    };
    add(&mut profile, "Skills", "skills", skills.skills);
    add(&mut profile, "Licenses", "drivingLicences", licences);
    add(&mut profile, "PublicationHistory", "publications", publications);
    add(&mut profile, "NetworksAndMemberships", "memberships", memberships);
    add(&mut profile, "ConferencesAndSeminars", "conferences", conferences);
    add(&mut profile, "EmploymentReferences", "references", references);
    add(&mut profile, "Projects", "projects", projects);
    add(&mut profile, "HobbiesAndInterests", "interests", interests);
    add(&mut profile, "VoluntaryWorks", "volunteer", volunteer);
    add(&mut profile, "CourseCertifications", "certificates", certificates);
    add(&mut profile, "Certifications", "certificates", former);

    profile = profile.with(person.photo.take());
    profile = profile.with(out.entries(&resume.attachments, "/attachments", sections::attachment));
    profile = profile.with(letter::cover_letter(out, &resume.cover_letter));
    for (container, entry) in skills.contained {
        contain(&mut profile, container, entry);
    }
    let award_title = titles::title(Section::Awards, out.locale);
    let skill_title = titles::title(Section::Skills, out.locale);
    let mut others: Vec<(&'static str, String, Element<'r>)> = Vec::new();
    others.extend(awards.into_iter().map(|entry| ("awards", award_title.to_owned(), entry)));
    others.extend(skills.others.into_iter().map(|entry| ("skills", skill_title.to_owned(), entry)));
    for custom in custom {
        match custom.container {
            Some((container, _)) => {
                contain(&mut profile, container, custom.entry);
                let code = form::code("section", container);
                hold_as(held, Held { key: "sections", code, title: custom.model_title });
            }
            None => others.push(("sections", custom.title, custom.entry)),
        }
    }
    let used = competence::language_experiences(out, &resume.languages);
    others.extend(used.into_iter().map(|(title, entry)| ("sections", title, entry)));
    let digital = letter::digital(out, &resume.digital_self_assessment);
    others.extend(digital.map(|(title, entry)| ("digitalSelfAssessment", title, entry)));
    others.extend(sections::extra(out, &resume.basics.extra).map(|(title, entry)| ("basics", title, entry)));
    for (key, title, entry) in others {
        let found = form::section_of_title(&title);
        out.seen.extend(found.map(|(_, locales)| locales.into()));
        profile.push(Element::new("Others").with([Element::text("Title", title.clone()), entry]));
        hold_as(held, Held { key, code: None, title });
    }
    held.sort_by_cached_key(Held::rank);
    profile
}

/// The certificates in today's form, and those that go back into the form of 2020.
fn certificates<'r>(out: &mut Out<'_>, certificates: &'r [Certificate]) -> (Vec<Element<'r>>, Vec<Element<'r>>) {
    let (mut courses, mut former) = (Vec::new(), Vec::new());
    for (index, certificate) in certificates.iter().enumerate() {
        match sections::certificate(out, certificate, &pointer::index("/certificates", index)) {
            Some(Certified::Course(element)) => {
                if !former.is_empty() {
                    let message = "certificates in the form of 2020 come after the others";
                    out.approximated(codes::AS_TEXT, "/certificates", message);
                }
                courses.push(element);
            }
            Some(Certified::Former(element)) => former.push(element),
            None => {}
        }
    }
    if courses.len() + former.len() < certificates.len() {
        out.dropped(codes::NO_ENTRY, "/certificates", "entries that say nothing in Europass are left out");
    }
    (courses, former)
}

/// Notes down that the document holds a section that the editor has a code for.
fn hold(held: &mut Vec<Held>, key: &'static str) {
    if let Some(code) = form::code("section", key) {
        hold_as(held, Held { key, code: Some(code), title: String::new() });
    }
}

fn hold_as(held: &mut Vec<Held>, new: Held) {
    if !held.contains(&new) {
        held.push(new);
    }
}

fn contain<'r>(profile: &mut Element<'r>, container: &'static str, entry: Element<'r>) {
    if let xml::Content::Elements(all) = &mut profile.content
        && let Some(found) = all.iter_mut().find(|child| child.name == container)
    {
        found.push(entry);
    } else {
        profile.push(Element::new(container).with([entry]));
    }
}

/// The summary; the label is its first paragraph, in strong emphasis as a whole.
fn summary(out: &mut Out<'_>, resume: &Resume) -> Option<Element<'static>> {
    let label = rich_text::plain(&resume.basics.label, "/basics/label", &mut out.diagnostics);
    let mut label_text = resume_core::inline::plain_text(&label);
    if label_text.contains('\n') {
        out.approximated(codes::AS_TEXT, "/basics/label", "its lines are written as one");
        label_text = label_text.replace('\n', " ");
    }
    let mut blocks = out.prose(&resume.basics.summary, "/basics/summary");
    if label_text.is_empty() {
        if blocks.first().is_some_and(form::is_headline) {
            for at in ["/basics/label", "/basics/summary"] {
                out.approximated(codes::AS_TEXT, at, "a first paragraph in strong emphasis is read as the label");
            }
        }
    } else {
        let headline = resume_core::inline::Run::strong(label_text);
        blocks.insert(0, resume_core::inline::Block::Paragraph(vec![headline]));
    }
    out::rich("ExecutiveSummary", blocks)
}

/// Mother tongues go to the person; gives the other languages, and whether there is any at all.
fn languages<'r>(out: &mut Out<'_>, resume: &'r Resume, person: &mut Element<'r>) -> (Vec<Element<'r>>, bool) {
    let mut foreign = Vec::new();
    let mut count = 0;
    for (index, language) in resume.languages.iter().enumerate() {
        match competence::language(out, language, &pointer::index("/languages", index)) {
            Some(competence::Written::Mother(element)) => {
                if !foreign.is_empty() {
                    out.approximated(codes::AS_TEXT, "/languages", "mother tongues come before the other languages");
                }
                person.push(element);
                count += 1;
            }
            Some(competence::Written::Foreign(element)) => {
                foreign.push(element);
                count += 1;
            }
            None => {}
        }
    }
    if count < resume.languages.len() {
        out.dropped(codes::NO_ENTRY, "/languages", "languages without a name are left out");
    }
    (foreign, count > 0)
}

/// Driving licences: those of the list, and those that a certificate names.
fn licences<'r>(out: &mut Out<'_>, resume: &'r Resume) -> Vec<Element<'r>> {
    let mut categories: Vec<Cow<'r, str>> = Vec::new();
    for (category, at) in out.texts(&resume.driving_licences, "/drivingLicences") {
        if form::meaning("licence", &category) != Some(&*category) {
            out.dropped(codes::NOT_IN_LIST, &at, format!("`{category}` is no category of the EU"));
            out.dropped(codes::NOT_IN_LIST, "/drivingLicences", "what is no category of the EU is left out");
        } else {
            categories.push(category);
        }
    }
    for (index, certificate) in resume.certificates.iter().enumerate() {
        for category in form::licences::named(&certificate.name) {
            if !categories.iter().any(|known| known == category) {
                let at = pointer::key(&pointer::index("/certificates", index), "name");
                let message = format!("`{at}` names the category {category}, which is also written as a driving licence");
                out.assumed(codes::GUESS, "/drivingLicences", message);
                categories.push(category.into());
            }
        }
    }
    categories.into_iter().map(|category| Element::new("License").with([Element::text("LicenseTypeCode", category)])).collect()
}
