//! Remarks at the edge of a document that word processors export with it: marks in the text, and what was remarked at its end.

use crate::html::dom::{Dom, Element};

/// Whether an element is the mark of a remark, or the remark.
pub(super) fn is_comment(dom: &Dom<'_>, element: Element<'_, '_>) -> bool {
    match element.name() {
        "a" => is_anchor(element),
        "p" | "div" | "sup" | "span" => {
            let mut node = element.id + 1;
            while node < element.end() && dom.text(node).is_some_and(|text| text.trim().is_empty()) {
                node += 1;
            }
            dom.element(node).is_some_and(|first| match first.name() {
                "a" => node < element.end() && is_anchor(first),
                "p" => node < element.end() && first.end() == element.end() && is_comment(dom, first),
                _ => false,
            })
        }
        _ => false,
    }
}

/// Whether a link leads from a remark to its mark, or from the mark to the remark.
fn is_anchor(link: Element<'_, '_>) -> bool {
    let is_one = |name: &str| {
        ["cmnt_ref", "cmnt", "_msocom_", "_msoanchor_"]
            .iter()
            .any(|kind| name.strip_prefix(kind).is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit())))
    };
    link.attr("href").and_then(|href| href.strip_prefix('#')).is_some_and(is_one)
}
