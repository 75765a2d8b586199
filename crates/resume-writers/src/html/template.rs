//! Handlebars templates in the form in which they are rendered: the Handlebars crate reads them, and every name in them is
//! looked up once, when the theme is loaded. (The crate's own rendering copies the path of every value from the root on.)

use std::borrow::Cow;

use handlebars::template::{DecoratorTemplate, HelperTemplate, Parameter, Subexpression, Template, TemplateElement};
use resume_core::Failure;
use resume_core::diagnostic::codes;
use resume_core::model::Borrowed;
use serde_json::Value;

use super::helpers::{self, Helper};

/// A text of a template; those of the templates that are built in are not copied.
pub type Text = Cow<'static, str>;

/// A piece of a template.
pub enum Node {
    /// Text as it is.
    Text(Text),
    /// `{{path}}`: a value, escaped.
    Value(Expression),
    /// A helper that writes HTML.
    Call(&'static Helper, Arguments),
    /// `{{#line}}`.
    Line(Arguments, Vec<Node>),
    /// `{{#wrap}}`.
    Wrap(Arguments, Vec<Node>),
    /// `{{#each}}`: what to go through, for each, for none.
    Each(Expression, Vec<Node>, Vec<Node>),
    /// `{{#if}}`: the condition, if it holds, if not.
    If(Expression, Vec<Node>, Vec<Node>),
    /// `{{#with}}`: the record to go into, inside, if it is absent.
    With(Expression, Vec<Node>, Vec<Node>),
    /// `{{include "name"}}`, and `{{> name record}}`.
    Include(Text, Option<Expression>),
    /// `{{body}}`.
    Body,
    /// `{{style "file" …}}`.
    Style(Vec<Text>),
}

/// What stands for a value.
pub enum Expression {
    /// A path.
    Path(Path),
    /// A text or number.
    Literal(Borrowed<'static>),
    /// `(function …)`.
    Function(Function, Vec<Expression>),
}

/// What can be asked in a condition.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Function {
    /// Both are equal.
    Eq,
    /// They differ.
    Ne,
    /// All are there.
    And,
    /// Any is there.
    Or,
    /// It is not there.
    Not,
    /// The value of that name or number.
    Lookup,
    /// How many there are.
    Len,
}

const FUNCTIONS: [(&str, Function); 7] = [
    ("eq", Function::Eq),
    ("ne", Function::Ne),
    ("and", Function::And),
    ("or", Function::Or),
    ("not", Function::Not),
    ("lookup", Function::Lookup),
    ("len", Function::Len),
];

impl Function {
    /// The function of that name.
    pub fn named(name: &str) -> Option<Self> {
        FUNCTIONS.iter().find(|(n, _)| *n == name).map(|(_, function)| *function)
    }

    /// What templates call it.
    pub fn name(self) -> &'static str {
        FUNCTIONS.iter().find(|(_, function)| *function == self).map_or("", |(name, _)| name)
    }
}

/// A path to a value.
pub struct Path {
    /// Where it begins.
    pub from: From,
    /// The names on the way.
    pub keys: Vec<Text>,
}

/// Where a path begins.
pub enum From {
    /// At the record around, that many records further out.
    Record(usize),
    /// At the root of what templates see.
    Root,
    /// At a variable of the loop around, that many records further out.
    Local(usize, Local),
}

/// A variable of a loop.
#[derive(Clone, Copy)]
pub enum Local {
    /// `@index`
    Index,
    /// `@first`
    First,
    /// `@last`
    Last,
    /// `@key`
    Key,
}

/// What a call of a helper is given.
pub struct Arguments {
    /// The first one.
    pub param: Option<Expression>,
    /// The name of the field that it is the path of.
    pub field: Option<Text>,
    /// `name=value`.
    pub options: Vec<(Text, Expression)>,
}

impl Arguments {
    /// The expression of an option.
    pub fn option(&self, name: &str) -> Option<&Expression> {
        self.options.iter().find(|(n, _)| n == name).map(|(_, of)| of)
    }

    /// An option that is a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.option(name)? {
            Expression::Literal(value) => value.as_str(),
            Expression::Path(_) | Expression::Function(..) => None,
        }
    }
}

/// Compiles a template; `path` is its file.
///
/// # Errors
/// With file, line and column, when something in it has no meaning.
pub fn compile(template: &Template, path: &str) -> Result<Vec<Node>, Failure> {
    Compiler { path }.nodes(template)
}

struct Compiler<'p> {
    path: &'p str,
}

