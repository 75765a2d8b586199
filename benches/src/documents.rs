//! One résumé of any size, in every format.

use resume_convert::Resume;
use serde_json::{Value, json};

const EMPLOYERS: [&str; 7] =
    ["Harbor & Vale", "Acme Ltd", "Example Press", "Northwind Foods", "Tideline Maps", "Gower Rail", "Lantern Health"];
const POSITIONS: [&str; 5] =
    ["Staff Software Engineer", "Data Engineer", "Team Lead, Storage", "Site Reliability Engineer", "Software Developer"];
const SUMMARIES: [&str; 4] = [
    "Payments platform of a logistics marketplace with *40,000* carriers in eleven countries.",
    "A team of nine that keeps the warehouse of a grocer running at night.",
    "Maps for rowers and pilots; tide tables for four clubs, later for every harbour of the coast.",
    "The archive of a publisher: 120 years of pages, searched by a few hundred people a day.",
];
const HIGHLIGHTS: [&str; 8] = [
    "Moved settlement from nightly batches to a stream; carriers are paid **within 900 ms** instead of the next day",
    "Cut the platform's cloud bill by 38 % by replacing four stores with one",
    "Wrote the on-call handbook that six teams work by; pages at night fell from 22 to 3 a month",
    "Taught four colleagues to read the plans of the optimizer – and a café full of guests",
    "Moved 120 jobs to a new scheduler without a lost night",
    "Brought the nightly run from six hours to twenty minutes, see [notes](https://example.org/notes)",
    "Answered \"why is it slow\" with a graph instead of a guess",
    "Kept a printer of 1998 alive long enough for its pension",
];

/// The résumé of an invented person, of at least so many bytes of compact JSON.
pub fn resume(bytes: usize) -> Resume {
    let mut value = json!({
        "basics": {
            "name": "Maren Alcott", "label": "Staff Software Engineer", "email": "maren.alcott@example.com", "phone": "+1 555 0142",
            "url": "https://alcott.example.com", "summary": "I build data platforms that other teams forget about, which is the point.",
            "location": { "city": "Portland", "region": "OR", "countryCode": "US" },
            "profiles": [
                { "network": "GitHub", "username": "malcott", "url": "https://github.example.com/malcott" },
                { "network": "LinkedIn", "username": "malcott", "url": "https://linkedin.example.com/in/malcott" }
            ]
        },
        "work": [],
        "education": [{
            "institution": "Cascade State University", "area": "Computer Science", "studyType": "B.S.", "startDate": "1944",
            "endDate": "1948", "score": "3.8", "courses": ["Databases", "Statistics"]
        }],
        "projects": [{
            "name": "millrace", "description": "A small library for back-pressure in async pipelines.", "startDate": "1999-04",
            "url": "https://millrace.example.org", "roles": ["Author"], "keywords": ["Rust"]
        }],
        "skills": [
            { "name": "Platforms", "level": "Expert", "keywords": ["Kafka", "PostgreSQL", "Kubernetes"] },
            { "name": "Languages", "keywords": ["Rust", "SQL", "Python"] }
        ],
        "languages": [
            { "language": "English", "code": "en", "fluency": "native" }, { "language": "German", "code": "de", "fluency": "B2" }
        ],
        "certificates": [{ "name": "Administrator", "issuer": "Example Institute", "date": "1999-04" }],
        "interests": [{ "name": "Outdoors", "keywords": ["rowing", "fell running"] }],
        "meta": { "language": "en" }
    });
    let mut length = value.to_string().len();
    for number in 0.. {
        let Some(work) = value.get_mut("work").and_then(Value::as_array_mut) else { break };
        if length >= bytes {
            break;
        }
        let job = job(number);
        length += job.to_string().len() + 1;
        work.push(job);
    }
    Resume::from_value(&value)
}

