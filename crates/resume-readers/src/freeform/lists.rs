//! Skills, languages, interests, references: sections that are lists.

use resume_core::canonical::level_at_end;
use resume_core::outline::Role;
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, Section, normalise};

use super::items::Raw;
use super::out::Out;
use super::split::{keyword_list, label, list, vals};
use super::table;
use super::text::{Doc, Piece, Unit, Val, ends_sentence, has_letters, is_blank, is_icon, is_rating, word_count};

/// A line of a list section: an item, a line of a paragraph, a term with its definition.
pub struct Entry {
    /// What stands before a colon, a term, a subheading.
    pub name: Option<Piece>,
    /// The text, or the value behind the colon.
    pub text: Piece,
    /// Further lines.
    pub more: Vec<Piece>,
    /// Whether it was a list item, a table row or a term.
    pub is_item: bool,
    /// The subheading it stands under.
    pub group: Option<Piece>,
    /// How deep the list item is.
    pub depth: u8,
}

/// The lines of a list section.
pub fn entries(doc: &Doc<'_, '_>, units: &[Unit]) -> Vec<Entry> {
    let mut out: Vec<Entry> = Vec::new();
    let mut group = None;
    let mut term = None;
    for unit in units {
        let lines = unit.lines.clone();
        match unit.role {
            Role::Heading(_) => group = Some(doc.whole(unit.lines.start)),
            Role::Rule | Role::Row { .. } => {}
            Role::Term => term = Some(doc.whole(unit.lines.start)),
            Role::Definition => {
                let text = doc.whole(unit.lines.start);
                let more = lines.skip(1).map(|l| doc.whole(l)).collect();
                out.push(Entry { name: term.clone(), text, more, is_item: true, group: group.clone(), depth: 1 });
            }
            Role::Item { depth, .. } => {
                let first = doc.whole(unit.lines.start);
                if let Some(several) = labelled_parts(doc, &first).filter(|_| unit.lines.len() == 1) {
                    out.extend(several.into_iter().map(|p| entry(doc, p, Vec::new(), true, group.clone(), depth)));
                    continue;
                }
                let more = lines.skip(1).map(|l| doc.whole(l)).collect();
                out.push(entry(doc, first, more, true, group.clone(), depth));
            }
            Role::ItemParagraph { .. } | Role::DefinitionParagraph => {
                if let Some(last) = out.last_mut() {
                    last.more.extend(lines.map(|l| doc.whole(l)));
                }
            }
            Role::Paragraph | Role::Code => {
                let single = unit.lines.len() == 1;
                let first = doc.whole(unit.lines.start);
                let is_title = single && doc.style(&first).strong && label(doc, &first).is_none_or(|(_, v)| v.range.is_empty());
                if is_title {
                    group = Some(without_colon(doc, &first));
                    continue;
                }
                // "**Tools**", and in the next line of the paragraph what they are.
                let is_strong = |line: usize| doc.style(&doc.whole(line)).strong;
                let is_titled = !single && label(doc, &first).is_none() && is_strong(unit.lines.start);
                if is_titled && !lines.clone().skip(1).any(is_strong) {
                    group = Some(without_colon(doc, &first));
                    for line in lines.skip(1).map(|l| doc.whole(l)) {
                        out.push(entry(doc, line, Vec::new(), false, group.clone(), 0));
                    }
                    continue;
                }
                // Prose flows over lines; lists have one thing a line.
                let flows = !single
                    && lines.clone().any(|l| ends_sentence(doc.line(l)))
                    && !lines.clone().any(|l| label(doc, &doc.whole(l)).is_some());
                if flows {
                    let more = lines.skip(1).map(|l| doc.whole(l)).collect();
                    out.push(Entry { name: None, text: first, more, is_item: false, group: group.clone(), depth: 0 });
                } else {
                    for line in lines.map(|l| doc.whole(l)) {
                        let parts = labelled_parts(doc, &line).unwrap_or_else(|| vec![line]);
                        out.extend(parts.into_iter().map(|p| entry(doc, p, Vec::new(), false, group.clone(), 0)));
                    }
                }
            }
        }
    }
    out.retain(|e| !e.text.range.is_empty() || e.name.is_some());
    out
}

fn entry(doc: &Doc<'_, '_>, first: Piece, more: Vec<Piece>, is_item: bool, group: Option<Piece>, depth: u8) -> Entry {
    let first = unbulleted(doc, &first);
    match label(doc, &first) {
        Some((name, text)) if word_count(doc.text(&name)) <= 6 => Entry { name: Some(name), text, more, is_item, group, depth },
        _ => Entry { name: None, text: first, more, is_item, group, depth },
    }
}

/// Labelled lists side by side: `Advanced: Excel, SAP | Basic: R`.
fn labelled_parts(doc: &Doc<'_, '_>, line: &Piece) -> Option<Vec<Piece>> {
    let text = doc.text(line);
    for mark in ['|', '｜', '•', '·', ';', '；', '\t'] {
        if !text.contains(mark) {
            continue;
        }
        let mut at = 0;
        let mut part = |p: &str| {
            let piece = doc.part(line, at..at + p.len());
            at += p.len() + mark.len_utf8();
            piece
        };
        let parts: Vec<Piece> = text.split(mark).map(&mut part).filter(|p| !p.range.is_empty()).collect();
        let is_labelled = |p: &Piece| label(doc, p).is_some_and(|(n, v)| !v.range.is_empty() && word_count(doc.text(&n)) <= 4);
        if parts.len() > 1 && parts.iter().all(is_labelled) {
            return Some(parts);
        }
    }
    None
}

