//! `formats`.

use std::fmt::Write;

use resume_convert::FORMATS;

use crate::{Outcome, output};

/// A line each: name, other names, extensions, whether it is read and written, what it is.
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
        let names = std::iter::once(format.name).chain(format.aliases.iter().copied()).collect::<Vec<_>>().join(" ");
        let _ = writeln!(text, "{names:<28} {:<28} {ways:<12} {}", extensions.join(" "), format.about);
    }
    output::stdout(text.as_bytes())?;
    Ok(Outcome::Done)
}
