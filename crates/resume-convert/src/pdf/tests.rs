use super::*;

const XML: &str = "<Candidate><CandidatePerson/></Candidate>";

/// Deflate without compression, in the frame of zlib.
fn deflated(data: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(data, 6)
}

/// A file of these definitions, as they are written by hand.
fn file(definitions: &[&[u8]]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    for definition in definitions {
        bytes.extend_from_slice(definition);
        bytes.push(b'\n');
    }
    bytes.extend_from_slice(b"startxref\n0\n%%EOF\n");
    bytes
}

fn stream(number: u32, dictionary: &str, data: &[u8]) -> Vec<u8> {
    let head = format!("{number} 0 obj\n<</Length {} {dictionary}>>\nstream\r\n", data.len());
    [head.as_bytes(), data, b"\nendstream\nendobj"].concat()
}

fn wanted(bytes: &[u8]) -> bool {
    bytes.starts_with(b"<Candidate")
}

fn found(bytes: &[u8]) -> Result<(String, String), String> {
    match attachment(bytes, wanted) {
        Ok(found) => Ok((found.name, String::from_utf8_lossy(&found.bytes).into_owned())),
        Err(failure) => Err(failure.message),
    }
}

const SPEC: &[u8] = b"4 0 obj <</Type/Filespec /F(attachment.xml) /UF<FEFF006100740074006100630068006D0065006E0074002E0078006D006C> /EF<</F 5 0 R>>>> endobj";

#[test]
fn a_plain_and_a_packed_attachment() {
    let good = Ok(("attachment.xml".to_owned(), XML.to_owned()));
    assert_eq!(found(&file(&[SPEC, &stream(5, "/Type/EmbeddedFile", XML.as_bytes())])), good);
    assert_eq!(found(&file(&[SPEC, &stream(5, "/Filter /FlateDecode", &deflated(XML.as_bytes()))])), good);
    assert_eq!(found(&file(&[SPEC, &stream(5, "/Filter [/AHx /Fl]", hex(&deflated(XML.as_bytes())).as_bytes())])), good);
    let referred = b"5 0 obj <</Length 6 0 R>> stream\n<Candidate>endstream</Candidate>\nendstream endobj\n6 0 obj 32 endobj";
    assert_eq!(found(&file(&[SPEC, referred])).map(|(_, text)| text), Ok("<Candidate>endstream</Candidate>".to_owned()));
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>() + ">"
}

#[test]
fn a_file_specification_in_an_object_stream() {
    let objects = "<</Type/Catalog/Names 8 0 R>> <</EmbeddedFiles<</Names[(x)<</UF(attachment.xml)/EF<</F 5 0 R>>>>]>>>>";
    let header = format!("7 0 8 {} ", objects.find(" <</Emb").unwrap_or(0) + 1);
    let packed = deflated(format!("{header}{objects}").as_bytes());
    let object_stream = stream(9, &format!("/Type/ObjStm /N 2 /First {} /Filter/FlateDecode", header.len()), &packed);
    let bytes = file(&[&object_stream, &stream(5, "/Filter/FlateDecode", &deflated(XML.as_bytes()))]);
    assert_eq!(found(&bytes), Ok(("attachment.xml".to_owned(), XML.to_owned())));
}

#[test]
fn an_update_and_the_names_of_europass_win() {
    let update = stream(5, "", b"<Candidate>new</Candidate>");
    let bytes = file(&[SPEC, &stream(5, "", XML.as_bytes()), &update]);
    assert_eq!(found(&bytes).map(|(_, text)| text), Ok("<Candidate>new</Candidate>".to_owned()));
    let other = b"2 0 obj <</F(other.xml)/EF<</F 3 0 R>>>> endobj";
    let bytes = file(&[other, &stream(3, "", b"<Candidate>other</Candidate>"), SPEC, &stream(5, "", XML.as_bytes())]);
    assert_eq!(found(&bytes).map(|(name, _)| name), Ok("attachment.xml".to_owned()));
    // A PDF document inside of the PDF document is no part of it.
    let inner = file(&[b"4 0 obj <</F(inner.xml)/EF<</F 9 0 R>>>> endobj", &stream(9, "", b"<Candidate>inner</Candidate>")]);
    let bytes = file(&[SPEC, &stream(5, "", XML.as_bytes()), &stream(7, "", &inner)]);
    assert_eq!(found(&bytes), Ok(("attachment.xml".to_owned(), XML.to_owned())));
}

#[test]
fn what_cannot_be_read_says_why() {
    let bomb = deflated(&vec![b'x'; MOST_UNPACKED + 1]);
    let cases: [(Vec<u8>, &str); 6] = [
        (file(&[]), "this is a PDF document without an attachment, so it carries no Europass data"),
        (file(&[SPEC, &stream(5, "", b"<rss/>")]), "none of its attachments (`attachment.xml`) is a Europass document"),
        (file(&[SPEC, b"trailer <</Encrypt 9 0 R>>"]), "this is an encrypted PDF document, which is not read"),
        (file(&[SPEC, &stream(5, "/Filter/FlateDecode", b"no zlib")]), "is damaged: it cannot be unpacked"),
        (file(&[SPEC, &stream(5, "/Filter/LZWDecode", b"x")]), "is packed in a way that is not read (LZWDecode)"),
        (file(&[SPEC, &stream(5, "/Filter/FlateDecode", &bomb)]), "unpacks to more than"),
    ];
    for (bytes, message) in cases {
        let failed = found(&bytes).expect_err(message);
        assert!(failed.contains(message), "{failed}");
    }
}

#[test]
fn hostile_files_end() {
    let mut pieces: Vec<Vec<u8>> = [
        "1 0 obj <",
        "1 0 obj (",
        "1 0 obj [",
        "1 0 obj <<",
        "1 0 obj /a",
        "trailer <<",
        "1 0 obj << /A [",
        "% ",
        "1 0 obj stream ",
    ]
    .iter()
    .map(|piece| piece.repeat(40_000).into_bytes())
    .collect();
    pieces.push(b"1 0 obj <</Length 99999999999999999999/Filter 1 0 R/EF 1 0 R>> stream".to_vec());
    pieces.push(stream(1, "/Type/ObjStm/N 9/First 18446744073709551615", b"1 0 2 0"));
    pieces.push([b"1 0 obj ".to_vec(), b"[".repeat(500_000)].concat());
    for piece in pieces {
        assert!(found(&file(&[&piece])).is_err());
    }
    // Any cut of a file gives a result or an error.
    let whole = file(&[SPEC, &stream(5, "/Filter /FlateDecode", &deflated(XML.as_bytes()))]);
    for end in 0..whole.len() {
        let _ = found(&whole[..end]);
    }
}
