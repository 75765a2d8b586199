//! Goes through the tree of a page and finds its leaves: what stands on lines of its own, and how it looks.

use std::borrow::Cow;
use std::collections::HashMap;

use resume_core::Span;
use resume_core::outline::{Line, Role, Run, Style};
use resume_core::tables::{Field, labels, normalise};

use super::dom::{Dom, Element, Id, Inner, is_block_name};
use super::icons;
use super::noise;
use super::redirect;
use super::style::{Display, Look, Sheet, Traits};

mod arrange;
mod lines;
mod table;

/// A leaf of a page: lines of text in one box.
#[derive(Clone, Debug)]
pub struct Leaf<'s> {
    /// What it is by its element.
    pub role: Role,
    /// Its lines; of a table row, its cells.
    pub lines: Vec<Line<'s>>,
    /// The box that it stands in.
    pub node: Id,
    /// How many block quotes it lies in.
    pub quote: u8,
    /// The size of its letters in pixels.
    pub size: f32,
    /// It stands at the side of its neighbour.
    floats: bool,
}

impl Leaf<'_> {
    /// Where its text stands.
    pub fn span(&self) -> Option<Span> {
        let (first, last) = (self.lines.first()?, self.lines.last()?);
        Some(first.span.start..last.span.end.max(first.span.end))
    }

    /// Its text on one line.
    pub fn plain(&self) -> String {
        let mut out = String::with_capacity(self.plain_len());
        for (index, line) in self.lines.iter().enumerate() {
            if index > 0 {
                out.push(' ');
            }
            for run in &line.runs {
                if run.is_apart {
                    out.push(' ');
                }
                match run.image {
                    None if run.text.contains('\t') => out.push_str(&run.text.replace('\t', " ")),
                    None => out.push_str(&run.text),
                    Some(_) => {}
                }
            }
        }
        out
    }

    /// How long that text is.
    fn plain_len(&self) -> usize {
        let of_run = |run: &Run<'_>| usize::from(run.is_apart) + if run.image.is_none() { run.text.len() } else { 0 };
        let runs: usize = self.lines.iter().flat_map(|l| &l.runs).map(of_run).sum();
        runs + self.lines.len().saturating_sub(1)
    }

    /// Whether another leaf has the same text but for the case of ASCII letters.
    fn says_same(&self, other: &Leaf<'_>) -> bool {
        self.plain_len() == other.plain_len() && self.plain().eq_ignore_ascii_case(&other.plain())
    }

    /// Whether all of its text is strong.
    pub fn is_strong(&self) -> bool {
        self.lines.iter().flat_map(|l| &l.runs).filter(|r| !r.text.trim().is_empty()).all(|r| r.style.strong)
    }

    /// A word or two.
    pub fn is_term(&self) -> bool {
        self.lines.len() == 1
            && self.lines[0].runs.iter().map(|r| r.text.len()).sum::<usize>() <= 60
            && !crate::freeform::is_prose(&self.plain())
    }

    /// A short line that may stand beside others.
    pub fn is_simple(&self) -> bool {
        let is_text = matches!(self.role, Role::Paragraph | Role::Heading(_));
        is_text && self.lines.len() == 1 && self.lines[0].runs.iter().map(|r| r.text.len()).sum::<usize>() <= 120
    }
}

/// What the classes of elements say about runs of text, by where these start in the source.
pub type Hints = HashMap<usize, Hint>;

/// What a name can mean.
pub type Hint = &'static [labels::Label];

/// Finds the leaves of a page.
pub fn leaves<'s>(dom: &Dom<'s>) -> (Vec<Leaf<'s>>, Hints) {
    let sheet = Sheet::of(dom);
    let mut walk = Walk {
        dom,
        sheet: &sheet,
        holds_blocks: holds_blocks(dom),
        leaves: Vec::new(),
        lines: Vec::new(),
        line: Line::default(),
        has_space: false,
        is_apart: false,
        first: None,
        tables: 0,
        hints: Hints::new(),
        size: 0.0,
        has_days: icons::has_days(dom),
        pushed: 0,
    };
    let around = Around {
        node: 0,
        style: Style::default(),
        link: None,
        size: 16.0,
        depth: 0,
        quote: 0,
        rest: Role::Paragraph,
        keeps_space: false,
        floats: false,
        hint: None,
    };
    walk.children(dom.root(), &around, false);
    walk.flush(&around);
    (once(walk.leaves), walk.hints)
}

