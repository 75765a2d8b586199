//! Europass *Candidate* XML: what today's Europass editor writes, and the schema of 2020.
//!
//! Elements are told by their local names, in any order. What the model has no field for is kept in
//! `formatData.europass` of the record that it stands in; what the format does not know is reported.

use resume_core::diagnostic::codes;
use resume_core::europass as form;
use resume_core::inline::Block;
use resume_core::model::{Attachment, CoverLetter, CustomSection, Language, Resume, Skill};
use resume_core::tables::{Locale, Section};
use resume_core::{Diagnostic, Failure, Span, pointer};
use serde_json::Value;

use crate::xml::{self, Element};
use crate::{Read, ReadOptions, rich_text};

mod check;
mod design;
mod input;
mod known;
mod letter;
mod person;
mod sections;
mod work;

pub use check::check;
use input::{Input, also_keep, ask_attribute_if, ask_if, beside, keep, kept, own_text, prose};

/// Reads a Europass Candidate document.
///
/// # Errors
/// When the text is not well-formed XML, has a document type declaration, goes beyond a limit, or is another document.
pub fn read(text: &str, options: &ReadOptions) -> Result<Read, Failure> {
    let document = xml::parse(text, &options.limits)?;
    let root = &document.root;
    if root.name != "Candidate" {
        let message = format!("a Europass Candidate document begins with the element Candidate, and this one with {}", root.name);
        let failure = Failure::new(codes::NOT_A_RESUME, message).at(root.tag.clone());
        return Err(if matches!(root.name, "SkillsPassport" | "learnerinfo") {
            failure.hint("this is an older Europass document; read it as europass-v3")
        } else {
            failure
        });
    }
    let mut input = Input::default();
    known::check(&mut input, root);
    let carried = carried(&mut input, &document.instructions);
    let resume = candidate(&mut input, root, options);
    Ok(Read { resume, diagnostics: input.diagnostics, locator: input.locator, carried, ..Read::default() })
}

/// What a lossless document carries along.
fn carried(input: &mut Input, instructions: &[xml::Instruction<'_>]) -> Vec<resume_core::Carried> {
    let mut carried = Vec::new();
    for instruction in instructions.iter().filter(|i| i.target == "resume-convert") {
        match serde_json::from_str::<Vec<resume_core::Carried>>(instruction.content) {
            Ok(values) => carried.extend(values),
            Err(_) => {
                let message = "the values that this document carries along cannot be read; they are left out";
                input.assumed(codes::SKIPPED, "", message, instruction.span.clone());
            }
        }
    }
    carried
}

fn candidate(input: &mut Input, root: &Element<'_>, options: &ReadOptions) -> Resume {
    let mut resume = Resume::default();
    input.locator.record("", root.span.clone());
    for name in ["schemaLocation", "majorVersionID", "minorVersionID"] {
        ask_attribute_if(root, name, &["http://www.europass.eu/1.0 Candidate.xsd", "3", "2"]);
    }
    let profile = profile(input, root, options);
    let code = profile.and_then(|profile| profile.attribute("languageCode")).unwrap_or("").trim().to_ascii_lowercase();
    input.profile = Some(Locale::of(&code));
    if let Some(person) = root.child("CandidatePerson") {
        input.locator.record("/basics", person.span.clone());
        (resume.basics, resume.languages) = person::read(input, person);
        supplier(root, person);
    }
    let mut order = None;
    if let Some(rendering) = root.child("RenderingInformation") {
        order = design::read(rendering);
    }
    let mut rest = None;
    if let Some(profile) = profile {
        self::profile_content(input, profile, &mut resume);
        rest = profile.leftover(&|child| child.name.to_owned());
    }
    if let Some(document) = root.elements().find(|child| child.name == "DocumentID") {
        ask_scheme(document, "DocumentIdentifier", "4.0");
    }
    resume.format_data = keep(root);
    let profiles = std::mem::take(&mut input.profiles);
    if !profiles.is_empty() {
        let all = std::iter::once(rest.unwrap_or(Value::Null)).chain(profiles).collect();
        also_keep(&mut resume.format_data, "CandidateProfile", Value::Array(all));
    } else if let Some(rest) = rest {
        also_keep(&mut resume.format_data, "CandidateProfile", rest);
    }
    if let Some((order, span)) = order {
        resume.meta.sections = design::headings(&order, profile);
        if !resume.meta.sections.is_empty() {
            input.locator.record("/meta/sections", span);
        }
    }
    resume.meta.language = form::read_language(&code, &input.seen);
    if resume.meta.language != code
        && let Some(profile) = profile
    {
        let message = format!("the profile is marked `{code}`, and its titles and labels are in `{}`", resume.meta.language);
        input.assumed(codes::GUESS, "/meta/language", message, profile.tag.clone());
    }
    resume
}

/// The profile to read: the one in the language asked for, else the first.
fn profile<'d, 'i>(input: &mut Input, root: &'d Element<'i>, options: &ReadOptions) -> Option<&'d Element<'i>> {
    let profiles: Vec<&Element<'_>> = root.children("CandidateProfile").collect();
    let language = |profile: &Element<'_>| {
        let code = profile.attributes.iter().find(|a| a.name == "languageCode");
        code.map(|code| code.value.trim().to_ascii_lowercase()).unwrap_or_default()
    };
    let wanted = options.locale.as_deref().map(|locale| {
        let own = form::profile_language(locale).map(str::to_owned);
        own.unwrap_or_else(|| locale.to_ascii_lowercase())
    });
    let chosen = profiles.iter().find(|profile| wanted.as_deref() == Some(&language(profile))).or(profiles.first()).copied()?;
    if let Some(wanted) = wanted.filter(|wanted| *wanted != language(chosen)) {
        let message = format!("there is no profile in `{wanted}`; the one in `{}` is read", language(chosen));
        input.assumed(codes::ONE_ONLY, "/meta/language", message, chosen.tag.clone());
    }
    for other in profiles.iter().filter(|profile| !std::ptr::eq(**profile, chosen)) {
        let (taken, left) = (language(chosen), language(other));
        let message = format!(
            "the document has several profiles; the one in `{taken}` is read, this one in `{left}` is kept in formatData.europass"
        );
        input.profiles.push(other.to_json(&|child| child.name.to_owned()));
        let diagnostic = Diagnostic::assumed(codes::ONE_ONLY, "/meta/language", message).at(other.tag.clone());
        input.diagnostics.push(diagnostic.hint("choose another one with --locale"));
        other.ask_all();
    }
    input.locator.record("/meta/language", chosen.tag.clone());
    Some(chosen)
}

