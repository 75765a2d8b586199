//! The free-form reader: an outline of any layout, in any language, to a résumé. What it does not understand it keeps.

use resume_core::canonical::is_personal;
use resume_core::diagnostic::codes;
use resume_core::outline::{Outline, Role};
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, Section, normalise};
use resume_core::{Diagnostic, Span};

use crate::{Explained, Read, ReadOptions};

pub mod address;
mod body;
mod citations;
pub mod contact;
mod degree;
mod entries;
mod entry;
mod facts;
mod forms;
pub mod front_matter;
mod head;
mod interests;
mod items;
mod language;
mod lists;
mod memo;
mod mixed;
mod others;
mod out;
mod pages;
mod projects;
mod references;
mod sections;
mod split;
mod table;
mod tabled;
mod text;
mod timeline;
mod wrapped;

pub(crate) use entries::is_label_of_text;

use facts::Facts;
use head::Order;
use out::Out;
use sections::Part;
use text::{Doc, Piece, Unit, Val, ends_sentence, word_count};

/// Reads an outline.
pub fn read(outline: &Outline<'_>, options: &ReadOptions) -> Read {
    let outline = &*wrapped::unwrapped(outline);
    let (mut doc, units) = Doc::new(outline);
    if options.explain {
        doc.keep_reasons();
    }
    let mut out = Out::new(options.explain);
    let mut facts = Facts::default();
    if let Some(span) = &outline.front_matter {
        front_matter::read(outline.source, span, &mut out, &mut facts);
    }
    let (preamble, mut parts) = sections::split(&doc, units);
    doc.speak(language::of_headings(&parts, outline.source));
    if options.explain {
        parts.iter().for_each(|part| heading(&mut out, part));
    }
    let mut units = doc.pages(&mut out, preamble);
    units.extend(doc.below_sidebar(&mut parts));
    contact::preamble(&doc, &mut out, &mut facts, &units);
    for part in &mut parts {
        part.units = doc.pages(&mut out, std::mem::take(&mut part.units));
    }
    first_words(&doc, &mut out, &mut parts);
    infer(&doc, &mut out, &mut parts);
    infer_projects(&doc, &mut out, &mut parts);
    infer_facts(&doc, &mut out, &mut parts);
    infer_languages(&doc, &mut out, &mut parts);
    infer_certificates(&doc, &mut out, &mut parts);
    let (mut parts, tail) = split_tail(&doc, &mut out, subdivide(&doc, at_labels(&doc, parts)));
    parts.retain(|part| {
        let is_own = |k: &Section| matches!(k, Section::Basics | Section::Profiles | Section::Wishes);
        let is_personal = part.kinds.iter().any(is_own) && part.kinds.iter().all(|k| is_own(k) || *k == Section::Summary);
        if part.kinds == [Section::Wishes] {
            contact::wishes(&doc, &mut out, &mut facts, &part.title.clone().unwrap_or_default(), &part.units);
        } else if is_personal {
            contact::section(&doc, &mut out, &mut facts, &part.units);
        }
        !is_personal
    });
    contact::section(&doc, &mut out, &mut facts, &tail.contact);
    parts.retain_mut(|part| {
        wishes_of_summary(&doc, &mut out, &mut facts, part);
        part.kinds != [Section::Summary] || !part.units.is_empty()
    });
    for part in &mut parts {
        lists_in_lines(&doc, &mut out, &mut facts, part);
        personal_lines(&doc, &mut out, &mut facts, part);
        own_addresses(&doc, &mut out, &mut facts, part);
    }
    let mut order = Order::default();
    let mut known = 0;
    for part in &parts {
        if part.kinds == [Section::Other] && others::is_list(&doc, &part.units) && !part.units.is_empty() {
            others::section(&doc, &mut out, &mut facts, &mut order, &part.units);
            continue;
        }
        // A personal fact under a heading of its own.
        if let (Some(title), [unit], []) = (&part.title, &part.units[..], &part.kinds[..])
            && unit.lines.len() == 1
            && is_personal(&title.text)
            && !(ends_sentence(doc.line(unit.lines.start)) && word_count(doc.line(unit.lines.start)) > 6)
        {
            contact::titled(&doc, &mut out, &mut facts, title, &doc.whole(unit.lines.start));
            continue;
        }
        section(&doc, &mut out, &facts, &mut order, part);
        // Where the person worked is where they may have studied.
        let work = out.resume.work.iter().map(|w| &w.location);
        work.chain(out.resume.volunteer.iter().map(|v| &v.location)).skip(known).for_each(|place| facts.place(place));
        known = out.resume.work.len() + out.resume.volunteer.len();
    }
    if let Some(unit) = &tail.date {
        out.skipped(doc.span_of(unit.lines.clone()), "the document's own date");
    }
    for unit in &tail.closing {
        let val = doc.joined(unit.lines.clone());
        // "Личные качества: …", "Дополнительная информация: …" below other labelled lines
        let first = doc.whole(unit.lines.start);
        if let Some((name, value)) = split::label(&doc, &first).filter(|(_, v)| unit.lines.len() == 1 && !v.range.is_empty()) {
            match sections::known(doc.text(&name))[..] {
                [Section::Summary] => {
                    out.summary(doc.markdown(&value));
                    continue;
                }
                [Section::Other] => {
                    others::pieces(&doc, &mut out, &mut facts, &mut order, &value);
                    continue;
                }
                _ => {}
            }
        }
        // "References on request"
        let first = val.text.split(text::is_blank).next().unwrap_or("");
        if sections::known(first) == [Section::References] {
            out.reference(None, Some(val), None, None);
        } else {
            out.summary(val);
        }
    }
    out.finish(&doc.into_reasons())
}

