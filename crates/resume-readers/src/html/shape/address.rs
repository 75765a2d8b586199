//! Addresses as they stand on letters, a piece on each line.

use resume_core::outline::{Line, Run};
use resume_core::tables::{countries, normalise};

/// Makes one line of the lines of an address: a house number, names, a postal code or a country, and nothing else.
pub(super) fn join(lines: &mut Vec<Line<'_>>) {
    if !(3..=6).contains(&lines.len()) || !is_address(lines) {
        return;
    }
    let mut rest = lines.split_off(1).into_iter();
    let Some(first) = lines.first_mut() else { return };
    for line in rest.by_ref() {
        let at = line.span.start..line.span.start;
        first.runs.push(Run { text: ", ".into(), span: at, ..Run::default() });
        first.span.end = first.span.end.max(line.span.end);
        first.runs.extend(line.runs);
    }
    first.is_hard = false;
}

fn is_address(lines: &[Line<'_>]) -> bool {
    let texts: Vec<String> = lines.iter().map(|line| line.plain().trim().to_owned()).collect();
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    let is_piece = |text: &String| {
        text.len() <= 60
            && text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && digits(text) <= 6
            && !text.contains(['@', ':', '\t', '|', '•', '·', '/'])
    };
    let has_house =
        texts.first().is_some_and(|text| digits(text) > 0 && text.contains(' ') && text.chars().any(char::is_alphabetic));
    // `SY8 0ZZ`, `49000 Osnabrück`
    let is_coded = |text: &String| text.split(' ').next().is_some_and(|word| digits(word) > 0) && digits(text) >= 2;
    let ends = texts.last().is_some_and(|text| countries::by_name(&normalise(text)).is_some()) || texts[1..].iter().any(is_coded);
    has_house
        && ends
        && lines.iter().all(|l| l.runs.iter().all(|r| r.link.is_none() && r.image.is_none()))
        && texts.iter().all(is_piece)
}
