//! Europass Candidate: what the editor writes is kept, and what the reader makes of it.

use std::collections::BTreeSet;

use resume_convert::{Kind, ReadOptions, WriteOptions, format, read, write};

fn convert(text: &str) -> (String, Vec<resume_convert::Diagnostic>) {
    let europass = format("europass").expect("a format of the registry");
    let read = read(text, europass, &ReadOptions::default()).expect("read");
    let written = write(&read.resume, europass, &WriteOptions::default(), false).expect("written");
    let diagnostics = read.diagnostics.into_iter().chain(written.diagnostics).collect();
    (String::from_utf8(written.bytes).expect("UTF-8"), diagnostics)
}

/// The paths of all elements, with the text of those that hold some.
fn paths(xml: &str) -> BTreeSet<String> {
    let mut open: Vec<&str> = Vec::new();
    let mut found = BTreeSet::new();
    for piece in xml.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("a tag");
        if tag.starts_with(['?', '!']) {
            continue;
        }
        if tag.starts_with('/') {
            open.pop();
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap_or("");
        open.push(name.rsplit(':').next().unwrap_or(name));
        found.insert(format!("{}={}", open.join("/"), text.trim()));
        if tag.ends_with('/') {
            open.pop();
        }
    }
    found
}

#[test]
fn every_element_of_the_tree_is_kept() {
    let source = include_str!("../fixtures/europass-candidate/every-element.xml");
    let (written, _) = convert(source);
    let after = paths(&written);
    // What the model joins, or says in a place of its own.
    let moves = ["CourseCertification/", "CreativeWork/", "Other/", "Activity/Location", "ExecutiveSummary", "Section/Title"];
    let lost: Vec<String> =
        paths(source).into_iter().filter(|path| !after.contains(path) && !moves.iter().any(|m| path.contains(m))).collect();
    assert_eq!(lost, Vec::<String>::new());
}

#[test]
fn writing_again_changes_nothing() {
    let source = include_str!("../fixtures/europass-candidate/every-element.xml");
    let (first, _) = convert(source);
    let (second, _) = convert(&first);
    assert_eq!(first, second);
}

#[test]
fn what_the_format_does_not_know_is_reported_with_its_line() {
    let xml = "<Candidate>\n<CandidatePerson colour='red'>\n<PersonName><GivenName>Ann</GivenName></PersonName>\n<Shoe>42</Shoe></CandidatePerson></Candidate>";
    let read = read(xml, format("europass").expect("a format"), &ReadOptions::default()).expect("read");
    let dropped: Vec<_> = read.diagnostics.iter().filter(|d| d.kind == Kind::Dropped).collect();
    let spans: Vec<_> = dropped.iter().map(|d| &xml[d.span.clone().expect("a span")]).collect();
    assert_eq!(spans, ["colour='red'", "<Shoe>"]);
    assert_eq!(read.resume.basics.name, "Ann");
}

#[test]
fn a_date_that_the_calendar_does_not_have_is_told_with_its_line() {
    let xml = "<Candidate><CandidateProfile languageCode='en'><EmploymentHistory><EmployerHistory><OrganizationName>Acme\
               </OrganizationName><PositionHistory>\n<EmploymentPeriod><StartDate>\n<FormattedDateTime>2018-02-31</FormattedDateTime>\
               </StartDate>\n<EndDate><FormattedDateTime>2019-01-01</FormattedDateTime></EndDate></EmploymentPeriod>\
               </PositionHistory></EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>";
    let read = read(xml, format("europass").expect("a format"), &ReadOptions::default()).expect("read");
    let dates: Vec<_> = read.diagnostics.iter().filter(|d| d.message.contains("2018-02-31")).collect();
    let [date] = &dates[..] else { panic!("{:#?}", read.diagnostics) };
    let start = date.span.clone().unwrap_or_default().start;
    assert_eq!((resume_core::locate::place(xml, start).line, date.pointer.as_str()), (3, "/work/0/startDate"));
}

#[test]
fn a_profile_is_chosen_by_its_language() {
    let xml = "<Candidate><CandidateProfile languageCode='en'><ExecutiveSummary>One</ExecutiveSummary></CandidateProfile>\
               <CandidateProfile languageCode='de'><ExecutiveSummary>Eins</ExecutiveSummary></CandidateProfile></Candidate>";
    let europass = format("europass").expect("a format");
    for (locale, summary) in [(None, "One"), (Some("de-AT"), "Eins"), (Some("fr"), "One")] {
        let options = ReadOptions { locale: locale.map(str::to_owned), ..ReadOptions::default() };
        let read = read(xml, europass, &options).expect("read");
        assert_eq!(read.resume.basics.summary, summary);
        assert!(read.diagnostics.iter().any(|d| d.kind == Kind::Assumed && d.message.contains("several profiles")));
        assert_eq!(read.diagnostics.iter().any(|d| d.message.contains("no profile in `fr`")), locale == Some("fr"));
    }
}

