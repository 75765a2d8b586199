use super::*;

/// Fixes `text`; the fixed text, and that fixing it again changes nothing.
fn fixed(format: &str, text: &str) -> String {
    let format = crate::format(format).unwrap_or_else(|| panic!("no format {format}"));
    let fixed = fix(text, format, Extent::Safe, &ReadOptions::default()).unwrap_or_else(|e| panic!("{e}\n{text}"));
    let again = fix(&fixed.text, format, Extent::Safe, &ReadOptions::default()).unwrap_or_else(|e| panic!("{e}\n{}", fixed.text));
    assert_eq!(again.edits, [], "{}", fixed.text);
    fixed.text
}

#[test]
fn names_dates_and_ends_in_json() {
    let text = r#"{
  "bio": {"name": " Ann ", "picture": "a.png", "website": ""},
  "work": [
    {
      "company": "B", "startDate": "May 2012",
      "endDate": "Present"
    },
    { "name": "C\u0021", "endDate": "", "startDate": 2016 },
    {"endDate": null, "name": "\tD \n"},
    {"endDate": ""}
  ]
}
"#;
    let expected = r#"{
  "basics": {"name": "Ann", "image": "a.png"},
  "work": [
    {
      "name": "B", "startDate": "2012-05"
    },
    { "name": "C\u0021", "startDate": "2016" },
    {"name": "D"},
    {}
  ]
}
"#;
    assert_eq!(fixed("json", text), expected);
}

#[test]
fn members_go_with_their_commas_and_lines() {
    for (text, expected) in [
        (r#"{"work":[{"endDate":"","name":"a"}]}"#, r#"{"work":[{"name":"a"}]}"#),
        (r#"{"work":[{"name":"a","endDate":""}]}"#, r#"{"work":[{"name":"a"}]}"#),
        (r#"{"work":[{"name":"a","endDate":"","url":""}]}"#, r#"{"work":[{"name":"a"}]}"#),
        (r#"{"work":[{ "endDate": "" }]}"#, r#"{"work":[{ }]}"#),
        ("{\"work\":[{\r\n  \"name\": \"a\",\r\n  \"endDate\": \"\"\r\n}]}", "{\"work\":[{\r\n  \"name\": \"a\"\r\n}]}"),
        ("{\"work\":[{\n  \"name\": \"a\"\n  , \"endDate\": \"\"\n}]}", "{\"work\":[{\n  \"name\": \"a\"\n  \n}]}"),
        ("{\"work\":[{\n  \"endDate\": \"\"\n}]}", "{\"work\":[{\n}]}"),
    ] {
        assert_eq!(fixed("json", text), expected, "{text}");
    }
}

#[test]
fn comments_stay() {
    let text = "// mine\n{\n  work: [{\n    company: 'B', // the employer\n    startDate: '2016-9', /* since */ endDate: 'now', // open\n    highlights: ['a ',], // b\n    url: \"\" // none\n  },],\n}\n";
    let expected = "// mine\n{\n  work: [{\n    name: 'B', // the employer\n    startDate: \"2016-09\", /* since */ // open\n    highlights: ['a',] // b\n    // none\n  },],\n}\n";
    assert_eq!(fixed("jsonc", text), expected);
}

#[test]
fn yaml_keeps_its_layout() {
    let text = "\
# mine
bio:
  name: 'Ann '   # me
  picture: a.png
work:
  - endDate: Present
    company: B
    startDate: Sept. 2016 # or so
  - company: C
    website: \"https://example.com\"
    startDate: \"1 May 2012\"
    endDate:
    summary: |
      kept
  - {company: D, endDate: '', startDate: 01/2020}
  - endDate: ~  # open
    # a comment
    company: E
  - endDate: Present
    # another comment
    company: F
  - endDate: now
education:
- gpa: 1.0
  endDate: ''  # open
  area: F
";
    let expected = "\
# mine
basics:
  name: 'Ann'   # me
  image: a.png
work:
  - name: B
    startDate: 2016-09 # or so
  - name: C
    url: \"https://example.com\"
    startDate: \"2012-05-01\"
    summary: |
      kept
  - {name: D, startDate: 2020-01}
  - # open
    # a comment
    name: E
  -
    # another comment
    name: F
  - {}
education:
- score: 1.0
  # open
  area: F
";
    let format = crate::format("yaml").unwrap_or_else(|| panic!("no yaml"));
    let fixed = fix(text, format, Extent::Safe, &ReadOptions::default()).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(fixed.text, expected);
}

#[test]
fn a_name_is_put_together() {
    assert_eq!(
        fixed("json", "{\n  \"basics\": {\n    \"firstName\": \"Ann\",\n    \"lastName\": \"B\"\n  }\n}"),
        "{\n  \"basics\": {\n    \"name\": \"Ann B\",\n    \"givenName\": \"Ann\",\n    \"familyName\": \"B\"\n  }\n}"
    );
    assert_eq!(
        fixed("json", r#"{"basics":{"label":"x","lastName":"B"}}"#),
        r#"{"basics":{"label":"x","name": "B", "familyName":"B"}}"#
    );
    assert_eq!(
        fixed("yaml", "basics:\n  firstName: Ann\n  lastName: B\n"),
        "basics:\n  name: \"Ann B\"\n  givenName: Ann\n  familyName: B\n"
    );
}

#[test]
fn accounts_by_their_network_become_a_list() {
    assert_eq!(
        fixed(
            "json",
            r#"{"basics": {"profiles": {
  "github": "ann",
  "blog": "https://example.com/",
  "chirper": {"username": " ann", "url": "https://example.org/"}, "x": null, "y": {}
}}}"#
        ),
        r#"{"basics": {"profiles": [
  {"network": "github", "username": "ann"},
  {"network": "blog", "url": "https://example.com/"},
  {"network": "chirper", "username": "ann", "url": "https://example.org/"}, {"network": "x"}, {"network": "y"}
]}}"#
    );
    assert_eq!(
        fixed(
            "yaml",
            "bio:\n  profiles:  # mine\n    github: ann  # work\n    # not much\n    chirper:\n      username: ann\n    blog: {url: 'https://example.com/'}\n    x:\n"
        ),
        "basics:\n  profiles:  # mine\n    - network: github\n      username: ann  # work\n    # not much\n    - network: chirper\n      username: ann\n    - {network: blog, url: 'https://example.com/'}\n    - network: x\n"
    );
    assert_eq!(
        fixed("yaml", "basics:\n  profiles: {github: ann}\n"),
        "basics:\n  profiles: [{network: github, username: ann}]\n"
    );
}

