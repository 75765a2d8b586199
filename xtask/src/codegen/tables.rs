//! The tables of words and codes.

use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use resume_core::tables::layout::{self, Hash, Sieve, beginning, ending, plain_word};

use super::Made;
use super::rust::{self, Index, camel, head, keys, print_grid};
use super::tsv::{self, Row};

pub fn make(data: &Path) -> Result<Vec<Made>> {
    let locales = Locales::read(data)?;
    let mut files = vec![
        ("locales", locales.make()?),
        ("sections", sections(data, &locales)?),
        ("labels", labels(data, &locales)?),
        ("months", months(data, &locales)?),
        ("date_words", date_words(data)?),
        ("words", words(data, &locales)?),
        ("eras", eras(data)?),
        ("countries", countries(data, &locales)?),
        ("languages", languages(data, &locales)?),
        ("networks", networks(data)?),
        ("page", page(data)?),
        ("stopwords", stopwords(data)?),
        ("towns", towns(data)?),
        ("europass", super::europass::make(data)?),
    ];
    let mut module = "// Made by `cargo xtask codegen`. Do not edit.\n\n".to_owned();
    files.sort();
    for (name, _) in &files {
        let _ = writeln!(module, "#[rustfmt::skip]\npub mod {name};");
    }
    files.push(("mod", module));
    let folder = Path::new("crates/resume-core/src/tables/generated");
    Ok(files.into_iter().map(|(name, text)| Made { path: folder.join(format!("{name}.rs")), text }).collect())
}

/// The hashes of the names of towns, in groups by their upper eight bits: where the groups end, then the lower bits.
fn towns(data: &Path) -> Result<String> {
    let names = std::fs::read_to_string(data.join("place-names.txt")).context("place-names.txt")?;
    let mut hashes: Vec<usize> = names.lines().map(|name| Hash::of(name).0 as usize).collect();
    hashes.sort_unstable();
    hashes.dedup();
    let ends = (0..256).map(|group| hashes.partition_point(|hash| hash >> 24 <= group));
    let numbers: Vec<usize> = ends.chain(hashes.iter().map(|hash| hash & 0xff_ffff)).collect();
    let mut out = head("data/place-names.txt", &[]);
    out.push_str("\n/// Names of towns, as `places` reads them.\npub(crate) static TOWNS: &[u8] = ");
    rust::print_numbers(&mut out, layout::SLOT, &numbers);
    out.push_str(";\n");
    Ok(out)
}

pub struct Locales {
    rows: Vec<Row>,
    columns: HashMap<String, usize>,
}

impl Locales {
    fn read(data: &Path) -> Result<Self> {
        let rows = tsv::read(data, "locales.tsv", 5)?;
        let columns = rows.iter().enumerate().map(|(at, row)| (row.cell(0).to_owned(), at)).collect();
        Ok(Self { rows, columns })
    }

    fn count(&self) -> usize {
        self.rows.len()
    }

    /// The column of the language a row is for.
    fn column(&self, row: &Row, cell: usize) -> Result<usize> {
        let tag = row.cell(cell);
        self.columns.get(tag).copied().with_context(|| format!("{}: language {tag:?} is not in locales.tsv", row.place))
    }

    fn make(&self) -> Result<String> {
        let mut out = head("data/locales.tsv", &["index::{grid, index}"]);
        out.push_str("\n/// A language that the tables have words in.\n");
        out.push_str("#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]\n#[repr(u8)]\npub enum Locale {\n");
        for row in &self.rows {
            let _ = writeln!(out, "    /// {}.\n    {},", row.cell(1), camel(row.cell(0)));
        }
        out.push_str(
            "}\n\nimpl Locale {\n    /// All of them, in the order of the table.\n    pub const ALL: &'static [Self] = &[",
        );
        for row in &self.rows {
            let _ = write!(out, "Self::{}, ", camel(row.cell(0)));
        }
        out.push_str("];\n\n    /// The BCP 47 tag.\n    pub const fn tag(self) -> &'static str {\n        match self {\n");
        for row in &self.rows {
            let _ = writeln!(out, "            Self::{} => {:?},", camel(row.cell(0)), row.cell(0));
        }
        out.push_str("        }\n    }\n}\n");
        let mut aliases = Index::default();
        for row in &self.rows {
            for tag in [row.cell(0)].into_iter().chain(row.cell(2).split_whitespace()) {
                let key = tag.to_ascii_lowercase();
                if !aliases.get(&key).is_empty() {
                    bail!("{}: {tag} is there twice", row.place);
                }
                aliases.add(key, format!("Locale::{}", camel(row.cell(0))));
            }
        }
        aliases.print(&mut out, "ALIASES", "Locale")?;
        let patterns: Vec<_> = self.rows.iter().map(|row| vec![row.cell(3).to_owned(), row.cell(4).to_owned()]).collect();
        print_grid(&mut out, "PATTERNS", &patterns)?;
        Ok(out)
    }
}

