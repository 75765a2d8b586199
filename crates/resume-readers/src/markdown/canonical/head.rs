//! The head of an entry: `Title, **Organisation**`, one of them a link.

use resume_core::canonical::{Layout, NO_NAME, Part, Shape, has_date, is_suspicious, level_at_end};
use resume_core::tables::Section;

use super::source::{find, plain};

/// What a head says.
#[derive(Default, PartialEq, Debug)]
pub struct Head {
    /// The title.
    pub title: Option<String>,
    /// The organisation.
    pub organisation: Option<String>,
    /// The link, and the part that it is on.
    pub url: Option<(Part, String)>,
    /// Whether the organisation stands alone, so that its bold print could be mere decoration.
    pub is_bold_alone: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    None,
    Italic,
    Bold,
}

struct Segment {
    mark: Mark,
    text: String,
    url: Option<String>,
}

/// Reads a head. `None` when it could mean something else. What follows it in an item is given back.
pub fn head<'s>(source: &'s str, layout: &Layout) -> Option<(Head, &'s str)> {
    let is_item = layout.shape != Shape::Headings;
    if let Some(rest) = source.strip_prefix(NO_NAME).filter(|rest| rest.is_empty() || is_item && rest.starts_with([' ', ':'])) {
        return Some((Head::default(), rest));
    }
    let (first, rest) = segment(source, is_item)?;
    let mut head = Head::default();
    let part = match (first.mark, layout.organisation) {
        (Mark::Bold, Some(_)) => Part::Organisation,
        _ => Part::Title,
    };
    if let Some(url) = first.url {
        head.url = Some((part, url));
    }
    if part == Part::Organisation {
        head.organisation = Some(first.text);
        head.is_bold_alone = true;
        return accept(head, rest, layout, is_item);
    }
    let second = rest.strip_prefix(", ").filter(|rest| rest.starts_with("**") || rest.starts_with("[**"));
    let Some(second) = second.filter(|_| layout.organisation.is_some()) else {
        let is_sure = match first.mark {
            Mark::Italic => true,
            Mark::Bold => layout.shape == Shape::Items,
            Mark::None => {
                let is_level = layout.section == Section::Skills && level_at_end(&first.text).is_some();
                let is_list = layout.takes_list() && rest.starts_with([':', ' ']);
                layout.is_plain && !is_suspicious(&first.text) && !is_level && !is_list
            }
        };
        head.title = Some(first.text);
        return accept(head, rest, layout, is_item).filter(|_| is_sure);
    };
    if first.mark == Mark::None && (has_date(&first.text) || first.text != first.text.trim() || first.text.is_empty()) {
        return None;
    }
    head.title = Some(first.text);
    let (organisation, rest) = segment(second, is_item)?;
    if organisation.mark != Mark::Bold {
        return None;
    }
    if let Some(url) = organisation.url {
        // There is one link to a head.
        if head.url.is_some() {
            return None;
        }
        head.url = Some((Part::Organisation, url));
    }
    head.organisation = Some(organisation.text);
    accept(head, rest, layout, is_item)
}

fn accept<'s>(head: Head, rest: &'s str, layout: &Layout, is_item: bool) -> Option<(Head, &'s str)> {
    let is_end = rest.is_empty() || is_item && (rest.starts_with(" (") || rest.starts_with(':'));
    let is_link = head.url.as_ref().is_none_or(|(part, _)| layout.link == Some(*part));
    (is_end && is_link).then_some((head, rest))
}

fn segment(source: &str, is_item: bool) -> Option<(Segment, &str)> {
    if let Some(inner) = source.strip_prefix('[') {
        let close = find(inner, "](")?;
        let (target, rest) = inner[close + 2..].split_once(')')?;
        let (segment, after) = marked(&inner[..close], false)?;
        let is_target = !target.contains(char::is_whitespace) && !target.starts_with('<');
        return (after.is_empty() && is_target).then(|| (Segment { url: Some(target.to_owned()), ..segment }, rest));
    }
    marked(source, is_item)
}

fn marked(source: &str, is_item: bool) -> Option<(Segment, &str)> {
    for (mark, sign) in [(Mark::Bold, "**"), (Mark::Italic, "*")] {
        if let Some(inner) = source.strip_prefix(sign) {
            let close = find(inner, sign)?;
            let text = plain(&inner[..close])?;
            return Some((Segment { mark, text, url: None }, &inner[close + sign.len()..]));
        }
    }
    let bold = [", **", ", [**"].iter().filter_map(|mark| find(source, mark)).min();
    let end = match bold {
        Some(at) => at,
        None if is_item => [" (", ": "].iter().filter_map(|mark| find(source, mark)).min().unwrap_or(source.len()),
        None => source.len(),
    };
    let text = plain(&source[..end])?;
    Some((Segment { mark: Mark::None, text, url: None }, &source[end..]))
}
