//! The one form in which words are compared: the keys of all tables have it, and so must what is looked up.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// A text as table keys have it: compatibility-composed (full-width and presentation forms become plain ones), lower
/// case (`İ` is `i`, final sigma is `σ`), typographic quotes and dashes plain, invisible characters gone, white space
/// collapsed and, between Han, kana and Hangul, gone (`姓　名`), and without punctuation and signs at either end.
///
/// Diacritics stay; [`fold`] takes them off. Applying it twice changes nothing.
pub fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    normalise_into(text, &mut out);
    out
}

/// As [`normalise`], in place of what the buffer held.
pub fn normalise_into(text: &str, out: &mut String) {
    out.clear();
    let visible = || text.chars().filter(|c| !is_invisible(*c));
    if text.is_ascii() {
        push_ascii(out, text);
    } else if !push_settled(out, text) {
        if is_nfkc_quick(visible()) == IsNormalized::Yes {
            push_all(out, visible());
        } else {
            push_all(out, visible().nfkc());
        }
    }
    let end = out.trim_end_matches(|c| !is_word_char(c)).len();
    out.truncate(end);
}

/// As [`push_all`], where a character is a byte.
fn push_ascii(out: &mut String, text: &str) {
    let text = text.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    // Most texts have nothing but single spaces.
    let mut before = 0;
    let is_even = text.bytes().all(|byte| {
        let is_gap = byte == b' ' && before == b' ';
        before = byte;
        !is_gap && byte >= b' ' && byte != 0x7F && byte != b'`'
    });
    if is_even {
        out.push_str(text);
        out.make_ascii_lowercase();
        return;
    }
    let mut space = false;
    for byte in text.bytes() {
        if byte <= b' ' || byte == 0x7F {
            space = true;
            continue;
        }
        if std::mem::take(&mut space) {
            out.push(' ');
        }
        out.push(if byte == b'`' { '\'' } else { char::from(byte.to_ascii_lowercase()) });
    }
}

/// As [`push_all`], if all characters are settled; else nothing is left in the buffer.
fn push_settled(out: &mut String, text: &str) -> bool {
    let mut rest = text.chars();
    push_all(out, rest.by_ref().map_while(|c| is_settled(c).then(|| half_width(c))));
    let is_all = rest.next().is_none() && text.chars().next_back().is_none_or(is_settled);
    if !is_all {
        out.clear();
    }
    is_all
}

fn push_all(out: &mut String, chars: impl Iterator<Item = char>) {
    let mut space = false;
    for c in chars {
        if !space && (matches!(c, 'a'..='z' | 'а'..='я') || is_caseless(c)) {
            out.push(c);
            continue;
        }
        if c.is_whitespace() || c.is_control() {
            space = !out.is_empty();
            continue;
        }
        // Leading punctuation, but not a mark: words of some scripts can only be cut apart before one.
        if out.is_empty() && !is_word_char(c) {
            continue;
        }
        if space {
            let joins = out.chars().next_back().is_some_and(is_unspaced) && is_unspaced(c);
            if !joins {
                out.push(' ');
            }
            space = false;
        }
        push_lower(out, c);
    }
}

/// Characters that can be seen and stay as they are, but for their width, whatever stands beside them when a text is
/// composed, told without a table: what most texts are made of.
fn is_settled(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' | '\u{C0}'..='\u{131}' | '\u{400}'..='\u{45F}' | '\u{FF01}'..='\u{FF5E}' => true,
        '–' | '—' | '‘' | '’' | '“' | '”' | '«' | '»' | '、' | '。' | '·' | '《' | '》' | '「' | '」' => {
            true
        }
        _ => is_caseless(c),
    }
}

