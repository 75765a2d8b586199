//! Parts a degree from its subject: `B.Sc. in Mechanical Engineering`, `信息管理专业本科`, `Grado en Derecho`.

use resume_core::tables::normalise;
use resume_core::tables::words::Kind;

use super::out::Entry;
use super::text::{Doc, Val, is_blank, is_unspaced};

/// Parts what one field of an entry holds of both.
pub fn part(doc: &Doc<'_, '_>, entry: &mut Entry) {
    told(doc, entry);
    if entry.area.is_some() && entry.position.is_some() {
        return;
    }
    part_school(doc, entry);
    let is_position = entry.position.is_some();
    let both = match (entry.position.take(), entry.area.take()) {
        (Some(val), None) | (None, Some(val)) => val,
        (position, area) => {
            entry.position = position;
            entry.area = area;
            return;
        }
    };
    match split(doc, &both.text) {
        Split::Both(degree, area) => {
            let at = |range: std::ops::Range<usize>| Val { text: both.text[range].to_owned(), span: both.span.clone() };
            entry.position = Some(at(degree));
            entry.area = Some(at(area));
        }
        Split::Degree => entry.position = Some(both),
        // "Qualified nurse": a trade is a diploma, and no subject.
        Split::Area
            if is_position
                && both.text.contains(' ')
                && !both.text.chars().any(is_hangul_char)
                && doc.kinds(&both.text).has(Kind::Role) =>
        {
            entry.position = Some(both)
        }
        Split::Area => entry.area = Some(both),
    }
}

/// "在江汉机电学院读电子信息工程": a school and its subject in a sentence.
fn told(doc: &Doc<'_, '_>, entry: &mut Entry) {
    const BEFORE: [&str; 9] = ["就读于", "毕业于", "考入", "读了", "念了", "在", "于", "就讀於", "畢業於"];
    const BETWEEN: [&str; 12] = ["攻读", "修读", "学习", "主修", "就读", "攻讀", "主修", "读", "讀", "学", "念", "的"];
    let Some(name) = entry.name.clone().filter(|n| n.text.chars().all(is_unspaced)) else { return };
    let Some(rest) = BEFORE.iter().find_map(|lead| name.text.strip_prefix(lead)) else { return };
    let mut end = 0;
    doc.scan(&normalise(rest), |hit| end = if hit.word.kind == Kind::School && end == 0 { hit.end } else { end });
    if end == 0 || !rest.is_char_boundary(end) {
        return;
    }
    let (school, more) = rest.split_at(end);
    let val = |text: &str| Some(Val { text: text.to_owned(), span: name.span.clone() });
    let subject = BETWEEN.iter().find_map(|joint| more.strip_prefix(joint)).map(|s| s.strip_prefix('的').unwrap_or(s));
    match subject.filter(|s| s.chars().count() >= 2) {
        Some(subject) => {
            // What was taken for the subject is more of the degree: "本科，工学学士".
            match (entry.area.take(), &mut entry.position) {
                (Some(area), Some(degree)) if doc.kinds(&area.text).has(Kind::Degree) => {
                    degree.text = format!("{}，{}", degree.text, area.text);
                }
                (Some(area), None) => entry.position = Some(area),
                (Some(area), Some(_)) => entry.summary.push(area),
                (None, _) => {}
            }
            (entry.name, entry.area) = (val(school), val(subject));
        }
        None if more.is_empty() => entry.name = val(school),
        None => return,
    }
    for lead in ["拿到", "获得", "取得", "获", "獲得"] {
        if let Some(degree) = entry.position.as_mut().filter(|d| d.text.starts_with(lead)) {
            degree.text = degree.text[lead.len()..].trim_end_matches("学位").to_owned();
        }
    }
}

