//! Markdown to an outline.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};
use resume_core::Span;
use resume_core::outline::{Attributes, Outline, Role};

use super::html::{self, Position};
use super::normal::Normal;
use crate::outline::builder::{Builder, Mark};
use crate::outline::tags::Tags;

/// Reads Markdown (CommonMark, tables, definition lists, heading attributes, HTML) as an outline.
pub fn outline(source: &str) -> Outline<'_> {
    let (front_matter, start) = front_matter(source);
    let normal = Normal::new(source, start);
    let options = Options::ENABLE_TABLES | Options::ENABLE_DEFINITION_LIST | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut state = State { normal: &normal, builder: Builder::new(), tags: Tags::default(), html: None, images: Vec::new() };
    for (event, range) in Parser::new_ext(&normal.text, options).into_offset_iter() {
        state.event(event, range);
    }
    let comments = std::mem::take(&mut state.builder.comments);
    let blocks = state.builder.finish();
    let mut outline = Outline { source, front_matter, blocks, comments };
    unset_long_headings(&mut outline);
    outline
}

/// The YAML between two lines `---` at the top, and where the text goes on.
fn front_matter(source: &str) -> (Option<Span>, usize) {
    let body = source.trim_start_matches('\u{feff}').trim_start();
    let base = source.len() - body.len();
    let first = body.lines().next().unwrap_or("");
    if first.trim_end() != "---" {
        return (None, 0);
    }
    let open = base + body.find('\n').map_or(body.len(), |n| n + 1);
    let mut at = open;
    let mut has_key = false;
    for line in source[open..].split_inclusive('\n') {
        let text = line.trim_end();
        if text == "---" || text == "..." {
            return if has_key || at == open { (Some(open..at), at + line.len()) } else { (None, 0) };
        }
        has_key |= text.split_once(':').is_some_and(|(key, value)| {
            !key.contains(['#', '*', '|', '<']) && (value.is_empty() || value.starts_with([' ', '\t']))
        });
        at += line.len();
    }
    (None, 0)
}

/// A long paragraph with a rule right below it is no heading.
fn unset_long_headings(outline: &mut Outline<'_>) {
    let source = outline.source;
    for block in &mut outline.blocks {
        let is_setext = matches!(block.role, Role::Heading(1 | 2))
            && source.get(block.span.start..).is_some_and(|s| !s.trim_start_matches([' ', '>']).starts_with(['#', '<']));
        let length: usize = block.lines.iter().flat_map(|l| &l.runs).map(|r| r.text.len()).sum();
        if is_setext && (block.lines.len() > 1 || length > 120) {
            block.role = Role::Paragraph;
        }
    }
}

struct State<'s, 'n> {
    normal: &'n Normal<'s>,
    builder: Builder<'s>,
    tags: Tags,
    /// The HTML block being collected, in the text.
    html: Option<Vec<Span>>,
    /// Open images: address, alternative text.
    images: Vec<(String, String)>,
}

