//! Many files into a folder.
//!
//! Everything that can be told before is told before: what there is to do, and that no two inputs have one output and no
//! output is an input. Then workers take file after file; what they have to say is said in the order of the files. An
//! output appears in one step, so a batch that was stopped, however it was, goes on when it is started again: outputs that
//! are newer than their inputs are left alone.

mod plan;
mod progress;
mod tally;
mod work;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

use anyhow::bail;

use crate::args::Convert;
use crate::formatted::{Checked, OutputFormat, Stream};
use crate::problem::Problem;
use crate::report::Label;
use crate::style::{Style, eprint};
use crate::{Outcome, convert, problem, target};
use plan::Plan;
use progress::Progress;
use tally::{Lines, Tally};
use work::Done;

/// Stack of a worker, as a main thread has it: what nests as deep as it may is walked by recursion.
const STACK: usize = 8 << 20;
/// How many results may wait for each worker until they are told.
const WAITING: usize = 16;

/// Converts every file that is named, and tells how it went.
pub(crate) fn run(arguments: &Convert, folder: &Path) -> anyhow::Result<Outcome> {
    let target = target::target_in_folder(arguments.to.as_deref())?;
    if arguments.inputs.is_empty() {
        let problem = Problem::new("it is not said what to convert");
        bail!(problem.hint("name files, folders or patterns before --out-dir"));
    }
    let mut job = convert::job(arguments, &target)?;
    if let Some(prepare) = job.target.format.prepare {
        job.write = prepare(job.write)?;
    }
    let stop = Arc::new(AtomicBool::new(false));
    let is_interrupted = interrupts(&stop)?;
    let Some(plan) = plan::plan(&job, folder)? else { return Ok(Outcome::Failed) };
    let lines = arguments.report.as_deref().map(Lines::begin).transpose()?;

    let mut told = Told::new(&plan, arguments, lines);
    let next = AtomicUsize::new(0);
    let workers = crate::jobs(arguments.jobs).min(plan.items.len().max(1));
    let (done_to, done) = mpsc::sync_channel(WAITING * workers);
    let result = thread::scope(|scope| {
        for _ in 0..workers {
            let (done_to, job, plan, next, stop) = (done_to.clone(), &job, &plan, &next, &stop);
            let run = move || work::run(job, plan, next, stop, &done_to);
            if let Err(error) = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run) {
                stop.store(true, Ordering::Relaxed);
                bail!(Problem::new(format!("cannot start a thread: {error}")).hint("ask for fewer with -j N"));
            }
        }
        drop(done_to);
        let mut waiting: BTreeMap<usize, Done> = BTreeMap::new();
        let mut index = 0;
        for (at, result) in done {
            told.progress.step(result.status);
            waiting.insert(at, result);
            while let Some(result) = waiting.remove(&index) {
                told.one(index, result)?;
                index += 1;
            }
        }
        Ok(())
    });
    result.inspect_err(|_| stop.store(true, Ordering::Relaxed))?;
    told.end(is_interrupted.load(Ordering::Relaxed))
}

/// Ctrl-C, and what else asks a process to end, ends a batch between two files; the second one ends it at once.
fn interrupts(stop: &Arc<AtomicBool>) -> anyhow::Result<Arc<AtomicBool>> {
    let is_interrupted = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        let registered =
            signal_hook::flag::register_conditional_shutdown(signal, Outcome::Interrupted as i32, Arc::clone(&is_interrupted))
                .and_then(|_| signal_hook::flag::register(signal, Arc::clone(&is_interrupted)))
                .and_then(|_| signal_hook::flag::register(signal, Arc::clone(stop)));
        if let Err(error) = registered {
            bail!(Problem::new(format!("cannot listen for signals: {error}")));
        }
    }
    Ok(is_interrupted)
}

/// What is told of a batch: progress, findings, the report, the summary.
struct Told<'a> {
    plan: &'a Plan,
    arguments: &'a Convert,
    progress: Progress,
    /// How findings are written when programs read them.
    stream: Option<Stream>,
    lines: Option<Lines>,
    tally: Tally,
}

impl<'a> Told<'a> {
    fn new(plan: &'a Plan, arguments: &'a Convert, lines: Option<Lines>) -> Self {
        let style = Style { snippets: false, ..Style::of_stderr() };
        let stream = (arguments.output_format != OutputFormat::Text)
            .then(|| Stream::new(arguments.output_format, style, Label::Kind, arguments.strict));
        if let Some(stream) = &stream {
            eprint(&stream.head());
        }
        let progress = Progress::new(plan.items.len(), arguments.quiet || stream.is_some());
        Self { plan, arguments, progress, stream, lines, tally: Tally::default() }
    }

    fn one(&mut self, index: usize, done: Done) -> anyhow::Result<()> {
        let name = self.plan.input(index);
        if let Some(lines) = &mut self.lines {
            lines.add(&name, &self.plan.output(index), &done)?;
        }
        match &mut self.stream {
            Some(stream) => {
                let text = match &done.error {
                    Some(error) => stream.unread(&name, error),
                    None => stream.document(&Checked { name: &name, text: "", findings: &done.findings }),
                };
                eprint(&text);
            }
            None if !done.said.is_empty() => self.progress.say(&done.said),
            None => {}
        }
        self.tally.add(name, &done);
        Ok(())
    }

    fn end(self, is_interrupted: bool) -> anyhow::Result<Outcome> {
        let Self { plan, arguments, progress, stream, lines, tally } = self;
        progress.end();
        if let Some(lines) = lines {
            lines.end()?;
        }
        let rest = plan.items.len() - tally.seen();
        match stream {
            Some(stream) => eprint(&stream.tail()),
            None => eprint(&tally.summary(plan, arguments, rest)),
        }
        if is_interrupted && rest > 0 {
            let problem = Problem::new(format!("interrupted; {rest} files are left"));
            problem::show(&problem.hint("the same command goes on where this one ended").into());
            return Ok(Outcome::Interrupted);
        }
        Ok(tally.outcome())
    }
}
