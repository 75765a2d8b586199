//! A program's run, and what the system counted. (Rust's standard library has no wait4; Python's has.)

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

const SCRIPT: &str = r#"
import json, os, resource, signal, subprocess, sys
limit, out, err = int(sys.argv[1]), open(sys.argv[2], "wb"), open(sys.argv[3], "wb")
bound = lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
child = subprocess.Popen(sys.argv[4:], stdin=subprocess.DEVNULL, stdout=out, stderr=err, preexec_fn=bound)
_, status, used = os.wait4(child.pid, 0)
print(json.dumps({
    "code": os.waitstatus_to_exitcode(status), "seconds": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss / 1024,
}))
"#;

/// What a run took.
pub struct Run {
    /// Its exit code; that of a signal is negative.
    pub code: i64,
    /// Seconds of computing.
    pub seconds: f64,
    /// The peak of its memory in MiB.
    pub memory: f64,
}

/// Runs a program; what it says goes into two files. It is ended after so many seconds of
/// computing.
pub fn run(program: &Path, arguments: &[String], out: &Path, err: &Path, most_seconds: u64) -> Result<Run> {
    let mut command = Command::new("python3");
    command.args(["-c", SCRIPT, &most_seconds.to_string()]).args([out, err]).arg(program).args(arguments);
    let output = command.output().context("python3 does not start")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let figures: Value = serde_json::from_slice(&output.stdout).context("what python3 tells")?;
    Ok(Run {
        code: figures["code"].as_i64().context("its exit")?,
        seconds: figures["seconds"].as_f64().context("its time")?,
        memory: figures["memory"].as_f64().context("its memory")?,
    })
}