/// Drops a title that stands there twice, once for small windows, and leaves without a letter or digit.
fn once(leaves: Vec<Leaf<'_>>) -> Vec<Leaf<'_>> {
    let mut out: Vec<Leaf<'_>> = Vec::with_capacity(leaves.len());
    for leaf in leaves {
        let has_content = leaf.role == Role::Rule
            || leaf
                .lines
                .iter()
                .flat_map(|l| &l.runs)
                .any(|r| r.image.is_some() || r.text.chars().any(|c| c.is_alphanumeric() || r.text.len() > 8));
        if !has_content || leaf.role != Role::Rule && is_icon_label(&leaf) {
            continue;
        }
        if let Some(last) = out.last().filter(|l| l.is_simple() && leaf.is_simple() && l.says_same(&leaf)) {
            if matches!(last.role, Role::Heading(_)) {
                continue;
            }
            if matches!(leaf.role, Role::Heading(_)) {
                out.pop();
            }
        }
        out.push(leaf);
    }
    out
}

/// Which elements have boxes inside.
fn holds_blocks(dom: &Dom<'_>) -> Vec<bool> {
    let mut holds = vec![false; dom.len()];
    for id in (1..dom.len()).rev() {
        let Some(element) = dom.element(id) else { continue };
        if is_block_name(element.name()) || holds[id] && element.name() != "svg" {
            holds[dom.parent(id)] = true;
        }
    }
    holds
}

/// What holds for what stands in a box.
#[derive(Clone)]
struct Around<'s> {
    node: Id,
    style: Style,
    link: Option<Cow<'s, str>>,
    size: f32,
    depth: u8,
    quote: u8,
    /// What a leaf is that is not the first of its box.
    rest: Role,
    keeps_space: bool,
    floats: bool,
    /// What the class of an element around says.
    hint: Option<Hint>,
}

struct Walk<'d, 's> {
    dom: &'d Dom<'s>,
    sheet: &'d Sheet<'d>,
    holds_blocks: Vec<bool>,
    leaves: Vec<Leaf<'s>>,
    lines: Vec<Line<'s>>,
    line: Line<'s>,
    /// White space was met that counts if text follows.
    has_space: bool,
    is_apart: bool,
    /// What the next leaf is, if its box has none yet.
    first: Option<Role>,
    tables: u32,
    hints: Hints,
    /// The size of the biggest letters since the last leaf ended.
    size: f32,
    /// Moments of the page are of days that are meant.
    has_days: bool,
    /// How many pieces of text were met.
    pushed: usize,
}

