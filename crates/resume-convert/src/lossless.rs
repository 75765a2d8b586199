//! Carrying along what a format's visible part cannot give back.

use resume_core::{Carried, Resume, pointer};
use serde_json::Value;

use crate::diff::diff;

/// What has to be carried so that a document that reads as `seen` gives `wanted`.
pub fn to_carry(wanted: &Resume, seen: &Resume) -> Vec<Carried> {
    diff(seen, wanted)
        .into_iter()
        .map(|difference| Carried { pointer: difference.pointer, seen: difference.left, value: difference.right })
        .collect()
}

/// Applies carried values to what was read, each only where what is there still equals what was seen when it was written.
pub fn apply(resume: Resume, carried: &[Carried]) -> Resume {
    if carried.is_empty() {
        return resume;
    }
    let mut root = resume.to_value();
    let (removed, set): (Vec<&Carried>, Vec<&Carried>) = carried.iter().partition(|c| c.value.is_none());
    for item in set {
        if let Some(value) = &item.value
            && root.pointer(&item.pointer) == item.seen.as_ref()
        {
            put(&mut root, &item.pointer, value.clone());
        }
    }
    // From the last to the first, so that the indices of a list stay true.
    for item in removed.into_iter().rev() {
        if root.pointer(&item.pointer) == item.seen.as_ref() {
            take(&mut root, &item.pointer);
        }
    }
    Resume::from_value(&root)
}

fn split(target: &str) -> Option<(&str, String)> {
    Some((pointer::parent(target)?, pointer::tokens(target).last()?))
}

fn put(root: &mut Value, target: &str, value: Value) {
    let Some((parent, last)) = split(target) else { return };
    match root.pointer_mut(parent) {
        Some(Value::Object(map)) => {
            map.insert(last, value);
        }
        Some(Value::Array(items)) => match last.parse::<usize>() {
            Ok(index) if index < items.len() => items[index] = value,
            Ok(index) if index == items.len() => items.push(value),
            _ => {}
        },
        _ => {}
    }
}

fn take(root: &mut Value, target: &str) {
    let Some((parent, last)) = split(target) else { return };
    match root.pointer_mut(parent) {
        Some(Value::Object(map)) => {
            map.shift_remove(&last);
        }
        Some(Value::Array(items)) => {
            if let Ok(index) = last.parse::<usize>()
                && index < items.len()
            {
                items.remove(index);
            }
        }
        _ => {}
    }
}
