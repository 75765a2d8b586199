//! Whether an output holds what its writer says that it holds.

use std::collections::HashSet;

use resume_core::{Diagnostic, Failure, Resume, pointer};
use resume_readers::ReadOptions;
use resume_writers::Written;
use serde_json::Value;

use crate::convert::read;
use crate::diff::{Difference, diff};
use crate::registry::Format;

/// Reads an output back and gives the differences to the résumé that it was written from which were not reported: losses
/// below no report of a loss, and values that the résumé does not have and no report tells of. There are none, unless a
/// reader or writer is wrong. Formats that are only written have nothing to compare.
///
/// # Errors
/// When the output cannot be read back.
pub fn verify(resume: &Resume, written: &Written, format: &Format, options: &ReadOptions) -> Result<Vec<Difference>, Failure> {
    if format.read.is_none() {
        return Ok(Vec::new());
    }
    let text = String::from_utf8_lossy(&written.bytes);
    let back = read(&text, format, options)?.resume;
    Ok(unreported(diff(resume, &back), &written.diagnostics))
}

/// The differences that no diagnostic accounts for, down to the texts that differ.
pub fn unreported(differences: Vec<Difference>, told: &[Diagnostic]) -> Vec<Difference> {
    let losses: HashSet<&str> = told.iter().filter(|d| d.kind.is_loss()).map(|d| d.pointer.as_str()).collect();
    let all: HashSet<&str> = told.iter().map(|d| d.pointer.as_str()).collect();
    let is_told = |told: &HashSet<&str>, at: &str| {
        std::iter::successors(Some(at), |at| pointer::parent(at)).any(|above| told.contains(above))
    };
    let mut left = Vec::new();
    for Difference { pointer, left: before, right: after } in differences {
        leaves(pointer, before, after, &mut |found: Difference| {
            // What was not there before is accounted for by any report: the writer had to assume it.
            if !is_told(if found.left.is_some() { &losses } else { &all }, &found.pointer) {
                left.push(found);
            }
        });
    }
    left
}

/// A difference down to texts: of an object or list that one side has not, all that is in it.
pub fn leaves(at: String, left: Option<Value>, right: Option<Value>, found: &mut impl FnMut(Difference)) {
    let is_right = left.is_none();
    match (left, right) {
        (Some(Value::Object(map)), None) | (None, Some(Value::Object(map))) if !map.is_empty() => {
            for (key, value) in map {
                let (left, right) = if is_right { (None, Some(value)) } else { (Some(value), None) };
                leaves(pointer::key(&at, &key), left, right, found);
            }
        }
        (Some(Value::Array(items)), None) | (None, Some(Value::Array(items))) if !items.is_empty() => {
            for (index, value) in items.into_iter().enumerate() {
                let (left, right) = if is_right { (None, Some(value)) } else { (Some(value), None) };
                leaves(pointer::index(&at, index), left, right, found);
            }
        }
        (left, right) => found(Difference { pointer: at, left, right }),
    }
}

#[cfg(test)]
mod tests {
    use resume_core::diagnostic::codes;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_no_report_covers_is_given_to_the_leaf() {
        let before = Resume::from_value(&json!({"basics": {"name": "A"}, "work": [{"name": "B", "position": "C"}]}));
        let after = Resume::from_value(&json!({"basics": {"name": "A", "email": "x"}}));
        let pointers =
            |told: &[Diagnostic]| unreported(diff(&before, &after), told).into_iter().map(|d| d.pointer).collect::<Vec<_>>();
        assert_eq!(pointers(&[]), ["/basics/email", "/work/0/name", "/work/0/position"]);
        let told = [
            Diagnostic::dropped(codes::NO_PLACE, "/work/0/name", ""),
            Diagnostic::assumed(codes::GUESS, "/basics/email", ""),
            // An assumption is no report of a loss.
            Diagnostic::assumed(codes::GUESS, "/work/0/position", ""),
        ];
        assert_eq!(pointers(&told), ["/work/0/position"]);
    }
}
