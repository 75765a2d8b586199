//! Tables: rows as entries, items, skills.

use resume_core::outline::Role;
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, labels, normalise};

use super::facts::Facts;
use super::head::{Head, Order, Slot, Sort, assign, slot_of};
use super::out::Entry;
use super::split::{Sep, best_period, best_period_in, cut, dates_of, keyword_list, label, list, vals};
use super::text::{Doc, Piece, Unit, ends_sentence, is_blank, word_count};

/// A table: titles of its columns, and its rows of cells.
pub struct Table {
    /// The titles; empty pieces where there are none.
    pub titles: Vec<Piece>,
    /// The rows.
    pub rows: Vec<Vec<Piece>>,
    /// Dates of rows that stand in two cells, year and month.
    pub dates: Vec<Option<(resume_core::PartialDate, resume_core::Span)>>,
}

/// Collects rows. A header without words is none; one that is data is a row.
pub fn table(doc: &Doc<'_, '_>, units: &[Unit]) -> Table {
    let mut titles = Vec::new();
    let mut rows = Vec::new();
    for unit in units {
        let cells: Vec<Piece> = unit.lines.clone().map(|l| doc.whole(l)).collect();
        // A title of the section may have been the header; then a row in strong letters is one of titles.
        let filled = || cells.iter().filter(|c| !c.range.is_empty());
        let is_loud = || filled().count() > 2 && filled().all(|c| doc.style(c).strong && !fields(doc.text(c)).is_empty());
        let is_title = (matches!(unit.role, Role::Row { is_header: true, .. }) || is_loud())
            && rows.is_empty()
            && titles.is_empty()
            && is_titles(doc, &cells)
            && !is_data(doc, &cells);
        if is_title {
            titles = cells;
        } else if cells.iter().any(|c| !c.range.is_empty()) {
            rows.push(cells);
        }
    }
    let dates = rows.iter_mut().map(|row| two_cells(doc, row)).collect();
    Table { titles, rows, dates }
}

/// A header that is the first row: one of its cells is a list.
fn is_data(doc: &Doc<'_, '_>, cells: &[Piece]) -> bool {
    cells.iter().map(|c| doc.text(c)).any(|t| t.contains([',', '、', '，', ';']) && fields(t).is_empty())
}

/// Takes a year and a month out of two cells side by side.
fn two_cells(doc: &Doc<'_, '_>, row: &mut [Piece]) -> Option<(resume_core::PartialDate, resume_core::Span)> {
    let at = row.windows(2).position(|pair| {
        let (year, month) = (doc.text(&pair[0]), doc.text(&pair[1]));
        let number = month.trim_end_matches('月').trim();
        let is_month = number.parse::<u8>().is_ok_and(|m| (1..=12).contains(&m));
        is_month && year.chars().any(char::is_numeric) && year.chars().count() <= 8
    })?;
    let (year, month) = (doc.text(&row[at]), doc.text(&row[at + 1]));
    let text = format!("{}年{}月", year.trim_end_matches('年'), month.trim_end_matches('月'));
    let date = crate::dates::find(&text).first()?.start?;
    date.month()?;
    let span = doc.span(&row[at]).start..doc.span(&row[at + 1]).end;
    for cell in &mut row[at..at + 2] {
        cell.range = cell.range.start..cell.range.start;
    }
    Some((date, span))
}

/// The rows as dated lines, if each has one text beside its date.
pub fn events(doc: &Doc<'_, '_>, table: &Table) -> Vec<super::timeline::Event> {
    let mut events = Vec::new();
    for (row, date) in table.rows.iter().zip(&table.dates) {
        let mut date = date.clone();
        let mut texts: Vec<&Piece> = row.iter().filter(|c| !c.range.is_empty()).collect();
        if date.is_none()
            && let Some(first) = texts.first()
            && let Some(period) = doc.period(first).filter(|p| !p.is_range && p.span.len() == doc.text(first).len())
        {
            date = period.start.map(|d| (d, doc.span(first)));
            texts.remove(0);
        }
        let [text] = texts[..] else { return Vec::new() };
        let (date, date_span) = date.map_or((None, None), |(d, s)| (Some(d), Some(s)));
        events.push(super::timeline::Event { date, date_span, text: text.clone() });
    }
    events
}

