//! What format a document is in: by its name and its content.

use resume_core::Failure;
use resume_core::diagnostic::codes;
use resume_core::model::{Record, Resume};

use crate::registry::{FORMATS, Fit, Format};

/// Extensions of documents that people have résumés in and that no format of ours is.
const FOREIGN: &[&str] = &["doc", "docx", "odt", "ott", "pages", "rtf"];

/// How much of a text is looked at.
const HEAD: usize = 64 << 10;

/// Tells the format of a document from its file name, if it has one, and its (decoded) text. A name ending in `.txt`
/// says no more than that it is text.
///
/// # Errors
/// When the text is empty, when nothing or more than one format fits, or when name and content contradict each other; the
/// message says what was seen.
pub fn detect(text: &str, file_name: Option<&str>) -> Result<&'static Format, Failure> {
    let body = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let extension = file_name.and_then(extension_of);
    let extension = extension.as_deref();
    if let Some(foreign) = extension.filter(|e| FOREIGN.contains(e)) {
        return Err(foreign_failure(foreign));
    }
    if body.is_empty() {
        return Err(empty(text));
    }
    let fits: Vec<(&Format, Fit)> = FORMATS.iter().map(|f| (f, (f.sniff)(body))).filter(|(_, fit)| *fit != Fit::No).collect();
    let sure: Vec<&Format> = fits.iter().filter(|(_, fit)| *fit == Fit::Sure).map(|(f, _)| *f).collect();
    let named = |f: &&Format| extension.is_some_and(|e| e != "txt" && f.extensions.contains(&e));
    let by_name: Vec<&Format> = FORMATS.iter().filter(named).collect();
    match (sure.iter().find(|f| named(f)), sure.first(), by_name.as_slice()) {
        (Some(format), ..) | (None, Some(format), []) => Ok(format),
        (None, Some(format), _) if extension.is_some_and(|e| format.found_as.contains(&e)) => Ok(format),
        (None, Some(format), [..]) => Err(contradiction(extension.unwrap_or_default(), format)),
        // The name alone tells the format; its reader will say what is wrong with the content.
        (None, None, [format]) => Ok(format),
        (None, None, [_, _, ..]) => Err(no_fit(body)),
        (None, None, []) => match fits.as_slice() {
            [(format, _)] if matches!(extension, None | Some("txt")) => Ok(format),
            [(format, _)] => Err(unknown_name(extension.unwrap_or_default(), format)),
            [] => Err(no_fit(body)),
            [(first, _), (second, _), ..] => Err(ambiguous(first, second)),
        },
    }
}

/// The failure of a document without content.
pub(crate) fn empty(text: &str) -> Failure {
    let message = if text.is_empty() { "the input is empty" } else { "the input holds nothing but white space" };
    Failure::new(codes::EMPTY, message)
}

fn foreign_failure(extension: &str) -> Failure {
    Failure::new(codes::NOT_TEXT, format!("a .{extension} document is not read"))
        .hint("save it as plain text, Markdown or HTML, and convert that")
}

fn unknown(message: String) -> Failure {
    Failure::new(codes::UNKNOWN_FORMAT, message).hint("name the format with --from")
}

fn contradiction(extension: &str, format: &Format) -> Failure {
    unknown(format!("the name ends in .{extension}, but the content looks like {}", format.name))
}

fn unknown_name(extension: &str, format: &Format) -> Failure {
    unknown(format!("the name ends in .{extension}, which no format has, and the content could be any text"))
        .hint(format!("if it is {0}, say so: --from {0}", format.name))
}

fn ambiguous(first: &Format, second: &Format) -> Failure {
    unknown(format!("cannot tell the format: this could be {} or {}", first.name, second.name))
}

fn no_fit(body: &str) -> Failure {
    let seen = match root_element(body) {
        Some(root) => format!("XML with the root element `{root}`, which is no Europass document"),
        None if body.starts_with('<') => "XML without a root element; was it cut off?".to_owned(),
        None => "no XML".to_owned(),
    };
    unknown(format!("cannot tell the format: this is {seen}"))
}

