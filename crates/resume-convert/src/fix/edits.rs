//! From changes of a document to edits of its text.

use std::collections::HashMap;

use resume_core::model::lenient::{Change, Fix};
use resume_core::tree::{Data, Member, Node};
use resume_core::{Code, Span};
use resume_readers::json::relaxed;

use super::Edit;

mod profiles;

/// How a document is written, as far as editing it goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Syntax {
    /// JSON.
    Json,
    /// JSON with comments, and JSON5.
    Jsonc,
    /// YAML.
    Yaml,
}

/// The edits of changes, in order, and the codes of the findings that they make go away. A change that this does not
/// know how to make is left out.
pub(super) fn plan(source: &str, root: &Node, syntax: Syntax, changes: &HashMap<usize, Vec<&Fix>>) -> (Vec<Edit>, Vec<Code>) {
    let mut planner = Planner { source, syntax, changes, edits: Vec::new(), gone: Vec::new() };
    planner.node(root);
    let Planner { mut edits, gone, .. } = planner;
    // Aliases bring the same place several times.
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    edits.dedup();
    let is_apart = edits.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start);
    if is_apart { (edits, gone) } else { (Vec::new(), Vec::new()) }
}

struct Planner<'p> {
    source: &'p str,
    syntax: Syntax,
    changes: &'p HashMap<usize, Vec<&'p Fix>>,
    edits: Vec<Edit>,
    gone: Vec<Code>,
}

