//! The binary `resume-convert`.
#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    resume_cli::main()
}
