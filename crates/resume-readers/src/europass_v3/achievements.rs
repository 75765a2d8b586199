//! Achievements: by their code, by a heading that stands for a kind of entries, or of a free title.

use resume_core::entry_text::{EntryText, NamedText, When, heading_of, split_list};
use resume_core::europass_v3 as schema;
use resume_core::inline::{self, Block};
use resume_core::model::{
    Award, Certificate, CustomSection, Engagement, Interest, OpenObject, Project, Publication, Reference, Resume, Volunteer,
};
use resume_core::pointer;

use super::experience::{about, blocks, body};
use super::input::{self, In, listed};
use crate::rich_text;
use crate::xml::Element;

/// The codes that have a section of their own.
const KINDS: &[&str] =
    &["honors_awards", "certifications", "publications", "projects", "memberships", "conferences", "references"];

pub fn read(source: &mut In, learner: &Element<'_>, resume: &mut Resume) {
    for element in listed(learner, "AchievementList", "Achievement") {
        let title = element.child("Title");
        let code_element = title.and_then(|title| title.peek_child("Code"));
        let code = code_element.map(|code| code.peek().trim().to_owned()).unwrap_or_default();
        let text = blocks(element.child("Description"));
        let label = title.and_then(|title| title.peek_child("Label"));
        let label_text = label.map(|label| label.peek().trim().to_owned()).unwrap_or_default();
        // The code of a free title is asked for where the writer makes it of that title.
        let is_kind = KINDS.contains(&code.as_str());
        let is_made = label_text.is_empty() || schema::code_of_label("achievement", &label_text) == Some(&code);
        if let Some(code) = code_element.filter(|_| is_kind || is_made) {
            code.ask_all();
        }
        let mut one = One { source, element, text };
        match code.as_str() {
            "honors_awards" => one.awards(&mut resume.awards),
            "certifications" => one.certificates(&mut resume.certificates),
            "publications" => one.publications(&mut resume.publications),
            "projects" => one.projects(&mut resume.projects),
            "memberships" => one.engagements(&mut resume.memberships, "/memberships"),
            "conferences" => one.engagements(&mut resume.conferences, "/conferences"),
            "references" => one.references(&mut resume.references),
            code => {
                if let Some(label) = label {
                    label.ask_all();
                }
                match (code, heading_of(&label_text)) {
                    ("", Some("volunteer")) => one.volunteer(&mut resume.volunteer),
                    ("", Some("interests")) => one.interests(&mut resume.interests),
                    ("", Some("summary")) if resume.basics.summary.is_empty() => {
                        one.source.note("/basics/summary", Some(element));
                        resume.basics.summary = rich_text::prose(&one.text);
                    }
                    ("", Some("personal")) => one.personal(resume),
                    _ => one.section(code, label_text, &mut resume.sections),
                }
            }
        }
    }
}

/// One achievement.
struct One<'s, 'e, 'i> {
    source: &'s mut In,
    element: &'e Element<'i>,
    text: Vec<Block>,
}

