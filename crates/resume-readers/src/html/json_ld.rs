//! What a page says about a person in schema.org's words.

use serde_json::{Map, Value, json};

/// Reads a block of JSON-LD. `None` when it is not about a person.
pub fn person(text: &str) -> Option<Value> {
    let block: Value = serde_json::from_str(text).ok()?;
    let person = find(&block)?;
    let mut basics = Map::new();
    for (to, from) in [
        ("name", "name"),
        ("givenName", "givenName"),
        ("familyName", "familyName"),
        ("honorificPrefix", "honorificPrefix"),
        ("label", "jobTitle"),
        ("email", "email"),
        ("phone", "telephone"),
        ("url", "url"),
        ("summary", "description"),
        ("gender", "gender"),
        ("birthDate", "birthDate"),
    ] {
        basics.extend(texts(person.get(from)).next().map(|text| (to.to_owned(), text.trim_start_matches("mailto:").into())));
    }
    let named =
        |key: &str, to: &str| -> Value { texts(person.get(key)).map(|name| json!({ to: name })).collect::<Vec<Value>>().into() };
    if let Some(address) = person.get("address").and_then(Value::as_object) {
        let mut location = Map::new();
        for (to, from) in [
            ("address", "streetAddress"),
            ("postalCode", "postalCode"),
            ("city", "addressLocality"),
            ("region", "addressRegion"),
            ("countryCode", "addressCountry"),
        ] {
            location.extend(texts(address.get(from)).next().map(|text| (to.to_owned(), text.into())));
        }
        basics.insert("location".to_owned(), location.into());
    }
    basics.insert("profiles".to_owned(), named("sameAs", "url"));
    Some(json!({
        "basics": basics,
        "work": named("worksFor", "name"),
        "education": named("alumniOf", "institution"),
        "awards": named("award", "title"),
        "certificates": named("hasCredential", "name"),
        "skills": named("knowsAbout", "name"),
        "languages": named("knowsLanguage", "language"),
        "memberships": named("memberOf", "name"),
    }))
}

/// The first person of a block, looked for where pages put it.
fn find(block: &Value) -> Option<&Map<String, Value>> {
    let is_person = |map: &Map<String, Value>| texts(map.get("@type")).any(|kind| kind == "Person");
    let mut wanted = vec![block];
    // Bounded: each value is looked at once, and only these three keys lead further.
    while let Some(value) = wanted.pop() {
        match value {
            Value::Array(items) => wanted.extend(items.iter().rev()),
            Value::Object(map) if is_person(map) => return Some(map),
            Value::Object(map) => wanted.extend(["about", "@graph", "mainEntity"].iter().filter_map(|key| map.get(*key))),
            _ => {}
        }
    }
    None
}

/// The texts of a value: itself, those of a list, the names of objects.
fn texts(value: Option<&Value>) -> impl Iterator<Item = &str> {
    let items = match value {
        Some(Value::Array(items)) => items.as_slice(),
        Some(value) => std::slice::from_ref(value),
        None => &[],
    };
    items.iter().filter_map(|item| item.as_str().or_else(|| item.get("name")?.as_str())).filter(|text| !text.is_empty())
}