/// `Ａ` is `A`.
fn half_width(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

/// Han, kana and Hangul syllables.
#[inline]
fn is_caseless(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

fn push_lower(out: &mut String, c: char) {
    match c {
        'A'..='Z' => out.push(c.to_ascii_lowercase()),
        '`' => out.push('\''),
        ' '..='~' | 'а'..='я' => out.push(c),
        _ if is_caseless(c) => out.push(c),
        'İ' => out.push('i'),
        'ς' => out.push('σ'),
        '‘' | '’' | 'ʼ' | 'ʹ' | '´' => out.push('\''),
        '“' | '”' | '„' => out.push('"'),
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => out.push('-'),
        _ => out.extend(c.to_lowercase()),
    }
}

/// A normalised text without its diacritics and inner punctuation, for those who type without them: Latin and Greek
/// accents, Arabic and Hebrew points, the nukta and the candrabindu; `ß` is `ss`, `ø` is `o`, `ё` is `е` (but `й` and
/// `ї` are letters of their own), `أ` is `ا`; full stop, comma, slash and hyphen are spaces.
pub fn fold(normalised: &str) -> String {
    fold_up_to(normalised, usize::MAX).unwrap_or_default()
}

/// As [`fold`]; nothing when it is longer than `most` bytes.
pub(super) fn fold_up_to(normalised: &str, most: usize) -> Option<String> {
    let mut out = String::with_capacity(normalised.len().min(most));
    // Nothing to take off, or nothing that is taken off.
    if normalised.is_ascii() {
        for byte in normalised.bytes() {
            let is_mark = matches!(byte, b'-' | b'.' | b'/' | b',' | b' ');
            match (is_mark, out.as_bytes().last()) {
                (false, _) => out.push(char::from(byte)),
                (true, None | Some(b' ')) => {}
                (true, Some(_)) => out.push(' '),
            }
            if out.len() > most.saturating_add(1) {
                return None;
            }
        }
        let end = out.trim_end().len();
        out.truncate(end);
        return (end <= most).then_some(out);
    }
    let is_plain = |c: char| c.is_ascii() || is_caseless(c) || matches!(c, 'а'..='я');
    if normalised.chars().all(is_plain) {
        for c in normalised.chars() {
            push_folded(&mut out, c);
            // A space may still go.
            if out.len() > most.saturating_add(1) {
                return None;
            }
        }
    } else {
        for c in decomposed(normalised).nfc() {
            push_folded(&mut out, c);
            if out.len() > most.saturating_add(1) {
                return None;
            }
        }
    }
    let end = out.trim_end().len();
    out.truncate(end);
    (end <= most).then_some(out)
}

/// Without the marks that are left out.
fn decomposed(normalised: &str) -> impl Iterator<Item = char> {
    let mut base = ' ';
    normalised.nfd().filter(move |c| {
        let drop = is_dropped(base, *c);
        if !is_combining_mark(*c) {
            base = *c;
        }
        !drop
    })
}

fn push_folded(out: &mut String, c: char) {
    match c {
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'þ' => out.push_str("th"),
        'ø' => out.push('o'),
        'ł' => out.push('l'),
        'đ' | 'ð' => out.push('d'),
        'ħ' => out.push('h'),
        'ı' => out.push('i'),
        'ة' => out.push('ه'),
        'ى' => out.push('ي'),
        'ٱ' => out.push('ا'),
        'ँ' => out.push('ं'),
        '-' | '.' | '/' | ',' | ' ' => {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        }
        _ => out.push(c),
    }
}

/// Whether [`fold`] may change a normalised text; told cheaply.
pub(super) fn is_changed_by_fold(normalised: &str) -> bool {
    if normalised.is_ascii() {
        return normalised.bytes().any(|byte| matches!(byte, b'-' | b'.' | b'/' | b','));
    }
    normalised.contains(|c: char| match c {
        '-' | '.' | '/' | ',' => true,
        '\0'..='\u{7F}' | 'а'..='я' | '\u{E00}'..='\u{E7F}' | '\u{3040}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => false,
        _ => true,
    })
}

fn is_dropped(base: char, mark: char) -> bool {
    match mark {
        '\u{300}'..='\u{36F}' => !('\u{400}'..='\u{52F}').contains(&base) || base == 'е',
        '\u{591}'..='\u{5C7}' => mark != '\u{5BE}',
        '\u{640}' | '\u{64B}'..='\u{655}' | '\u{670}' | '\u{93C}' => true,
        _ => false,
    }
}

/// Whether a character is part of a word: a letter, a digit or a mark on one.
#[inline]
pub(super) fn is_word_char(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
    } else {
        is_caseless(c) || matches!(c, '\u{400}'..='\u{481}') || c.is_alphanumeric() || is_combining_mark(c)
    }
}

/// Whether words of the character's script are written without spaces, or with spaces that writers set as they like.
#[inline]
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{E7F}' | '\u{1100}'..='\u{11FF}' | '々' | '〆' | '\u{3040}'..='\u{30FF}'
        | '\u{3130}'..='\u{318F}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E000}'..='\u{F8FF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brings_spellings_together() {
        for (text, key) in [
            ("  Work   Experience: ", "work experience"),
            ("🎓 **Education**", "education"),
            ("姓　名：", "姓名"),
            ("Ｅｍａｉｌ", "email"),
            ("ﾌﾟﾛｼﾞｪｸﾄ", "プロジェクト"),
            ("자기 소개", "자기소개"),
            ("KİŞİSEL BİLGİLER", "kişisel bilgiler"),
            ("Στόχος", "στόχοσ"),
            ("Centres d’intérêt", "centres d'intérêt"),
            ("Cafe\u{301}", "café"),
            ("н.в.)", "н.в"),
            ("ที่อยู่:", "ที\u{e48}อย\u{e39}\u{e48}"),
            ("---", ""),
        ] {
            assert_eq!(normalise(text), key, "{text}");
            assert_eq!(normalise(key), key, "twice: {text}");
        }
    }

    #[test]
    fn settled_characters_are_composed_already() {
        for c in ('\0'..=char::MAX).filter(|c| is_settled(*c)) {
            assert!(!is_invisible(c), "{c:?}");
            assert_eq!(std::iter::once(c).nfkc().collect::<Vec<_>>(), [half_width(c)], "{c:?}");
            assert_eq!(is_nfkc_quick(std::iter::once(half_width(c))), IsNormalized::Yes, "{c:?}");
            if is_caseless(c) {
                assert_eq!((fold(&format!("{c}é")), c.to_lowercase().to_string()), (format!("{c}e"), c.to_string()));
            }
        }
    }

    #[test]
    fn folds_what_people_leave_out() {
        for (text, key) in [
            ("compétences", "competences"),
            ("ausbildungsstätte", "ausbildungsstatte"),
            ("straße", "strasse"),
            ("yabancı dil", "yabanci dil"),
            ("εκπαίδευση", "εκπαιδευση"),
            ("учёба", "учеба"),
            ("мой", "мой"),
            ("їжа", "їжа"),
            ("अंग्रेज़ी", "अंग्रेजी"),
            ("أهداف", "اهداف"),
            ("プロジェクト", "プロジェクト"),
            ("개발", "개발"),
            ("s.r.o", "s r o"),
        ] {
            assert_eq!(fold(text), key);
        }
    }
}
