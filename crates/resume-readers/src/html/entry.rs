//! The head of an entry: lines of boxes become lines that say what they are.

use std::borrow::Cow;

use resume_core::outline::{Line, Run};
use resume_core::tables::{Field, Locale, Section, labels, normalise, page, words};

use super::walk::Hints;
use crate::dates;

/// The dates in a text; in one without a digit there are none.
fn dates_in(text: &str) -> Vec<dates::Period> {
    if text.bytes().any(|b| b.is_ascii_digit() || b >= 0x80) { dates::find(text) } else { Vec::new() }
}

/// Prepares the lines of a head.
pub fn head<'s>(lines: Vec<Line<'s>>, hints: &Hints, kinds: &[Section]) -> Vec<Line<'s>> {
    let (mut out, mut link) = (Vec::with_capacity(lines.len()), None);
    // What stands below the address is not what it belongs to.
    let mut until = usize::MAX;
    for mut line in ends(lines) {
        // An address by itself is where the name leads.
        if link.is_none() {
            link = addresses(&mut line);
            let is_below_name = link.is_some() && out.iter().any(|l: &Line<'_>| dates_in(&l.plain()).is_empty());
            until = if is_below_name { out.len() + 1 } else { usize::MAX };
        }
        if line.runs.iter().all(|r| r.text.trim().is_empty() || r.span.is_empty()) {
            continue;
        }
        dated(&mut line);
        // How long it was says nothing new beside the dates.
        let is_length = |r: &Run<'_>| r.is_apart && dates::is_duration(r.text.trim());
        if line.runs.iter().any(is_length) && line.runs.iter().any(|r| !dates_in(&r.text).is_empty()) {
            line.runs.retain(|r| !is_length(r));
        }
        for mut line in labelled(line, hints, kinds) {
            without_at(&mut line);
            plain(&mut line);
            between(&mut line);
            out.push(line);
        }
    }
    if let Some(link) = link {
        // A description is no name.
        let is_name = |line: &&mut Line<'_>| {
            let text = line.plain();
            let is_sentence = text.ends_with('。') || text.ends_with('.') && text.split(' ').count() > 3;
            !is_sentence && !crate::freeform::is_prose(&text)
        };
        for run in out
            .iter_mut()
            .take(until)
            .filter(is_name)
            .flat_map(|l| &mut l.runs)
            .filter(|r| r.link.is_none() && !r.span.is_empty())
        {
            run.link = Some(link.clone());
        }
    }
    out
}

/// `Jan 2019` above `today`, or above another date: the ends of a period.
fn ends<'s>(lines: Vec<Line<'s>>) -> Vec<Line<'s>> {
    let mut out: Vec<Line<'s>> = Vec::with_capacity(lines.len());
    for line in lines {
        if let Some(before) = out.last_mut().filter(|before| {
            let is_short = |line: &Line<'_>| line.runs.iter().map(|r| r.text.len()).sum::<usize>() <= 40;
            let has_digit = |line: &Line<'_>| line.runs.iter().any(|r| r.text.bytes().any(|b| b.is_ascii_digit() || b >= 0x80));
            before.runs.len() <= 2 && is_short(before) && has_digit(before) && is_short(&line)
        }) {
            let text = line.plain();
            let first = before.plain();
            let is_day = |text: &str| {
                text.len() <= 40
                    && matches!(&dates_in(text)[..], [one] if !one.is_range && !one.is_open && one.span.len() == text.trim().len())
            };
            let is_now = words::lookup(words::Kind::Present, &normalise(&text)).is_some();
            let is_dash = |c: char| matches!(c, '-' | '–' | '—' | '~' | '～' | '〜');
            if is_day(first.trim().trim_end_matches(is_dash).trim_end())
                && (is_now || is_day(text.trim()))
                && before.runs.len() <= 2
            {
                if !first.trim_end().ends_with(is_dash) {
                    append_text(before, " – ".to_owned());
                } else if !first.ends_with(' ') {
                    append_text(before, " ".to_owned());
                }
                before.span.end = before.span.end.max(line.span.end);
                before.runs.extend(line.runs.into_iter().map(|run| Run { is_apart: false, ..run }));
                continue;
            }
        }
        out.push(line);
    }
    out
}

