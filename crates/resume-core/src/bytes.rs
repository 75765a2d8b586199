//! Looking through many bytes at once.

/// What `bits` gives for any of the bytes, joined by `|`. Done in blocks and without a branch for each byte, so that it
/// costs next to nothing for text in which nothing is found.
// As a part of another function it was seen to be compiled byte by byte.
#[inline(never)]
pub fn any(bytes: &[u8], bits: impl Fn(u8) -> u8) -> u8 {
    const BLOCK: usize = 32;
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    let mut found = [0u8; BLOCK];
    let mut look = |block: &[u8; BLOCK]| {
        for at in 0..BLOCK {
            found[at] |= bits(block[at]);
        }
    };
    blocks.iter().for_each(&mut look);
    // Most texts are shorter than a block: they are made one, with a byte of theirs.
    if let Some(first) = rest.first() {
        let mut block = [*first; BLOCK];
        block[..rest.len()].copy_from_slice(rest);
        look(&block);
    }
    found.into_iter().fold(0, |all, one| all | one)
}

/// Whether all bytes are ASCII, none is a control character (DEL is none), and none is that `without`: so are files in base64.
// Compiled here, and so for speed, whatever its callers are compiled for; so is `kinds`.
#[inline(never)]
pub fn is_plain_ascii(bytes: &[u8], without: Option<u8>) -> bool {
    // Less than a blank or more than DEL, told without two comparisons.
    let is_out = |byte: u8| (0x80 + b' ').saturating_sub(byte ^ 0x80);
    let out = match without {
        None => any(bytes, is_out),
        Some(one) => any(bytes, move |byte| is_out(byte) | bit(byte == one, 1)),
    };
    out == 0
}

/// What XML and Markdown look for in texts, as bits of [`kinds()`].
pub mod kind {
    /// A control character that is no white space.
    pub const CONTROL: u8 = 1;
    /// A tab or a line feed.
    pub const BLANK: u8 = 2;
    /// A carriage return.
    pub const RETURN: u8 = 4;
    /// `&`, `<` or `>`.
    pub const MARK: u8 = 8;
    /// `"`.
    pub const QUOTE: u8 = 16;
    /// `]`.
    pub const BRACKET: u8 = 32;
    /// The first byte of U+F000 to U+FFFF, of which XML forbids the last two.
    pub const LAST: u8 = 64;
}

/// The kinds of bytes ([`kind`]) that there are.
#[inline(never)]
pub fn kinds(bytes: &[u8]) -> u8 {
    any(bytes, |byte| {
        let is_white = bit(byte == b'\t', kind::BLANK) | bit(byte == b'\n', kind::BLANK) | bit(byte == b'\r', kind::RETURN);
        let is_control = bit(byte < b' ', kind::CONTROL) & bit(is_white == 0, kind::CONTROL);
        // `<` and `>` differ in one bit.
        let is_mark = bit(byte == b'&', kind::MARK) | bit((byte | 2) == b'>', kind::MARK) | bit(byte == b'"', kind::QUOTE);
        is_white | is_control | is_mark | bit(byte == b']', kind::BRACKET) | bit(byte == 0xef, kind::LAST)
    })
}

/// `bit` where something is so, else nothing: a choice that needs no jump.
#[inline]
pub const fn bit(is_so: bool, bit: u8) -> u8 {
    if is_so { bit } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::{any, bit, is_plain_ascii, kind, kinds};

    #[test]
    fn kinds_of_every_byte() {
        for byte in 0..=u8::MAX {
            assert_eq!(is_plain_ascii(&[byte; 40], Some(b']')), (b' '..0x80).contains(&byte) && byte != b']', "{byte}");
            assert_eq!(is_plain_ascii(&[byte; 40], None), (b' '..0x80).contains(&byte), "{byte}");
            let wanted = match byte {
                b'\t' | b'\n' => kind::BLANK,
                b'\r' => kind::RETURN,
                0..b' ' => kind::CONTROL,
                b'&' | b'<' | b'>' => kind::MARK,
                b'"' => kind::QUOTE,
                b']' => kind::BRACKET,
                0xef => kind::LAST,
                _ => 0,
            };
            assert_eq!(kinds(&[byte; 40]), wanted, "{byte}");
        }
    }

    #[test]
    fn every_place_is_looked_at() {
        for length in [0, 1, 31, 32, 33, 64, 100] {
            let kinds = |b: u8| bit(b == b'x', 1) | bit(b == b'y', 2);
            assert_eq!(any(&vec![b'a'; length], kinds), 0);
            for at in 0..length {
                let mut bytes = vec![b'a'; length];
                bytes[at] = b'y';
                assert_eq!(any(&bytes, kinds), 2, "{at} of {length}");
            }
        }
    }
}
