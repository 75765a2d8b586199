//! From what the user names to files: files, folders with all that is in them, globs.

use std::fs;
use std::path::{Path, PathBuf};

use resume_convert::format_of_file;

use crate::input::is_dash;
use crate::problem::Problem;

/// How deep folders are walked.
const DEEPEST: usize = 64;

/// The files that the named paths stand for, each once, in the order named and by name within a folder; and what is wrong
/// with a path.
pub(crate) fn files(named: &[PathBuf]) -> (Vec<PathBuf>, Vec<(PathBuf, Problem)>) {
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for path in named {
        let before = found.len();
        let result = if path.is_dir() {
            folder(path, &mut found, 0).and_then(|()| {
                let is_empty = found.len() == before;
                if is_empty { Err(no_file(path)) } else { Ok(()) }
            })
        } else if is_dash(path) || path.exists() || !is_glob(path) {
            found.push(path.clone());
            Ok(())
        } else {
            matching(path, &mut found)
        };
        if let Err(problem) = result {
            problems.push((path.clone(), problem));
        }
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|path| seen.insert(path.clone()));
    (found, problems)
}

fn no_file(path: &Path) -> Problem {
    let hint = "in a folder, files are found by their extension; `resume-convert formats` lists them";
    Problem::new(format!("{} holds no file of a format that is read", path.display())).hint(hint)
}

/// Every file below a folder that has the extension of a format; nothing hidden, and no symbolic link to a folder.
fn folder(path: &Path, found: &mut Vec<PathBuf>, depth: usize) -> Result<(), Problem> {
    let failed = |error: std::io::Error| Problem::io("read", path, &error);
    let mut entries: Vec<fs::DirEntry> = fs::read_dir(path).and_then(Iterator::collect).map_err(failed)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let kind = entry.file_type().map_err(failed)?;
        if name.starts_with('.') {
            continue;
        }
        if kind.is_dir() {
            if depth >= DEEPEST {
                return Err(Problem::new(format!("{} nests deeper than {DEEPEST} folders", path.display())));
            }
            folder(&entry.path(), found, depth + 1)?;
        } else if is_read(&name) && entry.path().is_file() {
            found.push(entry.path());
        }
    }
    Ok(())
}

fn is_read(name: &str) -> bool {
    format_of_file(name).is_some_and(|format| format.read.is_some())
}

fn is_glob(path: &Path) -> bool {
    path.to_string_lossy().contains(['*', '?', '['])
}

/// Files that fit a pattern, for shells that leave patterns alone.
fn matching(pattern: &Path, found: &mut Vec<PathBuf>) -> Result<(), Problem> {
    let before = found.len();
    let paths = glob::glob(&pattern.to_string_lossy())
        .map_err(|error| Problem::new(format!("{} is no pattern: {}", pattern.display(), error.msg)))?;
    for path in paths {
        let path = path.map_err(|error| Problem::io("read", error.path(), error.error()))?;
        if path.is_file() {
            found.push(path);
        }
    }
    if found.len() == before {
        return Err(Problem::new(format!("no file fits {}", pattern.display())));
    }
    Ok(())
}
