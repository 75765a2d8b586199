use std::cell::Cell;

use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderError, RenderErrorReason, Renderable,
};

/// How deep templates may include each other.
const DEPTH: usize = 32;

thread_local! {
    static INSIDE: Cell<usize> = const { Cell::new(0) };
}

pub fn register(registry: &mut Handlebars<'static>) {
    registry.register_helper("include", Box::new(Include));
    registry.register_helper("body", Box::new(Body));
}

/// `{{include "name"}}`: another template about the same record. As `{{> name}}`, which copies the record first.
struct Include;

impl HelperDef for Include {
    fn call<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        registry: &'reg Handlebars<'reg>,
        context: &'rc Context,
        rc: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        render(h.param(0).and_then(|p| p.value().as_str()).unwrap_or(""), registry, context, rc, out)
    }
}

/// `{{body}}`: the section that is the record around, by the template of its kind.
struct Body;

impl HelperDef for Body {
    fn call<'reg: 'rc, 'rc>(
        &self,
        _: &Helper<'rc>,
        registry: &'reg Handlebars<'reg>,
        context: &'rc Context,
        rc: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let name = super::record(context, rc).get("key").and_then(|key| key.as_str()).unwrap_or("").to_owned();
        render(&name, registry, context, rc, out)
    }
}

fn render<'reg: 'rc, 'rc>(
    name: &str,
    registry: &'reg Handlebars<'reg>,
    context: &'rc Context,
    rc: &mut RenderContext<'reg, 'rc>,
    out: &mut dyn Output,
) -> HelperResult {
    let Some(template) = registry.get_template(name) else {
        return Err(RenderErrorReason::PartialNotFound(name.to_owned()).into());
    };
    let depth = INSIDE.get();
    if depth == DEPTH {
        return Err(RenderError::from(RenderErrorReason::Other("templates include each other without end".to_owned())));
    }
    INSIDE.set(depth + 1);
    let before = rc.get_current_template_name();
    let result = template.render(registry, context, rc, out);
    rc.set_current_template_name(before);
    INSIDE.set(depth);
    result
}