/// A line without a bullet that was typed.
pub fn unbulleted(doc: &Doc<'_, '_>, piece: &Piece) -> Piece {
    let text = doc.text(piece);
    let rest = text.trim_start_matches(['•', '◆', '▪', '‣', '◦', '▸', '➢', '✓', '✔', '・']);
    doc.part(piece, text.len() - rest.len()..text.len())
}

fn without_colon(doc: &Doc<'_, '_>, piece: &Piece) -> Piece {
    let text = doc.text(piece);
    doc.part(piece, 0..text.trim_end_matches([':', '：']).len())
}

/// An item under a heading of its own, with labelled lines below.
pub struct Headed {
    /// Its heading.
    pub name: Piece,
    /// How well it is mastered.
    pub level: Option<Val>,
    /// Its keywords.
    pub keywords: Vec<Val>,
    /// Other labelled lines, as written.
    pub rest: Vec<Val>,
}

/// A section whose headings are its items, with nothing but labelled lines below: `### English`, `Fluency: native`.
pub fn headed(doc: &Doc<'_, '_>, units: &[Unit]) -> Option<Vec<Headed>> {
    let mut out: Vec<Headed> = Vec::new();
    let mut labels = 0;
    for unit in units {
        match unit.role {
            Role::Heading(_) => {
                let name = doc.whole(unit.lines.start);
                out.push(Headed { name, level: None, keywords: Vec::new(), rest: Vec::new() });
            }
            Role::Rule => {}
            Role::Paragraph | Role::Item { .. } => {
                let last = out.last_mut()?;
                // "Level: expert", and a list of what it is about.
                let is_item = matches!(unit.role, Role::Item { depth: 1, .. });
                if is_item && last.level.is_some() && unit.lines.len() == 1 && label(doc, &doc.whole(unit.lines.start)).is_none()
                {
                    last.keywords.extend(keywords(doc, &doc.whole(unit.lines.start)));
                    continue;
                }
                for line in unit.lines.clone() {
                    let piece = doc.whole(line);
                    let (name, value) = label(doc, &piece)?;
                    let fields = super::body::fields_of(doc, &name);
                    labels += 1;
                    if fields.iter().any(|f| matches!(f, Field::Level | Field::Fluency)) {
                        last.level = Some(doc.val(&value));
                    } else if fields.contains(&Field::Keywords) {
                        last.keywords.extend(keywords(doc, &value));
                    } else if fields
                        .iter()
                        .any(|f| matches!(f, Field::Summary | Field::Description | Field::Courses | Field::Score))
                    {
                        last.rest.push(doc.markdown(&piece));
                    } else {
                        return None;
                    }
                }
            }
            _ => return None,
        }
    }
    (labels > 0).then_some(out)
}

/// Reads skills. What turns out to be a human language, a licence or a hobby goes where it belongs.
pub fn skills(doc: &Doc<'_, '_>, out: &mut Out, units: &[Unit]) -> usize {
    if let Some(items) = headed(doc, units) {
        let count = items.len();
        for Headed { name, level, keywords, rest } in items {
            out.skill(Some(doc.val(&name)), level, keywords, super::out::joined(rest));
        }
        return count;
    }
    let mut count = rows(doc, out, units);
    let all = entries(doc, units);
    count += all.len();
    let are_levelled = are_levelled(doc, all.iter().filter(|e| e.name.is_none() && e.more.is_empty()).map(|e| &e.text));
    let mut index = 0;
    while index < all.len() {
        let entry = &all[index];
        let group = entry.group.clone();
        // "### Java", "Expert", and items below.
        if let (Some(name), Some((degree, None))) = (&group, level(doc, &entry.text))
            && entry.name.is_none()
            && !entry.is_item
        {
            let is_same = |e: &&Entry| e.group == group && e.is_item && e.name.is_none() && e.more.is_empty();
            let below: Vec<&Entry> = all[index + 1..].iter().take_while(is_same).collect();
            let keywords = below.iter().flat_map(|e| keywords(doc, &e.text)).collect();
            index += below.len() + 1;
            out.skill(Some(doc.val(name)), Some(degree), keywords, None);
            continue;
        }
        let bare = |e: &Entry| e.name.is_none() && e.group == group && level(doc, &e.text).is_none() && e.more.is_empty();
        // Bare items below a subheading are its keywords.
        if group.is_some() && bare(entry) {
            let end = all[index..].iter().position(|e| !bare(e)).map_or(all.len(), |n| index + n);
            let keywords: Vec<Val> = all[index..end].iter().flat_map(|e| keywords(doc, &e.text)).collect();
            out.skill(group.map(|g| doc.val(&g)), None, keywords, None);
            index = end;
            continue;
        }
        // A name over nested items.
        let nested = all[index + 1..].iter().take_while(|e| entry.is_item && e.depth > entry.depth).count();
        if nested > 0 {
            let name = entry.name.as_ref().unwrap_or(&entry.text);
            let mut words: Vec<Val> = if entry.name.is_some() { keywords(doc, &entry.text) } else { Vec::new() };
            words.extend(all[index + 1..=index + nested].iter().flat_map(|e| whole(doc, e)));
            out.skill(Some(doc.val(name)), None, words, None);
            index += nested + 1;
            continue;
        }
        if entry.name.is_none() && entry.more.is_empty() && super::items::is_short_licence(doc.text(&entry.text)) {
            let raw = Raw { lines: vec![entry.text.clone()], below: Vec::new(), columns: Vec::new(), date: None, flows: true };
            super::items::emit(doc, out, &raw, Section::Certificates);
        } else {
            skill(doc, out, entry, are_levelled);
        }
        index += 1;
    }
    count
}

