//! Words and what they mean, and grids of texts, as `cargo xtask codegen` lays them out.

use super::layout::{self, Hash, PLACE_BITS, Spread};

/// Values by sorted keys.
pub(crate) struct Index<T: 'static> {
    /// A line for each key: the key, and the number of its values' run in two digits.
    pub text: &'static str,
    /// By what number each bucket's keys are moved.
    pub moved: &'static [u8],
    /// Where keys begin, by the slots of their hashes.
    pub slots: &'static [u8],
    /// Where the runs of values begin, and where the last one ends.
    pub runs: &'static [u16],
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
    #[inline]
    fn find(&self, hash: Hash, key: impl Fn(&'static str) -> Option<&'static str>) -> &'static [T] {
        let spread = Spread { buckets: self.moved.len() / layout::MOVED, slots: self.slots.len() / layout::SLOT };
        let moved = layout::number::<{ layout::MOVED }>(self.moved, spread.bucket(hash));
        let entry = layout::number::<{ layout::SLOT }>(self.slots, spread.slot(hash, moved));
        let place = entry & ((1 << PLACE_BITS) - 1);
        if place == 0 || entry >> PLACE_BITS != layout::mark(hash) {
            return &[];
        }
        let found = self.text.get(place - 1..).and_then(|rest| {
            let [digits @ .., b'\n'] = *key(rest)?.as_bytes().first_chunk::<{ layout::DIGITS + 1 }>()? else { return None };
            Some(digits)
        });
        found.map_or(&[], |digits| self.run(digits))
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
            if self.entry(line.trim_end_matches('\n')).is_some_and(|(key, _)| key < prefix) {
                low = end;
            } else {
                high = start;
            }
        }
        let keys = self.text.get(low..).unwrap_or("").lines().filter_map(|line| self.entry(line));
        let prefix = prefix.to_owned();
        keys.take_while(move |(key, _)| key.starts_with(&prefix))
    }

    /// The key of a line, and its values.
    fn entry(&self, line: &'static str) -> Option<(&'static str, &'static [T])> {
        let (key, digits) = line.split_at_checked(line.len().checked_sub(layout::DIGITS)?)?;
        Some((key, self.run(digits.as_bytes().try_into().ok()?)))
    }

    fn run(&self, digits: [u8; layout::DIGITS]) -> &'static [T] {
        let run = layout::read_number(digits);
        let Some([start, end]) = self.runs.get(run..run + 2) else { return &[] };
        self.values.get(usize::from(*start)..usize::from(*end)).unwrap_or(&[])
    }
}

/// Texts in rows of equal length; an absent one is empty.
pub(crate) struct Grid {
    /// The cells, those of a row in a line.
    pub text: &'static str,
    /// How many bytes each has.
    pub lengths: &'static [u8],
    /// Where the rows begin.
    pub starts: &'static [u8],
    pub columns: usize,
}

impl Grid {
    pub fn get(&self, row: usize, column: usize) -> &'static str {
        let cells = self.lengths.get(row * self.columns..).and_then(|row| row.get(..=column));
        let Some((length, before)) = cells.and_then(<[u8]>::split_last) else { return "" };
        let start = before.iter().fold(layout::number::<{ layout::SLOT }>(self.starts, row), |at, cell| at + usize::from(*cell));
        self.text.get(start..start + usize::from(*length)).unwrap_or("")
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.starts.len() / layout::SLOT
    }
}

/// Declares an [`Index`].
macro_rules! index {
    ($name:ident : $value_type:ty, $text:literal, $moved:literal, $slots:literal, [$($run:literal),*], [$($value:expr,)*]) => {
        pub(crate) static $name: $crate::tables::index::Index<$value_type> = $crate::tables::index::Index {
            text: $text,
            moved: $moved,
            slots: $slots,
            runs: &[$($run),*],
            values: &[$($value),*],
        };
    };
}
pub(crate) use index;

/// Declares a [`Grid`].
macro_rules! grid {
    ($name:ident, $columns:literal, $text:literal, $lengths:literal, $starts:literal) => {
        pub(crate) static $name: $crate::tables::index::Grid =
            $crate::tables::index::Grid { text: $text, lengths: $lengths, starts: $starts, columns: $columns };
    };
}
pub(crate) use grid;
