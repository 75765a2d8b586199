//! Text of a page: character references and line ends.

use std::borrow::Cow;

use memchr::memchr2;

use crate::outline::entities;

/// Resolves character references, those without a semicolon too, and makes all line ends LF.
pub fn resolve(text: &str) -> Cow<'_, str> {
    if memchr2(b'&', b'\r', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let text = if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")) } else { Cow::Borrowed(text) };
    let mut out = String::with_capacity(text.len());
    let mut rest: &str = &text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (length, resolved) = reference(rest);
        out.push_str(&resolved);
        rest = &rest[length..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// What a reference stands for, and how long it is.
fn reference(text: &str) -> (usize, Cow<'_, str>) {
    let body = &text[1..];
    if let Some(number) = body.strip_prefix('#') {
        let (digits, radix) = match number.strip_prefix(['x', 'X']) {
            Some(hex) => (hex, 16),
            None => (number, 10),
        };
        let count = digits.bytes().take_while(|b| (*b as char).is_digit(radix)).count();
        if count == 0 {
            return (1, "&".into());
        }
        let length = text.len() - digits.len() + count;
        let length = length + usize::from(text[length..].starts_with(';'));
        let code = u32::from_str_radix(&digits[..count.min(8)], radix).unwrap_or(u32::MAX);
        return (length, character(code).to_string().into());
    }
    let count = body.bytes().take(32).take_while(u8::is_ascii_alphanumeric).count();
    if body[count..].starts_with(';') {
        return match entities::decode(&text[..count + 2]) {
            Cow::Owned(found) if found != text[..count + 2] => (count + 2, Cow::Owned(found)),
            _ => (1, "&".into()),
        };
    }
    // The oldest names need no semicolon.
    const OLD: [(&str, &str); 8] = [
        ("nbsp", "\u{a0}"),
        ("amp", "&"),
        ("lt", "<"),
        ("gt", ">"),
        ("quot", "\""),
        ("copy", "©"),
        ("reg", "®"),
        ("middot", "·"),
    ];
    let name = &body[..count];
    match OLD.iter().find(|(old, _)| name == *old) {
        Some((old, found)) if !body[old.len()..].starts_with('=') => (old.len() + 1, (*found).into()),
        _ => (1, "&".into()),
    }
}

/// The character of a number; those of Windows-1252 stand for what they are there.
fn character(code: u32) -> char {
    const WINDOWS: [u32; 32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E,
        0x0178,
    ];
    let code = match code {
        0x80..=0x9F => WINDOWS[(code - 0x80) as usize],
        0 => 0xFFFD,
        _ => code,
    };
    char::from_u32(code).unwrap_or('\u{FFFD}')
}
