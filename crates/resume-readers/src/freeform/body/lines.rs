//! Lines below a head: sentences, labels, enumerations, bullets.

use resume_core::tables::Field;

use super::*;

/// The address of the last word of a text: as such, or behind a word that says no more than that there is a link.
pub(super) fn last_link(doc: &Doc<'_, '_>, text: &Piece, word: &Piece) -> Option<String> {
    let shown = doc.text(word);
    if shown.contains("://") {
        return Some(doc.link(word).map_or_else(|| shown.trim_end_matches(['.', ',', ')']).to_owned(), str::to_owned));
    }
    let link = doc.link(word)?;
    // "[acme.example.org](https://acme.example.org)"
    if shown.contains('.') && shown.len() > 4 && link.trim_end_matches('/').ends_with(shown.trim_end_matches('/')) {
        return Some(link.to_owned());
    }
    let before = doc.text(text).get(..word.range.start - text.range.start)?;
    let key = resume_core::tables::normalise(shown);
    let is_word = doc.fields(shown).contains(&Field::Url) || crate::freeform::facts::network(&key).is_some();
    (is_word && ends_sentence(before.trim_end_matches(is_blank))).then(|| link.to_owned())
}

/// "账号中心工程师,基础平台部负责…": a title, then what it was about.
pub(super) fn position_and_more(doc: &Doc<'_, '_>, value: &Piece) -> Option<(Piece, Piece)> {
    let text = doc.text(value);
    let (at, comma) = text.char_indices().find(|(_, c)| matches!(c, ',' | '，'))?;
    let (first, more) = (&text[..at], &text[at + comma.len_utf8()..]);
    let is_role = doc.kinds(first).has(resume_core::tables::words::Kind::Role);
    let is_prose = word_count(more) > 8 && !more.contains([',', '，']);
    (is_role && is_prose).then(|| (doc.part(value, 0..at), doc.part(value, at + comma.len_utf8()..text.len())))
}

/// Whether a text is nothing but an address.
pub(super) fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(|c: char| is_blank(c) || matches!(c, ',' | ')' | '(')))
}

/// An address at an end of a text, which is the entry's own, and the text without it: `https://example.org – what it is`.
pub(super) fn address(doc: &Doc<'_, '_>, piece: &Piece) -> Option<(Piece, Piece)> {
    let text = doc.text(piece);
    let is_joint = |c: char| is_blank(c) || matches!(c, ':' | '：' | '–' | '—' | '-' | '|' | '·' | ',');
    let last = text.rfind(is_blank).map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    if is_address(text[last..].trim_end_matches('.')) {
        let end = last + text[last..].trim_end_matches('.').len();
        return Some((doc.part(piece, last..end), doc.part(piece, 0..text[..last].trim_end_matches(is_joint).len())));
    }
    let first = text.find(is_blank)?;
    let rest = text[first..].trim_start_matches(is_blank);
    (is_address(&text[..first]) && rest.starts_with(['–', '—', '-', '|', '·'])).then(|| {
        let rest = rest.trim_start_matches(is_joint);
        (doc.part(piece, 0..first), doc.part(piece, text.len() - rest.len()..text.len()))
    })
}

/// What a label can mean.
pub fn fields_of(doc: &Doc<'_, '_>, name: &Piece) -> Vec<Field> {
    let text = doc.text(name);
    let own = doc.fields(text);
    // "직위/부서"
    if own.is_empty() && text.contains(['/', '／']) && text.chars().count() <= 16 {
        crate::freeform::table::fields(text)
    } else {
        own
    }
}

/// Whether the last word of a text is one for employers.
pub(super) fn ends_in_employer(doc: &Doc<'_, '_>, text: &str) -> bool {
    let key = resume_core::tables::normalise(text);
    let mut found = false;
    doc.scan(&key, |hit| found |= hit.word.kind == Kind::Employer && hit.end == key.len() && hit.start > 0);
    found
}

/// `テックリード（メンバー5名）`: short, no clause and no list.
pub(super) fn is_title_in_han(text: &str) -> bool {
    crate::freeform::head::is_cjk(text) && text.chars().count() <= 20 && !text.contains(['を', '、', '，', '。', '；', ';'])
}

