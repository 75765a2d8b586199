//! Whatever stands as an achievement: a title by code or label, and one rich text.

use resume_core::entry_text::{EntryText, When, heading_of, label};
use resume_core::europass_v3 as schema;
use resume_core::model::{Award, Certificate, CustomSection, Engagement, OpenObject, Project, Publication, Reference, Volunteer};
use resume_core::pointer;

use super::experience::{about, check_blank, list, text};
use super::out::Element;
use super::out::{Out, Pointers, at as on, fact, labelled, maybe};

/// An achievement, if it has a text or a code.
pub fn achievement(code: Option<&str>, title: &str, html: String) -> Option<Element> {
    if html.is_empty() {
        return None;
    }
    maybe("Achievement", [labelled("Title", code, title), text("Description", html)])
}

/// One entry as an achievement of its own.
struct Written<'e> {
    code: Option<&'e str>,
    title: &'e str,
    entry: EntryText,
    pointers: Pointers<'e>,
    format_data: &'e OpenObject,
    list: &'static str,
}

fn write(out: &mut Out, written: Written<'_>) -> Option<Element> {
    let Written { code, title, entry, pointers, format_data, list } = written;
    let html = out.entry(entry, &pointers, code.is_some());
    let mut element = achievement(code, title, html).unwrap_or_else(|| {
        labelled("Title", code, title).map_or(Element::new("Achievement"), |title| Element::new("Achievement").with([title]))
    });
    let says_something = matches!(&element.content, crate::xml::Content::Elements(all) if all.len() > 1);
    // An achievement with a title alone says something when the title is the author's own.
    let is_empty = !says_something && (code.is_some() || title.is_empty());
    out.graft(&mut element, "Achievement", format_data, pointers.base);
    if is_empty {
        out.approximate(list, "an entry that says nothing is left out");
        return None;
    }
    Some(element)
}

fn coded<'e>(
    out: &mut Out,
    code: &'e str,
    entry: EntryText,
    pointers: Pointers<'e>,
    format_data: &'e OpenObject,
    list: &'static str,
) -> Option<Element> {
    write(out, Written { code: Some(code), title: "", entry, pointers, format_data, list })
}

fn each<T>(items: &[T], list: &str, mut write: impl FnMut(&T, &str) -> Option<Element>) -> Vec<Element> {
    items.iter().enumerate().filter_map(|(index, item)| write(item, &pointer::index(list, index))).collect()
}

pub fn awards(out: &mut Out, awards: &[Award]) -> Vec<Element> {
    each(awards, "/awards", |award, base| {
        let Award { title, date, awarder, summary, url, highlights, format_data, other } = award;
        let at = |key| pointer::key(base, key);
        out.unknown(other, base);
        let entry = EntryText {
            name: title.clone(),
            who: awarder.clone(),
            when: on(*date),
            facts: fact("url", url).into_iter().collect(),
            body: out.body(summary, &at("summary"), highlights, &at("highlights")),
            ..EntryText::default()
        };
        let keys = ["title", "awarder", "date", "date", "summary", "highlights"];
        coded(out, "honors_awards", entry, Pointers { base, keys, facts: &[] }, format_data, "/awards")
    })
}

pub fn certificates(out: &mut Out, certificates: &[Certificate]) -> Vec<Element> {
    each(certificates, "/certificates", |certificate, base| {
        let Certificate { name, date, url, issuer, summary, highlights, format_data, other } = certificate;
        let at = |key| pointer::key(base, key);
        out.unknown(other, base);
        let entry = EntryText {
            name: name.clone(),
            who: issuer.clone(),
            when: on(*date),
            facts: fact("url", url).into_iter().collect(),
            body: out.body(summary, &at("summary"), highlights, &at("highlights")),
            ..EntryText::default()
        };
        let keys = ["name", "issuer", "date", "date", "summary", "highlights"];
        coded(out, "certifications", entry, Pointers { base, keys, facts: &[] }, format_data, "/certificates")
    })
}

pub fn publications(out: &mut Out, publications: &[Publication]) -> Vec<Element> {
    each(publications, "/publications", |publication, base| {
        let Publication { name, publisher, release_date, url, summary, highlights, format_data, other } = publication;
        let at = |key| pointer::key(base, key);
        out.unknown(other, base);
        let entry = EntryText {
            name: name.clone(),
            who: publisher.clone(),
            when: on(*release_date),
            facts: fact("url", url).into_iter().collect(),
            body: out.body(summary, &at("summary"), highlights, &at("highlights")),
            ..EntryText::default()
        };
        let keys = ["name", "publisher", "releaseDate", "releaseDate", "summary", "highlights"];
        coded(out, "publications", entry, Pointers { base, keys, facts: &[] }, format_data, "/publications")
    })
}

pub fn projects(out: &mut Out, projects: &[Project]) -> Vec<Element> {
    each(projects, "/projects", |project, base| {
        let Project {
            name,
            description,
            highlights,
            keywords,
            start_date,
            end_date,
            url,
            roles,
            entity,
            kind,
            summary,
            format_data,
            other,
        } = project;
        let at = |key| pointer::key(base, key);
        out.unknown(other, base);
        let mut entry = EntryText {
            name: name.clone(),
            who: entity.clone(),
            when: When::period(*start_date, *end_date),
            body: out.body(description, &at("description"), highlights, &at("highlights")),
            ..EntryText::default()
        };
        entry.facts.extend(roles.iter().filter_map(|role| fact("role", role)));
        let keywords = list(out, keywords, &at("keywords"));
        entry.facts.extend([fact("kind", kind), fact("url", url), fact("keywords", &keywords)].into_iter().flatten());
        check_blank(out, roles, &at("roles"));
        about(out, &mut entry, "more", summary, &at("summary"));
        let keys = ["name", "entity", "startDate", "endDate", "description", "highlights"];
        let facts = &[("role", "roles"), ("kind", "type"), ("more", "summary")];
        coded(out, "projects", entry, Pointers { base, keys, facts }, format_data, "/projects")
    })
}

