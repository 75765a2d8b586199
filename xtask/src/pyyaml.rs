//! `cargo xtask pyyaml`: what we write as YAML is the same to PyYAML, a reader of YAML 1.1, and to our own reader.
//!
//! Needs Python 3 with `venv`, and the network once, to install PyYAML into `target/pyyaml`. `PYYAML_CASES` says how
//! many arbitrary résumés are tried (default 2,000).

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use resume_core::{Resume, arbitrary};
use resume_readers::Limits;
use serde_json::{Map, Value, json};

const VERSION: &str = "6.0.3";

/// Reads lines of `{name, yaml, value}` and prints each that does not load as its value, types included.
const COMPARE: &str = r#"
import json, sys, yaml

def same(a, b):
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[k], b[k]) for k in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    return a == b

loaders = [yaml.SafeLoader] + ([yaml.CSafeLoader] if yaml.__with_libyaml__ else [])
bad = 0
total = 0
for line in open(sys.argv[1], encoding="utf-8"):
    case = json.loads(line)
    for loader in loaders:
        total += 1
        try:
            found = yaml.load(case["yaml"], loader)
        except Exception as error:
            found = error
        if not same(found, case["value"]):
            bad += 1
            print(loader.__name__, case["name"], repr(case["yaml"][:400]), "gives", repr(found)[:400], file=sys.stderr)
print(f"PyYAML {yaml.__version__}: {total} documents read by {len(loaders)} loaders, {bad} differ")
sys.exit(bad > 0)
"#;

/// Writes many documents, reads them with PyYAML and with our own reader, and fails if one differs.
///
/// # Errors
/// When Python or PyYAML cannot be had, or a document differs.
pub fn run() -> Result<()> {
    let target = Path::new("target/pyyaml");
    let python = python(target)?;
    let path = target.join("cases.jsonl");
    let mut cases = Cases { out: BufWriter::new(File::create(&path)?), count: 0 };
    cases.tricky()?;
    cases.reference()?;
    cases.arbitrary()?;
    cases.out.flush()?;
    ensure!(cases.count > 0, "no document to compare");
    let status = Command::new(python).args(["-c", COMPARE]).arg(&path).status()?;
    if !status.success() {
        bail!("PyYAML reads something else than what was written");
    }
    Ok(())
}

/// The interpreter of a virtual environment that has PyYAML.
fn python(target: &Path) -> Result<PathBuf> {
    let python = target.join("venv/bin/python");
    let has_yaml = Command::new(&python).args(["-c", "import yaml"]).status().is_ok_and(|status| status.success());
    if !has_yaml {
        std::fs::create_dir_all(target)?;
        let venv = Command::new("python3").args(["-m", "venv"]).arg(target.join("venv")).status();
        ensure!(venv.context("python3 is needed")?.success(), "cannot create a virtual environment");
        let package = format!("pyyaml=={VERSION}");
        let pip = Command::new(&python).args(["-m", "pip", "install", "--quiet", &package]).status()?;
        ensure!(pip.success(), "cannot install {package}");
    }
    Ok(python)
}

struct Cases {
    out: BufWriter<File>,
    count: usize,
}

impl Cases {
    /// One value as a document of its own.
    fn value(&mut self, name: &str, value: &Value) -> Result<()> {
        let text = resume_writers::yaml::to_string(value);
        let ours = resume_readers::yaml::parse(&text, &Limits::default()).with_context(|| format!("{name}: {text:?}"))?;
        ensure!(ours.to_value() == *value, "{name}: our own reader reads {text:?} otherwise");
        self.case(name, &text, value)
    }

    /// A résumé, through the writer.
    fn resume(&mut self, name: &str, resume: &Resume) -> Result<()> {
        let written = resume_writers::yaml::write(resume, &resume_writers::WriteOptions::default())?;
        let text = String::from_utf8(written.bytes)?;
        self.case(name, &text, &resume.to_value())
    }

