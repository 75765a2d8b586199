//! How the generated tables are laid out, for what makes them and what reads them. A table is a few long texts: the
//! compiler reads those at once, and neither an expression for every entry nor a relocation at every start is needed.

/// FNV-1a, which can go on byte by byte.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hash(pub u32);

impl Hash {
    /// The hash of nothing.
    pub const NEW: Self = Self(0x811C_9DC5);

    /// The hash of one byte more.
    pub const fn with(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u32).wrapping_mul(0x0100_0193))
    }

    /// The hash of one character more.
    #[inline]
    pub fn with_char(self, c: char) -> Self {
        if c.is_ascii() { self.with(c as u8) } else { c.encode_utf8(&mut [0; 4]).bytes().fold(self, Self::with) }
    }

    /// The hash of a text.
    pub fn of(text: &str) -> Self {
        text.bytes().fold(Self::NEW, Self::with)
    }
}

/// A slot of the hash table holds where its key begins in the text, counted from one, and above it as much of the hash
/// as fits into 24 bits.
pub const PLACE_BITS: u32 = 20;

/// How many of a number's six-bit digits there are, and how many numbers a line has.
pub const DIGITS: usize = 4;
/// How many numbers a line has.
pub const IN_A_LINE: usize = 32;
/// No key has more bytes.
pub const LONGEST_KEY: usize = 160;
/// The digit zero; the others follow in ASCII. None of them is a quotation mark.
const ZERO: u8 = b'0';

/// A number of `digits` six-bit digits, the highest first.
pub fn write_number(number: usize, digits: usize) -> String {
    let digit = |at: usize| u8::try_from(number >> (6 * at) & 63).map_or('?', |d| char::from(ZERO + d));
    (0..digits).rev().map(digit).collect()
}

/// The number that these digits are.
#[inline]
pub fn read_number(digits: &[u8]) -> usize {
    digits.iter().fold(0, |number, digit| number << 6 | usize::from(digit.wrapping_sub(ZERO)))
}

/// The `at`-th of numbers of four digits each, in lines; zero past the end.
#[inline]
pub fn number(text: &'static str, at: usize) -> usize {
    let start = at * DIGITS + at / IN_A_LINE;
    let Some(&[a, b, c, d]) = text.as_bytes().get(start..start + DIGITS) else { return 0 };
    let digit = |byte: u8| u32::from(byte).wrapping_sub(u32::from(ZERO));
    (digit(a) << 18 | digit(b) << 12 | digit(c) << 6 | digit(d)) as usize
}

/// A set of hashes, with some others among them: most places of a text are done with after one look.
pub struct Sieve<const N: usize = 256>(pub [u64; N]);

impl<const N: usize> Sieve<N> {
    const fn place(hash: u32) -> usize {
        (hash ^ hash >> 14) as usize % (N * 64)
    }

    /// Puts a hash into the set.
    pub fn insert(&mut self, hash: u32) {
        let bit = Self::place(hash);
        self.0[bit / 64] |= 1 << (bit % 64);
    }

    /// Whether the hash may be in the set.
    #[inline]
    pub fn may_contain(&self, hash: u32) -> bool {
        let bit = Self::place(hash);
        self.0.get(bit / 64).is_some_and(|bits| bits & (1 << (bit % 64)) != 0)
    }
}

/// The hash of the letters that a text begins with, in lower case, and how many bytes they are: of those Latin and
/// Cyrillic letters only that are the same however a text is normalised or folded.
pub fn plain_word(text: &str) -> (Hash, usize) {
    let mut hash = Hash::NEW;
    for (at, c) in text.char_indices() {
        hash = match c {
            'a'..='z' => hash.with(c as u8),
            'A'..='Z' => hash.with(c.to_ascii_lowercase() as u8),
            'а'..='я' if c != 'й' => hash.with_char(c),
            'А'..='Я' if c != 'Й' => hash.with_char(char::from_u32(c as u32 + 0x20).unwrap_or(c)),
            _ => return (hash, at),
        };
    }
    (hash, text.len())
}

/// The hash of a key's first two characters; the second is `\0` in a key of one.
pub const fn beginning(first: char, second: char) -> u32 {
    (first as u32).wrapping_mul(0x9E37_79B1) ^ (second as u32).wrapping_mul(0x85EB_CA77)
}

/// The hash of a key's last three characters.
pub fn ending(key: &str) -> u32 {
    key.chars().rev().take(3).fold(Hash::NEW, Hash::with_char).0
}
