//! What the reader and the writer of the Europass Candidate XML agree on: the element tree, code lists, and the few
//! conventions by which text says what has no element.

use std::ops::Range;

use crate::date::PartialDate;
use crate::inline::Block;
use crate::tables::generated::europass::{
    CANDIDATE_CODE, CANDIDATE_CODES, CANDIDATE_ELEMENT, CANDIDATE_ELEMENTS, CANDIDATE_LISTS, CANDIDATE_MEANING, CANDIDATE_PARENTS,
};
use crate::tables::{Locale, Section, normalise, sections};

pub mod codes;
pub mod facts;
pub mod kinds;
pub mod letter;
pub mod licences;
pub mod lists;

/// An element of the document, by the type of its parent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ElementInfo {
    /// Its prefix; empty for the default namespace.
    pub prefix: &'static str,
    /// The type of its content: another type of the tree, or `text`, `rich`, `date`, `code`, `base64`, `any`.
    pub content: &'static str,
    /// Its place among its siblings.
    pub rank: u16,
    /// How often it occurs: `1`, `?`, `*` or `+`.
    pub occurs: &'static str,
}

/// The element `name` in a parent of that type.
pub fn element(parent: &str, name: &str) -> Option<ElementInfo> {
    if parent == "any" {
        // What only the schema of 2020 has is kept whole; its names are those of HR-XML.
        return Some(ElementInfo { prefix: "hr", content: "any", rank: 0, occurs: "*" });
    }
    let (row, rank) = *CANDIDATE_ELEMENT.get_joined([parent, "/", name]).first()?;
    Some(info(usize::from(row), rank))
}

/// The elements of a parent of that type, in the order in which they are written.
pub fn elements(parent: &str) -> impl Iterator<Item = (&'static str, ElementInfo)> + Clone {
    rows(CANDIDATE_PARENTS.get(parent)).zip(0..).map(|(row, rank)| (CANDIDATE_ELEMENTS.get(row, 0), info(row, rank)))
}

fn info(row: usize, rank: u16) -> ElementInfo {
    let cell = |at| CANDIDATE_ELEMENTS.get(row, at);
    ElementInfo { prefix: cell(1), content: cell(2), rank, occurs: cell(3) }
}

/// The rows of a group: where they begin, and how many there are.
fn rows(group: &[(u16, u16)]) -> Range<usize> {
    group.first().map_or(0..0, |(first, count)| usize::from(*first)..usize::from(*first) + usize::from(*count))
}

/// What the model calls a code of a list.
pub fn meaning(list: &str, code: &str) -> Option<&'static str> {
    let row = CANDIDATE_CODE.get_joined([list, "/", &code.to_lowercase()]).first()?;
    Some(CANDIDATE_CODES.get(usize::from(*row), 1))
}

/// The code of a list for what the model calls so.
pub fn code(list: &str, meaning: &str) -> Option<&'static str> {
    let row = CANDIDATE_MEANING.get_joined([list, "/", &meaning.to_lowercase()]).first()?;
    Some(CANDIDATE_CODES.get(usize::from(*row), 0))
}

/// All codes of a list with what the model calls them, in the order of the editor.
pub fn all(list: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    rows(CANDIDATE_LISTS.get(list)).map(|row| (CANDIDATE_CODES.get(row, 0), CANDIDATE_CODES.get(row, 1)))
}

/// Between a name and what stands beside it where the document has one text for both (`Python · Advanced`).
pub const BESIDE: &str = " · ";

/// What stands for the title of a section that has none.
pub const UNTITLED: &str = "—";

/// The profile language of a document whose own language is not in the list of the editor.
pub const FALLBACK_LANGUAGE: &str = "en";

/// The language code of a profile for a BCP 47 tag, when the editor's list has it.
pub fn profile_language(tag: &str) -> Option<&'static str> {
    let tag = tag.to_ascii_lowercase();
    let primary = tag.split('-').next().unwrap_or("");
    let primary = match primary {
        "nb" | "nn" => "no",
        "cnr" => "me",
        "iw" | "zh" | "" => return None,
        other => other,
    };
    all("language").map(|(code, _)| code).find(|code| *code == primary)
}

/// The language of a document that was read: what its profile says, unless its titles and labels are in another one.
/// `seen` holds, for each title or label that was recognised, the languages that have it; those that English has tell
/// nothing, for it stands in where a language has none.
pub fn read_language(profile: &str, seen: &[impl AsRef<[Locale]>]) -> String {
    let telling: Vec<&[Locale]> = seen.iter().map(AsRef::as_ref).filter(|locales| !locales.contains(&Locale::En)).collect();
    let own = Locale::known(profile);
    let fits = |locale: Locale| telling.iter().all(|locales| locales.contains(&locale));
    let Some(first) = telling.first().filter(|_| !own.is_some_and(fits)) else { return profile.to_owned() };
    first.iter().copied().find(|locale| fits(*locale)).map_or_else(|| profile.to_owned(), |l| l.tag().to_owned())
}

