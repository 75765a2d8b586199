//! Which addresses may become links, and how they are shown to people.

use std::fmt::Write;

/// Schemes that a link may have. Everything else could run code or reach into the reader's machine.
const SCHEMES: &[&str] = &["http", "https", "ftp", "ftps", "sftp", "mailto", "tel", "xmpp", "sip", "sips"];

/// The address that a link to `url` points to, percent-encoded where RFC 3986 demands it (letters of any script stay).
/// `None` when it may not or cannot be a link: a scheme such as `javascript:` or `data:`, no valid host, nothing at all.
///
/// An address without a scheme is taken as relative.
pub fn target(url: &str) -> Option<String> {
    // Browsers ignore these characters inside an address and control characters around it, so they must not hide a scheme.
    if url.is_empty() || url.contains(|c: char| c.is_control()) || url.trim() != url {
        return None;
    }
    match scheme(url) {
        None if url.starts_with("//") => None,
        None => Some(encode(url)),
        Some(scheme) => {
            let rest = &url[scheme.len() + 1..];
            let scheme = SCHEMES.iter().find(|s| scheme.eq_ignore_ascii_case(s))?;
            match *scheme {
                "tel" => phone(rest),
                "mailto" | "xmpp" | "sip" | "sips" => (!rest.is_empty()).then(|| format!("{scheme}:{}", encode(rest))),
                _ => {
                    let rest = rest.strip_prefix("//")?;
                    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
                    is_authority(&rest[..end]).then(|| format!("{scheme}://{}{}", &rest[..end], encode(&rest[end..])))
                }
            }
        }
    }
}

/// As [`target`], for a field that holds an absolute address and where people leave out `https://`.
pub fn field_target(url: &str) -> Option<String> {
    if scheme(url).is_some_and(|s| !s.contains('.')) {
        return target(url);
    }
    let host = url.split(['/', '?', '#']).next()?;
    if host.contains('.') && !host.contains('@') { target(&format!("https://{url}")) } else { None }
}

/// The address of a phone number: digits and a leading plus, nothing else. `None` without a digit.
pub fn phone(number: &str) -> Option<String> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let plus = if number.trim_start().starts_with(['+', '＋']) { "+" } else { "" };
    (!digits.is_empty()).then(|| format!("tel:{plus}{digits}"))
}

/// The address as people like to read it: without `https://` and a slash at the end, where [`target`] can be told from it.
pub fn shown(url: &str) -> &str {
    let Some(rest) = url.strip_prefix("https://") else { return url };
    let rest = rest.strip_suffix('/').filter(|r| !r.contains(['/', '?', '#'])).unwrap_or(rest);
    if rest.is_empty() || rest.contains(char::is_whitespace) { url } else { rest }
}

/// The scheme of an address (RFC 3986, section 3.1), if it has one.
pub fn scheme(url: &str) -> Option<&str> {
    let (scheme, _) = url.split_once(':')?;
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    (scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(known)).then_some(scheme)
}

fn is_authority(text: &str) -> bool {
    let host = match text.rsplit_once(':') {
        Some((host, port)) if port.len() <= 5 && port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => text,
    };
    let label =
        |l: &str| !l.is_empty() && !l.starts_with('-') && l.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    if !host.split('.').all(label) {
        return false;
    }
    // A host whose last part is a number is an IPv4 address or nothing (WHATWG URL, section 3.5).
    let parts: Vec<&str> = host.split('.').collect();
    let number = |p: &&str| p.parse::<u8>().is_ok() && (p.len() == 1 || !p.starts_with('0'));
    match parts.last() {
        Some(last) if last.bytes().all(|b| b.is_ascii_digit()) => parts.len() == 4 && parts.iter().all(number),
        Some(last) => !last.contains('_'),
        None => false,
    }
}

fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let bytes = text.as_bytes();
    let mut in_fragment = false;
    for (at, c) in text.char_indices() {
        let keep = match c {
            '#' => !std::mem::replace(&mut in_fragment, true),
            '%' => bytes.get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)),
            c if c.is_ascii() => c.is_ascii_alphanumeric() || "-._~:/?@!$&'()*+,;=".contains(c),
            c => c.is_alphanumeric(),
        };
        if keep {
            out.push(c);
            continue;
        }
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_could_run() {
        for url in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\nscript:alert(1)",
            " javascript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:x",
            "https:example.com",
            "https://",
            "https://exa mple.com/",
            "https://[x/",
            "http://1.2.3",
            "//example.com/",
            "",
        ] {
            assert_eq!(target(url), None, "{url}");
            assert_eq!(field_target(url), None, "{url}");
        }
    }

    #[test]
    fn encodes_what_an_address_cannot_hold() {
        for (url, expected) in [
            ("https://example.com/a b\"<>", "https://example.com/a%20b%22%3C%3E"),
            ("https://example.com/?q=%zz%20#a#b", "https://example.com/?q=%25zz%20#a%23b"),
            ("https://bücher.example/straße", "https://bücher.example/straße"),
            ("mailto:a@example.com", "mailto:a@example.com"),
            ("tel:(0) 12-34", "tel:01234"),
            ("#projects", "#projects"),
        ] {
            assert_eq!(target(url).as_deref(), Some(expected));
        }
        assert_eq!(field_target("example.com/me").as_deref(), Some("https://example.com/me"));
        assert_eq!(field_target("me"), None);
    }

    #[test]
    fn shows_addresses_short() {
        for (url, expected) in [
            ("https://example.com/", "example.com"),
            ("https://example.com/a/", "example.com/a/"),
            ("http://example.com/", "http://example.com/"),
            ("https://", "https://"),
            ("urn:isbn:1", "urn:isbn:1"),
        ] {
            assert_eq!(shown(url), expected);
        }
    }
}
