//! What reader, writer and validator of Europass SkillsPassport 3.4 agree on: which element stands in which, in what
//! order and how often, what texts they hold, and the code lists. From `data/europass-v3-*.tsv`.

use std::sync::LazyLock;

use crate::tables::generated::europass::{
    MOTHER_TONGUE, SKILL_WORDS, V3_CODE, V3_CODES, V3_LISTS, V3_MEANING, V3_PARENTS, V3_PART, V3_PARTS,
};

mod labels;
mod types;

pub use labels::{Coded, LABELLED, label_in, label_locale};
use types::is_uuid;
pub use types::{accepts, is_base64, is_date_time, is_email, is_ncname, is_uri, is_valid};

/// The namespace of every version of the SkillsPassport.
pub const NAMESPACE: &str = "http://europass.cedefop.europa.eu/Europass";

/// What this project calls itself in a document.
pub const GENERATOR: &str = "resume-convert";

/// The date of a document whose date is not known.
pub const NO_DATE: &str = "1970-01-01T00:00:00";

/// An element or attribute that may stand in an element.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Part {
    /// Its name; an attribute's begins with `@`.
    pub name: &'static str,
    /// Whether there has to be one.
    pub is_required: bool,
    /// Whether there may be more than one.
    pub is_list: bool,
    /// What it holds.
    pub content: Content,
}

/// What an element or attribute holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Content {
    /// Parts, by the name of their table ([`parts`]).
    Parts(&'static str),
    /// Text of a kind ([`accepts`]).
    Text(&'static str),
}

/// The parts of an element in the order that the schema demands; none for a name that it does not know.
pub fn parts(parent: &str) -> impl Iterator<Item = Part> + Clone {
    rows(V3_PARENTS.get(parent)).map(part_at)
}

/// Whether there is an element, in the table of parts, whose parts these are.
pub fn is_parent(name: &str) -> bool {
    !V3_PARENTS.get(name).is_empty()
}

/// The part of that name.
pub fn part(parent: &str, name: &str) -> Option<Part> {
    V3_PART.get_joined([parent, "/", name]).first().map(|row| read_part(usize::from(*row)))
}

/// Every row of the table of parts, looked up once: writing asks for all those of each element. Reading does with a few.
static PARTS: LazyLock<Vec<Part>> = LazyLock::new(|| (0..V3_PARTS.rows()).map(read_part).collect());

fn part_at(row: usize) -> Part {
    PARTS.get(row).copied().unwrap_or_else(|| read_part(row))
}

fn read_part(row: usize) -> Part {
    let (occurs, content) = (V3_PARTS.get(row, 1), V3_PARTS.get(row, 2));
    let is_parts = content.starts_with(|c: char| c.is_ascii_uppercase());
    Part {
        name: V3_PARTS.get(row, 0),
        is_required: matches!(occurs, "1" | "+"),
        is_list: matches!(occurs, "*" | "+"),
        content: if is_parts { Content::Parts(content) } else { Content::Text(content) },
    }
}

/// The rows of a group: where they begin, and how many there are.
fn rows(group: &[(u16, u16)]) -> std::ops::Range<usize> {
    group.first().map_or(0..0, |(first, count)| usize::from(*first)..usize::from(*first) + usize::from(*count))
}

/// Whether a code is in a list.
pub fn is_code(list: &str, code: &str) -> bool {
    row_of_code(list, code).is_some()
}

/// The row of exactly that code.
fn row_of_code(list: &str, code: &str) -> Option<usize> {
    let lower = code.to_lowercase();
    // Codes that differ in nothing but case are of different lists.
    let row = usize::from(*V3_CODE.get_joined([list, "/", &lower]).first()?);
    (V3_CODES.get(row, 0) == code).then_some(row)
}

/// The codes of a list with their English labels (empty where the code says nothing by itself), in the schema's order.
pub fn codes(list: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    rows(V3_LISTS.get(list)).map(|row| (V3_CODES.get(row, 0), V3_CODES.get(row, 1)))
}

/// The English label of a code.
pub fn label(list: &str, code: &str) -> Option<&'static str> {
    row_of_code(list, code).map(|row| V3_CODES.get(row, 1)).filter(|label| !label.is_empty())
}

/// The code with that English label, in any case.
pub fn code_of_label(list: &str, wanted: &str) -> Option<&'static str> {
    let wanted = wanted.trim().to_lowercase();
    V3_MEANING.get_joined([list, "/", &wanted]).first().map(|row| V3_CODES.get(usize::from(*row), 0))
}

/// Europass' code of an ISO 3166-1 country, if it has one.
pub fn country_code(iso: &str) -> Option<&'static str> {
    let wanted = match iso {
        "GR" => "EL",
        "GB" => "UK",
        other => other,
    };
    let known = wanted == iso && matches!(iso, "EL" | "UK");
    row_of_code("country", wanted).map(|row| V3_CODES.get(row, 0)).filter(|_| !known)
}

/// The ISO 3166-1 code of a country that Europass or somebody else wrote.
pub fn iso_country(code: &str) -> String {
    let upper = code.trim().to_ascii_uppercase();
    match upper.as_str() {
        "EL" => "GR".to_owned(),
        "UK" => "GB".to_owned(),
        _ => upper,
    }
}

