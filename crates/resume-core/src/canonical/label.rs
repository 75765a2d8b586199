//! Which field a label names.

use crate::model::{FieldInfo, RecordInfo};
use crate::tables::{Locale, labels, normalise};

/// The field of a record that a label names, in any language: the one that it is printed for, else the first.
pub fn field_of(info: &'static RecordInfo, label: &str) -> Option<&'static FieldInfo> {
    field_among(info, label, |_| true)
}

/// As [`field_of`], of those fields that `is_meant` allows.
pub fn field_among(info: &'static RecordInfo, label: &str, is_meant: impl Fn(&FieldInfo) -> bool) -> Option<&'static FieldInfo> {
    best_field(&[info], label, is_meant).map(|(_, field)| field)
}

/// The field of one of several records whose labels stand side by side.
pub fn best_field(
    records: &[&'static RecordInfo],
    label: &str,
    is_meant: impl Fn(&FieldInfo) -> bool,
) -> Option<(&'static RecordInfo, &'static FieldInfo)> {
    let normal = normalise(label);
    let found = labels::lookup(&normal);
    if found.is_empty() {
        return None;
    }
    let mut first = None;
    for info in records {
        for field in info.fields.iter().filter(|field| is_meant(field) && !is_told_by_a_line(field)) {
            let Some(own) = labels::of_model(info.name, field.key) else { continue };
            let mut matches = found.iter().filter(|label| label.field == own).peekable();
            if matches.peek().is_none() {
                continue;
            }
            if matches.any(|found| normalise(labels::label(own, found.locale)) == normal) {
                return Some((info, field));
            }
            first = first.or(Some((*info, field)));
        }
    }
    first
}

/// Periods stand on a line of their own and never under a label.
fn is_told_by_a_line(field: &FieldInfo) -> bool {
    matches!(field.key, "startDate" | "endDate")
}

/// The label that writers print for a field: the language's own, or, where readers would take that for another field of
/// the record in another language, the English one.
pub fn label(info: &'static RecordInfo, key: &str, locale: Locale) -> &'static str {
    let Some(field) = labels::of_model(info.name, key) else { return "" };
    let own = labels::label(field, locale);
    if field_of(info, own).is_some_and(|found| found.key == key) { own } else { labels::label(field, Locale::En) }
}

/// Whether a text is the label of a field of the record.
pub fn is_label(info: &'static RecordInfo, text: &str) -> bool {
    field_of(info, text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Record, Resume};

    #[test]
    fn a_printed_label_names_its_own_field() {
        let mut records = vec![Resume::INFO];
        let mut wrong = Vec::new();
        let mut at = 0;
        while let Some(info) = records.get(at).copied() {
            records.extend(info.fields.iter().filter_map(|f| f.record));
            at += 1;
            let fields = info.fields.iter().filter(|f| !is_told_by_a_line(f) && labels::of_model(info.name, f.key).is_some());
            for (field, locale) in fields.flat_map(|f| Locale::ALL.iter().map(move |l| (f, *l))) {
                let label = label(info, field.key, locale);
                let found = field_of(info, label).map(|f| f.key);
                if found != Some(field.key) {
                    wrong.push(format!("{} {label:?} ({}): {} is read as {found:?}", info.name, locale.tag(), field.key));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn labels_that_stand_side_by_side_are_told_apart() {
        use crate::model::{Addressee, Basics, Cefr, CoverLetter, Form, Language, Location};
        let groups: [&[&'static RecordInfo]; 3] = [
            &[Basics::INFO, Location::INFO],
            &[CoverLetter::INFO, Addressee::INFO, Location::INFO],
            &[Language::INFO, Cefr::INFO],
        ];
        let is_meant = |field: &FieldInfo| {
            field.form != Form::Record && !matches!(field.key, "label" | "summary" | "image" | "opening" | "body" | "closing")
        };
        let mut wrong = Vec::new();
        for group in groups {
            for (info, field, locale) in group
                .iter()
                .flat_map(|info| info.fields.iter().map(move |f| (*info, f)))
                .flat_map(|(info, field)| Locale::ALL.iter().map(move |l| (info, field, *l)))
                .filter(|(_, field, _)| is_meant(field))
            {
                let label = label(info, field.key, locale);
                let found = best_field(group, label, is_meant).map(|(info, f)| (info.name, f.key));
                if found != Some((info.name, field.key)) && !(info.name == "Basics" && field.key == "name") {
                    wrong.push(format!("{} {label:?} ({}): {} is read as {found:?}", info.name, locale.tag(), field.key));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
