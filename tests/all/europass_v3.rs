//! SkillsPassport documents of others: everything is read, and written back.

use std::collections::BTreeMap;

use resume_convert::{ConvertOptions, Converted, Failure, Read, ReadOptions, convert, diff, format, read};
use resume_core::locate::place;

const WHOLE: &str = include_str!("../fixtures/europass-v3/whole.xml");
const TOLERATED: &str = include_str!("../fixtures/europass-v3/tolerated.xml");

fn reading(input: &str) -> Result<Read, Failure> {
    read(input, format("europass-v3").expect("the format"), &ReadOptions::default())
}

fn rewritten(input: &str) -> Converted {
    let target = format("europass-v3").expect("the format");
    convert(input.as_bytes(), Some(target), None, target, &ConvertOptions::default()).expect("written")
}

/// How often each element and each text that is no rich text occurs.
fn census(xml: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for piece in xml.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        if tag.starts_with(['/', '?', '!']) || tag.starts_with("SkillsPassport") {
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        let is_rich = matches!(name, "Activities" | "Opening" | "MainBody" | "Closing") || text.contains("&lt;");
        let mut words: Vec<&str> = tag.trim_end_matches('/').split('"').collect();
        words.sort_unstable();
        let shown = if is_rich || (name == "Description" && !text.trim().is_empty()) {
            name.to_owned()
        } else {
            format!("{} {}", words.join("\""), text.trim())
        };
        *counts.entry(shown).or_insert(0) += 1;
    }
    counts
}

#[test]
fn every_element_is_written_back() {
    let converted = rewritten(WHOLE);
    let output = String::from_utf8(converted.bytes).expect("UTF-8");
    let after = census(&output);
    let lost: Vec<_> =
        census(WHOLE).into_iter().filter(|(one, count)| after.get(one).is_none_or(|found| found < count)).collect();
    assert_eq!(lost, [], "{output}");
    let losses: Vec<_> = converted.diagnostics.iter().filter(|d| d.kind.is_loss()).collect();
    assert!(losses.is_empty(), "{losses:#?}");
}

#[test]
fn what_is_written_back_reads_the_same() {
    let before = reading(WHOLE).expect("read").resume;
    let output = String::from_utf8(rewritten(WHOLE).bytes).expect("UTF-8");
    let after = reading(&output).expect("read").resume;
    assert_eq!(diff(&before, &after), []);
}

#[test]
fn fields_are_read_into_the_model() {
    let resume = reading(WHOLE).expect("read").resume.to_value();
    let cases = [
        ("/basics/name", "Ilse Maria Brandauer"),
        ("/basics/honorificPrefix", "Dr."),
        ("/basics/location/address", "Feldgasse 3\nStiege 2"),
        ("/basics/location/countryCode", "AT"),
        ("/basics/nationalities/1", "GR"),
        ("/basics/url", "https://ilse.example.org/"),
        ("/basics/urls/0", "https://blog.example.org/"),
        ("/basics/profiles/0/network", "Chirper"),
        ("/basics/profiles/1/username", "ilse.b"),
        ("/basics/image", "data:image/png;base64,iVBORw0KGgo="),
        ("/basics/label", "Soil scientist"),
        ("/work/0/location", "Moorweg 1, 5020 Salzburg, Austria"),
        ("/work/0/summary", "Studied **peat**."),
        ("/work/0/highlights/1", "wrote reports"),
        ("/work/0/escoOccupation", "http://data.europa.eu/esco/occupation/0a1b2c3d-0000-1111-2222-333344445555"),
        ("/work/0/sector", "Professional, scientific and technical activities"),
        ("/education/0/studyType", "Diplom"),
        ("/education/0/area", "Physics of soils"),
        ("/education/0/courses/0", "Botany"),
        ("/education/0/eqfLevel", "7"),
        ("/languages/0/fluency", "native"),
        ("/languages/1/cefr/writing", "A2"),
        ("/languages/1/certificates/0/date", "2007-07-05"),
        ("/languages/1/experiences/0/area", "studying_training_language"),
        ("/skills/1/keywords/1", "keeps budgets"),
        ("/digitalSelfAssessment/safety", "A"),
        ("/drivingLicences/1", "BE"),
        ("/publications/0/publisher", "Invented Press"),
        ("/sections/0/title", "Talks"),
        ("/sections/1/summary", "To bogs."),
        ("/attachments/0/name", "diploma.pdf"),
        ("/coverLetter/salutation", "Dear Ms Beispiel"),
        ("/coverLetter/body", "I know peat.\n\nI like it."),
        ("/coverLetter/place", "Graz, Austria"),
        ("/coverLetter/addressee/location/city", "Beispielstadt"),
        ("/meta/lastModified", "2019-11-30T17:45:10.250Z"),
    ];
    for (pointer, wanted) in cases {
        assert_eq!(resume.pointer(pointer).and_then(|v| v.as_str()), Some(wanted), "{pointer}");
    }
    assert!(resume.pointer("/work/1/endDate").is_none());
}

