//! Bytes to text.

use std::borrow::Cow;

use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use resume_core::diagnostic::codes;
use resume_core::{Diagnostic, Failure};

/// A decoded document.
#[derive(Clone, Debug)]
pub struct Decoded<'b> {
    /// The text, without a byte order mark.
    pub text: Cow<'b, str>,
    /// The encoding's name (WHATWG Encoding Standard), such as `UTF-8`.
    pub encoding: &'static str,
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
        let message = format!("read as {} text", self.encoding);
        (self.encoding != "UTF-8").then(|| Diagnostic::assumed(codes::ENCODING, "", message))
    }
}

/// How many bytes are looked at to tell text from binary data and to find a declared encoding.
const HEAD: usize = 1024;

/// Decodes a document: the Europass document that a PDF document carries, else text. The encoding is told by a byte order
/// mark, by what an XML declaration or an HTML `meta` element names, by the zero bytes that UTF-16 puts between ASCII
/// characters; else it is UTF-8.
///
/// # Errors
/// When the bytes are no text in that encoding; the message gives the offset of the first wrong byte, or names the kind
/// of document that the bytes are instead.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Failure> {
    if crate::pdf::is_pdf(bytes) {
        let found = crate::pdf::attachment(bytes, is_europass)?;
        let decoded = decode_text(&found.bytes)?;
        let (text, encoding) = (Cow::Owned(decoded.text.into_owned()), decoded.encoding);
        return Ok(Decoded { text, encoding, attachment: Some(found.name) });
    }
    decode_text(bytes)
}

/// Whether bytes are an XML document of Europass.
fn is_europass(bytes: &[u8]) -> bool {
    decode_text(bytes).is_ok_and(|decoded| {
        let text = decoded.text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        crate::detect::has_root(text, &["Candidate", "SkillsPassport", "learnerinfo"]) == crate::registry::Fit::Sure
    })
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
    if encoding == UTF_8 {
        return match std::str::from_utf8(body) {
            Ok(text) if is_binary(body) && text.contains('\0') => Err(binary()),
            Ok(text) => Ok(Decoded { text: text.into(), encoding: "UTF-8", attachment: None }),
            Err(_) if is_binary(body) => Err(binary()),
            Err(error) => Err(wrong_byte("UTF-8", mark + error.valid_up_to())),
        };
    }
    let mut text = String::new();
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let Some(length) = decoder.max_utf8_buffer_length_without_replacement(body.len()) else {
        return Err(Failure::new(codes::TOO_BIG, "the input is too big to be decoded"));
    };
    text.reserve(length);
    match decoder.decode_to_string_without_replacement(body, &mut text, true) {
        (DecoderResult::InputEmpty | DecoderResult::OutputFull, _) => {
            Ok(Decoded { text: text.into(), encoding: encoding.name(), attachment: None })
        }
        (DecoderResult::Malformed(length, after), read) => {
            let back = usize::from(length) + usize::from(after);
            Err(wrong_byte(encoding.name(), mark + read.saturating_sub(back)))
        }
    }
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
    match bytes {
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => return Ok(UTF_16LE),
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => return Ok(UTF_16BE),
        _ => {}
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

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> (String, &'static str) {
        let decoded = decode(bytes).unwrap_or_else(|e| panic!("{e}"));
        (decoded.text.into_owned(), decoded.encoding)
    }

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    #[test]
    fn marks_and_declarations_name_the_encoding() {
        assert_eq!(text("\u{feff}é".as_bytes()), ("é".to_owned(), "UTF-8"));
        assert_eq!(text(&utf16("\u{feff}# 周", false)), ("# 周".to_owned(), "UTF-16LE"));
        assert_eq!(text(&utf16("\u{feff}# 周", true)), ("# 周".to_owned(), "UTF-16BE"));
        let latin = b"<?xml version='1.0' encoding = 'ISO-8859-1'?><a>\xe9</a>";
        assert_eq!(text(latin), ("<?xml version='1.0' encoding = 'ISO-8859-1'?><a>é</a>".to_owned(), "windows-1252"));
        let chinese = b"<html><meta charset=gb18030><p>\xd6\xdc";
        assert_eq!(text(chinese), ("<html><meta charset=gb18030><p>周".to_owned(), "gb18030"));
    }

    #[test]
    fn utf16_without_a_mark_shows_by_its_zero_bytes() {
        assert_eq!(text(&utf16("{\"a\":\"é\"}", false)), ("{\"a\":\"é\"}".to_owned(), "UTF-16LE"));
        assert_eq!(text(&utf16("<?xml?>", true)), ("<?xml?>".to_owned(), "UTF-16BE"));
    }

    #[test]
    fn a_declaration_that_cannot_be_true_is_not_believed() {
        let said = "<?xml version='1.0' encoding='UTF-16'?><a>é</a>";
        assert_eq!(text(said.as_bytes()), (said.to_owned(), "UTF-8"));
        let unknown = "<?xml version='1.0' encoding='klingon'?><a>é</a>";
        assert_eq!(text(unknown.as_bytes()), (unknown.to_owned(), "UTF-8"));
        // A word further down is no declaration.
        assert_eq!(text("<?xml version='1.0'?><a encoding='ISO-8859-1'>é</a>".as_bytes()).1, "UTF-8");
        assert_eq!(text("charset=ISO-8859-1 é".as_bytes()).1, "UTF-8");
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_place_or_its_kind() {
        for (bytes, message) in [
            (&b"caf\xe9"[..], "not UTF-8 text: wrong byte at offset 3"),
            (b"\xef\xbb\xbfcaf\xe9", "not UTF-8 text: wrong byte at offset 6"),
            (b"\xff\xfea\x00\x00\xd8b\x00", "not UTF-16LE text: wrong byte at offset 4"),
            (b"<?xml encoding='klingon'?>\xe9", "the text says that its encoding is klingon, which is not known"),
            (b"\x00\x01\x02\x03\x04\x05\x06\x07", "this is binary data, not text"),
            (b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\xff", "this is binary data, not text"),
            (b"%PDF-1.7\n%\xe2\xe3", "this is a PDF document without an attachment, so it carries no Europass data"),
            (b"PK\x03\x04\x14\x00", "this is a ZIP archive, as a .docx or .odt document is, which is not read"),
        ] {
            assert_eq!(decode(bytes).map(|d| d.text.into_owned()).map_err(|e| e.message), Err(message.to_owned()));
        }
    }

    #[test]
    fn odd_but_harmless_text_is_text() {
        for harmless in
            ["", " \n", "a\0b and so on, and so on, and so on, and so on", "\u{1b}[31mred\u{1b}[0m, a name in colour and more"]
        {
            assert_eq!(text(harmless.as_bytes()), (harmless.to_owned(), "UTF-8"));
        }
    }
}
