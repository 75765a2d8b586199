//! What had another shape, not only another name, in the first drafts of JSON Resume (0.0.0, 2014).

use super::lenient::{Change, Fix};
use crate::diagnostic::{Diagnostic, codes};
use crate::pointer;
use crate::tree::{Data, Member, Node};

/// Brings the parts of a document that had another shape into their present one. Spans stay those of the source.
pub(super) fn update(root: &mut Node) -> (Vec<Diagnostic>, Vec<Fix>) {
    let (mut notes, mut fixes) = (Vec::new(), Vec::new());
    let Data::Object(members) = &mut root.data else { return (notes, fixes) };
    for person in members.iter_mut().filter(|member| matches!(member.key.as_str(), "basics" | "bio")) {
        let Data::Object(fields) = &mut person.value.data else { continue };
        whole_name(fields, &mut notes, &mut fixes);
        profiles(fields, &mut notes, &mut fixes);
    }
    (notes, fixes)
}

/// `firstName` and `lastName` without a `name`.
fn whole_name(fields: &mut Vec<Member>, notes: &mut Vec<Diagnostic>, fixes: &mut Vec<Fix>) {
    let text = |key: &str| {
        let member = fields.iter().rev().find(|member| member.key == key)?;
        match &member.value.data {
            Data::Text(text) if !text.trim().is_empty() => Some((text.trim().to_owned(), member.value.span.clone())),
            _ => None,
        }
    };
    let (first, last) = (text("firstName"), text("lastName"));
    if fields.iter().any(|field| field.key == "name") {
        return;
    }
    let (name, span) = match (first, last) {
        (Some((first, span)), Some((last, _))) if is_east_asian(&last) => (last + &first, span),
        (Some((first, span)), Some((last, _))) => (format!("{first} {last}"), span),
        (Some(part), None) | (None, Some(part)) => part,
        (None, None) => return,
    };
    let note = Diagnostic::assumed(codes::OLD_NAME, "/basics/name", "`name` is put together from `firstName` and `lastName`");
    notes.push(note.at(span.clone()).hint("write the whole name as `name`"));
    if let Some(first) = fields.iter().find(|field| matches!(field.key.as_str(), "firstName" | "lastName")) {
        let change = Change::Insert("name", name.clone());
        fixes.push(Fix { span: first.key_span.clone(), change, code: codes::OLD_NAME });
    }
    fields.push(Member { key: "name".to_owned(), key_span: span.clone(), value: Node { span, data: Data::Text(name) } });
}

/// Names in Han, kana and Hangul are written family name first and without a blank.
fn is_east_asian(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'))
}

/// `profiles` as an object of account names or addresses by network.
fn profiles(fields: &mut [Member], notes: &mut Vec<Diagnostic>, fixes: &mut Vec<Fix>) {
    for field in fields.iter_mut().filter(|field| field.key == "profiles") {
        let Data::Object(networks) = &mut field.value.data else { continue };
        if !networks.iter().all(|network| matches!(network.value.data, Data::Text(_) | Data::Object(_) | Data::Null)) {
            continue;
        }
        let accounts = std::mem::take(networks).into_iter().map(account).collect();
        field.value.data = Data::Array(accounts);
        fixes.push(Fix { span: field.value.span.clone(), change: Change::Profiles, code: codes::OLD_NAME });
        let note = Diagnostic::assumed(codes::OLD_NAME, pointer::key("/basics", "profiles"), "`profiles` is read as a list");
        notes.push(note.at(field.key_span.clone()).hint("write a list of `network`, `username`, `url`"));
    }
}

/// The key of a profile for an account that is only a text: an address or a name.
pub fn account_key(text: &str) -> &'static str {
    if text.contains("://") { "url" } else { "username" }
}

fn account(Member { key, key_span, value }: Member) -> Node {
    let span = key_span.start..value.span.end.max(key_span.end);
    let network = Member {
        key: "network".to_owned(),
        key_span: key_span.clone(),
        value: Node { span: key_span.clone(), data: Data::Text(key) },
    };
    let rest = match value.data {
        Data::Object(members) => members,
        Data::Text(text) => {
            vec![Member {
                key: account_key(&text).to_owned(),
                key_span,
                value: Node { span: value.span, data: Data::Text(text) },
            }]
        }
        Data::Null | Data::Bool(..) | Data::Number(_) | Data::Array(_) => Vec::new(),
    };
    let mut members = vec![network];
    members.extend(rest);
    Node { span, data: Data::Object(members) }
}