fn whole(doc: &Doc<'_, '_>, entry: &Entry) -> Vec<Val> {
    match &entry.name {
        Some(name) => {
            let piece = Piece { line: name.line, range: name.range.start..entry.text.range.end.max(name.range.end) };
            vec![doc.val(&piece)]
        }
        None => keywords(doc, &entry.text),
    }
}

fn skill(doc: &Doc<'_, '_>, out: &mut Out, entry: &Entry, are_levelled: bool) {
    if let Some(name) = &entry.name {
        if dispatch(doc, out, name, entry) {
            return;
        }
        if let Some((level, None)) = level(doc, &entry.text) {
            out.skill(Some(doc.val(name)), Some(level), Vec::new(), None);
            return;
        }
        let mut words = keywords(doc, &entry.text);
        for piece in &entry.more {
            words.extend(keywords(doc, piece));
        }
        // "Name (level): words"
        let (level, name) = match level(doc, name) {
            Some((level, Some(name))) => (Some(level), name),
            _ => (None, doc.val(name)),
        };
        let summary = if words.len() == 1 && ends_sentence(&words[0].text) { words.pop() } else { None };
        out.skill(Some(name), level, words, summary);
        return;
    }
    let text = doc.text(&entry.text);
    if !entry.more.is_empty() || ends_sentence(text) && word_count(text) > 5 {
        let mut pieces = vec![entry.text.clone()];
        pieces.extend(entry.more.iter().cloned());
        let mut val = doc.join(&pieces);
        val.text = val.text.trim_end_matches('.').to_owned();
        out.skill(Some(val), None, Vec::new(), None);
        return;
    }
    if levelled(doc, out, &entry.text) {
        return;
    }
    let pieces = list(doc, &entry.text);
    let is_list = pieces.len() >= 2 && pieces.iter().all(|p| word_count(doc.text(p)) <= if entry.is_item { 3 } else { 6 });
    // Of an item with one comma the whole is one skill.
    let pieces = if is_list && (!entry.is_item || pieces.len() >= 3) { pieces } else { vec![entry.text.clone()] };
    let are_levelled = are_levelled || self::are_levelled(doc, pieces.iter());
    for piece in pieces {
        if is_language(doc.text(&piece))
            && let Some((language, Some(fluency))) = language(doc, &piece)
            && is_fluency(&fluency.text)
        {
            out.language(language, Some(fluency));
            continue;
        }
        let last_word = || last_word_level(doc, &piece).filter(|_| are_levelled).map(|(level, name)| (level, Some(name)));
        match level(doc, &piece).or_else(last_word) {
            Some((level, Some(name))) => {
                let (name, words) = with_words(name);
                out.skill(Some(name), Some(level), words, None);
            }
            _ if piece == entry.text && code_runs(doc, &piece).len() > 1 => {
                for word in code_runs(doc, &piece) {
                    out.skill(Some(doc.val(&word)), None, Vec::new(), None);
                }
            }
            _ if is_licence(doc.text(&piece)) => {
                let item =
                    super::out::Item { name: Some(doc.val(&piece)), span: doc.span(&piece), ..super::out::Item::default() };
                out.certificate(item);
            }
            // "French polishing" is no language.
            _ => match language(doc, &piece)
                .filter(|(name, fluency)| language_name(&name.text) && fluency.is_some() || language_name(doc.text(&piece)))
            {
                Some((language, fluency)) => out.language(language, fluency),
                None => {
                    let (name, words) = with_words(unstopped(doc.val(&piece)));
                    out.skill(Some(name), None, words, None);
                }
            },
        }
    }
}

/// Whether most of several skills end in a word of level, so that it is one: `Python advanced`, `Rust basic`.
fn are_levelled<'p>(doc: &Doc<'_, '_>, pieces: impl Iterator<Item = &'p Piece>) -> bool {
    let (all, levelled) =
        pieces.fold((0, 0), |(all, levelled), piece| (all + 1, levelled + usize::from(last_word_level(doc, piece).is_some())));
    levelled > 1 && levelled * 2 > all
}

/// The level that is the last word of a skill, and what stands before it.
fn last_word_level(doc: &Doc<'_, '_>, piece: &Piece) -> Option<(Val, Val)> {
    let text = doc.text(piece);
    let at = level_at_end(text).filter(|_| word_count(text) <= 5)?;
    let name = trim_marks(doc, &doc.part(piece, 0..at));
    let level = doc.trimmed(&doc.part(piece, at..text.len()));
    (!name.range.is_empty()).then(|| (doc.val(&level), doc.val(&name)))
}

