//! The codes of diagnostics: `codes.tsv` to constants, and to the page that explains them.

use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::Made;
use super::tsv;

const PAGE_HEAD: &str = "\
<!-- Made by `cargo xtask codegen` from crates/resume-core/data/codes.tsv. Do not edit. -->

# Codes

Every finding has a code, which stays the same between versions. `resume-convert codes CODE` prints what stands here. The
severity is the one that `validate` gives it; in a conversion, what counts is what happened to the data
([validate.md](validate.md#severities)).

| code | severity | meaning |
|---|---|---|
";

pub fn make(data: &Path) -> Result<Vec<Made>> {
    let mut code = "// Made by `cargo xtask codegen` from data/codes.tsv. Do not edit.\n\
        use super::{About, Code, Severity};\n\n"
        .to_owned();
    let (mut all, mut table, mut texts) = (String::new(), String::new(), String::new());
    for row in tsv::read(data, "codes.tsv", 5)? {
        let [name, severity, about, explanation, example] = [0, 1, 2, 3, 4].map(|at| row.cell(at));
        if [name, about, explanation, example].contains(&"") {
            bail!("{}: a cell is empty", row.place);
        }
        let variant = match severity {
            "error" => "Error",
            "warning" => "Warning",
            "note" => "Note",
            _ => bail!("{}: the severity is error, warning or note, not {severity:?}", row.place),
        };
        let constant = name.to_ascii_uppercase().replace('-', "_");
        let about_in_docs = about.replace('[', "\\[").replace('<', "\\<");
        write!(
            code,
            "/// {about_in_docs}\npub const {constant}: Code = Code(&About {{ name: {name:?}, severity: Severity::{variant}, \
             about: {about:?}, explanation: {explanation:?}, example: {example:?} }});\n"
        )
        .context("writing to text")?;
        let _ = write!(all, "{constant}, ");
        let _ = writeln!(table, "| [`{name}`](#{name}) | {severity} | {about} |");
        let explanation = explanation.replace('<', "&lt;");
        let _ = write!(texts, "\n## {name}\n\n*{severity}* · {about}\n\n{explanation}\n\nFor example: {example}\n");
    }
    let _ = write!(
        code,
        "\n/// All codes, in the order of the table.\npub const ALL: &[Code] = &[{}];\n",
        all.trim_end_matches(", ")
    );
    Ok(vec![
        Made { path: "crates/resume-core/src/diagnostic/codes.rs".into(), text: code },
        Made { path: "docs/codes.md".into(), text: format!("{PAGE_HEAD}{table}{texts}") },
    ])
}
