//! Text fields that hold Markdown are written as they are. Only where a line of one would be taken for something else
//! (a list, a heading, a labelled fact) one character of it is escaped, and the escape is taken off again when it is
//! read. A line that looks as if it had such an escape gets one more, so that nothing is ever taken off that was not
//! put on.

use std::borrow::Cow;

use super::certainty::is_block_start;
use crate::PartialDate;
use crate::tables::normalise;
use crate::tables::words::{self, Kind};

/// A label at the start of a line that is written with bold marks or without.
struct Label<'a> {
    /// The label's text.
    text: &'a str,
    /// Where its colon is.
    colon: usize,
    /// How many escapes the colon has.
    escapes: usize,
}

/// A line of Markdown so that it stays text of its block. `is_label` tells which labels mean something there.
pub fn shield(line: &str, is_label: impl Fn(&str) -> bool) -> String {
    if needs_shield(line) {
        let lead = line.len() - line.trim_start_matches([' ', '\t']).len();
        let (lead, text) = line.split_at(lead);
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        return match text.chars().next() {
            // A number's mark can be escaped, the number itself cannot.
            Some(c) if c.is_ascii_digit() && text[digits..].starts_with(['.', ')', '\\']) => {
                format!("{lead}{}\\{}", &text[..digits], &text[digits..])
            }
            Some(c) if c.is_ascii_punctuation() && c != '&' => format!("{lead}\\{text}"),
            Some(c) => format!("{lead}&#{};{}", c as u32, &text[c.len_utf8()..]),
            None => line.to_owned(),
        };
    }
    shield_label(line, is_label)
}

/// As [`shield`], for what stands where a block cannot begin.
pub fn shield_label(line: &str, is_label: impl Fn(&str) -> bool) -> String {
    match label(line).filter(|l| is_label(l.text)) {
        Some(Label { colon, .. }) if line[colon..].starts_with(':') => format!("{}\\{}", &line[..colon], &line[colon..]),
        Some(Label { colon, .. }) => match line[colon..].chars().next() {
            Some(c) => format!("{}&#{};{}", &line[..colon], c as u32, &line[colon + c.len_utf8()..]),
            None => line.to_owned(),
        },
        None => line.to_owned(),
    }
}

/// Takes off what [`shield`] put on.
pub fn unshield(line: &str, is_label: impl Fn(&str) -> bool) -> String {
    if !line.bytes().any(|b| matches!(b, b'\\' | b'&')) {
        return line.to_owned();
    }
    let lead = line.len() - line.trim_start_matches([' ', '\t']).len();
    let (lead, text) = line.split_at(lead);
    if let Some(inner) = opened(text).filter(|inner| needs_shield(inner)) {
        return format!("{lead}{inner}");
    }
    match label(line).filter(|l| l.escapes > 0 && is_label(l.text)) {
        Some(Label { colon, .. }) if line[colon..].starts_with(':') => format!("{}{}", &line[..colon - 1], &line[colon..]),
        Some(Label { colon, .. }) => match entity(&line[colon..]) {
            Some((c, rest)) => format!("{}{c}{rest}", &line[..colon]),
            None => line.to_owned(),
        },
        None => line.to_owned(),
    }
}

/// So many escapes one inside of the other are looked into; a line with more gets one more.
const MOST_ESCAPES: usize = 64;

/// Whether a line is one that gets an escape, or has one that could have been put on.
fn needs_shield(line: &str) -> bool {
    let mut text = Cow::Borrowed(line);
    for _ in 0..MOST_ESCAPES {
        let inner = text.trim_start_matches([' ', '\t']);
        if is_block_start(inner) || looks_dated(inner) {
            return true;
        }
        match opened(without_backslashes(inner).as_ref()) {
            Some(inner) => text = Cow::Owned(inner),
            None => return false,
        }
    }
    true
}

/// All backslashes of a run but the last, at the start or behind a number: with one or more of them it is no block.
fn without_backslashes(text: &str) -> Cow<'_, str> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let run = text[digits..].bytes().take_while(|b| *b == b'\\').count();
    match (digits, run) {
        (_, 0 | 1) => Cow::Borrowed(text),
        (0, run) => Cow::Borrowed(&text[run - 1..]),
        (digits, run) => Cow::Owned(format!("{}{}", &text[..digits], &text[digits + run - 1..])),
    }
}