impl<'d, 's> Walk<'d, 's> {
    /// What stands in an element; `is_row`: side by side.
    fn children(&mut self, element: Element<'d, 's>, around: &Around<'s>, is_row: bool) {
        let start = self.leaves.len();
        let mut cells = 0;
        let mut chips: Option<&str> = None;
        let mut follows = false;
        let mut flows = false;
        // The row of a grid at hand: where it starts, and how many of its boxes were met.
        let mut row = (start, 0);
        let has_pairs = is_row && self.sheet.look(element).pairs;
        let has_contacts = !is_row && !self.holds_blocks[element.id] && holds_contacts(element);
        for inner in element.children() {
            match inner {
                Inner::Text(text, span) => {
                    follows = false;
                    flows = false;
                    if chips.is_some() && !text.trim().is_empty() {
                        chips = None;
                    }
                    self.text(text, span, around);
                }
                Inner::Element(inner) => {
                    let traits = self.sheet.traits(inner);
                    let look = traits.look;
                    if noise::is_noise(self.dom, inner, &traits) {
                        continue;
                    }
                    if self.is_box(inner, look) {
                        self.flush(around);
                        self.block(inner, around, &traits);
                        chips = None;
                        if has_pairs {
                            row = match (row.1, look.spans) {
                                (0, false) => (row.0, 1),
                                (_, is_all) => {
                                    if !is_all {
                                        self.pair(row.0);
                                    }
                                    (self.leaves.len(), 0)
                                }
                            };
                        }
                    } else {
                        if cells > 0 && (is_row || has_contacts && matches!(inner.name(), "span" | "a")) {
                            self.is_apart = true;
                        }
                        // One of several alike: the style sheet keeps them apart.
                        let is_piece = matches!(inner.name(), "span" | "a");
                        let kind = match traits.marks.class {
                            "" => Some("").filter(|_| is_piece && holds_chips(element)),
                            class => Some(class).filter(|_| is_piece),
                        };
                        if kind.is_some() && chips == kind && !flows {
                            self.is_apart = true;
                        }
                        // Two pieces without space between them are kept apart by the style sheet.
                        if follows
                            && self.line.runs.last().is_some_and(|r| ends_word(&r.text))
                            && matches!(inner.name(), "span" | "a" | "time" | "small")
                            && begins_word(self.dom, inner.id)
                        {
                            self.is_apart = true;
                        }
                        // A remark beside the words of a heading.
                        if matches!(element.name(), "h3" | "h4" | "h5" | "h6")
                            && !self.line.runs.is_empty()
                            && (inner.name() == "small" || inner.name() == "span" && inner.attr("class").is_some())
                            && self.dom.end(inner.id) + 1 >= self.dom.end(element.id)
                            && !self.leads_on()
                        {
                            self.is_apart = true;
                        }
                        self.inline(inner, around, &traits);
                        // A space at the end of a piece, and none at its beginning or behind it, goes on to the next word.
                        flows = self.has_space && ends_in_space(self.dom, inner.id);
                        follows = !self.has_space
                            && (matches!(inner.name(), "span" | "a" | "time" | "small")
                                || matches!(inner.name(), "strong" | "b" | "em")
                                    && self.line.runs.last().is_some_and(|r| r.text.len() > 2 && !is_label(&r.text)));
                        chips = kind;
                        cells += 1;
                    }
                }
            }
        }
        // A row that is a part of a line does not end it.
        let is_boxed = is_row && (is_block_name(element.name()) || around.node == element.id);
        if self.leaves.len() > start || is_boxed || self.holds_blocks[element.id] {
            self.flush(around);
        }
        if !has_pairs {
            self.arrange(element, start, is_row);
        }
    }

    fn is_box(&self, element: Element<'_, '_>, look: Look) -> bool {
        match look.display {
            _ if self.holds_blocks[element.id] => true,
            Some(Display::Block) => !matches!(element.name(), "br" | "img" | "wbr"),
            Some(Display::Inline) => false,
            Some(Display::Row) | None => is_block_name(element.name()) || is_component(element.name()),
        }
    }

