//! Inline Markdown as styled runs: what a text field of the model says, free of any mark-up. Formats with mark-up of
//! their own write runs and read runs; [`print()`] is the inverse of [`parse`].
//!
//! A subset of CommonMark 0.31: emphasis (without the rule of three), links, autolinks, backslash escapes and the five
//! entities of XML with `&nbsp;` and numbers. A code span is text with its backticks, in which nothing else is a mark.

use crate::bytes::{any, bit};

mod lines;

pub use lines::{join, lines, paragraphs, trim};

/// A piece of text in one style. Line feeds are line breaks.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Strong emphasis.
    pub strong: bool,
    /// Emphasis.
    pub emphasis: bool,
    /// Where it links to: `http:`, `https:`, `mailto:` or `tel:`; empty when it is no link.
    pub link: String,
}

/// A block of rich text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// A list item and how deep its list is nested, from 0.
    Item(Vec<Run>, usize),
}

impl Run {
    /// Text without style.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Strongly emphasized text.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: true, ..Self::default() }
    }

    /// Emphasized text.
    pub fn emphasized(text: impl Into<String>) -> Self {
        Self { text: text.into(), emphasis: true, ..Self::default() }
    }

    fn is_styled_like(&self, other: &Self) -> bool {
        (self.strong, self.emphasis, &self.link) == (other.strong, other.emphasis, &other.link)
    }
}

/// Whether a link may lead there: nothing that runs code.
pub fn is_safe_link(url: &str) -> bool {
    let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
    ["http", "https", "mailto", "tel"].iter().any(|safe| scheme.eq_ignore_ascii_case(safe))
        && !url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"'))
}

/// The text of runs without their style.
pub fn plain_text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// Joins neighbours of one style and takes white space at the edge of emphasis out of it, where Markdown cannot say it.
pub fn tidy(runs: Vec<Run>) -> Vec<Run> {
    if is_tidy(&runs) {
        return runs;
    }
    let styles: Vec<(bool, bool)> = runs.iter().map(|r| (r.strong, r.emphasis)).collect();
    let style = |at: Option<usize>| at.and_then(|at| styles.get(at)).copied().unwrap_or((false, false));
    let mut out: Vec<Run> = Vec::with_capacity(runs.len());
    let mut push = |run: Run| match out.last_mut() {
        _ if run.text.is_empty() => {}
        Some(last) if last.is_styled_like(&run) => last.text.push_str(&run.text),
        _ => out.push(run),
    };
    for (at, run) in runs.into_iter().enumerate() {
        if !(run.strong || run.emphasis) {
            push(run);
            continue;
        }
        if !run.text.starts_with(char::is_whitespace) && !run.text.ends_with(char::is_whitespace) {
            push(run);
            continue;
        }
        let inner = run.text.trim_start();
        let (lead, inner) = (&run.text[..run.text.len() - inner.len()], inner);
        let core = inner.trim_end();
        let trail = &inner[core.len()..];
        let edge = |text: &str, beside: (bool, bool)| Run {
            text: text.to_owned(),
            strong: run.strong && beside.0,
            emphasis: run.emphasis && beside.1,
            link: run.link.clone(),
        };
        push(edge(lead, style(at.checked_sub(1))));
        push(Run { text: core.to_owned(), ..run.clone() });
        push(edge(trail, style(Some(at + 1))));
    }
    out
}

fn is_tidy(runs: &[Run]) -> bool {
    let is_blank = char::is_whitespace;
    let has_blank_edge = |text: &str| text.starts_with(is_blank) || text.ends_with(is_blank);
    runs.iter().all(|run| !run.text.is_empty() && !((run.strong || run.emphasis) && has_blank_edge(&run.text)))
        && runs.windows(2).all(|pair| !pair[0].is_styled_like(&pair[1]))
}

/// Whether there is a character that Markdown may mean something by.
pub fn may_be_marked(text: &str) -> bool {
    let is_mark = |b: u8| {
        let one = |mark: u8| bit(b == mark, 1);
        one(b'\\') | one(b'*') | one(b'_') | one(b'`') | one(b'[') | one(b'<') | one(b'&')
    };
    any(text.as_bytes(), is_mark) != 0
}

