//! The documentation: links between its pages lead somewhere.

use std::path::{Path, PathBuf};

use crate::expect::root;

/// Pages that are linked to and not written yet. The test fails when one is there, so that it is taken off the list.
const PENDING: &[&str] = &["crates/resume-core/data/README.md", "schemas/resume.schema.json"];

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
            let is_pending = PENDING.contains(&normal(&full).as_str());
            if full.exists() == is_pending {
                broken.push(format!("{}: {target}{}", page.display(), if is_pending { " is there now" } else { "" }));
            }
        }
    }
    assert!(count > 10, "links are found");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The path in the repository.
fn normal(path: &Path) -> String {
    let root = root();
    let mut parts: Vec<&str> = Vec::new();
    for part in path.strip_prefix(&root).unwrap_or(path).to_str().unwrap_or("").split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
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
