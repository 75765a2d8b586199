//! Puts together what is certain, what was guessed of the rest, and the front matter.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use resume_core::diagnostic::codes;
use resume_core::outline::Outline;
use resume_core::{Diagnostic, Locator, Resume, Span, pointer};
use serde_json::Value;

use super::document::Document;
use super::entry::Object;
use super::front::{self, Front};
use crate::{Explained, Read};

/// The whole résumé. Entries of a list stand in the order of the source, whoever read them.
pub fn merge(document: Document, guess: Option<Read>, front: Front, outline: &Outline<'_>) -> Read {
    let front_span = outline.front_matter.clone();
    let arrangement = document.arrangement();
    let mut read = guess.unwrap_or_default();
    // A heading that was only shown for what stands next to it is no empty section.
    let is_noise =
        |d: &Diagnostic| d.code == codes::NO_ENTRY && d.span.as_ref().is_some_and(|span| document.is_mere_context(outline, span));
    read.diagnostics.retain(|d| !is_noise(d));
    let Document { root, spans, .. } = document;
    let sure: Vec<(String, Span)> = spans;
    let mut merged = match read.resume.to_value() {
        Value::Object(guessed) if !guessed.is_empty() => {
            let mut merger = Merger { sure: starts(&sure), guessed: OnceCell::new(), locator: &read.locator, moved: Vec::new() };
            let merged = merger.records(root, guessed, "");
            let Merger { moved, .. } = merger;
            return finish(merged, arrangement, front, front_span, relocate(read, sure, &moved));
        }
        _ => root,
    };
    read.explained.extend(sure.iter().map(explained));
    read.explained.sort_by_key(|e| e.span.start);
    sure.into_iter().for_each(|(pointer, span)| read.locator.record(pointer, span));
    merged.retain(|_, value| !value.is_null());
    finish(merged, arrangement, front, front_span, read)
}

fn finish(mut root: Object, arrangement: Option<Value>, mut front: Front, span: Option<Span>, mut read: Read) -> Read {
    // What the free-form reader saw of the order of sections is a part of it.
    if let Some(Value::Object(meta)) = root.get_mut("meta").filter(|_| arrangement.is_some()) {
        meta.shift_remove("sections");
    }
    let has_own_arrangement = front.part.get("meta").is_some_and(|meta| meta.get("sections").is_some());
    let lost = front::merge(&mut root, std::mem::take(&mut front.part));
    read.diagnostics.append(&mut front.diagnostics);
    let span = span.unwrap_or_default();
    read.diagnostics.extend(lost.into_iter().map(|at| {
        let message = "the front matter says something here that the text does not have, or says otherwise; the text counts";
        Diagnostic::assumed(codes::SKIPPED, at, message).at(span.clone())
    }));
    // The free-form reader says of every key that it does not know that it left it out.
    let is_kept = |d: &Diagnostic| {
        let within = |span: &Span| front.others.iter().any(|m| m.key_span.start <= span.start && span.end <= m.value.span.end);
        d.code == codes::SKIPPED && d.span.as_ref().is_some_and(within)
    };
    read.diagnostics.retain(|d| !is_kept(d));
    for member in front.others {
        if !root.contains_key(&member.key) {
            root.insert(member.key.clone(), member.value.to_value());
        }
    }
    if let Some(sections) = arrangement.filter(|_| !has_own_arrangement)
        && let Value::Object(meta) = root.entry("meta").or_insert_with(|| Value::Object(Object::new()))
    {
        meta.insert("sections".to_owned(), sections);
    }
    read.resume = Resume::from_value(&Value::Object(root));
    read.carried = front.carried;
    front.spans.into_iter().for_each(|(pointer, span)| read.locator.record(pointer, span));
    read
}

fn explained((pointer, span): &(String, Span)) -> Explained {
    Explained { span: span.clone(), pointer: pointer.clone(), reason: "canonical layout".to_owned() }
}

fn starts(spans: &[(String, Span)]) -> BTreeMap<String, usize> {
    first_of(spans.iter().map(|(pointer, span)| (pointer.as_str(), span)))
}

fn recorded(locator: &Locator) -> BTreeMap<String, usize> {
    match locator {
        Locator::Recorded(spans) => first_of(spans.iter().map(|(pointer, span)| (pointer.as_str(), span))),
        Locator::Nowhere | Locator::Tree(..) | Locator::Lazy(_) => BTreeMap::new(),
    }
}

