//! Faulty inputs and what is said of them: `tests/faults/*.md`.
//!
//! A block marked `input NAME` holds a file, with ⟦ and ⟧ around the place that a finding has to point at; `\u{1b}` stands
//! for the character of that number. The block marked `console` after it holds commands and all that they print, as in
//! the transcripts.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::expect::{all_as_expected, expect, root};
use crate::transcripts::{program, run};

/// Fewer faults than this would mean that they are not found.
const FEWEST: usize = 60;

#[test]
fn faults() {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(root().join("tests/faults")).expect("faults").map(|e| e.expect("an entry").path()).collect();
    files.sort();
    let (mut differences, mut count) = (Vec::new(), 0);
    for path in files {
        let (text, faults, misplaced) = play(&path);
        count += faults;
        differences.extend(misplaced);
        differences.extend(expect(&path, &text));
    }
    assert!(count >= FEWEST, "{count} faults");
    all_as_expected(&differences);
}

/// The page as it comes out today, how many faults it has, and what does not point at its mark.
fn play(path: &Path) -> (String, usize, Vec<String>) {
    let text = std::fs::read_to_string(path).expect("a page");
    let (folder, bin) = (tempfile::tempdir().expect("a folder"), program());
    let (mut out, mut count, mut misplaced) = (String::new(), 0, Vec::new());
    let mut marks: Vec<String> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let _ = writeln!(out, "{line}");
        let Some(mark) = line.strip_prefix("```").filter(|mark| !mark.is_empty()) else { continue };
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        if let Some(name) = mark.strip_prefix("input ") {
            let (input, found) = unmarked(&body.join("\n"), name);
            std::fs::write(folder.path().join(name), input).expect("an input");
            marks = found;
            body.iter().for_each(|line| out.push_str(&format!("{line}\n")));
        } else {
            let mut printed = String::new();
            for command in body.iter().filter_map(|line| line.strip_prefix("$ ")) {
                count += 1;
                run(&mut printed, command, folder.path(), bin.path());
            }
            let missing = marks.drain(..).filter(|mark| !printed.contains(mark.as_str()));
            misplaced.extend(missing.map(|mark| format!("{}: nothing points at {mark}\n{printed}", path.display())));
            out.push_str(&printed);
        }
        out.push_str("```\n");
    }
    (out, count, misplaced)
}

/// A file without its marks, and `NAME:LINE:COLUMN:` of each.
fn unmarked(body: &str, name: &str) -> (String, Vec<String>) {
    let (mut text, mut marks) = (String::new(), Vec::new());
    let (mut line, mut column) = (1, 1);
    let mut rest = body;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        let escaped = (c == '\\').then(|| rest.strip_prefix("u{").and_then(|r| r.split_once('}'))).flatten();
        let escaped = escaped.and_then(|(n, after)| Some((char::from_u32(u32::from_str_radix(n, 16).ok()?)?, after)));
        match (c, escaped) {
            ('⟦', _) => marks.push(format!("{name}:{line}:{column}:")),
            ('⟧', _) => {}
            (_, Some((c, after))) => {
                text.push(c);
                rest = after;
                column += 1;
            }
            ('\n', _) => {
                text.push(c);
                (line, column) = (line + 1, 1);
            }
            (c, None) => {
                text.push(c);
                column += 1;
            }
        }
    }
    text.push('\n');
    (text, marks)
}
