//! What reader, writer and validator of Europass SkillsPassport 3.4 agree on: which element stands in which, in what
//! order and how often, what texts they hold, and the code lists. From `data/europass-v3-*.tsv`.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The namespace of every version of the SkillsPassport.
pub const NAMESPACE: &str = "http://europass.cedefop.europa.eu/Europass";

/// What this project calls itself in a document.
pub const GENERATOR: &str = "resume-convert";

/// The date of a document whose date is not known.
pub const NO_DATE: &str = "1970-01-01T00:00:00";

/// An element or attribute that may stand in an element.
#[derive(Debug)]
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

/// The parts of an element in the order that the schema demands; `None` for a name that it does not know.
pub fn parts(parent: &str) -> Option<&'static [Part]> {
    ELEMENTS.get(parent).map(Vec::as_slice)
}

/// The part of that name.
pub fn part(parent: &str, name: &str) -> Option<&'static Part> {
    parts(parent)?.iter().find(|part| part.name == name)
}

/// Whether a text is one of its kind.
pub fn accepts(kind: &str, text: &str) -> bool {
    if let Some(list) = kind.strip_prefix("list:") {
        return is_code(list, text);
    }
    match kind {
        "string" => true,
        "boolean" => matches!(text.trim(), "true" | "false" | "1" | "0"),
        "locale" => is_locale(text),
        "dateTime" => is_date_time(text.trim()),
        "gYear" => number(text.trim(), "", 4..=4).is_some_and(|year| year > 0),
        "gMonth" => number(text.trim(), "--", 2..=2).is_some_and(|month| (1..=12).contains(&month)),
        "gDay" => number(text.trim(), "---", 2..=2).is_some_and(|day| (1..=31).contains(&day)),
        "duration" => is_duration(text.trim()),
        "anyURI" => is_uri(text),
        "email" => is_email(text),
        "base64" => is_base64(text),
        "id" | "idref" => is_ncname(text),
        "cefr" => text.is_empty() || matches!(text.as_bytes(), [b'A'..=b'C', b'1' | b'2']),
        "occupation" => is_uuid(text),
        "openingSalutation" => {
            let number = text.strip_prefix("opening-salut-").map(|n| n.strip_suffix("-impersonal").unwrap_or(n));
            number.is_some_and(is_salutation_number)
        }
        "closingSalutation" => text.strip_prefix("closing-salut-").is_some_and(is_salutation_number),
        "heading" => matches!(text.strip_prefix("heading_").map(str::as_bytes), Some([b'1'..=b'9'])),
        "fieldName" => is_field_name(text),
        _ => false,
    }
}

/// Whether a code is in a list.
pub fn is_code(list: &str, code: &str) -> bool {
    CODES.get(list).is_some_and(|codes| codes.set.contains(code))
}

/// The codes of a list with their English labels (empty where the code says nothing by itself), in the schema's order.
pub fn codes(list: &str) -> &'static [(&'static str, &'static str)] {
    CODES.get(list).map_or(&[], |codes| &codes.rows)
}

/// The English label of a code.
pub fn label(list: &str, code: &str) -> Option<&'static str> {
    codes(list).iter().find(|(c, label)| *c == code && !label.is_empty()).map(|(_, label)| *label)
}

/// The code with that English label, in any case.
pub fn code_of_label(list: &str, wanted: &str) -> Option<&'static str> {
    let wanted = wanted.trim().to_lowercase();
    codes(list).iter().find(|(_, label)| !label.is_empty() && label.to_lowercase() == wanted).map(|(code, _)| *code)
}

/// Europass' code of an ISO 3166-1 country, if it has one.
pub fn country_code(iso: &str) -> Option<&'static str> {
    let wanted = match iso {
        "GR" => "EL",
        "GB" => "UK",
        other => other,
    };
    let known = wanted == iso && matches!(iso, "EL" | "UK");
    codes("country").iter().map(|(code, _)| *code).find(|code| *code == wanted).filter(|_| !known)
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
    let group = rows(include_str!("../data/europass-skill-words.tsv")).find_map(|row| match row[..] {
        [group, word, ..] if name.contains(word) => Some(group),
        _ => None,
    });
    SKILL_GROUPS.iter().position(|known| Some(*known) == group).unwrap_or(2)
}

