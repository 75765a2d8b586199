//! Takes a postal address apart.

use resume_core::model::Location;
use resume_core::tables::words::{self, Kind};
use resume_core::tables::{Field, countries, labels, normalise};

use super::facts;
use super::text::{collapse, is_unspaced};

/// Whether an address holds more than street and number.
pub fn is_composite(text: &str) -> bool {
    let mut location = Location::default();
    read(text, &mut location);
    !location.city.is_empty() || !location.postal_code.is_empty() || !location.country_code.is_empty()
}

/// Abbreviations of states and provinces that are codes of countries as well.
const STATES: [&str; 30] = [
    "AL", "AR", "AZ", "CA", "CO", "DE", "GA", "ID", "IL", "IN", "KY", "LA", "MA", "MD", "ME", "MN", "MO", "MS", "MT", "NC", "NE",
    "PA", "SC", "SD", "TN", "VA", "NL", "PE", "SK", "BC",
];

/// Reads an address; what cannot be taken apart is the address as a whole.
pub fn read(text: &str, location: &mut Location) {
    if let Some((before, region)) = region_in_brackets(text) {
        let mut own = location.clone();
        read_parts(before, &mut own);
        if own.region.is_empty() && !own.city.is_empty() {
            own.region = region.to_owned();
            *location = own;
            return;
        }
    }
    read_parts(text, location);
}

/// `Calle Mayor 1, 26000 Logroño (La Rioja)`: behind a postal code and a town, a name that is no country's.
fn region_in_brackets(text: &str) -> Option<(&str, &str)> {
    let (before, inner) = text.trim_end().strip_suffix(')')?.rsplit_once(" (")?;
    let last = before.rsplit(',').next()?.trim_start();
    let has_code = last.split(' ').next().is_some_and(|code| code.len() >= 4 && code.bytes().any(|b| b.is_ascii_digit()));
    let is_name = inner.chars().next().is_some_and(char::is_uppercase)
        && !inner.contains(|c: char| c.is_ascii_digit() || c == '(')
        && facts::is_town(&normalise(inner));
    // "06108 Halle (Saale)": a part of the town's name.
    (has_code && is_name && facts::country(&normalise(inner)).is_none() && countries::by_code(inner).is_none())
        .then_some((before.trim_end(), inner))
}

