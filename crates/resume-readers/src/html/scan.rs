//! One pass over the source before it is parsed: building the tree takes time quadratic in the nesting depth and in the
//! number of attributes, so both are bounded here; and the tree has no positions, so those of annotated tags are noted.

use resume_core::diagnostic::codes;
use resume_core::{Failure, Span, html};

use crate::Limits;

/// Elements without content (HTML Standard, section 13.1.2).
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];
/// Elements whose content is no mark-up.
const RAW: &[&str] = &["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];
/// Elements that end an open paragraph.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "details",
    "div",
    "dl",
    "fieldset",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
];

/// The start tags that carry an annotation, in order: from `<` to the end of the text behind.
pub fn scan(source: &str, limits: &Limits) -> Result<Vec<Span>, Failure> {
    let mut annotated = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(found) = source.get(at..).and_then(|rest| rest.find('<')) {
        let start = at + found;
        let rest = source.get(start..).unwrap_or("");
        if rest.starts_with("<!--") {
            at = start + rest.find("-->").map_or(rest.len(), |end| end + 3);
            continue;
        }
        let is_end = rest.starts_with("</");
        let name_at = if is_end { 2 } else { 1 };
        let name = rest.get(name_at..).unwrap_or("");
        let name = name.get(..name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != ':').unwrap_or(name.len()));
        let name = name.unwrap_or("").to_ascii_lowercase();
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            at = start + 1;
            continue;
        }
        let tag = tag(rest);
        at = start + tag.length;
        if is_end {
            if let Some(which) = open.iter().rposition(|o| *o == name) {
                open.truncate(which);
            }
            continue;
        }
        if tag.attributes > limits.attributes {
            let message = format!("an element has more than {} attributes", limits.attributes);
            return Err(Failure::new(codes::TOO_BIG, message).at(start..at));
        }
        if tag.is_annotated {
            let text = source.get(at..).map_or(0, |rest| rest.find('<').unwrap_or(rest.len()));
            annotated.push(start..at + text);
        }
        if RAW.contains(&name.as_str()) {
            at += end_of_raw(source.get(at..).unwrap_or(""), &name);
        } else if !(VOID.contains(&name.as_str()) || (tag.closes_itself && open.iter().any(|o| o == "svg" || o == "math"))) {
            imply_ends(&mut open, &name);
            open.push(name);
            if open.len() > limits.depth {
                let message = format!("elements nest deeper than {}", limits.depth);
                return Err(Failure::new(codes::TOO_DEEP, message).at(start..at));
            }
        }
    }
    Ok(annotated)
}

/// Ends the elements that a start tag ends without saying so.
fn imply_ends(open: &mut Vec<String>, name: &str) {
    let ends = |top: &str| match name {
        "li" => top == "li",
        "dt" | "dd" => matches!(top, "dt" | "dd"),
        "option" | "optgroup" => top == "option",
        "td" | "th" => matches!(top, "td" | "th"),
        "tr" => matches!(top, "td" | "th" | "tr"),
        "tbody" | "thead" | "tfoot" => matches!(top, "td" | "th" | "tr" | "tbody" | "thead" | "tfoot"),
        "body" => top == "head",
        name => top == "p" && BLOCKS.contains(&name),
    };
    while open.last().is_some_and(|top| ends(top)) {
        open.pop();
    }
}

fn end_of_raw(text: &str, name: &str) -> usize {
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find("</")) {
        at += found;
        if text.get(at + 2..at + 2 + name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name)) {
            return at;
        }
        at += 2;
    }
    text.len()
}

/// A tag in the source.
struct TagInfo {
    length: usize,
    attributes: usize,
    is_annotated: bool,
    closes_itself: bool,
}

/// Reads a tag that begins at the start of `text` to its `>`, over quoted values.
fn tag(text: &str) -> TagInfo {
    let bytes = text.as_bytes();
    let mut info = TagInfo { length: bytes.len(), attributes: 0, is_annotated: false, closes_itself: false };
    let byte = |at: usize| bytes.get(at).copied();
    let mut at = 1;
    while byte(at).is_some_and(|b| !b.is_ascii_whitespace() && !matches!(b, b'>' | b'/') || at == 1) {
        at += 1;
    }
    loop {
        while byte(at).is_some_and(|b| b.is_ascii_whitespace() || b == b'/') {
            at += 1;
        }
        match byte(at) {
            None => return info,
            Some(b'>') => {
                info.length = at + 1;
                info.closes_itself = byte(at - 1) == Some(b'/');
                return info;
            }
            Some(_) => {}
        }
        let start = at;
        at += 1;
        while byte(at).is_some_and(|b| !b.is_ascii_whitespace() && !matches!(b, b'=' | b'>' | b'/')) {
            at += 1;
        }
        let name = text.get(start..at).unwrap_or("");
        info.attributes += 1;
        info.is_annotated |= [html::FIELD, html::ITEM, html::RECORD].iter().any(|a| name.eq_ignore_ascii_case(a));
        while byte(at).is_some_and(|b| b.is_ascii_whitespace()) {
            at += 1;
        }
        if byte(at) != Some(b'=') {
            continue;
        }
        at += 1;
        while byte(at).is_some_and(|b| b.is_ascii_whitespace()) {
            at += 1;
        }
        match byte(at) {
            Some(quote @ (b'"' | b'\'')) => {
                let end = bytes.get(at + 1..).and_then(|rest| rest.iter().position(|b| *b == quote));
                at = end.map_or(bytes.len(), |end| at + end + 2);
            }
            _ => {
                while byte(at).is_some_and(|b| !b.is_ascii_whitespace() && b != b'>') {
                    at += 1;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(source: &str) -> Vec<&str> {
        let spans = scan(source, &Limits::default()).unwrap_or_default();
        spans.into_iter().map(|span| source.get(span).unwrap_or("no piece of the source")).collect()
    }

    #[test]
    fn annotated_tags_are_found() {
        let source = "<!-- <p data-field=x> --><p class='>' data-field=a>ä</p><script>'<p data-field=b>'</script><li DATA-ITEM>";
        assert_eq!(spans(source), ["<p class='>' data-field=a>ä", "<li DATA-ITEM>"]);
    }

    #[test]
    fn depth_and_attributes_are_bounded() {
        let code = |source: String| scan(&source, &Limits::default()).map(|_| ()).map_err(|e| e.code);
        assert_eq!(code("<div>".repeat(300)), Err(codes::TOO_DEEP));
        assert_eq!(code(format!("<p {}>", "a=b ".repeat(300))), Err(codes::TOO_BIG));
        assert_eq!(code("<p>a<br><img>".repeat(3000)), Ok(()));
        assert_eq!(code("<ul><li>a<li>b</ul>".repeat(3000)), Ok(()));
        assert_eq!(code("<table><tr><td>a<td>b<tr><td>c</table>".repeat(3000)), Ok(()));
        assert_eq!(code("<svg><path/></svg></b></i>".repeat(3000)), Ok(()));
    }

    #[test]
    fn broken_tags_end_somewhere() {
        for source in ["<", "<p", "<p a", "<p a=", "<p a='", "</", "<!", "<!--", "<script>", "< p>", "<p/", "a < b"] {
            spans(source);
        }
    }
}
