//! Cutting a stream into chunks of whole lines.

use std::io::{self, ErrorKind, Read};

use resume_convert::Limits;

/// How much is read at a time, at most: what is there is taken, and nothing is waited for.
const READ: usize = 128 << 10;
/// Buffers that grew beyond this are given back.
pub(super) const LARGEST_KEPT: usize = 2 << 20;

/// Some lines and what becomes of them.
#[derive(Default)]
pub(super) struct Chunk {
    /// Its place in the stream, counted from 0.
    pub(super) index: u64,
    /// The number of its first line, counted from 1.
    pub(super) first: u64,
    /// How many lines it has.
    pub(super) lines: u64,
    /// The lines, each with its line feed, except perhaps the last one of the stream.
    pub(super) input: Vec<u8>,
    /// Instead of lines, the size of one that is longer than the limit and was not kept.
    pub(super) overlong: Option<u64>,
    /// A line for each line.
    pub(super) output: Vec<u8>,
    /// How many of them tell of an error.
    pub(super) failed: u64,
}

impl Chunk {
    /// Makes it ready for other lines.
    pub(super) fn clear(&mut self) {
        for buffer in [&mut self.input, &mut self.output] {
            buffer.clear();
            buffer.shrink_to(LARGEST_KEPT);
        }
        (self.overlong, self.failed) = (None, 0);
    }
}

/// A stream that is cut.
pub(super) struct Chunks<R> {
    stream: R,
    /// The beginning of a line whose end has not been seen.
    rest: Vec<u8>,
    index: u64,
    line: u64,
    limit: usize,
    is_at_end: bool,
}

impl<R: Read> Chunks<R> {
    pub(super) fn new(stream: R) -> Self {
        Self { stream, rest: Vec::new(), index: 0, line: 1, limit: Limits::default().bytes, is_at_end: false }
    }

    /// Fills an empty chunk with the lines that are there, waiting only for the first one. Gives false at the end.
    pub(super) fn fill(&mut self, chunk: &mut Chunk) -> io::Result<bool> {
        chunk.input.append(&mut self.rest);
        loop {
            let before = chunk.input.len();
            let count = if self.is_at_end { 0 } else { self.read(&mut chunk.input)? };
            if count == 0 {
                self.is_at_end = true;
                return Ok(self.number(chunk));
            }
            if before == 0 && self.index == 0 && is_wide(&chunk.input) {
                return Err(io::Error::new(ErrorKind::InvalidData, "it is UTF-16, and records are UTF-8, one a line"));
            }
            let fresh = chunk.input.get(before..).unwrap_or_default();
            if let Some(last) = memchr::memrchr(b'\n', fresh) {
                let end = before + last + 1;
                self.rest.extend_from_slice(chunk.input.get(end..).unwrap_or_default());
                chunk.input.truncate(end);
                return Ok(self.number(chunk));
            }
            if chunk.input.len() > self.limit {
                return self.overlong(chunk);
            }
        }
    }

    /// Numbers a chunk; false when there is nothing in it.
    fn number(&mut self, chunk: &mut Chunk) -> bool {
        let is_open = chunk.input.last().is_some_and(|byte| *byte != b'\n');
        chunk.lines = memchr::memchr_iter(b'\n', &chunk.input).count() as u64 + u64::from(is_open);
        self.take(chunk);
        chunk.lines > 0
    }

    fn take(&mut self, chunk: &mut Chunk) {
        (chunk.index, chunk.first) = (self.index, self.line);
        self.index += 1;
        self.line += chunk.lines;
    }

    /// Reads past a line that is too long, keeping nothing of it.
    fn overlong(&mut self, chunk: &mut Chunk) -> io::Result<bool> {
        let mut size = chunk.input.len() as u64;
        loop {
            chunk.input.clear();
            let count = self.read(&mut chunk.input)?;
            if count == 0 {
                self.is_at_end = true;
                break;
            }
            if let Some(end) = memchr::memchr(b'\n', &chunk.input) {
                size += end as u64;
                self.rest.extend_from_slice(chunk.input.get(end + 1..).unwrap_or_default());
                break;
            }
            size += count as u64;
        }
        chunk.clear();
        (chunk.overlong, chunk.lines) = (Some(size), 1);
        self.take(chunk);
        Ok(true)
    }

    /// Appends what is there.
    fn read(&mut self, to: &mut Vec<u8>) -> io::Result<usize> {
        let before = to.len();
        to.resize(before + READ, 0);
        let count = loop {
            match self.stream.read(to.get_mut(before..).unwrap_or_default()) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        to.truncate(before + *count.as_ref().unwrap_or(&0));
        count
    }
}

/// Whether a stream begins as UTF-16 does.
fn is_wide(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [_, 0, ..] | [0, _, ..])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives what it has in pieces, as a pipe does.
    struct Pieces(Vec<Vec<u8>>);

    impl Read for Pieces {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() {
                return Ok(0);
            }
            let piece = self.0.remove(0);
            to[..piece.len()].copy_from_slice(&piece);
            Ok(piece.len())
        }
    }

    fn cut(pieces: &[&str], limit: usize) -> io::Result<Vec<(u64, u64, String)>> {
        let mut chunks = Chunks::new(Pieces(pieces.iter().map(|p| p.as_bytes().to_vec()).collect()));
        chunks.limit = limit;
        let (mut chunk, mut found) = (Chunk::default(), Vec::new());
        while chunks.fill(&mut chunk)? {
            let text = match chunk.overlong {
                Some(size) => format!("<{size}>"),
                None => String::from_utf8_lossy(&chunk.input).into_owned(),
            };
            assert_eq!(chunk.index, found.len() as u64);
            found.push((chunk.first, chunk.lines, text));
            chunk.clear();
        }
        Ok(found)
    }

    fn seen(pieces: &[&str], limit: usize) -> String {
        let chunks = cut(pieces, limit).unwrap_or_default();
        let shown = chunks.iter().map(|(first, lines, text)| format!("{first}+{lines} {text:?}"));
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_chunk_is_the_whole_lines_that_are_there() {
        for (pieces, expected) in [
            (&["a\nb\nc", "d\n", "e\nf"][..], r#"1+2 "a\nb\n" 3+1 "cd\n" 4+1 "e\n" 5+1 "f""#),
            (&["a", "b", "c\n\n", "\n"], r#"1+2 "abc\n\n" 3+1 "\n""#),
            (&["a\r\n", "b"], r#"1+1 "a\r\n" 2+1 "b""#),
            (&["\n"], r#"1+1 "\n""#),
            (&[], ""),
        ] {
            assert_eq!(seen(pieces, 1000), expected, "{pieces:?}");
        }
    }

    #[test]
    fn a_line_beyond_the_limit_is_counted_and_not_kept() {
        for (pieces, expected) in [
            (&["ok\n", "12345", "6789", "0\nnext\n"][..], r#"1+1 "ok\n" 2+1 "<10>" 3+1 "next\n""#),
            (&["12345", "67"], r#"1+1 "<7>""#),
            (&["12345", "\nx"], r#"1+1 "<5>" 2+1 "x""#),
        ] {
            assert_eq!(seen(pieces, 4), expected, "{pieces:?}");
        }
    }

    #[test]
    fn utf_16_is_refused_at_once() {
        assert!(cut(&["{\0\"\0"], 1000).is_err());
    }
}
