//! What language a text is in, as far as its letters tell.

/// The language (BCP 47) that the letters of most of the texts belong to; `None` for Latin letters, which tell nothing.
pub fn of_texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<&'static str> {
    let mut counts = [0usize; LANGUAGES.len()];
    let mut latin = 0usize;
    for c in texts.into_iter().flat_map(str::chars) {
        match LANGUAGES.iter().position(|(_, is_letter)| is_letter(c)) {
            Some(at) => counts[at] += 1,
            None => latin += usize::from(c.is_alphabetic()),
        }
    }
    // Names and technical terms are in Latin letters everywhere, and take several of them for one of Han.
    let kana = counts[1];
    if kana > 0 && kana * 10 >= counts[0] {
        counts[1] += std::mem::take(&mut counts[0]);
    }
    let (at, most) = counts.iter().enumerate().max_by_key(|(at, count)| (**count, usize::MAX - at))?;
    (*most > 0 && most * 4 >= latin).then(|| LANGUAGES[at].0)
}

type IsLetter = fn(char) -> bool;

const LANGUAGES: [(&str, IsLetter); 10] = [
    ("zh", |c| matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')),
    ("ja", |c| matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}')),
    ("ko", |c| matches!(c, '\u{ac00}'..='\u{d7a3}')),
    ("uk", |c| matches!(c, 'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ')),
    ("ru", |c| matches!(c, '\u{400}'..='\u{4ff}')),
    ("el", |c| matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')),
    ("he", |c| matches!(c, '\u{590}'..='\u{5ff}')),
    ("ar", |c| matches!(c, '\u{600}'..='\u{6ff}')),
    ("hi", |c| matches!(c, '\u{900}'..='\u{97f}')),
    ("th", |c| matches!(c, '\u{e00}'..='\u{e7f}')),
];

#[cfg(test)]
mod tests {
    use super::of_texts;

    #[test]
    fn letters_tell() {
        for (text, language) in [
            ("负责 Kubernetes 平台建设", Some("zh")),
            ("サーバーの運用と監視", Some("ja")),
            ("서버 운영", Some("ko")),
            ("Инженер", Some("ru")),
            ("Μηχανικός", Some("el")),
            ("Engineer", None),
            ("Engineer for the city of 杭州", None),
            ("", None),
        ] {
            assert_eq!(of_texts([text]), language, "{text}");
        }
    }
}
