//! Themes: the files that are built in, and compiled templates, kept between pages.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use handlebars::{Handlebars, RenderError, Template, TemplateError};
use resume_core::Failure;
use resume_core::diagnostic::codes;

use super::helpers;
use crate::Theme;

/// The template that a page begins with.
pub const PAGE: &str = "page";
/// How many of the users' own themes stay compiled.
const KEPT: usize = 8;

macro_rules! files {
    ($root:literal: $($name:literal)+) => {
        &[$(($name, include_str!(concat!("../../../../templates/", $root, "/", $name)))),+]
    };
}

/// Sorted by name.
static PARTIALS: &[(&str, &str)] = files!("partials":
    "address.hbs" "addressee.hbs" "attachments.hbs" "awards.hbs" "basics.summary.hbs" "cefr.hbs" "certificates.hbs"
    "conferences.hbs" "contact.hbs" "coverLetter.hbs" "details.hbs" "digitalSelfAssessment.hbs" "drivingLicences.hbs"
    "education.hbs" "education_facts.hbs" "engagement.hbs" "event.hbs" "footer.hbs" "head.hbs" "header.hbs" "interests.hbs"
    "language_certificates.hbs" "language_experiences.hbs" "languages.hbs" "memberships.hbs" "personal.hbs" "profiles.hbs"
    "projects.hbs" "publications.hbs" "references.hbs" "section.hbs" "sections.hbs" "skills.hbs" "volunteer.hbs" "work.hbs"
);

/// The themes that are built in: name and files, sorted by path.
static BUILT_IN: &[(&str, &[(&str, &str)])] = &[("classic", files!("classic": "page.hbs" "style.css"))];

/// The names of the themes that are built in; the first is the default.
pub fn names() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|(name, _)| *name)
}

/// Templates that were compiled, by theme.
static COMPILED: RwLock<Vec<(Theme, Arc<Handlebars<'static>>)>> = RwLock::new(Vec::new());

/// The compiled templates of a theme, among them at least those named and what they include.
pub fn registry(theme: &Theme, templates: &[&str]) -> Result<Arc<Handlebars<'static>>, Failure> {
    let found = {
        let compiled = COMPILED.read().unwrap_or_else(PoisonError::into_inner);
        compiled.iter().find(|(t, _)| t == theme).map(|(_, registry)| Arc::clone(registry))
    };
    let missing = |registry: &Handlebars<'_>| templates.iter().chain(&[PAGE]).any(|t| !registry.has_template(t));
    if let Some(registry) = &found
        && !missing(registry)
    {
        return Ok(Arc::clone(registry));
    }
    let files = Files::of(theme)?;
    let mut registry = match found {
        Some(registry) => Handlebars::clone(&registry),
        None => empty(&files)?,
    };
    for name in templates.iter().chain(&[PAGE]) {
        add(&mut registry, &files, name)?;
    }
    let registry = Arc::new(registry);
    let mut compiled = COMPILED.write().unwrap_or_else(PoisonError::into_inner);
    compiled.retain(|(t, _)| t != theme);
    if compiled.len() >= KEPT {
        compiled.remove(0);
    }
    compiled.push((theme.clone(), Arc::clone(&registry)));
    Ok(registry)
}