/// A country code (ISO 3166-1 alpha-2) as the editor writes it: lower case, Greece `el`, the United Kingdom `uk`.
/// `None` when it cannot be one.
pub fn country_code(code: &str) -> Option<String> {
    if code.len() != 2 || !code.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    Some(match code.to_ascii_lowercase().as_str() {
        "gr" => "el".to_owned(),
        "gb" => "uk".to_owned(),
        other => other.to_owned(),
    })
}

/// The inverse of [`country_code`]; both forms of Greece and the United Kingdom are known.
pub fn read_country_code(code: &str) -> String {
    let code = code.trim().to_ascii_uppercase();
    match code.as_str() {
        "EL" => "GR".to_owned(),
        "UK" => "GB".to_owned(),
        _ => code,
    }
}

/// Whether an address of a network account or messenger is a URI, and not a name.
pub fn is_uri(text: &str) -> bool {
    let has_scheme = text.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
    });
    !text.contains(char::is_whitespace) && (has_scheme || text.starts_with("www."))
}

/// The field of study's code that a text is: two digits are a broad field of ISCED-F 2013, three or four a narrower one.
pub fn is_isced_field(text: &str) -> bool {
    (2..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// A number of credits and its unit (`120 ECTS`).
pub fn credits(text: &str) -> Option<(&str, &str)> {
    let (number, unit) = text.split_once(' ')?;
    let is_number =
        number.starts_with(|c: char| c.is_ascii_digit()) && number.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',');
    (is_number && !unit.is_empty() && unit.trim() == unit).then_some((number, unit))
}

/// The sections whose entries may also stand in a custom section that bears their title.
pub const IN_OTHERS: [Section; 12] = [
    Section::Awards,
    Section::Certificates,
    Section::Publications,
    Section::Skills,
    Section::Interests,
    Section::Projects,
    Section::Memberships,
    Section::Conferences,
    Section::Volunteer,
    Section::References,
    Section::Basics,
    Section::DigitalSelfAssessment,
];

/// What the entries of a custom section with that title are, and the languages in which it is their title.
pub fn section_of_title(title: &str) -> Option<(Section, Vec<Locale>)> {
    let found = sections::lookup(&normalise(title));
    let section = found.iter().map(|word| word.section).find(|section| IN_OTHERS.contains(section))?;
    let printed = printed_title(section, title.trim());
    let known = || found.iter().filter(|word| word.section == section).map(|word| word.locale).collect();
    Some((section, if printed.is_empty() { known() } else { printed }))
}

/// The languages in which a section is printed under exactly that title: it stands for the name of an entry without one.
pub fn printed_title(section: Section, text: &str) -> Vec<Locale> {
    sections::printed(section, text).to_vec()
}

/// Whether a block is a paragraph in strong emphasis as a whole: at the head of the summary, it is the person's label.
pub fn is_headline(block: &Block) -> bool {
    matches!(block, Block::Paragraph(runs) if matches!(&runs[..], [run] if run.strong && !run.emphasis && run.link.is_empty()))
}

/// Whether a text that should be plain is HTML all the same.
pub fn is_html(text: &str) -> bool {
    ["<p>", "<p ", "<br", "<ul", "<ol", "<strong", "<em>"].iter().any(|tag| text.contains(tag))
}

/// A date that is as precise as both allow: `year` where the other begins with it.
pub fn dates_agree(year: PartialDate, exact: PartialDate) -> bool {
    exact.to_string().starts_with(&year.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_of_the_tree_is_defined() {
        let leaves = ["text", "rich", "date", "code", "base64", "any"];
        for row in 0..CANDIDATE_ELEMENTS.rows() {
            let (name, info) = (CANDIDATE_ELEMENTS.get(row, 0), info(row, 0));
            let is_defined = leaves.contains(&info.content) || elements(info.content).next().is_some();
            assert!(is_defined, "{name}: {}", info.content);
            assert!(["1", "?", "*", "+"].contains(&info.occurs), "{name}");
        }
    }

    #[test]
    fn languages_of_profiles() {
        for (tag, code) in
            [("en-GB", Some("en")), ("nb", Some("no")), ("zh-Hans", None), ("uk", Some("uk")), ("ja", None), ("", None)]
        {
            assert_eq!(profile_language(tag), code, "{tag}");
        }
    }

    #[test]
    fn countries() {
        for (code, written) in [("GR", "el"), ("GB", "uk"), ("CN", "cn")] {
            assert_eq!(country_code(code).as_deref(), Some(written));
            assert_eq!(read_country_code(written), code);
        }
        assert_eq!(country_code("China"), None);
        assert_eq!(read_country_code("gb"), "GB");
    }
}
