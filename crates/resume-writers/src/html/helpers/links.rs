use resume_core::model::Borrowed;
use resume_core::{html, link};

use super::{Call, Helpers, push_plain};
use crate::inline_html::{push_attribute, push_text};

pub const HELPERS: Helpers = &[
    ("link", address),
    ("mail", mail),
    ("tel", tel),
    ("photo", photo),
    ("photo_link", photo_link),
    ("account", account),
    ("role", role),
];

/// `{{link field}}`: an address, linked if it may be.
fn address(call: &Call<'_>, out: &mut String) {
    let tag = call.option("tag");
    call.values(out, |out, url| {
        super::start(out, tag);
        push_address(call, out, url);
        super::end(out, tag);
    });
}

/// An address in short.
fn push_address(call: &Call<'_>, out: &mut String, url: &str) {
    let Some(target) = link::field_target(url) else {
        call.open(out, "span");
        push_plain(out, url);
        out.push_str("</span>");
        return;
    };
    call.open_with(out, "a", "address");
    push_attribute(out, "href", &target);
    if target != url {
        push_attribute(out, html::SOURCE, url);
    }
    out.push('>');
    push_text(out, link::shown(url));
    out.push_str("</a>");
}

/// `{{mail field}}`: an e-mail address.
fn mail(call: &Call<'_>, out: &mut String) {
    linked(call, out, |address| {
        let is_address = address.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        is_address.then(|| link::target(&format!("mailto:{address}"))).flatten()
    });
}

/// `{{tel field}}`: a phone number.
fn tel(call: &Call<'_>, out: &mut String) {
    linked(call, out, link::phone);
}

/// Text that is shown as it is, linked to what it stands for.
fn linked(call: &Call<'_>, out: &mut String, target: impl Fn(&str) -> Option<String>) {
    call.values(out, |out, text| match target(text) {
        Some(target) => {
            call.open_with(out, "a", "address");
            push_attribute(out, "href", &target);
            push_plain(out, text);
            out.push_str("</a>");
        }
        None => {
            call.open(out, "span");
            push_plain(out, text);
            out.push_str("</span>");
        }
    });
}

/// `{{photo field}}`: a picture that the résumé holds itself, or one that lies elsewhere if it may be loaded.
fn photo(call: &Call<'_>, out: &mut String) {
    for image in call.texts().filter(|image| is_shown(call, image)) {
        call.open_with(out, "img", "photo u-photo");
        push_attribute(out, "src", image);
        if !is_picture(image) {
            push_attribute(out, "referrerpolicy", "no-referrer");
        }
        push_attribute(out, "alt", call.page("title").as_str().unwrap_or(""));
        out.push('>');
    }
}

/// Whether the picture itself is on the page.
fn is_shown(call: &Call<'_>, image: &str) -> bool {
    let may_load = *call.page("remoteImages") == Borrowed::Bool(true);
    let is_remote = || matches!(link::scheme(image), Some("https" | "http")) && link::target(image).as_deref() == Some(image);
    is_picture(image) || may_load && is_remote()
}

/// `{{photo_link field}}`: a link to a picture that lies elsewhere and is not loaded.
fn photo_link(call: &Call<'_>, out: &mut String) {
    if call.texts().any(|image| is_shown(call, image)) {
        return;
    }
    call.values(out, |out, image| {
        let Some(target) = link::target(image).filter(|_| link::scheme(image).is_some()) else {
            call.open(out, "span");
            push_plain(out, image);
            out.push_str("</span>");
            return;
        };
        call.open_with(out, "a", "u-photo");
        push_attribute(out, "href", &target);
        if target != image {
            push_attribute(out, html::SOURCE, image);
        }
        out.push('>');
        push_text(out, call.words().label("Basics", "image"));
        out.push_str("</a>");
    });
}

/// Picture data in base64, of a kind that runs nothing.
fn is_picture(url: &str) -> bool {
    const KINDS: [&str; 6] = ["png", "jpeg", "jpg", "gif", "webp", "avif"];
    let Some((kind, data)) = url.strip_prefix("data:image/").and_then(|rest| rest.split_once(";base64,")) else { return false };
    KINDS.contains(&kind)
        && !data.is_empty()
        && data.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'='))
}

/// `{{account}}`: an account in a network: the network, and where the account is. A name that the address ends in is not
/// shown twice.
fn account(call: &Call<'_>, out: &mut String) {
    let text = |key: &str| call.record.get(key).and_then(Borrowed::as_str).filter(|t| !t.is_empty());
    let (network, username, url) = (text("network"), text("username"), text("url"));
    let words = call.words();
    if let Some(network) = network {
        named(out, "span", "network", &[("class", "label")]);
        push_plain(out, network);
        out.push_str("</span>");
        if username.is_some() || url.is_some() {
            out.push_str(words.colon());
        }
    }
    let inside = username.filter(|name| {
        html::visible(name) == **name
            && url.is_some_and(|url| link::field_target(url).is_some() && link::shown(url).trim_end_matches('/').ends_with(*name))
    });
    if let Some(username) = username.filter(|_| inside.is_none()) {
        named(out, "span", "username", &[("class", "p-nickname")]);
        push_plain(out, username);
        out.push_str("</span>");
        if url.is_some() {
            out.push_str(words.comma());
        }
    }
    let Some(url) = url else { return };
    let Some(target) = link::field_target(url) else {
        named(out, "span", "url", &[]);
        push_plain(out, url);
        out.push_str("</span>");
        return;
    };
    named(out, "a", "url", &[("class", "address u-url"), ("href", &target)]);
    if target != url {
        push_attribute(out, html::SOURCE, url);
    }
    out.push('>');
    let shown = link::shown(url);
    let cut = inside.and_then(|name| shown.trim_end_matches('/').len().checked_sub(name.len())).unwrap_or(shown.len());
    let (before, rest) = shown.split_at(cut);
    push_text(out, before);
    if let Some(name) = inside {
        named(out, "span", "username", &[]);
        out.push('>');
        push_text(out, name);
        out.push_str("</span>");
        push_text(out, rest.get(name.len()..).unwrap_or(""));
    }
    out.push_str("</a>");
}

/// Begins an element for a field of the record around.
pub fn named(out: &mut String, tag: &str, field: &str, attributes: &[(&str, &str)]) {
    out.push('<');
    out.push_str(tag);
    for (name, value) in attributes {
        push_attribute(out, name, value);
    }
    push_attribute(out, html::FIELD, field);
}

/// `{{role}}`: what the person was, linked to the occupation in ESCO.
fn role(call: &Call<'_>, out: &mut String) {
    let text = |key: &str| call.record.get(key).and_then(Borrowed::as_str).filter(|t| !t.is_empty());
    let (position, occupation) = (text("position"), text("escoOccupation"));
    let target = occupation.filter(|o| position.is_some() && link::scheme(o).is_some()).and_then(link::target);
    if let (Some(occupation), Some(target)) = (occupation, &target) {
        named(out, "a", "escoOccupation", &[("class", "what"), ("href", target)]);
        if target != occupation {
            push_attribute(out, html::SOURCE, occupation);
        }
        out.push('>');
    }
    if let Some(position) = position {
        named(out, "span", "position", &[("class", "what p-job-title")]);
        push_plain(out, position);
        out.push_str("</span>");
    }
    match (occupation, target) {
        (Some(_), Some(_)) => out.push_str("</a>"),
        (Some(occupation), None) => {
            if position.is_some() {
                out.push_str(call.words().comma());
            }
            named(out, "span", "escoOccupation", &[]);
            push_plain(out, occupation);
            out.push_str("</span>");
        }
        _ => {}
    }
}
