//! Gives the pieces of entry heads to fields. Every piece is scored for every field, with evidence for and against;
//! entries of one shape help each other, and the order of the sure ones decides the unsure ones.

use std::collections::HashMap;
use std::rc::Rc;

use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, labels, normalise};

use super::facts::Facts;
use super::out::{Dates, Entry};
use super::split::{Atom, Sep, cut, dates_of};
use super::text::{Doc, Piece, Val, has_letters, is_blank, is_caps, is_unspaced, word_count};

mod assignment;
mod evidence;
mod glue;
mod why;

use assignment::{Subject, best, subject};
pub use evidence::Clues;
use evidence::{evidence, is_grade};

/// What an entry is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sort {
    /// A job.
    Work,
    /// An unpaid engagement.
    Volunteer,
    /// A school.
    Education,
    /// A project.
    Project,
}

/// The fields that pieces of a head can go to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(usize)]
pub enum Slot {
    /// Employer, school, organisation, project.
    Name,
    /// Position; of a school the degree.
    Position,
    /// Where.
    Place,
    /// Subject of studies; department of an employer; client of a project.
    Area,
    /// What it is.
    About,
    /// Grade.
    Score,
}

const SLOTS: [Slot; 6] = [Slot::Name, Slot::Position, Slot::Place, Slot::Area, Slot::About, Slot::Score];
type Scores = [i32; SLOTS.len()];

/// A head, taken apart.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// Its pieces.
    pub atoms: Vec<Atom>,
    /// What is known of a piece beforehand: a column's title.
    pub hints: Vec<Option<Slot>>,
    /// Its dates.
    pub dates: Dates,
    /// Where the dates stand.
    pub date: Option<Piece>,
    /// A link that stands by itself.
    pub url: Option<Val>,
    /// Of a project: what it was made with.
    pub keywords: Vec<Piece>,
    /// The position stands elsewhere in the entry, under a label.
    pub has_position: bool,
    /// The employer or school is that of the entry above it.
    pub has_name: bool,
}

impl Head {
    /// Takes the lines of a head apart.
    pub fn of(doc: &Doc<'_, '_>, lines: &[Piece], sort: Sort) -> Self {
        let mut head = Self::default();
        for line in lines.iter().filter(|l| !crate::dates::is_duration(doc.text(l))) {
            let take_dates = head.date.is_none();
            let line = labelled_dates(doc, line).filter(|_| take_dates).unwrap_or_else(|| line.clone());
            let line = if sort == Sort::Project { super::projects::named(doc, &line).unwrap_or(line) } else { line };
            let cut = cut(doc, &line, take_dates);
            if let (Some(period), Some(date)) = (&cut.period, cut.date) {
                head.dates = dates_of(period);
                head.date = Some(date);
            }
            for (index, mut atom) in cut.atoms.into_iter().enumerate() {
                if index == 0 && !head.atoms.is_empty() {
                    atom.sep = Sep::Line;
                }
                if sort == Sort::Project || atom.is_bracket {
                    head.atoms.push(atom);
                } else if let Some((left, right)) = at_stop(doc, &atom.piece) {
                    head.atoms.push(Atom { piece: left, ..atom.clone() });
                    head.atoms.push(Atom { piece: right, sep: Sep::Semicolon, ..atom });
                } else {
                    head.atoms.extend(at_han_spaces(doc, atom));
                }
            }
        }
        head.atoms.truncate(16);
        if sort == Sort::Education && head.atoms.len() > 1 {
            // "concluído em 2011", "completed 2011": the date tells it.
            let is_end = |a: &Atom| {
                let key = normalise(doc.text(&a.piece));
                let is_word = |w: &str| {
                    words::lookup_all(w).iter().any(|w| matches!(w.kind, Kind::Obtained | Kind::At | Kind::From | Kind::Degree))
                };
                word_count(&key) <= 3
                    && key.split(' ').all(is_word)
                    && key.split(' ').any(|w| words::lookup(Kind::Obtained, w).is_some())
            };
            head.atoms.retain(|a| !is_end(a));
        }
        if sort == Sort::Education {
            let ends_word = |text: &str| text.chars().rev().skip(1).take_while(|c| c.is_lowercase()).count() > 3;
            let told = head.atoms.iter_mut().filter(|a| doc.text(&a.piece).ends_with('.') && ends_word(doc.text(&a.piece)));
            told.for_each(|a| a.piece = super::body::without_stop(doc, &a.piece));
        }
        head.take_labels(doc, sort);
        head.take_link(doc);
        if sort == Sort::Project {
            head.take_keywords(doc);
        }
        if matches!(sort, Sort::Work | Sort::Volunteer) {
            head.part_at_words(doc);
        }
        head.glue(doc, sort);
        head.glue_places(doc);
        head.glue_campus(doc, sort);
        head.atoms.truncate(12);
        head.hints.truncate(12);
        head
    }

