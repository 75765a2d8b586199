//! Joins pieces of a head that belong together for certain.

use resume_core::tables::normalise;
use resume_core::tables::words::Kind;

use super::{Head, Sort, begins_subject, is_abbreviation, is_cjk, is_legal_form, is_region_code};
use crate::freeform::facts::{country, is_town};
use crate::freeform::split::{Atom, Sep};
use crate::freeform::text::{Doc, word_count};

/// Whether a piece names a part of an employer and no role, in a script where the last character tells it.
fn is_part_of(doc: &Doc<'_, '_>, piece: &crate::freeform::text::Piece) -> bool {
    let text = doc.text(piece);
    let kinds = doc.kinds(text);
    let is_script = |c: char| crate::freeform::text::is_unspaced(c) || matches!(c, '\u{AC00}'..='\u{D7AF}');
    text.ends_with(is_script) && kinds.has(Kind::Department) && !kinds.has(Kind::Role)
}

impl Head {
    /// Joins what belongs together for certain: legal forms and regions to what stands before them.
    pub fn glue(&mut self, doc: &Doc<'_, '_>, sort: Sort) {
        let mut atoms: Vec<Atom> = Vec::with_capacity(self.atoms.len());
        let mut hints = Vec::new();
        let all = std::mem::take(&mut self.atoms);
        let degrees = all.iter().filter(|a| doc.kinds(doc.text(&a.piece)).has(Kind::Degree)).count();
        for (index, atom) in all.into_iter().enumerate() {
            let hint = self.hints.get(index).copied().flatten();
            let text = doc.text(&atom.piece);
            if let Some(last) = atoms.last_mut().filter(|l| l.piece.line == atom.piece.line && hint.is_none()) {
                let is_branch =
                    |text: &str| text.ends_with(['部', '科', '系', '院']) || text.ends_with("専攻") || text.ends_with("コース");
                // "工学部 機械工学科"
                let is_faculty = sort == Sort::Education
                    && atom.sep == Sep::Wide
                    && is_cjk(text)
                    && is_branch(text)
                    && is_branch(doc.text(&last.piece))
                    && !doc.text(&last.piece).ends_with("学院");
                let is_degree = |t: &str| doc.kinds(t).has(Kind::Degree);
                // "**Nurse, emergency ward**"
                let is_ward = matches!(sort, Sort::Work | Sort::Volunteer)
                    && atom.sep == Sep::Comma
                    && atom.style.strong
                    && last.style.strong
                    && text.starts_with(char::is_lowercase)
                    && doc.kinds(doc.text(&last.piece)).has(Kind::Role)
                    && !doc.kinds(text).has_any(&[Kind::Employer, Kind::Online, Kind::School]);
                // "<small>medical start-up, 25 people</small>", "minor in music"
                let is_one = is_ward
                    || atom.sep == Sep::Comma
                        && (atom.style.small && last.style.small
                            || sort == Sort::Education
                                && text.starts_with(char::is_lowercase)
                                && begins_subject(text)
                                && is_degree(doc.text(&last.piece)));
                let is_legal = is_one || is_faculty || atom.sep == Sep::Comma && is_legal_form(text);
                // "São Paulo - SP"
                let is_below_town = || is_town(&normalise(doc.text(&last.piece)));
                // "Sample College, BA, History": the only degree is no state.
                let is_only_degree = sort == Sort::Education && degrees == 1 && is_degree(text);
                let is_region = is_region_code(text)
                    && !is_only_degree
                    && (atom.sep == Sep::Comma || atom.sep == Sep::Dash && is_below_town());
                // "Valparaíso (Chile)"
                let is_of_country = atom.is_bracket
                    && atom.sep == Sep::Bracket
                    && (country(&normalise(text)).is_some() || is_region_code(text) && is_below_town())
                    && last.sep >= Sep::Comma
                    && word_count(doc.text(&last.piece)) <= 3
                    && !doc.kinds(doc.text(&last.piece)).has_any(&[Kind::Role, Kind::Employer, Kind::School, Kind::Degree]);
                // "**Deckhand / Able Seaman**": two names of one job.
                let between = doc.line(atom.piece.line).get(last.piece.range.end..atom.piece.range.start).unwrap_or("");
                let is_either = matches!(sort, Sort::Work | Sort::Volunteer)
                    && atom.sep == Sep::Dot
                    && matches!(between.trim(), "/" | "／")
                    && (atom.style.strong && last.style.strong && !is_part_of(doc, &last.piece)
                        || doc.kinds(text).has(Kind::Role) && doc.kinds(doc.text(&last.piece)).has(Kind::Role));
                // "**Backend Engineer, 정산플랫폼팀**": the rank and the team.
                let is_team = matches!(sort, Sort::Work | Sort::Volunteer)
                    && atom.sep == Sep::Comma
                    && is_part_of(doc, &atom.piece)
                    && doc.kinds(doc.text(&last.piece)).has(Kind::Role)
                    && index > 0
                    && (atom.style.strong, atom.style.emphasis) == (last.style.strong, last.style.emphasis)
                    && last.sep == Sep::Line;
                if is_either || is_team {
                    last.piece.range.end = atom.piece.range.end;
                    continue;
                }
                let is_tight = atom.is_bracket
                    && atom.sep == Sep::Bracket
                    && (is_abbreviation(text) || text.len() < 16 && is_degree(text) && is_degree(doc.text(&last.piece)))
                    && doc
                        .line(atom.piece.line)
                        .get(last.piece.range.end..atom.piece.range.start)
                        .is_some_and(|t| t.trim().len() <= 3);
                // "外科学（骨外）"
                let is_note = sort == Sort::Education
                    && atom.is_bracket
                    && atom.sep == Sep::Bracket
                    && is_cjk(text)
                    && text.chars().count() <= 4
                    && is_cjk(doc.text(&last.piece))
                    && !is_degree(text)
                    && !is_degree(doc.text(&last.piece))
                    && !doc.kinds(doc.text(&last.piece)).has(Kind::School)
                    && !is_town(&normalise(text));
                if is_legal || is_region || is_of_country || is_tight || is_note {
                    let line = doc.line(atom.piece.line);
                    let mut end = atom.piece.range.end;
                    if atom.is_bracket
                        && let Some(c) = line.get(end..).and_then(|r| r.chars().next()).filter(|c| matches!(c, ')' | '）'))
                    {
                        end += c.len_utf8();
                    }
                    last.piece.range.end = end;
                    continue;
                }
            }
            atoms.push(atom);
            hints.push(hint);
        }
        self.atoms = atoms;
        self.hints = hints;
    }

