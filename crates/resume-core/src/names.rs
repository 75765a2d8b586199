//! A person's whole name and its parts.
//!
//! Splitting is a guess: [`split`] takes the last word, with the particles before it, for the family name; Han, Hangul
//! and kana names are family first and written without a space, and [`join`] puts them together again that way.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

static COMPOUND_SURNAMES: &str = include_str!("../data/compound-surnames.tsv");
static WORDS: &str = include_str!("../data/name-words.tsv");

/// The parts of a name.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Parts {
    /// Titles before the name, such as `Prof. Dr.`.
    pub prefix: String,
    /// Given names.
    pub given: String,
    /// Family names, with their particles and what follows them (`Jr.`).
    pub family: String,
}

/// Guesses the parts of a whole name. Of a name of one word, the family name stays empty.
///
/// ```
/// use resume_core::names::split;
/// let parts = split("Dr. Anna Maria van der Berg");
/// assert_eq!((&*parts.prefix, &*parts.given, &*parts.family), ("Dr.", "Anna Maria", "van der Berg"));
/// let parts = split("欧阳明月");
/// assert_eq!((&*parts.given, &*parts.family), ("明月", "欧阳"));
/// ```
pub fn split(name: &str) -> Parts {
    if let Some((family, rest)) = name.split_once([',', '，']) {
        let is_suffix = rest.split_whitespace().all(|word| is(word, "suffix"));
        if !is_suffix && !family.trim().is_empty() {
            let Parts { prefix, given, .. } = titles(rest);
            return Parts { prefix, given, family: words(family) };
        }
    }
    let Parts { prefix, given: whole, .. } = titles(name);
    let (given, family) = if is_unspaced(&whole) { split_unspaced(&whole) } else { split_spaced(&whole) };
    Parts { prefix, given, family }
}

/// The titles at the start of a name, and the rest as the given name.
fn titles(name: &str) -> Parts {
    let all: Vec<&str> = name.split_whitespace().collect();
    // A title is no title when nothing follows it.
    let count = all.iter().take(all.len().saturating_sub(1)).take_while(|word| is(word, "prefix")).count();
    let (prefix, rest) = all.split_at(count);
    Parts { prefix: prefix.join(" "), given: rest.join(" "), family: String::new() }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is(word: &str, kind: &str) -> bool {
    static KINDS: LazyLock<HashSet<(&str, &str)>> =
        LazyLock::new(|| WORDS.lines().filter_map(|line| line.split_once('\t')).collect());
    let word = word.trim_end_matches(['.', ',']).to_lowercase();
    KINDS.contains(&(word.as_str(), kind))
}

fn split_spaced(name: &str) -> (String, String) {
    let all: Vec<&str> = name.split_whitespace().collect();
    let suffixes = all.iter().rev().take_while(|word| is(word, "suffix")).count();
    let end = all.len() - suffixes;
    if end < 2 {
        return (name.to_owned(), String::new());
    }
    let mut start = end - 1;
    // Particles are written small, or there is a given name before them ("Vincent Van Gogh").
    while start > 1 && is(all[start - 1], "particle") {
        start -= 1;
    }
    if start == 1 && is(all[0], "particle") && all[0].starts_with(char::is_lowercase) {
        return (String::new(), all.join(" "));
    }
    (all[..start].join(" "), all[start..].join(" "))
}

fn split_unspaced(name: &str) -> (String, String) {
    if let Some((family, given)) = name.split_once(char::is_whitespace) {
        return (given.split_whitespace().collect(), family.to_owned());
    }
    // A name with a dot is a foreign one in transcription; which part is which differs by people.
    let length = name.chars().count();
    if length < 2 || name.contains(['·', '・', '‧', '•']) {
        return (name.to_owned(), String::new());
    }
    let compound =
        COMPOUND_SURNAMES.lines().filter(|s| !s.starts_with('#')).find(|s| name.len() > s.len() && name.starts_with(s));
    let han = name.chars().take_while(|c| is_han(*c)).count();
    let family = match compound {
        Some(surname) => surname.chars().count(),
        // 佐藤さくら: the given name is the part in kana.
        None if (1..length).contains(&han) && name.chars().skip(han).all(is_kana) => han,
        // 山田太郎, and Chinese families that keep both names: two and two.
        None if han == length && length >= 4 => 2,
        None if name.chars().all(is_kana) && length >= 4 => 2,
        None => 1,
    };
    let at = name.char_indices().nth(family).map_or(name.len(), |(at, _)| at);
    (name[at..].to_owned(), name[..at].to_owned())
}

/// The whole name of its parts: family first and without a space where both are in Han, Hangul or kana.
pub fn join<'n>(given: &'n str, family: &'n str) -> Cow<'n, str> {
    match (given, family) {
        (given, "") => Cow::Borrowed(given),
        ("", family) => Cow::Borrowed(family),
        (given, family) if is_unspaced(given) && is_unspaced(family) => Cow::Owned(format!("{family}{given}")),
        (given, family) => Cow::Owned(format!("{given} {family}")),
    }
}

/// Whether a name is in a script that puts no space between family and given name.
pub fn is_unspaced(name: &str) -> bool {
    let is_cjk = |c: char| is_han(c) || is_kana(c) || is_hangul(c);
    let dots = ['·', '・', '‧', '•', ' ', '\u{3000}'];
    name.chars().any(is_cjk) && name.chars().all(|c| is_cjk(c) || dots.contains(&c))
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}')
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' | '\u{ac00}'..='\u{d7a3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, prefix: &str, given: &str, family: &str) {
        let wanted = Parts { prefix: prefix.into(), given: given.into(), family: family.into() };
        assert_eq!(split(name), wanted, "{name}");
    }

    #[test]
    fn names_with_spaces() {
        check("Ann Smith", "", "Ann", "Smith");
        check("Ann", "", "Ann", "");
        check("", "", "", "");
        check("Prof. Dr. Jan Pieter de Vries", "Prof. Dr.", "Jan Pieter", "de Vries");
        check("Martin Luther King Jr.", "", "Martin Luther", "King Jr.");
        check("Sample, Mary Ann", "", "Mary Ann", "Sample");
        check("Mary Sample, PhD", "", "Mary", "Sample, PhD");
        check("Van Morrison", "", "Van", "Morrison");
        check("Dr", "", "Dr", "");
        check("Юлія Ковальчук", "", "Юлія", "Ковальчук");
    }

    #[test]
    fn names_without_spaces() {
        check("周启航", "", "启航", "周");
        check("欧阳娜", "", "娜", "欧阳");
        check("欧阳", "", "阳", "欧");
        check("山田太郎", "", "太郎", "山田");
        check("佐藤さくら", "", "さくら", "佐藤");
        check("山田 太郎", "", "太郎", "山田");
        check("김민지", "", "민지", "김");
        check("남궁민수", "", "민수", "남궁");
        check("李", "", "李", "");
        check("阿依古丽·买买提", "", "阿依古丽·买买提", "");
    }

    #[test]
    fn parts_are_joined_as_people_write_them() {
        for name in ["周启航", "Ann Smith", "Jan de Vries", "김민지", "山田太郎", "Ann", "李", "阿依古丽·买买提"]
        {
            let Parts { given, family, .. } = split(name);
            assert_eq!(join(&given, &family), name);
        }
        assert_eq!(join("Ann", "周"), "Ann 周");
    }
}
