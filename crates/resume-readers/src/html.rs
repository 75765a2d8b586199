//! Web pages of any kind: our own by their annotations ([`resume_core::html`]), others by what they say for machines and
//! by what they show.

mod annotated;
mod dom;
mod entry;
mod evidence;
mod frame;
mod icons;
mod inline;
mod json_ld;
mod microdata;
mod microformats;
mod missing;
mod noise;
mod redirect;
mod shape;
mod style;
mod walk;

use resume_core::diagnostic::codes;
use resume_core::outline::Outline;
use resume_core::{Diagnostic, Failure, html};

use crate::{Limits, Read, ReadOptions, freeform};
use dom::{Dom, Edge, Element};

/// Reads a web page.
///
/// # Errors
/// When the page shows no text at all, or a table is wider than the limit.
pub fn read(input: &str, options: &ReadOptions) -> Result<Read, Failure> {
    let page = Dom::parse(input, &options.limits);
    let mut read = match page.root().descendants().find(|e| e.attr(html::ROOT).is_some()) {
        Some(root) => own(&page, root),
        None => other(input, &page, options)?,
    };
    read.diagnostics.extend(beyond(&page, &options.limits));
    Ok(read)
}

/// The outline of a page: its visible text as blocks.
pub fn outline<'s>(input: &'s str, limits: &Limits) -> Outline<'s> {
    outline_of(&Dom::parse(input, limits), input).0
}

/// The outline, and where what was left out stands.
fn outline_of<'s>(page: &Dom<'s>, input: &'s str) -> (Outline<'s>, Vec<resume_core::Span>) {
    let (leaves, hints) = walk::leaves(page);
    shape::outline(page, input, leaves, &hints)
}

/// Scripts of a media type.
fn scripts<'d, 's>(page: &'d Dom<'s>, kind: &'static str) -> impl Iterator<Item = Element<'d, 's>> {
    page.root()
        .descendants()
        .filter(move |e| e.name() == "script" && e.attr("type").is_some_and(|t| t.trim().eq_ignore_ascii_case(kind)))
}

/// A page of this program.
fn own(page: &Dom<'_>, root: Element<'_, '_>) -> Read {
    let mut read = annotated::read(page, root);
    for script in scripts(page, "application/json").filter(|s| s.attr("id") == Some(html::CARRIED)) {
        match serde_json::from_str(&script.text()) {
            Ok(carried) => read.carried = carried,
            Err(error) => {
                let message = format!("what the page carries along unseen cannot be read and is left out: {error}");
                read.diagnostics.push(Diagnostic::dropped(codes::SYNTAX, "", message).at(script.span()));
            }
        }
    }
    read
}

/// Any other page: what it says for machines, and what it shows.
fn other(input: &str, page: &Dom<'_>, options: &ReadOptions) -> Result<Read, Failure> {
    narrow(page, &options.limits)?;
    let (outline, left_out) = outline_of(page, input);
    crate::outline::within(&outline, &options.limits)?;
    missing::refuse(page, &outline)?;
    let mut read = freeform::read(&outline, options);
    read.diagnostics.extend(around(input, &left_out));
    let graph = scripts(page, "application/ld+json").find_map(|script| Some((json_ld::person(&script.text())?, script.span())));
    let formats = microformats::read(page);
    let data = microdata::read(page);
    // What nobody sees counts only where there is nothing to see.
    let graph = graph.map(|(mut said, span)| {
        if !outline.blocks.is_empty() {
            evidence::shown(&mut said, &all_text(page));
        }
        (said, span)
    });
    if outline.blocks.is_empty() && graph.is_none() {
        let failure = Failure::new(codes::NOT_A_RESUME, "this page shows no text");
        return Err(failure.hint("a page that scripts fill is empty without them: save it from the browser as a complete page"));
    }
    for script in scripts(page, "application/ld+json") {
        let text = script.text();
        if let (false, Err(error)) = (text.trim().is_empty(), serde_json::from_str::<serde_json::Value>(&text)) {
            let message = format!("this JSON-LD is no JSON, and is left out: {error}");
            read.diagnostics.push(Diagnostic::dropped(codes::SYNTAX, "", message).at(script.span()));
        }
    }
    let mut note = |what: &str, span: resume_core::Span| {
        let message =
            format!("{what} says something about the person: it counts before the page's text, which supplies the rest");
        read.diagnostics.push(Diagnostic::assumed(codes::GUESS, "", message).at(span));
    };
    for (said, what, span) in
        [data.map(|d| (d.0, "microdata", d.1)), formats.map(|f| (f.0, "microformats", f.1)), graph.map(|g| (g.0, "JSON-LD", g.1))]
            .into_iter()
            .flatten()
    {
        note(what, span);
        read.resume = evidence::merge(&read.resume, &said);
    }
    Ok(read)
}

/// Refuses a table that is wider than it may be.
fn narrow(page: &Dom<'_>, limits: &Limits) -> Result<(), Failure> {
    let root = page.root();
    let mut rows = root.descendants().filter(|element| element.name() == "tr");
    let Some((row, cells)) =
        rows.find_map(|row| Some((row, row.elements().count())).filter(|(_, cells)| *cells > limits.columns))
    else {
        return Ok(());
    };
    let message = format!("a row of a table has {cells} cells; the limit is {}", limits.columns);
    Err(Failure::new(codes::TOO_BIG, message).at(row.span()))
}

/// All text of a page, and where its links lead.
fn all_text(page: &Dom<'_>) -> String {
    let mut text = String::new();
    for edge in page.root().edges() {
        match edge {
            Edge::Text(piece) => {
                text.push_str(piece);
                text.push(' ');
            }
            Edge::Open(e) if e.name() == "a" => {
                text.push_str(e.attr("href").unwrap_or(""));
                text.push(' ');
            }
            Edge::Open(_) | Edge::Close(_) => {}
        }
    }
    text
}

/// What was taken for a part of the page.
fn around(input: &str, left_out: &[resume_core::Span]) -> Option<Diagnostic> {
    let first = left_out.first()?;
    let text: String = input.get(first.clone()).unwrap_or("").chars().take(60).collect();
    let message = match left_out.len() {
        1 => format!("`{text}` is taken for a part of the page, not of the résumé, and left out"),
        n => format!("`{text}` and {} other lines are taken for parts of the page, not of the résumé, and left out", n - 1),
    };
    Some(Diagnostic::assumed(codes::GUESS, "", message).at(first.clone()))
}

/// What went beyond the limits.
fn beyond(page: &Dom<'_>, limits: &Limits) -> Vec<Diagnostic> {
    let depth = page.beyond.depth.clone().map(|span| {
        let message = format!("elements nest deeper than {}; those inside are read as if they stood side by side", limits.depth);
        Diagnostic::assumed(codes::TOO_DEEP, "", message).at(span)
    });
    let attributes = page.beyond.attributes.clone().map(|span| {
        let message = format!("an element has more than {} attributes; the others are left out", limits.attributes);
        Diagnostic::dropped(codes::TOO_BIG, "", message).at(span)
    });
    depth.into_iter().chain(attributes).collect()
}

/// The text of an element with its lines, as it is seen.
fn seen(element: Element<'_, '_>) -> String {
    let mut text = String::new();
    for edge in element.edges() {
        match edge {
            Edge::Text(piece) => text.push_str(&piece.replace('\n', " ")),
            Edge::Open(e) if e.name() == "br" => text.push('\n'),
            Edge::Open(_) | Edge::Close(_) => {}
        }
    }
    html::visible(&text)
}
