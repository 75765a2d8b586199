//! What pages say of a person in microformats: `h-resume` with `h-card` and `h-event`, and the classic `hresume`, `vcard`
//! and `vevent` (microformats.org).

use resume_core::Span;
use serde_json::{Map, Value};

use super::dom::{Dom, Element};
use crate::dates;

/// Reads the first résumé or card of a page. `None` when there is none.
pub fn read(dom: &Dom<'_>) -> Option<(Value, Span)> {
    let has = |e: &Element<'_, '_>, names: &[&str]| e.classes().any(|c| names.contains(&c));
    let resume = dom.root().descendants().find(|e| has(e, &["h-resume", "hresume"]));
    let card = resume.and_then(|r| r.descendants().find(|e| has(e, &["p-contact", "contact"]) && has(e, &["h-card", "vcard"])));
    let first = || {
        resume.unwrap_or(dom.root()).descendants().find(|e| {
            has(e, &["h-card", "vcard"])
                && !has(e, &["p-experience", "experience", "p-education", "education", "p-affiliation", "affiliation"])
        })
    };
    let card = card.or_else(first);
    // A card alone may be of anybody: it counts if it has a name that a heading shows.
    let mut root = Map::new();
    let mut basics = card.map(|c| person(c)).unwrap_or_default();
    let Some(resume) = resume else {
        card.filter(|c| c.descendants().any(|e| matches!(e.name(), "h1" | "h2") && has(&e, &["p-name", "fn"])))?;
        root.insert("basics".into(), basics.into());
        return Some((root.into(), card?.span()));
    };
    let own = |names: &[&str]| properties(resume, names);
    if let Some(name) = own(&["p-name"]).into_iter().next()
        && !basics.contains_key("name")
    {
        basics.insert("name".into(), shown(name).into());
    }
    let summary: Vec<String> =
        own(&["p-summary", "summary"]).into_iter().filter(|e| !e.classes().any(|c| c.starts_with("h-"))).map(shown).collect();
    if !summary.is_empty() {
        basics.insert("summary".into(), summary.join("\n\n").into());
    }
    root.insert("basics".into(), basics.into());
    let events =
        |names: &[&str], keys: [&str; 2]| -> Vec<Value> { own(names).into_iter().filter_map(|e| event(e, keys)).collect() };
    let mut put = |key: &str, items: Vec<Value>| {
        if !items.is_empty() {
            root.insert(key.into(), items.into());
        }
    };
    put("work", events(&["p-experience", "experience"], ["name", "position"]));
    put("education", events(&["p-education", "education"], ["institution", "area"]));
    let named = |names: &[&str], key: &str| -> Vec<Value> {
        let texts = own(names).into_iter().flat_map(|e| match e.elements().count() {
            0 => shown(e).split(',').map(|t| t.trim().to_owned()).collect::<Vec<_>>(),
            _ => vec![shown(e)],
        });
        texts.filter(|t| !t.is_empty()).map(|t| Value::Object(Map::from_iter([(key.to_owned(), t.into())]))).collect()
    };
    put("skills", named(&["p-skill", "skill"], "name"));
    put("memberships", named(&["p-affiliation", "affiliation"], "name"));
    Some((root.into(), resume.span()))
}

/// The elements with one of the classes, outside of other microformats.
fn properties<'d, 's>(root: Element<'d, 's>, names: &[&str]) -> Vec<Element<'d, 's>> {
    let mut out = Vec::new();
    let mut until = 0;
    for element in root.descendants() {
        if element.id < until {
            continue;
        }
        let is_root = element.classes().any(|c| matches!(c, "h-card" | "h-event" | "vcard" | "vevent" | "h-adr" | "h-geo"));
        if element.classes().any(|c| names.contains(&c)) {
            out.push(element);
            until = element.end();
        } else if is_root {
            until = element.end();
        }
    }
    out
}

fn first(root: Element<'_, '_>, names: &[&str]) -> Option<String> {
    root.descendants().find(|e| e.classes().any(|c| names.contains(&c))).map(shown).filter(|t| !t.is_empty())
}