fn is_titles(doc: &Doc<'_, '_>, cells: &[Piece]) -> bool {
    let filled: Vec<&str> = cells.iter().map(|c| doc.text(c)).filter(|t| !t.is_empty()).collect();
    let known = filled.iter().filter(|t| !fields(t).is_empty() || !super::sections::known(t).is_empty()).count();
    let dated = filled.iter().any(|t| best_period(t).is_some());
    !dated && (known > 0 || filled.iter().all(|t| word_count(t) <= 3))
}

/// What a column's title can mean.
pub fn fields(text: &str) -> Vec<Field> {
    let own: Vec<Field> = labels::lookup(&normalise(text)).iter().map(|l| l.field).collect();
    // "Projekt", "案件": what a project is called.
    if words::lookup(Kind::Project, &normalise(text)).is_some() {
        return vec![Field::Title];
    }
    if !own.is_empty() || !text.contains(['/', '／', '・', '、']) {
        return own;
    }
    // "部门/职位": a position stands beside its department.
    let parts = || text.split(['/', '／', '・', '、']).flat_map(|p| labels::lookup(&normalise(p)).iter().map(|l| l.field));
    let has = |wanted: &[Field]| parts().any(|f| wanted.contains(&f));
    if has(&[Field::Position]) && !has(&[Field::Employer, Field::Organization, Field::Institution]) {
        return vec![Field::Position];
    }
    parts().collect()
}

/// The rows as a chronicle, if they are one.
pub fn chronicle(doc: &Doc<'_, '_>, table: &Table) -> Option<Vec<super::timeline::Event>> {
    let events = events(doc, table);
    super::timeline::is_chronicle(doc, &events).then_some(events)
}

/// Rows as entries of a section. `has_name` says that the employer of all of them stands above the table.
pub fn entries(doc: &Doc<'_, '_>, facts: &Facts, order: &mut Order, table: &Table, sort: Sort, has_name: bool) -> Vec<Entry> {
    let mut columns: Vec<Vec<Field>> = table.titles.iter().map(|t| fields(doc.text(t))).collect();
    let tells_subject =
        |c: &Vec<Field>| !c.contains(&Field::Courses) && c.iter().any(|f| matches!(f, Field::Area | Field::StudyType));
    if sort == Sort::Education && !columns.iter().any(tells_subject) {
        // "課程" beside the school, and no column of its subject: what was studied there.
        let is_program = |cell: &Piece| list(doc, cell).len() <= 1;
        for (at, column) in columns.iter_mut().enumerate().filter(|(_, c)| c.contains(&Field::Courses)) {
            if table.rows.iter().filter_map(|row| row.get(at)).all(is_program) {
                *column = vec![Field::Area];
            }
        }
    }
    let mut heads = Vec::new();
    let mut drafts = Vec::new();
    // "入学 | 卒業": a column that says whether its row begins or ends something.
    let turn = |cell: &Piece| {
        let key = normalise(doc.text(cell));
        [Kind::Enter, Kind::Leave].into_iter().find(|kind| words::lookup(*kind, &key).is_some())
    };
    let status = (1..table.rows.first().map_or(0, Vec::len))
        .find(|at| table.rows.len() > 1 && table.rows.iter().all(|row| row.get(*at).is_some_and(|cell| turn(cell).is_some())));
    for (row, date) in table.rows.iter().zip(&table.dates) {
        if table.titles.iter().all(|t| t.range.is_empty()) && more_of_row(doc, row, &mut heads, &mut drafts, sort) {
            continue;
        }
        let mut head = Head { has_name, ..Head::default() };
        let mut draft = Entry::default();
        if let Some((date, _)) = date {
            head.dates = super::out::Dates { start: Some(*date), ..Default::default() };
            head.date = row.first().cloned();
        }
        let cells = row.iter().enumerate().filter(|(at, c)| !c.range.is_empty() && Some(*at) != status);
        let cells = cells.map(|(at, cell)| (cell, columns.get(at).map_or(&[][..], Vec::as_slice)));
        // Cells of dates go first: dates within another cell are the entry's own where there are none.
        let (_, others): (Vec<_>, Vec<_>) = cells.partition(|(cell, fields)| take_dates(doc, &mut head, cell, fields));
        for (cell, fields) in others {
            read_cell(doc, &mut head, &mut draft, cell, fields, sort);
        }
        head.glue(doc, sort);
        draft.span = row.iter().map(|c| doc.span(c)).reduce(|a, b| a.start.min(b.start)..a.end.max(b.end)).unwrap_or(0..0);
        heads.push(head);
        drafts.push(draft);
    }
    let mut out: Vec<Entry> = Vec::with_capacity(drafts.len());
    for (mut entry, draft) in assign(doc, &heads, sort, facts, order).into_iter().zip(drafts) {
        entry.span = draft.span;
        entry.summary.splice(0..0, draft.summary);
        entry.highlights.extend(draft.highlights);
        entry.keywords.extend(draft.keywords);
        entry.courses.extend(draft.courses);
        entry.score = entry.score.or(draft.score);
        entry.position = entry.position.or(draft.position);
        entry.entity = entry.entity.or(draft.entity);
        entry.department = entry.department.or(draft.department);
        entry.description = entry.description.or(draft.description);
        super::entry::same_as(out.last(), &mut entry);
        out.push(entry);
    }
    match status {
        Some(at) => joined(out, &table.rows.iter().map(|row| row.get(at).and_then(turn)).collect::<Vec<_>>()),
        None => out,
    }
}