/// Parts a line behind the date in it where a sentence begins there; gives back the sentence.
pub fn sentence_behind<'s>(line: &mut Line<'s>) -> Option<Line<'s>> {
    let text = line.plain();
    let end = dates_in(&text).first()?.span.end;
    let rest = text.get(end..)?.strip_prefix(['.', ';', ',', ':']).or_else(|| text.get(end..)?.strip_prefix(" –"))?;
    if rest.split_whitespace().count() < 4 || !rest.starts_with(' ') {
        return None;
    }
    let mut at = text.len() - rest.len();
    let index = line.runs.iter().position(|run| {
        let length = run.text.len() + usize::from(run.is_apart);
        let is_here = at <= length;
        if !is_here {
            at -= length;
        }
        is_here
    })?;
    let mut more = line.runs.split_off(index + 1);
    let run = line.runs.last_mut()?;
    let behind = run.text.get(at..)?.trim_start().to_owned();
    let cut = run.span.len().saturating_sub(behind.len());
    let span = if run.span.len() == run.text.len() { run.span.start + cut..run.span.end } else { run.span.clone() };
    run.text = run.text.get(..at)?.trim_end_matches(['.', ';', ',', ':', ' ']).to_owned().into();
    more.insert(0, Run { text: behind.into(), span: span.clone(), is_apart: false, ..run.clone() });
    Some(Line { runs: more, span: span.start..line.span.end.max(span.end), is_html: true, ..Line::default() })
}

/// Parts a labelled line behind its colon; gives back the value.
pub fn value<'s>(line: &mut Line<'s>) -> Option<Line<'s>> {
    let colon = line.runs.iter().position(|r| r.text.trim_end().ends_with([':', '：']) || r.text.trim() == ":")?;
    let mut rest = line.runs.split_off(colon + 1);
    if let Some(run) = line.runs.last_mut() {
        run.text = run.text.trim_end().trim_end_matches([':', '：']).to_owned().into();
    }
    line.runs.retain(|r| !r.text.is_empty());
    rest.retain(|r| !r.text.is_empty());
    let span = rest.first()?.span.start..rest.last()?.span.end;
    Some(Line { runs: rest, span, is_html: true, ..Line::default() })
}

/// `Name and address of employer: Acme, Springfield (US)`: the name, and the place by itself.
pub fn with_address<'s>(line: Line<'s>) -> Vec<Line<'s>> {
    let text = line.plain();
    let Some((name, _)) = text.split_once([':', '：']) else { return vec![line] };
    let says = |text: &str, wanted: &[Field]| labels::lookup(&normalise(text)).iter().any(|l| wanted.contains(&l.field));
    let has_address = name.split([' ', '\'']).any(|word| says(word, &[Field::Address]));
    if !has_address || !says(name, &[Field::Employer, Field::Institution]) {
        return vec![line];
    }
    let mut line = line;
    let Some(run) = line.runs.last_mut().filter(|r| !r.span.is_empty()) else { return vec![line] };
    let Some((before, place)) = run.text.split_once(", ").map(|(a, b)| (a.to_owned(), b.to_owned())) else { return vec![line] };
    let span = if run.span.len() == run.text.len() { run.span.end - place.len()..run.span.end } else { run.span.clone() };
    let mut more = Line { span: span.clone(), is_html: true, ..Line::default() };
    more.runs.push(Run { text: place.into(), span, is_apart: false, ..run.clone() });
    label(&mut more, Field::Location);
    run.text = before.into();
    vec![line, more]
}

