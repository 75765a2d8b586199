//! The conversion.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::bail;
use resume_convert::convert::locate;
use resume_convert::{
    Carries, Diagnostic, Difference, Failure, Locator, ReadOptions, Resume, Severity, WriteOptions, Written, codes, read, verify,
    write,
};

use crate::args::Convert;
use crate::finding::{Finding, Values, findings, of_failure};
use crate::formatted::{Checked, OutputFormat, Stream, array};
use crate::input::{Document, Source};
use crate::problem::Problem;
use crate::report::{Label, Report};
use crate::style::{Style, eprint, visible};
use crate::target::{Target, target};
use crate::{Outcome, batch, diff, explain, input, options, output, print};

/// A file to write, as the user named it and as it was found.
type Named<'a> = (&'a Path, PathBuf);

/// What the arguments ask for, made ready.
pub(crate) struct Job<'a> {
    pub(crate) arguments: &'a Convert,
    pub(crate) target: &'a Target,
    browser: Option<PathBuf>,
    read: ReadOptions,
    pub(crate) write: WriteOptions,
    photo: Option<String>,
    values: Values,
}

/// How a conversion ended.
pub(crate) enum End {
    /// With a document to write.
    Converted(Vec<u8>),
    /// With losses that `--strict` refuses.
    Refused,
    /// With a loss that was not reported, a defect of ours.
    Defect,
    /// Nothing could be read or written.
    Failed,
}

/// What a conversion gave.
struct Done {
    resume: Resume,
    written: Written,
    found: Vec<Diagnostic>,
    /// Where the values stand in the input.
    locator: Locator,
}

/// Converts one résumé, or many into a folder.
pub(crate) fn run(arguments: &Convert) -> anyhow::Result<Outcome> {
    if let Some(folder) = &arguments.out_dir {
        return batch::run(arguments, folder);
    }
    let path = input_of(arguments)?;
    if arguments.explain && arguments.to.is_none() && arguments.output.is_none() {
        return explain::run(path, arguments);
    }
    let target = target(arguments.to.as_deref(), arguments.output.as_deref())?;
    let source = input::source(path)?;
    // Before the work: a target that cannot be written is told at once.
    let (file, report) = files(arguments, &target, path)?;
    let job = job(arguments, &target)?;

    let document = source.document(arguments.from);
    let text = document.as_ref().map_or("", |d| &d.text);
    if let (true, Ok(document)) = (arguments.explain, &document)
        && let Ok(read) = read(text, document.format, &job.read)
    {
        eprint(&explain::listing(&source.name, text, &read, Style::of_stderr()));
    }
    let (end, found) = converted(&job, &document);
    write_report(report.as_ref(), &source, &found)?;
    let mut last = match &end {
        End::Failed => String::new(),
        End::Converted(_) | End::Refused => summary(&found, job.target, arguments, matches!(end, End::Refused)),
        End::Defect => {
            let label = Style::of_stderr().severity(Severity::Error, "error");
            format!("{label}: {DEFECT}\n")
        }
    };
    let bytes = match end {
        End::Converted(bytes) => printed(&job, bytes)?,
        End::Refused | End::Defect | End::Failed => {
            show(arguments, &source, text, &found, &last);
            return Ok(if matches!(end, End::Refused) { Outcome::Findings } else { Outcome::Failed });
        }
    };
    match &file {
        Some((named, file)) => {
            output::replace(file, &bytes, named)?;
            if !arguments.quiet {
                let _ = writeln!(last, "wrote {} ({})", visible(&named.to_string_lossy()), job.target.name());
            }
            show(arguments, &source, text, &found, &last);
        }
        None => {
            show(arguments, &source, text, &found, &last);
            output::document(&bytes)?;
        }
    }
    Ok(Outcome::Done)
}

/// What is said of an output that `--verify` refuses.
pub(crate) const DEFECT: &str = "nothing was written: the output loses what was not reported, a defect in resume-convert";

