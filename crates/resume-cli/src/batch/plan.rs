//! What a batch has to do, and whether it may.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File};
use std::hash::BuildHasher;
use std::path::{Path, PathBuf};

use anyhow::bail;
use resume_convert::format_of_file;

use crate::convert::Job;
use crate::input::is_dash;
use crate::output::{self, TEMPORARY_END};
use crate::problem::{self, Problem};
use crate::walk::{self, Found};

/// How the names of a batch's temporary files begin.
pub(super) const TEMPORARY: &str = ".resume-convert-batch-";
/// How many clashes are told.
const MOST_TOLD: usize = 20;

/// What there is to do.
pub(super) struct Plan {
    pub(super) folder: PathBuf,
    pub(super) items: Vec<Item>,
    extension: &'static str,
    /// Held while the batch runs, so that no other one takes its temporary files for left over.
    _lock: Option<File>,
}

/// One file.
pub(super) struct Item {
    found: Found,
    /// Whether its output is newer than it is.
    pub(super) is_fresh: bool,
}

impl Plan {
    /// The path of an input as it is shown.
    pub(super) fn input(&self, index: usize) -> String {
        self.items.get(index).map(|item| item.found.path.to_string_lossy().into_owned()).unwrap_or_default()
    }

    pub(super) fn output(&self, index: usize) -> PathBuf {
        self.items.get(index).map(|item| self.output_of(&item.found)).unwrap_or_default()
    }

    pub(super) fn path(&self, index: usize) -> &Path {
        self.items.get(index).map_or(Path::new(""), |item| &item.found.path)
    }

    fn output_of(&self, found: &Found) -> PathBuf {
        self.folder.join(renamed(&found.relative(), self.extension))
    }
}

/// A file name with another extension in place of its own, if that is one of a format.
fn renamed(path: &Path, extension: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default();
    let is_known = format_of_file(&name.to_string_lossy()).is_some() || path.extension().is_some_and(|e| e == "pdf");
    let mut name = if is_known { path.file_stem().unwrap_or(name) } else { name }.to_owned();
    name.push(".");
    name.push(extension);
    path.with_file_name(name)
}

/// What there is to do; `None` when it may not be done, which has been told then.
pub(super) fn plan(job: &Job<'_>, folder: &Path) -> anyhow::Result<Option<Plan>> {
    let inputs = &job.arguments.inputs;
    if inputs.iter().any(|path| is_dash(path)) {
        bail!(Problem::new("standard input is one résumé, and has no name to write to").hint("convert it with -o FILE"));
    }
    if folder.exists() && !folder.is_dir() {
        bail!(Problem::new(format!("cannot write to {}: it is no folder", folder.display())));
    }
    let (found, problems) = walk::found(inputs, Some(folder));
    let is_complete = problems.is_empty();
    for (_, problem) in problems {
        problem::show(&problem.into());
    }
    if !is_complete {
        return Ok(None);
    }
    let extension = job.target.extension();
    let items = found.into_iter().map(|found| Item { found, is_fresh: false }).collect();
    let mut plan = Plan { folder: folder.to_owned(), items, extension, _lock: None };
    let faults = faults(&plan, job.arguments.report.as_deref());
    if !faults.is_empty() {
        let count = faults.len();
        for fault in faults.into_iter().take(MOST_TOLD) {
            problem::show(&fault.into());
        }
        let more = if count > MOST_TOLD { format!(" ({count} clashes in all)") } else { String::new() };
        bail!(Problem::new(format!("nothing was converted{more}")));
    }
    fs::create_dir_all(folder).map_err(|e| Problem::io("make the folder", folder, &e))?;
    plan._lock = clean(&plan);
    if !job.arguments.force {
        for index in 0..plan.items.len() {
            let is_fresh = is_fresh(plan.path(index), &plan.output(index));
            if let Some(item) = plan.items.get_mut(index) {
                item.is_fresh = is_fresh;
            }
        }
    }
    Ok(Some(plan))
}

/// Whether an output is there, whole, and not older than its input.
fn is_fresh(input: &Path, output: &Path) -> bool {
    let (Ok(input), Ok(output)) = (fs::metadata(input), fs::metadata(output)) else { return false };
    let is_newer = input.modified().ok().zip(output.modified().ok()).is_some_and(|(input, output)| output >= input);
    // No output is empty; after a power failure a file may be.
    is_newer && output.is_file() && output.len() > 0
}

/// Inputs that have one output, and outputs that are an input or the report.
fn faults(plan: &Plan, report: Option<&Path>) -> Vec<Problem> {
    let inputs: HashSet<Identity> = plan.items.iter().filter_map(|item| identity(&item.found.path)).collect();
    let report = report.and_then(|report| std::path::absolute(report).ok());
    let mut faults = Vec::new();
    // Hashes instead of paths: there may be a million, and they are needed only here.
    let mut seen: HashMap<u64, usize> = HashMap::new();
    for (index, item) in plan.items.iter().enumerate() {
        let (input, output) = (item.found.path.display(), plan.output(index));
        if identity(&output).is_some_and(|output| inputs.contains(&output)) {
            let message = format!("{input} would be written to {}, which is an input itself", output.display());
            faults.push(Problem::new(message).hint("name another folder with --out-dir"));
        }
        if report.is_some() && std::path::absolute(&output).ok() == report {
            faults.push(Problem::new(format!("{input} would be written to {}, where the report goes", output.display())));
        }
        let hash = seen.hasher().hash_one(&output);
        if let Some(first) = seen.insert(hash, index).filter(|first| plan.output(*first) == output) {
            let first = plan.path(first).display();
            let message = format!("{first} and {input} would both be written to {}", output.display());
            faults.push(
                Problem::new(message)
                    .hint("rename one, or convert them into different folders; a folder that is named keeps its structure"),
            );
        }
    }
    faults
}

#[cfg(unix)]
type Identity = (u64, u64);
#[cfg(not(unix))]
type Identity = PathBuf;

/// What two paths have in common when they are one file; `None` when there is none.
fn identity(path: &Path) -> Option<Identity> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        fs::metadata(path).ok().map(|m| (m.dev(), m.ino()))
    }
    #[cfg(not(unix))]
    fs::canonicalize(path).ok()
}

/// Removes the temporary files of batches that were killed, unless another one is at work in the folder; gives what tells
/// others that this one is.
fn clean(plan: &Plan) -> Option<File> {
    let lock = File::open(&plan.folder).ok()?;
    if lock.try_lock().is_ok() {
        let folders: HashSet<PathBuf> =
            (0..plan.items.len()).map(|index| output::folder_of(&plan.output(index)).to_owned()).collect();
        for entry in folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(TEMPORARY) && name.ends_with(TEMPORARY_END) {
                let _ = fs::remove_file(entry.path());
            }
        }
        let _ = lock.unlock();
    }
    lock.try_lock_shared().ok().map(|()| lock)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_output_is_named_after_its_input() {
        for (input, expected) in [
            ("cv.json", "cv.html"),
            ("x/ann.europass.xml", "x/ann.europass.html"),
            ("cv", "cv.html"),
            ("v1.2", "v1.2.html"),
            ("CV.PDF.json", "CV.PDF.html"),
            ("europass.pdf", "europass.html"),
            ("a.b/c.MD", "a.b/c.html"),
        ] {
            assert_eq!(renamed(Path::new(input), "html"), Path::new(expected));
        }
    }
}