/// Entries whose begin and end stand in rows of their own.
fn joined(entries: Vec<Entry>, turns: &[Option<Kind>]) -> Vec<Entry> {
    let mut out: Vec<Entry> = Vec::with_capacity(entries.len());
    for (mut entry, turn) in entries.into_iter().zip(turns) {
        let name = entry.name.as_ref().map(|name| name.text.clone());
        if *turn == Some(Kind::Enter) {
            entry.dates.is_open = true;
            entry.dates.is_range = true;
            out.push(entry);
            continue;
        }
        let open = out.last_mut().filter(|last| last.dates.is_open && last.name.as_ref().map(|name| name.text.clone()) == name);
        match open {
            Some(last) => {
                last.dates.end = entry.dates.start;
                last.dates.is_open = false;
                last.span.end = last.span.end.max(entry.span.end);
            }
            None => {
                entry.dates.end = entry.dates.start.take();
                entry.dates.is_range = true;
                out.push(entry);
            }
        }
    }
    out
}

/// A row with nothing in its first cell and one text: more of the row above it, in tables that only lay out.
fn more_of_row(doc: &Doc<'_, '_>, row: &[Piece], heads: &mut [Head], drafts: &mut [Entry], sort: Sort) -> bool {
    let mut filled = row.iter().enumerate().filter(|(_, c)| !c.range.is_empty());
    let (Some((1.., cell)), None, Some(head), Some(draft)) = (filled.next(), filled.next(), heads.last_mut(), drafts.last_mut())
    else {
        return false;
    };
    let text = doc.text(cell);
    let inner = text.trim_start_matches(['-', '–', '•', '*', '·', '▪']).trim_start();
    if inner.len() < text.len() {
        draft.highlights.push(doc.markdown(&doc.part(cell, text.len() - inner.len()..text.len())));
    } else if ends_sentence(text) || word_count(text) > 10 || !draft.highlights.is_empty() || head.atoms.len() > 4 {
        cell_text(doc, draft, cell, sort);
    } else {
        for (index, mut atom) in pieces(doc, head, cell).into_iter().enumerate() {
            atom.sep = if index == 0 { Sep::Line } else { atom.sep };
            head.atoms.push(atom);
            head.hints.push(None);
        }
    }
    draft.span.end = draft.span.end.max(doc.span(cell).end);
    true
}

/// Takes the dates of a cell that holds nothing else, or of a column of dates.
fn take_dates(doc: &Doc<'_, '_>, head: &mut Head, cell: &Piece, fields: &[Field]) -> bool {
    let text = doc.text(cell);
    let is_dates = fields.iter().any(|f| matches!(f, Field::Period | Field::Date | Field::StartDate | Field::EndDate));
    let period = best_period_in(text, doc.years);
    if let Some(period) = period.filter(|p| is_dates || p.span.start == 0 && p.span.end == text.len()) {
        let dates = dates_of(&period);
        if head.date.is_none() {
            head.dates = dates;
            head.date = Some(cell.clone());
        } else if head.dates.end.is_none() {
            head.dates.end = dates.start.or(dates.end);
            head.dates.is_range = true;
        }
        return true;
    }
    let is_present = is_dates && words::lookup(Kind::Present, &normalise(text)).is_some();
    if is_present {
        head.dates.is_open = true;
        head.dates.is_range = true;
    }
    is_present
}

