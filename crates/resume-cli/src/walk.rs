//! From what the user names to files: files, folders with all that is in them, globs.

use std::fs;
use std::path::{Component, Path, PathBuf};

use resume_convert::format_of_file;

use crate::input::is_dash;
use crate::problem::Problem;

/// How deep folders are walked.
const DEEPEST: usize = 64;

/// A file that was found.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) path: PathBuf,
    /// How many components of its path, counted from the end, lie below what was named.
    below: usize,
}

impl Found {
    /// Its place below the folder that was named, or below the folder that a pattern begins with; the file's name alone
    /// for one that was named itself.
    pub(crate) fn relative(&self) -> PathBuf {
        let mut parts: Vec<Component<'_>> = self.path.components().rev().take(self.below.max(1)).collect();
        if parts.iter().any(|part| !matches!(part, Component::Normal(_))) {
            parts.truncate(1);
        }
        parts.into_iter().rev().collect()
    }
}

/// The files that the named paths stand for, each once, in the order named and by name within a folder; and what is wrong
/// with a path.
pub(crate) fn files(named: &[PathBuf]) -> (Vec<PathBuf>, Vec<(PathBuf, Problem)>) {
    let (found, problems) = found(named, None);
    (found.into_iter().map(|found| found.path).collect(), problems)
}

/// The same with where each was found. Nothing is looked for in the folder `except`, unless it is named itself.
pub(crate) fn found(named: &[PathBuf], except: Option<&Path>) -> (Vec<Found>, Vec<(PathBuf, Problem)>) {
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    let except = except.and_then(|folder| fs::canonicalize(folder).ok());
    let except = except.as_deref();
    for path in named {
        let before = found.len();
        let result = if path.is_dir() {
            folder(path, &mut found, 0, except.filter(|_| !is_within(path, except))).and_then(|()| {
                let is_empty = found.len() == before;
                if is_empty { Err(no_file(path)) } else { Ok(()) }
            })
        } else if is_dash(path) || path.exists() || !is_glob(path) {
            found.push(Found { path: path.clone(), below: 1 });
            Ok(())
        } else {
            matching(path, &mut found, except)
        };
        if let Err(problem) = result {
            problems.push((path.clone(), problem));
        }
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|found| seen.insert(found.path.clone()));
    (found, problems)
}

fn no_file(path: &Path) -> Problem {
    let hint = "in a folder, files are found by their extension; `resume-convert formats` lists them";
    Problem::new(format!("{} holds no file of a format that is read", path.display())).hint(hint)
}

/// Every file below a folder that has the extension of a format; nothing hidden, and no symbolic link to a folder.
fn folder(path: &Path, found: &mut Vec<Found>, depth: usize, except: Option<&Path>) -> Result<(), Problem> {
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
            if !is_within(&entry.path(), except) {
                folder(&entry.path(), found, depth + 1, except)?;
            }
        } else if is_read(&name) && entry.path().is_file() {
            found.push(Found { path: entry.path(), below: depth + 1 });
        }
    }
    Ok(())
}

/// Whether a folder is the one to leave out, or lies in it.
fn is_within(folder: &Path, except: Option<&Path>) -> bool {
    except.is_some_and(|except| fs::canonicalize(folder).is_ok_and(|folder| folder.starts_with(except)))
}

fn is_read(name: &str) -> bool {
    format_of_file(name).is_some_and(|format| format.read.is_some())
}

fn is_glob(path: &Path) -> bool {
    path.to_string_lossy().contains(['*', '?', '['])
}

/// How many folders and files a path goes through.
fn depth(path: &Path) -> usize {
    path.components().filter(|part| *part != Component::CurDir).count()
}

/// Files that fit a pattern, for shells that leave patterns alone.
fn matching(pattern: &Path, found: &mut Vec<Found>, except: Option<&Path>) -> Result<(), Problem> {
    let before = found.len();
    let fixed: PathBuf = pattern.components().take_while(|part| !is_glob(Path::new(part.as_os_str()))).collect();
    let except = except.filter(|_| !is_within(&fixed, except));
    // Files of a folder come one after the other.
    let mut last: (PathBuf, bool) = (PathBuf::new(), false);
    let paths = glob::glob(&pattern.to_string_lossy())
        .map_err(|error| Problem::new(format!("{} is no pattern: {}", pattern.display(), error.msg)))?;
    for path in paths {
        let path = path.map_err(|error| Problem::io("read", error.path(), error.error()))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        if last.0 != folder {
            last = (folder.to_owned(), is_within(folder, except));
        }
        if !last.1 && path.is_file() {
            let below = depth(&path).saturating_sub(depth(&fixed));
            found.push(Found { path, below });
        }
    }
    if found.len() == before {
        return Err(Problem::new(format!("no file fits {}", pattern.display())));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The places of what is found for a path of a folder with some files, one beside its own `out`.
    fn places(named: &str) -> std::io::Result<Vec<String>> {
        let folder = tempfile::tempdir()?;
        for file in ["cvs/a.json", "cvs/x/b.md", "cvs/x/y/c.yaml", "cvs/out/d.json", "cvs/out/x/e.json", "cvs/f.png", "cvs/.g.md"]
        {
            let file = folder.path().join(file);
            fs::create_dir_all(file.parent().unwrap_or(&file))?;
            fs::write(file, "{}")?;
        }
        let (found, problems) = found(&[folder.path().join(named)], Some(&folder.path().join("cvs/out")));
        let mut places: Vec<String> = found.iter().map(|found| found.relative().display().to_string()).collect();
        places.extend(problems.iter().map(|_| "none".to_owned()));
        Ok(places)
    }

    #[test]
    fn a_file_has_its_place_below_what_was_named_and_outputs_are_not_read_again() -> std::io::Result<()> {
        for (named, expected) in [
            ("cvs", &["a.json", "x/b.md", "x/y/c.yaml"][..]),
            ("cvs/../cvs/x", &["b.md", "y/c.yaml"]),
            ("cvs/x/b.md", &["b.md"]),
            ("cvs/**/*.json", &["a.json"]),
            ("./cvs/*/*.md", &["x/b.md"]),
            ("cvs/x/../*/b.md", &["x/b.md"]),
            ("cvs/x*/../a.json", &["a.json"]),
            ("cvs/out", &["d.json", "x/e.json"]),
            ("cvs/out/*/*", &["x/e.json"]),
            ("cvs/*.odt", &["none"]),
        ] {
            assert_eq!(places(named)?, expected, "{named}");
        }
        Ok(())
    }
}
