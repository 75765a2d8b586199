//! Which leaves are headings of sections: those that look like the ones that are known.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use resume_core::outline::Role;
use resume_core::tables::Section;

use super::Leaf;
use crate::freeform::known_sections;
use crate::html::dom::{Dom, Element, Id};
use crate::html::entry;

/// Headings that no dictionary knows, in an element whose class or id names a section and that has no heading for it: by
/// the first of them, that name; and all of them.
pub(super) fn unheaded(
    dom: &Dom<'_>,
    leaves: &[Leaf<'_>],
    kinds: &[Option<Vec<Section>>],
) -> (HashMap<usize, String>, HashMap<usize, String>) {
    let (mut above, mut below) = (HashMap::new(), HashMap::new());
    let mut seen: HashMap<Id, bool> = HashMap::new();
    for (index, leaf) in leaves.iter().enumerate().filter(|(i, _)| kinds[*i].as_ref().is_some_and(Vec::is_empty)) {
        let mut node = leaf.node;
        for _ in 0..5 {
            node = dom.parent(node);
            let Some(word) = dom.element(node).and_then(section_name) else { continue };
            let is_new = !seen.contains_key(&node);
            let is_free = *seen.entry(node).or_insert_with(|| {
                let first = leaves.partition_point(|l| l.node < node);
                leaves[first..]
                    .iter()
                    .zip(&kinds[first..])
                    .take_while(|(l, _)| l.node < dom.end(node))
                    .all(|(_, kind)| kind.as_ref().is_none_or(Vec::is_empty))
            });
            if is_free {
                if is_new {
                    above.insert(index, word.clone());
                }
                below.insert(index, word);
            }
            break;
        }
    }
    (above, below)
}

/// The section that an element's id or class names: `skills`, `work-section`.
fn section_name(element: Element<'_, '_>) -> Option<String> {
    element.attr("id").into_iter().chain(element.classes()).find_map(|name| {
        let words: Vec<&str> = name
            .split(['-', '_'])
            .filter(|w| {
                !matches!(
                    *w,
                    "resume" | "cv" | "section" | "container" | "wrapper" | "list" | "block" | "content" | "group" | "area"
                )
            })
            .collect();
        let word = words.join(" ");
        (!known_sections(&word).is_empty()).then_some(word)
    })
}

/// Which leaves are headings of sections, and of which.
pub(super) fn headings<'d>(dom: &'d Dom<'_>, leaves: &[Leaf<'_>], texts: &[String]) -> Vec<Option<Vec<Section>>> {
    /// Name and classes, whether it is loud, the size of its letters.
    type Key<'d> = ((&'d str, Cow<'d, str>), bool, u32);
    #[derive(Default)]
    struct Style {
        total: usize,
        known: Vec<Section>,
        texts: HashSet<String>,
        repeats: usize,
        is_heading: bool,
        is_loud: bool,
    }
    let mut styles: HashMap<Key<'d>, Style> = HashMap::new();
    let mut keys: Vec<Option<Key<'d>>> = Vec::with_capacity(leaves.len());
    let mut all: Vec<Vec<Section>> = Vec::with_capacity(leaves.len());
    for (leaf, text) in leaves.iter().zip(texts) {
        let text = entry::without_count(text);
        let is_short = leaf.lines.len() == 1
            && matches!(leaf.role, Role::Heading(_) | Role::Paragraph | Role::Term)
            && text.len() <= 240
            && text.chars().count() <= 60;
        if !is_short {
            keys.push(None);
            all.push(Vec::new());
            continue;
        }
        let is_caps = text.chars().any(char::is_uppercase) && !text.chars().any(|c| c.is_alphabetic() && !c.is_uppercase());
        let key = (mark(dom, leaf.node), leaf.is_strong() || is_caps && leaf.role == Role::Paragraph, leaf.size as u32);
        // Dates, numbers and addresses are not looked up.
        let is_word = text.bytes().filter(u8::is_ascii_digit).count() <= 3 && !text.contains('@');
        let known = if is_word { known_sections(text) } else { Vec::new() };
        let style = styles.entry(key.clone()).or_default();
        style.total += 1;
        style.is_heading |= matches!(leaf.role, Role::Heading(_));
        style.is_loud |= key.1 || leaf.size > 17.0 || is_titled(&key.0);
        if !known.is_empty() {
            style.repeats += usize::from(!style.texts.insert(text.to_lowercase()));
            known.iter().for_each(|k| {
                if !style.known.contains(k) {
                    style.known.push(*k)
                }
            });
        }
        keys.push(Some(key));
        all.push(known);
    }
    let rank = |s: &Style| s.known.len() * 4 + usize::from(s.is_heading) * 3 + usize::from(s.is_loud) * 2;
    let main = styles
        .iter()
        .filter(|(_, s)| {
            !s.known.is_empty() && (s.known.len() * 4 >= s.total || s.is_heading || s.is_loud) && s.known.len() >= s.repeats
        })
        .max_by_key(|(key, s)| (rank(s), std::cmp::Reverse((*key).clone())))
        .map(|(key, _)| key.clone());
    let main_count = main.as_ref().and_then(|key| styles.get(key)).map_or(0, |s| s.known.len());
    let main_level = main.as_ref().and_then(|(sign, ..)| level(sign.0));
    let takes = |key: &Key<'_>, known: &[Section]| {
        let Some(style) = styles.get(key) else { return false };
        if Some(key) == main.as_ref() {
            return !known.is_empty() || style.known.len() >= 2 && (style.is_heading || style.is_loud);
        }
        if known.is_empty() {
            return false;
        }
        if style.is_heading && main_level.is_some_and(|main| level(key.0.0).is_some_and(|l| l > main)) && style.known.len() < 3 {
            return false;
        }
        let is_as_high = level(key.0.0).is_some_and(|l| main_level.is_some_and(|main| l <= main));
        let is_sure = style.known.len() >= if main_count >= 4 { 3 } else { 2 }
            && style.repeats == 0
            && style.known.len() * 2 >= style.total;
        is_as_high || is_sure && (style.is_heading || style.is_loud)
    };
    let mut seen_name = false;
    // What stands before the first heading of the main kind is the head of the page: only what is known is a section there.
    let first = keys.iter().zip(&all).position(|(key, known)| !known.is_empty() && key.is_some() && *key == main);
    keys.iter()
        .zip(all)
        .zip(leaves)
        .enumerate()
        .map(|(index, ((key, known), leaf))| {
            let key = key.as_ref()?;
            // The person's name may look like a heading of a section.
            let is_first = !std::mem::replace(&mut seen_name, true);
            let is_in_head = first.is_none_or(|first| index < first);
            let takes = match is_in_head {
                true => !known.is_empty() && (matches!(leaf.role, Role::Heading(_)) || takes(key, &known)),
                false => takes(key, &known),
            };
            (takes && (!is_first || !known.is_empty())).then_some(known)
        })
        .collect()
}