/// What a heading says for certain.
pub(crate) fn known_sections(text: &str) -> Vec<Section> {
    sections::known(text)
}

/// Whether a text is a driving licence with its classes.
pub(crate) fn is_licence(text: &str) -> bool {
    items::is_short_licence(text)
}

/// Labelled wishes below "Objective": "Wanted position: …", "Salary: …".
fn wishes_of_summary(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, part: &mut Part) {
    if part.kinds != [Section::Summary] {
        return;
    }
    let labelled = |l: usize| {
        let piece = lists::unbulleted(doc, &doc.whole(l));
        split::label(doc, &piece).filter(|(_, v)| !v.range.is_empty() && word_count(doc.text(v)) <= 12)
    };
    let is_wish = |l: usize| {
        let field = labelled(l).and_then(|(name, _)| doc.fields(doc.text(&name)).first().copied());
        field.is_some_and(|f| f == Field::Headline || contact::is_personal_field(&f))
    };
    let is_told = |unit: &Unit| {
        let wishes = unit.lines.clone().filter(|l| is_wish(*l)).count();
        matches!(unit.role, Role::Paragraph | Role::Item { .. })
            && wishes > 0
            && wishes * 2 >= unit.lines.len()
            && unit.lines.clone().all(|l| labelled(l).is_some())
    };
    let (told, rest): (Vec<Unit>, Vec<Unit>) = std::mem::take(&mut part.units).into_iter().partition(is_told);
    part.units = rest;
    for (name, value) in told.iter().flat_map(|unit| unit.lines.clone()).filter_map(labelled) {
        contact::labelled(doc, out, facts, &name, &value);
    }
}

/// Labelled facts about the person at the end of a list of something else: "Expected salary: …" below hobbies.
fn personal_lines(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, part: &mut Part) {
    let is_list = |k: &Section| matches!(k, Section::Interests | Section::Languages | Section::Awards | Section::Certificates);
    if part.kinds.is_empty() || !part.kinds.iter().all(is_list) {
        return;
    }
    let is_personal = |l: usize| {
        split::label(doc, &doc.whole(l)).is_some_and(|(name, value)| {
            let fields = doc.fields(doc.text(&name));
            let is_own = |f: &Field| contact::is_personal_field(f) && *f != Field::Age;
            !value.range.is_empty() && fields.first().is_some_and(is_own) && sections::known(doc.text(&name)).is_empty()
        })
    };
    while part.units.len() > 1
        && let Some(last) = part.units.last()
        && matches!(last.role, Role::Paragraph)
        && last.lines.clone().all(is_personal)
    {
        for line in last.lines.clone() {
            if let Some((name, value)) = split::label(doc, &doc.whole(line)) {
                contact::labelled(doc, out, facts, &name, &value);
            }
        }
        part.units.pop();
    }
}

/// Lists in a line with a loud label of their own, at the end of something else: "**Hobbies:** chess, rowing".
fn lists_in_lines(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, part: &mut Part) {
    let is_other = |k: &Section| matches!(k, Section::Work | Section::Projects | Section::Interests | Section::Languages);
    if part.kinds.is_empty() || part.kinds.iter().any(is_other) {
        return;
    }
    let found = |unit: &Unit| {
        let first = doc.whole(unit.lines.start);
        let (name, value) = split::label(doc, &first).filter(|_| unit.lines.len() == 1)?;
        let is_loud = matches!(unit.role, Role::Paragraph) && doc.style(&name).strong && !value.range.is_empty();
        let is_list = match sections::known(doc.text(&name))[..] {
            [Section::Interests] => true,
            [Section::Languages] => split::list(doc, &value).iter().all(|p| lists::is_language(doc.text(p))),
            _ => false,
        };
        (is_loud && is_list).then_some((name, value))
    };
    while part.units.len() > 1
        && let Some((name, value)) = part.units.last().and_then(found)
    {
        contact::labelled(doc, out, facts, &name, &value);
        part.units.pop();
    }
}

/// The person's own pages among what they published: `Blog: https://…`.
fn own_addresses(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, part: &mut Part) {
    if part.kinds != [Section::Publications] {
        return;
    }
    let address = |unit: &Unit| {
        let first = doc.whole(unit.lines.start);
        let (name, value) = split::label(doc, &first).filter(|_| unit.lines.len() == 1)?;
        let text = doc.text(&value);
        let is_address = text.contains("://") && !text.contains(text::is_blank);
        (is_address && doc.fields(doc.text(&name)).contains(&Field::Url)).then_some((name, value))
    };
    part.units.retain(|unit| {
        let found = address(unit);
        if let Some((name, value)) = &found {
            contact::labelled(doc, out, facts, name, value);
        }
        found.is_none()
    });
}

/// Whether a field is a fact about a person that no field of the model holds.
pub(crate) fn is_fact(field: Field) -> bool {
    contact::is_personal_field(&field)
}

