//! Whether a text has the form that its field asks for ([`Form`]).

use resume_core::Code;
use resume_core::diagnostic::codes;
use resume_core::model::{FieldInfo, Form};
use resume_core::tables::{countries, languages, normalise};

/// What is wrong with a text in a field of a form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Misfit {
    /// The code of the finding.
    pub code: Code,
    /// What was expected, such as `an e-mail address`.
    pub expected: &'static str,
    /// What to write instead, if that can be told.
    pub instead: Option<String>,
}

/// What is wrong with a text in a field; `None` when it fits or the field takes any text.
pub fn misfit(field: &FieldInfo, text: &str) -> Option<Misfit> {
    if fits(field, text) {
        return None;
    }
    let (code, expected) = match field.form {
        Form::Text | Form::Markdown | Form::Record | Form::Open | Form::Date => (codes::PHONE, "a phone number"),
        Form::Uri => (codes::URL, "an absolute URL"),
        Form::Email => (codes::EMAIL, "an e-mail address"),
        Form::Country => (codes::COUNTRY_CODE, "a country code of two capital letters (ISO 3166-1)"),
        Form::Language => (codes::LANGUAGE_CODE, "a language tag (BCP 47), such as `de` or `zh-Hans`"),
        Form::Cefr => (codes::LEVEL, "a level A1, A2, B1, B2, C1 or C2"),
        Form::Base64 => (codes::BASE64, "base64 data (RFC 4648)"),
    };
    Some(Misfit { code, expected, instead: instead(field, text) })
}

/// Whether a text fits its field.
pub fn fits(field: &FieldInfo, text: &str) -> bool {
    match field.form {
        // Empty text there is no number, and nothing to say about.
        Form::Text => !matches!(field.key, "phone" | "phones") || text.is_empty() || is_phone(text),
        // The model holds dates of the calendar alone; others were reported when they were read.
        Form::Markdown | Form::Record | Form::Open | Form::Date => true,
        Form::Uri => is_address(text),
        Form::Email => is_email(text),
        Form::Country => is_country(text),
        Form::Language => is_known_language(text),
        Form::Cefr => is_cefr(text),
        Form::Base64 => is_base64(text),
    }
}

fn instead(field: &FieldInfo, text: &str) -> Option<String> {
    let trimmed = text.trim();
    let repaired = match field.form {
        Form::Uri if trimmed.contains('@') => format!("mailto:{trimmed}"),
        Form::Uri if trimmed.contains('.') && !trimmed.contains(':') => format!("https://{trimmed}"),
        Form::Email => trimmed.strip_prefix("mailto:").unwrap_or(trimmed).to_owned(),
        Form::Country => match trimmed.to_ascii_uppercase().as_str() {
            "UK" => "GB".to_owned(),
            "EL" => "GR".to_owned(),
            upper => countries::by_name(&normalise(trimmed)).map_or(upper, |country| country.code()).to_owned(),
        },
        Form::Cefr => trimmed.to_ascii_uppercase(),
        Form::Language => language(trimmed),
        Form::Uri | Form::Text | Form::Markdown | Form::Date | Form::Base64 | Form::Record | Form::Open => trimmed.to_owned(),
    };
    (repaired != text && fits(field, &repaired)).then_some(repaired)
}

/// The tag that a language's name or longer code stands for, and a tag with its parts joined as they should be.
fn language(text: &str) -> String {
    if let Some(language) = languages::by_name(&normalise(text)) {
        return language.code().to_owned();
    }
    let tag = text.replace('_', "-");
    let (first, rest) = tag.split_at(tag.find('-').unwrap_or(tag.len()));
    let first = first.to_ascii_lowercase();
    let short = shorter(&first).unwrap_or(&first);
    match rest {
        "-UK" | "-uk" => format!("{short}-GB"),
        rest => format!("{short}{rest}"),
    }
}

/// The code of ISO 639-1 that a code of three letters has to give way to (RFC 5646, section 2.2.1).
fn shorter(code: &str) -> Option<&'static str> {
    let is_same = |l: &languages::HumanLanguage| l.code().len() == 2 && (l.iso639_2t() == code || l.iso639_2b() == code);
    if code.len() == 3 { languages::all().find(is_same).map(languages::HumanLanguage::code) } else { None }
}

/// Whether a text is an absolute URI as `ajv-formats` takes it: a scheme, something after it, and only the characters of
/// RFC 3986, brackets around an IP address alone.
pub fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    is_scheme && !path.is_empty() && only(query, b":@/?") && only(fragment, b":@/?") && (only(path, b":@/") || has_address(path))
}

/// A path that begins with an authority whose host is an IP address in brackets.
fn has_address(path: &str) -> bool {
    let Some(authority) = path.strip_prefix("//").or_else(|| path.strip_prefix('/')) else { return false };
    let Some((before, rest)) = authority.split_once('[') else { return false };
    let Some((address, after)) = rest.split_once(']') else { return false };
    let is_user = before.is_empty() || before.strip_suffix('@').is_some_and(|user| only(user, b":"));
    let is_future =
        address.strip_prefix(['v', 'V']).and_then(|version| version.split_once('.')).is_some_and(|(version, name)| {
            !version.is_empty()
                && version.bytes().all(|b| b.is_ascii_hexdigit())
                && !name.is_empty()
                && !name.contains('%')
                && only(name, b":")
        });
    let (port, path) = after.split_at(after.find('/').unwrap_or(after.len()));
    let is_port = port.is_empty() || port.strip_prefix(':').is_some_and(|port| port.bytes().all(|b| b.is_ascii_digit()));
    is_user && is_port && only(path, b":@/") && (is_future || address.parse::<std::net::Ipv6Addr>().is_ok())
}

