//! What all runs came to, target by target: a file beside the inputs that they found, outside version control.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::{Figures, TARGETS};

const FILE: &str = "total.json";

/// What the runs of one target came to.
#[derive(Default, Serialize, Deserialize)]
struct Total {
    runs: u64,
    executions: u64,
    /// Seconds of computing.
    seconds: f64,
    /// The same since the last finding.
    quiet_seconds: f64,
    findings: u64,
    /// Edges that the last run took, of all that there were.
    taken: u64,
    edges: u64,
    /// The most memory in MiB.
    megabytes: f64,
}

type Totals = BTreeMap<String, Total>;

fn load(folder: &Path) -> Result<Totals> {
    let path = folder.join(FILE);
    if !path.is_file() {
        return Ok(Totals::new());
    }
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}

/// Adds a run; the file appears in one step.
pub fn add(folder: &Path, target: &str, run: &Figures) -> Result<()> {
    let mut totals = load(folder)?;
    let total = totals.entry(target.to_owned()).or_default();
    let Figures { executions, taken, edges, megabytes, seconds, finding } = run;
    total.runs += 1;
    total.executions += executions;
    total.seconds += seconds;
    total.quiet_seconds = if finding.is_none() { total.quiet_seconds + seconds } else { 0.0 };
    total.findings += u64::from(finding.is_some());
    (total.taken, total.edges) = (*taken, *edges);
    total.megabytes = total.megabytes.max(*megabytes);
    let new = folder.join(format!("{FILE}.new"));
    fs::write(&new, serde_json::to_string_pretty(&totals)? + "\n")?;
    Ok(fs::rename(new, folder.join(FILE))?)
}

/// Prints them, targets that never ran too.
pub fn print(folder: &Path) -> Result<()> {
    let totals = load(folder)?;
    println!(
        "{:12} {:>6} {:>13} {:>9} {:>9} {:>9} {:>7} {:>7} {:>6}",
        "target", "runs", "executions", "CPU min", "quiet min", "findings", "edges", "of", "MiB"
    );
    let none = Total::default();
    for target in TARGETS {
        let Total { runs, executions, seconds, quiet_seconds, findings, taken, edges, megabytes } =
            totals.get(target.name).unwrap_or(&none);
        let (minutes, quiet) = (seconds / 60.0, quiet_seconds / 60.0);
        println!(
            "{:12} {runs:>6} {executions:>13} {minutes:>9.1} {quiet:>9.1} {findings:>9} {taken:>7} {edges:>7} {megabytes:>6.0}",
            target.name
        );
    }
    Ok(())
}
