//! What plain text can be taken for.

use crate::tables::words::{self, Kind};
use crate::tables::{languages, normalise};

/// Whether a lone name could be taken for more than a name: it holds a date, marks that part one thing from another, or
/// signs of a rating. Such a name is written in italics (in a list of skills, in bold).
pub fn is_suspicious(text: &str) -> bool {
    let is_odd = |c: char| !(c.is_alphanumeric() || is_mark(c) || matches!(c, ' ' | '+' | '#' | '.' | '&' | '\'' | '’' | '-'));
    let is_edged = |c: Option<char>| c.is_none_or(|c| !(c.is_alphanumeric() || is_mark(c) || matches!(c, '+' | '#' | '.')));
    text.chars().any(is_odd)
        || is_edged(text.chars().next())
        || is_edged(text.chars().next_back())
        || text.contains(" - ")
        || text.contains(" -- ")
        || has_date(text)
        || text.starts_with(|c: char| c.is_numeric() || matches!(c, '#' | '+'))
        || [" at ", " bei ", " chez ", " by "].iter().any(|word| text.contains(word))
        || text.chars().count() > 60
}

/// Where the words begin that say at the end of a text how well something is known: `Python| very good`.
pub fn level_at_end(text: &str) -> Option<usize> {
    let is_blank = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{3000}');
    let starts = text.rmatch_indices(is_blank).take(3).map(|(at, _)| at);
    starts.filter(|at| *at > 0 && words::lookup(Kind::SkillLevel, &normalise(&text[*at..])).is_some()).last()
}

/// Whether what stands in brackets behind a language is its code, and not how well it is known: `de`, `pt-BR`; not `C1`.
pub fn is_language_code(text: &str) -> bool {
    let mut parts = text.split('-');
    let is_primary = |part: &str| part.bytes().all(|b| b.is_ascii_lowercase()) && languages::by_code(part).is_some();
    parts.next().is_some_and(is_primary) && parts.all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// A combining mark: Indic vowel signs, Thai tone marks, Hebrew points are neither letters nor numbers.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{900}'..='\u{DFF}' | '\u{E31}'..='\u{E4E}' | '\u{EB1}'..='\u{ECD}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

/// Whether there is a number that can be a year, or two that can be a month and a year.
pub fn has_date(text: &str) -> bool {
    let mut digits = 0;
    for c in text.chars() {
        digits = if c.is_numeric() { digits + 1 } else { 0 };
        if digits >= 4 {
            return true;
        }
    }
    // `6.07`, `09/10`; not `3.8`, and not `60.000`.
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    (1..bytes.len()).any(|at| {
        matches!(bytes[at], b'.' | b'/') && is_digit(at - 1) && is_digit(at + 1) && is_digit(at + 2) && !is_digit(at + 3)
    })
}

/// Whether a line of text would begin a block of its own in Markdown, or end one.
pub fn is_block_start(line: &str) -> bool {
    let text = line.trim_start_matches([' ', '\t']);
    let Some(first) = text.bytes().next() else { return false };
    let is_rule = |mark: u8| text.bytes().all(|b| b == mark || b == b' ' || b == b'\t');
    match first {
        b'#' | b'>' | b'|' | b'=' => true,
        b'-' | b'+' | b'*' | b'_' => is_marker_end(&text[1..]) || is_rule(first) || is_table_rule(text),
        b'0'..=b'9' => {
            let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
            rest.strip_prefix(['.', ')']).is_some_and(is_marker_end)
        }
        b'`' | b'~' => text.starts_with("```") || text.starts_with("~~~") || text.starts_with("~ "),
        b':' => is_marker_end(&text[1..]) || text.starts_with(":::") || is_table_rule(text),
        b'[' => text.contains("]:"),
        b'{' => text.starts_with("{:") || text.starts_with("{%"),
        b'<' => is_html_block(text),
        _ => false,
    }
}

fn is_marker_end(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with([' ', '\t', '\r'])
}

fn is_table_rule(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b'|' | b':' | b'-' | b' ' | b'\t'))
}

/// Tags that people put into a line do not begin a block, unless they stand alone on it.
fn is_html_block(text: &str) -> bool {
    let rest = text[1..].trim_start_matches('/');
    let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let is_inline = ["a", "b", "i", "em", "strong", "code", "kbd", "sub", "sup", "u", "s", "small", "mark", "abbr", "br", "span"]
        .contains(&name.as_str());
    let is_alone = text.trim_end().ends_with('>') && text.matches('<').count() == 1;
    !is_inline || is_alone
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_not_suspicious() {
        for name in ["Senior Engineer", "C++", "R&D", "C#", "Node.js", "普通自動車第一種運転免許", "शिक्षण योजना", "Windows 10"]
        {
            assert!(!is_suspicious(name), "{name}");
        }
        for name in ["", "ISO 9001", "A, B", "Java ★★", "Talk at RustConf", "2. Preis", "- x", "a（b）", "x ", "A – B"] {
            assert!(is_suspicious(name), "{name}");
        }
    }

    #[test]
    fn block_starts() {
        for line in [
            "# a", "- a", "* * *", "1. a", "2) b", "> a", "  - a", "```", "[a]: b", "<div>", "<!-- a", "---", "===", "|a|", ": a",
        ] {
            assert!(is_block_start(line), "{line}");
        }
        for line in ["", "a", "**a** b", "-a", "1.5 x", "`a` b", "[a](b)", "<b>a</b> c", "*a*", "_a_ b", "2016. "] {
            assert_eq!(is_block_start(line), line == "2016. ", "{line}");
        }
    }
}