fn level(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', n @ b'1'..=b'6'] => Some(n - b'0'),
        _ => None,
    }
}

fn is_titled((name, classes): &(&str, Cow<'_, str>)) -> bool {
    *name == "caption" || ["title", "head", "section-name", "caption"].iter().any(|word| classes.contains(word))
}

/// How an element is marked: its name and its classes.
pub fn mark<'d>(dom: &'d Dom<'_>, id: Id) -> (&'d str, Cow<'d, str>) {
    let Some(element) = dom.element(id) else { return ("", Cow::Borrowed("")) };
    let class = element.attr("class").unwrap_or("");
    let is_place = |c: &str| matches!(c, "first" | "last" | "current" | "active" | "odd" | "even");
    if !class.split_ascii_whitespace().any(is_place) {
        return (element.name(), Cow::Borrowed(class));
    }
    let rest: Vec<&str> = class.split_ascii_whitespace().filter(|c| !is_place(c)).collect();
    (element.name(), Cow::Owned(rest.join(" ")))
}

/// How an element is marked, as one text.
pub(super) fn sign(dom: &Dom<'_>, id: Id) -> String {
    if dom.element(id).is_none() {
        return String::new();
    }
    let (name, classes) = mark(dom, id);
    [name, ".", &classes, " "].concat()
}