/// The extension of a file name, without the dot, in small letters. `.profile` has none.
pub(crate) fn extension_of(name: &str) -> Option<String> {
    let base = name.rsplit(['/', '\\']).next()?;
    let (stem, extension) = base.rsplit_once('.')?;
    (!stem.is_empty() && !extension.is_empty()).then(|| extension.to_ascii_lowercase())
}

/// The text after comments, processing instructions and a document type declaration.
fn after_prolog(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let (end, length) = match rest {
            r if r.starts_with("<?") => (r.find("?>")?, 2),
            r if r.starts_with("<!--") => (r.find("-->")?, 3),
            r if r.starts_with("<!") => match (r.find('['), r.find('>')?) {
                // An internal subset; our readers refuse it, but its document is told all the same.
                (Some(open), close) if open < close => (open + r[open..].find("]>")?, 2),
                (_, close) => (close, 1),
            },
            r => return Some(r),
        };
        rest = &rest[end + length..];
    }
}

/// The local name of the root element of an XML document, also of one that is cut off in its first tag.
fn root_element(text: &str) -> Option<&str> {
    let name = after_prolog(text)?.strip_prefix('<')?;
    let end = name.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(name.len());
    let name = name[..end].rsplit_once(':').map_or(&name[..end], |(_, local)| local);
    let is_name = name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
    is_name.then_some(name)
}

/// Whether a document's root element is one of `names`.
pub(crate) fn has_root(text: &str, names: &[&str]) -> Fit {
    if root_element(text).is_some_and(|root| names.contains(&root)) { Fit::Sure } else { Fit::No }
}

/// Elements that a piece of a page begins with.
const HTML: &[&str] = &[
    "a",
    "address",
    "article",
    "aside",
    "b",
    "blockquote",
    "br",
    "center",
    "details",
    "div",
    "dl",
    "em",
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
    "header",
    "hr",
    "i",
    "img",
    "link",
    "main",
    "nav",
    "ol",
    "p",
    "picture",
    "pre",
    "script",
    "section",
    "span",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tr",
    "u",
    "ul",
];

fn starts_as_page(text: &str) -> bool {
    let is_doctype = text.get(..14).is_some_and(|head| head.eq_ignore_ascii_case("<!doctype html"));
    is_doctype
        || root_element(text)
            .is_some_and(|root| ["html", "head", "body", "title", "meta"].iter().any(|name| root.eq_ignore_ascii_case(name)))
}

fn starts_as_piece_of_page(text: &str) -> bool {
    root_element(text).is_some_and(|root| HTML.iter().any(|name| root.eq_ignore_ascii_case(name)))
}

/// Whether a line has the marks of Markdown's headings, lists or strong emphasis.
fn has_marks(text: &str) -> bool {
    let marks = ["# ", "## ", "### ", "- ", "* ", "+ ", "**"];
    text.lines().any(|line| marks.iter().any(|mark| line.starts_with(mark)))
}

/// A page, or perhaps a piece of one.
pub(crate) fn html(text: &str) -> Fit {
    let head = head(text);
    match () {
        () if starts_as_page(text) => Fit::Sure,
        () if starts_as_piece_of_page(text) && !has_marks(head) => Fit::Possible,
        () => Fit::No,
    }
}

/// Text that people write, which fits everything but XML and what is plainly a piece of a page.
pub(crate) fn prose(text: &str) -> Fit {
    let head = head(text);
    let is_markup = match () {
        () if starts_as_page(text) => true,
        () if starts_as_piece_of_page(text) => !has_marks(head) && text.trim_end().ends_with('>'),
        () => root_element(text).is_some() || text.starts_with("<?") || after_prolog(text).is_none_or(str::is_empty),
    };
    if is_markup { Fit::No } else { Fit::Possible }
}

