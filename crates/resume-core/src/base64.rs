//! Base64 (RFC 4648, section 4).

use crate::bytes::{any, bit};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// What each byte stands for; [`NONE`] for what is no digit.
const DIGITS: [u8; 256] = {
    let mut digits = [NONE; 256];
    let mut at = 0;
    while at < ALPHABET.len() {
        digits[ALPHABET[at] as usize] = at as u8;
        at += 1;
    }
    digits
};

/// No digit: above all of them, so that digits joined by `|` show whether one of them is none.
const NONE: u8 = 0xff;

/// Encodes bytes, with padding and without line ends.
pub fn encode(bytes: &[u8]) -> String {
    let mut out = Vec::with_capacity(bytes.len().div_ceil(3) * 4);
    let digit = |bits: u32| ALPHABET[(bits & 63) as usize];
    let (whole, rest) = bytes.as_chunks::<3>();
    for [a, b, c] in whole {
        let bits = u32::from_be_bytes([0, *a, *b, *c]);
        out.extend_from_slice(&[digit(bits >> 18), digit(bits >> 12), digit(bits >> 6), digit(bits)]);
    }
    match *rest {
        [a] => out.extend_from_slice(&[digit(u32::from(a) >> 2), digit(u32::from(a) << 4), b'=', b'=']),
        [a, b] => {
            let bits = u32::from_be_bytes([0, a, b, 0]);
            out.extend_from_slice(&[digit(bits >> 18), digit(bits >> 12), digit(bits >> 6), b'=']);
        }
        _ => {}
    }
    // Digits are ASCII.
    String::from_utf8(out).unwrap_or_default()
}

/// Decodes text; white space in it is skipped, padding may be missing. `None` when it is no base64.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let mut rest = text.as_bytes();
    // Four digits at a time where nothing but digits stands; elsewhere one by one until there are four.
    loop {
        rest = &rest[whole(rest, &mut out)..];
        let (mut bits, mut count) = (0u32, 0u32);
        while let Some((&byte, after)) = rest.split_first() {
            let digit = DIGITS[usize::from(byte)];
            if digit != NONE {
                bits = bits << 6 | u32::from(digit);
                count += 1;
            } else if !byte.is_ascii_whitespace() {
                break;
            }
            rest = after;
            if count == 4 {
                break;
            }
        }
        if count == 4 {
            out.extend_from_slice(&bits.to_be_bytes()[1..]);
            continue;
        }
        // What is left is padding.
        let padding = rest.iter().filter(|byte| !byte.is_ascii_whitespace()).try_fold(0, |n, b| (*b == b'=').then_some(n + 1))?;
        match (count, padding) {
            (0, 0) => {}
            (2, 0 | 2) => out.push((bits >> 4) as u8),
            (3, 0 | 1) => out.extend_from_slice(&((bits >> 2) as u16).to_be_bytes()),
            _ => return None,
        }
        return Some(out);
    }
}

/// Appends base64 to a text, without the white space in it.
pub fn push_compact(out: &mut String, base64: &str) {
    // White space, and the control characters beside it.
    let has_space = |line: &str| any(line.as_bytes(), |b| bit(b <= b' ', 1)) != 0;
    out.reserve(base64.len());
    for line in base64.split('\n').map(str::trim_ascii) {
        if has_space(line) {
            out.extend(line.split_ascii_whitespace());
        } else {
            out.push_str(line);
        }
    }
}

/// Decodes groups of four digits as long as there is nothing else, and gives how many bytes of `text` that were.
fn whole(text: &[u8], out: &mut Vec<u8>) -> usize {
    const GROUPS: usize = 8;
    let mut at = 0;
    let (blocks, _) = text.as_chunks::<{ 4 * GROUPS }>();
    for block in blocks {
        let mut bytes = [0u8; 3 * GROUPS];
        let mut seen = 0;
        for group in 0..GROUPS {
            let digit = |at: usize| DIGITS[usize::from(block[4 * group + at])];
            let (i, j, k, l) = (digit(0), digit(1), digit(2), digit(3));
            seen |= i | j | k | l;
            bytes[3 * group] = i << 2 | j >> 4;
            bytes[3 * group + 1] = j << 4 | k >> 2;
            bytes[3 * group + 2] = k << 6 | l;
        }
        if seen > 63 {
            break;
        }
        out.extend_from_slice(&bytes);
        at += block.len();
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_goes() {
        let mut out = "data:".to_owned();
        push_compact(&mut out, " \n Zm9v\r\nYm\tFy \n\nZg==\n");
        assert_eq!(out, "data:Zm9vYmFyZg==");
    }

    #[test]
    fn test_vectors_of_rfc_4648() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()));
        }
        assert_eq!(decode("Zm\n9v").as_deref(), Some(&b"foo"[..]));
        let long: Vec<u8> = (0..=255).cycle().take(1000).collect();
        let text = encode(&long);
        for width in [1, 3, 5, 64, 76] {
            let lines: Vec<&str> = text.as_bytes().chunks(width).map(|line| std::str::from_utf8(line).unwrap()).collect();
            assert_eq!(decode(&lines.join("\r\n")).as_ref(), Some(&long), "lines of {width}");
        }
        assert_eq!(decode(&text.replacen('Q', "?", 1)), None);
        for wrong in ["Z", "Zg=", "Z===", "Zg==Zg==", "data:", "Zm9v="] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }
}