impl One<'_, '_, '_> {
    /// Its entries, each with the data left over of the element (the first has it all).
    fn entries(&mut self, list: &str, before: usize) -> Vec<(EntryText, OpenObject)> {
        let entries = EntryText::decode_list(&self.text);
        let entries = if entries.is_empty() { vec![EntryText::default()] } else { entries };
        let entries = entries.into_iter().enumerate().map(|(index, entry)| {
            self.source.note(&pointer::index(list, before + index), Some(self.element));
            (entry, input::data(self.element))
        });
        entries.collect()
    }

    fn awards(&mut self, awards: &mut Vec<Award>) {
        for (entry, format_data) in self.entries("/awards", awards.len()) {
            let mut entry = entry.with_one_date();
            let url = entry.take_one("url");
            let (summary, highlights) = body(&mut entry, &self.source.language);
            let (date, name, who) = (entry.when.ends().0, entry.name, entry.who);
            awards.push(Award { title: name, date, awarder: who, summary, url, highlights, format_data, ..Award::default() });
        }
    }

    fn certificates(&mut self, certificates: &mut Vec<Certificate>) {
        for (entry, format_data) in self.entries("/certificates", certificates.len()) {
            let mut entry = entry.with_one_date();
            let url = entry.take_one("url");
            let (summary, highlights) = body(&mut entry, &self.source.language);
            let (date, name, issuer) = (entry.when.ends().0, entry.name, entry.who);
            let certificate = Certificate { name, date, url, issuer, summary, highlights, format_data, ..Certificate::default() };
            certificates.push(certificate);
        }
    }

    fn publications(&mut self, publications: &mut Vec<Publication>) {
        for (entry, format_data) in self.entries("/publications", publications.len()) {
            let mut entry = entry.with_one_date();
            let url = entry.take_one("url");
            let (summary, highlights) = body(&mut entry, &self.source.language);
            let (release_date, name, publisher) = (entry.when.ends().0, entry.name, entry.who);
            publications.push(Publication {
                name,
                publisher,
                release_date,
                url,
                summary,
                highlights,
                format_data,
                ..Publication::default()
            });
        }
    }

    fn projects(&mut self, projects: &mut Vec<Project>) {
        for (mut entry, format_data) in self.entries("/projects", projects.len()) {
            let roles = entry.take("role");
            let kind = entry.take_one("kind");
            let url = entry.take_one("url");
            let keywords = split_list(&entry.take_one("keywords"));
            let summary = about(&mut entry, "more");
            let (description, highlights) = body(&mut entry, &self.source.language);
            let (start_date, end_date) = entry.when.ends();
            projects.push(Project {
                name: entry.name,
                description,
                highlights,
                keywords,
                start_date,
                end_date,
                url,
                roles,
                entity: entry.who,
                kind,
                summary,
                format_data,
                ..Project::default()
            });
        }
    }

    fn engagements(&mut self, engagements: &mut Vec<Engagement>, list: &str) {
        for (mut entry, format_data) in self.entries(list, engagements.len()) {
            let location = entry.take_one("location");
            let url = entry.take_one("url");
            let name = with_who(&mut entry);
            let summary = prose_of(&mut entry, &self.source.language);
            let (start_date, end_date) = entry.when.ends();
            let one = Engagement { name, location, start_date, end_date, summary, url, format_data, ..Engagement::default() };
            engagements.push(one);
        }
    }

    fn references(&mut self, references: &mut Vec<Reference>) {
        for (mut entry, format_data) in self.entries("/references", references.len()) {
            let role = entry.take_one("role");
            let email = entry.take_one("email");
            let phone = entry.take_one("phone");
            let url = entry.take_one("url");
            let name = with_when(&mut entry);
            let reference = prose_of(&mut entry, &self.source.language);
            references.push(Reference { name, reference, role, email, phone, url, format_data, ..Reference::default() });
        }
    }

    fn volunteer(&mut self, volunteer: &mut Vec<Volunteer>) {
        let mut entry = EntryText::decode(&self.text);
        self.source.note(&pointer::index("/volunteer", volunteer.len()), Some(self.element));
        let mut urls = entry.take("url");
        let url = if urls.is_empty() { String::new() } else { urls.remove(0) };
        let (start_date, end_date) = entry.when.ends();
        let mut one = Volunteer {
            url,
            urls,
            location: entry.take_one("location"),
            department: entry.take_one("department"),
            sector: entry.take_one("sector"),
            esco_occupation: entry.take_one("occupation"),
            email: entry.take_one("email"),
            keywords: split_list(&entry.take_one("keywords")),
            start_date,
            end_date,
            format_data: input::data(self.element),
            ..Volunteer::default()
        };
        (one.summary, one.highlights) = body(&mut entry, &self.source.language);
        (one.position, one.organization) = (entry.name, entry.who);
        volunteer.push(one);
    }

    fn interests(&mut self, interests: &mut Vec<Interest>) {
        for thing in NamedText::decode(&self.text) {
            self.source.note(&pointer::index("/interests", interests.len()), Some(self.element));
            let NamedText { name, level, keywords, body } = thing;
            let name = if level.is_empty() { name } else { format!("{name} ({level})") };
            interests.push(Interest { name, keywords, summary: rich_text::prose(&body), ..Interest::default() });
        }
    }

    /// What stands there about the person for want of a field.
    fn personal(&mut self, resume: &mut Resume) {
        let mut entry = EntryText::decode(&self.text);
        let basics = &mut resume.basics;
        basics.location.region = entry.take_one("region");
        basics.birth_place = entry.take_one("birthPlace");
        basics.emails.extend(entry.take("email"));
        let leftover = entry.leftover(&self.source.language);
        for block in leftover.iter().chain(&entry.body) {
            let (Block::Paragraph(runs) | Block::Item(runs, _)) = block;
            self.source.note(&pointer::index("/basics/extra", basics.extra.len()), Some(self.element));
            basics.extra.push(inline::plain_text(runs));
        }
    }

    fn section(&mut self, code: &str, label: String, sections: &mut Vec<CustomSection>) {
        self.source.note(&pointer::index("/sections", sections.len()), Some(self.element));
        let mut entry = EntryText::decode(&self.text);
        let title = match (label.is_empty(), schema::label("achievement", code)) {
            (true, Some(label)) => label.to_owned(),
            (true, None) => code.to_owned(),
            (false, _) => label,
        };
        let location = entry.take_one("location");
        let url = entry.take_one("url");
        let name = with_who(&mut entry);
        let (start_date, end_date) = entry.when.ends();
        let (summary, highlights) = body(&mut entry, &self.source.language);
        let mut section =
            CustomSection { title, name, start_date, end_date, location, url, summary, highlights, ..CustomSection::default() };
        section.format_data = input::data(self.element);
        sections.push(section);
    }
}

/// The name with the organisation, for entries that have no field for it.
fn with_who(entry: &mut EntryText) -> String {
    let name = std::mem::take(&mut entry.name);
    match std::mem::take(&mut entry.who) {
        who if who.is_empty() => name,
        who if name.is_empty() => who,
        who => format!("{name}, {who}"),
    }
}

/// The name with organisation and date, for entries that have a field for neither.
fn with_when(entry: &mut EntryText) -> String {
    let name = with_who(entry);
    match std::mem::take(&mut entry.when) {
        When::Unsaid => name,
        when => format!("{name}, {when}"),
    }
}

/// Prose, with facts that have no field and items as lines.
fn prose_of(entry: &mut EntryText, language: &str) -> String {
    let leftover = entry.leftover(language);
    let blocks: Vec<Block> = leftover.into_iter().chain(std::mem::take(&mut entry.body)).collect();
    rich_text::prose(&blocks)
}
