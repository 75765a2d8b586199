//! JSON Resume with the extensions of the shared schema.

use resume_core::bytes::{any, bit};
use resume_core::{Failure, Resume};

use crate::{WriteOptions, Written};

/// Writes a résumé as JSON: two blanks a level, or compact on one line; known keys in schema order, unknown ones after
/// them. Nothing is lost.
///
/// # Errors
/// None.
pub fn write(resume: &Resume, options: &WriteOptions) -> Result<Written, Failure> {
    let mut bytes = with_photo(resume, options).unwrap_or_else(|| print(resume, options));
    bytes.push(b'\n');
    Ok(Written { bytes, diagnostics: Vec::new() })
}

fn print(resume: &Resume, options: &WriteOptions) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(4096);
    // Writing into memory cannot fail, and every key of the model is text.
    let _ = if options.compact {
        serde_json::to_writer(&mut bytes, resume)
    } else {
        serde_json::to_writer_pretty(&mut bytes, resume)
    };
    bytes
}

/// A photo of so many bytes is worth being written apart.
const BIG: usize = 64 * 1024;

/// Writes a résumé with a big photo, which is put in as it is where it stands: serde_json looks at each of its bytes for what it
/// would have to escape. `None` when there is none that needs no escaping.
fn with_photo(resume: &Resume, options: &WriteOptions) -> Option<Vec<u8>> {
    const PLACE: &[u8] = b"\"data:,resume-convert\"";
    let image = &resume.basics.image;
    let is_odd = |b: u8| bit(b < b' ', 1) | bit(b == b'"', 1) | bit(b == b'\\', 1);
    if image.len() < BIG || any(image.as_bytes(), is_odd) != 0 {
        return None;
    }
    let mut rest = resume.clone();
    rest.basics.image = std::str::from_utf8(PLACE).ok()?.trim_matches('"').to_owned();
    let rest = print(&rest, options);
    let mut places = memchr::memmem::find_iter(&rest, PLACE);
    let at = places.next().filter(|_| places.next().is_none())? + 1;
    let mut bytes = Vec::with_capacity(rest.len() + image.len() + 1);
    bytes.extend_from_slice(&rest[..at]);
    bytes.extend_from_slice(image.as_bytes());
    bytes.extend_from_slice(&rest[at + PLACE.len() - 2..]);
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_big_photo_is_written_as_any_text() {
        let mut resume = Resume::default();
        resume.basics.name = "Ann Example".to_owned();
        for photo in ["x".repeat(BIG), format!("{}\"", "x".repeat(BIG)), format!("é{}", "\u{7f}".repeat(BIG))] {
            for summary in ["", "data:,resume-convert", "a \"data:,resume-convert\""] {
                resume.basics.image.clone_from(&photo);
                resume.basics.summary = summary.to_owned();
                for compact in [false, true] {
                    let options = WriteOptions { compact, ..WriteOptions::default() };
                    let written = write(&resume, &options).expect("JSON").bytes;
                    assert_eq!(written.strip_suffix(b"\n"), Some(&print(&resume, &options)[..]));
                }
            }
        }
    }
}
