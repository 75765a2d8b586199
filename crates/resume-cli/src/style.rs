//! How text is written for where it goes: colour, and nothing that commands a terminal.

use std::borrow::Cow;
use std::io::IsTerminal;
use std::sync::OnceLock;

use clap::ValueEnum;
use resume_convert::Severity;

/// When to colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum Colour {
    // On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    // Also into files and pipes
    Always,
    // Not at all
    Never,
}

/// What `--color` says. Set once, before anything is written.
static COLOUR: OnceLock<Colour> = OnceLock::new();

/// Takes the user's choice for the rest of the run.
pub(crate) fn choose(colour: Colour) {
    let _ = COLOUR.set(colour);
}

/// How to write for where it goes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) colour: bool,
    /// Whether findings come with their line of the source.
    pub(crate) snippets: bool,
}

impl Style {
    /// For standard error.
    pub(crate) fn of_stderr() -> Self {
        Self::of(std::io::stderr().is_terminal())
    }

    /// For standard output.
    pub(crate) fn of_stdout() -> Self {
        Self::of(std::io::stdout().is_terminal())
    }

    fn of(is_terminal: bool) -> Self {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|v| v == "dumb");
        let colour = match COLOUR.get().copied().unwrap_or_default() {
            Colour::Auto => is_terminal && !is_set("NO_COLOR") && !is_dumb,
            Colour::Always => true,
            Colour::Never => false,
        };
        Self { colour, snippets: is_terminal }
    }

    /// Text between an SGR code (ECMA-48) and its end.
    pub(crate) fn painted(self, code: &str, text: &str) -> String {
        if self.colour && !text.is_empty() { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// A word in the colour of a severity.
    pub(crate) fn severity(self, severity: Severity, text: &str) -> String {
        let code = match severity {
            Severity::Error => "1;31",
            Severity::Warning => "1;33",
            Severity::Note => "1;36",
        };
        self.painted(code, text)
    }

    /// A word that stands out.
    pub(crate) fn emphasis(self, text: &str) -> String {
        self.painted("1", text)
    }

    /// What stands back.
    pub(crate) fn faint(self, text: &str) -> String {
        self.painted("2", text)
    }
}

/// Whether a character commands a terminal, or cannot be seen and moves what is seen.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The same text with control characters, line breaks and direction marks made visible, so that nothing in a résumé or a
/// file name commands the terminal.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\0'..='\u{1f}' => out.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}')),
            '\u{7f}' => out.push('\u{2421}'),
            c if is_hidden(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out.into()
}

/// JSON text whose hidden characters are escaped (RFC 8259, section 7). They stand within strings alone.
pub(crate) fn visible_json(text: String) -> String {
    let is_hidden = |c: char| is_hidden(c) && c != '\n';
    if !text.contains(is_hidden) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_hidden(c) {
            c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
        } else {
            out.push(c);
        }
    }
    out
}

/// Writes to standard error. Nobody can be told that it fails.
pub(crate) fn eprint(text: &str) {
    let _ = std::io::Write::write_all(&mut std::io::stderr(), text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_shown() {
        assert_eq!(visible("one\ntwo\u{7f}"), "one␊two␡");
        assert_eq!(visible("نص عربي"), "نص عربي");
        assert_eq!(visible("a\u{9b}31m\u{202e}"), "a\\u{9b}31m\\u{202e}");
    }

    #[test]
    fn hidden_characters_of_json_are_escaped_and_the_same_when_read() {
        let text = "\u{9b}31m \u{202e} \u{e0041} é 周";
        let json = visible_json(serde_json::Value::from(text).to_string());
        assert_eq!(json, "\"\\u009b31m \\u202e \\udb40\\udc41 é 周\"");
        assert_eq!(serde_json::from_str::<String>(&json).ok().as_deref(), Some(text));
    }
}
