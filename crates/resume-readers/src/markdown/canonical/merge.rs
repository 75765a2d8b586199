//! Puts together what is certain, what was guessed of the rest, and the front matter.

use std::collections::{BTreeMap, HashMap};

use resume_core::diagnostic::codes;
use resume_core::locate::Recorded;
use resume_core::model::Field;
use resume_core::outline::Outline;
use resume_core::tables::{normalise, words};
use resume_core::{Diagnostic, Locator, Resume, Span, pointer};
use serde_json::Value;

use super::document::Document;
use super::front::{self, Front};
use crate::{Explained, Read, ReadOptions};

/// The whole résumé. Entries of a list stand in the order of the source, whoever read them.
pub fn merge(document: Document, guess: Option<Read>, front: Front, outline: &Outline<'_>, options: &ReadOptions) -> Read {
    let arrangement = document.arrangement();
    let mut read = guess.unwrap_or_default();
    retain_sections(&mut read.diagnostics, &document, outline);
    let Document { root, spans: sure, .. } = document;
    let mut moved = Vec::new();
    if root.is_empty() {
        // Nothing but the guess.
    } else if read.resume.is_absent() {
        read.resume = Resume::from_value(&Value::Object(root));
    } else {
        let guessed = std::mem::replace(&mut read.resume, Resume::from_value(&Value::Object(root)));
        moved = merge_guess(&mut read.resume, guessed, &sure, &read.locator);
    }
    let mut read = relocate(read, &sure, &moved, options.explain);
    let has_own_arrangement = front.part.get("meta").is_some_and(|meta| meta.get("sections").is_some());
    // What the free-form reader saw of the order of sections is a part of it.
    if arrangement.is_some() {
        read.resume.meta.sections.clear();
    }
    add_front(&mut read, front, outline.front_matter.clone().unwrap_or_default());
    if let Some(sections) = arrangement.filter(|_| !has_own_arrangement) {
        read.resume.meta.sections = sections;
    }
    read
}

/// A heading that was only shown for what stands next to it is no empty section.
fn retain_sections(diagnostics: &mut Vec<Diagnostic>, document: &Document, outline: &Outline<'_>) {
    if !diagnostics.iter().any(|d| d.code == codes::NO_ENTRY) {
        return;
    }
    let context = document.mere_context(outline);
    diagnostics.retain(|d| {
        let Some(span) = d.span.as_ref().filter(|_| d.code == codes::NO_ENTRY) else { return true };
        let before = context.partition_point(|heading| heading.start <= span.start);
        before.checked_sub(1).is_none_or(|at| span.end > context[at].end)
    });
}

/// Puts the front matter's part into what was read from the text.
fn add_front(read: &mut Read, mut front: Front, span: Span) {
    read.carried = front.carried;
    read.diagnostics.append(&mut front.diagnostics);
    front.spans.into_iter().for_each(|(pointer, span)| read.locator.record(pointer, span));
    if front.part.is_empty() && front.others.is_empty() {
        return;
    }
    // Most say something about the document or the person alone: the rest need not be taken apart and put together again.
    let is_of_those = |(key, value): (&String, &Value)| matches!(key.as_str(), "basics" | "meta") && value.is_object();
    let is_short = front.others.is_empty() && front.part.iter().all(is_of_those);
    let mut rest = if is_short { std::mem::take(&mut read.resume) } else { Resume::default() };
    if is_short {
        (read.resume.basics, read.resume.meta) = (std::mem::take(&mut rest.basics), std::mem::take(&mut rest.meta));
    }
    let Value::Object(mut root) = read.resume.to_value() else { return };
    let lost = front::merge(&mut root, front.part);
    read.diagnostics.extend(lost.into_iter().map(|at| {
        let message = "the front matter says something here that the text does not have, or says otherwise; the text counts";
        Diagnostic::assumed(codes::SKIPPED, at, message).at(span.clone())
    }));
    // The free-form reader says of every key that it does not know that it left it out.
    let mut kept: Vec<Span> = front.others.iter().map(|m| m.key_span.start..m.value.span.end).collect();
    kept.sort_unstable_by_key(|member| member.start);
    let is_kept = |d: &Diagnostic| {
        let before = |span: &Span| kept.partition_point(|member| member.start <= span.start).checked_sub(1);
        let within = |span: &Span| before(span).is_some_and(|at| span.end <= kept[at].end);
        d.code == codes::SKIPPED && d.span.as_ref().is_some_and(within)
    };
    read.diagnostics.retain(|d| !is_kept(d));
    for member in front.others {
        if !root.contains_key(&member.key) {
            root.insert(member.key.clone(), member.value.to_value());
        }
    }
    read.resume = Resume::from_value(&Value::Object(root));
    if is_short {
        (rest.basics, rest.meta) = (std::mem::take(&mut read.resume.basics), std::mem::take(&mut read.resume.meta));
        read.resume = rest;
    }
}

