//! The speed of the HTML reader on a résumé page, beside the mere building of html5ever's tree of the same bytes; and how
//! time grows with size and with nesting.

use std::time::{Duration, Instant};

use resume_readers::{ReadOptions, html};

fn main() {
    let text = page(100 << 10);
    let tree = best(|| {
        std::hint::black_box(scraper::Html::parse_document(&text));
    });
    let outline = best(|| {
        std::hint::black_box(html::outline(&text, &Default::default()));
    });
    let read = best(|| {
        let _ = std::hint::black_box(html::read(&text, &ReadOptions::default()));
    });
    let rate = |time: Duration| text.len() as f64 / time.as_secs_f64() / 1e6;
    let mut out = String::new();
    for (name, time) in [("html5ever", tree), ("outline", outline), ("read", read)] {
        out += &format!("{name:10} {:8.1} MB/s\n", rate(time));
    }
    let long = page(1000 << 10);
    let ten = best(|| {
        let _ = std::hint::black_box(html::read(&long, &ReadOptions::default()));
    });
    out += &format!("10 times the text takes {:.1} times as long\n", ten.as_secs_f64() / read.as_secs_f64());
    let nested = |count: usize| {
        let text = "<div>".repeat(count) + "x";
        best(|| {
            let _ = std::hint::black_box(html::read(&text, &ReadOptions::default()));
        })
    };
    out +=
        &format!("10 times the depth takes {:.1} times as long\n", nested(200_000).as_secs_f64() / nested(20_000).as_secs_f64());
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

/// The page of an invented person with as many jobs as it takes, as a theme writes it.
fn page(bytes: usize) -> String {
    let mut text = String::from(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>CV</title><style>.head{display:flex}</style></head>\n<body>\n\
         <header><h1>Ann Sample</h1><p class=\"label\">Data Engineer</p><ul><li><a href=\"mailto:ann@example.org\">ann@example.org</a></li></ul></header>\n\
         <section id=\"work\"><h2>Work Experience</h2>\n",
    );
    let mut year = 1950;
    while text.len() < bytes {
        text += &format!(
            "  <article class=\"job mb-4 border-gray-200 rounded\">\n    <div class=\"head flex justify-between items-center\"><h3 class=\"position text-lg font-semibold\">Senior Engineer</h3>\
             <span class=\"date text-sm text-gray-500\"><time datetime=\"{year}-01\">Jan {year}</time> – <time datetime=\"{}-03\">Mar {}</time></span></div>\n    \
             <div class=\"company text-gray-700\"><a href=\"https://example.org/{year}\" target=\"_blank\" rel=\"noopener\">Acme {year} Ltd</a></div>\n    \
             <p class=\"summary leading-relaxed\">A team of nine that keeps the warehouse of a <strong>grocer</strong> running at night.</p>\n    \
             <ul class=\"highlights list-disc ml-4\">\n      <li class=\"leading-relaxed\">Moved 120 jobs to a new scheduler without a lost night</li>\n      \
             <li class=\"leading-relaxed\">Cut the cost of storage by 37 % with a calendar</li>\n    </ul>\n  </article>\n",
            year + 1,
            year + 1
        );
        year += 1;
        if year > 2020 {
            year = 1950;
        }
    }
    text + "</section></body></html>\n"
}
