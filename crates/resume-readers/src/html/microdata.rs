//! What pages say of a person in schema.org's words, in attributes of the elements that show it (microdata). Only what is
//! said of the person directly: jobs and schools are marked in too many ways, and their text says as much.

use resume_core::Span;
use resume_core::html::Words;
use resume_core::model::Form;
use serde_json::{Map, Value, json};

use super::dom::{Dom, Element};

/// Reads the first person of a page.
pub fn read(dom: &Dom<'_>) -> Option<(Value, Span)> {
    let is_of = |e: &Element<'_, '_>, kind: &str| {
        e.attr("itemtype").is_some_and(|t| t.trim().rsplit('/').next() == Some(kind) && t.contains("schema.org"))
    };
    let person = dom.root().descendants().find(|e| is_of(e, "Person"))?;
    let mut basics = Map::new();
    let mut accounts = Vec::new();
    for (key, element) in properties(person) {
        let to = match key {
            "name" => "name",
            "jobTitle" => "label",
            "telephone" => "phone",
            "email" => "email",
            "url" => "url",
            "sameAs" => {
                accounts.extend(element.attr("href").filter(|h| h.contains("://")).map(|url| json!({ "url": url })));
                continue;
            }
            "address" if element.attr("itemscope").is_some() => {
                let location = address(element);
                if !location.is_empty() {
                    basics.insert("location".to_owned(), location.into());
                }
                continue;
            }
            _ => continue,
        };
        let link = element.attr("href").filter(|h| key == "url" && h.contains("://"));
        let value = link.map_or_else(|| shown(element), str::to_owned);
        let is_fit = (key != "email" || value.contains('@')) && (key != "url" || link.is_some());
        if !value.is_empty() && is_fit && !basics.contains_key(to) {
            basics.insert(to.to_owned(), value.into());
        }
    }
    basics.get("name")?;
    basics.insert("profiles".to_owned(), accounts.into());
    Some((json!({ "basics": basics }), person.span()))
}

/// The properties of an item, without those of items inside.
fn properties<'d, 's>(item: Element<'d, 's>) -> Vec<(&'d str, Element<'d, 's>)> {
    let mut out = Vec::new();
    let mut until = 0;
    for element in item.descendants().filter(|e| e.attr("itemprop").is_some() || e.attr("itemscope").is_some()) {
        if element.id < until {
            continue;
        }
        out.extend(element.attr("itemprop").into_iter().flat_map(str::split_ascii_whitespace).map(|name| (name, element)));
        if element.attr("itemscope").is_some() {
            until = element.end();
        }
    }
    out
}

fn address(element: Element<'_, '_>) -> Map<String, Value> {
    let mut location = Map::new();
    for (key, inner) in properties(element) {
        let to = match key {
            "streetAddress" => "address",
            "postalCode" => "postalCode",
            "addressLocality" => "city",
            "addressRegion" => "region",
            "addressCountry" => "countryCode",
            _ => continue,
        };
        let text = shown(inner);
        let value =
            if to == "countryCode" { Words::code_of(Form::Country, &text).map(str::to_owned).unwrap_or(text) } else { text };
        if !value.is_empty() && !location.contains_key(to) {
            location.insert(to.to_owned(), value.into());
        }
    }
    location
}

fn shown(element: Element<'_, '_>) -> String {
    super::seen(element).replace('\n', " ").trim().trim_end_matches(',').to_owned()
}
