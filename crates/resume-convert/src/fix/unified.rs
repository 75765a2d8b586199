//! The difference that edits make, as a unified diff.

use std::fmt::Write;

use resume_core::Span;

use super::{Edit, apply};

/// Lines shown around a change.
const CONTEXT: usize = 3;

/// What edits change in a text, as `diff -u` and `git diff` write it; empty when nothing. `name` is the file's.
pub fn unified(name: &str, text: &str, edits: &[Edit]) -> String {
    let starts: Vec<usize> =
        std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).filter(|at| *at < text.len()).collect();
    let changes = changes(text, &starts, edits);
    let mut out = String::new();
    let mut rest = changes.as_slice();
    let mut shift = 0isize;
    if !rest.is_empty() {
        let _ = write!(out, "--- {name}\n+++ {name}\n");
    }
    while !rest.is_empty() {
        // Changes whose surroundings touch stand in one hunk.
        let near = rest.windows(2).take_while(|pair| pair[1].lines.start <= pair[0].lines.end + 2 * CONTEXT).count() + 1;
        let (hunk, after) = rest.split_at(near);
        rest = after;
        shift = write_hunk(&mut out, text, &starts, hunk, shift);
    }
    out
}

/// Old lines that become new ones.
struct Change {
    lines: Span,
    new: String,
}

/// The lines that edits touch, and what they become.
fn changes(text: &str, starts: &[usize], edits: &[Edit]) -> Vec<Change> {
    let line_of = |at: usize| starts.partition_point(|start| *start <= at).saturating_sub(1);
    let begin = |line: usize| starts.get(line).copied().unwrap_or(text.len());
    let mut changes: Vec<(Span, Vec<Edit>)> = Vec::new();
    for edit in edits {
        let first = line_of(edit.span.start);
        // Whole lines that go touch no line after them.
        let ends_line = edit.span.end > edit.span.start
            && edit.text.is_empty()
            && edit.span.start == begin(first)
            && edit.span.end == begin(line_of(edit.span.end));
        let last = if ends_line { line_of(edit.span.end - 1) } else { line_of(edit.span.end) };
        let lines = first..(last + 1).min(starts.len());
        match changes.last_mut() {
            Some((known, some)) if lines.start <= known.end => {
                known.end = known.end.max(lines.end);
                some.push(edit.clone());
            }
            _ => changes.push((lines, vec![edit.clone()])),
        }
    }
    changes
        .into_iter()
        .map(|(lines, edits)| {
            let (start, end) = (begin(lines.start), begin(lines.end));
            let inner: Vec<Edit> = edits
                .into_iter()
                .map(|Edit { span, text }| Edit { span: span.start - start..span.end.min(end) - start, text })
                .collect();
            Change { lines, new: apply(&text[start..end], &inner) }
        })
        .collect()
}

/// Writes one hunk; `shift` is by how many lines the new text is ahead before it, the result after it.
fn write_hunk(out: &mut String, text: &str, starts: &[usize], changes: &[Change], shift: isize) -> isize {
    let (Some(first), Some(last)) = (changes.first(), changes.last()) else { return shift };
    let old = first.lines.start.saturating_sub(CONTEXT)..(last.lines.end + CONTEXT).min(starts.len());
    let line = |at: usize| &text[starts[at]..starts.get(at + 1).copied().unwrap_or(text.len())];
    let mut body = String::new();
    let mut count = 0;
    let mut at = old.start;
    for change in changes {
        for index in at..change.lines.start {
            push(&mut body, ' ', line(index));
            count += 1;
        }
        for index in change.lines.clone() {
            push(&mut body, '-', line(index));
        }
        for new in change.new.split_inclusive('\n') {
            push(&mut body, '+', new);
            count += 1;
        }
        at = change.lines.end;
    }
    for index in at..old.end {
        push(&mut body, ' ', line(index));
        count += 1;
    }
    let start = (old.start as isize + shift + 1).max(0) as usize;
    let range = |start: usize, count: usize| match count {
        1 => format!("{start}"),
        0 => format!("{},0", start.saturating_sub(1)),
        _ => format!("{start},{count}"),
    };
    let _ = writeln!(out, "@@ -{} +{} @@", range(old.start + 1, old.len()), range(start, count));
    out.push_str(&body);
    shift + count as isize - old.len() as isize
}

fn push(out: &mut String, mark: char, line: &str) {
    out.push(mark);
    out.push_str(line);
    if !line.ends_with('\n') {
        out.push_str("\n\\ No newline at end of file\n");
    }
}
