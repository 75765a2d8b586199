//! Whether a text has the form that its field asks for ([`Form`]).

use resume_core::model::Form;

/// What is wrong with a text in a field of a form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Misfit {
    /// What was expected, such as `an e-mail address`.
    pub expected: &'static str,
    /// What to write instead, if that can be told.
    pub instead: Option<String>,
}

/// What is wrong with a text in a field of that form; `None` when it fits or the form allows any text.
pub fn misfit(form: Form, text: &str) -> Option<Misfit> {
    let (fits, expected): (bool, &'static str) = match form {
        Form::Text | Form::Markdown | Form::Record | Form::Open => return None,
        // The model holds dates of the calendar alone; others were reported when they were read.
        Form::Date => return None,
        Form::Uri => (is_uri(text), "an absolute URI (RFC 3986)"),
        Form::Email => (is_email(text), "an e-mail address"),
        Form::Country => (is_country(text), "a country code of two capital letters (ISO 3166-1)"),
        Form::Language => (is_language(text), "a language tag (BCP 47), such as `de` or `zh-Hans`"),
        Form::Cefr => (is_cefr(text), "a level A1, A2, B1, B2, C1 or C2"),
        Form::Base64 => (is_base64(text), "base64 data (RFC 4648)"),
    };
    (!fits).then(|| Misfit { expected, instead: instead(form, text) })
}

fn instead(form: Form, text: &str) -> Option<String> {
    let trimmed = text.trim();
    let repaired = match form {
        Form::Uri if trimmed.contains('@') => format!("mailto:{trimmed}"),
        Form::Uri if trimmed.contains('.') && !trimmed.contains(':') => format!("https://{trimmed}"),
        Form::Email => trimmed.strip_prefix("mailto:").unwrap_or(trimmed).to_owned(),
        Form::Country => match trimmed.to_ascii_uppercase().as_str() {
            "UK" => "GB".to_owned(),
            "EL" => "GR".to_owned(),
            upper => upper.to_owned(),
        },
        Form::Cefr => trimmed.to_ascii_uppercase(),
        Form::Language => trimmed.replace('_', "-"),
        Form::Uri | Form::Text | Form::Markdown | Form::Date | Form::Base64 | Form::Record | Form::Open => trimmed.to_owned(),
    };
    (repaired != text && misfit(form, &repaired).is_none()).then_some(repaired)
}

/// Whether a text is an absolute URI (RFC 3986): a scheme, a colon, and what may follow it.
pub fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let mut bytes = rest.bytes();
    let mut is_allowed = || {
        while let Some(byte) = bytes.next() {
            let fits = match byte {
                b'%' => {
                    matches!((bytes.next(), bytes.next()), (Some(a), Some(b)) if a.is_ascii_hexdigit() && b.is_ascii_hexdigit())
                }
                b => b.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=".contains(&b),
            };
            if !fits {
                return false;
            }
        }
        true
    };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+.-".contains(&b))
        && !matches!(rest, "" | "//" | "/")
        && is_allowed()
}

/// Whether a text is an e-mail address of the usual form: dot-separated words, `@`, and a domain name of two labels or more.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&b));
    let is_label = |label: &str| {
        !label.is_empty()
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    local.split('.').all(is_word) && domain.contains('.') && domain.split('.').all(is_label)
}

/// Whether a text is written as an ISO 3166-1 alpha-2 code. `EL` and `UK`, which Europass writes, are none.
pub fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()) && !matches!(text, "EL" | "UK")
}

/// Whether a text is well formed as a language tag (RFC 5646), or a private one (`x-…`).
pub fn is_language(text: &str) -> bool {
    let mut subtags = text.split('-');
    let first = subtags.next().unwrap_or("");
    let is_first = match first.len() {
        1 => first.eq_ignore_ascii_case("x") && text.len() > 2,
        2..=8 => first.bytes().all(|b| b.is_ascii_alphabetic()),
        _ => false,
    };
    is_first && subtags.all(|s| (1..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Whether a text is a level of the Common European Framework of Reference.
pub fn is_cefr(text: &str) -> bool {
    matches!(text.as_bytes(), [b'A'..=b'C', b'1' | b'2'])
}

/// Whether a text is base64 (RFC 4648, section 4) with its padding.
pub fn is_base64(text: &str) -> bool {
    let data = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    text.len().is_multiple_of(4) && data.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'/')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(form: Form, good: &[&str], bad: &[(&str, Option<&str>)]) {
        for text in good {
            assert_eq!(misfit(form, text), None, "{text}");
        }
        for (text, instead) in bad {
            let misfit = misfit(form, text).unwrap_or_else(|| panic!("{text} fits {form:?}"));
            assert_eq!(misfit.instead.as_deref(), *instead, "{text}");
        }
    }

    #[test]
    fn uris() {
        let good = ["https://example.com", "http://[::1]:8/a?b#c", "mailto:a@example.com", "urn:isbn:0451450523", "tel:+1-202"];
        check(
            Form::Uri,
            &good,
            &[
                ("www.example.com", Some("https://www.example.com")),
                ("ann@example.com", Some("mailto:ann@example.com")),
                (" https://example.com", Some("https://example.com")),
                ("https://", None),
                ("https://example.com/a b", None),
                ("https://例子.example", None),
                ("https://example.com/%4", None),
                ("://example.com", None),
            ],
        );
    }

    #[test]
    fn emails() {
        check(
            Form::Email,
            &["a@example.com", "first.last+tag@mail.example.org"],
            &[
                ("mailto:a@example.com", Some("a@example.com")),
                ("a@example.com ", Some("a@example.com")),
                ("a@localhost", None),
                ("a..b@example.com", None),
                ("@example.com", None),
                ("a@-x.com", None),
                ("a b@example.com", None),
                ("none", None),
            ],
        );
    }

    #[test]
    fn codes() {
        check(Form::Country, &["CN", "GR"], &[("cn", Some("CN")), ("UK", Some("GB")), ("China", None), ("", None)]);
        check(
            Form::Language,
            &["de", "zh-Hans", "sr-Latn-RS", "x-elvish", "cmn"],
            &[("en_US", Some("en-US")), ("English language", None), ("d", None), ("de-", None), ("x-", None)],
        );
        check(Form::Cefr, &["A1", "C2"], &[("b2", Some("B2")), ("C3", None), ("native", None)]);
        check(Form::Base64, &["", "AA==", "aGVsbG8="], &[("A", None), ("A===", None), ("aGVs bG8=", None)]);
    }
}
