//! The speed of the Markdown reader on a free-form résumé of some 40 KB, beside the mere parse of the same bytes.

use std::time::{Duration, Instant};

use resume_readers::{ReadOptions, markdown};

fn main() {
    let text = resume(40 << 10);
    let parse = best(|| {
        pulldown_cmark::Parser::new_ext(&text, pulldown_cmark::Options::ENABLE_TABLES).count();
    });
    let outline = best(|| {
        std::hint::black_box(markdown::outline::outline(&text));
    });
    let read = best(|| {
        let _ = std::hint::black_box(markdown::read(&text, &ReadOptions::default()));
    });
    let rate = |time: Duration| text.len() as f64 / time.as_secs_f64() / 1e6;
    let mut out = String::new();
    for (name, time) in [("parse", parse), ("outline", outline), ("read", read)] {
        out += &format!("{name:8} {:8.1} MB/s  {:5.2} x parse\n", rate(time), time.as_secs_f64() / parse.as_secs_f64());
    }
    let long = resume(400 << 10);
    let ten = best(|| {
        let _ = std::hint::black_box(markdown::read(&long, &ReadOptions::default()));
    });
    out += &format!("10 times the text takes {:.1} times as long\n", ten.as_secs_f64() / read.as_secs_f64());
    // A bench is run to be read.
    #[allow(clippy::print_stdout)]
    {
        print!("{out}");
    }
}

fn best(mut work: impl FnMut()) -> Duration {
    let mut best = Duration::MAX;
    let start = Instant::now();
    while start.elapsed() < Duration::from_millis(1500) {
        let one = Instant::now();
        work();
        best = best.min(one.elapsed());
    }
    best
}

/// A résumé of an invented person with as many jobs as it takes.
fn resume(bytes: usize) -> String {
    let mut text = String::from(
        "# Ann Sample | Data Engineer\n\nann@example.org | +1 555 0100 | Springfield, IL | [blog](https://ann.example.org)\n\n\
         ## Summary\n\nBuilds pipelines that people can read, and prefers boring technology to a clever one.\n\n## Experience\n\n",
    );
    let mut year = 1950;
    while text.len() < bytes {
        text += &format!(
            "### Senior Engineer | **Acme {year} Ltd** | Springfield | Jan {year} - Mar {}\n\n\
             A team of nine that keeps the warehouse of a **grocer** running at night.\n\n\
             - Moved 120 jobs to a new scheduler without a lost night, see [notes](https://example.org/{year})\n\
             - Cut the cost of storage by 37 % with `zstd` and a calendar\n\
             - Taught four colleagues to read plans of the optimizer\n\n\
             Technologies: Rust, SQL, Kafka, Terraform\n\n",
            year + 1
        );
        year = if year < 2020 { year + 1 } else { 1950 };
    }
    text += "## Education\n\n### B.Sc. in Computer Science, University of Springfield\n\n1945 – 1949\n\n## Skills\n\n- Languages: Rust, SQL\n";
    text
}
