//! Pages that a server gives in place of the one that was asked for.

use resume_core::diagnostic::codes;
use resume_core::outline::{Outline, Role};
use resume_core::tables::{normalise, page};
use resume_core::{Failure, Span};

use super::dom::Dom;
use crate::freeform::known_sections;

/// More blocks than such a page has.
const MOST: usize = 20;

/// Refuses a page whose title or heading says that there is no page, if nothing in it is of a résumé.
pub fn refuse(dom: &Dom<'_>, outline: &Outline<'_>) -> Result<(), Failure> {
    let is_section = |block: &resume_core::outline::Block<'_>| {
        matches!(block.role, Role::Heading(_)) && !known_sections(&block.plain()).is_empty()
    };
    if outline.blocks.len() > MOST || outline.blocks.iter().any(is_section) {
        return Ok(());
    }
    let title = dom.root().descendants().take_while(|e| e.name() != "body").find(|e| e.name() == "title");
    let titled = title.map(|title| (title.text(), title.span()));
    let headed = outline.blocks.iter().take(3).map(|block| (block.plain(), block.span.clone()));
    let Some((text, span)) = titled.into_iter().chain(headed).find(|(text, _)| says_missing(text)) else { return Ok(()) };
    Err(failure(text.trim(), span))
}

fn failure(text: &str, span: Span) -> Failure {
    let failure = Failure::new(codes::NOT_A_RESUME, format!("this page says that there is no page: `{text}`")).at(span);
    failure.hint("get the page again, or save it from a browser that shows it")
}

/// Whether a title, or a piece of it between marks, is what such pages are called.
fn says_missing(text: &str) -> bool {
    text.len() <= 120
        && std::iter::once(text)
            .chain(text.split(['|', '–', '—', '·', ':', '!', '.', '(', ')']))
            .chain(text.split(" - "))
            .any(|piece| page::is(page::Kind::Missing, &normalise(piece)))
}
