//! Findings for programs: every output format holds the same findings, in its own form.

use std::process::Command;

use serde_json::Value;

/// A document with findings of all three severities, text that a format could trip over, and two lines in one value.
const DOCUMENT: &str = "{\n\t\"basics\": {\"name\": \"Ann\", \"email\": \"<a>&\\\"]]>%\\u001b[31m\\u202e::x,y\"},\n\
    \"work\": [{\"company\": \"A\", \"startDate\": \"2019\", \"endDate\": \"2016\"}], \"x\": {\n\"y\": 1}}\n";

const KEYS: [&str; 10] = ["file", "line", "column", "end_line", "end_column", "pointer", "code", "severity", "message", "hint"];

/// What `validate` prints of the document, and its exit code.
fn validate(arguments: &[&str]) -> (String, Option<i32>) {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("a b%,:.json"), DOCUMENT).expect("an input");
    std::fs::write(folder.path().join("fine.json"), "{\"basics\": {\"name\": \"Ann Example\"}}").expect("an input");
    std::fs::write(folder.path().join("broken.json"), "{\"basics\": ").expect("an input");
    let done = Command::new(env!("CARGO_BIN_EXE_resume-convert-under-test"))
        .arg("validate")
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .expect("the program");
    (String::from_utf8(done.stdout).expect("UTF-8"), done.status.code())
}

fn objects() -> Vec<Value> {
    let (text, code) = validate(&[".", "--output-format", "json"]);
    assert_eq!(code, Some(1));
    match serde_json::from_str(&text) {
        Ok(Value::Array(items)) => items,
        other => panic!("no array: {other:?}\n{text}"),
    }
}

#[test]
fn json_is_an_array_of_objects_with_exactly_these_keys() {
    let found = objects();
    assert!(found.len() >= 5, "{found:#?}");
    for object in &found {
        let map = object.as_object().expect("an object");
        assert_eq!(map.keys().collect::<Vec<_>>(), KEYS);
        let number = |key: &str| map[key].as_u64().unwrap_or_else(|| panic!("{key} in {object}"));
        assert!(number("line") >= 1 && number("column") >= 1);
        assert!((number("end_line"), number("end_column")) >= (number("line"), number("column")), "{object}");
        for key in ["file", "pointer", "code", "severity", "message"] {
            assert!(map[key].is_string(), "{key} in {object}");
        }
        assert!(map["hint"].is_string() || map["hint"].is_null());
        assert!(["error", "warning", "note"].contains(&map["severity"].as_str().expect("a text")));
    }
    let codes: Vec<&str> = found.iter().filter_map(|f| f["code"].as_str()).collect();
    assert!(codes.contains(&"syntax") && codes.contains(&"period"), "{codes:?}");
    assert_eq!(
        serde_json::from_str::<Value>(&validate(&["fine.json", "--output-format", "json"]).0).ok(),
        Some(Value::Array(vec![]))
    );
}

#[test]
fn jsonl_is_the_same_a_line() {
    let (text, _) = validate(&[".", "--output-format", "jsonl"]);
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines, objects());
}

#[test]
fn nothing_of_a_document_commands_the_terminal() {
    for format in ["text", "json", "jsonl", "sarif", "github", "junit"] {
        let (text, _) = validate(&[".", "--output-format", format]);
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{9b}', '\r', '\t']), "{format}: {text:?}");
    }
    let (text, _) = validate(&[".", "--no-values"]);
    assert!(!text.contains("2016") && !text.contains("Ann") && !text.contains("31m"), "{text}");
}

/// Checked by the schema of the standard once; these are its rules for what is written here.
#[test]
fn sarif_holds_the_same_findings_by_the_rules_of_its_schema() {
    let (text, _) = validate(&[".", "none.json", "--output-format", "sarif"]);
    let log: Value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    let results = run["results"].as_array().expect("results");
    let objects = objects();
    assert_eq!(results.len(), objects.len());
    for (result, object) in results.iter().zip(&objects) {
        assert_eq!(result["ruleId"], object["code"]);
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().expect("a rule")).expect("an index")];
        assert_eq!(rule["id"], object["code"]);
        assert!(rule["shortDescription"]["text"].as_str().is_some_and(|text| !text.is_empty()));
        assert_eq!(result["level"], object["severity"]);
        assert!(
            result["message"]["text"].as_str().is_some_and(|text| text.starts_with(object["message"].as_str().expect("text")))
        );
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().expect("a URI");
        assert!(uri.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%/".contains(&b)), "{uri}");
        for (key, same) in
            [("startLine", "line"), ("startColumn", "column"), ("endLine", "end_line"), ("endColumn", "end_column")]
        {
            assert_eq!(place["region"][key], object[same]);
        }
    }
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    assert_eq!(invocation["toolExecutionNotifications"].as_array().map(Vec::len), Some(1));
}

#[test]
fn github_has_a_command_a_finding_on_one_line() {
    let (text, _) = validate(&[".", "--output-format", "github"]);
    assert_eq!(text.lines().count(), objects().len());
    for (line, object) in text.lines().zip(objects()) {
        let level = if object["severity"] == "note" { "notice" } else { object["severity"].as_str().expect("text") };
        let (properties, _) = line.strip_prefix(&format!("::{level} ")).and_then(|l| l.split_once("::")).expect("a command");
        let properties: Vec<(&str, &str)> = properties.split(',').filter_map(|p| p.split_once('=')).collect();
        let of = |key: &str| properties.iter().find(|(k, _)| *k == key).map(|(_, value)| (*value).to_owned());
        assert_eq!(of("line"), Some(object["line"].to_string()));
        assert_eq!(of("col").is_some(), object["line"] == object["end_line"]);
        let file = object["file"].as_str().expect("a name").replace('%', "%25").replace(':', "%3A").replace(',', "%2C");
        assert_eq!(of("file"), Some(file));
    }
}

#[test]
fn junit_counts_what_fails_and_is_xml() {
    for (strict, failing) in [(false, vec!["error"]), (true, vec!["error", "warning"])] {
        let mut arguments = vec![".", "--output-format", "junit"];
        arguments.extend(strict.then_some("--strict"));
        let (text, _) = validate(&arguments);
        let fails = objects().iter().filter(|o| failing.iter().any(|f| o["severity"] == *f)).count();
        assert_eq!(text.matches("<failure ").count(), fails, "{text}");
        assert_eq!(text.matches("<testcase ").count(), objects().len() + 1);
        assert_eq!(text.matches("<testsuite ").count(), 3);
        let document = resume_readers::xml::parse(&text, &resume_readers::Limits::default());
        assert!(document.is_ok(), "{text}");
    }
}
