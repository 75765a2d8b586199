//! What the names of elements say (HTML Standard, sections 13.1.2 and 13.2.6).

pub use crate::outline::tags::{is_block, is_of_table};

/// Elements without content.
pub fn is_void(name: &str) -> bool {
    matches!(
        name.as_bytes(),
        b"area"
            | b"base"
            | b"br"
            | b"col"
            | b"embed"
            | b"hr"
            | b"img"
            | b"input"
            | b"link"
            | b"meta"
            | b"param"
            | b"source"
            | b"track"
            | b"wbr"
    )
}

/// Elements whose content is no mark-up; `Some(true)` where character references count all the same.
pub fn raw(name: &str) -> Option<bool> {
    match name.as_bytes() {
        b"script" | b"style" | b"xmp" | b"iframe" | b"noembed" | b"noframes" => Some(false),
        b"textarea" | b"title" => Some(true),
        _ => None,
    }
}

/// Elements that stand in a document's head.
pub fn is_of_head(name: &str) -> bool {
    matches!(name.as_bytes(), b"base" | b"link" | b"meta" | b"noscript" | b"script" | b"style" | b"template" | b"title")
}

/// `h1` to `h6`.
pub fn is_heading(name: &str) -> bool {
    matches!(name.as_bytes(), b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6")
}

/// Which open elements a start tag ends, and which elements they are not looked for beyond.
pub struct Implied {
    /// The elements that it ends.
    pub ends: &'static [&'static str],
    /// The elements that keep them open.
    pub barriers: &'static [&'static str],
}

/// What a start tag ends without saying so.
pub fn implied(name: &str) -> Implied {
    const CELLS: &[&str] = &["table", "td", "th", "caption", "button", "object"];
    let (ends, barriers): (&[&str], &[&str]) = match name.as_bytes() {
        b"li" => (&["li"], &["ul", "ol", "menu", "dir", "table", "td", "th", "div", "section", "article"]),
        b"dt" | b"dd" => (&["dt", "dd"], &["dl", "table", "td", "th"]),
        b"option" | b"optgroup" => (&["option"], &["select"]),
        b"td" | b"th" => (&["td", "th", "caption"], &["table", "tr"]),
        b"tr" => (&["tr", "caption", "colgroup"], &["table", "tbody", "thead", "tfoot"]),
        b"tbody" | b"thead" | b"tfoot" => (&["tbody", "thead", "tfoot", "tr", "caption", "colgroup"], &["table"]),
        b"a" => (&["a"], CELLS),
        _ if is_block(name) => (&["p"], CELLS),
        _ => (&[], &[]),
    };
    Implied { ends, barriers }
}

/// The name in lower case: the source's own letters if they are, else those of an element that is known.
pub fn lower(name: &str) -> &str {
    if !name.bytes().any(|b| b.is_ascii_uppercase()) {
        return name;
    }
    KNOWN.iter().find(|known| known.eq_ignore_ascii_case(name)).copied().unwrap_or(name)
}

const KNOWN: &[&str] = &[
    "a",
    "abbr",
    "address",
    "area",
    "article",
    "aside",
    "b",
    "base",
    "big",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "data",
    "dd",
    "del",
    "details",
    "dfn",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "map",
    "mark",
    "math",
    "menu",
    "meta",
    "nav",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "pre",
    "q",
    "s",
    "samp",
    "script",
    "section",
    "select",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "track",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
    "xmp",
];
