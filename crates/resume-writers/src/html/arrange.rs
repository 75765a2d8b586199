//! The sections of a page, in their order and under their headings.

use resume_core::Diagnostic;
use resume_core::diagnostic::codes;
use resume_core::html::Words;
use resume_core::model::{Borrowed, Members};

use super::settings::Settings;
use super::view::object;

/// The order where the author gives none.
const ORDER: &[&str] = &[
    "basics.summary",
    "work",
    "education",
    "projects",
    "skills",
    "languages",
    "certificates",
    "awards",
    "publications",
    "volunteer",
    "memberships",
    "conferences",
    "digitalSelfAssessment",
    "drivingLicences",
    "sections",
    "interests",
    "references",
    "attachments",
    "coverLetter",
];

/// One section of the page.
struct Section<'r> {
    key: &'static str,
    /// The heading that the résumé gives to the entries themselves.
    title: String,
    content: Borrowed<'r>,
    /// The heading that the author's arrangement gives.
    arranged: Option<String>,
    /// Its place among the sections of the same key.
    number: usize,
}

/// The sections of a page.
pub struct Sections<'r> {
    /// Their view, for the main column.
    pub main: Vec<Borrowed<'r>>,
    /// Those of the column beside it, if the theme has one and both have something to show.
    pub side: Vec<Borrowed<'r>>,
    /// The keys of those that are there.
    pub keys: Vec<&'static str>,
}

/// The keys of all sections.
pub fn keys() -> &'static [&'static str] {
    ORDER
}

/// Takes the sections out of `root`, a cleaned résumé, and arranges them as its `meta.sections` says, and beyond that as the
/// theme does.
pub fn sections<'r>(root: &mut Members<'r>, words: Words, settings: &Settings, found: &mut Vec<Diagnostic>) -> Sections<'r> {
    let wanted = match root.get_mut("meta") {
        Some(Borrowed::Object(meta)) => match meta.remove("sections") {
            Some(Borrowed::List(items)) => items,
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    let mut rest = all(root, &settings.sections);
    let mut placed: Vec<Section<'r>> = Vec::new();
    let mut is_whole = true;
    for item in &wanted {
        let text = |key: &str| item.get(key).and_then(Borrowed::as_str).unwrap_or("");
        let (key, title) = (text("section"), text("title"));
        let fits = |s: &&Section<'_>| s.key == key && (key != "sections" || s.title == title || title.is_empty());
        match rest.iter().find(fits).map(|s| (s.key, s.number)) {
            Some(which) => {
                let at = rest.iter().position(|s| (s.key, s.number) == which).unwrap_or(0);
                let mut section = rest.remove(at);
                section.arranged = Some(title.to_owned());
                placed.push(section);
            }
            None => is_whole = false,
        }
    }
    placed.extend(rest);
    is_whole &= keep_own_order(&mut placed);
    if !is_whole {
        let message =
            "the author's arrangement names sections that are not in the résumé, or twice; it is shown as far as it goes";
        found.push(Diagnostic::approximated(codes::NO_PLACE, "/meta/sections", message).hint(super::CARRY_HINT));
    }
    let mut keys: Vec<&'static str> = placed.iter().map(|s| s.key).collect();
    keys.dedup();
    let is_side = |section: &Section<'_>| settings.side.contains(&section.key);
    let has_columns = placed.iter().any(is_side) && !placed.iter().all(is_side);
    let (mut main, mut side) = (Vec::new(), Vec::new());
    for (place, section) in placed.into_iter().enumerate() {
        let column = if has_columns && is_side(&section) { &mut side } else { &mut main };
        column.push(view(section, words, has_columns.then_some(place)));
    }
    Sections { main, side, keys }
}

/// Entries without a kind come back in the order of the page, so theirs may not be changed. False when it was.
fn keep_own_order(placed: &mut [Section<'_>]) -> bool {
    let places: Vec<usize> = placed.iter().enumerate().filter(|(_, s)| s.key == "sections").map(|(at, _)| at).collect();
    let number = |at: &usize| placed.get(*at).map_or(0, |s| s.number);
    if places.iter().map(number).is_sorted() {
        return true;
    }
    for (place, wanted) in places.iter().zip(0..) {
        if let Some(at) = placed.iter().position(|s| s.key == "sections" && s.number == wanted) {
            placed.swap(*place, at);
        }
    }
    for section in placed.iter_mut().filter(|s| s.key == "sections") {
        section.arranged = None;
    }
    false
}

fn all<'r>(root: &mut Members<'r>, first: &[&'static str]) -> Vec<Section<'r>> {
    let mut all = Vec::new();
    let order = first.iter().chain(ORDER.iter().filter(|key| !first.contains(key)));
    for &key in order {
        if key == "sections" {
            for group in groups(root.remove(key)) {
                all.push(Section { number: all.iter().filter(|s: &&Section<'_>| s.key == key).count(), ..group });
            }
            continue;
        }
        let content = match key {
            "basics.summary" => {
                root.get_mut("basics").and_then(Borrowed::members_mut).and_then(|basics| basics.remove("summary"))
            }
            key => root.remove(key),
        };
        if let Some(content) = content.filter(|c| c.members().is_none_or(|o| !o.is_empty())) {
            all.push(Section { key, title: String::new(), content, arranged: None, number: 0 });
        }
    }
    all
}

/// Entries of no kind, those that share a title together.
fn groups(entries: Option<Borrowed<'_>>) -> Vec<Section<'_>> {
    let mut groups: Vec<Section<'_>> = Vec::new();
    let Some(Borrowed::List(entries)) = entries else { return groups };
    for mut entry in entries {
        let title = match entry.members_mut().and_then(|e| e.remove("title")) {
            Some(Borrowed::Text(title)) => title.into_owned(),
            _ => String::new(),
        };
        match groups.last_mut() {
            Some(Section { title: last, content: Borrowed::List(items), .. }) if *last == title => items.push(entry),
            _ => {
                let content = Borrowed::List(vec![entry]);
                groups.push(Section { key: "sections", title, content, arranged: None, number: 0 });
            }
        }
    }
    groups
}

fn view(section: Section<'_>, words: Words, place: Option<usize>) -> Borrowed<'_> {
    let Section { key, title, content, arranged, number } = section;
    let is_own = !title.is_empty();
    let shown = match &arranged {
        Some(arranged) if !arranged.is_empty() => arranged.clone(),
        _ if is_own => title,
        _ => words.heading(key).to_owned(),
    };
    let id = if key == "sections" { format!("section-{}", number + 1) } else { key.replace("basics.", "") };
    let name = match content {
        Borrowed::List(_) => "entries",
        Borrowed::Text(_) => "summary",
        _ => "entry",
    };
    object([
        ("key", key.into()),
        ("id", id.into()),
        ("title", shown.into()),
        ("own", is_own.into()),
        ("arranged", arranged.map(|title| if title.is_empty() { "order" } else { "title" }).into()),
        ("place", place.into()),
        ("ongoing", (key == "memberships").into()),
        (name, content),
    ])
}
