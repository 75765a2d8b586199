//! The order of the sections: the editor shows only what is listed.

use std::borrow::Cow;

use resume_core::diagnostic::codes;
use resume_core::europass as form;
use resume_core::model::{Meta, SectionHeading};
use resume_core::pointer;

use super::out::Out;
use crate::xml::Element;

/// A section that the document holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Held {
    /// Its key in the shared schema.
    pub key: &'static str,
    /// The code that the editor knows it by; `None` for a custom section.
    pub code: Option<&'static str>,
    /// For a custom section, its title; what the model calls a section that has a code, but no key of its own.
    pub title: String,
}

impl Held {
    /// Its place in the order of the editor; custom sections keep theirs, after all others.
    pub fn rank(&self) -> usize {
        form::all("section").position(|(code, _)| Some(code) == self.code).unwrap_or(usize::MAX)
    }
}

/// The list of sections, in the author's order where there is one, else in the order of `held`.
pub(super) fn write(out: &mut Out<'_>, held: &[Held], meta: &Meta) -> Element<'static> {
    let mut order: Vec<&Held> = Vec::with_capacity(held.len());
    for heading in &meta.sections {
        let matches =
            |held: &&Held| held.key == heading.section && (held.key != "sections" || held.title == heading.title.trim());
        for found in held.iter().filter(matches) {
            if !order.contains(&found) {
                order.push(found);
            }
        }
    }
    for section in held {
        if !order.contains(&section) {
            order.push(section);
        }
    }
    let is_default = order.iter().copied().eq(held.iter());
    report(out, &order, is_default, meta);
    let sections = order.iter().map(|held| {
        let title = held.code.map_or_else(|| Cow::Owned(held.title.clone()), Cow::Borrowed);
        let section = Element::new("Section").with([Element::text("Title", title)]);
        section.with(held.code.is_none().then(|| Element::text("Custom", "true")))
    });
    Element::new("SectionsOrder").with(sections)
}

/// Reports the author's arrangement unless it is read back as it is.
fn report(out: &mut Out<'_>, order: &[&Held], is_default: bool, meta: &Meta) {
    let order = if is_default { &[] } else { order };
    let read: Vec<(&str, &str)> =
        order.iter().map(|held| (held.key, if held.key == "sections" { held.title.as_str() } else { "" })).collect();
    let mut wanted = Vec::with_capacity(meta.sections.len());
    for (index, heading) in meta.sections.iter().enumerate() {
        let SectionHeading { section, title, format_data, other } = heading;
        let base = pointer::index("/meta/sections", index);
        if out.rest(format_data, other, &base).is_some() {
            out.dropped(codes::NO_PLACE, pointer::key(&base, "formatData"), "Europass keeps nothing beside a section's title");
        }
        wanted.push((section.as_str(), title.as_str()));
    }
    if read != wanted {
        let message = "Europass holds the order of the sections that the document has, under its own headings";
        out.approximated(codes::AS_TEXT, "/meta/sections", message);
    }
}
