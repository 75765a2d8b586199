//! Putting generated Rust together.

use std::collections::BTreeMap;
use std::fmt::Write;

use resume_core::tables::{fold, normalise};

/// `skill-level`, `basics.summary`, `zh-Hans` -> `SkillLevel`, `BasicsSummary`, `ZhHans`.
pub fn camel(key: &str) -> String {
    key.split(['-', '.', '_'])
        .flat_map(|part| {
            let (first, rest) = part.split_at(part.len().min(1));
            [first.to_ascii_uppercase(), rest.to_owned()]
        })
        .collect()
}

/// The keys under which a word is found: normalised, and as people write who leave out its diacritics.
pub fn keys(word: &str, locale: &str) -> Vec<String> {
    let key = normalise(word);
    let mut keys = vec![fold(&key), key.clone()];
    let digraphs: &[(char, &str)] = match locale {
        "de" => &[('ä', "ae"), ('ö', "oe"), ('ü', "ue"), ('ß', "ss")],
        "da" | "nb" => &[('æ', "ae"), ('ø', "oe"), ('å', "aa")],
        "sv" | "fi" => &[('ä', "ae"), ('ö', "oe"), ('å', "aa")],
        _ => &[],
    };
    keys.push(digraphs.iter().fold(key, |key, (letter, two)| key.replace(*letter, two)));
    keys.sort();
    keys.dedup();
    keys.retain(|k| !k.is_empty());
    keys
}

/// Serbian Cyrillic in the Latin alphabet, letter by letter.
pub fn serbian_latin(text: &str) -> String {
    const LETTERS: &[(char, &str)] = &[
        ('а', "a"),
        ('б', "b"),
        ('в', "v"),
        ('г', "g"),
        ('д', "d"),
        ('ђ', "đ"),
        ('е', "e"),
        ('ж', "ž"),
        ('з', "z"),
        ('и', "i"),
        ('ј', "j"),
        ('к', "k"),
        ('л', "l"),
        ('љ', "lj"),
        ('м', "m"),
        ('н', "n"),
        ('њ', "nj"),
        ('о', "o"),
        ('п', "p"),
        ('р', "r"),
        ('с', "s"),
        ('т', "t"),
        ('ћ', "ć"),
        ('у', "u"),
        ('ф', "f"),
        ('х', "h"),
        ('ц', "c"),
        ('ч', "č"),
        ('џ', "dž"),
        ('ш', "š"),
    ];
    let latin = |c: char| LETTERS.iter().find(|(cyrillic, _)| *cyrillic == c).map(|(_, latin)| *latin);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let lower = c.to_lowercase().next().unwrap_or(c);
        match latin(lower) {
            Some(letters) if lower == c => out.push_str(letters),
            Some(letters) => {
                let mut rest = letters.chars();
                out.extend(rest.next().into_iter().flat_map(char::to_uppercase));
                out.extend(rest);
            }
            None => out.push(c),
        }
    }
    out
}

/// Values by key; the same value is there once, in the order of coming.
#[derive(Default)]
pub struct Index(BTreeMap<String, Vec<String>>);

impl Index {
    pub fn add(&mut self, key: String, value: String) {
        let values = self.0.entry(key).or_default();
        if !values.contains(&value) {
            values.push(value);
        }
    }

    pub fn get(&self, key: &str) -> &[String] {
        self.0.get(key).map_or(&[], Vec::as_slice)
    }

    pub fn remove(&mut self, key: &str) {
        self.0.remove(key);
    }

    pub fn print(&self, out: &mut String, name: &str, value_type: &str) {
        let _ = writeln!(out, "\nindex! {{ {name}: {value_type};");
        for (key, values) in &self.0 {
            for value in values {
                let _ = writeln!(out, "{key:?} => {value};");
            }
        }
        out.push_str("}\n");
    }
}

pub fn print_grid(out: &mut String, name: &str, rows: &[Vec<String>]) {
    let columns = rows.first().map_or(0, Vec::len);
    let _ = writeln!(out, "\ngrid! {{ {name}: {columns};");
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| format!("{cell:?}")).collect();
        let _ = writeln!(out, "{};", cells.join(", "));
    }
    out.push_str("}\n");
}

pub fn head(sources: &str, uses: &[&str]) -> String {
    let mut out = format!("// Made by `cargo xtask codegen` from {sources}. Do not edit.\n\n");
    for what in uses {
        let _ = writeln!(out, "use crate::tables::{what};");
    }
    out
}
