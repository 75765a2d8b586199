//! Runs as lines and paragraphs.

use super::{Run, plain_text, tidy};

/// The runs of each line.
pub fn lines(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let mut lines = vec![Vec::new()];
    for run in runs {
        for (at, piece) in run.text.split('\n').enumerate() {
            if at > 0 {
                lines.push(Vec::new());
            }
            if let Some(line) = lines.last_mut()
                && !piece.is_empty()
            {
                line.push(Run { text: piece.to_owned(), link: run.link.clone(), ..run });
            }
        }
    }
    lines
}

/// The inverse of [`lines`].
pub fn join(lines: &[Vec<Run>]) -> Vec<Run> {
    let mut runs = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            runs.push(Run::plain("\n"));
        }
        runs.extend(line.iter().cloned());
    }
    tidy(runs)
}

/// The runs of each paragraph: they end at lines without text, which are left out, and at both ends white space is.
pub fn paragraphs(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let runs = tidy(runs);
    if !runs.iter().any(|run| run.text.contains('\n')) {
        let runs = trim(runs);
        return if runs.is_empty() { Vec::new() } else { vec![runs] };
    }
    lines(runs)
        .split(|line| plain_text(line).trim().is_empty())
        .map(|paragraph| trim(join(paragraph)))
        .filter(|runs| !runs.is_empty())
        .collect()
}

/// Without the white space at both ends.
pub fn trim(mut runs: Vec<Run>) -> Vec<Run> {
    let is_blank = |run: &Run| run.text.trim().is_empty();
    let blank = runs.iter().take_while(|run| is_blank(run)).count();
    runs.drain(..blank);
    while runs.last().is_some_and(is_blank) {
        runs.pop();
    }
    if let Some(first) = runs.first_mut() {
        let blank = first.text.len() - first.text.trim_start().len();
        first.text.drain(..blank);
    }
    if let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    runs
}