/// `精通 Python、SQL；熟悉 Go`: words of level before the skills.
fn levelled(doc: &Doc<'_, '_>, out: &mut Out, piece: &Piece) -> bool {
    let text = doc.text(piece);
    let mut groups = Vec::new();
    let mut start = 0;
    let has_several = text.contains(['；', ';']);
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '；' | ';' | '。')).chain([(text.len(), ' ')]) {
        let group = doc.part(piece, start..at);
        start = at + if at < text.len() { c.len_utf8() } else { 0 };
        if group.range.is_empty() {
            continue;
        }
        let words = doc.text(&group);
        // "熟悉招投标流程": in such scripts no blank is needed.
        let ends = words.find(is_blank).into_iter().chain(words.char_indices().skip(2).take(3).map(|(at, _)| at));
        let end = ends.filter(|end| !words[..*end].is_ascii()).find(|end| {
            let is_apart = words[*end..].starts_with(is_blank);
            words::lookup(Kind::SkillLevel, &normalise(&words[..*end])).is_some()
                && (is_apart || has_several && words.len() > end + 3)
        });
        let Some(end) = end else {
            groups.push((None, vec![group]));
            continue;
        };
        let rest = doc.part(&group, end..words.len());
        let skills = list(doc, &rest);
        // "了解 Rust，写过两个命令行小工具": a clause is no skill.
        if word_count(doc.text(&rest)) > 12 || doc.text(&rest).contains('，') {
            return false;
        }
        groups.push((Some(doc.val(&doc.part(&group, 0..end))), skills));
    }
    let levels = groups.iter().filter(|(level, _)| level.is_some()).count();
    if levels == 0 || levels * 2 < groups.len() {
        return false;
    }
    for (level, skills) in &groups {
        for skill in skills {
            out.skill(Some(doc.val(skill)), level.clone(), Vec::new(), None);
        }
    }
    true
}

/// `Terminology tools (memoQ, InterpretBank)`: what stands in the bracket at the end, if that is a list.
pub fn with_words(mut val: Val) -> (Val, Vec<Val>) {
    let Some((before, inner)) =
        val.text.strip_suffix([')', '）']).and_then(|t| t.rsplit_once(['(', '（'])).filter(|(before, _)| {
            // "iOSアプリの設計（MVVM、TCA）" is one phrase.
            has_letters(before) && !before.ends_with(super::text::is_unspaced)
        })
    else {
        return (val, Vec::new());
    };
    let words: Vec<Val> = inner
        .split([',', '，', '、', ';', '；'])
        .map(|word| Val { text: word.trim().to_owned(), span: val.span.clone() })
        .filter(|word| !word.text.is_empty())
        .collect();
    if words.len() < 2 || words.iter().any(|word| word_count(&word.text) > 4) {
        return (val, Vec::new());
    }
    val.text = before.trim_end().to_owned();
    (val, words)
}

fn unstopped(mut val: Val) -> Val {
    if val.text.ends_with('.') && val.text.matches('.').count() == 1 {
        val.text.pop();
    }
    val
}

/// A driving licence among skills.
pub fn is_licence(text: &str) -> bool {
    let key = normalise(text);
    let is_label = |key: &str| resume_core::tables::labels::lookup(key).iter().any(|l| l.field == Field::DrivingLicence);
    // Of the first words, up to four.
    let ends = key.match_indices(' ').map(|(at, _)| at).chain([key.len()]).take(4);
    is_label(&key) || ends.filter_map(|end| key.get(..end)).any(is_label)
}

/// Whether words for a driving licence stand anywhere in a text.
pub fn has_licence(text: &str) -> bool {
    let words: Vec<&str> = text.split(is_blank).collect();
    (0..words.len().min(6)).any(|from| is_licence(&words[from..].join(" ")))
}

/// A line of another section among certificates: languages, skills, or certificates side by side.
pub fn line_of_other(doc: &Doc<'_, '_>, out: &mut Out, piece: &Piece) -> bool {
    let Some((name, text)) = label(doc, piece) else { return false };
    let title = doc.text(&name);
    let is_tools = || super::body::fields_of(doc, &name).contains(&Field::Keywords);
    if text.range.is_empty() || word_count(title) > 3 || super::sections::known(title).is_empty() && !is_tools() {
        return false;
    }
    let entry = Entry { name: Some(name.clone()), text, more: Vec::new(), is_item: true, group: None, depth: 1 };
    if dispatch(doc, out, &name, &entry) {
        return true;
    }
    let is_skill = is_tools() || super::sections::known(title) == [Section::Skills];
    let is_spoken = super::sections::known(title) == [Section::Languages];
    if is_skill {
        skill(doc, out, &entry, false);
    } else if is_spoken {
        for part in list(doc, &entry.text) {
            if let Some((language, fluency)) = language(doc, &part) {
                out.language(language, fluency);
            }
        }
    }
    is_skill || is_spoken
}

