//! What has been read so far: the résumé, where its values came from, what is to be said about it.

use std::collections::{HashMap, HashSet};

use resume_core::diagnostic::{Code, codes};
use resume_core::locate::Recorded;
use resume_core::model::{
    Award, Certificate, CustomSection, Education, Engagement, Interest, Language, Profile, Project, Publication, Reference,
    Skill, Volunteer, Work,
};
use resume_core::{Diagnostic, Locator, PartialDate, Resume, Span, pointer};

use super::text::Val;
use crate::{Explained, Read};

/// The result in the making.
#[derive(Default)]
pub struct Out {
    /// The résumé.
    pub resume: Resume,
    /// Where values came from, in the order of reading.
    places: Recorded,
    /// What is to be said about it.
    pub diagnostics: Vec<Diagnostic>,
    /// What each piece was taken for.
    pub explained: Vec<Explained>,
    explain: bool,
    /// The personal facts of no field so far.
    extras: HashSet<String>,
    /// An age, which counts only when no birth date is known.
    pub age: Option<Val>,
    /// What could be the name, but looks like a job.
    pub maybe_name: Option<Val>,
}

/// A period as an entry has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// First or only date.
    pub start: Option<PartialDate>,
    /// Last date.
    pub end: Option<PartialDate>,
    /// It goes on.
    pub is_open: bool,
    /// It is written as a range.
    pub is_range: bool,
    /// A part of it cannot be.
    pub is_impossible: bool,
}

/// One entry of a section, before it becomes a job, a school or a project.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Employer, school, organisation, project.
    pub name: Option<Val>,
    /// What the person was; of a school, the degree.
    pub position: Option<Val>,
    /// Subject of studies.
    pub area: Option<Val>,
    /// Where.
    pub location: Option<Val>,
    /// What the employer or project is.
    pub description: Option<Val>,
    /// Part of the organisation.
    pub department: Option<Val>,
    /// A link.
    pub url: Option<Val>,
    /// A grade.
    pub score: Option<Val>,
    /// Of a project: for whom.
    pub entity: Option<Val>,
    /// When.
    pub dates: Dates,
    /// Where the dates stand.
    pub date_span: Option<Span>,
    /// The dates as written, when they cannot all be.
    pub unread: Option<Val>,
    /// Paragraphs.
    pub summary: Vec<Val>,
    /// List items.
    pub highlights: Vec<Val>,
    /// Technologies.
    pub keywords: Vec<Val>,
    /// Courses.
    pub courses: Vec<Val>,
    /// All of it in the source.
    pub span: Span,
}

/// Whether the reason noted for a place is that of a value: of a degree and its subject, both may begin there.
fn is_about(reason: &str, pointer: &str) -> bool {
    match last_key(pointer) {
        "startDate" | "endDate" | "date" | "releaseDate" | "url" | "summary" => false,
        "area" => !reason.starts_with("degree:"),
        _ => true,
    }
}

/// The last key of a pointer that is no index.
fn last_key(pointer: &str) -> &str {
    pointer.rsplit('/').find(|part| !part.bytes().all(|b| b.is_ascii_digit())).unwrap_or("")
}

/// Why a value is what it is taken for, where its form tells.
fn by_field(pointer: &str) -> &'static str {
    match last_key(pointer) {
        "startDate" | "endDate" | "date" | "releaseDate" | "birthDate" => "a date",
        "highlights" => "an item of the list below the entry",
        "summary" => "text below the entry",
        "keywords" => "one of a list of terms",
        "courses" => "one of a list of courses",
        "url" => "a link",
        "title" if pointer.starts_with("/sections/") => "a heading that no dictionary knows: what is below is kept under it",
        _ if pointer.starts_with("/sections/") || pointer.starts_with("/basics/extra/") => "kept as it is written",
        _ => "",
    }
}

impl Out {
    /// An empty result.
    pub fn new(explain: bool) -> Self {
        Self { explain, ..Self::default() }
    }

