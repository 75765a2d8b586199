use std::io::{Read as _, Write as _};
fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input).unwrap();
    let from = resume_convert::format(&args[0]).unwrap();
    let to = resume_convert::format(&args[1]).unwrap();
    let lossless = args.get(2).is_some_and(|a| a == "--lossless");
    match resume_convert::convert(
        input.as_bytes(),
        Some(from),
        None,
        to,
        &resume_convert::ConvertOptions { lossless, ..Default::default() },
    ) {
        Ok(c) => {
            std::io::stdout().write_all(&c.bytes).unwrap();
            for d in c.diagnostics {
                let line = d.span.as_ref().map(|s| resume_convert::locate::place(&input, s.start).line);
                eprintln!("{}[{}] {} line {:?}: {}", d.kind.name(), d.code, d.pointer, line, d.message);
            }
        }
        Err(f) => eprintln!("FAIL {f} {:?} {:?}", f.span, f.hint),
    }
}