/// `【使用技術】AWS、Terraform`
pub fn bracket_label(doc: &Doc<'_, '_>, piece: &Piece) -> Option<(Piece, Piece)> {
    let text = doc.text(piece);
    let open = text.chars().next().filter(|c| matches!(c, '【' | '[' | '〔' | '［' | '<' | '＜' | '〈'))?;
    let close = text.find(['】', ']', '〕', '］', '>', '＞', '〉'])?;
    if close > 60 {
        return None;
    }
    let after = close + text[close..].chars().next().map_or(1, char::len_utf8);
    let name = doc.part(piece, open.len_utf8()..close);
    let rest = text[after..].trim_start_matches(|c: char| is_blank(c) || matches!(c, ':' | '：'));
    Some((name, doc.part(piece, text.len() - rest.len()..text.len())))
}

/// A label of what was done, without a value.
pub fn is_label_alone(doc: &Doc<'_, '_>, piece: &Piece) -> bool {
    let name = match label(doc, piece) {
        Some((name, value)) if value.range.is_empty() => name,
        Some(_) => return false,
        None => piece.clone(),
    };
    let is_what = |f: &Field| {
        matches!(
            f,
            Field::Responsibilities
                | Field::Achievements
                | Field::Highlights
                | Field::Summary
                | Field::Description
                | Field::Courses
                | Field::Keywords
        )
    };
    fields_of(doc, &name).iter().any(is_what)
}

/// `■業務内容`, `＜実績＞`: a label in brackets or behind a mark, alone in its line, over what it is about.
pub fn is_title(doc: &Doc<'_, '_>, piece: &Piece) -> bool {
    let text = doc.text(piece);
    let inner = crate::freeform::sections::undecorated(text);
    // What nothing stands before is not looked for.
    if inner.len() == text.len() || inner.as_ptr() == text.as_ptr() || word_count(inner) > 6 {
        return false;
    }
    let start = text.find(inner).unwrap_or(0);
    start > 0 && is_label_alone(doc, &doc.part(piece, start..start + inner.len()))
}

/// The sentences of a piece.
pub fn sentences(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    let mut out = Vec::new();
    let mut start = 0;
    let mut depth = 0usize;
    let is_plain = |byte: &u8| byte.is_ascii() && !matches!(byte, b'.' | b'!' | b'?' | b'(' | b')');
    let mut from = 0;
    while let Some(length) = text.as_bytes().get(from..).and_then(|rest| rest.iter().position(|byte| !is_plain(byte))) {
        let at = from + length;
        let Some(c) = text[at..].chars().next() else { break };
        let next = at + c.len_utf8();
        from = next;
        match c {
            '(' | '（' | '「' | '《' | '«' | '“' => depth += 1,
            ')' | '）' | '」' | '》' | '»' | '”' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let ends = depth == 0
            && match c {
                '。' | '！' | '？' | '।' => true,
                '.' | '!' | '?' => {
                    let rest = &text[next..];
                    let after = rest.trim_start_matches([')', '”', '"', '»']);
                    let begins = after.starts_with(is_blank)
                        && after.trim_start_matches(is_blank).starts_with(|c: char| {
                            c.is_uppercase() || !c.is_lowercase() && c.is_alphabetic() || matches!(c, '"' | '„' | '«' | '“')
                        });
                    begins && !is_abbreviated(&text[..at])
                }
                _ => false,
            };
        if ends {
            out.push(doc.part(piece, start..next));
            start = next;
        }
    }
    if start < text.len() {
        out.push(doc.part(piece, start..text.len()));
    }
    out.retain(|p| !p.range.is_empty());
    out
}

/// Whether the full stop behind this text is one of an abbreviation.
pub(super) fn is_abbreviated(text: &str) -> bool {
    let word = text.rsplit(|c: char| is_blank(c) || matches!(c, '(' | '-' | '/')).next().unwrap_or("");
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let is_number = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit()) && word.len() <= 2;
    letters <= 2 && letters > 0 && !word.chars().any(|c| c.is_ascii_digit())
        || is_number
        || word.contains('.')
        || letters <= 4
            && word.chars().next().is_some_and(char::is_uppercase)
            && word.chars().all(char::is_alphabetic)
            && letters < 4
}

