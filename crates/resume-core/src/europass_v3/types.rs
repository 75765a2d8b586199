//! What texts of a SkillsPassport may be: by what is written, and by what the schema takes.

use super::is_code;
use crate::bytes::{any, bit};

/// Whether a text is one of its kind in a plain form: what is written.
pub fn accepts(kind: &str, text: &str) -> bool {
    if let Some(list) = kind.strip_prefix("list:") {
        return is_code(list, text);
    }
    match kind {
        "string" => true,
        "boolean" => matches!(text, "true" | "false" | "1" | "0"),
        "locale" => is_locale(text),
        "dateTime" => is_date_time(text),
        "gYear" => number(text, "", 4..=4).is_some_and(|year| year > 0),
        "gMonth" => number(text, "--", 2..=2).is_some_and(|month| (1..=12).contains(&month)),
        "gDay" => number(text, "---", 2..=2).is_some_and(|day| (1..=31).contains(&day)),
        "duration" => is_duration(text),
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

/// Whether the schema takes a text of this kind (XML Schema Part 2): also in forms that are never written, such as a
/// year with a time zone.
pub fn is_valid(kind: &str, text: &str) -> bool {
    let collapsed = text.trim_matches(BLANK);
    match kind {
        // An empty element stands for the one value that it may have.
        "list:copyright" | "list:business" => text.is_empty() || accepts(kind, text),
        "boolean" => matches!(collapsed, "true" | "false" | "1" | "0"),
        "dateTime" => is_any_date_time(text),
        "gYear" => {
            let year = text.strip_prefix('-').unwrap_or(text);
            let digits = year.len() - year.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            is_year(&year[..digits]) && is_zone(&year[digits..])
        }
        "gMonth" | "gDay" => {
            let length = if kind == "gMonth" { "--00".len() } else { "---00".len() };
            let (Some(plain), Some(zone)) = (text.get(..length), text.get(length..)) else { return false };
            accepts(kind, plain) && is_zone(zone)
        }
        "duration" => is_duration(collapsed),
        "anyURI" => is_any_uri(collapsed),
        "base64" => is_base64(text),
        "id" | "idref" => is_any_ncname(collapsed),
        _ => accepts(kind, text),
    }
}

/// White space of XML.
const BLANK: [char; 4] = [' ', '\t', '\n', '\r'];

/// At least four digits, not all zero; more than four do not begin with a zero.
fn is_year(text: &str) -> bool {
    let is_number = text.len() >= 4 && text.bytes().all(|b| b.is_ascii_digit());
    is_number && text.bytes().any(|b| b != b'0') && (text.len() == 4 || !text.starts_with('0'))
}

/// Nothing, `Z`, or hours and minutes from UTC, at most 14 hours.
fn is_zone(text: &str) -> bool {
    match text.as_bytes() {
        [] | [b'Z'] => true,
        [b'+' | b'-', a, b, b':', c, d] if [a, b, c, d].iter().all(|digit| digit.is_ascii_digit()) => {
            let of = |a: &u8, b: &u8| u32::from(a - b'0') * 10 + u32::from(b - b'0');
            let (hours, minutes) = (of(a, b), of(c, d));
            minutes < 60 && hours * 60 + minutes <= 14 * 60
        }
        _ => false,
    }
}

fn is_any_date_time(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let Some((date, time)) = text.split_once('T') else { return false };
    let Some((year, day)) = date.split_at_checked(date.len().saturating_sub("-00-00".len())) else { return false };
    // A year of more digits has the calendar of those of four.
    let four = year.get(year.len().saturating_sub(4)..).unwrap_or("");
    let same = year.parse::<u64>().unwrap_or(0) % 400 + 2000;
    let plain = format!("{}{day}T{}", if four == year { year.to_owned() } else { same.to_string() }, time);
    let is_midnight =
        time.strip_prefix("24:00:00").map(|rest| rest.strip_prefix('.').map_or(rest, |r| r.trim_start_matches('0')));
    let zone = time.find(['Z', '+', '-']).map_or("", |at| &time[at..]);
    let clock = time.strip_suffix(zone).unwrap_or(time);
    let bare = plain.strip_suffix(time).map(|date| format!("{date}{clock}")).unwrap_or_default();
    is_year(year)
        && is_zone(zone)
        && (is_date_time(&bare) || is_midnight.is_some_and(|rest| rest == zone && is_date_time(&bare.replace("T24", "T00"))))
}

/// `xsd:anyURI`: characters outside of ASCII and those that addresses do not have stand for their escapes.
fn is_any_uri(text: &str) -> bool {
    let escaped: String =
        text.chars().map(|c| if c.is_ascii_graphic() && !"<>\"{}|\\^`".contains(c) || c == ' ' { c } else { '_' }).collect();
    // An address of IP version 6 is the one place for brackets.
    let host = escaped.split_once("://[").and_then(|(scheme, rest)| Some((scheme, rest.split_once(']')?)));
    match host {
        Some((scheme, (host, rest))) if host.bytes().all(|b| b.is_ascii_alphanumeric() || b":.".contains(&b)) => {
            is_uri(&format!("{scheme}://{}{rest}", host.replace([':', '.'], "")))
        }
        _ => is_uri(&escaped),
    }
}

/// A name without a colon, of any letters.
fn is_any_ncname(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '\u{b7}'))
}

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
        let mut has_point = false;
        for c in text.chars() {
            if c.is_ascii_digit() {
                digits += 1;
            } else if c == '.' && !has_point {
                // Of seconds alone.
                has_point = true;
            } else if has_point && c != 'S' {
                return None;
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
    // All but the end is letters, mostly, of which there may be millions.
    let (body, end) = text.as_bytes().split_at(text.len().saturating_sub(4) / 4 * 4);
    let is_other = |b: u8| {
        let is_letter = (b | 0x20).wrapping_sub(b'a') < 26;
        bit(!is_letter, 1) & bit(b.wrapping_sub(b'0') >= 10, 1) & bit(b != b'+', 1) & bit(b != b'/', 1)
    };
    let rest = if any(body, is_other) == 0 { end } else { text.as_bytes() };
    let (mut count, mut padding) = (0usize, 0usize);
    let mut last = b'A';
    for b in rest.iter().copied() {
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

pub(super) fn is_uuid(text: &str) -> bool {
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
        if number.is_empty() || !number.chars().all(char::is_numeric) {
            return false;
        }
        general.push_str(before);
        general.push_str("[]");
        rest = after;
    }
    general.push_str(rest);
    NAMES.contains(&general.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
