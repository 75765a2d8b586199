//! Front matter: a part of the résumé in the shared schema, and what is carried along.

use std::collections::HashMap;

use resume_core::canonical::CARRY;
use resume_core::diagnostic::codes;
use resume_core::model::lenient::{self, Scalars};
use resume_core::model::{Record, RecordInfo, Resume};
use resume_core::outline::Outline;
use resume_core::tables::{labels, normalise};
use resume_core::tree::{Data, Member, Node};
use resume_core::{Carried, Diagnostic, Span, pointer};
use serde_json::Value;

use super::entry::Object;
use crate::{Limits, yaml};

/// What the front matter says.
#[derive(Default)]
pub struct Front {
    /// Its part of the résumé.
    pub part: Object,
    /// What is carried along.
    pub carried: Vec<Carried>,
    /// Keys that the shared schema does not know, and that no other tool means a person's data by.
    pub others: Vec<Member>,
    /// Whether there are keys by which other tools mean a person's data, and none of the shared schema.
    pub is_foreign: bool,
    /// Where its values stand, by their pointer in the résumé.
    pub spans: Vec<(String, Span)>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the front matter of a document. When it is no YAML, that is reported, and the text below counts alone.
pub fn read(outline: &Outline<'_>, limits: &Limits) -> Front {
    let mut front = Front::default();
    let Some(span) = &outline.front_matter else { return front };
    let mut root = match yaml::parse(outline.source.get(span.clone()).unwrap_or(""), limits) {
        Ok(root) => root,
        Err(failure) => {
            let at = failure.span.map_or_else(|| span.clone(), |s| s.start + span.start..s.end + span.start);
            let message = format!("the front matter is no YAML: {}", failure.message);
            front.diagnostics.push(Diagnostic::invalid(codes::SYNTAX, "", message).at(at));
            // Lines of `key: value` may say something all the same.
            front.is_foreign = true;
            return front;
        }
    };
    shift(&mut root, span.start);
    let members = match root.data {
        Data::Object(members) => members,
        Data::Null => return front,
        Data::Bool(..) | Data::Number(_) | Data::Text(_) | Data::Array(_) => {
            let message = format!("the front matter is {}, and no mapping of keys to values; it is left out", root.describe());
            front.diagnostics.push(Diagnostic::invalid(codes::TYPE, "", message).at(root.span));
            return front;
        }
    };
    let (mut known, mut foreign) = (Vec::new(), Vec::new());
    let mut others: Vec<Option<Member>> = Vec::new();
    let mut latest = HashMap::new();
    for member in members {
        if member.key == CARRY
            && let Ok(carried) = serde_json::from_value::<Vec<Carried>>(member.value.to_value())
        {
            if let Data::Array(items) = &member.value.data {
                let places = carried.iter().zip(items).map(|(item, node)| (item.pointer.clone(), node.span.clone()));
                front.spans.extend(places);
            }
            front.carried = carried;
        } else if member.key == "formatData" || Resume::INFO.fields.iter().any(|field| field.key == member.key) {
            known.push(member);
        } else if is_personal(&member) {
            foreign.push(member);
        } else {
            if let Some(earlier) = latest.insert(member.key.clone(), others.len()) {
                let message = format!("the key `{}` occurs again in the front matter; the last one counts", member.key);
                let at = pointer::key("", &member.key);
                front.diagnostics.push(Diagnostic::invalid(codes::DUPLICATE_KEY, at, message).at(member.key_span.clone()));
                others[earlier] = None;
            }
            others.push(Some(member));
        }
    }
    front.others = others.into_iter().flatten().collect();
    front.is_foreign = !foreign.is_empty() && known.is_empty() && front.carried.is_empty();
    if !front.is_foreign {
        front.others.append(&mut foreign);
    }
    for member in known.iter().chain(&front.others) {
        places(&member.value, pointer::key("", &member.key), &mut front.spans);
    }
    let known = Node { span: root.span, data: Data::Object(known) };
    let (part, reading) = lenient::read::<Resume>(&known, Scalars::AsWritten);
    if let Some(Value::Object(part)) = part.map(|part| part.to_value()) {
        front.part = part;
    }
    front.diagnostics.extend(reading.diagnostics);
    front
}

/// Where a value and what is in it stand. Of lists only the whole: the text may put their entries elsewhere.
fn places(node: &Node, at: String, found: &mut Vec<(String, Span)>) {
    if let Data::Object(members) = &node.data {
        members.iter().for_each(|member| places(&member.value, pointer::key(&at, &member.key), found));
    }
    found.push((at, node.span.clone()));
}

/// Whether other tools mean a person's data by a key, or by one below it.
fn is_personal(member: &Member) -> bool {
    let word = normalise(&member.key.replace(['_', '-'], " "));
    let is_name = matches!(word.as_str(), "author" | "fullname" | "title" | "tagline" | "subtitle" | "headline" | "role");
    is_name || !labels::lookup(&word).is_empty() || is_personal_below(&member.value)
}

fn is_personal_below(node: &Node) -> bool {
    match &node.data {
        Data::Object(members) => members.iter().any(is_personal),
        Data::Array(items) => items.iter().any(is_personal_below),
        Data::Null | Data::Bool(..) | Data::Number(_) | Data::Text(_) => false,
    }
}

fn shift(node: &mut Node, by: usize) {
    let moved = |span: &Span| span.start + by..span.end + by;
    node.span = moved(&node.span);
    match &mut node.data {
        Data::Array(items) => items.iter_mut().for_each(|item| shift(item, by)),
        Data::Object(members) => {
            for member in members {
                member.key_span = moved(&member.key_span);
                shift(&mut member.value, by);
            }
        }
        Data::Null | Data::Bool(..) | Data::Number(_) | Data::Text(_) => {}
    }
}

/// Puts the front matter's part into what was read from the text. Where both say something, the text counts; gives back
/// the pointers of what did not find its entry or has another value there.
pub fn merge(body: &mut Object, part: Object) -> Vec<String> {
    let mut lost = Vec::new();
    merge_record(body, part, Resume::INFO, "", &mut lost);
    lost
}

fn merge_record(body: &mut Object, part: Object, info: &'static RecordInfo, at: &str, lost: &mut Vec<String>) {
    for (key, value) in part {
        let record = info.fields.iter().find(|field| field.key == key).and_then(|field| field.record);
        let here = pointer::key(at, &key);
        match (body.get_mut(&key), value, record) {
            (None, value, _) => {
                body.insert(key, value);
            }
            (Some(Value::Object(body)), Value::Object(part), Some(record)) => merge_record(body, part, record, &here, lost),
            (Some(Value::Array(body)), Value::Array(part), Some(record)) => merge_list(body, part, record, &here, lost),
            (Some(body), value, _) if *body == value => {}
            (Some(_), _, _) => lost.push(here),
        }
    }
}

fn merge_list(body: &mut [Value], part: Vec<Value>, info: &'static RecordInfo, at: &str, lost: &mut Vec<String>) {
    let mut taken = vec![false; body.len()];
    for item in part {
        let Value::Object(item) = item else { continue };
        let names = |key: &str, value: &Value| value.is_string() && info.fields.iter().any(|f| f.key == key);
        let fits = |body: &Value| {
            let mut names = item.iter().filter(|(key, value)| names(key, value) && body.get(key).is_some()).peekable();
            names.peek().is_some() && names.all(|(key, value)| body.get(key) == Some(value))
        };
        match body.iter().enumerate().find(|(index, body)| !taken[*index] && fits(body)) {
            Some((index, _)) => {
                taken[index] = true;
                if let Some(Value::Object(body)) = body.get_mut(index) {
                    merge_record(body, item, info, &pointer::index(at, index), lost);
                }
            }
            None => lost.push(at.to_owned()),
        }
    }
}
