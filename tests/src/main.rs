//! The program that the transcripts run.
#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    resume_cli::main()
}
