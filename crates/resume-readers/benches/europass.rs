//! The speed of the Europass readers: a Candidate file that is mostly text, beside the mere events of the same bytes; and
//! one that is mostly a photo, beside copying it.

use std::time::{Duration, Instant};

use quick_xml::events::Event;
use resume_readers::{ReadOptions, europass, europass_v3, xml};

fn main() {
    let mut out = String::new();
    let text = candidate(SIZE);
    let events = best(|| events(&text));
    let tree = best(|| {
        let _ = std::hint::black_box(xml::parse(&text, &ReadOptions::default().limits));
    });
    let read = best(|| {
        let _ = std::hint::black_box(europass::read(&text, &ReadOptions::default()));
    });
    for (name, time) in [("events", events), ("tree", tree), ("read", read)] {
        out += &line(&format!("candidate: {name}"), text.len(), time, events, "events");
    }
    let long = candidate(4 * SIZE);
    let four = best(|| {
        let _ = std::hint::black_box(europass::read(&long, &ReadOptions::default()));
    });
    out += &format!("4 times the text takes {:.1} times as long\n", four.as_secs_f64() / read.as_secs_f64());

    let passport = passport(SIZE);
    let bare = best(|| self::events(&passport));
    let read = best(|| {
        let _ = std::hint::black_box(europass_v3::read(&passport, &ReadOptions::default()));
    });
    out += &line("SkillsPassport: read", passport.len(), read, bare, "events");

    let data = "QUJD".repeat((2 << 20) / 4);
    let copy = best(|| {
        std::hint::black_box(std::hint::black_box(&data).clone());
    });
    let twice = base64(format!("data:image/png;base64,{data}").as_bytes());
    let with_photo = candidate(0).replace("<eures:Licenses/>", &attachment(&twice));
    let photo = best(|| {
        let _ = std::hint::black_box(europass::read(&with_photo, &ReadOptions::default()));
    });
    out += &line("candidate: photo", with_photo.len(), photo, copy, "copy");
    let with_photo =
        self::passport(0).replace("<Photo/>", &format!("<Photo><MimeType>image/png</MimeType><Data>{data}</Data></Photo>"));
    let photo = best(|| {
        let _ = std::hint::black_box(europass_v3::read(&with_photo, &ReadOptions::default()));
    });
    out += &line("SkillsPassport: photo", with_photo.len(), photo, copy, "copy");
    // A bench is run to be read.
    #[allow(clippy::print_stdout)]
    {
        print!("{out}");
    }
}

/// So little that a run is over before a busy machine does something else.
const SIZE: usize = 64 << 10;

fn line(name: &str, bytes: usize, time: Duration, base: Duration, unit: &str) -> String {
    let rate = bytes as f64 / time.as_secs_f64() / 1e6;
    let milliseconds = time.as_secs_f64() * 1e3;
    format!("{name:22} {milliseconds:8.3} ms {rate:8.1} MB/s {:6.2} x {unit}\n", time.as_secs_f64() / base.as_secs_f64())
}

fn events(text: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut count = 0usize;
    while let Ok(event) = reader.read_event() {
        if matches!(event, Event::Eof) {
            break;
        }
        count += 1;
    }
    std::hint::black_box(count);
}

fn best(mut work: impl FnMut()) -> Duration {
    let mut best = Duration::MAX;
    let start = Instant::now();
    while start.elapsed() < Duration::from_millis(1500) {
        let one = Instant::now();
        work();
        best = best.min(one.elapsed());
    }
    best
}

const PROSE: &str = "&lt;p&gt;A team of nine that keeps the warehouse of a &lt;strong&gt;grocer&lt;/strong&gt; running at night, and by day \
    answers whoever calls: drivers who stand before a closed gate, buyers who look for a crate of lemons, and the baker next door \
    who would like to have his parking space back.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Moved 120 jobs to a new scheduler without a lost \
    night, and wrote down how it was done so that the next one can do it without us&lt;/li&gt;&lt;li&gt;Cut the cost of storage by \
    a third with a calendar, a stepladder and a label on each shelf that says what stands there&lt;/li&gt;&lt;/ul&gt;";

fn candidate(bytes: usize) -> String {
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

fn passport(bytes: usize) -> String {
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

fn attachment(data: &str) -> String {
    format!(
        "<eures:Attachment><oa:EmbeddedData>{data}</oa:EmbeddedData><oa:FileType>photo</oa:FileType>\
         <hr:Instructions>ProfilePicture</hr:Instructions></eures:Attachment>"
    )
}

fn base64(bytes: &[u8]) -> String {
    resume_core::base64::encode(bytes)
}
