//! Inline pieces as Markdown.

use super::{Inline, parse, plain, tidy};

/// The Markdown that reads as these pieces, with as few escapes as it needs: text that means the same without any is
/// left as it is. Where no Markdown says the marks (they cross a word in a way that CommonMark does not allow), they
/// are left out and the text stays.
pub fn to_markdown(inlines: &[Inline]) -> String {
    if let [Inline::Text(text)] = inlines
        && !text.contains(['*', '_', '`', '[', '<', '&', '\\', '\n', '\r'])
    {
        return text.clone();
    }
    let wanted = tidy(inlines.to_vec());
    let outside = || punctuation_outside(&wanted);
    written(&wanted).or_else(|| written(&outside())).unwrap_or_else(|| {
        let text = vec![Inline::Text(plain(&wanted))];
        written(&text).unwrap_or_else(|| write(&text, true))
    })
}

fn written(wanted: &[Inline]) -> Option<String> {
    [false, true].into_iter().map(|escaped| write(wanted, escaped)).find(|text| parse(text) == wanted)
}

fn write(inlines: &[Inline], escaped: bool) -> String {
    let mut out = String::new();
    push(&mut out, inlines, escaped);
    out
}

fn push(out: &mut String, inlines: &[Inline], escaped: bool) {
    for inline in inlines {
        match inline {
            Inline::Text(text) if escaped => push_escaped(out, text),
            Inline::Text(text) => out.push_str(text),
            Inline::Break => out.push_str("\\\n"),
            Inline::Code(code) => push_code(out, code),
            Inline::Emphasis(content) => wrap(out, "*", content, escaped),
            Inline::Strong(content) => wrap(out, "**", content, escaped),
            Inline::Link { url, content } => push_link(out, url, content, escaped),
        }
    }
}

fn wrap(out: &mut String, mark: &str, content: &[Inline], escaped: bool) {
    out.push_str(mark);
    push(out, content, escaped);
    out.push_str(mark);
}

fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '!') {
            out.push('\\');
        }
        out.push(c);
    }
}

fn push_code(out: &mut String, code: &str) {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let needs_room = code.starts_with(['`', ' ']) && !code.trim_matches(' ').is_empty() || code.ends_with('`');
    let room = if needs_room { " " } else { "" };
    for piece in [&fence, room, code, room, &fence] {
        out.push_str(piece);
    }
}

fn push_link(out: &mut String, url: &str, content: &[Inline], escaped: bool) {
    let shown = plain(content);
    let is_auto = url.contains(':') && !url.contains(['<', '>', ' ', '\n']) && [Inline::Text(url.to_owned())] == content;
    let is_mail = url.strip_prefix("mailto:") == Some(shown.as_str()) && matches!(content, [Inline::Text(_)]);
    if is_auto || is_mail {
        out.extend(["<", &shown, ">"]);
        return;
    }
    out.push('[');
    push(out, content, escaped);
    out.push_str("](");
    let is_bare = !escaped && !url.contains(['<', '>']) && !url.contains(char::is_whitespace);
    if is_bare {
        out.push_str(url);
    } else {
        out.push('<');
        for c in url.chars() {
            if matches!(c, '<' | '>' | '\\' | '&') {
                out.push('\\');
            }
            out.push(c);
        }
        out.push('>');
    }
    out.push(')');
}

/// Emphasis that ends in punctuation before a letter is none in CommonMark (a matter of every language without spaces):
/// the punctuation goes outside.
fn punctuation_outside(inlines: &[Inline]) -> Vec<Inline> {
    let mut out = Vec::with_capacity(inlines.len());
    for inline in inlines {
        let (content, make): (_, fn(Vec<Inline>) -> Inline) = match inline {
            Inline::Emphasis(content) => (content, Inline::Emphasis),
            Inline::Strong(content) => (content, Inline::Strong),
            Inline::Text(_) | Inline::Break | Inline::Code(_) | Inline::Link { .. } => {
                out.push(inline.clone());
                continue;
            }
        };
        let mut content = punctuation_outside(content);
        let mut before = String::new();
        let mut after = String::new();
        let is_mark = |c: char| !c.is_alphanumeric();
        if let Some(Inline::Text(text)) = content.first_mut() {
            let rest = text.trim_start_matches(is_mark);
            before = text[..text.len() - rest.len()].to_owned();
            *text = rest.to_owned();
        }
        if let Some(Inline::Text(text)) = content.last_mut() {
            let length = text.trim_end_matches(is_mark).len();
            after = text.split_off(length);
        }
        out.push(Inline::Text(before));
        out.push(make(content));
        out.push(Inline::Text(after));
    }
    tidy(out)
}
