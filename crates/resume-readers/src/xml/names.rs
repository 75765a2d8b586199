//! Names and white space (XML 1.0, fifth edition, section 2.3).

/// White space.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// Whether it is a name without a colon.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(may_begin) && text.chars().all(|c| may_begin(c) || may_follow(c))
}

fn may_begin(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '_' => true,
        '\0'..='\u{bf}' => false,
        '\u{d7}' | '\u{f7}' | '\u{37e}' => false,
        '\u{c0}'..='\u{2ff}' | '\u{370}'..='\u{1fff}' | '\u{200c}' | '\u{200d}' => true,
        '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' => true,
        '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}' => true,
        _ => false,
    }
}

fn may_follow(c: char) -> bool {
    matches!(c, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}' | '\u{2040}')
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn names() {
        for name in ["a", "_", "A-1.b", "é", "周", "a·b", "\u{1d032}", "e\u{301}"] {
            assert!(is_name(name), "{name}");
        }
        for none in ["", "1", "-a", ".a", "a:b", "a b", "×", "a÷", "·", "\u{301}a", "a\u{37e}", "\u{f0000}", "a+"] {
            assert!(!is_name(none), "{none}");
        }
    }
}