    /// The result.
    pub fn finish(mut self, reasons: &HashMap<usize, String>) -> Read {
        if let Some(age) = self.age.take().filter(|_| self.resume.basics.birth_date.is_none()) {
            self.extra(age);
        }
        // "First name: …", "Last name: …": the name is both.
        let basics = &mut self.resume.basics;
        if basics.name.is_empty() && !basics.given_name.is_empty() && !basics.family_name.is_empty() {
            let is_han = basics.family_name.chars().all(super::text::is_unspaced);
            basics.name = match is_han {
                true => format!("{}{}", basics.family_name, basics.given_name),
                false => format!("{} {}", basics.given_name, basics.family_name),
            };
        }
        if self.resume.basics.name.is_empty()
            && let Some(name) = self.maybe_name.take()
        {
            if self.resume.basics.label == name.text {
                self.resume.basics.label.clear();
            }
            self.resume.basics.name = name.text;
            self.record("/basics/name", name.span, "the person's name");
        }
        let Self { resume, places, mut diagnostics, mut explained, .. } = self;
        let locator = Locator::Recorded(places);
        diagnostics.sort_by_key(|d| d.span.as_ref().map_or(usize::MAX, |s| s.start));
        for one in explained.iter_mut().filter(|e| e.reason.is_empty()) {
            one.reason = match reasons.get(&one.span.start).filter(|reason| is_about(reason, &one.pointer)) {
                Some(reason) => reason.clone(),
                None => by_field(&one.pointer).to_owned(),
            };
        }
        // A whole before its parts.
        explained.sort_by_key(|e| (e.span.start, e.pointer.matches('/').count()));
        Read { resume, diagnostics, locator, explained, ..Read::default() }
    }

    /// Notes down where a value came from.
    pub fn record(&mut self, pointer: impl AsRef<str>, span: Span, reason: &'static str) {
        let pointer = pointer.as_ref();
        if self.explain {
            self.explained.push(Explained { span: span.clone(), pointer: pointer.to_owned(), reason: reason.to_owned() });
        }
        self.places.note(pointer, span);
    }

    /// Notes down where the value of a key came from.
    fn record_key(&mut self, base: &str, key: &str, span: Span) {
        if self.explain {
            self.record(pointer::key(base, key), span, "");
        } else {
            self.places.note_key(base, key, span);
        }
    }

    /// Something that the user should know.
    pub fn note(&mut self, code: Code, pointer: impl Into<String>, message: impl Into<String>, span: Span) {
        self.diagnostics.push(Diagnostic::assumed(code, pointer, message).at(span));
    }

    /// A piece of the source that is left out, and what it is.
    pub fn skipped(&mut self, span: Span, reason: &'static str) {
        self.note(codes::SKIPPED, "", format!("left out: {reason}"), span.clone());
        if self.explain {
            self.explain(span, reason.to_owned());
        }
    }

    /// What a piece of the source was taken for that is no value.
    pub fn explain(&mut self, span: Span, reason: String) {
        self.explained.push(Explained { span, pointer: String::new(), reason });
    }

    fn text(&mut self, base: &str, key: &str, val: Option<Val>) -> String {
        let Some(val) = val else { return String::new() };
        self.record_key(base, key, val.span);
        val.text
    }

    fn texts(&mut self, base: &str, key: &str, vals: Vec<Val>) -> Vec<String> {
        if vals.is_empty() {
            return Vec::new();
        }
        let mut list = pointer::key(base, key);
        let length = list.len();
        let one = |(index, val): (usize, Val)| {
            list.truncate(length);
            pointer::push_index(&mut list, index);
            self.record(&list, val.span, "");
            val.text
        };
        vals.into_iter().enumerate().map(one).collect()
    }

    /// Paragraphs as one text.
    fn paragraphs(&mut self, base: &str, key: &str, vals: Vec<Val>) -> String {
        self.text(base, key, joined(vals))
    }

