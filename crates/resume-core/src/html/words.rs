use crate::PartialDate;

/// The words of a page in one language: what the writer prints beside values and in place of codes, and what the reader
/// must know to tell whether it still stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    tag: String,
}

impl Words {
    /// The words of a language (BCP 47), or English.
    pub fn of(tag: &str) -> Self {
        Self { tag: tag.to_owned() }
    }

    /// The language that the words are really in: BCP 47.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The heading of a section of the shared schema, by its key.
    pub fn heading(&self, section: &str) -> &'static str {
        match section {
            "basics" => "Curriculum vitae",
            "basics.summary" => "Profile",
            "work" => "Experience",
            "volunteer" => "Volunteering",
            "education" => "Education",
            "awards" => "Awards",
            "certificates" => "Certificates",
            "publications" => "Publications",
            "skills" => "Skills",
            "languages" => "Languages",
            "interests" => "Interests",
            "references" => "References",
            "projects" => "Projects",
            "memberships" => "Memberships",
            "conferences" => "Conferences",
            "drivingLicences" => "Driving licence",
            "digitalSelfAssessment" => "Digital skills",
            "attachments" => "Attachments",
            "coverLetter" => "Cover letter",
            _ => "Further information",
        }
    }

    /// The label of a field, by its record and key.
    pub fn label(&self, record: &str, key: &str) -> &'static str {
        match (record, key) {
            (_, "honorificPrefix") => "Title",
            (_, "givenName") => "Given name",
            (_, "familyName") => "Family name",
            (_, "birthDate") => "Date of birth",
            (_, "birthPlace") => "Place of birth",
            (_, "nationalities") => "Nationality",
            (_, "gender") => "Gender",
            (_, "score") => "Grade",
            (_, "thesis") => "Thesis",
            (_, "credits") => "Credits",
            (_, "eqfLevel") => "EQF level",
            (_, "iscedFields") => "Field of education",
            (_, "courses") => "Courses",
            (_, "listening") => "Listening",
            (_, "reading") => "Reading",
            (_, "spokenInteraction") => "Spoken interaction",
            (_, "spokenProduction") => "Spoken production",
            (_, "writing") => "Writing",
            (_, "information") => "Information processing",
            (_, "communication") => "Communication",
            (_, "contentCreation") => "Content creation",
            (_, "safety") => "Safety",
            (_, "problemSolving") => "Problem solving",
            (_, "version") => "Version",
            (_, "lastModified") => "Last updated",
            (_, "language") => "Language",
            (_, "image") => "Photo",
            _ => "",
        }
    }

    /// A date in words.
    pub fn date(&self, date: PartialDate) -> String {
        const MONTHS: [&str; 12] = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ];
        let month = date.month().and_then(|m| MONTHS.get(usize::from(m) - 1)).copied().unwrap_or("");
        match (date.month(), date.day()) {
            (None, _) => date.year().to_string(),
            (Some(_), None) => format!("{month} {}", date.year()),
            (Some(_), Some(day)) => format!("{day} {month} {}", date.year()),
        }
    }

    /// The date that [`Words::date`] writes so, or an ISO date.
    pub fn read_date(&self, text: &str) -> Option<PartialDate> {
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
    pub fn present(&self) -> &'static str {
        "present"
    }

    /// The name of a country (ISO 3166-1 alpha-2), or the code itself.
    pub fn country<'c>(&self, code: &'c str) -> &'c str {
        code
    }

    /// What a coded value of a field is called; the value itself where it is no code.
    pub fn term<'v>(&self, _field: &str, value: &'v str) -> &'v str {
        value
    }

    /// What stands between the items of a list in a line.
    pub fn comma(&self) -> &'static str {
        match self.tag.get(..2) {
            Some("zh") => "，",
            Some("ja") => "、",
            Some("ar" | "fa" | "ur") => "، ",
            _ => ", ",
        }
    }

    /// What stands between a label and its value.
    pub fn colon(&self) -> &'static str {
        match self.tag.get(..2) {
            Some("zh" | "ja") => "：",
            Some("fr") => "\u{a0}: ",
            _ => ": ",
        }
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.tag.split('-').next(), Some("ar" | "he" | "fa" | "ur" | "yi" | "ps" | "sd" | "ckb" | "dv" | "ug"))
    }
}
