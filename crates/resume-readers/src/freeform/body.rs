//! Reads what stands below the head of an entry: paragraphs, items, labelled lines.

use resume_core::outline::Role;
use resume_core::tables::Field;
use resume_core::tables::words::Kind;

use super::head::{Slot, Sort, slot_of};
use super::out::Entry;
use super::split::{best_period, cut, dates_of, keyword_list, label, list, vals};
use super::text::{Doc, Piece, Unit, Val, ends_sentence, has, is_blank, word_count};

mod lines;

use lines::{
    address, bullet, ends_in_employer, enumerated, has_typed_number, is_address, is_title_in_han, last_link, position_and_more,
    sentence_label,
};
pub use lines::{
    bracket_label, clean_item, fields_of, is_details, is_label_alone, is_title, labelled_parts, number_mark, sentences,
    unwrapped, without_stop,
};

/// Reads units into an entry.
pub fn fill(doc: &Doc<'_, '_>, entry: &mut Entry, units: &[Unit], sort: Sort) {
    let mut body = Body { doc, sort, has_items: false, last_item: false, list_label: None, above: None };
    for (index, unit) in units.iter().enumerate() {
        body.unit(entry, unit, units.get(index + 1));
    }
}

/// Reads text behind the head in the same line.
pub fn tail(doc: &Doc<'_, '_>, entry: &mut Entry, piece: &Piece, sort: Sort) {
    let mut body = Body { doc, sort, has_items: false, last_item: false, list_label: None, above: None };
    body.prose(entry, std::slice::from_ref(piece));
}

/// Reads a label and its value from cells side by side; what the label says of nothing is text.
pub fn pair(doc: &Doc<'_, '_>, entry: &mut Entry, name: &Piece, value: &Piece, sort: Sort) {
    let mut body = Body { doc, sort, has_items: false, last_item: false, list_label: None, above: None };
    if !body.labelled(entry, name, value, false) {
        let text = format!("{}: {}", doc.val(name).text, doc.markdown(value).text.replace('\n', " "));
        entry.highlights.push(Val { text, span: doc.span(name).start..doc.span(value).end });
    }
}

/// Reads a line of a cell: a label with its value, an item, or one sentence of text.
pub fn cell_line(doc: &Doc<'_, '_>, entry: &mut Entry, line: &Piece, sort: Sort) {
    let mut body = Body { doc, sort, has_items: false, last_item: false, list_label: None, above: None };
    let named = bracket_label(doc, line).or_else(|| label(doc, line));
    if !named.is_some_and(|(name, value)| body.labelled(entry, &name, &value, true)) {
        let text = doc.text(line);
        let inner = text.strip_prefix(['-', '–', '*']).filter(|rest| rest.starts_with(is_blank)).map_or(text, str::trim_start);
        let item = doc.part(line, text.len() - inner.len()..text.len());
        entry.highlights.push(clean_item(doc.markdown(&item)));
    }
}

struct Body<'a, 'o, 's> {
    doc: &'a Doc<'o, 's>,
    sort: Sort,
    has_items: bool,
    last_item: bool,
    /// The label above a list: its items are values of that field.
    list_label: Option<Field>,
    /// The label above a paragraph: what its lines list.
    above: Option<Field>,
}

