//! The program that the transcripts run.

fn main() -> std::process::ExitCode {
    resume_cli::main()
}
