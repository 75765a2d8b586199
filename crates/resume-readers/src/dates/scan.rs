//! Reading numbers and words at a byte offset.

use std::cell::{Cell, RefCell};

use super::lexicon::Meanings;

/// A text with the few facts about it that reading dates needs.
pub(super) struct Text<'t> {
    pub(super) text: &'t str,
    /// Thai script occurs: four-digit years about 2550 are Buddhist.
    pub(super) is_thai: bool,
    /// Years of two or three digits are those of the Republic of China.
    pub(super) is_republic: bool,
    is_ascii: bool,
    /// Whether something in it looks like an address or a phone number.
    has_opaque: bool,
    /// Where the next digit is, from which place on.
    digit: Cell<Option<(usize, usize)>>,
    /// What the phrases mean that begin at the places looked at last.
    meanings: [Cell<Option<(usize, Meanings)>>; 8],
    /// A buffer for keys of tables.
    pub(super) key: RefCell<String>,
}

/// How many characters before its first number a date may begin.
const NEAR: usize = 28;

/// Digits read at an offset.
#[derive(Clone, Copy)]
pub(super) struct Number {
    pub(super) value: u32,
    pub(super) digits: usize,
    pub(super) end: usize,
}

impl<'t> Text<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            is_ascii: text.is_ascii(),
            // Thai letters are E0 B8 80 to E0 B9 BF.
            is_thai: memchr::memchr_iter(0xE0, text.as_bytes())
                .any(|at| matches!(text.as_bytes().get(at + 1), Some(0xB8 | 0xB9))),
            is_republic: false,
            has_opaque: memchr::memchr3(b'@', b':', b'+', text.as_bytes()).is_some()
                || memchr::memchr_iter(b'w', text.as_bytes()).any(|at| text[at..].starts_with("www.")),
            digit: Cell::default(),
            meanings: Default::default(),
            key: RefCell::default(),
        }
    }

    /// What the phrases mean that begin at `at`, found out once however many kinds of words are looked for there.
    pub(super) fn meanings(&self, at: usize, find: impl FnOnce() -> Meanings) -> Meanings {
        let slot = &self.meanings[at % self.meanings.len()];
        if let Some((place, meanings)) = slot.get()
            && place == at
        {
            return meanings;
        }
        let meanings = find();
        slot.set(Some((at, meanings)));
        meanings
    }

    /// Where the next digit is; past the end when there is none.
    fn next_digit(&self, at: usize) -> usize {
        if let Some((from, digit)) = self.digit.get()
            && (from..=digit).contains(&at)
        {
            return digit;
        }
        let rest = self.rest(at);
        let next = if self.is_ascii {
            rest.bytes().position(|b| b.is_ascii_digit())
        } else {
            rest.char_indices().find(|(_, c)| digit(*c).is_some()).map(|(index, _)| index)
        };
        let next = next.map_or(usize::MAX, |index| at + index);
        self.digit.set(Some((at, next)));
        next
    }

    /// A place before the next digit from which on it may be [near](Self::has_number_near).
    fn near_digit(&self, at: usize) -> usize {
        let from = self.next_digit(at).saturating_sub(if self.is_ascii { NEAR } else { NEAR * 4 });
        if from <= at || self.has_opaque || from >= self.text.len() {
            return at;
        }
        (at..=from).rev().find(|place| self.text.is_char_boundary(*place)).unwrap_or(at)
    }

    pub(super) fn has_digits(&self) -> bool {
        self.next_digit(0) < self.text.len()
    }

    pub(super) fn rest(&self, at: usize) -> &'t str {
        self.text.get(at..).unwrap_or("")
    }

    pub(super) fn char_at(&self, at: usize) -> Option<char> {
        self.rest(at).chars().next()
    }

    fn char_before(&self, at: usize) -> Option<char> {
        self.text.get(..at)?.chars().next_back()
    }

    pub(super) fn skip_blanks(&self, at: usize) -> usize {
        let rest = self.rest(at);
        at + (rest.len() - rest.trim_start_matches(is_blank).len())
    }

    /// The number at `at`, of at most nine digits.
    pub(super) fn number(&self, at: usize) -> Option<Number> {
        let mut number = Number { value: 0, digits: 0, end: at };
        for c in self.rest(at).chars() {
            let Some(value) = digit(c) else { break };
            number = Number {
                value: number.value.wrapping_mul(10).wrapping_add(value),
                digits: number.digits + 1,
                end: number.end + c.len_utf8(),
            };
            if number.digits > 9 {
                return None;
            }
        }
        (number.digits > 0).then_some(number)
    }

    /// The word at `at`: letters, marks, and single dots and apostrophes between letters (`มี.ค`, `aujourd'hui`).
    pub(super) fn word(&self, at: usize) -> Option<(&'t str, usize)> {
        let rest = self.rest(at);
        let bytes = rest.as_bytes();
        let letters = bytes.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        if letters <= 60 && bytes.get(letters).is_none_or(|next| next.is_ascii() && !matches!(next, b'.' | b'\'')) {
            return (letters > 0).then(|| (&rest[..letters], at + letters));
        }
        let mut end = 0;
        let mut chars = rest.char_indices().peekable();
        while let Some((index, c)) = chars.next() {
            let is_inner_dot = matches!(c, '.' | '\'' | '’') && end > 0 && chars.peek().is_some_and(|(_, next)| is_letter(*next));
            if !(is_letter(c) || is_inner_dot) || index > 60 {
                break;
            }
            end = index + c.len_utf8();
        }
        (end > 0).then(|| (&rest[..end], at + end))
    }

    /// The next offset at or after `at` where a date may begin.
    pub(super) fn next_candidate(&self, at: usize) -> Option<usize> {
        let mut at = self.near_digit(at);
        let mut before = self.char_before(at);
        while let Some(c) = self.char_at(at) {
            if self.next_digit(at) >= self.text.len() {
                return None;
            }
            if let Some(end) = self.opaque(at, before) {
                at = end;
                before = self.char_before(at);
                continue;
            }
            let is_start = match before {
                Some(b) if digit(c).is_some() => digit(b).is_none() && !is_glue(b),
                Some(b) if is_letter(c) => !is_letter(b) || is_wide(c) || is_wide(b),
                Some(_) => matches!(c, '\'' | '’'),
                None => true,
            };
            if is_start && (digit(c).is_some() || self.has_number_near(at)) {
                return Some(at);
            }
            before = Some(c);
            at += c.len_utf8();
        }
        None
    }

    /// Where the number or word at `at` ends, so that the search goes on behind it.
    pub(super) fn after_token(&self, at: usize) -> usize {
        let Some(c) = self.char_at(at) else { return self.text.len() };
        if digit(c).is_some() {
            let rest = self.rest(at);
            return at + (rest.len() - rest.trim_start_matches(|c| digit(c).is_some()).len());
        }
        at + c.len_utf8()
    }

    fn has_number_near(&self, at: usize) -> bool {
        let between = self.next_digit(at).saturating_sub(at);
        between < NEAR || between < NEAR * 4 && self.rest(at).chars().take(NEAR).any(|c| digit(c).is_some())
    }

    /// The end of an address that begins at `at`: numbers inside it are no dates.
    fn opaque(&self, at: usize, before: Option<char>) -> Option<usize> {
        if !self.has_opaque || before.is_some_and(|b| b.is_ascii_alphanumeric()) {
            return None;
        }
        let rest = self.rest(at);
        if !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '+') {
            return None;
        }
        let run = &rest[..rest.find(|c: char| c.is_whitespace() || !c.is_ascii()).unwrap_or(rest.len())];
        let is_address = run.contains("://") || run.starts_with("www.") || (run.contains('@') && !run.starts_with('@'));
        if is_address {
            return Some(at + run.len());
        }
        // A phone number: `+` and digits in groups.
        rest.starts_with('+').then(|| {
            let end = rest
                .find(|c: char| !(c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '/')))
                .unwrap_or(rest.len());
            at + end
        })
    }

    /// Skips a mark between the two dates of a range: dashes, tildes, arrows.
    pub(super) fn range_mark(&self, at: usize) -> Option<usize> {
        let rest = self.rest(at);
        let end = rest.find(|c| !is_range_mark(c)).unwrap_or(rest.len());
        (end > 0 && rest[..end].chars().count() <= 4).then_some(at + end)
    }

    /// Whether nothing more of the range can come: the end of the text, of a bracket, or of a column.
    pub(super) fn is_at_close(&self, at: usize) -> bool {
        match self.char_at(at) {
            None => true,
            Some(c) => matches!(c, ')' | '）' | ']' | '】' | '|' | '｜' | '\n' | '`'),
        }
    }

    /// The end of a duration that follows at `at`, in brackets or behind a dot ("(3 years 6 months)", "· 2 yrs"), else `at`.
    pub(super) fn after_duration(&self, at: usize) -> usize {
        let open = self.skip_blanks(at);
        let rest = self.rest(open);
        if let Some(inner) = rest.strip_prefix(['·', '•', '∙', '|']) {
            let length = inner.find(['·', '•', '∙', '|', '(', ',', '\t']).unwrap_or(inner.len());
            let is_it = length <= 60 && super::lexicon::is_duration(self, &inner[..length]);
            return if is_it { open + rest.len() - inner.len() + inner[..length].trim_end().len() } else { at };
        }
        let Some(inner) = rest.strip_prefix(['(', '（']) else { return at };
        let Some(length) = inner.find([')', '）']) else { return at };
        if length > 60 || !super::lexicon::is_duration(self, &inner[..length]) {
            return at;
        }
        let close = inner[length..].chars().next().map_or(0, char::len_utf8);
        open + (rest.len() - inner.len()) + length + close
    }
}

