//! A handler as web frameworks want it: the body and two headers in, a status, a type and a body out.
//! `cargo run -p resume-convert --example handler -- examples/full.json text/html`
//!
//! With the crate axum:
//!
//! ```ignore
//! let service = Arc::new(Service::new()?);
//! let app = Router::new().route("/convert", post(move |headers: HeaderMap, body: Bytes| async move {
//!     let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("").to_owned();
//!     let (content_type, accept) = (header("content-type"), header("accept"));
//!     // A conversion takes a millisecond at most for a résumé as people write them; a book takes longer.
//!     let response = spawn_blocking(move || service.respond(&body, &content_type, &accept)).await?;
//!     (StatusCode::from_u16(response.status)?, [("content-type", response.media_type)], response.body)
//! }));
//! ```

use std::error::Error;
use std::io::Write;

use resume_convert::{ConvertOptions, Converter, FORMATS, Failure, Format};

/// What all requests share.
struct Service {
    /// A conversion into every format that is written, templates compiled.
    converters: Vec<Converter>,
}

/// What goes back.
struct Response {
    status: u16,
    media_type: &'static str,
    body: Vec<u8>,
}

impl Service {
    fn new() -> Result<Self, Failure> {
        let mut options = ConvertOptions::default();
        // Strangers' documents: no bigger than a body may be.
        options.read.limits.bytes = 4 << 20;
        let written = FORMATS.iter().filter(|format| format.write.is_some());
        let converters = written.map(|to| Converter::new(None, to, options.clone())).collect::<Result<_, _>>()?;
        Ok(Self { converters })
    }

    /// Answers a request. The format of the body is told from its content; `Content-Type` counts for text that could be
    /// anything.
    fn respond(&self, body: &[u8], content_type: &str, accept: &str) -> Response {
        let wanted = accept.split([',', ';']).map(str::trim);
        let mut fitting = wanted.filter_map(|media| self.converters.iter().find(|c| c.to().media_type == media));
        let Some(converter) = fitting.next().or(self.converters.iter().find(|c| accept.is_empty() || c.to().name == accept))
        else {
            return refused(406, "no such format is written");
        };
        let named = FORMATS.iter().find(|format| content_type.starts_with(format.media_type));
        let name = named.and_then(|format: &Format| format.extensions.first()).map(|extension| format!("body.{extension}"));
        let mut out = Vec::new();
        match converter.convert(body, name.as_deref(), &mut out) {
            // What was lost could go into a header, or into a body of JSON beside the document.
            Ok(_found) => Response { status: 200, media_type: converter.to().media_type, body: out },
            Err(failure) => refused(422, &failure.message),
        }
    }
}

fn refused(status: u16, why: &str) -> Response {
    Response { status, media_type: "text/plain", body: format!("{why}\n").into_bytes() }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("usage: handler FILE ACCEPT")?;
    let accept = arguments.next().unwrap_or_default();
    let response = Service::new()?.respond(&std::fs::read(path)?, "", &accept);
    writeln!(std::io::stderr(), "{} {}", response.status, response.media_type)?;
    std::io::stdout().write_all(&response.body)?;
    Ok(())
}
