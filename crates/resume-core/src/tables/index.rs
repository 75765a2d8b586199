//! Words and what they mean, and grids of texts, as `cargo xtask codegen` lays them out.

use super::layout::{self, Hash, PLACE_BITS};

/// Values by sorted keys.
pub(crate) struct Index<T: 'static> {
    /// A line for each key: the key, a tab, the place of its first value in three digits, their number in one.
    pub text: &'static str,
    /// How many slots the hash table has: a power of two.
    pub count: usize,
    /// The hash table: where keys begin, by their hash.
    pub slots: &'static str,
    /// Runs of values.
    pub values: &'static [T],
}

impl<T> Index<T> {
    /// The values of exactly this key.
    pub fn get(&self, key: &str) -> &'static [T] {
        self.get_hashed(key, Hash::of(key))
    }

    /// As [`Index::get`], with the key's hash at hand.
    pub fn get_hashed(&self, key: &str, hash: Hash) -> &'static [T] {
        self.find(hash, |line| line.strip_prefix(key))
    }

    /// The values in the line with that hash that begins with the key, which is taken off it.
    fn find(&self, hash: Hash, key: impl Fn(&'static str) -> Option<&'static str>) -> &'static [T] {
        let mask = self.count - 1;
        let mut slot = hash.0 as usize & mask;
        loop {
            let entry = layout::number(self.slots, slot);
            if entry == 0 {
                return &[];
            }
            if entry >> PLACE_BITS == hash.0 as usize >> (8 + PLACE_BITS) {
                let place = (entry & ((1 << PLACE_BITS) - 1)) - 1;
                let behind = self.text.get(place..).and_then(|rest| key(rest)?.strip_prefix('\t'));
                if let Some(run) = behind {
                    return self.run(run);
                }
            }
            slot = (slot + 1) & mask;
        }
    }

    /// The values of the key that these pieces make together.
    pub fn get_joined<const N: usize>(&self, pieces: [&str; N]) -> &'static [T] {
        let hash = pieces.iter().flat_map(|piece| piece.bytes()).fold(Hash::NEW, Hash::with);
        self.find(hash, |line| pieces.iter().try_fold(line, |rest, piece| rest.strip_prefix(piece)))
    }

    /// The values of this key or, where there are none, of the key without its diacritics.
    pub fn get_or_folded(&self, key: &str) -> &'static [T] {
        self.get_or_folded_if(key, |_| true)
    }

    /// As [`Index::get_or_folded`], where a glance at the hash may tell that there is no such key.
    pub fn get_or_folded_if(&self, key: &str, may_contain: impl Fn(Hash) -> bool) -> &'static [T] {
        let get = |key: &str| {
            let hash = Hash::of(key);
            if may_contain(hash) { self.get_hashed(key, hash) } else { &[] }
        };
        let found = if key.len() > layout::LONGEST_KEY { &[] } else { get(key) };
        if !found.is_empty() || !super::normalise::is_changed_by_fold(key) {
            return found;
        }
        super::normalise::fold_up_to(key, layout::LONGEST_KEY).map_or(&[], |folded| get(&folded))
    }

    /// The keys that begin so, and their values.
    pub fn with_prefix(&self, prefix: &str) -> impl Iterator<Item = (&'static str, &'static [T])> {
        // The first line that is not before the prefix: each step halves what is left, then goes to a line's beginning.
        let bytes = self.text.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let middle = low.midpoint(high);
            let start = bytes[low..middle].iter().rposition(|b| *b == b'\n').map_or(low, |at| low + at + 1);
            let end = bytes[middle..].iter().position(|b| *b == b'\n').map_or(bytes.len(), |at| middle + at + 1);
            let line = self.text.get(start..end).unwrap_or("");
            if line.split('\t').next().unwrap_or("") < prefix {
                low = end;
            } else {
                high = start;
            }
        }
        let lines = self.text.get(low..).unwrap_or("").lines();
        let keys = lines.filter_map(|line| line.split_once('\t')).map(|(key, run)| (key, self.run(run)));
        let prefix = prefix.to_owned();
        keys.take_while(move |(key, _)| key.starts_with(&prefix))
    }

    fn run(&self, digits: &str) -> &'static [T] {
        let digits = digits.as_bytes();
        let part = |range| digits.get(range).map_or(0, layout::read_number);
        let place = part(0..3);
        self.values.get(place..place + part(3..4)).unwrap_or(&[])
    }
}

/// Texts in rows of equal length; an absent one is empty.
pub(crate) struct Grid {
    /// The cells, each with a tab or a line feed behind it.
    pub text: &'static str,
    /// Where they end.
    pub ends: &'static str,
    pub columns: usize,
}

impl Grid {
    pub fn get(&self, row: usize, column: usize) -> &'static str {
        let at = row * self.columns + column;
        let start = if at == 0 { 0 } else { layout::number(self.ends, at - 1) + 1 };
        self.text.get(start..layout::number(self.ends, at)).unwrap_or("")
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        let last = self.ends.lines().last().map_or(0, str::len);
        let lines = self.ends.lines().count().saturating_sub(1);
        (lines * layout::IN_A_LINE + last / layout::DIGITS) / self.columns
    }
}

/// Declares an [`Index`].
macro_rules! index {
    ($name:ident : $value_type:ty, $count:literal, $text:literal, $slots:literal, [$($value:expr,)*]) => {
        pub(crate) static $name: $crate::tables::index::Index<$value_type> =
            $crate::tables::index::Index { text: $text, count: $count, slots: $slots, values: &[$($value),*] };
    };
}
pub(crate) use index;

/// Declares a [`Grid`].
macro_rules! grid {
    ($name:ident, $columns:literal, $text:literal, $ends:literal) => {
        pub(crate) static $name: $crate::tables::index::Grid =
            $crate::tables::index::Grid { text: $text, ends: $ends, columns: $columns };
    };
}
pub(crate) use grid;
