//! Reading, writing, and both in one go.

use resume_core::diagnostic::codes;
use resume_core::{Diagnostic, Failure, Locator, Resume};
use resume_readers::{Read, ReadFn, ReadOptions};
use resume_writers::{WriteFn, WriteOptions, Written};

use crate::decode::decode;
use crate::detect::detect;
use crate::lossless;
use crate::registry::{Carries, Format};

/// How to convert.
#[derive(Clone, Debug, Default)]
pub struct ConvertOptions {
    /// For the reader.
    pub read: ReadOptions,
    /// For the writer.
    pub write: WriteOptions,
    /// Carry along, unseen, what the target cannot show.
    pub lossless: bool,
}

/// A converted document.
#[derive(Clone, Debug)]
pub struct Converted {
    /// The document in the target format.
    pub bytes: Vec<u8>,
    /// What was found reading and writing. Every one that has a place in the input has its span set.
    pub diagnostics: Vec<Diagnostic>,
}

/// The reader of a format.
pub(crate) fn reader(format: &Format) -> Result<ReadFn, Failure> {
    let missing = || Failure::new(codes::UNKNOWN_FORMAT, format!("{} cannot be read, only written", format.name));
    format.read.ok_or_else(missing)
}

/// The writer of a format.
pub(crate) fn writer(format: &Format) -> Result<WriteFn, Failure> {
    let missing = || Failure::new(codes::UNKNOWN_FORMAT, format!("{} cannot be written, only read", format.name));
    format.write.ok_or_else(missing)
}

/// Reads a document, values that a lossless output carried along included.
///
/// # Errors
/// When the format has no reader, or nothing in the text is usable.
pub fn read(text: &str, format: &Format, options: &ReadOptions) -> Result<Read, Failure> {
    let reader = reader(format)?;
    if text.len() > options.limits.bytes {
        let message = format!("the input has {} bytes; the limit is {}", text.len(), options.limits.bytes);
        return Err(Failure::new(codes::TOO_BIG, message));
    }
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(crate::detect::empty(text));
    }
    let mut read = reader(text, options)?;
    read.resume = lossless::apply(read.resume, &read.carried);
    crate::limits::check(&read, text, &options.limits)?;
    Ok(read)
}

/// Writes a résumé. With `lossless`, and always for formats that carry always, what reading the output would not give
/// back is carried along in it; such values are no loss, so they are not reported.
///
/// # Errors
/// When the format has no writer, or the user's own theme fails.
pub fn write(resume: &Resume, format: &Format, options: &WriteOptions, lossless: bool) -> Result<Written, Failure> {
    let writer = writer(format)?;
    let plain = writer(resume, options)?;
    let carries = match format.carries {
        Carries::Never => false,
        Carries::OnDemand => lossless,
        Carries::Always => true,
    };
    let (true, Some(reader)) = (carries, format.read) else { return Ok(plain) };
    let text = String::from_utf8_lossy(&plain.bytes);
    let seen = reader(&text, &ReadOptions::default()).map(|read| read.resume).unwrap_or_default();
    let carry = lossless::to_carry(resume, &seen);
    let mut written = if carry.is_empty() { plain } else { writer(resume, &WriteOptions { carry, ..options.clone() })? };
    written.diagnostics.retain(|d| !d.kind.is_loss());
    Ok(written)
}

/// Converts a document. `from` is told from the content and `file_name` when it is not given.
///
/// # Errors
/// When the input is not text, not in a known format, or unusable; when the user's own theme fails.
pub fn convert(
    input: &[u8],
    from: Option<&Format>,
    file_name: Option<&str>,
    to: &Format,
    options: &ConvertOptions,
) -> Result<Converted, Failure> {
    let decoded = decode(input)?;
    let from = match from {
        Some(format) => format,
        None => detect(&decoded.text, file_name)?,
    };
    let read = read(&decoded.text, from, &options.read)?;
    let written = write(&read.resume, to, &options.write, options.lossless)?;
    let mut diagnostics = read.diagnostics;
    diagnostics.extend(written.diagnostics);
    locate(&mut diagnostics, read.locator, &decoded.text);
    diagnostics.splice(0..0, decoded.note());
    Ok(Converted { bytes: written.bytes, diagnostics })
}

/// Sets the span of every diagnostic that has none and whose pointer (or one above it) has a place in the source.
pub fn locate(diagnostics: &mut [Diagnostic], locator: Locator, source: &str) {
    let is_unplaced = |diagnostic: &Diagnostic| diagnostic.span.is_none();
    if !diagnostics.iter().any(is_unplaced) {
        return;
    }
    let pointers: Vec<&str> = diagnostics.iter().filter(|d| is_unplaced(d)).map(|d| d.pointer.as_str()).collect();
    let spans = match locator {
        Locator::Lazy(parse, find) => match find(source, &pointers) {
            Some(spans) => spans.into_iter().map(Some).collect(),
            // Parsed once for all of them.
            None => match parse(source) {
                Some(root) => Locator::Tree(Box::new(root), Default::default()).locate_all(source, &pointers),
                None => Locator::Nowhere.locate_all(source, &pointers),
            },
        },
        other => other.locate_all(source, &pointers),
    };
    for (diagnostic, span) in diagnostics.iter_mut().filter(|d| is_unplaced(d)).zip(spans) {
        diagnostic.span = span;
    }
}
