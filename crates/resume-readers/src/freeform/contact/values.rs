//! Values recognised by their own form, and what a label makes of its value.

use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, Section, normalise};

use crate::dates;
use crate::freeform::body::fields_of;
use crate::freeform::facts::{self};
use crate::freeform::split::label;
use crate::freeform::text::{Piece, Val, collapse, word_count};
use crate::freeform::{address, sections};

use super::*;

impl Contact<'_, '_, '_> {
    pub(super) fn linked(&mut self, part: &Piece, link: &str) -> bool {
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

    pub(super) fn email(&mut self, val: Val) {
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

    pub(super) fn phone(&mut self, mut val: Val) {
        val.text = halfwidth(&val.text);
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

    pub(super) fn url(&mut self, val: Val, network: Option<&'static str>, handle: Option<String>) {
        if let Some(network) = network {
            let name = Val { text: network.to_owned(), span: val.span.clone() };
            let handle = handle
                // "@ann@social.example.org": a handle names its server.
                .filter(|h| !h.contains('/') && (!h.contains('.') || h.starts_with('@') && h[1..].contains('@')))
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

    pub(super) fn handle(&mut self, network: &'static str, name: &Piece, value: &Piece) {
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

    pub(super) fn gender(&mut self, val: Val, value: u8) {
        if self.out.resume.basics.gender.is_empty() {
            self.out.resume.basics.gender = match value {
                1 => "male".to_owned(),
                2 => "female".to_owned(),
                _ => val.text,
            };
            self.out.record("/basics/gender", val.span, "gender");
        }
    }

    /// A value with its label.
    pub(super) fn labelled(&mut self, name: &Piece, value: &Piece) {
        let doc = self.doc;
        let key = normalise(doc.text(name));
        let val = doc.val(value);
        if let Some(network) = facts::network(&key) {
            self.handle(network, name, value);
            return;
        }
        doc.labelled(name, value);
        for field in fields_of(doc, name) {
            if field == Field::DrivingLicence && !val.text.is_empty() {
                let both = Val { text: format!("{} {}", doc.val(name).text, val.text), span: val.span.clone() };
                let span = val.span.clone();
                self.out.certificate(crate::freeform::out::Item { name: Some(both), span, ..Default::default() });
                return;
            }
            if self.field(field, value, &val) {
                return;
            }
        }
        // "Profile: linkedin.com/in/…"
        let is_address = doc.link(value).is_some() && !val.text.contains(is_blank);
        if let Some(section) = sections::known(doc.text(name)).first().copied()
            && !is_address
            && self.section_line(section, name, value)
        {
            return;
        }
        // "9年" is an age only where an age is meant, and many digits in one are a number to call.
        let is_age = is_age(&normalise(&val.text));
        let is_number =
            fields_of(doc, name).is_empty() && val.text.bytes().all(|b| b.is_ascii_digit()) && !val.text.starts_with('0');
        if !is_age && !is_number && self.certain(value) {
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
    pub(super) fn with_label(&self, name: &Piece, val: &Val) -> Val {
        let label = collapse(self.doc.text(name));
        let start = self.doc.span(name).start.min(val.span.start);
        let text = if val.text.is_empty() { label } else { format!("{label}: {}", val.text) };
        Val { text, span: start..val.span.end }
    }

    /// Sections of one line: `Languages: German, English`.
    pub(super) fn section_line(&mut self, section: Section, name: &Piece, value: &Piece) -> bool {
        let doc = self.doc;
        match section {
            Section::Languages => {
                for piece in crate::freeform::split::list(doc, value) {
                    if let Some((language, fluency)) = crate::freeform::lists::language(doc, &piece) {
                        self.out.language(language, fluency);
                    }
                }
            }
            Section::Interests => {
                for val in crate::freeform::lists::keywords(doc, value) {
                    self.out.interest(Some(val), Vec::new(), None);
                }
            }
            Section::Skills => {
                let keywords = crate::freeform::lists::keywords(doc, value);
                self.out.skill(Some(doc.val(name)), None, keywords, None);
            }
            Section::Summary => self.out.summary(doc.markdown(value)),
            _ => return false,
        }
        true
    }

    /// A field of the person; false when the value does not fit.
    pub(super) fn field(&mut self, field: Field, value: &Piece, val: &Val) -> bool {
        let doc = self.doc;
        let text = &val.text;
        match field {
            Field::Name => {
                let is_name = word_count(text) <= 6 && !text.contains(|c: char| c.is_ascii_digit());
                if is_name && self.has_name() && !self.is_preamble {
                    return self.out.resume.basics.name == *text;
                }
                if is_name {
                    self.bracketed_name(value, val);
                }
                is_name
            }
            Field::Email | Field::Emails => {
                let mut any = false;
                for piece in crate::freeform::split::list(doc, value) {
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
                let text = doc.text(value);
                let Some(period) = dates::find(text).into_iter().find(|p| p.start.is_some()) else { return false };
                let Some(date) = period.start else { return false };
                self.birth(date, val.span.clone());
                let parts = [doc.part(value, 0..period.span.start), doc.part(value, period.span.end..text.len())];
                let is_province = |inner: &str| (2..=3).contains(&inner.len()) && inner.bytes().all(|b| b.is_ascii_uppercase());
                let before = doc.text(&parts[0]);
                // "Comacchio (FE), 3 giugno 1985"
                if let Some((town, inner)) =
                    before.trim_end_matches([',', ' ']).strip_suffix(')').and_then(|t| t.split_once(" ("))
                    && is_province(inner)
                    && word_count(town) <= 4
                    && self.out.resume.basics.birth_place.is_empty()
                {
                    self.out.resume.basics.birth_place = format!("{town} ({inner})");
                    self.out.record("/basics/birthPlace", val.span.clone(), "place of birth");
                    return true;
                }
                if text.contains(['(', '（']) || text.chars().any(is_unspaced) {
                    parts.iter().for_each(|part| self.bracketed_birth(part));
                } else {
                    self.beside_birth(doc.text(&parts[0]), doc.text(&parts[1]), val);
                }
                true
            }
            Field::BirthPlace => {
                self.out.resume.basics.birth_place = text.clone();
                self.out.record("/basics/birthPlace", val.span.clone(), "place of birth");
                true
            }
            Field::Gender => {
                let value = words::lookup(Kind::Gender, &normalise(text)).map_or(0, |w| w.value);
                self.gender(val.clone(), value);
                true
            }
            Field::Nationality => match val.text.split_once([',', '，', ';']) {
                // "Nationality: Austrian, married, two children"
                Some((first, rest))
                    if facts::nationality(&normalise(first)).is_some() && facts::nationality(&normalise(rest)).is_none() =>
                {
                    let part = |text: &str| Val { text: text.trim().to_owned(), span: val.span.clone() };
                    let known = self.nationalities(&part(first));
                    self.out.extra(part(rest));
                    known
                }
                _ => self.nationalities(val),
            },
            // "Goal: to work where people read aloud."
            Field::Headline if ends_sentence(text) && word_count(text) > 6 && !doc.kinds(text).has(Kind::Role) => {
                self.out.summary(doc.markdown(value));
                true
            }
            Field::Headline | Field::Position => {
                self.headline(val.clone());
                true
            }
            // "Profile: linkedin.com/in/…"
            Field::Summary if doc.link(value).is_some() && !text.contains(is_blank) => false,
            Field::Summary => {
                self.out.summary(doc.markdown(value));
                true
            }
            Field::Image => {
                self.out.resume.basics.image = doc.link(value).map_or(text.clone(), str::to_owned);
                self.out.record("/basics/image", val.span.clone(), "a photo");
                true
            }
            Field::GivenName => {
                self.out.resume.basics.given_name = text.clone();
                self.out.record("/basics/givenName", val.span.clone(), "given name");
                true
            }
            Field::FamilyName => {
                self.out.resume.basics.family_name = text.clone();
                self.out.record("/basics/familyName", val.span.clone(), "family name");
                true
            }
            _ => false,
        }
    }

    /// `(女性)`, `生（満35歳）`: what is in brackets beside a date of birth.
    fn bracketed_birth(&mut self, part: &Piece) {
        let doc = self.doc;
        let text = doc.text(part);
        let mut at = 0;
        for piece in text.split(['(', ')', '（', '）', ',', '，', '、', '/']) {
            let inner = doc.part(part, at..at + piece.len());
            at += piece.len();
            at += text[at..].chars().next().map_or(0, char::len_utf8);
            let word = normalise(piece);
            // "生", "born"
            if !word.is_empty() && !self.certain(&inner) && word.chars().count() > 3 && !self.is_age_of(&word) {
                self.out.extra(doc.val(&inner));
            }
        }
    }

    /// `満31歳`: an age with a word before it.
    fn is_age_of(&self, word: &str) -> bool {
        word.find(|c: char| c.is_numeric()).is_some_and(|at| at <= 12 && is_age(&word[at..]))
    }

    /// A name; its reading, or its form in another script, may stand in brackets behind it.
    fn bracketed_name(&mut self, value: &Piece, val: &Val) {
        let doc = self.doc;
        let text = doc.text(value);
        let open = text.find(['(', '（']).filter(|at| *at > 0 && text.ends_with([')', '）']) && !self.has_name());
        let Some(open) = open else { return self.name(val.clone()) };
        self.name(doc.val(&doc.part(value, 0..open)));
        let inner = text[open..].trim_matches(['(', ')', '（', '）']);
        let start = open + text[open..].find(inner).unwrap_or(0);
        let inner = doc.part(value, start..start + inner.len());
        if !self.certain(&inner) {
            self.out.extra(doc.val(&inner));
        }
    }

    /// What stands beside a date of birth: the place, or an age.
    pub(super) fn beside_birth(&mut self, before: &str, after: &str, val: &Val) {
        let is_mark = |c: char| !c.is_alphanumeric();
        let before = before.trim_matches(is_mark);
        let rest = if after.contains(char::is_alphabetic) { after } else { before };
        let is_birth = |text: &str| labels::lookup(&normalise(text)).iter().any(|l| l.field == Field::BirthDate);
        let rest = rest.trim_start_matches(is_mark).trim_end_matches([' ', ')', '.', ',']);
        if !rest.contains(char::is_alphabetic)
            || is_age(&normalise(rest))
            || is_birth(rest)
            || word_count(rest) == 1 && rest.len() <= 3
        {
            return;
        }
        let first = rest.split(is_blank).next().unwrap_or("");
        let place = if first.chars().all(char::is_lowercase) { rest[first.len()..].trim_start() } else { rest };
        let is_place = (1..=4).contains(&word_count(place))
            && place.chars().next().is_some_and(|c| !c.is_lowercase())
            && !place.contains(|c: char| c.is_ascii_digit());
        if is_place && self.out.resume.basics.birth_place.is_empty() {
            self.out.resume.basics.birth_place = place.to_owned();
            self.out.record("/basics/birthPlace", val.span.clone(), "place of birth");
        } else {
            self.out.extra(Val { text: rest.to_owned(), span: val.span.clone() });
        }
    }

    /// Numbers of one label; addresses may stand beside them.
    pub(super) fn phones(&mut self, value: &Piece, val: &Val) -> bool {
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
                self.beside_number(piece);
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

    /// "138-0000-0000（微信同号）": the number is an account as well; whatever else a bracket behind it says is kept.
    fn beside_number(&mut self, piece: &Piece) {
        let doc = self.doc;
        let text = doc.text(piece);
        let Some(number) = phone(text).filter(|_| email(doc, piece).is_none()) else { return };
        let at = text.find(number).unwrap_or(0);
        let rest = text[at + number.len()..].trim();
        let Some(inner) = rest.strip_prefix(['(', '（']).and_then(|r| r.strip_suffix([')', '）'])).map(str::trim) else {
            return;
        };
        if !inner.contains(char::is_alphabetic) || !doc.fields(inner).is_empty() {
            return;
        }
        let span = doc.span(piece);
        // The longest beginning that is a network.
        let ends = inner.char_indices().rev().map(|(end, c)| end + c.len_utf8());
        let lead = ends.map(|end| &inner[..end]).find_map(|lead| facts::network(&normalise(lead)));
        match lead {
            Some(network) => {
                let val = |text: &str| Val { text: text.to_owned(), span: span.clone() };
                self.out.profile(val(network), Some(val(number)), None);
            }
            None if super::sections_known(inner) => {}
            None => self.out.extra(Val { text: inner.to_owned(), span }),
        }
    }

    pub(super) fn nationalities(&mut self, val: &Val) -> bool {
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

    pub(super) fn address(&mut self, field: Field, val: &Val) -> bool {
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
            && let Some(code) = facts::country(&normalise(&val.text)).or_else(|| {
                let is_code = val.text.len() == 2 && val.text.bytes().all(|b| b.is_ascii_uppercase());
                resume_core::tables::countries::by_code(&val.text).filter(|_| is_code).map(|country| country.code())
            })
        {
            location.country_code = code.to_owned();
            self.out.record("/basics/location/countryCode", val.span.clone(), "country");
            return true;
        }
        let has_address = !location.address.is_empty() || !location.city.is_empty() || !location.country_code.is_empty();
        if has_address {
            return self.second_address(val);
        }
        // "Екатеринбург, готов к переезду": a town and a remark.
        let remark = val.text.split_once(", ").filter(|(town, remark)| {
            facts::is_town(&normalise(town)) && word_count(remark) > 1 && remark.starts_with(char::is_lowercase)
        });
        if let Some((town, remark)) = remark {
            address::read(town, location);
            self.out.extra(Val { text: remark.to_owned(), span: val.span.clone() });
        } else {
            address::read(&val.text, location);
        }
        let location = &self.out.resume.basics.location;
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
    pub(super) fn second_address(&mut self, val: &Val) -> bool {
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
    pub(super) fn slashed(&mut self, part: &Piece) -> bool {
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
            let mut head = crate::freeform::head::Head::default();
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
                    let piece = if crate::freeform::head::is_cjk(all) { doc.part(&piece, begin..from) } else { piece.clone() };
                    let sep = if head.atoms.is_empty() { Sep::None } else { Sep::Wide };
                    head.atoms.push(crate::freeform::split::Atom { style: doc.style(&piece), piece, sep, is_bracket: false });
                    if !crate::freeform::head::is_cjk(all) {
                        break;
                    }
                }
            }
            let entries = crate::freeform::head::assign(
                doc,
                &[head],
                crate::freeform::head::Sort::Education,
                self.facts,
                &mut crate::freeform::head::Order::default(),
            );
            for mut entry in entries {
                entry.span = doc.span(part);
                self.out.education(entry);
            }
            return true;
        }
        false
    }
}
