//! Lines that only the width of a page broke, put together again: what stands in a list item is told by its text, and not
//! by where an editor broke it.

use std::borrow::Cow;

use resume_core::outline::{Block, Line, Outline, Role, Run};
use resume_core::tables::{labels, normalise};

use super::split::best_period;
use super::text::is_unspaced;

/// Narrower pages are not broken by a width, but by people.
const LEAST: usize = 56;
/// What cannot be broken, a link, makes a line longer than the page.
const MOST: usize = 68;

/// The outline with the lines of its items whole.
pub fn unwrapped<'o, 's>(outline: &'o Outline<'s>) -> Cow<'o, Outline<'s>> {
    let source = outline.source;
    if !outline.blocks.iter().any(|block| is_candidate(block) && breaks(source, block).any(|is_wrapped| is_wrapped)) {
        return Cow::Borrowed(outline);
    }
    let mut whole = outline.clone();
    for block in whole.blocks.iter_mut().filter(|b| is_candidate(b)) {
        let wrapped: Vec<bool> = breaks(source, block).collect();
        let mut lines: Vec<Line<'s>> = Vec::with_capacity(block.lines.len());
        for (index, line) in std::mem::take(&mut block.lines).into_iter().enumerate() {
            match lines.last_mut().filter(|_| index > 0 && wrapped.get(index - 1) == Some(&true)) {
                Some(last) => append(last, line),
                None => lines.push(line),
            }
        }
        block.lines = lines;
    }
    Cow::Owned(whole)
}

fn is_candidate(block: &Block<'_>) -> bool {
    let is_item =
        matches!(block.role, Role::Item { .. } | Role::ItemParagraph { .. } | Role::Definition | Role::DefinitionParagraph);
    is_item && block.lines.len() > 1
}

/// For each line but the last: whether the width broke it.
fn breaks<'b>(source: &'b str, block: &'b Block<'_>) -> impl Iterator<Item = bool> + 'b {
    let width = |line: &Line<'_>| source.get(line.span.clone()).map_or(0, |text| text.trim().chars().count());
    let most = block.lines.iter().map(width).max().unwrap_or(0);
    block.lines.windows(2).map(move |pair| {
        let [line, next] = pair else { return false };
        let text = next.plain();
        let word = text.trim_start().split(char::is_whitespace).next().unwrap_or("").chars().count();
        width(line) >= LEAST
            && width(line) + word >= most.min(MOST)
            && !line.is_hard
            && !line.is_html
            && flows(&line.plain(), text.trim())
    })
}

/// Whether a line may go on with the other one: that begins nothing of its own.
fn flows(line: &str, next: &str) -> bool {
    let Some(first) = next.chars().next() else { return false };
    let is_marked = !first.is_alphanumeric() && !matches!(first, '(' | '"' | '“' | '„' | '«' | '‘' | '\'' | '/' | '&' | '[');
    let is_script = |c: Option<char>| c.is_some_and(is_unspaced);
    let is_label = || {
        next.split_once(':').is_some_and(|(name, _)| !labels::lookup(&normalise(name)).is_empty()) && !line.ends_with([',', '('])
    };
    let begins_dated = || best_period(next).is_some_and(|p| p.span.start == 0 && p.is_range);
    !is_marked && !is_script(Some(first)) && !is_script(line.chars().next_back()) && !is_label() && !begins_dated()
}

fn append<'s>(line: &mut Line<'s>, next: Line<'s>) {
    let Line { runs, span, is_hard, is_html, is_crossed: _ } = next;
    line.span.end = line.span.end.max(span.end);
    line.is_hard = is_hard;
    line.is_html |= is_html;
    line.is_crossed = true;
    for (index, run) in runs.into_iter().enumerate() {
        let same = |last: &&mut Run<'s>| {
            last.style == run.style && last.link == run.link && last.image.is_none() && run.image.is_none() && !run.is_apart
        };
        match line.runs.last_mut().filter(|last| index == 0 && same(last)) {
            Some(last) => {
                let text = format!("{} {}", last.text.trim_end(), run.text.trim_start());
                last.text = Cow::Owned(text);
                last.span.end = last.span.end.max(run.span.end);
            }
            None => {
                if index == 0 {
                    let end = line.runs.last().map_or(run.span.start, |last| last.span.end);
                    line.runs.push(Run { text: Cow::Borrowed(" "), span: end..run.span.start.max(end), ..Run::default() });
                }
                line.runs.push(run);
            }
        }
    }
}
