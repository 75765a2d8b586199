//! Base64 (RFC 4648, section 4).

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};

use crate::bytes::any;

const CONFIG: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true);

#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
static ENGINE: LazyLock<base64::engine::Simd> = LazyLock::new(|| base64::engine::Simd::standard(CONFIG));
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
static ENGINE: LazyLock<base64::engine::GeneralPurpose> =
    LazyLock::new(|| base64::engine::GeneralPurpose::new(&base64::alphabet::STANDARD, CONFIG));

/// Encodes bytes, with padding and without line ends.
pub fn encode(bytes: &[u8]) -> String {
    ENGINE.encode(bytes)
}

/// Decodes text; white space in it is skipped, padding may be missing. `None` when it is no base64.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    // Where there is white space, decoding ends at the first.
    if let Ok(bytes) = ENGINE.decode(text) {
        return Some(bytes);
    }
    if !has_space(text) {
        return None;
    }
    let mut compact = String::new();
    push_compact(&mut compact, text);
    ENGINE.decode(compact).ok()
}

/// Appends base64 to a text, without the white space in it.
pub fn push_compact(out: &mut String, base64: &str) {
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

/// Whether a byte is at most a blank, so that control characters count, too.
pub fn has_space(text: &str) -> bool {
    any(text.as_bytes(), |b| (b' ' + 1).saturating_sub(b)) != 0
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
        for wrong in ["Z", "Z===", "Zg==Zg==", "data:", "Zm9v="] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }
}
