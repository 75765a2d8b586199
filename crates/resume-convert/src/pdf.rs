//! The Europass document that a PDF carries as an attachment (ISO 32000-1, section 7.11.4).
//!
//! Not a PDF library: the file is gone through once from its beginning, object by object, without its cross-reference
//! table; of every object its later definition counts, as after an incremental update. Object streams are unpacked. All
//! work is linear in the size of the file and of what it unpacks to, which is limited.

use std::collections::HashMap;

use resume_core::Failure;
use resume_core::diagnostic::codes;

mod object;

use object::{Object, Parser, find};

/// So many bytes may be unpacked from one file, in all.
const MOST_UNPACKED: usize = if cfg!(test) { 4 << 20 } else { 128 << 20 };

/// So many objects are kept of one file, in all.
const MOST_OBJECTS: usize = 4 << 20;

/// The names that Europass has given its attachment, those of today's editor first.
const NAMES: [&str; 3] = ["attachment.xml", "europass-xml-attachment.xml", "europass-cv-xml-attachment.xml"];

/// Whether these bytes are a PDF document.
pub(crate) fn is_pdf(bytes: &[u8]) -> bool {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start().starts_with(b"%PDF-")
}

/// A file that a PDF document carries.
#[derive(Debug)]
pub(crate) struct Attached {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The attached document for which `is_wanted` says so: that under a name of Europass's, else the first.
///
/// # Errors
/// When there is none, when it cannot be unpacked, or when the document is encrypted.
pub(crate) fn attachment(bytes: &[u8], is_wanted: impl Fn(&[u8]) -> bool) -> Result<Attached, Failure> {
    let document = Document::read(bytes)?;
    let mut files = document.files();
    let rank = |name: &str| {
        let name = name.to_lowercase();
        NAMES.iter().position(|known| *known == name).unwrap_or(if name.ends_with(".xml") { NAMES.len() } else { usize::MAX })
    };
    files.sort_by_key(|(name, _)| rank(name));
    let mut names = Vec::new();
    let mut left = document.left;
    for (name, stream) in files {
        match document.unpack(stream, left) {
            Ok(bytes) if is_wanted(&bytes) => return Ok(Attached { name, bytes }),
            Ok(bytes) => left = left.saturating_sub(bytes.len()),
            Err(failure) if rank(&name) < usize::MAX => return Err(failure),
            Err(_) => {}
        }
        names.push(format!("`{name}`"));
    }
    const SHOWN: usize = 5;
    let message = if names.is_empty() {
        "this is a PDF document without an attachment, so it carries no Europass data".to_owned()
    } else {
        let more = if names.len() > SHOWN { format!(" and {} more", names.len() - SHOWN) } else { String::new() };
        names.truncate(SHOWN);
        format!("this is a PDF document; none of its attachments ({}{more}) is a Europass document", names.join(", "))
    };
    Err(Failure::new(codes::NOT_TEXT, message)
        .hint("of PDF documents only those that Europass made are read; save others as plain text, Markdown or HTML"))
}

/// A stream: its dictionary, and where its bytes begin and probably end.
struct Stream {
    dictionary: Object,
    start: usize,
    end: usize,
}

/// The objects of a file.
struct Document<'b> {
    bytes: &'b [u8],
    objects: HashMap<u32, Object>,
    /// The streams, by the number of their object.
    streams: HashMap<u32, Stream>,
    /// The numbers of the objects, in the order in which they were first seen.
    order: Vec<u32>,
    /// So many bytes may still be unpacked.
    left: usize,
    /// So many objects may still be kept.
    room: usize,
}

