//! Markdown: front matter, outline, free-form reading.

use resume_core::diagnostic::codes;
use resume_core::{Diagnostic, Failure};

use crate::{Read, ReadOptions, freeform};

pub mod canonical;
mod html;
mod normal;
pub mod outline;

/// Reads Markdown of any layout, or plain text.
///
/// # Errors
/// When it has more lines, or a table is wider, than the limits. Every other text says something.
pub fn read(input: &str, options: &ReadOptions) -> Result<Read, Failure> {
    let outline = outline::outline(input);
    crate::outline::within(&outline, &options.limits)?;
    let front = canonical::front::read(&outline, &options.limits);
    let mut document = canonical::document::Document::read(&outline);
    let mut rest = document.rest(&outline);
    // Keys of other tools are read as freely as the text.
    rest.front_matter = outline.front_matter.clone().filter(|_| front.is_foreign);
    let guess = (!rest.blocks.is_empty() || rest.front_matter.is_some()).then(|| freeform::read(&rest, options));
    let (titles, empty) = (std::mem::take(&mut document.titles), std::mem::take(&mut document.empty));
    let mut read = canonical::merge::merge(document, guess, front, &outline, options);
    if !empty.is_empty() || !outline.comments.is_empty() {
        read.diagnostics.extend(empty.into_iter().map(|(span, title)| freeform::no_entry(&title, span)));
        let comments = outline.comments.iter().cloned();
        read.diagnostics.extend(comments.map(|at| Diagnostic::assumed(codes::SKIPPED, "", "a comment is left out").at(at)));
        read.diagnostics.sort_by_key(|d| d.span.as_ref().map_or(usize::MAX, |s| s.start));
    }
    if options.explain {
        read.explained.extend(titles.into_iter().map(|(span, section)| freeform::heading_of(&[section], span)));
    }
    Ok(read)
}