/// A label at the beginning of a sentence, with a colon or, in Chinese, 是.
pub(super) fn sentence_label(doc: &Doc<'_, '_>, sentence: &Piece) -> Option<(Piece, Piece)> {
    if let Some((name, value)) = label(doc, sentence)
        && word_count(doc.text(&name)) <= 5
    {
        return Some((name, without_stop(doc, &value)));
    }
    let text = doc.text(sentence);
    let at = text.find('是').filter(|at| *at <= 24)?;
    let name = doc.part(sentence, 0..at);
    let fields = fields_of(doc, &name);
    fields
        .iter()
        .any(|f| matches!(f, Field::Position | Field::Role | Field::Roles))
        .then(|| (name, without_stop(doc, &doc.part(sentence, at + '是'.len_utf8()..text.len()))))
}

/// A value without the full stop that ends its sentence.
pub fn without_stop(doc: &Doc<'_, '_>, piece: &Piece) -> Piece {
    let text = doc.text(piece);
    let end = text.trim_end_matches(['.', '。', ';', '；']).len();
    if text.len() - end == 0 || is_abbreviated(&text[..end]) && !text.ends_with('。') {
        return piece.clone();
    }
    doc.part(piece, 0..end)
}

/// The parts of a line each of which has a label that is known.
pub fn labelled_parts(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let wide = wide_parts(doc, piece);
    if !wide.is_empty() {
        return wide;
    }
    let text = doc.text(piece);
    let bytes = text.as_bytes();
    let colons = memchr::memchr2_iter(b':', 0xEF, bytes);
    if colons.filter(|at| bytes[*at] == b':' || bytes[*at..].starts_with("：".as_bytes())).take(2).count() < 2 {
        return Vec::new();
    }
    for mark in [" · ", " | ", "｜", "|", " • ", "；", "; ", "\u{3000}"] {
        if !has(text, mark) {
            continue;
        }
        let mut at = 0;
        let mut parts = Vec::new();
        for part in text.split(mark) {
            parts.push(doc.part(piece, at..at + part.len()));
            at += part.len() + mark.len();
        }
        parts.retain(|p| !p.range.is_empty());
        let is_known = |p: &Piece| label(doc, p).is_some_and(|(name, _)| !fields_of(doc, &name).is_empty());
        return if parts.len() > 1 && parts.iter().all(is_known) { parts } else { Vec::new() };
    }
    Vec::new()
}

/// The same of parts with wide spaces between them: `职务：组长   部门：研发二部`.
pub(super) fn wide_parts(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    if !may_be_wide(text) {
        return Vec::new();
    }
    let is_wide = |at: usize, c: char| {
        matches!(c, '\u{2003}' | '\u{2002}' | '\u{3000}' | '\t') || c == ' ' && text[at + 1..].starts_with(is_blank)
    };
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().filter(|(at, c)| is_wide(*at, *c)) {
        parts.push(doc.part(piece, start..at));
        start = at + c.len_utf8();
    }
    parts.push(doc.part(piece, start..text.len()));
    parts.retain(|p| !p.range.is_empty());
    let named = |p: &Piece| label(doc, p).filter(|(name, value)| !value.range.is_empty() && word_count(doc.text(name)) <= 4);
    let is_known = |p: &Piece| named(p).is_some_and(|(name, _)| !fields_of(doc, &name).is_empty());
    let are_labelled = parts.len() > 1 && parts.iter().all(|p| named(p).is_some()) && parts.iter().any(is_known);
    if are_labelled { parts } else { Vec::new() }
}