    /// The same of a position below the head of its employer: departments and ranks are one piece.
    pub fn of_position(doc: &Doc<'_, '_>, lines: &[Piece], sort: Sort) -> Self {
        let mut head = Self::of(doc, lines, sort);
        head.has_name = true;
        let mut atoms: Vec<Atom> = Vec::with_capacity(head.atoms.len());
        for atom in std::mem::take(&mut head.atoms) {
            let joins = |last: &Atom| {
                last.piece.line == atom.piece.line
                    && atom.sep == Sep::Wide
                    && !atom.is_bracket
                    && is_cjk(doc.text(&last.piece))
                    && doc.kinds(doc.text(&last.piece)).has(Kind::Department)
            };
            match atoms.last_mut().filter(|last| joins(last)) {
                Some(last) => last.piece.range.end = atom.piece.range.end,
                None => atoms.push(atom),
            }
        }
        let hint = |a: &Atom| doc.kinds(doc.text(&a.piece)).has(Kind::Department).then_some(Slot::Position);
        head.hints = atoms.iter().map(hint).collect();
        head.atoms = atoms;
        head
    }

    /// The same of lines that have no dates.
    pub fn of_undated(doc: &Doc<'_, '_>, lines: &[Piece], sort: Sort) -> Self {
        let mut head = Self::default();
        for line in lines {
            for (index, mut atom) in words_of(doc, line).into_iter().enumerate() {
                if index == 0 && !head.atoms.is_empty() {
                    atom.sep = Sep::Line;
                }
                head.atoms.push(atom);
            }
        }
        head.atoms.truncate(12);
        head.take_labels(doc, sort);
        head.glue(doc, sort);
        head
    }

    /// `Abschluss: Dipl.-Ing.`: a label says what the piece behind it is.
    fn take_labels(&mut self, doc: &Doc<'_, '_>, sort: Sort) {
        let mut atoms: Vec<Atom> = Vec::with_capacity(self.atoms.len());
        let mut hints = Vec::with_capacity(self.atoms.len());
        let mut pending: Option<(Slot, Sep)> = None;
        let all = std::mem::take(&mut self.atoms);
        // "Studiengang" can name the subject or the degree: not the one that another label names for certain.
        let mut taken: Vec<Slot> = Vec::new();
        let mut sure: Option<Vec<Slot>> = None;
        let free_slot = |fields: &[Field], taken: &[Slot], sure: &mut Option<Vec<Slot>>| {
            let first = slot_of(fields, sort)?;
            let mut others = fields.iter().filter_map(|field| slot_of(&[*field], sort));
            if others.clone().all(|slot| slot == first) {
                return Some(first);
            }
            let sure = sure.get_or_insert_with(|| sure_slots(doc, &all, sort));
            others.find(|slot| !taken.contains(slot) && !sure.contains(slot)).or(Some(first))
        };
        for (index, mut atom) in all.iter().cloned().enumerate() {
            let next = all.get(index + 1);
            let is_before_colon = next.is_some_and(|n| {
                n.piece.line == atom.piece.line
                    && doc
                        .line(n.piece.line)
                        .get(atom.piece.range.end..n.piece.range.start)
                        .is_some_and(|t| t.contains([':', '：']))
            });
            let is_colon = |t: &str| t.trim_start().starts_with([':', '：']);
            let rest = doc.line(atom.piece.line).get(atom.piece.range.end..).unwrap_or("");
            if is_colon(rest)
                && doc.fields(doc.text(&atom.piece)).iter().any(|f| matches!(f, Field::Period | Field::Date | Field::StartDate))
            {
                // "时间：2022.01 - 2022.12": its dates were taken out.
                continue;
            }
            if is_before_colon && sort == Sort::Project && super::projects::is_number(doc.text(&atom.piece)) {
                pending = Some((Slot::Name, atom.sep));
                continue;
            }
            if is_before_colon && pending.is_none() {
                let fields = super::body::fields_of(doc, &atom.piece);
                // "**Lise:** Tire Anadolu Lisesi": the degree, which is a word for schools as well.
                let is_degree = |slot| {
                    slot == Slot::Name
                        && sort == Sort::Education
                        && words::lookup(Kind::Degree, &normalise(doc.text(&atom.piece))).is_some()
                        && next.is_some_and(|n| doc.kinds(doc.text(&n.piece)).has(Kind::School))
                };
                if let Some(slot) = free_slot(&fields, &taken, &mut sure).filter(|slot| !is_degree(*slot)) {
                    taken.push(slot);
                    pending = Some((slot, atom.sep));
                    continue;
                }
            }
            let hint = pending.take();
            if let Some((_, sep)) = hint {
                atom.sep = if atoms.is_empty() { Sep::None } else { sep };
            }
            atoms.push(atom);
            hints.push(hint.map(|(slot, _)| slot));
        }
        self.atoms = atoms;
        self.hints = hints;
    }