impl Planner<'_> {
    /// Recursive: the depth of the tree is limited by the parser that made it.
    fn node(&mut self, node: &Node) {
        match &node.data {
            Data::Array(items) => items.iter().for_each(|item| self.node(item)),
            Data::Object(members) => self.object(node, members),
            Data::Text(_) | Data::Number(_) => self.value(node),
            Data::Null | Data::Bool(..) => {}
        }
    }

    fn object(&mut self, node: &Node, members: &[Member]) {
        let is_going = |member: &Member| self.at(&member.key_span).any(|fix| fix.change == Change::Remove);
        let going: Vec<bool> = members.iter().map(is_going).collect();
        let shape = self.at(&node.span).find(|fix| fix.change == Change::Profiles).map(|fix| fix.code);
        if let Some(code) = shape
            && let Some(edits) = self.profiles(node, members)
        {
            self.edits.extend(edits);
            self.gone.push(code);
        }
        if going.contains(&true) {
            let codes = members.iter().flat_map(|member| self.at(&member.key_span)).filter(|fix| fix.change == Change::Remove);
            let codes: Vec<Code> = codes.map(|fix| fix.code).collect();
            if let Some(edits) = self.removal(node, members, &going) {
                self.edits.extend(edits);
                self.gone.extend(codes);
            }
        }
        for (member, is_going) in members.iter().zip(going) {
            if is_going {
                continue;
            }
            let fixes: Vec<(Change, Code)> = self.at(&member.key_span).map(|fix| (fix.change.clone(), fix.code)).collect();
            for (change, code) in fixes {
                let edit = match change {
                    Change::Rename(new) => Edit { span: member.key_span.clone(), text: self.key(&member.key_span, new) },
                    Change::Insert(key, text) => self.insertion(node, &member.key_span, key, &text),
                    Change::Remove | Change::Text(_) | Change::Profiles => continue,
                };
                self.edits.push(edit);
                self.gone.push(code);
            }
            self.node(&member.value);
        }
    }

    fn at(&self, span: &Span) -> impl Iterator<Item = &Fix> {
        self.changes.get(&span.start).into_iter().flatten().copied().filter(|fix| fix.span == *span)
    }

    fn text(&self, span: Span) -> &str {
        self.source.get(span).unwrap_or_default()
    }

    /// A key, quoted as the one that it takes the place of.
    fn key(&self, span: &Span, new: &str) -> String {
        match self.text(span.clone()).chars().next() {
            Some(quote @ ('"' | '\'')) => format!("{quote}{new}{quote}"),
            _ => new.to_owned(),
        }
    }

    fn value(&mut self, node: &Node) {
        let fixes: Vec<(String, Code)> = self
            .at(&node.span)
            .filter_map(|fix| match &fix.change {
                Change::Text(text) => Some((text.clone(), fix.code)),
                Change::Rename(_) | Change::Remove | Change::Insert(..) | Change::Profiles => None,
            })
            .collect();
        for (text, code) in fixes {
            let old = self.text(node.span.clone());
            let new = inside(old, &text, self.syntax).unwrap_or_else(|| self.scalar(old, &text));
            self.edits.push(Edit { span: node.span.clone(), text: new });
            self.gone.push(code);
        }
    }

    /// A text as a scalar in place of another.
    fn scalar(&self, old: &str, text: &str) -> String {
        let is_plain_safe = text.len() == 7 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        match (self.syntax, old.chars().next()) {
            (Syntax::Yaml, Some('\'')) if !text.contains(['\'', '\n']) => format!("'{text}'"),
            // A year alone would be a number, and a day a timestamp to YAML 1.1.
            (Syntax::Yaml, first) if is_plain_safe && first != Some('"') => text.to_owned(),
            (Syntax::Json | Syntax::Jsonc | Syntax::Yaml, _) => quoted(text),
        }
    }

    fn line_start(&self, at: usize) -> usize {
        self.text(0..at).rfind('\n').map_or(0, |line| line + 1)
    }

    /// The end of blanks that are on one line.
    fn after_spaces(&self, at: usize) -> usize {
        let rest = self.text(at..self.source.len());
        at + (rest.len() - rest.trim_start_matches([' ', '\t']).len())
    }

    /// Past the line break at `at`, if there is one there.
    fn after_break(&self, at: usize) -> Option<usize> {
        let rest = self.text(at..self.source.len());
        match rest.as_bytes() {
            [b'\r', b'\n', ..] => Some(at + 2),
            [b'\n', ..] => Some(at + 1),
            [] => Some(at),
            _ => None,
        }
    }

    fn is_block(&self, node: &Node) -> bool {
        self.syntax == Syntax::Yaml && !self.text(node.span.clone()).starts_with('{')
    }

    fn insertion(&self, node: &Node, before: &Span, key: &str, text: &str) -> Edit {
        let line = self.line_start(before.start);
        let prefix = self.text(line..before.start);
        let is_first_on_line = prefix.trim_start().is_empty();
        let value = quoted(text);
        let key = self.key(before, key);
        let newline = if self.text(0..before.start).ends_with("\r\n") || self.source.contains("\r\n") { "\r\n" } else { "\n" };
        let text = if self.is_block(node) {
            // Behind the dash of a list item, the next line goes below the key.
            let indent: String = prefix.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
            format!("{key}: {value}{newline}{indent}")
        } else if is_first_on_line && line > 0 {
            format!("{key}: {value},{newline}{prefix}")
        } else {
            format!("{key}: {value}, ")
        };
        Edit { span: before.start..before.start, text }
    }

    /// Where the colon behind a key is.
    fn colon(&self, member: &Member) -> Option<usize> {
        let rest = self.text(member.key_span.end..self.source.len());
        let colon = member.key_span.end + (rest.len() - rest.trim_start().len());
        self.text(colon..self.source.len()).starts_with(':').then_some(colon)
    }

    /// Where a member ends; `None` when there is more to its value than is seen here, such as an anchor or an alias.
    fn end_of(&self, member: &Member) -> Option<usize> {
        let colon = self.colon(member)?;
        if member.value.span.is_empty() {
            return Some(colon + 1);
        }
        let between = self.source.get(colon + 1..member.value.span.start)?;
        let is_near = match self.syntax {
            Syntax::Json | Syntax::Jsonc => relaxed::after_blanks(self.source, colon + 1) == member.value.span.start,
            Syntax::Yaml => between.trim().is_empty(),
        };
        (is_near && member.value.span.end > colon).then_some(member.value.span.end)
    }

    /// Takes members out of an object.
    fn removal(&self, node: &Node, members: &[Member], going: &[bool]) -> Option<Vec<Edit>> {
        let mut ends = Vec::with_capacity(members.len());
        for (member, is_going) in members.iter().zip(going) {
            // Members that a merge key brings stand elsewhere.
            let is_here =
                node.span.start <= member.key_span.start && member.key_span.end <= node.span.end.max(member.key_span.end);
            match (is_going, self.end_of(member)) {
                (true, end) => ends.push(end.filter(|_| is_here)?),
                (false, end) => ends.push(end.unwrap_or(member.value.span.end)),
            }
        }
        if self.is_block(node) {
            self.block_removal(members, going, &ends)
        } else {
            Some(self.flow_removal(members, going, &ends))
        }
    }

    /// `{ … }`: with their commas, and with their lines where they have some of their own.
    fn flow_removal(&self, members: &[Member], going: &[bool], ends: &[usize]) -> Vec<Edit> {
        let comma_after = |at: usize| Some(self.after_blanks(at)).filter(|at| self.text(*at..self.source.len()).starts_with(','));
        let mut edits = Vec::new();
        let last_staying = going.iter().rposition(|is_going| !is_going);
        // When the last ones go, the comma before them has nothing to part any more.
        let spare = match last_staying {
            Some(last) if going.last() == Some(&true) && ends.last().and_then(|end| comma_after(*end)).is_none() => {
                comma_after(ends[last])
            }
            _ => None,
        };
        let mut gone = 0;
        for (index, member) in members.iter().enumerate().filter(|(index, _)| going[*index]) {
            let (start, end) = (member.key_span.start, ends[index]);
            let comma = comma_after(end);
            let own_comma = comma.filter(|comma| self.after_spaces(end) == *comma).map(|comma| comma + 1);
            let behind = own_comma.unwrap_or(end);
            if let Some(comma) = comma.filter(|_| own_comma.is_none()) {
                edits.push(Edit { span: comma..comma + 1, text: String::new() });
            }
            let line = self.line_start(start);
            let is_alone = self.text(line..start).trim().is_empty() && line > 0;
            let is_line_blank =
                |from: usize| self.source.get(from..start).is_some_and(|text| text.trim_matches([' ', '\t']).is_empty());
            let gap = spare.filter(|comma| is_line_blank(comma + 1));
            let span = match (is_alone, self.after_break(self.after_spaces(behind)), gap) {
                (true, Some(next), _) => line..next,
                (_, _, Some(comma)) => comma + 1..behind,
                (true, None, _) => start..self.after_spaces(behind),
                (false, ..) => {
                    start..if own_comma.is_some() || last_staying.is_none() { self.after_spaces(behind) } else { behind }
                }
            };
            // Of several on one line, the blanks between them go with the later one.
            let from = if gone > 0 && is_line_blank(gone) { gone.min(span.start) } else { span.start };
            gone = span.end;
            edits.push(Edit { span: from..span.end, text: String::new() });
        }
        edits.extend(spare.map(|comma| Edit { span: comma..comma + 1, text: String::new() }));
        edits
    }

    /// A block of YAML: with their lines; behind the dash of a list item, the next member moves up.
    fn block_removal(&self, members: &[Member], going: &[bool], ends: &[usize]) -> Option<Vec<Edit>> {
        let mut edits = Vec::new();
        let is_empty = !going.contains(&false);
        let mut moved_up = 0;
        for (index, member) in members.iter().enumerate().filter(|(index, _)| going[*index]) {
            let (start, end) = (member.key_span.start, ends[index]);
            if start < moved_up {
                continue;
            }
            let line = self.line_start(start);
            let prefix = self.text(line..start);
            let rest = self.after_spaces(end);
            if is_empty && index == 0 {
                edits.push(Edit { span: start..end, text: "{}".to_owned() });
            } else if prefix.trim().is_empty() {
                let span = match self.after_break(rest) {
                    Some(next) => line..next,
                    None => start..rest,
                };
                edits.push(Edit { span, text: String::new() });
            } else if prefix.trim_matches([' ', '-']).is_empty() {
                let next = members.get(index..)?.iter().zip(&going[index..]).find(|(_, is_going)| !**is_going)?.0;
                let between_ends =
                    ends.get(index..)?.iter().zip(&members[index..]).take_while(|(_, m)| m.key_span.start < next.key_span.start);
                let between = between_ends.last().map(|(end, _)| self.text(*end..next.key_span.start))?;
                if between.trim().is_empty() {
                    moved_up = next.key_span.start;
                    edits.push(Edit { span: start..moved_up, text: String::new() });
                } else if self.after_break(rest).is_some() {
                    // A comment comes first, and stays in its line.
                    edits.push(Edit { span: line + prefix.trim_end().len()..rest, text: String::new() });
                } else {
                    edits.push(Edit { span: start..rest, text: String::new() });
                }
            } else {
                return None;
            }
        }
        Some(edits)
    }

    /// Past blanks, line breaks and comments.
    fn after_blanks(&self, mut at: usize) -> usize {
        match self.syntax {
            Syntax::Json => {
                let rest = self.text(at..self.source.len());
                at + (rest.len() - rest.trim_start().len())
            }
            Syntax::Jsonc => relaxed::after_blanks(self.source, at),
            Syntax::Yaml => loop {
                let rest = self.text(at..self.source.len());
                let blanks = rest.len() - rest.trim_start().len();
                let comment = rest.get(blanks..).filter(|rest| rest.starts_with('#'));
                at += blanks + comment.map_or(0, |comment| comment.find('\n').unwrap_or(comment.len()));
                if comment.is_none() {
                    return at;
                }
            },
        }
    }
}

