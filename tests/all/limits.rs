//! docs/limits.md says what the library does.

use std::fs;

use resume_convert::{Failure, Limits, ReadOptions, format, read};

fn page() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/limits.md")).expect("docs/limits.md")
}

#[test]
fn the_table_has_every_limit_and_its_default() {
    let Limits { bytes, depth, attributes, expansion, lines, columns, entries, embedded } = Limits::default();
    let limits = [
        ("bytes", bytes),
        ("depth", depth),
        ("attributes", attributes),
        ("expansion", expansion),
        ("lines", lines),
        ("columns", columns),
        ("entries", entries),
        ("embedded", embedded),
    ];
    let page = page();
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| `")).collect();
    assert_eq!(rows.len(), limits.len());
    for (row, (name, default)) in rows.iter().zip(limits) {
        assert!(row.starts_with(&format!("| `{name}` | {default} |")), "{row}");
    }
}

fn refused(format_name: &str, text: &str, limits: Limits) -> Failure {
    let options = ReadOptions { limits, ..ReadOptions::default() };
    read(text, format(format_name).expect("a format"), &options).map(|_| ()).expect_err(text)
}

/// What each limit refuses, in every syntax that it is about: the format, the text with ⟦ and ⟧ around the place, the limit.
#[test]
fn each_limit_is_an_error_with_its_code_and_place() {
    let few = Limits { bytes: 300, depth: 3, attributes: 2, expansion: 3, lines: 6, columns: 2, entries: 3, embedded: 8 };
    let cases = [
        ("json", "too-deep", "{\"work\": [{\"highlights\": ⟦[⟧\"a\"]}]}"),
        ("jsonc", "too-deep", "{work: [{highlights: ⟦[⟧'a']}]}"),
        ("yaml", "too-deep", "work: [{highlights: ⟦[⟧a]}]"),
        ("europass", "too-deep", "<Candidate><a><b>⟦<c>⟧</c></b></a></Candidate>"),
        ("europass-v3", "too-deep", "<SkillsPassport><a><b>⟦<c>⟧</c></b></a></SkillsPassport>"),
        ("europass", "too-big", "⟦<Candidate a='1' b='2' c='3'/>⟧"),
        ("yaml", "too-big", "a: &a [1, 2]\nb: [⟦*a⟧, *a]"),
        ("markdown", "too-big", "# Ann\n\n⟦| a | b | c⟧ |\n|---|---|---|\n| d | e | f |\n"),
        ("html", "too-big", "<h1>Ann</h1><table>⟦<tr>⟧<td>a<td>b<td>c</table>"),
        ("markdown", "too-big", "# Ann\n\na\n\nb\n\nc\n\nd\n\ne\n\n⟦f⟧\n"),
        ("json", "too-big", "{\"work\": [{}, {}, {}, ⟦{}⟧]}"),
        ("json", "too-big", "{\"a\": 1, \"b\": 2, \"c\": 3, ⟦\"d\"⟧: 4}"),
        ("yaml", "too-big", "work:\n- a\n- b\n- c\n- ⟦d⟧\n"),
        ("markdown", "too-big", "# Ann\n\n## Skills\n\n- a\n- b\n- c\n- ⟦d⟧\n"),
        ("json", "too-big", "{\"attachments\": [{\"name\": \"a\", \"data\": ⟦\"QUJDREVGR0g=\"⟧}]}"),
    ];
    let mut wrong = Vec::new();
    for (format, code, marked) in cases {
        let (start, rest) = marked.split_once('⟦').expect("a mark");
        let (inside, end) = rest.split_once('⟧').expect("a mark");
        let text = [start, inside, end].concat();
        let failure = refused(format, &text, few);
        assert_eq!(failure.code.name, code, "{format}: {text}");
        let found = failure.span.and_then(|span| text.get(span)).unwrap_or("no place");
        if found != inside {
            wrong.push(format!("{format}: {found:?} instead of {inside:?}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(refused("html", "<h1>Ann</h1><p>a<p>b<p>c<p>d<p>e<p>f", few).code.name, "too-big");
    let failure = refused("json", &format!("{{\"a\": \"{}\"}}", "b".repeat(300)), few);
    assert_eq!((failure.code.name, failure.span), ("too-big", None));
}
