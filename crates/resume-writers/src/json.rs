//! JSON Resume with the extensions of the shared schema.

use resume_core::{Failure, Resume};

use crate::{WriteOptions, Written};

/// Writes a résumé as JSON: two blanks a level, or compact on one line; known keys in schema order, unknown ones after
/// them. Nothing is lost.
///
/// # Errors
/// None.
pub fn write(resume: &Resume, options: &WriteOptions) -> Result<Written, Failure> {
    let mut bytes = Vec::with_capacity(4096);
    // Writing into memory cannot fail, and every key of the model is text.
    let _ = if options.compact {
        serde_json::to_writer(&mut bytes, resume)
    } else {
        serde_json::to_writer_pretty(&mut bytes, resume)
    };
    bytes.push(b'\n');
    Ok(Written { bytes, diagnostics: Vec::new() })
}
