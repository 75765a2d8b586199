//! Repairs inside of a line: marks of emphasis that CommonMark leaves alone because of the letters beside them, and
//! marks of other tools.

use std::borrow::Cow;

use resume_core::outline::{Line, Run};

/// Repairs a finished line.
pub fn mend(line: &mut Line<'_>) {
    let is_odd = |run: &Run<'_>| run.image.is_none() && !run.style.code;
    if line.runs.iter().any(|run| is_odd(run) && run.text.contains('*') && run.text.contains("**"))
        && !line.runs.iter().any(|run| is_odd(run) && is_masked(&run.text))
    {
        mend_strong(line);
    }
    if line.runs.iter().any(|run| is_odd(run) && run.text.contains('\\') && run.text.contains("\\hfill")) {
        split_at(line, "\\hfill");
    }
    for run in line.runs.iter_mut().filter(|run| is_odd(run) && run.text.contains('}')) {
        drop_attributes(&mut run.text);
    }
    line.runs.retain(|run| !run.text.is_empty() || run.image.is_some());
}

/// `150****0000`, `12**34`: stars that hide digits.
fn is_masked(text: &str) -> bool {
    text.match_indices("**").any(|(at, _)| {
        let rest = text[at..].trim_start_matches('*');
        let count = text.len() - at - rest.len();
        let is_digit = |c: char| c.is_ascii_digit();
        count > 3 || text[..at].ends_with(is_digit) && rest.starts_with(is_digit)
    })
}

/// Turns pairs of literal `**` into strong text. Chinese and Japanese punctuation beside the marks hides them from
/// CommonMark's rules of flanking.
fn mend_strong(line: &mut Line<'_>) {
    let is_open = |run: &Run<'_>| run.image.is_none() && !run.style.code;
    let count: usize = line.runs.iter().filter(|r| is_open(r)).map(|r| r.text.matches("**").count()).sum();
    let mut left = count & !1;
    let mut strong = false;
    let mut runs = Vec::with_capacity(line.runs.len() + count);
    for run in std::mem::take(&mut line.runs) {
        if !is_open(&run) || (!strong && !run.text.contains("**")) {
            runs.push(run);
            continue;
        }
        let mut offset = 0;
        let mut rest: &str = &run.text;
        loop {
            let cut = if left > 0 { rest.find("**") } else { None };
            let piece = &rest[..cut.unwrap_or(rest.len())];
            if !piece.is_empty() {
                let mut part = part_of(&run, offset, piece);
                part.style.strong |= strong;
                runs.push(part);
            }
            let Some(at) = cut else { break };
            left -= 1;
            strong = !strong;
            offset += at + 2;
            rest = &rest[at + 2..];
        }
    }
    line.runs = runs;
}

fn split_at(line: &mut Line<'_>, mark: &str) {
    let mut runs = Vec::with_capacity(line.runs.len() + 1);
    for run in std::mem::take(&mut line.runs) {
        let mut offset = 0;
        for (index, piece) in run.text.split(mark).enumerate() {
            let mut part = part_of(&run, offset, piece);
            part.is_apart |= index > 0;
            runs.push(part);
            offset += piece.len() + mark.len();
        }
    }
    line.runs = runs;
    line.is_html = true;
}

/// A piece of a run, located exactly where the run's text is its source.
fn part_of<'s>(run: &Run<'s>, offset: usize, piece: &str) -> Run<'s> {
    let mut part = Run {
        text: Cow::Owned(piece.to_owned()),
        style: run.style,
        link: run.link.clone(),
        image: None,
        is_apart: false,
        span: run.span.clone(),
    };
    if let Cow::Borrowed(text) = &run.text {
        if let Some(text) = text.get(offset..offset + piece.len()) {
            part.text = Cow::Borrowed(text);
        }
        part.span = run.span.start + offset..run.span.start + offset + piece.len();
    }
    part.is_apart = run.is_apart && offset == 0;
    part
}

/// Drops `{:target="_blank"}`, `{.right}` and `{#id}`.
fn drop_attributes(text: &mut Cow<'_, str>) {
    let mut out = String::new();
    let mut copied = 0;
    let mut from = 0;
    while let Some(open) = text[from..].find('{').map(|at| at + from) {
        let Some(close) = text[open..].find('}').map(|at| at + open) else { break };
        let inner = &text[open + 1..close];
        if inner.starts_with([':', '.', '#']) && (2..80).contains(&inner.len()) {
            out.push_str(&text[copied..open]);
            copied = close + 1;
        }
        from = close + 1;
    }
    if copied > 0 {
        out.push_str(&text[copied..]);
        *text = Cow::Owned(out);
    }
}
