//! Who the person is: name, headline, contact data and personal facts, in whatever shape they stand.

use resume_core::outline::Role;
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, Section, labels, normalise};

use super::body::fields_of;
use super::facts::{self, Facts};
use super::out::Out;
use super::split::{Sep, cut, label};
use super::text::{Doc, Piece, Unit, Val, collapse, ends_sentence, has_letters, is_blank, is_icon, is_unspaced, word_count};
use super::{address, sections};
use crate::dates;

/// Reads what stands before the first section.
pub fn preamble(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, units: &[Unit]) {
    let mut contact = Contact { doc, out, facts, is_preamble: true, leftovers: Vec::new() };
    contact.units(units);
    contact.finish();
}

/// Reads a section of personal data, or of wishes.
pub fn section(doc: &Doc<'_, '_>, out: &mut Out, facts: &mut Facts, units: &[Unit]) {
    let mut contact = Contact { doc, out, facts, is_preamble: false, leftovers: Vec::new() };
    contact.units(units);
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

struct Leftover {
    piece: Piece,
    /// The line held contact data as well.
    is_beside_contact: bool,
}

impl Contact<'_, '_, '_> {
    fn units(&mut self, units: &[Unit]) {
        for unit in units {
            match unit.role {
                Role::Heading(_) => self.heading(unit),
                Role::Row { .. } => self.row(unit),
                Role::Rule => {}
                _ if self.is_prose(unit) => {
                    let val = self.doc.joined(unit.lines.clone());
                    self.out.summary(val);
                }
                _ => {
                    for line in unit.lines.clone() {
                        self.images(line);
                        let piece = self.doc.whole(line);
                        let is_prose = word_count(self.doc.text(&piece)) > 10
                            && ends_sentence(self.doc.text(&piece))
                            && !self.is_contact(&piece);
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

    /// Several lines of prose, without contact data.
    fn is_prose(&self, unit: &Unit) -> bool {
        let doc = self.doc;
        let words: usize = unit.lines.clone().map(|l| word_count(doc.line(l))).sum();
        let last = unit.lines.end.saturating_sub(1);
        let is_item = matches!(unit.role, Role::Item { .. });
        words > 8
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

    fn images(&mut self, line: usize) {
        for run in self.doc.runs(line) {
            if let Some(image) = run.image.as_deref() {
                let is_photo = !is_icon_image(image) && self.out.resume.basics.image.is_empty();
                if is_photo && self.doc.line(line).trim().is_empty() {
                    self.out.resume.basics.image = image.to_owned();
                    self.out.record("/basics/image".into(), run.span.clone(), "a photo");
                }
            }
        }
    }

    fn heading(&mut self, unit: &Unit) {
        for line in unit.lines.clone() {
            self.images(line);
            let piece = self.doc.whole(line);
            if self.is_contact(&piece) {
                self.line(&piece);
            } else if self.has_name() {
                self.named_already(&piece);
            } else {
                self.name_line(&piece);
            }
        }
    }

    fn has_name(&self) -> bool {
        !self.out.resume.basics.name.is_empty()
    }

    /// A heading below the name: the headline, if it is short.
    fn named_already(&mut self, piece: &Piece) {
        let val = self.doc.val(piece);
        if !val.text.is_empty() {
            self.headline(val);
        }
    }

    /// `Ann Sample — Data Engineer`, `CV -- Ann Sample`, `王小明的简历`.
    fn name_line(&mut self, piece: &Piece) {
        let doc = self.doc;
        let cut = cut(doc, piece, false);
        let mut atoms = cut.atoms;
        // A comma parts a name from a role or degree, but no role from another.
        if atoms.first().is_some_and(|a| doc.kinds(doc.text(&a.piece)).has(Kind::Role)) {
            let mut joined: Vec<super::split::Atom> = Vec::new();
            for atom in atoms {
                match joined.last_mut().filter(|_| atom.sep == Sep::Comma) {
                    Some(last) => last.piece.range.end = atom.piece.range.end,
                    None => joined.push(atom),
                }
            }
            atoms = joined;
        }
        for atom in atoms {
            if doc.style(&atom.piece).small || atom.is_bracket {
                let val = doc.val(&atom.piece);
                if words::lookup(Kind::Document, &normalise(&val.text)).is_none() {
                    self.out.extra(val);
                }
                continue;
            }
            let text = without_document_words(doc.text(&atom.piece));
            if text.is_empty() {
                continue;
            }
            let val = Val { text, span: doc.span(&atom.piece) };
            if !self.has_name() {
                self.name(val);
            } else if doc.kinds(&val.text).has(Kind::Role)
                || word_count(&val.text) > 3
                || self.out.resume.basics.label.is_empty() && val.text.chars().all(|c| !is_blank(c))
            {
                self.headline(val);
            } else {
                self.out.extra(val);
            }
        }
    }

    fn name(&mut self, val: Val) {
        if self.has_name() {
            if self.out.resume.basics.name != val.text {
                self.out.extra(val);
            }
            return;
        }
        self.out.resume.basics.name = val.text;
        self.out.record("/basics/name".into(), val.span, "the person's name");
    }

    fn headline(&mut self, val: Val) {
        if self.out.resume.basics.label.is_empty() {
            self.out.resume.basics.label = val.text;
            self.out.record("/basics/label".into(), val.span, "headline");
        } else if self.out.resume.basics.label != val.text {
            self.out.extra(val);
        }
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
                    self.labelled(cell, value);
                    at += 2;
                }
                _ => {
                    self.line(cell);
                    at += 1;
                }
            }
        }
    }

    fn line(&mut self, piece: &Piece) {
        let doc = self.doc;
        let piece = stripped(doc, piece);
        let text = doc.text(&piece);
        if text.is_empty() {
            return;
        }
        if let Some((name, value)) = label(doc, &piece)
            && is_single_label(doc, &name, &value)
            && self.known_label(&name, &value)
        {
            return;
        }
        let from = self.leftovers.len();
        let mut found = false;
        for part in parts(doc, &piece) {
            for part in at_labels(doc, &part) {
                found |= self.part(&part);
            }
        }
        for leftover in &mut self.leftovers[from..] {
            leftover.is_beside_contact |= found;
        }
    }

    /// Whether the label is known here, and its value taken.
    fn known_label(&mut self, name: &Piece, value: &Piece) -> bool {
        let doc = self.doc;
        let text = doc.text(name);
        let is_known = !fields_of(doc, name).is_empty() || facts::network(&normalise(text)).is_some();
        let is_label_like = word_count(text) <= 4 && (!self.is_preamble || doc.style(name).strong || word_count(text) <= 3);
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
            for atom in commas(doc, part) {
                if self.certain(&atom) || label(doc, &atom).is_some_and(|(n, v)| self.known_label(&n, &v)) {
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

    /// Gender, age or birth: what no sentence is made of.
    fn is_personal(&self, piece: &Piece) -> bool {
        let text = self.doc.text(piece);
        let key = normalise(text);
        words::lookup(Kind::Gender, &key).is_some() || is_age(&key)
    }

    fn leave(&mut self, piece: Option<Piece>) {
        if let Some(piece) = piece {
            self.leftovers.push(Leftover { piece, is_beside_contact: false });
        }
    }

    /// Data that tell themselves: addresses of all kinds, numbers, links, gender, age, birth.
    fn certain(&mut self, part: &Piece) -> bool {
        let doc = self.doc;
        let is_cake = doc.text(part).trim_start().starts_with(['🎂', '🍰', '🎈', '👶']);
        let part = &stripped(doc, part);
        let text = doc.text(part);
        if is_cake
            && let [period] = &dates::find(text)[..]
            && let Some(date) = period.start
        {
            self.birth(date, doc.span(part));
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
            let network = facts::network(&normalise(doc.text(&before)));
            self.url(val, network, None);
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
            let certain = labels::lookup(&key).iter().any(|l| match l.field {
                Field::BirthDate => !dates::find(doc.text(&value)).is_empty(),
                Field::Gender => words::lookup(Kind::Gender, &normalise(doc.text(&value))).is_some(),
                Field::Nationality
                | Field::City
                | Field::Address
                | Field::Age
                | Field::MaritalStatus
                | Field::Country
                | Field::NativePlace => word_count(doc.text(&value)) <= 8,
                _ => false,
            });
            if certain {
                self.labelled(&name, &value);
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
        }
        false
    }

    fn birth(&mut self, date: resume_core::PartialDate, span: resume_core::Span) {
        let old = self.out.resume.basics.birth_date;
        if old.is_none_or(|old| old.to_string().len() < date.to_string().len()) {
            self.out.resume.basics.birth_date = Some(date);
            self.out.record("/basics/birthDate".into(), span, "date of birth");
        }
    }

    fn linked(&mut self, part: &Piece, link: &str) -> bool {
        let doc = self.doc;
        let val = doc.val(part);
        if let Some(address) =
            link.strip_prefix("mailto:").or_else(|| (link.contains('@') && !link.contains('/')).then_some(link))
        {
            let address = address.split('?').next().unwrap_or(address);
            self.email(Val { text: address.to_owned(), span: val.span });
            return true;
        }
        if let Some(number) = link.strip_prefix("tel:") {
            let text = if phone(&val.text).is_some() { val.text } else { number.to_owned() };
            self.phone(Val { text, span: val.span });
            return true;
        }
        if !link.contains("://") && !link.contains('.') {
            return false;
        }
        let name = label(doc, part).map(|(name, _)| name);
        let network = name.as_ref().and_then(|n| facts::network(&normalise(doc.text(n)))).or_else(|| facts::network_of_url(link));
        let network = network.or_else(|| facts::network(&normalise(&val.text)));
        let value = label(doc, part).map_or(val.text.clone(), |(_, value)| doc.val(&value).text);
        let handle =
            (!value.contains("://") && !value.contains(' ') && facts::network(&normalise(&value)).is_none()).then_some(value);
        self.url(Val { text: link.to_owned(), span: val.span }, network, handle);
        true
    }

    fn email(&mut self, val: Val) {
        let basics = &mut self.out.resume.basics;
        let text = val.text.trim_start_matches("mailto:").to_owned();
        if basics.email == text || basics.emails.contains(&text) {
            return;
        }
        let pointer = if basics.email.is_empty() {
            basics.email = text;
            "/basics/email".to_owned()
        } else {
            basics.emails.push(text);
            format!("/basics/emails/{}", basics.emails.len() - 1)
        };
        self.out.record(pointer, val.span, "an e-mail address");
    }

    fn phone(&mut self, val: Val) {
        let basics = &mut self.out.resume.basics;
        if basics.phone == val.text || basics.phones.contains(&val.text) {
            return;
        }
        let pointer = if basics.phone.is_empty() {
            basics.phone = val.text;
            "/basics/phone".to_owned()
        } else {
            basics.phones.push(val.text);
            format!("/basics/phones/{}", basics.phones.len() - 1)
        };
        self.out.record(pointer, val.span, "a phone number");
    }

    fn url(&mut self, val: Val, network: Option<&'static str>, handle: Option<String>) {
        if let Some(network) = network {
            let name = Val { text: network.to_owned(), span: val.span.clone() };
            let handle = handle
                .filter(|h| !h.contains('/') && !h.contains("."))
                .or_else(|| facts::handle_of_url(&val.text))
                .map(|text| Val { text: text.trim_start_matches('@').to_owned(), span: val.span.clone() });
            self.out.profile(name, handle, Some(val));
            return;
        }
        let basics = &mut self.out.resume.basics;
        if basics.url == val.text || basics.urls.contains(&val.text) {
            return;
        }
        let pointer = if basics.url.is_empty() {
            basics.url = val.text;
            "/basics/url".to_owned()
        } else {
            basics.urls.push(val.text);
            format!("/basics/urls/{}", basics.urls.len() - 1)
        };
        self.out.record(pointer, val.span, "a website");
    }

    fn handle(&mut self, network: &'static str, name: &Piece, value: &Piece) {
        let doc = self.doc;
        let mut handle = doc.val(value);
        if let Some(link) = doc.link(value) {
            let url = Val { text: link.to_owned(), span: handle.span.clone() };
            let name = handle.text.clone();
            self.url(url, Some(network), Some(name));
            return;
        }
        if let Some(url) = bare_url(&handle.text) {
            let url = Val { text: url.to_owned(), span: handle.span };
            self.url(url, Some(network), None);
            return;
        }
        handle.text = handle.text.trim_start_matches('@').to_owned();
        let name = Val { text: network.to_owned(), span: doc.span(name) };
        self.out.profile(name, Some(handle), None);
    }

    fn gender(&mut self, val: Val, value: u8) {
        if self.out.resume.basics.gender.is_empty() {
            self.out.resume.basics.gender = match value {
                1 => "male".to_owned(),
                2 => "female".to_owned(),
                _ => val.text,
            };
            self.out.record("/basics/gender".into(), val.span, "gender");
        }
    }

    /// A value with its label.
    fn labelled(&mut self, name: &Piece, value: &Piece) {
        let doc = self.doc;
        let key = normalise(doc.text(name));
        let val = doc.val(value);
        if let Some(network) = facts::network(&key) {
            self.handle(network, name, value);
            return;
        }
        for field in fields_of(doc, name) {
            if self.field(field, value, &val) {
                return;
            }
        }
        if let Some(section) = sections::known(doc.text(name)).first().copied()
            && self.section_line(section, name, value)
        {
            return;
        }
        if self.certain(value) {
            return;
        }
        if fields_of(doc, name).contains(&Field::Age) {
            self.out.age = Some(self.with_label(name, &val));
            return;
        }
        let fact = self.with_label(name, &val);
        self.out.extra(fact);
    }

    /// A fact as written: its label and its value.
    fn with_label(&self, name: &Piece, val: &Val) -> Val {
        let label = collapse(self.doc.text(name));
        let start = self.doc.span(name).start.min(val.span.start);
        let text = if val.text.is_empty() { label } else { format!("{label}: {}", val.text) };
        Val { text, span: start..val.span.end }
    }

    /// Sections of one line: `Languages: German, English`.
    fn section_line(&mut self, section: Section, name: &Piece, value: &Piece) -> bool {
        let doc = self.doc;
        match section {
            Section::Languages => {
                for piece in super::split::list(doc, value) {
                    if let Some((language, fluency)) = super::lists::language(doc, &piece) {
                        self.out.language(language, fluency);
                    }
                }
            }
            Section::Interests => {
                for val in super::lists::keywords(doc, value) {
                    self.out.interest(Some(val), Vec::new(), None);
                }
            }
            Section::Skills => {
                let keywords = super::lists::keywords(doc, value);
                self.out.skill(Some(doc.val(name)), None, keywords, None);
            }
            Section::Summary => self.out.summary(doc.markdown(value)),
            _ => return false,
        }
        true
    }

    /// A field of the person; false when the value does not fit.
    fn field(&mut self, field: Field, value: &Piece, val: &Val) -> bool {
        let doc = self.doc;
        let text = &val.text;
        match field {
            Field::Name => {
                let is_name = word_count(text) <= 6 && !text.contains(|c: char| c.is_ascii_digit());
                if is_name && self.has_name() && !self.is_preamble {
                    return false;
                }
                if is_name {
                    self.name(val.clone());
                }
                is_name
            }
            Field::Email | Field::Emails => {
                let mut any = false;
                for piece in super::split::list(doc, value) {
                    match email(doc, &piece) {
                        Some(val) => self.email(val),
                        None if piece == *value => self.email(Val { text: text.replace(' ', ""), span: val.span.clone() }),
                        None => continue,
                    }
                    any = true;
                }
                any
            }
            Field::Phone | Field::Mobile | Field::Phones => self.phones(value, val),
            Field::Url | Field::Urls | Field::Profiles => {
                if let Some(link) = doc.link(value) {
                    return self.linked(value, link);
                }
                let is_address = text.contains('.') && !text.contains(' ');
                if is_address {
                    self.url(val.clone(), facts::network_of_url(text), None);
                }
                is_address
            }
            Field::Address | Field::Location | Field::City | Field::Region | Field::Country | Field::PostalCode => {
                self.address(field, val)
            }
            Field::BirthDate => {
                let Some(date) = dates::find(text).first().and_then(|p| p.start) else { return false };
                self.birth(date, val.span.clone());
                true
            }
            Field::BirthPlace => {
                self.out.resume.basics.birth_place = text.clone();
                self.out.record("/basics/birthPlace".into(), val.span.clone(), "place of birth");
                true
            }
            Field::Gender => {
                let value = words::lookup(Kind::Gender, &normalise(text)).map_or(0, |w| w.value);
                self.gender(val.clone(), value);
                true
            }
            Field::Nationality => self.nationalities(val),
            Field::Headline | Field::Position => {
                self.headline(val.clone());
                true
            }
            Field::Summary => {
                self.out.summary(doc.markdown(value));
                true
            }
            Field::Image => {
                self.out.resume.basics.image = doc.link(value).map_or(text.clone(), str::to_owned);
                self.out.record("/basics/image".into(), val.span.clone(), "a photo");
                true
            }
            Field::GivenName => {
                self.out.resume.basics.given_name = text.clone();
                self.out.record("/basics/givenName".into(), val.span.clone(), "given name");
                true
            }
            Field::FamilyName => {
                self.out.resume.basics.family_name = text.clone();
                self.out.record("/basics/familyName".into(), val.span.clone(), "family name");
                true
            }
            _ => false,
        }
    }

    /// Numbers of one label; addresses may stand beside them.
    fn phones(&mut self, value: &Piece, val: &Val) -> bool {
        let doc = self.doc;
        let text = doc.text(value);
        let mut any = false;
        let mut start = 0;
        let cuts: Vec<usize> = text
            .char_indices()
            .filter(|(_, c)| matches!(c, '/' | ',' | ';' | '，' | '、' | '|' | '；'))
            .map(|(at, _)| at)
            .chain([text.len()])
            .collect();
        let pieces: Vec<Piece> = cuts
            .iter()
            .map(|at| {
                let piece = doc.part(value, start.min(*at)..*at);
                start = at + text[*at..].chars().next().map_or(0, char::len_utf8);
                piece
            })
            .collect();
        let good = pieces.iter().filter(|p| phone(doc.text(p)).is_some() || email(doc, p).is_some()).count();
        if good > 1 || good == 1 && pieces.len() == 1 {
            for piece in &pieces {
                any |= self.certain(piece);
            }
            return any;
        }
        if let Some(email) = email(doc, value) {
            self.email(email);
            return true;
        }
        let is_number = text.chars().any(|c| c.is_numeric()) || text.contains(['*', 'x', 'X']);
        if is_number {
            self.phone(val.clone());
        }
        is_number
    }

    fn nationalities(&mut self, val: &Val) -> bool {
        let parts: Vec<&str> =
            val.text.split(['/', ',', ';', '，', '、', '&']).map(str::trim).filter(|t| !t.is_empty()).collect();
        let codes: Vec<&str> = parts.iter().filter_map(|p| facts::nationality(&normalise(p))).collect();
        if codes.is_empty() || codes.len() != parts.len() {
            return false;
        }
        for code in codes {
            let pointer = format!("/basics/nationalities/{}", self.out.resume.basics.nationalities.len());
            self.out.resume.basics.nationalities.push(code.to_owned());
            self.out.record(pointer, val.span.clone(), "nationality");
        }
        true
    }

    fn address(&mut self, field: Field, val: &Val) -> bool {
        let location = &mut self.out.resume.basics.location;
        let target = match field {
            Field::Region => Some((&mut location.region, "region")),
            Field::PostalCode => Some((&mut location.postal_code, "postalCode")),
            _ => None,
        };
        if let Some((target, key)) = target {
            *target = val.text.clone();
            self.out.record(format!("/basics/location/{key}"), val.span.clone(), "part of the address");
            return true;
        }
        if field == Field::Country
            && let Some(code) = facts::country(&normalise(&val.text))
        {
            location.country_code = code.to_owned();
            self.out.record("/basics/location/countryCode".into(), val.span.clone(), "country");
            return true;
        }
        let has_address = !location.address.is_empty() || !location.city.is_empty() || !location.country_code.is_empty();
        if has_address {
            return self.second_address(val);
        }
        address::read(&val.text, location);
        let city = location.city.clone();
        self.facts.place(&city);
        for (key, text) in [
            ("address", &location.address),
            ("city", &location.city),
            ("region", &location.region),
            ("postalCode", &location.postal_code),
            ("countryCode", &location.country_code),
        ]
        .map(|(k, t)| (k, t.clone()))
        {
            if !text.is_empty() {
                self.out.record(format!("/basics/location/{key}"), val.span.clone(), "part of the address");
            }
        }
        true
    }

    /// More of the address in another line, or another address.
    fn second_address(&mut self, val: &Val) -> bool {
        let mut more = resume_core::model::Location::default();
        address::read(&val.text, &mut more);
        let location = &mut self.out.resume.basics.location;
        let fits = (more.address.is_empty() || location.address.is_empty())
            && (more.city.is_empty() || location.city.is_empty() || more.city == location.city)
            && (more.country_code.is_empty() || location.country_code.is_empty() || more.country_code == location.country_code);
        if !fits {
            self.out.extra(val.clone());
            return true;
        }
        for (target, text) in [
            (&mut location.address, more.address),
            (&mut location.city, more.city),
            (&mut location.region, more.region),
            (&mut location.postal_code, more.postal_code),
            (&mut location.country_code, more.country_code),
        ] {
            if target.is_empty() {
                *target = text;
            }
        }
        true
    }

    /// `何子林/男/1992`, `本科/某某大学 计算机`.
    fn slashed(&mut self, part: &Piece) -> bool {
        let doc = self.doc;
        let text = doc.text(part);
        let pieces: Vec<&str> = text.split(['/', '／']).map(str::trim).collect();
        if !(2..=5).contains(&pieces.len()) || pieces.iter().any(|p| p.is_empty() || word_count(p) > 8) {
            return false;
        }
        let keys: Vec<String> = pieces.iter().map(|p| normalise(p)).collect();
        let is_gender = |k: &String| words::lookup(Kind::Gender, k).is_some();
        if keys.iter().any(is_gender) {
            for (text, key) in pieces.iter().zip(&keys) {
                let val = Val { text: (*text).to_owned(), span: doc.span(part) };
                if let Some(word) = words::lookup(Kind::Gender, key) {
                    self.gender(val, word.value);
                } else if let Some(date) = dates::find(text).first().and_then(|p| p.start) {
                    self.birth(date, doc.span(part));
                } else if is_age(key) {
                    self.out.age = Some(val);
                } else if !self.has_name() && has_letters(text) {
                    self.name(val);
                } else {
                    self.out.extra(val);
                }
            }
            return true;
        }
        if keys.iter().any(|k| words::lookup(Kind::Degree, k).is_some()) {
            let mut head = super::head::Head::default();
            let base = part.range.start;
            let mut at = 0;
            for piece in &pieces {
                let start = at + text[at..].find(piece).unwrap_or(0);
                at = start + piece.len();
                let piece = Piece { line: part.line, range: base + start..base + at };
                // School and subject stand side by side.
                let words: Vec<&str> = doc.text(&piece).split(is_blank).filter(|w| !w.is_empty()).collect();
                let mut from = 0;
                for word in &words {
                    let all = doc.text(&piece);
                    let begin = from + all[from..].find(word).unwrap_or(0);
                    from = begin + word.len();
                    let piece = if super::head::is_cjk(all) { doc.part(&piece, begin..from) } else { piece.clone() };
                    let sep = if head.atoms.is_empty() { Sep::None } else { Sep::Wide };
                    head.atoms.push(super::split::Atom { style: doc.style(&piece), piece, sep, is_bracket: false });
                    if !super::head::is_cjk(all) {
                        break;
                    }
                }
            }
            let entries =
                super::head::assign(doc, &[head], super::head::Sort::Education, self.facts, &mut super::head::Order::default());
            for mut entry in entries {
                entry.span = doc.span(part);
                self.out.education(entry);
            }
            return true;
        }
        false
    }

    /// Names, headlines and places among what is left.
    fn finish(mut self) {
        let doc = self.doc;
        let leftovers = std::mem::take(&mut self.leftovers);
        for Leftover { piece, is_beside_contact } in leftovers {
            let val = doc.val(&piece);
            let text = &val.text;
            if text.is_empty() || !has_letters(text) && address_like(text).is_none() {
                if !text.is_empty() {
                    self.out.skipped(val.span.clone(), "nothing of the person");
                }
                continue;
            }
            let key = normalise(text);
            let kinds = doc.kinds(&key);
            let words = word_count(text);
            let has_digits = text.contains(|c: char| c.is_ascii_digit());
            if words::lookup(Kind::Document, &key).is_some() {
                self.out.skipped(val.span.clone(), "the document's own name");
            } else if !self.has_name()
                && !has_digits
                && (1..=6).contains(&words)
                && !kinds.has(Kind::Address)
                && facts::country(&key).is_none()
                && (!kinds.has(Kind::Role) || {
                    self.out.maybe_name = self.out.maybe_name.take().or_else(|| Some(val.clone()));
                    false
                })
                && (self.is_preamble || words >= 2)
            {
                self.name_line(&piece);
            } else if address_like(text).is_some() || kinds.has(Kind::Address) && has_digits || ends_in_country(text) {
                self.address(Field::Address, &val);
            } else if is_beside_contact && words <= 4 && !kinds.has(Kind::Role) && !has_digits {
                self.address(Field::Location, &val);
            } else if self.is_preamble && self.out.resume.basics.label.is_empty() && words <= 14 && !ends_sentence(text) {
                self.headline(val);
            } else if self.is_preamble && words > 6 {
                self.out.summary(doc.markdown(&piece));
            } else if words <= 4
                && !has_digits
                && !kinds.has(Kind::Role)
                && self.out.resume.basics.location == resume_core::model::Location::default()
            {
                self.address(Field::Location, &val);
            } else {
                self.out.note(
                    resume_core::diagnostic::codes::NOT_UNDERSTOOD,
                    "/basics/extra",
                    format!("`{text}` was not understood; it is kept among the personal facts"),
                    val.span.clone(),
                );
                self.out.extra(val);
            }
        }
    }
}

/// `ORCID 0000-0000-0000-0000`, `WeChat ann_sample`
fn network_prefix(doc: &Doc<'_, '_>, part: &Piece) -> Option<(&'static str, Piece, Piece)> {
    let text = doc.text(part);
    let at = text.find(is_blank)?;
    let network = facts::network(&normalise(&text[..at]))?;
    let value = doc.part(part, at..text.len());
    (!doc.text(&value).contains(is_blank) && !value.range.is_empty()).then(|| (network, doc.part(part, 0..at), value))
}

/// Whether the whole line is one labelled value, and not several side by side.
fn is_single_label(doc: &Doc<'_, '_>, name: &Piece, value: &Piece) -> bool {
    let cut = cut(doc, value, false);
    let has_parts = cut.atoms.iter().any(|a| a.sep >= Sep::Dash);
    let fields = fields_of(doc, name);
    let is_long = fields.iter().any(|f| matches!(f, Field::Summary));
    is_long || !has_parts && at_labels(doc, value).len() == 1
}

/// The parts of a crammed line.
fn parts(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let cut = cut(doc, piece, false);
    let mut out: Vec<Piece> = Vec::new();
    for atom in cut.atoms {
        let joins = match atom.sep {
            Sep::None => false,
            Sep::Comma | Sep::At => true,
            // "(555) 010-0142"
            Sep::Bracket => !has_letters(doc.text(&atom.piece)),
            Sep::Style => {
                let between =
                    out.last().and_then(|l| doc.line(piece.line).get(l.range.end..atom.piece.range.start)).unwrap_or("");
                let is_number = !has_letters(doc.text(&atom.piece)) && between.contains([')', '）']);
                between.contains([':', '：']) || is_number || !doc.style_at(&atom.piece).strong && between.contains([',', '，'])
            }
            _ => false,
        };
        match out.last_mut().filter(|_| joins) {
            Some(last) => last.range.end = atom.piece.range.end,
            // An opening bracket of a number.
            None => {
                let mut atom = atom.piece;
                let before = doc.line(piece.line).get(..atom.range.start).unwrap_or("");
                if before.ends_with('(') && !has_letters(doc.text(&atom)) {
                    atom.range.start -= 1;
                }
                out.push(atom);
            }
        }
    }
    out
}

/// Words of a line in which personal facts stand side by side: `女 1982 年生 现居杭州`. A number belongs to the next word.
fn crammed(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    if text.len() > 120 || !text.chars().any(is_unspaced) {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| is_blank(*c)) {
        if !text[..at].ends_with(char::is_numeric) && !text[at + c.len_utf8()..].starts_with("月") {
            out.push(doc.part(piece, start..at));
            start = at + c.len_utf8();
        }
    }
    out.push(doc.part(piece, start..text.len()));
    out.retain(|p| !p.range.is_empty());
    out
}

/// A piece, cut before every known label within it: `年龄:44 联系方式:138…`.
fn at_labels(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    let mut cuts = vec![0];
    for (at, _) in text.char_indices().filter(|(_, c)| matches!(c, ':' | '：')) {
        if text[at..].starts_with("://") {
            continue;
        }
        let before = text[..at].trim_end();
        // A label is short.
        let mut from = before.len().saturating_sub(80);
        while !before.is_char_boundary(from) {
            from += 1;
        }
        let is_cut = |c: char| is_blank(c) || matches!(c, '/' | ',' | '，');
        let mut starts: Vec<usize> =
            before[from..].char_indices().filter(|(_, c)| is_cut(*c)).map(|(i, c)| from + i + c.len_utf8()).collect();
        starts.reverse();
        let found = starts.into_iter().take(3).filter(|s| *s > 0).find(|s| {
            let key = normalise(&before[*s..]);
            !labels::lookup(&key).is_empty() || facts::network(&key).is_some()
        });
        if let Some(start) = found.filter(|s| cuts.last().is_some_and(|l| s > l)) {
            cuts.push(start);
        }
    }
    cuts.push(text.len());
    cuts.windows(2).map(|w| stripped(doc, &doc.part(piece, w[0]..w[1]))).filter(|p| !p.range.is_empty()).collect()
}

fn commas(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, ',' | '，' | '、' | '،')) {
        out.push(doc.part(piece, start..at));
        start = at + c.len_utf8();
    }
    out.push(doc.part(piece, start..text.len()));
    out.retain(|p| !p.range.is_empty());
    out
}

/// A piece without icons and separators at its ends.
fn stripped(doc: &Doc<'_, '_>, piece: &Piece) -> Piece {
    let text = doc.text(piece);
    let is_mark = |c: char| {
        is_blank(c) || is_icon(c) || matches!(c, '|' | '｜' | '·' | '•' | ',' | '，' | ';' | '；' | '-' | '–' | '—' | '\\')
    };
    let start = text.len() - text.trim_start_matches(is_mark).len();
    // A plus or bracket may begin a number.
    let end = text.trim_end_matches(is_mark).len();
    doc.part(piece, start..end.max(start))
}

/// An e-mail address in a text.
pub fn email(doc: &Doc<'_, '_>, piece: &Piece) -> Option<Val> {
    let text = doc.text(piece);
    let at = text.find('@')?;
    let is_local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%');
    let start = text[..at].rfind(|c: char| !is_local(c)).map_or(0, |n| n + text[n..].chars().next().map_or(1, char::len_utf8));
    let end =
        text[at + 1..].find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))).map_or(text.len(), |n| at + 1 + n);
    let address = text[start..end].trim_end_matches(['.', '-']);
    let (local, host) = address.split_once('@')?;
    let is_address = !local.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && host.rsplit('.').next().is_some_and(|t| t.len() >= 2);
    is_address.then(|| doc.val(&doc.part(piece, start..start + address.len())))
}

/// A web address in a text.
fn bare_url(text: &str) -> Option<&str> {
    let start = text.find("https://").or_else(|| text.find("http://")).or_else(|| text.find("www."));
    if let Some(start) = start {
        let rest = &text[start..];
        let end =
            rest.find(|c: char| is_blank(c) || matches!(c, '，' | '、' | ')' | '）' | '|' | '<' | '>')).unwrap_or(rest.len());
        return Some(rest[..end].trim_end_matches(['.', ',', ';']));
    }
    // "linkedin.com/in/ann"
    let word = text.split(is_blank).find(|w| w.contains('/') && w.split('/').next().is_some_and(is_host))?;
    Some(word.trim_end_matches(['.', ',', ';']))
}

fn is_host(text: &str) -> bool {
    let Some((name, top)) = text.rsplit_once('.') else { return false };
    !name.is_empty()
        && (2..=8).contains(&top.len())
        && top.chars().all(|c| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
}

/// A phone number in a text, masked digits included.
pub fn phone(text: &str) -> Option<&str> {
    let is_part = |c: char| {
        c.is_numeric()
            || matches!(c, '+' | '-' | '(' | ')' | ' ' | '.' | '/' | '\u{a0}' | '–' | '‑' | '*' | 'x' | 'X' | '（' | '）')
    };
    let start = text.find(|c: char| c.is_numeric() || c == '+' || c == '(')?;
    let rest = &text[start..];
    let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let number = rest[..end].trim_end_matches(|c: char| !c.is_numeric() && !matches!(c, 'x' | 'X' | '*'));
    let number = number.trim_end_matches(' ');
    let digits = number.chars().filter(|c| c.is_numeric() || matches!(c, 'x' | 'X' | '*')).count();
    let real = number.chars().filter(|c| c.is_numeric()).count();
    let is_date = dates::find(number)
        .first()
        .is_some_and(|p| p.span == (0..number.len()) && (digits <= 8 || p.is_range && p.end.is_some()));
    let tail = text[start + number.len()..].trim_start_matches(|c: char| !c.is_alphanumeric() && c != '(' && c != '（');
    let is_tail = tail.is_empty() || tail.starts_with(['(', '（']);
    let open = number.matches('(').count() == number.matches(')').count();
    ((7..=17).contains(&digits)
        && real >= 3
        && !is_date
        && is_tail
        && open
        && !text[..start].ends_with(['/', '@', '.', '_', '-']))
    .then_some(number)
}

/// `38岁`, `38 років`, `44 years old`.
fn is_age(key: &str) -> bool {
    let digits = key.chars().take_while(|c| c.is_numeric()).count();
    if !(1..=2).contains(&digits) {
        return false;
    }
    let rest = normalise(&key.chars().skip(digits).collect::<String>());
    if word_count(&rest) > 3 || rest.is_empty() {
        return false;
    }
    labels::lookup(&rest).iter().any(|l| l.field == Field::Age)
        || words::lookup(Kind::Unit, &rest).is_some_and(|w| w.value == 1)
        || matches!(rest.as_str(), "岁" | "歳" | "歲" | "세" | "years old")
}

/// Whether a text looks like a postal address: a postal code, or a number beside words and a comma.
fn address_like(text: &str) -> Option<()> {
    let mut location = resume_core::model::Location::default();
    address::read(text, &mut location);
    (!location.postal_code.is_empty() && (!location.city.is_empty() || !location.address.is_empty())
        || !location.address.is_empty() && !location.city.is_empty())
    .then_some(())
}

fn ends_in_country(text: &str) -> bool {
    text.rsplit([',', '，']).next().is_some_and(|last| text.contains([',', '，']) && facts::country(&normalise(last)).is_some())
}

fn is_icon_image(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    lower.ends_with(".svg") || lower.contains("icon") || lower.contains("badge") || lower.contains("shields.io")
}

/// A title without the words for the document itself: `Ann Sample's CV`, `溫以恩 的履歷`.
pub fn without_document_words(text: &str) -> String {
    let key = normalise(text);
    let mut hits: Vec<(usize, usize)> = Vec::new();
    words::scan(&key, |hit| {
        if hit.word.kind == Kind::Document {
            hits.push((hit.start, hit.end));
        }
    });
    if hits.is_empty() {
        return collapse(text);
    }
    let start = hits.iter().map(|h| h.0).min().unwrap_or(0);
    let end = hits.iter().map(|h| h.1).max().unwrap_or(0);
    let letters = |part: &str| part.chars().filter(|c| c.is_alphanumeric()).count();
    let (before, within) = (letters(&key[..start]), letters(&key[start..end]));
    let mut count = 0;
    let mut out = String::new();
    for c in text.chars() {
        let counts = c.is_alphanumeric();
        if counts && count >= before && count < before + within {
            count += 1;
            continue;
        }
        count += usize::from(counts);
        out.push(c);
    }
    let out = collapse(&out);
    let mut out = out.trim_matches(|c: char| {
        is_blank(c) || matches!(c, '-' | '–' | '—' | ':' | '：' | '|' | '·' | ',' | '(' | ')' | '（' | '）')
    });
    for tail in ["'s", "’s", "的", "の", "之"] {
        out = out.strip_suffix(tail).unwrap_or(out);
    }
    for lead in ["of ", "de ", "von ", "du ", "di ", "av ", "van "] {
        out = out.strip_prefix(lead).unwrap_or(out);
    }
    out.trim().to_owned()
}
