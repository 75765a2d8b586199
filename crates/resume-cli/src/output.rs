//! Writing results.

use std::fs::{self, File, OpenOptions};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::bail;

use crate::problem::{Problem, reason};
use crate::style::visible;

/// How many symbolic links are followed to the file that is meant.
const MOST_LINKS: usize = 40;

/// The reader of standard output went away, as `head` does.
#[derive(Debug)]
struct ClosedPipe;

impl std::fmt::Display for ClosedPipe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("standard output was closed")
    }
}

impl std::error::Error for ClosedPipe {}

/// Whether an error is only that nobody reads any more.
pub(crate) fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.is::<ClosedPipe>()
}

/// Writes to standard output.
pub(crate) fn stdout(bytes: &[u8]) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => bail!(ClosedPipe),
        Err(error) => bail!(Problem::new(format!("cannot write standard output: {}", reason(&error)))),
    }
}

/// Writes a document to standard output: as it is into a file or a program, and to a terminal without what commands it.
pub(crate) fn document(bytes: &[u8]) -> anyhow::Result<()> {
    if io::stdout().is_terminal() { stdout(tame(bytes).as_bytes()) } else { stdout(bytes) }
}

/// Text whose control characters and direction marks are visible, but for line ends and tabs.
fn tame(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive(['\n', '\t']) {
        let inner = piece.strip_suffix("\r\n").unwrap_or_else(|| piece.trim_end_matches(['\n', '\t']));
        out.push_str(&visible(inner));
        out.push_str(&piece[inner.len()..]);
    }
    out
}

/// The file that a target path means, having checked that it is none of the inputs and can be written.
pub(crate) fn file_of(target: &Path, inputs: &[&Path]) -> anyhow::Result<PathBuf> {
    let file = follow(target)?;
    if file.is_dir() {
        bail!(Problem::new(format!("cannot write {}: it is a folder", target.display())).hint("name a file in it"));
    }
    for input in inputs {
        let input = if crate::input::is_dash(input) { Path::new("/dev/stdin") } else { input };
        if is_same(&file, input) {
            let problem = Problem::new(format!("cannot write {}: it is the input itself", target.display()));
            bail!(problem.hint("name another file"));
        }
    }
    if file.exists() {
        // Renaming would replace a file that is write-protected; the user protected it.
        OpenOptions::new().write(true).open(&file).map_err(|e| Problem::io("write", target, &e))?;
    } else {
        let folder = folder_of(&file);
        if !folder.is_dir() {
            let why = if folder.exists() { "is no folder" } else { "does not exist" };
            bail!(Problem::new(format!("cannot write {}: the folder {} {why}", target.display(), folder.display())));
        }
    }
    Ok(file)
}

/// Replaces or makes the file in one step: whoever looks sees the old content or the whole new one.
pub(crate) fn replace(file: &Path, bytes: &[u8], target: &Path) -> anyhow::Result<()> {
    let failed = |error: io::Error| Problem::io("write", target, &error);
    if fs::metadata(file).is_ok_and(|m| !m.is_file()) {
        // A device or pipe, such as /dev/null, is written, not replaced.
        let mut device = OpenOptions::new().write(true).open(file).map_err(failed)?;
        return Ok(device.write_all(bytes).map_err(failed)?);
    }
    Ok(place(file, bytes, TEMPORARY, None).map_err(failed)?)
}

/// How the names of temporary files begin.
const TEMPORARY: &str = ".resume-convert-";
/// How they end.
pub(crate) const TEMPORARY_END: &str = ".tmp";

/// Replaces or makes a file in one step by way of a temporary file whose name begins with `prefix`; `modified` is the time
/// that it is given instead of now.
pub(crate) fn place(file: &Path, bytes: &[u8], prefix: &str, modified: Option<SystemTime>) -> io::Result<()> {
    let mut temporary = temporary_beside(file, prefix)?;
    temporary.write_all(bytes)?;
    if let Ok(metadata) = fs::metadata(file) {
        temporary.as_file().set_permissions(metadata.permissions())?;
    }
    if let Some(modified) = modified {
        temporary.as_file().set_modified(modified)?;
    }
    temporary.persist(file).map_err(|e| e.error)?;
    Ok(())
}

pub(crate) fn temporary_beside(file: &Path, prefix: &str) -> io::Result<tempfile::NamedTempFile<File>> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix).suffix(TEMPORARY_END);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file: the process's mask takes away what it has to.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder_of(file))
}

pub(crate) fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Follows symbolic links, also to a file that is not there yet, so that what is written is the file and not the link.
fn follow(target: &Path) -> anyhow::Result<PathBuf> {
    let mut path = target.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(link) => path = folder_of(&path).join(link),
            Err(_) => return Ok(path),
        }
    }
    bail!(Problem::new(format!("cannot write {}: too many symbolic links", target.display())))
}

/// Whether two paths are one file, be it by a symbolic or a hard link.
pub(crate) fn is_same(a: &Path, b: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        if let (Ok(a), Ok(b)) = (fs::metadata(a), fs::metadata(b)) {
            return a.is_file() && (a.dev(), a.ino()) == (b.dev(), b.ino());
        }
    }
    matches!((fs::canonicalize(a), fs::canonicalize(b)), (Ok(a), Ok(b)) if a == b)
}

#[cfg(test)]
mod tests {
    use super::tame;

    #[test]
    fn a_terminal_gets_no_commands() {
        let name = "# Ann \u{1b}]0;pwned\u{7}\u{9b}2J \u{202e}\n\t- é 周\ra\r\n".as_bytes();
        assert_eq!(tame(name), "# Ann ␛]0;pwned␇\\u{9b}2J \\u{202e}\n\t- é 周␍a\r\n");
    }
}
