//! What a page says for machines, put together with what was read from its text: the former wins where it says something,
//! the latter supplies the rest.

use std::collections::HashSet;

use resume_core::Resume;
use resume_core::tables::normalise;
use serde_json::{Map, Value};

/// Puts what was said for machines into what was read from the text.
pub fn merge(read: &Resume, said: &Value) -> Resume {
    let mut value = read.to_value();
    if let (Some(all), Some(said)) = (value.as_object_mut(), said.as_object()) {
        for (key, said) in said {
            match (all.get_mut(key), said) {
                (Some(Value::Object(own)), Value::Object(said)) => fields(own, said),
                (Some(Value::Array(own)), Value::Array(said)) => entries(key, own, said),
                (Some(_), _) => {}
                (None, said) => {
                    if !is_empty(said) && !is_elsewhere(key, said, all) {
                        all.insert(key.clone(), said.clone());
                    }
                }
            }
        }
    }
    said_twice(&mut value);
    Resume::from_value(&value)
}

/// Takes lines out of what was kept of the person of which every word is in a field by now.
fn said_twice(value: &mut Value) {
    let Some(basics) = value.get_mut("basics").and_then(Value::as_object_mut) else { return };
    let mut known: HashSet<String> = HashSet::new();
    let mut countries: Vec<String> = Vec::new();
    let words = |text: &str| -> Vec<String> {
        let text = normalise(text);
        text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
    };
    for (key, value) in basics.iter().filter(|(key, _)| *key != "extra" && *key != "summary") {
        match value {
            Value::String(text) => known.extend(words(text)),
            Value::Object(map) => known.extend(map.values().filter_map(Value::as_str).flat_map(words)),
            _ => {}
        }
        countries.extend(value.get("countryCode").filter(|_| key == "location").and_then(Value::as_str).map(str::to_owned));
    }
    let Some(extra) = basics.get_mut("extra").and_then(Value::as_array_mut) else { return };
    extra.retain(|line| {
        let Some(line) = line.as_str() else { return true };
        let rest: Vec<String> = words(line).into_iter().filter(|w| !known.contains(w)).collect();
        let country = resume_core::html::Words::code_of(resume_core::model::Form::Country, &rest.join(" "));
        !rest.is_empty() && country.is_none_or(|code| !countries.iter().any(|c| c == code))
    });
    if extra.is_empty() {
        basics.remove("extra");
    }
}

/// Leaves of what is said for machines what the page shows.
pub fn shown(said: &mut Value, page: &str) {
    let text = words_of(page);
    prune(said, &text);
}

fn prune(said: &mut Value, text: &str) {
    match said {
        Value::Object(map) => {
            let is_placed = map.get("city").and_then(Value::as_str).is_some_and(|city| text.contains(&words_of(city)));
            map.retain(|key, value| {
                let is_code = key == "countryCode" && is_placed;
                match value {
                    Value::String(value) => is_code || is_shown(key, value, text),
                    _ => {
                        prune(value, text);
                        !is_empty(value)
                    }
                }
            });
        }
        Value::Array(items) => {
            items.iter_mut().for_each(|item| prune(item, text));
            items.retain(|item| !is_empty(item));
        }
        _ => {}
    }
}

fn is_shown(key: &str, value: &str, text: &str) -> bool {
    let value = if key == "birthDate" { value.get(..4).unwrap_or(value) } else { value };
    let value = value.split_once("://").map_or(value, |(_, rest)| rest.trim_start_matches("www."));
    text.contains(&words_of(value))
}

