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
    // Whether a byte is at most a blank, so that control characters count, too.
    let has_space = |line: &str| any(line.as_bytes(), |b| (b' ' + 1).saturating_sub(b)) != 0;
    let base64 = base64.trim_ascii();
    out.reserve(base64.len());
    if !has_space(base64) {
        return out.push_str(base64);
    }
    for line in base64.split('\n').map(str::trim_ascii) {
        if has_space(line) {
            out.extend(line.split_ascii_whitespace());
        } else {
            out.push_str(line);
        }
    }
}

/// Decodes groups of four digits as long as there is nothing else, and gives how many bytes of `text` that were. Like
/// [`any`], in blocks without a branch or a look into a table for each byte.
fn whole(text: &[u8], out: &mut Vec<u8>) -> usize {
    const DIGITS: usize = 32;
    let mut at = 0;
    let (blocks, _) = text.as_chunks::<DIGITS>();
    for block in blocks {
        let mut digits = [0u8; DIGITS];
        let mut strange = [0u8; DIGITS];
        for at in 0..DIGITS {
            (digits[at], strange[at]) = digit(block[at]);
        }
        if strange.iter().fold(0, |all, one| all | one) != 0 {
            break;
        }
        let mut bytes = [0u8; DIGITS / 4 * 3];
        for (six, eight) in bytes.as_chunks_mut::<6>().0.iter_mut().zip(digits.as_chunks::<8>().0) {
            *six = pack(u64::from_be_bytes(*eight));
        }
        out.extend_from_slice(&bytes);
        at += block.len();
    }
    at
}

/// What [`DIGITS`] says of a byte, computed: the digit, and something else than 0 where it is none.
fn digit(byte: u8) -> (u8, u8) {
    let range = |first: u8, count: u8| bit(byte.wrapping_sub(first) < count, 0xff);
    let (upper, lower, number) = (range(b'A', 26), range(b'a', 26), range(b'0', 10));
    let (plus, slash) = (range(b'+', 1), range(b'/', 1));
    let letters = upper & byte.wrapping_sub(b'A') | lower & byte.wrapping_sub(b'a' - 26);
    let others = number & byte.wrapping_add(52 - b'0') | plus & 62 | slash & 63;
    (letters | others, !(upper | lower | number | plus | slash))
}

/// Eight digits, one in each byte, as six bytes: neighbours are moved together until no gap is left.
fn pack(digits: u64) -> [u8; 6] {
    let pairs = (digits & 0x3f00_3f00_3f00_3f00) >> 2 | digits & 0x003f_003f_003f_003f;
    let fours = (pairs & 0x0fff_0000_0fff_0000) >> 4 | pairs & 0x0000_0fff_0000_0fff;
    let [.., a, b, c, d, e, f] = (fours >> 8 & 0xffff_ff00_0000 | fours & 0xff_ffff).to_be_bytes();
    [a, b, c, d, e, f]
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
        for byte in 0..=255u8 {
            let known = DIGITS[usize::from(byte)];
            let (computed, strange) = digit(byte);
            assert_eq!((strange != 0, if strange == 0 { computed } else { NONE }), (known == NONE, known), "{byte}");
        }
        for wrong in ["Z", "Zg=", "Z===", "Zg==Zg==", "data:", "Zm9v="] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }
}