/// Whether there may be a wide space in a text, told by its bytes.
fn may_be_wide(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_wide = |at: usize| match bytes[at] {
        b' ' => matches!(bytes.get(at + 1), Some(b' ' | b'\t'..=b'\r' | 0xC2 | 0xE1..=0xE3 | 0xEF)),
        _ => bytes.get(at + 1) == Some(&0x80),
    };
    memchr::memchr(b'\t', bytes).is_some() || memchr::memchr3_iter(b' ', 0xE2, 0xE3, bytes).any(is_wide)
}

/// Whether a line tells several things of an entry that is named elsewhere: `Client: … | Duration: …`.
pub fn is_details(doc: &Doc<'_, '_>, piece: &Piece) -> bool {
    let names = |f: &Field| matches!(f, Field::Employer | Field::Institution | Field::StudyType | Field::Position);
    let parts = labelled_parts(doc, piece);
    let is_name = |p: &Piece| label(doc, p).is_some_and(|(name, _)| fields_of(doc, &name).iter().any(names));
    !parts.is_empty() && !parts.iter().any(is_name)
}

/// The items of a text that begins with their first number: `1、…；2、…`, `(1) … (2) …`, `①…②…`.
pub(super) fn enumerated(doc: &Doc<'_, '_>, piece: &Piece) -> Vec<Piece> {
    let text = doc.text(piece);
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let mut last = 0;
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|t| t.chars().next()) {
        let begins = at == 0 || text[..at].ends_with(|c: char| is_blank(c) || matches!(c, '；' | '。' | ';' | '，' | '.' | '！'));
        let mark = if begins { number_mark(&text[at..]) } else { None };
        match mark.filter(|(number, _)| starts.is_empty() && at == 0 || *number == last + 1) {
            Some((number, length)) => {
                starts.push((at, at + length));
                last = number;
                at += length;
            }
            None if starts.is_empty() => return Vec::new(),
            None => at += c.len_utf8(),
        }
    }
    let ends = starts.iter().skip(1).map(|s| s.0).chain([text.len()]);
    let parts = starts.iter().zip(ends).map(|(start, end)| doc.part(piece, start.1..end));
    parts.filter(|p| !p.range.is_empty()).collect()
}

/// Whether a text begins with a number that is no other than that of an item: `1、…`, `①…`.
pub fn has_typed_number(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    number_mark(text).is_some() && (rest.starts_with('、') || text.starts_with(|c| matches!(c, '①'..='⑳')))
}

/// A number of an item at the beginning of a text, and how long it is with its mark.
pub fn number_mark(text: &str) -> Option<(u32, usize)> {
    let first = text.chars().next()?;
    if let '①'..='⑳' = first {
        return Some((first as u32 - '①' as u32 + 1, first.len_utf8()));
    }
    let open = if matches!(first, '(' | '（') { first.len_utf8() } else { 0 };
    let body = &text[open..];
    let digits = body.len() - body.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number: u32 = body.get(..digits).filter(|_| (1..=2).contains(&digits))?.parse().ok()?;
    let mark = body[digits..].chars().next()?;
    let rest = &body[digits + mark.len_utf8()..];
    let is_mark = match mark {
        '、' | '）' => true,
        ')' => open > 0 || rest.starts_with(is_blank),
        '.' | '．' => rest.starts_with(crate::freeform::text::is_unspaced),
        _ => false,
    };
    (is_mark && !rest.trim().is_empty()).then_some((number, open + digits + mark.len_utf8()))
}

/// A bullet character typed into a line.
pub(super) fn bullet(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(['•', '◆', '■', '●', '▪', '‣', '◦', '▸', '➢', '✓', '✔', '・', '·'])?;
    Some(rest.trim_start_matches(is_blank)).filter(|r| !r.is_empty())
}

/// An item without ornaments at its start.
pub fn clean_item(mut val: Val) -> Val {
    if let Some(rest) = bullet(&val.text) {
        val.text = rest.to_owned();
    }
    val
}

/// A paragraph without emphasis around all of it.
pub fn unwrapped(doc: &Doc<'_, '_>, piece: &Piece) -> Val {
    let style = doc.style(piece);
    if (style.emphasis || style.strong) && !style.code && doc.link(piece).is_none() {
        doc.val(piece)
    } else {
        doc.markdown(piece)
    }
}
