//! What the reader and the writer of the Europass Candidate XML agree on: the element tree, code lists, and the few
//! conventions by which text says what has no element.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::date::PartialDate;
use crate::inline::Block;
use crate::tables::{Locale, Section, normalise, sections};

pub mod codes;
pub mod facts;
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

type Elements = HashMap<(&'static str, &'static str), ElementInfo>;

/// Built when the first Europass document is read or written.
static ELEMENTS: LazyLock<Elements> = LazyLock::new(|| {
    let mut elements = HashMap::new();
    let mut rank = 0;
    for line in include_str!("../data/europass-candidate-elements.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let (Some(parent), Some(name), Some(prefix), Some(content), Some(occurs)) =
            (cells.next(), cells.next(), cells.next(), cells.next(), cells.next())
        else {
            continue;
        };
        let alike = name.strip_prefix('|');
        rank += u16::from(alike.is_none());
        let prefix = if prefix == "-" { "" } else { prefix };
        elements.insert((parent, alike.unwrap_or(name)), ElementInfo { prefix, content, rank, occurs });
    }
    elements
});

/// The element `name` in a parent of that type.
pub fn element(parent: &str, name: &str) -> Option<ElementInfo> {
    let elements: &HashMap<(&str, &str), ElementInfo> = &ELEMENTS;
    let found = elements.get(&(parent, name)).copied();
    if found.is_none() && parent == "any" {
        // What only the schema of 2020 has is kept whole; its names are those of HR-XML.
        return Some(ElementInfo { prefix: "hr", content: "any", rank: 0, occurs: "*" });
    }
    found
}

fn codes(list: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("../data/europass-candidate-codes.tsv").lines().filter_map(move |line| {
        let rest = line.strip_prefix(list)?.strip_prefix('\t')?;
        rest.split_once('\t')
    })
}

/// What the model calls a code of a list.
pub fn meaning(list: &'static str, code: &str) -> Option<&'static str> {
    codes(list).find(|(c, _)| c.eq_ignore_ascii_case(code)).map(|(_, meaning)| meaning)
}

/// The code of a list for what the model calls so.
pub fn code(list: &'static str, meaning: &str) -> Option<&'static str> {
    codes(list).find(|(_, m)| m.eq_ignore_ascii_case(meaning)).map(|(code, _)| code)
}

/// All codes of a list with what the model calls them, in the order of the editor.
pub fn all(list: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    codes(list)
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
    codes("language").map(|(code, _)| code).find(|code| *code == primary)
}

/// The language of a document that was read: what its profile says, unless its titles and labels are in another one.
/// `seen` holds, for each title or label that was recognised, the languages that have it; those that English has tell
/// nothing, for it stands in where a language has none.
pub fn read_language(profile: &str, seen: &[Vec<Locale>]) -> String {
    let telling: Vec<&Vec<Locale>> = seen.iter().filter(|locales| !locales.contains(&Locale::En)).collect();
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
pub const IN_OTHERS: [Section; 11] = [
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
    Locale::ALL.iter().copied().filter(|locale| sections::title(section, *locale) == text).collect()
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
        for ((parent, name), info) in ELEMENTS.iter() {
            let is_defined = leaves.contains(&info.content) || ELEMENTS.keys().any(|(p, _)| *p == info.content);
            assert!(is_defined, "{parent}/{name}: {}", info.content);
            assert!(["1", "?", "*", "+"].contains(&info.occurs), "{parent}/{name}");
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
