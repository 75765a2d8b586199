//! Files made from others: `crates/resume-core/data/*.tsv` to sorted static arrays, the model to its JSON Schema, the
//! templates to their compiled form.

mod codes;
mod europass;
mod rust;
mod schema;
mod tables;
mod tsv;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Write,
    Check,
}

/// A file to be written, relative to the workspace.
pub struct Made {
    pub path: PathBuf,
    pub text: String,
}

pub fn run(mode: Mode) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask is a folder of the workspace")?;
    let data = root.join("crates/resume-core/data");
    let mut files = tables::make(&data)?;
    files.extend(codes::make(&data)?);
    files.extend(schema::make()?);
    let page = europass::page(&data)?;
    files.push(Made { path: "docs/formats/europass-elements.md".into(), text: page });
    let code = resume_writers::html::compile_built_in()?;
    files.push(Made { path: "crates/resume-writers/src/html/templates.code".into(), text: code });
    let mut stale = Vec::new();
    for Made { path, text } in &files {
        let full = root.join(path);
        if std::fs::read_to_string(&full).is_ok_and(|present| present == *text) {
            continue;
        }
        match mode {
            Mode::Check => stale.push(path.display().to_string()),
            Mode::Write => {
                if let Some(folder) = full.parent() {
                    std::fs::create_dir_all(folder)?;
                }
                std::fs::write(&full, text).with_context(|| format!("writing {}", path.display()))?;
                println!("wrote {}", path.display());
            }
        }
    }
    if !stale.is_empty() {
        bail!("not up to date: {}; run `cargo xtask codegen` and commit what it writes", stale.join(", "));
    }
    Ok(())
}