/// The text without the escape that may stand at its start.
fn opened(text: &str) -> Option<String> {
    if let Some(rest) = text.strip_prefix('\\') {
        return rest.starts_with(|c: char| c.is_ascii_punctuation()).then(|| rest.to_owned());
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && text[digits..].starts_with('\\') {
        return text[digits + 1..].starts_with(['.', ')', '\\']).then(|| format!("{}{}", &text[..digits], &text[digits + 1..]));
    }
    entity(text).map(|(c, rest)| format!("{c}{rest}"))
}

/// A decimal entity at the start, and what follows.
fn entity(text: &str) -> Option<(char, &str)> {
    let (number, rest) = text.strip_prefix("&#")?.split_once(';')?;
    let is_number = !number.is_empty() && number.len() < 8 && number.bytes().all(|b| b.is_ascii_digit());
    let c = number.parse().ok().filter(|_| is_number).and_then(char::from_u32)?;
    Some((c, rest))
}

/// A line that is the line of an entry's dates: `2019-03 – 2022-11 | Berlin`.
fn looks_dated(text: &str) -> bool {
    let text = text.trim_matches([' ', '\t']);
    let time = text.split(" | ").next().unwrap_or(text);
    let is_date = |text: &str| text.parse::<PartialDate>().is_ok();
    let is_end = |text: &str| is_date(text) || words::lookup(Kind::Present, &normalise(text)).is_some();
    match (time.strip_prefix("– "), time.split_once(" –")) {
        (Some(end), _) => is_date(end),
        (None, Some((start, end))) => is_date(start) && (end.is_empty() || end.strip_prefix(' ').is_some_and(is_end)),
        (None, None) => is_date(time),
    }
}

fn label(line: &str) -> Option<Label<'_>> {
    let start = if line.starts_with("**") { 2 } else { 0 };
    let head = &line[start..];
    let end = head
        .char_indices()
        .take(60)
        .find(|(at, c)| matches!(c, ':' | '：' | '\\' | '*' | '\n') || head[*at..].starts_with("&#65306;"))?;
    let text = &head[..end.0];
    let mut rest = &head[end.0..];
    if start > 0 {
        rest = rest.strip_prefix("**").unwrap_or(rest);
    }
    let escapes = rest.bytes().take_while(|b| *b == b'\\').count();
    let colon = line.len() - rest.len() + escapes;
    match rest[escapes..].chars().next()? {
        ':' => Some(Label { text, colon, escapes }),
        '：' if escapes == 0 => Some(Label { text, colon, escapes }),
        '&' if escapes == 0 && rest.starts_with("&#65306;") => Some(Label { text, colon, escapes: 1 }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &str) {
        let is_label = |text: &str| matches!(text, "Tech" | "技术");
        let shielded = shield(line, is_label);
        assert_eq!(shielded, expected, "{line}");
        assert_eq!(unshield(&shielded, is_label), line);
    }

    #[test]
    fn only_what_would_be_misread_is_escaped() {
        check("Wrote **code**: a lot", "Wrote **code**: a lot");
        check("- a", "\\- a");
        check("\\- a", "\\\\- a");
        check("\\*a", "\\*a");
        check("1. a", "1\\. a");
        check("1\\. a", "1\\\\. a");
        check("  # a", "  \\# a");
        check("2016 – 2017", "&#50;016 – 2017");
        check("&#50;016 – 2017", "&#38;#50;016 – 2017");
        check("2016 – 2017 was hard", "2016 – 2017 was hard");
        check("2016 – present | x", "&#50;016 – present | x");
        check("Tech: Go", "Tech\\: Go");
        check("Tech\\: Go", "Tech\\\\: Go");
        check("**Tech:** Go", "**Tech\\:** Go");
        check("**Tech**: Go", "**Tech**\\: Go");
        check("技术：Go", "技术&#65306;Go");
        check("Else: Go", "Else: Go");
    }

    #[test]
    fn escapes_of_escapes_need_no_room() {
        for (many, after) in [("\\".repeat(200_000), "- a"), ("&#38;".to_owned() + &"#38;".repeat(200_000), "- a")] {
            let line = format!("{many}{after}");
            let shielded = shield(&line, |_| false);
            assert!(shielded.len() > line.len());
            assert_eq!(unshield(&shielded, |_| false), line);
        }
    }
}
