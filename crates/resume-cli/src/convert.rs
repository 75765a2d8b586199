//! The conversion.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use anyhow::bail;
use resume_convert::convert::locate;
use resume_convert::{Carries, Diagnostic, HtmlOptions, Kind, ReadOptions, WriteOptions, read, write};

use crate::args::Convert;
use crate::problem::Problem;
use crate::report::{Report, Shown, Style};
use crate::target::{Target, target};
use crate::{Outcome, input, options, output, print, themes};

/// Converts one résumé.
pub(crate) fn run(arguments: &Convert) -> anyhow::Result<Outcome> {
    let path = match arguments.inputs.as_slice() {
        [] => Path::new("-"),
        [path] => path,
        [_, second, ..] => {
            bail!(Problem::new(format!("one résumé is converted at a time, and {} is a second", second.display())))
        }
    };
    if let (None, None, Some(command)) = (&arguments.to, &arguments.output, input::like_command(path)) {
        bail!(Problem::new("it is not said what to convert to").hint(format!("did you mean the command `{command}`?")));
    }
    let target = target(arguments.to.as_deref(), arguments.output.as_deref())?;
    let browser = target.is_pdf.then(|| print::browser(arguments.browser.as_deref())).transpose()?;
    if target.is_pdf && arguments.lossless {
        let problem = Problem::new("a PDF carries nothing along");
        bail!(problem.hint("leave out --lossless, or keep the page beside it: --to cv.html --lossless"));
    }
    let source = input::source(path)?;
    let inputs: Vec<&Path> = std::iter::once(path).chain(arguments.photo.as_deref()).collect();
    // Before the work: a target that cannot be written is told at once.
    let file = target.file.as_deref().map(|file| output::file_of(file, &inputs).map(|found| (file, found))).transpose()?;
    let (read_options, write_options, photo) = options_of(arguments)?;

    let style = Style::of_stderr();
    let failed = |text: &str, failure: &resume_convert::Failure| {
        eprint(&Report { name: &source.name, text, style }.failure(failure));
        Outcome::Failed
    };
    let document = match source.document(arguments.from) {
        Ok(document) => document,
        Err(failure) => return Ok(failed("", &failure)),
    };
    let mut read = match read(&document.text, document.format, &read_options) {
        Ok(read) => read,
        Err(failure) => return Ok(failed(&document.text, &failure)),
    };
    if let Some(photo) = photo {
        read.resume.basics.image = photo;
    }
    let mut written = match write(&read.resume, target.format, &write_options, arguments.lossless) {
        Ok(written) => written,
        Err(failure) => return Ok(failed(&document.text, &failure)),
    };
    let mut found: Vec<Diagnostic> = read.diagnostics.into_iter().chain(written.diagnostics).collect();
    locate(&mut found, read.locator, &document.text);
    found.sort_by_key(|d| d.span.as_ref().map_or(usize::MAX, |span| span.start));
    found.splice(0..0, document.note);

    let refused = arguments.strict && found.iter().any(|d| d.kind.is_loss());
    let report = Report { name: &source.name, text: &document.text, style };
    let mut messages = report.findings(&found, if arguments.quiet { Shown::Errors } else { Shown::First });
    messages.push_str(&summary(&found, &target, arguments, refused));
    if refused {
        eprint(&messages);
        return Ok(Outcome::Findings);
    }
    if let Some(browser) = browser {
        written.bytes = print::pdf(&written.bytes, &browser, arguments.remote_images)?;
    }
    match &file {
        Some((named, file)) => {
            output::replace(file, &written.bytes, named)?;
            if !arguments.quiet {
                let _ = writeln!(messages, "wrote {} ({})", crate::report::visible(&named.to_string_lossy()), target.name());
            }
            eprint(&messages);
        }
        None => {
            eprint(&messages);
            output::stdout(&written.bytes)?;
        }
    }
    Ok(Outcome::Done)
}

fn options_of(arguments: &Convert) -> anyhow::Result<(ReadOptions, WriteOptions, Option<String>)> {
    let date = match arguments.date {
        Some(date) => Some(date),
        None => options::today()?,
    };
    let html = HtmlOptions {
        theme: arguments.theme.as_deref().map(themes::named).transpose()?.unwrap_or_default(),
        options: themes::options(&arguments.theme_option),
        remote_images: arguments.remote_images,
    };
    let photo = arguments.photo.as_deref().map(options::photo).transpose()?;
    let read = ReadOptions { locale: arguments.locale.clone(), date, ..ReadOptions::default() };
    let write = WriteOptions {
        locale: arguments.locale.clone(),
        country: arguments.country.clone(),
        date,
        html,
        ..WriteOptions::default()
    };
    Ok((read, write, photo))
}

/// How much was lost, if anything was.
fn summary(found: &[Diagnostic], target: &Target, arguments: &Convert, refused: bool) -> String {
    let count = |kind: Kind| found.iter().filter(|d| d.kind == kind).count();
    let part = |count: usize, what: &str| match count {
        0 => None,
        1 => Some(format!("1 value {what}")),
        n => Some(format!("{n} values {what}")),
    };
    let counts = [part(count(Kind::Dropped), "dropped"), part(count(Kind::Approximated), "approximated")];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    if counts.is_empty() || (arguments.quiet && !refused) {
        return String::new();
    }
    let keeps = target.format.carries == Carries::OnDemand && !arguments.lossless && !target.is_pdf;
    let keeps = if keeps { "; --lossless keeps them" } else { "" };
    let counts = counts.join(", ");
    let name = target.name();
    if refused {
        let label = Style::of_stderr().severity("error", "error");
        return format!("{label}: nothing was written, as --strict asks: {counts} (to {name}{keeps})\n");
    }
    format!("{counts} (to {name}{keeps})\n")
}

/// Writes to standard error. Nobody can be told that it fails.
pub(crate) fn eprint(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}
