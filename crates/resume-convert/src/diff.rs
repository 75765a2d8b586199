//! What two résumés differ in, by the shared schema.

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
    let added = right.keys().filter(|key| !left.contains_key(*key));
    for key in left.keys().chain(added) {
        let field = info.and_then(|info| info.fields.iter().find(|f| f.key == key));
        let is_known = field.is_some() || (info.is_some() && key == "formatData");
        let says = |value: &&Value| !(is_known && says_nothing(value));
        let length = at.len();
        pointer::push_key(at, key);
        values(found, at, left.get(key).filter(says), right.get(key).filter(says), field);
        at.truncate(length);
    }
}

fn values(
    found: &mut Vec<Difference>,
    at: &mut String,
    left: Option<&Value>,
    right: Option<&Value>,
    field: Option<&'static FieldInfo>,
) {
    match (left, right) {
        (Some(Value::Object(left)), Some(Value::Object(right))) => objects(found, at, left, right, field.and_then(|f| f.record)),
        (Some(Value::Array(left)), Some(Value::Array(right))) => {
            let length = at.len();
            for index in 0..left.len().max(right.len()) {
                pointer::push_index(at, index);
                values(found, at, left.get(index), right.get(index), field);
                at.truncate(length);
            }
        }
        (left, right) if left == right => {}
        (left, right) => found.push(Difference { pointer: at.clone(), left: left.cloned(), right: right.cloned() }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn lines(left: &Value, right: &Value) -> Vec<String> {
        let side = |value: Option<Value>| value.map_or("nothing".to_owned(), |v| v.to_string());
        diff(&Resume::from_value(left), &Resume::from_value(right))
            .into_iter()
            .map(|d| format!("{} {} {}", d.pointer, side(d.left), side(d.right)))
            .collect()
    }

    #[test]
    fn absence_has_many_spellings_in_known_fields_only() {
        let left = json!({"basics": {"name": "", "location": {}}, "work": [], "x": null});
        assert_eq!(lines(&left, &json!({"x": null})), [""; 0]);
        assert_eq!(lines(&left, &json!({})), ["/x null nothing"]);
    }

    #[test]
    fn lists_compare_by_index_and_keys_in_the_order_of_the_first() {
        let left = json!({"work": [{"name": "a", "highlights": ["x"]}], "skills": [{"name": "s", "level": 3}], "a/b": 1});
        let right =
            json!({"work": [{"name": "b", "highlights": ["x", "y"]}, {"name": "c"}], "skills": [{"name": "s", "level": "3"}]});
        let expected = [
            "/work/0/name \"a\" \"b\"",
            "/work/0/highlights/1 nothing \"y\"",
            "/work/1 nothing {\"name\":\"c\"}",
            "/skills/0/level 3 \"3\"",
            "/a~1b 1 nothing",
        ];
        assert_eq!(lines(&left, &right), expected);
    }
}
