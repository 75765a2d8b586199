//! One record: a line in, a line out.

use std::borrow::Cow;
use std::io::Write;

use memchr::memmem::Finder;
use resume_convert::fix::Syntax;
use resume_convert::{Converter, Diagnostic, Failure, Format, Limits, codes};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::chunks::Chunk;
use crate::args::Stream;
use crate::finding::{Finding, Values, findings, of_failure};
use crate::formatted::Shown;

/// How records are converted.
pub(super) struct Records {
    converter: Converter,
    /// Whether a line may be a résumé as it is.
    is_bare: bool,
    /// Whether a document may be JSON.
    takes_object: bool,
    /// Whether a résumé is written as it is.
    writes_bare: bool,
    /// Whether what is written is JSON itself, and not a text.
    writes_json: bool,
    values: Values,
    content: Finder<'static>,
}

/// A record around a text.
#[derive(Deserialize)]
struct Envelope<'l> {
    #[serde(borrow)]
    id: Option<&'l RawValue>,
    #[serde(borrow)]
    content: Option<&'l RawValue>,
    #[serde(borrow)]
    name: Option<Cow<'l, str>>,
}

/// The same with no other key: what else it has makes it a résumé.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Strict<'l> {
    #[serde(borrow)]
    id: Option<&'l RawValue>,
    #[serde(borrow)]
    content: &'l RawValue,
    #[serde(borrow)]
    name: Option<Cow<'l, str>>,
}

/// What a line holds.
struct Record<'l> {
    /// As it stands in the line; without one, the line's number.
    id: Option<&'l str>,
    /// Of a file, if it tells one.
    name: Option<Cow<'l, str>>,
    text: Cow<'l, str>,
}

/// Why there is no output, and the text that its places are in.
struct Refused<'l> {
    id: Option<&'l str>,
    text: Cow<'l, str>,
    failure: Failure,
}

impl Records {
    pub(super) fn new(converter: Converter, arguments: &Stream) -> Self {
        let is_json = |format: &Format| format.document.is_some_and(|d| matches!(d.syntax, Syntax::Json | Syntax::Jsonc));
        let writes_json = is_json(converter.to());
        Self {
            is_bare: converter.from().is_none_or(is_json),
            takes_object: converter.from().is_none_or(|f| is_json(f) || f.found_as.contains(&"json")),
            writes_bare: writes_json && !arguments.envelope,
            writes_json,
            values: Values::unless(arguments.no_values),
            content: Finder::new("\"content\""),
            converter,
        }
    }

    /// Writes a line for every line of the chunk.
    pub(super) fn chunk(&self, chunk: &mut Chunk, scratch: &mut Vec<u8>) {
        let Chunk { input, output, first, lines, failed, overlong, .. } = chunk;
        if let Some(size) = overlong {
            let limit = Limits::default().bytes >> 20;
            let message = format!("the line has {size} bytes; the limit is {limit} MiB");
            self.refuse(*first, Refused { id: None, text: "".into(), failure: Failure::new(codes::TOO_BIG, message) }, output);
            *failed += 1;
            return;
        }
        let mut rest = input.as_slice();
        for number in *first..*first + *lines {
            let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
            let (line, after) = rest.split_at(end);
            rest = after.get(1..).unwrap_or_default();
            *failed += u64::from(!self.line(line, number, scratch, output));
        }
        if scratch.capacity() > super::chunks::LARGEST_KEPT {
            *scratch = Vec::new();
        }
    }

    /// Writes a line for a line; false when it tells of an error.
    fn line(&self, line: &[u8], number: u64, scratch: &mut Vec<u8>, out: &mut Vec<u8>) -> bool {
        let result = self.record(line).and_then(|record| {
            if self.writes_bare {
                return match self.converter.text(&record.text, record.name.as_deref(), out) {
                    Ok(_) => Ok(()),
                    Err(failure) => Err(Refused { id: record.id, text: record.text, failure }),
                };
            }
            scratch.clear();
            match self.converter.text(&record.text, record.name.as_deref(), scratch) {
                Ok(found) => {
                    self.envelope(&record, number, scratch, found, out);
                    Ok(())
                }
                Err(failure) => Err(Refused { id: record.id, text: record.text, failure }),
            }
        });
        let is_converted = result.is_ok();
        match result {
            Ok(()) => {
                if out.last() != Some(&b'\n') {
                    out.push(b'\n');
                }
            }
            Err(refused) => self.refuse(number, refused, out),
        }
        is_converted
    }

