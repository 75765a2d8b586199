//! What was found, in the shape that every output format shows.

use resume_convert::locate::{self, Place};
use resume_convert::{Code, Diagnostic, Failure, Kind, Severity, Span, codes};

/// The longest message that is shown, in characters: a message may quote a value, and a value may be a book.
const LONGEST: usize = 400;

/// Whether contents of the résumé may be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Values {
    /// As messages quote them, and lines of the source.
    Shown,
    /// Places, codes and what the codes mean, in words that are the same for every résumé.
    Hidden,
}

impl Values {
    /// What `--no-values` says.
    pub(crate) fn unless(is_hidden: bool) -> Self {
        if is_hidden { Self::Hidden } else { Self::Shown }
    }
}

/// One finding.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) code: Code,
    /// What happened to the data; `None` when nothing could be read at all.
    pub(crate) kind: Option<Kind>,
    pub(crate) severity: Severity,
    /// JSON Pointer, empty for the whole document.
    pub(crate) pointer: String,
    pub(crate) span: Option<Span>,
    /// Where it begins, and where it ends: the place after its last character.
    pub(crate) place: Option<(Place, Place)>,
    pub(crate) message: String,
    pub(crate) hint: Option<String>,
}

/// The findings of a document, in the order given.
pub(crate) fn findings(text: &str, diagnostics: Vec<Diagnostic>, values: Values) -> Vec<Finding> {
    let mut found: Vec<Finding> = diagnostics
        .into_iter()
        .map(|d| Finding {
            code: d.code,
            // Of our own making, and nothing that happened to the input.
            kind: (d.code != codes::UNREPORTED).then_some(d.kind),
            severity: d.severity,
            pointer: d.pointer,
            span: d.span,
            place: None,
            message: d.message,
            hint: d.hint,
        })
        .collect();
    finish(text, &mut found, values);
    found
}

/// Why nothing could be read, as a finding.
pub(crate) fn of_failure(text: &str, failure: Failure, values: Values) -> Finding {
    let mut finding = Finding {
        code: failure.code,
        kind: None,
        severity: Severity::Error,
        pointer: String::new(),
        span: failure.span,
        place: None,
        message: failure.message,
        hint: failure.hint,
    };
    finish(text, std::slice::from_mut(&mut finding), values);
    finding
}

impl Finding {
    /// What happened, in a word: `invalid`, `dropped`, `approximated`, `assumed`, or `error` when nothing was read.
    pub(crate) fn happened(&self) -> &'static str {
        self.kind.map_or("error", Kind::name)
    }

    /// Whether something of the input is missing or changed in the output.
    pub(crate) fn is_loss(&self) -> bool {
        self.kind.is_some_and(Kind::is_loss)
    }
}

fn finish(text: &str, found: &mut [Finding], values: Values) {
    let spans: Vec<Option<Span>> = found.iter().map(|f| f.span.clone()).collect();
    for (finding, place) in found.iter_mut().zip(places(text, &spans)) {
        finding.place = place;
        if values == Values::Hidden {
            // The only words that are sure to hold nothing of the résumé.
            finding.message = finding.code.about.trim().trim_end_matches('.').to_owned();
            finding.hint = None;
        }
        shorten(&mut finding.message);
        finding.hint.iter_mut().for_each(shorten);
    }
}

fn shorten(text: &mut String) {
    if let Some((end, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(end);
        text.push('…');
    }
}

/// Lines and columns of spans, counted in one walk through the text however many there are.
fn places(text: &str, spans: &[Option<Span>]) -> Vec<Option<(Place, Place)>> {
    let mut offsets: Vec<usize> = spans.iter().flatten().flat_map(|span| [span.start, span.end.max(span.start)]).collect();
    offsets.sort_unstable();
    offsets.dedup();
    let mut known = Vec::with_capacity(offsets.len());
    let (mut from, mut last) = (0, Place { line: 1, column: 1 });
    for offset in &offsets {
        let Some(between) = text.get(from..*offset) else {
            known.push(locate::place(text, *offset));
            continue;
        };
        let relative = locate::place(between, between.len());
        last = match relative.line {
            1 => Place { line: last.line, column: last.column + relative.column - 1 },
            line => Place { line: last.line + line - 1, column: relative.column },
        };
        from = *offset;
        known.push(last);
    }
    let of = |offset: usize| offsets.binary_search(&offset).ok().and_then(|at| known.get(at)).copied();
    spans.iter().map(|span| span.as_ref().and_then(|s| of(s.start).zip(of(s.end.max(s.start))))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_that_each_alone_would_have() {
        let text = "ab\ncé周\n\nd";
        let ends = [0, 1, 3, 4, 6, 9, 10, 11, 12, 4, 99];
        let spans: Vec<Option<Span>> = ends.iter().map(|end| Some((*end).min(3)..*end)).collect();
        for (found, end) in places(text, &spans).into_iter().zip(ends) {
            assert_eq!(found, Some((locate::place(text, end.min(3)), locate::place(text, end))), "{end}");
        }
    }

    #[test]
    fn no_more_than_a_line_of_a_value_and_nothing_when_hidden() {
        let book = format!("expected a date, found `{}`", "x".repeat(10_000));
        let diagnostic = Diagnostic::invalid(resume_convert::codes::DATE, "/x", book).hint("write `xx`");
        let shown = findings("", vec![diagnostic.clone()], Values::Shown);
        assert_eq!(shown[0].message.chars().count(), LONGEST + 1);
        let hidden = findings("", vec![diagnostic], Values::Hidden);
        assert!(!hidden[0].message.contains("xx") && !hidden[0].message.is_empty());
        assert_eq!(hidden[0].hint, None);
    }
}
