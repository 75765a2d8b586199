//! Names and addresses in one line, with their parts marked.

use resume_core::html::visible;
use resume_core::model::{Borrowed, Members};

use super::view::object;

/// The parts of a person's name, in the order of reading: `{text, field?}`. Those that the whole name contains are taken
/// out of `basics`; the others stay, to be shown beside it.
pub fn name_parts<'r>(basics: &mut Members<'r>) -> Vec<Borrowed<'r>> {
    const PARTS: [&str; 3] = ["honorificPrefix", "givenName", "familyName"];
    let tidy = |map: &Members<'_>, key: &str| map.text(key).filter(|t| !t.is_empty() && visible(t) == *t).map(str::to_owned);
    let Some(name) = tidy(basics, "name").filter(|n| !n.contains('\n')) else {
        if basics.text("name").is_some_and(|n| !n.is_empty()) {
            return Vec::new();
        }
        return alone(basics, PARTS);
    };
    let mut found: Vec<(usize, usize, &'static str)> = Vec::new();
    for field in PARTS {
        let Some(part) = tidy(basics, field) else { continue };
        let free = |at: &usize| found.iter().all(|(start, end, _)| at + part.len() <= *start || end <= at);
        let places = || name.match_indices(&part).map(|(at, _)| at).filter(free);
        let whole = |at: &usize| {
            let before = name.get(..*at).and_then(|t| t.chars().next_back());
            let after = name.get(at + part.len()..).and_then(|t| t.chars().next());
            before.is_none_or(|c| !c.is_alphanumeric()) && after.is_none_or(|c| !c.is_alphanumeric())
        };
        if let Some(at) = places().find(whole).or_else(|| places().next()) {
            found.push((at, at + part.len(), field));
            basics.remove(field);
        }
    }
    found.sort_unstable();
    let text = |range: std::ops::Range<usize>| name.get(range).unwrap_or("").to_owned();
    let between = |range| Some(text(range)).filter(|t| !t.is_empty()).map(|text| object([("text", text.into())]));
    let mut parts = Vec::new();
    let mut done = 0;
    for (start, end, field) in found {
        parts.extend(between(done..start));
        parts.push(object([("text", text(start..end).into()), ("field", field.into())]));
        done = end;
    }
    parts.extend(between(done..name.len()));
    parts
}

/// Parts of a name that nobody wrote as a whole.
fn alone<'r>(basics: &mut Members<'r>, parts: [&'static str; 3]) -> Vec<Borrowed<'r>> {
    let mut out: Vec<Borrowed<'r>> = Vec::new();
    for field in parts {
        if let Some(text) = basics.remove(field).filter(|t| t.as_str().is_some_and(|t| !t.is_empty())) {
            if !out.is_empty() {
                out.push(object([("text", " ".into())]));
            }
            out.push(object([("text", text), ("field", field.into())]));
        }
    }
    out
}

/// The fields of an address in the order that its country writes them, each with what stands before it.
pub fn order(country: &str, locale: &str) -> &'static [(&'static str, &'static str)] {
    match (country, locale.split('-').next().unwrap_or("")) {
        ("US" | "CA" | "AU" | "GB" | "IE" | "IN" | "NZ", _) => {
            &[("", "address"), (", ", "city"), (", ", "region"), (" ", "postalCode"), (", ", "countryCode")]
        }
        ("CN" | "TW" | "HK" | "JP" | "KR", "zh" | "ja" | "ko") | ("", "zh" | "ja" | "ko") => {
            &[("", "countryCode"), (" ", "postalCode"), (" ", "region"), (" ", "city"), (" ", "address")]
        }
        _ => &[("", "address"), (", ", "postalCode"), (" ", "city"), (", ", "region"), (", ", "countryCode")],
    }
}