fn read_parts(text: &str, location: &mut Location) {
    let text = collapse(text);
    let text = text.trim().trim_matches(',');
    if text.chars().filter(|c| c.is_alphabetic()).all(is_unspaced) && text.chars().any(is_unspaced) {
        return han(text, location);
    }
    if text.chars().any(|c| matches!(c, '\u{AC00}'..='\u{D7AF}')) {
        return hangul(text, location);
    }
    let mut parts: Vec<&str> = text
        .split([',', '，', '،', ';'])
        .flat_map(|part| part.split(" – "))
        .flat_map(|part| part.split(" - "))
        .map(|part| part.trim_matches([' ', '–', '-']))
        .filter(|p| !p.is_empty())
        .collect();
    // "Telde (España)", "California (US)"
    if let Some((before, inner)) = parts.last().and_then(|last| last.strip_suffix(')')?.rsplit_once(" ("))
        && let Some(code) = facts::country(&normalise(inner)).or_else(|| countries::by_code(inner).map(|c| c.code()))
        && !is_province(before, inner)
    {
        location.country_code = code.to_owned();
        parts.pop();
        parts.push(before.trim_end());
    }
    // The country stands last, or before a postal code.
    // In lower case these two letters are a word.
    let country = |part: &&str| if *part == "US" { Some("US") } else { facts::country(&normalise(part)) };
    // "94102 US"
    if let Some(last) = parts.last_mut()
        && let Some((before, code)) = last.rsplit_once(' ')
        && before.ends_with(|c: char| c.is_ascii_digit())
        && code.bytes().all(|b| b.is_ascii_uppercase())
        && let Some(found) = countries::by_code(code)
    {
        location.country_code = found.code().to_owned();
        *last = before;
    }
    if let Some((at, code)) = (1..parts.len()).rev().take(2).find_map(|at| Some((at, country(&parts[at])?))) {
        location.country_code = code.to_owned();
        parts.remove(at);
    }
    // "Manaus – AM": behind a dash stands the region.
    if let [town, region] = parts[..]
        && region.len() == 2
        && region.bytes().all(|b| b.is_ascii_uppercase())
        && (!text.contains(',') || [" - ", " – "].iter().any(|dash| text.contains(&format!("{town}{dash}{region}"))))
        && !has_number(town)
    {
        location.city = town.to_owned();
        location.region = region.to_owned();
        return;
    }
    if parts.len() == 1 && parts[0].len() < 30 && !has_number(parts[0]) {
        if parts[0].contains('/') {
            location.city = parts[0].to_owned();
            if let Some((town, region)) = parts[0].split_once('/').filter(|(_, r)| r.len() == 2) {
                location.city = town.to_owned();
                location.region = region.to_owned();
            }
            return;
        }
        // "м. Тернопіль"
        if let Some((label, town)) = parts[0].split_once(' ')
            && label.ends_with('.')
            && labels::lookup(&normalise(label)).iter().any(|l| l.field == Field::City)
        {
            location.city = town.trim().to_owned();
            return;
        }
        // "Amman, Jordan": a town may be called as a country is.
        match facts::country(&normalise(parts[0])).filter(|_| location.country_code.is_empty()) {
            Some(code) => location.country_code = code.to_owned(),
            None => location.city = parts[0].to_owned(),
        }
        return;
    }
    // "Springfield, US", but "Portland, OR"
    if let [_, .., last] = parts[..]
        && last.len() == 2
        && last.bytes().all(|b| b.is_ascii_uppercase())
        && location.country_code.is_empty()
        && !STATES.contains(&last)
        && countries::by_code(last).is_some()
    {
        location.country_code = last.to_owned();
        parts.pop();
    }
    let mut streets: Vec<&str> = Vec::new();
    let mut towns: Vec<&str> = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        // "Cannaregio 62, 30121 Venezia": a number behind a street, where a postal code stands before a town.
        let is_street = !part.starts_with(|c: char| c.is_ascii_digit()) && part.ends_with(|c: char| c.is_ascii_digit());
        let has_later = |rest: &[&str]| {
            rest.iter()
                .any(|p| p.starts_with(|c: char| c.is_ascii_digit()) && postal(p).is_some_and(|(_, town)| !town.is_empty()))
        };
        if is_street && parts.get(index + 1..).is_some_and(has_later) {
            streets.push(part);
            continue;
        }
        // "C.P. 44100"
        let named = part.split_once(' ').filter(|(label, code)| {
            let is_code = (4..=9).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b' '));
            is_code && labels::lookup(&normalise(label)).iter().any(|l| l.field == Field::PostalCode)
        });
        if let Some((_, code)) = named.filter(|_| location.postal_code.is_empty()) {
            location.postal_code = code.to_owned();
            continue;
        }
        // "м. Київ"
        if let Some((label, town)) = part.split_once(' ')
            && !has_number(town)
            && labels::lookup(&normalise(label)).iter().any(|l| l.field == Field::City)
        {
            towns.push(town);
            continue;
        }
        // "Joinville/SC"
        if let Some((town, region)) = part.split_once('/')
            && region.len() == 2
            && region.chars().all(|c| c.is_ascii_uppercase())
            && !has_number(town)
        {
            towns.insert(0, town);
            towns.insert(1, region);
            continue;
        }
        // A street keeps its number when a postal code comes: "Calle dei Sogni 1234, 30000 Venezia".
        let is_street = || words::kinds(&normalise(part)).contains(Kind::Address) && part.ends_with(|c: char| c.is_ascii_digit());
        let is_early = |index: usize| index == 0 && is_street() && parts[1..].iter().any(|p| postal(p).is_some());
        if let Some((code, town)) = postal(part).filter(|_| location.postal_code.is_empty() && !is_early(index)) {
            location.postal_code = code.to_owned();
            if !town.is_empty() {
                // Behind a postal code stands the town; what came before is of the street.
                if part.starts_with(code) {
                    streets.append(&mut towns);
                }
                towns.push(town);
            }
        } else if is_town(part) {
            towns.insert(0, part);
        } else if has_number(part) || words::kinds(&normalise(part)).contains(Kind::Address) {
            streets.push(part);
        } else {
            towns.push(part);
        }
    }
    let mut towns = towns.into_iter();
    if let Some(town) = towns.next() {
        location.city = town.to_owned();
        // "Venezia (VE)"
        if let Some((town, region)) = town.strip_suffix(')').and_then(|t| t.rsplit_once(" ("))
            && (2..=3).contains(&region.len())
            && region.bytes().all(|b| b.is_ascii_uppercase())
        {
            location.city = town.to_owned();
            location.region = region.to_owned();
        }
    }
    if let Some(region) = towns.next() {
        location.region = region.to_owned();
    }
    streets.extend(towns);
    location.address = streets.join(", ");
}