/// An object or list of JSON, not a Markdown link or a template's `{{name}}`.
pub(crate) fn json(text: &str) -> Fit {
    let next = |open: char| text.strip_prefix(open).map(|rest| rest.trim_start().bytes().next());
    match (next('{'), next('[')) {
        (Some(None | Some(b'"' | b'}' | b'\'' | b'/')), _) | (_, Some(Some(b'"' | b'{' | b']'))) => Fit::Sure,
        _ => Fit::No,
    }
}

/// JSON that may begin with comments. JSON itself fits, too, so that a name can tell it.
pub(crate) fn jsonc(text: &str) -> Fit {
    let start = resume_readers::json::relaxed::after_blanks(text, 0);
    match (json(text.get(start..).unwrap_or_default()), start) {
        (Fit::No, _) => Fit::No,
        (Fit::Possible | Fit::Sure, 0) => Fit::Sure,
        (Fit::Possible | Fit::Sure, _) => Fit::Possible,
    }
}

/// A mapping at whose top stand `key:` lines and nothing else, one of the keys a section of the shared schema; or an object
/// of JSON, which YAML includes. Front matter of a Markdown file is none.
pub(crate) fn yaml(text: &str) -> Fit {
    if text.starts_with('{') {
        return json(text);
    }
    let mut is_known = false;
    let mut fences = 0;
    let mut is_over = false;
    let mut lines = head(text).lines().peekable();
    while let Some(line) = lines.next() {
        // The last line may be cut off.
        let is_last = lines.peek().is_none() && text.len() > HEAD;
        match line.trim_end() {
            "" => {}
            _ if fences > 1 || is_over => return Fit::No,
            "---" => fences += 1,
            "..." => is_over = true,
            _ if is_last || line.starts_with(['#', '%', ' ', '\t', '}', ']']) || line.starts_with("- ") => {}
            "-" => {}
            line => {
                let Some(key) = top_key(line) else { return Fit::No };
                is_known |= is_section(key);
            }
        }
    }
    // A second fence with nothing after it closes front matter, too.
    if is_known && fences < 2 { Fit::Sure } else { Fit::No }
}

/// The key of a `key:` or `"key":` line.
fn top_key(line: &str) -> Option<&str> {
    let (key, rest) = line.split_once(':')?;
    let key = key.trim_end();
    let bare = key.trim_matches(['"', '\'']);
    let is_key = !bare.is_empty() && !bare.contains(['"', '\'', '*', '`', '[', '<']);
    (is_key && (rest.is_empty() || rest.starts_with([' ', '\t']))).then_some(bare)
}

fn is_section(key: &str) -> bool {
    let info = Resume::INFO;
    info.fields.iter().any(|f| f.key == key) || info.old_names.iter().any(|(old, _)| *old == key) || key == "formatData"
}