fn eras(data: &Path) -> Result<String> {
    let mut out = head("data/eras.tsv", &[]);
    out.push_str("\n/// The name of each era as it stands before a year, and what to add to its years.\n#[rustfmt::skip]\npub const ALL: &[(&str, i32)] = &[\n");
    for row in tsv::read(data, "eras.tsv", 2)? {
        let offset: i32 = row.cell(1).parse().with_context(|| format!("{}: no number", row.place))?;
        let _ = writeln!(out, "    ({:?}, {offset}),", row.cell(0));
    }
    out.push_str("];\n");
    Ok(out)
}

/// Reads a table with a language column, and adds what follows from it: Serbian in the Latin alphabet.
fn read_with_serbian(data: &Path, name: &str, columns: usize, language: usize) -> Result<Vec<Row>> {
    let mut rows = tsv::read(data, name, columns)?;
    let latin: Vec<Row> = rows
        .iter()
        .filter(|row| row.cell(language) == "sr")
        .map(|row| {
            let mut cells: Vec<String> = row.cells.iter().map(|cell| rust::serbian_latin(cell)).collect();
            cells[language] = "sr-Latn".into();
            Row { place: row.place.clone(), cells }
        })
        .collect();
    rows.extend(latin);
    Ok(rows)
}

fn sections(data: &Path, locales: &Locales) -> Result<String> {
    let mut titles = vec![vec![String::new(); locales.count()]; resume_core::tables::Section::ALL.len()];
    let mut index = Index::default();
    for row in read_with_serbian(data, "sections.tsv", 3, 1)? {
        let section = resume_core::tables::Section::from_key(row.cell(0))
            .with_context(|| format!("{}: no section {:?}", row.place, row.cell(0)))?;
        let column = locales.column(&row, 1)?;
        for word in row.words(2) {
            for key in keys(word, row.cell(1)) {
                index.add(key, format!("w(S::{section:?}, L::{})", camel(row.cell(1))));
            }
        }
        let title = &mut titles[section as usize][column];
        if !title.is_empty() {
            bail!("{}: a second row for {} in {}", row.place, row.cell(0), row.cell(1));
        }
        *title = row.words(2).next().unwrap_or_default().to_owned();
    }
    let mut endings = Sieve([0; 256]);
    index.iter().for_each(|(key, _)| endings.insert(ending(key)));
    let uses = ["index::{grid, index}", "layout::Sieve", "sections::SectionWord", "{Locale as L, Section as S}"];
    let mut out = head("data/sections.tsv", &uses);
    out.push_str("\nconst fn w(section: S, locale: L) -> SectionWord {\n    SectionWord { section, locale }\n}\n");
    print_grid(&mut out, "TITLES", &titles)?;
    rust::print_sieve(&mut out, "ENDINGS", "The last three characters of the headings.", &endings);
    index.print(&mut out, "WORDS", "SectionWord")?;
    Ok(out)
}