fn person(card: Element<'_, '_>) -> Map<String, Value> {
    let mut basics = Map::new();
    let mut put = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            basics.insert(key.into(), value.into());
        }
    };
    let own = card.classes().any(|c| matches!(c, "p-name" | "fn")).then(|| shown(card));
    put("name", first(card, &["p-name", "fn"]).or(own));
    put("label", first(card, &["p-job-title", "title", "p-role", "role"]));
    let links: Vec<Element<'_, '_>> = card.descendants().filter(|e| e.name() == "a").collect();
    let with = |class: [&str; 2], scheme: &str| {
        let of = links
            .iter()
            .find(|e| e.attr("href").is_some_and(|h| h.starts_with(scheme)) || e.classes().any(|c| class.contains(&c)))?;
        Some(
            of.attr("href")
                .and_then(|h| h.strip_prefix(scheme))
                .map_or_else(|| shown(*of), |h| h.split('?').next().unwrap_or(h).to_owned()),
        )
    };
    put(
        "email",
        with(["u-email", "email"], "mailto:")
            .or_else(|| first(card, &["u-email", "p-email", "email"]))
            .filter(|e| e.contains('@')),
    );
    put("phone", first(card, &["p-tel", "tel"]).or_else(|| with(["u-tel", "tel"], "tel:")));
    let url = card.descendants().find(|e| e.classes().any(|c| matches!(c, "u-url" | "url")));
    put("url", url.and_then(|e| e.attr("href")).filter(|h| h.contains("://")).map(str::to_owned));
    put("birthDate", card.descendants().find(|e| e.classes().any(|c| matches!(c, "dt-bday" | "bday"))).and_then(date));
    let mut location = Map::new();
    for (key, names) in [
        ("address", ["p-street-address", "street-address"]),
        ("postalCode", ["p-postal-code", "postal-code"]),
        ("city", ["p-locality", "locality"]),
        ("region", ["p-region", "region"]),
        ("countryCode", ["p-country-name", "country-name"]),
    ] {
        if let Some(value) = first(card, &names) {
            let code = resume_core::html::Words::code_of(resume_core::model::Form::Country, &value).map(str::to_owned);
            location.insert(key.into(), if key == "countryCode" { code.unwrap_or(value) } else { value }.into());
        }
    }
    if !location.is_empty() {
        basics.insert("location".into(), location.into());
    }
    basics
}

/// A date of an element: what the page says for machines, as far as it is a date.
fn date(element: Element<'_, '_>) -> Option<String> {
    let value = ["datetime", "title", "value"]
        .iter()
        .find_map(|name| element.attr(name).filter(|v| v.starts_with(|c: char| c.is_ascii_digit())));
    let text = value.map_or_else(|| shown(element), |v| v.get(..10).unwrap_or(v).to_owned());
    if let Ok(date) = text.parse::<resume_core::PartialDate>() {
        return Some(as_shown(date, &shown(element)).to_string());
    }
    dates::find(&text).first().and_then(|p| p.start).map(|d| d.to_string())
}

/// A date that says no more than what is seen where its day is the first or last of the month, and its month of the year:
/// programs fill dates up.
fn as_shown(date: resume_core::PartialDate, text: &str) -> resume_core::PartialDate {
    let Some(seen) = dates::find(text).first().and_then(|p| p.start) else { return date };
    if !date.to_string().starts_with(&seen.to_string()) {
        return date;
    }
    let day = date.day().filter(|day| seen.day().is_some() || (2..28).contains(day));
    let month = date.month().filter(|month| seen.month().is_some() || day.is_some() || (2..12).contains(month));
    resume_core::PartialDate::new(date.year(), month, day).unwrap_or(date)
}

/// A job or a time at school; `keys` are where its organisation and what the person was or learnt there go.
fn event(element: Element<'_, '_>, keys: [&str; 2]) -> Option<Value> {
    let mut map = Map::new();
    let mut put = |key: &str, value: Option<String>| {
        if let Some(value) = value.filter(|v| !v.is_empty()) {
            map.insert(key.into(), value.into());
        }
    };
    put(
        keys[0],
        first(element, &["p-org", "org", "p-organization-name", "organization-name"])
            .or_else(|| first(element, &["p-name", "fn", "p-summary", "summary"])),
    );
    put(keys[1], first(element, &["p-job-title", "p-title", "title", "p-role", "role"]));
    let of = |names: [&str; 2]| element.descendants().find(|e| e.classes().any(|c| names.contains(&c))).and_then(date);
    put("startDate", of(["dt-start", "dtstart"]));
    put("endDate", of(["dt-end", "dtend"]));
    // Where it was may be marked as who it was with.
    let is_org = |e: &Element<'_, '_>| e.classes().any(|c| matches!(c, "p-org" | "org" | "p-organization-name"));
    let place = element.descendants().find(|e| e.classes().any(|c| matches!(c, "p-location" | "location")));
    let place = place.filter(|e| !is_org(e) && !e.descendants().any(|inner| is_org(&inner))).map(shown);
    put("location", first(element, &["p-locality", "locality"]).or(place));
    let described: Vec<Element<'_, '_>> = element
        .descendants()
        .filter(|e| e.classes().any(|c| matches!(c, "p-description" | "e-description" | "description" | "e-content" | "p-note")))
        .collect();
    let mut points = Vec::new();
    let mut texts = Vec::new();
    for one in &described {
        let items: Vec<String> = one.descendants().filter(|e| e.name() == "li").map(shown).collect();
        if items.is_empty() { texts.push(shown(*one)) } else { points.extend(items) }
    }
    put("summary", (!texts.is_empty()).then(|| texts.join("\n\n")));
    if !points.is_empty() {
        map.insert("highlights".into(), points.into());
    }
    (map.contains_key(keys[0]) || map.contains_key(keys[1])).then(|| map.into())
}

fn shown(element: Element<'_, '_>) -> String {
    super::seen(element).replace('\n', " ").trim().to_owned()
}