/// Parts a line at the pieces of an address of which the page says what they are: a labelled line of each.
pub fn address<'s>(line: Line<'s>, hints: &Hints) -> Vec<Line<'s>> {
    let field = |run: &Run<'_>| {
        let hint =
            hints.get(&run.span.start).filter(|hint| hint.iter().all(|l| l.field != Field::Location))?.iter().map(|l| l.field);
        hint.filter(|_| !run.span.is_empty())
            .find(|f| matches!(f, Field::Address | Field::PostalCode | Field::City | Field::Region | Field::Country))
    };
    if line.runs.iter().filter(|r| field(r).is_some()).count() < 2 {
        return vec![line];
    }
    let is_other = |r: &Run<'_>| field(r).is_none() && r.text.chars().any(char::is_alphanumeric);
    // An icon's label may stand in front.
    if line.runs.iter().enumerate().any(|(n, r)| is_other(r) && !(n == 0 && r.span.is_empty())) {
        return vec![line];
    }
    let mut out: Vec<Line<'s>> = Vec::new();
    for run in line.runs {
        let Some(field) = field(&run) else { continue };
        let mut one = Line { span: run.span.clone(), is_html: true, is_hard: true, ..Line::default() };
        one.runs.push(Run { is_apart: false, ..run });
        label(&mut one, field);
        out.push(one);
    }
    out
}

/// Puts the label of a field in front of a line.
pub fn label(line: &mut Line<'_>, field: Field) {
    let at = line.span.start..line.span.start;
    line.runs.insert(0, Run { text: format!("{}: ", labels::label(field, Locale::En)).into(), span: at, ..Run::default() });
}

/// Where lines lead that are nothing but one link whose words say so: "View project", "See credential".
pub fn only_link<'s>(lines: &[Line<'s>]) -> Option<Cow<'s, str>> {
    let [line] = lines else { return None };
    let mut runs = line.runs.iter().filter(|r| !r.text.trim().is_empty());
    let (only, None) = (runs.next()?, runs.next()) else { return None };
    let link = only.link.as_ref().filter(|link| link.contains("://"))?;
    let is_address = || {
        let text = only.text.trim();
        text.contains('.') && !text.contains(' ') && link.trim_end_matches('/').ends_with(text.trim_end_matches(['/', '…']))
    };
    (page::is(page::Kind::View, &normalise(&only.text)) || is_address()).then(|| link.clone())
}

/// Takes links that show their own addresses out of a line; gives back where the first leads.
fn addresses<'s>(line: &mut Line<'s>) -> Option<Cow<'s, str>> {
    let bare = |text: &str| {
        let text = text.trim();
        text.split_once("://").map_or(text, |(_, rest)| rest).trim_start_matches("www.").trim_end_matches('/').to_lowercase()
    };
    if let Some(link) = only_link(std::slice::from_ref(line)) {
        line.runs.clear();
        return Some(link);
    }
    let mut link = None;
    line.runs.retain(|run| {
        let Some(target) = run.link.as_ref().filter(|_| run.text.contains('.') && !run.text.trim().contains(' ')) else {
            return true;
        };
        let is_address = bare(target).starts_with(bare(&run.text).trim_end_matches(['…', '.']));
        if is_address && !target.starts_with("mailto:") {
            link.get_or_insert_with(|| target.clone());
        }
        !is_address
    });
    // A separator that is left over at an end.
    let is_mark = |r: &Run<'_>| !r.text.chars().any(|c| c.is_alphanumeric() || matches!(c, ')' | '"' | '”' | '+'));
    while link.is_some() && line.runs.last().is_some_and(is_mark) {
        line.runs.pop();
    }
    link
}