fn labels(data: &Path, locales: &Locales) -> Result<String> {
    let fields = tsv::read(data, "fields.tsv", 3)?;
    let at: HashMap<&str, usize> = fields.iter().enumerate().map(|(at, row)| (row.cell(0), at)).collect();
    let mut out = head(
        "data/fields.tsv, data/labels.tsv and data/label-words.tsv",
        &["index::{grid, index}", "labels::Label", "Locale as L"],
    );
    out.push_str("\nuse Field as F;\n\n/// What a labelled value is.\n");
    out.push_str("#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]\n#[repr(u8)]\npub enum Field {\n");
    for row in &fields {
        let _ = writeln!(out, "    /// {}.\n    {},", row.cell(1), camel(row.cell(0)));
    }
    out.push_str("}\n\nimpl Field {\n    /// All of them.\n    pub const ALL: &'static [Self] = &[");
    for row in &fields {
        let _ = write!(out, "Self::{}, ", camel(row.cell(0)));
    }
    out.push_str("];\n}\n\nconst fn l(field: F, locale: L) -> Label {\n    Label { field, locale }\n}\n");
    let mut model = Index::default();
    for row in &fields {
        for key in row.cell(2).split_whitespace() {
            if !model.get(key).is_empty() {
                bail!("{}: {key} has two labels", row.place);
            }
            model.add(key.to_owned(), format!("F::{}", camel(row.cell(0))));
        }
    }
    model.print(&mut out, "MODEL_FIELDS", "F")?;
    let mut titles = vec![vec![String::new(); locales.count()]; fields.len()];
    let mut index = Index::default();
    for row in read_with_serbian(data, "labels.tsv", 3, 1)? {
        let field = *at.get(row.cell(0)).with_context(|| format!("{}: {:?} is not in fields.tsv", row.place, row.cell(0)))?;
        let column = locales.column(&row, 1)?;
        for word in row.words(2) {
            for key in keys(word, row.cell(1)) {
                index.add(key, format!("l(F::{}, L::{})", camel(row.cell(0)), camel(row.cell(1))));
            }
        }
        if !titles[field][column].is_empty() {
            bail!("{}: a second row for {} in {}", row.place, row.cell(0), row.cell(1));
        }
        titles[field][column] = row.words(2).next().unwrap_or_default().to_owned();
    }
    // Labels that are recognised and never printed.
    for row in read_with_serbian(data, "label-words.tsv", 3, 1)? {
        let field = row.cell(0);
        if !at.contains_key(field) {
            bail!("{}: {field:?} is not in fields.tsv", row.place);
        }
        locales.column(&row, 1)?;
        for word in row.words(2) {
            for key in keys(word, row.cell(1)) {
                let value = format!("l(F::{}, L::{})", camel(field), camel(row.cell(1)));
                if !index.get(&key).contains(&value) {
                    index.add(key, value);
                }
            }
        }
    }
    print_grid(&mut out, "TITLES", &titles)?;
    index.without_unfolded();
    index.print(&mut out, "WORDS", "Label")?;
    Ok(out)
}

fn months(data: &Path, locales: &Locales) -> Result<String> {
    let mut grids = vec![vec![vec![String::new(); locales.count()]; 12]; 3];
    let mut index = Index::default();
    for row in read_with_serbian(data, "months.tsv", 6, 0)? {
        let column = locales.column(&row, 0)?;
        let month: usize = row.cell(1).parse().with_context(|| row.place.clone())?;
        if !(1..=12).contains(&month) {
            bail!("{}: there is no month {month}", row.place);
        }
        for (grid, cell) in grids.iter_mut().zip(2..) {
            grid[month - 1][column] = row.cell(cell).to_owned();
        }
        for word in (2..6).flat_map(|cell| row.words(cell)) {
            // "9月" is for those who read numbers.
            for key in keys(word, row.cell(0)).into_iter().filter(|k| !k.starts_with(|c: char| c.is_ascii_digit())) {
                index.add(key, format!("m({month}, L::{})", camel(row.cell(0))));
            }
        }
    }
    let mut out = head("data/months.tsv", &["index::{grid, index}", "months::Month", "Locale as L"]);
    out.push_str("\nconst fn m(month: u8, locale: L) -> Month {\n    Month { month, locale }\n}\n");
    for (name, grid) in ["NAMES", "IN_DATES", "ABBREVIATIONS"].into_iter().zip(&grids) {
        print_grid(&mut out, name, grid)?;
    }
    index.without_unfolded();
    index.print(&mut out, "WORDS", "Month")?;
    Ok(out)
}

