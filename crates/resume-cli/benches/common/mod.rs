//! What both benches need: résumés, and the measures of a process.

#![allow(dead_code)]

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// A folder for what is generated, below `target`.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::create_dir_all(&folder);
    folder
}

/// A résumé of at least so many bytes of compact JSON, with the sections that most have. Each number gives another one.
pub fn resume(number: usize, bytes: usize) -> String {
    let names = ["Maren Alcott", "Ivo Brandt", "Nadia Osei", "Pär Lindqvist", "Chloé Marchand", "周启航"];
    let name = names[number % names.len()];
    let job = |n: usize| {
        json!({
            "name": format!("Harbor & Vale {n}"), "position": "Staff Software Engineer", "location": "Portland, OR",
            "url": "https://harborvale.example.com", "startDate": format!("{}-03", 1990 + n % 30), "endDate": format!("{}", 1993 + n % 30),
            "summary": format!("Payments platform of a logistics marketplace with *{}* carriers in eleven countries.", number * 7 + n),
            "highlights": [
                "Moved settlement from nightly batches to a stream; carriers are paid **within 900 ms** instead of the next day",
                "Cut the platform's cloud bill by 38 % by replacing four stores with one",
                format!("Wrote the on-call handbook that {n} teams work by; pages at night fell from 22 to 3 a month")
            ]
        })
    };
    let mut value = json!({
        "basics": {
            "name": name, "label": "Staff Software Engineer", "email": format!("person{number}@example.com"), "phone": "+1 555 0142",
            "url": "https://alcott.example.com", "summary": "I build data platforms that other teams forget about, which is the point.",
            "location": { "city": "Portland", "region": "OR", "countryCode": "US" },
            "profiles": [{ "network": "GitHub", "username": "malcott", "url": "https://github.com/malcott" }]
        },
        "work": [],
        "education": vec![json!({
            "institution": "Cascade State University", "area": "Computer Science", "studyType": "B.S.", "startDate": "2008",
            "endDate": "2012", "score": "3.8", "courses": ["Databases", "Statistics"]
        }); 2],
        "projects": vec![json!({
            "name": "millrace", "description": "A small library for back-pressure in async pipelines.", "startDate": "2019-04",
            "url": "https://millrace.example.org", "roles": ["Author"], "keywords": ["Rust"]
        }); 3],
        "skills": vec![json!({ "name": "Platforms", "level": "Expert", "keywords": ["Kafka", "PostgreSQL", "Kubernetes"] }); 5],
        "languages": vec![json!({ "language": "English", "fluency": "native" }); 2],
        "certificates": vec![json!({ "name": "Administrator", "issuer": "Example Institute", "date": "2022-04" }); 2],
        "interests": [{ "name": "Outdoors", "keywords": ["rowing", "fell running"] }],
        "meta": { "version": "v1.0.0" }
    });
    let mut text = value.to_string();
    let mut n = 0;
    while text.len() < bytes {
        if let Some(work) = value.get_mut("work").and_then(Value::as_array_mut) {
            work.push(job(n));
        }
        n += 1;
        text = value.to_string();
    }
    text
}

/// What a process took.
#[derive(Clone, Copy, Default)]
pub struct Cost {
    pub wall: Duration,
    /// Processor time, its own and the system's for it.
    pub cpu: Duration,
    /// The most memory that it had, in bytes.
    pub peak: u64,
    pub is_success: bool,
}

/// Runs a command to its end.
pub fn run(command: &mut Command) -> Cost {
    let start = Instant::now();
    match command.spawn() {
        Ok(child) => watch(child, start),
        Err(error) => {
            say(&format!("{command:?}: {error}\n"));
            Cost::default()
        }
    }
}

/// Waits for a process, watching what it takes (by Linux's /proc; elsewhere only the time is known).
pub fn watch(mut child: Child, start: Instant) -> Cost {
    let mut cost = Cost::default();
    let process = PathBuf::from(format!("/proc/{}", child.id()));
    loop {
        if let Some(peak) = peak(&process) {
            cost.peak = peak;
        }
        // A process that has ended still tells its times until it is waited for.
        if let Some((state, cpu)) = times(&process) {
            cost.cpu = cpu;
            if state == 'Z' {
                cost.wall = start.elapsed();
                break;
            }
        } else {
            break;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    cost.is_success = child.wait().is_ok_and(|status| status.success());
    if cost.wall.is_zero() {
        cost.wall = start.elapsed();
    }
    cost
}

fn peak(process: &Path) -> Option<u64> {
    let status = fs::read_to_string(process.join("status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib << 10)
}

fn times(process: &Path) -> Option<(char, Duration)> {
    let stat = fs::read_to_string(process.join("stat")).ok()?;
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    let state = fields.next()?.chars().next()?;
    let mut fields = fields.skip(10);
    let ticks = fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?;
    // Linux counts these in hundredths of a second, whatever it ticks by.
    Some((state, Duration::from_millis(ticks * 10)))
}

/// Writes `count` résumés, a line each, unless that is done.
pub fn records(count: usize, bytes: usize) -> std::io::Result<PathBuf> {
    let path = folder("stream").join(format!("{count}x{bytes}.ndjson"));
    if !path.exists() {
        let mut out = std::io::BufWriter::new(File::create(&path)?);
        for number in 0..count {
            writeln!(out, "{}", resume(number, bytes))?;
        }
        out.flush()?;
    }
    Ok(path)
}

/// What stands behind an option, such as `--count 1000`; else what is usual.
pub fn option(name: &str, usual: usize) -> usize {
    let mut arguments = std::env::args().skip_while(|argument| argument != name).skip(1);
    arguments.next().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

/// The one that took less time.
pub fn best(a: Cost, b: Cost) -> Cost {
    if a.wall.is_zero() || b.wall < a.wall { b } else { a }
}

/// Mebibytes.
pub fn mib(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

/// A number with its thousands apart.
pub fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(",")
}

/// How busy the machine is beside us.
pub fn load() -> String {
    fs::read_to_string("/proc/loadavg").unwrap_or_default().split_whitespace().take(1).collect()
}

/// A bench is run to be read.
pub fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
