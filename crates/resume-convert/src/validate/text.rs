//! How a document's known fields are written: empty text, and white space at the edges.

use resume_core::diagnostic::codes;
use resume_core::model::lenient::{Change, Fix, Scalars};
use resume_core::model::{FieldInfo, Form, Record, RecordInfo, Resume};
use resume_core::tree::{Data, Node};
use resume_core::{Diagnostic, Span, pointer};

use crate::forms;

/// What was found, and what would make it go away.
#[derive(Default)]
pub(super) struct Written {
    pub(super) found: Vec<Diagnostic>,
    pub(super) fixes: Vec<Fix>,
}

/// Checks the texts of a document, which has the shapes of the present schema and perhaps names of an older one.
pub(super) fn check(root: &Node, source: &str, scalars: Scalars) -> Written {
    let mut walk = Walk { source, scalars, written: Written::default() };
    walk.record(&mut String::new(), root, Resume::INFO);
    walk.written
}

struct Walk<'s> {
    source: &'s str,
    scalars: Scalars,
    written: Written,
}

impl Walk<'_> {
    fn record(&mut self, at: &mut String, node: &Node, info: &'static RecordInfo) {
        let Data::Object(members) = &node.data else { return };
        let length = at.len();
        for member in members {
            let current = info.old_names.iter().find(|(old, _)| *old == member.key).map_or(member.key.as_str(), |(_, new)| new);
            let Some(field) = info.fields.iter().find(|field| field.key == current) else { continue };
            pointer::push_key(at, current);
            match &member.value.data {
                Data::Array(items) if field.is_list => {
                    let inner = at.len();
                    for (index, item) in items.iter().enumerate() {
                        pointer::push_index(at, index);
                        self.one(at, item, None, field);
                        at.truncate(inner);
                    }
                }
                _ => self.one(at, &member.value, Some(&member.key_span), field),
            }
            at.truncate(length);
        }
    }

    fn one(&mut self, at: &mut String, node: &Node, key: Option<&Span>, field: &'static FieldInfo) {
        match (&node.data, field.record) {
            (_, Some(info)) => self.record(at, node, info),
            // The reader tells of all that is wrong with a date.
            (Data::Text(_) | Data::Null, None) if field.form == Form::Date => {}
            (Data::Text(text), None) if text.trim().is_empty() && !self.is_block(node) => self.empty(at, node, key, field),
            (Data::Text(text), None) if text.trim().len() != text.len() && !self.is_block(node) => {
                self.untrimmed(at, node, text, field)
            }
            (Data::Null, None) if self.scalars == Scalars::AsWritten && !field.is_list => self.empty(at, node, key, field),
            _ => {}
        }
    }

    /// A block scalar of YAML ends with a line break by its form.
    fn is_block(&self, node: &Node) -> bool {
        !self.source.get(node.span.clone()).is_some_and(|text| text.starts_with(['"', '\''])) && node.data != Data::Null
    }

    fn empty(&mut self, at: &str, node: &Node, key: Option<&Span>, field: &'static FieldInfo) {
        let span = if node.span.is_empty() { key.unwrap_or(&node.span) } else { &node.span }.clone();
        let found = if node.data == Data::Null { "nothing" } else { "empty text" };
        let finding = match forms::misfit(field, "").filter(|_| node.data != Data::Null) {
            Some(misfit) => {
                if let Some(key) = key {
                    self.written.fixes.push(Fix { span: key.clone(), change: Change::Remove, code: misfit.code });
                }
                Diagnostic::assumed(misfit.code, at, format!("expected {}, found {found}", misfit.expected))
            }
            None => Diagnostic::assumed(codes::EMPTY_TEXT, at, format!("expected text, found {found}; it is read as absent")),
        };
        self.written.found.push(finding.at(span).hint("leave out what there is nothing to say about"));
    }

    fn untrimmed(&mut self, at: &str, node: &Node, text: &str, field: &'static FieldInfo) {
        let code = match forms::misfit(field, text) {
            // Told by its form.
            Some(misfit) => misfit.code,
            None => {
                let finding = Diagnostic::assumed(codes::UNTRIMMED, at, "the text begins or ends with white space");
                self.written.found.push(finding.at(node.span.clone()));
                codes::UNTRIMMED
            }
        };
        self.written.fixes.push(Fix { span: node.span.clone(), change: Change::Text(text.trim().to_owned()), code });
    }
}