    /// `[GitHub](…)`, `code.example.org/x`: a link that says no more than that it is one.
    fn take_link(&mut self, doc: &Doc<'_, '_>) {
        let is_link = |atom: &Atom| {
            let text = doc.text(&atom.piece);
            let key = normalise(text);
            let is_address = !text.contains(is_blank)
                && text.contains(|c: char| c.is_ascii_alphabetic())
                && (text.contains("://") || text.contains('.') && text.contains('/'));
            let is_word = || doc.fields(text).contains(&Field::Url) || super::facts::network(&key).is_some();
            // "Казань, acme.example.org" below the name.
            let is_site = || {
                is_host(text)
                    && self.atoms.first().is_some_and(|first| first.piece.line != atom.piece.line)
                    && self.atoms.len() > 2
            };
            is_address || is_site() || doc.link(&atom.piece).is_some() && is_word()
        };
        let Some(at) = (1..self.atoms.len()).find(|at| is_link(&self.atoms[*at])) else { return };
        let piece = self.atoms.remove(at).piece;
        if at < self.hints.len() {
            self.hints.remove(at);
        }
        let text = doc.link(&piece).map_or_else(|| doc.val(&piece).text, str::to_owned);
        self.url = Some(Val { text, span: doc.span(&piece) });
        // Further ones are text.
        self.hints.resize(self.atoms.len(), None);
        for at in 1..self.atoms.len() {
            let atom = &self.atoms[at];
            let is_word = doc.fields(doc.text(&atom.piece)).contains(&Field::Url);
            if doc.link(&atom.piece).is_some() && is_word {
                self.hints[at] = Some(Slot::About);
            }
        }
    }

    /// `**Name** | *TypeScript, Web Audio API*`, `Name (Python, Flask)`: a list of short terms that stands apart from the name.
    fn take_keywords(&mut self, doc: &Doc<'_, '_>) {
        let is_apart = |a: &Atom| a.sep >= Sep::Style || a.is_bracket;
        let mut start = 1;
        while start < self.atoms.len() {
            if !is_apart(&self.atoms[start]) || self.hints.get(start).is_some_and(Option::is_some) {
                start += 1;
                continue;
            }
            let joins = |a: &&Atom| !is_apart(a) && a.piece.line == self.atoms[start].piece.line;
            let end = start + 1 + self.atoms[start + 1..].iter().take_while(joins).count();
            let pieces: Vec<Piece> = self.atoms[start..end].iter().flat_map(|a| super::split::list(doc, &a.piece)).collect();
            let first = &self.atoms[start];
            let is_marked = self.atoms[start..end].iter().all(|a| a.style.emphasis || a.style.code);
            let is_list = if first.style.code { !pieces.is_empty() } else { pieces.len() > 1 };
            let stands_out = is_marked || first.is_bracket || matches!(first.sep, Sep::Bar | Sep::Dot | Sep::Wide | Sep::Dash);
            if is_list && stands_out && pieces.iter().all(|p| is_term(doc, p)) {
                self.keywords.extend(pieces);
                self.atoms.drain(start..end);
                self.hints.drain(start.min(self.hints.len())..end.min(self.hints.len()));
            } else {
                start = end;
            }
        }
    }

