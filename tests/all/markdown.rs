//! The canonical Markdown: written and read back whole, and read as edited after every edit by hand.

use resume_convert::{ReadOptions, Resume, WriteOptions, diff, format, read, write};
use resume_readers::Read;
use serde_json::{Value, json};

fn parsed(text: &str) -> Read {
    read(text, format("markdown").expect("known"), &ReadOptions::default()).unwrap_or_else(|e| panic!("{e}\n{text}"))
}

fn written(resume: &Resume) -> String {
    let written = write(resume, format("markdown").expect("known"), &WriteOptions::default(), false).expect("written");
    String::from_utf8(written.bytes).expect("UTF-8")
}

fn data(name: &str) -> String {
    let path = format!("{}/data/markdown/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn resume(name: &str) -> Resume {
    Resume::from_value(&serde_json::from_str(&data(name)).expect("JSON"))
}

/// Writing gives the golden file, and reading that gives everything back from what is seen, with nothing carried along.
fn golden(name: &str) {
    let resume = resume(&format!("{name}.json"));
    let text = written(&resume);
    let path = format!("{}/data/markdown/{name}.md", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).expect("written");
    }
    assert_eq!(text, data(&format!("{name}.md")), "run with UPDATE_GOLDEN=1 and look at the difference");
    let back = parsed(&text);
    assert_eq!(diff(&resume, &back.resume), vec![]);
    assert_eq!(back.carried, vec![]);
}

#[test]
fn every_field() {
    golden("full");
}

/// Reads the full document with one piece replaced, and compares it with the full résumé after `change`.
fn edited(from: &str, to: &str, change: impl FnOnce(&mut Value)) {
    let text = data("full.md");
    assert_eq!(text.matches(from).count(), 1, "{from:?} is there once");
    let back = parsed(&text.replace(from, to));
    let mut wanted = resume("full.json").to_value();
    change(&mut wanted);
    assert_eq!(diff(&Resume::from_value(&wanted), &back.resume), vec![], "{from:?} -> {to:?}");
}

fn list<'v>(value: &'v mut Value, pointer: &str) -> &'v mut Vec<Value> {
    value.pointer_mut(pointer).and_then(Value::as_array_mut).unwrap_or_else(|| panic!("{pointer} is a list"))
}

#[test]
fn a_changed_line_is_read_as_changed() {
    edited("- Every Friday\n", "- Every **Monday**\n", |v| v["volunteer"][0]["highlights"][0] = json!("Every **Monday**"));
    edited("- Every Friday\n", "", |v| drop(v["volunteer"][0].as_object_mut().expect("entry").remove("highlights")));
    edited("Builds pipelines that", "Builds bridges that", |v| {
        v["basics"]["summary"] = json!("Builds bridges that *people* can read.\n\nPrefers boring technology.");
    });
    edited("# Ann Sample\n", "# Ann Example\n", |v| v["basics"]["name"] = json!("Ann Example"));
    edited("**Data engineer**\n", "**Storyteller**\n", |v| v["basics"]["label"] = json!("Storyteller"));
    edited("**Grade:** 2:1\\\n", "**Grade:** 1:1\\\n", |v| v["education"][0]["score"] = json!("1:1"));
    edited("2019-03 – 2022-11 | Berlin", "2019-03 – present | Bonn", |v| {
        v["work"][0].as_object_mut().expect("entry").remove("endDate");
        v["work"][0]["location"] = json!("Bonn");
    });
    edited("> Really.", "> Truly.", |v| v["references"][1]["reference"] = json!("Ann is great.\n\nTruly."));
    edited("  - Reading: C2", "  - Reading: C1", |v| v["languages"][0]["cefr"]["reading"] = json!("C1"));
}

#[test]
fn labels_and_headings_of_any_language_are_read() {
    edited("- Postal code: 00000\n", "- Postleitzahl: 00000\n", |_| ());
    edited("- City: Springfield\n", "- 城市: Springfield\n", |_| ());
    edited("2015 – 2015", "2015 – heute", |v| drop(v["work"][1].as_object_mut().expect("entry").remove("endDate")));
    // Another heading is the author's own.
    let text = data("full.md").replace("## Education\n", "## Ausbildung\n");
    let back = parsed(&text).resume;
    assert!(back.meta.sections.iter().any(|s| s.section == "education" && s.title == "Ausbildung"));
    let mut back = back;
    back.meta.sections.clear();
    assert_eq!(diff(&resume("full.json"), &back), vec![]);
}