/// A label of another kind of section, among skills.
fn dispatch(doc: &Doc<'_, '_>, out: &mut Out, name: &Piece, entry: &Entry) -> bool {
    let title = doc.text(name);
    let kinds = super::sections::known(title);
    if is_licence(title) {
        let both = Val { text: format!("{} {}", doc.val(name).text, doc.val(&entry.text).text), span: doc.span(&entry.text) };
        let item = super::out::Item { name: Some(both), span: doc.span(&entry.text), ..super::out::Item::default() };
        out.certificate(item);
        return true;
    }
    match kinds.first() {
        Some(Section::Languages) => {
            let pieces = list(doc, &entry.text);
            let human = pieces.iter().filter(|p| is_language(doc.text(p))).count();
            if human * 2 < pieces.len() || human == 0 {
                return false;
            }
            for piece in pieces {
                if let Some((language, fluency)) = language(doc, &piece) {
                    out.language(language, fluency);
                }
            }
            true
        }
        Some(Section::Interests) => {
            for val in keywords(doc, &entry.text) {
                out.interest(Some(val), Vec::new(), None);
            }
            true
        }
        Some(kind @ (Section::Certificates | Section::Awards)) => {
            for piece in list(doc, &super::body::without_stop(doc, &entry.text)) {
                let raw =
                    super::items::Raw { lines: vec![piece], below: Vec::new(), columns: Vec::new(), date: None, flows: true };
                super::items::emit(doc, out, &raw, *kind);
            }
            true
        }
        _ => {
            if entry.is_item && is_language(title) && language_name(title) && is_fluency(doc.text(&entry.text)) {
                out.language(doc.val(name), Some(doc.val(&entry.text)));
                return true;
            }
            // "Mother tongues and others: English (native), Dutch (B1)", whatever it is called.
            let told: Vec<(Val, Option<Val>)> =
                list(doc, &entry.text).iter().map(|p| language(doc, p)).map(Option::unwrap_or_default).collect();
            let is_told = |(name, fluency): &(Val, Option<Val>)| {
                language_name(&name.text) && fluency.as_ref().is_some_and(|f| is_fluency(&f.text))
            };
            let are_told = !told.is_empty() && told.iter().all(is_told);
            if are_told {
                told.into_iter().for_each(|(name, fluency)| out.language(name, fluency));
            }
            are_told
        }
    }
}

/// Rows of skills: the first column is the name, a level is a level, the rest are keywords.
fn rows(doc: &Doc<'_, '_>, out: &mut Out, units: &[Unit]) -> usize {
    let units: Vec<Unit> = units.iter().filter(|u| matches!(u.role, Role::Row { .. })).cloned().collect();
    if units.is_empty() {
        return 0;
    }
    let table = table::table(doc, &units);
    for row in &table.rows {
        let mut cells = row.iter().enumerate().filter(|(_, c)| !c.range.is_empty());
        let Some((_, name)) = cells.next() else { continue };
        let mut level_of = None;
        let mut words = Vec::new();
        for (index, cell) in cells {
            let text = doc.text(cell);
            let titled = table.titles.get(index).is_some_and(|t| {
                table::fields(doc.text(t))
                    .iter()
                    .any(|f| matches!(f, resume_core::tables::Field::Level | resume_core::tables::Field::Fluency))
            });
            let is_level = titled
                || text.chars().all(|c| is_rating(c) || is_blank(c))
                || words::lookup(Kind::SkillLevel, &normalise(text)).is_some();
            if is_level && level_of.is_none() {
                level_of = Some(doc.val(cell));
            } else {
                words.extend(keywords(doc, cell));
            }
        }
        out.skill(Some(doc.val(name)), level_of, words, None);
    }
    table.rows.len()
}

