//! Bytes to text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};
use resume_core::Failure;
use resume_core::diagnostic::codes;

/// A decoded document.
#[derive(Clone, Debug)]
pub struct Decoded<'b> {
    /// The text, without a byte order mark.
    pub text: Cow<'b, str>,
    /// The encoding's name (WHATWG Encoding Standard), such as `UTF-8`.
    pub encoding: &'static str,
}

/// Decodes a document: by its byte order mark, by the encoding that an XML declaration or an HTML `meta` element names,
/// else as UTF-8.
///
/// # Errors
/// When the bytes are no text in that encoding; the message gives the offset of the first wrong byte.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Failure> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((declared(bytes).unwrap_or(UTF_8), 0));
    let body = &bytes[mark..];
    if encoding == UTF_8 {
        return match std::str::from_utf8(body) {
            Ok(text) if text.contains('\0') && is_binary(body) => Err(binary()),
            Ok(text) => Ok(Decoded { text: text.into(), encoding: "UTF-8" }),
            Err(_) if is_binary(body) => Err(binary()),
            Err(error) => {
                let message = format!("not UTF-8 text: wrong byte at offset {}", mark + error.valid_up_to());
                Err(Failure::new(codes::NOT_TEXT, message).hint("save the file as UTF-8"))
            }
        };
    }
    match encoding.decode_without_bom_handling_and_without_replacement(body) {
        Some(text) => Ok(Decoded { text, encoding: encoding.name() }),
        None => Err(Failure::new(codes::NOT_TEXT, format!("not {} text, which it says it is", encoding.name()))
            .hint("save the file as UTF-8")),
    }
}

fn binary() -> Failure {
    Failure::new(codes::NOT_TEXT, "this is binary data, not text")
}

/// Control characters that no text file has, near the start.
fn is_binary(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(1024)];
    let odd = head.iter().filter(|b| matches!(b, 0..=8 | 14..=26 | 28..=31)).count();
    odd * 20 > head.len()
}

/// The encoding that the first bytes declare, in XML or HTML.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(1024)];
    let start = head.iter().position(|b| !b.is_ascii_whitespace())?;
    if head[start] != b'<' {
        return None;
    }
    let find =
        |needle: &[u8]| head.windows(needle.len()).position(|w| w.eq_ignore_ascii_case(needle)).map(|at| at + needle.len());
    let after = if head[start..].starts_with(b"<?xml") { find(b"encoding=")? } else { find(b"charset=")? };
    let label = head[after..].split(|b| b"\"' \t>/;?".contains(b)).find(|part| !part.is_empty())?;
    Encoding::for_label(label)
}