/// Where a piece stands.
#[derive(Clone, Copy)]
struct Place(usize, usize);

impl Compiler<'_> {
    fn nodes(&self, template: &Template) -> Result<Vec<Node>, Failure> {
        let mut nodes = Vec::with_capacity(template.elements.len());
        for (at, element) in template.elements.iter().enumerate() {
            let place = template.mapping.get(at).map_or(Place(1, 1), |at| Place(at.0, at.1));
            match self.node(element, place)? {
                Some(Node::Text(text)) if text.is_empty() => {}
                Some(node) => nodes.push(node),
                None => {}
            }
        }
        Ok(nodes)
    }

    fn fail<T>(&self, Place(line, column): Place, message: impl std::fmt::Display) -> Result<T, Failure> {
        Err(Failure::new(codes::THEME, format!("{}:{line}:{column}: {message}", self.path)))
    }

    fn node(&self, element: &TemplateElement, place: Place) -> Result<Option<Node>, Failure> {
        Ok(Some(match element {
            TemplateElement::RawString(text) => Node::Text(text.clone().into()),
            TemplateElement::Comment(_) => return Ok(None),
            TemplateElement::HtmlExpression(_) => return self.fail(place, "unescaped output is not allowed in a theme"),
            TemplateElement::Expression(call) => self.call(call, place)?,
            TemplateElement::HelperBlock(block) => self.block(block, place)?,
            TemplateElement::PartialExpression(partial) => self.partial(partial, place)?,
            TemplateElement::PartialBlock(_) => return self.fail(place, "a block cannot be handed to a template"),
            TemplateElement::DecoratorExpression(_) | TemplateElement::DecoratorBlock(_) => {
                return self.fail(place, "templates inside of templates are not possible; make it a file of its own");
            }
            _ => return self.fail(place, "this has no meaning here"),
        }))
    }

    fn call(&self, call: &HelperTemplate, place: Place) -> Result<Node, Failure> {
        let name = self.name(&call.name, place)?;
        if let Some(helper) = helpers::named(name) {
            return Ok(Node::Call(helper, self.arguments(call, place)?));
        }
        match name {
            "include" => match self.texts(call, place)?.as_slice() {
                [name] => Ok(Node::Include(name.clone(), None)),
                _ => self.fail(place, "include takes the name of one template"),
            },
            "body" => Ok(Node::Body),
            "style" => {
                let names = self.texts(call, place)?;
                Ok(Node::Style(if names.is_empty() { vec!["style.css".into()] } else { names }))
            }
            _ if call.params.is_empty() && call.hash.is_empty() => self.expression(&call.name, place).map(Node::Value),
            _ => self.function(name, &call.params, place).map(Node::Value),
        }
    }

    fn block(&self, block: &HelperTemplate, place: Place) -> Result<Node, Failure> {
        if block.block_param.is_some() {
            return self.fail(place, "names for records (`as |name|`) are not possible; paths start from the record");
        }
        let inside = block.template.as_ref().map_or(Ok(Vec::new()), |t| self.nodes(t))?;
        let other = block.inverse.as_ref().map_or(Ok(Vec::new()), |t| self.nodes(t))?;
        let name = self.name(&block.name, place)?;
        match name {
            "line" => return Ok(Node::Line(self.arguments(block, place)?, inside)),
            "wrap" => return Ok(Node::Wrap(self.arguments(block, place)?, inside)),
            _ => {}
        }
        let subject = match block.params.as_slice() {
            [subject] if matches!(name, "each" | "if" | "unless" | "with") => self.expression(subject, place)?,
            _ if matches!(name, "each" | "if" | "unless" | "with") => return self.fail(place, format!("{name} takes one value")),
            _ => return self.fail(place, format!("there is no block helper `{name}`")),
        };
        Ok(match name {
            "each" => Node::Each(subject, inside, other),
            "if" => Node::If(subject, inside, other),
            "unless" => Node::If(subject, other, inside),
            _ => Node::With(subject, inside, other),
        })
    }

    fn partial(&self, partial: &DecoratorTemplate, place: Place) -> Result<Node, Failure> {
        if !partial.hash.is_empty() {
            return self.fail(place, "a template cannot be given values by name; it sees the record that it is about");
        }
        let record = match partial.params.as_slice() {
            [] => None,
            [record] => Some(self.expression(record, place)?),
            _ => return self.fail(place, "a template is about one record"),
        };
        Ok(Node::Include(self.name(&partial.name, place)?.to_owned().into(), record))
    }

    fn arguments(&self, call: &HelperTemplate, place: Place) -> Result<Arguments, Failure> {
        let param = call.params.first().map(|param| self.expression(param, place)).transpose()?;
        let mut options: Vec<(Text, Expression)> = Vec::new();
        for (name, value) in &call.hash {
            options.push((name.clone().into(), self.expression(value, place)?));
        }
        options.sort_by(|a, b| a.0.cmp(&b.0));
        let said = options.iter().find(|(name, _)| name == "field").and_then(|(_, value)| match value {
            Expression::Literal(Borrowed::Text(name)) => Some(name.clone().into_owned().into()),
            _ => None,
        });
        let field = said.or_else(|| match &param {
            Some(Expression::Path(path)) => path.keys.last().cloned(),
            _ => None,
        });
        Ok(Arguments { param, field, options })
    }

    fn name<'t>(&self, name: &'t Parameter, place: Place) -> Result<&'t str, Failure> {
        match name.as_name() {
            Some(name) => Ok(name),
            None => self.fail(place, "a name is missing"),
        }
    }

    fn texts(&self, call: &HelperTemplate, place: Place) -> Result<Vec<Text>, Failure> {
        let text = |param: &Parameter| match param {
            Parameter::Literal(Value::String(text)) => Ok(text.clone().into()),
            _ => self.fail(place, "the name of a file stands in quotes"),
        };
        call.params.iter().map(text).collect()
    }

    fn expression(&self, parameter: &Parameter, place: Place) -> Result<Expression, Failure> {
        match parameter {
            Parameter::Name(raw) => self.path(raw, place),
            Parameter::Path(_) => self.path(parameter.as_name().unwrap_or(""), place),
            Parameter::Literal(value) => Ok(Expression::Literal(literal(value))),
            Parameter::Subexpression(inner) => self.subexpression(inner, place),
            _ => self.fail(place, "this has no meaning here"),
        }
    }

    fn subexpression(&self, inner: &Subexpression, place: Place) -> Result<Expression, Failure> {
        let params = inner.params().map_or(&[][..], Vec::as_slice);
        self.function(inner.name(), params, place)
    }

    fn function(&self, name: &str, params: &[Parameter], place: Place) -> Result<Expression, Failure> {
        let Some(function) = Function::named(name) else {
            return self.fail(place, format!("there is no helper `{name}`"));
        };
        let params = params.iter().map(|param| self.expression(param, place)).collect::<Result<_, _>>()?;
        Ok(Expression::Function(function, params))
    }

    /// Reads `name`, `a.b`, `a/b`, `../name`, `this`, `@index`, `@root.name`, `[odd name]`.
    fn path(&self, raw: &str, place: Place) -> Result<Expression, Failure> {
        let (is_local, mut rest) = raw.strip_prefix('@').map_or((false, raw), |rest| (true, rest));
        let mut up = 0;
        while let Some(inner) = rest.strip_prefix("../") {
            up += 1;
            rest = inner;
        }
        if rest == ".." {
            up += 1;
            rest = "";
        }
        let mut keys = Vec::new();
        while !rest.is_empty() {
            let (key, after) = match rest.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
                Some((key, after)) => (key, after.strip_prefix(['.', '/']).unwrap_or(after)),
                None => rest.split_once(['.', '/']).unwrap_or((rest, "")),
            };
            if !(key.is_empty() || (key == "this" && keys.is_empty())) {
                keys.push(key.to_owned().into());
            }
            rest = after;
        }
        if !is_local {
            return Ok(Expression::Path(Path { from: From::Record(up), keys }));
        }
        let from = match keys.first().map(|key| &**key) {
            Some("root") => From::Root,
            Some("index") => From::Local(up, Local::Index),
            Some("first") => From::Local(up, Local::First),
            Some("last") => From::Local(up, Local::Last),
            Some("key") => From::Local(up, Local::Key),
            _ => return self.fail(place, format!("there is no variable `{raw}`")),
        };
        keys.remove(0);
        Ok(Expression::Path(Path { from, keys }))
    }
}

/// A text, number or truth value that a template says; the syntax has no other.
pub fn literal(value: &Value) -> Borrowed<'static> {
    match value {
        Value::Bool(value) => (*value).into(),
        Value::Number(number) => Borrowed::Number(number.clone()),
        Value::String(text) => text.clone().into(),
        Value::Null | Value::Array(_) | Value::Object(_) => Borrowed::Null,
    }
}
