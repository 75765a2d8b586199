//! Golden files: each `tests/golden/NAME/in.EXTENSION` is converted into every format, and what comes out, with what was
//! found on the way, is compared with the files beside it.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use resume_convert::{ConvertOptions, FORMATS, PartialDate, convert, locate};

use crate::expect::{all_as_expected, expect, root};

#[test]
fn golden_files() {
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(root().join("tests/golden")).expect("golden files").map(|e| e.expect("an entry").path()).collect();
    folders.sort();
    assert!(!folders.is_empty());
    let differences: Vec<String> = folders.iter().flat_map(|folder| check(folder)).collect();
    all_as_expected(&differences);
}

fn check(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").path());
    let input = entries.into_iter().find(|p| p.file_stem().is_some_and(|s| s == "in")).expect("an input");
    let bytes = std::fs::read(&input).expect("an input");
    let text = String::from_utf8(bytes.clone()).expect("UTF-8");
    let name = input.file_name().and_then(|n| n.to_str()).expect("a name");
    let mut options = ConvertOptions::default();
    options.write.date = "2024-01-01".parse::<PartialDate>().ok();
    options.read.date = options.write.date;
    let mut found = String::new();
    let mut differences = Vec::new();
    for format in FORMATS.iter().filter(|f| f.write.is_some()) {
        let converted = convert(&bytes, None, Some(name), format, &options).unwrap_or_else(|e| panic!("{name}: {e}"));
        let _ = writeln!(found, "to {}", format.name);
        for d in &converted.diagnostics {
            let place = d.span.as_ref().map_or(String::new(), |span| {
                let place = locate::place(&text, span.start);
                format!("{}:{}: ", place.line, place.column)
            });
            let _ = writeln!(found, "  {place}{}[{}]: {} ({})", d.kind.name(), d.code, d.message, d.pointer);
        }
        let output = without_style(String::from_utf8(converted.bytes).expect("UTF-8"));
        differences.extend(expect(&folder.join(format!("{}.{}", format.name, format.extensions[0])), &output));
    }
    differences.extend(expect(&folder.join("found.txt"), &found));
    differences
}

/// A page without its style, which stands in `templates/` and would be most of the file.
pub fn without_style(page: String) -> String {
    match (page.find("<style>"), page.find("</style>")) {
        (Some(start), Some(end)) => format!("{}<style>…{}", &page[..start], &page[end..]),
        _ => page,
    }
}