/// The pieces of a text in a cell; dates in it are the entry's own where it has none yet.
fn pieces(doc: &Doc<'_, '_>, head: &mut Head, text: &Piece) -> Vec<super::split::Atom> {
    let cut = cut(doc, text, head.date.is_none());
    if let (Some(period), Some(date)) = (&cut.period, cut.date) {
        head.dates = dates_of(period);
        head.date = Some(date);
    }
    cut.atoms
}

fn read_cell(doc: &Doc<'_, '_>, head: &mut Head, draft: &mut Entry, cell: &Piece, fields: &[Field], sort: Sort) {
    if take_dates(doc, head, cell, fields) {
        return;
    }
    let text = doc.text(cell);
    // "**Project**<br>【Role】 …<br>・…"
    if sort == Sort::Project
        && let Some(first) = titled(doc, cell).filter(|_| head.hints.iter().all(|h| *h != Some(Slot::Name)))
    {
        let mut atoms = pieces(doc, head, &first);
        if let Some(atom) = atoms.first_mut() {
            let end = first.range.end;
            (atom.piece.range.end, atom.sep) = (end, if head.atoms.is_empty() { Sep::None } else { Sep::Bar });
            head.atoms.push(atom.clone());
            head.hints.push(Some(Slot::Name));
        }
        let rest = doc.part(cell, first.range.end - cell.range.start..text.len());
        return lines_of(doc, &rest).iter().for_each(|l| super::body::cell_line(doc, draft, l, sort));
    }
    // "비고", "備註" beside a school: a grade, or the degree.
    if sort == Sort::Education && fields.contains(&Field::Summary) && word_count(text) <= 6 && !ends_sentence(text) {
        // "학사 졸업, 3.7/4.5"
        let parts = list(doc, cell);
        if parts.len() > 1 && parts.len() <= 3 && text.contains([',', '，', '、', ';', '；']) {
            return parts.iter().for_each(|part| read_cell(doc, head, draft, part, fields, sort));
        }
        let grade = super::head::ungraded(doc, doc.val(cell));
        let kinds = doc.kinds(text);
        if draft.score.is_none() && (super::head::is_score(&grade.text) || words::lookup(Kind::Grade, &normalise(text)).is_some())
        {
            draft.score = Some(grade);
            return;
        }
        if kinds.has_any(&[Kind::Degree, Kind::Leave]) && !kinds.has(Kind::School) && !head.hints.contains(&Some(Slot::Position))
        {
            let sep = if head.atoms.is_empty() { Sep::None } else { Sep::Bar };
            head.atoms.push(super::split::Atom { piece: cell.clone(), sep, style: doc.style(cell), is_bracket: false });
            head.hints.push(Some(Slot::Position));
            return;
        }
    }
    // "**Role**, employer" below a title that says "Activity"
    let is_mixed = matches!(sort, Sort::Work | Sort::Volunteer) && doc.style_at(cell).strong && !doc.style(cell).strong;
    for field in fields {
        match field {
            Field::Keywords => return draft.keywords.extend(vals(doc, &keyword_list(doc, cell))),
            Field::Courses if sort == Sort::Education => return draft.courses.extend(vals(doc, &list(doc, cell))),
            // In some languages a degree and a grade are one word.
            Field::Score if fields.contains(&Field::StudyType) && doc.kinds(text).has(Kind::Degree) => break,
            Field::Score if sort == Sort::Education => {
                draft.score = Some(doc.val(cell));
                return;
            }
            // "役割" is a part or what was done.
            Field::Responsibilities
                if fields.contains(&Field::Roles) && sort == Sort::Project && word_count(text) <= 6 && !ends_sentence(text) =>
            {
                break;
            }
            Field::Responsibilities | Field::Achievements | Field::Description | Field::Summary | Field::Highlights
                if !is_mixed =>
            {
                return cell_text(doc, draft, cell, sort);
            }
            _ => {}
        }
    }
    // "**Role**, employer<br>what it was": the first lines are a head.
    if (fields.is_empty() || is_mixed)
        && let Some(lines) = head_lines(doc, cell)
        && (head.atoms.is_empty() || is_mixed)
    {
        let mut rest = 0;
        let first = if head.atoms.is_empty() { Sep::None } else { Sep::Bar };
        for (nth, line) in lines.iter().enumerate() {
            for (index, mut atom) in pieces(doc, head, line).into_iter().enumerate() {
                atom.sep = match (nth, index) {
                    (0, 0) => first,
                    (_, 0) => Sep::Line,
                    _ => atom.sep,
                };
                head.atoms.push(atom);
                head.hints.push(None);
            }
            rest = line.range.end - cell.range.start;
        }
        return cell_text(doc, draft, &doc.part(cell, rest..text.len()), sort);
    }
    // "**Acme**, foreman. Tasks: …"
    if (fields.is_empty() || is_mixed)
        && head.atoms.is_empty()
        && doc.style_at(cell).strong
        && let Some((line, Some(rest))) = super::entry::part_prose(doc, cell, sort)
        && word_count(doc.text(&line)) <= 12
    {
        let atoms = pieces(doc, head, &line);
        head.hints.extend(atoms.iter().map(|_| None));
        head.atoms.extend(atoms);
        return super::body::tail(doc, draft, &rest, sort);
    }
    if ends_sentence(text) || word_count(text) > 14 {
        return cell_text(doc, draft, cell, sort);
    }
    let slot = slot_of(fields, sort);
    let first = head.atoms.len();
    let is_rank = matches!(sort, Sort::Work | Sort::Volunteer) && slot == Some(Slot::Position);
    let is_single = is_rank && !is_mixed && !doc.kinds(text).has(Kind::Employer) && !text.contains('(');
    let mut atoms = if sort == Sort::Education && slot == Some(Slot::Area) || is_single {
        // A subject may have commas, and a position stands beside its department.
        cut(doc, cell, false)
            .atoms
            .into_iter()
            .take(1)
            .map(|mut a| {
                a.piece = cell.clone();
                a
            })
            .collect()
    } else {
        let atoms = pieces(doc, head, cell);
        // "Acme (a chain of shops)": what the employer is.
        let is_about = |a: &super::split::Atom| a.is_bracket && has_about(doc, &a.piece);
        let is_name = matches!(sort, Sort::Work | Sort::Volunteer) && slot == Some(Slot::Name);
        if is_name && atoms.len() == 2 && atoms.last().is_some_and(is_about) { atoms } else { unbracketed(doc, atoms) }
    };
    if let Some(atom) = atoms.first_mut() {
        atom.sep = if first == 0 { Sep::None } else { Sep::Bar };
    }
    let slot = slot.filter(|_| !is_mixed);
    for (index, mut atom) in atoms.into_iter().enumerate() {
        let grade = grade_in(doc, &atom).filter(|_| sort == Sort::Education && index > 0);
        head.hints.push(if grade.is_some() { Some(Slot::Score) } else { slot.filter(|_| index == 0) });
        atom.piece = grade.unwrap_or(atom.piece);
        head.atoms.push(atom);
    }
}