    /// `Oberbauleiter bei der Acme GmbH`, `Engineer at Acme`: a role, a word, and a name.
    fn part_at_words(&mut self, doc: &Doc<'_, '_>) {
        let mut index = 0;
        while index < self.atoms.len() {
            let is_labelled = self.hints.get(index).is_some_and(Option::is_some);
            if let Some((left, right)) = part_at_word(doc, &self.atoms[index].piece).filter(|_| !is_labelled) {
                let mut second = self.atoms[index].clone();
                self.atoms[index].piece = left;
                second.piece = right;
                second.sep = Sep::At;
                self.atoms.insert(index + 1, second);
                self.hints.insert((index + 1).min(self.hints.len()), None);
                index += 1;
            }
            // "**Engineer** at [Acme](…)": the word begins the piece behind a role.
            let is_behind_role = index > 0
                && matches!(self.atoms[index].sep, Sep::Style | Sep::Bracket)
                && self.atoms[index].piece.line == self.atoms[index - 1].piece.line
                && doc.kinds(doc.text(&self.atoms[index - 1].piece)).has(Kind::Role);
            if let Some(rest) = behind_at(doc, &self.atoms[index].piece).filter(|_| is_behind_role) {
                self.atoms[index].piece = rest;
                self.atoms[index].sep = Sep::At;
            }
            // "*Engineer* at **Acme**": the word stands alone between two styles.
            let atom = &self.atoms[index];
            let is_between = index > 0
                && atom.sep == Sep::Style
                && doc.text(&atom.piece).chars().all(char::is_lowercase)
                && words::lookup_all(&normalise(doc.text(&atom.piece))).iter().any(|w| w.kind == Kind::At);
            if let Some(next) = self.atoms.get_mut(index + 1).filter(|next| is_between && next.sep == Sep::Style) {
                next.sep = Sep::At;
                self.atoms.remove(index);
                if index < self.hints.len() {
                    self.hints.remove(index);
                }
                continue;
            }
            index += 1;
        }
    }

    /// Which heads look alike.
    fn signature(&self) -> Vec<u8> {
        self.atoms
            .iter()
            .map(|a| {
                (a.sep as u8) << 4 | u8::from(a.style.strong) << 2 | u8::from(a.style.emphasis) << 1 | u8::from(a.is_bracket)
            })
            .collect()
    }
}

/// The fields that labels name which can name no other.
fn sure_slots(doc: &Doc<'_, '_>, atoms: &[Atom], sort: Sort) -> Vec<Slot> {
    let of = |atom: &Atom| {
        let fields = super::body::fields_of(doc, &atom.piece);
        let mut slots = fields.iter().filter_map(|field| slot_of(&[*field], sort));
        let first = slots.next()?;
        slots.all(|slot| slot == first).then_some(first)
    };
    atoms.iter().filter_map(of).collect()
}

/// `acme.example.org`, without anything before or behind it.
fn is_host(text: &str) -> bool {
    let (host, top) = text.rsplit_once('.').unwrap_or((text, ""));
    let is_label = |l: &str| {
        !l.is_empty() && l.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') && !l.starts_with('-')
    };
    top.len() >= 2 && top.bytes().all(|b| b.is_ascii_lowercase()) && host.split('.').all(is_label) && top != "js"
}

/// A short name of a thing, neither of a person's part nor of a place or body.
fn is_term(doc: &Doc<'_, '_>, piece: &Piece) -> bool {
    let text = doc.text(piece);
    let is_word = text.chars().next().is_some_and(|c| c.is_uppercase() || c == '.' || doc.style(piece).code);
    let is_known = || {
        let kinds = doc.kinds(text);
        kinds.has_any(&[Kind::Role, Kind::Employer, Kind::School, Kind::Degree, Kind::Department, Kind::Award])
            || super::facts::country(&normalise(text)).is_some()
    };
    is_word && text.is_ascii() && word_count(text) <= 3 && has_letters(text) && !is_known()
}

/// Han characters have no spaces between words: in a head, one is there to part things.
fn at_han_spaces(doc: &Doc<'_, '_>, atom: Atom) -> Vec<Atom> {
    let is_han = |c: char| matches!(c, '\u{3400}'..='\u{9fff}');
    let text = doc.text(&atom.piece);
    // "中国 江苏省 苏州": one place.
    if text.split(is_blank).next().is_some_and(|first| super::facts::country(&normalise(first)).is_some()) {
        return vec![atom];
    }
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| is_blank(*c)) {
        let rest = &text[at + c.len_utf8()..];
        if text[..at].ends_with(is_han) && rest.starts_with(is_han) && !is_one_body(doc, &text[start..at], rest) {
            out.push(start..at);
            start = at + c.len_utf8();
        }
    }
    if start == 0 {
        return vec![atom];
    }
    out.push(start..text.len());
    let part = |(index, range)| Atom {
        piece: doc.part(&atom.piece, range),
        sep: if index == 0 { atom.sep } else { Sep::Wide },
        ..atom.clone()
    };
    out.into_iter().enumerate().map(part).collect()
}

