//! The résumé as templates see it: `{basics, meta, sections: [{key, id, title, entries…}], page: {…}}`.

use resume_core::html::{self, Words};
use resume_core::model::{Borrow, Borrowed, Members, Record, Resume};
use resume_core::{Diagnostic, pointer, tables};

use super::arrange::{self, Sections};
use super::settings::Settings;
use super::{address, clean, json_ld};
use crate::WriteOptions;

/// What a page is made of.
pub struct View<'r> {
    /// For the templates.
    pub value: Borrowed<'r>,
    /// The templates that its sections need.
    pub templates: Vec<&'static str>,
}

/// Prepares a résumé.
pub fn build<'r>(resume: &'r Resume, options: &WriteOptions, settings: &'r Settings, found: &mut Vec<Diagnostic>) -> View<'r> {
    let mut root = match resume.borrowed() {
        Borrowed::Object(root) => root,
        _ => Members::default(),
    };
    clean::record(&mut root, Resume::INFO, &mut String::new(), found);
    drop_attachment_data(&mut root, found);
    if !settings.photo {
        drop_photo(&mut root, found);
    }
    let language = Language::of(&mut root, options);
    let words = Words::of(&language.words).with_dates(settings.dates);
    let json_ld = json_ld::profile(&root, &language.tag);
    let Sections { main, side, keys: mut templates } = arrange::sections(&mut root, words, settings, found);
    let paper = settings.paper.clone().unwrap_or_else(|| paper(&root).to_owned());
    let schema = root.remove("$schema");
    let mut basics = match root.remove("basics") {
        Some(Borrowed::Object(basics)) => basics,
        _ => Members::default(),
    };
    let name = address::name_parts(&mut basics);
    let title = title(&basics, &name, words);
    let meta = root.remove("meta");
    let carried = (!options.carry.is_empty()).then(|| script_safe(&serde_json::to_string(&options.carry).unwrap_or_default()));
    templates.sort_unstable();
    templates.dedup();
    let page = [
        ("lang", Borrowed::from(language.tag.clone())),
        ("guessed", language.is_guessed.into()),
        ("dir", if html::is_right_to_left(&language.tag) { "rtl" } else { "ltr" }.into()),
        ("locale", words.tag().into()),
        ("dates", words.dates().name().into()),
        ("classes", settings.classes.as_str().into()),
        ("css", settings.css.as_str().into()),
        ("paper", paper.into()),
        ("remoteImages", options.html.remote_images.into()),
        ("title", title.into()),
        ("name", name.into()),
        ("schema", schema.unwrap_or_default()),
        ("jsonLd", json_ld.map(|json| script_safe(&json)).into()),
        ("carried", carried.into()),
    ];
    let all = [
        ("basics", Borrowed::Object(basics)),
        ("meta", meta.unwrap_or_default()),
        ("sections", main.into()),
        ("side", side.into()),
        ("options", Borrowed::Object(settings.values.iter().map(|(key, value)| (key.as_str(), value.into())).collect())),
        ("page", object(page)),
    ];
    let value = object(all);
    View { value, templates }
}

/// An object of these members.
pub fn object<'r>(members: impl IntoIterator<Item = (&'static str, Borrowed<'r>)>) -> Borrowed<'r> {
    Borrowed::Object(members.into_iter().collect())
}

/// The languages of a page.
struct Language {
    /// Of the text.
    tag: String,
    /// Whether the résumé does not say it.
    is_guessed: bool,
    /// Of headings, labels and dates.
    words: String,
}

impl Language {
    fn of(root: &mut Members<'_>, options: &WriteOptions) -> Self {
        let said = match root.get_mut("meta") {
            Some(Borrowed::Object(meta)) if meta.text("language").is_some_and(is_tag) => meta.remove("language"),
            _ => None,
        };
        let said = said.and_then(|tag| tag.as_str().map(str::to_owned));
        let asked = options.locale.clone().filter(|tag| is_tag(tag));
        let tag = said.clone().or_else(|| detect(root).map(str::to_owned)).or_else(|| asked.clone());
        let tag = tag.unwrap_or_else(|| "en".to_owned());
        Self { is_guessed: said.is_none(), words: asked.unwrap_or_else(|| tag.clone()), tag }
    }
}

/// A well-formed language tag (BCP 47) of a language, script and region.
fn is_tag(tag: &str) -> bool {
    tag.split('-').enumerate().all(|(at, part)| {
        let length = if at == 0 { 2..=3 } else { 2..=8 };
        length.contains(&part.len())
            && part.bytes().all(|b| if at == 0 { b.is_ascii_lowercase() } else { b.is_ascii_alphanumeric() })
    })
}

