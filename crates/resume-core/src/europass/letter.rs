//! A covering letter as the file that a Candidate document holds it in: a page of HTML with a paragraph for each part.

/// The parts of a letter in their order: a class of the page, and whether it is rich text.
pub const PARTS: [(&str, bool); 20] = [
    ("honorificPrefix", false),
    ("givenName", false),
    ("familyName", false),
    ("name", false),
    ("position", false),
    ("organization", false),
    ("url", false),
    ("address", false),
    ("postalCode", false),
    ("city", false),
    ("region", false),
    ("countryCode", false),
    ("place", false),
    ("date", false),
    ("subject", false),
    ("salutation", false),
    ("opening", true),
    ("body", true),
    ("closing", true),
    ("closingSalutation", false),
];

/// What a file of a letter is called among the attachments.
pub const INSTRUCTIONS: &str = "CoverLetter";

/// The media type of the page.
pub const MEDIA_TYPE: &str = "text/html";

const HEAD: &str = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n";
const TAIL: &str = "</body></html>\n";

/// The page of parts in their order; rich text is HTML, the others are plain text.
pub fn print(parts: &[(&'static str, String)]) -> String {
    let mut page = HEAD.to_owned();
    for (class, text) in parts {
        if is_rich(class) {
            page.extend(["<div class=\"", class, "\">", text, "</div>\n"]);
        } else {
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            page.extend(["<p class=\"", class, "\">", &escaped, "</p>\n"]);
        }
    }
    page.push_str(TAIL);
    page
}

/// The parts of a page that [`print()`] made; `None` for any other.
pub fn parse(page: &str) -> Option<Vec<(&'static str, String)>> {
    let mut rest = page.strip_prefix(HEAD)?.strip_suffix(TAIL)?;
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let (tag, after) = rest.split_once(" class=\"")?;
        let (class, after) = after.split_once("\">")?;
        let (class, is_rich) = PARTS.into_iter().find(|(known, _)| *known == class)?;
        if tag != (if is_rich { "<div" } else { "<p" }) {
            return None;
        }
        let (text, after) = after.split_once(if is_rich { "</div>\n" } else { "</p>\n" })?;
        let plain = || text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        parts.push((class, if is_rich { text.to_owned() } else { plain() }));
        rest = after;
    }
    Some(parts)
}

fn is_rich(class: &str) -> bool {
    PARTS.iter().any(|(known, is_rich)| known == &class && *is_rich)
}

#[cfg(test)]
mod tests {
    use super::{parse, print};

    #[test]
    fn a_page_gives_its_parts_back() {
        let parts = vec![("name", "A & B <c>\n&lt;".to_owned()), ("body", "<p>x</p>".to_owned()), ("date", "2019".to_owned())];
        assert_eq!(parse(&print(&parts)), Some(parts));
        assert_eq!(parse("<p>Dear</p>"), None);
    }
}
