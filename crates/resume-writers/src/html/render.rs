//! Rendering of compiled templates.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use resume_core::Failure;
use resume_core::diagnostic::codes;
use resume_core::html::{self, Dates, Words};
use resume_core::model::Borrowed;

use super::helpers::Call;
use super::template::{Arguments, Expression, From, Function, Local, Node, Path, Text};
use crate::inline_html::push_attribute;

/// How deep templates may include each other.
const DEPTH: usize = 32;
/// How many pieces of templates a page may be made of, and how long it may get: loops in loops have no end otherwise.
const MOST_STEPS: usize = 4_000_000;
const LONGEST: usize = 64 << 20;
/// More than the page of a résumé of two pages has.
const USUAL_LENGTH: usize = 48 * 1024;

/// Compiled templates by their names.
pub type Templates = HashMap<String, Arc<Vec<Node>>>;

/// Renders the template `name` about `root`.
///
/// # Errors
/// When a template or style sheet is missing, templates include each other without end, or the page gets too long.
pub fn render(
    name: &str,
    templates: &Templates,
    styles: &BTreeMap<String, String>,
    root: &Borrowed<'_>,
) -> Result<String, Failure> {
    let page = root.get("page").unwrap_or(&Borrowed::Null);
    let text = |key: &str| page.get(key).and_then(Borrowed::as_str).unwrap_or("");
    let words = Words::of(text("locale")).with_dates(Dates::named(text("dates")).unwrap_or_default());
    let frames = vec![Frame { value: root, turn: None }];
    let out = String::with_capacity(USUAL_LENGTH);
    let mut renderer = Renderer { templates, styles, root, page, words, frames, depth: 0, steps: 0, out };
    renderer.include(name)?;
    Ok(renderer.out)
}

/// What a page is rendered with.
struct Renderer<'v> {
    templates: &'v Templates,
    styles: &'v BTreeMap<String, String>,
    root: &'v Borrowed<'v>,
    page: &'v Borrowed<'v>,
    words: Words,
    /// The records around, the innermost last.
    frames: Vec<Frame<'v>>,
    depth: usize,
    steps: usize,
    out: String,
}

/// A record, and the turn of the loop that it is in.
struct Frame<'v> {
    value: &'v Borrowed<'v>,
    turn: Option<Turn<'v>>,
}

struct Turn<'v> {
    index: usize,
    is_last: bool,
    key: Option<&'v str>,
}

fn failure<T>(message: String) -> Result<T, Failure> {
    Err(Failure::new(codes::THEME, message))
}

impl<'v> Renderer<'v> {
    fn all(&mut self, nodes: &'v [Node]) -> Result<(), Failure> {
        nodes.iter().try_for_each(|node| self.one(node))
    }

    fn one(&mut self, node: &'v Node) -> Result<(), Failure> {
        self.steps += 1;
        if self.steps > MOST_STEPS || self.out.len() > LONGEST {
            return failure("the page gets too long: the theme's loops repeat too much".to_owned());
        }
        match node {
            Node::Text(text) => self.out.push_str(text),
            Node::Value(expression) => {
                let value = self.value(expression);
                push_escaped(&mut self.out, &value);
            }
            Node::Call((_, write), arguments) => self.call(*write, arguments),
            Node::Line(arguments, inside) => self.line(arguments, inside)?,
            Node::Wrap(arguments, inside) => {
                let start = self.open(arguments);
                let content = self.out.len();
                self.all(inside)?;
                self.close(arguments, start, content);
            }
            Node::Each(of, inside, other) => self.each(of, inside, other)?,
            Node::If(condition, inside, other) => {
                let holds = is_there(&self.value(condition));
                self.all(if holds { inside } else { other })?;
            }
            Node::With(of, inside, other) => match self.value(of) {
                Cow::Borrowed(value) if is_there(value) => self.within(Frame { value, turn: None }, inside)?,
                _ => self.all(other)?,
            },
            Node::Include(name, None) => self.include(name)?,
            Node::Include(name, Some(of)) => {
                if let Cow::Borrowed(value) = self.value(of) {
                    self.frames.push(Frame { value, turn: None });
                    let result = self.include(name);
                    self.frames.pop();
                    result?;
                }
            }
            Node::Body => {
                let name = self.record().get("key").and_then(Borrowed::as_str).unwrap_or("").to_owned();
                self.include(&name)?;
            }
            Node::Style(names) => self.style(names)?,
        }
        Ok(())
    }

    fn record(&self) -> &'v Borrowed<'v> {
        self.frames.last().map_or(self.root, |frame| frame.value)
    }