/// The `locale` of a document in a language (BCP 47): two letters, for Serbian with its script; `None` when the language
/// has no two-letter code.
pub fn locale_of(language: &str) -> Option<String> {
    let mut subtags = language.split(['-', '_']);
    let primary = subtags.next().unwrap_or("").to_ascii_lowercase();
    if primary.len() != 2 || !primary.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let script = subtags.find_map(|subtag| match subtag.to_ascii_lowercase().as_str() {
        "latn" => Some("lat"),
        "cyrl" => Some("cyr"),
        _ => None,
    });
    Some(match (primary.as_str(), script) {
        ("sr", Some(script)) => format!("sr-{script}"),
        _ => primary,
    })
}

/// The language (BCP 47) of a document's `locale`.
pub fn language_of(locale: &str) -> String {
    let lower = locale.trim().replace('_', "-").to_ascii_lowercase();
    match lower.split_once('-') {
        Some((language, "lat")) => format!("{language}-Latn"),
        Some((language, "cyr")) => format!("{language}-Cyrl"),
        Some((language, region)) if region.len() == 2 => format!("{language}-{}", region.to_ascii_uppercase()),
        _ => lower,
    }
}

/// The parts of a postal address as one text, as it stands in a `location`.
pub fn join_address(lines: [&str; 2], postal_code: &str, town: &str, country: &str) -> String {
    let town = [postal_code, town].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let parts = lines.into_iter().chain([town.as_str(), country]);
    parts.filter(|part| !part.trim().is_empty()).map(str::trim).collect::<Vec<_>>().join(", ")
}

/// The end of an ESCO occupation's address: its UUID.
pub fn esco_uuid(uri: &str) -> Option<&str> {
    let uuid = uri.strip_prefix(ESCO_OCCUPATION)?;
    is_uuid(uuid).then_some(uuid)
}

/// The address of the ESCO occupation with a UUID.
pub fn esco_uri(uuid: &str) -> String {
    format!("{ESCO_OCCUPATION}{uuid}")
}

const ESCO_OCCUPATION: &str = "http://data.europa.eu/esco/occupation/";

/// The text of a title that Europass may know by its code alone.
pub fn title_text(code: &str, label: &str) -> String {
    let mut letters = code.chars();
    match (label, letters.next()) {
        ("", Some(first)) => first.to_uppercase().chain(letters).collect(),
        (label, _) => label.to_owned(),
    }
}

/// A salutation with the name that it greets as one text.
pub fn greeting(salutation: &str, title: &str, given: &str, family: &str) -> String {
    let name = crate::names::join(given, family);
    [salutation, title, &name].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Network and account of a label such as `GitHub (octo)`.
pub fn split_profile(label: &str) -> (&str, &str) {
    let inside = label.strip_suffix(')').and_then(|label| label.rsplit_once('('));
    match inside {
        Some((network, account)) if network.is_empty() || network.ends_with(' ') => (network.trim_end(), account),
        _ => (label, ""),
    }
}

/// The groups of skills that hold a rich text, in the order of the schema.
pub const SKILL_GROUPS: [&str; 5] = ["Communication", "Organisational", "JobRelated", "Computer", "Other"];

/// The keys of the groups' labels ([`crate::entry_text::label`]).
pub const SKILL_GROUP_LABELS: [&str; 5] =
    ["group.communication", "group.organisational", "group.jobRelated", "group.computer", "group.other"];

/// The five skills of the language grid, in the order of the schema.
pub const CEFR_SKILLS: [&str; 5] = ["Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing"];

/// The group (an index of [`SKILL_GROUPS`]) of a skill by its name.
pub fn skill_group(name: &str) -> usize {
    let name = name.to_lowercase();
    let row = (0..SKILL_WORDS.rows()).find(|row| name.contains(SKILL_WORDS.get(*row, 1)));
    let group = row.map(|row| SKILL_WORDS.get(row, 0));
    SKILL_GROUPS.iter().position(|known| Some(*known) == group).unwrap_or(2)
}

/// Whether what somebody wrote for their fluency says that it is a mother tongue.
pub fn is_mother_tongue(fluency: &str) -> bool {
    let fluency = fluency.trim().to_lowercase();
    !MOTHER_TONGUE.get(&fluency).is_empty()
}

/// Language and fluency of a label.
pub fn split_language(label: &str) -> (&str, &str) {
    label.rsplit_once(FLUENCY_SEPARATOR).unwrap_or((label, ""))
}

/// The identifier of the attachment with a number, from 1.
pub fn attachment_id(number: usize) -> String {
    format!("ATT_{number}")
}

/// What stands between a language and the person's own words for how well they know it, in one label.
pub const FLUENCY_SEPARATOR: &str = " – ";

/// A headline's text: Europass keeps long personal statements in it, which may hold mark-up.
pub fn looks_like_markup(text: &str) -> bool {
    let start = text.trim_start();
    ["<p>", "<p ", "<ul>", "<ol>", "<div>"].iter().any(|tag| start.starts_with(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_content_is_known() {
        for row in 0..V3_PARTS.rows() {
            let part = part_at(row);
            match part.content {
                Content::Parts(name) => assert!(is_parent(name), "{}: {name}", part.name),
                Content::Text(kind) => {
                    let list = kind.strip_prefix("list:");
                    assert!(list.is_none_or(|list| codes(list).next().is_some()), "{}: {kind}", part.name);
                }
            }
        }
        assert!(codes("fieldFormat").any(|(code, _)| code == "s\nz m (c)"));
    }

    #[test]
    fn countries() {
        assert_eq!((country_code("GR"), country_code("EL"), country_code("HK")), (Some("EL"), None, None));
        assert_eq!((iso_country("uk"), iso_country("DE")), ("GB".to_owned(), "DE".to_owned()));
    }
}