/// `Máster en Química. Universidad de la Meseta`: a full stop before what is a school or an employer by its words.
fn at_stop(doc: &Doc<'_, '_>, piece: &Piece) -> Option<(Piece, Piece)> {
    let text = doc.text(piece);
    let at = text.match_indices(". ").map(|(at, _)| at).take(if text.len() < 300 { 4 } else { 0 }).find(|at| {
        let word = text[..*at].rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        word.chars().count() > 3 && is_organisation(doc, &text[at + 2..]) && !is_organisation(doc, &text[..*at])
    })?;
    Some((doc.part(piece, 0..at), doc.part(piece, at + 2..text.len())))
}

/// `社会医療法人白樺会 北斗野病院`: a body, and the house that it runs.
fn is_one_body(doc: &Doc<'_, '_>, before: &str, rest: &str) -> bool {
    let word = rest.split(is_blank).next().unwrap_or(rest);
    let is_body = |text: &str| {
        let kinds = doc.kinds(text);
        kinds.has(Kind::Employer) && !kinds.has_any(&[Kind::Role, Kind::Department, Kind::School])
    };
    is_body(before) && is_body(word)
}

/// The pieces of a line; in scripts without spaces, spaces part them.
fn words_of(doc: &Doc<'_, '_>, line: &Piece) -> Vec<Atom> {
    let mut out = Vec::new();
    for atom in cut(doc, line, false).atoms {
        let text = doc.text(&atom.piece);
        if !is_cjk(text) || !text.contains(is_blank) {
            out.push(atom);
            continue;
        }
        let mut sep = atom.sep;
        let mut at = 0;
        for word in text.split(is_blank) {
            let range = at..at + word.len();
            at += word.len();
            at += text[at..].chars().next().map_or(0, char::len_utf8);
            if !word.is_empty() {
                out.push(Atom { piece: doc.part(&atom.piece, range), sep, ..atom.clone() });
                sep = Sep::Wide;
            }
        }
    }
    out
}

/// What stands behind a word like "at" with which a piece begins.
fn behind_at(doc: &Doc<'_, '_>, piece: &Piece) -> Option<Piece> {
    let text = doc.text(piece);
    let ends = text.char_indices().filter(|(_, c)| is_blank(*c)).map(|(at, _)| at).take(2);
    let ends: Vec<usize> = ends.collect();
    let end = ends.into_iter().rev().find(|end| {
        let is_small = text[..*end].chars().all(|c| c.is_lowercase() || is_blank(c));
        is_small && words::lookup_all(&normalise(&text[..*end])).iter().any(|w| w.kind == Kind::At && w.value == 0)
    })?;
    Some(doc.part(piece, end..text.len())).filter(|rest| !rest.range.is_empty())
}

/// The role and the employer beside a word that stands between such.
fn part_at_word(doc: &Doc<'_, '_>, piece: &Piece) -> Option<(Piece, Piece)> {
    let text = doc.text(piece);
    if text.len() > 200 {
        return None;
    }
    let starts: Vec<usize> = text.char_indices().filter(|(_, c)| is_blank(*c)).map(|(at, _)| at).collect();
    for (nth, start) in starts.iter().enumerate() {
        for end in starts[nth + 1..].iter().take(3).rev() {
            let key = normalise(&text[*start..*end]);
            let (left, right) = (&text[..*start], text[*end..].trim_start_matches(is_blank));
            let Some(word) = words::lookup_all(&key).iter().find(|w| w.kind == Kind::At) else { continue };
            // "Kauffrau für Büromanagement": such a word stands before an employer, but before other things as well.
            if word.value > 0 && !is_organisation(doc, right) {
                continue;
            }
            let begins = right.chars().next().is_some_and(|c| !c.is_lowercase()) || is_organisation(doc, right);
            let is_role = doc.kinds(left).has(Kind::Role);
            if begins && is_role {
                return Some((doc.part(piece, 0..*start), doc.part(piece, text.len() - right.len()..text.len())));
            }
        }
    }
    None
}

fn is_organisation(doc: &Doc<'_, '_>, text: &str) -> bool {
    doc.kinds(text).has_any(&[Kind::Employer, Kind::School]) || text.starts_with(['«', '„', '"', '“'])
}