fn head(text: &str) -> &str {
    let mut end = text.len().min(HEAD);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str, name: Option<&str>) -> String {
        match detect(text, name) {
            Ok(format) => format.name.to_owned(),
            Err(failure) => format!("[{}] {}", failure.code, failure.message),
        }
    }

    #[test]
    fn content_alone_tells_the_format() {
        for (text, format) in [
            ("{\"basics\": {}}", "json"),
            ("{", "json"),
            ("\u{feff}  {}", "json"),
            ("[{\"basics\": 1}]", "json"),
            ("basics:\n  name: Ann\nwork:\n- name: x\n", "yaml"),
            ("# a comment\n---\nversion: 1\n\"work\": []\n", "yaml"),
            ("%YAML 1.2\n---\nbasics: {name: Ann}\n...\n", "yaml"),
            ("bio: {}\n", "yaml"),
            ("# Ann Example\n\nNurse\n", "markdown"),
            ("---\nbasics:\n  name: Ann\n---\n# Ann\n", "markdown"),
            ("---\nbasics:\n  name: Ann\n---\n", "markdown"),
            ("[Ann](https://example.com)\n", "markdown"),
            ("{{name}}\n", "markdown"),
            ("Ann Example\nName: Ann\nwork: all my life\n", "markdown"),
            ("work: I did much\n\n- list\n\nand prose\n", "markdown"),
            ("<https://example.com>\n", "markdown"),
            ("<!-- mine -->\n# Ann\n", "markdown"),
            ("<p align=\"center\">Ann</p>\n\n## Work\n", "markdown"),
            ("1. one\n", "markdown"),
            ("<!doctype html><title>x</title>", "html"),
            ("<!-- x -->\n<HTML lang=en>", "html"),
            ("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'a' 'b'><html xmlns='c'/>", "html"),
            ("<section>\n<h1>Ann</h1>\n</section>\n", "html"),
            ("<?xml version=\"1.0\"?>\n<!-- x --><Candidate xmlns=\"a\">", "europass"),
            ("<ep:SkillsPassport>", "europass-v3"),
            ("{ \"SkillsPassport\" : {}}", "europass-v3"),
            ("<Candidate", "europass"),
            ("<!DOCTYPE Candidate [<!ENTITY a \"b>\">]><Candidate/>", "europass"),
        ] {
            assert_eq!(seen(text, None), format, "{text}");
            assert_eq!(seen(text, Some("a/cv.txt")), format, "{text} in a .txt file");
            assert_eq!(seen(text, Some("archive.d/cv")), format, "{text} without extension");
        }
    }

    #[test]
    fn the_name_decides_where_content_allows_it() {
        for (text, name, format) in [
            ("{\"basics\": {}}", "cv.yaml", "yaml"),
            ("{\"basics\": {}}", "CV.JSON", "json"),
            ("{basics: {name: Ann}}", "cv.yml", "yaml"),
            ("// comment\n{}", "cv.json", "json"),
            ("foreign: 1\n", "cv.yaml", "yaml"),
            ("---\nbasics: {}\n---\nmore: 1\n", "cv.yaml", "yaml"),
            ("basics: [", "cv.yaml", "yaml"),
            ("<h1>Ann</h1> and more", "cv.html", "html"),
            ("<h1>Ann</h1> and more", "cv.md", "markdown"),
            ("plain", "cv.htm", "html"),
            ("<SkillsPassport/>", "cv.xml", "europass-v3"),
            ("{\"SkillsPassport\": {}}", "cv.json", "europass-v3"),
            ("no json", "cv.json", "json"),
        ] {
            assert_eq!(seen(text, Some(name)), format, "{name}: {text}");
        }
    }

    #[test]
    fn a_wrong_or_ambiguous_guess_says_what_was_seen() {
        for (text, name, message) in [
            ("", Some("cv.md"), "[empty] the input is empty"),
            (" \u{feff}\n\t", None, "[empty] the input holds nothing but white space"),
            ("x", Some("cv.docx"), "[not-text] a .docx document is not read"),
            ("{\"a\":1}", Some("cv.md"), "[unknown-format] the name ends in .md, but the content looks like json"),
            ("work: []", Some("cv.json"), "[unknown-format] the name ends in .json, but the content looks like yaml"),
            ("<html>", Some("cv.xml"), "[unknown-format] the name ends in .xml, but the content looks like html"),
            ("<Candidate/>", Some("cv.html"), "[unknown-format] the name ends in .html, but the content looks like europass"),
            (
                "<rss/>",
                Some("cv.xml"),
                "[unknown-format] cannot tell the format: this is XML with the root element `rss`, which is no Europass document",
            ),
            (
                "<?xml version='1.0'?><rss>",
                None,
                "[unknown-format] cannot tell the format: this is XML with the root element `rss`, which is no Europass document",
            ),
            (
                "<?xml version='1.0",
                None,
                "[unknown-format] cannot tell the format: this is XML without a root element; was it cut off?",
            ),
            ("words", Some("cv.xml"), "[unknown-format] cannot tell the format: this is no XML"),
            (
                "\\documentclass{cv}",
                Some("cv.tex"),
                "[unknown-format] the name ends in .tex, which no format has, and the content could be any text",
            ),
            ("<p>Ann</p>\n\nA nurse.", None, "[unknown-format] cannot tell the format: this could be markdown or html"),
        ] {
            assert_eq!(seen(text, name), message);
        }
    }
}
