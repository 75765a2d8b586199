//! A bare Handlebars page: every text of a résumé, in a template without helpers.

use std::fmt::Write;

use handlebars::{Context, Handlebars};
use serde_json::Value;

/// A page template that shows every text of `value`, compiled, and what it is rendered with.
pub struct Bare {
    registry: Handlebars<'static>,
    context: Context,
}

impl Bare {
    /// The page of a value.
    ///
    /// # Panics
    /// When Handlebars does not take the template.
    pub fn new(value: &Value) -> Self {
        let mut template = String::from("<!doctype html>\n<html lang=\"en\">\n<body>\n");
        show(value, "", &mut template);
        template.push_str("</body>\n</html>\n");
        let mut registry = Handlebars::new();
        registry.register_template_string("page", &template).unwrap_or_else(|error| panic!("{error}"));
        Self { registry, context: Context::wraps(value).unwrap_or_else(|error| panic!("{error}")) }
    }

    /// Renders it.
    ///
    /// # Panics
    /// When Handlebars fails.
    pub fn render(&self) -> String {
        self.registry.render_with_context("page", &self.context).unwrap_or_else(|error| panic!("{error}"))
    }
}

/// Lists become loops, as people write them.
fn show(value: &Value, path: &str, out: &mut String) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                show(value, &path, out);
            }
        }
        Value::Array(items) => {
            let _ = writeln!(out, "<ul>{{{{#each {path}}}}}<li>");
            // The first item stands for all, which are alike here.
            match items.first() {
                Some(Value::Object(map)) => show(&Value::Object(map.clone()), "", out),
                Some(item) => show(item, "this", out),
                None => {}
            }
            out.push_str("</li>{{/each}}</ul>\n");
        }
        Value::String(_) => {
            let _ = writeln!(out, "<p class=\"value\">{{{{{path}}}}}</p>");
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
