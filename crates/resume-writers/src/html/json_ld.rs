//! The person for search engines: schema.org in JSON-LD.

use std::borrow::Cow;

use resume_core::link;
use resume_core::model::{Borrowed, Members};
use serde::ser::{Serialize, SerializeMap, Serializer};

type Source<'r> = Members<'r>;

/// A piece of JSON whose texts are borrowed from the résumé.
enum Json<'r> {
    Text(Cow<'r, str>),
    List(Vec<Json<'r>>),
    Object(Object<'r>),
}

/// Members in their order, each with a name of its own.
#[derive(Default)]
struct Object<'r>(Vec<(&'static str, Json<'r>)>);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(Object(members)) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'r> Object<'r> {
    fn of(kind: &'static str) -> Self {
        Self(vec![("@type", Json::Text(kind.into()))])
    }

    fn put(&mut self, key: &'static str, value: Option<Json<'r>>) {
        self.0.extend(value.map(|value| (key, value)));
    }
}

/// A `ProfilePage` about a `Person`, from a cleaned résumé. `None` when there is nothing to say.
pub fn profile(root: &Source<'_>, language: &str) -> Option<String> {
    let basics = root.get("basics").and_then(Borrowed::members);
    let mut person = Object::default();
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
        person.put(key, basics.and_then(|b| text(b, from)));
    }
    if let Some(basics) = basics {
        reach(&mut person, basics);
    }
    person.put("hasOccupation", list(root, "work", occupation));
    let is_over = |job: &Source| job.get("endDate").is_some();
    person.put("worksFor", list(root, "work", |job| if is_over(job) { None } else { organization(job, "name") }));
    person.put("alumniOf", list(root, "education", |school| organization(school, "institution")));
    let credentials = [list(root, "education", degree), list(root, "certificates", certificate)];
    let credentials: Vec<Json<'_>> = credentials.into_iter().flatten().flat_map(items).collect();
    person.put("hasCredential", (!credentials.is_empty()).then_some(Json::List(credentials)));
    person.put("award", list(root, "awards", |award| text(award, "title")));
    person.put("knowsAbout", knows_about(root));
    person.put("knowsLanguage", list(root, "languages", |l| text(l, "code").or_else(|| text(l, "language"))));
    person.put("memberOf", list(root, "memberships", |m| organization(m, "name")));
    if person.0.is_empty() {
        return None;
    }
    person.put("@type", Some(Json::Text("Person".into())));
    let mut page = Object(vec![("@context", Json::Text("https://schema.org".into()))]);
    page.put("@type", Some(Json::Text("ProfilePage".into())));
    page.put("inLanguage", Some(Json::Text(language.into())));
    page.put("mainEntity", Some(Json::Object(person)));
    serde_json::to_string(&Json::Object(page)).ok()
}

fn reach<'r>(person: &mut Object<'r>, basics: &'r Source<'r>) {
    person.put("email", all(basics, "email", "emails"));
    person.put("telephone", all(basics, "phone", "phones"));
    person.put("url", basics.get("url").and_then(address));
    person.put("sameAs", list(basics, "profiles", |profile| profile.get("url").and_then(address)));
    let nationalities = basics.get("nationalities").map(Borrowed::items);
    person.put("nationality", nationalities.map(|codes| Json::List(codes.iter().filter_map(as_text).collect())));
    let image = basics.get("image").filter(|v| v.as_str().is_some_and(|url| url.starts_with("https://")));
    person.put("image", image.and_then(as_text));
    let location = basics.get("location").and_then(Borrowed::members);
    if let Some(location) = location.filter(|l| !l.is_empty()) {
        let mut postal = Object::of("PostalAddress");
        for (key, from) in [
            ("streetAddress", "address"),
            ("postalCode", "postalCode"),
            ("addressLocality", "city"),
            ("addressRegion", "region"),
            ("addressCountry", "countryCode"),
        ] {
            postal.put(key, text(location, from));
        }
        person.put("address", Some(Json::Object(postal)));
    }
}

fn items(list: Json<'_>) -> Vec<Json<'_>> {
    if let Json::List(items) = list { items } else { Vec::new() }
}

fn as_text<'r>(value: &'r Borrowed<'r>) -> Option<Json<'r>> {
    value.as_str().map(|text| Json::Text(text.into()))
}

fn text<'r>(map: &'r Source<'r>, key: &str) -> Option<Json<'r>> {
    map.get(key).filter(|v| v.as_str().is_some_and(|t| !t.is_empty())).and_then(as_text)
}

fn address<'r>(value: &'r Borrowed<'r>) -> Option<Json<'r>> {
    link::field_target(value.as_str()?).map(|target| Json::Text(target.into()))
}

/// The first value and those beyond it.
fn all<'r>(map: &'r Source<'r>, one: &str, more: &str) -> Option<Json<'r>> {
    let more = map.get(more).map_or(&[][..], Borrowed::items);
    let mut values: Vec<Json<'_>> = text(map, one).into_iter().chain(more.iter().filter_map(as_text)).collect();
    if values.len() > 1 { Some(Json::List(values)) } else { values.pop() }
}

fn list<'r>(map: &'r Source<'r>, key: &str, each: impl Fn(&'r Source<'r>) -> Option<Json<'r>>) -> Option<Json<'r>> {
    let values: Vec<Json<'_>> = map.get(key)?.items().iter().filter_map(|v| each(v.members()?)).collect();
    (!values.is_empty()).then_some(Json::List(values))
}

fn organization<'r>(entry: &'r Source<'r>, name: &str) -> Option<Json<'r>> {
    let mut organization = Object::of("Organization");
    organization.put("name", Some(text(entry, name)?));
    organization.put("url", entry.get("url").and_then(address));
    Some(Json::Object(organization))
}

fn occupation<'r>(job: &'r Source<'r>) -> Option<Json<'r>> {
    let mut role = Object::of("EmployeeRole");
    role.put("roleName", Some(text(job, "position")?));
    role.put("startDate", text(job, "startDate"));
    role.put("endDate", text(job, "endDate"));
    role.put("description", text(job, "name"));
    Some(Json::Object(role))
}

fn degree<'r>(study: &'r Source<'r>) -> Option<Json<'r>> {
    let name = text(study, "studyType").or_else(|| text(study, "area"))?;
    let mut credential = Object::of("EducationalOccupationalCredential");
    credential.put("name", Some(name));
    credential.put("recognizedBy", organization(study, "institution"));
    Some(Json::Object(credential))
}

fn certificate<'r>(certificate: &'r Source<'r>) -> Option<Json<'r>> {
    let mut credential = Object::of("EducationalOccupationalCredential");
    credential.put("name", Some(text(certificate, "name")?));
    let issuer = text(certificate, "issuer").map(|name| {
        let mut issuer = Object::of("Organization");
        issuer.put("name", Some(name));
        Json::Object(issuer)
    });
    credential.put("recognizedBy", issuer);
    Some(Json::Object(credential))
}

/// Skills, and what they consist of, each once.
fn knows_about<'r>(root: &'r Source<'r>) -> Option<Json<'r>> {
    let mut values = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for skill in root.get("skills")?.items() {
        let keywords = skill.get("keywords").map_or(&[][..], Borrowed::items);
        let names = if keywords.is_empty() { skill.get("name").map_or(&[][..], std::slice::from_ref) } else { keywords };
        values.extend(names.iter().filter(|n| n.as_str().is_some_and(|n| !n.is_empty() && seen.insert(n))).filter_map(as_text));
    }
    (!values.is_empty()).then_some(Json::List(values))
}