    fn block(&mut self, element: Element<'d, 's>, around: &Around<'s>, traits: &Traits<'d>) {
        let look = traits.look;
        let mut inner =
            Around { node: element.id, floats: look.floats || around.floats && !self.holds_blocks[element.id], ..around.clone() };
        self.dress(&mut inner, element, traits);
        let name = element.name();
        match name {
            "hr" => self.leaves.push(leaf(Role::Rule, Vec::new(), &inner)),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let role = Role::Heading(name.as_bytes()[1] - b'0');
                // A heading that is all of a list item is the item.
                if matches!(self.first, Some(Role::Item { .. } | Role::Definition | Role::Term)) {
                    inner.style.strong = false;
                } else {
                    self.first = Some(role);
                }
                inner.rest = role;
                let start = self.leaves.len();
                self.children(element, &inner, look.display == Some(Display::Row));
                self.flush(&inner);
                self.first = None;
                self.join(start);
            }
            "ul" | "ol" | "menu" | "dir" => self.list(element, &inner),
            "dt" => {
                self.first = Some(Role::Term);
                inner.rest = Role::Paragraph;
                self.children(element, &inner, false);
                self.flush(&inner);
                self.first = None;
            }
            "dd" => {
                self.first = Some(Role::Definition);
                inner.rest = Role::DefinitionParagraph;
                self.children(element, &inner, false);
                self.flush(&inner);
                self.first = None;
            }
            "pre" => {
                inner.keeps_space = true;
                self.children(element, &inner, false);
                self.flush(&inner);
            }
            "blockquote" => {
                inner.quote = inner.quote.saturating_add(1);
                self.children(element, &inner, false);
                self.flush(&inner);
            }
            "table" => self.table(element, &inner),
            "li" => self.item(element, &inner, None, false),
            _ => {
                let start = self.leaves.len();
                self.children(element, &inner, look.display == Some(Display::Row));
                self.flush(&inner);
                if look.has_point && !self.holds_blocks[element.id] {
                    self.drawn_point(start, around.depth);
                }
                if look.floats
                    && let [only] = &mut self.leaves[start..]
                {
                    only.floats = true;
                }
            }
        }
    }

    /// Takes over what an element's name and look say.
    fn dress(&self, around: &mut Around<'s>, element: Element<'d, 's>, traits: &Traits<'d>) {
        let look = traits.look;
        around.hint = match () {
            // A box of boxes says nothing of what is in them.
            () if self.holds_blocks[element.id] || traits.marks.is_item => None,
            () => hint(traits).or(around.hint),
        };
        match element.name() {
            "b" | "strong" => around.style.strong = true,
            "i" | "em" | "cite" | "var" | "dfn" => around.style.emphasis = true,
            "code" | "kbd" | "samp" | "tt" => around.style.code = true,
            "s" | "del" | "strike" => around.style.strike = true,
            "small" => around.style.small = true,
            "h1" => around.size = 32.0,
            "h2" => around.size = 24.0,
            "font" => {
                around.size = match element.attr("size") {
                    Some("7" | "+4") => 48.0,
                    Some("6" | "+3") => 32.0,
                    Some("5" | "+2") => 24.0,
                    Some("4" | "+1") => 18.0,
                    _ => around.size,
                }
            }
            _ => {}
        }
        around.style.strong = look.bold.unwrap_or(around.style.strong);
        around.style.emphasis = look.italic.unwrap_or(around.style.emphasis);
        if let Some(size) = look.size {
            around.size = if size < 0.0 { around.size * -size / 100.0 } else { size };
        }
    }

    fn list(&mut self, element: Element<'d, 's>, around: &Around<'s>) {
        let mut number =
            (element.name() == "ol").then(|| element.attr("start").and_then(|n| n.trim().parse().ok()).unwrap_or(1u64));
        // Where one item is a box of its own, all are that hold boxes.
        let are_entries = element.elements().any(|item| self.is_entry(item));
        // One item without a bullet that holds a box is a box.
        let is_box = number.is_none() && self.is_only_box(element);
        for inner in element.children() {
            match inner {
                Inner::Element(item) => {
                    let traits = self.sheet.traits(item);
                    if noise::is_noise(self.dom, item, &traits) {
                        continue;
                    }
                    self.flush(around);
                    let mut own = Around { node: item.id, ..around.clone() };
                    self.dress(&mut own, item, &traits);
                    if item.name() == "li" && is_box {
                        self.children(item, &own, false);
                        self.flush(&own);
                    } else if item.name() == "li" {
                        self.item(item, &own, number, are_entries);
                        number = number.map(|n| n.saturating_add(1));
                    } else {
                        // A list in a list, or what should have been an item.
                        own.depth = own.depth.saturating_add(u8::from(matches!(item.name(), "ul" | "ol")));
                        self.block(item, &Around { node: around.node, ..own }, &traits);
                    }
                }
                Inner::Text(text, span) => self.text(text, span, around),
            }
        }
        self.flush(around);
    }

    /// Whether a list has one item, and that is a box in a box.
    fn is_only_box(&self, list: Element<'d, '_>) -> bool {
        let mut items = list.elements();
        let (Some(item), None) = (items.next(), items.next()) else { return false };
        item.name() == "li"
            && self.holds_blocks[item.id]
            && item.elements().count() == 1
            && !self.is_entry(item)
            && item.elements().all(|e| matches!(e.name(), "div" | "section" | "article"))
    }

    fn item(&mut self, item: Element<'d, 's>, around: &Around<'s>, number: Option<u64>, is_entry: bool) {
        let mut own = around.clone();
        if is_entry && self.holds_blocks[item.id] || self.is_entry(item) {
            own.depth = 0;
            own.rest = Role::Paragraph;
            self.first = None;
        } else {
            own.depth = around.depth.saturating_add(1);
            own.rest = Role::ItemParagraph { depth: own.depth };
            self.first = Some(Role::Item { depth: own.depth, number });
        }
        let start = self.leaves.len();
        self.children(item, &own, false);
        self.flush(&own);
        self.first = None;
        // Short lines side by side in an item are one line.
        let is_short = |l: &Leaf<'_>| l.lines.len() == 1 && l.lines[0].runs.iter().map(|r| r.text.len()).sum::<usize>() <= 80;
        if own.depth > 0
            && self.leaves.len() - start == 2
            && self.leaves[start..].iter().all(is_short)
            && !matches!(self.leaves[start + 1].role, Role::Item { .. })
        {
            self.beside(start);
        }
    }

    /// Whether a list item is a box of its own rather than a point: it has a heading, or several boxes.
    fn is_entry(&self, item: Element<'d, '_>) -> bool {
        if !self.holds_blocks[item.id] {
            return false;
        }
        let (mut boxes, mut headings) = (0, 0);
        let (mut at, end) = (item.id + 1, self.dom.end(item.id));
        while at < end {
            let Some(inner) = self.dom.element(at) else {
                at += 1;
                continue;
            };
            match inner.name() {
                "table" => return true,
                "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                    headings += 1;
                    at = self.dom.end(at);
                    continue;
                }
                "ul" | "ol" => {
                    boxes += usize::from(headings > 0);
                    at = self.dom.end(at);
                    continue;
                }
                name if !self.holds_blocks[at] && (is_block_name(name) || self.is_shown_as_block(inner)) => {
                    boxes += 1;
                    at = self.dom.end(at);
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
        headings + boxes >= 2
    }

    /// Whether the style sheet makes a box of a piece of text.
    fn is_shown_as_block(&self, element: Element<'d, '_>) -> bool {
        let look = self.sheet.look(element);
        look.display == Some(Display::Block) && !look.is_hidden && !matches!(element.name(), "br" | "img" | "wbr")
    }

    /// What is shown as a part of the text.
    fn inline(&mut self, element: Element<'d, 's>, around: &Around<'s>, traits: &Traits<'d>) {
        let look = traits.look;
        let mut inner = around.clone();
        self.dress(&mut inner, element, traits);
        if look.floats && !self.line.runs.is_empty() {
            self.is_apart = true;
        }
        match element.name() {
            "br" => {
                if self.line.runs.is_empty() && !self.lines.is_empty() {
                    // An empty line parts paragraphs.
                    self.flush(around);
                } else {
                    self.end_line();
                }
                return;
            }
            "wbr" => return,
            "img" | "svg" => return self.image(element, around),
            "a" => {
                // A map shows where a place is, and is nothing of the person.
                let is_map = |href: &str| href.starts_with("geo:") || href.contains("://maps.") || href.contains("/maps");
                let href = element.source_attr("href").map(trimmed).filter(|href| !href.is_empty() && !is_map(href));
                inner.link = href.map(|href| redirect::target(&href).map_or(href, Cow::Owned));
            }
            _ => {}
        }
        if let Some(label) = icons::label(self.dom, element) {
            return self.label(label, element.span(), around);
        }
        let before = (self.leaves.len(), self.pushed);
        if let Some(shown) = icons::shown(element, self.has_days) {
            self.push(Cow::Owned(shown), element.span(), &inner);
        } else {
            self.children(element, &inner, look.display == Some(Display::Row));
        }
        // A link that shows nothing leads somewhere all the same.
        if element.name() == "a"
            && before == (self.leaves.len(), self.pushed)
            && let Some(link) =
                inner.link.as_deref().filter(|l| l.contains("://") || l.starts_with("mailto:") || l.starts_with("tel:"))
        {
            let text = link
                .split_once("://")
                .map_or(link, |(_, rest)| rest)
                .trim_start_matches("mailto:")
                .trim_start_matches("tel:")
                .trim_end_matches('/')
                .to_owned();
            self.is_apart |= !self.line.runs.is_empty();
            self.push(Cow::Owned(text), element.span(), &inner);
        }
        if look.floats {
            self.is_apart = true;
        }
    }

    fn image(&mut self, element: Element<'d, 's>, around: &Around<'s>) {
        if let Some(label) = icons::label(self.dom, element) {
            return self.label(label, element.span(), around);
        }
        let Some(source) = element.attr("src").filter(|_| element.name() == "img" && icons::is_photo(element)) else { return };
        let text = element.attr("alt").unwrap_or("").to_owned();
        let style = Style::default();
        self.line.runs.push(Run {
            text: text.into(),
            style,
            link: around.link.clone(),
            image: Some(source.to_owned().into()),
            is_apart: false,
            span: element.span(),
        });
    }
}

/// The field that an element's class or property names: employer, position, school and the like.
fn hint(traits: &Traits<'_>) -> Option<Hint> {
    let is_role = matches!(traits.marks.property, "roleName" | "jobTitle");
    traits.hint.or_else(|| if is_role { named("job title") } else { None })
}

fn leaf<'s>(role: Role, lines: Vec<Line<'s>>, around: &Around<'s>) -> Leaf<'s> {
    Leaf { role, lines, node: around.node, quote: around.quote, size: around.size, floats: around.floats }
}

/// Whether a text ends in a letter, a digit or what closes a bracket.
fn ends_word(text: &str) -> bool {
    text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '）' | ']' | '»' | '”' | '」' | '%'))
}

