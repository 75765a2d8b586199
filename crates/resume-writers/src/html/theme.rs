//! Themes: compiled templates and settings, kept between pages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError, RwLock};

use handlebars::{Template, TemplateError};
use resume_core::Failure;
use resume_core::diagnostic::codes;

use super::render::Templates;
use super::settings::{self, Description, Settings};
use super::template::{self, Node};
use super::{built_in, code};
use crate::{HtmlOptions, Theme};

/// The template that a page begins with.
pub const PAGE: &str = "page";
/// How many of the users' own themes stay compiled.
const KEPT: usize = 8;

/// The compiled templates of a theme, with what its options are set to.
#[derive(Clone)]
pub struct Loaded {
    /// Templates by their names.
    pub templates: Templates,
    /// Style sheets by their paths.
    pub styles: Arc<BTreeMap<String, String>>,
    /// What the options are set to.
    pub settings: Settings,
}

/// How deep the blocks of a template may nest, and the calls in it.
const DEEPEST: usize = 64;

/// A theme with all of its templates compiled.
#[derive(Clone)]
pub struct Prepared {
    loaded: Arc<Loaded>,
    /// What it was made from.
    theme: Arc<Theme>,
}

impl PartialEq for Prepared {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.loaded, &other.loaded)
    }
}

impl Eq for Prepared {}

impl std::fmt::Debug for Prepared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Prepared").field(&self.theme).finish()
    }
}

/// Compiles every template of a theme, its own and those that it shares.
///
/// # Errors
/// As [`load`] and [`with_templates`].
pub fn prepare(options: &HtmlOptions) -> Result<Prepared, Failure> {
    if let Theme::Prepared(prepared) = &options.theme {
        return Ok(prepared.clone());
    }
    let mut loaded = Loaded::clone(&*load(options)?);
    let files = Files::of(&options.theme)?;
    for name in files.templates() {
        add(&mut loaded.templates, &files, &name)?;
    }
    Ok(Prepared { loaded: Arc::new(loaded), theme: Arc::new(options.theme.clone()) })
}

/// Themes that are loaded, by what was asked for.
static LOADED: RwLock<Vec<(HtmlOptions, Arc<Loaded>)>> = RwLock::new(Vec::new());

/// The theme that is asked for, without templates where it is new.
///
/// # Errors
/// When there is no such theme, its description or style sheets are at fault, or an option has no such value.
pub fn load(options: &HtmlOptions) -> Result<Arc<Loaded>, Failure> {
    if let Theme::Prepared(prepared) = &options.theme {
        return Ok(Arc::clone(&prepared.loaded));
    }
    let loaded = LOADED.read().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, found)) = loaded.iter().find(|(asked, _)| asked == options) {
        return Ok(Arc::clone(found));
    }
    drop(loaded);
    let files = Files::of(&options.theme)?;
    let settings = description(&files)?.settings(&options.options)?;
    Ok(keep(options, Loaded { templates: Templates::new(), styles: Arc::new(styles(&files)?), settings }))
}

/// The same theme with these templates and what they include.
///
/// # Errors
/// When the theme has none of that name, or one has an error.
pub fn with_templates(options: &HtmlOptions, loaded: Arc<Loaded>, templates: &[&str]) -> Result<Arc<Loaded>, Failure> {
    let wanted = || templates.iter().chain(&[PAGE]);
    if wanted().all(|name| loaded.templates.contains_key(*name)) {
        return Ok(loaded);
    }
    let files = Files::of(&options.theme)?;
    let mut loaded = Loaded::clone(&loaded);
    for name in wanted() {
        add(&mut loaded.templates, &files, name)?;
    }
    Ok(keep(options, loaded))
}

fn keep(options: &HtmlOptions, loaded: Loaded) -> Arc<Loaded> {
    let loaded = Arc::new(loaded);
    let mut all = LOADED.write().unwrap_or_else(PoisonError::into_inner);
    all.retain(|(asked, _)| asked != options);
    if all.len() >= KEPT {
        all.remove(0);
    }
    all.push((options.clone(), Arc::clone(&loaded)));
    loaded
}

