//! The arguments.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{ArgMatches, Args, FromArgMatches, Parser, Subcommand};
use resume_convert::{Format, PartialDate, Schema};

use crate::diff::DiffFormat;
use crate::formatted::OutputFormat;
use crate::style::Colour;

const EXAMPLES: &str = "\
Examples:
  resume-convert cv.md --to europass.xml         a Europass file from a Markdown CV
  resume-convert cv.json --to html -o page.html  a web page from a JSON Resume
  resume-convert cvs --to html --out-dir pages   a page of every résumé in a folder, on all cores
  resume-convert validate cv.yaml                what is wrong with a résumé, and where";

const USAGE: &str = "resume-convert [IN] --to FORMAT|FILE [-o FILE] [OPTIONS]
       resume-convert FILE|FOLDER|PATTERN... --to FORMAT --out-dir DIR [OPTIONS]
       resume-convert stream [--from FORMAT] --to FORMAT
       resume-convert validate FILE...
       resume-convert diff A B
       resume-convert upgrade FILE...
       resume-convert formats
       resume-convert themes [--export NAME DIR]
       resume-convert codes [CODE]";

const NOTES: &str = "\
IN is a file or - for standard input. FORMAT is markdown (md), json, yaml (yml), europass,
europass-v3 or html; a page is printed by a browser for pdf.
A file that has the name of a command is written with a path: ./validate

Exit codes: 0 done; 1 findings: invalid values (validate), differences (diff), losses (--strict);
2 could not do it; 130 interrupted";

/// Converts résumés between Markdown, JSON Resume, YAML, Europass XML and HTML, and says what was lost.
#[derive(Parser, Debug)]
#[command(
    name = "resume-convert",
    bin_name = "resume-convert",
    version,
    before_help = EXAMPLES,
    override_usage = USAGE,
    after_help = NOTES,
    help_template = "{before-help}\n{about-with-newline}\n{usage-heading} {usage}\n\n{all-args}{after-help}",
    args_conflicts_with_subcommands = true,
    max_term_width = 110
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) convert: Convert,
    /// When to colour what people read
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto", hide_default_value = true)]
    pub(crate) color: Colour,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Convert records, one a line, from standard input to standard output
    Stream(Later<Stream>),
    /// Tell what is wrong with résumés, and where
    Validate(Later<Validate>),
    /// Tell what two résumés differ in, whatever their formats
    Diff(Later<Diff>),
    /// Bring résumés to JSON Resume 1.0.0 in place: older names, open ends, forms of dates (JSON, YAML)
    Upgrade(Later<Upgrade>),
    /// List the formats
    Formats,
    /// List the themes of pages, or copy one to start a theme of your own from
    Themes(Later<Themes>),
    /// List the codes of findings, or explain one
    Codes(Later<Codes>),
}

/// Arguments of a command that are described when the command is there: to describe them all takes a third of the time of a
/// conversion.
#[derive(Debug)]
pub(crate) struct Later<T>(pub(crate) T);

impl<T: Args> Args for Later<T> {
    fn augment_args(command: clap::Command) -> clap::Command {
        command.defer(T::augment_args)
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        command.defer(T::augment_args_for_update)
    }
}

impl<T: FromArgMatches> FromArgMatches for Later<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        T::from_arg_matches(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches(matches)
    }
}

