// Made by `cargo xtask codegen` from data/fields.tsv, data/labels.tsv and data/label-words.tsv. Do not edit.

use crate::tables::index::{grid, index};
use crate::tables::labels::Label;
use crate::tables::Locale as L;

use Field as F;

/// What a labelled value is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Field {
    /// A name: of the person, a certificate, a project.
    Name,
    /// Given names.
    GivenName,
    /// Family names.
    FamilyName,
    /// A title before the name.
    HonorificPrefix,
    /// Occupation or wanted job of the person.
    Headline,
    /// A photo.
    Image,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A mobile phone number.
    Mobile,
    /// A fax number.
    Fax,
    /// A website or link.
    Url,
    /// Further e-mail addresses.
    Emails,
    /// Further phone numbers.
    Phones,
    /// Further websites.
    Urls,
    /// A few sentences.
    Summary,
    /// Where: a place as one text.
    Location,
    /// Street and number, or a whole address.
    Address,
    /// Postal code.
    PostalCode,
    /// Town.
    City,
    /// State, province or region.
    Region,
    /// Country.
    Country,
    /// Date or year of birth.
    BirthDate,
    /// Place of birth.
    BirthPlace,
    /// Age.
    Age,
    /// Gender.
    Gender,
    /// Nationality or citizenship.
    Nationality,
    /// Marital status.
    MaritalStatus,
    /// Ethnic group.
    Ethnicity,
    /// Party membership.
    Politics,
    /// Religion.
    Religion,
    /// Military service.
    MilitaryService,
    /// Health, height, weight.
    Health,
    /// Where the family is from.
    NativePlace,
    /// Driving licence.
    DrivingLicence,
    /// Wanted salary.
    Salary,
    /// When the person can begin.
    Availability,
    /// Where the person wants to work.
    WantedCity,
    /// Full time, remote, shifts: how the person wants to work.
    WorkMode,
    /// Years of experience.
    ExperienceYears,
    /// Whether the person has a job.
    JobStatus,
    /// The highest degree so far.
    HighestDegree,
    /// Number of an identity document.
    NationalId,
    /// Work permit or visa.
    WorkPermit,
    /// Other facts about the person.
    Extra,
    /// Accounts in networks.
    Profiles,
    /// A network or platform.
    Network,
    /// An account's name.
    Username,
    /// The employer.
    Employer,
    /// An organisation.
    Organization,
    /// What the person is or was.
    Position,
    /// Part of an organisation.
    Department,
    /// What an employer is or does.
    CompanyDescription,
    /// Line of business.
    Sector,
    /// How many work together, or for the person.
    TeamSize,
    /// To whom the person reports.
    Manager,
    /// Why the person left.
    LeavingReason,
    /// The occupation in ESCO.
    EscoOccupation,
    /// A range of dates.
    Period,
    /// First day.
    StartDate,
    /// Last day.
    EndDate,
    /// A date.
    Date,
    /// Date of publication.
    ReleaseDate,
    /// What something is.
    Description,
    /// Facts, one an item.
    Highlights,
    /// Tasks and duties.
    Responsibilities,
    /// What was achieved.
    Achievements,
    /// Technologies, subjects, tools.
    Keywords,
    /// School, university or training provider.
    Institution,
    /// Degree or title of a qualification.
    StudyType,
    /// Subject.
    Area,
    /// Grade.
    Score,
    /// Courses.
    Courses,
    /// Title of a thesis.
    Thesis,
    /// Credits.
    Credits,
    /// Rank in the class.
    Rank,
    /// Level of the European Qualifications Framework.
    EqfLevel,
    /// Fields of education: ISCED-F.
    IscedFields,
    /// A title.
    Title,
    /// Who gave an award.
    Awarder,
    /// Who issued a certificate.
    Issuer,
    /// Publisher, journal or conference.
    Publisher,
    /// Authors.
    Authors,
    /// How well something is mastered.
    Level,
    /// A human language.
    Language,
    /// How well a language is known.
    Fluency,
    /// Mother tongue.
    MotherTongue,
    /// BCP 47 code.
    LanguageCode,
    /// Levels of the Common European Framework.
    Cefr,
    /// Understanding: listening.
    Listening,
    /// Understanding: reading.
    Reading,
    /// Speaking: interaction.
    SpokenInteraction,
    /// Speaking: production.
    SpokenProduction,
    /// Writing.
    Writing,
    /// Certificates of a language.
    LanguageCertificates,
    /// Where a language was used.
    LanguageExperiences,
    /// Kind of use of a language.
    ExperienceArea,
    /// A person's part in something, or towards someone.
    Role,
    /// Parts that the person had in a project.
    Roles,
    /// For whom a project was: client or organisation.
    Entity,
    /// Kind of project.
    ProjectType,
    /// What someone says about the person.
    Reference,
    /// Digital self-assessment: information processing.
    Information,
    /// Digital self-assessment: communication.
    Communication,
    /// Digital self-assessment: content creation.
    ContentCreation,
    /// Digital self-assessment: safety.
    Safety,
    /// Digital self-assessment: problem solving.
    ProblemSolving,
    /// Media type.
    MimeType,
    /// Base64 data.
    Data,
    /// To whom a letter is written.
    Addressee,
    /// Where a letter was written.
    Place,
    /// Subject line of a letter.
    Subject,
    /// Opening salutation.
    Salutation,
    /// Opening paragraphs.
    Opening,
    /// Main paragraphs.
    Body,
    /// Closing paragraphs.
    Closing,
    /// Closing salutation.
    ClosingSalutation,
    /// Where the latest version is.
    Canonical,
    /// Version of the document.
    Version,
    /// When the document was changed last.
    LastModified,
    /// Section order and headings.
    MetaSections,
    /// Key of a section.
    Section,
}

impl Field {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Name, Self::GivenName, Self::FamilyName, Self::HonorificPrefix, Self::Headline, Self::Image, Self::Email, Self::Phone, Self::Mobile, Self::Fax, Self::Url, Self::Emails, Self::Phones, Self::Urls, Self::Summary, Self::Location, Self::Address, Self::PostalCode, Self::City, Self::Region, Self::Country, Self::BirthDate, Self::BirthPlace, Self::Age, Self::Gender, Self::Nationality, Self::MaritalStatus, Self::Ethnicity, Self::Politics, Self::Religion, Self::MilitaryService, Self::Health, Self::NativePlace, Self::DrivingLicence, Self::Salary, Self::Availability, Self::WantedCity, Self::WorkMode, Self::ExperienceYears, Self::JobStatus, Self::HighestDegree, Self::NationalId, Self::WorkPermit, Self::Extra, Self::Profiles, Self::Network, Self::Username, Self::Employer, Self::Organization, Self::Position, Self::Department, Self::CompanyDescription, Self::Sector, Self::TeamSize, Self::Manager, Self::LeavingReason, Self::EscoOccupation, Self::Period, Self::StartDate, Self::EndDate, Self::Date, Self::ReleaseDate, Self::Description, Self::Highlights, Self::Responsibilities, Self::Achievements, Self::Keywords, Self::Institution, Self::StudyType, Self::Area, Self::Score, Self::Courses, Self::Thesis, Self::Credits, Self::Rank, Self::EqfLevel, Self::IscedFields, Self::Title, Self::Awarder, Self::Issuer, Self::Publisher, Self::Authors, Self::Level, Self::Language, Self::Fluency, Self::MotherTongue, Self::LanguageCode, Self::Cefr, Self::Listening, Self::Reading, Self::SpokenInteraction, Self::SpokenProduction, Self::Writing, Self::LanguageCertificates, Self::LanguageExperiences, Self::ExperienceArea, Self::Role, Self::Roles, Self::Entity, Self::ProjectType, Self::Reference, Self::Information, Self::Communication, Self::ContentCreation, Self::Safety, Self::ProblemSolving, Self::MimeType, Self::Data, Self::Addressee, Self::Place, Self::Subject, Self::Salutation, Self::Opening, Self::Body, Self::Closing, Self::ClosingSalutation, Self::Canonical, Self::Version, Self::LastModified, Self::MetaSections, Self::Section, ];
}

const fn l(field: F, locale: L) -> Label {
    Label { field, locale }
}

index! { MODEL_FIELDS: F, 512, r#"Addressee.familyName	0001
Addressee.givenName	0011
Addressee.honorificPrefix	0021
Addressee.location	0031
Addressee.name	0041
Addressee.organization	0051
Addressee.position	0061
Addressee.url	0071
Attachment.data	0081
Attachment.description	0091
Attachment.mimeType	00:1
Attachment.name	0041
Award.awarder	00;1
Award.date	00<1
Award.highlights	00=1
Award.summary	00>1
Award.title	00?1
Award.url	0071
Basics.birthDate	00@1
Basics.birthPlace	00A1
Basics.email	00B1
Basics.emails	00C1
Basics.extra	00D1
Basics.familyName	0001
Basics.gender	00E1
Basics.givenName	0011
Basics.honorificPrefix	0021
Basics.image	00F1
Basics.label	00G1
Basics.location	0031
Basics.name	0041
Basics.nationalities	00H1
Basics.phone	00I1
Basics.phones	00J1
Basics.profiles	00K1
Basics.summary	00>1
Basics.url	0071
Basics.urls	00L1
Cefr.listening	00M1
Cefr.reading	00N1
Cefr.spokenInteraction	00O1
Cefr.spokenProduction	00P1
Cefr.writing	00Q1
Certificate.date	00<1
Certificate.highlights	00=1
Certificate.issuer	00R1
Certificate.name	0041
Certificate.summary	00>1
Certificate.url	0071
CoverLetter.addressee	00S1
CoverLetter.body	00T1
CoverLetter.closing	00U1
CoverLetter.closingSalutation	00V1
CoverLetter.date	00<1
CoverLetter.opening	00W1
CoverLetter.place	00X1
CoverLetter.salutation	00Y1
CoverLetter.subject	00Z1
CustomSection.endDate	00[1
CustomSection.highlights	00=1
CustomSection.location	0031
CustomSection.name	0041
CustomSection.startDate	00\1
CustomSection.summary	00>1
CustomSection.title	00?1
CustomSection.url	0071
DigitalSelfAssessment.communication	00]1
DigitalSelfAssessment.contentCreation	00^1
DigitalSelfAssessment.information	00_1
DigitalSelfAssessment.problemSolving	00`1
DigitalSelfAssessment.safety	00a1
Education.area	00b1
Education.courses	00c1
Education.credits	00d1
Education.endDate	00[1
Education.eqfLevel	00e1
Education.highlights	00=1
Education.institution	00f1
Education.iscedFields	00g1
Education.location	0031
Education.score	00h1
Education.startDate	00\1
Education.studyType	00i1
Education.summary	00>1
Education.thesis	00j1
Education.url	0071
Engagement.endDate	00[1
Engagement.location	0031
Engagement.name	0041
Engagement.startDate	00\1
Engagement.summary	00>1
Engagement.url	0071
Interest.keywords	00k1
Interest.name	0041
Interest.summary	00>1
Language.cefr	00l1
Language.certificates	00m1
Language.code	00n1
Language.experiences	00o1
Language.fluency	0101
Language.language	0111
LanguageCertificate.date	00<1
LanguageCertificate.issuer	00R1
LanguageCertificate.level	0121
LanguageCertificate.name	0041
LanguageExperience.area	0131
LanguageExperience.description	0091
LanguageExperience.endDate	00[1
LanguageExperience.startDate	00\1
Location.address	0141
Location.city	0151
Location.countryCode	0161
Location.postalCode	0171
Location.region	0181
Meta.canonical	0191
Meta.language	0111
Meta.lastModified	01:1
Meta.sections	01;1
Meta.version	01<1
Profile.network	01=1
Profile.url	0071
Profile.username	01>1
Project.description	0091
Project.endDate	00[1
Project.entity	01?1
Project.highlights	00=1
Project.keywords	00k1
Project.name	0041
Project.roles	01@1
Project.startDate	00\1
Project.summary	00>1
Project.type	01A1
Project.url	0071
Publication.highlights	00=1
Publication.name	0041
Publication.publisher	01B1
Publication.releaseDate	01C1
Publication.summary	00>1
Publication.url	0071
Reference.email	00B1
Reference.name	0041
Reference.phone	00I1
Reference.reference	01D1
Reference.role	01E1
Reference.url	0071
Resume.drivingLicences	01F1
SectionHeading.section	01G1
SectionHeading.title	00?1
Skill.keywords	00k1
Skill.level	0121
Skill.name	0041
Skill.summary	00>1
Volunteer.department	01H1
Volunteer.email	00B1
Volunteer.endDate	00[1
Volunteer.escoOccupation	01I1
Volunteer.highlights	00=1
Volunteer.keywords	00k1
Volunteer.location	0031
Volunteer.organization	0051
Volunteer.position	0061
Volunteer.sector	01J1
Volunteer.startDate	00\1
Volunteer.summary	00>1
Volunteer.url	0071
Volunteer.urls	00L1
Work.department	01H1
Work.description	01K1
Work.email	00B1
Work.endDate	00[1
Work.escoOccupation	01I1
Work.highlights	00=1
Work.keywords	00k1
Work.location	0031
Work.name	01L1
Work.position	0061
Work.sector	01J1
Work.startDate	00\1
Work.summary	00>1
Work.url	0071
Work.urls	00L1
"#, r#"0000`0;7`036T0Kn00000000X0G7000080LF0000`0c>h0gH00000000000000000000D0=:0000d0am0000000000000000d0QU0000000000000000000000000000
000080?M000000000000000000000000T0]A000000000000h0=VD0CD00000000\0[L`0U2000000000000000000000000000000000000000000000000`0E20000
<05NH0?5\0`j00000000@0<30000000000000000X07S<0N\P06W40T\`0BT00000000000000aWD114000000000000000000000000000000000000000000g70000
P11B<0K@0000000000000000000000>10000<09Ah0^0000000000000l0EN00000000T0dQ0000L0kcD00d`0J30000@0ch00000000P09S\0l<000040[_@0010000
0000@0L`00000000d03KD0DT000000000000@0Mn@0OLP0_Y00000000000000000000T00KT0KW@0EfT0VG0000T0o5000000000000000000000000000000000000
000000000000000000000000H0lS@0NC`0Y]00000000T0A[40^E00i1000000000000d0]0X0o[000000000000X10b000000000000000000000000000080Sol0Z0
80gX0000H0WDH0em000000000000h0::0000<06A0000h08eH10=00000000X0hE000000000000d0_G000000000000h0Ug@0eQ00000000H0FC00000000d0>C0000
0000000080k50000006nd0RX0000l0SAL0:eh0YG<01CD0kM000000000000l07e0000000000000000000000000000X0STD0be0000000000000000000000000000
0000`058<0<C000000000000d0?c000000000000000000000000000040B>000000000000L03g@04U0000000080II00000000D04@P0Xe00000000D0GN00000000
000000000000l0@<0000000000000000000000000000`0RA0000000040\I40>Y40m:0000408Ol0ObL0cSH0oj00000000l0JUP0fc00000000P04h0000H0C`h0O5
h0n`0000000000000000000000000000H0_l40^Y00000000000000000000L0lf0000H0Qm000000000000P0Bm002K40D9T0XE80`X`0MV@0d<X0e>00meT0bHH0jA
000000Rk0000000000000000401oT0Hb80VfP0\[`0\6000000000000`0@l00000000000000000000T0[800000000000000000000000000000000000000000000
T0@Q00000000@0Pf000000000000L0PM0000000000000000h0TB0000H0M;00000000000000000000P0;_0000P10N00000000l062X0]W00000000000000000000
T0a;h0AB0000000000iO000000000000`0UI0000d01[0000`0Zcd0iil05a000000000000000000000000l07@H0hZ00000000`0oH000000000000000000000000
0000P08<L02c\0<hd0F^d0jY00000000h0`C00000000<09e000000000000000080_10000L0fI00000000000000000000000080P5000000000000`0H700;J0000
00000000X0<TH0Wa@0dj000000000000000000000000000000mO000040ZJP0gk000000000000d0n540nG000000000000T0Q;0000d0:K00000000\0Ji00000000
"#, [
F::FamilyName, F::GivenName, F::HonorificPrefix, F::Location, F::Name, F::Organization, F::Position, F::Url,
F::Data, F::Description, F::MimeType, F::Awarder, F::Date, F::Highlights, F::Summary, F::Title,
F::BirthDate, F::BirthPlace, F::Email, F::Emails, F::Extra, F::Gender, F::Image, F::Headline,
F::Nationality, F::Phone, F::Phones, F::Profiles, F::Urls, F::Listening, F::Reading, F::SpokenInteraction,
F::SpokenProduction, F::Writing, F::Issuer, F::Addressee, F::Body, F::Closing, F::ClosingSalutation, F::Opening,
F::Place, F::Salutation, F::Subject, F::EndDate, F::StartDate, F::Communication, F::ContentCreation, F::Information,
F::ProblemSolving, F::Safety, F::Area, F::Courses, F::Credits, F::EqfLevel, F::Institution, F::IscedFields,
F::Score, F::StudyType, F::Thesis, F::Keywords, F::Cefr, F::LanguageCertificates, F::LanguageCode, F::LanguageExperiences,
F::Fluency, F::Language, F::Level, F::ExperienceArea, F::Address, F::City, F::Country, F::PostalCode,
F::Region, F::Canonical, F::LastModified, F::MetaSections, F::Version, F::Network, F::Username, F::Entity,
F::Roles, F::ProjectType, F::Publisher, F::ReleaseDate, F::Reference, F::Role, F::DrivingLicence, F::Section,
F::Department, F::EscoOccupation, F::Sector, F::CompanyDescription, F::Employer,
] }

grid! { TITLES, 42, r#"Name	姓名	姓名	氏名	성명	Name	Nom	Nombre	Nome	Nome	Naam	Imię i nazwisko	Имя	Ім'я	Jméno a příjmení	Meno a priezvisko	Ime in priimek	Ime i prezime	Име и презиме	Ime i prezime	Namn	Navn	Navn	Nimi	Nafn	Nimi	Vārds, uzvārds	Vardas, pavardė	Ainm	Isem	Ονοματεπώνυμο	Név	Nume	Име	Ad Soyad	Họ và tên	Nama	الاسم	שם	नाम	ชื่อ-นามสกุล	Nom
Given name	名	名	名	이름	Vorname	Prénom	Nombre de pila	Primeiro nome	Nome di battesimo	Voornaam	Imię	Личное имя	Власне ім'я	Křestní jméno	Krstné meno	Osebno ime	Osobno ime	Лично име	Lično ime	Förnamn	Fornavn	Fornavn	Etunimi	Eiginnafn	Eesnimi	Priekšvārds	Asmenvardis	Ainm baiste	Isem proprju	Μικρό όνομα	Keresztnév	Prenume	Собствено име	Ön ad	Tên gọi	Nama depan	الاسم الأول	שם פרטי	प्रथम नाम	ชื่อจริง	Nom de pila
Family name	姓	姓	姓	성	Nachname	Nom de famille	Apellidos	Sobrenome	Cognome	Achternaam	Nazwisko	Фамилия	Прізвище	Příjmení	Priezvisko	Priimek	Prezime	Презиме	Prezime	Efternamn	Efternavn	Etternavn	Sukunimi	Eftirnafn	Perekonnanimi	Uzvārds	Pavardė	Sloinne	Kunjom	Επώνυμο	Vezetéknév	Nume de familie	Фамилия	Soyad	Họ	Nama belakang	اسم العائلة	שם משפחה	उपनाम	นามสกุล	Cognoms
Title	称谓	稱謂	敬称	경칭	Titel	Titre	Tratamiento	Tratamento	Titolo	Titel	Tytuł	Обращение	Звертання	Titul	Titul	Nagovor	Titula	Титула	Titula	Tilltal	Tiltale	Tiltale	Puhuttelu	Titill	Tiitel	Tituls	Titulas	Teideal	Titlu	Προσφώνηση	Megszólítás	Titlu	Обръщение	Unvan	Danh xưng	Gelar	اللقب الفخري	תואר לפני השם	उपाधि	คำนำหน้า	Tractament
Headline	求职意向	應徵職位	職種	희망직무	Beruf	Intitulé du poste	Puesto deseado	Cargo pretendido	Occupazione desiderata	Functietitel	Stanowisko docelowe	Желаемая должность	Бажана посада	Požadovaná pozice	Požadovaná pozícia	Želeno delovno mesto	Željeno radno mjesto	Жељена позиција	Željena pozicija	Yrkestitel	Jobtitel	Stillingstittel	Ammattinimike	Starfsheiti	Amet	Vēlamais amats	Pageidaujamos pareigos	Teideal poist	Titolu tax-xogħol	Επιθυμητή θέση	Megpályázott munkakör	Postul vizat	Желана длъжност	Hedeflenen pozisyon	Vị trí ứng tuyển	Posisi yang dilamar	المسمى المطلوب	משרה מבוקשת	वांछित पद	ตำแหน่งที่สมัคร	Lloc de treball desitjat
Photo	照片	照片	写真	사진	Foto	Photo	Foto	Foto	Foto	Foto	Zdjęcie	Фото	Фото	Fotografie	Fotografia	Fotografija	Fotografija	Фотографија	Fotografija	Foto	Foto	Foto	Kuva							Φωτογραφία	Fénykép	Fotografie	Снимка	Fotoğraf	Ảnh	Foto	الصورة	תמונה	फ़ोटो	รูปถ่าย	Foto
Email	邮箱	電子郵件	メール	이메일	E-Mail	E-mail	Correo electrónico	E-mail	E-mail	E-mail	E-mail	Электронная почта	Електронна пошта	E-mail	E-mail	E-pošta	E-pošta	Имејл	Imejl	E-post	E-mail	E-post	Sähköposti	Netfang	E-post	E-pasts	El. paštas	Ríomhphost	Posta elettronika	Ηλεκτρονικό ταχυδρομείο	E-mail	E-mail	Имейл	E-posta	Email	Email	البريد الإلكتروني	דוא"ל	ईमेल	อีเมล	Correu electrònic
Phone	电话	電話	電話	전화	Telefon	Téléphone	Teléfono	Telefone	Telefono	Telefoon	Telefon	Телефон	Телефон	Telefon	Telefón	Telefon	Telefon	Телефон	Telefon	Telefon	Telefon	Telefon	Puhelin	Sími	Telefon	Tālrunis	Telefonas	Teileafón	Telefon	Τηλέφωνο	Telefon	Telefon	Телефон	Telefon	Điện thoại	Telepon	الهاتف	טלפון	फ़ोन	โทรศัพท์	Telèfon
Mobile	手机	手機	携帯電話	휴대폰	Mobil	Mobile	Móvil	Celular	Cellulare	Mobiel	Telefon komórkowy	Мобильный телефон	Мобільний телефон	Mobil	Mobil	Mobilni telefon	Mobitel	Мобилни телефон	Mobilni telefon	Mobil	Mobil	Mobil	Matkapuhelin	Farsími	Mobiiltelefon	Mobilais tālrunis	Mobilusis telefonas	Fón póca	Mowbajl	Κινητό	Mobil	Mobil	Мобилен телефон	Cep telefonu	Di động	Ponsel	الجوال	נייד	मोबाइल	มือถือ	Mòbil
Fax	传真	傳真	FAX	팩스	Fax	Fax	Fax	Fax	Fax	Fax	Faks	Факс	Факс	Fax	Fax	Faks	Faks	Факс	Faks	Fax	Fax	Faks	Faksi							Φαξ	Fax	Fax	Факс	Faks	Fax	Faks	الفاكس	פקס	फ़ैक्स	โทรสาร	Fax
Website	网址	網址	URL	홈페이지	Webseite	Site web	Sitio web	Site	Sito web	Website	Strona internetowa	Сайт	Сайт	Webové stránky	Webová stránka	Spletna stran	Web-stranica	Веб-сајт	Veb-sajt	Webbplats	Hjemmeside	Nettsted	Verkkosivu	Vefsíða	Veebileht	Tīmekļa vietne	Svetainė	Suíomh gréasáin	Sit elettroniku	Ιστοσελίδα	Honlap	Site web	Уебсайт	Web sitesi	Trang web	Situs web	الموقع الإلكتروني	אתר אינטרנט	वेबसाइट	เว็บไซต์	Lloc web
Further email addresses	其他邮箱	其他信箱	その他のメールアドレス	기타 이메일	Weitere E-Mail-Adressen	Autres e-mails	Otros correos	Outros e-mails	Altri indirizzi e-mail	Overige e-mailadressen	Inne adresy e-mail	Другие адреса почты	Інші адреси пошти	Další e-maily	Ďalšie e-maily	Drugi e-naslovi	Ostale e-adrese	Друге имејл адресе	Druge imejl adrese	Övriga e-postadresser	Øvrige e-mailadresser	Andre e-postadresser	Muut sähköpostiosoitteet	Önnur netföng	Muud e-posti aadressid	Citas e-pasta adreses	Kiti el. pašto adresai	Seoltaí ríomhphoist eile	Indirizzi email oħra	Άλλα email	További e-mail címek	Alte adrese de e-mail	Други имейли	Diğer e-postalar	Email khác	Email lain	عناوين بريد أخرى	כתובות דוא"ל נוספות	अन्य ईमेल पते	อีเมลอื่น	Altres correus
Further phone numbers	其他电话	其他電話	その他の電話番号	기타 연락처	Weitere Telefonnummern	Autres téléphones	Otros teléfonos	Outros telefones	Altri numeri di telefono	Overige telefoonnummers	Inne telefony	Другие телефоны	Інші телефони	Další telefony	Ďalšie telefóny	Druge telefonske številke	Ostali telefoni	Други телефони	Drugi telefoni	Övriga telefonnummer	Øvrige telefonnumre	Andre telefonnumre	Muut puhelinnumerot	Önnur símanúmer	Muud telefoninumbrid	Citi tālruņa numuri	Kiti telefono numeriai	Uimhreacha gutháin eile	Numri tat-telefon oħra	Άλλα τηλέφωνα	További telefonszámok	Alte telefoane	Други телефони	Diğer telefonlar	Điện thoại khác	Telepon lain	هواتف أخرى	טלפונים נוספים	अन्य फ़ोन नंबर	โทรศัพท์อื่น	Altres telèfons
Further websites	其他链接	其他網址	その他のURL	기타 링크	Weitere Webseiten	Autres sites	Otros sitios web	Outros sites	Altri siti	Overige websites	Inne strony	Другие сайты	Інші сайти	Další weby	Ďalšie weby	Druge spletne strani	Ostale web-stranice	Други сајтови	Drugi sajtovi	Övriga webbplatser	Øvrige hjemmesider	Andre nettsteder	Muut verkkosivut	Aðrar vefsíður	Muud veebilehed	Citas tīmekļa vietnes	Kitos svetainės	Láithreáin ghréasáin eile	Siti web oħra	Άλλες ιστοσελίδες	További honlapok	Alte site-uri	Други уебсайтове	Diğer web siteleri	Trang web khác	Situs lain	مواقع أخرى	אתרים נוספים	अन्य वेबसाइटें	เว็บไซต์อื่น	Altres webs
Summary	简介	簡介	概要	요약	Zusammenfassung	Résumé	Resumen	Resumo	Riepilogo	Samenvatting	Podsumowanie	Кратко	Коротко	Shrnutí	Zhrnutie	Povzetek	Sažetak	Сажетак	Sažetak	Sammanfattning	Resumé	Sammendrag	Yhteenveto	Samantekt	Kokkuvõte	Kopsavilkums	Santrauka	Achoimre	Sommarju	Περίληψη	Összefoglaló	Rezumat	Обобщение	Özet	Tóm tắt	Ringkasan	الملخص	תקציר	सारांश	สรุป	Resum
Location	地点	地點	場所	지역	Ort	Lieu	Lugar	Local	Luogo	Plaats	Miejsce	Место	Місце	Místo	Miesto	Kraj	Mjesto	Место	Mesto	Plats	Sted	Sted	Paikka	Staður	Asukoht	Vieta	Vieta	Áit	Post	Τόπος	Hely	Loc	Място	Yer	Địa điểm	Lokasi	المكان	מקום	स्थान	สถานที่	Lloc
Address	地址	地址	住所	주소	Anschrift	Adresse	Dirección	Endereço	Indirizzo	Adres	Adres	Адрес	Адреса	Adresa	Adresa	Naslov	Adresa	Адреса	Adresa	Adress	Adresse	Adresse	Osoite	Heimilisfang	Aadress	Adrese	Adresas	Seoladh	Indirizz	Διεύθυνση	Cím	Adresă	Адрес	Adres	Địa chỉ	Alamat	العنوان	כתובת	पता	ที่อยู่	Adreça
Postal code	邮编	郵遞區號	郵便番号	우편번호	PLZ	Code postal	Código postal	Código postal	CAP	Postcode	Kod pocztowy	Почтовый индекс	Поштовий індекс	PSČ	PSČ	Poštna številka	Poštanski broj	Поштански број	Poštanski broj	Postnummer	Postnummer	Postnummer	Postinumero	Póstnúmer	Postiindeks	Pasta indekss	Pašto kodas	Cód poist	Kodiċi postali	Ταχυδρομικός κώδικας	Irányítószám	Cod poștal	Пощенски код	Posta kodu	Mã bưu điện	Kode pos	الرمز البريدي	מיקוד	पिन कोड	รหัสไปรษณีย์	Codi postal
City	城市	城市	市区町村	도시	Stadt	Ville	Ciudad	Cidade	Città	Stad	Miasto	Город	Місто	Město	Mesto	Mesto	Grad	Град	Grad	Stad	By	By	Kaupunki	Borg	Linn	Pilsēta	Miestas	Cathair	Belt	Πόλη	Város	Oraș	Град	İl	Thành phố	Kota	المدينة	עיר	शहर	จังหวัด	Ciutat
Region	省份	地區	都道府県	시/도	Region	Région	Provincia	Estado	Regione	Provincie	Województwo	Регион	Область	Kraj	Kraj	Regija	Županija	Регион	Region	Län	Region	Fylke	Maakunta	Landshluti	Maakond	Novads	Apskritis	Contae	Reġjun	Νομός	Megye	Județ	Област	Bölge	Tỉnh	Provinsi	المنطقة	מחוז	राज्य	ภาค	Província
Country	国家	國家	国	국가	Staat	Pays	País	País	Paese	Land	Kraj	Страна	Країна	Země	Krajina	Država	Država	Држава	Država	Land	Land	Land	Maa	Land	Riik	Valsts	Šalis	Tír	Pajjiż	Χώρα	Ország	Țară	Държава	Ülke	Quốc gia	Negara	الدولة	מדינה	देश	ประเทศ	País
Date of birth	出生日期	出生日期	生年月日	생년월일	Geburtsdatum	Date de naissance	Fecha de nacimiento	Data de nascimento	Data di nascita	Geboortedatum	Data urodzenia	Дата рождения	Дата народження	Datum narození	Dátum narodenia	Datum rojstva	Datum rođenja	Датум рођења	Datum rođenja	Födelsedatum	Fødselsdato	Fødselsdato	Syntymäaika	Fæðingardagur	Sünniaeg	Dzimšanas datums	Gimimo data	Dáta breithe	Data tat-twelid	Ημερομηνία γέννησης	Születési idő	Data nașterii	Дата на раждане	Doğum tarihi	Ngày sinh	Tanggal lahir	تاريخ الميلاد	תאריך לידה	जन्म तिथि	วันเกิด	Data de naixement
Place of birth	出生地	出生地	出生地	출생지	Geburtsort	Lieu de naissance	Lugar de nacimiento	Local de nascimento	Luogo di nascita	Geboorteplaats	Miejsce urodzenia	Место рождения	Місце народження	Místo narození	Miesto narodenia	Kraj rojstva	Mjesto rođenja	Место рођења	Mesto rođenja	Födelseort	Fødested	Fødested	Syntymäpaikka	Fæðingarstaður	Sünnikoht	Dzimšanas vieta	Gimimo vieta	Áit bhreithe	Post tat-twelid	Τόπος γέννησης	Születési hely	Locul nașterii	Място на раждане	Doğum yeri	Nơi sinh	Tempat lahir	مكان الميلاد	מקום לידה	जन्म स्थान	สถานที่เกิด	Lloc de naixement
Age	年龄	年齡	年齢	나이	Alter	Âge	Edad	Idade	Età	Leeftijd	Wiek	Возраст	Вік	Věk	Vek	Starost	Dob	Старост	Starost	Ålder	Alder	Alder	Ikä	Aldur	Vanus	Vecums	Amžius	Aois	Età	Ηλικία	Életkor	Vârstă	Възраст	Yaş	Tuổi	Usia	العمر	גיל	आयु	อายุ	Edat
Gender	性别	性別	性別	성별	Geschlecht	Sexe	Sexo	Sexo	Sesso	Geslacht	Płeć	Пол	Стать	Pohlaví	Pohlavie	Spol	Spol	Пол	Pol	Kön	Køn	Kjønn	Sukupuoli	Kyn	Sugu	Dzimums	Lytis	Inscne	Sess	Φύλο	Nem	Sex	Пол	Cinsiyet	Giới tính	Jenis kelamin	الجنس	מין	लिंग	เพศ	Sexe
Nationality	国籍	國籍	国籍	국적	Staatsangehörigkeit	Nationalité	Nacionalidad	Nacionalidade	Nazionalità	Nationaliteit	Obywatelstwo	Гражданство	Громадянство	Státní příslušnost	Štátna príslušnosť	Državljanstvo	Državljanstvo	Држављанство	Državljanstvo	Nationalitet	Nationalitet	Nasjonalitet	Kansalaisuus	Þjóðerni	Kodakondsus	Pilsonība	Pilietybė	Náisiúntacht	Nazzjonalità	Υπηκοότητα	Állampolgárság	Naționalitate	Националност	Uyruk	Quốc tịch	Kewarganegaraan	الجنسية	אזרחות	राष्ट्रीयता	สัญชาติ	Nacionalitat
Marital status	婚姻状况	婚姻狀況	配偶者	결혼여부	Familienstand	Situation familiale	Estado civil	Estado civil	Stato civile	Burgerlijke staat	Stan cywilny	Семейное положение	Сімейний стан	Rodinný stav	Rodinný stav	Zakonski stan	Bračni status	Брачно стање	Bračno stanje	Civilstånd	Civilstand	Sivilstatus	Siviilisääty	Hjúskaparstaða	Perekonnaseis	Ģimenes stāvoklis	Šeiminė padėtis	Stádas pósta	Stat ċivili	Οικογενειακή κατάσταση	Családi állapot	Stare civilă	Семейно положение	Medeni durum	Tình trạng hôn nhân	Status pernikahan	الحالة الاجتماعية	מצב משפחתי	वैवाहिक स्थिति	สถานภาพ	Estat civil
Ethnicity	民族	族群	民族		Ethnie							Этническая принадлежность																							Dân tộc	Suku			जाति	เชื้อชาติ	
Political affiliation	政治面貌				Parteizugehörigkeit							Партийность																													
Religion	宗教信仰	宗教信仰	宗教	종교	Konfession	Religion	Religión	Religião	Religione	Religie		Вероисповедание																				Religie		Din	Tôn giáo	Agama	الديانة	דת	धर्म	ศาสนา	
Military service	兵役	兵役	兵役	병역	Wehrdienst	Service militaire	Servicio militar	Serviço militar	Servizio militare	Militaire dienst	Służba wojskowa	Воинская обязанность	Військова служба	Vojenská služba	Vojenská služba	Služenje vojaškega roka	Vojni rok	Војни рок	Vojni rok	Värnplikt	Værnepligt	Verneplikt	Asevelvollisuus		Ajateenistus		Karinė tarnyba			Στρατιωτικές υποχρεώσεις	Katonai szolgálat	Stagiul militar	Военна служба	Askerlik			الخدمة العسكرية	שירות צבאי		สถานภาพทางทหาร	
Health	健康状况	健康狀況	健康状態	신장	Gesundheitszustand	État de santé	Estado de salud	Estado de saúde	Stato di salute			Состояние здоровья	Стан здоров'я	Zdravotní stav																				Sağlık durumu	Chiều cao	Tinggi badan	الحالة الصحية			ส่วนสูง	
Native place	籍贯	籍貫	本籍	본적	Herkunft	Lieu d'origine	Lugar de origen	Naturalidade	Origine			Родной город																							Quê quán	Asal daerah				ภูมิลำเนา	
Driving licence	驾照	駕照	運転免許	운전면허	Führerschein	Permis de conduire	Permiso de conducir	Carta de condução	Patente	Rijbewijs	Prawo jazdy	Водительские права	Водійські права	Řidičský průkaz	Vodičský preukaz	Vozniško dovoljenje	Vozačka dozvola	Возачка дозвола	Vozačka dozvola	Körkort	Kørekort	Førerkort	Ajokortti	Ökuréttindi	Juhiload	Vadītāja apliecība	Vairuotojo pažymėjimas	Ceadúnas tiomána	Liċenzja tas-sewqan	Άδεια οδήγησης	Jogosítvány	Permis de conducere	Шофьорска книжка	Sürücü belgesi	Bằng lái xe	SIM	رخصة القيادة	רישיון נהיגה	ड्राइविंग लाइसेंस	ใบขับขี่	Permís de conduir
Expected salary	期望薪资	希望待遇	希望年収	희망연봉	Gehaltswunsch	Prétentions salariales	Pretensión salarial	Pretensão salarial	Retribuzione desiderata	Salarisindicatie	Oczekiwane wynagrodzenie	Желаемая зарплата	Бажана зарплата	Očekávaný plat	Očakávaný plat	Pričakovana plača	Očekivana plaća	Очекивана плата	Očekivana plata	Löneanspråk	Ønsket løn	Ønsket lønn	Palkkatoive	Launakröfur	Palgasoov	Vēlamā alga	Pageidaujamas atlyginimas			Επιθυμητός μισθός	Fizetési igény	Salariu dorit	Желана заплата	Ücret beklentisi	Mức lương mong muốn	Gaji yang diharapkan	الراتب المتوقع	ציפיות שכר	अपेक्षित वेतन	เงินเดือนที่คาดหวัง	Pretensions salarials
Availability	到岗时间	可上班日	入社可能日	입사가능일	Verfügbarkeit	Disponibilité	Disponibilidad	Disponibilidade	Disponibilità	Beschikbaarheid	Dostępność	Готов приступить	Доступність	Možný nástup	Možný nástup	Razpoložljivost	Dostupnost	Доступност	Dostupnost	Tillgänglighet	Tiltrædelse	Tilgjengelighet	Saatavuus	Getur hafið störf	Tööle asumise aeg	Pieejamība	Galimybė pradėti dirbti			Διαθεσιμότητα	Munkába állás	Disponibilitate	Наличност	Müsaitlik	Thời gian bắt đầu	Ketersediaan	التوفر	זמינות	उपलब्धता	วันที่เริ่มงานได้	Disponibilitat
Preferred location	期望城市	希望地點	希望勤務地	희망근무지	Wunschort	Mobilité	Movilidad	Mobilidade	Mobilità	Gewenste locatie	Preferowana lokalizacja	Переезд	Переїзд	Preferovaná lokalita	Preferovaná lokalita					Önskad ort											Munkavégzés kívánt helye			Tercih edilen şehir	Nơi làm việc mong muốn					สถานที่ทำงานที่ต้องการ	Mobilitat
Work mode	工作性质	工作性質	雇用形態	고용형태	Arbeitsmodell	Type de contrat	Tipo de contrato	Tipo de contrato	Tipo di contratto	Dienstverband	Forma zatrudnienia	Занятость	Зайнятість	Druh úvazku	Druh úväzku	Vrsta zaposlitve	Vrsta zaposlenja	Врста запослења	Vrsta zaposlenja	Anställningsform	Ansættelsesform	Ansettelsesform	Työsuhteen muoto							Είδος απασχόλησης	Foglalkoztatás jellege	Tip contract	Вид заетост	Çalışma şekli	Hình thức làm việc	Jenis pekerjaan	نوع العمل	היקף משרה		ประเภทงาน	Tipus de contracte
Years of experience	工作年限	工作年資	経験年数	경력	Berufserfahrung	Années d'expérience	Años de experiencia	Anos de experiência	Anni di esperienza	Jaren ervaring	Lata doświadczenia	Стаж	Стаж	Roky praxe	Roky praxe	Leta izkušenj	Godine iskustva	Године искуства	Godine iskustva	År av erfarenhet	Års erfaring	Års erfaring	Kokemusvuodet		Töökogemus aastates					Έτη εμπειρίας	Tapasztalat évei	Ani de experiență	Години опит	Deneyim süresi	Số năm kinh nghiệm	Lama pengalaman	سنوات الخبرة	שנות ניסיון	अनुभव वर्ष	ประสบการณ์	Anys d'experiència
Employment status	求职状态	就業狀態	就業状況	재직상태	Beschäftigungsstatus	Situation actuelle	Situación laboral	Situação profissional	Stato occupazionale	Werkstatus	Status zawodowy	Статус	Статус	Pracovní status																				Çalışma durumu			الحالة الوظيفية				Situació laboral
Highest degree	学历	最高學歷	最終学歴	최종학력	Höchster Abschluss	Niveau d'études	Nivel de estudios	Escolaridade	Titolo di studio	Hoogste opleiding	Wykształcenie	Образование	Освіта	Nejvyšší vzdělání	Najvyššie vzdelanie	Stopnja izobrazbe	Stručna sprema	Стручна спрема	Stručna sprema	Utbildningsnivå	Uddannelsesniveau	Utdanningsnivå	Koulutustaso		Haridustase					Επίπεδο σπουδών	Legmagasabb végzettség	Nivel de studii	Образователна степен	Eğitim durumu	Trình độ học vấn	Pendidikan terakhir	المؤهل العلمي	השכלה	शैक्षिक योग्यता	ระดับการศึกษา	Nivell d'estudis
National ID	身份证	身分證字號		주민등록번호	Personalausweis		DNI	CPF	Codice fiscale	BSN	PESEL	Паспорт					OIB	ЈМБГ	JMBG														ЕГН	T.C. kimlik no	CMND	KTP	رقم الهوية	תעודת זהות		เลขบัตรประชาชน	DNI
Work permit	签证		在留資格	비자	Arbeitserlaubnis	Permis de travail	Permiso de trabajo	Visto	Permesso di lavoro	Werkvergunning		Разрешение на работу								Arbetstillstånd																	الإقامة النظامية				
Further details	其他	其他	その他	기타	Weitere Angaben	Autres informations	Otros datos	Outros dados	Altre informazioni	Overige gegevens	Inne informacje	Прочее	Інше	Další údaje	Ďalšie údaje	Drugi podatki	Ostali podaci	Остали подаци	Ostali podaci	Övriga uppgifter	Øvrige oplysninger	Andre opplysninger	Muut tiedot		Muud andmed	Citi dati	Kiti duomenys			Λοιπά στοιχεία	Egyéb adatok	Alte date	Други данни	Diğer bilgiler	Thông tin khác	Informasi lain	معلومات أخرى	פרטים נוספים	अन्य विवरण	ข้อมูลอื่นๆ	Altres dades
Profiles	社交账号	社群帳號	SNS	소셜 계정	Profile	Profils	Perfiles	Perfis	Profili	Profielen	Profile	Профили	Профілі	Profily	Profily	Profili	Profili	Профили	Profili	Profiler	Profiler	Profiler	Profiilit							Προφίλ στο διαδίκτυο	Profilok	Profiluri	Профили	Profiller	Mạng xã hội	Media sosial	الحسابات	רשתות חברתיות	प्रोफ़ाइलें	โปรไฟล์ออนไลน์	Perfils
Network	平台	平台	サービス名	플랫폼	Netzwerk	Réseau	Red	Rede	Rete	Netwerk	Sieć	Сеть	Мережа	Síť	Sieť	Omrežje	Mreža	Мрежа	Mreža	Nätverk	Netværk	Nettverk	Verkosto							Δίκτυο	Hálózat	Rețea	Мрежа	Ağ	Mạng	Jaringan	الشبكة	רשת	नेटवर्क	เครือข่าย	Xarxa
Username	用户名	帳號	ユーザー名	아이디	Benutzername	Nom d'utilisateur	Usuario	Usuário	Nome utente	Gebruikersnaam	Nazwa użytkownika	Имя пользователя	Ім'я користувача	Uživatelské jméno	Používateľské meno	Uporabniško ime	Korisničko ime	Корисничко име	Korisničko ime	Användarnamn	Brugernavn	Brukernavn	Käyttäjätunnus							Όνομα χρήστη	Felhasználónév	Nume de utilizator	Потребителско име	Kullanıcı adı	Tên người dùng	Nama pengguna	اسم المستخدم	שם משתמש	उपयोगकर्ता नाम	ชื่อผู้ใช้	Usuari
Employer	公司	公司	会社名	회사	Arbeitgeber	Employeur	Empresa	Empresa	Datore di lavoro	Werkgever	Pracodawca	Работодатель	Роботодавець	Zaměstnavatel	Zamestnávateľ	Delodajalec	Poslodavac	Послодавац	Poslodavac	Arbetsgivare	Arbejdsgiver	Arbeidsgiver	Työnantaja	Vinnuveitandi	Tööandja	Darba devējs	Darbdavys	Fostóir	Min iħaddem	Εργοδότης	Munkáltató	Angajator	Работодател	İşveren	Công ty	Perusahaan	جهة العمل	מעסיק	नियोक्ता	บริษัท	Empresa
Organization	组织	機構	団体名	단체	Organisation	Organisation	Organización	Organização	Organizzazione	Organisatie	Organizacja	Организация	Організація	Organizace	Organizácia	Organizacija	Organizacija	Организација	Organizacija	Organisation	Organisation	Organisasjon	Organisaatio	Stofnun	Organisatsioon	Organizācija	Organizacija	Eagraíocht	Organizzazzjoni	Οργανισμός	Szervezet	Organizație	Организация	Kuruluş	Tổ chức	Organisasi	المنظمة	ארגון	संगठन	องค์กร	Organització
Position	职位	職位	役職	직책	Position	Poste	Puesto	Cargo	Posizione	Functie	Stanowisko	Должность	Посада	Pozice	Pozícia	Delovno mesto	Radno mjesto	Радно место	Radno mesto	Befattning	Stilling	Stilling	Tehtävä	Starf	Ametikoht	Ieņemamais amats	Pareigos	Post	Pożizzjoni	Θέση	Beosztás	Funcție	Длъжност	Pozisyon	Chức vụ	Jabatan	المنصب	תפקיד	पद	ตำแหน่ง	Càrrec
Department	部门	部門	部署	부서	Abteilung	Service	Departamento	Departamento	Reparto	Afdeling	Dział	Отдел	Відділ	Oddělení	Oddelenie	Oddelek	Odjel	Одељење	Odeljenje	Avdelning	Afdeling	Avdeling	Osasto	Deild	Osakond	Nodaļa	Skyrius	Roinn	Dipartiment	Τμήμα	Osztály	Departament	Отдел	Departman	Phòng ban	Departemen	القسم	מחלקה	विभाग	แผนก	Departament
About the employer	公司简介	公司簡介	事業内容	회사소개	Über das Unternehmen	À propos de l'entreprise	Sobre la empresa	Sobre a empresa	Descrizione dell'azienda	Over het bedrijf	O firmie	О компании	Про компанію	O firmě	O firme	O podjetju	O tvrtki	О компанији	O kompaniji	Om företaget	Om virksomheden	Om bedriften	Yrityksestä		Ettevõttest					Σχετικά με την εταιρεία	A cégről	Despre companie	За компанията	Şirket hakkında	Giới thiệu công ty	Tentang perusahaan	نبذة عن الشركة	על החברה	कंपनी के बारे में	เกี่ยวกับบริษัท	Sobre l'empresa
Sector	行业	產業	業種	업종	Branche	Secteur	Sector	Setor	Settore	Sector	Branża	Отрасль	Галузь	Obor činnosti	Odvetvie	Dejavnost	Djelatnost	Делатност	Delatnost	Bransch	Branche	Bransje	Toimiala	Atvinnugrein	Tegevusala	Nozare	Sektorius	Earnáil	Settur	Κλάδος	Ágazat	Domeniu de activitate	Сектор	Sektör	Ngành	Sektor	القطاع	ענף	क्षेत्र	ประเภทธุรกิจ	Sector
Team size	团队规模	管理人數	チーム規模	팀 규모	Teamgröße	Taille de l'équipe	Tamaño del equipo	Tamanho da equipe	Dimensione del team	Teamgrootte	Wielkość zespołu	Размер команды	Розмір команди	Velikost týmu	Veľkosť tímu	Velikost ekipe	Veličina tima	Величина тима	Veličina tima	Teamstorlek	Teamstørrelse	Teamstørrelse	Tiimin koko		Meeskonna suurus	Komandas lielums	Komandos dydis			Μέγεθος ομάδας	Csapat mérete	Mărimea echipei	Размер на екипа	Ekip büyüklüğü	Quy mô nhóm	Ukuran tim	حجم الفريق	גודל הצוות	टीम का आकार	ขนาดทีม	Mida de l'equip
Manager	汇报对象	主管	上司	상사	Vorgesetzter	Responsable	Supervisor	Supervisor	Responsabile	Leidinggevende	Przełożony	Руководитель	Керівник	Nadřízený	Nadriadený	Nadrejeni	Nadređeni	Надређени	Nadređeni	Chef	Leder	Leder	Esimies							Προϊστάμενος	Felettes	Superior	Ръководител	Yönetici	Người quản lý	Atasan	المدير المباشر	מנהל ישיר		หัวหน้างาน	Responsable
Reason for leaving	离职原因	離職原因	退職理由	퇴사사유	Austrittsgrund	Motif de départ	Motivo de salida	Motivo da saída	Motivo della cessazione	Reden van vertrek	Powód odejścia	Причина ухода	Причина звільнення	Důvod odchodu	Dôvod odchodu		Razlog odlaska			Anledning till avslut	Fratrædelsesårsag	Sluttårsak	Lähdön syy									Motivul plecării	Причина за напускане	Ayrılma nedeni	Lý do nghỉ việc	Alasan berhenti	سبب ترك العمل			สาเหตุที่ออก	Motiu de sortida
ESCO occupation																																									
Period	时间	期間	期間	기간	Zeitraum	Période	Periodo	Período	Periodo	Periode	Okres	Период	Період	Období	Obdobie	Obdobje	Razdoblje	Период	Period	Period	Periode	Periode	Ajanjakso	Tímabil	Periood	Laika periods	Laikotarpis	Tréimhse	Perjodu	Περίοδος	Időszak	Perioadă	Период	Dönem	Thời gian	Periode	الفترة	תקופה	अवधि	ระยะเวลา	Període
Start date	开始时间	開始日期	開始日	시작일	Beginn	Début	Fecha de inicio	Data de início	Data di inizio	Begindatum	Data rozpoczęcia	Дата начала	Дата початку	Datum zahájení	Dátum začatia	Začetek	Početak	Почетак	Početak	Startdatum	Startdato	Startdato	Alkupäivä	Upphaf	Algus	Sākums	Pradžia	Dáta tosaithe	Data tal-bidu	Έναρξη	Kezdete	Data începerii	Начална дата	Başlangıç tarihi	Ngày bắt đầu	Tanggal mulai	تاريخ البدء	תאריך התחלה	प्रारंभ तिथि	วันที่เริ่ม	Data d'inici
End date	结束时间	結束日期	終了日	종료일	Ende	Fin	Fecha de fin	Data de fim	Data di fine	Einddatum	Data zakończenia	Дата окончания	Дата завершення	Datum ukončení	Dátum ukončenia	Konec	Kraj	Крај	Kraj	Slutdatum	Slutdato	Sluttdato	Loppupäivä	Lok	Lõpp	Beigas	Pabaiga	Dáta críochnaithe	Data tat-tmiem	Λήξη	Vége	Data încheierii	Крайна дата	Bitiş tarihi	Ngày kết thúc	Tanggal selesai	تاريخ الانتهاء	תאריך סיום	समाप्ति तिथि	วันที่สิ้นสุด	Data de fi
Date	日期	日期	日付	날짜	Datum	Date	Fecha	Data	Data	Datum	Data	Дата	Дата	Datum	Dátum	Datum	Datum	Датум	Datum	Datum	Dato	Dato	Päivämäärä	Dagsetning	Kuupäev	Datums	Data	Dáta	Data	Ημερομηνία	Dátum	Dată	Дата	Tarih	Ngày	Tanggal	التاريخ	תאריך	तिथि	วันที่	Data
Published	发表时间	發表日期	発行日	발행일	Veröffentlicht	Publié le	Fecha de publicación	Data de publicação	Data di pubblicazione	Publicatiedatum	Data publikacji	Дата публикации	Дата публікації	Datum publikace	Dátum publikovania	Datum objave	Datum objave	Датум објављивања	Datum objavljivanja	Publiceringsdatum	Udgivelsesdato	Publiseringsdato	Julkaisupäivä	Útgáfudagur	Avaldatud	Publicēts	Paskelbta	Foilsithe	Ippubblikat	Ημερομηνία δημοσίευσης	Megjelenés	Data publicării	Дата на публикуване	Yayın tarihi	Ngày xuất bản	Tanggal terbit	تاريخ النشر	תאריך פרסום	प्रकाशन तिथि	วันที่เผยแพร่	Data de publicació
Description	描述	描述	説明	설명	Beschreibung	Description	Descripción	Descrição	Descrizione	Beschrijving	Opis	Описание	Опис	Popis	Opis	Opis	Opis	Опис	Opis	Beskrivning	Beskrivelse	Beskrivelse	Kuvaus	Lýsing	Kirjeldus	Apraksts	Aprašymas	Cur síos	Deskrizzjoni	Περιγραφή	Leírás	Descriere	Описание	Açıklama	Mô tả	Deskripsi	الوصف	תיאור	विवरण	รายละเอียด	Descripció
Highlights	要点	重點	ポイント	주요사항	Schwerpunkte	Points forts	Aspectos destacados	Destaques	Punti salienti	Hoogtepunten	Najważniejsze punkty	Основное	Основне	Hlavní body	Hlavné body	Poudarki	Istaknuto	Истакнуто	Istaknuto	Höjdpunkter	Højdepunkter	Høydepunkter	Kohokohdat	Helstu atriði	Põhipunktid	Galvenais	Svarbiausi dalykai	Buaicphointí	Punti ewlenin	Κύρια σημεία	Kiemelések	Puncte cheie	Акценти	Öne çıkanlar	Điểm nổi bật	Sorotan	أبرز النقاط	עיקרים	मुख्य बिंदु	จุดเด่น	Punts destacats
Responsibilities	职责	工作內容	業務内容	담당업무	Aufgaben	Missions	Responsabilidades	Responsabilidades	Mansioni	Taken	Obowiązki	Обязанности	Обов'язки	Náplň práce	Náplň práce	Naloge	Zaduženja	Задужења	Zaduženja	Arbetsuppgifter	Arbejdsopgaver	Arbeidsoppgaver	Työtehtävät	Verkefni	Tööülesanded	Pienākumi	Pareigos ir atsakomybė	Freagrachtaí	Responsabbiltajiet	Αρμοδιότητες	Feladatok	Responsabilități	Отговорности	Sorumluluklar	Trách nhiệm	Tanggung jawab	المسؤوليات	תחומי אחריות	ज़िम्मेदारियाँ	หน้าที่ความรับผิดชอบ	Responsabilitats
Achievements	业绩	成果	実績	성과	Erfolge	Réalisations	Logros	Realizações	Risultati	Resultaten	Osiągnięcia	Достижения	Досягнення	Úspěchy	Úspechy	Dosežki	Postignuća	Постигнућа	Postignuća	Resultat	Resultater	Resultater	Saavutukset	Árangur	Saavutused	Sasniegumi	Pasiekimai	Éachtaí	Kisbiet	Επιτεύγματα	Eredmények	Realizări	Постижения	Başarılar	Thành tích	Pencapaian	الإنجازات	הישגים	उपलब्धियाँ	ผลงาน	Fites
Keywords	关键词	關鍵字	使用技術	기술 스택	Schlagwörter	Mots-clés	Palabras clave	Palavras-chave	Parole chiave	Trefwoorden	Słowa kluczowe	Ключевые слова	Ключові слова	Klíčová slova	Kľúčové slová	Ključne besede	Ključne riječi	Кључне речи	Ključne reči	Nyckelord	Nøgleord	Nøkkelord	Avainsanat	Lykilorð	Märksõnad	Atslēgvārdi	Raktažodžiai	Eochairfhocail	Kliem ewlieni	Λέξεις-κλειδιά	Kulcsszavak	Cuvinte cheie	Ключови думи	Anahtar kelimeler	Từ khóa	Kata kunci	الكلمات المفتاحية	מילות מפתח	मुख्य शब्द	คำสำคัญ	Paraules clau
Institution	学校	學校	学校名	학교	Bildungseinrichtung	Établissement	Centro	Instituição	Istituto	Onderwijsinstelling	Uczelnia	Учебное заведение	Навчальний заклад	Škola	Škola	Izobraževalna ustanova	Ustanova	Установа	Ustanova	Lärosäte	Uddannelsesinstitution	Lærested	Oppilaitos	Skóli	Õppeasutus	Izglītības iestāde	Mokymo įstaiga	Institiúid	Istituzzjoni	Ίδρυμα	Intézmény	Instituție de învățământ	Учебно заведение	Eğitim kurumu	Trường	Institusi	المؤسسة التعليمية	מוסד לימודים	संस्थान	สถาบันการศึกษา	Centre
Degree	学历	學位	学位	학위	Abschluss	Diplôme	Titulación	Grau	Titolo di studio	Diploma	Tytuł kwalifikacji	Степень	Ступінь	Titul kvalifikace	Dosiahnutá kvalifikácia	Naziv izobrazbe	Stečena kvalifikacija	Стечено звање	Stečeno zvanje	Examen	Uddannelsesbetegnelse	Grad	Tutkinto	Gráða	Kraad	Grāds	Laipsnis	Cáilíocht	Kwalifika	Τίτλος σπουδών	Végzettség	Calificare	Степен	Derece	Bằng cấp	Gelar	الدرجة العلمية	תואר	उपाधि	วุฒิการศึกษา	Titulació
Field of study	专业	科系	専攻	전공	Fachrichtung	Domaine d'études	Especialidad	Curso	Indirizzo di studio	Studierichting	Kierunek	Специальность	Спеціальність	Obor	Odbor	Smer	Smjer	Смер	Smer	Inriktning	Fagretning	Studieretning	Koulutusala	Námsgrein	Eriala	Specialitāte	Specialybė	Réimse staidéir	Qasam ta’ studju	Αντικείμενο σπουδών	Szak	Specializare	Специалност	Alan	Chuyên ngành	Jurusan	التخصص	תחום לימוד	विषय	สาขาวิชา	Especialitat
Grade	绩点	成績	成績	학점	Note	Note	Nota media	Média	Voto	Cijfer	Ocena	Средний балл	Середній бал	Hodnocení	Hodnotenie	Ocena	Ocjena	Оцена	Ocena	Betyg	Karakter	Karakter	Arvosana	Einkunn	Hinne	Vērtējums	Pažymys	Grád	Marka	Βαθμός	Minősítés	Medie	Оценка	Not ortalaması	Điểm trung bình	Nilai	المعدل	ציון	प्रतिशत	เกรดเฉลี่ย	Nota mitjana
Courses	课程	課程	履修科目	수강과목	Kurse	Cours	Asignaturas	Disciplinas	Corsi	Vakken	Przedmioty	Курсы	Курси	Předměty	Predmety	Predmeti	Predmeti	Предмети	Predmeti	Kurser	Kurser	Kurs	Kurssit	Námskeið	Kursused	Kursi	Kursai	Cúrsaí	Korsijiet	Μαθήματα	Tantárgyak	Cursuri	Курсове	Dersler	Môn học	Mata kuliah	المقررات	קורסים	पाठ्यक्रम	หลักสูตร	Assignatures
Thesis	论文	論文	論文	논문	Abschlussarbeit	Mémoire	Tesis	Tese	Tesi	Scriptie	Praca dyplomowa	Тема диплома	Тема диплома	Diplomová práce	Diplomová práca	Diplomsko delo	Diplomski rad	Дипломски рад	Diplomski rad	Examensarbete	Speciale	Masteroppgave	Opinnäytetyö	Lokaverkefni	Lõputöö	Diplomdarbs	Baigiamasis darbas	Tráchtas	Teżi	Πτυχιακή εργασία	Szakdolgozat	Lucrare de licență	Дипломна работа	Tez	Luận văn	Skripsi	عنوان الرسالة	תזה	शोध प्रबंध	วิทยานิพนธ์	Tesi
Credits	学分	學分	単位	이수학점	Leistungspunkte	Crédits	Créditos	Créditos	Crediti	Studiepunten	Punkty ECTS	Зачётные единицы	Кредити	Kredity	Kredity	Kreditne točke	ECTS bodovi	ЕСПБ бодови	ESPB bodovi	Högskolepoäng	ECTS-point	Studiepoeng	Opintopisteet	Einingar	Ainepunktid	Kredītpunkti	Kreditai	Creidmheasanna	Krediti	Πιστωτικές μονάδες	Kreditek	Credite	Кредити	Krediler	Tín chỉ	SKS	الساعات المعتمدة	נקודות זכות	क्रेडिट	หน่วยกิต	Crèdits
Rank	排名	排名	順位	석차		Classement	Puesto en la promoción	Posição no curso	Posizione in graduatoria			Рейтинг																													
EQF level	EQF 等级	EQF 等級	EQFレベル	EQF 수준	EQR-Stufe	Niveau CEC	Nivel MEC	Nível QEQ	Livello QEQ	EQF-niveau	Poziom ERK	Уровень ЕРК	Рівень ЄРК	Úroveň EQF	Úroveň EKR	Raven EOK	Razina EQF	Ниво ЕОК	Nivo EOK	EQF-nivå	EQF-niveau	EQF-nivå	EQF-taso	EQF-stig	EQFi tase	EKI līmenis	EKS lygis	Leibhéal CEC	Livell tal-QEK	Επίπεδο EQF	EKKR-szint	Nivel CEC	Ниво по ЕКР	AYÇ seviyesi	Trình độ EQF	Tingkat EQF	مستوى EQF	רמת EQF	EQF स्तर		Nivell MEC
Fields of education (ISCED-F)	教育领域（ISCED-F）	教育領域（ISCED-F）	教育分野（ISCED-F）	교육 분야(ISCED-F)	Bildungsfelder (ISCED-F)	Domaines d'études (CITE-F)	Campos de estudio (CINE-F)	Áreas de estudo (CITE-F)	Campi di studio (ISCED-F)	Studiegebieden (ISCED-F)	Dziedziny kształcenia (ISCED-F)	Области образования (ISCED-F)	Галузі освіти (ISCED-F)	Obory vzdělání (ISCED-F)	Odbory vzdelávania (ISCED-F)	Področja izobraževanja (ISCED-F)	Područja obrazovanja (ISCED-F)			Utbildningsområden (ISCED-F)	Uddannelsesområder (ISCED-F)	Fagområder (ISCED-F)	Koulutusalat (ISCED-F)	Námssvið (ISCED-F)	Õppevaldkonnad (ISCED-F)	Izglītības jomas (ISCED-F)	Švietimo sritys (ISCED-F)	Réimsí oideachais (ISCED-F)	Oqsma tal-edukazzjoni (ISCED-F)	Τομείς εκπαίδευσης (ISCED-F)	Tanulmányi területek (ISCED-F)	Domenii de studiu (ISCED-F)	Области на образование (ISCED-F)	Eğitim alanları (ISCED-F)	Lĩnh vực đào tạo (ISCED-F)	Bidang pendidikan (ISCED-F)	مجالات التعليم (ISCED-F)	תחומי לימוד (ISCED-F)	शिक्षा के क्षेत्र (ISCED-F)		
Title	标题	標題	タイトル	제목	Titel	Titre	Título	Título	Titolo	Titel	Tytuł nagrody	Название	Назва нагороди	Název ocenění	Názov ocenenia	Naslov nagrade	Naziv nagrade	Назив награде	Naziv nagrade	Utmärkelsens namn	Prisens navn	Prisens navn	Palkinnon nimi	Titill	Pealkiri	Balvas nosaukums	Apdovanojimo pavadinimas	Teideal	Titolu	Τίτλος	Díj megnevezése	Denumirea premiului	Наименование на наградата	Ödül adı	Tiêu đề	Judul	العنوان الرئيسي	כותרת	शीर्षक	ชื่อรางวัล	Nom del premi
Awarder	颁奖单位	頒獎單位	授与者	수여기관	Verliehen von	Décerné par	Otorgado por	Concedido por	Conferito da	Toegekend door	Przyznający	Кем присуждено	Ким присуджено	Udělil	Udelil	Podelil	Dodijelio	Доделио	Dodelio	Utdelad av	Tildelt af	Tildelt av	Myöntäjä	Veitt af	Andja	Piešķīrējs	Suteikė	Bronnta ag	Mogħti minn	Φορέας απονομής	Díj adományozója	Acordat de	Присъдена от	Veren kurum	Đơn vị trao tặng	Pemberi penghargaan	الجهة المانحة	מעניק	प्रदाता	ผู้มอบ	Atorgat per
Issuer	颁发机构	發證單位	発行者	발급기관	Aussteller	Délivré par	Emisor	Emissor	Rilasciato da	Uitgegeven door	Wystawca	Кем выдан	Ким видано	Vydal	Vydal	Izdajatelj	Izdavatelj	Издавалац	Izdavalac	Utfärdare	Udsteder	Utsteder	Todistuksen myöntäjä	Útgefandi	Väljastaja	Izdevējs	Išdavė	Eisitheoir	Maħruġ minn	Εκδότης πιστοποιητικού	Kibocsátó	Emitent	Издадено от	Belgeyi veren	Đơn vị cấp	Penerbit sertifikat	جهة الإصدار	גוף מנפיק	जारीकर्ता	ผู้ออก	Emissor
Publisher	出版社	出版社	出版社	출판사	Verlag	Éditeur	Editorial	Editora	Editore	Uitgever	Wydawca	Издательство	Видавництво	Nakladatel	Vydavateľstvo	Založba	Izdavač	Издавач	Izdavač	Förlag	Forlag	Forlag	Kustantaja	Útgáfa	Kirjastus	Izdevniecība	Leidėjas	Foilsitheoir	Pubblikatur	Εκδότης	Kiadó	Editură	Издателство	Yayıncı	Nhà xuất bản	Penerbit	الناشر	הוצאה לאור	प्रकाशक	ผู้จัดพิมพ์	Editorial
Authors	作者	作者	著者	저자	Autoren	Auteurs	Autores	Autores	Autori	Auteurs	Autorzy	Авторы	Автори	Autoři	Autori	Avtorji	Autori	Аутори	Autori	Författare	Forfattere	Forfattere	Tekijät	Höfundar	Autorid	Autori	Autoriai	Údair	Awturi	Συγγραφείς	Szerzők	Autori	Автори	Yazarlar	Tác giả	Penulis	المؤلفون	מחברים	लेखक	ผู้แต่ง	Autors
Level	等级	程度	レベル	수준	Niveau	Niveau	Nivel	Nível	Livello	Niveau	Poziom	Уровень	Рівень	Úroveň	Úroveň	Raven	Razina	Ниво	Nivo	Nivå	Niveau	Nivå	Taso	Stig	Tase	Līmenis	Lygis	Leibhéal	Livell	Επίπεδο	Szint	Nivel	Ниво	Seviye	Cấp độ	Tingkat	المستوى	רמה	स्तर	ระดับความสามารถ	Nivell
Language	语言	語言	言語	언어	Sprache	Langue	Idioma	Idioma	Lingua	Taal	Język	Язык	Мова	Jazyk	Jazyk	Jezik	Jezik	Језик	Jezik	Språk	Sprog	Språk	Kieli	Tungumál	Keel	Valoda	Kalba	Teanga	Lingwa	Γλώσσα	Nyelv	Limbă	Език	Dil	Ngôn ngữ	Bahasa	اللغة	שפה	भाषा	ภาษา	Idioma
Fluency	流利程度	語言程度	語学レベル	구사능력	Sprachniveau	Niveau de langue	Nivel de idioma	Fluência	Livello di conoscenza	Taalniveau	Poziom znajomości	Уровень языка	Рівень мови	Úroveň znalosti	Úroveň znalosti	Raven znanja	Razina znanja	Ниво знања	Nivo znanja	Språknivå	Sprogniveau	Språknivå	Kielitaidon taso	Kunnátta	Keeleoskuse tase	Valodas līmenis	Kalbos lygis	Líofacht	Livell tal-lingwa	Επίπεδο γλώσσας	Nyelvtudás szintje	Nivel de cunoaștere	Ниво на владеене	Dil düzeyi	Mức độ thành thạo	Tingkat kemahiran	مستوى اللغة	רמת שפה	प्रवीणता	ระดับภาษา	Nivell d'idioma
Mother tongue	母语	母語	母語	모국어	Muttersprache	Langue maternelle	Lengua materna	Língua materna	Madrelingua	Moedertaal	Język ojczysty	Родной язык	Рідна мова	Mateřský jazyk	Materinský jazyk	Materni jezik	Materinski jezik	Матерњи језик	Maternji jezik	Modersmål	Modersmål	Morsmål	Äidinkieli	Móðurmál	Emakeel	Dzimtā valoda	Gimtoji kalba	Máthairtheanga	Ilsien matern	Μητρική γλώσσα	Anyanyelv	Limba maternă	Майчин език	Ana dil	Tiếng mẹ đẻ	Bahasa ibu	اللغة الأم	שפת אם	मातृभाषा	ภาษาแม่	Llengua materna
Language code																																									
CEFR levels					GER-Niveaustufen	Niveaux CECR	Niveles MCER	Níveis QECR	Livelli QCER	ERK-niveaus	Poziomy CEFR	Уровни CEFR	Рівні CEFR	Úrovně SERR	Úrovne SERR	Ravni SEJO	Razine ZEROJ	Нивои ЗЕРОЈ	Nivoi ZEROJ	CEFR-nivåer	CEFR-niveauer	CEFR-nivåer	CEFR-tasot									Niveluri CECRL	Нива по CEFR	CEFR düzeyleri							Nivells MECR
Listening	听力	聽	聞く	듣기	Hören	Écouter	Comprensión auditiva	Compreensão oral	Ascolto	Luisteren	Rozumienie ze słuchu	Аудирование	Аудіювання	Poslech	Počúvanie	Slušno razumevanje	Slušanje	Слушање	Slušanje	Hörförståelse	Lytning	Lytting	Kuuntelu	Hlustun	Kuulamine	Klausīšanās	Klausymas	Éisteacht	Smigħ	Προφορική κατανόηση	Hallás utáni értés	Ascultare	Слушане	Dinleme	Nghe	Mendengarkan	الاستماع	הבנת הנשמע	सुनना	การฟัง	Comprensió oral
Reading	阅读	讀	読む	읽기	Lesen	Lire	Comprensión de lectura	Leitura	Lettura	Lezen	Czytanie	Чтение	Читання	Čtení	Čítanie	Bralno razumevanje	Čitanje	Читање	Čitanje	Läsförståelse	Læsning	Lesing	Lukeminen	Lestur	Lugemine	Lasīšana	Skaitymas	Léamh	Qari	Γραπτή κατανόηση	Olvasás	Citire	Четене	Okuma	Đọc	Membaca	القراءة	קריאה	पढ़ना	การอ่าน	Comprensió lectora
Spoken interaction	口语交流	口語互動	やり取り	회화	An Gesprächen teilnehmen	Prendre part à une conversation	Interacción oral	Interação oral	Interazione orale	Interactie	Porozumiewanie się	Диалог	Діалог	Ústní interakce	Ústna interakcia	Govorno sporazumevanje	Govorna interakcija	Говорна интеракција	Govorna interakcija	Samtal	Samtale	Samtale	Suullinen vuorovaikutus	Samskipti	Suuline suhtlus	Dialogs	Bendravimas žodžiu	Idirghníomhú cainte	Interazzjoni orali	Επικοινωνία (προφορική)	Társalgás	Participare la conversație	Участие в разговор	Karşılıklı konuşma	Hội thoại	Percakapan	المحادثة	שיחה	वार्तालाप	การสนทนา	Interacció oral
Spoken production	口头表达	口語表達	発表	말하기	Zusammenhängendes Sprechen	S'exprimer oralement en continu	Expresión oral	Produção oral	Produzione orale	Productie	Samodzielne wypowiadanie się	Монолог	Монолог	Samostatný ústní projev	Samostatný ústny prejav	Govorno sporočanje	Govorna produkcija	Говорна продукција	Govorna produkcija	Muntlig produktion	Mundtlig produktion	Muntlig produksjon	Puheen tuottaminen	Tjáning	Suuline esitus	Monologs	Informacijos pateikimas žodžiu	Táirgeadh cainte	Produzzjoni orali	Προφορική έκφραση	Folyamatos beszéd	Discurs oral	Самостоятелно устно изложение	Sözlü anlatım	Nói	Berbicara	التحدث	הבעה בעל פה	बोलना	การพูด	Expressió oral
Writing	写作	寫	書く	쓰기	Schreiben	Écrire	Escritura	Escrita	Scrittura	Schrijven	Pisanie	Письмо	Письмо	Psaní	Písanie	Pisno sporočanje	Pisanje	Писање	Pisanje	Skriftlig färdighet	Skrivning	Skriving	Kirjoittaminen	Ritun	Kirjutamine	Rakstīšana	Rašymas	Scríobh	Kitba	Γραπτή έκφραση	Írás	Scriere	Писане	Yazma	Viết	Menulis	الكتابة	כתיבה	लिखना	การเขียน	Expressió escrita
Language certificates	语言证书	語言證照	語学資格	어학 자격증	Sprachzertifikate	Certificats de langue	Certificados de idiomas	Certificados de idiomas	Certificati linguistici	Taalcertificaten	Certyfikaty językowe	Языковые сертификаты	Мовні сертифікати	Jazykové certifikáty	Jazykové certifikáty	Jezikovni certifikati	Jezični certifikati	Језички сертификати	Jezički sertifikati	Språkcertifikat	Sprogcertifikater	Språksertifikater	Kielitodistukset								Nyelvvizsgák	Certificate lingvistice	Езикови сертификати	Dil sertifikaları							Certificats d'idiomes
Language experience	语言经历		語学経験		Spracherfahrung	Expériences linguistiques	Experiencia lingüística	Experiência linguística	Esperienze linguistiche	Taalervaring	Doświadczenia językowe	Языковой опыт	Мовний досвід	Jazykové zkušenosti	Jazykové skúsenosti	Jezikovne izkušnje	Jezična iskustva	Језичка искуства	Jezička iskustva	Språkerfarenhet	Sprogerfaring	Språkerfaring	Kielikokemus																		
Kind of experience																																									
Role	角色	角色	続柄	관계	Rolle	Qualité	Relación	Relação	Relazione	Relatie	Relacja	Статус лица	Роль особи	Vztah	Vzťah	Odnos	Odnos	Однос	Odnos	Relation	Relation	Relasjon	Suhde	Tengsl	Suhe	Saistība	Ryšys	Gaol	Relazzjoni	Σχέση	Kapcsolat	Relație	Връзка с лицето	Yakınlık	Quan hệ	Hubungan	الصفة	קשר	संबंध	ความสัมพันธ์	Relació
Roles	担任角色	擔任角色	役割	역할	Rollen	Rôles	Roles	Papéis	Ruoli	Rollen	Role	Роли	Ролі	Role v projektu	Rola v projekte	Vloge	Uloge	Улоге	Uloge	Roller	Roller	Roller	Roolit	Hlutverk í verkefni	Rollid	Lomas	Vaidmenys	Róil	Rwoli	Ρόλοι	Szerepek	Roluri	Роли	Roller	Vai trò	Peran	الأدوار	תפקידים בפרויקט	भूमिकाएँ	บทบาท	Rols
Client	客户	客戶	顧客	고객사	Auftraggeber	Client	Cliente	Cliente	Cliente	Opdrachtgever	Klient	Заказчик	Замовник	Klient	Klient	Naročnik	Klijent	Клијент	Klijent	Kund	Kunde	Kunde	Asiakas	Viðskiptavinur	Klient	Klients	Klientas	Cliant	Klijent	Πελάτης	Ügyfél	Client	Клиент	Müşteri	Khách hàng	Klien	العميل	לקוח	ग्राहक	ลูกค้า	Client
Type	类型	類型	種類	유형	Art	Type	Tipo	Tipo	Tipo	Soort	Rodzaj	Тип	Тип	Typ	Typ	Vrsta	Vrsta	Врста	Vrsta	Typ	Type	Type	Tyyppi								Típus	Tip	Тип	Tür	Loại	Jenis	النوع	סוג		ประเภท	Tipus
Reference	推荐语	推薦語	推薦文	추천사	Empfehlung	Recommandation	Recomendación	Recomendação	Raccomandazione	Aanbeveling	Rekomendacja	Рекомендация	Рекомендація	Doporučení	Odporúčanie	Priporočilo	Preporuka	Препорука	Preporuka	Rekommendation	Anbefaling	Anbefaling	Suositus	Umsögn	Soovitus	Atsauksme	Rekomendacija	Moladh	Rakkomandazzjoni	Σύσταση	Ajánlás	Recomandare	Препоръка	Tavsiye	Lời giới thiệu	Rekomendasi	التوصية	המלצה	अनुशंसा	คำรับรอง	Recomanació
Information processing	信息处理	資訊處理	情報処理	정보 처리	Informationsverarbeitung	Traitement de l'information	Tratamiento de la información	Tratamento da informação	Elaborazione delle informazioni	Informatieverwerking	Przetwarzanie informacji	Обработка информации	Обробка інформації	Zpracování informací	Spracovanie informácií	Obdelava informacij	Obrada informacija			Informationsbehandling	Informationsbehandling	Informasjonsbehandling	Tiedonkäsittely	Upplýsingavinnsla	Teabe töötlemine	Informācijas apstrāde	Informacijos tvarkymas	Próiseáil faisnéise	Ipproċessar tal-informazzjoni	Επεξεργασία πληροφοριών	Információfeldolgozás	Procesarea informației	Обработка на информация	Bilgi işleme	Xử lý thông tin	Pengolahan informasi	معالجة المعلومات	עיבוד מידע	सूचना प्रसंस्करण		
Communication	交流	溝通	コミュニケーション	의사소통	Kommunikation	Communication	Comunicación	Comunicação	Comunicazione	Communicatie	Komunikacja	Коммуникация	Комунікація	Komunikace	Komunikácia	Komunikacija	Komunikacija			Kommunikation	Kommunikation	Kommunikasjon	Viestintä	Samskipti	Suhtlus	Saziņa	Komunikacija	Cumarsáid	Komunikazzjoni	Επικοινωνία	Kommunikáció	Comunicare	Комуникация	İletişim	Giao tiếp	Komunikasi	التواصل	תקשורת	संचार		
Content creation	内容创作	內容創作	コンテンツ作成	콘텐츠 제작	Erstellen von Inhalten	Création de contenu	Creación de contenido	Criação de conteúdos	Creazione di contenuti	Creatie van inhoud	Tworzenie treści	Создание контента	Створення контенту	Vytváření obsahu	Tvorba obsahu	Ustvarjanje vsebin	Stvaranje sadržaja			Skapande av innehåll	Udarbejdelse af indhold	Innholdsproduksjon	Sisällöntuotanto	Efnissköpun	Sisuloome	Satura veidošana	Turinio kūrimas	Cruthú ábhair	Ħolqien ta' kontenut	Δημιουργία περιεχομένου	Tartalomkészítés	Crearea de conținut	Създаване на съдържание	İçerik oluşturma	Tạo nội dung	Pembuatan konten	إنشاء المحتوى	יצירת תוכן	सामग्री निर्माण		
Safety	安全	安全	安全	안전	Sicherheit	Sécurité	Seguridad	Segurança	Sicurezza	Veiligheid	Bezpieczeństwo	Безопасность	Безпека	Bezpečnost	Bezpečnosť	Varnost	Sigurnost			Säkerhet	Sikkerhed	Sikkerhet	Turvallisuus	Öryggi	Turvalisus	Drošība	Saugumas	Sábháilteacht	Sigurtà	Ασφάλεια	Biztonság	Siguranță	Сигурност	Güvenlik	An toàn	Keamanan	الأمان	בטיחות	सुरक्षा		
Problem solving	问题解决	問題解決	問題解決	문제 해결	Problemlösung	Résolution de problèmes	Resolución de problemas	Resolução de problemas	Risoluzione di problemi	Probleemoplossing	Rozwiązywanie problemów	Решение проблем	Розв'язання проблем	Řešení problémů	Riešenie problémov	Reševanje težav	Rješavanje problema			Problemlösning	Problemløsning	Problemløsning	Ongelmanratkaisu	Lausn vandamála	Probleemide lahendamine	Problēmu risināšana	Problemų sprendimas	Réiteach fadhbanna	Soluzzjoni tal-problemi	Επίλυση προβλημάτων	Problémamegoldás	Rezolvarea de probleme	Решаване на проблеми	Problem çözme	Giải quyết vấn đề	Pemecahan masalah	حل المشكلات	פתרון בעיות	समस्या समाधान		
Media type																																									
Data																																									
Addressee					Empfänger	Destinataire	Destinatario	Destinatário	Destinatario	Geadresseerde																															
Place					Ort	Fait à	Lugar	Local	Luogo	Plaats																															
Subject					Betreff	Objet	Asunto	Assunto	Oggetto	Onderwerp																															
Salutation					Anrede	Formule d'appel	Saludo																																		
Opening					Einleitung	Introduction																																			
Body					Hauptteil	Corps																																			
Closing					Schluss	Conclusion																																			
Closing salutation					Grußformel	Formule de politesse	Despedida																																		
Latest version																																									
Version					Fassung																																				
Last modified	最后修改	最後修改	最終更新	최종 수정	Zuletzt geändert	Dernière mise à jour	Última actualización	Última atualização	Ultimo aggiornamento	Laatst bijgewerkt	Ostatnia zmiana	Последнее изменение	Остання зміна	Naposledy změněno	Naposledy zmenené	Zadnja sprememba	Zadnja izmjena			Senast ändrad	Senest ændret	Sist endret	Viimeksi muokattu	Síðast breytt	Viimati muudetud	Pēdējās izmaiņas	Paskutinį kartą keista	Athraithe go deireanach	L-aħħar modifika	Τελευταία τροποποίηση	Utolsó módosítás	Ultima modificare	Последна промяна	Son değişiklik	Sửa đổi lần cuối	Terakhir diubah	آخر تعديل	עודכן לאחרונה	अंतिम संशोधन		
Sections																																									
Section					Abschnitt																																				
"#, r#"0004000;000B000I000P000U000Y000`000e000j000o001@001G001O001d0026002E002S002l003:003?003D003I003N003S003X003i004:004?004D004_004d
004i00500059005G005L005W005\005f006I006M006X006\006`006d006k0073007;007J007X007j00830089008M008b0093009@009K009V009h00:300:<00:D
00:L00:T00:^00:f00;400;@00;L00;Y00;o00<;00<C00<]00<d00<o00=:00=P00=^00>800>Q00>]00>i00>m00?100?500?900?B00?Q00?[00?e00?m00@800@A
00@P00@a00@m00A800A@00AH00AW00A_00Ai00B300B=00BF00BP00B^00Bg00C000C800C?00CN00C[00Ck00D:00D@00DE00DS00Di00E900EI00E_00Eg00Em00F4
00F;00FB00FI00FO00FU00Fa00Fl00G300G900G@00GS00Gf00Gl00H200H:00HA00HN00HU00H]00He00Hm00I700I>00IE00IL00IT00I\00Ib00J700JF00JL00J_
00Je00K000K600KN00Kg00L700LP00L[00Ld00M100M>00ME00MR00MX00Mk00N:00NK00Nb00No00OC00Og00PA00PU00Pk00QA00QW00R500RG00RR00R[00Rk00S9
00SE00SJ00SZ00T100T?00TR00Tn00UG00UT00V200VF00V^00W200WN00Wd00X>00Xl00YE00YK00YR00YY00Y`00Yg00Yl00Z200Z700Z<00ZA00ZF00ZO00ZX00Za
00Zl00[700[C00[O00[f00\200\700\<00\A00\F00\G00\H00\I00\J00\K00\L00\a00\k00]600]C00]M00]S00]X00]e00^000^@00^V00^[00^a00^h00_500_?
00_I00_P00_W00_k00`200`900`@00`G00`i00aI00aP00aW00a`00ai00b400b:00bA00bH00bO00b\00bd00bk00c300c?00cK00c]00dK00dR00dY00dd00dl00e2
00e800eZ00ed00f100fA00fT00fZ00fa00fh00fo00g600g>00gJ00gT00g]00gf00go00h700hF00hU00h]00hf00hn00i600iE00iM00iU00i]00ie00im00j300j;
00jE00jO00jZ00jb00k300k;00kC00kR00kZ00kj00l200l?00lJ00lW00m000m900m@00mG00mN00m[00me00mk00n200n900nA00nK00nR00ne00oG00oi00oo0105
010E010M010k011;011A011G011M011Z011c0121012D012X012c012k0138013>013D013b013o014:014A014N014W014j015=015D015H015O015V015Z015a015e
015i015m016101650169016>016G016P016T016X016]016b016k017001740178017=017C017D017E017F017G017H017I017P017T017X017a017f017j017o018<
018C018V018i018m0195019<019C019G019T019]019f01:001:501:>01:F01:Y01:b01:k01;<01;M01;[01;h01<801<A01<K01<V01<_01<j01=401=>01=O01=Y
01=l01><01>Q01>X01>a01?001?;01?E01?O01@101@G01@]01A601A?01AW01Ad01B101BS01Bd01C<01CK01CY01Ch01D?01DV01Di01EN01Eo01F?01FP01F`01G0
01GS01Gf01H=01HT01Hi01ID01IT01Ik01JA01JY01K401KJ01KY01L001LF01L^01M001M<01MG01Mf01NJ01Nn01OJ01OY01Oo01P<01PI01Pb01Q301QJ01Q^01Qo
01R@01RY01S101S?01S]01T701TH01T[01U601UF01Ub01V101VG01V\01Vo01WC01WV01Wk01XA01XX01Y101YI01Yc01Z;01ZJ01Zf01[801[N01[[01[o01\K01]2
01]W01]h01^901^F01^S01^c01_101_C01_P01_a01_n01`901`J01`V01`n01aB01aO01a]01b201bF01b`01bn01cB01cV01cg01d801dJ01dZ01e201eC01ea01f0
01fR01fd01g201gR01gf01h601hA01hU01hm01iV01j;01jG01jO01jV01j]01jd01jk01k;01kD01kL01kS01k]01kj01l701lD01lS01l\01le01ln01m701mF01mO
01m^01mf01n101n<01nF01nQ01n^01nh01o101o:01oK01oZ01ob0205020;020F020P020]020h021;021H021N021W021^021e021l02230227022<022B022H022N
022U022]022h0233023:023A023F023M023X023^023d023i023n0245024=024E024K024Q024V024[024f024k024o025:025>025M025T025a025j026:026P026U
026]026d026k02720279027C027K027V027`027j02800286028A028N028U028\028c028j0297029>029E029M029U029\029i02:102:802:@02:H02:Q02:d02:i
02;102;<02;B02;O02;V02;e02<002<:02<P02<X02<d02<k02=802=E02=R02=V02=b02>102>@02>D02>M02>Z02?802?V02?[02?`02@202@B02@^02@n02A902AD
02AO02A[02Ag02B302BA02BN02BY02Bi02CQ02Cb02Cn02DF02DQ02Db02Dk02EE02EP02Ed02FI02FU02FZ02Fa02Fh02G502G<02GB02GH02GO02GV02G]02Gb02Gi
02H402H?02HF02HL02HR02HW02H`02He02Hj02Hm02I002I902I>02IC02IL02IT02I\02Ia02Ij02J102J702J@02JD02JQ02JV02Je02Jl02K602KL02KS02KZ02Ka
02Kh02L502L=02LD02LL02LV02L]02Le02Lo02M<02MI02MX02M]02Mb02Mi02N302N@02NG02NL02NS02NY02Nb02Nm02O502O<02OF02OM02OU02O`02Of02Om02P:
02PA02PH02PQ02P`02Pi02Q902QC02QN02QV02Q]02Qd02Qh02Qo02R502R:02R@02RF02RL02RQ02RV02Rc02S002S602S>02SF02SN02S[02Sc02Sh02Sm02T202T6
02T;02T@02TG02TN02TS02T[02Td02Tl02U302UB02UH02US02UZ02Ug02V202V<02VO02VU02Vc02W002W=02WJ02WW02Wd02X602XJ02X]02Xm02Y;02YJ02Yd02ZB
02ZR02Zc02[102[@02[X02[g02\502\B02\O02\\02\l02]602]H02]T02]b02^202^X02^i02_802_U02_c02_n02`<02`V02`j02aD02aZ02al02b;02bE02bO02bY
02bc02bn02c@02cT02ch02d902dH02dZ02e602eV02eg02f802fE02fU02fm02g<02gH02gR02g\02gk02h=02hH02hY02hf02i402iD02i`02j102jA02j`02jl02k6
02kC02k[02km02lJ02ll02m>02mB02mI02mP02mW02m^02md02mi02mn02n402n902nB02nG02nV02n]02nb02nf02nn02o202oA02oI02oP02oV02o\02oa02og02om
0304030<030A030F030S030\030e03140319031@031E031P031W031a031n0323032:032A032H032O032V032a032f032k03300336033?033F033M033X033a033j
033o0344034;034?034D034I034P034Z034^034c034k03510358035=035F035J035N035U035^035k0369036D036K036X036b036g0373037:037A037H037O037d
0381038>038L038Y038g0394039K039d03:<03:T03:c03;203;K03;Z03;g03<403<A03<N03<Z03<f03=103=<03=K03=Y03=n03>@03>O03>h03>n03?<03?L03?[
03?h03@J03@`03@m03A<03AI03AV03A`03Am03B;03BO03B\03Bi03C603CH03CU03D903DS03Da03Do03E=03EL03Ed03F303F?03FJ03FV03Fe03G603GD03GX03Gk
03H:03HG03I303IE03IS03J503JB03J[03Jm03KO03Kc03LL03Lb03Ln03M803M?03MF03MM03MN03MU03MV03MW03MX03MY03MZ03M[03NM03NN03NO03NP03NQ03NR
03NS03NT03NU03NV03NW03NX03NY03NZ03N[03N\03N]03N^03N_03N`03Na03Nb03Nc03Nn03O303O403O503OB03O^03O_03P503PB03PC03PD03PE03PZ03P[03P\
03P]03P^03P_03P`03Q703Q803Q903Q:03Q;03Q<03Q=03Q>03Q?03Q@03QA03QB03QC03QD03QE03QF03QG03QH03QI03QJ03QK03QL03QM03QN03QO03QP03QQ03QR
03QS03QT03Q]03Qj03R703R>03RE03RP03RY03Rc03Rm03S703S?03S@03S_03S`03Sa03Sb03Sc03Sd03Se03Sf03Sg03Sh03Si03Sj03Sk03Sl03Sm03Sn03So03T0
03T103T203T:03T;03T?03TJ03TP03T_03Td03U103UA03UB03US03UZ03Ua03Uh03Uo03V:03VL03V]03Vn03W@03WQ03Wc03XK03Xk03Y=03YO03Yi03Z303ZE03ZO
03ZZ03Zf03[103[A03[B03[O03[P03[`03[a03[b03\R03\e03]503]O03]X03]Y03]Z03^803^L03^M03_803_903_@03_M03_Z03_g03_n03`A03`Q03`a03a203aB
03aC03aD03ah03bA03bQ03bR03bS03bT03bU03bV03bW03bX03bY03bZ03b[03b\03b]03b^03b_03b`03ba03bb03bc03bd03c403c@03cM03cg03ch03ci03d?03d@
03dM03dT03d[03db03di03e203eA03eQ03e^03ef03eg03eh03f@03fA03fB03fC03fD03fE03fF03fG03fH03fI03fJ03fK03fL03fM03fN03fO03fP03fQ03fR03fS
03fT03fU03fV03fa03fm03fn03fo03g003gL03gM03g]03gd03gk03h803hE03hS03hf03i:03iN03iV03i`03il03jP03jn03kB03kU03kj03l;03lY03lj03m303m=
03mH03mR03m`03mi03n?03nX03nk03o@03o\03oj040>040^0410041?041C041[0423042e043>043Q043a043n044;044H044U044c045;045P045d046<046M046f
047H047f0488048J048^0490049N049_049m04::04:H04:T04:a04:k04;904;S04;T04;U04<704<H04<V04=204=D04=^04>304>O04>c04?I04@C04@Y04@f04A3
04A@04AP04A`04Ao04B>04BM04B]04Bl04C<04CJ04Cj04DA04DQ04Da04E204E=04ER04E]04Em04F:04FJ04FT04Fh04G<04GH04Gb04Gc04Gd04H?04HP04H`04I3
04I>04IW04Id04J104J>04JW04KK04KZ04Km04L:04LG04LW04Lg04M104M;04ME04MP04MZ04Mk04NC04NR04Na04O704OM04ON04OO04OP04OQ04O]04O^04O_04O`
04Oa04Ob04Oc04Od04Oe04Of04Og04PD04PE04PF04P[04Q804Q904Q:04Q;04Q<04R?04RI04RS04R`04Rm04S:04SG04SU04Se04T604TG04TY04Tg04U:04UM04Ub
04Uo04V=04VN04V_04W=04WN04W`04X104XA04XS04XT04XU04XV04XW04XX04XY04Y;04YS04Y`04Z604ZH04Za04[104[C04[U04[V04\204\E04\Y04\f04]304]@
04]G04]W04]m04^B04^W04^j04_904_M04_V04__04_j04`504`D04`T04a204aB04aT04ab04b004b>04b?04bU04bV04bW04bX04bY04c304cE04cY04co04d?04dW
04dg04e?04eU04f204fQ04fe04g704gD04gQ04g^04gk04hA04hT04hg04i?04iS04i^04in04j;04jH04jY04jZ04j[04j\04j]04j^04j_04j`04ja04jb04jc04jd
04je04jf04jg04jh04ji04jj04jk04jl04k>04k?04k@04k^04k_04k`04ka04l304lB04lI04lV04lc04m004mD04mU04mg04n404nE04nW04nf04o=04oJ04ob0508
050J050Z0516051F051W051i0529052F052G052S052T052U052V052W0535053N053^054F054U054n055B055\055g056S057;057L057X057b05820583058F058V
058W058[058_058n05920598059G059H059I059J059K059O059X059]059^059_059`059a059b059c059d059e059f059g059h059i059j05:105:@05:E05:I05:]
05;105;205;]05;a05;m05<405<505<B05<I05<Z05<l05=?05=E05=X05=g05=h05>O05>P05>Q05>R05>S05>T05>U05>V05>g05>h05>i05>j05>k05>l05>m05>n
05>o05?005?105?205?305?405?505?605?705?W05?X05?Y05?Z05?[05?k05@205@905@C05@J05@Z05@n05A:05AG05AZ05Ak05B;05BH05BQ05B`05C005C>05CL
05Cf05D405DF05DZ05Dm05E905E:05EF05EP05E^05E_05E`05F<05FJ05FT05Fj05G:05GK05GZ05H205HJ05Hg05II05IV05I_05Il05J905J=05JK05JS05J[05Jd
05Jk05K305K=05KE05KT05Kc05Kk05L305L;05LC05LR05LZ05Lc05Ll05M505M?05M@05MA05MB05MC05MD05ME05Ml05N505N?05NN05NX05Ni05O605OG05Oa05PC
05Pn05Q605Q>05QE05QL05Q\05Qf05Qo05R705R;05R@05RE05RM05RS05R\05Ri05Ro05S505S>05SE05SP05SW05S`05Si05T205T;05T<05T=05T>05T?05T@05TA
05TN05TX05T_05Tj05Tn05U505U>05UK05UR05Uh05VD05VJ05VS05V]05Vd05W405W>05WK05W]05We05Wn05X:05XI05X\05Y<05Y[05Z005ZG05ZX05Zh05[D05[T
05[b05[m05\805\J05\K05\L05\M05\N05\O05\P05\h05]:05]M05]o05^@05^T05^b05_:05_J05`305`R05`Y05`b05`i05a005a:05aA05aM05aW05a_05ag05b8
05bB05bM05bf05c?05cN05c^05cj05d505dJ05dU05db05do05e<05eH05eV05ea05eo05f905fB05fO05fb05fo05g905gP05gZ05gc05gn05h@05hK05hd05i705i?
05iL05iS05iZ05id05ik05j805jE05jS05ja05k005k<05kH05k_05l605lA05lN05l[05lh05mA05mN05m[05mh05n505nB05nJ05nY05ng05o405o@05oP05oe05oo
060<060S060\060h0613061B061M061]0620062>062G062N062U062\062c062l06320639063?063I063Q063\063o064<064C064L064Z064g065=065I065T065]
065f06600666066@066R066[066`066l0675067?067H067Y067b067n0686068C068N068U068k0693069>069E069L069S069Z069d069l06:906:F06:N06:W06:^
06:i06;606;A06;K06;S06;Y06;h06<206<<06<E06<N06<U06<[06<c06<k06=306=906=E06=P06=Y06=e06>006>:06>E06>P06>[06>f06?606?C06?O06?b06?o
06@<06@I06@V06@l06AF06AW06Ag06B@06BQ06BZ06Bn06CF06CO06CW06Cb06Ck06DA06DM06D[06Dk06E806EE06EF06ES06ET06EU06EV06EW06FC06FN06F^06G8
06GJ06Gb06H506HP06H`06IN06J<06JL06JS06JZ06Ja06Jh06Jo06K706K?06KF06KL06KT06K[06Kc06L206L?06LN06LW06La06Ll06M?06MI06MQ06MY06Ma06Mj
06N706NB06NI06NS06N\06Nc06O006O806ON06O[06Oc06Oj06P106P>06PE06P[06Q@06QG06QQ06Q^06Qk06R;06RF06RR06Rf06S906SK06S_06Sk06T?06T[06U7
06UF06UV06Ue06V406VN06V]06Vi06W806WG06WS06WT06We06X606XE06XF06XG06Xc06Y206YC06Y`06Z406ZB06ZM06Za06[506[S06[i06\906\A06\N06\U06\\
06\c06]006]<06]G06]R06]_06]n06^;06^T06^e06_206_>06_H06_S06_f06`106`606`<06`B06`J06`K06`L06`M06`N06`O06`P06`i06a206a;06aR06a\06b0
06b706bS06be06bf06cE06cQ06cd06d106d>06dK06dX06dg06e806eI06eZ06f206fD06fU06fo06gS06gb06h106h206hA06hB06hC06hY06hm06i906iF06iG06iH
06iI06iJ06iK06iL06iM06iN06i`06jG06jW06jl06k<06kU06kV06kW06l<06lM06l]06l^06l_06l`06la06lb06lc06ld06le06lf06lg06lh06li06lj06lk06ll
06lm06ln06lo06m006m106m206m306m406m506m606m706m806m906m:06m;06m<06m=06m>06m?06m@06mA06mB06mC06mD06mE06mF06mM06mT06m[06mb06mi06n2
06n;06nC06nL06nT06n\06nb06no06o<06oD06oL06oT06o^06ok07020709070A070I070S070\070d0712071>071H071P071a071j0724072A072H072T072\072i
0734073A073Z073c073n074;074H074R074\074c074j075:075J075Y075d0766076L076d0775077E077N077W077f077o078:078D078N078Z078a078g078o0798
079G079U079b079j07::07:R07:f07;907;G07;]07<307<V07=807=E07=N07=[07=h07>207><07>A07>E07>R07>^07>k07?507?G07?c07@A07@R07@d07@j07@o
07A807A=07AG07AP07AZ07Ag07Ak07B107B807B@07BT07Bc07Bl07C207CC07CY07Cg07D907DI07De07E907E\07FD07FO07FT07F[07Fb07Fi07G007G607G;07GA
07GF07GK07GQ07GV07G_07Gh07Gn07H507H;07HA07HL07HR07HX07H]07Hb07I207I=07IF07IM07IR07IX07I]07J207J907J?07JH07JN07JT07J\07Jk07K607KC
07KV07K[07Ke07L207L?07LI07LS07Lc07Ln07MD07MY07Mo07N?07NO07Nm07OK07O[07Oo07P<07PI07Pk07Q?07QQ07Q`07R107RA07RO07RY07Rd07Rn07S807SD
07T007T<07TM07U207U@07US07Ub07V807VN07W107WY07Wm07X907X@07XG07XN07XU07Xb07Xn07Y;07YG07YS07Y`07Ye07Z607Z?07ZE07ZJ07ZO07ZT07Z]07Zb
07Zn07[:07[F07[M07[U07[_07[h07\307\=07\J07\]07\f07]007]A07]L07]U07]_07]j07^507^E07^d07_007_;07_B07_I07_V07_c07`007`=07`Q07`[07`j
07a707aM07a^07am07b:07bG07bP07bZ07bm07c707cD07cR07c`07ck07d:07dG07dQ07dd07e207e@07eX07ed07f107f@07fP07fd07fl07gB07gO07go07hE07hU
07hf07hm07i:07iG07iT07i]07if07j807jJ07jS07jY07jd07k;07kM07k\07kk07l207l=07lN07lY07li07m807mH07mW07m`07n007n;07nS07na07o407oM07oW
07oj080C080Q080`080o081D081\082G083D083U083b083i08400847084>084F084T084[084i0853085>085L085a0866086@086I086R086^0873087?087H087S
087^087j0883088>088I088T088^088f089=089I089T089i08:508:B08:M08:`08:m08;L08;\08;b08;k08<508<?08<L08<Z08<h08=308=B08=Q08=_08=k08>;
08>W08?108?B08?U08?e08@608@L08@[08@e08@o08A:08AE08AO08A[08Ai08B808BG08BU08C108C=08CK08Cc08D508D@08DK08Dm08EA08E^08F408FB08FN08FU
08F\08Ff08Fm08GA08GP08GW08Ge08Gn08HB08HK08Hm08IO08IV08I]08J508J>08JO08JX08Jc08K:08KD08KO08KV08Kb08L808LH08LT08La08Ln08M:08MY08N9
08NH08NR08N\08O>08OV08Ol08PW08P^08Pe08Pl08Q308Q:08QA08QK08QT08Q`08Qe08R608R>08RR08Ra08S008SB08S\08Sl08TC08T]08Tm08U408UJ08UO08UX
08U`08Uf08Um08V608VB08VL08Vh08W508W@08WM08WT08Wa08Wg08XC08XL08X\08YA08YL08Y[08Yb08Yi08Z008Z708ZD08ZV08Zc08Zi08[=08[L08[U08\008\K
08\P08\V08\[08\a08\j08\o08]:08]E08]S08]_08]j08^108^?08^K08^]08_008_V08_[08_h08`?08`D08`S08`[08`h08a<08aI08ab08ao08b508b<08bC08bJ
08bQ08bV08b[08bf08bm08c208c908c?08cW08co08d:08dE08dK08dR08d]08dc08di08e208e;08eD08eL08eR08e^08eg08em08f308f@08fM08fS08f`08g008gD
08gJ08gW08g`08h608hU08hb08hj08i108i808iE08iR08iX08i^08ij08j608j<08jC08jN08jY08jd08jo08k808kA08kJ08k[08kd08kk08l208l708l?08lJ08lS
08lY08l`08li08m308mD08mP08mX08mg08mo08n:08nF08nW08nd08o@08oY08of08om0904090;090B090I090Y090b090h090m0912091;091K091c092;092M092_
092n093<093V093d0942094;094I094X094e0950095<095O095Y095_096?096L096a097?097C097O097W09810988098U0997099<099D099K099R099Y099f09:6
09:?09:I09:S09:[09:h09;409;T09;c09;k09<309<C09<O09<e09=109=A09=L09=X09=f09=o09>;09>I09>R09>a09>i09?M09?V09?^09?m09@609@A09@E09@e
09A;09AQ09Aj09B309B809B?09BF09BM09BT09BU09B`09C809CK09Cd09Ce09Cf09D509D609D709D809D909D:09D;09D<09D=09D>09D?09D@09DA09DB09DC09DD
09DE09DF09DG09DH09DI09DJ09DK09DL09DM09DN09DO09DP09DQ09DR09D\09Dg09E209E?09EJ09ET09E_09Ei09F409F@09FK09FV09Fl09G@09GM09GZ09Gd09Go
09H?09HH09HR09H]09Hg09I009I909IC09IP09IZ09Ih09J709JJ09JU09J_09K409KB09KS09K_09Kn09L909LJ09LK09LV09M409MN09Mh09NB09NY09O209ON09Oi
09PC09P]09Q609QW09RG09Rk09SG09Se09TH09Th09Ti09Tj09UH09Uf09V<09VS09Vh09WB09W_09X:09XX09Y809Yf09ZG09Zc09[X09\409\V09]209]X09^809_2
09_309_409_:09_A09_H09_U09_\09_b09_h09`009`809`?09`E09`T09`e09aA09aR09ab09b109b?09bY09bg09c:09cG09cT09cc09cj09d309dD09d]09de09dl
09e909eK09e_09fP09f\09fh09fn09gL09gW09gj09hI09hW09h_09hl09i909iC09iP09i^09il09j909jG09jT09jc09k009kL09kh09l009l709l?09lI09lX09l`
09lk09m609mA09mM09mV09m\09mk09n409n?09nL09nj09o>09oI09oa09om0:0D0:0X0:120:1=0:1S0:1f0:220:290:2F0:2S0:2]0:2j0:350:3C0:3J0:3R0:3`
0:400:490:4K0:4_0:4e0:4k0:560:5A0:5T0:5^0:5i0:620:6;0:6S0:6^0:6j0:740:7=0:7H0:7V0:8B0:8N0:8V0:8l0:9:0:9K0:9_0::50::G0::c0:;60:;>
0:;H0:;R0:;\0:;f0:<00:<70:<@0:<J0:<R0:<Z0:<c0:<k0:=D0:=[0:=f0:>50:>>0:>G0:>V0:>_0:>g0:>n0:?50:?@0:?I0:?S0:?a0:?k0:@80:@D0:@S0:@Z
0:@c0:A:0:AD0:AV0:A_0:Al0:B@0:BV0:C80:CB0:CJ0:CQ0:CX0:C_0:Cf0:Cn0:D60:D>0:DF0:DM0:DU0:D]0:Dj0:E70:E?0:EF0:EN0:EU0:Eb0:Ei0:F50:F@
0:FK0:FT0:F^0:Ff0:Fm0:G60:G=0:GD0:GY0:Gb0:Gi0:H60:H?0:HJ0:HR0:Hc0:I00:I=0:IS0:IZ0:I`0:Ig0:In0:J80:J?0:JF0:JM0:JS0:JZ0:Jb0:Ji0:K0
0:K?0:KL0:KU0:K^0:Kd0:Kk0:L40:L90:L?0:LF0:LL0:LQ0:LV0:L[0:Ld0:Lj0:M40:M;0:MJ0:MP0:MV0:M_0:Mf0:N20:N:0:NI0:NP0:N]0:OK0:OR0:O[0:Ob
0:Oi0:P00:P70:P?0:PF0:PM0:PT0:P[0:P`0:Pg0:Q00:Q90:Q?0:QE0:QK0:QQ0:Q\0:Qb0:Qi0:Qo0:R60:R<0:RF0:RK0:RR0:RX0:R_0:Rf0:S30:S90:S@0:SI
0:SM0:SY0:S`0:Sk0:T20:T?0:TL0:TS0:T[0:Th0:U50:UE0:UR0:U_0:V00:V@0:VJ0:V`0:Vk0:W>0:WX0:Wn0:X@0:XR0:X_0:Xm0:YA0:YM0:YY0:Ye0:Z10:ZB
0:ZL0:Z]0:Zn0:[;0:[E0:[W0:\50:\I0:\^0:]=0:]I0:]c0:^50:^K0:^Y0:_20:_N0:_^0:_l0:`30:`:0:`A0:`K0:`Y0:`k0:a:0:aJ0:aV0:aa0:b10:bG0:b[
0:bl0:c>0:cL0:c]0:d70:dF0:dQ0:d\0:de0:e10:e=0:eE0:eT0:eb0:f20:f@0:f\0:ff0:g50:gK0:gS0:gf0:h10:hE0:hQ0:hj0:i@0:iP0:i^0:i_0:i`0:ia
0:ib0:ic0:id0:ie0:if0:ig0:ih0:ii0:ij0:ik0:il0:im0:in0:io0:j00:j10:j20:j30:j40:j50:j60:j70:j80:j90:j:0:j;0:j<0:j=0:j>0:j?0:j@0:jA
0:jB0:jC0:jD0:jE0:jF0:jG0:jS0:jT0:jU0:jV0:jW0:jh0:k50:kB0:kO0:k\0:kh0:l50:lG0:lW0:le0:m20:m=0:mJ0:m`0:ml0:n90:nG0:nT0:n_0:n`0:na
0:nb0:nc0:nd0:ne0:nf0:ng0:o60:oI0:oY0:oZ0:o[0:o\0:o]0:o^0:o_0:ol0;060;0=0;0A0;0H0;0O0;0V0;0_0;150;1G0;1O0;1Y0;1o0;2F0;2[0;2c0;2o
0;3C0;3M0;3\0;3f0;470;4?0;4G0;4P0;4X0;4b0;510;5;0;5F0;5M0;630;6J0;6T0;6c0;6k0;700;7=0;7N0;7b0;820;8E0;8V0;8^0;8e0;8i0;900;970;9=
0;9B0;9Z0;9b0;9j0;:00;:90;:F0;:U0;:]0;:g0;;:0;;C0;;P0;;Y0;;j0;<30;<:0;<D0;<K0;<T0;<_0;<i0;=00;=50;=U0;=^0;=e0;>20;>80;>?0;>G0;>V
0;>a0;?10;?G0;?[0;?n0;@;0;@H0;@U0;@\0;A60;AW0;Ai0;B:0;BL0;BW0;Bk0;C80;CE0;CW0;Ci0;D@0;DT0;E:0;EN0;EU0;E]0;Ee0;F=0;FG0;FW0;F_0;G4
0;GJ0;G]0;HI0;HU0;I10;IT0;Il0;J:0;JE0;JV0;J_0;K;0;KT0;Ke0;L70;LD0;LQ0;LX0;Lb0;M>0;M^0;Mn0;N>0;NO0;NY0;O70;OF0;OU0;P00;PJ0;P^0;Q1
0;QU0;Qh0;R;0;RO0;Rb0;S50;S>0;SM0;SV0;T70;TI0;T[0;U=0;UP0;U]0;VV0;Vg0;Vl0;W60;WC0;WX0;Wh0;X;0;XK0;XS0;XZ0;X^0;Xe0;Xl0;Y60;Y>0;YH
0;YP0;YZ0;Yd0;Yl0;Z90;ZF0;ZM0;ZV0;Zh0;[00;[=0;[E0;[Z0;[d0;[m0;\<0;\B0;\N0;\[0;\d0;\m0;]30;]O0;]V0;]^0;]k0;^10;^80;^@0;^O0;^Z0;^j
0;_C0;_V0;_l0;`90;`F0;`S0;`d0;a60;aL0;ad0;b<0;bT0;be0;c;0;cc0;dE0;d\0;e30;eI0;e^0;fD0;fY0;fj0;g<0;gO0;g`0;ga0;gb0;gc0;gd0;ge0;gf
0;gg0;h50;hM0;i30;iF0;iG0;iH0;iI0;iJ0;iK0;iL0;ib0;j60;jC0;jD0;jQ0;jR0;jb0;k=0;kW0;l10;lI0;lV0;lo0;mI0;mc0;n90;nO0;nc0;o50;oU0;og
0<080<0F0<0U0<0b0<0c0<0d0<0e0<0f0<0g0<0h0<0i0<0j0<0k0<0l0<0m0<0n0<0o0<100<110<120<130<140<1G0<1H0<1I0<1J0<1K0<1L0<1M0<1N0<1O0<1P
0<1Q0<1R0<1S0<1T0<1U0<1V0<1W0<1X0<1Y0<1Z0<1[0<1\0<1]0<1^0<1_0<1`0<1a0<1b0<1c0<1d0<1e0<1f0<1g0<1h0<1i0<1j0<1k0<1l0<1m0<1n0<1o0<20
0<250<2<0<2C0<2J0<2Q0<2W0<2`0<2j0<340<3>0<3F0<3N0<3d0<480<4>0<4E0<4K0<4Q0<4\0<4b0<4k0<540<5=0<5C0<5J0<5O0<5Y0<5`0<5e0<600<6;0<6E
0<6N0<6k0<760<7@0<7I0<7T0<7[0<7k0<8P0<8Y0<8_0<8l0<990<9@0<9G0<9N0<9U0<9[0<9c0<9i0<:00<:50<:>0<:G0<:W0<:g0<:m0<;30<;>0<;D0<;K0<;R
0<;Y0<;`0<<50<<<0<<B0<<L0<<R0<<X0<<c0<<l0<=30<=<0<=C0<=L0<=R0<=a0<>?0<>X0<>h0<>m0<?40<?;0<?B0<?I0<?S0<?`0<?g0<?o0<@70<@?0<@M0<@T
0<@e0<A60<A=0<AD0<AN0<AV0<Ae0<Am0<B20<B80<B>0<BF0<BV0<B]0<Be0<Bn0<C50<C=0<CL0<CU0<C\0<Ci0<D30<D@0<DF0<DS0<D\0<Do0<EB0<EI0<EN0<EU
0<E\0<Ec0<Ej0<En0<F30<F80<F=0<FB0<FH0<FO0<FV0<F]0<Fa0<Fe0<Fk0<G10<G<0<GB0<GF0<GK0<GP0<GW0<GX0<GY0<GZ0<G[0<G\0<G]0<G^0<Ge0<Gi0<H0
0<H50<H<0<HB0<HM0<HT0<HU0<Hh0<Hn0<I80<IB0<IL0<IV0<I`0<Ik0<J:0<JI0<JX0<Jh0<K40<KA0<KZ0<L30<L@0<LN0<L[0<Le0<M80<MB0<MQ0<M\0<Mg0<N0
0<N80<NA0<NK0<NY0<N`0<O10<O@0<OJ0<OV0<Oi0<P10<PF0<PR0<Pa0<Pl0<QB0<Q[0<Qh0<R?0<RL0<RY0<Rf0<S40<SM0<Si0<TH0<Tc0<UC0<UX0<V10<VY0<W=
0<WU0<Wn0<XB0<XU0<XV0<XW0<Xn0<YE0<Y\0<Ym0<Z@0<ZS0<Zk0<[B0<[Y0<\80<\f0<]?0<]W0<^D0<^R0<^f0<_;0<_[0<_o0<`^0<`_0<``0<`n0<a50<a<0<aX
0<ae0<b30<bA0<bO0<b]0<bk0<c80<cD0<c]0<d40<d?0<dL0<dY0<df0<dg0<dh0<e60<eD0<eR0<e]0<eg0<eo0<f70<fD0<fO0<f^0<g50<gD0<gO0<gf0<h10<h=
0<hH0<hW0<hd0<i40<i50<i60<iG0<iT0<ia0<j70<jH0<j_0<k40<kK0<kc0<l:0<lM0<l_0<mA0<me0<n90<nG0<nZ0<nn0<no0<o00<oF0<o^0=010=0D0=0Q0=0[
0=0m0=1>0=1N0=1d0=2R0=2f0=3;0=3h0=4<0=4M0=4^0=580=5L0=680=690=6:0=6A0=6H0=6O0=6V0=6]0=6h0=730=7=0=7H0=7R0=7]0=7m0=8F0=8U0=8a0=8n
0=960=9@0=9A0=9B0=9L0=9V0=9`0=9m0=:50=:@0=:J0=:S0=:c0=:l0=;=0=;H0=;T0=;g0=<10=<:0=<C0=<P0=<]0==30==40==50==E0==R0==_0==l0=>:0=>I
0=>c0=?<0=?U0=?m0=@?0=@Y0=A70=A\0=B10=BF0=BX0=Bm0=Bn0=Bo0=C?0=CO0=C_0=D00=DA0=DY0=E00=EE0=EY0=F10=FW0=Fj0=GA0=Gh0=H80=HS0=He0=I;
0=IQ0=J70=J80=J90=JD0=JE0=JF0=JG0=JH0=JI0=JJ0=JK0=JL0=JM0=JN0=JO0=JP0=JQ0=JR0=JS0=JT0=JU0=JV0=JW0=JX0=JY0=JZ0=J[0=J\0=J]0=J^0=J_
0=J`0=Ja0=Jb0=Jc0=Jd0=Je0=Jf0=Jg0=Jh0=Ji0=Jj0=Jk0=Jl0=Jm0=K20=K30=K40=K50=K60=K70=K80=K90=K:0=K;0=K<0=K=0=K>0=K?0=K@0=KA0=KB0=KC
0=KD0=KE0=KF0=KG0=KH0=KI0=KJ0=KK0=KL0=KM0=KN0=KO0=KP0=KQ0=KR0=KS0=KT0=KU0=KV0=KW0=KX0=KY0=KZ0=K[0=Ke0=Kf0=Kg0=Kh0=Ki0=L40=LA0=LN
0=L\0=Li0=M70=M80=M90=M:0=M;0=M<0=M=0=M>0=M?0=M@0=MA0=MB0=MC0=MD0=ME0=MF0=MG0=MH0=MI0=MJ0=MK0=ML0=MM0=MN0=MO0=MP0=MQ0=MR0=MS0=MT
0=MU0=MV0=M\0=M]0=M^0=M_0=M`0=Md0=Ml0=N20=N80=N>0=NE0=NF0=NG0=NH0=NI0=NJ0=NK0=NL0=NM0=NN0=NO0=NP0=NQ0=NR0=NS0=NT0=NU0=NV0=NW0=NX
0=NY0=NZ0=N[0=N\0=N]0=N^0=N_0=N`0=Na0=Nb0=Nc0=Nd0=Nl0=Nm0=Nn0=No0=O00=O80=O>0=OE0=OM0=OU0=O_0=O`0=Oa0=Ob0=Oc0=Od0=Oe0=Of0=Og0=Oh
0=Oi0=Oj0=Ok0=Ol0=Om0=On0=Oo0=P00=P10=P20=P30=P40=P50=P60=P70=P80=P90=P:0=P;0=P<0=P=0=P>0=PI0=PJ0=PK0=PL0=PM0=PT0=Pd0=Pk0=Pl0=Pm
0=Pn0=Po0=Q00=Q10=Q20=Q30=Q40=Q50=Q60=Q70=Q80=Q90=Q:0=Q;0=Q<0=Q=0=Q>0=Q?0=Q@0=QA0=QB0=QC0=QD0=QE0=QF0=QG0=QH0=QI0=QJ0=QK0=QL0=QM
0=QU0=QV0=QW0=QX0=QY0=Qd0=R10=R20=R30=R40=R50=R60=R70=R80=R90=R:0=R;0=R<0=R=0=R>0=R?0=R@0=RA0=RB0=RC0=RD0=RE0=RF0=RG0=RH0=RI0=RJ
0=RK0=RL0=RM0=RN0=RO0=RP0=RQ0=RR0=RS0=RT0=RY0=RZ0=R[0=R\0=R]0=Rg0=Rm0=Rn0=Ro0=S00=S10=S20=S30=S40=S50=S60=S70=S80=S90=S:0=S;0=S<
0=S=0=S>0=S?0=S@0=SA0=SB0=SC0=SD0=SE0=SF0=SG0=SH0=SI0=SJ0=SK0=SL0=SM0=SN0=SO0=SP0=SX0=SY0=SZ0=S[0=S\0=Sd0=So0=T00=T10=T20=T30=T4
0=T50=T60=T70=T80=T90=T:0=T;0=T<0=T=0=T>0=T?0=T@0=TA0=TB0=TC0=TD0=TE0=TF0=TG0=TH0=TI0=TJ0=TK0=TL0=TM0=TN0=TO0=TP0=TQ0=TR0=Te0=Tf
0=Tg0=Th0=Ti0=U50=UJ0=UT0=UU0=UV0=UW0=UX0=UY0=UZ0=U[0=U\0=U]0=U^0=U_0=U`0=Ua0=Ub0=Uc0=Ud0=Ue0=Uf0=Ug0=Uh0=Ui0=Uj0=Uk0=Ul0=Um0=Un
0=Uo0=V00=V10=V20=V30=V40=V50=V60=VE0=VF0=VG0=VH0=VI0=VJ0=VK0=VL0=VM0=VN0=VO0=VP0=VQ0=VR0=VS0=VT0=VU0=VV0=VW0=VX0=VY0=VZ0=V[0=V\
0=V]0=V^0=V_0=V`0=Va0=Vb0=Vc0=Vd0=Ve0=Vf0=Vg0=Vh0=Vi0=Vj0=Vk0=Vl0=Vm0=Vn0=W60=W70=W80=W90=W:0=WB0=WC0=WD0=WE0=WF0=WG0=WH0=WI0=WJ
0=WK0=WL0=WM0=WN0=WO0=WP0=WQ0=WR0=WS0=WT0=WU0=WV0=WW0=WX0=WY0=WZ0=W[0=W\0=W]0=W^0=W_0=W`0=Wa0=Wb0=Wc0=Wd0=We0=Wf0=X40=XA0=XN0=X[
0=Xi0=Y;0=YR0=Yi0=Z?0=ZT0=Zf0=[60=[\0=\60=\J0=\]0=\n0=]=0=]>0=]?0=]N0=]]0=]i0=^;0=^K0=^\0=_10=_J0=_b0=`50=`_0=a40=aF0=af0=b70=bQ
0=ba0=c30=cM0=d00=d10=d20=d;0=d<0=d=0=d>0=d?0=d@0=dA0=dB0=dC0=dD0=dE0=dF0=dG0=dH0=dI0=dJ0=dK0=dL0=dM0=dN0=dO0=dP0=dQ0=dR0=dS0=dT
0=dU0=dV0=dW0=dX0=dY0=dZ0=d[0=d\0=d]0=d^0=d_0=d`0=da0=db0=dc0=dd0=dl0=dm0=dn0=do0=e00=e:0=e;0=e<0=e=0=e>0=e?0=e@0=eA0=eB0=eC0=eD
0=eE0=eF0=eG0=eH0=eI0=eJ0=eK0=eL0=eM0=eN0=eO0=eP0=eQ0=eR0=eS0=eT0=eU0=eV0=eW0=eX0=eY0=eZ0=e[0=e\0=e]0=e^
"# }

index! { WORDS: Label, 32768, r#"06 nummer	0001
06-nummer	0001
a	0012
a cegrol	0031
a cégről	0031
a destacar	0041
a e	0051
a l'attention de	0061
a munkaltato neve es cime	0071
a munkáltató neve és címe	0071
a propos	0081
a propos de l'entreprise	0091
a retenir	00:1
a vallalatrol	0031
a vállalatról	0031
a/e	0051
aadress	00;1
aalder	00<1
aan	00=1
aanbeveling	00>1
aanhef	00?1
aantal jaren ervaring	00@1
aantal medewerkers	00A1
aar	00B<
aar av erfarenhet	00N1
aars erfaring	00O2
aasta	00Q3
abgelegt am	00T1
abhar	00U1
abinote	00V1
abiturnote	00V1
about	00W2
about the company	00Y1
about the employer	00Y1
abschluss	00Z2
abschlussarbeit	00\1
abschlussdatum	00]1
abschlussjahr	00]1
abschlussnote	00V1
abschnitt	00^1
absolvesana	00_1
absolvire	00`1
absolvēšana	00_1
abstract	00a1
abteilung	00b1
abyrgd	00c1
abyrgdarsvid	00c1
academia	00d1
academic degree	00e1
academy	00f1
accomplishments	00g1
account	00h4
accounts	00l1
acerca de la empresa	00m1
acerca del proyecto	00n1
achievements	00g1
achoimre	00o1
achternaam	0101
achternaam / voornaam	0111
achternaam voornaam	0111
aciklama	0121
aciklamalar	0131
acordat de	0141
actividad	00m1
actividad de la empresa	00m1
actividades	0151
actividades principales	0151
actividades realizadas	0151
activitat	0161
activitati	0171
activitati principale	0171
activitati si responsabilitati	0171
activitati si responsabilitati principale	0171
activitats	0181
activitats i responsabilitats principals	0181
activite	0091
activite de l'entreprise	0091
activiteiten	0191
activites	01:1
activites et responsabilites	01:1
activites principales	01:1
activities	01;2
activity	00Y1
activité	0091
activité de l'entreprise	0091
activités	01:1
activités et responsabilités	01:1
activités principales	01:1
activități	0171
activități principale	0171
activități și responsabilități	0171
activități și responsabilități principale	0171
actualizado	01=1
ad	01>1
ad / soyad	01>1
ad soyad	01>1
ad-soyad	01>1
additional information	01?1
addr	01@1
address	01A2
addressee	01C1
adi	01>1
adi soyadi	01>1
adim soyadim	01>1
admissao	01D1
admissão	01D1
adomanyozo	01E1
adomanyozta	01E1
adományozta	01E1
adományozó	01E1
adrar vefsidur	01F1
adreca	01G1
adreca electronica	0051
adreca postal	01G1
adres	01H3
adres e mail	01K1
adres e-mail	01K1
adres korespondencyjny	01L1
adres zamieszkania	01L1
adresa	01M5
adresa bydliska	01R1
adresa bydliste	01S1
adresa bydliště	01S1
adresa de corespondenta	01T1
adresa de corespondență	01T1
adresa de domiciliu	01T1
adresa de e mail	01U1
adresa de e-mail	01U1
adresa e poste	01V1
adresa e-pošte	01V1
adresa prebivalista	01W1
adresa prebivališta	01W1
adresa stanovanja	01X2
adresas	01Z1
adrese	01[1
adresgegevens	01\1
adresi	01]1
adress	01^1
adresse	01_4
adresse complete	01c1
adresse complète	01c1
adresse courriel	01d1
adresse e mail	01d1
adresse e-mail	01d1
adresse electronique	01d1
adresse email	01d1
adresse mail	01d1
adresse personnelle	01c1
adresse postale	01c1
adresse électronique	01d1
adresă	01T1
adresă de domiciliu	01T1
adresă de e-mail	01U1
adreça	01G1
adreça electrònica	0051
adreça postal	01G1
advisor	01e1
adı	01>1
adı - soyadı	01>1
adı soyadı	01>1
adım soyadım	01>1
aeg	01f1
aegteskabelig stilling	01g1
aeidinkielet	01h1
aeidinkieli	01h1
aemne	01i1
aemnen	01j1
aemnesomraade	01i1
afangar	01k1
afdeling	01l2
affiliation	01n1
afgangsprojekt	01o1
afgegeven door	0201
afgerond	0211
afhandling	01o1
afrek	0221
afsluttet	0231
afsluttet aar	0231
afsluttet ar	0231
afsluttet år	0231
afstudeerdatum	0211
afstudeeronderzoek	0241
afstudeeropdracht	0241
afstudeerproject	0241
afstudeerrichting	0251
afstudeerscriptie	0241
ag	0261
agama	0271
agazat	0281
age	0292
aggiornato il	02;1
agrip	02<1
aidinkielet	01h1
aidinkieli	01h1
aika	02=2
aine	02?1
ained	02@1
aineet	02A1
ainepunktid	02B1
ainm	02C1
ainm agus seoladh an fhostora	02D1
ainm agus seoladh an fhostóra	02D1
ainm baiste	02E1
ainm iomlan	02C1
ainm iomlán	02C1
ait	02F1
ait bhreithe	02G1
ajakiri	02H1
ajanjakso	02I1
ajankohta	02I1
ajanlas	02J1
ajateenistus	02K1
ajokortti	02L1
ajokorttiluokka	02L1
ajánlás	02J1
akad titel	02M1
akad. titel	02M1
akademie	02N1
akademischer grad	02O1
akademischer titel	02M1
akademski stupanj	02P1
akts	02Q1
aktuelle position	02R1
aktueller status	02S1
akun	02T1
al	02U1
ala	02V2
alaisten maara	02X1
alaisten maeaerae	02X1
alaisten määrä	02X1
alamat	02Y1
alamat domisili	02Y1
alamat email	02Z1
alamat ktp	02Y1
alamat lengkap	02Y1
alamat rumah	02Y1
alamat sekarang	02Y1
alan	02[1
alasan berhenti	02\1
alasan keluar	02\1
alat	02]1
alat yang digunakan	02]1
alates	02^1
alati	02_2
alder	02a3
aldur	02d1
algas velme	02e1
algas vēlme	02e1
algus	02^1
alguskuupaev	02^1
alguskuupäev	02^1
alias	02f1
alinan dersler	02g1
alindigi kurum	02h1
alindigi tarih	02i1
alinma tarihi	02i1
alkaen	02j1
alkoi	02j1
alku	02j1
alkupaeivae	02j1
alkupaiva	02j1
alkupäivä	02j1
allampolgarsag	02k1
allampolgarsaga	02k1
allando lakcim	02l1
alluvate arv	02m1
alma mater	00f1
aloitus	02j1
aloitusajankohta	02n1
aloitusvuosi	02j1
alte adrese de e mail	02o1
alte adrese de e-mail	02o1
alte date	0301
alte informatii	0301
alte informații	0301
alte site uri	0311
alte site-uri	0311
alte telefoane	0321
altele	0301
alter	0331
altezza	0341
altra informacio	0351
altra informació	0351
altre e mail	0361
altre e-mail	0361
altre informazioni	0371
altres	0351
altres correus	0381
altres dades	0351
altres telefons	0391
altres telèfons	0391
altres webs	03:1
altri indirizzi e mail	0361
altri indirizzi e-mail	0361
altri link	03;1
altri numeri di telefono	03<1
altri siti	03;1
altri telefoni	03<1
altro	0371
altura	03=2
alue	03?1
alusta	03@1
alınan dersler	02g1
alındığı kurum	02h1
alındığı tarih	02i1
alınma tarihi	02i1
amats	03A3
ambiente	03D2
ambiente tecnico	03D2
ambiente técnico	03F1
ambit	03G1
ambito	03H1
ambito di studio	03I1
amet	03J3
ametikoht	03M1
ametinimetus	03N2
ammatti	03P1
ammatti tai asema	03Q1
ammattinimike	03R2
amne	01i1
amnen	01j1
amnesomrade	01i1
amt	03T2
amzius	03V1
amžius	03V1
an	03W4
an gesprachen teilnehmen	03[1
an gespraechen teilnehmen	03[1
an gesprächen teilnehmen	03[1
an toan	03\1
an toàn	03\1
ana dal	02[1
ana dil	03]1
ana dili	03]1
anabilim dali	02[1
anabilim dalı	02[1
anadil	03]1
anadili	03]1
anahtar kelimeler	03^1
anbefaling	03_2
anbieter	03a2
andere e mailadressen	03c1
andere e-mailadressen	03c1
andere telefoonnummers	03d1
andere websites	03e1
andet	03f1
andja	03g1
andre e postadresser	03h1
andre e-postadresser	03h1
andre nettsteder	03i1
andre opplysninger	03j1
andre telefonnumre	03k1
anfang	03l1
anfangsdatum	03l1
angajator	03m1
angajatorul	03m1
angestrebte position	02R1
angestrebter abschluss	02O1
anh	03n1
ani	03o2
ani de experienta	0411
ani de experiență	0411
anledning till avslut	0421
anmaerkning	0431
anmarkning	0431
anmerkung	0441
anmerkungen	0441
anmärkning	0431
annat	0451
annee	0463
annee de naissance	0491
annee de publication	04:1
annees	04;1
annees d'experience	04<1
annet	03j1
anni	04=2
anni di esperienza	04?1
anno	04@3
anno di nascita	04C1
anno di pubblicazione	04D1
année	0463
année de naissance	0491
année de publication	04:1
années	04;1
années d'expérience	04<1
ano	04E6
ano de conclusao	04K1
ano de conclusão	04K1
ano de nacimiento	04L1
ano de nascimento	04M1
ano de publicacao	04N1
ano de publicacion	04O1
ano de publicação	04N1
anos	04P4
anos de experiencia	04T2
anos de experiência	04V1
anrede	04W2
ans	04Y1
ansaettelsesform	04Z1
ansaettelsesperiode	04[1
anschrift	04\1
ansettelsesform	04]1
ansettelsesperiode	04^1
anstaellningsform	04_1
anstaellningstid	04`1
anstallningsform	04_1
anstallningstid	04`1
anstellung	04a1
anstellungsart	04a1
anstellungsverhaeltnis	04a1
anstellungsverhaltnis	04a1
anstellungsverhältnis	04a1
anställningsform	04_1
anställningstid	04`1
ansvar	04b3
ansvarig foer	04e1
ansvarig for	04e1
ansvarig för	04e1
ansvarlig for	04f2
ansvarsomraaden	04e1
ansvarsomraader	04f2
ansvarsomraden	04e1
ansvarsomrader	04f2
ansvarsområden	04e1
ansvarsområder	04f2
ansættelsesform	04Z1
ansættelsesperiode	04[1
antal ansatte	04h1
antal anstaellda	04i1
antal anstallda	04i1
antal anställda	04i1
antal medarbejdere	04h1
antal medarbetare	04i1
antall ansatte	04j1
antall medarbeidere	04j1
anul	04k1
anul absolvirii	00`1
anul aparitiei	04l1
anul apariției	04l1
anul nasterii	04m1
anul nașterii	04m1
anvaenda tekniker	04n1
anvaendarnamn	04o1
anvanda tekniker	04n1
anvandarnamn	04o1
anvendte teknologier	0501
använda tekniker	04n1
användarnamn	04o1
any	0513
any de naixement	0541
anyanyelv	0551
anyanyelv(ek	0551
anyanyelvek	0551
anys	0562
anys d'experiencia	0581
anys d'experiència	0581
anzahl mitarbeiter	0591
aois	05:1
apbalvojums	05;1
apdovanojimas	05<1
apdovanojimo pavadinimas	05<1
apdovanojo	05=1
apelativ	05>1
apelido	05?1
apelido(s	05?1
apelidos	05?1
apellido	05@1
apellido(s	05@1
apellido(s) / nombre(s	05A1
apellido(s) nombre(s	05A1
apellidos	05@1
apellidos nombre	05A1
apellidos y nombre	05A1
apellidos, nombre	05A1
apie mane	05B1
appellativo	05C1
apraksts	05D1
aprasymas	05E1
aprašymas	05E1
apskritis	05F1
aptitudes	05G1
ar	05H?
ar av erfarenhet	00N1
araclar	03^1
arangur	0221
araçlar	03^1
arbeidsgivar	05W1
arbeidsgiver	05W1
arbeidsgivers navn og adresse	05W1
arbeidsoppgaaver	05X1
arbeidsoppgaver	05X1
arbeidsoppgåver	05X1
arbeidsplass	05W1
arbeidssted	05Y1
arbeidstid	04]1
arbeitgeber	05Z2
arbeitsbewilligung	05\1
arbeitserlaubnis	05\1
arbeitsgebiet	05]1
arbeitsmodell	04a1
arbeitsort	05^1
arbeitsstaette	05_1
arbeitsstatte	05_1
arbeitsstelle	05_1
arbeitsstätte	05_1
arbeitszeit	04a1
arbeitszeitmodell	04a1
arbejdsgiver	05`1
arbejdsgivers navn og adresse	05`1
arbejdsopgaver	05a1
arbejdsplads	05`1
arbejdssted	05b1
arbejdstid	04Z1
arbetsgivare	05c1
arbetsgivarens namn och adress	05c1
arbetsort	05d1
arbetsplats	05c1
arbetsplats ort	05d1
arbetstid	04_1
arbetstillstaand	05e1
arbetstillstand	05e1
arbetstillstånd	05e1
arbetsuppgifter	04e1
area	05f:
area d'estudi	03G1
area de estudio	0601
area de estudo	0611
area de formacao	0611
area di studio	03I1
area of study	0621
areas de estudo (cite f	0631
argomento della tesi	0641
ars erfaring	00O2
art	0652
art des abschlusses	02O1
arvo	0671
arvosana	0681
arvosanat	0681
asal	0691
asal daerah	0691
ascolto	06:1
ascultare	06;1
asema	06<2
asepalvelus	06>1
asevelvollisuus	06>1
asiakas	06?1
asiasanat	06@1
asignaturas	06A1
asignaturas destacadas	06A1
asignaturas principales	06A1
asignaturas relevantes	06A1
askerlik	06B1
askerlik durumu	06B1
askerlik hizmeti	06B1
asmenvardis	06C1
asociacija	06D1
asociacion	06E1
asociación	06E1
asociatie	06F1
asociație	06F1
aspectos destacados	0041
aspettativa salariale	06G1
aspettative economiche	06G1
assegnato da	06H1
assignatures	06I1
associacao	06J1
associacio	06K1
associació	06K1
association	06L2
associazione	06N1
associação	06J1
assoliments	06O1
assunto	06P1
aste	06Q2
asteptari salariale	06S1
asuinpaikka	06T2
asuinpaikkakunta	06V1
asukoht	06W1
asunto	06X1
asutus	06Y2
atasan	06[1
atasan langsung	06[1
atbildiba	06\1
atbildība	06\1
ate	04K1
ateneo	06]1
athraithe go deireanach	06^1
atividade da empresa	06_1
atividades	06`1
atividades desenvolvidas	06`1
atividades exercidas	06`1
atividades realizadas	06`1
atlag	06a1
atlyginimo lukesciai	06b1
atlyginimo lūkesčiai	06b1
atorgat per	06c1
atrasanas vieta	06d1
atrašanās vieta	06d1
atribuicoes	06`1
atribuido por	06e1
atribuições	06`1
atributii	0171
atributii principale	0171
atribuído por	06e1
atribuții	0171
atribuții principale	0171
atsakomybe	06f1
atsakomybes	06f1
atsakomybė	06f1
atsakomybės	06f1
atsauksme	06g1
atsiliepimas	06h1
atslegvardi	06i1
atslēgvārdi	06i1
attention	01C1
attest	06j1
attivita	06k1
attivita dell'azienda	06l1
attivita e responsabilita	06k1
attivita principali	06k1
attivita svolte	06k1
attivitajiet u responsabbiltajiet ewlenin	06m1
attività	06k1
attività dell'azienda	06l1
attività e responsabilità	06k1
attività principali	06k1
attività svolte	06k1
attn	01C1
attribue par	06n1
attributions	01:1
attribué par	06n1
atualizado em	06o1
atvinnugrein	0701
atzime	0711
atzīme	0711
até	04K1
au	0721
aufenthaltsbewilligung	05\1
aufenthaltserlaubnis	05\1
aufenthaltsstatus	05\1
aufenthaltstitel	05\1
aufgabe	0731
aufgabe im projekt	0731
aufgaben	05]1
aufgaben und taetigkeiten	05]1
aufgaben und tatigkeiten	05]1
aufgaben und tätigkeiten	05]1
aufgaben und verantwortlichkeiten	05]1
aufgabenbereich	05]1
aufgabenbereiche	05]1
aufgabengebiet	05]1
aufgabengebiete	05]1
aufgabenschwerpunkte	05]1
auftraggeber	05Z2
augstskola	0741
auhind	0751
aukstoji mokykla	0761
aukštoji mokykla	0761
ausbildung	02O1
ausbildungsberuf	0771
ausbildungsbetrieb	0782
ausbildungsstaette	02N1
ausbildungsstatte	02N1
ausbildungsstätte	02N1
ausgangslage	07:1
ausgestellt	00T1
ausgestellt am	00T1
ausgestellt durch	07;1
ausgestellt von	07;1
ausgezeichnet durch	07<1
ausgezeichnet von	07<1
auslandsaufenthalte	07=1
auspraegung	07>1
auspragung	07>1
ausprägung	07>1
aussage	07?1
ausstellende organisation	07;1
ausstellende stelle	07;1
aussteller	07;1
ausstellungsdatum	00T1
austritt	00]1
austrittsdatum	00]1
austrittsgrund	07@1
auszeichnende stelle	07<1
auszeichnung	07A1
auteur	07B2
auteur(s	07D1
auteurs	07B2
author	07E1
authority	07F1
authors	07E1
autor	07G;
autor(es	07R1
autora	07S3
autore	07V1
autoren	07W1
autores	07X2
autores as	07Z1
autores/as	07Z1
autori	07[7
autoriai	07b1
autorid	07c1
autorin	07W1
autorinnen und autoren	07W1
autorisation de travail	07d1
autorite	07e1
autorité	07e1
autorius	07b1
autorizacao de residencia	07f1
autorizacao de trabalho	07f1
autorização de residência	07f1
autorização de trabalho	07f1
autors	07g2
autorzy	07i1
autovaditaja aplieciba	07j1
autovadītāja apliecība	07j1
autoři	07k1
autre	07l1
autres	07l1
autres adresses e mail	07m1
autres adresses e-mail	07m1
autres e mails	07m1
autres e-mails	07m1
autres informations	07l1
autres liens	07n1
autres numeros	07o1
autres numéros	07o1
autres sites	07n1
autres telephones	07o1
autres téléphones	07o1
autrice	0802
availability	0821
availability date	0821
available	0821
available from	0821
avainsanat	06@1
avaldamise kuupaev	0831
avaldamise kuupäev	0831
avaldatud	0831
avatar	0841
avdeling	0851
avdelning	0861
average	0871
average grade	0871
avhandling	0882
avis	08:1
avrupa duzeyi	08;1
avrupa düzeyi	08;1
avslutad	08<1
avsluttet	08=1
avtor	08>1
avtorji	08>1
award	08?1
awarded	08@1
awarded by	08A2
awarder	08C1
awarding body	08C1
awtur	08D1
awturi	08D1
ayc seviyesi	08E1
ayrilis nedeni	08F1
ayrilis tarihi	08G1
ayrilma nedeni	08F1
ayrılma nedeni	08F1
ayrılış nedeni	08F1
ayrılış tarihi	08G1
ayç seviyesi	08E1
az intezmeny neve	08H1
az intézmény neve	08H1
azienda	08I2
açıklama	0121
açıklamalar	0131
aðrar vefsíður	01F1
año	08K3
año de nacimiento	04L1
año de publicación	04O1
años	08N2
años de experiencia	08P1
ağ	0261
așteptări salariale	06S1
b korkort	08Q1
b-koerkort	08Q1
b-körkort	08Q1
bac hoc	08R1
bachelor thesis	08S1
bachelor's thesis	08S1
bachelorarbeit	00\1
bacheloroppgave	08T1
bachelorprojekt	01o1
bachelorthesis	00\1
background	08U1
baer	08V1
bagian	08W1
baglanti	08X1
baglanti adresi	08X1
bagli oldugu kisi	08Y1
bahasa	08Z1
bahasa asing	08Z1
bahasa ibu	08[1
baigiamasis darbas	08\1
baigimo metai	08]1
baigta	08]1
baile	08^1
bakalarska praca	08_1
bakalarska prace	08`1
bakalaura darbs	08a1
bakalaureusetoo	08b1
bakalaureusetöö	08b1
bakalauro darbas	08\1
bakalárska práca	08_1
bakalářská práce	08`1
bakgrund	08c1
balas	08d1
balva	05;1
balvas nosaukums	05;1
bang	08R1
bang cap	08R1
bang cap cao nhat	08e1
bang lai	08f1
bang lai xe	08f1
basarilar	08g1
base	08h2
base a	08j1
based in	08k2
basee a	08j1
baslama tarihi	08m1
baslangic	08m1
baslangic tarihi	08m1
baslayabilecegi tarih	08n1
baslica basarilar	08g1
baslica gorevler	08o1
baslica kazanimlar	08g1
baslik	0901
basvurulan pozisyon	0911
basé à	08j1
basée à	08j1
bat dau	0921
bauherr	0931
bağlantı	08X1
bağlantı adresi	08X1
bağlı olduğu kişi	08Y1
başarılar	08g1
başlama tarihi	08m1
başlangıç	08m1
başlangıç tarihi	08m1
başlayabileceği tarih	08n1
başlıca başarılar	08g1
başlıca görevler	08o1
başlıca kazanımlar	08g1
başlık	0901
başvurulan pozisyon	0911
beceriler	03^1
bedrift	0942
bedriftsbeskrivelse	0961
bedriftsnavn	05W1
bedrijf	0972
bedrijfsnaam	0991
bedrijfsomschrijving	09:1
bedrijfsprofiel	09:1
bedrijfstak	09;1
befattning	09<2
befejezes	09>1
befejezes eve	09>1
befejezés	09>1
befejezés éve	09>1
begeleider	09?1
begin	09@2
begindatum	09B1
beginn	03l1
beginn am	03l1
beginning	09C1
begyndt	09D1
begynte	09E1
behaald	09F1
behaald op	09F1
behaalde resultaten	09G1
beheersing	09H2
behinderung	09J1
beigas	00_1
beigu datums	00_1
beklenen ucret	09K1
beklenen ücret	09K1
belangrijkste punten	09L1
belangrijkste resultaten	09G1
belangrijkste taken	0191
belangrijkste vakken	09M1
belangrijkste werkzaamheden	0191
belepes	09N1
belgeyi veren	02h1
belt	09O1
belépés	09N1
bemaerkning	09P1
bemerkung	0441
bemerkungen	0441
bemærkning	09P1
benaemning	09Q1
benaming	0111
benamning	09Q1
bendraautoriai	07b1
bendravimas zodziu	09R1
bendravimas žodžiu	09R1
bendrove	09S1
bendrovė	09S1
beneficiar	09T1
benutzername	09U1
benämning	09Q1
beosztas	09V2
beosztas munkakor	09X1
beosztottak szama	09Y1
beosztottak száma	09Y1
beosztás	09V2
beosztás/munkakör	09X1
berat badan	09Z1
berbicara	09[1
bereich	00b1
berichtet an	09\1
berichtslinie	09\1
berigeny	09]1
beroep	09^1
beroep of functie	09_1
beruf	09`2
beruf oder funktion	09b1
berufsbezeichnung	09`2
berufserfahrung	09c1
berufsschule	02N1
berufsstatus	02S1
berufstitel	02R1
berufswunsch	02R1
beschaeftigt als	09b1
beschaeftigungsart	04a1
beschaeftigungsstatus	02S1
beschaeftigungsverhaeltnis	04a1
beschaeftigungszeitraum	09d1
beschaftigt als	09b1
beschaftigungsart	04a1
beschaftigungsstatus	02S1
beschaftigungsverhaltnis	04a1
beschaftigungszeitraum	09d1
beschikbaar	09e1
beschikbaar per	09e1
beschikbaar vanaf	09e1
beschikbaarheid	09e1
beschreibung	07:1
beschrijving	09f1
beschäftigt als	09b1
beschäftigungsart	04a1
beschäftigungsstatus	02S1
beschäftigungsverhältnis	04a1
beschäftigungszeitraum	09d1
beskaeftigelse eller stilling	09g1
beskrivelse	09h2
beskrivning	08c1
beskæftigelse eller stilling	09g1
besondere erfolge	09j1
besonderes	09k1
bestaellare	09l1
bestallare	09l1
beställare	09l1
beszed	09m1
beszéd	09m1
betegnelse	09n2
betolteni kivant munkakor	0:01
betoltott munkakor	09X1
betreff	0:11
betreft	0:21
betreuer	09\1
betreuerin	09\1
betrieb	05_1
betrifft	0:11
betyg	0:31
betölteni kívánt munkakör	0:01
betöltött munkakör	09X1
bevorzugter arbeitsort	0:41
bewerbung als	02R1
bewerbungsfoto	0:51
bewertung	0:62
bewilligung	05\1
bezeichnung	0:82
bezeichnung der erworbenen qualifikation	02O1
beziehung	0::1
bezpecnost	0:;2
bezpečnost	0:=1
bezpečnosť	0:>1
bezpieczenstwo	0:?1
bezpieczeństwo	0:?1
bi	0:@1
bidang	0:A2
bidang pendidikan (isced f	0:C1
bidang pendidikan (isced-f	0:C1
bidang studi	0:D1
bidang usaha	0:E1
bidu	0:F1
biedriba	0:G1
biedrība	0:G1
bieglosc	0:H1
biegłość	0:H1
bilan	0:I1
bild	0:J2
bilde	0:L1
bildungsabschluss	0:M2
bildungseinrichtung	02N1
bildungsfelder (isced f	0:O1
bildungsfelder (isced-f	0:O1
bildungsstaette	02N1
bildungsstatte	02N1
bildungsstätte	02N1
bildungstraeger	02N1
bildungstrager	02N1
bildungsträger	02N1
bilgi isleme	0:P1
bilgi işleme	0:P1
bilhete de identidade	0:@1
billede	0:Q1
bilprof	0:R1
birim	0:S1
birt	0:T1
birth date	0:U1
birth place	0:V1
birth year	0:U1
birthdate	0:U1
birthday	0:U1
birthplace	0:V1
bis	00]1
bitirme projesi	0:W1
bitirme tezi	0:W1
bitis	08G1
bitis tarihi	08G1
bitiş	08G1
bitiş tarihi	08G1
biztonsag	0:X1
biztonság	0:X1
blog	0:YE
blogg	0:n2
blogi	0;02
blogs	0;21
bo phan	0;31
body	0;41
boerjan	0;51
bolag	05c1
bolge	0;61
bolum	0;72
bopael	0;93
bopaelsadresse	0;<1
bopæl	0;93
bopælsadresse	0;<1
bor i	0;=6
borg	08V1
borjan	0;51
born	0:U1
born in	0:V1
born on	0:U1
bostadsadress	01^1
bostadsort	0;C2
bosted	0;E4
bostedsadresse	0;I1
boy	0;J1
bracni stalez	0;K1
bracni status	0;L2
bracno stanje	0;L2
bralno razumevanje	0;N1
branca	03G1
branch	0;O1
branche	0;P4
branche und groesse	0;T1
branche und grosse	0;T1
branche und größe	0;T1
branje	0;N1
brans	02[1
bransch	0;U1
bransje	0;V1
branza	0;W1
branş	02[1
branża	0;W1
braut	0;X1
bračni stalež	0;K1
bračni status	0;L2
bračno stanje	0;L2
broj mobitela	0;Y1
broj telefona	0;Z2
broj zaposlenih	0;\2
broj zaposlenika	0;^1
bronnta ag	0;_1
bronntoir	0;_1
bronntóir	0;_1
brugernavn	0;`1
brukernavn	0;a1
brukte teknologier	0;b1
bsn	0;c1
buaicphointi	0;d1
buaicphointí	0;d1
budget	0591
buergerort	0;e1
built with	0;f1
bundesland	0;g1
bundeswehr	0;h1
burgerlijke staat	0;i1
burgerlijke stand	0;i1
burgerort	0;e1
buseta	0;j1
business	0;k2
business sector	0;O1
business unit	0;m1
by	0;n7
bydlisko	0<53
bydliste	0<83
bydliště	0<83
byggherre	0<;1
bygherre	0<<1
byrjadi	0<=1
byrjaði	0<=1
bær	08V1
bérigény	09]1
bílpróf	0:R1
bölge	0;61
bölüm	0;72
början	0;51
búseta	0;j1
bürgerort	0;e1
bậc học	08R1
bắt đầu	0921
bằng	08R1
bằng cấp	08R1
bằng cấp cao nhất	08e1
bằng lái	08f1
bằng lái xe	08f1
bộ phận	0;31
c e	0051
c f	0<>1
c i	0<?1
c korkort	08Q1
c p	0<@1
c p y poblacion	0<A1
c-koerkort	08Q1
c-körkort	08Q1
c.f	0<>1
c.i	0<?1
c.p	0<@1
c.p. y población	0<A1
c/e	0051
cac mon hoc chinh	0<B1
cadeiras	0<C1
cailiocht	0<D1
calificacion	0<E1
calificacion final	0<E1
calificacion media	0<E1
calificación	0<E1
calificación final	0<E1
calificación media	0<E1
calificare	0<F1
calificarea / diploma obținută	0<F1
calificarea diploma obtinuta	0<F1
calificativ	0<G1
calisan kisi sayisi	0<H1
calisan sayisi	0<H1
calisma durumu	0<I1
calisma sekli	0<J1
calisma suresi	0<K1
calisma tarihleri	0<K1
calisma turu	0<J1
calisma yeri	0<L1
calismak istedigi yer	0<M1
calitate	0<N1
call	0<O1
calle	0<P1
camp d'estudi	03G1
campi di studio (isced f	0<Q1
campi di studio (isced-f	0<Q1
campo	0601
campo de estudio	0601
campo de estudo	0611
campo di studio	03I1
campos de estudio (cine f	0<R1
campos de estudio (cine-f	0<R1
can nang	0<S1
candidate	0<T1
canli demo	08X1
canlı demo	08X1
canonical	0<U1
canton	0<V1
cantone	0<W1
cap	0<X1
cap boi	0<Y1
cap citta	0<Z1
cap città	0<Z1
cap do	0<[1
cap e citta	0<Z1
cap e città	0<Z1
cap e comune	0<Z1
cap e localita	0<Z1
cap e località	0<Z1
cap/città	0<Z1
capacidad oral	0<\1
capacita di espressione orale	0<]1
capacita di lettura	0<^1
capacita di scrittura	0<_1
capacity	0<`1
capacità di espressione orale	0<]1
capacità di lettura	0<^1
capacità di scrittura	0<_1
capstone	08S1
capstone project	08S1
cargo	0<a7
cargo actual	0<h1
cargo atual	0<i1
cargo deseado	0<h1
cargo desejado	0<i1
cargo desempenado	0<j1
cargo desempeñado	0<j1
cargo ocupado	0<k1
cargo pretendido	0<i1
cargos	0<k1
carica	0<l1
carne de conducir	0<m1
carnet	0<n2
carnet de conducir	0<m1
carnet de conduir	0=01
carné de conducir	0<m1
carrec	0=12
carrec actual	0=31
carrec ocupat	0=41
carrer	01G1
carrera	0=53
carta d'identita	0<>1
carta d'identità	0<>1
carta de conducao	0=81
carta de condução	0=81
carta(s) de conducao	0=81
carta(s) de condução	0=81
cartao de cidadao	0:@1
carteira de habilitacao	0=81
carteira de habilitação	0=81
carteira de motorista	0=81
carteira nacional de habilitacao	0=81
carteira nacional de habilitação	0=81
cartão de cidadão	0:@1
cas	0=91
casa editrice	0=:1
casopis	0=;4
catatan	0=?1
categoria	0=@4
categoria profesional	0<j1
categoria professional	0=41
categorie	0=D3
category	0=G1
categoría	0=H1
categoría profesional	0<j1
cathair	08^1
catégorie	0=I1
causa de baja	0=J1
cccd	0=K1
ceadainm	02E1
ceadunas tiomana	0=L1
ceadúnas tiomána	0=L1
cec	0=M2
cecr	0=O1
cecrl	0=P2
cedula	0<?1
cedula de ciudadania	0<?1
cefr	0=RA
cefr duzeyleri	08;1
cefr düzeyleri	08;1
cefr level	0=c1
cefr levels	0=c1
cefr nivaer	0=d2
cefr niveauer	0=f1
cefr tasot	0=g1
cefr-nivaaer	0=d2
cefr-niveauer	0=f1
cefr-nivåer	0=d2
cefr-tasot	0=g1
ceg	0071
ceg leirasa	0031
cegnev	0071
ceim	0<D1
cel	0=h4
cele jmeno	0=l1
cele meno	0=m1
cell	0=n2
cell phone	0>01
cellphone	0>01
cellulaire	0>11
cellular	0>01
cellulare	0>21
cellulari	0>31
celular	0>42
celé jméno	0=l1
celé meno	0=m1
cena	0>62
centre	0>81
centre d'estudis	0>81
centre de formacio	0>81
centre de formació	0>81
centre de formation	0>91
centre educatiu	0>81
centro	00d1
centro de estudios	00d1
centro de formacion	00d1
centro de formación	00d1
centro de trabajo	0>:1
centro educativo	00d1
cep	0>;2
cep cidade	0>=1
cep e cidade	0>=1
cep tel	0>>1
cep telefonu	0>>1
cep telefonum	0>>1
cep/cidade	0>=1
certificado	0>?1
certificados	0>@2
certificados de idiomas	0>@2
certificat de langue	0>B1
certificate	0>C3
certificate de limba	0>F1
certificate de limbă	0>F1
certificate lingvistice	0>F1
certificaten	0>G1
certificates	0>H1
certificati	0>I1
certificati linguistici	0>I1
certification	0>J1
certification body	07F1
certifications de langue	0>B1
certificats	0>K2
certificats d'idiomes	0>M1
certificats de langue	0>B1
certificazioni linguistiche	0>I1
certified by	07F1
certifikat	0>N1
certifikater	0>O1
certifikati	0>P2
certifikaty	0>R2
certifikáty	0>R2
certyfikaty	0>T1
certyfikaty jezykowe	0>T1
certyfikaty językowe	0>T1
cetatenia	0>U1
cetatenie	0>U1
cetățenia	0>U1
cetățenie	0>U1
cfu	0>V1
cgpa	0871
charity	0>W1
chef	0>X1
chefia	0>Y1
chieu cao	0<S1
chiều cao	0<S1
cho o	0>Z1
cho o hien tai	0>Z1
chuc danh	0>[2
chuc vu	0>]2
chuyen nganh	0>_1
chuyên ngành	0>_1
chỗ ở	0>Z1
chỗ ở hiện tại	0>Z1
chức danh	0>[2
chức vụ	0>]2
cidadania	0>`1
cidade	0>a2
cidade estado	0>=1
cidade uf	0>=1
cidade/estado	0>=1
cidade/uf	0>=1
ciel	0>c1
cieľ	0>c1
cijfer	0>d1
cikis tarihi	08G1
cil	0>e1
cilj	0>f3
cim	0>i2
cineal gno no earnala	0>k1
cineál gnó nó earnála	0>k1
cinnosti	0>l2
cinsiyet	0>n1
cinsiyeti	0>n1
cita	0>o2
citaat	00>1
citacao	0?11
citanie	0?21
citanje	0?32
citas e pasta adreses	0?51
citas e-pasta adreses	0?51
citas timekla vietnes	0?61
citas tīmekļa vietnes	0?61
citat	0?78
citation	08:1
citazione	0??1
citação	0?11
citi dati	0?@1
citi talruna numuri	0?A1
citi tālruņa numuri	0?A1
citire	0?B1
citizen	0?C1
citizen of	0?C1
citizenship	0?C1
citoyennete	0?D1
citoyenneté	0?D1
cits	0?@1
citta	0?E2
citta di residenza	0<Z1
cittadinanza	0?G2
cittadinanze	0?I1
città	0?E2
città di residenza	0<Z1
city	0?J1
city and postcode	0?J1
city of residence	0?J1
city zip	0?J1
city/zip	0?J1
citát	0?K2
ciudad	0?M2
ciudad de residencia	0<A1
ciudadania	0?O1
ciudadanía	0?O1
ciutadania	0?P1
ciutat	0?Q1
civil status	0?R1
civilite	0?S1
civilité	0?S1
civilstaand	0?T1
civilstand	0?U2
civilstatus	01g1
civilstånd	0?T1
cizi jazyk	0?W1
cizí jazyk	0?W1
clase	0=H1
class	0871
class rank	0?X1
classement	0?Y1
classificacao	0?Z1
classificacao final	0?Z1
classification	0871
classificação	0?Z1
classificação final	0?Z1
cliant	0?[1
client	0?\4
client name	01n1
cliente	0?`3
closing	0?c1
closing paragraph	0?c1
closing salutation	0?d1
cmnd	0=K1
cnh	0=81
co auteurs	07B2
co authors	07E1
co quan	0?e1
co so dao tao	0?f1
co-auteurs	07B2
co-authors	07E1
coauteurs	07B2
coauthors	07E1
coautores	07X2
coautori	0?g2
coautors	0?i1
cod poist	0?j1
cod postal	0?k1
cod postal oras	0?l1
cod postal si localitate	0?l1
cod poștal	0?k1
cod poștal și localitate	0?l1
cod poștal/oraș	0?l1
code	0?m2
code postal	0?o1
code postal et ville	0@01
code postal ville	0@01
code postal/ville	0@01
code source	0@11
codi postal	0@21
codice fiscale	0<>1
codice postale	0<X1
codice sorgente	0@31
codigo fonte	0@41
codigo fuente	0@51
codigo postal	0@62
codigo postal e localidade	0>=1
codigo postal localidade	0>=1
codigo postal y ciudad	0<A1
codigo postal y localidad	0<A1
coeficiente	0?Z1
coeficiente de rendimento	0?Z1
cognom	0@81
cognome	0@91
cognome e nome	0@:1
cognome nome	0@:1
cognome(i ) nome(i	0@:1
cognome(i/)/nome(i	0@:1
cognome/nome	0@:1
cognomi	0@91
cognoms	0@81
cognoms i nom	0@;1
colaiste	0@<1
colegio	0@=2
college	00f1
coláiste	0@<1
colégio	0@?1
comarca	0@@1
comhlacht	02D1
comhra	0@A1
comhrá	0@A1
comienzo	0@B1
commanditaire	0@C1
commentaire	0081
commissioned by	01n1
committente	0@D1
commune	0@01
communicatie	0@E1
communication	0@F2
communication and collaboration	0@H1
companhia	0@I1
compania	0@J2
companie	0@L2
company	0@N4
company description	00Y1
company name	0@R1
company profile	00Y1
company size	0@S1
companyia	0@T1
compartiment	0@U1
compañía	0>:1
competences	0@V1
competences acquises	0@V1
competences mobilisees	0@V1
competencias	0@W2
competenta	0@Y1
competente	0@Z1
competenze	0@[1
competențe	0@Z1
competență	0@Y1
competências	03F1
compiti	06k1
compiti principali	06k1
completed	0@\1
completion date	0@\1
complimentary close	0?d1
compreensao auditiva	0@]1
compreensao de leitura	0@^1
compreensao escrita	0@^1
compreensao oral	0@]1
compreensão auditiva	0@]1
compreensão de leitura	0@^1
compreensão escrita	0@^1
compreensão oral	0@]1
comprehension ecrite	0@_1
comprehension orale	0@`1
comprendre: ecouter	0@`1
comprendre: lire	0@_1
comprendre: écouter	0@`1
comprensio lectora	0@a1
comprensio oral	0@b1
comprension auditiva	0@c1
comprension de lectura	0@d1
comprension escrita	0@e1
comprension lectora	0@d1
comprensione orale	06:1
comprensione scritta	0<^1
comprensió lectora	0@a1
comprensió oral	0@b1
comprensión auditiva	0@c1
comprensión de lectura	0@d1
comprensión escrita	0@e1
comprensión lectora	0@d1
compréhension orale	0@`1
compréhension écrite	0@_1
compte	0@f2
comptes	0@h1
compétences	0@V1
compétences acquises	0@V1
compétences mobilisées	0@V1
comune	0<Z1
comunicacao	0@i1
comunicacion	0@j1
comunicación	0@j1
comunicare	0@k1
comunicazione	0@l1
comunicação	0@i1
comunidad autonoma	0@m1
comunidad autónoma	0@m1
comunitat autonoma	0@@1
comunitat autònoma	0@@1
concedido por	0@n2
concedit per	06c1
concelho	0>=1
concentration	0621
conclusao	04K1
conclusao prevista	04K1
conclusion	0A02
conclusione	02U1
conclusão	04K1
conclusão prevista	04K1
condizione lavorativa	0A21
conference	0A32
conferencia	0A52
conferenza	0=:1
conferinta	0A71
conferința	0A71
conferință	0A71
conferit de	0141
conferito da	06H1
conferência	0A81
conférence	0A91
cong cu	0A:1
cong nghe	0A:1
cong nghe su dung	0A:1
cong nghe va cong cu	0A:1
cong ty	0A;2
cong viec	0A=2
cong viec chinh	0A?1
cong viec mong muon	0A@1
congres	0AA2
congreso	0AC1
congresso	0A81
congrés	0AD1
conhecimentos	03F1
conocimientos	05G1
conoscenza	0AE1
conquistas	0AF1
conscription	0AG1
conseguimento	02U1
conseguito	0AH1
conseguito il	0AH1
cont	0AI1
conta	0AJ1
contact	0AK4
contact no	0<O1
contact number	0<O1
contacto	0AO2
contacto telefonico	0AQ1
contacto telefónico	0AQ1
contae	0AR1
contas	0AS1
contato	0AT1
contatos	0AT1
contatto	0AU1
contenido	00n1
contenidos	06A1
content	0AV1
content creation	0AW1
content creeren	0AX1
content creëren	0AX1
contenu	0AY2
contenuti	0A[1
contenuto	0A\1
contesto	0A\1
conteudo	0A]2
context	0A_3
contexte	0Ab1
contexto	0Ac2
conteúdo	0A]2
contingut	0Ae1
continut	0Af1
contract type	0Ag1
contractvorm	0Ah1
contrat	0Ai1
contratante	0Aj1
contrato	0Ak1
contratto	0Al1
contribution	0Am1
contributions	0Am1
convegno	0=:1
conversa	0An1
conversacao	0Ao1
conversacao oral	0B01
conversacion	0B11
conversación	0B11
conversatie	0B21
conversation	0B32
conversazione	0B51
conversação	0Ao1
conversação oral	0B01
conversație	0B21
conținut	0Af1
coordonator	0B61
coordonator stiintific	0B61
coordonator științific	0B61
core courses	0B71
corps	0B81
correio eletronico	0B91
correio eletrónico	0B91
correio eletrônico	0B91
correio(s) eletronico(s	0B91
correio(s) eletrónico(s	0B91
correo	0B:1
correo e	0B:1
correo electronico	0B:1
correo electrónico	0B:1
correo(s) electronico(s	0B:1
correo(s) electrónico(s	0B:1
correo-e	0B:1
correu	0051
correu e	0051
correu electronic	0051
correu electrònic	0051
correu-e	0051
corsi	0A[1
corso di laurea	0B;2
corso di studi	03I1
country	0B=1
country of residence	0B=1
county	0B>1
courriel	01d1
courrier electronique	01d1
courrier électronique	01d1
cours	0B?1
cours pertinents	0B?1
cours principaux	0B?1
cours suivis	0B?1
course of study	0621
course work	0B71
courses	0B71
coursework	0B71
cp	0B@3
cp ciudad	0<A1
cp et ville	0@01
cp ville	0@01
cp y ciudad	0<A1
cp y poblacion	0<A1
cp y población	0<A1
cp/ciudad	0<A1
cp/ville	0@01
cpf	0:@1
cr	0?Z1
creacion de contenido	0BC1
creacion de contenidos	0BC1
creación de contenido	0BC1
creación de contenidos	0BC1
crearea de continut	0BD1
crearea de conținut	0BD1
creatie van inhoud	0AX1
creation de contenu	0BE1
creazione di contenuti	0BF1
credit points	0BG1
credite	0BH1
crediti	0>V1
crediti formativi	0>V1
creditos	0BI2
creditos ects	0BK1
credits	0BL4
credits ects	0BP1
creidmheasanna	0BQ1
criacao de conteudo	0BR1
criacao de conteudos	0BR1
criação de conteúdo	0BR1
criação de conteúdos	0BR1
crioch	0BS1
cruthu abhair	0BT1
cruthú ábhair	0BT1
crèdits	0BU1
création de contenu	0BE1
créditos	0BI2
créditos ects	0BK1
crédits	0BP1
crédits ects	0BP1
críoch	0BS1
csaladi allapot	0BV1
csaladi allapota	0BV1
csaladi nev	0BW1
csaladnev	0BW1
családi név	0BW1
családi állapot	0BV1
családi állapota	0BV1
családnév	0BW1
csapat	0BX1
csapat merete	09Y1
csapat mérete	09Y1
cteni	0BY1
ctps	0:@1
cualificacion	0>?1
cualificacion obtenida	0>?1
cualificación	0>?1
cualificación obtenida	0>?1
cudzi jazyk	0BZ1
cudzí jazyk	0BZ1
cuenta	02f1
cuentas	0B[1
cuideachta	02D1
cuil	0<?1
cumann	0B\1
cumarsaid	0B]1
cumarsáid	0B]1
cur sios	0B^1
cur síos	0B^1
curp	0<?1
current address	01@1
current city	0?J1
current location	0B_1
current role	0B`1
current salary	0Ba1
current status	0Bb1
curriculum	03I1
cursai	0Bc1
curso	0Bd2
cursos	0Bf3
cursos relevantes	06A1
cursuri	0Bi1
cursus	0>J1
cursussen	09M1
custaimeir	0?[1
custaiméir	0?[1
customer	01n1
cuvinte cheie	0@Z1
cytat	0Bj1
czas	0Bk1
czas trwania	0Bk1
czasopismo	0Bl1
czynnosci	0Bm1
czynności	0Bm1
czytanie	0Bn1
càrrec	0=12
càrrec actual	0=31
càrrec ocupat	0=41
các môn học chính	0<B1
cáilíocht	0<D1
cân nặng	0<S1
céadainm	02E1
cédula	0<?1
cédula de ciudadanía	0<?1
cég	0071
cég leírása	0031
cégnév	0071
céim	0<D1
cél	0Bo1
cíl	0>e1
cím	0>i2
cód poist	0?j1
código fuente	0@51
código postal	0@62
código postal e localidade	0>=1
código postal y ciudad	0<A1
código postal y localidad	0<A1
código postal/localidade	0>=1
código-fonte	0@41
công cụ	0A:1
công nghệ	0A:1
công nghệ sử dụng	0A:1
công nghệ và công cụ	0A:1
công ty	0A;2
công việc	0A=2
công việc chính	0A?1
công việc mong muốn	0A@1
cúrsaí	0Bc1
cơ quan	0?e1
cơ sở đào tạo	0?f1
cấp bởi	0<Y1
cấp độ	0<[1
d n i	0<?1
d o b	0:U1
d tarihi	0C01
d. tarihi	0C01
d.n.i	0<?1
d.o.b	0:U1
da	0C11
daerah	0C21
dagsetning	0C32
dagsetningar	0C51
dal	0C11
dal - al	0C61
dal al	0C61
dalsi e maily	0C71
dalsi informace	0C81
dalsi telefony	0C91
dalsi udaje	0C81
dalsi weby	0C:1
dalsie e maily	0C;1
dalsie telefony	0C<1
dalsie udaje	0C=1
dalsie weby	0C>1
dalykai	0C?1
další e-maily	0C71
další informace	0C81
další telefony	0C91
další weby	0C:1
další údaje	0C81
dan toc	0C@1
danh xung	0CA1
danh xưng	0CA1
danisman	08Y1
danışman	08Y1
darba deveja nosaukums un adrese	0CB1
darba devejs	0CB1
darba devēja nosaukums un adrese	0CB1
darba devējs	0CB1
darba pienakumi	06\1
darba pienākumi	06\1
darba tema	08a1
darba tēma	08a1
darba uzsaksana	0CC1
darba uzsākšana	0CC1
darba vieta	06d1
darbavieta	0CB1
darbdavio pavadinimas ir adresas	09S1
darbdavys	09S1
darbibas joma	0CD1
darbibas veids vai nozare	0CD1
darbinieku skaits	0CE1
darbo pobudis	06f1
darbo pobūdis	06f1
darbo tema	08\1
darbo vieta	0CF1
darboviete	09S1
darbovietė	09S1
darbuotoju skaicius	0CG1
darbuotojų skaičius	0CG1
darbības joma	0CD1
darbības veids vai nozare	0CD1
dari	0CH1
data	0CIE
data (van - tot	0C^1
data (van tot	0C^1
data breithe	0C_1
data criochnaithe	0BS1
data d'expedicio	0C`1
data d'expedició	0C`1
data d'inici	0Ca1
data d'obtencio	0C`1
data d'obtenció	0C`1
data de admissao	01D1
data de admissão	01D1
data de conclusao	04K1
data de conclusão	04K1
data de emissao	0Cb1
data de emissão	0Cb1
data de fi	0Cc1
data de fim	04K1
data de finalitzacio	0Cc1
data de finalització	0Cc1
data de inceput	0Cd1
data de ingresso	01D1
data de inicio	01D1
data de início	01D1
data de naixement	0541
data de nascimento	04M1
data de obtencao	0Cb1
data de obtenção	0Cb1
data de publicacao	04N1
data de publicacio	0Ce1
data de publicació	0Ce1
data de publicação	04N1
data de saida	04K1
data de saída	04K1
data de sfarsit	00`1
data de sfârșit	00`1
data de termino	04K1
data de término	04K1
data de început	0Cd1
data di assunzione	0C11
data di conclusione	02U1
data di conseguimento	0Cf2
data di fine	02U1
data di inizio	0C11
data di nascita	04C1
data di pubblicazione	04D1
data di rilascio	0AH1
data e local de nascimento	04M1
data e luogo di nascita	04C1
data emiterii	04k1
data final	04K1
data fine	02U1
data foilsithe	0Ch1
data i lloc de naixement	0541
data i miejsce urodzenia	0Ci1
data inceperii	0Cd1
data incheierii	00`1
data inicial	01D1
data inizio	0C11
data nasc	04M1
data nascita	04C1
data nasterii	04m1
data nașterii	04m1
data obtinerii	04k1
data obținerii	04k1
data publicarii	04l1
data publicării	04l1
data publikacji	0Cj1
data rozpoczecia	0Ck1
data rozpoczęcia	0Ck1
data si locul nasterii	04m1
data tal bidu	0:F1
data tal pubblikazzjoni	0Cl1
data tal-bidu	0:F1
data tal-pubblikazzjoni	0Cl1
data tat tmiem	0Cm1
data tat twelid	0Cn1
data tat-tmiem	0Cm1
data tat-twelid	0Cn1
data tosaithe	0Co1
data ur	0Ci1
data urodzenia	0Ci1
data uzyskania	0D01
data wydania	0D01
data zakonczenia	0D11
data zakończenia	0D11
data începerii	0Cd1
data încheierii	00`1
data și locul nașterii	04m1
datai	0D21
datas	0D31
datas (de - até	0D31
datas (de ate	0D31
date	0D48
date (da - a	0C61
date (da a	0C61
date d'entree	0D<1
date d'entrée	0D<1
date d'obtention	0D=2
date de commencement	0D<1
date de debut	0D<1
date de delivrance	0D?1
date de disponibilite	0D@1
date de disponibilité	0D@1
date de début	0D<1
date de délivrance	0D?1
date de fin	0721
date de naissance	0491
date de parution	04:1
date de publication	04:1
date de sortie	0721
date et lieu de naissance	0491
date from	09C1
date issued	08@1
date of birth	0:U1
date of issue	08@1
date of publication	0DA1
date to	0@\1
daten	09d1
datenverarbeitung	0DB1
dates	0DC3
dates (de - à	04;1
dates (de a	04;1
dati	0DF1
dato	0DG6
dato (fra - til	0DM2
dato (fra til	0DM2
datore di lavoro	0DO1
datos	0DP1
datum	0DQJ
datum (fraan - till	04`1
datum (fran till	04`1
datum (från - till	04`1
datum (od - do	0Dk1
datum (od do	0Dk1
datum a miesto narodenia	0Dl1
datum a misto narozeni	0Dm1
datum a místo narození	0Dm1
datum behaald	09F1
datum i mesto rodenja	0Dn1
datum i mesto rođenja	0Dn1
datum i mjesto rodenja	0Do1
datum i mjesto rođenja	0Do1
datum izdaje	0E01
datum izdavanja	0E12
datum konca	0E31
datum nar	0Dm1
datum narodenia	0Dl1
datum narozeni	0Dm1
datum narození	0Dm1
datum objave	0E42
datum objavljivanja	0E61
datum pocetka	0E72
datum početka	0E72
datum publikace	0E91
datum publikovania	0E:1
datum rodenja	0E;2
datum rojstva	0E=1
datum rođenja	0E;2
datum ukonceni	0E>1
datum ukoncenia	0E?1
datum ukončení	0E>1
datum van afgifte	09F1
datum vydani	0E@1
datum vydania	0EA1
datum vydání	0E@1
datum zacatia	0EB1
datum zacetka	0EC1
datum zahajeni	0ED1
datum zahájení	0ED1
datum zavrsetka	0EE2
datum završetka	0EE2
datum začetka	0EC1
datum ziskani	0E@1
datum ziskania	0EA1
datum získání	0E@1
datumi	0EG1
datumi (od - do	0=91
datumi (od do	0=91
datums	0EH2
datumy	0EJ1
daty	0Bk1
dată	04k1
dauer	09d1
day rate	0Ba1
de	0EK2
de - até	0D31
de - à	04;1
de a	04;1
de ate	0D31
de la	0Cd1
de tai	0EM1
de tai tot nghiep	0EM1
debut	0D<1
decerne par	06n1
degre de maitrise	0EN2
degree	00e1
degree type	00e1
degré de maîtrise	0EN2
deild	0EP1
dejavnost	0EQ1
deklareta adrese	01[1
deklarētā adrese	01[1
delatnost	0ER1
delivrance	0D?1
delivre	0D?1
delivre le	0D?1
delivre par	07e1
delka praxe	0ES1
delodajalec	0ET1
delovna doba	0EU1
delovne naloge	0EV1
delovni cas	0EW1
delovni čas	0EW1
delovno mesto	0EX1
delta i samtal	0EY1
demissao	04K1
demissão	04K1
demo	0EZ3
den	0E]1
deneyim	0E^1
deneyim suresi	0E^1
deneyim süresi	0E^1
denominacio	0@;1
denominacion	0E_2
denominació	0@;1
denominación	0E_2
denominazione	0Ea2
denumire	0Ec1
denumirea premiului	0Ed1
departament	0Ee3
departamentas	0Eh1
departamento	0Ei3
departaments	0El1
departamentul	0@U1
departemen	08W1
departement	0Em2
departman	0:S1
departmani	0:S1
departmanı	0:S1
department	0Eo2
depo	08X1
depoimento	0?11
depot	0@11
dept	0;m1
depuis	0D<1
derece	0F12
derecesi	0F31
dergi	0F41
dernek	0F51
derniere mise a jour	0F61
derniere modification	0F61
dernière mise à jour	0F61
dernière modification	0F61
dersler	02g1
des de	0Ca1
descricao	0F71
descricao da empresa	06_1
descricao das atividades	06`1
descricao do cargo	06`1
descricao do projeto	0F71
descriere	0Af1
descrierea companiei	0F81
descrierea proiectului	0Af1
descripcio	0Ae1
descripcio de l'empresa	0161
descripcio del projecte	0Ae1
descripcion	00n1
descripcion de la empresa	00m1
descripcion del proyecto	00n1
descripcion del puesto	0151
descripció	0Ae1
descripció de l'empresa	0161
descripció del projecte	0Ae1
descripción	00n1
descripción de la empresa	00m1
descripción del proyecto	00n1
descripción del puesto	0151
description	0F93
description de l'entreprise	0091
description du poste	01:1
description du projet	0Ab1
description of duties	0Am1
descrizione	0A\1
descrizione del progetto	0A\1
descrizione dell'azienda	06l1
descrizione delle mansioni	06k1
descrição	0F71
descrição da empresa	06_1
descrição das atividades	06`1
descrição do cargo	06`1
descrição do projeto	0F71
desde	0F<2
desde - hasta	0F>1
desde hasta	0F>1
designacao	0F?2
designacao da qualificacao atribuida	0FA1
designation	0FB1
designação	0F?2
designação da qualificação atribuída	0FA1
desired location	0FC1
desired position	0B`1
desired role	0B`1
desired salary	0Ba1
deskripsi	0FD1
deskripsi kerja	0FE1
deskripsi pekerjaan	0FE1
deskripsi perusahaan	0FF1
deskripsi proyek	0FD1
deskrizzjoni	0FG1
deskrizzjoni tal progett	0FG1
deskrizzjoni tal-proġett	0FG1
despedida	0FH1
despre companie	0F81
despre mine	0FI1
destacado	0041
destaques	0FJ1
destinataire	0061
destinataria	0FK1
destinatario	0FL3
destinatário	0FO1
details	0FP6
detalhes	0F71
detalles	00n1
deti	0FV1
dettagli	0A\1
di dong	0FW1
di động	0FW1
dia chi	0>Z1
dia chi email	0FX1
dia chi hien tai	0>Z1
dia chi thuong tru	0>Z1
dia diem	0FY1
dialogs	0FZ1
diberikan oleh	0F[1
diem	0F\1
diem noi bat	0F]1
diem tb	0F\1
diem trung binh	0F\1
dien thoai	0F^1
dien thoai ban	0F^1
dien thoai di dong	0FW1
dien thoai khac	0F_1
dienst	0F`1
dienstgeber	05_1
dienstort	05^1
dienstplicht	0Fa1
dienstsitz	05^1
dienststelle	05_1
dienststellung	09b1
dienstverband	0Ah1
diger	0Fb1
diger bilgiler	0Fb1
diger e postalar	0Fc1
diger telefonlar	0Fd1
diger web siteleri	0Fe1
digital content creation	0AW1
dij	0Ff1
dij adomanyozoja	01E1
dij megnevezese	0Ff1
dil	0Fg1
dil belgeleri	0Fh1
dil duzeyi	0Fi1
dil düzeyi	0Fi1
dil sertifikalari	0Fh1
dil sertifikaları	0Fh1
dil seviyesi	0Fi1
diller	0Fj2
dimensao da equipa	0Fl1
dimensione del team	0Fm1
dimensão da equipa	0Fl1
din	0Fn2
dinleme	0G01
dioploma	0<D1
dioplóma	0<D1
dipartiment	0G11
dipartimento	0G21
dipendenti	0Fm1
diplom	0G34
diploma	0G7=
diploma behaald	0211
diploma minositese	06a1
diploma minősítése	06a1
diploma notu	0F31
diploma obtinuta	0<F1
diploma obținută	0<F1
diploma thesis	08S1
diplomamunka	0GD1
diplomamunka cime	0GD1
diplomamunka címe	0GD1
diplomarbeit	00\1
diplomas	0GE2
diplomdarbs	08a1
diplome	0>J1
diplome le plus eleve	0GG1
diplome obtenu	0>J1
diplome prepare	0>J1
diplome prevu	0721
diplomityo	0GH1
diplomityoe	0GH1
diplomityö	0GH1
diplomova praca	08_1
diplomova prace	08`1
diplomová práca	08_1
diplomová práce	08`1
diploms	0GI1
diplomska naloga	0GJ1
diplomski rad	0GK2
diplomsko delo	0GJ1
diplomă	0<F1
diplôme	0>J1
diplôme le plus élevé	0GG1
diplôme obtenu	0>J1
diplôme préparé	0>J1
diplôme prévu	0721
direccion	0<P1
direccion de correo electronico	0B:1
direccion electronica	0B:1
direccion particular	0<P1
direccion postal	0<P1
direccion(ones	0<P1
dirección	0<P1
dirección de correo electrónico	0B:1
dirección electrónica	0B:1
dirección particular	0<P1
dirección postal	0<P1
dirección(ones	0<P1
directeur de these	0GM1
directeur de thèse	0GM1
direction	0GN1
director de tesi	0GO1
director de tesis	0GP1
disciplina	0GQ3
disciplinas	0<C1
discipline	0GT3
disciplinele principale	0Bi1
disciplinele principale studiate / competențe profesionale dobândite	0Bi1
disciplinele principale studiate competente profesionale dobandite	0Bi1
discurs oral	0GW1
disertace	08`1
disertacija	0GX4
disertacni prace	08`1
disertasi	0G\1
disertatie	0G]1
disertační práce	08`1
disertație	0G]1
disertācija	08a1
disponibile da	0G^1
disponibilidad	0G_1
disponibilidad de incorporacion	0G_1
disponibilidad de incorporación	0G_1
disponibilidad geografica	0G`1
disponibilidad geográfica	0G`1
disponibilidad para viajar	0G`1
disponibilidade	0Ga1
disponibilidade geografica	0Gb1
disponibilidade geográfica	0Gb1
disponibilidade para mudanca	0Gb1
disponibilidade para mudança	0Gb1
disponibilidade para viagens	0Gb1
disponibilita	0G^1
disponibilita a trasferte	0Gc1
disponibilita al trasferimento	0Gc1
disponibilita immediata	0G^1
disponibilitat	0Gd1
disponibilitate	0Ge1
disponibilite	0D@1
disponibilità	0G^1
disponibilità a trasferte	0Gc1
disponibilità al trasferimento	0Gc1
disponibilità immediata	0G^1
disponibilité	0D@1
disponible	0D@1
disponible a partir de	0D@1
disponible desde	0G_1
disponible à partir de	0D@1
disponivel a partir de	0Ga1
disponível a partir de	0Ga1
dissertacao	0Gf1
dissertacao de mestrado	0Gf1
dissertation	0Gg2
dissertazzjoni	0Gi1
dissertação	0Gf1
dissertação de mestrado	0Gf1
disszertacio	0GD1
disszertáció	0GD1
distincao	0Gj1
distinctie	0Ed1
distinction	0Gk1
distincție	0Ed1
distinção	0Gj1
district	0B>1
distrito	0Gl1
diterbitkan	0Gm1
diterbitkan di	0Gn1
diterbitkan oleh	0Go1
ditta	0DO1
divers	07l1
divisao	0H01
divisi	08W1
divisie	0F`1
division	0H13
divisione	0G21
división	0H41
divisão	0H01
dizertacna praca	08_1
dizertačná práca	08_1
diğer	0Fb1
diğer bilgiler	0Fb1
diğer e-postalar	0Fc1
diğer telefonlar	0Fd1
diğer web siteleri	0Fe1
djelatnost	0H51
djelatnost ili sektor	0H51
dla	0H61
dlzka praxe	0H71
dmirijiet	06m1
dni	0H82
do	0H:6
do an tot nghiep	0EM1
dob	0H@2
doba	0HB2
doba trvani	0HD1
doba trvání	0HD1
doc	0HE1
doctoral thesis	08S1
document version	0HF1
documento de identidad	0<?1
dodatkowe informacje	0HG1
dodelila	0HH1
dodelio	0HH1
dodeljuje	0HH1
dodijelila	0HI1
dodijelio	0HI1
dodjeljuje	0HI1
doel	09f1
dogum	0C01
dogum gunu	0C01
dogum tarihi	0C01
dogum tarihi ve yeri	0C01
dogum yeri	0HJ1
dogum yeri tarihi	0C01
dogum yeri ve tarihi	0C01
dogum yili	0C01
doi	0HK1
doktora tezi	0:W1
doktorarbeit	00\1
doktoravhandling	08T1
doktori ertekezes	0GD1
doktori értekezés	0GD1
doktoritoo	08b1
doktoritöö	08b1
doktorsavhandling	0HL1
doktorska disertacija	0HM2
doktorski rad	0HO1
domain	0;O1
domaine	0HP2
domaine d'activite	0HR1
domaine d'activité	0HR1
domaine d'etudes	0HS1
domaine d'études	0HS1
domaines d'etudes (cite f	0HT1
domaines d'études (cite-f	0HT1
domenii de studiu (isced f	0HU1
domenii de studiu (isced-f	0HU1
domeniu	0HV2
domeniu de activitate	0HX1
domeniu de studiu	0HY1
domeniul	0HY1
domeniul de activitate	0HX1
domicile	0HZ2
domicili	01G1
domicilio	0H\4
domicilio actual	0<P1
domiciliu	01T1
domiciliul	01T1
domicílio	0H`1
domini	0Ha2
dominio	0Hc4
domisili	0Hg3
domínio	0Hj2
don vi	0Hl3
don vi cap	0<Y1
don vi cong tac	0?e1
don vi thuc hien	0Ho1
don vi trao	0I01
don vi trao tang	0I01
donem	0<K1
donneur d'ordre	0@C1
doporuceni	0I11
doporučení	0I11
dosazena kvalifikace	0I21
dosazene vysledky	0I31
dosazene vzdelani	0I21
dosažená kvalifikace	0I21
dosažené vzdělání	0I21
dosažené výsledky	0I31
dosezki	0I41
dosežki	0I41
dosiahnuta kvalifikacia	0I51
dosiahnute vysledky	0I61
dosiahnute vzdelanie	0I51
dosiahnutá kvalifikácia	0I51
dosiahnuté vzdelanie	0I51
dosiahnuté výsledky	0I61
dostepnosc	0I71
dostignuca	0I81
dostignuća	0I81
dostupnost	0I94
dostupnosť	0I=1
dostępność	0I71
doswiadczenia jezykowe	0I>1
doswiadczenie	0I?1
dovednosti	0I@1
dovod odchodu	0IA1
doğum	0C01
doğum günü	0C01
doğum tarihi	0C01
doğum tarihi ve yeri	0C01
doğum yeri	0HJ1
doğum yeri / tarihi	0C01
doğum yeri ve tarihi	0C01
doğum yılı	0C01
doświadczenia językowe	0I>1
doświadczenie	0I?1
dqr	0IB1
dqr niveau	0IB1
dqr-niveau	0IB1
driver licence	0IC1
driver's licence	0IC1
driver's license	0IC1
drivers license	0IC1
driving licence	0IC1
driving licence(s	0IC1
driving licences	0IC1
driving license	0IC1
drosiba	0ID1
drotposta	0IE1
drošība	0ID1
druge imejl adrese	0IF1
druge spletne strani	0IG1
druge telefonske stevilke	0IH1
druge telefonske številke	0IH1
drugi e naslovi	0II1
drugi e-naslovi	0II1
drugi podatki	0IJ1
drugi sajtovi	0IK1
drugi telefoni	0IL1
drugo	0IM3
druh	0IP2
druh cinnosti alebo odvetvie hospodarstva	0IR1
druh pracovneho pomeru	0IS1
druh pracovného pomeru	0IS1
druh uvazku	0IT2
druh úvazku	0IV1
druh úväzku	0IS1
druh činnosti alebo odvetvie hospodárstva	0IR1
drustvene mreze	0IW2
drustvo	0IY1
druzba	0ET1
druzbena omrezja	0IZ1
društvene mreže	0IW2
društvo	0IY1
družba	0ET1
družbena omrežja	0IZ1
drzava	0I[3
drzavljanstvo	0I^3
drótposta	0IE1
država	0I[3
državljanstvo	0I^3
dt	0F^1
du	0D<1
du - au	04;1
du an	0Ia1
du au	04;1
duais	0Ib1
dualgais	0Ic1
duong	0>Z1
duracao	0D31
duracion	0F>1
duración	0F>1
durada	0Id1
durasi	0Ie1
durata	0If2
duration	0Ih1
durată	0Ii1
duração	0D31
durchschnitt	00V1
durchschnittsnote	00V1
duree	04;1
durée	04;1
duties	0Am1
duties and responsibilities	0Am1
duur	0C^1
duvod odchodu	0Ij1
duzenleyen	02h1
duzenleyen kurum	02h1
duzey	0Ik3
duznosti	0In2
dužnosti	0In2
dyplom	0J01
dyspozycyjnosc	0I71
dyspozycyjność	0I71
dzial	0J11
dział	0J11
dziedzina	0J21
dziedziny ksztalcenia (isced f	0J31
dziedziny kształcenia (isced-f	0J31
dzimis	0J41
dzimsanas dati	0J41
dzimsanas datums	0J41
dzimsanas gads	0J41
dzimsanas vieta	0J51
dzimta valoda	0J61
dzimtas valodas	0J61
dzimtā valoda	0J61
dzimtās valodas	0J61
dzimums	0J71
dzimusi	0J41
dzimšanas dati	0J41
dzimšanas datums	0J41
dzimšanas gads	0J41
dzimšanas vieta	0J51
dzivesvieta	0J83
dzivesvietas adrese	01[1
dzīvesvieta	0J83
dzīvesvietas adrese	01[1
dáta	0J;2
dáta breithe	0C_1
dáta críochnaithe	0BS1
dáta foilsithe	0Ch1
dáta tosaithe	0Co1
dátaí	0D21
dátum	0J=5
dátum a miesto narodenia	0Dl1
dátum narodenia	0Dl1
dátum publikovania	0E:1
dátum ukončenia	0E?1
dátum vydania	0EA1
dátum začatia	0EB1
dátum získania	0EA1
dátumy	0EJ1
dân tộc	0C@1
début	0D<1
décerné par	06n1
délivrance	0D?1
délivré	0D?1
délivré le	0D?1
délivré par	07e1
délka praxe	0ES1
département	0Em2
dépôt	0@11
détails	0Ab1
díj	0Ff1
díj adományozója	01E1
díj megnevezése	0Ff1
dôvod odchodu	0IA1
dönem	0<K1
düzenleyen	02h1
düzenleyen kurum	02h1
düzey	0Ik3
děti	0FV1
dĺžka praxe	0H71
důvod odchodu	0Ij1
dự án	0Ia1
e mail	0JBU
e mail address	0Jg1
e mail adresa	01V1
e mail adresse	0Jh1
e mail cim	0IE1
e mailadres	0Ji1
e mailadresse	0Jj2
e mailova adresa	0Jl2
e mailアドレス	0Jn1
e naslov	0Jo1
e pasta adrese	0K01
e pasts	0K01
e post	0K14
e posta	0K54
e posta adresi	0K91
e postadress	0K:1
e postadresse	0K;1
e posti aadress	0K<1
e-mail	0JBU
e-mail address	0Jg1
e-mail adresa	01V1
e-mail cím	0IE1
e-mail-adresse	0Jh1
e-mail-cím	0IE1
e-mailadres	0Ji1
e-mailadresse	0Jj2
e-mailová adresa	0Jl2
e-mailアドレス	0Jn1
e-naslov	0Jo1
e-pasta adrese	0K01
e-pasts	0K01
e-post	0K14
e-posta	0K91
e-posta adresi	0K91
e-postadress	0K:1
e-postadresse	0K;1
e-posti aadress	0K<1
e-pošta	0K=3
eachtai	0K@1
eagraiocht	0B\1
eagraíocht	0B\1
eap	02B1
earliest start date	0821
earnail	0>k1
earnáil	0>k1
earth	0HK1
ec	0KA1
echipa	0KB2
echipă	0@U1
ecole	0>91
ecoute	0@`1
ecouter	0@`1
ecrire	0KD1
ecrit	0KD1
ecriture	0KD1
ects	0KEK
ects bodovi	0K`1
ects credits	0BG1
ects point	0Ka1
ects-point	0Ka1
edad	0Kb1
edat	0Kc1
editeur	0A91
edition	0A91
editions	0A91
editor	0AC1
editora	0A81
editore	0=:1
editorial	0Kd2
editura	0A71
editură	0A71
education	0Kf1
education level	0Kf1
ees ja perekonnanimi	0Kg1
ees- ja perekonnanimi	0Kg1
eesnimed	0Kh1
eesnimi	0Kh1
efekty	0Ki1
effectif	0Kj1
effectifs	0Kj1
efnisskopun	0Kk1
efnissköpun	0Kk1
efternamn	0Kl1
efternamn / foernamn	09Q1
efternamn / förnamn	09Q1
efternamn fornamn	09Q1
efternavn	0Km1
eftirnafn	0Kn1
egitim alanlari (isced f	0Ko1
egitim durumu	0L01
egitim duzeyi	0L01
egitim kurumu	0L11
egitim seviyesi	0L21
egitim ve ogretim veren kurumun adi ve turu	0L11
egreso	0L31
egyeb	0L41
egyeb adatok	0L41
egyesulet	0L51
egyesület	0L51
egyetem	08H1
egyéb	0L41
egyéb adatok	0L41
ehliyet	0L61
ehliyet sinifi	0L61
ehliyet sınıfı	0L61
eiginnafn	0L71
eind	0211
eindcijfer	0>d1
einddatum	0211
einde	0211
eindresultaat	0>d1
eines	0L81
eines utilitzades	0L81
eingesetzte software	0L91
eingesetzte technologien	0L91
eingesetzte werkzeuge	0L91
einingar	0L:1
einkunn	0L;1
einleitung	0L<1
einrichtung	0L=2
einsatz als	09b1
einsatzgebiet	0:41
einsatzort	05^1
eintritt	03l1
eintrittsdatum	03l1
eintrittsdatum moeglich	0L?1
eintrittsdatum moglich	0L?1
eintrittsdatum möglich	0L?1
eintrittstermin	0L?1
eirchod	0?j1
eisithe	0L@1
eisithe ag	0LA1
eisitheoir	0LA1
eisteacht	0LB1
ek bilgiler	0Fb1
eki limenis	0LC1
eki līmenis	0LC1
ekip	0LD2
ekip buyuklugu	0<H1
ekip büyüklüğü	0<H1
ekipa	0LF1
ekk niveau	0LG1
ekk-niveau	0LG1
ekkr szint	0LH1
ekkr-szint	0LH1
ekr	0LI1
eks lygis	0LJ1
eksamen	0LK2
ekspektasi gaji	0LM1
el meu rol	0LN1
el p	0LO1
el pastas	0LO1
el pasto adresas	0LO1
el. p	0LO1
el. paštas	0LO1
el. pašto adresas	0LO1
el.paštas	0LO1
elaborato finale	0641
elaborazione delle informazioni	0LP1
elde edilen basarilar	08g1
elde edilen başarılar	08g1
electronic mail	0Jg1
elektronicka posta	01V1
elektronik posta	0K91
elektronikus levelcim	0IE1
elektronikus levélcím	0IE1
elektroninis pastas	0LO1
elektroninis paštas	0LO1
elektronische post	0Jh1
elektronička pošta	01V1
elektronska posta	0LQ2
elektronska pošta	0LQ2
elektronski naslov	0Jo1
elerhetoseg	0LS1
elert eredmenyek	0LT1
eletkor	0LU1
eliberat de	0LV1
elismeres	0Ff1
elismerés	0Ff1
elukoht	0LW3
elukutse	0LZ1
elukutse voi ametikoht	03M1
elukutse või ametikoht	03M1
elérhetőség	0LS1
elért eredmények	0LT1
email	0L[V
email address	0Jg1
email khac	0MA1
email khác	0MA1
email lain	0MB1
emailadres	0Ji1
emailadresse	0Jh1
emails	0MC1
emakeel	0MD1
emes per	0ME1
emesso da	0MF1
emetteur	07e1
emis de	0LV1
emise le	0D?1
emision	0MG1
emisión	0MG1
emisor	0MH1
emissao	0Cb1
emissor	0MI2
emissão	0Cb1
emitent	0LV1
emitido	0MG1
emitido em	0Cb1
emitido por	0MK2
emittent	0MM1
emner	0MN1
empfaenger	0MO1
empfanger	0MO1
empfehlung	07?1
empfänger	0MO1
empleador	0>:1
empleo deseado	0<h1
emploi	0MP1
emploi recherche	0MQ1
emploi recherché	0MQ1
employees	0@S1
employer	0MR2
employer name	0@R1
employeur	0MT2
employment dates	0Ih1
employment period	0Ih1
employment status	0Bb1
employment type	0Ag1
empregador	0@I1
empregadora	0@I1
emprego pretendido	0<i1
empresa	0MV6
emès per	0ME1
encadrant	0GM1
encadrante	0GM1
end	0@\1
end date	0@\1
enddatum	00]1
ende	00]1
ended	0@\1
endereco	0H`1
endereco completo	0H`1
endereco de e mail	0B91
endereco eletronico	0B91
endereco residencial	0H`1
endereço	0H`1
endereço completo	0H`1
endereço de e-mail	0B91
endereço eletrónico	0B91
endereço residencial	0H`1
endnote	00V1
endustri	0M\1
endüstri	0M\1
enfants	0M]1
enfase	0611
enhed	0M^1
enhet	0M_2
enlace	0@51
enlaces	0@51
enllac	0Ma1
enllaç	0Ma1
enseignements	0B?1
enstitu	0L11
enstitü	0L11
ente	0Mb6
ente certificatore	0MF1
ente di rilascio	0MF1
ente emittente	0MF1
ente formatore	06]1
entidad	0Mh6
entidad certificadora	0MH1
entidad contratante	0Mn1
entidad emisora	0MH1
entidad que otorga	0Mo1
entidade	0N04
entidade certificadora	0N41
entidade emissora	0N41
entidade empregadora	0@I1
entidade formadora	0@?1
entitat	0N55
entitat emissora	0ME1
entity	01n1
entorn	0L81
entorno	05G1
entorno tecnico	05G1
entorno tecnologico	05G1
entorno tecnológico	05G1
entorno técnico	05G1
entrada	01D1
entregado por	0Mo1
entreprise	0MT2
entreprise d'accueil	0N:1
envelope	0Jg1
envelope fill	0Jg1
environment	0;f1
environnement	0@V1
environnement technique	0@V1
environnements	0@V1
eochairfhocail	0N;1
eok	0N<2
epasts	0K01
epost	0N>2
eposta	0K91
eqf	0N@7
eqf level	0NG1
eqf niva	0NH2
eqf niveau	0NJ2
eqf seviyesi	08E1
eqf stig	0NL1
eqf szint	0LH1
eqf taso	0NM1
eqf स्तर	0NN1
eqf 等級	0NO1
eqf 等级	0NP1
eqf 수준	0NQ1
eqf-nivaa	0NH2
eqf-niveau	0NJ2
eqf-nivå	0NH2
eqf-stig	0NL1
eqf-szint	0LH1
eqf-taso	0NM1
eqfi tase	0NR1
eqfレベル	0NS1
eqr	0IB1
eqr level	0IB1
eqr niveau	0IB1
eqr stufe	0IB1
eqr-level	0IB1
eqr-niveau	0IB1
eqr-stufe	0IB1
equip	0NT1
equipa	0H01
equipe	0NU4
equipe encadree	0Kj1
equipment	0;f1
equipo	0NY2
equipos	05G1
eredmeny	0N[2
eredmenyeim	0LT1
eredmenyek	0LT1
eredmény	0N[2
eredményeim	0LT1
eredmények	0LT1
erfahrung	09c1
erfarenhet	00N1
erfaring	00O2
erfolg	09j1
erfolge	09j1
ergebnis	0N]2
ergebnisse	09j1
erhaallen	0N_1
erhallen	0N_1
erhalten	00T1
erhverv	0N`2
erhållen	0N_1
eriala	0Nb1
erk	0Nc2
erk niveau	0Ne1
erk niveaus	0Ne1
erk-niveau	0Ne1
erk-niveaus	0Ne1
erreichte ziele	09j1
erreichtes	09j1
erscheinungsdatum	0Nf1
erscheinungsjahr	0Nf1
erschienen	0Nf1
erschienen in	0Ng1
erstellen von inhalten	0Nh1
erstellung von inhalten	0Nh1
erstsprache	0Ni1
ertekeles	06a1
ervaring	00@1
erworben	00T1
erworben am	00T1
esami	0A[1
esami sostenuti	0A[1
esco occupation	0Nj1
escola	0Nk2
escolaridade	0Nm1
escoltar	0@b1
escrever	0Nn1
escribir	0@e1
escriptura	0No1
escrita	0Nn1
escrito	0@e1
escritura	0@e1
escriure	0No1
escucha	0@c1
escuchar	0@c1
escuela	00d1
escuta	0@]1
esihenkilo	0O01
esihenkiloe	0O01
esihenkilö	0O01
esiletostetud	0O11
esiletõstetud	0O11
esimies	0O01
esokj	0O21
espb	0O31
espb bodovi	0O31
especialidad	0601
especialidade	0611
especialitat	03G1
especialitzacio	03G1
especialització	03G1
especializacao	0611
especializacion	0601
especialización	0601
especialização	0611
esperienza	04?1
esperienze linguistiche	0O41
espressione orale	0<]1
estabelecimento de ensino	0@?1
estado	0O52
estado actual	0O71
estado civil	0O82
estado de salud	0O:1
estado de saude	0O;1
estado de saúde	0O;1
estancias linguisticas	0O<1
estancias lingüísticas	0O<1
estat civil	0O=1
estatura	0O:1
estudios	0>?1
estudis	0O>1
eszkozok	0O?1
eszközök	0O?1
eta	0O@2
etablissement	0OB2
etablissement d'enseignement	0>91
etablissement de formation	0>91
etat	0<V1
etat civil	0M]1
etat de sante	0OD1
ethnic group	0OE1
ethnicity	0OE1
ethnie	0OF1
etternamn	0OG1
etternavn	0OG1
ettevote	0OH2
ettevotte kirjeldus	0OJ1
ettevottest	0OJ1
ettevõte	0OH2
ettevõtte kirjeldus	0OJ1
ettevõttest	0OJ1
etu ja sukunimi	0OK1
etu- ja sukunimi	0OK1
etunimet	0OL1
etunimi	0OL1
età	0O@2
eurooppalainen viitekehys	0=g1
europaeische kompetenzstufe	0OM1
europaeischer referenzrahmen	0OM1
europaeisk niveau	0=f1
europaische kompetenzstufe	0OM1
europaischer referenzrahmen	0OM1
european level	0=c1
europees niveau	0Ne1
europeisk niva	0=d2
europeisk nivaa	0=d2
europeisk nivå	0=d2
europäische kompetenzstufe	0OM1
europäischer referenzrahmen	0OM1
europæisk niveau	0=f1
ev	0ON3
ev adresi	01]1
ev telefonu	0OQ1
evek	0OR1
evento	0A81
eves	0LU1
evk	0=g1
examen	0OS1
examen kvalifikation	0OS1
examen/kvalifikation	0OS1
examensaar	08<1
examensar	08<1
examensarbete	0HL1
examensdatum	08<1
examenstitel	0OS1
examensår	08<1
exitos	0OT1
exits	06O1
expectativa salarial	0OU2
expectativas salariales	0OW1
expected graduation	0@\1
expected salary	0Ba1
expedicion	0MG1
expedición	0MG1
expedido	0MG1
expedido por	0MH1
expedient	0OX1
expediente	0<E1
expedit per	0ME1
experience	0OY3
experience totale	04<1
experiences linguistiques	0O\1
experiencia	0O]3
experiencia linguistica	0O`2
experiencia lingüística	0O<1
experienta	0411
experiență	0411
experiència	0581
experiência	04V1
experiência linguística	0Ob1
expertise	0Oc1
expresion escrita	0@e1
expresion oral	0<\1
expresión escrita	0@e1
expresión oral	0<\1
expressao escrita	0Nn1
expressao oral	0B01
expressio escrita	0No1
expressio oral	0Od1
expression ecrite	0KD1
expression orale	0Oe1
expression écrite	0KD1
expressió escrita	0No1
expressió oral	0Od1
expressão escrita	0Nn1
expressão oral	0B01
exprimare orala	0GW1
exprimare orală	0GW1
exprimare scrisa	0Of1
exprimare scrisă	0Of1
expérience	04<1
expérience totale	04<1
expériences linguistiques	0O\1
extracte	0Og1
extracto	0Oh1
eyalet	0;61
eğitim alanları (isced-f	0Ko1
eğitim durumu	0L01
eğitim düzeyi	0L01
eğitim kurumu	0L11
eğitim seviyesi	0L21
eğitim ve öğretim veren kurumun adı ve türü	0L11
eメール	0Jn1
f	0Oi2
f de nacimiento	04L1
f nacimiento	04L1
f. de nacimiento	04L1
f. nacimiento	04L1
faaliyet alani	0M\1
faaliyet alanı	0M\1
faaliyetler	08o1
fach	0771
fachbereich	0Ok2
facher	0Om3
fachgebiet	0771
fachrichtung	0771
fachzeitschrift	0Ng1
facolta	0P02
facoltà	0P02
facts	0P21
faculdade	0@?1
facultad	0P32
facultat	0>81
facultate	0P52
facultatea	0P72
faculte	0>91
faculté	0>91
faecher	0Om3
faedd	0P91
faeddur	0P91
faedingarar	0P91
faedingardagur	0P91
faedingarstadur	0P:1
faerdighed	0P;1
faerni	0P<1
fag	0P=5
fagomraade	0PB2
fagomraader (isced-f	0PD1
fagomrade	0PB2
fagomrader (isced f	0PD1
fagområde	0PB2
fagområder (isced-f	0PD1
fagretning	0PE1
fahrerlaubnis	0PF1
fait a	0PG1
fait à	0PG1
faith	0PH1
faits marquants	00:1
faks	0PI7
faksi	0PP1
faksimile	0PQ1
fakulta	0PR2
fakultaet	0771
fakultas	0:D1
fakultat	0771
fakultate	0PT1
fakulte	0PU2
fakulte bolum	02[1
fakultet	0PW2
fakulteta	0PY1
fakultetas	0PZ1
fakultät	0771
fakultāte	0PT1
fakülte	0PU2
fakülte/bölüm	02[1
fala	0B01
falar	0B01
familie	0P[3
familienaam	0101
familienname	0P^1
familienstand	0P_1
familj	0?T1
familjefoerhaallanden	0?T1
familjeforhallanden	0?T1
familjeförhållanden	0?T1
family	0?R1
family name	0P`1
family names	0P`1
family status	0?R1
farsimanumer	0Pa1
farsimi	0Pa1
farsímanúmer	0Pa1
farsími	0Pa1
fassung	0Pb1
fax	0Pc@
fax number	0Q31
fecha	08K3
fecha (de - a	0F>1
fecha (de a	0F>1
fecha de emision	0MG1
fecha de emisión	0MG1
fecha de expedicion	0MG1
fecha de expedición	0MG1
fecha de fin	0L31
fecha de finalizacion	0L31
fecha de finalización	0L31
fecha de graduacion	0L31
fecha de graduación	0L31
fecha de ingreso	0@B1
fecha de inicio	0@B1
fecha de nacimiento	04L1
fecha de obtencion	0MG1
fecha de obtención	0MG1
fecha de publicacion	04O1
fecha de publicación	04O1
fecha de salida	0L31
fecha de termino	0L31
fecha de término	0L31
fecha fin	0L31
fecha inicio	0@B1
fecha nacimiento	04L1
fecha y lugar de nacimiento	04L1
fechas	0F>1
fechas (de - a	0F>1
fechas (de a	0F>1
feidhm	0Q41
feladataim	0Q51
feladatkor	0Q51
feladatkör	0Q51
feladatok	0Q51
feladatok es felelossegek	0Q51
feladatok és felelősségek	0Q51
felag	0Q61
felelossegi kor	0Q51
felelősségi kör	0Q51
felettes	0Q71
felhasznalonev	0Q81
felhasználónév	0Q81
felmondasi ido	0Q91
felmondási idő	0Q91
fenykep	0Q:1
ferdighet	0Q;1
ferdigheter	0;b1
ferdighetsniva	0Q<1
ferdighetsnivaa	0Q<1
ferdighetsnivå	0Q<1
fernruf	0Q=1
ferramentas	03F1
ferramentas utilizadas	03F1
festnetz	0Q=1
fi	0Cc1
field	0Q>2
field of study	0621
fields of education (isced f	0Q@1
fields of education (isced-f	0Q@1
figli	0QA1
file	0AV1
file type	0QB1
filhos	0QC1
filiere	0HS1
filière	0HS1
fim	04K1
fin	0QD2
final grade	0871
final project	08S1
final year project	08S1
finalitzacio	0Cc1
finalització	0Cc1
finalizacion	0L31
finalización	0L31
finalizare	00`1
fine	02U1
finish	0@\1
fino a	02U1
fins a	0Cc1
fiok	0Q81
firm	0@R1
firma	0QFA
firma adi	0QW1
firma adı	0QW1
firma hakkinda	0QX1
firma hakkında	0QX1
firma sektoru	0M\1
firma sektörü	0M\1
firmenbeschreibung	0;T1
firmengroesse	0591
firmengrosse	0591
firmengröße	0591
firmenname	05_1
firmenprofil	0;T1
firmă	03m1
first language	0QY1
first name	0QZ1
first name(s) / surname(s	0<T1
first name(s) surname(s	0<T1
first names	0QZ1
fisso	0AU1
fites	06O1
fites assolides	06O1
fixe	0Q[1
fizetesi igeny	09]1
fizetési igény	09]1
fiók	0Q81
fjolskylduhagir	0Q\1
fjölskylduhagir	0Q\1
fluencia	0Q]1
fluency	0Q^1
fluenta	0@Y1
fluenza	0AE1
fluență	0@Y1
fluidesa	0Q_1
fluidez	0Q`1
fluência	0Q]1
fluïdesa	0Q_1
flyttbar	0Qa1
fobb eredmenyek	0LT1
fobb feladatok	0Q51
fobb pontok	0Qb1
fobb targyak	0Qc1
fobb targyak gyakorlati kepzes	0Qc1
fobb tevekenysegek es feladatkorok	0Q51
focus	0621
fodd	0Qd2
fodd den	0Qf1
fodd i	0Qg1
fodelsear	0Qf1
fodelsedag	0Qf1
fodelsedatum	0Qf1
fodelseort	0Qg1
fodestad	0Qh1
fodested	0Qi2
fodselsar	0Oi2
fodselsdag	0Oi2
fodselsdato	0Oi2
fodt	0Oi2
fodt den	0Oi2
fodt i	0Qi2
foedd	0Qd2
foedd den	0Qf1
foedd i	0Qg1
foedelseaar	0Qf1
foedelsedag	0Qf1
foedelsedatum	0Qf1
foedelseort	0Qg1
foedestad	0Qh1
foedested	0Qi2
foedselsaar	0Oi2
foedselsdag	0Oi2
foedselsdato	0Oi2
foedt	0Oi2
foedt den	0Oi2
foedt i	0Qi2
foer	09l1
foer- och efternamn	09Q1
foerening	0Qk1
foererkort	0Ql1
foeretag	0Qm2
foeretagsbeskrivning	0Qo1
foeretagsnamn	05c1
foerfattare	0R01
foerlag	0R11
foernamn	0R21
foerstaspraak	0R31
foerstegangstjeneste	0R41
foerstespraak	0R51
foglalkozas	0:01
foglalkozas beosztas	09X1
foglalkoztatas jellege	0R61
foglalkoztatás jellege	0R61
foglalkozás	0:01
foglalkozás / beosztás	09X1
foglalkozás/beosztás	09X1
foilsithe	0Ch1
foilsithe in	0R71
foilsitheoir	0R71
foireann	0R81
foiskola	08H1
fokozat	0R91
folyamatos beszed	09m1
folyamatos beszéd	09m1
folyoirat	0R:1
folyóirat	0R:1
fon	0R;2
fon poca	0R=1
fonction	0R>3
fonction ou poste occupe	0MP1
fonction ou poste occupé	0MP1
fonctions	0MP1
fone	0AT1
for	0RA4
for och efternamn	09Q1
for og efternavn	0RE1
for og etternavn	0RF1
for- og efternavn	0RE1
for- og etternavn	0RF1
fordypning	0RG1
forename	0QZ1
forenames	0QZ1
forening	0RH3
forerkort	0Ql1
foretag	0Qm2
foretagsbeskrivning	0Qo1
foretagsnamn	05c1
forfattare	0R01
forfatter	0RK2
forfattere	0RK2
forlag	0RM4
forma studia	0I21
forma zatrudnienia	0RQ1
formaal	09h2
formacao	0FA1
formal	09h2
formation	0>J1
formação	0FA1
formule d'appel	0RR1
formule de politesse	0RS1
formål	09h2
fornamn	0RT2
fornavn	0RV2
fornavne	0RX1
forstasprak	0R31
forstegangstjeneste	0R41
forstesprak	0R51
fostoir	02D1
fostóir	02D1
foto	0RY=
fotograf	0Rf1
fotografia	0Rg6
fotografie	0Rm2
fotografija	0Ro3
fotografía	0S21
fotoğraf	0Rf1
fotó	0Q:1
fra	0S33
fraa	09E1
fraan	0;51
framework	0@[1
frameworks	0S65
framgaangar	0S;1
framgangar	0S;1
framgångar	0S;1
fran	0;51
fratraedelsesaarsag	0S<1
fratraedelsesarsag	0S<1
fratrædelsesårsag	0S<1
freagrachtai	0Ic1
freagrachtaí	0Ic1
fremdsprache	0S=1
fremdsprachen	0S=1
from	0S>2
from - to	0Ih1
from to	0Ih1
fruehester eintrittstermin	0L?1
fruehestmoeglicher eintrittstermin	0L?1
fruhester eintrittstermin	0L?1
fruhestmoglicher eintrittstermin	0L?1
frá	0<=1
frå	09E1
från	0;51
frühester eintrittstermin	0L?1
frühestmöglicher eintrittstermin	0L?1
fuehrerausweis	0PF1
fuehrerschein	0PF1
fuehrerschein(e	0PF1
fuehrerscheine	0PF1
fuehrerscheinklasse	0PF1
fuehrerscheinklassen	0PF1
fuehrungsspanne	0591
fuer	0931
fuhrerausweis	0PF1
fuhrerschein	0PF1
fuhrerschein(e	0PF1
fuhrerscheine	0PF1
fuhrerscheinklasse	0PF1
fuhrerscheinklassen	0PF1
fuhrungsspanne	0591
fulde navn	0RE1
full name	0<T1
fullfoert	08=1
fullfort	08=1
fullført	08=1
fullstaendigt namn	09Q1
fullstandigt namn	09Q1
fullständigt namn	09Q1
fullt nafn	0S@1
fullt navn	0RF1
funcao	0SA3
funcao no projeto	0SD1
funcao ou cargo ocupado	0<k1
funcio	0SE2
funcion	0SG3
funcion o cargo ocupado	0<j1
funciones	0151
funciones desempenadas	0151
funciones desempeñadas	0151
funciones principales	0151
funciones realizadas	0151
funciones y responsabilidades	0151
funciones y responsabilidades principales	0151
funcions	0181
funcions i responsabilitats	0181
funcions principals	0181
funció	0SE2
función	0SG3
función o cargo ocupado	0<j1
funcoes	06`1
funcoes desempenhadas	06`1
funcoes e responsabilidades	06`1
functia	0SJ1
functia actuala	0SK1
functia ocupata	0SJ1
functia sau postul ocupat	0SJ1
functie	0SL6
functie inhoud	0191
functie of beroep	09_1
functie-inhoud	0191
functiebenaming	09_1
functienaam	09_1
functieomschrijving	0191
functietitel	0SR2
function	0ST3
funcția	0SJ1
funcția actuală	0SK1
funcția ocupată	0SJ1
funcția sau postul ocupat	0SJ1
funcție	0SW2
fundacja	0SY1
fundator	0SZ1
funkce	0S[3
funkcia	0S^2
funkcija	0S`9
funkcijos	06f1
funkcja	0Si3
funksjon	0Sl2
funktion	0Sn7
funzione	0T53
função	0SA3
função no projeto	0SD1
função ou cargo ocupado	0<k1
funções	06`1
funções desempenhadas	06`1
funções e responsabilidades	06`1
fur	0931
furnizor	0T81
further details	01?1
further email addresses	0MC1
further information	01?1
further phone numbers	0T91
further websites	0T:1
fylke	0T;1
fylki	0T<1
fyrir	0T=1
fyrirtaeki	0T>1
fyrirtæki	0T>1
fächer	0Om3
fædd	0P91
fæddur	0P91
færdighed	0P;1
færni	0P<1
fæðingardagur	0P91
fæðingarstaður	0P:1
fæðingarár	0P91
félag	0Q61
fénykép	0Q:1
fón	0T?1
fón póca	0R=1
född	0Qf1
född den	0Qf1
född i	0Qg1
födelsedag	0Qf1
födelsedatum	0Qf1
födelseort	0Qg1
födelseår	0Qf1
för	09l1
för- och efternamn	09Q1
förening	0Qk1
företag	0Qm2
företagsbeskrivning	0Qo1
företagsnamn	05c1
författare	0R01
förlag	0R11
förnamn	0R21
förstaspråk	0R31
fødd	0T@1
fødestad	0Qh1
fødested	0Qi2
fødselsdag	0Oi2
fødselsdato	0Oi2
fødselsår	0Oi2
født	0Oi2
født den	0Oi2
født i	0Qi2
førerkort	0Ql1
førstegangstjeneste	0R41
førstespråk	0R51
führerausweis	0PF1
führerschein	0PF1
führerschein(e	0PF1
führerscheine	0PF1
führerscheinklasse	0PF1
führerscheinklassen	0PF1
führungsspanne	0591
für	0931
főbb eredmények	0LT1
főbb feladatok	0Q51
főbb pontok	0Qb1
főbb tevékenységek és feladatkörök	0Q51
főbb tárgyak	0Qc1
főbb tárgyak / gyakorlati képzés	0Qc1
főiskola	08H1
gade	0;<1
gads	0TA3
gairm	0TD1
gairm no post a bhi agat	0Q41
gairm nó post a bhí agat	0Q41
gaji yang diharapkan	0LM1
galardon	0TE1
galardón	0TE1
galimybe pradeti dirbti	0TF1
galimybė pradėti dirbti	0TF1
galiu pradeti	0TF1
galiu pradėti	0TF1
galvenais	0TG1
galvenie pienakumi	06\1
galvenie pienākumi	06\1
galvenie prieksmeti	0TH1
galvenie priekšmeti	0TH1
gano	0F31
gaol	0TI1
gata	0TJ2
gate	0;I1
gateadresse	0;I1
gatuadress	01^1
gatve	01Z1
gatvė	01Z1
geadresseerde	00=1
geb	0TL2
geb am	0TN1
geb datum	0TO1
geb. am	0TN1
geb.datum	0TO1
geboortedatum	0TO1
geboortedatum en -plaats	0TO1
geboortedatum en plaats	0TO1
geboortejaar	0TO1
geboorteplaats	0TP1
geboren	0TL2
geboren am	0TN1
geboren in	0TQ2
geboren op	0TO1
geboren te	0TP1
gebruikersnaam	0TS1
gebruikte technieken	0TT1
gebruikte technologieen	0TT1
gebruikte technologieën	0TT1
gebruikte tools	0TT1
geburtsdatum	0TN1
geburtsdatum ort	0TN1
geburtsdatum und -ort	0TN1
geburtsdatum und geburtsort	0TN1
geburtsdatum und ort	0TN1
geburtsdatum/-ort	0TN1
geburtsjahr	0TN1
geburtsland	0TU1
geburtsort	0TU1
geburtsort und -datum	0TN1
geburtsort und datum	0TN1
geburtsort und geburtsdatum	0TN1
geburtstag	0TN1
geburtstag und -ort	0TN1
geburtstag und ort	0TN1
gefid ut af	0TV1
gefið út af	0TV1
gegenstand	07:1
gehalt	0TW1
gehaltsvorstellung	0TW1
gehaltsvorstellungen	0TW1
gehaltswunsch	0TW1
geiri	0701
gelar	0TX2
geloof	0TZ1
gemeente	0T[1
gemeinde	0T\1
gemiddeld cijfer	0>d1
gemiddelde	0>d1
gen	0T]1
gender	0T^1
genel not ortalamasi	0F31
genel not ortalaması	0F31
genel ortalama	0F31
genere	0T_2
genero	0Ta2
generu	0Tc1
gennemsnit	0Td1
genre	0Te1
geo alt	0B_1
gepubliceerd	0Tf1
gepubliceerd in	0Tg1
gepubliceerd op	0Tf1
ger	0OM1
ger niveau	0OM1
ger niveaustufen	0OM1
ger-niveau	0OM1
ger-niveaustufen	0OM1
geraete	0L91
gerate	0L91
gereedschap	0TT1
gereedschappen	0TT1
gers	0Th1
geräte	0L91
gesamtnote	00V1
geschaeftsbereich	00b1
geschaeftszweig	0Ti1
geschaftsbereich	00b1
geschaftszweig	0Ti1
geschlecht	0Tj1
geschäftsbereich	00b1
geschäftszweig	0Ti1
geslacht	0Tk1
gesprach	03[1
gesprache	03[1
gespraech	03[1
gespraeche	03[1
gesprekken voeren	0Tl1
gespräch	03[1
gespräche	03[1
gestor	0>Y1
gesundheitszustand	09J1
getuigenis	00>1
getur hafid storf	0Tm1
getur hafið störf	0Tm1
gewenst salaris	0Tn1
gewenste baan	09^1
gewenste functie	09^1
gewenste locatie	0To1
gewenste regio	0To1
gewicht	09J1
gewuenschte position	02R1
gewuenschter arbeitsort	0:41
gewunschte position	02R1
gewunschter arbeitsort	0:41
gewünschte position	02R1
gewünschter arbeitsort	0:41
gezinssituatie	0;i1
ghaqda	0U01
ghi chu	0U11
ghi chú	0U11
ghodod	0U21
giai doan	0U31
giai quyet van de	0U41
giai thuong	0U51
giai đoạn	0U31
giao tiep	0U62
giao tiếp	0U62
giao vien huong dan	0U81
giay phep lai xe	08f1
gime	0U91
gimenes stavoklis	0U:1
gimes	0U91
gimimo data	0U91
gimimo metai	0U91
gimimo vieta	0U;1
gimtoji kalba	0U<1
gimtosios kalbos	0U<1
gimusi	0U91
gimė	0U91
gimęs	0U91
gioi thieu	0U=2
gioi thieu cong ty	0U?1
gioi thieu du an	0Ia1
gioi tinh	0U@1
giris	08m1
giris tarihi	08m1
giriş	08m1
giriş tarihi	08m1
giro	00m1
github repo	0HK1
given by	08C1
given name	0QZ1
given names	0QZ1
giáo viên hướng dẫn	0U81
giải quyết vấn đề	0U41
giải thưởng	0U51
giấy phép lái xe	08f1
giới thiệu	0U=2
giới thiệu công ty	0U?1
giới thiệu dự án	0Ia1
giới tính	0U@1
gjennomsnitt	0UA1
glaube	0UB1
glavne aktivnosti i odgovornosti	0UC1
glavne naloge	0EV1
glavne naloge in pristojnosti	0EV1
glavni poslovi i odgovornosti	0UC1
glavni predmeti	0UD3
glavni predmeti pridobljeno znanje in kompetence	0UG1
glavni predmeti stecene profesionalne vjestine	0UH1
glavni predmeti/pridobljeno znanje in kompetence	0UG1
glavni predmeti/stečene profesionalne vještine	0UH1
glavni zadaci	0In2
globe	0HK1
glowne dzialania i obowiazki	0Bm1
glowne obowiazki	0Bm1
glowne przedmioty	0UI1
glowne przedmioty umiejetnosci zawodowe	0UI1
glowne zadania	0Bm1
glowne zadania i obowiazki	0Bm1
gneas	0UJ1
gnothachtalacha	0K@1
gnéas	0UJ1
gnóthachtálacha	0K@1
go dti	0BS1
go dtí	0BS1
godina	0UK6
godina rodenja	0E;2
godina rođenja	0E;2
godina zavrsetka	0EE2
godina završetka	0EE2
godine	0UQ3
godine iskustva	0UT2
golongan darah	09Z1
gorev	0UV3
gorev tanimi	08o1
gorev unvan	0UY1
gorev unvani	0UY1
gorev ve sorumluluklar	08o1
gorev ve sorumluluklarim	08o1
gorevi	0UY1
gorevim	0UZ2
gorevler	08o1
gorevlerim	08o1
gorus	0U\1
govor	0U]3
govorna interakcija	0U`2
govorna produkcija	0Ub2
govorno sporazumevanje	0Ud1
govorno sporocanje	0Ue1
govorno sporočanje	0Ue1
gpa	0Uf7
graad	0Um1
grad	0Un;
grada	0V91
gradam	0Ib1
grade	0V:2
grade point average	0871
grado	0V<2
grado academico	0>?1
grado académico	0>?1
grado de dominio	0V>1
grads	0GI1
gradu	0GH1
graduacio	0Cc1
graduacion	0L31
graduació	0Cc1
graduación	0L31
graduation	0@\1
graduation date	0@\1
graduation project	08S1
grau	0V?2
grau academico	0FA1
grau académico	0FA1
grau acadêmico	0FA1
grau de dominio	0VA1
grau de domínio	0VA1
grau de escolaridade	0Nm1
greeting	0VB1
groesse	09J1
groesste erfolge	09j1
grosse	09J1
grosste erfolge	09j1
group	0VC2
grund des wechsels	07@1
grundwehrdienst	0;h1
grussformel	0VE1
grußformel	0VE1
grád	0VF1
gráða	0V91
größe	09J1
größte erfolge	09j1
grāds	0GI1
gsm	0VG9
gurnal	0VP1
guthan	0T?1
guthan poca	0R=1
guthán	0T?1
guthán póca	0R=1
guvenlik	0VQ1
gyvenamoji vieta	0VR3
gyvenamosios vietos adresas	01Z1
gènere	0VU1
género	0Ta2
gênero	0VV1
görev	0UV3
görev tanımı	08o1
görev unvanı	0UY1
görev ve sorumluluklar	08o1
görev ve sorumluluklarım	08o1
görev/unvan	0UY1
görevi	0UY1
görevim	0UZ2
görevler	08o1
görevlerim	08o1
görüş	0U\1
güvenlik	0VQ1
għaqda	0U01
għodod	0U21
główne działania i obowiązki	0Bm1
główne obowiązki	0Bm1
główne przedmioty	0UI1
główne przedmioty/umiejętności zawodowe	0UI1
główne zadania	0Bm1
główne zadania i obowiązki	0Bm1
h p	0VW1
h.p	0VW1
habilidades	0@W2
habilitacao	0VX3
habilitacoes literarias	0Nm1
habilitats	0L81
habilitação	0VX3
habilitações literárias	0Nm1
habite a	0@01
habite à	0@01
habla	0<\1
hablado	0<\1
hablar	0<\1
haettava tehtaevae	03P1
haettava tehtava	03P1
haettava tehtävä	03P1
haettu tehtaevae	03P1
haettu tehtava	03P1
haettu tehtävä	03P1
hakkimda	0131
hakkımda	0131
hallas utani ertes	0V[1
hallott szoveg ertese	0V[1
hallott szöveg értése	0V[1
hallás utáni értés	0V[1
halozat	0V\1
handle	0V]1
handledare	0>X1
handphone	0V^1
handy	0V_1
handynummer	0V_1
hapunktar	0V`1
haridusasutus	0Va1
haridustase	0Vb2
hasil	0Vd1
hasil kerja	0Vd1
haskoli	0Ve1
hasta	0L31
hasznalt technologiak	0O?1
használt technológiák	0O?1
hauptaufgaben	05]1
hauptfach	0771
hauptfacher	0Vf1
hauptfacher berufliche fahigkeiten	0Vf1
hauptfaecher	0Vf1
hauptfaecher/berufliche faehigkeiten	0Vf1
hauptfächer	0Vf1
hauptfächer/berufliche fähigkeiten	0Vf1
haupttaetigkeiten	05]1
haupttatigkeiten	05]1
hauptteil	0Vg1
haupttätigkeiten	05]1
he dao tao	08R1
headcount	0@S1
headline	0B`1
health	0Vh1
health status	0Vh1
hedeflenen pozisyon	0911
height	0Vh1
height and weight	0Vh1
heimasida	0Vi1
heimasimi	0Vj1
heimasími	0Vj1
heimasíða	0Vi1
heimatort	0Vk2
heimeside	0Vm1
heimilisfang	0Vn1
heiti	0S@1
helstu atridi	0V`1
helstu atriði	0V`1
helstu verkefni	00c1
helstu verkefni og abyrgd	00c1
helstu verkefni og ábyrgð	00c1
hely	0Vo1
helyseg	0Vo1
helyszin	0Vo1
helyszín	0Vo1
helység	0Vo1
hemadress	01^1
hemort	0W01
hemsida	0W11
hemtelefon	0W21
henkiloestoe	02X1
henkiloestoen maeaerae	02X1
henkilosto	02X1
henkiloston maara	02X1
henkilöstö	02X1
henkilöstön määrä	02X1
herausgeber	0W32
herkunft	0;e1
herkunftsort	0;e1
herramientas	05G1
herramientas utilizadas	05G1
hesap	0W51
high school	00f1
highest degree	0Kf1
highest qualification	0Kf1
highlights	0P21
hijos	0W61
hilfsmittel	0L91
hingga	0W71
hinh anh	03n1
hinh thuc lam viec	0W81
hinne	0W91
hintergrund	07:1
hitap	0W:1
hjemmeadresse	0W;2
hjemmeside	0W=2
hjuskaparstada	0Q\1
hjúskaparstaða	0Q\1
hlavne body	0W?1
hlavne cinnosti	0W@1
hlavne cinnosti a zodpovednost	0W@1
hlavne predmety	0WA1
hlavni body	0WB1
hlavni cinnosti	0WC1
hlavni napln prace	0WC1
hlavni pracovni napln a oblasti odpovednosti	0WC1
hlavni predmety	0WD1
hlavni ukoly	0WC1
hlavni uspechy	0I31
hlavné body	0W?1
hlavné predmety	0WA1
hlavné činnosti	0W@1
hlavné činnosti a zodpovednosť	0W@1
hlavní body	0WB1
hlavní náplň práce	0WC1
hlavní pracovní náplň a oblasti odpovědnosti	0WC1
hlavní předměty	0WD1
hlavní úkoly	0WC1
hlavní úspěchy	0I31
hlavní činnosti	0WC1
hledana pozice	0WE1
hledaná pozice	0WE1
hlekkur	0Vi1
hlustun	0WF1
hlutverk	0WG3
hlutverk i verkefni	0WJ1
hlutverk í verkefni	0WJ1
ho	0WK1
ho so	0U11
ho so truc tuyen	0WL1
ho ten	0WM1
ho va ten	0WM1
hobbies	01?1
hoc vi	08R1
hochschule	02N1
hochster abschluss	0WN1
hochster bildungsabschluss	0WN1
hodnoceni	0WO1
hodnocení	0WO1
hodnotenie	0WP1
hoechster abschluss	0WN1
hoechster bildungsabschluss	0WN1
hoegskola	0WQ1
hoegskole	0WR1
hoegskolepoaeng	0WS1
hoegsta utbildning	0WT1
hoehepunkte	09k1
hoejdepunkter	0WU1
hoejdpunkter	0WV1
hoejeste uddannelse	0WW1
hoeren	0WX1
hoerfoerstaaelse	0WY1
hoerverstehen	0WX1
hoeydepunkter	0WZ1
hoeyeste utdanning	0W[1
hofundar	0W\1
hofundur	0W\1
hogeschool	0W]1
hogskola	0WQ1
hogskole	0WR1
hogskolepoang	0WS1
hogsta utbildning	0WT1
hohepunkte	09k1
hoi	0W^1
hoi thoai	0W_1
hojdepunkter	0WU1
hojdpunkter	0WV1
hojeste uddannelse	0WW1
holqien ta' kontenut	0W`1
home address	01@1
home page	0HK1
home phone	0<O1
home town	0Wa2
homepage	0Wc4
hometown	0Wg1
hon nhan	0Wh1
honlap	0Wi1
honorific	0Wj1
honors	0871
honours	0871
hoofdtaken	0191
hoofdvak	0251
hoofdvakken	09M1
hoogst genoten opleiding	0Wk1
hoogste opleiding	0Wk1
hoogtepunten	09L1
hop thu	0FX1
horen	0WX1
horforstaelse	0WY1
horverstehen	0WX1
hovedfag	0Wl3
hovedopgave	01o1
hovedopgaver	05a1
hovedopgaver og ansvarsomraader	05a1
hovedopgaver og ansvarsomrader	05a1
hovedopgaver og ansvarsområder	05a1
hovedoppgave	08T1
hovedoppgaver	05X1
hovedpunkter	0Wo2
hovorenie	0X11
hoydepunkter	0WZ1
hoyeste utdanning	0W[1
hp	0X25
hubungan	0X71
hugbunadur	0X81
hugbúnaður	0X81
huidige functie	09^1
huidige status	0X91
hulpmiddelen	0TT1
huom	0X:1
huomautus	0X:1
huvudaemne	01i1
huvudaemnen	01j1
huvudamne	01i1
huvudamnen	01j1
huvudsakliga aemnen	01j1
huvudsakliga amnen	01j1
huvudsakliga arbetsuppgifter	04e1
huvudsakliga arbetsuppgifter och ansvarsomraaden	04e1
huvudsakliga arbetsuppgifter och ansvarsomraden	04e1
huvudsakliga arbetsuppgifter och ansvarsområden	04e1
huvudsakliga ämnen	01j1
huvuduppgifter	04e1
huvudämne	01i1
huvudämnen	01j1
hálózat	0V\1
hápunktar	0V`1
háskóli	0Ve1
hình thức làm việc	0W81
hình ảnh	03n1
hôn nhân	0Wh1
höchster abschluss	0WN1
höchster bildungsabschluss	0WN1
höfundar	0W\1
höfundur	0W\1
högskola	0WQ1
högskolepoäng	0WS1
högsta utbildning	0WT1
höhepunkte	09k1
höjdpunkter	0WV1
hören	0WX1
hörförståelse	0WY1
hörverstehen	0WX1
høgskole	0WR1
højdepunkter	0WU1
højeste uddannelse	0WW1
høydepunkter	0WZ1
høyeste utdanning	0W[1
hệ đào tạo	08R1
họ	0WK1
họ tên	0WM1
họ và tên	0WM1
học vị	08R1
hồ sơ	0U11
hồ sơ trực tuyến	0WL1
hội	0W^1
hội thoại	0W_1
hộp thư	0FX1
icerik	0121
icerik olusturma	0X;1
id	0X<4
id number	0X@1
idade	0XA1
idegen nyelv	0XB1
identifiant	0XC1
identity card	0X@1
identity number	0X@1
idioma	0XD3
idioma materno	0XG1
idioma nativo	0XH1
idioma(s) materno(s	0XG1
idiomas	0XI2
idiomas maternos	0XG1
idiomes	0XK1
idirghniomhu cainte	0@A1
idirghníomhú cainte	0@A1
ido	0OR1
idoszak	0OR1
idotartam	0OR1
idotartam ( tol ig	0OR1
idő	0OR1
időszak	0OR1
időtartam	0OR1
időtartam (-tól -ig	0OR1
ieguta kvalifikacija	0GI1
iegutais grads	0GI1
iegūtais grāds	0GI1
iegūtā kvalifikācija	0GI1
iela	01[1
ienemamais amats	0XL1
iestade	0XM3
iestāde	0XM3
ieņemamais amats	0XL1
igudziai	0XP1
igyta kvalifikacija	0XQ1
ihr name	0XR1
ijazah	0XS1
ika	0XT1
ikae	0XT1
ikamet	0XU1
ikamet adresi	01]1
ikamet ettigi sehir	0XU1
ikamet ettiği şehir	0XU1
ikamet yeri	0XV2
ikametgah	0XX3
ikametgah adresi	01]1
ikametgâh	0XU1
iki	08]1
ikä	0XT1
il	0XU1
il mio ruolo	0X[1
ilce	0X\2
iletisim	0X^2
iletişim	0X^2
ilgili dersler	02g1
ilk ad	0X`1
ilsien matern	0Xa1
ilçe	0X\2
image	0841
imagem	0Xb1
imagen	0S21
imatge	0Xc1
ime	0Xd3
ime i adresa poslodavca	0Xg1
ime i prezime	0Xh2
ime i vrsta organizacije pruzatelja obrazovanja i osposobljavanja	0Xj1
ime i vrsta organizacije pružatelja obrazovanja i osposobljavanja	0Xj1
ime in priimek	0Xk1
imejl	0Xl1
imejl adresa	0Xl1
imie	0Xm1
imie i nazwisko	0Xn1
imiona	0Xm1
imię	0Xm1
imię i nazwisko	0Xn1
immagine	0Xo1
imone	0Y02
impact	00g1
impjegatur	0Y21
impjieg mixtieq	0Y31
impresa	0DO1
in	0Y42
in bezit van rijbewijs	0Y61
in breve	0Y71
in dienst	09B1
in evidenza	0Y81
incarichi	06k1
incarico	0Y92
inceput	0Cd1
incorporacio	0Gd1
incorporacion	0G_1
incorporació	0Gd1
incorporación	0G_1
indeks prestasi	0Y;1
indhold	0Y<1
indir	08X1
indirizz	0Y=1
indirizz elettroniku	0Y>1
indirizzi email ohra	0Y?1
indirizzi email oħra	0Y?1
indirizzo	0Y@2
indirizzo di posta elettronica	0YB1
indirizzo di residenza	0YC1
indirizzo di studio	03I1
indirizzo e mail	0YB1
indirizzo e-mail	0YB1
indirizzo email	0YB1
indirizzo(i	0YC1
industri	0:E1
industria	0YD4
industrie	0YH4
industrija	0YL3
industry	0;O1
indústria	0YO2
ine	0C=1
informacijas apstrade	0YQ1
informacijos pateikimas zodziu	0YR1
informacijos pateikimas žodžiu	0YR1
informacijos tvarkymas	0YS1
informaciofeldolgozas	0YT1
informasi lain	0YU1
informasjonsbehandling	0YV1
informatieverwerking	0YW1
information	0YX1
information and data literacy	0YX1
information processing	0YX1
informationsbehandling	0YY2
informationsverarbeitung	0DB1
informazioni sull'azienda	06l1
információfeldolgozás	0YT1
informācijas apstrāde	0YQ1
ingreso	0@B1
ingresso	01D1
inhalt	07:1
inhalte	0Y[2
inhoud	09f1
inici	0Ca1
inicio	0F<2
inicio imediato	0Ga1
inizio	0C11
inne	0HG1
inne adresy e mail	0Y]1
inne adresy e-mail	0Y]1
inne informacje	0HG1
inne strony	0Y^1
inne telefony	0Y_1
innehaall	08c1
innehall	08c1
innehåll	08c1
innhold	0Y`1
innholdsproduksjon	0Ya1
inquadramento	0Yb1
inriktning	01i1
inscne	0UJ1
insegnamenti	0A[1
instansi	0Yc2
instantie	0201
instelling	0Ye3
institiuid	0@<1
institiúid	0@<1
instituce	0Yh3
institucia	0Yk2
institucio	0Ym3
institucion	0Z03
institucion educativa	00d1
institució	0Ym3
institución	0Z03
institución educativa	00d1
instituicao	0Z34
instituicao de ensino	0@?1
instituicao emissora	0N41
instituição	0Z34
instituição de ensino	0@?1
instituição emissora	0N41
institusi	0Z71
institusjon	0Z82
institut	0Z:4
institute	00f1
institutia	0Z>2
institutie	0Z@3
institutie de invatamant	0T81
institutie emitenta	0LV1
institution	0ZC=
instituto	0@=2
instituut	0W]1
instituția	0Z>2
instituție	0Z@3
instituție de învățământ	0T81
instituție emitentă	0LV1
instrumente	0@Z1
instruments	0;f1
instytucja	0ZP4
intelegere orala	06;1
intelegere scrisa	0?B1
intelegere: ascultare	06;1
intelegere: citire	0?B1
interacao oral	0Ao1
interaccao oral	0Ao1
interaccio oral	0An1
interaccion oral	0B11
interacció oral	0An1
interacción oral	0B11
interactie	0Tl1
interaction	0ZT1
interaction orale	0ZU1
interactiune orala	0B21
interacção oral	0Ao1
interacțiune orală	0B21
interakcja ustna	0ZV1
interaksi lisan	0ZW1
interazione	0B51
interazione orale	0B51
interazzjoni orali	0ZX1
interação oral	0Ao1
intercambios	0Ob1
intercâmbios	0Ob1
internet	0ZY2
internet sitesi	08X1
internet stranica	0Z[1
internetadresse	0Z\1
interneto svetaine	0Z]1
interneto svetainė	0Z]1
internetseite	0Z\1
internetska stranica	0Z^1
intezmeny	0Z_2
intitule	0Za2
intitule du certificat ou diplome delivre	0>J1
intitule du poste	0Zc2
intitulé	0Za2
intitulé du certificat ou diplôme délivré	0>J1
intitulé du poste	0Zc2
introduction	0Ze3
intézmény	0Z_2
iné	0C=1
início	01D1
início imediato	0Ga1
inštitúcia	0Yk2
iparag	0281
iparág	0281
ipk	0Y;1
ipk nilai	0Y;1
ipk/nilai	0Y;1
ipprocessar tal informazzjoni	0Zh1
ipproċessar tal-informazzjoni	0Zh1
ippubblikat	0Cl1
ippubblikat minn	0VP1
ira	0?Z1
irankiai	0XP1
iranyitoszam	0Zi1
iranyitoszam es varos	0Zj1
iranyitoszam telepules	0Zj1
iras	0Zk1
iraskeszseg	0Zk1
iris	0R71
irtisanomisaika	02n1
irányítószám	0Zi1
irányítószám és város	0Zj1
irányítószám, település	0Zj1
is alani	0M\1
is tanimi	08o1
is tanimim	08o1
is unvani	0UY1
is veren	0Zl1
is veya sektor turu	0M\1
is yeri	0QW1
isced f	0Q@1
isced fields	0Q@1
isced-f	0Q@1
isdave	0Zm1
isdavejas	0Zm1
isdavimo data	0Zn1
isdavusi institucija	0Zm1
isduota	0Zn1
ise baslama tarihi	08n1
iseloomustus	0Zo1
isem	0[01
isem proprju	0[11
isem shih	0[01
isem sħiħ	0[01
isem u indirizz ta' min jimpjega	0Y21
isem u kunjom	0[01
isi	0FD1
isim	01>1
isim soyisim	01>1
iskola	08H1
iskolai vegzettseg	0[21
iskolai végzettség	0[21
iskustvo	0UT2
issilavinimas	0XQ1
issue date	08@1
issued	08@1
issued by	07F1
issuer	08A2
issuing authority	07F1
issuing body	07F1
issuing organisation	07F1
issuing organization	07F1
istaiga	0[33
istaknuto	0[62
istenen pozisyon	0911
istihdam turu	0<J1
istihdam türü	0<J1
istituto	06]1
istituto di istruzione	06]1
istituto di istruzione o formazione	06]1
istituzione	0[83
istituzzjoni	0[;1
isveren	0[<2
isverenin adi ve adresi	0QW1
isyeri	0QW1
iteike	05=1
ivertinimas	08d1
izdajatelj	0[>1
izdal	0[>1
izdala	0[?3
izdao	0[B2
izdavac	0[D2
izdavalac	0[F1
izdavatelj	0[G1
izdavatelj certifikata	0[G1
izdavač	0[D2
izdevejs	0[H1
izdevnieciba	0[I1
izdevniecība	0[I1
izdevējs	0[H1
izglitibas iestade	0741
izglitibas jomas (isced f	0[J1
izglitibas limenis	0GI1
izglītības iestāde	0741
izglītības jomas (isced-f	0[J1
izglītības līmenis	0GI1
izmantotas tehnologijas	06i1
izmantotās tehnoloģijas	06i1
izobrazba	0[K1
izobrazevalna ustanova	0PY1
izobraževalna ustanova	0PY1
izsniedza	0[H1
izsniedzejs	0[H1
izsniedzējs	0[H1
izsniegts	0[L1
izvajalec	0PY1
içerik	0121
içerik oluşturma	0X;1
iş alanı	0M\1
iş tanımı	08o1
iş tanımım	08o1
iş unvanı	0UY1
iş veren	0Zl1
iş veya sektör türü	0M\1
iş yeri	0QW1
işe başlama tarihi	08n1
işveren	0[<2
işverenin adı ve adresi	0QW1
işyeri	0QW1
išdavimo data	0Zn1
išdavusi institucija	0Zm1
išdavė	0Zm1
išdavėjas	0Zm1
išduota	0Zn1
išsilavinimas	0XQ1
jaar	0[M4
jaar oud	0[Q1
jabatan	0[R2
jabatan saat ini	0[T1
jabatan terakhir	0[U1
jaemfoerelsetal	0:31
jaerjestaejae	0[V2
jaerjestoe	0[X1
jahr	0[Y3
jahre	0[\2
jahre alt	0331
jahre berufserfahrung	09c1
jahre erfahrung	09c1
jahrgang	0TN1
jalan	02Y1
jamforelsetal	0:31
jaren	0C^1
jaren ervaring	00@1
jaringan	0[^1
jarjestaja	0[V2
jarjesto	0[X1
jarmuvezetoi engedely	0[_1
jarmuvezetoi engedely(ek	0[_1
jazyk	0[`2
jazykova uroven	0[b2
jazykove certifikaty	0>R2
jazykove skusenosti	0[d1
jazykove zkusenosti	0[e1
jazyková úroveň	0[b2
jazykové certifikáty	0>R2
jazykové skúsenosti	0[d1
jazykové zkušenosti	0[e1
jazyky	0[`2
jefe directo	0GP1
jefe inmediato	0GP1
jelleg	0[f1
jenis	0[g1
jenis kelamin	0[h1
jenis pekerjaan	0[i1
jenis proyek	0[g1
jenis usaha	0:E1
jenjang	0XS1
jenjang pendidikan	0XS1
jezici	0[j2
jezicka iskustva	0[l1
jezicki sertifikati	0[m1
jezicna iskustva	0[n1
jezicni certifikati	0[o1
jezik	0\03
jeziki	0\31
jezikovne izkusnje	0\41
jezikovne izkušnje	0\41
jezikovni certifikati	0\51
jezička iskustva	0[l1
jezički sertifikati	0[m1
jezična iskustva	0[n1
jezični certifikati	0[o1
jezyk	0\61
jezyk obcy	0\61
jezyk ojczysty	0\71
jezyk(i) ojczysty(e	0\71
jezyki	0\82
jezyki ojczyste	0\71
jmbg	0\:2
jmeno	0=l1
jmeno a adresa zamestnavatele	0\<1
jmeno a prijmeni	0=l1
jméno	0=l1
jméno a adresa zaměstnavatele	0\<1
jméno a příjmení	0=l1
job	0\=2
job description	0Am1
job duties	0Am1
job position	0FB1
job responsibilities	0Am1
job role	0FB1
job status	0Bb1
job title	0\?2
job type	0Ag1
jobb	0\A1
jobdesk	0FE1
jobtitel	0\B2
jogositvany	0[_1
jogosítvány	0[_1
jornada	0\D2
journal	0A32
judet	0\F1
judetul	0\F1
județ	0\F1
județul	0\F1
judul	0\G1
judul skripsi	0G\1
judul tesis	0G\1
judul tugas akhir	0G\1
juhiload	0\H1
juhiluba	0\H1
juhtimisoigus	0\H1
juhtimisõigus	0\H1
julkaisija	0\I1
julkaistu	0\J1
julkaistu lehdessa	0\I1
julkaistu lehdessae	0\I1
julkaistu lehdessä	0\I1
julkaisupaeivae	0\J1
julkaisupaiva	0\J1
julkaisupäivä	0\J1
julkaisuvuosi	0\J1
jumlah anggota tim	0\K1
jumlah karyawan	0\K1
jumlah sks	0\L1
jurnal	0Gn1
jurusan	0:D1
jusqu'a	0721
jusqu'à	0721
járművezetői engedély	0[_1
járművezetői engedély(ek	0[_1
jämförelsetal	0:31
järjestäjä	0[V2
järjestö	0[X1
język	0\61
język obcy	0\61
język ojczysty	0\71
język(i) ojczysty(e	0\71
języki	0\82
języki ojczyste	0\71
kabupaten	0\M1
kaennykkae	0\N1
kaeytetyt teknologiat	06@1
kaeyttaejaenimi	0\O1
kaeyttaejaetunnus	0\O1
kaitsevaeteenistus	02K1
kaitseväeteenistus	02K1
kalba	0\P1
kalbejimas	0YR1
kalbos	0\P1
kalbos lygis	0\Q1
kalbėjimas	0YR1
kampus	0Z71
kan tiltraede	0\R1
kan tiltre	0\S1
kan tiltræde	0\R1
kandidatuppsats	0HL1
kannykka	0\N1
kansalaisuus	0\T1
kansallisuus	0\T1
kanton	0;g1
kantor	0\U1
kapcsolat	0\V1
kapsam	0121
kar	0\W1
karakter	0\X2
karaktergennemsnit	0Td1
karaktersnitt	0UA1
kariga	0\Z1
karine tarnyba	0\[1
karinė tarnyba	0\[1
karsilikli konusma	0\\1
karşılıklı konuşma	0\\1
kasutatud tehnoloogiad	0\]1
kata kunci	02]1
kategori	0\^3
kategorie	0\a1
katonai szolgalat	0\b1
katonai szolgálat	0\b1
katonasag	0\b1
katonaság	0\b1
katuosoite	0\c1
kaupunki	06V1
kaynak kod	08X1
kaytetyt teknologiat	06@1
kayttajanimi	0\O1
kayttajatunnus	0\O1
kazanilan niteligin adi	0L21
kazanimlar	08g1
kazanılan niteliğin adı	0L21
kazanımlar	08g1
keamanan	0\d1
kebangsaan	0\e1
keel	0\f1
keeled	0\f1
keeleoskuse tase	0\g1
kefasihan	0\h1
kelamin	0[h1
kelliem	0\i1
kelt	0\j1
kelulusan	0W71
kemampuan	0\k2
kendskab	0\m2
kenninafn	0Kn1
kennitala	0P91
kenntnisse	0\o3
kenntnisstand	0]22
kent	0XU1
kep	0Q:1
kepemilikan sim	0]41
kepesites	0R91
kepzes	0]52
kepzes szintje	0R91
kepzettseg	0R91
keresett pozicio	0:01
keresett pozíció	0:01
keresztnev	0]71
keresztnevek	0]71
keresztnév	0]71
kernpunten	09L1
kesehatan	09Z1
keskeiset aineet	02A1
keskeiset opinnot	02A1
keskeiset saavutukset	0]81
keskeiset tehtaevaet	0]91
keskeiset tehtavat	0]91
keskeiset tehtävät	0]91
keskiarvo	0681
keskmine hinne	0W91
keskustelu	0]:1
kesto	02I1
kestus	01f1
keszsegek	0O?1
ket qua	0];1
ket qua dat duoc	0];1
ket thuc	0E]1
keterampilan	02]1
keterangan	0FD1
ketersediaan	0]<1
kewarganegaraan	0\e1
key accomplishments	00g1
key achievements	00g1
key courses	0B71
key highlights	0P21
key modules	0B71
key points	0P21
key responsibilities	0Am1
key results	00g1
key skills	0;f1
key tasks	0Am1
keywords	0;f1
kezdes	09N1
kezdesi idopont	0Q91
kezdet	09N1
kezdete	09N1
kezdo datum	09N1
kezdés	09N1
kezdési időpont	0Q91
kezdő dátum	09N1
khac	0]=1
khach hang	0Ho1
khoa	0>_1
khoa hoc	0<B1
khoa luan	0EM1
khoang thoi gian	0U31
khoảng thời gian	0U31
khu vuc	0FY1
khu vực	0FY1
khác	0]=1
khách hàng	0Ho1
khóa học	0<B1
khóa luận	0EM1
kiado	0R:1
kiadta	0]>1
kiadó	0R:1
kiallito	0]>1
kiallitotta	0]>1
kiallitva	0\j1
kibocsato	0]>1
kibocsátó	0]>1
kielet	0]?1
kieli	0]?1
kielikokemus	0]@1
kielitaidon taso	0]A1
kielitaito	0]A1
kielitodistukset	0]B1
kielitutkinnot	0]B1
kiemelesek	0Qb1
kiemelések	0Qb1
kierunek	0J21
kierunek studiow	0J21
kierunek studiów	0J21
kilepes	09>1
kilo	0;J1
kilépés	09>1
kimlik no	0]C1
kind	0=G1
kind of experience	0]D1
kinder	0P_1
kinh nghiem	0]E1
kinh nghiệm	0]E1
kirjallinen	0]F1
kirjastus	02H1
kirjeldus	0]G1
kirjoittaja	0]H1
kirjoittajat	0]H1
kirjoittaminen	0]F1
kirjutamine	0]I1
kisbiet	0]J1
kisisel web sitesi	08X1
kita	0]K1
kitba	0]L1
kiti duomenys	0]K1
kiti el pasto adresai	0]M1
kiti el. pašto adresai	0]M1
kiti telefono numeriai	0]N1
kitos svetaines	0]O1
kitos svetainės	0]O1
kiállította	0]>1
kiállítva	0\j1
kiállító	0]>1
kişisel web sitesi	08X1
kjoenn	0]P1
kjonn	0]P1
kjønn	0]P1
klant	0]Q1
klausisanas	0]R1
klausymas	0]S1
klausīšanās	0]R1
klicova slova	0I@1
klicove body	0WB1
kliem ewlieni	0U21
klien	0]T1
klient	0]U4
klientas	0]Y1
klients	0]Z1
klijent	0][3
kljucne besede	0]^1
kljucne reci	0]_1
kljucne rijeci	0]`1
kljucne tacke	0]a1
kljucne tocke	0]b2
ključne besede	0]^1
ključne reči	0]_1
ključne riječi	0]`1
ključne tačke	0]a1
ključne točke	0]b2
klucove body	0W?1
klucove slova	0]d1
kluczowe punkty	0]e1
klíčová slova	0I@1
klíčové body	0WB1
koautoren	07W1
koautori	0]f1
kod i miasto	0]g1
kod miasto	0]g1
kod pocztowy	0]h1
kod pocztowy i miejscowosc	0]g1
kod pocztowy i miejscowość	0]g1
kod pocztowy miasto	0]g1
kod pocztowy, miasto	0]g1
kod/miasto	0]g1
kodakondsus	0]i1
kode pos	0]j1
kodici postali	0]k1
kodiċi postali	0]k1
koduleht	0]l1
kodune aadress	00;1
koen	0]m2
koerekort	0]o1
koerkort	08Q1
koerkortsbehoerighet	08Q1
kohokohdat	0^01
koht	06W1
kohustused	0^11
kokemus	0^21
kokemusvuodet	0^21
kokkuvote	0^31
kokkuvõte	0^31
koko nimi	0OK1
kolegiji	0UH1
kom	0^41
komanda	0^52
komandas lielums	0CE1
komandos dydis	0CG1
kommun	0W01
kommune	0^72
kommunikacio	0^91
kommunikasjon	0^:1
kommunikation	0^;3
kommunikáció	0^91
komorka	0^41
kompanija	0^>2
kompetencer	0501
kompetenser	04n1
kompetenza	0^@1
kompetenzstufe	07>1
komunikace	0^A1
komunikacia	0^B1
komunikacija	0^C3
komunikacja	0^F1
komunikasi	0^G1
komunikazzjoni	0^H1
komunikácia	0^B1
komórka	0^41
kon	0]m2
konec	0^I2
konference	0^K1
konferencja	0Bl1
konferenz	0Ng1
konfession	0UB1
koniec	0^L2
konsentrasi	0:D1
konta	0^N1
kontak	0^O1
kontakt	0^P2
kontakt telefon	0;Z2
kontaktinis telefonas	0^R1
kontaktna adresa	01R1
kontaktni adresa	01S1
kontaktni telefon	0^S1
kontaktná adresa	01R1
kontaktní adresa	01S1
kontakttalrunis	0^T1
kontakttālrunis	0^T1
kontekst	0^U1
konten	0^V1
konto	0^W5
konum	0XV2
konusma	0^\1
konuşma	0^\1
konverzace	0^]1
konverzacia	0^^1
konverzácia	0^^1
konwersacja	0ZV1
konzulens	0Q71
kool	0Va1
koolitaja	0Va1
koolitusasutus	0Va1
kopsavilkums	0^_1
kor	0LU1
korekort	0]o1
koriscene tehnologije	0]_1
korisnicko ime	0^`2
korisničko ime	0^`2
koristene tehnologije	0]`1
korištene tehnologije	0]`1
korišćene tehnologije	0]_1
korkeakoulu	0^b1
korkein koulutus	0^c1
korkort	08Q1
korkortsbehorighet	08Q1
korsijiet	0^d1
kota	0^e2
kota domisili	0\M1
kotikunta	06V1
kotiosoite	0\c1
kotipaikka	06T2
kotisivu	0^g1
kotisivut	0^g1
koulu	0^b1
koulutuksen jaerjestaejae	0^b1
koulutuksen jaerjestaejaen nimi ja tyyppi	0^b1
koulutuksen jarjestaja	0^b1
koulutuksen jarjestajan nimi ja tyyppi	0^b1
koulutuksen järjestäjä	0^b1
koulutuksen järjestäjän nimi ja tyyppi	0^b1
koulutus	0671
koulutusala	02?1
koulutusalat (isced f	0^h1
koulutusalat (isced-f	0^h1
koulutuslaitos	0^b1
koulutusohjelma	02?1
koulutustaso	0^c1
kozossegi media	0^i1
kp	0^j1
kraad	0^k1
kraj	0^l7
kraj dela	0_31
kraj rojstva	0_41
krajina	0_51
kredi	02Q1
krediler	02Q1
kredit	0_61
kreditai	0_71
kreditek	0_61
krediti	0_81
kreditne tocke	0_91
kreditne točke	0_91
kreditpunkte	0_:1
kreditpunkti	0^j1
kredity	0_;2
kredītpunkti	0^j1
krestni jmena	0_=1
krestni jmeno	0_=1
krstne mena	0_>1
krstne meno	0_>1
krstné meno	0_>1
krstné mená	0_>1
kryptis	0PZ1
ktp	0_?1
kualifikasi	0XS1
kuendigungsfrist	0L?1
kuendigungsgrund	07@1
kulcsszavak	0O?1
kullandigim programlar	03^1
kullandigim teknolojiler	03^1
kullandığım programlar	03^1
kullandığım teknolojiler	03^1
kullanici adi	0W51
kullanilan araclar	03^1
kullanilan diller	03^1
kullanilan programlar	03^1
kullanilan teknolojiler	03^1
kullanıcı adı	0W51
kullanılan araçlar	03^1
kullanılan diller	03^1
kullanılan programlar	03^1
kullanılan teknolojiler	03^1
kullegg	0[;1
kulleġġ	0[;1
kumpanija	0Y21
kund	09l1
kunde	0_@3
kunden	0931
kundigungsfrist	0L?1
kundigungsgrund	07@1
kuni	0_C1
kunjom	0_D1
kunjom / isem	0[01
kunjom isem	0[01
kunnatta	0P<1
kunnattustig	0_E1
kunnskaper	0Q;1
kunnátta	0P<1
kunnáttustig	0_E1
kunskaper	0_F1
kunskapsniva	0_G2
kunskapsnivaa	0_G2
kunskapsnivå	0_G2
kunta	06V1
kurs	0MN1
kursai	0C?1
kursarrangoer	0WR1
kursarrangor	0WR1
kursarrangør	0WR1
kurse	0Vf1
kurser	0_I2
kursevi	0_K1
kursi	0TH1
kurslar	02g1
kurssit	02A1
kursus	0_L1
kursused	02@1
kursusudbyder	0_M1
kursy	0UI1
kurulus	0_N2
kuruluş	0_N2
kurum	0_P5
kurzbeschreibung	0_U2
kurzbeschreibung der firma	0;T1
kurzprofil	0441
kurzusok	0Qc1
kurzy	0_W2
kustantaja	0\I1
kutsumanimi	0OL1
kuulamine	0_Y1
kuullun ymmaertaeminen	0_Z1
kuullun ymmartaminen	0_Z1
kuullun ymmärtäminen	0_Z1
kuunteleminen	0_Z1
kuuntelu	0_Z1
kuupaev	0_[2
kuupaevad	01f1
kuupäev	0_[2
kuupäevad	01f1
kuva	0_]1
kuvaus	0_^1
kvalifikace	0I21
kvalifikacia	0I51
kvalifikacija	0__4
kvalifikacinis laipsnis	0XQ1
kvalifikasjon	0_c1
kvalifikasjonens betegnelse	0_c1
kvalifikationens benaemning	0OS1
kvalifikationens benamning	0OS1
kvalifikationens benämning	0OS1
kvalifikationens betegnelse	0_d1
kvalifikácia	0I51
kvalifikācija	0GI1
kwalificatie	0Um1
kwalificatie of diploma	0Um1
kwalifika	0_e1
ky nang	0A:1
ky thuat	0A:1
kyn	0_f1
kännykkä	0\N1
käytetyt teknologiat	06@1
käyttäjänimi	0\O1
käyttäjätunnus	0\O1
kép	0Q:1
képesítés	0R91
képzettség	0R91
képzés	0]52
képzés szintje	0R91
készségek	0O?1
kön	0_g1
körkort	08Q1
körkortsbehörighet	08Q1
közösségi média	0^i1
køn	0_h1
kørekort	0]o1
kündigungsfrist	0L?1
kündigungsgrund	07@1
kľúčové body	0W?1
kľúčové slová	0]d1
křestní jména	0_=1
křestní jméno	0_=1
kết quả	0];1
kết quả đạt được	0];1
kết thúc	0E]1
kỹ năng	0A:1
kỹ thuật	0A:1
l ahhar modifika	0_i1
l-aħħar modifika	0_i1
laajuus	0_j1
laatst bijgewerkt	0_k1
laatst gewijzigd	0_k1
label	0B`1
labhairt	0_l1
labores	0151
laehdoen syy	0_m1
laehiosoite	0\c1
laen	0_n1
laenk	0W11
laereanstalt	0_M1
laerested	0WR1
laerosaete	0WQ1
laesa	0_o1
laese	0`01
laeseforstaaelse	0`01
laeseforstaelse	0`01
laesfoerstaaelse	0_o1
laesning	0`12
lag	0`31
lahdon syy	0_m1
lahiosoite	0\c1
lahir	0`41
laika periods	0EG1
laikas	0DP1
laikotarpis	0DP1
laikposms	0EG1
laiks	0EG1
lain lain	0YU1
lain-lain	0YU1
lainnya	0YU1
laipsnis	0XQ1
laithreain ghreasain eile	0`51
laitteet	06@1
laji	0`61
lakcim	02l1
lakcím	02l1
lakhely	0`72
lakohely	0`93
lakóhely	0`93
lama bekerja	0Ie1
lama pengalaman	0`<1
laman	0`=1
lan	0_n1
land	0`>7
landkreis	0;g1
landshluti	0T<1
landskap	0_n1
langages	0@V1
language	0`E1
language certificate	0>H1
language certificates	0>H1
language code	0`F1
language experience	0`G1
language experiences	0`G1
language level	0Q^1
language proficiency	0Q^1
language skills	0Q^1
languages	0`H2
languages and tools	0;f1
langue	0`J1
langue maternelle	0`K1
langue(s) maternelle(s	0`K1
langues	0`J1
langues maternelles	0`K1
lank	0W11
lapsed	0`L1
larosate	0WQ1
lasa	0_o1
lasforstaelse	0_o1
lasisana	0`M1
lasning	0_o1
lasprocessen	0TT1
last change	0`N1
last modification	0`N1
last modified	0`N1
last name	0P`1
last update	0`N1
last updated	0`N1
lasīšana	0`M1
lat	0`O1
lata	0`P2
lata doswiadczenia	0I?1
lata doświadczenia	0I?1
latar belakang	0FD1
latest version	0<U1
lathair	02F1
laufzeit	09d1
lauk	0`R1
launakrofur	0`S1
launakröfur	0`S1
laurea	0`T1
lausn vandamala	0`U1
lausn vandamála	0`U1
lausunto	0`V1
lavoro o posizione ricoperti	0Yb1
leamh	0`W1
leathanach baile	0`X1
leaving reason	0`Y1
lebt in	05^1
lectura	0`Z2
lectura comprensiva	0@d1
lecture	0@_1
leder	0`\2
leeftijd	0[Q1
leer	0@d1
leesvaardigheid	0`^1
legmagasabb vegzettseg	0[21
legmagasabb végzettség	0[21
lehrinhalte	0Vf1
lehrveranstaltungen	0Vf1
lehti	0\I1
leibheal	0`_1
leibheal cec	0``1
leibheal teanga	0`a1
leibhéal	0`_1
leibhéal cec	0``1
leibhéal teanga	0`a1
leidejas	0`b1
leidinggevende	09?1
leidykla	0`b1
leidėjas	0`b1
leiras	0Bo1
leistungen	09j1
leistungsfacher	0Vf1
leistungsfaecher	0Vf1
leistungsfächer	0Vf1
leistungskurse	0Vf1
leistungspunkte	0_:1
leitheoireacht	0`W1
leitura	0@^1
lembaga	0`c3
lembaga penerbit	0Go1
lengua	0`f1
lengua materna	0XG1
lengua(s) materna(s	0XG1
lenguajes	05G1
lenguas maternas	0XG1
lenke	0Vm1
ler	0@^1
lese	0`g1
leseforstaaelse	0`g1
leseforstaelse	0`g1
leseforståelse	0`g1
lesen	0`h1
leseverstehen	0`h1
lesing	0`g1
lestur	0`i1
let	0`j1
leta	0=91
leta izkusenj	0EU1
leta izkušenj	0EU1
leto	0`k3
leto rojstva	0E=1
leto zakljucka	0E31
leto zaključka	0E31
letszam	09Y1
lettura	0<^1
letzte aenderung	0`n1
letzte anderung	0`n1
letzte änderung	0`n1
level	0`o6
level in eqf	0NG1
level of education	0Kf1
levelezesi cim	02l1
levelezési cím	02l1
lezen	0`^1
leírás	0Bo1
libreta militar	0a51
licence	0IC1
licencia de conducir	0<m1
licenzja tas sewqan	0a61
liceo	06]1
liceul	0T81
lichtbild	0:51
licno ime	0a71
liczba pracownikow	0a81
liczba pracowników	0a81
lidz	00_1
lidzautori	0a91
lien	0a:2
lien he	0F^1
lien ket	0a<1
liens	0@11
lieu	08j1
lieu d'origine	0a=1
lieu de naissance	0a>1
lieu de residence	0a?2
lieu de résidence	0a?2
lieu de travail	08j1
lieu et date de naissance	0491
lieu souhaite	0aA1
lieu souhaité	0aA1
limba	0aB1
limba materna	0aC1
limba maternă	0aC1
limba straina	0aB1
limba străină	0aB1
limba(i) materna(e	0aC1
limba(i) maternă(e	0aC1
limba(ile) materna(e	0aC1
limba(ile) maternă(e	0aC1
limbi	0aB1
limbi materne	0aC1
limbă	0aB1
limbă maternă	0aC1
limenis	0aD3
line manager	01e1
line of business	0;O1
lingua	0aG2
lingua madre	0aI1
lingua materna	0aJ2
lingua straniera	0aL1
lingua(s) materna(s	0XH1
linguagens	03F1
linguaggi	0@[1
linguas	0aM1
linguas maternas	0XH1
lingue	0aL1
lingwa	0aN1
lingwa materna	0Xa1
lingwi	0aN1
linh vuc	0aO2
linh vuc dao tao (isced f	0aQ1
linh vuc hoat dong	0aR1
linja	02?1
linje	0PB2
link	0aS?
linkki	0^g1
links	0ab4
linn	0af1
liofacht	0`a1
lire	0@_1
lisaetiedot	0ag1
lisainfo	0ah1
lisan	09[1
lisatiedot	0ag1
lise	0L11
listening	0ai1
listening comprehension	0ai1
lisätiedot	0ag1
live	0HK1
livell	0aj1
livell tal lingwa	0^@1
livell tal qek	0ak1
livell tal-lingwa	0^@1
livell tal-qek	0ak1
livelli qcer	0al1
livello	0am3
livello di conoscenza	0b02
livello di istruzione	0b21
livello eqf	0b31
livello europeo	0al1
livello nella classificazione nazionale o internazionale	0b31
livello qcer	0al1
livello qeq	0b31
lives in	08k2
living in	0?J1
liên hệ	0F^1
liên kết	0a<1
liċenzja tas-sewqan	0a61
lično ime	0a71
llegir	0@a1
llengua	0XK1
llengua materna	0b41
llenguatges	0L81
llengues	0XK1
llengues maternes	0b41
llengües	0XK1
llengües maternes	0b41
lloc	0b52
lloc de naixement	0b71
lloc de residencia	0b82
lloc de residència	0b82
lloc de treball	0=41
lloc de treball desitjat	0=31
lloc desitjat	0=31
lloc web	0Ma1
loai	0b:1
loai du an	0b:1
loai hinh cong viec	0W81
loai tot nghiep	0F\1
loc	0b;1
loc de desfasurare	0b;1
loc de desfășurare	0b;1
local	0b<2
local de nascimento	0b>1
local de trabalho	0b?1
local e data de nascimento	04M1
local pretendido	0Gb1
localidad	0?M2
localidade	0>a2
localisation	08j1
localita	0?E2
localitat	0?Q1
localitate	0b@2
localitatea	0?l1
localite	0a?2
locality	0?J1
localitzacio	0bB1
localització	0bB1
località	0?E2
localité	0a?2
localizacao	0b?1
localizacion	0bC1
localización	0bC1
localização	0b?1
locatie	0bD2
location	0bF3
location dot	0B_1
location on	0B_1
locations	0B_1
locație	0b;1
locul de munca	0b;1
locul de munca vizat	0SK1
locul de muncă	0b;1
locul de muncă vizat	0SK1
locul nasterii	0bI1
locul nașterii	0bI1
locul si data nasterii	04m1
locul și data nașterii	04m1
loeneanspraak	0bJ1
loennskrav	0bK1
loenoenske	0bL1
logheimili	0Vn1
logiciels	0@V1
login	0bM1
logros	0OT1
logros alcanzados	0OT1
logros destacados	0OT1
logros obtenidos	0OT1
logros principales	0OT1
lohnvorstellung	0TW1
loi gioi thieu	0bN1
lok	0bO2
lokacija	0bQ3
lokalita	0bT3
lokalità	09O1
lokalizacja	0bW1
lokaritgerd	0bX1
lokaritgerð	0bX1
lokasi	0bY1
lokasi kerja	0bY1
lokasjon	05Y1
lokasyon	0<L1
lokation	05b1
lokaverkefni	0bX1
loma	0bZ3
lomas	0b]1
loneansprak	0bJ1
lonnskrav	0bK1
lononske	0bL1
looking for	0B`1
lopetamine	0_C1
lopetamise aasta	0_C1
lopp	0_C1
loppkuupaev	0_C1
loppu	0b^1
loppupaeivae	0b^1
loppupaiva	0b^1
loppupäivä	0b^1
lopputyo	0GH1
lopputyoe	0GH1
lopputyö	0GH1
loputoo	08b1
loputoo teema	08b1
loại	0b:1
loại dự án	0b:1
loại hình công việc	0W81
loại tốt nghiệp	0F\1
luan an	0EM1
luan van	0EM1
lucrare de diploma	0G]1
lucrare de diplomă	0G]1
lucrare de disertatie	0G]1
lucrare de disertație	0G]1
lucrare de licenta	0G]1
lucrare de licență	0G]1
luetun ymmaertaeminen	0b_1
luetun ymmartaminen	0b_1
luetun ymmärtäminen	0b_1
lugar	0b`2
lugar de estudios	00d1
lugar de nacimiento	0bb1
lugar de origen	0bc1
lugar de residencia	0?M2
lugar de trabajo	0bC1
lugar deseado	0G`1
lugar y fecha de nacimiento	04L1
lugemine	0bd1
luisteren	0be1
luistervaardigheid	0be1
lukeminen	0b_1
lulus	0W71
lumpen	0bf1
luogo	0bg2
luogo di lavoro	0bi1
luogo di nascita	0bj1
luogo di residenza	0<Z1
luogo e data di nascita	04C1
luong mong muon	0bk1
luovuttaja	0bl1
luận văn	0EM1
luận án	0EM1
ly do nghi	0bm1
ly do nghi viec	0bm1
lycee	0>91
lycée	0>91
lygis	0bn3
lygmuo	0c11
lykilord	0X81
lykilorð	0X81
lysing	0c21
lyssna	0WY1
lytis	0c31
lytning	0c41
lytte	0c52
lytteforstaaelse	0c52
lytteforstaelse	0c52
lytteforståelse	0c52
lytting	0c71
láithreáin ghréasáin eile	0`51
láthair	02F1
lähdön syy	0_m1
lähiosoite	0\c1
län	0_n1
länk	0W11
lärosäte	0WQ1
läsa	0_o1
läsförståelse	0_o1
läsning	0_o1
læreanstalt	0_M1
lærested	0WR1
læse	0`01
læseforståelse	0`01
læsning	0`01
léamh	0`W1
léitheoireacht	0`W1
létszám	09Y1
língua	0aM1
língua materna	0XH1
língua(s) materna(s	0XH1
línguas	0aM1
línguas maternas	0XH1
líofacht	0`a1
lõpetamine	0_C1
lõpetamise aasta	0_C1
lõpp	0_C1
lõppkuupäev	0_C1
lõputöö	08b1
lõputöö teema	08b1
lögheimili	0Vn1
löneanspråk	0bJ1
lønnskrav	0bK1
lønønske	0bL1
lý do nghỉ	0bm1
lý do nghỉ việc	0bm1
lýsing	0c21
lĩnh vực	0aO2
lĩnh vực hoạt động	0aR1
lĩnh vực đào tạo (isced-f	0aQ1
līdz	00_1
līdzautori	0a91
līmenis	0aD3
lương mong muốn	0bk1
lời giới thiệu	0bN1
m	0>01
ma buu chinh	0c81
ma buu dien	0c81
maa	0c91
maakond	0c:1
maakunta	03?1
maas beklentisi	09K1
maaş beklentisi	09K1
macchinari	0@[1
machines	0c;3
macibu iestade	0741
madrelingua	0aI1
madrelingua(e	0aI1
magazine	0c>1
magistarski rad	0GK2
magisterarbeit	00\1
magistra darbs	08a1
magistritoo	08b1
magistritöö	08b1
magistro darbas	08\1
magistrska naloga	0GJ1
magistrsko delo	0GJ1
mahrug	0c?1
mahrug minn	0MM1
mail	0c@E
mail adresi	0K91
mail outline	0Jg1
mailadresse	0Jh1
mailing address	01@1
main achievements	00g1
main activities and responsibilities	0Am1
main content	0;41
main courses	0B71
main duties	0Am1
main paragraph	0;41
main responsibilities	0Am1
main subjects	0B71
main tasks	0Am1
maison d'edition	0A91
maison d'édition	0A91
maitrise	0EN2
majalah	0Gn1
majas lapa	0;21
majaslapa	0;21
majeure	0HS1
major	0621
major achievements	00g1
majoring in	0621
majors	0621
mal	0cU1
mana loma	0b]1
manager	0cV2
mandant	0931
mang	0cX1
mang xa hoi	0WL1
mano vaidmuo	0cY1
mansione	0Yb1
mansioni	06k1
mansioni e responsabilita	06k1
mansioni e responsabilità	06k1
mansioni e ruolo	0Yb1
mansioni principali	06k1
mansioni svolte	06k1
map marker	0B_1
map pin	0B_1
maquinaria	05G1
marimea echipei	0cZ1
marital status	0?R1
mark	0871
marka	0c[1
marks	0871
marksonad	0\]1
markused	0^31
masa kerja	0Ie1
maschinen	0L91
maskiner	04n1
master rad	0c\1
master thesis	08S1
master's thesis	08S1
masterarbeit	00\1
masteroppgave	08T1
masterscriptie	0241
masterthesis	00\1
masteruppsats	0HL1
mata kuliah	0_L1
mata kuliah utama	0_L1
mata pelajaran	0_L1
materia	0c]2
materias	0c_2
materie	0A[1
materie principali	0A[1
materiel	0@V1
materies	06I1
materii	0Bi1
materii principale	0Bi1
materinji jezik	0ca1
materinscina	0cb1
materinske jazyky	0cc1
materinski jezici	0ca1
materinski jezik	0ca1
materinsky jazyk	0cc1
materinské jazyky	0cc1
materinský jazyk	0cc1
materinščina	0cb1
materni jezik	0cb1
materni jeziki	0cb1
maternji jezici	0cd1
maternji jezik	0cd1
materske jazyky	0ce1
matersky jazyk	0ce1
matersky(e) jazyk(y	0ce1
materstina	0ce1
mateřské jazyky	0ce1
mateřský jazyk	0ce1
mateřský(é) jazyk(y	0ce1
mateřština	0ce1
mathairtheanga	0cf1
matiere	0HS1
matieres	0B?1
matieres principales	0B?1
matière	0HS1
matières	0B?1
matières principales	0B?1
matkapuhelin	0cg2
matkapuhelinnumero	0\N1
matèries	06I1
matérias	0<C1
matériel	0@V1
maximo nivel de estudios	0ci1
maîtrise	0EN2
maģistra darbs	08a1
maħruġ	0c?1
maħruġ minn	0MM1
mcer	0cj1
mec	0ck1
mecr	0cl2
medaleinkunn	0L;1
medborgarskap	0cn1
medelbetyg	0:31
medeni durum	0co1
medeni durumu	0co1
medeni hal	0co1
medeni hali	0co1
medeni hâl	0co1
medewerkers	00A1
medfoerfattare	0R01
medforfattare	0R01
medforfattere	0RK2
medförfattare	0R01
media	0d04
media de absolvire	0<G1
media dei voti	0d41
media final	0?Z1
media finala	0<G1
media finală	0<G1
media generala	0<G1
media generală	0<G1
media sosial	0d51
media type	0QB1
medie	0<G1
medie generala	0<G1
medie generală	0<G1
medio	0AC1
medium	0Ng1
medmaeli	0d61
meeskond	0d71
meeskonna suurus	02m1
meetodid	0\]1
megbizo	0d81
megbízó	0d81
megjegyzes	0d91
megjegyzés	0d91
megjelenes	0d:1
megjelenes datuma	0d:1
megjelent	0d:1
megjelent itt	0R:1
megjelenés	0d:1
megjelenés dátuma	0d:1
megnevezes	0d;2
megnevezés	0d;2
megpalyazott allas	0:01
megpalyazott munkakor	0:01
megpalyazott pozicio	0:01
megpályázott munkakör	0:01
megpályázott pozíció	0:01
megpályázott állás	0:01
megrendelo	0d81
megrendelő	0d81
megszerzes ideje	0\j1
megszerzés ideje	0\j1
megszolitas	0d=1
megszólítás	0d=1
megye	0d>1
meil	0K<1
meilensteine	09j1
meili	0d?1
meine aufgaben	05]1
meine funktion	09b1
meine position	09b1
meine rolle	0d@3
mejl	0dC2
mel	01d1
membaca	0dE1
memoire	0dF1
memoire de fin d'etudes	0dF1
memoire de master	0dF1
mencion	0601
mención	0601
mendengar	0dG1
mendengarkan	0dG1
menetelmaet	06@1
menetelmat	06@1
menetelmät	06@1
menntastofnun	0Ve1
meno	0=m1
meno a priezvisko	0=m1
mention	0dH1
mention de specialite	0HS1
mention de spécialité	0HS1
mentor	0dI3
mentorica	0dL2
mentorka	0dN1
menulis	0dO1
menyimak	0dG1
meritvaerde	0:31
meritvarde	0:31
meritvärde	0:31
merknad	0dP1
meslegi	0911
meslek	0911
meslek veya pozisyon	0UY1
mesleği	0911
mesto	0dQ7
mesto rada	0dX1
mesto rodenja	0dY1
mesto rođenja	0dY1
mesto stanovanja	0dZ2
metai	0d\3
methoden	0d_2
methodes	0@V1
methods	0;f1
metier	0Zc2
metodai	0XP1
metode	0da5
metoder	0df3
metodes	0di2
metodi	0@[1
metodos	0@W2
metody	0dk3
metódy	0]d1
meu papel	0SD1
mevcut pozisyon	0911
mezuniyet	0dn2
mezuniyet derecesi	0L21
mezuniyet notu	0F31
mezuniyet tarihi	08G1
mezuniyet turu	0L21
mezuniyet türü	0L21
mezuniyet yili	08G1
mezuniyet yılı	08G1
meðaleinkunn	0L;1
meðmæli	0d61
mi papel	0e01
mi rol	0e01
miasto	0e12
mida de l'equip	0e31
miejsce	0bW1
miejsce i data urodzenia	0Ci1
miejsce pracy	0bW1
miejsce urodzenia	0e41
miejsce zamieszkania	0e52
miejsce zatrudnienia	0e71
miejscowosc	0e52
miejscowość	0e52
miestas	0e82
miesto	0e:1
miesto narodenia	0e;1
miesto vykonu	0e<1
miesto vykonu prace	0e:1
miesto výkonu	0e<1
miesto výkonu práce	0e:1
mijn rol	0e=1
militaerdienst	0;h1
militaertjaenst	0bf1
militaertjeneste	0e>2
militaire dienst	0Fa1
militardienst	0;h1
militartjanst	0bf1
military service	0AG1
military status	0AG1
militesente	0e@1
militärdienst	0;h1
militärtjänst	0bf1
militærtjeneste	0e>2
miljo	0df3
miljoe	0df3
miljö	04n1
miljø	0eA2
milliyet	0eC1
mime type	0QB1
min ihaddem	0Y21
min iħaddem	0Y21
min roll	0eD2
min rolle	0eF4
minn	0:F1
minosites	06a1
minu roll	0eJ1
minust	0^31
minusta	0X:1
minősítés	06a1
mis a jour le	0F61
mis à jour le	0F61
miscellaneous	01?1
misljenje	0eK2
mission	01:1
missions	01:1
missions et responsabilites	01:1
missions et responsabilités	01:1
missions principales	01:1
missions realisees	01:1
missions réalisées	01:1
misto	0eM1
misto a datum narozeni	0Dm1
misto bydliste	0eN1
misto narozeni	0eO1
misto vykonu	0eP1
misto vykonu prace	0eM1
mitarbeiter	0591
mitarbeiterzahl	0591
mitautoren	07W1
mitjana	0OX1
mišljenje	0eK2
mjesto	0eQ2
mjesto rada	0eS1
mjesto rodenja	0eT1
mjesto rođenja	0eT1
mjesto stanovanja	0eQ2
mkkr szint	0LH1
mkkr-szint	0LH1
mluveni	0eU1
mluvení	0eU1
mnenje	0eV1
mo ta	0Ia1
mo ta cong viec	0A?1
mo ta du an	0Ia1
mob	0eW:
mob tel	0ea1
mob. tel	0ea1
mobi	0eb1
mobiel	0001
mobiel nummer	0001
mobiele nummer	0001
mobiele telefoon	0001
mobiil	0ec1
mobiiltelefon	0ec1
mobil	0ed:
mobil nr	0V_1
mobil-nr	0V_1
mobilais	0en1
mobilais talrunis	0en1
mobilais telefons	0en1
mobilais tālrunis	0en1
mobile	0eo4
mobile no	0>01
mobile number	0>01
mobile phone	0>01
mobilfunk	0V_1
mobilidade	0Gb1
mobilita	0Gc1
mobilitaet	0:41
mobilitas	0f31
mobilitat	0f42
mobilitat geografica	0f61
mobilitat geogràfica	0f61
mobilite	0aA1
mobilite et permis	0f71
mobilite geographique	0aA1
mobility	0FC1
mobilità	0Gc1
mobilitás	0f31
mobilität	0:41
mobilité	0aA1
mobilité et permis	0f71
mobilité géographique	0aA1
mobilna stevilka	0eb1
mobilna številka	0eb1
mobilni	0f81
mobilni cislo	0f91
mobilni telefon	0f:4
mobilnosc	0f>1
mobilność	0f>1
mobilnr	0f?2
mobilnummer	0fA4
mobilny telefon	0fE1
mobilní telefon	0f91
mobilní číslo	0f91
mobilný telefón	0fE1
mobilszam	0fF1
mobilszám	0fF1
mobiltelefon	0fG5
mobilusis	0ea1
mobilusis telefonas	0ea1
mobitel	0fL2
modalidad	0Ak1
modalidad de trabajo	0Ak1
modalidade	0fN1
modalitat	0fO1
modersmaal	0fP2
modersmaal(ene	0fR1
modersmal	0fP2
modersmal(ene	0fR1
modersmål	0fP2
modersmål(ene	0fR1
modszerek	0O?1
moduil	0Bc1
module	0fS2
moduler	0fU3
modules	0fX3
moduli	0f[3
moduliai	0C?1
modulos	0c_2
moduls	06I1
moduly	0f^2
modurmal	0f`1
moduļi	0TH1
moduły	0UI1
modúil	0Bc1
moedertaal	0fa1
moedertaal moedertalen	0fa1
moedertaal talen	0fa1
moedertaal/moedertalen	0fa1
moedertaal/talen	0fa1
moedertalen	0fa1
moeglicher eintrittstermin	0L?1
moghti minn	0fb1
moglicher eintrittstermin	0L?1
mogħti minn	0fb1
moja rola	0fc1
moja uloga	0fd2
moja vloga	0ff1
moje role	0fg2
mokejimas	0\Q1
mokejimo lygis	0\Q1
mokykla	0761
mokymo istaiga	0761
mokymo istaigos pavadinimas ir tipas	0761
mokymo įstaiga	0761
mokymo įstaigos pavadinimas ir tipas	0761
mokėjimas	0\Q1
mokėjimo lygis	0\Q1
moladh	0fi1
mon hoc	0<B1
mon role	0fj1
mon rôle	0fj1
monografia	0Gf1
monologs	0fk1
moodulid	02@1
morada	0H`1
morada(s	0H`1
morsmaal	0R51
morsmal	0R51
morsmål	0R51
mother tongue	0QY1
mother tongue(s	0QY1
mother tongues	0QY1
motif de depart	0fl1
motif de départ	0fl1
motiu de sortida	0fm1
motivo da saida	0fn1
motivo da saída	0fn1
motivo de la baja	0=J1
motivo de retiro	0=J1
motivo de saida	0fn1
motivo de salida	0=J1
motivo de saída	0fn1
motivo del cambiamento	0fo1
motivo della cessazione	0fo1
motivul plecarii	0g01
motivul plecării	0g01
mots cles	0@V1
mots clés	0@V1
mots-clés	0@V1
movel	0AQ1
movil	0g11
movilidad	0G`1
movilidad geografica	0G`1
movilidad geográfica	0G`1
mowbajl	0>31
mowienie	0g21
moyenne	0dH1
moyenne generale	0dH1
moyenne générale	0dH1
mozen zacetek dela	0g31
mozny nastup	0g42
možen začetek dela	0g31
možný nástup	0g42
mreza	0g62
mrezna stranica	0Z^1
mreža	0g62
mrežna stranica	0Z^1
muc do	0g82
muc do thanh thao	0g:1
muc luong mong muon	0bk1
muendlicher ausdruck	0g;1
mulai	0CH1
mundlicher ausdruck	0g;1
mundtlig interaktion	0g<1
mundtlig produktion	0g=1
municipality	0?J1
municipi	0?Q1
municipio	0g>2
município	0>=1
munkaado	0071
munkaadó	0071
munkaba allas	0Q91
munkahely	0071
munkaido	0R61
munkaidő	0R61
munkakor	09X1
munkakori feladatok	0Q51
munkakör	09X1
munkaköri feladatok	0Q51
munkaltato	0071
munkaltato neve	0071
munkarend	0R61
munkavegzes helye	0Vo1
munkavegzes kivant helye	0f31
munkavégzés helye	0Vo1
munkavégzés kívánt helye	0f31
munkába állás	0Q91
munkáltató	0071
munkáltató neve	0071
muntlig framstaellning	0g@1
muntlig framstallning	0g@1
muntlig framställning	0g@1
muntlig interaksjon	0gA1
muntlig interaktion	0EY1
muntlig produksjon	0gB1
muntlig produktion	0g@1
musaitlik	08n1
musteri	0Zl1
muttersprache	0Ni1
muttersprache(n	0Ni1
muttersprachen	0Ni1
mutvardu sazina	0FZ1
mutvārdu saziņa	0FZ1
muu	0ah1
muud andmed	0ah1
muud e posti aadressid	0gC1
muud e-posti aadressid	0gC1
muud telefoninumbrid	0gD1
muud veebilehed	0gE1
muut puhelinnumerot	0gF1
muut saehkoepostiosoitteet	0gG1
muut sahkopostiosoitteet	0gG1
muut sähköpostiosoitteet	0gG1
muut tiedot	0ag1
muut verkkosivut	0gH1
muuta	0ag1
my contribution	0Am1
my name	0<T1
my role	0gI2
myoennetty	0gK1
myoentaejae	0gL2
myoentaemispaeivae	0gK1
myoentaenyt	0gN1
myonnetty	0gK1
myontaja	0gL2
myontamispaiva	0gK1
myontanyt	0gN1
myönnetty	0gK1
myöntäjä	0gL2
myöntämispäivä	0gK1
myöntänyt	0gN1
mál	0cU1
máthairtheanga	0cf1
máximo nivel de estudios	0ci1
mã bưu chính	0c81
mã bưu điện	0c81
märksõnad	0\]1
märkused	0^31
mètodes	0L81
média	0?Z1
média final	0?Z1
mél	01d1
mémoire	0dF1
mémoire de fin d'études	0dF1
mémoire de master	0dF1
méthodes	0@V1
métier	0Zc2
métodos	0@W2
místo	0eM1
místo a datum narození	0Dm1
místo bydliště	0eN1
místo narození	0eO1
místo výkonu	0eP1
místo výkonu práce	0eM1
mòbil	0gO1
mòduls	06I1
módszerek	0O?1
módulos	0c_2
móvel	0AQ1
móvil	0g11
mówienie	0g21
móðurmál	0f`1
mô tả	0Ia1
mô tả công việc	0A?1
mô tả dự án	0Ia1
môn học	0<B1
möglicher eintrittstermin	0L?1
mündlicher ausdruck	0g;1
müsaitlik	08n1
müşteri	0Zl1
mācību iestāde	0741
mājas lapa	0;21
mājaslapa	0;21
mărimea echipei	0cZ1
město	0gP2
mạng	0cX1
mạng xã hội	0WL1
mức lương mong muốn	0bk1
mức độ	0g82
mức độ thành thạo	0g:1
naam	0gR2
naam en adres van de werkgever	0991
naam en soort onderwijs of opleidingsinstelling	0W]1
naam en soort onderwijs- of opleidingsinstelling	0W]1
naam en type van de onderwijs of opleidingsinstelling	0W]1
naam en type van de onderwijs- of opleidingsinstelling	0W]1
naam van de kwalificatie	0Um1
naam van het diploma	0Um1
naam werkgever	0991
naavaerende stilling	0gT1
nachname	0P^1
nachname(n) / vorname(n	0XR1
nachname(n) vorname(n	0XR1
nachnamen	0P^1
nacida	04L1
nacida el	04L1
nacida en	0gU2
nacido	04L1
nacido el	04L1
nacido en	0gU2
nacimiento	04L1
nacionalidad	0?O1
nacionalidade	0>`1
nacionalidades	0gW2
nacionalitat	0?P1
nacionalnost	0gY2
nadredeni	0g[2
nadrejeni	0g]1
nadređeni	0g[2
nadriadeny	0g^1
nadriadený	0g^1
nadrizeny	0g_1
nadřízený	0g_1
naering	0;V1
naeringsgren	0;U1
naermeste leder	0g`1
naetverk	0ga1
nafn	0S@1
nafn og heimilisfang vinnuveitanda	0T>1
nagovor	0gb1
nagrada	0gc3
nagroda	0gf1
naisiuntacht	0gg1
naissance	0491
naixement	0541
najvyssie dosiahnute vzdelanie	0gh1
najvyssie vzdelanie	0gh1
najvyššie dosiahnuté vzdelanie	0gh1
najvyššie vzdelanie	0gh1
najwazniejsze obowiazki	0Bm1
najwazniejsze osiagniecia	0Ki1
najwazniejsze przedmioty	0UI1
najwazniejsze punkty	0]e1
najważniejsze obowiązki	0Bm1
najważniejsze osiągnięcia	0Ki1
najważniejsze przedmioty	0UI1
najważniejsze punkty	0]e1
nakladatel	0^K1
nakladatelstvi	0^K1
nakladatelstvo	0gi1
nakladatelství	0^K1
nakladateľstvo	0gi1
nakladnik	0gj1
nalog	0gk1
naloge	0EV1
naloge in odgovornosti	0EV1
nam	0gl3
nam sinh	0go1
nam tot nghiep	0E]1
nama	0h01
nama belakang	0h11
nama depan	0h21
nama institusi	0Z71
nama keluarga	0h11
nama lengkap	0h01
nama panggilan	0h21
nama pengguna	02T1
nama penghargaan	0\G1
nama perusahaan	0\U1
nama proyek	0h01
nama sekolah	0Z71
name	0h35
name and address of employer	0@R1
name and surname	0<T1
name and type of organisation providing education and training	00f1
name des arbeitgebers	05_1
name of employer	0@R1
name of institution	00f1
name und adresse des arbeitgebers	05_1
name und art der bildungs oder ausbildungseinrichtung	02N1
name und art der bildungs- oder ausbildungseinrichtung	02N1
name vorname	0XR1
name, vorname	0XR1
namn	0h83
namn pa skola	0WQ1
namn paa skola	0WQ1
namn på skola	0WQ1
namsbraut	0;X1
namsgrein	0;X1
namsgreinar	01k1
namskeid	01k1
namssvid (isced f	0h;1
napln prace	0>l2
napomena	0h<2
naposledy zmenene	0h>1
naposledy zmeneno	0h?1
naposledy zmenené	0h>1
naposledy změněno	0h?1
nar	0h@2
naringsgren	0;U1
narocnik	0hB1
narodena	0Dl1
narodeny	0Dl1
narodená	0Dl1
narodený	0Dl1
narodnost	0hC3
narodowosc	0hF1
narodowość	0hF1
narozen	0Dm1
narozen a	0Dm1
narozen/a	0Dm1
narozena	0Dm1
naročnik	0hB1
narucilac	0hG1
narucitelj	0hH1
naručilac	0hG1
naručitelj	0hH1
narzedzia	0hI1
narzędzia	0hI1
nasc	0hJ2
nascida a	04M1
nascida em	04M1
nascido a	04M1
nascido em	04M1
nascimento	04M1
nascita	04C1
nascuda	0541
nascuda el	0541
nascut	0hL2
nascut el	0541
nascut in	04m1
nascut la	04m1
nascuta	04m1
nascuta la	04m1
nasjonalitet	0hN1
naslov	0hO1
naslov bivalisca	0hO1
naslov bivališča	0hO1
naslov nagrade	0hP1
naslov naloge	0GJ1
naslov prebivalisca	0hO1
naslov prebivališča	0hO1
naslov rada	0HO1
nastroje	0hQ2
nastup	0g42
nastup do prace	0ED1
nata a	0bj1
nata il	04C1
natel	0>11
national id	0X@1
national service	0AG1
nationalitaet	0hS1
nationalitaeten	0hS1
nationalitat	0hS1
nationalitate	0>U1
nationalitate( tati	0>U1
nationalitatea	0>U1
nationalitaten	0hS1
nationalite	0?D1
nationaliteit	0hT1
nationaliteiten	0hT1
nationalites	0?D1
nationalitet	0hU2
nationalities	0?C1
nationality	0?C1
nationalität	0hS1
nationalitäten	0hS1
nationalité	0?D1
nationalités	0?D1
native	0QY1
native language	0QY1
native languages	0QY1
native place	0Wg1
nato a	0bj1
nato a il	04C1
nato il	04C1
nato/a il	04C1
natural de	0hW2
naturalidade	0hY2
nature	0=I1
nature of business	00Y1
natverk	0ga1
naudotos technologijos	0XP1
navaerende stilling	0gT1
navn	0h[4
nazev	0h_2
nazev a adresa zamestnavatele	0\<1
nazev a typ organizace ktera poskytla vzdelani	0ha1
nazev firmy	0\<1
nazev oceneni	0hb1
nazev prace	08`1
nazev skoly	0ha1
nazev spolecnosti	0\<1
nazev zamestnavatele	0\<1
nazionalita	0?I1
nazionalità	0?I1
nazione	0hc1
naziv	0hd7
naziv delovnega mesta	0EX1
naziv dodijeljene kvalifikacije	02P1
naziv firme	0hk1
naziv i adresa poslodavca	0hl2
naziv i vrsta obrazovne ustanove	0Xj1
naziv in naslov delodajalca	0ET1
naziv in status izobrazevalne ustanove	0PY1
naziv in status izobraževalne ustanove	0PY1
naziv izobrazbe	0hn1
naziv kvalifikacije	0hn1
naziv nagrade	0ho2
naziv podjetja	0ET1
naziv radnog mjesta	0i11
naziv skole	0PW2
naziv sole	0PY1
naziv tvrtke	0Xg1
naziv škole	0PW2
naziv šole	0PY1
nazov	0i22
nazov a adresa zamestnavatela	0i41
nazov a typ organizacie poskytujucej vzdelavanie a pripravu	0i51
nazov firmy	0i41
nazov ocenenia	0i61
nazov prace	08_1
nazov skoly	0i51
nazov spolocnosti	0i41
nazov ziskanej kvalifikacie	0I51
nazwa	0Xn1
nazwa firmy	0e71
nazwa i adres pracodawcy	0e71
nazwa i rodzaj organizacji prowadzacej ksztalcenie lub szkolenie	0i71
nazwa i rodzaj organizacji prowadzącej kształcenie lub szkolenie	0i71
nazwa i typ instytucji edukacyjnej lub szkoleniowej	0i71
nazwa projektu	0Xn1
nazwa szkoly	0i71
nazwa szkoły	0i71
nazwa uzyskanych kwalifikacji	0J01
nazwa uzytkownika	0bM1
nazwa użytkownika	0bM1
nazwiska	0i81
nazwisko	0i81
nazwisko / imię	0Xn1
nazwisko i imie	0Xn1
nazwisko i imię	0Xn1
nazwisko imie	0Xn1
nazwisko( a) imie (imiona	0Xn1
nazwisko(-a) / imię (imiona	0Xn1
nazzjonalita	0i91
nazzjonalità	0i91
naționalitate	0>U1
naționalitate(-tăți	0>U1
naționalitatea	0>U1
ne	0491
ne a	0a>1
ne en	0491
ne le	0491
ne(e) le	0491
nebenfach	0771
nee	0491
nee a	0a>1
nee en	0491
nee le	0491
negara	0i:1
nejvetsi uspechy	0I31
nejvyssi dosazene vzdelani	0i;1
nejvyssi vzdelani	0i;1
nejvyšší dosažené vzdělání	0i;1
nejvyšší vzdělání	0i;1
největší úspěchy	0I31
nem	0i<1
neme	0i<1
nemzetiseg	02k1
nemzetiség	02k1
nen tang	0cX1
netfang	0i=1
nettisivu	0^g1
nettside	0Vm1
nettsted	0Vm1
nettverk	0i>1
netvaerk	0i?1
netværk	0i?1
netwerk	0i@1
network	0iA1
netzwerk	0iB1
nev	0iC1
nganh	0aO2
nganh hoc	0>_1
nganh nghe	0aR1
ngay	0iD2
ngay bat dau	0921
ngay cap	0iF1
ngay co the di lam	0iG1
ngay ket thuc	0E]1
ngay sinh	0go1
ngay thang nam sinh	0go1
ngay xuat ban	0iH1
nghe	0iI1
nghe nghiep	0A@1
nghiep vu	0A?1
nghiệp vụ	0A?1
nghề nghiệp	0A@1
ngoai ngu	0iJ1
ngon ngu	0iJ1
ngon ngu lap trinh	0A:1
ngoại ngữ	0iJ1
nguoi quan ly	0U81
nguyen quan	0iK1
nguyên quán	0iK1
ngành	0aO2
ngành học	0>_1
ngành nghề	0aR1
ngày	0iD2
ngày bắt đầu	0921
ngày có thể đi làm	0iG1
ngày cấp	0iF1
ngày kết thúc	0E]1
ngày sinh	0go1
ngày tháng năm sinh	0go1
ngày xuất bản	0iH1
ngôn ngữ	0iJ1
ngôn ngữ lập trình	0A:1
người quản lý	0U81
nha tuyen dung	0?e1
nha xuat ban	0iL1
nhan xet	0bN1
nhiem vu	0A?1
nhiem vu chinh	0A?1
nhiệm vụ	0A?1
nhiệm vụ chính	0A?1
nhom	0;31
nhà tuyển dụng	0?e1
nhà xuất bản	0iL1
nhóm	0;31
nhận xét	0bN1
nickname	0iM3
nidurstodur	0221
nie	0H82
nif	0iP2
nik	0_?1
nilai	0Y;1
nilai akhir	0Y;1
nilai rata rata	0Y;1
nilai rata-rata	0Y;1
nimetus	0iR2
nimi	0iT3
nimike	0iW2
nip	0iY1
niva	0iZ6
nivaa	0iZ6
niveau	0i`;
niveau cec	0ik1
niveau cecr	0=O1
niveau d'etude	0GG1
niveau d'etudes	0il2
niveau d'étude	0GG1
niveau d'études	0il2
niveau dans la classification nationale ou internationale	0ik1
niveau de competence	0in1
niveau de compétence	0in1
niveau de langue	0io1
niveau europeen	0=O1
niveau européen	0=O1
niveau i kvalifikationsrammen	0j01
niveau in de nationale of internationale classificatie	0LG1
niveaustufe	0j11
niveaux cecr	0=O1
niveis qecr	0j21
nivel	0j39
nivel cec	0j<1
nivel de cunoastere	0@Y1
nivel de cunoaștere	0@Y1
nivel de dominio	0j=2
nivel de escolaridade	0Nm1
nivel de estudios	0ci1
nivel de idioma	0j?2
nivel de studii	0jA1
nivel educativo	0ci1
nivel en la clasificacion nacional o internacional	0ck1
nivel en la clasificación nacional o internacional	0ck1
nivel eqf	0jB2
nivel european	0jD1
nivel europeo	0cj1
nivel mcer	0cj1
nivel mec	0ck1
nivel qecr	0j21
nivel qeq	0jE1
nivel segundo a classificacao nacional ou internacional	0jE1
niveles mcer	0cj1
nivell	0jF3
nivell d'estudis	0jI1
nivell d'idioma	0Q_1
nivell de formacio	0jI1
nivell de formació	0jI1
nivell eqf	0jJ1
nivell mec	0jJ1
nivell mecr	0jK1
nivells mecr	0jK1
nivelul	0jL1
nivelul in clasificarea nationala sau internationala	0j<1
nivelul în clasificarea națională sau internațională	0j<1
niveluri cecrl	0jD1
nivo	0jM3
nivo eok	0jP1
nivo znanja	0jQ1
nivoi zeroj	0jR1
nivå	0iZ6
niðurstöður	0221
nkr niva	0jS1
nkr-nivaa	0jS1
nkr-nivå	0jS1
no	0jT1
no hp	0jU2
no ktp	0_?1
no telepon	0^O1
no telp	0^O1
no. hp	0jU2
no. ktp	0_?1
no. telepon	0^O1
no. telp	0^O1
nodala	0El1
nodarbosanas	0jW1
nodarbošanās	0jW1
nodaļa	0El1
noegleord	0501
noekkelord	0;b1
nogleord	0501
noi	0jX1
noi bat	0F]1
noi cap	0<Y1
noi cong tac	0?e1
noi cu tru	0jY1
noi dao tao	0?f1
noi dung	0Ia1
noi dung cong viec	0A?1
noi lam viec	0jZ2
noi lam viec mong muon	0j\1
noi o	0j]3
noi o hien tai	0>Z1
noi sinh	0j`1
noi song	0ja2
nokkelord	0;b1
noks nivo	0jP1
nom	0jc2
nom complet	0jc2
nom d'usuari	0je1
nom d'utilisateur	0XC1
nom de famille	0jf1
nom de l'employeur	0N:1
nom de l'empresa	0@T1
nom de l'entreprise	0N:1
nom de pila	0jg1
nom del premi	0jh1
nom et adresse de l'employeur	0N:1
nom et prenom	0ji1
nom et prénom	0ji1
nom et type de l'etablissement d'enseignement ou de formation	0>91
nom et type de l'établissement d'enseignement ou de formation	0>91
nom i adreca de l'empresa	0@T1
nom i adreça de l'empresa	0@T1
nom i cognoms	0@;1
nom prenom	0ji1
nom(s	0jf1
nom(s) / prénom(s	0ji1
nom(s) et prenom(s	0ji1
nom(s) et prénom(s	0ji1
nom(s) prenom(s	0ji1
nom, prénom	0ji1
nombre	05A1
nombre completo	05A1
nombre d'empleats	0e31
nombre d'employes	0Kj1
nombre d'employés	0Kj1
nombre de la empresa	0>:1
nombre de la organizacion que ha impartido la educacion o la formacion	00d1
nombre de la organizacion que ha impartido la formacion	00d1
nombre de la organización que ha impartido la educación o la formación	00d1
nombre de la organización que ha impartido la formación	00d1
nombre de pila	0jj1
nombre de usuario	02f1
nombre del empleador	0>:1
nombre y apellido	05A1
nombre y apellidos	05A1
nombre y direccion de la empresa	0>:1
nombre y direccion de la empresa o empleador	0>:1
nombre y direccion del empleador	0>:1
nombre y dirección de la empresa	0>:1
nombre y dirección de la empresa o empleador	0>:1
nombre y dirección del empleador	0>:1
nombre y tipo de centro	00d1
nombre y tipo de la organizacion que ha impartido la educacion o la formacion	00d1
nombre y tipo de la organizacion que ha impartido la formacion	00d1
nombre y tipo de la organización que ha impartido la educación o la formación	00d1
nombre y tipo de la organización que ha impartido la formación	00d1
nombre y tipo del centro de estudios	00d1
nombre(s	0jj1
nombres	0jj1
nombres y apellidos	05A1
nome	0jk2
nome completo	0jk2
nome de usuario	0AJ1
nome de usuário	0AJ1
nome de utilizador	0AJ1
nome del datore di lavoro	0DO1
nome di battesimo	0jm1
nome e cognome	0@:1
nome e endereco do empregador	0@I1
nome e endereço do empregador	0@I1
nome e indirizzo del datore di lavoro	0DO1
nome e indirizzo dell'azienda	0DO1
nome e morada do empregador	0@I1
nome e tipo d'organizzazione erogatrice dell'istruzione e formazione	06]1
nome e tipo da organizacao de ensino ou formacao	0@?1
nome e tipo da organização de ensino ou formação	0@?1
nome e tipo di istituto di istruzione o formazione	06]1
nome e tipo di organizzazione erogatrice dell'istruzione e formazione	06]1
nome proprio	0jn2
nome próprio	0k01
nome utente	0k11
nome(i) cognome(i	0@:1
nome(s) proprio(s	0k01
nome(s) proprio(s) apelido(s	0k21
nome(s) próprio(s	0k01
nome(s) próprio(s) / apelido(s	0k21
nomes proprios	0k01
nomes próprios	0k01
nomi	0jm1
nominativo	0@:1
nomor hp	0V^1
nomor telepon	0^O1
noms	0jg1
noms de famille	0jf1
nosaukums	0k32
nosleguma darbs	08a1
noslēguma darbs	08a1
not	0k52
not ortalamasi	0F31
not ortalaması	0F31
nota	0k77
nota del expediente	0<E1
nota final	0k>3
nota media	0<E1
nota mitjana	0OX1
notas	0Oh1
note	0kA4
note finale	0dH1
note moyenne	0dH1
notendurchschnitt	00V1
notenschnitt	00V1
notes	00a1
notice period	0821
notă	0<G1
novads	0kE1
nozare	0CD1
nozimigakie pienakumi	06\1
nozīmīgākie pienākumi	06\1
npa	0?o1
npa et localite	0@01
npa et localité	0@01
npa localite	0@01
npa localité	0@01
npa/localité	0@01
nr tel	0kF1
nr telefon	0kG1
nr telefonu	0kF1
nr. telefon	0kG1
numar de angajati	0cZ1
numar de telefon	0kG1
number of credits	0BG1
number of employees	0@S1
nume	0Ec1
nume / prenume	0Ec1
nume complet	0Ec1
nume de familie	0kH1
nume de utilizator	0AI1
nume prenume	0Ec1
nume si prenume	0Ec1
nume și prenume	0Ec1
numele angajatorului	03m1
numele de familie	0kH1
numele si adresa angajatorului	03m1
numele si prenumele	0Ec1
numele si tipul institutiei de invatamant furnizorului de formare	0T81
numele și adresa angajatorului	03m1
numele și prenumele	0Ec1
numele și tipul instituției de învățământ / furnizorului de formare	0T81
numer telefonu	0kF1
numero de celular	0g11
numero de empleados	0kI1
numero de funcionarios	0Fl1
numero de telefon	0kJ1
numero de telefone	0AT1
numero de telefono	0kK1
numero de telephone	0Q[1
numero di cellulare	0>21
numero di dipendenti	0Fm1
numero di telefono	0AU1
numri tat telefon ohra	0kL1
numri tat-telefon oħra	0kL1
numru tat telefon	0kM1
numru tat-telefon	0kM1
numéro de téléphone	0Q[1
număr de angajați	0cZ1
număr de telefon	0kG1
nuo	0kN1
nuoc	0kO1
nuoroda	0Z]1
nutzen	09j1
nutzername	09U1
nuvaerende stilling	0kP1
nuvarande tjaenst	0kQ1
nuvarande tjanst	0kQ1
nuvarande tjänst	0kQ1
nuværende stilling	0kP1
nyckelord	04n1
nyckelpunkter	0WV1
nyelv	0XB1
nyelvek	0XB1
nyelvismeret	0kR1
nyelvtudas	0kR1
nyelvtudas szintje	0kR1
nyelvtudás	0kR1
nyelvtudás szintje	0kR1
nyelvvizsga	0kS1
nyelvvizsga bizonyitvany	0kS1
nyelvvizsga-bizonyítvány	0kS1
nyelvvizsgak	0kS1
nyelvvizsgák	0kS1
nykyinen tehtaevae	03P1
nykyinen tehtava	03P1
nykyinen tehtävä	03P1
n° de telephone	0Q[1
n° de téléphone	0Q[1
náisiúntacht	0gg1
námsbraut	0;X1
námsgrein	0;X1
námsgreinar	01k1
námskeið	01k1
námssvið (isced-f	0h;1
náplň práce	0>l2
národnost	0kT1
národnosť	0kU1
nástroje	0hQ2
nástup	0g42
nástup do práce	0ED1
název	0h_2
název a adresa zaměstnavatele	0\<1
název a typ organizace, která poskytla vzdělání	0ha1
název firmy	0\<1
název ocenění	0hb1
název práce	08`1
název společnosti	0\<1
název zaměstnavatele	0\<1
název školy	0ha1
názov	0i22
názov a adresa zamestnávateľa	0i41
názov a typ organizácie poskytujúcej vzdelávanie a prípravu	0i51
názov firmy	0i41
názov ocenenia	0i61
názov práce	08_1
názov spoločnosti	0i41
názov získanej kvalifikácie	0I51
názov školy	0i51
näringsgren	0;U1
nätverk	0ga1
nåværende stilling	0gT1
næring	0;V1
nærmeste leder	0g`1
né	0491
né en	0491
né le	0491
né à	0a>1
né(e) le	0491
née	0491
née en	0491
née le	0491
née à	0a>1
név	0iC1
níveis qecr	0j21
nível	0kV3
nível de escolaridade	0Nm1
nível de idioma	0Q]1
nível eqf	0jE1
nível qecr	0j21
nível qeq	0jE1
nível segundo a classificação nacional ou internacional	0jE1
nói	0jX1
nøgleord	0501
nøkkelord	0;b1
número de celular	0g11
número de empleados	0kI1
número de funcionários	0Fl1
número de telefone	0AT1
número de telèfon	0kJ1
número de teléfono	0kK1
năm	0gl3
năm sinh	0go1
năm tốt nghiệp	0E]1
născut	04m1
născut la	04m1
născut în	04m1
născută	04m1
născută la	04m1
nơi công tác	0?e1
nơi cư trú	0jY1
nơi cấp	0<Y1
nơi làm việc	0jZ2
nơi làm việc mong muốn	0j\1
nơi sinh	0j`1
nơi sống	0ja2
nơi đào tạo	0?f1
nơi ở	0j]3
nơi ở hiện tại	0>Z1
nước	0kO1
nền tảng	0cX1
nổi bật	0F]1
nội dung	0Ia1
nội dung công việc	0A?1
o	0Co1
o firme	0kY2
o firmi	0k[1
o firmie	0k\1
o firmě	0k]1
o kompaniji	0k[1
o meni	0k^3
o mne	0ka2
o mnie	0kc1
o mně	0kd1
o podjetju	0ke1
o poslodavcu	0kf1
o projektu	0>e1
o spolecnosti	0k]1
o společnosti	0k]1
o spolocnosti	0kg1
o spoločnosti	0kg1
o tvrtki	0kf1
obblighi di leva	0e@1
obcanstvi	0kT1
obcianstvo	0kU1
obcina	0kh1
obdelava informacij	0ki1
obdobi	0HD1
obdobi (od do	0HD1
obdobie	0EJ1
obdobje	0=91
období	0HD1
období (od - do	0HD1
obec	0kj2
obecne stanowisko	0kl1
obiectiv	0Af1
obiettivi raggiunti	0km1
obiettivo	0A\1
objavljeno	0kn3
objavljeno u	0[D2
objavljeno v	0l11
objectif	0Ab1
objectifs	0Ab1
objectiu	0Ae1
objective	0B`1
objet	0l22
objetivo	0l44
objetivo profissional	0<i1
objetivos	00n1
oblast	0l82
oblast posobenia	0IR1
oblast studija	0l:1
oblasť pôsobenia	0IR1
obligations militaires	0l;1
obor	0l<2
obor cinnosti	0l>1
obor cinnosti ci odvetvi	0l>1
obor podnikani	0l>1
obor podnikání	0l>1
obor činnosti	0l>1
obor činnosti či odvětví	0l>1
obory vzdelani (isced f	0l?1
obory vzdělání (isced-f	0l?1
obowiazki	0Bm1
obowiązki	0Bm1
obrada informacija	0l@1
obrazovna ustanova	0PW2
obsah	0lA2
observaciones	0Oh1
observacions	0Og1
observacoes	0lC1
observatii	0FI1
observações	0lC1
observații	0FI1
obtained	08@1
obtenido	0MG1
obtention	0721
obtenu en	0D?1
obtenu le	0D?1
obtido em	0Cb1
obtingut	0C`1
obtinut	04k1
obywatelstwo	0hF1
občanství	0kT1
občianstvo	0kU1
občina	0kh1
obținut	04k1
ocakavany plat	0lD1
occupation	0\?2
occupation or position held	0FB1
occupazione	0lE2
occupazione desiderata	0lG1
ocekavany plat	0lH1
ocekivana placa	0lI1
ocekivana plata	0lJ1
ocena	0lK3
ocena koncowa	0lN1
ocena końcowa	0lN1
ocena na dyplomie	0lN1
oceneni	0hb1
ocenenie	0i61
ocenění	0hb1
ochota cestovat	0eP1
ocjena	0lO1
ocupacao	0lP2
ocupacio	0=41
ocupacio desitjada	0=31
ocupacion	0lR2
ocupació	0=41
ocupació desitjada	0=31
ocupación	0lR2
ocupador	0@T1
ocupatia	0SJ1
ocupatia dorita	0SK1
ocupatie	0SK1
ocupação	0lP2
ocupația	0SJ1
ocupația dorită	0SK1
ocupație	0SK1
oczekiwane stanowisko	0kl1
oczekiwane wynagrodzenie	0lT1
oczekiwania finansowe	0lT1
od	0lU6
od - do	0l[5
od do	0l[5
odbor	0l`3
odbory vzdelavania (isced f	0lc1
odbory vzdelávania (isced-f	0lc1
oddelek	0LF1
oddeleni	0ld1
oddelenie	0le1
oddzial	0J11
oddział	0J11
oddělení	0ld1
odeljenje	0lf1
odgovornosti	0lg3
odjel	0lj1
odkaz	0lk2
odnos	0lm3
odporucanie	0m01
odporúčanie	0m01
odpovednost	0WC1
odpovednosti	0WC1
odpovědnost	0WC1
odpovědnosti	0WC1
odpowiedzialna za	0Bm1
odpowiedzialnosc	0Bm1
odpowiedzialność	0Bm1
odpowiedzialny za	0Bm1
odul	0901
odul adi	0901
odulu veren	0m11
odvetvi	0l>1
odvetvie	0IR1
odvětví	0l>1
oenskad befattning	0kQ1
oenskad loen	0bJ1
oenskad ort	0Qa1
oenskad tjaenst	0kQ1
oensket loen	0bL1
oensket loenn	0bK1
oensket stilling	0m22
oevrig	03j1
oevriga e-postadresser	0m41
oevriga telefonnummer	0m51
oevriga uppgifter	0451
oevriga webbplatser	0m61
oevrige e-mailadresser	0m71
oevrige hjemmesider	0m81
oevrige oplysninger	03f1
oevrige telefonnumre	0m91
oevrigt	0m:2
oferit de	0141
oggetto	0m<2
ogrenim durumu	0L01
ogrenim duzeyi	0L21
ogrenim turu	0L21
ohjaaja	0O01
ohjelmat	06@1
ohjelmistot	06@1
oib	0m>1
okkupazzjoni jew pozizzjoni	0\Z1
okkupazzjoni jew pożizzjoni	0\Z1
okres	0m?3
okres wypowiedzenia	0I71
okres zatrudnienia	0Bk1
okrug	0mB1
oktatasi intezmeny	08H1
oktatast kepzest nyujto intezmeny neve es tipusa	08H1
oktatási intézmény	08H1
oktatást / képzést nyújtó intézmény neve és típusa	08H1
oktatást/képzést nyújtó intézmény neve és típusa	08H1
okul	0L11
okul adi	0L11
okul adı	0L11
okuma	0mC1
okurettindi	0:R1
ollscoil	0@<1
olvasas	0mD1
olvasott szoveg ertese	0mD1
olvasott szöveg értése	0mD1
olvasás	0mD1
om arbeidsgiver	0961
om arbetsgivaren	0Qo1
om bedriften	0961
om firmaet	0mE1
om foeretaget	0Qo1
om foretaget	0Qo1
om företaget	0Qo1
om meg	0dP1
om mig	0mF2
om virksomheden	0mE1
omandatud kvalifikatsioon	0^k1
omdoeme	0mH1
omdome	0mH1
omdöme	0mH1
omfattning	04_1
omgeving	0TT1
omrezje	0mI1
omrežje	0mI1
omschrijving	09f1
omvang team	00A1
on ad	0X`1
onad	0X`1
onderneming	0991
onderscheiding	0mJ1
onderwerp	0mK2
onderwijsinstelling	0W]1
one cikan basarilar	08g1
one cikanlar	0mM1
onemli noktalar	0mM1
ong	0mN3
ongelmanratkaisu	0mQ1
online	0HK1
onlus	06N1
onnistumiset	0]81
onnur netfong	0mR1
onnur simanumer	0mS1
onskad befattning	0kQ1
onskad lon	0bJ1
onskad ort	0Qa1
onskad tjanst	0kQ1
onsket lon	0bL1
onsket lonn	0bK1
onsket stilling	0m22
opdrachtgever	0972
opdragsgiver	0<<1
opening	0mT1
opening paragraph	0mT1
opening salutation	0VB1
opgaver	05a1
opgaver og ansvar	05a1
opiekun	0mU1
opinia	0Bj1
opinnaeytetyoe	0GH1
opinnaeytetyoen aihe	0GH1
opinnaytetyo	0GH1
opinnaytetyon aihe	0GH1
opinnot	02A1
opinnäytetyö	0GH1
opinnäytetyön aihe	0GH1
opintojaksot	02A1
opintopisteet	0_j1
opintopistetta	0_j1
opintopistettae	0_j1
opintopistettä	0_j1
opis	0mV5
opis dela	0EV1
opis firmy	0k\1
opis kompanije	0k[1
opis podjetja	0ke1
opis posla	0In2
opis projekta	0>f3
opis projektu	0m[2
opis tvrtke	0kf1
opleider	0W]1
opleiding	0m]2
opleidingsinstituut	0W]1
opleidingsniveau	0m_2
opmerking	0ma1
opmerkingen	0ma1
opnaaede resultater	0mb1
opnaaet	0mc1
opnaede resultater	0mb1
opnaet	0mc1
opnåede resultater	0mb1
opnået	0mc1
opomba	0md1
oppdragsgiver	0<;1
oppeained	02@1
oppeasutus	0Va1
oppekava	0Nb1
oppevaldkonnad (isced f	0me1
oppgave	08T1
oppgaver	05X1
oppgaver og ansvar	05X1
oppilaitos	0^b1
oppnaadd	0mf1
oppnaadde resultater	0mg1
oppnaaelser	0mg1
oppnadd	0mf1
oppnadde resultater	0mg1
oppnaelser	0mg1
oppnådd	0mf1
oppnådde resultater	0mg1
oppnåelser	0mg1
oppsigelsestid	0\S1
oppsummering	0dP1
oprogramowanie	0hI1
opsigelsesvarsel	0\R1
opstina	0mh1
option	0HS1
opublikowano	0Cj1
opublikowano w	0Bl1
opzegtermijn	09e1
opština	0mh1
oqsma tal edukazzjoni (isced f	0mi1
oqsma tal-edukazzjoni (isced-f	0mi1
oral expression	0mj1
orario	0Al1
oras	0mk2
orasul	0?l1
oraș	0mk2
orașul	0?l1
organ wydajacy	0mm1
organ wydający	0mm1
organisaatio	0mn3
organisasi	0n12
organisasjon	0n32
organisatie	0n53
organisation	0n8@
organisatsioon	0nH2
organisme	0nJ5
organisme certificateur	07e1
organisme de delivrance	07e1
organisme de délivrance	07e1
organisme de formation	0>91
organisme emetteur	07e1
organisme émetteur	07e1
organismo	0nO2
organismo emisor	0MH1
organitzacio	0nQ3
organització	0nQ3
organizacao	0nT4
organizacao emissora	0N41
organizace	0nX3
organizacia	0n[2
organizacija	0n];
organizacion	0nh3
organización	0nh3
organizacja	0nk2
organizasyon	0F51
organizatie	0nm2
organizatie emitenta	0LV1
organization	0no5
organizator	0o44
organização	0nT4
organização emissora	0N41
organizație	0nm2
organizație emitentă	0LV1
organizzazione	0o83
organizzazione emittente	0MF1
organizzazzjoni	0U01
organizácia	0n[2
organizācija	0o;2
orientador	0>Y1
orientadora	0>Y1
origem	0o=1
originario de	0bc1
origine	0o>2
orodja	0]^1
orszag	0o@1
ország	0o@1
ort	0oA5
ortalama	0F31
ortam	03^1
oryggi	0oF1
osaaminen	0]A1
osaamistaso	0oG1
osakond	0d71
osasto	0oH1
osebno ime	0oI1
osiagniecia	0Ki1
osiągnięcia	0Ki1
oskastarf	0oJ1
oskus	0\g1
oskused	0\]1
oskustase	0oK1
osloveni	0oL1
oslovenie	0oM1
oslovení	0oL1
oslovljavanje	0oN2
osobno ime	0oP1
osoite	0\c1
osservazioni	0Y71
osszefoglalas	0d91
osszefoglalo	0d91
ostale e adrese	0oQ1
ostale e-adrese	0oQ1
ostale web stranice	0oR1
ostale web-stranice	0oR1
ostali podaci	0oS2
ostali telefoni	0oU1
ostalo	0IM3
ostatne	0C=1
ostatni	0C81
ostatnia zmiana	0oV1
ostatné	0C=1
ostatní	0C81
osztaly	0BX1
osztalyzat	06a1
osztály	0BX1
osztályzat	06a1
other	01?1
other email addresses	0MC1
other emails	0MC1
other phone numbers	0T91
other phones	0T91
other websites	0T:1
others	01?1
otorgado por	0nO2
otra informacion	0oW1
otra información	0oW1
otros	0oW1
otros correos	0oX1
otros correos electronicos	0oX1
otros correos electrónicos	0oX1
otros datos	0oW1
otros enlaces	0oY1
otros sitios web	0oY1
otros telefonos	0oZ1
otros teléfonos	0oZ1
otsikko	0o[1
ottenuto il	0AH1
outcome	00g1
outcomes	00g1
outils	0@V1
outils et technologies	0@V1
outils utilises	0@V1
outils utilisés	0@V1
outorgado por	06e1
outras informacoes	0o\1
outras informações	0o\1
outros	0o\1
outros dados	0o\1
outros e mails	0o]1
outros e-mails	0o]1
outros links	0o^1
outros sites	0o^1
outros telefones	0o_1
outros telefones de contato	0o_1
ouvir	0@]1
over de organisatie	09:1
over het bedrijf	09:1
over mij	0ma1
overall	0871
overall grade	0871
overig	0o`1
overige	0o`1
overige e mailadressen	03c1
overige e-mailadressen	03c1
overige gegevens	0o`1
overige informatie	0o`1
overige telefoonnummers	03d1
overige websites	03e1
overview	00W2
ovrig	03j1
ovriga e postadresser	0m41
ovriga telefonnummer	0m51
ovriga uppgifter	0451
ovriga webbplatser	0m61
ovrige e mailadresser	0m71
ovrige hjemmesider	0m81
ovrige oplysninger	03f1
ovrige telefonnumre	0m91
ovrigt	0m:2
ozet	0131
očakávaný plat	0lD1
očekivana plata	0lJ1
očekivana plaća	0lI1
očekávaný plat	0lH1
p	0oa2
paaaine	02?1
paaasialliset tehtavat ja vastuualueet	0]91
paaboerjad	0;51
paakohdat	0^01
paatehtavat	0]91
paattyen	0b^1
paattyi	0b^1
paattymisen syy	0_m1
pabaiga	08]1
pabaigos data	08]1
paborjad	0;51
padalinys	0Eh1
padronanza	0b02
paeaeaine	02?1
paeaeasialliset tehtaevaet ja vastuualueet	0]91
paeaekohdat	0^01
paeaetehtaevaet	0]91
paeaettyen	0b^1
paeaettyi	0b^1
paeaettymisen syy	0_m1
paeivaemaeaerae	02=2
paeivaemaeaeraet	02I1
paese	0hc1
paese di residenza	0hc1
page personnelle	0@11
page web	0@11
pageidaujamas atlyginimas	06b1
pageidaujamos pareigos	0oc1
pagina personal	0od2
pagina personale	0@31
pagina pessoal	0@41
pagina web	0of5
pagină web	0ok1
pagrindines pareigos	06f1
pagrindines uzduotys	06f1
pagrindines veiklos ir atsakomybe	06f1
pagrindiniai dalykai	0C?1
pagrindiniai punktai	0ol1
pagrindinės pareigos	06f1
pagrindinės užduotys	06f1
pagrindinės veiklos ir atsakomybė	06f1
paikka	0om1
paikkakunta	06T2
pais	0on3
pais de residencia	1012
paivamaara	02=2
paivamaarat	02I1
pajjiz	1031
pajjiż	1031
pakape	1041
pakāpe	1041
palabras clave	05G1
palavras chave	03F1
palavras-chave	03F1
palgasoov	1051
palkinnon myoentaejae	0bl1
palkinnon myontaja	0bl1
palkinnon myöntäjä	0bl1
palkinnon nimi	0o[1
palkinto	0o[1
palkkapyynto	1061
palkkapyyntoe	1061
palkkapyyntö	1061
palkkatoive	1061
palkkatoivomus	1061
palvelu	03@1
pana la	00`1
panoga	0EQ1
panstwo	1071
papeis	0SD1
papel	1085
papel no projeto	0SD1
paper	10=2
papildoma informacija	0]K1
papildu informacija	0?@1
papildu informācija	0?@1
papéis	0SD1
par mani	0^_1
para	10?2
paraules clau	0L81
parcours	0HS1
pareigos	10A3
pareigos ir atsakomybe	06f1
pareigos ir atsakomybė	06f1
parla	0Od1
parlar	0Od1
parlato	0<]1
parler	0Oe1
parole chiave	0@[1
parteizugehoerigkeit	10D1
parteizugehorigkeit	10D1
parteizugehörigkeit	10D1
participare la conversatie	0B21
participare la conversație	0B21
party	10E1
paru dans	0A91
parution	04:1
parution dans	0A91
pas foto	10F1
pasaporte	0<?1
pasfoto	10G1
pasiekimai	10H1
paskelbimo data	10I1
paskelbta	10I1
paskelbta leidinyje	0`b1
paskutini karta keista	10J1
paskutinį kartą keista	10J1
pasniedza	10K1
paspoort	0;c1
passaporte	0:@1
passaporto	0<>1
passfoto	0:51
passport	0X@1
passport no	0X@1
passport number	0X@1
pasta indekss	10L1
pastabos	05B1
pasto kodas	10M1
pasutitajs	0]Z1
pasūtītājs	0]Z1
patente	10N1
patente di guida	10N1
patente i	10N1
patente o patenti	10N1
patente(i	10N1
patente/i	10N1
patenti	10N1
pavadinimas	10O2
pavarde	10Q1
pavardė	10Q1
pays	10R1
pays de residence	10R1
pays de résidence	10R1
pazymys	08d1
país	0on3
país de residencia	10S1
país de residência	10T1
państwo	1071
pašto kodas	10M1
pažymys	08d1
pc en plaats	0T[1
pc woonplaats	0T[1
pc/woonplaats	0T[1
peaeriala	0Nb1
pealkiri	0751
peamised tooulesanded	0^11
peamised tööülesanded	0^11
pec	0YB1
pedejas izmainas	10U1
pekerjaan	10V2
pelanggan	0]T1
pemberi	0F[1
pemberi kerja	0\U1
pemberi penghargaan	0F[1
pembimbing	06[1
pembuatan konten	10X1
pemecahan masalah	10Y1
peminatan	0:D1
pencapaian	0Vd1
pencapaian utama	0Vd1
pendidikan terakhir	10Z1
penempatan	0bY1
penerbit	10[2
penerbit sertifikat	0Go1
pengalaman	0`<1
penghargaan	0\G1
pengolahan informasi	10]1
pensum	04a1
pentru	09T1
penulis	10^1
penyelenggara	10_2
per	0@D1
per a	10a1
peralatan	02]1
peran	10b3
peran dalam proyek	10e1
peran saya	10e1
perangkat	02]1
perangkat lunak	02]1
percakapan	0ZW1
percentage	0871
perekonnanimi	10f1
perekonnaseis	0`L1
perenimi	10f1
perfil	10g3
perfiles	0B[1
perfils	10j1
perfis	0AS1
perguruan tinggi	0Z71
perhe	10k1
perhesuhteet	10k1
perioada	0Ii1
perioadă	0Ii1
period	10l4
periode	1106
periode de travail	04;1
periodico	0A52
periodo	1163
periods	0EG1
periood	01f1
periódico	0A52
perjodu	0DF1
permanent address	01@1
permesso di lavoro	1191
permesso di soggiorno	1191
permis	11:2
permis auto	11<1
permis b	0f71
permis de conducere	11<1
permis de conduir	0=01
permis de conduire	0f71
permis de conduire b	0f71
permis de sejour	07d1
permis de séjour	07d1
permis de travail	07d1
permis(e) de conducere	11<1
permiso de conduccion	0<m1
permiso de conducción	0<m1
permiso de conducir	0<m1
permiso de residencia	11=1
permiso de trabajo	11=1
permiso(s) de conduccion	0<m1
permiso(s) de conducción	0<m1
permís de conduir	0=01
personal a cargo	0kI1
personal site	0HK1
personal website	0HK1
personalausweis	11>1
personalverantwortung	0591
personas a cargo	0kI1
personenstand	0P_1
persones a carrec	0e31
persones a càrrec	0e31
personnummer	0Qf1
perusahaan	11?2
període	0Id1
período	11A2
pesel	0iY1
peso	11C3
pfc	11F1
pfe	0dF1
ph	0<O1
ph d afhandling	01o1
ph.d.-afhandling	01o1
phan mem	0A:1
phd thesis	08S1
phone	11G2
phone alt	0<O1
phone call	0<O1
phone no	0<O1
phone number	0<O1
phones	0T91
phong	0;31
phong ban	0;31
photo	11I2
photograph	0841
photographie	11K1
phòng	0;31
phòng ban	0;31
phần mềm	0A:1
piattaforma	11L1
picture	0841
pieejamiba	0CC1
pieejamība	0CC1
pienakumi	06\1
pienākumi	06\1
pieskira	10K1
pieskirejs	10K1
piezimes	0^_1
piezīmes	0^_1
piešķīra	10K1
piešķīrējs	10K1
piirkond	0c:1
pilietybe	11M1
pilietybė	11M1
pilns vards	11N1
pilns vārds	11N1
pilseta	11O1
pilsoniba	11P1
pilsonība	11P1
pilsēta	11O1
pisanie	11Q2
pisanje	11S3
pisemny projev	11V1
pisno sporocanje	11W1
pisno sporočanje	11W1
pisomny prejav	11X1
plaats	11Y3
place	11\2
place of birth	0:V1
place of origin	0Wg1
place of residence	0?J1
plantilla	0kI1
plat	11^2
plataforma	11`3
plateforme	11c1
platform	11d6
platforma	11j7
platforms	0;f1
platformă	1211
platove ocakavania	0lD1
platové očakávania	0lD1
plats	05d1
plattform	1223
plec	1251
plz	1261
plz ort	0T\1
plz und ort	0T\1
plz und wohnort	0T\1
plz wohnort	0T\1
plz, ort	0T\1
plz/ort	0T\1
plz/wohnort	0T\1
poaeng	0WS1
poang	0WS1
poblacio	0b82
poblacion	0<A1
població	0b82
población	0<A1
pocet podriadenych	1271
pocet podrizenych	1281
pocet zamestnancov	1271
pocet zamestnancu	1281
pocetak	0E72
pocuvanie	1291
poczatek	0Ck1
poczta	01K1
poczta elektroniczna	01K1
początek	0Ck1
podelil	12:1
podelila	12:1
podeljevalec	12:1
podjetje	12;2
podnik	12=2
podrocja izobrazevanja (isced f	12?1
podrocje	12@2
podrocje studija	12B1
področja izobraževanja (isced-f	12?1
področje	12@2
področje študija	12B1
podrucja obrazovanja (isced f	12C1
podrucje	12D2
podrucje studija	12F1
područja obrazovanja (isced-f	12C1
područje	12D2
područje studija	12F1
podsumowanie	0kc1
poduzece	0Xg1
poduzeće	0Xg1
pogovor	0Ud1
pohipunktid	0O11
pohitegevused ja vastutusvaldkonnad	0^11
pohlavi	12G1
pohlavie	12H1
pohlaví	12G1
poids	0OD1
poin utama	12I1
points	0P21
points cles	00:1
points clés	00:1
points forts	00:1
pokalbis	09R1
poklic	12J1
pokrajina	12K1
pol	12L1
pole	0GN1
political affiliation	10E1
political status	10E1
polno ime	0Xk1
polozaj	0EX1
položaj	0EX1
ponsel	0V^1
pontos chave	0FJ1
pontos principais	0FJ1
pontos-chave	0FJ1
popis	0lA2
popis firmy	0kY2
popis prace	0>l2
popis projektu	0lA2
popis práce	0>l2
poradatel	12M2
porozumiewanie sie	0ZV1
porozumiewanie się	0ZV1
portable	0>11
portafolio	0@51
portafolis	0Ma1
porte	0Fl1
portefoelje	0Vm1
portefolje	0Vm1
portefølje	0Vm1
portfolio	12O?
portfolyo	08X1
portfólio	12^2
portfólió	0Wi1
portofolio	0`=1
portofoliu	0ok1
portrait	11I2
pos el	02Z1
pos-el	02Z1
posicao	0<k1
posicao no curso	12`1
posicio	0=41
posicion	0<j1
posició	0=41
posición	0<j1
posisi	12a2
posisi jabatan	0[U1
posisi yang diinginkan	0[T1
posisi yang dilamar	0[T1
posisi/jabatan	0[U1
posisjon	0\A1
positie	09_1
position	12c9
position held	0FB1
positsioon	03M1
posizione	0Yb1
posizione desiderata	0lG1
posizione in graduatoria	12l1
posizione militare	0e@1
posizione ricercata	0lG1
posizione ricoperta	0Yb1
posição	0<k1
posição no curso	12`1
poslech	12m1
poslodavac	0hl2
poslovi	0UC1
poslovi i odgovornosti	0In2
poslusanje	12n1
poslušanje	12n1
posobisko	0e:1
post	12o4
post code	1331
post inmhianaithe	0TD1
post tat twelid	1341
post tat-twelid	1341
post vizat	0SK1
posta electronica	01U1
posta elettronica	0YB1
posta elettronika	0Y>1
posta kodu	1351
postadres	01\1
postadress	1362
postadresse	1383
postal address	01@1
postal code	1331
postal code and city	0?J1
postanschrift	04\1
postanski broj	13;2
postcode	13=2
postcode and city	0?J1
postcode and town	0?J1
postcode en plaats	0T[1
postcode en woonplaats	0T[1
postcode plaats	0T[1
postcode woonplaats	0T[1
postcode/plaats	0T[1
postcode/woonplaats	0T[1
poste	13?2
poste actuel	0MQ1
poste occupe	0MP1
poste occupé	0MP1
poste recherche	0MQ1
poste recherché	0MQ1
poste souhaite	0MQ1
poste souhaité	0MQ1
poste vise	0MQ1
poste visé	0MQ1
postes	0MP1
postfang	0i=1
postignuca	13A2
postignuća	13A2
postiindeks	13C1
postinumero	13D1
postinumero ja -toimipaikka	06V1
postinumero ja kaupunki	06V1
postinumero ja paikkakunta	06V1
postinumero ja toimipaikka	06V1
postiosoite	0\c1
postitoimipaikka	06V1
postleitzahl	1261
postleitzahl und ort	0T\1
postna stevilka	13E1
postnr	13F3
postnr by	13I1
postnr och ort	0W01
postnr og by	13I1
postnr og sted	13J1
postnr ort	0W01
postnr sted	13J1
postnr. og by	13I1
postnr. og sted	13J1
postnr/by	13I1
postnr/ort	0W01
postnr/sted	13J1
postnumer	13K1
postnummer	13F3
postnummer och ort	0W01
postnummer og by	13I1
postnummer og sted	13J1
posto	0<k1
postort	0W01
postovni smerovaci cislo	13L1
poststed	13J1
postul ocupat	0SJ1
postul vizat	0SK1
poszukiwane stanowisko	0kl1
potrdila	0\51
poudarki	13M1
pour	0@C1
pouzite nastroje	0I@1
pouzite technologie	0hQ2
pouzivatelske meno	13N1
použité nástroje	0I@1
použité technologie	0I@1
použité technológie	0]d1
používateľské meno	13N1
povezava	13O1
poveznica	0Z^1
povinnosti	0>l2
povolani	0WE1
povolani nebo vykonavana funkce	13P1
povolanie	13Q1
povolání	0WE1
povolání nebo vykonávaná funkce	13P1
povprecje	13R1
povprecna ocena	13R1
povprečje	13R1
povprečna ocena	13R1
povzetek	0md1
powod odejscia	13S1
powód odejścia	13S1
poza	13T1
pozadovana mzda	11^2
pozadovana pozice	0WE1
pozadovana pozicia	13Q1
pozice	13U2
pozicia	13W2
pozicija	13Y4
pozicio	09X1
poziom	13]3
poziom bieglosci	0O21
poziom biegłości	0O21
poziom erk	13`1
poziom wyksztalcenia	13a1
poziom wykształcenia	13a1
poziom zaawansowania	13b1
poziom znajomosci	0:H1
poziom znajomości	0:H1
poziomy cefr	0O21
pozisyon	0UY1
pozisyonu	0UY1
pozitia	0SJ1
pozitia dorita	0SK1
pozitie	0SJ1
pozizzjoni	0\Z1
poziția	0SJ1
poziția dorită	0SK1
poziție	0SJ1
poznamka	0ka2
poznavanje	13c2
poznámka	0ka2
pozycja	13e1
pozícia	13W2
pozíció	09X1
poză	13T1
pozīcija	0XL1
poäng	0WS1
počet podriadených	1271
počet podřízených	1281
počet zamestnancov	1271
počet zaměstnanců	1281
početak	0E72
počúvanie	1291
pořadatel	12M2
poštanski broj	13;2
poštna številka	13E1
poštovní směrovací číslo	13L1
pożizzjoni	0\Z1
požadovaná mzda	11^2
požadovaná pozice	0WE1
požadovaná pozícia	13Q1
poștă electronică	01U1
praca doktorska	13f1
praca dyplomowa	13f1
praca inzynierska	13f1
praca inżynierska	13f1
praca licencjacka	13f1
praca magisterska	13f1
pracodawca	0e71
pracovna napln	0W@1
pracovna pozicia	13g1
pracovne zaradenie	13g1
pracovni napln	0WC1
pracovni pomer	0IV1
pracovni pozice	13P1
pracovni status	13h1
pracovni zarazeni	13P1
pracovná náplň	0W@1
pracovná pozícia	13g1
pracovné zaradenie	13g1
pracovní náplň	0WC1
pracovní poměr	0IV1
pracovní pozice	13P1
pracovní status	13h1
pracovní zařazení	13P1
pradikat	00V1
pradzia	0kN1
pradzios data	0kN1
pradžia	0kN1
pradžios data	0kN1
praedikat	00V1
praesenzdienst	0;h1
praestationer	0mb1
praktikumsbetrieb	05_1
prasenzdienst	0;h1
prasme	13i1
prasmes	06i1
prawo jazdy	13j1
prawo jazdy kat	13j1
prax	0H71
praxe	0ES1
pre	13k1
preavis	0D@1
preaviz	0Ge1
preavviso	0G^1
prebivalisce	13l2
prebivaliste	13n4
prebivalište	13n4
prebivališče	13l2
predikat	0Y;1
predmeti	0UD3
predmety	0_W2
predstava o platu	0lH1
preduzece	0hk1
preduzeće	0hk1
preferovana lokalita	1422
preferovaná lokalita	1422
preferowana lokalizacja	0f>1
preferred city	0FC1
preferred location	0FC1
preferred locations	0FC1
prefix	0Wj1
preis	07A1
premi	0jh1
premio	1443
premiu	0Ed1
premju	1471
prendre part a une conversation	0ZU1
prendre part à une conversation	0ZU1
prenom	1481
prenom et nom	0ji1
prenom nom	0ji1
prenom(s	1481
prenom(s) nom	0ji1
prenoms	1481
prenume	1491
prenume si nume	0Ec1
prenume și nume	0Ec1
prenumele	1491
preporuka	0eK2
presentation	14:2
presentation de l'entreprise	0091
presented by	08C1
prestasi	0Vd1
prestasjoner	0mg1
prestaties	09G1
prestationer	0S;1
pretensao	14<1
pretensao salarial	14<1
pretension salarial	0OW1
pretensiones economicas	0OW1
pretensiones económicas	0OW1
pretensiones salariales	0OW1
pretensions salarials	14=1
pretensión salarial	0OW1
pretensão	14<1
pretensão salarial	14<1
pretentii salariale	06S1
pretention salariale	14>1
pretentions	14>1
pretentions salariales	14>1
pretenții salariale	06S1
previsao de conclusao	04K1
previsão de conclusão	04K1
prezdivka	14?1
prezime	14@2
prezime i ime	0Xh2
pricakovana placa	14B1
pridobljena izobrazba	0hn1
pridobljeni naziv	0hn1
pridobljeno	0E01
prieksmeti	0TH1
prieksvards	14C1
priekšmeti	0TH1
priekšvārds	14C1
priemer	0WP1
priezvisko	14D1
priezvisko a meno	0=m1
priimek	14E1
priimek in ime	0Xk1
prijmeni	14F1
prijmeni a jmeno	0=l1
prijmeni jmeno	0=l1
prijs	0mJ1
prima lingua	0aI1
primaere opgaver	05a1
primeira lingua	0XH1
primeira língua	0XH1
primeiro nome	0k01
primer apellido	05@1
primære opgaver	05a1
principais actividades e responsabilidades	06`1
principais atividades	06`1
principais atividades e responsabilidades	06`1
principais atribuicoes	06`1
principais atribuições	06`1
principais conquistas	0AF1
principais disciplinas	0<C1
principais disciplinas competencias profissionais	0<C1
principais disciplinas/competências profissionais	0<C1
principais funcoes	06`1
principais funções	06`1
principais realizacoes	0AF1
principais realizações	0AF1
principais responsabilidades	06`1
principais resultados	0AF1
principal subjects	0B71
principal subjects / occupational skills covered	0B71
principal subjects occupational skills covered	0B71
principal subjects/occupational skills covered	0B71
principalele activitati si responsabilitati	0171
principalele activități și responsabilități	0171
principalele responsabilitati	0171
principalele responsabilități	0171
principales actividades y responsabilidades	0151
principales activites et responsabilites	01:1
principales activités et responsabilités	01:1
principales funciones	0151
principales logros	0OT1
principales materias o capacidades ocupacionales estudiadas	06A1
principales materias o capacidades profesionales estudiadas	06A1
principales matieres competences professionnelles couvertes	0B?1
principales matières/compétences professionnelles couvertes	0B?1
principales missions	01:1
principales realisations	0:I1
principales responsabilidades	0151
principales réalisations	0:I1
principales tareas	0151
principali attivita	06k1
principali attivita e responsabilita	06k1
principali attività	06k1
principali attività e responsabilità	06k1
principali mansioni	06k1
principali mansioni e responsabilita	06k1
principali mansioni e responsabilità	06k1
principali materie	0A[1
principali materie / abilità professionali oggetto dello studio	0A[1
principali materie abilita professionali oggetto dello studio	0A[1
principali risultati	0km1
principali tematiche competenze professionali possedute	0A[1
principali tematiche/competenze professionali possedute	0A[1
principals funcions	0181
priomhabhair	0Bc1
priomhghniomhaiochtai agus priomhfhreagrachtai	0Ic1
priomhphointi	0;d1
priporocilo	0eV1
priporočilo	0eV1
pris	14G3
prisens navn	14J2
privat	0Q=1
privatadresse	04\1
privatanschrift	04\1
prix	0Gk1
prizas	05<1
prize	08?1
priznanje	0gc3
pričakovana plača	14B1
prk	13`1
pro	14L1
pro gradu	0GH1
pro gradu -tutkielma	0GH1
pro gradu tutkielma	0GH1
probleemide lahendamine	14M1
probleemoplossing	14N1
problem cozme	14O1
problem solving	14P1
problem çözme	14O1
problemamegoldas	14Q1
problemen oplossen	14N1
problemloesen	14R1
problemloesning	14S3
problemloesung	14R1
problemlosen	14R1
problemlosning	14S3
problemlosung	14R1
problemlösen	14R1
problemlösning	14V1
problemlösung	14R1
problemløsning	14W2
problemu risinasana	14Y1
problemu sprendimas	14Z1
problemų sprendimas	14Z1
problémamegoldás	14Q1
problēmu risināšana	14Y1
procesarea informatiei	14[1
procesarea informației	14[1
processamento de informacao	14\1
processamento de informação	14\1
processen	0TT1
processes	0;f1
prodi	0:D1
producao escrita	0Nn1
producao oral	0B01
productie	14]1
productie en interactie	0Tl1
production	0mj1
production ecrite	0KD1
production orale	0Oe1
production écrite	0KD1
produzione orale	0<]1
produzione scritta	0<_1
produzzjoni orali	0\i1
produção escrita	0Nn1
produção oral	0B01
proefschrift	0241
prof	0V91
profese	14^2
profesi	0[T1
profesia	14`2
profesie	0SK1
profesija	14b4
profesija arba pareigos	14f1
profesija vai ienemamais amats	0XL1
profesija vai ieņemamais amats	0XL1
profesion	0<h1
profesion o cargo desempenado	0<j1
profesión	0<h1
profesión o cargo desempeñado	0<j1
professio	0=31
profession	14g3
professional experience	14j1
professional title	0B`1
professione	14k2
professió	0=31
professjoni	0Y31
profgrada	0V91
proficiencia	0Hj2
proficiency	14m2
proficiência	0Hj2
profiel	14o2
profielen	1511
profiil	0^31
profiili	0X:1
profiilit	1521
profil	153B
profil daring	0d51
profil firmy	0k\1
profil perusahaan	0FF1
profile	15E4
profiler	15I3
profiles	00l1
profili	15L4
profili social	15P1
profilis	05B1
profiller	15Q1
profilo	0Y71
profilo aziendale	06l1
profilok	0^i1
profils	15R2
profilul	0HY1
profiluri	15T1
profily	15U2
profissao	15W2
profissão	15W2
progetto	0A\1
program	15Y6
program de lucru	15_1
program studi	0:D1
programari	0L81
programas	0@W2
programe	0@Z1
programes	0L81
programi	15`3
programine iranga	0XP1
programinė įranga	0XP1
programlar	03^1
programma	0PT1
programma's	0TT1
programmas	06i1
programmatura	06i1
programmatūra	06i1
programme	15c4
programmer	0eA2
programmi	0@[1
programmid	0\]1
programmiersprachen	0L91
programok	0O?1
programos	0XP1
programska oprema	0]^1
programvara	04n1
programvare	0;b1
programy	0dk3
proiect	0Af1
proiect de diploma	0G]1
proiect de diplomă	0G]1
proifil	00o1
proiseail faisneise	15g1
proje	0121
proje aciklamasi	0121
proje adi	01>1
proje adı	01>1
proje açıklaması	0121
proje baglantisi	08X1
proje bağlantısı	08X1
proje hakkinda	0121
proje hakkında	0121
proje tanimi	0121
proje tanımı	0121
proje turu	15h1
proje türü	15h1
project	09f1
project client	01n1
project description	08U1
project overview	08U1
project role	15i1
project summary	08U1
project type	0=G1
projectbeschrijving	09f1
projecte	0Ae1
projecte final	15j1
projectomschrijving	09f1
projecttype	15k1
projedeki gorev	15l1
projedeki görev	15l1
projedeki rol	15l1
projekat	15m1
projekt	15n:
projekt leirasa	0Bo1
projekt leírása	0Bo1
projekta apraksts	05D1
projektarbeit	00\1
projektart	0\a1
projektas	05E1
projektbeginn	03l1
projektben betoltott szerep	1681
projektben betöltött szerep	1681
projektbeschreibung	07:1
projektbeskrivelse	0Y<1
projektbeskrivning	08c1
projektdauer	09d1
projektende	00]1
projekti	0_^1
projekti kirjeldus	0]G1
projektin kuvaus	0_^1
projektin tyyppi	0`61
projektinhalt	07:1
projektlaufzeit	09d1
projektname	0XR1
projekto aprasymas	05E1
projekto aprašymas	05E1
projektpartner	0931
projektrolle	0731
projekts	05D1
projektseite	0Z\1
projekttyp	1691
projekttype	16:1
projektzeitraum	09d1
projektziel	07:1
projeler ve basarilar	08g1
projeler ve başarılar	08g1
projet	0Ab1
projet de fin d'etudes	0dF1
projet de fin d'études	0dF1
projeto	0F71
projeto final	0Gf1
promedio	0<E1
promedio general	0<E1
promotor	0mU1
prosecna ocena	16;1
prosek	16;1
prosečna ocena	16;1
prosjecna ocjena	0lO1
prosjek	0lO1
prosjek ocjena	0lO1
prosjekt	0Y`1
prosjektbeskrivelse	0Y`1
prosjekttype	16<1
prosječna ocjena	0lO1
prospech	16=2
prospěch	0WO1
prostredi	0I@1
prostředí	0I@1
provider	16?2
province	16A2
provincia	16C4
provincie	16G1
provinsi	0C21
provinz	0;g1
província	16H2
proyecto	00n1
proyecto fin de carrera	11F1
proyecto final	11F1
proyek	0FD1
pruefstelle	07;1
pruefungsfaecher	0Vf1
prufstelle	07;1
prufungsfacher	0Vf1
prumer	0WO1
przedmioty	0UI1
przedsiebiorstwo	0e71
przedsiębiorstwo	0e71
przelozony	0mU1
przetwarzanie informacji	16J1
przełożony	0mU1
przyznajacy	0SZ1
przyznający	0SZ1
przyznane przez	0SZ1
prädikat	00V1
präsenzdienst	0;h1
præstationer	0mb1
préavis	0D@1
prémio	0Gj1
prénom	1481
prénom et nom	0ji1
prénom nom	0ji1
prénom(s	1481
prénom(s) / nom	0ji1
prénoms	1481
présentation	14:2
présentation de l'entreprise	0091
prétention salariale	14>1
prétentions	14>1
prétentions salariales	14>1
prêmio	0Gj1
príomhghníomhaíochtaí agus príomhfhreagrachtaí	0Ic1
príomhphointí	0;d1
príomhábhair	0Bc1
próf	0V91
prófgráða	0V91
próifíl	00o1
próiseáil faisnéise	15g1
prüfstelle	07;1
prüfungsfächer	0Vf1
průměr	0WO1
psani	11V1
psaní	11V1
psc	16K2
psc a mesto	0kj2
psc a obec	0kj2
psc mesto	0kj2
pseudo	0XC1
pseudonyme	0XC1
psč	16K2
psč a mesto	16M1
psč a město	0eN1
psč a obec	0kj2
psč, město	0eN1
psč/mesto	16M1
psč/město	0eN1
puan	0F31
pubblicato da	0=:1
pubblicato il	04D1
pubblicato in	0=:1
pubblicato su	0=:1
pubblikatur	0VP1
publicado	04O1
publicado el	04O1
publicado em	16N2
publicado en	0AC1
publicado por	0A52
publicat	16P2
publicat a	0AD1
publicat in	0A71
publicat per	0AD1
publicat în	0A71
publicatiedatum	0Tf1
publication	0c>1
publication date	0DA1
publicerad	16R1
publicerad i	0R11
publiceringsdatum	16R1
publicesanas datums	16S1
publicets	16S1
publicets izdevuma	0[I1
publicēts	16S1
publicēts izdevumā	0[I1
publicēšanas datums	16S1
publie dans	0A91
publie le	04:1
publie par	0A91
publikovane	0E:1
publikovane v	0gi1
publikovano	0E91
publikovano v	0^K1
publikované	0E:1
publikované v	0gi1
publikováno	0E91
publikováno v	0^K1
publiseringsdato	16T1
publisert	16T1
publisert i	16U1
published	0DA1
published by	0c>1
published in	0c>1
publisher	0c>1
publié dans	0A91
publié le	04:1
publié par	0A91
puesto	16V3
puesto actual	0<h1
puesto de trabajo	0<j1
puesto deseado	0<h1
puesto desempenado	0<j1
puesto desempeñado	0<j1
puesto en la promocion	16Y1
puesto en la promoción	16Y1
puesto solicitado	0<h1
puh	16Z1
puh nro	16Z1
puh.nro	16Z1
puheen tuottaminen	16[1
puhelin	16Z1
puhelinnumero	16Z1
puhuminen	16[1
puhuttelu	16\1
puncte cheie	16]1
punkty ects	16^1
punktzahl	00V1
puno ime	0Xh2
punteggio	0d41
punti chiave	0Y81
punti ewlenin	16_1
punti salienti	0Y81
puntos clave	0041
puntos destacados	0041
punts clau	16`1
punts destacats	16`1
puntuacion	0<E1
puntuación	0<E1
pusobiste	0eM1
pvm	0gK1
pàgina personal	0Ma1
pàgina web	0Ma1
página personal	0@51
página pessoal	0@41
página web	16a2
până la	00`1
päivämäärä	02=2
päivämäärät	02I1
pääaine	02?1
pääasialliset tehtävät ja vastuualueet	0]91
pääkohdat	0^01
päätehtävät	0]91
päättyen	0b^1
päättyi	0b^1
päättymisen syy	0_m1
påbörjad	0;51
période	04;1
période de travail	04;1
písanie	11X1
písemný projev	11V1
písomný prejav	11X1
póstfang	0i=1
póstnúmer	13K1
pôle	0GN1
pôsobisko	0e:1
põhipunktid	0O11
põhitegevused ja vastutusvaldkonnad	0^11
pēdējās izmaiņas	10U1
płeć	1251
předměty	0WD1
představa o platu	0lH1
přezdívka	14?1
příjmení	14F1
příjmení / jméno	0=l1
příjmení a jméno	0=l1
působiště	0eM1
qari	16c1
qasam ta' studju	16d1
qcer	0al1
qecr	0j21
qecrl	0j21
qeq	16e2
qualifica	16g3
qualifica conseguita	0`T1
qualificacao	0FA1
qualificacio	0OX1
qualificació	0OX1
qualification	16j3
qualificação	0FA1
qualifikation	02O1
qualite	16m1
qualité	16m1
quan he	16n1
quan hệ	16n1
que quan	16o2
quellcode	0Z\1
quoc gia	0kO1
quoc tich	1711
quote	1721
quy mo nhom	1731
quy mô nhóm	1731
quê quán	16o2
quốc gia	0kO1
quốc tịch	1711
r phost	1741
r-phost	1741
raakimine	1751
raccomandazione	0??1
race	0OE1
racun	1762
radni staz	0UT2
radni staž	0UT2
radni zadaci	0In2
radno mesto	1781
radno mjesto	0i11
radno mjesto na koje se prijavljujete	1791
radno vreme	17:1
radno vrijeme	17;1
rahal	09O1
rahvus	0]i1
raison du depart	0fl1
raison du départ	0fl1
rajonas	05F1
rakkomandazzjoni	17<1
rakstisana	17=1
rakstitprasme	17=1
rakstītprasme	17=1
rakstīšana	17=1
raktazodziai	0XP1
raktažodžiai	0XP1
ral	06G1
ral attuale	06G1
ram	17>1
rama	0601
ramo	17?2
ramo da empresa	06_1
ramo de atividade	17A1
rang	0?Y1
rank	17B2
ranking	17D2
rannog	0R81
rannóg	0R81
rapporteert aan	09?1
rapporterar till	0>X1
rapporterer til	17F1
rapporto	0<l1
raspolozivost	17G1
raspoloživost	17G1
rasymas	17H1
rate	0Ba1
rating	0Oc1
rattachement	0GM1
raven	17I2
raven eok	17K1
raven sok	17K1
raven znanja	17L1
ravni sejo	17M1
razdoblje	0Dk1
razgovor	0U`2
razina	17N2
razina eqf	17P1
razina hko	17P1
razina znanja	17Q1
razine zeroj	17R1
razlog odlaska	17S1
razpolozljivost	0g31
razpoložljivost	0g31
račun	1762
raħal	09O1
rašymas	17H1
re	17T1
reading	17U1
reading comprehension	17U1
realisations	0:I1
realisations cles	0:I1
realisations principales	0:I1
realizacoes	0AF1
realizari	17V1
realizari principale	17V1
realizações	0AF1
realizări	17V1
realizări principale	17V1
reason for leaving	0`Y1
recapito	0AU1
recapito telefonico	0AU1
received	08@1
recipient	01C1
recomanacio	17W1
recomanació	17W1
recomandare	17X1
recomendacao	0?11
recomendacion	17Y1
recomendación	17Y1
recomendação	0?11
recommandation	08:1
recommendation	1721
reconeixement	0jh1
reconocimiento	0TE1
red	17Z1
red social	17Z1
rede	17[1
rede social	17[1
redegoerelse	0g=1
redegorelse	0g=1
redegørelse	0g=1
reden van vertrek	17\1
reden vertrek	17\1
redes sociais	0AS1
redes sociales	0B[1
referanse	06j1
referat	00b1
reference	17]3
referencia	17`5
referencja	0Bj1
referens	0mH1
referentie	00>1
referenz	07?1
referenza	17e2
refererer til	0g`1
referinta	17X1
referință	17X1
referència	17W1
referência	0?11
regarding	17T1
regiao	0Gl1
regija	17g2
regime	0fN1
regime de trabalho	0fN1
regio	17i3
region	17l=
regionas	05F1
regione	0<W1
regions	0kE1
regiune	0\F1
região	0Gl1
regió	0@@1
región	1892
regjun	18;1
reigiun	0AR1
reimse staideir	00U1
reimsi oideachais (isced f	18<1
reisbereidheid	0To1
reisebereitschaft	0:41
reisepass	11>1
reiteach fadhbanna	18=1
rekomendacija	18>2
rekomendacja	0Bj1
rekomendasi	18@1
rekomendācija	06g1
rekommendation	0mH1
relacao	18A1
relacio	18B1
relacion	18C1
relació	18B1
relación	18C1
relacja	18D1
relasjon	18E1
relatie	18F2
relation	18H4
relationship	0<`1
relatore	18L1
relatrice	18L1
relazione	0<l1
relazzjoni	18M1
relação	18A1
relație	0<N1
release date	0DA1
released	0DA1
relevant courses	0B71
relevant coursework	0B71
relevant modules	0B71
relevante kurse	0Vf1
relevante vakken	09M1
religiao	18N1
religie	18O2
religion	18Q4
religione	18U1
religionszugehoerigkeit	0UB1
religionszugehorigkeit	0UB1
religionszugehörigkeit	0UB1
religião	18N1
religión	18V1
relocation	0FC1
remarque	0081
remarques	0081
remis par	06n1
remuneration souhaitee	14>1
reparto	0G21
repere	16]1
repo	0HK1
reporta a	0GP1
reported to	01e1
reporting to	01e1
reports to	01e1
repositorio	16a2
repository	18W2
repositório	0@41
repozitar	18Y1
repozitář	18Y1
repozytorium	18Z1
reseau	11c1
reseaux sociaux	0@h1
resedinta	0mk2
reseni problemu	18[1
reservista	18\1
resevanje tezav	18]1
reside em	0>=1
residence	18^5
residence permit	18c1
residence status	18c1
residencia	18d7
residente a	0<Z1
residential address	01@1
residenza	18k2
residència	0b82
residência	18m3
resim	0Rf1
resolucao de problemas	1901
resolucion de problemas	1911
resolución de problemas	1911
resolution de problemes	1921
resolução de problemas	1901
responsabbiltajiet	06m1
responsabile	18L1
responsabile di	06k1
responsabilidades	1932
responsabilidades principales	0151
responsabilita	06k1
responsabilitati	0171
responsabilitati principale	0171
responsabilitats	0181
responsabilitats principals	0181
responsabilites	01:1
responsabilità	06k1
responsabilités	01:1
responsabilități	0171
responsabilități principale	0171
responsable	1952
responsable de	1972
responsavel por	06`1
responsibilities	0Am1
responsibility	15i1
responsible for	0Am1
responsável por	06`1
ressort	00b1
result	1992
resultaat	19;2
resultado	19=3
resultados	19@2
resultados alcancados	0AF1
resultados alcançados	0AF1
resultados obtidos	0AF1
resultat	19B:
resultate	09j1
resultaten	09G1
resultater	19L2
resultats	19N2
resultats obtenus	0:I1
results	00g1
resum	0Og1
resume	19P2
resumen	19R2
resumo	19T2
resumé	09P1
reszleg	0BX1
rete	11L1
retea	1211
retele sociale	15T1
retning	0PB2
retribuzione desiderata	06G1
reussites	0:I1
revija	0l11
revista	19V4
revistă	0A71
revue	0A91
rezolvarea de probleme	19Z1
rezultat	19[8
rezultatai	10H1
rezultatas	19c2
rezultate	17V1
rezultate obtinute	17V1
rezultate obținute	17V1
rezultati	19e4
rezultats	19i2
rezultaty	0Ki1
rezultāti	19k1
rezultāts	19i2
rezumat	0FI1
reġjun	18;1
reģions	0kE1
reševanje težav	18]1
reședința	0b;1
reședință	0?l1
rețea	1211
rețele sociale	15T1
rfc	0<?1
rg	0:@1
richting	0251
riconoscimento	19l1
ridicak	19m1
ridicske opravneni	19m1
ridicsky prukaz	19m1
ridicsky prukaz sk	19m1
riepilogo	0Y71
riesenie problemov	19n1
riešenie problémov	19n1
right to work	18c1
riik	19o1
rijbewijs	0Y61
rijbewijs rijbewijzen	0Y61
rijbewijs/rijbewijzen	0Y61
rijbewijzen	0Y61
riki	06i1
rikisborgararettur	1:01
rikisfang	1:01
rilasciato	0AH1
rilasciato da	1:12
rilasciato il	0AH1
rincian	0FE1
ringkasan	0=?1
riomhphost	1741
riporto	18L1
riporto a	18L1
risoluzione dei problemi	1:31
risoluzione di problemi	1:31
risorse gestite	0Fm1
risultati	0km1
risultati ottenuti	0km1
risultati raggiunti	0km1
risultato	0km1
ritgerd	0bX1
ritgerð	0bX1
ritun	1:41
rivista	0=:1
rizultat	0c[1
rizultati	0]J1
riżultat	0c[1
riżultati	0]J1
rjesavanje problema	1:51
rješavanje problema	1:51
roden	0E;2
rodena	0E;2
rodinny stav	1:62
rodinný stav	1:62
rodny jazyk	1:82
rodný jazyk	1:82
rodzaj	1::1
rodzaj dzialalnosci lub sektor	0;W1
rodzaj działalności lub sektor	0;W1
rodzaj studiow	0J01
rodzaj studiów	0J01
rodzaj umowy	0RQ1
roepnaam	1:;1
roil	1:<1
roinn	0R81
rojen	0E=1
rojena	0E=1
rojstni datum	0E=1
rojstni kraj	0_41
rok	1:=9
rok narodenia	0Dl1
rok narozeni	0Dm1
rok narození	0Dm1
rok ukonceni	0E>1
rok ukoncenia	0E?1
rok ukonczenia	0D11
rok ukončenia	0E?1
rok ukončení	0E>1
rok ukończenia	0D11
rok urodzenia	0Ci1
rok vydani	0E91
rok vydání	0E91
roku	0`j1
roky	0HB2
roky praxe	1:F2
roků	0`j1
rol	1:HA
rol en el projecte	0LN1
rol en el proyecto	0e01
rol in het project	0e=1
rol in proiect	1:Y1
rol sa tionscadal	1:<1
rol în proiect	1:Y1
rola	1:Z6
rola v projekte	1:`1
rola w projekcie	0fc1
rolam	0d91
role	1:a;
role dans le projet	0fj1
role in project	15i1
role v projektu	1:l1
roles	1:m4
roles and responsibilities	0Am1
roll	1;16
roll i projektet	1;71
rolle	1;89
rolle i projektet	1;A1
rolle i prosjektet	1;B1
rolle im projekt	0731
rollen	1;C2
roller	1;E4
rollid	0eJ1
rols	0LN1
rolul meu	1;I2
rolum	1;K2
roluri	1:Y1
roly	1:`1
rolüm	1;K2
rooli	1;M3
rooli projektissa	1;P1
roolini	1;P1
roolit	1;P1
rozhovor	1;Q2
rozpoczecie	0Ck1
rozpoczęcie	0Ck1
rozprawa doktorska	13f1
rozumienie tekstu	0Bn1
rozumienie ze sluchu	1;S1
rozumienie ze słuchu	1;S1
rozwiazywanie problemow	1;T1
rozwiązywanie problemów	1;T1
rođen	0E;2
rođena	0E;2
rp	19m1
rua	0H`1
rubro	1;U1
rue	01c1
rufname	1;V1
rufnummer	0Q=1
rugadh	0C_1
runasana	0fk1
runāšana	0fk1
ruoli	0X[1
ruolo	1;W3
ruolo attuale	0lG1
ruolo desiderato	0lG1
ruolo nel progetto	0X[1
ruolo ricercato	0lG1
ruolo ricoperto	0Yb1
rut	0<?1
rwol	1;Z2
rwol fil progett	1;\1
rwol fil-proġett	1;\1
rwoli	1;\1
rysys	1;]1
rythme	0Ai1
ryšys	1;]1
rääkimine	1751
réalisations	0:I1
réalisations clés	0:I1
réalisations principales	0:I1
région	0<V1
régió	0d>1
réigiún	0AR1
réimse staidéir	00U1
réimsí oideachais (isced-f	18<1
réiteach fadhbanna	18=1
rémunération souhaitée	14>1
réseau	11c1
réseaux sociaux	0@h1
résidence	0a?2
résolution de problèmes	1921
résultat	1;^2
résultats	0:I1
résultats obtenus	0:I1
résumé	0081
részleg	0BX1
réussites	0:I1
ríkisborgararéttur	1:01
ríkisfang	1:01
ríomhphost	1741
róil	1:<1
ról	1;`2
ról sa tionscadal	1:<1
rólam	0d91
rôle	1;b3
rôle dans le projet	0fj1
rôles	0fj1
rīki	06i1
s	0Vj1
s posti	0d?1
s'exprimer oralement en continu	0Oe1
s-posti	0d?1
sa	0Cm1
saatavuus	02n1
saavutukset	0]81
saavutused	1;e1
sabhailteacht	1;f1
sadrzaj	1;g2
sadržaj	1;g2
saehkoeposti	0d?1
saehkoepostiosoite	0d?1
saekerhet	1;i1
safety	1;j1
saglik durumu	0;J1
sahkoposti	0d?1
sahkopostiosoite	0d?1
saida	04K1
saistiba	1;k1
saistība	1;k1
saite	0;21
sajt	0Z[1
sakerhet	1;i1
sakuma datums	0jT1
sakums	0jT1
salaire	14>1
salaire souhaite	14>1
salaire souhaité	14>1
salari desitjat	14=1
salario	0OW1
salario deseado	0OW1
salario pretendido	14<1
salaris	0Tn1
salarisindicatie	0Tn1
salariswens	0Tn1
salariu dorit	06S1
salary	0Ba1
salary expectation	0Ba1
salary expectations	0Ba1
salis	1;l1
saludo	1;m1
salutation	1;n2
salário pretendido	14<1
samantekt	02<1
samenvatting	0ma1
sammanfattning	0431
sammendrag	0dP1
samodzielne wypowiadanie sie	0g21
samodzielne wypowiadanie się	0g21
samostatny ustni projev	0eU1
samostatny ustny prejav	0X11
samostatný ústny prejav	0X11
samostatný ústní projev	0eU1
sampai	0W71
samskipti	1<02
samtal	1<22
samtale	1<42
samtok	0Q61
samtök	0Q61
santrauka	05B1
saoranacht	0gg1
saoránacht	0gg1
sapaan	1<61
sarcini	0171
sarcini si responsabilitati	0171
sarcini și responsabilități	0171
saruna	0FZ1
sasniegumi	19k1
satura veidosana	1<71
satura veidošana	1<71
saturs	05D1
saugumas	1<81
savivaldybe	1<91
savivaldybė	1<91
sazetak	0h<2
sazina	1<:1
saziņa	1<:1
saída	04K1
sağlık durumu	0;J1
sažetak	0h<2
schlagwoerter	0L91
schlagworte	0L91
schlagworter	0L91
schlagwörter	0L91
schluesselwoerter	0L91
schluss	1<;1
schlusselworter	0L91
schlüsselwörter	0L91
school	1<<2
school name	00f1
schreiben	1<>1
schriftlich	1<>1
schriftlicher ausdruck	1<>1
schrijfvaardigheid	1<?1
schrijven	1<?1
schulabschluss	0WN1
schule	02N1
schulform	02O1
schwerbehinderung	09J1
schwerpunkt	0771
schwerpunkte	1<@4
schwerpunktfacher	0Vf1
schwerpunktfaecher	0Vf1
schwerpunktfächer	0Vf1
scoala	0T81
scoil	0@<1
scop	0Af1
scope	08U1
scope of work	0Am1
score	1<D2
scribhneoireacht	1<F1
scriere	0Of1
scriobh	1<F1
scriptie	0241
scritto	0<_1
scrittura	0<_1
scríbhneoireacht	1<F1
scríobh	1<F1
scuola	06]1
sdruzeni	1<G1
sdružení	1<G1
sdt	0F^1
seccio	0NT1
seccion	0H41
secció	0NT1
sección	0H41
secteur	0HR1
secteur d'activite	0HR1
secteur d'activité	0HR1
sectie	0@U1
section	1<H3
section key	1<K1
section order	1<L1
sections	1<L1
sector	1<M7
sector d'activitat	17>1
sector de actividad	1;U1
sectorul de activitate	0HX1
securite	1<T1
security	1;j1
secție	0@U1
sede	1<U2
sede desiderata	0Gc1
sede di lavoro	0bi1
sedez	0_31
sedež	0_31
sediu	0b;1
seeking	0B`1
sef direct	0B61
segmento	17A1
seguranca	1<W1
segurança	1<W1
seguridad	1<X1
sehir	0XV2
seimine padetis	1<Y1
seimynine padetis	1<Y1
seit	03l1
sejo	17M1
sejours linguistiques	0O\1
sekolah	0Z71
seksjon	0851
sektion	0861
sektor	1<Z=
sektor dela	0LF1
sektor rada	1<g2
sektori	1<i1
sektorius	1<j1
sektors	0CD1
sektör	0M\1
selected achievements	00g1
selected courses	0B71
selesai	0W71
self assessment	0=c1
self-assessment	0=c1
selskab	05`1
selskap	05W1
seluler	0V^1
seminare	0Vf1
senast aendrad	1<k1
senast andrad	1<k1
senast ändrad	1<k1
senest aendret	1<l1
senest ændret	1<l1
senior thesis	08S1
sentrale arbeidsoppgaver	05X1
seoladh	1<m1
seoladh riomhphoist	1741
seoladh ríomhphoist	1741
seoltai riomhphoist eile	1<n1
seoltaí ríomhphoist eile	1<n1
seqf niva	1<o1
seqf-nivaa	1<o1
seqf-nivå	1<o1
serr	1=02
serrj	1=21
sersvid	0;X1
sertifikat	0Ql1
sertifikat klasse	0Ql1
sertifikater	1=31
sertifikati	0[m1
service	0GN1
service militaire	0l;1
service national	0l;1
servicio militar	0a51
serviciu	0@U1
serviciul militar	1=41
servico militar	18\1
servizio di leva	0e@1
servizio militare	0e@1
serviço militar	18\1
sess	0Tc1
sesso	1=51
setor	17A1
setor de atividade	17A1
setor interno	0H01
settore	1=62
settore di attivita	03H1
settore di attività	03H1
settore interno	0G21
settur	1=81
seu	0bB1
seviye	1=93
sex	1=<2
sexe	1=>2
sexo	0Ta2
sexul	0T]1
seyahat engeli	0<M1
sfarsit	00`1
sfârșit	00`1
shrnuti	0kd1
shrnutí	0kd1
siap bekerja	0]<1
sicherheit	1=@1
sicurezza	1=A1
sidast breytt	1=B1
sidlo	0eM1
siec	1=C1
siedziba	0bW1
siekiamos pareigos	0oc1
siet	1=D1
sieć	1=C1
sieť	1=D1
sign off	0?d1
sign-off	0?d1
siguranta	1=E1
siguranță	1=E1
sigurnost	1=F1
sigurta	1=G1
sigurtà	1=G1
sihtnumber	13C1
sijainti	0om1
sikerek	0LT1
sikkerhed	1=H1
sikkerhet	1=I1
sim	0]41
simanumer	0Vj1
simi	0Vj1
since	09C1
sinh nam	0go1
sinh ngay	0go1
sinh ngày	0go1
sinh năm	0go1
sintese	0lC1
sintesi	0Y71
sintesis	0Oh1
sirket	0QW1
sirket adi	0QW1
sirket hakkinda	0QX1
sirket tanitimi	0QX1
sisaelloentuotanto	1=J1
sisaeltoe	0_^1
sisallontuotanto	1=J1
sisalto	0_^1
sist endret	1=K1
sisu	0]G1
sisuloome	1=L1
sisällöntuotanto	1=J1
sisältö	0_^1
sit	1=M1
sit elettroniku	1=N1
sit web	1=N1
sitaatti	0`V1
sitat	06j1
site	1=O6
site internet	0@11
site personnel	0@11
site pessoal	0@41
site web	1=U2
siti web ohra	1=W1
siti web oħra	1=W1
sitio	0@51
sitio web	16a2
sito	0@31
sito internet	0@31
sito personale	0@31
sito web	0@31
situacao atual	1=X1
situacao militar	18\1
situacao profissional	1=X1
situacio actual	1=Y1
situacio laboral	1=Y1
situacion actual	0O71
situacion laboral	0O71
situacion militar	0a51
situació actual	1=Y1
situació laboral	1=Y1
situación actual	0O71
situación laboral	0O71
situación militar	0a51
situatia militara	1=41
situation actuelle	1=Z1
situation de famille	0M]1
situation familiale	0M]1
situation matrimoniale	0M]1
situation professionnelle	1=Z1
situazione attuale	0A21
situação atual	1=X1
situação militar	18\1
situação profissional	1=X1
situația militară	1=41
situs	0`=1
situs lain	1=[1
situs web	0`=1
sitz	05^1
siviilipalvelus	06>1
siviilisaaty	10k1
siviilisaeaety	10k1
siviilisääty	10k1
sivilstand	1=\1
sivilstatus	1=\1
sivuaineet	02A1
size	0@S1
sjediste	0eS1
sjedište	0eS1
skaitymas	1=]1
skapande av innehaall	1=^1
skapande av innehall	1=^1
skapande av innehåll	1=^1
skildring	0Y`1
skill level	0Oc1
skills	1=_2
skills used	0;f1
skirnarnafn	0L71
skkr	0LI1
skola	1=a7
skole	1=h2
skoli	0Ve1
skrift	1=j2
skriftlig	1=l2
skriftlig faerdighet	1=n1
skriftlig fardighet	1=n1
skriftlig färdighet	1=n1
skripsi	0G\1
skriva	1=n1
skrive	1=l2
skriving	1=o1
skrivning	1>01
sks	0\L1
skyrius	0Eh1
skírnarnafn	0L71
skóli	0Ve1
slag	16<1
sleutelwoorden	0TT1
slika	0Ro3
sloinne	1>11
slowa kluczowe	0hI1
sluchanie	1;S1
slusanje	1>22
slusno razumevanje	12n1
slut	1>42
slutbetyg	0:31
slutdato	0231
slutdatum	08<1
slutt	08=1
sluttaarsak	1>61
sluttarsak	1>61
sluttdato	08=1
sluttårsak	1>61
sluzba	1>73
sluzba wojskowa	1>:1
sluzenje vojaskega roka	1>;1
slušanje	1>22
slušno razumevanje	12n1
služba	1>73
služenje vojaškega roka	1>;1
smer	1><2
smigh	1>>1
smigħ	1>>1
smjer	12F1
snakke	0gB1
snit	0Td1
snitt	0UA1
snittbetyg	0:31
snittkarakter	0UA1
sns	1>?2
sns名	1>A1
so cmnd	0=K1
so di dong	0FW1
so dien thoai	0F^1
so luong nhan vien	1731
so nam kinh nghiem	0]E1
so nguoi	1731
so tin chi	1>B1
soavtorji	08>1
sobre	0lC1
sobre a empresa	06_1
sobre l'empresa	0161
sobre la empresa	00m1
sobre mi	1>C2
sobre mim	0lC1
sobre mí	0Oh1
sobre o projeto	0F71
sobrenome	05?1
social	1>E2
social media	00l1
social network	11L1
social networks	00l1
sociala medier	1>G1
sociale media	1511
sociale medier	1>H1
socialne siete	1>I1
socialni site	1>J1
societa	0DO1
societate	03m1
societatea	03m1
societe	0MT2
società	0DO1
sociálne siete	1>I1
sociální sítě	1>J1
société	0MT2
soeker	0kQ1
softver	1>K3
softvér	0]d1
software	1>N9
software used	0;f1
software utilizzati	0@[1
softwares	03F1
soggiorni linguistici	0O41
sokak	01]1
soker	0kQ1
sola	0PY1
soluzzjoni tal problemi	1>W1
soluzzjoni tal-problemi	1>W1
sommario	0Y71
sommarju	1>X1
son degisiklik	1>Y1
son değişiklik	1>Y1
sonstiges	1>Z1
sonuc	08g1
sonuclar	08g1
sonuç	08g1
sonuçlar	08g1
soort	15k1
soort bedrijf of sector	09;1
soort opleiding	0Um1
soovitud amet	0LZ1
soovitud palk	1051
soovitus	0Zo1
sorotan	12I1
sorumluluk alanlari	08o1
sorumluluk alanları	08o1
sorumluluklar	08o1
sorumluluklarim	08o1
sorumluluklarım	08o1
sosiaalinen media	1521
sosiale medier	1>[1
sosyal medya	15Q1
sotilasarvo	06>1
soucasna pozice	0WE1
souhrn	0kd1
source	0HK1
source code	0HK1
současná pozice	0WE1
soyad	1>\1
soyadi	1>\1
soyadı	1>\1
soyisim	1>\1
soziale netzwerke	0^V1
sozialversicherungsnummer	11>1
sozlu anlatim	0^\1
sozlu etkilesim	0\\1
speaking	0ZT1
speaking: interaction	0ZT1
speaking: production	0mj1
speciale	1>]2
specialisatie	0251
specialisation	1>_2
specialisering	01i1
specialitate	1>a2
specialite	0HS1
specialitāte	0PT1
specializace	1>c1
specializacia	1>d1
specializacija	1>e2
specializacio	0\W1
specializare	0HY1
specializare obtinuta	0<F1
specializare obținută	0<F1
specializarea	0HY1
specialization	0621
specializzazione	03I1
specializáció	0\W1
specialty	0621
specialybe	1>g2
specialybė	1>g2
specijalizacija	1>i2
specjalizacja	0J21
specjalizzazzjoni	16d1
specjalnosc	0J21
specjalność	0J21
speisialtacht	00U1
spezialisierung	0771
speċjalizzazzjoni	16d1
splet	13O1
spletna stran	13O1
spletno mesto	13O1
spoken interaction	0ZT1
spoken production	0mj1
spol	1>k2
spolecnost	0\<1
spolek	1<G1
společnost	0\<1
spolocnost	0i41
spoločnosť	0i41
spoluautori	1>m2
spoluautoři	07k1
spraak	1>o2
spraakbevis	1?12
spraakcertifikat	0>N1
spraakerfarenhet	1?31
spraakerfaring	1?41
spraaknivaa	1?52
spraaksertifikater	1=31
sprache	0S=1
sprachen	0S=1
sprachen und werkzeuge	0L91
spracherfahrung	07=1
spracherfahrungen	07=1
sprachkenntnis	0j11
sprachnachweise	1?71
sprachniveau	0j11
sprachzertifikat	1?71
sprachzertifikate	1?71
spracovanie informacii	1?81
spracovanie informácií	1?81
sprak	1>o2
sprakbevis	1?12
sprakcertifikat	0>N1
sprakerfarenhet	1?31
sprakerfaring	1?41
sprakniva	1?52
spraksertifikater	1=31
sprechen	0g;1
sprechen: gesprache	03[1
sprechen: gespraeche	03[1
sprechen: gespräche	03[1
spreekvaardigheid	14]1
spreken	14]1
sprog	1?91
sprogbeviser	0>O1
sprogcertifikater	0>O1
sprogerfaring	1?:1
sprogniveau	0P;1
språk	1>o2
språkbevis	1?12
språkcertifikat	0>N1
språkerfarenhet	1?31
språkerfaring	1?41
språknivå	1?52
språksertifikater	1=31
spécialisation	0HS1
spécialité	0HS1
sraid	1<m1
srednia	0lN1
srednia ocen	0lN1
sritis	1<j1
srodowisko	0hI1
sráid	1<m1
staat	1?;2
staatsangehoerigkeit	0hS1
staatsangehorigkeit	0hS1
staatsangehörigkeit	0hS1
staatsbuergerschaft	0hS1
staatsburgerschaft	0hS1
staatsburgerschap	0hT1
staatsbürgerschaft	0hS1
stack	1?=8
stack technique	0@V1
stack tecnologica	03F1
stack tecnologico	1?E2
stack tecnológica	03F1
stack tecnológico	05G1
stad	1?G4
stada	1?K1
stadas posta	1?L1
stadsetning	0;j1
stadt	0T\1
stadur	0;j1
staff	0@S1
stagiul militar	1=41
stalno prebivalisce	0hO1
stalno prebivališče	0hO1
stan	1?M1
stan cywilny	1?N1
stand	0`n1
standort	05^1
standplaats	1?O1
stanowisko	13e1
stanowisko docelowe	0kl1
stare civila	1?P1
stare civilă	1?P1
starea civila	1?P1
starea civilă	1?P1
starf	1?K1
starfsgrein	0oJ1
starfsheiti	1?Q2
starfslysing	00c1
starfslýsing	00c1
starfssvid	1?K1
starfssvið	1?K1
starost	1?S3
start	1?V7
start date	1?]2
startdato	1?_2
startdatum	1?a3
started	09C1
starting date	09C1
stastijums	0fk1
stat	1?d2
stat civili	1?f1
stat ċivili	1?f1
state	0B>1
statement	1721
statna prislusnost	0kU1
statne obcianstvo	0kU1
statni obcanstvi	0kT1
statni prislusnost	0kT1
stato	1?g2
stato civile	0QA1
stato di salute	0341
stato occupazionale	0A21
statsborgarskap	0hN1
statsborgerskab	1?i1
statsborgerskap	0hN1
status	1?j5
status kawin	1?o1
status kepegawaian	0[i1
status perkawinan	1?o1
status pernikahan	1?o1
status zawodowy	1@01
statut	1=Z1
statut marital	0M]1
stav	1:62
staz pracy	0I?1
staða	1?K1
staðsetning	0;j1
staður	0;j1
staż pracy	0I?1
stecena kvalifikacija	02P1
steceno	0E12
steceno zvanje	1@12
sted	1@33
stelle	09b1
stellenbezeichnung	09b1
stellenwunsch	02R1
stellung	09b1
stepen	1@62
stepen obrazovanja	1@81
stepen studija	1@91
steuer id	11>1
steuer-id	11>1
stevilo zaposlenih	1@:1
stečena kvalifikacija	02P1
stečeno	0E12
stečeno zvanje	1@12
stichpunkte	09k1
stichting	1@;1
stichwoerter	0L91
stichworter	0L91
stichwörter	0L91
stifter	07<1
stig	1@<2
stilling	1@>6
stillingsbetegnelse	0kP1
stillingsprosent	04]1
stillingstittel	0gT1
stofnun	0Q61
stopien	1@D2
stopien naukowy	0J01
stopien zaawansowania	13b1
stopień	1@D2
stopień naukowy	0J01
stopień zaawansowania	13b1
stopnja	1@F2
stopnja izobrazbe	0[K1
stopnja znanja	17L1
stos technologiczny	0hI1
stosunek do sluzby wojskowej	1>:1
stosunek do służby wojskowej	1>:1
stowarzyszenie	0SY1
straat	01\1
strada	01T1
strani jezik	0[j2
stranka	1@H2
stranky	18Y1
strasse	04\1
strasse hausnummer	04\1
strasse und hausnummer	04\1
strasse, hausnummer	04\1
strata	0XS1
straße	04\1
straße und hausnummer	04\1
straße, hausnummer	04\1
street	01@1
street address	01@1
strona	18Z1
strona domowa	18Z1
strona internetowa	18Z1
strona www	18Z1
strucna sprema	1@J2
structure	1@L2
structure d'accueil	0N:1
strukturvieniba	0El1
struktūrvienība	0El1
strumenti	0@[1
strumenti utilizzati	0@[1
stručna sprema	1@J2
stránka	1@N1
stránky	18Y1
studie	0251
studiegebieden (isced f	1@O1
studiegebieden (isced-f	1@O1
studieinriktning	01i1
studienabschluss	02O1
studienarbeit	00\1
studienfach	0771
studiengang	1@P2
studieninhalte	0Vf1
studienrichtung	0771
studienschwerpunkt	0771
studiepoeng	1@R1
studieprogram	0RG1
studiepunten	0KA1
studieretning	0PB2
studierichting	0251
studiested	0WR1
studii	0jA1
studij	12F1
studije	0l:1
studijni obor	1>c1
studijni program	1>c1
studijni prumer	0WO1
studijny odbor	1>d1
studijny program	1>d1
studijní obor	1>c1
studijní program	1>c1
studijní průměr	0WO1
studijska smer	12B1
studijski program	1@S3
studiju kryptis	0PZ1
studiju programa	0PZ1
studiju programma	0PT1
studiju virziens	0PT1
studijų kryptis	0PZ1
studijų programa	0PZ1
studium	0_c1
study type	00e1
stufe	0]22
stundensatz	0TW1
stupanj	1@V2
stupanj obrazovanja	1@X1
stupen	1@Y4
stupen vzdelani	0I21
stupen vzdelania	0I51
stupeň	1@Y4
stupeň vzdelania	0I51
stupeň vzdělání	0I21
stvaranje sadrzaja	1@]1
stvaranje sadržaja	1@]1
stádas pósta	1?L1
stát	1@^1
státní občanství	0kT1
státní příslušnost	0kT1
stāstījums	0fk1
su di me	0Y71
sua doi lan cuoi	1@_1
suautori	1@`1
subject	1@a2
subject line	17T1
subjects	1@c3
subordinates	0@S1
suc khoe	0<S1
sucasna pozicia	13Q1
succes	0:I1
succese	17V1
successen	09G1
successes	00g1
successi	0km1
succès	0:I1
suggett	16d1
suggetti ewlenin	0^d1
sugu	1@f1
suhde	1@g1
suhe	1@h1
suhrn	1@i1
suhtlus	1@j1
suiomh	02F1
suiomh greasain	0`X1
sujet	1@k2
sujet de memoire	0dF1
sujet de mémoire	0dF1
sujet de these	0dF1
sujet de thèse	0dF1
sujet du memoire	0dF1
sujet du mémoire	0dF1
sukcesy	0Ki1
suku	1@m1
sukunimi	1@n1
sukunimi etunimi	0OK1
sukunimi, etunimi	0OK1
sukupuoli	1@o1
sumar	0FI1
summary	00W2
summary of work	00a1
sundinud	1A01
sunniaasta	1A01
sunniaeg	1A01
sunnikoht	1A11
sunnikuupaev	1A01
suoritettu	0gK1
suoritettu tutkinto	0671
suositus	0`V1
superieur	0GM1
superieur hierarchique	0GM1
superior	0B61
superior imediato	0>Y1
supervisor	1A24
supervisore	18L1
supérieur	0GM1
supérieur hiérarchique	0GM1
surat izin mengemudi	0]41
sure	0<K1
surel	02Z1
surname	0P`1
surname(s) / first name(s	0<T1
surname(s) first name(s	0<T1
surnames	0P`1
surucu belgesi	0L61
surucu ehliyeti	0L61
suteike	05=1
suteikė	05=1
suuline esitus	1751
suuline suhtlus	1A61
suullinen tuottaminen	16[1
suullinen vuorovaikutus	0]:1
suund	0Nb1
suuntautuminen	02?1
suuntautumisvaihtoehto	02?1
suíomh	02F1
suíomh gréasáin	0`X1
suġġett	16d1
suġġetti ewlenin	0^d1
svarbiausi dalykai	0ol1
svarigakais	0TG1
svarīgākais	0TG1
sveitarfelag	08V1
sveitarfélag	08V1
svesvaloda	1A71
svetaine	0Z]1
svetainė	0Z]1
sveuciliste	0Xj1
sveučilište	0Xj1
svešvaloda	1A71
svid	1A82
svietimo istaiga	0761
svietimo sritys (isced f	1A:1
svið	1A82
syfte	08c1
synt	1A;1
synthese	0081
synthèse	0081
syntymaaika	1A;1
syntymaeaika	1A;1
syntymaekunta	1A<1
syntymaepaeivae	1A;1
syntymaepaikka	1A<1
syntymaevuosi	1A;1
syntymakunta	1A<1
syntymapaikka	1A<1
syntymapaiva	1A;1
syntymavuosi	1A;1
syntymäaika	1A;1
syntymäkunta	1A<1
syntymäpaikka	1A<1
syntymäpäivä	1A;1
syntymävuosi	1A;1
syntynyt	1A;1
system	04n1
systeme	0L91
systemer	0eA2
szak	0\W1
szakdolgozat	0GD1
szakdolgozat cime	0GD1
szakdolgozat címe	0GD1
szakdolgozat temaja	0GD1
szakdolgozat témája	0GD1
szakirany	0\W1
szakirány	0\W1
szakma	0:01
szakterulet	0\W1
szakterület	0\W1
szekhely	0Vo1
szektor	0281
szerep	1A=2
szerepek	1681
szerepem	1681
szerepkor	1A?3
szerepkör	1A?3
szervezet	1AB2
szervezeti egyseg	0BX1
szervezeti egység	0BX1
szerzo	1AD1
szerzok	1AD1
szerző	1AD1
szerzők	1AD1
szint	1AE3
szintje	1AH1
szkola	0i71
szkoła	0i71
szobeli interakcio	1AI1
szobeliseg	09m1
szoftverek	0O?1
szul	1AJ1
szuletesi datum	1AJ1
szuletesi ev	1AJ1
szuletesi hely	1AK1
szuletesi hely es ido	1AJ1
szuletesi hely ido	1AJ1
szuletesi helye	1AK1
szuletesi ideje	1AJ1
szuletesi ido	1AJ1
szuletett	1AJ1
székhely	0Vo1
szóbeli interakció	1AI1
szóbeliség	09m1
szül	1AJ1
született	1AJ1
születési dátum	1AJ1
születési hely	1AK1
születési hely és idő	1AJ1
születési hely, idő	1AJ1
születési helye	1AK1
születési ideje	1AJ1
születési idő	1AJ1
születési év	1AJ1
sábháilteacht	1;f1
sähköposti	0d?1
sähköpostiosoite	0d?1
säkerhet	1;i1
sécurité	1<T1
séjours linguistiques	0O\1
sérsvið	0;X1
sídlo	0eM1
símanúmer	0Vj1
sími	0Vj1
síntese	0lC1
síntesis	0Oh1
sítio web	0@41
síðast breytt	1=B1
síť	1=M1
söker	0kQ1
sözlü anlatım	0^\1
sözlü etkileşim	0\\1
súhrn	1@i1
súčasná pozícia	13Q1
sündinud	1A01
sünniaasta	1A01
sünniaeg	1A01
sünnikoht	1A11
sünnikuupäev	1A01
süre	0<K1
sürücü belgesi	0L61
sürücü ehliyeti	0L61
sākuma datums	0jT1
sākums	0jT1
sđt	0F^1
słowa kluczowe	0hI1
słuchanie	1;S1
służba wojskowa	1>:1
số cmnd	0=K1
số di động	0FW1
số lượng nhân viên	1731
số người	1731
số năm kinh nghiệm	0]E1
số tín chỉ	1>B1
số điện thoại	0F^1
sức khỏe	0<S1
sửa đổi lần cuối	1@_1
t	0<O1
t c kimlik no	0]C1
t.c. kimlik no	0]C1
taal	1AL1
taalbeheersing	1AM1
taalcertificaten	0>G1
taalervaring	1AN1
taalniveau	1AM1
tac gia	1AO1
taches	01:1
taches principales	01:1
taches realisees	01:1
taekni	0X81
taetig als	09b1
taetigkeit	09`2
taetigkeit als	09b1
taetigkeiten	05]1
taetigkeitsbereich	1AP2
taetigkeitsbereich oder branche	0Ti1
taetigkeitsbereiche	05]1
taetigkeitsbeschreibung	05]1
taetigkeitsfeld	0;T1
taetigkeitsschwerpunkte	05]1
tagessatz	0TW1
tagline	0B`1
tagozat	0\W1
tahdit	0ZX1
taho	0[X1
tahun	1AR4
tahun lahir	0`41
tahun lulus	0W71
tai khoan	1AV1
taidot	06@1
taille	0OD1
taille de l'entreprise	0Kj1
taille de l'equipe	0Kj1
taille de l'équipe	0Kj1
tairgeadh cainte	0_l1
taisnimi	0Kg1
taken	0191
taken en verantwoordelijkheden	0191
tal	1AW1
tala	0g@1
tale	1AX2
talen	1AL1
talen en tools	0TT1
talr	0^T1
talruna numurs	0^T1
talrunis	0^T1
tam ad	01>1
tamanho da equipe	0Fl1
tamano del equipo	0kI1
tamaño del equipo	0kI1
tanav	00;1
tanggal	1AZ2
tanggal lahir	0`41
tanggal mulai	0CH1
tanggal publikasi	1A\1
tanggal selesai	0W71
tanggal terbit	1A]2
tanggung jawab	0FE1
tanim	0121
tantargyak	0Qc1
tantárgyak	0Qc1
tanulmanyi atlag	06a1
tanulmanyi teruletek (isced f	1A_1
tanulmányi területek (isced-f	1A_1
tanulmányi átlag	06a1
tanım	0121
tao noi dung	1A`1
tap chi	0iL1
tapasztalat	1Aa1
tapasztalat evei	1Aa1
tapasztalat évei	1Aa1
taqsima	0G11
tara	1Ab1
tareas	0151
tareas realizadas	0151
tareas y responsabilidades	0151
tarefas	06`1
target position	0B`1
targyak	0Qc1
tarief	0Tn1
tarih	1Ac3
tarih araligi	0<K1
tarih aralığı	0<K1
tarihler	0<K1
tarkvara	0\]1
tarsalgas	1AI1
tarsszerzok	1AD1
tartalom	0Bo1
tartalomkeszites	1Af1
tartalomkészítés	1Af1
tascanna	0Ic1
tase	1Ag3
tasks	0Am1
taso	1Aj2
tasques	0181
tasques principals	0181
tasques realitzades	0181
tatig als	09b1
tatigkeit	09`2
tatigkeit als	09b1
tatigkeiten	05]1
tatigkeitsbereich	1AP2
tatigkeitsbereich oder branche	0Ti1
tatigkeitsbereiche	05]1
tatigkeitsbeschreibung	05]1
tatigkeitsfeld	0;T1
tatigkeitsschwerpunkte	05]1
tausta	0_^1
tautan	0`=1
tautiba	11P1
tautybe	11M1
tautybė	11M1
tautība	11P1
tavoite	0_^1
tavsiye	0U\1
taħdit	0ZX1
tc kimlik no	0]C1
tcc	0Gf1
teabe tootlemine	1Al1
teabe töötlemine	1Al1
teaduskond	0Nb1
team	1Am8
team gestito	0Fm1
team members	0@S1
team size	0@S1
teamgroesse	0591
teamgrootte	00A1
teamgrosse	0591
teamgröße	0591
teamstoerrelse	1B52
teamstorlek	04i1
teamstorrelse	1B52
teamstørrelse	1B52
teanga	1B71
teanga dhuchais	0cf1
teanga dhúchais	0cf1
teangacha	1B71
tecajevi	0UH1
tecaji	0UG1
tech	1B82
tech stack	1=_2
tech-stack	0L91
technical environment	0;f1
technical stack	0;f1
technieken	0TT1
technik	0L91
techniques	0@V1
technisches umfeld	0L91
technologia	0O?1
technologiak	0O?1
technologie	1B:6
technologie stack	0L91
technologie-stack	0L91
technologieen	0TT1
technologien	0L91
technologien und tools	0L91
technologies	1B@2
technologies used	0;f1
technologies utilisees	0@V1
technologies utilisées	0@V1
technologieën	0TT1
technologijos	0XP1
technology	0;f1
technology stack	0;f1
technológia	0O?1
technológie	0]d1
technológiák	0O?1
technos	0@V1
tecnicas	0@W2
tecniche	0@[1
tecnologia	1BB3
tecnologias	0@W2
tecnologias usadas	0@W2
tecnologias utilizadas	0@W2
tecnologie	0@[1
tecnologie usate	0@[1
tecnologie utilizzate	0@[1
tecnologies	0L81
tecnologies utilitzades	0L81
tecnología	05G1
tecnologías	05G1
tecnologías usadas	05G1
tecnologías utilizadas	05G1
tecrube	0E^1
tecrübe	0E^1
tegevusala	1BE1
tegevusvaldkond	1BE1
tegund starfsemi	0701
tehnologii	0@Z1
tehnologii folosite	0@Z1
tehnologii utilizate	0@Z1
tehnologijas	06i1
tehnologije	15`3
tehnoloogiad	0\]1
tehnoloģijas	06i1
tehtaevae	1BF2
tehtaevaenimike	03R2
tehtaevaenkuva	0]91
tehtaevaet	0]91
tehtava	1BF2
tehtavanimike	03R2
tehtavankuva	0]91
tehtavat	0]91
tehtävä	1BF2
tehtävänimike	03R2
tehtävänkuva	0]91
tehtävät	0]91
teicneolaiochtai	0N;1
teicneolaíochtaí	0N;1
teideal	1BH2
teideal na cailiochta a bronnadh	0<D1
teideal na cáilíochta a bronnadh	0<D1
teideal poist	0TD1
teileafon	0T?1
teileafón	0T?1
teistimeireacht	0fi1
teistiméireacht	0fi1
tekija	0]H1
tekijae	0]H1
tekijaet	0]H1
tekijat	0]H1
tekijä	0]H1
tekijät	0]H1
tekniikat	06@1
teknik	04n1
teknik altyapi	03^1
teknik altyapı	03^1
tekniker	04n1
teknologi	1BJ3
teknologi yang digunakan	02]1
teknologiat	06@1
teknologier	0df3
teknologiji	0U21
teknoloji	03^1
teknolojiler	03^1
teknoloġiji	0U21
tel	1BML
tel cislo	1Bi2
tel de contacte	0kJ1
tel kom	0^41
tel mobil	1Bk1
tel no	0OQ1
tel nr	1Bl2
tel portable	0>11
tel privat	0Q=1
tel. de contacte	0kJ1
tel. kom	0^41
tel. mobil	1Bk1
tel. nr	0^R1
tel. privat	0Q=1
tel. číslo	1Bi2
tel.-nr	0Q=1
telecopie	1Bn1
telefaks	1Bo2
telefax	1C12
telefoane	0kG1
telefon	1C3@
telefon de contacte	0kJ1
telefon fix	1CC2
telefon komorkowy	0^41
telefon komórkowy	0^41
telefon kontaktowy	0kF1
telefon mobil	1CE3
telefon no	0OQ1
telefon numarasi	0OQ1
telefon numarası	0OQ1
telefon privat	0Q=1
telefonas	0^R1
telefone	0AT1
telefone celular	0AQ1
telefone fixo	0AT1
telefone para contato	0AT1
telefone(s	0AT1
telefones	0AT1
telefonicky kontakt	1CH1
telefonický kontakt	1CH1
telefoninumber	1CI1
telefonne cislo	1CJ1
telefonni cislo	1CH1
telefonnr	0Q=1
telefonnummer	1CK4
telefonní číslo	1CH1
telefono	1CO2
telefono abitazione	0AU1
telefono cellulare	0>21
telefono celular	0g11
telefono de contacto	0kK1
telefono fijo	0kK1
telefono fisso	0AU1
telefono movil	0g11
telefono numeris	0^R1
telefono(i	0AU1
telefono(s	0kK1
telefonos	0kK1
telefons	0^T1
telefonska stevilka	0^S1
telefonska številka	0^S1
telefonski broj	1CQ1
telefonszam	0LS1
telefonszam(ok	0LS1
telefonszám	0LS1
telefonszám(ok	0LS1
telefoon	1CR1
telefoon prive	1CR1
telefoon privé	1CR1
telefoonnummer	1CR1
telefón	1CJ1
telefónne číslo	1CJ1
telemovel	0AQ1
telemóvel	0AQ1
telephone	1CS2
telephone fill	0<O1
telephone fixe	0Q[1
telephone mobile	0>11
telephone number	0<O1
telephone portable	0>11
telephone(s	0Q[1
telepon	0^O1
telepon genggam	0V^1
telepon lain	1CU1
telepon seluler	0V^1
telepules	1CV2
település	1CV2
telf	0kK1
teljes nev	0iC1
teljes név	0iC1
tellija	1CX1
telp	0^O1
telpon	0^O1
telèfon	0kJ1
telèfon de contacte	0kJ1
telèfon fix	0kJ1
telèfon mòbil	0gO1
teléfono	0kK1
teléfono celular	0g11
teléfono de contacto	0kK1
teléfono fijo	0kK1
teléfono móvil	0g11
teléfono(s	0kK1
teléfonos	0kK1
tema	1CY4
tema diplomove prace	08`1
tema lucrarii	0G]1
tema lucrării	0G]1
tema prace	1C]2
tema rada	0GK2
temario	06A1
temat pracy	13f1
temat pracy magisterskiej	13f1
temavezeto	0Q71
temel faaliyetler ve sorumluluklar	08o1
temel gorevler	08o1
temel görevler	08o1
temel konular	02g1
temoignage	08:1
tempat	0bY1
tempat & tanggal lahir	0`41
tempat dan tanggal lahir	0`41
tempat kerja	0\U1
tempat lahir	1C_1
tempat tanggal lahir	0`41
tempat tgl lahir	0`41
tempat tinggal	1C`2
tempat, tanggal lahir	0`41
tempat, tgl lahir	0`41
tempat/tanggal lahir	0`41
tempat/tgl lahir	0`41
tempo	0D31
tempo de experiencia	04V1
tempo de experiência	04V1
temps de travail	0Ai1
ten	0WM1
ten cong ty	0?e1
ten day du	0WM1
ten du an	0WM1
ten giai thuong	0U51
ten goi	1Cb1
ten nguoi dung	1AV1
ten truong	0?f1
tengsl	1Cc1
tentang perusahaan	0FF1
tentang saya	0=?1
tenure	0Ih1
terakhir diubah	1Cd1
terbit	1A\1
tercih edilen sehir	0<M1
tercih edilen şehir	0<M1
term	0Ih1
termin	0HD1
termin nastupu	0g42
termino	1Ce2
termín	0HD1
termín nástupu	0g42
tese	0Gf1
tesi	1Cg2
tesi di dottorato	0641
tesi di laurea	0641
tesi doctoral	15j1
tesi magistrale	0641
tesina	11F1
tesis	1Ci2
tesis doctoral	11F1
testimoni	18@1
testimonial	1721
testimonianza	0??1
testimonio	17Y1
tevekenyseg	0Q51
tevekenyseg tipusa agazat	0281
tevekenysegek	0Q51
tevekenysegi kor	0281
tevékenység	0Q51
tevékenység típusa, ágazat	0281
tevékenységek	0Q51
tevékenységi kör	0281
teymi	0EP1
tez	0:W1
tez basligi	0:W1
tez başlığı	0:W1
tez konusu	0:W1
teza	0G]1
teza de doctorat	0G]1
tezi	0Gi1
teză	0G]1
tečajevi	0UH1
tečaji	0UG1
teżi	0Gi1
tfg	1Ck2
tfm	1Ck2
tfn	0W21
tfno	0kK1
tgl lahir	0`41
thanh pho	1Cm2
thanh tich	0];1
thanh tich dat duoc	0];1
thanh tuu	0];1
thema	07:1
thema der abschlussarbeit	00\1
thema der diplomarbeit	00\1
thema der masterarbeit	00\1
these	0dF1
thesis	1Co3
thesis title	08S1
thjoderni	1:01
thoi gian	1D22
thoi gian bat dau	0iG1
thoi gian lam viec	0U31
thong tin khac	0]=1
thu dien tu	0FX1
thành phố	1Cm2
thành tích	0];1
thành tích đạt được	0];1
thành tựu	0];1
thèse	0dF1
thông tin khác	0]=1
thư điện tử	0FX1
thời gian	1D22
thời gian bắt đầu	0iG1
thời gian làm việc	0U31
tid	1D43
tidskrift	0R11
tidsperiod	04`1
tidsrom	04^1
tidsrum	04[1
tidsskrift	1D72
tiedekunta	02?1
tiedonkaesittely	1D91
tiedonkasittely	1D91
tiedonkäsittely	1D91
tiempo	0F>1
tieng me de	1D:1
tietoa yrityksesta	1D;1
tietoa yrityksestae	1D;1
tietoa yrityksestä	1D;1
tieu de	0U51
tiimi	0oH1
tiimin koko	02X1
tiitel	1D<1
tiivistelma	0X:1
tiivistelmae	0X:1
tiivistelmä	0X:1
tijdschrift	0Tg1
tijdvak	0C^1
til	1D=3
tilaaja	06?1
tildelt af	1D@1
tildelt av	1DA1
tilgjengelighet	0\S1
till	1DB2
tilldelad av	1DD1
tillgaenglig fraan	1DE1
tillgaenglighet	1DE1
tillganglig fran	1DE1
tillganglighet	1DE1
tillgänglig från	1DE1
tillgänglighet	1DE1
tilltal	1DF1
tilltalsnamn	0R21
tilltrade	1DE1
tilltraede	1DE1
tillträde	1DE1
tiltale	1DG2
tiltraedelse	0\R1
tiltredelse	0\S1
tiltrædelse	0\R1
tim	1DI5
timabil	0C51
timarit	1DN1
time	0Ih1
timeframe	0Ih1
timekla vietne	0;21
timeline	0Ih1
tin chi	1>B1
tinggi badan	09Z1
tingkat	1DO3
tingkat eqf	1DR1
tingkat keahlian	1DS1
tingkat kemahiran	0\h1
tinh	1DT1
tinh thanh pho	0jY1
tinh tp	0jY1
tinh trang hon nhan	0Wh1
tinklalapis	0Z]1
tinklarastis	0Z]1
tinklaraštis	0Z]1
tionscal	0>k1
tip	1DU4
tip contract	15_1
tip ta' negozju jew settur	1=81
tipe pekerjaan	0[i1
tipo	1DY3
tipo de actividad o sector	1;U1
tipo de contrato	1D\2
tipo de curso	0FA1
tipo de empleo	0Ak1
tipo de emprego	0fN1
tipo de empresa o sector	1;U1
tipo de empresa ou sector	17A1
tipo de empresa ou setor	17A1
tipo de estudios	0>?1
tipo de projeto	1D^1
tipo de proyecto	0=H1
tipo di attivita o settore	03H1
tipo di attività o settore	03H1
tipo di azienda	03H1
tipo di azienda o settore	03H1
tipo di contratto	0Al1
tipo di diploma	0`T1
tipo di impiego	1D_2
tipo di progetto	1Da1
tipo di studi	0`T1
tipologia	1Da1
tipologia di contratto	0Al1
tipul activitatii sau sectorul de activitate	0HX1
tipul activității sau sectorul de activitate	0HX1
tipul contractului	15_1
tipul proiectului	1Db1
tipus	1Dc2
tipus d'empresa o sector	17>1
tipus d'estudis	0O>1
tipus de contracte	0fO1
tipus de projecte	1De1
tir	1Df1
titel	1Dg?
titel pa speciale	01o1
titel pa uppsats	0HL1
titel paa speciale	01o1
titel paa uppsats	0HL1
titel på speciale	01o1
titel på uppsats	0HL1
titel scriptie	0241
titill	1E62
title	1E86
title of qualification	00e1
title of qualification awarded	00e1
titlu	1E>4
titlul lucrarii	0G]1
titlul lucrării	0G]1
titlul obtinut	0<F1
titlul obținut	0<F1
titol	1EB3
titol de la qualificacio obtinguda	0O>1
titol de la tesi	15j1
titol obtingut	0O>1
titolo	1EE4
titolo conseguito	0`T1
titolo della qualifica rilasciata	0`T1
titolo della tesi	0641
titolo di studio	1EI2
titolo tesi	0641
titolu	1471
titolu tal kwalifika moghtija	0_e1
titolu tal-kwalifika mogħtija	0_e1
titolu tax xoghol	0Y31
titolu tax-xogħol	0Y31
titre	1EK5
titre de la these	0dF1
titre de la thèse	0dF1
titre de sejour	07d1
titre de séjour	07d1
titre du cv	0MQ1
titre du memoire	0dF1
titre du mémoire	0dF1
titre obtenu	0>J1
tittel	1EP4
tittel pa oppgave	08T1
tittel paa oppgave	08T1
tittel på oppgave	08T1
titteli	1ET2
titul	1EV5
titul kvalifikace	0I21
titula	1E[5
titulacao	0FA1
titulacio	0O>1
titulacion	0>?1
titulació	0O>1
titulación	0>?1
titular	1E`2
titulas	1Eb1
titulação	0FA1
titulo	1Ec8
titulo da dissertacao	0Gf1
titulo da tese	0Gf1
titulo de la cualificacion obtenida	0>?1
titulo de la tesis	11F1
titulo obtenido	0>?1
titulo profesional	0<h1
titulo profissional	0<i1
titulos de idiomas	1Ek1
tituls	1El1
titulus	1Em2
tiêu đề	0U51
tiếng mẹ đẻ	1D:1
tjaenst	1Eo1
tjaenstgoeringsgrad	04_1
tjaning	1AW1
tjanst	1Eo1
tjanstgoringsgrad	04_1
tjm	14>1
tjáning	1AW1
tjänst	1Eo1
tjänstgöringsgrad	04_1
tlf	1F04
tlf nr	1F42
tlf.nr	1F42
tlm	0AQ1
tmiem	0Cm1
to	1F62
to chuc	1F82
to chuc cap	0<Y1
todistuksen myoentaejae	0gN1
todistuksen myontaja	0gN1
todistuksen myöntäjä	0gN1
todistukset	0]B1
toegekend door	1F:1
toelichting	0ma1
toimeksiantaja	06?1
toimenkuva	0]91
toimi	03Q1
toimiala	1<i1
toimiala tai sektori	1<i1
toimipaikka	0om1
toivottu tehtaevae	03P1
toivottu tehtava	03P1
toivottu tehtävä	03P1
tolvupostur	0i=1
tom tat	0U11
ton giao	1F;1
too kirjeldus	0^11
tooandja	1F<1
tooandja nimi ja aadress	1F<1
tookogemus aastates	1F=1
tookoha asukoht	06W1
toole asumise aeg	1F>1
tools	1F?4
tools and technologies	0;f1
tools used	0;f1
tooriistad	0\]1
toostaaz	1F=1
tootajate arv	02m1
tooulesanded	0^11
topic	08S1
toplam deneyim	0E^1
toradh	0VF1
torthai	0K@1
torthaí	0K@1
tot	0211
tot en met	0211
tot nghiep	0E]1
total experience	14j1
tovabbi e mail cimek	1FC1
tovabbi honlapok	1FD1
tovabbi informacio	0L41
tovabbi telefonszamok	1FE1
további e-mail címek	1FC1
további honlapok	1FD1
további információ	0L41
további telefonszámok	1FE1
town	0?J1
trabajo de fin de grado	11F1
trabajo de fin de master	11F1
trabajo de fin de máster	11F1
trabajo de grado	11F1
trabajo fin de grado	11F1
trabajo fin de master	11F1
trabajo fin de máster	11F1
trabajo final	11F1
trabalho de conclusao	0Gf1
trabalho de conclusao de curso	0Gf1
trabalho de conclusão	0Gf1
trabalho de conclusão de curso	0Gf1
trach nhiem	0A?1
trach nhiem cong viec	0A?1
trachtas	1FF1
tractament	1FG1
traeger	1FH3
traegerverein	1FK1
trager	1FH3
tragerverein	1FK1
traguardi	0km1
training provider	00f1
traitement de l'information	1FL1
trajanje	1FM3
trang ca nhan	0a<1
trang cá nhân	0a<1
trang web	0a<1
trang web khac	1FP1
trang web khác	1FP1
trao boi	0I01
trao bởi	0I01
tratamento	1FQ1
tratamento da informacao	14\1
tratamento da informação	14\1
tratamiento	1FR1
tratamiento de la informacion	1FS1
tratamiento de la información	1FS1
treball de fi de grau	15j1
treball de fi de master	15j1
treball de fi de màster	15j1
treball de final de grau	15j1
treball final	15j1
trefwoorden	0TT1
treimhse	0D21
trenutna pozicija	1FT2
trenutno delovno mesto	12J1
tresc	0^U1
treść	0^U1
trinh do	1FV4
trinh do eqf	1FZ1
trinh do hoc van	08e1
triq	0Y=1
trukme	0DP1
trukmė	0DP1
truong	0?f1
truong dai hoc	0?f1
truong hoc	0?f1
trvale bydlisko	01R1
trvale bydliste	01S1
trvalé bydlisko	01R1
trvalé bydliště	01S1
trvani	0HD1
trvanie	0EJ1
trvání	0HD1
trách nhiệm	0A?1
trách nhiệm công việc	0A?1
tráchtas	1FF1
träger	1FH3
trägerverein	1FK1
tréimhse	0D21
trình độ	1FV4
trình độ eqf	1FZ1
trình độ học vấn	08e1
trường	0?f1
trường học	0?f1
trường đại học	0?f1
ttl	0`41
tu	0921
tu khoa	0A:1
tuairisc	0B^1
tugas	0FE1
tugas akhir	0G\1
tugas dan tanggung jawab	0FE1
tugas sebagai	0[U1
tugas utama	0FE1
tuji jezik	0\31
tulemus	1F[2
tulemused	1;e1
tulisan	0dO1
tulokset	0]81
tulos	1F]2
tungumal	0cU1
tungumalakunnatta	0P<1
tungumál	0cU1
tungumálakunnátta	0P<1
tunnus	0\O1
tunnustus	1F_2
tuoi	1Fa1
tur	15h1
turinio kurimas	1Fb1
turinio kūrimas	1Fb1
turinys	05E1
turvalisus	1Fc1
turvallisuus	1Fd1
tus	0Co1
tuteur	0GM1
tutkielma	0GH1
tutkinnon nimi	0671
tutkinnon taso	0671
tutkinto	0671
tutkintonimike	0671
tutor	1Fe3
tutora	0GO1
tuổi	1Fa1
tvorba obsahu	1Fh1
tvrtka	1Fi2
twieldet	0Cn1
twieled	0Cn1
tworzenie tresci	1Fk1
tworzenie treści	1Fk1
tym	0ld1
tyoaika	1Fl1
tyoeaika	1Fl1
tyoekalut	06@1
tyoekokemus vuosina	0^21
tyoenantaja	1Fm1
tyoenantajan nimi ja osoite	1Fm1
tyoenkuva	0]91
tyoepaikka	1Fm1
tyoeskentelypaikka	0om1
tyoesuhde	1Fl1
tyoesuhteen kesto	02I1
tyoesuhteen muoto	1Fl1
tyoesuhteen tyyppi	1Fl1
tyoetehtaevae	03Q1
tyoetehtaevaet	0]91
tyokalut	06@1
tyokokemus vuosina	0^21
tyonantaja	1Fm1
tyonantajan nimi ja osoite	1Fm1
tyonkuva	0]91
tyopaikka	1Fm1
tyoskentelypaikka	0om1
tyosuhde	1Fl1
tyosuhteen kesto	02I1
tyosuhteen muoto	1Fl1
tyosuhteen tyyppi	1Fl1
tyotehtava	03Q1
tyotehtavat	0]91
typ	1Fn5
typ av examen	0OS1
typ av verksamhet eller bransch	0;U1
typ av verksamhet eller sektor	0;U1
typ projektu	1G33
typ studia	0I21
typ uvazku	0IV1
typ úvazku	0IV1
type	1G67
type af virksomhed eller sektor	1G=1
type d'emploi	0Ai1
type de contrat	0Ai1
type de diplome	0>J1
type de diplôme	0>J1
type de poste	0Ai1
type de projet	0=I1
type dienstverband	0Ah1
type of business	0;O1
type of business or sector	0;O1
type of contract	0Ag1
type of employment	0Ag1
type of project	0=G1
type of study	00e1
type opleiding	0Um1
type ou secteur d'activite	0HR1
type ou secteur d'activité	0HR1
type virksomhet eller sektor	0;V1
tytul	1G>3
tytul kwalifikacji	0J01
tytul nagrody	0gf1
tytul naukowy	1GA1
tytul pracy	13f1
tytul zawodowy	0J01
tytuł	1G>3
tytuł kwalifikacji	0J01
tytuł nagrody	0gf1
tytuł naukowy	1GA1
tytuł pracy	13f1
tytuł zawodowy	0J01
tyyppi	0`61
työaika	1Fl1
työkalut	06@1
työkokemus vuosina	0^21
työnantaja	1Fm1
työnantajan nimi ja osoite	1Fm1
työnkuva	0]91
työpaikka	1Fm1
työskentelypaikka	0om1
työsuhde	1Fl1
työsuhteen kesto	02I1
työsuhteen muoto	1Fl1
työsuhteen tyyppi	1Fl1
työtehtävä	03Q1
työtehtävät	0]91
tài khoản	1AV1
tác giả	1AO1
táirgeadh cainte	0_l1
tárgyak	0Qc1
társalgás	1AI1
társszerzők	1AD1
tâches	01:1
tâches principales	01:1
tâches réalisées	01:1
täisnimi	0Kg1
tänav	00;1
tätig als	09b1
tätigkeit	09`2
tätigkeit als	09b1
tätigkeiten	05]1
tätigkeitsbereich	1AP2
tätigkeitsbereich oder branche	0Ti1
tätigkeitsbereiche	05]1
tätigkeitsbeschreibung	05]1
tätigkeitsfeld	0;T1
tätigkeitsschwerpunkte	05]1
tækni	0X81
técnicas	0@W2
tél	0Q[1
tél. portable	0>11
télécopie	1Bn1
téléphone	0Q[1
téléphone fixe	0Q[1
téléphone mobile	0>11
téléphone portable	0>11
téléphone(s	0Q[1
téma diplomové práce	08`1
téma práce	1C]2
témavezető	0Q71
témoignage	08:1
término	1Ce2
tên	0WM1
tên công ty	0?e1
tên dự án	0WM1
tên giải thưởng	0U51
tên gọi	1Cb1
tên người dùng	1AV1
tên trường	0?f1
tên đầy đủ	0WM1
tình trạng hôn nhân	0Wh1
tím	0le1
tímabil	0C51
tímarit	1DN1
tín chỉ	1>B1
típus	0[f1
tír	1Df1
títol	1EB3
títol de la qualificació obtinguda	0O>1
títol de la tesi	15j1
títol obtingut	0O>1
título	1Ec8
título da dissertação	0Gf1
título da tese	0Gf1
título de la cualificación obtenida	0>?1
título de la tesis	11F1
título obtenido	0>?1
título profesional	0<h1
título profissional	0<i1
títulos de idiomas	1Ek1
tóm tắt	0U11
tôn giáo	1F;1
tölvupóstur	0i=1
töö kirjeldus	0^11
tööandja	1F<1
tööandja nimi ja aadress	1F<1
töökogemus aastates	1F=1
töökoha asukoht	06W1
tööle asumise aeg	1F>1
tööriistad	0\]1
tööstaaž	1F=1
töötajate arv	02m1
tööülesanded	0^11
tús	0Co1
tür	15h1
tým	0ld1
tālr	0^T1
tālrunis	0^T1
tālruņa numurs	0^T1
tīmekļa vietne	0;21
tạo nội dung	1A`1
tạp chí	0iL1
tỉnh	1DT1
tỉnh/thành phố	0jY1
tỉnh/tp	0jY1
tốt nghiệp	0E]1
tổ chức	1F82
tổ chức cấp	0<Y1
từ	0921
từ khóa	0A:1
uber das unternehmen	0;T1
uber mich	0441
uberblick	0441
uberschrift	07A1
ubicacio	0bB1
ubicacion	0bC1
ubicació	0bB1
ubicación	0bC1
ucet	1GB2
ucret beklentisi	09K1
uczelnia	0i71
udair	1GD1
udar	1GD1
udarbejdelse af indhold	1GE1
udbyder	1GF1
uddannelse	0_d1
uddannelsesbetegnelse	0_d1
uddannelsesinstitution	0_M1
uddannelsesinstitutionens navn og type	0_M1
uddannelsesniveau	0WW1
uddannelsesomraader (isced-f	1GG1
uddannelsesomrader (isced f	1GG1
uddannelsesområder (isced-f	1GG1
uddannelsessted	0_M1
uddannelsestitel	0_d1
uddelt af	1D@1
udeleno kym	1GH1
udelil	1GI2
udelila	1GI2
udelovatel	1GI2
udeľovateľ	1GK1
udgivelsesdato	1GL1
udgiver	1GM1
udgivet	1GL1
udgivet af	1GM1
udgivet i	1GM1
udmaerkelse	1GN1
udmærkelse	1GN1
udruga	1GO1
udruzenje	1GP1
udruženje	1GP1
udstedelsesdato	0mc1
udsteder	1GF1
udstedt	0mc1
udstedt af	1GF1
udtalelse	1GQ1
uděleno kým	1GH1
udělil	1GH1
udělila	1GH1
udělovatel	1GH1
ueber das unternehmen	0;T1
ueber mich	0441
ueberblick	0441
ueberschrift	07A1
uf	0Gl1
ufficio	0G21
ugyfel	0d81
uhing	1GR1
uimhir foin	0T?1
uimhir fóin	0T?1
uimhir theileafoin	0T?1
uimhir theileafóin	0T?1
uimhreacha guthain eile	1GS1
uimhreacha gutháin eile	1GS1
uirlisi	0N;1
uirlisí	0N;1
uit dienst	0211
uitgegeven door	0201
uitgegeven op	09F1
uitgereikt door	1F:1
uitgevende instantie	0201
uitgever	1GT2
uitgever van het certificaat	0201
uitgeverij	0Tg1
ukoly	0WC1
ukonceni	1GV2
ukoncenie	0E?1
ukonczenie	0D11
ukončenie	0E?1
ukončení	1GV2
ukończenie	0D11
uksus	0d71
ukuran tim	0\K1
ulesanded	0^11
ulica	1GX5
ulice	01S1
ulikool	0Va1
ulke	1G]1
uloga	1G^6
uloge	0fd2
uloha v projekte	1:`1
ulohy	0W@1
ulteriori informazioni	0371
ultima actualizacion	01=1
ultima atualizacao	06o1
ultima forma de invatamant absolvita	0jA1
ultima formă de învățământ absolvită	0jA1
ultima modificacion	01=1
ultima modificare	1Gd1
ultimo aggiornamento	02;1
ultimo nome	05?1
um mig	02<1
umfang	0_:1
umgebung	0L91
umiejetnosci	0hI1
umiejętności	0hI1
umsatz	0591
umsogn	0d61
umsögn	0d61
umur	1Ge1
umzugsbereitschaft	0:41
understanding: listening	0ai1
understanding: reading	17U1
unelte	0@Z1
uni	02N1
unidad	0H41
unidades curriculares	0<C1
unit	1Gf2
unitat	0NT1
unites d'enseignement	0B?1
unités d'enseignement	0B?1
universidad	00d1
universidade	0@?1
universita	1Gh2
universitaet	02N1
universitas	0Z71
universitat	1Gj2
universitate	1Gl2
universitatea	0T81
universite	1Gn2
universiteit	0W]1
universitet	1H03
universitetas	0761
university	00f1
università	1Gh2
universität	02N1
université	0>91
universitāte	0741
univerza	0PY1
univerzita	1H32
univerzitet	1H51
uniwersytet	0i71
unternehmen	05Z2
unternehmensbeschreibung	0;T1
unternehmensgegenstand	0;T1
unternehmensgroesse	0591
unternehmensgrosse	0591
unternehmensgröße	0591
unternehmensname	05_1
unternehmensprofil	0;T1
until	0@\1
unvan	1H64
updated	0`N1
uporabljene tehnologije	0]^1
uporabnisko ime	1H:1
uporabniško ime	1H:1
uppdrag	04e1
uppdragsgivare	09l1
uppehaallstillstaand	05e1
uppehallstillstand	05e1
uppehållstillstånd	05e1
uppgifter	04e1
upphaf	0<=1
upplysingavinnsla	1H;1
upplýsingavinnsla	1H;1
uppnaadda resultat	0S;1
uppnadda resultat	0S;1
uppnådda resultat	0S;1
uppsaegningstid	1DE1
uppsagnarfrestur	0Tm1
uppsagningstid	1DE1
uppsats	0HL1
uppsägningstid	1DE1
ur	0Ci1
uraian	0FD1
uraian pekerjaan	0FE1
uraian tugas	0FE1
uren	0Ah1
uren per week	0Ah1
url	1H<:
urodzona	0Ci1
urodzony	0Ci1
uroven	1HF4
uroven ekr	0LI1
uroven eqf	1HJ1
uroven eqr	1HJ1
uroven znalosti	0[b2
urovne serr	1=02
usek	1HK2
user	0V]1
user name	0V]1
username	0V]1
usia	1Ge1
using	0;f1
usmerenje	0l:1
usmjerenje	12F1
uspechy	1HM2
uspehi	0I41
uspesi	0I81
uspjesi	1HO1
ustanova	1HP8
ustna interakcia	0^^1
ustni interakce	0^]1
ustni projev	0eU1
ustny prejav	0X11
ustvarjanje vsebin	1HX1
usuari	0je1
usuario	1HY2
usuário	0AJ1
utbildning	0OS1
utbildningsanordnare	0WQ1
utbildningsanordnarens namn och typ	0WQ1
utbildningsniva	0WT1
utbildningsnivaa	0WT1
utbildningsnivå	0WT1
utbildningsomraaden (isced-f	1H[1
utbildningsomraden (isced f	1H[1
utbildningsområden (isced-f	1H[1
utbildningsorganisationens namn och typ	0WQ1
utca	02l1
utdanning	0_c1
utdanningsinstitusjon	0WR1
utdanningsinstitusjonens navn og type	0WR1
utdanningsniva	0W[1
utdanningsnivaa	0W[1
utdanningsnivå	0W[1
utdelad av	1DD1
utdelare	1DD1
utdelt av	1DA1
utente	0k11
utfaerdad av	1H\1
utfaerdad den	0N_1
utfaerdare	1H\1
utfaerdat	0N_1
utfaerdat av	1H\1
utfardad av	1H\1
utfardad den	0N_1
utfardare	1H\1
utfardat	0N_1
utfardat av	1H\1
utfärdad av	1H\1
utfärdad den	0N_1
utfärdare	1H\1
utfärdat	0N_1
utfärdat av	1H\1
utgafa	1DN1
utgafudagur	0:T1
utgefandi	0TV1
utgefid	1H]1
utgitt	16T1
utgitt av	16U1
utgivare	1H^2
utgiver	16U1
utilizador	0AJ1
utmaerkelse	1H`1
utmaerkelsens namn	1H`1
utmarkelse	1H`1
utmarkelsens namn	1H`1
utmerkelse	1Ha1
utmärkelse	1H`1
utmärkelsens namn	1H`1
utolso modositas	1Hb1
utolsó módosítás	1Hb1
utonev	0]71
utrustning	04n1
utskrift	0`R1
utstedar	1Hc1
utstedelsesdato	0mf1
utsteder	1Hc1
utstedt	0mf1
utstedt av	1Hc1
utónév	0]71
uurtarief	0Tn1
uvazek	0IV1
uvazok	0IS1
uwagi	0kc1
uyrugu	0eC1
uyruk	0eC1
uyruklar	0eC1
uyruğu	0eC1
uzdevumi	06\1
uzduotys	06f1
uzimamos pareigos	14f1
uzivatelske jmeno	14?1
uzmanlik	02[1
uzmanlik alani	02[1
uzmanlık	02[1
uzmanlık alanı	02[1
uznemums	1Hd2
uzsakovas	0]Y1
uzsienio kalba	0\P1
uzvards	1Hf1
uzvārds	1Hf1
uzyskano	0D01
uzyte technologie	0hI1
uzywane technologie	0hI1
uzņēmums	1Hd2
użyte technologie	0hI1
używane technologie	0hI1
užduotys	06f1
užimamos pareigos	14f1
uživatelské jméno	14?1
užsakovas	0]Y1
užsienio kalba	0\P1
v	0XT1
vaardigheden	0TT1
vaardigheidsniveau	1Hg1
vaditaja aplieciba	07j1
vadītāja apliecība	07j1
vaeitoeskirja	0GH1
vaelineet	06@1
vaerktoej	0501
vaerktoejer	0501
vaerktoj	0501
vaerktojer	0501
vaernepligt	1Hh1
vaernplikt	0bf1
vaga	0<i1
vaga pretendida	0<i1
vai tro	1Hi3
vai tro trong du an	1Hl1
vai trò	1Hi3
vai trò trong dự án	1Hl1
vaidmenys	0cY1
vaidmuo	1Hm3
vairuotojo pazymejimas	1I01
vairuotojo pažymėjimas	1I01
vairuotojo teises	1I01
vairuotojo teisės	1I01
vaitekiri	08b1
vaitoskirja	0GH1
vakblad	0Tg1
vakgebied	0251
vakif	0F51
vakken	09M1
vakıf	0F51
vald	0af1
valdkond	1I12
valineet	06@1
valja andja	1I31
valja andnud	03g1
valjaandja	02H1
valjastaja	1I31
valjastanud	1I31
valjastatud	1I41
vallalat	0071
valmistuminen	0b^1
valmistumisvuosi	0b^1
valmistunut	0b^1
valoda	1A71
valodas	1A71
valodas limenis	13i1
valodas līmenis	13i1
valokuva	0_]1
valstiska piederiba	11P1
valstiskā piederība	11P1
valsts	1I51
valstybe	1;l1
valstybė	1;l1
valutazione	0d41
van	09B1
van - tot	0C^1
van tot	0C^1
vanaf	09B1
vanus	1I61
varaktighet	04`1
vardai	06C1
vardas	1I71
vardas ir pavarde	1I71
vardas ir pavardė	1I71
vardas pavarde	1I71
vardas pavardė	1I71
vardas, pavardė	1I71
vardi	14C1
vards	11N1
vards un uzvards	11N1
vards uzvards	11N1
varighed	04[1
varighet	04^1
varnost	1I81
varnplikt	0bf1
varos	1I92
varsta	1I;1
varusmiespalvelus	06>1
vast	1CR1
vaste telefoon	1CR1
vastutus	0^11
vastutusala	0^11
vastuualue	0]91
vastuualueet	0]91
vastuut	0]91
vatandaslik	0eC1
vatandaşlık	0eC1
ve cong ty	0U?1
veb	0Z[1
veb sajt	0Z[1
veb stranica	0Z[1
veb-sajt	0Z[1
vechime	0411
vecums	1I<1
vedouci	0g_1
vedouci prace	0g_1
vedoucí	0g_1
vedoucí práce	0g_1
veduci prace	0g^1
vedúci práce	0g^1
veeb	0]l1
veebileht	0]l1
vefsida	0Vi1
vefslod	0Vi1
vefslóð	0Vi1
vefsíða	0Vi1
vefur	0Vi1
vege	09>1
vegzes eve	09>1
vegzettseg	1I=2
vegzettseg kepesites	0R91
veicamie pienakumi	06\1
veicamie pienākumi	06\1
veiculo	0A81
veiklos sritis	1<j1
veiklos sritys ir atsakomybe	06f1
veiklos sritys ir atsakomybė	06f1
veiklos tipas arba sektorius	1<j1
veileder	17F1
veiligheid	1I?1
veitandi	1I@1
veitt af	1I@1
vejleder	0g`1
vek	1IA2
velama alga	02e1
velamais amats	0jW1
velemeny	02J1
velicina tima	0;\2
velikost ekipe	1@:1
velikost tymu	1281
velikost týmu	1281
veličina tima	0;\2
velkost timu	1271
venue	1IC2
veranstalter	03a2
veranstaltung	0Ng1
verantwoordelijk voor	0191
verantwoordelijkheden	0191
verantwortlich fuer	05]1
verantwortlich fur	05]1
verantwortlich für	05]1
verantwortlichkeiten	05]1
verantwortung	05]1
verantwortungsbereich	05]1
verband	1FK1
verblijfsvergunning	1IE1
verdlaun	1IF1
verein	1FK1
veren	0m11
veren kurulus	02h1
veren kuruluş	02h1
veren kurum	1IG2
vereniging	1@;1
verfahren	0L91
verfasser	07W1
verfuegbar	0L?1
verfuegbar ab	0L?1
verfuegbarkeit	0L?1
verfugbar	0L?1
verfugbar ab	0L?1
verfugbarkeit	0L?1
verfügbar	0L?1
verfügbar ab	0L?1
verfügbarkeit	0L?1
vergeben von	07<1
verhaeltnis	0::1
verhaltnis	0::1
verhältnis	0::1
verilis tarihi	02i1
veriliş tarihi	02i1
verkefni	00c1
verkefnislysing	0c21
verkefnislýsing	0c21
verkfaeri	0X81
verkfæri	0X81
verkkaupi	0T=1
verkkosivu	0^g1
verkkosivusto	0^g1
verkkosivut	0^g1
verkosto	03@1
verktoey	0;b1
verktoy	0;b1
verktyg	04n1
verktøy	0;b1
verlag	0Ng1
verleend door	1F:1
verleiher	07<1
verliehen am	00T1
verliehen von	07<1
verneplikt	0R41
veroeffentlicht	0Nf1
veroeffentlicht in	0Ng1
veroeffentlichungsdatum	0Nf1
veroffentlicht	0Nf1
veroffentlicht in	0Ng1
veroffentlichungsdatum	0Nf1
version	1II2
verstehen: hoeren	0WX1
verstehen: horen	0WX1
verstehen: hören	0WX1
verstehen: lesen	0`h1
verstrekt door	0201
vertejums	0711
vertiefung	0771
vertragsart	04a1
verwendete technologien	0L91
verðlaun	1IF1
veröffentlicht	0Nf1
veröffentlicht in	0Ng1
veröffentlichungsdatum	0Nf1
vescine	0]^1
vestiging	1?O1
vestine	0]_1
vestlus	1A61
vezeteknev	0BW1
vezeteknev es utonev	0iC1
vezeteknev utonev	0iC1
vezeto	0Q71
vezetoi engedely	0[_1
vezetéknév	0BW1
vezetéknév / utónév	0iC1
vezetéknév és utónév	0iC1
vezető	0Q71
vezetői engedély	0[_1
veículo	0A81
veľkosť tímu	1271
veštine	0]_1
veščine	0]^1
vi tri	1IK3
vi tri cong viec	1IN1
vi tri lam viec	1IN1
vi tri mong muon	0A@1
vi tri trong du an	1Hl1
vi tri ung tuyen	0A@1
via	0YC1
videja atzime	0711
vidskiptavinur	0T=1
vidurkenning	1IF1
vidurkis	08d1
vidējā atzīme	0711
vieras kieli	0]?1
viestinta	1IO1
viestintae	1IO1
viestintä	1IO1
viet	1IP1
vieta	1IQ2
vietne	0;21
vietove	0CF1
vietovė	0CF1
vigtigste arbejdsopgaver	05a1
vigtigste fag	1IS1
viimati muudetud	1IT1
viimeksi muokattu	1IU1
viktigste arbeidsoppgaver og ansvarsomraader	05X1
viktigste arbeidsoppgaver og ansvarsomrader	05X1
viktigste arbeidsoppgaver og ansvarsområder	05X1
viktigste fag	0MN1
ville	0a?2
ville de residence	0@01
ville de résidence	0@01
vinculo	1IV2
vinnustadur	0;j1
vinnustaður	0;j1
vinnuveitandi	0T>1
virka	03Q1
virksomhed	1IX2
virksomhedsbeskrivelse	0mE1
virksomhedsnavn	05`1
virksomhet	05W1
virziens	0PT1
visa	1IZ2
visa status	18c1
visado	11=1
visto	1I\2
visum	05\1
viðskiptavinur	0T=1
viðurkenning	1IF1
viết	1IP1
vjestine	0]`1
vještine	0]`1
vloga	1I^3
vloge	0ff1
vodicske opravnenie	1Ia1
vodicsky preukaz	1Ia1
voditelj	1Ib1
vodičské oprávnenie	1Ia1
vodičský preukaz	1Ia1
voimalik alustada	1F>1
voin aloittaa	02n1
vojenska sluzba	1Ic2
vojenská služba	1Ic2
vojna obaveza	1Ie1
vojna obveza	1If1
vojni rok	1Ig2
volkszugehoerigkeit	0OF1
volkszugehorigkeit	0OF1
volkszugehörigkeit	0OF1
volledige naam	0111
vollstaendiger name	0XR1
vollstandiger name	0XR1
vollständiger name	0XR1
von	03l1
von - bis	09d1
von bis	09d1
von/bis	09d1
voor	0]Q1
voor en achternaam	0111
voor- en achternaam	0111
voorkeel	0\f1
voornaam	1:;1
voornaam en achternaam	0111
voornaamste activiteiten en verantwoordelijkheden	0191
voornaamste onderwerpen	09M1
voornaamste onderwerpen beroepsvaardigheden	09M1
voornaamste onderwerpen/beroepsvaardigheden	09M1
voornaamste werkzaamheden	0191
voornaamste werkzaamheden en verantwoordelijkheden	0191
voornamen	1:;1
vor und nachname	0XR1
vor und zuname	0XR1
vor- und nachname	0XR1
vor- und zuname	0XR1
voraussichtlicher abschluss	00]1
vorbire	0GW1
vorgesetzte	09\1
vorgesetzter	09\1
vorname	1;V1
vorname und name	0XR1
vorname(n) nachname(n	0XR1
vornamen	1;V1
votazione	0d41
votazione finale	0d41
voto	0d41
voto di diploma	0d41
voto di laurea	0d41
voto finale	0d41
vozacka	1Ii2
vozacka dozvola	1Ii2
vozačka	1Ii2
vozačka dozvola	1Ii2
vozniski izpit	1Ik1
voznisko dovoljenje	1Ik1
vozniški izpit	1Ik1
vozniško dovoljenje	1Ik1
vp	1Ia1
vreemde taal	1AL1
vreme	1Il1
vrijeme	0Dk1
vrsta	1Im3
vrsta dejavnosti ali sektor	0EQ1
vrsta delatnosti	0ER1
vrsta djelatnosti ili sektor	0H51
vrsta projekta	1Im3
vrsta ugovora	17;1
vrsta zaposlenja	1J02
vrsta zaposlitve	0EW1
vsebina	1J21
vung	1DT1
vuodet	02I1
vuosi	1J33
vuotta	0XT1
vybaveni	0I@1
vybavení	0I@1
vydal	1J62
vydala	1J62
vydano dne	0E@1
vydavatel	1J83
vydavatel osvedceni	1J;1
vydavatel osvedcenia	1J<1
vydavatel osvědčení	1J;1
vydavatelstvi	0^K1
vydavatelstvo	0gi1
vydavatelství	0^K1
vydavateľ	1J<1
vydavateľ osvedčenia	1J<1
vydavateľstvo	0gi1
vydáno dne	0E@1
vypovedni lhuta	1J=1
vysledek	1J>2
vysledky	1HM2
vysledok	1J@2
vysoka skola	0ha1
vysoká škola	0ha1
vystavil	1J;1
vytvareni obsahu	1JB1
vytváření obsahu	1JB1
vzdelani	1JC2
vzdelanie	1JE2
vzdelavaci instituce	0ha1
vzdelavacia institucia	0i51
vzdelávacia inštitúcia	0i51
vzdělání	1JC2
vzdělávací instituce	0ha1
vztah	1JG2
vzťah	1JI1
vállalat	0071
város	1I92
vârsta	1I;1
vârstă	1I;1
väitekiri	08b1
väitöskirja	0GH1
välineet	06@1
välja andja	1I31
välja andnud	03g1
väljaandja	02H1
väljastaja	1I31
väljastanud	1I31
väljastatud	1I41
värnplikt	0bf1
værktøj	0501
værktøjer	0501
værnepligt	1Hh1
vége	09>1
végzettség	1I=2
végzettség / képesítés	0R91
végzettség/képesítés	0R91
végzés éve	09>1
vélemény	02J1
vínculo	1IV2
võimalik alustada	1F>1
võõrkeel	0\f1
vùng	1DT1
výpovědní lhůta	1J=1
výsledek	1J>2
výsledky	1HM2
výsledok	1J@2
vārdi	14C1
vārds	11N1
vārds un uzvārds	11N1
vārds uzvārds	11N1
vārds, uzvārds	11N1
vēlamais amats	0jW1
vēlamā alga	02e1
vērtējums	0711
věk	0`j1
về công ty	0U?1
vị trí	1IK3
vị trí công việc	1IN1
vị trí làm việc	1IN1
vị trí mong muốn	0A@1
vị trí trong dự án	1Hl1
vị trí ứng tuyển	0A@1
waktu	0Ie1
wanted position	0B`1
warga negara	0\e1
web	1JJ@
web page	0HK1
web personal	0@51
web site	0HK1
web sitesi	08X1
web stranica	0Z^1
web-stranica	0Z^1
webb	0W11
webbplats	0W11
webbsida	0W11
weblap	0Wi1
weboldal	0Wi1
webova stranka	0lk2
webove stranky	18Y1
webová stránka	0lk2
webové stránky	18Y1
webpage	0HK1
webpagina	1JZ1
webseite	0Z\1
webside	1J[1
website	1J\;
websites	0T:1
webサイト	1Jg1
wechselgrund	07@1
wehrdienst	0;h1
wehrdienst zivildienst	0;h1
wehrdienst/zivildienst	0;h1
weight	0Vh1
weitere angaben	1>Z1
weitere e mail adressen	1Jh1
weitere e mails	1Jh1
weitere e-mail-adressen	1Jh1
weitere e-mails	1Jh1
weitere links	1Ji1
weitere telefone	1Jj1
weitere telefonnummern	1Jj1
weitere webseiten	1Ji1
weiteres	1>Z1
werkervaring	00@1
werkgever	0972
werkplek	1?O1
werkstatus	0X91
werktijden	0Ah1
werkvergunning	1IE1
werkzaamheden	0191
werkzeuge	0L91
wesentliche aufgaben	05]1
what	08U1
what i did	0Am1
whatsapp	0V^1
when	0Ih1
where	0B_1
wichtige erfolge	09j1
wichtige facher	0Vf1
wichtige faecher	0Vf1
wichtige fächer	0Vf1
wichtige punkte	09k1
wichtigste erfolge	09j1
wichtigste taetigkeiten und zustaendigkeiten	05]1
wichtigste tatigkeiten und zustandigkeiten	05]1
wichtigste tätigkeiten und zuständigkeiten	05]1
wiek	0`O1
wielkosc zespolu	0a81
wielkość zespołu	0a81
willing to relocate	0FC1
wirtschaftsbereich	0Ti1
wirtschaftszweig	0Ti1
wohnadresse	04\1
wohnanschrift	04\1
wohnhaft	04\1
wohnhaft in	1Jk2
wohnort	1Jk2
wohnsitz	0T\1
wohnsitzland	1Jm1
wojewodztwo	1Jn1
województwo	1Jn1
wonend te	0T[1
woonadres	01\1
woonland	1Jo1
woonplaats	1K02
work	0Am1
work authorisation	18c1
work authorization	18c1
work done	0Am1
work experience	14j1
work mode	0Ag1
work permit	18c1
work phone	0<O1
working hours	0Ag1
workload	0Ag1
workplace	0@R1
world	0HK1
writing	1K21
writing skills	1K21
written	1K21
written by	07E1
written expression	1K21
wspolautorzy	07i1
współautorzy	07i1
wunschgehalt	0TW1
wunschort	0:41
wunschposition	02R1
www	1K36
www sivut	0^g1
www-sivut	0^g1
wydane przez	0mm1
wydano	0D01
wydany przez	0mm1
wydawca	0Bl1
wydawnictwo	0Bl1
wydzial	1K92
wydział	1K92
wykorzystane technologie	0hI1
wyksztalcenie	1K;2
wykształcenie	1K;2
wymiar etatu	0RQ1
wymiar pracy	0RQ1
wynik	0lN1
wyniki	0Ki1
wypowiedz ustna	0g21
wypowiedź ustna	0g21
wyroznienie	0gf1
wyróżnienie	0gf1
wystawca	0mm1
xarxa	1K=1
xarxes socials	10j1
xep loai	0F\1
xoghlijiet	06m1
xogħlijiet	06m1
xu ly thong tin	1K>1
xuat ban	0iH1
xuat ban boi	0iL1
xuất bản	0iH1
xuất bản bởi	0iL1
xếp loại	0F\1
xử lý thông tin	1K>1
yabanci dil	0Fg1
yabancı dil	0Fg1
yakinlik	1K?1
yakınlık	1K?1
yapilan is	08o1
yapilan isler	08o1
yaptigim isler	08o1
yaptığım işler	08o1
yapılan iş	08o1
yapılan işler	08o1
yas	1K@1
yasadigi il	0XU1
yasadigi sehir	0XU1
yasadigi yer	0XU1
yasadigim sehir	0XU1
yasi	1K@1
yasinda	1K@1
yayasan	1KA1
yayimlandigi yer	0F41
yayimlanma tarihi	1KB1
yayin tarihi	1KB1
yayinci	0F41
yayinevi	0F41
yayımlandığı yer	0F41
yayımlanma tarihi	1KB1
yayın tarihi	1KB1
yayıncı	0F41
yayınevi	0F41
yazar	1KC1
yazarlar	1KC1
yazili anlatim	1KD1
yazilim	03^1
yazilimlar	03^1
yazma	1KD1
yazılı anlatım	1KD1
yazılım	03^1
yazılımlar	03^1
yaş	1K@1
yaşadığı il	0XU1
yaşadığı yer	0XU1
yaşadığı şehir	0XU1
yaşadığım şehir	0XU1
yaşı	1K@1
yaşında	1K@1
year	1KE3
year of birth	0:U1
years	0Ih1
years of experience	14j1
years old	1KH1
yer	0<L1
yeterlilik	0Fi1
yhdistys	0[X1
yhteenveto	0X:1
yhtio	1Fm1
yhtioe	1Fm1
yhtiö	1Fm1
yil	1Ac3
yillar	0<K1
yksikko	0oH1
yksikkoe	0oH1
yksikkö	0oH1
yleisarvosana	0681
ylin tutkinto	0^c1
yliopisto	0^b1
ympaeristoe	06@1
ymparisto	06@1
ympäristö	06@1
yonetici	08Y1
yontemler	03^1
yrityksen kuvaus	1D;1
yrityksen nimi	1Fm1
yrityksesta	1D;1
yrityksestae	1D;1
yrityksestä	1D;1
yritys	1KI2
yrke	1KK2
yrke eller befattning	1Eo1
yrke eller stilling	0\A1
yrkesroll	1Eo1
yrkestitel	0kQ1
yrkestittel	0gT1
yuksek lisans tezi	0:W1
yönetici	08Y1
yöntemler	03^1
yüksek lisans tezi	0:W1
yıl	1Ac3
yıllar	0<K1
za	1KM3
zacatek	0ED1
zacetek	0EC1
zaciatok	0EB1
zadaci	0In2
zadania	0Bm1
zadavatel	1KP2
zadnja izmjena	1KR1
zadnja sprememba	1KS1
zadolzitve	0EV1
zadolžitve	0EV1
zaduzenja	0In2
zaduženja	0In2
zadávateľ	13k1
zahajeni	0ED1
zahájení	0ED1
zajmowane stanowisko	13e1
zakaznik	1KP2
zaklad pracy	0e71
zakladni vojenska sluzba	1KT1
zakljucek	0E31
zaključek	0E31
zakonczenie	0D11
zakonski stan	1?M1
zakończenie	0D11
zakres obowiazkow	0Bm1
zakres obowiązków	0Bm1
zakres odpowiedzialnosci	0Bm1
zakres odpowiedzialności	0Bm1
zakres zadan	0Bm1
zakres zadań	0Bm1
zakład pracy	0e71
zalozba	0l11
zaloznik	0l11
založba	0l11
založnik	0l11
zamawiajacy	0H61
zamawiający	0H61
zameranie	1>d1
zamereni	1KU2
zamestnanie alebo pracovne zaradenie	13g1
zamestnanie alebo pracovné zaradenie	13g1
zamestnavatel	12=2
zamestnávateľ	0i41
zamieszkanie	0]g1
zaměstnavatel	0\<1
zaměření	1KU2
zanimanje	1KW4
zanimanje ili radno mjesto	0i11
zaposlitev ali delovno mesto	0EX1
zaro datum	09>1
zaverecna praca	08_1
zaverecna prace	08`1
zavrsetak	0EE2
zavrsni rad	0GK2
završetak	0EE2
završni rad	0GK2
zawod	1K[2
zawod lub zajmowane stanowisko	13e1
zawód	1K[2
zawód lub zajmowane stanowisko	13e1
začetek	0EC1
začiatok	0EB1
začátek	0ED1
zdjecie	1K]1
zdjęcie	1K]1
zdravotni stav	1K^1
zdravotní stav	1K^1
zdruzenie	1K_1
združenie	1K_1
zeit	09d1
zeitdauer	09d1
zeitpunkt	00T1
zeitraum	09d1
zeitschrift	0Ng1
zeitspanne	09d1
zelena placa	14B1
zeleno delovno mesto	12J1
zeljena placa	0lI1
zeljena plata	0lJ1
zeljena pozicija	1K`1
zeljeno radno mjesto	1791
zeme	1@^1
zemlja	1Ka2
země	1@^1
zeroj	17R1
zertifikate	1?71
zertifizierer	07;1
zertifizierungsstelle	07;1
zespol	0J11
zespół	0J11
zhrnutie	1@i1
ziel	07:1
zielposition	02R1
zinasanu limenis	13i1
zināšanu līmenis	13i1
zip	1331
zip and city	0?J1
zip city	0?J1
zip code	1331
zip code and city	0?J1
zip/city	0?J1
ziskano	0E@1
zitat	07?1
zivildienst	0;h1
zivilstand	0P_1
zleceniodawca	0H61
znajomosc	0:H1
znajomość	0:H1
znalost	0[b2
znalosť	1Kc1
znamka	16=2
znanje	1Kd3
známka	16=2
zodpovednost	0>l2
zodpovednosti	0>l2
zodpovednosť	0W@1
zodpovědnost	0WC1
zodpovědnosti	0WC1
zone geographique	0aA1
zone géographique	0aA1
zpracovani informaci	1Kg1
zpracování informací	1Kg1
zrucnosti	0]d1
zručnosti	0]d1
zuletzt aktualisiert	0`n1
zuletzt geaendert	0`n1
zuletzt geandert	0`n1
zuletzt geändert	0`n1
zuname	0P^1
zupanija	1Kh1
zurnalas	0`b1
zurnals	0[I1
zusammenfassung	0441
zusammenhaengendes sprechen	0g;1
zusammenhangendes sprechen	0g;1
zusammenhängendes sprechen	0g;1
zusatz	1>Z1
zustaendig fuer	05]1
zustaendigkeiten	05]1
zustandig fur	05]1
zustandigkeiten	05]1
zuständig für	05]1
zuständigkeiten	05]1
zvanje	1@12
zákazník	1KP2
základní vojenská služba	1KT1
záró dátum	09>1
záverečná práca	08_1
závěrečná práce	08`1
získáno	0E@1
à l'attention de	0061
à propos	0081
à propos de l'entreprise	0091
à retenir	00:1
àmbit	03G1
àrea	1Ki2
àrea d'estudi	03G1
ábhar	00U1
ábyrgð	00c1
ábyrgðarsvið	00c1
áfangar	01k1
ágazat	0281
ágrip	02<1
áit	02F1
áit bhreithe	02G1
állampolgárság	02k1
állampolgársága	02k1
állandó lakcím	02l1
ár	1Kk3
árangur	0221
área	1Kn4
área de estudio	0601
área de estudo	0611
área de formação	0611
áreas de estudo (cite-f	0631
átlag	06a1
âge	04Y1
äidinkielet	01h1
äidinkieli	01h1
ämne	01i1
ämnen	01j1
ämnesområde	01i1
ålder	00<1
år	00B<
år av erfarenhet	00N1
års erfaring	00O2
ægteskabelig stilling	01g1
çalışan kişi sayısı	0<H1
çalışan sayısı	0<H1
çalışma durumu	0<I1
çalışma süresi	0<K1
çalışma tarihleri	0<K1
çalışma türü	0<J1
çalışma yeri	0<L1
çalışma şekli	0<J1
çalışmak istediği yer	0<M1
çıkış tarihi	08G1
èxits	06O1
éachtaí	0K@1
école	0>91
écoute	0@`1
écouter	0@`1
écrire	0KD1
écrit	0KD1
écriture	0KD1
éditeur	0A91
édition	0A91
éditions	0A91
éirchód	0?j1
éisteacht	0LB1
életkor	0LU1
émetteur	07e1
émise le	0D?1
équipe	1L22
équipe encadrée	0Kj1
értékelés	06a1
établissement	0OB2
établissement d'enseignement	0>91
établissement de formation	0>91
état	0<V1
état civil	0M]1
état de santé	0OD1
év	0ON3
évek	0OR1
éves	0LU1
éxitos	0OT1
ênfase	0611
írás	0Zk1
íráskészség	0Zk1
început	0Cd1
înțelegere orală	06;1
înțelegere scrisă	0?B1
înțelegere: ascultare	06;1
înțelegere: citire	0?B1
ó	0Co1
óskastarf	0oJ1
õppeained	02@1
õppeasutus	0Va1
õppekava	0Nb1
õppevaldkonnad (isced-f	0me1
ödül	0901
ödül adı	0901
ödülü veren	0m11
ökuréttindi	0:R1
ön ad	0X`1
önad	0X`1
öne çıkan başarılar	08g1
öne çıkanlar	0mM1
önemli noktalar	0mM1
önnur netföng	0mR1
önnur símanúmer	0mS1
önskad befattning	0kQ1
önskad lön	0bJ1
önskad ort	0Qa1
önskad tjänst	0kQ1
öryggi	0oF1
összefoglalás	0d91
összefoglaló	0d91
övriga e-postadresser	0m41
övriga telefonnummer	0m51
övriga uppgifter	0451
övriga webbplatser	0m61
övrigt	0451
özet	0131
öğrenim durumu	0L01
öğrenim düzeyi	0L21
öğrenim türü	0L21
ønsket løn	0bL1
ønsket lønn	0bK1
ønsket stilling	0m22
øvrig	03j1
øvrige e-mailadresser	0m71
øvrige hjemmesider	0m81
øvrige oplysninger	03f1
øvrige telefonnumre	0m91
øvrigt	03f1
údair	1GD1
údar	1GD1
úkoly	0WC1
úloha v projekte	1:`1
úlohy	0W@1
última actualización	01=1
última atualização	06o1
última modificación	01=1
último nome	05?1
úroveň	1HF4
úroveň ekr	0LI1
úroveň eqf	1HJ1
úroveň eqr	1HJ1
úroveň znalosti	0[b2
úrovne serr	1L41
úrovně serr	1=21
úsek	1HK2
úspechy	0I61
úspěchy	0I31
ústna interakcia	0^^1
ústny prejav	0X11
ústní interakce	0^]1
ústní projev	0eU1
útgefandi	0TV1
útgefið	1H]1
útgáfa	1DN1
útgáfudagur	0:T1
útskrift	0`R1
úvazek	0IV1
úväzok	0IS1
účet	1GB2
über das unternehmen	0;T1
über mich	0441
überblick	0441
überschrift	07A1
ücret beklentisi	09K1
ügyfél	0d81
ühing	1GR1
üksus	0d71
ülesanded	0^11
ülikool	0Va1
ülke	1G]1
üniversite	0L11
ünvan	0UY1
þjóðerni	1:01
ċellulari	0>31
ċittadinanza	0i91
čas	0=91
časopis	0=;4
činnosti	0>l2
čitanje	0?32
čtení	0BY1
čítanie	0?21
ďalšie e-maily	0C;1
ďalšie telefóny	0C<1
ďalšie weby	0C>1
ďalšie údaje	0C=1
điểm	0F\1
điểm nổi bật	0F]1
điểm tb	0F\1
điểm trung bình	0F\1
điện thoại	0F^1
điện thoại bàn	0F^1
điện thoại di động	0FW1
điện thoại khác	0F_1
đt	0F^1
đơn vị	0Hl3
đơn vị công tác	0?e1
đơn vị cấp	0<Y1
đơn vị thực hiện	0Ho1
đơn vị trao	0I01
đơn vị trao tặng	0I01
đường	0>Z1
đến	0E]1
đề tài	0EM1
đề tài tốt nghiệp	0EM1
địa chỉ	0>Z1
địa chỉ email	0FX1
địa chỉ hiện tại	0>Z1
địa chỉ thường trú	0>Z1
địa điểm	0FY1
đọc	0HE1
đồ án tốt nghiệp	0EM1
ġeneru	0Tc1
ġurnal	0VP1
ģimenes stāvoklis	0U:1
ħolqien ta' kontenut	0W`1
įgyta kvalifikacija	0XQ1
įgūdžiai	0XP1
įmonė	0Y02
įrankiai	0XP1
įstaiga	0[33
įteikė	05=1
įvertinimas	08d1
řešení problémů	18[1
řidičské oprávnění	19m1
řidičský průkaz	19m1
řidičský průkaz sk	19m1
řidičák	19m1
řp	19m1
średnia	0lN1
średnia ocen	0lN1
środowisko	0hI1
şehir	0XV2
şirket	0QW1
şirket adı	0QW1
şirket hakkında	0QX1
şirket tanıtımı	0QX1
šalis	1;l1
šeiminė padėtis	1<Y1
šeimyninė padėtis	1<Y1
škola	1L54
šola	0PY1
špecializácia	1>d1
število zaposlenih	1@:1
študijný odbor	1>d1
študijný program	1>d1
študijska smer	12B1
študijski program	12B1
štát	0_51
štátna príslušnosť	0kU1
štátne občianstvo	0kU1
švietimo sritys (isced-f	1A:1
švietimo įstaiga	0761
želena plača	14B1
želeno delovno mesto	12J1
željena plata	0lJ1
željena plaća	0lI1
željena pozicija	1K`1
željeno radno mjesto	1791
županija	1Kh1
žurnalas	0`b1
žurnāls	0[I1
școala	0T81
școală	0T81
șef direct	0B61
țara	1Ab1
țară	1Ab1
άδεια οδήγησησ	1L91
άδεια/εσ οδήγησησ	1L91
άλλα	1L:1
άλλα email	1L;1
άλλα τηλέφωνα	1L<1
άλλεσ ιστοσελίδεσ	1L=1
έδρα	1L>1
έναρξη	1L?1
έργο	1L@1
έτη	1LA1
έτη εμπειρίασ	1LB1
έτοσ	1LC3
έτοσ αποφοίτησησ	1LF1
έτοσ απόκτησησ	1LG1
έτοσ γέννησησ	1LH1
έωσ	1LF1
ίδρυμα	1LI1
αδεια εσ οδηγησησ	1L91
αδεια οδηγησησ	1L91
ακροαση	1LJ1
ακρόαση	1LJ1
αλλα	1L:1
αλλα email	1L;1
αλλα τηλεφωνα	1L<1
αλλεσ ιστοσελιδεσ	1L=1
ανάγνωση	1LK1
αναγνωση	1LK1
αναφορά	1LL1
αναφορα	1LL1
αντικείμενο	1LM2
αντικείμενο σπουδών	1LO1
αντικειμενο	1LM2
αντικειμενο σπουδων	1LO1
απασχοληση	1LP1
απασχοληση η θεση που κατειχατε	1LP1
απασχόληση	1LP1
απασχόληση ή θέση που κατείχατε	1LP1
απο	1L?1
απονεμήθηκε από	1LQ1
απονεμηθηκε απο	1LQ1
αποτέλεσμα	1LR2
αποτελέσματα	1LT1
αποτελεσμα	1LR2
αποτελεσματα	1LT1
αποφοίτηση	1LF1
αποφοιτηση	1LF1
από	1L?1
αριθμοσ εργαζομενων	1LU1
αριθμοσ τηλεφωνου	1LV1
αριθμόσ εργαζομένων	1LU1
αριθμόσ τηλεφώνου	1LV1
αρμοδιοτητεσ	1LW1
αρμοδιότητεσ	1LW1
ασφάλεια	1LX1
ασφαλεια	1LX1
βαθμίδα	1LY1
βαθμιδα	1LY1
βαθμολογία	1LZ1
βαθμολογια	1LZ1
βαθμοσ	1LZ1
βαθμοσ πτυχιου	1LZ1
βαθμόσ	1LZ1
βαθμόσ πτυχίου	1LZ1
βραβείο	1L[1
βραβειο	1L[1
γέννηση	1LH1
γενικοσ βαθμοσ	1LZ1
γενικόσ βαθμόσ	1LZ1
γεννήθηκα	1LH1
γεννηθηκα	1LH1
γεννηση	1LH1
γλωσσα	1L\1
γλωσσεσ	1L\1
γλώσσα	1L\1
γλώσσεσ	1L\1
γράψιμο	1L]1
γραπτή έκφραση	1L]1
γραπτή κατανόηση	1LK1
γραπτη εκφραση	1L]1
γραπτη κατανοηση	1LK1
γραφή	1L]1
γραφη	1L]1
γραψιμο	1L]1
δήμοσ	1L^1
δίκτυο	1L_1
δίπλωμα	1LY1
δίπλωμα οδήγησησ	1L91
δεξιοτητεσ	1L`1
δεξιότητεσ	1L`1
δημιουργία περιεχομένου	1La1
δημιουργια περιεχομενου	1La1
δημοσ	1L^1
δημοσιευτηκε	1Lb1
δημοσιευτηκε στο	1Lc1
δημοσιεύτηκε	1Lb1
δημοσιεύτηκε στο	1Lc1
διάκριση	1L[1
διάρκεια	1LA1
διάστημα	1LA1
διαθεσιμοτητα	1Ld1
διαθεσιμότητα	1Ld1
διακριση	1L[1
διαρκεια	1LA1
διαστημα	1LA1
διατριβή	1Le1
διατριβη	1Le1
διδακτικέσ μονάδεσ	1Lf1
διδακτικεσ μοναδεσ	1Lf1
διδακτορική διατριβή	1Le1
διδακτορικη διατριβη	1Le1
διευθυνση	1Lg1
διευθυνση ηλεκτρονικου ταχυδρομειου	1Lh1
διευθυνση κατοικιασ	1Lg1
διευθυνση τμηματοσ	1Li1
διεύθυνση	1Lg1
διεύθυνση ηλεκτρονικού ταχυδρομείου	1Lh1
διεύθυνση κατοικίασ	1Lg1
διεύθυνση τμήματοσ	1Li1
δικτυακοσ τοποσ	1Lj1
δικτυακόσ τόποσ	1Lj1
δικτυο	1L_1
διπλωμα	1LY1
διπλωμα οδηγησησ	1L91
διπλωματική	1Le1
διπλωματική εργασία	1Le1
διπλωματικη	1Le1
διπλωματικη εργασια	1Le1
είδοσ απασχόλησησ	1Lk1
είδοσ τησ επιχείρησησ ή του κλάδου	1Ll1
εδρα	1L>1
εθνικοτητα	1Lm1
εθνικότητα	1Lm1
ειδίκευση	1LO1
ειδικευση	1LO1
ειδικοτητα	1Ln3
ειδικότητα	1Ln3
ειδοσ απασχολησησ	1Lk1
ειδοσ τησ επιχειρησησ η του κλαδου	1Ll1
εκδοθηκε απο	1M11
εκδοσεισ	1Lc1
εκδοτησ	1M22
εκδοτησ πιστοποιητικου	1M11
εκδόθηκε από	1M11
εκδόσεισ	1Lc1
εκδότησ	1M22
εκδότησ πιστοποιητικού	1M11
εκπαιδευτικο ιδρυμα	1LI1
εκπαιδευτικό ίδρυμα	1LI1
εναρξη	1L?1
επάγγελμα	1M41
επίθετο	1M51
επίλυση προβλημάτων	1M61
επίπεδο	1M73
επίπεδο eqf	1M:1
επίπεδο γλώσσασ	1M;1
επίπεδο γνώσησ	1M<2
επίπεδο εππ	1M:1
επίπεδο σπουδών	1M>1
επαγγελμα	1M41
επεξεργασία πληροφοριών	1M?1
επεξεργασια πληροφοριων	1M?1
επιβλέπουσα	1M@1
επιβλέπων	1M@1
επιβλεπουσα	1M@1
επιβλεπων	1M@1
επιθετο	1M51
επιθυμητή απασχόληση	1M41
επιθυμητή θέση	1M41
επιθυμητη απασχοληση	1M41
επιθυμητη θεση	1M41
επιθυμητοσ μισθοσ	1MA1
επιθυμητόσ μισθόσ	1MA1
επικοινωνία	1MB2
επικοινωνία (προφορική	1MD1
επικοινωνια	1MB2
επικοινωνια (προφορικη	1MD1
επιλυση προβληματων	1M61
επιπεδο	1M73
επιπεδο eqf	1M:1
επιπεδο γλωσσασ	1M;1
επιπεδο γνωσησ	1M<2
επιπεδο εππ	1M:1
επιπεδο σπουδων	1M>1
επιτευγματα	1LT1
επιτεύγματα	1LT1
επιχείρηση	1ME1
επιχειρηση	1ME1
εππ	1M:1
επωνυμία εταιρείασ	1ME1
επωνυμία και διεύθυνση εργοδότη	1ME1
επωνυμια εταιρειασ	1ME1
επωνυμια και διευθυνση εργοδοτη	1ME1
επωνυμο	1M51
επωνυμο ονομα	1MF1
επώνυμο	1M51
επώνυμο / όνομα	1MF1
εργαλεία	1L`1
εργαλεια	1L`1
εργασίεσ	1LW1
εργασιεσ	1LW1
εργο	1L@1
εργοδοτησ	1ME1
εργοδότησ	1ME1
εταιρία	1ME1
εταιρεία	1MG2
εταιρεια	1MG2
εταιρια	1ME1
ετη	1MI2
ετη εμπειριασ	1LB1
ετοσ	1LC3
ετοσ αποκτησησ	1LG1
ετοσ αποφοιτησησ	1LF1
ετοσ γεννησησ	1LH1
ετων	1MK1
ετών	1MK1
ευθυνεσ	1LW1
ευθύνεσ	1LW1
ευχέρεια	1M;1
ευχερεια	1M;1
εωσ	1LF1
ηλ διευθυνση	1Lh1
ηλ ταχ	1Lh1
ηλ ταχυδρομειο	1Lh1
ηλ. διεύθυνση	1Lh1
ηλ. ταχ	1Lh1
ηλ. ταχυδρομείο	1Lh1
ηλεκτρονική διεύθυνση	1Lh1
ηλεκτρονικη διευθυνση	1Lh1
ηλεκτρονικο ταχυδρομειο	1Lh1
ηλεκτρονικό ταχυδρομείο	1Lh1
ηλικία	1MK1
ηλικια	1MK1
ημ γεννησησ	1LH1
ημ νια γεννησησ	1LH1
ημ. γέννησησ	1LH1
ημ/νία γέννησησ	1LH1
ημερομηνία	1ML2
ημερομηνία έκδοσησ	1LG1
ημερομηνία έναρξησ	1L?1
ημερομηνία γέννησησ	1LH1
ημερομηνία δημοσίευσησ	1Lb1
ημερομηνία και τόποσ γέννησησ	1LH1
ημερομηνία λήξησ	1LF1
ημερομηνίεσ	1LA1
ημερομηνια	1ML2
ημερομηνια γεννησησ	1LH1
ημερομηνια δημοσιευσησ	1Lb1
ημερομηνια εκδοσησ	1LG1
ημερομηνια εναρξησ	1L?1
ημερομηνια και τοποσ γεννησησ	1LH1
ημερομηνια ληξησ	1LF1
ημερομηνιεσ	1LA1
θέμα	1L@1
θέμα διπλωματικήσ	1Le1
θέση	1LP1
θέση εργασίασ	1LP1
θεμα	1L@1
θεμα διπλωματικησ	1Le1
θεση	1LP1
θεση εργασιασ	1LP1
θητεία	1MN1
θητεια	1MN1
ιδιοτητα	1MO3
ιδιότητα	1MO3
ιδρυμα	1LI1
ιθαγένεια	1Lm1
ιθαγενεια	1Lm1
ιστολογιο	1Lj1
ιστολόγιο	1Lj1
ιστοσελίδα	1Lj1
ιστοσελιδα	1Lj1
ιστοτοποσ	1Lj1
ιστότοποσ	1Lj1
καθήκοντα	1LW1
καθήκοντα θέσησ	1LP1
καθήκοντα και αρμοδιότητεσ	1LW1
καθηκοντα	1LW1
καθηκοντα θεσησ	1LP1
καθηκοντα και αρμοδιοτητεσ	1LW1
κατανοηση προφορικου λογου	1LJ1
κατανόηση προφορικού λόγου	1LJ1
κατευθυνση	1LO1
κατεύθυνση	1LO1
κατοικία	1MR2
κατοικια	1MR2
κιν	1MT1
κινητο	1MT1
κινητο τηλεφωνο	1MT1
κινητό	1MT1
κινητό τηλέφωνο	1MT1
κλάδοσ	1MU2
κλαδοσ	1MU2
κοινωνικά δίκτυα	1MW1
κοινωνικα δικτυα	1MW1
κυρια θεματα επαγγελματικεσ δεξιοτητεσ	1MX1
κυρια καθηκοντα	1LW1
κυρια μαθηματα	1MX1
κυρια σημεια	1MY1
κυριεσ αρμοδιοτητεσ	1LW1
κυριεσ δραστηριοτητεσ και αρμοδιοτητεσ	1LW1
κύρια θέματα/επαγγελματικέσ δεξιότητεσ	1MX1
κύρια καθήκοντα	1LW1
κύρια μαθήματα	1MX1
κύρια σημεία	1MY1
κύριεσ αρμοδιότητεσ	1LW1
κύριεσ δραστηριότητεσ και αρμοδιότητεσ	1LW1
λέξεισ-κλειδιά	1L`1
λήξη	1LF1
λεξεισ κλειδια	1L`1
ληξη	1LF1
λογαριασμοσ	1MZ1
λογαριασμόσ	1MZ1
λογισμικο	1L`1
λογισμικό	1L`1
λοιπά	1L:1
λοιπά στοιχεία	1L:1
λοιπα	1L:1
λοιπα στοιχεια	1L:1
μέγεθοσ ομάδασ	1LU1
μέθοδοι	1L`1
μέσοσ όροσ	1LZ1
μέχρι	1LF1
μαθήματα	1MX1
μαθηματα	1MX1
μεγεθοσ ομαδασ	1LU1
μεθοδοι	1L`1
μεσοσ οροσ	1LZ1
μεταπτυχιακή εργασία	1Le1
μεταπτυχιακη εργασια	1Le1
μεχρι	1LF1
μητρικέσ γλώσσεσ	1M[1
μητρική γλώσσα	1M[1
μητρική/έσ γλώσσα/εσ	1M[1
μητρικεσ γλωσσεσ	1M[1
μητρικη γλωσσα	1M[1
μητρικη εσ γλωσσα εσ	1M[1
μικρο ονομα	1M\1
μικρό όνομα	1M\1
μισθολογικέσ απαιτήσεισ	1MA1
μισθολογικεσ απαιτησεισ	1MA1
μονάδα	1Li1
μοναδα	1Li1
νομοσ	1M]1
νομόσ	1M]1
ξένη γλώσσα	1L\1
ξενη γλωσσα	1L\1
ο ρολοσ μου	1M^1
ο ρόλοσ μου	1M^1
οδοσ	1Lg1
οδόσ	1Lg1
οικογενειακή κατάσταση	1M_1
οικογενειακη κατασταση	1M_1
ομάδα	1Li1
ομαδα	1Li1
ομιλία	1M`1
ομιλια	1M`1
ονομα	1MF1
ονομα (μικρο	1M\1
ονομα επωνυμο	1MF1
ονομα και διευθυνση εργοδοτη	1ME1
ονομα και επωνυμο	1MF1
ονομα και τυποσ του οργανισμου που παρειχε την εκπαιδευση η καταρτιση	1LI1
ονομα χρηστη	1MZ1
ονομασία	1MF1
ονομασια	1MF1
ονοματεπωνυμο	1MF1
ονοματεπώνυμο	1MF1
οργανισμοσ	1Ma2
οργανισμόσ	1Ma2
πανεπιστήμιο	1LI1
πανεπιστημιο	1LI1
παραγωγή γραπτού λόγου	1L]1
παραγωγη γραπτου λογου	1L]1
παρατηρήσεισ	1Mc1
παρατηρησεισ	1Mc1
πελάτησ	1Md1
πελατησ	1Md1
περίληψη	1Mc1
περίοδοσ	1LA1
περιγραφή	1L@1
περιγραφή έργου	1L@1
περιγραφή εργασίασ	1LW1
περιγραφή εταιρείασ	1Me1
περιγραφη	1L@1
περιγραφη εργασιασ	1LW1
περιγραφη εργου	1L@1
περιγραφη εταιρειασ	1Me1
περιεχομενο	1L@1
περιεχόμενο	1L@1
περιληψη	1Mc1
περιοδικο	1Lc1
περιοδικό	1Lc1
περιοδοσ	1LA1
περιοχή	1Mf3
περιοχη	1Mf3
περιφέρεια	1M]1
περιφερεια	1M]1
πιστωτικέσ μονάδεσ	1Lf1
πιστωτικεσ μοναδεσ	1Lf1
πλήρεσ όνομα	1MF1
πλατφορμα	1L_1
πλατφόρμα	1L_1
πληρεσ ονομα	1MF1
πολη	1Mi2
προγράμματα	1L`1
προγραμματα	1L`1
προισταμενοσ	1M@1
προσφωνηση	1Mk1
προσφώνηση	1Mk1
προυπηρεσια	1LB1
προφίλ	1Mc1
προφίλ στο διαδίκτυο	1MW1
προφιλ	1Mc1
προφιλ στο διαδικτυο	1MW1
προφορική έκφραση	1M`1
προφορική αλληλεπίδραση	1MD1
προφορική κατανόηση	1LJ1
προφορικη αλληλεπιδραση	1MD1
προφορικη εκφραση	1M`1
προφορικη κατανοηση	1LJ1
προϊστάμενοσ	1M@1
προϋπηρεσία	1LB1
πτυχίο	1LY1
πτυχιακή	1Le1
πτυχιακή εργασία	1Le1
πτυχιακη	1Le1
πτυχιακη εργασια	1Le1
πτυχιο	1LY1
πόλη	1Mi2
ρολοι	1M^1
ρολοσ	1Ml3
ρόλοι	1M^1
ρόλοσ	1Ml3
σελίδα	1Lj1
σελιδα	1Lj1
σεμινάρια	1MX1
σεμιναρια	1MX1
σημαντικά σημεία	1MY1
σημαντικα σημεια	1MY1
σταθερο	1LV1
σταθερο τηλεφωνο	1LV1
σταθερό	1LV1
σταθερό τηλέφωνο	1LV1
στρατιωτικέσ υποχρεώσεισ	1MN1
στρατιωτική θητεία	1MN1
στρατιωτική θητεια	1MN1
στρατιωτική κατάσταση	1MN1
στρατιωτικεσ υποχρεωσεισ	1MN1
στρατιωτικη θητεια	1MN1
στρατιωτικη κατασταση	1MN1
συγγραφέασ	1Mo1
συγγραφείσ	1Mo1
συγγραφεασ	1Mo1
συγγραφεισ	1Mo1
συλλογοσ	1N01
συνδεσμοσ	1Lj1
συνομιλία	1MD1
συνομιλια	1MD1
συνοψη	1Mc1
συσταση	1LL1
σχέση	1N11
σχεση	1N11
σχετικά	1Mc1
σχετικά με την εταιρεία	1Me1
σχετικα	1Mc1
σχετικα με την εταιρεια	1Me1
σχολή	1N22
σχολείο	1LI1
σχολειο	1LI1
σχολη	1N22
σύλλογοσ	1N01
σύνδεσμοσ	1Lj1
σύνοψη	1Mc1
σύσταση	1LL1
τ κ	1N41
τ.κ	1N41
τίτλοσ	1N54
τίτλοσ ονόματοσ	1MF1
τίτλοσ πιστοποίησησ ή διπλώματοσ	1LY1
τίτλοσ σπουδών	1LY1
ταχυδρομική διεύθυνση	1Lg1
ταχυδρομικη διευθυνση	1Lg1
ταχυδρομικοσ κωδικασ	1N41
ταχυδρομικόσ κώδικασ	1N41
τελευταία τροποποίηση	1N91
τελευταια τροποποιηση	1N91
τεχνολογίεσ	1L`1
τεχνολογιεσ	1L`1
τηλ	1LV1
τηλέφωνα	1LV1
τηλέφωνο	1LV1
τηλέφωνο επικοινωνίασ	1LV1
τηλεφωνα	1LV1
τηλεφωνο	1LV1
τηλεφωνο επικοινωνιασ	1LV1
τιτλοσ	1N54
τιτλοσ ονοματοσ	1MF1
τιτλοσ πιστοποιησησ η διπλωματοσ	1LY1
τιτλοσ σπουδων	1LY1
τκ	1N41
τμήμα	1N:2
τμημα	1N:2
τομέασ	1Ll1
τομέασ δραστηριότητασ	1Ll1
τομείσ εκπαίδευσησ (isced-f	1N<1
τομεασ	1Ll1
τομεασ δραστηριοτητασ	1Ll1
τομεισ εκπαιδευσησ (isced f	1N<1
τοποθεσία	1L>1
τοποθεσια	1L>1
τοποσ	1L>1
τοποσ γεννησησ	1N=1
τοποσ διαμονησ	1L^1
τοποσ κατοικιασ	1Mi2
τυποσ η τομεασ δραστηριοτητασ	1Ll1
τόποσ	1L>1
τόποσ γέννησησ	1N=1
τόποσ διαμονήσ	1L^1
τόποσ κατοικίασ	1Mi2
τύποσ ή τομέασ δραστηριότητασ	1Ll1
υπευθυνοτητεσ	1LW1
υπευθυνότητεσ	1LW1
υπηκοοτητα	1Lm1
υπηκοοτητα( εσ	1Lm1
υπηκοότητα	1Lm1
υπηκοότητα(-εσ	1Lm1
φαξ	1N>1
φορέασ	1N?4
φορέασ έκδοσησ	1M11
φορέασ απονομήσ	1LQ1
φορέασ εκπαίδευσησ	1LI1
φορέασ πιστοποίησησ	1M11
φορεασ	1N?4
φορεασ απονομησ	1LQ1
φορεασ εκδοσησ	1M11
φορεασ εκπαιδευσησ	1LI1
φορεασ πιστοποιησησ	1M11
φυλο	1NC1
φωτογραφία	1ND1
φωτογραφια	1ND1
φύλο	1NC1
χρήση	1L`1
χρηση	1L`1
χρονική περίοδοσ	1LA1
χρονικη περιοδοσ	1LA1
χρονικο διαστημα	1LA1
χρονικό διάστημα	1LA1
χρονολογίεσ	1LA1
χρονολογιεσ	1LA1
χρονοσ	1LA1
χρόνοσ	1LA1
χωρα	1NE1
χώρα	1NE1
ωράριο	1Lk1
ωραριο	1Lk1
όνομα	1MF1
όνομα (μικρό	1M\1
όνομα - επώνυμο	1MF1
όνομα και διεύθυνση εργοδότη	1ME1
όνομα και επώνυμο	1MF1
όνομα και τύποσ του οργανισμού που παρείχε την εκπαίδευση ή κατάρτιση	1LI1
όνομα χρήστη	1MZ1
автор	1NF3
автори	1NI2
авторы	1NK1
адрес	1NL2
адрес за кореспонденция	1NN1
адрес места жительства	1NO1
адрес проживания	1NO1
адрес регистрации	1NO1
адрес сайта	1NP1
адрес электронной почты	1NQ1
адреса	1NR2
адреса електронної пошти	1NT1
адреса проживання	1NU1
адреса становања	1NV1
академическая степень	1NW1
академия	1NX1
акаунт	1NY1
аккаунт	1NZ1
акценти	1N[1
алати	1N\1
армия	1N]1
аудирование	1N^1
аудіювання	1N_1
аутор	1N`1
аутори	1N`1
бажана зарплата	1Na1
бажана посада	1Nb1
бажана робота	1Nb1
бажане місто	1Nc1
бажаний рівень доходу	1Na1
бал	1Nd1
балл	1Ne1
баллы	1Ne1
безопасность	1Nf1
безпека	1Ng1
бележка	1Nh1
беседа	1Ni1
блог	1Nj4
бранш	1Nn1
брачни статус	1No1
брачно стање	1No1
брой подчинени	1O01
брой служители	1O01
број запослених	1O11
број телефона	1O21
в подчинении	1O31
веб	1O41
веб сайт	1O52
веб сајт	1O41
веб страница	1O41
веб-сайт	1O52
веб-сајт	1O41
вебсайт	1O71
величина тима	1O11
вероисповедание	1O81
вес	1O91
вестник	1O:1
вештине	1N\1
вид	1O;3
вид заетост	1O>1
вид зайнятості	1O?1
вид занятости	1O@1
вид на дейността	1Nn1
вид на дейността или сферата на работа	1Nn1
вид проект	1OA1
видавець	1OB1
видавець сертифіката	1OC1
видавник	1OC1
видавництво	1OB1
видання	1OB1
видано	1OD1
виза	1OE1
використані технології	1OF1
використовувані технології	1OF1
вклад	1OG1
вкр	1OH1
владеене	1OI1
владение	1OJ1
власне ім'я	1OK1
внз	1OL1
водительские права	1OM1
водительское удостоверение	1OM1
водійське посвідчення	1ON1
водійські права	1ON1
военна повинност	1OO1
военна служба	1OO1
военная служба	1N]1
военный билет	1N]1
возачка	1OP1
возачка дозвола	1OP1
возраст	1OQ1
воинская обязанность	1N]1
воинская служба	1N]1
володіння	1OR1
војна обавеза	1OS1
војни рок	1OS1
вредные привычки	1O91
време	1OT2
время	1OV1
время работы	1OV1
врста	1OW1
врста делатности	1OX1
врста запослења	1OY1
врста пројекта	1OW1
вручено	1OZ1
връзка	1O[1
връзка с лицето	1O\1
връчена от	1O]1
вуз	1NX1
вулиця	1NU1
възложител	1O^1
възраст	1O_1
выдавшая организация	1O`1
выдал	1O`1
выдан	1Oa2
выдан кем	1O`1
выдано	1Oc1
выполняемая работа	1OG1
выполняемые обязанности	1OG1
выпуск	1Od1
выпускная квалификационная работа	1OH1
выпускная работа	1OH1
відгук	1Oe1
відділ	1Of1
відзнака	1Og1
відношення	1Oh1
відношення до військової служби	1Oi1
відповідальність	1Oj1
військова служба	1Oi1
військовий обов'язок	1Oi1
вік	1Ok1
галузь	1Ol1
галузі освіти (isced f	1Om1
галузі освіти (isced-f	1Om1
главни задаци	1On1
главни предмети	1Oo1
главное	1P01
главные достижения	1P11
говор	1P21
говорене	1P31
говорение	1P41
говорна интеракција	1P51
говорна продукција	1P21
говоріння	1P61
год	1P74
год выдачи	1Oc1
год окончания	1Od1
год получения	1Oc1
год поступления	1P;1
год публикации	1P<1
год рождения	1P=1
года	1OQ1
година	1P>6
година завршетка	1PD1
година на завършване	1PE1
година на раждане	1PF1
година рођења	1PG1
године	1PH2
године искуства	1PJ1
години	1PK3
години опит	1PN1
годы	1OV1
годы обучения	1OV1
годы работы	1OV1
головне	1PO1
город	1PP2
город проживания	1PP2
готов приступить	1PR1
готова приступить	1PR1
готовност за започване	1PS1
готовность к командировкам	1PT1
готовность к переезду	1PT1
готовность к работе	1PR1
готовность приступить	1PR1
готовность приступить к работе	1PR1
готовність до відряджень	1Nc1
готовність до переїзду	1Nc1
готовність до роботи	1PU1
готовність приступити	1PU1
гр	1PV1
град	1PW3
гражданство	1PZ2
график	1O@1
график работы	1P\2
графік	1O?1
графік роботи	1O?1
громадська організація	1P^1
громадянство	1P_1
д р	1P=1
д.р	1P=1
дата	1P`9
дата видачі	1OD1
дата выдачи	1Oc1
дата выхода	1PR1
дата выхода публикации	1P<1
дата завершення	1Pi1
дата закінчення	1Pi1
дата и место рождения	1P=1
дата и място на раждане	1PF1
дата на издаване	1Pj1
дата на публикуване	1Pk1
дата на раждане	1PF1
дата народження	1Pl1
дата начала	1P;1
дата окончания	1Od1
дата отримання	1OD1
дата получения	1Oc1
дата поступления	1P;1
дата початку	1Pm1
дата приема	1P;1
дата приёма	1P;1
дата публикации	1P<1
дата публікації	1Pn1
дата рождения	1P=1
дата та місце народження	1Pl1
дата увольнения	1Od1
дата і місце народження	1Pl1
дати	1Po2
дати (от до	1Q11
дати (от-до	1Q11
датум	1Q23
датум завршетка	1PD1
датум и место рођења	1PG1
датум издавања	1Q51
датум објављивања	1Q61
датум почетка	1Q71
датум рођења	1PG1
даты	1OV1
дейности	1Q81
делатност	1OX1
демо	1NP1
день народження	1Pl1
день рождения	1P=1
департамент	1Q92
дети	1Q;1
деятельность	1Q<2
деятельность компании	1Q>1
диалог	1Q?2
диплом	1QA3
диплом на тему	1OH1
диплом с отличием	1Ne1
диплома	1QD2
диплома с успех	1QF1
дипломен проект	1QG1
дипломна работа	1QG1
дипломна робота	1QH1
дипломная работа	1OH1
дипломний проєкт	1QH1
дипломный проект	1OH1
дипломски рад	1QI1
дирекция	1QJ1
дисертационен труд	1QG1
дисертация	1QG1
дисертација	1QI1
дисертація	1QH1
диссертация	1OH1
дисциплини	1QK1
дисциплины	1QL1
дисципліни	1QM1
длительность	1OV1
длъжност	1QN3
длъжностна характеристика	1Q81
для	1QQ2
для кого	1QS1
до	1QT4
додаткова інформація	1QX1
додатково	1QX1
доделила	1QY1
доделио	1QY1
додељује	1QY1
докторска дисертација	1QI1
должностные обязанности	1OG1
должностные обязанности и достижения	1OG1
должность	1QZ4
домашен	1Q^1
домашен адрес	1NN1
домашний адрес	1NO1
домашний телефон	1Q_1
домашня адреса	1NU1
дополнительная информация	1Q`1
дополнительная почта	1Qa1
дополнительно	1Q`1
дополнительный телефон	1Qb1
допълнителна информация	1Qc1
досвід	1Qd1
досвід роботи	1Qd1
достигнутые результаты	1P11
достигнућа	1Qe1
достижения	1P11
доступност	1Qf1
доступность	1PR1
доступність	1PU1
досягнення	1Qg1
држава	1Qh1
држављанство	1Qi1
друге имејл адресе	1Qj1
други данни	1Qc1
други имейли	1Qk1
други сајтови	1Ql1
други телефони	1Qm2
други уебсайтове	1Qo1
другие адреса почты	1Qa1
другие сайты	1R01
другие ссылки	1R01
другие телефоны	1Qb1
друго	1R12
другое	1Q`1
дружество	1R31
друштвене мреже	1R41
дужности	1On1
държава	1R51
діалог	1R61
діти	1R71
діяльність	1Oj1
діяльність компанії	1R81
е mail	1R93
е маил	1R<1
е пошта	1R<1
е поща	1R=1
е-mail	1R93
е-маил	1R<1
е-пошта	1R<1
е-поща	1R=1
егн	1R>1
език	1R?1
езикови сертификати	1R@1
езици	1R?1
екип	1QJ1
екр	1RA1
ел адрес	1R=1
ел пошта	1NT1
ел поща	1R=1
ел. адрес	1R=1
ел. пошта	1NT1
ел. поща	1R=1
електронна адреса	1NT1
електронна пошта	1NT1
електронна поща	1R=1
електронска пошта	1R<1
емаил	1R<1
еспб	1RB1
еспб бодови	1RB1
желаемая должность	1RC1
желаемая зарплата	1RD1
желаемая позиция	1RC1
желаемое место работы	1PT1
желаемый город	1PT1
желаемый график	1O@1
желаемый доход	1RD1
желаемый уровень дохода	1RD1
желаемый уровень заработной платы	1RD1
желана длъжност	1RE1
желана заплата	1RF1
желана позиция	1RE1
желательное место работы	1PT1
жељена плата	1RG1
жељена позиција	1RH1
живет в	1RI1
живу	1RI1
живу в	1RJ2
живёт в	1RI1
журнал	1RL2
з	1Pm1
за	1RN1
за компанията	1RO1
за мен	1Nh1
за фирмата	1RO1
забележка	1Nh1
завдання	1Oj1
завершення	1Pi1
завршетак	1PD1
завршни рад	1QI1
завършване	1PE1
завършил	1PE1
завършила	1PE1
загальний стаж	1Qd1
заглавие	1RP1
заголовок	1RQ1
задаци	1On1
задача	1RR1
задачи	1RS2
задужења	1On1
задължения	1Q81
заемана длъжност	1RU1
заемана длъжност или позиция	1RU1
займана посада	1RV1
зайнятість	1O?1
заказчик	1QS1
заклад	1OL1
заклад освіти	1OL1
закінчення	1Pi1
замовник	1RW1
занимаемая должность	1RX1
занимање	1RY2
занятость	1P\2
започване	1R[1
заработная плата	1RD1
зарплата	1R\2
зарплата от	1RD1
зарплатные ожидания	1RD1
зарплатні очікування	1Na1
зачетные единицы	1R^1
зачётные единицы	1R^1
збірник	1OB1
звање	1R_1
звено	1QJ1
звертання	1R`1
земља	1Qh1
зміст	1Ra1
знание языка	1OJ1
знање	1Rb1
зона відповідальності	1Oj1
зона ответственности	1OG1
зріст	1Rc1
издавалац	1Rd1
издавач	1Re1
издаваща институция	1Rf1
издаден на	1Pj1
издаден от	1Rf1
издадено	1Pj1
издадено от	1Rf1
издала	1Rd1
издание	1Rg1
издао	1Rd1
издател	1Rh2
издател на сертификата	1Rf1
издателство	1O:1
издатель	1Rg1
издатель сертификата	1O`1
издательство	1Rg1
използвани технологии	1Rj1
изучаемые дисциплины	1QL1
изученные дисциплины	1QL1
име	1Rk3
име и адрес на работодателя	1R31
име и вид на обучаващата или образователната организация	1Rn1
име и презиме	1Ro1
име и фамилия	1S01
име презиме фамилия	1S01
име, презиме, фамилия	1S01
имейл	1S12
имейл адрес	1R=1
имена	1S32
имејл	1R<1
имејл адреса	1R<1
имя	1S52
имя и фамилия	1S71
имя пользователя	1NZ1
индекс	1S81
индустрия	1S91
индустрија	1OX1
инн	1S:1
иностранный язык	1S;1
институт	1NX1
институция	1S<4
инструментарий	1S@1
инструменти	1Rj1
инструменты	1S@1
интернет страница	1SA2
искуство	1PJ1
использовал	1S@1
использовала	1S@1
использованные технологии	1S@1
используемые инструменты	1S@1
используемые технологии	1S@1
используемый стек	1S@1
истакнуто	1SC1
исходники	1NP1
исходный код	1NP1
итоги	1P11
итоговая оценка	1Ne1
категория	1SD3
категория прав	1OM1
кафедра	1SG2
квалификация	1SI2
квалификација	1R_1
кваліфікаційна робота	1QH1
кваліфікація	1SK1
кем вручена	1OZ1
кем выдан	1O`1
кем выдано	1SL2
кем присуждено	1OZ1
кем приходится	1SN1
керівник	1SO1
ким видано	1OC1
ким вручено	1SP1
ким присуджено	1SP1
клиент	1SQ2
клијент	1RN1
ключевое	1P01
ключевые достижения	1P11
ключевые моменты	1P01
ключевые навыки	1S@1
ключевые слова	1S@1
ключови думи	1Rj1
ключові досягнення	1Qg1
ключові моменти	1PO1
ключові слова	1OF1
клієнт	1RW1
коаутори	1N`1
код	1NP1
коледж	1OL1
количество подчиненных	1O31
количество подчинённых	1O31
количество сотрудников	1O31
колледж	1NX1
команда	1Q92
команда проекта	1O31
командировки	1PT1
коммуникация	1SS1
компания	1ST3
компанија	1SW2
компанія	1SY2
комуникация	1S[1
комунікація	1S\1
конец	1Od1
контакт	1S]2
контакт телефон	1O21
контакти	1Q^1
контактний телефон	1S_1
контактный телефон	1Q_1
контакты	1Q_1
контекст	1RR1
конференция	1Rg1
конференція	1OB1
корисничко име	1S`1
коришћене технологије	1N\1
короткий опис	1Sa1
коротко	1Sa1
край	1Sb2
крайна дата	1PE1
кратко	1Sd1
краткое описание	1Sd1
країна	1Se1
крај	1PD1
кредити	1Sf2
кредити єктс	1Sh1
кредиты	1R^1
круг обязанностей	1OG1
курсеви	1Oo1
курси	1QM1
курсове	1QK1
курсы	1QL1
кількість працівників	1Si1
кључне речи	1N\1
кључне тачке	1SC1
лет	1OQ1
линк	1SA2
лично име	1Sj2
личное имя	1Sl1
личный сайт	1NP1
логин	1NZ1
логін	1Sm1
локация	1Sn1
локација	1So1
локація	1T01
м	1T11
магистарски рад	1QI1
магистерская диссертация	1OH1
магистърска теза	1QG1
магістерська робота	1QH1
майчин език	1T21
майчини езици	1T21
мастер рад	1QI1
матерњи језик	1T31
матерњи језици	1T31
мейл	1S12
ментор	1T41
менторка	1T41
мережа	1T51
место	1T63
место в рейтинге	1T91
место жительства	1PP2
место и дата рождения	1P=1
место проживания	1PP2
место работы	1T:3
место рада	1So1
место рождения	1T=1
место рођења	1T>1
место становања	1T?2
местоживеене	1TA2
местонахождение	1Sn1
местоположение	1TC3
месторабота	1TF2
месторождение	1TH1
мета	1Nb1
методе	1N\1
методи	1TI2
методы	1S@1
мешкаю	1T11
мејл	1R<1
мишљење	1TK1
моб	1TL4
моб тел	1TP3
моб телефон	1TS3
моб. тел	1TP3
моб. телефон	1TS3
мобилен	1TV1
мобилен тел	1TV1
мобилен телефон	1TV1
мобилни	1TW1
мобилни телефон	1TW1
мобильный	1TX1
мобильный телефон	1TX1
мобільний	1TY1
мобільний телефон	1TY1
мова	1TZ1
мови	1TZ1
мови та інструменти	1OF1
мовний досвід	1T[1
мовні сертифікати	1T\1
мои достижения	1P11
мои задачи	1OG1
мои обязанности	1OG1
монолог	1T]2
моя роль	1T_4
моята роля	1Tc1
моја улога	1Td1
мрежа	1Te2
място	1Tg1
място на раждане	1TH1
місто	1Th2
місто проживання	1T11
місце	1T01
місце народження	1Tj1
місце проживання	1Th2
місце роботи	1Tk2
місце і дата народження	1Pl1
місцезнаходження	1T01
навички	1OF1
навчальний заклад	1OL1
навыки	1S@1
нагорода	1Og1
награда	1Tm3
надређени	1T41
назва	1U02
назва компанії	1U21
назва навчального закладу	1OL1
назва нагороди	1Og1
название	1U32
название компании	1U51
название организации	1U51
название проекта	1S71
название учебного заведения	1NX1
назив	1U62
назив и адреса послодавца	1U81
назив награде	1U91
назив фирме	1U81
назив школе	1U:1
наименование	1U;3
наименование на наградата	1RP1
наименование на придобитата квалификация	1U>1
наименование на фирмата	1R31
наименование организации	1U51
наименование учебного заведения	1NX1
наличност	1PS1
налог	1S`1
напомена	1U?1
направление	1U@2
направление подготовки	1UB1
напрям	1UC1
напрям підготовки	1UC1
народився	1Pl1
народилась	1Pl1
народилася	1Pl1
наручилац	1RN1
населений пункт	1T11
населенный пункт	1RI1
населено място	1TA2
населённый пункт	1RI1
настоящ адрес	1NN1
настояща длъжност	1RE1
науковий керівник	1SO1
научен ръководител	1UD1
научный руководитель	1UE1
националност	1UF2
националности	1UH1
национальность	1UI1
національність	1P_1
начална дата	1R[1
начало	1UJ2
начало работы	1P;1
нива по cefr	1UL1
ниво	1UM5
ниво еок	1UR1
ниво знања	1Rb1
ниво на владеене	1OI1
ниво по екр	1RA1
ниво по националната класификация	1RA1
нивои зерој	1US1
ник	1NZ1
никнейм	1NZ1
нокс ниво	1UR1
номер телефона	1Q_1
номер телефону	1S_1
нік	1Sm1
о компании	1Q>1
о компанији	1UT1
о мени	1U?1
о проекте	1RR1
о себе	1Sd1
о фирми	1UT1
област	1UU3
област студија	1UX1
области на образование (isced f	1UY1
области на образование (isced-f	1UY1
области образования (isced f	1UZ1
области образования (isced-f	1UZ1
область	1U[2
область деятельности	1S91
область изучения	1UB1
обліковий запис	1Sm1
обо мне	1Sd1
обобщение	1Nh1
обов'язки	1Oj1
оборудование	1S@1
обработка информации	1U]1
обработка на информация	1U^1
образование	1U_4
образователна институция	1Rn1
образователна степен	1Uc2
образовательное учреждение	1NX1
образовна установа	1U:1
обращение	1Ue1
обробка інформації	1Uf1
обръщение	1Ug1
обучаваща организация	1Rn1
общий стаж	1Uh1
общий стаж работы	1Uh1
объединение	1Ui1
обязанности	1OG1
обязанности и задачи	1OG1
објављено	1Q61
објављено у	1Re1
од	1Q71
од - до	1Uj1
од до	1Uj1
одговорности	1On1
одељење	1Uk1
однос	1Ul1
оеер	1UL1
ожидаемая зарплата	1RD1
ожидания по зарплате	1RD1
окончание	1Od1
окончание работы	1Od1
округ	1Um1
окружение	1S@1
опис	1Un2
опис компаније	1UT1
опис компанії	1R81
опис посла	1On1
опис проекту	1Ra1
опис проєкту	1Ra1
опис пројекта	1V01
описание	1V12
описание компании	1Q>1
описание на проекта	1V31
описание на фирмата	1RO1
описание проекта	1RR1
опит	1PN1
опубликовано	1P<1
опубликовано в	1Rg1
опубліковано	1Pn1
опубліковано в	1OB1
општина	1V41
опыт	1Uh1
опыт работы	1Uh1
организатор	1V54
организация	1V98
организација	1VA2
організатор	1OC1
організація	1VC5
освіта	1VH2
освітній ступінь	1SK1
ословљавање	1VJ1
основная деятельность	1OG1
основне	1PO1
основни дейности и отговорности	1Q81
основни задачи	1Q81
основни задължения	1Q81
основни моменти	1N[1
основни отговорности	1Q81
основни постижения	1VK1
основни предмети	1QK1
основни предмети застъпени професионални умения	1QK1
основни предмети/застъпени професионални умения	1QK1
основное	1P01
основные дисциплины	1QL1
основные достижения	1P11
основные задачи	1OG1
основные обязанности	1OG1
основные предметы	1QL1
основные результаты	1P11
основні дисципліни	1QM1
основні досягнення	1Qg1
основні завдання	1Oj1
основні обов'язки	1Oj1
особистий сайт	1O71
остали подаци	1VL1
остало	1VL1
остання зміна	1VM1
от	1R[1
отбита военна служба	1OO1
ответственность	1OG1
отговорности	1Q81
отдел	1VN2
отзив	1VP1
отзыв	1VQ1
отличие	1RP1
отношение	1SN1
отношение к воинской обязанности	1N]1
отношение к воинской службе	1N]1
отрасль	1S91
отрасль компании	1S91
отрасъл	1Nn1
отчество	1Sl1
оцена	1VR1
оценка	1VS2
оцінка	1Nd1
очаквана заплата	1RF1
очаквано възнаграждение	1RF1
очекивана плата	1RG1
очікувана зарплата	1Na1
п к	1VU1
п і б	1VV1
п.к	1VU1
п.і.б	1VV1
партийность	1VW1
паспорт	1S:1
паспортные данные	1S:1
переезд	1PT1
переїзд	1Nc1
период	1VX3
период обучения	1OV1
период работы	1OV1
період	1V[1
період роботи	1V[1
писане	1V\1
писање	1V]1
письменная речь	1V^1
письмо	1V_2
платформа	1Va4
по	1Ve3
по батькові	1OK1
повне ім'я	1VV1
подданство	1UI1
подразделение	1Vh1
подробности	1RR1
подчинение	1UE1
подчиненные	1O31
подчинённые	1O31
позиция	1Vi3
позиција	1Vl1
позиція	1Vm2
познавање	1Rb1
пол	1Vo3
политические взгляды	1VW1
полное имя	1S71
понимание на слух	1N^1
портфолио	1W22
портфоліо	1O71
посада	1W44
посадові обов'язки	1Oj1
посвідчення водія	1ON1
посилання	1O71
последна промяна	1W81
последнее изменение	1W91
послови и одговорности	1On1
послодавац	1U81
постигнућа	1Qe1
постижения	1VK1
постоянен адрес	1NN1
поточний статус	1W:1
потребителско име	1NY1
початок	1Pm1
почетак	1Q71
почта	1NQ1
почтовый адрес	1NO1
почтовый индекс	1S81
пошта	1NT1
поштански број	1W;1
поштова адреса	1NU1
поштовий індекс	1W<1
поща	1R=1
пощенски код	1VU1
права	1W=2
права категории	1OM1
пребивалиште	1T?2
предмети	1W?3
предметы	1QL1
предприятие	1WB2
предузеће	1U81
презентация	1NP1
презиме	1WD1
презиме и име	1Ro1
премия	1RQ1
препорука	1TK1
препоръка	1VP1
претендую на должность	1RC1
придобита	1Pj1
придобита квалификация	1U>1
признање	1U91
примечание	1Sd1
примітка	1Sa1
присвоенная квалификация	1NW1
присъдена от	1O]1
причина за напускане	1WE1
причина звільнення	1WF1
причина увольнения	1WG1
причина ухода	1WG1
причины увольнения	1WG1
про компанію	1R81
про мене	1Sa1
про проєкт	1Ra1
про себе	1Sa1
провайдер	1O`1
проводившая организация	1NX1
програми	1WH3
программа	1QL1
программное обеспечение	1S@1
программы	1S@1
програмне забезпечення	1OF1
продолжительность	1OV1
продължителност	1Q11
проект	1V12
проживает	1PP2
проживание	1PP2
проживання	1Th2
проживаю	1RJ2
проживающий	1RI1
проживає	1T11
прописка	1NO1
просек	1VR1
просечна оцена	1VR1
професионално направление	1WK1
професия	1WL2
професия или заемана длъжност	1RU1
професија	1RH1
профессиональная область	1S91
профессиональные достижения	1P11
профессия	1WN2
професія	1Vm2
профил	1WP3
профили	1WS3
профилно име	1NY1
профиль	1UB1
профиль компании	1Q>1
профілі	1WV1
прочее	1Q`1
проєкт	1Ra1
пројекат	1V01
пряк ръководител	1UD1
прізвище	1WW1
прізвище та ім'я	1VV1
прізвище ім'я по батькові	1VV1
прізвище, ім'я, по батькові	1VV1
публикувано	1Pk1
публикувано в	1O:1
пуно име	1Ro1
пълно име	1S01
піб	1VV1
підлеглі	1Si1
підприємство	1U21
підрозділ	1Of1
работно време	1O>1
работодател	1R31
работодатель	1U51
равнище	1WX1
радни задаци	1On1
радни стаж	1PJ1
радно време	1OY1
радно место	1Vl1
разговор	1WY3
размер команды	1O31
размер на екипа	1O01
разрешение на работу	1OE1
разрешение на работу в	1OE1
район	1U[2
регион	1W\5
регион проживания	1RI1
регіон	1Wa2
режим работы	1O@1
резултат	1Wc4
резултати	1Wg2
результат	1Wi4
результати	1Qg1
результаты	1P11
резюме	1Wm3
рейтинг	1T91
рекомендация	1VQ1
рекомендація	1Oe1
репозиторий	1NP1
репозиторій	1O71
республика	1X01
решаване на проблеми	1X11
решение проблем	1X21
роботодавець	1U21
роден	1PF1
роден език	1T21
роден на	1PF1
родена	1PF1
родена на	1PF1
родилась	1P=1
родился	1P=1
родился( ась	1P=1
родился(-ась	1P=1
родинний стан	1R71
родной	1X31
родной город	1X41
родной язык	1X31
розв'язання проблем	1X51
розмова	1R61
розмір команди	1Si1
роки	1X62
роки навчання	1V[1
років	1Ok1
роли	1X82
роль	1X:6
роль в проекте	1X@1
роль особи	1Oh1
роль у проєкті	1XA1
роля	1QN3
роля в проекта	1Tc1
ролі	1XA1
рост	1O91
рођен	1PG1
рођена	1PG1
руководитель	1UE1
ръководител	1UD1
рівень	1XB3
рівень володіння	1XE2
рівень мови	1OR1
рівень освіти	1VH2
рівень єрк	1XG1
рівні cefr	1XH1
рідна мова	1XI1
рік	1XJ4
рік вступу	1Pm1
рік закінчення	1Pi1
рік народження	1Pl1
с	1P;1
садржај	1V01
сажетак	1U?1
сайт	1XN3
сайт компании	1NP1
самостоятелно устно изложение	1P31
сајт	1O41
сборник	1Rg1
свидетелство за управление	1XQ1
свидетелство за управление на мпс	1XQ1
сводка	1Sd1
світлина	1XR1
сдружение	1XS1
сектор	1XT4
сектор рада	1Uk1
семеен статус	1XX1
семейно положение	1XX1
семейное положение	1Q;1
семейный статус	1Q;1
середній бал	1Nd1
серии	1Rj1
сертификати	1XY2
сертификаты	1X[1
сертифікати	1T\1
сеть	1X\1
сигурност	1X]1
скачать	1NP1
скринька	1NT1
слайды	1NP1
слика	1X^1
служба	1Uk1
служба в армии	1N]1
служебни задължения	1Q81
слухання	1N_1
слушане	1X_1
слушање	1X`1
смер	1UX1
снилс	1S:1
снимка	1Xa1
соавторы	1NK1
собствено и фамилно име	1S01
собствено име	1Xb1
содержание	1RR1
создание контента	1Xc1
соискание должности	1RC1
состав команды	1O31
состав семьи	1Q;1
состояние здоровья	1O91
сотовый	1TX1
сотовый телефон	1TX1
софтвер	1N\1
софтуер	1Rj1
социални мрежи	1Xd1
социальные сети	1Xe1
соцмережі	1WV1
соцсети	1Xe1
соцсеть	1X\1
соціальні мережі	1WV1
специализация	1U@2
специалност	1WK1
специальность	1Xf3
специјализација	1UX1
спеціальність	1UC1
спеціалізація	1UC1
списание	1O:1
сприйняття на слух	1N_1
співавтори	1Xi1
спілка	1P^1
среда	1S@1
среден успех	1QF1
средний балл	1Ne1
средний балл диплома	1Ne1
средняя оценка	1Ne1
средства	1S@1
срок	1Xj2
срок выхода на работу	1PR1
срок на предизвестие	1PS1
срок работы	1OV1
сроки	1OV1
ссылка	1NP1
ссылка на проект	1NP1
ссылка на репозиторий	1NP1
ссылки	1NP1
стаж	1Xl2
стаж работы	1Uh1
стаж роботи	1Qd1
стан здоров'я	1Rc1
старост	1Xn1
статус	1Xo2
статус лица	1SN1
статус поиска	1Y11
стать	1Y21
створення контенту	1Y31
стек	1Y42
стек проекта	1S@1
стек технологий	1S@1
стек технологій	1OF1
степен	1Y63
степен на владеене	1Y92
степен на образование	1Y;1
степен образовања	1Y<1
степен студија	1R_1
степень	1NW1
степень владения	1Y=2
стечено	1Q51
стечено звање	1R_1
страна	1Y?2
страна проживания	1YA1
страни језик	1YB1
страница проекта	1NP1
структурное подразделение	1Vh1
стручна спрема	1Y<1
студије	1UX1
студијски програм	1UX1
ступінь	1SK1
стэк	1S@1
суть	1RR1
суть проекта	1RR1
сфера	1S91
сфера деятельности	1S91
сфера деятельности компании	1Q>1
сфера діяльності	1Ol1
сфера на дейност	1Nn1
съавтори	1YC1
съдържание	1V31
създаване на съдържание	1YD1
сімейне становище	1R71
сімейний стан	1R71
текущий статус	1Y11
тел	1YE4
телефон	1YE4
телефон за връзка	1Q^1
телефон за контакт	1Q^1
телефонен номер	1Q^1
тема	1YI2
тема вкр	1OH1
тема диплома	1YK2
тема диплома бакалавра	1OH1
тема дипломной работы	1OH1
тема дипломної роботи	1QH1
тема дисертації	1QH1
тема диссертации	1OH1
тема на дипломната работа	1QG1
тема рада	1QI1
термін	1V[1
технический стек	1S@1
технологии	1YM2
технологии и инструменты	1S@1
технологии и языки	1S@1
технологии проекта	1S@1
технологический стек	1S@1
технологический стэк	1S@1
технология	1S@1
технологије	1N\1
технології	1OF1
тим	1Uk1
тип	1YO4
тип заетост	1O>1
тип зайнятості	1O?1
тип занятости	1O@1
тип образования	1NW1
тип проекта	1YS1
тип проєкту	1YT1
титла	1YU2
титул	1YW2
титула	1YY2
трајање	1Uj1
тренутна позиција	1RH1
три имена	1S01
тривалість	1V[1
трите имена	1S01
трудов стаж	1PN1
удружење	1Y[1
уеб сайт	1O[1
уеб страница	1O[1
уебсайт	1O[1
улица	1Y\3
улога	1Y_3
улоге	1Td1
умения	1Rj1
умения за писане	1V\1
умения за разговор	1P31
умения за слушане	1X_1
умения за четене	1Yb1
универзитет	1U:1
университет	1Yc2
університет	1OL1
управление	1Vh1
уровень	1Ye3
уровень cefr	1Yh1
уровень владения	1Y=2
уровень ерк	1Yi1
уровень образования	1Yj2
уровень языка	1OJ1
уровни cefr	1Yh1
уроженец	1X41
усмерење	1UX1
усне мовлення	1P61
усне спілкування	1R61
успеваемость	1Ne1
успеси	1Qe1
успех	1QF1
успехи	1Yl2
успіхи	1Qg1
установа	1Yn5
устная речь	1P41
устное общение	1Ni1
участие в разговор	1Z31
учебно заведение	1Rn1
учебное заведение	1NX1
ученая степень	1NW1
училище	1Rn1
учредитель	1OZ1
учреждение	1Z43
учёная степень	1NW1
ф и о	1S71
ф.и.о	1S71
факс	1Z74
фактический адрес	1NO1
факултет	1Z;2
факультет	1SG2
факультет / специальность	1UB1
факультет специальность	1UB1
факультет, специальность	1UB1
фамилия	1Z=2
фамилия и имя	1S71
фамилия имя отчество	1S71
фамилия, имя, отчество	1S71
фамилно име	1Z?1
фио	1S71
фирма	1Z@4
фонд	1Ui1
форма навчання	1SK1
форма обучения	1NW1
формат работы	1O@1
фото	1ZD2
фотография	1ZF1
фотографија	1X^1
фотографія	1XR1
фреймворки	1S@1
функции	1OG1
функционал	1OG1
функциональные обязанности	1OG1
функция	1ZG4
функција	1Y_3
функціональні обов'язки	1Oj1
функція	1RV1
функції	1Oj1
фірма	1U21
характеристика	1VQ1
цел	1V31
цель	1RC1
цель поиска	1RC1
цель проекта	1RR1
цефр	1US1
цитат	1ZK2
цитата	1ZM2
циљ	1V01
час	1V[1
часопис	1Re1
часы	1R^1
чего добился	1P11
чего достиг	1P11
чем занималась	1OG1
чем занимался	1OG1
четене	1Yb1
численность	1O31
число подчиненных	1O31
число подчинённых	1O31
число рождения	1P=1
читання	1ZO1
читање	1ZP1
чтение	1ZQ1
что входило в обязанности	1OG1
что делал	1OG1
что делала	1OG1
что сделано	1P11
чужд език	1R?1
школа	1ZR3
шофьорска книжка	1XQ1
штат	1O31
эл адрес	1NQ1
эл почта	1NQ1
эл. адрес	1NQ1
эл. почта	1NQ1
электронная почта	1NQ1
электронный адрес	1NQ1
этническая принадлежность	1ZU1
язык	1S;1
языки	1ZV2
языки и инструменты	1S@1
языковой опыт	1ZX1
языковые сертификаты	1X[1
ім'я	1ZY2
ім'я користувача	1Sm1
ім'я та прізвище	1VV1
ім'я і прізвище	1VV1
імейл	1NT1
індекс	1W<1
іноземна мова	1TZ1
інститут	1OL1
інструменти	1OF1
інше	1QX1
інші адреси пошти	1Z[1
інші сайти	1Z\1
інші телефони	1Z]1
језик	1YB1
језици	1YB1
језичка искуства	1Z^1
језички сертификати	1Z_1
јмбг	1Z`1
אגף	1Za1
אודות	1Zb1
אודות החברה	1Zc1
אוניברסיטה	1Zd1
אזור	1Ze1
אזור מגורים	1Zf1
אזרחות	1Zg1
אחר	1Zh1
אחריות	1Zi1
אי מייל	1Zj1
אי-מייל	1Zj1
אימייל	1Zj1
אינטראקציה בעל פה	1Zk1
ארגון	1Zl3
ארץ	1Zo1
ארץ לידה	1[01
ארץ מגורים	1Zo1
אתר	1[11
אתר אינטרנט	1[11
אתר אישי	1[11
אתרים נוספים	1[21
בטיחות	1[31
בית ספר	1Zd1
בלוג	1[11
במסגרת התפקיד	1Zi1
גודל הצוות	1[41
גוף	1[51
גוף מנפיק	1[61
גיל	1[71
דוא"ל	1Zj1
דואל	1Zj1
דואר אלקטרוני	1Zj1
דוא״ל	1Zj1
דיבור	1[81
דיסרטציה	1[91
דת	1[:1
האזנה	1[;1
הבנת הנקרא	1[<1
הבנת הנשמע	1[;1
הבעה בכתב	1[=1
הבעה בעל פה	1[81
הגוף המסמיך	1[61
הגוף המעניק	1[>1
הונפק על ידי	1[61
הוענק על ידי	1[>1
הוצאה לאור	1[?1
היקף משרה	1[@1
הישגים	1[A1
הישגים בולטים	1[A1
הישגים עיקריים	1[A1
המלצה	1[B1
הסמכה	1[C1
הערות	1Zb1
השכלה	1[D2
התחלה	1[F1
התמחות	1[G1
זמינות	1[H1
חברה	1[I1
חוג	1[G1
חוות דעת	1[B1
חשבון	1[J1
טכנולוגיה	1[K1
טכנולוגיות	1[K1
טל	1[L1
טלפון	1[L1
טלפון בבית	1[L1
טלפון ליצירת קשר	1[L1
טלפון נייד	1[M1
טלפון סלולרי	1[M1
טלפונים נוספים	1[N1
יחידה	1Za1
יישוב	1[O1
יליד	1[P1
ילידת	1[P1
יצירת תוכן	1[Q1
כותרת	1[R1
כינוי	1[S1
כישורים	1[K1
כלי הערכה	1[K1
כלי עבודה	1[K1
כלים	1[K1
כלים וטכנולוגיות	1[K1
כתב עת	1[?1
כתובות דוא"ל נוספות	1[T1
כתובת	1[U1
כתובת דוא"ל	1Zj1
כתובת למכתבים	1[U1
כתובת מגורים	1[U1
כתובת מייל	1Zj1
כתיבה	1[=1
לאום	1Zg1
לינק	1[11
לקוח	1[V1
מ	1[F1
מגדר	1[W1
מגורים	1[X2
מגזר	1[Z1
מגמה	1[G1
מדינה	1Zo1
מוסד	1[[3
מוסד אקדמי	1Zd1
מוסד לימודים	1Zd1
מוציא לאור	1[?1
מזמין	1[V1
מחבר	1[^1
מחברים	1[^1
מחברת	1[^1
מחוז	1Ze1
מחלקה	1Za1
מטלות	1Zi1
מייל	1Zj1
מילות מפתח	1[K1
מין	1[W1
מיקוד	1[_1
מיקום	1Zf1
מכללה	1Zd1
ממונה	1[`1
ממוצע	1[a1
ממוצע ציונים	1[a1
מנהל ישיר	1[`1
מנחה	1[`1
מנפיק	1[61
מס' נייד	1[M1
מסלול	1[G1
מספר זהות	1[b1
מספר טלפון	1[L1
מספר עובדים	1[41
מען	1[U1
מעניק	1[>1
מעסיק	1[I1
מצב אישי	1[c1
מצב משפחתי	1[c1
מקום	1Zf1
מקום העבודה	1Zf1
מקום לידה	1[01
מקום מגורים	1[d2
מקום עבודה	1[I1
מקצוע	1[f1
מקצועות	1[g1
משימות	1Zi1
משך	1[h1
משרה	1[i1
משרה מבוקשת	1[f1
מתאריך	1[F1
נ"ז	1[j1
נולד	1[P1
נולדה	1[P1
נושא העבודה	1[91
נושא התזה	1[91
נייד	1[M1
ניסיון	1[k1
ניתן על ידי	1[61
נקודות זכות	1[j1
נקודות עיקריות	1[l1
נתינות	1Zg1
סביבת עבודה	1[K1
סוג	1[m1
סוג הפרויקט	1[m1
סוג התואר	1[C1
סוג משרה	1[@1
סוג תואר	1[C1
סיום	1[n1
סיכום	1Zb1
סלולארי	1[M1
סלולרי	1[M1
עבודת גמר	1[91
עבודת תזה	1[91
עבור	1[V1
עד	1[n1
עודכן לאחרונה	1[o1
עיבוד מידע	1\01
עיסוק	1[f1
עיקרי התפקיד	1Zi1
עיקרים	1[l1
עיר	1\12
עיר מגורים	1[O1
על החברה	1Zc1
עמותה	1[51
ענף	1[Z1
פורסם	1\31
פורסם ב	1[?1
פירוט	1\41
פלאפון	1[M1
פלטפורמה	1\51
פקולטה	1[G1
פקס	1\61
פרויקט	1\41
פרויקט גמר	1[91
פרופיל	1Zb1
פרופילים	1\71
פרטים נוספים	1Zh1
פרס	1[R1
פתרון בעיות	1\81
צבא	1\91
צוות	1Za1
ציון	1[a1
ציון גמר	1[a1
ציון סופי	1[a1
צילום	1\:1
ציפיות שכר	1\;1
קורסים	1[g1
קורסים עיקריים	1[g1
קישור	1[11
קריאה	1[<1
קשר	1\<1
רחוב	1[U1
רישיון נהיגה	1\=1
רמה	1\>3
רמת eqf	1\A1
רמת השכלה	1\B1
רמת שליטה	1\C2
רמת שפה	1\E1
רקע	1\41
רשיון נהיגה	1\=1
רשת	1\51
רשתות חברתיות	1\71
שונות	1Zh1
שטף	1\E1
שיחה	1Zk1
שירות בצבא	1\91
שירות לאומי	1\91
שירות צבאי	1\91
שכר מבוקש	1\;1
שם	1[S1
שם החברה	1[I1
שם המוסד	1Zd1
שם המעסיק	1[I1
שם הפרס	1[R1
שם ומשפחה	1[S1
שם מלא	1[S1
שם משפחה	1\F1
שם משתמש	1[J1
שם פרטי	1\G1
שם פרטי ומשפחה	1[S1
שם פרטי ושם משפחה	1[S1
שנה	1\H3
שנות ניסיון	1[k1
שנים	1\K2
שנת לידה	1[P1
שנת סיום	1[n1
שפה	1\M1
שפות	1\M1
שפות תכנות	1[K1
שפת אם	1\N1
שרות צבאי	1\91
ת ז	1[b1
ת לידה	1[P1
ת"ז	1[b1
ת. לידה	1[P1
ת.ז	1[b1
ת.לידה	1[P1
תאריך	1\O2
תאריך הנפקה	1\Q1
תאריך התחלה	1[F1
תאריך התחלה אפשרי	1[H1
תאריך לידה	1[P1
תאריך סיום	1[n1
תאריך פרסום	1\31
תאריך קבלה	1\Q1
תאריכים	1[h1
תואר	1[C1
תואר התפקיד	1[i1
תואר כבוד	1\R1
תואר לפני השם	1\R1
תוכן	1\41
תוכנות	1[K1
תוצאות	1[A1
תזה	1[91
תחום	1\S2
תחום אחריות	1Zi1
תחום לימוד	1[G1
תחום לימודים	1[G1
תחום עיסוק	1[Z1
תחומי אחריות	1Zi1
תחומי לימוד (isced f	1\U1
תחומי לימוד (isced-f	1\U1
תיאור	1\41
תיאור החברה	1Zc1
תיאור הפרויקט	1\41
תיאור התפקיד	1Zi1
תיק עבודות	1[11
תמונה	1\:1
תעודה	1[C1
תעודת זהות	1[b1
תפקיד	1\V3
תפקיד בפרויקט	1\Y1
תפקיד מבוקש	1[f1
תפקיד נוכחי	1[f1
תפקידי	1\Z2
תפקידים	1\\2
תפקידים בפרויקט	1\Y1
תקופה	1[h1
תקציר	1Zb1
תקשורת	1\^1
آخر تعديل	1\_1
آخر مؤهل	1\`1
أبرز الإنجازات	1\a1
أبرز النقاط	1\b1
أخرى	1\c1
أطروحة الدكتوراه	1\d1
أعلى مؤهل	1\`1
أهم الإنجازات	1\a1
أهم المهام	1\e1
أهم المواد	1\f1
إلى	1\g1
إنشاء المحتوى	1\h1
إيميل	1\i1
ابرز الانجازات	1\a1
ابرز النقاط	1\b1
اخر تعديل	1\_1
اخر موهل	1\`1
اخري	1\c1
اسم	1\j1
اسم الجائزة	1\k1
اسم الجامعة	1\l1
اسم الجامعه	1\l1
اسم الجايزه	1\k1
اسم الحساب	1\m1
اسم الشركة	1\n1
اسم الشركه	1\n1
اسم العائلة	1\o1
اسم العايله	1\o1
اسم المؤسسة	1\l1
اسم المستخدم	1\m1
اسم المشروع	1\j1
اسم الموسسه	1\l1
اسم جهة العمل	1\n1
اسم جهه العمل	1\n1
اطروحه الدكتوراه	1\d1
اعلي موهل	1\`1
الأدوات	1]01
الأدوات المستخدمة	1]01
الأدوار	1]11
الأطروحة	1\d1
الأمان	1]21
الإدارة	1]31
الإسم	1\j1
الإقامة	1]42
الإقامة النظامية	1]61
الإنتاج الشفهي	1]71
الإنجازات	1\a1
الإيميل	1\i1
الاتصال	1]81
الاختصاص	1]91
الاداره	1]31
الادوات	1]01
الادوات المستخدمه	1]01
الادوار	1]11
الاستماع	1]:1
الاسم	1\j1
الاسم الأخير	1\o1
الاسم الأول	1];1
الاسم الاخير	1\o1
الاسم الاول	1];1
الاسم الثلاثي	1\j1
الاسم الشخصي	1];1
الاسم الكامل	1\j1
الاسم بالكامل	1\j1
الاطروحه	1\d1
الاقامه	1]42
الاقامه النظاميه	1]61
الامان	1]21
الانتاج الشفهي	1]71
الانجازات	1\a1
الايميل	1\i1
الباحثون	1]<1
البداية	1]=1
البدايه	1]=1
البرامج	1]01
البرامج المستخدمة	1]01
البرامج المستخدمه	1]01
البريد	1\i1
البريد الإلكتروني	1\i1
البريد الالكتروني	1\i1
البلد	1]>1
التأشيرة	1]61
التاريخ	1]?2
التاشيره	1]61
التجنيد	1]A1
التحدث	1]71
التخرج	1\g1
التخصص	1]91
التخصص الدراسي	1]91
التخصص المهني	1]B1
التزكية	1]C1
التزكيه	1]C1
التسمية	1\j1
التسميه	1\j1
التعبير الشفهي	1]71
التفاصيل	1]D1
التفاعل الشفهي	1]E1
التقدير	1]F1
التقنيات	1]01
التقنيات المستخدمة	1]01
التقنيات المستخدمه	1]01
التكنولوجيا المستخدمة	1]01
التكنولوجيا المستخدمه	1]01
التلفون	1]81
التليفون	1]81
التواصل	1]G1
التوصية	1]C1
التوصيه	1]C1
التوفر	1]H1
الجائزة	1\k1
الجامعة	1\l1
الجامعه	1\l1
الجايزه	1\k1
الجمعية	1]I1
الجمعيه	1]I1
الجنس	1]J1
الجنسية	1]K1
الجنسيه	1]K1
الجهة	1]L5
الجهة المانحة	1]Q2
الجهة المصدرة	1]S1
الجهه	1]L5
الجهه المانحه	1]Q2
الجهه المصدره	1]S1
الجوال	1]T2
الحالة الإجتماعية	1]V1
الحالة الاجتماعية	1]V1
الحالة الصحية	1]W1
الحالة العائلية	1]V1
الحالة الوظيفية	1]X1
الحاله الاجتماعية	1]V1
الحاله الاجتماعيه	1]V1
الحاله الصحيه	1]W1
الحاله العايليه	1]V1
الحاله الوظيفيه	1]X1
الحساب	1\m1
الحسابات	1]Y1
الخبرة	1]Z1
الخبره	1]Z1
الخدمة العسكرية	1]A1
الخدمة الوطنية	1]A1
الخدمه العسكريه	1]A1
الخدمه الوطنيه	1]A1
الدرجة	1][2
الدرجة العلمية	1]]1
الدرجه	1][2
الدرجه العلميه	1]]1
الدور	1]^3
الدور في المشروع	1]11
الدورات	1\f1
الدولة	1]>1
الدوله	1]>1
الديانة	1]a1
الديانه	1]a1
الدين	1]a1
الرابط	1]b1
الراتب المتوقع	1]c1
الراتب المطلوب	1]c1
الرسالة	1\d1
الرساله	1\d1
الرقم القومي	1]d1
الرقم الوطني	1]d1
الرمز البريدي	1]e1
الساعات المعتمدة	1]f1
الساعات المعتمده	1]f1
السكن	1]g1
السن	1]h1
السنة	1]i3
السنه	1]i3
السنوات	1]l1
الشارع	1]g1
الشبكة	1]m1
الشبكه	1]m1
الشركة	1]n2
الشركه	1]n2
الشعبة	1]91
الشعبه	1]91
الشهادة	1]]1
الشهاده	1]]1
الصفة	1^02
الصفه	1^02
الصناعة	1^21
الصناعه	1^21
الصورة	1^31
الصورة الشخصية	1^31
الصوره	1^31
الصوره الشخصيه	1^31
الطلاقة	1^41
الطلاقه	1^41
الطول	1]W1
العام	1^51
العلاقة	1^61
العلاقه	1^61
العمر	1]h1
العميل	1^71
العنوان	1^82
العنوان الحالي	1]g1
العنوان الرئيسي	1\k1
العنوان الرييسي	1\k1
الفاكس	1^:1
الفترة	1]l1
الفترة الزمنية	1]l1
الفتره	1]l1
الفتره الزمنيه	1]l1
الفريق	1]31
القراءة	1^;1
القراءه	1^;1
القسم	1^<2
القطاع	1^21
الكتابة	1^>1
الكتابه	1^>1
الكلمات المفتاحية	1]01
الكلمات المفتاحيه	1]01
الكلية	1^?2
الكليه	1^?2
الكنية	1\o1
الكنيه	1\o1
اللغات	1^A1
اللغة	1^A1
اللغة الأم	1^B1
اللغه	1^A1
اللغه الام	1^B1
اللقب	1\o1
اللقب العائلي	1\o1
اللقب العايلي	1\o1
اللقب الفخري	1^C1
المؤسسة	1^D2
المؤسسة التعليمية	1\l1
المؤلف	1]<1
المؤلفون	1]<1
المؤهل	1^F2
المؤهل العلمي	1^F2
المانح	1^H1
المجال	1^I2
المجلة	1^K1
المجله	1^K1
المجموع	1]F1
المحادثة	1]E1
المحادثه	1]E1
المحافظة	1^L1
المحافظه	1^L1
المحتوى	1]D1
المحتوي	1]D1
المحمول	1^M1
المدة	1]l1
المدرسة	1\l1
المدرسه	1\l1
المده	1]l1
المدونة	1]b1
المدونه	1]b1
المدير المباشر	1^N1
المدينة	1^O2
المدينه	1^O2
المرحلة	1]]1
المرحله	1]]1
المسؤول المباشر	1^N1
المسؤوليات	1\e1
المسؤوليات الرئيسية	1\e1
المسئوليات	1\e1
المستوى	1^Q3
المستوى التعليمي	1\`1
المستوي	1^Q3
المستوي التعليمي	1\`1
المسمى	1^T1
المسمى المطلوب	1]B1
المسمى الوظيفي	1^U2
المسمى الوظيفي الحالي	1]B1
المسمي	1^T1
المسمي المطلوب	1]B1
المسمي الوظيفي	1^U2
المسمي الوظيفي الحالي	1]B1
المسوول المباشر	1^N1
المسووليات	1\e1
المسووليات الرييسيه	1\e1
المسيوليات	1\e1
المشرف	1^N1
المشروع	1]D1
المعدل	1]F1
المعدل التراكمي	1]F1
المعدل العام	1]F1
المعهد	1\l1
المقررات	1\f1
المكان	1^W1
الملخص	1^X1
المنصب	1^Y2
المنصب الوظيفي	1^T1
المنصة	1]m1
المنصه	1]m1
المنطقة	1^L1
المنطقه	1^L1
المنظمة	1]I1
المنظمه	1]I1
المهارات	1]01
المهارات المستخدمة	1]01
المهارات المستخدمه	1]01
المهام	1\e1
المهام الأساسية	1\e1
المهام الاساسيه	1\e1
المهام الرئيسية	1\e1
المهام الرييسيه	1\e1
المهام الوظيفية	1\e1
المهام الوظيفيه	1\e1
المهام والمسؤوليات	1\e1
المهام والمسووليات	1\e1
المهنة	1]B1
المهنه	1]B1
المواد	1\f1
المواد الدراسية	1\f1
المواد الدراسيه	1\f1
المواليد	1^[1
الموبايل	1^M1
الموسسه	1^D2
الموسسه التعليميه	1\l1
الموقع	1^\2
الموقع الإلكتروني	1]b1
الموقع الالكتروني	1]b1
الموقع الشخصي	1]b1
الموقف التجنيدي	1]A1
الموقف من التجنيد	1]A1
المولف	1]<1
المولفون	1]<1
الموهل	1^F2
الموهل العلمي	1^F2
الميلاد	1^[1
الناشر	1^K1
النتائج	1\a1
النتايج	1\a1
النتيجة	1^^2
النتيجه	1^^2
النسبة	1]F1
النسبه	1]F1
النقاط الرئيسية	1\b1
النقاط الرييسيه	1\b1
النقال	1^M1
النهاية	1\g1
النهايه	1\g1
النوع	1^`2
الهاتف	1]81
الهاتف المحمول	1^M1
الهاتف النقال	1^M1
الهوية الوطنية	1]d1
الهويه الوطنيه	1]d1
الواجبات	1\e1
الوحدات	1]f1
الوزن	1]W1
الوصف	1]D1
الوصف الوظيفي	1\e1
الوضع العائلي	1]V1
الوضع العايلي	1]V1
الوضع العسكري	1]A1
الوظيفة	1^T1
الوظيفة المرغوبة	1]B1
الوظيفة المستهدفة	1]B1
الوظيفة المطلوبة	1]B1
الوظيفه	1^T1
الوظيفه المرغوبه	1]B1
الوظيفه المستهدفه	1]B1
الوظيفه المطلوبه	1]B1
الولاية	1^L1
الولايه	1^L1
الي	1\g1
انشاء المحتوي	1\h1
اهم الانجازات	1\a1
اهم المهام	1\e1
اهم المواد	1\f1
ايميل	1\i1
بحث التخرج	1\d1
بريد إلكتروني	1\i1
بريد الكتروني	1\i1
بلد الإقامة	1]>1
بلد الاقامه	1]>1
تاريخ الإصدار	1^51
تاريخ الاصدار	1^51
تاريخ الالتحاق	1]=1
تاريخ الانتهاء	1\g1
تاريخ البدء	1]=1
تاريخ البداية	1]=1
تاريخ البدايه	1]=1
تاريخ التخرج	1\g1
تاريخ الحصول	1^51
تاريخ الحصول عليها	1^51
تاريخ المباشرة	1]H1
تاريخ المباشره	1]H1
تاريخ الميلاد	1^[1
تاريخ النشر	1^b1
تاريخ الولادة	1^[1
تاريخ الولاده	1^[1
تاريخ ومكان الميلاد	1^[1
تاريخ ومكان الولادة	1^[1
تاريخ ومكان الولاده	1^[1
تصريح العمل	1]61
تلفون	1]81
جنسية	1]K1
جنسيه	1]K1
جهة الإصدار	1]S1
جهة التعليم	1\l1
جهة العمل	1\n1
جهه الاصدار	1]S1
جهه التعليم	1\l1
جهه العمل	1\n1
جواز السفر	1]d1
جوال	1^M1
حتى	1\g1
حتي	1\g1
حجم الفريق	1^c1
حسابات التواصل	1]Y1
حل المشكلات	1^d1
دار النشر	1^K1
درجة الإتقان	1^e1
درجة الإجادة	1^41
درجه الاتقان	1^e1
درجه الاجاده	1^41
دوري	1^f2
رابط	1]b1
رخصة السياقة	1^h1
رخصة القيادة	1^h1
رخصة قيادة	1^h1
رخصه السياقه	1^h1
رخصه القياده	1^h1
رخصه قياده	1^h1
رسالة الماجستير	1\d1
رساله الماجستير	1\d1
رقم التواصل	1]81
رقم الجواز	1]d1
رقم الجوال	1]T2
رقم الموبايل	1^M1
رقم الهاتف	1]81
رقم الهوية	1]d1
رقم الهويه	1]d1
سبب الترك	1^i1
سبب ترك العمل	1^i1
سنة	1]h1
سنة التخرج	1\g1
سنة الميلاد	1^[1
سنة النشر	1^b1
سنه	1]h1
سنه التخرج	1\g1
سنه الميلاد	1^[1
سنه النشر	1^b1
سنوات الخبرة	1]Z1
سنوات الخبره	1]Z1
شركة	1\n1
شركه	1\n1
صاحب العمل	1\n1
صادرة عن	1]S1
صادره عن	1]S1
صلة القرابة	1^61
صله القرابه	1^61
صورة	1^31
صوره	1^31
طبيعة العمل	1^j1
طبيعه العمل	1^j1
عام التخرج	1\g1
عاما	1]h1
عدد الموظفين	1^c1
عدد سنوات الخبرة	1]Z1
عدد سنوات الخبره	1]Z1
عن الشركة	1^k1
عن الشركه	1^k1
عناوين بريد أخرى	1^l1
عناوين بريد اخري	1^l1
عنوان	1]g1
عنوان البحث	1\d1
عنوان البريد الإلكتروني	1\i1
عنوان البريد الالكتروني	1\i1
عنوان الرسالة	1\d1
عنوان الرساله	1\d1
عنوان السكن	1]g1
فاكس	1^:1
فترة الإشعار	1]H1
فترة العمل	1]l1
فتره الاشعار	1]H1
فتره العمل	1]l1
قراءة	1^;1
قراءه	1^;1
قسم	1]31
كتابة	1^>1
كتابه	1^>1
لصالح	1^71
لغات البرمجة	1]01
لغات البرمجه	1]01
لغة الأم	1^B1
لغه الام	1^B1
لقب	1^C1
مجال الدراسة	1]91
مجال الدراسه	1]91
مجال العمل	1^21
مجالات التعليم (isced f	1^m1
مجالات التعليم (isced-f	1^m1
محادثة	1]E1
محادثه	1]E1
محل الإقامة	1]42
محل الاقامه	1]42
محل السكن	1]g1
محل الميلاد	1^n1
مدة العمل	1]l1
مده العمل	1]l1
مدينة	1^o1
مدينة الإقامة	1^o1
مدينه	1^o1
مدينه الاقامه	1^o1
مستوى	1^e1
مستوى eqf	1_01
مستوى الإتقان	1_12
مستوى الإجادة	1^41
مستوى اللغة	1^41
مستوي	1^e1
مستوي eqf	1_01
مستوي الاتقان	1_12
مستوي الاجاده	1^41
مستوي اللغه	1^41
مشروع التخرج	1\d1
مصدر الشهادة	1]S1
مصدر الشهاده	1]S1
معالجة المعلومات	1_31
معالجه المعلومات	1_31
معرض الأعمال	1]b1
معرض الاعمال	1]b1
معلومات أخرى	1\c1
معلومات اخري	1\c1
مقدم من	1^H1
مقدمة من	1^H1
مقدمه من	1^H1
مقر العمل	1^W1
مكان الإقامة	1]42
مكان الاقامه	1]42
مكان العمل	1_42
مكان الميلاد	1^n1
مكان النشر	1^K1
مكان الولادة	1^n1
مكان الولاده	1^n1
ملاحظات	1^X1
ملخص	1^X1
من	1]=1
مهام العمل	1\e1
مواقع أخرى	1_61
مواقع اخري	1_61
مواليد	1^[1
موبايل	1^M1
موقع	1]b1
موقع العمل	1^W1
موقع الويب	1]b1
نبذة	1_72
نبذة عن الشركة	1^k1
نبذة عن المشروع	1]D1
نبذة عني	1^X1
نبذه	1_72
نبذه عن الشركه	1^k1
نبذه عن المشروع	1]D1
نبذه عني	1^X1
نشاط الشركة	1^21
نشاط الشركه	1^21
نشر	1^b1
نشر في	1^K1
نوع الدوام	1^j1
نوع الشهادة	1]]1
نوع الشهاده	1]]1
نوع العمل	1^j1
نوع المشروع	1_91
نوع الوظيفة	1^j1
نوع الوظيفه	1^j1
نُشر	1^b1
نُشر في	1^K1
هاتف	1]81
هواتف أخرى	1_:1
هواتف اخري	1_:1
وسائل التواصل	1]Y1
وسايل التواصل	1]Y1
وصف	1]D1
وصف الشركة	1^k1
وصف الشركه	1^k1
وصف المشروع	1]D1
وصف الوظيفة	1\e1
وصف الوظيفه	1\e1
وظيفة	1^T1
وظيفه	1^T1
अंक	1_;1
अंतिम नाम	1_<1
अंतिम संशोधन	1_=1
अध्ययन क्षेत्र	1_>1
अनुभव	1_?1
अनुभव वर्ष	1_?1
अनुभाग	1_@1
अनुशंसा	1_A1
अन्य	1_B1
अन्य ईमेल पते	1_C1
अन्य फ़ोन नंबर	1_D1
अन्य फोन नंबर	1_D1
अन्य विवरण	1_B1
अन्य वेबसाइटें	1_E1
अपेक्षित वेतन	1_F1
अवधि	1_G1
आयु	1_H1
आरंभ	1_I1
ई मेल	1_J1
ई-मेल	1_J1
ईमेल	1_J1
ईमेल पता	1_J1
उत्तरदायित्व	1_K1
उत्तीर्ण वर्ष	1_L1
उद्योग	1_M1
उपकरण	1_N1
उपनाम	1_<1
उपयोगकर्ता नाम	1_O1
उपलब्धता	1_P1
उपलब्धियाँ	1_Q1
उपलब्धियां	1_Q1
उपाधि	1_R2
उम्र	1_H1
कंपनी	1_T2
कंपनी का नाम	1_V1
कंपनी के बारे में	1_W1
कंपनी परिचय	1_W1
कर्तव्य	1_K1
कर्मचारियों की संख्या	1_X1
कार्य	1_K1
कार्य पद	1_Y1
कार्य विवरण	1_K1
कार्यकाल	1_G1
कार्यस्थल	1_Z1
कार्यालय	1_V1
कुल अनुभव	1_?1
कुलनाम	1_<1
कॉलेज	1_[1
कोर्स	1_\1
कौशल	1_N1
क्रेडिट	1_]1
क्षेत्र	1_^2
खाता	1_O1
ग्राहक	1_`1
ग्रेड	1_;1
घर का पता	1_a1
चित्र	1_b1
जगह	1_Z1
जन्म	1_c1
जन्म की तारीख	1_c1
जन्म तिथि	1_c1
जन्म दिनांक	1_c1
जन्म वर्ष	1_c1
जन्म स्थान	1_d1
जन्मतिथि	1_c1
जन्मस्थान	1_d1
ज़िम्मेदारियाँ	1_K1
ज़िला	1_e1
जाति	1_f1
जारी करने वाली संस्था	1_g1
जारी तिथि	1_h1
जारीकर्ता	1_g1
जिम्मेदारियाँ	1_K1
जिम्मेदारियां	1_K1
जिम्मेदारी	1_K1
जिला	1_e1
टिप्पणी	1_i1
टीम	1_@1
टीम का आकार	1_X1
टेलीफ़ोन	1_j1
टेलीफोन	1_j1
डाक कोड	1_k1
डिग्री	1_l1
ड्राइविंग लाइसेंस	1_m1
तक	1_L1
तकनीक	1_N1
तकनीकें	1_N1
तस्वीर	1_b1
तिथि	1_n2
दायित्व	1_K1
दिनांक	1`02
दिया गया नाम	1`21
दूरभाष	1_j1
देश	1`31
द्वारा जारी	1_g1
द्वारा प्रदत्त	1`41
धर्म	1`51
नगर	1`61
नागरिकता	1`71
नाम	1`81
नियोक्ता	1_V1
निवास	1`92
निवास स्थान	1`61
नेटवर्क	1`;1
पठन	1`<1
पढना	1`<1
पढ़ना	1`<1
पता	1_a1
पत्राचार का पता	1_a1
पत्रिका	1`=1
पद	1`>3
पदनाम	1_Y1
परिचय	1_i1
परिणाम	1_Q1
परियोजना	1`A1
परियोजना का नाम	1`81
परियोजना विवरण	1`A1
परीक्षा	1_l1
पाठ्यक्रम	1_\1
पाठ्यक्रम का नाम	1_l1
पिता का नाम	1_B1
पिन कोड	1_k1
पुरस्कार	1`B1
पुरस्कार का नाम	1`B1
पूरा नाम	1`81
पेशा	1`C1
पोर्टफोलियो	1`D1
प्रकाशक	1`=1
प्रकाशन तिथि	1`E1
प्रकाशित	1`E1
प्रतिशत	1_;1
प्रथम नाम	1`21
प्रदाता	1`41
प्रदानकर्ता	1`41
प्रमुख उपलब्धियाँ	1_Q1
प्रमुख उपलब्धियां	1_Q1
प्रमुख बातें	1`F1
प्रवीणता	1`G1
प्राप्तांक	1_;1
प्रारंभ तिथि	1_I1
प्रोफ़ाइलें	1`H1
प्रोफाइलें	1`H1
प्रौद्योगिकियाँ	1_N1
प्रौद्योगिकियां	1_N1
प्रौद्योगिकी	1_N1
फ़ैक्स	1`I1
फ़ोटो	1_b1
फ़ोन	1_j1
फ़ोन नंबर	1_j1
फैक्स	1`I1
फोटो	1_b1
फोन	1_j1
फोन नं	1_j1
फोन नंबर	1_j1
बातचीत	1`J1
बोर्ड	1_[1
बोर्ड विश्वविद्यालय	1_[1
बोर्ड/विश्वविद्यालय	1_[1
बोलना	1`K1
ब्लॉग	1`D1
भाषा	1`L1
भाषा स्तर	1`G1
भाषाएँ	1`L1
भाषाएं	1`L1
भूमिका	1`M3
भूमिकाएँ	1`P1
भूमिकाएं	1`P1
मंच	1`;1
महाविद्यालय	1_[1
माता का नाम	1_B1
मातृभाषा	1`Q1
मुख्य कार्य	1_K1
मुख्य बिंदु	1`F1
मुख्य विषय	1_\1
मुख्य शब्द	1_N1
मेरी भूमिका	1`P1
मोबाइल	1`R1
मोबाइल नं	1`R1
मोबाइल नंबर	1`R1
मौखिक	1`K1
योग्यता	1`S2
राज्य	1_e1
राष्ट्रीयता	1`71
लिंक	1`D1
लिंग	1`U1
लिखना	1`V1
लेखक	1`W1
लेखन	1`V1
वर्ग	1_f1
वर्णन	1`A1
वर्तमान पता	1_a1
वर्तमान पद	1`C1
वर्ष	1`X4
वांछित पद	1`C1
वार्तालाप	1`J1
विद्यालय	1_[1
विभाग	1_@1
विवरण	1`A1
विशेषज्ञता	1_>1
विश्वविद्यालय	1_[1
विषय	1`\2
वेब	1`D1
वेबसाइट	1`D1
वैवाहिक स्थिति	1`^1
व्यवसाय	1`C1
व्यवसाय का प्रकार	1_M1
शहर	1`_2
शाखा	1_>1
शिक्षण विधि	1_N1
शिक्षा के क्षेत्र (isced f	1`a1
शिक्षा के क्षेत्र (isced-f	1`a1
शीर्षक	1`B1
शीर्षक नाम	1`81
शैक्षिक योग्यता	1`b1
शोध का शीर्षक	1`c1
शोध प्रबंध	1`c1
शोध विषय	1`c1
श्रवण	1`d1
श्रेणी	1_;1
संक्षेप	1_i1
संगठन	1`e2
संचार	1`g1
संपर्क	1_j1
संपर्क नंबर	1_j1
संबंध	1`h1
संस्था	1`i4
संस्थान	1_[1
सडक	1_a1
सड़क	1_a1
सफलताएँ	1_Q1
सफलताएं	1_Q1
समय	1_G1
समस्या समाधान	1`m1
समाप्त	1_L1
समाप्ति तिथि	1_L1
सह लेखक	1`W1
सह-लेखक	1`W1
सामग्री निर्माण	1`n1
सारांश	1_i1
सिफ़ारिश	1_A1
सिफारिश	1_A1
सीजीपीए	1_;1
सुनना	1`d1
सुरक्षा	1`o1
सूचना प्रसंस्करण	1a01
से	1_I1
सॉफ्टवेयर	1_N1
सोशल मीडिया	1`H1
स्कूल	1_[1
स्तर	1a12
स्थान	1_Z1
स्थायी पता	1_a1
กรุ๊ปเลือด	1a31
การพูด	1a41
การฟัง	1a51
การสนทนา	1a61
การอ่าน	1a71
การเกณฑ์ทหาร	1a81
การเขียน	1a91
ขนาดทีม	1a:1
ข้อมูลอื่นๆ	1a;1
คณะ	1a<1
คณะ สาขา	1a<1
คณะ/สาขา	1a<1
ความรับผิดชอบ	1a=1
ความสัมพันธ์	1a>1
ความสามารถ	1a?1
ความสําเร็จ	1a@1
คะแนน	1aA1
คุณวุฒิ	1aB1
คํานําหน้า	1aC1
คํานําหน้าชื่อ	1aC1
คํารับรอง	1aD1
คําสําคัญ	1aE1
คําอธิบาย	1aF1
คําแนะนํา	1aD1
งานที่รับผิดชอบ	1a=1
จบการศึกษา	1aG1
จังหวัด	1aH2
จุดเด่น	1aJ1
จํานวนปีประสบการณ์	1aK1
จํานวนพนักงาน	1a:1
ชื่อ	1aL1
ชื่อ - นามสกุล	1aL1
ชื่อ นามสกุล	1aL1
ชื่อ สกุล	1aL1
ชื่อ-นามสกุล	1aL1
ชื่อ-สกุล	1aL1
ชื่อจริง	1aM1
ชื่อต้น	1aM1
ชื่อนามสกุล	1aL1
ชื่อบริษัท	1aN1
ชื่อผู้ใช้	1aO1
ชื่อรางวัล	1aP1
ชื่อสกุล	1aL1
ชื่อสถาบัน	1aQ1
ชื่อเต็ม	1aL1
ชื่อเรื่อง	1aP1
ชื่อเล่น	1a;1
ชื่อและนามสกุล	1aL1
ชื่อโครงการ	1aL1
ช่วงเวลา	1aR1
ซอฟต์แวร์	1aE1
ตั้งแต่	1aS1
ติดต่อ	1aT1
ตีพิมพ์	1aU1
ตีพิมพ์ใน	1aV1
ตําแหน่ง	1aW3
ตําแหน่งงาน	1aZ1
ตําแหน่งงานที่ต้องการ	1a[1
ตําแหน่งที่ต้องการ	1a[1
ตําแหน่งที่สมัคร	1a[1
ตําแหน่งปัจจุบัน	1a[1
ตําแหน่งสุดท้าย	1aZ1
ถนน	1a\1
ถึง	1aG1
ทหาร	1a81
ทักษะ	1aE1
ทีม	1a]1
ที่ตั้ง	1a^1
ที่ทํางาน	1aN1
ที่พัก	1a\1
ที่พักอาศัย	1a^1
ที่อยู่	1a\1
ที่อยู่ตามทะเบียนบ้าน	1a\1
ที่อยู่ที่ติดต่อได้	1a\1
ที่อยู่ปัจจุบัน	1a\1
ที่อยู่อาศัย	1a_1
ที่อยู่อีเมล	1a`1
ธุรกิจ	1aa1
นามสกุล	1ab1
นายจ้าง	1aN1
น้ําหนัก	1a31
บทบาท	1aW3
บทบาทในโครงการ	1ac1
บริษัท	1ad2
บล็อก	1af1
บัญชี	1aO1
บัตรประชาชน	1ag1
ประสบการณ์	1aK1
ประเด็นสําคัญ	1aJ1
ประเทศ	1ah1
ประเภท	1ai1
ประเภทงาน	1aj1
ประเภทธุรกิจ	1aa1
ประเภทโครงการ	1ai1
ปริญญา	1aB1
ปริญญานิพนธ์	1ak1
ปี	1al3
ปีที่จบ	1aG1
ปีที่จบการศึกษา	1aG1
ปีที่ตีพิมพ์	1aU1
ปีที่ได้รับ	1ao1
ปีเกิด	1b01
ผลการเรียน	1aA1
ผลงาน	1b12
ผลงานที่ภาคภูมิใจ	1a@1
ผลงานเด่น	1a@1
ผลลัพธ์	1a@1
ผู้จัดพิมพ์	1aV1
ผู้บังคับบัญชา	1b31
ผู้มอบ	1b41
ผู้ออก	1b51
ผู้เขียน	1b61
ผู้แต่ง	1b61
ผู้ใต้บังคับบัญชา	1a:1
ฝ่าย	1a]1
พร้อมเริ่มงาน	1b71
พอร์ตโฟลิโอ	1af1
พื้นที่ที่ต้องการทํางาน	1b81
พูด	1a41
ฟัง	1a51
ภาค	1b91
ภาพถ่าย	1b:1
ภาษา	1b;1
ภาษาต่างประเทศ	1b;1
ภาษาแม่	1b<1
ภูมิภาค	1b91
ภูมิลําเนา	1b=1
ภูมิลําเนาเดิม	1b>1
มหาวิทยาลัย	1aQ1
มอบโดย	1b41
มือถือ	1b?1
รหัสไปรษณีย์	1b@1
ระดับ	1bA3
ระดับการศึกษา	1bD2
ระดับความสามารถ	1bF1
ระดับภาษา	1a?1
ระยะเวลา	1aR1
ระยะเวลาทํางาน	1aR1
รัฐ	1b91
รางวัล	1aP1
รายละเอียด	1aF1
รายละเอียดงาน	1a=1
รายละเอียดบริษัท	1bG1
รายละเอียดโครงการ	1aF1
รายวิชา	1bH1
รูป	1b:1
รูปถ่าย	1b:1
รูปแบบการทํางาน	1aj1
ลักษณะงาน	1a=1
ลักษณะธุรกิจ	1bG1
ลิงก์	1af1
ลูกค้า	1bI1
วัน เดือน ปีเกิด	1b01
วัน/เดือน/ปีเกิด	1b01
วันที่	1bJ2
วันที่สิ้นสุด	1aG1
วันที่ออก	1ao1
วันที่เผยแพร่	1aU1
วันที่เริ่ม	1aS1
วันที่เริ่มงานได้	1b71
วันที่ได้รับ	1ao1
วันเกิด	1b01
วันเดือนปีเกิด	1b01
วารสาร	1aV1
วิชา	1bH1
วิชาที่เรียน	1bH1
วิชาเอก	1a<1
วิทยานิพนธ์	1ak1
วุฒิ	1aB1
วุฒิการศึกษา	1aB1
วุฒิการศึกษาสูงสุด	1bL1
ศาสนา	1bM1
สกุล	1ab1
สถานที่	1a^1
สถานที่ทํางาน	1bN2
สถานที่ทํางานที่ต้องการ	1b81
สถานที่เกิด	1b>1
สถานประกอบการ	1aN1
สถานภาพ	1bP1
สถานภาพทางทหาร	1a81
สถานภาพสมรส	1bP1
สถานศึกษา	1aQ1
สถานะ	1bP1
สถานะทางทหาร	1a81
สถาบัน	1bQ2
สถาบันการศึกษา	1aQ1
สถาบันที่ออก	1b51
สนทนา	1a61
สมาคม	1bS1
สรุป	1bT1
สัญชาติ	1bU1
สาขา	1a<1
สาขาวิชา	1a<1
สายงาน	1aa1
สารนิพนธ์	1ak1
สาเหตุการลาออก	1bV1
สาเหตุที่ออก	1bV1
สิ้นสุด	1aG1
ส่วนสูง	1a31
ส่วนสูง น้ําหนัก	1a31
ส่วนสูง/น้ําหนัก	1a31
สํานักพิมพ์	1aV1
สําเร็จการศึกษา	1aG1
หน่วยกิต	1bW1
หน่วยงาน	1bX2
หน่วยงานที่มอบ	1b41
หน่วยงานที่ออก	1b51
หน้าที่	1bZ4
หน้าที่ความรับผิดชอบ	1a=1
หน้าที่รับผิดชอบ	1a=1
หน้าที่หลัก	1a=1
หน้าที่และความรับผิดชอบ	1a=1
หน้าที่ในโครงการ	1ac1
หมายเลขโทรศัพท์	1aT1
หมายเหตุ	1bT1
หลักสูตร	1bH1
หัวข้อ	1aP1
หัวข้อวิทยานิพนธ์	1ak1
หัวหน้างาน	1b31
องค์กร	1b^3
ออกโดย	1b51
อาจารย์ที่ปรึกษา	1b31
อาชีพ	1a[1
อายุ	1ba1
อาศัยอยู่ที่	1a_1
อีเมล	1a`1
อีเมลล์	1a`1
อีเมลอื่น	1bb1
อีเมล์	1a`1
อื่นๆ	1a;1
อุตสาหกรรม	1aa1
อ่าน	1a71
อําเภอ	1a_1
เกรด	1aA1
เกรดเฉลี่ย	1aA1
เกรดเฉลี่ยสะสม	1aA1
เกิดวันที่	1b01
เกิดเมื่อ	1b01
เกี่ยวกับฉัน	1bT1
เกี่ยวกับบริษัท	1bG1
เขียน	1a91
เครือข่าย	1bc1
เครื่องมือ	1aE1
เครื่องมือที่ใช้	1aE1
เงินเดือน	1bd1
เงินเดือนที่คาดหวัง	1bd1
เงินเดือนที่ต้องการ	1bd1
เงินเดือนล่าสุด	1bd1
เชื้อชาติ	1be2
เทคโนโลยี	1aE1
เทคโนโลยีที่ใช้	1aE1
เนื้อหา	1aF1
เบอร์ติดต่อ	1aT1
เบอร์มือถือ	1b?1
เบอร์โทร	1aT1
เบอร์โทรศัพท์	1aT1
เบอร์โทรศัพท์มือถือ	1b?1
เพศ	1bg1
เมือง	1a_1
เริ่ม	1aS1
เริ่มงาน	1aS1
เริ่มงานได้	1b71
เลขบัตรประชาชน	1ag1
เว็บไซต์	1af1
เว็บไซต์ส่วนตัว	1af1
เว็บไซต์อื่น	1bh1
เหตุผลที่ลาออก	1bV1
เอก	1a<1
แผนก	1a]1
แผนการเรียน	1a<1
แพลตฟอร์ม	1bc1
แฟกซ์	1bi1
โครงการ	1aF1
โครงงาน	1ak1
โซเชียลมีเดีย	1bj1
โทร	1aT1
โทรศัพท์	1aT1
โทรศัพท์มือถือ	1b?1
โทรศัพท์อื่น	1bk1
โทรสาร	1bi1
โปรแกรม	1aE1
โปรแกรมที่ใช้	1aE1
โปรไฟล์	1bT1
โปรไฟล์ออนไลน์	1bj1
โรงเรียน	1aQ1
ใบขับขี่	1bl1
ใบอนุญาตขับขี่	1bl1
ไอดี	1aO1
ảnh	03n1
お住まい	1bm2
お名前	1bo1
ご住所	1c01
その他	1c11
その他のurl	1c21
その他のメールアドレス	1c31
その他の情報	1c11
その他の電話番号	1c41
ふりがな	1c11
やり取り	1c51
アカウント	1c61
アカウント名	1c71
ウェブサイト	1Jg1
エンジニア歴	1c81
カテゴリ	1c91
キーワード	1c:1
クライアント	1c;1
コミュニケーション	1c<1
コンテンツ作成	1c=1
コース	1c>1
サイト	1Jg1
サイトurl	1Jg1
サービス	1>A1
サービス名	1>A1
サービス概要	1c?1
スキル	1c:1
スコア	1c@1
スピーキング	1cA1
スライド	1Jg1
ソース	1Jg1
ソースコード	1Jg1
タイトル	1cB1
ダウンロード	1Jg1
チーム	1cC1
チーム人数	1cD1
チーム規模	1cD1
ツール	1c:1
デモ	1Jg1
ハンドルネーム	1c71
ビザ	1cE1
ファックス	1cF1
フリガナ	1c11
フルネーム	1bo1
フレームワーク	1c:1
ブログ	1Jg1
プロジェクト内容	1c?1
プロジェクト名	1bo1
プロジェクト役割	1cG1
プロジェクト期間	1cH1
プロジェクト概要	1c?1
プロフィール	1cI1
ホームページ	1Jg1
ポイント	1cJ1
ポジション	1cK2
ポートフォリオ	1Jg1
マネジメント人数	1cD1
メンバー数	1cD1
メール	0Jn1
メールアドレス	0Jn1
ユーザid	1c71
ユーザー名	1c71
ライティング	1cM1
リスニング	1cN1
リポジトリ	1Jg1
リンク	1Jg1
リーディング	1cO1
レベル	1cP2
ロール	1cR2
上司	1cT1
上班地點	1cU1
上班日期	1cV1
上班時段	1cW1
上级	1cX1
上長	1cT1
下属人数	1cY1
下載	1cZ1
下載連結	1cZ1
下载	1c[1
下载地址	1c[1
专业	1c\1
专业名称	1c\1
专业成绩	1c]1
专业排名	1c^2
专业课程	1c`1
业绩	1ca1
个人业绩	1ca1
个人主页	1c[1
个人博客	1c[1
个人工作	1cb1
个人简介	1cc1
个人网站	1c[1
个人职责	1cb1
个人角色	1cd1
个人链接	1ce1
中文名	1cf2
中文姓名	1ch1
主な仕事	1ci1
主な使用技術	1c:1
主な実績	1cj2
主な実績・成果	1cl1
主な履修科目	1c>1
主な成果	1cl1
主な技術	1c:1
主な担当	1ci1
主な担当業務	1ci1
主な業務	1ci1
主な業務内容	1ci1
主な業績	1cl1
主修	1cm2
主修专业	1c\1
主修科系	1co1
主修課程	1d01
主修课程	1c`1
主修領域	1co1
主催	1d12
主催団体	1d31
主催者	1d41
主办单位	1d51
主办方	1d51
主干课程	1c`1
主管	1d61
主营业务	1d71
主要业绩	1ca1
主要任务	1cb1
主要内容	1d81
主要工作	1d92
主要工作內容	1d;1
主要工作内容	1cb1
主要成就	1d<2
主要成果	1d<2
主要技术	1d>1
主要技术栈	1d>1
主要技術	1d?1
主要業務	1ci1
主要業績	1d@1
主要职责	1cb1
主要职责和业绩	1cb1
主要職責	1d;1
主要课程	1c`1
主要負責	1d;1
主要负责	1cb1
主辦單位	1dA1
主页	1c[1
书写	1dB1
予備メール	1c31
事業内容	1dC1
事業概要	1dC1
交付者	1d31
交流	1dD1
产出	1ca1
亮点	1dE2
亮點	1dG1
人数	1dH2
人數	1dJ1
介紹	1dK1
介绍	1dL1
从业年限	1dM1
仓库	1c[1
仓库地址	1c[1
仕事内容	1ci1
代码仓库	1c[1
代码地址	1c[1
件名	1cB1
任职	1dN1
任职公司	1dO1
任职单位	1dO1
任职时间	1dP1
任職公司	1dQ1
任職期間	1dR1
企业	1dO1
企业名称	1dO1
企业简介	1d71
企业规模	1cY1
企業	1dS1
企業名	1dS1
企業概要	1dC1
会社	1dS1
会社名	1dS1
会社情報	1dC1
会社概要	1dC1
会社説明	1dC1
会話	1c51
会話レベル	1dT1
会議	1dU1
会議名	1dU1
会议	1dV1
会话	1dW1
传真	1dX1
位置	1dY3
住まい	1bm2
住址	1d\2
住所	1c01
体制	1cD1
体重	1d^2
体验地址	1c[1
作品連結	1cZ1
作品链接	1c[1
作品集	1d`2
作文	1cM1
作者	1db2
使用スキル	1c:1
使用ソフト	1c:1
使用ツール	1c:1
使用工具	1dd2
使用技术	1d>1
使用技術	1df2
使用技術・環境	1c:1
使用機器	1c:1
使用環境	1c:1
使用経験	1dh1
使用经历	1di1
使用者名稱	1dj1
使用言語	1c:1
使用言語・技術	1c:1
使用語言	1d?1
使用软件	1d>1
依頼主	1c;1
信息处理	1dk1
信箱	1dl2
修士論文	1dn1
修習課程	1d01
個人サイト	1Jg1
個人ブログ	1Jg1
個人成果	1d@1
個人網站	1cZ1
個人網頁	1cZ1
個人職責	1d;1
個人部落格	1cZ1
個人首頁	1cZ1
健康状况	1do1
健康状態	1e01
健康狀況	1e11
備用信箱	1e21
備考	1e32
備註	1e51
傳真	1e61
働き方	1e71
党派	1e81
入学	1e91
入学日期	1e:1
入学时间	1e:1
入學時間	1e;1
入社	1e91
入社可能日	1e<1
入社可能時期	1e<1
入社年月	1e91
入社日	1e91
入职日期	1e:1
入职时间	1e=1
內容	1dK1
內容創作	1e>1
全名	1cf2
公司	1e?3
公司业务	1d71
公司介紹	1eB1
公司介绍	1d71
公司名称	1dO1
公司名稱	1dQ1
公司地点	1eC1
公司描述	1d71
公司简介	1d71
公司簡介	1eB1
公司背景	1d71
公司行业	1eD1
公司規模	1dJ1
公司规模	1cY1
公開url	1Jg1
公開日	1eE1
共同作者	1eF1
共著者	1eG1
关于公司	1d71
关系	1eH1
关键字	1d>1
关键技术	1d>1
关键词	1d>1
兵役	1eI3
兵役状况	1eL1
兵役狀態	1eM1
兵役狀況	1eM1
其他	1eN2
其他信息	1eP1
其他信箱	1e21
其他电话	1eQ1
其他網址	1eR1
其他网址	1eS1
其他資訊	1eT1
其他連結	1eR1
其他邮箱	1eU1
其他链接	1eS1
其他電話	1eV1
其它	1eP1
具體成果	1d@1
内容	1eW2
内容创作	1eY1
写	1dB1
写作	1dB1
写真	1eZ1
出版单位	1dV1
出版單位	1e[1
出版年	1eE1
出版日	1eE1
出版日期	1e\2
出版时间	1e^1
出版社	1e_3
出生	1eb2
出生于	1ed1
出生地	1ee4
出生年	1eb2
出生年份	1eb2
出生年月	1eb2
出生年月日	1eb2
出生日期	1eb2
出生时间	1ed1
出身	1ei2
出身地	1ei2
出身校	1ek1
分数	1c]1
刊物	1dV1
利用技術	1c:1
利用環境	1c:1
到岗	1e=1
到岗日期	1e=1
到岗时间	1e=1
到职时间	1e=1
到職日	1cV1
到職日期	1e;1
功績	1cl1
加权平均分	1c]1
勤務先	1dS1
勤務先名	1dS1
勤務地	1el1
勤務希望地	1em1
勤務形態	1e71
勤務期間	1cH1
勤務開始可能日	1e<1
區域	1en1
卒業	1eo1
卒業区分	1f01
卒業年度	1eo1
卒業年月	1eo1
卒業校	1ek1
卒業研究	1dn1
卒業論文	1dn1
卒論	1dn1
单位	1f13
单位简介	1d71
単位	1f41
単位数	1f41
博士論文	1dn1
博士论文	1f51
博客	1c[1
原始碼	1cZ1
参画期間	1cH1
参考url	1Jg1
发布日期	1e^1
发布时间	1e^1
发表于	1dV1
发表日期	1e^1
发表时间	1e^1
发表期刊	1dV1
发证单位	1f61
发证日期	1f71
发证机关	1f61
发证机构	1f61
取り組み	1ci1
取り組みと成果	1cl1
取り組み・成果	1cl1
取引先	1c;1
取得年	1f81
取得年月	1f81
取得成果	1ca1
取得日	1f81
取得日期	1f91
取得时间	1f71
取得時期	1f81
取組・成果	1cl1
受賞名	1cB1
受賞年	1f81
受賞日	1f81
口头互动	1dW1
口头表达	1f:1
口語互動	1f;1
口語表達	1f<1
口說	1f;1
口语	1dW1
口语交流	1dW1
可上班日	1cV1
可上班日期	1cV1
可入职时间	1e=1
可到岗时间	1e=1
可到職日	1cV1
可報到日	1cV1
各種アカウント	1c61
合作單位	1f=1
合著者	1f>1
名	1f?3
名前	1fB2
名字	1fD5
名称	1fI4
名稱	1fM2
听	1fO1
听力	1fO1
听力理解	1fO1
周期	1dP1
問題解決	1fP2
單位	1fR2
团体	1fT1
团队	1fU1
团队人数	1cY1
团队规模	1cY1
団体	1fV1
団体名	1fV1
固定電話	1fW1
国	1fX1
国名	1fX1
国家	1fY1
国家 地区	1fY1
国家/地区	1fY1
国籍	1fZ2
國家	1f\1
國家 地區	1f\1
國家/地區	1f\1
國籍	1f]1
團隊	1f^1
團隊人數	1dJ1
團隊規模	1dJ1
團體	1f_1
在住	1bm2
在住地	1f`1
在学期間	1cH1
在學期間	1dR1
在校时间	1dP1
在校课程	1c`1
在留資格	1cE1
在籍	1cH1
在籍企業	1dS1
在籍期間	1cH1
在线体验	1c[1
在线地址	1c[1
在线演示	1c[1
在线预览	1c[1
在职时间	1dP1
在职状态	1fa1
在職期間	1fb2
地区	1fd1
地區	1en1
地址	1fe3
地址链接	1c[1
地域	1fh1
地点	08h2
地點	1fi2
均分	1c]1
坐标	08h2
城市	1fk3
執筆者	1eG1
培训机构	1fn1
場所	1el1
备注	1cc1
备用电话	1eQ1
备用邮箱	1eU1
外国語	1fo1
外語	1g01
外语	1g11
外语水平	1g21
大学	1g32
大学名	1ek1
大頭照	1g51
头像	1g61
头衔	1g72
契約形態	1e71
契約期間	1cH1
奖项	1g91
奖项名称	1g91
姓	1g:3
姓名	1g=3
姓氏	1g@2
委托方	1gB1
委託單位	1f=1
婚否	1gC1
婚姻	1gD3
婚姻情况	1gC1
婚姻状况	1gC1
婚姻状态	1gC1
婚姻状況	1gG1
婚姻狀態	1gH1
婚姻狀況	1gH1
婚育	1gC1
婚育情况	1gC1
婚育状况	1gC1
媒体	1dU1
学习内容	1c`1
学习时间	1dP1
学习课程	1c`1
学会	1dU1
学会名	1dU1
学位	1gI2
学位名	1f01
学位类型	1gK1
学位论文	1f51
学分	1gL1
学分绩点	1c]1
学历	1gM2
学历 学位	1gK1
学历/学位	1gK1
学历学位	1gK1
学历层次	1gK1
学校	1g32
学校名	1ek1
学校名称	1fn1
学歴	1gO3
学科	1gR2
学部	1gT1
学部・学科	1gT1
学部学科	1gT1
学院	1c\1
學位	1gU1
學位類別	1gU1
學分	1gV1
學校	1gW1
學校名稱	1gW1
學業成績	1gX1
學歷	1gY2
學系	1co1
安全	1g[3
宗教	1g^3
宗教信仰	1ga2
官网	1c[1
定居	1gc1
実務経験	1c81
実施団体	1d31
実績	1cl1
実績・取り組み	1cl1
実績・成果	1cl1
客戶	1f=1
客户	1gB1
家乡	1gd1
家庭住址	1ge1
家庭地址	1ge1
寫	1gf1
寫作	1gf1
导师	1cX1
専攻	1gT1
専攻分野	1gT1
専門	1gT1
専門分野	1gT1
專案介紹	1dK1
專案名稱	1ch1
專案成果	1d@1
專案描述	1dK1
專案期間	1dR1
專案簡介	1dK1
專案網址	1cZ1
專案角色	1gg1
專案說明	1dK1
專案連結	1cZ1
專案類型	1gh1
專業	1co1
專題	1gi1
就労ビザ	1cE1
就労状況	1gj1
就學期間	1dR1
就業可能日	1e<1
就業状況	1gj1
就業狀態	1gk1
就業狀況	1gk1
就职单位	1dO1
就讀學校	1gW1
就讀科系	1co1
就读学校	1fn1
就读时间	1dP1
层次	1gK1
居住	1gc1
居住エリア	1bm2
居住地	1gl6
居住地區	1fi2
居住地址	1d\2
居住地域	1f`1
居住城市	1h22
履修科目	1c>1
岁	1h41
岁数	1h41
岗位	1h53
岗位名称	1dN1
岗位职责	1cb1
州	1h83
工作	1cb1
工作业绩	1ca1
工作任务	1cb1
工作內容	1d;1
工作内容	1cb1
工作单位	1dO1
工作單位	1dQ1
工作地	1gc1
工作地点	08h2
工作地點	1cU1
工作型態	1cW1
工作城市	1h;1
工作實績	1d@1
工作岗位	1dN1
工作年数	1dM1
工作年資	1h<1
工作年限	1dM1
工作性質	1cW1
工作性质	1h=1
工作成就	1d<2
工作成果	1d<2
工作成绩	1ca1
工作描述	1d92
工作时间	1dP1
工作时间年限	1dM1
工作期間	1dR1
工作業績	1d@1
工作概述	1cc1
工作状态	1fa1
工作简介	1cc1
工作範圍	1d;1
工作类型	1h=1
工作經歷年資	1h<1
工作經驗	1h<1
工作績效	1d@1
工作经验	1dM1
工作职位	1dN1
工作职掌	1cb1
工作职责	1cb1
工作职责与业绩	1cb1
工作职责描述	1cb1
工作職掌	1d;1
工作職稱	1h>1
工作職責	1d;1
工作范围	1cb1
工作說明	1d;1
工作许可	1h?1
工作項目	1d;1
工具	1h@2
工夫した点	1cJ1
工龄	1dM1
市	1f`1
市区町村	1f`1
希望ポジション	1hB1
希望上班地點	1hC1
希望勤務地	1em1
希望地點	1hC1
希望工作地點	1hC1
希望年収	1hD1
希望待遇	1hE1
希望性質	1cW1
希望時給	1hD1
希望月給	1hD1
希望給与	1hD1
希望職	1hB1
希望職務	1hF1
希望職種	1hB1
希望職稱	1hF1
希望薪資	1hE1
希望雇用形態	1e71
席次	1hG1
帳號	1dj1
常住地	1gc1
常居	1gc1
常驻	1eC1
平台	1hH2
平均分	1c]1
平均成績	1gX1
平均成绩	1c]1
平均绩点	1c]1
年収	1hD1
年月	1hJ2
年月日	1f81
年生	1ed1
年级排名	1hL1
年纪	1h41
年資	1h<1
年限	1dM1
年齡	1hM1
年齢	1hN1
年龄	1h41
应用技术	1d>1
应聘岗位	1hO1
应聘职位	1hO1
开发周期	1dP1
开发工具	1d>1
开发技术	1d>1
开发框架	1d>1
开发环境	1d>1
开发经验	1dM1
开发语言	1d>1
开发语言及环境	1d>1
开始日期	1e:1
开始时间	1e:1
开源地址	1c[1
当前城市	1gc1
当前状态	1fa1
当前职位	1hO1
当前薪资	1hP1
役別	1eM1
役割	1hQ4
役職	1hU3
役職名	1hX1
待遇	1hE1
待遇要求	1hP1
従業員数	1cD1
得られた成果	1cl1
応募ポジション	1hB1
応募職種	1hB1
性別	1hY2
性别	1h[1
总结	1cc1
情報処理	1h\1
意向地点	1h;1
意向城市	1h;1
意向岗位	1hO1
意向职位	1hO1
應徵職位	1hF1
應徵職務	1hF1
應徵職缺	1hF1
應徵項目	1hF1
成就	1d<2
成效	1d@1
成果	1h]3
成果と工夫	1cl1
成果・実績	1cl1
成績	1h`2
成绩	1hb2
成绩排名	1c^2
我的岗位	1dN1
我的工作	1cb1
我的职位	1dN1
我的职务	1dN1
我的职责	1cb1
我的角色	1hd2
截止时间	1hf1
戶籍	1hg1
戶籍地址	1hh1
户口	1gd1
户口所在地	1gd1
户籍	1gd1
户籍地	1gd1
户籍所在地	1gd1
所任职位	1dN1
所任职务	1dN1
所在公司	1hi2
所在国家	1fY1
所在地	1hk6
所在地区	08h2
所在城市	1i14
所在学校	1fn1
所在行业	1eD1
所在部门	1fU1
所学专业	1c\1
所学课程	1c`1
所属	1i53
所属企業	1dS1
所属会社	1i82
所属公司	1gB1
所属单位	1gB1
所属団体	1fV1
所属机构	1gB1
所属行业	1eD1
所属部署	1cC1
所属部门	1fU1
所屬公司	1f=1
所屬部門	1f^1
所用技术	1d>1
手提電話	1i:1
手机	1i;2
手机 电话	1i=1
手机/电话	1i=1
手机号	1i;2
手机号码	1i;2
手机电话	1i>1
手機	1i?2
手機號碼	1i?2
扶養家族	1gG1
扶養家族数	1gG1
扶養家族数(配偶者を除く	1gG1
技术	1d>1
技术 环境	1d>1
技术/环境	1d>1
技术关键词	1d>1
技术博客	1c[1
技术描述	1d>1
技术架构	1d>1
技术栈	1d>1
技术点	1d>1
技术环境	1d>1
技术要点	1d>1
技术选型	1d>1
技能	1h@2
技能水平	1iA1
技術	1df2
技術スタック	1c:1
技術ブログ	1Jg1
技術・環境	1c:1
技術架構	1d?1
技術棧	1d?1
技術環境	1df2
技術要素	1c:1
担任	1dN1
担任职位	1dN1
担任职务	1iB2
担任职责	1cb1
担任角色	1iD2
担当	1iF4
担当した業務	1ci1
担当フェーズ	1ci1
担当作業	1ci1
担当内容	1ci1
担当工程	1ci1
担当役割	1cG1
担当期間	1cH1
担当業務	1ci1
担当範囲	1ci1
担当職務	1hX1
担当領域	1ci1
拠点	1el1
持有駕照	1iJ1
指导老师	1cX1
指導教員	1cT1
指導教授	1d61
授与団体	1d41
授与機関	1d41
授与者	1d41
授予单位	1d51
掌握程度	1iK2
排名	1iM3
推荐	1iP1
推荐意见	1iP1
推荐语	1iP1
推薦	1iQ2
推薦の言葉	1iS1
推薦內容	1iT1
推薦文	1iS1
推薦語	1iT1
掲載	1dU1
掲載媒体	1dU1
掲載日	1eE1
掲載誌	1dU1
描述	1iU3
携帯	1iX2
携帯tel	1iZ1
携帯番号	1iZ1
携帯電話	1iX2
携帯電話番号	1iZ1
摘要	1i[2
擅長工具	1d?1
擔任職務	1i]2
擔任角色	1i_2
收获	1ca1
政治状态	1e81
政治身份	1e81
政治面貌	1e81
效果	1ca1
教育分野(isced f	1ia1
教育分野(isced-f	1ia1
教育机构	1fn1
教育機関	1ek1
教育程度	1ib2
教育領域(isced f	1id1
教育領域(isced-f	1id1
教育领域(isced f	1ie1
教育领域(isced-f	1ie1
敬称	1if1
文化程度	1ig1
文章链接	1c[1
方向	1c\1
族群	1ih1
日付	1hJ2
日期	1ii6
时长	1dP1
时间	1io3
时间段	1dP1
昵称	1j21
時期	1hJ2
時間	1j32
普通自動車免許	1j51
暱稱	1dj1
書く	1cM1
最后修改	1j61
最寄り駅	1j72
最寄駅	1f`1
最後修改	1j91
最快到岗	1e=1
最終学歴	1j:1
最終更新	1j;1
最高学历	1gM2
最高學歷	1j<1
最高學歷學校	1gW1
會話	1f;1
月薪	1hP1
服务机构	1fT1
服務單位	1dQ1
服務機關	1dQ1
服役情况	1eL1
服役狀況	1eM1
期刊	1j=2
期刊名称	1dV1
期望地点	1h;1
期望地點	1hC1
期望城市	1h;1
期望岗位	1hO1
期望工作地	1h;1
期望工作地点	1h;1
期望工作城市	1h;1
期望工作性质	1h=1
期望年薪	1hP1
期望待遇	1j?2
期望月薪	1hP1
期望职位	1hO1
期望職位	1hF1
期望薪水	1hP1
期望薪資	1hE1
期望薪资	1hP1
期望薪酬	1hP1
期間	1fb2
本人职责	1cb1
本人角色	1cd1
本社所在地	1el1
本籍	1jA1
本籍地	1jA1
机动车驾驶证	1jB1
机构	1jC2
查看	1c[1
标题	1g91
校名	1gW1
核心技术	1d>1
核心技術	1d?1
核心课程	1c`1
核發單位	1jE1
框架	1d>1
案件名	1bo1
案件概要	1c?1
案件種別	1c91
業務	1ci1
業務内容	1ci1
業務内容の概要	1dC1
業務概要	1jF3
業務詳細	1ci1
業界	1jI1
業種	1jI1
業種・業界	1jI1
業績	1jJ2
概况	1dL1
概要	1jL3
概述	1i[2
標題	1jO1
機構	1fR2
歲	1hM1
歳	1hN1
母国語	1jP1
母語	1jQ2
母语	1jS1
毕业学校	1fn1
毕业年份	1hf1
毕业日期	1hf1
毕业时间	1hf1
毕业论文	1f51
毕业论文题目	1f51
毕业设计	1f51
毕业院校	1fn1
毕设	1f51
氏名	1bo1
民族	1jT3
水平	1iK2
求职地点	1h;1
求职岗位	1hO1
求职意向	1hO1
求职方向	1hO1
求职状况	1fa1
求职状态	1fa1
求职类型	1h=1
求職意向	1hF1
求職狀態	1gk1
汇报上级	1cX1
汇报对象	1cX1
流利程度	1jW2
流暢さ	1dT1
海外経験	1dh1
涉及技术	1d>1
涉及技术栈	1d>1
満年齢	1hN1
源码	1c[1
源码地址	1c[1
溝通	1jY1
演示	1c[1
演示地址	1c[1
点数	1c@1
照片	1jZ2
熟練度	1j\3
熟练度	1iK2
熟练程度	1iK2
特記事項	1cJ1
状态	1fa1
獎項	1jO1
獎項名稱	1jO1
獲獎時間	1f91
环境	1d>1
现住	1gc1
现住地	1gc1
现住址	1ge1
现在居住地	1gc1
现居	08h2
现居于	1gc1
现居住	1gc1
现居住地	08h2
现居住城市	1gc1
现居地	08h2
现居城市	08h2
现所在地	08h2
班排名	1j_1
班级排名	1hL1
現住	1j`2
現住地	1el1
現住所	1c01
現在の年収	1hD1
現在の状況	1gj1
現在地	1f`1
現居	1jb1
現居住地	1jb1
現居地	1fi2
現居城市	1jb1
現年収	1hD1
現職	1hB1
環境	1c:1
環境 言語	1c:1
環境/言語	1c:1
環境・言語	1c:1
生	1jc2
生まれ	1je1
生人	1ed1
生年	1jc2
生年月日	1je1
生日	1eb2
生源地	1gd1
產業	1jf1
產業別	1jf1
產業類別	1jf1
用到的技术	1d>1
用到的技術	1d?1
用戶名	1dj1
用户名	1j21
甲方	1gB1
申请职位	1hO1
电子邮件	1jg1
电子邮箱	1jg1
电子邮箱地址	1jg1
电话	1i=1
电话号码	1i=1
电邮	1jg1
畢業學校	1gW1
畢業專題	1gi1
畢業日期	1jh1
畢業時間	1jh1
畢業論文	1gi1
発注元	1c;1
発行元	1ji2
発行年	1eE1
発行日	1eE1
発行機関	1d31
発行者	1d31
発表	1cA1
発表年	1eE1
発表日	1eE1
發照單位	1jE1
發表於	1e[1
發表日期	1jk1
發表時間	1jk1
發證單位	1jE1
發證日期	1f91
發證機構	1jE1
目前居住地	1jb1
目前所在地	1eC1
目前状态	1fa1
目前狀態	1gk1
目前職稱	1hF1
目前薪資	1hE1
目前薪资	1hP1
目标城市	1h;1
目标岗位	1hO1
目标职位	1hO1
目標職位	1hF1
直属上级	1cX1
直屬主管	1d61
相关技术	1d>1
相关课程	1c`1
相片	1jZ2
相關技術	1d?1
相關課程	1d01
省	1fd1
省 州	1fd1
省/州	1fd1
省份	1jl2
研究テーマ	1dn1
研究分野	1gT1
研究方向	1c\1
研究科	1gT1
研究題目	1dn1
研討會	1e[1
硕士论文	1f51
碩士論文	1gi1
示範	1cZ1
社交主页	1ce1
社交平台	1jn1
社交账号	1ce1
社会人歴	1c81
社名	1dS1
社員数	1cD1
社团	1fT1
社團	1f_1
社群	1jo1
社群帳號	1k01
社群連結	1k01
祖籍	1gd1
离开原因	1k11
离职原因	1k11
离职日期	1hf1
离职时间	1hf1
科目	1c>1
科系	1cm2
科系名稱	1co1
称号	1if1
称呼	1k21
称谓	1k21
移动电话	1i>1
程度	1k35
程式碼	1cZ1
程式語言	1d?1
種別	1c91
種類	1c91
稱謂	1k81
稼働開始日	1e<1
立場	1k93
第一作者	1f>1
等級	1k<2
等级	1iK2
签发机构	1f61
签证	1h?1
签证状态	1h?1
简介	1k>2
管理人数	1cY1
管理人數	1dJ1
管理責任	1dJ1
簡介	1k@2
籍貫	1hg1
籍贯	1gd1
类别	1kB1
类型	1kB1
精通程度	1kC2
系所	1co1
系排名	1j_1
級	1kE1
級別	1kF1
終了	1eo1
終了日	1eo1
終了時期	1eo1
組織	1kG3
組織名	1fV1
経験	1kE1
経験年数	1kJ2
結束日期	1jh1
結束時間	1jh1
結果	1cl1
続柄	1kL1
網址	1cZ1
網站	1cZ1
網站連結	1cZ1
網頁	1cZ1
線上展示	1cZ1
縣市	1jb1
總年資	1h<1
績效	1d@1
级别	1iA1
线上地址	1c[1
组织	1fT1
组织名称	1fT1
经验	1dM1
结束日期	1hf1
结束时间	1hf1
结果	1ca1
绩点	1c]1
综合排名	1hL1
编程语言	1d>1
网名	1j21
网址	1c[1
网站	1c[1
网络	1jn1
网页	1c[1
署名	1f>1
習熟度	1cP2
职业	1hO1
职业方向	1hO1
职位	1kM3
职位名称	1dN1
职位类型	1h=1
职务	1iB2
职称	1kP2
职衔	1dN1
职责	1cb1
职责描述	1cb1
职责范围	1cb1
联系	1i=1
联系号码	1i=1
联系地址	1ge1
联系方式	1i=1
联系电话	1i=1
联系邮箱	1jg1
聞く	1cN1
聯絡信箱	1kR1
聯絡地址	1hh1
聯絡方式	1kS1
聯絡電話	1kS1
聯繫電話	1kS1
聴解	1cN1
職位	1kT3
職位名稱	1h>1
職務	1kW2
職務・役職	1hX1
職務內容	1d;1
職務内容	1ci1
職務名稱	1h>1
職務経験年数	1c81
職務要約	1cI1
職務說明	1d;1
職業	1kY2
職種	1k[2
職稱	1k]2
職責	1d;1
職責範圍	1d;1
聽	1k_1
聽力	1k_1
肩書	1k[2
肩書き	1hB1
背景	1dL1
自動車免許	1j51
自動車運転免許	1j51
自宅住所	1c01
自宅電話	1fW1
自我介紹	1e51
自我评价	1cc1
苗字	1k`1
荣誉	1g91
获奖时间	1f71
获得日期	1f71
获得时间	1f71
著者	1eG1
著者名	1eG1
薪資	1hE1
薪资	1hP1
薪资期望	1hP1
薪资要求	1hP1
血型	1ka2
血液型	1e01
行业	1eD1
行业类别	1eD1
行動電話	1i?2
行業	1jf1
补充	1eP1
表彰者	1d41
補足	1cI1
要点	1d81
要約	1cI1
要素技術	1c:1
規模	1cD1
规模	1cY1
角色	1kc4
言語	1kg2
言語 fw	1c:1
言語/fw	1c:1
言語・fw	1c:1
言語・ツール	1c:1
記事	1Jg1
証明写真	1eZ1
評点	1c@1
話す	1cA1
話す(やりとり	1c51
話す(発表	1cA1
詳細	1c?1
認定団体	1d31
認定機関	1d31
認證單位	1jE1
誕生日	1je1
語学	1fo1
語学レベル	1dT1
語学力	1dT1
語学検定	1ki1
語学経験	1dh1
語学資格	1ki1
語文	1g01
語文檢定	1kj1
語言	1g01
語言程度	1kk1
語言證照	1kj1
說	1f<1
說明	1k@2
説明	1c?1
読む	1cO1
読解	1cO1
課程	1kl2
論文	1kn2
論文題目	1kn2
讀	1l01
认证机构	1f61
论文	1f51
论文标题	1f51
论文题目	1f51
访问地址	1c[1
证书	1l11
证件号	1l21
评价	1iP1
详情	1l32
详细地址	1ge1
语种	1g11
语言	1l52
语言水平	1g21
语言经历	1di1
语言能力	1g21
语言证书	1l11
说	1f:1
说明	1cc1
读	1l71
课程	1c`1
負責內容	1d;1
負責工作	1d;1
負責角色	1gg1
負責項目	1d;1
資料	1Jg1
資本金	1cD1
資格名	1bo1
資訊處理	1l81
賞	1cB1
賞名	1cB1
负责	1cb1
负责内容	1cb1
负责工作	1cb1
负责模块	1cb1
负责角色	1eH1
责任描述	1cb1
账号	1j21
起始日期	1e:1
起始时间	1e:1
起止年月	1dP1
起止日期	1dP1
起止时间	1dP1
起訖時間	1dR1
身份	1eH1
身份證	1l91
身份證號碼	1l91
身份证	1l21
身份证号	1l21
身份证号码	1l21
身体状况	1do1
身分	1l:1
身分證字號	1l91
身長	1e01
身高	1ka2
身高 体重	1do1
身高 體重	1e11
身高/体重	1do1
身高/體重	1e11
身高体重	1do1
軟體	1d?1
転職希望時期	1e<1
転職理由	1l;1
软件	1d>1
软件架构	1d>1
软件环境	1d>1
运用技术	1d>1
退社	1eo1
退社年月	1eo1
退職	1eo1
退職理由	1l;1
通信地址	1ge1
通勤時間	1c11
通訊地址	1hh1
通讯地址	1ge1
連結	1cZ1
連絡先	1fW1
連絡先住所	1c01
連絡先電話番号	1fW1
連絡電話	1kS1
運転免許	1j51
運転免許証	1j51
邮件	1jg1
邮件地址	1jg1
邮政编码	1l<1
邮箱	1jg1
邮箱地址	1jg1
邮编	1l<1
部下	1cD1
部署	1cC1
部署名	1cC1
部落格	1cZ1
部門	1l=2
部门	1fU1
郵便番号	1l?1
郵箱	1kR1
郵編	1l@1
郵遞區號	1l@1
都市	1f`1
都道府県	1fh1
配偶者	1gG1
配偶者の扶養義務	1gG1
配偶者の有無	1gG1
配属	1cC1
配属先	1cC1
重点	1d81
重要成果	1d@1
重點	1dG1
链接	1c[1
開始	1e91
開始日	1e91
開始日期	1e;1
開始時期	1e91
開始時間	1e;1
開発体制	1cD1
開発内容	1c?1
開発期間	1cH1
開発環境	1c:1
開発環境・言語	1c:1
開発規模	1cD1
開発言語	1c:1
開發工具	1d?1
開發技術	1d?1
開發環境	1d?1
開發語言	1d?1
関係	1kL1
閱讀	1l01
關係	1l:1
關於公司	1eB1
關鍵字	1d?1
關鍵詞	1d?1
问题解决	1lA1
阅读	1l71
阅读理解	1l71
院校	1lB2
院校名称	1fn1
院系	1c\1
雇主	1lD2
雇用主	1dS1
雇用形態	1e71
雑誌名	1dU1
離職原因	1lF1
離職日期	1jh1
電子メール	0Jn1
電子信箱	1kR1
電子郵件	1kR1
電子郵箱	1kR1
電話	1lG2
電話番号	1fW1
電話號碼	1kS1
電郵	1kR1
電郵地址	1kR1
順位	1hG1
頒獎單位	1dA1
頒發單位	1lI2
頭銜	1k81
題名	1cB1
題目	1jO1
顔写真	1eZ1
類型	1gh1
顧客	1c;1
顧客名	1c;1
项目业绩	1ca1
项目主页	1c[1
项目亮点	1d81
项目人数	1cY1
项目介绍	1dL1
项目内容	1dL1
项目单位	1gB1
项目名称	1lK1
项目周期	1dP1
项目地址	1c[1
项目岗位	1cd1
项目成果	1ca1
项目成绩	1ca1
项目技术	1d>1
项目技术栈	1d>1
项目担任	1cd1
项目描述	1dL1
项目收益	1ca1
项目时间	1dP1
项目来源	1gB1
项目概述	1dL1
项目环境	1d>1
项目简介	1dL1
项目类型	1kB1
项目职位	1cd1
项目职务	1cd1
项目职责	1cb1
项目职责角色	1cd1
项目背景	1dL1
项目角色	1hd2
项目说明	1dL1
项目起止时间	1dP1
项目链接	1c[1
颁发单位	1lL2
颁发日期	1f71
颁发机构	1lL2
颁奖单位	1d51
颁奖机构	1d51
预览地址	1c[1
题目	1g91
駕照	1iJ1
駕駛執照	1iJ1
驾照	1jB1
驾驶执照	1jB1
驾驶证	1jB1
體重	1e11
高中	1fn1
高校	1ek1
개발기간	1lN1
개발스택	1lO1
개발언어	1lO1
개발인원	1lP1
개발환경	1lO1
개선성과	1lQ1
개요	1lR2
개인홈페이지	1lT1
거주	1lU1
거주국가	1lV1
거주주소	1lW1
거주지	1lX2
거주지역	1lX2
거주지주소	1lW1
건강상태	1lZ1
게재일	1l[1
게재지	1l\1
결과	1lQ1
결과및성과	1lQ1
결혼여부	1l]1
경력	1l^1
경력기간	1l^1
경력연차	1l^1
경칭	1l_1
계약형태	1l`1
계열	1la1
계정	1lb1
고객	1lc1
고객사	1lc1
고등학교	1ld1
고용주	1le1
고용형태	1l`1
고향	1lf1
공인시험	1lg1
공저자	1lh1
과목	1li1
과정	1lj1
관계	1lk1
관련링크	1lT1
교육기간	1lN1
교육기관	1ld1
교육내용	1li1
교육분야(isced f	1ll1
교육분야(isced-f	1ll1
구분	1lm1
구사능력	1ln1
구사수준	1ln1
구직상태	1lo1
국가	1lV1
국적	1m01
군별	1m11
군복무	1m11
군필여부	1m11
규모	1lP1
근무가능일	1m21
근무기간	1lN1
근무부서	1m31
근무지	1m41
근무지역	1m41
근무처	1le1
근무형태	1l`1
근무회사	1le1
급수	1m51
기간	1lN1
기관	1m62
기관명	1m81
기술	1lO1
기술및도구	1lO1
기술블로그	1lT1
기술스택	1lO1
기술환경	1lO1
기업	1le1
기업명	1le1
기업소개	1m91
기여	1m:1
기타	1m;1
기타링크	1m<1
기타사항	1m;1
기타연락처	1m=1
기타이메일	1m>1
깃허브링크	1lT1
깃허브주소	1lT1
나라	1lV1
나이	1m?1
날짜	1m@2
내용	1mB1
논문	1mC1
논문명	1mC1
논문제목	1mC1
능력	1mD2
닉네임	1lb1
다운로드	1lT1
단체	1m81
단체명	1m81
달성내용	1lQ1
담당	1mF3
담당내용	1m:1
담당분야	1m:1
담당업무	1mI2
담당역할	1mK3
담당직무	1mN1
대학	1ld1
대학교	1ld1
대학명	1ld1
대화	1mO1
데모	1lT1
도	1mP1
도구	1lO1
도시	1lU1
독해	1mQ1
듣기	1mR1
등급	1mD2
등수	1mS1
레벨	1mT1
링크	1lT1
만나이	1m?1
말하기	1mU1
맡은업무	1m:1
맡은역할	1mV1
맡은일	1m:1
맡은직무	1mN1
매출규모	1lP1
메일	1mW1
메일주소	1mW1
면허	1mX1
명칭	1mY2
모국어	1m[1
모바일	1m\2
문제해결	1m^1
바로가기	1lT1
발급기관	1m_1
발급일	1m`1
발급일자	1m`1
발급처	1m_1
발주처	1lc1
발표일	1l[1
발표자료	1lT1
발행기관	1m_1
발행년도	1l[1
발행일	1l[1
발행처	1ma2
배경	1mB1
배포링크	1lT1
배포주소	1lT1
병역	1m11
병역구분	1m11
병역사항	1m11
병역여부	1m11
보고대상	1mc1
보훈대상	1m;1
복수전공	1la1
본인역할	1mV1
본적	1lf1
부서	1m31
부서명	1m31
부전공	1la1
블로그	1lT1
비고	1md1
비상연락처	1me1
비자	1mf1
사는곳	1lU1
사는지역	1lU1
사업내용	1m91
사용기술	1lO1
사용도구	1lO1
사용스킬	1lO1
사용언어	1lO1
사용언어및기술	1lO1
사용자명	1lb1
사용툴	1lO1
사용프로그램	1lO1
사용한기술	1lO1
사원수	1lP1
사이트	1lT1
사진	1mg1
산업	1mh1
산업분야	1mh1
살	1m?1
상명	1mi1
상사	1mc1
상세내용	1mB1
상세업무	1m:1
생년	1mj1
생년월일	1mj1
생일	1mj1
서비스	1mk1
서비스링크	1lT1
서비스소개	1mB1
서비스주소	1lT1
석사논문	1mC1
석차	1mS1
설명	1lR2
성	1ml1
성과	1lQ1
성명	1mm1
성별	1mn1
성적	1m51
성함	1mm1
세	1m?1
소개	1lR2
소셜계정	1mo1
소속	1n03
소속부서	1m31
소속팀	1m31
소속회사	1n32
소스코드	1lT1
소재지	1m41
수강과목	1li1
수상내용	1mi1
수상년도	1m`1
수상명	1mi1
수상일	1m`1
수여기관	1n51
수여처	1n51
수준	1mD2
수행기간	1lN1
수행업무	1m:1
숙련도	1mT1
스택	1lO1
시	1lU1
시 군 구	1lU1
시 도	1mP1
시/군/구	1lU1
시/도	1mP1
시력	1lZ1
시상기관	1n51
시연	1lT1
시작	1n61
시작일	1n61
시작일자	1n61
시행기관	1m_1
시행처	1m_1
신장	1lZ1
실적	1lQ1
쓰기	1n71
아이디	1lb1
안전	1n81
어학자격증	1lg1
언어	1n92
언어 환경	1lO1
언어/환경	1lO1
언어수준	1ln1
업계	1mh1
업무	1n;2
업무내용	1m:1
업무범위	1m:1
업무상세	1m:1
업무성과	1lQ1
업무실적	1lQ1
업적	1lQ1
업종	1mh1
역할	1n=2
역할및업무	1m:1
연구주제	1mC1
연도	1lN1
연락처	1me1
연령	1m?1
연봉	1n?1
연차	1l^1
외국어	1n@1
외국어명	1n@1
요약	1md1
우편번호	1nA1
운전면허	1mX1
운전면허증	1mX1
웹사이트	1lT1
위치	1lX2
유선전화	1me1
유형	1lm1
의뢰처	1lc1
의사소통	1nB1
이름	1nC2
이메일	1mW1
이메일주소	1mW1
이수과목	1li1
이수학점	1nE1
이직사유	1nF1
인원	1lP1
인증기관	1m_1
일반전화	1me1
일자	1m`1
읽기	1mQ1
입사	1n61
입사가능시기	1m21
입사가능일	1m21
입사년월	1n61
입사일	1n61
입학	1n61
입학년월	1n61
입학일	1n61
자택주소	1lW1
작문	1n71
작업기간	1lN1
작업내용	1m:1
장소	1m41
장애여부	1m;1
재직구분	1l`1
재직기간	1lN1
재직상태	1lo1
재직여부	1lo1
재학기간	1lN1
저널명	1l\1
저자	1lh1
저장소	1lT1
전공	1la1
전공명	1la1
전공분야	1la1
전공학과	1la1
전자우편	1mW1
전화	1me1
전화번호	1me1
점수	1m51
정보처리	1nG1
제목	1mi1
조직	1m81
졸업	1nH1
졸업구분	1lj1
졸업년도	1nH1
졸업년월	1nH1
졸업논문	1mC1
졸업일	1nH1
졸업작품	1mC1
종교	1nI1
종료	1nH1
종료일	1nH1
종료일자	1nH1
종류	1lm1
주관	1n51
주관기관	1lc1
주관처	1m_1
주민등록번호	1nJ1
주소	1nK2
주요과목	1li1
주요기술	1lO1
주요내용	1mB1
주요담당업무	1m:1
주요사업	1m91
주요사용기술	1lO1
주요사항	1nM1
주요성과	1lQ1
주요수강과목	1li1
주요스택	1lO1
주요실적	1lQ1
주요업무	1m:1
주요업적	1lQ1
주요활동	1nM1
주전공	1la1
주최	1nN2
주최기관	1n51
증명사진	1mg1
지도교수	1mc1
지방	1mP1
지역	1lX2
지원부문	1nP1
지원분야	1nP1
지원직무	1nP1
직급	1mN1
직급 직책	1mN1
직급/직책	1mN1
직무	1nQ2
직무내용	1m:1
직무명	1nP1
직업	1nP1
직원수	1lP1
직위	1mN1
직위 직책	1mN1
직위/직책	1mN1
직장	1le1
직장명	1le1
직전연봉	1n?1
직책	1nS3
직함	1mN1
진행기간	1lN1
집주소	1lW1
참고링크	1lT1
참여기간	1lN1
참여역할	1mV1
참여인원	1lP1
체류자격	1mf1
체중	1lZ1
총경력	1l^1
최종수정	1nV1
최종연봉	1n?1
최종학력	1nW1
추가정보	1m;1
추천글	1nX1
추천내용	1nX1
추천사	1nX1
출근가능일	1m21
출생	1mj1
출생년도	1mj1
출생연도	1mj1
출생일	1mj1
출생지	1nY1
출신지	1lf1
출신학교	1ld1
출판년도	1l[1
출판사	1l\1
출판일	1l[1
취득년도	1m`1
취득년월	1m`1
취득일	1m`1
취득일자	1m`1
콘텐츠제작	1nZ1
클라이언트	1lc1
키워드	1lO1
퇴사	1nH1
퇴사년월	1nH1
퇴사사유	1nF1
퇴사일	1nH1
퇴직사유	1nF1
툴	1lO1
특징	1nM1
팀	1m31
팀구성	1lP1
팀규모	1lP1
팀원	1lP1
팀인원	1lP1
팩스	1n[1
평균학점	1m51
평점	1m51
포지션	1n\2
포트폴리오	1lT1
프레임워크	1lO1
프로젝트개요	1mB1
프로젝트기간	1lN1
프로젝트설명	1mB1
프로젝트성과	1lQ1
프로젝트소개	1mB1
프로젝트역할	1mV1
프로젝트유형	1lm1
프로필사진	1mg1
플랫폼	1mk1
학과	1la1
학교	1ld1
학교명	1ld1
학력	1n^2
학력구분	1lj1
학부	1la1
학술지	1l\1
학위	1lj1
학위구분	1lj1
학위논문	1mC1
학점	1m51
학회	1l\1
학회지	1l\1
한글이름	1mm1
한줄소개	1md1
합격일	1m`1
핵심사항	1nM1
핵심성과	1lQ1
핸드폰	1m\2
핸드폰번호	0VW1
현거주지	1lU1
현재상태	1lo1
현재연봉	1n?1
현재직무	1nP1
현주소	1lW1
혈액형	1lZ1
혼인상태	1l]1
혼인여부	1l]1
홈페이지	1lT1
환경	1lO1
활동기간	1lN1
활동기관	1m81
활용기술	1lO1
활용도구	1lO1
활용수준	1mT1
회사	1le1
회사개요	1m91
회사명	1le1
회사소개	1m91
회화	1mO1
회화능력	1ln1
회화수준	1ln1
휴대전화	1m\2
휴대폰	1m\2
휴대폰번호	0VW1
희망고용형태	1l`1
희망근무지	1n`1
희망근무지역	1n`1
희망근무형태	1l`1
희망급여	1n?1
희망연봉	1n?1
희망지역	1n`1
희망직무	1nP1
희망직종	1nP1
"#, r#"Q2H^\S>`H97K=HHFY8M_@laK4n;M@bX`a<R90000000000000000000000000000P2?KDH7idOM:HWPOPB]W=<?F=<]CdFnV`F1dA<?cmDA8TF4AaDRW00000000i;d;
]FU@0000000000000000P\=LP_nE`hFQ00004[[]0000iDN^XnWF0000PMF`0000d8\`0000000000000000LG5@000000000000P0S6d=Yl@Fg[\HaLlWRld9VUaDC]
0000000000000000mEeP`mjl0000000000000000000000000000000000000000l2RNe9]R0000E9HF9=0RPSZ>EDPb0000\EiG00000:Wb@3X4hJlOPmh@=5Q_M9@S
0000dc^6U7cZ0000000000000000`MHfME^QLTVj0000000003EQ00001Fl5i<11<39jlGFl`K=41HI60000T@6[HhKm00000lC6a8f\00000000000000000000XeLi
00000000<TD1l;F5L_SAPb8]00000000000000000000000000000000T[G`00000000@L^X00001:o90000\B5QldSYDA<BE<_m00000000d3lWaC]K000000000000
A7GP`4iMPWNETFJ1TggIUA;Z00000000D2jE00000000000000000000XEefaAXXLje0hi6<8nfe`EKC0H\eY<j=lFGZ0000000043eZ`MnN4A64`Q@7dF5:hg1L0000
000000000000I87JPb9LHWkJTg3XXCO^PVQcHX:L00000000X92=0000<nQk00000000000000008W_RhPAi0000000000000000000000000000@Xk2hQlJ@@]hh2il
@8I4\`ge<dlk<gd7M4;>TL?M0000PU1h08OR0>\XdNnU<Y02<bQ8LfmlHoAd00000000PAfUXRoTLd>Sm3n000004NFSHbXnTH6ZPcjJ1:]d4Li>aC3]LEdC4_hc`2VV
<X_SLe=E\C9M00000000000000009ENa0000000000000000m9MX0000X[I9`<AO0000@0h6l6i<lA:R``F[]E`R000000000000]:N=000000000000PneC=1@4H7G_
dY`dP5EWd8EV<0No`^hLDcAXLiGSiElf000058Xn00000000LB?3lJFIa2;6\DgeT6P@`;QI8SJ9@Q?K<mHl5?Q?000000000000T_1>4dG4<R@Qd;]i000000000000
0000000006E_4;OBLWAF00009?Ma0000\Yc2dO`EI6If0000X[GPHVW>0000E:43Xj8D0000000000000000lFDIU3JNL18RhK4jh0:R@:lm0TK8LnS60000HHCS`[\]
9A0W0000TQ7Y00000000dFgD0000000000000000\;?AdRo`00000000h@ga0L_M0000LAjUX_PQ00004EYM00000000dVGM40eJ<_BNHf5l0000@5Tn000000000000
]@nY000000000000<>`j\D@Sm7O]0000<8Aha7c@iH8L0000000000000000h[810000\?k5000000000000E18R=CNT00000000000000000000000000000000P83e
\b?<dK`7I0\]00000000000000000000000000000000\bO]0000000000000000<AGS00000000e2he0cNUH==N00000000d>I=8[ZZPdgA000000000000=AkWm5DQ
LX3G00004]Rb0000000000000000000000000000000000000000@eY1`h\WYH8mD7Mh0000PJe84Q9o0000@bH>U7E200000000m>mT00000000LSZh@XGO`<?K0000
TF^KD`eP0000DLZ8m2OL0000DWMNdP:c00000000P=QLP^A<0000X@8h@Wl9@5S1DP]]HlRkToOe5B0RDSGZ00000000000000000000000000000000]@b`TiW\hQ9@
@_9jP_@i`Q:L4F>ZHhZRdjSg000000008W_1=FN\0000LHJN0000\=XA`V]GH0PXP8eZ`fZ_HEOZ0000000000000R\M0000dTnYX@;5<KfW`ggWU2OkE<PNaDLN0000
l_Cn00000000`YDT0000@K5>LMGJ00000000HT5b000000000000ACde000000000000HMQP00000000H7^?@]eJ4^S_000000000000TTLZe<Cl0000<ZQkDgiY<>gd
@]WO0kXG0000Y7gF<6NQ0E9SHPCPdUPj4k>VXRO:=8YcI?>UIBj300000000L;m>00000000==kI00000000Y<WY0000a>@T43o40:UTLHM^XhK_=54W000000000000
D`=U0000D7Bl00000000000000000000000000000000HPoOPEW?`C=n\YERd36jmEd<0000Xada4WGP51IbX660AAfe0000D<V7\3^f0000000000000000mC0HeC:n
PKeP@6n:DI4eLR3mdYZjMCRSIC`iXl`5lJhhEB`P=FG]D@[U0000D[^R0000000000000000000000004G]>hJ;ldZcT@7P5ln:m`SI_0000U>;EDVbm00000000@JU;
0000h6VhX`WD9ACj0000PY[E00000000XffQ0000000000000000=8ZM0000h98b`Mh`\[mN5C]oMDb_00000000d3MO0000L?jJ]2@E0000000000000000lW?=<13`
X=dL0a7\e<;_0000D;mW000000000000000000000000A;La8:3b0000000000000000000000000000XdkE00000000DGNG8TKCleRO0000000000008_Oh9CY[Y45M
TU`Q000000000000`;mL<aj@000000000000\X<Y18E=Q<aE000000000000l3RO0000Y>Tc00000000M6]o@6^BHL=adhi00ho8]GI@0000lk?<0000000000000000
000000000000i0mB000000004`oJDhca0000000000000000XAc8d;8g`?iQhOYUT[^d`h=U0000HKnA0=WP8\_Z00000000000000000000000000000000H1C;461b
dE;M151c0000000000004>GP1F]G00000000000000000@<1000000008e540000Q<Qd00000000000000000000hM\9YEJS0000P5;lPKE>0000l0m9d=3:4R:P0000
H>jG43g200000000M;Xd00000000A8Cm9:H7000000000000000000000000000000000000<;A1Plf\=GT2=57n]HWO00000000@B5^PacKX:7>hdQ7PL3Ad^b6Lg4=
D;lhL_V<0000l<JF07S_D^UG4HEP0000]1LE000000000000a<U5EFNP0000\8k@L_<H000000000000000000000000l=4E<0`SH:XFPG3PHU5RlF=EP>8=4mB7A:U[
000000004IgTH_CK00000000DMLHUCcQ00000000000000000NgTPh6LHo?k0000X?g9<k404]230000a=WP0000H0RGPcUbLEk>000000009A>NDg]e0000U9Ab\Jl@
000000000000P3OhP3mYEELcXG?3XbgR8A:j06@k8K;7e9OmL?o6Dn1NEF<=0RYMYFZS00000000IG9S0000le[i0000DN2ZmEQ[00000000`N`]0000000000000000
L;X[XRR^00000000@dmc0000l?l000000000aGkA0000L9X?00000000000000000000HPC1a49n8lHnY;=A`8:>XaQb000040J@d?WP0000\9aPT?_Q000000000000
D4kB000000000ETH4U@6hZ=c00005C@S0000X0bkhb>[5G7j0000000000000000DcIT0000m96S00008X7<X8dN9B79LL2O0hX70000DHTXX9aF000000005;<I8EUV
00000000h:W50000<SGI00008d54000000000000Xf4Q56gI00000000000000000000P1Cf4>:fh48bLj;Z=A1_T2D^42Z5HKSZD5`El169PM3VTMDY8fI10000`0Q<
00i10000PgEG16M_03c@E;T2000000000YLZD>mn0000000000008ah0\P=nPG;elV2f4]gO000000000000H8IiM3\d000005Kf0;8XlgQP8i@T]1B[Y=7PT6cUL]Wh
0000QH1V00000000`34a\T7C<QmAlSl:000000000000E7RN00000000000000001Ff2TONU`9]=l65c<WeL\LMXl=Ki8BG]dfji<ZT[@V]cPYN;<mIBdY7IA;LUX0?4
0000L;3L00000000XJQQ<`dX0000000000000000\kR00000hC5ll]c48`N;00008\LmMCb74Y8\0000D^2^<h]6]B?1@`Jc00004cOo0000000000000000hFcT0329
0000000000000000le4f0000@3o]00000P300000M>Y;`PP_HeIAdh5E0l4H0000<?]=00000000DSW:mDog0000D8E4];>;0000@JGeXK8YhOUf00004C?=\h@;0000
0000000000000000000000008Dac00000000\5@Q000000000000<8VZM1Ul`>7b02=U`5]EX=a;LYMXi;<b1D\b4KW915gB0000000000000000000000000000h81G
4>kE0000hWHk0000\hA00000L7lV0000hmdTH7OdD8JP@FW[AA74L@W[=<]g\B?jP5?VXRB3I;V?00000Ii`0000000000001=UehM>SPT@@iHL<000000000000H]=J
dbX5<hg800000000DZf000000000000000000000`T16L9YX0000d8Y5X\5:EC=>=@1L000000004SXB00000000HhB00000000000000000E1h1000000000000@fkn
0000l2j8PMY]000000000000`Fjd4<A=0000000000005@QJ0AW7d94D0000]EQLlWaL00000000000000000000\k4k00000000Lg7D0000000000000000lQaT<EE?
LQf2l6N3TFk5<`LO<cPTYE_;00000000000007YM\nibd9jN0Cd7lEdT525S=AfS4k7BM5f=HA9Hi27JD0kF0000000040bX00000000000000000000<jQ10000<e<Y
0000l3N7QBSk000000000000000055SQ]6OiXW5M`5`Xh>8KD<i:`^S9<eL30000000000000000000000000000D355Q1??0000dgWNA74_000000000000L<2gLKlQ
XNkNdfdA00000000TGZP0000=F1K00000000000000008a9hU2e200000000lMZ;`[OU0000000000000000LKHO0kRLX0bL@?ccA=?J000000000000h9EBHAgW0000
`:K600000000H8@T000000000000P:5Q0S^bd^lT04j4dbd\0000YE[E0000<KQF000000005@Cd0000Xm[7XSe\lJJmXD@D`F^800009?;d0000@29c0000D>cC`kW`
00000000P@AKXHeLHQJQdeXD<j=\@oDaDej700004Fne5D]j0000aD\M000000000000`2YV8HOdd\i_`]gfPFo]DDD34FHWhGAj<KGh<ad>leH\4gIhdhWl`YCa91D[
PL\9EEf@0000E70700000000a1Xo@G:500000000000000000000456PLb_?iHXH4S\jD4@Hlh;300004H>70000HOn@0000]9f=8J<5lFVIdP[WlUG]0000DU<[<@[F
dgf7000000000000e55]00000000000097?4]@dfL2NADQ;n4Z1l0000000000000000PO\300000000P;iP8F\R`XoEhE37hPmB@;28\N;DD\P700000000P^NWX<jW
U:b100000000I:S60000L2fJd`d200000000\ECMl0jY0000H]kQHMBL0000H^9b0000000000000000lbRB00ng057fPO[^aG10\>nK0000hgQ0dEf`<Xd000000000
`F4`0HA90000HgSPDDc\MB3R00000000i4f:0000<eiQl7:@H=INd?:2HMPK8\Zg`LFEl0:?A?Uh5G8K00000000lElZXIPa00000000P:GM<[QO0\le0YgeE9IHdN>C
00004[HEleU1000000000000D42;PPdIUA?20000`HcSL;;[LgSdLdGE000000000000I3ei0000000000000000`Skj000000000000L1^;0<H@U8bOD6H51HDhX^Bd
T94Y@cCO50;g<2ON00000000a:;Q@CCR00000HjX]2Fg4MWY0000<BkflM8nUDC90000@:INX>RI4jL78mK<X@:M<@U^8lRMAG6bd>=8@`Q500000000000000000Y5R
0000EAnW000000000000d?`O000000000000\e`8\kn@0000000000000000]Ci9000000000000I0__\QEG00000000d^IfP7j3\II[@T<m0000000000000000`4D1
D8_:LC^VT]]mHc2N`L5PheieDZ_k`lJn<Uk6E;9i000000008edY4fJ[X5fCQD5b=3fSdgjX0000X4bj0=AATA57\8=`HXQd\dR=8j9`M16f00000000`Pk7<06L81]:
00004JWZ00000000P6<]DN>PL8oKlQVTXR9DX[Y<d9PF`[XTdUK=i0^o4TNDPL]ZXhn5l[FC1CAm]ES_lV`C000000000000A1ANQAgIaCoD0000QFgdd>1J@3f]dceD
@W[Q]4>iiFS`0000\e<c0000000000000000lIJW8FNlE?=S=DKC\?GQ\gh?0000\CoUDNLIaDeb0000dgTUTi?20000000000000000hZcm000000000000Di@D0000
`[\6T4aRLHFaX^Y<TlPmd?LL000000000000U=IGA>FE0000AGUmm8498@LLQFKh0000P7MCdKJdX\F;Ph7AYCCG0[KQ4NM[Hj[T\D`?`UC5<^P[1;Zmd8`?EHOBHP`F
0000P2Ko8JThHmXDP95M<5XU\<1i\=]o0b[E000000000000=0R5`A018GMT000000004;>:<cUGLBaK4o770WK60000L=Lb055m0000000000000000m3DY5D^30000
00000000000000000000TAR100000000@X:le6^e00000000000049SdhInk@LF]Ta<:@i\e00000000000000000000Xe1FlaV0`gZX00000000MDdK00000000Hbn;
0000X[;=U3K75AD`0000<9nW8Pg70000diTQY<<4<ogf00000000\jU;8\ocDm;600000^On5C>4<QkldhXb00000000DKD\@^Zd0000<@9m0000A2SHd1dl0000TG\A
LXXLhYMA0000DQl=@>MjX=EEXj1b@kaj0000\X4QhE3Nh;nMLj5Ja6]D\KBELQ<9XZ7a@TDlddmG00008_OR`M]8h0mUI:Q400000000L;bA0000DBaVHL^nl9Ub8e?b
8C4>8[bL`b>:]Bb`iD>>00000000T<LF00000000000000000000DKIa4<6V00000000XjI_Q6:4000000000X1G00000000115k00000000YBWD0000000000000000
000000000000000000000000000000008a>a@0_T8CZ90000<J<D0Wn;4_e1lZdULa4o4d4RiF0aL`i800000:PR\AC81>9n000000008H`GL[4MYEgE000000000000
0000000000000000@S5Y<0_:4=E6T5VEm6X75=InMGKn0b^g00000000000000000000000000000000000000000000<@__0000lR;X00005A\BU>>khJB\00000000
=F6L000000000000X<==0000LV^a<E\m0000000000004gbQ00008451<G]h00000000000000000000T0@eYEm>0000<lHB0000Tf>300000eC40000P`>4L^DcdBE]
000000000000La8j0000000000000000@_4C0000000000000000Def:00000000h9k;00000000]0>f000000000000T8gFPY:O00000000043300000000Lh>k@3;l
8@kgXe>8QEWX`0=o0000hVjl8f8\U:d\00000E;;e9W`a01^0000@=^m`S<a0000000000000000D?=0@MCR0bHWLVXA@J=9hidkECQleD2n0000=Fkc00008Zo_@=aK
E46F00000000T?4Hdc_TT?X;`1P2<d3SmG4O000000000000XJnDl9R<`7K4HAk?Pc0eQ<B>000007ka`jN500000000PIed0000D]oC0000\\Ib8d_J`m8T00000000
0000L3@<000000000000000000000000d0@Fl=dY0n7S0000DMMNU3jD000043V=dVSfDZoNhN92P27jLC8[hT\h1H=>PIoA0000I56@0000`jTR<]Fa\>c_\NHn@j\H
IGHn0000X[_2Pk;j00000000`:Gb00000000D5:W4NMdE9OLLe?BDRjEHfBi13e0a7^cl=Z:HP`44\c3Q4X2MAU@@P0TIB04H[Ub]ESM<i[^YFJT0000HCJE0000<d5E
000000000000=AEhQEo\0000l\;dhe=7H[BG4UYV000000000000lKGNY?dc]HE[0000000000000000000000008YkLeDaQ0000PFVZi32g00000000HBJj`SogTU8e
dKCVhdX=T[heHSCLXSTC00000000000000000000000000000000H`6`000000000000H8f@l>Q]U3>La>AciC<id`W`00000000`TN9Q5a900008FoRden6D0i<Y79Y
I@l=MA3T0000EG[:00000000000000000000D38a\K^>Xi990000000000000000@4lbT6XJa2X<@SV:TSK9HVXT00000:2a0000TAnRPCEY0BKIa07?000000000000
lDoIh1miDiN^0000000000000000a:kmd671XPKiX4hLHgWl00000000000000000SRN4BMgPm?SA2dN];P0DL69P142l=Nj0000@8C`Q9DL<nUT0000Lc[@QD]:0000
QFhi000000000000l=2B93lnl43f000044MP]3WD00009:>6I1SOl9QdP>ih4V?9]ADB<cVj@CD_YGA<mHUK0000000000000000IFoh00000000l0`e000000000000
0000H?M00000000000000000000000004S3LhD;^99<C00000000EC84e3Q=106Gm8VD0000000000000000H]Cn000000000000U1cf000000000000000000000000
00000000\`[D\NP=h]hC0000000000000000000000000000000000000000d6cn00000000a:?hd?R@P8^;0eGYLhT\Q9?=4ad10000DHAkLUJi\]hN00000000<>eJ
EDJ5000000000000D7F<U>jB0000AGORLOo00[i=P^c5MFja000000000000@J2l0000l13KT?H?4UKk00005B:T000000000000lU<K`JT99Af;41eBUGJ?00000000
00000000000000000000000000000000HcT8000000000000PNlbPoGoYD\A0000DA]j00000000`8IEP@3\D2F[00000000000000000000XW400000DQ1?PLSoPc_C
aC=2MD4BDEeP00000000`Nag00000000000000005E23e=[=0000ld^6@fQ>\iL1000000000000M>]IXF5FE9`W0000a8ma00000000000000000000000000000000
l]QQmFSH0000P1IX@4V9HSf3@m>J=BQa000000000000000008]f<hT1Ld`FY:2EeC]Wd^5fdNlFQHNF8J580eSg000000000000Q5EK000002UBL;AZ00000000ld3o
@n[\a3B8000000000000\8RQI8CV00000000l:9c00008]aB<k\h4[RN0R>i8QU3\?0>0000000000000000HZ:3m>la@VlkTjoK50i300000000000000000000`1dV
dWF9XKI7TCJie@FO\LQf00000000Lc<3000000008RBJ\1n@T<kDXK?Fd1ae\aa@hidFP`BV00000000000000000hZih>Xd0000dOXD00000000000000000000AG37
0000Dl@l00000000`b<FhcGnhEGa\W`50000000000000000l@5Q0000<e_W8YnW000000000000L\0EHaAe0000000000000_lXDDME\Y=7@f59E69R04IkH3n>5Chg
aH?WEBdXXeALPTkUQH0600000000hU2200000000hf1g000000000000m16V0000lm31000000000000@><X\gJa0000]AZ;h>^V0000000000008=Qf@^LL@TEUl?7a
8WXN00000000@hhIe7egHJM:000000000000DOJ>00000000000000000000000000000h07L`k;000046Ci0eCNP]RI@5LU1@?GAC7PHm05@hg[0000TFBJ00000000
d\RF8dnATKWXX:FPPe6Qhn9I00000000\1UUhAhDE>>S@Q2U0000`>3EXE4EDI7iHJiZ0000DFFY`H]d\I4<Q;YViGH;000000000000000000000000YE8Ha7BNTG0K
T\hQhGfT0ee6dRm@PL299:?D8T=aDUU6`ifo00000000l[6MH`G50000lX`=00008\;C00000^:LiHXZL1_5XD9FXgkR0000DoFa0000HABRLVhBHgT6000000000000
4i^m4TFe0000QH7AHWKG00000000Y:iH\1aB4m9D<IJF0_:>09`UY<0?000000000000000000000\iH0000E8>P\kDJ000000000000E=VkQFfh1<i<000000000000
TYEg00004Hk9A9nb`9[I00000000P14h4<:?00000000d5dD<2M;DJBM<aV_h0U7`9G>000000000000d87000004JPG0000lciTl?@k00000000\N>5HL=2lU^B0Z\?
`QE`E65V\@U2XXZU98Kn0000dM4W8<c@00000000000000000000To[[LWIJDHJ=0000M5Ynm=gh0000DB78\2Vh4NKMPOB\eCa_4QB_AFDZ0000000000000000Y5NR
0000000000000000`4Ok000000000000P^3kdLVF1@i=0000X?F7`g[a=C:J`O]6la;\0000`dKji88KQ9[eT?_78g3<YH6?0XgSmDHI=7ZbHAX1DO6SlF?Al4QJ0000
0000H9TRD8FIa6PkAEZI<?j=@@RkPHCg00000000000000000000T7U2TZ2Xe1W60000000000000000`7KCXW6d0BY3P4G\T4ZOTYD2HS^L<:OQD:5chLMc0HTLe8hl
UH<f0000d0<1T9D6TIIi57eJ00000000a2PF0000P?:X00008D=@XV;\000000008gii000000000000000000000000TGZ[0000000000008mS2<BMA4YP=i2i10000
00000000DdoPLQ_o52Vo@8hV0000LgGC00000000T71?XJ:Pd:FnH\G_172b]?<9@_QV0000P63[L:_`EEK400004;SH@Y3^DhQGUA9\YBld000000000000==5M0000
ddFOe4:Sl0oF0000000000000000000000000go2000000004TSk00000000000000000000hc3KQ5_800000000P>FfT:mih`X8HoT[A<M=i3l400000000PaeEX6K@
L`eiA74500000000`5F:PAUAl[MIlo=EUGG`0000@73T0000000000000000<?mP0N==00000000000000008EJ\d_M38bMa000088DZ00000000m8\l0000DcEH0000
P7I:X=WdDUbSXXhh0000000000000000\5M8PeSW00000000hgfZ0000aE><@YT1U9C9\eeU0000l2H500000000D;md00000000D:CC0000\2F7T>LBTH8Kl<nHTO]S
dPK70ZV3\l02Hoci9;jNa=ocYHB50000DO^W000045=4000000000000`MZWd7iT0000\cY;d0XkTo^N000000000000UDW:0000@Oh600005GUO`8el\P`X\IWchGRc
H26b=DON0000T@Cf4;T@000000000000dBZS4UMk1DGcD8igT4YAd7@DME1jPTmA00000000m6=[000000000000<826T@aX@=[lHKRZ<^1[0000DScZ000000000000
4JTVd?`5XTJ1000000000000d<CDA42e0000000000000000811L000000000000Q<MV0000A78K0000\M\n0000P>\F8AOU000000000000<]3>53b8000000000000
000004\gLj4c000000000000Th1300000000@_WI000000000000XKTG0000M7@@I><H000000009BDD0000X:7P`c=C00000000@LAh0000000000000000000048mm
dIhi4b@WX2WP000000000000PT]hl\b_`MRK`f@3A6FdDAj9l[72A0Y@000000000Z3k00000000X;9ZHh7Q0000000000000000hTQkH\G700000000000000000000
IFm[0000hoU8XGTDUBaR0000@:?h00000JiIEGh2DK_SXYT`0000`\6\Y>gc0000L4a20\mS0000i0Hh00000000000000000000000000000000m7cd000000000000
00008=[]]8V[ICO80000000000000000@<O2dImg]AaU0000L:fJHfB8mBnb0000M?EE@NDl000000000000d0FDT>bn0000\MaL00000000@afH0000000000000000
000000004fLg4o9G45@[eBf80lH000000000000000000000YDlR0000P=cCLGljHhSB0000D4H?000000000000MEOELGAV000053^oDJYn00000000000000000000
000000000000e3k9YEJb00000000lMdC07k?0000MEYM000000000000LV85000000000000\BUa00000000000000000000`K]4<cc>E2C48?^Ve:f?LL7RL41f`M]C
a3?>`Qcb`ZU200004LnTa34b19S^EE9V00009ECH000000000000DGR34g`JLl<D=7<10000000009f?0000Hhji00000000TJEQ0000MEaZ0000@iZe000000000000
000000000000H@12LWem00000000000042;@0000<88oY;I4<^T8000000000000000000000H0BDX3500000000HOc=X]U30000809400000000HIi9`iIV0000PJHR
000000004J]Q@5IcHSS`0000TYWZDQe<@geX00000000P^D2<iWh0000000000004P>cl\]M0000L<YG000000000000@K1DTdf?00000000000000000000I1H1e3_A
0000000000000000L65Y]:I7000000000000`;a>000000008eT:0000\9mH0000AGY6@fGC07bW000000000000000000000000000000000000L;gL000000000000
<iM20000000000004e]1<lMgT96VDfbd000000000000000000000000000000000000\D=Y0000]<Ne4YeR`RKm00000000h6L>8WT^\bbUlcI1=6KBlQm[T:@6`FZC
i;ode:@^000000000000dL170000000000000000d_ci0000P4^c\S2bY:Qg00000000LM9gAH3K0000000000000000m;AP00000000000000000O;84d6;l_:Y0000
=7ZReG<e000000000000\AJi0000000000000000000000000000lM<^0000T`2^0000I<\el9RQ0000<hiJY9Q\mG2G0000`[oYDean000082_3<>aIDH2F4[fI];CQ
iHN40000<eYYX_KUTmRQ0000@dCe0000IG>9`BBI8G_aDc?1XkCb\dVmX2BG<DJKl7KR`NZE8?X1PSX7hDTDDa\i0dDa90DIQ40:hRIZ00000000\kdR000000000000
000000000000@B3T00000000HR9U9:EoYBOWT`:EEFW8000000000000000000001H;@0000lRAf@W_?0000Tke\4WW]h7]A=5^800000000000000000000dUT>9:\e
HgH?hL>N0000`e3na;NYE>HC000092l]00000000lIF7Y6lV00000000LXH90000`Ig=@HH>@\FVHW>500000000U:ZP0000000000004fn:0000000000000000hbPe
00004Y9olSQFY9@g0000l@5c8:nIiG\Q000000000000MGYN`@dmP_TRmFCF0000E9]35GXU4]1ZT4A`0jg300000000000000000000TbTCl^MfD?Q:dm=Pa1^c]7C8
`4cJ00000000PeQ>DKbX0000`Y3Q000000000000000000000000DcXD\M^Z1GH\0000000041<;h:I6dFoi\QAd00000000@nVYa3GnQEH1000000000000DIf3YHQ:
\FPC000000000000=A=X000000000000\8VF\gNXHaWC0000aAEV0000000000000000@SNkldnX0000he]ZX261I1_h00000000HNk=00008H_h0000<0=aPGg4PZWF
@J7Ulf:2<d`80000hGiU01mQ=5K_00000`1i0000`3910000lYem00000000X1O=h[Q3PY9G0=o7PdRf=F0=8eA700000000000019jDhQ5[0000000000000000e=gA
Tl^=D5]k0NZ0@e_g000000000000]CmM00000000X=Em000000000000000000000000P6G300000000LC;R00000000`Ko7PIc48\LE00000000XZYi000000000000
l5OCd866P6O5@>dal^M=iAkEX\ehD<_dHOnX000000000000db0I0000000000000000Dk\8l6^\l6kHAB;P07e4M7nk4a]S<;[C0>]j0000I;KW0000000000000000
0000D1Em0000dMDH0000000000000000000000000000d4lA0000000098^C0000000000000000]D;S87P]XWQhXgQ@Lh;R000000000000\Fn54n740000<i_d\bib
TG^8Y8OiPHBN00000000<J;O000000000000lbZ10000000000000000dHC?HHmf000000000000T1cC000000005H99d:7d00000000h5A9E20Y000083A8l6HV0000
00000000XBJ5000000000000h09lDJ0J\g]=POS>\i<100000000T_8D`bdL00004iJG0000LU0^hCBC\eBX000000000000000000004E2V00000000D0M_h[H:0000
`6D3@<mc000000009HTC0000118dXkO]0000000000000000\hE^0000``[Nm1GX000000000000\=U1T^0Ne9Zb000000000000000000000000@b3:h4iahbh>19W8
QBE7Y26W0000T>TMdC;70000=8WA00000000000013F_00000000000000004NdS00000000000000000000000096BR0000h6j9L7DJ8mm?Q<1o5CH341H`00000000
AGHJ<6C50000000000000000TGPhL_cI0000000000000000e>2n0000000059>700000000000000000000YDg600000P=3lXn;Xc`i=>J10000m4ofLWDY00000000
0000XNiZ0000000000000000LX[6Tl>j00000000DEk\0000<Z1^4CF8A6SNL9_@0000000000000000loGEL?kTlhfZ000000000000000000000000Lma800000000
000000000000aG?V0000<:=W00004@e7i5`=9F[^0000<4R=000000000000YDCilKPj`:QClX][8bKFlg\FPoB=5D_kP2CiLF3a00000000M0gL0000000000000000
0000@IEFPKUO00000000Xf7DhFK7\DCSd8=UADTO000000004_keTdI\000000000000000000000000Pn]R00000000D6k^DWHYA1gNYH@e0000P7Knh3LZ1:TJ0000
4DPDaDa]0000<WEZ000095Ic<I^Y0000000000000000000000000000<@N1HE:>LaFK00008=R>0000`4fRd[2700004<=1Y;f>00000000`XekTjm\dKaXH=[=AD1E
Q<dU0000Pme80000000000000000h==iDP4\\EKUi5Sc0000d>?S`[7cX_\J8b1F51P6000000000000D?GglIP6@A1[0eBe00000000aDFo0000000000000000L\0P
0000d25`@NAn0000H1GCX_R;LmUC1CUJTf?I000000000000000000000000d3g]0000000000000000000000000000P_PEmEV>0000Dhf>00004Gn]AHZ100000000
00001B3d0000D5[>4Q@EPGda00000000lEA@0000h>EW0000DC>90000000000000000I?3B8fmPeDQj0000@I]1i8eT000000000000L5ejTX>KP?3oaGk\00000000
000000000a`k000014^W0000d14VLW4?H\I7`\V\=AK;00000000hfWP9;5K0000l]I\0000000000000000hAfbhB:H00000000m<EQ4UQ_0000XYAQ0000`Id3m:B@
46?Z01=mlWQF0000eH`X000000000X1k0000<IHQ`;c:U>`:0000TH8iL7ci00000000Lj6\0000XGC90000000000000000DTdG0000l;:T4E5b<U;]000000000000
000000000000000000000J2G000000000000IDWI0000\\Ji000000000000lGfB<RFCdgDI0000lT^<QF;5000000000000d`cVlfiYH]84mF9R0000000000000000
00000000DTMY@115X1cg0000000014gH`2o[0A>CH_AR<L;[0000000000000000000000000000\QH8\BhS0Bmi8jLM0000Da^o0EhX000000000000@HT@00000000
0000=DWa00000000X4>e0000`<6Ba;\\<[18ICBQ`nc@U@AH0000XW8J0000dHI_L=^?8gXE00000000hNm]00000000000000000000000000000000<Ej^0eQ]8;IC
DihZLj`5PRUP0000=6HglOAO<HN:@jlo1A;H0000000000000000Lo>40000LSiA0_hW82VDPc4l8mGg46O`d9:^4?K^00000000e5[i0000\8<i00000000P0B20000
0000mHEI0000]8R90000]8J6PX^S00000000X7Zj00004>]UTf28PFL@PkJ40000D[Q]@;NKdB\JlR4=8f<D000000000000XXCF00000000000000000000l_CYlePF
5FfDXW7C00000000]@\]00000000DK6>@lXP11:]0000hBa:l^TmLaBX`f=fYDoU@_bi0000000000000000Lfgc0000d>b100000000000000000000000000000000
HbDc0000PER_Ll9FLdYE0000000000000000000000000000000000000000000000004>ZM00000000000000000000000000000000U7JBLRRleBQ700000000\`Ao
1Ao8P=f?00000000`4140000`:dk8M7V8:h^XcZ1e@e\\X6RmEj]TH]VaB[:0000UE?20000@66f00000000LAE_0000000000000000l4?H000000000000\08:<;g;
0000PC79000000000000Pe?P0000HRGk000084Yj8Gik0afh@3:><bcVE:LXd3][00000000000000000000m?Jm\[OI000000000000dgU\DkhL000000000000LSAc
0000000000000000\5jRPj1Ha:X2TT:T000000000000a;EM<eaQ00008G3\0000<Vj3E:Y2iHSk0000h9KUTUkf000089<h000000000000@3XX0;nAXJ@Ga:HcU;7d
0<E:i4FR4Wgja=ZhP[k<=C;R5HAC=EnZ99i^0000Xok?D`S8000000000000lTno0000`K@a<>HD000000000000000000000000000000005;]10000000000000000
00000000@UaS8DCCHLV`HnJLlGR?=87fUCFY0000\[]V<^9E000000004=G[d[Jl=9EeHNg`0000@M>lPZLV000000000000e;01000000000PIh`Z7=00000000<QR9
i7Hn00000000@CXb00000000000000000000]Bha0000HZ^]@_c[0000h;KB000000000000UB\l00000000T>m:4NPI=8:h00000000000000000000000000000000
`RGV8KWh@^fm=A`eACn30000h:1T0000000000000000000000000000T?C<XY<:D85>eHY;0000@ROM000000000000@N:?d]eaA5XBA>E79AB\D4J<000000000000
dKZol7nkD9Dg=6Aj0000mA2:000000000000000042g5UFR400000000\;eI@AM800000000@Afn``\k\n?:0000P<TII;U0000000000000DdP1ID2PTKG6UBj]0000
00000000liE\000000000000\HY;00000000Y8Af<F6^PIlohn`k00000000@XcG]8lS0000lLT=04oj8^ck00000000hB[aP:Y`a;Lm00000000@O60000000000000
@@G0000000000000d?<e0000<1K\PaXlaER900000000T\`Q`CnAhY7Z00000000<`QY`lck0000LSZK00000000lZ57000000000000000000000000TFkEl^EV\l\Q
00000000000000000000000000000000Lc?Z0000\bLJLfTL0000d35L0000T;ZQddf0XfeoDX\:4DVQ<_=>=AOdIBmB9ADT0000lWXd00000000l<1Y00000000Y>5h
00000000000000000000l4L=0000@<M;`NfI0000hO230000hPhf0off13d7@GE2lJj;TcK40lFMm0EUM<>ii?^H000000000000db_O0000000000000000DJ]DXeOH
000000000B_lLX>`0000Hd[ae5==PLoh8N@:4U=50SWUXVJ@HX]glYY1LQXjE>eJ<k=j0000@b?`]Dla0000000000000000LO0Y00000000`\c\000000000000HC>^
00000000TCa]i4e[5@o40000000040i]8[\Nm>I900000000000000000000H@1Bl17Pd_1ZDj@Ia3LMP;7d8=XmHQD9@XL`@ZkO0cQ515nN]7n]15C>000084SZdEVj
0000XAK>l<\]TJLQP]Z20000L?5MHADL4Q1V\XV`LgTK1B4`<W7b1C9Z0000000000000000Xal]Hd_mhdl@lf38<9>G<@Gmh]d^loMM9CHN4NK;DAiDYC\4LAl5lFef
X[:RTM2]\NIeX`bk=@En0000@494@G@`HdH@0m=<]G2e00000000000000000000LQS^TD?K`f<]0000000000008;Yn00000000\3VJ00000000<7>\8J0XPbVT0000
TP^M0000<]kj00000000TY2iEE9h@FV68`7Z00000000TZ\U00000000T0IL4Xf^Pg6\000000000GD<PVXi@R0;00000000PPI^000000000000000000000000l\M@
0nCNi?GX0000LXFb00000000000000000000000000004TZi@Ui\0000E9=?0000]G[L00000000e=lZ<G^B83oj@YTGQ5Ak<QDR0g7N]4TAleUfDeh1dPa]i1]5@W7R
TFdK4QP^l_mcTc^FXJQ?@PGXi@So=Cb[00004LYC4d7A000000000000000099;H00000000000000000000H3UNL]4N000000004=la000000000000dLQ=8N>kTf[l
@01MhIZU@NDH\SoJ00000000Q@J<0000000000000000lnHgXSao0000@ZIb00000000\f]0hmgEl69C0000XD]S00000000HmQHiCDUDm>40@K`m8Fa000000000000
000000000000@i<N000000000000000000000000hS2:0000I=b\0000000000000000000000000000Pik4000000000000000000000000QE?hQ9NV000000000000
00000000000000008?Jfm?[iaGC1000000008L7<0000dB=F00008JPdXWl]0000000001l=dV02a5V\E@D6\?XULSjW8<R9<3`d@\5NLcoQe8Q3e@BV@HGXHPD6EG>E
00000000`;Z]000000000000TU^m5:AGaE0o0000LfR\0000lgGae?nD`<dSl_SS0000T=OE0000000000000000d`I^0000000000000000000000000000d64n0000
d;`S4AiVLS6X0000dFmA<\S74^7O\Xh3T^<aH6\E4l@68n_@0000lo4F000000000000LCOjU2o>000000000000<o<Ya9Z>L82SD9E^HEnoPjWLPK@m`Qb;0iEomF@f
0000M:QFLe3b00000000000000000000000000008KRf00000000Y?:h0000`^]@8?H38d=10000000000000BP2000000000000a5[U00000000000000000D4IQBI`
8N?^000013h_Q6DeY7F7=FPQX8[MXhb:EG;W00000000937=00000000000000000000MA360000A0E0UCK000000000<SkL=?ek000000001:HM`1CPL4`g\=1?h3V_
\K:U0Of0<9^[TXgb8lb?000000000000`a2QTcjU5C@Ah9Lk0000Pb1jP_U70000DC2BXkRf18LJ<]_LD51FHDDC00000000DGXV0000000000000000d[8U00000000
DA>\0000XAnG0000P2[QL2?]03TE\^<VTeZYa1dOADd]5Eo;0000`K9J000000000000@41@]APT=C^S00000000000000000000000000000000L=`\88;O0000LIWN
@IRj0000<E;\0000d=Td0000000000000000<G@OmG`\0000000000000000djF]00000000d>mS000000000000000000000000@dGh\m=d0000L45@0000i5n>0000
Dd0l00000000@nCB==Kjl4VDY13g0000000000000000000000000000000000000000X7[>0000MEj30000P3nI000000000000000000000000PBT70000T[lWHjf[
0000000000000000ECZQ000005;\l9J[h@3;HH77<OgE@d38P9ACl>iY@7FTlN6`@\Oc000000000000Da=1iGmc000000000000XD[X00000PO500000000a8@_89_R
8UL?000000000000000000004?\^000000004@biPSFG000000000Ud`000000000000dmZ88]PQ@=i[m<gGLM5jm1<54d@BDI9GiAie0000\EB9de640000T9?60>^b
<DaH8VRQXXKOH[W4I<_20000000000000000`G2@a8C?M8kLlR^;<M@N000000000000@YPg000000001BBC00000H=7dVSEl2MJ@`C5Xo6G=:g_8;^R<lb[5CKQ0000
d0Bk@TX`0000\J;`0000@Dc94TFI]6e`0000000000000000M>4Ae@R700000000P>R20000`59gD]668jH0i7LYa9f^0000dH17mF=Q0000<_if000000000000X6ZV
0000HS4S00000K6`i>[E00000000XPZb0000lH[e0000H48RdDfD00000000000000000000`[650000DGLb<OmMDEkPLT[>lPf8@G4M0GG?m;mQA@nDdjR]X0CeTVmH
4^<Lm0c2h87=HWC@YAK_1BiX\Jl]d`F;0000XWhK8[?\lk`7d0KKY2WKeD8eX;PATlgO4SO;HEUbQ6_Q`3NW4KNmT]LI]BAeXQlcHWX=000000000000d:Lh00000000
00000000000000000000e9bg`VH7d<7>l6=X<I6WD_B=Lna=QE=100008ZJKD^[@]9_200001:JW0000TYR]Xe07000000000000dICf00000000PZA6La?8IFCXH=5N
000000000000DXP3L4>SX]0i0000000000000000000000000000000000000000lcnH0000000000000000iGh_00000000HVe?l2[oD<LW00000000@<e>T1@SU11Z
0000Q1E9P5=^T95XPSk19GXj0000@`jGhBfmP?E_dKc1XKce02=C`<8WD\K]0000000001Ud<@bB00000000000000000000000000000000000000008ICQ@PlAU5@]
0000DSE2d2BZ@QJ\Xni4Pm5>h58Xl:8a\Dh7@ae84hH04ULhL\0[@T<:00000000TON1\XP^ADA_00000000D>U:0aShEHUW@Aef00000000D2jO00000000<3lg0000
0000@^Qb00000000lXDa0000LXYU000000000KYg1C[b0000000000000000XZPUlm`Z1;`50000DYcYh1I60000`O^@D7WQlGHFTGbkHIZlhMSJDNBXdYR8=7h?U?06
A:m=a9bD0000000000000000L3;]XbFJ0000088G8CiG16`U4K`Y@WSNPfMk00000000i@d?0000L0WaPc5QDl]THnL716D50000X2QB`5Lg42jW00000000IHQ^Lf2J
IHIi000000000000\=?\4fT\mGP]457oiFQb000041MJ1Dcg00000000Dc=]`4EVhH6@TcTC0000lmWDmEW:00008bd:i>Rh00000000<dKQ@P=U0000DH:M<Q=R8AFI
@cMEXddUH<aa\Mgk8=?MPZ^A=<L3YEXHUFTP000000000000PS3d0000000000000000l78d000000000000\=b\0000\`Za00008`Vc0000L]4e0000000000000000
000000000000PMkE4>`40000d`ET0000`e5haB=W00000000000083kE00000Hm\h5FY4S?m<i3j000000000000h`nT<YgRXZ3F0000@NN60000``4o8Ki:DFG387ll
Di>BP=m>00000000U=MKYGiOQ?ZFYG5Q]=81XSF^000000000000=6T?e6mB]AXL0000P0f[0000D8=G0000000000004QF:0000`\\?<b7h`O>WT`5i000000004DF>
DH]IX]HW0000\3Z40>bII?aW0000000000000000IDZ4PAD8mBPD0000UFA_0000eFK>h;GLe8L_@F3QXR^VXH?>LJ\Di8EjmA@m0000000000000000LAVZlGnR<hGI
00000000\^OQ@eQN0000AH5I000000000000`LYQ=8cM5BgR=:V509]P<Jk<Q4kWd>L2HKdBT=<1DM7mX1o`m1`mlcYQlk6J9;^<5=D4MH8[00000000E7@Ym<^K@Ekh
@CIl4P4Cl^?PIEWLmH>4Q5c[D5kbH_IW00000000DJORHS9R0000hdYS@7gB000000000>IW8Rke00000000000000000000MAiSDc16LhU60000`2`B00000000D=Xd
XcGU`B`I<<Z5dVNc<Z9=hL]IdIGdT`HQ0000000000000@@d000054GnUD120000@Mf]\W^;P^HE00000000d[9f00000000@T6PT0cFD9=[h>8d<eh_M6VQ00000000
00000000a78[0SVn00000000000000008NO_dG<]0000mA\i00000000]Ei@0000hHgS\WialLO\i9FnEBUOU?1Y00000000000000004gNJ00004`a>4iQ]5@[C0000
0000hOEfEDhh09\Y<ET3hd<f00000000<JmY0000LcU7U4MC4X:4Q4ja00000000000000000000\@DPTKD5Xj0BliIFP:[^T[=l@3JA000000000000hK;J0000dKOC
=>i[0000@NVcl6ae`UiAl4jGDZnH54Q=l:6Rd\3Ph:PdE9R=@5UKLb3P8_W5eCQ`IHCc00000000L1KI0000<AhPPfIZYEA00000E:kG0Q`GM5Qm00000000dD_R0bT4
00000NLkY2ZAYE?D00000eHmT00VXYfo0000Pem600000000000000000000@5c;l_:Ih>Z9TR`bX]<7`iUOaAY<0000lW6=@jD]A1=jd7>L438HDkje00000000a4Si
`@[;@KH3000000000000HZfT00000000XS@JL:_C000000000000000000000000A<hO8U^54iRK1>dTMHA7<BXi00004L4K`k^dEE;3LXiODalO`J=g0000X=n2H9RF
X<L2000000000000@3Ejl?L@4Eoi`7M5D=^N0000]65D065P0000AEbPUD<7000000000000`CB4=@3bQGN\U2I60000YAd@0000HQ_C0000@_XB0000E7Ma0000a@iX
0000XD5FhSL<U6l8i2hD92`H000000000000000000000000Q0@L<QYW`^]X0:084O1=1GD9`@QIlog<4::`hNXS0000d7?=l@AbQ8S4000000000000\N15XeoY5;S6
dN3a000000000000000092<\0000\i7H=;>V00000000DYXMXk^2<fdl0000@[Ba0000`R^n00000000he[Q@bS@00008I=@YCbI00000Mk40000Y:@n000049?U0000
00008NOh00000000PRQ]0000LRNo`T<^00000000hK7:Lojk000000000000lRN0`F:a\TB1TH4oQ0T:X?Ae96V=hJfG00000000=Aa7@30^00000000000000000000
00000000e28i00000000L>j8000000000000000082LA0;eS`lCFX<9CP<P[<B@P`ZAg@V8M\md8]0dK5EHC00000000Lhlk`>TeaA^:=AX1QAc5YEY_EF\c00000000
00000_=\0000PQP?44QkHODS`=L64=FlT\PId^j586N^4j?hY81f=8`cIAm1aGQe000000000000h33fhKbJ0000YDO<0000]GMfH21FMEi41@c[0000<29M0000<4[7
0000d3Ce00000000000000000:CRdGIl0000`8`oLKd2@XCk0c0=00000000Ln9=P3Sk00000000Da5c00000000]9hT0000<f4nEAS6000000000000000000000000
0000I7_50000M4I60000LP3g0000d[Oj0000H=<L0000000000008<I:1G0ad9G^TBV2XLjI8Z73Q@X^0000X5@f]7g60000L2?n0Q;78cQn@iFj00000000i6?dDYUi
]3C_U6k00000`4gC000000000000hd2b0000DDU[8KOj00000000l]m`IBcb0000L9InX6_9@IQ400000000000000000000A0;=00000000l]YO0^jI49a`Ti1Z``]B
E7Xe000000000000000000000000000000000000\JI;0000000000000000\]TfHKJ24@hmHbW<0000000000000000`?cU10f_];c`i<oSPVO`0000000000000000
Tchb0000@:EbPGf88fm]00000l[900000000<^ST9HXieD9[0000000000000000I02iP:=o@<;O@Q^odSI;hgK38SWa4IfoiCR8000000004INi0?SiA4850000T5K0
<fPd0000M5go0000aAG9000000000000hBc400000000000000000000DGBfa9SHP>6300000000000000000000`eN`4?eUd`lW]5FnDfK1YFb<`1O0hYS\E1\F]2nJ
0000PITj00000000]289EGEP0000P=e4HjfG0000<6W<00000000a<7T000000000000TdBY00000000PB[500000000l`G]H6Ib<8JaDdQR00000000000000000000
53:m00000000\5^^AGA`0000000000009;n;0000A<==0000000000000000=AAE00000000P8AF000000000000000000000000000000000000hSmZ8?UX5HF?ABbB
0000000000000000LA0>0000@?<C0000`7]m4Q@THUJBh_[HeDR?d?gY00000000@XY28?D3<@VoD^SF00000000h?01L:?P0000=0Q000000000000000000000LK<`
000000000000A@O^LX3[00000000XN470000DiBiU0Xj<9VF0NiK`C[8hHjnP0ZR0P5I`P]=0000000000000000000000000000<\EI00000000000000000000l[AP
000000000000<?P<ICYI0JKTMFNh000000004Oj:UEgW00000000XOaBXIUD000000000000D9AgT?8oUHON0000000000000000H2=gTNHE4\UO0CKYHb1:d6FeX:H>
LB^FL^GElAE3<c5C\[oj0QKjDfQ0dP:K97U_dffmlPT_E<Vnd[1OQ>DS]Fb`0000<WjS000000000000XkYB0000000000000000P86Y<@?ThT9`l_S0la[J`QbeT`H7
PgaJ5CE]UEQgi4R^1>W<0000DbV9dc?BlEj60000d65?00000000P:K?00000000dK\N000000000000000000000000<<eOD2W9@LY3@nKE0000L3PhdNJ9d;R@XOaj
XfeA5G450hOIPM8K\R:?Pg^3UDhVTK?k`foF1G9Gl`kM000000000000000000000000000000000000000000000000Le9Ihg>cD;H=Y3MWlCjna:[iYE7@00000000
@g4l5D9I0000dk;V00000000E9[F000000000\n?0D4:H2J;0000<4=C000000000000000000000000hQoIlmBfdEM:HXQ1<h>Q@6P`@hCW]53Ai;l[00000BZF0000
000000000000PIGAPJ1P`@Wf<Y]D<QLEXA704al1e49V8ZZLA2k1PG>GeAW\ED=?QAZ_5GhMdWQ083_GA4;nUF@Z000000000000000000000000<8=30000a0oi0000
X52gT^M38_i><c:]\dTFM@YWPWIb9HD>00000000000000000000TgE7h<;bP0mFXA2nm?h8Y<X:`JAJXKhf=>j]00000>k;a;AoPaPl00000000000000004iQk0000
0000LJ_J<O6k@CVKlR2DDa:B0000000000000000TcST19jh0000Q0BLh0Yo@LHM000000000000lg4O0000`2;_00009Cj_lQSI0000000000000000\:A@e3na0000
0000l_7TmE0W0000X>MYT^2R4Q2a51VZ1>hG00000000`ZCK\i4R0000@GLJM=Db<`D3<>hNU87VU7N3U:7IQBdd0000XW3S0000000000000000hcJY4;APP6Mg41`:
D?O\@6IBL@hD8]964?d_I90_AD`g0000LU\XDH;@`i?M0000<cg79?8I1A];aCMF11<Q0000000000000000000000000000X0PG0000iC9<00000000XS[500000000
`WlK<X@kh83V]A5d00004J=K000000000000Xg5LL;oO\mDB5Be60AA0L\Z<0000000000000000]4D84[SD00000Hn24HDL0000i277<@mZm=4o000000000000hXJ]
0000D9g1<e4P@XYL000000000242XX]Q00000000LQQA0000<<MRX]TH``3^P8noMEUNlRV\Y?]4E9XF`S<G00000000A@]M000000000000D@ZF0000U=NB00000000
D`9ZU;3n@B_64AIE0SQ6XT0g<kWR0000000000008O[A00001BlR0000<j8l0000H;MV0000LHkl0000@3;DLF2`Y>__hf5DM?Bf0000XNb90000PL8n000000000000
00000000d^QCQ4DlXEOAUCNf000000000000000000000000000000MAHViV00000000000000000000@4[DH5bR00008V_mQ89M000000000000000000000000X3Xb
DRFS`b2J0fR4<WjA5;o700000000XPY100000NX9TZlH00000000P?]K000042Z>0000hG420000000000001??]Y?T000000000h1g2hWAmhF;D1@CL000000000000
`Q@l<ocK00008UCO0000HCAOhI3QYBQm00000000031@D?9E0000TL:E00000000M?H<0000HJEh00000000H07RACWB0000DHS94iXa00000000l@I`<f[600000000
0000aC390_P70000000000000000HZW:@?QdAC?]0000@4ka`SSM0000`H\o0eMB0000@YCQ]Gc>L3KY1>Y_\QXa0000000000000000000000000000H[3\ldIO0000
]G`>0000d4_L0000HVeM00000000000000000000@CSYX3eJ`62VA86V00000000LUl=00000000HPQQ`BL4=Ba4i2?bE4GD0000000000000000QCOY000000000000
0000A6j=0000XmY>8_F8i97G1F6@0000IF]k0000H?fA000000000000@a;=0000000000000000<PG3PSjKXSnH000083NnP8^elK7[De3;0000`Q?j00000000PTn1
0000000000000000000000000000L5G6Q3gllc>0AF49000041<]T@IBMEBdAG[^=5RY00000000lX8A000000000000e=O900000000000000000000A9Xn00000RV6
Doaa0000@5>Yl>Em0000Xcba0000dEeCPieL0000`:8H`g^N0000lPHb0000000000000000X2Bm<SUZ@m1SA;QFeEd`T\=d0000000000000fci0000TU>A00000000
<Noj0000`0j1<:AU<>h@P;]UL_eG000050:J8FU`0000@1Bi00000000P@U;IA;f000000000000000000000000000000000000000082WF0000T?6WTX^b00000000
00000000l4M50000000000000000000000000000l_oN000044@cL9QQ0000D14BD;Sd0000000000000000Dc_ohTYY@eOa5A=L8:Il0000T=m0DT5DlZ>Q00000000
mC63QHEm00000000HiJe0FED03TP0000lj7nD@D3PQZh=@h\0000`a\RPITRX3:jL:?:000000000000000000000000`Cc:00000000000000008;GX0H3j4C0;HGHf
`:<3<DWn@`28X>0c0000000000000000dQnf4o2=0000X=3m0000LC;^0000TGoJ00000000000000000000`cE;<do000008[S\00000000`C=8H[Cj4e7:00000000
i5l@0000PF680000H>BW0000@f]eH<EoXXZ_`S[dTiL`m7S3\52HT[:=EANDeD4N0000Y2^T00005D5PPT3Z]G^RL<h]00000000T?I=0:E8E2EPL9BjYEe\0000<:>Z
DcmW00004dZA00000000XN?h0000\EGla8>j@d224FMPa1cK98Hm`\f:8N<a91T7A:_ea;X?<8jnL@R]L7O5000000009A?V00000000000000000000000000000000
@=e^95Df5FWJ00001HJ;IAJ0000000000000000000000000H>aV0000IG`h00000000000048PM0000@4Le<I>n0000000000000000<ZY<P9@O0000E68k00000000
0000@a3F0000LjeH00000000XCnT00000000000000000000DB6U9GJ`PKA9H\`@0000000000000000D=fd00000000000000000000DY<H<<C[m8ba4KC;0000<a0R
00000000X_?C000000000000dKfh00000000]B`8lZMQiEgi000000005>D1`B>SXgc40000D58aMHIK00000000000000000000Dg0Ne9P`000000000000H9M=YF;Y
000000000000000000000000000000000000I5mD00000000\CSK0000H?Pm0TJf00000000<?Z`5G:j000000000000X`Yj50lPH<Q<Dl4:0000Po_30000@9OI1>LS
00000000000000000000000000000000diP;00000000000000000000`5kE4@6HY=AeIFW_0000IEmW0000000000000000ld4bhgagD2<=D@Y;XBnK0J?<\[O^<0d?
XHdXD^o0m52=84kQ9=d8UC:\00000000m8lc0000XU_<doWn0000dV@\T4?7d=P3Tf[EloEDM7TJECV:\ISBA1CfeEHUQGg?=@HAHMKJ<UO300000[jgD>C@Td2GdiU\
X1>l0k=T000000000000000000000000\1B1l79Oi1MM0000AE3b00000000ADWm00000000000000000000000000000;ELh7@U@89Q8?R]067TTMCC=Aj=00000000
00000000XPMZ<]^V00000000<2kM00000000000000004LCWdXUI`YXd`YhA00008cSJ0000=D2_000000000000@9WRHZXX00008G1R00005G774F:Q000000000000
00000000TClaIF;k97DK0RJ3h1PK@_XT8:XkY0]l0OLD000000000000000000004XQA0000Lg?O\]`]00008;D;0000000000000000000000000000\G;U0000lgX7
0000000000008N;_0000hf]C0000THK2DP9fh3>0P1HR0L@C@T;K10RO=6GI00000000=DJPY2H4DkE_0000EGJ00000`I>?00000000dREDLk@T1;El4lT]YA]M0000
00000000L=lT0000P<G6THNe8KL:0M6TlSCk8;FGTAW`\QAO<\1[HhR3E6`0U8F<D?5fH2X:dWK_lJgLHZS\E>@oEGa70000D<2XMDH[P\D:0I`S0000LGL700000000
0000000000000000l8iI\HVd@WR_000011ah00000000aAYKh7@b00008g>10000lZc`0m?^loAY00000000D=]600000000T@\F@e<B4bWiDhIViDnA0000dS\K`RLe
@d`aD\9C0VR?0000000000008XUg000012>h<Wje`Fgh00000000000000000000000000000000lTOE98Kb000000000000@31b00000000HGHY8[@80000h\YU0T8N
<HfTMD?^HNmO0000\C0Zhba10000dMKi0000\O\VHX4100000000A@MN0000UHJY000000000D?300000000000000000000hg<;0000P=@k`HAH59Dk58fl00000000
000098^iD8<@\kEB00000000000000000000D^<ni2@n0000T8YL0000d>h1hOV7\_Y:5:g800000000e2mV00000000000059oe00g2lZd9PW\X00001HIWXJhM<Z6i
0hLHTCN?PI[Ae1Q<0000000000000000h4_WdKm08A8Cd]?OP_C24eg\h6^kXR3F`^h2@3SIl>FLl`0ODbNc]>4jdO_R00000000LK:a0000hKbeiFD<<MYGTk_<0000
0000U7m=00000000000081LB04:XHFJI0000\@ig0000hN\KXHo4XSRh\W2?A6PH0000X?FIi7`ETC`IQB7H00000000000000000000h8UAPCFQ8H;T000000000000
0000d0G4<CXo0000I1XY4V780000=0`Z<4mG0000`2@O<mE^L:[A000000000000000000000000XgCo=BfJ0000000013[R0000H<lO0000000000000000XAV50000
000000000000X[5418Rh0000iE\50000T9A8`fVNLY>FXnXNTIH;Hnl3U8OLa;6kAC8j\9l70000000000000000XB36A9EH000000008dXN00000000e7d400000000
0000hMFO0000000000000000U8lCIB6ghOfZlZ@jPY:lX[Kf00000000000000000000000000000000`Pa500000000@\T>dEEJ@iA=0000000000000000iAel4CKh
0000T3J\0000l>5I00000000X=d0000000000000`Mg1L]Q^0000000000000000lTbe=CS7000000000000d5D[X^@h00000000hcWcTfWB00000000HMj`00000000
00000000\A2^`I?N00000000hRd0]AOXhT<Q00000000`hL]0000XYkY5F^O`R?n<S6>M3AP<`2oH^3>l1h;lD<f0000hXi;XO]]l;k<e3?01B670000000000000000
0000XQVeLCXL`F8dd9eahVE<4bOPP>8[00000000000000000000H5D>00004VS[a0=4000000000000]85oL];JeGC@TF1F`Q?ALeN3]:GKdVR5eC;@0000hdV<0000
hmZV\P_d0000PGeLT2I5@=`O\??\PNGi`Gm@13nBmFHDDeEd000000000000\d<[0000lQT=<bc10000d^J]0000hii900000000hA@100000000Y:Nh000000000000
00004U?i0000000000000000H_6Z00000000000000000000X;CHdINN8a?J4MXS\cgfHgjH0N^0`^FGdle>E9aeQ:=bQ>=05AFg1AcGYE@LaE6V0000PRhCm7o;\0Yc
8j7X`8`WD?d0A<J``S?^AGe><;\d0000000000000000PRHYT\1A000000000000PZEa00000000dWmCi?Ko00000000M4gf000000000000hC=Olo]i8H?_T\IT0j=D
84J]PIU_dcNk@eCC<h`\9::^=@230000PSU6a9I203ne\gVc4gG:95iXhL\S9A12]A6H00000000`hTH9;l20000000000001H]=0000000000000000000000000000
00000000000000000000000000000000l]0;0000Q=>JDbm[0000000000000000000000000000Y0nMa<9X0000000000000000Dl:Q00000000=G>i`[`=P8UR0000
aFMf00000E`eID_5@9fW0000000000000000\SS@0000hPJ5l5iNEFM31H[W4B078D>Q4UEal<PN8gk@Dj7:eAoD8[Ym]85[QHY\000000000FM<0000000000000000
<HX=0000H]O20000<m@S00004<m4\f3TmBHm\6K5000000000000\0<=H1Mi00000000@e_4000000000]U@LoVePCW3HI^NXNd?`iI=<>\n@oQ===A>e?f[4chG5AAW
H]`90000i2XNA3c4<d[@AHZgD?Hm<PUFaDYY0000aAPH`c@@17Pbe:d9H3S28EmQP3e=dFTodXU\AAcYX`0BLZh7U;kH0000`1E?HmlMH[T1=<I\0000h>;S8]Ih0000
0000TANJLk9l@nM\\0AaPQVJX9<5LMM2hn9g96ME0000H?^IUFnlh2Ro@XVI4;Kj@17mX<RL@IhKhDOF0J_[DPGf@\2[@`?[UCXe8QnRPKB3l[;UQD`U4Ka=0c7OXd]a
=AL1MHDP0000000087FdAAI@000000000000XDB80000X^bV0000000000009BD2<GkV@IanQF^=8g>B000000000000HTbA000000000000XcAoX?dGL\244eOo4eWR
dg_VT^7:hBkRLPR`l5hHYETX00009;1C00004@B:00000000000000000000000000004J=YXL1N@caM\ncf0000000042bf8@0Z00001=c4`0`?00000000dl_20000
0000TDBDLK6n\=e=L6eHPT]GXX2ahZHUh``iTh`P54_SQ6ngT2cYMAV?UE^?T[;HL<XE4B29MFRjdTe0TMS44^eSDhG\D[5@02PXhHfjUF?[eFo\D8TP00008=YZH@``
H89`00000000dD`1000000000000lGjAL=lG`nQL0000`HlEm799X;@E0?on0000P44g00000000lRdm0000Y2_j=G]20000000048jEP7TO0000PGcn<n>]5Cg>0000
000000000000\fK^E1[eU0B20dNn0000U:^_HXK900000000000000000000U2;]000000000000000000000000000000000000\R<;8UmaX[lF\bocY?G=\8WNH;E5
8A;^`=7WEBNI00000000000000000000000000000000000000000000000000009DHml39H0000\Ecgd]0Y@i3SleIb\neU00000000HJ^000000000<\NNdeZle;gc
@7?O0A]40gW;T_e_I=XY0000l7[K0000000000001DB1H9\3@Ph651KZHe6kX4T^Hc\g]1kI1:8SeAHJYEig9C;d0000P72c44F_00000000lXkK000000000000T9\H
\GU]HU]h4TL9000000000000lgGR0000dB9?00000000@<lgh=YJ\F9?YE0H00000000000000000;A@`HSMDLgT4T6@000000008<NY0000lkCTD8EaD?_d0000l_4N
0000HXa20000000040a98]e60000`:F8T_2F@QOclYXXH:<iPj?T=9YjUFO[Hi4e0000T?HI00000000000000000000Da2b00000000Q5L_0000himB00000000h3E=
0000000000000000000000000000`;<O`?DiLlTGE:`HXB<ilB`W8M^k\`8M8HUREB16]CW01G\c000000000000TFGKdZJ^@[3MXKcKh6jo=4e?0000000000000000
L3`U0000dT1TdRcNa<2N0EY@0000hQhX0kGc0000000000000000<GI@0000000000000000HALQ0000YA`2000000000000<2]e00008Ke44mfH0j06@k?hXa340lVA
@=N5<MJ0X5OO];E241d?le:4iGc]M3=_0000000000000000QDjBL1?U000000000000000000008mnT\77nhe[<=C_m00008@>c00000000X==[d4:@hFHf8GJYD2Y5
\HgC0WSgLZ_E<dLH\j[FA7Va0000000000000000\FSYPW3b00008\J000000000QC5[0000000000000000000000000000000000000000DQ><000000000000aASH
@JFWIE06LNhL8_>l@8LcT6i``I0]0^\n4Pc70Q58`e=fDfY68i1>=9MB9BU[\1Q@9ELKTbF3Pd2;4i>c`5\9XG?RdmoVYF5JHHa9DWOI0000\>o0dLjg000000000000
DH28\GffI4GV00000000`bhT0000000000000Z>]m5b=i99n0000TCih00000000\LABDAB9le8FY:e?00000000XFOC4EQnD\5kHn\Y0000PLn:0000000000000000
00000000Q8[@000000004];60000Q3Ko0000`2<hdD\;00V3HTNe@c1We0\5=H630000TI8o000000000000TFEo1A<hXbN?0000L6Dh00000000DabI0000D2?5\CN0
Y4fOHQGjI0`DeGS]0000PTDNPf9[000000008Nj888cM@Vi700000000=<LR0000<6Uo0000hKl`d<:XHm700000000000000000YCOJ`Jdm0000eED8000000000000
000000000000\Nc@<MoV0000000000000000@:4V00000000@4KFUEGA000000000000LG]K`fV@\eK`0000000000000000PXEVhbdl0000L_]JLH2_0G3g00000000
000000000000000000008Y=b<fJ8LcMimG6500000000XS@n0000000000000000000000000@a1iHFQ00000000`7kS00jH\84lXMOd\W:E5DL?Lgc\Q>J^@<N80000
`h4e0000M4Xd0000E=_i<\Si0000i6ag1H`4<4ED0000h1bTL:SYIBSS000000000000H]7;L1G[0000d0R4T41Rlc\JHkTBXTfL]7OQ9=KO4UQ=X>fShVZI4^]g=Gog
00000000Pc[ZHhBd`bChA0MW00000000000000000000T<a10000h:`lHB;g5G5]00004W\IAAMT000000000000000000000000I8d^00000000h2LJ00009GA0@CX?
YHOW000089;\0000X`KD000000004;5e@SdCPSYb\@ceT^4?`coeljCJ000000009:<D000000000000`?1\0000H:HN0000P=ZITEhd`?E2iBh000000000a9CT0000
00000000000000005EVP=C6E0000P5LJD<KNTjHNDlO=00000000Lh<i0000Df>@U41i00008\?^000000000000XG0f0000`aJF00000000TZRMUDMhX2iGheCh\0Zi
\<YUTP1M`jama;MF0000000080>I`9a6000000000000X7DZ0CNNP2SgL6K[l6KK4JSXXK2O4W=Le41O@7VAY6nW8:jf1EL9a<MomGlU00000000hana000097`50000
0000<LX?0000PNKf00000000@RNB00000000000000008H8[Pf^7iET=000000008Z>;8Q4jDLfA000000000000X`@A\EIe0000000000000000U1dC000000000000
0000lJOm00000000000000000000dfaX00000000h6J2d;aZ9HOf000000000000@8DL\jXo00000000d[Vk0000000000000000TV_D8R0MYGE_0000lc>M@ljC0000
HS5FEA:^000000000000000000000000UD@<0000Dj3R0000\^CM00000000000082CR0RIfL=9h`=j:0000L:h>P`cK`m?4H>gU000095Pg\\]b0000@RYfmE>N0000
0000h\DITcLGl;RZTK]DeF2hH]Yc00000000`RGDU:LlYG:C`:YFT4hYd@\h00000000000000000000000000000000DIKFPh?5h8UkTJTLHZ2L90?J<FZ]92<jM9Ml
d_J?PnXo0000PfoVa3b\0000<B9600004aMM8ahM\6]a000000000000@E_=lR7Il[c8Y@S60000TDA=TPJk0000<53381Rg000000008jKK000000000000lXlIDIoO
0000000000000000H_A<0000000094QU00000000d4HaU9[6HkkHXWOe00000000000054Ym0000L[CV\]\]Y9LKT^\Y]2470000T_J^00000000P?m`HiKV00000000
d^`chdg10000<0_hDe`dTllcL=92E;jkI=`N@D5O9?d<00000000Lo5`E1m?00000000000000000000HiRe00000000@iT80^ZETAce000000000000000000000mWd
0000\`VN00000000\8nX0000000000000000Llf1PZS>IBE[0000000000000000000000004[Tg000000000000DQfWPh8^Q5jjT1Q2DHAY0000h3cV000000000000
le0Y0000h3YQM57\0000000000000000P^nWMC=P1H>g00000000A;WJ00000000`HOO00000000M7KeEC0T00000000@`CI00000000DLgcEAC@`;W?X>EF0000UCNB
00000000dR]3Y9oWH8kQ0000000000000000<hjY0000<bEA0000<:\P000000005AgUABPY0000000000008XO9=AB2\Zgi8<NLDElC0000000000000000\6``0>Bk
PmNKY4aO00004C5F0000=6C552fQ000000000000P<?aDKb1lh:J`GK78GSC0G\]P^QRQ6N;aDkkEE4^00000000D9YDH<440000eBkh000000000000000000000000
0000000000000000<dk;0000l;Hla7><eFhB000000000000]EDhD7HQ@Yl\HDM4l8A3lic?a8m5QA5FdHa`A:lU08U1db7RQ?5dXIdE=@3DTDI]0000lo?Y00000000
000000000000`@OO@N^?PXY_\]7[\cMZ59Q49EhDT]]W\k5gP?mA\cJ90oLjL=RK0000DFIfHNj[dWbo0000DU4e4`NcP2N]aAg7DU0=AEKm00008U>Y\eXULgC>EHK[
00009D5;0000000000000000<k[:0000@<jMlE@8PPV<\6IQm1Wb=E:R000000000000P>jWDnZn\4OH0000L]DX0000h=KR0000a?]^0000]21S4i2e000000000000
0000lRST0000\?N=D20H``96XGCR00000000Pb\5]=fo0000mDQF000000000000`BfY@9C<@dF_dSblIANP0000EH2^PPigPm8liGCm0000@4oA000000000000T2bE
h`12<HD]\W=38]VAQAR:]CIJ000000005FcV@BSJi1WR0000000000000^ld00000000DNnDD[<R00000000l=UnMBg1IFZAH3Gg00000000I<3=eCQ900004TPE@3KF
MH;jlNoR00000000D@0Lh]@j0000000000000000000000000000mFjmHcBMhi??`o_hIBn85GmoM9lPXK]VDl?KhDo68YaV440:XVm9dgUn1>Ao9F?40000H^:>4DIm
1?O8MAP<<?U@0000000000000000]0J;dSgT0000`D30Y47]dP10AC>FXL5_00000000HT^M0000DQ`hi:6A00008OfoQEA<0000h>[j00000XmX0000000000000000
00000000<AZ6LQog=H[H0000D[P300008A_XXcL\P]SDI9mAT?8702lG4U?H\ZOBU4YL5D851@fUhEb0PJmjdbQfHdMKD=SF@Z<A0R:b`aYh<mGQEBKFQBKX@<>K0000
0000hRQ2MAYW4SUEP[N40000000000000000000000000000dGKV0000\GV000000000000000000000\L5E<_;@T8LVTam\i70V000000000000lc]60000EEcL0000
00004\`400000000000000000000000000000000<f8D0000TaK^L0=2l6AIDje\00000000000000000000hP1d==>o\57VP1Kf0FKW4FOkI;Ja0000PVbW8c8U`fNc
0000LYJi0000AH2:0000DGdX00000000\D?`@213@::o00000000@DnDe<l<DaYW0000000000000000000000000000000000000000lEY6X?;d=3OGa@W_00000000
0000000000008Se3@TT?8c2]0000Xg;?LOIFY6ADPCeDDET]4oT<0000IAi5<BnZ@dJgTRkD9?ai000000000000000000000000Y?E6LF>700000000DKadI29D`W2Z
P\^:000000000D1A00000000000000000000000000000000<Mhk0000HGBn19BL04cZ00000000L7QSPG:B000000000^^b8aU2le^^A8\O000000000000=B1fl02e
mDkM00000000000000000000@0gHLSM5<KP_EFE\X@SDPe\ZTE[V@PBU0000]H7S4<=\\h=hD6Q@0000000000000000000000000000LFlmT[R?D\oQ@_A`lW^Ll>]A
00008LJePRT?@5Dk<iU2000000000Y9bd?b80ZDSh5j?000000000000eCa500000000000000000a1CYEM5000000000000@1JeD_\g00000000<=bj<bLW58Z8@\2g
9FMK000000000HGK00000000Y1f\0000dc1fdb`L0000e7J200000000dJ5[00000000IEMA0dU8HBdh00000000L4`Q00000000lVZ6=:IKX<5X00000000\62D4d^a
X44T`IFWi;oI0000M0AbYH;X0000X;OP=:[Cm<;L`HU\LLIBdLlX4`<4`9j0iC\F000009JC0000000000000000`H3M00000000LS7i0000X@[b00000000l`W00000
000000000000L_7=000000004bQI00000000do>L00000000I8Zg00008N5KI<5:1:W`0000X0lg8iaETX_a`^L>0000`=`400000000hgFEIF82\eKC000000000000
0000000000000000LfHB00000000000000000RAZ00000000lb68TR\X<92]00000000\bBi000000000000XP]j4V2H4<Ba0000da59D1@`a=j_\HTk\]if<gA0]<Oo
00000000000000000000X@M700000000000000000000mBCBh00O00000000000000000000m8FHDiBL\l[Oa<F3000096a3PaXT`51UQ<Hj00000000U<OP00004\j`
0000Xa:L000000000000a?0i0000000000000000a?7S000000000000000000000000l<obDomE80NSUFULD93m00000000PFRYdhBR0000000000000000568W=Dg`
00000000XaS>000000000000000000000000To?:00000000DHl:4fL3000083hUT>l_h_D]<;Y?4e7RPk:UT5]Q\?X`dcdGTMUim@<DiHLNAFfV0000\bYQhhEQD6>1
DN8CM;;`0000<8G383iW<VQ?HW;e`[YHI0j;m2j^`Ol]@^`WYH3f0000000004LJ0000000000000000000000000000]GGBA;BL0000000000008IX<\[WM0000@ohU
000000000000000000004eB<0IAU`:VId9Wb@UoG<DN<m0<`U4Bhl_Z\0000000000000000000000000000@W[?0000D=>d000000008GVB00000000\SdX`Wg40MK0
4_^@4f\<000000000^33`b0[0000DWfX00000000TYTo0000000000000000hS\?000000000000000000000000dZ\fmCgM4\Q;0000`i;S00004H7I0R[i`djkPEMX
DFQD00000000d^O]4R3[Y6b9]DY500000000UGU[M7Ei\kgh0000dS530000LHQa0000\@Qf000000004Ri<<5RZXW^[H:LLHcAD97OCH2eFlJ;7hUOIXYVk00000000
000000009EIQ000095:FT[\f8@C=0000DjI3]C0f0_aN00000000XKJW<ok^000000000000000000000000000000000000EBblX889D^U\0000hcTj000000000000
00000000T3^3dK0P0000LHD4Pm:B97Q00000<AX?0000ACI8000004U6H?=E0000ED^c00000000000000000000d?F\PW9R00008S7^000000000000U9Vb0000lBBl
\[9J@3BE4`8aT:4FlMEU000000000000@5`3\_bY00004nn5DJF<00000000000000004P\X0000000000000000HF0gE=jAdZC0\d96000000000000000000000000
l55Y000000000000D[nm0000LL[YP67E93KSD1:84ZI5iC[;TAA=4d9X000000000000Q0QC00000000UG?DdGGR8Jf[0000l88e45?D00000000M=mV<7h[h_5O85YL
00000000a0h4l\[W0000UCAI0000]44a\b`=T@TO4Pl3P_J2\NaV0fUL4mZDlnBne7nO1CEKT6E:0000dUgCX9>T`VkL`MIam@@X]B1TT==54H^MMB<gP^RHaF0m0000
00008nn`8lVl0000lBMLL6DVI0TPhFPOM:<lEAl;QF8b4ZXJlScmTfo40000\;66A?oI0000Xh1b00000000<Nn;HXj^UC1Y00000000E82m00000000DNL0U4KE9ARj
00000000M98Z0000IFC:0000HA5LLMJ@0000lV\kTF?PhA@=H]6dYATnLJ8:TnEM5DmT]FkEA=km00000000000000000000DSg^178=00000000HllS8Q:Y00000000
Hcdo00000000d6F@85_?L`<GMDi:0000aC\^0000000082iZ8<8J000000000000D8Z3`X0hP]^C00000000U7T5h00@`KhWE>X90000lTjo<n0Z000000000BRT0000
00000000T[Ei000000000000h1igX9dlX]INd0VbXN]`1@j6@WW@@@`N0JofHd0JT<\0PC4``f2]00000000X<FO0000P:Sn00000000d?m5Q4WBQ=:g00000I]b8@<^
@^YW00000000H=]WX8>bD[LSD[=A\_^M0000iH5ghi4@T5g=0000h?W`0000000000009HbG`TPc0000m<^`M:1O000000000000000000004HkQ0000000000000000
X`TJ00000000P\d7E7R;5@Ud0000T]OT`fIkX7`]dInZ\<RX0000Xga9L`=E000000000000\=1T00000000000000008LKS`NE?@0;A\Y_OX`:ShdF?THjbPnODhoYM
=1J=<=`j8J3kXJSf0hPe0000000000000000YFXC5>cX000000000000h1cR0000m:5:I<g5<W1S`053lK0[0]<\8bM9U@0Xh4Zj5@>QDL_^59k:eA7aE0dc00000000
0000000000000000\gojd@9bH=0bYD>20000000000000000lLV9Tk1e00000000000000000000@XN^0000000000001?l[0000000000008YSH@LOkDYJL<fZB0000
00000000<:mBI6:B00000000HO]HH5Sa00000g<1d>G@PIdTT8BF4a]5DAXOLIb_XhUYD90NE4?=AF7idS_lLL9cAHMYH>V<00000000PCe8DGWjD]J@<Q5M8E[1LBI<
HQbP8`fb=<M1iBEI000000008OKVMDP2TGl7Ln`FeD;50000\e1hHFB^h3PQE0U]TQiV<^1EaBY`00000000000000000000LN]Q00000000XMag\P8>0000QFKV0000
MEGS8S31PML800000000hoA;98e700000000PKAb<Q7;hSKLL<@n0000hG=k0000TI3AH4_B4O9:hOCOHi=80000000000000000hQ3=<=VOX3CM8_hA000000000000
\UnI`Yl200000000PKDoP96hHXHo\Y7n8DjQl8a`dhlDX4<lPjj@]0>YQ58EUBT>5D>J9>o[`CS;HPgWH;Q>Hei5<KkU@GFYUBS_L^kN0000D:9;\Dj5<N8:dW?^I@e>
YH^Q00000000HJO>00000000000000004b;]\P@G0000000000000000000000000000@fkEQC7blAAd8C]d`C:M946_0000TPaC0000IDc1iB>800000000E@ZhlFki
@h;BeCnf000000000000X=PY000000000000000000008NG10000hHG7\N3600000000000041JS53gGAGNJ00000000dJS40000000000000000D6HF`6jShOi3DbbD
\hCe]B]YXYC?h\kQE1`Y0000DQQWL4\:`DNn4XhV\P`fA4_?HK?W00000000000000000000000000000000@eV;00000000P;\I0000\fZj1DXE86<Bi1R^00000000
000000008J[X5ESA4I6000004;coHNR>00000000Pg_d1EFW00000000dakY89F:<??Mhh]f000000000000M6e?DgLY0000U<ZJTcCC000000000000000000000000
8=Bm0000000000004@Z3TJWG0000d:U10000d`iPi80h0000000000000000P7NcTC4JHLl9dWmY\X?00;o@000000000000QAVK0000000000000000000000000000
8aT4000000000000m8ie0000000000000000A>QNA8acXlN]00000000XRB<HDH_00000000TnNU00000000T\Fd00000000@Ue0P\;O4I<[000000000000I>1Xd\VJ
h`Si00000000PIPTU4`i0000000000000000l]9UIGj`0000P^7]0000<bET0000DIKX@RhNi@L[0000000000000000LN7GD8T`8>KC51FH00000000HPF600000000
d6M@<HTaEGCa000000000000HdLb0000DPHk00000000hiCJ5B8e00000000000000000000LTJOH_T;`ETRQDAP00000000e0YZ00000000000000000000]ENC0000
8M8^Y79g000000000000lI6al\>iTDIMQ@f@4310D>S4\\OL10O<de@V0000YFc20000T;aKAGaj0000HY47i@BALfkT0000Xd6KL74K4Ne<=AMf0000000000000000
000000000000hB\8000000004K35XHf@He5MMGN800000000000000000000hg`j0m[ZTkf20000m<=ZMH=b000000000000dZf`0000=EVh0000L9]c00001<[b0000
00000000QGIOL8?64J@l00000000<F08@61A\DYg888ZT<ZG@W:^<_l6@@XFL=V`<X`MY;LG1@jo0000M@c=4gRa0000m6d30KhHPIe50000000000000000hKEK0000
00000000`N0O@T>k000000000000000000000000000000008[PR000000000000`90k00000000XdUm0000TZIWloRIl?VeDS>U@g9]\>fGdGGc0000000000000000
0000`J2[0000000000000000HhoP000000000000LKZ:Hn\IeCiK0000hlA_0000DZEm0000l0VL4?2L0000mHLo0000MG3I<fO`0000000000004?ZQHN1HXoV40000
0000T1\>h:KLdJjX4IcOXK26l<BS`Fo5HNB8h:gIh=hPT2`V<ah^@bnhDc`a<i\JhaFb=45Y18<C0000hGaV000000000000eDl=0000000000000000000000000000
0000H;l]TXU8000000000000XIOVU?Dg0000`@9XM6^N000000000000UFCj0000HZle0000\n]@8Me\00000000D<BF]A9n000000000000MFIR0000\oD>UCSU0000
00000000000000000000eBQCeH?30000@DWU<:I`P<]0Le1500000000@<lXdIL4]GBD\Vk=`Y3kE:SH0000X?BFeAJf1D@i00000000TCbL14lN\7VkTX^900000000
00000000l8G^L^Xj4Lj7\UBiD=cQ0000Xg>U00000000X>@V0000l_45\fh^9Dj60000d_`k0000`?7L0000000000000000eAki0000TMGY`PaRHYU>d\E40000\U10
5GYf0PnA00000000000000001BjE00000000TYDBhn5o00000000000000000000Q8k`0000`B:l00000000a?U;PBVb00000000XDk5<V^@00000000000004PMTIL^
00000000\]h_`o2O00000000dm<;@Tl90000E4^?=Fi50000000000000000000000000000TN<2`Mc<0000000000000\^k0000DT7ghDlga<>P000000000000LJ:3
000000000000@@_n000055o700008Q9b@kYi0000DW9m<MB`l^G;000000000000@5]000000000P<iJ00000000h6[FlRIE@e]Ma?3f4nV90000YC8F00000000h4di
000000000000T?2300000000000000000000h9FW@=UT00004XA<`\QG000000000000i6=7D^G0e0?[00001:1=0000000000000=[MDY?M00004D<Y000000000000
0000l797hha_D=\<Tc;_0000d=jZ8a_jPR5U\=T4l2ZgAFE80000iAJB`9VkhQB6000000000000@UVlX]@SHWeCaFL4000000000000U40R0000<SaWQBeH00000000
000000000000D3mI000000000000D>bZ\i9T@kM`09ZNH@eN<ffBi>P[=A@:000000000000XYE4d@]20000<RTjhNO<P28dUDEE00000000e1Mn<ZKV@@Zk0000DB:V
000000000000Hg=C0000XcfN0000000000000000000000000000Q94k00000000000000000000L=K;H?KKe0@]EBhB0000h:d40000000000000000eDSk<h[<`e>E
<2JeiE0c00000000`PIOXIMW0000lbLjT:Dm@L4j@kE6hUkVeCJd00000000PBgUT]Bc0000`IG64J4gL`@V0000Ha^300000000<eg:18K;00000000000000000000
00000000I1Zm]A_W0000000040PjU?KB0000Xa24`iB]8Q8_@d6]00008Xfl8jC^0000HY^b<^029>W[ED^<XK1ih@KKQ29gQ:hFPW@78o1HPfE9DELhYD970000D4Wn
XASoPe^1HiG:9E2l4cj4EF340000=G`P0000000000000000000000000000000000000000a;@500000000`lWDLIFg0000hInA0000000000000000M5kJXa688iOb
0000000000000000eC>j0000P5Y100000000000000008P8hdPEN<Pl`00000000000000000000P@R3000047d[0000@CM@0000DT4C0000E?m34d@N01P>5H@S0Nij
8Cnh8EGC0000XYh^000000005DJ\0000T@1c`;M90000000000000000000000000000P^^niGZk000000000000000000000000T9CZ000098\Dhoe60000]CI\]8RX
00000000000000008E5O0000lJZBQ08?0000000000000000QC9fX_Gg0000000000000000000097UJ00008LNE`DK50000T7\?00000000i7NXdEVa4TTh00000000
ICRD0000000083Ih178mPQ<n000000000000000000004`Xk000000000000<mLjmG9n40c8<Z17`PjiHjVg98a11B_ZIEOQaFG00000`^Gbm8QR000095^dl<ko]B46
U;DSiDd90000PZ_WPEQ=0000PaA>00000000000000000000<^P@Q5BGAEhPDQ]ZL[<l0000<9S2\H^dl\bILED\L7hA0000000000000000<TS6h_a<1=E^PRAA5=7\
00000000000000000000l44Gh:BQ0000PMh=51J^47_JHX?Y000000000000000000004E1ai5O^\<d800000000Hil;Hk]X@]Do000000000000`hH_4ib8i;A15E44
0000000000000000`TD[lI4X0gL5P3NbD`Y7Y8_[UGPBDKd^449D4dd00000PE]d0000h;DM42G_`i03000000000000000088J>0000000000000gBIPoOB85jb0000
`=6Z4XX:@^9S0000@L>?<0dh@?nOhI\L]Gh>00000B8j000000000000@JKA0000<^R`T2ZJH7Qf00000000000000008<7S0000\MHG0000PGZBh86M13ah00000000
m3E8000000000000000000000000aF]Y00000000PQY@0000000000000000`PMdhBWT00000000DZia000000000000`>SHm<AZ0000000000000000lPV_0000@bW^
\8FT00008NOI`mbR0000=B<U@GTV`dK900000000`iR9a4jH00005BB70000T9li86ga\3oP0000000000000000PMM]0000\M370000h9e800000000Tl3KQGbBDebJ
0000000000008HQ4`gHo0000000000000000H>JM00000000\eJI57\`0000d@V;8TP5<f68H5BkLGB?000000000000000000000000<TPUh<GjM8oP<>O6HTe]\S9D
@[GAUF=cm4UZ<fG6lYd^PE\_00000000000000000000000000000000@6>J5GThi7`e0000000000000000@Il>H_N]8I2A0000Xh2L00000000DS0;000000000000
h8g0dbU^LcKKXA[^TgW]000000000000D[l6dU]G08XHhf_J000000000000Dh;k0000ABMM4T_:00000000`70fD3H40000D[P=0000000000000000M=^200000000
h8Jn000000000000000000000000DJQi00000000000000000000000000000000XhP300000000Dec400000000@7;LX95cT\i900000000D>k]lAUMDDEbl34PmAOI
0000Ll:jXGoe@b:g]EOo<cIi@XHS@UBOh_JL<jOOdUF8Q;dm00000000Q?TQY5\L000000000000@ch60000\0I\d7^T<6VW00000000XPba0000T5nT00000000]5ke
00008\eSlaoHaDB[0000Xf0K0000000000000000D9Z;`DGWIGOm0000000000000000`>AMTEaVHWZaEAhT000000000000aDZFX>Jb00008\MN000000000000T9O_
Q13IHmP>PQ:=4FmjX`R3X5Q9lWnkhZk\000000000000Dci<dcnYIH_200000000000000000000X^lH0000HN8fHFN?A9M2E@==YHPn`24C0000dJl4I52OUEfR0000
0000000000000000000000000W@_TI32hhJf1AiGdRZB\c:H0000000000000000mHPA00000000eG]n00000000<HW10000EAT\=<4@0000000000000000HJE@0000
00000000P`XJ064_TJ\R0RX0hciGXhQZ`P>RYH300000d^?<0000A8i<000000000000TkiV\?gBU2T:00000S]Z000000008>;G=?aB000000005D0_000000000000
HkNI\0]TL>An`[fcM=?YeB`DPIk^hNmllnI;UDD;00000000dQgNh>kn\KmXAD\54SOQIFLF0000000000000000QCm`0000lQeJ0000000000000000000000000000
@Yb8TZ2ke:Si000000004DJddfkbi7>P000000000000000000000000PB9KHcS:0000000000000IBc46OWHoLO0000000000000Z:iUC?o00000000X5o1XcG?X8H8
8UeI0EHA4L`kTPJO<V5L8kASM<1HTELS43K9PO2G4IN84We7Pe;O9FB2L=TN0000<?HS@KHc000000000000IB?X0000DH4b0000LJoC00000000000000000000=B5G
0000000087l40000d;<`d@a<8FWPiFNDX8:0PKjZ000000000000L>Ug000000000000LFT70GWDP][Fm9H^5E6b00000000@76F0000000095=l0000000000000000
dI\aa39n000000000000\L\cLiS\91UV000000000000E0G=Lb=c0000000000000000<3FeXF5kddEo\M1`0CoJY5M10kaG0000M=AY`WA4e=ed\T\Q000000000000
000000000000000000000000000000008FQ300000000000000000000000000004Y[9000000000000H[32000000004Cjbd]?4DbIGA7jE000000000000hPWL55>h
0000PYNeLNo>HiV^`7G8dQTVXT2oI;aZTO0@I?^cYDid00000000000000000000@ND[l7<V8T5TLg?4Tg?am5>H=A[1``j50000000000000000000000000nYC0000
0000000000000000hVfk000000000000E5m_\_NJI0Sb0000<PI7000000000000000000000000L7og00000000000000000000P>_YD<YdHjn=]0<JM<m=D05P0000
A05_00000]f6000000000000d;8J00000000h\gl0000000000000000l`=eQ5iF0000\3QieFVE0000i7VNXUjTL]?aHC0JPan5\fZ1i7AKXI<;`T3OD[hO0hY;D=ZW
58gflPj[E5VJ\;cZ9EPn00000000000000000000000005>F0000`8hC\E3Y00008gg<QCSI\Ob\PcCe@BdSXgdP00004JCMD1jdTLP\XP^nmCZo0000000000000000
000046d@IHKL4Z>ih<?n8BLcL]8k<aOAT`\C00000000Ph?LHR5FI;XK@mJY0000dF`:H`BG<SfmD19lX@=jA3RIHTWCU@IF5DfX0RL8000000000000000000000000
0000HmMJ000000000000TUZi000000000000\[];PZFa00000000=<Y2h8GU00000000T2LcHDQ0<0j<D;Z><C@40ZWiI03CE6_;DAQQ98NRIA690000T]]:0000lkSQ
00008I^700000000@4Rfe?i:lZER<C3e0La`Xa=k0000YGgK00000000T<0800000000HBT\000000000000000000000000IG<S0000``?500000000P4NY@AL^0000
PR;4i>GJhi;A0000000000000000000000000000X9AN\9>_0000hP;900000000<^R100000000I6U`8FlL00000000H;Ib0000\APWL^5XI<nlM@Mo00000000d4f9
<Tj`000000000000`Y\e00000000<5Pa00000000Q?]L0000i=2?5A865G1o]BX:<e>iYHBV0000HgXf0000HD95`4YU0000PHc9dZbY000000000000000000000000
00000000dNlme0o<0000XHmK4O>CPWgGLZX?hPXZXPd?0];fLa0AM?5CPa9M`jKaQGGT00000000<nhd00000000LP??0000i7mg00000000IG0@@VG400000000<ViF
0000`K6Q0000@5iml6hdl9HGPLbVTc6B000000000000e4LW0000=GlC00000000000000000000E<3MlLGQ000000000000hj>HX4Xl1Bgd0000000000000000lFEQ
000000000000a0SIXT\:\mhfeH9W`a6be6Qa0000@7i7DDhA00000000X6RI000000000000h@nn00000000h=0GU4g2000000000BC>000000000000XRfb00000000
i0;O=5<o0000000000008_@^LR>9e2c:l[TJ85eRdW=`43`n0000000000000000000000000000l82]0000d@9N0000`FXf`S[L<6JCdb0f=>=blj3la0LR00000000
d8c6\T]WIBjQeD_Y00000000IH9E00000000a;1dDSggTAigLJjN0000D:bUldM`00008[T<@Y4DDh9Qh@ecDcC30000IAUmljDCLAJP0aE60000000000000000<?^d
0000D3>X``I800000000i2ieDMMl`fl<U2CY0000Y1e45=<I000000000000LRDNA?nn00000000`=JQ0000E0WF00008XWSHa?jL_GKEFhQ0000X[5ME7XV0000e50C
8aAQ`UTH0000X\b300000000PYb]00000000000000000000000000000000000000000000d=JnXCMaiG^mM;k]00005F6^\H<CPZ:^hVd[00000000000000000000
0000XX170000<e^GACY7T3SS0000`gZn0000DVe20000000000000000HMYoLP<?d`e10000\;MG=:5L000000008O`dPX4`ICl]000000000000h3?Q`N7]HE:[UBXL
8TRVmF_E]HNgLYBn0000Xo1Z00000000lY4PPOO@00004^>n]CCY00000000000000000000000000000000000000000000e6:_aDne00009B2J000000008YaEPDUI
0000000000000000l337<W0i00000000000000000000577`00000000000000000000@_Xf@Y_\0o>>@LAQ@HbHL^_X]4?a8B19aFO70E94E9I\000000000000]9gQ
dL`GDJ?jllCV9GTPT`hR0000000000000000@Eo[XF<9lI`2l><i@CTTTaOaXQ\<@ZhHP_]c000000000000HgPb\FYi00000000PPj7DbBF0000Te\F000000000000
0000lU6T0000DBb9@cPki6HULdgo0000`jJUaDIQ0000Le;3T0l;0000doZ?8HDo0000\J4LleFi00000000l`L;X9[?i24S]79E`3IP`DolLRANT\ndPU9O\f2hAD1Z
lKMX07MVd\HP00004XFBXJhZ0000AFBD00000000000000000000000007<FXQTJ0000000000000000000000000000`Y`A`GH40000000000000000000000000000
Y47E0000`UdFDST49=ll000000008`C]00000000TL`=00000MWllQ[8L0?m\13?h5^n4QfH@;lH00000000lFfe0000EGTA4`T?90Ve000000000000LbH400000000
TY[`A0QQL[:3A2:^`T:E0000T8df@Xk;0000@?P`0Eif0H;n0000@9g@T=d>=BXjIFU^<6Z700000000`U_]00000000PN7k00000000@[n8Q7Qi``Z40000HBD`ln4E
0000I<C>l4;QPJD[XLN8P_^kXQhdT1bjL`UoPPUT97obe=f6iE38Leb;<0Lh00005BUg135W0000XCm\\De?000000000000000000004DX[LoS40000d]F;00000000
P:3WT;e>lWJa4`hC000000001FVW000000000000QFnZ0nI[000000000000000081aLHWb[Q:ek0000@9b[\:k959U00000hAfI5HHU1Bo4HT>=0000000000000000
0000ll8GTSN?0U2a8Egd<o`Q8`<oM>\G1DADaD7WDAP<@W[bI:YD00000000000000000Dj]0000eEl0PII>00000000831L00005BS8\CdU00008XIiPo;50>cS\T`b
=26ITfSR1DD_PId_8K[<00000QdE00000000000000000000000000000000le9^`WY4HZ`;l_O=m4oT4CPb0000000000000000DZN=0000YF2D0000LY8jT\Khh4a^
a<Be9A^^0000PB9W0000@BoC0000000000000000000000000000000000000000\2ED`>@mHRUb00000000lI]RL\3A000000000000m5;P000000000VUIT]6AP;Uk
14B70000000000000000000000000000`>_DL;=ie<jOIFaFiAM04cN?LD^]lf:W000000000000000000000000<288<?NSXSj9d_9A<CKI4F>Fd62gaGRI00000000
=GB20000000000000000lA1>DFIT0000Pabb00000000000000000000@G=<]7[k\K1PliUn0000=CPa000000000000DFM`0000TBKe@Ze6XEIMPd]E000000000000
0000`Z]E0;WjX@7aD\12iE2Z0000\b4_Q3=D`I8\0000LhC@P;dD\limTV`Vd\:WP\CZTc3cE=>50000X_gM00000000Y8SB84XCDHVB\[Pf<XDQHH8213oh8YB<0000
00000000DPFO0000=76kTFJWlNWQX3@[eH@50000i6370000];D2X=M=d>e:0:Oc000000000000LX;;i0^Y1ASl0000aCLGm5AM0000dBm^0000000000000000TWL^
`dHjHE1TH[M>L>XV0000AB]G0000D<k_000000000000d0^V`=S9L5o\L_B\@U4IPdTi015\DFc@8UHg1=GLDIZa=C2g000000000000@^C<8@66\F[C0ifI00000000
P57FPYdh0000D2EUDJGXA1TZ]B1B0000\2mjTZ4PD`:l\COLXkBg93f=M7X3@`PWaE=F0000000000000000H2aAXdGY8_7lY4V>4:e?97fh0000E0C6@k3100000000
0000aCEo000000000000@;l@T1Ye8F4R00008Y980000I<G[hIgc\7aATSHV\MIDE9g0]17Od=ga41BU@N;hDA>S4NILlk<Ii1CNE:IoM<BLHXQQ0000`;7M00000000
5;f]0000A2cR@g]L00000000TA4Y0000=2L;00000000D?lgdmYX000000000000000000004D:E\P8Wd6Be0000XAWV0000h>2_@Q1cdGHoQBefhjiM00000000T:l<
T2o0XZQ?QBTQhG`UeEeDmF0OLb<c0000P[2Bh`Gi0000000000000000i88d0000`GQi0000Q5FE0000000000005551000000000000`cQE0000DXR>8;n20CHAT]fL
hZiLdnh;00000000\@jahQk40000d\7U0000000000000@fc00000000000000000000]2A`0000l;_g00000000@[5h@\8QX??mP68V000000000000<nLg0000PGY1
00000000D@?;00lLXf`H@\E`Ti=cU2Q?Q;]a`0Y80000000000004eDji<6\TShcX^YoE8GR=2DNT<F;D7W900000000000000000000000000000000i<:R0000=B[^
0000000000000000000000000000`]hl02H`<k\P`^@]00000000<91T8Wmi0000DHGe1=VD4l1[YG;i00000000000000000000000000000000hicM0000d033XNGB
lF8Ol?SWT_52h?:F<g:Oi72N=7bhIAED00000000000000000000L?XI0000D`h1DbRilNNgm81H0000000000000000Dci1@I1Clki10000@NW`m<_GU@:=0000\1VO
00000000TOdk000000000000@UTS0000000093<i]BYN8JY8QC]c00000DDS0000000000000000000000000000QBa@0000`?L`\4b=8^XA00000000Q<Fc00000000
\d1f00000000TUb:hniJd3__00000000HMQ?0000\E@a\AC[PmkI0000PMZJ064P00000000000000000000000000000000000000000000H1FnDLK:\gj:Xh?AQ1]T
000000000000000000000000TT8cHI@?406cdJAUDYQ=d^`7l\H:@dhGHOj_L7R9e0jV14JoPd\iQH0T]GRd0000D=JD0000M<@E0000d^\D00000000`ZZc@B4>hEEh
00000000LEXYPiK:00000000TD=MhO7Ylb^E00000000000000000000P_RHPPm]8MmH44CDDR=g<\ciX`Kh03RB0[h7Tj<B000000000000000000000000EBmf9C^e
00000000hPR?0000l>494HHVLY5f4Z9idKTfhhEl\hmB<j:2i=1R8`FemF4K000080EHPf=W000000004]nc0000P`1N00000000HF340]b^\H974o8]5BGP00000000
0000LbCMd2h00000000000000000000000000000XY6=00000000`c?m`fV2l0]o\<0C0000Pl=Z0000000000000L3^Y48Gm4km1GdNmD;G0000000000000000806C
@YLB0000XXN>00000000lfM?000000000000l16R000000008ERE0YA`0000d;;k000000000000LXT;0000`IZ;00000000000000000000mEi[0000000000000000
\gDj00008VLILY_200000000000000000000L54Y0000000000000000<DSHdQ08P9Q<d5ZE0000Lf@j00000000hDZM];inHJCb0000X3b800004BK:`TiS`3oC`TD?
h\jFU6RA0000\`dOHEZd1CU>000000000000I7bX000000000fX\0000L;VE00000000hdW_m8EMA;=`000000000000D94o0000E43?PLnfhRXmd7GF<T>]0000X2hb
l_140000000000000000<f\O\e4;=2[ai3IYL\O600000000TACNdU=PA38>YD6UT<Jn\af?@4dV4U`_\F7J4el==5O;986?8NQS00000000lS`GHgTo0ZY]00000000
54W\00000BlU@7FGXWhULMW5h\KBXfSe<GS1PI5:h>;b`\33Pm4IM=ZS00000000000000000000000000000000000000000000d;fB000000000000I8`6hdb?d1oL
DSn8X5\O`GU<Do]D5GXa\4e`00000000`DI>@Q_]i8P\4B?]m>V5000000000000<ag9h:Ug`OMN5B\<00000^IThgOf4IDje9GeA9XZA@9G00000000Ld5h00000000
0000\JeT000000000000dG1i0000000000000000HAVe]=hML8Z_0000D50Z0000TZeB000000000000DBU30000dAPnM8Gb000000000000000000000000`P690000
00000000000000000000\5aC\XBE0IDU=1`<0000UDaiPiY7LCV^00000000000000000000000000001>OY<DNSTcF;Hce^dWPBQ7WgaE=X00000000]3Zg0000Tg@D
0000000000008YY=8QiF11eh00000000000000000000000000000000@;X:0000LDeY0000Da7:00000000000000000000X4]g000000000000U9dD0000PIb<Q8;h
U;@V0000mBXX0000D<8l8EFZ0000000000000000POeIm;HdXVF=H9R\XE^K<4LWU0mo9A92m:8?5B52AF7T0000hSEU000012jM0000000000000000000000000000
00000000lOZkD_ZDDPN3Td\O9FZ_HEf5PWf<50e`i31Z@=ca\02Bl1IdT_aaQ<hg000000000000XMOLQF[70000000000000000000000004g3o0000IHVP00000000
000000000000000000000000aF\Q000000000000HNOSa4@B0000\`\V000000000000TJVbL^18\eVI`]_800005EF<0000<WE0Lm6Vm76900004h0S000000000Kh8
0000Tlk>@10T00000000a5HC000000008SXb0000lIjC=D?mI>70LKkE4a@hQAFX0000TI9WTfdV@We]X6U>00008J0:`\3Y0000000058jD00000000=CTf00000000
00000000`XfF00000000@XWf4MXA00000000hoVBXM0AT@l60000d0a^DW5m<e7G00000BC500004ZDhDFfV0000@3;Q00000000=5W2000000000000QAY00000TV6>
L_8j000000000000PAHfDQn@00000000000000000000IBJe000000008^=M0000A@7U00000000012400000000\`dFH7C91CU20000000000000000U4h]@BW@0000
0000X^RlH>@4hgnSe>05M<ba00000000Pl`QlA@I`a05ECQEXD:a0000000000000000PkIA0000Xj^S0000000004O\`Jab000000000000XcKdI7QKh8MPhWVU`0b0
0000000000000000HakC000000000000000080\T4ZInh\V600000000DRJcTb0600000000Xi^@T9bAlLP9hdP^\WcLX`>B\Td109LT=0hHU7]Wa8dA@^5NYBo[UDBC
0000dP3Z=AW>0000000000000000@l\7000000000000]E^]X>oOTfPY000000008L;f000000000000i9m^0000DaB:0000MFX100000000000000000000M9e90000
0000aBag1CaJToni0000HbVE00000000000000000000`4]@aFXU0000IGZ;0000]8I?00000S<40000TD`l5@kGI8BmXc`?00000000000000000in\000000000000
00000000P>OZ00000000H[H000008]ML0000QF1?a7L3h7WjdlPOe9180000000000000000L9bfT;^fDYkg00000000Haf[000000000000000000000L:h@Rl?1=US
i3BF0000l@c<hJHdLY>800000000A<Q6H^cIXWFLP6e6MH5U0000a0K?0000hgJO<W07]=2lPbj^Lc74Hk_T00000000P=6M0000PA9ilUSK<ibmH0]?PDA000000000
0000eH1DX4D]dBTPY5e455eQDHln\@E;8j?@0000000000000000000000000000DNhXPNjN]Gl198XI0000d3LhXUP]00000000hbg?@H>Z<_Ho0000H6:d00000000
00004^KV4kZh00000000000000000000A:`k<9me0000000000000000TLH90000H_g:m=3b0000000000000000X[kN0000XAhe0@0dlnPk]6?=00000000`ToR`VT`
T4BLDZi30000000000000000DC`60000]?gc0000000000000000000000000000H3ZVTZPGT0h>X[4A0000HRg2000000000000000000004QoU0000000000000000
00008[;1`6M[0000DZCh000015YCdn3_m3l\0000Hb_oHfeT000000000000hA1m\;o300000000l_87XQOHE2Bd8U]U5:j@U6Yi<Tm2IBEm0000\WUMlLnG00004D4h
Hek<Pg02<OZVP;4d0000`I78U::LH4nj`??@lf>b0000000000005CFk000000000000\;6D0000l4oPE4k<IB28YG`2PUVP000000000000000000000000h4<`96:o
L3Q?li]ed]Mkm3NXaA@[0000HAJ94bf?000000000000XHebX@_AI?4S54b7P6PM000000000000000000000000T68G000000000000HaHD0000h<Dc0000hUSX0000
\3W_8=nBhJ4@`MUDIGnh\K1]0000=A<V<I>0PS=T0000D1`Q0000Y>F`0000X21nhoPd00000000DY0e487I00008ZnhHMJa00000000D>Lc<E_RiGLR00000000\aR6
`Jh6E?c1000000000000@^H3DBFA00008X_m00000000XaaXheR<TnTFPWN447o]P=@KPJU]@3DiX6]5lBNgTQCGA=G3TF24DQG]0000000000000000000000000000
0000LUB2XT=;lOD68m2HAH`C=40\0J5J0000dl10]?8dd6b8MD[Q0000`]XgDaLK00000000\g7oP1gN<[S6LeTN00000000000000000C6fH?@Al7T=0i^^5;cP0000
8a^D4n[Hh<Qk0000h6<900004K5h0000L]AX\PAADlT1000000000000a2Paa39?aGkM000000000000]D73Q54;l`OLIB[F00000000POT600000000h@\W@>E74aMc
000000000000\_Ko00000000mDj]4jkg0000000000000000H1?h0Hd9TFhk000000000fiP000000000000PF7iDFD:0000P9=n00000000000000004LWkTkHRmH0H
\[YXH9DT9@_W0000@Sg;DW73L]:>I:3_000000000000000000000000000000000000DhK<DA?B0000000000000000000000000000000000000000000000000000
00004<5L000000000000]5Zl000000008QNl0T94000000000000D?If8UYn00000000]:YZ\IZJ`:fiLEd70000000000000000000000000000lh6a000000000000
0000\>F@lkKK000000008^W_A93F0000\L5:0\R`0000i2gLLcO;95b]]EQ@0MMB000000000000hB^Q8X7hEGb6000000000000TEN00000000000000000PUDC4O0j
00000000000000000000@LdM0000Q9`4lTC_H3`6X24M84HPQC;m00004TIVd_68<GYR\4]Udd\9dMcb00000000000000000000000000001Eb2000000004Z<a0000
`3^[000000000000Y0?h00000000<llC0000L0ADHW30IEPS000000000000aD4f0000h>3500000000eF3m000000000000000000000000D6GKP:\eD_DE00000000
dAEJ00000000U<c600000000H05D000000000000<MP8@iAK000000000000HeGKX<>2DT9O0000X6^4000000000000000000000000h6Hb00004?KnLD[@0000lkVQ
9<>3H@oM0000DL;AP3Mg\2I?H4[i00000000eF<[000000000000D7SC0000\o\>i>h80000iFnN0000dTki0n@Ma0Z?8d<C0_jjT;9Dl`7K54b\`deV<;=@aBKjhg1a
ECE9hKYZME:alI7PDRe=00000000@TRbL^IA=8iU0000000000000000PLU3TXe[00000000Xc;F0000000000000000dB=fXCJY8V?i<Yg?`_;c0000DT?\i8UZPJPU
lGlX000008KZl^i=`>`?4U?U00000000000000000000@[;e0000l4_2Pam>A>IU]GX700000000000000000000]3=N0000Y@kV000000000000P><?0<Wk@?dnlHlU
DHRF<EC:8WZQl[HR@b8BDeY><k^LYC1eAG3[000000000000@diM000000000000`2D;8Uje00000000LeD8`0SjdXSj0000PIR\00000000D16i0000Q0RYTGi?@XJC
`bZ[diDn4@_T00000000h4dCPM;\00000000D1Wm0000aDL`lYf>00000000000000000000A@en8a^Q80OZh>>O0000l5Feh6;fTAl@XR;GLY_j@^j_0000\\W?0000
A6Za4hkIhXic1GMB0000QCjM0000=DgNHL:Q0000X66F<]2f0000==e=U3kM<mVG0000000000000000000000000000HCQNhFQS\GVlhaZg4cEfTJ@WhfQd00000000
YBFQ000000000000@46R00000000HWM>000000000000A6JZ000000000000a>3P000000000000U8n]000000000000000090@9X3QRH;?]PKmfl`5Z0000L1NU\aX=
9@^j0000`Tf;<J98lXm2dY\GQECW`@6e000000000000dBE@8`o_<0?Bh6Y=T1YIXgH^IAR^P\Po4hN?@mfdi5k<\4Z<5GF100008E;k000000000gKJ0000000003=d
DdDO0000000000000000TbXT000000000000T9UEDBABDEF<M4n[<\l;=@bk0000YE`@ACHfQF64@lY;00000000YA1AX`n:Y8S[hK175;;GhSR=@mkY8J71hR;jM3;e
m9J0Xll5]:L01>Kl5FgRhD3F9GL@0000HDDd0000XM[H<\:aE3Qf4cd\Q?2FQERK00000000000000000000000000000000h09X4=aZ\FnE00000000HKO700000000
0000`Hgo00000000DX_D00000000000000000000Q5118OQNE58oY=8d00004^DEP9lIhoIOa4VP0000\G5`DKOV0000Q=JI00000000<KZ^HeIO0kMF000000000000
U7YR8cfi0000HS?PT485TflP000000000000Pci^@\6M0000000000008U=jldHZ0000`JC:A?9W03f1L:5@T0g_\PSn4\6jX`^IQ<:513a:0000dTM2000000000000
TUmBX]7FQ9^K0000lbRP0h=;000000005HS;0000\CCB00000X65]7<M0000000000000000h7Lf000000000000000000000000L^6<X>Nf\C`b0000000000000000
PXoUUC5700000000T2\o0000L47[XA824o4V<F_Z00000000@63J000000000000`\hf0000XFX2ljB4ICk100000000000000000000a7PH4?AI8\[lLCYc0000lZVS
Th7nhRY:00000000H=kMd[cOHk3\0000LQN]PW;DPa`Slmf8dgMT000050Fo87S2<Jb@8UP58W`be5V:8gfoAAT>aBPP00000000000000004=FSd[7P000000000000
000000000000@meF=>KHddCC<ekLdTCHM8A:0000000000000000000000000000=2fl85mB0000000014@e0000000000000000P9b5`eO;\@Xke4?Q`NmA00000000
000000000000`0dMl\HEXHi10TZRHWDD8TQHTWO=\Xb=P]Glh]aV@QWHM1VDTfld92kdlPPEdZOaI<TI`d=>00000000df^hLi<eH:giD9i@Q0?7IB:HeEnl00000000
0000000000000000XDaR4IJhYG^aAH4Y0000`^;T0Oe[8<oLT]Li4o\aHQ84]D40000004e<4S]C00008BCO000000000000H]OG\fEe00000000A?_J<;1[]G>]XH@>
XOW_lS:K0000Q1k0TOOc=5:XX5:?XNPjm6\D]AU^YBnP00000000@7NFQ8GFDPccm8HW1E[cMFe<00000000\QXLdB5CXcb0000000000000P9O4D<4g00000000d4b2
\QUn00000000\KQ800000000LPhN00000000000000008Zg0XH9E00000000QB=3LE@S000000000hjAP<\?hU5B000000009:maY0P057n=lE`:0000000000000000
0000Hngg0000H?A8d@Of0dbN00000000000000000000eG1N00000[m?PfPM0000mEok<DbB00000000L9So0000000000000000P3Y<0IaKT^O2I9cJ8_LS00000000
XnG2P`3FM9gc00000000000000000000d`gZM5_]Q:3O0000`ZUSM5Tn00000000<RdP00000000P9Xa00000000]@;00000\m_XQ:=N0000P;O\IFOI000000000000
0000000000000000Q26k000000000000ICkg000000000000000000000000T5HCDeJ6`H5\\0T6hVPK000000009CDC00000000T3[X4NJKdNJY0000000000000000
\KUj00000000<bb^00000000<R__l=KGA5Ffhadj00000000000000000000000000000000UBl:0000T=k[00000000000000000000dJY[00000000E58[00000000
00000000U@SE00005BeTXTQ;eF<m00000000EEen000000005EZaa5h[d@X6000000000000MEMS0000XIk@4\FHl@FM000000000000000000000000`R2eXJ0llX]D
8NelA82600000_bE00000000`K_DPgPP00000000EAoSQHa0000000000000PE?W0000HhHG@=N]0000P7N50000lBg?H[NA4^;D00000000l8LB00000000]8c38ZE<
LR?\UBbTmDh8000000000000hoJ0UA@I0000000000005FY30000`9GOTWYTY3;I0eX10000YBOl00000000T4_m000000000000E6Rg0000TUll4:DF822HHDgMddZi
0000Lf4b00008oF150f00000mATPl<l?0000ldgV00000000DLXZ`9H\0000l<HX000000000000D;0Ld1]S@?9fL_Hc<>Hfh_I<m:::Y=;60000E?IS000000000000
4FJh`FO9AE]I000000000000TT_N\`aWHY<^Dk>@00000000000000008l3YIEIiDi]NDI6?=FaX000000000000I1QmH3h:dRd=<_6fTPn1DRJUPSOhhdh_QH:>0000
000000000000000000000000hX5eMAE200000000<80jD>PZI2aJ1:\=0f:E1<8100008hkgT]:P0000YHJh@DPZ0000HS9\5>Hj000000000000H0[gdEXh00000000
0000983Y00000?W3eA_E000000000000@I[oiAnE00000000m5]40000<X;J1ACX00000000LQS=0000`^_?TiFDaF?m000000000000PS1f4Y:=86f_]AQV0000hi:X
0000LD=4h^eC<j]l0000\QV?0000`aDV4?NH8?ZBTAob0RLSHJ^AdTXm00000000000000005C1M00000000000000000000DVTW0000A@;N0000\kK9000000000000
0000X1<j]0=F0000TGTi000000000000h22_0000000000000000Pe6B`6Sl5;2o98;ZU4]DA=nD00000000@oL40000AFZkmFI^0000@AZP070JED]^@c][HE_em=ho
00000000019YXl:=AB]8000000000000lM:d0000000000000000000000000000T`5F\ljh000000000000000000000000X;Ge0000000000000000TR1c0000D?=]
M<K3LH>P0000000000008Ngm0Z@F`]d3P8k`=1bLU3jOdT[SPUPOAEO9hK@V45[kUFMW0000000000000000@598hF6E0N@H0OfHlLh2le8]H:Gk<l<T@ih8\V\9hT[c
<gVIa0bMh;=VdnnRA6CCm=dh000000000000000000000000@PXfDUo4h\nS000000004_Z300000000T3F<I8>00Cb3LG6_000000008Y1n0000XMPdi8f84]Q50000
DB]7@T0ZX4[O4RnO8F0O<b]C0000A8PE0000@HU>LO9R0000`lh6P;@R000000000000m>^`0000hi8B0000@hDN000000000000TRCjL_N9m09kY@Y0000000000000
L:ZJ<E45<J`mLPCD00000000L[`d00000000\3O@0000000000000B>b00000000000000000000000000000000h:Z60000hQ[k0000=4\70000000000000000<3<j
d7UddURB0000LM=b0000P0N`000000000000\6VF@:Q2L?IQ8d=[Hdbd`AbV\\^X\PYYT6Zg8PiV\c8CaG8<00000000XHhE00000000000000000000000000000000
0000d_jUEEk5<8Si\^cT0000@C:[\GQ?i9FZT@N\HBP\hKm>8ii`<[RlaA4V0000P2HJ\K2C00000000L;D_d]8O1?WLP1TGTSSi1@;l0000\\]:\bO?000045FI0000
00000000000000000000\2YeHE5=9DkATG7Q0000TNd]00000000IC`?hbDE0000@ekf`5Z7L;UR]GaIllha0000l@ImAC_I<G;3000000000YS20000000000000000
0000h0Z<0000=:mO0000I5IA4`WT`69200000000@3DMh?bT0F6m`;LkAB]eaFlD00000000`o;i00000000L=D0\DQG0_\9d>chPXRbH9c24_lG\`jY@b4CXfKE4@24
HILBY3fc4fb@a;PMTD8?000000000000<ooITYF6dc7C0000M:[1]ENU0000HAOa527e0000<ChLPli?000000000000Y>SdDiB3`QhK45gn@49i00000000T37;dYYa
@M;90000I8ch0000000000000000A0\K0000H2fYMALCI?hb0000AB@H9DPD0000hXb100000000H2K8\Eme07004?;D@IV^HYiK\T1ahMg[<IM:XlOWaA4k00000000
00000000000046lV4TO600000nBNL9IZ0000iDVYLR8:00000000QH4G\2dmE:_B9<n<\Poc0000diQN00000000a;JJ0000XNl400004LTeX`LnYBIN0000`4bS0000
8FicXi<?0000a1U8P<f30000ldDk0000i5<N8<Y;0000I6OHI=3P0000000000000000@?oD000015?a00000000<BLXa>CJIHYMlgV;00000000eB9^0000PZ??IF4o
0000XV@DU@PlH2GPX<I`<efkHVk^d_`?iDIE00000000DPJY\fPC0>\1hfDe56VaE==H93TD0000000000000000000000000000@bI\0V1=PNg7<5O7I:cCHQPlX=al
0000U?ji0000000000000000`XKc=:OVL6X]H7:Y4PWmLaH`8lSI5GU:000000000000000000000000XVgPh;>M41Pb8Qo<Pn59]0K`16WSLdIjP:dW\gk2XhV2<e3Q
]:B0HRDhdY\U0000XKN_00000000000000000000000000000000TAm1hKTW000000000000m9eZ0000000000000000e@fm00000000000000000000000000000000
TX<<ECnT00000000e;j>=2KT<TbZ0IXR199P=E5H0000lfM2\21\00000a0j0000daIRT^U=P6niE?;@00000000DRad<BF50000HBiALJ:@0000dLhl<@A300000000
47XGLPkUPcQ_dBf2h1SWhC;Cm>2VQCP=5Faj00000000hCPS00000000000000000000\683000000000000000000000000000000000000\Akj00000000P[aF0000
00000000T7IY4n6Qe7;_iDX94X4@QFGK000000000000000000000000@C]N0000000000000000\X?oT@k@DPbUdS0SDV3A000000000000LoHQ\4@0H0h^lhM^h5bl
00000000000000000000000000000000``d=T<<;00005D:c0000H8Wc0000lRaP000002d300000000000000000000dC<;000047Ao9F704H1MTib_PA<od[L<UAb<
0000lA5^HXFm0000d8<1L9d_0H]odE=ELIS[PENR]:I_000000004ZOQ]48o00000000000000004?U5@7dClA=_8hm7QH[i0000@<UE00000000PV<R<jhR0000X1LW
L9@:HUeb4T6h0000000000000000`^kZ0000000000008VlO000000000000<9P300004c8md8T<TM8AlY9TDWnR83MB5BW20000000000000000hU3R0_0?0000U7HJ
4:H_daCk8iSCM:Z>=97bY96:Q;3?000000000000\4eTPU1L0000D83894Ml00000000TDlL0000h@=MX04^4Gnk4K3hHL?0A1;Ya4ik00000000`=;;dLT[T]\5XhW^
@TA6000000000000000000000000hBn?8EAT`n\i4PbF138g1>82L1fW@FbQL;;B`US?Q<``0000@5aT4j]8@dRQ00000000000000004XX^<d[PhCkS000000000000
0000X?@VE9c\0000d=H]0000HN`E8UkIDl0S=BLTYFN20000000000000000000000000000hI8>]F;G00004?K99Add00008nLM00000000000000000000X5?hhGea
0M52<5d7XGd=HR0[@Vo9DZH_XUA815>:Q9n=5DVGHSC>03<^dhKS4oWDa76I0000\@2N9Fm=h2^60000000000000000000000000000DRK>\KmL000000000000DPnb
<B2^00000000000000000000`hgh0000LXSGhZhZ\Sne4iDR00000000TP3P4WdlH>M:4_k800000FKc0000@=PKHMZfX36Q00000000`GZk@`1?T@_3a0PM00008[<B
l;Y[0000PgUE0000U2gc00000000000000000000000000000000D8]1@GA;8JeB\XL7P>f4m>BP0000000000000000D7[e0000000085BVHX1X0000XRgAaCak0000
0000000000000000l16^<Fb7lM_O00000h_[00000000000000004Jf35?ij000000000000DfOJ=E4m0000TciiQ<O@iD?L00000000L1=RhB3idL44`eYe`GP3L<cZ
@T=GPZ\2hagVTl6a0nAjA?7;000000000000HUM=dgbba9?U9AeH000000000000000000005;ne@RRQ0000000000000000XD_A0D74PHdm000000000000@i86P0`5
@D;?XSAGh^Jo`iLA0jIIXjd^XMIRlm^mI2NW=Fmg0000h@;\P^AX14170000000000000000LNjm00000000T7JgH1H3P0[S49cg4CD9E4i90000<8GC\7\ZlL^LX^Un
djgV00000000`jK5a<cRP_An0000000000000000m8c?000000004PfZHT?jLH5j]<0VeA=:9GCL00000000hcXf<UHR0000`C7P000000000000X?2fTCbC00000000
\4RnD_TelZSUdJ9eHUN\P^VBH3HF00000000000000008Yad00000000HbJk0000000000000000l0fC0000Lg7Y000000000000000000009>_>0000lEaJ4FA50000
0000<R[L000000000000TA4<0000@V`e000000004bjJTnZP000000000000h9hF0000dRiJ@40cl4JL8Xoc0fhA8ggc0000T8O?`=?2d<EM\JV@\`e@I15[Xf]T0S;O
HdcA5>;61HJJ0000Q1=800000000]GPo000000000000TOd;9=4=000000000000d^Kk00000000a:9W00008hcR96fNm;RYY7go0P:8000000000000000000000000
000000004h7c000000000000`Nf`98M60000=?=n9GDi000000000000dP9FIFh0<8;30000000005VkY4[:0000000000000000]0_GE7Cdl1lfD1k94^LXlWBZ9>ZC
d6I4@<fQd98OXA7J530d00000000LYIe00000000<a_V00000000<75[00000000PC3S000000000000lHMAhFN1UE3G00000000HADVTCi=0000LBlH=;\C`Dff0000
4i7<iEmj00000000i0jhD6gQdLI9000001UClJB=\gK>EF:cl@@GhPY=00000000TfYR0000`00d`Ff6d4gZ8_?c0000Q5;50000000000000K\8U8[QXgiJ00004_>I
00000000d=BW`NEK00000000L`Z@000000000000TIXeTmQ0ME;T000000000000=0XX`o3WPXRl@@HNI4P:\?UJH]3UlATj00000000HZAD0000000000000000dJ`U
DB7o==Gj000000000000000000004e:?PhgN90a`T<D;0:KZ5@mHP5;CQDSG4`9m00000000000000000000I=4L0000000000000000<FLf0SJG8<;DTDdf\g=[M7];
0000P>XH000000000000X3[nL55H0[ACH`]7L3I@8`2EH>ad`KT9\eS2E923`=iidOLc00000000182T4VdI0000000000008J]600000000T<W90000h6aS00000000
00000000Db=T00000000000000000000000000000000\5gU00000000<Q2oDQh2d2\dQ2ZYXSTN<0Oh<UH8a5GB=E5l\RD;01WTTULSLWZ:hckc0000]:[U0000dVn9
0000A?Rb00000000AD_G0000<GOU0000@C^d00000000Dc7o0000d978DE2>000000004F]Q00000000l?WA0000@djZ0000dE<`IB\0000000000000`3Jj<@1RI5A;
QGfm0000LG9_8FNU@D]\@J:lTZc9m32Ia9>\00000000HaV<00000000Q8:X00000000<0l^lnoW0000000000000000T4j\DY@dm:7]000000000000000000000000
HX:YmC6i9:Fe0000TSY1000000000000d=DQU=9Q4J@:00000000hWEG0000lH00a6FATFP`00004^6m000000000000@8bM045`H6a5\:MbL5`jY3<QTJ]`0000\D]k
<<`=0000HX_4<oXL0ZIL00000000000000000000@cmn8IfU<KMLi0a5TXmlTV7Z@^=j`^BLD1f;]GmW\k@h0000DUQn00005;`R0000H`L_hfnT0000Y75Q00000000
4TKeHe;\4l_gU7XJ00000000l7J<a8Qm0000ME8Z808\Tg^Z]FikEGKD4_fR0000000000000000l5PJ000000000000000000000000Q03]000080=T000000000000
dW:k@?QG]0N:<0n1`Ndk\PJBe37fA=Ld00000000d:]V00000000hhE1HSLWY3eD000000000000000000000000P1=@L3G7lUQK@7m_00000000E0V700008a3W0000
0000=8BY0000h_iK00000000PoQV0000000000000000<V:7d?lBDVdePM9U\^^Sh\dSTZ<kU8DE0000=BSJ0000D[m1XbK8000057aEXBFYMHV2000000008T_\Ddi\
0e28@hRM00000000hOVeDVTN\TOTmC7>ADPP00000000eC2U000000000000e6QF\m]c0000TKU5AGgZ0000P:ia0000000000000000000000000[AeIFTn0000=B^C
00000000UCj;00004PjJ000000000000XADcXF`\]BU<=DBgTfaJ00000000lCZH0000E59K=;P[00000000`\><0000`A0M00000000l5=EDBHd5FHb92E300000000
00000000`J3?@C_``GmX56W10MLX00000000A6i000000000000000000000h<9nlN@`P;HV0000<0144Yhm000000000000<T>0000000000000HVMf=Bid0000`e7]
lb>imBfV0000DUV^XlWm0000<9^J\PGFMBWV00000Di317M2a?F20000h0X:\?\m`QK40000df=5`XdNdFl]L\4b000051nj00000000T<3300000000Xi=O<d;<U0=T
0000A4\OdB1HLFma@afSi3UdHJ7fl=hm1D7EIH3ZiH=PX<[0\F9SDhVf@SCZ<Ea:l]nQH[?:hnYU5EANaFEn00000000]G>QL4fjTGXK<dEc0000000000000000\4W4
0000000000000000000000000000dE`M0000H=Y<0000000000000000000000000000PD2ZDBng00000000l969D8F_8JKh=AlMLATA00000[]kPH2OX77\00000000
0000dA\B0NCO0000e>R20000000000004m5g000000005FdRhG9N0000P81XHQ^c000000000000000000000000=7ZH0000M6@dD3U]5=^h00000000XW<400000000
0000000000000000000000000000000000000000000000000000000000000000hG060000]@g]0000000000000000@AY@00000000dPQ^lZTc5HCoT3l10000\Bgl
0000XZ=AhCFi000000000000<`P;lddn\FAJ]8Tf0000000000000000Xf_gaAmU0000dg0o0000000000000000dYBI000097iAXN2B0000IGjB0000000000000000
0000`=C[Y;2[\i32<;77X27@\cRNlB<U0000@YoY0000m6>K@DC3hLIoX_Cc98h\QHU?P:=e0000000000000000hAVKXi6UA@AiL;O4`ABBYD?70000I<CL`BYNlCV:
`9kYDZ0=000000000000@BdB00000000000000000000TMAoLcZ=0000000000000000]H6oPfMJ4m8>P]A@00000000T>4X000000000000000000008R2N00000000
00000000T2_YaDFC00008POl000000000000l2^bD8gf4M`Q000044bG0000d1JD4@@8THICX8P=hWGi@g^f000000000000\3_1T=S[0000000000000000LHLI0000
4BO88TEb\5Qk0000P;7X00001Aag000000000000Hf0i0000T]g900000000TkFo0000mG;H00000000eGhk00000000lKSi0000000000000000000000008`JM@l7R
0000LYB_HLGDQ5f^\[eZLbQY0000\_gl@k2A0000dfS6LDQW04E20000000000000000D<SIP764=FTbMGcJ`<1<@`mjH8>><cBe<0?R\l;W00000000000000000U6d
00000000e:940000000000000000PR4`00009:EP000094m000000000]8og0000000000000000X=8^UESk0000@?aZloPV000000000000000000000000dTekleEC
1DYG00000AbK000000000000lZ[Z00008nRb0000IDH=00000000DOUA00000000Ha=R0000lWEj00000000H76a@BM4A14Ea<[M=??E9?VZ000080hU0_RX0000h6BL
17[TlPUo983IHI5YY9a>000000000000\_@R4n@0E3>`0000PZ?NhiHb499U@0Rd\1hZ4lZI0000000000000000LFgRA8\3000000000000`[9X01kd000000000000
00000Y2R0000000083JP\mSU8^2000000000m4O400000000TO?_8Ca=4i?Y`lE\HF?]Y3Z@A>:@0000d18?d_iX0000HHPh0000Ln6?0000eFUj0000L5<R0Yk=0000
hGD10000Pd;T000000000000TLQU00000000X[K:m7JTeFiY000000000000D<Bk000000008RMd0000D:@W00000000@XNlHA7a00005Ch10000hC53PQ?Ye9PL0000
0000Hm7J0000d7=7@AKg0000<7QA4lZ3XEKiUBN74KN8\]I;0000000049`e0000PdZYdc_50000lFj74m;g00000000l^ddhoeB<PWS\PSX000000000000D:WJDWJN
0000iGCXLdT400000000000000000000Hg_;dFh^0000000000000000Df>Jm2R5]6n000000000000000000000dIhVa@TM0000T5QX00000000M;_N0000U;NB0000
<:ed8?0GmF:KA8HE<4i90000@5^5Dl\ke0F80000l7Y?00000000000095D8h2^K00000000\2mL00000000H[BT000000000000000000000000000000000000HORD
0000`ae^X08E0000000000000000000000000000<S`clUj352B0d0YWQ7^L=92T0000M4cU000009UQlBhePXPM`b6UmGM000000000T1A_T:@C0000LRnk0000PF@S
LKX7<nT^0000dP=E8:J]dG2WU@o[0000\VVi<dTYdZUCd_lgT2E2LWm2U>TQ000000000000PgQc000002R>00000000m4PO0ZNS0000000047<g`>h\dYBU00000000
TG6900004L2ePUKSU?Ike57G0000PZ5_iA0090CIhcZZ0000<9Fim5ML0X9:=<J700000000hLTI8kfP0000\OZGdFhRhB>8000045n10000<6??0000000000000000
PXWChhD=1Abc<1>W@]CM\7_20000Tk]@0000XcHH00000000<Uf<4NM<000000000000Hb[f]8P500000000Q:V`0000==[n000000008aJ^0000T;BGP=;T5EE^0000
P0A5<U:ihZ=L00000000IGS6M94PTCmn0000000000000000U8aL0000@VnP`TUKPHogd]BJl2l:@NXi\d>0HYX@\_P[43<RM<JRYFTA000000000000000000000000
LK>5\`A8\;_<l?[n8de>\@@V<IIRdLEliH?E8J8U<H:fP]XTdaH5000000000000XUW:<mc7hNF;0TJ=MH\Ye5\`00000000000000000000D9MP0000000000000000
0000E0HA0E3B00004Vl^00000000d_H;Tgl`00000000000000008OB5TXl[4\Qo<<K:0000000000000000`5QE<JjoTR?G`jLcT5XH0000U67?0000000000000000
00000000000000008>6edVB^98<nD^g]=EP>0000000000000000\K:H`[@m0000000086aF=84f0000]A>``2c700000000PPkdiB=H0000@h0E0000000000000000
0000D?bc00000000@LR00000Q9;\T86BPFd74S?=0000h0aBa=m;0000lQ:glFHJD?c5TkQKA:k[00000000@]fcaG]AlLlm000000000000hcRk@a=ETGCCP]0M0000
0000eEb>0000XY4]0000lP7U0000\272L\QX000000000000000059TG00000000\AQ`0000`[4k000000000000570d4BO`4MKYIAfG0000000000000000@][78@CZ
000000000000`7=k4OPD0000d:R?0000@bel0000000005ZU00000000=6dX1;2E00000000D?0W0000\M\U0000000000000000000000000000X\<i`<ReQB5;mCPO
0000h2:RTDOoEHP\000000000000dGP^h]5l`P53U<E1l6c:M@=aHiaY0000HTV44[NZ000000008BJ^e9RS0000XSFmH0eo`54;\KK@4ogPe3J\8@jD000000000000
0000`79h000000000000hJAo8N3L9Fj=00000000lG]0LHl_XRb`00000000\8D>LQid55?oEDnP000000000000000000000oK2\Mlj0000=AjOPD9i\HhQ8e@=0000
00000000P2:aX<S0l@cQLhG6<n@bH_n8U:<2mED\0000000000000000X57100001DK[8jd3000000000000H3d:0000X``200000000\Kc=82\IlQ0M`V>K<dE>0000
HFAc000000000000\a><0000d[UG00000X0<0000DEH[@G`40000@7]6000000000000XAdf`8lE`T2XlU`?`XJohXbl4A@Ud8FgdNa61Ga[hGdJ8MY2000000000000
TbZ>\\DY000000000000`F9c000000000000L=4_000000000000000000000000hGP@00000ba]000000000000<@md0000000000000000HP]PH1hG000000000000
0000lj:e]GKS0000000047cP0000P>Y0E19<0000lWJ8A7fH==\F000000000000000000000000haSTPDl0E6[W00000000<U53\bJ1<i[?0000D>>]000000000000
00000000151I00000000DRF_Hd8400000000`meT00000000@JmI00000000D4Ud@4nShURU<]M^U@`2D50RI;90000000000000\8Q3`bA700000000Lf_900000000
DQX:0000\h<H0000000005B@4^ECdid80000<efHXO4m0000@?iCDiDD4DFOLDcjiAIX8[2e@ZZ6DL0aX:Cdhf<0\8\:hSk^=1NKa5L1lSG<h_g\`aG7<5Uj00000000
@9SA\JNP00000000X0HmECIn0000l;D200YD\@dXlF=]LTC9lfnGdg`Y983900000000Ln8O@Hi=Hh:<I?kP4O\f0XDoa816Q<h=@eA^PJ7C<_c6000000004hZ]0000
0000P5[N0000000000000000Q>8W0000da9<1<Y`P10<deZ8YEf^A6U5M9?i`o420000000044cfYFQPE:oM00000000]66Z`DKd4Lo5@ToGa;Ub0>970\LZXdcb=BL<
@ClD0000000000000Yj=00000000000000000000000000000000D3?_000000000000\aU_0000000000000000000000000000lHn]mAgj0000Xg\<00000000@BVP
i3]o0000PK=I\>dRLgoWY02O00000000X;N;`KF\8QBkTXo7l:Ne\hAZ0000D1Zbl]P_51ma9=;[00000000A<77aA3l00000000@Kf7hWa?0gF100000000UBO68[j]
i6A0A?HlH\4D0000\BDMhHL_00008[WC00000000000000000000h<jkTKWH`X;m0000<b2:hN1k00000000000000000000dUB@IE<JL`Da0<VC=<kW0000LABhHdY6
000000000m?H000000000NNA00000000l6hD@[D>D6dg03kW4^obdl[cDWj20000D=eM0000<oiH00000000i7iO0000PaiC0000LSN2I;\59G4mD7;>000000000000
43W6LY`R00000000P<:j@Sh0EEm20000hLdk]HHg0000a:054:>=9GfX000000000000000000000000hT]8@m\nA7Y3PG[K00008URl0000000000000000L_mTU?`F
mDO`DRPN4I4LXVoha;K<@:@a0000=86o00000000000041^VPV0bhckK000080GeLbHJ0000hEPIh<^h00000000000000004GUQ0000000000000000iF5b`IJ787`8
48nBlRQH00000000LFS7000000004b?QQBk>00000000000000000000\d;m0000000000008CTdTI2dA4J?4UDk0000000000000000X205@eebeE?V00000000hKAS
00000000M;:IU3oEQ?XQ000000008[>nADhG@7LI4BIW00000000000000000000<X```[j>0O5MdY]5\\4N50W\d4WQ0I0ndCYl9;HI0000D=:8mD618HHd00000000
0000aGid000000000000000000000000dJe_5CKlTTTZhHPR0000000000000000000000000000iF@N000000000000<F;38[De0000YD0S000000008h9`000011fH
0000]0iL00008PVN0000HLO3000000000000000000000000d4<RX=;bP]W3d66:Xio600000000hYmTe9ZN00000000000000000000PCi\XEh=hc<D0000PE6h0000
000000000000000000000000000000000000T9BVXEWa84o\08Qk@L>am;3OmGYB000000008^8;0000=>`m0000TDZ>0000000000000000Pe;A0000000000000000
00000000`PYk42nIa8T60000000000000000Ldg]000000000000`f3i00008Z?5lDMf0000000000000000000000000000000000000000000000000000Y?jT0000
l0[?0000000000000000DBo3TJZWA>:[000000000000]CX80000XS\\0000125eLnU=00000000000000000000l7b;00000000a7770000<TOd0000000000000000
00000000D9Rj000000000000LSHn0DR?PNi>00001APlX8mBl?580000000000000000=1^Q000000000IROlYn90000lGIVDJ<h0000i9NBD2e[@DXAD]j<dZk80000
0000<]FUPhO60000@7CGlj65M;O6do0C0000h=mK00000000D8X6U9WLA;9U000000000000e6iHaA8Z0000a89d00000_Wl\>KQPFFF\FLV\PEc8Qm3Tha7LhbHYF[R
1GT\0000mB2n000000000000h<3h0000mA8K4LjX0000000000000000PbeGPE=200000000lUlJl[nRlUGDa?PImH<T000000008>2IQ<3ad1Ll`PakDDI000004E4a
00000000e3aXX<<P0000<eV^0000L<g^MEYA0000000000000He:000000<]82SND:mU0000T9NJPiAc0000PaOU@FY900008Ec?PdX100000000DJgYLVI=4\8ELRii
QHFoXZhg5EI3000000000000L@K6Q9X4Q9FD00000000@c340K?1@b^Y1@G9000000000000HM6c0AS]\_Lb000000000000`g2>Q7=4A;MgXTNU000000000000P1j<
42oEH[[gP2S>4=3Sd\7D09jjhMGhL]<IhFYKd58ATQ21@T;b8bAUdbfTLd01Hg^C`jaPe:75Le?9lYZM@2O2YEdNQF=?IF>PTo:6ADb;00000000<GY<HDLY00000000
08l2`gn50000000000000000000000000000TC93000000000000e7G10000000000000000H;:?00000000\R1?<U:]00000000<5Gn000000000000000000000000
0000`=:IL^GS`K;chi:jhM]f00000B4ih:3;H5J>00000000000000000000TcDO0=\Yh_odU2G;0AI5QHRK00000000PPmO1GW80000liHBE4Ff0000dTIcH\79LGge
PjcHY?:A9B0@000000000000000000000000000000000000D\0f0000dbPG00000000H0>bm0eCYA9P0000000000000000000000000000eC]9hm\C1EZ100000000
0000EF]5000000000000`E6I0000\`^60a;i56[k00000000000000000000LYfH8jGKDN??0000TH[?8M[T@6JT0000000000004;6c0WYHTmo;9=b7000000000000
m77E0000l?150000000000000000000000000000]Fg:\1ZHH6g10000Df^I0000h0OHL@?hD]2M`S=:`fJM0000hILT84S:17OmTPB<\hn`000000000000M8YU0000
lL06000000005945hRBU4J1=@ck14Tc7@VKCY@XO00000000h1lPPR_kTRSi17V<P;>kmHVD0000HdX]00000000Q<k80Za]e7?ilCTAXV_S4^a9d93181XYhgb=T_0[
4k7\i=gSMB^d0000hFKn00000000M7mK4:2ALT`3@jnjdk5L0000`H=N9Bk\m1j600000000000000000000000000000000lNBkTbR5000000000000000000000000
00000000<I>O000000000000<=5fD18]THgb\fj90000QASZl4TL5DiR@SKn8SYJLL8TU64QlMH7@\=9@iVj00000000\3daP?i3L`IGH_da\BZc`IYcTm9\IAmC0000
0000XEE]h@>PQFh]000000000000`<Abh`]e00004l2j0000dObP00000000000000000000XBD=00000000000000000000L3HlT\m6T2Ac0000000000000000lQO7
aF:0000000000000000000000Ei6e61b0000D25>0000000053O[Y:^M0000L><10SGgHTgl000000000000@0ck\FUK4j[ni>7EIB\Hl=8AED9m0000000000000000
000000000000aERi4]oQ00000000TV_b000000000000h4;@d:NOh;nY00000000lVSOL]490000QBCc0000@NBIDZeOEBHI0000000000004mQ`000040\f8]mRiGYo
00008]=U000000000000aFlk\OXXHnKa000000009>UML][`00000000DQYi00000000E91cL741TE4oX`^Y5G8]l^5ALaLk0000h7jH\P434[dSTMR?00000000`g2S
lPXI4Gb7dB]iDTRG\DiY4NL`M5UDL1\n]7hS0000000087:l0000=FcnXJ?UDWVb0000L<3G00005E\G0000m5UlX]\C00000000\AOn0000A4Zd9Ehb0000HK<R0000
`K5T4OdR<UW`dgd_LRBahh[Hhd_a4h`klEm2`AmM5G6D000043\YYA:R0000PCC4d4:g\i5G0000LB:5TJ^h@Jo8`\7elP5`00000000@>:C0000lHXOE1_H00008BNX
0000000000000000000000004^MOM8D;L8;`000000000000d8i5000000000000h[f1hkZV000000000000L=bLL[=bm?mT00008F_KHQ8T00000000A2K>00000000
0000000000000000000000000000XUI<000000000000000000000000QElHQ>Lh000000000000L<Xn000000009ChCdSmjl6EFd`83A:B_`n<<4eceh[a\DKghdcci
5GYZ00000000D4n3HRX_0000T8HKdTIG0dm:000000000000T6:Q9DQ4UHL]000000008g`70000`2k3<67aLC6:TFTRlLgHDQ4L9Ha]000000000000Y8]M`2XP\2A=
D`id000000000REa00000cO`000000000000891?03\n00000000]:@L\K`i@`kY00000000000000009E9GL9[0a;m800000000<An>h<DL000000000000000001S2
E7[;0000H@58D?71H:JDXEBedLkG00000000@gAbe=f]dF:9@mAV`c\[00000000000000000000\c<k4SiL000000000000H^`LDel100000000`]b2AFI40000XKKe
XYnEmCB?0000000000000000heT`]9Jk0000X1[G`1gelUZGD]lI0d?Y4e:`PfRCH>QEd<Oka5m2QG^@]H?iD>KcdUabP_IeaCVL00004WR4XjZA0000lIT6XB0c`EFh
0a8M0000000000000000]BBd00000iMJ000054dIeETI000000000000lR624jEj8U;68ZlT`ndKh5bCE8j_T=GC0000<ge@000000000000TTjT00000000PR7aDYHJ
00008a<P000000000000Xenh00000000\>R]TUNCm4L:`C2o=;i2]Bb390ck4:>gXP7m\@Bf`dol0000XC_WI;bl<0^ml6blT2`f]1li00008YYJ0000<\C24_HWdkCF
YH1h000000000=oX0000TM;J0000@=Lo@O9lI2g8000000000000DAIi00000000000000000000<7ec@gZ9eDYe00000000T7\100000000XVWSm0g\PaRKDKnO8Ped
e6aEQ90F@:<Em:];00000000000000005<iYLXSX0000\=CD00000000\Coc<]P6DC88\EQT4J3Thm]@MG@CU@m6\M[l00000iOU0000AHGb0000LEX;00009G5i0000
DgA@000000000000P?O2DCBl4E7@Lb1S8o5;LZE1YDVnX`SO000000000::A0000YD6a]AWP00000000TMHYe7k>0000lE>BHhe:DG[g`_1k16ILUEe2AG?50000<6]T
<ZSJ]<SN00000000000000000000==_K0000h:=I<jFm0000d;[0`JTC`\Cml`7;Him\I;h<00000000H=LO000000000000d6m0mE;f0000lX<kP^F100000000DZ2A
lg?A`5JLlR<gh7AbDP[mTSEbh\Y8@6;T\`cA4hlX4kD6iE_n00000000000000000000\7^e<60:X5T;H=6k`Bm<HHVWIHMDTH@f4G<RdI2SPI[WXPlN00000000dP^W
0000UCA70000000000000000=60h00000000@A=m0000T1`i00000000000000004d>g<FjDd\X]1=:O=C27hCA=YDTa0000lRjZ0000000000000000000000000000
0000X;3_000000000000lNH]HDbX@Un3D`Hc4[1dP37KXPH@X0HP\:6h8PZ;XRCNLbSO0d`S0l>E=0XFY3mQA:JCLdJUTAk300000000<ed149Wo@dShm;QcmDjlh5WS
iF9F00000000@Jn70000DgY60000PiYO<07j00008MXf00000000TYH[4XKY000000000000XJoS0000000000000000DngD0000D;LO`W;O0000\>7T000000000000
00009:2k06Q^0000000000000000HBVmPEMK@S7=HeDRPMS]YDIiliX30000TXeHm=P?@JRG9C_7l0=?HIA58?\;0000000000000000000000000000`>:S00000Bcm
L:^;000000000000`DKSQ61:00008:N=00009E>`00008_2n00000000d4>>U7aW@HijXh9oL3U3i;hY000000000000000000000000DPQn0000h^m40000hEXI46P0
00000000dmmoQGOC000000000000Q>@?000086WP0000LNA[0000PHBD<g<Q0R>U<Z4c0000@H>f00000000a1b\0000LC<ILgMd0000L]NC@_SdH?38072JLf6kQEI?
00000000QH:n0000000000008B?A00000000<Sl]XMN;H^JKPS:g0G^NlX5SiA[@T8SRP[o<@SikiEXTX>kP`]iQ89eG4[g<00004;=_l\K40000QBT]dMU0XA3>`<bi
Phbe@UhJDWN`i5RoA7`U=<f3TaGL0<VP\?Nh4@L`DcR=0000D7;_Q3@Si7_TA;IT0000HKP@0000L`?J0000000000000^2EHGQ3`l`miCRe0=7e0000000000000000
0000TRUD5AVZ000000000000dN0cP=9J9Bg@@ml=a>MC1DGI00000000H3e0DQ<]d1eWYB^UE1II00000000]75e000000005D7i00000000@=ZmH>G_MG04h<V]0000
0000<G4n000000000000000000000000000000000000L1i?8Cc09Ek_Hl4deHNXh7]W4bFf00000000HjBhl7B>00000000LX52\0TKQ10V0000PGDJH^PN\nf=0000
00000000000000000[Bo0000]30?0000\]XH0000000000000000i2NG000000000000DX=R4`haX@Q00jNb00000000`IC7000000000000dJO_0000<ln?hmaH41Do
E33T0000Lf`gli:FmHUf9AP0000000000<fC12J]TQCb`gO<DYlkm5i6EE7dmGWbLQZ<]H^3<>l@0000T8jYi9i8000000000000<<RD000000000000000000008AFY
dEgL`i@4000000000000000000000000e0IM00008FKF00000000000000000000X<S<0000D>0PXX>;X\\giAk300000\;Y000000000000000000000000I2@Y<DnQ
P=ki00000000@1o7h=?=00000000h?J9000000000000lR8_L27M0000lMTD0000A8Y:EG2;0000<\8fh2b3]G]S`Dmj@FB90000`5R7DAgmHB_a0000000000000000
000000000000<=fTiF>54VQR0000P4l1LaL3E8Dd000000000000@hD2YE2B000000000000000000008^C`000000000000H=M_dW?J0m7d00008=56YCFG`bb4@bJ_
0000e;ZV0000I5LG00000000<1;>0000\3<DLY;;0000\9hci8nB0000MD<mUGfL0000\a8=e=dM=FkQ8k8600000000LR@n0000h_jA00000000<[IK000000000000
15j<00000000X_QkXIQU4a7O00000000`>?40000PgYX00000000l2]IQCkCD\UAA>kb\h>;8ROm4^2:MCd50000X]LZ0000X`ab0000TgRO0000XhYoL6_n96KkD3FP
0000D^k10000dYe7lc@[000000000000@9og000000000000XB6@000000008D3l00005>9_\2aQL4`DM?B900000000D>>jHFEblQZQA;bHY<oA000000000000<H5=
9GV]`HY\X^ejP@2WXB0nHVoZT;LA00000000laUIe73<YF4]00000000H3lF0000d[>GP=MGh^Eg00000000h?aH00000000L__@TSM>Y5dG000000008VP9E@mo0000
ACea=7a50000HBEN00000000`NA30000D8IU`aD@00000000``?o0000H@ob`B>E0000@DkOi22S0000hASA0000000048cbl<9X0000@aK5`^8\\WYd4ehG00000000
\:o`4<?6`E7[0000h:DZ]00m\U990000@nmT0000<PcKL@lNXE110VZ^00000000D>n:<QGK`RbPlLf^00004H]?000000000000l3P<00000000m1hf000000000000
00000000000000000000LGhf8Dd9<k0Y@:<WPC8JTdc2`@Za=8[hiEBC00000000HMJP00000000@SbM00000000]2IgHd8XhXTMH`fC00000000000000000000AHW=
Y4aaU8hC8QdX00000000`36:000000000000P;m341Vk\dY`0000DSlL0000000000000000IA:@0000000000000000dL[IM<S3PhC24iOH000000008n41HBbM0000
0000L6ND0000000000000000AC>Xd8^QhH4S@Kn4L^4j\booE@K\lJ>f0000I3]ITL1d0000TOYh0000000000000XZ>000000000000`85f05EdhGE?000000000000
`>K28N\Z]AhcL>0>UFd@000000000000XLPl0=F;000000000000U@EJ00000000000000000000\ZL?0g2fDVHQD^iDH7a2A8>>P:B9`Td[E=\^LbP69DCK@35aLMTW
Q8`O`SIFPi_H`1[R\0Q\@?3S<?goXU[5\hA>TnW6X<CoeGG689B=I8B;=C6WDUh;D<_EXb1aY:WLDJdH4K0iLS_P`9Y2hdBD]:McQH1800000000XnH5X5L400000000
XnBZ00000000\=l7dJG<<k[f0000000000000000LB0M<GSbhcCY\KZO0oAoPdK]0000hS6dh^OA`Nfk00001F3@000000008LiQ0000TS4alSMT@h\;LLD\h\845?@n
DkAa00000000lilW0_5n=2310000\:;DXLcQXU2He=<j0000`iED0000lP7EIAnfM9l<00000000eG0O80UT8HZ?h8d8H6gATFdd=4U20000lR]M0000PBH100000000
m?6N00000000HEL@hPgf00000000000000000000XZ:H00000000he95]BMb]1>H0000000000000000000000000000e3H<XY520000H8aG0000dP0<LZ@]DMf10000
00000Q0X00000000h_EgUBkPd2IR8YoMMB_<<U;QdMAJlK`F92VIaFiG000000000000D<U\lSk<D\PZ0000`]af<M9B@>=d51=N0f9Fe2eLdNh>8:i?hLBFI=VYH1A6
l5i5h5HglfFSi<@7]EXc5G@^0000P@]Z5<[5mG4[0000@LW>m=Bg0000000000000000h5GH00000000000000000000LF8F00000000D^3Th5SHiB<FeHK:00000000
\I]B0000000000000000=EKL0000`QUA00000000hRVn\\XKE5BYY;5_XXkUH4I[l9h60000HXgE000000000000]2IFD;C1\VIV0000DQTcTjbW<fgHhJD48ZRY`hnK
8?OFYB@Z00008Ti=0000000000000000h[Wfhd]S00000000000000000000<KLa00008JFd0?^88?RO\\AD@<>bP03`\0mdH5k3`6RX4<h;TI^BHQMFQ8WVUF[m0000
=?ePTaf3P@o:0000LE0H00000000<_YG0000A8?f0000000000000000LFmS@dD9XoSU`\Vl0000000000000L@m0000P[cf000000000000h5AW97IQ00000000HMT2
12V1=1I3@h<:0000<Vd4l<]C<EPb000000000000TG7eH]Sh0000T^mH\FCj4iWBdA\N00000000000000000000lI?a00000<JY000001iR\\HZ<c5b41W48HRd0Z6G
`gI<lklFLH1b000000000000\;hb<2JQ0Yh2Y=1100000000D]j`D8BgPol?17To43nY=<<`<nkNAAaCMElT00000000L^:c`77?4EVG17kX9F8>0000\6G?DZg]0000
00000000U7^3X?CiDKVP0000000000000000DjE700008BRE0000000005Wl000000000000X[430000`;Mld=jo]5d5HA8S`QR^]DglH@bUD7L;Y7lTd;iD0@MKdcne
P5lg`hfIE5E?Y=E=H@Y\=3F5U0k<\W>GU7oIl2P;I7240000H@;IDnk6ICGO000000000000h?YMmAHnaBN[MA6c<J\8h2ooMGd00000PT8000000000000000000000
0000000000000000Y:K;00000000LfHg0000d:ELAAcn@Kef00000PRNhZYJ8A[AU7Bc1>Ghi>gB000000000000lL=RlSPG0000000000000000IGL^@I:E@V:k0000
00000000000000000000000000000000i0Ba`XD:12iJH@<EM1b8Y7>bAF[FL_MDXbTM4@QW00000000\VDb0000lLHb000000000000000000009:>]<SS40000@c9k
h<_TH@ahX@oV0000000000000000l;b[4h@VIAZM00004bOk]3N<mAGfiCDgUGWMQGZY`6=JAHC1`A;;LERj8PIC\Ul^PO6;M;^J]EI]\=IiPjkOLSP]Hg9EDFSdL>9Y
5?UP0000@bOH@7eP`Ai900000000XYLlX1V50=en0000000000000000DYRIPaGbhC23`001\[1D0000h6oC\AIQPi;fhji5000000000000l52XdCdl4S;h8Xb_4PiD
X]JTeBV9000000000000000000000000lmdfM2?ILa@HhQ^2000000000000Do0i0000000000000000H;=84Rhfhhfo00000000HXRM\Qdk<04j@]GQ4?1FQ@?\aDFU
XO7k00000000D=mYa1K0000000000000000057fXQAYo0000XNPYHXEl82hF@5[191lI@Z8Q]DmfH<2J0000000000000000TSDaPV\SXXMWYDJD<ZHLM@2f00000000
H[b7L`QGP9`5m?Ag00004WU[000000000000\QW9P7TZ0000000000000000hmTb000000001A<DLbo<M4Y:0000XkTk1F3[000000000000D;oa000000000000@`46
8@h:hRD]Dg^o<\Na\]>d00000000HH6M`PTP@gi9`e8:0000000000000000I8]h0000000000000000000000000000E<H40000425VTCBU00000000PAKQ@1Y8MB_N
XB8T0000000000000000X?i`00000000000000000000000000000000000000000000\eP;@:jD<YdKh<J4T[2X9G]bLd6nh[]H0000L6We4AAO@D4X@3XH<KV8d]b>
D_j5hi7_aEV\0000<B<400000000000000000000812=DZXgX<EaT_:j\MK@hab14fm:`gHQU1Ffe2kCUDKOLYa0\ZVAm>XT00008JN:0000000000000000HN_<0000
0000U=K100000000=0cW00004JLf00000000000000008ImN000000000000000000000000UDRo000000000000000000000000000000000000EE`j0000\4ggT@ZR
0000000000000000@ijL0000lPKS5@@m00000000PF]fLe2I0000XD^:00000000LhYeTC9_00008_5ZlYF[Daj2a;SOIF:BT]FE000000000000X1]n0000lLS90000
0000dc9RTND500000000d15o0000<XS74oY;0000`C9nMHV_dK0:A:U8@=>CT>WP\E?8TDm>LU9YQ7Yb84<?4XaF<jQ\0000000000000000000000000000LS01DfWf
00000000XJJV@njM]BLHPL]2hi:4d`m50000ME5Z00000000`g5<i<U^000000000000Dcf^0000P:SH0000eGlg08>NhcMO00004[_EH^HXa2125>C5lCT6hNjA8_i0
Hdkg\A=EY;b1XbV0Q?E`9DfI5EEL000000000000hKMcXC6J0000@1L10000000000000000000000000000000000000000lfbK0000hMC400008[lg000000000000
4biJ00000000000000000000000000000000000000000000\28H00000000463800009;4l`k=>0000000000000000<gYA`2Me8fcB000000000000X:;U`YICDa@>
000000000000T=;G@THCH^XPDW]M`?cG000000000EnR0000UAUR00000000LEA^0NYDTPE<0\5]iFQ5M9<mXl60QGf4d2lm03YhM71>00000000<EmE000000000000
mFLU0000000000000000dT^g000000009HBG0000000041K2@=nSHH9_0W]?\ghiY?JCLoW`00000000hkh:00000000I8BI00000000000000008i^O8XM21FOm0000
00000000eC188C=a000000000000\=i><Tc\0000000000000000`624@\gCH3[AL^dW00008FZ5000000000^E2000000000000U5a]I:Dhd5>200000S14Hdo]`:D4
8HO;l6eXX;KOPW8Y`LlF93WZ\=?lM>?dUC3oU1[I@CZ`07V_EDaE1AL^0000\ej[000000000000\=LB0H`Z0RZ^UEa<000080o60000000000000000IF28]8gG4`bQ
00000000H3ND000000000000h7nNl83o0000]7Z2i:6e4baGh<Sn]59gmAN858UE<8@4000000000000dAH?00000000=;?TTeUR00000000@BY]00000000<LG50000
1DfdMF3R=2\B000000008;Ee<MRXLc>_\C^18lS]dL9omEAiH20\h4\YP5b\PXj74fU]`m0ZX<OXP\a3<_Me44=N000000000000hGT510e300000000000000000000
000000000000000000000000\h374AL=]?k>00000000LVfG000000000000XIBFPJ:_dT3nhQ^Vle;kiCM^0000XB?PP@X^`CLFDDT[4NbF\^B=0000@A`L0000`g6B
d_m900000000ddlN\L<YY2FA000000000000XghS000000000000a@lO0000@9<IiDn2\AlYDN>]000000000CdJ0000T1:MDi0U0AH00000a;<90000000000000000
00000000<4O54e=V00000000HFZP0000@nGH000000004_6L`\N4@[V@I3`V`W>k<=UD0000000000000000@3WJDNgGT[JVleCX]HPP000000000000DGo[dO[Jdl_J
U8]=000000000000000000000000H2i494BZ0000D52>8076hW]ZXHJgE8O>dXIX0000Hd7Q8fQM00000A;jlNJgDU^W00000000h2cJL4BfhYnj000000000000\2CA
0000i253E9A;00000000@bldX<0[0000XH::0000LGDV00000000]A[m0000000000000000Ld^oT7H9dHiK4SB^`\<G56h30000P[8n000000000000000000001E6>
4caBY:CoPHK@5<m[0000P;>VPU3m0000]:4YT4V[XRfMHZ890000000000000000Pb=60000Dc;:T_G384=g000000000000ID2>00000000TAeQ00008O4N00000000
4NP24[Ii`CROhO_^13I;`k15]5=\T7n_\BNEE@bN5D=N0000000000000000000000000000000000000000000000000000U1BkaGf@0000@ZQOU4E^000000000000
0000hm_feH\k0000<7f=4O87000000000000000000000000DlBRH=k;I;?500000000dEE1T7`IDa:50000lW\l0000dZH700008[EP0000000040;b000000000000
0000DSP7T;JbDkki0000P9SN<VC_8CI6Xn9WQ71Z<bmodBe@@d^DQCC5000000008fb0<iT_000000000000Y@J]PJW3<QRLXSEB0000000000000000Ld:c00000000
0000h:MJ0anl00000000M1kh00000000`iKe4n;]00000000hDn`DTSR00000000000000000000UBVcHblL00000000000015^PAB4T0000000000000000L5X58XMD
0000`K2\00000000000000000000lUAVdcV>`>oc0000\OKAhgAJdlHRP3R_00000000TaNj=8;N0JSC0000T<WGPVA]HX]00000000000000000PHQH0000P]>DhaZU
h7aOhl6@Y<fK00000000000000000000<3CZHQ]C4Yl?d2@>\]:cU92o000000005H7b00000000@;Tg`4Uo9447000000000000LX@VY?Y_00000000dGbXP1IM0000
0000Pd^Q000000000000``FJLi`00000hJljA3A`IFJl0000\NT2000041LK0000YFV6000000005;W100004S1M<\0;00000000000000000000H:Qk1DV500000000
0000LU8A000000000000l@YG8@^f000000000000lJ<Q<L6o0000@`^j0000000000008S8D4@I44YV]dIeO@U0K0000L=\h0000000000000000\CRh@B4SY;ID0000
0000@`6M000000000000TVV?AHb5T^Ae0000000000000000\WfH00000000\G@AY8=>=7A4a7l70000LRd^000000000000000000005GBb00000000llJH00000000
0000h?ec000000000000l>6I\R@bPA3NLFREU<5JLBcIh@VTlJL=41_c4SeIHIceHN7=TaegDM48PbY;H[>ahc^hX?Y<@RI2\aM6D=BHHiTHTn:Y180Xh7PKXb73M892
1C`QAE3S00000000000000000000000000000000000000000000P4T:000000000000P=XX00008\@B0000000000000000T>57d96LLD_hPfGY0000000000000000
00000000000000000000000000000000Ti@f]64e0000E=9il@d>00000000000000000000@f?;XYVEPkLHY>=IA7j4EClK0000P;lP<]N\UGVK0000000000000000
00000000000000000000i:=<00009Ebe000000000000lLLQD6nS0000LP730000000000000000lG:Z00000000\W1oPUn^Tf93`i8^00000000000000000000H[oM
00000000HU39I;6DIA><0000I:M@0000L7UK8mM\0000dKl60000=AGH0000\;h100000AG0000000000000dCd`8ZQ`\1:^U?8=8BHGM3LiXe:JHCW?mB>_8?>?<`U?
1<Wk`]\QEEX000000h0b0000185=0000L7E_TCUh0000`6l900000000LB3@000000000000`l=9H@]KI:PO0000lRJ@000000000000`<T[hO8cX;1?hX<JTZ<6dlIM
0000000000004F;c0000000000000000<i]90];U=GZM0000`2QmTem_D]m@00000000LR4O=C[GL?JN0000D;5CQ9hD<R_FHU:E000000000000=AH8@PW`00000000
YGNh000000000000YDmE00000000@eWC000000000000000000000000<U[Mh1HG0000000000000000000000000000M3HZ00000P?b9A4DL;k0He0CP=\KM2:;4nDJ
Q7TcAEP_hMNjYEHg00000000@\AP0li[0000D5GZ0UT\0000000000008MB9403Q00009AXd`To_000000000000@=Q500000000000011ScD:oL00000000h?n\0000
0000]=6Ad:S7\DHP00000000AFAL00000000869oD<U;XH0l@R]cQE1U0CO;0000000000000000Lh708DFjm2Ci000000000000Y=Pc0000<H4D00000000\kD`DW4d
4_3_dnFYD@T2\520=Bfe0000000000000000e:0E000000000000LUYB`8]K<?>V\BQo0KJGd^<2@b5Q]?l=000000000000hH_;00000000T<dn0LCA88\P8;g^DT54
4Z64P]iEXIOFLeHS0haD0hbVQ4NUP7ZJ99iLLF^`H1DSLelXQ>O81B_0=DMD5EC6d:^bLI^e`Jg6XN4J`d@3];:hDM_`H<Q^]B5el?:dAFHP00000000\1YZ00000000
0000000000000000@B@i0000``V?EE@:P>15000000001@>90000X7D7000000000000PSF8D`0`D42ULSY=E9@=<8QJ0000HanJ0000L9H30000e;Bi000000000000
0000000000000000PG8Uh@=8000000008GSSdc26`<IG@;81@M`7T2N2hlU50[`P0000000000000000]F@9LDfS\5@C<ZmE0eNMmCGaLLk7IGVi0000H_MT0000@aN;
0>Q1XoKWPYYl000000000000DG3B0000000000000000T=Rm000000000000A686LI_e00000000H`4ID2hPY7bCHaQLT@f5h_Yc0000000000000000000000000000
PT9l`bG>0000000000008X?A<J>F0000000000000000000000000000H;6R`KXPH5dVXcSjY3ik0000000000000000mGnS00000FfCHZ4>0000000000000000\KSH
0000DZL00000`;]781Q[`nm18D2APK^K]=cS@[CCiCfH@8<Ml<feHQU\8Z?e=C?KlajkI01?0000\S8]=6>1aF<I0000000000000000000082IghC1d`]VZ0000LDhb
<gE_@WTP]16F00000000000000000E[=00000000lRS8\fi>0000TloaLSmK4cZlQ;8I00000000LW90iH@A00000000T7EOXG]Z00000000000000000000TMQjLPS5
HT4[00000000XZVk4>oB`IKfX54MHHP8PQ0kD[I\A4<He4VhTTal@RERUCOk000000000000l56h9=RV@\ga@LkX000000000000@26D<2YAdiJ1000000000000X4h4
000000000000000000000000Df7hP]_adfDO<j>4TnA70QQi00000000000000008[`3HF@cP1XH0ePY<fNA000000000000`4nC0000h<2?4aNR00000000T`lFdTLK
00000000<H7^Y8H500000000hY2:@gm3lUZ^8h3JAAGZ00000000000000000000XY8B00000000a4m\00000000000000000000000000000000000000000000@?lZ
m8O20000P=X8A@4R0H=j0000H82iLSTfT\RS0000PO^ihY@FeEPG000000000000\:kXD?B30000TS1Y00000000lGjY0000000000000000000000000000TCaNd_LA
dhPU\5B500000000<EY[0000000000000000hL<?HRK\=07^88AV49L>00000000a@Hb1BmNHdGO00000000000000008O?H08X_0000`GUG\E\Q0<mIE=HY49oL0000
0000000000004<dalJXA8?eGA:OB9<R[@[V2=<935GAN0000000000000000LWbFT7LW0000H23`@@^B0000000045cY<\on0I`=4hgC0000000000000000hG6h`5oD
000000000000dUfM0000000000000000E6o50000LE\:00000000LCWf<l5X00000000D8ZIUB=i0000lhig0000DN<S<Sf]4kFQQEWd@:1e``bai9D1000000000000
000000000000mCT0000000000000000000000000d;<oPBEheFYc<2QWXRn400000000@Fl:DeRc00000000`1\40000<S2N95EdD2:;h11bL>^EDJ6G`LNRHRC0hbmJ
<daFQ84IY=6YMBiF0000Thd=0000eBFcaCf6iEN1dVWi0000<=^]<PU0<A^Mi0S8LdkZdLMB@0NIP1R6h2URL6D>lDEPhJ^QX5f\T@M`TDOZ`EZL8a6NA95F00000000
00000T1F0000000084XWX5>mXCQae@oO0000Y9O:<9o1HOaXm;R<]DF1hc]F4gm\0000LAU600000000000000000000XC6XPkBBY:Ga00000000DFg5i0VM0000h=@_
8abU00000000aG?bT8F:000000000000YANe0000@IAH0000h;Qn<>VR<2O?\WI<AFP?0000000000008UXeL]9DP3BR4Ua1XedG8DE?Q2YM000000004L=D0000HD\E
<5dfP:b4<KCJleB2LnkZ0000T9akLb9gLKKQ9FbN0000aG@O0000lQc>h[U88_b0@d:Gd[ECe:W:41FbLHFVA@DZEEaf@53@00000000@\k^0000LHSb\i`QUGDE0000
ldXj00005BBR000000000YA400000000AE74AHR300000000PRH@0000Hkbb0000TWiN<5Em4^>a0000PQmlD`67000000005BhN0UX04WM_5C4S`ZGbP\>Z00000000
000000000000Q82F0000LKF:XLY]lANd@3=7TGa6\V=Z\jl[\ME>9=SIUAJTA7Q]TLmETR8IY=5h0000l9;F0000hbR[\NS=00000000dW5=00000000000000000000
000000000000Hn?F000000000000`QJ98j384B`=@C>LhE]@`[6f@9`FE5oEmEKX0000000000000000TDilEGOa0000HB2IXDCdhB1h@=mf4VlBDN75`3:XXg4^I:Yl
4Q3U@BUB`fVnYFIjl2>JI5SAT;0b00000000T0nR0000D174TSDS8G<5PgfPloaG0000@MG<\EhH000053S_h=>S<?C^<D]:UEbY0000La\:MHP50000e2Y50000d9Q0
000000000d?AL<ndX1Nc00000000H=B5`Yf`00000000lLZWDWd^m;iR00000000DEDA00000000ddCP00000000dEFJ00004cR\Y?od00000000000000000000PAMn
0000H1AM0000`1W=h>HV00000i\60000HUUiX_IITfFd0000d:83L]L4000081bK0000000000000000M:C[0000A:P;Tk02DJR8\hUf000000001GXIL^mZ00000000
0000<9:o0000`4;`000000004n=:IF>A0000HGh3000000000000\B;MdN_N00000000`lE@\a5Ki4HF00000000`?h\00000000`3bi0X6e000000000000000083cn
0000d46B0000@ij`000000000000469T0000032_0000H7mL00000lZadYEF00000000hZa@\QWa4KQTXSJgHlBd1<l[hY^5AGEA4P3G0lN=h>BB00000000L]Ac4bTk
`8H`YC_[000000000000h>D6000000000000HQ\Q@U;D000000000000h4mS0FORP@j5Q:KOm;Y?lKK4]>7Z00000000TOmi4UMT0000hY0T]7ai0000000000000000
mB@6000000000000d4ACd[VMlX@@1A?h0000dJGJXK>[HAdRAF_i0000X3gDXSBA4_8W9:5m00000000@PSH00000000`Q]600000000DI:0TmTR0000000000000000
000000000000000000005Bc>0000EB8S0000<\WQ0000d\CF0000a1KD@<Fb0000LSWHDT9B00000000PaCUm5@k0000XP[5eClo00000000EH4kTLie000000000000
00000000P9=7000000000000<6@55049llae0000Q2YgEFYQ0000L8NXEA[L5BCQ1BO`mBP88jlC0000000000000000e@W50000T>`NDc65d7k00000000000004VhR
00008Dk]00000000do7ol53Zhd9G0000dikPXGW90000dYYWdSfK\W<DLXY;=5X\`CjIXG:i16ge000000000000000000000000`:nndD7P0G2l0000hlEN00000000
000000004D0W4E]TDRP_H2MThiVE=C4e0000000000000000XL0L0000HQ4\0000\8b:X9:Edf;W000000000000l;f^00000000000000008JijHCEh8@lg8`XVThh4
I9\Ti>6=X;XKUG9b<dJ@lDAUhXEH00000I;d0000T]h3]DI]00000000LdjJ000000000XG=T8=j00000000D60K\1RRPK3DQGo:HHW\DHb`l985TN\n@_ETEFo>0000
00000000@1J:00000000000000000000l5NN000000000BjdY?DX0000a19b00000000H<iY0000<:TZP\dh];G_hWD70000U<DN\<HfLLRd0000de7n000000004[WX
1AYc00000000@I:fL?E;0LJK]1mQYF`>0;dj8XB6lVR]ADcUL8KC00000000TjbCUB^1hn0H000000000000000006S[51eM000000000000000000000000\G1<0000
TWdH0000000000005GePTGN10000T?BZIECi8mUd0000H:C2\Gn<<JBjXkO294XNaF>e0000\I@bDaYAhn250000lm`hLF16hXd_l_2:HhE@l\TL00000000X1OK8:]=
0000P<LhL\4m]BLf000000000000X?6>0000H9[_PVb?aEc@00000000<\<4DT>K\WL800000000DCmO00000000000000000000HH2o0000000000000000Q@`bQ7H=
D<]k00000000dFOa`goD`9dC0000DK<700000000d\[600000000L6dU4TfnTAGa@bB5i4=_lA6O95PKU;Kn`nVIDkA4e8\aP7OH4i7SL5DL0000Q=i`X4mcH^dCH;j=
M10b<Nk\POobY@?n00000000<g\dH?B;00000UmV000000000000T^KBD71XDhR\@5l<\jML0000DdL8H;Ng8Lmm@>Yd@A?]0;B5=FYE0000HRkTlcOGI5QCm@a@0000
00000000@<^\840SdCeMP]Hc\B644hdT000000000000\0C:<SMc00000000000000000000@9PZ0000hcgF0000hmFi5BG5000000000000A@VB4LhM0000\WPbhIDA
XJRV0000Li_Y00000000d8WD4K=_0Dam000000000000T=J_A?O\000000000000d__f]<NJ0000000000000000AAQh0000\4C`0000000000000000LP\L]EA`H8S3
hC5^DD1eLDS^`F\fd;<F<Ch`4HcnTV=5lZGJ<ZcElhVO\30D`nAKdm:RUFRX1GMT00005EjQmDeA000000005CA[0a:oL;4>H7oRD?Y^LLf3X4UEln>>000000004VS0
da4:0000000000000000000000000000000000000000Hh?W0000`U8WiBcP0000854k000000004EU@0000000000000000TmX^58mLdmJGXg<je7A[Y9oGm>ZgD<5l
djOgd81j@aQ7EH6KP43L<i25I0]V0000d3LF000000000@2l`]Y?<dEU00000000E1d]Tod?55ob1:bZ0000hIh400000W3CI62PQ?2[A@OCH6AX0000000000000000
000000000000000000000000000000005B;DiEkA00000000@DBda1HR00000000DDQh000000000000449RDPZN00000000T[dj8j>n0000L1<MT[0`DfLM`MlNd[@E
00008JH=lhWUA;:=0000T8>40000@Vc\@N4i4<1Fa2oR0000DlG^dUCj0l5@DQIU000043D1<1[\0000XD`QXOJn8M5V4iAW000000004?\E0000000000001G_G0000
000000000000P3AZXQcN000000000000@\:l00000000d\KN0BFohI_N41eg@N]AT\cD40L4`0iMXNQhU0ll0000E=@Om;OS0000lF@3dK_4XbYhIA;<LVoF0000TKiG
lQ8I0000P[QB000000000000X53jT6;H4P6H\ecN`\?4Y0D51;l>AB?L00000000i>C\0000HmDoHZ^6d6@]XH0aTIf@0HE;T[_YPWgXH<[JH5a`lO3JXgIJ59k[1CnB
XIVS<eHEAFn<DM7:4WS@0000PfO7d]UM`V3]92<5=F\?0000Q@8<=Cii0000\KCchMRce=^A000000000000I1lWd4ID@bZLPAU]XicYe0B@]:FA000000005:0k0\fg
hai20B^b12j6d]?><2O_54CULJDGXbG^TDg@17B@I8860000000000000000H]n6I;e_00000000<IR40hm``JJ>0000<BGG000000000000A6\i0000POoI0000hb<8
`<b1hiCg0;TZ00000000PL@4XH0Qh`o449N^`kg3000000005HO9`g5`00004lmU000000000000UC1A0000M<1_000000000000=1ZW000000000000H`]VX@ncLBUQ
@ZD`H]3n0000000000000000\AX`00000000L80:0000TTGhTlMQ0000DFc2XMkV8Mb]0000D7>;XBk;00000000P5_c0000LB<@0000h15GXAY`9;iBEC:;4o_RHU@T
1B_i=FXal0Mml<OF<hZA]<6=00000000000000000000\T:c0000l?D[@QG7Y<gblf[^P6QmEDT=]FBPDFWD000000000000X0P7=CoV00000000`2Fj0000dI5KDZBV
D2XiLZNcA995IBTil_[8IH6]XIbN0000@e<60000\Ym;\UE<000000000000Q>o@@JV0000000000000d0<O0000000000000000`ATT8W6Pi7;@0000000000000000
00000000MBRii:?V00000000000000000000HGlHQ9\DdMV<X@iM0>Wh8MCc0000]BJ20000d?kE=@5B0000000081kNH\A500000000dT3CI3:GdR32=4`084[Y0000
00000000\C1CDLg98;jXH5E<i3S6IE:C0000000000000000L6Jd0000aGR700000000h`akeA`V4=_<T3iI@f6FTQkD4jVA`f4G=>`RIFFL<UhWi=oT0000PEcTLW9A
`JA@000000000000000000000000EG2SDH8<D`ce00001B6FHDl@000000000000000000000000=Fa4000000000000dmR00000PAMU8ldW8=dhY0UBDAo>\`GS@j2@
Q?gB0000\AoW`[^>0000Y8QF4@mndAZdlF8<9@SZ0000000000000000T[PG0000000000000000dK@@0oBX8elJ9A?DMFBh00000000=@PE00000000000000000000
<KNRL`[oLhJOE52cXYQU\2>`XQ[[QA7I00d]P7gTl?jcU>[i4C?O000000000EjI4INX8UIk@OUSX`_\<7@20DMV@V1l8BY@UB82@ZEE9DI9000000000000E2GbQ:3?
0000`M0h0000`P\<89n60iNjHAb8`XFQ00000000000000000000DZ;L000000000000@eGi00000000hU6EdCmAHZ6W@7f000004U_KM31G=5P;]?_\<?V300000000
00000000lT2B000000001;gF4<4C@<UihKgY00004FCY0bk>0000PG;FhJ4]0000000000000000XFe\0eJ]TdHKL;2f`W1D000000008W@M\ZWY0LISlXjKa60E0000
00000I@0`8CG00000000000000000000dG_1XU7M000000000000TTXCUGV?0J[9DOWG00000000P^0?15TC00000000TA2N4\@`IE4I00000^6b0000000000000000
i17m0000=8J^Le0g0000@]1@=DXQ0000a>EO000000000000PK4T0000@:L\\C@XTOJd\ca6EGFC5EJ5000000000000DCf=000000000000lFIC\cTMdY1600000000
00000000@KkjLKo`Pea9IB\`00008W1`0000lh8R000000008<@J000000000000000000000000LgBm0000`XmE0dVJED>keBd4000000000000PB]E`<]VXDW=0000
4=EThCGKiH2LP6_UH:bf00000000000000000000\CK:@;5300000000000000000000T\B_0000000000000000000000004[@R9E[QPP?V000000008g\Y0000E8<`
0000X6eiDFJ=4Lh>h6=<THk[L=67DS5j<9\khHjM<a]D03OTd9@0XdcU@gXYXk[PX>S_L<o<@;i7DT61E@cL1AeT5CWfLKlCdbG1PnaO0000@c\9l@WP00000000H@F3
dC3@P_D8X<`1hFDW\fXM04P<0000000090A7000088OgH3Xn0000000000000000000082B300000000mDMV4M6n000000000000000000000000Dcd7l_nT<k6fdGEh
HUV<`^0kUGQAm5RE00000000LQ5klWCV00000000hhob0000D:P:00000000TAR`0000hHLm@CgD`D<<l]X40000iCKZ00000000000000004^_J4=D@\_>2@RCZd8W:
8Xkf@\[FDo>hh^>8a;FKQD<[000000000000M6kda>iC0000LPHMh7F2l`9Ki8@80000000000008C^?`<mYXO>n<7jV@DT3TQS18^N>\DKDXJXdTQ\d]CUh00000000
06:B<>lSLZio8:^R=3j6UBji0000YA[X0000000000005B?d84RQ8I=PDT1nLa1\dWQTHfP6i>8l09WC5CXJPk?T1EjiToZe<ACg0000LGc?00000000lLeY0000<0@T
P@Sc0000h`E2hQ[H000000000000000000004?Z196@C4if7MFgF8@RO0jBDlj\`00000000000000000000l6FW00000000d3=D@?;4hEl700008M5B000000000000
4[ZB0000`?GA9EBOXef]0000000000000000@]=e]1]hHo[90000119V0000D>NG000000000000000000000000dEZ?l?in0000l90;dL]jUG=O0000hgMF0<aHD[8=
M;PiPO\=<2Ee99=S=4iW000000000000`bMKd7II8\Tg000000000000@QUN0000=3j]`o@J0000HPPiT191l37iA<O`0000haiWe@igm6TZ0000H6`<D0jc@LZI4VaR
Hfc]0000000000000000000000000000000000000000<W2Mh;AeThI9e6Se0000D7390000h6;=891hHCP@dW\4\gB^8n4i0000Q2c`D04Q00000000@bGLU?21=DUE
lUWQ<e2Z0000000000004D7k000000000hW>0000lVYcLPLZDK:5TB1X00005C<9Hc?PHWBk0000D3a:000000000000dTj?\nlR@Y>aY1X6LH3:\jC88<gB07o>0hT=
U1YX<X9g\lnWE2>Ad\\V0000TlUX=CeFd;VdX3?4P>_fPB8:TI;@Q0[[M9KR00004NUV99GS@cM;0000l`J9000000008Wd700000Ta>D]C8@f;?=3_`HY=M0000XIbi
`DRn\hPID19ED3>KQA<8AD8MM2=b000000000000LbgfI5CYX5[a00000000`5C@HQjNL5HS@MA\HO_jH0T`m7=[@X0WUB0dMEF0M@gE8WkX0000HB_Qd9gZ00000000
0000A0kLH2KU4Q;F0000<b5n0000`A=QTEWO55@O1;WaAA2XmD3R83B9H;k_lDXjXMO6a4`DT]>4dT8=A1EYPRR30000`:bF00000000D0BO]G8o00000000lAaB46[_
0000I91DM0ie0000XR2Z0000HT7NX2G;0000T<`]XS@_0000MBi400005<e60000HE9b00000000`:9Q00000000mEn600000000`A\000000000`Dj?dP]1@co1P4gO
4O@]TmIX000000000000]ER]d24e0000X[X50000A:\Ql2TBiAH\hiGhE=XDDF5\000046\]0000TWk7000000000000000000000000<?4b00008gCa00000000h5TW
HXAK\EOeU1_Z0000\kdl@oU\4MFF0000000000000000000000000000I4JUi5c30000Y@go0000h9cLh:]e8oI40000`3fL000000000000000000000000@C\Q0000
0000M:eU0000]0=n0000XKQk`4;mH5M_\TFY@3mn0`RIh<3]`F[j4MlYQ5`YXR28e@jHACBc00000000000000000000i93ieGjo`VY=8UIS0000<^FeTHX20000l8fU
00000000a@a^HdH6LnR?98IK00000000\An\HePmmB7TAE_G@Z1L000000000000DNF0000000000000000000000000000000000000000000000000L5RD0000TJWm
iBY<0000h3Ki44h@XKII0000d93WL?R10000000000000Blc8@nS000000000000d0nC@CQ5P]B5]267a7dMMH:\\]T<00000000LJb^e7Si00000000<dI70000<:TC
TE<84kgE000000000000lEjl]Ba[LiZ<l9[RIDoI\Q8<LB[Q\aEW=H:J0UTi\`b<0000D\ZR0000PZ7M000000000000<F1V0000XBo[00000000PFoAX59F8h5g8Ij3
4`U^LE=eU5g40000000000000000000000000000T[J@UGQS0000000000000000000000004`db00000B\fTXLF0000Xf1ZLZl1000000000000`@8IQHQIH_]806CW
00000000dFSOXFR30UXJHVTo\aLbPdPh13XEQAe`mD@Z1EJG000000001;[JM;g80000000000000000li_:\7Xe0000M4^m00000000D9T]L=oK<U?9H\6C00000000
00000000TZAU00000000XTPodWc:]BF?dNSW@6[R8YI4Lco?I9:LPOY7hEBO4j`K0000dLURD4a>@:0V`eW4PSo6<gD>DigP000000000000000000000000TSa<4JDm
Lb=Bh1T_P<aWYB7c@J2300000000@N?4`=Di000000000000m43[00000000H`@d0000000000000000D\Ab0Q6`<b\EHgS6Ph1T0eBK0000m:aNX6cH0000hVejm5<:
4ejmXg8Z4\mB00000000XEb>=FlV0000HE610000d>W?LiUC0000000000000000000000000000`YPR0000000000000000@7m=0000000000hIL@m@000000000000
hZjSHSNRPTVRTCRYD^T]@=iMH]l>h`M;Q5Wch4ThI@\?D>F7dc460000XMbLXYJ0LQ>j@gJ;A@m`=Aoe\\h<d78A\=_GX2Q4@?kdI>0ZX<@>LGo8dIeCdKgGA220iDiF
000000000000eFF@=6<RX0QP000000000000000000000000d1:C0000000000000000000000000000000000000000LobW8`1\000000000000`jBT000000000000
`@2C0000T]Kf0000000000000000Ln5U00000000H8NF000000000000000000000000H2T^D4Ke000050C_UD@H0000000000000000]:jh00000000a2bIh7=P0000
00000?niLS;[\Og_@3]E<SK_`aigLBSdlC_K\8:_4Po3Hc[jTlmg]7KI000000009?LbI@5]0000hcWAU2AG<6>W00000000D0CJ9;UI0000L_FO0000`PQ8\A0`EGgf
@iYd\iMi00000000TiNJ0000000000000000\77Kl=XM0I_Z0000HP2W00000000<:G70000000000004B;Z8G4]0000XgDV00000000T@4=000000000000`\_C0000
E8N1AD]RLX?P0h@b0000PTW\0000XA;N\D]FPLRETgCN0DGD4lmCUA`DEGO400000000]5dW\CcH8h4E=B:90000TWfbl^YG1:4G0000hR\?Ta>NLEN<lZ0c00000000
000000000000XFdU4Vj\00000000DZ8i5DN:00GC01Xih6B147Y3lgOT000000000000000000000000`T4j0000000000000000QDE_lXR18ne7A5J[000000000000
l_@EL`GF5EX<00000000@l@Q0000l<b^0n;?0000MB4B000000000000m1oW00004>EaXPASXRXI000000000000000000000000`ojSDK[Mhj2ZdGNalC[HPKAE`IHi
XPOS@Z9TloN0m><0=Cg_1=k40000d8Y^hIod\[eBaE\kHe2h000000000000<<WVlL7jT_Ue<bJGPeMZDTU;hf6`000000000000@\_dE:2300000000lY?0Y<GJ0000
00000000PX8]d;WZ8NC]M1ZA51nE`Y[k5G5?00000000000000000000TPi1@?8NHD0=X@D_QC[V0000000000000000000000001G\?a:E>l\:8]@^O0000X?n50000
@EoKT7i`0Vmg<=H4PE8<@gfg004300000000000000000000Pf[Q0000LS4?44c700000000D[O400004bL;4cc\0000\5cK000000000000`4B50000HKRB@`4Y0000
\_^[00000000h=h4DJVQ0UAF\f_U00000000000000000000\3j1TNY[000000008Q<JM2B@000000000000\_d8EC4AaDUW=04U0@EXD`DIl9iQdcZJX<6k@4N>\@kS
H1?BD3^MleLN4ejE\fX?U6YEAGDQ`<P@EGbi00008S9oIBGk00000000L?EL0000000000000000000000000000@k@>000000000W<]hY?iT]o1000046RhTK^ZMEOc
8Do^000000000000TOYGaCUV0000000000000000XYWJLMVc000000000000000000004SBn`ZTNL^>LU56^000000000D@1@M1C000000000000Y0d;000000000000
00000000MG:X=A9A0000000000000000lAcNdE:jDa2E000000000000QDbM000000000000000000000000P^f9l_n`0iC]0`O70000h<hjD8_Q\>b<0000AABJ0000
000042_F0000hBXH@C]Dd<nSPCYHQA:jP7n6a8Vl00000A3b000000004:A300000000H=]`Xb\]0000hQ^?0000UAe60000TR@A=98=4>5^00000000IHX68[>TdNC@
X?oU<CUF]GdZQHD\00000@JH0000LPL90000P0e7EE<80000D8Q[UH>F00004ENkH[=X<gB:000000000000000005a:``Bf0000XnDi00000000\LSOHkY4lXKn0000
00000000X;F^T\SV0000UDcClI`h0000000000000000YFYo0000\AgB`TQ^00008^_gH4US4@n8000000000000000000000000T7Hl8JNlh\im@G76P^@@TQeYl`02
000000000000EFA98_YUH3jM8HoHdObldi6o00000000dDdX000000000000P]>Q00009=U>00000000000000000000TBB300000000lI9=00000000000000000000
8GkEU=W:0000T0e\lMiN@bUA00000000a<5^00000000U9d2XV9C0000LmL`0000`C<Z\<B4LZG4l[m]e@C:m7:D`gFf5ARLd07AhboNlmO=5CflT51cmG=d1G_60000
000000000000d0bAPM`bTWCi<UO_@1hlm:G70000000000000000000000000000000000009H0fP0;T0000000000000000<e@I00000000D^0]LbVhHUUW0000=:li
0000daoXd?;UTca^@g8D=9VNPE>j4WFmPh^o0000\a>odYGd=9YV`b<VTSljLF>j59QHeHVkl:14i:<X8<SUdF_6LH3YDCE8XN<BdQI3X_3Fd4K6h`g>Tn3I0000E5GV
0000Hf490000mF9a@T`J0000<6\342X]4:V;dC:idEb]`6BXi9JDI:cUXFa<ABm6`bEeP6QO<gS?=Fdd5=96000000000000]@cj00000000dn=[0000000000000000
000000000000dFciLd9iTW8;8KXm000000008N9h`C_j0000H>PK000000000000XE?dm2b[P[kb00000000Dhl3T=V<8DAh@_<`\I0BLdW@0000000000000000MD:?
debd00000000X5Na0000eE^iXQNE00000000DSBP0000T50?0000MD\n1G=:dAkL00000000000000000000lECg000000000000000000000000hXl8Pa7n=H^?59B6
<JUKmCL_mEM_0000<f7Z000000000000000000000000000000000000iG<A8Df800001A=j0000YFVf0000lHjB0000P:O=iC8XX`nG000000000000`F;THh4V0000
TQYL0000@M<H@d>F000000000000P45QT?PRl@WE8NE]0P^74Wc[\hAH98;<0J_7\R`5LGESDC:>IEkP0000000000000000lU9n0000LP;g0000000000000000@UcN
0000000000008jAO0000Dj:S99;10AF5P]Ue0000L[ZidGF:9BM8X7YdlD12`^aQ00000000LQ6QL;N[dKVkHPkF`ShMHigd0000D7JQLTie000058NbPc7_@YWihdj<
4@NjECG=0000M4F6d4FD000000000000`hM>000000000000P;if@9MdQ:heIEE:Db569>MgYEK@H=I50000000000000000000000000000LCm2HL8BPZb:00000000
000000000000000083`D\Te@00000000000000004SoX0000D5^I`<b@8g908:_3P8P^000000000000000000000000P>Vh=F1ohIOh0000@53M8G91`MkmLacXXoCN
d48CL7a`e<@h==a3HReL]Cl9lb\lDmL?eHH40000E95aI3J:X9T;\FVk0000Pij600000000LE>P@6mG\ESN0000\;[^M>n>000000000000A<in0000000000000000
`geg<b@I0lQ]d4JilXVmhYITT2gVX8Gl86LkdQ=@I>^900000000d7>l000000000000He@i<VVV000000000000h<bKLLoDTN8ZY>aN4km10000ddOO000000000000
0000XJaH0000Ham00000X8?W\nIM00000000DMFn<X=>PIB5@WX1<eKN0000H:>J8HPEaEg900000000l6Tc\I:N11PHXTUZ4>[Z000000000000000000000>g@hMa4
DRaW000000000000000000000000HPX;D_>`00000000000000008TKT0000000000008P6fIGUC000000000000l]?lP[iZ`Z?YHBQXDf5YE7SY0000dBHU`N=Y=6ES
4WU<0000A?[?0000\fjW000000000<@]HBmVh>7CPZN0h\Yh8D56lAf2T^beMBPeaHAi000000000000000043ZFH4]7@J`D@]5<<`>[]:LD00000000`Y0E4d_>8fLU
56oVQ74IHRWeE=Wl=3CFeABn<SQTYAdRXK7F00000000LGg[000000000000A7jn00000000059U@PNCHob=ICJ@000000000000T_VXiFeN00000000000000000000
L4el000000000000UHCP00000000000000000000000000000000<c`O0000DKjE0000PSZ1MH>X0000dC\g000000000000<9@bhoC300000000000000000000`Z3Y
TZUf8^Q5PdV[00004cY`hg[mI4AV<4El00008`ZT000000004UFmTMgJ@a;JHBSX00000000\oY_0000PYUNXjh7PW16lH@OdbfiD\mie?RS9CZ?lIFG000000000000
000000000000P6R;0000000000000000000000000000D[?K]9<WH69c000000000000\AWC0000H<j;H47CHP2;XY:]\^7mhgZCeFJ6@6>d<9Zb0[Hb0LCiHTaS0Rc[
TgP?4_5EhFE8T@PTHjXS00000000000000008\BK00000000000000000VjK00000000000000000000PCDi57Vo000000000000000000000000\1O^hV5d`[<3Da]c
0000TS71DYO\0000000000000000h_9VI<IA=B\T0000QG<5@A^b0000XH64`SnV0000`OJ00000l7_Yh2kd@GCdXDRWlfH4000000000000=1:G0000000014h>4bTV
LL9C1HaE000000000000UF_Wl;Xl`g76d1Zn0000AGb]0BKT4U>k@F7;DjWh@CWS0000HJZi=E;B0000897_`QHIdRf<0hdf000000000000he1X`j@n0>n]m1P^\2[A
LnOg0000hBS;hZJ:T?H^0000L6CF00000000`f?W<GW^0000i=<[000093o30000056GdXC50000<<_3\Ao3H`AMPJ[D<ihF00000000ECeR000000000000\JYI0000
0000PE<P0000D[Li@jYZ\84V00000000Tlm300000000h^ikd\aD8<0O<[]a000000000000000000000000d60f00000000000000004_Jg00000000XMUX00000000
000000000000d[7?dHEf0000000098Wi0000Ll9000000000hL6a00000000000000000000I93[`celXR6m0000XH[V000000000000a6bj0000X2NL000000000000
iH_P<WVG000000005:XUA0]<A8AQ00000000Db^2XHYjD3j@H=2]l=gQXLYilRVJXKEYDYOF\ZDGa=FP0GjoL]15lRR@1BR9PiPViDgBUF8P8RE5H\abiFS<00000000
000000000000000000000000]ELW00000000H<X`0nZ7AAj1hQkR0000DZ`]\NT]e<V@000000000000`6ma0000LLOKPS^20h[h4;2I0000T1jPhO`mdZR500000000
4aWZ0000YDXc\?SFLOceP]ofh5e0LH?lHCkhXdUJhTMKA=8L83aH\EK700000000TYhQl9Jn4W0D0000Td0=9CWT0000X=HN00000000@U1Z0000000000000000X1nm
<A>hlSZX91Lj00004<MjP3Tj8TnAY8bAAD>\8jVS<iZH0000\ofN0000`g0Zm8KGI>6U<83HD4`\=E860000XdA=PCR98GmeQEh5000000000000DM6?D1>H4?[10000
000000000000000000001Df4lNeX000000008>_2000000000000m80?EF2P00000000LF<P<P<SdYGNmF2\dT7]Q7lm`1_L\;Ol\SVM4Ufi00000RG10000@`Tdh@O8
4SD@U23U4Edi\gh0TWkhhnM3000000000000Q=BO0UZSTCNc000000000d5V0000000000008Zi@000000000m>b0000h3MZ00000000<I;K`l71U7CNh9?f00000000
45Xbd6LW\=_S<En:`JIhDLL3PSV`\U5`L[M3db]Zh6_F00000000TQDndS6K0000E;VXHFeL\TYj000000000000U5l^00004H`nlXIGdN9H0\GP0000000000000000
0000`h?h0000hQ3d00000h1Ei9ldY>f@AGK20000000081@Hl;PWd>H2aHRchgK_00000000e3D<0000DBZ:DPd\<^1e5Dm300004IAc0000000004^PT_Pk0000`^V]
M?WdTW`P00005GIa00000000<6454R=K\j48000047Dj00000000000000000000MFoJDU81hB7M@fHQ000091Pj0000=C5I000000008cgV@hIeMGj6XVT500000000
1<:o00000000@dEGa7MQ`GcQhhaRL^X2Q6X_X0H^00000000hoJQT@aK<TG6Hi>30000000000000000000000000000000000000000<D=d`n2Z0000000000000000
<11l00000000lgcF`oldaEaN000000000000`D\R@7ZU`MDg@h_DT1;g8DBVTK3Y0]TT0?Mlm2]m97mY0000\W9`hU@j0a4Z0000536DmAP`0000LfIF@TBULbI7166=
aDZd00000000U:Jg00000000e1jQ00000000D=7JPn^nl``EL3m6T@><Dg6f`XOH5F7]X^Sl000000000000@RMP00000000000000004=g;LEiSHNfX0O_4LCCdLcIA
PQOV\nZ\00000000PBVAAC<W00000000lXbI0000lY3D0000l5880000`\M[mEj?PGDdlXZi00000000000000000000dT?7000000000000<W5\YB2\0000XC0j0000
000000000000000000000000d]`o000000000000h[bb0000TIK:@ac300000GZ2HfcQTJMS00000`m[Y;_g0000`H_S0000@glOH@`=XEP1hUELLBjPhf6UPkoO]<X_
=G@1PW0[l32I]GjT@`Ef0000P?QVh^WJ=GD]0000e>5L<\WdHh^>82320Y@U8[01<OcNAD[6YFJ`P@Ji0000XEZY0000<N6D00000000@HHn00000000000000000000
00000000000000000000000000000000]4IN0000i@\0Y<a`I>gQ000000000000000000008ajZ0000HDdI000000000000\=>649YiH;38D;@a45lMlYo;0AGE\M7_
YAn60000I:7m0000000000000000LZ_6D=NILZ;aUCo2000000000000809CHD>0EB9j0000000000000000hY^D<dBoEBR]59jX1<KA0000MAVl5FJE00008X[de9]d
l0kj00000000TFiPD4lY@H?QI1Af000000000000@]lc@^oMh;Cb0000000000000000ToUFa;i^1AMB00000000EC2C000000000000<dWPDHL6000000000000dmkk
0[UT00008h;\\j`_aG1`@6fC0000P3_Q000000000000L3ZnLRc@00000000X1S=@fAGHJA`0000`>je0YlM8hYYXYW:10J\A0N[8LB_\@Pbdlo<UE][00000000`H<k
L[Fa`h]OD^a]I4O]ABK4M?CM0000@FXCL:M5@\X8000000000OVN00000000TD\h\m`@d8C5TMEm0`;DeBZV0000a@Gl000000009BH[0000TRa900000000a?Fb]5Gd
00000;4PTebWTKnb=7b7Q8L<XNVR0000lTWkAD<I00000000=EB600000000XK9dlei>X`;Z0000LhJ5\<[a0000@KLQ000000000000000000000000000000000000
00000000lNf:0000UBAY<<ijlQgfHUF\P<NeQ0GXA=I5QHC=D\o<000000004IMhm0F_IHc=4EC]0TgOX1E]hUg^XZ[8mGi=000000000000I63XX[d<0000Hb;L0000
0000L=W305\g8>I2l@3lDChk<\B6P^^7\d1JHlD10000m8k:YGoUXMfJDbe=l]N5i1iKA0[:<82CHZ[EMAQJ0000000000000QBI4]G@5CM4dIBU00000>Old?FndR6O
PMI5lcBWh46`000000000000000000000000QE_\00000000000000000000000000008LES0000000000000000000000009G1B000000000000000048_i`eYKP4^D
4?hEXX5D`oea`7fb]>\kLBWiPf:fTm<l=FcDaG_T000000000000`gR700000000@IjS00000000@GJ=T;[o`IW50000a3ME00000000000000000000000000000000
00000000Tiek0000@M?S0000X`f8DcM1e=CE0000XYZ@1HBb000000000000XHkC9AKM00000000L`[X0000\>gJ00008Rgm00008K[bQ:C>000000000000lH\40000
0000aE8i00008bUN00000000000000000000<<DoU1gF0000000000008U]7000000000000l`Oo8G8:LaX20000hIO4\a3d0000\]M;00000000AAl_0000XPeN0000
0000LILi0000a1O40000000000000000=DNj0000TNZZ00000000D7?`e9KdADZX000000000000Xj]R00000000\5MK\=@<XJnP000085ch@_o>HHdL000000000000
00000000D<S`DYH:hi>PhP6[000082R^H50h81^_DCZj`J8hTWi;d_`YQ6ZE4KoKiDKm00000000001DX:ZZM=R24h9C8A]G0000l9V;0000lAQ?l?[B]HMh00000000
00000000@>Do0D3[LZm40000DHF400000000lNng4lbm0000H\@4Hj;F8O5`X;@700005=?k00000000TeSD000002;200008l9\000000000k>dX;U5Pi3=eAmg0000
00000000P6^O\5KJ0000000000000000\8lY`0E8@Lh\Xa[30000Pn^;L5P2D2abXE1B0000000000004TZC0000000000000000lClR`OlI0000D2bT00000000Q2Lh
4I>`0Y1VlhhWDGe1Tc4\dC_=E06bM=iA\0F6PQ=eh0FbLMVQ0lM400005>bSDJIR@O1`XS7H000000000000\MhOHXnWP_el0000m44KHc]iH:Ae000000001AX=P^8J
0000<K>HE8nk0YFKTHb30000UGFRD0SRM8TOhfk;9CkUi6cK0000000000000000Tn82000000000000hQaBdSXT00000000H0H@H3H]@YKG000000000000T5EK`i2L
Y=B:]F7B000000000000000000004_>V0000`dikLiQ000004@PF0000X6Q0<F`J00000000dj8X0000Tj9F0000lCU0DNaF\bnT0?>j00000000hXA`0000D[B:U5IO
U6;XY7hjmH]a00000000P75?0bSh0000hd_V1?MCXTmQ9BVWU4PhXK7h0000eDa906Kk00000000000000000000000000000000L>=RdlkcXA2A@TANIBJVI3ENQDDk
000000000000DVML00000000@1Ld00000000056>000000000000`Z26000000000000000000000000hVg_00000^?e0000ABDe0000H6S=0QNO0000@UaA00000000
0000000000000000000000000000000000008DY84TF>0000X<Ka00000000ldAl000000000000000000000000<kJg@g@bUH9f`iFQ00000000000000000000E50Y
000000009CTN`KM1LL@]0000I6bOL_USi3?gT>LSl4\J@F?5Ti9f`ARj00000000000000000000]HAV00000000\]E[0000LnPL<:X7U6nK0000PJ60mD:Q0000\a:[
00000Uck0000DZ]90000=BZh00000000lh3_lJXL0000000000004AkZH\9RE>nhe8V1h^[WI:2W<;96L]EF]>al00000000e?N`0000e<AA0000<I_3000000000000
XFkY000000009G[m\Y;Z0000000000000000hD>[`a9_0FBoXk`o=3^P47_jQDU3`10k000000000000\R9oLUJY000000000000]HZU`E^3HP>B\XV3H[SfA7FG0000
00000000000000000000000000000000000000000000000000000000Y56n4BPnh87h`QI`P[Xn0000`2l_PVn]ldAU0000\[<aDEA2DXnH0cFf8eQl00000000H2_h
L2;n\4MB@[_d4]Jc0000D:=<0N[R00004G4?EFe`<i0H@2<E0000`E[KHF[WA;^XTIkM0I?<DWLl00000C7iXhBIDPN[8[a2`cHa52ToQ:jV`=ocAF:W]6WA0000d9^1
00000000000000000000\D8[XMD1Ta\G4I=1h33OE7g_m?@SEEFc0000I>?IYC5gh2Lm<WUi000000000000UAbQlIm@000000000000000000000000\4^2@Yih5GBV
l7Rc00000000LGM90000mA_0\[Xalf1A@@HgYC^A0000\[1Y0000LemIhWRIQE]7LN:gMGFd000000005EnH0000<;kl@?]e93@kP17bL516DN2hl01cD2AP\K90U0@i
a3P\\W>[m7WN\^4TA4A559U_@^dn\ZY2MCYm]H_>0000i@U400004_5;0000HY77hLD@00000UBZHd2lE4>BIDQX0P[I`]6S0000000000000000000000000000I4c2
XL?>00000000h[Qo00000000000000000000d=7:T]^g13\;@NMJ5BdF0000TRK1dc@kl<IS<?0beCN003Bn00000000D`nd00000000000000005EUB0000d1FX0C;k
@HKgTNABHZ^MPAOA000000000000000000000000dL[2`\aV0>ZcD?f`\GVU\9N7lLGde6CX@]EgECiW\`UU1H840000000000000000`E2JPUUE<\kiPJc[0000<[DR
dEg51BVK<=1l<eZG0000hZPe00000000<=O^DTlJ000000000000XARJ<bWJd:L:DRboPmCUA>VT07c30000dYd18USi00000TcI58@S000000000000h]G3hkKf0000
XhD^8Y1b0000EBOH000000000:lYUE]m000000000000P9bM`S_9i14o];a6Xa^^`KS5Hg[GD?G[0@^U<m:b\nae@>YPH[[L<8e?d6b]`B8GLCcW`^J911GAPB7^X\>J
=A]h9F`bTFFc000000001B;20000=<S`0000D?TM06=gXMWH1EDJPQfh`ZM8P@7A0000000000000000De>V0000eBlF00000000UDo:0000H7RQ00000000aD;e0000
@=:i0:U>T;PhLZo7X^6Slk8kA2\gQ@6_Y@NP]BI<00000000dF500000<0oedE=V00000000000000000000D7g5hIYF000000000000Y3bH`3hn0000P=FI00000000
XS0cLGX8<5i`TUhjXXcY@dfW@XngDfD@9D6C`M2?A42I000000008:VW0000000000000000000000000000h\k:e32200000000000000000000P;dW\DeLhhSa8Tl]
00000000<3;68Q6:000000000000dQjA4O8LLd`o8@74lCLgPdZ00J[m4D[j4Qi7000000000000000000000000\NGYDLUj0000P6iK0N<n00000000000000000000
0000`7ghPMQ^1Bo@00000000X5C_\IQ@L>i8PVnkD[[?00004Y6d0000<M:NPRKN0000TWhh0000LHYQ<kLd0000HlcY0000<;jK0000l3GN<5m_T;:k@fee1;Yb@6X7
eHFc=GKb0000M=[O=HbYh1;R00000000HadJ0000000000000000000000000000DXbWm;G500000000D5nC00000000dK\eD6_a8YcJ@m@000000000X9?A0000PFDc
00000000l>24Q0Qb4JcJ000000000000T[:f0000QH\;TBYkDl83\MNX\hN`98=YlfQXA7\E00005HW[Dk4H00000000e@^7000000000000L:cKTfa:E04o00000000
0000]>hb0000h]bKY4ffD99:8>iKDIV80000I<Al0000hH4945Yh000000000]jIl_K=lb995FF[aGmE0000Dfhi<A:9UGoI00000000000000000000Hc4J00000000
0000=CKE0000\b:K00000000`V[2000000004>:9H=Ed00000000\Fa^LHDBTP?2lSQm000000000a1i0000hMNH0000`>f``XOV\RgX000000000000XeUAAG6VdHWG
0000000000000000\Z;30000000000000000=E1BlaRV00000000H3k84Tf]`Co=XmOOIDdo46Y[L]KJ00000000E?Y20000\7A1\G6Md=RaH?DN0LeE0000<HSmTZgF
00000OJK@gYg00000000M=T<0000hKaL9GbN<@g78S>oQ?=25B6UMEXo00000000000000000000000000000000000000000000D_nllFC?05aj0_<l4DVh`=omhHXg
9FjO0000LH?4lLM1Hb`c9=TfH]D@Hg]Ue=]6hmc\iBRKaB[RP]6o\fnbUCTZ0000AE7R0000XIiO000000004hV<\^;300000000a8JH00000X[O0000000000000000
0000dcPChU@FA4550YTTXm^D`nScDV[`00000000000000008NTH0000DCck8Zn\Le@00000TRmZ]3_j4jJ554nK0000@=]E000093YS0000000000001=n_0000aFDH
0000000000008QgAEFGolGBQU7e1@@BZ]HG>0000000092al000000001CZc0000HK2hU:in00000000<6o[0000000000000000000000000000000000000000TAng
@7aX\IEd`2=58c^UIES5AG_e0000`461000000000000000000000jRE`8R`0000dWT90000Laoh0000000000000000<fc300000000`MLe00000^kA439VEHSS0000
00000000h27\4T:7L<QEX4b]0000HchR000000000000QEfm82UbTJMcdRNX0000PDH40000mGeb0000i<d71?R80000000000000]ZKU<\71DM20000TB9hhEfEP@L?
DHB;DN_Z`80V`HBfHTkChYmn500:000000000000D05kh^Le00000000M=Oa0InH`L^@8k<]00000000X5]:000000000000LZRdL_Q;59j00000`O@70000lWW2\1:m
0000@Sh8Xia7``K4QDeP9FRFHUjD0000000048lmA3=n000000000000\P_<dlYWHA8n000000000000000000000000DS;DXBaiU6hZE5ZO0000mHE:000000000000
0000H3>>hgLF<Y6L0000ICfZ000000000000hbm7Ldo?P^h^00000000000000009AjaHKBSH4M[0DU3@4Q;TQ43HTGH8^Pg4Ild8XC[Te_HhhL;Hn<YEE98HRYY0000
UEZ=00000000000015]U00000000000000000000000000000000``Mk0000`9Ki000000000000D[XEDg@S0000000000000000\a3m4gcRlCk>HVEZe<<I0000l34>
0000000000000000D8MBI:0Ym<KZ0000h^W5000000000000@^n2DWo:dZB?9:AWi:RHQ?bD00008ZSi0000<LNb0000lg_HE7mo00000000d[MaI6NaX4G?XXOe0000
EF5VIF_300004bNN0000i;7PhnHK@6A:Df0^0000000000000GQT000000000000\0oW0000\7K``g@2<04H\i5c0000`C[c<blA0NMm4h[QLlGN@T;3IH45LOm40=<Z
000000000000d:c<000000000000`RF00000a83i00000000000000000S>4lBC`0000PL6T000000000000000000000000<CbV0000\_mK00000000T@NJ4=<?XHnI
0000`_[^X9_e000000000000DU\2000000000000e:cgI=@@@R[40000UG7[00000000`1T1\SH?00004Hen0000=4EBP9IG00000000XP_U@L9N\:c[Xgdoe=]T0000
e7RamGn;X]R50000000000000000d6OMLR`L<Y;KX]c]@d7ba20<000000000000l>DX00000000000000000000ECe10000XF@A000000004=b=00005ETd4j_XX5IJ
\GXc<OH@Q09N1;0d0000000000000Jm8eC9N00000000\gmE00000000<TR90000000000000000000000000000@EL54aC70000l;^BhJnj8HUnHX6F0VkoXXH_01FA
`3\D@?Ud0Uo\mA\W00000l8`000000000;kO9ENm0000M6aU0000`^8lU@jZ\]Cb]AF:000000000000@O]n000000000000000000000000<b@4HYNOhhe]`m9n0000
@Q2@<=__a05AP9:100000000d4QZ49KAH_=KU?@5mEG_h7Z<lC2W0000lCj3A1f80000T=nd0hk:LDmP<E8WlVmT00000000`5e<8]Vf000007BS4EI4<bXAhTTM8mH=
i69f<ES:00009H]O0000D_O1PfV\0000l`KN0000Xm3Z00000000000000000000h1@<l07]T9SX0000\<n2000000000000h5g10000l[?ilfCHaG;<000000000000
000000000000000000004HKR<K4@0000\fFF0000@^DU0000000000000000@1\S0000000000000000XOXm0XYiLGWQ0;_R`H[JlKi[`75gL[5ZHbj7@f\^8lP19?kk
0000@=K]LI3b0000@hUKIBAM@nb?88[el;5T0B6`<1nTlH\L\\`aI53_\eEP000000000000000000000000Y<G>DYaN@i5;0000l7NTP<7gLaK@TU[A8>CU8E2gPd]5
M8<UiGSE0000PA<\00000000PTmb1HZCH`R]4i0j000000000000XhS3\clM5B;b0000DQA>0000TX9ZL1NH0000`o2j@JkW00000000\O<5hY]\000000000000\]cI
d29>P;S1<<GWdX^Dh3[M@jU^9E@^1EU`9F5;iH[9000000004I=b@2cePWTmXZF;P\2N]?0TED1lT@4G\=`C42;O0`<[LWBA<hF88iQA5;TUPKBb0000I;[g00000000
0000XJfl000000000000000000000000000000000000l`_I00000F_h<hcDI6NU9;Z;0000000000009B<4LRTR0[TX0000l1b?000000000000I;4M000000000000
l6;30000000000000000H\@Q<F[1<_1I00004B`oL;8=0000a1DG000000000000@NW500000000<K]eUEiL0NU300000000DG_D`\fPhgTbPCEH\]Z`IBJG0000<Y[R
00000000000000000000000000000000L4hd8aElXdU[4c0L`iC:]F94m3g54hO^00000000000000000000LZdFdj>Z0000000000000000l`YPMFT2TM;f00000000
00000000\YABliD_U2d5THNO16[=T9=HTU\d0000T8EE0000TIcD00000000000000000000@@3KHJi7L]9e0000<0\A000000J\Pe`U000000000000HC\=hF6OHTI1
LQ>Rldak<Yjd4;`i`fEPd3aUlQ;X8Z7XXVe[5:lALH<R=E2N00000000000000000000H@hOXFI1XO=DlkZ7aE5<aB5S000000000000000000000000<PYI00000000
8<8=00008P;Q00000000LGRR00000000XY8O00000000dfU84Z@;M=aUE85K0000PhXM9C`]h0igP720HQFVd4`:XcbHDdIC1?NQ0000l6@R00004cm>000000000000
00004N?N0000AH_b00000000@7_B000000000000P7Q000000]@;0000\eH7h9R094a=I;Io@YjL000000000000T^fN0000dJ<^0000ddNLdLWU0000000000004on<
00000000000000008R91H?Og00000000U0RG91^60000lL>14gM20000000000000000dek\00000;ai000000000000000000000000DcDf8G<CToQf19=cLeK1489A
LA@e00000000000000000000000000000000l9Hn5B9LLgLg0000aBnD53iB000000004CUN14<b00000000@D@aDQboM<FH00000000000000000000dFbaI=fH0000
@Zje52]F00000000000000000000LRWD000000000000@FH00000HT@g00000000000000000000878QDWLL8N`0d[3@L>J400000000D6hW00000000000000000000
<<<dL>T5X@RA00000000ICSa0000lY^SL9XP\XhE00000000000000004SgI=BA;QEU0iGJNIH<B<figh=:Y0000T?DB0000dfjGQ1B>00000000<WV8000000000^g@
000000000000dnCi00000000dhc4Q8_B00000LE700000000DWHAL3=T00000000`K_c0000DmamICdGXLVTXW4Mh[V\0000D3dS`MaAPeWa4__V04?Z00004Y;hP:45
000000000000lOZ2000000000000PTZ90000iCcc0000P0DI000000000000Xo3800000000000000000000XR520000000000000QFG<HRZaB8A]C<E<[0HmFI@<GFL
lM_>eEoG0000000000000000D\?I0000000000000000\0W8000000009Ec10000<Gi0LVF\HN=KDX9Q00000000TG5Qd8hf4X;\lCjWh\^E8n?[\ZP9TgH34BRk8lDf
I:ff=?\DQA0BiHGP0000000000000000@HRQX>`\X7AHMD3@0000l3aidIYT0000hbHc0000dU<3lM:;45Of\]HM0000h<Pkd@2a\[j300005DDM0000`HHK@Ck`hJg?
=7K3\[jNTe6bI;_300000000DPe:0000000000000000]6f45HT[00000000lFXRPTeQ00004J`40=9UdDekX_EEd;`<LDl[aAQ8P]Oa00000000XNQ>PSm:Ph410000
00000000]BZ2@I@P0000074e0000d7CV@e0O<_dM0000\PVo000011OW0000=<eT<MjO00000000L`koI81XM<8N0000L?S2hG^_0000@THVE6H>iB@iMH\M]C=b0000
0000LT07<5_Pha[bh`E?00000000@Wob0D5j4kPN]BZD0000@ElL0000i6gW00001GPN<S:=h@4`4?fo@0MQ@XMjI>NW000000001CdSX?VCA0k`00000000iBC6]Dk\
<M>=0000<@h0000000000000000000000000Dhd0h:Bf000000000000H>fk00009B:`mCbm0000DAeF000000000000000000000000`^l2Ldi:00000000h:;d8^TE
H3L3Ph:^@?`kX8M`4Lkg`no2PJ9N8Fe28]`J000000004h`:hRk00000000000000000000000000000<KcX0000a08d<LXfhh<Y00000000=8G600004HZLe@hD0000
00000000e:nDi3Y0000000004_kG0000000000000000000000000000000000000000PM[6000000000000H@0?l4DF0000000000004:Kid6Tm0000000000000000
LX\O000000008GPO00004X=d0000D>4d1C?90000e@l^9Gm30000D6]G0000\Ob=00000000i:;?00000000000000000000@>OH4gNj0000@EacDSJYPVUbdZFK0>a9
<Fh>8f^Y000087lA000000000EYl0000000000000000000000000000LSH500000000l5:jU4=<00000oc10000000000000000000000000000Y:oa0000X^iW0000
000000000000@gl00000X?[T0000h15=00000000<1BI000000000000h66U00000000\b2`0000a>g3mCmAME\Y0000000000000000000000000000P87X00000000
UC000000E4S60IGMaCD10000Y2HJ0000000000000000<AmeEAFF000000000000h8El0000000000000000`ASL0000\XPB4KPLhWoR000000000000000000000000
0000PLS`00000F]<\<ZV000000000000dhThH>d8<D>E\R<UPT0HM@nh0000lCej000000000000<>hkECT<hKNI0000a6Nm00000000\iBA0000000000000000eD[c
99dVhEJA1@ZM0000Y0Tj0000PN8N823;]C3K00000000Y<XLd<kOIFDf00000000ha4J@a_;X12he34F@1Z0EEFK0000h8[6XTH4U<@O0000@<Tk`UAedGgJT`Zn0000
@HMOdhFDX2U0PIjf1Gdl000083UmDFY^dQFceD3d00000000000000009DSY00000000000000000000EDJh0000l0O8dY1G`j<cA3lHhUc0\XNQ00000000\OhZ`Jc:
90:mHY_B000000000000\\Ub@c;U000000000000T7;nY0X4<0XTl0Jn<]==I>Eg4gN50000dZde0000000000000000dn4Y@0M9lHh]000000000000\hFcX;^20000
0000Q:@:4>ed\<`P00000000P\;800000000000000000000@LPM00000000000000000000DED24YG?000000000000\F7YTF<k94RH00000000@Bj8T\Eo0000=@Z8
0000\O7D00000000P93E0=Ag0000000000000000L\48hfT800005F`PPVcETmGE0000`5b387Cd88o^0000000000000000LQj\@b[4DXa[00000000@hak00000000
000000000000Xc<UTLm;TH6hlOk9DY>S8\DfQ8ZY0000`oNO0000XXdn00008<T800008IPE0000000000000000PUD]]@ke00000000000000000000]FEJ0000LaPH
0000000000000000DKM>00000000eCok00004iXH0000LZn9<6Ge000000000000=1g28Si1\Mdo4DL58NWF0000YBWh000000000000LkUTHdS;dZ?oMG7I00000000
46h2<E3f8Zma]?S=YD]FD<e`XThLQ9S40000l84DdQag0O_G00000000=F1]0000\@=Wld8f0000`3M7L<GFD]5ThhNK0000AH^`0000`=F^0Ia>`mM:00000000TRlY
`1U7@Si[A<f`<?=kaBH:mD=`00000000000000000000EHKjX2Wi8;neX_Ke98:?P85R0;:3P:dEHN=g8\JZECc?D=AXiH57000003jf\7H^0VaBHG[<hJd100000000
000000000000000000000000DTGZ0000000000008\JD4\lR0000d6`O0000]BDVD@G_0000mGGlHTHL00000000`23Q000000000000U5MkTegF0000000000000000
LeXcPh67DmFMaE[3X?e>000000000000dFG=`IMI0000H9^nD_@0<2<[XCLW525A5ChU00000000hC7`UC0<00000000<TF00000DkGA0000Td@e0000l9Tn00000000
00008BfGlWh:00008Sjb000000000000HgaX0000IFKJ0000H==A00000000E5UX8@XS00000000i?4kTf=N\7HElFjS4\<\aB9:P4m48YDc0dSKAB>Mh?8]THZf]>P:
]H8@Q6UK0CAbDV6Z0VJkQ<4_]A^Lh:\9eCJR1GE5Da8]00000000HNhjl\3f0000@CU]0000H]dG000000000000000000000000m=LIh>80d<hP\dd>`YbE0000hZKc
<HoZ\KBl<>>9DYKdX\9kTcL6`4_bDo`k`oeW000000000000000000008S97D_W\dE^dE<2^0000DOFjLn:ETSUjLH^900000000`Kb>00000000hkXU<8mW00000000
0000l<Vl000000008EAl0000e7:_\7E<l7IfI<Dc0000mH3?]4nm00000000lQd500000000e9B\E9_Q\^Hm000000000000000000004NeMY1@gY>RM000000000000
HV[G1<YDa:1a000000000000@RCAE8MFD0RRd0^<hX7P0000X_E6EC@e000000000000ABmZ00008X[B000000000000LN7RaFST0000TD6N0000000000000000<Z3=
00000000P[RaD6>=D0;2l5i>P?[_h^bELa<g<hjIT8baQ6RS96fh00008;00Dd4@00000000`m0n00000;G9d_2R4h^X93Bg000000000000X@nBMEUl000000000000
00000000d@Q<Dbk_0000`8:Kh]k946;o00000000hCDM<kF0d0:a000000000000\3bN`0WL00000000d@\3dE[i000000000000000000004keFdbi4LOe5DX2O]96l
00000000000000000000\8M2Q==W00000000LKYC0000PGO900000000Pd8E`TB?437\<1D7P]nDP^[nT]H9i2_=00000000HZK70_0N0000YHbk00000eFF0000mDjN
X?MOE6R10000000000000000Tg630000\A=:M9YB0000000000000000``mR00000000`ESg4lG>000000000000`FRjLNNRX_0h5F?FAHWg000000000Y2]H?VU@TMi
0000`:RT0000000000000000L\e?00000000@L?[00000000LKDH000000000000000000000000D:Rg@GhM@J\`00000000`Q`T<U7\<2@g4`O_H2V3M;]F<S@:A=YV
817?0V4T]BQU0000dZFV0000000000000000000000008@UI@L4ZU2`h0000000000000000X?Xo00000Cb^M:6U0000000000000000PRM>M;0C1Eca8HMjX6Ei=B3@
HQ;c8WA_YG9;0000HgFW00000000ACQQT]8Y0000lBJQ4alB14CE<Bl;0>3b00000000D1m;0000HJ1^00000000@b3h1D^W00000000@]K200000000dk8B00000000
=3GILPm14;BaD4k2=8?EEDNR0000L46o00000000000000000000U28U0000a5?A1EZU00000000<APH0000TFi=\Z]]T\<P00000000XBLG0000DVYO00000000<TXP
0000<;Q^0000LThlh92P0000000000000000hX2<0000T6UX00000000AE:70000U<HOmAhB0000LYG0`7OV5:FS\c6[412QaE<\000000000000@kW60000lW]g5=QK
000000000000TdCm4P<cM6LX46TL]2MM000000008j0e<0cW0000<GV`hHR0HOKl00000000P\R:00000000ECV^\b@gQ4DVYHU00000DkcZiAO7XDUnhAHO<l^Z5FPc
0000<gl?00000000QGdB000000000000DaTK00000000]8I]00000000IFmL4aOl]F^a`j;n0000000000000000000000000000LBbclI_BU>9D1DUi000000000000
0000\:QP=E=jP`Aa0000XR=8L56YhDV<1D`=DaZ><QHRM9Nh0000000081FL000000000000000000000000I17CPda]0000@K8F0000hIo48N60lkf>XC>l8=<g0000
\>1`0000]8U00000DS1@HFQb@`ML000000000000000000000000PF\=0d0T\dN6YEFo0000@mef00000000]2VY0000h3?nlN5]l@BJ8>URTX\]0000=:ng00000000
00000000000000000000HPLJ47fT00009:DV0000\>;8000000000000000000000000`8L00000L;JB`Z5KlG5j00000000000000000000\<UO4>^;0TYI00000000
8=jEm2[<000012=8@nWkL4d:00000000lY3700000000Lc[M0000000000000000P2dN@F2NXVai\ZjBMD^K000000004[4[0000000000000000000000000000lF93
H5N6D5h_TbKZhFWg00000000DScDLDhSYB`b0000a63l000043<9PiD5\nKU11;7A1aT000000000000XJdY0000000000000000P]<l0000D=c6PlDL`[gX0000hjk3
"#, [
l(F::Mobile, L::Nl), l(F::EndDate, L::It), l(F::EndDate, L::Ca), l(F::CompanyDescription, L::Hu), l(F::Highlights, L::Es), l(F::Email, L::Ca), l(F::Addressee, L::Fr), l(F::Employer, L::Hu),
l(F::Summary, L::Fr), l(F::CompanyDescription, L::Fr), l(F::Highlights, L::Fr), l(F::Address, L::Et), l(F::Age, L::Sv), l(F::Addressee, L::Nl), l(F::Reference, L::Nl), l(F::HonorificPrefix, L::Nl),
l(F::ExperienceYears, L::Nl), l(F::TeamSize, L::Nl), l(F::Period, L::Sv), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Date, L::Sv), l(F::Date, L::Da), l(F::Date, L::Nb),
l(F::ReleaseDate, L::Sv), l(F::ReleaseDate, L::Da), l(F::ReleaseDate, L::Nb), l(F::Age, L::Sv), l(F::Age, L::Da), l(F::Age, L::Nb), l(F::ExperienceYears, L::Sv), l(F::ExperienceYears, L::Da),
l(F::ExperienceYears, L::Nb), l(F::Period, L::Et), l(F::Date, L::Et), l(F::ReleaseDate, L::Et), l(F::Date, L::De), l(F::Area, L::Ga), l(F::Score, L::De), l(F::Summary, L::En),
l(F::Description, L::En), l(F::CompanyDescription, L::En), l(F::EndDate, L::De), l(F::StudyType, L::De), l(F::Thesis, L::De), l(F::EndDate, L::De), l(F::Section, L::De), l(F::EndDate, L::Lv),
l(F::EndDate, L::Ro), l(F::Summary, L::En), l(F::Department, L::De), l(F::Responsibilities, L::Is), l(F::Institution, L::Es), l(F::StudyType, L::En), l(F::Institution, L::En), l(F::Achievements, L::En),
l(F::Profiles, L::It), l(F::Username, L::En), l(F::Username, L::It), l(F::Username, L::Nl), l(F::Profiles, L::En), l(F::CompanyDescription, L::Es), l(F::Description, L::Es), l(F::Summary, L::Ga),
l(F::FamilyName, L::Nl), l(F::Name, L::Nl), l(F::Description, L::Tr), l(F::Summary, L::Tr), l(F::Awarder, L::Ro), l(F::Responsibilities, L::Es), l(F::CompanyDescription, L::Ca), l(F::Responsibilities, L::Ro),
l(F::Responsibilities, L::Ca), l(F::Responsibilities, L::Nl), l(F::Responsibilities, L::Fr), l(F::Highlights, L::En), l(F::Responsibilities, L::En), l(F::LastModified, L::Es), l(F::Name, L::Tr), l(F::Extra, L::En),
l(F::Address, L::En), l(F::Location, L::En), l(F::Address, L::En), l(F::Addressee, L::En), l(F::StartDate, L::Pt), l(F::Awarder, L::Hu), l(F::Urls, L::Is), l(F::Address, L::Ca),
l(F::Address, L::Nl), l(F::Address, L::Pl), l(F::Address, L::Tr), l(F::Email, L::Pl), l(F::Address, L::Pl), l(F::Address, L::Cs), l(F::Address, L::Sk), l(F::Address, L::Hr),
l(F::Address, L::Ro), l(F::Address, L::SrLatn), l(F::Address, L::Sk), l(F::Address, L::Cs), l(F::Address, L::Ro), l(F::Email, L::Ro), l(F::Email, L::Hr), l(F::Address, L::Hr),
l(F::Address, L::Hr), l(F::Address, L::SrLatn), l(F::Address, L::Lt), l(F::Address, L::Lv), l(F::Address, L::Nl), l(F::Address, L::Tr), l(F::Address, L::Sv), l(F::Address, L::De),
l(F::Address, L::Fr), l(F::Address, L::Da), l(F::Address, L::Nb), l(F::Address, L::Fr), l(F::Email, L::Fr), l(F::Manager, L::En), l(F::Period, L::Et), l(F::MaritalStatus, L::Da),
l(F::MotherTongue, L::Fi), l(F::Area, L::Sv), l(F::Courses, L::Sv), l(F::Courses, L::Is), l(F::Department, L::Nl), l(F::Department, L::Da), l(F::Entity, L::En), l(F::Thesis, L::Da),
l(F::Issuer, L::Nl), l(F::EndDate, L::Nl), l(F::Achievements, L::Is), l(F::EndDate, L::Da), l(F::Thesis, L::Nl), l(F::Area, L::Nl), l(F::Network, L::Tr), l(F::Religion, L::Id),
l(F::Sector, L::Hu), l(F::Age, L::En), l(F::Age, L::Fr), l(F::LastModified, L::It), l(F::Summary, L::Is), l(F::Period, L::Fi), l(F::Date, L::Fi), l(F::Area, L::Fi),
l(F::Courses, L::Et), l(F::Courses, L::Fi), l(F::Credits, L::Et), l(F::Name, L::Ga), l(F::Employer, L::Ga), l(F::GivenName, L::Ga), l(F::Location, L::Ga), l(F::BirthPlace, L::Ga),
l(F::Publisher, L::Et), l(F::Period, L::Fi), l(F::Reference, L::Hu), l(F::MilitaryService, L::Et), l(F::DrivingLicence, L::Fi), l(F::HonorificPrefix, L::De), l(F::Institution, L::De), l(F::StudyType, L::De),
l(F::StudyType, L::Hr), l(F::Credits, L::Tr), l(F::Headline, L::De), l(F::JobStatus, L::De), l(F::Username, L::Id), l(F::EndDate, L::It), l(F::Sector, L::Fi), l(F::Area, L::Fi),
l(F::TeamSize, L::Fi), l(F::Address, L::Id), l(F::Email, L::Id), l(F::Area, L::Tr), l(F::LeavingReason, L::Id), l(F::Keywords, L::Id), l(F::StartDate, L::Et), l(F::Keywords, L::Hr),
l(F::Keywords, L::SrLatn), l(F::Age, L::Sv), l(F::Age, L::Da), l(F::Age, L::Nb), l(F::Age, L::Is), l(F::Salary, L::Lv), l(F::Username, L::Es), l(F::Courses, L::Tr),
l(F::Issuer, L::Tr), l(F::Date, L::Tr), l(F::StartDate, L::Fi), l(F::Nationality, L::Hu), l(F::Address, L::Hu), l(F::TeamSize, L::Et), l(F::Availability, L::Fi), l(F::Emails, L::Ro),
l(F::Extra, L::Ro), l(F::Urls, L::Ro), l(F::Phones, L::Ro), l(F::Age, L::De), l(F::Health, L::It), l(F::Extra, L::Ca), l(F::Emails, L::It), l(F::Extra, L::It),
l(F::Emails, L::Ca), l(F::Phones, L::Ca), l(F::Urls, L::Ca), l(F::Urls, L::It), l(F::Phones, L::It), l(F::Health, L::Es), l(F::Health, L::Pt), l(F::Region, L::Fi),
l(F::Network, L::Fi), l(F::Headline, L::Lv), l(F::Position, L::Lv), l(F::Role, L::Lv), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Pt), l(F::Area, L::Ca),
l(F::Sector, L::It), l(F::Area, L::It), l(F::Headline, L::Et), l(F::Position, L::Et), l(F::Role, L::Et), l(F::Position, L::Et), l(F::Headline, L::Et), l(F::Position, L::Et),
l(F::Headline, L::Fi), l(F::Position, L::Fi), l(F::Headline, L::Fi), l(F::Position, L::Fi), l(F::Region, L::Da), l(F::Position, L::De), l(F::Age, L::Lt), l(F::Period, L::Ro),
l(F::Date, L::Ro), l(F::ReleaseDate, L::Ro), l(F::Addressee, L::De), l(F::SpokenInteraction, L::De), l(F::Safety, L::Vi), l(F::MotherTongue, L::Tr), l(F::Keywords, L::Tr), l(F::Reference, L::Da),
l(F::Reference, L::Nb), l(F::Institution, L::De), l(F::Issuer, L::De), l(F::Emails, L::Nl), l(F::Phones, L::Nl), l(F::Urls, L::Nl), l(F::Extra, L::Da), l(F::Awarder, L::Et),
l(F::Emails, L::Nb), l(F::Urls, L::Nb), l(F::Extra, L::Nb), l(F::Phones, L::Nb), l(F::StartDate, L::De), l(F::Employer, L::Ro), l(F::Image, L::Vi), l(F::Period, L::Ro),
l(F::Age, L::Ro), l(F::ExperienceYears, L::Ro), l(F::LeavingReason, L::Sv), l(F::Summary, L::Sv), l(F::Summary, L::De), l(F::Extra, L::Sv), l(F::Period, L::Fr), l(F::Date, L::Fr),
l(F::ReleaseDate, L::Fr), l(F::BirthDate, L::Fr), l(F::ReleaseDate, L::Fr), l(F::Period, L::Fr), l(F::ExperienceYears, L::Fr), l(F::Period, L::It), l(F::Age, L::It), l(F::ExperienceYears, L::It),
l(F::Period, L::It), l(F::Date, L::It), l(F::ReleaseDate, L::It), l(F::BirthDate, L::It), l(F::ReleaseDate, L::It), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Date, L::Es),
l(F::Date, L::Pt), l(F::ReleaseDate, L::Es), l(F::ReleaseDate, L::Pt), l(F::EndDate, L::Pt), l(F::BirthDate, L::Es), l(F::BirthDate, L::Pt), l(F::ReleaseDate, L::Pt), l(F::ReleaseDate, L::Es),
l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Age, L::Es), l(F::Age, L::Pt), l(F::ExperienceYears, L::Es), l(F::ExperienceYears, L::Pt), l(F::ExperienceYears, L::Pt), l(F::HonorificPrefix, L::De),
l(F::Salutation, L::De), l(F::Age, L::Fr), l(F::WorkMode, L::Da), l(F::Period, L::Da), l(F::Address, L::De), l(F::WorkMode, L::Nb), l(F::Period, L::Nb), l(F::WorkMode, L::Sv),
l(F::Period, L::Sv), l(F::WorkMode, L::De), l(F::Responsibilities, L::Sv), l(F::Responsibilities, L::Da), l(F::Responsibilities, L::Nb), l(F::Responsibilities, L::Sv), l(F::Responsibilities, L::Da), l(F::Responsibilities, L::Nb),
l(F::TeamSize, L::Da), l(F::TeamSize, L::Sv), l(F::TeamSize, L::Nb), l(F::Date, L::Ro), l(F::ReleaseDate, L::Ro), l(F::BirthDate, L::Ro), l(F::Keywords, L::Sv), l(F::Username, L::Sv),
l(F::Keywords, L::Da), l(F::Period, L::Ca), l(F::Date, L::Ca), l(F::ReleaseDate, L::Ca), l(F::BirthDate, L::Ca), l(F::MotherTongue, L::Hu), l(F::Period, L::Ca), l(F::Age, L::Ca),
l(F::ExperienceYears, L::Ca), l(F::TeamSize, L::De), l(F::Age, L::Ga), l(F::Title, L::Lv), l(F::Title, L::Lt), l(F::Awarder, L::Lt), l(F::HonorificPrefix, L::Ro), l(F::FamilyName, L::Pt),
l(F::FamilyName, L::Es), l(F::Name, L::Es), l(F::Summary, L::Lt), l(F::HonorificPrefix, L::It), l(F::Description, L::Lv), l(F::Description, L::Lt), l(F::Region, L::Lt), l(F::Keywords, L::Es),
l(F::Period, L::Sv), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Period, L::Is), l(F::Date, L::Sv), l(F::Date, L::Da), l(F::Date, L::Nb), l(F::Date, L::Is),
l(F::ReleaseDate, L::Sv), l(F::ReleaseDate, L::Da), l(F::ReleaseDate, L::Nb), l(F::ReleaseDate, L::Is), l(F::Age, L::Sv), l(F::Age, L::Da), l(F::Age, L::Nb), l(F::Employer, L::Nb),
l(F::Responsibilities, L::Nb), l(F::Location, L::Nb), l(F::Employer, L::De), l(F::Entity, L::De), l(F::WorkPermit, L::De), l(F::Responsibilities, L::De), l(F::Location, L::De), l(F::Employer, L::De),
l(F::Employer, L::Da), l(F::Responsibilities, L::Da), l(F::Location, L::Da), l(F::Employer, L::Sv), l(F::Location, L::Sv), l(F::WorkPermit, L::Sv), l(F::Region, L::En), l(F::Department, L::Es),
l(F::Department, L::Pt), l(F::Department, L::It), l(F::Department, L::Ca), l(F::Area, L::En), l(F::Area, L::Es), l(F::Area, L::Pt), l(F::ExperienceArea, L::En), l(F::Area, L::Ca),
l(F::Area, L::Es), l(F::Area, L::Pt), l(F::Area, L::En), l(F::IscedFields, L::Pt), l(F::Thesis, L::It), l(F::ProjectType, L::De), l(F::ProjectType, L::Da), l(F::StudyType, L::Fi),
l(F::Score, L::Fi), l(F::NativePlace, L::Id), l(F::Listening, L::It), l(F::Listening, L::Ro), l(F::Position, L::Fi), l(F::Role, L::Fi), l(F::MilitaryService, L::Fi), l(F::Entity, L::Fi),
l(F::Keywords, L::Fi), l(F::Courses, L::Es), l(F::MilitaryService, L::Tr), l(F::GivenName, L::Lt), l(F::Organization, L::Lt), l(F::Organization, L::Es), l(F::Organization, L::Ro), l(F::Salary, L::It),
l(F::Awarder, L::It), l(F::Courses, L::Ca), l(F::Organization, L::Pt), l(F::Organization, L::Ca), l(F::Organization, L::En), l(F::Organization, L::Fr), l(F::Organization, L::It), l(F::Achievements, L::Ca),
l(F::Subject, L::Pt), l(F::StudyType, L::Fi), l(F::StudyType, L::Et), l(F::Salary, L::Ro), l(F::Location, L::Fi), l(F::City, L::Fi), l(F::City, L::Fi), l(F::Location, L::Et),
l(F::Subject, L::Es), l(F::Employer, L::Et), l(F::Organization, L::Et), l(F::Manager, L::Id), l(F::Responsibilities, L::Lv), l(F::Institution, L::It), l(F::LastModified, L::Ga), l(F::CompanyDescription, L::Pt),
l(F::Responsibilities, L::Pt), l(F::Score, L::Hu), l(F::Salary, L::Lt), l(F::Awarder, L::Ca), l(F::Location, L::Lv), l(F::Awarder, L::Pt), l(F::Responsibilities, L::Lt), l(F::Reference, L::Lv),
l(F::Reference, L::Lt), l(F::Keywords, L::Lv), l(F::Reference, L::Nb), l(F::Responsibilities, L::It), l(F::CompanyDescription, L::It), l(F::Responsibilities, L::Mt), l(F::Awarder, L::Fr), l(F::LastModified, L::Pt),
l(F::Sector, L::Is), l(F::Score, L::Lv), l(F::EndDate, L::Fr), l(F::Roles, L::De), l(F::Institution, L::Lv), l(F::Title, L::Et), l(F::Institution, L::Lt), l(F::Area, L::De),
l(F::Employer, L::De), l(F::Institution, L::De), l(F::Description, L::De), l(F::Issuer, L::De), l(F::Awarder, L::De), l(F::LanguageExperiences, L::De), l(F::Level, L::De), l(F::Reference, L::De),
l(F::LeavingReason, L::De), l(F::Title, L::De), l(F::Authors, L::Fr), l(F::Authors, L::Nl), l(F::Authors, L::Fr), l(F::Authors, L::En), l(F::Issuer, L::En), l(F::Authors, L::De),
l(F::Authors, L::Es), l(F::Authors, L::Pt), l(F::Authors, L::Pl), l(F::Authors, L::Cs), l(F::Authors, L::Sk), l(F::Authors, L::Hr), l(F::Authors, L::Et), l(F::Authors, L::Ro),
l(F::Authors, L::Ca), l(F::Authors, L::SrLatn), l(F::Authors, L::Pt), l(F::Authors, L::Es), l(F::Authors, L::Pt), l(F::Authors, L::Ca), l(F::Authors, L::It), l(F::Authors, L::De),
l(F::Authors, L::Es), l(F::Authors, L::Pt), l(F::Authors, L::Es), l(F::Authors, L::It), l(F::Authors, L::Cs), l(F::Authors, L::Sk), l(F::Authors, L::Hr), l(F::Authors, L::Lv),
l(F::Authors, L::Ro), l(F::Authors, L::SrLatn), l(F::Authors, L::Lt), l(F::Authors, L::Et), l(F::WorkPermit, L::Fr), l(F::Issuer, L::Fr), l(F::WorkPermit, L::Pt), l(F::Authors, L::Lv),
l(F::Authors, L::Ca), l(F::Authors, L::Pl), l(F::DrivingLicence, L::Lv), l(F::Authors, L::Cs), l(F::Extra, L::Fr), l(F::Emails, L::Fr), l(F::Urls, L::Fr), l(F::Phones, L::Fr),
l(F::Authors, L::Fr), l(F::Authors, L::It), l(F::Availability, L::En), l(F::ReleaseDate, L::Et), l(F::Image, L::En), l(F::Department, L::Nb), l(F::Department, L::Sv), l(F::Score, L::En),
l(F::Thesis, L::Sv), l(F::Thesis, L::Nb), l(F::Reference, L::Fr), l(F::Cefr, L::Tr), l(F::EndDate, L::Sv), l(F::EndDate, L::Nb), l(F::Authors, L::Sl), l(F::Title, L::En),
l(F::Date, L::En), l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Awarder, L::En), l(F::Authors, L::Mt), l(F::EqfLevel, L::Tr), l(F::LeavingReason, L::Tr), l(F::EndDate, L::Tr),
l(F::Institution, L::Hu), l(F::Employer, L::It), l(F::Entity, L::It), l(F::Period, L::Es), l(F::Date, L::Es), l(F::ReleaseDate, L::Es), l(F::Period, L::Es), l(F::Age, L::Es),
l(F::ExperienceYears, L::Es), l(F::DrivingLicence, L::Sv), l(F::StudyType, L::Vi), l(F::Thesis, L::En), l(F::Thesis, L::Nb), l(F::Description, L::En), l(F::City, L::Is), l(F::Department, L::Id),
l(F::Url, L::Tr), l(F::Manager, L::Tr), l(F::Language, L::Id), l(F::MotherTongue, L::Id), l(F::Thesis, L::Lt), l(F::EndDate, L::Lt), l(F::City, L::Ga), l(F::Thesis, L::Sk),
l(F::Thesis, L::Cs), l(F::Thesis, L::Lv), l(F::Thesis, L::Et), l(F::Description, L::Sv), l(F::Score, L::Lt), l(F::HighestDegree, L::Vi), l(F::DrivingLicence, L::Vi), l(F::Achievements, L::Tr),
l(F::Location, L::ZhHans), l(F::City, L::ZhHans), l(F::Location, L::Fr), l(F::Location, L::En), l(F::City, L::En), l(F::StartDate, L::Tr), l(F::Availability, L::Tr), l(F::Responsibilities, L::Tr),
l(F::Title, L::Tr), l(F::Headline, L::Tr), l(F::StartDate, L::Vi), l(F::Entity, L::De), l(F::Employer, L::Nb), l(F::Entity, L::Nb), l(F::CompanyDescription, L::Nb), l(F::Employer, L::Nl),
l(F::Entity, L::Nl), l(F::Employer, L::Nl), l(F::CompanyDescription, L::Nl), l(F::Sector, L::Nl), l(F::Position, L::Sv), l(F::Role, L::Sv), l(F::EndDate, L::Hu), l(F::Manager, L::Nl),
l(F::StartDate, L::En), l(F::StartDate, L::Nl), l(F::StartDate, L::Nl), l(F::StartDate, L::En), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::Date, L::Nl), l(F::Achievements, L::Nl),
l(F::Level, L::Nl), l(F::Fluency, L::Nl), l(F::Health, L::De), l(F::Salary, L::Tr), l(F::Highlights, L::Nl), l(F::Courses, L::Nl), l(F::StartDate, L::Hu), l(F::City, L::Mt),
l(F::Summary, L::Da), l(F::Name, L::Sv), l(F::SpokenInteraction, L::Lt), l(F::Employer, L::Lt), l(F::Entity, L::Ro), l(F::Username, L::De), l(F::Position, L::Hu), l(F::Role, L::Hu),
l(F::Position, L::Hu), l(F::TeamSize, L::Hu), l(F::Health, L::Id), l(F::SpokenProduction, L::Id), l(F::Manager, L::De), l(F::Salary, L::Hu), l(F::Headline, L::Nl), l(F::Position, L::Nl),
l(F::Headline, L::De), l(F::Position, L::De), l(F::Position, L::De), l(F::ExperienceYears, L::De), l(F::Period, L::De), l(F::Availability, L::Nl), l(F::Description, L::Nl), l(F::Position, L::Da),
l(F::Description, L::Da), l(F::Description, L::Nb), l(F::Achievements, L::De), l(F::Highlights, L::De), l(F::Entity, L::Sv), l(F::SpokenProduction, L::Hu), l(F::Name, L::Da), l(F::Name, L::Nb),
l(F::Headline, L::Hu), l(F::Subject, L::De), l(F::Subject, L::Nl), l(F::Score, L::Sv), l(F::WantedCity, L::De), l(F::Image, L::De), l(F::Score, L::De), l(F::Level, L::De),
l(F::Name, L::De), l(F::Title, L::De), l(F::Role, L::De), l(F::Safety, L::Cs), l(F::Safety, L::Sk), l(F::Safety, L::Cs), l(F::Safety, L::Sk), l(F::Safety, L::Pl),
l(F::NationalId, L::Pt), l(F::Sector, L::Id), l(F::Area, L::Id), l(F::IscedFields, L::Id), l(F::Area, L::Id), l(F::Sector, L::Id), l(F::StartDate, L::Mt), l(F::Organization, L::Lv),
l(F::Fluency, L::Pl), l(F::Achievements, L::Fr), l(F::Image, L::De), l(F::Image, L::Sv), l(F::Image, L::Nb), l(F::HighestDegree, L::De), l(F::StudyType, L::De), l(F::IscedFields, L::De),
l(F::Information, L::Tr), l(F::Image, L::Da), l(F::DrivingLicence, L::Is), l(F::Department, L::Tr), l(F::ReleaseDate, L::Is), l(F::BirthDate, L::En), l(F::BirthPlace, L::En), l(F::Thesis, L::Tr),
l(F::Safety, L::Hu), l(F::Url, L::En), l(F::Url, L::ZhHans), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It),
l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sl), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Hu),
l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::Id), l(F::Url, L::Ca), l(F::Url, L::SrLatn), l(F::Url, L::Sv), l(F::Url, L::Nb),
l(F::Url, L::Fi), l(F::Url, L::Et), l(F::Url, L::Lv), l(F::Department, L::Vi), l(F::Body, L::En), l(F::StartDate, L::Sv), l(F::Region, L::Tr), l(F::Department, L::Tr),
l(F::Area, L::Tr), l(F::Location, L::Da), l(F::City, L::Da), l(F::Address, L::Da), l(F::Address, L::Da), l(F::Location, L::Sv), l(F::Location, L::Da), l(F::Location, L::Nb),
l(F::City, L::Sv), l(F::City, L::Da), l(F::City, L::Nb), l(F::Location, L::Sv), l(F::City, L::Sv), l(F::Location, L::Nb), l(F::City, L::Nb), l(F::City, L::Da),
l(F::Address, L::Nb), l(F::Address, L::Nb), l(F::Health, L::Tr), l(F::MaritalStatus, L::Hr), l(F::MaritalStatus, L::Hr), l(F::MaritalStatus, L::SrLatn), l(F::Reading, L::Sl), l(F::Sector, L::En),
l(F::Sector, L::De), l(F::Sector, L::Fr), l(F::Sector, L::Nl), l(F::Sector, L::Da), l(F::CompanyDescription, L::De), l(F::Sector, L::Sv), l(F::Sector, L::Nb), l(F::Sector, L::Pl),
l(F::Area, L::Is), l(F::Mobile, L::Hr), l(F::Phone, L::Hr), l(F::Phone, L::SrLatn), l(F::TeamSize, L::Hr), l(F::TeamSize, L::SrLatn), l(F::TeamSize, L::Hr), l(F::Awarder, L::Ga),
l(F::Username, L::Da), l(F::Username, L::Nb), l(F::Keywords, L::Nb), l(F::NationalId, L::Nl), l(F::Highlights, L::Ga), l(F::NativePlace, L::De), l(F::Keywords, L::En), l(F::Region, L::De),
l(F::MilitaryService, L::De), l(F::MaritalStatus, L::Nl), l(F::Location, L::Is), l(F::Employer, L::En), l(F::CompanyDescription, L::En), l(F::Department, L::En), l(F::City, L::Da), l(F::City, L::Nb),
l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Authors, L::En), l(F::Location, L::Da), l(F::Location, L::Nb), l(F::Location, L::Sk), l(F::Address, L::Sk), l(F::City, L::Sk),
l(F::Location, L::Cs), l(F::Address, L::Cs), l(F::City, L::Cs), l(F::Entity, L::Nb), l(F::Entity, L::Da), l(F::StartDate, L::Is), l(F::NationalId, L::It), l(F::NationalId, L::Es),
l(F::PostalCode, L::Es), l(F::City, L::Es), l(F::Courses, L::Vi), l(F::Courses, L::Pt), l(F::StudyType, L::Ga), l(F::Score, L::Es), l(F::StudyType, L::Ro), l(F::Score, L::Ro),
l(F::TeamSize, L::Tr), l(F::JobStatus, L::Tr), l(F::WorkMode, L::Tr), l(F::Period, L::Tr), l(F::Location, L::Tr), l(F::WantedCity, L::Tr), l(F::Role, L::Ro), l(F::Phone, L::En),
l(F::Address, L::Es), l(F::IscedFields, L::It), l(F::IscedFields, L::Es), l(F::Health, L::Vi), l(F::Name, L::En), l(F::Canonical, L::En), l(F::Region, L::Fr), l(F::Region, L::It),
l(F::PostalCode, L::It), l(F::Issuer, L::Vi), l(F::City, L::It), l(F::Level, L::Vi), l(F::SpokenProduction, L::Es), l(F::SpokenProduction, L::It), l(F::Reading, L::It), l(F::Writing, L::It),
l(F::Role, L::En), l(F::Headline, L::Es), l(F::Position, L::Es), l(F::Position, L::Pt), l(F::Role, L::Es), l(F::Role, L::Pt), l(F::Roles, L::Es), l(F::Roles, L::Pt),
l(F::Headline, L::Es), l(F::Headline, L::Pt), l(F::Position, L::Es), l(F::Position, L::Pt), l(F::Role, L::It), l(F::DrivingLicence, L::Es), l(F::DrivingLicence, L::Es), l(F::DrivingLicence, L::Ca),
l(F::DrivingLicence, L::Ca), l(F::Position, L::Ca), l(F::Role, L::Ca), l(F::Headline, L::Ca), l(F::Position, L::Ca), l(F::StudyType, L::Es), l(F::Area, L::Es), l(F::Area, L::Ca),
l(F::DrivingLicence, L::Pt), l(F::Period, L::Sl), l(F::Publisher, L::It), l(F::Publisher, L::Cs), l(F::Publisher, L::Sk), l(F::Publisher, L::Hr), l(F::Publisher, L::SrLatn), l(F::Summary, L::Id),
l(F::ProjectType, L::Es), l(F::ProjectType, L::Pt), l(F::ProjectType, L::It), l(F::ProjectType, L::Ca), l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl), l(F::ProjectType, L::Ro), l(F::ProjectType, L::En),
l(F::ProjectType, L::Es), l(F::ProjectType, L::Fr), l(F::LeavingReason, L::Es), l(F::NationalId, L::Vi), l(F::DrivingLicence, L::Ga), l(F::EqfLevel, L::Fr), l(F::EqfLevel, L::Ro), l(F::Cefr, L::Fr),
l(F::Cefr, L::Fr), l(F::Cefr, L::Ro), l(F::Cefr, L::En), l(F::Cefr, L::Nl), l(F::Cefr, L::Pl), l(F::Cefr, L::Ru), l(F::Cefr, L::Uk), l(F::Cefr, L::Cs),
l(F::Cefr, L::Sk), l(F::Cefr, L::Sl), l(F::Cefr, L::Hr), l(F::Cefr, L::Sv), l(F::Cefr, L::Da), l(F::Cefr, L::Nb), l(F::Cefr, L::Fi), l(F::Cefr, L::Ro),
l(F::Cefr, L::Bg), l(F::Cefr, L::Tr), l(F::Cefr, L::SrLatn), l(F::Cefr, L::En), l(F::Cefr, L::Sv), l(F::Cefr, L::Nb), l(F::Cefr, L::Da), l(F::Cefr, L::Fi),
l(F::Mobile, L::Es), l(F::Mobile, L::Pt), l(F::Description, L::Pl), l(F::Description, L::Hu), l(F::Name, L::Cs), l(F::Name, L::Sk), l(F::Mobile, L::En), l(F::Mobile, L::It),
l(F::Mobile, L::En), l(F::Mobile, L::Fr), l(F::Mobile, L::It), l(F::Mobile, L::Mt), l(F::Mobile, L::Es), l(F::Mobile, L::Pt), l(F::Title, L::Cs), l(F::Title, L::Sk),
l(F::Institution, L::Ca), l(F::Institution, L::Fr), l(F::Employer, L::Es), l(F::Mobile, L::Tr), l(F::PostalCode, L::Pt), l(F::City, L::Pt), l(F::Mobile, L::Tr), l(F::StudyType, L::Es),
l(F::LanguageCertificates, L::Es), l(F::LanguageCertificates, L::Pt), l(F::LanguageCertificates, L::Fr), l(F::StudyType, L::En), l(F::LanguageCertificates, L::En), l(F::LanguageCertificates, L::Ro), l(F::LanguageCertificates, L::Ro), l(F::LanguageCertificates, L::Nl),
l(F::LanguageCertificates, L::En), l(F::LanguageCertificates, L::It), l(F::StudyType, L::Fr), l(F::LanguageCertificates, L::Fr), l(F::LanguageCertificates, L::Ca), l(F::LanguageCertificates, L::Ca), l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Da),
l(F::LanguageCertificates, L::Sl), l(F::LanguageCertificates, L::Hr), l(F::LanguageCertificates, L::Cs), l(F::LanguageCertificates, L::Sk), l(F::LanguageCertificates, L::Pl), l(F::Nationality, L::Ro), l(F::Credits, L::It), l(F::Organization, L::En),
l(F::Manager, L::Sv), l(F::Manager, L::Pt), l(F::Address, L::Vi), l(F::Headline, L::Vi), l(F::Position, L::Vi), l(F::Position, L::Vi), l(F::Role, L::Vi), l(F::Area, L::Vi),
l(F::Nationality, L::Pt), l(F::Location, L::Pt), l(F::City, L::Pt), l(F::Description, L::Sk), l(F::Score, L::Nl), l(F::Description, L::Cs), l(F::Description, L::Sl), l(F::Description, L::Hr),
l(F::Description, L::SrLatn), l(F::Address, L::Hu), l(F::Title, L::Hu), l(F::Sector, L::Ga), l(F::Responsibilities, L::Cs), l(F::Responsibilities, L::Sk), l(F::Gender, L::Tr), l(F::Reference, L::Es),
l(F::Reference, L::Ca), l(F::Reference, L::Pt), l(F::Reading, L::Sk), l(F::Reading, L::Hr), l(F::Reading, L::SrLatn), l(F::Emails, L::Lv), l(F::Urls, L::Lv), l(F::Reference, L::Cs),
l(F::Reference, L::Sk), l(F::Reference, L::Sl), l(F::Reference, L::Hr), l(F::Reference, L::Sv), l(F::Reference, L::Da), l(F::Reference, L::Ro), l(F::Reference, L::SrLatn), l(F::Reference, L::It),
l(F::Extra, L::Lv), l(F::Phones, L::Lv), l(F::Reading, L::Ro), l(F::Nationality, L::En), l(F::Nationality, L::Fr), l(F::Location, L::It), l(F::City, L::It), l(F::Nationality, L::It),
l(F::Nationality, L::Mt), l(F::Nationality, L::It), l(F::City, L::En), l(F::Reference, L::Cs), l(F::Reference, L::Sk), l(F::Location, L::Es), l(F::City, L::Es), l(F::Nationality, L::Es),
l(F::Nationality, L::Ca), l(F::City, L::Ca), l(F::MaritalStatus, L::En), l(F::HonorificPrefix, L::Fr), l(F::MaritalStatus, L::Sv), l(F::MaritalStatus, L::Sv), l(F::MaritalStatus, L::Da), l(F::Language, L::Cs),
l(F::Rank, L::En), l(F::Rank, L::Fr), l(F::Score, L::Pt), l(F::Entity, L::Ga), l(F::Entity, L::En), l(F::Entity, L::Fr), l(F::Entity, L::Ro), l(F::Entity, L::Ca),
l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Entity, L::It), l(F::Closing, L::En), l(F::ClosingSalutation, L::En), l(F::Employer, L::Vi), l(F::Institution, L::Vi), l(F::Authors, L::It),
l(F::Authors, L::Ro), l(F::Authors, L::Ca), l(F::PostalCode, L::Ga), l(F::PostalCode, L::Ro), l(F::City, L::Ro), l(F::Url, L::En), l(F::LanguageCode, L::En), l(F::PostalCode, L::Fr),
l(F::City, L::Fr), l(F::Url, L::Fr), l(F::PostalCode, L::Ca), l(F::Url, L::It), l(F::Url, L::Pt), l(F::Url, L::Es), l(F::PostalCode, L::Es), l(F::PostalCode, L::Pt),
l(F::FamilyName, L::Ca), l(F::FamilyName, L::It), l(F::Name, L::It), l(F::Name, L::Ca), l(F::Institution, L::Ga), l(F::Institution, L::Es), l(F::Institution, L::Pt), l(F::Institution, L::Pt),
l(F::Region, L::Ca), l(F::SpokenInteraction, L::Ga), l(F::StartDate, L::Es), l(F::Entity, L::Fr), l(F::Entity, L::It), l(F::Communication, L::Nl), l(F::Communication, L::En), l(F::Communication, L::Fr),
l(F::Communication, L::En), l(F::Employer, L::Pt), l(F::Employer, L::Es), l(F::Employer, L::Ro), l(F::Employer, L::Ro), l(F::Entity, L::Ro), l(F::Employer, L::En), l(F::Organization, L::En),
l(F::CompanyDescription, L::En), l(F::Entity, L::En), l(F::Employer, L::En), l(F::TeamSize, L::En), l(F::Employer, L::Ca), l(F::Department, L::Ro), l(F::Keywords, L::Fr), l(F::Keywords, L::Es),
l(F::Keywords, L::Pt), l(F::Fluency, L::Ro), l(F::Keywords, L::Ro), l(F::Keywords, L::It), l(F::EndDate, L::En), l(F::Listening, L::Pt), l(F::Reading, L::Pt), l(F::Reading, L::Fr),
l(F::Listening, L::Fr), l(F::Reading, L::Ca), l(F::Listening, L::Ca), l(F::Listening, L::Es), l(F::Reading, L::Es), l(F::Writing, L::Es), l(F::Username, L::Fr), l(F::Username, L::Ca),
l(F::Profiles, L::Fr), l(F::Communication, L::Pt), l(F::Communication, L::Es), l(F::Communication, L::Ro), l(F::Communication, L::It), l(F::Region, L::Es), l(F::Awarder, L::Es), l(F::Awarder, L::Pt),
l(F::Closing, L::En), l(F::Closing, L::Fr), l(F::JobStatus, L::It), l(F::Publisher, L::En), l(F::Publisher, L::Fr), l(F::Publisher, L::Es), l(F::Publisher, L::Pt), l(F::Publisher, L::Ro),
l(F::Publisher, L::Pt), l(F::Publisher, L::Fr), l(F::Keywords, L::Vi), l(F::Employer, L::Vi), l(F::Entity, L::Vi), l(F::Position, L::Vi), l(F::Responsibilities, L::Vi), l(F::Responsibilities, L::Vi),
l(F::Headline, L::Vi), l(F::Publisher, L::Nl), l(F::Publisher, L::Ca), l(F::Publisher, L::Es), l(F::Publisher, L::Ca), l(F::Fluency, L::It), l(F::Achievements, L::Pt), l(F::MilitaryService, L::En),
l(F::Date, L::It), l(F::Username, L::Ro), l(F::Username, L::Pt), l(F::Phone, L::En), l(F::Phone, L::Fr), l(F::Phone, L::Nl), l(F::Phone, L::Ro), l(F::Phone, L::Es),
l(F::Phone, L::Pt), l(F::Mobile, L::Pt), l(F::Region, L::Ga), l(F::Profiles, L::Pt), l(F::Phone, L::Pt), l(F::Phone, L::It), l(F::Data, L::En), l(F::ContentCreation, L::En),
l(F::ContentCreation, L::Nl), l(F::Description, L::Fr), l(F::Courses, L::Fr), l(F::Courses, L::It), l(F::Description, L::It), l(F::Description, L::Pt), l(F::Courses, L::Pt), l(F::Description, L::En),
l(F::Description, L::Nl), l(F::Description, L::Ca), l(F::Description, L::Fr), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Description, L::Ca), l(F::Description, L::Ro), l(F::WorkMode, L::En),
l(F::WorkMode, L::Nl), l(F::WorkMode, L::Fr), l(F::Entity, L::Pt), l(F::WorkMode, L::Es), l(F::WorkMode, L::It), l(F::Responsibilities, L::En), l(F::SpokenInteraction, L::Ca), l(F::SpokenInteraction, L::Pt),
l(F::SpokenProduction, L::Pt), l(F::SpokenInteraction, L::Es), l(F::SpokenInteraction, L::Ro), l(F::SpokenInteraction, L::En), l(F::SpokenInteraction, L::Fr), l(F::SpokenInteraction, L::It), l(F::Manager, L::Ro), l(F::Courses, L::En),
l(F::Body, L::Fr), l(F::Email, L::Pt), l(F::Email, L::Es), l(F::StudyType, L::It), l(F::Area, L::It), l(F::Country, L::En), l(F::Region, L::En), l(F::Courses, L::Fr),
l(F::PostalCode, L::Fr), l(F::PostalCode, L::Es), l(F::PostalCode, L::Ca), l(F::ContentCreation, L::Es), l(F::ContentCreation, L::Ro), l(F::ContentCreation, L::Fr), l(F::ContentCreation, L::It), l(F::Credits, L::En),
l(F::Credits, L::Ro), l(F::Credits, L::Es), l(F::Credits, L::Pt), l(F::Credits, L::Es), l(F::Credits, L::En), l(F::Credits, L::De), l(F::Credits, L::Fr), l(F::Credits, L::Ca),
l(F::Credits, L::Fr), l(F::Credits, L::Ga), l(F::ContentCreation, L::Pt), l(F::EndDate, L::Ga), l(F::ContentCreation, L::Ga), l(F::Credits, L::Ca), l(F::MaritalStatus, L::Hu), l(F::FamilyName, L::Hu),
l(F::Department, L::Hu), l(F::Reading, L::Cs), l(F::Language, L::Sk), l(F::Profiles, L::Es), l(F::Organization, L::Ga), l(F::Communication, L::Ga), l(F::Description, L::Ga), l(F::Location, L::En),
l(F::Headline, L::En), l(F::Salary, L::En), l(F::JobStatus, L::En), l(F::Courses, L::Ga), l(F::StudyType, L::Pt), l(F::Area, L::Pt), l(F::Courses, L::Es), l(F::Courses, L::Pt),
l(F::Courses, L::Ca), l(F::Courses, L::Ro), l(F::Reference, L::Pl), l(F::Period, L::Pl), l(F::Publisher, L::Pl), l(F::Responsibilities, L::Pl), l(F::Reading, L::Pl), l(F::Description, L::Hu),
l(F::BirthDate, L::Tr), l(F::StartDate, L::It), l(F::Region, L::Id), l(F::Period, L::Is), l(F::Date, L::Is), l(F::Period, L::Is), l(F::Period, L::It), l(F::Emails, L::Cs),
l(F::Extra, L::Cs), l(F::Phones, L::Cs), l(F::Urls, L::Cs), l(F::Emails, L::Sk), l(F::Phones, L::Sk), l(F::Extra, L::Sk), l(F::Urls, L::Sk), l(F::Courses, L::Lt),
l(F::Ethnicity, L::Vi), l(F::HonorificPrefix, L::Vi), l(F::Employer, L::Lv), l(F::Availability, L::Lv), l(F::Sector, L::Lv), l(F::TeamSize, L::Lv), l(F::Location, L::Lt), l(F::TeamSize, L::Lt),
l(F::StartDate, L::Id), l(F::Period, L::Pt), l(F::Period, L::It), l(F::Period, L::Nl), l(F::Period, L::Pl), l(F::Period, L::Lt), l(F::Period, L::Ga), l(F::Period, L::Mt),
l(F::Period, L::Ro), l(F::Period, L::Ca), l(F::Date, L::Pt), l(F::Date, L::It), l(F::Date, L::Pl), l(F::Date, L::Lt), l(F::Date, L::Ga), l(F::Date, L::Mt),
l(F::Date, L::Ro), l(F::Date, L::Ca), l(F::ReleaseDate, L::Pt), l(F::ReleaseDate, L::It), l(F::ReleaseDate, L::Pl), l(F::Data, L::En), l(F::Period, L::Nl), l(F::BirthDate, L::Ga),
l(F::Date, L::Ca), l(F::StartDate, L::Ca), l(F::Date, L::Pt), l(F::EndDate, L::Ca), l(F::StartDate, L::Ro), l(F::ReleaseDate, L::Ca), l(F::EndDate, L::It), l(F::Date, L::It),
l(F::ReleaseDate, L::Ga), l(F::BirthDate, L::Pl), l(F::ReleaseDate, L::Pl), l(F::StartDate, L::Pl), l(F::ReleaseDate, L::Mt), l(F::EndDate, L::Mt), l(F::BirthDate, L::Mt), l(F::StartDate, L::Ga),
l(F::Date, L::Pl), l(F::EndDate, L::Pl), l(F::Period, L::Ga), l(F::Period, L::Pt), l(F::Period, L::En), l(F::Period, L::Fr), l(F::Period, L::It), l(F::Period, L::Ro),
l(F::Date, L::En), l(F::Date, L::Fr), l(F::ReleaseDate, L::En), l(F::ReleaseDate, L::Fr), l(F::StartDate, L::Fr), l(F::EndDate, L::Fr), l(F::Date, L::Fr), l(F::Date, L::Fr),
l(F::Availability, L::Fr), l(F::ReleaseDate, L::En), l(F::Information, L::De), l(F::Period, L::En), l(F::Period, L::Fr), l(F::Period, L::Ca), l(F::Period, L::Mt), l(F::Period, L::Da),
l(F::Period, L::Nb), l(F::Date, L::Da), l(F::Date, L::Nb), l(F::ReleaseDate, L::Da), l(F::ReleaseDate, L::Nb), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Employer, L::It),
l(F::Period, L::Lt), l(F::Period, L::De), l(F::Period, L::Nl), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::Sv),
l(F::Period, L::Hu), l(F::Date, L::De), l(F::Date, L::Nl), l(F::Date, L::Cs), l(F::Date, L::Sk), l(F::Date, L::Sl), l(F::Date, L::Hr), l(F::Date, L::Sv),
l(F::Date, L::Hu), l(F::ReleaseDate, L::De), l(F::ReleaseDate, L::Nl), l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::Sv),
l(F::Period, L::SrLatn), l(F::Date, L::SrLatn), l(F::ReleaseDate, L::SrLatn), l(F::Period, L::Hr), l(F::BirthDate, L::Sk), l(F::BirthDate, L::Cs), l(F::BirthDate, L::SrLatn), l(F::BirthDate, L::Hr),
l(F::Date, L::Sl), l(F::Date, L::Hr), l(F::Date, L::SrLatn), l(F::EndDate, L::Sl), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::SrLatn), l(F::StartDate, L::Hr),
l(F::StartDate, L::SrLatn), l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk), l(F::BirthDate, L::Hr), l(F::BirthDate, L::SrLatn), l(F::BirthDate, L::Sl), l(F::EndDate, L::Cs), l(F::EndDate, L::Sk),
l(F::Date, L::Cs), l(F::Date, L::Sk), l(F::StartDate, L::Sk), l(F::StartDate, L::Sl), l(F::StartDate, L::Cs), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::Period, L::Lv),
l(F::Period, L::Lv), l(F::Date, L::Lv), l(F::Period, L::Sk), l(F::StartDate, L::Pt), l(F::StartDate, L::Ca), l(F::Thesis, L::Vi), l(F::Level, L::Fr), l(F::Fluency, L::Fr),
l(F::Department, L::Is), l(F::Sector, L::Sl), l(F::Sector, L::SrLatn), l(F::ExperienceYears, L::Cs), l(F::Employer, L::Sl), l(F::ExperienceYears, L::Sl), l(F::Responsibilities, L::Sl), l(F::WorkMode, L::Sl),
l(F::Position, L::Sl), l(F::SpokenInteraction, L::Sv), l(F::Url, L::En), l(F::Url, L::ZhHans), l(F::Url, L::Tr), l(F::EndDate, L::Vi), l(F::ExperienceYears, L::Tr), l(F::Name, L::Es),
l(F::Title, L::Es), l(F::Name, L::It), l(F::Title, L::It), l(F::Name, L::Ro), l(F::Title, L::Ro), l(F::Department, L::Pl), l(F::Department, L::Ro), l(F::Department, L::Ca),
l(F::Department, L::Lt), l(F::Region, L::Es), l(F::Department, L::Es), l(F::Department, L::Pt), l(F::Department, L::Lv), l(F::Region, L::Fr), l(F::Department, L::Fr), l(F::Department, L::En),
l(F::Area, L::En), l(F::StudyType, L::Tr), l(F::Score, L::Tr), l(F::Score, L::Tr), l(F::Publisher, L::Tr), l(F::Organization, L::Tr), l(F::LastModified, L::Fr), l(F::Description, L::Pt),
l(F::CompanyDescription, L::Ro), l(F::CompanyDescription, L::En), l(F::Description, L::En), l(F::Description, L::Fr), l(F::StartDate, L::Es), l(F::StartDate, L::Pt), l(F::Period, L::Es), l(F::Name, L::Pt),
l(F::Title, L::Pt), l(F::StudyType, L::Pt), l(F::Position, L::En), l(F::WantedCity, L::En), l(F::Description, L::Id), l(F::Responsibilities, L::Id), l(F::CompanyDescription, L::Id), l(F::Description, L::Mt),
l(F::ClosingSalutation, L::Es), l(F::Summary, L::Ro), l(F::Highlights, L::Pt), l(F::Addressee, L::Es), l(F::Addressee, L::Es), l(F::Addressee, L::Pt), l(F::Addressee, L::It), l(F::Addressee, L::Pt),
l(F::Summary, L::En), l(F::Description, L::En), l(F::Description, L::De), l(F::Description, L::Fr), l(F::Highlights, L::En), l(F::Summary, L::De), l(F::MaritalStatus, L::Cs), l(F::Mobile, L::Vi),
l(F::Email, L::Vi), l(F::Location, L::Vi), l(F::SpokenInteraction, L::Lv), l(F::Awarder, L::Id), l(F::Score, L::Vi), l(F::Highlights, L::Vi), l(F::Phone, L::Vi), l(F::Phones, L::Vi),
l(F::Department, L::Nl), l(F::MilitaryService, L::Nl), l(F::Extra, L::Tr), l(F::Emails, L::Tr), l(F::Phones, L::Tr), l(F::Urls, L::Tr), l(F::Title, L::Hu), l(F::Language, L::Tr),
l(F::LanguageCertificates, L::Tr), l(F::Fluency, L::Tr), l(F::Keywords, L::Tr), l(F::Language, L::Tr), l(F::TeamSize, L::Pt), l(F::TeamSize, L::It), l(F::Religion, L::Tr), l(F::StartDate, L::Ro),
l(F::Listening, L::Tr), l(F::Department, L::Mt), l(F::Department, L::It), l(F::StudyType, L::De), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::StudyType, L::Et), l(F::StudyType, L::En),
l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::It), l(F::StudyType, L::Nl), l(F::StudyType, L::Sl), l(F::StudyType, L::Hr), l(F::StudyType, L::Mt), l(F::StudyType, L::Hu),
l(F::StudyType, L::Ro), l(F::StudyType, L::Tr), l(F::StudyType, L::Ca), l(F::StudyType, L::SrLatn), l(F::Thesis, L::Hu), l(F::StudyType, L::Lt), l(F::LanguageCertificates, L::En), l(F::HighestDegree, L::Fr),
l(F::Thesis, L::Fi), l(F::StudyType, L::Lv), l(F::Thesis, L::Sl), l(F::Thesis, L::Hr), l(F::Thesis, L::SrLatn), l(F::Manager, L::Fr), l(F::Department, L::Fr), l(F::Manager, L::Ca),
l(F::Manager, L::Es), l(F::Area, L::Es), l(F::Area, L::Pt), l(F::Area, L::It), l(F::Area, L::En), l(F::Area, L::Fr), l(F::Courses, L::Ro), l(F::SpokenProduction, L::Ro),
l(F::Thesis, L::Hr), l(F::Thesis, L::Lv), l(F::Thesis, L::Lt), l(F::Thesis, L::SrLatn), l(F::Thesis, L::Id), l(F::Thesis, L::Ro), l(F::Availability, L::It), l(F::Availability, L::Es),
l(F::WantedCity, L::Es), l(F::Availability, L::Pt), l(F::WantedCity, L::Pt), l(F::WantedCity, L::It), l(F::Availability, L::Ca), l(F::Availability, L::Ro), l(F::Thesis, L::Pt), l(F::Thesis, L::En),
l(F::Thesis, L::De), l(F::Thesis, L::Mt), l(F::Title, L::Pt), l(F::Title, L::Fr), l(F::Region, L::Pt), l(F::Date, L::Id), l(F::Publisher, L::Id), l(F::Issuer, L::Id),
l(F::Department, L::Pt), l(F::Department, L::En), l(F::Department, L::Fr), l(F::Department, L::Es), l(F::Department, L::Es), l(F::Sector, L::Hr), l(F::Entity, L::Pl), l(F::ExperienceYears, L::Sk),
l(F::NationalId, L::Es), l(F::NationalId, L::Ca), l(F::EndDate, L::Pl), l(F::EndDate, L::Cs), l(F::EndDate, L::Sk), l(F::EndDate, L::Sl), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn),
l(F::BirthDate, L::En), l(F::Age, L::Hr), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Cs), l(F::Reading, L::Vi), l(F::Version, L::En), l(F::Extra, L::Pl),
l(F::Awarder, L::SrLatn), l(F::Awarder, L::Hr), l(F::BirthPlace, L::Tr), l(F::Url, L::En), l(F::Thesis, L::Sv), l(F::Thesis, L::Sl), l(F::Thesis, L::SrLatn), l(F::Thesis, L::Hr),
l(F::Sector, L::Fr), l(F::Area, L::Fr), l(F::Sector, L::Fr), l(F::Area, L::Fr), l(F::IscedFields, L::Fr), l(F::IscedFields, L::Ro), l(F::Area, L::Ro), l(F::Sector, L::Ro),
l(F::Sector, L::Ro), l(F::Area, L::Ro), l(F::Location, L::Fr), l(F::Address, L::Fr), l(F::Location, L::It), l(F::Address, L::Es), l(F::Address, L::Pt), l(F::Address, L::It),
l(F::Address, L::Pt), l(F::Level, L::Ca), l(F::Fluency, L::Ca), l(F::Level, L::Es), l(F::Level, L::Pt), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::Location, L::Id),
l(F::Address, L::Id), l(F::City, L::Id), l(F::Level, L::Pt), l(F::Fluency, L::Pt), l(F::Employer, L::Vi), l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Entity, L::Vi),
l(F::Awarder, L::Vi), l(F::Reference, L::Cs), l(F::StudyType, L::Cs), l(F::Achievements, L::Cs), l(F::Achievements, L::Sl), l(F::StudyType, L::Sk), l(F::Achievements, L::Sk), l(F::Availability, L::Pl),
l(F::Achievements, L::SrLatn), l(F::Availability, L::Cs), l(F::Availability, L::Sk), l(F::Availability, L::Hr), l(F::Availability, L::SrLatn), l(F::Availability, L::Sk), l(F::LanguageExperiences, L::Pl), l(F::ExperienceYears, L::Pl),
l(F::Keywords, L::Cs), l(F::LeavingReason, L::Sk), l(F::EqfLevel, L::De), l(F::DrivingLicence, L::En), l(F::Safety, L::Lv), l(F::Email, L::Hu), l(F::Emails, L::SrLatn), l(F::Urls, L::Sl),
l(F::Phones, L::Sl), l(F::Emails, L::Sl), l(F::Extra, L::Sl), l(F::Urls, L::SrLatn), l(F::Phones, L::SrLatn), l(F::Extra, L::Sl), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn),
l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::Sector, L::Sk), l(F::WorkMode, L::Sk), l(F::WorkMode, L::Cs), l(F::WorkMode, L::Sk), l(F::WorkMode, L::Cs), l(F::Profiles, L::Hr),
l(F::Profiles, L::SrLatn), l(F::Organization, L::Sl), l(F::Profiles, L::Sl), l(F::Country, L::Sl), l(F::Country, L::Hr), l(F::Country, L::SrLatn), l(F::Nationality, L::Sl), l(F::Nationality, L::Hr),
l(F::Nationality, L::SrLatn), l(F::Description, L::Vi), l(F::Title, L::Ga), l(F::Responsibilities, L::Ga), l(F::Period, L::Ca), l(F::Period, L::Id), l(F::Period, L::It), l(F::Period, L::Ro),
l(F::Period, L::En), l(F::Period, L::Ro), l(F::LeavingReason, L::Cs), l(F::Level, L::Tr), l(F::Fluency, L::Tr), l(F::StudyType, L::Tr), l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn),
l(F::StudyType, L::Pl), l(F::Department, L::Pl), l(F::Area, L::Pl), l(F::IscedFields, L::Pl), l(F::BirthDate, L::Lv), l(F::BirthPlace, L::Lv), l(F::MotherTongue, L::Lv), l(F::Gender, L::Lv),
l(F::Location, L::Lv), l(F::City, L::Lv), l(F::Address, L::Lv), l(F::Period, L::Ga), l(F::Date, L::Ga), l(F::Period, L::Sk), l(F::Period, L::Hu), l(F::Date, L::Sk),
l(F::Date, L::Hu), l(F::ReleaseDate, L::Sk), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Email, L::Ja), l(F::Email, L::Ko), l(F::Email, L::De),
l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::Pt), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk),
l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Fi),
l(F::Email, L::Et), l(F::Email, L::Lv), l(F::Email, L::Lt), l(F::Email, L::Mt), l(F::Email, L::El), l(F::Email, L::Hu), l(F::Email, L::Ro), l(F::Email, L::Bg),
l(F::Email, L::Tr), l(F::Email, L::Vi), l(F::Email, L::Id), l(F::Email, L::He), l(F::Email, L::Th), l(F::Email, L::Ca), l(F::Email, L::SrLatn), l(F::Email, L::En),
l(F::Email, L::De), l(F::Email, L::Nl), l(F::Email, L::De), l(F::Email, L::Da), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Ja), l(F::Email, L::Sl),
l(F::Email, L::Lv), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Et), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Tr),
l(F::Email, L::SrLatn), l(F::Email, L::Tr), l(F::Email, L::Sv), l(F::Email, L::Nb), l(F::Email, L::Et), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::SrLatn),
l(F::Achievements, L::Ga), l(F::Credits, L::Nl), l(F::Department, L::Ro), l(F::TeamSize, L::Ro), l(F::Writing, L::Fr), l(F::Credits, L::En), l(F::Credits, L::De), l(F::Credits, L::Fr),
l(F::Credits, L::Es), l(F::Credits, L::Pt), l(F::Credits, L::It), l(F::Credits, L::Nl), l(F::Credits, L::Pl), l(F::Credits, L::Cs), l(F::Credits, L::Sk), l(F::Credits, L::Sl),
l(F::Credits, L::Hr), l(F::Credits, L::Sv), l(F::Credits, L::Da), l(F::Credits, L::Nb), l(F::Credits, L::Fi), l(F::Credits, L::Is), l(F::Credits, L::Et), l(F::Credits, L::Lv),
l(F::Credits, L::Lt), l(F::Credits, L::Ga), l(F::Credits, L::Mt), l(F::Credits, L::El), l(F::Credits, L::Hu), l(F::Credits, L::Ro), l(F::Credits, L::Bg), l(F::Credits, L::Ca),
l(F::Credits, L::Hr), l(F::Credits, L::Da), l(F::Age, L::Es), l(F::Age, L::Ca), l(F::Publisher, L::Es), l(F::Publisher, L::Ca), l(F::HighestDegree, L::En), l(F::Name, L::Et),
l(F::GivenName, L::Et), l(F::Achievements, L::Pl), l(F::TeamSize, L::Fr), l(F::ContentCreation, L::Is), l(F::FamilyName, L::Sv), l(F::FamilyName, L::Da), l(F::FamilyName, L::Is), l(F::IscedFields, L::Tr),
l(F::HighestDegree, L::Tr), l(F::Institution, L::Tr), l(F::StudyType, L::Tr), l(F::EndDate, L::Es), l(F::Extra, L::Hu), l(F::Organization, L::Hu), l(F::DrivingLicence, L::Tr), l(F::GivenName, L::Is),
l(F::Keywords, L::Ca), l(F::Keywords, L::De), l(F::Credits, L::Is), l(F::Score, L::Is), l(F::Opening, L::De), l(F::Organization, L::De), l(F::Institution, L::De), l(F::Availability, L::De),
l(F::Date, L::Ga), l(F::Issuer, L::Ga), l(F::Listening, L::Ga), l(F::EqfLevel, L::Lv), l(F::Department, L::Tr), l(F::TeamSize, L::Tr), l(F::Department, L::Sl), l(F::EqfLevel, L::Nl),
l(F::EqfLevel, L::Hu), l(F::EqfLevel, L::Sk), l(F::EqfLevel, L::Lt), l(F::StudyType, L::Da), l(F::StudyType, L::Nb), l(F::Salary, L::Id), l(F::Roles, L::Ca), l(F::Email, L::Lt),
l(F::Information, L::It), l(F::Email, L::Sl), l(F::Email, L::SrLatn), l(F::Phone, L::Hu), l(F::Achievements, L::Hu), l(F::Age, L::Hu), l(F::Issuer, L::Ro), l(F::Location, L::Et),
l(F::City, L::Et), l(F::Address, L::Et), l(F::Headline, L::Et), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Email, L::Ja), l(F::Email, L::Ko),
l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::Pt), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru),
l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb),
l(F::Email, L::Fi), l(F::Email, L::Is), l(F::Email, L::Et), l(F::Email, L::Lv), l(F::Email, L::Lt), l(F::Email, L::Mt), l(F::Email, L::El), l(F::Email, L::Hu),
l(F::Email, L::Ro), l(F::Email, L::Bg), l(F::Email, L::Tr), l(F::Email, L::Vi), l(F::Email, L::Id), l(F::Email, L::Hi), l(F::Email, L::Th), l(F::Email, L::Ca),
l(F::Email, L::SrLatn), l(F::Emails, L::Vi), l(F::Emails, L::Id), l(F::Emails, L::En), l(F::MotherTongue, L::Et), l(F::Issuer, L::Ca), l(F::Issuer, L::It), l(F::Date, L::Es),
l(F::Issuer, L::Es), l(F::Issuer, L::Pt), l(F::Issuer, L::Ca), l(F::Issuer, L::Es), l(F::Issuer, L::Pt), l(F::Issuer, L::Mt), l(F::Courses, L::Nb), l(F::Addressee, L::De),
l(F::Position, L::Fr), l(F::Headline, L::Fr), l(F::Employer, L::En), l(F::Entity, L::En), l(F::Employer, L::Fr), l(F::Entity, L::Fr), l(F::Employer, L::Es), l(F::Employer, L::Pt),
l(F::Employer, L::Ca), l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Entity, L::Ca), l(F::Sector, L::Tr), l(F::MaritalStatus, L::Fr), l(F::Department, L::Da), l(F::Department, L::Sv),
l(F::Department, L::Nb), l(F::Url, L::Ca), l(F::Employer, L::It), l(F::Organization, L::It), l(F::Institution, L::It), l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::Entity, L::It),
l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Institution, L::Es), l(F::Issuer, L::Es), l(F::Entity, L::Es), l(F::Awarder, L::Es), l(F::Entity, L::Es), l(F::Awarder, L::Es),
l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Awarder, L::Pt), l(F::Entity, L::Pt), l(F::Issuer, L::Pt), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca),
l(F::Entity, L::Ca), l(F::Issuer, L::Ca), l(F::Employer, L::Fr), l(F::Keywords, L::Ga), l(F::EqfLevel, L::Sl), l(F::EqfLevel, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Nb),
l(F::EqfLevel, L::En), l(F::EqfLevel, L::Cs), l(F::EqfLevel, L::Hr), l(F::EqfLevel, L::Sv), l(F::EqfLevel, L::Da), l(F::EqfLevel, L::Nb), l(F::EqfLevel, L::Fi), l(F::EqfLevel, L::En),
l(F::EqfLevel, L::Sv), l(F::EqfLevel, L::Nb), l(F::EqfLevel, L::Nl), l(F::EqfLevel, L::Da), l(F::EqfLevel, L::Is), l(F::EqfLevel, L::Fi), l(F::EqfLevel, L::Hi), l(F::EqfLevel, L::ZhHant),
l(F::EqfLevel, L::ZhHans), l(F::EqfLevel, L::Ko), l(F::EqfLevel, L::Et), l(F::EqfLevel, L::Ja), l(F::Department, L::Ca), l(F::Department, L::Fr), l(F::Department, L::Pt), l(F::TeamSize, L::Fr),
l(F::TeamSize, L::Pt), l(F::Department, L::Es), l(F::TeamSize, L::Es), l(F::Achievements, L::Hu), l(F::Score, L::Hu), l(F::Achievements, L::De), l(F::Score, L::De), l(F::Date, L::Sv),
l(F::Sector, L::Da), l(F::Headline, L::Da), l(F::Area, L::Et), l(F::EqfLevel, L::Pl), l(F::Cefr, L::Nl), l(F::Cefr, L::Nl), l(F::ReleaseDate, L::De), l(F::Publisher, L::De),
l(F::ContentCreation, L::De), l(F::MotherTongue, L::De), l(F::EscoOccupation, L::En), l(F::Institution, L::Pt), l(F::Institution, L::Ca), l(F::HighestDegree, L::Pt), l(F::Writing, L::Pt), l(F::Writing, L::Ca),
l(F::Manager, L::Fi), l(F::Highlights, L::Et), l(F::Cefr, L::Pl), l(F::Credits, L::SrLatn), l(F::LanguageExperiences, L::It), l(F::Region, L::Es), l(F::Region, L::Pt), l(F::JobStatus, L::Es),
l(F::MaritalStatus, L::Es), l(F::MaritalStatus, L::Pt), l(F::Health, L::Es), l(F::Health, L::Pt), l(F::LanguageExperiences, L::Es), l(F::MaritalStatus, L::Ca), l(F::StudyType, L::Ca), l(F::Keywords, L::Hu),
l(F::Age, L::It), l(F::Age, L::Mt), l(F::Employer, L::Fr), l(F::Institution, L::Fr), l(F::Health, L::Fr), l(F::Ethnicity, L::En), l(F::Ethnicity, L::De), l(F::FamilyName, L::Nb),
l(F::Employer, L::Et), l(F::Entity, L::Et), l(F::CompanyDescription, L::Et), l(F::Name, L::Fi), l(F::GivenName, L::Fi), l(F::Cefr, L::De), l(F::Period, L::Hu), l(F::Date, L::Hu),
l(F::ReleaseDate, L::Hu), l(F::Phone, L::Tr), l(F::Period, L::Hu), l(F::StudyType, L::Sv), l(F::Achievements, L::Es), l(F::Salary, L::Es), l(F::Salary, L::Pt), l(F::Salary, L::Es),
l(F::Score, L::Ca), l(F::ExperienceYears, L::En), l(F::ExperienceYears, L::Fr), l(F::LanguageExperiences, L::En), l(F::LanguageExperiences, L::Fr), l(F::ExperienceYears, L::Es), l(F::ExperienceYears, L::Pt), l(F::ExperienceYears, L::Ca),
l(F::LanguageExperiences, L::Es), l(F::LanguageExperiences, L::Pt), l(F::LanguageExperiences, L::Pt), l(F::Level, L::En), l(F::SpokenProduction, L::Ca), l(F::SpokenProduction, L::Fr), l(F::Writing, L::Ro), l(F::Summary, L::Ca),
l(F::Summary, L::Es), l(F::BirthDate, L::Da), l(F::BirthDate, L::Nb), l(F::Department, L::De), l(F::Area, L::De), l(F::Keywords, L::De), l(F::Area, L::De), l(F::Courses, L::De),
l(F::Institution, L::It), l(F::Area, L::It), l(F::Highlights, L::En), l(F::Institution, L::Es), l(F::Area, L::Es), l(F::Area, L::Ro), l(F::Institution, L::Ro), l(F::Institution, L::Ro),
l(F::Area, L::Ro), l(F::BirthDate, L::Is), l(F::BirthPlace, L::Is), l(F::Fluency, L::Da), l(F::Fluency, L::Is), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::Area, L::Is),
l(F::Courses, L::Da), l(F::Courses, L::Nb), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::IscedFields, L::Nb), l(F::Area, L::Da), l(F::DrivingLicence, L::De), l(F::Place, L::Fr),
l(F::Religion, L::En), l(F::Fax, L::Pl), l(F::Fax, L::Sl), l(F::Fax, L::Hr), l(F::Fax, L::Nb), l(F::Fax, L::Tr), l(F::Fax, L::Id), l(F::Fax, L::SrLatn),
l(F::Fax, L::Fi), l(F::Fax, L::Id), l(F::Area, L::Cs), l(F::Area, L::Sk), l(F::Area, L::Lv), l(F::Institution, L::Tr), l(F::Area, L::Tr), l(F::Institution, L::Hr),
l(F::Institution, L::SrLatn), l(F::Institution, L::Sl), l(F::Area, L::Lt), l(F::MaritalStatus, L::De), l(F::MaritalStatus, L::Da), l(F::MaritalStatus, L::Nb), l(F::FamilyName, L::De), l(F::MaritalStatus, L::De),
l(F::FamilyName, L::En), l(F::Mobile, L::Is), l(F::Version, L::De), l(F::Fax, L::En), l(F::Fax, L::Ja), l(F::Fax, L::De), l(F::Fax, L::Fr), l(F::Fax, L::Es),
l(F::Fax, L::Pt), l(F::Fax, L::It), l(F::Fax, L::Nl), l(F::Fax, L::Cs), l(F::Fax, L::Sk), l(F::Fax, L::Sv), l(F::Fax, L::Da), l(F::Fax, L::Hu),
l(F::Fax, L::Ro), l(F::Fax, L::Vi), l(F::Fax, L::Ca), l(F::Fax, L::En), l(F::Position, L::Ga), l(F::Responsibilities, L::Hu), l(F::Organization, L::Is), l(F::Manager, L::Hu),
l(F::Username, L::Hu), l(F::Availability, L::Hu), l(F::Image, L::Hu), l(F::Fluency, L::Nb), l(F::Level, L::Nb), l(F::Phone, L::De), l(F::Sector, L::En), l(F::Area, L::En),
l(F::IscedFields, L::En), l(F::MaritalStatus, L::It), l(F::MimeType, L::En), l(F::MaritalStatus, L::Pt), l(F::EndDate, L::Fr), l(F::EndDate, L::Es), l(F::Employer, L::De), l(F::Employer, L::Nl),
l(F::Employer, L::Pl), l(F::Employer, L::Cs), l(F::Employer, L::Sk), l(F::Employer, L::Da), l(F::Employer, L::Nb), l(F::Employer, L::Et), l(F::Employer, L::Lv), l(F::Employer, L::Ro),
l(F::Employer, L::Tr), l(F::Entity, L::De), l(F::Entity, L::Pl), l(F::Entity, L::Cs), l(F::Entity, L::Tr), l(F::Employer, L::SrLatn), l(F::Employer, L::Hr), l(F::Employer, L::Tr),
l(F::CompanyDescription, L::Tr), l(F::MotherTongue, L::En), l(F::GivenName, L::En), l(F::Phone, L::Fr), l(F::MaritalStatus, L::Is), l(F::Fluency, L::Pt), l(F::Fluency, L::En), l(F::Fluency, L::Ca),
l(F::Fluency, L::Es), l(F::WantedCity, L::Sv), l(F::Highlights, L::Hu), l(F::Courses, L::Hu), l(F::BirthDate, L::Sv), l(F::BirthDate, L::Nb), l(F::BirthDate, L::Sv), l(F::BirthPlace, L::Sv),
l(F::BirthPlace, L::Nb), l(F::BirthPlace, L::Da), l(F::BirthPlace, L::Nb), l(F::Organization, L::Sv), l(F::DrivingLicence, L::Nb), l(F::Employer, L::Sv), l(F::Entity, L::Sv), l(F::CompanyDescription, L::Sv),
l(F::Authors, L::Sv), l(F::Publisher, L::Sv), l(F::GivenName, L::Sv), l(F::MotherTongue, L::Sv), l(F::MilitaryService, L::Nb), l(F::MotherTongue, L::Nb), l(F::WorkMode, L::Hu), l(F::Publisher, L::Ga),
l(F::Department, L::Ga), l(F::StudyType, L::Hu), l(F::Publisher, L::Hu), l(F::Phone, L::De), l(F::Phone, L::Ga), l(F::Mobile, L::Ga), l(F::Position, L::Fr), l(F::Roles, L::Fr),
l(F::Role, L::Fr), l(F::Entity, L::En), l(F::Entity, L::Sv), l(F::Entity, L::Da), l(F::Entity, L::Nb), l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Area, L::Nb),
l(F::Organization, L::Sv), l(F::Organization, L::Da), l(F::Organization, L::Nb), l(F::Authors, L::Da), l(F::Authors, L::Nb), l(F::Publisher, L::Sv), l(F::Publisher, L::Da), l(F::Publisher, L::Nb),
l(F::Publisher, L::Is), l(F::WorkMode, L::Pl), l(F::Salutation, L::Fr), l(F::ClosingSalutation, L::Fr), l(F::GivenName, L::Sv), l(F::GivenName, L::Nb), l(F::GivenName, L::Da), l(F::GivenName, L::Nb),
l(F::GivenName, L::Da), l(F::Image, L::De), l(F::Image, L::Es), l(F::Image, L::Pt), l(F::Image, L::It), l(F::Image, L::Nl), l(F::Image, L::Cs), l(F::Image, L::Sk),
l(F::Image, L::Sv), l(F::Image, L::Da), l(F::Image, L::Nb), l(F::Image, L::Hu), l(F::Image, L::Id), l(F::Image, L::Ca), l(F::Image, L::Tr), l(F::Image, L::Es),
l(F::Image, L::Pt), l(F::Image, L::It), l(F::Image, L::Pl), l(F::Image, L::Sk), l(F::Image, L::Ca), l(F::Image, L::Cs), l(F::Image, L::Ro), l(F::Image, L::Sl),
l(F::Image, L::Hr), l(F::Image, L::SrLatn), l(F::Image, L::Es), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::StartDate, L::Is), l(F::Keywords, L::En), l(F::Keywords, L::De),
l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Achievements, L::Sv), l(F::LeavingReason, L::Da), l(F::Language, L::De), l(F::StartDate, L::En), l(F::Awarder, L::En),
l(F::Name, L::Is), l(F::Position, L::Pt), l(F::Role, L::Pt), l(F::Roles, L::Pt), l(F::Roles, L::Pt), l(F::Position, L::Ca), l(F::Roles, L::Ca), l(F::Position, L::Es),
l(F::Roles, L::Es), l(F::Role, L::Es), l(F::Position, L::Ro), l(F::Headline, L::Ro), l(F::Position, L::Nl), l(F::Position, L::Ro), l(F::Role, L::Nl), l(F::Roles, L::Nl),
l(F::Roles, L::Ro), l(F::Headline, L::Nl), l(F::Headline, L::Nl), l(F::Position, L::Nl), l(F::Position, L::En), l(F::Role, L::En), l(F::Roles, L::En), l(F::Position, L::Ro),
l(F::Roles, L::Ro), l(F::Organization, L::Pl), l(F::Awarder, L::Pl), l(F::Position, L::Cs), l(F::Role, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::Sk), l(F::Role, L::Sk),
l(F::Position, L::Sl), l(F::Position, L::Hr), l(F::Role, L::Sl), l(F::Role, L::Hr), l(F::Roles, L::Sl), l(F::Roles, L::Hr), l(F::Position, L::SrLatn), l(F::Role, L::SrLatn),
l(F::Roles, L::SrLatn), l(F::Position, L::Pl), l(F::Role, L::Pl), l(F::Roles, L::Pl), l(F::Position, L::Nb), l(F::Roles, L::Nb), l(F::Position, L::De), l(F::Position, L::Sv),
l(F::Position, L::Da), l(F::Role, L::De), l(F::Roles, L::De), l(F::Roles, L::Sv), l(F::Roles, L::Da), l(F::Position, L::It), l(F::Roles, L::It), l(F::Role, L::It),
l(F::Institution, L::Ro), l(F::Phones, L::En), l(F::Urls, L::En), l(F::Region, L::Nb), l(F::Region, L::Is), l(F::Entity, L::Is), l(F::Employer, L::Is), l(F::Phone, L::Ga),
l(F::BirthDate, L::Nb), l(F::Period, L::Lv), l(F::Date, L::Lv), l(F::ReleaseDate, L::Lv), l(F::Headline, L::Ga), l(F::Title, L::Es), l(F::Availability, L::Lt), l(F::Highlights, L::Lv),
l(F::Courses, L::Lv), l(F::Role, L::Ga), l(F::Address, L::Sv), l(F::Address, L::Is), l(F::BirthDate, L::De), l(F::BirthDate, L::Nl), l(F::BirthDate, L::De), l(F::BirthDate, L::Nl),
l(F::BirthPlace, L::Nl), l(F::BirthPlace, L::De), l(F::BirthPlace, L::Nl), l(F::Username, L::Nl), l(F::Keywords, L::Nl), l(F::BirthPlace, L::De), l(F::Issuer, L::Is), l(F::Salary, L::De),
l(F::HonorificPrefix, L::Id), l(F::StudyType, L::Id), l(F::Religion, L::Nl), l(F::City, L::Nl), l(F::City, L::De), l(F::Gender, L::Ro), l(F::Gender, L::En), l(F::Gender, L::It),
l(F::Gender, L::Ca), l(F::Gender, L::Es), l(F::Gender, L::Pt), l(F::Gender, L::Mt), l(F::Score, L::Da), l(F::Gender, L::Fr), l(F::ReleaseDate, L::Nl), l(F::Publisher, L::Nl),
l(F::Cefr, L::Sv), l(F::Sector, L::De), l(F::Gender, L::De), l(F::Gender, L::Nl), l(F::SpokenInteraction, L::Nl), l(F::Availability, L::Is), l(F::Salary, L::Nl), l(F::WantedCity, L::Nl),
l(F::Organization, L::Mt), l(F::Summary, L::Vi), l(F::Keywords, L::Mt), l(F::Period, L::Vi), l(F::ProblemSolving, L::Vi), l(F::Title, L::Vi), l(F::SpokenInteraction, L::Vi), l(F::Communication, L::Vi),
l(F::Manager, L::Vi), l(F::BirthDate, L::Lt), l(F::MaritalStatus, L::Lv), l(F::BirthPlace, L::Lt), l(F::MotherTongue, L::Lt), l(F::Summary, L::Vi), l(F::Description, L::Vi), l(F::CompanyDescription, L::Vi),
l(F::Gender, L::Vi), l(F::Score, L::Nb), l(F::Religion, L::De), l(F::Responsibilities, L::Hr), l(F::Courses, L::Sl), l(F::Courses, L::Hr), l(F::Courses, L::SrLatn), l(F::Courses, L::Sl),
l(F::Courses, L::Hr), l(F::Courses, L::Pl), l(F::Gender, L::Ga), l(F::Period, L::Hr), l(F::Date, L::Hr), l(F::ReleaseDate, L::Hr), l(F::Period, L::SrLatn), l(F::Date, L::SrLatn),
l(F::ReleaseDate, L::SrLatn), l(F::Age, L::SrLatn), l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::ExperienceYears, L::Hr), l(F::ExperienceYears, L::SrLatn), l(F::Position, L::Tr), l(F::Roles, L::Tr),
l(F::Role, L::Tr), l(F::Position, L::Tr), l(F::Position, L::Tr), l(F::Roles, L::Tr), l(F::Reference, L::Tr), l(F::SpokenProduction, L::Sl), l(F::SpokenProduction, L::Hr), l(F::SpokenProduction, L::SrLatn),
l(F::SpokenInteraction, L::Hr), l(F::SpokenInteraction, L::SrLatn), l(F::SpokenProduction, L::Hr), l(F::SpokenProduction, L::SrLatn), l(F::SpokenInteraction, L::Sl), l(F::SpokenProduction, L::Sl), l(F::Score, L::En), l(F::Score, L::ZhHans),
l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Score, L::Ko), l(F::Score, L::Vi), l(F::Score, L::Th), l(F::StudyType, L::Nl), l(F::City, L::Hr), l(F::StudyType, L::De),
l(F::StudyType, L::Sv), l(F::StudyType, L::Da), l(F::StudyType, L::Nb), l(F::StudyType, L::Mt), l(F::StudyType, L::Ro), l(F::Score, L::Ga), l(F::Level, L::De), l(F::City, L::SrLatn),
l(F::Location, L::Hr), l(F::StudyType, L::Is), l(F::Score, L::En), l(F::Level, L::En), l(F::StudyType, L::Es), l(F::Level, L::It), l(F::Level, L::Es), l(F::StudyType, L::Pt),
l(F::StudyType, L::Ca), l(F::Level, L::Pt), l(F::Salutation, L::En), l(F::Organization, L::En), l(F::Department, L::En), l(F::ClosingSalutation, L::De), l(F::Score, L::Ga), l(F::Mobile, L::Fr),
l(F::Mobile, L::Nl), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::Mobile, L::Fi), l(F::Mobile, L::Is), l(F::Mobile, L::Et), l(F::Mobile, L::Bg), l(F::Mobile, L::Tr),
l(F::Publisher, L::Mt), l(F::Safety, L::Tr), l(F::Location, L::Lt), l(F::City, L::Lt), l(F::Address, L::Lt), l(F::Gender, L::Ca), l(F::Gender, L::Pt), l(F::Mobile, L::Ko),
l(F::DrivingLicence, L::Pt), l(F::StudyType, L::Pt), l(F::Area, L::Pt), l(F::Listening, L::Hu), l(F::Network, L::Hu), l(F::Username, L::En), l(F::Mobile, L::Id), l(F::Mobile, L::De),
l(F::Highlights, L::Is), l(F::Institution, L::Et), l(F::HighestDegree, L::Et), l(F::StudyType, L::Et), l(F::Achievements, L::Id), l(F::Institution, L::Is), l(F::Courses, L::De), l(F::Body, L::De),
l(F::Health, L::En), l(F::Url, L::Is), l(F::Phone, L::Is), l(F::Nationality, L::De), l(F::NativePlace, L::De), l(F::Url, L::Nb), l(F::Address, L::Is), l(F::Location, L::Hu),
l(F::City, L::Sv), l(F::Url, L::Sv), l(F::Phone, L::Sv), l(F::Issuer, L::De), l(F::Publisher, L::De), l(F::Username, L::Tr), l(F::MaritalStatus, L::Es), l(F::EndDate, L::Id),
l(F::WorkMode, L::Vi), l(F::Score, L::Et), l(F::HonorificPrefix, L::Tr), l(F::Address, L::Da), l(F::Address, L::Nb), l(F::Url, L::Da), l(F::Url, L::Nb), l(F::Highlights, L::Sk),
l(F::Responsibilities, L::Sk), l(F::Courses, L::Sk), l(F::Highlights, L::Cs), l(F::Responsibilities, L::Cs), l(F::Courses, L::Cs), l(F::Headline, L::Cs), l(F::Listening, L::Is), l(F::Position, L::Is),
l(F::Role, L::Is), l(F::Roles, L::Is), l(F::Roles, L::Is), l(F::FamilyName, L::Vi), l(F::Profiles, L::Vi), l(F::Name, L::Vi), l(F::HighestDegree, L::De), l(F::Score, L::Cs),
l(F::Score, L::Sk), l(F::Institution, L::Sv), l(F::Institution, L::Nb), l(F::Credits, L::Sv), l(F::HighestDegree, L::Sv), l(F::Highlights, L::Da), l(F::Highlights, L::Sv), l(F::HighestDegree, L::Da),
l(F::Listening, L::De), l(F::Listening, L::Sv), l(F::Highlights, L::Nb), l(F::HighestDegree, L::Nb), l(F::Authors, L::Is), l(F::Institution, L::Nl), l(F::Organization, L::Vi), l(F::SpokenInteraction, L::Vi),
l(F::ContentCreation, L::Mt), l(F::NativePlace, L::En), l(F::City, L::En), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::NativePlace, L::En),
l(F::MaritalStatus, L::Vi), l(F::Url, L::Hu), l(F::HonorificPrefix, L::En), l(F::HighestDegree, L::Nl), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::Courses, L::Da), l(F::Highlights, L::Da),
l(F::Highlights, L::Nb), l(F::SpokenProduction, L::Sk), l(F::Mobile, L::Ko), l(F::Mobile, L::Id), l(F::Url, L::Ja), l(F::Credits, L::Sv), l(F::Phone, L::Id), l(F::Role, L::Id),
l(F::Keywords, L::Is), l(F::JobStatus, L::Nl), l(F::Summary, L::Fi), l(F::ContentCreation, L::Tr), l(F::NationalId, L::En), l(F::Username, L::ZhHans), l(F::Username, L::Ja), l(F::Username, L::Ko),
l(F::NationalId, L::En), l(F::Age, L::Pt), l(F::Language, L::Hu), l(F::Username, L::Fr), l(F::Language, L::Es), l(F::Language, L::Pt), l(F::Language, L::Ca), l(F::MotherTongue, L::Es),
l(F::MotherTongue, L::Pt), l(F::Language, L::Es), l(F::Language, L::Pt), l(F::Language, L::Ca), l(F::Position, L::Lv), l(F::Employer, L::Lv), l(F::Organization, L::Lv), l(F::Institution, L::Lv),
l(F::Keywords, L::Lt), l(F::StudyType, L::Lt), l(F::Name, L::De), l(F::StudyType, L::Id), l(F::Age, L::Fi), l(F::City, L::Tr), l(F::Location, L::Tr), l(F::City, L::Tr),
l(F::Location, L::Tr), l(F::Address, L::Tr), l(F::City, L::Tr), l(F::Roles, L::It), l(F::City, L::Tr), l(F::Region, L::Tr), l(F::Phone, L::Tr), l(F::Communication, L::Tr),
l(F::GivenName, L::Tr), l(F::MotherTongue, L::Mt), l(F::Image, L::Pt), l(F::Image, L::Ca), l(F::Name, L::Sl), l(F::Name, L::Hr), l(F::Name, L::SrLatn), l(F::Employer, L::Hr),
l(F::Name, L::Hr), l(F::Name, L::SrLatn), l(F::Institution, L::Hr), l(F::Name, L::Sl), l(F::Email, L::SrLatn), l(F::GivenName, L::Pl), l(F::Name, L::Pl), l(F::Image, L::It),
l(F::Employer, L::Lt), l(F::Entity, L::Lt), l(F::Employer, L::Mt), l(F::Headline, L::Mt), l(F::Publisher, L::En), l(F::Publisher, L::De), l(F::DrivingLicence, L::Nl), l(F::Summary, L::It),
l(F::Highlights, L::It), l(F::Position, L::It), l(F::Roles, L::It), l(F::Score, L::Id), l(F::Description, L::Da), l(F::Address, L::Mt), l(F::Email, L::Mt), l(F::Emails, L::Mt),
l(F::Address, L::It), l(F::Area, L::It), l(F::Email, L::It), l(F::Address, L::It), l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::It), l(F::Sector, L::Ca),
l(F::Sector, L::De), l(F::Sector, L::Fr), l(F::Sector, L::Nl), l(F::Sector, L::Ro), l(F::Sector, L::Hr), l(F::Sector, L::Mt), l(F::Sector, L::SrLatn), l(F::Sector, L::Pt),
l(F::Sector, L::Ca), l(F::Information, L::Lv), l(F::SpokenProduction, L::Lt), l(F::Information, L::Lt), l(F::Information, L::Hu), l(F::Extra, L::Id), l(F::Information, L::Nb), l(F::Information, L::Nl),
l(F::Information, L::En), l(F::Information, L::Da), l(F::Information, L::Sv), l(F::Description, L::De), l(F::Courses, L::De), l(F::Emails, L::Pl), l(F::Urls, L::Pl), l(F::Phones, L::Pl),
l(F::Description, L::Nb), l(F::ContentCreation, L::Nb), l(F::Position, L::It), l(F::Employer, L::Id), l(F::Organization, L::Id), l(F::Organization, L::Nl), l(F::Institution, L::Nl), l(F::Issuer, L::Nl),
l(F::Organization, L::Cs), l(F::Institution, L::Cs), l(F::Issuer, L::Cs), l(F::Organization, L::Sk), l(F::Institution, L::Sk), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca),
l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Institution, L::Es), l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Institution, L::Pt), l(F::Issuer, L::Pt), l(F::Institution, L::Id),
l(F::Organization, L::Nb), l(F::Institution, L::Nb), l(F::Institution, L::De), l(F::Institution, L::Fr), l(F::Institution, L::Sv), l(F::Institution, L::Ca), l(F::Employer, L::Ro), l(F::Institution, L::Ro),
l(F::Organization, L::Ro), l(F::Institution, L::Ro), l(F::Issuer, L::Ro), l(F::Employer, L::De), l(F::Employer, L::Fr), l(F::Organization, L::En), l(F::Organization, L::De), l(F::Organization, L::Fr),
l(F::Organization, L::Sv), l(F::Organization, L::Da), l(F::Institution, L::En), l(F::Institution, L::De), l(F::Institution, L::Fr), l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Issuer, L::De),
l(F::Employer, L::Pl), l(F::Organization, L::Pl), l(F::Institution, L::Pl), l(F::Issuer, L::Pl), l(F::SpokenInteraction, L::En), l(F::SpokenInteraction, L::Fr), l(F::SpokenInteraction, L::Pl), l(F::SpokenInteraction, L::Id),
l(F::SpokenInteraction, L::Mt), l(F::Url, L::De), l(F::Url, L::Nl), l(F::Url, L::SrLatn), l(F::Url, L::De), l(F::Url, L::Lt), l(F::Url, L::Hr), l(F::Organization, L::Hu),
l(F::Institution, L::Hu), l(F::Name, L::Fr), l(F::Title, L::Fr), l(F::Headline, L::Fr), l(F::Position, L::Fr), l(F::Description, L::En), l(F::Opening, L::En), l(F::Opening, L::Fr),
l(F::Information, L::Mt), l(F::PostalCode, L::Hu), l(F::City, L::Hu), l(F::Writing, L::Hu), l(F::Entity, L::Tr), l(F::Issuer, L::Lt), l(F::Date, L::Lt), l(F::Reference, L::Et),
l(F::Name, L::Mt), l(F::GivenName, L::Mt), l(F::HighestDegree, L::Hu), l(F::Employer, L::Lt), l(F::Organization, L::Lt), l(F::Institution, L::Lt), l(F::Highlights, L::Hr), l(F::Highlights, L::SrLatn),
l(F::Employer, L::It), l(F::Organization, L::It), l(F::Institution, L::It), l(F::Institution, L::Mt), l(F::Employer, L::Tr), l(F::Entity, L::Tr), l(F::Issuer, L::Sl), l(F::Issuer, L::Sl),
l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn), l(F::Publisher, L::Hr), l(F::Publisher, L::SrLatn), l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr),
l(F::Issuer, L::Lv), l(F::Publisher, L::Lv), l(F::IscedFields, L::Lv), l(F::HighestDegree, L::Sl), l(F::Date, L::Lv), l(F::Period, L::Nl), l(F::Date, L::Nl), l(F::ReleaseDate, L::Nl),
l(F::Age, L::Nl), l(F::Age, L::Nl), l(F::Position, L::Id), l(F::Role, L::Id), l(F::Headline, L::Id), l(F::Position, L::Id), l(F::Institution, L::Fi), l(F::Issuer, L::Fi),
l(F::Organization, L::Fi), l(F::Period, L::De), l(F::Date, L::De), l(F::ReleaseDate, L::De), l(F::Age, L::De), l(F::Period, L::De), l(F::Network, L::Id), l(F::DrivingLicence, L::Hu),
l(F::Language, L::Cs), l(F::Language, L::Sk), l(F::Fluency, L::Cs), l(F::Fluency, L::Sk), l(F::LanguageExperiences, L::Sk), l(F::LanguageExperiences, L::Cs), l(F::ProjectType, L::Hu), l(F::ProjectType, L::Id),
l(F::Gender, L::Id), l(F::WorkMode, L::Id), l(F::Language, L::Hr), l(F::Language, L::SrLatn), l(F::LanguageExperiences, L::SrLatn), l(F::LanguageCertificates, L::SrLatn), l(F::LanguageExperiences, L::Hr), l(F::LanguageCertificates, L::Hr),
l(F::Language, L::Sl), l(F::Language, L::Hr), l(F::Language, L::SrLatn), l(F::Language, L::Sl), l(F::LanguageExperiences, L::Sl), l(F::LanguageCertificates, L::Sl), l(F::Language, L::Pl), l(F::MotherTongue, L::Pl),
l(F::Keywords, L::Pl), l(F::Language, L::Pl), l(F::NationalId, L::Hr), l(F::NationalId, L::SrLatn), l(F::Employer, L::Cs), l(F::Position, L::En), l(F::Position, L::Da), l(F::Headline, L::En),
l(F::Position, L::En), l(F::Position, L::Nb), l(F::Headline, L::Da), l(F::Position, L::De), l(F::WorkMode, L::Es), l(F::WorkMode, L::Ca), l(F::Region, L::Ro), l(F::Title, L::Id),
l(F::DrivingLicence, L::Et), l(F::Publisher, L::Fi), l(F::ReleaseDate, L::Fi), l(F::TeamSize, L::Id), l(F::Credits, L::Id), l(F::City, L::Id), l(F::Mobile, L::Fi), l(F::Username, L::Fi),
l(F::Language, L::Lt), l(F::Fluency, L::Lt), l(F::Availability, L::Da), l(F::Availability, L::Nb), l(F::Nationality, L::Fi), l(F::Employer, L::Id), l(F::Role, L::Hu), l(F::Area, L::Hu),
l(F::Score, L::Da), l(F::Score, L::Nb), l(F::Position, L::Mt), l(F::MilitaryService, L::Lt), l(F::SpokenInteraction, L::Tr), l(F::Keywords, L::Et), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Tr),
l(F::ProjectType, L::Id), l(F::ProjectType, L::De), l(F::MilitaryService, L::Hu), l(F::Address, L::Fi), l(F::Safety, L::Id), l(F::Nationality, L::Id), l(F::Language, L::Et), l(F::Fluency, L::Et),
l(F::Fluency, L::Id), l(F::SpokenProduction, L::Mt), l(F::Date, L::Hu), l(F::Fluency, L::Id), l(F::Level, L::Id), l(F::Level, L::Da), l(F::Fluency, L::Da), l(F::Keywords, L::De),
l(F::Level, L::De), l(F::Fluency, L::De), l(F::Level, L::De), l(F::Fluency, L::De), l(F::DrivingLicence, L::Id), l(F::Area, L::Hu), l(F::StudyType, L::Hu), l(F::GivenName, L::Hu),
l(F::Achievements, L::Fi), l(F::Responsibilities, L::Fi), l(F::SpokenInteraction, L::Fi), l(F::Achievements, L::Vi), l(F::Availability, L::Id), l(F::Extra, L::Vi), l(F::Issuer, L::Hu), l(F::Language, L::Fi),
l(F::LanguageExperiences, L::Fi), l(F::Fluency, L::Fi), l(F::LanguageCertificates, L::Fi), l(F::NationalId, L::Tr), l(F::ExperienceArea, L::En), l(F::ExperienceYears, L::Vi), l(F::Writing, L::Fi), l(F::Description, L::Et),
l(F::Authors, L::Fi), l(F::Writing, L::Et), l(F::Achievements, L::Mt), l(F::Extra, L::Lt), l(F::Writing, L::Mt), l(F::Emails, L::Lt), l(F::Phones, L::Lt), l(F::Urls, L::Lt),
l(F::Gender, L::Nb), l(F::Entity, L::Nl), l(F::Listening, L::Lv), l(F::Listening, L::Lt), l(F::Entity, L::Id), l(F::Entity, L::Pl), l(F::Entity, L::Cs), l(F::Entity, L::Sk),
l(F::Entity, L::Et), l(F::Entity, L::Lt), l(F::Entity, L::Lv), l(F::Entity, L::Hr), l(F::Entity, L::Mt), l(F::Entity, L::SrLatn), l(F::Keywords, L::Sl), l(F::Keywords, L::SrLatn),
l(F::Keywords, L::Hr), l(F::Highlights, L::SrLatn), l(F::Highlights, L::Sl), l(F::Highlights, L::Hr), l(F::Keywords, L::Sk), l(F::Highlights, L::Pl), l(F::Authors, L::SrLatn), l(F::City, L::Pl),
l(F::PostalCode, L::Pl), l(F::Nationality, L::Et), l(F::PostalCode, L::Id), l(F::PostalCode, L::Mt), l(F::Url, L::Et), l(F::Gender, L::Sv), l(F::Gender, L::Da), l(F::DrivingLicence, L::Da),
l(F::Highlights, L::Fi), l(F::Responsibilities, L::Et), l(F::ExperienceYears, L::Fi), l(F::Summary, L::Et), l(F::Mobile, L::Pl), l(F::Department, L::Lv), l(F::Department, L::Lt), l(F::City, L::Da),
l(F::City, L::Nb), l(F::Communication, L::Hu), l(F::Communication, L::Nb), l(F::Communication, L::De), l(F::Communication, L::Da), l(F::Communication, L::Sv), l(F::Employer, L::SrLatn), l(F::Entity, L::SrLatn),
l(F::Fluency, L::Mt), l(F::Communication, L::Cs), l(F::Communication, L::Sk), l(F::Communication, L::Hr), l(F::Communication, L::Lt), l(F::Communication, L::Sl), l(F::Communication, L::Pl), l(F::Communication, L::Id),
l(F::Communication, L::Mt), l(F::EndDate, L::Cs), l(F::EndDate, L::Sl), l(F::Publisher, L::Cs), l(F::EndDate, L::Pl), l(F::EndDate, L::Sk), l(F::Profiles, L::Pl), l(F::Phone, L::Id),
l(F::Phone, L::De), l(F::Phone, L::Cs), l(F::Phone, L::Lt), l(F::Phone, L::Sl), l(F::Phone, L::Lv), l(F::Description, L::Pl), l(F::Profiles, L::De), l(F::Username, L::De),
l(F::Username, L::Pl), l(F::Username, L::Sv), l(F::Username, L::Da), l(F::Username, L::Nb), l(F::SpokenProduction, L::Tr), l(F::SpokenInteraction, L::Cs), l(F::SpokenInteraction, L::Sk), l(F::Summary, L::Lv),
l(F::Username, L::Hr), l(F::Username, L::SrLatn), l(F::Institution, L::Fi), l(F::HighestDegree, L::Fi), l(F::Courses, L::Mt), l(F::City, L::Id), l(F::Location, L::Id), l(F::Url, L::Fi),
l(F::IscedFields, L::Fi), l(F::Profiles, L::Hu), l(F::Credits, L::Lv), l(F::StudyType, L::Et), l(F::Location, L::Sl), l(F::City, L::Sl), l(F::Region, L::Cs), l(F::Region, L::Sk),
l(F::Country, L::Pl), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::Location, L::Sl), l(F::BirthPlace, L::Sl), l(F::Country, L::Sk), l(F::Credits, L::Hu), l(F::Credits, L::Lt),
l(F::Credits, L::Mt), l(F::Credits, L::Sl), l(F::Credits, L::De), l(F::Credits, L::Cs), l(F::Credits, L::Sk), l(F::GivenName, L::Cs), l(F::GivenName, L::Sk), l(F::NationalId, L::Id),
l(F::Entity, L::De), l(F::Entity, L::Da), l(F::Entity, L::Nb), l(F::EndDate, L::Et), l(F::FamilyName, L::Mt), l(F::Level, L::Is), l(F::Fluency, L::Sv), l(F::Level, L::Sv),
l(F::Fluency, L::Sv), l(F::Courses, L::Sv), l(F::Courses, L::Da), l(F::Courses, L::SrLatn), l(F::Courses, L::Id), l(F::Institution, L::Da), l(F::Organization, L::Tr), l(F::Entity, L::Tr),
l(F::Employer, L::Tr), l(F::Organization, L::Tr), l(F::Institution, L::Tr), l(F::Entity, L::Tr), l(F::Issuer, L::Tr), l(F::Summary, L::De), l(F::Description, L::De), l(F::Courses, L::Cs),
l(F::Courses, L::Sk), l(F::Listening, L::Et), l(F::Listening, L::Fi), l(F::Period, L::Et), l(F::Date, L::Et), l(F::Image, L::Fi), l(F::Description, L::Fi), l(F::StudyType, L::Hr),
l(F::StudyType, L::Lv), l(F::StudyType, L::Lt), l(F::StudyType, L::SrLatn), l(F::StudyType, L::Nb), l(F::StudyType, L::Da), l(F::StudyType, L::Mt), l(F::Gender, L::Is), l(F::Gender, L::Sv),
l(F::Gender, L::Da), l(F::LastModified, L::Mt), l(F::Credits, L::Fi), l(F::LastModified, L::Nl), l(F::SpokenProduction, L::Ga), l(F::LeavingReason, L::Fi), l(F::Region, L::Sv), l(F::Reading, L::Sv),
l(F::Reading, L::Da), l(F::Reading, L::Sv), l(F::Reading, L::Da), l(F::Organization, L::Nb), l(F::BirthDate, L::Id), l(F::Urls, L::Ga), l(F::ProjectType, L::Fi), l(F::Address, L::Hu),
l(F::City, L::Hu), l(F::Location, L::Hu), l(F::Address, L::Hu), l(F::City, L::Hu), l(F::ExperienceYears, L::Id), l(F::Url, L::Id), l(F::Region, L::De), l(F::Country, L::De),
l(F::Country, L::Nl), l(F::Country, L::Sv), l(F::Country, L::Da), l(F::Country, L::Nb), l(F::Country, L::Is), l(F::Language, L::En), l(F::LanguageCode, L::En), l(F::LanguageExperiences, L::En),
l(F::Keywords, L::En), l(F::Language, L::En), l(F::Language, L::Fr), l(F::MotherTongue, L::Fr), l(F::MaritalStatus, L::Et), l(F::Reading, L::Lv), l(F::LastModified, L::En), l(F::Age, L::Pl),
l(F::Period, L::Pl), l(F::Age, L::Pl), l(F::EndDate, L::Is), l(F::Salary, L::Is), l(F::StudyType, L::It), l(F::ProblemSolving, L::Is), l(F::Reference, L::Fi), l(F::Reading, L::Ga),
l(F::Url, L::Ga), l(F::LeavingReason, L::En), l(F::Reading, L::Es), l(F::Reading, L::Ca), l(F::Manager, L::Da), l(F::Manager, L::Nb), l(F::Reading, L::Nl), l(F::Level, L::Ga),
l(F::EqfLevel, L::Ga), l(F::Fluency, L::Ga), l(F::Publisher, L::Lt), l(F::Organization, L::Id), l(F::Institution, L::Id), l(F::Issuer, L::Id), l(F::Language, L::Es), l(F::Reading, L::Nb),
l(F::Reading, L::De), l(F::Reading, L::Is), l(F::Age, L::Cs), l(F::Period, L::Sl), l(F::Date, L::Sl), l(F::ReleaseDate, L::Sl), l(F::LastModified, L::De), l(F::StudyType, L::En),
l(F::EqfLevel, L::En), l(F::Level, L::En), l(F::Level, L::De), l(F::Level, L::Id), l(F::Fluency, L::En), l(F::MilitaryService, L::Es), l(F::DrivingLicence, L::Mt), l(F::GivenName, L::SrLatn),
l(F::TeamSize, L::Pl), l(F::Authors, L::Lv), l(F::Url, L::Fr), l(F::Role, L::Fr), l(F::Url, L::Vi), l(F::NativePlace, L::Fr), l(F::BirthPlace, L::Fr), l(F::Location, L::Fr),
l(F::City, L::Fr), l(F::WantedCity, L::Fr), l(F::Language, L::Ro), l(F::MotherTongue, L::Ro), l(F::StudyType, L::Lv), l(F::Level, L::Lv), l(F::Fluency, L::Lv), l(F::Language, L::Pt),
l(F::Language, L::It), l(F::MotherTongue, L::It), l(F::MotherTongue, L::Pt), l(F::MotherTongue, L::It), l(F::Language, L::It), l(F::Language, L::Pt), l(F::Language, L::Mt), l(F::Sector, L::Vi),
l(F::Area, L::Vi), l(F::IscedFields, L::Vi), l(F::Sector, L::Vi), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl),
l(F::Url, L::Pl), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Et), l(F::Url, L::Mt), l(F::Url, L::Hu), l(F::Url, L::Ro), l(F::Url, L::Tr),
l(F::Url, L::Vi), l(F::Url, L::SrLatn), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Urls, L::En), l(F::City, L::Et), l(F::Extra, L::Fi),
l(F::Extra, L::Et), l(F::Listening, L::En), l(F::Level, L::Mt), l(F::EqfLevel, L::Mt), l(F::Cefr, L::It), l(F::StudyType, L::It), l(F::Level, L::It), l(F::Fluency, L::It),
l(F::Level, L::It), l(F::Fluency, L::It), l(F::HighestDegree, L::It), l(F::EqfLevel, L::It), l(F::MotherTongue, L::Ca), l(F::Location, L::Ca), l(F::Position, L::Ca), l(F::BirthPlace, L::Ca),
l(F::Location, L::Ca), l(F::City, L::Ca), l(F::ProjectType, L::Vi), l(F::Location, L::Ro), l(F::Location, L::Pt), l(F::Place, L::Pt), l(F::BirthPlace, L::Pt), l(F::Location, L::Pt),
l(F::City, L::Ro), l(F::Location, L::Ro), l(F::Location, L::Ca), l(F::Location, L::Es), l(F::Location, L::Nl), l(F::Location, L::Ro), l(F::Location, L::En), l(F::City, L::En),
l(F::Place, L::En), l(F::BirthPlace, L::Ro), l(F::Salary, L::Sv), l(F::Salary, L::Nb), l(F::Salary, L::Da), l(F::Username, L::Pl), l(F::Reference, L::Vi), l(F::Location, L::Mt),
l(F::EndDate, L::Is), l(F::Location, L::Sl), l(F::Location, L::Hr), l(F::Location, L::SrLatn), l(F::Location, L::Cs), l(F::Location, L::Sk), l(F::City, L::Mt), l(F::Location, L::Pl),
l(F::Thesis, L::Is), l(F::Location, L::Id), l(F::Position, L::Lv), l(F::Role, L::Lv), l(F::Roles, L::Lv), l(F::Roles, L::Lv), l(F::EndDate, L::Fi), l(F::Reading, L::Fi),
l(F::Location, L::Es), l(F::Place, L::Es), l(F::BirthPlace, L::Es), l(F::NativePlace, L::Es), l(F::Reading, L::Et), l(F::Listening, L::Nl), l(F::MilitaryService, L::Sv), l(F::Location, L::It),
l(F::Place, L::It), l(F::Location, L::It), l(F::BirthPlace, L::It), l(F::Salary, L::Vi), l(F::Awarder, L::Fi), l(F::LeavingReason, L::Vi), l(F::StudyType, L::Lt), l(F::Level, L::Lt),
l(F::Fluency, L::Lt), l(F::Level, L::Lt), l(F::Description, L::Is), l(F::Gender, L::Lt), l(F::Listening, L::Da), l(F::Listening, L::Da), l(F::Listening, L::Nb), l(F::Listening, L::Nb),
l(F::PostalCode, L::Vi), l(F::Country, L::Fi), l(F::Region, L::Et), l(F::Keywords, L::Nl), l(F::Keywords, L::Fr), l(F::Keywords, L::En), l(F::Publisher, L::En), l(F::Date, L::Mt),
l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::Ja), l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::It), l(F::Email, L::Nl),
l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv),
l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Ro), l(F::Email, L::Tr), l(F::Email, L::El), l(F::Language, L::Is), l(F::Manager, L::En), l(F::Manager, L::Nl),
l(F::Network, L::Vi), l(F::Roles, L::Lt), l(F::TeamSize, L::Ro), l(F::Score, L::Mt), l(F::Thesis, L::SrLatn), l(F::Area, L::Es), l(F::Area, L::It), l(F::Courses, L::Es),
l(F::Courses, L::Pt), l(F::MotherTongue, L::Hr), l(F::MotherTongue, L::Sl), l(F::MotherTongue, L::Sk), l(F::MotherTongue, L::SrLatn), l(F::MotherTongue, L::Cs), l(F::MotherTongue, L::Ga), l(F::Mobile, L::Fi),
l(F::Phone, L::Fi), l(F::HighestDegree, L::Es), l(F::Cefr, L::Es), l(F::EqfLevel, L::Es), l(F::Cefr, L::Es), l(F::Cefr, L::Ca), l(F::Nationality, L::Sv), l(F::MaritalStatus, L::Tr),
l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::It), l(F::Score, L::Ro), l(F::Score, L::It), l(F::Profiles, L::Id), l(F::Reference, L::Is), l(F::Department, L::Et),
l(F::Entity, L::Hu), l(F::Summary, L::Hu), l(F::ReleaseDate, L::Hu), l(F::Name, L::Hu), l(F::Title, L::Hu), l(F::HonorificPrefix, L::Hu), l(F::Region, L::Hu), l(F::Email, L::Fi),
l(F::Position, L::De), l(F::Roles, L::De), l(F::Role, L::De), l(F::Email, L::Sv), l(F::Email, L::SrLatn), l(F::Reading, L::Id), l(F::Thesis, L::Fr), l(F::Listening, L::Id),
l(F::Score, L::Fr), l(F::Manager, L::Sl), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Manager, L::Sl), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Writing, L::Id),
l(F::Summary, L::Nb), l(F::City, L::Cs), l(F::City, L::Sk), l(F::City, L::Sl), l(F::Location, L::SrLatn), l(F::City, L::SrLatn), l(F::Location, L::Cs), l(F::Location, L::Sk),
l(F::Location, L::SrLatn), l(F::BirthPlace, L::SrLatn), l(F::Location, L::SrLatn), l(F::City, L::SrLatn), l(F::Period, L::Lt), l(F::Date, L::Lt), l(F::ReleaseDate, L::Lt), l(F::Keywords, L::De),
l(F::Keywords, L::Nl), l(F::Keywords, L::Sl), l(F::Keywords, L::Hr), l(F::Keywords, L::Ro), l(F::Keywords, L::Id), l(F::Keywords, L::SrLatn), l(F::Keywords, L::Sv), l(F::Keywords, L::Da),
l(F::Keywords, L::Nb), l(F::Keywords, L::Lv), l(F::Keywords, L::Ca), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::EndDate, L::Tr), l(F::StudyType, L::Tr),
l(F::Roles, L::Es), l(F::City, L::Pl), l(F::Location, L::Pl), l(F::TeamSize, L::Ca), l(F::BirthPlace, L::Pl), l(F::Location, L::Pl), l(F::City, L::Pl), l(F::Employer, L::Pl),
l(F::Location, L::Lt), l(F::City, L::Lt), l(F::Location, L::Sk), l(F::BirthPlace, L::Sk), l(F::WantedCity, L::Sk), l(F::Roles, L::Nl), l(F::MilitaryService, L::Da), l(F::MilitaryService, L::Nb),
l(F::MilitaryService, L::It), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Nationality, L::Tr), l(F::Roles, L::Sv), l(F::Role, L::Sv), l(F::Roles, L::Da), l(F::Roles, L::Nb),
l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Roles, L::Et), l(F::Reference, L::Hr), l(F::Reference, L::SrLatn), l(F::Location, L::Cs), l(F::City, L::Cs), l(F::BirthPlace, L::Cs),
l(F::WantedCity, L::Cs), l(F::Location, L::Hr), l(F::City, L::Hr), l(F::Location, L::Hr), l(F::BirthPlace, L::Hr), l(F::SpokenProduction, L::Cs), l(F::Reference, L::Sl), l(F::Mobile, L::En),
l(F::Mobile, L::Cs), l(F::Mobile, L::Sk), l(F::Mobile, L::Hr), l(F::Mobile, L::Nb), l(F::Mobile, L::Et), l(F::Mobile, L::Lv), l(F::Mobile, L::Lt), l(F::Mobile, L::Ca),
l(F::Mobile, L::SrLatn), l(F::Mobile, L::Lt), l(F::Mobile, L::Sl), l(F::Mobile, L::Et), l(F::Mobile, L::De), l(F::Mobile, L::Cs), l(F::Mobile, L::Sk), l(F::Mobile, L::Sv),
l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Hu), l(F::Mobile, L::Ro), l(F::Mobile, L::Tr), l(F::Mobile, L::Ca), l(F::Mobile, L::Lv), l(F::Mobile, L::En),
l(F::Mobile, L::Fr), l(F::Mobile, L::It), l(F::Mobile, L::Mt), l(F::WantedCity, L::Hu), l(F::WantedCity, L::De), l(F::WantedCity, L::Ca), l(F::WantedCity, L::Ca), l(F::DrivingLicence, L::Fr),
l(F::Mobile, L::SrLatn), l(F::Mobile, L::Cs), l(F::Mobile, L::Cs), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::Mobile, L::SrLatn), l(F::WantedCity, L::Pl), l(F::Mobile, L::Sv),
l(F::Mobile, L::Da), l(F::Mobile, L::De), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Sk), l(F::Mobile, L::Hu), l(F::Mobile, L::De),
l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Hu), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::WorkMode, L::Pt), l(F::WorkMode, L::Ca),
l(F::MotherTongue, L::Sv), l(F::MotherTongue, L::Da), l(F::MotherTongue, L::Da), l(F::Courses, L::De), l(F::Courses, L::Ro), l(F::Courses, L::Sv), l(F::Courses, L::Da), l(F::Courses, L::Nb),
l(F::Courses, L::En), l(F::Courses, L::Fr), l(F::Courses, L::Nl), l(F::Courses, L::It), l(F::Courses, L::Lv), l(F::Courses, L::Mt), l(F::Courses, L::Pl), l(F::Courses, L::Cs),
l(F::MotherTongue, L::Is), l(F::MotherTongue, L::Nl), l(F::Awarder, L::Mt), l(F::Roles, L::Pl), l(F::Roles, L::Hr), l(F::Roles, L::SrLatn), l(F::Roles, L::Sl), l(F::Roles, L::Cs),
l(F::Role, L::Cs), l(F::Reference, L::Ga), l(F::Roles, L::Fr), l(F::SpokenProduction, L::Lv), l(F::LeavingReason, L::Fr), l(F::LeavingReason, L::Ca), l(F::LeavingReason, L::Pt), l(F::LeavingReason, L::It),
l(F::LeavingReason, L::Ro), l(F::Mobile, L::Es), l(F::SpokenProduction, L::Pl), l(F::Availability, L::Sl), l(F::Availability, L::Cs), l(F::Availability, L::Sk), l(F::Network, L::Hr), l(F::Network, L::SrLatn),
l(F::Level, L::Vi), l(F::Fluency, L::Vi), l(F::Fluency, L::Vi), l(F::SpokenProduction, L::De), l(F::SpokenInteraction, L::Da), l(F::SpokenProduction, L::Da), l(F::City, L::Es), l(F::City, L::Pt),
l(F::SpokenProduction, L::Sv), l(F::SpokenInteraction, L::Nb), l(F::SpokenProduction, L::Nb), l(F::Emails, L::Et), l(F::Phones, L::Et), l(F::Urls, L::Et), l(F::Phones, L::Fi), l(F::Emails, L::Fi),
l(F::Urls, L::Fi), l(F::Role, L::En), l(F::Roles, L::En), l(F::Date, L::Fi), l(F::Awarder, L::Fi), l(F::Issuer, L::Fi), l(F::Issuer, L::Fi), l(F::Mobile, L::Ca),
l(F::City, L::Cs), l(F::Location, L::Cs), l(F::Name, L::Nl), l(F::Title, L::Nl), l(F::Headline, L::Nb), l(F::BirthPlace, L::Es), l(F::BirthDate, L::Es), l(F::Nationality, L::Es),
l(F::Nationality, L::Pt), l(F::Nationality, L::Hr), l(F::Nationality, L::SrLatn), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Manager, L::Sl), l(F::Manager, L::Sk), l(F::Manager, L::Cs),
l(F::Manager, L::Da), l(F::Network, L::Sv), l(F::HonorificPrefix, L::Sl), l(F::Title, L::Sl), l(F::Title, L::Hr), l(F::Title, L::SrLatn), l(F::Title, L::Pl), l(F::Nationality, L::Ga),
l(F::HighestDegree, L::Sk), l(F::Publisher, L::Sk), l(F::Publisher, L::Hr), l(F::Username, L::SrLatn), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::ReleaseDate, L::Vi), l(F::BirthDate, L::Vi),
l(F::Name, L::Id), l(F::FamilyName, L::Id), l(F::GivenName, L::Id), l(F::Name, L::En), l(F::Name, L::De), l(F::Employer, L::En), l(F::Organization, L::En), l(F::Title, L::En),
l(F::Name, L::Sv), l(F::Name, L::Nb), l(F::Title, L::Sv), l(F::IscedFields, L::Is), l(F::Summary, L::Hr), l(F::Summary, L::SrLatn), l(F::LastModified, L::Sk), l(F::LastModified, L::Cs),
l(F::BirthDate, L::Cs), l(F::BirthDate, L::Sk), l(F::Entity, L::Sl), l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::Nationality, L::Sl), l(F::Nationality, L::Pl), l(F::Entity, L::SrLatn),
l(F::Entity, L::Hr), l(F::Keywords, L::Pl), l(F::Url, L::Ga), l(F::BirthDate, L::Pt), l(F::BirthDate, L::Ro), l(F::BirthDate, L::Ca), l(F::Nationality, L::Nb), l(F::Address, L::Sl),
l(F::Title, L::Sl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::Nationality, L::De), l(F::Nationality, L::Nl), l(F::Nationality, L::Sv), l(F::Nationality, L::Da), l(F::BirthPlace, L::Pt),
l(F::NativePlace, L::Es), l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Pt), l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Name, L::Cs),
l(F::Title, L::Cs), l(F::Institution, L::Cs), l(F::Title, L::Cs), l(F::Country, L::It), l(F::Name, L::Sl), l(F::Name, L::Hr), l(F::StudyType, L::Sl), l(F::Title, L::Sl),
l(F::Title, L::Hr), l(F::Name, L::SrLatn), l(F::Title, L::SrLatn), l(F::Employer, L::SrLatn), l(F::Employer, L::Hr), l(F::Employer, L::SrLatn), l(F::StudyType, L::Sl), l(F::Title, L::Hr),
l(F::Title, L::SrLatn), l(F::Position, L::Hr), l(F::Name, L::Sk), l(F::Title, L::Sk), l(F::Employer, L::Sk), l(F::Institution, L::Sk), l(F::Title, L::Sk), l(F::Institution, L::Pl),
l(F::FamilyName, L::Pl), l(F::Nationality, L::Mt), l(F::Country, L::Id), l(F::HighestDegree, L::Cs), l(F::Gender, L::Hu), l(F::Email, L::Is), l(F::Network, L::Nb), l(F::Network, L::Da),
l(F::Network, L::Nl), l(F::Network, L::En), l(F::Network, L::De), l(F::Name, L::Hu), l(F::Date, L::Vi), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::Availability, L::Vi),
l(F::ReleaseDate, L::Vi), l(F::Listening, L::Vi), l(F::Language, L::Vi), l(F::NativePlace, L::Vi), l(F::Publisher, L::Vi), l(F::Username, L::En), l(F::Username, L::De), l(F::Username, L::It),
l(F::NationalId, L::Es), l(F::NationalId, L::Pt), l(F::Name, L::Et), l(F::Title, L::Et), l(F::Name, L::Fi), l(F::Name, L::Et), l(F::Title, L::Fi), l(F::Name, L::Fi),
l(F::Position, L::Fi), l(F::NationalId, L::Pl), l(F::StudyType, L::Sv), l(F::StudyType, L::Nb), l(F::Level, L::Sv), l(F::Level, L::Nb), l(F::Fluency, L::Sv), l(F::Fluency, L::Nb),
l(F::StudyType, L::Fr), l(F::StudyType, L::Nl), l(F::StudyType, L::Da), l(F::Level, L::De), l(F::Level, L::Fr), l(F::Level, L::Nl), l(F::Level, L::Da), l(F::Fluency, L::De),
l(F::Fluency, L::Fr), l(F::Fluency, L::Nl), l(F::Fluency, L::Da), l(F::EqfLevel, L::Fr), l(F::HighestDegree, L::Fr), l(F::StudyType, L::Fr), l(F::Level, L::Fr), l(F::Fluency, L::Fr),
l(F::EqfLevel, L::Da), l(F::Fluency, L::De), l(F::Cefr, L::Pt), l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::Ro), l(F::Level, L::Es), l(F::Level, L::Pt),
l(F::Level, L::Ro), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::Fluency, L::Ro), l(F::EqfLevel, L::Ro), l(F::Level, L::Es), l(F::Fluency, L::Es), l(F::Fluency, L::Es),
l(F::Fluency, L::Pt), l(F::HighestDegree, L::Ro), l(F::EqfLevel, L::Es), l(F::EqfLevel, L::Pt), l(F::Cefr, L::Ro), l(F::EqfLevel, L::Pt), l(F::StudyType, L::Ca), l(F::Level, L::Ca),
l(F::Fluency, L::Ca), l(F::HighestDegree, L::Ca), l(F::EqfLevel, L::Ca), l(F::Cefr, L::Ca), l(F::Level, L::Ro), l(F::Level, L::Sl), l(F::Level, L::SrLatn), l(F::Fluency, L::SrLatn),
l(F::EqfLevel, L::SrLatn), l(F::Fluency, L::SrLatn), l(F::Cefr, L::SrLatn), l(F::EqfLevel, L::Nb), l(F::StartDate, L::Lv), l(F::Mobile, L::Id), l(F::Phone, L::Id), l(F::Headline, L::Lv),
l(F::SpokenProduction, L::Vi), l(F::City, L::Vi), l(F::Location, L::Vi), l(F::Employer, L::Vi), l(F::WantedCity, L::Vi), l(F::Location, L::Vi), l(F::Address, L::Vi), l(F::City, L::Vi),
l(F::BirthPlace, L::Vi), l(F::Location, L::Vi), l(F::City, L::Vi), l(F::Name, L::Fr), l(F::Name, L::Ca), l(F::Username, L::Ca), l(F::FamilyName, L::Fr), l(F::GivenName, L::Ca),
l(F::Title, L::Ca), l(F::Name, L::Fr), l(F::GivenName, L::Es), l(F::Name, L::Pt), l(F::Name, L::It), l(F::GivenName, L::It), l(F::GivenName, L::Pt), l(F::GivenName, L::It),
l(F::GivenName, L::Pt), l(F::Username, L::It), l(F::Name, L::Pt), l(F::Name, L::Lv), l(F::Title, L::Lv), l(F::Summary, L::Tr), l(F::Score, L::Tr), l(F::Summary, L::Es),
l(F::Summary, L::Pt), l(F::Summary, L::Ca), l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::Ro), l(F::Score, L::Ca), l(F::Score, L::Es), l(F::Score, L::Pt),
l(F::Score, L::Ca), l(F::Summary, L::En), l(F::Summary, L::It), l(F::Score, L::De), l(F::Score, L::Fr), l(F::Region, L::Lv), l(F::Phone, L::Pl), l(F::Phone, L::Ro),
l(F::FamilyName, L::Ro), l(F::TeamSize, L::Es), l(F::Phone, L::Ca), l(F::Phone, L::Es), l(F::Phones, L::Mt), l(F::Phone, L::Mt), l(F::StartDate, L::Lt), l(F::Country, L::Vi),
l(F::Headline, L::Da), l(F::Headline, L::Sv), l(F::Fluency, L::Hu), l(F::LanguageCertificates, L::Hu), l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::StudyType, L::Pt), l(F::Level, L::Pt),
l(F::Fluency, L::Pt), l(F::CompanyDescription, L::Cs), l(F::CompanyDescription, L::Sk), l(F::CompanyDescription, L::SrLatn), l(F::CompanyDescription, L::Pl), l(F::CompanyDescription, L::Cs), l(F::Summary, L::Sl), l(F::Summary, L::Hr),
l(F::Summary, L::SrLatn), l(F::Summary, L::Cs), l(F::Summary, L::Sk), l(F::Summary, L::Pl), l(F::Summary, L::Cs), l(F::CompanyDescription, L::Sl), l(F::CompanyDescription, L::Hr), l(F::CompanyDescription, L::Sk),
l(F::City, L::Sl), l(F::Information, L::Sl), l(F::City, L::Cs), l(F::City, L::Sk), l(F::Headline, L::Pl), l(F::Achievements, L::It), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr),
l(F::ReleaseDate, L::SrLatn), l(F::Publisher, L::Sl), l(F::Description, L::Fr), l(F::Subject, L::Fr), l(F::Headline, L::Es), l(F::Headline, L::Pt), l(F::Description, L::Es), l(F::Description, L::Pt),
l(F::Sector, L::SrLatn), l(F::Area, L::SrLatn), l(F::Area, L::SrLatn), l(F::MilitaryService, L::Fr), l(F::Area, L::Cs), l(F::Sector, L::Cs), l(F::Sector, L::Cs), l(F::IscedFields, L::Cs),
l(F::Information, L::Hr), l(F::Description, L::Cs), l(F::Description, L::Sk), l(F::Summary, L::Pt), l(F::Salary, L::Sk), l(F::Position, L::It), l(F::Headline, L::It), l(F::Headline, L::It),
l(F::Salary, L::Cs), l(F::Salary, L::Hr), l(F::Salary, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Sl), l(F::Score, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Hr),
l(F::Position, L::Pt), l(F::Headline, L::Pt), l(F::Position, L::Es), l(F::Headline, L::Es), l(F::Salary, L::Pl), l(F::StartDate, L::Pl), l(F::StartDate, L::Cs), l(F::StartDate, L::Sk),
l(F::StartDate, L::Sl), l(F::StartDate, L::Hr), l(F::StartDate, L::SrLatn), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::SrLatn),
l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Area, L::Sk), l(F::IscedFields, L::Sk), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Department, L::SrLatn), l(F::Responsibilities, L::Sl),
l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn), l(F::Department, L::Hr), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Role, L::Sl), l(F::Role, L::Hr), l(F::Role, L::SrLatn),
l(F::Reference, L::Sk), l(F::Awarder, L::Tr), l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::Emails, L::Sv), l(F::Phones, L::Sv), l(F::Urls, L::Sv), l(F::Emails, L::Da),
l(F::Urls, L::Da), l(F::Phones, L::Da), l(F::Extra, L::Sv), l(F::Extra, L::Da), l(F::Description, L::It), l(F::Subject, L::It), l(F::NationalId, L::Hr), l(F::Region, L::Cs),
l(F::Region, L::Sk), l(F::Period, L::Pl), l(F::Region, L::SrLatn), l(F::Reading, L::Tr), l(F::Reading, L::Hu), l(F::CompanyDescription, L::Da), l(F::Summary, L::Sv), l(F::Summary, L::Da),
l(F::Reference, L::Sv), l(F::Network, L::Sl), l(F::Title, L::Nl), l(F::Description, L::Nl), l(F::Subject, L::Nl), l(F::Highlights, L::Tr), l(F::Organization, L::Es), l(F::Organization, L::Pt),
l(F::Organization, L::Ro), l(F::ProblemSolving, L::Fi), l(F::Emails, L::Is), l(F::Phones, L::Is), l(F::Opening, L::En), l(F::Manager, L::Pl), l(F::Description, L::Pl), l(F::Description, L::Sk),
l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::SrLatn), l(F::Description, L::Pl), l(F::Description, L::Sk), l(F::StudyType, L::Nl), l(F::Area, L::Nl), l(F::HighestDegree, L::Nl),
l(F::StudyType, L::Nl), l(F::Summary, L::Nl), l(F::Achievements, L::Da), l(F::Date, L::Da), l(F::Summary, L::Sl), l(F::IscedFields, L::Et), l(F::Date, L::Nb), l(F::Achievements, L::Nb),
l(F::City, L::SrLatn), l(F::IscedFields, L::Mt), l(F::SpokenProduction, L::En), l(F::Location, L::Ro), l(F::City, L::Ro), l(F::Issuer, L::Pl), l(F::Organization, L::Fi), l(F::Entity, L::Fi),
l(F::Employer, L::Fi), l(F::Organization, L::Id), l(F::Entity, L::Id), l(F::Organization, L::Nb), l(F::Entity, L::Nb), l(F::Employer, L::Nl), l(F::Organization, L::Nl), l(F::Entity, L::Nl),
l(F::Employer, L::En), l(F::Employer, L::De), l(F::Employer, L::Fr), l(F::Organization, L::En), l(F::Organization, L::De), l(F::Organization, L::Fr), l(F::Organization, L::Sv), l(F::Organization, L::Da),
l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Entity, L::En), l(F::Entity, L::De), l(F::Entity, L::Fr), l(F::Entity, L::Sv), l(F::Entity, L::Da), l(F::Employer, L::Sv),
l(F::Organization, L::Et), l(F::Entity, L::Et), l(F::Employer, L::Fr), l(F::Organization, L::Fr), l(F::Institution, L::Fr), l(F::Awarder, L::Fr), l(F::Issuer, L::Fr), l(F::Awarder, L::Es),
l(F::Issuer, L::Es), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Entity, L::Ca), l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Entity, L::Pt), l(F::Issuer, L::Pt),
l(F::Employer, L::Cs), l(F::Organization, L::Cs), l(F::Entity, L::Cs), l(F::Organization, L::Sk), l(F::Entity, L::Sk), l(F::Organization, L::Sl), l(F::Organization, L::Hr), l(F::Organization, L::Lv),
l(F::Organization, L::Lt), l(F::Entity, L::Sl), l(F::Entity, L::Hr), l(F::Entity, L::Lv), l(F::Entity, L::Lt), l(F::Organization, L::SrLatn), l(F::Entity, L::SrLatn), l(F::Employer, L::Sl),
l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Entity, L::Es), l(F::Organization, L::Pl), l(F::Entity, L::Pl), l(F::Organization, L::Ro), l(F::Entity, L::Ro), l(F::Employer, L::En),
l(F::Organization, L::En), l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Entity, L::En), l(F::Institution, L::Pl), l(F::Issuer, L::Pl), l(F::Awarder, L::Pl), l(F::Issuer, L::Ro),
l(F::Employer, L::It), l(F::Organization, L::It), l(F::Entity, L::It), l(F::Organization, L::Lv), l(F::Entity, L::Lv), l(F::NativePlace, L::Pt), l(F::NativePlace, L::Fr), l(F::NativePlace, L::It),
l(F::Country, L::Hu), l(F::Location, L::De), l(F::Location, L::Sv), l(F::City, L::De), l(F::City, L::Sv), l(F::Place, L::De), l(F::Safety, L::Is), l(F::Level, L::Fi),
l(F::Department, L::Fi), l(F::GivenName, L::Sl), l(F::Headline, L::Is), l(F::Level, L::Et), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk), l(F::HonorificPrefix, L::Hr), l(F::HonorificPrefix, L::SrLatn),
l(F::GivenName, L::Hr), l(F::Emails, L::Hr), l(F::Urls, L::Hr), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn), l(F::Phones, L::Hr), l(F::LastModified, L::Pl), l(F::Extra, L::Es),
l(F::Emails, L::Es), l(F::Urls, L::Es), l(F::Phones, L::Es), l(F::Title, L::Fi), l(F::Extra, L::Pt), l(F::Emails, L::Pt), l(F::Urls, L::Pt), l(F::Phones, L::Pt),
l(F::Extra, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fi), l(F::Headline, L::Lt), l(F::Url, L::Es), l(F::Url, L::Ca), l(F::Url, L::Es), l(F::Url, L::Pt),
l(F::Url, L::It), l(F::Url, L::Ro), l(F::Url, L::Ca), l(F::Url, L::Ro), l(F::Highlights, L::Lt), l(F::Location, L::Fi), l(F::Country, L::Es), l(F::Country, L::Pt),
l(F::Country, L::Ca), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::Country, L::Mt), l(F::Level, L::Lv), l(F::Salary, L::Et), l(F::Salary, L::Fi), l(F::Country, L::Pl),
l(F::Position, L::Pt), l(F::Role, L::Es), l(F::Role, L::Pt), l(F::Roles, L::Es), l(F::Roles, L::Pt), l(F::Roles, L::Ca), l(F::Role, L::Ca), l(F::Entity, L::Es),
l(F::Entity, L::Pt), l(F::Position, L::Lt), l(F::Role, L::Lt), l(F::Responsibilities, L::Lt), l(F::Politics, L::De), l(F::Politics, L::En), l(F::Image, L::Id), l(F::Image, L::Nl),
l(F::Achievements, L::Lt), l(F::ReleaseDate, L::Lt), l(F::LastModified, L::Lt), l(F::Awarder, L::Lv), l(F::PostalCode, L::Lv), l(F::PostalCode, L::Lt), l(F::DrivingLicence, L::It), l(F::Name, L::Lt),
l(F::Title, L::Lt), l(F::FamilyName, L::Lt), l(F::Country, L::Fr), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::LastModified, L::Lv), l(F::Headline, L::Id), l(F::Position, L::Id),
l(F::ContentCreation, L::Id), l(F::ProblemSolving, L::Id), l(F::HighestDegree, L::Id), l(F::Publisher, L::Id), l(F::Issuer, L::Id), l(F::Information, L::Id), l(F::Authors, L::Id), l(F::Institution, L::Id),
l(F::Issuer, L::Id), l(F::Entity, L::Ca), l(F::Position, L::Id), l(F::Role, L::Id), l(F::Roles, L::Id), l(F::Roles, L::Id), l(F::FamilyName, L::Et), l(F::Summary, L::Es),
l(F::Summary, L::Pt), l(F::Summary, L::Ca), l(F::Profiles, L::Ca), l(F::MaritalStatus, L::Fi), l(F::Period, L::En), l(F::Period, L::Hr), l(F::Period, L::Sv), l(F::Period, L::SrLatn),
l(F::Period, L::Fr), l(F::Period, L::Nl), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Period, L::Id), l(F::Period, L::Ca), l(F::Period, L::Es), l(F::Period, L::Pt),
l(F::Period, L::It), l(F::WorkPermit, L::It), l(F::DrivingLicence, L::Fr), l(F::DrivingLicence, L::Ro), l(F::DrivingLicence, L::Ro), l(F::WorkPermit, L::Es), l(F::NationalId, L::De), l(F::Employer, L::Id),
l(F::Entity, L::Id), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Health, L::Es), l(F::Health, L::Pt), l(F::Health, L::It), l(F::Thesis, L::Es), l(F::Phone, L::En),
l(F::Phone, L::ZhHans), l(F::Image, L::En), l(F::Image, L::Fr), l(F::Image, L::Fr), l(F::Network, L::It), l(F::Nationality, L::Lt), l(F::Name, L::Lv), l(F::City, L::Lv),
l(F::Nationality, L::Lv), l(F::Writing, L::Pl), l(F::Writing, L::Sk), l(F::Writing, L::Sl), l(F::Writing, L::Hr), l(F::Writing, L::SrLatn), l(F::Writing, L::Cs), l(F::Writing, L::Sl),
l(F::Writing, L::Sk), l(F::Location, L::Nl), l(F::City, L::Nl), l(F::Place, L::Nl), l(F::Location, L::En), l(F::Place, L::En), l(F::Salary, L::Cs), l(F::Salary, L::Sk),
l(F::Network, L::Es), l(F::Network, L::Pt), l(F::Network, L::Ca), l(F::Network, L::Fr), l(F::Network, L::En), l(F::Network, L::Nl), l(F::Network, L::Da), l(F::Network, L::Hu),
l(F::Network, L::Tr), l(F::Network, L::Id), l(F::Network, L::Pl), l(F::Network, L::Cs), l(F::Network, L::Sk), l(F::Network, L::Sl), l(F::Network, L::Hr), l(F::Network, L::Ro),
l(F::Network, L::SrLatn), l(F::Network, L::Ro), l(F::Network, L::De), l(F::Network, L::Sv), l(F::Network, L::Nb), l(F::Gender, L::Pl), l(F::PostalCode, L::De), l(F::TeamSize, L::Sk),
l(F::TeamSize, L::Cs), l(F::Listening, L::Sk), l(F::Awarder, L::Sl), l(F::Employer, L::Sl), l(F::Entity, L::Sl), l(F::Employer, L::Cs), l(F::Employer, L::Sk), l(F::IscedFields, L::Sl),
l(F::Sector, L::Sl), l(F::Area, L::Sl), l(F::Area, L::Sl), l(F::IscedFields, L::Hr), l(F::Sector, L::Hr), l(F::Area, L::Hr), l(F::Area, L::Hr), l(F::Gender, L::Cs),
l(F::Gender, L::Sk), l(F::Highlights, L::Id), l(F::Headline, L::Sl), l(F::Region, L::Sl), l(F::Gender, L::SrLatn), l(F::Institution, L::Cs), l(F::Issuer, L::Cs), l(F::Url, L::En),
l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Cs),
l(F::Url, L::Sk), l(F::Url, L::Sv), l(F::Url, L::Da), l(F::Url, L::Fi), l(F::Url, L::Hu), l(F::Url, L::Vi), l(F::Url, L::Pt), l(F::Url, L::Sk),
l(F::Rank, L::Pt), l(F::Position, L::Id), l(F::Roles, L::Id), l(F::Headline, L::En), l(F::Headline, L::De), l(F::Position, L::En), l(F::Position, L::De), l(F::Position, L::Sv),
l(F::Position, L::Da), l(F::Role, L::En), l(F::Roles, L::En), l(F::Roles, L::De), l(F::Rank, L::It), l(F::Listening, L::Cs), l(F::Listening, L::Sl), l(F::Location, L::Mt),
l(F::Position, L::En), l(F::Position, L::Ga), l(F::Position, L::Ro), l(F::PostalCode, L::En), l(F::BirthPlace, L::Mt), l(F::PostalCode, L::Tr), l(F::Address, L::Sv), l(F::City, L::Sv),
l(F::Address, L::De), l(F::Address, L::Da), l(F::Address, L::Nb), l(F::PostalCode, L::Hr), l(F::PostalCode, L::SrLatn), l(F::PostalCode, L::En), l(F::PostalCode, L::Nl), l(F::Position, L::Fr),
l(F::Roles, L::Fr), l(F::Achievements, L::Hr), l(F::Achievements, L::SrLatn), l(F::PostalCode, L::Et), l(F::PostalCode, L::Fi), l(F::PostalCode, L::Sl), l(F::PostalCode, L::Sv), l(F::PostalCode, L::Da),
l(F::PostalCode, L::Nb), l(F::City, L::Da), l(F::City, L::Nb), l(F::PostalCode, L::Is), l(F::PostalCode, L::Cs), l(F::Highlights, L::Sl), l(F::Username, L::Sk), l(F::Url, L::Sl),
l(F::Position, L::Cs), l(F::Headline, L::Sk), l(F::Score, L::Sl), l(F::LeavingReason, L::Pl), l(F::Image, L::Ro), l(F::Position, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::Sk),
l(F::Roles, L::Sk), l(F::Position, L::Hr), l(F::Position, L::Lv), l(F::Position, L::Lt), l(F::Position, L::SrLatn), l(F::StudyType, L::Pl), l(F::Level, L::Pl), l(F::Fluency, L::Pl),
l(F::EqfLevel, L::Pl), l(F::HighestDegree, L::Pl), l(F::Level, L::Pl), l(F::Fluency, L::Hr), l(F::Fluency, L::SrLatn), l(F::Position, L::Pl), l(F::Thesis, L::Pl), l(F::Position, L::Sk),
l(F::JobStatus, L::Cs), l(F::Fluency, L::Lv), l(F::DrivingLicence, L::Pl), l(F::Entity, L::Sk), l(F::Location, L::Sl), l(F::City, L::Sl), l(F::Location, L::Hr), l(F::Location, L::SrLatn),
l(F::City, L::Hr), l(F::City, L::SrLatn), l(F::WantedCity, L::Cs), l(F::WantedCity, L::Sk), l(F::Title, L::Es), l(F::Title, L::Pt), l(F::Title, L::It), l(F::Title, L::Mt),
l(F::GivenName, L::Fr), l(F::GivenName, L::Ro), l(F::Summary, L::Fr), l(F::Description, L::Fr), l(F::Salary, L::Pt), l(F::Salary, L::Ca), l(F::Salary, L::Fr), l(F::Username, L::Cs),
l(F::FamilyName, L::Hr), l(F::FamilyName, L::SrLatn), l(F::Salary, L::Sl), l(F::GivenName, L::Lv), l(F::FamilyName, L::Sk), l(F::FamilyName, L::Sl), l(F::FamilyName, L::Cs), l(F::Title, L::Sv),
l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Entity, L::Cs), l(F::ProblemSolving, L::Et), l(F::ProblemSolving, L::Nl), l(F::ProblemSolving, L::Tr),
l(F::ProblemSolving, L::En), l(F::ProblemSolving, L::Hu), l(F::ProblemSolving, L::De), l(F::ProblemSolving, L::Da), l(F::ProblemSolving, L::Sv), l(F::ProblemSolving, L::Nb), l(F::ProblemSolving, L::Sv), l(F::ProblemSolving, L::Da),
l(F::ProblemSolving, L::Nb), l(F::ProblemSolving, L::Lv), l(F::ProblemSolving, L::Lt), l(F::Information, L::Ro), l(F::Information, L::Pt), l(F::SpokenProduction, L::Nl), l(F::Headline, L::Cs), l(F::Position, L::Cs),
l(F::Headline, L::Sk), l(F::Position, L::Sk), l(F::Headline, L::Hr), l(F::Headline, L::Lv), l(F::Headline, L::Lt), l(F::Headline, L::SrLatn), l(F::Position, L::Lt), l(F::Headline, L::En),
l(F::Headline, L::Fr), l(F::Headline, L::Da), l(F::ExperienceYears, L::En), l(F::Headline, L::It), l(F::Position, L::It), l(F::Level, L::En), l(F::Fluency, L::En), l(F::Summary, L::Nl),
l(F::Area, L::Nl), l(F::Profiles, L::Nl), l(F::Profiles, L::Fi), l(F::Summary, L::De), l(F::Summary, L::Fr), l(F::Summary, L::Pl), l(F::Summary, L::Cs), l(F::Summary, L::Sk),
l(F::Summary, L::Sl), l(F::Summary, L::Hr), l(F::Summary, L::Sv), l(F::Summary, L::Da), l(F::Summary, L::Nb), l(F::Summary, L::Mt), l(F::Summary, L::Hu), l(F::Summary, L::Ro),
l(F::Summary, L::Tr), l(F::Summary, L::Id), l(F::Area, L::Pl), l(F::Area, L::Ro), l(F::Summary, L::SrLatn), l(F::Url, L::En), l(F::Summary, L::En), l(F::Profiles, L::De),
l(F::Profiles, L::Pl), l(F::Profiles, L::Sv), l(F::Profiles, L::Da), l(F::Profiles, L::Nb), l(F::Profiles, L::It), l(F::Profiles, L::Sl), l(F::Profiles, L::Hr), l(F::Profiles, L::SrLatn),
l(F::Profiles, L::It), l(F::Profiles, L::Tr), l(F::Summary, L::Lv), l(F::Profiles, L::Fr), l(F::Profiles, L::Ro), l(F::Profiles, L::Cs), l(F::Profiles, L::Sk), l(F::Headline, L::Pt),
l(F::Position, L::Pt), l(F::Keywords, L::Sv), l(F::Keywords, L::Id), l(F::StudyType, L::En), l(F::Area, L::Sl), l(F::Area, L::Sv), l(F::Area, L::Tr), l(F::WorkMode, L::Ro),
l(F::Keywords, L::Sl), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn), l(F::Keywords, L::De), l(F::StudyType, L::En), l(F::Area, L::En), l(F::Courses, L::Fr), l(F::Information, L::Ga),
l(F::ProjectType, L::Tr), l(F::Roles, L::En), l(F::Thesis, L::Ca), l(F::ProjectType, L::Nl), l(F::Roles, L::Tr), l(F::Description, L::SrLatn), l(F::Description, L::De), l(F::Description, L::Pl),
l(F::Description, L::Cs), l(F::Description, L::Sk), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::Sv), l(F::Description, L::Da), l(F::Description, L::Et), l(F::Description, L::Hu),
l(F::Roles, L::Hu), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Da), l(F::Score, L::SrLatn), l(F::ProjectType, L::Nb), l(F::Score, L::Cs), l(F::Score, L::Sk), l(F::Institution, L::En),
l(F::Issuer, L::En), l(F::Region, L::En), l(F::Region, L::Fr), l(F::Region, L::Es), l(F::Region, L::Pt), l(F::Region, L::It), l(F::Region, L::Ca), l(F::Region, L::Nl),
l(F::Region, L::Pt), l(F::Region, L::Ca), l(F::Information, L::Pl), l(F::PostalCode, L::Cs), l(F::PostalCode, L::Sk), l(F::City, L::Sk), l(F::ReleaseDate, L::Pt), l(F::Publisher, L::Pt),
l(F::ReleaseDate, L::Ro), l(F::ReleaseDate, L::Ca), l(F::ReleaseDate, L::Sv), l(F::ReleaseDate, L::Lv), l(F::ReleaseDate, L::Nb), l(F::Publisher, L::Nb), l(F::Headline, L::Es), l(F::Position, L::Es),
l(F::Roles, L::Es), l(F::Rank, L::Es), l(F::Phone, L::Fi), l(F::SpokenProduction, L::Fi), l(F::HonorificPrefix, L::Fi), l(F::Highlights, L::Ro), l(F::Credits, L::Pl), l(F::Highlights, L::Mt),
l(F::Highlights, L::Ca), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Reading, L::Mt), l(F::Area, L::Mt), l(F::EqfLevel, L::Pt), l(F::EqfLevel, L::It), l(F::Headline, L::It),
l(F::Position, L::It), l(F::StudyType, L::It), l(F::HighestDegree, L::En), l(F::StudyType, L::En), l(F::StudyType, L::Fr), l(F::Role, L::Fr), l(F::Role, L::Vi), l(F::NativePlace, L::Vi),
l(F::BirthPlace, L::Vi), l(F::Nationality, L::Vi), l(F::Reference, L::En), l(F::TeamSize, L::Vi), l(F::Email, L::Ga), l(F::SpokenProduction, L::Et), l(F::Username, L::Sl), l(F::Username, L::Hr),
l(F::Position, L::SrLatn), l(F::Headline, L::Hr), l(F::WorkMode, L::SrLatn), l(F::WorkMode, L::Hr), l(F::Reference, L::Mt), l(F::Writing, L::Lv), l(F::Sector, L::Ca), l(F::Sector, L::Es),
l(F::Sector, L::Pt), l(F::Sector, L::Pt), l(F::Position, L::En), l(F::Rank, L::En), l(F::Rank, L::En), l(F::Rank, L::Es), l(F::Manager, L::Nb), l(F::Availability, L::Hr),
l(F::Writing, L::Lt), l(F::Level, L::Sl), l(F::Fluency, L::Sl), l(F::EqfLevel, L::Sl), l(F::Fluency, L::Sl), l(F::Cefr, L::Sl), l(F::Level, L::Hr), l(F::Fluency, L::Hr),
l(F::EqfLevel, L::Hr), l(F::Fluency, L::Hr), l(F::Cefr, L::Hr), l(F::LeavingReason, L::Hr), l(F::Subject, L::En), l(F::Reading, L::En), l(F::Achievements, L::Ro), l(F::Reference, L::Ca),
l(F::Reference, L::Ro), l(F::Reference, L::Es), l(F::Network, L::Es), l(F::Network, L::Pt), l(F::LeavingReason, L::Nl), l(F::Reference, L::En), l(F::Reference, L::Cs), l(F::Reference, L::Da),
l(F::Reference, L::Es), l(F::Reference, L::Pt), l(F::Reference, L::Sk), l(F::Reference, L::Hu), l(F::Reference, L::Ca), l(F::Reference, L::It), l(F::Reference, L::Mt), l(F::Region, L::Sl),
l(F::Region, L::Hr), l(F::Region, L::Nl), l(F::Region, L::Hu), l(F::Region, L::Ca), l(F::Location, L::En), l(F::Location, L::De), l(F::Region, L::En), l(F::Region, L::De),
l(F::Region, L::Fr), l(F::Region, L::Es), l(F::Region, L::Pl), l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Region, L::Sv), l(F::Region, L::Da), l(F::Region, L::Nb),
l(F::Region, L::SrLatn), l(F::Region, L::Es), l(F::Region, L::Sk), l(F::Region, L::Mt), l(F::IscedFields, L::Ga), l(F::ProblemSolving, L::Ga), l(F::Reference, L::Lv), l(F::Reference, L::Lt),
l(F::Reference, L::Id), l(F::Role, L::Pt), l(F::Role, L::Ca), l(F::Role, L::Es), l(F::Role, L::Pl), l(F::Role, L::Nb), l(F::Role, L::Nl), l(F::Role, L::Ro),
l(F::Role, L::En), l(F::Role, L::Fr), l(F::Role, L::Sv), l(F::Role, L::Da), l(F::Manager, L::It), l(F::Role, L::Mt), l(F::Religion, L::Pt), l(F::Religion, L::Nl),
l(F::Religion, L::Ro), l(F::Religion, L::En), l(F::Religion, L::De), l(F::Religion, L::Fr), l(F::Religion, L::Es), l(F::Religion, L::It), l(F::Religion, L::Es), l(F::Url, L::En),
l(F::Url, L::It), l(F::Url, L::Cs), l(F::Url, L::Pl), l(F::ProblemSolving, L::Cs), l(F::MilitaryService, L::Pt), l(F::ProblemSolving, L::Sl), l(F::Location, L::En), l(F::Location, L::Fr),
l(F::Address, L::En), l(F::City, L::En), l(F::City, L::Fr), l(F::WorkPermit, L::En), l(F::Location, L::Es), l(F::Location, L::Pt), l(F::Location, L::Ca), l(F::Address, L::Pt),
l(F::City, L::Es), l(F::City, L::Pt), l(F::City, L::Ca), l(F::Location, L::It), l(F::Address, L::It), l(F::Location, L::Pt), l(F::Address, L::Pt), l(F::City, L::Pt),
l(F::ProblemSolving, L::Pt), l(F::ProblemSolving, L::Es), l(F::ProblemSolving, L::Fr), l(F::Responsibilities, L::Es), l(F::Responsibilities, L::Pt), l(F::Manager, L::Fr), l(F::Manager, L::Ca), l(F::Responsibilities, L::Fr),
l(F::Responsibilities, L::Es), l(F::Achievements, L::En), l(F::Score, L::En), l(F::Achievements, L::Nl), l(F::Score, L::Nl), l(F::Achievements, L::Es), l(F::Achievements, L::Pt), l(F::Score, L::Es),
l(F::Achievements, L::Es), l(F::Achievements, L::Pt), l(F::Achievements, L::De), l(F::Achievements, L::Fr), l(F::Achievements, L::Sv), l(F::Achievements, L::Da), l(F::Achievements, L::Nb), l(F::Achievements, L::Ca),
l(F::Score, L::Fr), l(F::Score, L::Sv), l(F::Score, L::Da), l(F::Score, L::Nb), l(F::Achievements, L::Da), l(F::Achievements, L::Nb), l(F::Achievements, L::Fr), l(F::Achievements, L::Ca),
l(F::Summary, L::Fr), l(F::Summary, L::Da), l(F::Summary, L::Es), l(F::Description, L::Es), l(F::Summary, L::Pt), l(F::Description, L::Pt), l(F::Publisher, L::Es), l(F::Publisher, L::Pt),
l(F::Publisher, L::Ro), l(F::Publisher, L::Ca), l(F::ProblemSolving, L::Ro), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Ro), l(F::Score, L::Sl), l(F::Score, L::Hr),
l(F::Score, L::Ro), l(F::Achievements, L::SrLatn), l(F::Score, L::SrLatn), l(F::Achievements, L::Lt), l(F::Score, L::Lt), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Lv),
l(F::Achievements, L::SrLatn), l(F::Achievements, L::Lv), l(F::Score, L::Lv), l(F::Achievements, L::Lv), l(F::Title, L::It), l(F::DrivingLicence, L::Cs), l(F::ProblemSolving, L::Sk), l(F::Country, L::Et),
l(F::Nationality, L::Is), l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::ProblemSolving, L::It), l(F::Writing, L::Is), l(F::ProblemSolving, L::Hr), l(F::MaritalStatus, L::Cs), l(F::MaritalStatus, L::Sk),
l(F::MotherTongue, L::Cs), l(F::MotherTongue, L::Sk), l(F::ProjectType, L::Pl), l(F::GivenName, L::Nl), l(F::Roles, L::Ga), l(F::Period, L::Pl), l(F::Period, L::Cs), l(F::Period, L::Sk),
l(F::Date, L::Pl), l(F::Date, L::Cs), l(F::Date, L::Sk), l(F::ReleaseDate, L::Pl), l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk), l(F::ExperienceYears, L::Cs), l(F::ExperienceYears, L::Sk),
l(F::Position, L::Es), l(F::Position, L::Nl), l(F::Position, L::Ga), l(F::Position, L::Ro), l(F::Position, L::Tr), l(F::Position, L::Ca), l(F::Role, L::Es), l(F::Role, L::Nl),
l(F::Role, L::Ga), l(F::Role, L::Ro), l(F::Role, L::Tr), l(F::Role, L::Ca), l(F::Roles, L::Es), l(F::Roles, L::Nl), l(F::Roles, L::Ro), l(F::Roles, L::Tr),
l(F::Roles, L::Ca), l(F::Roles, L::Ro), l(F::Position, L::Pl), l(F::Position, L::Sk), l(F::Role, L::Pl), l(F::Role, L::Sk), l(F::Roles, L::Pl), l(F::Roles, L::Sk),
l(F::Roles, L::Sk), l(F::Headline, L::En), l(F::Position, L::En), l(F::Position, L::Fr), l(F::Position, L::Cs), l(F::Role, L::En), l(F::Role, L::Fr), l(F::Role, L::Cs),
l(F::Roles, L::En), l(F::Roles, L::Fr), l(F::Roles, L::Pl), l(F::Roles, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::En), l(F::Roles, L::En), l(F::Roles, L::Fr),
l(F::Roles, L::Es), l(F::Position, L::Sv), l(F::Position, L::Et), l(F::Role, L::Sv), l(F::Role, L::Et), l(F::Roles, L::Sv), l(F::Roles, L::Et), l(F::Roles, L::Sv),
l(F::Position, L::De), l(F::Position, L::Da), l(F::Position, L::Nb), l(F::Role, L::De), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Roles, L::De), l(F::Roles, L::Da),
l(F::Roles, L::Nb), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::De), l(F::Roles, L::Nl), l(F::Roles, L::Sv), l(F::Roles, L::Da), l(F::Roles, L::Nb),
l(F::Roles, L::Tr), l(F::Roles, L::Ro), l(F::Role, L::Ro), l(F::Roles, L::Tr), l(F::Role, L::Tr), l(F::Position, L::Fi), l(F::Role, L::Fi), l(F::Roles, L::Fi),
l(F::Roles, L::Fi), l(F::SpokenInteraction, L::Cs), l(F::SpokenInteraction, L::Sk), l(F::Listening, L::Pl), l(F::ProblemSolving, L::Pl), l(F::Sector, L::Es), l(F::GivenName, L::De), l(F::Position, L::It),
l(F::Role, L::It), l(F::Roles, L::It), l(F::Position, L::Mt), l(F::Role, L::Mt), l(F::Roles, L::Mt), l(F::Role, L::Lt), l(F::Achievements, L::Fr), l(F::Score, L::Fr),
l(F::Position, L::Ga), l(F::Role, L::Ga), l(F::Position, L::Fr), l(F::Role, L::Fr), l(F::Roles, L::Fr), l(F::Achievements, L::Et), l(F::Safety, L::Ga), l(F::Description, L::Hr),
l(F::Description, L::SrLatn), l(F::Safety, L::Sv), l(F::Safety, L::En), l(F::Role, L::Lv), l(F::Country, L::Lt), l(F::Salutation, L::Es), l(F::HonorificPrefix, L::En), l(F::Salutation, L::En),
l(F::SpokenInteraction, L::Is), l(F::Communication, L::Is), l(F::SpokenInteraction, L::Sv), l(F::SpokenInteraction, L::Is), l(F::SpokenInteraction, L::Da), l(F::SpokenInteraction, L::Nb), l(F::HonorificPrefix, L::Id), l(F::ContentCreation, L::Lv),
l(F::Safety, L::Lt), l(F::City, L::Lt), l(F::Communication, L::Lv), l(F::Closing, L::De), l(F::Institution, L::En), l(F::Institution, L::Nl), l(F::Writing, L::De), l(F::Writing, L::Nl),
l(F::Highlights, L::De), l(F::Area, L::De), l(F::Courses, L::De), l(F::Responsibilities, L::De), l(F::Score, L::En), l(F::Score, L::Nl), l(F::Writing, L::Ga), l(F::Organization, L::Cs),
l(F::Department, L::En), l(F::Area, L::Fr), l(F::Section, L::En), l(F::Section, L::En), l(F::MetaSections, L::En), l(F::Region, L::Ro), l(F::Sector, L::En), l(F::Sector, L::Es),
l(F::Sector, L::Pt), l(F::Sector, L::Nl), l(F::Sector, L::Ro), l(F::Sector, L::Ca), l(F::Safety, L::Fr), l(F::Location, L::Es), l(F::Location, L::It), l(F::Safety, L::Pt),
l(F::Safety, L::Es), l(F::MaritalStatus, L::Lt), l(F::Sector, L::De), l(F::Sector, L::Pl), l(F::Sector, L::Cs), l(F::Sector, L::Sk), l(F::Sector, L::Sl), l(F::Sector, L::Hr),
l(F::Sector, L::Sv), l(F::Sector, L::Da), l(F::Sector, L::Nb), l(F::Sector, L::Et), l(F::Sector, L::Tr), l(F::Sector, L::Id), l(F::Sector, L::SrLatn), l(F::Department, L::Hr),
l(F::Department, L::SrLatn), l(F::Sector, L::Fi), l(F::Sector, L::Lt), l(F::LastModified, L::Sv), l(F::LastModified, L::Da), l(F::Address, L::Ga), l(F::Emails, L::Ga), l(F::EqfLevel, L::Sv),
l(F::Cefr, L::Cs), l(F::Cefr, L::Sk), l(F::Cefr, L::Cs), l(F::LanguageCertificates, L::Nb), l(F::MilitaryService, L::Ro), l(F::Gender, L::It), l(F::Sector, L::It), l(F::Area, L::It),
l(F::Sector, L::Mt), l(F::StudyType, L::Tr), l(F::Level, L::Tr), l(F::Fluency, L::Tr), l(F::Gender, L::En), l(F::Gender, L::Ro), l(F::Gender, L::Fr), l(F::Gender, L::Ca),
l(F::Safety, L::De), l(F::Safety, L::It), l(F::LastModified, L::Is), l(F::Network, L::Pl), l(F::Network, L::Sk), l(F::Safety, L::Ro), l(F::Safety, L::Hr), l(F::Safety, L::Mt),
l(F::Safety, L::Da), l(F::Safety, L::Nb), l(F::ContentCreation, L::Fi), l(F::LastModified, L::Nb), l(F::ContentCreation, L::Et), l(F::Network, L::Cs), l(F::Url, L::Mt), l(F::Url, L::En),
l(F::Url, L::Fr), l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::Location, L::En), l(F::Url, L::Ro), l(F::Url, L::Fr), l(F::Url, L::Ro), l(F::Urls, L::Mt),
l(F::JobStatus, L::Pt), l(F::JobStatus, L::Ca), l(F::JobStatus, L::Fr), l(F::Urls, L::Id), l(F::MaritalStatus, L::Nb), l(F::Reading, L::Lt), l(F::ContentCreation, L::Sv), l(F::Keywords, L::En),
l(F::Keywords, L::De), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::Sv), l(F::Institution, L::Lv), l(F::Institution, L::Mt), l(F::Institution, L::SrLatn),
l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Is), l(F::Writing, L::Da), l(F::Writing, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Nb),
l(F::Writing, L::Da), l(F::FamilyName, L::Ga), l(F::Listening, L::Hr), l(F::Listening, L::SrLatn), l(F::EndDate, L::Sv), l(F::EndDate, L::Da), l(F::LeavingReason, L::Nb), l(F::Department, L::Sl),
l(F::Department, L::Hr), l(F::Department, L::SrLatn), l(F::MilitaryService, L::Pl), l(F::MilitaryService, L::Sl), l(F::Area, L::Sl), l(F::Area, L::SrLatn), l(F::Listening, L::Mt), l(F::Profiles, L::Ja),
l(F::Profiles, L::Ko), l(F::Network, L::Ja), l(F::Credits, L::Vi), l(F::Summary, L::Es), l(F::Summary, L::Ca), l(F::Profiles, L::En), l(F::Profiles, L::It), l(F::Profiles, L::Sv),
l(F::Profiles, L::Da), l(F::Profiles, L::Sk), l(F::Profiles, L::Cs), l(F::Keywords, L::Sk), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn), l(F::Keywords, L::En), l(F::Keywords, L::De),
l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Cs), l(F::Keywords, L::Da), l(F::Keywords, L::Ro), l(F::ProblemSolving, L::Mt),
l(F::Summary, L::Mt), l(F::LastModified, L::Tr), l(F::Extra, L::De), l(F::Profiles, L::Nb), l(F::FamilyName, L::Tr), l(F::Area, L::Da), l(F::Thesis, L::Da), l(F::Area, L::En),
l(F::Area, L::Fr), l(F::Area, L::Lv), l(F::Area, L::Ro), l(F::Area, L::Cs), l(F::Area, L::Sk), l(F::Area, L::Sl), l(F::Area, L::Lt), l(F::Headline, L::Lt),
l(F::Area, L::Lt), l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::Gender, L::Sl), l(F::Gender, L::Hr), l(F::Authors, L::Cs), l(F::Authors, L::Sk), l(F::Language, L::Sv),
l(F::Language, L::Nb), l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Nb), l(F::LanguageExperiences, L::Sv), l(F::LanguageExperiences, L::Nb), l(F::Fluency, L::Sv), l(F::Fluency, L::Nb), l(F::LanguageCertificates, L::De),
l(F::Information, L::Sk), l(F::Language, L::Da), l(F::LanguageExperiences, L::Da), l(F::Region, L::Nl), l(F::Country, L::De), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Fr),
l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Es), l(F::Keywords, L::It), l(F::Location, L::Nb),
l(F::City, L::Nl), l(F::City, L::Sv), l(F::Location, L::Sv), l(F::Position, L::Is), l(F::MaritalStatus, L::Ga), l(F::MaritalStatus, L::Sl), l(F::MaritalStatus, L::Pl), l(F::Location, L::Nl),
l(F::MaritalStatus, L::Ro), l(F::Headline, L::Is), l(F::Position, L::Is), l(F::Age, L::Sl), l(F::Age, L::Hr), l(F::Age, L::SrLatn), l(F::StartDate, L::En), l(F::StartDate, L::De),
l(F::StartDate, L::Nl), l(F::StartDate, L::Pl), l(F::StartDate, L::Sv), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::Availability, L::En), l(F::StartDate, L::En), l(F::StartDate, L::Da),
l(F::StartDate, L::Nb), l(F::StartDate, L::De), l(F::StartDate, L::Nl), l(F::StartDate, L::Sv), l(F::Country, L::Cs), l(F::Country, L::Sk), l(F::MaritalStatus, L::Mt), l(F::Region, L::It),
l(F::Country, L::It), l(F::Nationality, L::Da), l(F::MaritalStatus, L::En), l(F::MaritalStatus, L::Id), l(F::JobStatus, L::De), l(F::JobStatus, L::Pt), l(F::JobStatus, L::Nl), l(F::MaritalStatus, L::Id),
l(F::JobStatus, L::Pl), l(F::StudyType, L::Hr), l(F::StudyType, L::SrLatn), l(F::Location, L::Da), l(F::Location, L::Nb), l(F::City, L::Nb), l(F::StudyType, L::SrLatn), l(F::Level, L::SrLatn),
l(F::HighestDegree, L::SrLatn), l(F::StudyType, L::SrLatn), l(F::TeamSize, L::Sl), l(F::Organization, L::Nl), l(F::StudyType, L::Is), l(F::Level, L::Is), l(F::Position, L::Da), l(F::Position, L::Nb),
l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::StudyType, L::Pl), l(F::Level, L::Pl), l(F::StudyType, L::Sl), l(F::Level, L::Sl),
l(F::Url, L::Sk), l(F::Entity, L::Sl), l(F::HighestDegree, L::Hr), l(F::HighestDegree, L::SrLatn), l(F::Employer, L::Fr), l(F::Organization, L::Fr), l(F::Url, L::Sk), l(F::IscedFields, L::Nl),
l(F::StudyType, L::De), l(F::Area, L::De), l(F::Credits, L::Nb), l(F::Area, L::Sl), l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::StudyType, L::Hr), l(F::Level, L::Hr),
l(F::HighestDegree, L::Hr), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Level, L::Cs), l(F::Level, L::Sk), l(F::ContentCreation, L::Hr), l(F::Country, L::Cs), l(F::LastModified, L::Vi),
l(F::Authors, L::Hr), l(F::Area, L::En), l(F::Subject, L::En), l(F::Keywords, L::En), l(F::Area, L::En), l(F::Courses, L::En), l(F::Gender, L::Et), l(F::Role, L::Fi),
l(F::Role, L::Et), l(F::Summary, L::Sk), l(F::Communication, L::Et), l(F::Description, L::Fr), l(F::Thesis, L::Fr), l(F::Ethnicity, L::Id), l(F::FamilyName, L::Fi), l(F::Gender, L::Fi),
l(F::BirthDate, L::Et), l(F::BirthPlace, L::Et), l(F::Manager, L::En), l(F::Manager, L::Es), l(F::Manager, L::Pt), l(F::Manager, L::Ca), l(F::SpokenInteraction, L::Et), l(F::Language, L::Lv),
l(F::Department, L::Is), l(F::Area, L::Is), l(F::IscedFields, L::Lt), l(F::BirthDate, L::Fi), l(F::BirthPlace, L::Fi), l(F::Role, L::Hu), l(F::Roles, L::Hu), l(F::Position, L::Hu),
l(F::Roles, L::Hu), l(F::Role, L::Hu), l(F::Organization, L::Hu), l(F::Entity, L::Hu), l(F::Authors, L::Hu), l(F::StudyType, L::Hu), l(F::Level, L::Hu), l(F::Fluency, L::Hu),
l(F::Level, L::Hu), l(F::SpokenInteraction, L::Hu), l(F::BirthDate, L::Hu), l(F::BirthPlace, L::Hu), l(F::Language, L::Nl), l(F::Fluency, L::Nl), l(F::LanguageExperiences, L::Nl), l(F::Authors, L::Vi),
l(F::Sector, L::De), l(F::Responsibilities, L::De), l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::Age, L::Id), l(F::Username, L::Vi), l(F::SpokenProduction, L::Is),
l(F::SpokenProduction, L::Da), l(F::SpokenProduction, L::Nb), l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::IscedFields, L::Hu),
l(F::ContentCreation, L::Vi), l(F::ExperienceYears, L::Hu), l(F::Country, L::Ro), l(F::Period, L::Tr), l(F::Date, L::Tr), l(F::ReleaseDate, L::Tr), l(F::ContentCreation, L::Hu), l(F::StudyType, L::Et),
l(F::Level, L::Et), l(F::Fluency, L::Et), l(F::Level, L::Fi), l(F::Fluency, L::Fi), l(F::Information, L::Et), l(F::Department, L::En), l(F::Department, L::De), l(F::Department, L::It),
l(F::Department, L::Nl), l(F::Department, L::Sv), l(F::Department, L::Da), l(F::Department, L::Nb), l(F::TeamSize, L::En), l(F::TeamSize, L::Da), l(F::TeamSize, L::Nb), l(F::Language, L::Ga),
l(F::Keywords, L::En), l(F::Keywords, L::Ko), l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk),
l(F::Keywords, L::En), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Sector, L::Et), l(F::Position, L::Fi), l(F::Roles, L::Fi),
l(F::HonorificPrefix, L::Ga), l(F::Title, L::Ga), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Keywords, L::Id), l(F::Phone, L::En), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHant),
l(F::Phone, L::Ja), l(F::Phone, L::Ko), l(F::Phone, L::De), l(F::Phone, L::Fr), l(F::Phone, L::Es), l(F::Phone, L::Pt), l(F::Phone, L::It), l(F::Phone, L::Nl),
l(F::Phone, L::Pl), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Phone, L::Sl), l(F::Phone, L::Hr), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb),
l(F::Phone, L::Et), l(F::Phone, L::Lv), l(F::Phone, L::Lt), l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro), l(F::Phone, L::Tr), l(F::Phone, L::Ca),
l(F::Phone, L::SrLatn), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Mobile, L::Ro), l(F::Phone, L::De), l(F::Phone, L::Lt), l(F::Fax, L::Fr), l(F::Fax, L::Hr),
l(F::Fax, L::Nb), l(F::Fax, L::En), l(F::Fax, L::De), l(F::Phone, L::De), l(F::Phone, L::Pl), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Phone, L::Sl),
l(F::Phone, L::Hr), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Et), l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro),
l(F::Phone, L::Tr), l(F::Phone, L::Ca), l(F::Phone, L::SrLatn), l(F::Phone, L::Ro), l(F::Phone, L::Ca), l(F::Mobile, L::Ro), l(F::Mobile, L::Ca), l(F::Phone, L::Ro),
l(F::Phone, L::Cs), l(F::Phone, L::Et), l(F::Phone, L::Sk), l(F::Phone, L::De), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Es),
l(F::Phone, L::It), l(F::Phone, L::Hr), l(F::Phone, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fr), l(F::Phones, L::Id), l(F::Location, L::Hu), l(F::City, L::Hu),
l(F::Entity, L::Et), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Description, L::It), l(F::Description, L::Ca), l(F::Thesis, L::Cs), l(F::Thesis, L::Sk), l(F::BirthPlace, L::Id),
l(F::Location, L::Id), l(F::City, L::Id), l(F::GivenName, L::Vi), l(F::Role, L::Is), l(F::LastModified, L::Id), l(F::EndDate, L::Es), l(F::EndDate, L::Pt), l(F::Thesis, L::It),
l(F::Thesis, L::Ca), l(F::Thesis, L::Es), l(F::Thesis, L::Id), l(F::Thesis, L::Es), l(F::Thesis, L::Ca), l(F::City, L::Vi), l(F::Location, L::Vi), l(F::Thesis, L::En),
l(F::Thesis, L::De), l(F::Thesis, L::Nl), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::Period, L::Sv), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Publisher, L::Da),
l(F::Publisher, L::Nb), l(F::Information, L::Fi), l(F::MotherTongue, L::Vi), l(F::CompanyDescription, L::Fi), l(F::HonorificPrefix, L::Et), l(F::EndDate, L::Da), l(F::EndDate, L::Nb), l(F::EndDate, L::Is),
l(F::Awarder, L::Da), l(F::Awarder, L::Nb), l(F::EndDate, L::En), l(F::EndDate, L::Sv), l(F::Awarder, L::Sv), l(F::Availability, L::Sv), l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da),
l(F::HonorificPrefix, L::Nb), l(F::Department, L::Sk), l(F::Department, L::Hr), l(F::Department, L::Mt), l(F::Department, L::Id), l(F::Department, L::SrLatn), l(F::Publisher, L::Is), l(F::StudyType, L::Id),
l(F::Level, L::Id), l(F::Fluency, L::Id), l(F::EqfLevel, L::Id), l(F::Level, L::Id), l(F::Region, L::Vi), l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr), l(F::ProjectType, L::Ro),
l(F::ProjectType, L::SrLatn), l(F::ProjectType, L::Es), l(F::ProjectType, L::Pt), l(F::ProjectType, L::It), l(F::WorkMode, L::Es), l(F::WorkMode, L::Pt), l(F::ProjectType, L::Pt), l(F::WorkMode, L::It),
l(F::Position, L::It), l(F::ProjectType, L::It), l(F::ProjectType, L::Ro), l(F::ProjectType, L::Hu), l(F::ProjectType, L::Ca), l(F::ProjectType, L::Ca), l(F::Country, L::Ga), l(F::HonorificPrefix, L::De),
l(F::HonorificPrefix, L::Nl), l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da), l(F::StudyType, L::De), l(F::StudyType, L::Nl),
l(F::StudyType, L::Sv), l(F::StudyType, L::Da), l(F::Title, L::De), l(F::Title, L::Nl), l(F::Title, L::Sv), l(F::Title, L::Da), l(F::HonorificPrefix, L::Is), l(F::Title, L::Is),
l(F::Name, L::En), l(F::HonorificPrefix, L::En), l(F::Position, L::En), l(F::StudyType, L::En), l(F::Title, L::En), l(F::Role, L::En), l(F::HonorificPrefix, L::Ro), l(F::HonorificPrefix, L::Mt),
l(F::StudyType, L::Ro), l(F::Title, L::Ro), l(F::HonorificPrefix, L::Ca), l(F::StudyType, L::Ca), l(F::Title, L::Ca), l(F::HonorificPrefix, L::It), l(F::Position, L::It), l(F::StudyType, L::It),
l(F::Title, L::It), l(F::HighestDegree, L::It), l(F::StudyType, L::It), l(F::HonorificPrefix, L::Fr), l(F::Position, L::Fr), l(F::StudyType, L::Fr), l(F::Title, L::Fr), l(F::Headline, L::Fr),
l(F::HonorificPrefix, L::Nb), l(F::Position, L::Nb), l(F::StudyType, L::Nb), l(F::Title, L::Nb), l(F::HonorificPrefix, L::Fi), l(F::Position, L::Fi), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk),
l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Title, L::Cs), l(F::HonorificPrefix, L::Sl), l(F::HonorificPrefix, L::Hr), l(F::StudyType, L::Hr), l(F::HonorificPrefix, L::SrLatn), l(F::StudyType, L::SrLatn),
l(F::Headline, L::Es), l(F::Headline, L::Ca), l(F::HonorificPrefix, L::Lt), l(F::HonorificPrefix, L::Es), l(F::HonorificPrefix, L::Pt), l(F::Position, L::Es), l(F::Position, L::Pt), l(F::StudyType, L::Es),
l(F::StudyType, L::Pt), l(F::Title, L::Es), l(F::Title, L::Pt), l(F::LanguageCertificates, L::Es), l(F::HonorificPrefix, L::Lv), l(F::HonorificPrefix, L::Hu), l(F::Position, L::Hu), l(F::Position, L::Sv),
l(F::Phone, L::Es), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Ca), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::EndDate, L::En), l(F::Addressee, L::En),
l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Awarder, L::Nl), l(F::Religion, L::Vi), l(F::Employer, L::Et), l(F::ExperienceYears, L::Et), l(F::Availability, L::Et), l(F::Keywords, L::En),
l(F::Keywords, L::De), l(F::Keywords, L::Nl), l(F::Keywords, L::Id), l(F::Emails, L::Hu), l(F::Urls, L::Hu), l(F::Phones, L::Hu), l(F::Thesis, L::Ga), l(F::HonorificPrefix, L::Ca),
l(F::Organization, L::De), l(F::Institution, L::De), l(F::Issuer, L::De), l(F::Organization, L::De), l(F::Information, L::Fr), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::SrLatn),
l(F::Urls, L::Vi), l(F::HonorificPrefix, L::Pt), l(F::HonorificPrefix, L::Es), l(F::Information, L::Es), l(F::Headline, L::Hr), l(F::Headline, L::SrLatn), l(F::HighestDegree, L::Vi), l(F::StudyType, L::Vi),
l(F::Level, L::Vi), l(F::Fluency, L::Vi), l(F::EqfLevel, L::Vi), l(F::Achievements, L::Et), l(F::Score, L::Et), l(F::Achievements, L::Fi), l(F::Score, L::Fi), l(F::Title, L::Fi),
l(F::Title, L::Et), l(F::Age, L::Vi), l(F::ContentCreation, L::Lt), l(F::Safety, L::Et), l(F::Safety, L::Fi), l(F::Manager, L::Es), l(F::Manager, L::It), l(F::Manager, L::Ca),
l(F::ContentCreation, L::Sk), l(F::Employer, L::Hr), l(F::Entity, L::Hr), l(F::ContentCreation, L::Pl), l(F::WorkMode, L::Fi), l(F::Employer, L::Fi), l(F::ProjectType, L::De), l(F::ProjectType, L::Pl),
l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::WorkMode, L::En), l(F::ExperienceArea, L::En),
l(F::ProjectType, L::En), l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl), l(F::ProjectType, L::Da), l(F::ProjectType, L::Nb), l(F::Sector, L::Da), l(F::HonorificPrefix, L::Pl), l(F::StudyType, L::Pl),
l(F::Title, L::Pl), l(F::HonorificPrefix, L::Pl), l(F::Username, L::Cs), l(F::Username, L::Sk), l(F::Authors, L::Ga), l(F::ContentCreation, L::Da), l(F::Issuer, L::Da), l(F::IscedFields, L::Da),
l(F::Awarder, L::Cs), l(F::Awarder, L::Cs), l(F::Awarder, L::Sk), l(F::Awarder, L::Sk), l(F::ReleaseDate, L::Da), l(F::Publisher, L::Da), l(F::Title, L::Da), l(F::Organization, L::Hr),
l(F::Organization, L::SrLatn), l(F::Reference, L::Da), l(F::Organization, L::Et), l(F::Phones, L::Ga), l(F::Publisher, L::Nl), l(F::Issuer, L::Nl), l(F::EndDate, L::Cs), l(F::StudyType, L::Cs),
l(F::Address, L::Pl), l(F::Address, L::Sk), l(F::Address, L::Sl), l(F::Address, L::Hr), l(F::Address, L::SrLatn), l(F::Country, L::Tr), l(F::Position, L::Hr), l(F::Role, L::Hr),
l(F::Roles, L::Hr), l(F::Position, L::SrLatn), l(F::Role, L::SrLatn), l(F::Roles, L::SrLatn), l(F::LastModified, L::Ro), l(F::Age, L::Id), l(F::Department, L::En), l(F::Department, L::Id),
l(F::Institution, L::It), l(F::Institution, L::Mt), l(F::Institution, L::De), l(F::Institution, L::Ca), l(F::Institution, L::Lv), l(F::Institution, L::Ro), l(F::Institution, L::Fr), l(F::Institution, L::Tr),
l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::SrLatn), l(F::HonorificPrefix, L::Tr), l(F::Position, L::Tr),
l(F::Role, L::Tr), l(F::Headline, L::Tr), l(F::Username, L::Sl), l(F::Information, L::Is), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::Ko), l(F::Url, L::De),
l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Ru), l(F::Level, L::Cs), l(F::Level, L::Sk),
l(F::Fluency, L::Cs), l(F::Fluency, L::Sk), l(F::EqfLevel, L::Cs), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Achievements, L::Cs), l(F::Achievements, L::Sk), l(F::Achievements, L::Hr),
l(F::Employer, L::Hr), l(F::Organization, L::Sl), l(F::Organization, L::Hr), l(F::Institution, L::Sl), l(F::Institution, L::Hr), l(F::Employer, L::SrLatn), l(F::Organization, L::SrLatn), l(F::Institution, L::SrLatn),
l(F::ContentCreation, L::Sl), l(F::Username, L::Es), l(F::Username, L::Pt), l(F::IscedFields, L::Sv), l(F::Issuer, L::Sv), l(F::Date, L::Is), l(F::Publisher, L::Sv), l(F::Issuer, L::Sv),
l(F::Title, L::Sv), l(F::Title, L::Nb), l(F::LastModified, L::Hu), l(F::Issuer, L::Nb), l(F::Employer, L::Lv), l(F::Entity, L::Lv), l(F::FamilyName, L::Lv), l(F::Level, L::Nl),
l(F::MilitaryService, L::Da), l(F::Position, L::Vi), l(F::Role, L::Vi), l(F::Roles, L::Vi), l(F::Roles, L::Vi), l(F::Position, L::Lt), l(F::Role, L::Lt), l(F::Roles, L::Lt),
l(F::DrivingLicence, L::Lt), l(F::Sector, L::Et), l(F::Area, L::Et), l(F::Issuer, L::Et), l(F::Date, L::Et), l(F::Country, L::Lv), l(F::Age, L::Et), l(F::Name, L::Lt),
l(F::Safety, L::Sl), l(F::City, L::Hu), l(F::Location, L::Hu), l(F::Age, L::Ro), l(F::Age, L::Lv), l(F::HighestDegree, L::Hu), l(F::StudyType, L::Hu), l(F::Safety, L::Nl),
l(F::Awarder, L::Is), l(F::Age, L::Cs), l(F::Age, L::Sk), l(F::Location, L::En), l(F::Publisher, L::En), l(F::WorkPermit, L::Nl), l(F::Title, L::Is), l(F::Awarder, L::Tr),
l(F::Issuer, L::Tr), l(F::Version, L::En), l(F::Version, L::De), l(F::Position, L::Vi), l(F::Roles, L::Vi), l(F::Headline, L::Vi), l(F::Position, L::Vi), l(F::Communication, L::Fi),
l(F::Writing, L::Vi), l(F::Location, L::Lv), l(F::Location, L::Lt), l(F::Courses, L::Da), l(F::LastModified, L::Et), l(F::LastModified, L::Fi), l(F::WorkMode, L::Pt), l(F::Role, L::Es),
l(F::Employer, L::Da), l(F::Entity, L::Da), l(F::WorkPermit, L::En), l(F::WorkPermit, L::Fr), l(F::WorkPermit, L::Pt), l(F::WorkPermit, L::It), l(F::Position, L::Sl), l(F::Role, L::Sl),
l(F::Roles, L::Sl), l(F::DrivingLicence, L::Sk), l(F::Manager, L::Hr), l(F::MilitaryService, L::Cs), l(F::MilitaryService, L::Sk), l(F::MilitaryService, L::SrLatn), l(F::MilitaryService, L::Hr), l(F::MilitaryService, L::Hr),
l(F::MilitaryService, L::SrLatn), l(F::DrivingLicence, L::Hr), l(F::DrivingLicence, L::SrLatn), l(F::DrivingLicence, L::Sl), l(F::Period, L::SrLatn), l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr), l(F::ProjectType, L::SrLatn),
l(F::WorkMode, L::Hr), l(F::WorkMode, L::SrLatn), l(F::Description, L::Sl), l(F::Period, L::Fi), l(F::Date, L::Fi), l(F::ReleaseDate, L::Fi), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk),
l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Publisher, L::Cs), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Availability, L::Cs), l(F::Achievements, L::Cs), l(F::Score, L::Cs),
l(F::Achievements, L::Sk), l(F::Score, L::Sk), l(F::ContentCreation, L::Cs), l(F::HighestDegree, L::Cs), l(F::StudyType, L::Cs), l(F::HighestDegree, L::Sk), l(F::StudyType, L::Sk), l(F::Role, L::Cs),
l(F::Role, L::Sk), l(F::Role, L::Sk), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt),
l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Nb), l(F::Url, L::Hu),
l(F::Url, L::Tr), l(F::Url, L::Ca), l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::It),
l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::El), l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::Id), l(F::Url, L::Ja),
l(F::Emails, L::De), l(F::Urls, L::De), l(F::Phones, L::De), l(F::Location, L::De), l(F::City, L::De), l(F::Country, L::De), l(F::Region, L::Pl), l(F::Country, L::Nl),
l(F::Location, L::Nl), l(F::City, L::Nl), l(F::Writing, L::En), l(F::Url, L::En), l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sl),
l(F::Url, L::Fi), l(F::Area, L::Pl), l(F::Department, L::Pl), l(F::HighestDegree, L::Pl), l(F::StudyType, L::Pl), l(F::Network, L::Ca), l(F::Information, L::Vi), l(F::Role, L::Tr),
l(F::Age, L::Tr), l(F::Organization, L::Id), l(F::ReleaseDate, L::Tr), l(F::Authors, L::Tr), l(F::Writing, L::Tr), l(F::Period, L::En), l(F::Date, L::En), l(F::ReleaseDate, L::En),
l(F::Age, L::En), l(F::Employer, L::Fi), l(F::Entity, L::Fi), l(F::Headline, L::Sv), l(F::Headline, L::Nb), l(F::Entity, L::Sl), l(F::Entity, L::Hr), l(F::Entity, L::SrLatn),
l(F::Entity, L::Cs), l(F::Entity, L::Sk), l(F::LastModified, L::Hr), l(F::LastModified, L::Sl), l(F::MilitaryService, L::Cs), l(F::Headline, L::Cs), l(F::Area, L::Cs), l(F::Headline, L::Hr),
l(F::Position, L::Hr), l(F::Headline, L::SrLatn), l(F::Position, L::SrLatn), l(F::Headline, L::Pl), l(F::Position, L::Pl), l(F::Image, L::Pl), l(F::Health, L::Cs), l(F::Organization, L::Sk),
l(F::Headline, L::SrLatn), l(F::Country, L::Hr), l(F::Country, L::SrLatn), l(F::Fluency, L::Sk), l(F::Fluency, L::Sl), l(F::Fluency, L::Hr), l(F::Fluency, L::SrLatn), l(F::Information, L::Cs),
l(F::Region, L::Hr), l(F::Department, L::Ca), l(F::Area, L::Ca), l(F::Period, L::Is), l(F::Date, L::Is), l(F::ReleaseDate, L::Is), l(F::Department, L::Es), l(F::Department, L::Pt),
l(F::Area, L::Es), l(F::Area, L::Pt), l(F::Department, L::Fr), l(F::TeamSize, L::Fr), l(F::Cefr, L::Sk), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr),
l(F::Institution, L::SrLatn), l(F::DrivingLicence, L::El), l(F::Extra, L::El), l(F::Emails, L::El), l(F::Phones, L::El), l(F::Urls, L::El), l(F::Location, L::El), l(F::StartDate, L::El),
l(F::Description, L::El), l(F::Period, L::El), l(F::ExperienceYears, L::El), l(F::Period, L::El), l(F::Date, L::El), l(F::ReleaseDate, L::El), l(F::EndDate, L::El), l(F::Date, L::El),
l(F::BirthDate, L::El), l(F::Institution, L::El), l(F::Listening, L::El), l(F::Reading, L::El), l(F::Reference, L::El), l(F::Position, L::El), l(F::Responsibilities, L::El), l(F::Area, L::El),
l(F::Position, L::El), l(F::Awarder, L::El), l(F::Achievements, L::El), l(F::Score, L::El), l(F::Achievements, L::El), l(F::TeamSize, L::El), l(F::Phone, L::El), l(F::Responsibilities, L::El),
l(F::Safety, L::El), l(F::StudyType, L::El), l(F::Score, L::El), l(F::Title, L::El), l(F::Language, L::El), l(F::Writing, L::El), l(F::City, L::El), l(F::Network, L::El),
l(F::Keywords, L::El), l(F::ContentCreation, L::El), l(F::ReleaseDate, L::El), l(F::Publisher, L::El), l(F::Availability, L::El), l(F::Thesis, L::El), l(F::Credits, L::El), l(F::Address, L::El),
l(F::Email, L::El), l(F::Department, L::El), l(F::Url, L::El), l(F::WorkMode, L::El), l(F::Sector, L::El), l(F::Nationality, L::El), l(F::Headline, L::El), l(F::Position, L::El),
l(F::Area, L::El), l(F::Issuer, L::El), l(F::Publisher, L::El), l(F::Issuer, L::El), l(F::Headline, L::El), l(F::FamilyName, L::El), l(F::ProblemSolving, L::El), l(F::StudyType, L::El),
l(F::Level, L::El), l(F::Fluency, L::El), l(F::EqfLevel, L::El), l(F::Fluency, L::El), l(F::Level, L::El), l(F::Fluency, L::El), l(F::HighestDegree, L::El), l(F::Information, L::El),
l(F::Manager, L::El), l(F::Salary, L::El), l(F::Phone, L::El), l(F::Communication, L::El), l(F::SpokenInteraction, L::El), l(F::Employer, L::El), l(F::Name, L::El), l(F::Employer, L::El),
l(F::Entity, L::El), l(F::Period, L::El), l(F::Age, L::El), l(F::Age, L::El), l(F::Period, L::El), l(F::Date, L::El), l(F::MilitaryService, L::El), l(F::Headline, L::El),
l(F::Position, L::El), l(F::Role, L::El), l(F::Location, L::El), l(F::Address, L::El), l(F::Mobile, L::El), l(F::Sector, L::El), l(F::Area, L::El), l(F::Profiles, L::El),
l(F::Courses, L::El), l(F::Highlights, L::El), l(F::Username, L::El), l(F::MotherTongue, L::El), l(F::GivenName, L::El), l(F::Region, L::El), l(F::Roles, L::El), l(F::MaritalStatus, L::El),
l(F::SpokenProduction, L::El), l(F::Organization, L::El), l(F::Employer, L::El), l(F::Summary, L::El), l(F::Entity, L::El), l(F::CompanyDescription, L::El), l(F::Location, L::El), l(F::Region, L::El),
l(F::City, L::El), l(F::Location, L::El), l(F::City, L::El), l(F::HonorificPrefix, L::El), l(F::Position, L::El), l(F::Role, L::El), l(F::Roles, L::El), l(F::Authors, L::El),
l(F::Organization, L::El), l(F::Role, L::El), l(F::Institution, L::El), l(F::Area, L::El), l(F::PostalCode, L::El), l(F::HonorificPrefix, L::El), l(F::StudyType, L::El), l(F::Title, L::El),
l(F::Name, L::El), l(F::LastModified, L::El), l(F::Department, L::El), l(F::Area, L::El), l(F::IscedFields, L::El), l(F::BirthPlace, L::El), l(F::Fax, L::El), l(F::Employer, L::El),
l(F::Organization, L::El), l(F::Issuer, L::El), l(F::Entity, L::El), l(F::Gender, L::El), l(F::Image, L::El), l(F::Country, L::El), l(F::Authors, L::Ru), l(F::Authors, L::Uk),
l(F::Authors, L::Bg), l(F::Authors, L::Uk), l(F::Authors, L::Bg), l(F::Authors, L::Ru), l(F::Address, L::Ru), l(F::Address, L::Bg), l(F::Address, L::Bg), l(F::Address, L::Ru),
l(F::Url, L::Ru), l(F::Email, L::Ru), l(F::Address, L::Uk), l(F::Address, L::Sr), l(F::Email, L::Uk), l(F::Address, L::Uk), l(F::Address, L::Sr), l(F::StudyType, L::Ru),
l(F::Institution, L::Ru), l(F::Username, L::Bg), l(F::Username, L::Ru), l(F::Highlights, L::Bg), l(F::Keywords, L::Sr), l(F::MilitaryService, L::Ru), l(F::Listening, L::Ru), l(F::Listening, L::Uk),
l(F::Authors, L::Sr), l(F::Salary, L::Uk), l(F::Headline, L::Uk), l(F::WantedCity, L::Uk), l(F::Score, L::Uk), l(F::Score, L::Ru), l(F::Safety, L::Ru), l(F::Safety, L::Uk),
l(F::Summary, L::Bg), l(F::SpokenInteraction, L::Ru), l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Sr), l(F::Url, L::Bg), l(F::Sector, L::Bg), l(F::MaritalStatus, L::Sr),
l(F::TeamSize, L::Bg), l(F::TeamSize, L::Sr), l(F::Phone, L::Sr), l(F::TeamSize, L::Ru), l(F::Url, L::Sr), l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Uk),
l(F::Religion, L::Ru), l(F::Health, L::Ru), l(F::Publisher, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::ProjectType, L::Bg), l(F::WorkMode, L::Bg), l(F::WorkMode, L::Uk),
l(F::WorkMode, L::Ru), l(F::ProjectType, L::Bg), l(F::Publisher, L::Uk), l(F::Issuer, L::Uk), l(F::Date, L::Uk), l(F::WorkPermit, L::Ru), l(F::Keywords, L::Uk), l(F::Responsibilities, L::Ru),
l(F::Thesis, L::Ru), l(F::Fluency, L::Bg), l(F::Fluency, L::Ru), l(F::GivenName, L::Uk), l(F::Institution, L::Uk), l(F::DrivingLicence, L::Ru), l(F::DrivingLicence, L::Uk), l(F::MilitaryService, L::Bg),
l(F::DrivingLicence, L::Sr), l(F::Age, L::Ru), l(F::Fluency, L::Uk), l(F::MilitaryService, L::Sr), l(F::Period, L::Sr), l(F::Period, L::Bg), l(F::Period, L::Ru), l(F::ProjectType, L::Sr),
l(F::Sector, L::Sr), l(F::WorkMode, L::Sr), l(F::Awarder, L::Ru), l(F::Url, L::Bg), l(F::Role, L::Bg), l(F::Awarder, L::Bg), l(F::Entity, L::Bg), l(F::Age, L::Bg),
l(F::Issuer, L::Ru), l(F::Date, L::Ru), l(F::Issuer, L::Ru), l(F::Date, L::Ru), l(F::EndDate, L::Ru), l(F::Reference, L::Uk), l(F::Department, L::Uk), l(F::Title, L::Uk),
l(F::Role, L::Uk), l(F::MilitaryService, L::Uk), l(F::Responsibilities, L::Uk), l(F::Age, L::Uk), l(F::Sector, L::Uk), l(F::IscedFields, L::Uk), l(F::Responsibilities, L::Sr), l(F::Courses, L::Sr),
l(F::Highlights, L::Ru), l(F::Achievements, L::Ru), l(F::SpokenProduction, L::Sr), l(F::SpokenProduction, L::Bg), l(F::SpokenProduction, L::Ru), l(F::SpokenInteraction, L::Sr), l(F::SpokenProduction, L::Uk), l(F::Period, L::Ru),
l(F::Date, L::Ru), l(F::ReleaseDate, L::Ru), l(F::Age, L::Ru), l(F::StartDate, L::Ru), l(F::ReleaseDate, L::Ru), l(F::BirthDate, L::Ru), l(F::Period, L::Sr), l(F::Period, L::Bg),
l(F::Date, L::Sr), l(F::Date, L::Bg), l(F::ReleaseDate, L::Sr), l(F::ReleaseDate, L::Bg), l(F::EndDate, L::Sr), l(F::EndDate, L::Bg), l(F::BirthDate, L::Bg), l(F::BirthDate, L::Sr),
l(F::Age, L::Sr), l(F::Period, L::Sr), l(F::ExperienceYears, L::Sr), l(F::Period, L::Bg), l(F::Credits, L::Uk), l(F::Age, L::Bg), l(F::ExperienceYears, L::Bg), l(F::Highlights, L::Uk),
l(F::Location, L::Ru), l(F::City, L::Ru), l(F::Availability, L::Ru), l(F::Availability, L::Bg), l(F::WantedCity, L::Ru), l(F::Availability, L::Uk), l(F::City, L::Bg), l(F::Location, L::Bg),
l(F::City, L::Sr), l(F::City, L::Bg), l(F::Nationality, L::Ru), l(F::Nationality, L::Bg), l(F::WorkMode, L::Ru), l(F::Availability, L::Ru), l(F::Organization, L::Uk), l(F::Nationality, L::Uk),
l(F::Period, L::Ru), l(F::Period, L::Uk), l(F::Period, L::Bg), l(F::Date, L::Ru), l(F::Date, L::Uk), l(F::Date, L::Bg), l(F::ReleaseDate, L::Ru), l(F::ReleaseDate, L::Uk),
l(F::ReleaseDate, L::Bg), l(F::EndDate, L::Uk), l(F::Date, L::Bg), l(F::ReleaseDate, L::Bg), l(F::BirthDate, L::Uk), l(F::StartDate, L::Uk), l(F::ReleaseDate, L::Uk), l(F::Period, L::Uk),
l(F::Period, L::Bg), l(F::Period, L::Bg), l(F::Period, L::Sr), l(F::Date, L::Sr), l(F::ReleaseDate, L::Sr), l(F::Date, L::Sr), l(F::ReleaseDate, L::Sr), l(F::StartDate, L::Sr),
l(F::Responsibilities, L::Bg), l(F::Department, L::Ru), l(F::Department, L::Uk), l(F::MaritalStatus, L::Ru), l(F::CompanyDescription, L::Ru), l(F::Responsibilities, L::Ru), l(F::CompanyDescription, L::Ru), l(F::SpokenInteraction, L::Ru),
l(F::SpokenInteraction, L::Bg), l(F::StudyType, L::Ru), l(F::StudyType, L::Uk), l(F::Thesis, L::Ru), l(F::StudyType, L::Sr), l(F::StudyType, L::Bg), l(F::Score, L::Bg), l(F::Thesis, L::Bg),
l(F::Thesis, L::Uk), l(F::Thesis, L::Sr), l(F::Department, L::Bg), l(F::Courses, L::Bg), l(F::Courses, L::Ru), l(F::Courses, L::Uk), l(F::Position, L::Bg), l(F::Role, L::Bg),
l(F::Roles, L::Bg), l(F::Entity, L::Ru), l(F::Entity, L::Uk), l(F::Entity, L::Ru), l(F::EndDate, L::Ru), l(F::EndDate, L::Uk), l(F::EndDate, L::Sr), l(F::EndDate, L::Bg),
l(F::Extra, L::Uk), l(F::Awarder, L::Sr), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Role, L::Ru), l(F::Roles, L::Ru), l(F::Phone, L::Bg), l(F::Phone, L::Ru),
l(F::Extra, L::Ru), l(F::Emails, L::Ru), l(F::Phones, L::Ru), l(F::Extra, L::Bg), l(F::ExperienceYears, L::Uk), l(F::Achievements, L::Sr), l(F::Availability, L::Sr), l(F::Achievements, L::Uk),
l(F::Country, L::Sr), l(F::Nationality, L::Sr), l(F::Emails, L::Sr), l(F::Emails, L::Bg), l(F::Urls, L::Sr), l(F::Phones, L::Sr), l(F::Phones, L::Bg), l(F::Urls, L::Bg),
l(F::Urls, L::Ru), l(F::Extra, L::Sr), l(F::Extra, L::Bg), l(F::Employer, L::Bg), l(F::Profiles, L::Sr), l(F::Country, L::Bg), l(F::SpokenInteraction, L::Uk), l(F::MaritalStatus, L::Uk),
l(F::CompanyDescription, L::Uk), l(F::Email, L::Ru), l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::NationalId, L::Bg), l(F::Language, L::Bg),
l(F::LanguageCertificates, L::Bg), l(F::EqfLevel, L::Bg), l(F::Credits, L::Sr), l(F::Headline, L::Ru), l(F::Salary, L::Ru), l(F::Headline, L::Bg), l(F::Salary, L::Bg), l(F::Salary, L::Sr),
l(F::Headline, L::Sr), l(F::City, L::Ru), l(F::City, L::Ru), l(F::City, L::Uk), l(F::Publisher, L::Ru), l(F::Publisher, L::Uk), l(F::Entity, L::Sr), l(F::CompanyDescription, L::Bg),
l(F::Title, L::Bg), l(F::Title, L::Ru), l(F::Description, L::Ru), l(F::Responsibilities, L::Ru), l(F::Responsibilities, L::Bg), l(F::Position, L::Bg), l(F::Position, L::Uk), l(F::Entity, L::Uk),
l(F::Position, L::Ru), l(F::Headline, L::Sr), l(F::Position, L::Sr), l(F::StartDate, L::Bg), l(F::Salary, L::Ru), l(F::Salary, L::Uk), l(F::Credits, L::Ru), l(F::StudyType, L::Sr),
l(F::HonorificPrefix, L::Uk), l(F::Description, L::Uk), l(F::Fluency, L::Sr), l(F::Health, L::Uk), l(F::Issuer, L::Sr), l(F::Publisher, L::Sr), l(F::Issuer, L::Bg), l(F::Publisher, L::Ru),
l(F::Publisher, L::Bg), l(F::Issuer, L::Bg), l(F::Keywords, L::Bg), l(F::Name, L::Sr), l(F::Name, L::Bg), l(F::Title, L::Bg), l(F::Institution, L::Bg), l(F::Name, L::Sr),
l(F::Name, L::Bg), l(F::Email, L::Ru), l(F::Email, L::Bg), l(F::GivenName, L::Ru), l(F::Name, L::Bg), l(F::Name, L::Ru), l(F::GivenName, L::Ru), l(F::Name, L::Ru),
l(F::PostalCode, L::Ru), l(F::Sector, L::Ru), l(F::NationalId, L::Ru), l(F::Language, L::Ru), l(F::Organization, L::Bg), l(F::Institution, L::Bg), l(F::Awarder, L::Bg), l(F::Issuer, L::Bg),
l(F::Keywords, L::Ru), l(F::Url, L::Sr), l(F::Url, L::Bg), l(F::Highlights, L::Sr), l(F::DrivingLicence, L::Bg), l(F::Level, L::Ru), l(F::ProjectType, L::Ru), l(F::Area, L::Ru),
l(F::Area, L::Uk), l(F::StudyType, L::Ru), l(F::StudyType, L::Bg), l(F::StudyType, L::Uk), l(F::Awarder, L::Ru), l(F::Issuer, L::Ru), l(F::Role, L::Ru), l(F::Manager, L::Uk),
l(F::Awarder, L::Uk), l(F::Entity, L::Ru), l(F::Entity, L::Bg), l(F::Communication, L::Ru), l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::Entity, L::Ru), l(F::Employer, L::Sr),
l(F::Entity, L::Sr), l(F::Employer, L::Uk), l(F::Entity, L::Uk), l(F::Communication, L::Bg), l(F::Communication, L::Uk), l(F::Phone, L::Ru), l(F::Phone, L::Uk), l(F::Phone, L::Uk),
l(F::Username, L::Sr), l(F::Summary, L::Uk), l(F::Region, L::Ru), l(F::EndDate, L::Bg), l(F::Summary, L::Ru), l(F::Country, L::Uk), l(F::Credits, L::Uk), l(F::Credits, L::Bg),
l(F::Credits, L::Uk), l(F::TeamSize, L::Uk), l(F::GivenName, L::Sr), l(F::GivenName, L::Bg), l(F::GivenName, L::Ru), l(F::Username, L::Uk), l(F::Location, L::Ru), l(F::Location, L::Sr),
l(F::Location, L::Uk), l(F::City, L::Uk), l(F::MotherTongue, L::Bg), l(F::MotherTongue, L::Sr), l(F::Manager, L::Sr), l(F::Network, L::Uk), l(F::Location, L::Ru), l(F::Location, L::Sr),
l(F::City, L::Sr), l(F::Rank, L::Ru), l(F::Location, L::Ru), l(F::Employer, L::Ru), l(F::Entity, L::Ru), l(F::BirthPlace, L::Ru), l(F::BirthPlace, L::Sr), l(F::Location, L::Sr),
l(F::City, L::Sr), l(F::Location, L::Bg), l(F::City, L::Bg), l(F::Location, L::Ru), l(F::Location, L::Bg), l(F::City, L::Ru), l(F::Location, L::Bg), l(F::Employer, L::Bg),
l(F::BirthPlace, L::Bg), l(F::Keywords, L::Uk), l(F::Keywords, L::Bg), l(F::Reference, L::Sr), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Mobile, L::Sr), l(F::Mobile, L::Bg),
l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Phone, L::Ru), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Mobile, L::Bg), l(F::Mobile, L::Bg), l(F::Mobile, L::Sr),
l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Language, L::Uk), l(F::LanguageExperiences, L::Uk), l(F::LanguageCertificates, L::Uk), l(F::SpokenProduction, L::Ru), l(F::SpokenProduction, L::Uk), l(F::Roles, L::Ru),
l(F::Roles, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk), l(F::Roles, L::Bg), l(F::Roles, L::Sr), l(F::Network, L::Sr), l(F::Network, L::Bg), l(F::Location, L::Bg),
l(F::Location, L::Uk), l(F::City, L::Uk), l(F::BirthPlace, L::Uk), l(F::Location, L::Uk), l(F::Employer, L::Uk), l(F::Title, L::Ru), l(F::Title, L::Sr), l(F::Title, L::Bg),
l(F::Name, L::Uk), l(F::Title, L::Uk), l(F::Employer, L::Uk), l(F::Name, L::Ru), l(F::Title, L::Ru), l(F::Employer, L::Ru), l(F::Name, L::Sr), l(F::Title, L::Sr),
l(F::Employer, L::Sr), l(F::Title, L::Sr), l(F::Institution, L::Sr), l(F::Name, L::Ru), l(F::Name, L::Bg), l(F::Title, L::Ru), l(F::StudyType, L::Bg), l(F::Summary, L::Sr),
l(F::Area, L::Ru), l(F::Area, L::Bg), l(F::Area, L::Ru), l(F::Area, L::Uk), l(F::Manager, L::Bg), l(F::Manager, L::Ru), l(F::Nationality, L::Sr), l(F::Nationality, L::Bg),
l(F::Nationality, L::Bg), l(F::Nationality, L::Ru), l(F::StartDate, L::Ru), l(F::StartDate, L::Bg), l(F::Cefr, L::Bg), l(F::StudyType, L::Bg), l(F::Level, L::Sr), l(F::Level, L::Bg),
l(F::Fluency, L::Sr), l(F::Fluency, L::Bg), l(F::EqfLevel, L::Sr), l(F::Cefr, L::Sr), l(F::CompanyDescription, L::Sr), l(F::Region, L::Bg), l(F::Sector, L::Sr), l(F::Area, L::Sr),
l(F::Area, L::Sr), l(F::IscedFields, L::Bg), l(F::IscedFields, L::Ru), l(F::Region, L::Ru), l(F::Region, L::Uk), l(F::Information, L::Ru), l(F::Information, L::Bg), l(F::HighestDegree, L::Ru),
l(F::HighestDegree, L::Bg), l(F::StudyType, L::Ru), l(F::StudyType, L::Bg), l(F::HighestDegree, L::Bg), l(F::StudyType, L::Bg), l(F::HonorificPrefix, L::Ru), l(F::Information, L::Uk), l(F::HonorificPrefix, L::Bg),
l(F::ExperienceYears, L::Ru), l(F::Organization, L::Ru), l(F::Period, L::Sr), l(F::Department, L::Sr), l(F::Role, L::Sr), l(F::Region, L::Sr), l(F::Description, L::Uk), l(F::Description, L::Sr),
l(F::Description, L::Sr), l(F::Description, L::Ru), l(F::Description, L::Bg), l(F::Description, L::Bg), l(F::City, L::Sr), l(F::Institution, L::Ru), l(F::Issuer, L::Ru), l(F::Awarder, L::Ru),
l(F::Issuer, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::Organization, L::Ru), l(F::Organization, L::Bg), l(F::Awarder, L::Ru), l(F::Issuer, L::Ru), l(F::Entity, L::Ru),
l(F::Entity, L::Bg), l(F::Organization, L::Sr), l(F::Entity, L::Sr), l(F::Employer, L::Uk), l(F::Organization, L::Uk), l(F::Awarder, L::Uk), l(F::Issuer, L::Uk), l(F::Entity, L::Uk),
l(F::HighestDegree, L::Uk), l(F::StudyType, L::Uk), l(F::HonorificPrefix, L::Sr), l(F::Achievements, L::Bg), l(F::Extra, L::Sr), l(F::LastModified, L::Uk), l(F::Department, L::Ru), l(F::Department, L::Bg),
l(F::Reference, L::Bg), l(F::Reference, L::Ru), l(F::Score, L::Sr), l(F::Score, L::Ru), l(F::Score, L::Bg), l(F::PostalCode, L::Bg), l(F::Name, L::Uk), l(F::Politics, L::Ru),
l(F::Period, L::Ru), l(F::Period, L::Sr), l(F::Period, L::Bg), l(F::Period, L::Uk), l(F::Writing, L::Bg), l(F::Writing, L::Sr), l(F::Writing, L::Ru), l(F::Writing, L::Ru),
l(F::Writing, L::Uk), l(F::Network, L::Ru), l(F::Network, L::Uk), l(F::Network, L::Sr), l(F::Network, L::Bg), l(F::EndDate, L::Ru), l(F::EndDate, L::Uk), l(F::Keywords, L::Ru),
l(F::Department, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Position, L::Bg), l(F::Position, L::Sr), l(F::Headline, L::Uk), l(F::Position, L::Uk), l(F::Gender, L::Ru),
l(F::Gender, L::Sr), l(F::Gender, L::Bg), l(F::Url, L::Ru), l(F::Url, L::Bg), l(F::Headline, L::Uk), l(F::Position, L::Uk), l(F::Role, L::Uk), l(F::Roles, L::Uk),
l(F::LastModified, L::Bg), l(F::LastModified, L::Ru), l(F::JobStatus, L::Uk), l(F::PostalCode, L::Sr), l(F::PostalCode, L::Uk), l(F::DrivingLicence, L::Ru), l(F::DrivingLicence, L::Uk), l(F::Courses, L::Uk),
l(F::Courses, L::Sr), l(F::Courses, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::FamilyName, L::Sr), l(F::LeavingReason, L::Bg), l(F::LeavingReason, L::Uk), l(F::LeavingReason, L::Ru),
l(F::Keywords, L::Uk), l(F::Keywords, L::Sr), l(F::Keywords, L::Bg), l(F::Area, L::Bg), l(F::Headline, L::Bg), l(F::Position, L::Bg), l(F::Headline, L::Ru), l(F::Position, L::Ru),
l(F::Summary, L::Sr), l(F::Summary, L::Bg), l(F::Area, L::Bg), l(F::Profiles, L::Ru), l(F::Profiles, L::Sr), l(F::Profiles, L::Bg), l(F::Profiles, L::Uk), l(F::FamilyName, L::Uk),
l(F::Level, L::Bg), l(F::SpokenInteraction, L::Ru), l(F::SpokenInteraction, L::Sr), l(F::SpokenInteraction, L::Bg), l(F::Location, L::Ru), l(F::Region, L::Ru), l(F::Region, L::Sr), l(F::Region, L::Bg),
l(F::City, L::Ru), l(F::Location, L::Uk), l(F::Region, L::Uk), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg), l(F::Score, L::Sr), l(F::Score, L::Bg), l(F::Achievements, L::Sr),
l(F::Achievements, L::Bg), l(F::Achievements, L::Ru), l(F::Achievements, L::Uk), l(F::Score, L::Ru), l(F::Score, L::Uk), l(F::Summary, L::Ru), l(F::Summary, L::Uk), l(F::Summary, L::Bg),
l(F::Region, L::Ru), l(F::ProblemSolving, L::Bg), l(F::ProblemSolving, L::Ru), l(F::MotherTongue, L::Ru), l(F::NativePlace, L::Ru), l(F::ProblemSolving, L::Uk), l(F::Period, L::Uk), l(F::Age, L::Uk),
l(F::Roles, L::Ru), l(F::Roles, L::Bg), l(F::Position, L::Ru), l(F::Position, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk),
l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::StudyType, L::Uk), l(F::Level, L::Uk), l(F::Fluency, L::Uk), l(F::Level, L::Uk), l(F::Fluency, L::Uk), l(F::EqfLevel, L::Uk),
l(F::Cefr, L::Uk), l(F::MotherTongue, L::Uk), l(F::Period, L::Uk), l(F::Date, L::Uk), l(F::ReleaseDate, L::Uk), l(F::Age, L::Uk), l(F::Url, L::Ru), l(F::Url, L::Uk),
l(F::Url, L::Bg), l(F::DrivingLicence, L::Bg), l(F::Image, L::Uk), l(F::Organization, L::Bg), l(F::Sector, L::Ru), l(F::Sector, L::Uk), l(F::Sector, L::Sr), l(F::Sector, L::Bg),
l(F::MaritalStatus, L::Bg), l(F::LanguageCertificates, L::Sr), l(F::LanguageCertificates, L::Bg), l(F::LanguageCertificates, L::Ru), l(F::Network, L::Ru), l(F::Safety, L::Bg), l(F::Image, L::Sr), l(F::Listening, L::Bg),
l(F::Listening, L::Sr), l(F::Image, L::Bg), l(F::GivenName, L::Bg), l(F::ContentCreation, L::Ru), l(F::Profiles, L::Bg), l(F::Profiles, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru),
l(F::Area, L::Ru), l(F::Authors, L::Uk), l(F::Period, L::Ru), l(F::Period, L::Bg), l(F::ExperienceYears, L::Ru), l(F::ExperienceYears, L::Uk), l(F::Age, L::Sr), l(F::JobStatus, L::Ru),
l(F::JobStatus, L::Uk), l(F::JobStatus, L::Ru), l(F::Gender, L::Uk), l(F::ContentCreation, L::Uk), l(F::Keywords, L::Ru), l(F::Keywords, L::Uk), l(F::StudyType, L::Sr), l(F::StudyType, L::Bg),
l(F::Level, L::Sr), l(F::Level, L::Bg), l(F::Fluency, L::Bg), l(F::HighestDegree, L::Bg), l(F::HighestDegree, L::Sr), l(F::Level, L::Ru), l(F::Fluency, L::Ru), l(F::Country, L::Ru),
l(F::Country, L::Bg), l(F::Country, L::Ru), l(F::Language, L::Sr), l(F::Authors, L::Bg), l(F::ContentCreation, L::Bg), l(F::Phone, L::Ru), l(F::Phone, L::Uk), l(F::Phone, L::Sr),
l(F::Phone, L::Bg), l(F::Description, L::Ru), l(F::Thesis, L::Ru), l(F::Thesis, L::Ru), l(F::Thesis, L::Uk), l(F::Keywords, L::Ru), l(F::Keywords, L::Bg), l(F::ProjectType, L::Ru),
l(F::ProjectType, L::Uk), l(F::ProjectType, L::Sr), l(F::ProjectType, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::HonorificPrefix, L::Bg), l(F::StudyType, L::Bg), l(F::HonorificPrefix, L::Ru),
l(F::HonorificPrefix, L::Uk), l(F::HonorificPrefix, L::Sr), l(F::StudyType, L::Sr), l(F::Organization, L::Sr), l(F::Address, L::Ru), l(F::Address, L::Sr), l(F::Address, L::Bg), l(F::Position, L::Sr),
l(F::Role, L::Sr), l(F::Roles, L::Sr), l(F::Reading, L::Bg), l(F::Institution, L::Ru), l(F::Institution, L::Bg), l(F::StudyType, L::Ru), l(F::Level, L::Ru), l(F::Fluency, L::Ru),
l(F::Cefr, L::Ru), l(F::EqfLevel, L::Ru), l(F::HighestDegree, L::Ru), l(F::StudyType, L::Ru), l(F::Achievements, L::Ru), l(F::Achievements, L::Bg), l(F::Employer, L::Uk), l(F::Employer, L::Sr),
l(F::Organization, L::Uk), l(F::Organization, L::Sr), l(F::Institution, L::Sr), l(F::SpokenInteraction, L::Bg), l(F::Employer, L::Ru), l(F::Organization, L::Ru), l(F::Institution, L::Ru), l(F::Fax, L::Ru),
l(F::Fax, L::Uk), l(F::Fax, L::Sr), l(F::Fax, L::Bg), l(F::Institution, L::Sr), l(F::Area, L::Bg), l(F::FamilyName, L::Ru), l(F::FamilyName, L::Bg), l(F::FamilyName, L::Bg),
l(F::Employer, L::Ru), l(F::Employer, L::Sr), l(F::Employer, L::Bg), l(F::Entity, L::Bg), l(F::Image, L::Ru), l(F::Image, L::Uk), l(F::Image, L::Ru), l(F::Position, L::Ru),
l(F::Position, L::Bg), l(F::Roles, L::Ru), l(F::Role, L::Ru), l(F::Reference, L::Sr), l(F::Reference, L::Bg), l(F::Reference, L::Ru), l(F::Reference, L::Uk), l(F::Reading, L::Uk),
l(F::Reading, L::Sr), l(F::Reading, L::Ru), l(F::Institution, L::Ru), l(F::Institution, L::Uk), l(F::Institution, L::Sr), l(F::Ethnicity, L::Ru), l(F::Keywords, L::Ru), l(F::Language, L::Ru),
l(F::LanguageExperiences, L::Ru), l(F::Name, L::Uk), l(F::GivenName, L::Uk), l(F::Emails, L::Uk), l(F::Urls, L::Uk), l(F::Phones, L::Uk), l(F::LanguageExperiences, L::Sr), l(F::LanguageCertificates, L::Sr),
l(F::NationalId, L::Sr), l(F::Department, L::He), l(F::Summary, L::He), l(F::CompanyDescription, L::He), l(F::Institution, L::He), l(F::Region, L::He), l(F::Location, L::He), l(F::Nationality, L::He),
l(F::Extra, L::He), l(F::Responsibilities, L::He), l(F::Email, L::He), l(F::SpokenInteraction, L::He), l(F::Employer, L::He), l(F::Organization, L::He), l(F::Entity, L::He), l(F::Country, L::He),
l(F::BirthPlace, L::He), l(F::Url, L::He), l(F::Urls, L::He), l(F::Safety, L::He), l(F::TeamSize, L::He), l(F::Organization, L::He), l(F::Issuer, L::He), l(F::Age, L::He),
l(F::SpokenProduction, L::He), l(F::Thesis, L::He), l(F::Religion, L::He), l(F::Listening, L::He), l(F::Reading, L::He), l(F::Writing, L::He), l(F::Awarder, L::He), l(F::Publisher, L::He),
l(F::WorkMode, L::He), l(F::Achievements, L::He), l(F::Reference, L::He), l(F::StudyType, L::He), l(F::HighestDegree, L::He), l(F::StudyType, L::He), l(F::StartDate, L::He), l(F::Area, L::He),
l(F::Availability, L::He), l(F::Employer, L::He), l(F::Username, L::He), l(F::Keywords, L::He), l(F::Phone, L::He), l(F::Mobile, L::He), l(F::Phones, L::He), l(F::City, L::He),
l(F::BirthDate, L::He), l(F::ContentCreation, L::He), l(F::Title, L::He), l(F::Name, L::He), l(F::Emails, L::He), l(F::Address, L::He), l(F::Entity, L::He), l(F::Gender, L::He),
l(F::Location, L::He), l(F::Address, L::He), l(F::Sector, L::He), l(F::Organization, L::He), l(F::Institution, L::He), l(F::Issuer, L::He), l(F::Authors, L::He), l(F::PostalCode, L::He),
l(F::Manager, L::He), l(F::Score, L::He), l(F::NationalId, L::He), l(F::MaritalStatus, L::He), l(F::Location, L::He), l(F::City, L::He), l(F::Headline, L::He), l(F::Courses, L::He),
l(F::Period, L::He), l(F::Position, L::He), l(F::Credits, L::He), l(F::ExperienceYears, L::He), l(F::Highlights, L::He), l(F::ProjectType, L::He), l(F::EndDate, L::He), l(F::LastModified, L::He),
l(F::Information, L::He), l(F::City, L::He), l(F::Location, L::He), l(F::ReleaseDate, L::He), l(F::Description, L::He), l(F::Network, L::He), l(F::Fax, L::He), l(F::Profiles, L::He),
l(F::ProblemSolving, L::He), l(F::MilitaryService, L::He), l(F::Image, L::He), l(F::Salary, L::He), l(F::Role, L::He), l(F::DrivingLicence, L::He), l(F::StudyType, L::He), l(F::Level, L::He),
l(F::Fluency, L::He), l(F::EqfLevel, L::He), l(F::HighestDegree, L::He), l(F::Level, L::He), l(F::Fluency, L::He), l(F::Fluency, L::He), l(F::FamilyName, L::He), l(F::GivenName, L::He),
l(F::Period, L::He), l(F::Date, L::He), l(F::ReleaseDate, L::He), l(F::Period, L::He), l(F::Age, L::He), l(F::Language, L::He), l(F::MotherTongue, L::He), l(F::Period, L::He),
l(F::Date, L::He), l(F::Date, L::He), l(F::HonorificPrefix, L::He), l(F::Sector, L::He), l(F::Area, L::He), l(F::IscedFields, L::He), l(F::Position, L::He), l(F::Role, L::He),
l(F::Roles, L::He), l(F::Roles, L::He), l(F::Roles, L::He), l(F::Role, L::He), l(F::Position, L::He), l(F::Responsibilities, L::He), l(F::Communication, L::He), l(F::LastModified, L::Ar),
l(F::HighestDegree, L::Ar), l(F::Achievements, L::Ar), l(F::Highlights, L::Ar), l(F::Extra, L::Ar), l(F::Thesis, L::Ar), l(F::Responsibilities, L::Ar), l(F::Courses, L::Ar), l(F::EndDate, L::Ar),
l(F::ContentCreation, L::Ar), l(F::Email, L::Ar), l(F::Name, L::Ar), l(F::Title, L::Ar), l(F::Institution, L::Ar), l(F::Username, L::Ar), l(F::Employer, L::Ar), l(F::FamilyName, L::Ar),
l(F::Keywords, L::Ar), l(F::Roles, L::Ar), l(F::Safety, L::Ar), l(F::Department, L::Ar), l(F::Location, L::Ar), l(F::City, L::Ar), l(F::WorkPermit, L::Ar), l(F::SpokenProduction, L::Ar),
l(F::Phone, L::Ar), l(F::Area, L::Ar), l(F::Listening, L::Ar), l(F::GivenName, L::Ar), l(F::Authors, L::Ar), l(F::StartDate, L::Ar), l(F::Country, L::Ar), l(F::Period, L::Ar),
l(F::Date, L::Ar), l(F::MilitaryService, L::Ar), l(F::Headline, L::Ar), l(F::Reference, L::Ar), l(F::Description, L::Ar), l(F::SpokenInteraction, L::Ar), l(F::Score, L::Ar), l(F::Communication, L::Ar),
l(F::Availability, L::Ar), l(F::Organization, L::Ar), l(F::Gender, L::Ar), l(F::Nationality, L::Ar), l(F::Employer, L::Ar), l(F::Organization, L::Ar), l(F::Institution, L::Ar), l(F::Entity, L::Ar),
l(F::Issuer, L::Ar), l(F::Awarder, L::Ar), l(F::Issuer, L::Ar), l(F::Issuer, L::Ar), l(F::Mobile, L::Ar), l(F::Phone, L::Ar), l(F::MaritalStatus, L::Ar), l(F::Health, L::Ar),
l(F::JobStatus, L::Ar), l(F::Profiles, L::Ar), l(F::ExperienceYears, L::Ar), l(F::StudyType, L::Ar), l(F::Score, L::Ar), l(F::StudyType, L::Ar), l(F::Position, L::Ar), l(F::Role, L::Ar),
l(F::Roles, L::Ar), l(F::Religion, L::Ar), l(F::Url, L::Ar), l(F::Salary, L::Ar), l(F::NationalId, L::Ar), l(F::PostalCode, L::Ar), l(F::Credits, L::Ar), l(F::Address, L::Ar),
l(F::Age, L::Ar), l(F::Period, L::Ar), l(F::Date, L::Ar), l(F::ReleaseDate, L::Ar), l(F::Period, L::Ar), l(F::Network, L::Ar), l(F::Employer, L::Ar), l(F::Entity, L::Ar),
l(F::Position, L::Ar), l(F::Role, L::Ar), l(F::Sector, L::Ar), l(F::Image, L::Ar), l(F::Fluency, L::Ar), l(F::Date, L::Ar), l(F::Role, L::Ar), l(F::Entity, L::Ar),
l(F::Address, L::Ar), l(F::Title, L::Ar), l(F::Fax, L::Ar), l(F::Reading, L::Ar), l(F::Department, L::Ar), l(F::Area, L::Ar), l(F::Writing, L::Ar), l(F::Institution, L::Ar),
l(F::Area, L::Ar), l(F::Language, L::Ar), l(F::MotherTongue, L::Ar), l(F::HonorificPrefix, L::Ar), l(F::Employer, L::Ar), l(F::Organization, L::Ar), l(F::HighestDegree, L::Ar), l(F::StudyType, L::Ar),
l(F::Awarder, L::Ar), l(F::Sector, L::Ar), l(F::Area, L::Ar), l(F::Publisher, L::Ar), l(F::Region, L::Ar), l(F::Mobile, L::Ar), l(F::Manager, L::Ar), l(F::City, L::Ar),
l(F::Location, L::Ar), l(F::StudyType, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Position, L::Ar), l(F::Position, L::Ar), l(F::Headline, L::Ar), l(F::Location, L::Ar),
l(F::Summary, L::Ar), l(F::Position, L::Ar), l(F::Roles, L::Ar), l(F::BirthDate, L::Ar), l(F::Url, L::Ar), l(F::Location, L::Ar), l(F::Achievements, L::Ar), l(F::Score, L::Ar),
l(F::Gender, L::Ar), l(F::ProjectType, L::Ar), l(F::ReleaseDate, L::Ar), l(F::TeamSize, L::Ar), l(F::ProblemSolving, L::Ar), l(F::Level, L::Ar), l(F::Roles, L::Ar), l(F::Role, L::Ar),
l(F::DrivingLicence, L::Ar), l(F::LeavingReason, L::Ar), l(F::WorkMode, L::Ar), l(F::CompanyDescription, L::Ar), l(F::Emails, L::Ar), l(F::IscedFields, L::Ar), l(F::BirthPlace, L::Ar), l(F::City, L::Ar),
l(F::EqfLevel, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Information, L::Ar), l(F::Location, L::Ar), l(F::Employer, L::Ar), l(F::Urls, L::Ar), l(F::Summary, L::Ar),
l(F::Description, L::Ar), l(F::ProjectType, L::Ar), l(F::Phones, L::Ar), l(F::Score, L::Hi), l(F::FamilyName, L::Hi), l(F::LastModified, L::Hi), l(F::Area, L::Hi), l(F::ExperienceYears, L::Hi),
l(F::Department, L::Hi), l(F::Reference, L::Hi), l(F::Extra, L::Hi), l(F::Emails, L::Hi), l(F::Phones, L::Hi), l(F::Urls, L::Hi), l(F::Salary, L::Hi), l(F::Period, L::Hi),
l(F::Age, L::Hi), l(F::StartDate, L::Hi), l(F::Email, L::Hi), l(F::Responsibilities, L::Hi), l(F::EndDate, L::Hi), l(F::Sector, L::Hi), l(F::Keywords, L::Hi), l(F::Username, L::Hi),
l(F::Availability, L::Hi), l(F::Achievements, L::Hi), l(F::HonorificPrefix, L::Hi), l(F::StudyType, L::Hi), l(F::Employer, L::Hi), l(F::Entity, L::Hi), l(F::Employer, L::Hi), l(F::CompanyDescription, L::Hi),
l(F::TeamSize, L::Hi), l(F::Position, L::Hi), l(F::Location, L::Hi), l(F::Institution, L::Hi), l(F::Courses, L::Hi), l(F::Credits, L::Hi), l(F::Region, L::Hi), l(F::Sector, L::Hi),
l(F::Entity, L::Hi), l(F::Address, L::Hi), l(F::Image, L::Hi), l(F::BirthDate, L::Hi), l(F::BirthPlace, L::Hi), l(F::Region, L::Hi), l(F::Ethnicity, L::Hi), l(F::Issuer, L::Hi),
l(F::Date, L::Hi), l(F::Summary, L::Hi), l(F::Phone, L::Hi), l(F::PostalCode, L::Hi), l(F::StudyType, L::Hi), l(F::DrivingLicence, L::Hi), l(F::Period, L::Hi), l(F::Date, L::Hi),
l(F::Date, L::Hi), l(F::Period, L::Hi), l(F::GivenName, L::Hi), l(F::Country, L::Hi), l(F::Awarder, L::Hi), l(F::Religion, L::Hi), l(F::City, L::Hi), l(F::Nationality, L::Hi),
l(F::Name, L::Hi), l(F::Address, L::Hi), l(F::City, L::Hi), l(F::Network, L::Hi), l(F::Reading, L::Hi), l(F::Publisher, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi),
l(F::Headline, L::Hi), l(F::Description, L::Hi), l(F::Title, L::Hi), l(F::Headline, L::Hi), l(F::Url, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Highlights, L::Hi), l(F::Fluency, L::Hi),
l(F::Profiles, L::Hi), l(F::Fax, L::Hi), l(F::SpokenInteraction, L::Hi), l(F::SpokenProduction, L::Hi), l(F::Language, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi), l(F::Roles, L::Hi),
l(F::Roles, L::Hi), l(F::MotherTongue, L::Hi), l(F::Mobile, L::Hi), l(F::HighestDegree, L::Hi), l(F::StudyType, L::Hi), l(F::Gender, L::Hi), l(F::Writing, L::Hi), l(F::Authors, L::Hi),
l(F::Period, L::Hi), l(F::Date, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Age, L::Hi), l(F::Area, L::Hi), l(F::Courses, L::Hi), l(F::MaritalStatus, L::Hi), l(F::City, L::Hi),
l(F::Location, L::Hi), l(F::IscedFields, L::Hi), l(F::HighestDegree, L::Hi), l(F::Thesis, L::Hi), l(F::Listening, L::Hi), l(F::Organization, L::Hi), l(F::Employer, L::Hi), l(F::Communication, L::Hi),
l(F::Role, L::Hi), l(F::Employer, L::Hi), l(F::Organization, L::Hi), l(F::Entity, L::Hi), l(F::Issuer, L::Hi), l(F::ProblemSolving, L::Hi), l(F::ContentCreation, L::Hi), l(F::Safety, L::Hi),
l(F::Information, L::Hi), l(F::Level, L::Hi), l(F::Fluency, L::Hi), l(F::Health, L::Th), l(F::SpokenProduction, L::Th), l(F::Listening, L::Th), l(F::SpokenInteraction, L::Th), l(F::Reading, L::Th),
l(F::MilitaryService, L::Th), l(F::Writing, L::Th), l(F::TeamSize, L::Th), l(F::Extra, L::Th), l(F::Area, L::Th), l(F::Responsibilities, L::Th), l(F::Role, L::Th), l(F::Fluency, L::Th),
l(F::Achievements, L::Th), l(F::Score, L::Th), l(F::StudyType, L::Th), l(F::HonorificPrefix, L::Th), l(F::Reference, L::Th), l(F::Keywords, L::Th), l(F::Description, L::Th), l(F::EndDate, L::Th),
l(F::City, L::Th), l(F::Location, L::Th), l(F::Highlights, L::Th), l(F::ExperienceYears, L::Th), l(F::Name, L::Th), l(F::GivenName, L::Th), l(F::Employer, L::Th), l(F::Username, L::Th),
l(F::Title, L::Th), l(F::Institution, L::Th), l(F::Period, L::Th), l(F::StartDate, L::Th), l(F::Phone, L::Th), l(F::ReleaseDate, L::Th), l(F::Publisher, L::Th), l(F::Position, L::Th),
l(F::Role, L::Th), l(F::Roles, L::Th), l(F::Position, L::Th), l(F::Headline, L::Th), l(F::Address, L::Th), l(F::Department, L::Th), l(F::Location, L::Th), l(F::City, L::Th),
l(F::Email, L::Th), l(F::Sector, L::Th), l(F::FamilyName, L::Th), l(F::Roles, L::Th), l(F::Employer, L::Th), l(F::Entity, L::Th), l(F::Url, L::Th), l(F::NationalId, L::Th),
l(F::Country, L::Th), l(F::ProjectType, L::Th), l(F::WorkMode, L::Th), l(F::Thesis, L::Th), l(F::Period, L::Th), l(F::Date, L::Th), l(F::Age, L::Th), l(F::Date, L::Th),
l(F::BirthDate, L::Th), l(F::Achievements, L::Th), l(F::Url, L::Th), l(F::Manager, L::Th), l(F::Awarder, L::Th), l(F::Issuer, L::Th), l(F::Authors, L::Th), l(F::Availability, L::Th),
l(F::WantedCity, L::Th), l(F::Region, L::Th), l(F::Image, L::Th), l(F::Language, L::Th), l(F::MotherTongue, L::Th), l(F::NativePlace, L::Th), l(F::BirthPlace, L::Th), l(F::Mobile, L::Th),
l(F::PostalCode, L::Th), l(F::StudyType, L::Th), l(F::Level, L::Th), l(F::Fluency, L::Th), l(F::HighestDegree, L::Th), l(F::StudyType, L::Th), l(F::Level, L::Th), l(F::CompanyDescription, L::Th),
l(F::Courses, L::Th), l(F::Entity, L::Th), l(F::Period, L::Th), l(F::Date, L::Th), l(F::HighestDegree, L::Th), l(F::Religion, L::Th), l(F::Location, L::Th), l(F::Employer, L::Th),
l(F::MaritalStatus, L::Th), l(F::Institution, L::Th), l(F::Issuer, L::Th), l(F::Organization, L::Th), l(F::Summary, L::Th), l(F::Nationality, L::Th), l(F::LeavingReason, L::Th), l(F::Credits, L::Th),
l(F::Employer, L::Th), l(F::Organization, L::Th), l(F::Position, L::Th), l(F::Responsibilities, L::Th), l(F::Role, L::Th), l(F::Roles, L::Th), l(F::Employer, L::Th), l(F::Organization, L::Th),
l(F::Entity, L::Th), l(F::Age, L::Th), l(F::Emails, L::Th), l(F::Network, L::Th), l(F::Salary, L::Th), l(F::Ethnicity, L::Th), l(F::Nationality, L::Th), l(F::Gender, L::Th),
l(F::Urls, L::Th), l(F::Fax, L::Th), l(F::Profiles, L::Th), l(F::Phones, L::Th), l(F::DrivingLicence, L::Th), l(F::Location, L::Ja), l(F::City, L::Ja), l(F::Name, L::Ja),
l(F::Address, L::Ja), l(F::Extra, L::Ja), l(F::Urls, L::Ja), l(F::Emails, L::Ja), l(F::Phones, L::Ja), l(F::SpokenInteraction, L::Ja), l(F::Profiles, L::Ja), l(F::Username, L::Ja),
l(F::ExperienceYears, L::Ja), l(F::ProjectType, L::Ja), l(F::Keywords, L::Ja), l(F::Entity, L::Ja), l(F::Communication, L::Ja), l(F::ContentCreation, L::Ja), l(F::Courses, L::Ja), l(F::Description, L::Ja),
l(F::Score, L::Ja), l(F::SpokenProduction, L::Ja), l(F::Title, L::Ja), l(F::Department, L::Ja), l(F::TeamSize, L::Ja), l(F::WorkPermit, L::Ja), l(F::Fax, L::Ja), l(F::Roles, L::Ja),
l(F::Period, L::Ja), l(F::Summary, L::Ja), l(F::Highlights, L::Ja), l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Writing, L::Ja), l(F::Listening, L::Ja), l(F::Reading, L::Ja),
l(F::Level, L::Ja), l(F::Fluency, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Manager, L::Ja), l(F::Location, L::ZhHant), l(F::Availability, L::ZhHant), l(F::WorkMode, L::ZhHant),
l(F::Manager, L::ZhHans), l(F::TeamSize, L::ZhHans), l(F::Url, L::ZhHant), l(F::Url, L::ZhHans), l(F::Area, L::ZhHans), l(F::Score, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans),
l(F::Courses, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Summary, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Profiles, L::ZhHans), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant),
l(F::Name, L::ZhHant), l(F::Responsibilities, L::Ja), l(F::Highlights, L::Ja), l(F::Achievements, L::Ja), l(F::Achievements, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::ZhHant), l(F::Area, L::ZhHant),
l(F::Courses, L::ZhHant), l(F::Awarder, L::Ja), l(F::Issuer, L::Ja), l(F::Issuer, L::Ja), l(F::Awarder, L::Ja), l(F::Awarder, L::ZhHans), l(F::Manager, L::ZhHant), l(F::CompanyDescription, L::ZhHans),
l(F::Highlights, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Responsibilities, L::ZhHant), l(F::Responsibilities, L::ZhHant), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant),
l(F::Achievements, L::ZhHant), l(F::Awarder, L::ZhHant), l(F::Writing, L::ZhHans), l(F::CompanyDescription, L::Ja), l(F::Communication, L::ZhHans), l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Highlights, L::ZhHant),
l(F::TeamSize, L::ZhHans), l(F::TeamSize, L::Ja), l(F::TeamSize, L::ZhHant), l(F::Description, L::ZhHant), l(F::Description, L::ZhHans), l(F::ExperienceYears, L::ZhHans), l(F::Position, L::ZhHans), l(F::Employer, L::ZhHans),
l(F::Period, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Period, L::ZhHant), l(F::Employer, L::Ja), l(F::Fluency, L::Ja), l(F::Publisher, L::Ja), l(F::Publisher, L::ZhHans), l(F::SpokenInteraction, L::ZhHans),
l(F::Fax, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja),
l(F::Url, L::ZhHans), l(F::Url, L::ZhHant), l(F::Authors, L::ZhHans), l(F::Authors, L::ZhHant), l(F::Keywords, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Keywords, L::Ja),
l(F::LanguageExperiences, L::Ja), l(F::LanguageExperiences, L::ZhHans), l(F::Username, L::ZhHant), l(F::Information, L::ZhHans), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Thesis, L::Ja), l(F::Health, L::ZhHans),
l(F::Health, L::Ja), l(F::Health, L::ZhHant), l(F::Emails, L::ZhHant), l(F::Summary, L::Ja), l(F::Extra, L::Ja), l(F::Summary, L::ZhHant), l(F::Fax, L::ZhHant), l(F::WorkMode, L::Ja),
l(F::Politics, L::ZhHans), l(F::StartDate, L::Ja), l(F::StartDate, L::ZhHans), l(F::StartDate, L::ZhHant), l(F::Availability, L::Ja), l(F::Availability, L::ZhHans), l(F::ContentCreation, L::ZhHant), l(F::Employer, L::ZhHans),
l(F::Employer, L::ZhHant), l(F::Entity, L::ZhHans), l(F::CompanyDescription, L::ZhHant), l(F::Location, L::ZhHans), l(F::Sector, L::ZhHans), l(F::ReleaseDate, L::Ja), l(F::Authors, L::ZhHant), l(F::Authors, L::Ja),
l(F::Role, L::ZhHans), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::MilitaryService, L::Ja), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Extra, L::ZhHant),
l(F::Extra, L::ZhHans), l(F::Phones, L::ZhHans), l(F::Urls, L::ZhHant), l(F::Urls, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Emails, L::ZhHans), l(F::Phones, L::ZhHant), l(F::Description, L::ZhHans),
l(F::Description, L::Ja), l(F::ContentCreation, L::ZhHans), l(F::Image, L::Ja), l(F::Publisher, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::Publisher, L::ZhHans),
l(F::Publisher, L::ZhHant), l(F::Publisher, L::Ja), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthPlace, L::ZhHans), l(F::BirthPlace, L::ZhHant), l(F::BirthPlace, L::Ja),
l(F::NativePlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::Ja), l(F::Institution, L::Ja), l(F::Location, L::Ja), l(F::WantedCity, L::Ja), l(F::Region, L::ZhHant), l(F::EndDate, L::Ja),
l(F::StudyType, L::Ja), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Credits, L::Ja), l(F::Thesis, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Date, L::ZhHans),
l(F::Date, L::Ja), l(F::Date, L::ZhHant), l(F::SpokenProduction, L::ZhHans), l(F::SpokenInteraction, L::ZhHant), l(F::SpokenProduction, L::ZhHant), l(F::Entity, L::ZhHant), l(F::Authors, L::ZhHans), l(F::GivenName, L::ZhHans),
l(F::GivenName, L::ZhHant), l(F::GivenName, L::Ja), l(F::Name, L::Ja), l(F::GivenName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant),
l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::Ja), l(F::Title, L::ZhHans), l(F::Title, L::Ja), l(F::Name, L::ZhHant), l(F::Title, L::ZhHant), l(F::Listening, L::ZhHans),
l(F::ProblemSolving, L::Ja), l(F::ProblemSolving, L::ZhHant), l(F::Employer, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::ZhHans), l(F::Department, L::ZhHans), l(F::Organization, L::Ja), l(F::Phone, L::Ja),
l(F::Country, L::Ja), l(F::Country, L::ZhHans), l(F::Nationality, L::ZhHans), l(F::Nationality, L::Ja), l(F::Country, L::ZhHant), l(F::Nationality, L::ZhHant), l(F::Department, L::ZhHant), l(F::Organization, L::ZhHant),
l(F::City, L::Ja), l(F::JobStatus, L::ZhHans), l(F::Period, L::ZhHant), l(F::Period, L::Ja), l(F::Region, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Url, L::ZhHans),
l(F::Region, L::Ja), l(F::Location, L::ZhHant), l(F::City, L::ZhHant), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Location, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Language, L::Ja),
l(F::Language, L::ZhHant), l(F::Language, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::Ja), l(F::Image, L::ZhHant), l(F::Image, L::ZhHans), l(F::HonorificPrefix, L::ZhHans),
l(F::Position, L::ZhHans), l(F::Title, L::ZhHans), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::Ja),
l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::Entity, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHant), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::Ja),
l(F::MaritalStatus, L::ZhHant), l(F::StudyType, L::ZhHans), l(F::StudyType, L::Ja), l(F::StudyType, L::ZhHans), l(F::Credits, L::ZhHans), l(F::HighestDegree, L::ZhHans), l(F::StudyType, L::ZhHans), l(F::HighestDegree, L::Ja),
l(F::Institution, L::Ja), l(F::StudyType, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::Ja), l(F::Area, L::Ja), l(F::StudyType, L::ZhHant), l(F::Credits, L::ZhHant), l(F::Institution, L::ZhHant),
l(F::Score, L::ZhHant), l(F::HighestDegree, L::ZhHant), l(F::StudyType, L::ZhHant), l(F::Safety, L::Ja), l(F::Safety, L::ZhHans), l(F::Safety, L::ZhHant), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant),
l(F::Religion, L::Ja), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::City, L::ZhHans), l(F::NativePlace, L::ZhHans), l(F::Address, L::ZhHans), l(F::Writing, L::ZhHant), l(F::Roles, L::ZhHant),
l(F::ProjectType, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::JobStatus, L::Ja), l(F::JobStatus, L::ZhHant), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans),
l(F::City, L::ZhHant), l(F::City, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Age, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans),
l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Region, L::Ja), l(F::WantedCity, L::ZhHans), l(F::ExperienceYears, L::ZhHant), l(F::WorkMode, L::ZhHans), l(F::Position, L::ZhHant), l(F::WorkPermit, L::ZhHans),
l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Headline, L::Ja), l(F::WantedCity, L::ZhHant), l(F::Salary, L::Ja), l(F::Salary, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Rank, L::Ja),
l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Period, L::Ja), l(F::Date, L::Ja), l(F::Rank, L::ZhHans), l(F::Age, L::ZhHant), l(F::Age, L::Ja), l(F::Headline, L::ZhHans),
l(F::Salary, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja),
l(F::Position, L::Ja), l(F::Gender, L::ZhHant), l(F::Gender, L::Ja), l(F::Gender, L::ZhHans), l(F::Information, L::Ja), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja),
l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Achievements, L::ZhHans), l(F::Score, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::EndDate, L::ZhHans), l(F::NativePlace, L::ZhHant),
l(F::Address, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant),
l(F::Address, L::Ja), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Employer, L::Ja), l(F::Department, L::Ja), l(F::Entity, L::Ja),
l(F::Employer, L::Ja), l(F::Entity, L::Ja), l(F::Mobile, L::ZhHant), l(F::Mobile, L::ZhHans), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHans), l(F::Mobile, L::ZhHans), l(F::Mobile, L::ZhHant),
l(F::Phone, L::ZhHant), l(F::Level, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja),
l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::DrivingLicence, L::ZhHant), l(F::Level, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans), l(F::Rank, L::ZhHant),
l(F::Reference, L::ZhHans), l(F::Reference, L::ZhHant), l(F::Reference, L::Ja), l(F::Reference, L::Ja), l(F::Reference, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::ZhHant), l(F::Summary, L::ZhHans),
l(F::Mobile, L::Ja), l(F::Phone, L::Ja), l(F::Mobile, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::ZhHant), l(F::Position, L::ZhHant), l(F::Roles, L::ZhHant), l(F::Roles, L::ZhHant),
l(F::Role, L::ZhHant), l(F::IscedFields, L::Ja), l(F::HighestDegree, L::ZhHans), l(F::HighestDegree, L::ZhHant), l(F::IscedFields, L::ZhHant), l(F::IscedFields, L::ZhHans), l(F::HonorificPrefix, L::Ja), l(F::HighestDegree, L::ZhHans),
l(F::Ethnicity, L::ZhHant), l(F::Period, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHans), l(F::Date, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::Period, L::ZhHans),
l(F::Date, L::ZhHans), l(F::ReleaseDate, L::ZhHans), l(F::Username, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHant), l(F::DrivingLicence, L::Ja), l(F::LastModified, L::ZhHans), l(F::Extra, L::Ja),
l(F::City, L::Ja), l(F::LastModified, L::ZhHant), l(F::HighestDegree, L::Ja), l(F::LastModified, L::Ja), l(F::HighestDegree, L::ZhHant), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Salary, L::ZhHans),
l(F::Salary, L::ZhHant), l(F::NativePlace, L::Ja), l(F::DrivingLicence, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Issuer, L::ZhHant), l(F::Summary, L::Ja), l(F::Description, L::Ja),
l(F::Responsibilities, L::Ja), l(F::Sector, L::Ja), l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::Ja), l(F::Description, L::Ja), l(F::Title, L::ZhHant),
l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHans), l(F::Ethnicity, L::ZhHans), l(F::Ethnicity, L::ZhHant), l(F::Ethnicity, L::Ja), l(F::Fluency, L::ZhHans),
l(F::Fluency, L::ZhHant), l(F::Communication, L::ZhHant), l(F::Image, L::ZhHans), l(F::Image, L::ZhHant), l(F::Level, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::Level, L::Ja), l(F::Rank, L::ZhHant),
l(F::Location, L::Ja), l(F::City, L::ZhHant), l(F::City, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::Ja), l(F::BirthDate, L::Ja), l(F::Sector, L::ZhHant), l(F::Email, L::ZhHans),
l(F::EndDate, L::ZhHant), l(F::Issuer, L::Ja), l(F::Publisher, L::Ja), l(F::ReleaseDate, L::ZhHant), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant),
l(F::Profiles, L::ZhHant), l(F::LeavingReason, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Level, L::ZhHans), l(F::Level, L::ZhHant), l(F::Level, L::Ja), l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant),
l(F::HonorificPrefix, L::ZhHant), l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Level, L::ZhHant), l(F::Level, L::Ja), l(F::Summary, L::ZhHans), l(F::Description, L::ZhHans),
l(F::Summary, L::ZhHant), l(F::Description, L::ZhHant), l(F::ProjectType, L::ZhHans), l(F::Level, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::Level, L::Ja), l(F::Level, L::ZhHant), l(F::Organization, L::ZhHant),
l(F::Organization, L::Ja), l(F::Entity, L::Ja), l(F::ExperienceYears, L::Ja), l(F::Level, L::Ja), l(F::Role, L::Ja), l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans),
l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Email, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Position, L::ZhHant),
l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Headline, L::Ja), l(F::Headline, L::Ja), l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant), l(F::Listening, L::ZhHant),
l(F::FamilyName, L::Ja), l(F::Health, L::ZhHans), l(F::Health, L::ZhHant), l(F::Role, L::ZhHans), l(F::Role, L::ZhHant), l(F::Roles, L::ZhHans), l(F::Roles, L::ZhHant), l(F::Keywords, L::Ja),
l(F::Language, L::Ja), l(F::LanguageCertificates, L::Ja), l(F::LanguageCertificates, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::StudyType, L::Ja), l(F::Courses, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::Thesis, L::Ja),
l(F::Reading, L::ZhHant), l(F::LanguageCertificates, L::ZhHans), l(F::NationalId, L::ZhHans), l(F::Description, L::ZhHans), l(F::Url, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Language, L::ZhHans), l(F::Reading, L::ZhHans),
l(F::Information, L::ZhHant), l(F::NationalId, L::ZhHant), l(F::Role, L::ZhHant), l(F::LeavingReason, L::Ja), l(F::PostalCode, L::ZhHans), l(F::Department, L::ZhHant), l(F::Department, L::Ja), l(F::PostalCode, L::Ja),
l(F::PostalCode, L::ZhHant), l(F::ProblemSolving, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::LeavingReason, L::ZhHant), l(F::Phone, L::ZhHant),
l(F::Phone, L::Ja), l(F::Awarder, L::ZhHant), l(F::Issuer, L::ZhHant), l(F::Name, L::ZhHans), l(F::Awarder, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Period, L::Ko), l(F::Keywords, L::Ko),
l(F::TeamSize, L::Ko), l(F::Achievements, L::Ko), l(F::Summary, L::Ko), l(F::Description, L::Ko), l(F::Url, L::Ko), l(F::City, L::Ko), l(F::Country, L::Ko), l(F::Address, L::Ko),
l(F::Location, L::Ko), l(F::City, L::Ko), l(F::Health, L::Ko), l(F::ReleaseDate, L::Ko), l(F::Publisher, L::Ko), l(F::MaritalStatus, L::Ko), l(F::ExperienceYears, L::Ko), l(F::HonorificPrefix, L::Ko),
l(F::WorkMode, L::Ko), l(F::Area, L::Ko), l(F::Username, L::Ko), l(F::Entity, L::Ko), l(F::Institution, L::Ko), l(F::Employer, L::Ko), l(F::NativePlace, L::Ko), l(F::LanguageCertificates, L::Ko),
l(F::Authors, L::Ko), l(F::Courses, L::Ko), l(F::StudyType, L::Ko), l(F::Role, L::Ko), l(F::IscedFields, L::Ko), l(F::ProjectType, L::Ko), l(F::Fluency, L::Ko), l(F::JobStatus, L::Ko),
l(F::Nationality, L::Ko), l(F::MilitaryService, L::Ko), l(F::Availability, L::Ko), l(F::Department, L::Ko), l(F::Location, L::Ko), l(F::Score, L::Ko), l(F::Organization, L::Ko), l(F::Institution, L::Ko),
l(F::Organization, L::Ko), l(F::CompanyDescription, L::Ko), l(F::Responsibilities, L::Ko), l(F::Extra, L::Ko), l(F::Urls, L::Ko), l(F::Phones, L::Ko), l(F::Emails, L::Ko), l(F::Age, L::Ko),
l(F::Period, L::Ko), l(F::Date, L::Ko), l(F::Description, L::Ko), l(F::Thesis, L::Ko), l(F::Level, L::Ko), l(F::Fluency, L::Ko), l(F::Position, L::Ko), l(F::Roles, L::Ko),
l(F::Role, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko), l(F::Role, L::Ko), l(F::Position, L::Ko), l(F::SpokenInteraction, L::Ko),
l(F::Region, L::Ko), l(F::Reading, L::Ko), l(F::Listening, L::Ko), l(F::Rank, L::Ko), l(F::Level, L::Ko), l(F::SpokenProduction, L::Ko), l(F::Roles, L::Ko), l(F::Email, L::Ko),
l(F::DrivingLicence, L::Ko), l(F::Name, L::Ko), l(F::Title, L::Ko), l(F::MotherTongue, L::Ko), l(F::Mobile, L::Ko), l(F::Phone, L::Ko), l(F::ProblemSolving, L::Ko), l(F::Issuer, L::Ko),
l(F::Date, L::Ko), l(F::Issuer, L::Ko), l(F::Publisher, L::Ko), l(F::Manager, L::Ko), l(F::Summary, L::Ko), l(F::Phone, L::Ko), l(F::WorkPermit, L::Ko), l(F::Image, L::Ko),
l(F::Sector, L::Ko), l(F::Title, L::Ko), l(F::BirthDate, L::Ko), l(F::Network, L::Ko), l(F::FamilyName, L::Ko), l(F::Name, L::Ko), l(F::Gender, L::Ko), l(F::Profiles, L::Ko),
l(F::Employer, L::Ko), l(F::Organization, L::Ko), l(F::Entity, L::Ko), l(F::Employer, L::Ko), l(F::Entity, L::Ko), l(F::Awarder, L::Ko), l(F::StartDate, L::Ko), l(F::Writing, L::Ko),
l(F::Safety, L::Ko), l(F::Keywords, L::Ko), l(F::Language, L::Ko), l(F::Position, L::Ko), l(F::Responsibilities, L::Ko), l(F::Role, L::Ko), l(F::Roles, L::Ko), l(F::Salary, L::Ko),
l(F::Language, L::Ko), l(F::PostalCode, L::Ko), l(F::Communication, L::Ko), l(F::Name, L::Ko), l(F::GivenName, L::Ko), l(F::Credits, L::Ko), l(F::LeavingReason, L::Ko), l(F::Information, L::Ko),
l(F::EndDate, L::Ko), l(F::Religion, L::Ko), l(F::NationalId, L::Ko), l(F::Address, L::Ko), l(F::Url, L::Ko), l(F::Highlights, L::Ko), l(F::Awarder, L::Ko), l(F::Issuer, L::Ko),
l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::Role, L::Ko), l(F::Roles, L::Ko), l(F::LastModified, L::Ko), l(F::HighestDegree, L::Ko),
l(F::Reference, L::Ko), l(F::BirthPlace, L::Ko), l(F::ContentCreation, L::Ko), l(F::Fax, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::HighestDegree, L::Ko), l(F::StudyType, L::Ko),
l(F::WantedCity, L::Ko),
] }
