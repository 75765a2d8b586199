//! The verdict of `validate --schema json-resume` against the rule of JSON Resume's own fixtures, and against the official
//! schema itself, run by Ajv.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use resume_convert::{Limits, ReadOptions, Schema, format, validate_by};
use resume_core::model::{Form, Record, RecordInfo, Resume};
use serde_json::{Map, Value, json};

use crate::reference;

/// Mutated résumés to judge.
const CASES: usize = 10_000;
/// What the packages are installed as.
const PACKAGES: [&str; 3] = ["@jsonresume/schema@1.3.1", "ajv@8", "ajv-formats@3"];

/// Whether the official schema, as we have it, takes a document.
fn is_valid(document: &Value) -> Result<bool> {
    let json = format("json").context("the format json")?;
    let options = ReadOptions { limits: Limits::default(), ..ReadOptions::default() };
    Ok(validate_by(&document.to_string(), json, Schema::JsonResume, &options)?.is_empty())
}

/// Every document of the fixtures in the reference folder: refused where its key says invalid, else accepted.
///
/// # Errors
/// When a verdict is another.
pub fn suite() -> Result<()> {
    let Some(reference) = reference::folder() else { return Ok(()) };
    let mut paths: Vec<PathBuf> =
        fs::read_dir(reference.join("suites/json-resume"))?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let (mut documents, mut dates, mut wrong) = (0, 0, Vec::new());
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let fixtures: Map<String, Value> = serde_json::from_str(&fs::read_to_string(&path)?)?;
        for (key, value) in fixtures {
            // Its `$schema` is no URI; the fixtures' own tests do not look at formats.
            if (name.as_str(), key.as_str()) == ("schema.json", "valid") {
                continue;
            }
            let document = if value.is_object() {
                documents += 1;
                value
            } else {
                dates += 1;
                json!({ "work": [{ "startDate": value }] })
            };
            if is_valid(&document)? == key.to_lowercase().contains("invalid") {
                wrong.push(format!("{name}: {key}"));
            }
        }
    }
    ensure!(wrong.is_empty(), "another verdict on {}", wrong.join(", "));
    println!("   {documents} documents and {dates} dates of JSON Resume's fixtures are judged by their rule");
    Ok(())
}

/// Mutated résumés from a fixed seed: our verdict and that of the official schema.
///
/// # Errors
/// When node or npm is missing, or when a verdict is another.
pub fn parity() -> Result<()> {
    let folder = std::env::temp_dir().join("resume-convert-schema-parity");
    fs::create_dir_all(&folder)?;
    install(&folder)?;
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let documents: Vec<Value> = (0..CASES).map(|_| mutated(&mut random)).collect();
    let mut lines = String::new();
    for document in &documents {
        let _ = writeln!(lines, "{document}");
    }
    fs::write(folder.join("documents.jsonl"), lines)?;
    fs::write(folder.join("judge.cjs"), JUDGE)?;
    let output = Command::new("node").arg("judge.cjs").current_dir(&folder).stderr(Stdio::inherit()).output().context("node")?;
    ensure!(output.status.success(), "node failed: {}", output.status);
    let verdicts = String::from_utf8(output.stdout)?;
    ensure!(verdicts.len() == documents.len(), "{} verdicts on {} documents", verdicts.len(), documents.len());
    let (mut valid, mut wrong) = (0, Vec::new());
    for (document, verdict) in documents.iter().zip(verdicts.bytes()) {
        let official = verdict == b'1';
        valid += usize::from(official);
        if is_valid(document)? != official {
            wrong.push(format!("{} by the official schema: {document}", if official { "valid" } else { "invalid" }));
        }
    }
    if let Some(first) = wrong.first() {
        bail!("another verdict on {} of {CASES}; one is {first}", wrong.len());
    }
    println!("{CASES} mutated résumés, {valid} of them valid: the verdicts are the same");
    Ok(())
}

const JUDGE: &str = r#"
const schema = require('@jsonresume/schema').schema ?? require('@jsonresume/schema/schema.json');
const Ajv = require('ajv').default;
const ajv = new Ajv({ strict: false });
require('ajv-formats').default(ajv);
const validate = ajv.compile(schema);
const lines = require('fs').readFileSync('documents.jsonl', 'utf8').trimEnd().split('\n');
process.stdout.write(lines.map((line) => (validate(JSON.parse(line)) ? '1' : '0')).join(''));
"#;

fn install(folder: &Path) -> Result<()> {
    if folder.join("node_modules/@jsonresume/schema").exists() {
        return Ok(());
    }
    fs::write(folder.join("package.json"), "{\"private\": true}")?;
    let status = Command::new("npm")
        .args(["install", "--no-audit", "--no-fund", "--silent"])
        .args(PACKAGES)
        .current_dir(folder)
        .status()
        .context("npm")?;
    ensure!(status.success(), "npm install failed: {status}");
    Ok(())
}

/// Numbers that are the same in every run (xorshift64*).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap_or(0) % bound.max(1)
    }

    fn of<T: Clone>(&mut self, some: &[T]) -> T {
        some[self.below(some.len())].clone()
    }
}

/// A résumé with some of its fields, in which a few things were changed, each for better or worse.
fn mutated(random: &mut Random) -> Value {
    let mut document = record(random, Resume::INFO, 0);
    for _ in 0..random.below(4) {
        let mut spots = spots(&document);
        // Mostly where a form is asked for.
        let has_form =
            |spot: &String| ["url", "email", "Date", "date", "canonical", "$schema"].iter().any(|key| spot.ends_with(key));
        if random.below(3) > 0 && spots.iter().any(has_form) {
            spots.retain(has_form);
        }
        let spot = random.of(&spots);
        change(random, &mut document, &spot);
    }
    // Not every document is an object.
    if random.below(200) == 0 { wrong(random) } else { document }
}

