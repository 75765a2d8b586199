//! The exact source of a block, and the marks of one line of it.

use std::borrow::Cow;

use resume_core::canonical::unshield;
use resume_core::outline::{Block, Role};

use crate::outline::entities;

/// The lines of a block as they stand in the source, without the marks of its containers. `None` when the block stands
/// there in another way than the canonical Markdown has it.
pub fn lines<'s>(source: &'s str, block: &Block<'_>) -> Option<Vec<&'s str>> {
    let first = block.lines.first()?;
    let line_start = source.get(..block.span.start)?.rfind('\n').map_or(0, |at| at + 1);
    let mut rest = source.get(line_start..)?.trim_start_matches([' ', '\t']);
    for _ in 0..block.quote {
        rest = rest.strip_prefix('>')?;
        rest = rest.strip_prefix(' ').unwrap_or(rest);
    }
    rest = match block.role {
        Role::Heading(level) => {
            let text = rest.trim_start_matches('#');
            (rest.len() - text.len() == usize::from(level)).then_some(text.trim_start_matches([' ', '\t']))?
        }
        Role::Item { number: None, .. } => rest.strip_prefix(['-', '*', '+'])?.strip_prefix(' ')?.trim_start_matches(' '),
        Role::Paragraph | Role::ItemParagraph { .. } => rest,
        Role::Item { number: Some(_), .. }
        | Role::Row { .. }
        | Role::Term
        | Role::Definition
        | Role::DefinitionParagraph
        | Role::Code
        | Role::Rule => return None,
    };
    let start = source.len() - rest.len();
    let column = start - line_start;
    // Nothing but marks, escapes and entities before the first text.
    let before = source.get(start..first.span.start.max(start))?;
    if first.span.start + 2 < start || before.contains('\n') || rest.starts_with('<') && !rest.starts_with("<http") {
        return None;
    }
    let last = block.lines.last()?.span.end;
    let end = match block.role {
        Role::Heading(_) => last,
        _ => last + source.get(last..)?.find('\n').unwrap_or(source.len() - last),
    };
    let body = source.get(start..end)?;
    Some(body.split('\n').enumerate().map(|(at, line)| trim_line(line, if at == 0 { 0 } else { column }, block.quote)).collect())
}

/// A line without the marks of its containers.
fn trim_line(line: &str, column: usize, quote: u8) -> &str {
    let mut rest = line.strip_suffix('\r').unwrap_or(line);
    if column > 0 && quote > 0 {
        for _ in 0..quote {
            let inner = rest.trim_start_matches(' ').strip_prefix('>');
            rest = inner.map_or(rest, |inner| inner.strip_prefix(' ').unwrap_or(inner));
        }
        return rest;
    }
    let spaces = rest.bytes().take(column).take_while(|b| *b == b' ').count();
    &rest[spaces..]
}

/// The Markdown that a text field holds.
pub fn markdown(lines: &[&str], is_label: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(lines.iter().map(|line| line.len() + 1).sum());
    let mut has_entities = false;
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        out.push_str(&unshield(line, &is_label));
        has_entities |= line.contains('&');
    }
    if has_entities || out.starts_with([' ', '\t']) || out.ends_with([' ', '\t']) { edges(&out) } else { out }
}

/// White space at either end was written as entities.
fn edges(text: &str) -> String {
    let mut inner = text.trim_matches([' ', '\t']);
    let mut lead = String::new();
    while let Some((c, rest)) = blank_entity(inner) {
        lead.push(c);
        inner = rest;
    }
    let mut trail = Vec::new();
    while let Some((c, rest)) = blank_entity_at_end(inner) {
        trail.push(c);
        inner = rest;
    }
    lead.push_str(inner);
    lead.extend(trail.into_iter().rev());
    lead
}

const BLANKS: [(&str, char); 4] = [("&#32;", ' '), ("&#9;", '\t'), ("&#10;", '\n'), ("&#13;", '\r')];

fn blank_entity(text: &str) -> Option<(char, &str)> {
    BLANKS.iter().find_map(|(entity, c)| Some((*c, text.strip_prefix(entity)?)))
}

fn blank_entity_at_end(text: &str) -> Option<(char, &str)> {
    BLANKS.iter().find_map(|(entity, c)| Some((*c, text.strip_suffix(entity)?)))
}

