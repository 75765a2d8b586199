//! Bytes to text.

use std::borrow::Cow;

use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use resume_core::diagnostic::codes;
use resume_core::{Diagnostic, Failure};

mod guess;
#[cfg(test)]
mod tests;

/// A decoded document.
#[derive(Clone, Debug)]
pub struct Decoded<'b> {
    /// The text, without a byte order mark.
    pub text: Cow<'b, str>,
    /// The encoding's name (WHATWG Encoding Standard), such as `UTF-8`.
    pub encoding: &'static str,
    /// Whether nothing in the document names the encoding, and its bytes were compared with what is usual in each.
    pub is_guess: bool,
    /// The attachment of a PDF document that this is.
    pub attachment: Option<String>,
}

impl Decoded<'_> {
    /// A note for the user when the text is not UTF-8, for encodings that are declared or seen may be so wrongly; or when
    /// it is the attachment of another document: lines and columns are counted in that.
    pub fn note(&self) -> Option<Diagnostic> {
        if let Some(name) = &self.attachment {
            let message = format!("read the attachment `{name}` of the PDF document; places are those in it");
            return Some(Diagnostic::assumed(codes::ATTACHED, "", message));
        }
        if self.is_guess {
            let message = format!("the text does not say its encoding, and is not UTF-8; it was read as {}", self.encoding);
            let note = Diagnostic::assumed(codes::ENCODING, "", message);
            return Some(note.hint("if letters look wrong, save the file as UTF-8"));
        }
        let message = format!("read as {} text", self.encoding);
        (self.encoding != "UTF-8").then(|| Diagnostic::assumed(codes::ENCODING, "", message))
    }
}

/// How many bytes are looked at to tell text from binary data and to find a declared encoding.
const HEAD: usize = 1024;

/// Decodes a document: the Europass document that a PDF document carries, else text. The encoding is told by a byte order
/// mark, by what an XML declaration or an HTML `meta` element names, by the zero bytes that UTF-16 puts between ASCII
/// characters; else it is UTF-8, and when it is not, what its bytes look like ([`Decoded::is_guess`]).
///
/// # Errors
/// When the bytes are no text in that encoding, or look like no text in any; the message gives the offset of the first wrong byte, or names the kind
/// of document that the bytes are instead.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Failure> {
    if crate::pdf::is_pdf(bytes) {
        let found = crate::pdf::attachment(bytes, is_europass)?;
        let decoded = decode_text(&found.bytes)?;
        let Decoded { text, encoding, is_guess, attachment: _ } = decoded;
        return Ok(Decoded { text: Cow::Owned(text.into_owned()), encoding, is_guess, attachment: Some(found.name) });
    }
    decode_text(bytes)
}

/// Whether bytes are an XML document of Europass.
fn is_europass(bytes: &[u8]) -> bool {
    decode_text(bytes).is_ok_and(|decoded| {
        let text = decoded.text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        has_root(text)
    })
}

fn has_root(text: &str) -> bool {
    crate::detect::has_root(text, &["Candidate", "SkillsPassport", "learnerinfo"]) == crate::registry::Fit::Sure
}

fn decode_text(bytes: &[u8]) -> Result<Decoded<'_>, Failure> {
    if let Some(kind) = foreign(bytes) {
        let failure = Failure::new(codes::NOT_TEXT, format!("this is {kind}, which is not read"));
        return Err(failure.hint("save it as plain text, Markdown or HTML, and convert that"));
    }
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None => (unmarked(bytes)?, 0),
    };
    let body = &bytes[mark..];
    let refused = |text: &str| contradiction(text, encoding).map_or(Ok(()), Err);
    if encoding == UTF_8 {
        return match utf8(body) {
            Ok(text) if is_binary(body) && text.contains('\0') => Err(binary()),
            Ok(text) => {
                refused(text).map(|()| Decoded { text: text.into(), encoding: "UTF-8", is_guess: false, attachment: None })
            }
            Err(_) if is_binary(body) => Err(binary()),
            Err(offset) => {
                // What has a mark of UTF-8, and XML that names no other encoding, has to be UTF-8.
                let is_certain = mark > 0 || is_xml(body);
                let guess = if is_certain { None } else { guess::guess(body) };
                guess.ok_or_else(|| wrong_byte("UTF-8", mark + offset))
            }
        };
    }
    let text = decode_as(encoding, body).map_err(|offset| wrong_byte(encoding.name(), mark + offset))?;
    refused(&text)?;
    Ok(Decoded { text: text.into(), encoding: encoding.name(), is_guess: false, attachment: None })
}

/// Bytes as the text that they are; else the offset of the first that is wrong. The check is that of encoding_rs, which takes half
/// the time of the standard library's.
fn utf8(bytes: &[u8]) -> Result<&str, usize> {
    match UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(Cow::Borrowed(text)) => Ok(text),
        Some(Cow::Owned(_)) | None => std::str::from_utf8(bytes).map_err(|error| error.valid_up_to()),
    }
}

