//! Texts that would make a careless reader slow.

/// A name, and what makes such a text of some length.
pub const ALL: &[crate::people::Input] = &[
    ("nested quotes", |bytes| lines(bytes, |n| format!("{} a\n", ">".repeat(n % 200)))),
    ("one deep quote", |bytes| format!("{} a\n", ">".repeat(bytes))),
    ("emphasis runs", |bytes| "*a **b* _c __d_ ".repeat(bytes / 16)),
    ("asterisks", |bytes| "*".repeat(bytes)),
    ("wide table", |bytes| {
        let n = bytes / 12;
        format!("|{}\n|{}\n|{}\n", "Acme|".repeat(n), "-|".repeat(n), "2019|".repeat(n))
    }),
    ("long table", |bytes| format!("|Company|Position|Period|\n|-|-|-|\n{}", "|Acme|Engineer|2019 - 2020|\n".repeat(bytes / 28))),
    ("one line", |bytes| format!("## Experience\n\n{}", "Engineer at Acme, 2019 - 2020, Berlin (remote) | ".repeat(bytes / 49))),
    ("one word", |bytes| "a".repeat(bytes)),
    ("one word of Han", |bytes| "工程".repeat(bytes / 6)),
    ("digits", |bytes| "1 ".repeat(bytes / 2)),
    ("years", |bytes| format!("## Experience\n\n{}", "2019 - ".repeat(bytes / 7))),
    ("opening brackets", |bytes| format!("## Experience\n\n{}", "([{（【「".repeat(bytes / 12))),
    ("links", |bytes| "[a](".repeat(bytes / 4)),
    ("closed links", |bytes| "[a](https://example.com/a) ".repeat(bytes / 27)),
    ("addresses", |bytes| "a@b.example.com, https://example.com/a | ".repeat(bytes / 41)),
    ("tags", |bytes| "<div><b>a".repeat(bytes / 9)),
    ("code ticks", |bytes| {
        (1..)
            .map(|n| format!("{} ", "`".repeat(n % 100)))
            .scan(0, |at, s| {
                *at += s.len();
                (*at < bytes).then_some(s)
            })
            .collect()
    }),
    ("items", |bytes| format!("## Experience\n\n{}", lines(bytes, |n| format!("- item {n}\n")))),
    ("nested items", |bytes| lines(bytes, |n| format!("{}- a\n", "  ".repeat(n % 100)))),
    ("lists in lists", |bytes| "- ".repeat(bytes / 2)),
    ("jobs in items", |bytes| format!("## Experience\n\n{}", lines(bytes, |n| format!("- Acme {n}, Engineer, 2019 - 2020\n")))),
    ("headings", |bytes| lines(bytes, |n| format!("## Section {n}\n"))),
    ("known headings", |bytes| lines(bytes, |n| format!("## {}\n\na\n\n", ["Experience", "Education", "Skills"][n % 3]))),
    ("titled sections", |bytes| {
        format!("# Ann Sample\n\n{}", lines(bytes, |n| format!("## Section {n}\n\n### Entry {n}\n\n2019\n\n- a\n\n")))
    }),
    ("skills", |bytes| format!("## Skills\n\n- Languages: {}\n", "Rust, SQL, ".repeat(bytes / 11))),
    ("summary", |bytes| lines(bytes, |n| format!("Paragraph {n} of a summary.\n\n"))),
    ("labels", |bytes| format!("# Ann Sample\n\n{}", lines(bytes, |n| format!("- Label {n}: value\n")))),
    ("definitions", |bytes| lines(bytes, |n| format!("Term {n}\n: definition\n\n"))),
    ("front matter", |bytes| format!("---\n{}---\n# Ann Sample\n", lines(bytes, |n| format!("key{n}: value\n")))),
    ("rules", |bytes| "---\n\n".repeat(bytes / 5)),
    ("blank", |bytes| " ".repeat(bytes)),
    ("blank lines", |bytes| "\n".repeat(bytes)),
];

fn lines(bytes: usize, mut line: impl FnMut(usize) -> String) -> String {
    let mut text = String::new();
    for n in 0.. {
        if text.len() >= bytes {
            break;
        }
        text.push_str(&line(n));
    }
    text
}
