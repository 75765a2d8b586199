//! Rich text of Europass: HTML that stands escaped in a text field. Plain text with line breaks and hand-typed bullets,
//! lists and paragraphs, and what the editor's Quill writes (`data-list`, `ql-indent-N`) all become blocks.

use resume_core::inline::{self, Block, Run};

/// Summary (paragraphs, parted by a blank line) and list items, both with inline Markdown.
pub fn summary_and_items(html: &str) -> (String, Vec<String>) {
    split(&blocks(html))
}

/// Paragraphs as Markdown, and list items.
pub fn split(blocks: &[Block]) -> (String, Vec<String>) {
    let mut summary = String::new();
    let mut items = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(runs) => {
                if !summary.is_empty() {
                    summary.push_str("\n\n");
                }
                summary.push_str(&inline::print(runs));
            }
            Block::Item(runs, _) => items.push(inline::print(runs)),
        }
    }
    (summary, items)
}

/// Paragraphs as Markdown, and list items as lines of their own, for fields that hold prose alone.
pub fn prose(blocks: &[Block]) -> String {
    let (summary, items) = split(blocks);
    let items: Vec<String> = items.into_iter().map(|item| format!("- {item}")).collect();
    [summary, items.join("\n")].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// The paragraphs and list items of a rich text.
pub fn blocks(html: &str) -> Vec<Block> {
    let mut build = Builder::default();
    let mut at = 0;
    while at < html.len() {
        let rest = &html[at..];
        match tag(rest) {
            Some((tag, length)) => {
                build.tag(&tag);
                at += length;
            }
            None => {
                let first = rest.chars().next().map_or(1, char::len_utf8);
                let end = rest[first..].find('<').map_or(rest.len(), |end| first + end);
                build.text(&rest[..end]);
                at += end;
            }
        }
    }
    build.finish()
}

/// A tag: its name in lower case and what the mapping needs of its attributes.
struct Tag<'h> {
    name: &'static str,
    closes: bool,
    source: &'h str,
}

impl Tag<'_> {
    /// The value of an attribute, entities resolved.
    fn attribute(&self, wanted: &str) -> Option<String> {
        let mut rest = self.source.trim_start_matches('<').trim_end_matches(['>', '/']);
        rest = rest.split_once(char::is_whitespace)?.1;
        while let Some((name, after)) = rest.split_once('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            let (value, next) = match quote {
                Some(quote) => after[1..].split_once(quote)?,
                None => after.split_once(char::is_whitespace).unwrap_or((after, "")),
            };
            // `a b="c"`: what stands before the last blank is an attribute without a value.
            if name.trim_end().rsplit(char::is_whitespace).next()?.eq_ignore_ascii_case(wanted) {
                return Some(decode(value));
            }
            rest = next;
        }
        None
    }
}

/// The elements that rich text is made of. Others are text: people write `<3` and `Vec<T>`.
const KNOWN: &[&str] = &[
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "script",
    "small",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
];

/// The length of the longest name of [`KNOWN`].
const LONGEST_NAME: usize = "blockquote".len();

/// The names of [`KNOWN`] as numbers in the same order, which are sooner compared than texts.
const KEYS: [u128; KNOWN.len()] = {
    let mut keys = [0; KNOWN.len()];
    let mut at = 0;
    while at < keys.len() {
        keys[at] = key(KNOWN[at].as_bytes());
        at += 1;
    }
    keys
};

/// The first bytes of a name, in lower case.
const fn key(name: &[u8]) -> u128 {
    let mut bytes = [0; size_of::<u128>()];
    let mut at = 0;
    while at < name.len() && at < bytes.len() {
        bytes[at] = name[at].to_ascii_lowercase();
        at += 1;
    }
    u128::from_be_bytes(bytes)
}

