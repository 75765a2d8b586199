//! What an address, a number or a link looks like.

use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, countries, labels, normalise};

use crate::dates;
use crate::freeform::address;
use crate::freeform::facts::{self};
use crate::freeform::text::{Doc, Piece, Val, collapse, is_blank, is_unspaced, word_count};

/// An e-mail address in a text.
pub fn email(doc: &Doc<'_, '_>, piece: &Piece) -> Option<Val> {
    let text = doc.text(piece);
    let at = text.find('@')?;
    let is_local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%');
    let start = text[..at].rfind(|c: char| !is_local(c)).map_or(0, |n| n + text[n..].chars().next().map_or(1, char::len_utf8));
    let end =
        text[at + 1..].find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))).map_or(text.len(), |n| at + 1 + n);
    let address = text[start..end].trim_end_matches(['.', '-']);
    let (local, host) = address.split_once('@')?;
    let is_address = !local.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && host.rsplit('.').next().is_some_and(|t| t.len() >= 2);
    is_address.then(|| doc.val(&doc.part(piece, start..start + address.len())))
}

/// `I'm learning Elixir`: words before one's own name, and then no name.
pub(super) fn is_told_of_oneself(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let ends = text.char_indices().filter(|(_, c)| is_blank(*c)).map(|(at, _)| at).take(3);
    ends.into_iter().any(|end| {
        let is_word = words::lookup_all(&normalise(&text[..end])).iter().any(|w| w.kind == Kind::Introduction && w.value == 0);
        is_word && text[end..].trim_start().starts_with(char::is_lowercase)
    })
}

/// A web address in a text.
pub(super) fn bare_url(text: &str) -> Option<&str> {
    let start = text.find("https://").or_else(|| text.find("http://")).or_else(|| text.find("www."));
    if let Some(start) = start {
        let rest = &text[start..];
        let end =
            rest.find(|c: char| is_blank(c) || matches!(c, '，' | '、' | ')' | '）' | '|' | '<' | '>')).unwrap_or(rest.len());
        return Some(rest[..end].trim_end_matches(['.', ',', ';']));
    }
    // "linkedin.com/in/ann"
    if let Some(word) = text.split(is_blank).find(|w| w.contains('/') && w.split('/').next().is_some_and(is_host)) {
        return Some(word.trim_end_matches(['.', ',', ';']));
    }
    is_site(text.trim()).then(|| text.trim())
}

/// `ann.example.org`: a host and nothing else, and no name of a file or library.
fn is_site(text: &str) -> bool {
    let (name, top) = text.rsplit_once('.').unwrap_or((text, ""));
    let is_top = matches!(
        top,
        "com" | "org" | "net" | "info" | "io" | "dev" | "app" | "me" | "site" | "page" | "blog" | "tech" | "xyz" | "name"
    ) || top.len() == 2
        && !matches!(top, "py" | "ts" | "rs" | "md" | "sh" | "js")
        && countries::by_code(&top.to_ascii_uppercase()).is_some();
    is_top
        && is_host(text)
        && name.len() > 3
        && name.chars().any(|c| c.is_ascii_lowercase())
        && !name.chars().any(|c| c.is_ascii_uppercase())
}

pub(super) fn is_host(text: &str) -> bool {
    let Some((name, top)) = text.rsplit_once('.') else { return false };
    !name.is_empty()
        && (2..=8).contains(&top.len())
        && top.chars().all(|c| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
}

/// Full-width digits and signs as plain ones.
pub(super) fn halfwidth(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '―' | '‐' | 'ー' => '-',
        _ => c,
    };
    if text.chars().any(|c| ('\u{FF10}'..='\u{FF19}').contains(&c)) { text.chars().map(plain).collect() } else { text.to_owned() }
}

/// A phone number in a text, masked digits included.
pub fn phone(text: &str) -> Option<&str> {
    let is_part = |c: char| {
        c.is_numeric()
            || matches!(
                c,
                '+' | '-' | '－' | '―' | '(' | ')' | ' ' | '.' | '/' | '\u{a0}' | '–' | '‑' | '*' | 'x' | 'X' | '（' | '）'
            )
    };
    let start = text.find(|c: char| c.is_numeric() || c == '+' || c == '(')?;
    let rest = &text[start..];
    let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let number = rest[..end].trim_end_matches(|c: char| !c.is_numeric() && !matches!(c, 'x' | 'X' | '*'));
    let number = number.trim_end_matches(' ');
    let digits = number.chars().filter(|c| c.is_numeric() || matches!(c, 'x' | 'X' | '*')).count();
    let real = number.chars().filter(|c| c.is_numeric()).count();
    let is_date = dates::find(number)
        .first()
        .is_some_and(|p| p.span == (0..number.len()) && (digits <= 8 || p.is_range && p.end.is_some()));
    let tail = text[start + number.len()..].trim_start_matches(|c: char| !c.is_alphanumeric() && c != '(' && c != '（');
    let is_tail = tail.is_empty() || tail.starts_with(['(', '（']);
    let open = number.matches('(').count() == number.matches(')').count();
    ((7..=17).contains(&digits)
        && real >= 3
        && !is_date
        && is_tail
        && open
        && !text[..start].ends_with(['/', '@', '.', '_', '-']))
    .then_some(number)
}

