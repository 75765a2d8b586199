//! A conversion that is prepared once and done many times.

use resume_core::{Diagnostic, Failure};

use crate::convert::{ConvertOptions, locate, read, reader, write, writer};
use crate::decode::decode;
use crate::detect::detect;
use crate::registry::Format;

/// A conversion that is prepared once, templates and tables included, and done many times: in a loop, or by as many threads
/// as there are, which share it by reference and never wait for each other.
///
/// ```
/// use resume_convert::{ConvertOptions, Converter, format};
///
/// let to = format("html").expect("a format of the registry");
/// let converter = Converter::new(None, to, ConvertOptions::default())?;
/// let mut page = Vec::new();
/// for name in ["Ann Example", "Bob Example"] {
///     let input = format!(r#"{{"basics": {{"name": "{name}"}}}}"#);
///     page.clear();
///     converter.convert(input.as_bytes(), Some("cv.json"), &mut page)?;
///     assert!(std::str::from_utf8(&page)?.contains(name));
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Converter {
    from: Option<&'static Format>,
    to: &'static Format,
    options: ConvertOptions,
}

impl Converter {
    /// Prepares a conversion. Without `from`, the format of each document is told from its content and name.
    ///
    /// # Errors
    /// When one of the formats is not read or not written; when the user's own theme has an error, be it in a template that
    /// no document would need, or an option of a theme has no such value.
    pub fn new(from: Option<&'static Format>, to: &'static Format, options: ConvertOptions) -> Result<Self, Failure> {
        if let Some(from) = from {
            reader(from)?;
        }
        writer(to)?;
        let write = match to.prepare {
            Some(prepare) => prepare(options.write)?,
            None => options.write,
        };
        Ok(Self { from, to, options: ConvertOptions { write, ..options } })
    }

    /// The format that documents are read as; `None` when each is looked at.
    pub fn from(&self) -> Option<&'static Format> {
        self.from
    }

    /// The format that is written.
    pub fn to(&self) -> &'static Format {
        self.to
    }

    /// The options, prepared.
    pub fn options(&self) -> &ConvertOptions {
        &self.options
    }

    /// Converts a document, appends it to `out`, and gives what was found, with places in the (decoded) input.
    ///
    /// # Errors
    /// When the input is not text, not in a known format, or unusable. Nothing is appended then.
    pub fn convert(&self, input: &[u8], file_name: Option<&str>, out: &mut Vec<u8>) -> Result<Vec<Diagnostic>, Failure> {
        let decoded = decode(input)?;
        let mut diagnostics = self.text(&decoded.text, file_name, out)?;
        diagnostics.splice(0..0, decoded.note());
        Ok(diagnostics)
    }

    /// The same for a text.
    ///
    /// # Errors
    /// When the text is not in a known format, or unusable. Nothing is appended then.
    pub fn text(&self, text: &str, file_name: Option<&str>, out: &mut Vec<u8>) -> Result<Vec<Diagnostic>, Failure> {
        let from = match self.from {
            Some(format) => format,
            None => detect(text, file_name)?,
        };
        let read = read(text, from, &self.options.read)?;
        let written = write(&read.resume, self.to, &self.options.write, self.options.lossless)?;
        out.extend_from_slice(&written.bytes);
        let mut diagnostics = read.diagnostics;
        diagnostics.extend(written.diagnostics);
        locate(&mut diagnostics, read.locator, text);
        Ok(diagnostics)
    }
}

#[cfg(test)]
mod tests {
    use resume_core::diagnostic::codes;
    use resume_writers::{HtmlOptions, Theme, WriteOptions};

    use super::*;
    use crate::convert::convert;
    use crate::registry::FORMATS;

    const INPUT: &str = r#"{"basics": {"name": "Ann Example"}, "work": [{"company": "Example Ltd"}], "x-note": [1]}"#;

    #[test]
    fn a_prepared_conversion_is_the_same_conversion() -> Result<(), Failure> {
        for to in FORMATS.iter().filter(|f| f.write.is_some()) {
            let options = ConvertOptions::default();
            let once = convert(INPUT.as_bytes(), None, None, to, &options)?;
            let converter = Converter::new(None, to, options)?;
            let mut out = b"kept".to_vec();
            for _ in 0..2 {
                out.truncate(4);
                assert_eq!(converter.convert(INPUT.as_bytes(), None, &mut out)?, once.diagnostics);
                assert_eq!(out.strip_prefix(b"kept"), Some(&once.bytes[..]), "{}", to.name);
            }
        }
        Ok(())
    }

    #[test]
    fn a_failure_leaves_the_buffer_as_it_was() -> Result<(), Failure> {
        let to = &FORMATS[0];
        let converter = Converter::new(None, to, ConvertOptions::default())?;
        let mut out = b"kept".to_vec();
        let failure = converter.convert(b"{\"basics\": ", Some("cv.json"), &mut out);
        assert_eq!((failure.map_err(|f| f.code), &out[..]), (Err(codes::SYNTAX), &b"kept"[..]));
        Ok(())
    }

    #[test]
    fn an_error_in_any_template_is_told_before_the_first_document() {
        let files = [("page.hbs", "{{name}}"), ("partials/unused.hbs", "{{#if}}")];
        let theme = Theme::Files(files.map(|(path, text)| (path.to_owned(), text.to_owned())).into());
        let write = WriteOptions { html: HtmlOptions { theme, ..HtmlOptions::default() }, ..WriteOptions::default() };
        for to in FORMATS.iter().filter(|f| f.write.is_some()) {
            let converter = Converter::new(None, to, ConvertOptions { write: write.clone(), ..ConvertOptions::default() });
            assert_eq!(converter.is_err(), to.prepare.is_some(), "{}", to.name);
        }
    }

    #[test]
    fn a_format_that_is_not_written_is_told_before_the_first_document() {
        for format in FORMATS {
            assert_eq!(Converter::new(None, format, ConvertOptions::default()).is_ok(), format.write.is_some());
            assert_eq!(Converter::new(Some(format), &FORMATS[0], ConvertOptions::default()).is_ok(), format.read.is_some());
        }
    }

    #[test]
    fn threads_share_a_conversion() {
        fn shared<T: Send + Sync + Clone + 'static>() {}
        shared::<Converter>();
    }
}
