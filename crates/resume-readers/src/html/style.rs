//! How elements look, as far as it matters for reading: by their own `style`, by the page's rules for single classes, ids
//! and names, and by the names of classes that many style sheets share.

use std::cell::RefCell;
use std::collections::HashMap;

use memchr::memchr2;

use super::dom::{Dom, Element, Marks};
use super::noise;
use super::walk::Hint;

/// What is known of an element's look. What it does not say is as around it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Look {
    /// It is not shown.
    pub is_hidden: bool,
    /// Whether it is bold.
    pub bold: Option<bool>,
    /// Whether it is italic.
    pub italic: Option<bool>,
    /// How its box is laid out.
    pub display: Option<Display>,
    /// It stands at the side, away from its neighbours.
    pub floats: bool,
    /// What is inside stands in rows of two, the first of which is narrow.
    pub pairs: bool,
    /// It takes a row by itself.
    pub spans: bool,
    /// The page draws the mark of a point in front of it.
    pub has_point: bool,
    /// The size of its letters in pixels; negative as a factor in percent.
    pub size: Option<f32>,
}

/// A layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Display {
    /// A box of its own.
    Block,
    /// A part of the text.
    Inline,
    /// What is inside stands side by side.
    Row,
}

impl Look {
    fn and(self, over: Self) -> Self {
        Self {
            is_hidden: self.is_hidden || over.is_hidden,
            bold: over.bold.or(self.bold),
            italic: over.italic.or(self.italic),
            display: over.display.or(self.display),
            floats: self.floats || over.floats,
            pairs: self.pairs || over.pairs,
            spans: self.spans || over.spans,
            has_point: self.has_point || over.has_point,
            size: over.size.or(self.size),
        }
    }
}

/// What an element's name and classes say.
#[derive(Clone, Copy, Debug, Default)]
struct Classed {
    look: Look,
    is_of_page: bool,
    hint: Option<Hint>,
}

/// What an element's name and attributes say, looked up once.
#[derive(Clone, Copy, Debug, Default)]
pub struct Traits<'d> {
    /// The attributes.
    pub marks: Marks<'d>,
    /// How it looks.
    pub look: Look,
    /// Its classes say that it serves the page.
    pub is_of_page: bool,
    /// The field that its classes name.
    pub hint: Option<Hint>,
}

/// The rules of a page.
#[derive(Debug, Default)]
pub struct Sheet<'d> {
    names: HashMap<&'d str, Look>,
    classes: HashMap<&'d str, Look>,
    ids: HashMap<&'d str, Look>,
    /// Of a class where an element of that name has it.
    both: HashMap<(&'d str, &'d str), Look>,
    /// What names and classes were found to say.
    seen: RefCell<HashMap<(&'d str, &'d str), Classed>>,
}

impl<'d> Sheet<'d> {
    /// The rules in the page's `style` elements whose selectors are a class, an id, a name, or a name with a class.
    pub fn of(dom: &'d Dom<'_>) -> Self {
        let mut sheet = Self::default();
        for element in dom.root().descendants().filter(|e| e.name() == "style") {
            if element.attr("media").is_none_or(|m| m.contains("screen") || m.contains("all")) {
                (element.id + 1..dom.end(element.id)).filter_map(|id| dom.text(id)).for_each(|css| sheet.read(css));
            }
        }
        sheet
    }

    fn read(&mut self, css: &'d str) {
        let mut rest = css;
        while let Some(open) = memchr2(b'{', b'}', rest.as_bytes()) {
            let selector = rest[..open].rsplit(['}', ';', '/']).next().unwrap_or("").trim();
            let is_open = rest.as_bytes()[open] == b'{';
            rest = &rest[open + 1..];
            if !is_open {
                continue;
            }
            if selector.starts_with('@') {
                // Rules for other media do not count, and those that depend on the window may.
                if !(selector.starts_with("@layer") || selector.starts_with("@supports")) {
                    rest = behind_block(rest);
                }
                continue;
            }
            let end = rest.find('}').unwrap_or(rest.len());
            let css = &rest[..end];
            let look = declared(css);
            for class in selector.split(',').filter_map(|one| before_of(one.trim())).filter(|_| draws_point(css)) {
                self.classes.entry(class).or_default().has_point = true;
            }
            rest = rest.get(end + 1..).unwrap_or("");
            if look == Look::default() {
                continue;
            }
            for one in selector.split(',').map(str::trim).filter(|s| is_single(s)) {
                let before = match (one.strip_prefix('#'), one.split_once('.')) {
                    (Some(id), _) => self.ids.entry(id).or_default(),
                    (None, Some(("", class))) => self.classes.entry(class).or_default(),
                    (None, Some((name, ""))) => self.names.entry(name).or_default(),
                    (None, Some(both)) => self.both.entry(both).or_default(),
                    (None, None) => self.names.entry(one).or_default(),
                };
                *before = before.and(look);
            }
        }
    }

