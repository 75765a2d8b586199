//! The inline content of an element as runs: the inverse of how prose is written.

use resume_core::html::inline::{Builder, Delimiter, Mark, Run, Target};
use resume_core::link;

use super::dom::{Edge, Element};

/// What an element says. Links that may not be links are their text; unknown elements are what they contain.
pub fn runs(element: Element<'_, '_>) -> Vec<Run> {
    let mut builder = Builder::default();
    // Inside of `code` all is characters.
    let mut code: Option<String> = None;
    for edge in element.edges() {
        match edge {
            Edge::Text(text) => match &mut code {
                Some(code) => code.push_str(text),
                None => builder.text(text),
            },
            Edge::Open(e) if code.is_none() => match e.name() {
                "code" => code = Some(String::new()),
                "br" => builder.line_break(),
                name if is_block(name) => builder.paragraph(),
                _ => {
                    if let Some(mark) = mark(e) {
                        builder.open(mark);
                    }
                }
            },
            Edge::Open(_) => {}
            Edge::Close(e) => match e.name() {
                "code" => {
                    if let Some(code) = code.take() {
                        builder.code(&code);
                    }
                }
                _ if code.is_some() => {}
                name if is_block(name) => builder.paragraph(),
                _ => {
                    if mark(e).is_some() {
                        builder.close();
                    }
                }
            },
        }
    }
    builder.finish()
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div" | "ul" | "ol" | "li" | "blockquote" | "pre" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "table" | "tr"
    )
}

fn mark(element: Element<'_, '_>) -> Option<Mark> {
    let class = |class: &str| element.classes().any(|c| c == class);
    let delimiter = || if class("u") { Delimiter::Underscore } else { Delimiter::Star };
    match element.name() {
        "em" | "i" => Some(Mark::Emphasis(delimiter())),
        "strong" | "b" => Some(Mark::Strong(delimiter())),
        "del" | "s" | "strike" => Some(Mark::Strike),
        "a" => {
            let url = link::target(element.attr("href")?)?;
            let target = Target { url, title: element.attr("title").unwrap_or("").to_owned() };
            Some(if class("image") { Mark::Image(target) } else { Mark::Link(target) })
        }
        _ => None,
    }
}