/// Where the files of a theme are looked up: its own first, then the partials that all themes share.
enum Files<'t> {
    BuiltIn(&'static [(&'static str, &'static str)]),
    Own(&'t BTreeMap<String, String>),
}

impl<'t> Files<'t> {
    fn of(theme: &'t Theme) -> Result<Self, Failure> {
        match theme {
            Theme::Files(files) => Ok(Self::Own(files)),
            Theme::BuiltIn(name) => match BUILT_IN.iter().find(|(n, _)| n == name) {
                Some((_, files)) => Ok(Self::BuiltIn(files)),
                None => {
                    let known: Vec<&str> = names().collect();
                    Err(Failure::new(codes::THEME, format!("there is no theme named {name}"))
                        .hint(format!("the themes are {}; a theme of your own is named by its folder", known.join(", "))))
                }
            },
        }
    }

    fn own(&self, path: &str) -> Option<&str> {
        match self {
            Self::BuiltIn(files) => lookup(files, path),
            Self::Own(files) => files.get(path).map(String::as_str),
        }
    }

    /// A template's path in the theme and its text.
    fn template(&self, name: &str) -> Option<(String, &str)> {
        let file = format!("{name}.hbs");
        let inner = format!("partials/{file}");
        if let Some(text) = self.own(&file) {
            return Some((file, text));
        }
        if let Some(text) = self.own(&inner) {
            return Some((inner, text));
        }
        lookup(PARTIALS, &file).map(|text| (inner, text))
    }
}

fn lookup(files: &[(&str, &'static str)], path: &str) -> Option<&'static str> {
    files.binary_search_by_key(&path, |(p, _)| p).ok().and_then(|at| files.get(at)).map(|(_, text)| *text)
}

/// A registry with the helpers and style sheets of a theme.
fn empty(files: &Files<'_>) -> Result<Handlebars<'static>, Failure> {
    let mut registry = Handlebars::new();
    registry.set_prevent_indent(true);
    registry.set_strict_mode(false);
    let styles = match files {
        Files::BuiltIn(files) => css(files.iter().copied()),
        Files::Own(files) => css(files.iter().map(|(path, text)| (path.as_str(), text.as_str()))),
    };
    for (path, text) in &styles {
        if text.contains("</") {
            return Err(Failure::new(codes::THEME, format!("{path}: a style sheet cannot contain `</`")));
        }
    }
    helpers::register(&mut registry, styles);
    Ok(registry)
}

fn css<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> BTreeMap<String, String> {
    files.filter(|(path, _)| path.ends_with(".css")).map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// Compiles a template and what it includes, unless that is done.
fn add(registry: &mut Handlebars<'static>, files: &Files<'_>, name: &str) -> Result<(), Failure> {
    // Names to compile, and where the chain of inclusions that led to each ends in `chain`.
    let mut wanted = vec![(name.to_owned(), 0)];
    let mut chain: Vec<String> = Vec::new();
    while let Some((name, depth)) = wanted.pop() {
        chain.truncate(depth);
        if chain.contains(&name) {
            let message = format!("the templates {} include each other without end", chain.join(", "));
            return Err(Failure::new(codes::THEME, message));
        }
        if registry.has_template(&name) {
            continue;
        }
        let Some((path, text)) = files.template(&name) else {
            return Err(Failure::new(codes::THEME, format!("the theme has no template {name}.hbs")));
        };
        refuse_unescaped(&path, text)?;
        let template = Template::compile_with_name(text, path.clone()).map_err(|error| compile_failure(&path, &error))?;
        chain.push(name.clone());
        wanted.extend(included(text).filter(|n| files.template(n).is_some()).map(|n| (n.to_owned(), chain.len())));
        registry.register_template(&name, template);
    }
    Ok(())
}

/// The names in `{{> name}}` and `{{include "name"}}`.
fn included(text: &str) -> impl Iterator<Item = &str> {
    text.split("{{").skip(1).filter_map(|rest| {
        let rest = rest.trim_start_matches(['~', '#']).trim_start();
        let name = rest.strip_prefix('>').or_else(|| rest.strip_prefix("include "))?.trim_start().trim_start_matches(['"', '\'']);
        let end = name.find(|c: char| c.is_whitespace() || matches!(c, '}' | '~' | '"' | '\'')).unwrap_or(name.len());
        name.get(..end).filter(|n| !n.is_empty())
    })
}

/// Unescaped output would let a résumé bring its own mark-up; the helpers give safe HTML without it.
fn refuse_unescaped(path: &str, text: &str) -> Result<(), Failure> {
    let found = text.match_indices("{{").map(|(at, _)| at).find(|at| {
        let rest = text.get(at + 2..).unwrap_or("").trim_start_matches('~').trim_start();
        rest.starts_with('{') || rest.starts_with('&')
    });
    let Some(at) = found else { return Ok(()) };
    let place = resume_core::locate::place(text, at);
    let message = format!("{path}:{}:{}: unescaped output is not allowed in a theme", place.line, place.column);
    Err(Failure::new(codes::THEME, message)
        .hint("write {{…}}; for Markdown, links and dates use the helpers, which give safe HTML"))
}

fn compile_failure(path: &str, error: &TemplateError) -> Failure {
    let place = error.pos().map(|(line, column)| format!("{line}:{column}: ")).unwrap_or_default();
    Failure::new(codes::THEME, format!("{path}:{place}{}", error.reason()))
}

/// The failure of rendering, with the place in the template.
pub fn render_failure(error: &RenderError) -> Failure {
    let path = error.template_name.as_deref().unwrap_or(PAGE);
    let place = match (error.line_no, error.column_no) {
        (Some(line), Some(column)) => format!("{line}:{column}: "),
        _ => " ".to_owned(),
    };
    Failure::new(codes::THEME, format!("{path}:{place}{}", error.reason()))
}
