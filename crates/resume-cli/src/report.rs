//! Findings for people: `file:line:col: kind[code]: message`, and the line of the source with a caret.

use std::fmt::Write;

use resume_convert::locate::Place;
use resume_convert::{Severity, Span};
use unicode_width::UnicodeWidthChar;

use crate::finding::Finding;
use crate::style::{Style, visible};

/// How many findings of one code a conversion shows.
const MOST_OF_A_CODE: usize = 20;
/// The same where all are asked for.
const MOST_READ: usize = 1000;
/// Columns of the source that are shown before and from the place, at most.
const COLUMNS_BEFORE: usize = 48;
const COLUMNS_AFTER: usize = 80;

/// What the findings of one document are shown with.
#[derive(Clone, Copy)]
pub(crate) struct Report<'s> {
    /// What the document is called.
    pub(crate) name: &'s str,
    /// Its text, empty when it could not be decoded.
    pub(crate) text: &'s str,
    pub(crate) style: Style,
}

/// What the first word of a finding tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Label {
    /// How bad it is: error, warning, note.
    Severity,
    /// What happened to the data: invalid, dropped, approximated, assumed.
    Kind,
}

impl Report<'_> {
    /// The findings, each with its place, in the order given; of more than anybody reads, how many more there are.
    pub(crate) fn all(&self, findings: &[Finding], label: Label) -> String {
        self.most(findings, label, MOST_READ)
    }

    /// The first findings of each code, and how many more there are.
    pub(crate) fn first(&self, findings: &[Finding], label: Label) -> String {
        self.most(findings, label, MOST_OF_A_CODE)
    }

    fn most(&self, findings: &[Finding], label: Label, most: usize) -> String {
        let mut out = String::new();
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for finding in findings {
            let code = finding.code.name;
            let at = counts.iter().position(|(name, _)| *name == code).unwrap_or_else(|| {
                counts.push((code, 0));
                counts.len() - 1
            });
            counts[at].1 += 1;
            if counts[at].1 <= most {
                self.finding(&mut out, finding, label);
            }
        }
        for (code, count) in counts.into_iter().filter(|(_, count)| *count > most) {
            let _ = writeln!(out, "{}: and {} more [{code}]", visible(self.name), count - most);
        }
        out
    }

    fn finding(&self, out: &mut String, finding: &Finding, label: Label) {
        let word = match label {
            Label::Severity => finding.severity.name(),
            Label::Kind => finding.happened(),
        };
        let word = self.style.severity(finding.severity, &format!("{word}[{}]", finding.code));
        let place = finding.place.map(|(start, _)| format!(":{}:{}", start.line, start.column)).unwrap_or_default();
        let head = self.style.emphasis(&format!("{}{place}:", visible(self.name)));
        let _ = write!(out, "{head} {word}: {}", visible(&finding.message));
        if !finding.pointer.is_empty() {
            let _ = write!(out, " ({})", visible(&finding.pointer));
        }
        out.push('\n');
        if let (true, Some(span), Some((Place { line, .. }, _))) = (self.style.snippets, &finding.span, finding.place) {
            self.snippet(out, finding.severity, span, line);
        }
        if let Some(hint) = &finding.hint {
            let _ = writeln!(out, "  {}: {}", self.style.emphasis("hint"), visible(hint));
        }
    }

    /// The line of a span, cut to what fits, with carets under the span.
    fn snippet(&self, out: &mut String, severity: Severity, span: &Span, line: usize) {
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

/// The characters that fit into a number of columns, and whether there are more.
fn fitting(characters: impl Iterator<Item = char>, columns: usize) -> (String, bool) {
    let mut text = String::new();
    let mut used = 0;
    // Marks that take no column have their end, too.
    for (count, c) in characters.enumerate() {
        if count > 4 * columns {
            return (text, true);
        }
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

#[cfg(test)]
mod tests {
    use resume_convert::{Diagnostic, Failure, codes};

    use super::*;
    use crate::finding::{Values, findings, of_failure};

    const PLAIN: Style = Style { colour: false, snippets: true };

    fn failure(text: &str, span: Span) -> String {
        let failure = Failure::new(codes::SYNTAX, "wrong").at(span);
        let finding = of_failure(text, failure, Values::Shown);
        Report { name: "cv.md", text, style: PLAIN }.all(&[finding], Label::Severity)
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
    }

    #[test]
    fn many_findings_of_a_code_are_counted() {
        let many: Vec<Diagnostic> = (0..25).map(|n| Diagnostic::dropped(codes::NO_PLACE, format!("/work/{n}"), "no")).collect();
        let found = findings("", many.clone(), Values::Shown);
        let report = Report { name: "cv", text: "", style: PLAIN };
        assert_eq!(report.all(&found, Label::Kind).lines().count(), 25);
        let crowd = findings("", many.into_iter().cycle().take(1002).collect(), Values::Shown);
        assert!(report.all(&crowd, Label::Kind).ends_with("\ncv: and 2 more [no-place]\n"));
        let first = report.first(&found, Label::Kind);
        assert_eq!(first.lines().count(), 21);
        assert!(first.ends_with("cv: and 5 more [no-place]\n"));
    }
}
