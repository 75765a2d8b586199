//! The person for search engines: schema.org in JSON-LD.

use resume_core::link;
use serde_json::{Map, Value, json};

type Object = Map<String, Value>;

/// A `ProfilePage` about a `Person`, from a cleaned résumé. `None` when there is nothing to say.
pub fn profile(root: &Object, language: &str) -> Option<Value> {
    let basics = root.get("basics").and_then(Value::as_object);
    let mut person = Object::new();
    for (key, from) in [
        ("name", "name"),
        ("honorificPrefix", "honorificPrefix"),
        ("givenName", "givenName"),
        ("familyName", "familyName"),
        ("jobTitle", "label"),
        ("description", "summary"),
        ("birthDate", "birthDate"),
        ("birthPlace", "birthPlace"),
        ("gender", "gender"),
    ] {
        put(&mut person, key, basics.and_then(|b| text(b, from)));
    }
    if let Some(basics) = basics {
        reach(&mut person, basics);
    }
    put(&mut person, "hasOccupation", list(root, "work", occupation));
    put(
        &mut person,
        "worksFor",
        list(root, "work", |job| if job.contains_key("endDate") { None } else { organization(job, "name") }),
    );
    put(&mut person, "alumniOf", list(root, "education", |school| organization(school, "institution")));
    let credentials = [list(root, "education", degree), list(root, "certificates", certificate)];
    let credentials: Vec<Value> = credentials.into_iter().flatten().filter_map(|v| v.as_array().cloned()).flatten().collect();
    put(&mut person, "hasCredential", (!credentials.is_empty()).then_some(Value::Array(credentials)));
    put(&mut person, "award", list(root, "awards", |award| text(award, "title")));
    put(&mut person, "knowsAbout", knows_about(root));
    put(&mut person, "knowsLanguage", list(root, "languages", |l| text(l, "code").or_else(|| text(l, "language"))));
    put(&mut person, "memberOf", list(root, "memberships", |m| organization(m, "name")));
    if person.is_empty() {
        return None;
    }
    person.insert("@type".to_owned(), "Person".into());
    Some(json!({ "@context": "https://schema.org", "@type": "ProfilePage", "inLanguage": language, "mainEntity": person }))
}

fn reach(person: &mut Object, basics: &Object) {
    put(person, "email", all(basics, "email", "emails"));
    put(person, "telephone", all(basics, "phone", "phones"));
    put(person, "url", basics.get("url").and_then(address));
    let profiles = list(basics, "profiles", |profile| profile.get("url").and_then(address));
    put(person, "sameAs", profiles);
    put(person, "nationality", basics.get("nationalities").cloned());
    put(person, "image", basics.get("image").filter(|v| v.as_str().is_some_and(|url| url.starts_with("https://"))).cloned());
    let location = basics.get("location").and_then(Value::as_object);
    if let Some(location) = location.filter(|l| !l.is_empty()) {
        let mut postal = Object::from_iter([("@type".to_owned(), Value::from("PostalAddress"))]);
        for (key, from) in [
            ("streetAddress", "address"),
            ("postalCode", "postalCode"),
            ("addressLocality", "city"),
            ("addressRegion", "region"),
            ("addressCountry", "countryCode"),
        ] {
            put(&mut postal, key, text(location, from));
        }
        person.insert("address".to_owned(), postal.into());
    }
}

fn put(map: &mut Object, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        map.insert(key.to_owned(), value);
    }
}

fn text(map: &Object, key: &str) -> Option<Value> {
    map.get(key).filter(|v| v.as_str().is_some_and(|t| !t.is_empty())).cloned()
}

fn address(value: &Value) -> Option<Value> {
    link::field_target(value.as_str()?).map(Value::String)
}

/// The first value and those beyond it.
fn all(map: &Object, one: &str, more: &str) -> Option<Value> {
    let more = map.get(more).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let values: Vec<Value> = text(map, one).into_iter().chain(more.iter().cloned()).collect();
    match values.len() {
        0 => None,
        1 => values.into_iter().next(),
        _ => Some(Value::Array(values)),
    }
}

fn list(map: &Object, key: &str, each: impl Fn(&Object) -> Option<Value>) -> Option<Value> {
    let values: Vec<Value> = map.get(key)?.as_array()?.iter().filter_map(|v| each(v.as_object()?)).collect();
    (!values.is_empty()).then_some(Value::Array(values))
}

fn organization(entry: &Object, name: &str) -> Option<Value> {
    let mut organization = json!({ "@type": "Organization", "name": text(entry, name)? });
    if let (Some(url), Some(map)) = (entry.get("url").and_then(address), organization.as_object_mut()) {
        map.insert("url".to_owned(), url);
    }
    Some(organization)
}

fn occupation(job: &Object) -> Option<Value> {
    let mut role = json!({ "@type": "EmployeeRole", "roleName": text(job, "position")? });
    let map = role.as_object_mut()?;
    put(map, "startDate", text(job, "startDate"));
    put(map, "endDate", text(job, "endDate"));
    put(map, "description", organization(job, "name").and_then(|o| o.get("name").cloned()));
    Some(role)
}

fn degree(study: &Object) -> Option<Value> {
    let name = text(study, "studyType").or_else(|| text(study, "area"))?;
    let mut credential = json!({ "@type": "EducationalOccupationalCredential", "name": name });
    put(credential.as_object_mut()?, "recognizedBy", organization(study, "institution"));
    Some(credential)
}

fn certificate(certificate: &Object) -> Option<Value> {
    let mut credential = json!({ "@type": "EducationalOccupationalCredential", "name": text(certificate, "name")? });
    let issuer = text(certificate, "issuer").map(|name| json!({ "@type": "Organization", "name": name }));
    put(credential.as_object_mut()?, "recognizedBy", issuer);
    Some(credential)
}

/// Skills, and what they consist of, each once.
fn knows_about(root: &Object) -> Option<Value> {
    let mut values: Vec<Value> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for skill in root.get("skills")?.as_array()? {
        let keywords = skill.get("keywords").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let names = if keywords.is_empty() { skill.get("name").map_or(&[][..], std::slice::from_ref) } else { keywords };
        values.extend(names.iter().filter(|n| n.as_str().is_some_and(|n| !n.is_empty() && seen.insert(n))).cloned());
    }
    (!values.is_empty()).then_some(Value::Array(values))
}
