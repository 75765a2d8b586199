//! Web pages: our own, by their annotations ([`resume_core::html`]), and what schema.org says in JSON-LD about a person.

mod annotated;
mod inline;
mod json_ld;
mod scan;

use resume_core::diagnostic::codes;
use resume_core::{Diagnostic, Failure, html};
use scraper::{ElementRef, Html};

use crate::{Read, ReadOptions};

/// Reads a web page. Of pages that were not written by this program only JSON-LD about a person is read.
///
/// # Errors
/// When elements nest too deep or have too many attributes, and when nothing on the page tells a résumé.
pub fn read(input: &str, options: &ReadOptions) -> Result<Read, Failure> {
    let tags = scan::scan(input, &options.limits)?;
    let page = Html::parse_document(input);
    let elements = || page.root_element().descendent_elements();
    let scripts = |kind: &'static str| {
        elements().filter(move |e| e.value().name() == "script" && e.attr("type").is_some_and(|t| t.eq_ignore_ascii_case(kind)))
    };
    if let Some(root) = elements().find(|e| e.attr(html::ROOT).is_some()) {
        let mut read = annotated::read(&page, root, &tags);
        for script in scripts("application/json").filter(|s| s.attr("id") == Some(html::CARRIED)) {
            match serde_json::from_str(&script.text().collect::<String>()) {
                Ok(carried) => read.carried = carried,
                Err(error) => {
                    let message = format!("what the page carries along unseen cannot be read and is left out: {error}");
                    read.diagnostics.push(Diagnostic::dropped(codes::SYNTAX, "", message));
                }
            }
        }
        return Ok(read);
    }
    let found = scripts("application/ld+json").find_map(|script| json_ld::person(&script.text().collect::<String>()));
    found.ok_or_else(|| {
        Failure::new(codes::NOT_A_RESUME, "this page has neither this program's annotations nor JSON-LD about a person")
            .hint("pages of other programs are not read yet; copy the text of the page into a Markdown file")
    })
}

/// The text of an element with its lines, as it is seen.
fn seen(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    for node in element.descendants() {
        match node.value() {
            scraper::Node::Text(piece) => text.push_str(&piece.replace('\n', " ")),
            scraper::Node::Element(e) if e.name() == "br" => text.push('\n'),
            _ => {}
        }
    }
    html::visible(&text)
}