/// Asks for the identification of a piece of the document that we write ourselves.
fn ask_scheme(element: &Element<'_>, name: &str, version: &str) {
    element.ask();
    let expected = [("schemeID", ""), ("schemeName", name), ("schemeAgencyName", "EUROPASS"), ("schemeVersionID", version)];
    for (attribute, value) in expected {
        ask_attribute_if(element, attribute, &[value]);
    }
}

/// The supplier says again what stands in the person; what it says beyond that is kept.
fn supplier(root: &Element<'_>, person: &Element<'_>) {
    let Some(supplier) = root.child("CandidateSupplier") else { return };
    if let Some(party) = supplier.elements().find(|child| child.name == "PartyID") {
        ask_scheme(party, "PartyID", "1.0");
    }
    ask_if(supplier, "PartyName", &["Owner"]);
    ask_if(supplier, "PrecedenceCode", &["1"]);
    let said = |element: &Element<'_>| -> Vec<String> {
        let mut texts = Vec::new();
        for child in element.elements() {
            match child.name {
                "PersonName" => {
                    texts.extend(child.elements().map(|part| part.peek().trim().to_owned()));
                }
                "Communication" => {
                    let uri = child.elements().find(|part| part.name == "URI");
                    texts.extend(uri.map(|uri| uri.peek().trim().to_owned()));
                }
                _ => {}
            }
        }
        texts
    };
    let known = said(person);
    for contact in supplier.elements().filter(|child| child.name == "PersonContact") {
        if said(contact).iter().all(|text| text.is_empty() || known.contains(text)) {
            contact.ask_all();
        }
    }
}

