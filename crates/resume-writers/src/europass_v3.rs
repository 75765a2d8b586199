//! (to be written)
use resume_core::{Failure, Resume, diagnostic::codes};

use crate::{WriteOptions, Written};

/// Not there yet.
///
/// # Errors
/// Always.
pub fn write(_resume: &Resume, _options: &WriteOptions) -> Result<Written, Failure> {
    Err(Failure::new(codes::UNKNOWN_FORMAT, "this format is not written yet"))
}