/// Parts a school from what follows it after a space, in scripts that have none between words: `临江学院 自动化专业本科`.
fn part_school(doc: &Doc<'_, '_>, entry: &mut Entry) {
    let is_hangul_school = |val: &Val| val.text.chars().any(is_hangul_char) && doc.kinds(&val.text).has(Kind::Subject);
    let position = entry.position.clone();
    let single = match (&entry.name, &entry.position, &entry.area) {
        // "남해대학교 간호학과", and more of it
        (Some(val), Some(_), None) if is_hangul_school(val) => val.clone(),
        (Some(val), None, None) | (None, Some(val), None) | (None, None, Some(val)) => val.clone(),
        _ => return,
    };
    let Some((school, rest)) = single.text.split_once(is_blank) else { return };
    let rest = rest.trim_start_matches(is_blank);
    let is_script = |c: char| is_unspaced(c) || is_hangul_char(c);
    if school.ends_with(is_script) && rest.starts_with(is_script) && doc.kinds(&normalise(school)).has(Kind::School) {
        let val = |text: &str| Some(Val { text: text.to_owned(), span: single.span.clone() });
        (entry.name, entry.position, entry.area) = match position.filter(|_| entry.name.is_some()) {
            Some(degree) => (val(school), Some(degree), val(rest)),
            None => (val(school), val(rest), None),
        };
    }
}

enum Split {
    Both(std::ops::Range<usize>, std::ops::Range<usize>),
    Degree,
    Area,
}

/// Whether a hit is the beginning of a word for a school: `Technik` of `Technikakademie`.
fn is_of_school(doc: &Doc<'_, '_>, key: &str, start: usize, end: usize) -> bool {
    let is_letter = |c: char| c.is_alphabetic() && !is_unspaced(c);
    let rest = &key[end..];
    let length = rest.len() - rest.trim_start_matches(is_letter).len();
    length > 0 && key[..end].ends_with(is_letter) && doc.kinds(&key[start..end + length]).has(Kind::School)
}

