//! Telling the encoding of text that does not name it.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, GB18030, GBK, UTF_16BE, UTF_16LE};

use super::{Decoded, HEAD, decode_as};

/// How much is looked at.
const LOOKED_AT: usize = 256 * 1024;

/// Text that is no UTF-8, in the encoding that its bytes look like, if it looks like text in that.
pub(super) fn guess(bytes: &[u8]) -> Option<Decoded<'static>> {
    if is_damaged(bytes) {
        return None;
    }
    let start = bytes.iter().position(|byte| !byte.is_ascii())?;
    let piece = &bytes[start..bytes.len().min(start + LOOKED_AT)];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(piece, start + piece.len() == bytes.len());
    let found = detector.guess(None, Utf8Detection::Deny);
    // The one holds the other.
    let encoding = if found == GBK { GB18030 } else { found };
    let text = decode_as(encoding, bytes).ok()?;
    let is_text = text.chars().all(is_usual);
    is_text.then(|| Decoded { text: text.into(), encoding: encoding.name(), is_guess: true, attachment: None })
}

/// Whether it is UTF-8 with a wrong byte here and there, or cut off, rather than text in another encoding.
fn is_damaged(bytes: &[u8]) -> bool {
    let (mut good, mut wrong, mut is_cut) = (0, 0, false);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
        // An end that what is there could go on from.
        is_cut = std::str::from_utf8(chunk.invalid()).is_err_and(|error| error.error_len().is_none());
    }
    good >= wrong || wrong == 1 && is_cut
}

/// A character of running text; what a wrong encoding makes of letters often is none.
fn is_usual(c: char) -> bool {
    c.is_ascii()
        || c.is_alphanumeric()
        || matches!(c, '\u{a0}'..='\u{bf}' | '×' | '÷' | '€' | '™')
        || matches!(c, '\u{2000}'..='\u{206f}' | '\u{2190}'..='\u{21ff}' | '\u{2460}'..='\u{27bf}')
        || matches!(c, '\u{2e80}'..='\u{303f}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ffef}')
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{60c}'..='\u{65f}' | '\u{e31}'..='\u{e5b}')
        || matches!(c, '\u{2c6}'..='\u{2dd}' | '\u{2100}'..='\u{214f}' | '\u{2200}'..='\u{22ff}' | '₫')
}

/// UTF-16 without a mark: blanks, line ends and digits have a zero byte, at even offsets or at odd ones.
pub(super) fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(HEAD) & !1];
    let zeros = |first: usize| head.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let encoding = match (zeros(0), zeros(1)) {
        // Some other characters have one, too: 一 is 4E00.
        (even, odd) if odd >= 2 && odd > 2 * even => UTF_16LE,
        (even, odd) if even >= 2 && even > 2 * odd => UTF_16BE,
        _ => return None,
    };
    // A pair may be cut in two at the end of what is looked at.
    let pieces = [head, head.get(..head.len().saturating_sub(2))?];
    let text = pieces.into_iter().find_map(|piece| decode_as(encoding, piece).ok())?;
    let is_text = text.chars().all(|c| is_usual(c) && (!c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{1b}')));
    is_text.then_some(encoding)
}
