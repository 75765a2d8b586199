//! JSON Resume 0.x and 1.x, and the shared schema.

use resume_core::model::lenient::{self, Scalars};
use resume_core::tree::Node;
use resume_core::{Failure, Locator, Resume, diagnostic::codes};

use crate::{Limits, Read, ReadOptions};

mod fault;
mod parse;
mod photo;
pub mod relaxed;
mod spans;
#[cfg(test)]
mod tests;

pub use parse::{Dialect, Parsed, parse, parse_noting};

/// The deepest nesting that typed parsing takes.
const TYPED_DEPTH: usize = 128;

/// Reads a JSON résumé: at the speed of typed parsing when there is nothing to say about it, else with recovery.
///
/// # Errors
/// When the text is not JSON (RFC 8259), nests too deep, or is no object.
pub fn read(input: &str, options: &ReadOptions) -> Result<Read, Failure> {
    // serde_json has a limit of its own.
    if options.limits.depth >= TYPED_DEPTH
        && let Some(resume) = read_typed(input)
    {
        return Ok(Read { resume, locator: Locator::Lazy(locate, spans::spans), ..Read::default() });
    }
    read_located(input, options, Dialect::Strict)
}

/// Reads a JSON résumé with recovery.
pub(crate) fn read_located(input: &str, options: &ReadOptions, dialect: Dialect) -> Result<Read, Failure> {
    let Parsed { mut root, mut diagnostics } = parse_noting(input, options.limits.depth, dialect)?;
    let (resume, reading) = lenient::document(&mut root, Scalars::Typed, crate::dates::whole);
    let Some(resume) = resume else {
        let message = format!("a résumé is a JSON object, and this is {}", root.describe());
        return Err(Failure::new(codes::NOT_A_RESUME, message).at(root.span));
    };
    diagnostics.extend(reading.diagnostics);
    let locator = Locator::Tree(Box::new(root), reading.renamed);
    Ok(Read { resume, diagnostics, locator, fixes: reading.fixes, ..Read::default() })
}

/// A résumé that there is nothing to say about.
fn read_typed(input: &str) -> Option<Resume> {
    photo::read(input).or_else(|| parse_typed(input))
}

fn parse_typed(input: &str) -> Option<Resume> {
    // serde_json takes an object with this key for a number.
    let is_ambiguous = memchr::memmem::find(input.as_bytes(), b"$serde_json::private::Number").is_some();
    let text = input.strip_prefix('\u{feff}').unwrap_or(input);
    if is_ambiguous { None } else { serde_json::from_str(text).ok() }
}

fn locate(source: &str) -> Option<Node> {
    parse(source, Limits::default().depth).ok()
}