impl<'s> State<'s, '_> {
    fn event(&mut self, event: Event<'_>, range: Span) {
        if let (Some(pieces), Event::Html(_) | Event::Text(_)) = (&mut self.html, &event) {
            match pieces.last_mut() {
                Some(last) if last.end == range.start => last.end = range.end,
                _ => pieces.push(range),
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) => {
                self.builder.touch(&self.normal.span(range.clone()));
                self.builder.mark(Mark::Code);
                let span = self.normal.span(range);
                self.builder.text(text.into_string().into(), span);
                self.builder.unmark(Mark::Code);
            }
            Event::SoftBreak => self.builder.line_break(false),
            Event::HardBreak => self.builder.line_break(true),
            Event::Rule => {
                self.builder.rule(self.normal.span(range));
            }
            Event::InlineHtml(_) | Event::Html(_) => self.feed(range),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text, range),
            Event::FootnoteReference(text) => self.text(&text, range),
            Event::TaskListMarker(_) => {}
        }
    }

    fn text(&mut self, text: &CowStr<'_>, range: Span) {
        if let Some((_, alternative)) = self.images.last_mut() {
            alternative.push_str(text);
            return;
        }
        if self.tags.is_dropped() {
            return;
        }
        self.tags.saw_text(text);
        if self.builder.role() == Some(Role::Code) {
            return self.code_lines(text, range);
        }
        let (text, span) = self.normal.lift(text, range);
        self.builder.text(text, span);
    }

    fn code_lines(&mut self, text: &str, range: Span) {
        let mut at = range.start;
        for line in text.split_inclusive('\n') {
            let end = (at + line.len()).min(range.end);
            let (piece, span) =
                self.normal.lift(line.trim_end_matches(['\n', '\r']), at..at + line.trim_end_matches(['\n', '\r']).len());
            self.builder.text(piece, span);
            if line.ends_with('\n') {
                self.builder.line_break(true);
            }
            at = end;
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Span) {
        let span = self.normal.span(range.clone());
        match tag {
            Tag::Paragraph => self.builder.start(Role::Paragraph, span.start),
            Tag::Heading { level, id, classes, attrs } => {
                self.builder.start(Role::Heading(level_of(level)), span.start);
                if id.is_some() || !classes.is_empty() || !attrs.is_empty() {
                    let owned = |s: CowStr<'_>| s.into_string();
                    self.builder.attributes(Attributes {
                        id: id.map(owned),
                        classes: classes.into_iter().map(owned).collect(),
                        others: attrs.into_iter().map(|(k, v)| (owned(k), v.map(owned))).collect(),
                    });
                }
            }
            Tag::BlockQuote(_) => self.builder.open_quote(),
            Tag::CodeBlock(kind) => {
                self.builder.start(Role::Code, span.start);
                if let CodeBlockKind::Fenced(info) = kind
                    && !info.is_empty()
                {
                    self.builder.attributes(Attributes { classes: vec![info.into_string()], ..Attributes::default() });
                }
            }
            Tag::HtmlBlock => self.html = Some(Vec::new()),
            Tag::List(first) => self.builder.open_list(first),
            Tag::Item => self.builder.open_item(),
            Tag::FootnoteDefinition(_) | Tag::MetadataBlock(_) | Tag::DefinitionList => self.builder.end(),
            Tag::DefinitionListTitle => self.builder.start(Role::Term, span.start),
            Tag::DefinitionListDefinition => self.builder.open_definition(),
            Tag::Table(_) => self.builder.open_table(),
            Tag::TableHead => self.builder.open_row(true, span.start),
            Tag::TableRow => self.builder.open_row(false, span.start),
            Tag::TableCell => self.builder.open_cell(span.start),
            Tag::Emphasis => self.mark(Mark::Emphasis, &span),
            Tag::Strong => self.mark(Mark::Strong, &span),
            Tag::Strikethrough => self.mark(Mark::Strike, &span),
            Tag::Superscript | Tag::Subscript => {}
            Tag::Link { link_type, dest_url, .. } => {
                self.builder.touch(&(span.start..span.start));
                let target = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}"),
                    _ => dest_url.into_string(),
                };
                self.builder.link(Some(target.into()));
            }
            Tag::Image { dest_url, .. } => self.images.push((dest_url.into_string(), String::new())),
        }
    }

    fn mark(&mut self, mark: Mark, span: &Span) {
        self.builder.touch(&(span.start..span.start));
        self.builder.mark(mark);
    }

    fn end(&mut self, tag: TagEnd, range: Span) {
        let span = self.normal.span(range.clone());
        let after = span.end..span.end;
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::DefinitionListTitle => {
                self.builder.end();
                self.builder.reset_marks();
            }
            TagEnd::CodeBlock => self.builder.end(),
            TagEnd::BlockQuote(_) => self.builder.close_quote(),
            TagEnd::HtmlBlock => {
                let pieces = self.html.take().unwrap_or_default();
                for piece in pieces {
                    self.feed(piece);
                }
            }
            TagEnd::List(_) => self.builder.close_list(),
            TagEnd::Item => {
                self.builder.close_item();
                self.builder.reset_marks();
            }
            TagEnd::FootnoteDefinition | TagEnd::MetadataBlock(_) | TagEnd::DefinitionList => self.builder.end(),
            TagEnd::DefinitionListDefinition => self.builder.close_definition(),
            TagEnd::Table => self.builder.close_table(),
            TagEnd::TableHead => self.builder.close_row(true),
            TagEnd::TableRow => self.builder.close_row(false),
            TagEnd::TableCell => self.builder.close_cell(),
            TagEnd::Emphasis => self.unmark(Mark::Emphasis, &after),
            TagEnd::Strong => self.unmark(Mark::Strong, &after),
            TagEnd::Strikethrough => self.unmark(Mark::Strike, &after),
            TagEnd::Superscript | TagEnd::Subscript => {}
            TagEnd::Link => {
                self.builder.touch(&after);
                self.builder.unlink();
            }
            TagEnd::Image => {
                if let Some((url, text)) = self.images.pop() {
                    match self.images.last_mut() {
                        Some((_, outer)) => outer.push_str(&text),
                        None => self.builder.image(url.into(), text.into(), span),
                    }
                }
            }
        }
    }

    fn unmark(&mut self, mark: Mark, after: &Span) {
        self.builder.touch(after);
        self.builder.unmark(mark);
    }

    fn feed(&mut self, range: Span) {
        if self.images.is_empty() {
            let position = Position { normal: self.normal, base: range.start };
            html::feed(&self.normal.text[range], position, &mut self.builder, &mut self.tags);
        }
    }
}

fn level_of(level: HeadingLevel) -> u8 {
    level as u8
}

#[cfg(test)]
mod tests {
    use resume_core::outline::{Block, Line, Role};

