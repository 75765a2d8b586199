//! The head of an entry: lines of boxes become lines that say what they are.

use resume_core::outline::{Line, Run};
use resume_core::tables::{Field, Locale, Section, labels};

use super::walk::Hints;
use crate::dates;

/// Prepares the lines of a head.
pub fn head<'s>(lines: Vec<Line<'s>>, hints: &Hints, kinds: &[Section]) -> Vec<Line<'s>> {
    let (mut out, mut link) = (Vec::with_capacity(lines.len()), None);
    for line in lines {
        // An address by itself is where the name leads.
        if let Some(target) = address(&line) {
            link = link.or(Some(target));
            continue;
        }
        for mut line in labelled(line, hints, kinds) {
            plain(&mut line);
            between(&mut line);
            out.push(line);
        }
    }
    if let Some(link) = link {
        for run in out.iter_mut().flat_map(|l| &mut l.runs).filter(|r| r.link.is_none() && !r.span.is_empty()) {
            run.link = Some(link.clone());
        }
    }
    out
}

/// The target of a line that is nothing but a link to the address that it shows, or an address.
fn address<'s>(line: &Line<'s>) -> Option<std::borrow::Cow<'s, str>> {
    let bare = |text: &str| {
        let text = text.trim();
        text.split_once("://").map_or(text, |(_, rest)| rest).trim_start_matches("www.").trim_end_matches('/').to_lowercase()
    };
    let mut link = None;
    for run in line.runs.iter().filter(|r| !r.text.trim().is_empty() && !r.span.is_empty()) {
        let target = run.link.as_ref()?;
        if !bare(target).starts_with(bare(&run.text).trim_end_matches(['…', '.'])) || !run.text.contains('.') {
            return None;
        }
        link = Some(target.clone());
    }
    link
}

/// Parts a line at runs of which the page says what they are, and puts that in front of them.
fn labelled<'s>(line: Line<'s>, hints: &Hints, kinds: &[Section]) -> Vec<Line<'s>> {
    let fits = |run: &Run<'_>| hints.get(&run.span.start).copied().filter(|f| !run.span.is_empty() && fits(*f, kinds));
    if !line.runs.iter().any(|r| fits(r).is_some()) {
        return prefixed(line, kinds);
    }
    let mut out: Vec<Line<'s>> = Vec::new();
    let mut last: Option<Field> = None;
    let mut is_open = false;
    for run in line.runs {
        let hint = fits(&run);
        if hint.is_none() && run.text.trim().chars().filter(|c| c.is_alphanumeric()).count() <= 3 && run.text.chars().all(|c| !c.is_ascii_digit()) {
            // A separator, or a word like "at".
            is_open = is_open && hint.is_some();
            continue;
        }
        let goes_on = is_open && hint == last && out.last().is_some();
        if !goes_on {
            let mut new = Line { span: run.span.clone(), is_html: true, ..Line::default() };
            if let Some(field) = hint {
                let at = run.span.start..run.span.start;
                new.runs.push(Run { text: format!("{}: ", labels::label(field, Locale::En)).into(), span: at, ..Run::default() });
            }
            out.push(new);
        }
        is_open = true;
        last = hint;
        if let Some(line) = out.last_mut() {
            line.span.end = line.span.end.max(run.span.end);
            line.runs.push(Run { is_apart: run.is_apart && goes_on, ..run });
        }
    }
    out
}

/// Whether a section's entries have such a field.
fn fits(field: Field, kinds: &[Section]) -> bool {
    let Some(kind) = kinds.first() else { return false };
    match kind {
        Section::Work | Section::Volunteer => {
            matches!(field, Field::Employer | Field::Organization | Field::Position | Field::Location)
        }
        Section::Education => {
            matches!(field, Field::Institution | Field::StudyType | Field::Area | Field::Score | Field::Location)
        }
        Section::Projects => matches!(field, Field::Position),
        Section::Awards => matches!(field, Field::Awarder),
        Section::Certificates => matches!(field, Field::Issuer | Field::Organization),
        Section::Publications => matches!(field, Field::Publisher),
        _ => false,
    }
}

