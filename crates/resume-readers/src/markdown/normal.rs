//! What people write and CommonMark misreads is put right before parsing: indented HTML, headings without a space, years
//! that look like list numbers, marks of other tools. Every position stays traceable to the source.

use std::borrow::Cow;

use resume_core::Span;

/// A text to parse, and where its bytes come from.
#[derive(Debug)]
pub struct Normal<'s> {
    source: &'s str,
    /// Where the source's body begins.
    start: usize,
    /// The text to parse.
    pub text: Cow<'s, str>,
    /// (offset in the text, offset in the source), from where on both run in step.
    points: Vec<(usize, usize)>,
}

impl<'s> Normal<'s> {
    /// The part of `source` from `start` on.
    pub fn new(source: &'s str, start: usize) -> Self {
        let mut edit = Edit { source, copied: start, out: String::new(), points: Vec::new() };
        Lines::new(&source[start..], start).run(&mut edit);
        let Edit { copied, mut out, points, .. } = edit;
        let text = if points.is_empty() {
            Cow::Borrowed(&source[start..])
        } else {
            out.push_str(&source[copied..]);
            Cow::Owned(out)
        };
        Self { source, start, text, points }
    }

    /// The source of a range of the text.
    pub fn span(&self, range: Span) -> Span {
        let start = self.offset(range.start);
        let end = self.offset(range.end).max(start);
        start..end
    }

    fn offset(&self, at: usize) -> usize {
        let index = self.points.partition_point(|(text, _)| *text <= at);
        let mut offset = match index.checked_sub(1).and_then(|i| self.points.get(i)) {
            Some((text, source)) => source + (at - text),
            None => self.start + at,
        };
        // An insertion may end sooner than a range that reaches into it.
        if let Some((_, next)) = self.points.get(index) {
            offset = offset.min(*next);
        }
        offset = offset.min(self.source.len());
        while !self.source.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    /// Text of the parser as text of the source, where it is the same.
    pub fn lift(&self, text: &str, range: Span) -> (Cow<'s, str>, Span) {
        let span = self.span(range);
        match self.source.get(span.clone()) {
            Some(same) if same == text => (Cow::Borrowed(same), span),
            _ => (Cow::Owned(text.to_owned()), span),
        }
    }
}

/// Text being copied with changes.
struct Edit<'s> {
    source: &'s str,
    copied: usize,
    out: String,
    points: Vec<(usize, usize)>,
}

impl Edit<'_> {
    fn delete(&mut self, from: usize, to: usize) {
        self.out.push_str(&self.source[self.copied..from]);
        self.copied = to;
        self.points.push((self.out.len(), to));
    }

    fn insert(&mut self, at: usize, text: &str) {
        self.out.push_str(&self.source[self.copied..at]);
        self.out.push_str(text);
        self.copied = at;
        self.points.push((self.out.len(), at));
    }
}

/// An open list item.
#[derive(Clone, Copy)]
struct Item {
    /// Column of the item's content in the source.
    content: usize,
    /// The same after the changes.
    shown: usize,
}

struct Lines<'a> {
    body: &'a str,
    base: usize,
    /// Columns that are taken off every line.
    dedent: usize,
    items: Vec<Item>,
    is_after_blank: bool,
    fence: Option<(u8, usize)>,
}

impl<'a> Lines<'a> {
    fn new(body: &'a str, base: usize) -> Self {
        Self { body, base, dedent: 0, items: Vec::new(), is_after_blank: true, fence: None }
    }

    fn run(mut self, edit: &mut Edit<'_>) {
        let mut at = 0;
        let mut after_close = None;
        while at < self.body.len() {
            let end = self.body[at..].find('\n').map_or(self.body.len(), |n| at + n + 1);
            let line = self.body[at..end].trim_end_matches(['\n', '\r']);
            if let Some(next) = self.columns_mark(line, at, end, edit, &mut after_close) {
                at = next;
                continue;
            }
            self.line(line, self.base + at, edit);
            at = end;
        }
    }