    fn within(&mut self, frame: Frame<'v>, inside: &'v [Node]) -> Result<(), Failure> {
        self.frames.push(frame);
        let result = self.all(inside);
        self.frames.pop();
        result
    }

    fn call(&mut self, write: super::helpers::Write, arguments: &'v Arguments) {
        let param = arguments.param.as_ref().map(|param| self.value(param));
        if param.as_deref().is_some_and(|value| *value == Borrowed::Null) {
            // A field that is absent, as most are.
            return;
        }
        let ongoing = arguments.option("ongoing").map(|of| is_there(&self.value(of)));
        let (root, page, record, words) = (self.root, self.page, self.record(), self.words);
        let call = Call { arguments, param: param.as_deref(), ongoing, root, page, record, words };
        write(&call, &mut self.out);
    }

    fn include(&mut self, name: &str) -> Result<(), Failure> {
        let templates = self.templates;
        let Some(nodes) = templates.get(name) else { return failure(format!("the theme has no template {name}.hbs")) };
        if self.depth == DEPTH {
            return failure("templates include each other without end".to_owned());
        }
        self.depth += 1;
        let result = self.all(nodes);
        self.depth -= 1;
        result
    }

    fn each(&mut self, of: &'v Expression, inside: &'v [Node], other: &'v [Node]) -> Result<(), Failure> {
        let turn = |index: usize, length: usize, key| Some(Turn { index, is_last: index + 1 == length, key });
        match self.value(of) {
            Cow::Borrowed(Borrowed::List(items)) if !items.is_empty() => {
                for (index, item) in items.iter().enumerate() {
                    self.within(Frame { value: item, turn: turn(index, items.len(), None) }, inside)?;
                }
                Ok(())
            }
            Cow::Borrowed(Borrowed::Object(map)) if !map.is_empty() => {
                for (index, (key, item)) in map.iter().enumerate() {
                    let turn = turn(index, map.len(), Some(key));
                    self.within(Frame { value: item, turn }, inside)?;
                }
                Ok(())
            }
            _ => self.all(other),
        }
    }

    /// Its pieces, with what parts them between those that show something.
    fn line(&mut self, arguments: &'v Arguments, inside: &'v [Node]) -> Result<(), Failure> {
        let start = self.open(arguments);
        let content = self.out.len();
        let comma = arguments.text("sep").unwrap_or_else(|| self.words.separator());
        // A style sheet can put the pieces of a heading below each other, and hide what parts them.
        let is_marked = arguments.text("tag") == Some("h3");
        for node in inside {
            let before = self.out.len();
            if before > content {
                if is_marked {
                    self.out.push_str("<span class=\"sep\">");
                }
                self.out.push_str(comma);
                if is_marked {
                    self.out.push_str("</span>");
                }
            }
            let piece = self.out.len();
            self.one(node)?;
            if self.out.get(piece..).is_none_or(|piece| piece.trim().is_empty()) {
                self.out.truncate(before);
            }
        }
        self.close(arguments, start, content);
        Ok(())
    }

    /// Begins an element around what follows. Gives where it begins.
    fn open(&mut self, arguments: &Arguments) -> usize {
        let start = self.out.len();
        if let Some(tag) = arguments.text("tag") {
            self.out.push('<');
            self.out.push_str(tag);
            if let Some(class) = arguments.text("class") {
                push_attribute(&mut self.out, "class", class);
            }
            if let Some(record) = arguments.text("record") {
                push_attribute(&mut self.out, html::RECORD, record);
            }
            self.out.push('>');
        }
        start
    }

    /// Ends it; takes it back if nothing is inside.
    fn close(&mut self, arguments: &Arguments, start: usize, content: usize) {
        let inside = self.out.get(content..).unwrap_or("");
        let (blank, length) = (inside.len() - inside.trim_start().len(), inside.trim_end().len());
        if length == 0 {
            self.out.truncate(start);
            return;
        }
        self.out.truncate(content + length);
        self.out.drain(content..content + blank);
        let Some(tag) = arguments.text("tag") else { return };
        if self.out.get(content..).is_some_and(|inside| inside.contains('\n')) {
            self.out.insert(content, '\n');
            self.out.push('\n');
        }
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push('>');
    }