    fn dates(&mut self, base: &str, dates: Dates, span: Option<Span>) -> (Option<PartialDate>, Option<PartialDate>) {
        let end = if dates.is_range || dates.is_open { dates.end } else { dates.end.or(dates.start) };
        if let Some(span) = span {
            for (key, date) in [("startDate", dates.start), ("endDate", end)] {
                if date.is_some() {
                    self.record_key(base, key, span.clone());
                }
            }
        }
        if let (Some(start), Some(end)) = (dates.start, end)
            && precision(end, start) < precision(start, end)
        {
            let message = format!("it ends ({end}) before it starts ({start})");
            self.diagnostics.push(Diagnostic::assumed(codes::PERIOD, base, message));
        }
        (dates.start, end)
    }

    fn begin(&mut self, section: &str, index: usize, span: Span, name: bool) -> String {
        let base = format!("/{section}/{index}");
        if !name {
            self.note(codes::NO_NAME, base.clone(), "this entry has no name that could be told", span.clone());
        }
        self.record(&base, span, "an entry");
        base
    }

    /// Tells of dates that cannot be.
    pub fn unread(&mut self, pointer: &str, date: Option<Val>) -> Option<Val> {
        let date = date?;
        let message = format!("`{}` is not in the calendar; it is kept as text", date.text);
        self.diagnostics.push(Diagnostic::invalid(codes::NO_SUCH_DAY, pointer, message).at(date.span.clone()));
        Some(date)
    }

    /// Adds a job.
    pub fn work(&mut self, entry: Entry) {
        let base = self.begin("work", self.resume.work.len(), entry.span.clone(), entry.name.is_some());
        let unread = self.unread(&base, entry.unread);
        let (start_date, end_date) = self.dates(&base, entry.dates, entry.date_span);
        let mut summary: Vec<Val> = unread.into_iter().chain(entry.summary).collect();
        summary.extend(entry.entity);
        summary.extend(entry.score);
        summary.extend(entry.area);
        let work = Work {
            name: self.text(&base, "name", entry.name),
            location: self.text(&base, "location", entry.location),
            description: self.text(&base, "description", entry.description),
            position: self.text(&base, "position", entry.position),
            url: self.text(&base, "url", entry.url),
            start_date,
            end_date,
            summary: self.paragraphs(&base, "summary", summary),
            highlights: {
                let mut highlights = entry.highlights;
                highlights.extend(entry.courses);
                self.texts(&base, "highlights", highlights)
            },
            department: self.text(&base, "department", entry.department),
            keywords: self.texts(&base, "keywords", entry.keywords),
            ..Work::default()
        };
        self.resume.work.push(work);
    }

    /// Adds an unpaid engagement.
    pub fn volunteer(&mut self, entry: Entry) {
        let base = self.begin("volunteer", self.resume.volunteer.len(), entry.span.clone(), entry.name.is_some());
        let unread = self.unread(&base, entry.unread);
        let (start_date, end_date) = self.dates(&base, entry.dates, entry.date_span);
        let mut summary: Vec<Val> = unread.into_iter().chain(entry.description).collect();
        summary.extend(entry.summary);
        summary.extend(entry.entity);
        summary.extend(entry.score);
        summary.extend(entry.area);
        let volunteer = Volunteer {
            organization: self.text(&base, "organization", entry.name),
            position: self.text(&base, "position", entry.position),
            url: self.text(&base, "url", entry.url),
            start_date,
            end_date,
            summary: self.paragraphs(&base, "summary", summary),
            highlights: {
                let mut highlights = entry.highlights;
                highlights.extend(entry.courses);
                self.texts(&base, "highlights", highlights)
            },
            location: self.text(&base, "location", entry.location),
            department: self.text(&base, "department", entry.department),
            keywords: self.texts(&base, "keywords", entry.keywords),
            ..Volunteer::default()
        };
        self.resume.volunteer.push(volunteer);
    }