/// The words of a text, each between spaces.
fn words_of(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push(' ');
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

/// Names without anything else, which the text tells under another heading.
fn is_elsewhere(key: &str, said: &Value, all: &Map<String, Value>) -> bool {
    let text = Value::Object(all.clone()).to_string();
    matches!(key, "work" | "education" | "awards" | "certificates" | "memberships" | "skills" | "languages")
        && said.as_array().is_some_and(|items| {
            items.iter().all(|item| {
                let Some(map) = item.as_object() else { return false };
                map.len() == 1 && map.values().all(|v| v.as_str().is_some_and(|v| text.contains(v)))
            })
        })
}

/// Fields of one record.
fn fields(own: &mut Map<String, Value>, said: &Map<String, Value>) {
    // `Acme, Springfield` on the page, `Acme` for machines.
    let place = ["name", "institution", "organization"].iter().find_map(|key| {
        let rest = own.get(*key)?.as_str()?.strip_prefix(said.get(*key)?.as_str()?)?;
        Some(rest.strip_prefix([',', '，'])?.trim().to_owned()).filter(|rest| !rest.is_empty())
    });
    if let Some(place) = place
        && !own.contains_key("location")
        && !own.contains_key("email")
    {
        own.insert("location".to_owned(), place.into());
    }
    for (key, said) in said.iter().filter(|(_, v)| !is_empty(v)) {
        match (own.get_mut(key), said) {
            (Some(Value::Object(own)), Value::Object(said)) => fields(own, said),
            (Some(Value::Array(own)), Value::Array(said)) => entries(key, own, said),
            // What is said as an exact date or text wins, unless the text says more.
            (Some(Value::String(own)), Value::String(said)) => {
                let goes_on = normalise(own).starts_with(&normalise(said))
                    && own.len() > said.len()
                    && matches!(&**key, "summary" | "startDate" | "endDate");
                if !goes_on {
                    *own = said.clone();
                }
            }
            (Some(_), _) => {}
            (None, said) => {
                own.insert(key.clone(), said.clone());
            }
        }
    }
}

/// Entries of a list: those that are the same are put together, others added.
fn entries(key: &str, own: &mut Vec<Value>, said: &[Value]) {
    let names: &[&str] = match key {
        "profiles" => &["url", "network"],
        "work" => &["name", "position"],
        "education" => &["institution"],
        "awards" | "sections" => &["title"],
        "languages" => &["language"],
        "volunteer" => &["organization"],
        _ => &["name"],
    };
    if key == "skills" && said.iter().all(|s| s.as_object().is_some_and(|map| map.len() == 1)) {
        return skills(own, said);
    }
    let text = Value::Array(own.clone()).to_string();
    let mut taken = vec![false; own.len()];
    let count = own.len();
    for item in said {
        let Some(map) = item.as_object() else { continue };
        let same = |other: &Value| {
            names.iter().any(|name| match (map.get(*name).and_then(Value::as_str), other.get(*name).and_then(Value::as_str)) {
                (Some(a), Some(b)) => {
                    let (a, b) = (bare(a), bare(b));
                    !a.is_empty() && (a == b || a.contains(&b) && b.len() > 3 || b.contains(&a) && a.len() > 3)
                }
                _ => false,
            }) && agree(map, other)
        };
        let found = (0..count).find(|i| !taken[*i] && same(&own[*i]));
        match found {
            Some(at) => {
                taken[at] = true;
                if let Value::Object(own) = &mut own[at] {
                    fields(own, map);
                }
            }
            // A mere name that the text has in another place.
            None if map.len() == 1 && map.values().all(|v| v.as_str().is_some_and(|v| text.contains(v))) => {}
            None => own.push(item.clone()),
        }
    }
}

/// Skills that are named one by one. They count where the text has them in a sentence, not where it has them in groups.
fn skills(own: &mut Vec<Value>, said: &[Value]) {
    let mut known: HashSet<String> = HashSet::new();
    for skill in own.iter() {
        known.extend(skill.get("name").and_then(Value::as_str).map(normalise));
        known.extend(
            skill.get("keywords").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(normalise),
        );
    }
    let names: Vec<String> = said.iter().filter_map(|s| s.get("name")?.as_str()).map(normalise).collect();
    if names.iter().all(|name| known.contains(name)) {
        return;
    }
    let texts: Vec<String> = names.iter().map(|name| words_of(name)).collect();
    own.retain(|skill| {
        let text = words_of(&skill.to_string());
        !texts.iter().any(|name| text.contains(name))
    });
    own.extend(said.iter().cloned());
}

/// Whether the dates of two entries do not contradict each other.
fn agree(map: &Map<String, Value>, other: &Value) -> bool {
    ["startDate", "endDate"].iter().all(|key| {
        match (map.get(*key).and_then(Value::as_str), other.get(*key).and_then(Value::as_str)) {
            (Some(a), Some(b)) => a.starts_with(b) || b.starts_with(a),
            _ => true,
        }
    })
}

fn bare(text: &str) -> String {
    let text = text.split_once("://").map_or(text, |(_, rest)| rest).trim_start_matches("www.").trim_end_matches('/');
    normalise(text)
}
