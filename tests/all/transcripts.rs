//! The command line, as transcripts: every `tests/cmd/*.md`, `docs/cli.md` and `docs/loss-report.md` hold files and commands with what they
//! print.
//!
//! In a block that is marked `file NAME` stands an input. In a block that is marked `console`, `$` begins a command for
//! `sh`, run in a folder of its own with the inputs and, as `examples`, the project's examples. What it writes to
//! standard output follows, then standard error with `! ` before each line, then `? 2` when its exit code is not 0.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::expect::{all_as_expected, expect, root};

#[test]
fn transcripts() {
    let folder = root().join("tests/cmd");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder).expect("transcripts").map(|e| e.expect("an entry").path()).collect();
    files.sort();
    files.extend(["docs/cli.md", "docs/loss-report.md"].map(|page| root().join(page)));
    assert!(files.len() >= 5, "the transcripts are there");
    let differences: Vec<String> = files.iter().filter_map(|path| expect(path, &play(path))).collect();
    all_as_expected(&differences);
}

/// The transcript as it comes out today.
fn play(path: &Path) -> String {
    let text = std::fs::read_to_string(path).expect("a transcript");
    let folder = tempfile::tempdir().expect("a folder");
    let bin = program();
    std::os::unix::fs::symlink(root().join("examples"), folder.path().join("examples")).expect("a link");
    let mut out = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let _ = writeln!(out, "{line}");
        let Some(mark) = line.strip_prefix("```").filter(|mark| !mark.is_empty()) else { continue };
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        match mark.split_once(' ') {
            Some(("file", name)) => {
                std::fs::write(folder.path().join(name), body.join("\n") + "\n").expect("an input");
                let _ = body.iter().try_for_each(|line| writeln!(out, "{line}"));
            }
            _ => {
                for command in body.iter().filter_map(|line| line.strip_prefix("$ ")) {
                    run(&mut out, command, folder.path(), bin.path());
                }
            }
        }
        let _ = writeln!(out, "```");
    }
    out
}

/// A folder with the program under its own name.
pub fn program() -> tempfile::TempDir {
    let bin = tempfile::tempdir().expect("a folder");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_resume-convert-under-test"), bin.path().join("resume-convert"))
        .expect("a link");
    bin
}

/// Runs a command and appends what it prints.
pub fn run(out: &mut String, command: &str, folder: &Path, bin: &Path) {
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default());
    let done = Command::new("sh")
        .args(["-c", command])
        .current_dir(folder)
        .env_clear()
        .envs([("PATH", path.as_str()), ("LC_ALL", "C.UTF-8"), ("SOURCE_DATE_EPOCH", "1704067200")])
        .stdin(std::process::Stdio::null())
        .output()
        .expect("a shell");
    let _ = writeln!(out, "$ {command}");
    let version = format!("resume-convert {}", env!("CARGO_PKG_VERSION"));
    for line in String::from_utf8_lossy(&done.stdout).replace(&version, "resume-convert VERSION").lines() {
        let _ = writeln!(out, "{line}");
    }
    for line in String::from_utf8_lossy(&done.stderr).lines() {
        let _ = writeln!(out, "! {line}");
    }
    if let Some(code) = done.status.code().filter(|code| *code != 0) {
        let _ = writeln!(out, "? {code}");
    }
}