/// The parts of a list of skills.
pub fn keywords(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Val> {
    let codes = code_runs(doc, piece);
    if codes.len() > 1 {
        return vals(doc, &codes);
    }
    let piece = super::body::without_stop(doc, piece);
    vals(doc, &keyword_list(doc, &piece))
}

/// The code spans of a piece that is nothing but code spans.
pub fn code_runs(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    if !doc.runs(piece.line).iter().any(|run| run.style.code) {
        return Vec::new();
    }
    let mut cuts = vec![piece.range.start];
    cuts.extend(doc.borders(piece));
    cuts.push(piece.range.end);
    let pieces: Vec<Piece> = cuts
        .windows(2)
        .map(|w| doc.trimmed(&Piece { line: piece.line, range: w[0]..w[1] }))
        .filter(|p| doc.text(p).chars().any(|c| c.is_alphanumeric()))
        .collect();
    if pieces.iter().all(|p| doc.style(p).code) { pieces } else { Vec::new() }
}

/// A level in a piece, and what is left: stars, a word in brackets or before the name.
pub fn level(doc: &Doc<'_, '_>, piece: &Piece) -> Option<(Val, Option<Val>)> {
    let text = doc.text(piece);
    let glyphs = text.chars().filter(|c| is_rating(*c)).count();
    if glyphs >= 1 && (glyphs >= 2 || text.starts_with(is_rating) || text.ends_with(is_rating)) {
        let start = text.find(is_rating)?;
        let end = text.rfind(is_rating).map(|at| at + text[at..].chars().next().map_or(1, char::len_utf8))?;
        let name = if start == 0 { doc.part(piece, end..text.len()) } else { doc.part(piece, 0..start) };
        if text[start..end].chars().all(|c| is_rating(c) || is_blank(c)) {
            let name = trim_marks(doc, &name);
            return Some((doc.val(&doc.part(piece, start..end)), (!name.range.is_empty()).then(|| doc.val(&name))));
        }
    }
    if words::lookup(Kind::SkillLevel, &normalise(text)).is_some() {
        return Some((doc.val(piece), None));
    }
    // "Master in cabinet making"
    if let Some((before, after)) = text.split_once(" in ")
        && words::lookup(Kind::SkillLevel, &normalise(before)).is_some()
        && !after.is_empty()
    {
        let name = doc.part(piece, text.len() - after.len()..text.len());
        return Some((doc.val(&doc.part(piece, 0..before.len())), Some(doc.val(&name))));
    }
    // "Name (level)", "Name – level"
    let (at, close) = match text.rfind(['(', '（']) {
        Some(at) if text.ends_with([')', '）']) => (at, 1),
        _ => (dash_at(text)?, 0),
    };
    let open = text[at..].chars().next().map_or(1, char::len_utf8);
    let end = if close > 0 { text.len() - text.chars().next_back().map_or(1, char::len_utf8) } else { text.len() };
    let inner = doc.part(piece, at + open..end.max(at + open));
    let key = normalise(doc.text(&inner));
    let word = words::lookup(Kind::SkillLevel, &key).or_else(|| words::lookup(Kind::Fluency, &key));
    let name = trim_marks(doc, &doc.part(piece, 0..at));
    (word.is_some() || is_measure(doc.text(&inner).trim())).then_some(())?;
    (!name.range.is_empty()).then(|| (doc.val(&inner), Some(doc.val(&name))))
}

/// `90%`, `4/5`.
fn is_measure(text: &str) -> bool {
    let is_number = |text: &str| text.len() <= 4 && text.trim().parse::<f32>().is_ok();
    text.strip_suffix('%').is_some_and(is_number)
        || text.split_once('/').is_some_and(|(part, whole)| is_number(part) && is_number(whole))
}

fn trim_marks(doc: &Doc<'_, '_>, piece: &Piece) -> Piece {
    let text = doc.text(piece);
    let is_mark = |c: char| is_blank(c) || matches!(c, ':' | '：' | '-' | '–' | '—' | '|' | '·' | ',' | '，');
    let start = text.len() - text.trim_start_matches(is_mark).len();
    doc.part(piece, start..start + text.trim_matches(is_mark).len())
}

/// One dash or two, with spaces around.
fn dash_at(text: &str) -> Option<usize> {
    text.char_indices()
        .find(|(at, c)| {
            let rest = || text[*at..].trim_start_matches(['-', '–', '—']);
            matches!(c, '-' | '–' | '—') && text[..*at].ends_with(is_blank) && rest().starts_with(is_blank)
        })
        .map(|(at, _)| at)
}

/// Reads human languages.
pub fn languages(doc: &Doc<'_, '_>, out: &mut Out, units: &[Unit]) -> usize {
    if let Some(items) = headed(doc, units) {
        let count = items.len();
        for Headed { name, level, keywords, rest } in items {
            out.language(doc.val(&name), level);
            out.more_of_language(keywords.into_iter().chain(rest).collect());
        }
        return count;
    }
    let rows: Vec<Unit> = units.iter().filter(|u| matches!(u.role, Role::Row { .. })).cloned().collect();
    let mut count = 0;
    if !rows.is_empty() {
        let table = table::table(doc, &rows);
        for row in &table.rows {
            let mut cells = row.iter().enumerate().filter(|(_, c)| !c.range.is_empty());
            let Some((_, name)) = cells.next() else { continue };
            // Of several values each has its column's title: "Reading: C1".
            let cells: Vec<(usize, &Piece)> = cells.collect();
            let titled =
                |index: usize, c: &Piece| match table.titles.get(index).filter(|t| cells.len() > 1 && !t.range.is_empty()) {
                    Some(title) => format!("{}: {}", doc.text(title), doc.val(c).text),
                    None => doc.val(c).text,
                };
            let rest: Vec<String> = cells.iter().map(|(index, c)| titled(*index, c)).collect();
            let fluency = (!rest.is_empty()).then(|| Val { text: rest.join(", "), span: doc.span(name) });
            out.language(doc.val(name), fluency);
            count += 1;
        }
    }
    let mut before = None;
    for entry in entries(doc, units) {
        if let Some(name) = &entry.name
            && matches!(super::sections::known(doc.text(name))[..], [Section::Interests | Section::Skills])
            && dispatch_other(doc, out, name, &entry)
        {
            count += 1;
            continue;
        }
        // "Svenska: modersmål. Engelska: goda kunskaper."
        if let Some(name) = &entry.name
            && let whole = (Piece { line: name.line, range: name.range.start..entry.text.range.end })
            && let told = super::body::sentences(doc, &whole)
            && told.len() > 1
            && told.iter().all(|p| label(doc, p).is_some_and(|(name, _)| language_name(doc.text(&name))))
        {
            for piece in told {
                if let Some((language, fluency)) = language(doc, &super::body::without_stop(doc, &piece)) {
                    out.language(language, fluency);
                    count += 1;
                }
            }
            continue;
        }
        if let Some(name) = &entry.name
            && let told = list(doc, &entry.text)
            && !language_name(doc.text(name))
            && told.iter().all(|p| language(doc, p).is_some_and(|(l, _)| language_name(&l.text)))
        {
            // "Madrelingua: italiano", "Other languages: French (good), Greek"
            let is_native = words::lookup(Kind::Native, &normalise(doc.text(name))).is_some()
                || doc.fields(doc.text(name)).contains(&Field::MotherTongue);
            for (language, fluency) in told.iter().filter_map(|p| language(doc, p)) {
                out.language(language, fluency.or_else(|| is_native.then(|| doc.val(name))));
                count += 1;
            }
            continue;
        }
        // "國語：精通／台語：精通", "Русский: родной; английский: B2"
        if let Some(name) = &entry.name
            && let whole = (Piece { line: name.line, range: name.range.start..entry.text.range.end })
            && let told = labelled_languages(doc, &whole)
            && told.len() > 1
        {
            for (language, fluency) in told.iter().filter_map(|p| language(doc, p)) {
                out.language(language, fluency);
                count += 1;
            }
            continue;
        }
        // "Altre lingue:" over a list.
        if let Some(name) = &entry.name
            && entry.text.range.is_empty()
            && !entry.is_item
            && entry.more.is_empty()
            && !language_name(doc.text(name))
        {
            out.skipped(doc.span(name), "a label");
            continue;
        }
        let whole = |name: &Piece| Piece { line: name.line, range: name.range.start..entry.text.range.end };
        if let Some(name) = &entry.name
            && !at_dashes(doc, &whole(name)).is_empty()
        {
            for (language, fluency) in at_dashes(doc, &whole(name)).iter().filter_map(|p| language(doc, p)) {
                out.language(language, fluency);
                count += 1;
            }
            continue;
        }
        if let Some(name) = &entry.name
            && list(doc, &entry.text).iter().all(|p| label(doc, p).is_none())
        {
            let mut fluency = doc.val(&entry.text);
            for piece in &entry.more {
                fluency.text.push(' ');
                fluency.text.push_str(&doc.val(piece).text);
            }
            out.language(stripped(doc, name), (!fluency.text.is_empty()).then(|| unstopped(fluency)));
            count += 1;
            continue;
        }
        let line = match &entry.name {
            Some(name) => Piece { line: name.line, range: name.range.start..entry.text.range.end },
            None => entry.text.clone(),
        };
        // A line below a language that says how well it is known.
        let is_below = before == Some(line.line.wrapping_sub(1)) && entry.name.is_none() && !entry.is_item;
        before = Some(line.line);
        if is_below && out.resume.languages.last().is_some_and(|l| l.fluency.is_empty()) && !is_language(doc.text(&line)) {
            out.fluency(doc.val(&line));
            continue;
        }
        let mut has_known = false;
        for piece in spoken(doc, &line) {
            // "Englisch – A2, lese Speisekarten"
            if has_known
                && !is_language(doc.text(&piece))
                && doc.text(&piece).starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit())
                && !doc.text(&piece).contains(['(', '（', '–', '—', '-', ':'])
                && out.more_fluency(&doc.val(&piece))
            {
                continue;
            }
            if let Some((language, fluency)) = language(doc, &piece) {
                has_known = is_language(&language.text) && fluency.is_some();
                // "English, Twi (fluent)"
                let names: Vec<&str> = language.text.split([',', '、', '，']).map(str::trim).collect();
                if names.len() > 1 && names.iter().all(|name| language_name(name)) {
                    count += names.len();
                    for name in names {
                        out.language(Val { text: name.to_owned(), span: language.span.clone() }, fluency.clone());
                    }
                    continue;
                }
                out.language(language, fluency);
                count += 1;
            }
        }
    }
    count
}

