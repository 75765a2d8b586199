//! A tree of a page, made for reading: every node knows where it stands in the source, which the trees of browsers'
//! algorithms do not, and building it takes time linear in size and nesting alike. Elements that nest deeper than the
//! limit become neighbours of what they stand in; attributes beyond the limit are left out.

mod names;
mod text;
mod token;

use std::borrow::Cow;

use resume_core::Span;

use crate::Limits;
use token::{Tag, Token};

pub use names::is_block as is_block_name;

/// Which node.
pub type Id = usize;

/// A page as nodes in the order of the source: what lies in node `n` are the nodes from `n + 1` up to its `end`.
#[derive(Debug, Default)]
pub struct Dom<'s> {
    nodes: Vec<Node<'s>>,
    attributes: Vec<(&'s str, Cow<'s, str>)>,
    /// The first element that nests too deep, and the first that has too many attributes.
    pub beyond: Beyond,
}

/// What went beyond the limits, by the place where it was first met.
#[derive(Clone, Debug, Default)]
pub struct Beyond {
    /// An element nests too deep.
    pub depth: Option<Span>,
    /// An element has too many attributes.
    pub attributes: Option<Span>,
}

/// A node.
#[derive(Debug)]
struct Node<'s> {
    parent: Id,
    /// The node behind the last one inside.
    end: Id,
    span: Span,
    kind: Kind<'s>,
}

#[derive(Debug)]
enum Kind<'s> {
    /// An element: its name in lower case, and its attributes.
    Element(&'s str, std::ops::Range<usize>),
    /// Text, character references resolved.
    Text(Cow<'s, str>),
}

/// An element of a page.
#[derive(Clone, Copy, Debug)]
pub struct Element<'d, 's> {
    dom: &'d Dom<'s>,
    /// Which node it is.
    pub id: Id,
}

/// Attributes of an element; those that it does not have are empty.
#[derive(Clone, Copy, Debug, Default)]
pub struct Marks<'d> {
    pub class: &'d str,
    pub id: &'d str,
    pub role: &'d str,
    pub style: &'d str,
    /// `itemprop`.
    pub property: &'d str,
    /// `itemscope`.
    pub is_item: bool,
    /// `hidden`.
    pub is_hidden: bool,
    /// `aria-hidden="true"`.
    pub is_unspoken: bool,
    /// `align="right"`.
    pub is_right: bool,
}

/// What stands in an element.
#[derive(Clone, Copy, Debug)]
pub enum Inner<'d, 's> {
    /// An element.
    Element(Element<'d, 's>),
    /// Text, with its place.
    Text(&'d Cow<'s, str>, &'d Span),
}

/// A step of a walk through an element.
#[derive(Clone, Copy, Debug)]
pub enum Edge<'d, 's> {
    /// An element begins.
    Open(Element<'d, 's>),
    /// An element ends.
    Close(Element<'d, 's>),
    /// Text.
    Text(&'d str),
}

impl<'s> Dom<'s> {
    /// Parses a page or a piece of one.
    pub fn parse(source: &'s str, limits: &Limits) -> Self {
        let mut builder = Builder::new(source, limits);
        let mut tokens = token::Tokens::new(source, limits.attributes);
        while let Some(token) = tokens.next() {
            match token {
                Token::Text(span, is_raw) => builder.text(source, span, is_raw),
                Token::Start(tag) => builder.start(tag, &mut tokens.attributes),
                Token::End(name) => builder.end(name),
            }
        }
        builder.finish()
    }