fn profile_content(input: &mut Input, profile: &Element<'_>, resume: &mut Resume) {
    if let Some(id) = profile.elements().find(|child| child.name == "ID") {
        ask_scheme(id, "CandidateProfileID", "1.0");
    }
    summary(input, profile, resume);
    for history in profile.children("EmploymentHistory") {
        for employer in history.children("EmployerHistory") {
            work::employer(input, employer, &mut resume.work);
        }
    }
    macro_rules! entries {
        ($($container:literal $element:literal => $list:ident $read:path;)+) => {
            $(for container in profile.children($container) {
                for element in container.children($element) {
                    let base = pointer::index(concat!("/", stringify!($list)), resume.$list.len());
                    let entry = $read(input, element, &base);
                    if entry != Default::default() {
                        input.locator.record(base, element.span.clone());
                        resume.$list.push(entry);
                    }
                }
            })+
        };
    }
    entries! {
        "EducationHistory" "EducationOrganizationAttendance" => education work::attendance;
        "PublicationHistory" "Publication" => publications sections::publication;
        "EmploymentReferences" "Referee" => references sections::referee;
        "HobbiesAndInterests" "HobbyOrInterest" => interests sections::interest;
        "Projects" "Project" => projects sections::project;
        "NetworksAndMemberships" "NetworkAndMembership" => memberships sections::social;
        "ConferencesAndSeminars" "ConferenceAndSeminar" => conferences sections::conference;
        "VoluntaryWorks" "VoluntaryWork" => volunteer sections::volunteer;
        "CourseCertifications" "CourseCertification" => certificates sections::course_certification;
        "Certifications" "Certification" => certificates sections::certification;
    }
    for licences in profile.children("Licenses") {
        for licence in licences.children("License") {
            let at = pointer::index("/drivingLicences", resume.driving_licences.len());
            let category = input.text(licence, "LicenseTypeCode", &at);
            if !category.is_empty() {
                resume.driving_licences.push(category);
            }
        }
    }
    qualifications(input, profile, &mut resume.languages);
    skills(input, profile, &mut resume.skills);
    files(input, profile, resume);
    contained(input, profile, resume);
    for others in profile.children("Others") {
        sections::others(input, others, resume);
    }
}

/// The summary, at its head the label, at its end a closing statement.
fn summary(input: &mut Input, profile: &Element<'_>, resume: &mut Resume) {
    let mut blocks = input.blocks(profile, "ExecutiveSummary", "/basics/summary");
    if blocks.first().is_some_and(form::is_headline) {
        let (Block::Paragraph(runs) | Block::Item(runs, _)) = blocks.remove(0);
        resume.basics.label = resume_core::inline::plain_text(&runs);
    }
    resume.basics.summary = prose(blocks);
    // The schema of 2020 has a place for the wanted position.
    for preferences in profile.elements().filter(|child| child.name == "CandidatePositionPreferences") {
        if let Some(wanted) = preferences.elements().find(|child| matches!(child.name, "Description" | "PositionTitle"))
            && resume.basics.label.is_empty()
        {
            let text = rich_text::blocks(&wanted.peek());
            if let [Block::Paragraph(runs)] = &text[..] {
                preferences.ask();
                wanted.ask();
                wanted.text();
                input.locator.record("/basics/label", wanted.span.clone());
                resume.basics.label = resume_core::inline::plain_text(runs);
            }
        }
    }
}

fn qualifications(input: &mut Input, profile: &Element<'_>, languages: &mut Vec<Language>) {
    for qualifications in profile.children("PersonQualifications") {
        for competency in qualifications.elements().filter(|child| child.name == "PersonCompetency") {
            let taxonomy = competency.elements().find(|child| child.name == "TaxonomyID").map(|id| id.peek().trim().to_owned());
            if taxonomy.is_some_and(|taxonomy| taxonomy != "language") {
                continue;
            }
            competency.ask();
            let base = pointer::index("/languages", languages.len());
            let entry = language(input, competency, &base);
            if entry != Language::default() {
                input.locator.record(base, competency.span.clone());
                languages.push(entry);
            }
        }
    }
}