/// `Awarded by **Acme**`: words that are a label by themselves.
fn prefixed<'s>(mut line: Line<'s>, kinds: &[Section]) -> Vec<Line<'s>> {
    let is_items = kinds.iter().any(|k| matches!(k, Section::Awards | Section::Certificates | Section::Publications));
    if let [first, rest @ ..] = &line.runs[..]
        && is_items
        && rest.iter().any(|r| !r.text.trim().is_empty())
        && super::walk::is_label(&first.text)
        && !first.text.trim_end().ends_with(':')
    {
        let at = first.span.end..first.span.end;
        line.runs.insert(1, Run { text: ": ".into(), span: at, ..Run::default() });
    }
    vec![line]
}

/// Words that flow from one style into another are one text.
fn plain(line: &mut Line<'_>) {
    for index in 1..line.runs.len() {
        let [before, run] = &mut line.runs[index - 1..=index] else { continue };
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let joins = is_word(before.text.trim_end().chars().next_back()) && is_word(run.text.trim_start().chars().next());
        if joins && !run.is_apart && before.style != run.style && before.text.trim_end().len() < before.text.len() {
            before.style = Default::default();
            run.style = Default::default();
        }
    }
    let is_blank = |r: &Run<'_>| r.text.trim().is_empty();
    for index in 1..line.runs.len().saturating_sub(1) {
        let [before, gap, after] = &mut line.runs[index - 1..=index + 1] else { continue };
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let flows = is_word(before.text.trim_end().chars().next_back()) && is_word(after.text.trim_start().chars().next());
        if is_blank(gap) && flows && !after.is_apart && before.style != after.style && before.text.trim().contains(' ') {
            before.style = Default::default();
            after.style = Default::default();
        }
    }
}

/// Two dates side by side are the ends of a period.
fn between(line: &mut Line<'_>) {
    let texts: Vec<usize> = (0..line.runs.len()).filter(|i| !line.runs[*i].text.trim().is_empty()).collect();
    let [first, second] = texts[..] else { return };
    let is_date = |text: &str| matches!(&dates::find(text)[..], [one] if !one.is_range && one.span.len() == text.trim().len());
    if is_date(line.runs[first].text.trim()) && is_date(line.runs[second].text.trim()) {
        let run = &mut line.runs[second];
        run.is_apart = false;
        let at = run.span.start..run.span.start;
        line.runs.insert(second, Run { text: " – ".into(), span: at, ..Run::default() });
    }
}

/// Adds lines to a line, with a text between.
pub fn append<'s>(line: &mut Line<'s>, more: &mut Vec<Line<'s>>, between: &'static str) {
    for (index, own) in std::mem::take(more).into_iter().enumerate() {
        if line.runs.is_empty() {
            line.span = own.span.clone();
        }
        if !between.is_empty() || index > 0 {
            append_text(line, if index > 0 { " " } else { between });
        }
        line.span.end = line.span.end.max(own.span.end);
        for mut run in own.runs {
            if std::mem::take(&mut run.is_apart) {
                append_text(line, ", ");
            }
            line.runs.push(run);
        }
    }
}

/// Adds a text that is not in the source.
pub fn append_text(line: &mut Line<'_>, text: &'static str) {
    let at = line.span.end..line.span.end;
    line.runs.push(Run { text: text.into(), span: at, ..Run::default() });
}

/// `— Name`: drops the dash.
pub fn without_dash(lines: &mut [Line<'_>]) {
    if let Some(run) = lines.first_mut().and_then(|l| l.runs.first_mut()) {
        let rest = run.text.trim_start_matches(['—', '–', '-', '―', '~', ' ']);
        if rest.len() < run.text.len() {
            run.text = rest.to_owned().into();
        }
    }
}