    /// `::: left`, `:::`, `::: right`: what stands in the right column goes on in the line below the left one.
    fn columns_mark(
        &mut self,
        line: &str,
        at: usize,
        end: usize,
        edit: &mut Edit<'_>,
        after_close: &mut Option<usize>,
    ) -> Option<usize> {
        let text = line.trim();
        if self.fence.is_some() || !text.starts_with(":::") {
            if !text.is_empty() {
                *after_close = None;
            }
            return None;
        }
        let name = text.trim_start_matches(':').trim();
        self.is_after_blank = true;
        if name.is_empty() {
            let next = self.body[end..].trim_start();
            if next.starts_with(":::") && !next.lines().next().unwrap_or("").trim_matches([':', ' ']).is_empty() {
                let opener = self.body.len() - next.len();
                let is_right = next.lines().next().is_some_and(|l| l.contains("right"));
                if is_right {
                    let stop = self.body[opener..].find('\n').map_or(self.body.len(), |n| opener + n + 1);
                    edit.delete(self.base + at, self.base + stop);
                    self.is_after_blank = false;
                    return Some(stop);
                }
            }
            *after_close = Some(end);
        }
        edit.delete(self.base + at, self.base + at + line.len());
        Some(end)
    }

    fn line(&mut self, line: &str, at: usize, edit: &mut Edit<'_>) {
        let text = line.trim_start_matches([' ', '\t']);
        if text.is_empty() {
            self.is_after_blank = true;
            return;
        }
        let lead = line.len() - text.len();
        let indent: usize = line[..lead].bytes().map(|b| if b == b'\t' { 4 } else { 1 }).sum();
        if self.fenced(text) {
            self.is_after_blank = false;
            return;
        }
        let marker = marker(text);
        self.indentation(indent, lead, marker, at, edit);
        self.is_after_blank = false;
        let body = at + lead;
        match text.as_bytes()[0] {
            b'#' => heading(text, body, edit),
            b'~' if text.starts_with("~ ") && indent < 4 => {
                edit.delete(body, body + 1);
                edit.insert(body + 1, ":");
            }
            b'[' => definition(text, body, edit),
            b'{' if is_directive(text) => edit.delete(body, body + text.len()),
            b'=' if text.starts_with("=== ") && text.ends_with(" ===") && text.len() > 8 => {
                edit.delete(body, body + 4);
                edit.delete(body + text.len() - 4, body + text.len());
            }
            b'0'..=b'9' => date_number(text, body, edit),
            128.. => foreign_number(text, body, edit),
            b'-' | b'*' | b'+' | b'>' => {
                let inner = text.trim_start_matches(['-', '*', '+', '>', ' ']);
                let skipped = text.len() - inner.len();
                if skipped < 8 && inner.as_bytes().first().is_some_and(u8::is_ascii_digit) && text[..skipped].ends_with(' ') {
                    date_number(inner, body + skipped, edit);
                }
            }
            _ => {}
        }
    }

    fn fenced(&mut self, text: &str) -> bool {
        let mark = text.as_bytes()[0];
        let is_mark = mark == b'`' || mark == b'~';
        let count = if is_mark { text.bytes().take_while(|b| *b == mark).count() } else { 0 };
        match self.fence {
            Some((open, length)) => {
                if mark == open && count >= length && text[count..].trim().is_empty() {
                    self.fence = None;
                }
                true
            }
            None if count >= 3 && !text[count..].contains('`') => {
                self.fence = Some((mark, count));
                true
            }
            None => false,
        }
    }

    /// Nobody means an indented code block in a résumé.
    fn indentation(&mut self, indent: usize, lead: usize, marker: usize, at: usize, edit: &mut Edit<'_>) {
        if indent < self.dedent && self.is_after_blank {
            self.dedent = 0;
        }
        let column = indent.saturating_sub(self.dedent);
        if marker > 0 || self.is_after_blank {
            while self.items.last().is_some_and(|item| column < item.content) {
                self.items.pop();
            }
        }
        let mut shown = column;
        match self.items.last() {
            None if column >= 4 && (self.is_after_blank || marker > 0) => {
                self.dedent = indent;
                shown = 0;
            }
            Some(item) if column >= item.content && (self.is_after_blank || marker > 0) => {
                let extra = column - item.content;
                shown = item.shown + if extra >= 4 { 0 } else { extra };
            }
            _ => {}
        }
        if marker > 0 {
            let width = marker.min(4);
            self.items.push(Item { content: indent.saturating_sub(self.dedent) + width, shown: shown + width });
        }
        if shown < indent {
            edit.delete(at, at + lead);
            if shown > 0 {
                edit.insert(at + lead, &" ".repeat(shown.min(200)));
            }
        }
    }
}

