//! JSON Resume as people keep it by hand: JSON with comments and commas after the last item, and JSON5.

use resume_core::Failure;
use resume_core::tree::Node;

use crate::json::{self, Dialect};
use crate::{Limits, Read, ReadOptions};

/// Reads a résumé in JSON with comments or JSON5. Comments are not part of the résumé.
///
/// # Errors
/// When the text is not JSON5, nests too deep, or is no object.
pub fn read(input: &str, options: &ReadOptions) -> Result<Read, Failure> {
    json::read_located(input, options, Dialect::Relaxed)
}

/// The located tree of a document.
///
/// # Errors
/// When the text is not JSON5, or nests too deep.
pub fn parse(input: &str, limits: &Limits) -> Result<Node, Failure> {
    json::parse_noting(input, limits.depth, Dialect::Relaxed).map(|parsed| parsed.root)
}