/// What the words of dates begin with: most words of a text are none.
fn date_words(data: &Path) -> Result<String> {
    let months = read_with_serbian(data, "months.tsv", 6, 0)?;
    let words = read_with_serbian(data, "words.tsv", 4, 2)?;
    let is_of_dates = |row: &&Row| resume_core::tables::dates::KINDS.iter().any(|kind| kind.key() == row.cell(0));
    let months = months.iter().flat_map(|row| (2..6).flat_map(|cell| row.words(cell)).map(|word| (word, row.cell(0))));
    let words = words.iter().filter(is_of_dates).flat_map(|row| row.words(3).map(|word| (matching(word).0, row.cell(2))));
    let mut sieve = Sieve([0; 256]);
    for key in months.chain(words).flat_map(|(word, locale)| keys(word, locale)) {
        let mut characters = key.chars();
        let first = characters.next().unwrap_or_default();
        sieve.insert(plain_word(&key).0.0);
        sieve.insert(beginning(first, characters.next().unwrap_or_default()));
    }
    let mut out = head("data/months.tsv and data/words.tsv", &["layout::Sieve"]);
    rust::print_sieve(&mut out, "BEGINNINGS", "The first words, and the first two characters, of the words of dates.", &sieve);
    Ok(out)
}

fn words(data: &Path, locales: &Locales) -> Result<String> {
    use resume_core::tables::words::Kind;
    let mut first = vec![vec![String::new(); locales.count()]; Kind::ALL.len()];
    let mut genders = vec![vec![String::new(); locales.count()]; 2];
    let mut index = Index::default();
    for row in read_with_serbian(data, "words.tsv", 4, 2)? {
        let kind = *Kind::ALL
            .iter()
            .find(|k| k.key() == row.cell(0))
            .with_context(|| format!("{}: no kind {:?}", row.place, row.cell(0)))?;
        let value: u8 = match row.cell(1) {
            "" => 0,
            value => value.parse().with_context(|| format!("{}: value {value:?}", row.place))?,
        };
        let tag = row.cell(2);
        let locale = if tag == "*" { "None".to_owned() } else { format!("Some(L::{})", camel(tag)) };
        for written in row.words(3) {
            let (word, matching) = matching(written);
            for key in keys(word, tag) {
                index.add(key, format!("w(K::{kind:?}, {locale}, M::{matching}, {value})"));
            }
            if tag != "*" {
                let first = &mut first[kind as usize][locales.column(&row, 2)?];
                if first.is_empty() {
                    *first = word.to_owned();
                }
                if let (Kind::Gender, 1..=2) = (kind, value) {
                    let first = &mut genders[usize::from(value) - 1][locales.column(&row, 2)?];
                    if first.is_empty() {
                        *first = word.to_owned();
                    }
                }
            }
        }
    }
    let uses = ["index::{grid, index}", "layout::Sieve", "words::{Kind as K, Matching as M, Word}", "Locale as L"];
    let mut out = head("data/words.tsv", &uses);
    out.push_str("\nconst fn w(kind: K, locale: Option<L>, matching: M, value: u8) -> Word {\n");
    out.push_str("    Word { kind, locale, matching, value }\n}\n");
    print_grid(&mut out, "FIRST", &first)?;
    print_grid(&mut out, "GENDERS", &genders)?;
    let mut beginnings = Sieve([0; 256]);
    let mut first_words = Sieve([0; 256]);
    for (key, words) in index.iter() {
        let mut characters = key.chars();
        let first = characters.next().unwrap_or_default();
        if words.iter().any(|word| word.contains("M::Suffix") || word.contains("M::Anywhere")) {
            beginnings.insert(beginning(first, characters.next().unwrap_or_default()));
        }
        // A word of a key ends at the first sign or space, which are of ASCII in keys.
        if let Some((word, _)) = key.split_once(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric()) {
            first_words.insert(Hash::of(word).0);
        }
    }
    rust::print_sieve(&mut out, "BEGINNINGS", "The first two characters of the keys that count within words.", &beginnings);
    rust::print_sieve(&mut out, "FIRST_WORDS", "The first words of the keys of several words.", &first_words);
    index.print(&mut out, "WORDS", "Word")?;
    Ok(out)
}

