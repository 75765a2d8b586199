//! Markdown: front matter, outline, free-form reading.

use resume_core::Failure;

use crate::{Read, ReadOptions};

pub mod canonical;
mod html;
mod normal;
pub mod outline;

/// Reads Markdown of any layout, or plain text.
///
/// # Errors
/// Never: every text says something.
pub fn read(input: &str, options: &ReadOptions) -> Result<Read, Failure> {
    let outline = outline::outline(input);
    let front = match &outline.front_matter {
        Some(span) => canonical::front::read(input, span, &options.limits)?,
        None => canonical::front::Front::default(),
    };
    let document = canonical::document::Document::read(&outline);
    let guess = (!document.left.is_empty()).then(|| guess(&document.rest(&outline)));
    Ok(canonical::merge::merge(document, guess, front, outline.front_matter))
}

/// What is not in the canonical layout.
fn guess(rest: &resume_core::outline::Outline<'_>) -> Read {
    let mut read = Read::default();
    for block in &rest.blocks {
        let message = "this is not understood, and is left out";
        read.diagnostics.push(
            resume_core::Diagnostic::assumed(resume_core::diagnostic::codes::NOT_UNDERSTOOD, "", message).at(block.span.clone()),
        );
    }
    read
}