/// Whether a section of no known kind is nothing but labelled facts of the person: `Citizenship: …`.
fn is_of_facts(doc: &Doc<'_, '_>, part: &Part) -> bool {
    let mut certain = 0;
    let is_labelled = |line: usize| {
        split::label(doc, &doc.whole(line)).is_some_and(|(name, value)| {
            let fields = doc.fields(doc.text(&name));
            let is_own =
                |f: &Field| contact::is_personal_field(f) || matches!(f, Field::Nationality | Field::BirthDate | Field::Gender);
            certain += usize::from(fields.first().is_some_and(is_own));
            !value.range.is_empty() && word_count(doc.text(&name)) <= 8 && word_count(doc.text(&value)) <= 12
        })
    };
    let is_text = |u: &Unit| matches!(u.role, Role::Paragraph | Role::Item { depth: 1, .. });
    let lines = || part.units.iter().flat_map(|u| u.lines.clone());
    let count = lines().count();
    part.kinds.is_empty()
        && count > 0
        && part.units.iter().all(is_text)
        && lines().all(is_labelled)
        && (certain == count || count > 1 && certain * 2 >= count)
}

/// Whether a text names a human language behind how well it is known: `Fluent in French`.
pub(crate) fn tells_fluency(text: &str) -> bool {
    lists::at_in(text).is_some()
}

/// Whether a heading says of what kind the dated texts below it are: "Journal articles", "Talks".
pub(crate) fn names_texts<'t>(heading: &str, texts: impl Iterator<Item = &'t str>) -> bool {
    let (mut all, mut dated) = (0, 0);
    for text in texts {
        all += 1;
        dated += usize::from(!crate::dates::find(text).is_empty());
    }
    let is_kind = || words::find(Kind::Publication, &normalise(heading)).is_some() || !sections::known(heading).is_empty();
    all > 0 && dated * 2 > all && word_count(heading) <= 5 && is_kind()
}

/// Whether a text is a sentence, or too long for anything else.
pub(crate) fn is_prose(text: &str) -> bool {
    let words = word_count(text);
    ends_sentence(text) && words >= 5 || words > 16
}

/// Prose below the first heading is about the person, whatever the heading says: "A few words", "Now".
fn first_words(doc: &Doc<'_, '_>, out: &mut Out, parts: &mut [Part]) {
    let is_about = |part: &Part| part.kinds.contains(&Section::Summary);
    if parts.iter().any(is_about) || !out.resume.basics.summary.is_empty() {
        return;
    }
    let is_personal =
        |part: &&mut Part| part.kinds.iter().all(|k| matches!(k, Section::Basics | Section::Profiles)) && !part.kinds.is_empty();
    let Some(first) = parts.iter_mut().find(|part| !is_personal(part)) else { return };
    let is_prose = |unit: &Unit| {
        let text = doc.plain(unit.lines.clone());
        matches!(unit.role, Role::Paragraph)
            && ends_sentence(&text)
            && (word_count(&text) >= 8 || text.chars().filter(|c| text::is_unspaced(*c)).count() >= 20)
    };
    let is_short =
        first.title.as_ref().is_some_and(|t| word_count(&t.text) <= 3 && !resume_core::canonical::is_personal(&t.text));
    if first.kinds.is_empty() && is_short && matches!(first.units.len(), 1..=3) && first.units.iter().all(is_prose) {
        first.kinds.push(Section::Summary);
        heading(out, first);
    }
}

/// Jobs and schools under a heading that no table knows, "Where I worked": entries tell what they are, if no other section
/// has such.
fn infer(doc: &Doc<'_, '_>, out: &mut Out, parts: &mut [Part]) {
    for (kind, words, others) in [
        (Section::Work, &[Kind::Role, Kind::Employer][..], &[Kind::School, Kind::Degree][..]),
        (Section::Education, &[Kind::School, Kind::Degree], &[Kind::Role, Kind::Award]),
    ] {
        // Where there is such a section, all of another must be entries with heads that stand out.
        let is_second = parts.iter().any(|part| part.kinds.contains(&kind));
        let tells = |part: &&mut Part| {
            // "Before software": a word of a heading may mislead.
            let is_guess = || part.title.as_ref().is_some_and(|title| sections::known(&title.text).is_empty());
            let is_free = part.kinds.is_empty() || is_second && part.kinds == [Section::Skills] && is_guess();
            if !is_free || part.units.iter().any(|u| matches!(u.role, Role::Row { .. })) {
                return false;
            }
            let (lead, nodes) = entries::tree(doc, &part.units);
            let mut all = 0;
            let (mut ranges, mut dated, mut likely, mut unlikely) = (0, 0, 0, 0);
            for node in nodes.iter().flat_map(entries::Node::with_children) {
                let is_range = node.head.iter().any(|p| doc.edge_period(p).is_some_and(|p| p.is_range));
                let has = |words: &[Kind]| node.head.iter().any(|p| doc.kinds(doc.text(p)).has_any(words));
                let (is_likely, is_unlikely) = (has(words), has(others));
                if !is_range && !node.children.is_empty() {
                    continue;
                }
                all += 1;
                ranges += usize::from(is_range);
                dated += usize::from(node.head.iter().any(|p| doc.edge_period(p).is_some()));
                likely += usize::from(is_likely);
                unlikely += usize::from(is_unlikely);
            }
            let stands_out = |n: &entries::Node| n.level > 0 || n.head.first().is_some_and(|p| doc.style_at(p).strong);
            if is_second
                && (kind != Section::Work || likely < all || dated < all || ranges * 2 < all || !nodes.iter().all(stands_out))
            {
                return false;
            }
            lead.len() <= 1 && ranges > 0 && ranges * 2 >= all && likely * 2 >= all && (is_second || unlikely * 2 < all)
        };
        if let Some(part) = parts.iter_mut().find(tells) {
            part.kinds = vec![kind];
            heading(out, part);
        }
    }
}