    /// A block in short: `h2 Skills`, `li1 Go`, `tr0 2019 / Acme`.
    fn sketch(block: &Block<'_>) -> String {
        let role = match block.role {
            Role::Heading(level) => format!("h{level}"),
            Role::Paragraph => "p".to_owned(),
            Role::Item { depth, number } => format!("li{depth}{}", number.map_or(String::new(), |n| format!("#{n}"))),
            Role::ItemParagraph { depth } => format!("+li{depth}"),
            Role::Row { table, is_header } => format!("{}{table}", if is_header { "th" } else { "tr" }),
            Role::Term => "dt".to_owned(),
            Role::Definition => "dd".to_owned(),
            Role::DefinitionParagraph => "+dd".to_owned(),
            Role::Code => "code".to_owned(),
            Role::Rule => "rule".to_owned(),
        };
        let lines: Vec<String> = block.lines.iter().map(Line::plain).collect();
        format!("{}{role} {}", ">".repeat(usize::from(block.quote)), lines.join(" / ")).trim_end().to_owned()
    }

    fn check(markdown: &str, expected: &[&str]) {
        let outline = super::outline(markdown);
        let sketches: Vec<String> = outline.blocks.iter().map(sketch).collect();
        assert_eq!(sketches, expected, "{markdown}");
        for run in outline.blocks.iter().flat_map(|b| &b.lines).flat_map(|l| &l.runs) {
            assert!(markdown.get(run.span.clone()).is_some(), "{run:?}");
        }
    }

    #[test]
    fn blocks_keep_their_roles() {
        check("# A {#x}\n\nb\nc  \nd\n", &["h1 A", "p b / c / d"]);
        check("- a\n\n  b\n  - c\n- d\n", &["li1 a", "+li1 b", "li2 c", "li1 d"]);
        check("3. a\n4. b\n", &["li1#3 a", "li1#4 b"]);
        check("T\n: a\n\n  b\n: c\n", &["dt T", "dd a", "+dd b", "dd c"]);
        check("|a|b|\n|-|-|\n|c|d<br>e|\n", &["th0 a / b", "tr0 c / d\ne"]);
        check("> a\n> b\n\n---\n", &[">p a / b", "rule"]);
        check("```text\na\n  b\n```\n", &["code a /   b"]);
        check("Long\nparagraph\n---\n", &["p Long / paragraph"]);
    }

    #[test]
    fn what_commonmark_misreads_is_put_right() {
        check("##Profil##\n\n#Name\n", &["h2 Profil", "h1 Name"]);
        check("2012. szeptember\n\n9. 6. 1979\n\n- 2012. 03\n", &["p 2012. szeptember", "p 9. 6. 1979", "li1 2012. 03"]);
        check("Text\n\n    <h1>A</h1>\n    <div>b</div>\n", &["p Text", "h1 A", "p b"]);
        check("Text\n\n    ACME, Engineer\n", &["p Text", "p ACME, Engineer"]);
        check("- a\n        - b\n        - c\n- d\n", &["li1 a", "li2 b", "li2 c", "li1 d"]);
        check("::: left\n**A**\n:::\n::: right\n2019\n:::\n", &["p A / 2019"]);
        check("A \\hfill 2019\n", &["p A \t 2019"]);
        check("R\n  ~ C\n  ~ D\n", &["dt R", "dd C", "dd D"]);
        check("[~P1]: **T**\n", &["p [~P1]: T"]);
        check("**住所：**東京\n", &["p 住所：東京"]);
    }

    #[test]
    fn html_is_read_tag_by_tag() {
        check("<center>\n  <h1>A</h1>\n  <div><img src=x> b &nbsp;·\n c</div>\n</center>\n", &["h1 A", "p b \u{a0}· c"]);
        check("### <span>A, B</span> <span>2012</span>\n", &["h3 A, B \t2012"]);
        check("<div align=center>\n\n# A\n\n</div>\n\n<style>\np {}\n\nq {}\n</style>\n", &["h1 A"]);
        check("<!-- a\n\nb -->\n\n<ul><li>a<li>b</ul>c\n", &["li1 a", "li1 b", "p c"]);
        check("<table><tr><th>a<th>b</tr><tr><td>c<td>d</table>\n", &["th0 a / b", "tr0 c / d"]);
        check("<p>a<br>b &amp; c</p>\n", &["p a / b & c"]);
    }

    #[test]
    fn front_matter_is_cut_off() {
        let outline = super::outline("---\ntitle: A\n---\n# B\n");
        assert_eq!(outline.front_matter, Some(4..13));
        assert_eq!(outline.blocks.iter().map(sketch).collect::<Vec<_>>(), ["h1 B"]);
        check("---\n\nText\n\n---\n", &["rule", "p Text", "rule"]);
    }

    #[test]
    fn inline_markdown_is_the_source_itself() {
        let markdown = |source: &str| super::outline(source).blocks.iter().map(|b| b.markdown(source)).collect::<Vec<_>>();
        assert_eq!(markdown("- *a* [b](c) \\* `d`\n"), ["*a* [b](c) \\* `d`"]);
        assert_eq!(markdown("**a\nb** c  \nd\n"), ["**a\nb** c\\\nd"]);
        assert_eq!(markdown("<p>a <b>b*</b> <a href='c'>d</a></p>\n"), ["a **b\\*** [d](c)"]);
        let source = "**a\nb** c\n";
        let outline = super::outline(source);
        let lines: Vec<_> = outline.blocks[0].lines.iter().map(|l| l.markdown(source)).collect();
        assert_eq!(lines, ["**a**", "**b** c"]);
    }
}