fn is_mark(b: u8) -> bool {
    matches!(b, b'\\' | b'*' | b'_' | b'`' | b'[' | b'<' | b'&')
}

/// What the Markdown says.
pub fn parse(markdown: &str) -> Vec<Run> {
    if !may_be_marked(markdown) {
        return if markdown.is_empty() { Vec::new() } else { vec![Run::plain(markdown)] };
    }
    tidy(emphasize(scan(markdown, true)))
}

/// Markdown that says what the runs say. Where their style cannot be said in Markdown, the text stands without it.
pub fn print(runs: &[Run]) -> String {
    let is_plain = runs.iter().all(|r| !r.strong && !r.emphasis && r.link.is_empty());
    if is_plain && !runs.iter().any(|run| may_be_marked(&run.text)) {
        return plain_text(runs);
    }
    if is_simple(runs) {
        return compose(runs, false, '*');
    }
    let wanted = tidy(runs.to_vec());
    for (escape, mark) in [(false, '*'), (true, '*'), (false, '_'), (true, '_')] {
        let markdown = compose(&wanted, escape, mark);
        if parse(&markdown) == wanted {
            return markdown;
        }
    }
    let bare: Vec<Run> = vec![Run::plain(plain_text(runs))];
    let raw = plain_text(runs);
    if parse(&raw) == bare { raw } else { compose(&bare, true, '*') }
}

/// What the Markdown says, where [`print()`] says it in the very same way and white space stands at neither end: of most texts
/// it is told without printing and parsing what was printed.
pub fn parse_printed(markdown: &str) -> Option<Vec<Run>> {
    let runs = parse(markdown);
    let (first, last) = (runs.first()?, runs.last()?);
    let is_trimmed = !first.text.starts_with(char::is_whitespace) && !last.text.ends_with(char::is_whitespace);
    // Printing takes the first way of composing runs that reads back as they are.
    let is_printed = is_trimmed && compose(&runs, false, '*') == markdown;
    (is_printed && (is_simple(&runs) || tidy(runs.clone()) == runs)).then_some(runs)
}

/// Whether the runs are what most are: words in one style each, apart from each other, and nothing that could be taken for
/// a mark. What is composed of those needs no second look.
fn is_simple(runs: &[Run]) -> bool {
    let mut before: Option<&Run> = None;
    for (at, run) in runs.iter().enumerate() {
        if !run.link.is_empty() || may_be_marked(&run.text) || run.strong && run.emphasis {
            return false;
        }
        if run.strong || run.emphasis {
            let is_word = run.text.starts_with(char::is_alphanumeric) && run.text.ends_with(char::is_alphanumeric);
            let is_apart = before.is_none_or(|b| !b.strong && !b.emphasis && b.text.ends_with(char::is_whitespace))
                && runs.get(at + 1).is_none_or(|a| !a.strong && !a.emphasis && !a.text.starts_with(char::is_alphanumeric));
            if !is_word || !is_apart {
                return false;
            }
        }
        before = Some(run);
    }
    true
}

fn compose(runs: &[Run], escape: bool, mark: char) -> String {
    let mut out = String::with_capacity(runs.iter().map(|run| run.text.len() + "****".len()).sum());
    let mut open = &Run::default();
    let none = Run::default();
    for run in runs.iter().chain([&none]) {
        let same_link = open.link.is_empty() && run.link.is_empty() || open.link == run.link;
        let same_strong = same_link && open.strong == run.strong;
        if open.emphasis && !(same_strong && run.emphasis) {
            out.push(mark);
        }
        if open.strong && !same_strong {
            out.push_str("**");
        }
        if !same_link {
            if !open.link.is_empty() {
                out.push_str("](");
                out.push_str(&open.link);
                out.push(')');
            }
            if !run.link.is_empty() {
                out.push('[');
            }
        }
        if run.strong && !(same_strong && open.strong) {
            out.push_str("**");
        }
        if run.emphasis && !(same_strong && open.emphasis) {
            out.push(mark);
        }
        if !escape {
            out.push_str(&run.text);
            open = run;
            continue;
        }
        for c in run.text.chars() {
            if matches!(c, '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '&') {
                out.push('\\');
            }
            out.push(c);
        }
        open = run;
    }
    out
}