/// Links with a few words of what they are, under a heading that no table knows: projects, where no other section has such.
fn infer_projects(doc: &Doc<'_, '_>, out: &mut Out, parts: &mut [Part]) {
    let has = |kind: Section| parts.iter().any(|part| part.kinds.contains(&kind));
    if has(Section::Projects) {
        return;
    }
    let is_project = |unit: &Unit| {
        let piece = doc.whole(unit.lines.start);
        let text = doc.text(&piece);
        let border = doc.borders(&piece).into_iter().next().unwrap_or(piece.range.end);
        let name = text::Piece { line: piece.line, range: piece.range.start..border };
        let rest = text.get(border - piece.range.start..).unwrap_or("").trim_start();
        let is_linked = doc.link(&name).is_some_and(|link| link.contains("://")) && word_count(doc.text(&name)) <= 5;
        let told = rest.trim_start_matches(['-', '–', '—', ':', '|', ' ']);
        matches!(unit.role, Role::Item { depth: 1, .. })
            && is_linked
            && told.len() < rest.len()
            && word_count(told) >= 2
            && doc.period(&piece).is_none()
    };
    let is_list = |part: &&mut Part| part.kinds.is_empty() && part.units.len() > 1 && part.units.iter().all(is_project);
    if let Some(part) = parts.iter_mut().find(is_list) {
        part.kinds.push(Section::Projects);
        heading(out, part);
    }
}

/// Nothing but labelled personal facts under a heading that no table knows: "Pay and start".
fn infer_facts(doc: &Doc<'_, '_>, out: &mut Out, parts: &mut [Part]) {
    for part in parts.iter_mut().filter(|part| is_of_facts(doc, part)) {
        part.kinds.push(Section::Basics);
        heading(out, part);
    }
}

/// Nothing but human languages, most with how well they are known, under a heading that no table knows.
fn infer_languages(doc: &Doc<'_, '_>, out: &mut Out, parts: &mut [Part]) {
    let has_languages = |part: &Part| part.kinds.contains(&Section::Languages);
    if parts.iter().any(has_languages) {
        return;
    }
    let is_list = |part: &&mut Part| {
        let is_line = |u: &Unit| matches!(u.role, Role::Paragraph | Role::Item { depth: 1, .. });
        let is_short = part.kinds.is_empty() && (1..=12).contains(&part.units.len()) && part.units.iter().all(is_line);
        is_short && lists::are_languages(doc, part.units.iter().flat_map(|u| u.lines.clone()))
    };
    if let Some(part) = parts.iter_mut().find(is_list) {
        part.kinds.push(Section::Languages);
        heading(out, part);
    }
}

/// "Qualifications" beside "Education": certificates, where nothing in it is a school or took its time.
fn infer_certificates(doc: &Doc<'_, '_>, out: &mut Out, parts: &mut [Part]) {
    let is_school = |l: usize| {
        let piece = doc.whole(l);
        doc.edge_period(&piece).is_some_and(|p| p.is_range) || doc.kinds(doc.text(&piece)).has(Kind::School)
    };
    let is_education = |part: &Part| part.kinds == [Section::Education];
    let has_schools = |part: &Part| part.units.iter().any(|u| u.lines.clone().any(is_school));
    if !parts.iter().any(|part| is_education(part) && has_schools(part)) {
        return;
    }
    let is_list = |part: &Part| {
        let is_line = |u: &Unit| matches!(u.role, Role::Paragraph | Role::Item { depth: 1, .. });
        let has_dates = || part.units.iter().flat_map(|u| u.lines.clone()).any(|l| doc.edge_period(&doc.whole(l)).is_some());
        !part.units.is_empty() && part.units.iter().all(is_line) && !has_schools(part) && has_dates()
    };
    for part in parts.iter_mut().filter(|part| is_education(part) && is_list(part)) {
        part.kinds = vec![Section::Certificates];
        heading(out, part);
    }
}

/// Notes down what a heading was taken for.
fn heading(out: &mut Out, part: &Part) {
    let Some(title) = &part.title else { return };
    if !part.kinds.is_empty() {
        out.explained.push(heading_of(&part.kinds, title.span.clone()));
    }
}

/// What a heading of known kinds was taken for.
pub(crate) fn heading_of(kinds: &[Section], span: Span) -> Explained {
    let kinds: Vec<&str> = kinds.iter().map(|kind| kind.key()).collect();
    Explained { span, pointer: String::new(), reason: format!("a heading of: {}", kinds.join(", ")) }
}

/// Whether each unit is the name of an organisation and nothing else.
fn are_memberships(doc: &Doc<'_, '_>, units: &[Unit]) -> bool {
    let is_name = |u: &Unit| {
        let text = doc.plain(u.lines.clone());
        u.lines.len() == 1
            && matches!(u.role, Role::Item { depth: 1, .. } | Role::Paragraph)
            && word_count(&text) <= 10
            && !ends_sentence(&text)
            && !text.contains(|c: char| matches!(c, ',' | ';' | ':' | '(' | '–' | '—') || c.is_ascii_digit())
    };
    !units.is_empty() && units.iter().all(is_name)
}

/// A section that yielded nothing.
pub(crate) fn no_entry(title: &str, span: Span) -> Diagnostic {
    Diagnostic::assumed(codes::NO_ENTRY, "", format!("the section `{title}` yielded no entry")).at(span)
}

/// What stands below the last section and is not of it.
#[derive(Default)]
struct Tail {
    contact: Vec<Unit>,
    closing: Vec<Unit>,
    date: Option<Unit>,
}

