use super::*;

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

#[test]
fn plain_text_stays_as_it_is() {
    for source in [
        "Built a thing",
        "# no heading",
        "- no item",
        "5 * 3",
        "a_b_c",
        "<b> & [x]: y",
        " around ",
        "C:\\dir",
        "two\nlines",
        "`",
        "---",
        "\u{e000}",
        "a &b; c",
        "#",
        "a #",
        "x\\",
        "<!-- x -->",
    ] {
        let parsed = parse(source);
        assert_eq!(parsed, [text(source)], "{source:?}");
        assert_eq!(to_markdown(&parsed), source);
    }
}

#[test]
fn marks_are_read_and_written() {
    for (source, expected) in [
        ("**a** b", vec![Inline::Strong(vec![text("a")]), text(" b")]),
        ("*a* and `x`", vec![Inline::Emphasis(vec![text("a")]), text(" and "), Inline::Code("x".into())]),
        ("a\\\nb", vec![text("a"), Inline::Break, text("b")]),
        ("[A](https://example.com/(x))", vec![Inline::Link { url: "https://example.com/(x)".into(), content: vec![text("A")] }]),
        (
            "<https://example.com/?a=b&c=d>",
            vec![Inline::Link {
                url: "https://example.com/?a=b&c=d".into(),
                content: vec![text("https://example.com/?a=b&c=d")],
            }],
        ),
        ("<a@example.com>", vec![Inline::Link { url: "mailto:a@example.com".into(), content: vec![text("a@example.com")] }]),
        ("\\*a\\*", vec![text("*a*")]),
        ("&amp;amp;", vec![text("&amp;")]),
        ("***a***", vec![Inline::Emphasis(vec![Inline::Strong(vec![text("a")])])]),
    ] {
        assert_eq!(parse(source), expected, "{source:?}");
        assert_eq!(parse(&to_markdown(&expected)), expected, "{source:?}");
    }
}

#[test]
fn emphasis_that_markdown_cannot_say_gives_way() {
    let bold = |inner: &str| Inline::Strong(vec![text(inner)]);
    assert_eq!(to_markdown(&[bold("你好。"), text("世界")]), "**你好**。世界");
    assert_eq!(to_markdown(&[bold(" a "), text("b")]), " **a** b");
    assert_eq!(to_markdown(&[bold("a"), bold("b")]), "**ab**");
    assert_eq!(to_markdown(&[text("*x"), Inline::Emphasis(vec![text("y")]), text("z*")]), "\\*x*y*z\\*");
}

#[test]
fn paragraphs_are_parted_by_blank_lines() {
    assert_eq!(paragraphs("a\nb\r\n \r\n\n c "), ["a\nb", "c"]);
    assert_eq!(paragraphs(" \n "), Vec::<String>::new());
}
