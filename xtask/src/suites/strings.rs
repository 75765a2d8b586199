//! Strings that break things, in fields of a résumé.

use anyhow::{Result, ensure};
use resume_convert::{FORMATS, Format, ReadOptions, WriteOptions, diff, format, read, verify, write};
use serde_json::{Value, json};

use super::suite;

/// A string in many fields at once, and in one after the other.
fn resumes(text: &str) -> Vec<Value> {
    let all = json!({
        "basics": { "name": text, "label": text, "summary": text, "location": { "city": text } },
        "work": [{ "name": text, "position": text, "summary": text, "highlights": [text, text] }],
        "education": [{ "institution": text, "area": text, "studyType": text, "courses": [text] }],
        "skills": [{ "name": text, "keywords": [text, text] }],
        "languages": [{ "language": text, "fluency": text }],
        "references": [{ "name": text, "reference": text }],
        "x-own": { text: text },
    });
    let only = [
        json!({ "basics": { "name": text } }),
        json!({ "basics": { "name": "Ann Example", "summary": text } }),
        json!({ "basics": { "name": "Ann Example" }, "work": [{ "name": "Example Ltd", "highlights": [text] }] }),
        json!({ "basics": { "name": "Ann Example" }, "skills": [{ "name": "Tools", "keywords": ["a", text] }] }),
    ];
    [all].into_iter().chain(only).collect()
}

/// Each comes back from every format as it was, or it was reported; and comes back in any case when the output is lossless.
pub fn run() -> Result<()> {
    let strings: Vec<String> = suite("naughty-strings.json")?;
    let Some(json) = format("json") else { return Ok(()) };
    let formats: Vec<&Format> = FORMATS.iter().filter(|f| f.read.is_some() && f.write.is_some()).collect();
    let (mut whole, mut reported, mut wrong) = (0, 0, Vec::new());
    let options = ReadOptions::default();
    for (number, string) in strings.iter().enumerate() {
        for (place, value) in resumes(string).into_iter().enumerate() {
            let resume = read(&value.to_string(), json, &options)?.resume;
            for format in &formats {
                let plain = write(&resume, format, &WriteOptions::default(), false)?;
                let left = verify(&resume, &plain, format, &options)?;
                if let Some(first) = left.first() {
                    wrong.push(format!("{number}.{place} {string:?} in {} is not reported: {first:?}", format.name));
                }
                if plain.diagnostics.iter().any(|finding| finding.kind.is_loss()) {
                    reported += 1;
                } else {
                    whole += 1;
                }
                let lossless = write(&resume, format, &WriteOptions::default(), true)?;
                let back = read(&String::from_utf8(lossless.bytes)?, format, &options)?.resume;
                if let Some(first) = diff(&resume, &back).first() {
                    wrong.push(format!("{number}.{place} {string:?} in lossless {}: {first:?}", format.name));
                }
            }
        }
    }
    println!(
        "   strings: {} in {} formats; {whole} résumés come back as they were, {reported} with what was reported; \
         all come back from lossless outputs",
        strings.len(),
        formats.len()
    );
    ensure!(wrong.is_empty(), "{}", wrong.join("\n   "));
    Ok(())
}