#[test]
fn what_others_write_otherwise_is_read() {
    let read = reading(TOLERATED).expect("read");
    let resume = read.resume.to_value();
    let cases = [
        ("/basics/name", "Ann Baxter"),
        ("/basics/phone", "01632 960000"),
        ("/basics/location/countryCode", "GB"),
        ("/basics/nationalities/0", "GB"),
        ("/work/0/name", "Smith & Sons"),
        ("/work/0/startDate", "2010-05-31"),
        ("/work/0/endDate", "2012-07"),
        ("/work/0/summary", "Duties:"),
        ("/work/0/highlights/1", "selling & serving\u{a0}tea"),
        ("/work/0/formatData/europass/Colour", "brown"),
        ("/meta/language", "en-GB"),
    ];
    for (pointer, wanted) in cases {
        assert_eq!(resume.pointer(pointer).and_then(|v| v.as_str()), Some(wanted), "{pointer}");
    }
    let told: Vec<_> = read
        .diagnostics
        .iter()
        .filter_map(|d| Some((place(TOLERATED, d.span.clone()?.start).line, d.message.as_str())))
        .filter(|(_, message)| message.contains("not known"))
        .collect();
    let wanted = [
        (13, "the element `Colour` is not known in `WorkExperience`; kept in formatData.europass"),
        (20, "the attribute `shade` of `FirstName` is not known; kept in formatData.europass"),
    ];
    assert_eq!(told, wanted);
}

#[test]
fn a_value_knows_its_line() {
    let read = reading(WHOLE).expect("read");
    for (pointer, text) in [("/work/1/position", "<Position><Label>Consultant"), ("/drivingLicences/0", "<Driving>")] {
        let span = read.locator.locate(WHOLE, pointer).expect("a place");
        assert!(WHOLE[span.clone()].starts_with(text), "{pointer}: {}", &WHOLE[span]);
    }
}

#[test]
fn a_date_that_the_calendar_does_not_have_is_told_with_its_line() {
    let xml = "<SkillsPassport xmlns='http://europass.cedefop.europa.eu/Europass' locale='en'><LearnerInfo><WorkExperienceList>\n\
               <WorkExperience><Period>\n<From year='2018' month='--02' day='---31'/>\n<To year='2019' month='--13'/></Period>\n\
               <Position><Label>Baker</Label></Position></WorkExperience>\n\
               <WorkExperience><Period>\n<From year='two'/>\n<To year='2020' month='--02' day='---29'/></Period>\n\
               <Position><Label>Cook</Label></Position></WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>";
    let read = reading(xml).expect("read");
    let told: Vec<_> =
        read.diagnostics.iter().map(|d| (place(xml, d.span.clone().unwrap_or_default().start).line, &d.message)).collect();
    assert_eq!(told.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3, 4, 7], "{told:?}");
    assert!(told[0].1.contains("---31") && told[0].1.contains("read as 2018-02"), "{told:?}");
    let value = read.resume.to_value();
    let dates = ["/work/0/startDate", "/work/0/endDate", "/work/1/startDate", "/work/1/endDate"];
    let dates = dates.map(|at| value.pointer(at).and_then(|date| date.as_str()).unwrap_or(""));
    assert_eq!(dates, ["2018-02", "2019", "", "2020-02-29"]);
    assert_eq!(value.pointer("/work/0/formatData/europass/Period/From/@day").and_then(|day| day.as_str()), Some("---31"));
}

