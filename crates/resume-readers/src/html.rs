//! (to be written)
use resume_core::{Failure, diagnostic::codes};

use crate::{Read, ReadOptions};

/// Not there yet.
///
/// # Errors
/// Always.
pub fn read(_input: &str, _options: &ReadOptions) -> Result<Read, Failure> {
    Err(Failure::new(codes::UNKNOWN_FORMAT, "this format is not read yet"))
}
