//! Europass SkillsPassport 3.0–3.4: one namespace and, from version to version, only more elements.
//!
//! Read tolerantly: any prefix and order, lists without their wrapper, empty containers, plain months. What the model has
//! no field for stays in the `formatData.europass` of its entry, and what the schema does not know is told besides.

mod achievements;
mod check;
mod experience;
mod input;
mod letter;
mod person;
mod skills;
mod twin;

use resume_core::diagnostic::codes;
use resume_core::europass_v3 as schema;
use resume_core::model::{Meta, Resume};
use resume_core::{Carried, Diagnostic, Failure};

use crate::xml::{self, Document, Element};
use crate::{Read, ReadOptions};
pub use check::check;
use input::{In, text};
pub use twin::is_twin;

/// Reads a SkillsPassport, as XML or in its JSON twin.
///
/// # Errors
/// When the text is not well-formed XML or JSON, has a document type declaration, goes beyond a limit, or is no SkillsPassport.
pub fn read(input: &str, options: &ReadOptions) -> Result<Read, Failure> {
    let mut source = In::default();
    if is_twin(input) {
        let root = twin::root(input, options.limits.depth)?;
        return Ok(finish(source, &root, Vec::new()));
    }
    let document = xml::parse(input, &options.limits)?;
    check_root(&document.root)?;
    let carried = instructions(&mut source, &document);
    for comment in &document.comments {
        source.diagnostics.push(Diagnostic::assumed(codes::SKIPPED, "", "a comment is left out").at(comment.clone()));
    }
    Ok(finish(source, &document.root, carried))
}

fn finish(mut source: In, root: &Element<'_>, carried: Vec<Carried>) -> Read {
    source.unknown(root, "SkillsPassport");
    let locale = schema::label_locale(root.peek_attribute("locale").map_or("", |locale| &locale.value));
    for (path, coded) in schema::LABELLED {
        input::ask_labels(root, path.get(1..).unwrap_or(&[]), coded, locale);
    }
    let resume = resume(&mut source, root);
    let In { diagnostics, locator, .. } = source;
    Read { resume, diagnostics, locator, carried, ..Read::default() }
}

fn check_root(root: &Element<'_>) -> Result<(), Failure> {
    let namespace = root.namespace.as_deref().unwrap_or("");
    if root.name == "learnerinfo" {
        let message = "this is a Europass document of version 1 or 2 (`learnerinfo`), which is not read";
        return Err(Failure::new(codes::NOT_A_RESUME, message)
            .at(root.tag.clone())
            .hint("versions 3.0 to 3.4 (`SkillsPassport`) and the current one (`Candidate`) are read"));
    }
    if root.name != "SkillsPassport" {
        let message = format!("the root element is `{}`, not `SkillsPassport`", root.name);
        let failure = Failure::new(codes::NOT_A_RESUME, message).at(root.tag.clone());
        return Err(if root.name == "Candidate" { failure.hint("read it as europass, not europass-v3") } else { failure });
    }
    if !namespace.is_empty() && namespace != schema::NAMESPACE {
        let message = format!("`SkillsPassport` in the namespace `{namespace}` is not known");
        let hint = format!("the namespace of every version is {}", schema::NAMESPACE);
        return Err(Failure::new(codes::NOT_A_RESUME, message).at(root.tag.clone()).hint(hint));
    }
    Ok(())
}

/// What was carried along; other processing instructions are told.
fn instructions(source: &mut In, document: &Document<'_>) -> Vec<Carried> {
    let mut carried = Vec::new();
    for instruction in &document.instructions {
        if instruction.target == "resume-convert" {
            match serde_json::from_str::<Vec<Carried>>(instruction.content) {
                Ok(values) => carried.extend(values),
                Err(error) => {
                    let message = format!("what was carried along cannot be read: {error}");
                    source.diagnostics.push(Diagnostic::assumed(codes::SKIPPED, "", message).at(instruction.span.clone()));
                }
            }
        } else {
            let message = format!("the processing instruction `{}` is left out", instruction.target);
            source.diagnostics.push(Diagnostic::assumed(codes::SKIPPED, "", message).at(instruction.span.clone()));
        }
    }
    carried
}

fn resume(source: &mut In, root: &Element<'_>) -> Resume {
    let mut resume = Resume { meta: meta(source, root), ..Resume::default() };
    source.language.clone_from(&resume.meta.language);
    source.locator.record("", root.span.clone());
    if let Some(learner) = root.child("LearnerInfo") {
        resume.basics = person::basics(source, learner);
        resume.work = experience::work(source, learner);
        resume.education = experience::education(source, learner);
        if let Some(element) = learner.child("Skills") {
            skills::read(source, element, &mut resume);
        }
        achievements::read(source, learner, &mut resume);
        person::describe(learner, &mut resume.basics);
    }
    resume.attachments = letter::attachments(source, root);
    if let Some(element) = root.child("CoverLetter") {
        resume.cover_letter = letter::cover_letter(source, element);
    }
    resume.format_data = input::data(root);
    resume
}

fn meta(source: &mut In, root: &Element<'_>) -> Meta {
    let mut meta = Meta::default();
    if let Some(locale) = root.peek_attribute("locale") {
        meta.language = schema::language_of(&locale.value);
        source.locator.record("/meta/language", locale.span.clone());
        if schema::locale_of(&meta.language).as_deref() == Some(&*locale.value) {
            locale.ask();
        }
    }
    if let Some(location) = root.peek_attribute("schemaLocation") {
        location.ask();
    }
    let Some(info) = root.child("DocumentInfo") else { return meta };
    source.locator.record("/meta", info.span.clone());
    let updated = info.child("LastUpdateDate");
    let modified = updated.map(text).unwrap_or_default();
    if modified != schema::NO_DATE {
        meta.last_modified.clone_from(&modified);
        source.note("/meta/lastModified", updated);
    }
    // What the writer makes by itself says nothing.
    let makes = [("CreationDate", modified.as_str()), ("Generator", schema::GENERATOR), ("DocumentType", "ECV")];
    for (name, value) in makes {
        if let Some(element) = info.peek_child(name).filter(|element| element.peek() == value) {
            element.ask_all();
        }
    }
    if let Some(version) = info.child("XSDVersion") {
        let version_text = text(version);
        if !version_text.trim().starts_with("V3.") {
            let message = format!("`{version_text}` is no version 3; read as one");
            source.diagnostics.push(Diagnostic::assumed(codes::GUESS, "/meta", message).at(version.span.clone()));
        }
    }
    meta
}