    /// Adds a school. A single date is the end.
    pub fn education(&mut self, entry: Entry) {
        let base = self.begin("education", self.resume.education.len(), entry.span.clone(), entry.name.is_some());
        let unread = self.unread(&base, entry.unread);
        let mut dates = entry.dates;
        if !dates.is_range && !dates.is_open {
            dates = Dates { start: None, end: dates.end.or(dates.start), ..dates };
        }
        let (start_date, end_date) = self.dates(&base, dates, entry.date_span);
        let mut summary: Vec<Val> = unread.into_iter().chain(entry.description).collect();
        summary.extend(entry.summary);
        summary.extend(entry.entity);
        summary.extend(entry.department);
        let mut highlights = entry.highlights;
        highlights.extend(entry.keywords);
        let education = Education {
            institution: self.text(&base, "institution", entry.name),
            url: self.text(&base, "url", entry.url),
            area: self.text(&base, "area", entry.area),
            study_type: self.text(&base, "studyType", entry.position),
            start_date,
            end_date,
            score: self.text(&base, "score", entry.score),
            courses: self.texts(&base, "courses", entry.courses),
            location: self.text(&base, "location", entry.location),
            summary: self.paragraphs(&base, "summary", summary),
            highlights: self.texts(&base, "highlights", highlights),
            ..Education::default()
        };
        self.resume.education.push(education);
    }

    /// Adds a project.
    pub fn project(&mut self, entry: Entry) {
        let base = self.begin("projects", self.resume.projects.len(), entry.span.clone(), entry.name.is_some());
        let unread = self.unread(&base, entry.unread);
        let (start_date, end_date) = self.dates(&base, entry.dates, entry.date_span);
        let mut description: Vec<Val> = unread.into_iter().chain(entry.description).collect();
        description.extend(entry.summary);
        description.extend(entry.score);
        description.extend(entry.area);
        description.extend(entry.department);
        description.extend(entry.location);
        let project = Project {
            name: self.text(&base, "name", entry.name),
            description: self.paragraphs(&base, "description", description),
            highlights: {
                let mut highlights = entry.highlights;
                highlights.extend(entry.courses);
                self.texts(&base, "highlights", highlights)
            },
            keywords: self.texts(&base, "keywords", entry.keywords),
            start_date,
            end_date,
            url: self.text(&base, "url", entry.url),
            roles: self.texts(&base, "roles", entry.position.into_iter().collect()),
            entity: self.text(&base, "entity", entry.entity),
            ..Project::default()
        };
        self.resume.projects.push(project);
    }

    /// Adds an award: who, what, when and the rest.
    pub fn award(&mut self, item: Item) {
        let base = self.begin("awards", self.resume.awards.len(), item.span.clone(), item.name.is_some());
        let summary = self.unread(&base, item.unread).into_iter().chain(item.summary).collect();
        let award = Award {
            title: self.text(&base, "title", item.name),
            date: self.date(&base, "date", item.date, item.date_span),
            awarder: self.text(&base, "awarder", item.by),
            summary: self.paragraphs(&base, "summary", summary),
            url: self.text(&base, "url", item.url),
            highlights: self.texts(&base, "highlights", item.highlights),
            ..Award::default()
        };
        self.resume.awards.push(award);
    }

    /// Adds a certificate.
    pub fn certificate(&mut self, item: Item) {
        let base = self.begin("certificates", self.resume.certificates.len(), item.span.clone(), item.name.is_some());
        let summary = self.unread(&base, item.unread).into_iter().chain(item.summary).collect();
        let certificate = Certificate {
            name: self.text(&base, "name", item.name),
            date: self.date(&base, "date", item.date, item.date_span),
            url: self.text(&base, "url", item.url),
            issuer: self.text(&base, "issuer", item.by),
            summary: self.paragraphs(&base, "summary", summary),
            highlights: self.texts(&base, "highlights", item.highlights),
            ..Certificate::default()
        };
        self.resume.certificates.push(certificate);
    }

