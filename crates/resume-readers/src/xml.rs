//! XML 1.0 (with namespaces) as a light tree with byte spans, for the readers of XML formats. The tree notes down what a
//! mapping asked for, so that what nobody asked for can be kept or reported in the end.
//!
//! Nothing outside the document is ever fetched, and a document type declaration is refused.

use std::borrow::Cow;
use std::cell::Cell;
use std::rc::Rc;

use resume_core::{Failure, Span};

mod account;
mod declaration;
mod names;
mod parse;

pub use account::Unasked;
pub use parse::parse;

/// A parsed document.
#[derive(Debug)]
pub struct Document<'i> {
    /// The document element.
    pub root: Element<'i>,
    /// Processing instructions, wherever they stand, in document order.
    pub instructions: Vec<Instruction<'i>>,
    /// The bytes of each comment, with its marks.
    pub comments: Vec<Span>,
}

/// A processing instruction.
#[derive(Debug)]
pub struct Instruction<'i> {
    /// Whom it is for.
    pub target: &'i str,
    /// What follows the target, without the white space between.
    pub content: &'i str,
    /// The bytes of the instruction.
    pub span: Span,
}

/// An element.
#[derive(Debug)]
pub struct Element<'i> {
    /// The local name.
    pub name: &'i str,
    /// The prefix as written; empty when there is none.
    pub prefix: &'i str,
    /// The namespace that the prefix stands for, or the default one.
    pub namespace: Option<Rc<str>>,
    /// Attributes in source order, without the namespace declarations.
    pub attributes: Vec<Attribute<'i>>,
    /// Elements and text in source order; adjacent text is one node.
    pub children: Vec<Node<'i>>,
    /// The bytes of the element, from its start tag to the end of its end tag.
    pub span: Span,
    /// The bytes of the start tag.
    pub tag: Span,
    asked: Cell<bool>,
    text_asked: Cell<bool>,
    /// Whether it was found that nothing is left in it that nobody asked for.
    used_up: Cell<bool>,
}

/// An attribute.
#[derive(Debug)]
pub struct Attribute<'i> {
    /// The local name.
    pub name: &'i str,
    /// The prefix as written; empty when there is none.
    pub prefix: &'i str,
    /// The value, references resolved and white space normalized (XML 1.0, section 3.3.3).
    pub value: Cow<'i, str>,
    /// The bytes of the attribute, name and quotes included.
    pub span: Span,
    asked: Cell<bool>,
}

impl<'i> Attribute<'i> {
    /// An attribute without a prefix.
    pub(crate) fn new(name: &'i str, value: Cow<'i, str>, span: Span) -> Self {
        Self { name, prefix: "", value, span, asked: Cell::new(false) }
    }

    /// Marks the attribute as asked for.
    pub fn ask(&self) {
        self.asked.set(true);
    }
}

/// What stands in an element.
#[derive(Debug)]
pub enum Node<'i> {
    /// An element.
    Element(Element<'i>),
    /// Text, references resolved, line ends normalized (XML 1.0, section 2.11), and where it stands.
    Text(Cow<'i, str>, Span),
}

impl<'i> Element<'i> {
    /// An element without content, prefix and namespace.
    pub(crate) fn new(name: &'i str, span: Span, tag: Span) -> Self {
        Self {
            name,
            prefix: "",
            namespace: None,
            attributes: Vec::new(),
            children: Vec::new(),
            span,
            tag,
            asked: Cell::new(false),
            text_asked: Cell::new(false),
            used_up: Cell::new(false),
        }
    }

    /// The child elements in source order. Marks none of them as asked for.
    pub fn elements(&self) -> impl Iterator<Item = &Element<'i>> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(..) => None,
        })
    }

    /// The first child of that local name, asked for.
    pub fn child(&self, name: &str) -> Option<&Element<'i>> {
        self.children(name).next()
    }

    /// The children of that local name, each asked for as it is taken.
    pub fn children(&self, name: &str) -> impl Iterator<Item = &Element<'i>> {
        self.elements().filter(move |element| element.name == name).inspect(|element| element.ask())
    }

    /// The first child of that local name, not asked for.
    pub fn peek_child(&self, name: &str) -> Option<&Element<'i>> {
        self.elements().find(|element| element.name == name)
    }

    /// The attribute of that local name, not asked for.
    pub fn peek_attribute(&self, name: &str) -> Option<&Attribute<'i>> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// The descendant down a path of first children, each asked for.
    pub fn descendant(&self, path: &[&str]) -> Option<&Element<'i>> {
        path.iter().try_fold(self, |element, name| element.child(name))
    }

    /// The value of the attribute of that local name, asked for.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|a| a.name == name)?;
        found.asked.set(true);
        Some(&found.value)
    }

    /// The element's own text, asked for: all its text nodes joined. Elements in it are not looked into.
    pub fn text(&self) -> Cow<'_, str> {
        self.text_asked.set(true);
        self.peek()
    }

    /// The element's own text, not asked for.
    pub fn peek(&self) -> Cow<'_, str> {
        let mut pieces = self.children.iter().filter_map(|node| match node {
            Node::Text(text, _) => Some(text),
            Node::Element(_) => None,
        });
        match (pieces.next(), pieces.next()) {
            (None, _) => Cow::Borrowed(""),
            (Some(only), None) => Cow::Borrowed(only),
            (Some(first), Some(second)) => {
                let rest: String = pieces.map(AsRef::as_ref).collect();
                Cow::Owned([first, second.as_ref(), &rest].concat())
            }
        }
    }

    /// The text of the first child of that name, both asked for; empty when there is none.
    pub fn child_text(&self, name: &str) -> Cow<'_, str> {
        self.child(name).map_or(Cow::Borrowed(""), Element::text)
    }

    /// Whether there is neither an element nor text that is more than white space in it.
    pub fn is_blank(&self) -> bool {
        self.children.iter().all(|node| matches!(node, Node::Text(text, _) if is_blank(text)))
    }
}

/// Whether a text is white space alone. Most texts show at their first byte, or at the first after a line's indent, that they
/// are not.
fn is_blank(text: &str) -> bool {
    match text.bytes().find(|b| !matches!(b, b' ' | b'\t' | b'\n' | b'\r')) {
        None => true,
        Some(byte) if byte.is_ascii_graphic() => false,
        Some(_) => text.trim().is_empty(),
    }
}

/// The limits that parsing keeps to ([`crate::Limits`]), and what breaks them.
fn too_big(what: &str, limit: usize, span: Span) -> Failure {
    let message = format!("{what}; the limit is {limit}");
    Failure::new(resume_core::diagnostic::codes::TOO_BIG, message).at(span)
}
