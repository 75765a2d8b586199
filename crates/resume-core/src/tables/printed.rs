//! What writers print in each language, the other way round: the languages in which a text is printed so.

use std::sync::OnceLock;

use super::Locale;

/// What is printed for each of some things: the distinct texts, each with the languages that print it.
pub(super) struct Printed(OnceLock<Vec<Row>>);

type Row = OnceLock<Vec<(&'static str, Vec<Locale>)>>;

impl Printed {
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// The languages that print `text` for the thing `row` of `rows`, for which `title` tells what each prints. A thing's texts
    /// are gathered when they are first asked for.
    pub fn locales(
        &'static self,
        rows: usize,
        row: usize,
        title: impl Fn(Locale) -> &'static str,
        text: &str,
    ) -> &'static [Locale] {
        let all = self.0.get_or_init(|| vec![OnceLock::new(); rows]);
        let Some(row) = all.get(row) else { return &[] };
        let titles = row.get_or_init(|| {
            let mut titles: Vec<(&'static str, Vec<Locale>)> = Vec::new();
            for &locale in Locale::ALL {
                let title = title(locale);
                match titles.iter_mut().find(|(known, _)| *known == title) {
                    Some((_, locales)) => locales.push(locale),
                    None => titles.push((title, vec![locale])),
                }
            }
            titles
        });
        titles.iter().find(|(title, _)| *title == text).map_or(&[], |(_, locales)| locales)
    }
}
