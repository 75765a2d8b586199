//! Sorted static arrays of words. The text of a table is one string with the ends of its parts beside it: an array of
//! `&str` would need a relocation for every entry each time the program starts.

use std::ops::Range;

/// Values by sorted keys; a key may have several values, and they stand together.
pub(crate) struct Index<T: 'static> {
    pub text: &'static str,
    pub ends: &'static [u32],
    /// Open addressing by the keys' hash; made when the program is compiled.
    pub slots: &'static [u32],
    pub values: &'static [T],
}

impl<T> Index<T> {
    /// The `at`-th key; empty past the end.
    pub fn key(&self, at: usize) -> &'static str {
        part(self.text, self.ends, at)
    }

    /// The values of exactly this key.
    pub fn get(&self, key: &str) -> &'static [T] {
        let mut hash = Hash::NEW;
        for byte in key.bytes() {
            hash = hash.with(byte);
        }
        self.get_hashed(key, hash)
    }

    /// As [`Index::get`], with the key's hash at hand.
    pub fn get_hashed(&self, key: &str, hash: Hash) -> &'static [T] {
        let mask = self.slots.len() - 1;
        let mut slot = hash.0 as usize & mask;
        while let Some(&entry) = self.slots.get(slot).filter(|entry| **entry != 0) {
            if entry >> PLACE_BITS == hash.0 >> PLACE_BITS {
                let at = (entry & PLACE_MASK) as usize - 1;
                if self.key(at) == key {
                    let count = (at + 1..self.ends.len()).take_while(|next| self.key(*next) == key).count();
                    return self.values.get(at..=at + count).unwrap_or(&[]);
                }
            }
            slot = (slot + 1) & mask;
        }
        &[]
    }

    /// The values of this key or, where there are none, of the key without its diacritics.
    pub fn get_or_folded(&self, key: &str) -> &'static [T] {
        let found = self.get(key);
        if !found.is_empty() || !super::normalise::is_changed_by_fold(key) {
            return found;
        }
        self.get(&super::normalise::fold(key))
    }

    /// Where the keys stand that begin so.
    pub fn range_of_prefix(&self, prefix: &str) -> Range<usize> {
        let start = self.bound(0..self.ends.len(), |k| k < prefix);
        let end = self.bound(start..self.ends.len(), |k| k.starts_with(prefix));
        start..end
    }

    fn bound(&self, within: Range<usize>, is_before: impl Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (within.start, within.end);
        while low < high {
            let middle = low.midpoint(high);
            if is_before(self.key(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

/// FNV-1a, which can go on byte by byte.
#[derive(Clone, Copy)]
pub(crate) struct Hash(pub u32);

impl Hash {
    pub const NEW: Self = Self(0x811C_9DC5);

    pub const fn with(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u32).wrapping_mul(0x0100_0193))
    }

    pub fn with_char(self, c: char) -> Self {
        c.encode_utf8(&mut [0; 4]).bytes().fold(self, Self::with)
    }
}

/// A slot has the place of the key, counted from one, and above it as much of the hash as fits.
const PLACE_BITS: u32 = 20;
const PLACE_MASK: u32 = (1 << PLACE_BITS) - 1;

pub(crate) const fn slots<const SLOTS: usize>(text: &str, ends: &[u32]) -> [u32; SLOTS] {
    let bytes = text.as_bytes();
    let mut slots = [0; SLOTS];
    let (mut at, mut start, mut last) = (0, 0, (0, 0));
    while at < ends.len() {
        let end = ends[at] as usize;
        if at == 0 || !is_same(bytes, last, (start, end)) {
            let mut hash = Hash::NEW;
            let mut i = start;
            while i < end {
                hash = hash.with(bytes[i]);
                i += 1;
            }
            let mut slot = hash.0 as usize & (SLOTS - 1);
            while slots[slot] != 0 {
                slot = (slot + 1) & (SLOTS - 1);
            }
            slots[slot] = hash.0 & !PLACE_MASK | (at as u32 + 1);
        }
        last = (start, end);
        start = end;
        at += 1;
    }
    slots
}

const fn is_same(bytes: &[u8], a: (usize, usize), b: (usize, usize)) -> bool {
    if a.1 - a.0 != b.1 - b.0 {
        return false;
    }
    let mut i = 0;
    while i < a.1 - a.0 {
        if bytes[a.0 + i] != bytes[b.0 + i] {
            return false;
        }
        i += 1;
    }
    true
}

/// Texts in rows of equal length; an absent one is empty.
pub(crate) struct Grid {
    pub text: &'static str,
    pub ends: &'static [u32],
    pub columns: usize,
}

impl Grid {
    pub fn get(&self, row: usize, column: usize) -> &'static str {
        part(self.text, self.ends, row * self.columns + column)
    }

    #[cfg(test)]
    pub fn rows(&self) -> usize {
        self.ends.len() / self.columns
    }
}

fn part(text: &'static str, ends: &'static [u32], at: usize) -> &'static str {
    let start = if at == 0 { 0 } else { ends.get(at - 1).copied().unwrap_or(u32::MAX) as usize };
    let end = ends.get(at).copied().unwrap_or(0) as usize;
    text.get(start..end).unwrap_or("")
}

pub(crate) const fn ends<const N: usize>(lengths: &[usize; N]) -> [u32; N] {
    let mut ends = [0; N];
    let (mut at, mut end) = (0, 0);
    while at < N {
        end += lengths[at] as u32;
        ends[at] = end;
        at += 1;
    }
    ends
}

/// Declares an [`Index`]: `key => value;` in the order of the keys.
macro_rules! index {
    ($(#[$attribute:meta])* $name:ident : $value_type:ty ; $($key:literal => $value:expr ;)*) => {
        $(#[$attribute])*
        pub(crate) static $name: $crate::tables::index::Index<$value_type> = {
            const LENGTHS: [usize; [$($key.len()),*].len()] = [$($key.len()),*];
            const TEXT: &str = concat!($($key),*);
            const ENDS: [u32; LENGTHS.len()] = $crate::tables::index::ends(&LENGTHS);
            static ENDS_HERE: [u32; LENGTHS.len()] = ENDS;
            static SLOTS: [u32; (LENGTHS.len() * 2).next_power_of_two()] = $crate::tables::index::slots(TEXT, &ENDS);
            static VALUES: [$value_type; LENGTHS.len()] = [$($value),*];
            $crate::tables::index::Index { text: TEXT, ends: &ENDS_HERE, slots: &SLOTS, values: &VALUES }
        };
    };
}
pub(crate) use index;

/// Declares a [`Grid`]: rows of texts.
macro_rules! grid {
    ($(#[$attribute:meta])* $name:ident : $columns:literal ; $($($cell:literal),+ ;)*) => {
        $(#[$attribute])*
        pub(crate) static $name: $crate::tables::index::Grid = {
            const LENGTHS: [usize; [$($($cell.len()),+),*].len()] = [$($($cell.len()),+),*];
            static ENDS: [u32; LENGTHS.len()] = $crate::tables::index::ends(&LENGTHS);
            $crate::tables::index::Grid { text: concat!($($($cell),+),*), ends: &ENDS, columns: $columns }
        };
    };
}
pub(crate) use grid;
