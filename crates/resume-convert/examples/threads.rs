//! Converts files on all cores, each thread with a buffer that it uses again, and tells how many there were a second:
//! `cargo run --release -p resume-convert --example threads -- html examples/*`
//!
//! With the crate rayon, the loop is
//!
//! ```ignore
//! files.par_iter().for_each_init(Vec::new, |out, (name, input)| {
//!     out.clear();
//!     match converter.convert(input, Some(name), out) { … }
//! });
//! ```

use std::error::Error;
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use resume_convert::{ConvertOptions, Converter, format};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let target = arguments.next().ok_or("usage: threads FORMAT FILE...")?;
    let target = format(&target).ok_or("no such format")?;
    let files: Vec<(String, Vec<u8>)> =
        arguments.map(|path| Ok((path.clone(), std::fs::read(path)?))).collect::<std::io::Result<_>>()?;

    // Templates are compiled here, once, and whatever is wrong with them is told here.
    let converter = Converter::new(None, target, ConvertOptions::default())?;
    let (next, bytes, failed) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                let mut out = Vec::new();
                while let Some((name, input)) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    out.clear();
                    match converter.convert(input, Some(name), &mut out) {
                        Ok(_found) => bytes.fetch_add(out.len(), Ordering::Relaxed),
                        Err(_failure) => failed.fetch_add(1, Ordering::Relaxed),
                    };
                }
            });
        }
    });
    let rate = files.len() as f64 / start.elapsed().as_secs_f64();
    let (bytes, failed) = (bytes.into_inner(), failed.into_inner());
    writeln!(std::io::stdout(), "{} files, {failed} failed, {bytes} bytes written, {rate:.0} files a second", files.len())?;
    Ok(())
}
