//! `validate` on Europass documents: the verdict of the published schema, and the rules of the editor's importer.

use resume_convert::{Diagnostic, ReadOptions, format, validate};
use resume_core::diagnostic::Severity;
use resume_core::locate::place;

#[path = "../../xtask/src/xsd_pieces.rs"]
mod pieces;

fn found(text: &str, name: &str) -> Vec<Diagnostic> {
    validate(text, format(name).expect("the format"), &ReadOptions::default()).expect("read")
}

#[test]
fn the_schema_s_verdict_on_small_documents() {
    for piece in pieces::all() {
        let options = ReadOptions::default();
        let ours = validate(&piece.text, format("europass-v3").expect("the format"), &options)
            .is_ok_and(|found| found.iter().all(|found| found.severity != Severity::Error));
        // What libxml2 lets pass is an error all the same.
        assert_eq!(ours, piece.is_valid && !piece.is_lax, "{}: {}", piece.name, piece.text);
    }
}

#[test]
fn a_finding_says_where_in_which_element_and_what_to_write() {
    let text = "<SkillsPassport xmlns=\"http://europass.cedefop.europa.eu/Europass\" locale=\"en\">\n\
        <DocumentInfo><DocumentType>ECV</DocumentType><CreationDate>2021-03-04T05:06:07</CreationDate>\n\
        <LastUpdateDate>2021-03-04T05:06:07</LastUpdateDate><XSDVersion>V3.4</XSDVersion><Generator/></DocumentInfo>\n\
        <LearnerInfo><WorkExperienceList><WorkExperience/><WorkExperience>\n\
        <Employer><Name>A</Name></Employer>\n\
        <Period><From year=\"2019\" month=\"5\"/></Period></WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>";
    let shown: Vec<String> = found(text, "europass-v3")
        .into_iter()
        .filter(|found| found.severity == Severity::Error)
        .map(|found| {
            let place = place(text, found.span.clone().expect("a place").start);
            format!("{}:{} {} ({})", place.line, place.column, found.message, found.hint.unwrap_or_default())
        })
        .collect();
    let wanted = [
        "6:1 `Period` has to stand before `Employer` (in SkillsPassport/LearnerInfo/WorkExperienceList/WorkExperience[2]) \
         (the order is Period, Description, Documentation, Position, Activities, Employer)",
        "6:27 `5` is no month (xsd:gMonth) (in SkillsPassport/LearnerInfo/WorkExperienceList/WorkExperience[2]/Period/From) \
         (write `--05`)",
    ];
    assert_eq!(shown, wanted);
}

#[test]
fn what_the_schema_takes_and_the_shared_one_does_not_is_noted() {
    let text = pieces::all().into_iter().find(|piece| piece.name == "piece-website-word").expect("the piece").text;
    let found = found(&text, "europass-v3");
    assert!(found.iter().any(|found| found.severity == Severity::Note && found.pointer.ends_with("url")), "{found:#?}");
}

/// A Candidate document that the editor takes, with one text replaced.
fn candidate(from: &str, to: &str) -> Vec<String> {
    const SOUND: &str = include_str!("../fixtures/europass-candidate/sound.xml");
    assert!(SOUND.contains(from), "{from}");
    let text = SOUND.replacen(from, to, 1);
    let found = found(&text, "europass");
    found.into_iter().map(|found| format!("{} {}", found.severity, found.message)).collect()
}

#[test]
fn what_the_editor_takes_has_no_findings() {
    assert_eq!(candidate("<Candidate", "<Candidate"), Vec::<String>::new());
}

#[test]
fn what_the_editor_refuses_or_flags() {
    let cases = [
        ("<CountryDialing>386</CountryDialing>", "", "error a telephone without `CountryDialing`"),
        ("<CountryDialing>386<", "<CountryDialing>9999<", "warning `9999` is the dialing code of no country"),
        ("<oa:GivenName>Ilse</oa:GivenName>", "", "error `GivenName` is missing"),
        ("2019-02-28", "2019-02-31", "error `2019-02-31` in `FormattedDateTime` is no date of the calendar"),
        ("<UseCode>linkedin<", "<UseCode>chirper<", "warning `chirper` is no network that the editor knows"),
        (" languageCode=\"en\"", "", "warning the profile has no `languageCode`"),
        ("<Other><Title>Bog walk</Title>", "<Other><Location>Bog</Location>", "warning an entry (`Other`) without a title"),
        (
            "<Other><Title>Bog walk</Title></Other>",
            "<Other><Title>a</Title></Other><Other><Title>b</Title></Other>",
            "warning `Walks` has several `Other`",
        ),
        (
            "<Section><Title>work-experience</Title></Section>",
            "",
            "warning the section `work-experience` is not in `SectionsOrder`",
        ),
        ("<hr:DegreeName>Diplom</hr:DegreeName>", "", "warning an education without a title"),
        ("<hr:CompetencyName>Sawing<", "<hr:CompetencyName>digging<", "warning the skill `digging` is there twice"),
        ("<hr:LicenseTypeCode>B<", "<hr:LicenseTypeCode>F<", "warning `F` is no code of `LicenseTypeCode`"),
        ("<hr:BirthDate>1984<", "<hr:BirthDate>84<", "error `84` in `BirthDate` is no date of the calendar"),
        ("<hr:PrecedenceCode>1</hr:PrecedenceCode>", "", "error `PrecedenceCode` is missing (in Candidate/CandidateSupplier)"),
        (
            "<GenderCode>female</GenderCode>",
            "<GenderCode>female</GenderCode><GenderCode>male</GenderCode>",
            "error a second `GenderCode`",
        ),
        (" xmlns=\"http://www.europass.eu/1.0\"", "", "error the namespace of Europass is missing"),
        ("<GenderCode>female<", "<Shoe/><GenderCode>female<", "warning a Europass document has no element Shoe"),
    ];
    for (from, to, wanted) in cases {
        let found = candidate(from, to);
        assert!(found.iter().any(|message| message.starts_with(wanted)), "{wanted}: {found:#?}");
    }
}
