//! Sorted static arrays of words. The text of a table is one string with the ends of its parts beside it: an array of
//! `&str` would need a relocation for every entry each time the program starts.

use std::ops::Range;

/// Values by sorted keys; a key may have several values, and they stand together.
pub(crate) struct Index<T: 'static> {
    pub text: &'static str,
    pub ends: &'static [u32],
    pub values: &'static [T],
}

impl<T> Index<T> {
    /// The `at`-th key; empty past the end.
    pub fn key(&self, at: usize) -> &'static str {
        part(self.text, self.ends, at)
    }

    /// The values of exactly this key.
    pub fn get(&self, key: &str) -> &'static [T] {
        self.values.get(self.range(key)).unwrap_or(&[])
    }

    /// The values of this key or, where there are none, of the key without its diacritics.
    pub fn get_or_folded(&self, key: &str) -> &'static [T] {
        let found = self.get(key);
        if !found.is_empty() {
            return found;
        }
        let folded = super::normalise::fold(key);
        if folded == key { found } else { self.get(&folded) }
    }

    /// Where a key's values stand.
    fn range(&self, key: &str) -> Range<usize> {
        let start = self.bound(0..self.ends.len(), |k| k < key);
        let end = self.bound(start..self.ends.len(), |k| k == key);
        start..end
    }

    /// Where the keys stand that begin so.
    pub fn range_of_prefix(&self, within: Range<usize>, prefix: &str) -> Range<usize> {
        let start = self.bound(within.clone(), |k| k < prefix);
        let end = self.bound(start..within.end, |k| k.starts_with(prefix));
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
            static ENDS: [u32; LENGTHS.len()] = $crate::tables::index::ends(&LENGTHS);
            static VALUES: [$value_type; LENGTHS.len()] = [$($value),*];
            $crate::tables::index::Index { text: concat!($($key),*), ends: &ENDS, values: &VALUES }
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