/// Whether what somebody wrote for their fluency says that it is a mother tongue.
pub fn is_mother_tongue(fluency: &str) -> bool {
    let fluency = fluency.trim().to_lowercase();
    rows(include_str!("../data/mother-tongue-words.tsv")).any(|row| row.first() == Some(&fluency.as_str()))
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

fn is_locale(text: &str) -> bool {
    let letters = |part: &str, count: usize| part.len() == count && part.bytes().all(|b| b.is_ascii_alphabetic());
    match text.split_once('-') {
        None => letters(text, 2),
        Some((language, script)) => letters(language, 2) && letters(script, 3),
    }
}

fn number(text: &str, prefix: &str, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let rest = text.strip_prefix(prefix)?;
    (digits.contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_digit())).then(|| rest.parse().ok())?
}

/// `YYYY-MM-DDThh:mm:ss(.s+)?(Z|±hh:mm)?` (XML Schema Part 2, section 3.2.7).
pub fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let has_day = date.len() == 10;
    if !has_day || date.parse::<crate::PartialDate>().is_err() {
        return false;
    }
    let Some(clock) = time.get(..8) else { return false };
    let rest = &time[8..];
    let two = |range: std::ops::Range<usize>| clock.get(range).and_then(|part| number(part, "", 2..=2));
    let is_clock = clock.as_bytes()[2] == b':'
        && clock.as_bytes()[5] == b':'
        && two(0..2).is_some_and(|h| h < 24)
        && two(3..5).is_some_and(|m| m < 60)
        && two(6..8).is_some_and(|s| s < 60);
    let rest = match rest.strip_prefix('.') {
        Some(fraction) => {
            let zone = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            if zone.len() == fraction.len() {
                return false;
            }
            zone
        }
        None => rest,
    };
    let is_zone = match rest.as_bytes() {
        [] | [b'Z'] => true,
        [b'+' | b'-', _, _, b':', _, _] => {
            number(&rest[1..3], "", 2..=2).is_some_and(|h| h < 14) && number(&rest[4..6], "", 2..=2).is_some_and(|m| m < 60)
        }
        _ => false,
    };
    is_clock && is_zone
}

/// `-?PnYnMnDTnHnMnS`, at least one part (XML Schema Part 2, section 3.2.6).
fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('-').unwrap_or(text).strip_prefix('P') else { return false };
    let (date, time) = rest.split_once('T').map_or((rest, None), |(date, time)| (date, Some(time)));
    let units = |text: &str, units: &str| -> Option<usize> {
        let mut units = units.chars();
        let mut digits = 0;
        let mut count = 0;
        for c in text.chars() {
            if c.is_ascii_digit() {
                digits += 1;
            } else if digits > 0 && units.any(|unit| unit == c) {
                digits = 0;
                count += 1;
            } else {
                return None;
            }
        }
        (digits == 0).then_some(count)
    };
    match (units(date, "YMD"), time.map(|time| units(time, "HMS"))) {
        (Some(count), None) => count > 0,
        (Some(_), Some(Some(count))) => count > 0,
        _ => false,
    }
}

/// A reference that every reader of `xsd:anyURI` takes: the characters of RFC 3986, `%` with two hexadecimal digits.
pub fn is_uri(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_hex = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
    let plain = bytes.iter().enumerate().all(|(at, b)| match b {
        b'%' => is_hex(at + 1) && is_hex(at + 2),
        b'[' | b']' | b'#' => false,
        b => b.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(b),
    });
    match text.split_once('#') {
        Some((before, after)) => is_uri(before) && !after.contains('#') && is_uri(after),
        None => {
            let first = text.split(['/', '?']).next().unwrap_or("");
            let scheme = first.split_once(':').map(|(scheme, _)| scheme);
            let is_scheme = |s: &str| {
                s.starts_with(|c: char| c.is_ascii_alphabetic())
                    && s.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
            };
            plain && scheme.is_none_or(is_scheme) && has_sound_authority(text)
        }
    }
}

