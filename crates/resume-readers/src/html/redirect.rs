//! Links by way of a redirect: `https://www.google.com/url?q=https://example.org&sa=D`.

/// Where a link leads that goes through a page which only passes visitors on.
pub fn target(link: &str) -> Option<String> {
    let (path, query) = link.split_once('?')?;
    let (_, path) = path.split_once("://")?;
    let (host, path) = path.split_once('/')?;
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or("");
    let passes = matches!(last, "url" | "redir" | "redirect" | "l.php" | "away" | "away.php" | "out" | "goto" | "jump" | "link")
        || path.is_empty() && host.split('.').any(|part| matches!(part, "safelinks" | "link" | "href" | "redirect" | "go"));
    if !passes {
        return None;
    }
    let is_one = |key: &str| matches!(key, "q" | "u" | "url" | "target" | "to" | "dest" | "href" | "destination" | "redirect");
    let (_, value) = query.split('&').filter_map(|part| part.split_once('=')).find(|(key, value)| {
        is_one(key) && ["http://", "https://", "http%3A", "https%3A"].iter().any(|scheme| value.starts_with(scheme))
    })?;
    decoded(value)
}

/// A value of a query.
fn decoded(value: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digit = |b: Option<u8>| char::from(b?).to_digit(16);
                u8::try_from(digit(rest.next())? * 16 + digit(rest.next())?).ok()?
            }
            b'+' => b' ',
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::target;

    #[test]
    fn a_redirect_is_where_it_leads() {
        let of = |link: &str| target(link).unwrap_or_default();
        assert_eq!(of("https://www.google.com/url?q=https://ann.example.org&sa=D&ust=1"), "https://ann.example.org");
        assert_eq!(of("https://l.example.com/l.php?u=https%3A%2F%2Fann.example.org%2Fa%3Fb&h=x"), "https://ann.example.org/a?b");
        assert_eq!(of("https://eur01.safelinks.example.com/?url=https%3A%2F%2Fann.example.org"), "https://ann.example.org");
        assert_eq!(of("https://ann.example.org/work?url=https://acme.example.com"), "");
        assert_eq!(of("https://ann.example.org/url?q=cats"), "");
    }
}
