//! `codes`.

use std::fmt::Write;

use anyhow::bail;
use resume_convert::{codes, suggest};

use crate::args::Codes;
use crate::problem::Problem;
use crate::style::Style;
use crate::{Outcome, output};

/// All codes, a line each; or what one of them means.
pub(crate) fn run(arguments: &Codes) -> anyhow::Result<Outcome> {
    let mut text = String::new();
    let style = Style::of_stdout();
    let Some(name) = &arguments.code else {
        let width = codes::ALL.iter().map(|code| code.name.len()).max().unwrap_or(0);
        for code in codes::ALL {
            let _ = writeln!(text, "{:<width$}  {}", code.name, code.about);
        }
        output::stdout(text.as_bytes())?;
        return Ok(Outcome::Done);
    };
    // As findings show it: `value`, `[value]`, `invalid[value]`.
    let wanted = name.rsplit('[').next().unwrap_or(name).trim_end_matches(']').to_ascii_lowercase();
    let Some(code) = codes::ALL.iter().find(|code| code.name == wanted) else {
        let problem = Problem::new(format!("there is no code `{name}`"));
        bail!(match suggest::closest(&wanted, codes::ALL.iter().map(|code| code.name)) {
            Some(near) => problem.hint(format!("did you mean `{near}`?")),
            None => problem.hint("`resume-convert codes` lists them"),
        });
    };
    let name = style.emphasis(code.name);
    let _ =
        writeln!(text, "{name} ({})\n\n{}\n\n{}\n\nFor example: {}", code.severity, code.about, code.explanation, code.example);
    output::stdout(text.as_bytes())?;
    Ok(Outcome::Done)
}