fn has_sound_authority(text: &str) -> bool {
    let Some((before, rest)) = text.split_once("//") else { return true };
    // `//` begins an authority only at the start or after the scheme.
    let is_start = before.is_empty() || before.ends_with(':') && before.matches(':').count() == 1;
    if !is_start {
        return true;
    }
    let authority = rest.split(['/', '?']).next().unwrap_or("");
    let host = authority.rsplit('@').next().unwrap_or("");
    let port = host.split_once(':').map_or("", |(_, port)| port);
    authority.matches('@').count() <= 1 && port.len() <= 5 && port.bytes().all(|b| b.is_ascii_digit())
}

/// `[^@]+@[^\.]+\..+`, as the schema writes it.
pub fn is_email(text: &str) -> bool {
    let Some((name, rest)) = text.split_once('@') else { return false };
    let Some((host, top)) = rest.split_once('.') else { return false };
    !name.is_empty() && !host.is_empty() && !top.is_empty() && !top.contains(['\n', '\r'])
}

/// Base64 (RFC 4648, section 4) with white space allowed between, as `xsd:base64Binary` takes it.
pub fn is_base64(text: &str) -> bool {
    let (mut count, mut padding) = (0usize, 0usize);
    let mut last = b'A';
    for b in text.bytes() {
        match b {
            b' ' | b'\t' | b'\n' | b'\r' => continue,
            b'=' => padding += 1,
            b if padding == 0 && (b.is_ascii_alphanumeric() || b == b'+' || b == b'/') => last = b,
            _ => return false,
        }
        count += 1;
    }
    // The bits that no byte takes have to be zero.
    let is_tail_zero = match padding {
        0 => true,
        1 => b"AEIMQUYcgkosw048".contains(&last),
        2 => b"AQgw".contains(&last),
        _ => false,
    };
    count.is_multiple_of(4) && is_tail_zero
}

/// A name without a colon (Namespaces in XML 1.0), in ASCII.
pub fn is_ncname(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|b| b == b'-' || b.is_ascii_lowercase() || b.is_ascii_digit())
}

fn is_salutation_number(text: &str) -> bool {
    matches!(text.as_bytes(), [b'1'..=b'9'] | [b'1'..=b'9', b'0'..=b'9'])
}

/// Names of printed fields; `[n]` in them is a number.
fn is_field_name(text: &str) -> bool {
    const NAMES: &[&str] = &[
        "LearnerInfo",
        "LearnerInfo.Identification.PersonName",
        "LearnerInfo.Identification.Demographics.Birthdate",
        "LearnerInfo.CEFLanguageLevelsGrid",
        "LearnerInfo.WorkExperience[].Period",
        "LearnerInfo.Education[].Period",
        "LearnerInfo.Skills.Linguistic.ForeignLanguage[].Certificate[].Date",
        "LearnerInfo.Skills.Linguistic.ForeignLanguage[].Experience[].Period",
        "CoverLetter",
        "CoverLetter.Addressee",
        "CoverLetter.Addressee.PersonName",
        "CoverLetter.Letter.Localisation",
        "CoverLetter.Letter.Localisation.Date",
        "CoverLetter.Letter.ClosingSalutation",
        "CoverLetter.Justification",
        "CoverLetter.SignatureName",
    ];
    let mut general = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        let Some((number, after)) = after.split_once(']') else { return false };
        if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
            return false;
        }
        general.push_str(before);
        general.push_str("[]");
        rest = after;
    }
    general.push_str(rest);
    NAMES.contains(&general.as_str())
}

/// A headline's text: Europass keeps long personal statements in it, which may hold mark-up.
pub fn looks_like_markup(text: &str) -> bool {
    let start = text.trim_start();
    ["<p>", "<p ", "<ul>", "<ol>", "<div>"].iter().any(|tag| start.starts_with(tag))
}

