//! What `--lossless` carries along inside an output: the values that the visible text cannot give back.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One value that reading the output back would not give.
///
/// It is applied only where the visible value still equals `seen`: what somebody edited by hand wins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Carried {
    /// JSON Pointer (RFC 6901) of the value in the résumé.
    pub pointer: String,
    /// What reading the output gives there; absent when it gives nothing.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub seen: Option<Value>,
    /// What is so; absent when there is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub value: Option<Value>,
}

/// A key that is there is a value, also when that value is null.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}
