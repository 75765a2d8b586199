//! The name and the headline, in whatever heading or line they stand.

use resume_core::outline::Role;

use super::*;

impl Contact<'_, '_, '_> {
    pub(super) fn heading(&mut self, unit: &Unit) {
        // A bold line above it may have been the name.
        if !self.has_name() && unit.role != Role::Heading(1) {
            let doc = self.doc;
            let is_name = |l: &Leftover| {
                let text = doc.text(&l.piece);
                doc.style(&l.piece).strong
                    && !l.is_beside_contact
                    && (2..=6).contains(&word_count(text))
                    && !text.contains(|c: char| c.is_ascii_digit() || c == ',')
                    && !doc.kinds(text).has(Kind::Role)
                    && words::lookup(Kind::Document, &normalise(text)).is_none()
            };
            if let Some(at) = self.leftovers.iter().position(is_name) {
                let name = self.leftovers.remove(at);
                self.name_line(&name.piece);
            }
        }
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

    pub(super) fn has_name(&self) -> bool {
        !self.out.resume.basics.name.is_empty()
    }

    /// A heading below the name: the headline, if it is short.
    pub(super) fn named_already(&mut self, piece: &Piece) {
        let val = self.doc.val(piece);
        // The name once more, with its form in another script behind it.
        let name = &self.out.resume.basics.name;
        if let Some(rest) = val.text.strip_prefix(name.as_str()).filter(|r| r.trim_start().starts_with(['(', '（'])) {
            let text = rest.trim().trim_matches(['(', ')', '（', '）']).to_owned();
            self.out.extra(Val { text, span: val.span });
            return;
        }
        if !val.text.is_empty() && val.text != self.out.resume.basics.name {
            self.headline(val);
        }
    }

    /// `Ann Sample — Data Engineer`, `CV -- Ann Sample`, `王小明的简历`.
    pub(super) fn name_line(&mut self, piece: &Piece) {
        let doc = self.doc;
        // "Name:" of a form that is not filled in.
        let name = doc.text(piece).trim_end_matches([':', '：']).trim_end();
        let is_empty_label = doc.line(piece.line).trim_end().ends_with([':', '：']) && !doc.fields(name).is_empty();
        if is_empty_label {
            self.out.skipped(doc.span(piece), "a label without a value");
            return;
        }
        if words::lookup(Kind::Document, &normalise(doc.text(piece))).is_some() {
            self.out.skipped(doc.span(piece), "the document's own name");
            return;
        }
        let Some(piece) = introduced(doc, piece) else {
            self.out.skipped(doc.span(piece), "a greeting");
            return;
        };
        let piece = &piece;
        if !self.has_name()
            && let Some((name, role)) = beside_role(doc, piece)
        {
            self.name(name);
            self.headline(role);
            return;
        }
        let cut = cut(doc, piece, false);
        let mut atoms = cut.atoms;
        // A comma parts a name from a role or degree, but no role from another.
        if atoms.first().is_some_and(|a| doc.kinds(doc.text(&a.piece)).has(Kind::Role)) {
            let mut joined: Vec<crate::freeform::split::Atom> = Vec::new();
            for atom in atoms {
                match joined.last_mut().filter(|_| atom.sep == Sep::Comma) {
                    Some(last) => last.piece.range.end = atom.piece.range.end,
                    None => joined.push(atom),
                }
            }
            atoms = joined;
        }
        // "Gordon (Gordie) Lachance": a name within a name.
        if let [first, inner, last] = &atoms[..]
            && inner.is_bracket
            && last.sep == Sep::Style
            && !self.has_name()
            && [first, inner, last]
                .iter()
                .all(|a| word_count(doc.text(&a.piece)) <= 3 && !doc.kinds(doc.text(&a.piece)).has(Kind::Role))
        {
            let whole = Piece { line: piece.line, range: first.piece.range.start..last.piece.range.end };
            self.name(doc.val(&whole));
            return;
        }
        // "Ing. Ann Sample, Ph.D.", "Ann Sample, RN"
        let mut joined: Vec<crate::freeform::split::Atom> = Vec::with_capacity(atoms.len());
        for atom in atoms {
            let text = doc.text(&atom.piece);
            let is_title = atom.sep == Sep::Comma
                && text.len() <= 8
                && (text.contains('.') && doc.kinds(text).has(Kind::Degree)
                    || text.len() <= 5 && text.chars().all(|c| c.is_ascii_uppercase() || c == '-')
                    || doc.kinds(text).has(Kind::Degree));
            match joined.last_mut().filter(|_| is_title) {
                Some(last) => last.piece.range.end = atom.piece.range.end,
                None => joined.push(atom),
            }
        }
        for atom in joined {
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
            // "律师简历": what kind of résumé it is.
            let is_kind = text.len() < doc.text(&atom.piece).len() && words::lookup(Kind::Role, &normalise(&text)).is_some();
            let val = Val { text, span: doc.span(&atom.piece) };
            if is_kind && !self.has_name() {
                self.headline(val);
            } else if !self.has_name() {
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

    pub(super) fn name(&mut self, val: Val) {
        if self.has_name() {
            if self.out.resume.basics.name != val.text {
                self.out.extra(val);
            }
            return;
        }
        self.out.resume.basics.name = val.text;
        self.out.record("/basics/name", val.span, "the person's name");
    }

    pub(super) fn headline(&mut self, val: Val) {
        if self.out.resume.basics.label.is_empty() {
            self.out.resume.basics.label = val.text;
            self.out.record("/basics/label", val.span, "headline");
        } else if self.out.resume.basics.label != val.text {
            self.out.extra(val);
        }
    }

    /// The job that is looked for goes before what only stood where headlines do.
    pub(super) fn wanted(&mut self, val: Val) {
        let old = &self.out.resume.basics.label;
        if !old.is_empty() && !self.doc.kinds(old).has(Kind::Role) {
            let old = Val { text: std::mem::take(&mut self.out.resume.basics.label), span: val.span.clone() };
            self.out.extra(old);
        }
        self.headline(val);
    }
}
