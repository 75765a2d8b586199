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
    canonical::document::Document::read(&outline).finish(&outline, &options.limits)
}
