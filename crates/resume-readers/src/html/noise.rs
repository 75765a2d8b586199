//! What of a page is not the résumé: what is not shown, and what serves the page.

use resume_core::tables::{normalise, page};

use super::dom::{Dom, Element, Id};
use super::icons;
use super::style::Traits;

mod comments;

/// Whether an element's content is not read.
pub fn is_noise(dom: &Dom<'_>, element: Element<'_, '_>, traits: &Traits<'_>) -> bool {
    let marks = &traits.marks;
    match element.name() {
        "script" | "style" | "template" | "noscript" | "head" | "title" | "object" | "iframe" | "input" | "select"
        | "textarea" | "canvas" | "video" | "audio" | "dialog" | "datalist" | "progress" | "map" => return true,
        "button" => return !is_disclosure(dom, element),
        _ => {}
    }
    if traits.look.is_hidden && !shows_when_wide(element) {
        return true;
    }
    if marks.is_unspoken && !has_words(dom, element.id) && !is_said_again(dom, element.id) {
        return true;
    }
    let is_empty_dialog = || marks.role == "dialog" && !has_address(element);
    if matches!(marks.role, "menu" | "menubar" | "alertdialog" | "toolbar" | "search" | "tooltip")
        || is_empty_dialog()
        || marks.role == "navigation" && element.name() != "nav"
        || marks.role == "button" && !is_disclosure(dom, element)
        || (traits.is_of_page || !marks.id.is_empty() && is_of_page(marks.id)) && leads_inside(element)
    {
        return true;
    }
    if comments::is_comment(dom, element) {
        return true;
    }
    match element.name() {
        "nav" => leads_inside(element) && element.descendants().any(|e| matches!(e.name(), "a" | "button" | "input")),
        "menu" | "form" => leads_inside(element),
        "a" => element.attr("href").is_some_and(|href| {
            let is_script = href.trim_start().starts_with("javascript:");
            let text = || text(dom, element.id, 80);
            is_script && !text().contains('@') || href.starts_with('#') && page::is(page::Kind::Action, &normalise(&text()))
        }),
        "ul" | "ol" | "div" | "header" | "aside" | "p" => is_menu(dom, element),
        "span" | "small" => is_count(dom, element.id),
        "footer" => {
            let text = text(dom, element.id, 400);
            !text.contains('@') && is_credit(&text)
        }
        _ => false,
    }
}

/// Whether what is pressed is the title of what it opens, and no command.
fn is_disclosure(dom: &Dom<'_>, element: Element<'_, '_>) -> bool {
    let toggles = |name: &str| element.attr(name).is_some_and(|value| matches!(value, "collapse" | "accordion"));
    let opens = element.attr("aria-expanded").is_some() || toggles("data-bs-toggle") || toggles("data-toggle");
    let is_of_menu =
        |class: &str| class.split(['-', '_']).any(|p| matches!(p, "menu" | "nav" | "navbar" | "dropdown" | "hamburger"));
    opens
        && element.attr("aria-haspopup").is_none()
        && !element.classes().any(is_of_menu)
        && !page::is(page::Kind::Action, &normalise(&text(dom, element.id, 80)))
}

/// `hidden md:block`: hidden in small windows only.
fn shows_when_wide(element: Element<'_, '_>) -> bool {
    element.classes().any(|class| {
        class.split_once(':').is_some_and(|(when, rest)| {
            matches!(when, "sm" | "md" | "lg" | "xl" | "2xl")
                && matches!(rest, "block" | "flex" | "inline" | "inline-block" | "grid")
        }) || class.split('-').count() == 3 && class.starts_with("d-") && !class.ends_with("-none")
    })
}

/// Names of classes and ids of what serves a page.
pub fn is_of_page(name: &str) -> bool {
    if name.bytes().any(|b| b.is_ascii_uppercase()) {
        // `cookieBanner`
        let mut parted = String::with_capacity(name.len() + 4);
        for c in name.chars() {
            if c.is_ascii_uppercase() && parted.ends_with(|c: char| c.is_ascii_lowercase()) {
                parted.push('-');
            }
            parted.push(c.to_ascii_lowercase());
        }
        return is_of_page(&parted);
    }
    let is_one = |part: &str| {
        matches!(
            part,
            "cookie"
                | "cookies"
                | "consent"
                | "gdpr"
                | "navbar"
                | "breadcrumb"
                | "breadcrumbs"
                | "modal"
                | "popup"
                | "tooltip"
                | "advert"
                | "ads"
                | "sharedaddy"
                | "relatedposts"
                | "cta"
                | "signup"
                | "paywall"
        )
    };
    name.split(['-', '_']).any(is_one)
        || matches!(
            name,
            "skip-to-content"
                | "skip-link"
                | "skiplink"
                | "nav"
                | "menu"
                | "noprint"
                | "no-print"
                | "d-print-none"
                | "hidden-print"
                | "toolbar"
                | "share"
                | "share-bar"
                | "share-buttons"
                | "social-share"
                | "related-posts"
                | "comments"
                | "comment-respond"
                | "site-nav"
                | "to-top"
                | "back-top"
                | "back-to-top"
                | "backtotop"
                | "scroll-top"
                | "scroll-to-top"
        )
}