/// Whether what stands in a bracket behind a name tells what it is: a list, a number, or several words.
fn has_about(doc: &Doc<'_, '_>, piece: &Piece) -> bool {
    let text = doc.text(piece);
    text.contains([',', '，', '、', '・']) || text.contains(|c: char| c.is_ascii_digit()) || word_count(text) >= 3
}

/// The grade in a bracket: `(Note: 1,8)`.
fn grade_in(doc: &Doc<'_, '_>, atom: &super::split::Atom) -> Option<Piece> {
    let (name, value) = super::split::label(doc, &atom.piece).filter(|_| atom.is_bracket)?;
    doc.fields(doc.text(&name)).contains(&Field::Score).then_some(value)
}

/// The lines of a cell that are the head of an entry, where several things stand in it: the first stands out or is followed
/// by items, and what is short below it tells a position, a degree or an organisation.
fn head_lines(doc: &Doc<'_, '_>, cell: &Piece) -> Option<Vec<Piece>> {
    let lines = lines_of(doc, cell);
    let [first, rest @ ..] = &lines[..] else { return None };
    let is_short = |p: &Piece, most: usize| {
        let text = doc.text(p);
        let is_label = || super::body::is_title(doc, p) || super::body::bracket_label(doc, p).is_some();
        let is_plain = !ends_sentence(text) && !is_bulleted(text) && label(doc, p).is_none() && !is_label();
        is_plain && (1..=most).contains(&word_count(text))
    };
    let tells =
        |p: &Piece| doc.kinds(doc.text(p)).has_any(&[Kind::Role, Kind::Degree, Kind::School, Kind::Employer, Kind::Department]);
    let count = rest.iter().take(2).take_while(|p| is_short(p, 10) && tells(p)).count();
    let stands_out = doc.style_at(first).strong && (2..=14).contains(&word_count(doc.text(first)));
    let is_head = stands_out || count > 0 && is_short(first, 14) || rest.first().is_some_and(|p| is_bulleted(doc.text(p)));
    if rest.is_empty() || !is_head || ends_sentence(doc.text(first)) {
        return None;
    }
    // One short line below a name, and then items: what the person was there.
    let is_alone = |p: &Piece| is_short(p, 8) && rest.get(1).is_none_or(|next| is_bulleted(doc.text(next)));
    let count = if count == 0 { usize::from(rest.first().is_some_and(is_alone)) } else { count };
    Some(lines[..=count].to_vec())
}