/// Makes ready what the arguments ask for.
pub(crate) fn job<'a>(arguments: &'a Convert, target: &'a Target) -> anyhow::Result<Job<'a>> {
    let browser = target.is_pdf.then(|| print::browser(arguments.browser.as_deref())).transpose()?;
    if target.is_pdf && arguments.lossless {
        let problem = Problem::new("a PDF carries nothing along");
        bail!(problem.hint("leave out --lossless, or keep the page beside it: --to cv.html --lossless"));
    }
    let (read, write, photo) = options_of(arguments)?;
    Ok(Job { arguments, target, browser, read, write, photo, values: Values::unless(arguments.no_values) })
}

/// Converts a document. The findings are in the order of the source.
pub(crate) fn converted(job: &Job<'_>, document: &Result<Document<'_>, Failure>) -> (End, Vec<Finding>) {
    let text = document.as_ref().map_or("", |d| &d.text);
    let mut done = match document.as_ref().map_err(Failure::clone).and_then(|document| convert(document, job)) {
        Ok(done) => done,
        Err(failure) => return (End::Failed, vec![of_failure(text, failure, job.values)]),
    };
    let unreported = if job.arguments.verify { unreported(&done, job.target) } else { Vec::new() };
    let is_defect = !unreported.is_empty();
    done.found.extend(unreported);
    locate(&mut done.found, done.locator, text);
    done.found.sort_by_key(|d| d.span.as_ref().map_or(usize::MAX, |span| span.start));
    let found = findings(text, done.found, job.values);
    let is_refused = job.arguments.strict && found.iter().any(Finding::is_loss);
    let end = match (is_defect, is_refused) {
        (true, _) => End::Defect,
        (_, true) => End::Refused,
        _ => End::Converted(done.written.bytes),
    };
    (end, found)
}

/// The page itself, or printed when a PDF is asked for.
pub(crate) fn printed(job: &Job<'_>, bytes: Vec<u8>) -> anyhow::Result<Vec<u8>> {
    match &job.browser {
        Some(browser) => print::pdf(&bytes, browser, job.arguments.shape.remote_images),
        None => Ok(bytes),
    }
}

fn input_of(arguments: &Convert) -> anyhow::Result<&Path> {
    if let (Some(first), None, None) = (arguments.inputs.first(), &arguments.to, &arguments.output)
        && let Some(command) = input::like_command(first)
    {
        bail!(Problem::new("it is not said what to convert to").hint(format!("did you mean the command `{command}`?")));
    }
    let path = match arguments.inputs.as_slice() {
        [] => Path::new("-"),
        [folder] if folder.is_dir() => {
            let problem = Problem::new(format!("cannot read {}: it is a folder", folder.display()));
            bail!(problem.hint("convert all that is in it into another folder: --out-dir DIR"))
        }
        [path] => path,
        [_, second, ..] => {
            let problem = Problem::new(format!("one résumé is converted at a time, and {} is a second", second.display()));
            bail!(problem.hint("convert many into a folder: --out-dir DIR"))
        }
    };
    Ok(path)
}

/// The files to write: the output and the report, neither of which may be an input or the other.
fn files<'a>(arguments: &'a Convert, target: &'a Target, path: &Path) -> anyhow::Result<(Option<Named<'a>>, Option<Named<'a>>)> {
    let inputs: Vec<&Path> = std::iter::once(path).chain(arguments.photo.as_deref()).collect();
    let named = |file: &'a Path| -> anyhow::Result<Named<'a>> { Ok((file, output::file_of(file, &inputs)?)) };
    let file = target.file.as_deref().map(named).transpose()?;
    let report = arguments.report.as_deref().map(named).transpose()?;
    if let (Some((_, file)), Some((named, report))) = (&file, &report)
        && (file == report || output::is_same(file, report))
    {
        bail!(Problem::new(format!("cannot write the report to {}: the output goes there", named.display())));
    }
    Ok((file, report))
}

