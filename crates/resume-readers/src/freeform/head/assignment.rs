//! The best assignment of fields to the pieces of a head, by what speaks for each and by what follows what.

use super::*;

/// What is to be expected of a subject of studies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Subject {
    /// It stands in one piece with the degree.
    WithDegree,
    /// A degree of a university has one.
    Expected,
    /// There may be one.
    Possible,
    /// A diploma of a school seldom has one.
    Unlikely,
}

pub(super) fn subject(clues: &[Rc<Clues>], sort: Sort) -> Subject {
    if sort != Sort::Education {
        return Subject::Possible;
    }
    let mut level = 0;
    for clues in clues {
        if clues.composite {
            return Subject::WithDegree;
        }
        level = level.max(clues.level);
    }
    match level {
        0 => Subject::Possible,
        1..=4 => Subject::Unlikely,
        _ => Subject::Expected,
    }
}

/// The best assignment: a field for each piece, or `None` for one that goes on with the piece before it.
pub(super) fn best(
    doc: &Doc<'_, '_>,
    head: &Head,
    scores: &[Scores],
    sort: Sort,
    order: Order,
    subject: Subject,
) -> (Vec<Option<Slot>>, i32) {
    #[derive(Clone, Copy)]
    struct State {
        score: i32,
        back: usize,
        slot: Option<Slot>,
        mask: u8,
        last: usize,
    }
    // Where the state is that has these fields and this last one.
    const NOWHERE: u16 = u16::MAX;
    let mut places = [[NOWHERE; SLOTS.len() + 1]; 1 << SLOTS.len()];
    let mut layers: Vec<Vec<State>> = Vec::with_capacity(head.atoms.len() + 1);
    layers.push(vec![State { score: 0, back: 0, slot: None, mask: 0, last: SLOTS.len() }]);
    for (index, atom) in head.atoms.iter().enumerate() {
        let before = &layers[index];
        let mut next: Vec<State> = Vec::with_capacity(before.len() * 4 + SLOTS.len());
        places.fill([NOWHERE; SLOTS.len() + 1]);
        let mut joins: [Option<i32>; SLOTS.len()] = [None; SLOTS.len()];
        let mut push = |state: State| {
            let place = &mut places[usize::from(state.mask)][state.last];
            match next.get_mut(usize::from(*place)) {
                Some(same) if same.score >= state.score => {}
                Some(same) => *same = state,
                None => {
                    *place = u16::try_from(next.len()).unwrap_or(NOWHERE);
                    next.push(state);
                }
            }
        };
        for (back, state) in before.iter().enumerate() {
            if state.last < SLOTS.len() {
                let join =
                    joins[state.last].get_or_insert_with(|| join_score(doc, head, index, atom, scores, SLOTS[state.last], sort));
                push(State { score: state.score + *join, back, slot: None, mask: state.mask, last: state.last });
            }
            for (f, slot) in SLOTS.iter().enumerate() {
                let repeats = *slot == Slot::About;
                if state.mask & 1 << f != 0 && !repeats {
                    continue;
                }
                let mut score = state.score + scores[index][f] + follow_score(sort, state.last, *slot, atom, state.mask, order);
                if *slot == Slot::Area && subject == Subject::WithDegree {
                    // Right behind the degree there may be a subject all the same.
                    score -= if state.last == Slot::Position as usize && atom.sep == Sep::Comma { 4 } else { 30 };
                }
                push(State { score, back, slot: Some(*slot), mask: state.mask | 1 << f, last: f });
            }
        }
        // What lies far behind will not win.
        let most = next.iter().map(|s| s.score).max().unwrap_or(0);
        next.retain(|s| s.score > most - 130);
        layers.push(next);
    }
    let last = layers.len() - 1;
    let total = |s: &State| s.score - missing(sort, s.mask, head, subject);
    let Some((mut at, state)) = layers[last].iter().enumerate().max_by_key(|(i, s)| (total(s), usize::MAX - i)) else {
        return (Vec::new(), 0);
    };
    let score = total(state);
    let mut slots = Vec::with_capacity(last);
    for layer in layers[1..].iter().rev() {
        slots.push(layer[at].slot);
        at = layer[at].back;
    }
    slots.reverse();
    (slots, score)
}

