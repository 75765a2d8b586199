//! The top of a document: name, headline, the list of facts.

use resume_core::Span;
use resume_core::canonical::{best_field, field_of, is_extra, is_label, is_plain_headline, is_plain_name};
use resume_core::model::{Basics, FieldInfo, Form, Location, Record};
use resume_core::outline::{Block, Role};
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{labels, networks, normalise};
use serde_json::{Map, Value};

use super::entry::{Found, Reader, fact, read_value};
use super::source::{self, find, plain};

impl Reader<'_> {
    /// The name, when the main heading is surely one.
    pub fn name(&self, block: &Block<'_>, found: &mut Found) -> Option<()> {
        let lines = source::lines(self.source, block)?;
        let ([line], Role::Heading(1)) = (&lines[..], block.role) else { return None };
        let italic = line.strip_prefix('*').and_then(|l| l.strip_suffix('*')).filter(|l| !l.starts_with('*'));
        let name = plain(italic.unwrap_or(line))?;
        (italic.is_some() || is_plain_name(&name)).then(|| found.set(field("name")?, name.into(), &block.span).then_some(()))?
    }

    /// The headline or the photo, between the name and the list.
    pub fn below_name(&self, block: &Block<'_>, found: &mut Found) -> Option<()> {
        let lines = source::lines(self.source, block)?;
        let ([line], Role::Paragraph, 0) = (&lines[..], block.role, block.quote) else { return None };
        if let Some(image) = line.strip_prefix("![](").and_then(|l| l.strip_suffix(')')) {
            let is_target = !image.contains(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>'));
            return is_target.then(|| found.set(field("image")?, image.into(), &block.span).then_some(()))?;
        }
        let inner = line.strip_prefix("**")?.strip_suffix("**")?;
        let is_one = find(inner, "**").is_none() && find(inner, "@").is_none() && find(inner, " | ").is_none();
        let label = plain(inner)?;
        let is_sure = is_one && is_plain_headline(&label.replace('@', ""));
        is_sure.then(|| found.set(field("label")?, label.into(), &block.span).then_some(()))?
    }

    /// An item of the list of facts.
    pub fn fact_item(&self, block: &Block<'_>, found: &mut Found) -> Option<()> {
        let lines = source::lines(self.source, block)?;
        let Role::Item { depth: 1, number: None } = block.role else { return None };
        let span = &block.span;
        let (first, further) = lines.split_first()?;
        if let Some((label, value)) = source::labelled(first) {
            let named = best_field(&[Basics::INFO, Location::INFO], label, is_fact);
            if let Some((record, address)) = named
                && record.name == Location::INFO.name
            {
                return self.address(address, value, further, found, span);
            }
            if !further.is_empty() {
                return None;
            }
            if let Some(profile) = self.profile(label, value) {
                found.push("profiles", profile, span);
                return Some(());
            }
            if let Some((_, field)) = named {
                return put(found, field, value, span);
            }
        }
        let text = plain(first)?;
        (further.is_empty() && is_extra(&text)).then(|| found.push("extra", text.into(), span))
    }

    /// Part of the address; its lines end in hard breaks.
    fn address(&self, field: &FieldInfo, value: &str, further: &[&str], found: &mut Found, span: &Span) -> Option<()> {
        let mut text = String::new();
        let last = further.len();
        for (at, line) in std::iter::once(&value).chain(further).enumerate() {
            let line = if at < last { line.strip_suffix('\\')? } else { line };
            if at > 0 {
                text.push('\n');
            }
            text.push_str(&plain(line)?);
        }
        // Street, town and more in one line are to be taken apart, unless its commas are escaped.
        if field.key == "address"
            && further.is_empty()
            && find(value, ",").is_some()
            && crate::freeform::address::is_composite(&text)
        {
            return None;
        }
        let location = found.record.entry("location").or_insert_with(|| Value::Object(Map::new())).as_object_mut()?;
        if location.contains_key(field.key) {
            return None;
        }
        location.insert(field.key.to_owned(), read_value(field.form, text).into());
        found.spans.push((format!("/location/{}", field.key), span.clone()));
        Some(())
    }

    /// `LinkedIn: [annsample](https://…)`; `Profile: **Network**: annsample` where the label alone would not tell it.
    fn profile(&self, label: &str, value: &str) -> Option<Value> {
        let mut profile = Map::new();
        if field_of(Basics::INFO, label).is_some_and(|field| field.key == "profiles") {
            let mut value = value;
            if let Some(inner) = value.strip_prefix("**") {
                let (network, rest) = inner.split_at(find(inner, "**")?);
                profile.insert("network".to_owned(), plain(network)?.into());
                value = match &rest[2..] {
                    "" => return Some(Value::Object(profile)),
                    rest => rest.strip_prefix(": ")?,
                };
            }
            account(value, &mut profile)?;
            return Some(Value::Object(profile));
        }
        let name = normalise(label);
        let is_linked = value.starts_with(['[', '<']);
        let is_account = is_linked || networks::by_name(&name).is_some() && !value.contains('/');
        if !is_account || value.is_empty() || !labels::lookup(&name).is_empty() {
            return None;
        }
        profile.insert("network".to_owned(), plain(label)?.into());
        account(value, &mut profile)?;
        Some(Value::Object(profile))
    }

    /// Paragraphs of the summary.
    pub fn summary(&self, blocks: &[Block<'_>]) -> Option<String> {
        let mut paragraphs = Vec::new();
        for block in blocks {
            if block.role != Role::Paragraph || block.quote > 0 {
                return None;
            }
            let lines = source::lines(self.source, block)?;
            paragraphs.push(source::markdown(&lines, |label| is_label(Basics::INFO, label)));
        }
        Some(paragraphs.join("\n\n"))
    }
}

/// `[annsample](https://…)`, `<https://…>` or `annsample`.
fn account(value: &str, profile: &mut Map<String, Value>) -> Option<()> {
    let linked = value.strip_prefix('[').and_then(|value| value.strip_suffix(')'));
    if let Some((name, url)) = linked.and_then(|value| Some(value.split_at(find(value, "](")?))) {
        profile.insert("username".to_owned(), plain(name)?.into());
        profile.insert("url".to_owned(), url[2..].into());
    } else if let Some(url) = value.strip_prefix('<').and_then(|value| value.strip_suffix('>')) {
        profile.insert("url".to_owned(), url.into());
    } else if !value.is_empty() {
        profile.insert("username".to_owned(), plain(value)?.into());
    }
    Some(())
}

fn field(key: &str) -> Option<&'static FieldInfo> {
    Basics::INFO.fields.iter().find(|field| field.key == key)
}

/// Whether a field of the person is told in the list.
fn is_fact(field: &FieldInfo) -> bool {
    field.form != Form::Record && !matches!(field.key, "name" | "label" | "image" | "summary")
}

fn put(found: &mut Found, field: &FieldInfo, value: &str, span: &Span) -> Option<()> {
    match field.key {
        "email" | "phone" | "url" if found.record.contains_key(field.key) => {
            found.push(&format!("{}s", field.key), plain(value)?.into(), span);
            Some(())
        }
        "gender" => {
            let gender = plain(value)?;
            let word = words::lookup(Kind::Gender, &normalise(&gender)).map(|word| word.value);
            let gender = match word {
                Some(1) => "male".to_owned(),
                Some(2) => "female".to_owned(),
                _ => gender,
            };
            found.set(field, gender.into(), span).then_some(())
        }
        "extra" => {
            found.push("extra", plain(value)?.into(), span);
            Some(())
        }
        _ => found.set(field, fact(field, value)?, span).then_some(()),
    }
}