fn language(input: &mut Input, competency: &Element<'_>, base: &str) -> Language {
    let mut entry = Language::default();
    ask_if(competency, "TaxonomyID", &["language"]);
    if let Some(id) = competency.child("CompetencyID") {
        let text = own_text(id);
        let scheme = id.attributes.iter().find(|a| a.name == "schemeName").map(|a| a.value.trim().replace('_', ""));
        let is_free = scheme.as_deref().is_some_and(|scheme| scheme.eq_ignore_ascii_case("FREETEXT"));
        match person::language_code(&text).filter(|_| !is_free) {
            Some(code) => {
                ask_attribute_if(id, "schemeName", &["NORMAL"]);
                let name = form::codes::language_name(code, input.profile());
                entry.code = code.to_owned();
                entry.language = name.unwrap_or(code).to_owned();
            }
            None => {
                ask_attribute_if(id, "schemeName", &["FREE_TEXT"]);
                (entry.language, entry.fluency) = if has_level(competency) { (text, String::new()) } else { beside(&text) };
                if entry.language == form::UNTITLED {
                    entry.language = String::new();
                }
            }
        }
    }
    let name = input.text(competency, "CompetencyName", &pointer::key(base, "language"));
    if !name.is_empty() {
        entry.language = name;
    }
    for dimension in competency.elements().filter(|child| child.name == "CompetencyDimension") {
        let code = dimension.elements().find(|child| child.name == "CompetencyDimensionTypeCode");
        let Some(key) = code.and_then(|code| form::meaning("dimension", code.peek().trim())) else { continue };
        let field = match key {
            "listening" => &mut entry.cefr.listening,
            "reading" => &mut entry.cefr.reading,
            "spokenInteraction" => &mut entry.cefr.spoken_interaction,
            "spokenProduction" => &mut entry.cefr.spoken_production,
            _ => &mut entry.cefr.writing,
        };
        if !field.is_empty() {
            continue;
        }
        dimension.ask();
        if let Some(code) = code {
            code.ask_all();
        }
        if let Some(score) = dimension.child("Score") {
            *field = input.text(score, "ScoreText", &pointer::key(&pointer::key(base, "cefr"), key));
        }
    }
    let cefr = &entry.cefr;
    let all = [&cefr.listening, &cefr.reading, &cefr.spoken_interaction, &cefr.spoken_production, &cefr.writing];
    if all.iter().all(|level| **level == cefr.listening) && !cefr.listening.is_empty() {
        entry.fluency.clone_from(&entry.cefr.listening);
    }
    entry.format_data = keep(competency);
    entry
}

/// Whether a level is told; then no word for it stands beside the name.
fn has_level(competency: &Element<'_>) -> bool {
    let within = |element: &Element<'_>| element.elements().any(|e| e.name == "ScoreText" && !e.peek().trim().is_empty());
    let mut dimensions = competency.elements().filter(|child| child.name == "CompetencyDimension");
    dimensions.any(|dimension| dimension.elements().any(|e| e.name == "Score" && within(e)))
}

fn skills(input: &mut Input, profile: &Element<'_>, skills: &mut Vec<Skill>) {
    for container in profile.children("Skills") {
        for element in container.elements().filter(|child| matches!(child.name, "PersonCompetency" | "SkillsGroup")) {
            element.ask();
            let base = pointer::index("/skills", skills.len());
            let mut entry = Skill::default();
            let title = if element.name == "SkillsGroup" {
                for competency in element.children("PersonCompetency") {
                    let at = pointer::index(&pointer::key(&base, "keywords"), entry.keywords.len());
                    entry.keywords.extend(competency_name(input, competency, &at));
                }
                input.text(element, "Title", &pointer::key(&base, "name"))
            } else {
                competency_name(input, element, &pointer::key(&base, "name")).unwrap_or_default()
            };
            let (name, level) = beside(&title);
            entry.name = input.name(name, Section::Skills);
            entry.level = level;
            entry.format_data = keep(element);
            push_skill(input, skills, entry, &base, element.span.clone());
        }
    }
    for container in profile.children("DigitalSkills") {
        for group in container.children("DigitalSkillsGroup") {
            let base = pointer::index("/skills", skills.len());
            let mut entry = Skill {
                name: input.text(group, "Title", &pointer::key(&base, "name")),
                keywords: input.texts(group, "DigitalSkill", &pointer::key(&base, "keywords")),
                format_data: keep(group),
                ..Skill::default()
            };
            if entry != Skill::default() {
                also_keep(&mut entry.format_data, "container", Value::String("DigitalSkills".to_owned()));
            }
            push_skill(input, skills, entry, &base, group.span.clone());
        }
    }
    const GROUPS: [(&str, &str); 3] = [
        ("CommunicationAndInterpersonalSkills", "CommunicationAndInterpersonalSkill"),
        ("ManagementAndLeadershipSkills", "ManagementAndLeadershipSkill"),
        ("OrganisationalSkills", "OrganisationalSkill"),
    ];
    for (container, child) in GROUPS {
        for element in profile.children(container).flat_map(|group| group.children(child)) {
            let base = pointer::index("/skills", skills.len());
            let mut entry = sections::skill(input, element, &base);
            if entry != Skill::default() {
                also_keep(&mut entry.format_data, "container", Value::String(container.to_owned()));
                skills.push(entry);
            }
        }
    }
}