#[test]
fn other_documents_are_refused_with_their_reason() {
    let cases = [
        ("<europass:learnerinfo xmlns:europass=\"http://europass.cedefop.europa.eu/Europass/V2.0\"/>", "version 1 or 2"),
        ("<Candidate/>", "not `SkillsPassport`"),
        ("<SkillsPassport xmlns='urn:x'/>", "namespace `urn:x`"),
        ("<!DOCTYPE SkillsPassport><SkillsPassport/>", "DOCTYPE"),
        ("<SkillsPassport>", "never closed"),
    ];
    for (input, wanted) in cases {
        let failure = reading(input).map(|_| ()).expect_err(input);
        assert!(failure.message.contains(wanted) && failure.span.is_some(), "{input}: {failure:?}");
    }
}

#[test]
fn what_was_carried_along_is_handed_on() {
    let input = "<SkillsPassport/><?resume-convert [{\"pointer\":\"/basics\",\"value\":{\"name\":\"Ann\"}}]?>";
    assert_eq!(reading(input).expect("read").resume.basics.name, "Ann");
}

#[test]
fn the_json_twin_reads_as_the_xml() {
    const TWIN: &str = include_str!("../fixtures/europass-v3/twin.json");
    let twin = reading(TWIN).expect("read");
    assert_eq!(diff(&reading(WHOLE).expect("read").resume, &twin.resume), []);
    let unknown: Vec<_> = twin.diagnostics.iter().filter(|d| d.message.contains("not known")).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    let span = twin.locator.locate(TWIN, "/work/1/position").expect("a place");
    assert!(TWIN[span].contains("Consultant"));
    assert_eq!(resume_convert::detect(TWIN, Some("cv.json")).expect("a format").name, "europass-v3");
}

#[test]
fn a_twin_that_is_odd_is_read_all_the_same() {
    let text = r#"{"SkillsPassport": {"Locale": "de", "Shoe": [41, null], "LearnerInfo": {"Identification": {"PersonName":
        {"FirstName": "Ann", "Surname": null}, "ContactInfo": {"Telephone": {"Contact": "+1 555 0100", "Use": "work"}}},
        "WorkExperience": [{"Position": "Ranger", "Period": {"From": {"Year": 2019, "Month": "5", "Day": 31}, "Current": true}}]}}}"#;
    let read = reading(text).expect("read");
    let resume = &read.resume;
    assert_eq!((resume.basics.name.as_str(), resume.basics.phone.as_str()), ("Ann", "+1 555 0100"));
    assert_eq!(
        (resume.work[0].position.as_str(), resume.work[0].start_date.map(|d| d.to_string())),
        ("Ranger", Some("2019-05-31".to_owned()))
    );
    let told: Vec<_> = read.diagnostics.iter().filter(|d| d.message.contains("`Shoe` is not known")).collect();
    assert_eq!(told.len(), 1, "{:#?}", read.diagnostics);
    assert!(reading(r#"{"SkillsPassport": []}"#).is_err());
}

#[test]
fn the_fixture_has_every_element_of_the_table() {
    use resume_core::europass_v3::{Content, parts};
    let mut open = vec!["SkillsPassport"];
    let mut seen = std::collections::BTreeSet::new();
    let mut lacking = Vec::new();
    while let Some(parent) = open.pop() {
        for part in parts(parent) {
            let name = part.name.trim_start_matches('@');
            let is_attribute = part.name.starts_with('@');
            let is_there = match is_attribute {
                true => WHOLE.contains(&format!(" {name}=\"")),
                false => [' ', '>', '/'].iter().any(|end| WHOLE.contains(&format!("<{name}{end}"))),
            };
            // Nothing may stand in this list, and so nothing comes back of it.
            if !is_there && name != "ContactMethodList" {
                lacking.push(format!("{parent}/{}", part.name));
            }
            if let Content::Parts(kind) = part.content
                && seen.insert(kind)
            {
                open.push(kind);
            }
        }
    }
    assert_eq!(lacking, Vec::<String>::new());
}
