//! What was found out about texts of a document: many rules ask the same of the same line, and lines are alike.

use std::cell::RefCell;

/// Answers to one question by the texts that it was asked of. There is a place for each of so many texts; one that comes
/// to the place of another takes it, so that no texts can make it slow or large.
#[derive(Debug)]
pub struct Memo<T> {
    count: usize,
    slots: RefCell<Vec<Option<Slot<T>>>>,
}

#[derive(Clone, Debug)]
struct Slot<T> {
    start: usize,
    length: usize,
    answer: T,
}

impl<T: Clone> Memo<T> {
    /// One for a document of so many lines.
    pub fn new(lines: usize) -> Self {
        Self { count: (lines * 4).next_power_of_two().clamp(64, 8192), slots: RefCell::default() }
    }

    /// The answer for a text, found out at most once if the text is a slice of `all`, which is always the same.
    pub fn get(&self, all: &str, text: &str, find: impl FnOnce() -> T) -> T {
        let at = hash(text.as_bytes()) as usize % self.count;
        if let Some(slot) = self.slots.borrow().get(at).and_then(Option::as_ref)
            && all.get(slot.start..slot.start + slot.length) == Some(text)
        {
            return slot.answer.clone();
        }
        let answer = find();
        let start = (text.as_ptr() as usize).wrapping_sub(all.as_ptr() as usize);
        if start < all.len() && text.len() <= all.len() - start {
            let mut slots = self.slots.borrow_mut();
            slots.resize(self.count, None);
            slots[at] = Some(Slot { start, length: text.len(), answer: answer.clone() });
        }
        answer
    }

    /// Forgets all answers.
    pub fn clear(&mut self) {
        self.slots.take();
    }
}

/// A number that texts of equal content share.
fn hash(bytes: &[u8]) -> u64 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let with = |hash: u64, value: u64| (hash.rotate_left(23) ^ value).wrapping_mul(FACTOR);
    let (chunks, rest) = bytes.as_chunks::<8>();
    let whole = chunks.iter().fold(bytes.len() as u64, |hash, chunk| with(hash, u64::from_le_bytes(*chunk)));
    let hash = with(whole, rest.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)));
    hash ^ hash >> 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_asked_once_and_never_mistaken_for_another() {
        let all: String = (0..5000).map(|n| format!("{n};")).collect();
        let memo = Memo::new(1);
        for _ in 0..2 {
            for text in all.split(';') {
                assert_eq!(memo.get(&all, text, || text.len()), text.len());
            }
        }
        let (first, again) = all.split_at(all.len() / 2);
        assert_eq!(memo.get(&all, first, || 1), 1);
        assert_eq!(memo.get(&all, first, || 2), 1);
        assert_eq!(memo.get(&all, again, || 3), 3);
        // What is no slice of the text finds what is known of its like.
        let copy = again.to_owned();
        assert_eq!(memo.get(&all, &copy, || 4), 3);
    }
}
