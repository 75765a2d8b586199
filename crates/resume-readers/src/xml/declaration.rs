//! The XML declaration (XML 1.0, fifth edition, sections 2.8 and 4.3.3).

use super::names::is_space;

/// What is read of it.
pub(super) struct Declaration<'t> {
    /// `1.0`, or another that begins with `1.`.
    pub version: &'t str,
}

/// Reads `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, of which the last two may be missing; `None` when it has
/// another form.
pub(super) fn read(text: &str) -> Option<Declaration<'_>> {
    let mut rest = text.strip_prefix("<?xml")?.strip_suffix("?>")?;
    let version = take(&mut rest, "version")?;
    let digits = version.strip_prefix("1.")?;
    let is_version = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let encoding = take(&mut rest, "encoding");
    let is_encoding = encoding.is_none_or(|name| {
        let is_part = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
        name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.bytes().all(is_part)
    });
    let is_standalone = take(&mut rest, "standalone").is_none_or(|value| ["yes", "no"].contains(&value));
    let is_over = rest.chars().all(is_space);
    (is_version && is_encoding && is_standalone && is_over).then_some(Declaration { version })
}

/// Takes ` name="value"` off the beginning of a text.
fn take<'t>(rest: &mut &'t str, name: &str) -> Option<&'t str> {
    let text = rest.strip_prefix(is_space)?.trim_start_matches(is_space).strip_prefix(name)?;
    let text = text.trim_start_matches(is_space).strip_prefix('=')?.trim_start_matches(is_space);
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (value, after) = text[1..].split_once(quote)?;
    *rest = after;
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn declarations() {
        for (text, version) in [
            ("<?xml version=\"1.0\"?>", "1.0"),
            ("<?xml version = '1.1'\n encoding='utf-8' ?>", "1.1"),
            ("<?xml version='1.0' encoding=\"ISO-8859-1\" standalone='yes'?>", "1.0"),
            ("<?xml version='1.0' standalone='no'?>", "1.0"),
        ] {
            assert_eq!(read(text).map(|found| found.version), Some(version), "{text}");
        }
        for none in [
            "<?xml?>",
            "<?xml version='1.0\"?>",
            "<?xml version='2.0'?>",
            "<?xml version='1.'?>",
            "<?xml version='1.0 '?>",
            "<?xml VERSION='1.0'?>",
            "<?xml encoding='UTF-8'?>",
            "<?xml encoding='UTF-8' version='1.0'?>",
            "<?xml version='1.0'encoding='UTF-8'?>",
            "<?xml version='1.0' encoding=' UTF-8'?>",
            "<?xml version='1.0' encoding='a/b'?>",
            "<?xml version='1.0' standalone='YES'?>",
            "<?xml version='1.0' standalone='yes' encoding='UTF-8'?>",
            "<?xml version='1.0' x='y'?>",
        ] {
            assert!(read(none).is_none(), "{none}");
        }
    }
}