    /// The node that holds all others.
    pub fn root(&self) -> Element<'_, 's> {
        Element { dom: self, id: 0 }
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// A node, if it is an element.
    pub fn element(&self, id: Id) -> Option<Element<'_, 's>> {
        matches!(self.nodes.get(id)?.kind, Kind::Element(..)).then_some(Element { dom: self, id })
    }

    /// A node's parent; of the root, itself.
    pub fn parent(&self, id: Id) -> Id {
        self.nodes.get(id).map_or(0, |node| node.parent)
    }

    /// The node behind all that stands in a node.
    pub fn end(&self, id: Id) -> Id {
        self.nodes.get(id).map_or(self.nodes.len(), |node| node.end)
    }

    /// The text of a node that is text.
    pub fn text(&self, id: Id) -> Option<&str> {
        match &self.nodes.get(id)?.kind {
            Kind::Text(text) => Some(text),
            Kind::Element(..) => None,
        }
    }
}

impl<'d, 's> Element<'d, 's> {
    /// Its name in lower case.
    pub fn name(&self) -> &'s str {
        match self.dom.nodes[self.id].kind {
            Kind::Element(name, _) => name,
            Kind::Text(_) => "",
        }
    }

    /// The value of an attribute; its name in lower case.
    pub fn attr(&self, name: &str) -> Option<&'d str> {
        self.attrs().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// The value of an attribute, borrowed from the source where it stands there as it is.
    pub fn source_attr(&self, name: &str) -> Option<Cow<'s, str>> {
        self.attributes().iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.clone())
    }

    /// The attributes as they are written.
    pub fn attrs(&self) -> impl Iterator<Item = (&'s str, &'d str)> + use<'d, 's> {
        self.attributes().iter().map(|(key, value)| (*key, &**value))
    }

    fn attributes(&self) -> &'d [(&'s str, Cow<'s, str>)] {
        match &self.dom.nodes[self.id].kind {
            Kind::Element(_, range) => &self.dom.attributes[range.clone()],
            Kind::Text(_) => &[],
        }
    }

    /// The attributes that tell how it looks and what it is for, in one pass.
    pub fn marks(&self) -> Marks<'d> {
        let mut marks = Marks::default();
        for (key, value) in self.attrs() {
            let is = |name: &str| key.eq_ignore_ascii_case(name);
            match key.len() {
                2 if is("id") && marks.id.is_empty() => marks.id = value,
                4 if is("role") && marks.role.is_empty() => marks.role = value,
                5 if is("class") && marks.class.is_empty() => marks.class = value,
                5 if is("style") && marks.style.is_empty() => marks.style = value,
                5 if is("align") => marks.is_right = value == "right",
                6 if is("hidden") => marks.is_hidden = true,
                8 if is("itemprop") && marks.property.is_empty() => marks.property = value,
                9 if is("itemscope") => marks.is_item = true,
                11 if is("aria-hidden") => marks.is_unspoken = value == "true",
                _ => {}
            }
        }
        marks
    }

    /// Its classes.
    pub fn classes(&self) -> impl Iterator<Item = &'d str> + use<'d, 's> {
        self.attr("class").unwrap_or("").split_ascii_whitespace()
    }

    /// Where its start tag stands.
    pub fn span(&self) -> Span {
        self.dom.nodes[self.id].span.clone()
    }

    /// Its start tag and the text right behind it.
    pub fn lead(&self) -> Span {
        let span = self.span();
        let end = match self.dom.nodes.get(self.id + 1) {
            Some(node) if matches!(node.kind, Kind::Text(_)) && node.span.start == span.end => node.span.end,
            _ => span.end,
        };
        span.start..end
    }

    /// The text of a node of the same page, if it is text.
    pub fn text_of(&self, id: Id) -> Option<&'d str> {
        self.dom.text(id)
    }

    /// The node that it stands in.
    pub fn parent(&self) -> Id {
        self.dom.parent(self.id)
    }

    /// The node behind all that stands in it.
    pub fn end(&self) -> Id {
        self.dom.nodes[self.id].end
    }

    /// What stands in it, one level deep.
    pub fn children(&self) -> impl Iterator<Item = Inner<'d, 's>> + use<'d, 's> {
        let (dom, end) = (self.dom, self.dom.nodes[self.id].end);
        let mut at = self.id + 1;
        std::iter::from_fn(move || {
            let id = (at < end).then_some(at)?;
            at = dom.nodes[id].end;
            Some(match &dom.nodes[id].kind {
                Kind::Element(..) => Inner::Element(Element { dom, id }),
                Kind::Text(text) => Inner::Text(text, &dom.nodes[id].span),
            })
        })
    }

    /// The elements one level deep.
    pub fn elements(&self) -> impl Iterator<Item = Element<'d, 's>> + use<'d, 's> {
        self.children().filter_map(|inner| match inner {
            Inner::Element(element) => Some(element),
            Inner::Text(..) => None,
        })
    }

    /// All elements inside, in order.
    pub fn descendants(&self) -> impl Iterator<Item = Element<'d, 's>> + use<'d, 's> {
        let dom = self.dom;
        (self.id + 1..dom.nodes[self.id].end).filter_map(move |id| dom.element(id))
    }

    /// All begins and ends inside, without its own.
    pub fn edges(&self) -> impl Iterator<Item = Edge<'d, 's>> + use<'d, 's> {
        let (dom, end) = (self.dom, self.dom.nodes[self.id].end);
        let mut open = vec![self.id];
        let mut at = self.id + 1;
        std::iter::from_fn(move || {
            let last = *open.last()?;
            if at >= dom.nodes[last].end.min(end) {
                open.pop();
                return (!open.is_empty()).then_some(Edge::Close(Element { dom, id: last }));
            }
            let id = at;
            at += 1;
            Some(match &dom.nodes[id].kind {
                Kind::Element(..) => {
                    open.push(id);
                    Edge::Open(Element { dom, id })
                }
                Kind::Text(text) => Edge::Text(text),
            })
        })
    }

    /// All of its text, as it stands.
    pub fn text(&self) -> String {
        (self.id + 1..self.dom.nodes[self.id].end).filter_map(|id| self.dom.text(id)).collect()
    }
}