#[test]
fn what_would_change_the_resume_is_left() {
    for text in [
        // Without the last one, the first would count.
        r#"{"work":[{"endDate":"2016","name":"a","endDate":""}]}"#,
        // The current name is there, too.
        r#"{"work":[{"company":"b","name":"a"}]}"#,
        r#"{"basics":{"image":1,"picture":"b"}}"#,
        r#"{"x":{"company":"b","endDate":""}}"#,
    ] {
        assert_eq!(fixed("json", text), text);
    }
    let aliases = "work:\n- &a {name: b, endDate: &e ''}\n- *a\n- {name: c, endDate: *e}\n";
    assert_eq!(fixed("yaml", aliases), aliases);
}

#[test]
fn upgrading_names_the_schema_of_version_1() {
    let text = r#"{"$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v0.0.0/schema.json", "basics": {}}"#;
    let json = crate::format("json").unwrap_or_else(|| panic!("no json"));
    let fix = |extent| fix(text, json, extent, &ReadOptions::default()).unwrap_or_else(|e| panic!("{e}")).text;
    assert_eq!(fix(Extent::Safe), text);
    assert_eq!(fix(Extent::Upgrade), text.replace("v0.0.0", "v1.0.0"));
}

#[test]
fn other_formats_are_refused() {
    let html = crate::format("html").unwrap_or_else(|| panic!("no html"));
    assert!(fix("<p>a</p>", html, Extent::Safe, &ReadOptions::default()).is_err());
}

#[test]
fn diffs_are_unified() {
    let lines: Vec<String> = (1..=30).map(|n| format!("line {n}\n")).collect();
    let text = lines.concat();
    let edit = |from: &str, to: &str| {
        let start = text.find(from).unwrap_or_else(|| panic!("no {from}"));
        Edit { span: start..start + from.len(), text: to.to_owned() }
    };
    let edits = [
        edit("line 2\n", ""),
        edit("5", "five"),
        edit("6", "six"),
        edit("line 20", "line 19a\nline 20"),
        edit("line 30\n", "end"),
    ];
    let expected = "\
--- a
+++ a
@@ -1,9 +1,8 @@
 line 1
-line 2
 line 3
 line 4
-line 5
-line 6
+line five
+line six
 line 7
 line 8
 line 9
@@ -17,7 +16,8 @@
 line 17
 line 18
 line 19
-line 20
+line 19a
+line 20
 line 21
 line 22
 line 23
@@ -27,4 +27,4 @@
 line 27
 line 28
 line 29
-line 30
+end
\\ No newline at end of file
";
    assert_eq!(unified("a", &text, &edits), expected);
    assert_eq!(unified("a", &text, &[]), "");
    assert_eq!(
        unified("a", "x", &[Edit { span: 0..1, text: "y".to_owned() }]),
        "--- a\n+++ a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n"
    );
}