/// `06121 Perugia (PG)`: two letters behind a town with five digits are a province, unless they are a country of such codes.
fn is_province(before: &str, code: &str) -> bool {
    let digits = before.bytes().take_while(u8::is_ascii_digit).count();
    let countries = ["DE", "ES", "FI", "FR", "IT", "MX", "TR", "UA", "US"];
    digits == 5 && code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) && !countries.contains(&code)
}

/// `TP. Hồ Chí Minh`, `Kota Bandung`: a town that is called one.
fn is_town(part: &str) -> bool {
    let key = normalise(part);
    ["tp. ", "tp ", "thành phố ", "kota "].iter().any(|lead| key.starts_with(lead)) && !has_number(part)
}

fn has_number(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}

/// `00000 Passau`, `Leeds LS0 0AA`, `0000 XX Deventer`, `000 00 Písek`: the code and the town.
fn postal(part: &str) -> Option<(&str, &str)> {
    let words: Vec<(usize, usize)> = word_spans(part);
    let is_digits = |w: &(usize, usize)| {
        let text = &part[w.0..w.1];
        text.chars().all(|c| c.is_ascii_digit() || c == '-') && text.chars().any(|c| c.is_ascii_digit())
    };
    let digits = |w: &(usize, usize)| part[w.0..w.1].chars().filter(char::is_ascii_digit).count();
    let is_code = |w: &(usize, usize)| is_digits(w) && (4..=7).contains(&digits(w));
    let is_prefixed = |w: &(usize, usize)| {
        let text = &part[w.0..w.1];
        text.split_once('-').is_some_and(|(c, n)| {
            (1..=3).contains(&c.len())
                && c.chars().all(|c| c.is_ascii_uppercase())
                && (3..=6).contains(&n.len())
                && n.chars().all(|c| c.is_ascii_digit())
        })
    };
    let is_mixed = |w: &(usize, usize), first: bool| {
        let text = &part[w.0..w.1];
        let count = text.chars().count();
        let shape =
            text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()) && text.chars().any(|c| c.is_ascii_digit());
        shape
            && (2..=4).contains(&count)
            && text.chars().next().is_some_and(|c| if first { c.is_ascii_uppercase() } else { true })
            && text.chars().any(|c| c.is_ascii_uppercase())
    };
    let trim = |text: &'_ str| -> usize { text.len() - text.trim_start_matches([' ', ',']).len() };
    for (index, word) in words.iter().enumerate() {
        let next = words.get(index + 1);
        let mut end = word.1;
        let matched = if is_code(word) || is_prefixed(word) {
            // "0000 XX"
            if let Some(next) = next
                .filter(|n| n.1 - n.0 == 2 && part[n.0..n.1].chars().all(|c| c.is_ascii_uppercase()) && words.len() > index + 2)
            {
                end = next.1;
            }
            true
        } else if let Some(next) = next.filter(|n| is_digits(word) && digits(word) == 3 && is_digits(n) && digits(n) == 2) {
            end = next.1;
            true
        } else if let Some(next) = next.filter(|n| is_mixed(word, true) && is_mixed(n, false)) {
            end = next.1;
            true
        } else {
            false
        };
        if matched {
            let (before, after) = (part[..word.0].trim(), &part[end..]);
            let after = &after[trim(after)..];
            if index > 0 && !after.is_empty() {
                return None;
            }
            let before = before.trim_end_matches([' ', '-', '–', '—']);
            return Some((&part[word.0..end], if before.is_empty() { after } else { before }));
        }
    }
    None
}

