//! References: people to ask, and what was said.

use resume_core::outline::Role;
use resume_core::tables::normalise;

use super::items::unquoted;
use super::out::Out;
use super::split::label;
use super::text::{Doc, Piece, Unit, Val, ends_sentence, has_letters, word_count};

/// Reads references.
pub fn references(doc: &Doc<'_, '_>, out: &mut Out, units: &[Unit]) -> usize {
    let mut count = 0;
    let mut pending: Option<Val> = None;
    let mut quotes: Vec<Val> = Vec::new();
    let mut contacts: [Option<Val>; 2] = [None, None];
    for (index, unit) in units.iter().enumerate() {
        match unit.role {
            Role::Heading(_) => {
                flush(out, &mut pending, &mut quotes, &mut contacts, &mut count);
                pending = Some(doc.val(&doc.whole(unit.lines.start)));
            }
            Role::Rule => {}
            // "**Name**" over what they said, in a quote.
            Role::Paragraph if is_over_quote(doc, unit, units.get(index + 1)) => {
                flush(out, &mut pending, &mut quotes, &mut contacts, &mut count);
                let mut lines = unit.lines.clone().map(|l| doc.whole(l));
                pending = lines.next().map(|name| doc.val(&name));
                lines.for_each(|line| headed_reference(doc, out, &mut contacts, &mut quotes, &line));
            }
            // The titles of columns.
            Role::Row { is_header: true, .. }
                if unit
                    .lines
                    .clone()
                    .map(|l| doc.line(l))
                    .filter(|t| !t.trim().is_empty())
                    .all(|t| !super::table::fields(t).is_empty()) => {}
            Role::Item { .. } if pending.is_some() && label(doc, &doc.whole(unit.lines.start)).is_some() => {
                headed_reference(doc, out, &mut contacts, &mut quotes, &doc.whole(unit.lines.start));
            }
            Role::Item { .. } => {
                flush(out, &mut pending, &mut quotes, &mut contacts, &mut count);
                reference(doc, out, &unit.lines.clone().map(|l| doc.whole(l)).collect::<Vec<_>>());
                count += 1;
            }
            _ if pending.is_some() => {
                for line in unit.lines.clone().map(|l| doc.whole(l)) {
                    headed_reference(doc, out, &mut contacts, &mut quotes, &line);
                }
            }
            // "— Name" below what was said.
            _ if unit.lines.len() == 1
                && out.resume.references.last().is_some_and(|r| r.name.is_empty())
                && count > 0
                && let Some(name) = said_by(doc, &doc.whole(unit.lines.start)) =>
            {
                out.referee(doc.val(&name));
            }
            _ => {
                for lines in persons(doc, unit) {
                    reference(doc, out, &lines);
                    count += 1;
                }
            }
        }
    }
    flush(out, &mut pending, &mut quotes, &mut contacts, &mut count);
    count
}

/// Whether a paragraph is a name, and what the person is, above a quote.
fn is_over_quote(doc: &Doc<'_, '_>, unit: &Unit, next: Option<&Unit>) -> bool {
    let first = doc.whole(unit.lines.start);
    unit.quote == 0
        && unit.lines.len() <= 3
        && next.is_some_and(|n| n.quote > 0)
        && (1..=6).contains(&word_count(doc.text(&first)))
        && unit.lines.clone().all(|l| !ends_sentence(doc.line(l)))
        && label(doc, &first).is_none()
}

/// The lines of each person of a paragraph: behind an address or number, a line that is none begins another.
fn persons(doc: &Doc<'_, '_>, unit: &Unit) -> Vec<Vec<Piece>> {
    let mut out: Vec<Vec<Piece>> = Vec::new();
    let mut is_reached = false;
    for line in unit.lines.clone().map(|l| doc.whole(l)) {
        let text = doc.text(&line);
        let has_contact = super::contact::email(doc, &line).is_some() || super::contact::phone(text).is_some();
        let is_name = text.contains([',', '，', '–', '—']) && label(doc, &line).is_none() && word_count(text) >= 3;
        match out.last_mut().filter(|_| !(is_reached && is_name)) {
            Some(last) => last.push(line),
            None => {
                out.push(vec![line]);
                is_reached = false;
            }
        }
        is_reached |= has_contact;
    }
    out
}

