//! Rewriting in place what is safe to rewrite: names of JSON Resume 0.x, ends that say that it goes on, dates in other
//! forms, white space at the edges of texts.
//!
//! A document is never written anew: each change is an edit of a few bytes, and all others stay as they are, comments,
//! order and layout included. What was read before is what is read afterwards; an edit that would change it is not made.

use std::collections::{BTreeMap, HashMap};

use resume_core::diagnostic::codes;
use resume_core::model::lenient::{Change, Fix};
use resume_core::tree::{Data, Node};
use resume_core::{Code, Failure, Span};
use resume_readers::ReadOptions;
use serde_json::Value;

use crate::convert::read;
use crate::registry::Format;
use crate::validate::{Document, inspect};

mod edits;
mod unified;

pub use edits::Syntax;
pub use unified::unified;

/// One edit: the bytes of the span become the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    /// What is replaced; empty where something is put in.
    pub span: Span,
    /// What comes there.
    pub text: String,
}

/// A fixed document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fixed {
    /// The document.
    pub text: String,
    /// How it came about, in the order of the text.
    pub edits: Vec<Edit>,
    /// How many findings of each code are gone.
    pub gone: Vec<(Code, usize)>,
}

/// What is rewritten.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Extent {
    /// What is safe.
    #[default]
    Safe,
    /// That, and the address of an older schema in `$schema`.
    Upgrade,
}

/// The schema that an upgraded document follows.
const SCHEMA: &str = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/// Fixes a document of JSON or YAML.
///
/// # Errors
/// When the format is another, or nothing in the text is usable.
pub fn fix(text: &str, format: &Format, extent: Extent, options: &ReadOptions) -> Result<Fixed, Failure> {
    let Some(document) = format.document else {
        let message = format!("{} documents are not fixed in place, only JSON and YAML", format.name);
        return Err(Failure::new(codes::UNKNOWN_FORMAT, message));
    };
    let (_, fixes) = inspect(text, format, options)?;
    let root = (document.parse)(text, &options.limits)?;
    let mut fixes = without_contradictions(fixes);
    if extent == Extent::Upgrade {
        fixes.extend(newer_schema(&root));
    }
    let before = read(text, format, options)?.resume;
    let job = Job { text, format, document, root: &root, options, before: comparable(&before.to_value()) };
    let kept = job.keep(fixes);
    let (edits, gone) = job.edits(&kept);
    let mut counts: Vec<(Code, usize)> = Vec::new();
    for code in gone {
        match counts.iter_mut().find(|(known, _)| *known == code) {
            Some((_, count)) => *count += 1,
            None => counts.push((code, 1)),
        }
    }
    Ok(Fixed { text: apply(text, &edits), edits, gone: counts })
}

/// Applies edits, which are in order and do not overlap.
pub(crate) fn apply(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for Edit { span, text: new } in edits {
        out.push_str(text.get(at..span.start).unwrap_or_default());
        out.push_str(new);
        at = span.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

/// What YAML aliases repeat is read in several places: one edit does for all of them, unless they want different ones.
fn without_contradictions(fixes: Vec<Fix>) -> Vec<Fix> {
    let mut by_place: BTreeMap<(usize, u8), Option<Fix>> = BTreeMap::new();
    for fix in fixes {
        let kind = match fix.change {
            Change::Insert(..) => 0,
            // The first key of a block stands where the block does.
            Change::Profiles => 2,
            Change::Rename(_) | Change::Remove | Change::Text(_) => 1,
        };
        let known = by_place.entry((fix.span.start, kind)).or_insert_with(|| Some(fix.clone()));
        match known {
            Some(known) if known.change == fix.change || known.change == Change::Remove => {}
            // What goes needs no other name.
            Some(Fix { change: Change::Rename(_), .. }) if fix.change == Change::Remove => *known = Some(fix),
            _ => *known = None,
        }
    }
    by_place.into_values().flatten().collect()
}

/// A `$schema` of version 0 becomes that of 1.0.0.
fn newer_schema(root: &Node) -> Option<Fix> {
    let node = root.child("$schema")?;
    let Data::Text(address) = &node.data else { return None };
    let is_old = address.contains("resume-schema/v0.") || address.contains("resume-schema@0.");
    let change = Change::Text(SCHEMA.to_owned());
    is_old.then(|| Fix { span: node.span.clone(), change, code: codes::OLD_NAME })
}

struct Job<'j> {
    text: &'j str,
    format: &'j Format,
    document: Document,
    root: &'j Node,
    options: &'j ReadOptions,
    before: Value,
}

impl Job<'_> {
    /// The fixes that leave what is read as it is: mostly all of them, else found by halving.
    fn keep(&self, fixes: Vec<Fix>) -> Vec<Fix> {
        let mut kept: Vec<Fix> = Vec::new();
        let mut open = vec![fixes];
        while let Some(mut some) = open.pop() {
            let mut with: Vec<Fix> = kept.clone();
            with.extend(some.iter().cloned());
            if some.is_empty() || self.is_same(&with) {
                kept = with;
            } else if some.len() > 1 {
                let second = some.split_off(some.len() / 2);
                open.push(second);
                open.push(some);
            }
        }
        kept.sort_by_key(|fix| fix.span.start);
        kept
    }

    fn is_same(&self, fixes: &[Fix]) -> bool {
        let (edits, _) = self.edits(fixes);
        let after = read(&apply(self.text, &edits), self.format, self.options);
        after.is_ok_and(|after| comparable(&after.resume.to_value()) == self.before)
    }

    /// The edits of fixes, and the codes of the findings that go away.
    fn edits(&self, fixes: &[Fix]) -> (Vec<Edit>, Vec<Code>) {
        let mut changes: HashMap<usize, Vec<&Fix>> = HashMap::new();
        for fix in fixes {
            changes.entry(fix.span.start).or_default().push(fix);
        }
        edits::plan(self.text, self.root, self.document.syntax, &changes)
    }
}

/// A résumé as it is compared: without white space at the edges of texts, which is what fixing takes off, and without
/// the address of its schema.
fn comparable(value: &Value) -> Value {
    fn trimmed(value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(text.trim().to_owned()),
            Value::Array(items) => Value::Array(items.iter().map(trimmed).collect()),
            Value::Object(map) => {
                let said = map.iter().map(|(key, value)| (key.clone(), trimmed(value)));
                Value::Object(said.filter(|(_, value)| *value != Value::String(String::new())).collect())
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }
    let mut value = trimmed(value);
    if let Value::Object(map) = &mut value {
        map.shift_remove("$schema");
    }
    value
}

#[cfg(test)]
mod tests;