/// A text without space around it.
fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

/// Whether the first text in a node begins with a letter or digit.
fn begins_word(dom: &Dom<'_>, id: Id) -> bool {
    let mut texts = (id + 1..dom.end(id).min(id + 8)).filter_map(|id| dom.text(id)).filter(|t| !t.chars().all(icons::is_private));
    texts.next().is_some_and(|text| text.starts_with(char::is_alphanumeric))
}

/// Whether all of an element is a text with a space at its end and none at its beginning.
fn ends_in_space(dom: &Dom<'_>, id: Id) -> bool {
    let text = dom.text(id + 1).filter(|_| dom.end(id) == id + 2);
    text.is_some_and(|t| t.ends_with(' ') && !t.starts_with(char::is_whitespace))
}

/// The innermost element that holds both.
pub fn common(dom: &Dom<'_>, a: Id, b: Id) -> Id {
    let (mut low, high) = (a.min(b), a.max(b));
    while dom.end(low) <= high {
        low = dom.parent(low);
    }
    low
}

/// The fields that a name can mean, as a whole or by its last word.
pub fn named(name: &str) -> Option<Hint> {
    let of = |text: &str| {
        let found = labels::lookup(&normalise(text));
        let is_vague = found.iter().any(|l| matches!(l.field, Field::Name | Field::Title));
        Some(found).filter(|f| !is_vague && f.iter().any(|l| is_hint(l.field)))
    };
    let name = name.rsplit("__").next().unwrap_or(name);
    // "where" may be an employer or a place.
    if name.len() > 40 || name == "where" || is_of_look(name) {
        return None;
    }
    let mut words = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(if matches!(c, '-' | '_') { ' ' } else { c.to_ascii_lowercase() });
    }
    let words = words.strip_suffix(" code").filter(|w| *w == "country").unwrap_or(&words);
    let last = words.rsplit(' ').next().unwrap_or("");
    of(words.trim()).or_else(|| of(last))
}