/// A line below the name of a reference: an address, a number, or text.
fn headed_reference(doc: &Doc<'_, '_>, out: &mut Out, contacts: &mut [Option<Val>; 2], quotes: &mut Vec<Val>, line: &Piece) {
    let named = label(doc, line);
    let value = named.as_ref().map_or(line, |(_, value)| value);
    if named.as_ref().is_some_and(|(_, value)| value.range.is_empty()) && super::body::is_label_alone(doc, line) {
        out.skipped(doc.span(line), "a label");
    } else if let Some(email) = super::contact::email(doc, value).filter(|_| contacts[0].is_none()) {
        contacts[0] = Some(email);
    } else if super::contact::phone(doc.text(value)).is_some() && contacts[1].is_none() {
        contacts[1] = Some(doc.val(value));
    } else {
        quotes.push(quoteless(doc.markdown(line)));
    }
}

fn flush(out: &mut Out, pending: &mut Option<Val>, quotes: &mut Vec<Val>, contacts: &mut [Option<Val>; 2], count: &mut usize) {
    if let Some(name) = pending.take() {
        let text = super::out::joined(std::mem::take(quotes));
        let [email, phone] = std::mem::take(contacts);
        out.reference(Some(name), text, email, phone);
        *count += 1;
    }
}

fn said_by(doc: &Doc<'_, '_>, piece: &Piece) -> Option<Piece> {
    let text = doc.text(piece);
    let rest = text.trim_start_matches(['—', '–', '-', '―', '~', ' ']);
    (rest.len() < text.len() && has_letters(rest)).then(|| doc.part(piece, text.len() - rest.len()..text.len()))
}

fn reference(doc: &Doc<'_, '_>, out: &mut Out, lines: &[Piece]) {
    // `Name, title: "what they said"`
    if let [line] = lines
        && let text = doc.text(line)
        && let Some((at, _)) = text.char_indices().find(|(at, c)| {
            *c == ':'
                && text[at + 1..].trim_start().starts_with(['"', '“', '„', '«', '\'', '‘'])
                && word_count(&text[..*at]) <= 12
        })
    {
        let said = doc.part(line, at + 1..text.len());
        out.reference(Some(doc.val(&doc.part(line, 0..at))), Some(quoteless(doc.markdown(&said))), None, None);
        return;
    }
    // A last line that begins with a dash names who said it.
    if let [said @ .., last] = lines
        && !said.is_empty()
        && let Some(name) = said_by(doc, last)
    {
        out.reference(Some(doc.val(&name)), Some(quoteless(doc.join(said))), None, None);
        return;
    }
    if let [first, more @ ..] = lines
        && let Some((name, value)) = label(doc, first)
        && word_count(doc.text(&name)) <= 8
    {
        let mut pieces = vec![value];
        pieces.extend(more.iter().cloned());
        out.reference(Some(doc.val(&name)), Some(quoteless(doc.join(&pieces))), None, None);
        return;
    }
    let all = doc.join(lines);
    // "…" — Name
    if let Some(at) = all.text.rfind(['—', '–']).filter(|at| all.text.starts_with(['"', '“', '„', '«']) && *at > 10) {
        let dash = all.text[at..].chars().next().map_or(1, char::len_utf8);
        let name = Val { text: all.text[at + dash..].trim().to_owned(), span: all.span.clone() };
        let said = Val { text: all.text[..at].trim().to_owned(), span: all.span.clone() };
        out.reference(Some(name), Some(quoteless(said)), None, None);
        return;
    }
    // What was said -- Name
    if let [line] = lines
        && let text = doc.text(line)
        && let Some(at) = last_dash(text)
        && let rest = text[at..].trim_start_matches(['-', '–', '—', '―', ' '])
        && ends_sentence(text[..at].trim_end())
        && (1..=8).contains(&word_count(rest))
        && !ends_sentence(rest)
    {
        let name = doc.part(line, text.len() - rest.len()..text.len());
        out.reference(Some(doc.val(&name)), Some(quoteless(doc.markdown(&doc.part(line, 0..at)))), None, None);
        return;
    }
    let phone = lines.iter().find_map(|p| super::contact::phone(doc.text(p)).map(|n| (p, n)));
    let phone = phone.map(|(p, number)| Val { text: number.to_owned(), span: doc.span(p) });
    let is_person = lines.len() > 1
        || phone.is_some()
        || all.text.contains('@')
        || super::contact::phone(&all.text).is_some()
        || word_count(&all.text) <= 10 && !ends_sentence(&all.text) && all.text.contains(',');
    let email = lines.iter().find_map(|p| super::contact::email(doc, p));
    if is_person {
        person(doc, out, lines);
    } else {
        out.reference(None, Some(quoteless(all)), email, None);
    }
}