#[test]
fn profiles_in_other_languages_are_written_back() {
    let xml = "<Candidate><CandidateProfile languageCode='en'><ExecutiveSummary>One</ExecutiveSummary></CandidateProfile>\
               <CandidateProfile languageCode='de'><ExecutiveSummary>Eins</ExecutiveSummary><Skills><PersonCompetency>\
               <CompetencyName>Torf</CompetencyName></PersonCompetency></Skills></CandidateProfile></Candidate>";
    let europass = format("europass").expect("a format");
    for (locale, summaries) in [(None, ["One", "Eins"]), (Some("de"), ["Eins", "One"])] {
        let options = ReadOptions { locale: locale.map(str::to_owned), ..ReadOptions::default() };
        let resume = read(xml, europass, &options).expect("read").resume;
        let written = write(&resume, europass, &WriteOptions::default(), false).expect("written");
        let text = String::from_utf8(written.bytes).expect("UTF-8");
        let places = summaries.map(|summary| text.find(summary));
        assert!(places[0].is_some() && places[0] < places[1] && text.contains(">Torf<"), "{text}");
        assert!(
            text.contains("<CandidateProfile languageCode=\"de\">") && text.contains("<CandidateProfile languageCode=\"en\">")
        );
    }
}

#[test]
fn what_the_editor_shows_nowhere_comes_back() {
    let json = r#"{"basics": {"givenName": "Ann", "familyName": "Sample", "name": "Ann Sample", "honorificPrefix": "Dr"},
        "digitalSelfAssessment": {"information": "C", "problemSolving": "A"}, "meta": {"language": "de"},
        "coverLetter": {"addressee": {"name": "Ms <Beispiel>", "location": {"city": "Graz"}}, "date": "2020-02-29",
            "subject": "Moor & more", "opening": "I know **peat**.", "body": "One.\n\n- two\n- three", "closingSalutation": "Yours"}}"#;
    let resume = read(json, format("json").expect("a format"), &ReadOptions::default()).expect("read").resume;
    let europass = format("europass").expect("a format");
    let written = write(&resume, europass, &WriteOptions::default(), false).expect("written");
    assert!(written.diagnostics.iter().all(|d| !d.kind.is_loss()), "{:#?}", written.diagnostics);
    let text = String::from_utf8(written.bytes).expect("UTF-8");
    let back = read(&text, europass, &ReadOptions::default()).expect("read").resume;
    assert_eq!(resume_convert::diff(&resume, &back), []);
    assert!(text.contains("Problemlösung") || text.contains("Probleme"), "{text}");
}

#[test]
fn where_a_language_was_used_is_a_section() {
    let json = r#"{"languages": [{"language": "French", "experiences": [{"area": "work_language", "startDate": "2009",
        "description": "At a *mill*"}]}], "meta": {"language": "en"}}"#;
    let resume = read(json, format("json").expect("a format"), &ReadOptions::default()).expect("read").resume;
    let europass = format("europass").expect("a format");
    let written = write(&resume, europass, &WriteOptions::default(), false).expect("written");
    assert!(written.diagnostics.iter().any(|d| d.kind == Kind::Approximated && d.pointer == "/languages/0/experiences"));
    let back = read(&String::from_utf8(written.bytes).expect("UTF-8"), europass, &ReadOptions::default()).expect("read").resume;
    let [section] = &back.sections[..] else { panic!("one section: {:?}", back.sections) };
    assert_eq!((section.name.as_str(), section.summary.as_str()), ("French · Work", "At a *mill*"));
}

/// The types of the table whose elements the fixture has, each with a child that it lacks.
#[test]
fn the_fixture_has_every_element_of_the_table() {
    let source = include_str!("../fixtures/europass-candidate/every-element.xml");
    let found = paths(source);
    let has = |path: &str| found.iter().any(|found| found.split('=').next() == Some(path));
    let mut open = vec![("Candidate", "Candidate".to_owned())];
    let mut seen = BTreeSet::new();
    let mut lacking = Vec::new();
    while let Some((kind, path)) = open.pop() {
        for (name, info) in resume_core::europass::elements(kind) {
            let child = format!("{path}/{name}");
            if !has(&child) {
                lacking.push(child);
            } else if seen.insert((info.content, name)) {
                open.push((info.content, child));
            }
        }
    }
    assert_eq!(lacking, Vec::<String>::new());
}