/// Whether a class says how something looks: `font-medium`, `text-center`.
fn is_of_look(name: &str) -> bool {
    let first = name.rsplit(':').next().unwrap_or(name).split('-').next().unwrap_or("");
    first.len() < name.len()
        && matches!(
            first,
            "font"
                | "text"
                | "bg"
                | "border"
                | "rounded"
                | "shadow"
                | "flex"
                | "grid"
                | "gap"
                | "space"
                | "items"
                | "justify"
                | "leading"
                | "tracking"
                | "align"
                | "display"
                | "order"
                | "float"
                | "btn"
                | "mb"
                | "mt"
                | "ml"
                | "mr"
                | "mx"
                | "my"
                | "px"
                | "py"
                | "pt"
                | "pb"
                | "pl"
                | "pr"
                | "col"
                | "row"
                | "self"
                | "place"
                | "min"
                | "max"
                | "is"
                | "has"
                | "u"
        )
}

/// Fields of entries that a reader of text may get wrong.
fn is_hint(field: Field) -> bool {
    matches!(
        field,
        Field::Employer
            | Field::Organization
            | Field::Institution
            | Field::Position
            | Field::StudyType
            | Field::Area
            | Field::Awarder
            | Field::Issuer
            | Field::Publisher
            | Field::Location
            | Field::Score
            | Field::Address
            | Field::PostalCode
            | Field::City
            | Field::Region
            | Field::Country
    )
}

