//! Putting generated Rust together.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use anyhow::{Context, Result, ensure};
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

    /// Takes out the keys that, without their diacritics, are keys of the same values: those are found all the same by what
    /// looks for both.
    pub fn without_unfolded(&mut self) {
        let is_found = |key: &String, run: &Vec<String>| {
            let folded = fold(key);
            folded != *key && self.0.get(&folded).is_some_and(|other| other == run)
        };
        let found: Vec<String> = self.0.iter().filter(|(key, run)| is_found(key, run)).map(|(key, _)| key.clone()).collect();
        found.iter().for_each(|key| self.remove(key));
    }

    /// The keys, each in a line and with the number of its run of values behind it, the hash table, and the runs, each of which
    /// is there once. How they are read: `resume_core::tables::index`.
    pub fn print(&self, out: &mut String, name: &str, value_type: &str) -> Result<()> {
        let (mut text, mut values, mut starts) = (String::new(), Vec::new(), vec![0]);
        let mut runs: HashMap<&[String], usize> = HashMap::new();
        let mut keys = Vec::new();
        for (key, run) in &self.0 {
            let number = *runs.entry(run).or_insert_with(|| {
                values.extend_from_slice(run);
                starts.push(values.len());
                starts.len() - 2
            });
            ensure!(key.len() <= layout::LONGEST_KEY, "{name}: `{key}` is too long");
            ensure!(text.len() + 1 < 1 << layout::PLACE_BITS, "{name}: the keys are too long for the places of slots");
            keys.push((layout::Hash::of(key), text.len() + 1));
            let _ = writeln!(text, "{key}{}", layout::write_number(number));
        }
        ensure!(runs.len() <= layout::NUMBERS && values.len() < 1 << 16, "{name}: there are too many values");
        let (moved, slots) = spread(&keys).with_context(|| format!("{name}: two keys have the same hash"))?;
        let _ = write!(out, "\nindex! {{ {name}: {value_type}, r#\"{text}\"#, ");
        print_numbers(out, layout::MOVED, &moved);
        out.push_str(", ");
        print_numbers(out, layout::SLOT, &slots);
        let starts: Vec<String> = starts.iter().map(usize::to_string).collect();
        let _ = writeln!(out, ", [{}], [", starts.join(", "));
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

/// Gives each key, of which there are the hash and the place, a slot of its own: by what number each bucket is moved, and
/// the slots. Nothing when two hashes are the same.
fn spread(keys: &[(layout::Hash, usize)]) -> Option<(Vec<usize>, Vec<usize>)> {
    let spread = layout::Spread { buckets: keys.len() / 5 + 1, slots: keys.len() + keys.len() / 50 + 1 };
    let mut buckets = vec![Vec::new(); spread.buckets];
    keys.iter().for_each(|(hash, place)| buckets[spread.bucket(*hash)].push((*hash, *place)));
    // Those of many keys first, while there is room.
    let mut order: Vec<usize> = (0..buckets.len()).collect();
    order.sort_by_key(|bucket| std::cmp::Reverse(buckets[*bucket].len()));
    let (mut moved, mut slots) = (vec![0; spread.buckets], vec![0; spread.slots]);
    for bucket in order {
        let keys = &buckets[bucket];
        let places = |by: usize| {
            let mut places: Vec<usize> = keys.iter().map(|(hash, _)| spread.slot(*hash, by)).collect();
            let are_free = places.iter().all(|slot| slots[*slot] == 0);
            let given = places.clone();
            places.sort_unstable();
            places.dedup();
            (are_free && places.len() == keys.len()).then_some(given)
        };
        let (by, places) = (0..1 << (8 * layout::MOVED)).find_map(|by| Some((by, places(by)?)))?;
        moved[bucket] = by;
        for (slot, (hash, place)) in places.into_iter().zip(keys) {
            slots[slot] = place | layout::mark(*hash) << layout::PLACE_BITS;
        }
    }
    Some((moved, slots))
}

/// Numbers of so many bytes each, the lowest first, as a string of bytes.
pub fn print_numbers(out: &mut String, bytes: usize, numbers: &[usize]) {
    const IN_A_LINE: usize = 40;
    let all: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes().into_iter().take(bytes)).collect();
    out.push_str("b\"");
    for (at, byte) in all.iter().enumerate() {
        if at % IN_A_LINE == 0 && at > 0 {
            out.push_str("\\\n");
        }
        match byte {
            // White space at the beginning of a line is none of the string's.
            b' ' if at % IN_A_LINE == 0 => out.push_str("\\x20"),
            _ => out.extend(byte.escape_ascii().map(char::from)),
        }
    }
    out.push('"');
}

/// Cells in rows: their text, a line for each row, how many bytes each has, and where the rows begin.
pub fn print_grid(out: &mut String, name: &str, rows: &[Vec<String>]) -> Result<()> {
    let (mut text, mut lengths, mut starts) = (String::new(), Vec::new(), Vec::new());
    for row in rows {
        starts.push(text.len());
        for cell in row {
            ensure!(cell.len() < 256, "{name}: `{cell}` is too long");
            text.push_str(cell);
            lengths.push(cell.len());
        }
        text.push('\n');
    }
    let columns = rows.first().map_or(0, Vec::len);
    let _ = write!(out, "\ngrid! {{ {name}, {columns}, r#\"{text}\"#, ");
    print_numbers(out, 1, &lengths);
    out.push_str(", ");
    print_numbers(out, layout::SLOT, &starts);
    out.push_str(" }\n");
    Ok(())
}

pub fn print_sieve(out: &mut String, name: &str, about: &str, sieve: &layout::Sieve) {
    let _ = writeln!(out, "\n/// {about}\npub(crate) static {name}: Sieve = Sieve([");
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