    fn style(&mut self, names: &[Text]) -> Result<(), Failure> {
        self.out.push_str("<style>\n");
        for name in names {
            let Some(css) = self.styles.get(&**name) else { return failure(format!("the theme has no style sheet {name}")) };
            self.out.push_str(css);
        }
        let text = |key: &str| self.page.get(key).and_then(Borrowed::as_str).unwrap_or("");
        for part in [text("css"), "@page { size: ", text("paper"), "; }\n</style>"] {
            self.out.push_str(part);
        }
        Ok(())
    }

    fn value(&self, expression: &'v Expression) -> Cow<'v, Borrowed<'v>> {
        match expression {
            Expression::Literal(value) => Cow::Borrowed(value),
            Expression::Path(path) => self.at(path),
            Expression::Function(function, params) => self.result(*function, params),
        }
    }

    fn at(&self, path: &'v Path) -> Cow<'v, Borrowed<'v>> {
        let start = match &path.from {
            From::Root => Some(self.root),
            From::Record(up) => self.frames.len().checked_sub(up + 1).and_then(|at| self.frames.get(at)).map(|frame| frame.value),
            From::Local(up, local) => {
                // Records that are no turns of a loop do not count.
                let turn = self.frames.iter().rev().filter_map(|frame| frame.turn.as_ref()).nth(*up);
                return Cow::Owned(turn.map_or(Borrowed::Null, |turn| match local {
                    Local::Index => turn.index.into(),
                    Local::First => (turn.index == 0).into(),
                    Local::Last => turn.is_last.into(),
                    Local::Key => turn.key.into(),
                }));
            }
        };
        Cow::Borrowed(path.keys.iter().fold(start.unwrap_or(&Borrowed::Null), |value, key| child(value, key)))
    }

    fn result(&self, function: Function, params: &'v [Expression]) -> Cow<'v, Borrowed<'v>> {
        let mut values = params.iter().map(|param| self.value(param));
        let mut next = || values.next().unwrap_or(Cow::Borrowed(&Borrowed::Null));
        Cow::Owned(match function {
            Function::Eq => (next() == next()).into(),
            Function::Ne => (next() != next()).into(),
            Function::Not => (!is_there(&next())).into(),
            Function::And => values.all(|value| is_there(&value)).into(),
            Function::Or => values.any(|value| is_there(&value)).into(),
            Function::Len => Borrowed::from(match next().as_ref() {
                Borrowed::List(items) => items.len(),
                Borrowed::Object(map) => map.len(),
                Borrowed::Text(text) => text.chars().count(),
                Borrowed::Null | Borrowed::Bool(_) | Borrowed::Number(_) => 0,
            }),
            Function::Lookup => match (next(), next()) {
                (Cow::Borrowed(of), key) => return Cow::Borrowed(child(of, &rendered(&key))),
                (Cow::Owned(_), _) => Borrowed::Null,
            },
        })
    }
}

/// The value of that name, or of that number in a list.
fn child<'a>(of: &'a Borrowed<'a>, key: &str) -> &'a Borrowed<'a> {
    let value = match of {
        Borrowed::List(items) => key.parse::<usize>().ok().and_then(|index| items.get(index)),
        of => of.get(key),
    };
    value.unwrap_or(&Borrowed::Null)
}

/// A value between tags or in a quoted attribute.
fn push_escaped(out: &mut String, value: &Borrowed<'_>) {
    for c in rendered(value).chars() {
        match c {
            '`' => out.push_str("&#x60;"),
            '=' => out.push_str("&#x3D;"),
            c => crate::inline_html::push_text(out, c.encode_utf8(&mut [0; 4])),
        }
    }
}

/// Whether a condition of this value holds, as Handlebars has it.
fn is_there(value: &Borrowed<'_>) -> bool {
    match value {
        Borrowed::Bool(value) => *value,
        Borrowed::Number(number) => number.as_f64().is_some_and(f64::is_normal),
        value => !value.says_nothing(),
    }
}

/// A value without records and lists as JSON.
pub fn json(value: &Borrowed<'_>) -> String {
    match value {
        Borrowed::Null => "null".to_owned(),
        value => rendered(value).into_owned(),
    }
}

/// A value as text, as Handlebars has it.
pub fn rendered<'a>(value: &'a Borrowed<'_>) -> Cow<'a, str> {
    match value {
        Borrowed::Text(text) => text.as_ref().into(),
        Borrowed::Null => "".into(),
        Borrowed::Bool(value) => value.to_string().into(),
        Borrowed::Number(number) => number.to_string().into(),
        Borrowed::List(items) => format!("[{}]", items.iter().map(rendered).collect::<Vec<_>>().join(", ")).into(),
        Borrowed::Object(_) => "[object]".into(),
    }
}
