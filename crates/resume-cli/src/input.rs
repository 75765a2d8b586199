//! Reading what the user named.

use std::io::{self, Read};
use std::path::Path;

use anyhow::bail;
use resume_convert::{Decoded, Diagnostic, Failure, Format, Limits, decode, detect};

use crate::problem::Problem;

/// A file or standard input, as read.
pub(crate) struct Source {
    /// What messages call it.
    pub(crate) name: String,
    /// The file's name, if it has one.
    pub(crate) file_name: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

/// A decoded document and the format it is in.
pub(crate) struct Document<'s> {
    pub(crate) text: std::borrow::Cow<'s, str>,
    /// What is to be said about its encoding.
    pub(crate) note: Option<Diagnostic>,
    pub(crate) format: &'static Format,
}

/// Whether a path stands for standard input or output.
pub(crate) fn is_dash(path: &Path) -> bool {
    path == Path::new("-")
}

/// Reads a file, or standard input for `-`.
pub(crate) fn source(path: &Path) -> anyhow::Result<Source> {
    let limit = Limits::default().bytes;
    if is_dash(path) {
        let name = "<stdin>".to_owned();
        let bytes = bounded(io::stdin().lock(), limit).map_err(|e| Problem::io("read", Path::new("standard input"), &e))?;
        return Ok(Source { bytes: within(bytes, limit, &name)?, name, file_name: None });
    }
    let name = path.display().to_string();
    let bytes = read_file(path, limit).map_err(|error| Problem::io("read", path, &error))?;
    Ok(Source { bytes: within(bytes, limit, &name)?, file_name: Some(name.clone()), name })
}

/// The command that a path may be a misspelling of, when there is no such file.
pub(crate) fn like_command(path: &Path) -> Option<&'static str> {
    if path.exists() {
        None
    } else {
        resume_convert::suggest::closest(&path.to_string_lossy(), ["validate", "diff", "upgrade", "formats", "themes", "codes"])
    }
}

fn within(bytes: Vec<u8>, limit: usize, name: &str) -> anyhow::Result<Vec<u8>> {
    if bytes.len() > limit {
        bail!(Problem::new(format!("{name} is bigger than the limit of {} MiB", limit >> 20)));
    }
    Ok(bytes)
}

/// Reads a whole file, but no more than one byte past `limit`.
pub(crate) fn read_file(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    let file = std::fs::File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0).min(limit) + 1);
    file.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn bounded(from: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

impl Source {
    /// Decodes it and tells its format, unless that is given.
    pub(crate) fn document(&self, from: Option<&'static Format>) -> Result<Document<'_>, Failure> {
        let decoded = decode(&self.bytes)?;
        let note = decoded.note();
        let Decoded { text, .. } = decoded;
        let format = match from {
            Some(format) => format,
            None => detect(&text, self.file_name.as_deref())?,
        };
        Ok(Document { text, note, format })
    }
}
