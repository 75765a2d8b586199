//! Work and education.

use resume_core::entry_text::{EntryText, join_list, split_list};
use resume_core::europass_v3 as schema;
use resume_core::inline::{self, Block, Run};
use resume_core::model::{Education, OpenObject, Work};
use resume_core::pointer;
use serde_json::Value;

use super::out::Element;
use super::out::{Out, Pointers, fact, labelled, maybe, node, period};
use crate::rich_text;

/// Adds an entry to its list; one that says nothing is left out, and the others move up.
pub fn push(out: &mut Out, list: &mut Vec<Element>, element: Element, list_at: &str) {
    if element.is_empty() {
        out.approximate(list_at, "an entry that says nothing is left out");
    } else {
        list.push(element);
    }
}

pub fn work(out: &mut Out, work: &[Work]) -> Option<Element> {
    let mut all = Vec::new();
    for (index, work) in work.iter().enumerate() {
        let base = pointer::index("/work", index);
        let element = one_work(out, work, &base);
        push(out, &mut all, element, "/work");
    }
    node("WorkExperienceList", all)
}

fn one_work(out: &mut Out, work: &Work, base: &str) -> Element {
    let Work {
        name,
        location,
        description,
        position,
        url,
        start_date,
        end_date,
        summary,
        highlights,
        department,
        sector,
        esco_occupation,
        email,
        urls,
        keywords,
        format_data,
        other,
    } = work;
    let at = |key| pointer::key(base, key);
    out.unknown(other, base);
    let (uuid, occupation) = occupation(esco_occupation);
    let mut entry = EntryText { body: out.body(summary, &at("summary"), highlights, &at("highlights")), ..EntryText::default() };
    about(out, &mut entry, "about", description, &at("description"));
    entry
        .facts
        .extend([fact("occupation", occupation), fact("department", department), fact("email", email)].into_iter().flatten());
    entry.facts.extend(urls.iter().filter_map(|url| fact("url", url)));
    entry.facts.extend(fact("keywords", &list(out, keywords, &at("keywords"))));
    check_blank(out, urls, &at("urls"));
    let facts = &[("about", "description"), ("occupation", "escoOccupation"), ("url", "urls")];
    let pointers = Pointers { base, keys: ["", "", "", "", "summary", "highlights"], facts };
    let activities = out.entry(entry, &pointers, false);
    let position = out.plain(position, &at("position"));
    let employer = maybe(
        "Employer",
        [
            out.leaf("Name", name, &at("name")),
            contact(out, location, url, format_data, "/Employer/ContactInfo/Address/Contact", base),
            sector_of(out, sector, &at("sector")),
        ],
    );
    let mut element = maybe(
        "WorkExperience",
        [
            period(*start_date, *end_date, format_data),
            labelled("Position", uuid, &position),
            text("Activities", activities),
            employer,
        ],
    )
    .unwrap_or_else(|| Element::new("WorkExperience"));
    out.graft(&mut element, "WorkExperience", format_data, base);
    element
}

/// The UUID of an ESCO occupation, or the address as text where it is of another kind.
pub fn occupation(uri: &str) -> (Option<&str>, &str) {
    match schema::esco_uuid(uri) {
        Some(uuid) => (Some(uuid), ""),
        None => (None, uri),
    }
}

/// A list as one text; it reads back the same only without the separators in its values.
pub fn list(out: &mut Out, values: &[String], at: &str) -> String {
    let back = split_list(&join_list(values));
    if back != values {
        out.approximate(at, "the values stand in one line of text, which reads as other values");
    }
    join_list(&back)
}

/// Values without text are not written.
pub fn check_blank(out: &mut Out, values: &[String], at: &str) {
    if values.iter().any(|value| value.trim().is_empty()) {
        out.approximate(at, "a value without text is left out");
    }
}

/// Prose of one plain line as a fact, other prose as a part of its own.
pub fn about(out: &mut Out, entry: &mut EntryText, key: &'static str, markdown: &str, at: &str) {
    let blocks = rich_text::paragraphs(markdown, at, &mut out.diagnostics);
    match &blocks[..] {
        [] => {}
        [Block::Paragraph(runs)] if matches!(&runs[..], [run] if *run == Run::plain(&run.text) && !run.text.contains('\n')) => {
            entry.facts.extend(fact(key, &inline::plain_text(runs)));
        }
        _ => entry.parts.push((key, blocks)),
    }
}

