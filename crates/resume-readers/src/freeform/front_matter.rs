//! Front matter of other tools: what its keys say about the person.

use std::collections::HashMap;

use resume_core::Span;
use resume_core::diagnostic::codes;
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, labels, normalise};

use super::address;
use super::contact::{phone, without_document_words};
use super::facts::{self, Facts};
use super::out::Out;
use super::text::Val;
use crate::dates;

/// A scalar of the front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The keys that lead to it.
    pub path: Vec<String>,
    /// Its text.
    pub value: Val,
}

/// How much of the links beside an entry is looked at.
const MOST_LINKS: usize = 4096;

/// What stands beside the entries of one mapping or list.
#[derive(Default)]
struct Beside<'e> {
    count: usize,
    title: Option<&'e Entry>,
    url: Option<&'e Entry>,
    /// All texts of its links, one after the other.
    links: String,
    has_address: bool,
}

impl<'e> Beside<'e> {
    fn add(&mut self, key: &str, entry: &'e Entry) {
        self.count += 1;
        if matches!(key, "title" | "name" | "label" | "key") {
            self.title.get_or_insert(entry);
        }
        self.has_address |= matches!(key, "link" | "url" | "href") && entry.value.text.contains("://");
        if matches!(key, "link" | "url") {
            self.url.get_or_insert(entry);
            if self.links.len() < MOST_LINKS {
                self.links.push('\n');
                self.links.push_str(&entry.value.text);
            }
        }
    }
}

/// Reads keys of other tools.
pub fn read(source: &str, span: &Span, out: &mut Out, facts: &mut Facts) {
    let Some(text) = source.get(span.clone()) else { return };
    let entries = scalars(text, span.start);
    let has_name = entries.iter().any(|e| e.path.len() == 1 && matches!(e.path[0].as_str(), "name" | "author" | "fullname"));
    let mut beside: HashMap<&[String], Beside<'_>> = HashMap::new();
    for entry in &entries {
        if let Some((key, place)) = entry.path.split_last() {
            beside.entry(place).or_default().add(key, entry);
        }
    }
    for entry in &entries {
        let near = entry.path.split_last().and_then(|(_, place)| beside.get(place));
        if !apply(out, facts, entry, near, has_name) && !is_layout(&entry.path) && !entry.value.text.is_empty() {
            let key = entry.path.join(".");
            out.note(
                codes::SKIPPED,
                "",
                format!("the front matter key `{key}` says nothing that is known"),
                entry.value.span.clone(),
            );
        }
    }
}

/// Keys of tools, not of persons.
fn is_layout(path: &[String]) -> bool {
    let key = path.first().map_or("", String::as_str);
    matches!(
        key,
        "layout"
            | "theme"
            | "permalink"
            | "geometry"
            | "header-includes"
            | "output"
            | "css"
            | "style"
            | "date"
            | "lang"
            | "language"
            | "template"
            | "fontsize"
            | "fontfamily"
            | "mainfont"
            | "documentclass"
            | "classoption"
            | "papersize"
            | "published"
            | "draft"
            | "categories"
            | "tags"
            | "keywords"
            | "toc"
            | "class"
            | "marp"
            | "paginate"
            | "nav"
            | "order"
            | "sitemap"
            | "mathjax"
            | "colorlinks"
            | "linkcolor"
            | "comments"
            | "type"
            | "slug"
            | "weight"
            | "updated"
            | "lastmod"
            | "footer"
            | "show_sidebar"
    ) || key.starts_with("margin")
        || key.contains("color")
        || key.contains("font")
}