/// Lists below a line that names another kind of section are parts of their own: "Further training:" among schools.
fn at_labels(doc: &Doc<'_, '_>, parts: Vec<Part>) -> Vec<Part> {
    let mut out = Vec::with_capacity(parts.len());
    let is_item = |u: &Unit| matches!(u.role, Role::Item { .. } | Role::ItemParagraph { .. } | Role::Row { .. });
    for part in parts {
        // "Languages", and then "Skills", below "Skills".
        let has_languages = |at: usize| {
            let is_title = |u: &Unit| u.lines.len() == 1 && sections::known(doc.line(u.lines.start)) == [Section::Languages];
            part.units[..at].iter().find(|u| !is_item(u)).is_some_and(is_title)
        };
        let is_label = |at: usize| {
            let unit = &part.units[at];
            let piece = doc.whole(unit.lines.start);
            let text = doc.text(&piece);
            let is_single =
                matches!(unit.role, Role::Paragraph) && unit.lines.len() == 1 && part.units.get(at + 1).is_some_and(is_item);
            // Among skills and other information a line without a mark of its own is enough.
            let is_loose = matches!(part.kinds[..], [Section::Skills | Section::Other]);
            let is_about = part.kinds == [Section::Other]
                && matches!(unit.role, Role::Paragraph)
                && unit.lines.len() == 1
                && part.units.get(at + 1).is_some_and(|next| is_prose_below(doc, next))
                && sections::known(text) == [Section::Summary];
            if is_about {
                return Some(vec![Section::Summary]);
            }
            let found = if is_single && (is_loose || text.ends_with([':', '：']) || doc.style(&piece).strong) {
                sections::known(text)
            } else {
                Vec::new()
            };
            if part.kinds == [Section::Skills] && found == [Section::Skills] && at > 0 && has_languages(at) {
                return Some(found);
            }
            let is_list = matches!(
                found[..],
                [Section::Courses
                    | Section::Certificates
                    | Section::Awards
                    | Section::Languages
                    | Section::Publications
                    | Section::Interests
                    | Section::Skills]
            );
            let is_free = doc.fields(text.trim_end_matches([':', '：'])).is_empty();
            let is_wanted = match part.kinds[..] {
                // Those of people, not of programs.
                [Section::Skills] => {
                    let next = part.units.get(at + 1).map(|u| doc.line(u.lines.start));
                    matches!(found[..], [Section::Languages]) && next.is_some_and(lists::is_language)
                }
                [Section::Other] => true,
                _ => found.iter().all(|kind| !part.kinds.contains(kind)) && is_free,
            };
            (is_list && is_wanted).then_some(found)
        };
        let starts: Vec<(usize, Vec<Section>)> = match part.kinds[..] {
            [
                Section::Education
                | Section::Volunteer
                | Section::Languages
                | Section::Awards
                | Section::Certificates
                | Section::Skills
                | Section::Other,
            ] => (0..part.units.len()).filter_map(|at| Some((at, is_label(at)?))).collect(),
            _ => Vec::new(),
        };
        if starts.is_empty() {
            out.push(part);
            continue;
        }
        let Part { kinds, title, units } = part;
        let mut rest: Vec<Unit> = Vec::new();
        let mut at = 0;
        let mut lists = Vec::new();
        for (start, found) in starts {
            rest.extend_from_slice(units.get(at..start).unwrap_or(&[]));
            let is_own = |u: &&Unit| if found == [Section::Summary] { is_prose_below(doc, u) } else { is_item(u) };
            let end = start + 1 + units[start + 1..].iter().take_while(is_own).count();
            let title = doc.val(&doc.whole(units[start].lines.start));
            lists.push(Part { kinds: found, title: Some(title), units: units[start + 1..end].to_vec() });
            at = end;
        }
        rest.extend_from_slice(units.get(at..).unwrap_or(&[]));
        if !rest.is_empty() {
            out.push(Part { kinds, title, units: rest });
        }
        out.append(&mut lists);
    }
    out
}

/// A paragraph of sentences.
fn is_prose_below(doc: &Doc<'_, '_>, unit: &Unit) -> bool {
    matches!(unit.role, Role::Paragraph) && ends_sentence(doc.line(unit.lines.end.saturating_sub(1)))
}

/// Parts with subheadings of other kinds are taken apart.
fn subdivide(doc: &Doc<'_, '_>, parts: Vec<Part>) -> Vec<Part> {
    let mut out = Vec::with_capacity(parts.len());
    for part in parts {
        let level = part.units.iter().filter_map(|u| if let Role::Heading(l) = u.role { Some(l) } else { None }).min();
        let Some(level) = level else {
            out.push(part);
            continue;
        };
        let heads: Vec<usize> = (0..part.units.len()).filter(|i| part.units[*i].role == Role::Heading(level)).collect();
        let kinds: Vec<Vec<Section>> = heads
            .iter()
            .enumerate()
            .map(|(index, start)| {
                let found = sections::known(&doc.plain(part.units[*start].lines.clone()));
                let end = heads.get(index + 1).copied().unwrap_or(part.units.len());
                // "Languages" among skills: those that are spoken are another section.
                let is_skill = found == [Section::Languages]
                    && part.kinds == [Section::Skills]
                    && !is_spoken(doc, &part.units[start + 1..end]);
                // "Other", "Research" among skills are groups of them.
                let is_group = part.kinds == [Section::Skills]
                    && matches!(found[..], [Section::Other | Section::Projects | Section::Work | Section::Education])
                    && !part.units[start + 1..end].iter().any(|unit| is_rich(doc, unit));
                if is_skill || is_group { part.kinds.clone() } else { found }
            })
            .collect();
        let known = kinds.iter().filter(|k| !k.is_empty()).count();
        let differs = kinds.iter().any(|k| !k.is_empty() && *k != part.kinds);
        if !differs || known * 2 < heads.len() {
            out.push(part);
            continue;
        }
        let Part { kinds: own, title, units } = part;
        if heads[0] > 0 {
            out.push(Part { kinds: own.clone(), title: title.clone(), units: units[..heads[0]].to_vec() });
        }
        for (index, (start, kinds)) in heads.iter().zip(kinds).enumerate() {
            let end = heads.get(index + 1).copied().unwrap_or(units.len());
            let title = doc.val(&doc.whole(units[*start].lines.start));
            let is_own = kinds.is_empty() || kinds == own;
            let kinds = if is_own { own.clone() } else { kinds };
            // A group of skills keeps its name.
            let first = if is_own && own == [Section::Skills] { *start } else { start + 1 };
            out.push(Part { kinds, title: Some(title), units: units[first..end].to_vec() });
        }
    }
    out
}