/// The head of an award, certificate or publication, and what else stands there: the first line is its name, the next who
/// gave it.
pub fn item<'s>(lines: Vec<Line<'s>>, kinds: &[Section]) -> (Vec<Line<'s>>, Vec<Line<'s>>) {
    let has_label = |line: &Line<'_>| line.plain().split_once([':', '：']).is_some_and(|(name, _)| super::walk::is_label(name));
    let field = match kinds.first() {
        Some(Section::Awards) => Field::Awarder,
        Some(Section::Publications) => Field::Publisher,
        _ => Field::Issuer,
    };
    let (mut head, mut rest): (Vec<Line<'s>>, Vec<Line<'s>>) = (Vec::new(), Vec::new());
    // Each line, and whether it is a date.
    let mut lines: Vec<(bool, Line<'s>)> = lines.into_iter().flat_map(date_apart).map(|line| (is_date(&line), line)).collect();
    // "**Title**, who gave it" in one line.
    let mut others = lines.iter_mut().filter(|(is_date, _)| !is_date);
    let only = others.next().filter(|_| others.next().is_none());
    let by_whom = only.and_then(|(_, line)| part_by(line));
    if let Some(by) = by_whom
        && let Some(at) = lines.iter().position(|(is_date, _)| !is_date)
    {
        lines[at].0 = is_date(&lines[at].1);
        lines.insert(at + 1, (is_date(&by), by));
    }
    lines = lines.into_iter().flat_map(at_date).collect();
    if let Some((is_dated, line)) = lines.iter_mut().filter(|(is_date, _)| !is_date).nth(1)
        && by(line)
    {
        *is_dated = is_date(line);
    }
    let others = lines.iter().filter(|(is_date, _)| !is_date).count();
    let is_said = lines.iter().any(|(_, line)| has_label(line));
    let (mut is_named, mut is_given) = (false, is_said);
    for (is_date, mut line) in lines {
        if is_date {
            only_date(&mut line);
            head.push(line);
        } else if has_label(&line) {
            head.push(line);
        } else if !is_named {
            is_named = true;
            if others > 1 {
                line.runs.iter_mut().for_each(|r| r.style.strong = true);
            }
            head.insert(0, line);
        } else if !is_given {
            is_given = true;
            let at = line.span.start..line.span.start;
            line.runs
                .insert(0, Run { text: format!("{}: ", labels::label(field, Locale::En)).into(), span: at, ..Run::default() });
            head.push(line);
        } else {
            rest.push(line);
        }
    }
    (head, rest)
}

/// Parts a line of two pieces that stand apart, one of which is a date.
fn date_apart<'s>(line: Line<'s>) -> Vec<Line<'s>> {
    if !line.runs.iter().any(|r| r.is_apart) {
        return vec![line];
    }
    let text = line.plain();
    let has_words = |part: &&str| part.chars().any(char::is_alphanumeric);
    let is_date = |part: &&str| dates_in(part).first().is_some_and(|p| p.span.len() == part.trim().len());
    let (dates, others): (Vec<&str>, Vec<&str>) = text.split('\t').filter(has_words).partition(is_date);
    if dates.len() == 1 && others.len() == 1 { pieces(line) } else { vec![line] }
}

/// `Issued by Acme · Sep 2022`: parts a line of one piece at the mark in front of its date.
fn at_date<'s>((is_dated, mut line): (bool, Line<'s>)) -> Vec<(bool, Line<'s>)> {
    let [run] = &line.runs[..] else { return vec![(is_dated, line)] };
    let mark = run.text.rfind(['·', '•', '|', '∙']).filter(|at| *at > 0);
    let Some((before, behind)) = mark.map(|at| run.text.split_at(at)) else { return vec![(is_dated, line)] };
    let behind = behind.trim_start_matches(|c: char| !c.is_alphanumeric());
    let ends_in_date = matches!(&dates_in(behind)[..], [one] if one.span.len() == behind.trim_end().len());
    if !ends_in_date || before.trim().is_empty() {
        return vec![(is_dated, line)];
    }
    let at = run.text.len() - behind.len();
    let span = if run.span.len() == run.text.len() { run.span.start + at..run.span.end } else { run.span.clone() };
    let date = Run { text: behind.to_owned().into(), span: span.clone(), ..run.clone() };
    let before = before.trim_end().to_owned();
    line.runs[0].text = before.into();
    let date = Line { runs: vec![date], span, is_html: true, ..Line::default() };
    vec![(is_date(&line), line), (is_date(&date), date)]
}

/// Whether a line is a date with a word or two around it.
fn is_date(line: &Line<'_>) -> bool {
    let text = line.plain();
    let others =
        |p: &dates::Period| text[..p.span.start].split_whitespace().count() + text[p.span.end..].split_whitespace().count();
    dates_in(&text).first().is_some_and(|p| {
        p.span.len() * 2 >= text.trim().len() || others(p) <= 2 && p.span.end == text.trim_end().len() && p.span.len() > 4
    })
}

