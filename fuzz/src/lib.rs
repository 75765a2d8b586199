//! What the fuzz targets do with the bytes that they are given. A panic is a finding, and so is taking more than a second
//! or 512 MiB; `cargo xtask fuzz` runs them.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;

use resume_convert::fix::{Extent, fix};
use resume_convert::validate::Schema;
use resume_convert::{
    Diagnostic, FORMATS, Format, HtmlOptions, Kind, ReadOptions, Resume, Theme, WriteOptions, convert as conversion, detect,
    diff, read, validate_by, write,
};
use resume_tests::laws::{self, Verdict};

/// Reads a text, and looks whether every finding has a place in it.
pub fn reader(name: &str, data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Some(format) = resume_convert::format(name) else { panic!("no format {name}") };
    let options = ReadOptions { explain: true, ..ReadOptions::default() };
    let Ok(read) = read(&text, format, &options) else { return };
    for explained in &read.explained {
        assert!(text.get(explained.span.clone()).is_some(), "{explained:?} is no piece of the text");
    }
    let mut findings = read.diagnostics;
    conversion::locate(&mut findings, read.locator, &text);
    placed(&text, &findings);
}

fn placed(text: &str, findings: &[Diagnostic]) {
    for finding in findings {
        if let Some(span) = &finding.span {
            assert!(text.get(span.clone()).is_some(), "{finding:?} points to no piece of the text");
        }
    }
}

/// Decodes bytes, and tells the format of the text with every file name that means something.
pub fn decode(data: &[u8]) {
    let Ok(decoded) = resume_convert::decode(data) else { return };
    let _ = decoded.note();
    let names = FORMATS.iter().flat_map(|format| format.extensions).map(|extension| format!("cv.{extension}"));
    for name in names.map(Some).chain([None]) {
        let _ = detect(&decoded.text, name.as_deref());
    }
}

/// The same for what begins as a PDF document does; the rest is read as what the document carries.
pub fn pdf(data: &[u8]) {
    let bytes = [b"%PDF-1.7\n", data].concat();
    let Ok(decoded) = resume_convert::decode(&bytes) else { return };
    if let Ok(format) = detect(&decoded.text, None) {
        let _ = read(&decoded.text, format, &ReadOptions::default());
    }
}

/// One of a list, chosen by a byte.
fn chosen<T: Copy>(of: &[T], byte: u8) -> T {
    of[usize::from(byte) % of.len()]
}

fn obeyed(verdict: Verdict) {
    if let Err(error) = verdict {
        panic!("{error}");
    }
}

/// The first byte names the format to read, the second the one to write; the rest is the text.
pub fn convert(data: &[u8]) {
    let [from, to, text @ ..] = data else { return };
    let text = String::from_utf8_lossy(text);
    let formats: Vec<&'static Format> = laws::formats().collect();
    let Ok(source) = read(&text, chosen(&formats, *from), &ReadOptions::default()) else { return };
    // An invalid value is kept as it is, and is none of the model, of which the laws speak: a number for a text is a text in YAML.
    if source.diagnostics.iter().any(|finding| finding.kind == Kind::Invalid) {
        return;
    }
    let to = chosen(&formats, *to);
    obeyed(laws::reports(to, &source.resume));
    obeyed(laws::lossless(to, &source.resume));
    obeyed(laws::stable(to, &source.resume));
    if let Ok(written) = write(&source.resume, to, &WriteOptions::default(), false) {
        let mut findings = written.diagnostics;
        conversion::locate(&mut findings, source.locator, &text);
        placed(&text, &findings);
    }
}

/// The files of a theme, parted by zero bytes, and then a résumé in JSON: `page.hbs`, `partials/own.hbs`, `style.css`,
/// `theme.yaml`. When the first is the name of a theme that is built in, it is that theme.
pub fn theme(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let parts: Vec<&str> = text.split('\0').collect();
    let part = |index: usize| parts.get(index).copied().unwrap_or("");
    let theme = if resume_convert::themes().any(|name| name == part(0)) {
        Theme::BuiltIn(part(0).to_owned())
    } else {
        let paths = ["page.hbs", "partials/own.hbs", "style.css", "theme.yaml"];
        let files = paths.iter().enumerate().map(|(index, path)| ((*path).to_owned(), part(index).to_owned()));
        Theme::Files(BTreeMap::from_iter(files))
    };
    let resume: Resume = match serde_json::from_str(part(4)) {
        Ok(value) => Resume::from_value(&value),
        Err(_) => Resume::default(),
    };
    let _ = resume_convert::describe(&theme);
    let options = WriteOptions { html: HtmlOptions { theme, ..HtmlOptions::default() }, ..WriteOptions::default() };
    let Some(html) = resume_convert::format("html") else { panic!("no format html") };
    let _ = write(&resume, html, &options, false);
}

/// The first byte names the format; the rest is the text. A fixed text says the same, and has nothing left to fix.
pub fn validate(data: &[u8]) {
    let [format, text @ ..] = data else { return };
    let text = String::from_utf8_lossy(text);
    let formats: Vec<&'static Format> = FORMATS.iter().filter(|format| format.read.is_some()).collect();
    let (format, options) = (chosen(&formats, *format), ReadOptions::default());
    for schema in [Schema::Shared, Schema::JsonResume] {
        if let Ok(findings) = validate_by(&text, format, schema, &options) {
            placed(&text, &findings);
        }
    }
    for extent in [Extent::Safe, Extent::Upgrade] {
        let Ok(fixed) = fix(&text, format, extent, &options) else { continue };
        for edit in &fixed.edits {
            assert!(text.get(edit.span.clone()).is_some(), "{edit:?} replaces no piece of the text");
        }
        let before = read(&text, format, &options).map(|read| read.resume);
        let after = read(&fixed.text, format, &options).map(|read| read.resume);
        match (before, after) {
            (Ok(before), Ok(after)) => {
                let differences = diff(&before, &after);
                let is_same = differences.iter().all(|difference| difference.pointer == "/$schema");
                assert!(is_same, "fixed to {:?}, which reads as another résumé: {differences:?}", fixed.text);
            }
            (before, after) => assert_eq!(before.is_ok(), after.is_ok(), "fixed to {:?}", fixed.text),
        }
        let again = fix(&fixed.text, format, extent, &options).map(|fixed| fixed.edits);
        assert_eq!(again, Ok(Vec::new()), "fixed to {:?}, and could be fixed again", fixed.text);
    }
}