/// The last dash with blanks around.
fn last_dash(text: &str) -> Option<usize> {
    [" -- ", " — ", " – ", " - ", " ― "].iter().filter_map(|dash| text.rfind(dash)).max()
}

/// A person to ask: number and address apart from the rest, and a name that stands apart from what they are.
fn person(doc: &Doc<'_, '_>, out: &mut Out, lines: &[Piece]) {
    let (mut email, mut phone) = (None, None);
    let mut rest: Vec<super::split::Atom> = Vec::new();
    let mut left: Vec<Piece> = Vec::new();
    for line in lines {
        let value = label(doc, line).filter(|(name, _)| labels_contact(doc.text(name))).map(|(_, value)| value);
        let number = value.as_ref().and_then(|v| super::contact::phone(doc.text(v)).map(|n| (v, n)));
        match number.filter(|(value, number)| phone.is_none() && number.len() + 2 >= doc.text(value).len()) {
            Some((value, _)) => phone = Some(doc.val(value)),
            None => left.push(line.clone()),
        }
    }
    // "…, +00 (000) 000-00-00": a number with brackets within.
    for at in 0..left.len() {
        let text = doc.text(&left[at]);
        if let Some(number) = super::contact::phone(text).filter(|n| phone.is_none() && n.contains(['(', '（']))
            && let Some(start) = text.find(number)
        {
            let (line, end) = (left[at].clone(), start + number.len());
            phone = Some(doc.val(&doc.part(&line, start..end)));
            left[at] = doc.part(&line, 0..start);
            let rest = doc.part(&line, end..doc.text(&line).len());
            left.extend(has_letters(doc.text(&rest)).then_some(rest));
        }
    }
    for atom in left.iter().flat_map(|l| super::split::cut(doc, l, false).atoms) {
        let text = doc.text(&atom.piece);
        if let Some(found) =
            super::contact::email(doc, &atom.piece).filter(|e| email.is_none() && word_count(text) <= word_count(&e.text) + 2)
        {
            email = Some(found);
        } else if let Some(number) = super::contact::phone(text).filter(|_| phone.is_none()) {
            let start = text.find(number).unwrap_or(0);
            phone = Some(doc.val(&doc.part(&atom.piece, start..start + number.len())));
        } else if !labels_contact(text) {
            rest.push(atom);
        }
    }
    // "**Name** – what they are", or a line for each.
    let is_apart = rest.len() > 1
        && (rest[0].style.strong && !rest[1].style.strong
            || matches!(rest[1].sep, super::split::Sep::Dash | super::split::Sep::Bar)
            || rest[1..].iter().all(|a| a.piece.line != rest[0].piece.line))
        && word_count(doc.text(&rest[0].piece)) <= 6;
    let joined = |atoms: &[super::split::Atom]| {
        atoms.iter().map(|a| doc.val(&a.piece)).reduce(|mut all, val| {
            all.text.push_str(", ");
            all.text.push_str(&val.text);
            all.span.end = all.span.end.max(val.span.end);
            all
        })
    };
    let has_contact = email.is_some() || phone.is_some();
    if is_apart {
        let role = joined(&rest[1..]);
        out.reference(joined(&rest[..1]), None, email, phone);
        out.referee_role(role);
    } else {
        let name = if has_contact { joined(&rest) } else { Some(doc.join(lines)) };
        out.reference(name, None, email, phone);
    }
}

/// "Tel.", "E-Mail" alone.
fn labels_contact(text: &str) -> bool {
    use resume_core::tables::{Field, labels};
    labels::lookup(&normalise(text)).iter().any(|l| matches!(l.field, Field::Phone | Field::Email | Field::Mobile))
}

fn quoteless(val: Val) -> Val {
    unquoted(val)
}