/// `Issued by Acme`: puts a colon behind words that are a label; gives back whether there are such.
fn by(line: &mut Line<'_>) -> bool {
    let Some(run) = line.runs.first_mut().filter(|r| !r.text.contains([':', '：'])) else { return false };
    let Some(at) = says_by(&run.text) else { return false };
    run.text.to_mut().insert(at, ':');
    true
}

/// Where the words end that say who gave something: `Issued by Acme`.
pub fn says_by(text: &str) -> Option<usize> {
    let ends = text.match_indices(' ').map(|(at, _)| at).take(3);
    let is_one = |at: &usize| {
        let gives = |field: Field| matches!(field, Field::Awarder | Field::Issuer | Field::Publisher);
        let key = normalise(&text[..*at]);
        key.contains(' ') && labels::lookup(&key).iter().any(|l| gives(l.field))
    };
    ends.filter(is_one).last()
}

/// Parts a line where its style or link changes behind a comma or dash.
fn part_by<'s>(line: &mut Line<'s>) -> Option<Line<'s>> {
    let first = line.runs.first()?;
    let (style, link) = (first.style, first.link.clone());
    let at = line.runs.iter().position(|r| r.style != style || r.link != link)?;
    let mut rest = line.runs.split_off(at);
    let is_mark = |c: char| c.is_whitespace() || matches!(c, ',' | '，' | '-' | '–' | '—' | '|' | '·' | '@');
    let text: String = rest.iter().map(|r| &*r.text).collect();
    if !text.trim_start().starts_with(is_mark) && !text.starts_with(is_mark) || text.chars().all(|c| !c.is_alphanumeric()) {
        line.runs.append(&mut rest);
        return None;
    }
    while let Some(run) = rest.first_mut() {
        run.text = run.text.trim_start_matches(is_mark).to_owned().into();
        if !run.text.is_empty() {
            break;
        }
        rest.remove(0);
    }
    let span = rest.first()?.span.start..rest.last()?.span.end;
    Some(Line { runs: rest, span, is_html: true, ..Line::default() })
}

/// Of a line that is a date and words around it, the date.
fn only_date(line: &mut Line<'_>) {
    let all = line.plain();
    let [period] = &dates_in(&all)[..] else { return };
    if period.is_range || period.is_open {
        return;
    }
    let found = line.runs.iter().position(|r| dates_in(&r.text).iter().any(|p| p.start == period.start && p.start.is_some()));
    if let Some(at) = found {
        let mut run = line.runs.swap_remove(at);
        if let [period] = &dates_in(&run.text)[..] {
            run.text = run.text[period.span.clone()].to_owned().into();
        }
        run.is_apart = false;
        line.runs = vec![run];
    }
}

/// One line of the lines of a term, its level and more.
pub fn terms<'s>(lines: Vec<Line<'s>>, is_level: impl Fn(&str) -> bool, is_contact: bool) -> Option<Line<'s>> {
    let mut parts: Vec<Line<'s>> = Vec::new();
    for line in lines {
        for (index, mut run) in line.runs.into_iter().enumerate() {
            let is_new = index == 0 || std::mem::take(&mut run.is_apart);
            match parts.last_mut().filter(|_| !is_new) {
                Some(last) => {
                    last.span.end = last.span.end.max(run.span.end);
                    last.runs.push(run);
                }
                None => parts.push(Line { span: run.span.clone(), runs: vec![run], is_html: true, ..Line::default() }),
            }
        }
    }
    parts.retain(|part| part.runs.iter().any(|r| !r.text.trim().is_empty()));
    // An icon that says the same as the word behind it.
    if let [first, second, _, ..] = &parts[..]
        && first.plain().trim().trim_end_matches(':').eq_ignore_ascii_case(second.plain().trim())
    {
        parts.remove(0);
    }
    let level = parts.iter().skip(1).position(|part| is_level(part.plain().trim()));
    let level = level.map(|at| parts.remove(at + 1));
    let mut all = if parts.is_empty() { return None } else { parts.remove(0) };
    if let Some(level) = level {
        join(&mut all, level, " (");
        append_text(&mut all, ")".to_owned());
    }
    for (index, part) in parts.into_iter().enumerate() {
        let has_colon = all.runs.last().is_some_and(|r| r.text.trim_end().ends_with([':', '：']));
        join(
            &mut all,
            part,
            if has_colon && index == 0 {
                " "
            } else if index > 0 || is_contact {
                ", "
            } else {
                ": "
            },
        );
    }
    Some(all)
}