/// `*word` is a suffix, `word*` a prefix, `*word*` counts anywhere, as do words of scripts without spaces; `"word"` is whole.
fn matching(written: &str) -> (&str, &'static str) {
    let word = written.trim_matches(['*', '"']);
    let unspaced = |c: char| matches!(c, '\u{E00}'..='\u{E7F}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}');
    let matching = match (written.starts_with('*'), written.ends_with('*')) {
        _ if written.starts_with('"') => "Whole",
        (true, true) => "Anywhere",
        (true, false) => "Suffix",
        (false, true) => "Prefix",
        (false, false) if word.chars().any(unspaced) => "Anywhere",
        (false, false) => "Whole",
    };
    (word, matching)
}

/// Rows by their first column, which must be there once.
fn places(rows: &[Row]) -> Result<HashMap<&str, usize>> {
    let mut places = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        if places.insert(row.cell(0), at).is_some() {
            bail!("{}: {} is there twice", row.place, row.cell(0));
        }
    }
    Ok(places)
}

/// Names of things by language: what writers print, and an index of all names to the things' places. Where languages
/// disagree about a name, what most of them mean comes first.
fn names(data: &Path, name: &str, locales: &Locales, things: &[Row]) -> Result<(Vec<Vec<String>>, Index, Index)> {
    let places = places(things)?;
    let mut titles = vec![vec![String::new(); locales.count()]; things.len()];
    let mut votes: HashMap<(String, usize), usize> = HashMap::new();
    let mut others = Index::default();
    for row in read_with_serbian(data, name, 4, 1)? {
        let place = *places.get(row.cell(0)).with_context(|| format!("{}: {} is unknown", row.place, row.cell(0)))?;
        titles[place][locales.column(&row, 1)?] = row.words(2).next().unwrap_or_default().to_owned();
        for (at, word) in row.words(2).enumerate() {
            for key in keys(word, row.cell(1)) {
                let exact = key == resume_core::tables::normalise(word);
                *votes.entry((key, place)).or_default() += if exact && at == 0 { 3 } else { 1 };
            }
        }
        for word in row.words(3) {
            for key in keys(word, row.cell(1)) {
                others.add(key, place.to_string());
            }
        }
    }
    let mut votes: Vec<_> = votes.into_iter().collect();
    votes.sort_by(|(a, n), (b, m)| a.0.cmp(&b.0).then(m.cmp(n)).then(a.1.cmp(&b.1)));
    let mut index = Index::default();
    for ((key, place), _) in votes {
        index.add(key, place.to_string());
    }
    Ok((titles, index, others))
}

/// A cell that is `=` means the code itself.
fn code_or(row: &Row, cell: usize) -> String {
    if row.cell(cell) == "=" { row.cell(0).to_owned() } else { row.cell(cell).to_owned() }
}

fn countries(data: &Path, locales: &Locales) -> Result<String> {
    let rows = tsv::read(data, "countries.tsv", 5)?;
    let (titles, mut names, mut nationalities) = names(data, "country-names.tsv", locales, &rows)?;
    let [mut codes, mut v3, mut dialing] = [Index::default(), Index::default(), Index::default()];
    let mut table = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        codes.add(row.cell(0).to_owned(), at.to_string());
        if !row.cell(2).is_empty() {
            v3.add(code_or(row, 2), at.to_string());
        }
        table.push(vec![row.cell(0).to_owned(), row.cell(1).split(' ').next().unwrap_or("").to_owned(), code_or(row, 2)]);
    }
    // The country that a shared code is first thought to be of.
    for main in [true, false] {
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| (row.cell(4) == "main") == main) {
            for digits in row.cell(1).split(' ') {
                dialing.add(digits.to_owned(), at.to_string());
            }
        }
    }
    let mut out = head("data/countries.tsv and data/country-names.tsv", &["index::{grid, index}"]);
    codes.print(&mut out, "CODES", "u8")?;
    v3.print(&mut out, "V3", "u8")?;
    dialing.print(&mut out, "DIALING", "u8")?;
    print_grid(&mut out, "DATA", &table)?;
    print_grid(&mut out, "TITLES", &titles)?;
    names.without_unfolded();
    names.print(&mut out, "NAMES", "u8")?;
    nationalities.without_unfolded();
    nationalities.print(&mut out, "NATIONALITIES", "u8")?;
    Ok(out)
}