/// Whether bytes say that they are XML: by the declaration, by a document type that is not HTML's, by a root of Europass.
fn is_xml(bytes: &[u8]) -> bool {
    const DOCTYPE: &[u8] = b"<!DOCTYPE";
    let bytes = bytes.trim_ascii_start();
    let (start, rest) = bytes.split_at(bytes.len().min(DOCTYPE.len()));
    let is_html = || rest.trim_ascii_start().get(..4).is_some_and(|name| name.eq_ignore_ascii_case(b"html"));
    let is_root = || bytes.starts_with(b"<") && has_root(&String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]));
    bytes.starts_with(b"<?xml") || start == DOCTYPE && !is_html() || is_root()
}

/// Decodes bytes; else gives the offset of the first that is wrong.
fn decode_as(encoding: &'static Encoding, body: &[u8]) -> Result<String, usize> {
    let mut text = String::new();
    let mut decoder = encoding.new_decoder_without_bom_handling();
    text.reserve(decoder.max_utf8_buffer_length_without_replacement(body.len()).ok_or(0_usize)?);
    match decoder.decode_to_string_without_replacement(body, &mut text, true) {
        (DecoderResult::InputEmpty | DecoderResult::OutputFull, _) => Ok(text),
        (DecoderResult::Malformed(length, after), read) => Err(read.saturating_sub(usize::from(length) + usize::from(after))),
    }
}

/// An XML document in another encoding than its declaration says: no parser of XML may read on (XML 1.0, section 4.3.3). Pages
/// in XHTML are read as browsers do.
fn contradiction(text: &str, encoding: &'static Encoding) -> Option<Failure> {
    let head = text.get(..text.floor_char_boundary(HEAD)).filter(|head| head.starts_with("<?xml"))?;
    let label = declared(head.as_bytes())?;
    let said = Encoding::for_label(label).filter(|_| !head.contains("<html") && !head.contains("<!DOCTYPE html"))?;
    let is_wide = |encoding| encoding == UTF_16LE || encoding == UTF_16BE;
    if said == encoding || is_wide(said) && is_wide(encoding) {
        return None;
    }
    let message = format!("the XML declaration says {}, and the text is {}", String::from_utf8_lossy(label), encoding.name());
    Some(Failure::new(codes::NOT_TEXT, message).hint(format!("write encoding=\"{}\" there, or leave it out", encoding.name())))
}

fn wrong_byte(encoding: &str, offset: usize) -> Failure {
    let message = format!("not {encoding} text: wrong byte at offset {offset}");
    Failure::new(codes::NOT_TEXT, message).hint("save the file as UTF-8")
}

fn binary() -> Failure {
    Failure::new(codes::NOT_TEXT, "this is binary data, not text")
}

/// Other kinds of document that people have résumés in and that are no text, by their first bytes.
fn foreign(bytes: &[u8]) -> Option<&'static str> {
    const KINDS: &[(&[u8], &str)] = &[
        (b"%PDF-", "a PDF document"),
        (b"PK\x03\x04", "a ZIP archive, as a .docx or .odt document is"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document, such as .doc"),
        (b"{\\rtf", "a rich text (RTF) document"),
        (b"\x1f\x8b", "gzip data"),
        (b"\x89PNG\r\n", "a PNG image"),
        (b"\xff\xd8\xff", "a JPEG image"),
    ];
    KINDS.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, kind)| *kind)
}

/// Control characters that no text file has, near the start.
fn is_binary(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(HEAD)];
    let odd = head.iter().filter(|b| matches!(b, 0..=8 | 14..=26 | 28..=31)).count();
    odd * 20 > head.len()
}

/// The encoding of a document without a byte order mark.
fn unmarked(bytes: &[u8]) -> Result<&'static Encoding, Failure> {
    if let Some(encoding) = guess::wide(bytes) {
        return Ok(encoding);
    }
    let Some(label) = declared(bytes) else { return Ok(UTF_8) };
    match Encoding::for_label(label) {
        // The declaration was read as ASCII, so the text is not in an encoding of two bytes a character.
        Some(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => Ok(UTF_8),
        Some(encoding) => Ok(encoding),
        None if std::str::from_utf8(bytes).is_ok() => Ok(UTF_8),
        None => {
            let message = format!("the text says that its encoding is {}, which is not known", String::from_utf8_lossy(label));
            Err(Failure::new(codes::NOT_TEXT, message).hint("save the file as UTF-8"))
        }
    }
}

/// The encoding that the first bytes declare, in XML or HTML.
fn declared(bytes: &[u8]) -> Option<&[u8]> {
    let head = &bytes[..bytes.len().min(HEAD)];
    let head = &head[head.iter().position(|b| !b.is_ascii_whitespace())?..];
    let end = |text: &[u8], mark: &[u8]| text.windows(mark.len()).position(|w| w.eq_ignore_ascii_case(mark));
    let (text, name): (&[u8], &[u8]) = match head {
        [b'<', b'?', ..] => (&head[..end(head, b"?>").unwrap_or(head.len())], b"encoding"),
        [b'<', ..] => (head, b"charset"),
        _ => return None,
    };
    let value = text[end(text, name)? + name.len()..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    value.split(|b| b"\"' \t\r\n>/;?".contains(b)).find(|part| !part.is_empty())
}
