//! A résumé as one web page: Handlebars templates over a prepared view. Annotations for reading back are those of
//! [`resume_core::html`].

mod address;
mod arrange;
mod clean;
mod helpers;
mod json_ld;
mod theme;
mod view;

use handlebars::Context;
use resume_core::{Failure, Resume};

use crate::{WriteOptions, Written};

/// What to do about something that a page does not show.
const CARRY_HINT: &str = "--lossless carries it along in the page, unseen";

/// Writes a résumé as a web page that needs no other file and runs no script. Reported are keys that the schema does not
/// know, data of attachments, characters that HTML cannot hold, and addresses that may not be links.
///
/// # Errors
/// When the theme is not known, or the user's own theme has an error ([`resume_core::diagnostic::codes::THEME`]).
pub fn write(resume: &Resume, options: &WriteOptions) -> Result<Written, Failure> {
    let mut diagnostics = Vec::new();
    let view = view::build(resume, options, &mut diagnostics);
    let registry = theme::registry(&options.theme, &view.templates)?;
    let context = Context::from(view.value);
    let page = registry.render_with_context(theme::PAGE, &context).map_err(|error| theme::render_failure(&error))?;
    Ok(Written { bytes: without_blank_lines(&page).into_bytes(), diagnostics })
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