fn has_words(dom: &Dom<'_>, id: Id) -> bool {
    (id + 1..dom.end(id)).filter_map(|id| dom.text(id)).any(|text| {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.map(|c| if c >= '\u{2e80}' && !icons::is_private(c) { 3 } else { 1 }).sum::<usize>() > 2
    })
}

/// Whether the next element says the same for people who hear the page.
fn is_said_again(dom: &Dom<'_>, id: Id) -> bool {
    let only = |id: Id| dom.text(id + 1).filter(|_| dom.element(id).is_some() && dom.end(id) == id + 2).map(str::trim);
    let next = dom.end(id);
    let next = if dom.text(next).is_some_and(|t| t.trim().is_empty()) { next + 1 } else { next };
    only(id).is_some_and(|text| text.chars().any(char::is_alphanumeric) && only(next) == Some(text))
}

/// Whether no link leads out of the page. Several to one host, and none to another, are of the page's own site.
fn leads_inside(element: Element<'_, '_>) -> bool {
    let mut site: Option<&str> = None;
    let mut count = 0;
    for href in element.descendants().filter(|e| e.name() == "a").filter_map(|a| a.attr("href")) {
        if ["mailto:", "tel:"].iter().any(|scheme| href.starts_with(scheme)) {
            return false;
        }
        let Some((_, rest)) = href.split_once("://").filter(|_| !is_share(href)) else { continue };
        let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        if *site.get_or_insert(host) != host {
            return false;
        }
        count += 1;
    }
    count != 1
}

/// Whether there is an address to write to or a number to call.
fn has_address(element: Element<'_, '_>) -> bool {
    let is_one = |href: &str| href.starts_with("mailto:") || href.starts_with("tel:");
    element.descendants().filter(|e| e.name() == "a").filter_map(|a| a.attr("href")).any(is_one)
}

/// Whether a link tells others of a page.
fn is_share(href: &str) -> bool {
    let (path, query) = href.split_once('?').unwrap_or((href, ""));
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or("");
    !query.is_empty()
        && query.contains('=')
        && ["share", "tweet", "intent", "sharer", "submit", "post", "wa", "send"]
            .iter()
            .any(|word| last.to_ascii_lowercase().contains(word))
}

/// `1,204 followers`: how the page's visitors count.
fn is_count(dom: &Dom<'_>, id: Id) -> bool {
    let Some(text) = dom.text(id + 1).filter(|t| t.len() <= 30 && dom.end(id) == id + 2) else { return false };
    let word = text.trim_start().trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | '+' | 'k' | 'K'));
    word.len() < text.trim_start().len() && page::is(page::Kind::Action, &normalise(word))
}

/// Whether all of an element's text is in links to places of the page.
fn is_menu(dom: &Dom<'_>, element: Element<'_, '_>) -> bool {
    let mut links = 0;
    let mut at = element.id + 1;
    let end = dom.end(element.id);
    // An element with much in it is no menu.
    if end - at > 200 {
        return false;
    }
    while at < end {
        if let Some(text) = dom.text(at) {
            if text.chars().any(char::is_alphanumeric) {
                return false;
            }
        } else if let Some(inner) = dom.element(at)
            && inner.name() == "a"
        {
            if !inner.attr("href").is_some_and(|href| href.starts_with('#')) {
                return false;
            }
            links += 1;
            at = dom.end(at);
            continue;
        }
        at += 1;
    }
    links > 0
}

/// The text of a node, up to a length.
fn text(dom: &Dom<'_>, id: Id, most: usize) -> String {
    let mut out = String::new();
    for text in (id + 1..dom.end(id)).filter_map(|id| dom.text(id)) {
        out.push_str(text);
        out.push(' ');
        if out.len() > most {
            break;
        }
    }
    out
}

/// Whether a text says who made the page, or what it is made with, rather than something of the person.
pub fn is_credit(text: &str) -> bool {
    let is_owned = text.contains('©') || text.contains("(c)") && text.bytes().any(|b| b.is_ascii_digit());
    text.len() < 400 && (is_owned || page::has(page::Kind::Credit, &normalise(text)))
}
