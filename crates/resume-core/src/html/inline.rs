//! Inline Markdown, the form of the schema's prose: emphasis, code, links and line breaks in paragraphs that a blank line
//! parts. Marks of blocks (headings, lists, quotes) and raw HTML mean nothing in it and are text.

mod build;
mod emit;
mod parse;

pub use build::Builder;
pub use emit::{is_written_as, to_markdown};
pub use parse::parse;

/// A piece of inline text, in the order of reading. White space is that of a page: runs of it are one blank, and there
/// is none at the edges of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Run {
    /// Characters.
    Text(String),
    /// Characters of code.
    Code(String),
    /// A line ends.
    Break,
    /// A paragraph ends and another begins.
    Paragraph,
    /// A mark begins; the [`Run::Close`] that balances it ends it.
    Open(Mark),
    /// The mark that was opened last ends.
    Close,
}

/// What a mark means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Mark {
    /// Emphasis, usually italics.
    Emphasis(Delimiter),
    /// Strong emphasis, usually bold.
    Strong(Delimiter),
    /// No longer so.
    Strike,
    /// A link; its target has passed [`crate::link::target`].
    Link(Target),
    /// A picture, whose description is the text inside.
    Image(Target),
}

/// The character that marks emphasis.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Delimiter {
    /// `*`
    Star,
    /// `_`
    Underscore,
}

/// Where a link leads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target {
    /// The address.
    pub url: String,
    /// A title beside it; empty for none.
    pub title: String,
}

/// The words alone, one paragraph a line.
pub fn to_text(runs: &[Run]) -> String {
    let mut out = String::new();
    for run in runs {
        match run {
            Run::Text(text) | Run::Code(text) => out.push_str(text),
            Run::Break | Run::Paragraph => out.push('\n'),
            Run::Open(_) | Run::Close => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reading and writing gives the same text back.
    #[test]
    fn what_people_write_comes_back() {
        for text in [
            "",
            "plain",
            "a *b* **c** _d_ __e__ ~~f~~ `g`",
            "2 * 3 * 4, snake_case_name, C*, a < b & c > d, 100 % ~ 5",
            "# no heading\n- no list\n1. none\n> none\n```\n---",
            "one\n\ntwo\nthree",
            "[site](https://example.com/a_b \"title\") and <https://example.com/> and <a@example.com>",
            "![alt *x*](https://example.com/p.png)",
            "``a`b``",
            "[bad](javascript:alert(1)) stays",
            "<script>alert(1)</script> &amp is text",
            "**Führung** von 5 Leuten",
            "**重点**项目 《标题》",
            "[x]: https://example.com/",
        ] {
            assert_eq!(to_markdown(&parse(text)), text);
        }
    }

    #[test]
    fn marks_of_blocks_and_html_are_text() {
        assert_eq!(parse("# <b>x</b>"), [Run::Text("# <b>x</b>".into())]);
        assert_eq!(parse("[x](javascript:a)"), [Run::Text("[x](javascript:a)".into())]);
        assert_eq!(parse("<javascript:a>"), [Run::Text("<javascript:a>".into())]);
    }

    #[test]
    fn white_space_is_that_of_a_page() {
        let expected = [Run::Text("a b".into()), Run::Break, Run::Text("c".into()), Run::Paragraph, Run::Text("d".into())];
        assert_eq!(parse("  a \t b  \n   c\n \n\n\n d \n"), expected);
    }

    #[test]
    fn text_that_looks_like_marks_is_escaped() {
        for text in ["*a*", "a_b_", "_b_", "[a](b)", "`x`", "<https://example.com/>", "~~x~~", "&amp;", "\\*"] {
            let runs = vec![Run::Text(text.to_owned())];
            let markdown = to_markdown(&runs);
            assert_eq!(parse(&markdown), runs, "{markdown}");
        }
    }

    #[test]
    fn nesting_is_bounded() {
        let deep = format!("{}x{}", "*a ".repeat(500), " b*".repeat(500));
        let (mut depth, mut most) = (0, 0);
        for run in parse(&deep) {
            match run {
                Run::Open(_) => depth += 1,
                Run::Close => depth -= 1,
                _ => {}
            }
            most = most.max(depth);
        }
        assert!(depth == 0 && (2..=16).contains(&most), "{most}");
    }
}