/// Whether a unit is a heading, or has dates or prose: more than the name of a skill.
fn is_rich(doc: &Doc<'_, '_>, unit: &Unit) -> bool {
    let line = |l: usize| doc.edge_period(&doc.whole(l)).is_some() || is_prose(doc.line(l));
    matches!(unit.role, Role::Heading(_)) || unit.lines.clone().any(line)
}

/// Contact data or a closing statement below the last section.
fn split_tail(doc: &Doc<'_, '_>, out: &mut Out, mut parts: Vec<Part>) -> (Vec<Part>, Tail) {
    let mut tail = Tail::default();
    let Some(last) = parts.last_mut() else { return (parts, tail) };
    // "以上": nothing by itself.
    if let Some(unit) = last.units.last()
        && words::lookup(words::Kind::End, &normalise(&doc.plain(unit.lines.clone()))).is_some()
    {
        out.skipped(doc.span_of(unit.lines.clone()), "the end of the document");
        last.units.pop();
    }
    let is_paragraph = |u: &Unit| matches!(u.role, Role::Paragraph);
    let is_basics = last
        .kinds
        .first()
        .is_some_and(|k| matches!(k, Section::Basics | Section::Profiles | Section::Wishes | Section::References));
    while !is_basics && last.units.last().is_some_and(|u| matches!(u.role, Role::Rule)) {
        last.units.pop();
    }
    // A name below the date of the document is a signature.
    if let [.., date, signature] = &last.units[..]
        && is_paragraph(signature)
        && !out.resume.basics.name.is_empty()
        && doc.plain(signature.lines.clone()) == out.resume.basics.name
        && is_document_date(doc, date, &out.resume.basics.name)
    {
        out.skipped(doc.span_of(signature.lines.clone()), "a signature");
        last.units.pop();
    }
    // "Hamburg, 14 April 2024": the document's own date.
    if last.units.last().is_some_and(|u| is_document_date(doc, u, &out.resume.basics.name)) {
        tail.date = last.units.pop();
        if last.units.is_empty() {
            parts.pop();
            return (parts, tail);
        }
    }
    while !is_basics
        && last.units.last().is_some_and(|u| {
            is_paragraph(u)
                && u.lines.clone().any(|l| {
                    let text = doc.line(l);
                    let is_told = ends_sentence(text) && word_count(text) > 6 && !text.contains(['@']) && !text.contains("://");
                    !is_told && contact::has_contact(doc, &doc.whole(l))
                })
                && doc.plain(u.lines.clone()).len() < 400
        })
        && !last.kinds.iter().any(|k| matches!(k, Section::Projects | Section::Publications))
    {
        if let Some(unit) = last.units.pop() {
            tail.contact.insert(0, unit);
        }
        while last.units.last().is_some_and(|u| matches!(u.role, Role::Rule)) {
            last.units.pop();
        }
    }
    let takes = |k: &Section| {
        matches!(
            k,
            Section::Skills
                | Section::Languages
                | Section::Interests
                | Section::Education
                | Section::Awards
                | Section::Certificates
                | Section::Courses
                | Section::Attachments
        )
    };
    if !last.kinds.is_empty() && last.kinds.iter().all(takes) {
        while last.units.len() > 1 && last.units.last().is_some_and(|u| is_closing(doc, u, &last.units)) {
            if let Some(unit) = last.units.pop() {
                tail.closing.insert(0, unit);
            }
        }
    }
    (parts, tail)
}

/// A place and a day, and nothing else.
fn is_document_date(doc: &Doc<'_, '_>, unit: &Unit, name: &str) -> bool {
    // The name below it is a signature.
    let is_signed = unit.lines.len() == 2 && !name.is_empty() && doc.line(unit.lines.end - 1).trim() == name;
    if !matches!(unit.role, Role::Paragraph | Role::Code) || unit.lines.len() != 1 && !is_signed {
        return false;
    }
    let first = doc.whole(unit.lines.start);
    // "Last updated: January 2024"
    if let Some((name, value)) = split::label(doc, &first)
        && doc.fields(doc.text(&name)).contains(&Field::LastModified)
    {
        return doc.period(&value).is_some_and(|p| p.span.len() + 4 >= doc.text(&value).len());
    }
    let text = doc.line(unit.lines.start).trim();
    let [period] = &crate::dates::find(text)[..] else { return false };
    let before = text[..period.span.start].trim();
    let day = period.start.xor(period.end).filter(|_| !period.is_open);
    day.is_some_and(|d| d.to_string().len() == 10)
        && period.span.end + 2 >= text.len()
        && word_count(before) <= 4
        && before.contains(',')
}

