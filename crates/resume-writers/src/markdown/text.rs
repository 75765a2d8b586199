//! Text as Markdown source that reads as that text.

use resume_core::canonical::{is_block_start, shield};

/// A text without mark-up, on one line. Only what Markdown or the canonical layout would take for a mark is escaped.
pub fn plain(text: &str) -> String {
    escaped(text, &[])
}

/// As [`plain`], for the start of a block.
pub fn plain_start(text: &str) -> String {
    let source = escaped(text, &[]);
    if !is_block_start(&source) {
        return source;
    }
    let digits = source.bytes().take_while(u8::is_ascii_digit).count();
    format!("{}\\{}", &source[..digits], &source[digits..])
}

/// As [`plain`], for a heading, where a last brace could end an attribute.
pub fn plain_heading(text: &str) -> String {
    let source = escaped(text, &[]);
    match source.strip_suffix('}') {
        Some(rest) => format!("{rest}&#125;"),
        None => source,
    }
}

/// As [`plain`], with further marks escaped (ASCII punctuation).
pub fn escaped(text: &str, also: &[char]) -> String {
    let inner = text.trim();
    let lead = text.len() - text.trim_start().len();
    let edges = lead..lead + inner.len();
    // A lone tilde is a tilde; two can strike out what is between them.
    let strikes = text.matches('~').count() > 1;
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = None;
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let next = rest.peek().map(|(_, c)| *c);
        let is_edge = !edges.contains(&at);
        match c {
            '\n' | '\r' => push_entity(&mut out, c),
            c if is_edge && c.is_whitespace() => push_entity(&mut out, c),
            '\\' | '`' | '*' | '[' | ']' | '|' => push_escaped(&mut out, c),
            '_' if !(is_word(before) && is_word(next)) => push_escaped(&mut out, c),
            '~' if strikes => push_escaped(&mut out, c),
            '<' if next.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) => push_escaped(&mut out, c),
            '&' if is_entity(&text[at..]) => push_escaped(&mut out, c),
            '#' if before.is_none_or(char::is_whitespace) => push_escaped(&mut out, c),
            c if also.contains(&c) => push_escaped(&mut out, c),
            c => out.push(c),
        }
        before = Some(c);
    }
    out
}

fn push_escaped(out: &mut String, c: char) {
    out.push('\\');
    out.push(c);
}

fn push_entity(out: &mut String, c: char) {
    out.push_str(&format!("&#{};", c as u32));
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

fn is_entity(text: &str) -> bool {
    let name = text[1..].strip_prefix('#').unwrap_or(&text[1..]);
    let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    length > 0 && name[length..].starts_with(';')
}

/// A text that holds Markdown, as the source of a block whose lines after the first are indented by `indent`. Paragraphs
/// stay as they are; a line that would be no text is escaped, and blanks at either end are written as entities.
pub fn block(text: &str, indent: &str, is_label: impl Fn(&str) -> bool) -> String {
    let start = text.len() - text.trim_start_matches([' ', '\t', '\n', '\r']).len();
    let inner = text.trim_matches([' ', '\t', '\n', '\r']);
    let mut out = String::with_capacity(text.len() + 16);
    text[..start].chars().for_each(|c| push_entity(&mut out, c));
    for (index, line) in inner.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
            if !line.trim_matches([' ', '\t', '\r']).is_empty() {
                out.push_str(indent);
            }
        }
        // A lone carriage return would end the line.
        let (line, end) = line.strip_suffix('\r').map_or((line, ""), |line| (line, "\r"));
        let line = line.replace('\r', "&#13;");
        out.push_str(&if index == 0 && start > 0 { line } else { shield(&line, &is_label) });
        out.push_str(end);
    }
    text[start + inner.len()..].chars().for_each(|c| push_entity(&mut out, c));
    out
}

/// Whether a text can be the target of a link as it is.
pub fn is_target(url: &str) -> bool {
    !url.is_empty()
        && !url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '(' | ')' | '\\' | '[' | ']'))
        && !url.match_indices('&').any(|(at, _)| is_entity(&url[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn natural_text_needs_no_escapes() {
        for text in ["C++ & C#", "R&D", "snake_case", "3.8/4.0", "a < b", "5~6人", "Ann's \"x\" (y), z: 1 - 2", "a@b.example"] {
            assert_eq!(plain(text), text);
        }
    }

    #[test]
    fn marks_are_escaped() {
        assert_eq!(plain("*a* [b] `c` d|e"), "\\*a\\* \\[b\\] \\`c\\` d\\|e");
        assert_eq!(plain(" a\n"), "&#32;a&#10;");
        assert_eq!(plain("&amp; <b>"), "\\&amp; \\<b>");
        assert_eq!(plain_start("1. a"), "1\\. a");
        assert_eq!(plain_heading("a {#b}"), "a {#b&#125;");
        assert_eq!(block("a\n- b\n", "  ", |_| false), "a\n  \\- b&#10;");
    }
}
