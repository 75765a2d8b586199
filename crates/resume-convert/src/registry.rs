//! The formats. This is the one file that knows them all: a row each.

use resume_core::Failure;
use resume_core::model::lenient::Scalars;
use resume_readers::{self as readers, ReadFn};
use resume_writers::{self as writers, WriteFn, WriteOptions};

use crate::fix::Syntax;
use crate::validate::{Document, Structure, clean};

/// A format that résumés are read from, written to, or both.
pub struct Format {
    /// The name that options take.
    pub name: &'static str,
    /// Other names for it.
    pub aliases: &'static [&'static str],
    /// File extensions, without the dot; the first format of the registry with an extension is written under it.
    pub extensions: &'static [&'static str],
    /// Further extensions under which it is found, and not written.
    pub found_as: &'static [&'static str],
    /// Media type (RFC 6838).
    pub media_type: &'static str,
    /// One line for people.
    pub about: &'static str,
    /// How well a text without leading white space fits the format.
    pub sniff: fn(&str) -> Fit,
    /// The reader, if it is read.
    pub read: Option<ReadFn>,
    /// The writer, if it is written.
    pub write: Option<WriteFn>,
    /// Makes once, for many documents, what its writer would look up or compile for each.
    pub prepare: Option<fn(WriteOptions) -> Result<WriteOptions, Failure>>,
    /// When an output carries along what its visible part cannot give back.
    pub carries: Carries,
    /// How its documents are checked and fixed, if they are written in the shared schema itself.
    pub document: Option<Document>,
    /// What checks its documents by a schema of its own.
    pub structure: Option<Structure>,
}

/// How well a text fits a format.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fit {
    /// It is something else.
    No,
    /// It could be, as any text could be prose.
    Possible,
    /// It shows the format's own marks.
    Sure,
}

/// When a format carries values along unseen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Carries {
    /// Never needed: the format holds everything.
    Never,
    /// When asked for.
    OnDemand,
    /// Always.
    Always,
}

const JSON: Document = Document {
    parse: |text, limits| readers::json::parse(text, limits.depth),
    scalars: Scalars::Typed,
    syntax: Syntax::Json,
    is_clean: clean::is_clean,
};

const YAML: Document =
    Document { parse: readers::yaml::parse, scalars: Scalars::AsWritten, syntax: Syntax::Yaml, is_clean: |_| false };

/// All formats, in the order that `formats` lists them.
pub static FORMATS: &[Format] = &[
    Format {
        name: "markdown",
        aliases: &["md"],
        extensions: &["md", "markdown", "mdown", "txt"],
        found_as: &[],
        media_type: "text/markdown",
        about: "Markdown: any layout is read, a tidy one is written",
        sniff: crate::detect::prose,
        read: Some(readers::markdown::read),
        write: Some(writers::markdown::write),
        prepare: None,
        carries: Carries::Always,
        document: None,
        structure: None,
    },
    Format {
        name: "json",
        aliases: &["json-resume", "jsonresume"],
        extensions: &["json"],
        found_as: &[],
        media_type: "application/json",
        about: "JSON Resume 1.0.0 with the extensions of the shared schema; 0.x is read too",
        sniff: |text| if readers::europass_v3::is_twin(text) { Fit::No } else { crate::detect::json(text) },
        read: Some(readers::json::read),
        write: Some(writers::json::write),
        prepare: None,
        carries: Carries::Never,
        document: Some(JSON),
        structure: None,
    },
    Format {
        name: "jsonc",
        aliases: &["json5"],
        extensions: &["jsonc", "json5"],
        found_as: &[],
        media_type: "application/json5",
        about: "The same with comments and commas after last items, and JSON5",
        sniff: |text| if readers::europass_v3::is_twin(text) { Fit::No } else { crate::detect::jsonc(text) },
        read: Some(readers::jsonc::read),
        write: None,
        prepare: None,
        carries: Carries::Never,
        document: Some(Document { parse: readers::jsonc::parse, syntax: Syntax::Jsonc, is_clean: |_| false, ..JSON }),
        structure: None,
    },
    Format {
        name: "yaml",
        aliases: &["yml"],
        extensions: &["yaml", "yml"],
        found_as: &[],
        media_type: "application/yaml",
        about: "The same schema as YAML",
        sniff: |text| if readers::europass_v3::is_twin(text) { Fit::No } else { crate::detect::yaml(text) },
        read: Some(readers::yaml::read),
        write: Some(writers::yaml::write),
        prepare: None,
        carries: Carries::Never,
        document: Some(YAML),
        structure: None,
    },
    Format {
        name: "europass",
        aliases: &["europass-v4", "candidate"],
        extensions: &["xml"],
        found_as: &[],
        media_type: "application/xml",
        about: "Europass Candidate XML: what today's Europass editor opens",
        sniff: |text| crate::detect::has_root(text, &["Candidate"]),
        read: Some(readers::europass::read),
        write: Some(writers::europass::write),
        prepare: None,
        carries: Carries::OnDemand,
        document: None,
        structure: Some(readers::europass::check),
    },
    Format {
        name: "europass-v3",
        aliases: &["skillspassport"],
        extensions: &["xml"],
        found_as: &["json"],
        media_type: "application/xml",
        about: "Europass SkillsPassport 3.4 XML: what validates against the published XSD",
        sniff: |text| match crate::detect::has_root(text, &["SkillsPassport", "learnerinfo"]) {
            Fit::No if readers::europass_v3::is_twin(text) => Fit::Sure,
            fit => fit,
        },
        read: Some(readers::europass_v3::read),
        write: Some(writers::europass_v3::write),
        prepare: None,
        carries: Carries::OnDemand,
        document: None,
        structure: Some(readers::europass_v3::check),
    },
    Format {
        name: "html",
        aliases: &["htm"],
        extensions: &["html", "htm", "xhtml"],
        found_as: &[],
        media_type: "text/html",
        about: "A web page in one of the themes",
        sniff: crate::detect::html,
        read: Some(readers::html::read),
        write: Some(writers::html::write),
        prepare: Some(|options| Ok(WriteOptions { html: writers::html::prepare(&options.html)?, ..options })),
        carries: Carries::OnDemand,
        document: None,
        structure: None,
    },
];

/// The format with a name or alias, in any case.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|f| f.names().any(|n| n.eq_ignore_ascii_case(name)))
}

/// The format that a file of this name is written in: the first one with its extension.
pub fn format_of_file(name: &str) -> Option<&'static Format> {
    let extension = crate::detect::extension_of(name)?;
    FORMATS.iter().find(|f| f.extensions.contains(&extension.as_str()))
}

impl Format {
    /// Its name, then its other names.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name).chain(self.aliases.iter().copied())
    }
}

impl std::fmt::Debug for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}