fn is_closing(doc: &Doc<'_, '_>, unit: &Unit, units: &[Unit]) -> bool {
    if !matches!(unit.role, Role::Paragraph) {
        return false;
    }
    let text = doc.plain(unit.lines.clone());
    let is_referees =
        word_count(&text) <= 8 && sections::known(text.split(text::is_blank).next().unwrap_or("")) == [Section::References];
    let is_prose = is_referees
        || ends_sentence(&text) && word_count(&text) >= 6
        || word_count(&text) >= 12 && !text.contains([':', '：', ',', '、', '，', ';'])
        || text.chars().count() > 30 && !text.contains([':', ',', ';', '、']);
    let below_heading = units.iter().any(|u| matches!(u.role, Role::Heading(_) | Role::Term));
    is_prose && !below_heading && doc.edge_period(&doc.whole(unit.lines.start)).is_none() && units.len() > 1
}

fn section(doc: &Doc<'_, '_>, out: &mut Out, facts: &Facts, order: &mut Order, part: &Part) {
    let mut kinds = part.kinds.clone();
    if kinds.is_empty() && looks_like_skills(doc, &part.units) {
        kinds.push(Section::Skills);
    } else if lists_skills(doc, part) {
        kinds = vec![Section::Skills];
    } else if kinds == [Section::Conferences] && items::are_talks(doc, &part.units) {
        kinds = vec![Section::Publications];
    }
    let count = match kinds[..] {
        [Section::Memberships] if are_memberships(doc, &part.units) => {
            for unit in part.units.iter().filter(|u| !u.lines.is_empty()) {
                let piece = doc.whole(unit.lines.start);
                out.membership(doc.val(&piece), doc.link(&piece).map(str::to_owned));
            }
            part.units.len()
        }
        []
        | [
            Section::Other
            | Section::Attachments
            | Section::CoverLetter
            | Section::DigitalSelfAssessment
            | Section::Memberships
            | Section::Conferences,
        ] => {
            unknown(doc, out, part);
            return;
        }
        [kind] => one(doc, out, facts, order, part, kind),
        _ => mixed::section(doc, out, facts, order, &part.units, &kinds),
    };
    let is_empty = part.units.is_empty() || !part.units.iter().all(|u| matches!(u.role, Role::Row { is_header: true, .. }));
    if count == 0 && is_empty {
        let title = part.title.clone().unwrap_or_default();
        out.diagnostics.push(no_entry(&title.text, title.span.clone()));
        if !part.units.is_empty() {
            unknown(doc, out, part);
        }
    }
}

fn one(doc: &Doc<'_, '_>, out: &mut Out, facts: &Facts, order: &mut Order, part: &Part, kind: Section) -> usize {
    let units = &part.units[..];
    match kind {
        Section::Summary => {
            let paragraphs: Vec<&Unit> = units.iter().filter(|u| !u.lines.is_empty()).collect();
            // "Objective", and a job below it.
            if let [unit] = paragraphs[..]
                && unit.lines.len() == 1
                && out.resume.basics.label.is_empty()
                && word_count(doc.line(unit.lines.start)) <= 8
                && !ends_sentence(doc.line(unit.lines.start))
                && doc.kinds(doc.line(unit.lines.start)).has(Kind::Role)
            {
                out.label(doc.val(&doc.whole(unit.lines.start)));
                return 1;
            }
            for unit in &paragraphs {
                out.summary(doc.joined(unit.lines.clone()));
            }
            paragraphs.len()
        }
        Section::Work | Section::Volunteer | Section::Education | Section::Projects => match entry::sort_of(kind) {
            Some(sort) => entry::section(doc, out, facts, order, units, sort),
            None => 0,
        },
        Section::Skills => match (units, &part.title) {
            // Sentences under "Organisational skills".
            ([unit], Some(title)) if is_told(doc, unit) => {
                out.skill(Some(title.clone()), None, Vec::new(), Some(doc.joined(unit.lines.clone())));
                1
            }
            _ => lists::skills(doc, out, units),
        },
        Section::Languages => {
            if is_spoken(doc, units) {
                lists::languages(doc, out, units)
            } else {
                lists::skills(doc, out, units)
            }
        }
        Section::Interests => interests::interests(doc, out, units),
        Section::References => references::references(doc, out, units),
        Section::DrivingLicences => licences(doc, out, part),
        _ => items::section(doc, out, units, kind),
    }
}

/// A paragraph of several sentences.
fn is_told(doc: &Doc<'_, '_>, unit: &Unit) -> bool {
    let text = doc.plain(unit.lines.clone());
    let first = doc.whole(unit.lines.start);
    matches!(unit.role, Role::Paragraph)
        && ends_sentence(&text)
        && split::label(doc, &first).is_none()
        && unit.lines.clone().map(|l| body::sentences(doc, &doc.whole(l)).len()).sum::<usize>() > 1
}

/// A driving licence is a certificate; its classes alone do not say of what.
fn licences(doc: &Doc<'_, '_>, out: &mut Out, part: &Part) -> usize {
    let first = out.resume.certificates.len();
    let (units, notes) = without_notes(doc, &part.units);
    let count = items::section(doc, out, &units, Section::Certificates);
    notes.iter().for_each(|note| out.extra(doc.markdown(note)));
    let title = part.title.as_ref().map_or("", |t| &t.text);
    for certificate in out.resume.certificates.iter_mut().skip(first) {
        if !lists::is_licence(&certificate.name) {
            certificate.name = format!("{title} {}", certificate.name).trim().to_owned();
        }
    }
    count
}

