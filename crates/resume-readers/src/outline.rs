//! Builds an [`Outline`]: the sink that the Markdown parser, the HTML inside of Markdown, and a walker of an HTML tree
//! drive alike.

pub mod builder;
pub mod entities;
mod mend;
pub mod tags;

pub use builder::Builder;
pub use resume_core::outline::{Attributes, Block, Line, Outline, Role, Run, Style};