/// A text in double quotes, in JSON and in YAML, which takes fewer characters as they are.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    for c in serde_json::Value::from(text).to_string().chars() {
        if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}') {
            out.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

/// The scalar with its edges trimmed and all else letter for letter, if that gives the wanted text.
fn inside(old: &str, text: &str, syntax: Syntax) -> Option<String> {
    const BLANKS: &[&str] = &["\\n", "\\r", "\\t", "\\u00a0", "\\u00A0", "\\u3000", "\\u2003"];
    let quote = old.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let mut inner = old.strip_prefix(quote)?.strip_suffix(quote)?;
    loop {
        let shorter = inner.trim();
        let shorter = BLANKS.iter().fold(shorter, |text, blank| text.strip_prefix(blank).unwrap_or(text));
        // A backslash before it makes the mark a text of its own.
        let shorter = BLANKS.iter().fold(shorter, |text, blank| match text.strip_suffix(blank) {
            Some(rest) if !rest.ends_with('\\') => rest,
            _ => text,
        });
        if shorter.len() == inner.len() {
            break;
        }
        inner = shorter;
    }
    let new = format!("{quote}{inner}{quote}");
    let value = match syntax {
        Syntax::Json | Syntax::Jsonc => relaxed_text(&new),
        Syntax::Yaml => resume_readers::yaml::parse(&new, &resume_readers::Limits::default()).ok().map(|node| node.data),
    };
    (value == Some(Data::Text(text.to_owned()))).then_some(new)
}

fn relaxed_text(scalar: &str) -> Option<Data> {
    resume_readers::jsonc::parse(scalar, &resume_readers::Limits::default()).ok().map(|node| node.data)
}
