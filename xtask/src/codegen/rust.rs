//! Putting generated Rust together.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use anyhow::{Result, ensure};
use resume_core::tables::{fold, layout, normalise};

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

    /// The keys, each in a line and with the place of its values behind it, the slots of the hash table, and the values,
    /// of which the same run is there once. How they are read: `resume_core::tables::index`.
    pub fn print(&self, out: &mut String, name: &str, value_type: &str) -> Result<()> {
        let (mut keys, mut values) = (String::new(), Vec::new());
        let mut runs: HashMap<&[String], usize> = HashMap::new();
        // Between a third and two thirds full: a table twice as long is hardly faster, and is a part of every copy of the program.
        let count = (self.0.len() * 3 / 2 + 1).next_power_of_two();
        let mut slots = vec![0; count];
        for (key, run) in &self.0 {
            let place = *runs.entry(run).or_insert_with(|| {
                values.extend_from_slice(run);
                values.len() - run.len()
            });
            let hash = layout::Hash::of(key).0;
            let mut slot = hash as usize % count;
            while slots[slot] != 0 {
                slot = (slot + 1) % count;
            }
            ensure!(key.len() <= layout::LONGEST_KEY, "{name}: `{key}` is too long");
            ensure!(run.len() < 64, "{name}: `{key}` has too many values");
            ensure!(keys.len() + 1 < 1 << layout::PLACE_BITS, "{name}: the keys are too long for the places of slots");
            slots[slot] = (keys.len() + 1) | ((hash as usize >> (8 + layout::PLACE_BITS)) << layout::PLACE_BITS);
            let _ = writeln!(keys, "{key}\t{}{}", layout::write_number(place, 3), layout::write_number(run.len(), 1));
        }
        let _ = write!(out, "\nindex! {{ {name}: {value_type}, {count}, r#\"{keys}\"#, r#\"");
        write_numbers(out, &slots);
        out.push_str("\"#, [\n");
        for some in values.chunks(8) {
            let _ = writeln!(out, "{},", some.join(", "));
        }
        out.push_str("] }\n");
        Ok(())
    }

    /// The keys and their values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(key, values)| (key.as_str(), values.as_slice()))
    }
}

/// Numbers of four digits each, in lines.
pub fn write_numbers(out: &mut String, numbers: &[usize]) {
    for line in numbers.chunks(layout::IN_A_LINE) {
        line.iter().for_each(|number| out.push_str(&layout::write_number(*number, layout::DIGITS)));
        out.push('\n');
    }
}

/// A text of cells, each with a tab or a line feed behind it, and where they end.
pub fn print_grid(out: &mut String, name: &str, rows: &[Vec<String>]) {
    let columns = rows.first().map_or(0, Vec::len);
    let mut text = String::new();
    let mut ends = Vec::new();
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            text.push_str(cell);
            ends.push(text.len());
            text.push(if at + 1 == columns { '\n' } else { '\t' });
        }
    }
    let _ = write!(out, "\ngrid! {{ {name}, {columns}, r#\"{text}\"#, r#\"");
    write_numbers(out, &ends);
    out.push_str("\"# }\n");
}

pub fn print_sieve<const N: usize>(out: &mut String, name: &str, about: &str, sieve: &layout::Sieve<N>) {
    let _ = writeln!(out, "\n/// {about}\npub(crate) static {name}: Sieve<{N}> = Sieve([");
    for bits in sieve.0.chunks(8) {
        let bits: Vec<String> = bits.iter().map(|bits| format!("{bits:#x}")).collect();
        let _ = writeln!(out, "{},", bits.join(", "));
    }
    out.push_str("]);\n");
}

pub fn head(sources: &str, uses: &[&str]) -> String {
    let mut out = format!("// Made by `cargo xtask codegen` from {sources}. Do not edit.\n\n");
    for what in uses {
        let _ = writeln!(out, "use crate::tables::{what};");
    }
    out
}
