//! What speaks for each field that a piece may be.

use std::collections::HashMap;

use resume_core::tables::words::Kind;

use crate::freeform::facts::Facts;
use crate::freeform::split::{Atom, Sep};
use crate::freeform::text::{Doc, has_letters, is_blank, word_count};

use super::*;

#[allow(clippy::too_many_arguments)]
pub(super) fn evidence(
    doc: &Doc<'_, '_>,
    head: &Head,
    index: usize,
    atom: &Atom,
    clues: &Clues,
    sort: Sort,
    facts: &Facts,
    repeats: &HashMap<&str, u32>,
) -> Scores {
    let text = doc.text(&atom.piece);
    let key = &clues.key;
    let mut s: Scores = [0; SLOTS.len()];
    let mut add = |slot: Slot, value: i32| s[slot as usize] += value;
    match sort {
        Sort::Work | Sort::Volunteer => {
            if clues.role > 0 {
                add(Slot::Position, clues.role);
                add(Slot::Name, -clues.role / 2);
                add(Slot::Place, -30);
            }
            if clues.employer > 0 {
                add(Slot::Name, clues.employer);
                add(Slot::Position, -clues.employer / 2);
                add(Slot::Place, -25);
            }
            if clues.school > 0 {
                add(Slot::Name, 20);
                add(Slot::Position, -10);
                add(Slot::Place, -20);
            }
            if clues.department {
                add(Slot::Area, if clues.role > 0 || clues.employer > 0 { -20 } else { 6 });
                add(Slot::Place, -15);
            } else {
                add(Slot::Area, -40);
            }
            // "重症医学科": a part of the employer, and no place.
            if is_part(text) && clues.role == 0 && (head.atoms.len() > 2 || head.has_name && head.atoms.len() > 1) {
                add(Slot::Area, 50);
                add(Slot::Place, -30);
            }
            add(Slot::Score, -100);
        }
        Sort::Education => {
            if clues.school > 0 {
                add(Slot::Name, clues.school);
                add(Slot::Position, -20);
                add(Slot::Area, -25);
                add(Slot::Place, -30);
            }
            if clues.degree > 0 {
                add(Slot::Position, clues.degree);
                add(Slot::Name, -25);
                add(Slot::Place, -25);
                add(Slot::Area, if clues.degree_is_all { -50 } else { 0 });
            }
            if clues.subject {
                add(Slot::Area, 25);
                add(Slot::Name, -10);
                add(Slot::Place, -15);
            }
            if clues.employer > 0 {
                add(Slot::Name, clues.employer / 2);
            }
            // A trade that was learnt: "qualified electrician".
            if clues.role > 0 && clues.degree == 0 && clues.school == 0 && !clues.subject {
                add(Slot::Position, 20);
                add(Slot::Area, -6);
            }
            // "mention bien": nothing but a grade.
            let is_other = |a: &Atom| a.piece != atom.piece && doc.kinds(doc.text(&a.piece)).has(Kind::Grade);
            let is_whole = || text.contains(is_blank) && words::lookup(Kind::Grade, key).is_some();
            if clues.grade && is_whole() && !head.atoms.iter().any(is_other) {
                add(Slot::Score, 40);
                add(Slot::Area, -60);
            }
            if clues.grade || is_grade(text) {
                add(Slot::Score, 50);
                add(Slot::Name, -20);
                add(Slot::Area, -20);
            } else {
                add(Slot::Score, -60);
            }
            add(Slot::Area, 8);
            add(Slot::About, -10);
        }
        Sort::Project => {
            if clues.role > 0 {
                add(Slot::Position, clues.role / 2);
            } else {
                add(Slot::Position, -25);
            }
            // Below the name only a legal form makes a line a client.
            if clues.employer > if atom.sep == Sep::Line { 45 } else { 0 } {
                add(Slot::Area, clues.employer / 2);
            } else if atom.sep == Sep::Line && clues.role == 0 {
                // A line below the name tells what it is.
                add(Slot::Area, -20);
                add(Slot::About, 16);
            } else if clues.employer == 0 && index > 0 && text.starts_with(char::is_lowercase) {
                add(Slot::Area, -24);
                add(Slot::About, 16);
            }
            add(Slot::Place, -20);
            add(Slot::Score, -100);
            if index == 0 {
                add(Slot::Name, 30);
            }
            // "*Author*, [name](url)"
            let is_role = atom.style.emphasis && !atom.style.strong && doc.link(&atom.piece).is_none();
            if is_role && head.atoms.iter().any(|a| !a.style.emphasis && doc.link(&a.piece).is_some()) {
                add(Slot::Position, 40);
                add(Slot::Name, -40);
            }
            if atom.is_bracket {
                add(Slot::Area, 8);
            }
        }
    }
    let words = word_count(text);
    let first = text.chars().find(|c| c.is_alphabetic());
    let is_lower = first.is_some_and(char::is_lowercase);
    if is_lower {
        add(Slot::Name, -12);
        add(Slot::Place, -25);
        add(Slot::Position, 6);
        add(Slot::Area, 4);
    }
    if facts.is_place(key) {
        add(Slot::Place, 40);
        add(Slot::Name, -10);
        add(Slot::Position, -20);
    } else if !is_lower && words <= 5 && clues.none() && crate::freeform::facts::is_town(key) {
        add(Slot::Place, 26);
        add(Slot::Name, -8);
        add(Slot::Position, -15);
        add(Slot::Area, -10);
    } else if words <= 3 && !is_lower && clues.none() && !text.contains(|c: char| c.is_ascii_digit()) && index > 0 {
        // Of two pieces the second is seldom just a place.
        add(Slot::Place, if head.atoms.len() > 2 { 6 } else { -4 });
    } else if words > 3 && !text.contains(", ") {
        add(Slot::Place, -15);
    }
    // "中国 江苏省 苏州"
    if is_cjk(text)
        && text.contains(is_blank)
        && text.split(is_blank).next().is_some_and(|first| crate::freeform::facts::country(&normalise(first)).is_some())
    {
        add(Slot::Place, 60);
        add(Slot::Name, -30);
        add(Slot::Position, -30);
    }
    if let Some((_, last)) = text.rsplit_once(", ")
        && (is_region_code(last) || crate::freeform::facts::country(&normalise(last)).is_some())
    {
        add(Slot::Place, 40);
    }
    // "University of Nordvik", and "Nordvik".
    let is_in_name = |a: &Atom| a.piece != atom.piece && doc.text(&a.piece).split(is_blank).any(|w| w == text);
    if index > 0 && words == 1 && text.len() > 3 && clues.none() && head.atoms.iter().any(is_in_name) {
        add(Slot::Place, 18);
    }
    if clues.address {
        add(Slot::Place, 8);
    }
    if clues.online {
        add(Slot::Place, 30);
    }
    if text.starts_with(['«', '„', '“', '"', '「']) || text.contains(['«', '„']) {
        add(Slot::Name, 12);
    }
    if doc.link(&atom.piece).is_some() {
        add(Slot::Name, if sort == Sort::Project { 40 } else { 10 });
    }
    // A line in italics below the employer: what the person was.
    let is_own_line = |line: usize| head.atoms.iter().filter(|a| a.piece.line == line).count() == 1;
    if matches!(sort, Sort::Work | Sort::Volunteer)
        && atom.style.emphasis
        && !atom.style.strong
        && atom.sep == Sep::Line
        && is_own_line(atom.piece.line)
        && head.date.as_ref().is_none_or(|d| d.line != atom.piece.line)
    {
        add(Slot::Position, 12);
        add(Slot::Place, -8);
    }
    if atom.sep == Sep::At {
        add(Slot::Name, 30);
    }
    if head.atoms.get(index + 1).is_some_and(|next| next.sep == Sep::At) {
        add(Slot::Position, 15);
    }
    if repeats.get(text).is_some_and(|n| *n > 1) {
        add(if words <= 2 && index > 0 && clues.none() { Slot::Place } else { Slot::Name }, 5);
    }
    if head.has_position {
        add(Slot::Position, -25);
    }
    if head.has_name && clues.employer == 0 && clues.school == 0 {
        add(Slot::Name, -25);
    }
    if atom.style.strong && head.atoms.iter().any(|a| !a.style.strong) && clues.role == 0 && clues.degree == 0 {
        add(Slot::Name, 8);
    }
    add(Slot::About, -14);
    // "м. Хотин", "г. Пример"
    if index > 0 && is_abbreviated_town(text) {
        add(Slot::Place, 50);
        add(Slot::Area, -20);
        add(Slot::Name, -20);
    }
    // In small print beside the name: what it is.
    if atom.style.small && index > 0 && clues.role == 0 && clues.degree == 0 {
        add(Slot::About, 50);
        add(Slot::Place, -10);
        add(Slot::Name, -20);
    }
    if matches!(sort, Sort::Work | Sort::Volunteer) && is_cjk(text) {
        // "广州沐星软件股份有限公司，做医院信息系统的那几年"
        let is_behind_name = index.checked_sub(1).and_then(|at| head.atoms.get(at)).is_some_and(|before| {
            atom.sep == Sep::Comma
                && doc.kinds(doc.text(&before.piece)).has(Kind::Employer)
                && atom.piece.line == before.piece.line
        });
        if is_behind_name && clues.role == 0 && !clues.department && text.chars().count() >= 7 {
            add(Slot::About, 40);
        }
        // "南京澄光电子": short names begin with a town.
        if clues.role == 0 && clues.none() && begins_with_town(text) {
            add(Slot::Name, 18);
            add(Slot::Place, -14);
        }
    }
    if atom.is_bracket {
        add(Slot::About, if words >= 3 || text.chars().count() > 10 { 26 } else { 0 });
        // "Researcher (part-time)": of the role, unless it is a town.
        let is_behind_role = index.checked_sub(1).and_then(|at| head.atoms.get(at)).is_some_and(|before| {
            let tight = doc.line(atom.piece.line).get(before.piece.range.end..atom.piece.range.start).unwrap_or("");
            tight.trim().len() <= 3 && doc.kinds(doc.text(&before.piece)).has(Kind::Role)
        });
        let is_place = facts.is_place(key) || crate::freeform::facts::is_town(key);
        let is_job = matches!(sort, Sort::Work | Sort::Volunteer);
        if is_job && clues.role == 0 {
            add(Slot::Position, -10);
        }
        add(Slot::Place, if is_job && is_behind_role && !is_place && words <= 3 { -14 } else { 8 });
        // "后端开发工程师（交易中台）"
        add(Slot::Area, if is_job && is_behind_role && is_cjk(text) { -20 } else { 0 });
        add(Slot::Name, if sort == Sort::Education && clues.school == 0 { -40 } else { -16 });
        if words >= 4 && matches!(sort, Sort::Work | Sort::Volunteer) {
            add(Slot::Position, -25);
        }
    }
    if words > 9 {
        add(Slot::About, 14);
        add(Slot::Position, -8);
        add(Slot::Name, -8);
    }
    if !has_letters(text) {
        add(Slot::Name, -30);
        add(Slot::Place, -20);
        add(Slot::Area, -20);
    }
    // "従業員150名", "(연 6회)": how many, and no place or part.
    let has_number = text.contains(|c: char| c.is_ascii_digit());
    if matches!(sort, Sort::Work | Sort::Volunteer) && index > 0 && has_number && !clues.address && clues.role == 0 {
        add(Slot::Place, if atom.is_bracket { -45 } else { -20 });
        add(Slot::Position, if atom.is_bracket { -30 } else { 0 });
    }
    // "（正社員）", "(full-time)": how the person was employed.
    if matches!(sort, Sort::Work | Sort::Volunteer)
        && index > 0
        && words::lookup(Kind::Employment, key).is_some()
        && !doc.kinds(doc.text(&head.atoms[index - 1].piece)).has(Kind::Role)
    {
        add(Slot::Position, -80);
        add(Slot::About, 60);
        add(Slot::Place, -40);
        add(Slot::Name, -40);
    }
    if let Some(hint) = head.hints.get(index).copied().flatten() {
        s[hint as usize] += if hint == Slot::Score { 110 } else { 28 };
    }
    s
}

