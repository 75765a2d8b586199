//! Inline Markdown as safe HTML: only these elements are written, links go only where links may go, and raw HTML in the
//! text is shown as text.

use resume_core::html::inline::{Delimiter, Mark, Run};

/// The bytes that are written otherwise.
const SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let bytes = b"&<>\"'\n\t\x0c";
    let mut at = 0;
    while at < bytes.len() {
        table[bytes[at] as usize] = true;
        at += 1;
    }
    table
};

/// Appends text with the characters escaped that mean something between tags or in a quoted attribute.
pub fn push_text(out: &mut String, text: &str) {
    push_escaped(out, text, false);
}

/// Appends ` name="value"`; line feeds and tabs in the value are written as references, so that they stay.
pub fn push_attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    push_escaped(out, value, true);
    out.push('"');
}

fn push_escaped(out: &mut String, text: &str, with_space: bool) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        if !SPECIAL[usize::from(byte)] {
            continue;
        }
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            b'\n' if with_space => "&#10;",
            b'\t' if with_space => "&#9;",
            b'\x0c' if with_space => "&#12;",
            _ => continue,
        };
        out.push_str(&text[done..at]);
        out.push_str(escaped);
        done = at + 1;
    }
    out.push_str(&text[done..]);
}

/// Appends one paragraph's runs. `_emphasis_` is told from `*emphasis*` by the class `u`, so that it comes back.
pub fn push_runs(out: &mut String, runs: &[Run]) {
    let mut open: Vec<&'static str> = Vec::new();
    for run in runs {
        match run {
            Run::Text(text) => push_text(out, text),
            Run::Code(code) => {
                out.push_str("<code>");
                push_text(out, code);
                out.push_str("</code>");
            }
            Run::Break | Run::Paragraph => out.push_str("<br>"),
            Run::Open(mark) => open.push(push_opening(out, mark)),
            Run::Close => out.push_str(open.pop().unwrap_or("")),
        }
    }
}

/// Appends the start tag of a mark; gives the end tag.
fn push_opening(out: &mut String, mark: &Mark) -> &'static str {
    let (start, end) = match mark {
        Mark::Emphasis(Delimiter::Star) => ("<em>", "</em>"),
        Mark::Emphasis(Delimiter::Underscore) => ("<em class=\"u\">", "</em>"),
        Mark::Strong(Delimiter::Star) => ("<strong>", "</strong>"),
        Mark::Strong(Delimiter::Underscore) => ("<strong class=\"u\">", "</strong>"),
        Mark::Strike => ("<del>", "</del>"),
        Mark::Link(target) | Mark::Image(target) => {
            out.push_str("<a");
            if matches!(mark, Mark::Image(_)) {
                out.push_str(" class=\"image\"");
            }
            push_attribute(out, "href", &target.url);
            if !target.title.is_empty() {
                push_attribute(out, "title", &target.title);
            }
            out.push('>');
            return "</a>";
        }
    };
    out.push_str(start);
    end
}

#[cfg(test)]
mod tests {
    use resume_core::html::inline;

    use super::*;

    fn html(markdown: &str) -> String {
        let mut out = String::new();
        push_runs(&mut out, &inline::parse(markdown));
        out
    }

    #[test]
    fn marks_become_elements_and_html_becomes_text() {
        for (markdown, expected) in [
            ("**a** _b_ `c<d` ~~e~~", "<strong>a</strong> <em class=\"u\">b</em> <code>c&lt;d</code> <del>e</del>"),
            ("[x](https://example.com/?a=1&b=\"2)", "<a href=\"https://example.com/?a=1&amp;b=%222\">x</a>"),
            ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
            ("[x](data:text/html,y)", "[x](data:text/html,y)"),
            ("[x](javascript&#58;alert(1))", "[x](javascript&amp;#58;alert(1))"),
            ("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"),
            ("![p](https://example.com/p.png)", "<a class=\"image\" href=\"https://example.com/p.png\">p</a>"),
            ("a\nb", "a<br>b"),
        ] {
            assert_eq!(html(markdown), expected);
        }
    }

    #[test]
    fn attributes_keep_every_character() {
        let mut out = String::new();
        push_attribute(&mut out, "x", "a\n\"b\"\t'c'<");
        assert_eq!(out, " x=\"a&#10;&quot;b&quot;&#9;&#39;c&#39;&lt;\"");
    }
}
