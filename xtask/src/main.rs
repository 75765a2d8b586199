//! The project's own chores: `cargo xtask CHORE`.

mod codegen;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask codegen            write the tables and the schema that are made from data/*.tsv and the model
cargo xtask codegen --check    fail when what is committed differs from what would be written
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["codegen"] => codegen::run(codegen::Mode::Write),
        ["codegen", "--check"] => codegen::run(codegen::Mode::Check),
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