    fn record<'l>(&self, line: &'l [u8]) -> Result<Record<'l>, Refused<'l>> {
        let refused = |text: &'l str, failure: Failure| Refused { id: None, text: text.into(), failure };
        let text = std::str::from_utf8(line).map_err(|error| {
            let message = format!("not UTF-8 text: wrong byte at offset {} of the line", error.valid_up_to());
            refused("", Failure::new(codes::NOT_TEXT, message))
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim().is_empty() {
            return Err(refused("", Failure::new(codes::EMPTY, "the line is empty")));
        }
        if self.is_bare {
            let holds = self.content.find(text.as_bytes()).is_some();
            let strict = if holds { serde_json::from_str::<Strict<'_>>(text).ok() } else { None };
            return match strict {
                Some(Strict { id, content, name }) => self.content(id, content, name),
                // Not told its format, any text would be one of some format.
                None if self.converter.from().is_none() && !text.trim_start().starts_with('{') => {
                    Err(refused(text, broken(text)))
                }
                None => Ok(Record { id: None, name: None, text: text.into() }),
            };
        }
        match serde_json::from_str::<Envelope<'_>>(text) {
            Ok(Envelope { id, content: Some(content), name }) => self.content(id, content, name),
            Ok(Envelope { id, content: None, .. }) => {
                Err(Refused { id: id.map(RawValue::get), text: text.into(), failure: no_record("the line has no `content`") })
            }
            Err(_) => Err(refused(text, broken(text))),
        }
    }

    /// The text that a record's content is.
    fn content<'l>(
        &self,
        id: Option<&'l RawValue>,
        content: &'l RawValue,
        name: Option<Cow<'l, str>>,
    ) -> Result<Record<'l>, Refused<'l>> {
        let (id, raw) = (id.map(RawValue::get), content.get());
        let text = match raw.as_bytes().first() {
            Some(b'"') => serde_json::from_str::<String>(raw).map(Cow::from).ok(),
            // A document that is JSON itself need not be put into a string.
            Some(b'{') if self.takes_object => Some(raw.into()),
            _ => None,
        };
        match text {
            Some(text) => Ok(Record { id, name, text }),
            None => Err(Refused { id, text: raw.into(), failure: no_record("`content` is no text") }),
        }
    }

    fn envelope(&self, record: &Record<'_>, number: u64, content: &[u8], found: Vec<Diagnostic>, out: &mut Vec<u8>) {
        self.head(record.id, number, "content", out);
        if self.writes_json {
            out.extend_from_slice(content.trim_ascii_end());
        } else {
            // Writers write UTF-8. Writing into memory cannot fail.
            let _ = serde_json::to_writer(&mut *out, &String::from_utf8_lossy(content));
        }
        out.extend_from_slice(b",\"diagnostics\":[");
        for (at, finding) in findings(&record.text, found, self.values).iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            let _ = serde_json::to_writer(&mut *out, &Shown::with_kind(finding));
        }
        out.extend_from_slice(b"]}");
    }

    fn refuse(&self, number: u64, refused: Refused<'_>, out: &mut Vec<u8>) {
        let finding = of_failure(&refused.text, refused.failure, self.values);
        self.head(refused.id, number, "error", out);
        let _ = serde_json::to_writer(&mut *out, &error(&finding));
        out.extend_from_slice(b"}\n");
    }

    /// `{"id":7,"content":`
    fn head(&self, id: Option<&str>, number: u64, key: &str, out: &mut Vec<u8>) {
        let _ = match id {
            Some(id) => write!(out, "{{\"id\":{id},\"{key}\":"),
            None => write!(out, "{{\"id\":{number},\"{key}\":"),
        };
    }
}

/// What stands under `error`: what is wrong, where in the content if it has a place, and what to do if that is known.
fn error(finding: &Finding) -> Value {
    let mut error = json!({ "code": finding.code.name, "message": finding.message });
    if let Some((start, _)) = finding.place {
        error["line"] = start.line.into();
        error["column"] = start.column.into();
    }
    if let Some(hint) = &finding.hint {
        error["hint"] = hint.as_str().into();
    }
    error
}

fn no_record(message: &str) -> Failure {
    Failure::new(codes::RECORD, message).hint(r#"a record is {"id": 7, "content": "…"}"#)
}

/// Why a line is no record: what our own parser says of its syntax, else that it is something else.
fn broken(text: &str) -> Failure {
    let document = resume_convert::format("json").and_then(|json| json.document);
    match document.map(|document| (document.parse)(text, &Limits::default())) {
        Some(Err(failure)) => failure,
        _ => no_record("the line is no record"),
    }
}
