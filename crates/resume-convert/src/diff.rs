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
    diff_except(left, right, &[])
}

/// The same, but for what lies at or below one of the `ignored` pointers, in which `*` stands for any key or index.
pub fn diff_except(left: &Resume, right: &Resume, ignored: &[String]) -> Vec<Difference> {
    if left == right {
        return Vec::new();
    }
    let (left, right) = (left.to_value(), right.to_value());
    let ignored = ignored.iter().map(|pattern| pointer::tokens(pattern).collect()).collect();
    let mut walk = Walk { found: Vec::new(), at: String::new(), ignored };
    walk.objects(as_map(&left), as_map(&right), Some(Resume::INFO));
    walk.found
}

/// The operations of a JSON Patch (RFC 6902) that makes the second résumé of the first, both in the shared schema.
pub fn patch(differences: &[Difference]) -> Vec<Value> {
    let operation = |name: &str, pointer: &str, value: Option<&Value>| {
        let mut map = Map::from_iter([("op".to_owned(), name.into()), ("path".to_owned(), pointer.into())]);
        map.extend(value.map(|value| ("value".to_owned(), value.clone())));
        Value::Object(map)
    };
    let kept = differences.iter().filter_map(|Difference { pointer, left, right }| {
        let name = if left.is_some() { "replace" } else { "add" };
        right.as_ref().map(|value| operation(name, pointer, Some(value)))
    });
    // From the last to the first, so that the indices of a list stay true.
    let gone = differences.iter().rev().filter(|d| d.right.is_none()).map(|d| operation("remove", &d.pointer, None));
    kept.chain(gone).collect()
}

fn as_map(value: &Value) -> &Map<String, Value> {
    static EMPTY: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    value.as_object().unwrap_or(&EMPTY)
}

/// A walk through two résumés at once.
struct Walk {
    found: Vec<Difference>,
    /// The pointer of where it is.
    at: String,
    /// The tokens of the pointers to leave out.
    ignored: Vec<Vec<String>>,
}

impl Walk {
    fn objects(&mut self, left: &Map<String, Value>, right: &Map<String, Value>, info: Option<&'static RecordInfo>) {
        let added = right.keys().filter(|key| !left.contains_key(*key));
        for key in left.keys().chain(added) {
            let field = info.and_then(|info| info.fields.iter().find(|f| f.key == key));
            let is_known = field.is_some() || (info.is_some() && key == "formatData");
            let says = |value: &&Value| !(is_known && says_nothing(value));
            let length = self.at.len();
            pointer::push_key(&mut self.at, key);
            self.values(left.get(key).filter(says), right.get(key).filter(says), field);
            self.at.truncate(length);
        }
    }

    fn values(&mut self, left: Option<&Value>, right: Option<&Value>, field: Option<&'static FieldInfo>) {
        if is_ignored(&self.ignored, &self.at) {
            return;
        }
        match (left, right) {
            (Some(Value::Object(left)), Some(Value::Object(right))) => self.objects(left, right, field.and_then(|f| f.record)),
            (Some(Value::Array(left)), Some(Value::Array(right))) => {
                let length = self.at.len();
                for index in 0..left.len().max(right.len()) {
                    pointer::push_index(&mut self.at, index);
                    self.values(left.get(index), right.get(index), field);
                    self.at.truncate(length);
                }
            }
            (left, right) if left == right => {}
            (left, right) => {
                let [left, right] = [left, right].map(|side| side.and_then(|value| pruned(value, &mut self.at, &self.ignored)));
                if left != right {
                    self.found.push(Difference { pointer: self.at.clone(), left, right });
                }
            }
        }
    }
}

fn is_ignored(ignored: &[Vec<String>], at: &str) -> bool {
    if ignored.is_empty() {
        return false;
    }
    let tokens: Vec<String> = pointer::tokens(at).collect();
    let fits = |pattern: &Vec<String>| {
        pattern.len() <= tokens.len() && pattern.iter().zip(&tokens).all(|(wanted, token)| wanted == "*" || wanted == token)
    };
    ignored.iter().any(fits)
}

/// A value without what is ignored in it; `None` when nothing else is in it.
fn pruned(value: &Value, at: &mut String, ignored: &[Vec<String>]) -> Option<Value> {
    if ignored.is_empty() {
        return Some(value.clone());
    }
    if is_ignored(ignored, at) {
        return None;
    }
    let length = at.len();
    match value {
        Value::Object(map) if !map.is_empty() => {
            let mut kept = Map::new();
            for (key, value) in map {
                pointer::push_key(at, key);
                kept.extend(pruned(value, at, ignored).map(|value| (key.clone(), value)));
                at.truncate(length);
            }
            (!kept.is_empty()).then_some(Value::Object(kept))
        }
        Value::Array(items) if !items.is_empty() => {
            let mut kept = Vec::new();
            for (index, value) in items.iter().enumerate() {
                pointer::push_index(at, index);
                kept.extend(pruned(value, at, ignored));
                at.truncate(length);
            }
            (!kept.is_empty()).then_some(Value::Array(kept))
        }
        _ => Some(value.clone()),
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

    #[test]
    fn ignored_pointers_and_what_is_below_them_are_left_out() {
        let left = Resume::from_value(&json!({"meta": {"version": "1"}, "work": [{"name": "a", "summary": "x"}]}));
        let right = Resume::from_value(
            &json!({"meta": {"version": "2"}, "work": [{"name": "b", "summary": "y"}, {"name": "c", "summary": "z"}, {"summary": "q"}]}),
        );
        let ignored = ["/meta", "/work/*/summary"].map(str::to_owned);
        let found = diff_except(&left, &right, &ignored);
        let found: Vec<String> = found.into_iter().map(|d| format!("{} {:?}", d.pointer, d.right)).collect();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("/work/0/name ") && found[1].starts_with("/work/1 "), "{found:?}");
        assert!(!found[1].contains("summary"), "{found:?}");
        assert_eq!(diff_except(&left, &right, &["".to_owned()]), vec![]);
    }

    #[test]
    fn a_patch_removes_from_the_end() {
        let left = Resume::from_value(&json!({"work": [{"name": "a"}, {"name": "b"}, {"name": "c"}], "x": 1}));
        let right = Resume::from_value(&json!({"work": [{"name": "d"}], "basics": {"name": "n"}}));
        let operations: Vec<String> = patch(&diff(&left, &right)).iter().map(ToString::to_string).collect();
        let expected = [
            r#"{"op":"replace","path":"/work/0/name","value":"d"}"#,
            r#"{"op":"add","path":"/basics","value":{"name":"n"}}"#,
            r#"{"op":"remove","path":"/x"}"#,
            r#"{"op":"remove","path":"/work/2"}"#,
            r#"{"op":"remove","path":"/work/1"}"#,
        ];
        assert_eq!(operations, expected);
    }
}