fn convert(document: &Document<'_>, job: &Job<'_>) -> Result<Done, Failure> {
    let mut read = read(&document.text, document.format, &job.read)?;
    if let Some(photo) = &job.photo {
        read.resume.basics.image.clone_from(photo);
    }
    let written = write(&read.resume, job.target.format, &job.write, job.arguments.lossless)?;
    let notes = document.note.iter().cloned();
    let found = notes.chain(read.diagnostics).chain(written.diagnostics.iter().cloned()).collect();
    Ok(Done { resume: read.resume, locator: read.locator, written, found })
}

/// What the arguments ask of the reader and of the writer, and the photo.
pub(crate) fn options_of(arguments: &Convert) -> anyhow::Result<(ReadOptions, WriteOptions, Option<String>)> {
    let (read, write) = options::of_shape(&arguments.shape)?;
    let photo = arguments.photo.as_deref().map(options::photo).transpose()?;
    Ok((ReadOptions { explain: arguments.explain, ..read }, write, photo))
}

/// Tells on standard error what was found, and what is to be said last.
pub(crate) fn show(arguments: &Convert, source: &Source, text: &str, found: &[Finding], last: &str) {
    let is_shown = |finding: &&Finding| !arguments.quiet || finding.severity == Severity::Error;
    let shown: Vec<Finding> = found.iter().filter(is_shown).cloned().collect();
    let style = Style::of_stderr();
    let style = Style { snippets: style.snippets && !arguments.no_values, ..style };
    if arguments.output_format == OutputFormat::Text {
        let report = Report { name: &source.name, text, style };
        eprint(&(report.first(&shown, Label::Kind) + last));
        return;
    }
    let mut stream = Stream::new(arguments.output_format, style, Label::Kind, arguments.strict);
    let head = stream.head();
    let document = stream.document(&Checked { name: &source.name, text, findings: &shown });
    eprint(&(head + &document + &stream.tail()));
}

fn write_report(report: Option<&Named<'_>>, source: &Source, found: &[Finding]) -> anyhow::Result<()> {
    let Some((named, file)) = report else { return Ok(()) };
    output::replace(file, array(&source.name, found).as_bytes(), named)
}

/// What an output does not hold although its writer did not say so: findings, for there are none unless we are wrong.
fn unreported(done: &Done, target: &Target) -> Vec<Diagnostic> {
    let report = |pointer: &str, message: String| {
        Diagnostic::invalid(codes::UNREPORTED, pointer, message).hint("please report it, with the input if you can share it")
    };
    match verify(&done.resume, &done.written, target.format, &ReadOptions::default()) {
        Ok(differences) => differences
            .iter()
            .map(|Difference { pointer, left, right }| {
                let sides = diff::sides(left.as_ref(), right.as_ref());
                report(pointer, format!("read back, the output differs, which was not reported: {sides}"))
            })
            .collect(),
        Err(failure) => vec![report("", format!("the output cannot be read back: {}", failure.message))],
    }
}

/// How much was lost, if anything was.
fn summary(found: &[Finding], target: &Target, arguments: &Convert, refused: bool) -> String {
    let count = |what: &str| found.iter().filter(|f| f.happened() == what).count();
    let part = |what: &str| match count(what) {
        0 => None,
        1 => Some(format!("1 value {what}")),
        n => Some(format!("{n} values {what}")),
    };
    let counts: Vec<String> = ["dropped", "approximated"].into_iter().filter_map(part).collect();
    if counts.is_empty() || (arguments.quiet && !refused) {
        return String::new();
    }
    let keeps = target.format.carries == Carries::OnDemand && !arguments.lossless && !target.is_pdf;
    let keeps = if keeps { "; --lossless keeps them" } else { "" };
    let counts = counts.join(", ");
    let name = target.name();
    if refused {
        let label = Style::of_stderr().severity(Severity::Error, "error");
        return format!("{label}: nothing was written, as --strict asks: {counts} (to {name}{keeps})\n");
    }
    format!("{counts} (to {name}{keeps})\n")
}