/// A line without a dash as its bullet.
fn undashed(doc: &Doc<'_, '_>, line: &Piece) -> Piece {
    let text = doc.text(line);
    let rest = text.strip_prefix(['-', '–', '*']).filter(|rest| rest.starts_with(is_blank)).unwrap_or(text);
    doc.part(line, text.len() - rest.len()..text.len())
}

/// The lines of a cell.
pub fn lines_of(doc: &Doc<'_, '_>, cell: &Piece) -> Vec<Piece> {
    let mut at = 0;
    let mut place = |line: &str| {
        let piece = doc.part(cell, at..at + line.len());
        at += line.len() + 1;
        piece
    };
    doc.text(cell).split('\n').map(&mut place).filter(|p| !p.range.is_empty()).collect()
}

/// Whether a line begins with a bullet that was typed.
fn is_bulleted(text: &str) -> bool {
    text.starts_with(['•', '▪', '·', '‣', '◦', '・', '●', '◆', '➢', '✓', '✔'])
        || text.strip_prefix(['-', '–', '*']).is_some_and(|rest| rest.contains(' '))
}

/// In a cell a bracket belongs to what stands before it.
fn unbracketed(doc: &Doc<'_, '_>, atoms: Vec<super::split::Atom>) -> Vec<super::split::Atom> {
    let mut out: Vec<super::split::Atom> = Vec::with_capacity(atoms.len());
    for atom in atoms {
        match out.last_mut().filter(|_| atom.is_bracket && grade_in(doc, &atom).is_none()) {
            Some(last) => {
                let rest = doc.line(atom.piece.line).get(atom.piece.range.end..).unwrap_or("");
                let close = rest.chars().next().filter(|c| matches!(c, ')' | '）')).map_or(0, char::len_utf8);
                last.piece.range.end = atom.piece.range.end + close;
            }
            None => out.push(atom),
        }
    }
    out
}

/// The first line of a cell over others, if it is short and names what these tell: it stands out, or labels and items follow.
pub fn titled(doc: &Doc<'_, '_>, cell: &Piece) -> Option<Piece> {
    let lines = lines_of(doc, cell);
    let [first, second, ..] = &lines[..] else { return None };
    let text = doc.text(first);
    let is_marked = |p: &Piece| {
        let text = doc.text(p);
        super::body::bracket_label(doc, p).is_some_and(|(_, value)| !value.range.is_empty())
            || super::split::label(doc, p).is_some()
            || text.starts_with(['・', '·', '•', '-', '–', '◆', '■', '●', '▪', '*'])
    };
    let is_short = word_count(text) <= 12 && !ends_sentence(text) && !is_marked(first);
    (is_short && (doc.style(first).strong || is_marked(second))).then(|| first.clone())
}

/// Lines of a cell: several are items, one is prose.
fn cell_text(doc: &Doc<'_, '_>, draft: &mut Entry, cell: &Piece, sort: Sort) {
    let lines = lines_of(doc, cell);
    if lines.len() > 1 {
        lines.iter().for_each(|l| super::body::cell_line(doc, draft, &undashed(doc, l), sort));
    } else if let [line] = &lines[..]
        && is_bulleted(doc.text(line))
    {
        draft.highlights.push(super::body::clean_item(doc.markdown(&undashed(doc, line))));
    } else if let [line] = &lines[..]
        && (label(doc, line).is_some_and(|(name, value)| !value.range.is_empty() && !doc.fields(doc.text(&name)).is_empty())
            || super::body::has_typed_number(doc.text(line)))
    {
        super::body::tail_of_cell(doc, draft, line, sort);
    } else {
        draft.summary.extend(lines.iter().map(|l| doc.markdown(l)));
    }
}