/// The language that the text is written in, as far as it tells: its first kilobytes of words, no addresses.
fn detect(root: &Members<'_>) -> Option<&'static str> {
    const ENOUGH: usize = 4096;
    let mut text = String::new();
    // What is about the document may not be shown as it is, and the page read back must tell the same language.
    let mut wanted: Vec<&Borrowed<'_>> =
        root.iter().rev().filter(|(key, _)| *key != "meta" && *key != "$schema").map(|(_, v)| v).collect();
    while let Some(value) = wanted.pop() {
        match value {
            Borrowed::List(items) => wanted.extend(items.iter().rev()),
            Borrowed::Object(map) => wanted.extend(map.iter().rev().map(|(_, v)| v)),
            Borrowed::Text(piece) if piece.contains("://") || piece.contains('@') => {}
            Borrowed::Text(piece) => {
                text.push_str(piece);
                text.push('\n');
            }
            Borrowed::Null | Borrowed::Bool(_) | Borrowed::Number(_) => {}
        }
        if text.len() > ENOUGH {
            break;
        }
    }
    tables::detect_language(&text).map(tables::Locale::tag)
}

/// The title of the window: who, and what they are.
fn title(basics: &Members<'_>, name: &[Borrowed<'_>], words: Words) -> String {
    let text = |key: &str| basics.text(key).map(html::visible).filter(|t| !t.is_empty());
    let joined: String = name.iter().filter_map(|part| part.get("text")?.as_str()).collect();
    let name = text("name").or_else(|| (!joined.is_empty()).then_some(joined));
    let parts: Vec<String> = name.into_iter().chain(text("label")).collect();
    if parts.is_empty() { words.document() } else { parts.join(" – ").replace('\n', " ") }
}

fn drop_attachment_data(root: &mut Members<'_>, found: &mut Vec<Diagnostic>) {
    let Some(Borrowed::List(attachments)) = root.get_mut("attachments") else { return };
    for (index, attachment) in attachments.iter_mut().enumerate() {
        if attachment.members_mut().and_then(|a| a.remove("data")).is_some() {
            let at = pointer::key(&pointer::index("/attachments", index), "data");
            let message = "a page shows which files belong to the résumé, but does not hold them";
            found.push(Diagnostic::dropped(resume_core::diagnostic::codes::NO_PLACE, at, message).hint(super::CARRY_HINT));
        }
    }
}

fn drop_photo(root: &mut Members<'_>, found: &mut Vec<Diagnostic>) {
    let basics = root.get_mut("basics").and_then(Borrowed::members_mut);
    if basics.and_then(|basics| basics.remove("image")).is_some() {
        let message = "the theme's option photo=false leaves out the photo";
        found.push(
            Diagnostic::dropped(resume_core::diagnostic::codes::NO_PLACE, "/basics/image", message).hint(super::CARRY_HINT),
        );
    }
}

/// The paper of the person's country: these have Letter, all others A4 (CLDR, measurement data).
fn paper(root: &Members<'_>) -> &'static str {
    const LETTER: [&str; 14] = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];
    let location = root.get("basics").and_then(|basics| basics.get("location"));
    let country = location.and_then(|location| location.get("countryCode")).and_then(Borrowed::as_str).unwrap_or("");
    if LETTER.contains(&country) { "letter" } else { "a4" }
}

/// JSON that can stand inside a `script` element.
fn script_safe(json: &str) -> String {
    let is_safe = |b: u8| (b' '..=b'~').contains(&b) && !matches!(b, b'<' | b'>' | b'&');
    let mut out = String::with_capacity(json.len() + json.len() / 16);
    let mut rest = json;
    while let Some(at) = rest.bytes().position(|b| !is_safe(b)) {
        let (safe, other) = rest.split_at(at);
        out.push_str(safe);
        let Some(c) = other.chars().next() else { break };
        rest = other.get(c.len_utf8()..).unwrap_or("");
        match c {
            '<' => out.push_str("\\u003c"),
            '>' => out.push_str("\\u003e"),
            '&' => out.push_str("\\u0026"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            // HTML forbids these; JSON may say them in letters.
            c if (c.is_control() && !c.is_whitespace())
                || matches!(c, '\u{85}' | '\u{fdd0}'..='\u{fdef}')
                || u32::from(c) & 0xfffe == 0xfffe =>
            {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => out.push(c),
        }
    }
    out.push_str(rest);
    out
}