/// An element with a rich text, if there is any.
pub fn text(name: &'static str, html: String) -> Option<Element> {
    (!html.is_empty()).then(|| Element::text(name, html))
}

/// Address and website of an organisation. A location that the source gave as an address in its parts is grafted back
/// as such, as long as it still reads the same.
fn contact(out: &mut Out, location: &str, url: &str, data: &OpenObject, place: &str, base: &str) -> Option<Element> {
    let at = |key| pointer::key(base, key);
    let location = out.plain(location, &at("location"));
    let source = data.get("europass").and_then(|data| data.pointer(place));
    let is_source = source.is_some_and(|address| joined(address) == location);
    let address = (!location.is_empty() && !is_source)
        .then(|| Element::text("Municipality", location))
        .and_then(|town| node("Contact", [town]))
        .and_then(|contact| node("Address", [contact]));
    let website = out.checked("Contact", "anyURI", url, &at("url")).and_then(|contact| node("Website", [contact]));
    maybe("ContactInfo", [address, website])
}

/// The location that the reader makes of an address in its parts.
pub fn joined(address: &Value) -> String {
    let part = |path: &str| address.pointer(path).and_then(Value::as_str).unwrap_or("").trim();
    let label = part("/Country/Label");
    let code = schema::iso_country(part("/Country/Code"));
    let country = if label.is_empty() { &code } else { label };
    schema::join_address([part("/AddressLine"), part("/AddressLine2")], part("/PostalCode"), part("/Municipality"), country)
}

fn sector_of(out: &mut Out, sector: &str, at: &str) -> Option<Element> {
    let sector = out.plain(sector, at);
    if schema::is_code("nace", &sector) {
        return labelled("Sector", Some(&sector), "");
    }
    labelled("Sector", schema::code_of_label("nace", &sector), &sector)
}

pub fn education(out: &mut Out, education: &[Education]) -> Option<Element> {
    let mut all = Vec::new();
    for (index, education) in education.iter().enumerate() {
        let base = pointer::index("/education", index);
        let element = one_education(out, education, &base);
        push(out, &mut all, element, "/education");
    }
    node("EducationList", all)
}

fn one_education(out: &mut Out, education: &Education, base: &str) -> Element {
    let Education {
        institution,
        url,
        area,
        study_type,
        start_date,
        end_date,
        score,
        courses,
        location,
        summary,
        highlights,
        eqf_level,
        isced_fields,
        thesis,
        credits,
        format_data,
        other,
    } = education;
    let at = |key| pointer::key(base, key);
    out.unknown(other, base);
    let mut entry = EntryText {
        facts: [
            fact("score", score),
            fact("thesis", thesis),
            fact("credits", credits),
            fact("iscedFields", &list(out, isced_fields, &at("iscedFields"))),
        ]
        .into_iter()
        .flatten()
        .collect(),
        body: out.body(summary, &at("summary"), &[], ""),
        ..EntryText::default()
    };
    entry.body.extend(out.plain_items(courses, &at("courses")));
    let details = rich_text::items(highlights, &at("highlights"), &mut out.diagnostics);
    if !details.is_empty() {
        entry.parts.push(("details", details));
    }
    let facts = &[("details", "highlights")];
    let pointers = Pointers { base, keys: ["", "", "", "", "summary", "courses"], facts };
    let activities = out.entry(entry, &pointers, false);
    let area = out.plain(area, &at("area"));
    let level = out.plain(eqf_level, &at("eqfLevel"));
    let level = match schema::is_code("eqf", &level) {
        true => labelled("Level", Some(&level), ""),
        false => labelled("Level", None, &level),
    };
    let organisation = maybe(
        "Organisation",
        [
            out.leaf("Name", institution, &at("institution")),
            contact(out, location, url, format_data, "/Organisation/ContactInfo/Address/Contact", base),
        ],
    );
    let mut element = maybe(
        "Education",
        [
            period(*start_date, *end_date, format_data),
            out.leaf("Title", study_type, &at("studyType")),
            text("Activities", activities),
            organisation,
            level,
            labelled("Field", schema::code_of_label("isced97", &area), &area),
        ],
    )
    .unwrap_or_else(|| Element::new("Education"));
    out.graft(&mut element, "Education", format_data, base);
    element
}
