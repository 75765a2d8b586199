//! `cargo xtask ci`: the checks that are no test, one after the other, all of them also when one fails.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

use crate::{codegen, deny, json_resume, pyyaml, reference, suites, xsd};

type Step = (&'static str, fn() -> Result<()>);

const STEPS: &[Step] = &[
    ("format", || cargo(&["fmt", "--all", "--check"], &[])),
    ("lints", || cargo(&["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"], &[])),
    ("documentation", || cargo(&["doc", "--workspace", "--no-deps", "--quiet"], &[("RUSTDOCFLAGS", "-D warnings")])),
    ("generated files", || codegen::run(codegen::Mode::Check)),
    ("dependencies", deny::run),
    ("YAML 1.1", pyyaml::run),
    ("JSON Resume's fixtures", json_resume::suite),
    ("conformance suites", suites::run),
    ("SkillsPassport schema", || if reference::folder().is_some() { xsd::run() } else { Ok(()) }),
    ("reference résumés", reference::run),
    ("gold score", || reference::gold(false)),
];

/// Runs them.
pub fn run() -> Result<()> {
    // Paths in the project's own files begin there.
    std::env::set_current_dir(root())?;
    let mut failed = Vec::new();
    for (name, step) in STEPS {
        eprintln!("== {name}");
        let start = Instant::now();
        if let Err(error) = step() {
            eprintln!("error: {error:#}");
            failed.push(*name);
        }
        eprintln!("   {:.1} s", start.elapsed().as_secs_f32());
    }
    ensure!(failed.is_empty(), "failed: {}", failed.join(", "));
    Ok(())
}

/// Runs cargo in the workspace.
pub fn cargo(arguments: &[&str], environment: &[(&str, &str)]) -> Result<()> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(program)
        .args(arguments)
        .envs(environment.iter().copied())
        .current_dir(root())
        .status()
        .context("cargo does not start")?;
    if !status.success() {
        bail!("cargo {} failed", arguments.join(" "));
    }
    Ok(())
}

/// The workspace's folder.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}