impl Body<'_, '_, '_> {
    fn unit(&mut self, entry: &mut Entry, unit: &Unit, next: Option<&Unit>) {
        match unit.role {
            Role::Item { .. } => {
                self.item(entry, unit, next);
                self.has_items = true;
                self.last_item = true;
            }
            Role::ItemParagraph { .. } if self.last_item && self.is_labelled(entry, unit) => {}
            Role::ItemParagraph { .. } if self.last_item => {
                let val = self.doc.joined(unit.lines.clone());
                match entry.highlights.last_mut() {
                    Some(last) => {
                        last.text.push(' ');
                        last.text.push_str(&val.text);
                    }
                    None => entry.summary.push(val),
                }
            }
            Role::Rule => {}
            // A label above what follows.
            Role::Heading(_) => {
                let fields = self.doc.fields(&self.doc.plain(unit.lines.clone()));
                self.list_label = fields.into_iter().find(|f| matches!(f, Field::Courses | Field::Keywords));
            }
            Role::Row { .. } => {
                let cells: Vec<String> =
                    unit.lines.clone().map(|l| self.doc.line(l).trim().to_owned()).filter(|t| !t.is_empty()).collect();
                if !cells.is_empty() {
                    entry.highlights.push(Val { text: cells.join(" · "), span: self.doc.span_of(unit.lines.clone()) });
                }
            }
            _ => {
                self.last_item = false;
                self.paragraph(entry, unit, next);
            }
        }
    }

    fn item(&mut self, entry: &mut Entry, unit: &Unit, next: Option<&Unit>) {
        let first = self.doc.whole(unit.lines.start);
        // "Responsibilities:" over deeper items.
        let is_over = |depth| matches!(unit.role, Role::Item { depth: own, .. } if depth > own);
        if unit.lines.len() == 1
            && next.is_some_and(|n| matches!(n.role, Role::Item { depth, .. } if is_over(depth)))
            && is_label_alone(self.doc, &first)
        {
            return;
        }
        if unit.lines.len() == 1
            && let Some((name, value)) = bracket_label(self.doc, &first).or_else(|| label(self.doc, &first))
            && self.labelled(entry, &name, &value, true)
        {
            return;
        }
        // Nothing but code spans: what it was made with.
        let codes = super::lists::code_runs(self.doc, &first);
        if unit.lines.len() == 1 && codes.len() > 1 && !matches!(self.list_label, Some(Field::Courses)) {
            entry.keywords.extend(vals(self.doc, &codes));
            return;
        }
        // "Stack: …" in a line of its own below what the item tells.
        let is_known = |l: &usize| {
            let found = label(self.doc, &self.doc.whole(*l));
            found.is_some_and(|(name, value)| !value.range.is_empty() && !fields_of(self.doc, &name).is_empty())
        };
        let end = unit.lines.clone().skip(1).find(is_known).unwrap_or(unit.lines.end);
        let val = clean_item(self.doc.joined(unit.lines.start..end));
        self.push_item(entry, val);
        for line in end..unit.lines.end {
            let piece = self.doc.whole(line);
            if !self.labelled_part(entry, &piece) {
                let val = self.doc.markdown(&piece);
                self.push_item(entry, val);
            }
        }
    }

    fn push_item(&self, entry: &mut Entry, val: Val) {
        match self.list_label {
            Some(Field::Courses) => entry.courses.push(val),
            Some(Field::Keywords) => entry.keywords.push(val),
            _ => entry.highlights.push(val),
        }
    }

    fn paragraph(&mut self, entry: &mut Entry, unit: &Unit, next: Option<&Unit>) {
        self.list_label = None;
        if let Some(field) = self.above.take()
            && unit.lines.clone().all(|l| word_count(self.doc.line(l)) <= 30 && !ends_sentence(self.doc.line(l)))
        {
            let pieces: Vec<Piece> = unit.lines.clone().map(|l| self.doc.whole(l)).collect();
            let found = pieces.iter().flat_map(|p| vals(self.doc, &keyword_list(self.doc, p)));
            match field {
                Field::Courses if self.sort == Sort::Education => entry.courses.extend(found),
                _ => entry.keywords.extend(found),
            }
            return;
        }
        let first = self.doc.whole(unit.lines.start);
        if unit.quote > 0
            && unit.lines.len() == 1
            && self.sort == Sort::Work
            && entry.description.is_none()
            && word_count(self.doc.text(&first)) <= 12
            && label(self.doc, &first).is_none()
            && !ends_sentence(self.doc.text(&first))
        {
            entry.description = Some(unwrapped(self.doc, &first));
            return;
        }
        let mut prose: Vec<Piece> = Vec::new();
        let are_numbered =
            unit.lines.clone().filter(|l| enumerated(self.doc, &self.doc.whole(*l)).len() == 1).take(2).count() > 1;
        let has_dashes =
            unit.lines.clone().filter(|l| self.doc.line(*l).trim_start().starts_with(['—', '–', '-'])).nth(1).is_some();
        for line in unit.lines.clone() {
            let piece = self.doc.whole(line);
            let text = self.doc.text(&piece);
            if text.is_empty() {
                continue;
            }
            let is_bold_label =
                || unit.lines.len() == 1 && self.doc.style(&piece).strong && next.is_some() && is_label_alone(self.doc, &piece);
            if is_title(self.doc, &piece) || is_bold_label() {
                self.flush(entry, &mut prose, next);
                let fields = self.doc.fields(super::sections::undecorated(text));
                let field = fields.into_iter().find(|f| matches!(f, Field::Courses | Field::Keywords));
                let is_last = line + 1 == unit.lines.end;
                (self.list_label, self.above) = match next {
                    Some(Unit { role: Role::Item { .. }, .. }) if is_last => (field, None),
                    Some(Unit { role: Role::Paragraph, .. }) if is_last => (None, field),
                    _ => (None, None),
                };
                continue;
            }
            // "1、…；2、…": several items, in a line each or all in one.
            let items = enumerated(self.doc, &piece);
            let is_item = items.len() == 1 && unit.lines.len() == 1 && has_typed_number(text);
            if items.len() > 1 || items.len() == 1 && are_numbered || is_item {
                self.flush(entry, &mut prose, next);
                entry.highlights.extend(items.iter().map(|p| self.doc.markdown(p)));
                self.last_item = true;
                continue;
            }
            let dash = || {
                let rest = text.strip_prefix(['—', '–', '-']).filter(|rest| rest.starts_with(is_blank))?;
                Some(rest.trim_start_matches(is_blank)).filter(|rest| has_dashes && !rest.is_empty())
            };
            if let Some(inner) = bullet(text).or_else(dash) {
                self.flush(entry, &mut prose, next);
                let part = self.doc.part(&piece, text.len() - inner.len()..text.len());
                if !self.labelled_part(entry, &part) {
                    entry.highlights.push(self.doc.markdown(&part));
                }
                self.last_item = true;
                continue;
            }
            // The rest of a bullet that was typed by hand, on a line of its own.
            if self.last_item
                && prose.is_empty()
                && line > unit.lines.start
                && text.starts_with(|c: char| c.is_lowercase())
                && let Some(last) = entry.highlights.last_mut()
            {
                let more = self.doc.markdown(&piece);
                last.text.push(' ');
                last.text.push_str(&more.text);
                last.span.end = last.span.end.max(more.span.end);
                continue;
            }
            // "Client: … · Role: … · Team: …"
            let parts = labelled_parts(self.doc, &piece);
            if !parts.is_empty() {
                self.flush(entry, &mut prose, next);
                for part in parts {
                    if !self.labelled_part(entry, &part) {
                        entry.summary.push(unwrapped(self.doc, &part));
                    }
                }
                continue;
            }
            if let Some((name, value)) = bracket_label(self.doc, &piece).or_else(|| label(self.doc, &piece)) {
                let is_over_lines = || {
                    let below = self.doc.whole(line + 1);
                    line + 1 < unit.lines.end
                        && (are_numbered && enumerated(self.doc, &below).len() == 1 || bullet(self.doc.text(&below)).is_some())
                };
                let is_before_list = value.range.is_empty()
                    && (line + 1 == unit.lines.end
                        && next.is_some_and(|n| {
                            matches!(n.role, Role::Item { .. }) || has_typed_number(self.doc.line(n.lines.start))
                        })
                        || is_over_lines());
                if is_before_list && prose.is_empty() {
                    let fields = fields_of(self.doc, &name);
                    if !fields.is_empty() || word_count(self.doc.text(&name)) <= 3 {
                        self.list_label = fields.into_iter().find(|f| matches!(f, Field::Courses | Field::Keywords));
                        continue;
                    }
                }
                if !value.range.is_empty() && self.labelled(entry, &name, &value, false) {
                    self.flush(entry, &mut prose, next);
                    continue;
                }
            } else if line + 1 == unit.lines.end && prose.is_empty() && next.is_some_and(|n| matches!(n.role, Role::Item { .. }))
            {
                // A label without a colon, alone above a list.
                let fields = fields_of(self.doc, &piece);
                if fields.iter().any(|f| super::entries::is_label_of_text(*f)) {
                    self.list_label = fields.into_iter().find(|f| matches!(f, Field::Courses | Field::Keywords));
                    continue;
                }
            }
            // "业绩:" over a line of text
            if line + 1 < unit.lines.end
                && label(self.doc, &piece).is_some_and(|(_, value)| value.range.is_empty())
                && is_label_alone(self.doc, &piece)
            {
                self.flush(entry, &mut prose, next);
                continue;
            }
            if prose.is_empty() && (self.date_line(entry, &piece) || crate::dates::is_duration(text)) {
                continue;
            }
            if prose.is_empty() && entry.url.is_none() && is_address(text) {
                entry.url = Some(Val { text: self.doc.link(&piece).unwrap_or(text).to_owned(), span: self.doc.span(&piece) });
                continue;
            }
            // Nothing but code spans: what it was made with.
            let codes = super::lists::code_runs(self.doc, &piece);
            if codes.len() > 1 && prose.is_empty() {
                entry.keywords.extend(vals(self.doc, &codes));
                continue;
            }
            prose.push(piece);
        }
        self.flush(entry, &mut prose, next);
    }

    /// Takes a paragraph of labelled lines, in which nothing else stands.
    fn is_labelled(&mut self, entry: &mut Entry, unit: &Unit) -> bool {
        let pieces: Vec<Piece> = unit.lines.clone().map(|l| self.doc.whole(l)).collect();
        let is_known = |p: &Piece| label(self.doc, p).is_some_and(|(name, _)| !fields_of(self.doc, &name).is_empty());
        if !pieces.iter().all(is_known) {
            return false;
        }
        self.paragraph(entry, unit, None);
        true
    }

    /// A label with its value; false when it is none that is known here.
    fn labelled_part(&mut self, entry: &mut Entry, piece: &Piece) -> bool {
        label(self.doc, piece).is_some_and(|(name, value)| self.labelled(entry, &name, &value, true))
    }

    /// A line that is just dates, of an entry that has none yet.
    fn date_line(&self, entry: &mut Entry, piece: &Piece) -> bool {
        if entry.date_span.is_some() {
            return false;
        }
        let cut = cut(self.doc, piece, true);
        let (Some(period), Some(date), true) = (&cut.period, &cut.date, cut.atoms.is_empty()) else { return false };
        entry.dates = dates_of(period);
        entry.date_span = Some(self.doc.span(date));
        entry.unread = period.is_impossible.then(|| self.doc.val(date));
        true
    }

    fn flush(&mut self, entry: &mut Entry, prose: &mut Vec<Piece>, next: Option<&Unit>) {
        if !prose.is_empty() {
            let pieces = std::mem::take(prose);
            self.text(entry, &pieces, next);
        }
    }

    /// A paragraph of an entry: what the employer is, where it is, what the work was.
    fn text(&mut self, entry: &mut Entry, pieces: &[Piece], next: Option<&Unit>) {
        let doc = self.doc;
        let first = &pieces[0];
        let text = doc.text(first);
        let is_first = entry.summary.is_empty() && !self.has_items;
        // "_Grado en Turismo_" below a school
        if pieces.len() == 1
            && is_first
            && self.sort == Sort::Education
            && entry.position.is_none()
            && entry.name.is_some()
            && (2..=10).contains(&word_count(text))
            && !ends_sentence(text)
            && doc.style(first).emphasis
            && doc.kinds(text).has(Kind::Degree)
        {
            entry.position = Some(doc.val(first));
            super::degree::part(doc, entry);
            return;
        }
        // "**Front-end lead**" below what the employer is
        if pieces.len() == 1
            && !self.has_items
            && matches!(self.sort, Sort::Work | Sort::Volunteer)
            && entry.position.is_none()
            && doc.style(first).strong
            && word_count(text) <= 8
            && !ends_sentence(text)
            && doc.kinds(text).has(Kind::Role)
        {
            entry.position = Some(doc.val(first));
            return;
        }
        let is_first_text = entry.summary.is_empty() && entry.highlights.is_empty();
        if pieces.len() == 1 && is_first_text && self.sort == Sort::Work && entry.description.is_none() && entry.name.is_some() {
            // "従業員60名の決済代行ベンチャー。": what the employer is.
            let told = text.trim_end_matches('。');
            let is_one = told.len() < text.len() && !told.contains(['。', '、', '，']) && super::head::is_cjk(told);
            let is_noun = told.contains('の') || told.contains('的') && told.ends_with(['司', '业', '業', '团', '團', '社']);
            if is_one && is_noun && told.chars().count() <= 40 && ends_in_employer(doc, told) {
                entry.description = Some(unwrapped(doc, first));
                return;
            }
        }
        if pieces.len() == 1
            && is_first
            && !ends_sentence(text)
            && label(doc, first).is_none()
            && matches!(self.sort, Sort::Work | Sort::Volunteer)
        {
            let words = word_count(text);
            let style = doc.style(first);
            // "Team of eight, Scrum": how the work was.
            let word = text.split(|c: char| is_blank(c) || c == ',').next().unwrap_or("");
            if resume_core::tables::words::lookup(
                resume_core::tables::words::Kind::Department,
                &resume_core::tables::normalise(word),
            )
            .is_some()
                && words > 3
            {
                self.prose(entry, pieces);
                return;
            }
            if style.emphasis && entry.position.is_none() && words <= 8 {
                entry.position = Some(doc.val(first));
                return;
            }
            let is_title = text.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase());
            if words <= 3 && is_title && !style.strong && words > 0 {
                let key = resume_core::tables::normalise(text);
                let is_place = super::facts::is_town(&key) || super::facts::country(&key).is_some();
                // Where and as what are seldom said of an employer alone: what is missing is told.
                if entry.position.is_none() && entry.name.is_some() && !is_place {
                    entry.position = Some(doc.val(first));
                    return;
                }
                if entry.location.is_none() {
                    entry.location = Some(doc.val(first));
                    return;
                }
            }
            // "従業員60名の決済代行ベンチャー"
            let is_above_list = next.is_some_and(|n| matches!(n.role, Role::Item { .. } | Role::Paragraph));
            if entry.description.is_none()
                && self.sort == Sort::Work
                && words <= 16
                && (style.emphasis || is_above_list && words <= 12)
            {
                self.about(entry, first);
                return;
            }
        }
        // A place, and then the text: "Curitiba, Paraná, Brasil".
        if pieces.len() > 1
            && is_first
            && entry.location.is_none()
            && word_count(text) <= 8
            && text.contains(',')
            && text.rsplit(',').next().is_some_and(|last| super::facts::country(&resume_core::tables::normalise(last)).is_some())
        {
            entry.location = Some(doc.val(first));
            self.prose(entry, &pieces[1..]);
            return;
        }
        if pieces.len() == 1
            && is_first
            && self.sort == Sort::Education
            && entry.location.is_none()
            && entry.name.is_some()
            && doc.style(first).emphasis
        {
            let is_place = word_count(text) <= 3
                && !text.contains(|c: char| c.is_ascii_digit())
                && !doc.kinds(text).has(resume_core::tables::words::Kind::Degree);
            if is_place {
                entry.location = Some(doc.val(first));
                return;
            }
        }
        self.prose(entry, pieces);
    }

    /// What an employer is; a place may end the line.
    fn about(&self, entry: &mut Entry, piece: &Piece) {
        let doc = self.doc;
        let text = doc.text(piece);
        if entry.location.is_none()
            && let Some((at, comma)) = text.char_indices().rfind(|(_, c)| matches!(c, ',' | '，' | '·' | '|'))
        {
            let last = doc.part(piece, at + comma.len_utf8()..text.len());
            let place = doc.text(&last);
            let is_place = word_count(place) <= 2
                && place.chars().next().is_some_and(char::is_uppercase)
                && !place.contains(|c: char| c.is_ascii_digit());
            if is_place {
                entry.location = Some(doc.val(&last));
                entry.description = Some(unwrapped(doc, &doc.part(piece, 0..at)));
                return;
            }
        }
        entry.description = Some(unwrapped(doc, piece));
    }

    /// Sentences, with labelled ones among them.
    fn prose(&mut self, entry: &mut Entry, pieces: &[Piece]) {
        let doc = self.doc;
        let mut rest: Vec<Piece> = Vec::new();
        let mut left = pieces.to_vec();
        for piece in &mut left {
            if entry.url.is_none()
                && let Some((address, more)) = address(doc, piece)
            {
                let link = doc.link(&address).map_or_else(|| doc.text(&address).to_owned(), str::to_owned);
                entry.url = Some(Val { text: link, span: doc.span(&address) });
                *piece = more;
            }
        }
        for piece in &left {
            let mut kept = piece.range.start;
            for (index, sentence) in sentences(doc, piece).into_iter().enumerate() {
                if index == 0 && rest.is_empty() && entry.summary.is_empty() && self.told(entry, &sentence) {
                    kept = sentence.range.end;
                    continue;
                }
                let Some((name, value)) = sentence_label(doc, &sentence) else { continue };
                if value.range.is_empty() {
                    continue;
                }
                let before = doc.trimmed(&Piece { line: piece.line, range: kept..sentence.range.start });
                if self.labelled(entry, &name, &value, false) {
                    if !before.range.is_empty() {
                        rest.push(before);
                    }
                    kept = sentence.range.end;
                }
            }
            let last = doc.trimmed(&Piece { line: piece.line, range: kept..piece.range.end });
            if !last.range.is_empty() {
                rest.push(last);
            }
        }
        // An address at the end of the text is the entry's own.
        if let Some(last) = rest.last_mut().filter(|_| entry.url.is_none())
            && let Some(at) = doc.text(last).rfind(is_blank)
            && let word = doc.part(last, at..doc.text(last).len())
            && let Some(url) = last_link(doc, last, &word)
        {
            entry.url = Some(Val { text: url, span: doc.span(&word) });
            *last = doc.part(last, 0..at);
        }
        rest.retain(|p| !p.range.is_empty());
        let val = if rest == pieces && rest.len() == 1 { unwrapped(doc, &rest[0]) } else { doc.join(&rest) };
        if !val.text.is_empty() {
            entry.summary.push(val);
        }
    }

    /// When it was and what the person was, in a sentence: `2011年3月到2016年7月，我在这里做测试组长。`
    fn told(&self, entry: &mut Entry, sentence: &Piece) -> bool {
        let doc = self.doc;
        let text = doc.text(sentence);
        let has_role = entry.position.as_ref().is_some_and(|p| doc.kinds(&p.text).has(Kind::Role));
        if !matches!(self.sort, Sort::Work | Sort::Volunteer) || has_role || !text.ends_with('。') {
            return false;
        }
        let Some(period) = best_period(text).filter(|p| p.span.start == 0) else { return false };
        let after = &text[period.span.end..];
        let Some(comma) = after.find(['，', '、', ',']).filter(|at| after[..*at].chars().count() <= 8) else { return false };
        let from = period.span.end + comma + after[comma..].chars().next().map_or(1, char::len_utf8);
        let clause = without_stop(doc, &doc.part(sentence, from..text.len()));
        let position = match sentence_label(doc, &clause) {
            Some((name, value)) if slot_of(&fields_of(doc, &name), self.sort) == Some(Slot::Position) => value,
            Some(_) => return false,
            None => {
                let text = doc.text(&clause);
                let verb = ["担任", "擔任", "出任", "做", "任", "当", "當", "是"];
                let Some(at) = verb.iter().filter_map(|v| text.find(v).map(|at| at + v.len())).min() else { return false };
                doc.part(&clause, at..text.len())
            }
        };
        let role = doc.text(&position);
        if role.contains(['，', '、', ',']) || role.chars().count() > 16 || !doc.kinds(role).has(Kind::Role) {
            return false;
        }
        // A month says more than the year of the head.
        let is_same = |p: &crate::dates::Period| match (entry.dates.start, p.start) {
            (Some(old), Some(new)) => new.to_string().starts_with(&old.to_string()),
            _ => false,
        };
        if entry.date_span.is_none() {
            (entry.dates, entry.date_span) = (dates_of(&period), Some(doc.span(sentence)));
        } else if is_same(&period) {
            entry.dates.start = period.start;
            if period.is_range && period.end.is_some() {
                entry.dates.end = period.end;
            }
        }
        if let Some(old) = entry.position.replace(doc.val(&position)).filter(|_| entry.description.is_none()) {
            entry.description = Some(old);
        }
        true
    }

    /// Takes a labelled value; false when the label says nothing here.
    fn labelled(&mut self, entry: &mut Entry, name: &Piece, value: &Piece, is_item: bool) -> bool {
        let doc = self.doc;
        let fields = fields_of(doc, name);
        if fields.is_empty() || value.range.is_empty() {
            return false;
        }
        doc.labelled(name, value);
        let text = doc.text(value);
        if self.sort == Sort::Education && fields.contains(&Field::Score) && self.slot(entry, Slot::Score, value) {
            return true;
        }
        // "役割: リードエンジニア" is a position, "役割: …を担当し、…" what was done.
        let is_position = |f: &Field| matches!(f, Field::Position | Field::Role | Field::Roles);
        if self.sort != Sort::Education
            && fields.iter().any(is_position)
            && fields.contains(&Field::Responsibilities)
            && word_count(text) <= 6
            && !ends_sentence(text)
            && (doc.kinds(text).has(resume_core::tables::words::Kind::Role) || is_title_in_han(text))
            && self.slot(entry, Slot::Position, value)
        {
            return true;
        }
        // "职责：项目负责人": a part, and no task.
        if self.sort == Sort::Project
            && fields.contains(&Field::Responsibilities)
            && is_title_in_han(text)
            && text.chars().count() <= 10
            && doc.kinds(text).has(Kind::Role)
            && self.slot(entry, Slot::Position, value)
        {
            return true;
        }
        for field in &fields {
            match field {
                Field::Keywords
                    if word_count(text) <= 40 && !(self.sort == Sort::Education && fields.contains(&Field::Courses)) =>
                {
                    entry.keywords.extend(vals(doc, &keyword_list(doc, &without_stop(doc, value))));
                    return true;
                }
                Field::Courses if self.sort == Sort::Education => {
                    entry.courses.extend(vals(doc, &list(doc, &without_stop(doc, value))));
                    return true;
                }
                Field::Period | Field::Date | Field::StartDate | Field::EndDate => {
                    if let Some(period) = best_period(text).filter(|_| entry.date_span.is_none()) {
                        entry.dates = dates_of(&period);
                        entry.date_span = Some(doc.span(value));
                        entry.unread = period.is_impossible.then(|| doc.val(value));
                        return true;
                    }
                }
                Field::Url if entry.url.is_none() => {
                    let url = doc.link(value).map(str::to_owned).unwrap_or_else(|| doc.val(value).text);
                    if url.contains('.') && !url.contains(' ') {
                        entry.url = Some(Val { text: url, span: doc.span(value) });
                        return true;
                    }
                }
                Field::CompanyDescription if entry.description.is_none() && self.sort == Sort::Work => {
                    entry.description = Some(doc.markdown(value));
                    return true;
                }
                Field::Responsibilities | Field::Achievements | Field::Summary | Field::Description | Field::Highlights
                    if (!is_item || self.sort == Sort::Project && matches!(field, Field::Description))
                        && (self.sort != Sort::Education || matches!(field, Field::Summary | Field::Description)) =>
                {
                    let items = enumerated(doc, value);
                    if items.len() > 1 {
                        entry.highlights.extend(items.iter().map(|p| doc.markdown(p)));
                    } else {
                        entry.summary.push(doc.markdown(value));
                    }
                    return true;
                }
                _ => {}
            }
        }
        let Some(slot) = slot_of(&fields, self.sort) else { return false };
        if is_item && word_count(text) > 8 {
            return false;
        }
        self.slot(entry, slot, value)
    }

    fn slot(&mut self, entry: &mut Entry, slot: Slot, value: &Piece) -> bool {
        let doc = self.doc;
        let target = match slot {
            Slot::Name => &mut entry.name,
            Slot::Position => &mut entry.position,
            Slot::Place => &mut entry.location,
            Slot::About => &mut entry.description,
            Slot::Score => &mut entry.score,
            Slot::Area => match self.sort {
                Sort::Work | Sort::Volunteer => &mut entry.department,
                Sort::Education => &mut entry.area,
                Sort::Project => &mut entry.entity,
            },
        };
        if target.is_some() {
            return false;
        }
        // "Funktion: Bauleiter. Zuständig für …"
        let mut parts = sentences(doc, value).into_iter();
        let Some(first) = parts.next() else { return false };
        let is_alone = first.range.end >= value.range.end;
        let taken = if is_alone { value.clone() } else { first.clone() };
        let mut val = doc.val(&taken);
        let is_clause = !val.text.trim_end_matches('。').contains(['，', ',', '。', ';', '；']);
        if !is_alone || is_clause && (val.text.matches('.').count() == 1 || val.text.ends_with('。')) {
            val.text = val.text.trim_end_matches(['.', '。']).to_owned();
        }
        if self.sort != Sort::Education
            && slot == Slot::Position
            && let Some((position, more)) = position_and_more(doc, &taken)
        {
            *target = Some(doc.val(&position));
            entry.summary.push(doc.markdown(&more));
            return true;
        }
        *target = Some(val);
        if !is_alone {
            let more = doc.trimmed(&Piece { line: value.line, range: first.range.end..value.range.end });
            if !more.range.is_empty() {
                self.prose(entry, &[more]);
            }
        }
        true
    }
}
