//! Limits that hold for every format: they are about what was read.

use resume_core::diagnostic::codes;
use resume_core::model::{Borrow, Borrowed};
use resume_core::tree::{Data, Node};
use resume_core::{Failure, Locator, Resume, Span, pointer};
use resume_readers::{Limits, Read};

/// Refuses what holds a longer list, or more embedded data, than it may.
///
/// # Errors
/// When a limit is exceeded; the failure has the place of the value.
pub fn check(read: &Read, text: &str, limits: &Limits) -> Result<(), Failure> {
    // Each item is a character and what parts it from the next, at least. Files are no lists.
    let files = read.resume.attachments.iter().map(|attachment| attachment.data.len()).sum::<usize>();
    if text.len().saturating_sub(read.resume.basics.image.len() + files) / 2 >= limits.entries {
        match &read.locator {
            Locator::Tree(root, _) => tree(root, limits)?,
            // JSON, of which each list has a comma less than items.
            Locator::Lazy(..) if memchr::memchr_iter(b',', text.as_bytes()).count() < limits.entries => {}
            locator => {
                if let Some((at, count)) = longest(&read.resume.borrowed(), limits.entries) {
                    return Err(too_many(count, limits).at(locator.locate(text, &at).unwrap_or(0..text.len())));
                }
            }
        }
    }
    match embedded(&read.resume, limits) {
        None => Ok(()),
        Some((at, length)) => {
            let message = format!("a file of {length} characters is embedded; the limit is {}", limits.embedded);
            Err(Failure::new(codes::TOO_BIG, message).at(read.locator.locate(text, &at).unwrap_or(0..text.len())))
        }
    }
}

/// Refuses a document with a list or object that is longer than it may be.
///
/// # Errors
/// When one is; the failure points to its first item too much.
pub fn tree(root: &Node, limits: &Limits) -> Result<(), Failure> {
    let mut open = vec![root];
    while let Some(node) = open.pop() {
        let (count, first): (usize, Option<Span>) = match &node.data {
            Data::Array(items) => (items.len(), items.get(limits.entries).map(|item| item.span.clone())),
            Data::Object(members) => (members.len(), members.get(limits.entries).map(|member| member.key_span.clone())),
            Data::Null | Data::Bool(..) | Data::Number(_) | Data::Text(_) => (0, None),
        };
        if let Some(span) = first {
            return Err(too_many(count, limits).at(span));
        }
        match &node.data {
            Data::Array(items) => open.extend(items),
            Data::Object(members) => open.extend(members.iter().map(|member| &member.value)),
            Data::Null | Data::Bool(..) | Data::Number(_) | Data::Text(_) => {}
        }
    }
    Ok(())
}

fn too_many(count: usize, limits: &Limits) -> Failure {
    Failure::new(codes::TOO_BIG, format!("a list has {count} entries; the limit is {}", limits.entries))
}

/// The first item too much of a list or object, and how many there are.
fn longest(root: &Borrowed<'_>, limit: usize) -> Option<(String, usize)> {
    let mut open = vec![(String::new(), root)];
    while let Some((at, value)) = open.pop() {
        match value {
            Borrowed::List(items) => {
                let item = |index: usize| {
                    let mut at = at.clone();
                    pointer::push_index(&mut at, index);
                    at
                };
                if items.len() > limit {
                    return Some((item(limit), items.len()));
                }
                let inner =
                    items.iter().enumerate().filter(|(_, inner)| matches!(inner, Borrowed::List(_) | Borrowed::Object(_)));
                open.extend(inner.map(|(index, inner)| (item(index), inner)));
            }
            Borrowed::Object(members) => {
                if let Some((key, _)) = members.iter().nth(limit) {
                    return Some((pointer::key(&at, key), members.len()));
                }
                let inner = members.iter().filter(|(_, inner)| matches!(inner, Borrowed::List(_) | Borrowed::Object(_)));
                open.extend(inner.map(|(key, inner)| (pointer::key(&at, key), inner)));
            }
            Borrowed::Null | Borrowed::Bool(_) | Borrowed::Number(_) | Borrowed::Text(_) => {}
        }
    }
    None
}

/// A file that is embedded and bigger than it may be, and how big.
fn embedded(resume: &Resume, limits: &Limits) -> Option<(String, usize)> {
    let files = resume.attachments.iter().enumerate();
    let files = files.map(|(at, attachment)| (format!("/attachments/{at}/data"), attachment.data.len()));
    let photo = ("/basics/image".to_owned(), resume.basics.image.len());
    std::iter::once(photo).chain(files).find(|(_, length)| *length > limits.embedded)
}
