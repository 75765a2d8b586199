//! `stream`: records from standard input to standard output, a line each, in order.
//!
//! The reader cuts its input into chunks of whole lines, workers convert the chunks, and the writer puts them back into
//! order. There are so many chunks and no more: each goes round, buffers included, so memory is bounded however long the
//! stream is, and whoever is slow holds up the others.

mod chunks;
mod record;

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;

use anyhow::bail;
use resume_convert::{ConvertOptions, Converter};

use crate::args::Stream;
use crate::problem::Problem;
use crate::style::eprint;
use crate::{Outcome, options, output};
use chunks::{Chunk, Chunks};
use record::Records;

/// Stack of a worker, as a main thread has it: what nests as deep as it may is walked by recursion.
const STACK: usize = 8 << 20;

/// What the reader and the workers send to the writer.
enum Message {
    Done(Chunk),
    /// The input cannot be read any further.
    Failed(io::Error),
}

/// Converts records until the input ends or nobody reads any more.
pub(crate) fn run(arguments: &Stream) -> anyhow::Result<Outcome> {
    let (read, mut write) = options::of_shape(&arguments.shape)?;
    write.compact = true;
    let options = ConvertOptions { read, write, lossless: arguments.lossless };
    let converter = Converter::new(arguments.from, arguments.to, options)?;
    let records = Arc::new(Records::new(converter, arguments));
    let workers = crate::jobs(arguments.jobs);

    // One chunk in each hand, and one that waits for it.
    let count = 2 * workers + 2;
    let (free_to, free) = mpsc::sync_channel(count);
    let (work_to, work) = mpsc::sync_channel(count);
    let (done_to, done) = mpsc::sync_channel(count + 1);
    for _ in 0..count {
        let _ = free_to.send(Chunk::default());
    }
    let work = Arc::new(Mutex::new(work));
    for _ in 0..workers {
        let (records, work, done) = (Arc::clone(&records), Arc::clone(&work), done_to.clone());
        start(move || worker(&records, &work, &done))?;
    }
    // The threads end with the process: the reader may wait for input that nobody wants any more.
    start(move || reader(&free, &work_to, &done_to))?;
    writer(&done, &free_to, arguments)
}

fn start(run: impl FnOnce() + Send + 'static) -> anyhow::Result<()> {
    match thread::Builder::new().stack_size(STACK).spawn(run) {
        Ok(_) => Ok(()),
        Err(error) => bail!(Problem::new(format!("cannot start a thread: {error}")).hint("ask for fewer with -j N")),
    }
}

fn reader(free: &mpsc::Receiver<Chunk>, work: &mpsc::SyncSender<Chunk>, done: &mpsc::SyncSender<Message>) {
    let mut chunks = Chunks::new(io::stdin().lock());
    for mut chunk in free {
        match chunks.fill(&mut chunk) {
            Ok(true) => {
                if work.send(chunk).is_err() {
                    return;
                }
            }
            Ok(false) => return,
            Err(error) => {
                let _ = done.send(Message::Failed(error));
                return;
            }
        }
    }
}

fn worker(records: &Records, work: &Mutex<mpsc::Receiver<Chunk>>, done: &mpsc::SyncSender<Message>) {
    let mut scratch = Vec::new();
    loop {
        let next = work.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(mut chunk) = next else { return };
        records.chunk(&mut chunk, &mut scratch);
        if done.send(Message::Done(chunk)).is_err() {
            return;
        }
    }
}

/// Writes the chunks in their order.
fn writer(done: &mpsc::Receiver<Message>, free: &mpsc::SyncSender<Chunk>, arguments: &Stream) -> anyhow::Result<Outcome> {
    let mut waiting: BTreeMap<u64, Chunk> = BTreeMap::new();
    let (mut next, mut records, mut failed) = (0, 0, 0);
    let mut trouble = None;
    for message in done {
        let chunk = match message {
            Message::Done(chunk) => chunk,
            Message::Failed(error) => {
                trouble = Some(error);
                continue;
            }
        };
        waiting.insert(chunk.index, chunk);
        while let Some(mut chunk) = waiting.remove(&next) {
            output::stdout(&chunk.output)?;
            next += 1;
            records += chunk.lines;
            failed += chunk.failed;
            chunk.clear();
            // The reader is gone when the input has ended.
            let _ = free.try_send(chunk);
        }
    }
    if let Some(error) = trouble {
        bail!(Problem::io("read", Path::new("standard input"), &error));
    }
    if failed > 0 && !arguments.quiet {
        eprint(&format!("{failed} of {records} records could not be converted\n"));
    }
    Ok(if failed > 0 && arguments.fail_on_error { Outcome::Findings } else { Outcome::Done })
}