#[derive(Args, Debug)]
pub(crate) struct Convert {
    /// The résumé: a file, or - for standard input; with --out-dir any number of files, folders and patterns
    #[arg(value_name = "IN")]
    pub(crate) inputs: Vec<PathBuf>,
    /// The format to write, or a file whose name tells it (cv.json, cv.yaml, cv.md, cv.html, cv.pdf; any .xml is europass)
    #[arg(short, long, value_name = "FORMAT|FILE")]
    pub(crate) to: Option<PathBuf>,
    /// The file to write; - is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// The format of the input, when its name and content do not tell
    #[arg(short, long, value_name = "FORMAT", value_parser = format)]
    pub(crate) from: Option<&'static Format>,
    /// Carry along, unseen, what the target format cannot show, so that reading the output gives it back
    #[arg(long)]
    pub(crate) lossless: bool,
    /// Write nothing and exit with 1 if anything would be lost
    #[arg(long)]
    pub(crate) strict: bool,
    /// Read the output back before it is written, and fail if it differs in anything that was not reported
    #[arg(long)]
    pub(crate) verify: bool,
    /// A file for everything that was found, as JSON: what was dropped, approximated and assumed, and where in the input;
    /// with --out-dir an object a line for each input
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// How findings are written to standard error
    #[arg(long, value_name = "HOW", default_value = "text", hide_default_value = true)]
    pub(crate) output_format: OutputFormat,
    /// Show nothing of the résumé's contents in messages
    #[arg(long)]
    pub(crate) no_values: bool,
    /// Errors only: no notes, no warnings
    #[arg(short, long)]
    pub(crate) quiet: bool,
    /// Show what each line was taken for, and why; with --to beside the conversion, on standard error
    #[arg(long)]
    pub(crate) explain: bool,
    #[command(flatten)]
    pub(crate) shape: Shape,
    /// The browser that prints a PDF (default: an installed Chromium, Chrome or Edge)
    #[arg(long, value_name = "PATH")]
    pub(crate) browser: Option<PathBuf>,
    /// The photo to put into the résumé: a PNG, JPEG, GIF or WebP file
    #[arg(long, value_name = "FILE")]
    pub(crate) photo: Option<PathBuf>,
    /// Convert any number of files into this folder, which keeps the structure of the folders that are named
    #[arg(long, value_name = "DIR", conflicts_with_all = ["output", "explain"], help_heading = "Many files")]
    pub(crate) out_dir: Option<PathBuf>,
    /// How many files are converted at a time (default: one for each core)
    #[arg(short, long, value_name = "N", requires = "out_dir", help_heading = "Many files")]
    pub(crate) jobs: Option<NonZeroUsize>,
    /// Convert files again whose output is newer than they are
    #[arg(long, requires = "out_dir", help_heading = "Many files")]
    pub(crate) force: bool,
    /// Stop at the first file that cannot be converted
    #[arg(long, requires = "out_dir", help_heading = "Many files")]
    pub(crate) fail_fast: bool,
}

/// What shapes the output, whatever the input.
#[derive(Args, Debug, Default)]
pub(crate) struct Shape {
    /// The look of an HTML page: a theme's name, or the folder of one's own
    #[arg(long, value_name = "NAME|DIR")]
    pub(crate) theme: Option<PathBuf>,
    /// An option of the theme, such as accent=#7a1f3d or paper=letter; may be given several times
    #[arg(long, value_name = "NAME=VALUE", value_parser = theme_option)]
    pub(crate) theme_option: Vec<(String, String)>,
    /// Let the page load a photo that lies elsewhere, instead of linking it
    #[arg(long)]
    pub(crate) remote_images: bool,
    /// The language of headings and labels, and the one to read of a document in several: en, zh-Hans
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub(crate) locale: Option<String>,
    /// The country of phone numbers that do not tell theirs: DE, CN
    #[arg(long, value_name = "CC", value_parser = country)]
    pub(crate) country: Option<String>,
    /// The date of the document, where a format demands one (default: today, in UTC)
    #[arg(long, value_name = "DATE")]
    pub(crate) date: Option<PartialDate>,
}

#[derive(Args, Debug)]
pub(crate) struct Stream {
    /// The format of the records; told from each record's content when it is not given
    #[arg(short, long, value_name = "FORMAT", value_parser = format)]
    pub(crate) from: Option<&'static Format>,
    /// The format to write
    #[arg(short, long, value_name = "FORMAT", value_parser = format)]
    pub(crate) to: &'static Format,
    /// How many threads convert (default: one for each core)
    #[arg(short, long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,
    /// Exit with 1 if a record could not be converted
    #[arg(long)]
    pub(crate) fail_on_error: bool,
    /// Write {"id", "content", "diagnostics"} for JSON, too, with the résumé as content
    #[arg(long)]
    pub(crate) envelope: bool,
    /// Carry along, unseen, what the target format cannot show, so that reading the output gives it back
    #[arg(long)]
    pub(crate) lossless: bool,
    /// Show nothing of the résumés' contents in diagnostics and errors
    #[arg(long)]
    pub(crate) no_values: bool,
    /// Do not tell on standard error how many records could not be converted
    #[arg(short, long)]
    pub(crate) quiet: bool,
    #[command(flatten)]
    pub(crate) shape: Shape,
}