/// `38岁`, `38 років`, `44 years old`.
pub(super) fn is_age(key: &str) -> bool {
    let key = key.strip_prefix('満').unwrap_or(key);
    let digits = key.chars().take_while(|c| c.is_numeric()).count();
    if !(1..=2).contains(&digits) {
        return false;
    }
    let rest = normalise(&key.chars().skip(digits).collect::<String>());
    if word_count(&rest) > 3 || rest.is_empty() {
        return false;
    }
    labels::lookup(&rest).iter().any(|l| l.field == Field::Age)
        || words::lookup(Kind::Unit, &rest).is_some_and(|w| w.value == 1)
        || matches!(rest.as_str(), "岁" | "歳" | "歲" | "세" | "years old")
}

/// Whether a text looks like a postal address: a postal code, or a number beside words and a comma.
pub(super) fn address_like(text: &str) -> Option<()> {
    let mut location = resume_core::model::Location::default();
    address::read(text, &mut location);
    // Without any number, three words and commas are only a place when they are names.
    let is_named = text.contains(char::is_numeric)
        || text.split(',').all(|part| part.trim().chars().next().is_some_and(|c| !c.is_lowercase()));
    is_named.then_some(())?;
    (!location.postal_code.is_empty() && (!location.city.is_empty() || !location.address.is_empty())
        || !location.address.is_empty() && !location.city.is_empty())
    .then_some(())
}

pub(super) fn ends_in_country(text: &str) -> bool {
    // "中国 江苏省 苏州"
    let leads = |text: &str| {
        let (first, rest) = text.split_once(is_blank)?;
        (first.chars().all(is_unspaced) && rest.contains(is_unspaced)).then(|| facts::country(&normalise(first)))?
    };
    if leads(text).is_some() && text.chars().count() <= 20 {
        return true;
    }
    text.rsplit([',', '，', '،'])
        .next()
        .is_some_and(|last| text.contains([',', '，', '،']) && facts::country(&normalise(last)).is_some())
}

pub(super) fn is_icon_image(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    lower.ends_with(".svg") || lower.contains("icon") || lower.contains("badge") || lower.contains("shields.io")
}

/// A title without the words for the document itself: `Ann Sample's CV`, `溫以恩 的履歷`.
pub fn without_document_words(text: &str) -> String {
    let key = normalise(text);
    let mut hits: Vec<(usize, usize)> = Vec::new();
    words::scan(&key, |hit| {
        if hit.word.kind == Kind::Document {
            hits.push((hit.start, hit.end));
        }
    });
    if hits.is_empty() {
        return collapse(text);
    }
    let start = hits.iter().map(|h| h.0).min().unwrap_or(0);
    let end = hits.iter().map(|h| h.1).max().unwrap_or(0);
    let letters = |part: &str| part.chars().filter(|c| c.is_alphanumeric()).count();
    let (before, within) = (letters(&key[..start]), letters(&key[start..end]));
    let mut count = 0;
    let mut out = String::new();
    for c in text.chars() {
        let counts = c.is_alphanumeric();
        if counts && count >= before && count < before + within {
            count += 1;
            continue;
        }
        count += usize::from(counts);
        out.push(c);
    }
    let out = collapse(&out);
    let mut out = out.trim_matches(|c: char| {
        is_blank(c) || matches!(c, '-' | '–' | '—' | ':' | '：' | '|' | '·' | ',' | '(' | ')' | '（' | '）')
    });
    for tail in ["'s", "’s", "的", "の", "之", "의", " का", " की"] {
        out = out.strip_suffix(tail).unwrap_or(out);
    }
    for lead in ["of ", "de ", "von ", "du ", "di ", "av ", "van ", "của ", "של "] {
        out = out.strip_prefix(lead).unwrap_or(out);
    }
    out.trim().to_owned()
}