/// The width of a list or definition marker with its space; 0 when there is none.
fn marker(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits = bytes.iter().take(10).take_while(|b| b.is_ascii_digit()).count();
    let mark = match bytes.get(digits) {
        Some(b'-' | b'*' | b'+' | b':') if digits == 0 => 1,
        Some(b'.' | b')') if (1..4).contains(&digits) => digits + 1,
        _ => return 0,
    };
    let spaces = bytes[mark..].iter().take_while(|b| **b == b' ' || **b == b'\t').count();
    if spaces == 0 { 0 } else { mark + spaces }
}

/// `##Profil##` lacks its spaces.
fn heading(text: &str, at: usize, edit: &mut Edit<'_>) {
    let level = text.bytes().take_while(|b| *b == b'#').count();
    let rest = &text[level..];
    let Some(first) = rest.chars().next() else { return };
    if level > 6 {
        return;
    }
    if !first.is_whitespace() {
        let is_tag = level == 1 && (!first.is_alphabetic() || rest.contains('#') || rest.len() > 90);
        if is_tag {
            return;
        }
        edit.insert(at + level, " ");
    }
    let trimmed = rest.trim_end();
    let closing = trimmed.bytes().rev().take_while(|b| *b == b'#').count();
    let title = &trimmed[..trimmed.len() - closing];
    if closing >= 2 && closing == level && !title.is_empty() && !title.ends_with(' ') {
        edit.insert(at + level + title.len(), " ");
    }
}

/// `[~P1]: **Title**` is text, and no link's address that is never shown.
fn definition(text: &str, at: usize, edit: &mut Edit<'_>) {
    let Some(close) = text.find("]:") else { return };
    let target = text[close + 2..].trim_start();
    let is_address = target.starts_with(['/', '#', '<', '.']) || target.starts_with("mailto:") || {
        let word = target.split_whitespace().next().unwrap_or("");
        word.contains("://") || (word.contains('.') && word.contains('/'))
    };
    if !is_address {
        edit.insert(at, "\\");
    }
}

/// `{: .no_toc}`, `{% include x %}`.
fn is_directive(text: &str) -> bool {
    let text = text.trim_end();
    (text.starts_with("{:") && text.ends_with('}') && text.find('}') == Some(text.len() - 1))
        || (text.starts_with("{%") && text.ends_with("%}"))
}

/// `١. …`: digits of other scripts number lists too.
fn foreign_number(text: &str, at: usize, edit: &mut Edit<'_>) {
    let end = text.find(|c: char| !c.is_numeric()).unwrap_or(text.len());
    let digits = &text[..end];
    let is_list =
        (1..=3).contains(&digits.chars().count()) && text[end..].starts_with(['.', ')']) && text[end + 1..].starts_with(' ');
    let value: Option<String> = digits.chars().map(ascii_digit).collect();
    if let (true, Some(value)) = (is_list, value) {
        edit.delete(at, at + end);
        edit.insert(at + end, &value);
    }
}

/// The digit that a decimal digit of any script is.
fn ascii_digit(c: char) -> Option<char> {
    let zeros = ['\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{E50}', '\u{FF10}'];
    let zero = zeros.into_iter().find(|z| (*z as u32..*z as u32 + 10).contains(&(c as u32)))?;
    char::from_digit(c as u32 - zero as u32, 10)
}

/// `2012. szeptember` and `9. 6. 1979` are dates, not items of a list.
fn date_number(text: &str, at: usize, edit: &mut Edit<'_>) {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !text[digits..].starts_with(". ") {
        return;
    }
    let rest = text[digits + 2..].trim_start();
    let month = rest.bytes().take_while(u8::is_ascii_digit).count();
    let is_day = (1..=2).contains(&digits) && (1..=2).contains(&month) && {
        let after = rest[month..].strip_prefix('.').map(str::trim_start);
        after.is_some_and(|r| r.bytes().take_while(u8::is_ascii_digit).count() == 4)
    };
    if digits == 4 || is_day {
        edit.insert(at + digits, "\\");
        if is_day {
            // The month must not begin a list of its own.
            let month_at = text.len() - rest.len();
            edit.insert(at + month_at + month, "\\");
        }
    }
}
