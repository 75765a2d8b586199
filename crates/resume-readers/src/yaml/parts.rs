//! A YAML document as a flat list of its nodes in source order. An alias is the index of the node that it stands for,
//! so that nothing is copied before it is known how much there is to copy.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::ControlFlow::{self, Break, Continue};

use granit_parser::{Event, Options, Parser, ScalarStyle, StructureStyle};
use resume_core::diagnostic::codes;
use resume_core::{Failure, Span};

use super::fault;

/// A node, or the end of a collection.
pub(super) struct Part<'s> {
    pub(super) span: Span,
    pub(super) what: What<'s>,
}

pub(super) enum What<'s> {
    Scalar {
        text: Cow<'s, str>,
        is_plain: bool,
    },
    /// A list: its items follow, then its end.
    List,
    /// An object: key, value, key, value follow, then its end.
    Object,
    End,
    /// The same as the part of that index.
    Alias(usize),
}

/// What a tag says of its node.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Tag {
    Text,
    Integer,
    Float,
    Bool,
    Null,
    /// A tag that means nothing here, as it was written.
    Other(String),
}

/// The first document of a file that holds anything.
#[derive(Default)]
pub(super) struct Document<'s> {
    /// The nodes in source order; the first is the root.
    pub(super) parts: Vec<Part<'s>>,
    /// Tags, by the index of their node.
    pub(super) tags: HashMap<usize, Tag>,
    /// Where further documents begin, if there are any.
    pub(super) more: Option<usize>,
}

/// Reads the first document of `source` that holds anything.
///
/// # Errors
/// When that document is no YAML, or nests deeper than `depth`.
pub(super) fn read(source: &str, depth: usize) -> Result<Document<'_>, Failure> {
    let mut reader = Reader { source, depth, ..Reader::default() };
    for event in Parser::new_from_str_with_options(source, options(depth)) {
        match event {
            Ok((event, mark)) => {
                if reader.event(event, mark.byte_range().unwrap_or_default())?.is_break() {
                    break;
                }
            }
            // What follows the first document is not read, so its faults do not matter.
            Err(error) if reader.stage == Stage::Following => {
                reader.document.more = error.marker().byte_offset();
                break;
            }
            Err(error) => return Err(fault::explain(source, &error)),
        }
    }
    Ok(reader.document)
}

fn options(depth: usize) -> Options {
    let mut options = granit_parser::options! {
        flow_nesting_limit: depth,
        block_nesting_limit: depth,
        // A byte order mark in the middle of pasted text is no reason to refuse a file.
        bom_inside_document_as_content: true,
    };
    options.set_emit_comments(false);
    options
}

/// How far the reading is.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Stage {
    /// In the first document that holds anything, or before it.
    #[default]
    First,
    /// After its end.
    Over,
    /// In a document after it.
    Following,
}

#[derive(Default)]
struct Reader<'s> {
    source: &'s str,
    depth: usize,
    stage: Stage,
    document: Document<'s>,
    /// Indices of the collections that are open, and whether they are in flow style (`[…]`, `{…}`).
    open: Vec<(usize, bool)>,
    /// Indices of the nodes that anchors name.
    anchors: HashMap<usize, usize>,
    /// Where the content of the last node ended.
    end: usize,
}