fn join_score(doc: &Doc<'_, '_>, head: &Head, index: usize, atom: &Atom, scores: &[Scores], slot: Slot, sort: Sort) -> i32 {
    let text = doc.text(&atom.piece);
    let before = &head.atoms[index - 1];
    if before.piece.line != atom.piece.line {
        return -60;
    }
    // "Licence, mention bien": a grade is no part of anything.
    let is_grade = || words::lookup(Kind::Grade, &normalise(text)).is_some();
    if sort == Sort::Education && slot != Slot::Score && text.contains(is_blank) && is_grade() {
        return -60;
    }
    let mut score = match atom.sep {
        Sep::Comma => -12,
        Sep::Semicolon => -20,
        Sep::Style | Sep::Bracket => -14,
        Sep::Dash => -18,
        _ => -40,
    };
    if atom.is_bracket {
        score += if word_count(text) <= 2 { 8 } else { -4 };
        if slot == Slot::Position && matches!(sort, Sort::Work | Sort::Volunteer) && word_count(text) <= 3 {
            score += 14;
        }
        let is_tight = doc
            .line(atom.piece.line)
            .get(..atom.piece.range.start)
            .is_some_and(|t| !t.trim_end_matches(['(', '（']).ends_with(is_blank));
        score += if is_tight && slot == Slot::Name && scores[index][Slot::Name as usize] > 10 { 24 } else { 0 };
    }
    let is_lower = text.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
    if is_lower && atom.sep == Sep::Comma {
        score += 8;
    }
    // "厨工、炒锅": such a comma parts things of one kind.
    let between = doc.line(atom.piece.line).get(before.piece.range.end..atom.piece.range.start).unwrap_or("");
    if atom.sep == Sep::Comma && between.contains('、') {
        score += 24;
    }
    // A stronger separator elsewhere: commas part nothing.
    let strongest = head.atoms.iter().map(|a| a.sep).filter(|s| *s != Sep::Line).max().unwrap_or(Sep::None);
    if atom.sep == Sep::Comma
        && strongest >= Sep::At
        && slot == Slot::Position
        && head.atoms.get(index + 1).map_or(before.sep >= Sep::At, |n| n.sep >= Sep::At)
    {
        score += 16;
    }
    score + scores[index][slot as usize].clamp(-30, 10) / 2
}

/// How well a field follows the last one.
fn follow_score(sort: Sort, last: usize, slot: Slot, atom: &Atom, mask: u8, order: Order) -> i32 {
    let last = SLOTS.get(last).copied();
    let mut score = 0;
    if slot == Slot::Place {
        score += match last {
            Some(Slot::Name) if matches!(atom.sep, Sep::Comma | Sep::Bracket | Sep::Style) => 10,
            Some(Slot::Name) => {
                if sort == Sort::Education {
                    -4
                } else {
                    4
                }
            }
            None => -25,
            Some(Slot::Position) if sort == Sort::Education => -8,
            Some(Slot::Position) => -2,
            Some(_) => 0,
        };
        if mask & 1 == 0 {
            score -= 10;
        }
    }
    if sort == Sort::Education && slot == Slot::Area && last == Some(Slot::Position) {
        score += 12;
    }
    if slot == Slot::About {
        score += match last {
            Some(Slot::Name) => 4,
            None => -30,
            Some(_) => 0,
        };
    }
    let has = |s: Slot| mask & 1 << s as u8 != 0;
    if matches!(sort, Sort::Work | Sort::Volunteer) {
        let lean = (order.name_first * 4).clamp(-12, 12)
            + match atom.sep {
                Sep::Comma | Sep::Dash => -3,
                Sep::Bar | Sep::Dot | Sep::Wide | Sep::Line => 3,
                _ => 0,
            };
        if slot == Slot::Position && has(Slot::Name) {
            score += lean;
        }
        if slot == Slot::Name && has(Slot::Position) {
            score -= lean;
        }
    }
    score
}

fn missing(sort: Sort, mask: u8, head: &Head, subject: Subject) -> i32 {
    let has_name = head.has_name;
    let atoms = head.atoms.len();
    let has = |s: Slot| mask & 1 << s as u8 != 0;
    let mut penalty = 0;
    if !has(Slot::Name) && !has_name {
        penalty += if atoms > 1 { 40 } else { 8 };
    }
    match sort {
        Sort::Work | Sort::Volunteer if !has(Slot::Position) && !head.has_position => {
            penalty += if atoms > 1 || head.has_name { 20 } else { 0 }
        }
        Sort::Education => {
            penalty += if has(Slot::Position) { 0 } else { 6 };
            // What stands beside a school is its subject rather than its town, unless a diploma has none.
            let wants_area = matches!(subject, Subject::Expected | Subject::Possible);
            penalty += if has(Slot::Place) && !has(Slot::Area) && wants_area { 12 } else { 0 };
            penalty += match (has(Slot::Area), subject) {
                (false, Subject::Expected) if atoms >= 3 => 16,
                (false, Subject::Possible) if atoms >= 3 => 6,
                _ => 0,
            };
        }
        _ => {}
    }
    penalty
}
