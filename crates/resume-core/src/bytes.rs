//! Looking through many bytes at once.

/// What `bits` gives for any of the bytes, joined by `|`. Done in blocks and without a branch for each byte, so that it
/// costs next to nothing for text in which nothing is found.
// As a part of another function it was seen to be compiled byte by byte.
#[inline(never)]
pub fn any(bytes: &[u8], bits: impl Fn(u8) -> u8) -> u8 {
    const BLOCK: usize = 32;
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    let mut found = [0u8; BLOCK];
    for block in blocks {
        for at in 0..BLOCK {
            found[at] |= bits(block[at]);
        }
    }
    let mut all = 0;
    for one in found {
        all |= one;
    }
    for byte in rest {
        all |= bits(*byte);
    }
    all
}

/// Not zero where a byte is less than that. One comparison by itself is compiled byte by byte.
#[inline]
pub const fn less(byte: u8, than: u8) -> u8 {
    than.saturating_sub(byte)
}

/// Not zero where a byte is a control character or not ASCII.
#[inline]
pub const fn control_or_wide(byte: u8) -> u8 {
    less(byte ^ 0x80, 0x80 + b' ')
}

/// `bit` where something is so, else nothing: a choice that needs no jump.
#[inline]
pub const fn bit(is_so: bool, bit: u8) -> u8 {
    if is_so { bit } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::{any, bit, control_or_wide, less};

    #[test]
    fn comparisons_without_a_jump() {
        for byte in 0..=u8::MAX {
            assert_eq!(less(byte, b' ') != 0, byte < b' ');
            assert_eq!(control_or_wide(byte) != 0, byte < b' ' || byte >= 0x80);
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
