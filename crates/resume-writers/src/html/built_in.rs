//! The files of the themes that are built in.

macro_rules! files {
    ($root:literal: $($name:literal)+) => {
        &[$(($name, include_str!(concat!("../../../../templates/", $root, $name)))),+]
    };
}

/// Files by their paths, sorted.
pub type Files = &'static [(&'static str, &'static str)];

/// What all themes share: the look of each section's inside, and what every page's style begins with.
pub static SHARED: Files = files!("":
    "partials/address.hbs" "partials/addressee.hbs" "partials/attachments.hbs" "partials/awards.hbs"
    "partials/basics.summary.hbs" "partials/cefr.hbs" "partials/certificates.hbs" "partials/conferences.hbs"
    "partials/contact.hbs" "partials/coverLetter.hbs" "partials/details.hbs" "partials/digitalSelfAssessment.hbs"
    "partials/drivingLicences.hbs" "partials/education.hbs" "partials/education_facts.hbs" "partials/engagement.hbs"
    "partials/event.hbs" "partials/footer.hbs" "partials/head.hbs" "partials/header.hbs" "partials/interests.hbs"
    "partials/language_certificates.hbs" "partials/language_experiences.hbs" "partials/languages.hbs"
    "partials/memberships.hbs" "partials/personal.hbs" "partials/profiles.hbs" "partials/projects.hbs"
    "partials/publications.hbs" "partials/references.hbs" "partials/section.hbs" "partials/sections.hbs"
    "partials/skills.hbs" "partials/volunteer.hbs" "partials/work.hbs" "styles/base.css"
);

/// The themes: name and files. The first is the default.
pub static THEMES: &[(&str, Files)] = &[
    ("classic", files!("classic/": "page.hbs" "style.css" "theme.yaml")),
    ("modern", files!("modern/": "page.hbs" "style.css" "theme.yaml")),
    ("compact", files!("compact/": "page.hbs" "style.css" "theme.yaml")),
    ("academic", files!("academic/": "page.hbs" "partials/publications.hbs" "style.css" "theme.yaml")),
    ("plain", files!("plain/": "page.hbs" "partials/contact.hbs" "style.css" "theme.yaml")),
];

/// The compiled templates ([`super::code`]).
pub static CODE: &str = include_str!("templates.code");

/// Every template: its path below the folder of themes, and its text.
pub fn templates() -> impl Iterator<Item = (String, &'static str)> {
    let own =
        THEMES.iter().flat_map(|(theme, files)| files.iter().map(move |(path, text)| (code_path(Some(theme), path), *text)));
    let shared = SHARED.iter().map(|(path, text)| (code_path(None, path), *text));
    own.chain(shared).filter(|(path, _)| path.ends_with(".hbs"))
}

/// What a theme's own template, or a shared one, is called in [`CODE`].
pub fn code_path(theme: Option<&str>, path: &str) -> String {
    theme.map_or_else(|| path.to_owned(), |theme| format!("{theme}/{path}"))
}

/// The names of the themes.
pub fn names() -> impl Iterator<Item = &'static str> {
    THEMES.iter().map(|(name, _)| *name)
}

/// Everything that a theme is made of, so that it stands alone: its own files, and the shared ones that it does not replace.
pub fn whole(name: &str) -> Option<Vec<(&'static str, &'static str)>> {
    let (_, own) = THEMES.iter().find(|(n, _)| *n == name)?;
    let is_own = |path: &str| own.iter().any(|(p, _)| *p == path);
    let shared = SHARED.iter().filter(|(path, _)| !is_own(path));
    Some(own.iter().chain(shared).copied().collect())
}