impl<'s> Reader<'s> {
    fn event(&mut self, event: Event<'s>, span: Span) -> Result<ControlFlow<()>, Failure> {
        if self.stage != Stage::First {
            return Ok(self.after(&event, &span));
        }
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
                let span = if is_block { self.without_final_breaks(span) } else { span };
                if !span.is_empty() {
                    self.end = span.end;
                }
                let is_plain = style == ScalarStyle::Plain;
                // The parser says `~` where there is nothing.
                let text = if is_plain && span.is_empty() { Cow::Borrowed("") } else { text };
                self.node(anchor, tag.as_deref(), Part { span, what: What::Scalar { text, is_plain } });
            }
            Event::SequenceStart(style, anchor, tag) => self.open(style, anchor, tag.as_deref(), What::List, span)?,
            Event::MappingStart(style, anchor, tag) => self.open(style, anchor, tag.as_deref(), What::Object, span)?,
            Event::SequenceEnd | Event::MappingEnd => self.close(&span),
            Event::Alias(anchor) => self.alias(anchor, span)?,
            Event::DocumentEnd if self.is_empty() => {
                self.document = Document::default();
                self.anchors.clear();
            }
            Event::DocumentEnd => self.stage = Stage::Over,
            Event::StreamStart | Event::StreamEnd | Event::DocumentStart(..) => {}
            // Comments, the names of anchors and unknown aliases are not asked for.
            _ => {}
        }
        Ok(Continue(()))
    }

    /// Looks out for a further document that holds anything.
    fn after(&mut self, event: &Event<'s>, span: &Span) -> ControlFlow<()> {
        match event {
            Event::DocumentStart(..) => self.stage = Stage::Following,
            Event::Scalar(_, ScalarStyle::Plain, ..) if span.is_empty() => {}
            Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..) | Event::Alias(_) => {
                self.document.more = Some(span.start);
                return Break(());
            }
            _ => {}
        }
        Continue(())
    }

    /// Whether the document holds nothing but an absent value.
    fn is_empty(&self) -> bool {
        match self.document.parts.as_slice() {
            [] => true,
            [Part { span, what: What::Scalar { .. } }] => span.is_empty(),
            _ => false,
        }
    }

    fn node(&mut self, anchor: usize, tag: Option<&granit_parser::Tag>, part: Part<'s>) {
        let index = self.document.parts.len();
        if anchor != 0 {
            self.anchors.insert(anchor, index);
        }
        if let Some(tag) = tag.and_then(|tag| meaning(tag, &part.what)) {
            self.document.tags.insert(index, tag);
        }
        self.document.parts.push(part);
    }

    fn open(
        &mut self,
        style: StructureStyle,
        anchor: usize,
        tag: Option<&granit_parser::Tag>,
        what: What<'s>,
        span: Span,
    ) -> Result<(), Failure> {
        if self.open.len() >= self.depth {
            return Err(fault::too_deep(span));
        }
        self.open.push((self.document.parts.len(), style == StructureStyle::Flow));
        self.end = span.end;
        self.node(anchor, tag, Part { span, what });
        Ok(())
    }

    fn close(&mut self, span: &Span) {
        let Some((index, is_flow)) = self.open.pop() else { return };
        if is_flow {
            self.end = span.end;
        }
        self.document.parts[index].span.end = self.end;
        self.document.parts.push(Part { span: self.end..self.end, what: What::End });
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Failure> {
        self.end = span.end;
        match self.anchors.get(&anchor) {
            Some(&index) if self.open.iter().any(|(open, _)| *open == index) => {
                Err(Failure::new(codes::SYNTAX, "not YAML: the alias stands inside of the value that it repeats")
                    .at(span)
                    .hint("write the value out"))
            }
            Some(&index) => {
                self.document.parts.push(Part { span, what: What::Alias(index) });
                Ok(())
            }
            None => Err(fault::unknown_alias(self.source, span)),
        }
    }

    fn without_final_breaks(&self, span: Span) -> Span {
        let text = self.source.get(span.clone()).unwrap_or_default();
        span.start..span.start + text.trim_end_matches(['\n', '\r']).len()
    }
}

/// What a tag says; `None` when it says what is so anyway.
fn meaning(tag: &granit_parser::Tag, what: &What<'_>) -> Option<Tag> {
    let is_scalar = matches!(what, What::Scalar { .. });
    Some(match (tag.core_suffix(), what) {
        (Some("str"), _) if is_scalar => Tag::Text,
        (Some("int"), _) if is_scalar => Tag::Integer,
        (Some("float"), _) if is_scalar => Tag::Float,
        (Some("bool"), _) if is_scalar => Tag::Bool,
        (Some("null"), _) if is_scalar => Tag::Null,
        (Some("map"), What::Object) | (Some("seq"), What::List) => return None,
        _ if tag.original() == "!" => return is_scalar.then_some(Tag::Text),
        _ => Tag::Other(tag.original()),
    })
}
