//! What format a document is in: by its name and its content.

use resume_core::Failure;
use resume_core::diagnostic::codes;

use crate::registry::{FORMATS, Format};

/// Tells the format of a document from its file name, if it has one, and its (decoded) text.
///
/// # Errors
/// When the text is empty, when nothing fits, or when name and content contradict each other; the message says what was seen.
pub fn detect(text: &str, file_name: Option<&str>) -> Result<&'static Format, Failure> {
    let body = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if body.is_empty() {
        return Err(Failure::new(codes::EMPTY, "the input is empty"));
    }
    let extension = file_name.and_then(extension_of);
    let named = |f: &&Format| extension.as_deref().is_some_and(|e| f.extensions.contains(&e));
    // Prose fits every text, so it counts only when nothing else fits.
    let fits: Vec<&Format> = FORMATS.iter().filter(|f| f.name != "markdown" && (f.sniff)(body)).collect();
    let is_named = FORMATS.iter().any(|f| named(&f));
    match (fits.iter().find(|f| named(f)).or(fits.first()), is_named) {
        (Some(format), false) => Ok(format),
        (Some(format), true) if named(format) || is_text_file(extension.as_deref()) => Ok(format),
        (Some(format), true) => Err(Failure::new(
            codes::UNKNOWN_FORMAT,
            format!("the name ends in .{}, but the content looks like {}", extension.unwrap_or_default(), format.name),
        )
        .hint("name the format with --from")),
        (None, true) => named_only(body, extension.unwrap_or_default().as_str()),
        (None, false) if is_prose(body) && !body.starts_with('<') => format_named("markdown"),
        (None, false) => Err(no_fit(body)),
    }
}

/// The name alone tells the format; the content has to be at least possible.
fn named_only(body: &str, extension: &str) -> Result<&'static Format, Failure> {
    if matches!(extension, "xml") {
        return Err(no_fit(body));
    }
    FORMATS.iter().find(|f| f.extensions.contains(&extension)).ok_or_else(|| no_fit(body))
}

fn format_named(name: &str) -> Result<&'static Format, Failure> {
    crate::registry::format(name).ok_or_else(|| Failure::new(codes::UNKNOWN_FORMAT, format!("no format is named {name}")))
}

fn is_text_file(extension: Option<&str>) -> bool {
    extension == Some("txt")
}

fn no_fit(body: &str) -> Failure {
    let seen = match root_element(body) {
        Some(root) => format!("XML with the root element `{root}`, which is no Europass document"),
        None => "content of no known format".to_owned(),
    };
    Failure::new(codes::UNKNOWN_FORMAT, format!("cannot tell the format: this is {seen}")).hint("name the format with --from")
}

fn extension_of(name: &str) -> Option<String> {
    let base = name.rsplit(['/', '\\']).next()?;
    base.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase())
}

/// The local name of the root element of an XML document.
pub(crate) fn root_element(text: &str) -> Option<&str> {
    let mut rest = text.trim_start();
    loop {
        rest = rest.trim_start();
        rest = match rest {
            r if r.starts_with("<?") => &r[r.find("?>")? + 2..],
            r if r.starts_with("<!--") => &r[r.find("-->")? + 3..],
            r if r.starts_with("<!") => &r[r.find('>')? + 1..],
            r => {
                let name = r.strip_prefix('<')?;
                let end = name.find(|c: char| c.is_whitespace() || c == '>' || c == '/')?;
                return name[..end].rsplit(':').next();
            }
        };
    }
}

/// A page or a piece of one, not Markdown that begins with a tag.
pub(crate) fn is_html(text: &str) -> bool {
    let head: String = text.chars().take(200).collect::<String>().to_ascii_lowercase();
    head.starts_with("<!doctype html") || root_element(text).is_some_and(|root| root.eq_ignore_ascii_case("html"))
}

/// A mapping whose first lines are `key:` lines of the shared schema or alike, and no front matter of a Markdown file.
pub(crate) fn is_yaml(text: &str) -> bool {
    let mut lines = text.lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#') && !l.starts_with('%'));
    let Some(first) = lines.next() else { return false };
    let opened = first.trim_end() == "---";
    if opened && text.lines().skip_while(|l| l.trim_end() != "---").skip(1).any(|l| l.trim_end() == "---") {
        return false;
    }
    let first = if opened { lines.next().unwrap_or("") } else { first };
    let key = first.split_once(':').map(|(key, _)| key.trim_matches(['"', '\'']));
    key.is_some_and(|key| {
        use resume_core::model::{Record, Resume};
        let info = Resume::INFO;
        info.fields.iter().any(|f| f.key == key)
            || info.old_names.iter().any(|(old, _)| *old == key)
            || matches!(key, "formatData" | "cv" | "content")
    })
}

/// Text that people write.
pub(crate) fn is_prose(text: &str) -> bool {
    !text.trim().is_empty()
}