/// Hobbies and skills among languages.
fn dispatch_other(doc: &Doc<'_, '_>, out: &mut Out, name: &Piece, entry: &Entry) -> bool {
    let words = keywords(doc, &entry.text);
    if is_language(doc.text(name)) || words.is_empty() {
        return false;
    }
    match super::sections::known(doc.text(name)).first() {
        Some(Section::Interests) => words.into_iter().for_each(|val| out.interest(Some(val), Vec::new(), None)),
        _ => out.skill(Some(doc.val(name)), None, words, None),
    }
    true
}

/// `Norsk (morsmål) – Urdu (flytende)`: the languages between dashes; none where something else stands between them.
fn at_dashes(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    for dash in [" – ", " — ", " - ", " -- "] {
        let parts: Vec<&str> = text.split(dash).collect();
        if parts.len() > 1 && parts.iter().all(|part| is_language(part)) {
            let mut at = 0;
            let place = |part: &&str| {
                let range = at..at + part.len();
                at += part.len() + dash.len();
                doc.part(piece, range)
            };
            return parts.iter().map(place).collect();
        }
    }
    Vec::new()
}

/// The languages of a line: parted by list marks, flags or wide spaces.
fn spoken(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    let parts = at_dashes(doc, piece);
    if !parts.is_empty() {
        return parts;
    }
    let flag = |c: char| matches!(c, '\u{1F1E6}'..='\u{1F1FF}');
    let has_flags = text.chars().filter(|c| flag(*c)).count() > 2;
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut blanks = 0;
    for (at, c) in text.char_indices() {
        let wide = c == '\u{3000}' || c == '\t' || is_blank(c) && blanks > 0;
        blanks = if is_blank(c) { blanks + 1 } else { 0 };
        let begins_flag = has_flags && flag(c) && at > start && !text[start..at].chars().all(|c| flag(c) || is_blank(c));
        if wide || begins_flag {
            pieces.push(start..at);
            start = at;
        }
    }
    pieces.push(start..text.len());
    let parts: Vec<Piece> = pieces.into_iter().map(|r| doc.part(piece, r)).filter(|p| has_letters(doc.text(p))).collect();
    parts.iter().flat_map(|p| list(doc, p)).filter(|p| has_letters(doc.text(p))).collect()
}