/// Whether a text is a label that is known.
pub fn is_label(text: &str) -> bool {
    let text = text.trim().trim_end_matches([':', '：']).trim_end();
    (1..=40).contains(&text.len()) && !text.bytes().any(|b| b.is_ascii_digit()) && !labels::lookup(&normalise(text)).is_empty()
}

/// Whether an element of a component library is a box, as most are: `mat-card-title`, but not `ion-icon`.
fn is_component(name: &str) -> bool {
    let is_piece = |last: &str| {
        matches!(
            last,
            "icon" | "time" | "duration" | "date" | "link" | "button" | "chip" | "tag" | "badge" | "text" | "label" | "span"
        )
    };
    name.rsplit_once('-').is_some_and(|(_, last)| !is_piece(last))
}

/// Whether an element is a row of pieces of contact data with nothing but space between.
fn holds_contacts(element: Element<'_, '_>) -> bool {
    let (mut pieces, mut contacts) = (0, 0);
    for inner in element.children() {
        match inner {
            Inner::Text(text, _) if text.trim().is_empty() => {}
            Inner::Element(inner) if matches!(inner.name(), "span" | "a") => {
                pieces += 1;
                let leads = |href: &str| href.starts_with("mailto:") || href.starts_with("tel:");
                let is_contact = inner.attr("href").is_some_and(leads)
                    || (inner.id + 1..inner.end()).any(|id| element.text_of(id).is_some_and(is_address))
                    || inner.elements().any(|e| e.attr("href").is_some_and(leads));
                contacts += usize::from(is_contact);
            }
            Inner::Element(inner) if matches!(inner.name(), "i" | "svg" | "img") => {}
            _ => return false,
        }
    }
    pieces > 1 && contacts > 0
}

/// Whether a text is an address to write to or a number to call.
fn is_address(text: &str) -> bool {
    let text = text.trim();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    text.contains('@') && !text.contains(' ') && text.contains('.')
        || digits >= 7 && text.chars().all(|c| c.is_ascii_digit() || "+-().\u{a0} /".contains(c))
}

/// Whether a class says that the pieces inside are terms side by side.
fn holds_chips(element: Element<'_, '_>) -> bool {
    element.classes().any(|class| {
        class
            .split(['-', '_'])
            .any(|p| matches!(p, "tags" | "chips" | "badges" | "pills" | "keywords" | "taglist" | "skills" | "labels"))
    })
}

/// Whether a leaf is nothing but the label that an icon stands for.
fn is_icon_label(leaf: &Leaf<'_>) -> bool {
    leaf.lines.iter().flat_map(|l| &l.runs).all(|r| r.span.is_empty() && r.image.is_none())
}

fn is_marked_label(dom: &Dom<'_>, leaf: &Leaf<'_>) -> bool {
    dom.element(leaf.node)
        .is_some_and(|e| e.classes().any(|c| matches!(c, "label" | "key" | "term" | "field-label" | "field-name")))
}
