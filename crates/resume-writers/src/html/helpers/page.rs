use resume_core::html;
use resume_core::model::Borrowed;

use super::{Call, Helpers};
use crate::inline_html::{push_attribute, push_text};

pub const HELPERS: Helpers = &[
    ("language", language),
    ("root", root),
    ("json_ld", json_ld),
    ("carried", carried),
    ("policy", policy),
    ("section_marks", section_marks),
    ("heading", heading),
];

/// `<html{{language}}>`: language and direction of the page.
fn language(call: &Call<'_>, out: &mut String) {
    push_attribute(out, "lang", call.page("lang").as_str().unwrap_or("en"));
    push_attribute(out, "dir", call.page("dir").as_str().unwrap_or("ltr"));
    if let Some(classes) = call.page("classes").as_str().filter(|c| !c.is_empty()) {
        push_attribute(out, "class", classes);
    }
    if *call.page("guessed") == Borrowed::Bool(true) {
        push_attribute(out, html::GUESSED, "lang");
    }
}

/// `<main{{root}}>`: the element that holds the résumé.
fn root(call: &Call<'_>, out: &mut String) {
    push_attribute(out, "class", "h-resume");
    push_attribute(out, html::ROOT, html::VERSION);
    push_attribute(out, html::LOCALE, call.page("locale").as_str().unwrap_or("en"));
    if let Some(dates) = call.page("dates").as_str().filter(|dates| *dates != "long") {
        push_attribute(out, html::DATES, dates);
    }
    if let Some(schema) = call.page("schema").as_str() {
        push_attribute(out, html::SCHEMA, schema);
    }
}

/// `{{policy}}`: what the page may load and run: its own style, and pictures that are in it.
fn policy(call: &Call<'_>, out: &mut String) {
    let images = if *call.page("remoteImages") == Borrowed::Bool(true) { "data: https: http:" } else { "data:" };
    let policy = format!("default-src 'none'; style-src 'unsafe-inline'; img-src {images}; base-uri 'none'; form-action 'none'");
    out.push_str("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    out.push_str(&policy);
    out.push_str("\">");
}

/// `{{json_ld}}`: the person for search engines. The view has made it safe to stand in a script element.
fn json_ld(call: &Call<'_>, out: &mut String) {
    if let Some(json) = call.page("jsonLd").as_str() {
        out.push_str("<script type=\"application/ld+json\">");
        out.push_str(json);
        out.push_str("</script>");
    }
}

/// `{{carried}}`: what the page does not show, where that was asked for.
fn carried(call: &Call<'_>, out: &mut String) {
    if let Some(json) = call.page("carried").as_str() {
        out.push_str("<script type=\"application/json\"");
        push_attribute(out, "id", html::CARRIED);
        out.push('>');
        out.push_str(json);
        out.push_str("</script>");
    }
}

fn text<'v>(value: &'v Borrowed<'v>, key: &str) -> &'v str {
    value.get(key).and_then(Borrowed::as_str).unwrap_or("")
}

/// `<section{{section_marks}}>`: class, name and annotation of the section that is the record around.
fn section_marks(call: &Call<'_>, out: &mut String) {
    let section = call.record;
    let key = text(section, "key");
    push_attribute(out, "class", &format!("section {}", key.replace("basics.", "")));
    push_attribute(out, "aria-labelledby", text(section, "id"));
    push_attribute(out, html::SECTION, key);
    if let Some(arranged) = section.get("arranged").and_then(Borrowed::as_str) {
        push_attribute(out, html::ARRANGED, arranged);
        if let Some(place) = section.get("place").filter(|place| **place != Borrowed::Null) {
            push_attribute(out, html::PLACE, &super::super::render::rendered(place));
        }
    }
}

/// `{{heading}}`: the heading of the section that is the record around.
fn heading(call: &Call<'_>, out: &mut String) {
    let section = call.record;
    out.push_str("<h2");
    push_attribute(out, "id", text(section, "id"));
    let is_own = section.get("own") == Some(&Borrowed::Bool(true)) || text(section, "arranged") == "title";
    let (lang, locale) = (call.page("lang").as_str().unwrap_or(""), call.page("locale").as_str().unwrap_or(""));
    if !is_own && lang != locale {
        push_attribute(out, "lang", locale);
    }
    let title = text(section, "title");
    if is_own {
        push_attribute(out, html::FIELD, "title");
        super::push_plain(out, title);
    } else {
        out.push('>');
        push_text(out, title);
    }
    out.push_str("</h2>");
}