fn languages(data: &Path, locales: &Locales) -> Result<String> {
    let rows = tsv::read(data, "languages.tsv", 6)?;
    let (mut titles, mut names, _) = names(data, "language-names.tsv", locales, &rows)?;
    let english = locales.columns.get("en").copied().context("there is English")?;
    let [mut codes, mut v3] = [Index::default(), Index::default()];
    let mut table = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        for cell in 0..3 {
            codes.add(row.cell(cell).to_owned(), at.to_string());
        }
        if !row.cell(3).is_empty() {
            v3.add(code_or(row, 3), at.to_string());
        }
        if titles[at][english].is_empty() {
            titles[at][english] = row.cell(5).to_owned();
            names.add(resume_core::tables::normalise(row.cell(5)), at.to_string());
        }
        let data = (0..5).map(|cell| if cell == 3 { code_or(row, 3) } else { row.cell(cell).to_owned() });
        table.push(data.collect());
    }
    codes.remove("");
    let mut out = head("data/languages.tsv and data/language-names.tsv", &["index::{grid, index}"]);
    codes.print(&mut out, "CODES", "u8")?;
    v3.print(&mut out, "V3", "u8")?;
    print_grid(&mut out, "DATA", &table)?;
    print_grid(&mut out, "TITLES", &titles)?;
    names.without_unfolded();
    names.print(&mut out, "NAMES", "u8")?;
    Ok(out)
}

fn networks(data: &Path) -> Result<String> {
    let rows = tsv::read(data, "networks.tsv", 5)?;
    places(&rows)?;
    let [mut hosts, mut names] = [Index::default(), Index::default()];
    let mut table = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        for host in row.cell(1).split_whitespace() {
            hosts.add(host.to_owned(), at.to_string());
        }
        for word in [row.cell(0)].into_iter().chain(row.words(4)) {
            for key in keys(word, "") {
                names.add(key, at.to_string());
            }
        }
        let host = row.cell(1).split(' ').next().unwrap_or("");
        table.push([row.cell(0), host, row.cell(2), row.cell(3)].map(str::to_owned).to_vec());
    }
    let mut out = head("data/networks.tsv", &["index::{grid, index}"]);
    print_grid(&mut out, "DATA", &table)?;
    hosts.print(&mut out, "HOSTS", "u8")?;
    names.print(&mut out, "NAMES", "u8")?;
    Ok(out)
}

/// What stands on web pages beside a résumé.
fn page(data: &Path) -> Result<String> {
    use resume_core::tables::page::Kind;
    let mut phrases = Index::default();
    for row in tsv::read(data, "page-words.tsv", 3)? {
        let kind = *Kind::ALL
            .iter()
            .find(|k| k.key() == row.cell(0))
            .with_context(|| format!("{}: no kind {:?}", row.place, row.cell(0)))?;
        for key in row.words(2).flat_map(|word| keys(word, row.cell(1))) {
            phrases.add(key, format!("K::{kind:?}"));
        }
    }
    let mut icons = Index::default();
    for row in tsv::read(data, "icons.tsv", 2)? {
        let label = if row.cell(0) == "-" { "" } else { row.cell(0) };
        for word in row.cell(1).split_whitespace() {
            if !icons.get(word).is_empty() {
                bail!("{}: {word} is there twice", row.place);
            }
            icons.add(word.to_owned(), format!("{label:?}"));
        }
    }
    let mut out = head("data/page-words.tsv and data/icons.tsv", &["index::index", "page::Kind as K"]);
    phrases.without_unfolded();
    phrases.print(&mut out, "PHRASES", "K")?;
    icons.print(&mut out, "ICONS", "&str")?;
    Ok(out)
}

fn stopwords(data: &Path) -> Result<String> {
    let mut index = Index::default();
    for row in tsv::read(data, "stopwords.tsv", 2)? {
        for word in row.cell(1).split_whitespace() {
            index.add(resume_core::tables::normalise(word), format!("L::{}", camel(row.cell(0))));
        }
    }
    let mut out = head("data/stopwords.tsv", &["index::index", "Locale as L"]);
    index.print(&mut out, "WORDS", "L")?;
    Ok(out)
}
