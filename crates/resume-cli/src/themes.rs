//! `themes`, and themes that are folders.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::bail;
use resume_convert::{Theme, describe, theme_files, themes};

use crate::args::Themes;
use crate::input::read_file;
use crate::problem::Problem;
use crate::style::eprint;
use crate::style::visible;
use crate::{Outcome, output};

/// How big a theme's folder may be: bytes, files, and folders in each other.
const LARGEST: usize = 16 << 20;
const MOST_FILES: usize = 1000;
const DEEPEST: usize = 8;

/// Lists the themes, or copies one into a folder.
pub(crate) fn run(arguments: &Themes) -> anyhow::Result<Outcome> {
    match arguments.export.as_slice() {
        [name, folder] => export(&name.to_string_lossy(), folder),
        _ => list(),
    }
}

/// A line each: name, what it is, its options.
fn list() -> anyhow::Result<Outcome> {
    let mut text = String::new();
    for name in themes() {
        let description = describe(&Theme::BuiltIn(name.to_owned()))?;
        let options: Vec<&str> = description.options.iter().map(|option| option.name.as_str()).collect();
        let _ = writeln!(text, "{name:<9} {} (options: {})", description.about, options.join(", "));
    }
    output::stdout(text.as_bytes())?;
    Ok(Outcome::Done)
}

/// Writes all that a theme is made of into a new or empty folder.
fn export(name: &str, folder: &Path) -> anyhow::Result<Outcome> {
    let Some(files) = theme_files(name) else {
        let known: Vec<&str> = themes().collect();
        bail!(Problem::new(format!("there is no theme named {name}")).hint(format!("the themes are {}", known.join(", "))));
    };
    let is_used = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => false,
        Err(error) => bail!(Problem::io("write", folder, &error)),
    };
    if is_used {
        let problem = Problem::new(format!("cannot write {}: the folder is not empty", folder.display()));
        bail!(problem.hint("name a new folder"));
    }
    for (path, text) in &files {
        let file = folder.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent).map_err(|e| Problem::io("make the folder", parent, &e))?;
        }
        fs::write(&file, text).map_err(|e| Problem::io("write", &file, &e))?;
    }
    let shown = visible(&folder.to_string_lossy()).into_owned();
    eprint(&format!("wrote {shown} ({} files of the theme {name}); use it with --theme {}\n", files.len(), as_folder(&shown)));
    Ok(Outcome::Done)
}

/// A folder as `--theme` tells it from a name: with a slash.
fn as_folder(path: &str) -> String {
    if path.contains('/') { path.to_owned() } else { format!("./{path}") }
}

/// The values of `--theme-option`, by their names; the last one of a name counts.
pub(crate) fn options(given: &[(String, String)]) -> BTreeMap<String, String> {
    given.iter().cloned().collect()
}

/// A theme: a folder if the value has a slash or names one, else the name of one that is built in.
pub(crate) fn named(value: &Path) -> anyhow::Result<Theme> {
    let text = value.to_string_lossy();
    if text.contains(['/', std::path::MAIN_SEPARATOR]) || value.is_dir() {
        return Ok(Theme::Files(files(value)?));
    }
    Ok(Theme::BuiltIn(text.into_owned()))
}

/// The text files of a theme folder, by their path in it. Links that lead out of the folder are refused.
fn files(folder: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let root = fs::canonicalize(folder).map_err(|e| Problem::io("read the theme", folder, &e))?;
    let mut files = BTreeMap::new();
    let mut size = 0;
    let mut open: Vec<(PathBuf, String, usize)> = vec![(root.clone(), String::new(), 0)];
    while let Some((directory, prefix, depth)) = open.pop() {
        for entry in fs::read_dir(&directory).map_err(|e| Problem::io("read the theme", &directory, &e))? {
            let entry = entry.map_err(|e| Problem::io("read the theme", &directory, &e))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let shown = folder.join(&prefix).join(&name);
            let path = fs::canonicalize(entry.path()).map_err(|e| Problem::io("read", &shown, &e))?;
            if !path.starts_with(&root) {
                bail!(Problem::new(format!("{}: the link leads out of the theme's folder", shown.display())));
            }
            if path.is_dir() {
                if depth == DEEPEST {
                    bail!(Problem::new(format!("the theme's folders nest deeper than {DEEPEST}")));
                }
                open.push((path, format!("{prefix}{name}/"), depth + 1));
            } else if path.is_file() {
                let bytes = read_file(&path, LARGEST).map_err(|e| Problem::io("read", &shown, &e))?;
                size += bytes.len();
                if size > LARGEST || files.len() >= MOST_FILES {
                    bail!(Problem::new(format!("{} is bigger than a theme may be", folder.display())));
                }
                // Pictures and fonts are no part of a page that stands alone.
                if let Ok(text) = String::from_utf8(bytes) {
                    files.insert(format!("{prefix}{name}"), text);
                }
            }
        }
    }
    Ok(files)
}