#[derive(Args, Debug)]
pub(crate) struct Validate {
    /// The résumés: files, folders with all that is in them, patterns such as 'cvs/**/*.json'; - is standard input
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// How findings are written
    #[arg(long, value_name = "HOW", default_value = "text", hide_default_value = true)]
    pub(crate) output_format: OutputFormat,
    /// Show nothing of the résumés' contents
    #[arg(long)]
    pub(crate) no_values: bool,
    /// The format of every file, when names and contents do not tell
    #[arg(short, long, value_name = "FORMAT", value_parser = format)]
    pub(crate) from: Option<&'static Format>,
    /// The schema to check by: shared, or json-resume for the verdict of the official one (JSON, YAML)
    #[arg(long, value_name = "NAME", value_parser = schema, default_value = "shared", hide_default_value = true)]
    pub(crate) schema: Schema,
    /// Rewrite in place what is safe to rewrite, and tell of what is left (JSON, YAML)
    #[arg(long)]
    pub(crate) fix: bool,
    /// Show what --fix would change, and write nothing
    #[arg(long, conflicts_with = "no_values")]
    pub(crate) diff: bool,
    /// Write nothing, and exit with 1 if --fix would change something
    #[arg(long)]
    pub(crate) check: bool,
    /// Exit with 1 on warnings, too
    #[arg(long)]
    pub(crate) strict: bool,
    /// Errors only: no notes, no warnings
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Themes {
    /// Write all files of a theme into a folder
    #[arg(long, num_args = 2, value_names = ["NAME", "DIR"])]
    pub(crate) export: Vec<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct Upgrade {
    /// The résumés: files, folders with all that is in them, patterns such as 'cvs/**/*.json'; - is standard input
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// Show what would change, and write nothing
    #[arg(long)]
    pub(crate) diff: bool,
    /// Write nothing, and exit with 1 if something would change
    #[arg(long)]
    pub(crate) check: bool,
    /// The format of every file, when names and contents do not tell
    #[arg(short, long, value_name = "FORMAT", value_parser = format)]
    pub(crate) from: Option<&'static Format>,
    /// Do not tell what was changed
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Diff {
    /// The first résumé; - is standard input
    #[arg(value_name = "A")]
    pub(crate) left: PathBuf,
    /// The second résumé
    #[arg(value_name = "B")]
    pub(crate) right: PathBuf,
    /// How differences are written
    #[arg(long, value_name = "HOW", default_value = "text", hide_default_value = true)]
    pub(crate) output_format: DiffFormat,
    /// Both résumés beside each other
    #[arg(long, conflicts_with = "output_format")]
    pub(crate) side_by_side: bool,
    /// Tell where they differ, and nothing of what they say
    #[arg(long, conflicts_with = "side_by_side")]
    pub(crate) no_values: bool,
    /// Leave out what lies at or below a JSON Pointer, in which * is any index: /meta, /work/*/summary; may be repeated
    #[arg(long, value_name = "POINTER", value_parser = pointer)]
    pub(crate) ignore: Vec<String>,
    /// The format of both files, when names and contents do not tell
    #[arg(short, long, value_name = "FORMAT", value_parser = format)]
    pub(crate) from: Option<&'static Format>,
}

#[derive(Args, Debug)]
pub(crate) struct Codes {
    /// The code to explain
    #[arg(value_name = "CODE")]
    pub(crate) code: Option<String>,
}

fn pointer(text: &str) -> Result<String, String> {
    if text.starts_with('/') { Ok(text.to_owned()) } else { Err(format!("a JSON Pointer begins with a slash: `/{text}`")) }
}

fn format(name: &str) -> Result<&'static Format, String> {
    resume_convert::format(name).ok_or_else(|| crate::target::no_format(name))
}

fn theme_option(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("an option of a theme is written NAME=VALUE, such as paper=letter")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn schema(name: &str) -> Result<Schema, String> {
    match name {
        "shared" => Ok(Schema::Shared),
        "json-resume" | "jsonresume" => Ok(Schema::JsonResume),
        _ => Err("the schemas are `shared` and `json-resume`".to_owned()),
    }
}

fn locale(tag: &str) -> Result<String, String> {
    let tag = tag.replace('_', "-");
    if resume_convert::forms::is_language(&tag) { Ok(tag) } else { Err("a language tag is such as `en` or `zh-Hans`".to_owned()) }
}

fn country(code: &str) -> Result<String, String> {
    match code.to_ascii_uppercase().as_str() {
        // What the EU's own lists write.
        "UK" => Ok("GB".to_owned()),
        "EL" => Ok("GR".to_owned()),
        upper if resume_convert::forms::is_country(upper) => Ok(upper.to_owned()),
        _ => Err("a country is given by its two letters, such as `DE` or `CN`".to_owned()),
    }
}