/// The pieces of a line that stand apart.
pub fn pieces<'s>(line: Line<'s>) -> Vec<Line<'s>> {
    let mut out: Vec<Line<'s>> = Vec::new();
    for run in line.runs {
        match out.last_mut().filter(|_| !run.is_apart) {
            Some(last) => {
                last.span.end = last.span.end.max(run.span.end);
                last.runs.push(run);
            }
            None => {
                let span = run.span.clone();
                out.push(Line { runs: vec![Run { is_apart: false, ..run }], span, is_html: true, ..Line::default() });
            }
        }
    }
    out
}

fn join<'s>(line: &mut Line<'s>, more: Line<'s>, between: &str) {
    append_text(line, between.to_owned());
    line.span.end = line.span.end.max(more.span.end);
    line.runs.extend(more.runs);
}

/// Whether lines are contact data: an address to write to or call, or what an icon says.
pub fn is_contact(lines: &[Line<'_>]) -> bool {
    let length: usize = lines.iter().flat_map(|l| &l.runs).map(|r| r.text.len()).sum();
    let leads = |run: &Run<'_>| {
        run.link.as_ref().is_some_and(|l| l.starts_with("mailto:") || l.starts_with("tel:"))
            || run.text.contains('@') && run.text.contains('.')
    };
    let has_icon = |line: &Line<'_>| line.runs.first().is_some_and(|r| r.span.is_empty() && r.text.ends_with(": "));
    length < 120 && lines.iter().any(|l| has_icon(l) || l.runs.iter().any(leads) || is_link(l))
}

/// Makes a link of a line that is nothing but the name of a host: `ann.example.org`.
pub fn address_of_site(line: &mut Line<'_>) {
    let is_host = |text: &str| {
        let top = text.rsplit('.').next().unwrap_or("");
        let parts = text.split('.').count();
        (2..=5).contains(&parts)
            && (2..=6).contains(&top.len())
            && top.bytes().all(|b| b.is_ascii_lowercase())
            && text
                .split('.')
                .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b.is_ascii_digit()))
    };
    let mut runs = line.runs.iter_mut().filter(|r| !r.text.trim().is_empty());
    if let (Some(run), None) = (runs.next(), runs.next())
        && run.link.is_none()
        && is_host(run.text.trim())
    {
        run.link = Some(format!("https://{}", run.text.trim()).into());
    }
}

fn is_link(line: &Line<'_>) -> bool {
    let mut runs = line.runs.iter().filter(|r| !r.text.trim().is_empty());
    line.runs.iter().any(|r| r.link.is_some()) && runs.all(|r| r.link.is_some())
}

/// A heading without the number of entries behind it: `Projects (3)`.
pub fn without_count(text: &str) -> &str {
    let Some(open) = text.rfind('(').filter(|at| *at > 0 && text.ends_with(')')) else { return text };
    let is_count = text[open + 1..text.len() - 1].bytes().all(|b| b.is_ascii_digit());
    if is_count { text[..open].trim_end() } else { text }
}

