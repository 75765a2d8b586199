//! Diagnostics for people: `file:line:col: kind[code]: message`, and on a terminal the line of the source with a caret.

use std::borrow::Cow;
use std::fmt::Write;
use std::io::IsTerminal;

use resume_convert::locate::{self, Place};
use resume_convert::{Diagnostic, Failure, Kind, Span};
use unicode_width::UnicodeWidthChar;

/// How many findings of one code a conversion shows.
const MOST_OF_A_CODE: usize = 20;
/// Columns of the source that are shown before and from the place, at most.
const COLUMNS_BEFORE: usize = 48;
const COLUMNS_AFTER: usize = 80;

/// How to write for where it goes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    colour: bool,
    snippets: bool,
}

impl Style {
    /// For standard error.
    pub(crate) fn of_stderr() -> Self {
        Self::of(std::io::stderr().is_terminal())
    }

    /// For standard output.
    pub(crate) fn of_stdout() -> Self {
        Self::of(std::io::stdout().is_terminal())
    }

    fn of(is_terminal: bool) -> Self {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|v| v == "dumb");
        Self { colour: is_terminal && !is_set("NO_COLOR") && !is_dumb, snippets: is_terminal }
    }

    fn painted(self, code: &str, text: &str) -> String {
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// A word in the colour of a severity.
    pub(crate) fn severity(self, severity: &str, text: &str) -> String {
        let code = match severity {
            "error" => "1;31",
            "warning" => "1;33",
            _ => "1;36",
        };
        self.painted(code, text)
    }

    /// A word that stands out.
    pub(crate) fn emphasis(self, text: &str) -> String {
        self.painted("1", text)
    }

    /// A word that stands back.
    pub(crate) fn faint(self, text: &str) -> String {
        self.painted("2", text)
    }
}

/// What the findings of one document are shown with.
pub(crate) struct Report<'s> {
    /// What the document is called.
    pub(crate) name: &'s str,
    /// Its text, empty when it could not be decoded.
    pub(crate) text: &'s str,
    pub(crate) style: Style,
}

/// Which findings are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shown {
    /// All of them.
    All,
    /// The first of each code, and how many more there are.
    First,
    /// Errors alone.
    Errors,
}

impl Report<'_> {
    /// The findings, each with its place, in the order given.
    pub(crate) fn findings(&self, diagnostics: &[Diagnostic], shown: Shown) -> String {
        let mut out = String::new();
        let mut cursor = Cursor::new(self.text);
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for diagnostic in diagnostics {
            if shown == Shown::Errors && diagnostic.kind != Kind::Invalid {
                continue;
            }
            let code = diagnostic.code.name;
            let at = counts.iter().position(|(name, _)| *name == code).unwrap_or_else(|| {
                counts.push((code, 0));
                counts.len() - 1
            });
            counts[at].1 += 1;
            if shown != Shown::First || counts[at].1 <= MOST_OF_A_CODE {
                self.finding(&mut out, &mut cursor, diagnostic);
            }
        }
        for (code, count) in counts.into_iter().filter(|(_, count)| shown == Shown::First && *count > MOST_OF_A_CODE) {
            let _ = writeln!(out, "{}: and {} more [{code}]", visible(self.name), count - MOST_OF_A_CODE);
        }
        out
    }

    fn finding(&self, out: &mut String, cursor: &mut Cursor<'_>, diagnostic: &Diagnostic) {
        let severity = diagnostic.kind.severity();
        let label = format!("{}[{}]", diagnostic.kind.name(), diagnostic.code);
        let message = match diagnostic.pointer.as_str() {
            "" => visible(&diagnostic.message).into_owned(),
            pointer => format!("{} ({})", visible(&diagnostic.message), visible(pointer)),
        };
        let span = diagnostic.span.as_ref().map(|span| (span, cursor.place(span.start)));
        self.entry(out, severity, &label, &message, span, diagnostic.hint.as_deref());
    }

    /// Why the document could not be converted.
    pub(crate) fn failure(&self, failure: &Failure) -> String {
        let mut out = String::new();
        let label = format!("error[{}]", failure.code);
        let message = visible(&failure.message);
        let span = failure.span.as_ref().map(|span| (span, locate::place(self.text, span.start)));
        self.entry(&mut out, "error", &label, &message, span, failure.hint.as_deref());
        out
    }

    fn entry(
        &self,
        out: &mut String,
        severity: &str,
        label: &str,
        message: &str,
        at: Option<(&Span, Place)>,
        hint: Option<&str>,
    ) {
        let name = visible(self.name);
        let place = at.map(|(_, p)| format!(":{}:{}", p.line, p.column)).unwrap_or_default();
        let head = self.style.emphasis(&format!("{name}{place}:"));
        let _ = writeln!(out, "{head} {}: {message}", self.style.severity(severity, label));
        if let (true, Some((span, place))) = (self.style.snippets, at) {
            self.snippet(out, severity, span, place.line);
        }
        if let Some(hint) = hint {
            let _ = writeln!(out, "  {}: {}", self.style.emphasis("hint"), visible(hint));
        }
    }

    /// The line of a span, cut to what fits, with carets under the span.
    fn snippet(&self, out: &mut String, severity: &str, span: &Span, line: usize) {
        let Some((before, after)) = self.text.get(..span.start).zip(self.text.get(span.start..)) else { return };
        // No further than what fits: a line may be as long as the text.
        let (left, is_left_cut) = fitting(before.chars().rev().take_while(|c| *c != '\n'), COLUMNS_BEFORE);
        let left: String = left.chars().rev().collect();
        let (right, is_right_cut) = fitting(after.chars().take_while(|c| !matches!(c, '\n' | '\r')), COLUMNS_AFTER);
        // Escapes are longer than the character they stand for, so the pieces are made visible one by one.
        let covered = right.char_indices().map(|(at, _)| at).find(|at| *at >= span.len()).unwrap_or(right.len());
        let (marked, rest) = (shown(&right[..covered]), shown(&right[covered..]));
        let left = shown(&left);
        let (start, end) = (if is_left_cut { "…" } else { "" }, if is_right_cut { "…" } else { "" });
        let number = line.to_string();
        let gutter = " ".repeat(number.len());
        let bar = self.style.faint("|");
        let carets = "^".repeat(width(&marked).max(1));
        let indent = " ".repeat(width(start) + width(&left));
        let _ = writeln!(out, "{} {bar} {start}{left}{marked}{rest}{end}", self.style.faint(&number));
        let _ = writeln!(out, "{gutter} {bar} {indent}{}", self.style.severity(severity, &carets));
    }
}

