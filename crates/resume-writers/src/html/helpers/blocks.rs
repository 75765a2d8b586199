use handlebars::{Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, Renderable};
use resume_core::html;

use super::words;
use crate::inline_html::push_attribute;

pub fn register(registry: &mut Handlebars<'static>) {
    registry.register_helper("line", Box::new(Line));
    registry.register_helper("wrap", Box::new(Wrap));
}

/// Output that can be taken back.
struct Buffer(String);

impl Output for Buffer {
    fn write(&mut self, text: &str) -> Result<(), std::io::Error> {
        self.0.push_str(text);
        Ok(())
    }
}

fn push_element(h: &Helper<'_>, content: &str, out: &mut dyn Output) -> HelperResult {
    let content = content.trim();
    if content.is_empty() {
        return Ok(());
    }
    let option = |name: &str| h.hash_get(name).and_then(|v| v.value().as_str());
    let Some(tag) = option("tag") else { return Ok(out.write(content)?) };
    let mut start = format!("<{tag}");
    if let Some(class) = option("class") {
        push_attribute(&mut start, "class", class);
    }
    if let Some(record) = option("record") {
        push_attribute(&mut start, html::RECORD, record);
    }
    let gap = if content.contains('\n') { "\n" } else { "" };
    Ok(out.write(&format!("{start}>{gap}{content}{gap}</{tag}>"))?)
}

/// `{{#line tag="p" class="…"}}…{{/line}}`: what its pieces show, with commas or dots between them; no element if that is nothing.
struct Line;

impl HelperDef for Line {
    fn call<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        registry: &'reg Handlebars<'reg>,
        context: &'rc Context,
        rc: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let Some(template) = h.template() else { return Ok(()) };
        let words = words(context.data());
        let comma = h.hash_get("sep").and_then(|v| v.value().as_str()).unwrap_or_else(|| words.separator());
        // A style sheet can put the pieces of a heading below each other, and hide what parts them.
        let comma = match h.hash_get("tag").and_then(|v| v.value().as_str()) {
            Some("h3") => format!("<span class=\"sep\">{comma}</span>"),
            _ => comma.to_owned(),
        };
        let mut line = Buffer(String::new());
        for element in &template.elements {
            let before = line.0.len();
            if before > 0 {
                line.0.push_str(&comma);
            }
            let start = line.0.len();
            element.render(registry, context, rc, &mut line)?;
            if line.0.get(start..).is_none_or(|piece| piece.trim().is_empty()) {
                line.0.truncate(before);
            }
        }
        push_element(h, &line.0, out)
    }
}

/// `{{#wrap tag="ul" class="…" record="…"}}…{{/wrap}}`: an element around what is shown; none if that is nothing.
struct Wrap;

impl HelperDef for Wrap {
    fn call<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        registry: &'reg Handlebars<'reg>,
        context: &'rc Context,
        rc: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let Some(template) = h.template() else { return Ok(()) };
        let mut content = Buffer(String::new());
        template.render(registry, context, rc, &mut content)?;
        push_element(h, &content.0, out)
    }
}