struct Builder<'s> {
    dom: Dom<'s>,
    open: Vec<Id>,
    /// Names of elements that nest too deep and are not closed yet.
    deeper: Vec<&'s str>,
    depth: usize,
    /// How many paragraphs and how many foreign elements (`svg`, `math`) are open.
    paragraphs: usize,
    foreign: usize,
    /// XML closes elements by `/>`.
    is_xml: bool,
}

impl<'s> Builder<'s> {
    fn new(source: &'s str, limits: &Limits) -> Self {
        let root = Node { parent: 0, end: 0, span: 0..0, kind: Kind::Element("", 0..0) };
        // Most pages have a node for every thirty bytes or so.
        let mut dom = Dom { nodes: Vec::with_capacity((source.len() / 32).clamp(1, 1 << 14)), ..Dom::default() };
        dom.nodes.push(root);
        let is_xml = source.trim_start().starts_with("<?xml");
        Self {
            dom,
            open: vec![0],
            deeper: Vec::new(),
            paragraphs: 0,
            foreign: 0,
            depth: limits.depth.clamp(8, crate::DEEPEST),
            is_xml,
        }
    }

    fn name(&self, id: Id) -> &'s str {
        match self.dom.nodes[id].kind {
            Kind::Element(name, _) => name,
            Kind::Text(_) => "",
        }
    }

    fn top(&self) -> &'s str {
        self.open.last().map_or("", |id| self.name(*id))
    }

    fn push(&mut self, kind: Kind<'s>, span: Span) -> Id {
        let id = self.dom.nodes.len();
        let parent = self.open.last().copied().unwrap_or(0);
        self.dom.nodes.push(Node { parent, end: id + 1, span, kind });
        id
    }

    /// Closes open elements until `keep` are left.
    fn close_to(&mut self, keep: usize) {
        let end = self.dom.nodes.len();
        for id in self.open.drain(keep.max(1)..) {
            let Some(node) = self.dom.nodes.get_mut(id) else { continue };
            node.end = end;
            if let Kind::Element(name, _) = node.kind {
                self.paragraphs = self.paragraphs.saturating_sub(usize::from(name == "p"));
                self.foreign = self.foreign.saturating_sub(usize::from(is_foreign(name)));
            }
        }
        self.deeper.clear();
    }

    fn text(&mut self, source: &'s str, span: Span, is_raw: bool) {
        let text = source.get(span.clone()).unwrap_or("");
        if self.top() == "head" && !text.trim_ascii().is_empty() {
            self.close_to(self.open.len() - 1);
        }
        let text = if is_raw { Cow::Borrowed(text) } else { text::resolve(text) };
        self.push(Kind::Text(text), span);
    }

    fn start(&mut self, tag: Tag<'s>, attributes: &mut Vec<(&'s str, Cow<'s, str>)>) {
        if let Some(span) = tag.surplus {
            self.dom.beyond.attributes.get_or_insert(span);
        }
        if matches!(tag.name, "html" | "body" | "head") && self.open.iter().any(|id| self.name(*id) == tag.name) {
            return;
        }
        let inside_foreign = self.foreign > 0;
        if !inside_foreign {
            self.imply_ends(tag.name);
        }
        let first = self.dom.attributes.len();
        self.dom.attributes.append(attributes);
        let id = self.push(Kind::Element(tag.name, first..self.dom.attributes.len()), tag.span.clone());
        if names::is_void(tag.name) || tag.closes_itself && (inside_foreign || self.is_xml || is_foreign(tag.name)) {
            return;
        }
        if self.open.len() > self.depth {
            self.deeper.push(tag.name);
            self.dom.beyond.depth.get_or_insert(tag.span);
        } else {
            self.open.push(id);
            self.paragraphs += usize::from(tag.name == "p");
            self.foreign += usize::from(is_foreign(tag.name));
        }
    }

    /// Ends the elements that a start tag ends without saying so.
    fn imply_ends(&mut self, name: &str) {
        if self.top() == "head" && !names::is_of_head(name) {
            self.close_to(self.open.len() - 1);
        }
        if names::is_heading(name) && names::is_heading(self.top()) {
            self.close_to(self.open.len() - 1);
        }
        let rule = names::implied(name);
        if rule.ends.is_empty() || rule.ends == ["p"] && self.paragraphs == 0 {
            return;
        }
        let stop = self.open.iter().rposition(|id| rule.barriers.contains(&self.name(*id))).map_or(0, |at| at + 1);
        if let Some(at) = self.open[stop..].iter().position(|id| rule.ends.contains(&self.name(*id))) {
            self.close_to(stop + at);
        }
    }

    fn end(&mut self, name: &'s str) {
        if name == "br" {
            let at = self.dom.nodes.last().map_or(0, |node| node.span.end);
            self.push(Kind::Element("br", 0..0), at..at);
            return;
        }
        if let Some(at) = self.deeper.iter().rev().take(32).position(|open| *open == name) {
            self.deeper.truncate(self.deeper.len() - 1 - at);
            return;
        }
        // Most end tags end what was begun last.
        if self.open.len() > 1 && self.top() == name {
            return self.close_to(self.open.len() - 1);
        }
        let stop = if names::is_of_table(name) {
            self.open.iter().rposition(|id| self.name(*id) == "table" && name != "table").unwrap_or(0)
        } else {
            self.open.iter().rposition(|id| matches!(self.name(*id), "td" | "th" | "caption")).map_or(0, |at| at + 1)
        };
        let Some(at) = self.open[stop..].iter().rposition(|id| self.name(*id) == name).map(|at| stop + at) else { return };
        // A style that ends inside of a box that it does not begin in must not end the box.
        let crosses = |id: &Id| names::is_block(self.name(*id)) && !matches!(self.name(*id), "p" | "li");
        if !names::is_block(name) && !names::is_of_table(name) && self.open[at + 1..].iter().any(crosses) {
            return;
        }
        self.close_to(at);
    }

    fn finish(mut self) -> Dom<'s> {
        self.open.push(0);
        self.close_to(1);
        let end = self.dom.nodes.len();
        self.dom.nodes[0].end = end;
        self.dom
    }
}

/// Whether an element's content follows the rules of XML.
fn is_foreign(name: &str) -> bool {
    matches!(name.as_bytes(), b"svg" | b"math")
}