    fn case(&mut self, name: &str, yaml: &str, value: &Value) -> Result<()> {
        self.count += 1;
        serde_json::to_writer(&mut self.out, &json!({ "name": name, "yaml": yaml, "value": value }))?;
        writeln!(self.out)?;
        Ok(())
    }

    /// A text as value, key, item and inside of nested collections.
    fn text(&mut self, name: &str, text: &str) -> Result<()> {
        let mut keyed = Map::new();
        keyed.insert(text.to_owned(), json!({ text: [text, [text, { text: text, "z": [text] }]] }));
        keyed.insert("last".to_owned(), json!([{ "a": text, "b": [[text]], text: {} }, [], {}, [{ text: text }]]));
        self.value(name, &Value::Object(keyed))?;
        self.value(name, &Value::String(text.to_owned()))
    }

    /// Texts and numbers that some reader takes for something else.
    fn tricky(&mut self) -> Result<()> {
        for text in TEXTS {
            for text in
                [(*text).to_owned(), text.to_uppercase(), format!("{text}\n"), format!("x\n{text}\n\ny"), format!(" {text}")]
            {
                self.text("tricky", &text)?;
            }
        }
        for code in (0..0x180).chain([0x2028, 0x2029, 0xd7ff, 0xe000, 0xfdd0, 0xfeff, 0xfffd, 0xfffe, 0xffff, 0x1f600, 0x10ffff])
        {
            let Some(c) = char::from_u32(code) else { continue };
            for text in [c.to_string(), format!("a{c}b"), format!("a {c} b"), format!("{c}\n{c}"), format!("a\n{c}b\n")] {
                self.text("character", &text)?;
            }
        }
        for length in [100, 1000, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 3000] {
            self.text("long", &"word ".repeat(length / 5 + 1)[..length])?;
            self.text("long", &"é".repeat(length))?;
            self.text("long", &"\"".repeat(length))?;
        }
        for number in NUMBERS {
            let number: Value = serde_json::from_str(number)?;
            self.value("number", &json!({ "a": number, "b": [number, [number], { "c": number }] }))?;
            self.value("number", &number)?;
        }
        for value in [json!(null), json!(true), json!({}), json!([]), json!({ "a": null, "b": [null, true, {}, []], "": [] })] {
            self.value("plain", &value)?;
        }
        Ok(())
    }

    /// The reference folder's résumés and strings, where it is there.
    fn reference(&mut self) -> Result<()> {
        let folder = PathBuf::from(std::env::var_os("RESUME_REFERENCE").unwrap_or_else(|| "../shared".into()));
        if !folder.is_dir() {
            println!("no reference folder at {}: its documents are left out", folder.display());
            return Ok(());
        }
        let naughty: Vec<String> = serde_json::from_slice(&std::fs::read(folder.join("suites/naughty-strings.json"))?)?;
        for text in &naughty {
            self.text("naughty", text)?;
        }
        for entry in std::fs::read_dir(folder.join("gold"))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "json") {
                let name = path.display().to_string();
                let read = resume_readers::json::read(&std::fs::read_to_string(&path)?, &Default::default())?;
                self.resume(&name, &read.resume)?;
                self.value(&name, &serde_json::from_slice(&std::fs::read(&path)?)?)?;
            }
        }
        Ok(())
    }

    fn arbitrary(&mut self) -> Result<()> {
        let count = std::env::var("PYYAML_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(2000);
        let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
        let resumes = arbitrary::resume();
        for number in 0..count {
            let tree = resumes.new_tree(&mut runner).map_err(|reason| anyhow::anyhow!("{reason}"))?;
            self.resume(&format!("arbitrary {number}"), &tree.current())?;
        }
        Ok(())
    }
}

