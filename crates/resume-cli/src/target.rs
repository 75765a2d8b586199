//! Where the result goes and in what format.

use std::path::{Path, PathBuf};

use anyhow::bail;
use resume_convert::{FORMATS, Format, format, format_of_file, suggest};

use crate::problem::Problem;

/// A format and a place.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) format: &'static Format,
    /// Whether the page is printed.
    pub(crate) is_pdf: bool,
    /// `None` is standard output.
    pub(crate) file: Option<PathBuf>,
}

/// Reads `--to` and `-o`. The value of `--to` is the name of a format if there is one of that name; else it is a file if
/// it has a dot or a slash, and the format is told from the extension; else it is a mistake.
pub(crate) fn target(to: Option<&Path>, output: Option<&Path>) -> anyhow::Result<Target> {
    let is_pdf = |path: &Path| path.extension().is_some_and(|e| e.eq_ignore_ascii_case("pdf")) && !path.is_dir();
    let pdf = |file: Option<PathBuf>| match format("html") {
        Some(format) => Ok(Target { format, is_pdf: true, file }),
        None => bail!(Problem::new("there are no pages to print")),
    };
    let file_of = |path: &Path| (path != Path::new("-")).then(|| path.to_owned());
    match (to, output) {
        (None, None) => bail!(
            Problem::new("it is not said what to convert to")
                .hint("add --to FORMAT or --to FILE, such as --to cv.json; `resume-convert formats` lists the formats")
        ),
        (None, Some(output)) if output == Path::new("-") => {
            bail!(Problem::new("standard output has no name that tells the format").hint("add --to FORMAT"))
        }
        (None, Some(output)) if is_pdf(output) => pdf(file_of(output)),
        (Some(to), output) if to.as_os_str().eq_ignore_ascii_case("pdf") => pdf(output.and_then(file_of)),
        (Some(to), None) if is_pdf(to) => pdf(file_of(to)),
        (None, Some(output)) => {
            Ok(Target { is_pdf: false, format: of_file(output, "--to FORMAT -o FILE")?, file: file_of(output) })
        }
        (Some(to), output) => match (to.to_str().and_then(format), output) {
            (Some(format), output) => Ok(Target { format, is_pdf: false, file: output.and_then(file_of) }),
            (None, Some(_)) => {
                bail!(Problem::new(no_format(&to.to_string_lossy())).hint("beside -o FILE, --to takes a format, not a file"))
            }
            (None, None) if to == Path::new("-") => {
                bail!(Problem::new("standard output has no name that tells the format").hint("write --to FORMAT"))
            }
            (None, None) if is_file_name(to) => {
                Ok(Target { is_pdf: false, format: of_file(to, "--to FORMAT -o FILE")?, file: file_of(to) })
            }
            (None, None) => bail!(
                Problem::new(no_format(&to.to_string_lossy()))
                    .hint("a file is told by its extension: --to cv.json; `resume-convert formats` lists the formats")
            ),
        },
    }
}

/// Reads `--to` beside `--out-dir`: a format, whose files have its own extension.
pub(crate) fn target_in_folder(to: Option<&Path>) -> anyhow::Result<Target> {
    let Some(to) = to else {
        bail!(
            Problem::new("it is not said what to convert to").hint("add --to FORMAT; `resume-convert formats` lists the formats")
        )
    };
    let is_pdf = to.as_os_str().eq_ignore_ascii_case("pdf");
    match to.to_str().and_then(|name| format(if is_pdf { "html" } else { name })) {
        Some(format) => Ok(Target { format, is_pdf, file: None }),
        None => bail!(Problem::new(no_format(&to.to_string_lossy())).hint("beside --out-dir, --to takes a format, not a file")),
    }
}

fn is_file_name(path: &Path) -> bool {
    path.to_string_lossy().contains(['.', '/', std::path::MAIN_SEPARATOR])
}

