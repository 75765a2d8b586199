//! JSON Pointers (RFC 6901) as plain strings.

use std::fmt::Write;

/// Appends `/key` to `pointer`, with `~` and `/` escaped (RFC 6901, section 3).
pub fn push_key(pointer: &mut String, key: &str) {
    pointer.push('/');
    if !key.bytes().any(|b| matches!(b, b'~' | b'/')) {
        return pointer.push_str(key);
    }
    for c in key.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}

/// Appends `/index` to `pointer`.
pub fn push_index(pointer: &mut String, index: usize) {
    // As nearly all are, and without the machinery of formatting.
    if let Ok(digit @ 0..=9) = u8::try_from(index) {
        pointer.push('/');
        return pointer.push(char::from(b'0' + digit));
    }
    let _ = write!(pointer, "/{index}");
}

/// `pointer` with one more key.
pub fn key(pointer: &str, key: &str) -> String {
    let mut out = String::with_capacity(pointer.len() + key.len() + 1);
    out.push_str(pointer);
    push_key(&mut out, key);
    out
}

/// `pointer` with one more array index.
pub fn index(pointer: &str, index: usize) -> String {
    let mut out = String::with_capacity(pointer.len() + "/10".len());
    out.push_str(pointer);
    push_index(&mut out, index);
    out
}

/// A pointer that is made when it is asked for: nothing is said of most values.
#[derive(Clone, Copy, Debug)]
pub struct At<'p> {
    base: &'p str,
    key: Option<&'p str>,
}

/// [`key()`], made when it is asked for.
pub const fn at<'p>(base: &'p str, key: &'p str) -> At<'p> {
    At { base, key: Some(key) }
}

impl<'p> From<&'p str> for At<'p> {
    fn from(pointer: &'p str) -> Self {
        Self { base: pointer, key: None }
    }
}

impl<'p> From<&'p String> for At<'p> {
    fn from(pointer: &'p String) -> Self {
        Self { base: pointer, key: None }
    }
}

impl From<At<'_>> for String {
    fn from(At { base, key }: At<'_>) -> Self {
        key.map_or_else(|| base.to_owned(), |key| self::key(base, key))
    }
}

/// The unescaped reference tokens of a pointer, in order.
pub fn tokens(pointer: &str) -> impl Iterator<Item = String> {
    let unescaped = |token: &str| token.replace("~1", "/").replace("~0", "~");
    pointer.split('/').skip(1).map(move |token| if token.contains('~') { unescaped(token) } else { token.to_owned() })
}

/// The pointer one level up; `None` for the root.
pub fn parent(pointer: &str) -> Option<&str> {
    pointer.rfind('/').map(|at| &pointer[..at])
}

/// Whether `pointer` is `ancestor` or lies below it.
pub fn is_at_or_below(pointer: &str, ancestor: &str) -> bool {
    pointer.strip_prefix(ancestor).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