impl<'b> Document<'b> {
    fn read(bytes: &'b [u8]) -> Result<Self, Failure> {
        let mut document = Self {
            bytes,
            objects: HashMap::new(),
            streams: HashMap::new(),
            order: Vec::new(),
            left: MOST_UNPACKED,
            room: MOST_OBJECTS,
        };
        let mut packed = Vec::new();
        let mut at = 0;
        while let Some((keyword, behind)) = object::next_keyword(bytes, at) {
            match keyword {
                object::Keyword::Trailer => {
                    let mut parser = Parser::new(bytes, behind, document.room);
                    if let Some(trailer) = parser.object() {
                        refuse_encrypted(&trailer)?;
                    }
                    (at, document.room) = (parser.at, parser.left);
                }
                object::Keyword::Object(number) => {
                    let mut parser = Parser::new(bytes, behind, document.room);
                    let object = parser.object();
                    (at, document.room) = (parser.at, parser.left);
                    let Some(object) = object else { continue };
                    if let Some(start) = parser.stream() {
                        let end = stream_end(bytes, &object, start);
                        at = end;
                        if object.name("Type") == Some("XRef") {
                            refuse_encrypted(&object)?;
                        }
                        if object.name("Type") == Some("ObjStm") {
                            packed.push(number);
                        }
                        document.streams.insert(number, Stream { dictionary: object.clone(), start, end });
                    } else {
                        document.streams.remove(&number);
                    }
                    document.define(number, object);
                }
            }
        }
        if document.room == 0 {
            let message = format!("this PDF document has more than {MOST_OBJECTS} objects");
            return Err(Failure::new(codes::TOO_BIG, message));
        }
        // Streams of objects come in the order of the file, so that those of an update are the last.
        for number in packed {
            document.unpack_objects(number);
        }
        Ok(document)
    }

    fn define(&mut self, number: u32, object: Object) {
        if self.objects.insert(number, object).is_none() {
            self.order.push(number);
        }
    }

    /// Defines the objects of an object stream (section 7.5.7).
    fn unpack_objects(&mut self, number: u32) {
        let Ok(unpacked) = self.unpack(number, self.left) else { return };
        self.left = self.left.saturating_sub(unpacked.len());
        let Some(stream) = self.streams.get(&number) else { return };
        let Some(first) = self.number(stream.dictionary.get("First")) else { return };
        let mut header = Parser::new(&unpacked, 0, MOST_PACKED * 2);
        let mut found = Vec::new();
        while header.at < first && found.len() < MOST_PACKED {
            let (Some(Object::Number(number)), Some(Object::Number(offset))) = (header.object(), header.object()) else { break };
            if let (Some(start), Ok(number)) = (first.checked_add(offset), u32::try_from(number)) {
                found.push((number, start.min(unpacked.len())));
            }
        }
        // Each object is read up to the next, so that offsets that all point to one place cost no more than it.
        let mut ends: Vec<usize> = found.iter().map(|(_, start)| *start).collect();
        ends.sort_unstable();
        ends.dedup();
        let mut taken = std::collections::HashSet::new();
        for (number, start) in found {
            let next = ends.partition_point(|end| *end <= start);
            let end = ends.get(next).copied().unwrap_or(unpacked.len());
            let known_directly = self.streams.contains_key(&number);
            if known_directly || !taken.insert(start) {
                continue;
            }
            let mut parser = Parser::new(unpacked.get(..end).unwrap_or(&[]), start, self.room);
            let object = parser.object();
            self.room = parser.left;
            if let Some(object) = object {
                self.define(number, object);
            }
        }
    }

    /// The names of the files that are attached, and the objects that hold their streams, in the order of the file.
    fn files(&self) -> Vec<(String, u32)> {
        let mut found = Vec::new();
        for number in &self.order {
            let mut open: Vec<&Object> = self.objects.get(number).into_iter().collect();
            while let Some(object) = open.pop() {
                open.extend(object.inside());
                let Some(held) = object.get("EF").and_then(|held| self.resolve(held)) else { continue };
                let stream = ["UF", "F", "DOS", "Mac", "Unix"].into_iter().find_map(|key| match held.get(key) {
                    Some(Object::Reference(number)) => Some(*number),
                    _ => None,
                });
                let name = ["UF", "F"].into_iter().find_map(|key| self.resolve(object.get(key)?)?.text());
                if let Some(stream) = stream.filter(|stream| self.streams.contains_key(stream)) {
                    let name = name.unwrap_or_else(|| "unnamed".to_owned());
                    if !found.iter().any(|(_, known)| *known == stream) && found.len() < MOST_FILES {
                        found.push((name, stream));
                    }
                }
            }
        }
        found
    }

