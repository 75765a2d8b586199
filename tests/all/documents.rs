//! The documentation: links between its pages lead somewhere.

use std::path::PathBuf;

use crate::expect::root;

#[test]
fn links_lead_somewhere() {
    let mut broken = Vec::new();
    let mut count = 0;
    for page in pages() {
        let text = std::fs::read_to_string(&page).expect("a page");
        for target in links(&text) {
            count += 1;
            let path = target.split('#').next().unwrap_or("");
            if path.is_empty() || path.contains("://") || path.starts_with("mailto:") {
                continue;
            }
            let full = page.parent().expect("a folder").join(path);
            if !full.exists() {
                broken.push(format!("{}: {target}", page.display()));
            }
        }
    }
    assert!(count > 10, "links are found");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The project's own pages, not what tests and themes consist of.
fn pages() -> Vec<PathBuf> {
    let mut pages = Vec::new();
    for folder in ["", "docs", "docs/formats", "crates/resume-core/data"] {
        let Ok(entries) = std::fs::read_dir(root().join(folder)) else { continue };
        pages.extend(entries.filter_map(|e| e.ok().map(|e| e.path())).filter(|p| p.extension().is_some_and(|e| e == "md")));
    }
    pages
}

/// The targets of inline links, outside of code.
fn links(text: &str) -> Vec<&str> {
    let mut is_code = false;
    let mut found = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        }
        let prose = line.split('`').step_by(2);
        if !is_code {
            found.extend(prose.flat_map(|piece| piece.split("](").skip(1).filter_map(|rest| rest.split(')').next())));
        }
    }
    found
}
