//! Who the person is: name, headline, contact data and personal facts, in whatever shape they stand.

use resume_core::outline::Role;
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, labels, normalise};

use super::body::fields_of;
use super::facts::{self, Facts};
use super::out::Out;
use super::split::{Sep, cut, label};
use super::text::{Doc, Piece, Unit, Val, collapse, ends_sentence, has_letters, is_blank, is_unspaced, word_count};
use crate::dates;

mod forms;
mod leftovers;
mod names;
mod parts;
mod values;

use forms::*;
pub use forms::{email, phone, without_document_words};
use parts::*;

/// Reads what stands before the first section.
pub fn preamble(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, units: &[Unit]) {
    let mut contact = Contact { doc, out, facts, is_preamble: true, leftovers: Vec::new() };
    contact.units(units);
    contact.finish();
}

/// Reads a section of personal data.
pub fn section(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, units: &[Unit]) {
    let mut contact = Contact { doc, out, facts, is_preamble: false, leftovers: Vec::new() };
    contact.units(units);
    contact.finish();
}

/// A fact about the person that no field of the model holds.
pub fn is_personal_field(field: &Field) -> bool {
    matches!(
        field,
        Field::MilitaryService
            | Field::MaritalStatus
            | Field::Salary
            | Field::Availability
            | Field::WantedCity
            | Field::WorkMode
            | Field::ExperienceYears
            | Field::JobStatus
            | Field::Health
            | Field::Religion
            | Field::Ethnicity
            | Field::Politics
            | Field::NativePlace
            | Field::WorkPermit
            | Field::NationalId
            | Field::Age
    )
}

/// Reads one labelled value of the person.
pub fn labelled(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, name: &Piece, value: &Piece) {
    let mut contact = Contact { doc, out, facts, is_preamble: false, leftovers: Vec::new() };
    contact.labelled(name, value);
    contact.finish();
}

/// Reads one value of the person below its label as a heading.
pub fn titled(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, title: &Val, value: &Piece) {
    let mut contact = Contact { doc, out, facts, is_preamble: false, leftovers: Vec::new() };
    let val = doc.val(value);
    if !doc.fields(&title.text).into_iter().any(|field| contact.field(field, value, &val)) {
        let start = title.span.start.min(val.span.start);
        contact.out.extra(Val { text: format!("{}: {}", title.text, val.text), span: start..val.span.end });
    }
}

/// Reads a section of wishes: the wanted job is the headline, the rest are personal facts.
pub fn wishes(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, title: &Val, units: &[Unit]) {
    let is_fact = doc.fields(&title.text).iter().any(|f| matches!(f, Field::Availability | Field::Salary | Field::WantedCity));
    let mut contact = Contact { doc, out, facts, is_preamble: false, leftovers: Vec::new() };
    let mut has_job = is_fact;
    let is_item = |u: &Unit| matches!(u.role, Role::Item { .. });
    let lines = units.iter().flat_map(|u| u.lines.clone().map(|l| (is_item(u), super::lists::unbulleted(doc, &doc.whole(l)))));
    for (index, (is_item, piece)) in lines.filter(|(_, p)| !p.range.is_empty()).enumerate() {
        let text = doc.text(&piece);
        let is_job = !is_item || doc.kinds(text).has(Kind::Role);
        // The job stands first, or is one by its words.
        has_job |= index > 0 && !doc.kinds(text).has(Kind::Role);
        if label(doc, &piece).is_some_and(|(_, value)| !value.range.is_empty()) {
            contact.line(&piece);
        } else if !has_job && is_job && word_count(text) <= 12 && !ends_sentence(text) && has_letters(text) {
            has_job = true;
            contact.wanted(doc.val(&piece));
        } else {
            let mut val = doc.markdown(&piece);
            if is_fact {
                val.text = format!("{}: {}", title.text, val.text);
            }
            contact.out.extra(val);
        }
    }
    contact.finish();
}

/// Whether a text is contact data: an address of some kind, or a number to call.
pub fn has_contact(doc: &Doc<'_, '_>, piece: &Piece) -> bool {
    let text = doc.text(piece);
    email(doc, piece).is_some()
        || text.contains("://")
        || text.split([' ', '|', '·', ',', '，']).count() < 40 && phone(text).is_some()
}

struct Contact<'a, 'o, 's> {
    doc: &'a Doc<'o, 's>,
    out: &'a mut Out,
    facts: &'a mut Facts,
    is_preamble: bool,
    /// Pieces that may be a name, a headline or a place.
    leftovers: Vec<Leftover>,
}

