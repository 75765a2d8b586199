//! Text as lines: runs of one style, white space as browsers show it, bullets that were typed.

use std::borrow::Cow;

use resume_core::Span;
use resume_core::outline::{Line, Role, Run, Style};
use resume_core::tables::{normalise, words};

use super::{Around, Walk, is_label, leaf};
use crate::freeform::known_sections;

impl<'s> Walk<'_, 's> {
    /// An icon that stands for a label.
    pub(super) fn label(&mut self, label: &str, span: Span, around: &Around<'s>) {
        if label.is_empty() {
            self.has_space = true;
            return;
        }
        if self.line.runs.iter().all(|r| r.image.is_some()) || self.is_apart || self.has_space {
            let at = span.end..span.end;
            self.push(Cow::Owned(format!("{label}: ")), at, &Around { link: None, style: Style::default(), ..around.clone() });
            self.has_space = false;
        }
    }

    // What is borrowed from the source stays so.
    #[allow(clippy::ptr_arg)]
    pub(super) fn text(&mut self, text: &Cow<'s, str>, span: &Span, around: &Around<'s>) {
        if around.keeps_space {
            for (index, line) in text.split('\n').enumerate() {
                if index > 0 {
                    self.end_line();
                }
                if !line.trim().is_empty() {
                    self.push(Cow::Owned(line.trim_end().to_owned()), span.clone(), around);
                }
            }
            return;
        }
        let is_blank = |b: u8| matches!(b, b' ' | b'\n' | b'\t' | b'\r' | b'\x0c');
        let bytes = text.as_bytes();
        let Some(lead) = bytes.iter().position(|b| !is_blank(*b)) else {
            self.has_space |= !text.is_empty();
            return;
        };
        let end = bytes.iter().rposition(|b| !is_blank(*b)).map_or(lead, |at| at + 1);
        let body = &text[lead..end];
        if is_gap(body) && !self.line.runs.is_empty() {
            self.has_space = true;
            self.is_apart |= !self.is_at_bullet();
            return;
        }
        self.has_space |= lead > 0;
        // Single spaces between words.
        let is_clean = bytes[lead..end].windows(2).all(|pair| !is_blank(pair[1]) || pair[1] == b' ' && pair[0] != b' ');
        let is_exact = text.len() == span.len();
        let at = if is_exact { span.start + lead..span.start + lead + body.len() } else { span.clone() };
        let piece = match text {
            Cow::Borrowed(text) if is_clean => Cow::Borrowed(&text[lead..lead + body.len()]),
            _ => Cow::Owned(if is_clean {
                body.to_owned()
            } else {
                body.split(|c: char| c.is_ascii() && is_blank(c as u8)).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
            }),
        };
        let ends_blank = lead + body.len() < text.len();
        self.push(piece, at, around);
        self.has_space = ends_blank;
    }

    pub(super) fn push(&mut self, text: Cow<'s, str>, span: Span, around: &Around<'s>) {
        let is_apart = std::mem::take(&mut self.is_apart) && !self.line.runs.is_empty();
        let has_space = std::mem::take(&mut self.has_space) && !is_apart;
        let (style, link) = (around.style, around.link.clone());
        self.size = self.size.max(around.size);
        self.pushed += usize::from(!span.is_empty());
        if let Some(hint) = around.hint {
            self.hints.insert(span.start, hint);
        }
        let hint = around.hint;
        let hints = &self.hints;
        let alike = |last: &Run<'_>| {
            !last.span.is_empty()
                && last.style == style
                && last.link == link
                && hints.get(&last.span.start).map(|h| h.as_ptr()) == hint.map(<[_]>::as_ptr)
        };
        if let Some(last) = self.line.runs.last_mut() {
            if has_space && last.image.is_none() && !last.text.ends_with(' ') {
                // The space belongs to what it follows, as long as the place of that stays exact.
                if alike(last) && !is_apart {
                    last.text.to_mut().push(' ');
                    last.text.to_mut().push_str(&text);
                    last.span.end = span.end.max(last.span.end);
                    return;
                }
                let at = last.span.end..last.span.end;
                self.line.runs.push(Run { text: " ".into(), span: at, ..Run::default() });
            } else if !is_apart && last.image.is_none() && alike(last) {
                last.text.to_mut().push_str(&text);
                last.span.end = span.end.max(last.span.end);
                return;
            }
        }
        self.line.runs.push(Run { text, style, link, image: None, is_apart, span });
    }

    /// Whether the line at hand is a mark or number of a point so far.
    fn is_at_bullet(&self) -> bool {
        let length = self.line.runs.iter().map(|r| r.text.chars().count()).sum::<usize>();
        length <= 3 && self.line.runs.iter().all(|r| !r.text.chars().any(char::is_alphabetic) || length == 1)
    }

    /// Whether a line ends in a word like "at", so that what follows goes with it.
    pub(super) fn leads_on(&self) -> bool {
        let last = self.line.runs.last().and_then(|r| r.text.split_whitespace().next_back()).unwrap_or("");
        last.ends_with([',', '-', '–', '@']) || words::lookup(words::Kind::At, &normalise(last)).is_some()
    }

    pub(super) fn end_line(&mut self) {
        self.has_space = false;
        self.is_apart = false;
        let mut line = std::mem::take(&mut self.line);
        let (Some(first), Some(last)) = (line.runs.first(), line.runs.last()) else { return };
        line.span = first.span.start.min(last.span.start)..last.span.end.max(first.span.end);
        line.is_html = true;
        line.is_hard = true;
        colon(&mut line);
        icon_label(&mut line);
        self.lines.push(line);
    }

    /// Ends a leaf.
    pub(super) fn flush(&mut self, around: &Around<'s>) {
        self.end_line();
        if self.lines.is_empty() {
            return;
        }
        let mut lines = std::mem::take(&mut self.lines);
        if let Some(last) = lines.last_mut() {
            last.is_hard = false;
        }
        let role = self.first.take().unwrap_or(around.rest);
        let size = std::mem::take(&mut self.size);
        let has_points = match role {
            Role::Paragraph => lines.iter().any(|l| bullet(l) > 0) && !is_marked_heading(&lines),
            // Points that were typed into one item.
            Role::Item { .. } => lines.len() > 1 && lines.iter().all(|l| bullet(l) > 0),
            Role::ItemParagraph { .. } => lines.iter().any(|l| bullet(l) > 0),
            _ => false,
        };
        if has_points {
            return self.points(lines, around);
        }
        self.leaves.push(leaf(role, lines, around));
        if let Some(last) = self.leaves.last_mut().filter(|_| size > 0.0) {
            last.size = size;
        }
    }

    /// A line in front of which the style sheet draws the mark of a point, if it is no heading and no date.
    pub(super) fn drawn_point(&mut self, start: usize, depth: u8) {
        let [only] = &mut self.leaves[start..] else { return };
        let text = only.plain();
        let is_date = text.len() < 60 && text.bytes().filter(u8::is_ascii_digit).count() * 2 >= text.chars().count();
        if only.role == Role::Paragraph && !is_date && !only.is_strong() && known_sections(&text).is_empty() {
            only.role = Role::Item { depth: depth.saturating_add(1), number: None };
        }
    }

    /// Lines of which some begin with a typed bullet: those are items.
    fn points(&mut self, lines: Vec<Line<'s>>, around: &Around<'s>) {
        let mut rest: Vec<Line<'s>> = Vec::new();
        let role = if matches!(around.rest, Role::ItemParagraph { .. }) { around.rest } else { Role::Paragraph };
        for mut line in lines {
            let length = bullet(&line);
            if length == 0 {
                rest.push(line);
                continue;
            }
            if !rest.is_empty() {
                self.leaves.push(leaf(role, std::mem::take(&mut rest), around));
            }
            let mut left = length;
            line.runs.retain_mut(|run| {
                let cut = left.min(run.text.len());
                left -= cut;
                if cut > 0 {
                    if run.span.len() == run.text.len() {
                        run.span.start += cut;
                    }
                    run.text = run.text[cut..].to_owned().into();
                }
                !run.text.is_empty()
            });
            let depth =
                if matches!(around.rest, Role::ItemParagraph { .. }) { around.depth } else { around.depth.saturating_add(1) };
            self.leaves.push(leaf(Role::Item { depth, number: None }, vec![line], around));
        }
        if !rest.is_empty() {
            self.leaves.push(leaf(role, rest, around));
        }
    }
}

