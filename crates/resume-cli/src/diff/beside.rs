//! Two résumés beside each other: what differs, pointer by pointer, in two columns.

use std::fmt::Write;
use std::path::PathBuf;

use resume_convert::Difference;
use resume_convert::verify::leaves;
use serde_json::Value;
use unicode_width::UnicodeWidthChar;

use crate::style::{Style, visible};

/// The colours of the first and the second (SGR, ECMA-48).
pub(super) const LEFT: &str = "31";
pub(super) const RIGHT: &str = "32";

/// The narrowest and, where nothing tells the terminal's width, the usual table, in columns.
const NARROWEST: usize = 40;
const USUAL: usize = 120;
/// The most lines of one value that are shown.
const MOST_LINES: usize = 40;

/// The columns of the terminal.
pub(super) fn width() -> usize {
    terminal_size::terminal_size().map_or(USUAL, |(width, _)| usize::from(width.0)).max(NARROWEST)
}

/// The table; empty when nothing differs.
pub(super) fn table(differences: &[Difference], names: [&PathBuf; 2], style: Style, width: usize) -> String {
    if differences.is_empty() {
        return String::new();
    }
    let column = (width.max(NARROWEST) - 3) / 2;
    let mut out = String::new();
    let [left, right] = names.map(|name| folded(&name.to_string_lossy(), column));
    rows(&mut out, &left, &right, column, |_, text| style.emphasis(text));
    let _ = writeln!(out, "{}", style.faint(&format!("{0}─┼─{0}", "─".repeat(column))));
    for Difference { pointer, left, right } in differences.iter().cloned() {
        leaves(pointer, left, right, &mut |leaf| {
            let _ = writeln!(out, "{}", style.emphasis(&visible(&leaf.pointer)));
            let [left, right] =
                [leaf.left, leaf.right].map(|side| side.map_or(Vec::new(), |value| folded(&plain(&value), column)));
            rows(&mut out, &left, &right, column, |is_right, text| style.painted(if is_right { RIGHT } else { LEFT }, text));
        });
    }
    out
}

/// Text as it is, anything else as JSON.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn rows(out: &mut String, left: &[String], right: &[String], column: usize, paint: impl Fn(bool, &str) -> String) {
    for at in 0..left.len().max(right.len()) {
        let side = |lines: &[String]| lines.get(at).cloned().unwrap_or_default();
        let (left, right) = (side(left), side(right));
        let space = " ".repeat(column.saturating_sub(columns(&left)));
        let _ = writeln!(out, "{}{space} │ {}", paint(false, &left), paint(true, &right));
    }
}

/// A text as lines of no more than so many columns, broken at spaces where there are any.
fn folded(text: &str, column: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let line = visible(line);
        let mut current = String::new();
        let mut used = 0;
        for c in line.chars() {
            let width = c.width().unwrap_or(0);
            if used + width > column {
                let at = current.rfind(' ').map_or(current.len(), |at| at + 1);
                let rest = current.split_off(at);
                lines.push(std::mem::replace(&mut current, rest).trim_end().to_owned());
                used = columns(&current);
            }
            current.push(c);
            used += width;
        }
        lines.push(current);
        if lines.len() > MOST_LINES {
            lines.truncate(MOST_LINES);
            lines.push("…".to_owned());
            break;
        }
    }
    lines
}

fn columns(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_folded_by_their_width() {
        assert_eq!(folded("one two three\nfour", 8), ["one two", "three", "four"]);
        assert_eq!(folded("姓名周启航", 4), ["姓名", "周启", "航"]);
        assert_eq!(folded("a\u{1b}b", 8), ["a␛b"]);
        assert_eq!(folded(&"x\n".repeat(100), 8).len(), MOST_LINES + 1);
    }

    #[test]
    fn a_value_that_one_side_has_not_is_shown_by_its_leaves() {
        let right = serde_json::json!({"name": "B", "startDate": "2016"});
        let differences = [Difference { pointer: "/work/1".to_owned(), left: None, right: Some(right) }];
        let style = Style { colour: false, snippets: false };
        let table = table(&differences, [&"a".into(), &"b".into()], style, 40);
        let expected = "\
a                  │ b
───────────────────┼───────────────────
/work/1/name
                   │ B
/work/1/startDate
                   │ 2016
";
        assert_eq!(table, expected);
    }
}