struct Codes {
    rows: Vec<(&'static str, &'static str)>,
    set: HashSet<&'static str>,
}

static ELEMENTS: LazyLock<HashMap<&'static str, Vec<Part>>> = LazyLock::new(|| {
    let mut elements: HashMap<&'static str, Vec<Part>> = HashMap::new();
    for row in rows(include_str!("../data/europass-v3-elements.tsv")) {
        let [parent, name, occurs, content, ..] = row[..] else { continue };
        let parts = elements.entry(parent).or_default();
        if name.is_empty() {
            continue;
        }
        let is_parts = content.starts_with(|c: char| c.is_ascii_uppercase());
        parts.push(Part {
            name,
            is_required: matches!(occurs, "1" | "+"),
            is_list: matches!(occurs, "*" | "+"),
            content: if is_parts { Content::Parts(content) } else { Content::Text(content) },
        });
    }
    elements
});

static CODES: LazyLock<HashMap<&'static str, Codes>> = LazyLock::new(|| {
    let mut lists: HashMap<&'static str, Codes> = HashMap::new();
    for row in rows(include_str!("../data/europass-v3-codes.tsv")) {
        let [list, code, label, ..] = row[..] else { continue };
        // The one code with a line feed in it.
        let code = if code == "s\\nz m (c)" { "s\nz m (c)" } else { code };
        let codes = lists.entry(list).or_insert_with(|| Codes { rows: Vec::new(), set: HashSet::new() });
        codes.rows.push((code, label));
        codes.set.insert(code);
    }
    lists
});

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_content_is_known() {
        for (parent, parts) in ELEMENTS.iter() {
            for part in parts {
                match part.content {
                    Content::Parts(name) => assert!(super::parts(name).is_some(), "{parent}/{}: {name}", part.name),
                    Content::Text(kind) => {
                        let list = kind.strip_prefix("list:");
                        assert!(list.is_none_or(|list| !codes(list).is_empty()), "{parent}/{}: {kind}", part.name);
                    }
                }
            }
        }
    }

    #[test]
    fn texts_of_every_kind() {
        let cases: &[(&str, &[&str], &[&str])] = &[
            ("locale", &["en", "sr-lat"], &["en-GB", "en_GB", "zh-Hans", ""]),
            ("gMonth", &["--05"], &["05", "--05--", "--13", "--00"]),
            ("gYear", &["1999"], &["99", "0000", ""]),
            ("dateTime", &["2020-01-31T23:59:59", "2020-01-31T23:59:59.5Z"], &["2020-01-31", "2020-02-31T00:00:00"]),
            ("duration", &["P1Y6M", "PT5S"], &["P", "1Y", "P6M1Y", "P1YT"]),
            ("email", &["a@b.c"], &["", "a@b", "a@.c", "@b.c"]),
            ("base64", &["", "AA==", "aGVs bG8="], &["A", "AB==", "data:,"]),
            ("cefr", &["", "A1", "C2"], &["A3", "Native"]),
            ("occupation", &["0a1b2c3d-0000-1111-2222-333344445555"], &["12332"]),
            ("anyURI", &["https://example.com/a?b=c#d", "urn:isbn:1", "a/b", ""], &["a b", "http://x:y/", "%z", "1:a"]),
            ("fieldName", &["LearnerInfo.Education[12].Period"], &["LearnerInfo.Education[].Period", "Other"]),
            ("list:country", &["EL"], &["GR", "HK", "el"]),
            ("openingSalutation", &["opening-salut-1", "opening-salut-12-impersonal"], &["opening-salut-0"]),
        ];
        for (kind, good, bad) in cases {
            for text in *good {
                assert!(accepts(kind, text), "{kind}: {text}");
            }
            for text in *bad {
                assert!(!accepts(kind, text), "{kind}: {text}");
            }
        }
    }

    #[test]
    fn countries() {
        assert_eq!((country_code("GR"), country_code("EL"), country_code("HK")), (Some("EL"), None, None));
        assert_eq!((iso_country("uk"), iso_country("DE")), ("GB".to_owned(), "DE".to_owned()));
    }
}
