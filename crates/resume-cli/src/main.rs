//! The binary `resume-convert`.

fn main() -> std::process::ExitCode {
    resume_cli::main()
}
