use crate::PartialDate;
use crate::model::Form;
use crate::tables::words::{self, Kind};
use crate::tables::{Locale, Section, countries, dates, labels, languages, normalise, sections};

/// The genders that have a code, and their value in the table of words.
const GENDERS: [(&str, u8); 2] = [("male", 1), ("female", 2)];

/// The words of a page in one language: what the writer prints beside values and in place of codes, and what the reader
/// must know to tell whether it still stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    locale: Locale,
    dates: Dates,
}

/// How a page writes dates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dates {
    /// With the months' names: `September 2016`.
    #[default]
    Long,
    /// With abbreviations of them: `Sep 2016`.
    Short,
    /// As in ISO 8601: `2016-09`.
    Iso,
}

impl Dates {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Long, Self::Short, Self::Iso];

    /// The name, as [`super::DATES`] says it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Long => "long",
            Self::Short => "short",
            Self::Iso => "iso",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dates| dates.name() == name)
    }
}

impl Words {
    /// The words of a language (BCP 47), or English.
    pub fn of(tag: &str) -> Self {
        Self { locale: Locale::of(tag), dates: Dates::default() }
    }

    /// The same, with dates written in that way.
    pub fn with_dates(self, dates: Dates) -> Self {
        Self { dates, ..self }
    }

    /// How dates are written.
    pub fn dates(self) -> Dates {
        self.dates
    }

    /// The language that the words are in: BCP 47.
    pub fn tag(self) -> &'static str {
        self.locale.tag()
    }

    /// The heading of a section of the shared schema, by its key.
    pub fn heading(self, section: &str) -> &'static str {
        Section::from_key(section).map_or("", |section| sections::title(section, self.locale))
    }

    /// What the document is called.
    pub fn document(self) -> String {
        let word = words::first(Kind::Document, self.locale);
        let mut letters = word.chars();
        letters.next().map_or_else(|| "Curriculum vitae".to_owned(), |c| c.to_uppercase().chain(letters).collect())
    }

    /// The label of a field, by the name of its record and its key.
    pub fn label(self, record: &str, key: &str) -> &'static str {
        labels::of_model(record, key).map_or("", |field| labels::label(field, self.locale))
    }

    /// A date in words.
    pub fn date(self, date: PartialDate) -> String {
        match self.dates {
            Dates::Long => dates::format(date, self.locale),
            Dates::Short => dates::format_short(date, self.locale),
            Dates::Iso => date.to_string(),
        }
    }

    /// The date that [`Words::date`] writes so, or an ISO date.
    pub fn read_date(self, text: &str) -> Option<PartialDate> {
        let text = text.trim();
        if let Ok(date) = text.parse() {
            return Some(date);
        }
        let year = text.split(|c: char| !c.is_ascii_digit()).find(|run| run.len() == 4)?.parse().ok()?;
        let months = || (1..=12).map(Some);
        let days = (1..=31).flat_map(|day| months().map(move |month| (month, Some(day))));
        let wanted = text.to_lowercase();
        let mut dates = months().map(|month| (month, None)).chain(days).filter_map(|(m, d)| PartialDate::new(year, m, d));
        dates.find(|date| self.date(*date).to_lowercase() == wanted)
    }

    /// The end of a period that goes on.
    pub fn present(self) -> &'static str {
        dates::present(self.locale)
    }

    /// The name of a country (ISO 3166-1 alpha-2), or the code itself where it is none.
    pub fn country(self, code: &str) -> &str {
        countries::by_code(code).map_or(code, |country| country.name(self.locale))
    }

    /// What a coded value of a field is called; the value itself where it is no code.
    pub fn term<'v>(self, field: &str, value: &'v str) -> &'v str {
        let word = match (field, value) {
            ("fluency", "native") => words::first(Kind::Native, self.locale),
            ("gender", code) => {
                words::gender(GENDERS.iter().find(|(name, _)| *name == code).map_or(0, |(_, value)| *value), self.locale)
            }
            ("code", code) => languages::name(code, self.locale).unwrap_or(""),
            _ => "",
        };
        if word.is_empty() { value } else { word }
    }

    /// The code of a country or human language that somebody wrote by its name, in any language.
    pub fn code_of(form: Form, name: &str) -> Option<&'static str> {
        let name = normalise(name);
        match form {
            Form::Country => countries::by_name(&name).map(|country| country.code()),
            Form::Language => languages::by_name(&name).map(|language| language.code()),
            _ => None,
        }
    }

    /// The code of a gender that somebody wrote in words, in any language.
    pub fn gender_of(word: &str) -> Option<&'static str> {
        let value = words::lookup(Kind::Gender, &normalise(word))?.value;
        GENDERS.iter().find(|(_, v)| *v == value).map(|(name, _)| *name)
    }

    /// What stands between the items of a list in a line.
    pub fn comma(self) -> &'static str {
        match self.tag() {
            "zh-Hans" | "zh-Hant" => "，",
            "ja" => "、",
            "ar" | "fa" | "ur" => "، ",
            _ => ", ",
        }
    }

    /// What stands between the pieces of a line, such as role and employer.
    pub fn separator(self) -> &'static str {
        match self.tag() {
            "zh-Hans" | "zh-Hant" | "ja" | "ko" => " · ",
            _ => self.comma(),
        }
    }

    /// What stands between a label and its value.
    pub fn colon(self) -> &'static str {
        match self.tag() {
            "zh-Hans" | "zh-Hant" | "ja" => "：",
            "fr" => "\u{a0}: ",
            _ => ": ",
        }
    }
}

/// Whether a language (BCP 47) is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or("");
    match parts.next() {
        Some("Arab" | "Hebr" | "Thaa" | "Syrc") => true,
        Some(script) if script.len() == 4 => false,
        _ => matches!(language, "ar" | "he" | "fa" | "ur" | "yi" | "ps" | "sd" | "ckb" | "dv" | "ug"),
    }
}