fn is_legal_form(text: &str) -> bool {
    let key = normalise(text);
    let found = words::lookup_all(&key);
    found.iter().any(|w| w.kind == Kind::Employer && w.locale.is_none())
        || matches!(key.as_str(), "s. r. o" | "a. s" | "s.r.o" | "a.s" | "inc" | "ltd" | "llc" | "z.s")
}

fn begins_subject(text: &str) -> bool {
    let word = text.split(is_blank).next().unwrap_or("");
    words::lookup(Kind::Subject, &normalise(word)).is_some()
}

/// A code of a state or province.
pub fn is_region_code(text: &str) -> bool {
    let is_long = matches!(text, "ACT" | "NSW" | "QLD" | "TAS" | "VIC" | "CDMX");
    (text.len() == 2 || is_long) && text.chars().all(|c| c.is_ascii_uppercase())
}

/// One capital and then small letters, as names have.
fn is_titled(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.all(char::is_lowercase)
}

/// An abbreviation, as people put in brackets behind what it stands for.
pub fn is_abbreviation(text: &str) -> bool {
    let count = text.chars().count();
    count <= 5 && is_caps(text)
        || count <= 4 && text.is_ascii() && !text.contains(' ') && !(count > 2 && is_titled(text))
        || matches!(normalise(text).as_str(), "hons" | "fh" | "honours" | "cum laude")
}

/// What is learnt about the order of fields.
#[derive(Clone, Copy, Debug, Default)]
pub struct Order {
    /// How many sure heads name the employer before the position, minus the others.
    name_first: i32,
}

/// Gives the pieces of all heads of a section to fields.
pub fn assign(doc: &Doc<'_, '_>, heads: &[Head], sort: Sort, facts: &Facts, order: &mut Order) -> Vec<Entry> {
    let repeats = repeats(doc, heads);
    let clues: Vec<Vec<Rc<Clues>>> =
        heads.iter().map(|h| h.atoms.iter().map(|a| doc.clues(doc.text(&a.piece))).collect()).collect();
    let composites: Vec<Subject> = clues.iter().map(|c| subject(c, sort)).collect();
    let own: Vec<Vec<Scores>> = heads
        .iter()
        .zip(&clues)
        .map(|(h, c)| {
            h.atoms.iter().zip(c).enumerate().map(|(i, (a, c))| evidence(doc, h, i, a, c, sort, facts, &repeats)).collect()
        })
        .collect();
    let mut groups: HashMap<Vec<u8>, (i32, Vec<Scores>)> = HashMap::new();
    for (head, scores) in heads.iter().zip(&own) {
        let group = groups.entry(head.signature()).or_insert_with(|| (0, vec![[0; SLOTS.len()]; scores.len()]));
        group.0 += 1;
        for (sum, score) in group.1.iter_mut().zip(scores) {
            for (s, v) in sum.iter_mut().zip(score) {
                *s += v;
            }
        }
    }
    let with_group: Vec<Vec<Scores>> = heads
        .iter()
        .zip(&own)
        .map(|(head, scores)| {
            let Some((count, sums)) = groups.get(&head.signature()) else { return scores.clone() };
            scores.iter().zip(sums).map(|(s, sum)| std::array::from_fn(|f| (s[f] + sum[f] / count) / 2)).collect()
        })
        .collect();
    // A few heads are enough to learn from.
    let teachers = if matches!(sort, Sort::Work | Sort::Volunteer) && order.name_first.abs() < 4 { 16 } else { 0 };
    for ((head, scores), composite) in heads.iter().zip(&with_group).zip(&composites).take(teachers) {
        let (slots, _) = best(doc, head, scores, sort, Order::default(), *composite);
        let at = |slot: Slot| slots.iter().position(|s| *s == Some(slot));
        if let (Some(name), Some(position)) = (at(Slot::Name), at(Slot::Position)) {
            let margin = scores[name][0] + scores[position][1] - scores[name][1] - scores[position][0];
            if margin >= 25 {
                order.name_first += if name < position { 1 } else { -1 };
            }
        }
    }
    heads
        .iter()
        .zip(&with_group)
        .zip(&composites)
        .map(|((head, scores), composite)| {
            let (slots, _) = best(doc, head, scores, sort, *order, *composite);
            if doc.keeps_reasons() {
                why::note(doc, head, &slots, sort, facts, *order);
            }
            entry(doc, head, &slots, sort)
        })
        .collect()
}

