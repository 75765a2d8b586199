//! Icons: what the picture beside a text says.

use resume_core::PartialDate;
use resume_core::tables::page;

use super::dom::{Dom, Element};

/// The label that an icon stands for; empty if the text beside it says that by itself.
pub fn label(dom: &Dom<'_>, element: Element<'_, '_>) -> Option<&'static str> {
    let name = element.name();
    if !matches!(name, "i" | "span" | "svg" | "img" | "iconify-icon" | "ion-icon" | "em" | "b") {
        return None;
    }
    let has_icon_class = || {
        element.classes().any(|class| {
            let mut parts = class.split(['-', '_']);
            class.contains("icon")
                || parts.any(|p| {
                    matches!(
                        p,
                        "ico"
                            | "ic"
                            | "fa"
                            | "fas"
                            | "far"
                            | "fab"
                            | "bi"
                            | "mdi"
                            | "glyphicon"
                            | "lucide"
                            | "material"
                            | "emoji"
                    )
                })
        })
    };
    // A font that makes pictures of words: the words are no text.
    let is_ligature = |class: &str| class.starts_with("material-icons") || class.starts_with("material-symbols");
    if matches!(name, "i" | "span") && element.classes().any(is_ligature) {
        let word = element.text();
        return Some(word.trim().split('_').find_map(page::icon).unwrap_or(""));
    }
    match shown_in(dom, element) {
        // A glyph of a font of icons: its number says nothing.
        Some(text) if text.chars().all(is_private) => {}
        // A character as a picture: ☎, or letters in a box.
        Some(text) => {
            let is_sign = text.chars().all(|c| !c.is_alphanumeric());
            return (is_sign || has_icon_class()).then(|| page::icon(text.trim_end_matches('\u{fe0f}'))).flatten();
        }
        None if has_text(dom, element) => return None,
        None => {}
    }
    let says =
        |text: &str| text.split(|c: char| !c.is_ascii_alphanumeric()).find_map(|word| page::icon(&word.to_ascii_lowercase()));
    let named = |name: &str| element.attr(name).and_then(says);
    let is_icon = match name {
        "img" => is_small(element),
        "span" | "b" | "em" => has_icon_class() || element.attr("role") == Some("img"),
        _ => true,
    };
    if !is_icon {
        return None;
    }
    let glyph = shown_in(dom, element).map(|_| "");
    named("class")
        .or_else(|| named("aria-label"))
        .or_else(|| named("title"))
        .or_else(|| named("icon"))
        .or_else(|| named("name"))
        .or_else(|| named("alt"))
        .or_else(|| (name == "img").then(|| named("src")).flatten())
        .or(glyph)
}

/// Whether a character has no meaning but in a font.
pub fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

/// The text of an element that is one or two characters.
fn shown_in<'d>(dom: &'d Dom<'_>, element: Element<'d, '_>) -> Option<&'d str> {
    let only = element.id + 1;
    let text = dom.text(only).filter(|_| dom.end(element.id) == only + 1)?.trim();
    (!text.is_empty() && text.chars().count() <= 2).then_some(text)
}

/// Whether moments of a page are of days that are meant: programs fill months up to moments of their first day.
pub fn has_days(dom: &Dom<'_>) -> bool {
    let moments = dom.root().descendants().filter(|e| e.name() == "time").filter_map(|e| e.attr("datetime")?.get(8..11));
    moments.filter(|day| day.ends_with('T')).any(|day| !day.starts_with("01"))
}

/// The whole date of a `time` that shows a part of it.
pub fn shown(element: Element<'_, '_>, has_days: bool) -> Option<String> {
    let value = element.attr("datetime").filter(|_| element.name() == "time")?;
    if !has_days && value.get(8..11) == Some("01T") {
        return None;
    }
    let date: PartialDate = value.get(..10)?.parse().ok()?;
    let text = element.text();
    let is_all = !text.contains([',', '(', '/']) && text.split_whitespace().count() <= 3;
    if !is_all {
        return None;
    }
    let found = match &crate::dates::find(&text)[..] {
        [] => return text.trim().is_empty().then(|| date.to_string()),
        [one] if !one.is_range => one.start?,
        _ => return None,
    };
    let date = date.to_string();
    date.starts_with(&found.to_string()).then_some(date)
}

/// Whether a picture is an icon or a spacer rather than a photo.
pub fn is_small(element: Element<'_, '_>) -> bool {
    let small =
        |name: &str| element.attr(name).and_then(|n| n.trim_end_matches("px").parse::<u32>().ok()).is_some_and(|n| n <= 40);
    let says = |name: &str| element.attr(name).is_some_and(|value| value.to_ascii_lowercase().contains("icon"));
    small("width")
        || small("height")
        || says("class")
        || says("src")
        || element.attr("src").is_some_and(|s| s.starts_with("data:image/svg"))
}

/// Whether a picture may be of the person: no icon, logo, banner or counter.
pub fn is_photo(element: Element<'_, '_>) -> bool {
    let number = |name: &str| element.attr(name).and_then(|n| n.trim_end_matches("px").parse::<u32>().ok());
    let is_wide = number("width").zip(number("height")).is_some_and(|(w, h)| w * 10 >= h * 22 || h * 10 >= w * 30);
    let is_other = |text: &str| {
        text.split(|c: char| !c.is_ascii_alphabetic()).any(|word| {
            matches!(
                word.to_ascii_lowercase().as_str(),
                "logo"
                    | "banner"
                    | "cover"
                    | "ad"
                    | "ads"
                    | "sprite"
                    | "pixel"
                    | "counter"
                    | "badge"
                    | "flag"
                    | "spacer"
                    | "crest"
                    | "background"
                    | "header"
                    | "qr"
                    | "qrcode"
            )
        })
    };
    let named = |name: &str| element.attr(name).is_some_and(is_other);
    let file = element.attr("src").filter(|src| !src.starts_with("data:")).and_then(|src| src.split(['?', '#']).next());
    // A few bytes are a placeholder.
    let is_empty = element.attr("src").is_some_and(|src| src.starts_with("data:") && src.len() < 200);
    !is_small(element) && !is_empty && !is_wide && !named("class") && !named("alt") && !named("id") && !file.is_some_and(is_other)
}

fn has_text(dom: &Dom<'_>, element: Element<'_, '_>) -> bool {
    let is_seen = |c: char| c.is_alphanumeric();
    element.name() != "svg"
        && (element.id + 1..dom.end(element.id)).filter_map(|id| dom.text(id)).any(|text| text.chars().any(is_seen))
}
