//! The YAML of a theme's description: what it holds, by the parser that résumés are read with.

use std::collections::HashMap;

use granit_parser::{Event, Parser, ScalarStyle};
use serde_json::{Map, Value};

/// No description nests deeper.
const DEPTH: usize = 32;
/// A description has no more values, those included that aliases repeat.
const MOST_VALUES: usize = 10_000;

/// A list or an object that is open: what it holds so far, the key that waits for its value, and its anchor.
struct Open {
    value: Value,
    key: Option<String>,
    anchor: usize,
}

#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    anchors: HashMap<usize, Value>,
    root: Option<Value>,
    values: usize,
}

/// The document; plain scalars are texts, but for `null`, `true` and `false`.
///
/// # Errors
/// Line and column, counted from 1, and what is wrong there.
pub fn parse(text: &str) -> Result<Value, (usize, usize, String)> {
    let options = granit_parser::options! { flow_nesting_limit: DEPTH, block_nesting_limit: DEPTH };
    let mut builder = Builder::default();
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = event.map_err(|error| (error.marker().line(), error.marker().col() + 1, error.info()))?;
        builder.event(event).map_err(|message| (span.start.line(), span.start.col() + 1, message.to_owned()))?;
    }
    Ok(builder.root.unwrap_or_default())
}

impl Builder {
    fn event(&mut self, event: Event<'_>) -> Result<(), &'static str> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let value = match text.as_ref() {
                    "" | "~" | "null" | "Null" | "NULL" if style == ScalarStyle::Plain => Value::Null,
                    "true" | "True" | "TRUE" if style == ScalarStyle::Plain => true.into(),
                    "false" | "False" | "FALSE" if style == ScalarStyle::Plain => false.into(),
                    _ => text.into_owned().into(),
                };
                // A key is its text.
                match self.open.last_mut() {
                    Some(Open { value: Value::Object(map), key: key @ None, .. }) => {
                        let name = value.as_bool().map(|value| value.to_string()).or_else(|| Some(value.as_str()?.to_owned()));
                        *key = Some(name.filter(|name| !map.contains_key(name)).ok_or("the key is none, or there twice")?);
                        Ok(())
                    }
                    _ => self.put(value, anchor),
                }
            }
            Event::SequenceStart(_, anchor, _) => self.open(Value::Array(Vec::new()), anchor),
            Event::MappingStart(_, anchor, _) => self.open(Value::Object(Map::new()), anchor),
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open { value, anchor, .. }) => self.put(value, anchor),
                None => Ok(()),
            },
            Event::Alias(anchor) => {
                let value = self.anchors.get(&anchor).cloned().ok_or("the alias repeats what it stands in")?;
                self.values += size(&value);
                self.put(value, 0)
            }
            _ => Ok(()),
        }
    }

    fn open(&mut self, value: Value, anchor: usize) -> Result<(), &'static str> {
        if let Some(Open { value: Value::Object(_), key: None, .. }) = self.open.last() {
            return Err("a key has to be text");
        }
        self.open.push(Open { value, key: None, anchor });
        Ok(())
    }

    /// Puts a whole value where it belongs.
    fn put(&mut self, value: Value, anchor: usize) -> Result<(), &'static str> {
        self.values += 1;
        if self.values > MOST_VALUES {
            return Err("there are too many values");
        }
        if anchor != 0 {
            self.values += size(&value);
            self.anchors.insert(anchor, value.clone());
        }
        match self.open.last_mut() {
            Some(Open { value: Value::Array(items), .. }) => items.push(value),
            Some(Open { value: Value::Object(map), key, .. }) => {
                map.insert(key.take().ok_or("a key has to be text")?, value);
            }
            _ if self.root.is_some() => return Err("there is more than one document"),
            _ => self.root = Some(value),
        }
        Ok(())
    }
}

/// How many values there are in one; they nest no deeper than aliases can make them, each of which is counted.
fn size(value: &Value) -> usize {
    let (mut count, mut left) = (0, vec![value]);
    while let Some(value) = left.pop() {
        count += 1;
        match value {
            Value::Array(items) => left.extend(items),
            Value::Object(map) => left.extend(map.values()),
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values() {
        for (text, expected) in [
            ("", json!(null)),
            ("a: [x, \"true\", true, ~, 12]\n\"b c\":\n  true: |\n    two\n    lines\n", {
                json!({ "a": ["x", "true", true, null, "12"], "b c": { "true": "two\nlines\n" } })
            }),
            ("a: &x { b: [c] }\nd: *x\n", json!({ "a": { "b": ["c"] }, "d": { "b": ["c"] } })),
        ] {
            assert_eq!(parse(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn faults_have_a_place() {
        let bomb = (0..40).fold("a0: &a0 [x, x]\n".to_owned(), |text, n| text + &format!("a{0}: &a{0} [*a{n}, *a{n}]\n", n + 1));
        let deep = "[".repeat(100);
        for (text, place) in [
            ("name: [", None),
            ("a: 1\na: 2\n", Some((2, 1))),
            ("? [a]\n: b\n", Some((1, 3))),
            ("a: *b\n", None),
            ("a: &a [*a]\n", Some((1, 8))),
            ("a: b\n---\nc: d\n", None),
            (bomb.as_str(), None),
            (deep.as_str(), None),
        ] {
            let fault = parse(text).map_err(|(line, column, message)| ((line, column), message));
            match (fault, place) {
                (Err((at, _)), Some(place)) => assert_eq!(at, place, "{text}"),
                (Err((at, _)), None) => assert!(at.0 > 0, "{text}"),
                (Ok(value), _) => panic!("{text} is {value}"),
            }
        }
    }
}