fn tag(rest: &str) -> Option<(Tag<'_>, usize)> {
    let inside = rest.strip_prefix('<')?;
    if let Some(comment) = inside.strip_prefix("!--") {
        let length = comment.find("-->").map_or(rest.len(), |end| "<!--".len() + end + "-->".len());
        return Some((Tag { name: "", closes: false, source: &rest[..length] }, length));
    }
    let (closes, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
    let end = inside.bytes().take(LONGEST_NAME + 1).position(|b| !b.is_ascii_alphanumeric())?;
    let name = *KNOWN.get(KEYS.binary_search(&key(&inside.as_bytes()[..end])).ok()?)?;
    let mut quote = None;
    let begin = rest.len() - inside.len() + end;
    for (at, b) in rest.bytes().enumerate().skip(begin) {
        match (quote, b) {
            (None, b'"' | b'\'') => quote = Some(b),
            (None, b'>') => return Some((Tag { name, closes, source: &rest[..=at] }, at + 1)),
            (Some(open), b) if open == b => quote = None,
            _ if at > TAG_LIMIT => return None,
            _ => {}
        }
    }
    None
}

/// A tag longer than that many bytes is text, so that looking for the end of each stays linear.
const TAG_LIMIT: usize = 16 * 1024;

fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let (piece, length) = inline::entity(&rest[at..]).unwrap_or(("&".to_owned(), 1));
        out.push_str(&piece);
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    out
}

#[derive(Default)]
struct Builder {
    blocks: Vec<Block>,
    runs: Vec<Run>,
    strong: usize,
    emphasis: usize,
    links: Vec<String>,
    lists: usize,
    /// The nesting of the list item that is open.
    item: Option<usize>,
    /// Inside `script` or `style`.
    hidden: bool,
    /// Whether there is a tag at all, and whether there is one that makes blocks.
    has_tags: bool,
    has_blocks: bool,
}

