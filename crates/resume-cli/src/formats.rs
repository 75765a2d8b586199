//! `formats`.

use std::fmt::Write;

use resume_convert::FORMATS;

use crate::{Outcome, output};

/// A line each: name, extensions, whether it is read and written, what it is, other names.
pub(crate) fn run() -> anyhow::Result<Outcome> {
    let mut text = String::new();
    for format in FORMATS {
        let extensions: Vec<String> = format.extensions.iter().map(|e| format!(".{e}")).collect();
        let ways = match (format.read, format.write) {
            (Some(_), Some(_)) => "read, write",
            (Some(_), None) => "read",
            (None, Some(_)) => "write",
            (None, None) => "",
        };
        let also = if format.aliases.is_empty() { String::new() } else { format!(" (also: {})", format.aliases.join(", ")) };
        let _ = writeln!(text, "{:<12} {:<26} {ways:<12} {}{also}", format.name, extensions.join(" "), format.about);
    }
    output::stdout(text.as_bytes())?;
    Ok(Outcome::Done)
}