/// Links longer than that many characters are text; no address is, and looking for the end of each stays linear.
const LINK_LIMIT: usize = 4096;

/// Where the levels of strong and of plain emphasis stand in a pair.
const STRONG: usize = 0;
const EMPHASIS: usize = 1;

enum Piece {
    Run(Run),
    Delimiter { mark: char, count: usize, opens: bool, closes: bool },
}

fn scan(text: &str, links: bool) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(8);
    let mut plain = String::new();
    let mut at = 0;
    let mut unclosed_ticks = std::collections::HashSet::new();
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let special: Option<(Vec<Run>, usize)> = match c {
            '\\' => escaped(rest).map(|(c, length)| (vec![Run::plain(c)], length)),
            '&' => entity(rest).map(|(c, length)| (vec![Run::plain(c)], length)),
            '`' => {
                let ticks = rest.len() - rest.trim_start_matches('`').len();
                let end = if unclosed_ticks.contains(&ticks) { None } else { closing_ticks(&rest[ticks..], ticks) };
                if end.is_none() {
                    unclosed_ticks.insert(ticks);
                }
                let length = end.map_or(ticks, |end| ticks + end);
                Some((vec![Run::plain(&rest[..length])], length))
            }
            '<' if links => autolink(rest),
            '[' if links => link(rest),
            _ => None,
        };
        match (special, c) {
            (Some((runs, length)), _) => {
                for run in runs {
                    if run.link.is_empty() && !run.strong && !run.emphasis {
                        plain.push_str(&run.text);
                    } else {
                        pieces.push(Piece::Run(Run::plain(std::mem::take(&mut plain))));
                        pieces.push(Piece::Run(run));
                    }
                }
                at += length;
            }
            (None, '*' | '_') => {
                let count = rest.chars().take_while(|d| *d == c).count();
                let (opens, closes) = flanks(text, at, count, c);
                pieces.push(Piece::Run(Run::plain(std::mem::take(&mut plain))));
                pieces.push(Piece::Delimiter { mark: c, count, opens, closes });
                at += count;
            }
            (None, c) => {
                let more = rest.bytes().skip(c.len_utf8()).position(is_mark);
                let end = more.map_or(rest.len(), |more| c.len_utf8() + more);
                plain.push_str(&rest[..end]);
                at += end;
            }
        }
    }
    pieces.push(Piece::Run(Run::plain(plain)));
    pieces
}

fn escaped(rest: &str) -> Option<(String, usize)> {
    let next = rest[1..].chars().next()?;
    (next.is_ascii_punctuation() || next == '\n').then(|| (next.to_string(), 1 + next.len_utf8()))
}

/// An entity and the text that it stands for.
pub fn entity(rest: &str) -> Option<(String, usize)> {
    let end = rest.bytes().take(12).position(|b| b == b';')?;
    let name = rest.get(1..end)?;
    let text = match name {
        "amp" => "&".to_owned(),
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "quot" => "\"".to_owned(),
        "apos" => "'".to_owned(),
        "nbsp" => "\u{a0}".to_owned(),
        _ => {
            let digits = name.strip_prefix('#')?;
            let number = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(number).filter(|c| !c.is_control() || *c == '\n' || *c == '\t')?.to_string()
        }
    };
    Some((text, end + 1))
}

fn closing_ticks(text: &str, ticks: usize) -> Option<usize> {
    let mut at = 0;
    loop {
        at += text[at..].find('`')?;
        let count = text[at..].len() - text[at..].trim_start_matches('`').len();
        at += count;
        if count == ticks {
            return Some(at);
        }
    }
}