fn record(random: &mut Random, info: &'static RecordInfo, depth: usize) -> Value {
    let mut map = Map::new();
    for field in info.fields {
        if random.below(3) == 0 || depth > 3 {
            continue;
        }
        let mut one = || match (field.record, field.form) {
            (Some(record_info), _) => record(random, record_info, depth + 1),
            (None, Form::Date) => json!(random.of(&["2016", "2016-09", "2016-09-01", "2019-19-39"])),
            (None, Form::Uri) => json!(random.of(&["https://example.com/a?b#c", "urn:isbn:0451450523"])),
            (None, Form::Email) => json!(random.of(&["ann@example.com", "a.b+c@mail.example.org"])),
            (None, _) => json!(random.of(&["Ann Example", "", "周启航", " x\ny "])),
        };
        let value = if field.is_list { Value::Array((0..2).map(|_| one()).collect()) } else { one() };
        map.insert(field.key.to_owned(), value);
    }
    Value::Object(map)
}

/// The JSON Pointers of everything in a document.
fn spots(value: &Value) -> Vec<String> {
    fn walk(at: &str, value: &Value, spots: &mut Vec<String>) {
        spots.push(at.to_owned());
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| walk(&resume_core::pointer::key(at, key), value, spots)),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, item)| walk(&resume_core::pointer::index(at, index), item, spots));
            }
            _ => {}
        }
    }
    let mut spots = Vec::new();
    walk("", value, &mut spots);
    spots
}

fn change(random: &mut Random, document: &mut Value, spot: &str) {
    let Some(value) = document.pointer_mut(spot) else { return };
    match (random.below(4), value) {
        (0, Value::Object(map)) => {
            let key =
                random.of(&["x-extra", "company", "startDate", "url", "email", "basics", "highlights", "$schema", "constructor"]);
            map.insert(key.to_owned(), wrong(random));
        }
        (0, Value::Array(items)) => items.push(wrong(random)),
        (1, Value::Object(map)) => map.clear(),
        (1 | 2, value @ Value::String(_)) => *value = json!(random.of(STRINGS)),
        (_, value) if !spot.is_empty() => *value = wrong(random),
        _ => {}
    }
}

fn wrong(random: &mut Random) -> Value {
    match random.below(9) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(random.below(3000)),
        3 => json!(-1.5),
        4 => json!([]),
        5 => json!({}),
        6 => json!([random.of(STRINGS), null]),
        7 => json!({ "name": random.of(STRINGS), "url": random.of(STRINGS) }),
        _ => json!(random.of(STRINGS)),
    }
}

/// Texts that are a date, an address or a URL, nearly one, or none.
const STRINGS: &[&str] = &[
    "",
    " ",
    "Present",
    "May 2012",
    "2016",
    "0999",
    "1000",
    "2999",
    "3000",
    "2016-9",
    "2016-09",
    "2016-19",
    "2016-20",
    "2016-09-01",
    "2016-09-39",
    "2016-09-40",
    "2016-09-1",
    "2016-09-011",
    "2016-09-01T00:00:00",
    "2016/09",
    "2016-",
    "2016\n",
    "２０１６",
    "a@b.c",
    "a@b",
    "a@b.c.",
    ".a@b.c",
    "a..b@c.d",
    "a.b@c.d",
    "\"a b\"@c.d",
    "a b@c.d",
    "a@-b.c",
    "a@b-.c",
    "a@b_c.d",
    "ä@b.c",
    "a@ä.c",
    "A@B.C",
    "a@b@c.d",
    "mailto:a@b.c",
    "a@1.2",
    "a@[1.2.3.4]",
    "a+b'c{d}@e.f",
    "a@b.c\n",
    "http://example.com",
    "https://",
    "http:",
    "http:/",
    "http:///a",
    "//example.com",
    "example.com",
    "www.example.com",
    "ftp://u:p@h:21/x;y?q=1#f",
    "http://example.com:80a",
    "http://exa mple.com",
    "http://example.com/ä",
    "http://例.example",
    "http://example.com/%41",
    "http://example.com/%4",
    "http://example.com/%zz",
    "http://[::1]/a",
    "http://[::1]:8080",
    "http://[1:2:3:4:5:6:7:8]",
    "http://[1:2:3:4:5:6:1.2.3.4]",
    "http://[::ffff:1.2.3.4]/",
    "http://[::1",
    "http://::1]",
    "http://[fe80::1%25eth0]",
    "http://[v1.a:b]/",
    "http://a[::1]",
    "http://u@[::1]",
    "http:/[::1]/a",
    "urn:isbn:1",
    "a:",
    "a:b",
    "1a:b",
    "a+b.c-d:e",
    "a_b:c",
    "a:?b",
    "a:#b",
    "a:b#c#d",
    "a:b?c?d",
    "a:b[c]",
    "a:b|c",
    "a:b\\c",
    "a:b^c",
    "a:`b`",
    "a:{b}",
    "a:<b>",
    "a:\"b\"",
    "http://example.com/a#ä",
    "http://example.com/?ä",
    "javascript:alert(1)",
    "data:text/plain,x y",
    "data:,x",
    "file:///etc",
    "http://example.com\n",
    " http://example.com",
    "HTTP://EXAMPLE.COM",
    "http://a.b/c//d",
    "http://1.2.3.4:5",
    "http://a@b@c",
    "http://a:b:c",
    "http://%zz",
    "a/b",
    "a/b:c",
    ":a",
    "/a:b",
    "tel:+1-555-0100",
    "x:y@z",
];