/// A language and how well it is known: `X: y`, `X (y)`, `X – y`, `X y`.
pub fn language(doc: &Doc<'_, '_>, piece: &Piece) -> Option<(Val, Option<Val>)> {
    let text = doc.text(piece);
    if !has_letters(text) {
        return None;
    }
    if let Some((level, Some(name))) = level(doc, piece).filter(|_| text.contains(is_rating)) {
        return Some((name, Some(level)));
    }
    if let Some((name, value)) = label(doc, piece) {
        return Some((stripped(doc, &name), (!value.range.is_empty()).then(|| doc.val(&value))));
    }
    if let Some(at) = dash_at(text) {
        let value = doc.part(piece, text.len() - text[at..].trim_start_matches(['-', '–', '—']).len()..text.len());
        return Some((stripped(doc, &doc.part(piece, 0..at)), Some(doc.val(&value))));
    }
    // "中文（普通话） (Native or Bilingual)": the last bracket tells.
    let at = text.find(['(', '（']).filter(|at| *at > 0).map(|at| {
        let last = text.rfind(['(', '（']).unwrap_or(at);
        let is_closed = text[..last].trim_end().ends_with([')', '）']);
        if last > at && is_closed && is_fluency(&text[last..]) && (!is_fluency(&text[at..last]) || is_language(&text[at..last])) {
            last
        } else {
            at
        }
    });
    if let Some(at) = at {
        let open = text[at..].chars().next().map_or(1, char::len_utf8);
        let closed = text.ends_with([')', '）']);
        let end = if closed { text.len() - text.chars().next_back().map_or(1, char::len_utf8) } else { text.len() };
        let inner = doc.part(piece, at + open..end.max(at + open));
        // "Anglais courant (TOEIC 945)"
        let before = text[..at].trim_end();
        if let Some((first, rest)) = before.split_once(is_blank)
            && language_name(first)
            && !language_name(before)
            && is_fluency(rest)
        {
            return Some((
                stripped(doc, &doc.part(piece, 0..first.len())),
                Some(doc.val(&doc.part(piece, first.len()..text.len()))),
            ));
        }
        return Some((stripped(doc, &doc.part(piece, 0..at)), Some(doc.val(&inner))));
    }
    // "Fluent in French"
    if let Some((before, after)) = at_in(text) {
        let at = text.len() - after.len();
        return Some((stripped(doc, &doc.part(piece, at..text.len())), Some(doc.val(&doc.part(piece, 0..before.len())))));
    }
    // "Englisch fließend", "英语 CET-6"
    let mut words = text.split(is_blank).filter(|w| !w.is_empty());
    let first = words.next()?;
    let rest_at = text.find(first)? + first.len();
    let rest = doc.part(piece, rest_at..text.len());
    if !rest.range.is_empty() && is_fluency(doc.text(&rest)) {
        return Some((stripped(doc, &doc.part(piece, 0..rest_at)), Some(doc.val(&rest))));
    }
    Some((stripped(doc, piece), None))
}

/// The parts of a line each of which is a language with how well it is known behind a colon.
fn labelled_languages(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    for mark in ['／', '/', '｜', '|', '；', ';', '，', ',', '、'] {
        let mut start = 0;
        let mut parts = Vec::new();
        for end in text.match_indices(mark).map(|(at, _)| at).chain([text.len()]) {
            parts.push(doc.part(piece, start..end));
            start = (end + mark.len_utf8()).min(text.len());
        }
        let is_language = |p: &Piece| label(doc, p).is_some_and(|(name, _)| language_name(doc.text(&name)));
        if parts.len() > 1 && parts.iter().all(is_language) {
            return parts;
        }
    }
    Vec::new()
}

/// How well a language is known, and the language behind a word for "in".
pub fn at_in(text: &str) -> Option<(&str, &str)> {
    let (before, after) = [" in ", " en ", " em "].iter().find_map(|word| text.split_once(word))?;
    (language_name(after) && is_fluency(before)).then_some((before, after))
}

/// A language's name without its flag.
fn stripped(doc: &Doc<'_, '_>, piece: &Piece) -> Val {
    let text = doc.text(piece);
    let inner = text.trim_matches(|c: char| is_blank(c) || is_icon(c));
    let start = text.find(inner).unwrap_or(0);
    doc.val(&doc.part(piece, start..start + inner.len()))
}

fn is_fluency(text: &str) -> bool {
    if is_measure(text) {
        return true;
    }
    let key = normalise(text);
    let kinds = words::kinds(&key);
    [Kind::Fluency, Kind::Native, Kind::LanguageTest, Kind::SkillLevel].into_iter().any(|k| kinds.contains(k)) || is_cefr(&key)
}

fn is_cefr(key: &str) -> bool {
    matches!(key.get(..2), Some("a1" | "a2" | "b1" | "b2" | "c1" | "c2" | "n1" | "n2" | "n3" | "n4" | "n5"))
}

fn language_name(text: &str) -> bool {
    super::facts::is_language(&normalise(text))
}

/// Whether a piece names a human language, with or without a level.
pub fn is_language(text: &str) -> bool {
    let end = text.find(['(', '（', ':', '：', '–', '—']).unwrap_or(text.len());
    let key = normalise(&text[..end]);
    super::facts::is_language(&key) || super::facts::is_language(key.split(' ').next().unwrap_or(""))
}
