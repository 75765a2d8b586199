//! `cargo xtask COMMAND --record`: what a command prints, as the section of docs/performance.md that is named after it.

use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::ci::root;

/// Runs a command of ours, prints what it says, and puts it into its section.
///
/// # Errors
/// When the command fails, or there is no section for it.
pub fn run(command: &[&str]) -> Result<()> {
    let page = root().join("docs/performance.md");
    let name = format!("cargo xtask {}", command.first().context("a command to be recorded")?);
    let name = if command.contains(&"--peers") { name + " --peers" } else { name };
    let text = fs::read_to_string(&page)?;
    let begin = format!("<!-- {name} -->\n");
    let (before, rest) = text.split_once(&begin).with_context(|| format!("docs/performance.md has no section `{name}`"))?;
    let (_, after) = rest.split_once("<!-- end -->").context("the section has no end")?;
    let child = Command::new(std::env::current_exe()?).args(command).stdout(Stdio::piped()).spawn()?;
    let output = child.wait_with_output()?;
    let said = String::from_utf8(output.stdout)?;
    print!("{said}");
    ensure!(output.status.success(), "{name} failed, so nothing is recorded");
    fs::write(&page, format!("{before}{begin}\n{}\n\n<!-- end -->{after}", said.trim()))?;
    Ok(())
}