/// One small letter with a full stop before a name, as Cyrillic addresses have it.
fn is_abbreviated_town(text: &str) -> bool {
    let mut chars = text.chars();
    let is_letter = chars.next().is_some_and(|c| matches!(c, 'м' | 'г' | 'с' | 'п'));
    let rest = chars.as_str().strip_prefix('.').map(str::trim_start);
    is_letter && word_count(text) <= 4 && rest.is_some_and(|r| r.starts_with(char::is_uppercase))
}

/// A town of two or three characters, and at least two more.
fn begins_with_town(text: &str) -> bool {
    let count = text.chars().count();
    (2..=3).any(|n| {
        let end = text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
        count >= n + 2 && crate::freeform::facts::is_town(&text[..end]) && !text[end..].starts_with(['市', '区', '區', '县'])
    })
}

/// A part of an organisation by its last character.
fn is_part(text: &str) -> bool {
    is_cjk(text)
        && (3..=12).contains(&text.chars().count())
        && text.ends_with(['科', '部', '室', '组', '組', '課', '系', '処', '局'])
}

/// `3.8/4.0`, `2:1`, `74%`, `1,9`.
pub fn is_grade(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let others = text.chars().filter(|c| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '/' | ':' | '%' | ' ')).count();
    (1..=8).contains(&digits) && others == 0 && text.contains(['.', ',', '/', ':', '%'])
}