pub fn engagements(out: &mut Out, list: &'static str, engagements: &[Engagement]) -> Vec<Element> {
    let (code, list) = if list == "memberships" { (list, "/memberships") } else { ("conferences", "/conferences") };
    each(engagements, list, |engagement, base| {
        let Engagement { name, location, start_date, end_date, summary, url, format_data, other } = engagement;
        out.unknown(other, base);
        let entry = EntryText {
            name: name.clone(),
            when: When::period(*start_date, *end_date),
            facts: [fact("location", location), fact("url", url)].into_iter().flatten().collect(),
            body: out.body(summary, &pointer::key(base, "summary"), &[], ""),
            ..EntryText::default()
        };
        let keys = ["name", "", "startDate", "endDate", "summary", "summary"];
        coded(out, code, entry, Pointers { base, keys, facts: &[] }, format_data, list)
    })
}

pub fn references(out: &mut Out, references: &[Reference]) -> Vec<Element> {
    each(references, "/references", |one, base| {
        let Reference { name, reference, role, email, phone, url, format_data, other } = one;
        out.unknown(other, base);
        let entry = EntryText {
            name: name.clone(),
            facts: [fact("role", role), fact("email", email), fact("phone", phone), fact("url", url)]
                .into_iter()
                .flatten()
                .collect(),
            body: out.body(reference, &pointer::key(base, "reference"), &[], ""),
            ..EntryText::default()
        };
        let keys = ["name", "", "", "", "reference", "reference"];
        coded(out, "references", entry, Pointers { base, keys, facts: &[] }, format_data, "/references")
    })
}

pub fn volunteer(out: &mut Out, volunteer: &[Volunteer]) -> Vec<Element> {
    let title = label("heading.volunteer", &out.language);
    each(volunteer, "/volunteer", |one, base| {
        let Volunteer {
            organization,
            position,
            url,
            start_date,
            end_date,
            summary,
            highlights,
            location,
            department,
            sector,
            esco_occupation,
            email,
            urls,
            keywords,
            format_data,
            other,
        } = one;
        let at = |key| pointer::key(base, key);
        out.unknown(other, base);
        let mut entry = EntryText {
            name: position.clone(),
            who: organization.clone(),
            when: When::period(*start_date, *end_date),
            facts: [
                fact("location", location),
                fact("department", department),
                fact("sector", sector),
                fact("occupation", esco_occupation),
                fact("email", email),
                fact("url", url),
            ]
            .into_iter()
            .flatten()
            .collect(),
            body: out.body(summary, &at("summary"), highlights, &at("highlights")),
            ..EntryText::default()
        };
        entry.facts.extend(urls.iter().filter_map(|url| fact("url", url)));
        entry.facts.extend(fact("keywords", &list(out, keywords, &at("keywords"))));
        check_blank(out, urls, &at("urls"));
        if url.is_empty() && !urls.is_empty() {
            out.approximate(at("url"), "the first website of the entry is the one that is read as the first");
            out.approximate(at("urls"), "websites move up");
        }
        let keys = ["position", "organization", "startDate", "endDate", "summary", "highlights"];
        let facts = &[("occupation", "escoOccupation"), ("url", "url")];
        let pointers = Pointers { base, keys, facts };
        write(out, Written { code: None, title, entry, pointers, format_data, list: "/volunteer" })
    })
}

pub fn sections(out: &mut Out, sections: &[CustomSection]) -> Vec<Element> {
    each(sections, "/sections", |section, base| {
        let CustomSection { title, name, start_date, end_date, location, url, summary, highlights, format_data, other } = section;
        let at = |key| pointer::key(base, key);
        out.unknown(other, base);
        let mut title = out.plain(title, &at("title"));
        if let Some(kind) = heading_of(&title) {
            out.approximate("/sections", format!("a section with the heading `{title}` reads as one of its own kind"));
            out.approximate("", format!("a section with the heading `{title}` reads as one of its own kind"));
            // As it is written once it is read so.
            title = label(&format!("heading.{kind}"), &out.language).to_owned();
        }
        let entry = EntryText {
            name: name.clone(),
            when: When::period(*start_date, *end_date),
            facts: [fact("location", location), fact("url", url)].into_iter().flatten().collect(),
            body: out.body(summary, &at("summary"), highlights, &at("highlights")),
            ..EntryText::default()
        };
        let keys = ["name", "", "startDate", "endDate", "summary", "highlights"];
        let pointers = Pointers { base, keys, facts: &[] };
        let code = schema::code_of_label("achievement", &title);
        let html = out.entry(entry, &pointers, false);
        let written =
            Written { code: None, title: &title, entry: EntryText::default(), pointers, format_data, list: "/sections" };
        section_element(out, written, code, html)
    })
}

fn section_element(out: &mut Out, written: Written<'_>, code: Option<&str>, html: String) -> Option<Element> {
    let Written { title, pointers, format_data, list, .. } = written;
    let element = maybe("Achievement", [labelled("Title", code, title), text("Description", html)]);
    let mut element = element.unwrap_or_else(|| Element::new("Achievement"));
    out.graft(&mut element, "Achievement", format_data, pointers.base);
    if element.is_empty() {
        out.approximate(list, "an entry that says nothing is left out");
        return None;
    }
    Some(element)
}