fn autolink(rest: &str) -> Option<(Vec<Run>, usize)> {
    let end = 1 + rest[1..].find(['>', '<', ' ', '\n']).filter(|end| rest[1 + *end..].starts_with('>'))?;
    let url = &rest[1..end];
    is_safe_link(url).then(|| (vec![Run { text: url.to_owned(), link: url.to_owned(), ..Run::default() }], end + 1))
}

fn link(rest: &str) -> Option<(Vec<Run>, usize)> {
    // The text ends at the first `](` that no escape hides; brackets inside it have to be escaped.
    let mut escape = false;
    let mut middle = None;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escape => escape = false,
            '\\' => escape = true,
            '[' => return None,
            ']' => {
                middle = Some(at);
                break;
            }
            _ => {}
        }
    }
    let middle = middle?;
    let url = rest[middle + 1..].strip_prefix('(')?;
    let mut depth = 0usize;
    let end = url.char_indices().take(LINK_LIMIT).find_map(|(at, c)| match c {
        '(' => {
            depth += 1;
            None
        }
        ')' if depth == 0 => Some(Some(at)),
        ')' => {
            depth -= 1;
            None
        }
        c if c.is_whitespace() => Some(None),
        _ => None,
    })??;
    let target = &url[..end];
    let text = &rest[1..middle];
    if !is_safe_link(target) || text.trim().is_empty() {
        return None;
    }
    let styled = if may_be_marked(text) { emphasize(scan(text, false)) } else { vec![Run::plain(text)] };
    let runs = styled.into_iter().map(|run| Run { link: target.to_owned(), ..run });
    Some((runs.filter(|run| !run.text.is_empty()).collect(), middle + 2 + end + 1))
}

/// Whether a delimiter run can open and close emphasis (CommonMark 0.31, section 6.2).
fn flanks(text: &str, at: usize, count: usize, mark: char) -> (bool, bool) {
    let before = text[..at].chars().next_back().unwrap_or(' ');
    let after = text[at + count..].chars().next().unwrap_or(' ');
    let punctuates = |c: char| !c.is_alphanumeric() && !c.is_whitespace();
    let left = !after.is_whitespace() && (!punctuates(after) || before.is_whitespace() || punctuates(before));
    let right = !before.is_whitespace() && (!punctuates(before) || after.is_whitespace() || punctuates(after));
    match mark {
        '_' => (left && (!right || punctuates(before)), right && (!left || punctuates(after))),
        _ => (left, right),
    }
}

fn emphasize(mut pieces: Vec<Piece>) -> Vec<Run> {
    // How many strong and plain emphases begin (or end, as negative numbers) at each piece.
    let mut levels = vec![[0i64; 2]; pieces.len()];
    let mut stars: Vec<usize> = Vec::new();
    let mut underscores: Vec<usize> = Vec::new();
    for closer in 0..pieces.len() {
        let Piece::Delimiter { mark, opens, closes, .. } = pieces[closer] else { continue };
        while closes && count(&pieces[closer]) > 0 {
            let openers = if mark == '*' { &mut stars } else { &mut underscores };
            let Some(&opener) = openers.last() else { break };
            let taken = count(&pieces[opener]).min(count(&pieces[closer])).min(2);
            let level = if taken == 2 { STRONG } else { EMPHASIS };
            levels[opener][level] += 1;
            levels[closer][level] -= 1;
            take(&mut pieces[opener], taken);
            take(&mut pieces[closer], taken);
            if count(&pieces[opener]) == 0 {
                openers.pop();
            }
            let others = if mark == '*' { &mut underscores } else { &mut stars };
            while others.last().is_some_and(|other| *other > opener) {
                others.pop();
            }
        }
        if opens && count(&pieces[closer]) > 0 {
            if mark == '*' { stars.push(closer) } else { underscores.push(closer) }
        }
    }
    let mut open = [0, 0];
    let mut runs = Vec::with_capacity(pieces.len());
    for (piece, level) in pieces.into_iter().zip(levels) {
        let mut run = match piece {
            Piece::Run(run) => run,
            Piece::Delimiter { count: 0, .. } => Run::default(),
            // What is left of a delimiter is text, at the outer side of what it opens or closes.
            Piece::Delimiter { mark, count, .. } => Run::plain(mark.to_string().repeat(count)),
        };
        let before = open;
        open = [open[STRONG] + level[STRONG], open[EMPHASIS] + level[EMPHASIS]];
        run.strong |= before[STRONG].min(open[STRONG]) > 0;
        run.emphasis |= before[EMPHASIS].min(open[EMPHASIS]) > 0;
        runs.push(run);
    }
    runs
}

