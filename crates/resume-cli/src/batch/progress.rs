//! How far a batch is, on a terminal alone.

use std::cell::RefCell;
use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

use super::work::Status;
use crate::style::eprint;

/// How often the line is drawn at most.
const PAUSE: Duration = Duration::from_millis(100);

/// A line that is redrawn, or nothing.
pub(super) struct Progress(Option<RefCell<Line>>);

struct Line {
    start: Instant,
    drawn: Option<Instant>,
    done: usize,
    /// How many there are, without those that are no work.
    all: usize,
}

impl Progress {
    pub(super) fn new(files: usize, is_silent: bool) -> Self {
        let is_on = !is_silent && std::io::stderr().is_terminal();
        Self(is_on.then(|| RefCell::new(Line { start: Instant::now(), drawn: None, done: 0, all: files })))
    }

    /// Counts a file. Skipped ones are no work, so they do not count for the rate.
    pub(super) fn step(&self, status: Status) {
        let Some(line) = &self.0 else { return };
        let mut line = line.borrow_mut();
        if status == Status::Skipped {
            line.all = line.all.saturating_sub(1);
        } else {
            line.done += 1;
        }
        if line.drawn.is_none_or(|at| at.elapsed() >= PAUSE) {
            line.drawn = Some(Instant::now());
            draw(&line.text(line.start.elapsed()));
        }
    }

    /// Tells something above the line.
    pub(super) fn say(&self, text: &str) {
        if let Some(line) = &self.0 {
            draw("");
            line.borrow_mut().drawn = None;
        }
        eprint(text);
    }

    pub(super) fn end(&self) {
        if self.0.is_some() {
            draw("");
        }
    }
}

impl Line {
    /// `120/2000 files, 40 a second, 47 s left`
    fn text(&self, taken: Duration) -> String {
        let rate = self.done as f64 / taken.as_secs_f64().max(1e-3);
        let left = (self.all.saturating_sub(self.done) as f64 / rate.max(1e-3)).ceil() as u64;
        let left = match left {
            0..=99 => format!("{left} s"),
            100..=5999 => format!("{} min", left.div_ceil(60)),
            _ => format!("{} h", left.div_ceil(3600)),
        };
        format!("{}/{} files, {rate:.0} a second, {left} left", self.done, self.all)
    }
}

/// Puts a text in place of the line that the cursor is in (ECMA-48: erase in line), cut so that it stays one.
fn draw(text: &str) {
    let width = terminal_size::terminal_size_of(std::io::stderr()).map_or(80, |(width, _)| usize::from(width.0));
    let text = text.get(..width.saturating_sub(1)).unwrap_or(text);
    let mut err = std::io::stderr().lock();
    // A terminal that is gone is told nothing.
    let _ = write!(err, "\r\x1b[K{text}").and_then(|()| err.flush());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_how_far_it_is() {
        let line = |done, all| Line { start: Instant::now(), drawn: None, done, all }.text(Duration::from_secs(10));
        assert_eq!(line(400, 2000), "400/2000 files, 40 a second, 40 s left");
        assert_eq!(line(10, 2000), "10/2000 files, 1 a second, 34 min left");
        assert_eq!(line(10, 10), "10/10 files, 1 a second, 0 s left");
        assert_eq!(line(0, 9), "0/9 files, 0 a second, 3 h left");
    }
}
