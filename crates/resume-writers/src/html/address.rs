//! Names and addresses in one line, with their parts marked.

use resume_core::html::visible;
use serde_json::{Map, Value, json};

/// The parts of a person's name, in the order of reading: `{text, field?}`. Those that the whole name contains are taken
/// out of `basics`; the others stay, to be shown beside it.
pub fn name_parts(basics: &mut Map<String, Value>) -> Vec<Value> {
    const PARTS: [&str; 3] = ["honorificPrefix", "givenName", "familyName"];
    let tidy = |map: &Map<String, Value>, key: &str| {
        map.get(key).and_then(Value::as_str).filter(|t| !t.is_empty() && visible(t) == *t).map(str::to_owned)
    };
    let Some(name) = tidy(basics, "name").filter(|n| !n.contains('\n')) else {
        if basics.get("name").and_then(Value::as_str).is_some_and(|n| !n.is_empty()) {
            return Vec::new();
        }
        return alone(basics, PARTS);
    };
    let mut found: Vec<(usize, usize, &str)> = Vec::new();
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
            basics.shift_remove(field);
        }
    }
    found.sort_unstable();
    let mut parts = Vec::new();
    let mut done = 0;
    for (start, end, field) in found {
        parts.extend(name.get(done..start).filter(|t| !t.is_empty()).map(|text| json!({ "text": text })));
        parts.push(json!({ "text": name.get(start..end), "field": field }));
        done = end;
    }
    parts.extend(name.get(done..).filter(|t| !t.is_empty()).map(|text| json!({ "text": text })));
    parts
}

/// Parts of a name that nobody wrote as a whole.
fn alone(basics: &mut Map<String, Value>, parts: [&str; 3]) -> Vec<Value> {
    let mut out: Vec<Value> = Vec::new();
    for field in parts {
        if let Some(text) = basics.shift_remove(field).filter(|t| t.as_str().is_some_and(|t| !t.is_empty())) {
            if !out.is_empty() {
                out.push(json!({ "text": " " }));
            }
            out.push(json!({ "text": text, "field": field }));
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