fn count(piece: &Piece) -> usize {
    match piece {
        Piece::Delimiter { count, .. } => *count,
        Piece::Run(_) => 0,
    }
}

fn take(piece: &mut Piece, taken: usize) {
    if let Piece::Delimiter { count, .. } = piece {
        *count -= taken;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(markdown: &str) -> String {
        let one = |run: &Run| {
            let mut text = run.text.clone();
            if run.emphasis {
                text = format!("<em>{text}</em>");
            }
            if run.strong {
                text = format!("<strong>{text}</strong>");
            }
            if run.link.is_empty() { text } else { format!("<a {}>{text}</a>", run.link) }
        };
        parse(markdown).iter().map(one).collect()
    }

    #[test]
    fn reads_what_people_write() {
        let cases = [
            ("a **b** c", "a <strong>b</strong> c"),
            ("*a* _b_", "<em>a</em> <em>b</em>"),
            ("***a***", "<strong><em>a</em></strong>"),
            ("**a *b* c**", "<strong>a </strong><strong><em>b</em></strong><strong> c</strong>"),
            ("snake_case_name, 5 * 3 * 2, C++/C#", "snake_case_name, 5 * 3 * 2, C++/C#"),
            ("[Ann](https://example.com/(a)) [b](javascript:x)", "<a https://example.com/(a)>Ann</a> [b](javascript:x)"),
            ("<https://example.com/> <b>", "<a https://example.com/>https://example.com/</a> <b>"),
            ("`*x*` and ``a`b``", "`*x*` and ``a`b``"),
            ("\\*a\\* &amp; &lt; &nope;", "*a* & < &nope;"),
            ("**a", "**a"),
            ("a*b*c", "a<em>b</em>c"),
            ("**[x](https://example.com/)**!", "<a https://example.com/><strong>x</strong></a>!"),
        ];
        for (markdown, wanted) in cases {
            assert_eq!(shown(markdown), wanted, "{markdown}");
        }
    }

    #[test]
    fn prints_what_it_reads() {
        for markdown in [
            "a **b** c",
            "**a *b* c**",
            "snake_case, 5 * 3, R&D, [1], <5 %, \\o/, `*x*`",
            "[Ann **Lee**](https://example.com/(a))",
            "plain",
            "",
            "a*b*c",
        ] {
            assert_eq!(print(&parse(markdown)), markdown);
        }
    }

    #[test]
    fn printing_escapes_only_what_would_be_a_mark() {
        let runs = [Run::plain("*a* [x](https://example.com) ")];
        assert_eq!(parse(&print(&runs)), runs);
        let bold = [Run::strong("Title: "), Run::plain("text")];
        assert_eq!(print(&bold), "**Title:** text");
    }

    #[test]
    fn what_is_simple_reads_back() {
        let texts = ["a", "a b", " a", "a ", " a ", "a.", "(a", ", a", "\na\n", "é", "", " "];
        let styles: [fn(&'static str) -> Run; 3] = [Run::plain, Run::strong, Run::emphasized];
        let runs: Vec<Run> = texts.iter().flat_map(|text| styles.map(|style| style(text))).collect();
        let mut simple = 0;
        for first in &runs {
            for second in &runs {
                for third in &runs {
                    let three = [first.clone(), second.clone(), third.clone()];
                    if is_simple(&three) {
                        simple += 1;
                        assert_eq!(parse(&compose(&three, false, '*')), tidy(three.to_vec()), "{three:?}");
                    }
                }
            }
        }
        assert!(simple > 1000, "{simple}");
    }
}