/// What the words of a piece tell.
#[derive(Debug)]
pub struct Clues {
    pub(super) key: String,
    pub(super) role: i32,
    pub(super) employer: i32,
    pub(super) school: i32,
    pub(super) degree: i32,
    pub(super) degree_is_all: bool,
    /// Its level in the European Qualifications Framework, or 0.
    pub(super) level: u8,
    /// A degree with more behind it: its subject.
    pub(super) composite: bool,
    pub(super) subject: bool,
    pub(super) grade: bool,
    pub(super) department: bool,
    pub(super) address: bool,
    pub(super) online: bool,
}

impl Clues {
    /// Those of a normalised text.
    pub fn of(doc: &Doc<'_, '_>, key: &str) -> Self {
        let mut clues = Self {
            key: String::new(),
            role: 0,
            employer: 0,
            school: 0,
            degree: 0,
            degree_is_all: false,
            level: 0,
            composite: false,
            subject: false,
            grade: false,
            department: false,
            address: false,
            online: false,
        };
        let mut role_at_end = false;
        doc.scan(key, |hit| {
            let at_end = hit.end == key.len();
            let at_start = !key[..hit.start].contains(' ');
            let edge = if at_end || at_start { 10 } else { 0 };
            match hit.word.kind {
                // "カスタマーサクセス部": a department.
                Kind::Role
                    if matches!(&key[hit.end..], "部" | "課" | "室" | "部門" | "本部" | "팀" | "본부" | "센터" | "グループ") =>
                    {}
                Kind::Role => {
                    clues.role = clues.role.max(28 + edge);
                    // "Halbmond & Partner" is no role.
                    role_at_end |= at_end && !at_start && !key[..hit.start].ends_with("& ");
                }
                Kind::Employer => {
                    let legal = if hit.word.locale.is_none() { 22 } else { 0 };
                    clues.employer = clues.employer.max(24 + edge + legal);
                }
                Kind::School => clues.school = clues.school.max(40 + edge),
                Kind::Degree => {
                    clues.degree = clues.degree.max(28 + edge + i32::from(hit.word.value > 0) * 6);
                    clues.level = clues.level.max(hit.word.value);
                    clues.degree_is_all |= at_start && at_end;
                    clues.composite |= at_start && !at_end;
                }
                Kind::Subject => clues.subject = true,
                Kind::Grade => clues.grade = true,
                Kind::Department => clues.department = true,
                Kind::Address => clues.address = true,
                Kind::Online => clues.online |= at_start && at_end,
                _ => {}
            }
        });
        // "Bank manager", "Freelance interpreter"
        if role_at_end && clues.employer < 46 && clues.employer > 0 {
            clues.employer -= 14;
        }
        clues.composite &= !clues.degree_is_all && clues.school == 0;
        clues.key = key.to_owned();
        clues
    }

    pub(super) fn none(&self) -> bool {
        self.role == 0 && self.employer == 0 && self.school == 0 && self.degree == 0 && !self.grade
    }
}