    /// The look of an element.
    pub fn look(&self, element: Element<'d, '_>) -> Look {
        self.traits(element).look
    }

    /// What an element's name and attributes say.
    pub fn traits(&self, element: Element<'d, '_>) -> Traits<'d> {
        let marks = element.marks();
        let Classed { mut look, is_of_page, hint } = self.classed(element.name(), marks.class);
        if !marks.id.is_empty() && !self.ids.is_empty() {
            look = look.and(self.ids.get(marks.id).copied().unwrap_or_default());
        }
        if !marks.style.is_empty() {
            look = look.and(declared(marks.style));
        }
        // A paragraph at the right edge is a line of its own.
        look.floats |= marks.is_right && !matches!(element.name(), "p" | "div" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
        look.is_hidden |= marks.is_hidden;
        Traits { marks, look, is_of_page, hint }
    }

    /// What an element's name and classes say. Pages use the same few again and again.
    fn classed(&self, name: &'d str, class: &'d str) -> Classed {
        let of_name = || self.names.get(name).copied().unwrap_or_default();
        // Most elements have no class.
        if class.is_empty() {
            return Classed { look: of_name(), ..Classed::default() };
        }
        if let Some(known) = self.seen.borrow().get(&(name, class)) {
            return *known;
        }
        let mut look = of_name();
        for class in class.split_ascii_whitespace() {
            look = look.and(by_name(class)).and(self.classes.get(class).copied().unwrap_or_default());
            look = look.and(self.both.get(&(name, class)).copied().unwrap_or_default());
        }
        let known = Classed {
            look,
            is_of_page: class.split_ascii_whitespace().any(noise::is_of_page),
            hint: class.split_ascii_whitespace().find_map(super::walk::named),
        };
        self.seen.borrow_mut().insert((name, class), known);
        known
    }
}

fn behind_block(css: &str) -> &str {
    let mut depth = 1usize;
    for (at, b) in css.bytes().enumerate() {
        match b {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return css.get(at + 1..).unwrap_or("");
        }
    }
    ""
}

