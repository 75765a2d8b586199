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

/// Refuses a table that is wider than it may be.
///
/// # Errors
/// When a row has more cells than [`Limits::columns`]; the failure points to the row.
pub fn within(outline: &Outline<'_>, limits: &Limits) -> Result<(), Failure> {
    let is_wide = |block: &&Block<'_>| matches!(block.role, Role::Row { .. }) && block.lines.len() > limits.columns;
    let Some(row) = outline.blocks.iter().find(is_wide) else { return Ok(()) };
    let message = format!("a row of a table has {} cells; the limit is {}", row.lines.len(), limits.columns);
    Err(Failure::new(codes::TOO_BIG, message).at(row.span.clone()))
}