/// Line and column of offsets that mostly grow, so that a long text with many findings is counted through once.
struct Cursor<'s> {
    text: &'s str,
    offset: usize,
    place: Place,
}

impl<'s> Cursor<'s> {
    fn new(text: &'s str) -> Self {
        Self { text, offset: 0, place: Place { line: 1, column: 1 } }
    }

    fn place(&mut self, offset: usize) -> Place {
        if offset < self.offset {
            *self = Self::new(self.text);
        }
        let Some(between) = self.text.get(self.offset..offset) else { return locate::place(self.text, offset) };
        let relative = locate::place(between, between.len());
        self.place = match relative.line {
            1 => Place { line: self.place.line, column: self.place.column + relative.column - 1 },
            line => Place { line: self.place.line + line - 1, column: relative.column },
        };
        self.offset = offset;
        self.place
    }
}

/// The characters that fit into a number of columns, and whether there are more.
fn fitting(characters: impl Iterator<Item = char>, columns: usize) -> (String, bool) {
    let mut text = String::new();
    let mut used = 0;
    for c in characters {
        used += width(&shown(c.encode_utf8(&mut [0; 4])));
        if used > columns {
            return (text, true);
        }
        text.push(c);
    }
    (text, false)
}

/// Source text as a snippet shows it.
fn shown(text: &str) -> String {
    visible(&text.replace('\t', "    ")).into_owned()
}

fn width(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

/// The same text with control characters, line breaks and direction marks made visible, so that nothing in a résumé or a
/// file name commands the terminal.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    if !text.contains(is_hidden) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\0'..='\u{1f}' => out.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}')),
            '\u{7f}' => out.push('\u{2421}'),
            c if is_hidden(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Style = Style { colour: false, snippets: true };

    fn failure(text: &str, span: Span) -> String {
        let code = resume_convert::Code { name: "syntax", about: "" };
        Report { name: "cv.md", text, style: PLAIN }.failure(&Failure::new(code, "wrong").at(span))
    }

    #[test]
    fn carets_stand_under_wide_characters_and_tabs() {
        let text = "# 周启航\n\t姓名: 周é启\r\nlast";
        let start = text.find("周é").unwrap_or(0);
        let expected = "\
cv.md:2:6: error[syntax]: wrong
2 |     姓名: 周é启
  |           ^^^
";
        assert_eq!(failure(text, start..start + "周é".len()), expected);
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let text = format!("{}HERE{}", "abcdefghij".repeat(30), "0123456789".repeat(30));
        let expected = format!(
            "cv.md:1:301: error[syntax]: wrong\n1 | …cdefghij{}HERE{}012345…\n  |  {}^^^^\n",
            "abcdefghij".repeat(4),
            "0123456789".repeat(7),
            " ".repeat(48)
        );
        assert_eq!(failure(&text, 300..304), expected);
    }

    #[test]
    fn a_span_over_lines_or_at_the_end_is_marked_on_its_first_line() {
        assert_eq!(failure("ab\ncd\n", 1..4), "cv.md:1:2: error[syntax]: wrong\n1 | ab\n  |  ^\n");
        assert_eq!(failure("ab\n", 3..3), "cv.md:2:1: error[syntax]: wrong\n2 | \n  | ^\n");
        assert_eq!(failure("", 0..0), "cv.md:1:1: error[syntax]: wrong\n1 | \n  | ^\n");
    }

    #[test]
    fn nothing_of_the_source_commands_the_terminal() {
        let text = "a\u{1b}[31mb\u{9b}\u{202e}c";
        let shown = failure(text, 1..2);
        assert!(!shown.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{shown:?}");
        assert!(shown.contains("1 | a␛[31mb\\u{9b}\\u{202e}c\n  |  ^\n"), "{shown}");
        assert_eq!(visible("one\ntwo\u{7f}"), "one␊two␡");
        assert_eq!(visible("نص عربي"), "نص عربي");
    }

    #[test]
    fn a_cursor_counts_as_from_the_start() {
        let text = "ab\ncé周\n\nd";
        let mut cursor = Cursor::new(text);
        for offset in [0, 1, 3, 4, 6, 9, 10, 11, 12, 4, 99] {
            assert_eq!(cursor.place(offset), locate::place(text, offset), "{offset}");
        }
    }

    #[test]
    fn many_findings_of_a_code_are_counted() {
        let code = resume_convert::Code { name: "no-place", about: "" };
        let many: Vec<Diagnostic> = (0..25).map(|n| Diagnostic::dropped(code, format!("/work/{n}"), "no")).collect();
        let report = Report { name: "cv", text: "", style: PLAIN };
        let lines = |shown| report.findings(&many, shown).lines().count();
        assert_eq!((lines(Shown::First), lines(Shown::All), lines(Shown::Errors)), (21, 25, 0));
        assert!(report.findings(&many, Shown::First).ends_with("cv: and 5 more [no-place]\n"));
    }
}
