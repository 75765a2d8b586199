//! `laws CASES [FORMAT...]`: every law on so many arbitrary résumés a format, the same ones in every run.
#![forbid(unsafe_code)]

use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use resume_convert::Format;
use resume_tests::coverage;
use resume_tests::laws::{LAWS, Law, formats, holds, texts, total};

/// How many cases one piece of work has; each has a seed of its own.
const PIECE: u32 = 1000;

/// As many résumés as it takes to see every field, and some more.
const MOST_FOR_COVERAGE: usize = 400_000;

/// A law, a format, the number of the piece, and its cases. No law is `total`, which speaks of texts.
type Piece = (Option<&'static Law>, &'static Format, u32, u32);

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(cases) = arguments.next().and_then(|n| n.parse::<u32>().ok()) else {
        eprintln!("laws CASES [FORMAT|LAW...]");
        return ExitCode::from(2);
    };
    let chosen: Vec<String> = arguments.collect();
    let is_chosen =
        |name: &str, among: &dyn Fn(&str) -> bool| !chosen.iter().any(|c| among(c)) || chosen.iter().any(|c| c == name);
    let is_format = |name: &str| formats().any(|f| f.name == name);
    let is_law = |name: &str| name == "total" || LAWS.iter().any(|l| l.name == name);
    let mut pieces: Vec<Piece> = Vec::new();
    for law in LAWS.iter().map(Some).chain([None]) {
        for format in formats().filter(|f| is_chosen(f.name, &is_format)) {
            if is_chosen(law.map_or("total", |law| law.name), &is_law) {
                pieces.extend((0..cases.div_ceil(PIECE)).map(|n| (law, format, n, PIECE.min(cases - n * PIECE))));
            }
        }
    }
    // So that a fault of any law or format shows early.
    pieces.sort_by_key(|(_, _, number, _)| *number);
    std::panic::set_hook(Box::new(|_| {}));
    let start = Instant::now();
    let (next, done, failed) = (AtomicUsize::new(0), AtomicUsize::new(0), Mutex::new(Vec::new()));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(piece) = pieces.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let result = run(piece);
                    let count = done.fetch_add(1, Ordering::Relaxed) + 1;
                    let name = format!("{} {}", piece.1.name, piece.0.map_or("total", |law| law.name));
                    eprintln!("{count}/{} {name} #{} {} s", pieces.len(), piece.2, start.elapsed().as_secs());
                    if let (Err(error), Ok(mut failed)) = (result, failed.lock()) {
                        eprintln!("FAILED {name} #{}: {error}", piece.2);
                        failed.push(name);
                    }
                }
            });
        }
    });
    let mut failed = failed.into_inner().unwrap_or_default();
    let (unseen, fields) = coverage::unseen(MOST_FOR_COVERAGE, true);
    println!("{} of {fields} fields of the model, and kinds of hostile text in them, are generated", fields - unseen.len());
    failed.extend(unseen.into_iter().map(|path| format!("{path} is never generated")));
    failed.iter().for_each(|failure| println!("failed: {failure}"));
    println!("{} passed, {} failed", pieces.len().saturating_sub(failed.len()), failed.len());
    println!("{cases} cases of each law and format, {} s", start.elapsed().as_secs());
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run((law, format, number, cases): &Piece) -> Result<(), String> {
    let config = Config { cases: *cases, failure_persistence: None, max_shrink_iters: 20_000, ..Config::default() };
    let mut seed = [0; 32];
    seed[..4].copy_from_slice(&number.to_le_bytes());
    let name = format.name.as_bytes();
    seed[4..4 + name.len().min(28)].copy_from_slice(&name[..name.len().min(28)]);
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed));
    match law {
        Some(law) => holds(law, format, &mut runner),
        None => runner.run(&texts(), |text| total(format, &text)).map_err(|e| e.to_string()),
    }
}
