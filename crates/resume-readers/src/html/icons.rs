//! Icons: what the picture beside a text says.

use resume_core::PartialDate;

use super::dom::{Dom, Element};

/// The label that an icon stands for, if the text beside it does not say that by itself.
pub fn label(dom: &Dom<'_>, element: Element<'_, '_>) -> Option<&'static str> {
    if !matches!(element.name(), "i" | "span" | "svg" | "img" | "iconify-icon" | "ion-icon" | "em") || has_text(dom, element) {
        return None;
    }
    let says = |text: &str| text.split(|c: char| !c.is_ascii_alphanumeric()).find_map(|word| by_word(&word.to_ascii_lowercase()));
    let named = |name: &str| element.attr(name).and_then(says);
    let is_icon = element.name() != "img" || is_small(element);
    if !is_icon {
        return None;
    }
    named("class")
        .or_else(|| named("aria-label"))
        .or_else(|| named("title"))
        .or_else(|| named("icon"))
        .or_else(|| named("name"))
        .or_else(|| named("alt"))
        .or_else(|| (element.name() == "img").then(|| named("src")).flatten())
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
    let found = match &crate::dates::find(&text)[..] {
        [] => return text.trim().is_empty().then(|| date.to_string()),
        [one] if !one.is_range => one.start?,
        _ => return None,
    };
    let is_all = !text.contains([',', '(', '/']) && text.split_whitespace().count() <= 3;
    (is_all && date.to_string().starts_with(&found.to_string())).then(|| date.to_string())
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

fn has_text(dom: &Dom<'_>, element: Element<'_, '_>) -> bool {
    let is_seen = |c: char| c.is_alphanumeric();
    element.name() != "svg"
        && (element.id + 1..dom.end(element.id)).filter_map(|id| dom.text(id)).any(|text| text.chars().any(is_seen))
}

fn by_word(word: &str) -> Option<&'static str> {
    Some(match word {
        "phone" | "mobile" | "telephone" | "tel" | "call" => "Phone",
        "marker" | "location" | "geo" | "pin" => "Location",
        "birthday" | "cake" | "birth" => "Birth date",
        "github" => "GitHub",
        "gitlab" => "GitLab",
        "linkedin" => "LinkedIn",
        "twitter" => "Twitter",
        "mastodon" => "Mastodon",
        "facebook" => "Facebook",
        "instagram" => "Instagram",
        "skype" => "Skype",
        "telegram" => "Telegram",
        "whatsapp" => "WhatsApp",
        "wechat" | "weixin" => "WeChat",
        "xing" => "Xing",
        "stackoverflow" => "Stack Overflow",
        "orcid" => "ORCID",
        "medium" => "Medium",
        "dribbble" => "Dribbble",
        "behance" => "Behance",
        _ => return None,
    })
}
