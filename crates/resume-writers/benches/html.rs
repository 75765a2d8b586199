//! Pages a second for a résumé of 10 KB, beside a bare Handlebars render of a page with as many values.
//! `cargo bench -p resume-writers --bench html`

use std::fmt::Write;
use std::time::{Duration, Instant};

use handlebars::Handlebars;
use resume_core::Resume;
use resume_writers::{HtmlOptions, Theme, WriteOptions, html};
use serde_json::{Value, json};

fn main() {
    let resume = resume(10 << 10);
    let value = resume.to_value();
    let mut template = String::from("<!doctype html>\n<html lang=\"en\">\n<body>\n");
    let values = bare(&value, "", &mut template);
    template.push_str("</body>\n</html>\n");
    let mut registry = Handlebars::new();
    let compiled = registry.register_template_string("page", &template);
    let context = handlebars::Context::wraps(&value);
    let (Ok(()), Ok(context)) = (compiled, context) else { return };
    let plain = best(|| {
        let _ = std::hint::black_box(registry.render_with_context("page", &context));
    });
    let from_model = best(|| {
        let _ = std::hint::black_box(registry.render("page", &resume.to_value()));
    });
    let mut out = format!("{} bytes of JSON, {values} values\n", value.to_string().len());
    let mut line = |name: &str, time: Duration| {
        let rate = 1.0 / time.as_secs_f64();
        let ratio = time.as_secs_f64() / plain.as_secs_f64();
        let _ = writeln!(out, "{name:22} {:7.1} µs  {rate:7.0} pages/s  {ratio:5.2} x bare", time.as_secs_f64() * 1e6);
    };
    line("bare Handlebars", plain);
    line("bare, from the model", from_model);
    for theme in html::themes() {
        let html = HtmlOptions { theme: Theme::BuiltIn(theme.to_owned()), ..HtmlOptions::default() };
        let options = WriteOptions { html, ..WriteOptions::default() };
        line(
            theme,
            best(|| {
                let _ = std::hint::black_box(html::write(&resume, &options));
            }),
        );
    }
    // A bench is run to be read.
    #[allow(clippy::print_stdout)]
    {
        print!("{out}");
    }
}

/// The best of many runs: what the machine does beside only ever adds to it.
fn best(mut run: impl FnMut()) -> Duration {
    let mut best = Duration::MAX;
    let end = Instant::now() + Duration::from_millis(1500);
    while Instant::now() < end {
        let start = Instant::now();
        run();
        best = best.min(start.elapsed());
    }
    best
}

/// A template that shows every text of a value, lists by loops as people write them. Gives how many it shows.
fn bare(value: &Value, path: &str, out: &mut String) -> usize {
    match value {
        Value::Object(map) => {
            let each = |(key, value): (&String, &Value)| {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                bare(value, &path, out)
            };
            map.iter().map(each).sum()
        }
        Value::Array(items) => {
            let _ = writeln!(out, "<ul>{{{{#each {path}}}}}<li>");
            // The first item stands for all, which are alike here.
            let one = items.first().map_or(0, |item| match item {
                Value::Object(_) => bare(item, "", out),
                item => bare(item, "this", out),
            });
            out.push_str("</li>{{/each}}</ul>\n");
            one * items.len()
        }
        Value::String(_) => {
            let _ = writeln!(out, "<p class=\"value\">{{{{{path}}}}}</p>");
            1
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// A résumé of about so many bytes of JSON, with the sections that most have.
fn resume(bytes: usize) -> Resume {
    let job = json!({
        "name": "Harbor & Vale", "position": "Staff Software Engineer", "location": "Portland, OR",
        "url": "https://harborvale.example.com", "startDate": "2016-03", "endDate": "2020-02-29",
        "summary": "Payments platform of a logistics marketplace with *40,000* carriers in eleven countries.",
        "highlights": [
            "Moved settlement from nightly batches to a stream; carriers are paid **within 900 ms** instead of the next day",
            "Cut the platform's cloud bill by 38 % by replacing four stores with one",
            "Wrote the on-call handbook that six teams work by; pages at night fell from 22 to 3 a month"
        ],
        "keywords": ["Rust", "Kafka", "PostgreSQL"]
    });
    let mut value = json!({
        "basics": {
            "name": "Maren Alcott", "label": "Staff Software Engineer", "email": "maren.alcott@example.com", "phone": "+1 555 0142",
            "url": "https://alcott.example.com", "summary": "I build data platforms that other teams forget about, which is the point.",
            "location": { "city": "Portland", "region": "OR", "countryCode": "US" },
            "profiles": [{ "network": "GitHub", "username": "malcott", "url": "https://github.com/malcott" }]
        },
        "work": [],
        "education": vec![json!({
            "institution": "Cascade State University", "area": "Computer Science", "studyType": "B.S.", "startDate": "2008",
            "endDate": "2012", "score": "3.8", "courses": ["Databases", "Statistics"]
        }); 2],
        "projects": vec![json!({
            "name": "millrace", "description": "A small library for back-pressure in async pipelines.", "startDate": "2019-04",
            "url": "https://millrace.example.org", "roles": ["Author"], "keywords": ["Rust"]
        }); 3],
        "skills": vec![json!({ "name": "Platforms", "level": "Expert", "keywords": ["Kafka", "PostgreSQL", "Kubernetes"] }); 5],
        "languages": vec![json!({ "language": "English", "code": "en", "fluency": "native" }); 2],
        "certificates": vec![json!({ "name": "Administrator", "issuer": "Example Institute", "date": "2022-04" }); 2],
        "interests": [{ "name": "Outdoors", "keywords": ["rowing", "fell running"] }],
        "meta": { "language": "en" }
    });
    while value.to_string().len() < bytes {
        let Some(work) = value.get_mut("work").and_then(Value::as_array_mut) else { break };
        work.push(job.clone());
    }
    Resume::from_value(&value)
}