/// `백엔드 개발자 홍길동`, `Backend Developer 표지훈입니다`, `後端工程師 王小明`: a name in a script in which it is short, behind what the
/// person is.
fn beside_role(doc: &Doc<'_, '_>, piece: &Piece) -> Option<(Val, Val)> {
    let text = doc.text(piece);
    let at = text.trim_end().rfind(is_blank)?;
    let (role, last) = (text[..at].trim_end_matches(is_blank), text[at..].trim());
    let name = last.trim_end_matches(['.', '!', '。', '！', '👋']).trim_end_matches("입니다").trim_end_matches("이에요");
    let is_script = |c: char| is_unspaced(c) || matches!(c, '\u{AC00}'..='\u{D7AF}');
    let is_name = (2..=4).contains(&name.chars().count())
        && name.chars().all(is_script)
        && words::lookup_all(&normalise(name)).is_empty()
        && !doc.kinds(name).has_any(&[Kind::Role, Kind::Department, Kind::Employer])
        && labels::lookup(&normalise(name)).is_empty();
    let greeting = role.split([',', '，', '.', '!', '。']).next_back().unwrap_or(role).trim();
    let is_role = doc.kinds(greeting).has(Kind::Role) && !greeting.contains(['|', '｜', '·', '/', '-', '—', ':', '：']);
    (is_name && is_role).then(|| {
        let from = text.find(greeting).unwrap_or(0);
        let start = text.len() - text[at..].trim_start_matches(is_blank).len();
        (doc.val(&doc.part(piece, start..start + name.len())), doc.val(&doc.part(piece, from..from + greeting.len())))
    })
}

/// Whether a word is also the name of a section, as "Work" behind a number.
fn sections_known(text: &str) -> bool {
    !super::sections::known(text).is_empty()
}

/// Words that no place has.
const NO_PLACE: [Kind; 3] = [Kind::Role, Kind::School, Kind::Employer];

/// Emoji before a date of birth.
const CAKES: [char; 4] = ['🎂', '🍰', '🎈', '👶'];

/// A line that begins with a street and holds no other contact data.
fn is_street_line(doc: &Doc<'_, '_>, piece: &Piece) -> bool {
    let text = doc.text(piece);
    let first = text.find([',', '–', '—', '·', '|']).unwrap_or(text.len());
    text.contains([',', '–', '—'])
        && text.contains(|c: char| c.is_ascii_digit())
        && !text.contains(['@', '|', '•', '\t'])
        && words::kinds(&normalise(&text[..first])).contains(Kind::Address)
        && !has_contact(doc, piece)
        && label(doc, piece).is_none()
        && dates::find(text).is_empty()
        && word_count(text) <= 16
}

/// Whether the parts of a line are one headline, and no headline beside a place: `Chef | Food and drink | Events`.
fn is_one_headline(doc: &Doc<'_, '_>, parts: &[Piece]) -> bool {
    let is_phrase =
        |p: &Piece| word_count(doc.text(p)) >= 3 && doc.text(p).split(is_blank).any(|w| w.chars().all(char::is_lowercase));
    let is_place = |p: &Piece| {
        let text = doc.text(p);
        let key = normalise(text);
        facts::country(&key).is_some() || facts::is_town(&key) || ends_in_country(text) || address_like(text).is_some()
    };
    let has_role = |p: &Piece| doc.kinds(doc.text(p)).has(Kind::Role);
    // "**Front-end engineer** · 5 years": what stands out is the headline.
    let is_strong = |p: &Piece| doc.style(p).strong;
    if parts.first().is_some_and(is_strong) && !parts.iter().skip(1).any(is_strong) && parts.first().is_some_and(has_role) {
        return false;
    }
    // "データアナリスト｜小売・物流"
    let is_field = |p: &Piece| {
        let text = doc.text(p);
        text.chars().all(|c| is_unspaced(c) || matches!(c, '・' | '、'))
            && !doc.kinds(text).has_any(&[Kind::Degree, Kind::Gender, Kind::Marital, Kind::Online, Kind::School, Kind::Address])
    };
    if let [role, field] = parts
        && is_field(role)
        && is_field(field)
        && has_role(role)
        && !is_place(field)
    {
        return true;
    }
    // "MANAGEMENT CONSULTANT – OPERATIONS & FINANCE"
    let is_loud = || parts.iter().all(|p| super::text::is_caps(doc.text(p)) && word_count(doc.text(p)) >= 2);
    (parts.len() >= 3 || parts.len() == 2 && (parts.iter().any(is_phrase) || parts.iter().all(has_role) || is_loud()))
        && parts.iter().any(has_role)
        && !parts.iter().any(is_place)
}

