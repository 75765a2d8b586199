use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{Builder, Delimiter, Mark, Run, Target};
use crate::link;

/// Blanks that mark the start of a line, so that no mark there can begin a block. To the rules of emphasis they are white
/// space, to those of blocks they are text. One that the text does not have is taken.
const GUARDS: &[char] = &['\u{2005}', '\u{2004}', '\u{2006}', '\u{2008}', '\u{205f}', '\u{2001}'];

/// Reads inline Markdown. Links that may not be links ([`link::target`]) are text, as they were written.
pub fn parse(text: &str) -> Vec<Run> {
    let mut builder = Builder::default();
    let unix;
    let text = if text.contains('\r') {
        unix = text.replace("\r\n", "\n").replace('\r', "\n");
        &unix
    } else {
        text
    };
    let guard = GUARDS.iter().copied().find(|guard| !text.contains(*guard));
    let mut guarded = String::new();
    for paragraph in paragraphs(text) {
        builder.paragraph();
        match guard {
            Some(guard) if paragraph.contains(['\\', '`', '*', '_', '~', '[', '<', '&']) => {
                guarded.clear();
                for line in paragraph.split_inclusive('\n') {
                    guarded.push(guard);
                    guarded.push_str(line);
                }
                marked(&mut builder, &guarded, guard);
            }
            _ => {
                for (at, line) in paragraph.split('\n').enumerate() {
                    if at > 0 {
                        builder.line_break();
                    }
                    builder.text(line);
                }
            }
        }
    }
    builder.finish()
}

/// The pieces between blank lines.
fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut end = 0;
        loop {
            let line = rest[end..].split_inclusive('\n').next();
            let blank = line.is_none_or(|l| l.bytes().all(|b| b.is_ascii_whitespace()));
            match line {
                Some(line) if !blank => end += line.len(),
                Some(line) if end == 0 => rest = &rest[line.len()..],
                None if end == 0 => return None,
                _ => {
                    let (paragraph, after) = rest.split_at(end);
                    rest = after;
                    return Some(paragraph.strip_suffix('\n').unwrap_or(paragraph));
                }
            }
        }
    })
}

fn marked(builder: &mut Builder, source: &str, guard: char) {
    let bare = |text: &str| text.replace(guard, "");
    // Inside of links that are shown as they were written.
    let mut refused = 0;
    for (event, range) in Parser::new_ext(source, Options::ENABLE_STRIKETHROUGH).into_offset_iter() {
        if refused > 0 {
            match event {
                Event::Start(_) => refused += 1,
                Event::End(_) => refused -= 1,
                _ => {}
            }
            continue;
        }
        match event {
            Event::Start(tag) => match mark(&tag, &source[range.clone()]) {
                Some(Some(mark)) => builder.open(mark),
                Some(None) => {
                    builder.text(&bare(&source[range]));
                    refused = 1;
                }
                None => {}
            },
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image) => {
                builder.close()
            }
            Event::End(_) => {}
            Event::Code(code) => builder.code(&bare(&code)),
            Event::SoftBreak | Event::HardBreak => builder.line_break(),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => builder.text(&bare(&text)),
            Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {
                builder.text(&bare(&source[range]));
            }
        }
    }
}

/// The mark that a tag is: `None` for a paragraph, `Some(None)` for a link that may not be one.
fn mark(tag: &Tag<'_>, source: &str) -> Option<Option<Mark>> {
    let delimiter = || if source.starts_with('_') { Delimiter::Underscore } else { Delimiter::Star };
    let target = |kind: LinkType, url: &str, title: &str| {
        let url = if kind == LinkType::Email { link::target(&format!("mailto:{url}")) } else { link::target(url) };
        url.map(|url| Target { url, title: title.to_owned() })
    };
    match tag {
        Tag::Emphasis => Some(Some(Mark::Emphasis(delimiter()))),
        Tag::Strong => Some(Some(Mark::Strong(delimiter()))),
        Tag::Strikethrough => Some(Some(Mark::Strike)),
        Tag::Link { link_type, dest_url, title, .. } => Some(target(*link_type, dest_url, title).map(Mark::Link)),
        Tag::Image { link_type, dest_url, title, .. } => Some(target(*link_type, dest_url, title).map(Mark::Image)),
        _ => None,
    }
}
