//! The structure of both Europass documents: elements by their parents, code lists, and words.

use std::collections::HashSet;
use std::path::Path;

use anyhow::{Result, ensure};

use super::rust::{Index, head, print_grid};
use super::tsv;

pub fn make(data: &Path) -> Result<String> {
    let sources = "data/europass-*.tsv, data/driving-licence-words.tsv and data/mother-tongue-words.tsv";
    let mut out = head(sources, &["index::{grid, index}"]);
    passport_elements(data, &mut out)?;
    candidate_elements(data, &mut out)?;
    codes(data, &mut out, "europass-v3-codes.tsv", "V3")?;
    codes(data, &mut out, "europass-candidate-codes.tsv", "CANDIDATE")?;
    words(data, &mut out)?;
    Ok(out)
}

/// The trees and code lists for people: `docs/formats/europass-elements.md`.
pub fn page(data: &Path) -> Result<String> {
    let mut out = format!("{HEAD}\n## SkillsPassport 3.4\n\n```\n");
    let passport = tsv::read(data, "europass-v3-elements.tsv", 4)?;
    let lines = passport.iter().map(|row| {
        let kind = if row.cell(1).is_empty() { "" } else { row.cell(3) };
        [row.cell(0), "", row.cell(1), row.cell(2), kind]
    });
    trees(&mut out, lines);
    lists(&mut out, data, "europass-v3-codes.tsv")?;
    out.push_str("\n## Candidate\n\n```\n");
    let candidate = tsv::read(data, "europass-candidate-elements.tsv", 5)?;
    let lines = candidate.iter().map(|row| {
        let prefix = if row.cell(2) == "-" { "" } else { row.cell(2) };
        [row.cell(0), prefix, row.cell(1).trim_start_matches('|'), row.cell(4), row.cell(3)]
    });
    trees(&mut out, lines);
    lists(&mut out, data, "europass-candidate-codes.tsv")?;
    Ok(out)
}

const HEAD: &str = "\
# Elements of Europass documents

<!-- Made by `cargo xtask codegen` from crates/resume-core/data/europass-*.tsv. Do not edit. -->

What stands in what, in this order: `?` at most once, `*` any number of times, `+` at least once, without a mark once; `@` is an
attribute. After the colon is what it holds, another line of the tree or a kind of text, unless that is called the same or is
any text. Readers, writers and `validate` go by these tables; what maps to what is in [europass.md](europass.md) and
[europass-candidate.md](europass-candidate.md).
";

/// A line for each parent; each row is parent, prefix, name, cardinality, content.
fn trees<'r>(out: &mut String, rows: impl Iterator<Item = [&'r str; 5]>) {
    let mut last = "";
    for [parent, prefix, name, occurs, content] in rows {
        if parent != last {
            out.push_str(if last.is_empty() { "" } else { "\n" });
            out.extend([parent, " ="]);
            last = parent;
        }
        let mark = if occurs == "1" { "" } else { occurs };
        let colon = if prefix.is_empty() { "" } else { ":" };
        let kind =
            if content == name || matches!(content, "string" | "text" | "") { String::new() } else { format!(":{content}") };
        let name = if name.is_empty() { " nothing" } else { name };
        out.extend([" ", prefix, colon, name.trim_start(), &kind, mark]);
    }
    out.push_str("\n```\n");
}

/// The code lists; long ones by their number.
fn lists(out: &mut String, data: &Path, file: &str) -> Result<()> {
    const LONG: usize = 40;
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for row in tsv::read(data, file, 3)? {
        match all.last_mut().filter(|(list, _)| list == row.cell(0)) {
            Some((_, codes)) => codes.push(row.cell(1).to_owned()),
            None => all.push((row.cell(0).to_owned(), vec![row.cell(1).to_owned()])),
        }
    }
    out.push_str("\n| code list | codes |\n|---|---|\n");
    for (list, codes) in all {
        let shown = if codes.len() > LONG {
            format!("{} codes", codes.len())
        } else {
            codes.iter().map(|code| format!("`{}`", code.replace('|', "\\|"))).collect::<Vec<_>>().join(" ")
        };
        out.push_str(&format!("| {list} | {shown} |\n"));
    }
    Ok(())
}

