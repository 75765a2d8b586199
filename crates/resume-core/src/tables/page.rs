//! What stands on web pages beside a résumé: what serves the page, links to what entries are about, and icons.

use super::generated::page::{ICONS, PHRASES};
use super::normalise::{is_unspaced, is_word_char};

/// What a phrase of a page is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// In a line that says who or what made a page: `powered by`, `erstellt mit`.
    Credit,
    /// Over or beside what surrounds a résumé: `related posts`, 分享.
    Around,
    /// What a visitor can do: `print`, `zum Inhalt springen`.
    Action,
    /// At the beginning of a line that says when someone was last seen on a site: `last seen`, `был на сайте`.
    Status,
    /// A link to what an entry is about: `view project`, `ansehen`.
    View,
    /// What a page is called that says that there is none: `404 not found`, `Seite nicht gefunden`.
    Missing,
}

impl Kind {
    /// All kinds.
    pub const ALL: &'static [Self] = &[Self::Credit, Self::Around, Self::Action, Self::Status, Self::View, Self::Missing];

    /// The kind's name in the table.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Credit => "credit",
            Self::Around => "around",
            Self::Action => "action",
            Self::Status => "status",
            Self::View => "view",
            Self::Missing => "missing",
        }
    }
}

/// Whether a normalised text as a whole is a phrase of this kind.
pub fn is(kind: Kind, normalised: &str) -> bool {
    PHRASES.get_or_folded(normalised).contains(&kind)
}

/// How many words, or characters of scripts without spaces, a phrase has at most.
const LONGEST: usize = 7;

/// Whether a normalised text begins with a phrase of this kind.
pub fn begins(kind: Kind, normalised: &str) -> bool {
    let is_end = |at: usize, before: char, c: char| {
        at > 0 && is_word_char(before) && (!is_word_char(c) || is_unspaced(before) || is_unspaced(c))
    };
    let mut before = ' ';
    let mut ends = normalised.char_indices().filter(|(at, c)| is_end(*at, std::mem::replace(&mut before, *c), *c));
    let is_one = |end: usize| normalised.get(..end).is_some_and(|phrase| is(kind, phrase));
    ends.by_ref().take(3 * LONGEST).any(|(at, _)| is_one(at)) || is_one(normalised.len())
}

/// Whether there is a phrase of this kind anywhere in a normalised text. For short texts: each run of words is looked up.
pub fn has(kind: Kind, normalised: &str) -> bool {
    let mut ends = Vec::with_capacity(LONGEST);
    let mut start = 0;
    while let Some(rest) = normalised.get(start..).filter(|rest| !rest.is_empty()) {
        ends.clear();
        let mut before = ' ';
        for (at, c) in rest.char_indices() {
            if at > 0 && is_word_char(before) && (!is_word_char(c) || is_unspaced(before) || is_unspaced(c)) {
                ends.push(start + at);
                if ends.len() == LONGEST {
                    break;
                }
            }
            before = c;
        }
        if ends.len() < LONGEST {
            ends.push(normalised.len());
        }
        if ends.iter().any(|end| normalised.get(start..*end).is_some_and(|phrase| is(kind, phrase))) {
            return true;
        }
        // The next word, or the next character of a script without spaces.
        let mut chars = rest.char_indices().skip_while(|(at, c)| *at == 0 || is_word_char(*c) && !is_unspaced(*c)).peekable();
        let behind = chars.find(|(_, c)| is_word_char(*c));
        start = behind.map_or(normalised.len(), |(at, _)| start + at);
    }
    false
}

/// What an icon stands for, by a word of its class, file or alternative text, or by its character: a label in English, a
/// network's name, or nothing where what stands beside it says that by itself.
pub fn icon(word: &str) -> Option<&'static str> {
    ICONS.get(word).first().copied()
}

#[cfg(test)]
mod tests {
    use super::super::normalise;
    use super::*;

    #[test]
    fn phrases_are_found_as_wholes_or_anywhere() {
        assert!(is(Kind::Action, &normalise("Zum Inhalt springen")) && is(Kind::Action, &normalise("↑ Volver arriba")));
        assert!(!is(Kind::Action, &normalise("Print design")));
        for text in
            ["CV creado con CVFácil · Plantilla", "This page was last edited on Monday", "本站由 Hexo 驱动", "X 版权所有 2020"]
        {
            assert!(has(Kind::Credit, &normalise(text)), "{text}");
        }
        assert!(!has(Kind::Credit, &normalise("Built the desk twice, with care")));
        assert_eq!(
            (icon("marker"), icon("☎"), icon("envelope"), icon("knot")),
            (Some("Location"), Some("Phone"), Some(""), None)
        );
    }
}