    /// Adds a publication.
    pub fn publication(&mut self, item: Item) {
        let base = self.begin("publications", self.resume.publications.len(), item.span.clone(), item.name.is_some());
        let summary = self.unread(&base, item.unread).into_iter().chain(item.summary).collect();
        let publication = Publication {
            name: self.text(&base, "name", item.name),
            publisher: self.text(&base, "publisher", item.by),
            release_date: self.date(&base, "releaseDate", item.date, item.date_span),
            url: self.text(&base, "url", item.url),
            summary: self.paragraphs(&base, "summary", summary),
            highlights: self.texts(&base, "highlights", item.highlights),
            ..Publication::default()
        };
        self.resume.publications.push(publication);
    }

    fn date(&mut self, base: &str, key: &str, date: Option<PartialDate>, span: Option<Span>) -> Option<PartialDate> {
        if let (Some(_), Some(span)) = (date, span) {
            self.record_key(base, key, span);
        }
        date
    }

    /// Adds a skill.
    pub fn skill(&mut self, name: Option<Val>, level: Option<Val>, keywords: Vec<Val>, summary: Option<Val>) {
        let base = format!("/skills/{}", self.resume.skills.len());
        let skill = Skill {
            name: self.text(&base, "name", name),
            level: self.text(&base, "level", level),
            keywords: self.texts(&base, "keywords", keywords),
            summary: self.text(&base, "summary", summary),
            ..Skill::default()
        };
        self.resume.skills.push(skill);
    }

    /// Adds a language.
    pub fn language(&mut self, language: Val, fluency: Option<Val>) {
        let base = format!("/languages/{}", self.resume.languages.len());
        let language = Language {
            language: self.text(&base, "language", Some(language)),
            fluency: self.text(&base, "fluency", fluency),
            ..Language::default()
        };
        self.resume.languages.push(language);
    }

    /// Keywords of the last language, which the shared schema has no field for.
    pub fn more_of_language(&mut self, keywords: Vec<Val>) {
        let base = format!("/languages/{}", self.resume.languages.len().saturating_sub(1));
        let texts = self.texts(&base, "keywords", keywords);
        if let Some(language) = self.resume.languages.last_mut().filter(|_| !texts.is_empty()) {
            language.other.insert("keywords".to_owned(), texts.into());
        }
    }

    /// Adds an interest.
    pub fn interest(&mut self, name: Option<Val>, keywords: Vec<Val>, summary: Option<Val>) {
        let base = format!("/interests/{}", self.resume.interests.len());
        let interest = Interest {
            name: self.text(&base, "name", name),
            keywords: self.texts(&base, "keywords", keywords),
            summary: self.text(&base, "summary", summary),
            ..Interest::default()
        };
        self.resume.interests.push(interest);
    }

    /// Adds a reference.
    pub fn reference(&mut self, name: Option<Val>, text: Option<Val>, email: Option<Val>, phone: Option<Val>) {
        let base = format!("/references/{}", self.resume.references.len());
        let reference = Reference {
            name: self.text(&base, "name", name),
            reference: self.text(&base, "reference", text),
            email: self.text(&base, "email", email),
            phone: self.text(&base, "phone", phone),
            ..Reference::default()
        };
        self.resume.references.push(reference);
    }

    /// Names who gave the last reference.
    pub fn referee(&mut self, name: Val) {
        let base = format!("/references/{}", self.resume.references.len().saturating_sub(1));
        let name = self.text(&base, "name", Some(name));
        if let Some(last) = self.resume.references.last_mut() {
            last.name = name;
        }
    }

    /// Says what the person of the last reference is.
    pub fn referee_role(&mut self, role: Option<Val>) {
        let base = format!("/references/{}", self.resume.references.len().saturating_sub(1));
        let role = self.text(&base, "role", role);
        if let Some(last) = self.resume.references.last_mut() {
            last.role = role;
        }
    }

    /// Says how well the last language is known.
    pub fn fluency(&mut self, fluency: Val) {
        let base = format!("/languages/{}", self.resume.languages.len().saturating_sub(1));
        let fluency = self.text(&base, "fluency", Some(fluency));
        if let Some(last) = self.resume.languages.last_mut() {
            last.fluency = fluency;
        }
    }