fn apply(out: &mut Out, facts: &mut Facts, entry: &Entry, near: Option<&Beside<'_>>, has_name: bool) -> bool {
    let val = entry.value.clone();
    let key = entry.path.last().map_or("", String::as_str);
    // `email: {text, url}` says the same twice.
    let (key, is_url) = match key {
        "text" | "content" | "value" | "label" if entry.path.len() > 1 => (entry.path[entry.path.len() - 2].as_str(), false),
        "url" | "link" | "href" if entry.path.len() > 1 => (entry.path[entry.path.len() - 2].as_str(), true),
        _ => (key, false),
    };
    if val.text.is_empty() {
        return true;
    }
    if key == "content" || key == "text" || key.chars().all(|c| c.is_ascii_digit()) {
        return listed(out, facts, entry, near);
    }
    let has_twin = is_url && near.is_some_and(|near| near.count > 1);
    let word = normalise(&key.replace(['_', '-'], " "));
    match word.as_str() {
        "name" | "author" | "fullname" | "full name" => return name(out, val),
        "title" if !has_name => return name(out, val),
        "titulo" | "título" | "titre" | "titolo" | "titel" | "cargo" | "puesto" | "poste" | "beruf" | "stanowisko" => {
            label(out, val);
            return true;
        }
        "title" | "tagline" | "role" | "subtitle" | "headline" | "job title" | "jobtitle" | "position" | "occupation"
        | "profession" => {
            if words::lookup(Kind::Document, &normalise(&val.text)).is_none() {
                label(out, val);
            }
            return true;
        }
        _ => {}
    }
    if let Some(network) = facts::network(&word) {
        if has_twin && is_url {
            let profiles = &mut out.resume.basics.profiles;
            if let Some(profile) = profiles.iter_mut().find(|p| p.network == network && p.url.is_empty()) {
                profile.url = val.text;
                return true;
            }
        }
        let is_address = val.text.contains("://");
        let handle = if is_address { facts::handle_of_url(&val.text) } else { Some(val.text.trim_start_matches('@').to_owned()) };
        let span = val.span.clone();
        let handle = handle.map(|text| Val { text, span: span.clone() });
        out.profile(Val { text: network.to_owned(), span }, handle, is_address.then_some(val));
        return true;
    }
    value(out, facts, &word, val, is_url)
}

fn value(out: &mut Out, facts: &mut Facts, word: &str, val: Val, is_url: bool) -> bool {
    let fields: Vec<Field> = labels::lookup(word).iter().map(|l| l.field).collect();
    let basics = &mut out.resume.basics;
    let text = val.text.trim_start_matches("mailto:").trim_start_matches("tel:").to_owned();
    if text.contains('@') && !text.contains(' ') && text.contains('.') {
        if basics.email.is_empty() {
            basics.email = text;
            out.record("/basics/email", val.span, "an e-mail address");
        } else if basics.email != text && !basics.emails.contains(&text) {
            basics.emails.push(text);
        }
        return true;
    }
    if text.contains("://") {
        let known = basics.url.trim_end_matches('/') == text.trim_end_matches('/');
        if let Some(network) = facts::network_of_url(&text) {
            let span = val.span.clone();
            let handle = facts::handle_of_url(&text).map(|text| Val { text, span: span.clone() });
            out.profile(Val { text: network.to_owned(), span }, handle, Some(val));
        } else if fields.contains(&Field::Image) {
            basics.image = text;
        } else if basics.url.is_empty() || text.contains(&basics.url) {
            basics.url = text;
            out.record("/basics/url", val.span, "a website");
        } else if !known {
            basics.urls.push(text);
        }
        return true;
    }
    let is_phone = fields.iter().any(|f| matches!(f, Field::Phone | Field::Mobile));
    if is_phone || fields.is_empty() && phone(&text).is_some() {
        if basics.phone.is_empty() {
            basics.phone = text;
            out.record("/basics/phone", val.span, "a phone number");
        } else if basics.phone.chars().filter(char::is_ascii_digit).ne(text.chars().filter(char::is_ascii_digit)) {
            basics.phones.push(text);
        }
        return true;
    }
    for field in fields {
        match field {
            Field::Url if basics.url.is_empty() && text.contains('.') && !is_url => {
                basics.url = text;
                out.record("/basics/url", val.span, "a website");
            }
            Field::Url => {}
            Field::Address | Field::Location | Field::City => {
                address::read(&text, &mut basics.location);
                facts.place(&basics.location.city.clone());
                out.record("/basics/location", val.span, "address");
            }
            Field::BirthDate => {
                basics.birth_date = dates::find(&text).first().and_then(|p| p.start);
                out.record("/basics/birthDate", val.span, "date of birth");
            }
            Field::Gender => {
                basics.gender = match words::lookup(Kind::Gender, &normalise(&text)).map(|w| w.value) {
                    Some(1) => "male".to_owned(),
                    Some(2) => "female".to_owned(),
                    _ => text,
                };
            }
            Field::Image => {
                basics.image = text;
                out.record("/basics/image", val.span, "a photo");
            }
            Field::GivenName => basics.given_name = text,
            Field::FamilyName => basics.family_name = text,
            Field::Name => return name(out, val),
            Field::Summary => out.summary(val),
            Field::Headline => label(out, val),
            Field::Nationality => match facts::nationality(&normalise(&text)) {
                Some(code) => basics.nationalities.push(code.to_owned()),
                None => out.extra(Val { text: format!("{word}: {text}"), span: val.span }),
            },
            _ => continue,
        }
        return true;
    }
    false
}