/// Whether a text holds only unreserved characters and sub-delimiters (RFC 3986, section 2), escapes of bytes, and those.
fn only(text: &str, more: &[u8]) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let fits = match byte {
            b'%' => matches!((bytes.next(), bytes.next()), (Some(a), Some(b)) if a.is_ascii_hexdigit() && b.is_ascii_hexdigit()),
            byte => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&byte) || more.contains(&byte),
        };
        if !fits {
            return false;
        }
    }
    true
}

/// Whether a text is an absolute URI that leads somewhere: more than a scheme and slashes.
pub fn is_address(text: &str) -> bool {
    is_uri(text) && text.split_once(':').is_some_and(|(_, rest)| !matches!(rest, "" | "/" | "//"))
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

/// Whether a text is an ISO 3166-1 alpha-2 code. `EL` and `UK`, which Europass writes, are none.
pub fn is_country(text: &str) -> bool {
    text.len() == 2 && countries::by_code(text).is_some_and(|country| country.code() == text)
}

/// Whether a text can be a phone number: three to fifteen digits and an extension, and more of them than letters.
pub fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    (3..=20).contains(&digits) && letters < digits && !text.contains(['@', '<', '>', '{', '}'])
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

/// Codes of ISO 639-1 and what else of two letters is registered for BCP 47.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz \
    ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv \
    ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn \
    no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te \
    tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Whether a text is a language tag whose language and country are known; of those with three letters none is refused
/// but where a code of two letters takes its place.
pub fn is_known_language(text: &str) -> bool {
    if !is_language(text) {
        return false;
    }
    let mut subtags = text.split('-');
    let first = subtags.next().unwrap_or("").to_ascii_lowercase();
    let is_known = match first.len() {
        1 => return true,
        2 => LANGUAGES.split_ascii_whitespace().any(|code| code == first),
        3 => shorter(&first).is_none(),
        _ => false,
    };
    // What follows a single letter is an extension or private.
    is_known
        && subtags.take_while(|subtag| subtag.len() > 1).all(|subtag| {
            let is_region = subtag.len() == 2 && subtag.bytes().all(|b| b.is_ascii_alphabetic());
            let region = subtag.to_ascii_uppercase();
            !is_region || matches!(region.as_str(), "EU" | "UN" | "EZ") || is_country(&region)
        })
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
        let key = if form == Form::Text { "phone" } else { "key" };
        let field = FieldInfo { key, about: "", form, is_list: false, record: None };
        for text in good {
            assert_eq!(misfit(&field, text), None, "{text}");
        }
        for (text, instead) in bad {
            let misfit = misfit(&field, text).unwrap_or_else(|| panic!("{text} fits {form:?}"));
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
    fn uris_as_ajv_sees_them() {
        for good in [
            "http://example.com",
            "https://",
            "a:b",
            "urn:x:y?#",
            "http:/x",
            "http://[::1]:80/a",
            "x://u:p@[v1.a:b]",
            "mailto:a@b",
        ] {
            assert!(is_uri(good), "{good}");
        }
        for bad in [
            "",
            "example.com",
            "http:",
            "http:?x",
            "1a:b",
            "a:b c",
            "a:é",
            "a:%4",
            "a:b#c#d",
            "http://[::1",
            "http://a[::1]",
            "a:[]",
        ] {
            assert!(!is_uri(bad), "{bad}");
        }
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
    fn phones() {
        check(
            Form::Text,
            &["+1 555 0100", "(0)555/0100-1", "+1-555-0100 ext. 12", "555.0100", "٠١٢٣", "Tel. 555 0100", ""],
            &[("n/a", None), ("ann@example.com", None), ("12", None), ("call me", None), ("1234567890 1234567890 1", None)],
        );
    }

    #[test]
    fn codes() {
        check(
            Form::Country,
            &["CN", "GR"],
            &[("cn", Some("CN")), ("UK", Some("GB")), ("Germany", Some("DE")), ("XX", None), ("", None)],
        );
        check(
            Form::Language,
            &["de", "zh-Hans", "sr-Latn-RS", "x-elvish", "cmn", "gsw-CH", "es-419", "en-x-uk", "de-CH-1996"],
            &[
                ("en_US", Some("en-US")),
                ("English", Some("en")),
                ("eng", Some("en")),
                ("en-UK", Some("en-GB")),
                ("de-QQ", None),
                ("xx", None),
                ("English language", None),
                ("d", None),
                ("de-", None),
                ("x-", None),
            ],
        );
        check(Form::Cefr, &["A1", "C2"], &[("b2", Some("B2")), ("C3", None), ("native", None)]);
        check(Form::Base64, &["", "AA==", "aGVsbG8="], &[("A", None), ("A===", None), ("aGVs bG8=", None)]);
    }
}