/// The parts in the order of the table; the rows of each parent; the row of each `parent/part`.
fn passport_elements(data: &Path, out: &mut String) -> Result<()> {
    let (mut grid, mut rows, mut by_name) = (Vec::new(), Groups::default(), Index::default());
    for row in tsv::read(data, "europass-v3-elements.tsv", 4)? {
        let (parent, name) = (row.cell(0), row.cell(1));
        rows.add(&row, parent, grid.len(), usize::from(!name.is_empty()))?;
        if name.is_empty() {
            continue;
        }
        ensure!(["1", "?", "*", "+"].contains(&row.cell(2)), "{}: `{}` is no cardinality", row.place, row.cell(2));
        let key = format!("{parent}/{name}");
        ensure!(by_name.get(&key).is_empty(), "{}: {key} is there twice", row.place);
        by_name.add(key, grid.len().to_string());
        grid.push((1..4).map(|at| row.cell(at).to_owned()).collect());
    }
    print_grid(out, "V3_PARTS", &grid)?;
    rows.print(out, "V3_PARENTS")?;
    by_name.print(out, "V3_PART", "u16")
}

/// The elements and their places among siblings (`|` before a name: the same place as the one above).
fn candidate_elements(data: &Path, out: &mut String) -> Result<()> {
    let (mut grid, mut rows, mut by_name) = (Vec::new(), Groups::default(), Index::default());
    let mut rank = 0;
    for row in tsv::read(data, "europass-candidate-elements.tsv", 5)? {
        let alike = row.cell(1).strip_prefix('|');
        rank += usize::from(alike.is_none());
        let (parent, name) = (row.cell(0), alike.unwrap_or(row.cell(1)));
        rows.add(&row, parent, grid.len(), 1)?;
        let key = format!("{parent}/{name}");
        ensure!(by_name.get(&key).is_empty(), "{}: {key} is there twice", row.place);
        by_name.add(key, format!("({}, {rank})", grid.len()));
        let prefix = if row.cell(2) == "-" { "" } else { row.cell(2) };
        grid.push([name, prefix, row.cell(3), row.cell(4)].map(str::to_owned).to_vec());
    }
    print_grid(out, "CANDIDATE_ELEMENTS", &grid)?;
    rows.print(out, "CANDIDATE_PARENTS")?;
    by_name.print(out, "CANDIDATE_ELEMENT", "(u16, u16)")
}

/// Code and meaning in the order of the table; the rows of each list; the first row of each `list/code` and of each
/// `list/meaning`, in lower case.
fn codes(data: &Path, out: &mut String, file: &str, name: &str) -> Result<()> {
    let (mut grid, mut rows) = (Vec::new(), Groups::default());
    let (mut by_code, mut by_meaning) = (Index::default(), Index::default());
    for row in tsv::read(data, file, 3)? {
        let (list, code, meaning) = (row.cell(0), row.cell(1).replace("\\n", "\n"), row.cell(2));
        rows.add(&row, list, grid.len(), 1)?;
        for (index, text) in [(&mut by_code, code.as_str()), (&mut by_meaning, meaning)] {
            let key = format!("{list}/{}", text.to_lowercase());
            if !text.is_empty() && index.get(&key).is_empty() {
                index.add(key, grid.len().to_string());
            }
        }
        grid.push(vec![code, meaning.to_owned()]);
    }
    print_grid(out, &format!("{name}_CODES"), &grid)?;
    rows.print(out, &format!("{name}_LISTS"))?;
    by_code.print(out, &format!("{name}_CODE"), "u16")?;
    by_meaning.print(out, &format!("{name}_MEANING"), "u16")
}

fn words(data: &Path, out: &mut String) -> Result<()> {
    let cells = |file: &str, columns: usize| -> Result<Vec<Vec<String>>> {
        let rows = tsv::read(data, file, columns)?.into_iter();
        Ok(rows.map(|row| (0..columns).map(|at| row.cell(at).to_owned()).collect()).collect())
    };
    print_grid(out, "SKILL_WORDS", &cells("europass-skill-words.tsv", 2)?)?;
    print_grid(out, "LICENCE_WORDS", &cells("driving-licence-words.tsv", 1)?)?;
    let mut mother_tongue = Index::default();
    for row in cells("mother-tongue-words.tsv", 1)? {
        mother_tongue.add(row.concat(), "()".to_owned());
    }
    mother_tongue.print(out, "MOTHER_TONGUE", "()")
}

/// First row and number of rows of each group; the rows of one have to stand together.
#[derive(Default)]
struct Groups {
    all: Vec<(String, usize, usize)>,
    seen: HashSet<String>,
}

impl Groups {
    fn add(&mut self, row: &tsv::Row, group: &str, at: usize, count: usize) -> Result<()> {
        match self.all.last_mut() {
            Some((last, _, rows)) if last == group => *rows += count,
            _ => {
                ensure!(self.seen.insert(group.to_owned()), "{}: the rows of {group} do not stand together", row.place);
                self.all.push((group.to_owned(), at, count));
            }
        }
        Ok(())
    }

    fn print(self, out: &mut String, name: &str) -> Result<()> {
        let mut index = Index::default();
        for (group, first, count) in self.all {
            index.add(group, format!("({first}, {count})"));
        }
        index.print(out, name, "(u16, u16)")
    }
}
