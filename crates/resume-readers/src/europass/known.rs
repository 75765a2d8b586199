//! What the format does not know: reported, and asked for, so that it is not kept.

use resume_core::Diagnostic;
use resume_core::diagnostic::codes;
use resume_core::europass as form;
use resume_core::europass::kinds::Kind;

use super::input::Input;
use crate::xml::Element;

/// Reports the elements and attributes below `root` that no Europass Candidate document has.
pub(super) fn check(input: &mut Input, root: &Element<'_>) {
    let mut open: Vec<(&Element<'_>, Kind)> = vec![(root, Kind::of("Candidate"))];
    while let Some((element, kind)) = open.pop() {
        attributes(input, element);
        let mut place = 0;
        for child in element.elements() {
            match kind.child(child.name, place) {
                Some(info) if info.kind.is_any() => place = info.place,
                Some(info) => {
                    place = info.place;
                    if !child.attributes.is_empty() || child.elements().next().is_some() {
                        open.push((child, info.kind));
                    }
                }
                None => {
                    let message =
                        format!("a Europass document has no element {} in {}; it is left out", child.name, element.name);
                    input.diagnostics.push(Diagnostic::dropped(codes::UNKNOWN_KEY, "", message).at(child.tag.clone()));
                    child.ask_all();
                }
            }
        }
    }
    input.diagnostics.sort_by_key(|diagnostic| diagnostic.span.as_ref().map(|span| span.start));
}

fn attributes(input: &mut Input, element: &Element<'_>) {
    for attribute in &element.attributes {
        if form::meaning("attribute", attribute.name).is_none() {
            let message = format!("a Europass document has no attribute {} at {}; it is left out", attribute.name, element.name);
            input.diagnostics.push(Diagnostic::dropped(codes::UNKNOWN_KEY, "", message).at(attribute.span.clone()));
            element.attribute(attribute.name);
        }
    }
}
