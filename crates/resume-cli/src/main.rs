//! The binary `resume-convert`.

use std::io::Write;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, input, _, to, rest @ ..] = arguments.as_slice() else { anyhow::bail!("IN --to FORMAT [--lossless]") };
    let Some(to) = resume_convert::format(to) else { anyhow::bail!("no format is named {to}") };
    let bytes = std::fs::read(input)?;
    let options = resume_convert::ConvertOptions { lossless: !rest.is_empty(), ..Default::default() };
    let converted = resume_convert::convert(&bytes, None, Some(input), to, &options)?;
    let text = String::from_utf8_lossy(&bytes);
    let mut stderr = std::io::stderr().lock();
    for d in &converted.diagnostics {
        let place = d.span.as_ref().map(|s| resume_convert::locate::place(&text, s.start));
        let (line, column) = place.map_or((0, 0), |p| (p.line, p.column));
        writeln!(stderr, "{input}:{line}:{column}: {}[{}]: {} ({})", d.kind.name(), d.code, d.message, d.pointer)?;
    }
    std::io::stdout().write_all(&converted.bytes)?;
    Ok(())
}
