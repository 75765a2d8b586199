//! What two résumés differ in, by the shared schema.

use std::collections::HashSet;

use resume_core::model::lenient::says_nothing;
use resume_core::model::{FieldInfo, Record, RecordInfo, Resume};
use resume_core::pointer;
use serde_json::{Map, Value};

/// One difference: at most one side has nothing there.
#[derive(Clone, PartialEq, Debug)]
pub struct Difference {
    /// JSON Pointer (RFC 6901).
    pub pointer: String,
    /// The first résumé's value.
    pub left: Option<Value>,
    /// The second résumé's value.
    pub right: Option<Value>,
}

/// The differences between two résumés, in the order of the first. Items of lists are compared by their index. In known
/// fields `null`, `""`, `[]` and `{}` equal absence.
pub fn diff(left: &Resume, right: &Resume) -> Vec<Difference> {
    if left == right {
        return Vec::new();
    }
    let mut found = Vec::new();
    let (left, right) = (left.to_value(), right.to_value());
    objects(&mut found, &mut String::new(), as_map(&left), as_map(&right), Some(Resume::INFO));
    found
}

fn as_map(value: &Value) -> &Map<String, Value> {
    static EMPTY: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    value.as_object().unwrap_or(&EMPTY)
}

fn objects(
    found: &mut Vec<Difference>,
    at: &mut String,
    left: &Map<String, Value>,
    right: &Map<String, Value>,
    info: Option<&'static RecordInfo>,
) {
    let mut seen = HashSet::new();
    for key in left.keys().chain(right.keys()) {
        if !seen.insert(key) {
            continue;
        }
        let field = info.and_then(|info| info.fields.iter().find(|f| f.key == key));
        let is_known = field.is_some() || (info.is_some() && key == "formatData");
        let side = |map: &'_ Map<String, Value>| map.get(key).filter(|v| !(is_known && says_nothing(v))).cloned();
        let length = at.len();
        pointer::push_key(at, key);
        values(found, at, side(left), side(right), field);
        at.truncate(length);
    }
}

fn values(
    found: &mut Vec<Difference>,
    at: &mut String,
    left: Option<Value>,
    right: Option<Value>,
    field: Option<&'static FieldInfo>,
) {
    let record = field.and_then(|f| f.record);
    match (left, right) {
        (left, right) if left == right => {}
        (Some(Value::Object(left)), Some(Value::Object(right))) => objects(found, at, &left, &right, record),
        (Some(Value::Array(left)), Some(Value::Array(right))) => {
            let (mut left, mut right) = (left.into_iter(), right.into_iter());
            let mut index = 0;
            loop {
                let pair = (left.next(), right.next());
                if pair == (None, None) {
                    break;
                }
                let length = at.len();
                pointer::push_index(at, index);
                values(found, at, pair.0, pair.1, field);
                at.truncate(length);
                index += 1;
            }
        }
        (left, right) => found.push(Difference { pointer: at.clone(), left, right }),
    }
}