    /// Joins a town and its country: `Galway, County Galway, Ireland`.
    pub(super) fn glue_places(&mut self, doc: &Doc<'_, '_>) {
        let date_line = self.date.as_ref().map(|d| d.line);
        let mut last = self.atoms.len();
        while last > 1 {
            last -= 1;
            let line = self.atoms[last].piece.line;
            if self.atoms[last].sep != Sep::Comma || country(&normalise(doc.text(&self.atoms[last].piece))).is_none() {
                continue;
            }
            let is_town = |a: &Atom| {
                let text = doc.text(&a.piece);
                let kinds = doc.kinds(text);
                a.piece.line == line
                    && !a.is_bracket
                    && word_count(text) <= 4
                    && !text.contains(|c: char| c.is_ascii_digit())
                    && !kinds.has_any(&[Kind::Role, Kind::Employer, Kind::School, Kind::Degree, Kind::Department])
            };
            let mut first = last;
            while first > 0 && last - first < 2 && self.atoms[first].sep == Sep::Comma && is_town(&self.atoms[first - 1]) {
                first -= 1;
            }
            // The employer may stand in the same line.
            let others = self.atoms.iter().filter(|a| a.piece.line != line).count();
            let is_apart = others >= 2 || others == 1 && date_line.is_some_and(|d| d < line);
            first = if is_apart && self.atoms[first].sep > Sep::Comma { first } else { last.min(first.max(last - 1)) };
            if first < last && first > 0 {
                self.atoms[first].piece.range.end = self.atoms[last].piece.range.end;
                self.atoms.drain(first + 1..=last);
                self.hints.drain((first + 1).min(self.hints.len())..(last + 1).min(self.hints.len()));
                last = first;
            }
        }
    }

    /// `University of California, Berkeley`: one of several of that name.
    pub(super) fn glue_campus(&mut self, doc: &Doc<'_, '_>, sort: Sort) {
        let is_one_of = |text: &str| text.contains(" of ") && doc.kinds(text).has(Kind::School);
        let is_campus = |text: &str| {
            word_count(text) <= 2
                && !text.contains(',')
                && !text.contains(|c: char| c.is_ascii_digit())
                && country(&normalise(text)).is_none()
        };
        let found = self.atoms.windows(2).position(|pair| {
            let (school, campus) = (doc.text(&pair[0].piece), doc.text(&pair[1].piece));
            pair[1].sep == Sep::Comma
                && pair[0].piece.line == pair[1].piece.line
                && is_one_of(school)
                && is_campus(campus)
                && !school.ends_with(campus)
                && !doc.kinds(campus).has_any(&[Kind::Role, Kind::Degree, Kind::Department, Kind::School])
        });
        let Some(at) = found.filter(|_| sort == Sort::Education) else { return };
        // Where more follows, it is a place: `University of Ulm, Ulm, Germany`.
        if self.atoms.get(at + 2).is_some_and(|a| a.sep == Sep::Comma && a.piece.line == self.atoms[at].piece.line) {
            return;
        }
        self.atoms[at].piece.range.end = self.atoms[at + 1].piece.range.end;
        self.atoms.remove(at + 1);
        if at + 1 < self.hints.len() {
            self.hints.remove(at + 1);
        }
    }
}