/// Takes in what was guessed of the rest, and tells which list items got another index.
fn merge_guess(sure: &mut Resume, mut guessed: Resume, spans: &Recorded, locator: &Locator) -> Vec<Moved> {
    // A closing statement at the end of the document belongs to the summary.
    let closing = std::mem::take(&mut guessed.basics.summary);
    let summary = &mut sure.basics.summary;
    if summary.is_empty() {
        *summary = closing;
    } else if !closing.is_empty() && closing != *summary {
        let start = |mut spans: Vec<usize>| {
            spans.sort_unstable();
            spans.first().copied().unwrap_or(usize::MAX)
        };
        let of =
            |spans: &Recorded| start(spans.iter().filter(|(at, _)| *at == "/basics/summary").map(|(_, s)| s.start).collect());
        let guessed = if let Locator::Recorded(spans) = locator { of(spans) } else { usize::MAX };
        // In the order of the source.
        if guessed < of(spans) {
            *summary = format!("{closing}\n\n{summary}");
        } else {
            summary.push_str("\n\n");
            summary.push_str(&closing);
        }
    }
    // "以上": nothing by itself.
    if let Some((before, last)) = summary.rsplit_once("\n\n")
        && words::lookup(words::Kind::End, &normalise(last)).is_some()
    {
        summary.truncate(before.len());
    }
    let mut moved = Vec::new();
    let mut starts: Option<(Starts, Starts)> = None;
    // Two lists as one, in the order of the source; what stands nowhere goes last.
    sure.merge(guessed, "", &mut |at, own, added| {
        let (sure, guessed) = starts.get_or_insert_with(|| (first_of(spans.iter()), recorded(locator)));
        let place = |starts: &Starts, index| starts.get(&pointer::index(at, index)).copied();
        let mut items: Vec<(usize, bool, usize)> =
            (0..own).map(|index| (place(sure, index).unwrap_or(0), false, index)).collect();
        items.extend(added.iter().map(|index| (place(guessed, *index).unwrap_or(usize::MAX), true, *index)));
        items.sort_unstable();
        let changed = items.iter().enumerate().filter(|(new, (_, _, old))| new != old);
        moved.extend(changed.map(|(new, (_, is_guess, old))| (*is_guess, pointer::index(at, *old), pointer::index(at, new))));
        items.into_iter().map(|(_, is_guess, index)| (is_guess, index)).collect()
    });
    moved
}

/// Where values begin, by their pointers.
type Starts = BTreeMap<String, usize>;

fn recorded(locator: &Locator) -> Starts {
    match locator {
        Locator::Recorded(spans) => first_of(spans.iter()),
        Locator::Nowhere | Locator::Tree(..) | Locator::Lazy(..) => Starts::new(),
    }
}

/// Where each value begins: its own place, or the first of those below it.
fn first_of<'p>(spans: impl Iterator<Item = (&'p str, &'p Span)>) -> Starts {
    let mut first = Starts::new();
    for (pointer, span) in spans {
        let mut at = Some(pointer);
        while let Some(pointer) = at.filter(|pointer| !pointer.is_empty()) {
            let start = first.entry(pointer.to_owned()).or_insert(span.start);
            *start = span.start.min(*start);
            at = pointer::parent(pointer);
        }
    }
    first
}

/// A list item that got another index: whether it was guessed, its old pointer, its new one.
type Moved = (bool, String, String);

/// The new pointers of everything that was said about list items.
fn relocate(read: Read, sure: &Recorded, moved: &[Moved], explain: bool) -> Read {
    let Read { resume, mut diagnostics, mut locator, carried, mut explained, fixes } = read;
    let moves: HashMap<(bool, &str), &str> =
        moved.iter().map(|(is_guess, old, new)| ((*is_guess, old.as_str()), new.as_str())).collect();
    // The new beginning of a pointer, and what stays of it.
    let rename = |is_guess: bool, pointer: &str| {
        let mut at = Some(pointer).filter(|_| !moves.is_empty());
        while let Some(old) = at {
            if let Some(new) = moves.get(&(is_guess, old)) {
                return (*new, old.len());
            }
            at = pointer::parent(old);
        }
        ("", 0)
    };
    if explain {
        let reason = "canonical layout";
        explained.extend(sure.iter().map(|(pointer, span)| {
            let (new, rest) = rename(false, pointer);
            Explained { span: span.clone(), pointer: format!("{new}{}", &pointer[rest..]), reason: reason.to_owned() }
        }));
        explained.sort_by_key(|e| e.span.start);
    }
    if moves.is_empty() {
        sure.iter().for_each(|(pointer, span)| locator.record(pointer, span.clone()));
        return Read { resume, diagnostics, locator, carried, explained, fixes };
    }
    let mut placed = Recorded::default();
    let mut place = |is_guess, (pointer, span): (&str, &Span)| {
        let (new, rest) = rename(is_guess, pointer);
        placed.note_below(new, &pointer[rest..], span.clone());
    };
    sure.iter().for_each(|note| place(false, note));
    if let Locator::Recorded(spans) = &locator {
        spans.iter().for_each(|note| place(true, note));
    }
    for diagnostic in &mut diagnostics {
        let (new, rest) = rename(true, &diagnostic.pointer);
        if rest > 0 {
            diagnostic.pointer.replace_range(..rest, new);
        }
    }
    Read { resume, diagnostics, locator: Locator::Recorded(placed), carried, explained, fixes }
}