fn description(files: &Files<'_>) -> Result<Description, Failure> {
    files.own(settings::FILE).map(Description::read).transpose().map(Option::unwrap_or_default)
}

/// The description of a theme.
///
/// # Errors
/// When there is no such theme, or its description has an error.
pub fn describe(theme: &Theme) -> Result<Description, Failure> {
    description(&Files::of(theme)?)
}

/// Where the files of a theme are looked up: its own first, then those that all themes share.
enum Files<'t> {
    BuiltIn(&'static str, built_in::Files),
    Own(&'t BTreeMap<String, String>),
}

impl<'t> Files<'t> {
    fn of(theme: &'t Theme) -> Result<Self, Failure> {
        match theme {
            Theme::Prepared(prepared) => Self::of(&prepared.theme),
            Theme::Files(files) => Ok(Self::Own(files)),
            Theme::BuiltIn(name) => match built_in::THEMES.iter().find(|(n, _)| n == name) {
                Some((name, files)) => Ok(Self::BuiltIn(name, files)),
                None => {
                    let known: Vec<&str> = built_in::names().collect();
                    Err(Failure::new(codes::THEME, format!("there is no theme named {name}"))
                        .hint(format!("the themes are {}; a theme of your own is named by its folder", known.join(", "))))
                }
            },
        }
    }

    fn own(&self, path: &str) -> Option<&str> {
        match self {
            Self::BuiltIn(_, files) => lookup(files, path),
            Self::Own(files) => files.get(path).map(String::as_str),
        }
    }

    /// The template of that name.
    fn template(&self, name: &str) -> Option<Source<'_>> {
        let file = format!("{name}.hbs");
        let inner = format!("partials/{file}");
        let theme = match self {
            Self::BuiltIn(theme, _) => Some(*theme),
            Self::Own(_) => None,
        };
        for path in [&file, &inner] {
            if let Some(text) = self.own(path) {
                let code = theme.map(|theme| built_in::code_path(Some(theme), path));
                return Some(Source { path: path.clone(), text, code });
            }
        }
        let text = lookup(built_in::SHARED, &inner)?;
        Some(Source { code: Some(built_in::code_path(None, &inner)), path: inner, text })
    }

    /// The names of all templates: the page, and the partials.
    fn templates(&self) -> BTreeSet<String> {
        let own: Vec<&str> = match self {
            Self::BuiltIn(_, files) => files.iter().map(|(path, _)| *path).collect(),
            Self::Own(files) => files.keys().map(String::as_str).collect(),
        };
        let shared = built_in::SHARED.iter().map(|(path, _)| *path);
        let partial = |path: &str| Some(path.strip_prefix("partials/")?.strip_suffix(".hbs")?.to_owned());
        own.into_iter().chain(shared).filter_map(partial).chain([PAGE.to_owned()]).collect()
    }

    /// The style sheets.
    fn styles(&self) -> BTreeMap<String, String> {
        let shared = built_in::SHARED.iter().map(|(path, text)| (*path, *text));
        let own: Vec<(&str, &str)> = match self {
            Self::BuiltIn(_, files) => files.to_vec(),
            Self::Own(files) => files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect(),
        };
        let is_style = |(path, _): &(&str, &str)| path.ends_with(".css");
        shared.chain(own).filter(is_style).map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
    }
}

/// A template's path in the theme, its text, and what it is called among the compiled ones.
struct Source<'t> {
    path: String,
    text: &'t str,
    code: Option<String>,
}

impl Source<'_> {
    /// Compiles it, unless that was done when the program was made.
    fn nodes(&self) -> Result<Vec<Node>, Failure> {
        let made = self.code.as_deref().and_then(|path| code::find(built_in::CODE, path));
        made.map_or_else(|| compile(&self.path, self.text), Ok)
    }
}