fn push_skill(input: &mut Input, skills: &mut Vec<Skill>, entry: Skill, base: &str, span: Span) {
    if entry != Skill::default() {
        input.locator.record(base, span);
        skills.push(entry);
    }
}

fn competency_name(input: &mut Input, competency: &Element<'_>, at: &str) -> Option<String> {
    ask_if(competency, "TaxonomyID", &["Digital_Skill"]);
    let name = input.text(competency, "CompetencyName", at);
    (!name.is_empty()).then_some(name)
}

/// The photo, and other files.
fn files(input: &mut Input, profile: &Element<'_>, resume: &mut Resume) {
    for element in profile.children("Attachment") {
        let text = |name: &str| element.elements().find(|child| child.name == name).map(|child| child.peek().trim().to_owned());
        let instructions = text("Instructions").unwrap_or_default();
        let kind = text("FileType").unwrap_or_default();
        let Some(data) = element.elements().find(|child| child.name == "EmbeddedData") else { continue };
        let Some(uri) = person::file(&data.peek(), &kind) else {
            let message = "the data of this file is no base64; it is kept as it is";
            input.assumed(codes::NOT_UNDERSTOOD, "/attachments", message, data.span.clone());
            continue;
        };
        data.ask();
        data.text();
        ask_if(element, "FileType", &[if instructions == "ProfilePicture" { "photo" } else { file_type(&uri) }]);
        if instructions == "ProfilePicture" && resume.basics.image.is_empty() {
            ask_if(element, "Instructions", &["ProfilePicture"]);
            input.locator.record("/basics/image", element.span.clone());
            resume.basics.image = uri;
            continue;
        }
        if instructions == form::letter::INSTRUCTIONS
            && resume.cover_letter == CoverLetter::default()
            && let Some(letter) = letter::cover_letter(&uri)
        {
            element.ask_all();
            input.locator.record("/coverLetter", element.span.clone());
            resume.cover_letter = letter;
            continue;
        }
        ask_if(element, "Instructions", &["Other"]);
        let (mime, data) = uri.strip_prefix("data:").and_then(|rest| rest.split_once(',')).unwrap_or(("", &uri));
        let mime = mime.strip_suffix(";base64").unwrap_or(mime);
        let entry =
            Attachment { mime_type: mime.to_owned(), data: data.to_owned(), format_data: keep(element), ..Attachment::default() };
        input.locator.record(pointer::index("/attachments", resume.attachments.len()), element.span.clone());
        resume.attachments.push(entry);
    }
}

fn file_type(uri: &str) -> &'static str {
    match uri.strip_prefix("data:").unwrap_or("") {
        rest if rest.starts_with("image/") => "photo",
        rest if rest.starts_with("application/pdf;") => "pdf",
        _ => "doc",
    }
}

/// Entries of elements that are custom sections to the model; where they were found is noted down.
fn contained(input: &mut Input, profile: &Element<'_>, resume: &mut Resume) {
    const CONTAINERS: [(&str, &str, &str); 2] = [
        ("CreativeWorks", "CreativeWork", "Creative works"),
        ("SocialAndPoliticalActivities", "SocialAndPoliticalActivity", "Social and political activities"),
    ];
    for (container, child, title) in CONTAINERS {
        for element in profile.children(container).flat_map(|group| group.children(child)) {
            let base = pointer::index("/sections", resume.sections.len());
            let inner = element.child("Activity").unwrap_or(element);
            let mut entry = sections::custom(input, inner, &base, title);
            if entry.location.is_empty() {
                entry.location = input.text(element, "Location", &pointer::key(&base, "location"));
            }
            let more = std::mem::take(&mut entry.format_data);
            let is_empty = CustomSection { title: String::new(), ..entry.clone() } == CustomSection::default();
            entry.format_data = keep(element);
            if let Some(more) = more.get("europass") {
                if std::ptr::eq(inner, element) {
                    entry.format_data = kept(Some(more.clone()));
                } else {
                    also_keep(&mut entry.format_data, "Activity", more.clone());
                }
            }
            also_keep(&mut entry.format_data, "container", Value::String(container.to_owned()));
            if !is_empty {
                input.locator.record(base, element.span.clone());
                resume.sections.push(entry);
            }
        }
    }
}