/// The class of `.x::before`.
fn before_of(selector: &str) -> Option<&str> {
    let class = selector.strip_suffix("before")?.trim_end_matches(':').strip_prefix('.')?;
    (selector.ends_with(":before") && class.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')))
        .then_some(class)
}

/// Whether declarations of what stands before an element draw the mark of a point: a bullet, or a dot of a few pixels.
fn draws_point(css: &str) -> bool {
    let value =
        |name: &str| css.split(';').find_map(|one| one.split_once(':').filter(|(key, _)| key.trim() == name)).map(|d| d.1);
    let Some(content) = value("content").map(|c| c.trim().trim_matches(['"', '\'']).trim()) else { return false };
    let is_dot = |name: &str| value(name).and_then(|v| size(v.trim())).is_some_and(|n| n > 0.0 && n <= 8.0);
    let is_bullet = |c: char| "•·▪■◆●‣▸►✓✔–".contains(c);
    match content {
        "" => is_dot("width") && is_dot("height"),
        "\\2022" | "\\25cf" | "\\25CF" | "\\25aa" | "\\25AA" | "\\2013" | "\\00b7" | "\\00B7" => true,
        _ => content.chars().count() == 1 && content.chars().all(is_bullet),
    }
}

fn is_single(selector: &str) -> bool {
    let rest = selector.strip_prefix(['.', '#']).unwrap_or(selector);
    !rest.is_empty()
        && rest.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
        && rest.matches('.').count() <= usize::from(rest.len() == selector.len())
}

/// What declarations say.
fn declared(css: &str) -> Look {
    let mut look = Look::default();
    for one in css.split(';') {
        let Some((key, value)) = one.split_once(':') else { continue };
        let (key, mut value) = (key.trim(), value.trim());
        if value.ends_with('t') {
            value = value.trim_end_matches("!important").trim();
        }
        match key {
            "display" => match value {
                "none" => look.is_hidden = true,
                "flex" | "inline-flex" | "grid" | "inline-grid" => look.display = look.display.or(Some(Display::Row)),
                "inline" => look.display = Some(Display::Inline),
                "block" | "list-item" | "table" | "flow-root" => look.display = Some(Display::Block),
                "inline-block" | "table-cell" => look.floats = true,
                _ => {}
            },
            "grid-template-columns" | "grid-template" => look.pairs = is_pair(value.rsplit('/').next().unwrap_or("")),
            "grid-column" => look.spans = value.contains("-1") || value.contains("span"),
            "flex-direction" | "flex-flow" if value.starts_with("column") => look.display = Some(Display::Block),
            "visibility" if value == "hidden" => look.is_hidden = true,
            "opacity" if value == "0" => look.is_hidden = true,
            // Out of the window, or cut off: for screen readers alone.
            "left" | "top" | "text-indent" if value.strip_prefix('-').is_some_and(|n| size(n).is_some_and(|n| n >= 900.0)) => {
                look.is_hidden = true;
            }
            "clip" if value.starts_with("rect(0") || value.starts_with("rect(1px") => look.is_hidden = true,
            "font-weight" => {
                look.bold = Some(matches!(value, "bold" | "bolder") || value.parse::<u32>().is_ok_and(|n| n >= 600));
            }
            "font-style" => look.italic = Some(matches!(value, "italic" | "oblique")),
            "float" => look.floats |= matches!(value, "left" | "right" | "inline-end" | "inline-start"),
            "position" if value == "absolute" => look.floats = true,
            "font-size" => look.size = size(value),
            "font" => {
                if value.split_ascii_whitespace().any(|w| w == "bold" || w == "700") {
                    look.bold = Some(true);
                }
                look.size = value.split_ascii_whitespace().find_map(size);
            }
            _ => {}
        }
    }
    look
}

/// Whether columns are two, a narrow one and the rest.
fn is_pair(columns: &str) -> bool {
    let mut columns = columns.split_ascii_whitespace();
    let (Some(first), Some(second), None) = (columns.next(), columns.next(), columns.next()) else { return false };
    let is_rest = |column: &str| column.ends_with("fr") || column == "auto";
    is_rest(second) && first != second && !first.contains('(') && !matches!(first, "2fr" | "3fr")
}

fn size(value: &str) -> Option<f32> {
    let split = value.find(|c: char| !c.is_ascii_digit() && c != '.')?;
    let number: f32 = value.get(..split)?.parse().ok()?;
    let unit = value.get(split..)?.split('/').next().unwrap_or("");
    match unit {
        "px" => Some(number),
        "pt" => Some(number * 4.0 / 3.0),
        "rem" => Some(number * 16.0),
        "em" => Some(-number * 100.0),
        "%" => Some(-number),
        _ => None,
    }
}

/// What the names of classes say in the style sheets that most pages use.
fn by_name(class: &str) -> Look {
    let mut look = Look::default();
    match class {
        "font-bold" | "font-semibold" | "fw-bold" | "fw-semibold" | "bold" | "font-weight-bold" | "is-bold" | "text-bold"
        | "strong" => {
            look.bold = Some(true);
        }
        "italic" | "fst-italic" | "font-italic" => look.italic = Some(true),
        "hidden" | "d-none" | "invisible" | "display-none" | "is-hidden" | "print-only" | "d-print-block" | "sr-only"
        | "visually-hidden" | "visuallyhidden" | "screen-reader-text" | "screen-reader-only" | "u-hidden" | "offscreen" => {
            look.is_hidden = true
        }
        "row" | "flex" | "d-flex" | "flex-row" | "inline-flex" | "is-flex" | "grid" | "columns" | "split" | "level" => {
            look.display = Some(Display::Row);
        }
        "flex-col" | "flex-column" => look.display = Some(Display::Block),
        "pull-right" | "float-right" | "float-end" | "pull-left" | "float-left" | "float-start" | "right" | "fr" | "fl"
        | "ml-auto" | "ms-auto" | "text-right" | "text-end" | "align-right" => look.floats = true,
        "block" | "d-block" => look.display = Some(Display::Block),
        "text-xl" => look.size = Some(20.0),
        "text-2xl" => look.size = Some(24.0),
        "text-3xl" => look.size = Some(30.0),
        "text-4xl" | "text-5xl" | "text-6xl" => look.size = Some(40.0),
        _ => {}
    }
    look
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_the_page_count() {
        let css = "/* x */ .a{font-weight:700} @media print{.b{display:none} .c{}} .d, p.e { display : none !important }\n\
                   .f .g{display:none}";
        let mut sheet = Sheet::default();
        sheet.read(css);
        let hidden = sheet.classes.values().chain(sheet.both.values()).filter(|look| look.is_hidden).count();
        assert_eq!((hidden, sheet.classes["a"].bold), (2, Some(true)), "{sheet:?}");
        assert!(!sheet.classes.contains_key("b") && sheet.both[&("p", "e")].is_hidden);
    }
}