fn name(out: &mut Out, val: Val) -> bool {
    let text = without_document_words(&val.text);
    if out.resume.basics.name.is_empty() && !text.is_empty() {
        out.resume.basics.name = text;
        out.record("/basics/name", val.span, "the person's name");
    }
    true
}

fn label(out: &mut Out, val: Val) {
    if out.resume.basics.label.is_empty() {
        out.resume.basics.label = val.text;
        out.record("/basics/label", val.span, "headline");
    }
}

/// `basicInfos: [{title: 电话, content: 138…}]`
fn listed(out: &mut Out, facts: &mut Facts, entry: &Entry, near: Option<&Beside<'_>>) -> bool {
    let Some(near) = near else { return false };
    let (text, icon) = without_tags(&entry.value.text);
    let word = near.title.map_or(icon, |t| normalise(&t.value.text));
    let val = Val { text, span: entry.value.span.clone() };
    if val.text.is_empty() {
        return true;
    }
    if let Some(network) = facts::network(&word) {
        let name = Val { text: network.to_owned(), span: val.span.clone() };
        let handle = Val { text: val.text.rsplit('/').next().unwrap_or("").trim_start_matches('@').to_owned(), ..val };
        out.profile(name, Some(handle), near.url.map(|url| url.value.clone()));
        return true;
    }
    // Its address says it, and is read by itself.
    let has_link = near.links.contains(&val.text);
    let key = normalise(&val.text);
    if value(out, facts, &word, val.clone(), false) || has_link {
        return true;
    }
    if facts::is_town(&key) && out.resume.basics.location == resume_core::model::Location::default() {
        address::read(&val.text, &mut out.resume.basics.location);
        facts.place(&out.resume.basics.location.city.clone());
        out.record("/basics/location", val.span, "a town");
    } else if let Some(network) = facts::network(&key) {
        // "GitHub", and its address beside it.
        if !near.has_address {
            out.profile(Val { text: network.to_owned(), span: val.span.clone() }, None, None);
        }
    } else {
        out.extra(val);
    }
    true
}

/// A text without HTML tags, and what the icon in it stands for: `<iconify-icon icon="tabler:map-pin"></iconify-icon> İzmir`.
fn without_tags(text: &str) -> (String, String) {
    let mut out = String::with_capacity(text.len());
    let mut icon = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        let Some((tag, more)) = after.split_once('>') else { return (text.to_owned(), icon) };
        if let Some((_, name)) = tag.split_once("icon=").filter(|_| icon.is_empty()) {
            let name = name.trim_start_matches(['"', '\'']).split(['"', '\'', ' ']).next().unwrap_or("");
            let name = name.rsplit(':').next().unwrap_or(name).replace(['-', '_'], " ");
            icon = normalise(name.trim_start_matches("brand ").trim_start_matches("logo "));
        }
        rest = more;
    }
    out.push_str(rest);
    (super::text::collapse(&out), icon)
}

