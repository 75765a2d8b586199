//! Markdown: front matter, outline, free-form reading.

use resume_core::Failure;

use crate::{Read, ReadOptions, freeform};

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
    let certain = canonical::document::Document::read(&outline);
    if certain.left.is_empty() {
        return certain.finish(&outline, &options.limits);
    }
    Ok(freeform::read(&outline, options))
}