/// Takes the number off the lines.
pub fn drop_count(lines: &mut [Line<'_>]) {
    let Some(line) = lines.last_mut() else { return };
    if without_count(&line.plain()).len() == line.plain().len() {
        return;
    }
    if let Some(run) = line.runs.last_mut() {
        let open = run.text.rfind('(').unwrap_or(run.text.len());
        run.text = run.text[..open].trim_end().to_owned().into();
    }
    line.runs.retain(|r| !r.text.is_empty() || r.image.is_some());
}

/// Parts a line at runs of which the page says what they are, and puts that in front of them.
fn labelled<'s>(line: Line<'s>, hints: &Hints, kinds: &[Section]) -> Vec<Line<'s>> {
    let is_free = |text: &str| !text.contains(':') && !text.bytes().any(|b| b.is_ascii_digit()) || dates_in(text).is_empty();
    let fits = |run: &Run<'_>| {
        let hint = hints.get(&run.span.start)?.iter().map(|l| l.field).find(|f| fits(*f, kinds));
        hint.filter(|_| !run.span.is_empty() && is_free(&run.text) && !super::walk::is_label(&run.text))
    };
    if !line.runs.iter().any(|r| fits(r).is_some()) {
        return prefixed(line, kinds);
    }
    let mut out: Vec<Line<'s>> = Vec::new();
    let mut last: Option<Field> = None;
    let mut is_open = false;
    for run in line.runs {
        let hint = fits(&run);
        let word = run.text.trim().trim_matches(|c: char| c.is_ascii_punctuation());
        let is_at = words::lookup(words::Kind::At, &normalise(word)).is_some();
        // The page's own label, of which its class says the same.
        let is_said = hints.contains_key(&run.span.start) && super::walk::is_label(&run.text);
        if hint.is_none() && (is_at || is_said || !word.chars().any(char::is_alphanumeric)) {
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

/// A date needs no label.
fn dated(line: &mut Line<'_>) {
    let Some(at) = line.runs.iter().position(|r| r.span.is_empty() && r.text == ": ").filter(|at| *at > 0) else { return };
    let value: String = line.runs[at + 1..].iter().map(|r| &*r.text).collect();
    if dates_in(&value).first().is_some_and(|p| p.span.len() * 3 >= value.trim().len() * 2) {
        line.runs.drain(..=at);
    }
}

/// Drops the word that leads from a position to a place of work at the start of a line: `at Acme`.
fn without_at(line: &mut Line<'_>) {
    let Some(run) = line.runs.first_mut() else { return };
    if let Some((word, rest)) = run.text.trim_start().split_once(' ')
        && (word == "@" || words::lookup(words::Kind::At, &normalise(word)).is_some())
        && rest.chars().next().is_some_and(|c| c.is_uppercase())
    {
        run.text = rest.trim_start().to_owned().into();
    }
}

/// Two dates side by side are the ends of a period.
fn between(line: &mut Line<'_>) {
    let texts: Vec<usize> = (0..line.runs.len()).filter(|i| !line.runs[*i].text.trim().is_empty()).collect();
    if let [only] = texts[..]
        && let run = &mut line.runs[only]
        && run.text.len() < 40
        && let [first, second] = &dates_in(&run.text)[..]
        && !first.is_range
        && !second.is_range
        && run.text[..first.span.start].trim().is_empty()
        && run.text[second.span.end..].trim().is_empty()
        && run.text[first.span.end..second.span.start].trim().is_empty()
    {
        run.text = format!("{} – {}", &run.text[first.span.clone()], &run.text[second.span.clone()]).into();
        return;
    }
    let is_date = |text: &str| matches!(&dates_in(text)[..], [one] if !one.is_range && one.span.len() == text.trim().len());
    let dated: Vec<bool> = texts.iter().map(|i| is_date(line.runs[*i].text.trim())).collect();
    let is_pair = dated.iter().filter(|d| **d).count() == 2;
    let Some(at) = dated.windows(2).position(|pair| is_pair && pair == [true, true]) else { return };
    let second = texts[at + 1];
    if texts.len() == 2 || line.runs[second].is_apart {
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
            append_text(line, if index > 0 { " " } else { between }.to_owned());
        }
        line.span.end = line.span.end.max(own.span.end);
        for mut run in own.runs {
            if std::mem::take(&mut run.is_apart) {
                append_text(line, ", ".to_owned());
            }
            line.runs.push(run);
        }
    }
}

/// Adds a text that is not in the source.
pub fn append_text(line: &mut Line<'_>, text: String) {
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