/// The scalars of block YAML: mappings and lists by indentation. No more than front matter of résumés has.
pub fn scalars(text: &str, base: usize) -> Vec<Entry> {
    let mut out: Vec<Entry> = Vec::new();
    // (indentation, key)
    let mut open: Vec<(usize, String)> = Vec::new();
    let mut counters: Vec<(usize, usize)> = Vec::new();
    let mut at = base;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let body = line.trim_end();
        let mut rest = body.trim_start_matches(' ');
        let mut indent = body.len() - rest.len();
        if rest.is_empty() || rest.starts_with('#') {
            continue;
        }
        while open.last().is_some_and(|(i, key)| {
            *i > indent || *i == indent && (!rest.starts_with("- ") || key.chars().all(|c| c.is_ascii_digit()))
        }) {
            open.pop();
        }
        counters.retain(|(i, _)| *i <= indent);
        while let Some(item) = rest.strip_prefix("- ") {
            let number = match counters.last_mut().filter(|(i, _)| *i == indent) {
                Some((_, n)) => {
                    *n += 1;
                    *n
                }
                None => {
                    counters.push((indent, 0));
                    0
                }
            };
            open.push((indent, number.to_string()));
            let trimmed = item.trim_start();
            indent += rest.len() - trimmed.len();
            rest = trimmed;
        }
        let path = |open: &[(usize, String)]| open.iter().take(16).map(|(_, k)| k.clone()).collect::<Vec<_>>();
        let offset = start + (body.len() - rest.len());
        match split_key(rest) {
            Some((key, value)) => {
                let value_at = offset + (rest.len() - value.len());
                let value = unquote(value);
                if value.is_empty() || matches!(value, "|" | ">" | "|-" | ">-") {
                    open.push((indent, key.to_owned()));
                    continue;
                }
                let mut path = path(&open);
                path.push(key.to_owned());
                out.push(Entry {
                    path,
                    value: Val { text: value.to_owned(), span: value_at..at.min(value_at + value.len()).max(value_at) },
                });
            }
            None => {
                let text = unquote(rest);
                // A line of a block scalar goes on.
                let here = path(&open);
                match out.last_mut().filter(|last| last.path == here) {
                    Some(last) => {
                        last.value.text.push(' ');
                        last.value.text.push_str(text);
                    }
                    None => {
                        out.push(Entry { path: here, value: Val { text: text.to_owned(), span: offset..offset + rest.len() } })
                    }
                }
            }
        }
    }
    out
}

fn split_key(text: &str) -> Option<(&str, &str)> {
    let (key, value) = text.split_once(':')?;
    let is_key =
        !key.is_empty() && key.len() < 60 && !key.contains(['"', '\'', '{', '[']) && (value.is_empty() || value.starts_with(' '));
    is_key.then(|| (key.trim(), value.trim()))
}

fn unquote(text: &str) -> &str {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote).and_then(|t| t.strip_suffix(quote)) {
            return inner;
        }
    }
    match text.find(" #") {
        Some(at) => text[..at].trim_end(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn scalars_have_paths() {
        let text = "title: A\nemail:\n  text: a@x\n  url: mailto:a@x\nlist:\n  - title: T\n    content: C\n  - b\n";
        let shown: Vec<String> = super::scalars(text, 0)
            .iter()
            .map(|e| format!("{}={} {}", e.path.join("."), e.value.text, &text[e.value.span.clone()]))
            .collect();
        assert_eq!(
            shown,
            [
                "title=A A",
                "email.text=a@x a@x",
                "email.url=mailto:a@x mailto:a@x",
                "list.0.title=T T",
                "list.0.content=C C",
                "list.1=b b"
            ]
        );
    }
}
