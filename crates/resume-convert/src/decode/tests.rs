//! Tests of decoding.

use super::*;

fn text(bytes: &[u8]) -> (String, &'static str) {
    let decoded = decode(bytes).unwrap_or_else(|e| panic!("{e}"));
    (decoded.text.into_owned(), decoded.encoding)
}

fn utf16(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn marks_and_declarations_name_the_encoding() {
    assert_eq!(text("\u{feff}é".as_bytes()), ("é".to_owned(), "UTF-8"));
    assert_eq!(text(&utf16("\u{feff}# 周", false)), ("# 周".to_owned(), "UTF-16LE"));
    assert_eq!(text(&utf16("\u{feff}# 周", true)), ("# 周".to_owned(), "UTF-16BE"));
    let latin = b"<?xml version='1.0' encoding = 'ISO-8859-1'?><a>\xe9</a>";
    assert_eq!(text(latin), ("<?xml version='1.0' encoding = 'ISO-8859-1'?><a>é</a>".to_owned(), "windows-1252"));
    let chinese = b"<html><meta charset=gb18030><p>\xd6\xdc";
    assert_eq!(text(chinese), ("<html><meta charset=gb18030><p>周".to_owned(), "gb18030"));
}

#[test]
fn utf16_without_a_mark_shows_by_its_zero_bytes() {
    assert_eq!(text(&utf16("{\"a\":\"é\"}", false)), ("{\"a\":\"é\"}".to_owned(), "UTF-16LE"));
    assert_eq!(text(&utf16("<?xml?>", true)), ("<?xml?>".to_owned(), "UTF-16BE"));
}

#[test]
fn a_declaration_that_cannot_be_true_is_not_believed() {
    let said = "<html><meta charset=utf-16><p>é";
    assert_eq!(text(said.as_bytes()), (said.to_owned(), "UTF-8"));
    let said = "\u{feff}<html><meta charset=iso-8859-1><p>é";
    assert_eq!(text(said.as_bytes()), (said[3..].to_owned(), "UTF-8"));
    let unknown = "<?xml version='1.0' encoding='klingon'?><a>é</a>";
    assert_eq!(text(unknown.as_bytes()), (unknown.to_owned(), "UTF-8"));
    // A word further down is no declaration.
    assert_eq!(text("<?xml version='1.0'?><a encoding='ISO-8859-1'>é</a>".as_bytes()).1, "UTF-8");
    assert_eq!(text("charset=ISO-8859-1 é".as_bytes()).1, "UTF-8");
}

#[test]
fn xml_in_another_encoding_than_it_says_is_refused() {
    for (bytes, message) in [
        (b"<?xml version='1.0' encoding='UTF-16'?><a/>".to_vec(), "says UTF-16, and the text is UTF-8"),
        (b"\xef\xbb\xbf<?xml version='1.0' encoding='iso-8859-1'?><a/>".to_vec(), "says iso-8859-1, and the text is UTF-8"),
        (utf16("\u{feff}<?xml version='1.0' encoding='utf-8'?><a/>", false), "says utf-8, and the text is UTF-16LE"),
    ] {
        let failure = decode(&bytes).expect_err(message);
        assert!(failure.message.contains(message), "{failure}");
    }
    // One name for both orders.
    assert_eq!(text(&utf16("\u{feff}<?xml version='1.0' encoding='utf-16'?><a/>", true)).1, "UTF-16BE");
}

#[test]
fn what_is_no_text_is_refused_with_its_place_or_its_kind() {
    for (bytes, message) in [
        (&b"caf\xc3"[..], "not UTF-8 text: wrong byte at offset 3"),
        (b"\xef\xbb\xbfcaf\xe9", "not UTF-8 text: wrong byte at offset 6"),
        (b"\xff\xfea\x00\x00\xd8b\x00", "not UTF-16LE text: wrong byte at offset 4"),
        ("\u{5468} caf\u{e9} \u{5468}".as_bytes().split_at(8).0, "not UTF-8 text: wrong byte at offset 7"),
        (b"<?xml version='1.0'?><a>caf\xe9</a>", "not UTF-8 text: wrong byte at offset 27"),
        (b"<!DOCTYPE a><a>caf\xe9</a>", "not UTF-8 text: wrong byte at offset 18"),
        (b"<Candidate>caf\xe9</Candidate>", "not UTF-8 text: wrong byte at offset 14"),
        (b"caf\x81 and \x8d", "not UTF-8 text: wrong byte at offset 3"),
        (b"<html><meta charset=shift_jis><p>\x81", "not Shift_JIS text: wrong byte at offset 33"),
        (b"<?xml encoding='klingon'?>\xe9", "the text says that its encoding is klingon, which is not known"),
        (b"\x00\x01\x02\x03\x04\x05\x06\x07", "this is binary data, not text"),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\xff", "this is binary data, not text"),
        (b"%PDF-1.7\n%\xe2\xe3", "this is a PDF document without an attachment, so it carries no Europass data"),
        (b"PK\x03\x04\x14\x00", "this is a ZIP archive, as a .docx or .odt document is, which is not read"),
    ] {
        assert_eq!(decode(bytes).map(|d| d.text.into_owned()).map_err(|e| e.message), Err(message.to_owned()));
    }
}

#[test]
fn odd_but_harmless_text_is_text() {
    for harmless in
        ["", " \n", "a\0b and so on, and so on, and so on, and so on", "\u{1b}[31mred\u{1b}[0m, a name in colour and more"]
    {
        assert_eq!(text(harmless.as_bytes()), (harmless.to_owned(), "UTF-8"));
    }
}

/// A few words of a résumé in many languages, and an encoding that each of them is kept in.
const WORDS: [(&str, &str); 12] = [
    ("windows-1252", "Köchin in Nürnberg, zuständig für die kalte Küche und drei Lehrlinge"),
    ("windows-1252", "Née à Besançon, employée à la mairie, études de lettres à l’université"),
    ("windows-1250", "Księgowa w Łodzi, wcześniej pracownica urzędu, prowadziła księgi spółek"),
    ("windows-1251", "Сварщик на заводе, опыт работы восемь лет, образование среднее"),
    ("windows-1253", "Μηχανικός με εμπειρία δέκα ετών σε έργα οδοποιίας"),
    ("windows-1254", "İstanbul’da çalıştı, öğrencilere yardımcı oldu, ağırlıklı olarak çeviri yaptı"),
    ("windows-1255", "מורה למתמטיקה עם ניסיון של עשר שנים בבית ספר תיכון"),
    ("windows-1256", "مهندس مدني يعمل في مشاريع الطرق منذ عشر سنوات"),
    ("gb18030", "软件工程师，负责嵌入式系统的设计与开发，熟悉多种语言"),
    ("Big5", "軟體工程師，負責嵌入式系統的設計與開發，熟悉多種語言"),
    ("Shift_JIS", "営業担当として新規顧客の開拓に従事。カタカナも漢字も使います"),
    ("EUC-KR", "간호사로 병원에서 오 년간 근무하였습니다. 환자 간호를 담당함"),
];

#[test]
fn an_encoding_that_is_not_named_shows_by_its_bytes() {
    for (name, words) in WORDS {
        let encoding = Encoding::for_label(name.as_bytes()).expect("an encoding");
        for document in [
            format!("# Ann Example\n\n{words}\n"),
            format!("{{\"basics\": {{\"name\": \"Ann Example\", \"summary\": \"{words}\"}}}}"),
            format!("basics:\n  summary: \"{words}\"\n"),
            format!("<html><body><h1>Ann Example</h1><p>{words}</p></body></html>"),
        ] {
            let (bytes, _, is_wrong) = encoding.encode(&document);
            assert!(!is_wrong, "{name} has no {words}");
            let decoded = decode(&bytes).unwrap_or_else(|failure| panic!("{name}: {failure}"));
            assert_eq!((decoded.text.as_ref(), decoded.is_guess), (document.as_str(), true), "{name} as {}", decoded.encoding);
            assert!(decoded.note().is_some_and(|note| note.message.contains(decoded.encoding)));
        }
    }
}

#[test]
fn an_encoding_that_is_named_is_that_one() {
    for (name, words) in WORDS {
        let encoding = Encoding::for_label(name.as_bytes()).expect("an encoding");
        for document in [
            format!("<?xml version=\"1.0\" encoding=\"{name}\"?>\n<Candidate><a>{words}</a></Candidate>"),
            format!("<html><head><meta charset='{name}'></head><p>{words}</p></html>"),
            format!("<html><meta http-equiv=Content-Type content=\"text/html; charset={name}\"><p>{words}</p></html>"),
        ] {
            let (bytes, ..) = encoding.encode(&document);
            let decoded = decode(&bytes).unwrap_or_else(|failure| panic!("{name}: {failure}"));
            assert_eq!((decoded.text.as_ref(), decoded.encoding, decoded.is_guess), (document.as_str(), encoding.name(), false));
            assert!(decoded.note().is_some_and(|note| note.message.contains(encoding.name())));
        }
    }
}

#[test]
fn utf16_of_any_script() {
    for (_, words) in WORDS {
        for document in [format!("{words}\n\n# Ann\n"), format!("{{\"a\": \"{words}\"}}")] {
            for (is_big, name) in [(false, "UTF-16LE"), (true, "UTF-16BE")] {
                assert_eq!(text(&utf16(&document, is_big)), (document.clone(), name));
                assert_eq!(text(&utf16(&format!("\u{feff}{document}"), is_big)), (document.clone(), name));
            }
        }
    }
}
