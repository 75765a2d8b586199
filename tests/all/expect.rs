//! Expected texts in committed files; `UPDATE_EXPECT=1 cargo test` writes them anew.

use std::path::{Path, PathBuf};

/// The repository's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the repository").to_owned()
}

/// Compares a text with the file that holds what it should be; gives back what is different, if anything is.
pub fn expect(path: &Path, actual: &str) -> Option<String> {
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return None;
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, actual).expect("the expected file is written");
        return None;
    }
    let line = |text: &str, at: usize| text.lines().nth(at).map_or("(the end)".to_owned(), |l| format!("{l:?}"));
    let at = expected.lines().zip(actual.lines()).take_while(|(a, b)| a == b).count();
    let path = path.strip_prefix(root()).unwrap_or(path).display();
    Some(format!("{path}:{}:\n  expected {}\n  found    {}", at + 1, line(&expected, at), line(actual, at)))
}

/// Fails with everything that was different.
pub fn all_as_expected(differences: &[String]) {
    assert!(differences.is_empty(), "{}\n(UPDATE_EXPECT=1 takes what was found)", differences.join("\n"));
}
