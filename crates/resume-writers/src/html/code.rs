//! Compiled templates as text: those that are built in are compiled by `cargo xtask codegen`, so that a process that makes
//! one page does not parse them.
//!
//! Every piece is a letter and what follows it, in the order of [`Node`]; numbers end in a colon, and a text is its length
//! and its bytes. What cannot be read is no error: the template is parsed then.

use std::fmt::Write;

use resume_core::model::Borrowed;

use super::helpers;
use super::template::{Arguments, Expression, From, Function, Local, Node, Path, Text};

/// The code of templates by their paths, as one text.
pub fn write<'t>(templates: impl IntoIterator<Item = (&'t str, &'t [Node])>) -> String {
    let mut out = String::new();
    for (path, nodes) in templates {
        let mut code = String::new();
        push_nodes(&mut code, nodes);
        push_text(&mut out, path);
        push_text(&mut out, &code);
        out.push('\n');
    }
    out
}

/// The template of that path.
pub fn find(all: &'static str, path: &str) -> Option<Vec<Node>> {
    let mut reader = Reader { rest: all };
    loop {
        let (name, code) = (reader.text()?, reader.text()?);
        if name == path {
            let mut reader = Reader { rest: code };
            return reader.nodes().filter(|_| reader.rest.is_empty());
        }
        reader.rest = reader.rest.strip_prefix('\n')?;
    }
}

fn push_text(out: &mut String, text: &str) {
    let _ = write!(out, "{}:{text}", text.len());
}

fn push_count(out: &mut String, letter: char, count: usize) {
    let _ = write!(out, "{letter}{count}:");
}

fn push_nodes(out: &mut String, nodes: &[Node]) {
    let _ = write!(out, "{}:", nodes.len());
    for node in nodes {
        push_node(out, node);
    }
}

fn push_node(out: &mut String, node: &Node) {
    let block = |out: &mut String, letter, of, inside: &[Node], other: &[Node]| {
        out.push(letter);
        push_expression(out, of);
        push_nodes(out, inside);
        push_nodes(out, other);
    };
    match node {
        Node::Text(text) => {
            out.push('t');
            push_text(out, text);
        }
        Node::Value(expression) => {
            out.push('v');
            push_expression(out, expression);
        }
        Node::Call((name, _), arguments) => {
            out.push('c');
            push_text(out, name);
            push_arguments(out, arguments);
        }
        Node::Line(arguments, inside) => {
            out.push('l');
            push_arguments(out, arguments);
            push_nodes(out, inside);
        }
        Node::Wrap(arguments, inside) => {
            out.push('w');
            push_arguments(out, arguments);
            push_nodes(out, inside);
        }
        Node::Each(of, inside, other) => block(out, 'e', of, inside, other),
        Node::If(of, inside, other) => block(out, 'i', of, inside, other),
        Node::With(of, inside, other) => block(out, 'h', of, inside, other),
        Node::Include(name, about) => {
            out.push('n');
            push_text(out, name);
            push_optional(out, about.as_ref());
        }
        Node::Body => out.push('b'),
        Node::Style(names) => {
            push_count(out, 's', names.len());
            for name in names {
                push_text(out, name);
            }
        }
    }
}

fn push_arguments(out: &mut String, Arguments { param, field, options }: &Arguments) {
    push_optional(out, param.as_ref());
    match field {
        Some(field) => {
            out.push('=');
            push_text(out, field);
        }
        None => out.push('-'),
    }
    let _ = write!(out, "{}:", options.len());
    for (name, value) in options {
        push_text(out, name);
        push_expression(out, value);
    }
}

fn push_optional(out: &mut String, expression: Option<&Expression>) {
    match expression {
        Some(expression) => push_expression(out, expression),
        None => out.push('-'),
    }
}

fn push_expression(out: &mut String, expression: &Expression) {
    match expression {
        Expression::Path(Path { from, keys }) => {
            match from {
                From::Record(up) => push_count(out, 'r', *up),
                From::Root => out.push('o'),
                From::Local(up, local) => {
                    push_count(out, 'x', *up);
                    out.push(match local {
                        Local::Index => 'i',
                        Local::First => 'f',
                        Local::Last => 'l',
                        Local::Key => 'k',
                    });
                }
            }
            let _ = write!(out, "{}:", keys.len());
            for key in keys {
                push_text(out, key);
            }
        }
        Expression::Literal(Borrowed::Text(text)) => {
            out.push('"');
            push_text(out, text);
        }
        Expression::Literal(value) => {
            // Of JSON there are truth values and numbers in templates, and null.
            out.push('#');
            push_text(out, &super::render::json(value));
        }
        Expression::Function(function, params) => {
            out.push('f');
            push_text(out, function.name());
            let _ = write!(out, "{}:", params.len());
            for param in params {
                push_expression(out, param);
            }
        }
    }
}