/// How often each text occurs as a piece.
fn repeats<'d>(doc: &'d Doc<'_, '_>, heads: &[Head]) -> HashMap<&'d str, u32> {
    let mut counts = HashMap::new();
    for head in heads {
        for atom in &head.atoms {
            *counts.entry(doc.text(&atom.piece)).or_insert(0) += 1;
        }
    }
    counts
}

fn entry(doc: &Doc<'_, '_>, head: &Head, slots: &[Option<Slot>], sort: Sort) -> Entry {
    let mut entry = Entry { dates: head.dates, url: head.url.clone(), ..Entry::default() };
    entry.date_span = head.date.as_ref().map(|p| doc.span(p));
    entry.unread = head.date.as_ref().filter(|_| head.dates.is_impossible).map(|p| doc.val(p));
    entry.keywords = super::split::vals(doc, &head.keywords);
    let mut index = 0;
    while let Some(Some(slot)) = slots.get(index).copied() {
        let joined = slots[index + 1..].iter().take_while(|s| s.is_none()).count();
        let (first, last) = (&head.atoms[index], &head.atoms[index + joined]);
        let mut piece = Piece { line: first.piece.line, range: first.piece.range.start..last.piece.range.end };
        if last.is_bracket && joined > 0 {
            let rest = doc.line(piece.line).get(piece.range.end..).unwrap_or("");
            if let Some(c) = rest.chars().next().filter(|c| matches!(c, ')' | '）')) {
                piece.range.end += c.len_utf8();
            }
        }
        let link = doc.link(&piece);
        let val = if slot == Slot::About && link.is_some() { doc.markdown(&piece) } else { doc.val(&piece) };
        index += joined + 1;
        // "교내 봉사동아리 회장": an organisation and the part in one piece.
        if slots.len() == 1
            && matches!(sort, Sort::Work | Sort::Volunteer)
            && let Some((body, role)) = body_and_role(doc, &val)
        {
            (entry.name, entry.position) = (Some(body), Some(role));
            continue;
        }
        if let (Some(link), Slot::Name, None) = (link.filter(|_| slot == Slot::Name), slot, &entry.url) {
            entry.url = Some(Val { text: link.to_owned(), span: val.span.clone() });
        }
        match slot {
            Slot::Name if sort == Sort::Project => entry.name = Some(super::items::unquoted(val)),
            Slot::Name => entry.name = Some(val),
            Slot::Position => entry.position = Some(val),
            Slot::Place => entry.location = Some(val),
            Slot::Area if matches!(sort, Sort::Work | Sort::Volunteer) => entry.department = Some(val),
            Slot::Area if sort == Sort::Project => entry.entity = Some(val),
            Slot::Area => entry.area = Some(of_subject(val)),
            Slot::Score => entry.score = Some(ungraded(doc, unlabelled_score(val))),
            Slot::About if entry.description.is_none() => entry.description = Some(val),
            Slot::About => entry.summary.push(val),
        }
    }
    if sort == Sort::Education {
        super::degree::part(doc, &mut entry);
        // "卒業" says no more than the dates, unlike "中退".
        let is_end = |val: &Val| words::lookup(Kind::Leave, &normalise(&val.text)).is_some_and(|w| w.value != 2);
        entry.position = entry.position.filter(|val| entry.date_span.is_none() || !is_end(val));
        without_end(doc, &mut entry);
    }
    entry
}

/// "специальность «Технология машиностроения»": a subject without the word for it.
fn of_subject(mut val: Val) -> Val {
    if let Some((word, rest)) = val.text.split_once(is_blank)
        && words::lookup(Kind::Subject, &normalise(word)).is_some()
        && let Some(inner) = rest.trim().strip_prefix('«').and_then(|r| r.strip_suffix('»'))
        && !inner.contains(['«', '»'])
    {
        val.text = inner.to_owned();
    }
    val
}

/// A body and the part in it, in Hangul: the last word is a role, and what stands before it is no role's.
fn body_and_role(doc: &Doc<'_, '_>, val: &Val) -> Option<(Val, Val)> {
    let is_hangul = |c: char| matches!(c, '\u{AC00}'..='\u{D7AF}');
    let (body, role) = val.text.rsplit_once(is_blank)?;
    let body = body.trim_end_matches(is_blank);
    let is_role = role.chars().all(is_hangul) && words::lookup(Kind::Role, &normalise(role)).is_some();
    let ends = body.ends_with(['"', '”', '」', '회', '단', '부']) || body.ends_with("동아리") || body.ends_with("팀");
    let is_body = ends || body.ends_with(is_hangul) && is_organisation(doc, body);
    let part = |text: &str| Val { text: text.to_owned(), span: val.span.clone() };
    (is_role && is_body).then(|| (part(body), part(role)))
}

