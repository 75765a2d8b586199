//! Converts a résumé in memory and prints what was found on the way:
//! `cargo run -p resume-convert --example convert -- examples/full.json europass`

use std::error::Error;

use resume_convert::{ConvertOptions, convert, format, locate};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("usage: convert FILE FORMAT")?;
    let target = arguments.next().ok_or("usage: convert FILE FORMAT")?;
    let target = format(&target).ok_or("no such format")?;

    // All input and output is the caller's: the library sees bytes and a name.
    let input = std::fs::read(&path)?;
    let converted = convert(&input, None, Some(&path), target, &ConvertOptions::default())?;

    let text = resume_convert::decode(&input)?.text;
    let mut report = String::new();
    for finding in &converted.diagnostics {
        let place = finding.span.as_ref().map(|span| locate::place(&text, span.start));
        let (line, column) = place.map_or((0, 0), |place| (place.line, place.column));
        report += &format!("{path}:{line}:{column}: {}[{}]: {}\n", finding.kind.name(), finding.code, finding.message);
    }
    std::io::Write::write_all(&mut std::io::stderr(), report.as_bytes())?;
    std::io::Write::write_all(&mut std::io::stdout(), &converted.bytes)?;
    Ok(())
}
