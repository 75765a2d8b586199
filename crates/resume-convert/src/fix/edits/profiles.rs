//! Accounts by their network, as JSON Resume 0.0.0 had them, become a list of profiles.

use resume_core::model::lenient::account_key;
use resume_core::tree::{Data, Member, Node};

use super::{Edit, Planner};

impl Planner<'_> {
    /// Every account stays where it is, with what is around it.
    pub(super) fn profiles(&self, node: &Node, members: &[Member]) -> Option<Vec<Edit>> {
        if self.is_block(node) {
            let edits = members.iter().map(|member| self.in_block(member));
            return Some(edits.collect::<Option<Vec<_>>>()?.concat());
        }
        let text = self.text(node.span.clone());
        if !text.starts_with('{') || !text.ends_with('}') {
            return None;
        }
        let (start, end) = (node.span.start, node.span.end);
        let mut edits = vec![Edit { span: start..start + 1, text: "[".to_owned() }];
        for member in members {
            edits.extend(self.in_flow(member)?);
        }
        edits.push(Edit { span: end - 1..end, text: "]".to_owned() });
        Some(edits)
    }

    /// `"github": "ann"` becomes `{"network": "github", "username": "ann"}`.
    fn in_flow(&self, member: &Member) -> Option<Vec<Edit>> {
        let network = self.text(member.key_span.clone());
        let head = format!("{{{}: {network}", self.key(&member.key_span, "network"));
        let (start, end) = (member.key_span.start, self.end_of(member)?);
        let value = &member.value;
        Some(match &value.data {
            Data::Text(text) => {
                let key = self.key(&member.key_span, account_key(text));
                let head = Edit { span: start..value.span.start, text: format!("{head}, {key}: ") };
                vec![head, Edit { span: end..end, text: "}".to_owned() }]
            }
            Data::Object(fields) => {
                let head = if fields.is_empty() { head } else { head + ", " };
                vec![Edit { span: start..value.span.start + 1, text: head }]
            }
            Data::Null | Data::Bool(..) | Data::Number(_) | Data::Array(_) => {
                vec![Edit { span: start..end, text: format!("{head}}}") }]
            }
        })
    }

    /// `github: ann` becomes `- network: github` with `username: ann` below it.
    fn in_block(&self, member: &Member) -> Option<Vec<Edit>> {
        let (start, end) = (member.key_span.start, self.end_of(member)?);
        let prefix = self.text(self.line_start(start)..start);
        if !prefix.trim_matches(' ').is_empty() {
            return None;
        }
        let head = format!("- network: {}", self.text(member.key_span.clone()));
        let value = &member.value;
        Some(match &value.data {
            Data::Text(text) => {
                let newline = if self.source.contains("\r\n") { "\r\n" } else { "\n" };
                let key = account_key(text);
                vec![Edit { span: start..value.span.start, text: format!("{head}{newline}{prefix}  {key}: ") }]
            }
            Data::Object(fields) if self.is_block(value) => {
                let first = fields.first()?.key_span.start;
                // Where the fields stand deeper, they would have to move.
                let is_below = self.text(self.line_start(first)..first).strip_prefix(prefix) == Some("  ");
                let colon = self.colon(member).filter(|_| is_below)?;
                vec![Edit { span: start..colon + 1, text: head }]
            }
            Data::Object(_) => {
                let mut edits = self.in_flow(member)?;
                edits.iter_mut().for_each(|edit| edit.text.insert_str(0, "- "));
                edits
            }
            Data::Null | Data::Bool(..) | Data::Number(_) | Data::Array(_) => vec![Edit { span: start..end, text: head }],
        })
    }
}