impl Target {
    /// What messages call the format.
    pub(crate) fn name(&self) -> &'static str {
        if self.is_pdf { "pdf" } else { self.format.name }
    }

    /// The extension of its files.
    pub(crate) fn extension(&self) -> &'static str {
        if self.is_pdf { "pdf" } else { self.format.extensions.first().copied().unwrap_or(self.format.name) }
    }
}

/// "no format is named jsn; did you mean json?"
pub(crate) fn no_format(name: &str) -> String {
    match suggest::closest(name, FORMATS.iter().flat_map(Format::names)) {
        Some(near) => format!("no format is named `{name}`; did you mean `{near}`?"),
        None => format!("no format is named `{name}`"),
    }
}

fn of_file(path: &Path, instead: &str) -> anyhow::Result<&'static Format> {
    let name = path.to_string_lossy();
    if path.is_dir() || name.ends_with('/') {
        bail!(Problem::new(format!("{} is a folder", path.display())).hint("name a file in it"));
    }
    if let Some(format) = format_of_file(&name) {
        return Ok(format);
    }
    let extension = path.extension().map(|e| e.to_string_lossy().to_ascii_lowercase());
    let problem = match extension.as_deref() {
        Some(extension @ ("doc" | "docx" | "odt" | "rtf")) => {
            Problem::new(format!(".{extension} documents are not written")).hint("write a page (--to cv.html) and open it there")
        }
        Some(extension) => {
            let near = suggest::closest(extension, FORMATS.iter().flat_map(|f| f.extensions.iter().copied()));
            let hint = match near {
                Some(near) => format!("did you mean .{near}? Else say the format: {instead}"),
                None => format!("say the format: {instead}"),
            };
            Problem::new(format!("no format is written to files that end in .{extension}")).hint(hint)
        }
        None => Problem::new(format!("the name {} has no extension that tells the format", path.display()))
            .hint(format!("say the format: {instead}")),
    };
    bail!(problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(to: Option<&str>, output: Option<&str>) -> String {
        match target(to.map(Path::new), output.map(Path::new)) {
            Ok(Target { format, is_pdf, file }) => {
                format!("{} {}", if is_pdf { "pdf" } else { format.name }, file.unwrap_or("-".into()).display())
            }
            Err(error) => format!("{error}"),
        }
    }

    #[test]
    fn a_format_is_a_name_first_and_a_file_by_its_extension() {
        for (to, output, expected) in [
            (Some("json"), None, "json -"),
            (Some("MD"), None, "markdown -"),
            (Some("json"), Some("-"), "json -"),
            (Some("europass-v3"), Some("cv.txt"), "europass-v3 cv.txt"),
            (Some("europass.xml"), None, "europass europass.xml"),
            (Some("../out.d/cv.YML"), None, "yaml ../out.d/cv.YML"),
            (None, Some("cv.html"), "html cv.html"),
            (Some("./json"), None, "the name ./json has no extension that tells the format"),
            (Some("-"), None, "standard output has no name that tells the format"),
            (None, Some("-"), "standard output has no name that tells the format"),
            (None, None, "it is not said what to convert to"),
            (Some("jsn"), None, "no format is named `jsn`; did you mean `json`?"),
            (Some("word"), None, "no format is named `word`"),
            (Some("cv.json"), Some("x.json"), "no format is named `cv.json`"),
            (Some("cv.pdf"), None, "pdf cv.pdf"),
            (Some("PDF"), None, "pdf -"),
            (Some("pdf"), Some("out"), "pdf out"),
            (None, Some("cv.PDF"), "pdf cv.PDF"),
            (Some("html"), Some("cv.pdf"), "html cv.pdf"),
            (Some("cv.docx"), None, ".docx documents are not written"),
            (Some("cv.htlm"), None, "no format is written to files that end in .htlm"),
            (Some("out/"), None, "out/ is a folder"),
        ] {
            assert_eq!(seen(to, output), expected, "--to {to:?} -o {output:?}");
        }
    }
}
