//! `cargo xtask deny`: the policy of `deny.toml`, checked offline.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::ci::root;

/// What the policy allows.
struct Policy {
    licences: BTreeSet<String>,
    /// A licence that one crate may have beside them.
    exceptions: BTreeMap<String, String>,
    /// Crates of which there may be several versions.
    skipped: BTreeSet<String>,
    registry: String,
}

/// Checks licences, versions and sources of everything in `Cargo.lock`.
///
/// # Errors
/// When something is not allowed, or an exception is none any more.
pub fn run() -> Result<()> {
    let policy = policy(&fs::read_to_string(root().join("deny.toml"))?)?;
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["metadata", "--format-version", "1", "--offline", "--all-features"];
    let output = Command::new(program).args(arguments).current_dir(root()).output().context("cargo metadata")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let (mut wrong, mut count) = (Vec::new(), 0);
    let mut unused: BTreeSet<&str> = policy.exceptions.keys().map(String::as_str).collect();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let text = |key: &str| package[key].as_str().unwrap_or("");
        let (name, licence) = (text("name"), text("license"));
        count += 1;
        versions.entry(name).or_default().insert(text("version"));
        let exception = policy.exceptions.get(name);
        if !allowed(licence, &policy.licences) {
            match exception {
                Some(exception) if exception == licence => {
                    unused.remove(name);
                }
                _ => wrong.push(format!("{name} has the licence `{licence}`")),
            }
        }
        if package["source"].as_str().is_some_and(|source| source != policy.registry) {
            wrong.push(format!("{name} comes from {}", package["source"]));
        }
    }
    for (name, versions) in versions.iter().filter(|(name, versions)| versions.len() > 1 && !policy.skipped.contains(**name)) {
        wrong.push(format!("there are several versions of {name}: {versions:?}"));
    }
    wrong.extend(unused.into_iter().map(|name| format!("the exception for {name} in deny.toml is not needed")));
    ensure!(wrong.is_empty(), "{}", wrong.join("\n   "));
    println!("   {count} crates; their licences, versions and sources are as deny.toml has it");
    Ok(())
}

/// Reads the lines that matter; the file is TOML for cargo-deny, and simple.
fn policy(text: &str) -> Result<Policy> {
    let quoted = |line: &str| line.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let value = |key: &str| text.lines().find(|line| line.starts_with(&format!("{key} = "))).with_context(|| key.to_owned());
    let exceptions = text.lines().filter(|line| line.trim_start().starts_with("{ name = "));
    let exceptions = exceptions.filter_map(|line| {
        let mut parts = quoted(line).into_iter();
        Some((parts.next()?, parts.next()?))
    });
    let registry = quoted(value("allow-registry")?).into_iter().next().context("allow-registry")?;
    Ok(Policy {
        licences: quoted(value("allow")?).into_iter().collect(),
        exceptions: exceptions.collect(),
        skipped: quoted(value("skip")?).into_iter().collect(),
        registry: format!("registry+{registry}"),
    })
}

/// Whether a licence expression (SPDX; `/` is an old OR) can be met.
fn allowed(expression: &str, licences: &BTreeSet<String>) -> bool {
    let any = |text: &str| text.split(" OR ").any(|one| licences.contains(one.trim()));
    let plain = expression.replace('/', " OR ").replace("  ", " ");
    plain.split(" AND ").all(|part| any(part.trim().trim_start_matches('(').trim_end_matches(')')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions() {
        let licences: BTreeSet<String> = ["MIT", "Zlib"].map(str::to_owned).into();
        for fine in ["MIT", "MIT OR GPL-3.0", "GPL-3.0/MIT", "(GPL-3.0 OR MIT) AND Zlib", "Apache-2.0 / MIT"] {
            assert!(allowed(fine, &licences), "{fine}");
        }
        for not in ["GPL-3.0", "", "MIT AND GPL-3.0", "(MIT OR Zlib) AND GPL-3.0"] {
            assert!(!allowed(not, &licences), "{not}");
        }
    }
}
