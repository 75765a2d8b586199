//! Reading the data files: UTF-8, tab separated, `#` comments.

use std::path::Path;

use anyhow::{Context, Result, bail};

pub struct Row {
    /// File name and line, for messages.
    pub place: String,
    pub cells: Vec<String>,
}

impl Row {
    pub fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", String::as_str)
    }

    /// The words of a cell, parted by `; `.
    pub fn words(&self, at: usize) -> impl Iterator<Item = &str> {
        self.cell(at).split(';').map(str::trim).filter(|w| !w.is_empty())
    }
}

/// The rows of a data file that has so many columns; trailing empty cells may be left out.
pub fn read(folder: &Path, name: &str, columns: usize) -> Result<Vec<Row>> {
    let text = std::fs::read_to_string(folder.join(name)).with_context(|| format!("reading {name}"))?;
    let mut rows = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let place = format!("{name}:{}", number + 1);
        let cells: Vec<String> = line.split('\t').map(|c| c.trim().to_owned()).collect();
        if cells.len() > columns {
            bail!("{place}: {} columns, expected {columns}", cells.len());
        }
        rows.push(Row { place, cells });
    }
    Ok(rows)
}
