//! How the generated tables are laid out, for what makes them and what reads them. A table is a few long texts and
//! strings of bytes: the compiler reads those at once, and neither an expression for every entry nor a relocation at every start
//! is needed. They are two fifths of the program, so nothing is in them that can be told without.

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

/// How the keys of a table are spread, each to a slot of its own: what their hashes fall into a bucket by, and by what
/// number each bucket's keys are moved until all have a place. So one look tells that a text is no key.
pub struct Spread {
    /// How many buckets there are.
    pub buckets: usize,
    /// How many slots there are: hardly more than keys.
    pub slots: usize,
}

impl Spread {
    /// The hash with each bit depending on more of its bits; no two hashes become the same.
    const fn mixed(hash: Hash) -> u32 {
        (hash.0 ^ hash.0 >> 15).wrapping_mul(0x2C1B_3C6D)
    }

    /// The bucket of a hash.
    pub const fn bucket(&self, hash: Hash) -> usize {
        ((Self::mixed(hash) as u64 * self.buckets as u64) >> 32) as usize
    }

    /// The slot of a hash whose bucket is moved by that number.
    pub const fn slot(&self, hash: Hash, moved: usize) -> usize {
        let mixed = (Self::mixed(hash) ^ (moved as u32).wrapping_mul(0x9E37_79B1)).wrapping_mul(0x297A_2D39);
        (((mixed ^ mixed >> 15) as u64 * self.slots as u64) >> 32) as usize
    }
}

/// A slot holds where its key begins in the text, counted from one, and above it as much of the hash as fits into 24 bits.
pub const PLACE_BITS: u32 = 20;
/// How many bytes the number of a slot has, and that of a bucket.
pub const SLOT: usize = 3;
/// How many bytes the number of a bucket has.
pub const MOVED: usize = 2;
/// No key has more bytes.
pub const LONGEST_KEY: usize = 160;
/// How many digits stand behind a key.
pub const DIGITS: usize = 2;
/// The digit zero; the others follow in ASCII, and none of them is a quotation mark.
const ZERO: u8 = b'$';
/// How many digits there are.
const BASE: u8 = 90;
/// All numbers of that many digits are below.
pub const NUMBERS: usize = (BASE as usize).pow(DIGITS as u32);

/// The part of a hash that a slot holds.
pub const fn mark(hash: Hash) -> usize {
    (hash.0 & 15) as usize
}

/// A number in digits, the highest first.
pub fn write_number(number: usize) -> String {
    let digit = |at| u8::try_from(number / usize::from(BASE).pow(at) % usize::from(BASE)).map_or('?', |d| char::from(ZERO + d));
    (0..DIGITS as u32).rev().map(digit).collect()
}

/// The number that these digits are.
#[inline]
pub fn read_number(digits: [u8; DIGITS]) -> usize {
    digits.iter().fold(0, |number, digit| number * usize::from(BASE) + usize::from(digit.wrapping_sub(ZERO)))
}

/// The `at`-th of numbers of so many bytes each, the lowest first; zero past the end.
#[inline]
pub fn number<const BYTES: usize>(numbers: &'static [u8], at: usize) -> usize {
    let Some(bytes) = numbers.get(at * BYTES..).and_then(|numbers| numbers.first_chunk::<BYTES>()) else { return 0 };
    bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte))
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
