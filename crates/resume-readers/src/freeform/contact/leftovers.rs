//! What nothing tells for certain: names, headlines, places.

use resume_core::tables::normalise;
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, Section};

use super::forms::{address_like, ends_in_country};
use super::parts::{is_contact_label, without_titles};
use super::{Contact, Leftover, NO_PLACE};
use crate::freeform::facts;
use crate::freeform::text::{ends_sentence, has_letters, word_count};

/// Whether the line of a piece tells gender or age as well.
fn is_beside_personal(doc: &crate::freeform::text::Doc<'_, '_>, piece: &crate::freeform::text::Piece) -> bool {
    doc.line(piece.line).split(['|', '｜', '/', '·', '丨', '，', ' ']).any(|part| {
        let key = normalise(part);
        words::lookup(Kind::Gender, &key).is_some() || super::is_age(&key)
    })
}

impl Contact<'_, '_, '_> {
    /// "(Work)", "(Personal)" behind a number or an address.
    fn is_kind_of_address(&self, piece: &crate::freeform::text::Piece) -> bool {
        let doc = self.doc;
        let text = doc.text(piece);
        let before = doc.line(piece.line).get(..piece.range.start).unwrap_or("");
        before.ends_with(['(', '（'])
            && word_count(text) == 1
            && (!crate::freeform::sections::known(text).is_empty() || !doc.fields(text).is_empty())
            && facts::country(&normalise(text)).is_none()
            && !facts::is_town(&normalise(text))
    }

    /// Names, headlines and places among what is left.
    pub(super) fn finish(mut self) {
        let doc = self.doc;
        let leftovers = std::mem::take(&mut self.leftovers);
        let has_town = leftovers.iter().any(|l| facts::is_town(&normalise(doc.text(&l.piece))));
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
            if matches!(
                &*key,
                "党员" | "中共党员" | "共产党员" | "预备党员" | "中共预备党员" | "团员" | "共青团员" | "群众" | "无党派"
            ) {
                self.out.extra(val);
                continue;
            }
            // "女 | 27岁 | 本科 | 杭州"
            if text.chars().all(crate::freeform::text::is_unspaced)
                && words::lookup(Kind::Degree, &key).is_some()
                && is_beside_personal(doc, &piece)
            {
                self.out.extra(val);
                continue;
            }
            if *text == self.out.resume.basics.name {
                self.out.skipped(val.span.clone(), "the name once more");
                continue;
            }
            // "Dr." is a title before a name, and a street behind one.
            let kinds = doc.kinds(without_titles(text));
            let words = word_count(text);
            let has_digits = text.contains(|c: char| c.is_ascii_digit());
            let ends_in_region = text.rsplit_once(", ").is_some_and(|(_, last)| crate::freeform::head::is_region_code(last));
            let is_no_place = kinds.has_any(&NO_PLACE) && !ends_in_region;
            // "Electrician | NR-10 | 14 years on the road"
            let is_headline = |text: &str| {
                let first = text.split(['|', '·', '•']).next().unwrap_or(text);
                first.len() < text.len() && doc.kinds(first).has(Kind::Role) && !first.contains(|c: char| c.is_ascii_digit())
            };
            // Where another piece is a town, one that is none is what the person is.
            let is_beside_town = is_beside_contact && has_town && !facts::is_town(&key);
            // A full stop is no part of the piece, but tells what it was.
            let is_sentence = ends_sentence(text)
                || doc.line(piece.line).get(piece.range.end..).is_some_and(|rest| {
                    rest.starts_with(['.', '。']) && piece.range.start == doc.whole(piece.line).range.start && {
                        ends_sentence(&format!("{text}."))
                    }
                });
            let heads = crate::freeform::sections::known(text);
            if self.is_preamble && self.has_name() && matches!(heads[..], [Section::Basics | Section::Profiles]) {
                self.out.skipped(val.span.clone(), "what the lines below it are");
            } else if words::lookup(Kind::Document, &key).is_some() {
                self.out.skipped(val.span.clone(), "the document's own name");
            } else if is_beside_contact
                && (facts::network(&key).is_some() || is_contact_label(doc, text) || self.is_kind_of_address(&piece))
            {
                self.out.skipped(val.span.clone(), "what the address beside it is");
            } else if !self.has_name()
                && !has_digits
                && (1..=6).contains(&words)
                && (!kinds.has(Kind::Address) || doc.style(&piece).strong)
                && facts::country(&key).is_none()
                && (!kinds.has(Kind::Role) || {
                    self.out.maybe_name = self.out.maybe_name.take().or_else(|| Some(val.clone()));
                    false
                })
                && (self.is_preamble || words >= 2)
            {
                self.name_line(&piece);
            } else if self.is_preamble
                && self.has_name()
                && self.out.resume.basics.label.is_empty()
                && (!has_digits || is_headline(text))
                && {
                    let is_role = kinds.has(Kind::Role) && (!kinds.has(Kind::Address) || is_headline(text)) && words <= 14;
                    let is_loud = doc.style(&piece).strong && !self.facts.is_place(&key);
                    let is_title = || is_beside_town && words <= 6 && text.chars().next().is_some_and(char::is_uppercase);
                    if is_beside_contact { is_loud || is_role && has_town || is_title() } else { is_role }
                }
            {
                self.headline(val);
            } else if is_sentence && words > 3 && !has_digits {
                self.out.summary(doc.markdown(&doc.whole(piece.line)));
            } else if address_like(text).is_some() && !kinds.has(Kind::Role)
                || kinds.has(Kind::Address) && has_digits
                || ends_in_country(text)
            {
                self.address(Field::Address, &val);
            } else if !has_digits
                && (is_beside_contact && words <= 4 && !is_no_place && !is_beside_town
                    || words <= 5 && !is_no_place && facts::is_town(&key))
            {
                self.address(Field::Location, &val);
            } else if self.is_preamble && self.out.resume.basics.label.is_empty() && words <= 14 && !ends_sentence(text) {
                self.headline(val);
            } else if self.is_preamble && words > 6 {
                self.out.summary(doc.markdown(&piece));
            } else if words <= 4
                && !has_digits
                && !is_no_place
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