    /// What a reference refers to; anything else is itself.
    fn resolve<'o>(&'o self, object: &'o Object) -> Option<&'o Object> {
        match object {
            Object::Reference(number) => self.objects.get(number).filter(|object| !matches!(object, Object::Reference(_))),
            other => Some(other),
        }
    }

    fn number(&self, object: Option<&Object>) -> Option<usize> {
        match self.resolve(object?)? {
            Object::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The bytes of a stream with its filters undone, at most `limit` of them.
    fn unpack(&self, number: u32, limit: usize) -> Result<Vec<u8>, Failure> {
        let damaged = |what: &str| Failure::new(codes::SYNTAX, format!("the attachment of this PDF document {what}"));
        let stream = self.streams.get(&number).ok_or_else(|| damaged("is not there"))?;
        let by_length = self.number(stream.dictionary.get("Length")).and_then(|length| stream.start.checked_add(length));
        // The length counts where it leads to the end of the stream; what damages or edits a file often leaves it wrong.
        let end = by_length.filter(|end| object::is_end_of_stream(self.bytes, *end)).unwrap_or(stream.end);
        let raw = self.bytes.get(stream.start..end).unwrap_or(&[]);
        let filter = stream.dictionary.get("Filter").and_then(|filter| self.resolve(filter));
        let filters: Vec<&Object> = match filter {
            Some(Object::Array(filters)) => filters.iter().collect(),
            Some(filter) => vec![filter],
            None => Vec::new(),
        };
        let mut bytes = raw.to_vec();
        if filters.len() > MOST_FILTERS {
            return Err(damaged("is packed too often"));
        }
        for filter in filters {
            bytes = match self.resolve(filter).and_then(Object::as_name) {
                Some("FlateDecode" | "Fl") => match miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(&bytes, limit) {
                    Ok(unpacked) => unpacked,
                    Err(error) if error.status == miniz_oxide::inflate::TINFLStatus::HasMoreOutput => {
                        let message = format!("this PDF document unpacks to more than {limit} bytes");
                        return Err(Failure::new(codes::TOO_BIG, message));
                    }
                    // A checksum that is wrong or cut off: the data has been there.
                    Err(error) if error.status == miniz_oxide::inflate::TINFLStatus::Adler32Mismatch => error.output,
                    Err(_) => return Err(damaged("is damaged: it cannot be unpacked")),
                },
                Some("ASCIIHexDecode" | "AHx") => object::from_hex(&bytes),
                other => return Err(damaged(&format!("is packed in a way that is not read ({})", other.unwrap_or("?")))),
            };
        }
        Ok(bytes)
    }
}

/// A document carries no more files than that.
const MOST_FILES: usize = 256;
/// A stream packs no more objects than that.
const MOST_PACKED: usize = 1 << 20;
/// A stream is packed no more often than that.
const MOST_FILTERS: usize = 4;

/// Where a stream ends: by its own length when that leads to its end, else where its end is written.
fn stream_end(bytes: &[u8], dictionary: &Object, start: usize) -> usize {
    if let Some(Object::Number(length)) = dictionary.get("Length")
        && let Some(end) = start.checked_add(*length)
        && object::is_end_of_stream(bytes, end)
    {
        return end;
    }
    find(bytes, start, b"endstream").unwrap_or(bytes.len())
}

fn refuse_encrypted(trailer: &Object) -> Result<(), Failure> {
    match trailer.get("Encrypt") {
        None | Some(Object::Null) => Ok(()),
        Some(_) => Err(Failure::new(codes::NOT_TEXT, "this is an encrypted PDF document, which is not read")
            .hint("save it without a password, or take the XML file that Europass gives beside the PDF")),
    }
}

#[cfg(test)]
mod tests;