fn split(doc: &Doc<'_, '_>, text: &str) -> Split {
    // Words of the text, so that hits in the normalised form can be brought back.
    if let Some((area, degree)) = bracketed(doc, text) {
        return Split::Both(degree, area);
    }
    let key = normalise(text);
    let mut first: Option<(usize, usize)> = None;
    let mut last: Option<(usize, usize)> = None;
    let mut level: Option<u8> = None;
    doc.scan(&key, |hit| {
        if hit.word.kind == Kind::Degree && !is_of_school(doc, &key, hit.start, hit.end) {
            // Before it there may be a word, but in scripts without spaces that is the subject.
            let before = &key[..hit.start];
            let is_first = !before.contains(' ') && !before.ends_with(is_unspaced) && !before.ends_with(is_hangul_char);
            if is_first && first.is_none_or(|f| hit.end > f.1) {
                first = Some((hit.start, hit.end));
                level = Some(hit.word.value);
            }
            if hit.end == key.len() && last.is_none_or(|l| hit.start < l.0) {
                last = Some((hit.start, hit.end));
            }
        }
    });
    if let Some((_, end)) = first {
        if end == key.len() {
            return Split::Degree;
        }
        // "Maturità linguistica", "Ensino Médio completo": a word behind a school's diploma says what kind it is.
        let rest = key[end..].trim();
        let is_school = level.is_some_and(|l| (1..=4).contains(&l));
        let behind = text.trim_end().rsplit(is_blank).next().unwrap_or("");
        if is_school && !rest.contains(' ') && behind.chars().all(char::is_lowercase) && normalise(behind) == rest {
            return Split::Degree;
        }
        let cut = byte_of_words(text, &key[..end]);
        return after_degree(doc, text, cut);
    }
    // "1re année de licence de mathématiques": the degree within, and a subject behind a joining word.
    let mut within = None;
    doc.scan(&key, |hit| {
        let before = key[..hit.start].split(' ').filter(|w| !w.is_empty()).count();
        let next = key[hit.end..].split(' ').find(|w| !w.is_empty()).unwrap_or("");
        if hit.word.kind == Kind::Degree && (1..=3).contains(&before) && is_joint(next) {
            within = within.or(Some(hit.end));
        }
    });
    if let Some(end) = within
        && let both @ Split::Both(..) = after_degree(doc, text, byte_of_words(text, &key[..end]))
    {
        return both;
    }
    // "社會工作 社會科學學士"
    if last.is_some()
        && let Some(at) = text.rfind(is_blank)
        && let (area, degree) = (text[..at].trim_end_matches(is_blank), text[at..].trim_start_matches(is_blank))
        && degree.chars().all(is_unspaced)
        && area.chars().filter(|c| c.is_alphabetic()).all(is_unspaced)
        && area.chars().count() >= 2
        && !doc.kinds(area).has_any(&[Kind::Degree, Kind::School])
    {
        return Split::Both(text.len() - degree.len()..text.len(), 0..area.len());
    }
    if let Some((start, _)) = last
        && key.chars().all(|c| is_unspaced(c) || !c.is_alphabetic())
    {
        let count = key[start..].chars().count();
        let cut = text.char_indices().rev().nth(count - 1).map_or(0, |(at, _)| at);
        let area = text[..cut].trim_matches(is_blank);
        if area.chars().count() >= 3 {
            return Split::Both(cut..text.len(), 0..area.len());
        }
    }
    // "컴퓨터공학과 학사"
    if let Some((start, _)) = last
        && let Some(at) = text.rfind(is_blank)
        && is_hangul(&text[at..])
        && key[start..].chars().count() >= text[at..].trim_start_matches(is_blank).chars().count()
        && !doc.kinds(&text[at..]).has(Kind::Leave)
        && !text[..at].trim_end_matches(is_blank).is_empty()
    {
        let area = text[..at].trim_end_matches(is_blank);
        let degree = text.len() - text[at..].trim_start_matches(is_blank).len();
        return Split::Both(degree..text.len(), 0..area.len());
    }
    // "백엔드 과정 수료"
    if text
        .rsplit_once(is_blank)
        .is_some_and(|(before, word)| is_hangul(word) && doc.kinds(word).has(Kind::Leave) && !doc.kinds(before).has(Kind::Degree))
    {
        return Split::Area;
    }
    // "Kommunikáció- és médiatudomány MA", "Computer Science BSc": the degree stands behind its subject.
    if let Some((start, _)) = last
        && let area = byte_of_words(text, &key[..start])
        && let degree = text.len() - text[area..].trim_start_matches(|c: char| is_blank(c) || matches!(c, ',' | '-' | '–')).len()
        && is_title_of_degree(&text[degree..])
        && !key[..start].split(' ').any(|word| is_joint(word) && word.chars().count() <= 3)
    {
        return Split::Both(
            degree..text.len(),
            0..text[..area].trim_end_matches(|c: char| is_blank(c) || matches!(c, ',' | '-' | '–')).len(),
        );
    }
    // "中學": of such a school nothing else is said.
    let is_school = key.chars().all(is_unspaced) && resume_core::tables::words::lookup(Kind::School, &key).is_some();
    if is_school || doc.kinds(&key).has(Kind::Degree) { Split::Degree } else { Split::Area }
}

/// `전자공학과 (학사)`, `Computer Science (BSc)`: the subject, and its degree in brackets.
fn bracketed(doc: &Doc<'_, '_>, text: &str) -> Option<(std::ops::Range<usize>, std::ops::Range<usize>)> {
    let inner = text.strip_suffix([')', '）'])?;
    let open = inner.rfind(['(', '（'])?;
    let start = open + text[open..].chars().next().map_or(1, char::len_utf8);
    let area = text[..open].trim_end_matches(is_blank);
    let degree = text[start..inner.len()].trim_matches(is_blank);
    let is_degree = resume_core::tables::words::lookup(Kind::Degree, &normalise(degree)).is_some();
    // "Sairaanhoitaja (AMK)" is a degree as a whole.
    let is_whole = resume_core::tables::words::lookup(Kind::Degree, &normalise(text)).is_some();
    let is_plain = !area.is_empty() && !is_whole && !doc.kinds(area).has(Kind::Degree);
    (is_degree && is_plain).then_some((0..area.len(), start..inner.len()))
}

