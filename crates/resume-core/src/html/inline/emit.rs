use super::{Delimiter, Mark, Run, Target, parse};

/// Writes inline Markdown that reads as `runs`. Characters are escaped only in a text that would read differently without.
pub fn to_markdown(runs: &[Run]) -> String {
    let plain = emit(runs, false);
    if !plain.contains(['\\', '`', '*', '_', '~', '[', '<', '&']) || parse(&plain) == runs { plain } else { emit(runs, true) }
}

/// Whether [`to_markdown`] writes `runs`, which were read from `text`, as that text again.
pub fn is_written_as(runs: &[Run], text: &str) -> bool {
    // If the plain form is the text, it reads as the runs, for they were read from it.
    emit(runs, false) == text || to_markdown(runs) == text
}

fn emit(runs: &[Run], escape: bool) -> String {
    let mut out = String::new();
    let mut open: Vec<&Mark> = Vec::new();
    let mut at = 0;
    while let Some(run) = runs.get(at) {
        at += 1;
        match run {
            Run::Text(text) if escape => push_escaped(&mut out, text),
            Run::Text(text) => out.push_str(text),
            Run::Code(code) => push_code(&mut out, code),
            Run::Break => out.push('\n'),
            Run::Paragraph => out.push_str("\n\n"),
            Run::Open(mark) => {
                if let (Mark::Link(target), Some(Run::Text(text)), Some(Run::Close)) = (mark, runs.get(at), runs.get(at + 1))
                    && is_auto(target, text)
                {
                    out.push('<');
                    out.push_str(text);
                    out.push('>');
                    at += 2;
                    continue;
                }
                out.push_str(opening(mark));
                open.push(mark);
            }
            Run::Close => match open.pop() {
                Some(Mark::Link(target) | Mark::Image(target)) => push_target(&mut out, target),
                Some(mark) => out.push_str(opening(mark)),
                None => {}
            },
        }
    }
    out
}

fn opening(mark: &Mark) -> &'static str {
    match mark {
        Mark::Emphasis(Delimiter::Star) => "*",
        Mark::Emphasis(Delimiter::Underscore) => "_",
        Mark::Strong(Delimiter::Star) => "**",
        Mark::Strong(Delimiter::Underscore) => "__",
        Mark::Strike => "~~",
        Mark::Link(_) => "[",
        Mark::Image(_) => "![",
    }
}

/// Whether the short form `<address>` says the same.
fn is_auto(target: &Target, text: &str) -> bool {
    target.title.is_empty() && (target.url == text && text.contains("://") || target.url.strip_prefix("mailto:") == Some(text))
}

fn push_target(out: &mut String, target: &Target) {
    out.push_str("](");
    let parens = target.url.contains(['(', ')']);
    if parens {
        out.push('<');
    }
    out.push_str(&target.url);
    if parens {
        out.push('>');
    }
    if !target.title.is_empty() {
        out.push_str(" \"");
        for c in target.title.chars() {
            if matches!(c, '"' | '\\') {
                out.push('\\');
            }
            out.push(c);
        }
        out.push('"');
    }
    out.push(')');
}

fn push_code(out: &mut String, code: &str) {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = code.starts_with('`') || code.ends_with('`') || (code.starts_with(' ') && code.ends_with(' '));
    let pad = if pad { " " } else { "" };
    for part in [&fence, pad, code, pad, &fence] {
        out.push_str(part);
    }
}

fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '~' | '[' | ']' | '<' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
}
