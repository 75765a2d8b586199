//! Who the person is: name, headline, a list of facts, and the summary.

use resume_core::canonical::{is_extra, is_plain_headline, is_plain_name, label};
use resume_core::model::{Addressee, Basics, FieldInfo, Location, Record};
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Locale, labels, networks, normalise};

use super::entry::{Object, Writer, objects, string, strings};
use super::text;

/// The order of the list; what is not here follows in schema order. A nested record stands as a whole.
const FACTS: &[&str] = &["email", "emails", "phone", "phones", "url", "urls", "location", "profiles", "birthDate", "birthPlace"];

/// Writes everything before the first section. False when the summary still has to be written, under a heading.
pub fn head(writer: &Writer, out: &mut String, basics: &Object, summary_is_section: bool) -> bool {
    if let Some(name) = string(basics, "name") {
        let source = if is_plain_name(name) { text::plain_heading(name) } else { format!("*{}*", text::plain(name)) };
        out.push_str(&format!("# {source}\n\n"));
    }
    if let Some(image) = string(basics, "image").filter(|image| is_shown(image)) {
        out.push_str(&format!("![]({image})\n\n"));
    }
    if let Some(headline) = string(basics, "label") {
        let source = text::escaped(headline, if is_plain_headline(headline) { &[] } else { &['@'] });
        out.push_str(&format!("**{source}**\n\n"));
    }
    let start = out.len();
    facts(writer, out, basics);
    let has_list = out.len() > start;
    if has_list {
        out.push('\n');
    }
    let Some(summary) = string(basics, "summary") else { return true };
    // Without a list above it, the first paragraph could as well be a headline.
    if summary_is_section || !has_list {
        return false;
    }
    writer.paragraphs(out, summary, Basics::INFO, "");
    true
}

/// Whether an image stands in the text; one that is its own data is kept from sight.
pub fn is_shown(image: &str) -> bool {
    text::is_target(image) && !image.starts_with("data:")
}

fn facts(writer: &Writer, out: &mut String, basics: &Object) {
    let info = Basics::INFO;
    let rank = |field: &FieldInfo| FACTS.iter().position(|key| *key == field.key).unwrap_or(FACTS.len());
    let mut fields: Vec<&FieldInfo> =
        info.fields.iter().filter(|f| !matches!(f.key, "name" | "label" | "image" | "summary" | "extra")).collect();
    fields.sort_by_key(|field| rank(field));
    for field in fields {
        // Further values of a kind bear the label of the first.
        let key = match field.key {
            "emails" => "email",
            "phones" => "phone",
            "urls" => "url",
            key => key,
        };
        match field.key {
            "location" => {
                if let Some(location) = basics.get("location").and_then(|v| v.as_object()) {
                    location_facts(writer, out, location);
                }
            }
            "profiles" => objects(basics, "profiles").into_iter().for_each(|profile| push_profile(writer, out, profile)),
            "emails" | "phones" | "urls" => {
                for value in strings(basics, field.key).unwrap_or_default() {
                    push(out, label(info, key, writer.locale), &text::plain(value));
                }
            }
            "gender" => {
                if let Some(gender) = string(basics, "gender") {
                    push(out, label(info, key, writer.locale), &text::plain(gender_word(writer.locale, gender)));
                }
            }
            _ => {
                if let Some(value) = writer.fact(basics, field) {
                    push(out, label(info, key, writer.locale), &value);
                }
            }
        }
    }
    for extra in strings(basics, "extra").unwrap_or_default() {
        if is_extra(extra) {
            out.push_str(&format!("- {}\n", text::plain_start(extra)));
        } else {
            push(out, label(info, "extra", writer.locale), &text::plain(extra));
        }
    }
}

/// `male` and `female` in the language of the document.
fn gender_word(locale: Locale, gender: &str) -> &str {
    let value = match gender {
        "male" => 1,
        "female" => 2,
        _ => return gender,
    };
    let word = words::gender(value, locale);
    let is_read = words::lookup(Kind::Gender, &normalise(word)).is_some_and(|found| found.value == value);
    if is_read { word } else { gender }
}

fn push(out: &mut String, label: &str, value: &str) {
    out.push_str(&format!("- {label}: {value}\n"));
}

/// The parts of an address, an item each; a line feed is a hard line break.
fn location_facts(writer: &Writer, out: &mut String, location: &Object) {
    for field in Location::INFO.fields {
        let Some(value) = string(location, field.key) else { continue };
        let value = writer.shown(field.form, value);
        // A street with more behind a comma would be taken apart.
        let also: &[char] = if field.key == "address" { &[','] } else { &[] };
        let lines: Vec<String> = value.split('\n').map(|line| text::escaped(line, also)).collect();
        let is_tidy = lines.iter().all(|line| !line.is_empty());
        let source = if is_tidy { lines.join("\\\n  ") } else { text::escaped(value, also) };
        push(out, label(Location::INFO, field.key, writer.locale), &source);
    }
}

/// `- LinkedIn: [annsample](https://…)`; `- Profile: **Network**: annsample` where the network's name does not tell it is one.
fn push_profile(writer: &Writer, out: &mut String, profile: &Object) {
    let (network, username) = (string(profile, "network"), string(profile, "username"));
    let url = string(profile, "url").filter(|url| text::is_target(url));
    let shown = username.map(text::plain);
    let value = match (url, shown) {
        (Some(url), Some(name)) => format!("[{name}]({url})"),
        (Some(url), None) => format!("<{url}>"),
        (None, Some(name)) => name,
        (None, None) => String::new(),
    };
    // An address would be taken for the account's.
    let is_name = username.is_none_or(|name| !name.contains('/'));
    let is_told = |network| is_free_label(network) && (url.is_some() || is_name && is_network(network));
    match network {
        Some(network) if is_told(network) => push(out, &text::escaped(network, &[':']), &value),
        Some(network) => {
            let mark = if value.is_empty() { "" } else { ": " };
            push(
                out,
                label(Basics::INFO, "profiles", writer.locale),
                &format!("**{}**{mark}{value}", text::escaped(network, &[':'])),
            );
        }
        None => push(out, label(Basics::INFO, "profiles", writer.locale), &value),
    }
}

/// Whether an account needs no mark to be one.
fn is_network(text: &str) -> bool {
    networks::by_name(&normalise(text)).is_some()
}

/// Whether no label of any language is written so, and the text is one that a label can be.
fn is_free_label(text: &str) -> bool {
    let is_short = text.chars().count() <= 40 && text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '.' | '-' | '+'));
    is_short && text == text.trim() && labels::lookup(&normalise(text)).is_empty()
}

/// The facts of an address of a letter.
pub fn address(writer: &Writer, addressee: &Object) -> Vec<String> {
    let mut facts = writer.facts(addressee, Addressee::INFO, &mut vec!["location"]);
    if let Some(location) = addressee.get("location").and_then(|v| v.as_object()) {
        facts.extend(writer.facts(location, Location::INFO, &mut Vec::new()));
    }
    facts
}
