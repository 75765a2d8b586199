//! What the benches share: résumés of invented people in every format and size, and the floors that times are seen beside.

pub mod documents;
pub mod floors;
pub mod hostile;
pub mod people;
pub mod template;
pub mod turns;
pub mod twin;

use resume_convert::{Format, Read, ReadOptions, Resume, WriteOptions, Written};

/// The sizes that everything is measured at, in bytes of compact JSON.
pub const SIZES: [Size; 3] = [Size("small", 2 << 10), Size("normal", 10 << 10), Size("large", 100 << 10)];

/// A size: its name and its bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Size(pub &'static str, pub usize);

impl std::fmt::Display for Size {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// The format of that name.
///
/// # Panics
/// When there is none: benches name their own.
pub fn format(name: &str) -> &'static Format {
    resume_convert::format(name).unwrap_or_else(|| panic!("there is no format {name}"))
}

/// Reads a text as a bench does.
///
/// # Panics
/// When it cannot be read.
pub fn read(format: &Format, text: &str) -> Read {
    resume_convert::read(text, format, &ReadOptions::default()).unwrap_or_else(|failure| panic!("{}: {failure}", format.name))
}

/// Writes a résumé as a bench does.
///
/// # Panics
/// When it cannot be written.
pub fn write(format: &Format, resume: &Resume) -> Written {
    let options = WriteOptions::default();
    resume_convert::write(resume, format, &options, false).unwrap_or_else(|failure| panic!("{}: {failure}", format.name))
}

/// Converts bytes as a bench does: decoded, read, written, findings located.
///
/// # Panics
/// When they cannot be converted.
pub fn convert(bytes: &[u8], from: &Format, to: &Format) -> Vec<u8> {
    let converted = resume_convert::convert(bytes, Some(from), None, to, &Default::default());
    converted.unwrap_or_else(|failure| panic!("{} to {}: {failure}", from.name, to.name)).bytes
}
