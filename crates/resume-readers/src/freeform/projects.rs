//! Projects below a job: what tells them from other positions with the same employer, and from labels.

use resume_core::outline::Role;
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, Section, normalise};

use super::entries::Node;
use super::split::label;
use super::text::{Doc, Piece, Unit, ends_sentence, is_blank, word_count};

/// A word for projects at the beginning of a text, and where it and its number end; and whether it has a number.
fn lead(text: &str) -> Option<(usize, bool)> {
    let start = text.len() - text.trim_start_matches(is_mark).len();
    let body = &text[start..];
    let stop =
        body.char_indices().take(40).find(|(_, c)| is_digit(*c) || matches!(c, ':' | '：' | '#' | '№' | '】') || is_quote(*c));
    let (at, c) = stop?;
    let mut word = body[..at].trim_end_matches(|c: char| is_blank(c) || matches!(c, '-' | '.'));
    word = word.strip_suffix(" No").or_else(|| word.strip_suffix(" Nr")).unwrap_or(word);
    let mut has_number = is_digit(c) || matches!(c, '#' | '№');
    // "Project B: …"
    if !has_number && let Some((before, letter)) = word.rsplit_once(' ').filter(|(_, l)| l.chars().count() == 1) {
        has_number = letter.chars().all(char::is_uppercase);
        word = if has_number { before } else { word };
    }
    if word.is_empty() {
        return None;
    }
    words::lookup(Kind::Project, &normalise(word))?;
    // "Проект «Биллинг» (2020)"
    if is_quote(c) {
        let after = body[at + c.len_utf8()..].split_once(['»', '“', '”', '"', '」', '》']).map(|(_, after)| after)?;
        let is_head = after.trim_start().is_empty() || after.trim_start().starts_with(['(', '（', ',', '|', '—', '–', '-', '·']);
        return is_head.then_some((text.len() - body[at..].len(), true));
    }
    let rest = body[at..].trim_start_matches(['#', '№', ' ']).trim_start_matches(is_digit);
    Some((text.len() - rest.trim_start_matches(['】', ']', ')', '）']).len(), has_number))
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(c, '０'..='９' | '①'..='⑳' | '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
}

fn is_quote(c: char) -> bool {
    matches!(c, '«' | '„' | '“' | '"' | '「' | '《')
}

fn is_mark(c: char) -> bool {
    is_blank(c) || super::text::is_icon(c) || matches!(c, '【' | '[' | '■' | '□' | '◆' | '◇' | '●' | '▪' | '▶' | '*' | '〇' | '○')
}

/// What stands behind the number of a project: `项目一：…`, `Project 2 – …`, `Projekt: …`.
pub fn named(doc: &Doc<'_, '_>, piece: &Piece) -> Option<Piece> {
    let text = doc.text(piece);
    let (end, has_number) = lead(text)?;
    let rest = &text[end..];
    let inner = rest.trim_start_matches(|c: char| {
        is_blank(c) || matches!(c, ':' | '：' | '.' | '．' | '、' | '-' | '–' | '—' | '|' | '｜' | '·' | '・')
    });
    let is_parted = rest.len() > inner.len() || rest.starts_with(is_quote);
    let is_name = is_parted && inner.chars().any(char::is_alphabetic) && (has_number || !rest.starts_with(is_blank));
    is_name.then(|| doc.part(piece, text.len() - inner.len()..text.len()))
}

/// Whether a text is a project's number and no more: `プロジェクト1`, `案件②`.
pub fn is_number(text: &str) -> bool {
    lead(text).is_some_and(|(end, has_number)| has_number && !text[end..].chars().any(char::is_alphanumeric))
}

/// Whether a paragraph or item begins a project below a job.
pub fn starts(doc: &Doc<'_, '_>, unit: &Unit) -> bool {
    if !matches!(unit.role, Role::Paragraph | Role::Item { depth: 1, .. }) {
        return false;
    }
    let first = doc.whole(unit.lines.start);
    starts_line(doc, &first) || {
        let text = doc.text(&first);
        // "**Projet Boutique**, 2018", "**Projet Boutique**" and labels below it
        let is_told = || {
            let word = text.split(is_blank).next().unwrap_or("");
            let is_label = |l: usize| {
                let found = label(doc, &doc.whole(l));
                found.is_some_and(|(name, value)| !value.range.is_empty() && !doc.fields(doc.text(&name)).is_empty())
            };
            words::lookup(Kind::Project, &normalise(word)).is_some()
                && word_count(text) > 1
                && (doc.edge_period(&first).is_some() || unit.lines.len() > 1 && is_label(unit.lines.start + 1))
        };
        doc.style_at(&first).strong && is_short(text) && (doc.style(&first).strong && named(doc, &first).is_some() || is_told())
    }
}

/// Whether a line begins with the number of a project.
pub fn starts_line(doc: &Doc<'_, '_>, piece: &Piece) -> bool {
    let text = doc.text(piece);
    lead(text).is_some_and(|(_, has_number)| has_number) && is_short(text) && (named(doc, piece).is_some() || is_number(text))
}

fn is_short(text: &str) -> bool {
    word_count(text) <= 24 && !ends_sentence(text)
}

/// A line over projects: "Key projects:".
pub fn is_title(doc: &Doc<'_, '_>, unit: &Unit) -> bool {
    if !matches!(unit.role, Role::Paragraph | Role::Heading(_)) || unit.lines.len() != 1 {
        return false;
    }
    let text = doc.line(unit.lines.start);
    let is_loud = || text.trim_end().ends_with([':', '：']) || doc.style(&doc.whole(unit.lines.start)).strong;
    doc.known(unit.lines.start) == [Section::Projects]
        || word_count(text) <= 4 && is_loud() && super::sections::weak(text) == [Section::Projects]
}

/// Whether what stands below the head of a job is a project: it is called one, or described as one.
pub fn is_project(doc: &Doc<'_, '_>, node: &Node) -> bool {
    if node.is_project {
        return true;
    }
    let is_called = |p: &Piece| named(doc, p).is_some() || is_number(doc.text(p));
    if node.head.iter().any(is_called) {
        return true;
    }
    if node.head.iter().any(|p| doc.kinds(doc.text(p)).has(Kind::Role)) {
        return false;
    }
    let (mut is_described, mut has_more) = (false, false);
    let lines = node.body.iter().take(8).flat_map(|u| u.lines.clone().take(6)).map(|l| doc.whole(l));
    for piece in lines {
        let Some((name, _)) = super::body::bracket_label(doc, &piece).or_else(|| label(doc, &piece)) else { continue };
        let text = doc.text(&name);
        // "项目描述", "project description"
        let key = normalise(text);
        let mut begins = false;
        doc.scan(&key, |hit| begins |= hit.word.kind == Kind::Project && hit.start == 0);
        if begins && !doc.fields(text).is_empty() {
            return true;
        }
        let fields = doc.fields(text);
        is_described |= fields.iter().any(|f| matches!(f, Field::Description | Field::Roles | Field::TeamSize | Field::Entity));
        has_more |= fields.iter().any(|f| matches!(f, Field::Keywords | Field::TeamSize));
    }
    is_described && has_more
}
