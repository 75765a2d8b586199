// Made by `cargo xtask codegen`. Do not edit.

pub mod labels;
pub mod locales;
pub mod months;
pub mod sections;
pub mod words;
