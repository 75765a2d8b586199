//! Labels that people write before a value ("E-mail: …"), and that writers print for fields without a place of their own.

use super::Locale;
pub use super::generated::labels::Field;
use super::generated::labels::{MODEL_FIELDS, TITLES, WORDS};
use super::printed::Printed;

/// What a label says, in which language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Label {
    /// What the value is.
    pub field: Field,
    /// The language of the label.
    pub locale: Locale,
}

/// What a normalised label can mean: several fields when it depends on the entry it stands in ("Title", "Level", "Name"),
/// and the same field for several languages. A label without its diacritics is found too.
pub fn lookup(normalised: &str) -> &'static [Label] {
    match WORDS.get_or_folded(normalised) {
        [] if normalised.contains('(') => without_plurals(normalised).map_or(&[], |single| WORDS.get_or_folded(&single)),
        found => found,
    }
}

/// `name(s)`: without the ends that make words plural, if there are any.
pub(super) fn without_plurals(normalised: &str) -> Option<String> {
    let mut out = String::with_capacity(normalised.len());
    let mut rest = normalised;
    while let Some((before, behind)) = rest.split_once('(') {
        out.push_str(before);
        let ending = behind.split_once(')').unwrap_or((behind, ""));
        let is_ending = before.ends_with(char::is_alphabetic) && !ending.0.is_empty() && ending.0.chars().count() <= 3;
        if !is_ending {
            return None;
        }
        rest = ending.1;
    }
    out.push_str(rest);
    (out.len() < normalised.len()).then_some(out)
}

/// The label that writers print.
pub fn label(field: Field, locale: Locale) -> &'static str {
    match TITLES.get(field as usize, locale as usize) {
        "" => TITLES.get(field as usize, Locale::En as usize),
        label => label,
    }
}

/// The languages in which writers print that label for a field.
pub fn printed(field: Field, text: &str) -> &'static [Locale] {
    static PRINTED: Printed = Printed::new();
    PRINTED.locales(Field::ALL.len(), field as usize, |locale| label(field, locale), text)
}

/// The field of a record of the model: the type's name and the key in the shared schema (`"Work"`, `"name"`).
pub fn of_model(record: &str, key: &str) -> Option<Field> {
    MODEL_FIELDS.get_joined([record, ".", key]).first().copied()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::normalise;
    use super::*;
    use crate::model::{Record, RecordInfo, Resume};

    fn records(info: &'static RecordInfo, all: &mut BTreeMap<&'static str, &'static RecordInfo>) {
        if all.insert(info.name, info).is_none() {
            for record in info.fields.iter().filter_map(|f| f.record) {
                records(record, all);
            }
        }
    }

    #[test]
    fn every_model_field_has_a_label_of_its_own_in_its_record() {
        let mut all = BTreeMap::new();
        records(Resume::INFO, &mut all);
        all.remove("Resume");
        for info in all.values() {
            for &locale in Locale::ALL {
                let mut seen = BTreeMap::new();
                for field in info.fields {
                    let id = of_model(info.name, field.key).unwrap_or_else(|| panic!("{}.{} has no label", info.name, field.key));
                    let text = label(id, locale);
                    assert!(!text.is_empty(), "{id:?} has no English label");
                    let other = seen.insert(normalise(text), field.key);
                    assert_eq!(other, None, "{}.{}: {text} ({})", info.name, field.key, locale.tag());
                }
            }
        }
    }

    #[test]
    fn printed_labels_are_read_back() {
        for &field in Field::ALL {
            for &locale in Locale::ALL {
                let text = TITLES.get(field as usize, locale as usize);
                let label = Label { field, locale };
                assert!(text.is_empty() || lookup(&normalise(text)).contains(&label), "{text} ({label:?}) is not found");
            }
        }
    }

    #[test]
    fn labels_of_many_languages() {
        for (text, field) in [
            ("E-Mail", Field::Email),
            ("電話番号", Field::Phone),
            ("Téléphone :", Field::Phone),
            ("Дата рождения", Field::BirthDate),
            ("Staatsangehoerigkeit", Field::Nationality),
            ("技术栈", Field::Keywords),
            ("الجنسية", Field::Nationality),
            ("สถานภาพ", Field::MaritalStatus),
            ("Doğum tarihi", Field::BirthDate),
        ] {
            assert!(lookup(&normalise(text)).iter().any(|l| l.field == field), "{text}");
        }
    }
}