fn job(number: usize) -> Value {
    let of = |texts: &[&'static str], at: usize| texts[at % texts.len()];
    let year = 1950 + number % 70;
    let highlights: Vec<&str> = (0..2 + number % 3).map(|n| of(&HIGHLIGHTS, number * 3 + n)).collect();
    json!({
        "name": format!("{} {year}", of(&EMPLOYERS, number)), "position": of(&POSITIONS, number), "location": "Portland, OR",
        "url": format!("https://work-{number}.example.com"), "startDate": format!("{year}-{:02}", 1 + number % 12),
        "endDate": format!("{}-02-28", year + 1), "summary": of(&SUMMARIES, number), "highlights": highlights,
        "keywords": ["Rust", "Kafka", "PostgreSQL"]
    })
}

/// The same résumé as a document of that format.
///
/// # Panics
/// When there is no such format.
pub fn document(format: &str, bytes: usize) -> String {
    let written = crate::write(crate::format(format), &resume(bytes));
    String::from_utf8(written.bytes).unwrap_or_else(|error| panic!("{format}: {error}"))
}

/// The page of a theme as if another program had written it: nothing in it tells that it is ours.
///
/// # Panics
/// When there is no format of that name.
pub fn foreign_page(bytes: usize) -> String {
    document("html", bytes).replace(resume_core::html::ROOT, "data-cv")
}

/// What stands in Europass files: text that is escaped HTML.
const PROSE: &str = "&lt;p&gt;A team of nine that keeps the warehouse of a &lt;strong&gt;grocer&lt;/strong&gt; running at night, and by day \
    answers whoever calls: drivers who stand before a closed gate, buyers who look for a crate of lemons, and the baker next door \
    who would like to have his parking space back.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Moved 120 jobs to a new scheduler without a lost \
    night, and wrote down how it was done so that the next one can do it without us&lt;/li&gt;&lt;li&gt;Cut the cost of storage by \
    a third with a calendar, a stepladder and a label on each shelf that says what stands there&lt;/li&gt;&lt;/ul&gt;";

/// A Europass Candidate file that is mostly text.
pub fn candidate(bytes: usize) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Candidate xmlns=\"http://www.europass.eu/1.0\" \
         xmlns:oa=\"http://www.openapplications.org/oagis/9\" xmlns:eures=\"http://www.europass_eures.eu/1.0\" \
         xmlns:hr=\"http://www.hr-xml.org/3\"><CandidatePerson><PersonName><oa:GivenName>Ann</oa:GivenName>\
         <hr:FamilyName>Sample</hr:FamilyName></PersonName></CandidatePerson><CandidateProfile languageCode=\"en\"><EmploymentHistory>",
    );
    while text.len() < bytes {
        text += &format!(
            "<EmployerHistory>\n  <hr:OrganizationName>Acme Ltd</hr:OrganizationName>\n  <PositionHistory>\n    \
             <PositionTitle typeCode=\"FREETEXT\">Engineer</PositionTitle>\n    <eures:EmploymentPeriod><eures:StartDate>\
             <hr:FormattedDateTime>2019-05</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator>\
             </eures:EmploymentPeriod>\n    <oa:Description>{PROSE}{PROSE}{PROSE}</oa:Description>\n  </PositionHistory>\n</EmployerHistory>\n"
        );
    }
    text + "</EmploymentHistory><eures:Licenses/></CandidateProfile></Candidate>\n"
}

/// A SkillsPassport file that is mostly text.
pub fn passport(bytes: usize) -> String {
    let mut text = String::from(
        "<SkillsPassport xmlns=\"http://europass.cedefop.europa.eu/Europass\" locale=\"en\"><LearnerInfo><Identification>\
         <PersonName><FirstName>Ann</FirstName></PersonName><Photo/></Identification><WorkExperienceList>",
    );
    while text.len() < bytes {
        text += &format!(
            "<WorkExperience>\n  <Period><From year=\"2019\" month=\"--05\"/><Current>true</Current></Period>\n  \
             <Position><Label>Engineer</Label></Position>\n  <Activities>{PROSE}{PROSE}{PROSE}</Activities>\n  \
             <Employer><Name>Acme Ltd</Name></Employer>\n</WorkExperience>\n"
        );
    }
    text + "</WorkExperienceList></LearnerInfo></SkillsPassport>\n"
}

/// So many bytes of base64, as a photo has them: of every digit.
pub fn photo(bytes: usize) -> String {
    let mut state = 1u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    // The signature of PNG, then whatever.
    let data: Vec<u8> =
        b"\x89PNG\r\n\x1a\n".iter().copied().chain(std::iter::repeat_with(&mut next)).take(bytes / 4 * 3).collect();
    resume_core::base64::encode(&data)
}

/// A Candidate file with a photo, encoded twice as the editor does.
pub fn candidate_with_photo(data: &str) -> String {
    let twice = resume_core::base64::encode(format!("data:image/png;base64,{data}").as_bytes());
    let attachment = format!(
        "<eures:Attachment><oa:EmbeddedData>{twice}</oa:EmbeddedData><oa:FileType>photo</oa:FileType>\
         <hr:Instructions>ProfilePicture</hr:Instructions></eures:Attachment>"
    );
    candidate(0).replace("<eures:Licenses/>", &attachment)
}

/// A SkillsPassport file with a photo.
pub fn passport_with_photo(data: &str) -> String {
    passport(0).replace("<Photo/>", &format!("<Photo><MimeType>image/png</MimeType><Data>{data}</Data></Photo>"))
}