/// "석사 졸업", "백엔드 과정 수료": the dates say that it ended; "4기 수료" is no subject.
fn without_end(doc: &Doc<'_, '_>, entry: &mut Entry) {
    let is_end = |word: &str| words::lookup(Kind::Leave, &normalise(word)).is_some_and(|w| w.value != 2);
    let is_plain = |c: char| is_unspaced(c) || matches!(c, '\u{AC00}'..='\u{D7AF}');
    let has_dates = entry.date_span.is_some();
    let rest = |val: &Val| {
        let (rest, word) = val.text.rsplit_once(is_blank)?;
        (has_dates && word.chars().all(is_plain) && is_end(word)).then(|| rest.trim_end_matches(is_blank).to_owned())
    };
    if let Some(val) = &mut entry.name
        && let Some(rest) = rest(val).filter(|r| doc.kinds(r).has(Kind::School))
    {
        val.text = rest;
    }
    if let Some(val) = &mut entry.position
        && let Some(rest) = rest(val).filter(|r| doc.kinds(r).has(Kind::Degree))
    {
        val.text = rest;
    }
    let Some(area) = entry.area.take() else { return };
    match rest(&area) {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit() || c == '第' || c == '제') => entry.summary.push(area),
        Some(text) => entry.area = Some(Val { text, ..area }),
        None => entry.area = Some(area),
    }
}

/// The value of a line of labelled dates: `Date (da – a): 1994 - 2001`.
fn labelled_dates(doc: &Doc<'_, '_>, line: &Piece) -> Option<Piece> {
    let (name, value) = super::split::label(doc, line)?;
    let is_period = |f: &Field| matches!(f, Field::Period | Field::Date);
    let is_dates = doc.fields(doc.text(&name)).iter().any(is_period) && doc.edge_period(&value).is_some();
    is_dates.then(|| {
        doc.labelled(&name, &value);
        value
    })
}

/// `학점 3.7/4.5`: a grade without the word for it.
pub fn ungraded(doc: &Doc<'_, '_>, mut val: Val) -> Val {
    let at = val.text.find(is_blank).unwrap_or(0);
    let rest = val.text[at..].trim_start_matches(|c: char| is_blank(c) || matches!(c, ':' | '：'));
    if at > 0 && is_grade(rest) && doc.kinds(&val.text[..at]).has(Kind::Grade) {
        val.text = rest.to_owned();
    }
    val
}

/// Whether a text is a grade and nothing else.
pub fn is_score(text: &str) -> bool {
    is_grade(text)
}

/// A grade without the word for it: `votazione 110/110`.
fn unlabelled_score(mut val: Val) -> Val {
    let is_label = |text: &str| labels::lookup(&normalise(text)).iter().any(|l| l.field == Field::Score);
    if let Some((word, rest)) = val.text.split_once(is_blank)
        && is_label(word)
        && rest.chars().any(char::is_alphanumeric)
    {
        val.text = rest.trim().to_owned();
    }
    val
}

/// The slot that a label of an entry names.
pub fn slot_of(fields: &[Field], sort: Sort) -> Option<Slot> {
    fields.iter().find_map(|field| {
        Some(match (field, sort) {
            (Field::Employer | Field::Organization, Sort::Project) | (Field::Entity, _) => Slot::Area,
            (Field::Employer | Field::Organization | Field::Institution, _) => Slot::Name,
            (Field::Name | Field::Title, Sort::Project) => Slot::Name,
            (Field::Position | Field::Headline | Field::Role | Field::Roles, Sort::Work | Sort::Volunteer | Sort::Project) => {
                Slot::Position
            }
            (Field::StudyType | Field::HighestDegree, Sort::Education) => Slot::Position,
            (Field::Area | Field::Department, Sort::Education) => Slot::Area,
            (Field::Location | Field::City | Field::Address, _) => Slot::Place,
            (Field::Department, Sort::Work | Sort::Volunteer) => Slot::Area,
            (Field::Score, Sort::Education) => Slot::Score,
            (Field::CompanyDescription | Field::Sector, Sort::Work | Sort::Volunteer) => Slot::About,
            _ => return None,
        })
    })
}

/// Whether all of a text is of a script without spaces.
pub fn is_cjk(text: &str) -> bool {
    text.chars().all(|c| is_unspaced(c) || !super::text::is_alphabetic(c))
}
