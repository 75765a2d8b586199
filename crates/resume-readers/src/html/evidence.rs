//! What a page says for machines, put together with what was read from its text: the former wins where it says something,
//! the latter supplies the rest.

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
    Resume::from_value(&value)
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