/// Whether a text is nothing but wide space, typed to set columns apart.
fn is_gap(text: &str) -> bool {
    text.len() >= 6 && text.chars().all(|c| c == '\u{a0}' || c == ' ')
}

/// Takes an icon's label away where the words say the same, or where it does not fit.
fn icon_label(line: &mut Line<'_>) {
    let mut at = 0;
    while at < line.runs.len() {
        if is_wrong_label(&line.runs[at..]) {
            let is_apart = line.runs.remove(at).is_apart;
            if let Some(next) = line.runs.get_mut(at) {
                next.is_apart |= is_apart;
            }
        }
        at += 1;
    }
}

fn is_wrong_label(runs: &[Run<'_>]) -> bool {
    let [first, rest @ ..] = runs else { return false };
    let Some(label) = first.text.strip_suffix(": ").filter(|_| first.span.is_empty()) else { return false };
    let end = rest.iter().skip(1).position(|r| r.is_apart).map_or(rest.len(), |at| at + 1);
    let rest = &rest[..end];
    let text: String = rest.iter().map(|r| &*r.text).collect();
    let text = text.trim();
    let says =
        text.split([':', '：']).next().is_some_and(|word| word.len() < text.len() && word.trim().eq_ignore_ascii_case(label));
    let is_link = rest.iter().any(|r| r.link.is_some());
    let is_address = text.contains('.') && !text.contains(' ') || is_link;
    let leads_out = rest.iter().any(|r| r.link.as_ref().is_some_and(|l| l.contains("://")));
    says || is_link && text.eq_ignore_ascii_case(label)
        || label == "Website" && !is_address
        || label == "Location" && leads_out && is_address
}

/// How long the bullet and the space behind it are that a line begins with.
fn bullet(line: &Line<'_>) -> usize {
    if !line.runs.first().is_some_and(|run| run.text.chars().next().is_none_or(is_bullet)) {
        return 0;
    }
    let mut text = String::new();
    for run in line.runs.iter().take_while(|r| r.image.is_none() && !r.is_apart || text_is_bullet(&r.text)).take(3) {
        text.push_str(&run.text);
    }
    let mut chars = text.chars();
    let Some(mark) = chars.next().filter(|c| is_bullet(*c)) else {
        return 0;
    };
    let rest = chars.as_str();
    let body = rest.trim_start();
    // Where words have no spaces between, marks have none behind.
    let needs_space = mark != '・' && !(is_square(mark) && body.starts_with(|c| c >= '\u{2e80}'));
    let is_list = (body.len() < rest.len() || !needs_space)
        && !body.is_empty()
        && body.chars().next().is_some_and(|c| !c.is_ascii_digit() || text.starts_with(['•', '·', '▪', '●']));
    if is_list { text.len() - body.len() } else { 0 }
}

fn is_bullet(c: char) -> bool {
    is_square(c) || "•·・▪‣◦-–*✓➢\u{F0B7}".contains(c)
}

/// Marks of points that stand in front of headings as well.
fn is_square(c: char) -> bool {
    "●■◆►▼★□○◇▶".contains(c)
}

/// Whether a line is the heading of a section behind a mark: `■ 職歴`.
fn is_marked_heading(lines: &[Line<'_>]) -> bool {
    let [line] = lines else { return false };
    let text = line.plain();
    text.starts_with(is_square) && !known_sections(text.trim_start_matches(is_square).trim()).is_empty()
}

fn text_is_bullet(text: &str) -> bool {
    text.trim().chars().count() == 1
}

/// `<b>Website</b> example.com`: a strong label in front of its value.
fn colon(line: &mut Line<'_>) {
    let Some(first) = line.runs.first() else { return };
    let is_before = first.style.strong && line.runs.iter().skip(1).any(|r| !r.style.strong && !r.text.trim().is_empty());
    let next_is_colon = line.runs.get(1).is_some_and(|r| r.text.trim_start().starts_with([':', '：', '–', '-', '(']));
    if is_before && !next_is_colon && !first.text.trim_end().ends_with([':', '：']) && is_label(&first.text) {
        let end = first.span.end..first.span.end;
        line.runs.insert(1, Run { text: ": ".into(), span: end, ..Run::default() });
    }
}