    /// Adds to how well the last language is known; false when nothing is known of that.
    pub fn more_fluency(&mut self, more: &Val) -> bool {
        let Some(last) = self.resume.languages.last_mut().filter(|last| !last.fluency.is_empty()) else { return false };
        last.fluency = format!("{}, {}", last.fluency, more.text);
        true
    }

    /// Adds a section of no known kind.
    pub fn section(&mut self, title: Option<Val>, summary: Vec<Val>, highlights: Vec<Val>) {
        let base = format!("/sections/{}", self.resume.sections.len());
        let section = CustomSection {
            title: self.text(&base, "title", title),
            summary: self.paragraphs(&base, "summary", summary),
            highlights: self.texts(&base, "highlights", highlights),
            ..CustomSection::default()
        };
        self.resume.sections.push(section);
    }

    /// Adds an organisation that the person is a member of.
    pub fn membership(&mut self, name: Val, url: Option<String>) {
        let base = self.begin("memberships", self.resume.memberships.len(), name.span.clone(), true);
        let name = self.text(&base, "name", Some(name));
        self.resume.memberships.push(Engagement { name, url: url.unwrap_or_default(), ..Engagement::default() });
    }

    /// Adds a profile, unless it is there.
    pub fn profile(&mut self, network: Val, username: Option<Val>, url: Option<Val>) {
        let known = |p: &Profile| {
            p.network.eq_ignore_ascii_case(&network.text)
                && username.as_ref().is_none_or(|u| p.username == u.text || p.username.is_empty())
        };
        if self.resume.basics.profiles.iter().any(known) {
            return;
        }
        let base = format!("/basics/profiles/{}", self.resume.basics.profiles.len());
        let profile = Profile {
            network: self.text(&base, "network", Some(network)),
            username: self.text(&base, "username", username),
            url: self.text(&base, "url", url),
            ..Profile::default()
        };
        self.resume.basics.profiles.push(profile);
    }

    /// Sets the headline.
    pub fn label(&mut self, val: Val) {
        self.resume.basics.label = val.text;
        self.record("/basics/label", val.span, "headline");
    }

    /// Adds a paragraph to the summary.
    pub fn summary(&mut self, val: Val) {
        if val.text.is_empty() {
            return;
        }
        let summary = &mut self.resume.basics.summary;
        if !summary.is_empty() {
            summary.push_str("\n\n");
        }
        summary.push_str(&val.text);
        self.record("/basics/summary", val.span, "about the person");
    }

    /// Adds a personal fact of no field.
    pub fn extra(&mut self, val: Val) {
        if val.text.is_empty() || !self.extras.insert(val.text.clone()) {
            return;
        }
        let pointer = format!("/basics/extra/{}", self.resume.basics.extra.len());
        self.resume.basics.extra.push(val.text);
        self.record(pointer, val.span, "a personal fact of no field");
    }
}

/// One award, certificate or publication.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// What.
    pub name: Option<Val>,
    /// By whom.
    pub by: Option<Val>,
    /// When.
    pub date: Option<PartialDate>,
    /// Where the date stands.
    pub date_span: Option<Span>,
    /// The date as written, when it cannot be.
    pub unread: Option<Val>,
    /// A link.
    pub url: Option<Val>,
    /// More about it.
    pub summary: Vec<Val>,
    /// List items.
    pub highlights: Vec<Val>,
    /// All of it in the source.
    pub span: Span,
}

/// A date as text, no more precise than another.
fn precision(date: PartialDate, other: PartialDate) -> String {
    let mut text = date.to_string();
    text.truncate(other.to_string().len());
    text
}

/// Paragraphs as one text, parted by blank lines.
pub fn joined(vals: Vec<Val>) -> Option<Val> {
    vals.into_iter().filter(|v| !v.text.is_empty()).reduce(|mut all, val| {
        all.text.push_str("\n\n");
        all.text.push_str(&val.text);
        all.span.end = all.span.end.max(val.span.end);
        all
    })
}