/// "Product designer / UX": two words for one headline.
fn one_headline(doc: &Doc<'_, '_>, parts: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::with_capacity(parts.len());
    for part in parts {
        let joins = |last: &Piece| {
            let between = doc.line(part.line).get(last.range.end..part.range.start).unwrap_or("");
            let text = doc.text(&part);
            between.trim() == "/"
                && doc.kinds(doc.text(last)).has(Kind::Role)
                && word_count(text) <= 3
                && !text.contains(|c: char| c.is_ascii_digit() || matches!(c, '@' | ':' | '.'))
                && !facts::is_town(&normalise(text))
                && facts::country(&normalise(text)).is_none()
                && words::lookup(Kind::Gender, &normalise(text)).is_none()
                && doc.style(last).strong == doc.style(&part).strong
        };
        match out.last_mut().filter(|last| last.line == part.line && joins(last)) {
            Some(last) => last.range.end = part.range.end,
            None => out.push(part),
        }
    }
    out
}

struct Leftover {
    piece: Piece,
    /// The line held contact data as well.
    is_beside_contact: bool,
}

impl Contact<'_, '_, '_> {
    fn units(&mut self, units: &[Unit]) {
        let mut term: Option<Piece> = None;
        let mut done = 0;
        for (index, unit) in units.iter().enumerate() {
            if index < done {
                continue;
            }
            match unit.role {
                Role::Row { is_header: true, .. } if self.columns(unit, units.get(index + 1)) => done = index + 2,
                Role::Heading(_) => self.heading(unit),
                Role::Row { is_header: true, .. } if self.is_column_titles(unit, &units[index + 1..]) => {
                    self.out.skipped(self.doc.span_of(unit.lines.clone()), "titles of columns");
                }
                Role::Row { .. } => self.row(unit),
                Role::Rule => {}
                Role::Term if self.is_known_label(unit) => term = Some(self.doc.whole(unit.lines.start)),
                Role::Definition if term.is_some() => {
                    for line in unit.lines.clone() {
                        if let Some(name) = &term {
                            self.labelled(name, &self.doc.whole(line));
                        }
                    }
                }
                _ if self.is_prose(unit) => {
                    let val = self.doc.joined(unit.lines.clone());
                    self.out.summary(val);
                }
                _ => {
                    for line in unit.lines.clone() {
                        self.images(line);
                        let piece = self.doc.whole(line);
                        let text = self.doc.text(&piece);
                        let words = word_count(text);
                        // Below the name, a short sentence may be the headline.
                        let may_be = self.is_preamble && self.out.resume.basics.label.is_empty();
                        let least = if may_be && self.doc.kinds(text).has(Kind::Role) { 10 } else { 5 };
                        let is_prose = (words > least && ends_sentence(text) || words > 3 && is_told_of_oneself(text))
                            && !self.is_contact(&piece)
                            && !self.is_known(&piece);
                        if is_prose {
                            let val = self.doc.markdown(&piece);
                            self.out.summary(val);
                        } else {
                            self.line(&piece);
                        }
                    }
                }
            }
        }
    }

    fn is_known_label(&self, unit: &Unit) -> bool {
        let piece = self.doc.whole(unit.lines.start);
        unit.lines.len() == 1
            && (!fields_of(self.doc, &piece).is_empty() || facts::network(&normalise(self.doc.text(&piece))).is_some())
    }

    /// Several lines of prose, without contact data.
    fn is_prose(&self, unit: &Unit) -> bool {
        let doc = self.doc;
        let words: usize = unit.lines.clone().map(|l| word_count(doc.line(l))).sum();
        let last = unit.lines.end.saturating_sub(1);
        let is_item = matches!(unit.role, Role::Item { .. });
        let are_sentences = unit.lines.len() > 1 && words > 3 && unit.lines.clone().all(|l| ends_sentence(doc.line(l)));
        (words > 8 || are_sentences)
            && (ends_sentence(doc.line(last)) || words > 24 && unit.lines.len() == 1)
            && (!is_item || words > 14)
            && !unit.lines.clone().any(|l| self.is_contact(&doc.whole(l)))
            && unit.lines.clone().all(|l| label(doc, &doc.whole(l)).is_none_or(|(name, _)| fields_of(doc, &name).is_empty()))
    }

    fn is_contact(&self, piece: &Piece) -> bool {
        has_contact(self.doc, piece)
            || label(self.doc, piece).is_some_and(|(name, _)| {
                fields_of(self.doc, &name).iter().any(|f| {
                    matches!(
                        f,
                        Field::Email
                            | Field::Phone
                            | Field::Mobile
                            | Field::Address
                            | Field::BirthDate
                            | Field::Nationality
                            | Field::Url
                    )
                })
            })
    }

    /// Whether a line begins with a label that is known.
    fn is_known(&self, piece: &Piece) -> bool {
        let doc = self.doc;
        label(doc, piece)
            .is_some_and(|(name, _)| !fields_of(doc, &name).is_empty() || facts::network(&normalise(doc.text(&name))).is_some())
    }

    fn images(&mut self, line: usize) {
        for run in self.doc.runs(line) {
            if let Some(image) = run.image.as_deref() {
                // A badge that leads to a profile.
                let network =
                    facts::network(&normalise(&run.text)).or_else(|| run.link.as_deref().and_then(facts::network_of_url));
                if let (Some(link), Some(network)) = (run.link.as_deref(), network) {
                    let val = |text: &str| Val { text: text.to_owned(), span: run.span.clone() };
                    self.out.profile(val(network), facts::handle_of_url(link).map(|h| val(&h)), Some(val(link)));
                    continue;
                }
                // One that leads to the person's own site.
                let is_site = || self.doc.fields(&run.text).contains(&Field::Url);
                if let Some(link) = run.link.as_deref().filter(|link| link.starts_with("http") && is_site()) {
                    self.url(Val { text: link.to_owned(), span: run.span.clone() }, None, None);
                    continue;
                }
                if let Some(link) = run.link.as_deref().and_then(|link| link.strip_prefix("mailto:")) {
                    self.email(Val { text: link.to_owned(), span: run.span.clone() });
                    continue;
                }
                let is_photo = !is_icon_image(image) && self.out.resume.basics.image.is_empty();
                // A badge leads to an account.
                let network = run.link.as_deref().and_then(facts::network_of_url);
                if let Some((link, network)) = run.link.as_deref().zip(network) {
                    self.url(Val { text: link.to_owned(), span: run.span.clone() }, Some(network), None);
                    continue;
                }
                // "[![Tech Blog](badge)](https://…)": a badge that leads to a page.
                let is_page = |link: &str| link.starts_with("http") && !link.ends_with(image) && !is_icon_image(link);
                if let Some(link) = run.link.as_deref().filter(|link| is_page(link) && self.is_preamble) {
                    self.url(Val { text: link.to_owned(), span: run.span.clone() }, None, None);
                    continue;
                }
                if is_photo && self.doc.line(line).trim().is_empty() {
                    self.out.resume.basics.image = image.to_owned();
                    self.out.record("/basics/image", run.span.clone(), "a photo");
                }
            }
        }
    }

    /// "What | Details" over rows of labels and values.
    fn is_column_titles(&self, unit: &Unit, below: &[Unit]) -> bool {
        let doc = self.doc;
        let is_name = |unit: &Unit| {
            matches!(unit.role, Role::Row { .. }) && fields_of(doc, &doc.whole(unit.lines.start)).contains(&Field::Name)
        };
        let is_known = |unit: &Unit| {
            let name = doc.whole(unit.lines.start);
            !fields_of(doc, &name).is_empty() || facts::network(&normalise(doc.text(&name))).is_some()
        };
        unit.lines.len() == 2
            && !is_known(unit)
            && below.first().is_some_and(|n| matches!(n.role, Role::Row { .. }) && n.lines.len() == 2 && is_known(n))
            && unit.lines.clone().all(|l| word_count(doc.line(l)) <= 2 && !has_contact(doc, &doc.whole(l)))
            && (self.has_name() || below.iter().take(20).any(is_name))
    }

    /// A row of labels over a row of what they label.
    fn columns(&mut self, titles: &Unit, values: Option<&Unit>) -> bool {
        let Some(values) = values.filter(|v| matches!(v.role, Role::Row { .. }) && v.lines.len() == titles.lines.len()) else {
            return false;
        };
        let is_label = |line: usize| {
            let name = self.doc.whole(line);
            !fields_of(self.doc, &name).is_empty() || facts::network(&normalise(self.doc.text(&name))).is_some()
        };
        if titles.lines.len() < 2 || !titles.lines.clone().all(is_label) || values.lines.clone().any(is_label) {
            return false;
        }
        for (title, value) in titles.lines.clone().zip(values.lines.clone()) {
            let (name, value) = (self.doc.whole(title), self.doc.whole(value));
            if !value.range.is_empty() {
                self.cell(&name, &value);
            }
        }
        true
    }

    /// Cells: label and value by turns, or a line of a table.
    fn row(&mut self, unit: &Unit) {
        let cells: Vec<Piece> = unit.lines.clone().map(|l| self.doc.whole(l)).collect();
        for line in unit.lines.clone() {
            self.images(line);
        }
        let mut at = 0;
        while at < cells.len() {
            let cell = &cells[at];
            if cell.range.is_empty() {
                at += 1;
                continue;
            }
            let is_label = !self.doc.text(cell).is_empty()
                && at.is_multiple_of(2)
                && cells.len().is_multiple_of(2)
                && email(self.doc, cell).is_none();
            match cells.get(at + 1).filter(|_| is_label) {
                Some(value) if !value.range.is_empty() => {
                    self.cell(cell, value);
                    at += 2;
                }
                _ => {
                    self.line(cell);
                    at += 1;
                }
            }
        }
    }

    /// A labelled cell; of several lines each is read for itself, unless they are an address.
    fn cell(&mut self, name: &Piece, value: &Piece) {
        let lines = super::table::lines_of(self.doc, value);
        let fields = fields_of(self.doc, name);
        let is_address = fields.iter().any(|f| matches!(f, Field::Address | Field::Location | Field::City));
        if lines.len() < 2 || !is_address && !lines.iter().any(|line| has_contact(self.doc, line)) {
            return self.labelled(name, value);
        }
        if is_address && !lines.iter().any(|line| has_contact(self.doc, line)) {
            let mut val = self.doc.val(value);
            val.text = lines.iter().map(|line| collapse(self.doc.text(line))).collect::<Vec<_>>().join(", ");
            self.address(Field::Address, &val);
            return;
        }
        lines.iter().for_each(|line| self.line(line));
    }

    fn line(&mut self, piece: &Piece) {
        let doc = self.doc;
        let piece = stripped(doc, piece);
        let text = doc.text(&piece);
        if text.is_empty() {
            return;
        }
        // "Düş Sok. No: 4/2, 00000 İzmir": a street, and no label.
        let is_street = |name: &Piece| {
            word_count(doc.text(name)) > 1 && doc.kinds(doc.text(name)).has(Kind::Address) && fields_of(doc, name).is_empty()
        };
        if let Some((name, value)) = label(doc, &piece)
            && is_street(&name)
            && doc.text(&value).starts_with(|c: char| c.is_ascii_digit())
            && !has_contact(doc, &value)
        {
            self.address(Field::Address, &doc.val(&piece));
            return;
        }
        if let Some((name, value)) = label(doc, &piece)
            && is_single_label(doc, &name, &value)
            && self.known_label(&name, &value)
        {
            return;
        }
        // "GORDON (GORDIE) LACHANCE": a name within a name.
        if self.is_preamble
            && !self.has_name()
            && let Some((first, rest)) = text.split_once(" (")
            && let Some((inner, last)) = rest.split_once(") ")
            && [first, inner, last].iter().all(|t| {
                (1..=3).contains(&word_count(t))
                    && t.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.'))
            })
            && !doc.kinds(text).has(Kind::Role)
        {
            self.name(doc.val(&piece));
            return;
        }
        // "履　歴　書": with its characters apart.
        if words::lookup(Kind::Document, &normalise(text)).is_some() {
            self.out.skipped(doc.span(&piece), "the document's own name");
            return;
        }
        // "Full clean driving licence (B, BE)"
        let is_licence = super::lists::has_licence(text) && word_count(text) <= 8 && !ends_sentence(text);
        if is_licence
            && label(doc, &piece).is_none()
            && !text.contains(['|', '•', '·', '–', '—', ';'])
            && !has_contact(doc, &piece)
        {
            let parts = cut(doc, &piece, false).atoms;
            let is_first = parts.first().is_some_and(|a| super::lists::has_licence(doc.text(&a.piece)));
            if is_first
                && parts.iter().all(|a| a.sep <= Sep::Comma || a.is_bracket)
                && !parts.iter().any(|a| self.is_personal(&a.piece))
            {
                let item = super::out::Item { name: Some(doc.val(&piece)), span: doc.span(&piece), ..Default::default() };
                self.out.certificate(item);
                return;
            }
        }
        if text.starts_with('〒') && !has_contact(doc, &doc.part(&piece, text.find(is_blank).unwrap_or(0)..text.len())) {
            self.address(Field::Address, &doc.val(&piece));
            return;
        }
        if self.is_document_date(&piece) {
            self.out.skipped(doc.span(&piece), "the document's date");
            return;
        }
        if is_street_line(doc, &piece) {
            self.address(Field::Address, &doc.val(&piece));
            return;
        }
        let columns = bold_label(doc, &piece).map_or_else(|| wide_labels(doc, &piece), |pair| vec![pair]);
        if !columns.is_empty() {
            for (name, value) in &columns {
                self.labelled(name, value);
            }
            return;
        }
        let from = self.leftovers.len();
        let mut found = false;
        let parts = one_headline(doc, parts(doc, &piece));
        let beside_gender = parts.len() > 1 && parts.iter().any(|p| self.is_personal(p));
        for part in &parts {
            for part in at_labels(doc, part) {
                // "男 | 1989年"
                let birth = || doc.period(&part).filter(|p| !p.is_range && p.span == (0..doc.text(&part).len()))?.start;
                match birth().filter(|_| beside_gender && self.out.resume.basics.birth_date.is_none()) {
                    Some(date) => self.birth(date, doc.span(&part)),
                    None => found |= self.part(&part),
                }
            }
        }
        // Behind many lines there is none; and what is behind them is not counted for each.
        let alone = || self.leftovers[..from].iter().filter(|l| !l.is_beside_contact).take(2).count();
        let is_next = || from <= 64 && self.out.resume.basics.label.is_empty() && alone() <= usize::from(!self.has_name());
        let is_headline = is_next() && is_one_headline(doc, &parts) || self.is_headline(&self.leftovers[from..]);
        if !found && self.is_preamble && is_headline {
            // "Sales manager | medical devices" is one headline.
            self.leftovers.truncate(from);
            self.leave(Some(piece));
        }
        for leftover in &mut self.leftovers[from..] {
            leftover.is_beside_contact |= found;
        }
    }

    /// Whether pieces of one line are a headline: the name is known, and they name a role, but no place.
    fn is_headline(&self, pieces: &[Leftover]) -> bool {
        let doc = self.doc;
        let is_role = |l: &Leftover| doc.kinds(doc.text(&l.piece)).has(Kind::Role);
        let is_place = |l: &Leftover| {
            let key = normalise(doc.text(&l.piece));
            self.facts.is_place(&key) || facts::is_town(&key)
        };
        let is_title = |text: &str| address_like(text).is_none() && !text.contains(|c: char| c.is_ascii_digit() || c == ',');
        self.is_preamble
            && self.has_name()
            && self.out.resume.basics.label.is_empty()
            && pieces.len() > 1
            && (pieces.iter().any(is_role) || pieces.iter().all(|l| doc.style(&l.piece).strong && is_title(doc.text(&l.piece))))
            && !pieces.iter().any(is_place)
    }

    /// `2024年5月1日現在`: a day, and at most a word for "as of", above all else.
    fn is_document_date(&self, piece: &Piece) -> bool {
        let text = self.doc.text(piece);
        if self.doc.line(piece.line).trim_start().starts_with(CAKES) {
            return false;
        }
        let [period] = &dates::find(text)[..] else { return false };
        let rest = normalise(&format!("{} {}", &text[..period.span.start], &text[period.span.end..]));
        let is_day = period.start.is_some_and(|d| d.month().is_some()) || !rest.is_empty();
        let rest = words::find(Kind::Document, &rest)
            .map_or_else(|| rest.clone(), |hit| normalise(&format!("{} {}", &rest[..hit.start], &rest[hit.end..])));
        self.is_preamble && is_day && (rest.is_empty() || words::lookup(Kind::Present, &rest).is_some())
    }

    /// Whether the label is known here, and its value taken.
    fn known_label(&mut self, name: &Piece, value: &Piece) -> bool {
        let doc = self.doc;
        let text = doc.text(name);
        let is_known = !fields_of(doc, name).is_empty() || facts::network(&normalise(text)).is_some();
        let is_label_like = word_count(text) <= 4
            && !text.contains('@')
            && text.chars().filter(char::is_ascii_digit).count() < 3
            && (!self.is_preamble || doc.style(name).strong || word_count(text) <= 3);
        if value.range.is_empty() || !is_known && !is_label_like {
            return false;
        }
        self.labelled(name, value);
        true
    }

    /// A part of a line. True when it was contact data for certain.
    fn part(&mut self, part: &Piece) -> bool {
        let doc = self.doc;
        if part.range.is_empty() {
            return false;
        }
        let text = doc.text(part);
        let named = label(doc, part);
        if let Some((name, value)) = &named
            && !value.range.is_empty()
            && !fields_of(doc, name).is_empty()
        {
            self.labelled(name, value);
            return true;
        }
        if self.certain(part) {
            return true;
        }
        if let Some((name, value)) = named
            && self.known_label(&name, &value)
        {
            return true;
        }
        if self.slashed(part) {
            return true;
        }
        let words = crammed(doc, part);
        if words.len() > 1 && words.iter().any(|w| self.is_personal(w)) {
            for word in &words {
                if !self.certain(word) {
                    self.leave(Some(word.clone()));
                }
            }
            return true;
        }
        if text.contains([',', '，', '、', '،']) {
            // The pieces for themselves; what stands together and is not understood is an address.
            let mut found = false;
            let mut rest: Option<Piece> = None;
            let atoms = commas(doc, part);
            let is_personal = atoms.iter().any(|a| self.is_personal(a));
            // "Marié, trois enfants"
            if let [first, second] = &atoms[..]
                && words::lookup(Kind::Marital, &normalise(doc.text(first))).is_some()
                && word_count(doc.text(second)) <= 3
                && words::kinds(&normalise(doc.text(second))).is_empty()
                && facts::nationality(&normalise(doc.text(second))).is_none()
                && doc.text(second).chars().next().is_some_and(|c| !c.is_uppercase())
            {
                self.out.extra(doc.val(part));
                return true;
            }
            if self.town_and_more(part, &atoms) {
                return true;
            }
            for atom in atoms {
                if self.certain(&atom)
                    || is_personal && self.civil(&atom)
                    || label(doc, &atom).is_some_and(|(n, v)| self.known_label(&n, &v))
                {
                    found = true;
                    self.leave(rest.take());
                } else {
                    match &mut rest {
                        Some(rest) if doc.style(&atom).strong == doc.style_at(rest).strong => rest.range.end = atom.range.end,
                        _ => {
                            self.leave(rest.take());
                            rest = Some(atom);
                        }
                    }
                }
            }
            self.leave(rest);
            return found;
        }
        self.leave(Some(part.clone()));
        false
    }

    /// `Самара, не готов к переезду`: a town, and what is no name behind it.
    fn town_and_more(&mut self, part: &Piece, atoms: &[Piece]) -> bool {
        let doc = self.doc;
        let [town, rest @ ..] = atoms else { return false };
        let is_more = |piece: &Piece| {
            let text = doc.text(piece);
            text.starts_with(char::is_lowercase)
                && word_count(text) > 1
                && !doc.kinds(text).has(Kind::Role)
                && !has_contact(doc, piece)
        };
        let key = normalise(doc.text(town));
        let (Some(first), true) = (rest.first(), self.is_preamble && facts::is_town(&key)) else { return false };
        if !rest.iter().all(is_more) {
            return false;
        }
        self.address(Field::City, &doc.val(town));
        self.out.extra(doc.val(&Piece { line: part.line, range: first.range.start..part.range.end }));
        true
    }

    /// Gender, age, marital status: what no sentence is made of.
    fn is_personal(&self, piece: &Piece) -> bool {
        let text = self.doc.text(piece);
        let key = normalise(text);
        words::lookup(Kind::Gender, &key).is_some() || words::lookup(Kind::Marital, &key).is_some() || is_age(&key)
    }

    /// Marital status and nationality without a label.
    fn civil(&mut self, piece: &Piece) -> bool {
        let val = self.doc.val(piece);
        let key = normalise(&val.text);
        if words::lookup(Kind::Marital, &key).is_some() {
            self.out.extra(val);
            return true;
        }
        self.nationalities(&val)
    }

    fn leave(&mut self, piece: Option<Piece>) {
        if let Some(piece) = piece {
            self.leftovers.push(Leftover { piece, is_beside_contact: false });
        }
    }

    /// Data that tell themselves: addresses of all kinds, numbers, links, gender, age, birth.
    fn certain(&mut self, part: &Piece) -> bool {
        let doc = self.doc;
        let before = doc.line(part.line).get(..part.range.start).unwrap_or("");
        // "*1984" is what genealogists write for "born".
        let is_star = doc.text(part).trim_start().starts_with(['*', '∗']);
        let is_cake = is_star
            || doc.text(part).trim_start().starts_with(CAKES)
            || before.trim_end_matches(|c: char| is_blank(c) || c == '\u{fe0f}').ends_with(CAKES);
        let part = &stripped(doc, part);
        let text = doc.text(part);
        if is_cake
            && let text = text.trim_start_matches(['*', '∗', ' '])
            && let [period] = &dates::find(text)[..]
            && let Some(date) = period.start
        {
            let rest = (&text[..period.span.start], &text[period.span.end..]);
            self.birth(date, doc.span(part));
            self.beside_birth(rest.0, rest.1, &doc.val(part));
            return true;
        }
        if let Some(link) = doc.link(part)
            && self.linked(part, link)
        {
            return true;
        }
        if let Some(val) = email(doc, part) {
            // Other data beside it: to be taken apart first.
            let rest = text.replacen(&val.text, " ", 1);
            if text.contains([',', '，', '、'])
                && (rest.contains('@') || rest.contains("://") || phone(&rest).is_some() || word_count(&rest) > 3)
            {
                return false;
            }
            self.email(val);
            return true;
        }
        if let Some(url) = bare_url(text) {
            let start = text.find(url).unwrap_or(0);
            if text[start + url.len()..].contains("://") {
                return false;
            }
            let val = doc.val(&doc.part(part, start..start + url.len()));
            let before = doc.part(part, 0..start);
            let network = facts::network(&normalise(doc.text(&before))).or_else(|| facts::network_of_url(&val.text));
            self.url(val, network, None);
            return true;
        }
        if super::lists::is_licence(text) && text.len() < 60 {
            let item = super::out::Item { name: Some(doc.val(part)), span: doc.span(part), ..super::out::Item::default() };
            self.out.certificate(item);
            return true;
        }
        if let Some((network, name, value)) = network_prefix(doc, part) {
            self.handle(network, &name, &value);
            return true;
        }
        if let Some(number) = phone(text) {
            let start = text.find(number).unwrap_or(0);
            let rest = normalise(&text[..start]);
            if word_count(&rest) <= 3 {
                let val = doc.val(&doc.part(part, start..start + number.len()));
                if labels::lookup(&rest).iter().any(|l| l.field == Field::Fax) {
                    self.out.extra(doc.val(part));
                } else {
                    self.phone(val);
                }
                return true;
            }
        }
        let key = normalise(text);
        if let Some(word) = words::lookup(Kind::Gender, &key) {
            self.gender(doc.val(part), word.value);
            return true;
        }
        if is_age(&key) {
            self.out.age = Some(doc.val(part));
            return true;
        }
        self.prefixed(part)
    }

    /// A label without a colon: `Tel. …`, `geb. 2. März 1974`, `місто Львів`, `ORCID 0000-…`.
    fn prefixed(&mut self, part: &Piece) -> bool {
        let doc = self.doc;
        let text = doc.text(part);
        let mut ends: Vec<usize> = text.char_indices().filter(|(_, c)| is_blank(*c)).map(|(at, _)| at).take(4).collect();
        ends.reverse();
        for end in ends {
            let key = normalise(&text[..end]);
            let name = doc.part(part, 0..end);
            let value = doc.part(part, end..text.len());
            if value.range.is_empty() {
                continue;
            }
            // "IL 62700": a state, and no label of Turkish addresses.
            if super::head::is_region_code(&text[..end]) {
                continue;
            }
            let certain = labels::lookup(&key).iter().any(|l| match l.field {
                Field::BirthDate => !dates::find(doc.text(&value)).is_empty(),
                Field::Gender => words::lookup(Kind::Gender, &normalise(doc.text(&value))).is_some(),
                // "氏名 山田 花子": in such scripts no name begins so.
                Field::Name => key.chars().all(is_unspaced) && !self.has_name() && word_count(doc.text(&value)) <= 4,
                Field::Nationality
                | Field::City
                | Field::Address
                | Field::Age
                | Field::MaritalStatus
                | Field::Country
                | Field::NativePlace => word_count(doc.text(&value)) <= 8,
                _ => false,
            });
            let is_street = |l: &labels::Label| l.field == Field::Address;
            if certain && doc.kinds(&key).has(Kind::Address) && labels::lookup(&key).iter().all(is_street) {
                // The word is of the address: "Rua das Flores 3".
                self.address(Field::Address, &doc.val(part));
                return true;
            }
            if certain {
                // What stands behind a comma is of its own.
                let text = doc.text(&value);
                let from = dates::find(text).first().map_or(0, |p| p.span.end);
                let is_whole = labels::lookup(&key).iter().any(|l| matches!(l.field, Field::City | Field::Address));
                match text[from..].find([',', ';', '，']).map(|at| from + at).filter(|_| !is_whole) {
                    Some(at) => {
                        self.labelled(&name, &doc.part(&value, 0..at));
                        self.part(&doc.part(&value, at + 1..text.len()));
                    }
                    None => self.labelled(&name, &value),
                }
                return true;
            }
        }
        // "现居杭州"
        if text.chars().all(is_unspaced) {
            for (end, _) in text.char_indices().skip(2).take(3) {
                let is_place = labels::lookup(&text[..end]).iter().any(|l| matches!(l.field, Field::City | Field::NativePlace));
                if is_place && text[end..].chars().count() >= 2 {
                    let (name, value) = (doc.part(part, 0..end), doc.part(part, end..text.len()));
                    self.labelled(&name, &value);
                    return true;
                }
            }
        }
        // "1999 年 11 月出生", "出生于1978年"
        if let [period] = &dates::find(text)[..]
            && let Some(date) = period.start
        {
            let rest = format!("{} {}", &text[..period.span.start], &text[period.span.end..]);
            let key =
                normalise(rest.trim_matches(|c: char| is_blank(c) || matches!(c, '于' | '於')).trim_end_matches(['于', '於']));
            if labels::lookup(&key).iter().any(|l| l.field == Field::BirthDate) {
                self.birth(date, doc.span(part));
                return true;
            }
            if let Some(place) = born_in(&text[..period.span.start]).filter(|_| period.span.end + 2 > text.len()) {
                self.birth(date, doc.span(part));
                self.beside_birth(place, "", &doc.val(part));
                return true;
            }
        }
        false
    }

    fn birth(&mut self, date: resume_core::PartialDate, span: resume_core::Span) {
        let old = self.out.resume.basics.birth_date;
        if old.is_none_or(|old| old.to_string().len() < date.to_string().len()) {
            self.out.resume.basics.birth_date = Some(date);
            self.out.record("/basics/birthDate", span, "date of birth");
        }
    }
}
