//! A résumé as one web page: Handlebars templates over a prepared view. Annotations for reading back are those of
//! [`resume_core::html`].

mod address;
mod arrange;
mod built_in;
mod clean;
mod code;
mod colour;
mod helpers;
mod json_ld;
mod render;
mod settings;
mod template;
mod theme;
mod view;
mod yaml;

use std::sync::Arc;

use resume_core::{Failure, Resume};

pub use self::settings::{Description, ThemeOption};
pub use self::theme::Prepared;
use crate::{HtmlOptions, Theme, WriteOptions, Written};

/// What to do about something that a page does not show.
const CARRY_HINT: &str = "--lossless carries it along in the page, unseen";

/// Writes a résumé as a web page that needs no other file and runs no script. Reported are keys that the schema does not
/// know, data of attachments, characters that HTML cannot hold, and addresses that may not be links.
///
/// # Errors
/// When the theme is not known, or the user's own theme has an error ([`resume_core::diagnostic::codes::THEME`]).
pub fn write(resume: &Resume, options: &WriteOptions) -> Result<Written, Failure> {
    let mut diagnostics = Vec::new();
    let theme = theme::load(&options.html)?;
    let view = view::build(resume, options, &theme.settings, &mut diagnostics);
    let whole = theme::with_templates(&options.html, Arc::clone(&theme), &view.templates)?;
    let page = render::render(theme::PAGE, &whole.templates, &whole.styles, &view.value)?;
    Ok(Written { bytes: without_blank_lines(&page).into_bytes(), diagnostics })
}

/// The same look with all of its theme's templates compiled and its options set: whoever writes many pages does this once,
/// and threads share it without waiting for each other.
///
/// # Errors
/// When the theme is not known, one of its templates has an error, or an option has no such value.
pub fn prepare(options: &HtmlOptions) -> Result<HtmlOptions, Failure> {
    let prepared = theme::prepare(options)?;
    Ok(HtmlOptions { theme: Theme::Prepared(prepared), ..options.clone() })
}

/// The names of the themes that are built in; the first is the default.
pub fn themes() -> impl Iterator<Item = &'static str> {
    built_in::names()
}

/// What a theme's `theme.yaml` says; nothing for a theme without one.
///
/// # Errors
/// When there is no theme of that name, or its description has an error.
pub fn describe(theme: &Theme) -> Result<Description, Failure> {
    theme::describe(theme)
}

/// All files of a theme that is built in, by their paths in its folder: with these, it stands alone.
pub fn theme_files(name: &str) -> Option<Vec<(&'static str, &'static str)>> {
    built_in::whole(name)
}

/// The compiled form of all templates that are built in, which `cargo xtask codegen` writes beside their text.
///
/// # Errors
/// When one of them has an error.
pub fn compile_built_in() -> Result<String, Failure> {
    theme::compile_built_in()
}

/// Lines that hold nothing are left by helpers that had nothing to show. No text of the résumé has a line feed of its own
/// in the page.
fn without_blank_lines(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    for line in page.split_inclusive('\n') {
        if line != "\n" {
            out.push_str(line);
        }
    }
    out
}