fn compile(path: &str, text: &str) -> Result<Vec<Node>, Failure> {
    refuse_unescaped(path, text)?;
    refuse_deep(path, text)?;
    let template = Template::compile_with_name(text, path.to_owned()).map_err(|error| compile_failure(path, &error))?;
    template::compile(&template, path)
}

/// The code of all templates that are built in, for [`built_in::CODE`].
///
/// # Errors
/// When one of them has an error.
pub fn compile_built_in() -> Result<String, Failure> {
    let compiled = built_in::templates().map(|(path, text)| compile(&path, text).map(|nodes| (path, nodes)));
    let compiled: Vec<(String, Vec<Node>)> = compiled.collect::<Result<_, _>>()?;
    Ok(code::write(compiled.iter().map(|(path, nodes)| (path.as_str(), nodes.as_slice()))))
}

fn lookup(files: &[(&str, &'static str)], path: &str) -> Option<&'static str> {
    files.binary_search_by_key(&path, |(p, _)| p).ok().and_then(|at| files.get(at)).map(|(_, text)| *text)
}

/// The style sheets of a theme.
fn styles(files: &Files<'_>) -> Result<BTreeMap<String, String>, Failure> {
    let styles = files.styles();
    for (path, text) in &styles {
        if text.contains("</") {
            return Err(Failure::new(codes::THEME, format!("{path}: a style sheet cannot contain `</`")));
        }
    }
    Ok(styles)
}

/// Compiles a template and what it includes, unless that is done.
fn add(templates: &mut Templates, files: &Files<'_>, name: &str) -> Result<(), Failure> {
    // Names to compile, and where the chain of inclusions that led to each ends in `chain`.
    let mut wanted = vec![(name.to_owned(), 0)];
    let mut chain: Vec<String> = Vec::new();
    while let Some((name, depth)) = wanted.pop() {
        chain.truncate(depth);
        if chain.contains(&name) {
            let message = format!("the templates {} include each other without end", chain.join(", "));
            return Err(Failure::new(codes::THEME, message));
        }
        if templates.contains_key(&name) {
            continue;
        }
        let Some(source) = files.template(&name) else {
            return Err(Failure::new(codes::THEME, format!("the theme has no template {name}.hbs")));
        };
        let nodes = source.nodes()?;
        chain.push(name.clone());
        wanted.extend(included(source.text).filter(|n| files.template(n).is_some()).map(|n| (n.to_owned(), chain.len())));
        templates.insert(name, Arc::new(nodes));
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

/// Compiling and rendering go down as deep as blocks nest.
fn refuse_deep(path: &str, text: &str) -> Result<(), Failure> {
    let (mut depth, mut deepest) = (0_usize, 0);
    for (at, _) in text.match_indices("{{") {
        let rest = text.get(at + 2..).unwrap_or("").trim_start_matches('~');
        depth = match rest.chars().next() {
            Some('#' | '^') => depth + 1,
            Some('/') => depth.saturating_sub(1),
            _ => depth,
        };
        deepest = deepest.max(depth);
    }
    // Calls in calls.
    let (mut open, mut calls) = (0_usize, 0);
    for c in text.bytes() {
        open = match c {
            b'(' => open + 1,
            b')' => open.saturating_sub(1),
            _ => open,
        };
        calls = calls.max(open);
    }
    if deepest.max(calls) > DEEPEST {
        return Err(Failure::new(codes::THEME, format!("{path}: blocks or calls nest deeper than {DEEPEST}")));
    }
    Ok(())
}

fn compile_failure(path: &str, error: &TemplateError) -> Failure {
    let place = error.pos().map(|(line, column)| format!("{line}:{column}: ")).unwrap_or_default();
    let reason = error.reason().to_string();
    // The parser lists all that could follow.
    let reason = match reason.split_once("invalid handlebars syntax") {
        Some(_) => "this is no Handlebars; a block or a pair of braces is not closed, or a name is missing".to_owned(),
        None => reason,
    };
    Failure::new(codes::THEME, format!("{path}:{place}{reason}"))
}