const TEXTS: &[&str] = &[
    "",
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    " \n",
    "\n ",
    "\r",
    "\r\n",
    "~",
    "null",
    "Null",
    "true",
    "True",
    "false",
    "y",
    "Y",
    "n",
    "N",
    "yes",
    "Yes",
    "no",
    "No",
    "on",
    "On",
    "off",
    "Off",
    "=",
    "<<",
    "-",
    "--",
    "---",
    "--- a",
    "...",
    "... a",
    "?",
    "? a",
    ":",
    ": a",
    "a:",
    "a: b",
    "a:b",
    "a :b",
    "#",
    "# a",
    "a #b",
    "a# b",
    "&a",
    "*a",
    "**a**",
    "!a",
    "!!str a",
    "!",
    "|",
    "|-",
    ">",
    ">-",
    "%YAML 1.1",
    "% a",
    "@a",
    "`a`",
    "'",
    "''",
    "it's",
    "\"",
    "\"a\"",
    "[",
    "]",
    "[a]",
    "{",
    "}",
    "{a: b}",
    ",",
    ", a",
    "a, b",
    "- a",
    "-a",
    "?a",
    "2016",
    "2016-09",
    "2016-09-01",
    "2016-9-1",
    "2016-09-01 10:11:12",
    "2016-09-01T10:11:12Z",
    "2016-09-01t10:11:12.5-05:00",
    "12:30",
    "12:30:45",
    "1:30.5",
    "190:20:30",
    "0",
    "00",
    "0123",
    "0o17",
    "0O17",
    "0x1F",
    "0b101",
    "1_000",
    "_1",
    "1__0",
    "+1",
    "-1",
    "1.",
    ".5",
    "+.5",
    "1.10",
    "1.5e3",
    "1.5e+3",
    "1e3",
    "1E5",
    "1e+5",
    "0.",
    "-.5e-3",
    "1_0.5",
    ".inf",
    "-.INF",
    "+.Inf",
    ".nan",
    ".NaN",
    "NaN",
    "inf",
    "-inf",
    "Infinity",
    "685_230.15",
    "685.230_15e+03",
    "0x_0A_74_AE",
    "0b1010_0111",
    "+12",
    "+12:30",
    "-190:20:30",
    "89:59",
    "1e",
    "e1",
    ".",
    "..",
    "._",
    ".e1",
    "0xZZ",
    "08",
    "09.5",
    "010",
    "1,000",
    "$1",
    "100%",
    "~ a",
    "a ~",
    "\\",
    "\\n",
    "a\\",
    "\u{feff}",
    "\u{feff}a",
    "a\u{feff}",
    "\u{85}",
    "\u{2028}",
    "\u{2029}a",
    "a\u{a0}",
    "\u{a0}a",
    "\u{3000}a",
    "a\u{3000}",
    "tab\there",
    "\ttab",
    "tab\t",
    "  two",
    "two  ",
    "a\n\n\nb",
    "a\n  b\n    c\n",
    "  a\nb",
    "\n  a\nb",
    "a\n \nb",
    "a \nb",
    "a\nb ",
    "a\n\tb",
    "\ta\nb",
    "a\n\n",
    "a\n\n\n",
    "a\n# b\nc",
    "# a\nb",
    "a\n---\nb",
    "---\na",
    "a\n...\n",
    "...\na",
    "- a\n- b",
    "a: b\nc: d",
    "|\na",
    "a\r\nb",
    "a\rb",
    "a\u{0}b",
    "a\nb\u{0}",
    "a\u{1b}[31m",
    "a\n\u{1b}",
    "日本語",
    "日本語\n日本語",
    "e\u{301}",
    "👩‍👩‍👧",
    "\u{202e}abc",
    "!<a> b",
    "a: |\n b",
    "key: >\n",
    "\\u0041",
    "\\x41",
];

const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "1.10",
    "-0.0",
    "0.1",
    "1.0",
    "100000000000000000000000000000000",
    "-18446744073709551616",
    "1e5",
    "1E5",
    "1e+5",
    "1e-5",
    "1.5e5",
    "1.5E5",
    "1.5e+5",
    "1.5E-05",
    "1e400",
    "-1e400",
    "1e-400",
    "0.30000000000000000000000004",
    "3.50",
    "2016",
    "20160901",
];
