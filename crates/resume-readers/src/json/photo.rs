//! Résumés with a big photo: it is taken out before parsing and put in afterwards, since serde_json looks at each of its bytes for
//! an escape, several times as long as it takes to find the end of the photo and to copy it.

use memchr::{memchr2, memmem};
use resume_core::Resume;
use resume_core::bytes::{any, bit};

/// A photo of so many bytes is worth being taken out.
const BIG: usize = 64 * 1024;

/// What stands in its place.
const PLACE: &str = "data:,resume-convert";

/// A résumé that there is nothing to say about, with a big photo; `None` where there is no such photo, too.
pub(super) fn read(input: &str) -> Option<Resume> {
    if input.len() < BIG {
        return None;
    }
    let bytes = input.as_bytes();
    // A quotation mark that is not escaped, with such text behind it, begins a string, or what follows is no JSON with any
    // text in its place.
    let quote = memmem::find(bytes, b"\"data:").filter(|at| *at > 0 && bytes.get(at - 1) != Some(&b'\\'))?;
    let start = quote + 1;
    let length = memchr2(b'"', b'\\', bytes.get(start..)?)?;
    let end = start + length;
    let photo = input.get(start..end)?;
    let is_plain = any(photo.as_bytes(), |b| bit(b < b' ', 1)) == 0;
    if length < BIG || bytes.get(end) != Some(&b'"') || !is_plain {
        return None;
    }
    let rest = [input.get(..start)?, PLACE, input.get(end..)?].concat();
    let mut places = memmem::find_iter(rest.as_bytes(), PLACE.as_bytes());
    places.next().filter(|_| places.next().is_none())?;
    let mut resume = super::parse_typed(&rest)?;
    if resume.basics.image != PLACE {
        return None;
    }
    resume.basics.image = photo.to_owned();
    Some(resume)
}

#[cfg(test)]
mod tests {
    use super::{BIG, PLACE, read};

    #[test]
    fn a_photo_is_read_as_any_text() {
        let photo = format!("data:image/png;base64,{}", "Zm9v".repeat(BIG / 4));
        let inputs = [
            format!("{{\"basics\": {{\"name\": \"A\", \"image\" : \"{photo}\"}}, \"x\": 1.50}}"),
            format!("\u{feff}{{\"basics\":{{\"image\":\"{photo}é😀\"}}}}"),
        ];
        for input in inputs {
            let found = read(&input).expect("a photo");
            assert_eq!(Some(found), super::super::parse_typed(&input));
        }
    }

    #[test]
    fn other_big_texts_are_left_to_the_parser() {
        let photo = format!("data:image/png;base64,{}", "Zm9v".repeat(BIG / 4));
        let inputs = [
            format!("{{\"basics\": {{\"summary\": \"{photo}\"}}}}"),
            format!("{{\"basics\": {{\"image\": \"{photo}\\n\"}}}}"),
            format!("{{\"basics\": {{\"image\": \"{photo}\n\"}}}}"),
            format!("{{\"basics\": {{\"image\": \"{photo}}}}}"),
            format!("{{\"basics\": {{\"image\": \"{photo}\", \"name\": \"{PLACE}\"}}}}"),
            format!("{{\"basics\": {{\"image\": \"a\\\"{photo}\"}}}}"),
            format!("{{\"basics\": {{\"image\": \"a\"{photo}\"}}}}"),
            format!("{{\"basics\": {{\"image\": \"{photo}\", \"image\": \"{photo}\"}}}}"),
        ];
        for input in inputs {
            assert_eq!(read(&input), None, "{}", &input[..60]);
        }
    }
}