/// `MA`, `BSc`, `M.Eng.`, `szakközgazdász`: an abbreviation, or a word that begins small as no noun of its own does.
fn is_title_of_degree(text: &str) -> bool {
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    !text.contains(is_blank) && (capitals >= 2 && text.chars().count() <= 8 || capitals == 0)
}

fn is_hangul(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).all(is_hangul_char)
}

fn is_hangul_char(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7AF}')
}

/// The end in the text of as many letters and digits as the key's beginning has.
fn byte_of_words(text: &str, key: &str) -> usize {
    let wanted = key.chars().filter(|c| c.is_alphanumeric()).count();
    let mut count = 0;
    for (at, c) in text.char_indices() {
        if c.is_alphanumeric() {
            count += c.to_lowercase().count();
            if count >= wanted {
                return at + c.len_utf8();
            }
        }
    }
    text.len()
}

/// What follows a degree: brackets and full stops are its own, a connecting word is nobody's.
fn after_degree(doc: &Doc<'_, '_>, text: &str, mut cut: usize) -> Split {
    let rest = &text[cut..];
    cut += rest.len() - rest.trim_start_matches(['.', '’', '\'']).len();
    let rest = text[cut..].trim_start_matches(is_blank);
    if rest.starts_with(['(', '（'])
        && let Some(close) = rest.find([')', '）']).filter(|at| *at < 24)
    {
        let open = rest.chars().next().map_or(1, char::len_utf8);
        let inner = &rest[open..close.max(open)];
        let close = close + rest[close..].chars().next().map_or(1, char::len_utf8);
        // "M.Sc. (Physics)": nothing else tells the subject.
        let is_subject = rest[close..].trim_matches(is_blank).is_empty()
            && !super::head::is_abbreviation(inner)
            && inner.chars().all(|c| c.is_alphabetic() || is_blank(c) || !c.is_ascii())
            && !doc.kinds(inner).has_any(&[Kind::Degree, Kind::School, Kind::Grade, Kind::Award, Kind::Expected, Kind::Present]);
        if is_subject {
            let start = text.len() - rest.len() + open;
            let head = text[..cut].trim_end_matches(is_blank);
            return Split::Both(0..head.len(), start..start + inner.len());
        }
        cut = text.len() - rest.len() + close;
    }
    let mut area =
        text[cut..].trim_start_matches(|c: char| is_blank(c) || matches!(c, ',' | '，' | '-' | '–' | '—' | ':' | '：' | '·'));
    for _ in 0..2 {
        let end = area.find(is_blank).unwrap_or(area.len());
        let joins = is_joint(&area[..end]);
        if !joins || end == area.len() {
            break;
        }
        area = area[end..].trim_start_matches(is_blank);
    }
    // "Diplôme d'ingénieur", "laurea dell'…"
    for lead in ["d'", "d’", "dell'", "dell’", "all'", "all’"] {
        area = area.strip_prefix(lead).filter(|rest| rest.starts_with(char::is_alphabetic)).unwrap_or(area);
    }
    if area.is_empty() {
        return Split::Degree;
    }
    // "Grado en" and the like are no words of the degree.
    let head = text[..cut].trim_end_matches(is_blank);
    if let Some(at) = head.rfind(is_blank).filter(|at| is_joint(&head[*at..])) {
        cut = at;
    }
    let start = text.len() - area.len();
    Split::Both(0..cut, start..text.len())
}

/// A word between a degree and its subject.
fn is_joint(word: &str) -> bool {
    use resume_core::tables::words;
    if !word.is_ascii() && word.chars().any(is_unspaced) {
        return false;
    }
    if words::lookup(Kind::Subject, &normalise(word)).is_some() {
        return true;
    }
    matches!(
        normalise(word).as_str(),
        "in" | "en"
            | "em"
            | "i"
            | "of"
            | "de"
            | "di"
            | "w"
            | "v"
            | "la"
            | "auf"
            | "für"
            | "for"
            | "d"
            | "del"
            | "der"
            | "von"
            | "по"
            | "з"
            | "în"
            | "med"
            | "inom"
            | "في"
            | "ngành"
            | "bidang"
    )
}