fn word_spans(text: &str) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        match (c.is_whitespace(), start) {
            (true, Some(from)) => {
                out.push((from, at));
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    if let Some(from) = start {
        out.push((from, text.len()));
    }
    out
}

/// Chinese and Japanese addresses: region, town, the rest.
fn han(text: &str, location: &mut Location) {
    let mut rest = text;
    // "000 花蓮縣…": a postal code without its sign.
    let digits = rest.bytes().take_while(|b| b.is_ascii_digit() || *b == b'-').count();
    if (3..=8).contains(&digits) && rest[digits..].starts_with([' ', '\u{3000}']) {
        location.postal_code = rest[..digits].to_owned();
        rest = rest[digits..].trim_start();
    }
    if let Some(after) = rest.strip_prefix('〒') {
        let end = after.find(|c: char| !(c.is_ascii_digit() || c == '-')).unwrap_or(after.len());
        location.postal_code = after[..end].to_owned();
        rest = after[end..].trim_start();
    }
    // "…路 1 号，200000，中国"
    while let Some((before, last)) = rest.rsplit_once([',', '，']).map(|(b, l)| (b.trim(), l.trim())) {
        let is_code = (5..=7).contains(&last.len()) && last.bytes().all(|b| b.is_ascii_digit());
        match facts::country(&normalise(last)) {
            Some(code) if location.country_code.is_empty() => location.country_code = code.to_owned(),
            None if is_code => location.postal_code = last.to_owned(),
            _ => break,
        }
        rest = before;
    }
    // "中国 江苏省 苏州"
    if let Some((first, more)) = rest.split_once([' ', '\u{3000}'])
        && location.country_code.is_empty()
        && more.trim().contains([' ', '\u{3000}', '省', '市', '县', '縣'])
        && let Some(code) = facts::country(&normalise(first))
    {
        location.country_code = code.to_owned();
        rest = more.trim();
    }
    let parts: Vec<&str> =
        rest.split([',', '，', '、', '·', ' ', '\u{3000}', '/']).map(str::trim).filter(|p| !p.is_empty()).collect();
    if parts.len() == 1
        && let Some(code) = facts::country(&normalise(rest))
    {
        location.country_code = code.to_owned();
        return;
    }
    if parts.len() == 2 && parts.iter().all(|p| p.chars().count() <= 6 && !has_number(p)) {
        if let Some(code) = facts::country(&normalise(parts[0])) {
            location.country_code = code.to_owned();
            location.city = parts[1].to_owned();
        } else {
            location.region = parts[0].to_owned();
            location.city = parts[1].to_owned();
        }
        return;
    }
    if let Some(region) = region(rest) {
        location.region = region.to_owned();
        rest = rest[region.len()..].trim_start();
    }
    let chars: Vec<(usize, char)> = rest.char_indices().collect();
    // "花蓮縣虛構鄉…": a county, and a township in it.
    let county = chars.iter().position(|(_, c)| matches!(c, '縣')).filter(|at| *at <= 3 && location.region.is_empty());
    let township = county
        .and_then(|at| chars[at + 1..].iter().take(6).position(|(_, c)| matches!(c, '鄉' | '鎮' | '市')).map(|n| at + 1 + n));
    if let (Some(county), Some(town)) = (county, township) {
        let end = |at: usize| chars[at].0 + chars[at].1.len_utf8();
        location.region = rest[..end(county)].to_owned();
        location.city = rest[end(county)..end(town)].to_owned();
        location.address = rest[end(town)..].trim().to_owned();
        return;
    }
    let town = chars
        .iter()
        .position(|(_, c)| matches!(c, '市' | '郡'))
        .or_else(|| chars.iter().position(|(_, c)| matches!(c, '区' | '區' | '町' | '村' | '县' | '縣')));
    match town {
        Some(at) if at > 0 => {
            let end = chars[at].0 + chars[at].1.len_utf8();
            location.city = rest[..end].to_owned();
            location.address = rest[end..].trim().to_owned();
        }
        _ if !has_number(rest) && chars.len() <= 8 => location.city = rest.to_owned(),
        _ => location.address = rest.to_owned(),
    }
}

/// Korean addresses: province, town, the rest.
fn hangul(text: &str, location: &mut Location) {
    let mut rest = text.trim();
    let code = rest.trim_start_matches(['(', '〒', ' ']);
    let digits = code.bytes().take_while(|b| b.is_ascii_digit() || *b == b'-').count();
    if (5..=7).contains(&digits) {
        location.postal_code = code[..digits].to_owned();
        rest = code[digits..].trim_start_matches([')', ' ', ',']);
    }
    let take = |rest: &mut &str, ends: &[&str]| {
        let word = rest.split([' ', ',']).next().unwrap_or("");
        let fits = word.chars().count() > 1 && ends.iter().any(|end| word.ends_with(end));
        fits.then(|| {
            let word = word.to_owned();
            *rest = rest[word.len()..].trim_start_matches([' ', ',']);
            word
        })
    };
    if let Some(code) = facts::country(&normalise(rest.split([' ', ',']).next().unwrap_or(""))) {
        location.country_code = code.to_owned();
        rest = rest.split_once([' ', ',']).map_or("", |r| r.1.trim());
    }
    if let Some(region) = take(&mut rest, &["도"]).filter(|_| !rest.is_empty()) {
        location.region = region;
    }
    if let Some(city) = take(&mut rest, &["시", "군"]) {
        location.city = city;
    }
    let is_lone = !rest.is_empty() && location.city.is_empty() && !has_number(rest) && rest.chars().count() <= 8;
    let target = if is_lone { &mut location.city } else { &mut location.address };
    *target = rest.to_owned();
}

/// A province, prefecture or state at the beginning.
fn region(text: &str) -> Option<&str> {
    for (at, c) in text.char_indices().take(8) {
        let end = at + c.len_utf8();
        let is_region = matches!(c, '省' | '県' | '州')
            || matches!(c, '都' | '道' | '府') && matches!(&text[..end], "東京都" | "北海道" | "大阪府" | "京都府")
            || text[..end].ends_with("自治区");
        if is_region && end < text.len() {
            return Some(&text[..end]);
        }
    }
    const PROVINCES: [&str; 27] = [
        "河北",
        "山西",
        "辽宁",
        "吉林",
        "黑龙江",
        "江苏",
        "浙江",
        "安徽",
        "福建",
        "江西",
        "山东",
        "河南",
        "湖北",
        "湖南",
        "广东",
        "海南",
        "四川",
        "贵州",
        "云南",
        "陕西",
        "甘肃",
        "青海",
        "台湾",
        "内蒙古",
        "广西",
        "宁夏",
        "新疆",
    ];
    PROVINCES.into_iter().find(|p| text.len() > p.len() && text.starts_with(p)).map(|p| &text[..p.len()])
}
