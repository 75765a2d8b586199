//! One module a format, each with `write`: [`Resume`] to bytes and diagnostics. Writers take the model's types apart in
//! full (no `..`), so that a new field does not compile until every format writes it or reports it.
#![forbid(unsafe_code)]

pub mod europass;
pub mod europass_v3;
pub mod html;
pub mod inline_html;
pub mod json;
mod language;
pub mod markdown;
pub mod rich_text;
pub mod xml;
pub mod yaml;

use std::collections::BTreeMap;

use resume_core::{Carried, Diagnostic, Failure, PartialDate, Resume};

/// What a writer may be told beside the résumé.
#[derive(Clone, Debug, Default)]
pub struct WriteOptions {
    /// The language of headings and labels: BCP 47. Else `meta.language`, else it is told from the text.
    pub locale: Option<String>,
    /// The country of phone numbers that do not say theirs: ISO 3166-1 alpha-2. Else the location's.
    pub country: Option<String>,
    /// The date of the document where a format demands one and the résumé has none. Else 1970-01-01.
    pub date: Option<PartialDate>,
    /// How a page looks.
    pub html: HtmlOptions,
    /// What to carry along unseen, for reading back ([`Carried`]); formats that have no need of it ignore it.
    pub carry: Vec<Carried>,
    /// JSON on one line, without blanks.
    pub compact: bool,
}

/// How a page looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HtmlOptions {
    /// Templates and style.
    pub theme: Theme,
    /// Values of the theme's options by their names, as text: `accent` → `#7a1f3d`. The others keep the theme's defaults.
    pub options: BTreeMap<String, String>,
    /// A photo that lies elsewhere is loaded when the page is opened. Else it is linked, and the page loads nothing.
    pub remote_images: bool,
}

/// The look of an HTML page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Theme {
    /// One of the themes that are built in, by name.
    BuiltIn(String),
    /// A theme folder: file contents by their path in it.
    Files(BTreeMap<String, String>),
    /// One that is compiled, with what its options were set to then ([`html::prepare`]).
    Prepared(html::Prepared),
}

impl Default for Theme {
    fn default() -> Self {
        Self::BuiltIn("classic".to_owned())
    }
}

/// What was written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The document.
    pub bytes: Vec<u8>,
    /// What the format could not hold, by JSON Pointer into the résumé.
    pub diagnostics: Vec<Diagnostic>,
}

/// A writer.
pub type WriteFn = fn(&Resume, &WriteOptions) -> Result<Written, Failure>;