/// The text that a source without inline marks stands for; `None` when there are marks in it.
pub fn plain(source: &str) -> Option<String> {
    if !source.bytes().any(|b| matches!(b, b'\\' | b'*' | b'`' | b'[' | b']' | b'<' | b'&')) {
        return Some(source.to_owned());
    }
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        rest = match c {
            '\\' => match after.chars().next().filter(char::is_ascii_punctuation) {
                Some(escaped) => {
                    out.push(escaped);
                    &after[1..]
                }
                None => {
                    out.push('\\');
                    after
                }
            },
            '*' | '`' | '[' | ']' => return None,
            '<' if after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) => return None,
            '&' => match entity(rest) {
                Some((decoded, rest)) => {
                    out.push_str(&decoded);
                    rest
                }
                None => {
                    out.push('&');
                    after
                }
            },
            c => {
                out.push(c);
                after
            }
        };
    }
    Some(out)
}

fn entity(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let end = text.bytes().take(40).position(|b| b == b';')?;
    let (entity, rest) = text.split_at(end + 1);
    if let Some(number) = entity.strip_prefix("&#").and_then(|n| n.strip_suffix(';')).filter(|n| !n.starts_with(['x', 'X'])) {
        let c = number.parse().ok().and_then(char::from_u32)?;
        return Some((Cow::Owned(c.to_string()), rest));
    }
    let decoded = entities::decode(entity);
    (decoded != entity).then_some((decoded, rest))
}

/// Where `mark` stands for the first time without a backslash before it.
pub fn find(source: &str, mark: &str) -> Option<usize> {
    let bytes = source.as_bytes();
    let first = *mark.as_bytes().first()?;
    let mut at = 0;
    loop {
        let place = at + memchr::memchr2(first, b'\\', bytes.get(at..)?)?;
        if bytes[place..].starts_with(mark.as_bytes()) {
            return Some(place);
        }
        at = place + 1;
        if bytes[place] == b'\\' {
            at += usize::from(bytes.get(at).is_some_and(u8::is_ascii_punctuation));
        }
    }
}

/// The items of a list parted by commas.
pub fn comma_list(source: &str) -> Option<Vec<String>> {
    let mut items = Vec::new();
    let mut rest = source;
    while let Some(at) = find(rest, ",") {
        items.push(plain(rest[..at].trim())?);
        rest = &rest[at + 1..];
    }
    items.push(plain(rest.trim())?);
    Some(items)
}

/// A line that begins with a label: `**Label:** value`, `**Label**: value`, `Label: value`.
pub fn labelled(line: &str) -> Option<(&str, &str)> {
    let inner = line.strip_prefix("**");
    let head = inner.unwrap_or(line);
    let end = head.char_indices().take(61).find(|(_, c)| matches!(c, ':' | '：' | '\\' | '*' | '[' | '`' | '<'))?;
    let (label, rest) = head.split_at(end.0);
    let colon = |rest: &'_ str| rest.strip_prefix([':', '：']).map(str::len);
    let value = match inner {
        None => &rest[rest.len() - colon(rest)?..],
        Some(_) => match rest.strip_prefix("**") {
            Some(after) => &after[after.len() - colon(after)?..],
            None => rest[rest.len() - colon(rest)?..].strip_prefix("**")?,
        },
    };
    let is_parted = value.is_empty() || value.starts_with([' ', '\t']) || !rest.starts_with([':', '*']);
    (is_parted && !label.trim().is_empty()).then_some((label, value.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_escapes() {
        assert_eq!(plain("a\\*b &amp; c&#10;\\ d").as_deref(), Some("a*b & c\n\\ d"));
        assert_eq!(plain("a *b*"), None);
        assert_eq!(comma_list("a\\, b, c"), Some(vec!["a, b".to_owned(), "c".to_owned()]));
        assert_eq!(labelled("**Tech:** Go"), Some(("Tech", "Go")));
        assert_eq!(labelled("**Tech**: Go"), Some(("Tech", "Go")));
        assert_eq!(labelled("技术：Go"), Some(("技术", "Go")));
        assert_eq!(labelled("**Tech:**"), Some(("Tech", "")));
        assert_eq!(labelled("Tech\\: Go"), None);
        assert_eq!(labelled("http://a"), None);
        assert_eq!(edges("&#10;a&#32;&#10;"), "\na \n");
    }
}