/// Lines beside a licence that are none, "Own car", apart from the rest.
fn without_notes(doc: &Doc<'_, '_>, units: &[Unit]) -> (Vec<Unit>, Vec<Piece>) {
    let has_licence = |unit: &Unit| unit.lines.clone().any(|l| lists::is_licence(doc.line(l)));
    let is_note = |l: usize| {
        let mut words = doc.line(l).split(text::is_blank).filter(|w| !w.is_empty());
        // "B, BE": classes alone
        words.clone().count() > 1 && !lists::is_licence(doc.line(l)) && words.all(|w| w.chars().count() > 3)
    };
    let (mut rest, mut notes) = (Vec::new(), Vec::new());
    for unit in units {
        if !has_licence(unit) || unit.lines.len() < 2 {
            rest.push(unit.clone());
            continue;
        }
        for line in unit.lines.clone() {
            if is_note(line) {
                notes.push(doc.whole(line));
            } else {
                rest.push(Unit { lines: line..line + 1, ..unit.clone() });
            }
        }
    }
    (rest, notes)
}

/// "Languages" may be programming languages: then no human language is among them.
fn is_spoken(doc: &Doc<'_, '_>, units: &[Unit]) -> bool {
    let text: String = units.iter().map(|u| doc.plain(u.lines.clone())).collect::<Vec<_>>().join(" ");
    let is_part = |c: char| c.is_alphanumeric() && !text::is_unspaced(c) || matches!(c, '+' | '#');
    let lower = format!(" {} ", text.to_lowercase().replace(|c: char| !is_part(c), " "));
    let programming =
        ["python", "java", "javascript", "rust", "golang", "c++", "typescript", "ruby", "kotlin", "swift", "php", "sql", "bash"];
    let count = programming.iter().filter(|w| lower.contains(&format!(" {w} "))).count();
    count < 2 && (count == 0 || units.iter().flat_map(|u| u.lines.clone()).any(|l| lists::is_language(doc.line(l).trim())))
}

fn looks_like_skills(doc: &Doc<'_, '_>, units: &[Unit]) -> bool {
    let is_list = |p: &text::Piece| split::list(doc, p).len() > 1;
    let rows = units.iter().filter_map(|u| match u.role {
        Role::Row { .. } if u.lines.len() == 2 => Some((doc.whole(u.lines.start), doc.whole(u.lines.start + 1))),
        _ => None,
    });
    let rows: Vec<(text::Piece, text::Piece)> = rows.filter(|(name, _)| !name.range.is_empty()).collect();
    let all = lists::entries(doc, units);
    let labelled = all.iter().filter(|e| e.name.is_some() && is_list(&e.text)).count()
        + rows.iter().filter(|(name, value)| is_list(value) && word_count(doc.text(name)) <= 4).count();
    // "Photoshop ●●●●○"
    let lines = || units.iter().flat_map(|u| u.lines.clone()).map(|l| doc.whole(l)).filter(|p| !p.range.is_empty());
    let is_rated =
        |p: Piece| lists::level(doc, &p).is_some_and(|(level, name)| name.is_some() && !level.text.contains(char::is_alphabetic));
    labelled >= 2 && labelled * 2 >= all.len() + rows.len() || lines().count() > 1 && lines().all(is_rated)
}

/// Whether a section that may be of jobs by its heading has none: "Technical experience", and lists of tools below it.
fn lists_skills(doc: &Doc<'_, '_>, part: &Part) -> bool {
    let is_dated = |l: usize| doc.period(&doc.whole(l)).is_some();
    part.kinds == [Section::Work]
        && !part.units.iter().any(|u| matches!(u.role, Role::Heading(_)) || u.lines.clone().any(is_dated))
        && looks_like_skills(doc, &part.units)
}

/// A section of no known kind is kept as it is.
fn unknown(doc: &Doc<'_, '_>, out: &mut Out, part: &Part) {
    let mut summary = Vec::new();
    let mut highlights = Vec::new();
    for unit in &part.units {
        let val = match unit.role {
            Role::Row { .. } => {
                let cells: Vec<String> =
                    unit.lines.clone().map(|l| doc.line(l).trim().to_owned()).filter(|t| !t.is_empty()).collect();
                text::Val { text: cells.join(" · "), span: doc.span_of(unit.lines.clone()) }
            }
            _ => doc.joined(unit.lines.clone()),
        };
        if val.text.is_empty() {
            continue;
        }
        match unit.role {
            Role::Item { .. } | Role::Row { .. } => highlights.push(val),
            _ => summary.push(val),
        }
    }
    // "通勤時間" over one line: a personal fact.
    let lines: Vec<&Val> = summary.iter().chain(&highlights).collect();
    if let ([Val { text, span }], Some(title)) = (&lines[..], &part.title)
        && word_count(text) <= 10
        && !ends_sentence(text)
        && doc.fields(&title.text).iter().any(|f| contact::is_personal_field(f) || *f == Field::Extra)
    {
        out.extra(Val { text: format!("{}: {text}", title.text), span: span.clone() });
        return;
    }
    if summary.is_empty() && highlights.is_empty() {
        if let Some(title) = &part.title {
            out.diagnostics.push(no_entry(&title.text, title.span.clone()));
        }
        return;
    }
    out.section(part.title.clone(), summary, highlights);
}