impl Builder {
    fn tag(&mut self, tag: &Tag<'_>) {
        self.has_tags = true;
        let step = |level: &mut usize| *level = if tag.closes { level.saturating_sub(1) } else { *level + 1 };
        match tag.name {
            "b" | "strong" => step(&mut self.strong),
            "i" | "em" => step(&mut self.emphasis),
            "a" if tag.closes => drop(self.links.pop()),
            "a" => self.links.push(tag.attribute("href").filter(|url| inline::is_safe_link(url)).unwrap_or_default()),
            "br" => self.push("\n"),
            "script" | "style" => self.hidden = !tag.closes,
            "ul" | "ol" => {
                self.has_blocks = true;
                self.flush();
                step(&mut self.lists);
            }
            "li" => {
                self.has_blocks = true;
                self.flush();
                let indent = tag.attribute("class").and_then(|class| indent(&class)).unwrap_or(0);
                self.item = (!tag.closes).then(|| self.lists.saturating_sub(1) + indent);
            }
            "td" | "th" if !tag.closes && !self.runs.is_empty() => self.push(" "),
            "p" | "div" | "blockquote" | "pre" | "tr" | "table" | "hr" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.has_blocks = true;
                match self.item {
                    None => self.flush(),
                    // Paragraphs of one item are its lines.
                    Some(_) if !tag.closes && self.runs.iter().any(|run| !run.text.trim().is_empty()) => self.push("\n"),
                    Some(_) => {}
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, source: &str) {
        if self.hidden {
            return;
        }
        // What the editor stored twice escaped (`&amp;nbsp;`) is unescaped twice.
        let text = decode(source);
        let text = if text.contains('&') { decode(&text) } else { text };
        self.push(text);
    }

    fn push(&mut self, text: impl Into<String>) {
        let link = self.links.last().cloned().unwrap_or_default();
        let run = Run { text: text.into(), strong: self.strong > 0, emphasis: self.emphasis > 0, link };
        self.runs.push(run);
    }

    /// Ends the block that is open.
    fn flush(&mut self) {
        let runs = std::mem::take(&mut self.runs);
        let runs = if self.has_tags { fold_space(runs) } else { runs };
        match self.item {
            Some(depth) => {
                let runs = inline::trim(inline::tidy(runs));
                if !runs.is_empty() {
                    self.blocks.push(Block::Item(runs, depth));
                }
            }
            None => {
                self.blocks.extend(inline::paragraphs(runs).into_iter().map(Block::Paragraph));
            }
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.flush();
        if self.has_blocks { self.blocks } else { self.blocks.into_iter().flat_map(typed_bullets).collect() }
    }
}

fn indent(class: &str) -> Option<usize> {
    class.split_whitespace().find_map(|c| c.strip_prefix("ql-indent-")?.parse::<usize>().ok()).map(|n| n.min(9))
}

/// In HTML a line end is a blank, unless a `br` made it. Those runs are the line feed alone.
fn fold_space(runs: Vec<Run>) -> Vec<Run> {
    runs.into_iter()
        .map(|mut run| {
            if run.text != "\n" && run.text.contains('\n') {
                let lines: Vec<&str> = run.text.split('\n').collect();
                let last = lines.len() - 1;
                let trimmed = lines.iter().enumerate().map(|(at, line)| match at {
                    0 => line.trim_end(),
                    at if at == last => line.trim_start(),
                    _ => line.trim(),
                });
                run.text = trimmed.collect::<Vec<_>>().join(" ");
            }
            run
        })
        .collect()
}

/// Lines that begin with a typed bullet are items, the others paragraphs.
fn typed_bullets(block: Block) -> Vec<Block> {
    let Block::Paragraph(runs) = block else { return vec![block] };
    let lines = inline::lines(runs.clone());
    if !lines.iter().any(|line| bullet(line).is_some()) {
        return vec![Block::Paragraph(runs)];
    }
    let mut blocks = Vec::new();
    let mut prose: Vec<Vec<Run>> = Vec::new();
    for line in lines {
        match bullet(&line) {
            Some(item) => {
                if !prose.is_empty() {
                    blocks.push(Block::Paragraph(inline::trim(inline::join(&std::mem::take(&mut prose)))));
                }
                blocks.push(Block::Item(item, 0));
            }
            None => prose.push(line),
        }
    }
    if !prose.is_empty() {
        blocks.push(Block::Paragraph(inline::trim(inline::join(&prose))));
    }
    blocks
}

/// The line without its bullet.
fn bullet(line: &[Run]) -> Option<Vec<Run>> {
    let text = line.first()?.text.trim_start();
    let marked = text.strip_prefix(['-', '•', '*', '–', '·', '▪', '●', '◦', '‣', '➢', '✓'])?;
    let is_mark = marked.starts_with(char::is_whitespace) || text.starts_with(['•', '▪', '●', '◦', '‣', '➢', '✓']);
    let mut item = line.to_vec();
    item.first_mut()?.text = marked.to_owned();
    let item = inline::trim(item);
    (is_mark && !item.is_empty()).then_some(item)
}

#[cfg(test)]
mod tests {
    use super::{KNOWN, LONGEST_NAME, summary_and_items};

    fn check(html: &str, summary: &str, items: &[&str]) {
        assert_eq!(summary_and_items(html), (summary.to_owned(), items.iter().map(|i| (*i).to_owned()).collect()), "{html}");
    }

    #[test]
    fn names_are_sorted() {
        assert!(KNOWN.is_sorted());
        assert_eq!(KNOWN.iter().map(|name| name.len()).max(), Some(LONGEST_NAME));
    }

    #[test]
    fn paragraphs_and_lists() {
        check("<p>One <b>two</b>.</p><ul><li>a</li><li>b<br/>c</li></ul><p>Three</p>", "One **two**.\n\nThree", &["a", "b\nc"]);
        check("<p><br></p><p>a&amp;b</p>\n<p>&nbsp;</p>", "a&b", &[]);
        check("<p>a\n   b</p>", "a b", &[]);
        check("<p class=\"indent1\">a<u>b</u><span style='x'>c</span></p>", "abc", &[]);
        check("<a href='https://example.com/?a=1&amp;b=2' target=_blank>x</a>", "[x](https://example.com/?a=1&b=2)", &[]);
        check("<a href=\"javascript:x\">x</a>", "x", &[]);
    }

    #[test]
    fn quill_lists() {
        let html = "<p>Did:</p><ol><li data-list=\"bullet\"><span class=\"ql-ui\"></span>a</li>\
                    <li data-list=\"bullet\" class=\"ql-indent-1\"><span></span><strong>b:</strong> c</li></ol>";
        check(html, "Did:", &["a", "**b:** c"]);
    }

    #[test]
    fn plain_text() {
        check("one\ntwo\n\nthree", "one\ntwo\n\nthree", &[]);
        check("Duties:\n- a\n- b\nmore", "Duties:\n\nmore", &["a", "b"]);
        check("Duties:<br />- a<br />• b", "Duties:", &["a", "b"]);
        check("5 - 3\n-2 degrees", "5 - 3\n-2 degrees", &[]);
        check("if a < b and Vec<T> <3", "if a < b and Vec<T> <3", &[]);
    }

    #[test]
    fn escaped_twice() {
        check("<p>a&amp;nbsp;b &amp;amp; c</p>", "a\u{a0}b & c", &[]);
    }
}
