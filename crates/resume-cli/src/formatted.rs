//! Findings for programs: JSON, a line each, SARIF, GitHub's workflow commands, JUnit.

mod github;
mod json;
mod junit;
mod sarif;

use clap::ValueEnum;

use crate::finding::Finding;
use crate::report::{Label, Report};
use crate::style::Style;

pub(crate) use json::{Shown, array};

/// How findings are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum OutputFormat {
    // For people: a place, what is wrong, the line of the source
    #[default]
    Text,
    // An array of objects
    Json,
    // An object a line
    Jsonl,
    // SARIF 2.1.0
    Sarif,
    // Workflow commands of GitHub Actions
    Github,
    // JUnit XML
    Junit,
}

/// A document and what was found in it.
pub(crate) struct Checked<'s> {
    /// What messages call it.
    pub(crate) name: &'s str,
    /// Its text, empty when it could not be decoded.
    pub(crate) text: &'s str,
    pub(crate) findings: &'s [Finding],
}

/// Documents go out one by one, so that a folder of any size can be checked.
pub(crate) struct Stream {
    pub(crate) format: OutputFormat,
    /// How text is written, and what its first word tells.
    pub(crate) style: Style,
    pub(crate) label: Label,
    /// Whether warnings fail, too.
    pub(crate) is_strict: bool,
    /// How many findings have been written.
    written: usize,
    /// What could not be read, and why.
    unread: Vec<(String, String)>,
}

impl Stream {
    pub(crate) fn new(format: OutputFormat, style: Style, label: Label, is_strict: bool) -> Self {
        Self { format, style, label, is_strict, written: 0, unread: Vec::new() }
    }

    /// What stands before the first document.
    pub(crate) fn head(&self) -> String {
        match self.format {
            OutputFormat::Text | OutputFormat::Jsonl | OutputFormat::Github => String::new(),
            OutputFormat::Json => "[".to_owned(),
            OutputFormat::Sarif => sarif::head(),
            OutputFormat::Junit => junit::HEAD.to_owned(),
        }
    }

    /// One document.
    pub(crate) fn document(&mut self, checked: &Checked<'_>) -> String {
        let before = self.written;
        self.written += checked.findings.len();
        match self.format {
            OutputFormat::Text => {
                Report { name: checked.name, text: checked.text, style: self.style }.all(checked.findings, self.label)
            }
            OutputFormat::Json => json::items(checked, before == 0),
            OutputFormat::Jsonl => json::lines(checked),
            OutputFormat::Sarif => sarif::results(checked, before == 0),
            OutputFormat::Github => github::commands(checked),
            OutputFormat::Junit => junit::suite(checked, self.is_strict),
        }
    }

    /// A document that could not be read. People are told on standard error.
    pub(crate) fn unread(&mut self, name: &str, why: &str) -> String {
        self.unread.push((name.to_owned(), why.to_owned()));
        match self.format {
            OutputFormat::Text | OutputFormat::Json | OutputFormat::Jsonl | OutputFormat::Sarif => String::new(),
            OutputFormat::Github => github::unread(name, why),
            OutputFormat::Junit => junit::unread(name, why),
        }
    }

    /// What stands after the last document.
    pub(crate) fn tail(&self) -> String {
        match self.format {
            OutputFormat::Text | OutputFormat::Jsonl | OutputFormat::Github => String::new(),
            OutputFormat::Json if self.written == 0 => "]\n".to_owned(),
            OutputFormat::Json => "\n]\n".to_owned(),
            OutputFormat::Sarif => sarif::tail(&self.unread),
            OutputFormat::Junit => junit::TAIL.to_owned(),
        }
    }
}
