//! Builds an [`Outline`]: the sink that the Markdown parser, the HTML inside of Markdown, and a walker of an HTML tree
//! drive alike.

pub mod builder;
pub mod entities;
mod mend;
pub mod tags;

pub use builder::Builder;
use resume_core::Failure;
use resume_core::diagnostic::codes;
pub use resume_core::outline::{Attributes, Block, Line, Outline, Role, Run, Style};

use crate::Limits;

/// Refuses a text of more lines, or a table that is wider, than it may be.
///
/// # Errors
/// When there are more lines than [`Limits::lines`], or a row has more cells than [`Limits::columns`]; the failure points to
/// the block.
pub fn within(outline: &Outline<'_>, limits: &Limits) -> Result<(), Failure> {
    let mut lines = 0;
    for block in &outline.blocks {
        lines += block.lines.len();
        let too_big = |message: String| Err(Failure::new(codes::TOO_BIG, message).at(block.span.clone()));
        if lines > limits.lines {
            return too_big(format!("the text has more than {} lines", limits.lines));
        }
        if matches!(block.role, Role::Row { .. }) && block.lines.len() > limits.columns {
            return too_big(format!("a row of a table has {} cells; the limit is {}", block.lines.len(), limits.columns));
        }
    }
    Ok(())
}
