//! The JSON Schema of the shared schema, from the description that the model carries.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use resume_core::model::{FieldInfo, Form, Record, RecordInfo, Resume};
use serde_json::{Map, Value, json};

use super::Made;

/// Partial ISO dates as the official JSON Resume schema has them; what it cannot say (the calendar) our readers check.
const DATE: &str = "^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$";
const LICENCES: [&str; 15] = ["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"];

pub fn make() -> Result<Vec<Made>> {
    let mut records = BTreeMap::new();
    collect(Resume::INFO, &mut records);
    records.remove(Resume::INFO.name);
    let mut schema = Map::new();
    schema.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.insert("title".into(), json!("Résumé: the shared schema of resume-convert"));
    schema.extend(object(Resume::INFO));
    schema.insert("$defs".into(), definitions(&records));
    let mut text = serde_json::to_string_pretty(&Value::Object(schema))?;
    text.push('\n');
    Ok(vec![Made { path: Path::new("schemas/resume.schema.json").to_owned(), text }])
}

fn collect(info: &'static RecordInfo, records: &mut BTreeMap<&'static str, &'static RecordInfo>) {
    if records.insert(info.name, info).is_none() {
        info.fields.iter().filter_map(|field| field.record).for_each(|record| collect(record, records));
    }
}

fn definitions(records: &BTreeMap<&'static str, &'static RecordInfo>) -> Value {
    let mut definitions = Map::new();
    definitions.insert(
        "PartialDate".into(),
        json!({
            "description": "A partial ISO 8601 date: a year, a year and month, or a full date; never more precise than what is known.",
            "type": "string",
            "pattern": DATE,
            "examples": ["2016", "2016-09", "2016-09-01"],
        }),
    );
    definitions.insert(
        "FormatData".into(),
        json!({
            "description": "What one format alone knows, by the name of the format; opaque to all others.",
            "type": "object",
            "additionalProperties": true,
        }),
    );
    definitions.extend(records.iter().map(|(name, info)| ((*name).to_owned(), Value::Object(object(info)))));
    Value::Object(definitions)
}

fn object(info: &'static RecordInfo) -> Map<String, Value> {
    let mut properties: Map<String, Value> = info.fields.iter().map(|field| (field.key.into(), property(field))).collect();
    properties.insert("formatData".into(), json!({ "$ref": "#/$defs/FormatData" }));
    let mut object = Map::new();
    object.insert("description".into(), json!(sentence(info.about)));
    object.insert("type".into(), json!("object"));
    object.insert("properties".into(), Value::Object(properties));
    object.insert("additionalProperties".into(), json!(true));
    object
}

fn property(field: &FieldInfo) -> Value {
    let mut value = form(field);
    if field.key == "drivingLicences" {
        value.insert("examples".into(), json!(LICENCES));
    }
    if field.is_list {
        value = Map::from_iter([("type".to_owned(), json!("array")), ("items".to_owned(), Value::Object(value))]);
    }
    let mut property = Map::from_iter([("description".to_owned(), json!(sentence(field.about)))]);
    property.extend(value);
    Value::Object(property)
}

/// What a value of the field looks like. Text that the model would hold is never refused: where a form is narrower than
/// text, it is told by examples.
fn form(field: &FieldInfo) -> Map<String, Value> {
    let value = match (field.form, field.record) {
        (Form::Record, Some(record)) => json!({ "$ref": format!("#/$defs/{}", record.name) }),
        (Form::Record, None) | (Form::Open, _) => json!({ "type": "object", "additionalProperties": true }),
        (Form::Date, _) => json!({ "$ref": "#/$defs/PartialDate" }),
        (Form::Text, _) => json!({ "type": "string" }),
        (Form::Markdown, _) => json!({ "type": "string", "contentMediaType": "text/markdown" }),
        (Form::Uri, _) => json!({ "type": "string", "format": "uri" }),
        (Form::Email, _) => json!({ "type": "string", "format": "email" }),
        (Form::Country, _) => json!({ "type": "string", "examples": ["GR", "GB"] }),
        (Form::Language, _) => json!({ "type": "string", "examples": ["en", "zh-Hant"] }),
        (Form::Cefr, _) => json!({ "type": "string", "examples": ["A1", "A2", "B1", "B2", "C1", "C2"] }),
        (Form::Base64, _) => json!({ "type": "string", "contentEncoding": "base64" }),
    };
    match value {
        Value::Object(map) => map,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Map::new(),
    }
}

/// The documentation's words without the marks that only Rust's documentation reads.
fn sentence(about: &str) -> String {
    about.trim().replace('`', "")
}
