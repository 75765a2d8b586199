//! Labels beside codes that stand without one.

use resume_core::europass_v3::{Coded, LABELLED, label_in};
use resume_core::tables::Locale;

use super::out::Element;
use crate::xml::Content;

/// Adds the labels of a document in its language.
pub fn add(root: &mut Element, locale: Locale) {
    for (path, coded) in LABELLED {
        if let Some((_, inner)) = path.split_first() {
            below(root, inner, coded, locale);
        }
    }
}

/// As deep as the path is long.
fn below(element: &mut Element, path: &[&str], coded: Coded, locale: Locale) {
    let Content::Elements(children) = &mut element.content else { return };
    if let Some((name, rest)) = path.split_first() {
        children.iter_mut().filter(|child| child.name == *name).for_each(|child| below(child, rest, coded, locale));
    } else if let [code] = children.as_mut_slice()
        && code.name == "Code"
        && let Content::Text(text) = &code.content
    {
        let label = label_in(coded, text, locale);
        if !label.is_empty() {
            children.push(Element::text("Label", label));
        }
    }
}
