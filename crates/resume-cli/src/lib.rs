//! The command line of resume-convert: arguments, files, terminal. All input and output of the project happens here.
//!
//! It is a library so that the tests run the same program; people use the binary, and programs use `resume_convert`.
#![forbid(unsafe_code)]

mod args;
mod batch;
mod codes;
mod convert;
mod diff;
mod explain;
mod finding;
mod fix;
mod formats;
mod formatted;
mod input;
mod options;
mod output;
mod print;
mod problem;
mod report;
mod stream;
mod style;
mod target;
mod themes;
mod validate;
mod walk;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Arguments, Command, Later};
use problem::Problem;

/// How a run ended: the exit codes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Outcome {
    /// Done.
    Done = 0,
    /// Invalid values, differences, or losses under `--strict`.
    Findings = 1,
    /// It could not be done.
    Failed = 2,
    /// The user stopped it.
    Interrupted = 130,
}

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    std::panic::set_hook(Box::new(panicked));
    let outcome = run(Arguments::parse()).unwrap_or_else(|error| {
        if output::is_closed_pipe(&error) {
            return Outcome::Done;
        }
        problem::show(&error);
        Outcome::Failed
    });
    ExitCode::from(outcome as u8)
}

fn run(arguments: Arguments) -> anyhow::Result<Outcome> {
    style::choose(arguments.color);
    match arguments.command {
        Some(Command::Stream(Later(stream))) => stream::run(&stream),
        Some(Command::Validate(Later(validate))) => validate::run(&validate),
        Some(Command::Diff(Later(diff))) => diff::run(&diff),
        Some(Command::Upgrade(Later(upgrade))) => fix::upgrade(&upgrade),
        Some(Command::Formats) => formats::run(),
        Some(Command::Themes(Later(arguments))) => themes::run(&arguments),
        Some(Command::Codes(Later(codes))) => codes::run(&codes),
        None if arguments.convert.inputs.is_empty() && std::io::stdin().is_terminal() => {
            let help = Arguments::command().render_help();
            let _ = write!(std::io::stderr(), "{help}");
            Ok(Outcome::Failed)
        }
        None => convert::run(&arguments.convert),
    }
}

/// How many threads to work with: what was asked for, else one for each core.
fn jobs(asked: Option<std::num::NonZeroUsize>) -> usize {
    asked.or_else(|| std::thread::available_parallelism().ok()).map_or(1, std::num::NonZeroUsize::get)
}

/// A panic is a defect of ours: one line, no backtrace, and an exit code that scripts know.
fn panicked(info: &std::panic::PanicHookInfo<'_>) {
    let place = info.location().map(|l| format!(" at {}:{}", l.file(), l.line())).unwrap_or_default();
    let problem = Problem::new(format!("a defect in resume-convert{place}; nothing was written"));
    problem::show(&problem.hint("please report it, with the input if you can share it").into());
    std::process::exit(Outcome::Failed as i32);
}
