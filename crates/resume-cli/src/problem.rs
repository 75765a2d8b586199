//! Why something could not be done, where that has no place in an input.

use std::fmt;
use std::io;
use std::path::Path;

use resume_convert::Severity;

use crate::style::{Style, eprint, visible};

/// One sentence, and advice.
#[derive(Debug)]
pub(crate) struct Problem {
    message: String,
    hint: Option<String>,
}

impl Problem {
    /// What is wrong.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None }
    }

    /// The same, with advice.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What the system said about a file: "cannot read cv.json: no such file".
    pub(crate) fn io(doing: &str, path: &Path, error: &io::Error) -> Self {
        Self::new(format!("cannot {doing} {}: {}", path.display(), reason(error)))
    }
}

/// What the system said, in words.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::NotADirectory => "a part of the path is no folder".to_owned(),
        io::ErrorKind::StorageFull => "no space left on the device".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "the file system is read-only".to_owned(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or(&text).to_owned()
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Problem {}

/// Tells the user of something that is no failure.
pub(crate) fn note(problem: &Problem) {
    let style = Style::of_stderr();
    let mut text = format!("{}: {}\n", style.severity(Severity::Note, "note"), visible(&problem.message));
    if let Some(hint) = &problem.hint {
        text.push_str(&format!("  {}: {}\n", style.emphasis("hint"), visible(hint)));
    }
    eprint(&text);
}

/// Tells the user.
pub(crate) fn show(error: &anyhow::Error) {
    eprint(&text(error));
}

/// What the user is told.
pub(crate) fn text(error: &anyhow::Error) -> String {
    let style = Style::of_stderr();
    let mut text = format!("{}: {}\n", style.severity(Severity::Error, "error"), visible(&format!("{error:#}")));
    if let Some(hint) = error.downcast_ref::<Problem>().and_then(|p| p.hint.as_deref()) {
        text.push_str(&format!("  {}: {}\n", style.emphasis("hint"), visible(hint)));
    }
    text
}
