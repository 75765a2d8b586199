//! The shared schema as YAML 1.2, and what YAML 1.1 files have beside it: merge keys.

use resume_core::diagnostic::codes;
use resume_core::model::lenient::{self, Scalars};
use resume_core::tree::{Data, Node};
use resume_core::{Diagnostic, Failure, Locator};

use crate::{Limits, Read, ReadOptions};

mod build;
mod fault;
mod parts;
mod scalar;
#[cfg(test)]
mod tests;

/// Reads a résumé in YAML. In text fields an unquoted scalar is its text, letter for letter.
///
/// # Errors
/// When the text is no YAML, is beyond the limits, or is no mapping.
pub fn read(input: &str, options: &ReadOptions) -> Result<Read, Failure> {
    let Parsed { mut root, mut diagnostics } = parse_noting(input, &options.limits)?;
    let (resume, reading) = lenient::document(&mut root, Scalars::AsWritten, crate::dates::whole);
    let Some(resume) = resume.filter(|_| !matches!(root.data, Data::Null)) else {
        let message = format!("a résumé is an object, `key: value` line by line, and this is {}", root.describe());
        return Err(Failure::new(codes::NOT_A_RESUME, message).at(root.span));
    };
    diagnostics.extend(reading.diagnostics);
    let locator = Locator::Tree(Box::new(root), reading.renamed);
    Ok(Read { resume, diagnostics, locator, fixes: reading.fixes, ..Read::default() })
}

/// A YAML document, and what there was to say about it.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// The located tree.
    pub root: Node,
    /// What has no place in the tree: tags that mean nothing, further documents, keys that are no text.
    pub diagnostics: Vec<Diagnostic>,
}

/// Parses YAML into a located tree: the first document that holds anything, aliases and merge keys written out, scalars
/// by the core schema of YAML 1.2.2. A number that JSON has keeps its text; one that JSON does not have is text.
///
/// Spans are byte ranges of `text`; those of a value that an alias repeats point at the value itself.
///
/// # Errors
/// When the text is no YAML (`syntax`), nests deeper than `limits.depth` (`too-deep`), or repeats more by aliases than
/// `limits.expansion` values (`too-big`).
pub fn parse(text: &str, limits: &Limits) -> Result<Node, Failure> {
    parse_noting(text, limits).map(|parsed| parsed.root)
}

/// Like [`parse`], with what there is to say about the document.
///
/// # Errors
/// Those of [`parse`].
pub fn parse_noting(text: &str, limits: &Limits) -> Result<Parsed, Failure> {
    let limits = Limits { depth: limits.depth.min(crate::DEEPEST), ..*limits };
    let document = parts::read(text, limits.depth)?;
    let (root, mut diagnostics) = build::build(&document, &limits)?;
    if let Some(start) = document.more {
        let message = "the file holds more than one document; only the first is read";
        let end = text.trim_end().len();
        diagnostics.push(Diagnostic::dropped(codes::ONE_ONLY, "", message).at(start.min(end)..end));
    }
    Ok(Parsed { root, diagnostics })
}