#[test]
fn entries_come_and_go() {
    edited("- Git\n", "- Git\n- Docker\n", |v| list(v, "/skills").insert(3, json!({"name": "Docker"})));
    edited("- First aid\n", "", |v| drop(list(v, "/certificates").remove(1)));
    edited("### **Bolt & Sons**\n", "### Consultant, **Cliff Ltd**\n\nAdvice.\n\n### **Bolt & Sons**\n", |v| {
        list(v, "/work").insert(2, json!({"name": "Cliff Ltd", "position": "Consultant", "summary": "Advice."}));
    });
    // What the front matter says of an entry goes with it.
    let text = data("full.md");
    let (start, end) = (text.find("### Senior Engineer").expect("there"), text.find("### *Freelance").expect("there"));
    let back = parsed(&(text[..start].to_owned() + &text[end..]));
    let mut wanted = resume("full.json").to_value();
    list(&mut wanted, "/work").remove(0);
    assert_eq!(diff(&Resume::from_value(&wanted), &back.resume), vec![]);
    assert!(back.diagnostics.iter().any(|d| d.pointer == "/work"), "{:?}", back.diagnostics);
}

#[test]
fn entries_keep_their_front_matter_when_moved() {
    let text = data("full.md");
    let (start, middle) = (text.find("### Senior Engineer").expect("there"), text.find("### *Freelance").expect("there"));
    let end = text.find("### **Bolt").expect("there");
    let moved = [&text[..start], &text[middle..end], &text[start..middle], &text[end..]].concat();
    let mut wanted = resume("full.json").to_value();
    list(&mut wanted, "/work").swap(0, 1);
    assert_eq!(diff(&Resume::from_value(&wanted), &parsed(&moved).resume), vec![]);
}

#[test]
fn the_order_of_sections_is_the_authors() {
    let text = data("full.md");
    let (start, end) = (text.find("## Skills").expect("there"), text.find("## Languages").expect("there"));
    let work = text.find("## Work experience").expect("there");
    let moved = [&text[..work], &text[start..end], &text[work..start], &text[end..]].concat();
    let mut back = parsed(&moved).resume;
    let order: Vec<&str> = back.meta.sections.iter().map(|s| s.section.as_str()).take(3).collect();
    assert_eq!(order, ["skills", "work", "projects"]);
    // It is written so again, without a word in the front matter.
    let again = written(&back);
    assert!(again.find("## Skills") < again.find("## Work experience"));
    assert!(!again.contains("sections:"));
    assert_eq!(diff(&back, &parsed(&again).resume), vec![]);
    back.meta.sections.clear();
    assert_eq!(diff(&resume("full.json"), &back), vec![]);
}

#[test]
fn a_block_in_another_layout_touches_no_other() {
    let full = resume("full.json");
    for (from, to) in [
        ("- First aid\n", "- First aid course, Red Cross - May 2018\n"),
        ("### **Bolt & Sons**\n\n– 2014-12\n", "### Bolt & Sons (until Dec 2014), clerk\n"),
        ("- Place of birth: Shelbyville\n", "- born in Shelbyville\n"),
        ("### Driver, **Food Bank**\n", "### Food Bank - Driver\n"),
    ] {
        let text = data("full.md");
        assert!(text.contains(from), "{from}");
        let back = parsed(&text.replace(from, to)).resume;
        let at: Vec<String> = diff(&full, &back).into_iter().map(|d| d.pointer).collect();
        let is_near = |p: &String| {
            ["/certificates/1", "/work/2", "/work/3", "/basics/birthPlace", "/basics/extra", "/basics/location", "/volunteer"]
                .iter()
                .any(|near| p.starts_with(near))
        };
        assert!(at.iter().all(is_near), "{to:?}: {at:?}");
    }
}

#[test]
fn an_address_in_one_line_is_no_street() {
    let lone =
        json!({"basics": {"name": "Ann Sample", "email": "ann@example.com", "location": {"address": "1 Lane, 00000 Town"}}});
    let lone = Resume::from_value(&lone);
    let text = written(&lone);
    assert!(text.contains("- Address: 1 Lane\\, 00000 Town\n"), "{text}");
    assert_eq!(diff(&lone, &parsed(&text).resume), vec![]);
    // Written by hand it has no backslash, and is for those who know addresses.
    let by_hand = parsed(&text.replace('\\', "")).resume;
    assert_ne!(by_hand.basics.location, lone.basics.location);
}
