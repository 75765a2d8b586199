//! JSON Resume 0.x and 1.x, and the shared schema.

use resume_core::model::lenient::{self, Scalars};
use resume_core::{Failure, Locator, Resume, diagnostic::codes};

use crate::{Read, ReadOptions};

mod parse;

/// Reads a JSON résumé: at the speed of typed parsing when there is nothing to say about it, else with recovery.
///
/// # Errors
/// When the text is not JSON (RFC 8259), nests too deep, or is no object.
pub fn read(input: &str, options: &ReadOptions) -> Result<Read, Failure> {
    if let Ok(resume) = serde_json::from_str::<Resume>(input) {
        return Ok(Read { resume, locator: Locator::Lazy(locate), ..Read::default() });
    }
    let root = parse::parse(input, options.limits.depth)?;
    let (resume, reading) = lenient::read::<Resume>(&root, Scalars::Typed);
    let Some(resume) = resume else {
        let message = format!("a résumé is a JSON object, and this is {}", root.describe());
        return Err(Failure::new(codes::NOT_A_RESUME, message).at(root.span));
    };
    let lenient::Reading { diagnostics, renamed, .. } = reading;
    Ok(Read { resume, diagnostics, locator: Locator::Tree(Box::new(root), renamed), ..Read::default() })
}

fn locate(source: &str) -> Option<resume_core::tree::Node> {
    parse::parse(source, usize::from(u8::MAX)).ok()
}