/// Whether there can be a digit in a text at all.
pub fn may_have_digits(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit() || b >= 0x80)
}

/// The value of a decimal digit of the scripts that résumés are written in.
pub(super) fn digit(c: char) -> Option<u32> {
    const ZEROS: [char; 6] = ['٠', '۰', '०', '০', '๐', '０'];
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let c = u32::from(c);
    ZEROS.iter().map(|zero| u32::from(*zero)).find_map(|zero| (zero..zero + 10).contains(&c).then(|| c - zero))
}

pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202f}')
}

/// Letters, and the marks that go with them (Indic and Thai vowel signs are no letters in Unicode).
pub(super) fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    matches!(c, '\u{400}'..='\u{481}' | '\u{4E00}'..='\u{9FFF}')
        || c.is_alphabetic()
        || !c.is_ascii()
            && matches!(c, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{64b}'..='\u{652}')
}

/// Scripts that are written without blanks between words.
pub(super) fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{e00}'..='\u{e7f}')
}

fn is_range_mark(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '－' | '~' | '～' | '〜' | '∼' | '→' | '➔' | '>')
}

/// Characters before a number that make it a part of something else.
fn is_glue(c: char) -> bool {
    matches!(c, '+' | '.' | ',' | '/' | '-' | '#' | '$' | '€' | '£' | '¥' | '*' | '_' | '=') || c.is_ascii_alphabetic()
}
