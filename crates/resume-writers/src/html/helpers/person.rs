use resume_core::html::{self, visible};
use resume_core::model::Borrowed;

use super::links::named;
use super::{Call, Helpers, push_plain};
use crate::html::address;
use crate::inline_html::{push_attribute, push_text};

pub const HELPERS: Helpers = &[("full_name", full_name), ("place", place), ("tongue", tongue)];

/// `{{full_name}}`: the page's one `h1`.
fn full_name(call: &Call<'_>, out: &mut String) {
    let parts = call.page("name").items();
    let whole = call.root.get("basics").and_then(|b| b.get("name")).and_then(Borrowed::as_str).filter(|n| !n.is_empty());
    match whole {
        Some(_) => named(out, "h1", "name", &[("class", "p-name")]),
        None => out.push_str("<h1"),
    }
    match whole {
        Some(name) if parts.is_empty() => push_plain(out, name),
        None if parts.is_empty() => {
            out.push('>');
            push_text(out, &call.words().document());
        }
        _ => {
            out.push('>');
            for part in parts {
                let text = part.get("text").and_then(Borrowed::as_str).unwrap_or("");
                match part.get("field").and_then(Borrowed::as_str) {
                    Some(field) => {
                        let class = match field {
                            "givenName" => "p-given-name",
                            "familyName" => "p-family-name",
                            _ => "p-honorific-prefix",
                        };
                        named(out, "span", field, &[("class", class)]);
                        push_plain(out, text);
                        out.push_str("</span>");
                    }
                    None => push_text(out, text),
                }
            }
        }
    }
    out.push_str("</h1>");
}

/// `{{place}}`: the address that is the record around, in one line.
fn place(call: &Call<'_>, out: &mut String) {
    let record = call.record;
    let text = |key: &str| record.get(key).and_then(Borrowed::as_str).filter(|t| !t.is_empty());
    let words = call.words();
    let mut is_first = true;
    for (before, field) in address::order(text("countryCode").unwrap_or(""), words.tag()) {
        let Some(value) = text(field) else { continue };
        if !std::mem::replace(&mut is_first, false) {
            out.push_str(if *before == ", " { words.comma() } else { " " });
        }
        let country = words.country(value);
        if *field == "countryCode" && country != value {
            named(out, "data", field, &[("class", "p-country-name"), ("value", value)]);
            out.push('>');
            push_text(out, country);
            out.push_str("</data>");
            continue;
        }
        let class = match *field {
            "address" => "p-street-address",
            "postalCode" => "p-postal-code",
            "city" => "p-locality",
            "region" => "p-region",
            _ => "p-country-name",
        };
        named(out, "span", field, &[("class", class)]);
        push_plain(out, value);
        out.push_str("</span>");
    }
}

/// `{{tongue}}`: a language's name; its code is the value behind it.
fn tongue(call: &Call<'_>, out: &mut String) {
    let text = |key: &str| call.record.get(key).and_then(Borrowed::as_str).filter(|t| !t.is_empty());
    match (text("language"), text("code")) {
        (Some(language), Some(code)) => {
            named(out, "data", "code", &[("value", code)]);
            push_attribute(out, html::SEEN, &visible(language));
            out.push('>');
            named(out, "span", "language", &[]);
            push_plain(out, language);
            out.push_str("</span></data>");
        }
        (Some(language), None) => {
            named(out, "span", "language", &[]);
            push_plain(out, language);
            out.push_str("</span>");
        }
        (None, Some(code)) => match call.words().term("code", code) {
            word if word == code => {
                named(out, "span", "code", &[]);
                push_plain(out, code);
                out.push_str("</span>");
            }
            word => {
                named(out, "data", "code", &[("value", code)]);
                out.push('>');
                push_text(out, word);
                out.push_str("</data>");
            }
        },
        (None, None) => {}
    }
}