struct Reader {
    rest: &'static str,
}

impl Reader {
    fn letter(&mut self) -> Option<u8> {
        let letter = *self.rest.as_bytes().first()?;
        self.rest = self.rest.get(1..)?;
        Some(letter)
    }

    fn number(&mut self) -> Option<usize> {
        let mut number = 0usize;
        loop {
            match self.letter()? {
                b':' => return Some(number),
                digit => number = number * 10 + usize::from(digit.wrapping_sub(b'0')),
            }
        }
    }

    fn text(&mut self) -> Option<&'static str> {
        let length = self.number()?;
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(text)
    }

    fn texts(&mut self) -> Option<Vec<Text>> {
        let count = self.number()?;
        (0..count).map(|_| self.text().map(Text::Borrowed)).collect()
    }

    fn nodes(&mut self) -> Option<Vec<Node>> {
        let count = self.number()?;
        let mut nodes = Vec::with_capacity(count);
        for _ in 0..count {
            nodes.push(self.node()?);
        }
        Some(nodes)
    }

    fn node(&mut self) -> Option<Node> {
        Some(match self.letter()? {
            b't' => Node::Text(self.text()?.into()),
            b'v' => Node::Value(self.expression()?),
            b'c' => Node::Call(helpers::named(self.text()?)?, self.arguments()?),
            b'l' => Node::Line(self.arguments()?, self.nodes()?),
            b'w' => Node::Wrap(self.arguments()?, self.nodes()?),
            b'e' => Node::Each(self.expression()?, self.nodes()?, self.nodes()?),
            b'i' => Node::If(self.expression()?, self.nodes()?, self.nodes()?),
            b'h' => Node::With(self.expression()?, self.nodes()?, self.nodes()?),
            b'n' => Node::Include(self.text()?.into(), self.optional()?),
            b'b' => Node::Body,
            b's' => Node::Style(self.texts()?),
            _ => return None,
        })
    }

    fn arguments(&mut self) -> Option<Arguments> {
        let param = self.optional()?;
        let field = match self.letter()? {
            b'=' => Some(self.text()?.into()),
            _ => None,
        };
        let count = self.number()?;
        let mut options = Vec::with_capacity(count);
        for _ in 0..count {
            options.push((self.text()?.into(), self.expression()?));
        }
        Some(Arguments { param, field, options })
    }

    fn optional(&mut self) -> Option<Option<Expression>> {
        if let Some(rest) = self.rest.strip_prefix('-') {
            self.rest = rest;
            return Some(None);
        }
        self.expression().map(Some)
    }

    fn expression(&mut self) -> Option<Expression> {
        let from = match self.letter()? {
            b'r' => From::Record(self.number()?),
            b'o' => From::Root,
            b'x' => {
                let up = self.number()?;
                let local = match self.letter()? {
                    b'i' => Local::Index,
                    b'f' => Local::First,
                    b'l' => Local::Last,
                    _ => Local::Key,
                };
                From::Local(up, local)
            }
            b'"' => return Some(Expression::Literal(Borrowed::Text(self.text()?.into()))),
            b'#' => return Some(Expression::Literal(literal(self.text()?)?)),
            b'f' => {
                let function = Function::named(self.text()?)?;
                let count = self.number()?;
                return Some(Expression::Function(function, (0..count).map(|_| self.expression()).collect::<Option<_>>()?));
            }
            _ => return None,
        };
        Some(Expression::Path(Path { from, keys: self.texts()? }))
    }
}

fn literal(json: &str) -> Option<Borrowed<'static>> {
    serde_json::from_str(json).ok().map(|value| super::template::literal(&value))
}

#[cfg(test)]
mod tests {
    use super::super::{built_in, theme};
    use super::{find, write};

    #[test]
    fn the_code_of_every_template_is_that_of_its_text() {
        let made = theme::compile_built_in().expect("the built-in templates compile");
        assert!(made == built_in::CODE, "templates or their code have changed: run `cargo xtask codegen`");
    }

    #[test]
    fn code_that_is_read_is_written_the_same() {
        for (path, _) in built_in::templates() {
            let nodes = find(built_in::CODE, &path).unwrap_or_else(|| panic!("{path} has no code"));
            let code = write([(path.as_str(), nodes.as_slice())]);
            assert!(built_in::CODE.contains(&code), "{path}");
        }
    }
}