/// Where each value begins: its own place, or the first of those below it.
fn first_of<'p>(spans: impl Iterator<Item = (&'p str, &'p Span)>) -> BTreeMap<String, usize> {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
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

struct Merger<'l> {
    sure: BTreeMap<String, usize>,
    /// Where guessed values begin; only lists that both readers found entries of need to know.
    guessed: OnceCell<BTreeMap<String, usize>>,
    locator: &'l Locator,
    moved: Vec<Moved>,
}

impl Merger<'_> {
    fn records(&mut self, mut sure: Object, guessed: Object, at: &str) -> Object {
        for (key, value) in guessed {
            let here = pointer::key(at, &key);
            let merged = match (sure.shift_remove(&key), value) {
                (None, value) => value,
                (Some(Value::Object(sure)), Value::Object(guessed)) => Value::Object(self.records(sure, guessed, &here)),
                (Some(Value::Array(sure)), Value::Array(guessed)) => Value::Array(self.lists(sure, guessed, &here)),
                // A closing statement at the end of the document belongs to the summary.
                (Some(Value::String(sure)), Value::String(guessed)) if here == "/basics/summary" && sure != guessed => {
                    Value::String(format!("{sure}\n\n{guessed}"))
                }
                (Some(sure), _) => sure,
            };
            sure.insert(key, merged);
        }
        sure
    }

    /// Two lists as one, in the order of the source.
    fn lists(&mut self, sure: Vec<Value>, guessed: Vec<Value>, at: &str) -> Vec<Value> {
        let place = |spans: &BTreeMap<String, usize>, index| spans.get(&pointer::index(at, index)).copied();
        let mut items: Vec<(usize, bool, usize, Value)> = Vec::with_capacity(sure.len() + guessed.len());
        for (index, value) in sure.into_iter().enumerate() {
            items.push((place(&self.sure, index).unwrap_or(0), false, index, value));
        }
        for (index, value) in guessed.into_iter().enumerate() {
            // What stands nowhere goes last.
            let place = place(self.guessed.get_or_init(|| recorded(self.locator)), index).unwrap_or(usize::MAX);
            if !items.iter().any(|(_, is_guess, _, other)| !is_guess && value.is_string() && *other == value) {
                items.push((place, true, index, value));
            }
        }
        items.sort_by_key(|(place, is_guess, index, _)| (*place, *is_guess, *index));
        let moved = items.iter().enumerate().filter(|(new, (_, _, old, _))| new != old);
        self.moved
            .extend(moved.map(|(new, (_, is_guess, old, _))| (*is_guess, pointer::index(at, *old), pointer::index(at, new))));
        items.into_iter().map(|(_, _, _, value)| value).collect()
    }
}

/// The new pointers of everything that was said about list items.
fn relocate(read: Read, sure: Vec<(String, Span)>, moved: &[Moved]) -> Read {
    let Read { resume, mut diagnostics, locator, carried, mut explained, fixes } = read;
    let moves: BTreeMap<(bool, &str), &str> =
        moved.iter().map(|(is_guess, old, new)| ((*is_guess, old.as_str()), new.as_str())).collect();
    let rename = |is_guess: bool, pointer: &str| {
        let mut at = pointer;
        loop {
            if let Some(new) = moves.get(&(is_guess, at)) {
                return format!("{new}{}", &pointer[at.len()..]);
            }
            match pointer::parent(at) {
                Some(parent) => at = parent,
                None => return pointer.to_owned(),
            }
        }
    };
    if moves.is_empty() {
        // Nothing has another place: what was noted down is right as it is.
        let mut placed = locator;
        for (pointer, span) in sure {
            explained.push(self::explained(&(pointer.clone(), span.clone())));
            placed.record(pointer, span);
        }
        explained.sort_by_key(|e| e.span.start);
        return Read { resume, diagnostics, locator: placed, carried, explained, fixes };
    }
    let mut placed = Locator::default();
    for (pointer, span) in sure {
        let pointer = rename(false, &pointer);
        explained.push(self::explained(&(pointer.clone(), span.clone())));
        placed.record(pointer, span);
    }
    if let Locator::Recorded(spans) = locator {
        spans.into_iter().for_each(|(pointer, span)| placed.record(rename(true, &pointer), span));
    }
    for diagnostic in &mut diagnostics {
        diagnostic.pointer = rename(true, &diagnostic.pointer);
    }
    explained.sort_by_key(|e| e.span.start);
    Read { resume, diagnostics, locator: placed, carried, explained, fixes }
}
