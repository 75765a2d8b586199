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
aciklama	0111
aciklamalar	0121
acordat de	0131
actividad	00m1
actividad de la empresa	00m1
actividades	0141
actividades principales	0141
actividades realizadas	0141
activitat	0151
activitati	0161
activitati principale	0161
activitati si responsabilitati	0161
activitati si responsabilitati principale	0161
activitats	0171
activitats i responsabilitats principals	0171
activite	0091
activite de l'entreprise	0091
activiteiten	0181
activites	0191
activites et responsabilites	0191
activites principales	0191
activities	01:2
activity	00Y1
activité	0091
activité de l'entreprise	0091
activités	0191
activités et responsabilités	0191
activités principales	0191
activități	0161
activități principale	0161
activități și responsabilități	0161
activități și responsabilități principale	0161
actualizado	01<1
ad	01=1
ad / soyad	01=1
ad soyad	01=1
ad-soyad	01=1
additional information	01>1
addr	01?1
address	01@2
addressee	01B1
adi	01=1
adi soyadi	01=1
adim soyadim	01=1
admissao	01C1
admissão	01C1
adomanyozo	01D1
adomanyozta	01D1
adományozta	01D1
adományozó	01D1
adrar vefsidur	01E1
adreca	01F1
adreca electronica	0051
adreca postal	01F1
adres	01G3
adres e mail	01J1
adres e-mail	01J1
adres korespondencyjny	01K1
adres zamieszkania	01K1
adresa	01L5
adresa bydliska	01Q1
adresa bydliste	01R1
adresa bydliště	01R1
adresa de corespondenta	01S1
adresa de corespondență	01S1
adresa de domiciliu	01S1
adresa de e mail	01T1
adresa de e-mail	01T1
adresa e poste	01U1
adresa e-pošte	01U1
adresa prebivalista	01V1
adresa prebivališta	01V1
adresa stanovanja	01W2
adresas	01Y1
adrese	01Z1
adresgegevens	01[1
adresi	01\1
adress	01]1
adresse	01^4
adresse complete	01b1
adresse complète	01b1
adresse courriel	01c1
adresse e mail	01c1
adresse e-mail	01c1
adresse electronique	01c1
adresse email	01c1
adresse mail	01c1
adresse personnelle	01b1
adresse postale	01b1
adresse électronique	01c1
adresă	01S1
adresă de domiciliu	01S1
adresă de e-mail	01T1
adreça	01F1
adreça electrònica	0051
adreça postal	01F1
advisor	01d1
adı	01=1
adı - soyadı	01=1
adı soyadı	01=1
adım soyadım	01=1
aeg	01e1
aegteskabelig stilling	01f1
aeidinkielet	01g1
aeidinkieli	01g1
aemne	01h1
aemnen	01i1
aemnesomraade	01h1
afangar	01j1
afdeling	01k2
affiliation	01m1
afgangsprojekt	01n1
afgegeven door	01o1
afgerond	0201
afhandling	01n1
afrek	0211
afsluttet	0221
afsluttet aar	0221
afsluttet ar	0221
afsluttet år	0221
afstudeerdatum	0201
afstudeeronderzoek	0231
afstudeeropdracht	0231
afstudeerproject	0231
afstudeerrichting	0241
afstudeerscriptie	0231
ag	0251
agama	0261
agazat	0271
age	0282
aggiornato il	02:1
agrip	02;1
aidinkielet	01g1
aidinkieli	01g1
aika	02<2
aine	02>1
ained	02?1
aineet	02@1
ainepunktid	02A1
ainm	02B1
ainm agus seoladh an fhostora	02C1
ainm agus seoladh an fhostóra	02C1
ainm baiste	02D1
ainm iomlan	02B1
ainm iomlán	02B1
ait	02E1
ait bhreithe	02F1
ajakiri	02G1
ajanjakso	02H1
ajankohta	02H1
ajanlas	02I1
ajateenistus	02J1
ajokortti	02K1
ajokorttiluokka	02K1
ajánlás	02I1
akad titel	02L1
akad. titel	02L1
akademie	02M1
akademischer grad	02N1
akademischer titel	02L1
akademski stupanj	02O1
akts	02P1
aktuelle position	02Q1
aktueller status	02R1
akun	02S1
al	02T1
ala	02U2
alaisten maara	02W1
alaisten maeaerae	02W1
alaisten määrä	02W1
alamat	02X1
alamat domisili	02X1
alamat email	02Y1
alamat ktp	02X1
alamat lengkap	02X1
alamat rumah	02X1
alamat sekarang	02X1
alan	02Z1
alasan berhenti	02[1
alasan keluar	02[1
alat	02\1
alat yang digunakan	02\1
alates	02]1
alati	02^2
alder	02`3
aldur	02c1
algas velme	02d1
algas vēlme	02d1
algus	02]1
alguskuupaev	02]1
alguskuupäev	02]1
alias	02e1
alinan dersler	02f1
alindigi kurum	02g1
alindigi tarih	02h1
alinma tarihi	02h1
alkaen	02i1
alkoi	02i1
alku	02i1
alkupaeivae	02i1
alkupaiva	02i1
alkupäivä	02i1
allampolgarsag	02j1
allampolgarsaga	02j1
allando lakcim	02k1
alluvate arv	02l1
alma mater	00f1
aloitus	02i1
aloitusajankohta	02m1
aloitusvuosi	02i1
alte adrese de e mail	02n1
alte adrese de e-mail	02n1
alte date	02o1
alte informatii	02o1
alte informații	02o1
alte site uri	0301
alte site-uri	0301
alte telefoane	0311
altele	02o1
alter	0321
altezza	0331
altra informacio	0341
altra informació	0341
altre e mail	0351
altre e-mail	0351
altre informazioni	0361
altres	0341
altres correus	0371
altres dades	0341
altres telefons	0381
altres telèfons	0381
altres webs	0391
altri indirizzi e mail	0351
altri indirizzi e-mail	0351
altri link	03:1
altri numeri di telefono	03;1
altri siti	03:1
altri telefoni	03;1
altro	0361
altura	03<2
alue	03>1
alusta	03?1
alınan dersler	02f1
alındığı kurum	02g1
alındığı tarih	02h1
alınma tarihi	02h1
amats	03@3
ambiente	03C2
ambiente tecnico	03C2
ambiente técnico	03E1
ambit	03F1
ambito	03G1
ambito di studio	03H1
amet	03I3
ametikoht	03L1
ametinimetus	03M2
ammatti	03O1
ammatti tai asema	03P1
ammattinimike	03Q2
amne	01h1
amnen	01i1
amnesomrade	01h1
amt	03S2
amzius	03U1
amžius	03U1
an	03V4
an gesprachen teilnehmen	03Z1
an gespraechen teilnehmen	03Z1
an gesprächen teilnehmen	03Z1
an toan	03[1
an toàn	03[1
ana dal	02Z1
ana dil	03\1
ana dili	03\1
anabilim dali	02Z1
anabilim dalı	02Z1
anadil	03\1
anadili	03\1
anahtar kelimeler	03]1
anbefaling	03^2
anbieter	03`2
andere e mailadressen	03b1
andere e-mailadressen	03b1
andere telefoonnummers	03c1
andere websites	03d1
andet	03e1
andja	03f1
andre e postadresser	03g1
andre e-postadresser	03g1
andre nettsteder	03h1
andre opplysninger	03i1
andre telefonnumre	03j1
anfang	03k1
anfangsdatum	03k1
angajator	03l1
angajatorul	03l1
angestrebte position	02Q1
angestrebter abschluss	02N1
anh	03m1
ani	03n2
ani de experienta	0401
ani de experiență	0401
anledning till avslut	0411
anmaerkning	0421
anmarkning	0421
anmerkung	0431
anmerkungen	0431
anmärkning	0421
annat	0441
annee	0453
annee de naissance	0481
annee de publication	0491
annees	04:1
annees d'experience	04;1
annet	03i1
anni	04<2
anni di esperienza	04>1
anno	04?3
anno di nascita	04B1
anno di pubblicazione	04C1
année	0453
année de naissance	0481
année de publication	0491
années	04:1
années d'expérience	04;1
ano	04D6
ano de conclusao	04J1
ano de conclusão	04J1
ano de nacimiento	04K1
ano de nascimento	04L1
ano de publicacao	04M1
ano de publicacion	04N1
ano de publicação	04M1
anos	04O4
anos de experiencia	04S2
anos de experiência	04U1
anrede	04V2
ans	04X1
ansaettelsesform	04Y1
ansaettelsesperiode	04Z1
anschrift	04[1
ansettelsesform	04\1
ansettelsesperiode	04]1
anstaellningsform	04^1
anstaellningstid	04_1
anstallningsform	04^1
anstallningstid	04_1
anstellung	04`1
anstellungsart	04`1
anstellungsverhaeltnis	04`1
anstellungsverhaltnis	04`1
anstellungsverhältnis	04`1
anställningsform	04^1
anställningstid	04_1
ansvar	04a3
ansvarig foer	04d1
ansvarig for	04d1
ansvarig för	04d1
ansvarlig for	04e2
ansvarsomraaden	04d1
ansvarsomraader	04e2
ansvarsomraden	04d1
ansvarsomrader	04e2
ansvarsområden	04d1
ansvarsområder	04e2
ansættelsesform	04Y1
ansættelsesperiode	04Z1
antal ansatte	04g1
antal anstaellda	04h1
antal anstallda	04h1
antal anställda	04h1
antal medarbejdere	04g1
antal medarbetare	04h1
antall ansatte	04i1
antall medarbeidere	04i1
anul	04j1
anul absolvirii	00`1
anul aparitiei	04k1
anul apariției	04k1
anul nasterii	04l1
anul nașterii	04l1
anvaenda tekniker	04m1
anvaendarnamn	04n1
anvanda tekniker	04m1
anvandarnamn	04n1
anvendte teknologier	04o1
använda tekniker	04m1
användarnamn	04n1
any	0503
any de naixement	0531
anyanyelv	0541
anyanyelv(ek	0541
anyanyelvek	0541
anys	0552
anys d'experiencia	0571
anys d'experiència	0571
anzahl mitarbeiter	0581
aois	0591
apbalvojums	05:1
apdovanojimas	05;1
apdovanojimo pavadinimas	05;1
apdovanojo	05<1
apelativ	05=1
apelido	05>1
apelido(s	05>1
apelidos	05>1
apellido	05?1
apellido(s	05?1
apellido(s) / nombre(s	05@1
apellido(s) nombre(s	05@1
apellidos	05?1
apellidos nombre	05@1
apellidos y nombre	05@1
apellidos, nombre	05@1
apie mane	05A1
appellativo	05B1
apraksts	05C1
aprasymas	05D1
aprašymas	05D1
apskritis	05E1
aptitudes	05F1
ar	05G?
ar av erfarenhet	00N1
araclar	03]1
arangur	0211
araçlar	03]1
arbeidsgivar	05V1
arbeidsgiver	05V1
arbeidsgivers navn og adresse	05V1
arbeidsoppgaaver	05W1
arbeidsoppgaver	05W1
arbeidsoppgåver	05W1
arbeidsplass	05V1
arbeidssted	05X1
arbeidstid	04\1
arbeitgeber	05Y2
arbeitsbewilligung	05[1
arbeitserlaubnis	05[1
arbeitsgebiet	05\1
arbeitsmodell	04`1
arbeitsort	05]1
arbeitsstaette	05^1
arbeitsstatte	05^1
arbeitsstelle	05^1
arbeitsstätte	05^1
arbeitszeit	04`1
arbeitszeitmodell	04`1
arbejdsgiver	05_1
arbejdsgivers navn og adresse	05_1
arbejdsopgaver	05`1
arbejdsplads	05_1
arbejdssted	05a1
arbejdstid	04Y1
arbetsgivare	05b1
arbetsgivarens namn och adress	05b1
arbetsort	05c1
arbetsplats	05b1
arbetsplats ort	05c1
arbetstid	04^1
arbetstillstaand	05d1
arbetstillstand	05d1
arbetstillstånd	05d1
arbetsuppgifter	04d1
area	05e:
area d'estudi	03F1
area de estudio	05o1
area de estudo	0601
area de formacao	0601
area di studio	03H1
area of study	0611
areas de estudo (cite f	0621
argomento della tesi	0631
ars erfaring	00O2
art	0642
art des abschlusses	02N1
arvo	0661
arvosana	0671
arvosanat	0671
asal	0681
asal daerah	0681
ascolto	0691
ascultare	06:1
asema	06;2
asepalvelus	06=1
asevelvollisuus	06=1
asiakas	06>1
asiasanat	06?1
asignaturas	06@1
asignaturas destacadas	06@1
asignaturas principales	06@1
asignaturas relevantes	06@1
askerlik	06A1
askerlik durumu	06A1
askerlik hizmeti	06A1
asmenvardis	06B1
asociacija	06C1
asociacion	06D1
asociación	06D1
asociatie	06E1
asociație	06E1
aspectos destacados	0041
aspettativa salariale	06F1
aspettative economiche	06F1
assegnato da	06G1
assignatures	06H1
associacao	06I1
associacio	06J1
associació	06J1
association	06K2
associazione	06M1
associação	06I1
assoliments	06N1
assunto	06O1
aste	06P2
asteptari salariale	06R1
asuinpaikka	06S2
asuinpaikkakunta	06U1
asukoht	06V1
asunto	06W1
asutus	06X2
atasan	06Z1
atasan langsung	06Z1
atbildiba	06[1
atbildība	06[1
ate	04J1
ateneo	06\1
athraithe go deireanach	06]1
atividade da empresa	06^1
atividades	06_1
atividades desenvolvidas	06_1
atividades exercidas	06_1
atividades realizadas	06_1
atlag	06`1
atlyginimo lukesciai	06a1
atlyginimo lūkesčiai	06a1
atorgat per	06b1
atrasanas vieta	06c1
atrašanās vieta	06c1
atribuicoes	06_1
atribuido por	06d1
atribuições	06_1
atributii	0161
atributii principale	0161
atribuído por	06d1
atribuții	0161
atribuții principale	0161
atsakomybe	06e1
atsakomybes	06e1
atsakomybė	06e1
atsakomybės	06e1
atsauksme	06f1
atsiliepimas	06g1
atslegvardi	06h1
atslēgvārdi	06h1
attention	01B1
attest	06i1
attivita	06j1
attivita dell'azienda	06k1
attivita e responsabilita	06j1
attivita principali	06j1
attivita svolte	06j1
attivitajiet u responsabbiltajiet ewlenin	06l1
attività	06j1
attività dell'azienda	06k1
attività e responsabilità	06j1
attività principali	06j1
attività svolte	06j1
attn	01B1
attribue par	06m1
attributions	0191
attribué par	06m1
atualizado em	06n1
atvinnugrein	06o1
atzime	0701
atzīme	0701
até	04J1
au	0711
aufenthaltsbewilligung	05[1
aufenthaltserlaubnis	05[1
aufenthaltsstatus	05[1
aufenthaltstitel	05[1
aufgabe	0721
aufgabe im projekt	0721
aufgaben	05\1
aufgaben und taetigkeiten	05\1
aufgaben und tatigkeiten	05\1
aufgaben und tätigkeiten	05\1
aufgaben und verantwortlichkeiten	05\1
aufgabenbereich	05\1
aufgabenbereiche	05\1
aufgabengebiet	05\1
aufgabengebiete	05\1
aufgabenschwerpunkte	05\1
auftraggeber	05Y2
augstskola	0731
auhind	0741
aukstoji mokykla	0751
aukštoji mokykla	0751
ausbildung	02N1
ausbildungsberuf	0761
ausbildungsbetrieb	0772
ausbildungsstaette	02M1
ausbildungsstatte	02M1
ausbildungsstätte	02M1
ausgangslage	0791
ausgestellt	00T1
ausgestellt am	00T1
ausgestellt durch	07:1
ausgestellt von	07:1
ausgezeichnet durch	07;1
ausgezeichnet von	07;1
auslandsaufenthalte	07<1
auspraegung	07=1
auspragung	07=1
ausprägung	07=1
aussage	07>1
ausstellende organisation	07:1
ausstellende stelle	07:1
aussteller	07:1
ausstellungsdatum	00T1
austritt	00]1
austrittsdatum	00]1
austrittsgrund	07?1
auszeichnende stelle	07;1
auszeichnung	07@1
auteur	07A2
auteur(s	07C1
auteurs	07A2
author	07D1
authority	07E1
authors	07D1
autor	07F;
autor(es	07Q1
autora	07R3
autore	07U1
autoren	07V1
autores	07W2
autores as	07Y1
autores/as	07Y1
autori	07Z7
autoriai	07a1
autorid	07b1
autorin	07V1
autorinnen und autoren	07V1
autorisation de travail	07c1
autorite	07d1
autorité	07d1
autorius	07a1
autorizacao de residencia	07e1
autorizacao de trabalho	07e1
autorização de residência	07e1
autorização de trabalho	07e1
autors	07f2
autorzy	07h1
autovaditaja aplieciba	07i1
autovadītāja apliecība	07i1
autoři	07j1
autre	07k1
autres	07k1
autres adresses e mail	07l1
autres adresses e-mail	07l1
autres e mails	07l1
autres e-mails	07l1
autres informations	07k1
autres liens	07m1
autres numeros	07n1
autres numéros	07n1
autres sites	07m1
autres telephones	07n1
autres téléphones	07n1
autrice	07o2
availability	0811
availability date	0811
available	0811
available from	0811
avainsanat	06?1
avaldamise kuupaev	0821
avaldamise kuupäev	0821
avaldatud	0821
avatar	0831
avdeling	0841
avdelning	0851
average	0861
average grade	0861
avhandling	0872
avis	0891
avrupa duzeyi	08:1
avrupa düzeyi	08:1
avslutad	08;1
avsluttet	08<1
avtor	08=1
avtorji	08=1
award	08>1
awarded	08?1
awarded by	08@2
awarder	08B1
awarding body	08B1
awtur	08C1
awturi	08C1
ayc seviyesi	08D1
ayrilis nedeni	08E1
ayrilis tarihi	08F1
ayrilma nedeni	08E1
ayrılma nedeni	08E1
ayrılış nedeni	08E1
ayrılış tarihi	08F1
ayç seviyesi	08D1
az intezmeny neve	08G1
az intézmény neve	08G1
azienda	08H2
açıklama	0111
açıklamalar	0121
aðrar vefsíður	01E1
año	08J3
año de nacimiento	04K1
año de publicación	04N1
años	08M2
años de experiencia	08O1
ağ	0251
așteptări salariale	06R1
b korkort	08P1
b-koerkort	08P1
b-körkort	08P1
bac hoc	08Q1
bachelor thesis	08R1
bachelor's thesis	08R1
bachelorarbeit	00\1
bacheloroppgave	08S1
bachelorprojekt	01n1
bachelorthesis	00\1
background	08T1
baer	08U1
bagian	08V1
baglanti	08W1
bagli oldugu kisi	08X1
bahasa	08Y1
bahasa asing	08Y1
bahasa ibu	08Z1
baigiamasis darbas	08[1
baigimo metai	08\1
baigta	08\1
baile	08]1
bakalarska praca	08^1
bakalarska prace	08_1
bakalaura darbs	08`1
bakalaureusetoo	08a1
bakalaureusetöö	08a1
bakalauro darbas	08[1
bakalárska práca	08^1
bakalářská práce	08_1
bakgrund	08b1
balas	08c1
balva	05:1
balvas nosaukums	05:1
bang	08Q1
bang cap	08Q1
bang cap cao nhat	08d1
bang lai	08e1
bang lai xe	08e1
basarilar	08f1
base	08g2
base a	08i1
based in	08j2
basee a	08i1
baslama tarihi	08l1
baslangic	08l1
baslangic tarihi	08l1
baslayabilecegi tarih	08m1
baslica basarilar	08f1
baslik	08n1
basvurulan pozisyon	08o1
basé à	08i1
basée à	08i1
bat dau	0901
bauherr	0911
bağlantı	08W1
bağlı olduğu kişi	08X1
başarılar	08f1
başlama tarihi	08l1
başlangıç	08l1
başlangıç tarihi	08l1
başlayabileceği tarih	08m1
başlıca başarılar	08f1
başlık	08n1
başvurulan pozisyon	08o1
beceriler	03]1
bedrift	0922
bedriftsbeskrivelse	0941
bedriftsnavn	05V1
bedrijf	0952
bedrijfsnaam	0971
bedrijfsomschrijving	0981
bedrijfsprofiel	0981
bedrijfstak	0991
befattning	09:2
befejezes	09<1
befejezes eve	09<1
befejezés	09<1
befejezés éve	09<1
begeleider	09=1
begin	09>2
begindatum	09@1
beginn	03k1
beginn am	03k1
beginning	09A1
begyndt	09B1
begynte	09C1
behaald	09D1
behaald op	09D1
behaalde resultaten	09E1
beheersing	09F2
behinderung	09H1
beigas	00_1
beigu datums	00_1
beklenen ucret	09I1
beklenen ücret	09I1
belangrijkste punten	09J1
belangrijkste resultaten	09E1
belangrijkste taken	0181
belangrijkste vakken	09K1
belangrijkste werkzaamheden	0181
belepes	09L1
belgeyi veren	02g1
belt	09M1
belépés	09L1
bemaerkning	09N1
bemerkung	0431
bemerkungen	0431
bemærkning	09N1
benaemning	09O1
benaming	09P1
benamning	09O1
bendraautoriai	07a1
bendravimas zodziu	09Q1
bendravimas žodžiu	09Q1
bendrove	09R1
bendrovė	09R1
beneficiar	09S1
benutzername	09T1
benämning	09O1
beosztas	09U2
beosztas munkakor	09W1
beosztottak szama	09X1
beosztottak száma	09X1
beosztás	09U2
beosztás/munkakör	09W1
berat badan	09Y1
berbicara	09Z1
bereich	00b1
berichtet an	09[1
berichtslinie	09[1
berigeny	09\1
beroep	09]1
beroep of functie	09^1
beruf	09_2
beruf oder funktion	09a1
berufsbezeichnung	09_2
berufserfahrung	09b1
berufsschule	02M1
berufsstatus	02R1
berufstitel	02Q1
berufswunsch	02Q1
beschaeftigt als	09a1
beschaeftigungsart	04`1
beschaeftigungsstatus	02R1
beschaeftigungsverhaeltnis	04`1
beschaeftigungszeitraum	09c1
beschaftigt als	09a1
beschaftigungsart	04`1
beschaftigungsstatus	02R1
beschaftigungsverhaltnis	04`1
beschaftigungszeitraum	09c1
beschikbaar	09d1
beschikbaar per	09d1
beschikbaar vanaf	09d1
beschikbaarheid	09d1
beschreibung	0791
beschrijving	09e1
beschäftigt als	09a1
beschäftigungsart	04`1
beschäftigungsstatus	02R1
beschäftigungsverhältnis	04`1
beschäftigungszeitraum	09c1
beskaeftigelse eller stilling	09f1
beskrivelse	09g2
beskrivning	08b1
beskæftigelse eller stilling	09f1
besondere erfolge	09i1
besonderes	09j1
bestaellare	09k1
bestallare	09k1
beställare	09k1
beszed	09l1
beszéd	09l1
betegnelse	09m2
betolteni kivant munkakor	09o1
betoltott munkakor	09W1
betreff	0:01
betreft	0:11
betreuer	09[1
betreuerin	09[1
betrieb	05^1
betrifft	0:01
betyg	0:21
betölteni kívánt munkakör	09o1
betöltött munkakör	09W1
bevorzugter arbeitsort	0:31
bewerbung als	02Q1
bewerbungsfoto	0:41
bewertung	0:52
bewilligung	05[1
bezeichnung	0:72
bezeichnung der erworbenen qualifikation	02N1
beziehung	0:91
bezpecnost	0::2
bezpečnost	0:<1
bezpečnosť	0:=1
bezpieczenstwo	0:>1
bezpieczeństwo	0:>1
bi	0:?1
bidang	0:@2
bidang pendidikan (isced f	0:B1
bidang pendidikan (isced-f	0:B1
bidang studi	0:C1
bidang usaha	0:D1
bidu	0:E1
biedriba	0:F1
biedrība	0:F1
bieglosc	0:G1
biegłość	0:G1
bilan	0:H1
bild	0:I2
bilde	0:K1
bildungsabschluss	0:L2
bildungseinrichtung	02M1
bildungsfelder (isced f	0:N1
bildungsfelder (isced-f	0:N1
bildungsstaette	02M1
bildungsstatte	02M1
bildungsstätte	02M1
bildungstraeger	02M1
bildungstrager	02M1
bildungsträger	02M1
bilgi isleme	0:O1
bilgi işleme	0:O1
bilhete de identidade	0:?1
billede	0:P1
bilprof	0:Q1
birim	0:R1
birt	0:S1
birth date	0:T1
birth place	0:U1
birth year	0:T1
birthdate	0:T1
birthday	0:T1
birthplace	0:U1
bis	00]1
bitirme projesi	0:V1
bitirme tezi	0:V1
bitis	08F1
bitis tarihi	08F1
bitiş	08F1
bitiş tarihi	08F1
biztonsag	0:W1
biztonság	0:W1
blog	0:XE
blogg	0:m2
blogi	0:o2
blogs	0;11
bo phan	0;21
body	0;31
boerjan	0;41
bolag	05b1
bolge	0;51
bolum	0;62
bopael	0;83
bopaelsadresse	0;;1
bopæl	0;83
bopælsadresse	0;;1
bor i	0;<6
borg	08U1
borjan	0;41
born	0:T1
born in	0:U1
born on	0:T1
bostadsadress	01]1
bostadsort	0;B2
bosted	0;D4
bostedsadresse	0;H1
boy	0;I1
bracni stalez	0;J1
bracni status	0;K2
bracno stanje	0;K2
bralno razumevanje	0;M1
branca	03F1
branch	0;N1
branche	0;O4
branche und groesse	0;S1
branche und grosse	0;S1
branche und größe	0;S1
branje	0;M1
brans	02Z1
bransch	0;T1
bransje	0;U1
branza	0;V1
branş	02Z1
branża	0;V1
braut	0;W1
bračni stalež	0;J1
bračni status	0;K2
bračno stanje	0;K2
broj mobitela	0;X1
broj telefona	0;Y2
broj zaposlenih	0;[2
broj zaposlenika	0;]1
bronnta ag	0;^1
bronntoir	0;^1
bronntóir	0;^1
brugernavn	0;_1
brukernavn	0;`1
brukte teknologier	0;a1
bsn	0;b1
buaicphointi	0;c1
buaicphointí	0;c1
budget	0581
buergerort	0;d1
built with	0;e1
bundesland	0;f1
bundeswehr	0;g1
burgerlijke staat	0;h1
burgerlijke stand	0;h1
burgerort	0;d1
buseta	0;i1
business	0;j2
business sector	0;N1
business unit	0;l1
by	0;m7
bydlisko	0<43
bydliste	0<73
bydliště	0<73
byggherre	0<:1
bygherre	0<;1
byrjadi	0<<1
byrjaði	0<<1
bær	08U1
bérigény	09\1
bílpróf	0:Q1
bölge	0;51
bölüm	0;62
början	0;41
búseta	0;i1
bürgerort	0;d1
bậc học	08Q1
bắt đầu	0901
bằng	08Q1
bằng cấp	08Q1
bằng cấp cao nhất	08d1
bằng lái	08e1
bằng lái xe	08e1
bộ phận	0;21
c e	0051
c f	0<=1
c i	0<>1
c korkort	08P1
c p	0<?1
c-koerkort	08P1
c-körkort	08P1
c.f	0<=1
c.i	0<>1
c.p	0<?1
c/e	0051
cac mon hoc chinh	0<@1
cadeiras	0<A1
cailiocht	0<B1
calificacion	0<C1
calificacion final	0<C1
calificacion media	0<C1
calificación	0<C1
calificación final	0<C1
calificación media	0<C1
calificare	0<D1
calificarea / diploma obținută	0<D1
calificarea diploma obtinuta	0<D1
calificativ	0<E1
calisan kisi sayisi	0<F1
calisan sayisi	0<F1
calisma durumu	0<G1
calisma sekli	0<H1
calisma suresi	0<I1
calisma tarihleri	0<I1
calisma turu	0<H1
calisma yeri	0<J1
calismak istedigi yer	0<K1
calitate	0<L1
call	0<M1
calle	0<N1
camp d'estudi	03F1
campi di studio (isced f	0<O1
campi di studio (isced-f	0<O1
campo	05o1
campo de estudio	05o1
campo de estudo	0601
campo di studio	03H1
campos de estudio (cine f	0<P1
campos de estudio (cine-f	0<P1
can nang	0<Q1
candidate	0<R1
canonical	0<S1
canton	0<T1
cantone	0<U1
cap	0<V1
cap boi	0<W1
cap do	0<X1
capacidad oral	0<Y1
capacita di espressione orale	0<Z1
capacita di lettura	0<[1
capacita di scrittura	0<\1
capacity	0<]1
capacità di espressione orale	0<Z1
capacità di lettura	0<[1
capacità di scrittura	0<\1
capstone	08R1
capstone project	08R1
cargo	0<^7
cargo actual	0<e1
cargo atual	0<f1
cargo deseado	0<e1
cargo desejado	0<f1
cargo desempenado	0<g1
cargo desempeñado	0<g1
cargo ocupado	0<h1
cargo pretendido	0<f1
cargos	0<h1
carica	0<i1
carne de conducir	0<j1
carnet	0<k2
carnet de conducir	0<j1
carnet de conduir	0<m1
carné de conducir	0<j1
carrec	0<n2
carrec actual	0=01
carrec ocupat	0=11
carrer	01F1
carrera	0=23
carta d'identita	0<=1
carta d'identità	0<=1
carta de conducao	0=51
carta de condução	0=51
carta(s) de conducao	0=51
carta(s) de condução	0=51
cartao de cidadao	0:?1
carteira de habilitacao	0=51
carteira de habilitação	0=51
carteira de motorista	0=51
carteira nacional de habilitacao	0=51
carteira nacional de habilitação	0=51
cartão de cidadão	0:?1
cas	0=61
casa editrice	0=71
casopis	0=84
catatan	0=<1
categoria	0==4
categoria profesional	0<g1
categoria professional	0=11
categorie	0=A3
category	0=D1
categoría	0=E1
categoría profesional	0<g1
cathair	08]1
catégorie	0=F1
causa de baja	0=G1
cccd	0=H1
ceadainm	02D1
ceadunas tiomana	0=I1
ceadúnas tiomána	0=I1
cec	0=J2
cecr	0=L1
cecrl	0=M2
cedula	0<>1
cedula de ciudadania	0<>1
cefr	0=OA
cefr duzeyleri	08:1
cefr düzeyleri	08:1
cefr level	0=`1
cefr levels	0=`1
cefr nivaer	0=a2
cefr niveauer	0=c1
cefr tasot	0=d1
cefr-nivaaer	0=a2
cefr-niveauer	0=c1
cefr-nivåer	0=a2
cefr-tasot	0=d1
ceg	0071
ceg leirasa	0031
cegnev	0071
ceim	0<B1
cel	0=e4
cele jmeno	0=i1
cele meno	0=j1
cell	0=k2
cell phone	0=m1
cellphone	0=m1
cellulaire	0=n1
cellular	0=m1
cellulare	0=o1
cellulari	0>01
celular	0>12
celé jméno	0=i1
celé meno	0=j1
cena	0>32
centre	0>51
centre d'estudis	0>51
centre de formacio	0>51
centre de formació	0>51
centre de formation	0>61
centre educatiu	0>51
centro	00d1
centro de estudios	00d1
centro de formacion	00d1
centro de formación	00d1
centro de trabajo	0>71
centro educativo	00d1
cep	0>82
cep tel	0>:1
cep telefonu	0>:1
cep telefonum	0>:1
certificado	0>;1
certificados	0><2
certificados de idiomas	0><2
certificat de langue	0>>1
certificate	0>?3
certificate de limba	0>B1
certificate de limbă	0>B1
certificate lingvistice	0>B1
certificaten	0>C1
certificates	0>D1
certificati	0>E1
certificati linguistici	0>E1
certification	0>F1
certification body	07E1
certifications de langue	0>>1
certificats	0>G2
certificats d'idiomes	0>I1
certificats de langue	0>>1
certificazioni linguistiche	0>E1
certified by	07E1
certifikat	0>J1
certifikater	0>K1
certifikati	0>L2
certifikaty	0>N2
certifikáty	0>N2
certyfikaty	0>P1
certyfikaty jezykowe	0>P1
certyfikaty językowe	0>P1
cetatenia	0>Q1
cetatenie	0>Q1
cetățenia	0>Q1
cetățenie	0>Q1
cfu	0>R1
cgpa	0861
charity	0>S1
chef	0>T1
chefia	0>U1
chieu cao	0<Q1
chiều cao	0<Q1
cho o	0>V1
cho o hien tai	0>V1
chuc danh	0>W2
chuc vu	0>Y2
chuyen nganh	0>[1
chuyên ngành	0>[1
chỗ ở	0>V1
chỗ ở hiện tại	0>V1
chức danh	0>W2
chức vụ	0>Y2
cidadania	0>\1
cidade	0>]2
cidade estado	0>_1
cidade uf	0>_1
cidade/estado	0>_1
cidade/uf	0>_1
ciel	0>`1
cieľ	0>`1
cijfer	0>a1
cikis tarihi	08F1
cil	0>b1
cilj	0>c3
cim	0>f2
cineal gno no earnala	0>h1
cineál gnó nó earnála	0>h1
cinnosti	0>i2
cinsiyet	0>k1
cinsiyeti	0>k1
cita	0>l2
citaat	00>1
citacao	0>n1
citanie	0>o1
citanje	0?02
citas e pasta adreses	0?21
citas e-pasta adreses	0?21
citas timekla vietnes	0?31
citas tīmekļa vietnes	0?31
citat	0?48
citation	0891
citazione	0?<1
citação	0>n1
citi dati	0?=1
citi talruna numuri	0?>1
citi tālruņa numuri	0?>1
citire	0??1
citizen	0?@1
citizen of	0?@1
citizenship	0?@1
citoyennete	0?A1
citoyenneté	0?A1
cits	0?=1
citta	0?B2
citta di residenza	0?D1
cittadinanza	0?E2
cittadinanze	0?G1
città	0?B2
città di residenza	0?D1
city	0?H1
city of residence	0?H1
citát	0?I2
ciudad	0?K2
ciudad de residencia	0?M1
ciudadania	0?N1
ciudadanía	0?N1
ciutadania	0?O1
ciutat	0?P1
civil status	0?Q1
civilite	0?R1
civilité	0?R1
civilstaand	0?S1
civilstand	0?T2
civilstatus	01f1
civilstånd	0?S1
cizi jazyk	0?V1
cizí jazyk	0?V1
clase	0=E1
class	0861
class rank	0?W1
classement	0?X1
classificacao	0?Y1
classificacao final	0?Y1
classification	0861
classificação	0?Y1
classificação final	0?Y1
cliant	0?Z1
client	0?[4
client name	01m1
cliente	0?_3
closing	0?b1
closing paragraph	0?b1
closing salutation	0?c1
cmnd	0=H1
cnh	0=51
co auteurs	07A2
co authors	07D1
co quan	0?d1
co so dao tao	0?e1
co-auteurs	07A2
co-authors	07D1
coauteurs	07A2
coauthors	07D1
coautores	07W2
coautori	0?f2
coautors	0?h1
cod poist	0?i1
cod postal	0?j1
cod poștal	0?j1
code	0?k2
code postal	0?m1
code source	0?n1
codi postal	0?o1
codice fiscale	0<=1
codice postale	0<V1
codice sorgente	0@01
codigo fonte	0@11
codigo fuente	0@21
codigo postal	0@32
coeficiente	0?Y1
coeficiente de rendimento	0?Y1
cognom	0@51
cognome	0@61
cognome e nome	0@71
cognome nome	0@71
cognome/nome	0@71
cognomi	0@61
cognoms	0@51
cognoms i nom	0@81
colaiste	0@91
colegio	0@:2
college	00f1
coláiste	0@91
colégio	0@<1
comarca	0@=1
comhlacht	02C1
comhra	0@>1
comhrá	0@>1
comienzo	0@?1
commanditaire	0@@1
commentaire	0081
commissioned by	01m1
committente	0@A1
commune	0@B1
communicatie	0@C1
communication	0@D2
communication and collaboration	0@F1
companhia	0@G1
compania	0@H2
companie	0@J2
company	0@L4
company description	00Y1
company name	0@P1
company profile	00Y1
company size	0@Q1
companyia	0@R1
compartiment	0@S1
compañía	0>71
competences	0@T1
competences acquises	0@T1
competences mobilisees	0@T1
competencias	0@U2
competenta	0@W1
competente	0@X1
competenze	0@Y1
competențe	0@X1
competență	0@W1
competências	03E1
compiti	06j1
compiti principali	06j1
completed	0@Z1
completion date	0@Z1
complimentary close	0?c1
compreensao auditiva	0@[1
compreensao de leitura	0@\1
compreensao escrita	0@\1
compreensao oral	0@[1
compreensão auditiva	0@[1
compreensão de leitura	0@\1
compreensão escrita	0@\1
compreensão oral	0@[1
comprehension ecrite	0@]1
comprehension orale	0@^1
comprendre: ecouter	0@^1
comprendre: lire	0@]1
comprendre: écouter	0@^1
comprensio lectora	0@_1
comprensio oral	0@`1
comprension auditiva	0@a1
comprension de lectura	0@b1
comprension escrita	0@c1
comprension lectora	0@b1
comprensione orale	0691
comprensione scritta	0<[1
comprensió lectora	0@_1
comprensió oral	0@`1
comprensión auditiva	0@a1
comprensión de lectura	0@b1
comprensión escrita	0@c1
comprensión lectora	0@b1
compréhension orale	0@^1
compréhension écrite	0@]1
compte	0@d2
comptes	0@f1
compétences	0@T1
compétences acquises	0@T1
compétences mobilisées	0@T1
comune	0?D1
comunicacao	0@g1
comunicacion	0@h1
comunicación	0@h1
comunicare	0@i1
comunicazione	0@j1
comunicação	0@g1
comunidad autonoma	0@k1
comunidad autónoma	0@k1
comunitat autonoma	0@=1
comunitat autònoma	0@=1
concedido por	0@l2
concedit per	06b1
concelho	0>_1
concentration	0611
conclusao	04J1
conclusao prevista	04J1
conclusion	0@n2
conclusione	02T1
conclusão	04J1
conclusão prevista	04J1
condizione lavorativa	0A01
conference	0A12
conferencia	0A32
conferenza	0=71
conferinta	0A51
conferința	0A51
conferință	0A51
conferit de	0131
conferito da	06G1
conferência	0A61
conférence	0A71
cong cu	0A81
cong nghe	0A81
cong nghe su dung	0A81
cong nghe va cong cu	0A81
cong ty	0A92
cong viec	0A;2
cong viec chinh	0A=1
cong viec mong muon	0A>1
congres	0A?2
congreso	0AA1
congresso	0A61
congrés	0AB1
conhecimentos	03E1
conocimientos	05F1
conoscenza	0AC1
conquistas	0AD1
conscription	0AE1
conseguimento	02T1
conseguito	0AF1
conseguito il	0AF1
cont	0AG1
conta	0AH1
contact	0AI4
contact no	0<M1
contact number	0<M1
contacto	0AM2
contacto telefonico	0AO1
contacto telefónico	0AO1
contae	0AP1
contas	0AQ1
contato	0AR1
contatos	0AR1
contatto	0AS1
contenido	00n1
contenidos	06@1
content	0AT1
content creation	0AU1
content creeren	0AV1
content creëren	0AV1
contenu	0AW2
contenuti	0AY1
contenuto	0AZ1
contesto	0AZ1
conteudo	0A[2
context	0A]3
contexte	0A`1
contexto	0Aa2
conteúdo	0A[2
contingut	0Ac1
continut	0Ad1
contract type	0Ae1
contractvorm	0Af1
contrat	0Ag1
contratante	0Ah1
contrato	0Ai1
contratto	0Aj1
contribution	0Ak1
contributions	0Ak1
convegno	0=71
conversa	0Al1
conversacao	0Am1
conversacao oral	0An1
conversacion	0Ao1
conversación	0Ao1
conversatie	0B01
conversation	0B12
conversazione	0B31
conversação	0Am1
conversação oral	0An1
conversație	0B01
conținut	0Ad1
coordonator	0B41
coordonator stiintific	0B41
coordonator științific	0B41
core courses	0B51
corps	0B61
correio eletronico	0B71
correio eletrónico	0B71
correio eletrônico	0B71
correio(s) eletronico(s	0B71
correio(s) eletrónico(s	0B71
correo	0B81
correo e	0B81
correo electronico	0B81
correo electrónico	0B81
correo(s) electronico(s	0B81
correo(s) electrónico(s	0B81
correo-e	0B81
correu	0051
correu e	0051
correu electronic	0051
correu electrònic	0051
correu-e	0051
corsi	0AY1
corso di laurea	0B92
corso di studi	03H1
country	0B;1
country of residence	0B;1
county	0B<1
courriel	01c1
courrier electronique	01c1
courrier électronique	01c1
cours	0B=1
cours pertinents	0B=1
cours principaux	0B=1
cours suivis	0B=1
course of study	0611
course work	0B51
courses	0B51
coursework	0B51
cp	0B>3
cpf	0:?1
cr	0?Y1
creacion de contenido	0BA1
creacion de contenidos	0BA1
creación de contenido	0BA1
creación de contenidos	0BA1
crearea de continut	0BB1
crearea de conținut	0BB1
creatie van inhoud	0AV1
creation de contenu	0BC1
creazione di contenuti	0BD1
credit points	0BE1
credite	0BF1
crediti	0>R1
crediti formativi	0>R1
creditos	0BG2
creditos ects	0BI1
credits	0BJ4
credits ects	0BN1
creidmheasanna	0BO1
criacao de conteudo	0BP1
criacao de conteudos	0BP1
criação de conteúdo	0BP1
criação de conteúdos	0BP1
crioch	0BQ1
cruthu abhair	0BR1
cruthú ábhair	0BR1
crèdits	0BS1
création de contenu	0BC1
créditos	0BG2
créditos ects	0BI1
crédits	0BN1
crédits ects	0BN1
críoch	0BQ1
csaladi allapot	0BT1
csaladi allapota	0BT1
csaladi nev	0BU1
csaladnev	0BU1
családi név	0BU1
családi állapot	0BT1
családi állapota	0BT1
családnév	0BU1
csapat	0BV1
csapat merete	09X1
csapat mérete	09X1
cteni	0BW1
ctps	0:?1
cualificacion	0>;1
cualificación	0>;1
cudzi jazyk	0BX1
cudzí jazyk	0BX1
cuenta	02e1
cuentas	0BY1
cuideachta	02C1
cuil	0<>1
cumann	0BZ1
cumarsaid	0B[1
cumarsáid	0B[1
cur sios	0B\1
cur síos	0B\1
curp	0<>1
current address	01?1
current city	0?H1
current location	0B]1
current role	0B^1
current salary	0B_1
current status	0B`1
curriculum	03H1
cursai	0Ba1
curso	0Bb2
cursos	0Bd3
cursos relevantes	06@1
cursuri	0Bg1
cursus	0>F1
cursussen	09K1
custaimeir	0?Z1
custaiméir	0?Z1
customer	01m1
cuvinte cheie	0@X1
cytat	0Bh1
czas	0Bi1
czas trwania	0Bi1
czasopismo	0Bj1
czynnosci	0Bk1
czynności	0Bk1
czytanie	0Bl1
càrrec	0<n2
càrrec actual	0=01
càrrec ocupat	0=11
các môn học chính	0<@1
cáilíocht	0<B1
cân nặng	0<Q1
céadainm	02D1
cédula	0<>1
cédula de ciudadanía	0<>1
cég	0071
cég leírása	0031
cégnév	0071
céim	0<B1
cél	0Bm1
cíl	0>b1
cím	0>f2
cód poist	0?i1
código fuente	0@21
código postal	0@32
código-fonte	0@11
công cụ	0A81
công nghệ	0A81
công nghệ sử dụng	0A81
công nghệ và công cụ	0A81
công ty	0A92
công việc	0A;2
công việc chính	0A=1
công việc mong muốn	0A>1
cúrsaí	0Ba1
cơ quan	0?d1
cơ sở đào tạo	0?e1
cấp bởi	0<W1
cấp độ	0<X1
d n i	0<>1
d o b	0:T1
d tarihi	0Bn1
d. tarihi	0Bn1
d.n.i	0<>1
d.o.b	0:T1
da	0Bo1
daerah	0C01
dagsetning	0C12
dagsetningar	0C31
dal	0Bo1
dal - al	0C41
dal al	0C41
dalsi e maily	0C51
dalsi informace	0C61
dalsi telefony	0C71
dalsi udaje	0C61
dalsi weby	0C81
dalsie e maily	0C91
dalsie telefony	0C:1
dalsie udaje	0C;1
dalsie weby	0C<1
dalykai	0C=1
další e-maily	0C51
další informace	0C61
další telefony	0C71
další weby	0C81
další údaje	0C61
dan toc	0C>1
danh xung	0C?1
danh xưng	0C?1
danisman	08X1
danışman	08X1
darba deveja nosaukums un adrese	0C@1
darba devejs	0C@1
darba devēja nosaukums un adrese	0C@1
darba devējs	0C@1
darba pienakumi	06[1
darba pienākumi	06[1
darba tema	08`1
darba tēma	08`1
darba uzsaksana	0CA1
darba uzsākšana	0CA1
darba vieta	06c1
darbavieta	0C@1
darbdavio pavadinimas ir adresas	09R1
darbdavys	09R1
darbibas joma	0CB1
darbibas veids vai nozare	0CB1
darbinieku skaits	0CC1
darbo pobudis	06e1
darbo pobūdis	06e1
darbo tema	08[1
darbo vieta	0CD1
darboviete	09R1
darbovietė	09R1
darbuotoju skaicius	0CE1
darbuotojų skaičius	0CE1
darbības joma	0CB1
darbības veids vai nozare	0CB1
dari	0CF1
data	0CGE
data (van - tot	0C\1
data (van tot	0C\1
data breithe	0C]1
data criochnaithe	0BQ1
data d'expedicio	0C^1
data d'expedició	0C^1
data d'inici	0C_1
data d'obtencio	0C^1
data d'obtenció	0C^1
data de admissao	01C1
data de admissão	01C1
data de conclusao	04J1
data de conclusão	04J1
data de emissao	0C`1
data de emissão	0C`1
data de fi	0Ca1
data de fim	04J1
data de finalitzacio	0Ca1
data de finalització	0Ca1
data de inceput	0Cb1
data de ingresso	01C1
data de inicio	01C1
data de início	01C1
data de naixement	0531
data de nascimento	04L1
data de obtencao	0C`1
data de obtenção	0C`1
data de publicacao	04M1
data de publicacio	0Cc1
data de publicació	0Cc1
data de publicação	04M1
data de saida	04J1
data de saída	04J1
data de sfarsit	00`1
data de sfârșit	00`1
data de termino	04J1
data de término	04J1
data de început	0Cb1
data di assunzione	0Bo1
data di conclusione	02T1
data di conseguimento	0Cd2
data di fine	02T1
data di inizio	0Bo1
data di nascita	04B1
data di pubblicazione	04C1
data di rilascio	0AF1
data e local de nascimento	04L1
data e luogo di nascita	04B1
data emiterii	04j1
data final	04J1
data fine	02T1
data foilsithe	0Cf1
data i lloc de naixement	0531
data i miejsce urodzenia	0Cg1
data inceperii	0Cb1
data incheierii	00`1
data inicial	01C1
data inizio	0Bo1
data nasc	04L1
data nascita	04B1
data nasterii	04l1
data nașterii	04l1
data obtinerii	04j1
data obținerii	04j1
data publicarii	04k1
data publicării	04k1
data publikacji	0Ch1
data rozpoczecia	0Ci1
data rozpoczęcia	0Ci1
data si locul nasterii	04l1
data tal bidu	0:E1
data tal pubblikazzjoni	0Cj1
data tal-bidu	0:E1
data tal-pubblikazzjoni	0Cj1
data tat tmiem	0Ck1
data tat twelid	0Cl1
data tat-tmiem	0Ck1
data tat-twelid	0Cl1
data tosaithe	0Cm1
data ur	0Cg1
data urodzenia	0Cg1
data uzyskania	0Cn1
data wydania	0Cn1
data zakonczenia	0Co1
data zakończenia	0Co1
data începerii	0Cb1
data încheierii	00`1
data și locul nașterii	04l1
datai	0D01
datas	0D11
datas (de - até	0D11
datas (de ate	0D11
date	0D28
date (da - a	0C41
date (da a	0C41
date d'entree	0D:1
date d'entrée	0D:1
date d'obtention	0D;2
date de commencement	0D:1
date de debut	0D:1
date de delivrance	0D=1
date de disponibilite	0D>1
date de disponibilité	0D>1
date de début	0D:1
date de délivrance	0D=1
date de fin	0711
date de naissance	0481
date de parution	0491
date de publication	0491
date de sortie	0711
date et lieu de naissance	0481
date from	09A1
date issued	08?1
date of birth	0:T1
date of issue	08?1
date of publication	0D?1
date to	0@Z1
daten	09c1
datenverarbeitung	0D@1
dates	0DA3
dates (de - à	04:1
dates (de a	04:1
dati	0DD1
dato	0DE6
dato (fra - til	0DK2
dato (fra til	0DK2
datore di lavoro	0DM1
datos	0DN1
datum	0DOJ
datum (fraan - till	04_1
datum (fran till	04_1
datum (från - till	04_1
datum (od - do	0Di1
datum (od do	0Di1
datum a miesto narodenia	0Dj1
datum a misto narozeni	0Dk1
datum a místo narození	0Dk1
datum behaald	09D1
datum i mesto rodenja	0Dl1
datum i mesto rođenja	0Dl1
datum i mjesto rodenja	0Dm1
datum i mjesto rođenja	0Dm1
datum izdaje	0Dn1
datum izdavanja	0Do2
datum konca	0E11
datum nar	0Dk1
datum narodenia	0Dj1
datum narozeni	0Dk1
datum narození	0Dk1
datum objave	0E22
datum objavljivanja	0E41
datum pocetka	0E52
datum početka	0E52
datum publikace	0E71
datum publikovania	0E81
datum rodenja	0E92
datum rojstva	0E;1
datum rođenja	0E92
datum ukonceni	0E<1
datum ukoncenia	0E=1
datum ukončení	0E<1
datum van afgifte	09D1
datum vydani	0E>1
datum vydania	0E?1
datum vydání	0E>1
datum zacatia	0E@1
datum zacetka	0EA1
datum zahajeni	0EB1
datum zahájení	0EB1
datum zavrsetka	0EC2
datum završetka	0EC2
datum začetka	0EA1
datum ziskani	0E>1
datum ziskania	0E?1
datum získání	0E>1
datumi	0EE1
datumi (od - do	0=61
datumi (od do	0=61
datums	0EF2
datumy	0EH1
daty	0Bi1
dată	04j1
dauer	09c1
day rate	0B_1
de	0EI2
de - até	0D11
de - à	04:1
de a	04:1
de ate	0D11
de la	0Cb1
de tai	0EK1
de tai tot nghiep	0EK1
debut	0D:1
decerne par	06m1
degre de maitrise	0EL2
degree	00e1
degree type	00e1
degré de maîtrise	0EL2
deild	0EN1
dejavnost	0EO1
deklareta adrese	01Z1
deklarētā adrese	01Z1
delatnost	0EP1
delivrance	0D=1
delivre	0D=1
delivre le	0D=1
delivre par	07d1
delka praxe	0EQ1
delodajalec	0ER1
delovna doba	0ES1
delovne naloge	0ET1
delovni cas	0EU1
delovni čas	0EU1
delovno mesto	0EV1
delta i samtal	0EW1
demissao	04J1
demissão	04J1
demo	0EX2
den	0EZ1
deneyim	0E[1
deneyim suresi	0E[1
deneyim süresi	0E[1
denominacio	0@81
denominacion	0E\2
denominació	0@81
denominación	0E\2
denominazione	0E^2
denumire	0E`1
denumirea premiului	0Ea1
departament	0Eb3
departamentas	0Ee1
departamento	0Ef3
departaments	0Ei1
departamentul	0@S1
departemen	08V1
departement	0Ej2
departman	0:R1
departmani	0:R1
departmanı	0:R1
department	0El2
depoimento	0>n1
depot	0?n1
dept	0;l1
depuis	0D:1
derece	0En2
derecesi	0F01
dergi	0F11
dernek	0F21
derniere mise a jour	0F31
derniere modification	0F31
dernière mise à jour	0F31
dernière modification	0F31
dersler	02f1
des de	0C_1
descricao	0F41
descricao da empresa	06^1
descricao das atividades	06_1
descricao do cargo	06_1
descricao do projeto	0F41
descriere	0Ad1
descrierea companiei	0F51
descrierea proiectului	0Ad1
descripcio	0Ac1
descripcio de l'empresa	0151
descripcio del projecte	0Ac1
descripcion	00n1
descripcion de la empresa	00m1
descripcion del proyecto	00n1
descripcion del puesto	0141
descripció	0Ac1
descripció de l'empresa	0151
descripció del projecte	0Ac1
descripción	00n1
descripción de la empresa	00m1
descripción del proyecto	00n1
descripción del puesto	0141
description	0F63
description de l'entreprise	0091
description du poste	0191
description du projet	0A`1
description of duties	0Ak1
descrizione	0AZ1
descrizione del progetto	0AZ1
descrizione dell'azienda	06k1
descrizione delle mansioni	06j1
descrição	0F41
descrição da empresa	06^1
descrição das atividades	06_1
descrição do cargo	06_1
descrição do projeto	0F41
desde	0F92
desde - hasta	0F;1
desde hasta	0F;1
designacao	0F<2
designacao da qualificacao atribuida	0F>1
designation	0F?1
designação	0F<2
designação da qualificação atribuída	0F>1
desired location	0F@1
desired position	0B^1
desired role	0B^1
desired salary	0B_1
deskripsi	0FA1
deskripsi kerja	0FB1
deskripsi pekerjaan	0FB1
deskripsi perusahaan	0FC1
deskripsi proyek	0FA1
deskrizzjoni	0FD1
deskrizzjoni tal progett	0FD1
deskrizzjoni tal-proġett	0FD1
despedida	0FE1
despre companie	0F51
despre mine	0FF1
destacado	0041
destaques	0FG1
destinataire	0061
destinataria	0FH1
destinatario	0FI3
destinatário	0FL1
details	0FM6
detalhes	0F41
detalles	00n1
deti	0FS1
dettagli	0AZ1
di dong	0FT1
di động	0FT1
dia chi	0>V1
dia chi email	0FU1
dia chi hien tai	0>V1
dia chi thuong tru	0>V1
dia diem	0FV1
dialogs	0FW1
diberikan oleh	0FX1
diem	0FY1
diem noi bat	0FZ1
diem tb	0FY1
diem trung binh	0FY1
dien thoai	0F[1
dien thoai ban	0F[1
dien thoai di dong	0FT1
dien thoai khac	0F\1
dienst	0F]1
dienstgeber	05^1
dienstort	05]1
dienstplicht	0F^1
dienstsitz	05]1
dienststelle	05^1
dienststellung	09a1
dienstverband	0Af1
diger	0F_1
diger bilgiler	0F_1
diger e postalar	0F`1
diger telefonlar	0Fa1
diger web siteleri	0Fb1
digital content creation	0AU1
dij	0Fc1
dij adomanyozoja	01D1
dij megnevezese	0Fc1
dil	0Fd1
dil belgeleri	0Fe1
dil duzeyi	0Ff1
dil düzeyi	0Ff1
dil sertifikalari	0Fe1
dil sertifikaları	0Fe1
dil seviyesi	0Ff1
diller	0Fg2
dimensao da equipa	0Fi1
dimensione del team	0Fj1
dimensão da equipa	0Fi1
din	0Fk2
dinleme	0Fm1
dioploma	0<B1
dioplóma	0<B1
dipartiment	0Fn1
dipartimento	0Fo1
dipendenti	0Fj1
diplom	0G04
diploma	0G4=
diploma behaald	0201
diploma minositese	06`1
diploma minősítése	06`1
diploma notu	0F01
diploma obtinuta	0<D1
diploma obținută	0<D1
diploma thesis	08R1
diplomamunka	0GA1
diplomamunka cime	0GA1
diplomamunka címe	0GA1
diplomarbeit	00\1
diplomas	0GB2
diplomdarbs	08`1
diplome	0>F1
diplome le plus eleve	0GD1
diplome obtenu	0>F1
diplome prepare	0>F1
diplome prevu	0711
diplomityo	0GE1
diplomityoe	0GE1
diplomityö	0GE1
diplomova praca	08^1
diplomova prace	08_1
diplomová práca	08^1
diplomová práce	08_1
diploms	0GF1
diplomska naloga	0GG1
diplomski rad	0GH2
diplomsko delo	0GG1
diplomă	0<D1
diplôme	0>F1
diplôme le plus élevé	0GD1
diplôme obtenu	0>F1
diplôme préparé	0>F1
diplôme prévu	0711
direccion	0<N1
direccion de correo electronico	0B81
direccion electronica	0B81
direccion particular	0<N1
direccion postal	0<N1
direccion(ones	0<N1
dirección	0<N1
dirección de correo electrónico	0B81
dirección electrónica	0B81
dirección particular	0<N1
dirección postal	0<N1
dirección(ones	0<N1
directeur de these	0GJ1
directeur de thèse	0GJ1
direction	0GK1
director de tesi	0GL1
director de tesis	0GM1
disciplina	0GN3
disciplinas	0<A1
discipline	0GQ3
disciplinele principale	0Bg1
disciplinele principale studiate / competențe profesionale dobândite	0Bg1
disciplinele principale studiate competente profesionale dobandite	0Bg1
discurs oral	0GT1
disertace	08_1
disertacija	0GU4
disertacni prace	08_1
disertasi	0GY1
disertatie	0GZ1
disertační práce	08_1
disertație	0GZ1
disertācija	08`1
disponibile da	0G[1
disponibilidad	0G\1
disponibilidad de incorporacion	0G\1
disponibilidad de incorporación	0G\1
disponibilidad geografica	0G]1
disponibilidad geográfica	0G]1
disponibilidad para viajar	0G]1
disponibilidade	0G^1
disponibilidade geografica	0G_1
disponibilidade geográfica	0G_1
disponibilidade para mudanca	0G_1
disponibilidade para mudança	0G_1
disponibilidade para viagens	0G_1
disponibilita	0G[1
disponibilita a trasferte	0G`1
disponibilita al trasferimento	0G`1
disponibilita immediata	0G[1
disponibilitat	0Ga1
disponibilitate	0Gb1
disponibilite	0D>1
disponibilità	0G[1
disponibilità a trasferte	0G`1
disponibilità al trasferimento	0G`1
disponibilità immediata	0G[1
disponibilité	0D>1
disponible	0D>1
disponible a partir de	0D>1
disponible desde	0G\1
disponible à partir de	0D>1
disponivel a partir de	0G^1
disponível a partir de	0G^1
dissertacao	0Gc1
dissertacao de mestrado	0Gc1
dissertation	0Gd2
dissertazzjoni	0Gf1
dissertação	0Gc1
dissertação de mestrado	0Gc1
disszertacio	0GA1
disszertáció	0GA1
distincao	0Gg1
distinctie	0Ea1
distinction	0Gh1
distincție	0Ea1
distinção	0Gg1
district	0B<1
distrito	0Gi1
diterbitkan	0Gj1
diterbitkan di	0Gk1
diterbitkan oleh	0Gl1
ditta	0DM1
divers	07k1
divisao	0Gm1
divisi	08V1
divisie	0F]1
division	0Gn3
divisione	0Fo1
división	0H11
divisão	0Gm1
dizertacna praca	08^1
dizertačná práca	08^1
diğer	0F_1
diğer bilgiler	0F_1
diğer e-postalar	0F`1
diğer telefonlar	0Fa1
diğer web siteleri	0Fb1
djelatnost	0H21
djelatnost ili sektor	0H21
dla	0H31
dlzka praxe	0H41
dmirijiet	06l1
dni	0H52
do	0H76
do an tot nghiep	0EK1
dob	0H=2
doba	0H?2
doba trvani	0HA1
doba trvání	0HA1
doc	0HB1
doctoral thesis	08R1
document version	0HC1
documento de identidad	0<>1
dodatkowe informacje	0HD1
dodelila	0HE1
dodelio	0HE1
dodeljuje	0HE1
dodijelila	0HF1
dodijelio	0HF1
dodjeljuje	0HF1
doel	09e1
dogum	0Bn1
dogum gunu	0Bn1
dogum tarihi	0Bn1
dogum tarihi ve yeri	0Bn1
dogum yeri	0HG1
dogum yeri tarihi	0Bn1
dogum yeri ve tarihi	0Bn1
dogum yili	0Bn1
doi	0HH1
doktora tezi	0:V1
doktorarbeit	00\1
doktoravhandling	08S1
doktori ertekezes	0GA1
doktori értekezés	0GA1
doktoritoo	08a1
doktoritöö	08a1
doktorsavhandling	0HI1
doktorska disertacija	0HJ2
doktorski rad	0HL1
domain	0;N1
domaine	0HM2
domaine d'activite	0HO1
domaine d'activité	0HO1
domaine d'etudes	0HP1
domaine d'études	0HP1
domaines d'etudes (cite f	0HQ1
domaines d'études (cite-f	0HQ1
domenii de studiu (isced f	0HR1
domenii de studiu (isced-f	0HR1
domeniu	0HS2
domeniu de activitate	0HU1
domeniu de studiu	0HV1
domeniul	0HV1
domeniul de activitate	0HU1
domicile	0HW2
domicili	01F1
domicilio	0HY4
domicilio actual	0<N1
domiciliu	01S1
domiciliul	01S1
domicílio	0H]1
domini	0H^2
dominio	0H`4
domisili	0Hd3
domínio	0Hg2
don vi	0Hi3
don vi cap	0<W1
don vi cong tac	0?d1
don vi thuc hien	0Hl1
don vi trao	0Hm1
don vi trao tang	0Hm1
donem	0<I1
donneur d'ordre	0@@1
doporuceni	0Hn1
doporučení	0Hn1
dosazena kvalifikace	0Ho1
dosazene vysledky	0I01
dosazene vzdelani	0Ho1
dosažená kvalifikace	0Ho1
dosažené vzdělání	0Ho1
dosažené výsledky	0I01
dosezki	0I11
dosežki	0I11
dosiahnuta kvalifikacia	0I21
dosiahnute vysledky	0I31
dosiahnute vzdelanie	0I21
dosiahnutá kvalifikácia	0I21
dosiahnuté vzdelanie	0I21
dosiahnuté výsledky	0I31
dostepnosc	0I41
dostignuca	0I51
dostignuća	0I51
dostupnost	0I64
dostupnosť	0I:1
dostępność	0I41
doswiadczenia jezykowe	0I;1
doswiadczenie	0I<1
dovednosti	0I=1
dovod odchodu	0I>1
doğum	0Bn1
doğum günü	0Bn1
doğum tarihi	0Bn1
doğum tarihi ve yeri	0Bn1
doğum yeri	0HG1
doğum yeri / tarihi	0Bn1
doğum yeri ve tarihi	0Bn1
doğum yılı	0Bn1
doświadczenia językowe	0I;1
doświadczenie	0I<1
dqr	0I?1
dqr niveau	0I?1
dqr-niveau	0I?1
driver licence	0I@1
driver's licence	0I@1
driver's license	0I@1
drivers license	0I@1
driving licence	0I@1
driving licences	0I@1
driving license	0I@1
drosiba	0IA1
drotposta	0IB1
drošība	0IA1
druge imejl adrese	0IC1
druge spletne strani	0ID1
druge telefonske stevilke	0IE1
druge telefonske številke	0IE1
drugi e naslovi	0IF1
drugi e-naslovi	0IF1
drugi podatki	0IG1
drugi sajtovi	0IH1
drugi telefoni	0II1
drugo	0IJ3
druh	0IM2
druh cinnosti alebo odvetvie hospodarstva	0IO1
druh pracovneho pomeru	0IP1
druh pracovného pomeru	0IP1
druh uvazku	0IQ2
druh úvazku	0IS1
druh úväzku	0IP1
druh činnosti alebo odvetvie hospodárstva	0IO1
drustvene mreze	0IT2
drustvo	0IV1
druzba	0ER1
druzbena omrezja	0IW1
društvene mreže	0IT2
društvo	0IV1
družba	0ER1
družbena omrežja	0IW1
drzava	0IX3
drzavljanstvo	0I[3
drótposta	0IB1
država	0IX3
državljanstvo	0I[3
dt	0F[1
du	0D:1
du - au	04:1
du an	0I^1
du au	04:1
duais	0I_1
dualgais	0I`1
duong	0>V1
duracao	0D11
duracion	0F;1
duración	0F;1
durada	0Ia1
durasi	0Ib1
durata	0Ic2
duration	0Ie1
durată	0If1
duração	0D11
durchschnitt	00V1
durchschnittsnote	00V1
duree	04:1
durée	04:1
duties	0Ak1
duties and responsibilities	0Ak1
duur	0C\1
duvod odchodu	0Ig1
duzenleyen	02g1
duzenleyen kurum	02g1
duzey	0Ih3
duznosti	0Ik2
dužnosti	0Ik2
dyplom	0Im1
dyspozycyjnosc	0I41
dyspozycyjność	0I41
dzial	0In1
dział	0In1
dziedzina	0Io1
dziedziny ksztalcenia (isced f	0J01
dziedziny kształcenia (isced-f	0J01
dzimis	0J11
dzimsanas dati	0J11
dzimsanas datums	0J11
dzimsanas gads	0J11
dzimsanas vieta	0J21
dzimta valoda	0J31
dzimtas valodas	0J31
dzimtā valoda	0J31
dzimtās valodas	0J31
dzimums	0J41
dzimusi	0J11
dzimšanas dati	0J11
dzimšanas datums	0J11
dzimšanas gads	0J11
dzimšanas vieta	0J21
dzivesvieta	0J53
dzivesvietas adrese	01Z1
dzīvesvieta	0J53
dzīvesvietas adrese	01Z1
dáta	0J82
dáta breithe	0C]1
dáta críochnaithe	0BQ1
dáta foilsithe	0Cf1
dáta tosaithe	0Cm1
dátaí	0D01
dátum	0J:5
dátum a miesto narodenia	0Dj1
dátum narodenia	0Dj1
dátum publikovania	0E81
dátum ukončenia	0E=1
dátum vydania	0E?1
dátum začatia	0E@1
dátum získania	0E?1
dátumy	0EH1
dân tộc	0C>1
début	0D:1
décerné par	06m1
délivrance	0D=1
délivré	0D=1
délivré le	0D=1
délivré par	07d1
délka praxe	0EQ1
département	0Ej2
dépôt	0?n1
détails	0A`1
díj	0Fc1
díj adományozója	01D1
díj megnevezése	0Fc1
dôvod odchodu	0I>1
dönem	0<I1
düzenleyen	02g1
düzenleyen kurum	02g1
düzey	0Ih3
děti	0FS1
dĺžka praxe	0H41
důvod odchodu	0Ig1
dự án	0I^1
e mail	0J?U
e mail address	0Jd1
e mail adresa	01U1
e mail adresse	0Je1
e mail cim	0IB1
e mailadres	0Jf1
e mailadresse	0Jg2
e mailova adresa	0Ji2
e mailアドレス	0Jk1
e naslov	0Jl1
e pasta adrese	0Jm1
e pasts	0Jm1
e post	0Jn4
e posta	0K24
e posta adresi	0K61
e postadress	0K71
e postadresse	0K81
e posti aadress	0K91
e-mail	0J?U
e-mail address	0Jd1
e-mail adresa	01U1
e-mail cím	0IB1
e-mail-adresse	0Je1
e-mail-cím	0IB1
e-mailadres	0Jf1
e-mailadresse	0Jg2
e-mailová adresa	0Ji2
e-mailアドレス	0Jk1
e-naslov	0Jl1
e-pasta adrese	0Jm1
e-pasts	0Jm1
e-post	0Jn4
e-posta	0K61
e-posta adresi	0K61
e-postadress	0K71
e-postadresse	0K81
e-posti aadress	0K91
e-pošta	0K:3
eachtai	0K=1
eagraiocht	0BZ1
eagraíocht	0BZ1
eap	02A1
earliest start date	0811
earnail	0>h1
earnáil	0>h1
earth	0HH1
ec	0K>1
echipa	0K?2
echipă	0@S1
ecole	0>61
ecoute	0@^1
ecouter	0@^1
ecrire	0KA1
ecrit	0KA1
ecriture	0KA1
ects	0KBK
ects bodovi	0K]1
ects credits	0BE1
ects point	0K^1
ects-point	0K^1
edad	0K_1
edat	0K`1
editeur	0A71
edition	0A71
editions	0A71
editor	0AA1
editora	0A61
editore	0=71
editorial	0Ka2
editura	0A51
editură	0A51
education	0Kc1
education level	0Kc1
ees ja perekonnanimi	0Kd1
ees- ja perekonnanimi	0Kd1
eesnimed	0Ke1
eesnimi	0Ke1
efekty	0Kf1
effectif	0Kg1
effectifs	0Kg1
efnisskopun	0Kh1
efnissköpun	0Kh1
efternamn	0Ki1
efternavn	0Kj1
eftirnafn	0Kk1
egitim alanlari (isced f	0Kl1
egitim durumu	0Km1
egitim duzeyi	0Km1
egitim kurumu	0Kn1
egitim seviyesi	0Ko1
egitim ve ogretim veren kurumun adi ve turu	0Kn1
egreso	0L01
egyeb	0L11
egyeb adatok	0L11
egyesulet	0L21
egyesület	0L21
egyetem	08G1
egyéb	0L11
egyéb adatok	0L11
ehliyet	0L31
ehliyet sinifi	0L31
ehliyet sınıfı	0L31
eiginnafn	0L41
eind	0201
eindcijfer	0>a1
einddatum	0201
einde	0201
eindresultaat	0>a1
eines	0L51
eines utilitzades	0L51
eingesetzte software	0L61
eingesetzte technologien	0L61
eingesetzte werkzeuge	0L61
einingar	0L71
einkunn	0L81
einleitung	0L91
einrichtung	0L:2
einsatz als	09a1
einsatzgebiet	0:31
einsatzort	05]1
eintritt	03k1
eintrittsdatum	03k1
eintrittsdatum moeglich	0L<1
eintrittsdatum moglich	0L<1
eintrittsdatum möglich	0L<1
eintrittstermin	0L<1
eirchod	0?i1
eisithe	0L=1
eisithe ag	0L>1
eisitheoir	0L>1
eisteacht	0L?1
ek bilgiler	0F_1
eki limenis	0L@1
eki līmenis	0L@1
ekip	0LA2
ekip buyuklugu	0<F1
ekip büyüklüğü	0<F1
ekipa	0LC1
ekk niveau	0LD1
ekk-niveau	0LD1
ekkr szint	0LE1
ekkr-szint	0LE1
ekr	0LF1
eks lygis	0LG1
eksamen	0LH2
ekspektasi gaji	0LJ1
el meu rol	0LK1
el p	0LL1
el pastas	0LL1
el pasto adresas	0LL1
el. p	0LL1
el. paštas	0LL1
el. pašto adresas	0LL1
el.paštas	0LL1
elaborato finale	0631
elaborazione delle informazioni	0LM1
elde edilen basarilar	08f1
elde edilen başarılar	08f1
electronic mail	0Jd1
elektronicka posta	01U1
elektronik posta	0K61
elektronikus levelcim	0IB1
elektronikus levélcím	0IB1
elektroninis pastas	0LL1
elektroninis paštas	0LL1
elektronische post	0Je1
elektronička pošta	01U1
elektronska posta	0LN2
elektronska pošta	0LN2
elektronski naslov	0Jl1
elerhetoseg	0LP1
elert eredmenyek	0LQ1
eletkor	0LR1
eliberat de	0LS1
elismeres	0Fc1
elismerés	0Fc1
elukoht	0LT3
elukutse	0LW1
elukutse voi ametikoht	03L1
elukutse või ametikoht	03L1
elérhetőség	0LP1
elért eredmények	0LQ1
email	0LXV
email address	0Jd1
email khac	0M>1
email khác	0M>1
email lain	0M?1
emailadres	0Jf1
emailadresse	0Je1
emails	0M@1
emakeel	0MA1
emes per	0MB1
emesso da	0MC1
emetteur	07d1
emis de	0LS1
emise le	0D=1
emision	0MD1
emisión	0MD1
emisor	0ME1
emissao	0C`1
emissor	0MF2
emissão	0C`1
emitent	0LS1
emitido	0MD1
emitido em	0C`1
emitido por	0MH2
emittent	0MJ1
emner	0MK1
empfaenger	0ML1
empfanger	0ML1
empfehlung	07>1
empfänger	0ML1
empleador	0>71
empleo deseado	0<e1
emploi	0MM1
emploi recherche	0MN1
emploi recherché	0MN1
employees	0@Q1
employer	0MO2
employer name	0@P1
employeur	0MQ2
employment dates	0Ie1
employment period	0Ie1
employment status	0B`1
employment type	0Ae1
empregador	0@G1
empregadora	0@G1
emprego pretendido	0<f1
empresa	0MS6
emès per	0MB1
encadrant	0GJ1
encadrante	0GJ1
end	0@Z1
end date	0@Z1
enddatum	00]1
ende	00]1
ended	0@Z1
endereco	0H]1
endereco completo	0H]1
endereco de e mail	0B71
endereco eletronico	0B71
endereco residencial	0H]1
endereço	0H]1
endereço completo	0H]1
endereço de e-mail	0B71
endereço eletrónico	0B71
endereço residencial	0H]1
endnote	00V1
endustri	0MY1
endüstri	0MY1
enfants	0MZ1
enfase	0601
enhed	0M[1
enhet	0M\2
enlace	0@21
enlaces	0@21
enllac	0M^1
enllaç	0M^1
enseignements	0B=1
enstitu	0Kn1
enstitü	0Kn1
ente	0M_6
ente certificatore	0MC1
ente di rilascio	0MC1
ente emittente	0MC1
ente formatore	06\1
entidad	0Me6
entidad certificadora	0ME1
entidad contratante	0Mk1
entidad emisora	0ME1
entidad que otorga	0Ml1
entidade	0Mm4
entidade certificadora	0N11
entidade emissora	0N11
entidade empregadora	0@G1
entidade formadora	0@<1
entitat	0N25
entitat emissora	0MB1
entity	01m1
entorn	0L51
entorno	05F1
entorno tecnico	05F1
entorno tecnologico	05F1
entorno tecnológico	05F1
entorno técnico	05F1
entrada	01C1
entregado por	0Ml1
entreprise	0MQ2
entreprise d'accueil	0N71
envelope	0Jd1
envelope fill	0Jd1
environment	0;e1
environnement	0@T1
environnement technique	0@T1
environnements	0@T1
eochairfhocail	0N81
eok	0N92
epasts	0Jm1
epost	0N;2
eposta	0K61
eqf	0N=7
eqf level	0ND1
eqf niva	0NE2
eqf niveau	0NG2
eqf seviyesi	08D1
eqf stig	0NI1
eqf szint	0LE1
eqf taso	0NJ1
eqf स्तर	0NK1
eqf 等級	0NL1
eqf 等级	0NM1
eqf 수준	0NN1
eqf-nivaa	0NE2
eqf-niveau	0NG2
eqf-nivå	0NE2
eqf-stig	0NI1
eqf-szint	0LE1
eqf-taso	0NJ1
eqfi tase	0NO1
eqfレベル	0NP1
eqr	0I?1
eqr level	0I?1
eqr niveau	0I?1
eqr stufe	0I?1
eqr-level	0I?1
eqr-niveau	0I?1
eqr-stufe	0I?1
equip	0NQ1
equipa	0Gm1
equipe	0NR4
equipe encadree	0Kg1
equipment	0;e1
equipo	0NV2
equipos	05F1
eredmeny	0NX2
eredmenyeim	0LQ1
eredmenyek	0LQ1
eredmény	0NX2
eredményeim	0LQ1
eredmények	0LQ1
erfahrung	09b1
erfarenhet	00N1
erfaring	00O2
erfolg	09i1
erfolge	09i1
ergebnis	0NZ2
ergebnisse	09i1
erhaallen	0N\1
erhallen	0N\1
erhalten	00T1
erhverv	0N]2
erhållen	0N\1
eriala	0N_1
erk	0N`2
erk niveau	0Nb1
erk niveaus	0Nb1
erk-niveau	0Nb1
erk-niveaus	0Nb1
erreichte ziele	09i1
erreichtes	09i1
erscheinungsdatum	0Nc1
erscheinungsjahr	0Nc1
erschienen	0Nc1
erschienen in	0Nd1
erstellen von inhalten	0Ne1
erstellung von inhalten	0Ne1
erstsprache	0Nf1
ertekeles	06`1
ervaring	00@1
erworben	00T1
erworben am	00T1
esami	0AY1
esami sostenuti	0AY1
esco occupation	0Ng1
escola	0Nh2
escolaridade	0Nj1
escoltar	0@`1
escrever	0Nk1
escribir	0@c1
escriptura	0Nl1
escrita	0Nk1
escrito	0@c1
escritura	0@c1
escriure	0Nl1
escucha	0@a1
escuchar	0@a1
escuela	00d1
escuta	0@[1
esihenkilo	0Nm1
esihenkiloe	0Nm1
esihenkilö	0Nm1
esiletostetud	0Nn1
esiletõstetud	0Nn1
esimies	0Nm1
esokj	0No1
espb	0O01
espb bodovi	0O01
especialidad	05o1
especialidade	0601
especialitat	03F1
especialitzacio	03F1
especialització	03F1
especializacao	0601
especializacion	05o1
especialización	05o1
especialização	0601
esperienza	04>1
esperienze linguistiche	0O11
espressione orale	0<Z1
estabelecimento de ensino	0@<1
estado	0O22
estado actual	0O41
estado civil	0O52
estado de salud	0O71
estado de saude	0O81
estado de saúde	0O81
estancias linguisticas	0O91
estancias lingüísticas	0O91
estat civil	0O:1
estatura	0O71
estudios	0>;1
estudis	0O;1
eszkozok	0O<1
eszközök	0O<1
eta	0O=2
etablissement	0O?2
etablissement d'enseignement	0>61
etablissement de formation	0>61
etat	0<T1
etat civil	0MZ1
etat de sante	0OA1
ethnic group	0OB1
ethnicity	0OB1
ethnie	0OC1
etternamn	0OD1
etternavn	0OD1
ettevote	0OE2
ettevotte kirjeldus	0OG1
ettevottest	0OG1
ettevõte	0OE2
ettevõtte kirjeldus	0OG1
ettevõttest	0OG1
etu ja sukunimi	0OH1
etu- ja sukunimi	0OH1
etunimet	0OI1
etunimi	0OI1
età	0O=2
eurooppalainen viitekehys	0=d1
europaeische kompetenzstufe	0OJ1
europaeischer referenzrahmen	0OJ1
europaeisk niveau	0=c1
europaische kompetenzstufe	0OJ1
europaischer referenzrahmen	0OJ1
european level	0=`1
europees niveau	0Nb1
europeisk niva	0=a2
europeisk nivaa	0=a2
europeisk nivå	0=a2
europäische kompetenzstufe	0OJ1
europäischer referenzrahmen	0OJ1
europæisk niveau	0=c1
ev	0OK3
ev adresi	01\1
ev telefonu	0ON1
evek	0OO1
evento	0A61
eves	0LR1
evk	0=d1
examen	0OP1
examensaar	08;1
examensar	08;1
examensarbete	0HI1
examensdatum	08;1
examenstitel	0OP1
examensår	08;1
exitos	0OQ1
exits	06N1
expectativa salarial	0OR2
expectativas salariales	0OT1
expected graduation	0@Z1
expected salary	0B_1
expedicion	0MD1
expedición	0MD1
expedido	0MD1
expedido por	0ME1
expedient	0OU1
expediente	0<C1
expedit per	0MB1
experience	0OV3
experience totale	04;1
experiences linguistiques	0OY1
experiencia	0OZ3
experiencia linguistica	0O]2
experiencia lingüística	0O91
experienta	0401
experiență	0401
experiència	0571
experiência	04U1
experiência linguística	0O_1
expertise	0O`1
expresion escrita	0@c1
expresion oral	0<Y1
expresión escrita	0@c1
expresión oral	0<Y1
expressao escrita	0Nk1
expressao oral	0An1
expressio escrita	0Nl1
expressio oral	0Oa1
expression ecrite	0KA1
expression orale	0Ob1
expression écrite	0KA1
expressió escrita	0Nl1
expressió oral	0Oa1
expressão escrita	0Nk1
expressão oral	0An1
exprimare orala	0GT1
exprimare orală	0GT1
exprimare scrisa	0Oc1
exprimare scrisă	0Oc1
expérience	04;1
expérience totale	04;1
expériences linguistiques	0OY1
extracte	0Od1
extracto	0Oe1
eyalet	0;51
eğitim alanları (isced-f	0Kl1
eğitim durumu	0Km1
eğitim düzeyi	0Km1
eğitim kurumu	0Kn1
eğitim seviyesi	0Ko1
eğitim ve öğretim veren kurumun adı ve türü	0Kn1
eメール	0Jk1
f	0Of2
f de nacimiento	04K1
f nacimiento	04K1
f. de nacimiento	04K1
f. nacimiento	04K1
faaliyet alani	0MY1
faaliyet alanı	0MY1
faaliyetler	0Oh1
fach	0761
fachbereich	0Oi2
facher	0Ok3
fachgebiet	0761
fachrichtung	0761
fachzeitschrift	0Nd1
facolta	0On2
facoltà	0On2
facts	0P01
faculdade	0@<1
facultad	0P12
facultat	0>51
facultate	0P32
facultatea	0P52
faculte	0>61
faculté	0>61
faecher	0Ok3
faedd	0P71
faeddur	0P71
faedingarar	0P71
faedingardagur	0P71
faedingarstadur	0P81
faerdighed	0P91
faerni	0P:1
fag	0P;5
fagomraade	0P@2
fagomraader (isced-f	0PB1
fagomrade	0P@2
fagomrader (isced f	0PB1
fagområde	0P@2
fagområder (isced-f	0PB1
fagretning	0PC1
fahrerlaubnis	0PD1
fait a	0PE1
fait à	0PE1
faith	0PF1
faits marquants	00:1
faks	0PG7
faksi	0PN1
faksimile	0PO1
fakulta	0PP2
fakultaet	0761
fakultas	0:C1
fakultat	0761
fakultate	0PR1
fakulte	0PS2
fakulte bolum	02Z1
fakultet	0PU2
fakulteta	0PW1
fakultetas	0PX1
fakultät	0761
fakultāte	0PR1
fakülte	0PS2
fakülte/bölüm	02Z1
fala	0An1
falar	0An1
familie	0PY3
familienaam	0101
familienname	0P\1
familienstand	0P]1
familj	0?S1
familjefoerhaallanden	0?S1
familjeforhallanden	0?S1
familjeförhållanden	0?S1
family	0?Q1
family name	0P^1
family names	0P^1
family status	0?Q1
farsimanumer	0P_1
farsimi	0P_1
farsímanúmer	0P_1
farsími	0P_1
fassung	0P`1
fax	0Pa@
fax number	0Q11
fecha	08J3
fecha (de - a	0F;1
fecha (de a	0F;1
fecha de emision	0MD1
fecha de emisión	0MD1
fecha de expedicion	0MD1
fecha de expedición	0MD1
fecha de fin	0L01
fecha de finalizacion	0L01
fecha de finalización	0L01
fecha de graduacion	0L01
fecha de graduación	0L01
fecha de ingreso	0@?1
fecha de inicio	0@?1
fecha de nacimiento	04K1
fecha de obtencion	0MD1
fecha de obtención	0MD1
fecha de publicacion	04N1
fecha de publicación	04N1
fecha de salida	0L01
fecha de termino	0L01
fecha de término	0L01
fecha fin	0L01
fecha inicio	0@?1
fecha nacimiento	04K1
fecha y lugar de nacimiento	04K1
fechas	0F;1
fechas (de - a	0F;1
fechas (de a	0F;1
feidhm	0Q21
feladataim	0Q31
feladatkor	0Q31
feladatkör	0Q31
feladatok	0Q31
feladatok es felelossegek	0Q31
feladatok és felelősségek	0Q31
felag	0Q41
felelossegi kor	0Q31
felelősségi kör	0Q31
felettes	0Q51
felhasznalonev	0Q61
felhasználónév	0Q61
felmondasi ido	0Q71
felmondási idő	0Q71
fenykep	0Q81
ferdighet	0Q91
ferdigheter	0;a1
ferdighetsniva	0Q:1
ferdighetsnivaa	0Q:1
ferdighetsnivå	0Q:1
fernruf	0Q;1
ferramentas	03E1
ferramentas utilizadas	03E1
festnetz	0Q;1
fi	0Ca1
field	0Q<2
field of study	0611
fields of education (isced f	0Q>1
fields of education (isced-f	0Q>1
figli	0Q?1
file	0AT1
file type	0Q@1
filhos	0QA1
filiere	0HP1
filière	0HP1
fim	04J1
fin	0QB2
final grade	0861
final project	08R1
final year project	08R1
finalitzacio	0Ca1
finalització	0Ca1
finalizacion	0L01
finalización	0L01
finalizare	00`1
fine	02T1
finish	0@Z1
fino a	02T1
fins a	0Ca1
fiok	0Q61
firm	0@P1
firma	0QDA
firma adi	0QU1
firma adı	0QU1
firma hakkinda	0QV1
firma hakkında	0QV1
firma sektoru	0MY1
firma sektörü	0MY1
firmenbeschreibung	0;S1
firmengroesse	0581
firmengrosse	0581
firmengröße	0581
firmenname	05^1
firmenprofil	0;S1
firmă	03l1
first language	0QW1
first name	0QX1
first names	0QX1
fisso	0AS1
fites	06N1
fites assolides	06N1
fixe	0QY1
fizetesi igeny	09\1
fizetési igény	09\1
fiók	0Q61
fjolskylduhagir	0QZ1
fjölskylduhagir	0QZ1
fluencia	0Q[1
fluency	0Q\1
fluenta	0@W1
fluenza	0AC1
fluență	0@W1
fluidesa	0Q]1
fluidez	0Q^1
fluência	0Q[1
fluïdesa	0Q]1
flyttbar	0Q_1
fobb eredmenyek	0LQ1
fobb feladatok	0Q31
fobb pontok	0Q`1
fobb targyak	0Qa1
fobb targyak gyakorlati kepzes	0Qa1
fobb tevekenysegek es feladatkorok	0Q31
focus	0611
fodd	0Qb2
fodd den	0Qd1
fodd i	0Qe1
fodelsear	0Qd1
fodelsedag	0Qd1
fodelsedatum	0Qd1
fodelseort	0Qe1
fodestad	0Qf1
fodested	0Qg2
fodselsar	0Of2
fodselsdag	0Of2
fodselsdato	0Of2
fodt	0Of2
fodt den	0Of2
fodt i	0Qg2
foedd	0Qb2
foedd den	0Qd1
foedd i	0Qe1
foedelseaar	0Qd1
foedelsedag	0Qd1
foedelsedatum	0Qd1
foedelseort	0Qe1
foedestad	0Qf1
foedested	0Qg2
foedselsaar	0Of2
foedselsdag	0Of2
foedselsdato	0Of2
foedt	0Of2
foedt den	0Of2
foedt i	0Qg2
foer	09k1
foer- och efternamn	09O1
foerening	0Qi1
foererkort	0Qj1
foeretag	0Qk2
foeretagsbeskrivning	0Qm1
foeretagsnamn	05b1
foerfattare	0Qn1
foerlag	0Qo1
foernamn	0R01
foerstaspraak	0R11
foerstegangstjeneste	0R21
foerstespraak	0R31
foglalkozas	09o1
foglalkozas beosztas	09W1
foglalkoztatas jellege	0R41
foglalkoztatás jellege	0R41
foglalkozás	09o1
foglalkozás / beosztás	09W1
foilsithe	0Cf1
foilsithe in	0R51
foilsitheoir	0R51
foireann	0R61
foiskola	08G1
fokozat	0R71
folyamatos beszed	09l1
folyamatos beszéd	09l1
folyoirat	0R81
folyóirat	0R81
fon	0R92
fon poca	0R;1
fonction	0R<3
fonction ou poste occupe	0MM1
fonction ou poste occupé	0MM1
fonctions	0MM1
fone	0AR1
for	0R?4
for och efternamn	09O1
for og efternavn	0RC1
for og etternavn	0RD1
for- og efternavn	0RC1
for- og etternavn	0RD1
fordypning	0RE1
forename	0QX1
forenames	0QX1
forening	0RF3
forerkort	0Qj1
foretag	0Qk2
foretagsbeskrivning	0Qm1
foretagsnamn	05b1
forfattare	0Qn1
forfatter	0RI2
forfattere	0RI2
forlag	0RK4
forma studia	0Ho1
forma zatrudnienia	0RO1
formaal	09g2
formacao	0F>1
formal	09g2
formation	0>F1
formação	0F>1
formule d'appel	0RP1
formule de politesse	0RQ1
formål	09g2
fornamn	0RR2
fornavn	0RT2
fornavne	0RV1
forstasprak	0R11
forstegangstjeneste	0R21
forstesprak	0R31
fostoir	02C1
fostóir	02C1
foto	0RW=
fotograf	0Rd1
fotografia	0Re6
fotografie	0Rk2
fotografija	0Rm3
fotografía	0S01
fotoğraf	0Rd1
fotó	0Q81
fra	0S13
fraa	09C1
fraan	0;41
framework	0@Y1
frameworks	0S45
framgaangar	0S91
framgangar	0S91
framgångar	0S91
fran	0;41
fratraedelsesaarsag	0S:1
fratraedelsesarsag	0S:1
fratrædelsesårsag	0S:1
freagrachtai	0I`1
freagrachtaí	0I`1
fremdsprache	0S;1
fremdsprachen	0S;1
from	0S<2
from - to	0Ie1
from to	0Ie1
fruehester eintrittstermin	0L<1
fruehestmoeglicher eintrittstermin	0L<1
fruhester eintrittstermin	0L<1
fruhestmoglicher eintrittstermin	0L<1
frá	0<<1
frå	09C1
från	0;41
frühester eintrittstermin	0L<1
frühestmöglicher eintrittstermin	0L<1
fuehrerausweis	0PD1
fuehrerschein	0PD1
fuehrerscheine	0PD1
fuehrerscheinklasse	0PD1
fuehrerscheinklassen	0PD1
fuehrungsspanne	0581
fuer	0911
fuhrerausweis	0PD1
fuhrerschein	0PD1
fuhrerscheine	0PD1
fuhrerscheinklasse	0PD1
fuhrerscheinklassen	0PD1
fuhrungsspanne	0581
fulde navn	0RC1
full name	0<R1
fullfoert	08<1
fullfort	08<1
fullført	08<1
fullstaendigt namn	09O1
fullstandigt namn	09O1
fullständigt namn	09O1
fullt nafn	0S>1
fullt navn	0RD1
funcao	0S?3
funcao no projeto	0SB1
funcao ou cargo ocupado	0<h1
funcio	0SC2
funcion	0SE3
funcion o cargo ocupado	0<g1
funciones	0141
funciones desempenadas	0141
funciones desempeñadas	0141
funciones principales	0141
funciones realizadas	0141
funciones y responsabilidades	0141
funcions	0171
funcions i responsabilitats	0171
funcions principals	0171
funció	0SC2
función	0SE3
función o cargo ocupado	0<g1
funcoes	06_1
funcoes desempenhadas	06_1
funcoes e responsabilidades	06_1
functia	0SH1
functia actuala	0SI1
functia ocupata	0SH1
functia sau postul ocupat	0SH1
functie	0SJ6
functie inhoud	0181
functie-inhoud	0181
functiebenaming	09^1
functienaam	09^1
functieomschrijving	0181
functietitel	0SP2
function	0SR3
funcția	0SH1
funcția actuală	0SI1
funcția ocupată	0SH1
funcția sau postul ocupat	0SH1
funcție	0SU2
fundacja	0SW1
fundator	0SX1
funkce	0SY3
funkcia	0S\2
funkcija	0S^9
funkcijos	06e1
funkcja	0Sg3
funksjon	0Sj2
funktion	0Sl7
funzione	0T33
função	0S?3
função no projeto	0SB1
função ou cargo ocupado	0<h1
funções	06_1
funções desempenhadas	06_1
funções e responsabilidades	06_1
fur	0911
furnizor	0T61
further details	01>1
further email addresses	0M@1
further information	01>1
further phone numbers	0T71
further websites	0T81
fylke	0T91
fylki	0T:1
fyrir	0T;1
fyrirtaeki	0T<1
fyrirtæki	0T<1
fächer	0Ok3
fædd	0P71
fæddur	0P71
færdighed	0P91
færni	0P:1
fæðingardagur	0P71
fæðingarstaður	0P81
fæðingarár	0P71
félag	0Q41
fénykép	0Q81
fón	0T=1
fón póca	0R;1
född	0Qd1
född den	0Qd1
född i	0Qe1
födelsedag	0Qd1
födelsedatum	0Qd1
födelseort	0Qe1
födelseår	0Qd1
för	09k1
för- och efternamn	09O1
förening	0Qi1
företag	0Qk2
företagsbeskrivning	0Qm1
företagsnamn	05b1
författare	0Qn1
förlag	0Qo1
förnamn	0R01
förstaspråk	0R11
fødd	0T>1
fødestad	0Qf1
fødested	0Qg2
fødselsdag	0Of2
fødselsdato	0Of2
fødselsår	0Of2
født	0Of2
født den	0Of2
født i	0Qg2
førerkort	0Qj1
førstegangstjeneste	0R21
førstespråk	0R31
führerausweis	0PD1
führerschein	0PD1
führerscheine	0PD1
führerscheinklasse	0PD1
führerscheinklassen	0PD1
führungsspanne	0581
für	0911
főbb eredmények	0LQ1
főbb feladatok	0Q31
főbb pontok	0Q`1
főbb tevékenységek és feladatkörök	0Q31
főbb tárgyak	0Qa1
főbb tárgyak / gyakorlati képzés	0Qa1
főiskola	08G1
gade	0;;1
gads	0T?3
gairm	0TB1
gairm no post a bhi agat	0Q21
gairm nó post a bhí agat	0Q21
gaji yang diharapkan	0LJ1
galardon	0TC1
galardón	0TC1
galimybe pradeti dirbti	0TD1
galimybė pradėti dirbti	0TD1
galiu pradeti	0TD1
galiu pradėti	0TD1
galvenais	0TE1
galvenie pienakumi	06[1
galvenie pienākumi	06[1
galvenie prieksmeti	0TF1
galvenie priekšmeti	0TF1
gano	0F01
gaol	0TG1
gata	0TH2
gate	0;H1
gateadresse	0;H1
gatuadress	01]1
gatve	01Y1
gatvė	01Y1
geadresseerde	00=1
geb	0TJ2
geb am	0TL1
geb datum	0TM1
geb. am	0TL1
geb.datum	0TM1
geboortedatum	0TM1
geboortedatum en -plaats	0TM1
geboortedatum en plaats	0TM1
geboortejaar	0TM1
geboorteplaats	0TN1
geboren	0TJ2
geboren am	0TL1
geboren in	0TO2
geboren op	0TM1
geboren te	0TN1
gebruikersnaam	0TQ1
gebruikte technieken	0TR1
gebruikte technologieen	0TR1
gebruikte technologieën	0TR1
gebruikte tools	0TR1
geburtsdatum	0TL1
geburtsdatum ort	0TL1
geburtsdatum und -ort	0TL1
geburtsdatum und geburtsort	0TL1
geburtsdatum und ort	0TL1
geburtsdatum/-ort	0TL1
geburtsjahr	0TL1
geburtsland	0TS1
geburtsort	0TS1
geburtsort und -datum	0TL1
geburtsort und datum	0TL1
geburtsort und geburtsdatum	0TL1
geburtstag	0TL1
geburtstag und -ort	0TL1
geburtstag und ort	0TL1
gefid ut af	0TT1
gefið út af	0TT1
gegenstand	0791
gehalt	0TU1
gehaltsvorstellung	0TU1
gehaltsvorstellungen	0TU1
gehaltswunsch	0TU1
geiri	06o1
gelar	0TV2
geloof	0TX1
gemeente	0TY1
gemeinde	0TZ1
gemiddeld cijfer	0>a1
gemiddelde	0>a1
gen	0T[1
gender	0T\1
genel not ortalamasi	0F01
genel not ortalaması	0F01
genel ortalama	0F01
genere	0T]2
genero	0T_2
generu	0Ta1
gennemsnit	0Tb1
genre	0Tc1
geo alt	0B]1
gepubliceerd	0Td1
gepubliceerd in	0Te1
gepubliceerd op	0Td1
ger	0OJ1
ger niveau	0OJ1
ger niveaustufen	0OJ1
ger-niveau	0OJ1
ger-niveaustufen	0OJ1
geraete	0L61
gerate	0L61
gereedschap	0TR1
gereedschappen	0TR1
gers	0Tf1
geräte	0L61
gesamtnote	00V1
geschaeftsbereich	00b1
geschaeftszweig	0Tg1
geschaftsbereich	00b1
geschaftszweig	0Tg1
geschlecht	0Th1
geschäftsbereich	00b1
geschäftszweig	0Tg1
geslacht	0Ti1
gesprach	03Z1
gesprache	03Z1
gespraech	03Z1
gespraeche	03Z1
gesprekken voeren	0Tj1
gespräch	03Z1
gespräche	03Z1
gestor	0>U1
gesundheitszustand	09H1
getuigenis	00>1
getur hafid storf	0Tk1
getur hafið störf	0Tk1
gewenst salaris	0Tl1
gewenste baan	09]1
gewenste functie	09]1
gewenste locatie	0Tm1
gewenste regio	0Tm1
gewicht	09H1
gewuenschte position	02Q1
gewuenschter arbeitsort	0:31
gewunschte position	02Q1
gewunschter arbeitsort	0:31
gewünschte position	02Q1
gewünschter arbeitsort	0:31
gezinssituatie	0;h1
ghaqda	0Tn1
ghi chu	0To1
ghi chú	0To1
ghodod	0U01
giai doan	0U11
giai quyet van de	0U21
giai thuong	0U31
giai đoạn	0U11
giao tiep	0U42
giao tiếp	0U42
giao vien huong dan	0U61
giay phep lai xe	08e1
gime	0U71
gimenes stavoklis	0U81
gimes	0U71
gimimo data	0U71
gimimo metai	0U71
gimimo vieta	0U91
gimtoji kalba	0U:1
gimtosios kalbos	0U:1
gimusi	0U71
gimė	0U71
gimęs	0U71
gioi thieu	0U;2
gioi thieu cong ty	0U=1
gioi thieu du an	0I^1
gioi tinh	0U>1
giris	08l1
giris tarihi	08l1
giriş	08l1
giriş tarihi	08l1
giro	00m1
github repo	0HH1
given by	08B1
given name	0QX1
given names	0QX1
giáo viên hướng dẫn	0U61
giải quyết vấn đề	0U21
giải thưởng	0U31
giấy phép lái xe	08e1
giới thiệu	0U;2
giới thiệu công ty	0U=1
giới thiệu dự án	0I^1
giới tính	0U>1
gjennomsnitt	0U?1
glaube	0U@1
glavne aktivnosti i odgovornosti	0UA1
glavne naloge	0ET1
glavne naloge in pristojnosti	0ET1
glavni poslovi i odgovornosti	0UA1
glavni predmeti	0UB3
glavni predmeti pridobljeno znanje in kompetence	0UE1
glavni predmeti stecene profesionalne vjestine	0UF1
glavni predmeti/pridobljeno znanje in kompetence	0UE1
glavni predmeti/stečene profesionalne vještine	0UF1
glavni zadaci	0Ik2
globe	0HH1
glowne dzialania i obowiazki	0Bk1
glowne obowiazki	0Bk1
glowne przedmioty	0UG1
glowne zadania	0Bk1
gneas	0UH1
gnothachtalacha	0K=1
gnéas	0UH1
gnóthachtálacha	0K=1
go dti	0BQ1
go dtí	0BQ1
godina	0UI6
godina rodenja	0E92
godina rođenja	0E92
godina zavrsetka	0EC2
godina završetka	0EC2
godine	0UO3
godine iskustva	0UR2
golongan darah	09Y1
gorev	0UT3
gorev tanimi	0Oh1
gorev unvan	0UW1
gorev unvani	0UW1
gorev ve sorumluluklar	0Oh1
gorevi	0UW1
gorevim	0UX2
gorevler	0Oh1
gorus	0UZ1
govor	0U[3
govorna interakcija	0U^2
govorna produkcija	0U`2
govorno sporazumevanje	0Ub1
govorno sporocanje	0Uc1
govorno sporočanje	0Uc1
gpa	0Ud7
graad	0Uk1
grad	0Ul;
grada	0V71
gradam	0I_1
grade	0V82
grade point average	0861
grado	0V:2
grado academico	0>;1
grado académico	0>;1
grado de dominio	0V<1
grads	0GF1
gradu	0GE1
graduacio	0Ca1
graduacion	0L01
graduació	0Ca1
graduación	0L01
graduation	0@Z1
graduation date	0@Z1
graduation project	08R1
grau	0V=2
grau academico	0F>1
grau académico	0F>1
grau acadêmico	0F>1
grau de dominio	0V?1
grau de domínio	0V?1
grau de escolaridade	0Nj1
greeting	0V@1
groesse	09H1
groesste erfolge	09i1
grosse	09H1
grosste erfolge	09i1
group	0VA2
grund des wechsels	07?1
grundwehrdienst	0;g1
grussformel	0VC1
grußformel	0VC1
grád	0VD1
gráða	0V71
größe	09H1
größte erfolge	09i1
grāds	0GF1
gsm	0VE9
gurnal	0VN1
guthan	0T=1
guthan poca	0R;1
guthán	0T=1
guthán póca	0R;1
guvenlik	0VO1
gyvenamoji vieta	0VP3
gyvenamosios vietos adresas	01Y1
gènere	0VS1
género	0T_2
gênero	0VT1
görev	0UT3
görev tanımı	0Oh1
görev unvanı	0UW1
görev ve sorumluluklar	0Oh1
görev/unvan	0UW1
görevi	0UW1
görevim	0UX2
görevler	0Oh1
görüş	0UZ1
güvenlik	0VO1
għaqda	0Tn1
għodod	0U01
główne działania i obowiązki	0Bk1
główne obowiązki	0Bk1
główne przedmioty	0UG1
główne zadania	0Bk1
h p	0VU1
h.p	0VU1
habilidades	0@U2
habilitacao	0VV3
habilitacoes literarias	0Nj1
habilitats	0L51
habilitação	0VV3
habilitações literárias	0Nj1
habite a	0@B1
habite à	0@B1
habla	0<Y1
hablado	0<Y1
hablar	0<Y1
haettava tehtaevae	03O1
haettava tehtava	03O1
haettava tehtävä	03O1
haettu tehtaevae	03O1
haettu tehtava	03O1
haettu tehtävä	03O1
hakkimda	0121
hakkımda	0121
hallas utani ertes	0VY1
hallott szoveg ertese	0VY1
hallott szöveg értése	0VY1
hallás utáni értés	0VY1
halozat	0VZ1
handle	0V[1
handledare	0>T1
handphone	0V\1
handy	0V]1
handynummer	0V]1
hapunktar	0V^1
haridusasutus	0V_1
haridustase	0V`2
hasil	0Vb1
hasil kerja	0Vb1
haskoli	0Vc1
hasta	0L01
hasznalt technologiak	0O<1
használt technológiák	0O<1
hauptaufgaben	05\1
hauptfach	0761
hauptfacher	0Vd1
hauptfaecher	0Vd1
hauptfächer	0Vd1
haupttaetigkeiten	05\1
haupttatigkeiten	05\1
hauptteil	0Ve1
haupttätigkeiten	05\1
he dao tao	08Q1
headcount	0@Q1
headline	0B^1
health	0Vf1
health status	0Vf1
hedeflenen pozisyon	08o1
height	0Vf1
height and weight	0Vf1
heimasida	0Vg1
heimasimi	0Vh1
heimasími	0Vh1
heimasíða	0Vg1
heimatort	0Vi2
heimeside	0Vk1
heimilisfang	0Vl1
heiti	0S>1
helstu atridi	0V^1
helstu atriði	0V^1
helstu verkefni	00c1
helstu verkefni og abyrgd	00c1
helstu verkefni og ábyrgð	00c1
hely	0Vm1
helyseg	0Vm1
helyszin	0Vm1
helyszín	0Vm1
helység	0Vm1
hemadress	01]1
hemort	0Vn1
hemsida	0Vo1
hemtelefon	0W01
henkiloestoe	02W1
henkiloestoen maeaerae	02W1
henkilosto	02W1
henkiloston maara	02W1
henkilöstö	02W1
henkilöstön määrä	02W1
herausgeber	0W12
herkunft	0;d1
herkunftsort	0;d1
herramientas	05F1
herramientas utilizadas	05F1
hesap	0W31
high school	00f1
highest degree	0Kc1
highest qualification	0Kc1
highlights	0P01
hijos	0W41
hilfsmittel	0L61
hingga	0W51
hinh anh	03m1
hinh thuc lam viec	0W61
hinne	0W71
hintergrund	0791
hitap	0W81
hjemmeadresse	0W92
hjemmeside	0W;2
hjuskaparstada	0QZ1
hjúskaparstaða	0QZ1
hlavne body	0W=1
hlavne cinnosti	0W>1
hlavne cinnosti a zodpovednost	0W>1
hlavne predmety	0W?1
hlavni body	0W@1
hlavni cinnosti	0WA1
hlavni napln prace	0WA1
hlavni pracovni napln a oblasti odpovednosti	0WA1
hlavni predmety	0WB1
hlavni ukoly	0WA1
hlavni uspechy	0I01
hlavné body	0W=1
hlavné predmety	0W?1
hlavné činnosti	0W>1
hlavné činnosti a zodpovednosť	0W>1
hlavní body	0W@1
hlavní náplň práce	0WA1
hlavní pracovní náplň a oblasti odpovědnosti	0WA1
hlavní předměty	0WB1
hlavní úkoly	0WA1
hlavní úspěchy	0I01
hlavní činnosti	0WA1
hledana pozice	0WC1
hledaná pozice	0WC1
hlekkur	0Vg1
hlustun	0WD1
hlutverk	0WE3
hlutverk i verkefni	0WH1
hlutverk í verkefni	0WH1
ho	0WI1
ho so	0To1
ho so truc tuyen	0WJ1
ho ten	0WK1
ho va ten	0WK1
hobbies	01>1
hoc vi	08Q1
hochschule	02M1
hochster abschluss	0WL1
hochster bildungsabschluss	0WL1
hodnoceni	0WM1
hodnocení	0WM1
hodnotenie	0WN1
hoechster abschluss	0WL1
hoechster bildungsabschluss	0WL1
hoegskola	0WO1
hoegskole	0WP1
hoegskolepoaeng	0WQ1
hoegsta utbildning	0WR1
hoehepunkte	09j1
hoejdepunkter	0WS1
hoejdpunkter	0WT1
hoejeste uddannelse	0WU1
hoeren	0WV1
hoerfoerstaaelse	0WW1
hoerverstehen	0WV1
hoeydepunkter	0WX1
hoeyeste utdanning	0WY1
hofundar	0WZ1
hofundur	0WZ1
hogeschool	0W[1
hogskola	0WO1
hogskole	0WP1
hogskolepoang	0WQ1
hogsta utbildning	0WR1
hohepunkte	09j1
hoi	0W\1
hoi thoai	0W]1
hojdepunkter	0WS1
hojdpunkter	0WT1
hojeste uddannelse	0WU1
holqien ta' kontenut	0W^1
home address	01?1
home page	0HH1
home phone	0<M1
home town	0W_2
homepage	0Wa4
hometown	0We1
hon nhan	0Wf1
honlap	0Wg1
honorific	0Wh1
honors	0861
honours	0861
hoofdtaken	0181
hoofdvak	0241
hoofdvakken	09K1
hoogst genoten opleiding	0Wi1
hoogste opleiding	0Wi1
hoogtepunten	09J1
hop thu	0FU1
horen	0WV1
horforstaelse	0WW1
horverstehen	0WV1
hovedfag	0Wj3
hovedopgave	01n1
hovedopgaver	05`1
hovedopgaver og ansvarsomraader	05`1
hovedopgaver og ansvarsomrader	05`1
hovedopgaver og ansvarsområder	05`1
hovedoppgave	08S1
hovedoppgaver	05W1
hovedpunkter	0Wm2
hovorenie	0Wo1
hoydepunkter	0WX1
hoyeste utdanning	0WY1
hp	0X05
hubungan	0X51
hugbunadur	0X61
hugbúnaður	0X61
huidige functie	09]1
huidige status	0X71
hulpmiddelen	0TR1
huom	0X81
huomautus	0X81
huvudaemne	01h1
huvudaemnen	01i1
huvudamne	01h1
huvudamnen	01i1
huvudsakliga aemnen	01i1
huvudsakliga amnen	01i1
huvudsakliga arbetsuppgifter	04d1
huvudsakliga arbetsuppgifter och ansvarsomraaden	04d1
huvudsakliga arbetsuppgifter och ansvarsomraden	04d1
huvudsakliga arbetsuppgifter och ansvarsområden	04d1
huvudsakliga ämnen	01i1
huvuduppgifter	04d1
huvudämne	01h1
huvudämnen	01i1
hálózat	0VZ1
hápunktar	0V^1
háskóli	0Vc1
hình thức làm việc	0W61
hình ảnh	03m1
hôn nhân	0Wf1
höchster abschluss	0WL1
höchster bildungsabschluss	0WL1
höfundar	0WZ1
höfundur	0WZ1
högskola	0WO1
högskolepoäng	0WQ1
högsta utbildning	0WR1
höhepunkte	09j1
höjdpunkter	0WT1
hören	0WV1
hörförståelse	0WW1
hörverstehen	0WV1
høgskole	0WP1
højdepunkter	0WS1
højeste uddannelse	0WU1
høydepunkter	0WX1
høyeste utdanning	0WY1
hệ đào tạo	08Q1
họ	0WI1
họ tên	0WK1
họ và tên	0WK1
học vị	08Q1
hồ sơ	0To1
hồ sơ trực tuyến	0WJ1
hội	0W\1
hội thoại	0W]1
hộp thư	0FU1
icerik	0111
icerik olusturma	0X91
id	0X:4
id number	0X>1
idade	0X?1
idegen nyelv	0X@1
identifiant	0XA1
identity card	0X>1
identity number	0X>1
idioma	0XB3
idioma materno	0XE1
idioma nativo	0XF1
idioma(s) materno(s	0XE1
idiomas	0XG2
idiomes	0XI1
idirghniomhu cainte	0@>1
idirghníomhú cainte	0@>1
ido	0OO1
idoszak	0OO1
idotartam	0OO1
idotartam ( tol ig	0OO1
idő	0OO1
időszak	0OO1
időtartam	0OO1
időtartam (-tól -ig	0OO1
ieguta kvalifikacija	0GF1
iegutais grads	0GF1
iegūtais grāds	0GF1
iegūtā kvalifikācija	0GF1
iela	01Z1
ienemamais amats	0XJ1
iestade	0XK3
iestāde	0XK3
ieņemamais amats	0XJ1
igudziai	0XN1
igyta kvalifikacija	0XO1
ihr name	0XP1
ijazah	0XQ1
ika	0XR1
ikae	0XR1
ikamet	0XS1
ikamet adresi	01\1
ikamet yeri	0<J1
ikametgah	0XT3
ikametgah adresi	01\1
ikametgâh	0XS1
iki	08\1
ikä	0XR1
il	0XS1
il mio ruolo	0XW1
ilce	0XX2
iletisim	0XZ2
iletişim	0XZ2
ilgili dersler	02f1
ilk ad	0X\1
ilsien matern	0X]1
ilçe	0XX2
image	0831
imagem	0X^1
imagen	0S01
imatge	0X_1
ime	0X`3
ime i adresa poslodavca	0Xc1
ime i prezime	0Xd2
ime i vrsta organizacije pruzatelja obrazovanja i osposobljavanja	0Xf1
ime i vrsta organizacije pružatelja obrazovanja i osposobljavanja	0Xf1
ime in priimek	0Xg1
imejl	0Xh1
imejl adresa	0Xh1
imie	0Xi1
imie i nazwisko	0Xj1
imiona	0Xi1
imię	0Xi1
imię i nazwisko	0Xj1
immagine	0Xk1
imone	0Xl2
impact	00g1
impjegatur	0Xn1
impjieg mixtieq	0Xo1
impresa	0DM1
in	0Y02
in bezit van rijbewijs	0Y21
in breve	0Y31
in dienst	09@1
in evidenza	0Y41
incarichi	06j1
incarico	0Y52
inceput	0Cb1
incorporacio	0Ga1
incorporacion	0G\1
incorporació	0Ga1
incorporación	0G\1
indeks prestasi	0Y71
indhold	0Y81
indirizz	0Y91
indirizz elettroniku	0Y:1
indirizzi email ohra	0Y;1
indirizzi email oħra	0Y;1
indirizzo	0Y<2
indirizzo di posta elettronica	0Y>1
indirizzo di residenza	0Y?1
indirizzo di studio	03H1
indirizzo e mail	0Y>1
indirizzo e-mail	0Y>1
indirizzo email	0Y>1
indirizzo(i	0Y?1
industri	0:D1
industria	0Y@4
industrie	0YD4
industrija	0YH3
industry	0;N1
indústria	0YK2
ine	0C;1
informacijas apstrade	0YM1
informacijos pateikimas zodziu	0YN1
informacijos pateikimas žodžiu	0YN1
informacijos tvarkymas	0YO1
informaciofeldolgozas	0YP1
informasi lain	0YQ1
informasjonsbehandling	0YR1
informatieverwerking	0YS1
information	0YT1
information and data literacy	0YT1
information processing	0YT1
informationsbehandling	0YU2
informationsverarbeitung	0D@1
informazioni sull'azienda	06k1
információfeldolgozás	0YP1
informācijas apstrāde	0YM1
ingreso	0@?1
ingresso	01C1
inhalt	0791
inhalte	0YW2
inhoud	09e1
inici	0C_1
inicio	0F92
inicio imediato	0G^1
inizio	0Bo1
inne	0HD1
inne adresy e mail	0YY1
inne adresy e-mail	0YY1
inne informacje	0HD1
inne strony	0YZ1
inne telefony	0Y[1
innehaall	08b1
innehall	08b1
innehåll	08b1
innhold	0Y\1
innholdsproduksjon	0Y]1
inquadramento	0Y^1
inriktning	01h1
inscne	0UH1
insegnamenti	0AY1
instansi	0Y_2
instantie	01o1
instelling	0Ya3
institiuid	0@91
institiúid	0@91
instituce	0Yd3
institucia	0Yg2
institucio	0Yi3
institucion	0Yl3
institucion educativa	00d1
institució	0Yi3
institución	0Yl3
institución educativa	00d1
instituicao	0Yo4
instituicao de ensino	0@<1
instituicao emissora	0N11
instituição	0Yo4
instituição de ensino	0@<1
instituição emissora	0N11
institusi	0Z31
institusjon	0Z42
institut	0Z64
institute	00f1
institutia	0Z:2
institutie	0Z<3
institutie de invatamant	0T61
institutie emitenta	0LS1
institution	0Z?=
instituto	0@:2
instituut	0W[1
instituția	0Z:2
instituție	0Z<3
instituție de învățământ	0T61
instituție emitentă	0LS1
instrumente	0@X1
instruments	0;e1
instytucja	0ZL4
intelegere orala	06:1
intelegere scrisa	0??1
intelegere: ascultare	06:1
intelegere: citire	0??1
interacao oral	0Am1
interaccao oral	0Am1
interaccio oral	0Al1
interaccion oral	0Ao1
interacció oral	0Al1
interacción oral	0Ao1
interactie	0Tj1
interaction	0ZP1
interaction orale	0ZQ1
interactiune orala	0B01
interacção oral	0Am1
interacțiune orală	0B01
interakcja ustna	0ZR1
interaksi lisan	0ZS1
interazione	0B31
interazione orale	0B31
interazzjoni orali	0ZT1
interação oral	0Am1
intercambios	0O_1
intercâmbios	0O_1
internet	0ZU2
internet sitesi	08W1
internet stranica	0ZW1
internetadresse	0ZX1
interneto svetaine	0ZY1
interneto svetainė	0ZY1
internetseite	0ZX1
internetska stranica	0ZZ1
intezmeny	0Z[2
intitule	0Z]2
intitule du certificat ou diplome delivre	0>F1
intitule du poste	0Z_2
intitulé	0Z]2
intitulé du certificat ou diplôme délivré	0>F1
intitulé du poste	0Z_2
introduction	0Za3
intézmény	0Z[2
iné	0C;1
início	01C1
início imediato	0G^1
inštitúcia	0Yg2
iparag	0271
iparág	0271
ipk	0Y71
ipk nilai	0Y71
ipk/nilai	0Y71
ipprocessar tal informazzjoni	0Zd1
ipproċessar tal-informazzjoni	0Zd1
ippubblikat	0Cj1
ippubblikat minn	0VN1
ira	0?Y1
irankiai	0XN1
iranyitoszam	0Ze1
iras	0Zf1
iraskeszseg	0Zf1
iris	0R51
irtisanomisaika	02m1
irányítószám	0Ze1
is alani	0MY1
is tanimi	0Oh1
is unvani	0UW1
is veren	0Zg1
is veya sektor turu	0MY1
is yeri	0QU1
isced f	0Q>1
isced fields	0Q>1
isced-f	0Q>1
isdave	0Zh1
isdavejas	0Zh1
isdavimo data	0Zi1
isdavusi institucija	0Zh1
isduota	0Zi1
ise baslama tarihi	08m1
iseloomustus	0Zj1
isem	0Zk1
isem proprju	0Zl1
isem shih	0Zk1
isem sħiħ	0Zk1
isem u indirizz ta' min jimpjega	0Xn1
isem u kunjom	0Zk1
isi	0FA1
isim	01=1
isim soyisim	01=1
iskola	08G1
iskolai vegzettseg	0Zm1
iskolai végzettség	0Zm1
iskustvo	0UR2
issilavinimas	0XO1
issue date	08?1
issued	08?1
issued by	07E1
issuer	08@2
issuing authority	07E1
issuing body	07E1
issuing organisation	07E1
issuing organization	07E1
istaiga	0Zn3
istaknuto	0[12
istenen pozisyon	08o1
istihdam turu	0<H1
istihdam türü	0<H1
istituto	06\1
istituto di istruzione	06\1
istituto di istruzione o formazione	06\1
istituzione	0[33
istituzzjoni	0[61
isveren	0[72
isverenin adi ve adresi	0QU1
isyeri	0QU1
iteike	05<1
ivertinimas	08c1
izdajatelj	0[91
izdal	0[91
izdala	0[:3
izdao	0[=2
izdavac	0[?2
izdavalac	0[A1
izdavatelj	0[B1
izdavatelj certifikata	0[B1
izdavač	0[?2
izdevejs	0[C1
izdevnieciba	0[D1
izdevniecība	0[D1
izdevējs	0[C1
izglitibas iestade	0731
izglitibas jomas (isced f	0[E1
izglitibas limenis	0GF1
izglītības iestāde	0731
izglītības jomas (isced-f	0[E1
izglītības līmenis	0GF1
izmantotas tehnologijas	06h1
izmantotās tehnoloģijas	06h1
izobrazba	0[F1
izobrazevalna ustanova	0PW1
izobraževalna ustanova	0PW1
izsniedza	0[C1
izsniedzejs	0[C1
izsniedzējs	0[C1
izsniegts	0[G1
izvajalec	0PW1
içerik	0111
içerik oluşturma	0X91
iş alanı	0MY1
iş tanımı	0Oh1
iş unvanı	0UW1
iş veren	0Zg1
iş veya sektör türü	0MY1
iş yeri	0QU1
işe başlama tarihi	08m1
işveren	0[72
işverenin adı ve adresi	0QU1
işyeri	0QU1
išdavimo data	0Zi1
išdavusi institucija	0Zh1
išdavė	0Zh1
išdavėjas	0Zh1
išduota	0Zi1
išsilavinimas	0XO1
jaar	0[H4
jaar oud	0[L1
jabatan	0[M2
jabatan saat ini	0[O1
jabatan terakhir	0[P1
jaemfoerelsetal	0:21
jaerjestaejae	0[Q2
jaerjestoe	0[S1
jahr	0[T3
jahre	0[W2
jahre alt	0321
jahre berufserfahrung	09b1
jahre erfahrung	09b1
jahrgang	0TL1
jalan	02X1
jamforelsetal	0:21
jaren	0C\1
jaren ervaring	00@1
jaringan	0[Y1
jarjestaja	0[Q2
jarjesto	0[S1
jarmuvezetoi engedely	0[Z1
jarmuvezetoi engedely(ek	0[Z1
jazyk	0[[2
jazykova uroven	0[]2
jazykove certifikaty	0>N2
jazykove skusenosti	0[_1
jazykove zkusenosti	0[`1
jazyková úroveň	0[]2
jazykové certifikáty	0>N2
jazykové skúsenosti	0[_1
jazykové zkušenosti	0[`1
jazyky	0[[2
jefe directo	0GM1
jefe inmediato	0GM1
jelleg	0[a1
jenis	0[b1
jenis kelamin	0[c1
jenis pekerjaan	0[d1
jenis proyek	0[b1
jenis usaha	0:D1
jenjang	0XQ1
jenjang pendidikan	0XQ1
jezici	0[e2
jezicka iskustva	0[g1
jezicki sertifikati	0[h1
jezicna iskustva	0[i1
jezicni certifikati	0[j1
jezik	0[k3
jeziki	0[n1
jezikovne izkusnje	0[o1
jezikovne izkušnje	0[o1
jezikovni certifikati	0\01
jezička iskustva	0[g1
jezički sertifikati	0[h1
jezična iskustva	0[i1
jezični certifikati	0[j1
jezyk	0\11
jezyk obcy	0\11
jezyk ojczysty	0\21
jezyki	0\32
jezyki ojczyste	0\21
jmbg	0\52
jmeno	0=i1
jmeno a prijmeni	0=i1
jméno	0=i1
jméno a příjmení	0=i1
job	0\72
job description	0Ak1
job duties	0Ak1
job position	0F?1
job responsibilities	0Ak1
job role	0F?1
job status	0B`1
job title	0\92
job type	0Ae1
jobb	0\;1
jobdesk	0FB1
jobtitel	0\<2
jogositvany	0[Z1
jogosítvány	0[Z1
jornada	0\>2
journal	0A12
judet	0\@1
judetul	0\@1
județ	0\@1
județul	0\@1
judul	0\A1
judul skripsi	0GY1
judul tesis	0GY1
judul tugas akhir	0GY1
juhiload	0\B1
juhiluba	0\B1
juhtimisoigus	0\B1
juhtimisõigus	0\B1
julkaisija	0\C1
julkaistu	0\D1
julkaistu lehdessa	0\C1
julkaistu lehdessae	0\C1
julkaistu lehdessä	0\C1
julkaisupaeivae	0\D1
julkaisupaiva	0\D1
julkaisupäivä	0\D1
julkaisuvuosi	0\D1
jumlah anggota tim	0\E1
jumlah karyawan	0\E1
jumlah sks	0\F1
jurnal	0Gk1
jurusan	0:C1
jusqu'a	0711
jusqu'à	0711
járművezetői engedély	0[Z1
járművezetői engedély(ek	0[Z1
jämförelsetal	0:21
järjestäjä	0[Q2
järjestö	0[S1
język	0\11
język obcy	0\11
język ojczysty	0\21
języki	0\32
języki ojczyste	0\21
kabupaten	0\G1
kaennykkae	0\H1
kaeytetyt teknologiat	06?1
kaeyttaejaenimi	0\I1
kaeyttaejaetunnus	0\I1
kaitsevaeteenistus	02J1
kaitseväeteenistus	02J1
kalba	0\J1
kalbejimas	0YN1
kalbos	0\J1
kalbos lygis	0\K1
kalbėjimas	0YN1
kampus	0Z31
kan tiltraede	0\L1
kan tiltre	0\M1
kan tiltræde	0\L1
kandidatuppsats	0HI1
kannykka	0\H1
kansalaisuus	0\N1
kansallisuus	0\N1
kanton	0;f1
kantor	0\O1
kapcsolat	0\P1
kapsam	0111
kar	0\Q1
karakter	0\R2
karaktergennemsnit	0Tb1
karaktersnitt	0U?1
kariga	0\T1
karine tarnyba	0\U1
karinė tarnyba	0\U1
karsilikli konusma	0\V1
karşılıklı konuşma	0\V1
kasutatud tehnoloogiad	0\W1
kata kunci	02\1
kategori	0\X3
kategorie	0\[1
katonai szolgalat	0\\1
katonai szolgálat	0\\1
katonasag	0\\1
katonaság	0\\1
katuosoite	0\]1
kaupunki	06U1
kaytetyt teknologiat	06?1
kayttajanimi	0\I1
kayttajatunnus	0\I1
kazanilan niteligin adi	0Ko1
kazanimlar	08f1
kazanılan niteliğin adı	0Ko1
kazanımlar	08f1
keamanan	0\^1
kebangsaan	0\_1
keel	0\`1
keeled	0\`1
keeleoskuse tase	0\a1
kefasihan	0\b1
kelamin	0[c1
kelliem	0\c1
kelt	0\d1
kelulusan	0W51
kemampuan	0\e2
kendskab	0\g2
kenninafn	0Kk1
kennitala	0P71
kenntnisse	0\i3
kenntnisstand	0\l2
kent	0XS1
kep	0Q81
kepemilikan sim	0\n1
kepesites	0R71
kepzes	0\o2
kepzes szintje	0R71
kepzettseg	0R71
keresett pozicio	09o1
keresett pozíció	09o1
keresztnev	0]11
keresztnevek	0]11
keresztnév	0]11
kernpunten	09J1
kesehatan	09Y1
keskeiset aineet	02@1
keskeiset opinnot	02@1
keskeiset saavutukset	0]21
keskeiset tehtaevaet	0]31
keskeiset tehtavat	0]31
keskeiset tehtävät	0]31
keskiarvo	0671
keskmine hinne	0W71
keskustelu	0]41
kesto	02H1
kestus	01e1
keszsegek	0O<1
ket qua	0]51
ket qua dat duoc	0]51
ket thuc	0EZ1
keterampilan	02\1
keterangan	0FA1
ketersediaan	0]61
kewarganegaraan	0\_1
key accomplishments	00g1
key achievements	00g1
key courses	0B51
key highlights	0P01
key modules	0B51
key points	0P01
key responsibilities	0Ak1
key results	00g1
key skills	0;e1
key tasks	0Ak1
keywords	0;e1
kezdes	09L1
kezdesi idopont	0Q71
kezdet	09L1
kezdete	09L1
kezdo datum	09L1
kezdés	09L1
kezdési időpont	0Q71
kezdő dátum	09L1
khac	0]71
khach hang	0Hl1
khoa	0>[1
khoa hoc	0<@1
khoa luan	0EK1
khoang thoi gian	0U11
khoảng thời gian	0U11
khu vuc	0FV1
khu vực	0FV1
khác	0]71
khách hàng	0Hl1
khóa học	0<@1
khóa luận	0EK1
kiado	0R81
kiadta	0]81
kiadó	0R81
kiallito	0]81
kiallitotta	0]81
kiallitva	0\d1
kibocsato	0]81
kibocsátó	0]81
kielet	0]91
kieli	0]91
kielikokemus	0]:1
kielitaidon taso	0];1
kielitaito	0];1
kielitodistukset	0]<1
kielitutkinnot	0]<1
kiemelesek	0Q`1
kiemelések	0Q`1
kierunek	0Io1
kierunek studiow	0Io1
kierunek studiów	0Io1
kilepes	09<1
kilo	0;I1
kilépés	09<1
kimlik no	0]=1
kind	0=D1
kind of experience	0]>1
kinder	0P]1
kinh nghiem	0]?1
kinh nghiệm	0]?1
kirjallinen	0]@1
kirjastus	02G1
kirjeldus	0]A1
kirjoittaja	0]B1
kirjoittajat	0]B1
kirjoittaminen	0]@1
kirjutamine	0]C1
kisbiet	0]D1
kisisel web sitesi	08W1
kita	0]E1
kitba	0]F1
kiti duomenys	0]E1
kiti el pasto adresai	0]G1
kiti el. pašto adresai	0]G1
kiti telefono numeriai	0]H1
kitos svetaines	0]I1
kitos svetainės	0]I1
kiállította	0]81
kiállítva	0\d1
kiállító	0]81
kişisel web sitesi	08W1
kjoenn	0]J1
kjonn	0]J1
kjønn	0]J1
klant	0]K1
klausisanas	0]L1
klausymas	0]M1
klausīšanās	0]L1
klicova slova	0I=1
klicove body	0W@1
kliem ewlieni	0U01
klien	0]N1
klient	0]O4
klientas	0]S1
klients	0]T1
klijent	0]U3
kljucne besede	0]X1
kljucne reci	0]Y1
kljucne rijeci	0]Z1
kljucne tacke	0][1
kljucne tocke	0]\2
ključne besede	0]X1
ključne reči	0]Y1
ključne riječi	0]Z1
ključne tačke	0][1
ključne točke	0]\2
klucove body	0W=1
klucove slova	0]^1
kluczowe punkty	0]_1
klíčová slova	0I=1
klíčové body	0W@1
koautoren	07V1
koautori	0]`1
kod pocztowy	0]a1
kodakondsus	0]b1
kode pos	0]c1
kodici postali	0]d1
kodiċi postali	0]d1
koduleht	0]e1
kodune aadress	00;1
koen	0]f2
koerekort	0]h1
koerkort	08P1
koerkortsbehoerighet	08P1
kohokohdat	0]i1
koht	06V1
kohustused	0]j1
kokemus	0]k1
kokemusvuodet	0]k1
kokkuvote	0]l1
kokkuvõte	0]l1
koko nimi	0OH1
kolegiji	0UF1
kom	0]m1
komanda	0]n2
komandas lielums	0CC1
komandos dydis	0CE1
kommun	0Vn1
kommune	0^02
kommunikacio	0^21
kommunikasjon	0^31
kommunikation	0^43
kommunikáció	0^21
komorka	0]m1
kompanija	0^72
kompetencer	04o1
kompetenser	04m1
kompetenza	0^91
kompetenzstufe	07=1
komunikace	0^:1
komunikacia	0^;1
komunikacija	0^<3
komunikacja	0^?1
komunikasi	0^@1
komunikazzjoni	0^A1
komunikácia	0^;1
komórka	0]m1
kon	0]f2
konec	0^B2
konference	0^D1
konferencja	0Bj1
konferenz	0Nd1
konfession	0U@1
koniec	0^E2
konsentrasi	0:C1
konta	0^G1
kontak	0^H1
kontakt	0^I2
kontakt telefon	0;Y2
kontaktinis telefonas	0^K1
kontaktna adresa	01Q1
kontaktni adresa	01R1
kontaktni telefon	0^L1
kontaktná adresa	01Q1
kontaktní adresa	01R1
kontakttalrunis	0^M1
kontakttālrunis	0^M1
kontekst	0^N1
konten	0^O1
konto	0^P5
konum	0<J1
konusma	0^U1
konuşma	0^U1
konverzace	0^V1
konverzacia	0^W1
konverzácia	0^W1
konwersacja	0ZR1
konzulens	0Q51
kool	0V_1
koolitaja	0V_1
koolitusasutus	0V_1
kopsavilkums	0^X1
kor	0LR1
korekort	0]h1
koriscene tehnologije	0]Y1
korisnicko ime	0^Y2
korisničko ime	0^Y2
koristene tehnologije	0]Z1
korištene tehnologije	0]Z1
korišćene tehnologije	0]Y1
korkeakoulu	0^[1
korkein koulutus	0^\1
korkort	08P1
korkortsbehorighet	08P1
korsijiet	0^]1
kota	0^^2
kota domisili	0\G1
kotikunta	06U1
kotiosoite	0\]1
kotipaikka	06S2
kotisivu	0^`1
kotisivut	0^`1
koulu	0^[1
koulutuksen jaerjestaejae	0^[1
koulutuksen jaerjestaejaen nimi ja tyyppi	0^[1
koulutuksen jarjestaja	0^[1
koulutuksen jarjestajan nimi ja tyyppi	0^[1
koulutuksen järjestäjä	0^[1
koulutuksen järjestäjän nimi ja tyyppi	0^[1
koulutus	0661
koulutusala	02>1
koulutusalat (isced f	0^a1
koulutusalat (isced-f	0^a1
koulutuslaitos	0^[1
koulutusohjelma	02>1
koulutustaso	0^\1
kozossegi media	0^b1
kp	0^c1
kraad	0^d1
kraj	0^e7
kraj dela	0^l1
kraj rojstva	0^m1
krajina	0^n1
kredi	02P1
krediler	02P1
kredit	0^o1
kreditai	0_01
kreditek	0^o1
krediti	0_11
kreditne tocke	0_21
kreditne točke	0_21
kreditpunkte	0_31
kreditpunkti	0^c1
kredity	0_42
kredītpunkti	0^c1
krestni jmena	0_61
krestni jmeno	0_61
krstne mena	0_71
krstne meno	0_71
krstné meno	0_71
krstné mená	0_71
kryptis	0PX1
ktp	0_81
kualifikasi	0XQ1
kuendigungsfrist	0L<1
kuendigungsgrund	07?1
kulcsszavak	0O<1
kullanici adi	0W31
kullanilan araclar	03]1
kullanilan programlar	03]1
kullanilan teknolojiler	03]1
kullanıcı adı	0W31
kullanılan araçlar	03]1
kullanılan programlar	03]1
kullanılan teknolojiler	03]1
kullegg	0[61
kulleġġ	0[61
kumpanija	0Xn1
kund	09k1
kunde	0_93
kunden	0911
kundigungsfrist	0L<1
kundigungsgrund	07?1
kuni	0_<1
kunjom	0_=1
kunjom / isem	0Zk1
kunjom isem	0Zk1
kunnatta	0P:1
kunnattustig	0_>1
kunnskaper	0Q91
kunnátta	0P:1
kunnáttustig	0_>1
kunskaper	0_?1
kunskapsniva	0_@2
kunskapsnivaa	0_@2
kunskapsnivå	0_@2
kunta	06U1
kurs	0MK1
kursai	0C=1
kursarrangoer	0WP1
kursarrangor	0WP1
kursarrangør	0WP1
kurse	0Vd1
kurser	0_B2
kursevi	0_D1
kursi	0TF1
kurslar	02f1
kurssit	02@1
kursus	0_E1
kursused	02?1
kursusudbyder	0_F1
kursy	0UG1
kurulus	0_G2
kuruluş	0_G2
kurum	0_I5
kurzbeschreibung	0_N2
kurzbeschreibung der firma	0;S1
kurzprofil	0431
kurzusok	0Qa1
kurzy	0_P2
kustantaja	0\C1
kutsumanimi	0OI1
kuulamine	0_R1
kuullun ymmaertaeminen	0_S1
kuullun ymmartaminen	0_S1
kuullun ymmärtäminen	0_S1
kuunteleminen	0_S1
kuuntelu	0_S1
kuupaev	0_T2
kuupaevad	01e1
kuupäev	0_T2
kuupäevad	01e1
kuva	0_V1
kuvaus	0_W1
kvalifikace	0Ho1
kvalifikacia	0I21
kvalifikacija	0_X4
kvalifikacinis laipsnis	0XO1
kvalifikasjon	0_\1
kvalifikasjonens betegnelse	0_\1
kvalifikationens benaemning	0OP1
kvalifikationens benamning	0OP1
kvalifikationens benämning	0OP1
kvalifikationens betegnelse	0_]1
kvalifikácia	0I21
kvalifikācija	0GF1
kwalificatie	0Uk1
kwalifika	0_^1
ky nang	0A81
ky thuat	0A81
kyn	0__1
kännykkä	0\H1
käytetyt teknologiat	06?1
käyttäjänimi	0\I1
käyttäjätunnus	0\I1
kép	0Q81
képesítés	0R71
képzettség	0R71
képzés	0\o2
képzés szintje	0R71
készségek	0O<1
kön	0_`1
körkort	08P1
körkortsbehörighet	08P1
közösségi média	0^b1
køn	0_a1
kørekort	0]h1
kündigungsfrist	0L<1
kündigungsgrund	07?1
kľúčové body	0W=1
kľúčové slová	0]^1
křestní jména	0_61
křestní jméno	0_61
kết quả	0]51
kết quả đạt được	0]51
kết thúc	0EZ1
kỹ năng	0A81
kỹ thuật	0A81
l ahhar modifika	0_b1
l-aħħar modifika	0_b1
laajuus	0_c1
laatst bijgewerkt	0_d1
laatst gewijzigd	0_d1
label	0B^1
labhairt	0_e1
labores	0141
laehdoen syy	0_f1
laehiosoite	0\]1
laen	0_g1
laenk	0Vo1
laereanstalt	0_F1
laerested	0WP1
laerosaete	0WO1
laesa	0_h1
laese	0_i1
laeseforstaaelse	0_i1
laeseforstaelse	0_i1
laesfoerstaaelse	0_h1
laesning	0_j2
lag	0_l1
lahdon syy	0_f1
lahiosoite	0\]1
lahir	0_m1
laika periods	0EE1
laikas	0DN1
laikotarpis	0DN1
laikposms	0EE1
laiks	0EE1
lain lain	0YQ1
lain-lain	0YQ1
lainnya	0YQ1
laipsnis	0XO1
laithreain ghreasain eile	0_n1
laitteet	06?1
laji	0_o1
lakcim	02k1
lakcím	02k1
lakhely	0`02
lakohely	0`23
lakóhely	0`23
lama bekerja	0Ib1
lama pengalaman	0`51
laman	0`61
lan	0_g1
land	0`77
landkreis	0;f1
landshluti	0T:1
landskap	0_g1
langages	0@T1
language	0`>1
language certificate	0>D1
language certificates	0>D1
language code	0`?1
language experience	0`@1
language experiences	0`@1
language level	0Q\1
language proficiency	0Q\1
language skills	0Q\1
languages	0`A2
languages and tools	0;e1
langue	0`C1
langue maternelle	0`D1
langue(s) maternelle(s	0`D1
langues	0`C1
langues maternelles	0`D1
lank	0Vo1
lapsed	0`E1
larosate	0WO1
lasa	0_h1
lasforstaelse	0_h1
lasisana	0`F1
lasning	0_h1
lasprocessen	0TR1
last change	0`G1
last modification	0`G1
last modified	0`G1
last name	0P^1
last update	0`G1
last updated	0`G1
lasīšana	0`F1
lat	0`H1
lata	0`I2
lata doswiadczenia	0I<1
lata doświadczenia	0I<1
latar belakang	0FA1
latest version	0<S1
lathair	02E1
laufzeit	09c1
lauk	0`K1
launakrofur	0`L1
launakröfur	0`L1
laurea	0`M1
lausn vandamala	0`N1
lausn vandamála	0`N1
lausunto	0`O1
lavoro o posizione ricoperti	0Y^1
leamh	0`P1
leathanach baile	0`Q1
leaving reason	0`R1
lebt in	05]1
lectura	0`S2
lectura comprensiva	0@b1
lecture	0@]1
leder	0`U2
leeftijd	0[L1
leer	0@b1
leesvaardigheid	0`W1
legmagasabb vegzettseg	0Zm1
legmagasabb végzettség	0Zm1
lehrinhalte	0Vd1
lehrveranstaltungen	0Vd1
lehti	0\C1
leibheal	0`X1
leibheal cec	0`Y1
leibheal teanga	0`Z1
leibhéal	0`X1
leibhéal cec	0`Y1
leibhéal teanga	0`Z1
leidejas	0`[1
leidinggevende	09=1
leidykla	0`[1
leidėjas	0`[1
leiras	0Bm1
leistungen	09i1
leistungsfacher	0Vd1
leistungsfaecher	0Vd1
leistungsfächer	0Vd1
leistungskurse	0Vd1
leistungspunkte	0_31
leitheoireacht	0`P1
leitura	0@\1
lembaga	0`\3
lembaga penerbit	0Gl1
lengua	0`_1
lengua materna	0XE1
lengua(s) materna(s	0XE1
lenguajes	05F1
lenguas maternas	0XE1
lenke	0Vk1
ler	0@\1
lese	0``1
leseforstaaelse	0``1
leseforstaelse	0``1
leseforståelse	0``1
lesen	0`a1
leseverstehen	0`a1
lesing	0``1
lestur	0`b1
let	0`c1
leta	0=61
leta izkusenj	0ES1
leta izkušenj	0ES1
leto	0`d3
leto rojstva	0E;1
leto zakljucka	0E11
leto zaključka	0E11
letszam	09X1
lettura	0<[1
letzte aenderung	0`g1
letzte anderung	0`g1
letzte änderung	0`g1
level	0`h6
level in eqf	0ND1
level of education	0Kc1
levelezesi cim	02k1
levelezési cím	02k1
lezen	0`W1
leírás	0Bm1
libreta militar	0`n1
licence	0I@1
licencia de conducir	0<j1
licenzja tas sewqan	0`o1
liceo	06\1
liceul	0T61
lichtbild	0:41
licno ime	0a01
liczba pracownikow	0a11
liczba pracowników	0a11
lidz	00_1
lidzautori	0a21
lien	0a32
lien he	0F[1
lien ket	0a51
liens	0?n1
lieu	08i1
lieu d'origine	0a61
lieu de naissance	0a71
lieu de residence	0a82
lieu de résidence	0a82
lieu de travail	08i1
lieu et date de naissance	0481
lieu souhaite	0a:1
lieu souhaité	0a:1
limba	0a;1
limba materna	0a<1
limba maternă	0a<1
limba straina	0a;1
limba străină	0a;1
limba(ile) materna(e	0a<1
limba(ile) maternă(e	0a<1
limbi	0a;1
limbi materne	0a<1
limbă	0a;1
limbă maternă	0a<1
limenis	0a=3
line manager	01d1
line of business	0;N1
lingua	0a@2
lingua madre	0aB1
lingua materna	0aC2
lingua straniera	0aE1
lingua(s) materna(s	0XF1
linguagens	03E1
linguaggi	0@Y1
linguas	0aF1
linguas maternas	0XF1
lingue	0aE1
lingwa	0aG1
lingwa materna	0X]1
lingwi	0aG1
linh vuc	0aH2
linh vuc dao tao (isced f	0aJ1
linh vuc hoat dong	0aK1
linja	02>1
linje	0P@2
link	0aL?
linkki	0^`1
links	0a[4
linn	0a_1
liofacht	0`Z1
lire	0@]1
lisaetiedot	0a`1
lisainfo	0aa1
lisan	09Z1
lisatiedot	0a`1
lise	0Kn1
listening	0ab1
listening comprehension	0ab1
lisätiedot	0a`1
live	0HH1
livell	0ac1
livell tal lingwa	0^91
livell tal qek	0ad1
livell tal-lingwa	0^91
livell tal-qek	0ad1
livelli qcer	0ae1
livello	0af3
livello di conoscenza	0ai2
livello di istruzione	0ak1
livello eqf	0al1
livello europeo	0ae1
livello nella classificazione nazionale o internazionale	0al1
livello qcer	0ae1
livello qeq	0al1
lives in	08j2
living in	0?H1
liên hệ	0F[1
liên kết	0a51
liċenzja tas-sewqan	0`o1
lično ime	0a01
llegir	0@_1
llengua	0XI1
llengua materna	0am1
llenguatges	0L51
llengues	0XI1
llengues maternes	0am1
llengües	0XI1
llengües maternes	0am1
lloc	0an2
lloc de naixement	0b01
lloc de residencia	0b12
lloc de residència	0b12
lloc de treball	0=11
lloc de treball desitjat	0=01
lloc desitjat	0=01
lloc web	0M^1
loai	0b31
loai du an	0b31
loai hinh cong viec	0W61
loai tot nghiep	0FY1
loc	0b41
loc de desfasurare	0b41
loc de desfășurare	0b41
local	0b52
local de nascimento	0b71
local de trabalho	0b81
local e data de nascimento	04L1
local pretendido	0G_1
localidad	0?K2
localidade	0>]2
localisation	08i1
localita	0?B2
localitat	0?P1
localitate	0b92
localitatea	0b;1
localite	0a82
locality	0?H1
localitzacio	0b<1
localització	0b<1
località	0?B2
localité	0a82
localizacao	0b81
localizacion	0b=1
localización	0b=1
localização	0b81
locatie	0b>2
location	0b@3
location dot	0B]1
location on	0B]1
locations	0B]1
locație	0b41
locul de munca	0b41
locul de munca vizat	0SI1
locul de muncă	0b41
locul de muncă vizat	0SI1
locul nasterii	0bC1
locul nașterii	0bC1
locul si data nasterii	04l1
locul și data nașterii	04l1
loeneanspraak	0bD1
loennskrav	0bE1
loenoenske	0bF1
logheimili	0Vl1
logiciels	0@T1
login	0bG1
logros	0OQ1
logros alcanzados	0OQ1
logros destacados	0OQ1
logros obtenidos	0OQ1
logros principales	0OQ1
lohnvorstellung	0TU1
loi gioi thieu	0bH1
lok	0bI2
lokacija	0bK3
lokalita	0bN3
lokalità	09M1
lokalizacja	0bQ1
lokaritgerd	0bR1
lokaritgerð	0bR1
lokasi	0bS1
lokasi kerja	0bS1
lokasjon	05X1
lokasyon	0<J1
lokation	05a1
lokaverkefni	0bR1
loma	0bT3
lomas	0bW1
loneansprak	0bD1
lonnskrav	0bE1
lononske	0bF1
looking for	0B^1
lopetamine	0_<1
lopetamise aasta	0_<1
lopp	0_<1
loppkuupaev	0_<1
loppu	0bX1
loppupaeivae	0bX1
loppupaiva	0bX1
loppupäivä	0bX1
lopputyo	0GE1
lopputyoe	0GE1
lopputyö	0GE1
loputoo	08a1
loputoo teema	08a1
loại	0b31
loại dự án	0b31
loại hình công việc	0W61
loại tốt nghiệp	0FY1
luan an	0EK1
luan van	0EK1
lucrare de diploma	0GZ1
lucrare de diplomă	0GZ1
lucrare de disertatie	0GZ1
lucrare de disertație	0GZ1
lucrare de licenta	0GZ1
lucrare de licență	0GZ1
luetun ymmaertaeminen	0bY1
luetun ymmartaminen	0bY1
luetun ymmärtäminen	0bY1
lugar	0bZ2
lugar de estudios	00d1
lugar de nacimiento	0b\1
lugar de origen	0b]1
lugar de residencia	0?K2
lugar de trabajo	0b=1
lugar deseado	0G]1
lugar y fecha de nacimiento	04K1
lugemine	0b^1
luisteren	0b_1
luistervaardigheid	0b_1
lukeminen	0bY1
lulus	0W51
lumpen	0b`1
luogo	0ba2
luogo di lavoro	0bc1
luogo di nascita	0bd1
luogo di residenza	0?D1
luogo e data di nascita	04B1
luong mong muon	0be1
luovuttaja	0bf1
luận văn	0EK1
luận án	0EK1
ly do nghi	0bg1
ly do nghi viec	0bg1
lycee	0>61
lycée	0>61
lygis	0bh3
lygmuo	0bk1
lykilord	0X61
lykilorð	0X61
lysing	0bl1
lyssna	0WW1
lytis	0bm1
lytning	0bn1
lytte	0bo2
lytteforstaaelse	0bo2
lytteforstaelse	0bo2
lytteforståelse	0bo2
lytting	0c11
láithreáin ghréasáin eile	0_n1
láthair	02E1
lähdön syy	0_f1
lähiosoite	0\]1
län	0_g1
länk	0Vo1
lärosäte	0WO1
läsa	0_h1
läsförståelse	0_h1
läsning	0_h1
læreanstalt	0_F1
lærested	0WP1
læse	0_i1
læseforståelse	0_i1
læsning	0_i1
léamh	0`P1
léitheoireacht	0`P1
létszám	09X1
língua	0aF1
língua materna	0XF1
língua(s) materna(s	0XF1
línguas	0aF1
línguas maternas	0XF1
líofacht	0`Z1
lõpetamine	0_<1
lõpetamise aasta	0_<1
lõpp	0_<1
lõppkuupäev	0_<1
lõputöö	08a1
lõputöö teema	08a1
lögheimili	0Vl1
löneanspråk	0bD1
lønnskrav	0bE1
lønønske	0bF1
lý do nghỉ	0bg1
lý do nghỉ việc	0bg1
lýsing	0bl1
lĩnh vực	0aH2
lĩnh vực hoạt động	0aK1
lĩnh vực đào tạo (isced-f	0aJ1
līdz	00_1
līdzautori	0a21
līmenis	0a=3
lương mong muốn	0be1
lời giới thiệu	0bH1
m	0=m1
ma buu chinh	0c21
ma buu dien	0c21
maa	0c31
maakond	0c41
maakunta	03>1
maas beklentisi	09I1
maaş beklentisi	09I1
macchinari	0@Y1
machines	0c53
macibu iestade	0731
madrelingua	0aB1
magazine	0c81
magistarski rad	0GH2
magisterarbeit	00\1
magistra darbs	08`1
magistritoo	08a1
magistritöö	08a1
magistro darbas	08[1
magistrska naloga	0GG1
magistrsko delo	0GG1
mahrug	0c91
mahrug minn	0MJ1
mail	0c:E
mail adresi	0K61
mail outline	0Jd1
mailadresse	0Je1
mailing address	01?1
main achievements	00g1
main activities and responsibilities	0Ak1
main content	0;31
main courses	0B51
main duties	0Ak1
main paragraph	0;31
main responsibilities	0Ak1
main subjects	0B51
main tasks	0Ak1
maison d'edition	0A71
maison d'édition	0A71
maitrise	0EL2
majalah	0Gk1
majas lapa	0;11
majaslapa	0;11
majeure	0HP1
major	0611
major achievements	00g1
majoring in	0611
majors	0611
mal	0cO1
mana loma	0bW1
manager	0cP2
mandant	0911
mang	0cR1
mang xa hoi	0WJ1
mano vaidmuo	0cS1
mansione	0Y^1
mansioni	06j1
mansioni e responsabilita	06j1
mansioni e responsabilità	06j1
mansioni e ruolo	0Y^1
mansioni principali	06j1
mansioni svolte	06j1
map marker	0B]1
map pin	0B]1
maquinaria	05F1
marimea echipei	0cT1
marital status	0?Q1
mark	0861
marka	0cU1
marks	0861
marksonad	0\W1
markused	0]l1
masa kerja	0Ib1
maschinen	0L61
maskiner	04m1
master rad	0cV1
master thesis	08R1
master's thesis	08R1
masterarbeit	00\1
masteroppgave	08S1
masterscriptie	0231
masterthesis	00\1
masteruppsats	0HI1
mata kuliah	0_E1
mata kuliah utama	0_E1
mata pelajaran	0_E1
materia	0cW2
materias	0cY2
materie	0AY1
materie principali	0AY1
materiel	0@T1
materies	06H1
materii	0Bg1
materii principale	0Bg1
materinji jezik	0c[1
materinscina	0c\1
materinske jazyky	0c]1
materinski jezici	0c[1
materinski jezik	0c[1
materinsky jazyk	0c]1
materinské jazyky	0c]1
materinský jazyk	0c]1
materinščina	0c\1
materni jezik	0c\1
materni jeziki	0c\1
maternji jezici	0c^1
maternji jezik	0c^1
materske jazyky	0c_1
matersky jazyk	0c_1
materstina	0c_1
mateřské jazyky	0c_1
mateřský jazyk	0c_1
mateřština	0c_1
mathairtheanga	0c`1
matiere	0HP1
matieres	0B=1
matieres principales	0B=1
matière	0HP1
matières	0B=1
matières principales	0B=1
matkapuhelin	0ca2
matkapuhelinnumero	0\H1
matèries	06H1
matérias	0<A1
matériel	0@T1
maximo nivel de estudios	0cc1
maîtrise	0EL2
maģistra darbs	08`1
maħruġ	0c91
maħruġ minn	0MJ1
mcer	0cd1
mec	0ce1
mecr	0cf2
medaleinkunn	0L81
medborgarskap	0ch1
medelbetyg	0:21
medeni durum	0ci1
medeni durumu	0ci1
medeni hal	0ci1
medeni hali	0ci1
medeni hâl	0ci1
medewerkers	00A1
medfoerfattare	0Qn1
medforfattare	0Qn1
medforfattere	0RI2
medförfattare	0Qn1
media	0cj4
media de absolvire	0<E1
media dei voti	0cn1
media final	0?Y1
media finala	0<E1
media finală	0<E1
media generala	0<E1
media generală	0<E1
media sosial	0co1
media type	0Q@1
medie	0<E1
medie generala	0<E1
medie generală	0<E1
medio	0AA1
medium	0Nd1
medmaeli	0d01
meeskond	0d11
meeskonna suurus	02l1
meetodid	0\W1
megbizo	0d21
megbízó	0d21
megjegyzes	0d31
megjegyzés	0d31
megjelenes	0d41
megjelenes datuma	0d41
megjelent	0d41
megjelent itt	0R81
megjelenés	0d41
megjelenés dátuma	0d41
megnevezes	0d52
megnevezés	0d52
megpalyazott allas	09o1
megpalyazott munkakor	09o1
megpalyazott pozicio	09o1
megpályázott munkakör	09o1
megpályázott pozíció	09o1
megpályázott állás	09o1
megrendelo	0d21
megrendelő	0d21
megszerzes ideje	0\d1
megszerzés ideje	0\d1
megszolitas	0d71
megszólítás	0d71
megye	0d81
meil	0K91
meilensteine	09i1
meili	0d91
meine aufgaben	05\1
meine funktion	09a1
meine position	09a1
meine rolle	0d:3
mejl	0d=2
mel	01c1
membaca	0d?1
memoire	0d@1
memoire de fin d'etudes	0d@1
memoire de master	0d@1
mencion	05o1
mención	05o1
mendengar	0dA1
mendengarkan	0dA1
menetelmaet	06?1
menetelmat	06?1
menetelmät	06?1
menntastofnun	0Vc1
meno	0=j1
meno a priezvisko	0=j1
mention	0dB1
mention de specialite	0HP1
mention de spécialité	0HP1
mentor	0dC3
mentorica	0dF2
mentorka	0dH1
menulis	0dI1
menyimak	0dA1
meritvaerde	0:21
meritvarde	0:21
meritvärde	0:21
merknad	0dJ1
meslegi	08o1
meslek	08o1
meslek veya pozisyon	0UW1
mesleği	08o1
mesto	0dK7
mesto rada	0dR1
mesto rodenja	0dS1
mesto rođenja	0dS1
mesto stanovanja	0dT2
metai	0dV3
methoden	0dY2
methodes	0@T1
methods	0;e1
metier	0Z_2
metodai	0XN1
metode	0d[5
metoder	0d`3
metodes	0dc2
metodi	0@Y1
metodos	0@U2
metody	0de3
metódy	0]^1
meu papel	0SB1
mevcut pozisyon	08o1
mezuniyet	0dh2
mezuniyet derecesi	0Ko1
mezuniyet notu	0F01
mezuniyet tarihi	08F1
mezuniyet turu	0Ko1
mezuniyet türü	0Ko1
mezuniyet yili	08F1
mezuniyet yılı	08F1
meðaleinkunn	0L81
meðmæli	0d01
mi papel	0dj1
mi rol	0dj1
miasto	0dk2
mida de l'equip	0dm1
miejsce	0bQ1
miejsce i data urodzenia	0Cg1
miejsce pracy	0bQ1
miejsce urodzenia	0dn1
miejsce zamieszkania	0do2
miejsce zatrudnienia	0e11
miejscowosc	0do2
miejscowość	0do2
miestas	0e22
miesto	0e41
miesto narodenia	0e51
miesto vykonu	0e61
miesto vykonu prace	0e41
miesto výkonu	0e61
miesto výkonu práce	0e41
mijn rol	0e71
militaerdienst	0;g1
militaertjaenst	0b`1
militaertjeneste	0e82
militaire dienst	0F^1
militardienst	0;g1
militartjanst	0b`1
military service	0AE1
military status	0AE1
militesente	0e:1
militärdienst	0;g1
militärtjänst	0b`1
militærtjeneste	0e82
miljo	0d`3
miljoe	0d`3
miljö	04m1
miljø	0e;2
milliyet	0e=1
mime type	0Q@1
min ihaddem	0Xn1
min iħaddem	0Xn1
min roll	0e>2
min rolle	0e@4
minn	0:E1
minosites	06`1
minu roll	0eD1
minust	0]l1
minusta	0X81
minősítés	06`1
mis a jour le	0F31
mis à jour le	0F31
miscellaneous	01>1
misljenje	0eE2
mission	0191
missions	0191
missions et responsabilites	0191
missions et responsabilités	0191
missions principales	0191
missions realisees	0191
missions réalisées	0191
misto	0eG1
misto a datum narozeni	0Dk1
misto bydliste	0eH1
misto narozeni	0eI1
misto vykonu	0eJ1
misto vykonu prace	0eG1
mitarbeiter	0581
mitarbeiterzahl	0581
mitautoren	07V1
mitjana	0OU1
mišljenje	0eE2
mjesto	0eK2
mjesto rada	0eM1
mjesto rodenja	0eN1
mjesto rođenja	0eN1
mjesto stanovanja	0eK2
mkkr szint	0LE1
mkkr-szint	0LE1
mluveni	0eO1
mluvení	0eO1
mnenje	0eP1
mo ta	0I^1
mo ta cong viec	0A=1
mo ta du an	0I^1
mob	0eQ:
mob tel	0e[1
mob. tel	0e[1
mobi	0e\1
mobiel	0001
mobiel nummer	0001
mobiele nummer	0001
mobiele telefoon	0001
mobiil	0e]1
mobiiltelefon	0e]1
mobil	0e^:
mobil nr	0V]1
mobil-nr	0V]1
mobilais	0eh1
mobilais talrunis	0eh1
mobilais telefons	0eh1
mobilais tālrunis	0eh1
mobile	0ei4
mobile no	0=m1
mobile number	0=m1
mobile phone	0=m1
mobilfunk	0V]1
mobilidade	0G_1
mobilita	0G`1
mobilitaet	0:31
mobilitas	0em1
mobilitat	0en2
mobilitat geografica	0f01
mobilitat geogràfica	0f01
mobilite	0a:1
mobilite et permis	0f11
mobilite geographique	0a:1
mobility	0F@1
mobilità	0G`1
mobilitás	0em1
mobilität	0:31
mobilité	0a:1
mobilité et permis	0f11
mobilité géographique	0a:1
mobilna stevilka	0e\1
mobilna številka	0e\1
mobilni	0f21
mobilni cislo	0f31
mobilni telefon	0f44
mobilnosc	0f81
mobilność	0f81
mobilnr	0f92
mobilnummer	0f;4
mobilny telefon	0f?1
mobilní telefon	0f31
mobilní číslo	0f31
mobilný telefón	0f?1
mobilszam	0f@1
mobilszám	0f@1
mobiltelefon	0fA5
mobilusis	0e[1
mobilusis telefonas	0e[1
mobitel	0fF2
modalidad	0Ai1
modalidad de trabajo	0Ai1
modalidade	0fH1
modalitat	0fI1
modersmaal	0fJ2
modersmaal(ene	0fL1
modersmal	0fJ2
modersmal(ene	0fL1
modersmål	0fJ2
modersmål(ene	0fL1
modszerek	0O<1
moduil	0Ba1
module	0fM2
moduler	0fO3
modules	0fR3
moduli	0fU3
moduliai	0C=1
modulos	0cY2
moduls	06H1
moduly	0fX2
modurmal	0fZ1
moduļi	0TF1
moduły	0UG1
modúil	0Ba1
moedertaal	0f[1
moedertaal talen	0f[1
moedertaal/talen	0f[1
moedertalen	0f[1
moeglicher eintrittstermin	0L<1
moghti minn	0f\1
moglicher eintrittstermin	0L<1
mogħti minn	0f\1
moja rola	0f]1
moja uloga	0f^2
moja vloga	0f`1
moje role	0fa2
mokejimas	0\K1
mokejimo lygis	0\K1
mokykla	0751
mokymo istaiga	0751
mokymo istaigos pavadinimas ir tipas	0751
mokymo įstaiga	0751
mokymo įstaigos pavadinimas ir tipas	0751
mokėjimas	0\K1
mokėjimo lygis	0\K1
moladh	0fc1
mon hoc	0<@1
mon role	0fd1
mon rôle	0fd1
monografia	0Gc1
monologs	0fe1
moodulid	02?1
morada	0H]1
morada(s	0H]1
morsmaal	0R31
morsmal	0R31
morsmål	0R31
mother tongue	0QW1
mother tongue(s	0QW1
mother tongues	0QW1
motif de depart	0ff1
motif de départ	0ff1
motiu de sortida	0fg1
motivo da saida	0fh1
motivo da saída	0fh1
motivo de la baja	0=G1
motivo de retiro	0=G1
motivo de saida	0fh1
motivo de salida	0=G1
motivo de saída	0fh1
motivo del cambiamento	0fi1
motivo della cessazione	0fi1
motivul plecarii	0fj1
motivul plecării	0fj1
mots cles	0@T1
mots clés	0@T1
mots-clés	0@T1
movel	0AO1
movil	0fk1
movilidad	0G]1
movilidad geografica	0G]1
movilidad geográfica	0G]1
mowbajl	0>01
mowienie	0fl1
moyenne	0dB1
moyenne generale	0dB1
moyenne générale	0dB1
mozen zacetek dela	0fm1
mozny nastup	0fn2
možen začetek dela	0fm1
možný nástup	0fn2
mreza	0g02
mrezna stranica	0ZZ1
mreža	0g02
mrežna stranica	0ZZ1
muc do	0g22
muc do thanh thao	0g41
muc luong mong muon	0be1
muendlicher ausdruck	0g51
mulai	0CF1
mundlicher ausdruck	0g51
mundtlig interaktion	0g61
mundtlig produktion	0g71
municipality	0?H1
municipi	0?P1
municipio	0g82
município	0>_1
munkaado	0071
munkaadó	0071
munkaba allas	0Q71
munkahely	0071
munkaido	0R41
munkaidő	0R41
munkakor	09W1
munkakori feladatok	0Q31
munkakör	09W1
munkaköri feladatok	0Q31
munkaltato	0071
munkaltato neve	0071
munkarend	0R41
munkavegzes helye	0Vm1
munkavegzes kivant helye	0em1
munkavégzés helye	0Vm1
munkavégzés kívánt helye	0em1
munkába állás	0Q71
munkáltató	0071
munkáltató neve	0071
muntlig framstaellning	0g:1
muntlig framstallning	0g:1
muntlig framställning	0g:1
muntlig interaksjon	0g;1
muntlig interaktion	0EW1
muntlig produksjon	0g<1
muntlig produktion	0g:1
musaitlik	08m1
musteri	0Zg1
muttersprache	0Nf1
muttersprachen	0Nf1
mutvardu sazina	0FW1
mutvārdu saziņa	0FW1
muu	0aa1
muud andmed	0aa1
muud e posti aadressid	0g=1
muud e-posti aadressid	0g=1
muud telefoninumbrid	0g>1
muud veebilehed	0g?1
muut puhelinnumerot	0g@1
muut saehkoepostiosoitteet	0gA1
muut sahkopostiosoitteet	0gA1
muut sähköpostiosoitteet	0gA1
muut tiedot	0a`1
muut verkkosivut	0gB1
muuta	0a`1
my contribution	0Ak1
my name	0<R1
my role	0gC2
myoennetty	0gE1
myoentaejae	0gF2
myoentaemispaeivae	0gE1
myoentaenyt	0gH1
myonnetty	0gE1
myontaja	0gF2
myontamispaiva	0gE1
myontanyt	0gH1
myönnetty	0gE1
myöntäjä	0gF2
myöntämispäivä	0gE1
myöntänyt	0gH1
mál	0cO1
máthairtheanga	0c`1
máximo nivel de estudios	0cc1
mã bưu chính	0c21
mã bưu điện	0c21
märksõnad	0\W1
märkused	0]l1
mètodes	0L51
média	0?Y1
média final	0?Y1
mél	01c1
mémoire	0d@1
mémoire de fin d'études	0d@1
mémoire de master	0d@1
méthodes	0@T1
métier	0Z_2
métodos	0@U2
místo	0eG1
místo a datum narození	0Dk1
místo bydliště	0eH1
místo narození	0eI1
místo výkonu	0eJ1
místo výkonu práce	0eG1
mòbil	0gI1
mòduls	06H1
módszerek	0O<1
módulos	0cY2
móvel	0AO1
móvil	0fk1
mówienie	0fl1
móðurmál	0fZ1
mô tả	0I^1
mô tả công việc	0A=1
mô tả dự án	0I^1
môn học	0<@1
möglicher eintrittstermin	0L<1
mündlicher ausdruck	0g51
müsaitlik	08m1
müşteri	0Zg1
mācību iestāde	0731
mājas lapa	0;11
mājaslapa	0;11
mărimea echipei	0cT1
město	0gJ2
mạng	0cR1
mạng xã hội	0WJ1
mức lương mong muốn	0be1
mức độ	0g22
mức độ thành thạo	0g41
naam	0gL2
naam en adres van de werkgever	0971
naam en type van de onderwijs of opleidingsinstelling	0W[1
naam en type van de onderwijs- of opleidingsinstelling	0W[1
naam van de kwalificatie	0Uk1
naam van het diploma	0Uk1
naam werkgever	0971
naavaerende stilling	0gN1
nachname	0P\1
nachnamen	0P\1
nacida	04K1
nacida el	04K1
nacida en	0gO2
nacido	04K1
nacido el	04K1
nacido en	0gO2
nacimiento	04K1
nacionalidad	0?N1
nacionalidade	0>\1
nacionalidades	0gQ2
nacionalitat	0?O1
nacionalnost	0gS2
nadredeni	0gU2
nadrejeni	0gW1
nadređeni	0gU2
nadriadeny	0gX1
nadriadený	0gX1
nadrizeny	0gY1
nadřízený	0gY1
naering	0;U1
naeringsgren	0;T1
naermeste leder	0gZ1
naetverk	0g[1
nafn	0S>1
nafn og heimilisfang vinnuveitanda	0T<1
nagovor	0g\1
nagrada	0g]3
nagroda	0g`1
naisiuntacht	0ga1
naissance	0481
naixement	0531
najvyssie dosiahnute vzdelanie	0gb1
najvyssie vzdelanie	0gb1
najvyššie dosiahnuté vzdelanie	0gb1
najvyššie vzdelanie	0gb1
najwazniejsze obowiazki	0Bk1
najwazniejsze osiagniecia	0Kf1
najwazniejsze przedmioty	0UG1
najwazniejsze punkty	0]_1
najważniejsze obowiązki	0Bk1
najważniejsze osiągnięcia	0Kf1
najważniejsze przedmioty	0UG1
najważniejsze punkty	0]_1
nakladatel	0^D1
nakladatelstvi	0^D1
nakladatelstvo	0gc1
nakladatelství	0^D1
nakladateľstvo	0gc1
nakladnik	0gd1
nalog	0ge1
naloge	0ET1
naloge in odgovornosti	0ET1
nam	0gf3
nam sinh	0gi1
nam tot nghiep	0EZ1
nama	0gj1
nama belakang	0gk1
nama depan	0gl1
nama institusi	0Z31
nama keluarga	0gk1
nama lengkap	0gj1
nama panggilan	0gl1
nama pengguna	02S1
nama penghargaan	0\A1
nama perusahaan	0\O1
nama proyek	0gj1
nama sekolah	0Z31
name	0gm5
name and address of employer	0@P1
name and surname	0<R1
name and type of organisation providing education and training	00f1
name des arbeitgebers	05^1
name of employer	0@P1
name of institution	00f1
name und adresse des arbeitgebers	05^1
name und art der bildungs oder ausbildungseinrichtung	02M1
name und art der bildungs- oder ausbildungseinrichtung	02M1
name vorname	0XP1
name, vorname	0XP1
namn	0h23
namn pa skola	0WO1
namn paa skola	0WO1
namn på skola	0WO1
namsbraut	0;W1
namsgrein	0;W1
namsgreinar	01j1
namskeid	01j1
namssvid (isced f	0h51
napln prace	0>i2
napomena	0h62
naposledy zmenene	0h81
naposledy zmeneno	0h91
naposledy zmenené	0h81
naposledy změněno	0h91
nar	0h:2
naringsgren	0;T1
narocnik	0h<1
narodena	0Dj1
narodeny	0Dj1
narodená	0Dj1
narodený	0Dj1
narodnost	0h=3
narodowosc	0h@1
narodowość	0h@1
narozen	0Dk1
narozen a	0Dk1
narozen/a	0Dk1
narozena	0Dk1
naročnik	0h<1
narucilac	0hA1
narucitelj	0hB1
naručilac	0hA1
naručitelj	0hB1
narzedzia	0hC1
narzędzia	0hC1
nasc	0hD2
nascida a	04L1
nascida em	04L1
nascido a	04L1
nascido em	04L1
nascimento	04L1
nascita	04B1
nascuda	0531
nascuda el	0531
nascut	0hF2
nascut el	0531
nascut in	04l1
nascut la	04l1
nascuta	04l1
nascuta la	04l1
nasjonalitet	0hH1
naslov	0hI1
naslov bivalisca	0hI1
naslov bivališča	0hI1
naslov nagrade	0hJ1
naslov naloge	0GG1
naslov prebivalisca	0hI1
naslov prebivališča	0hI1
naslov rada	0HL1
nastroje	0hK2
nastup	0fn2
nastup do prace	0EB1
nata a	0bd1
nata il	04B1
natel	0=n1
national id	0X>1
national service	0AE1
nationalitaet	0hM1
nationalitaeten	0hM1
nationalitat	0hM1
nationalitate	0>Q1
nationalitate( tati	0>Q1
nationalitatea	0>Q1
nationalitaten	0hM1
nationalite	0?A1
nationaliteit	0hN1
nationaliteiten	0hN1
nationalites	0?A1
nationalitet	0hO2
nationalities	0?@1
nationality	0?@1
nationalität	0hM1
nationalitäten	0hM1
nationalité	0?A1
nationalités	0?A1
native	0QW1
native language	0QW1
native languages	0QW1
native place	0We1
nato a	0bd1
nato a il	04B1
nato il	04B1
nato/a il	04B1
natural de	0hQ2
naturalidade	0hS2
nature	0=F1
nature of business	00Y1
natverk	0g[1
naudotos technologijos	0XN1
navaerende stilling	0gN1
navn	0hU4
nazev	0hY2
nazev a adresa zamestnavatele	0h[1
nazev a typ organizace ktera poskytla vzdelani	0h\1
nazev firmy	0h[1
nazev oceneni	0h]1
nazev prace	08_1
nazev skoly	0h\1
nazev spolecnosti	0h[1
nazev zamestnavatele	0h[1
nazionalita	0?G1
nazionalità	0?G1
nazione	0h^1
naziv	0h_7
naziv delovnega mesta	0EV1
naziv dodijeljene kvalifikacije	02O1
naziv firme	0hf1
naziv i adresa poslodavca	0hg2
naziv i vrsta obrazovne ustanove	0Xf1
naziv in naslov delodajalca	0ER1
naziv in status izobrazevalne ustanove	0PW1
naziv in status izobraževalne ustanove	0PW1
naziv izobrazbe	0hi1
naziv kvalifikacije	0hi1
naziv nagrade	0hj2
naziv podjetja	0ER1
naziv radnog mjesta	0hl1
naziv skole	0PU2
naziv sole	0PW1
naziv tvrtke	0Xc1
naziv škole	0PU2
naziv šole	0PW1
nazov	0hm2
nazov a adresa zamestnavatela	0ho1
nazov a typ organizacie poskytujucej vzdelavanie a pripravu	0i01
nazov firmy	0ho1
nazov ocenenia	0i11
nazov prace	08^1
nazov skoly	0i01
nazov spolocnosti	0ho1
nazov ziskanej kvalifikacie	0I21
nazwa	0Xj1
nazwa firmy	0e11
nazwa i adres pracodawcy	0e11
nazwa i typ instytucji edukacyjnej lub szkoleniowej	0i21
nazwa projektu	0Xj1
nazwa szkoly	0i21
nazwa szkoły	0i21
nazwa uzyskanych kwalifikacji	0Im1
nazwa uzytkownika	0bG1
nazwa użytkownika	0bG1
nazwiska	0i31
nazwisko	0i31
nazwisko i imie	0Xj1
nazwisko i imię	0Xj1
nazzjonalita	0i41
nazzjonalità	0i41
naționalitate	0>Q1
naționalitate(-tăți	0>Q1
naționalitatea	0>Q1
ne	0481
ne a	0a71
ne en	0481
ne le	0481
ne(e) le	0481
nebenfach	0761
nee	0481
nee a	0a71
nee en	0481
nee le	0481
negara	0i51
nejvetsi uspechy	0I01
nejvyssi dosazene vzdelani	0i61
nejvyssi vzdelani	0i61
nejvyšší dosažené vzdělání	0i61
nejvyšší vzdělání	0i61
největší úspěchy	0I01
nem	0i71
neme	0i71
nemzetiseg	02j1
nemzetiség	02j1
nen tang	0cR1
netfang	0i81
nettisivu	0^`1
nettside	0Vk1
nettsted	0Vk1
nettverk	0i91
netvaerk	0i:1
netværk	0i:1
netwerk	0i;1
network	0i<1
netzwerk	0i=1
nev	0i>1
nganh	0aH2
nganh hoc	0>[1
nganh nghe	0aK1
ngay	0i?2
ngay bat dau	0901
ngay cap	0iA1
ngay co the di lam	0iB1
ngay ket thuc	0EZ1
ngay sinh	0gi1
ngay thang nam sinh	0gi1
ngay xuat ban	0iC1
nghe	0iD1
nghe nghiep	0A>1
nghiep vu	0A=1
nghiệp vụ	0A=1
nghề nghiệp	0A>1
ngoai ngu	0iE1
ngon ngu	0iE1
ngon ngu lap trinh	0A81
ngoại ngữ	0iE1
nguoi quan ly	0U61
nguyen quan	0iF1
nguyên quán	0iF1
ngành	0aH2
ngành học	0>[1
ngành nghề	0aK1
ngày	0i?2
ngày bắt đầu	0901
ngày có thể đi làm	0iB1
ngày cấp	0iA1
ngày kết thúc	0EZ1
ngày sinh	0gi1
ngày tháng năm sinh	0gi1
ngày xuất bản	0iC1
ngôn ngữ	0iE1
ngôn ngữ lập trình	0A81
người quản lý	0U61
nha tuyen dung	0?d1
nha xuat ban	0iG1
nhan xet	0bH1
nhiem vu	0A=1
nhiem vu chinh	0A=1
nhiệm vụ	0A=1
nhiệm vụ chính	0A=1
nhom	0;21
nhà tuyển dụng	0?d1
nhà xuất bản	0iG1
nhóm	0;21
nhận xét	0bH1
nickname	0iH3
nidurstodur	0211
nie	0H52
nif	0iK2
nik	0_81
nilai	0Y71
nilai akhir	0Y71
nilai rata rata	0Y71
nilai rata-rata	0Y71
nimetus	0iM2
nimi	0iO3
nimike	0iR2
nip	0iT1
niva	0iU6
nivaa	0iU6
niveau	0i[;
niveau cec	0if1
niveau cecr	0=L1
niveau d'etude	0GD1
niveau d'etudes	0ig2
niveau d'étude	0GD1
niveau d'études	0ig2
niveau dans la classification nationale ou internationale	0if1
niveau de competence	0ii1
niveau de compétence	0ii1
niveau de langue	0ij1
niveau europeen	0=L1
niveau européen	0=L1
niveau i kvalifikationsrammen	0ik1
niveau in de nationale of internationale classificatie	0LD1
niveaustufe	0il1
niveaux cecr	0=L1
niveis qecr	0im1
nivel	0in9
nivel cec	0j71
nivel de cunoastere	0@W1
nivel de cunoaștere	0@W1
nivel de dominio	0j82
nivel de escolaridade	0Nj1
nivel de estudios	0cc1
nivel de idioma	0j:2
nivel de studii	0j<1
nivel educativo	0cc1
nivel en la clasificacion nacional o internacional	0ce1
nivel en la clasificación nacional o internacional	0ce1
nivel eqf	0j=2
nivel european	0j?1
nivel europeo	0cd1
nivel mcer	0cd1
nivel mec	0ce1
nivel qecr	0im1
nivel qeq	0j@1
nivel segundo a classificacao nacional ou internacional	0j@1
niveles mcer	0cd1
nivell	0jA3
nivell d'estudis	0jD1
nivell d'idioma	0Q]1
nivell de formacio	0jD1
nivell de formació	0jD1
nivell eqf	0jE1
nivell mec	0jE1
nivell mecr	0jF1
nivells mecr	0jF1
nivelul	0jG1
nivelul in clasificarea nationala sau internationala	0j71
nivelul în clasificarea națională sau internațională	0j71
niveluri cecrl	0j?1
nivo	0jH3
nivo eok	0jK1
nivo znanja	0jL1
nivoi zeroj	0jM1
nivå	0iU6
niðurstöður	0211
nkr niva	0jN1
nkr-nivaa	0jN1
nkr-nivå	0jN1
no	0jO1
no hp	0jP2
no ktp	0_81
no telepon	0^H1
no telp	0^H1
no. hp	0jP2
no. ktp	0_81
no. telepon	0^H1
no. telp	0^H1
nodala	0Ei1
nodarbosanas	0jR1
nodarbošanās	0jR1
nodaļa	0Ei1
noegleord	04o1
noekkelord	0;a1
nogleord	04o1
noi	0jS1
noi bat	0FZ1
noi cap	0<W1
noi cong tac	0?d1
noi cu tru	0jT1
noi dao tao	0?e1
noi dung	0I^1
noi dung cong viec	0A=1
noi lam viec	0jU2
noi lam viec mong muon	0jW1
noi o	0jX3
noi o hien tai	0>V1
noi sinh	0j[1
noi song	0j\2
nokkelord	0;a1
noks nivo	0jK1
nom	0j^2
nom complet	0j^2
nom d'usuari	0j`1
nom d'utilisateur	0XA1
nom de famille	0ja1
nom de l'employeur	0N71
nom de l'empresa	0@R1
nom de l'entreprise	0N71
nom de pila	0jb1
nom del premi	0jc1
nom et adresse de l'employeur	0N71
nom et prenom	0jd1
nom et prénom	0jd1
nom et type de l'etablissement d'enseignement ou de formation	0>61
nom et type de l'établissement d'enseignement ou de formation	0>61
nom i adreca de l'empresa	0@R1
nom i adreça de l'empresa	0@R1
nom i cognoms	0@81
nom prenom	0jd1
nom(s	0ja1
nom(s) et prenom(s	0jd1
nom(s) et prénom(s	0jd1
nom, prénom	0jd1
nombre	05@1
nombre completo	05@1
nombre d'empleats	0dm1
nombre d'employes	0Kg1
nombre d'employés	0Kg1
nombre de la empresa	0>71
nombre de pila	0je1
nombre de usuario	02e1
nombre del empleador	0>71
nombre y apellido	05@1
nombre y apellidos	05@1
nombre y direccion de la empresa o empleador	0>71
nombre y direccion del empleador	0>71
nombre y dirección de la empresa o empleador	0>71
nombre y dirección del empleador	0>71
nombre y tipo de la organizacion que ha impartido la educacion o la formacion	00d1
nombre y tipo de la organización que ha impartido la educación o la formación	00d1
nombre(s	0je1
nombres	0je1
nombres y apellidos	05@1
nome	0jf2
nome completo	0jf2
nome de usuario	0AH1
nome de usuário	0AH1
nome de utilizador	0AH1
nome del datore di lavoro	0DM1
nome di battesimo	0jh1
nome e cognome	0@71
nome e endereco do empregador	0@G1
nome e endereço do empregador	0@G1
nome e indirizzo del datore di lavoro	0DM1
nome e indirizzo dell'azienda	0DM1
nome e morada do empregador	0@G1
nome e tipo d'organizzazione erogatrice dell'istruzione e formazione	06\1
nome e tipo da organizacao de ensino ou formacao	0@<1
nome e tipo da organização de ensino ou formação	0@<1
nome e tipo di istituto di istruzione o formazione	06\1
nome e tipo di organizzazione erogatrice dell'istruzione e formazione	06\1
nome proprio	0ji2
nome próprio	0jk1
nome utente	0jl1
nome(i) cognome(i	0@71
nome(s) proprio(s	0jk1
nome(s) proprio(s) apelido(s	0jm1
nome(s) próprio(s	0jk1
nome(s) próprio(s) / apelido(s	0jm1
nomes proprios	0jk1
nomes próprios	0jk1
nomi	0jh1
nominativo	0@71
nomor hp	0V\1
nomor telepon	0^H1
noms	0jb1
noms de famille	0ja1
nosaukums	0jn2
nosleguma darbs	08`1
noslēguma darbs	08`1
not	0k02
not ortalamasi	0F01
not ortalaması	0F01
nota	0k27
nota del expediente	0<C1
nota final	0k93
nota media	0<C1
nota mitjana	0OU1
notas	0Oe1
note	0k<4
note finale	0dB1
note moyenne	0dB1
notendurchschnitt	00V1
notenschnitt	00V1
notes	00a1
notice period	0811
notă	0<E1
novads	0k@1
nozare	0CB1
nozimigakie pienakumi	06[1
nozīmīgākie pienākumi	06[1
npa	0?m1
nr tel	0kA1
nr telefon	0kB1
nr telefonu	0kA1
nr. telefon	0kB1
numar de angajati	0cT1
numar de telefon	0kB1
number of credits	0BE1
number of employees	0@Q1
nume	0E`1
nume / prenume	0E`1
nume complet	0E`1
nume de familie	0kC1
nume de utilizator	0AG1
nume prenume	0E`1
nume si prenume	0E`1
nume și prenume	0E`1
numele angajatorului	03l1
numele de familie	0kC1
numele si adresa angajatorului	03l1
numele si prenumele	0E`1
numele si tipul institutiei de invatamant furnizorului de formare	0T61
numele și adresa angajatorului	03l1
numele și prenumele	0E`1
numele și tipul instituției de învățământ / furnizorului de formare	0T61
numer telefonu	0kA1
numero de celular	0fk1
numero de empleados	0kD1
numero de funcionarios	0Fi1
numero de telefon	0kE1
numero de telefone	0AR1
numero de telefono	0kF1
numero de telephone	0QY1
numero di cellulare	0=o1
numero di dipendenti	0Fj1
numero di telefono	0AS1
numri tat telefon ohra	0kG1
numri tat-telefon oħra	0kG1
numru tat telefon	0kH1
numru tat-telefon	0kH1
numéro de téléphone	0QY1
număr de angajați	0cT1
număr de telefon	0kB1
nuo	0kI1
nuoc	0kJ1
nuoroda	0ZY1
nutzen	09i1
nutzername	09T1
nuvaerende stilling	0kK1
nuvarande tjaenst	0kL1
nuvarande tjanst	0kL1
nuvarande tjänst	0kL1
nuværende stilling	0kK1
nyckelord	04m1
nyckelpunkter	0WT1
nyelv	0X@1
nyelvek	0X@1
nyelvismeret	0kM1
nyelvtudas	0kM1
nyelvtudas szintje	0kM1
nyelvtudás	0kM1
nyelvtudás szintje	0kM1
nyelvvizsga	0kN1
nyelvvizsga bizonyitvany	0kN1
nyelvvizsga-bizonyítvány	0kN1
nyelvvizsgak	0kN1
nyelvvizsgák	0kN1
nykyinen tehtaevae	03O1
nykyinen tehtava	03O1
nykyinen tehtävä	03O1
n° de telephone	0QY1
n° de téléphone	0QY1
náisiúntacht	0ga1
námsbraut	0;W1
námsgrein	0;W1
námsgreinar	01j1
námskeið	01j1
námssvið (isced-f	0h51
náplň práce	0>i2
národnost	0kO1
národnosť	0kP1
nástroje	0hK2
nástup	0fn2
nástup do práce	0EB1
název	0hY2
název a adresa zaměstnavatele	0h[1
název a typ organizace, která poskytla vzdělání	0h\1
název firmy	0h[1
název ocenění	0h]1
název práce	08_1
název společnosti	0h[1
název zaměstnavatele	0h[1
název školy	0h\1
názov	0hm2
názov a adresa zamestnávateľa	0ho1
názov a typ organizácie poskytujúcej vzdelávanie a prípravu	0i01
názov firmy	0ho1
názov ocenenia	0i11
názov práce	08^1
názov spoločnosti	0ho1
názov získanej kvalifikácie	0I21
názov školy	0i01
näringsgren	0;T1
nätverk	0g[1
nåværende stilling	0gN1
næring	0;U1
nærmeste leder	0gZ1
né	0481
né en	0481
né le	0481
né à	0a71
né(e) le	0481
née	0481
née en	0481
née le	0481
née à	0a71
név	0i>1
níveis qecr	0im1
nível	0kQ3
nível de escolaridade	0Nj1
nível de idioma	0Q[1
nível eqf	0j@1
nível qecr	0im1
nível qeq	0j@1
nível segundo a classificação nacional ou internacional	0j@1
nói	0jS1
nøgleord	04o1
nøkkelord	0;a1
número de celular	0fk1
número de empleados	0kD1
número de funcionários	0Fi1
número de telefone	0AR1
número de telèfon	0kE1
número de teléfono	0kF1
năm	0gf3
năm sinh	0gi1
năm tốt nghiệp	0EZ1
născut	04l1
născut la	04l1
născut în	04l1
născută	04l1
născută la	04l1
nơi công tác	0?d1
nơi cư trú	0jT1
nơi cấp	0<W1
nơi làm việc	0jU2
nơi làm việc mong muốn	0jW1
nơi sinh	0j[1
nơi sống	0j\2
nơi đào tạo	0?e1
nơi ở	0jX3
nơi ở hiện tại	0>V1
nước	0kJ1
nền tảng	0cR1
nổi bật	0FZ1
nội dung	0I^1
nội dung công việc	0A=1
o	0Cm1
o firme	0kT2
o firmi	0kV1
o firmie	0kW1
o firmě	0kX1
o kompaniji	0kV1
o meni	0kY3
o mne	0k\2
o mnie	0k^1
o mně	0k_1
o podjetju	0k`1
o poslodavcu	0ka1
o projektu	0>b1
o spolecnosti	0kX1
o společnosti	0kX1
o spolocnosti	0kb1
o spoločnosti	0kb1
o tvrtki	0ka1
obblighi di leva	0e:1
obcanstvi	0kO1
obcianstvo	0kP1
obcina	0kc1
obdelava informacij	0kd1
obdobi	0HA1
obdobi (od do	0HA1
obdobie	0EH1
obdobje	0=61
období	0HA1
období (od - do	0HA1
obec	0ke2
obecne stanowisko	0kg1
obiectiv	0Ad1
obiettivi raggiunti	0kh1
obiettivo	0AZ1
objavljeno	0ki3
objavljeno u	0[?2
objavljeno v	0kl1
objectif	0A`1
objectifs	0A`1
objectiu	0Ac1
objective	0B^1
objet	0km2
objetivo	0ko4
objetivo profissional	0<f1
objetivos	00n1
oblast	0l32
oblast posobenia	0IO1
oblast studija	0l51
oblasť pôsobenia	0IO1
obligations militaires	0l61
obor	0l72
obor cinnosti	0l91
obor cinnosti ci odvetvi	0l91
obor podnikani	0l91
obor podnikání	0l91
obor činnosti	0l91
obor činnosti či odvětví	0l91
obory vzdelani (isced f	0l:1
obory vzdělání (isced-f	0l:1
obowiazki	0Bk1
obowiązki	0Bk1
obrada informacija	0l;1
obrazovna ustanova	0PU2
obsah	0l<2
observaciones	0Oe1
observacions	0Od1
observacoes	0l>1
observatii	0FF1
observações	0l>1
observații	0FF1
obtained	08?1
obtenido	0MD1
obtention	0711
obtenu en	0D=1
obtenu le	0D=1
obtido em	0C`1
obtingut	0C^1
obtinut	04j1
obywatelstwo	0h@1
občanství	0kO1
občianstvo	0kP1
občina	0kc1
obținut	04j1
ocakavany plat	0l?1
occupation	0\92
occupation or position held	0F?1
occupazione	0l@2
occupazione desiderata	0lB1
ocekavany plat	0lC1
ocekivana placa	0lD1
ocekivana plata	0lE1
ocena	0lF3
ocena koncowa	0lI1
ocena końcowa	0lI1
ocena na dyplomie	0lI1
oceneni	0h]1
ocenenie	0i11
ocenění	0h]1
ochota cestovat	0eJ1
ocjena	0lJ1
ocupacao	0lK2
ocupacio	0=11
ocupacio desitjada	0=01
ocupacion	0lM2
ocupació	0=11
ocupació desitjada	0=01
ocupación	0lM2
ocupador	0@R1
ocupatia	0SH1
ocupatia dorita	0SI1
ocupatie	0SI1
ocupação	0lK2
ocupația	0SH1
ocupația dorită	0SI1
ocupație	0SI1
oczekiwane stanowisko	0kg1
oczekiwane wynagrodzenie	0lO1
oczekiwania finansowe	0lO1
od	0lP6
od - do	0lV5
od do	0lV5
odbor	0l[3
odbory vzdelavania (isced f	0l^1
odbory vzdelávania (isced-f	0l^1
oddelek	0LC1
oddeleni	0l_1
oddelenie	0l`1
oddzial	0In1
oddział	0In1
oddělení	0l_1
odeljenje	0la1
odgovornosti	0lb3
odjel	0le1
odkaz	0lf2
odnos	0lh3
odporucanie	0lk1
odporúčanie	0lk1
odpovednost	0WA1
odpovednosti	0WA1
odpovědnost	0WA1
odpovědnosti	0WA1
odpowiedzialna za	0Bk1
odpowiedzialnosc	0Bk1
odpowiedzialność	0Bk1
odpowiedzialny za	0Bk1
odul	08n1
odul adi	08n1
odulu veren	0ll1
odvetvi	0l91
odvetvie	0IO1
odvětví	0l91
oenskad befattning	0kL1
oenskad loen	0bD1
oenskad ort	0Q_1
oenskad tjaenst	0kL1
oensket loen	0bF1
oensket loenn	0bE1
oensket stilling	0lm2
oevrig	03i1
oevriga e-postadresser	0lo1
oevriga telefonnummer	0m01
oevriga uppgifter	0441
oevriga webbplatser	0m11
oevrige e-mailadresser	0m21
oevrige hjemmesider	0m31
oevrige oplysninger	03e1
oevrige telefonnumre	0m41
oevrigt	0m52
oferit de	0131
oggetto	0m72
ogrenim durumu	0Km1
ogrenim duzeyi	0Ko1
ogrenim turu	0Ko1
ohjaaja	0Nm1
ohjelmat	06?1
ohjelmistot	06?1
oib	0m91
okkupazzjoni jew pozizzjoni	0\T1
okkupazzjoni jew pożizzjoni	0\T1
okres	0m:3
okres wypowiedzenia	0I41
okres zatrudnienia	0Bi1
okrug	0m=1
oktatasi intezmeny	08G1
oktatast kepzest nyujto intezmeny neve es tipusa	08G1
oktatási intézmény	08G1
oktatást / képzést nyújtó intézmény neve és típusa	08G1
okul	0Kn1
okul adi	0Kn1
okul adı	0Kn1
okuma	0m>1
okurettindi	0:Q1
ollscoil	0@91
olvasas	0m?1
olvasott szoveg ertese	0m?1
olvasott szöveg értése	0m?1
olvasás	0m?1
om arbeidsgiver	0941
om arbetsgivaren	0Qm1
om bedriften	0941
om firmaet	0m@1
om foeretaget	0Qm1
om foretaget	0Qm1
om företaget	0Qm1
om meg	0dJ1
om mig	0mA2
om virksomheden	0m@1
omandatud kvalifikatsioon	0^d1
omdoeme	0mC1
omdome	0mC1
omdöme	0mC1
omfattning	04^1
omgeving	0TR1
omrezje	0mD1
omrežje	0mD1
omschrijving	09e1
omvang team	00A1
on ad	0X\1
onad	0X\1
onderneming	0971
onderscheiding	0mE1
onderwerp	0mF2
onderwijsinstelling	0W[1
one cikanlar	0mH1
onemli noktalar	0mH1
ong	0mI3
ongelmanratkaisu	0mL1
online	0HH1
onlus	06M1
onnistumiset	0]21
onnur netfong	0mM1
onnur simanumer	0mN1
onskad befattning	0kL1
onskad lon	0bD1
onskad ort	0Q_1
onskad tjanst	0kL1
onsket lon	0bF1
onsket lonn	0bE1
onsket stilling	0lm2
opdrachtgever	0952
opdragsgiver	0<;1
opening	0mO1
opening paragraph	0mO1
opening salutation	0V@1
opgaver	05`1
opgaver og ansvar	05`1
opiekun	0mP1
opinia	0Bh1
opinnaeytetyoe	0GE1
opinnaeytetyoen aihe	0GE1
opinnaytetyo	0GE1
opinnaytetyon aihe	0GE1
opinnot	02@1
opinnäytetyö	0GE1
opinnäytetyön aihe	0GE1
opintojaksot	02@1
opintopisteet	0_c1
opintopistetta	0_c1
opintopistettae	0_c1
opintopistettä	0_c1
opis	0mQ5
opis dela	0ET1
opis firmy	0kW1
opis kompanije	0kV1
opis podjetja	0k`1
opis posla	0Ik2
opis projekta	0>c3
opis projektu	0mV2
opis tvrtke	0ka1
opleider	0W[1
opleiding	0mX2
opleidingsinstituut	0W[1
opleidingsniveau	0mZ2
opmerking	0m\1
opmerkingen	0m\1
opnaaede resultater	0m]1
opnaaet	0m^1
opnaede resultater	0m]1
opnaet	0m^1
opnåede resultater	0m]1
opnået	0m^1
opomba	0m_1
oppdragsgiver	0<:1
oppeained	02?1
oppeasutus	0V_1
oppekava	0N_1
oppevaldkonnad (isced f	0m`1
oppgave	08S1
oppgaver	05W1
oppgaver og ansvar	05W1
oppilaitos	0^[1
oppnaadd	0ma1
oppnaadde resultater	0mb1
oppnaaelser	0mb1
oppnadd	0ma1
oppnadde resultater	0mb1
oppnaelser	0mb1
oppnådd	0ma1
oppnådde resultater	0mb1
oppnåelser	0mb1
oppsigelsestid	0\M1
oppsummering	0dJ1
oprogramowanie	0hC1
opsigelsesvarsel	0\L1
opstina	0mc1
option	0HP1
opublikowano	0Ch1
opublikowano w	0Bj1
opzegtermijn	09d1
opština	0mc1
oqsma tal edukazzjoni (isced f	0md1
oqsma tal-edukazzjoni (isced-f	0md1
oral expression	0me1
orario	0Aj1
oras	0mf2
orasul	0b;1
oraș	0mf2
orașul	0b;1
organ wydajacy	0mh1
organ wydający	0mh1
organisaatio	0mi3
organisasi	0ml2
organisasjon	0mn2
organisatie	0n03
organisation	0n3@
organisatsioon	0nC2
organisme	0nE5
organisme certificateur	07d1
organisme de delivrance	07d1
organisme de délivrance	07d1
organisme de formation	0>61
organisme emetteur	07d1
organisme émetteur	07d1
organismo	0nJ2
organismo emisor	0ME1
organitzacio	0nL3
organització	0nL3
organizacao	0nO4
organizacao emissora	0N11
organizace	0nS3
organizacia	0nV2
organizacija	0nX;
organizacion	0nc3
organización	0nc3
organizacja	0nf2
organizasyon	0F21
organizatie	0nh2
organizatie emitenta	0LS1
organization	0nj5
organizator	0no4
organização	0nO4
organização emissora	0N11
organizație	0nh2
organizație emitentă	0LS1
organizzazione	0o33
organizzazione emittente	0MC1
organizzazzjoni	0Tn1
organizácia	0nV2
organizācija	0o62
orientador	0>U1
orientadora	0>U1
origem	0o81
originario de	0b]1
origine	0o92
orodja	0]X1
orszag	0o;1
ország	0o;1
ort	0o<5
ortalama	0F01
ortam	03]1
oryggi	0oA1
osaaminen	0];1
osaamistaso	0oB1
osakond	0d11
osasto	0oC1
osebno ime	0oD1
osiagniecia	0Kf1
osiągnięcia	0Kf1
oskastarf	0oE1
oskus	0\a1
oskused	0\W1
oskustase	0oF1
osloveni	0oG1
oslovenie	0oH1
oslovení	0oG1
oslovljavanje	0oI2
osobno ime	0oK1
osoite	0\]1
osservazioni	0Y31
osszefoglalas	0d31
osszefoglalo	0d31
ostale e adrese	0oL1
ostale e-adrese	0oL1
ostale web stranice	0oM1
ostale web-stranice	0oM1
ostali podaci	0oN2
ostali telefoni	0oP1
ostalo	0IJ3
ostatne	0C;1
ostatni	0C61
ostatnia zmiana	0oQ1
ostatné	0C;1
ostatní	0C61
osztaly	0BV1
osztalyzat	06`1
osztály	0BV1
osztályzat	06`1
other	01>1
other email addresses	0M@1
other emails	0M@1
other phone numbers	0T71
other phones	0T71
other websites	0T81
others	01>1
otorgado por	0nJ2
otra informacion	0oR1
otra información	0oR1
otros	0oR1
otros correos	0oS1
otros correos electronicos	0oS1
otros correos electrónicos	0oS1
otros datos	0oR1
otros enlaces	0oT1
otros sitios web	0oT1
otros telefonos	0oU1
otros teléfonos	0oU1
otsikko	0oV1
ottenuto il	0AF1
outcome	00g1
outcomes	00g1
outils	0@T1
outils et technologies	0@T1
outils utilises	0@T1
outils utilisés	0@T1
outorgado por	06d1
outras informacoes	0oW1
outras informações	0oW1
outros	0oW1
outros dados	0oW1
outros e mails	0oX1
outros e-mails	0oX1
outros links	0oY1
outros sites	0oY1
outros telefones	0oZ1
outros telefones de contato	0oZ1
ouvir	0@[1
over de organisatie	0981
over het bedrijf	0981
over mij	0m\1
overall	0861
overall grade	0861
overig	0o[1
overige	0o[1
overige e mailadressen	03b1
overige e-mailadressen	03b1
overige gegevens	0o[1
overige informatie	0o[1
overige telefoonnummers	03c1
overige websites	03d1
overview	00W2
ovrig	03i1
ovriga e postadresser	0lo1
ovriga telefonnummer	0m01
ovriga uppgifter	0441
ovriga webbplatser	0m11
ovrige e mailadresser	0m21
ovrige hjemmesider	0m31
ovrige oplysninger	03e1
ovrige telefonnumre	0m41
ovrigt	0m52
ozet	0121
očakávaný plat	0l?1
očekivana plata	0lE1
očekivana plaća	0lD1
očekávaný plat	0lC1
p	0o\2
paaaine	02>1
paaasialliset tehtavat ja vastuualueet	0]31
paaboerjad	0;41
paakohdat	0]i1
paatehtavat	0]31
paattyen	0bX1
paattyi	0bX1
paattymisen syy	0_f1
pabaiga	08\1
pabaigos data	08\1
paborjad	0;41
padalinys	0Ee1
padronanza	0ai2
paeaeaine	02>1
paeaeasialliset tehtaevaet ja vastuualueet	0]31
paeaekohdat	0]i1
paeaetehtaevaet	0]31
paeaettyen	0bX1
paeaettyi	0bX1
paeaettymisen syy	0_f1
paeivaemaeaerae	02<2
paeivaemaeaeraet	02H1
paese	0h^1
paese di residenza	0h^1
page personnelle	0?n1
page web	0?n1
pageidaujamas atlyginimas	06a1
pageidaujamos pareigos	0o^1
pagina personal	0o_2
pagina personale	0@01
pagina pessoal	0@11
pagina web	0oa5
pagină web	0of1
pagrindines pareigos	06e1
pagrindines uzduotys	06e1
pagrindines veiklos ir atsakomybe	06e1
pagrindiniai dalykai	0C=1
pagrindiniai punktai	0og1
pagrindinės pareigos	06e1
pagrindinės užduotys	06e1
pagrindinės veiklos ir atsakomybė	06e1
paikka	0oh1
paikkakunta	06S2
pais	0oi3
pais de residencia	0ol2
paivamaara	02<2
paivamaarat	02H1
pajjiz	0on1
pajjiż	0on1
pakape	0oo1
pakāpe	0oo1
palabras clave	05F1
palavras chave	03E1
palavras-chave	03E1
palgasoov	1001
palkinnon myoentaejae	0bf1
palkinnon myontaja	0bf1
palkinnon myöntäjä	0bf1
palkinnon nimi	0oV1
palkinto	0oV1
palkkapyynto	1011
palkkapyyntoe	1011
palkkapyyntö	1011
palkkatoive	1011
palkkatoivomus	1011
palvelu	03?1
pana la	00`1
panoga	0EO1
panstwo	1021
papeis	0SB1
papel	1035
papel no projeto	0SB1
paper	1082
papildoma informacija	0]E1
papildu informacija	0?=1
papildu informācija	0?=1
papéis	0SB1
par mani	0^X1
para	10:2
paraules clau	0L51
parcours	0HP1
pareigos	10<3
pareigos ir atsakomybe	06e1
pareigos ir atsakomybė	06e1
parla	0Oa1
parlar	0Oa1
parlato	0<Z1
parler	0Ob1
parole chiave	0@Y1
parteizugehoerigkeit	10?1
parteizugehorigkeit	10?1
parteizugehörigkeit	10?1
participare la conversatie	0B01
participare la conversație	0B01
party	10@1
paru dans	0A71
parution	0491
parution dans	0A71
pas foto	10A1
pasaporte	0<>1
pasfoto	10B1
pasiekimai	10C1
paskelbimo data	10D1
paskelbta	10D1
paskelbta leidinyje	0`[1
paskutini karta keista	10E1
paskutinį kartą keista	10E1
pasniedza	10F1
paspoort	0;b1
passaporte	0:?1
passaporto	0<=1
passfoto	0:41
passport	0X>1
passport no	0X>1
passport number	0X>1
pasta indekss	10G1
pastabos	05A1
pasto kodas	10H1
pasutitajs	0]T1
pasūtītājs	0]T1
patente	10I1
patente di guida	10I1
patente i	10I1
patente o patenti	10I1
patente/i	10I1
patenti	10I1
pavadinimas	10J2
pavarde	10L1
pavardė	10L1
pays	10M1
pays de residence	10M1
pays de résidence	10M1
pazymys	08c1
país	0oi3
país de residencia	10N1
país de residência	10O1
państwo	1021
pašto kodas	10H1
pažymys	08c1
peaeriala	0N_1
pealkiri	0741
peamised tooulesanded	0]j1
peamised tööülesanded	0]j1
pec	0Y>1
pedejas izmainas	10P1
pekerjaan	10Q2
pelanggan	0]N1
pemberi	0FX1
pemberi kerja	0\O1
pemberi penghargaan	0FX1
pembimbing	06Z1
pembuatan konten	10S1
pemecahan masalah	10T1
peminatan	0:C1
pencapaian	0Vb1
pencapaian utama	0Vb1
pendidikan terakhir	10U1
penempatan	0bS1
penerbit	10V2
penerbit sertifikat	0Gl1
pengalaman	0`51
penghargaan	0\A1
pengolahan informasi	10X1
pensum	04`1
pentru	09S1
penulis	10Y1
penyelenggara	10Z2
per	0@A1
per a	10\1
peralatan	02\1
peran	10]3
peran dalam proyek	10`1
peran saya	10`1
perangkat	02\1
perangkat lunak	02\1
percakapan	0ZS1
percentage	0861
perekonnanimi	10a1
perekonnaseis	0`E1
perenimi	10a1
perfil	10b3
perfiles	0BY1
perfils	10e1
perfis	0AQ1
perguruan tinggi	0Z31
perhe	10f1
perhesuhteet	10f1
perioada	0If1
perioadă	0If1
period	10g4
periode	10k6
periode de travail	04:1
periodico	0A32
periodo	1113
periods	0EE1
periood	01e1
periódico	0A32
perjodu	0DD1
permanent address	01?1
permesso di lavoro	1141
permesso di soggiorno	1141
permis	1152
permis auto	1171
permis b	0f11
permis de conducere	1171
permis de conduir	0<m1
permis de conduire	0f11
permis de conduire b	0f11
permis de sejour	07c1
permis de séjour	07c1
permis de travail	07c1
permis(e) de conducere	1171
permiso de conduccion	0<j1
permiso de conducción	0<j1
permiso de conducir	0<j1
permiso de residencia	1181
permiso de trabajo	1181
permiso(s) de conduccion	0<j1
permiso(s) de conducción	0<j1
permís de conduir	0<m1
personal a cargo	0kD1
personal site	0HH1
personal website	0HH1
personalausweis	1191
personalverantwortung	0581
personas a cargo	0kD1
personenstand	0P]1
persones a carrec	0dm1
persones a càrrec	0dm1
personnummer	0Qd1
perusahaan	11:2
període	0Ia1
período	11<2
pesel	0iT1
peso	11>3
pfc	11A1
pfe	0d@1
ph	0<M1
ph d afhandling	01n1
ph.d.-afhandling	01n1
phan mem	0A81
phd thesis	08R1
phone	11B2
phone alt	0<M1
phone call	0<M1
phone no	0<M1
phone number	0<M1
phones	0T71
phong	0;21
phong ban	0;21
photo	11D2
photograph	0831
photographie	11F1
phòng	0;21
phòng ban	0;21
phần mềm	0A81
piattaforma	11G1
picture	0831
pieejamiba	0CA1
pieejamība	0CA1
pienakumi	06[1
pienākumi	06[1
pieskira	10F1
pieskirejs	10F1
piezimes	0^X1
piezīmes	0^X1
piešķīra	10F1
piešķīrējs	10F1
piirkond	0c41
pilietybe	11H1
pilietybė	11H1
pilns vards	11I1
pilns vārds	11I1
pilseta	11J1
pilsoniba	11K1
pilsonība	11K1
pilsēta	11J1
pisanie	11L2
pisanje	11N3
pisemny projev	11Q1
pisno sporocanje	11R1
pisno sporočanje	11R1
pisomny prejav	11S1
plaats	11T3
place	11W2
place of birth	0:U1
place of origin	0We1
place of residence	0?H1
plantilla	0kD1
plat	11Y2
plataforma	11[3
plateforme	11^1
platform	11_6
platforma	11e7
platforms	0;e1
platformă	11l1
platove ocakavania	0l?1
platové očakávania	0l?1
plats	05c1
plattform	11m3
plec	1201
plz	1211
poaeng	0WQ1
poang	0WQ1
poblacio	0b12
poblacion	0?M1
població	0b12
población	0?M1
pocet podriadenych	1221
pocet podrizenych	1231
pocet zamestnancov	1221
pocet zamestnancu	1231
pocetak	0E52
pocuvanie	1241
poczatek	0Ci1
poczta	01J1
poczta elektroniczna	01J1
początek	0Ci1
podelil	1251
podelila	1251
podeljevalec	1251
podjetje	1262
podnik	1282
podrocja izobrazevanja (isced f	12:1
podrocje	12;2
podrocje studija	12=1
področja izobraževanja (isced-f	12:1
področje	12;2
področje študija	12=1
podrucja obrazovanja (isced f	12>1
podrucje	12?2
podrucje studija	12A1
područja obrazovanja (isced-f	12>1
područje	12?2
područje studija	12A1
podsumowanie	0k^1
poduzece	0Xc1
poduzeće	0Xc1
pogovor	0Ub1
pohipunktid	0Nn1
pohitegevused ja vastutusvaldkonnad	0]j1
pohlavi	12B1
pohlavie	12C1
pohlaví	12B1
poids	0OA1
poin utama	12D1
points	0P01
points cles	00:1
points clés	00:1
points forts	00:1
pokalbis	09Q1
poklic	12E1
pokrajina	12F1
pol	12G1
pole	0GK1
political affiliation	10@1
political status	10@1
polno ime	0Xg1
polozaj	0EV1
položaj	0EV1
ponsel	0V\1
pontos chave	0FG1
pontos principais	0FG1
pontos-chave	0FG1
popis	0l<2
popis firmy	0kT2
popis prace	0>i2
popis projektu	0l<2
popis práce	0>i2
poradatel	12H2
porozumiewanie sie	0ZR1
porozumiewanie się	0ZR1
portable	0=n1
portafolio	0@21
portafolis	0M^1
porte	0Fi1
portefoelje	0Vk1
portefolje	0Vk1
portefølje	0Vk1
portfolio	12J?
portfolyo	08W1
portfólio	12Y2
portfólió	0Wg1
portofolio	0`61
portofoliu	0of1
portrait	11D2
pos el	02Y1
pos-el	02Y1
posicao	0<h1
posicao no curso	12[1
posicio	0=11
posicion	0<g1
posició	0=11
posición	0<g1
posisi	12\2
posisi jabatan	0[P1
posisi yang diinginkan	0[O1
posisi yang dilamar	0[O1
posisi/jabatan	0[P1
posisjon	0\;1
positie	09^1
position	12^9
position held	0F?1
positsioon	03L1
posizione	0Y^1
posizione desiderata	0lB1
posizione in graduatoria	12g1
posizione militare	0e:1
posizione ricercata	0lB1
posizione ricoperta	0Y^1
posição	0<h1
posição no curso	12[1
poslech	12h1
poslodavac	0hg2
poslovi	0UA1
poslovi i odgovornosti	0Ik2
poslusanje	12i1
poslušanje	12i1
posobisko	0e41
post	12j4
post code	12n1
post inmhianaithe	0TB1
post tat twelid	12o1
post tat-twelid	12o1
post vizat	0SI1
posta electronica	01T1
posta elettronica	0Y>1
posta elettronika	0Y:1
posta kodu	1301
postadres	01[1
postadress	01]1
postadresse	1313
postal address	01?1
postal code	12n1
postanschrift	04[1
postanski broj	1342
postcode	1362
poste	1382
poste actuel	0MN1
poste occupe	0MM1
poste occupé	0MM1
poste recherche	0MN1
poste recherché	0MN1
poste souhaite	0MN1
poste souhaité	0MN1
poste vise	0MN1
poste visé	0MN1
postes	0MM1
postfang	0i81
postignuca	13:2
postignuća	13:2
postiindeks	13<1
postinumero	13=1
postiosoite	0\]1
postitoimipaikka	06U1
postleitzahl	1211
postna stevilka	13>1
postnr	13?3
postnumer	13B1
postnummer	13?3
posto	0<h1
postort	0Vn1
postovni smerovaci cislo	13C1
poststed	13D1
postul ocupat	0SH1
postul vizat	0SI1
poszukiwane stanowisko	0kg1
potrdila	0\01
poudarki	13E1
pour	0@@1
pouzite nastroje	0I=1
pouzite technologie	0hK2
pouzivatelske meno	13F1
použité nástroje	0I=1
použité technologie	0I=1
použité technológie	0]^1
používateľské meno	13F1
povezava	13G1
poveznica	0ZZ1
povinnosti	0>i2
povolani	0WC1
povolani nebo vykonavana funkce	13H1
povolanie	13I1
povolání	0WC1
povolání nebo vykonávaná funkce	13H1
povprecje	13J1
povprecna ocena	13J1
povprečje	13J1
povprečna ocena	13J1
povzetek	0m_1
powod odejscia	13K1
powód odejścia	13K1
poza	13L1
pozadovana mzda	11Y2
pozadovana pozice	0WC1
pozadovana pozicia	13I1
pozice	13M2
pozicia	13O2
pozicija	13Q4
pozicio	09W1
poziom	13U3
poziom bieglosci	0No1
poziom biegłości	0No1
poziom erk	13X1
poziom wyksztalcenia	13Y1
poziom wykształcenia	13Y1
poziom zaawansowania	13Z1
poziom znajomosci	0:G1
poziom znajomości	0:G1
poziomy cefr	0No1
pozisyon	0UW1
pozisyonu	0UW1
pozitia	0SH1
pozitia dorita	0SI1
pozitie	0SH1
pozizzjoni	0\T1
poziția	0SH1
poziția dorită	0SI1
poziție	0SH1
poznamka	0k\2
poznavanje	13[2
poznámka	0k\2
pozycja	13]1
pozícia	13O2
pozíció	09W1
poză	13L1
pozīcija	0XJ1
poäng	0WQ1
počet podriadených	1221
počet podřízených	1231
počet zamestnancov	1221
počet zaměstnanců	1231
početak	0E52
počúvanie	1241
pořadatel	12H2
poštanski broj	1342
poštna številka	13>1
poštovní směrovací číslo	13C1
pożizzjoni	0\T1
požadovaná mzda	11Y2
požadovaná pozice	0WC1
požadovaná pozícia	13I1
poștă electronică	01T1
praca doktorska	13^1
praca dyplomowa	13^1
praca inzynierska	13^1
praca inżynierska	13^1
praca licencjacka	13^1
praca magisterska	13^1
pracodawca	0e11
pracovna napln	0W>1
pracovna pozicia	13_1
pracovne zaradenie	13_1
pracovni napln	0WA1
pracovni pomer	0IS1
pracovni pozice	13H1
pracovni status	13`1
pracovni zarazeni	13H1
pracovná náplň	0W>1
pracovná pozícia	13_1
pracovné zaradenie	13_1
pracovní náplň	0WA1
pracovní poměr	0IS1
pracovní pozice	13H1
pracovní status	13`1
pracovní zařazení	13H1
pradikat	00V1
pradzia	0kI1
pradzios data	0kI1
pradžia	0kI1
pradžios data	0kI1
praedikat	00V1
praesenzdienst	0;g1
praestationer	0m]1
praktikumsbetrieb	05^1
prasenzdienst	0;g1
prasme	13a1
prasmes	06h1
prawo jazdy	13b1
prawo jazdy kat	13b1
prax	0H41
praxe	0EQ1
pre	13c1
preavis	0D>1
preaviz	0Gb1
preavviso	0G[1
prebivalisce	13d2
prebivaliste	13f4
prebivalište	13f4
prebivališče	13d2
predikat	0Y71
predmeti	0UB3
predmety	0_P2
predstava o platu	0lC1
preduzece	0hf1
preduzeće	0hf1
preferovana lokalita	13j2
preferovaná lokalita	13j2
preferowana lokalizacja	0f81
preferred city	0F@1
preferred location	0F@1
preferred locations	0F@1
prefix	0Wh1
preis	07@1
premi	0jc1
premio	13l3
premiu	0Ea1
premju	13o1
prendre part a une conversation	0ZQ1
prendre part à une conversation	0ZQ1
prenom	1401
prenom et nom	0jd1
prenom nom	0jd1
prenom(s	1401
prenoms	1401
prenume	1411
prenume si nume	0E`1
prenume și nume	0E`1
prenumele	1411
preporuka	0eE2
presentation	1422
presentation de l'entreprise	0091
presented by	08B1
prestasi	0Vb1
prestasjoner	0mb1
prestaties	09E1
prestationer	0S91
pretensao	1441
pretensao salarial	1441
pretension salarial	0OT1
pretensiones economicas	0OT1
pretensiones económicas	0OT1
pretensiones salariales	0OT1
pretensions salarials	1451
pretensión salarial	0OT1
pretensão	1441
pretensão salarial	1441
pretentii salariale	06R1
pretention salariale	1461
pretentions	1461
pretentions salariales	1461
pretenții salariale	06R1
previsao de conclusao	04J1
previsão de conclusão	04J1
prezdivka	1471
prezime	1482
prezime i ime	0Xd2
pricakovana placa	14:1
pridobljena izobrazba	0hi1
pridobljeni naziv	0hi1
pridobljeno	0Dn1
prieksmeti	0TF1
prieksvards	14;1
priekšmeti	0TF1
priekšvārds	14;1
priemer	0WN1
priezvisko	14<1
priezvisko a meno	0=j1
priimek	14=1
priimek in ime	0Xg1
prijmeni	14>1
prijmeni a jmeno	0=i1
prijs	0mE1
prima lingua	0aB1
primaere opgaver	05`1
primeiro nome	0jk1
primer apellido	05?1
primære opgaver	05`1
principais atividades	06_1
principais atividades e responsabilidades	06_1
principais atribuicoes	06_1
principais atribuições	06_1
principais conquistas	0AD1
principais disciplinas	0<A1
principais disciplinas competencias profissionais	0<A1
principais disciplinas/competências profissionais	0<A1
principais funcoes	06_1
principais funções	06_1
principais realizacoes	0AD1
principais realizações	0AD1
principais responsabilidades	06_1
principais resultados	0AD1
principal subjects	0B51
principal subjects occupational skills covered	0B51
principal subjects/occupational skills covered	0B51
principalele activitati si responsabilitati	0161
principalele activități și responsabilități	0161
principalele responsabilitati	0161
principalele responsabilități	0161
principales actividades y responsabilidades	0141
principales activites et responsabilites	0191
principales activités et responsabilités	0191
principales funciones	0141
principales logros	0OQ1
principales materias o capacidades ocupacionales estudiadas	06@1
principales missions	0191
principales realisations	0:H1
principales responsabilidades	0141
principales réalisations	0:H1
principales tareas	0141
principali attivita	06j1
principali attivita e responsabilita	06j1
principali attività	06j1
principali attività e responsabilità	06j1
principali mansioni	06j1
principali mansioni e responsabilita	06j1
principali mansioni e responsabilità	06j1
principali materie	0AY1
principali materie / abilità professionali oggetto dello studio	0AY1
principali materie abilita professionali oggetto dello studio	0AY1
principali risultati	0kh1
principali tematiche competenze professionali possedute	0AY1
principali tematiche/competenze professionali possedute	0AY1
principals funcions	0171
priomhabhair	0Ba1
priomhghniomhaiochtai agus priomhfhreagrachtai	0I`1
priomhphointi	0;c1
priporocilo	0eP1
priporočilo	0eP1
pris	14?3
prisens navn	14B2
privat	0Q;1
privatadresse	04[1
privatanschrift	04[1
prix	0Gh1
prizas	05;1
prize	08>1
priznanje	0g]3
pričakovana plača	14:1
prk	13X1
pro	14D1
pro gradu	0GE1
pro gradu -tutkielma	0GE1
pro gradu tutkielma	0GE1
probleemide lahendamine	14E1
probleemoplossing	14F1
problem cozme	14G1
problem solving	14H1
problem çözme	14G1
problemamegoldas	14I1
problemen oplossen	14F1
problemloesen	14J1
problemloesning	14K3
problemloesung	14J1
problemlosen	14J1
problemlosning	14K3
problemlosung	14J1
problemlösen	14J1
problemlösning	14N1
problemlösung	14J1
problemløsning	14O2
problemu risinasana	14Q1
problemu sprendimas	14R1
problemų sprendimas	14R1
problémamegoldás	14I1
problēmu risināšana	14Q1
procesarea informatiei	14S1
procesarea informației	14S1
processamento de informacao	14T1
processamento de informação	14T1
processen	0TR1
processes	0;e1
prodi	0:C1
producao escrita	0Nk1
producao oral	0An1
productie	14U1
productie en interactie	0Tj1
production	0me1
production ecrite	0KA1
production orale	0Ob1
production écrite	0KA1
produzione orale	0<Z1
produzione scritta	0<\1
produzzjoni orali	0\c1
produção escrita	0Nk1
produção oral	0An1
proefschrift	0231
prof	0V71
profese	14V2
profesi	0[O1
profesia	14X2
profesie	0SI1
profesija	14Z4
profesija arba pareigos	14^1
profesija vai ienemamais amats	0XJ1
profesija vai ieņemamais amats	0XJ1
profesion	0<e1
profesion o cargo desempenado	0<g1
profesión	0<e1
profesión o cargo desempeñado	0<g1
professio	0=01
profession	14_3
professional experience	14b1
professional title	0B^1
professione	14c2
professió	0=01
professjoni	0Xo1
profgrada	0V71
proficiencia	0Hg2
proficiency	14e2
proficiência	0Hg2
profiel	14g2
profielen	14i1
profiil	0]l1
profiili	0X81
profiilit	14j1
profil	14kB
profil daring	0co1
profil firmy	0kW1
profil perusahaan	0FC1
profile	15=4
profiler	15A3
profiles	00l1
profili	15D4
profili social	15H1
profilis	05A1
profiller	15I1
profilo	0Y31
profilo aziendale	06k1
profilok	0^b1
profils	15J2
profilul	0HV1
profiluri	15L1
profily	15M2
profissao	15O2
profissão	15O2
progetto	0AZ1
program	15Q6
program de lucru	15W1
program studi	0:C1
programari	0L51
programas	0@U2
programe	0@X1
programes	0L51
programi	15X3
programine iranga	0XN1
programinė įranga	0XN1
programlar	03]1
programma	0PR1
programma's	0TR1
programmas	06h1
programmatura	06h1
programmatūra	06h1
programme	15[4
programmer	0e;2
programmi	0@Y1
programmid	0\W1
programmiersprachen	0L61
programok	0O<1
programos	0XN1
programska oprema	0]X1
programvara	04m1
programvare	0;a1
programy	0de3
proiect	0Ad1
proiect de diploma	0GZ1
proiect de diplomă	0GZ1
proifil	00o1
proiseail faisneise	15_1
proje	0111
proje aciklamasi	0111
proje adi	01=1
proje adı	01=1
proje açıklaması	0111
proje hakkinda	0111
proje hakkında	0111
proje tanimi	0111
proje tanımı	0111
proje turu	15`1
proje türü	15`1
project	09e1
project client	01m1
project description	08T1
project overview	08T1
project role	15a1
project summary	08T1
project type	0=D1
projectbeschrijving	09e1
projecte	0Ac1
projecte final	15b1
projectomschrijving	09e1
projecttype	15c1
projedeki gorev	15d1
projedeki görev	15d1
projedeki rol	15d1
projekat	15e1
projekt	15f:
projekt leirasa	0Bm1
projekt leírása	0Bm1
projekta apraksts	05C1
projektarbeit	00\1
projektart	0\[1
projektas	05D1
projektbeginn	03k1
projektben betoltott szerep	1601
projektben betöltött szerep	1601
projektbeschreibung	0791
projektbeskrivelse	0Y81
projektbeskrivning	08b1
projektdauer	09c1
projektende	00]1
projekti	0_W1
projekti kirjeldus	0]A1
projektin kuvaus	0_W1
projektin tyyppi	0_o1
projektinhalt	0791
projektlaufzeit	09c1
projektname	0XP1
projekto aprasymas	05D1
projekto aprašymas	05D1
projektpartner	0911
projektrolle	0721
projekts	05C1
projektseite	0ZX1
projekttyp	1611
projekttype	1621
projektzeitraum	09c1
projektziel	0791
projet	0A`1
projet de fin d'etudes	0d@1
projet de fin d'études	0d@1
projeto	0F41
projeto final	0Gc1
promedio	0<C1
promedio general	0<C1
promotor	0mP1
prosecna ocena	1631
prosek	1631
prosečna ocena	1631
prosjecna ocjena	0lJ1
prosjek	0lJ1
prosjek ocjena	0lJ1
prosjekt	0Y\1
prosjektbeskrivelse	0Y\1
prosjekttype	1641
prosječna ocjena	0lJ1
prospech	1652
prospěch	0WM1
prostredi	0I=1
prostředí	0I=1
provider	1672
province	1692
provincia	16;4
provincie	16?1
provinsi	0C01
provinz	0;f1
província	16@2
proyecto	00n1
proyecto fin de carrera	11A1
proyecto final	11A1
proyek	0FA1
pruefstelle	07:1
pruefungsfaecher	0Vd1
prufstelle	07:1
prufungsfacher	0Vd1
prumer	0WM1
przedmioty	0UG1
przedsiebiorstwo	0e11
przedsiębiorstwo	0e11
przelozony	0mP1
przetwarzanie informacji	16B1
przełożony	0mP1
przyznajacy	0SX1
przyznający	0SX1
przyznane przez	0SX1
prädikat	00V1
präsenzdienst	0;g1
præstationer	0m]1
préavis	0D>1
prémio	0Gg1
prénom	1401
prénom et nom	0jd1
prénom nom	0jd1
prénom(s	1401
prénoms	1401
présentation	1422
présentation de l'entreprise	0091
prétention salariale	1461
prétentions	1461
prétentions salariales	1461
prêmio	0Gg1
príomhghníomhaíochtaí agus príomhfhreagrachtaí	0I`1
príomhphointí	0;c1
príomhábhair	0Ba1
próf	0V71
prófgráða	0V71
próifíl	00o1
próiseáil faisnéise	15_1
prüfstelle	07:1
prüfungsfächer	0Vd1
průměr	0WM1
psani	11Q1
psaní	11Q1
psc	16C2
pseudo	0XA1
pseudonyme	0XA1
psč	16C2
puan	0F01
pubblicato da	0=71
pubblicato il	04C1
pubblicato in	0=71
pubblicato su	0=71
pubblikatur	0VN1
publicado	04N1
publicado el	04N1
publicado em	16E2
publicado en	0AA1
publicado por	0A32
publicat	16G2
publicat a	0AB1
publicat in	0A51
publicat per	0AB1
publicat în	0A51
publicatiedatum	0Td1
publication	0c81
publication date	0D?1
publicerad	16I1
publicerad i	0Qo1
publiceringsdatum	16I1
publicesanas datums	16J1
publicets	16J1
publicets izdevuma	0[D1
publicēts	16J1
publicēts izdevumā	0[D1
publicēšanas datums	16J1
publie dans	0A71
publie le	0491
publie par	0A71
publikovane	0E81
publikovane v	0gc1
publikovano	0E71
publikovano v	0^D1
publikované	0E81
publikované v	0gc1
publikováno	0E71
publikováno v	0^D1
publiseringsdato	16K1
publisert	16K1
publisert i	16L1
published	0D?1
published by	0c81
published in	0c81
publisher	0c81
publié dans	0A71
publié le	0491
publié par	0A71
puesto	16M3
puesto actual	0<e1
puesto de trabajo	0<g1
puesto deseado	0<e1
puesto desempenado	0<g1
puesto desempeñado	0<g1
puesto en la promocion	16P1
puesto en la promoción	16P1
puesto solicitado	0<e1
puh	16Q1
puh nro	16Q1
puh.nro	16Q1
puheen tuottaminen	16R1
puhelin	16Q1
puhelinnumero	16Q1
puhuminen	16R1
puhuttelu	16S1
puncte cheie	16T1
punkty ects	16U1
punktzahl	00V1
puno ime	0Xd2
punteggio	0cn1
punti chiave	0Y41
punti ewlenin	16V1
punti salienti	0Y41
puntos clave	0041
puntos destacados	0041
punts clau	16W1
punts destacats	16W1
puntuacion	0<C1
puntuación	0<C1
pusobiste	0eG1
pvm	0gE1
pàgina personal	0M^1
pàgina web	0M^1
página personal	0@21
página pessoal	0@11
página web	16X2
până la	00`1
päivämäärä	02<2
päivämäärät	02H1
pääaine	02>1
pääasialliset tehtävät ja vastuualueet	0]31
pääkohdat	0]i1
päätehtävät	0]31
päättyen	0bX1
päättyi	0bX1
päättymisen syy	0_f1
påbörjad	0;41
période	04:1
période de travail	04:1
písanie	11S1
písemný projev	11Q1
písomný prejav	11S1
póstfang	0i81
póstnúmer	13B1
pôle	0GK1
pôsobisko	0e41
põhipunktid	0Nn1
põhitegevused ja vastutusvaldkonnad	0]j1
pēdējās izmaiņas	10P1
płeć	1201
předměty	0WB1
představa o platu	0lC1
přezdívka	1471
příjmení	14>1
příjmení a jméno	0=i1
působiště	0eG1
qari	16Z1
qasam ta' studju	16[1
qcer	0ae1
qecr	0im1
qecrl	0im1
qeq	16\2
qualifica	16^3
qualifica conseguita	0`M1
qualificacao	0F>1
qualificacio	0OU1
qualificació	0OU1
qualification	16a3
qualificação	0F>1
qualifikation	02N1
qualite	16d1
qualité	16d1
quan he	16e1
quan hệ	16e1
que quan	16f2
quellcode	0ZX1
quoc gia	0kJ1
quoc tich	16h1
quote	16i1
quy mo nhom	16j1
quy mô nhóm	16j1
quê quán	16f2
quốc gia	0kJ1
quốc tịch	16h1
r phost	16k1
r-phost	16k1
raakimine	16l1
raccomandazione	0?<1
race	0OB1
racun	16m2
radni staz	0UR2
radni staž	0UR2
radni zadaci	0Ik2
radno mesto	16o1
radno mjesto	0hl1
radno mjesto na koje se prijavljujete	1701
radno vreme	1711
radno vrijeme	1721
rahal	09M1
rahvus	0]b1
raison du depart	0ff1
raison du départ	0ff1
rajonas	05E1
rakkomandazzjoni	1731
rakstisana	1741
rakstitprasme	1741
rakstītprasme	1741
rakstīšana	1741
raktazodziai	0XN1
raktažodžiai	0XN1
ral	06F1
ral attuale	06F1
ram	1751
rama	05o1
ramo	1762
ramo da empresa	06^1
ramo de atividade	1781
rang	0?X1
rank	1792
ranking	17;2
rannog	0R61
rannóg	0R61
rapporteert aan	09=1
rapporterar till	0>T1
rapporterer til	17=1
rapporto	0<i1
raspolozivost	17>1
raspoloživost	17>1
rasymas	17?1
rate	0B_1
rating	0O`1
rattachement	0GJ1
raven	17@2
raven eok	17B1
raven sok	17B1
raven znanja	17C1
ravni sejo	17D1
razdoblje	0Di1
razgovor	0U^2
razina	17E2
razina eqf	17G1
razina hko	17G1
razina znanja	17H1
razine zeroj	17I1
razlog odlaska	17J1
razpolozljivost	0fm1
razpoložljivost	0fm1
račun	16m2
raħal	09M1
rašymas	17?1
re	17K1
reading	17L1
reading comprehension	17L1
realisations	0:H1
realisations cles	0:H1
realisations principales	0:H1
realizacoes	0AD1
realizari	17M1
realizari principale	17M1
realizações	0AD1
realizări	17M1
realizări principale	17M1
reason for leaving	0`R1
recapito	0AS1
recapito telefonico	0AS1
received	08?1
recipient	01B1
recomanacio	17N1
recomanació	17N1
recomandare	17O1
recomendacao	0>n1
recomendacion	17P1
recomendación	17P1
recomendação	0>n1
recommandation	0891
recommendation	16i1
reconeixement	0jc1
reconocimiento	0TC1
red	17Q1
red social	17Q1
rede	17R1
rede social	17R1
redegoerelse	0g71
redegorelse	0g71
redegørelse	0g71
reden van vertrek	17S1
reden vertrek	17S1
redes sociais	0AQ1
redes sociales	0BY1
referanse	06i1
referat	00b1
reference	17T3
referencia	17W5
referencja	0Bh1
referens	0mC1
referentie	00>1
referenz	07>1
referenza	17\2
refererer til	0gZ1
referinta	17O1
referință	17O1
referència	17N1
referência	0>n1
regarding	17K1
regiao	0Gi1
regija	17^2
regime	0fH1
regime de trabalho	0fH1
regio	17`3
region	17c=
regionas	05E1
regione	0<U1
regions	0k@1
regiune	0\@1
região	0Gi1
regió	0@=1
región	1802
regjun	1821
reigiun	0AP1
reimse staideir	00U1
reimsi oideachais (isced f	1831
reisbereidheid	0Tm1
reisebereitschaft	0:31
reisepass	1191
reiteach fadhbanna	1841
rekomendacija	1852
rekomendacja	0Bh1
rekomendasi	1871
rekomendācija	06f1
rekommendation	0mC1
relacao	1881
relacio	1891
relacion	18:1
relació	1891
relación	18:1
relacja	18;1
relasjon	18<1
relatie	18=2
relation	18?4
relationship	0<]1
relatore	18C1
relatrice	18C1
relazione	0<i1
relazzjoni	18D1
relação	1881
relație	0<L1
release date	0D?1
released	0D?1
relevant courses	0B51
relevant coursework	0B51
relevant modules	0B51
relevante kurse	0Vd1
relevante vakken	09K1
religiao	18E1
religie	18F2
religion	18H4
religione	18L1
religionszugehoerigkeit	0U@1
religionszugehorigkeit	0U@1
religionszugehörigkeit	0U@1
religião	18E1
religión	18M1
relocation	0F@1
remarque	0081
remarques	0081
remis par	06m1
remuneration souhaitee	1461
reparto	0Fo1
repere	16T1
repo	0HH1
reporta a	0GM1
reported to	01d1
reporting to	01d1
reports to	01d1
repositorio	16X2
repository	18N2
repositório	0@11
repozitar	18P1
repozitář	18P1
repozytorium	18Q1
reseau	11^1
reseaux sociaux	0@f1
resedinta	0mf2
reseni problemu	18R1
reservista	18S1
resevanje tezav	18T1
reside em	0>_1
residence	18U5
residence permit	18Z1
residence status	18Z1
residencia	18[7
residente a	0?D1
residential address	01?1
residenza	18b2
residència	0b12
residência	18d3
resim	0Rd1
resolucao de problemas	18g1
resolucion de problemas	18h1
resolución de problemas	18h1
resolution de problemes	18i1
resolução de problemas	18g1
responsabbiltajiet	06l1
responsabile	18C1
responsabile di	06j1
responsabilidades	18j2
responsabilidades principales	0141
responsabilita	06j1
responsabilitati	0161
responsabilitati principale	0161
responsabilitats	0171
responsabilitats principals	0171
responsabilites	0191
responsabilità	06j1
responsabilités	0191
responsabilități	0161
responsabilități principale	0161
responsable	18l2
responsable de	18n2
responsavel por	06_1
responsibilities	0Ak1
responsibility	15a1
responsible for	0Ak1
responsável por	06_1
ressort	00b1
result	1902
resultaat	1922
resultado	1943
resultados	1972
resultados alcancados	0AD1
resultados alcançados	0AD1
resultados obtidos	0AD1
resultat	199:
resultate	09i1
resultaten	09E1
resultater	19C2
resultats	19E2
resultats obtenus	0:H1
results	00g1
resum	0Od1
resume	19G2
resumen	19I2
resumo	19K2
resumé	09N1
reszleg	0BV1
rete	11G1
retea	11l1
retele sociale	15L1
retning	0P@2
retribuzione desiderata	06F1
reussites	0:H1
revija	0kl1
revista	19M4
revistă	0A51
revue	0A71
rezolvarea de probleme	19Q1
rezultat	19R8
rezultatai	10C1
rezultatas	19Z2
rezultate	17M1
rezultate obtinute	17M1
rezultate obținute	17M1
rezultati	19\4
rezultats	19`2
rezultaty	0Kf1
rezultāti	19b1
rezultāts	19`2
rezumat	0FF1
reġjun	1821
reģions	0k@1
reševanje težav	18T1
reședința	0b41
reședință	0b;1
rețea	11l1
rețele sociale	15L1
rfc	0<>1
rg	0:?1
richting	0241
riconoscimento	19c1
ridicak	19d1
ridicske opravneni	19d1
ridicsky prukaz	19d1
ridicsky prukaz sk	19d1
riepilogo	0Y31
riesenie problemov	19e1
riešenie problémov	19e1
right to work	18Z1
riik	19f1
rijbewijs	0Y21
rijbewijzen	0Y21
riki	06h1
rikisborgararettur	19g1
rikisfang	19g1
rilasciato	0AF1
rilasciato da	19h2
rilasciato il	0AF1
rincian	0FB1
ringkasan	0=<1
riomhphost	16k1
riporto	18C1
riporto a	18C1
risoluzione dei problemi	19j1
risoluzione di problemi	19j1
risorse gestite	0Fj1
risultati	0kh1
risultati ottenuti	0kh1
risultati raggiunti	0kh1
risultato	0kh1
ritgerd	0bR1
ritgerð	0bR1
ritun	19k1
rivista	0=71
rizultat	0cU1
rizultati	0]D1
riżultat	0cU1
riżultati	0]D1
rjesavanje problema	19l1
rješavanje problema	19l1
roden	0E92
rodena	0E92
rodinny stav	19m2
rodinný stav	19m2
rodny jazyk	19o2
rodný jazyk	19o2
rodzaj	1:11
rodzaj dzialalnosci lub sektor	0;V1
rodzaj działalności lub sektor	0;V1
rodzaj studiow	0Im1
rodzaj studiów	0Im1
rodzaj umowy	0RO1
roepnaam	1:21
roil	1:31
roinn	0R61
rojen	0E;1
rojena	0E;1
rojstni datum	0E;1
rojstni kraj	0^m1
rok	1:49
rok narodenia	0Dj1
rok narozeni	0Dk1
rok narození	0Dk1
rok ukonceni	0E<1
rok ukoncenia	0E=1
rok ukonczenia	0Co1
rok ukončenia	0E=1
rok ukončení	0E<1
rok ukończenia	0Co1
rok urodzenia	0Cg1
rok vydani	0E71
rok vydání	0E71
roku	0`c1
roky	0H?2
roky praxe	1:=2
roků	0`c1
rol	1:?A
rol en el projecte	0LK1
rol en el proyecto	0dj1
rol in het project	0e71
rol in proiect	1:P1
rol sa tionscadal	1:31
rol în proiect	1:P1
rola	1:Q6
rola v projekte	1:W1
rola w projekcie	0f]1
rolam	0d31
role	1:X;
role dans le projet	0fd1
role in project	15a1
role v projektu	1:c1
roles	1:d4
roles and responsibilities	0Ak1
roll	1:h6
roll i projektet	1:n1
rolle	1:o9
rolle i projektet	1;81
rolle i prosjektet	1;91
rolle im projekt	0721
rollen	1;:2
roller	1;<4
rollid	0eD1
rols	0LK1
rolul meu	1;@2
rolum	1;B2
roluri	1:P1
roly	1:W1
rolüm	1;B2
rooli	1;D3
rooli projektissa	1;G1
roolini	1;G1
roolit	1;G1
rozhovor	1;H2
rozpoczecie	0Ci1
rozpoczęcie	0Ci1
rozprawa doktorska	13^1
rozumienie tekstu	0Bl1
rozumienie ze sluchu	1;J1
rozumienie ze słuchu	1;J1
rozwiazywanie problemow	1;K1
rozwiązywanie problemów	1;K1
rođen	0E92
rođena	0E92
rp	19d1
rua	0H]1
rubro	1;L1
rue	01b1
rufname	1;M1
rufnummer	0Q;1
rugadh	0C]1
runasana	0fe1
runāšana	0fe1
ruoli	0XW1
ruolo	1;N3
ruolo attuale	0lB1
ruolo desiderato	0lB1
ruolo nel progetto	0XW1
ruolo ricercato	0lB1
ruolo ricoperto	0Y^1
rut	0<>1
rwol	1;Q2
rwol fil progett	1;S1
rwol fil-proġett	1;S1
rwoli	1;S1
rysys	1;T1
rythme	0Ag1
ryšys	1;T1
rääkimine	16l1
réalisations	0:H1
réalisations clés	0:H1
réalisations principales	0:H1
région	0<T1
régió	0d81
réigiún	0AP1
réimse staidéir	00U1
réimsí oideachais (isced-f	1831
réiteach fadhbanna	1841
rémunération souhaitée	1461
réseau	11^1
réseaux sociaux	0@f1
résidence	0a82
résolution de problèmes	18i1
résultat	1;U2
résultats	0:H1
résultats obtenus	0:H1
résumé	0081
részleg	0BV1
réussites	0:H1
ríkisborgararéttur	19g1
ríkisfang	19g1
ríomhphost	16k1
róil	1:31
ról	1;W2
ról sa tionscadal	1:31
rólam	0d31
rôle	1;Y3
rôle dans le projet	0fd1
rôles	0fd1
rīki	06h1
s	0Vh1
s posti	0d91
s'exprimer oralement en continu	0Ob1
s-posti	0d91
sa	0Ck1
saatavuus	02m1
saavutukset	0]21
saavutused	1;\1
sabhailteacht	1;]1
sadrzaj	1;^2
sadržaj	1;^2
saehkoeposti	0d91
saehkoepostiosoite	0d91
saekerhet	1;`1
safety	1;a1
saglik durumu	0;I1
sahkoposti	0d91
sahkopostiosoite	0d91
saida	04J1
saistiba	1;b1
saistība	1;b1
saite	0;11
sajt	0ZW1
sakerhet	1;`1
sakuma datums	0jO1
sakums	0jO1
salaire	1461
salaire souhaite	1461
salaire souhaité	1461
salari desitjat	1451
salario	0OT1
salario deseado	0OT1
salario pretendido	1441
salaris	0Tl1
salarisindicatie	0Tl1
salariswens	0Tl1
salariu dorit	06R1
salary	0B_1
salary expectation	0B_1
salary expectations	0B_1
salis	1;c1
saludo	1;d1
salutation	1;e2
salário pretendido	1441
samantekt	02;1
samenvatting	0m\1
sammanfattning	0421
sammendrag	0dJ1
samodzielne wypowiadanie sie	0fl1
samodzielne wypowiadanie się	0fl1
samostatny ustni projev	0eO1
samostatny ustny prejav	0Wo1
samostatný ústny prejav	0Wo1
samostatný ústní projev	0eO1
sampai	0W51
samskipti	1;g2
samtal	1;i2
samtale	1;k2
samtok	0Q41
samtök	0Q41
santrauka	05A1
saoranacht	0ga1
saoránacht	0ga1
sapaan	1;m1
sarcini	0161
sarcini si responsabilitati	0161
sarcini și responsabilități	0161
saruna	0FW1
sasniegumi	19b1
satura veidosana	1;n1
satura veidošana	1;n1
saturs	05C1
saugumas	1;o1
savivaldybe	1<01
savivaldybė	1<01
sazetak	0h62
sazina	1<11
saziņa	1<11
saída	04J1
sağlık durumu	0;I1
sažetak	0h62
schlagwoerter	0L61
schlagworte	0L61
schlagworter	0L61
schlagwörter	0L61
schluesselwoerter	0L61
schluss	1<21
schlusselworter	0L61
schlüsselwörter	0L61
school	1<32
school name	00f1
schreiben	1<51
schriftlich	1<51
schriftlicher ausdruck	1<51
schrijfvaardigheid	1<61
schrijven	1<61
schulabschluss	0WL1
schule	02M1
schulform	02N1
schwerbehinderung	09H1
schwerpunkt	0761
schwerpunkte	1<74
schwerpunktfacher	0Vd1
schwerpunktfaecher	0Vd1
schwerpunktfächer	0Vd1
scoala	0T61
scoil	0@91
scop	0Ad1
scope	08T1
scope of work	0Ak1
score	1<;2
scribhneoireacht	1<=1
scriere	0Oc1
scriobh	1<=1
scriptie	0231
scritto	0<\1
scrittura	0<\1
scríbhneoireacht	1<=1
scríobh	1<=1
scuola	06\1
sdruzeni	1<>1
sdružení	1<>1
sdt	0F[1
seccio	0NQ1
seccion	0H11
secció	0NQ1
sección	0H11
secteur	0HO1
secteur d'activite	0HO1
secteur d'activité	0HO1
sectie	0@S1
section	1<?3
section key	1<B1
section order	1<C1
sections	1<C1
sector	1<D7
sector d'activitat	1751
sector de actividad	1;L1
sectorul de activitate	0HU1
securite	1<K1
security	1;a1
secție	0@S1
sede	1<L2
sede desiderata	0G`1
sede di lavoro	0bc1
sedez	0^l1
sedež	0^l1
sediu	0b41
seeking	0B^1
sef direct	0B41
segmento	1781
seguranca	1<N1
segurança	1<N1
seguridad	1<O1
sehir	1<P2
seimine padetis	1<R1
seimynine padetis	1<R1
seit	03k1
sejo	17D1
sejours linguistiques	0OY1
sekolah	0Z31
seksjon	0841
sektion	0851
sektor	1<S=
sektor dela	0LC1
sektor rada	1<`2
sektori	1<b1
sektorius	1<c1
sektors	0CB1
sektör	0MY1
selected achievements	00g1
selected courses	0B51
selesai	0W51
self assessment	0=`1
self-assessment	0=`1
selskab	05_1
selskap	05V1
seluler	0V\1
seminare	0Vd1
senast aendrad	1<d1
senast andrad	1<d1
senast ändrad	1<d1
senest aendret	1<e1
senest ændret	1<e1
senior thesis	08R1
sentrale arbeidsoppgaver	05W1
seoladh	1<f1
seoladh riomhphoist	16k1
seoladh ríomhphoist	16k1
seoltai riomhphoist eile	1<g1
seoltaí ríomhphoist eile	1<g1
seqf niva	1<h1
seqf-nivaa	1<h1
seqf-nivå	1<h1
serr	1<i2
serrj	1<k1
sersvid	0;W1
sertifikat	0Qj1
sertifikat klasse	0Qj1
sertifikater	1<l1
sertifikati	0[h1
service	0GK1
service militaire	0l61
service national	0l61
servicio militar	0`n1
serviciu	0@S1
serviciul militar	1<m1
servico militar	18S1
servizio di leva	0e:1
servizio militare	0e:1
serviço militar	18S1
sess	0Ta1
sesso	1<n1
setor	1781
setor de atividade	1781
setor interno	0Gm1
settore	1<o2
settore di attivita	03G1
settore di attività	03G1
settore interno	0Fo1
settur	1=11
seu	0b<1
seviye	1=23
sex	1=52
sexe	1=72
sexo	0T_2
sexul	0T[1
seyahat engeli	0<K1
sfarsit	00`1
sfârșit	00`1
shrnuti	0k_1
shrnutí	0k_1
siap bekerja	0]61
sicherheit	1=91
sicurezza	1=:1
sidast breytt	1=;1
sidlo	0eG1
siec	1=<1
siedziba	0bQ1
siekiamos pareigos	0o^1
siet	1==1
sieć	1=<1
sieť	1==1
sign off	0?c1
sign-off	0?c1
siguranta	1=>1
siguranță	1=>1
sigurnost	1=?1
sigurta	1=@1
sigurtà	1=@1
sihtnumber	13<1
sijainti	0oh1
sikerek	0LQ1
sikkerhed	1=A1
sikkerhet	1=B1
sim	0\n1
simanumer	0Vh1
simi	0Vh1
since	09A1
sinh nam	0gi1
sinh ngay	0gi1
sinh ngày	0gi1
sinh năm	0gi1
sintese	0l>1
sintesi	0Y31
sintesis	0Oe1
sirket	0QU1
sirket adi	0QU1
sirket hakkinda	0QV1
sirket tanitimi	0QV1
sisaelloentuotanto	1=C1
sisaeltoe	0_W1
sisallontuotanto	1=C1
sisalto	0_W1
sist endret	1=D1
sisu	0]A1
sisuloome	1=E1
sisällöntuotanto	1=C1
sisältö	0_W1
sit	1=F1
sit elettroniku	1=G1
sit web	1=G1
sitaatti	0`O1
sitat	06i1
site	1=H6
site internet	0?n1
site personnel	0?n1
site pessoal	0@11
site web	1=N2
siti web ohra	1=P1
siti web oħra	1=P1
sitio	0@21
sitio web	16X2
sito	0@01
sito internet	0@01
sito personale	0@01
sito web	0@01
situacao atual	1=Q1
situacao militar	18S1
situacao profissional	1=Q1
situacio actual	1=R1
situacio laboral	1=R1
situacion actual	0O41
situacion laboral	0O41
situacion militar	0`n1
situació actual	1=R1
situació laboral	1=R1
situación actual	0O41
situación laboral	0O41
situación militar	0`n1
situatia militara	1<m1
situation actuelle	1=S1
situation de famille	0MZ1
situation familiale	0MZ1
situation matrimoniale	0MZ1
situation professionnelle	1=S1
situazione attuale	0A01
situação atual	1=Q1
situação militar	18S1
situação profissional	1=Q1
situația militară	1<m1
situs	0`61
situs lain	1=T1
situs web	0`61
sitz	05]1
siviilipalvelus	06=1
siviilisaaty	10f1
siviilisaeaety	10f1
siviilisääty	10f1
sivilstand	1=U1
sivilstatus	1=U1
sivuaineet	02@1
size	0@Q1
sjediste	0eM1
sjedište	0eM1
skaitymas	1=V1
skapande av innehaall	1=W1
skapande av innehall	1=W1
skapande av innehåll	1=W1
skildring	0Y\1
skill level	0O`1
skills	1=X2
skills used	0;e1
skirnarnafn	0L41
skkr	0LF1
skola	1=Z7
skole	1=a2
skoli	0Vc1
skrift	1=c2
skriftlig	1=e2
skriftlig faerdighet	1=g1
skriftlig fardighet	1=g1
skriftlig färdighet	1=g1
skripsi	0GY1
skriva	1=g1
skrive	1=e2
skriving	1=h1
skrivning	1=i1
sks	0\F1
skyrius	0Ee1
skírnarnafn	0L41
skóli	0Vc1
slag	1641
sleutelwoorden	0TR1
slika	0Rm3
sloinne	1=j1
slowa kluczowe	0hC1
sluchanie	1;J1
slusanje	1=k2
slusno razumevanje	12i1
slut	1=m2
slutbetyg	0:21
slutdato	0221
slutdatum	08;1
slutt	08<1
sluttaarsak	1=o1
sluttarsak	1=o1
sluttdato	08<1
sluttårsak	1=o1
sluzba	1>03
sluzba wojskowa	1>31
sluzenje vojaskega roka	1>41
slušanje	1=k2
slušno razumevanje	12i1
služba	1>03
služenje vojaškega roka	1>41
smer	1>52
smigh	1>71
smigħ	1>71
smjer	12A1
snakke	0g<1
snit	0Tb1
snitt	0U?1
snittbetyg	0:21
snittkarakter	0U?1
sns	1>82
sns名	1>:1
so cmnd	0=H1
so di dong	0FT1
so dien thoai	0F[1
so luong nhan vien	16j1
so nam kinh nghiem	0]?1
so nguoi	16j1
so tin chi	1>;1
soavtorji	08=1
sobre	0l>1
sobre a empresa	06^1
sobre l'empresa	0151
sobre la empresa	00m1
sobre mi	1><2
sobre mim	0l>1
sobre mí	0Oe1
sobre o projeto	0F41
sobrenome	05>1
social	1>>2
social media	00l1
social network	11G1
social networks	00l1
sociala medier	1>@1
sociale media	14i1
sociale medier	1>A1
socialne siete	1>B1
socialni site	1>C1
societa	0DM1
societate	03l1
societatea	03l1
societe	0MQ2
società	0DM1
sociálne siete	1>B1
sociální sítě	1>C1
société	0MQ2
soeker	0kL1
softver	1>D3
softvér	0]^1
software	1>G9
software used	0;e1
software utilizzati	0@Y1
softwares	03E1
soggiorni linguistici	0O11
sokak	01\1
soker	0kL1
sola	0PW1
soluzzjoni tal problemi	1>P1
soluzzjoni tal-problemi	1>P1
sommario	0Y31
sommarju	1>Q1
son degisiklik	1>R1
son değişiklik	1>R1
sonstiges	1>S1
sonuc	08f1
sonuclar	08f1
sonuç	08f1
sonuçlar	08f1
soort	15c1
soort bedrijf of sector	0991
soort opleiding	0Uk1
soovitud amet	0LW1
soovitud palk	1001
soovitus	0Zj1
sorotan	12D1
sorumluluk alanlari	0Oh1
sorumluluk alanları	0Oh1
sorumluluklar	0Oh1
sorumluluklarim	0Oh1
sorumluluklarım	0Oh1
sosiaalinen media	14j1
sosiale medier	1>T1
sosyal medya	15I1
sotilasarvo	06=1
soucasna pozice	0WC1
souhrn	0k_1
source	0HH1
source code	0HH1
současná pozice	0WC1
soyad	1>U1
soyadi	1>U1
soyadı	1>U1
soyisim	1>U1
soziale netzwerke	0^O1
sozialversicherungsnummer	1191
sozlu anlatim	0^U1
sozlu etkilesim	0\V1
speaking	0ZP1
speaking: interaction	0ZP1
speaking: production	0me1
speciale	1>V2
specialisatie	0241
specialisation	1>X2
specialisering	01h1
specialitate	1>Z2
specialite	0HP1
specialitāte	0PR1
specializace	1>\1
specializacia	1>]1
specializacija	1>^2
specializacio	0\Q1
specializare	0HV1
specializare obtinuta	0<D1
specializare obținută	0<D1
specializarea	0HV1
specialization	0611
specializzazione	03H1
specializáció	0\Q1
specialty	0611
specialybe	1>`2
specialybė	1>`2
specijalizacija	1>b2
specjalizacja	0Io1
specjalizzazzjoni	16[1
specjalnosc	0Io1
specjalność	0Io1
speisialtacht	00U1
spezialisierung	0761
speċjalizzazzjoni	16[1
splet	13G1
spletna stran	13G1
spletno mesto	13G1
spoken interaction	0ZP1
spoken production	0me1
spol	1>d2
spolecnost	0h[1
spolek	1<>1
společnost	0h[1
spolocnost	0ho1
spoločnosť	0ho1
spoluautori	1>f2
spoluautoři	07j1
spraak	1>h2
spraakbevis	1>j2
spraakcertifikat	0>J1
spraakerfarenhet	1>l1
spraakerfaring	1>m1
spraaknivaa	1>n2
spraaksertifikater	1<l1
sprache	0S;1
sprachen	0S;1
sprachen und werkzeuge	0L61
spracherfahrung	07<1
spracherfahrungen	07<1
sprachkenntnis	0il1
sprachnachweise	1?01
sprachniveau	0il1
sprachzertifikat	1?01
sprachzertifikate	1?01
spracovanie informacii	1?11
spracovanie informácií	1?11
sprak	1>h2
sprakbevis	1>j2
sprakcertifikat	0>J1
sprakerfarenhet	1>l1
sprakerfaring	1>m1
sprakniva	1>n2
spraksertifikater	1<l1
sprechen	0g51
sprechen: gesprache	03Z1
sprechen: gespraeche	03Z1
sprechen: gespräche	03Z1
spreekvaardigheid	14U1
spreken	14U1
sprog	1?21
sprogbeviser	0>K1
sprogcertifikater	0>K1
sprogerfaring	1?31
sprogniveau	0P91
språk	1>h2
språkbevis	1>j2
språkcertifikat	0>J1
språkerfarenhet	1>l1
språkerfaring	1>m1
språknivå	1>n2
språksertifikater	1<l1
spécialisation	0HP1
spécialité	0HP1
sraid	1<f1
srednia	0lI1
srednia ocen	0lI1
sritis	1<c1
srodowisko	0hC1
sráid	1<f1
staat	1?42
staatsangehoerigkeit	0hM1
staatsangehorigkeit	0hM1
staatsangehörigkeit	0hM1
staatsbuergerschaft	0hM1
staatsburgerschaft	0hM1
staatsburgerschap	0hN1
staatsbürgerschaft	0hM1
stack	1?68
stack technique	0@T1
stack tecnologica	03E1
stack tecnologico	1?>2
stack tecnológica	03E1
stack tecnológico	05F1
stad	1?@4
stada	1?D1
stadas posta	1?E1
stadsetning	0;i1
stadt	0TZ1
stadur	0;i1
staff	0@Q1
stagiul militar	1<m1
stalno prebivalisce	0hI1
stalno prebivališče	0hI1
stan	1?F1
stan cywilny	1?G1
stand	0`g1
standort	05]1
standplaats	1?H1
stanowisko	13]1
stanowisko docelowe	0kg1
stare civila	1?I1
stare civilă	1?I1
starea civila	1?I1
starea civilă	1?I1
starf	1?D1
starfsgrein	0oE1
starfsheiti	1?J2
starfslysing	00c1
starfslýsing	00c1
starfssvid	1?D1
starfssvið	1?D1
starost	1?L3
start	1?O7
start date	1?V2
startdato	1?X2
startdatum	1?Z3
started	09A1
starting date	09A1
stastijums	0fe1
stat	1?]2
stat civili	1?_1
stat ċivili	1?_1
state	0B<1
statement	16i1
statna prislusnost	0kP1
statne obcianstvo	0kP1
statni obcanstvi	0kO1
statni prislusnost	0kO1
stato	1?`2
stato civile	0Q?1
stato di salute	0331
stato occupazionale	0A01
statsborgarskap	0hH1
statsborgerskab	1?b1
statsborgerskap	0hH1
status	1?c5
status kawin	1?h1
status kepegawaian	0[d1
status perkawinan	1?h1
status pernikahan	1?h1
status zawodowy	1?i1
statut	1=S1
statut marital	0MZ1
stav	19m2
staz pracy	0I<1
staða	1?D1
staðsetning	0;i1
staður	0;i1
staż pracy	0I<1
stecena kvalifikacija	02O1
steceno	0Do2
steceno zvanje	1?j2
sted	1?l3
stelle	09a1
stellenbezeichnung	09a1
stellenwunsch	02Q1
stellung	09a1
stepen	1?o2
stepen obrazovanja	1@11
stepen studija	1@21
steuer id	1191
steuer-id	1191
stevilo zaposlenih	1@31
stečena kvalifikacija	02O1
stečeno	0Do2
stečeno zvanje	1?j2
stichpunkte	09j1
stichting	1@41
stichwoerter	0L61
stichworter	0L61
stichwörter	0L61
stifter	07;1
stig	1@52
stilling	1@76
stillingsbetegnelse	0kK1
stillingsprosent	04\1
stillingstittel	0gN1
stofnun	0Q41
stopien	1@=2
stopien naukowy	0Im1
stopien zaawansowania	13Z1
stopień	1@=2
stopień naukowy	0Im1
stopień zaawansowania	13Z1
stopnja	1@?2
stopnja izobrazbe	0[F1
stopnja znanja	17C1
stos technologiczny	0hC1
stosunek do sluzby wojskowej	1>31
stosunek do służby wojskowej	1>31
stowarzyszenie	0SW1
straat	01[1
strada	01S1
strani jezik	0[e2
stranka	1@A2
stranky	18P1
strasse	04[1
strasse hausnummer	04[1
strasse und hausnummer	04[1
strasse, hausnummer	04[1
strata	0XQ1
straße	04[1
straße und hausnummer	04[1
straße, hausnummer	04[1
street	01?1
street address	01?1
strona	18Q1
strona domowa	18Q1
strona internetowa	18Q1
strona www	18Q1
strucna sprema	1@C2
structure	1@E2
structure d'accueil	0N71
strukturvieniba	0Ei1
struktūrvienība	0Ei1
strumenti	0@Y1
strumenti utilizzati	0@Y1
stručna sprema	1@C2
stránka	1@G1
stránky	18P1
studie	0241
studiegebieden (isced f	1@H1
studiegebieden (isced-f	1@H1
studieinriktning	01h1
studienabschluss	02N1
studienarbeit	00\1
studienfach	0761
studiengang	1@I2
studieninhalte	0Vd1
studienrichtung	0761
studienschwerpunkt	0761
studiepoeng	1@K1
studieprogram	0RE1
studiepunten	0K>1
studieretning	0P@2
studierichting	0241
studiested	0WP1
studii	0j<1
studij	12A1
studije	0l51
studijni obor	1>\1
studijni program	1>\1
studijni prumer	0WM1
studijny odbor	1>]1
studijny program	1>]1
studijní obor	1>\1
studijní program	1>\1
studijní průměr	0WM1
studijska smer	12=1
studijski program	1@L3
studiju kryptis	0PX1
studiju programa	0PX1
studiju programma	0PR1
studiju virziens	0PR1
studijų kryptis	0PX1
studijų programa	0PX1
studium	0_\1
study type	00e1
stufe	0\l2
stundensatz	0TU1
stupanj	1@O2
stupanj obrazovanja	1@Q1
stupen	1@R4
stupen vzdelani	0Ho1
stupen vzdelania	0I21
stupeň	1@R4
stupeň vzdelania	0I21
stupeň vzdělání	0Ho1
stvaranje sadrzaja	1@V1
stvaranje sadržaja	1@V1
stádas pósta	1?E1
stát	1@W1
státní občanství	0kO1
státní příslušnost	0kO1
stāstījums	0fe1
su di me	0Y31
sua doi lan cuoi	1@X1
suautori	1@Y1
subject	1@Z2
subject line	17K1
subjects	1@\3
subordinates	0@Q1
suc khoe	0<Q1
sucasna pozicia	13I1
succes	0:H1
succese	17M1
successen	09E1
successes	00g1
successi	0kh1
succès	0:H1
suggett	16[1
suggetti ewlenin	0^]1
sugu	1@_1
suhde	1@`1
suhe	1@a1
suhrn	1@b1
suhtlus	1@c1
suiomh	02E1
suiomh greasain	0`Q1
sujet	1@d2
sujet de memoire	0d@1
sujet de mémoire	0d@1
sujet de these	0d@1
sujet de thèse	0d@1
sujet du memoire	0d@1
sujet du mémoire	0d@1
sukcesy	0Kf1
suku	1@f1
sukunimi	1@g1
sukunimi etunimi	0OH1
sukunimi, etunimi	0OH1
sukupuoli	1@h1
sumar	0FF1
summary	00W2
summary of work	00a1
sundinud	1@i1
sunniaasta	1@i1
sunniaeg	1@i1
sunnikoht	1@j1
sunnikuupaev	1@i1
suoritettu	0gE1
suoritettu tutkinto	0661
suositus	0`O1
superieur	0GJ1
superieur hierarchique	0GJ1
superior	0B41
superior imediato	0>U1
supervisor	1@k4
supervisore	18C1
supérieur	0GJ1
supérieur hiérarchique	0GJ1
surat izin mengemudi	0\n1
sure	0<I1
surel	02Y1
surname	0P^1
surnames	0P^1
surucu belgesi	0L31
surucu ehliyeti	0L31
suteike	05<1
suteikė	05<1
suuline esitus	16l1
suuline suhtlus	1@o1
suullinen tuottaminen	16R1
suullinen vuorovaikutus	0]41
suund	0N_1
suuntautuminen	02>1
suuntautumisvaihtoehto	02>1
suíomh	02E1
suíomh gréasáin	0`Q1
suġġett	16[1
suġġetti ewlenin	0^]1
svarbiausi dalykai	0og1
svarigakais	0TE1
svarīgākais	0TE1
sveitarfelag	08U1
sveitarfélag	08U1
svesvaloda	1A01
svetaine	0ZY1
svetainė	0ZY1
sveuciliste	0Xf1
sveučilište	0Xf1
svešvaloda	1A01
svid	1A12
svietimo istaiga	0751
svietimo sritys (isced f	1A31
svið	1A12
syfte	08b1
synt	1A41
synthese	0081
synthèse	0081
syntymaaika	1A41
syntymaeaika	1A41
syntymaekunta	1A51
syntymaepaeivae	1A41
syntymaepaikka	1A51
syntymaevuosi	1A41
syntymakunta	1A51
syntymapaikka	1A51
syntymapaiva	1A41
syntymavuosi	1A41
syntymäaika	1A41
syntymäkunta	1A51
syntymäpaikka	1A51
syntymäpäivä	1A41
syntymävuosi	1A41
syntynyt	1A41
system	04m1
systeme	0L61
systemer	0e;2
szak	0\Q1
szakdolgozat	0GA1
szakdolgozat cime	0GA1
szakdolgozat címe	0GA1
szakdolgozat temaja	0GA1
szakdolgozat témája	0GA1
szakirany	0\Q1
szakirány	0\Q1
szakma	09o1
szakterulet	0\Q1
szakterület	0\Q1
szekhely	0Vm1
szektor	0271
szerep	1A62
szerepek	1601
szerepem	1601
szerepkor	1A83
szerepkör	1A83
szervezet	1A;2
szervezeti egyseg	0BV1
szervezeti egység	0BV1
szerzo	1A=1
szerzok	1A=1
szerző	1A=1
szerzők	1A=1
szint	1A>3
szintje	1AA1
szkola	0i21
szkoła	0i21
szobeli interakcio	1AB1
szobeliseg	09l1
szoftverek	0O<1
szul	1AC1
szuletesi datum	1AC1
szuletesi ev	1AC1
szuletesi hely	1AD1
szuletesi hely es ido	1AC1
szuletesi hely ido	1AC1
szuletesi helye	1AD1
szuletesi ideje	1AC1
szuletesi ido	1AC1
szuletett	1AC1
székhely	0Vm1
szóbeli interakció	1AB1
szóbeliség	09l1
szül	1AC1
született	1AC1
születési dátum	1AC1
születési hely	1AD1
születési hely és idő	1AC1
születési hely, idő	1AC1
születési helye	1AD1
születési ideje	1AC1
születési idő	1AC1
születési év	1AC1
sábháilteacht	1;]1
sähköposti	0d91
sähköpostiosoite	0d91
säkerhet	1;`1
sécurité	1<K1
séjours linguistiques	0OY1
sérsvið	0;W1
sídlo	0eG1
símanúmer	0Vh1
sími	0Vh1
síntese	0l>1
síntesis	0Oe1
sítio web	0@11
síðast breytt	1=;1
síť	1=F1
söker	0kL1
sözlü anlatım	0^U1
sözlü etkileşim	0\V1
súhrn	1@b1
súčasná pozícia	13I1
sündinud	1@i1
sünniaasta	1@i1
sünniaeg	1@i1
sünnikoht	1@j1
sünnikuupäev	1@i1
süre	0<I1
sürücü belgesi	0L31
sürücü ehliyeti	0L31
sākuma datums	0jO1
sākums	0jO1
sđt	0F[1
słowa kluczowe	0hC1
słuchanie	1;J1
służba wojskowa	1>31
số cmnd	0=H1
số di động	0FT1
số lượng nhân viên	16j1
số người	16j1
số năm kinh nghiệm	0]?1
số tín chỉ	1>;1
số điện thoại	0F[1
sức khỏe	0<Q1
sửa đổi lần cuối	1@X1
t	0<M1
t c kimlik no	0]=1
t.c. kimlik no	0]=1
taal	1AE1
taalbeheersing	1AF1
taalcertificaten	0>C1
taalervaring	1AG1
taalniveau	1AF1
tac gia	1AH1
taches	0191
taches principales	0191
taches realisees	0191
taekni	0X61
taetig als	09a1
taetigkeit	09_2
taetigkeit als	09a1
taetigkeiten	05\1
taetigkeitsbereich	1AI2
taetigkeitsbereich oder branche	0Tg1
taetigkeitsbereiche	05\1
taetigkeitsbeschreibung	05\1
taetigkeitsfeld	0;S1
taetigkeitsschwerpunkte	05\1
tagessatz	0TU1
tagline	0B^1
tagozat	0\Q1
tahdit	0ZT1
taho	0[S1
tahun	1AK4
tahun lahir	0_m1
tahun lulus	0W51
tai khoan	1AO1
taidot	06?1
taille	0OA1
taille de l'entreprise	0Kg1
taille de l'equipe	0Kg1
taille de l'équipe	0Kg1
tairgeadh cainte	0_e1
taisnimi	0Kd1
taken	0181
taken en verantwoordelijkheden	0181
tal	1AP1
tala	0g:1
tale	1AQ2
talen	1AE1
talen en tools	0TR1
talr	0^M1
talruna numurs	0^M1
talrunis	0^M1
tam ad	01=1
tamanho da equipe	0Fi1
tamano del equipo	0kD1
tamaño del equipo	0kD1
tanav	00;1
tanggal	1AS2
tanggal lahir	0_m1
tanggal mulai	0CF1
tanggal publikasi	1AU1
tanggal selesai	0W51
tanggal terbit	1AV2
tanggung jawab	0FB1
tanim	0111
tantargyak	0Qa1
tantárgyak	0Qa1
tanulmanyi atlag	06`1
tanulmanyi teruletek (isced f	1AX1
tanulmányi területek (isced-f	1AX1
tanulmányi átlag	06`1
tanım	0111
tao noi dung	1AY1
tap chi	0iG1
tapasztalat	1AZ1
tapasztalat evei	1AZ1
tapasztalat évei	1AZ1
taqsima	0Fn1
tara	1A[1
tareas	0141
tareas realizadas	0141
tareas y responsabilidades	0141
tarefas	06_1
target position	0B^1
targyak	0Qa1
tarief	0Tl1
tarih	1A\3
tarih araligi	0<I1
tarih aralığı	0<I1
tarihler	0<I1
tarkvara	0\W1
tarsalgas	1AB1
tarsszerzok	1A=1
tartalom	0Bm1
tartalomkeszites	1A_1
tartalomkészítés	1A_1
tascanna	0I`1
tase	1A`3
tasks	0Ak1
taso	1Ac2
tasques	0171
tasques principals	0171
tasques realitzades	0171
tatig als	09a1
tatigkeit	09_2
tatigkeit als	09a1
tatigkeiten	05\1
tatigkeitsbereich	1AI2
tatigkeitsbereich oder branche	0Tg1
tatigkeitsbereiche	05\1
tatigkeitsbeschreibung	05\1
tatigkeitsfeld	0;S1
tatigkeitsschwerpunkte	05\1
tausta	0_W1
tautan	0`61
tautiba	11K1
tautybe	11H1
tautybė	11H1
tautība	11K1
tavoite	0_W1
tavsiye	0UZ1
taħdit	0ZT1
tc kimlik no	0]=1
tcc	0Gc1
teabe tootlemine	1Ae1
teabe töötlemine	1Ae1
teaduskond	0N_1
team	1Af8
team gestito	0Fj1
team members	0@Q1
team size	0@Q1
teamgroesse	0581
teamgrootte	00A1
teamgrosse	0581
teamgröße	0581
teamstoerrelse	1An2
teamstorlek	04h1
teamstorrelse	1An2
teamstørrelse	1An2
teanga	1B01
teanga dhuchais	0c`1
teanga dhúchais	0c`1
teangacha	1B01
tecajevi	0UF1
tecaji	0UE1
tech	0;e1
tech stack	1=X2
tech-stack	0L61
technical environment	0;e1
technical stack	0;e1
technieken	0TR1
technik	0L61
techniques	0@T1
technisches umfeld	0L61
technologia	0O<1
technologiak	0O<1
technologie	1B16
technologie stack	0L61
technologie-stack	0L61
technologieen	0TR1
technologien	0L61
technologien und tools	0L61
technologies	1B72
technologies used	0;e1
technologies utilisees	0@T1
technologies utilisées	0@T1
technologieën	0TR1
technologijos	0XN1
technology	0;e1
technology stack	0;e1
technológia	0O<1
technológie	0]^1
technológiák	0O<1
technos	0@T1
tecnicas	0@U2
tecniche	0@Y1
tecnologia	1B93
tecnologias	0@U2
tecnologias usadas	0@U2
tecnologias utilizadas	0@U2
tecnologie	0@Y1
tecnologie usate	0@Y1
tecnologie utilizzate	0@Y1
tecnologies	0L51
tecnologies utilitzades	0L51
tecnología	05F1
tecnologías	05F1
tecnologías usadas	05F1
tecnologías utilizadas	05F1
tecrube	0E[1
tecrübe	0E[1
tegevusala	1B<1
tegevusvaldkond	1B<1
tegund starfsemi	06o1
tehnologii	0@X1
tehnologii folosite	0@X1
tehnologii utilizate	0@X1
tehnologijas	06h1
tehnologije	15X3
tehnoloogiad	0\W1
tehnoloģijas	06h1
tehtaevae	1B=2
tehtaevaenimike	03Q2
tehtaevaenkuva	0]31
tehtaevaet	0]31
tehtava	1B=2
tehtavanimike	03Q2
tehtavankuva	0]31
tehtavat	0]31
tehtävä	1B=2
tehtävänimike	03Q2
tehtävänkuva	0]31
tehtävät	0]31
teicneolaiochtai	0N81
teicneolaíochtaí	0N81
teideal	1B?2
teideal na cailiochta a bronnadh	0<B1
teideal na cáilíochta a bronnadh	0<B1
teideal poist	0TB1
teileafon	0T=1
teileafón	0T=1
teistimeireacht	0fc1
teistiméireacht	0fc1
tekija	0]B1
tekijae	0]B1
tekijaet	0]B1
tekijat	0]B1
tekijä	0]B1
tekijät	0]B1
tekniikat	06?1
teknik	04m1
tekniker	04m1
teknologi	1BA3
teknologi yang digunakan	02\1
teknologiat	06?1
teknologier	0d`3
teknologiji	0U01
teknolojiler	03]1
teknoloġiji	0U01
tel	1BDL
tel cislo	1B`2
tel de contacte	0kE1
tel kom	0]m1
tel mobil	1Bb1
tel no	0ON1
tel nr	1Bc2
tel portable	0=n1
tel privat	0Q;1
tel. de contacte	0kE1
tel. kom	0]m1
tel. mobil	1Bb1
tel. nr	0^K1
tel. privat	0Q;1
tel. číslo	1B`2
tel.-nr	0Q;1
telecopie	1Be1
telefaks	1Bf2
telefax	1Bh2
telefoane	0kB1
telefon	1Bj@
telefon de contacte	0kE1
telefon fix	1C:2
telefon komorkowy	0]m1
telefon komórkowy	0]m1
telefon kontaktowy	0kA1
telefon mobil	1C<3
telefon no	0ON1
telefon numarasi	0ON1
telefon numarası	0ON1
telefon privat	0Q;1
telefonas	0^K1
telefone	0AR1
telefone celular	0AO1
telefone fixo	0AR1
telefone para contato	0AR1
telefone(s	0AR1
telefones	0AR1
telefonicky kontakt	1C?1
telefonický kontakt	1C?1
telefoninumber	1C@1
telefonne cislo	1CA1
telefonni cislo	1C?1
telefonnr	0Q;1
telefonnummer	1CB4
telefonní číslo	1C?1
telefono	1CF2
telefono abitazione	0AS1
telefono cellulare	0=o1
telefono celular	0fk1
telefono de contacto	0kF1
telefono fijo	0kF1
telefono fisso	0AS1
telefono movil	0fk1
telefono numeris	0^K1
telefono(i	0AS1
telefono(s	0kF1
telefonos	0kF1
telefons	0^M1
telefonska stevilka	0^L1
telefonska številka	0^L1
telefonski broj	1CH1
telefonszam	0LP1
telefonszam(ok	0LP1
telefonszám	0LP1
telefonszám(ok	0LP1
telefoon	1CI1
telefoon prive	1CI1
telefoon privé	1CI1
telefoonnummer	1CI1
telefón	1CA1
telefónne číslo	1CA1
telemovel	0AO1
telemóvel	0AO1
telephone	1CJ2
telephone fill	0<M1
telephone fixe	0QY1
telephone mobile	0=n1
telephone number	0<M1
telephone portable	0=n1
telephone(s	0QY1
telepon	0^H1
telepon genggam	0V\1
telepon lain	1CL1
telepon seluler	0V\1
telepules	1CM2
település	1CM2
telf	0kF1
teljes nev	0i>1
teljes név	0i>1
tellija	1CO1
telp	0^H1
telpon	0^H1
telèfon	0kE1
telèfon de contacte	0kE1
telèfon fix	0kE1
telèfon mòbil	0gI1
teléfono	0kF1
teléfono celular	0fk1
teléfono de contacto	0kF1
teléfono fijo	0kF1
teléfono móvil	0fk1
teléfono(s	0kF1
teléfonos	0kF1
tema	1CP4
tema diplomove prace	08_1
tema lucrarii	0GZ1
tema lucrării	0GZ1
tema prace	1CT2
tema rada	0GH2
temario	06@1
temat pracy	13^1
temat pracy magisterskiej	13^1
temavezeto	0Q51
temel faaliyetler ve sorumluluklar	0Oh1
temel gorevler	0Oh1
temel görevler	0Oh1
temel konular	02f1
temoignage	0891
tempat	0bS1
tempat & tanggal lahir	0_m1
tempat dan tanggal lahir	0_m1
tempat kerja	0\O1
tempat lahir	1CV1
tempat tanggal lahir	0_m1
tempat tgl lahir	0_m1
tempat tinggal	1CW2
tempat, tanggal lahir	0_m1
tempat, tgl lahir	0_m1
tempat/tanggal lahir	0_m1
tempat/tgl lahir	0_m1
tempo	0D11
tempo de experiencia	04U1
tempo de experiência	04U1
temps de travail	0Ag1
ten	0WK1
ten cong ty	0?d1
ten day du	0WK1
ten du an	0WK1
ten giai thuong	0U31
ten goi	1CY1
ten nguoi dung	1AO1
ten truong	0?e1
tengsl	1CZ1
tentang perusahaan	0FC1
tentang saya	0=<1
tenure	0Ie1
terakhir diubah	1C[1
terbit	1AU1
tercih edilen sehir	0<K1
tercih edilen şehir	0<K1
term	0Ie1
termin	0HA1
termin nastupu	0fn2
termino	1C\2
termín	0HA1
termín nástupu	0fn2
tese	0Gc1
tesi	1C^2
tesi di dottorato	0631
tesi di laurea	0631
tesi doctoral	15b1
tesi magistrale	0631
tesina	11A1
tesis	1C`2
tesis doctoral	11A1
testimoni	1871
testimonial	16i1
testimonianza	0?<1
testimonio	17P1
tevekenyseg	0Q31
tevekenyseg tipusa agazat	0271
tevekenysegek	0Q31
tevekenysegi kor	0271
tevékenység	0Q31
tevékenység típusa, ágazat	0271
tevékenységek	0Q31
tevékenységi kör	0271
teymi	0EN1
tez	0:V1
tez basligi	0:V1
tez başlığı	0:V1
tez konusu	0:V1
teza	0GZ1
teza de doctorat	0GZ1
tezi	0Gf1
teză	0GZ1
tečajevi	0UF1
tečaji	0UE1
teżi	0Gf1
tfg	1Cb2
tfm	1Cb2
tfn	0W01
tfno	0kF1
tgl lahir	0_m1
thanh pho	1Cd2
thanh tich	0]51
thanh tich dat duoc	0]51
thanh tuu	0]51
thema	0791
thema der abschlussarbeit	00\1
thema der diplomarbeit	00\1
thema der masterarbeit	00\1
these	0d@1
thesis	1Cf3
thesis title	08R1
thjoderni	19g1
thoi gian	1Ci2
thoi gian bat dau	0iB1
thoi gian lam viec	0U11
thong tin khac	0]71
thu dien tu	0FU1
thành phố	1Cd2
thành tích	0]51
thành tích đạt được	0]51
thành tựu	0]51
thèse	0d@1
thông tin khác	0]71
thư điện tử	0FU1
thời gian	1Ci2
thời gian bắt đầu	0iB1
thời gian làm việc	0U11
tid	1Ck3
tidskrift	0Qo1
tidsperiod	04_1
tidsrom	04]1
tidsrum	04Z1
tidsskrift	1Cn2
tiedekunta	02>1
tiedonkaesittely	1D01
tiedonkasittely	1D01
tiedonkäsittely	1D01
tiempo	0F;1
tieng me de	1D11
tietoa yrityksesta	1D21
tietoa yrityksestae	1D21
tietoa yrityksestä	1D21
tieu de	0U31
tiimi	0oC1
tiimin koko	02W1
tiitel	1D31
tiivistelma	0X81
tiivistelmae	0X81
tiivistelmä	0X81
tijdschrift	0Te1
tijdvak	0C\1
til	1D43
tilaaja	06>1
tildelt af	1D71
tildelt av	1D81
tilgjengelighet	0\M1
till	1D92
tilldelad av	1D;1
tillgaenglig fraan	1D<1
tillgaenglighet	1D<1
tillganglig fran	1D<1
tillganglighet	1D<1
tillgänglig från	1D<1
tillgänglighet	1D<1
tilltal	1D=1
tilltalsnamn	0R01
tilltrade	1D<1
tilltraede	1D<1
tillträde	1D<1
tiltale	1D>2
tiltraedelse	0\L1
tiltredelse	0\M1
tiltrædelse	0\L1
tim	1D@5
timabil	0C31
timarit	1DE1
time	0Ie1
timeframe	0Ie1
timekla vietne	0;11
timeline	0Ie1
tin chi	1>;1
tinggi badan	09Y1
tingkat	1DF3
tingkat eqf	1DI1
tingkat keahlian	1DJ1
tingkat kemahiran	0\b1
tinh	1DK1
tinh thanh pho	0jT1
tinh tp	0jT1
tinh trang hon nhan	0Wf1
tinklalapis	0ZY1
tinklarastis	0ZY1
tinklaraštis	0ZY1
tionscal	0>h1
tip	1DL4
tip contract	15W1
tip ta' negozju jew settur	1=11
tipe pekerjaan	0[d1
tipo	1DP3
tipo de actividad o sector	1;L1
tipo de contrato	1DS2
tipo de curso	0F>1
tipo de empleo	0Ai1
tipo de emprego	0fH1
tipo de empresa o sector	1;L1
tipo de empresa ou sector	1781
tipo de empresa ou setor	1781
tipo de estudios	0>;1
tipo de projeto	1DU1
tipo de proyecto	0=E1
tipo di attivita o settore	03G1
tipo di attività o settore	03G1
tipo di azienda	03G1
tipo di azienda o settore	03G1
tipo di contratto	0Aj1
tipo di diploma	0`M1
tipo di impiego	1DV2
tipo di progetto	1DX1
tipo di studi	0`M1
tipologia	1DX1
tipologia di contratto	0Aj1
tipul activitatii sau sectorul de activitate	0HU1
tipul activității sau sectorul de activitate	0HU1
tipul contractului	15W1
tipul proiectului	1DY1
tipus	1DZ2
tipus d'empresa o sector	1751
tipus d'estudis	0O;1
tipus de contracte	0fI1
tipus de projecte	1D\1
tir	1D]1
titel	1D^?
titel pa speciale	01n1
titel pa uppsats	0HI1
titel paa speciale	01n1
titel paa uppsats	0HI1
titel på speciale	01n1
titel på uppsats	0HI1
titel scriptie	0231
titill	1Dm2
title	1Do6
title of qualification	00e1
title of qualification awarded	00e1
titlu	1E54
titlul lucrarii	0GZ1
titlul lucrării	0GZ1
titlul obtinut	0<D1
titlul obținut	0<D1
titol	1E93
titol de la qualificacio obtinguda	0O;1
titol de la tesi	15b1
titol obtingut	0O;1
titolo	1E<4
titolo conseguito	0`M1
titolo della qualifica rilasciata	0`M1
titolo della tesi	0631
titolo di studio	1E@2
titolo tesi	0631
titolu	13o1
titolu tal kwalifika moghtija	0_^1
titolu tal-kwalifika mogħtija	0_^1
titolu tax xoghol	0Xo1
titolu tax-xogħol	0Xo1
titre	1EB5
titre de la these	0d@1
titre de la thèse	0d@1
titre de sejour	07c1
titre de séjour	07c1
titre du cv	0MN1
titre du memoire	0d@1
titre du mémoire	0d@1
titre obtenu	0>F1
tittel	1EG4
tittel pa oppgave	08S1
tittel paa oppgave	08S1
tittel på oppgave	08S1
titteli	1EK2
titul	1EM5
titul kvalifikace	0Ho1
titula	1ER5
titulacao	0F>1
titulacio	0O;1
titulacion	0>;1
titulació	0O;1
titulación	0>;1
titular	1EW2
titulas	1EY1
titulação	0F>1
titulo	1EZ8
titulo da dissertacao	0Gc1
titulo da tese	0Gc1
titulo de la cualificacion obtenida	0>;1
titulo de la tesis	11A1
titulo obtenido	0>;1
titulo profesional	0<e1
titulo profissional	0<f1
titulos de idiomas	1Eb1
tituls	1Ec1
titulus	1Ed2
tiêu đề	0U31
tiếng mẹ đẻ	1D11
tjaenst	1Ef1
tjaenstgoeringsgrad	04^1
tjaning	1AP1
tjanst	1Ef1
tjanstgoringsgrad	04^1
tjm	1461
tjáning	1AP1
tjänst	1Ef1
tjänstgöringsgrad	04^1
tlf	1Eg4
tlf nr	1Ek2
tlf.nr	1Ek2
tlm	0AO1
tmiem	0Ck1
to	1Em2
to chuc	1Eo2
to chuc cap	0<W1
todistuksen myoentaejae	0gH1
todistuksen myontaja	0gH1
todistuksen myöntäjä	0gH1
todistukset	0]<1
toegekend door	1F11
toelichting	0m\1
toimeksiantaja	06>1
toimenkuva	0]31
toimi	03P1
toimiala	1<b1
toimiala tai sektori	1<b1
toimipaikka	0oh1
toivottu tehtaevae	03O1
toivottu tehtava	03O1
toivottu tehtävä	03O1
tolvupostur	0i81
tom tat	0To1
ton giao	1F21
too kirjeldus	0]j1
tooandja	1F31
tooandja nimi ja aadress	1F31
tookogemus aastates	1F41
tookoha asukoht	06V1
toole asumise aeg	1F51
tools	1F64
tools and technologies	0;e1
tools used	0;e1
tooriistad	0\W1
toostaaz	1F41
tootajate arv	02l1
tooulesanded	0]j1
topic	08R1
toplam deneyim	0E[1
toradh	0VD1
torthai	0K=1
torthaí	0K=1
tot	0201
tot en met	0201
tot nghiep	0EZ1
total experience	14b1
tovabbi e mail cimek	1F:1
tovabbi honlapok	1F;1
tovabbi informacio	0L11
tovabbi telefonszamok	1F<1
további e-mail címek	1F:1
további honlapok	1F;1
további információ	0L11
további telefonszámok	1F<1
town	0?H1
trabajo de fin de grado	11A1
trabajo de fin de master	11A1
trabajo de fin de máster	11A1
trabajo de grado	11A1
trabajo fin de grado	11A1
trabajo fin de master	11A1
trabajo fin de máster	11A1
trabajo final	11A1
trabalho de conclusao	0Gc1
trabalho de conclusao de curso	0Gc1
trabalho de conclusão	0Gc1
trabalho de conclusão de curso	0Gc1
trach nhiem	0A=1
trach nhiem cong viec	0A=1
trachtas	1F=1
tractament	1F>1
traeger	1F?3
traegerverein	1FB1
trager	1F?3
tragerverein	1FB1
traguardi	0kh1
training provider	00f1
traitement de l'information	1FC1
trajanje	1FD3
trang ca nhan	0a51
trang cá nhân	0a51
trang web	0a51
trang web khac	1FG1
trang web khác	1FG1
trao boi	0Hm1
trao bởi	0Hm1
tratamento	1FH1
tratamento da informacao	14T1
tratamento da informação	14T1
tratamiento	1FI1
tratamiento de la informacion	1FJ1
tratamiento de la información	1FJ1
treball de fi de grau	15b1
treball de fi de master	15b1
treball de fi de màster	15b1
treball de final de grau	15b1
treball final	15b1
trefwoorden	0TR1
treimhse	0D01
trenutna pozicija	1FK2
trenutno delovno mesto	12E1
tresc	0^N1
treść	0^N1
trinh do	1FM4
trinh do eqf	1FQ1
trinh do hoc van	08d1
triq	0Y91
trukme	0DN1
trukmė	0DN1
truong	0?e1
truong dai hoc	0?e1
truong hoc	0?e1
trvale bydlisko	01Q1
trvale bydliste	01R1
trvalé bydlisko	01Q1
trvalé bydliště	01R1
trvani	0HA1
trvanie	0EH1
trvání	0HA1
trách nhiệm	0A=1
trách nhiệm công việc	0A=1
tráchtas	1F=1
träger	1F?3
trägerverein	1FB1
tréimhse	0D01
trình độ	1FM4
trình độ eqf	1FQ1
trình độ học vấn	08d1
trường	0?e1
trường học	0?e1
trường đại học	0?e1
ttl	0_m1
tu	0901
tu khoa	0A81
tuairisc	0B\1
tugas	0FB1
tugas akhir	0GY1
tugas dan tanggung jawab	0FB1
tugas sebagai	0[P1
tugas utama	0FB1
tuji jezik	0[n1
tulemus	1FR2
tulemused	1;\1
tulisan	0dI1
tulokset	0]21
tulos	1FT2
tungumal	0cO1
tungumalakunnatta	0P:1
tungumál	0cO1
tungumálakunnátta	0P:1
tunnus	0\I1
tunnustus	1FV2
tuoi	1FX1
tur	15`1
turinio kurimas	1FY1
turinio kūrimas	1FY1
turinys	05D1
turvalisus	1FZ1
turvallisuus	1F[1
tus	0Cm1
tuteur	0GJ1
tutkielma	0GE1
tutkinnon nimi	0661
tutkinnon taso	0661
tutkinto	0661
tutkintonimike	0661
tutor	1F\3
tutora	0GL1
tuổi	1FX1
tvorba obsahu	1F_1
tvrtka	1F`2
twieldet	0Cl1
twieled	0Cl1
tworzenie tresci	1Fb1
tworzenie treści	1Fb1
tym	0l_1
tyoaika	1Fc1
tyoeaika	1Fc1
tyoekalut	06?1
tyoekokemus vuosina	0]k1
tyoenantaja	1Fd1
tyoenantajan nimi ja osoite	1Fd1
tyoenkuva	0]31
tyoepaikka	1Fd1
tyoeskentelypaikka	0oh1
tyoesuhde	1Fc1
tyoesuhteen kesto	02H1
tyoesuhteen muoto	1Fc1
tyoesuhteen tyyppi	1Fc1
tyoetehtaevae	03P1
tyoetehtaevaet	0]31
tyokalut	06?1
tyokokemus vuosina	0]k1
tyonantaja	1Fd1
tyonantajan nimi ja osoite	1Fd1
tyonkuva	0]31
tyopaikka	1Fd1
tyoskentelypaikka	0oh1
tyosuhde	1Fc1
tyosuhteen kesto	02H1
tyosuhteen muoto	1Fc1
tyosuhteen tyyppi	1Fc1
tyotehtava	03P1
tyotehtavat	0]31
typ	1Fe5
typ av examen	0OP1
typ av verksamhet eller sektor	0;T1
typ projektu	1Fj3
typ studia	0Ho1
typ uvazku	0IS1
typ úvazku	0IS1
type	1Fm7
type af virksomhed eller sektor	1G41
type d'emploi	0Ag1
type de contrat	0Ag1
type de diplome	0>F1
type de diplôme	0>F1
type de poste	0Ag1
type de projet	0=F1
type dienstverband	0Af1
type of business	0;N1
type of business or sector	0;N1
type of contract	0Ae1
type of employment	0Ae1
type of project	0=D1
type of study	00e1
type opleiding	0Uk1
type ou secteur d'activite	0HO1
type ou secteur d'activité	0HO1
type virksomhet eller sektor	0;U1
tytul	1G53
tytul kwalifikacji	0Im1
tytul nagrody	0g`1
tytul naukowy	1G81
tytul pracy	13^1
tytul zawodowy	0Im1
tytuł	1G53
tytuł kwalifikacji	0Im1
tytuł nagrody	0g`1
tytuł naukowy	1G81
tytuł pracy	13^1
tytuł zawodowy	0Im1
tyyppi	0_o1
työaika	1Fc1
työkalut	06?1
työkokemus vuosina	0]k1
työnantaja	1Fd1
työnantajan nimi ja osoite	1Fd1
työnkuva	0]31
työpaikka	1Fd1
työskentelypaikka	0oh1
työsuhde	1Fc1
työsuhteen kesto	02H1
työsuhteen muoto	1Fc1
työsuhteen tyyppi	1Fc1
työtehtävä	03P1
työtehtävät	0]31
tài khoản	1AO1
tác giả	1AH1
táirgeadh cainte	0_e1
tárgyak	0Qa1
társalgás	1AB1
társszerzők	1A=1
tâches	0191
tâches principales	0191
tâches réalisées	0191
täisnimi	0Kd1
tänav	00;1
tätig als	09a1
tätigkeit	09_2
tätigkeit als	09a1
tätigkeiten	05\1
tätigkeitsbereich	1AI2
tätigkeitsbereich oder branche	0Tg1
tätigkeitsbereiche	05\1
tätigkeitsbeschreibung	05\1
tätigkeitsfeld	0;S1
tätigkeitsschwerpunkte	05\1
tækni	0X61
técnicas	0@U2
tél	0QY1
tél. portable	0=n1
télécopie	1Be1
téléphone	0QY1
téléphone fixe	0QY1
téléphone mobile	0=n1
téléphone portable	0=n1
téléphone(s	0QY1
téma diplomové práce	08_1
téma práce	1CT2
témavezető	0Q51
témoignage	0891
término	1C\2
tên	0WK1
tên công ty	0?d1
tên dự án	0WK1
tên giải thưởng	0U31
tên gọi	1CY1
tên người dùng	1AO1
tên trường	0?e1
tên đầy đủ	0WK1
tình trạng hôn nhân	0Wf1
tím	0l`1
tímabil	0C31
tímarit	1DE1
tín chỉ	1>;1
típus	0[a1
tír	1D]1
títol	1E93
títol de la qualificació obtinguda	0O;1
títol de la tesi	15b1
títol obtingut	0O;1
título	1EZ8
título da dissertação	0Gc1
título da tese	0Gc1
título de la cualificación obtenida	0>;1
título de la tesis	11A1
título obtenido	0>;1
título profesional	0<e1
título profissional	0<f1
títulos de idiomas	1Eb1
tóm tắt	0To1
tôn giáo	1F21
tölvupóstur	0i81
töö kirjeldus	0]j1
tööandja	1F31
tööandja nimi ja aadress	1F31
töökogemus aastates	1F41
töökoha asukoht	06V1
tööle asumise aeg	1F51
tööriistad	0\W1
tööstaaž	1F41
töötajate arv	02l1
tööülesanded	0]j1
tús	0Cm1
tür	15`1
tým	0l_1
tālr	0^M1
tālrunis	0^M1
tālruņa numurs	0^M1
tīmekļa vietne	0;11
tạo nội dung	1AY1
tạp chí	0iG1
tỉnh	1DK1
tỉnh/thành phố	0jT1
tỉnh/tp	0jT1
tốt nghiệp	0EZ1
tổ chức	1Eo2
tổ chức cấp	0<W1
từ	0901
từ khóa	0A81
uber das unternehmen	0;S1
uber mich	0431
uberblick	0431
uberschrift	07@1
ubicacio	0b<1
ubicacion	0b=1
ubicació	0b<1
ubicación	0b=1
ucet	1G92
ucret beklentisi	09I1
uczelnia	0i21
udair	1G;1
udar	1G;1
udarbejdelse af indhold	1G<1
udbyder	1G=1
uddannelse	0_]1
uddannelsesbetegnelse	0_]1
uddannelsesinstitution	0_F1
uddannelsesinstitutionens navn og type	0_F1
uddannelsesniveau	0WU1
uddannelsesomraader (isced-f	1G>1
uddannelsesomrader (isced f	1G>1
uddannelsesområder (isced-f	1G>1
uddannelsessted	0_F1
uddannelsestitel	0_]1
uddelt af	1D71
udeleno kym	1G?1
udelil	1G@2
udelila	1G@2
udelovatel	1G@2
udeľovateľ	1GB1
udgivelsesdato	1GC1
udgiver	1GD1
udgivet	1GC1
udgivet af	1GD1
udgivet i	1GD1
udmaerkelse	1GE1
udmærkelse	1GE1
udruga	1GF1
udruzenje	1GG1
udruženje	1GG1
udstedelsesdato	0m^1
udsteder	1G=1
udstedt	0m^1
udstedt af	1G=1
udtalelse	1GH1
uděleno kým	1G?1
udělil	1G?1
udělila	1G?1
udělovatel	1G?1
ueber das unternehmen	0;S1
ueber mich	0431
ueberblick	0431
ueberschrift	07@1
uf	0Gi1
ufficio	0Fo1
ugyfel	0d21
uhing	1GI1
uimhir foin	0T=1
uimhir fóin	0T=1
uimhir theileafoin	0T=1
uimhir theileafóin	0T=1
uimhreacha guthain eile	1GJ1
uimhreacha gutháin eile	1GJ1
uirlisi	0N81
uirlisí	0N81
uit dienst	0201
uitgegeven door	01o1
uitgegeven op	09D1
uitgereikt door	1F11
uitgevende instantie	01o1
uitgever	1GK2
uitgever van het certificaat	01o1
uitgeverij	0Te1
ukoly	0WA1
ukonceni	1GM2
ukoncenie	0E=1
ukonczenie	0Co1
ukončenie	0E=1
ukončení	1GM2
ukończenie	0Co1
uksus	0d11
ukuran tim	0\E1
ulesanded	0]j1
ulica	1GO5
ulice	01R1
ulikool	0V_1
ulke	1GT1
uloga	1GU6
uloge	0f^2
uloha v projekte	1:W1
ulohy	0W>1
ulteriori informazioni	0361
ultima actualizacion	01<1
ultima atualizacao	06n1
ultima forma de invatamant absolvita	0j<1
ultima formă de învățământ absolvită	0j<1
ultima modificacion	01<1
ultima modificare	1G[1
ultimo aggiornamento	02:1
ultimo nome	05>1
um mig	02;1
umfang	0_31
umgebung	0L61
umiejetnosci	0hC1
umiejętności	0hC1
umsatz	0581
umsogn	0d01
umsögn	0d01
umur	1G\1
umzugsbereitschaft	0:31
understanding: listening	0ab1
understanding: reading	17L1
unelte	0@X1
uni	02M1
unidad	0H11
unidades curriculares	0<A1
unit	1G]2
unitat	0NQ1
unites d'enseignement	0B=1
unités d'enseignement	0B=1
universidad	00d1
universidade	0@<1
universita	1G_2
universitaet	02M1
universitas	0Z31
universitat	1Ga2
universitate	1Gc2
universitatea	0T61
universite	1Ge2
universiteit	0W[1
universitet	1Gg3
universitetas	0751
university	00f1
università	1G_2
universität	02M1
université	0>61
universitāte	0731
univerza	0PW1
univerzita	1Gj2
univerzitet	1Gl1
uniwersytet	0i21
unternehmen	05Y2
unternehmensbeschreibung	0;S1
unternehmensgegenstand	0;S1
unternehmensgroesse	0581
unternehmensgrosse	0581
unternehmensgröße	0581
unternehmensname	05^1
unternehmensprofil	0;S1
until	0@Z1
unvan	1Gm4
updated	0`G1
uporabljene tehnologije	0]X1
uporabnisko ime	1H11
uporabniško ime	1H11
uppdrag	04d1
uppdragsgivare	09k1
uppehaallstillstaand	05d1
uppehallstillstand	05d1
uppehållstillstånd	05d1
uppgifter	04d1
upphaf	0<<1
upplysingavinnsla	1H21
upplýsingavinnsla	1H21
uppnaadda resultat	0S91
uppnadda resultat	0S91
uppnådda resultat	0S91
uppsaegningstid	1D<1
uppsagnarfrestur	0Tk1
uppsagningstid	1D<1
uppsats	0HI1
uppsägningstid	1D<1
ur	0Cg1
uraian	0FA1
uraian pekerjaan	0FB1
uraian tugas	0FB1
uren	0Af1
uren per week	0Af1
url	1H3:
urodzona	0Cg1
urodzony	0Cg1
uroven	1H=4
uroven ekr	0LF1
uroven eqf	1HA1
uroven eqr	1HA1
uroven znalosti	0[]2
urovne serr	1<i2
usek	1HB2
user	0V[1
user name	0V[1
username	0V[1
usia	1G\1
using	0;e1
usmerenje	0l51
usmjerenje	12A1
uspechy	1HD2
uspehi	0I11
uspesi	0I51
uspjesi	1HF1
ustanova	1HG8
ustna interakcia	0^W1
ustni interakce	0^V1
ustni projev	0eO1
ustny prejav	0Wo1
ustvarjanje vsebin	1HO1
usuari	0j`1
usuario	1HP2
usuário	0AH1
utbildning	0OP1
utbildningsanordnare	0WO1
utbildningsniva	0WR1
utbildningsnivaa	0WR1
utbildningsnivå	0WR1
utbildningsomraaden (isced-f	1HR1
utbildningsomraden (isced f	1HR1
utbildningsområden (isced-f	1HR1
utbildningsorganisationens namn och typ	0WO1
utca	02k1
utdanning	0_\1
utdanningsinstitusjon	0WP1
utdanningsinstitusjonens navn og type	0WP1
utdanningsniva	0WY1
utdanningsnivaa	0WY1
utdanningsnivå	0WY1
utdelad av	1D;1
utdelare	1D;1
utdelt av	1D81
utente	0jl1
utfaerdad av	1HS1
utfaerdad den	0N\1
utfaerdare	1HS1
utfaerdat	0N\1
utfaerdat av	1HS1
utfardad av	1HS1
utfardad den	0N\1
utfardare	1HS1
utfardat	0N\1
utfardat av	1HS1
utfärdad av	1HS1
utfärdad den	0N\1
utfärdare	1HS1
utfärdat	0N\1
utfärdat av	1HS1
utgafa	1DE1
utgafudagur	0:S1
utgefandi	0TT1
utgefid	1HT1
utgitt	16K1
utgitt av	16L1
utgivare	1HU2
utgiver	16L1
utilizador	0AH1
utmaerkelse	1HW1
utmaerkelsens namn	1HW1
utmarkelse	1HW1
utmarkelsens namn	1HW1
utmerkelse	1HX1
utmärkelse	1HW1
utmärkelsens namn	1HW1
utolso modositas	1HY1
utolsó módosítás	1HY1
utonev	0]11
utrustning	04m1
utskrift	0`K1
utstedar	1HZ1
utstedelsesdato	0ma1
utsteder	1HZ1
utstedt	0ma1
utstedt av	1HZ1
utónév	0]11
uurtarief	0Tl1
uvazek	0IS1
uvazok	0IP1
uwagi	0k^1
uyrugu	0e=1
uyruk	0e=1
uyruklar	0e=1
uyruğu	0e=1
uzdevumi	06[1
uzduotys	06e1
uzimamos pareigos	14^1
uzivatelske jmeno	1471
uzmanlik	02Z1
uzmanlik alani	02Z1
uzmanlık	02Z1
uzmanlık alanı	02Z1
uznemums	1H[2
uzsakovas	0]S1
uzsienio kalba	0\J1
uzvards	1H]1
uzvārds	1H]1
uzyskano	0Cn1
uzyte technologie	0hC1
uzywane technologie	0hC1
uzņēmums	1H[2
użyte technologie	0hC1
używane technologie	0hC1
užduotys	06e1
užimamos pareigos	14^1
uživatelské jméno	1471
užsakovas	0]S1
užsienio kalba	0\J1
v	0XR1
vaardigheden	0TR1
vaardigheidsniveau	1H^1
vaditaja aplieciba	07i1
vadītāja apliecība	07i1
vaeitoeskirja	0GE1
vaelineet	06?1
vaerktoej	04o1
vaerktoejer	04o1
vaerktoj	04o1
vaerktojer	04o1
vaernepligt	1H_1
vaernplikt	0b`1
vaga	0<f1
vaga pretendida	0<f1
vai tro	1H`3
vai tro trong du an	1Hc1
vai trò	1H`3
vai trò trong dự án	1Hc1
vaidmenys	0cS1
vaidmuo	1Hd3
vairuotojo pazymejimas	1Hg1
vairuotojo pažymėjimas	1Hg1
vairuotojo teises	1Hg1
vairuotojo teisės	1Hg1
vaitekiri	08a1
vaitoskirja	0GE1
vakblad	0Te1
vakgebied	0241
vakif	0F21
vakken	09K1
vakıf	0F21
vald	0a_1
valdkond	1Hh2
valineet	06?1
valja andja	1Hj1
valja andnud	03f1
valjaandja	02G1
valjastaja	1Hj1
valjastanud	1Hj1
valjastatud	1Hk1
vallalat	0071
valmistuminen	0bX1
valmistumisvuosi	0bX1
valmistunut	0bX1
valoda	1A01
valodas	1A01
valodas limenis	13a1
valodas līmenis	13a1
valokuva	0_V1
valstiska piederiba	11K1
valstiskā piederība	11K1
valsts	1Hl1
valstybe	1;c1
valstybė	1;c1
valutazione	0cn1
van	09@1
van - tot	0C\1
van tot	0C\1
vanaf	09@1
vanus	1Hm1
varaktighet	04_1
vardai	06B1
vardas	1Hn1
vardas ir pavarde	1Hn1
vardas ir pavardė	1Hn1
vardas pavarde	1Hn1
vardas pavardė	1Hn1
vardas, pavardė	1Hn1
vardi	14;1
vards	11I1
vards un uzvards	11I1
vards uzvards	11I1
varighed	04Z1
varighet	04]1
varnost	1Ho1
varnplikt	0b`1
varos	1I02
varsta	1I21
varusmiespalvelus	06=1
vast	1CI1
vaste telefoon	1CI1
vastutus	0]j1
vastutusala	0]j1
vastuualue	0]31
vastuualueet	0]31
vastuut	0]31
vatandaslik	0e=1
vatandaşlık	0e=1
ve cong ty	0U=1
veb	0ZW1
veb sajt	0ZW1
veb stranica	0ZW1
veb-sajt	0ZW1
vechime	0401
vecums	1I31
vedouci	0gY1
vedouci prace	0gY1
vedoucí	0gY1
vedoucí práce	0gY1
veduci prace	0gX1
vedúci práce	0gX1
veeb	0]e1
veebileht	0]e1
vefsida	0Vg1
vefslod	0Vg1
vefslóð	0Vg1
vefsíða	0Vg1
vefur	0Vg1
vege	09<1
vegzes eve	09<1
vegzettseg	1I42
vegzettseg kepesites	0R71
veicamie pienakumi	06[1
veicamie pienākumi	06[1
veiculo	0A61
veiklos sritis	1<c1
veiklos sritys ir atsakomybe	06e1
veiklos sritys ir atsakomybė	06e1
veiklos tipas arba sektorius	1<c1
veileder	17=1
veiligheid	1I61
veitandi	1I71
veitt af	1I71
vejleder	0gZ1
vek	1I82
velama alga	02d1
velamais amats	0jR1
velemeny	02I1
velicina tima	0;[2
velikost ekipe	1@31
velikost tymu	1231
velikost týmu	1231
veličina tima	0;[2
velkost timu	1221
venue	1I:2
veranstalter	03`2
veranstaltung	0Nd1
verantwoordelijk voor	0181
verantwoordelijkheden	0181
verantwortlich fuer	05\1
verantwortlich fur	05\1
verantwortlich für	05\1
verantwortlichkeiten	05\1
verantwortung	05\1
verantwortungsbereich	05\1
verband	1FB1
verblijfsvergunning	1I<1
verdlaun	1I=1
verein	1FB1
veren	0ll1
veren kurulus	02g1
veren kuruluş	02g1
veren kurum	1I>2
vereniging	1@41
verfahren	0L61
verfasser	07V1
verfuegbar	0L<1
verfuegbar ab	0L<1
verfuegbarkeit	0L<1
verfugbar	0L<1
verfugbar ab	0L<1
verfugbarkeit	0L<1
verfügbar	0L<1
verfügbar ab	0L<1
verfügbarkeit	0L<1
vergeben von	07;1
verhaeltnis	0:91
verhaltnis	0:91
verhältnis	0:91
verilis tarihi	02h1
veriliş tarihi	02h1
verkefni	00c1
verkefnislysing	0bl1
verkefnislýsing	0bl1
verkfaeri	0X61
verkfæri	0X61
verkkaupi	0T;1
verkkosivu	0^`1
verkkosivusto	0^`1
verkkosivut	0^`1
verkosto	03?1
verktoey	0;a1
verktoy	0;a1
verktyg	04m1
verktøy	0;a1
verlag	0Nd1
verleend door	1F11
verleiher	07;1
verliehen am	00T1
verliehen von	07;1
verneplikt	0R21
veroeffentlicht	0Nc1
veroeffentlicht in	0Nd1
veroeffentlichungsdatum	0Nc1
veroffentlicht	0Nc1
veroffentlicht in	0Nd1
veroffentlichungsdatum	0Nc1
version	1I@2
verstehen: hoeren	0WV1
verstehen: horen	0WV1
verstehen: hören	0WV1
verstehen: lesen	0`a1
verstrekt door	01o1
vertejums	0701
vertiefung	0761
vertragsart	04`1
verwendete technologien	0L61
verðlaun	1I=1
veröffentlicht	0Nc1
veröffentlicht in	0Nd1
veröffentlichungsdatum	0Nc1
vescine	0]X1
vestiging	1?H1
vestine	0]Y1
vestlus	1@o1
vezeteknev	0BU1
vezeteknev es utonev	0i>1
vezeteknev utonev	0i>1
vezeto	0Q51
vezetoi engedely	0[Z1
vezetéknév	0BU1
vezetéknév / utónév	0i>1
vezetéknév és utónév	0i>1
vezető	0Q51
vezetői engedély	0[Z1
veículo	0A61
veľkosť tímu	1221
veštine	0]Y1
veščine	0]X1
vi tri	1IB3
vi tri cong viec	1IE1
vi tri lam viec	1IE1
vi tri mong muon	0A>1
vi tri trong du an	1Hc1
vi tri ung tuyen	0A>1
via	0Y?1
videja atzime	0701
vidskiptavinur	0T;1
vidurkenning	1I=1
vidurkis	08c1
vidējā atzīme	0701
vieras kieli	0]91
viestinta	1IF1
viestintae	1IF1
viestintä	1IF1
viet	1IG1
vieta	1IH2
vietne	0;11
vietove	0CD1
vietovė	0CD1
vigtigste arbejdsopgaver	05`1
vigtigste fag	1IJ1
viimati muudetud	1IK1
viimeksi muokattu	1IL1
viktigste arbeidsoppgaver og ansvarsomraader	05W1
viktigste arbeidsoppgaver og ansvarsomrader	05W1
viktigste arbeidsoppgaver og ansvarsområder	05W1
viktigste fag	0MK1
ville	0a82
ville de residence	0@B1
ville de résidence	0@B1
vinculo	1IM2
vinnustadur	0;i1
vinnustaður	0;i1
vinnuveitandi	0T<1
virka	03P1
virksomhed	1IO2
virksomhedsbeskrivelse	0m@1
virksomhedsnavn	05_1
virksomhet	05V1
virziens	0PR1
visa	1IQ2
visa status	18Z1
visado	1181
visto	1IS2
visum	05[1
viðskiptavinur	0T;1
viðurkenning	1I=1
viết	1IG1
vjestine	0]Z1
vještine	0]Z1
vloga	1IU3
vloge	0f`1
vodicske opravnenie	1IX1
vodicsky preukaz	1IX1
voditelj	1IY1
vodičské oprávnenie	1IX1
vodičský preukaz	1IX1
voimalik alustada	1F51
voin aloittaa	02m1
vojenska sluzba	1IZ2
vojenská služba	1IZ2
vojna obaveza	1I\1
vojna obveza	1I]1
vojni rok	1I^2
volkszugehoerigkeit	0OC1
volkszugehorigkeit	0OC1
volkszugehörigkeit	0OC1
volledige naam	09P1
vollstaendiger name	0XP1
vollstandiger name	0XP1
vollständiger name	0XP1
von	03k1
von - bis	09c1
von bis	09c1
von/bis	09c1
voor	0]K1
voor en achternaam	09P1
voor- en achternaam	09P1
voorkeel	0\`1
voornaam	1:21
voornaam en achternaam	09P1
voornaamste activiteiten en verantwoordelijkheden	0181
voornaamste onderwerpen	09K1
voornaamste werkzaamheden	0181
voornamen	1:21
vor und nachname	0XP1
vor und zuname	0XP1
vor- und nachname	0XP1
vor- und zuname	0XP1
voraussichtlicher abschluss	00]1
vorbire	0GT1
vorgesetzte	09[1
vorgesetzter	09[1
vorname	1;M1
vorname und name	0XP1
vornamen	1;M1
votazione	0cn1
votazione finale	0cn1
voto	0cn1
voto di diploma	0cn1
voto di laurea	0cn1
voto finale	0cn1
vozacka	1I`2
vozacka dozvola	1I`2
vozačka	1I`2
vozačka dozvola	1I`2
vozniski izpit	1Ib1
voznisko dovoljenje	1Ib1
vozniški izpit	1Ib1
vozniško dovoljenje	1Ib1
vp	1IX1
vreemde taal	1AE1
vreme	1Ic1
vrijeme	0Di1
vrsta	1Id3
vrsta dejavnosti ali sektor	0EO1
vrsta delatnosti	0EP1
vrsta djelatnosti ili sektor	0H21
vrsta projekta	1Id3
vrsta ugovora	1721
vrsta zaposlenja	1Ig2
vrsta zaposlitve	0EU1
vsebina	1Ii1
vung	1DK1
vuodet	02H1
vuosi	1Ij3
vuotta	0XR1
vybaveni	0I=1
vybavení	0I=1
vydal	1Im2
vydala	1Im2
vydano dne	0E>1
vydavatel	1Io3
vydavatel osvedceni	1J21
vydavatel osvedcenia	1J31
vydavatel osvědčení	1J21
vydavatelstvi	0^D1
vydavatelstvo	0gc1
vydavatelství	0^D1
vydavateľ	1J31
vydavateľ osvedčenia	1J31
vydavateľstvo	0gc1
vydáno dne	0E>1
vypovedni lhuta	1J41
vysledek	1J52
vysledky	1HD2
vysledok	1J72
vysoka skola	0h\1
vysoká škola	0h\1
vystavil	1J21
vytvareni obsahu	1J91
vytváření obsahu	1J91
vzdelani	1J:2
vzdelanie	1J<2
vzdelavaci instituce	0h\1
vzdelavacia institucia	0i01
vzdelávacia inštitúcia	0i01
vzdělání	1J:2
vzdělávací instituce	0h\1
vztah	1J>2
vzťah	1J@1
vállalat	0071
város	1I02
vârsta	1I21
vârstă	1I21
väitekiri	08a1
väitöskirja	0GE1
välineet	06?1
välja andja	1Hj1
välja andnud	03f1
väljaandja	02G1
väljastaja	1Hj1
väljastanud	1Hj1
väljastatud	1Hk1
värnplikt	0b`1
værktøj	04o1
værktøjer	04o1
værnepligt	1H_1
vége	09<1
végzettség	1I42
végzettség / képesítés	0R71
végzés éve	09<1
vélemény	02I1
vínculo	1IM2
võimalik alustada	1F51
võõrkeel	0\`1
vùng	1DK1
výpovědní lhůta	1J41
výsledek	1J52
výsledky	1HD2
výsledok	1J72
vārdi	14;1
vārds	11I1
vārds un uzvārds	11I1
vārds uzvārds	11I1
vārds, uzvārds	11I1
vēlamais amats	0jR1
vēlamā alga	02d1
vērtējums	0701
věk	0`c1
về công ty	0U=1
vị trí	1IB3
vị trí công việc	1IE1
vị trí làm việc	1IE1
vị trí mong muốn	0A>1
vị trí trong dự án	1Hc1
vị trí ứng tuyển	0A>1
waktu	0Ib1
wanted position	0B^1
warga negara	0\_1
web	1JA@
web page	0HH1
web personal	0@21
web site	0HH1
web sitesi	08W1
web stranica	0ZZ1
web-stranica	0ZZ1
webb	0Vo1
webbplats	0Vo1
webbsida	0Vo1
weblap	0Wg1
weboldal	0Wg1
webova stranka	0lf2
webove stranky	18P1
webová stránka	0lf2
webové stránky	18P1
webpage	0HH1
webpagina	1JQ1
webseite	0ZX1
webside	1JR1
website	1JS;
websites	0T81
webサイト	1J^1
wechselgrund	07?1
wehrdienst	0;g1
wehrdienst zivildienst	0;g1
wehrdienst/zivildienst	0;g1
weight	0Vf1
weitere angaben	1>S1
weitere e mail adressen	1J_1
weitere e mails	1J_1
weitere e-mail-adressen	1J_1
weitere e-mails	1J_1
weitere links	1J`1
weitere telefone	1Ja1
weitere telefonnummern	1Ja1
weitere webseiten	1J`1
weiteres	1>S1
werkervaring	00@1
werkgever	0952
werkplek	1?H1
werkstatus	0X71
werktijden	0Af1
werkvergunning	1I<1
werkzaamheden	0181
werkzeuge	0L61
wesentliche aufgaben	05\1
what	08T1
what i did	0Ak1
whatsapp	0V\1
when	0Ie1
where	0B]1
wichtige erfolge	09i1
wichtige facher	0Vd1
wichtige faecher	0Vd1
wichtige fächer	0Vd1
wichtige punkte	09j1
wichtigste erfolge	09i1
wichtigste taetigkeiten und zustaendigkeiten	05\1
wichtigste tatigkeiten und zustandigkeiten	05\1
wichtigste tätigkeiten und zuständigkeiten	05\1
wiek	0`H1
wielkosc zespolu	0a11
wielkość zespołu	0a11
willing to relocate	0F@1
wirtschaftsbereich	0Tg1
wirtschaftszweig	0Tg1
wohnadresse	04[1
wohnanschrift	04[1
wohnhaft	04[1
wohnhaft in	1Jb2
wohnort	1Jb2
wohnsitz	0TZ1
wohnsitzland	1Jd1
wojewodztwo	1Je1
województwo	1Je1
wonend te	0TY1
woonadres	01[1
woonland	1Jf1
woonplaats	1Jg2
work	0Ak1
work authorisation	18Z1
work authorization	18Z1
work done	0Ak1
work experience	14b1
work mode	0Ae1
work permit	18Z1
work phone	0<M1
working hours	0Ae1
workload	0Ae1
workplace	0@P1
world	0HH1
writing	1Ji1
writing skills	1Ji1
written	1Ji1
written by	07D1
written expression	1Ji1
wspolautorzy	07h1
współautorzy	07h1
wunschgehalt	0TU1
wunschort	0:31
wunschposition	02Q1
www	1Jj6
www sivut	0^`1
www-sivut	0^`1
wydane przez	0mh1
wydano	0Cn1
wydany przez	0mh1
wydawca	0Bj1
wydawnictwo	0Bj1
wydzial	1K02
wydział	1K02
wykorzystane technologie	0hC1
wyksztalcenie	1K22
wykształcenie	1K22
wymiar etatu	0RO1
wymiar pracy	0RO1
wynik	0lI1
wyniki	0Kf1
wypowiedz ustna	0fl1
wypowiedź ustna	0fl1
wyroznienie	0g`1
wyróżnienie	0g`1
wystawca	0mh1
xarxa	1K41
xarxes socials	10e1
xep loai	0FY1
xoghlijiet	06l1
xogħlijiet	06l1
xu ly thong tin	1K51
xuat ban	0iC1
xuat ban boi	0iG1
xuất bản	0iC1
xuất bản bởi	0iG1
xếp loại	0FY1
xử lý thông tin	1K51
yabanci dil	0Fd1
yabancı dil	0Fd1
yakinlik	1K61
yakınlık	1K61
yapilan is	0Oh1
yapilan isler	0Oh1
yapılan iş	0Oh1
yapılan işler	0Oh1
yas	1K71
yasadigi sehir	0XS1
yasadigi yer	0XS1
yasi	1K71
yasinda	1K71
yayasan	1K81
yayimlandigi yer	0F11
yayimlanma tarihi	1K91
yayin tarihi	1K91
yayinci	0F11
yayinevi	0F11
yayımlandığı yer	0F11
yayımlanma tarihi	1K91
yayın tarihi	1K91
yayıncı	0F11
yayınevi	0F11
yazar	1K:1
yazarlar	1K:1
yazili anlatim	1K;1
yazilim	03]1
yazilimlar	03]1
yazma	1K;1
yazılı anlatım	1K;1
yazılım	03]1
yazılımlar	03]1
yaş	1K71
yaşadığı yer	0XS1
yaşadığı şehir	0XS1
yaşı	1K71
yaşında	1K71
year	1K<3
year of birth	0:T1
years	0Ie1
years of experience	14b1
years old	1K?1
yer	0<J1
yeterlilik	0Ff1
yhdistys	0[S1
yhteenveto	0X81
yhtio	1Fd1
yhtioe	1Fd1
yhtiö	1Fd1
yil	1A\3
yillar	0<I1
yksikko	0oC1
yksikkoe	0oC1
yksikkö	0oC1
yleisarvosana	0671
ylin tutkinto	0^\1
yliopisto	0^[1
ympaeristoe	06?1
ymparisto	06?1
ympäristö	06?1
yonetici	08X1
yontemler	03]1
yrityksen kuvaus	1D21
yrityksen nimi	1Fd1
yrityksesta	1D21
yrityksestae	1D21
yrityksestä	1D21
yritys	1K@2
yrke	1KB2
yrke eller befattning	1Ef1
yrke eller stilling	0\;1
yrkesroll	1Ef1
yrkestitel	0kL1
yrkestittel	0gN1
yuksek lisans tezi	0:V1
yönetici	08X1
yöntemler	03]1
yüksek lisans tezi	0:V1
yıl	1A\3
yıllar	0<I1
za	1KD3
zacatek	0EB1
zacetek	0EA1
zaciatok	0E@1
zadaci	0Ik2
zadania	0Bk1
zadavatel	1KG2
zadnja izmjena	1KI1
zadnja sprememba	1KJ1
zadolzitve	0ET1
zadolžitve	0ET1
zaduzenja	0Ik2
zaduženja	0Ik2
zadávateľ	13c1
zahajeni	0EB1
zahájení	0EB1
zajmowane stanowisko	13]1
zakaznik	1KG2
zaklad pracy	0e11
zakladni vojenska sluzba	1KK1
zakljucek	0E11
zaključek	0E11
zakonczenie	0Co1
zakonski stan	1?F1
zakończenie	0Co1
zakres obowiazkow	0Bk1
zakres obowiązków	0Bk1
zakres odpowiedzialnosci	0Bk1
zakres odpowiedzialności	0Bk1
zakres zadan	0Bk1
zakres zadań	0Bk1
zakład pracy	0e11
zalozba	0kl1
zaloznik	0kl1
založba	0kl1
založnik	0kl1
zamawiajacy	0H31
zamawiający	0H31
zameranie	1>]1
zamereni	1KL2
zamestnanie alebo pracovne zaradenie	13_1
zamestnanie alebo pracovné zaradenie	13_1
zamestnavatel	1282
zamestnávateľ	0ho1
zamieszkanie	1KN1
zaměstnavatel	0h[1
zaměření	1KL2
zanimanje	1KO4
zanimanje ili radno mjesto	0hl1
zaposlitev ali delovno mesto	0EV1
zaro datum	09<1
zaverecna praca	08^1
zaverecna prace	08_1
zavrsetak	0EC2
zavrsni rad	0GH2
završetak	0EC2
završni rad	0GH2
zawod	1KS2
zawod lub zajmowane stanowisko	13]1
zawód	1KS2
zawód lub zajmowane stanowisko	13]1
začetek	0EA1
začiatok	0E@1
začátek	0EB1
zdjecie	1KU1
zdjęcie	1KU1
zdravotni stav	1KV1
zdravotní stav	1KV1
zdruzenie	1KW1
združenie	1KW1
zeit	09c1
zeitdauer	09c1
zeitpunkt	00T1
zeitraum	09c1
zeitschrift	0Nd1
zeitspanne	09c1
zelena placa	14:1
zeleno delovno mesto	12E1
zeljena placa	0lD1
zeljena plata	0lE1
zeljena pozicija	1KX1
zeljeno radno mjesto	1701
zeme	1@W1
zemlja	1KY2
země	1@W1
zeroj	17I1
zertifikate	1?01
zertifizierer	07:1
zertifizierungsstelle	07:1
zespol	0In1
zespół	0In1
zhrnutie	1@b1
ziel	0791
zielposition	02Q1
zinasanu limenis	13a1
zināšanu līmenis	13a1
zip	12n1
zip code	12n1
ziskano	0E>1
zitat	07>1
zivildienst	0;g1
zivilstand	0P]1
zleceniodawca	0H31
znajomosc	0:G1
znajomość	0:G1
znalost	0[]2
znalosť	1K[1
znamka	1652
znanje	1K\3
známka	1652
zodpovednost	0>i2
zodpovednosti	0>i2
zodpovednosť	0W>1
zodpovědnost	0WA1
zodpovědnosti	0WA1
zone geographique	0a:1
zone géographique	0a:1
zpracovani informaci	1K_1
zpracování informací	1K_1
zrucnosti	0]^1
zručnosti	0]^1
zuletzt aktualisiert	0`g1
zuletzt geaendert	0`g1
zuletzt geandert	0`g1
zuletzt geändert	0`g1
zuname	0P\1
zupanija	1K`1
zurnalas	0`[1
zurnals	0[D1
zusammenfassung	0431
zusammenhaengendes sprechen	0g51
zusammenhangendes sprechen	0g51
zusammenhängendes sprechen	0g51
zusatz	1>S1
zustaendig fuer	05\1
zustaendigkeiten	05\1
zustandig fur	05\1
zustandigkeiten	05\1
zuständig für	05\1
zuständigkeiten	05\1
zvanje	1?j2
zákazník	1KG2
základní vojenská služba	1KK1
záró dátum	09<1
záverečná práca	08^1
závěrečná práce	08_1
získáno	0E>1
à l'attention de	0061
à propos	0081
à propos de l'entreprise	0091
à retenir	00:1
àmbit	03F1
àrea	1Ka2
àrea d'estudi	03F1
ábhar	00U1
ábyrgð	00c1
ábyrgðarsvið	00c1
áfangar	01j1
ágazat	0271
ágrip	02;1
áit	02E1
áit bhreithe	02F1
állampolgárság	02j1
állampolgársága	02j1
állandó lakcím	02k1
ár	1Kc3
árangur	0211
área	1Kf4
área de estudio	05o1
área de estudo	0601
área de formação	0601
áreas de estudo (cite-f	0621
átlag	06`1
âge	04X1
äidinkielet	01g1
äidinkieli	01g1
ämne	01h1
ämnen	01i1
ämnesområde	01h1
ålder	00<1
år	00B<
år av erfarenhet	00N1
års erfaring	00O2
ægteskabelig stilling	01f1
çalışan kişi sayısı	0<F1
çalışan sayısı	0<F1
çalışma durumu	0<G1
çalışma süresi	0<I1
çalışma tarihleri	0<I1
çalışma türü	0<H1
çalışma yeri	0<J1
çalışma şekli	0<H1
çalışmak istediği yer	0<K1
çıkış tarihi	08F1
èxits	06N1
éachtaí	0K=1
école	0>61
écoute	0@^1
écouter	0@^1
écrire	0KA1
écrit	0KA1
écriture	0KA1
éditeur	0A71
édition	0A71
éditions	0A71
éirchód	0?i1
éisteacht	0L?1
életkor	0LR1
émetteur	07d1
émise le	0D=1
équipe	1Kj2
équipe encadrée	0Kg1
értékelés	06`1
établissement	0O?2
établissement d'enseignement	0>61
établissement de formation	0>61
état	0<T1
état civil	0MZ1
état de santé	0OA1
év	0OK3
évek	0OO1
éves	0LR1
éxitos	0OQ1
ênfase	0601
írás	0Zf1
íráskészség	0Zf1
început	0Cb1
înțelegere orală	06:1
înțelegere scrisă	0??1
înțelegere: ascultare	06:1
înțelegere: citire	0??1
ó	0Cm1
óskastarf	0oE1
õppeained	02?1
õppeasutus	0V_1
õppekava	0N_1
õppevaldkonnad (isced-f	0m`1
ödül	08n1
ödül adı	08n1
ödülü veren	0ll1
ökuréttindi	0:Q1
ön ad	0X\1
önad	0X\1
öne çıkanlar	0mH1
önemli noktalar	0mH1
önnur netföng	0mM1
önnur símanúmer	0mN1
önskad befattning	0kL1
önskad lön	0bD1
önskad ort	0Q_1
önskad tjänst	0kL1
öryggi	0oA1
összefoglalás	0d31
összefoglaló	0d31
övriga e-postadresser	0lo1
övriga telefonnummer	0m01
övriga uppgifter	0441
övriga webbplatser	0m11
övrigt	0441
özet	0121
öğrenim durumu	0Km1
öğrenim düzeyi	0Ko1
öğrenim türü	0Ko1
ønsket løn	0bF1
ønsket lønn	0bE1
ønsket stilling	0lm2
øvrig	03i1
øvrige e-mailadresser	0m21
øvrige hjemmesider	0m31
øvrige oplysninger	03e1
øvrige telefonnumre	0m41
øvrigt	03e1
údair	1G;1
údar	1G;1
úkoly	0WA1
úloha v projekte	1:W1
úlohy	0W>1
última actualización	01<1
última atualização	06n1
última modificación	01<1
último nome	05>1
úroveň	1H=4
úroveň ekr	0LF1
úroveň eqf	1HA1
úroveň eqr	1HA1
úroveň znalosti	0[]2
úrovne serr	1Kl1
úrovně serr	1<k1
úsek	1HB2
úspechy	0I31
úspěchy	0I01
ústna interakcia	0^W1
ústny prejav	0Wo1
ústní interakce	0^V1
ústní projev	0eO1
útgefandi	0TT1
útgefið	1HT1
útgáfa	1DE1
útgáfudagur	0:S1
útskrift	0`K1
úvazek	0IS1
úväzok	0IP1
účet	1G92
über das unternehmen	0;S1
über mich	0431
überblick	0431
überschrift	07@1
ücret beklentisi	09I1
ügyfél	0d21
ühing	1GI1
üksus	0d11
ülesanded	0]j1
ülikool	0V_1
ülke	1GT1
üniversite	0Kn1
ünvan	0UW1
þjóðerni	19g1
ċellulari	0>01
ċittadinanza	0i41
čas	0=61
časopis	0=84
činnosti	0>i2
čitanje	0?02
čtení	0BW1
čítanie	0>o1
ďalšie e-maily	0C91
ďalšie telefóny	0C:1
ďalšie weby	0C<1
ďalšie údaje	0C;1
điểm	0FY1
điểm nổi bật	0FZ1
điểm tb	0FY1
điểm trung bình	0FY1
điện thoại	0F[1
điện thoại bàn	0F[1
điện thoại di động	0FT1
điện thoại khác	0F\1
đt	0F[1
đơn vị	0Hi3
đơn vị công tác	0?d1
đơn vị cấp	0<W1
đơn vị thực hiện	0Hl1
đơn vị trao	0Hm1
đơn vị trao tặng	0Hm1
đường	0>V1
đến	0EZ1
đề tài	0EK1
đề tài tốt nghiệp	0EK1
địa chỉ	0>V1
địa chỉ email	0FU1
địa chỉ hiện tại	0>V1
địa chỉ thường trú	0>V1
địa điểm	0FV1
đọc	0HB1
đồ án tốt nghiệp	0EK1
ġeneru	0Ta1
ġurnal	0VN1
ģimenes stāvoklis	0U81
ħolqien ta' kontenut	0W^1
įgyta kvalifikacija	0XO1
įgūdžiai	0XN1
įmonė	0Xl2
įrankiai	0XN1
įstaiga	0Zn3
įteikė	05<1
įvertinimas	08c1
řešení problémů	18R1
řidičské oprávnění	19d1
řidičský průkaz	19d1
řidičský průkaz sk	19d1
řidičák	19d1
řp	19d1
średnia	0lI1
średnia ocen	0lI1
środowisko	0hC1
şehir	1<P2
şirket	0QU1
şirket adı	0QU1
şirket hakkında	0QV1
şirket tanıtımı	0QV1
šalis	1;c1
šeiminė padėtis	1<R1
šeimyninė padėtis	1<R1
škola	1Km4
šola	0PW1
špecializácia	1>]1
število zaposlenih	1@31
študijný odbor	1>]1
študijný program	1>]1
študijska smer	12=1
študijski program	12=1
štát	0^n1
štátna príslušnosť	0kP1
štátne občianstvo	0kP1
švietimo sritys (isced-f	1A31
švietimo įstaiga	0751
želena plača	14:1
želeno delovno mesto	12E1
željena plata	0lE1
željena plaća	0lD1
željena pozicija	1KX1
željeno radno mjesto	1701
županija	1K`1
žurnalas	0`[1
žurnāls	0[D1
școala	0T61
școală	0T61
șef direct	0B41
țara	1A[1
țară	1A[1
άδεια οδήγησησ	1L11
άδεια/εσ οδήγησησ	1L11
άλλα	1L21
άλλα email	1L31
άλλα τηλέφωνα	1L41
άλλεσ ιστοσελίδεσ	1L51
έδρα	1L61
έναρξη	1L71
έργο	1L81
έτη	1L91
έτη εμπειρίασ	1L:1
έτοσ	1L;3
έτοσ αποφοίτησησ	1L>1
έτοσ απόκτησησ	1L?1
έτοσ γέννησησ	1L@1
έωσ	1L>1
ίδρυμα	1LA1
αδεια εσ οδηγησησ	1L11
αδεια οδηγησησ	1L11
ακροαση	1LB1
ακρόαση	1LB1
αλλα	1L21
αλλα email	1L31
αλλα τηλεφωνα	1L41
αλλεσ ιστοσελιδεσ	1L51
ανάγνωση	1LC1
αναγνωση	1LC1
αναφορά	1LD1
αναφορα	1LD1
αντικείμενο	1LE2
αντικείμενο σπουδών	1LG1
αντικειμενο	1LE2
αντικειμενο σπουδων	1LG1
απασχοληση	1LH1
απασχοληση η θεση που κατειχατε	1LH1
απασχόληση	1LH1
απασχόληση ή θέση που κατείχατε	1LH1
απο	1L71
απονεμήθηκε από	1LI1
απονεμηθηκε απο	1LI1
αποτέλεσμα	1LJ2
αποτελέσματα	1LL1
αποτελεσμα	1LJ2
αποτελεσματα	1LL1
αποφοίτηση	1L>1
αποφοιτηση	1L>1
από	1L71
αριθμοσ εργαζομενων	1LM1
αριθμοσ τηλεφωνου	1LN1
αριθμόσ εργαζομένων	1LM1
αριθμόσ τηλεφώνου	1LN1
αρμοδιοτητεσ	1LO1
αρμοδιότητεσ	1LO1
ασφάλεια	1LP1
ασφαλεια	1LP1
βαθμίδα	1LQ1
βαθμιδα	1LQ1
βαθμολογία	1LR1
βαθμολογια	1LR1
βαθμοσ	1LR1
βαθμοσ πτυχιου	1LR1
βαθμόσ	1LR1
βαθμόσ πτυχίου	1LR1
βραβείο	1LS1
βραβειο	1LS1
γέννηση	1L@1
γενικοσ βαθμοσ	1LR1
γενικόσ βαθμόσ	1LR1
γεννήθηκα	1L@1
γεννηθηκα	1L@1
γεννηση	1L@1
γλωσσα	1LT1
γλωσσεσ	1LT1
γλώσσα	1LT1
γλώσσεσ	1LT1
γράψιμο	1LU1
γραπτή έκφραση	1LU1
γραπτή κατανόηση	1LC1
γραπτη εκφραση	1LU1
γραπτη κατανοηση	1LC1
γραφή	1LU1
γραφη	1LU1
γραψιμο	1LU1
δήμοσ	1LV1
δίκτυο	1LW1
δίπλωμα	1LQ1
δίπλωμα οδήγησησ	1L11
δεξιοτητεσ	1LX1
δεξιότητεσ	1LX1
δημιουργία περιεχομένου	1LY1
δημιουργια περιεχομενου	1LY1
δημοσ	1LV1
δημοσιευτηκε	1LZ1
δημοσιευτηκε στο	1L[1
δημοσιεύτηκε	1LZ1
δημοσιεύτηκε στο	1L[1
διάκριση	1LS1
διάρκεια	1L91
διάστημα	1L91
διαθεσιμοτητα	1L\1
διαθεσιμότητα	1L\1
διακριση	1LS1
διαρκεια	1L91
διαστημα	1L91
διατριβή	1L]1
διατριβη	1L]1
διδακτικέσ μονάδεσ	1L^1
διδακτικεσ μοναδεσ	1L^1
διδακτορική διατριβή	1L]1
διδακτορικη διατριβη	1L]1
διευθυνση	1L_1
διευθυνση ηλεκτρονικου ταχυδρομειου	1L`1
διευθυνση κατοικιασ	1L_1
διευθυνση τμηματοσ	1La1
διεύθυνση	1L_1
διεύθυνση ηλεκτρονικού ταχυδρομείου	1L`1
διεύθυνση κατοικίασ	1L_1
διεύθυνση τμήματοσ	1La1
δικτυακοσ τοποσ	1Lb1
δικτυακόσ τόποσ	1Lb1
δικτυο	1LW1
διπλωμα	1LQ1
διπλωμα οδηγησησ	1L11
διπλωματική	1L]1
διπλωματική εργασία	1L]1
διπλωματικη	1L]1
διπλωματικη εργασια	1L]1
είδοσ απασχόλησησ	1Lc1
είδοσ τησ επιχείρησησ ή του κλάδου	1Ld1
εδρα	1L61
εθνικοτητα	1Le1
εθνικότητα	1Le1
ειδίκευση	1LG1
ειδικευση	1LG1
ειδικοτητα	1Lf3
ειδικότητα	1Lf3
ειδοσ απασχολησησ	1Lc1
ειδοσ τησ επιχειρησησ η του κλαδου	1Ld1
εκδοθηκε απο	1Li1
εκδοσεισ	1L[1
εκδοτησ	1Lj2
εκδοτησ πιστοποιητικου	1Li1
εκδόθηκε από	1Li1
εκδόσεισ	1L[1
εκδότησ	1Lj2
εκδότησ πιστοποιητικού	1Li1
εκπαιδευτικο ιδρυμα	1LA1
εκπαιδευτικό ίδρυμα	1LA1
εναρξη	1L71
επάγγελμα	1Ll1
επίθετο	1Lm1
επίλυση προβλημάτων	1Ln1
επίπεδο	1Lo3
επίπεδο eqf	1M21
επίπεδο γλώσσασ	1M31
επίπεδο γνώσησ	1M42
επίπεδο εππ	1M21
επίπεδο σπουδών	1M61
επαγγελμα	1Ll1
επεξεργασία πληροφοριών	1M71
επεξεργασια πληροφοριων	1M71
επιβλέπουσα	1M81
επιβλέπων	1M81
επιβλεπουσα	1M81
επιβλεπων	1M81
επιθετο	1Lm1
επιθυμητή απασχόληση	1Ll1
επιθυμητή θέση	1Ll1
επιθυμητη απασχοληση	1Ll1
επιθυμητη θεση	1Ll1
επιθυμητοσ μισθοσ	1M91
επιθυμητόσ μισθόσ	1M91
επικοινωνία	1M:2
επικοινωνία (προφορική	1M<1
επικοινωνια	1M:2
επικοινωνια (προφορικη	1M<1
επιλυση προβληματων	1Ln1
επιπεδο	1Lo3
επιπεδο eqf	1M21
επιπεδο γλωσσασ	1M31
επιπεδο γνωσησ	1M42
επιπεδο εππ	1M21
επιπεδο σπουδων	1M61
επιτευγματα	1LL1
επιτεύγματα	1LL1
επιχείρηση	1M=1
επιχειρηση	1M=1
εππ	1M21
επωνυμία εταιρείασ	1M=1
επωνυμία και διεύθυνση εργοδότη	1M=1
επωνυμια εταιρειασ	1M=1
επωνυμια και διευθυνση εργοδοτη	1M=1
επωνυμο	1Lm1
επωνυμο ονομα	1M>1
επώνυμο	1Lm1
επώνυμο / όνομα	1M>1
εργαλεία	1LX1
εργαλεια	1LX1
εργασίεσ	1LO1
εργασιεσ	1LO1
εργο	1L81
εργοδοτησ	1M=1
εργοδότησ	1M=1
εταιρία	1M=1
εταιρεία	1M?2
εταιρεια	1M?2
εταιρια	1M=1
ετη	1MA2
ετη εμπειριασ	1L:1
ετοσ	1L;3
ετοσ αποκτησησ	1L?1
ετοσ αποφοιτησησ	1L>1
ετοσ γεννησησ	1L@1
ετων	1MC1
ετών	1MC1
ευθυνεσ	1LO1
ευθύνεσ	1LO1
ευχέρεια	1M31
ευχερεια	1M31
εωσ	1L>1
ηλ διευθυνση	1L`1
ηλ ταχ	1L`1
ηλ ταχυδρομειο	1L`1
ηλ. διεύθυνση	1L`1
ηλ. ταχ	1L`1
ηλ. ταχυδρομείο	1L`1
ηλεκτρονική διεύθυνση	1L`1
ηλεκτρονικη διευθυνση	1L`1
ηλεκτρονικο ταχυδρομειο	1L`1
ηλεκτρονικό ταχυδρομείο	1L`1
ηλικία	1MC1
ηλικια	1MC1
ημ γεννησησ	1L@1
ημ νια γεννησησ	1L@1
ημ. γέννησησ	1L@1
ημ/νία γέννησησ	1L@1
ημερομηνία	1MD2
ημερομηνία έκδοσησ	1L?1
ημερομηνία έναρξησ	1L71
ημερομηνία γέννησησ	1L@1
ημερομηνία δημοσίευσησ	1LZ1
ημερομηνία και τόποσ γέννησησ	1L@1
ημερομηνία λήξησ	1L>1
ημερομηνίεσ	1L91
ημερομηνια	1MD2
ημερομηνια γεννησησ	1L@1
ημερομηνια δημοσιευσησ	1LZ1
ημερομηνια εκδοσησ	1L?1
ημερομηνια εναρξησ	1L71
ημερομηνια και τοποσ γεννησησ	1L@1
ημερομηνια ληξησ	1L>1
ημερομηνιεσ	1L91
θέμα	1L81
θέμα διπλωματικήσ	1L]1
θέση	1LH1
θέση εργασίασ	1LH1
θεμα	1L81
θεμα διπλωματικησ	1L]1
θεση	1LH1
θεση εργασιασ	1LH1
θητεία	1MF1
θητεια	1MF1
ιδιοτητα	1MG3
ιδιότητα	1MG3
ιδρυμα	1LA1
ιθαγένεια	1Le1
ιθαγενεια	1Le1
ιστολογιο	1Lb1
ιστολόγιο	1Lb1
ιστοσελίδα	1Lb1
ιστοσελιδα	1Lb1
ιστοτοποσ	1Lb1
ιστότοποσ	1Lb1
καθήκοντα	1LO1
καθήκοντα θέσησ	1LH1
καθήκοντα και αρμοδιότητεσ	1LO1
καθηκοντα	1LO1
καθηκοντα θεσησ	1LH1
καθηκοντα και αρμοδιοτητεσ	1LO1
κατανοηση προφορικου λογου	1LB1
κατανόηση προφορικού λόγου	1LB1
κατευθυνση	1LG1
κατεύθυνση	1LG1
κατοικία	1MJ2
κατοικια	1MJ2
κιν	1ML1
κινητο	1ML1
κινητο τηλεφωνο	1ML1
κινητό	1ML1
κινητό τηλέφωνο	1ML1
κλάδοσ	1MM2
κλαδοσ	1MM2
κοινωνικά δίκτυα	1MO1
κοινωνικα δικτυα	1MO1
κυρια θεματα επαγγελματικεσ δεξιοτητεσ	1MP1
κυρια καθηκοντα	1LO1
κυρια μαθηματα	1MP1
κυρια σημεια	1MQ1
κυριεσ αρμοδιοτητεσ	1LO1
κυριεσ δραστηριοτητεσ και αρμοδιοτητεσ	1LO1
κύρια θέματα/επαγγελματικέσ δεξιότητεσ	1MP1
κύρια καθήκοντα	1LO1
κύρια μαθήματα	1MP1
κύρια σημεία	1MQ1
κύριεσ αρμοδιότητεσ	1LO1
κύριεσ δραστηριότητεσ και αρμοδιότητεσ	1LO1
λέξεισ-κλειδιά	1LX1
λήξη	1L>1
λεξεισ κλειδια	1LX1
ληξη	1L>1
λογαριασμοσ	1MR1
λογαριασμόσ	1MR1
λογισμικο	1LX1
λογισμικό	1LX1
λοιπά	1L21
λοιπά στοιχεία	1L21
λοιπα	1L21
λοιπα στοιχεια	1L21
μέγεθοσ ομάδασ	1LM1
μέθοδοι	1LX1
μέσοσ όροσ	1LR1
μέχρι	1L>1
μαθήματα	1MP1
μαθηματα	1MP1
μεγεθοσ ομαδασ	1LM1
μεθοδοι	1LX1
μεσοσ οροσ	1LR1
μεταπτυχιακή εργασία	1L]1
μεταπτυχιακη εργασια	1L]1
μεχρι	1L>1
μητρικέσ γλώσσεσ	1MS1
μητρική γλώσσα	1MS1
μητρική/έσ γλώσσα/εσ	1MS1
μητρικεσ γλωσσεσ	1MS1
μητρικη γλωσσα	1MS1
μητρικη εσ γλωσσα εσ	1MS1
μικρο ονομα	1MT1
μικρό όνομα	1MT1
μισθολογικέσ απαιτήσεισ	1M91
μισθολογικεσ απαιτησεισ	1M91
μονάδα	1La1
μοναδα	1La1
νομοσ	1MU1
νομόσ	1MU1
ξένη γλώσσα	1LT1
ξενη γλωσσα	1LT1
ο ρολοσ μου	1MV1
ο ρόλοσ μου	1MV1
οδοσ	1L_1
οδόσ	1L_1
οικογενειακή κατάσταση	1MW1
οικογενειακη κατασταση	1MW1
ομάδα	1La1
ομαδα	1La1
ομιλία	1MX1
ομιλια	1MX1
ονομα	1M>1
ονομα (μικρο	1MT1
ονομα επωνυμο	1M>1
ονομα και διευθυνση εργοδοτη	1M=1
ονομα και επωνυμο	1M>1
ονομα και τυποσ του οργανισμου που παρειχε την εκπαιδευση η καταρτιση	1LA1
ονομα χρηστη	1MR1
ονομασία	1M>1
ονομασια	1M>1
ονοματεπωνυμο	1M>1
ονοματεπώνυμο	1M>1
οργανισμοσ	1MY2
οργανισμόσ	1MY2
πανεπιστήμιο	1LA1
πανεπιστημιο	1LA1
παραγωγή γραπτού λόγου	1LU1
παραγωγη γραπτου λογου	1LU1
παρατηρήσεισ	1M[1
παρατηρησεισ	1M[1
πελάτησ	1M\1
πελατησ	1M\1
περίληψη	1M[1
περίοδοσ	1L91
περιγραφή	1L81
περιγραφή έργου	1L81
περιγραφή εργασίασ	1LO1
περιγραφή εταιρείασ	1M]1
περιγραφη	1L81
περιγραφη εργασιασ	1LO1
περιγραφη εργου	1L81
περιγραφη εταιρειασ	1M]1
περιεχομενο	1L81
περιεχόμενο	1L81
περιληψη	1M[1
περιοδικο	1L[1
περιοδικό	1L[1
περιοδοσ	1L91
περιοχή	1M^3
περιοχη	1M^3
περιφέρεια	1MU1
περιφερεια	1MU1
πιστωτικέσ μονάδεσ	1L^1
πιστωτικεσ μοναδεσ	1L^1
πλήρεσ όνομα	1M>1
πλατφορμα	1LW1
πλατφόρμα	1LW1
πληρεσ ονομα	1M>1
πολη	1Ma2
προγράμματα	1LX1
προγραμματα	1LX1
προισταμενοσ	1M81
προσφωνηση	1Mc1
προσφώνηση	1Mc1
προυπηρεσια	1L:1
προφίλ	1M[1
προφίλ στο διαδίκτυο	1MO1
προφιλ	1M[1
προφιλ στο διαδικτυο	1MO1
προφορική έκφραση	1MX1
προφορική αλληλεπίδραση	1M<1
προφορική κατανόηση	1LB1
προφορικη αλληλεπιδραση	1M<1
προφορικη εκφραση	1MX1
προφορικη κατανοηση	1LB1
προϊστάμενοσ	1M81
προϋπηρεσία	1L:1
πτυχίο	1LQ1
πτυχιακή	1L]1
πτυχιακή εργασία	1L]1
πτυχιακη	1L]1
πτυχιακη εργασια	1L]1
πτυχιο	1LQ1
πόλη	1Ma2
ρολοι	1MV1
ρολοσ	1Md3
ρόλοι	1MV1
ρόλοσ	1Md3
σελίδα	1Lb1
σελιδα	1Lb1
σεμινάρια	1MP1
σεμιναρια	1MP1
σημαντικά σημεία	1MQ1
σημαντικα σημεια	1MQ1
σταθερο	1LN1
σταθερο τηλεφωνο	1LN1
σταθερό	1LN1
σταθερό τηλέφωνο	1LN1
στρατιωτικέσ υποχρεώσεισ	1MF1
στρατιωτική θητεία	1MF1
στρατιωτική θητεια	1MF1
στρατιωτική κατάσταση	1MF1
στρατιωτικεσ υποχρεωσεισ	1MF1
στρατιωτικη θητεια	1MF1
στρατιωτικη κατασταση	1MF1
συγγραφέασ	1Mg1
συγγραφείσ	1Mg1
συγγραφεασ	1Mg1
συγγραφεισ	1Mg1
συλλογοσ	1Mh1
συνδεσμοσ	1Lb1
συνομιλία	1M<1
συνομιλια	1M<1
συνοψη	1M[1
συσταση	1LD1
σχέση	1Mi1
σχεση	1Mi1
σχετικά	1M[1
σχετικά με την εταιρεία	1M]1
σχετικα	1M[1
σχετικα με την εταιρεια	1M]1
σχολή	1Mj2
σχολείο	1LA1
σχολειο	1LA1
σχολη	1Mj2
σύλλογοσ	1Mh1
σύνδεσμοσ	1Lb1
σύνοψη	1M[1
σύσταση	1LD1
τ κ	1Ml1
τ.κ	1Ml1
τίτλοσ	1Mm4
τίτλοσ ονόματοσ	1M>1
τίτλοσ πιστοποίησησ ή διπλώματοσ	1LQ1
τίτλοσ σπουδών	1LQ1
ταχυδρομική διεύθυνση	1L_1
ταχυδρομικη διευθυνση	1L_1
ταχυδρομικοσ κωδικασ	1Ml1
ταχυδρομικόσ κώδικασ	1Ml1
τελευταία τροποποίηση	1N11
τελευταια τροποποιηση	1N11
τεχνολογίεσ	1LX1
τεχνολογιεσ	1LX1
τηλ	1LN1
τηλέφωνα	1LN1
τηλέφωνο	1LN1
τηλέφωνο επικοινωνίασ	1LN1
τηλεφωνα	1LN1
τηλεφωνο	1LN1
τηλεφωνο επικοινωνιασ	1LN1
τιτλοσ	1Mm4
τιτλοσ ονοματοσ	1M>1
τιτλοσ πιστοποιησησ η διπλωματοσ	1LQ1
τιτλοσ σπουδων	1LQ1
τκ	1Ml1
τμήμα	1N22
τμημα	1N22
τομέασ	1Ld1
τομέασ δραστηριότητασ	1Ld1
τομείσ εκπαίδευσησ (isced-f	1N41
τομεασ	1Ld1
τομεασ δραστηριοτητασ	1Ld1
τομεισ εκπαιδευσησ (isced f	1N41
τοποθεσία	1L61
τοποθεσια	1L61
τοποσ	1L61
τοποσ γεννησησ	1N51
τοποσ διαμονησ	1LV1
τοποσ κατοικιασ	1Ma2
τυποσ η τομεασ δραστηριοτητασ	1Ld1
τόποσ	1L61
τόποσ γέννησησ	1N51
τόποσ διαμονήσ	1LV1
τόποσ κατοικίασ	1Ma2
τύποσ ή τομέασ δραστηριότητασ	1Ld1
υπευθυνοτητεσ	1LO1
υπευθυνότητεσ	1LO1
υπηκοοτητα	1Le1
υπηκοοτητα( εσ	1Le1
υπηκοότητα	1Le1
υπηκοότητα(-εσ	1Le1
φαξ	1N61
φορέασ	1N74
φορέασ έκδοσησ	1Li1
φορέασ απονομήσ	1LI1
φορέασ εκπαίδευσησ	1LA1
φορέασ πιστοποίησησ	1Li1
φορεασ	1N74
φορεασ απονομησ	1LI1
φορεασ εκδοσησ	1Li1
φορεασ εκπαιδευσησ	1LA1
φορεασ πιστοποιησησ	1Li1
φυλο	1N;1
φωτογραφία	1N<1
φωτογραφια	1N<1
φύλο	1N;1
χρήση	1LX1
χρηση	1LX1
χρονική περίοδοσ	1L91
χρονικη περιοδοσ	1L91
χρονικο διαστημα	1L91
χρονικό διάστημα	1L91
χρονολογίεσ	1L91
χρονολογιεσ	1L91
χρονοσ	1L91
χρόνοσ	1L91
χωρα	1N=1
χώρα	1N=1
ωράριο	1Lc1
ωραριο	1Lc1
όνομα	1M>1
όνομα (μικρό	1MT1
όνομα - επώνυμο	1M>1
όνομα και διεύθυνση εργοδότη	1M=1
όνομα και επώνυμο	1M>1
όνομα και τύποσ του οργανισμού που παρείχε την εκπαίδευση ή κατάρτιση	1LA1
όνομα χρήστη	1MR1
автор	1N>3
автори	1NA2
авторы	1NC1
адрес	1ND2
адрес за кореспонденция	1NF1
адрес места жительства	1NG1
адрес проживания	1NG1
адрес регистрации	1NG1
адрес сайта	1NH1
адрес электронной почты	1NI1
адреса	1NJ2
адреса електронної пошти	1NL1
адреса проживання	1NM1
адреса становања	1NN1
академическая степень	1NO1
академия	1NP1
акаунт	1NQ1
аккаунт	1NR1
акценти	1NS1
алати	1NT1
армия	1NU1
аудирование	1NV1
аудіювання	1NW1
аутор	1NX1
аутори	1NX1
бажана зарплата	1NY1
бажана посада	1NZ1
бажана робота	1NZ1
бажане місто	1N[1
бажаний рівень доходу	1NY1
бал	1N\1
балл	1N]1
баллы	1N]1
безопасность	1N^1
безпека	1N_1
бележка	1N`1
беседа	1Na1
блог	1Nb4
бранш	1Nf1
брачни статус	1Ng1
брачно стање	1Ng1
брой подчинени	1Nh1
брой служители	1Nh1
број запослених	1Ni1
број телефона	1Nj1
в подчинении	1Nk1
веб	1Nl1
веб сайт	1Nm2
веб сајт	1Nl1
веб страница	1Nl1
веб-сайт	1Nm2
веб-сајт	1Nl1
вебсайт	1No1
величина тима	1Ni1
вероисповедание	1O01
вес	1O11
вестник	1O21
вештине	1NT1
вид	1O33
вид заетост	1O61
вид зайнятості	1O71
вид занятости	1O81
вид на дейността	1Nf1
вид на дейността или сферата на работа	1Nf1
вид проект	1O91
видавець	1O:1
видавець сертифіката	1O;1
видавник	1O;1
видавництво	1O:1
видання	1O:1
видано	1O<1
виза	1O=1
використані технології	1O>1
використовувані технології	1O>1
вклад	1O?1
вкр	1O@1
владеене	1OA1
владение	1OB1
власне ім'я	1OC1
внз	1OD1
водительские права	1OE1
водительское удостоверение	1OE1
водійське посвідчення	1OF1
водійські права	1OF1
военна повинност	1OG1
военна служба	1OG1
военная служба	1NU1
военный билет	1NU1
возачка	1OH1
возачка дозвола	1OH1
возраст	1OI1
воинская обязанность	1NU1
воинская служба	1NU1
володіння	1OJ1
војна обавеза	1OK1
војни рок	1OK1
вредные привычки	1O11
време	1OL2
время	1ON1
время работы	1ON1
врста	1OO1
врста делатности	1OP1
врста запослења	1OQ1
врста пројекта	1OO1
вручено	1OR1
връзка	1OS1
връзка с лицето	1OT1
връчена от	1OU1
вуз	1NP1
вулиця	1NM1
възложител	1OV1
възраст	1OW1
выдавшая организация	1OX1
выдал	1OX1
выдан	1OY2
выдан кем	1OX1
выдано	1O[1
выполняемая работа	1O?1
выполняемые обязанности	1O?1
выпуск	1O\1
выпускная квалификационная работа	1O@1
выпускная работа	1O@1
відгук	1O]1
відділ	1O^1
відзнака	1O_1
відношення	1O`1
відношення до військової служби	1Oa1
відповідальність	1Ob1
військова служба	1Oa1
військовий обов'язок	1Oa1
вік	1Oc1
галузь	1Od1
галузі освіти (isced f	1Oe1
галузі освіти (isced-f	1Oe1
главни задаци	1Of1
главни предмети	1Og1
главное	1Oh1
говор	1Oi1
говорене	1Oj1
говорение	1Ok1
говорна интеракција	1Ol1
говорна продукција	1Oi1
говоріння	1Om1
год	1On4
год выдачи	1O[1
год окончания	1O\1
год получения	1O[1
год поступления	1P21
год публикации	1P31
год рождения	1P41
года	1OI1
година	1P56
година завршетка	1P;1
година на завършване	1P<1
година на раждане	1P=1
година рођења	1P>1
године	1P?2
године искуства	1PA1
години	1PB3
години опит	1PE1
годы	1ON1
годы обучения	1ON1
годы работы	1ON1
головне	1PF1
город	1PG2
город проживания	1PG2
готов приступить	1PI1
готова приступить	1PI1
готовност за започване	1PJ1
готовность к командировкам	1PK1
готовность к переезду	1PK1
готовность к работе	1PI1
готовность приступить	1PI1
готовность приступить к работе	1PI1
готовність до відряджень	1N[1
готовність до переїзду	1N[1
готовність до роботи	1PL1
готовність приступити	1PL1
гр	1PM1
град	1PN3
гражданство	1PQ2
график	1O81
график работы	1PS2
графік	1O71
графік роботи	1O71
громадська організація	1PU1
громадянство	1PV1
д р	1P41
д.р	1P41
дата	1PW9
дата видачі	1O<1
дата выдачи	1O[1
дата выхода	1PI1
дата выхода публикации	1P31
дата завершення	1P`1
дата закінчення	1P`1
дата и место рождения	1P41
дата и място на раждане	1P=1
дата на издаване	1Pa1
дата на публикуване	1Pb1
дата на раждане	1P=1
дата народження	1Pc1
дата начала	1P21
дата окончания	1O\1
дата отримання	1O<1
дата получения	1O[1
дата поступления	1P21
дата початку	1Pd1
дата приема	1P21
дата приёма	1P21
дата публикации	1P31
дата публікації	1Pe1
дата рождения	1P41
дата та місце народження	1Pc1
дата увольнения	1O\1
дата і місце народження	1Pc1
дати	1Pf2
дати (от до	1Ph1
дати (от-до	1Ph1
датум	1Pi3
датум завршетка	1P;1
датум и место рођења	1P>1
датум издавања	1Pl1
датум објављивања	1Pm1
датум почетка	1Pn1
датум рођења	1P>1
даты	1ON1
дейности	1Po1
делатност	1OP1
день народження	1Pc1
день рождения	1P41
департамент	1Q02
дети	1Q21
деятельность	1Q32
деятельность компании	1Q51
диалог	1Q62
диплом	1Q83
диплом на тему	1O@1
диплом с отличием	1N]1
диплома	1Q;2
диплома с успех	1Q=1
дипломен проект	1Q>1
дипломна работа	1Q>1
дипломна робота	1Q?1
дипломная работа	1O@1
дипломний проєкт	1Q?1
дипломный проект	1O@1
дипломски рад	1Q@1
дирекция	1QA1
дисертационен труд	1Q>1
дисертация	1Q>1
дисертација	1Q@1
дисертація	1Q?1
диссертация	1O@1
дисциплини	1QB1
дисциплины	1QC1
дисципліни	1QD1
длительность	1ON1
длъжност	1QE3
длъжностна характеристика	1Po1
для	1QH2
для кого	1QJ1
до	1QK4
додаткова інформація	1QO1
додатково	1QO1
доделила	1QP1
доделио	1QP1
додељује	1QP1
докторска дисертација	1Q@1
должностные обязанности	1O?1
должностные обязанности и достижения	1O?1
должность	1QQ4
домашен	1QU1
домашен адрес	1NF1
домашний адрес	1NG1
домашний телефон	1QV1
домашня адреса	1NM1
дополнительная информация	1QW1
дополнительная почта	1QX1
дополнительно	1QW1
дополнительный телефон	1QY1
допълнителна информация	1QZ1
досвід	1Q[1
досвід роботи	1Q[1
достигнутые результаты	1Q\1
достигнућа	1Q]1
достижения	1Q\1
доступност	1Q^1
доступность	1PI1
доступність	1PL1
досягнення	1Q_1
држава	1Q`1
држављанство	1Qa1
друге имејл адресе	1Qb1
други данни	1QZ1
други имейли	1Qc1
други сајтови	1Qd1
други телефони	1Qe2
други уебсайтове	1Qg1
другие адреса почты	1QX1
другие сайты	1Qh1
другие ссылки	1Qh1
другие телефоны	1QY1
друго	1Qi2
другое	1QW1
дружество	1Qk1
друштвене мреже	1Ql1
дужности	1Of1
държава	1Qm1
діалог	1Qn1
діти	1Qo1
діяльність	1Ob1
діяльність компанії	1R01
е mail	1R13
е маил	1R41
е пошта	1R41
е поща	1R51
е-mail	1R13
е-маил	1R41
е-пошта	1R41
е-поща	1R51
егн	1R61
език	1R71
езикови сертификати	1R81
езици	1R71
екип	1QA1
екр	1R91
ел адрес	1R51
ел пошта	1NL1
ел поща	1R51
ел. адрес	1R51
ел. пошта	1NL1
ел. поща	1R51
електронна адреса	1NL1
електронна пошта	1NL1
електронна поща	1R51
електронска пошта	1R41
емаил	1R41
еспб	1R:1
еспб бодови	1R:1
желаемая должность	1R;1
желаемая зарплата	1R<1
желаемая позиция	1R;1
желаемое место работы	1PK1
желаемый город	1PK1
желаемый график	1O81
желаемый доход	1R<1
желаемый уровень дохода	1R<1
желаемый уровень заработной платы	1R<1
желана длъжност	1R=1
желана заплата	1R>1
желана позиция	1R=1
желательное место работы	1PK1
жељена плата	1R?1
жељена позиција	1R@1
журнал	1RA2
з	1Pd1
за	1RC1
за компанията	1RD1
за мен	1N`1
за фирмата	1RD1
забележка	1N`1
завдання	1Ob1
завершення	1P`1
завршетак	1P;1
завршни рад	1Q@1
завършване	1P<1
завършил	1P<1
завършила	1P<1
загальний стаж	1Q[1
заглавие	1RE1
заголовок	1RF1
задаци	1Of1
задача	1RG1
задачи	1RH2
задужења	1Of1
задължения	1Po1
заемана длъжност	1RJ1
заемана длъжност или позиция	1RJ1
займана посада	1RK1
зайнятість	1O71
заказчик	1QJ1
заклад	1OD1
заклад освіти	1OD1
закінчення	1P`1
замовник	1RL1
занимаемая должность	1RM1
занимање	1RN2
занятость	1PS2
започване	1RP1
заработная плата	1R<1
зарплата	1RQ2
зарплата от	1R<1
зарплатные ожидания	1R<1
зарплатні очікування	1NY1
зачетные единицы	1RS1
зачётные единицы	1RS1
збірник	1O:1
звање	1RT1
звено	1QA1
звертання	1RU1
земља	1Q`1
зміст	1RV1
знание языка	1OB1
знање	1RW1
зона відповідальності	1Ob1
зона ответственности	1O?1
зріст	1RX1
издавалац	1RY1
издавач	1RZ1
издаваща институция	1R[1
издаден на	1Pa1
издаден от	1R[1
издадено	1Pa1
издадено от	1R[1
издала	1RY1
издание	1R\1
издао	1RY1
издател	1R]2
издател на сертификата	1R[1
издателство	1O21
издатель	1R\1
издатель сертификата	1OX1
издательство	1R\1
използвани технологии	1R_1
изучаемые дисциплины	1QC1
изученные дисциплины	1QC1
име	1R`3
име и адрес на работодателя	1Qk1
име и вид на обучаващата или образователната организация	1Rc1
име и презиме	1Rd1
име и фамилия	1Re1
име презиме фамилия	1Re1
име, презиме, фамилия	1Re1
имейл	1Rf2
имейл адрес	1R51
имена	1Rh2
имејл	1R41
имејл адреса	1R41
имя	1Rj2
имя и фамилия	1Rl1
имя пользователя	1NR1
индекс	1Rm1
индустрия	1Rn1
индустрија	1OP1
инн	1Ro1
иностранный язык	1S01
институт	1NP1
институция	1S14
инструменти	1R_1
инструменты	1S51
интернет страница	1S62
искуство	1PA1
использовал	1S51
использовала	1S51
используемые инструменты	1S51
используемые технологии	1S51
используемый стек	1S51
истакнуто	1S81
исходный код	1NH1
итоги	1Q\1
итоговая оценка	1N]1
категория	1S93
категория прав	1OE1
кафедра	1S<2
квалификация	1S>2
квалификација	1RT1
кваліфікаційна робота	1Q?1
кваліфікація	1S@1
кем вручена	1OR1
кем выдан	1OX1
кем выдано	1SA2
кем присуждено	1OR1
кем приходится	1SC1
керівник	1SD1
ким видано	1O;1
ким вручено	1SE1
ким присуджено	1SE1
клиент	1SF2
клијент	1RC1
ключевое	1Oh1
ключевые достижения	1Q\1
ключевые моменты	1Oh1
ключевые навыки	1S51
ключевые слова	1S51
ключови думи	1R_1
ключові досягнення	1Q_1
ключові моменти	1PF1
ключові слова	1O>1
клієнт	1RL1
коаутори	1NX1
коледж	1OD1
количество подчиненных	1Nk1
количество подчинённых	1Nk1
количество сотрудников	1Nk1
колледж	1NP1
команда	1Q02
команда проекта	1Nk1
командировки	1PK1
коммуникация	1SH1
компания	1SI3
компанија	1SL2
компанія	1SN2
комуникация	1SP1
комунікація	1SQ1
конец	1O\1
контакт	1SR2
контакт телефон	1Nj1
контакти	1QU1
контактний телефон	1ST1
контактный телефон	1QV1
контакты	1QV1
контекст	1RG1
конференция	1R\1
конференція	1O:1
корисничко име	1SU1
коришћене технологије	1NT1
короткий опис	1SV1
коротко	1SV1
край	1SW2
крайна дата	1P<1
кратко	1SY1
краткое описание	1SY1
країна	1SZ1
крај	1P;1
кредити	1S[2
кредити єктс	1S]1
кредиты	1RS1
круг обязанностей	1O?1
курсеви	1Og1
курси	1QD1
курсове	1QB1
курсы	1QC1
кількість працівників	1S^1
кључне речи	1NT1
кључне тачке	1S81
лет	1OI1
линк	1S62
лично име	1S_2
личное имя	1Sa1
личный сайт	1NH1
логин	1NR1
логін	1Sb1
локация	1Sc1
локација	1Sd1
локація	1Se1
м	1Sf1
магистарски рад	1Q@1
магистерская диссертация	1O@1
магистърска теза	1Q>1
магістерська робота	1Q?1
майчин език	1Sg1
майчини езици	1Sg1
мастер рад	1Q@1
матерњи језик	1Sh1
матерњи језици	1Sh1
мейл	1Rf2
ментор	1Si1
менторка	1Si1
мережа	1Sj1
место	1Sk3
место в рейтинге	1Sn1
место жительства	1PG2
место и дата рождения	1P41
место проживания	1PG2
место работы	1So3
место рада	1Sd1
место рождения	1T21
место рођења	1T31
место становања	1T42
местоживеене	1T62
местонахождение	1Sc1
местоположение	1T82
месторабота	1T:2
месторождение	1T<1
мета	1NZ1
методе	1NT1
методи	1T=2
методы	1S51
мејл	1R41
мишљење	1T?1
моб	1T@4
моб тел	1TD3
моб телефон	1TG3
моб. тел	1TD3
моб. телефон	1TG3
мобилен	1TJ1
мобилен тел	1TJ1
мобилен телефон	1TJ1
мобилни	1TK1
мобилни телефон	1TK1
мобильный	1TL1
мобильный телефон	1TL1
мобільний	1TM1
мобільний телефон	1TM1
мова	1TN1
мови	1TN1
мови та інструменти	1O>1
мовний досвід	1TO1
мовні сертифікати	1TP1
монолог	1TQ2
моя роль	1TS4
моята роля	1TW1
моја улога	1TX1
мрежа	1TY2
място	1T[1
място на раждане	1T<1
місто	1T\2
місто проживання	1Sf1
місце	1Se1
місце народження	1T^1
місце проживання	1T\2
місце роботи	1T_2
місце і дата народження	1Pc1
місцезнаходження	1Se1
навички	1O>1
навчальний заклад	1OD1
навыки	1S51
нагорода	1O_1
награда	1Ta3
надређени	1Si1
назва	1Td2
назва компанії	1Tf1
назва навчального закладу	1OD1
назва нагороди	1O_1
название	1Tg2
название компании	1Ti1
название организации	1Ti1
название проекта	1Rl1
название учебного заведения	1NP1
назив	1Tj2
назив и адреса послодавца	1Tl1
назив награде	1Tm1
назив фирме	1Tl1
назив школе	1Tn1
наименование	1To3
наименование на наградата	1RE1
наименование на придобитата квалификация	1U21
наименование на фирмата	1Qk1
наименование организации	1Ti1
наименование учебного заведения	1NP1
наличност	1PJ1
налог	1SU1
напомена	1U31
направление	1U42
направление подготовки	1U61
напрям	1U71
напрям підготовки	1U71
народився	1Pc1
народилась	1Pc1
народилася	1Pc1
наручилац	1RC1
населений пункт	1Sf1
населенный пункт	1U81
населено място	1T62
населённый пункт	1U81
настоящ адрес	1NF1
настояща длъжност	1R=1
науковий керівник	1SD1
научен ръководител	1U91
научный руководитель	1U:1
националност	1U;2
националности	1U=1
национальность	1U>1
національність	1PV1
начална дата	1RP1
начало	1U?2
начало работы	1P21
нива по cefr	1UA1
ниво	1UB5
ниво еок	1UG1
ниво знања	1RW1
ниво на владеене	1OA1
ниво по екр	1R91
ниво по националната класификация	1R91
нивои зерој	1UH1
ник	1NR1
никнейм	1NR1
нокс ниво	1UG1
номер телефона	1QV1
номер телефону	1ST1
нік	1Sb1
о компании	1Q51
о компанији	1UI1
о мени	1U31
о проекте	1RG1
о себе	1SY1
о фирми	1UI1
област	1UJ3
област студија	1UM1
области на образование (isced f	1UN1
области на образование (isced-f	1UN1
области образования (isced f	1UO1
области образования (isced-f	1UO1
область	1UP2
область деятельности	1Rn1
область изучения	1U61
обліковий запис	1Sb1
обо мне	1SY1
обобщение	1N`1
обов'язки	1Ob1
оборудование	1S51
обработка информации	1UR1
обработка на информация	1US1
образование	1UT4
образователна институция	1Rc1
образователна степен	1UX2
образовательное учреждение	1NP1
образовна установа	1Tn1
обращение	1UZ1
обробка інформації	1U[1
обръщение	1U\1
обучаваща организация	1Rc1
общий стаж	1U]1
общий стаж работы	1U]1
объединение	1U^1
обязанности	1O?1
објављено	1Pm1
објављено у	1RZ1
од	1Pn1
од - до	1U_1
од до	1U_1
одговорности	1Of1
одељење	1U`1
однос	1Ua1
оеер	1UA1
ожидаемая зарплата	1R<1
ожидания по зарплате	1R<1
окончание	1O\1
окончание работы	1O\1
округ	1Ub1
окружение	1S51
опис	1Uc2
опис компаније	1UI1
опис компанії	1R01
опис посла	1Of1
опис проекту	1RV1
опис проєкту	1RV1
опис пројекта	1Ue1
описание	1Uf2
описание компании	1Q51
описание на проекта	1Uh1
описание на фирмата	1RD1
описание проекта	1RG1
опит	1PE1
опубликовано	1P31
опубликовано в	1R\1
опубліковано	1Pe1
опубліковано в	1O:1
општина	1Ui1
опыт	1U]1
опыт работы	1U]1
организатор	1Uj4
организация	1Un8
организација	1V62
організатор	1O;1
організація	1V85
освіта	1V=2
освітній ступінь	1S@1
ословљавање	1V?1
основне	1PF1
основни дейности и отговорности	1Po1
основни задачи	1Po1
основни задължения	1Po1
основни моменти	1NS1
основни отговорности	1Po1
основни постижения	1V@1
основни предмети	1QB1
основни предмети застъпени професионални умения	1QB1
основни предмети/застъпени професионални умения	1QB1
основное	1Oh1
основные дисциплины	1QC1
основные достижения	1Q\1
основные задачи	1O?1
основные обязанности	1O?1
основные предметы	1QC1
основные результаты	1Q\1
основні дисципліни	1QD1
основні досягнення	1Q_1
основні завдання	1Ob1
основні обов'язки	1Ob1
особистий сайт	1No1
остали подаци	1VA1
остало	1VA1
остання зміна	1VB1
от	1RP1
отбита военна служба	1OG1
ответственность	1O?1
отговорности	1Po1
отдел	1VC2
отзив	1VE1
отзыв	1VF1
отличие	1RE1
отношение	1SC1
отношение к воинской обязанности	1NU1
отношение к воинской службе	1NU1
отрасль	1Rn1
отрасль компании	1Rn1
отрасъл	1Nf1
отчество	1Sa1
оцена	1VG1
оценка	1VH2
оцінка	1N\1
очаквана заплата	1R>1
очаквано възнаграждение	1R>1
очекивана плата	1R?1
очікувана зарплата	1NY1
п к	1VJ1
п і б	1VK1
п.к	1VJ1
п.і.б	1VK1
партийность	1VL1
паспорт	1Ro1
паспортные данные	1Ro1
переезд	1PK1
переїзд	1N[1
период	1VM3
период обучения	1ON1
период работы	1ON1
період	1VP1
період роботи	1VP1
писане	1VQ1
писање	1VR1
письменная речь	1VS1
письмо	1VT2
платформа	1VV4
по	1VZ3
по батькові	1OC1
повне ім'я	1VK1
подданство	1U>1
подразделение	1V]1
подробности	1RG1
подчинение	1U:1
подчиненные	1Nk1
подчинённые	1Nk1
позиция	1V^3
позиција	1Va1
позиція	1Vb2
познавање	1RW1
пол	1Vd3
политические взгляды	1VL1
полное имя	1Rl1
понимание на слух	1NV1
портфолио	1Vg2
портфоліо	1No1
посада	1Vi4
посадові обов'язки	1Ob1
посвідчення водія	1OF1
посилання	1No1
последна промяна	1Vm1
последнее изменение	1Vn1
послови и одговорности	1Of1
послодавац	1Tl1
постигнућа	1Q]1
постижения	1V@1
постоянен адрес	1NF1
поточний статус	1Vo1
потребителско име	1NQ1
початок	1Pd1
почетак	1Pn1
почта	1NI1
почтовый адрес	1NG1
почтовый индекс	1Rm1
пошта	1NL1
поштански број	1W01
поштова адреса	1NM1
поштовий індекс	1W11
поща	1R51
пощенски код	1VJ1
права	1W22
права категории	1OE1
пребивалиште	1T42
предмети	1W43
предметы	1QC1
предприятие	1W72
предузеће	1Tl1
презиме	1W91
презиме и име	1Rd1
премия	1RF1
препорука	1T?1
препоръка	1VE1
претендую на должность	1R;1
придобита	1Pa1
придобита квалификация	1U21
признање	1Tm1
примечание	1SY1
примітка	1SV1
присвоенная квалификация	1NO1
присъдена от	1OU1
причина за напускане	1W:1
причина звільнення	1W;1
причина увольнения	1W<1
причина ухода	1W<1
причины увольнения	1W<1
про компанію	1R01
про мене	1SV1
про проєкт	1RV1
про себе	1SV1
провайдер	1OX1
проводившая организация	1NP1
програми	1W=3
программа	1QC1
программное обеспечение	1S51
программы	1S51
програмне забезпечення	1O>1
продолжительность	1ON1
продължителност	1Ph1
проект	1Uf2
проживает	1Sc1
проживание	1PG2
проживання	1T\2
прописка	1NG1
просек	1VG1
просечна оцена	1VG1
професионално направление	1W@1
професия	1WA2
професия или заемана длъжност	1RJ1
професија	1R@1
профессиональная область	1Rn1
профессиональные достижения	1Q\1
профессия	1WC2
професія	1Vb2
профил	1WE3
профили	1WH3
профилно име	1NQ1
профиль	1U61
профиль компании	1Q51
профілі	1WK1
прочее	1QW1
проєкт	1RV1
пројекат	1Ue1
пряк ръководител	1U91
прізвище	1WL1
прізвище та ім'я	1VK1
прізвище ім'я по батькові	1VK1
прізвище, ім'я, по батькові	1VK1
публикувано	1Pb1
публикувано в	1O21
пуно име	1Rd1
пълно име	1Re1
піб	1VK1
підлеглі	1S^1
підприємство	1Tf1
підрозділ	1O^1
работно време	1O61
работодател	1Qk1
работодатель	1Ti1
равнище	1WM1
радни задаци	1Of1
радни стаж	1PA1
радно време	1OQ1
радно место	1Va1
разговор	1WN3
размер команды	1Nk1
размер на екипа	1Nh1
разрешение на работу	1O=1
разрешение на работу в	1O=1
район	1UP2
регион	1WQ4
регіон	1WU2
режим работы	1O81
резултат	1WW4
резултати	1W[2
результат	1W]4
результати	1Q_1
результаты	1Q\1
резюме	1Wa3
рейтинг	1Sn1
рекомендация	1VF1
рекомендація	1O]1
репозиторий	1NH1
репозиторій	1No1
республика	1Wd1
решаване на проблеми	1We1
решение проблем	1Wf1
роботодавець	1Tf1
роден	1P=1
роден език	1Sg1
роден на	1P=1
родена	1P=1
родена на	1P=1
родилась	1P41
родился	1P41
родился( ась	1P41
родился(-ась	1P41
родинний стан	1Qo1
родной	1Wg1
родной город	1Wh1
родной язык	1Wg1
розв'язання проблем	1Wi1
розмова	1Qn1
розмір команди	1S^1
роки	1Wj2
роки навчання	1VP1
років	1Oc1
роли	1Wl2
роль	1Wn6
роль в проекте	1X41
роль особи	1O`1
роль у проєкті	1X51
роля	1QE3
роля в проекта	1TW1
ролі	1X51
рост	1O11
рођен	1P>1
рођена	1P>1
руководитель	1U:1
ръководител	1U91
рівень	1X63
рівень володіння	1X92
рівень мови	1OJ1
рівень освіти	1V=2
рівень єрк	1X;1
рівні cefr	1X<1
рідна мова	1X=1
рік	1X>4
рік вступу	1Pd1
рік закінчення	1P`1
рік народження	1Pc1
с	1P21
садржај	1Ue1
сажетак	1U31
сайт	1XB3
сайт компании	1NH1
самостоятелно устно изложение	1Oj1
сајт	1Nl1
сборник	1R\1
свидетелство за управление	1XE1
свидетелство за управление на мпс	1XE1
сводка	1SY1
світлина	1XF1
сдружение	1XG1
сектор	1XH4
сектор рада	1U`1
семеен статус	1XL1
семейно положение	1XL1
семейное положение	1Q21
семейный статус	1Q21
середній бал	1N\1
серии	1R_1
сертификати	1XM2
сертификаты	1XO1
сертифікати	1TP1
сеть	1XP1
сигурност	1XQ1
скринька	1NL1
слика	1XR1
служба	1U`1
служба в армии	1NU1
служебни задължения	1Po1
слухання	1NW1
слушане	1XS1
слушање	1XT1
смер	1UM1
снилс	1Ro1
снимка	1XU1
соавторы	1NC1
собствено и фамилно име	1Re1
собствено име	1XV1
содержание	1RG1
создание контента	1XW1
соискание должности	1R;1
состав команды	1Nk1
состав семьи	1Q21
состояние здоровья	1O11
сотовый	1TL1
сотовый телефон	1TL1
софтвер	1NT1
софтуер	1R_1
социални мрежи	1XX1
социальные сети	1XY1
соцмережі	1WK1
соцсети	1XY1
соцсеть	1XP1
соціальні мережі	1WK1
специализация	1U42
специалност	1W@1
специальность	1XZ3
специјализација	1UM1
спеціальність	1U71
спеціалізація	1U71
списание	1O21
сприйняття на слух	1NW1
співавтори	1X]1
спілка	1PU1
среда	1S51
среден успех	1Q=1
средний балл	1N]1
средний балл диплома	1N]1
средняя оценка	1N]1
средства	1S51
срок	1X^2
срок выхода на работу	1PI1
срок на предизвестие	1PJ1
срок работы	1ON1
сроки	1ON1
ссылка	1NH1
ссылки	1NH1
стаж	1X`2
стаж работы	1U]1
стаж роботи	1Q[1
стан здоров'я	1RX1
старост	1Xb1
статус	1Xc2
статус лица	1SC1
статус поиска	1Xe1
стать	1Xf1
створення контенту	1Xg1
стек	1Xh2
стек технологий	1S51
стек технологій	1O>1
степен	1Xj3
степен на владеене	1Xm2
степен на образование	1Xo1
степен образовања	1Y01
степен студија	1RT1
степень	1NO1
степень владения	1Y12
стечено	1Pl1
стечено звање	1RT1
страна	1Y32
страна проживания	1Y51
страни језик	1Y61
структурное подразделение	1V]1
стручна спрема	1Y01
студије	1UM1
студијски програм	1UM1
ступінь	1S@1
суть	1RG1
суть проекта	1RG1
сфера	1Rn1
сфера деятельности	1Rn1
сфера деятельности компании	1Q51
сфера діяльності	1Od1
сфера на дейност	1Nf1
съавтори	1Y71
съдържание	1Uh1
създаване на съдържание	1Y81
сімейне становище	1Qo1
сімейний стан	1Qo1
текущий статус	1Xe1
тел	1Y94
телефон	1Y94
телефон за връзка	1QU1
телефон за контакт	1QU1
телефонен номер	1QU1
тема	1Y=2
тема вкр	1O@1
тема диплома	1Y?2
тема диплома бакалавра	1O@1
тема дипломной работы	1O@1
тема дипломної роботи	1Q?1
тема дисертації	1Q?1
тема диссертации	1O@1
тема на дипломната работа	1Q>1
тема рада	1Q@1
термін	1VP1
технический стек	1S51
технологии	1YA2
технологии и инструменты	1S51
технологический стек	1S51
технология	1S51
технологије	1NT1
технології	1O>1
тим	1U`1
тип	1YC4
тип заетост	1O61
тип зайнятості	1O71
тип занятости	1O81
тип образования	1NO1
тип проекта	1YG1
тип проєкту	1YH1
титла	1YI2
титул	1YK2
титула	1YM2
трајање	1U_1
тренутна позиција	1R@1
три имена	1Re1
тривалість	1VP1
трите имена	1Re1
трудов стаж	1PE1
удружење	1YO1
уеб сайт	1OS1
уеб страница	1OS1
уебсайт	1OS1
улица	1YP3
улога	1YS3
улоге	1TX1
умения	1R_1
умения за писане	1VQ1
умения за разговор	1Oj1
умения за слушане	1XS1
умения за четене	1YV1
универзитет	1Tn1
университет	1YW2
університет	1OD1
управление	1V]1
уровень	1YY3
уровень cefr	1Y\1
уровень владения	1Y12
уровень ерк	1Y]1
уровень образования	1Y^2
уровень языка	1OB1
уровни cefr	1Y\1
уроженец	1Wh1
усмерење	1UM1
усне мовлення	1Om1
усне спілкування	1Qn1
успеваемость	1N]1
успеси	1Q]1
успех	1Q=1
успехи	1Y`2
успіхи	1Q_1
установа	1Yb5
устная речь	1Ok1
устное общение	1Na1
участие в разговор	1Yg1
учебно заведение	1Rc1
учебное заведение	1NP1
ученая степень	1NO1
училище	1Rc1
учредитель	1OR1
учреждение	1Yh3
учёная степень	1NO1
ф и о	1Rl1
ф.и.о	1Rl1
факс	1Yk4
фактический адрес	1NG1
факултет	1Yo2
факультет	1S<2
факультет / специальность	1U61
факультет специальность	1U61
факультет, специальность	1U61
фамилия	1Z12
фамилия и имя	1Rl1
фамилия имя отчество	1Rl1
фамилия, имя, отчество	1Rl1
фамилно име	1Z31
фио	1Rl1
фирма	1Z44
фонд	1U^1
форма навчання	1S@1
форма обучения	1NO1
формат работы	1O81
фото	1Z82
фотография	1Z:1
фотографија	1XR1
фотографія	1XF1
фреймворки	1S51
функции	1O?1
функционал	1O?1
функциональные обязанности	1O?1
функция	1Z;4
функција	1YS3
функціональні обов'язки	1Ob1
функція	1RK1
функції	1Ob1
фірма	1Tf1
характеристика	1VF1
цел	1Uh1
цель	1R;1
цель поиска	1R;1
цель проекта	1RG1
цефр	1UH1
цитат	1Z?2
цитата	1ZA2
циљ	1Ue1
час	1VP1
часопис	1RZ1
часы	1RS1
чем занималась	1O?1
чем занимался	1O?1
четене	1YV1
численность	1Nk1
число подчиненных	1Nk1
число подчинённых	1Nk1
число рождения	1P41
читання	1ZC1
читање	1ZD1
чтение	1ZE1
что делал	1O?1
что делала	1O?1
чужд език	1R71
школа	1ZF3
шофьорска книжка	1XE1
штат	1Nk1
эл адрес	1NI1
эл почта	1NI1
эл. адрес	1NI1
эл. почта	1NI1
электронная почта	1NI1
электронный адрес	1NI1
этническая принадлежность	1ZI1
язык	1S01
языки	1ZJ2
языки и инструменты	1S51
языковой опыт	1ZL1
языковые сертификаты	1XO1
ім'я	1ZM2
ім'я користувача	1Sb1
ім'я та прізвище	1VK1
ім'я і прізвище	1VK1
імейл	1NL1
індекс	1W11
іноземна мова	1TN1
інститут	1OD1
інструменти	1O>1
інше	1QO1
інші адреси пошти	1ZO1
інші сайти	1ZP1
інші телефони	1ZQ1
језик	1Y61
језици	1Y61
језичка искуства	1ZR1
језички сертификати	1ZS1
јмбг	1ZT1
אגף	1ZU1
אודות	1ZV1
אודות החברה	1ZW1
אוניברסיטה	1ZX1
אזור	1ZY1
אזור מגורים	1ZZ1
אזרחות	1Z[1
אחר	1Z\1
אחריות	1Z]1
אי מייל	1Z^1
אי-מייל	1Z^1
אימייל	1Z^1
אינטראקציה בעל פה	1Z_1
ארגון	1Z`3
ארץ	1Zc1
ארץ לידה	1Zd1
ארץ מגורים	1Zc1
אתר	1Ze1
אתר אינטרנט	1Ze1
אתר אישי	1Ze1
אתרים נוספים	1Zf1
בטיחות	1Zg1
בית ספר	1ZX1
בלוג	1Ze1
במסגרת התפקיד	1Z]1
גודל הצוות	1Zh1
גוף	1Zi1
גוף מנפיק	1Zj1
גיל	1Zk1
דוא"ל	1Z^1
דואל	1Z^1
דואר אלקטרוני	1Z^1
דוא״ל	1Z^1
דיבור	1Zl1
דיסרטציה	1Zm1
דת	1Zn1
האזנה	1Zo1
הבנת הנקרא	1[01
הבנת הנשמע	1Zo1
הבעה בכתב	1[11
הבעה בעל פה	1Zl1
הגוף המסמיך	1Zj1
הגוף המעניק	1[21
הונפק על ידי	1Zj1
הוענק על ידי	1[21
הוצאה לאור	1[31
היקף משרה	1[41
הישגים	1[51
הישגים בולטים	1[51
הישגים עיקריים	1[51
המלצה	1[61
הסמכה	1[71
הערות	1ZV1
השכלה	1[82
התחלה	1[:1
התמחות	1[;1
זמינות	1[<1
חברה	1[=1
חוג	1[;1
חוות דעת	1[61
חשבון	1[>1
טכנולוגיה	1[?1
טכנולוגיות	1[?1
טל	1[@1
טלפון	1[@1
טלפון בבית	1[@1
טלפון ליצירת קשר	1[@1
טלפון נייד	1[A1
טלפון סלולרי	1[A1
טלפונים נוספים	1[B1
יחידה	1ZU1
יישוב	1[C1
יליד	1[D1
ילידת	1[D1
יצירת תוכן	1[E1
כותרת	1[F1
כינוי	1[G1
כישורים	1[?1
כלי הערכה	1[?1
כלי עבודה	1[?1
כלים	1[?1
כלים וטכנולוגיות	1[?1
כתב עת	1[31
כתובות דוא"ל נוספות	1[H1
כתובת	1[I1
כתובת דוא"ל	1Z^1
כתובת למכתבים	1[I1
כתובת מגורים	1[I1
כתובת מייל	1Z^1
כתיבה	1[11
לאום	1Z[1
לינק	1Ze1
לקוח	1[J1
מ	1[:1
מגדר	1[K1
מגורים	1[L2
מגזר	1[N1
מגמה	1[;1
מדינה	1Zc1
מוסד	1[O3
מוסד אקדמי	1ZX1
מוסד לימודים	1ZX1
מוציא לאור	1[31
מזמין	1[J1
מחבר	1[R1
מחברים	1[R1
מחברת	1[R1
מחוז	1ZY1
מחלקה	1ZU1
מטלות	1Z]1
מייל	1Z^1
מילות מפתח	1[?1
מין	1[K1
מיקוד	1[S1
מיקום	1ZZ1
מכללה	1ZX1
ממונה	1[T1
ממוצע	1[U1
ממוצע ציונים	1[U1
מנהל ישיר	1[T1
מנחה	1[T1
מנפיק	1Zj1
מס' נייד	1[A1
מסלול	1[;1
מספר זהות	1[V1
מספר טלפון	1[@1
מספר עובדים	1Zh1
מען	1[I1
מעניק	1[21
מעסיק	1[=1
מצב אישי	1[W1
מצב משפחתי	1[W1
מקום	1ZZ1
מקום העבודה	1ZZ1
מקום לידה	1Zd1
מקום מגורים	1[X2
מקום עבודה	1[=1
מקצוע	1[Z1
מקצועות	1[[1
משימות	1Z]1
משך	1[\1
משרה	1[]1
משרה מבוקשת	1[Z1
מתאריך	1[:1
נ"ז	1[^1
נולד	1[D1
נולדה	1[D1
נושא העבודה	1Zm1
נושא התזה	1Zm1
נייד	1[A1
ניסיון	1[_1
ניתן על ידי	1Zj1
נקודות זכות	1[^1
נקודות עיקריות	1[`1
נתינות	1Z[1
סביבת עבודה	1[?1
סוג	1[a1
סוג הפרויקט	1[a1
סוג התואר	1[71
סוג משרה	1[41
סוג תואר	1[71
סיום	1[b1
סיכום	1ZV1
סלולארי	1[A1
סלולרי	1[A1
עבודת גמר	1Zm1
עבודת תזה	1Zm1
עבור	1[J1
עד	1[b1
עודכן לאחרונה	1[c1
עיבוד מידע	1[d1
עיסוק	1[Z1
עיקרי התפקיד	1Z]1
עיקרים	1[`1
עיר	1[e2
עיר מגורים	1[C1
על החברה	1ZW1
עמותה	1Zi1
ענף	1[N1
פורסם	1[g1
פורסם ב	1[31
פירוט	1[h1
פלאפון	1[A1
פלטפורמה	1[i1
פקולטה	1[;1
פקס	1[j1
פרויקט	1[h1
פרויקט גמר	1Zm1
פרופיל	1ZV1
פרופילים	1[k1
פרטים נוספים	1Z\1
פרס	1[F1
פתרון בעיות	1[l1
צבא	1[m1
צוות	1ZU1
ציון	1[U1
ציון גמר	1[U1
ציון סופי	1[U1
צילום	1[n1
ציפיות שכר	1[o1
קורסים	1[[1
קורסים עיקריים	1[[1
קישור	1Ze1
קריאה	1[01
קשר	1\01
רחוב	1[I1
רישיון נהיגה	1\11
רמה	1\23
רמת eqf	1\51
רמת השכלה	1\61
רמת שליטה	1\72
רמת שפה	1\91
רקע	1[h1
רשיון נהיגה	1\11
רשת	1[i1
רשתות חברתיות	1[k1
שונות	1Z\1
שטף	1\91
שיחה	1Z_1
שירות בצבא	1[m1
שירות לאומי	1[m1
שירות צבאי	1[m1
שכר מבוקש	1[o1
שם	1[G1
שם החברה	1[=1
שם המוסד	1ZX1
שם המעסיק	1[=1
שם הפרס	1[F1
שם ומשפחה	1[G1
שם מלא	1[G1
שם משפחה	1\:1
שם משתמש	1[>1
שם פרטי	1\;1
שם פרטי ומשפחה	1[G1
שם פרטי ושם משפחה	1[G1
שנה	1\<3
שנות ניסיון	1[_1
שנים	1\?2
שנת לידה	1[D1
שנת סיום	1[b1
שפה	1\A1
שפות	1\A1
שפות תכנות	1[?1
שפת אם	1\B1
שרות צבאי	1[m1
ת ז	1[V1
ת לידה	1[D1
ת"ז	1[V1
ת. לידה	1[D1
ת.ז	1[V1
ת.לידה	1[D1
תאריך	1\C2
תאריך הנפקה	1\E1
תאריך התחלה	1[:1
תאריך התחלה אפשרי	1[<1
תאריך לידה	1[D1
תאריך סיום	1[b1
תאריך פרסום	1[g1
תאריך קבלה	1\E1
תאריכים	1[\1
תואר	1[71
תואר התפקיד	1[]1
תואר כבוד	1\F1
תואר לפני השם	1\F1
תוכן	1[h1
תוכנות	1[?1
תוצאות	1[51
תזה	1Zm1
תחום	1\G2
תחום אחריות	1Z]1
תחום לימוד	1[;1
תחום לימודים	1[;1
תחום עיסוק	1[N1
תחומי אחריות	1Z]1
תחומי לימוד (isced f	1\I1
תחומי לימוד (isced-f	1\I1
תיאור	1[h1
תיאור החברה	1ZW1
תיאור הפרויקט	1[h1
תיאור התפקיד	1Z]1
תיק עבודות	1Ze1
תמונה	1[n1
תעודה	1[71
תעודת זהות	1[V1
תפקיד	1\J3
תפקיד בפרויקט	1\M1
תפקיד מבוקש	1[Z1
תפקיד נוכחי	1[Z1
תפקידי	1\N2
תפקידים	1\P2
תפקידים בפרויקט	1\M1
תקופה	1[\1
תקציר	1ZV1
תקשורת	1\R1
آخر تعديل	1\S1
آخر مؤهل	1\T1
أبرز الإنجازات	1\U1
أبرز النقاط	1\V1
أخرى	1\W1
أطروحة الدكتوراه	1\X1
أعلى مؤهل	1\T1
أهم الإنجازات	1\U1
أهم المهام	1\Y1
أهم المواد	1\Z1
إلى	1\[1
إنشاء المحتوى	1\\1
إيميل	1\]1
ابرز الانجازات	1\U1
ابرز النقاط	1\V1
اخر تعديل	1\S1
اخر موهل	1\T1
اخري	1\W1
اسم	1\^1
اسم الجائزة	1\_1
اسم الجامعة	1\`1
اسم الجامعه	1\`1
اسم الجايزه	1\_1
اسم الحساب	1\a1
اسم الشركة	1\b1
اسم الشركه	1\b1
اسم العائلة	1\c1
اسم العايله	1\c1
اسم المؤسسة	1\`1
اسم المستخدم	1\a1
اسم المشروع	1\^1
اسم الموسسه	1\`1
اسم جهة العمل	1\b1
اسم جهه العمل	1\b1
اطروحه الدكتوراه	1\X1
اعلي موهل	1\T1
الأدوات	1\d1
الأدوات المستخدمة	1\d1
الأدوار	1\e1
الأطروحة	1\X1
الأمان	1\f1
الإدارة	1\g1
الإسم	1\^1
الإقامة	1\h2
الإقامة النظامية	1\j1
الإنتاج الشفهي	1\k1
الإنجازات	1\U1
الإيميل	1\]1
الاتصال	1\l1
الاختصاص	1\m1
الاداره	1\g1
الادوات	1\d1
الادوات المستخدمه	1\d1
الادوار	1\e1
الاستماع	1\n1
الاسم	1\^1
الاسم الأخير	1\c1
الاسم الأول	1\o1
الاسم الاخير	1\c1
الاسم الاول	1\o1
الاسم الثلاثي	1\^1
الاسم الشخصي	1\o1
الاسم الكامل	1\^1
الاسم بالكامل	1\^1
الاطروحه	1\X1
الاقامه	1\h2
الاقامه النظاميه	1\j1
الامان	1\f1
الانتاج الشفهي	1\k1
الانجازات	1\U1
الايميل	1\]1
الباحثون	1]01
البداية	1]11
البدايه	1]11
البرامج	1\d1
البرامج المستخدمة	1\d1
البرامج المستخدمه	1\d1
البريد	1\]1
البريد الإلكتروني	1\]1
البريد الالكتروني	1\]1
البلد	1]21
التأشيرة	1\j1
التاريخ	1]32
التاشيره	1\j1
التجنيد	1]51
التحدث	1\k1
التخرج	1\[1
التخصص	1\m1
التخصص الدراسي	1\m1
التخصص المهني	1]61
التزكية	1]71
التزكيه	1]71
التسمية	1\^1
التسميه	1\^1
التعبير الشفهي	1\k1
التفاصيل	1]81
التفاعل الشفهي	1]91
التقدير	1]:1
التقنيات	1\d1
التقنيات المستخدمة	1\d1
التقنيات المستخدمه	1\d1
التكنولوجيا المستخدمة	1\d1
التكنولوجيا المستخدمه	1\d1
التلفون	1\l1
التليفون	1\l1
التواصل	1];1
التوصية	1]71
التوصيه	1]71
التوفر	1]<1
الجائزة	1\_1
الجامعة	1\`1
الجامعه	1\`1
الجايزه	1\_1
الجمعية	1]=1
الجمعيه	1]=1
الجنس	1]>1
الجنسية	1]?1
الجنسيه	1]?1
الجهة	1]@5
الجهة المانحة	1]E2
الجهة المصدرة	1]G1
الجهه	1]@5
الجهه المانحه	1]E2
الجهه المصدره	1]G1
الجوال	1]H2
الحالة الإجتماعية	1]J1
الحالة الاجتماعية	1]J1
الحالة الصحية	1]K1
الحالة العائلية	1]J1
الحالة الوظيفية	1]L1
الحاله الاجتماعية	1]J1
الحاله الاجتماعيه	1]J1
الحاله الصحيه	1]K1
الحاله العايليه	1]J1
الحاله الوظيفيه	1]L1
الحساب	1\a1
الحسابات	1]M1
الخبرة	1]N1
الخبره	1]N1
الخدمة العسكرية	1]51
الخدمة الوطنية	1]51
الخدمه العسكريه	1]51
الخدمه الوطنيه	1]51
الدرجة	1]O2
الدرجة العلمية	1]Q1
الدرجه	1]O2
الدرجه العلميه	1]Q1
الدور	1]R3
الدور في المشروع	1\e1
الدورات	1\Z1
الدولة	1]21
الدوله	1]21
الديانة	1]U1
الديانه	1]U1
الدين	1]U1
الرابط	1]V1
الراتب المتوقع	1]W1
الراتب المطلوب	1]W1
الرسالة	1\X1
الرساله	1\X1
الرقم القومي	1]X1
الرقم الوطني	1]X1
الرمز البريدي	1]Y1
الساعات المعتمدة	1]Z1
الساعات المعتمده	1]Z1
السكن	1][1
السن	1]\1
السنة	1]]3
السنه	1]]3
السنوات	1]`1
الشارع	1][1
الشبكة	1]a1
الشبكه	1]a1
الشركة	1]b2
الشركه	1]b2
الشعبة	1\m1
الشعبه	1\m1
الشهادة	1]Q1
الشهاده	1]Q1
الصفة	1]d2
الصفه	1]d2
الصناعة	1]f1
الصناعه	1]f1
الصورة	1]g1
الصورة الشخصية	1]g1
الصوره	1]g1
الصوره الشخصيه	1]g1
الطلاقة	1]h1
الطلاقه	1]h1
الطول	1]K1
العام	1]i1
العلاقة	1]j1
العلاقه	1]j1
العمر	1]\1
العميل	1]k1
العنوان	1]l2
العنوان الحالي	1][1
العنوان الرئيسي	1\_1
العنوان الرييسي	1\_1
الفاكس	1]n1
الفترة	1]`1
الفترة الزمنية	1]`1
الفتره	1]`1
الفتره الزمنيه	1]`1
الفريق	1\g1
القراءة	1]o1
القراءه	1]o1
القسم	1^02
القطاع	1]f1
الكتابة	1^21
الكتابه	1^21
الكلمات المفتاحية	1\d1
الكلمات المفتاحيه	1\d1
الكلية	1^32
الكليه	1^32
الكنية	1\c1
الكنيه	1\c1
اللغات	1^51
اللغة	1^51
اللغة الأم	1^61
اللغه	1^51
اللغه الام	1^61
اللقب	1\c1
اللقب العائلي	1\c1
اللقب العايلي	1\c1
اللقب الفخري	1^71
المؤسسة	1^82
المؤسسة التعليمية	1\`1
المؤلف	1]01
المؤلفون	1]01
المؤهل	1^:2
المؤهل العلمي	1^:2
المانح	1^<1
المجال	1^=2
المجلة	1^?1
المجله	1^?1
المجموع	1]:1
المحادثة	1]91
المحادثه	1]91
المحافظة	1^@1
المحافظه	1^@1
المحتوى	1]81
المحتوي	1]81
المحمول	1^A1
المدة	1]`1
المدرسة	1\`1
المدرسه	1\`1
المده	1]`1
المدونة	1]V1
المدونه	1]V1
المدير المباشر	1^B1
المدينة	1^C2
المدينه	1^C2
المرحلة	1]Q1
المرحله	1]Q1
المسؤول المباشر	1^B1
المسؤوليات	1\Y1
المسؤوليات الرئيسية	1\Y1
المسئوليات	1\Y1
المستوى	1^E3
المستوى التعليمي	1\T1
المستوي	1^E3
المستوي التعليمي	1\T1
المسمى	1^H1
المسمى المطلوب	1]61
المسمى الوظيفي	1^I2
المسمى الوظيفي الحالي	1]61
المسمي	1^H1
المسمي المطلوب	1]61
المسمي الوظيفي	1^I2
المسمي الوظيفي الحالي	1]61
المسوول المباشر	1^B1
المسووليات	1\Y1
المسووليات الرييسيه	1\Y1
المسيوليات	1\Y1
المشرف	1^B1
المشروع	1]81
المعدل	1]:1
المعدل التراكمي	1]:1
المعدل العام	1]:1
المعهد	1\`1
المقررات	1\Z1
المكان	1^K1
الملخص	1^L1
المنصب	1^M2
المنصب الوظيفي	1^H1
المنصة	1]a1
المنصه	1]a1
المنطقة	1^@1
المنطقه	1^@1
المنظمة	1]=1
المنظمه	1]=1
المهارات	1\d1
المهارات المستخدمة	1\d1
المهارات المستخدمه	1\d1
المهام	1\Y1
المهام الأساسية	1\Y1
المهام الاساسيه	1\Y1
المهام الرئيسية	1\Y1
المهام الرييسيه	1\Y1
المهام الوظيفية	1\Y1
المهام الوظيفيه	1\Y1
المهام والمسؤوليات	1\Y1
المهام والمسووليات	1\Y1
المهنة	1]61
المهنه	1]61
المواد	1\Z1
المواد الدراسية	1\Z1
المواد الدراسيه	1\Z1
المواليد	1^O1
الموبايل	1^A1
الموسسه	1^82
الموسسه التعليميه	1\`1
الموقع	1^P2
الموقع الإلكتروني	1]V1
الموقع الالكتروني	1]V1
الموقع الشخصي	1]V1
الموقف التجنيدي	1]51
الموقف من التجنيد	1]51
المولف	1]01
المولفون	1]01
الموهل	1^:2
الموهل العلمي	1^:2
الميلاد	1^O1
الناشر	1^?1
النتائج	1\U1
النتايج	1\U1
النتيجة	1^R2
النتيجه	1^R2
النسبة	1]:1
النسبه	1]:1
النقاط الرئيسية	1\V1
النقاط الرييسيه	1\V1
النقال	1^A1
النهاية	1\[1
النهايه	1\[1
النوع	1^T2
الهاتف	1\l1
الهاتف المحمول	1^A1
الهاتف النقال	1^A1
الهوية الوطنية	1]X1
الهويه الوطنيه	1]X1
الواجبات	1\Y1
الوحدات	1]Z1
الوزن	1]K1
الوصف	1]81
الوصف الوظيفي	1\Y1
الوضع العائلي	1]J1
الوضع العايلي	1]J1
الوضع العسكري	1]51
الوظيفة	1^H1
الوظيفة المرغوبة	1]61
الوظيفة المستهدفة	1]61
الوظيفة المطلوبة	1]61
الوظيفه	1^H1
الوظيفه المرغوبه	1]61
الوظيفه المستهدفه	1]61
الوظيفه المطلوبه	1]61
الولاية	1^@1
الولايه	1^@1
الي	1\[1
انشاء المحتوي	1\\1
اهم الانجازات	1\U1
اهم المهام	1\Y1
اهم المواد	1\Z1
ايميل	1\]1
بحث التخرج	1\X1
بريد إلكتروني	1\]1
بريد الكتروني	1\]1
بلد الإقامة	1]21
بلد الاقامه	1]21
تاريخ الإصدار	1]i1
تاريخ الاصدار	1]i1
تاريخ الالتحاق	1]11
تاريخ الانتهاء	1\[1
تاريخ البدء	1]11
تاريخ البداية	1]11
تاريخ البدايه	1]11
تاريخ التخرج	1\[1
تاريخ الحصول	1]i1
تاريخ الحصول عليها	1]i1
تاريخ المباشرة	1]<1
تاريخ المباشره	1]<1
تاريخ الميلاد	1^O1
تاريخ النشر	1^V1
تاريخ الولادة	1^O1
تاريخ الولاده	1^O1
تاريخ ومكان الميلاد	1^O1
تاريخ ومكان الولادة	1^O1
تاريخ ومكان الولاده	1^O1
تصريح العمل	1\j1
تلفون	1\l1
جنسية	1]?1
جنسيه	1]?1
جهة الإصدار	1]G1
جهة التعليم	1\`1
جهة العمل	1\b1
جهه الاصدار	1]G1
جهه التعليم	1\`1
جهه العمل	1\b1
جواز السفر	1]X1
جوال	1^A1
حتى	1\[1
حتي	1\[1
حجم الفريق	1^W1
حسابات التواصل	1]M1
حل المشكلات	1^X1
دار النشر	1^?1
درجة الإتقان	1^Y1
درجة الإجادة	1]h1
درجه الاتقان	1^Y1
درجه الاجاده	1]h1
دوري	1^Z2
رابط	1]V1
رخصة السياقة	1^\1
رخصة القيادة	1^\1
رخصة قيادة	1^\1
رخصه السياقه	1^\1
رخصه القياده	1^\1
رخصه قياده	1^\1
رسالة الماجستير	1\X1
رساله الماجستير	1\X1
رقم التواصل	1\l1
رقم الجواز	1]X1
رقم الجوال	1]H2
رقم الموبايل	1^A1
رقم الهاتف	1\l1
رقم الهوية	1]X1
رقم الهويه	1]X1
سبب الترك	1^]1
سبب ترك العمل	1^]1
سنة	1]\1
سنة التخرج	1\[1
سنة الميلاد	1^O1
سنة النشر	1^V1
سنه	1]\1
سنه التخرج	1\[1
سنه الميلاد	1^O1
سنه النشر	1^V1
سنوات الخبرة	1]N1
سنوات الخبره	1]N1
شركة	1\b1
شركه	1\b1
صاحب العمل	1\b1
صادرة عن	1]G1
صادره عن	1]G1
صلة القرابة	1]j1
صله القرابه	1]j1
صورة	1]g1
صوره	1]g1
طبيعة العمل	1^^1
طبيعه العمل	1^^1
عام التخرج	1\[1
عاما	1]\1
عدد الموظفين	1^W1
عدد سنوات الخبرة	1]N1
عدد سنوات الخبره	1]N1
عن الشركة	1^_1
عن الشركه	1^_1
عناوين بريد أخرى	1^`1
عناوين بريد اخري	1^`1
عنوان	1][1
عنوان البحث	1\X1
عنوان البريد الإلكتروني	1\]1
عنوان البريد الالكتروني	1\]1
عنوان الرسالة	1\X1
عنوان الرساله	1\X1
عنوان السكن	1][1
فاكس	1]n1
فترة الإشعار	1]<1
فترة العمل	1]`1
فتره الاشعار	1]<1
فتره العمل	1]`1
قراءة	1]o1
قراءه	1]o1
قسم	1\g1
كتابة	1^21
كتابه	1^21
لصالح	1]k1
لغات البرمجة	1\d1
لغات البرمجه	1\d1
لغة الأم	1^61
لغه الام	1^61
لقب	1^71
مجال الدراسة	1\m1
مجال الدراسه	1\m1
مجال العمل	1]f1
مجالات التعليم (isced f	1^a1
مجالات التعليم (isced-f	1^a1
محادثة	1]91
محادثه	1]91
محل الإقامة	1\h2
محل الاقامه	1\h2
محل السكن	1][1
محل الميلاد	1^b1
مدة العمل	1]`1
مده العمل	1]`1
مدينة	1^c1
مدينة الإقامة	1^c1
مدينه	1^c1
مدينه الاقامه	1^c1
مستوى	1^Y1
مستوى eqf	1^d1
مستوى الإتقان	1^e2
مستوى الإجادة	1]h1
مستوى اللغة	1]h1
مستوي	1^Y1
مستوي eqf	1^d1
مستوي الاتقان	1^e2
مستوي الاجاده	1]h1
مستوي اللغه	1]h1
مشروع التخرج	1\X1
مصدر الشهادة	1]G1
مصدر الشهاده	1]G1
معالجة المعلومات	1^g1
معالجه المعلومات	1^g1
معرض الأعمال	1]V1
معرض الاعمال	1]V1
معلومات أخرى	1\W1
معلومات اخري	1\W1
مقدم من	1^<1
مقدمة من	1^<1
مقدمه من	1^<1
مقر العمل	1^K1
مكان الإقامة	1\h2
مكان الاقامه	1\h2
مكان العمل	1^h2
مكان الميلاد	1^b1
مكان النشر	1^?1
مكان الولادة	1^b1
مكان الولاده	1^b1
ملاحظات	1^L1
ملخص	1^L1
من	1]11
مهام العمل	1\Y1
مواقع أخرى	1^j1
مواقع اخري	1^j1
مواليد	1^O1
موبايل	1^A1
موقع	1]V1
موقع العمل	1^K1
موقع الويب	1]V1
نبذة	1^k2
نبذة عن الشركة	1^_1
نبذة عن المشروع	1]81
نبذة عني	1^L1
نبذه	1^k2
نبذه عن الشركه	1^_1
نبذه عن المشروع	1]81
نبذه عني	1^L1
نشاط الشركة	1]f1
نشاط الشركه	1]f1
نشر	1^V1
نشر في	1^?1
نوع الدوام	1^^1
نوع الشهادة	1]Q1
نوع الشهاده	1]Q1
نوع العمل	1^^1
نوع المشروع	1^m1
نوع الوظيفة	1^^1
نوع الوظيفه	1^^1
نُشر	1^V1
نُشر في	1^?1
هاتف	1\l1
هواتف أخرى	1^n1
هواتف اخري	1^n1
وسائل التواصل	1]M1
وسايل التواصل	1]M1
وصف	1]81
وصف الشركة	1^_1
وصف الشركه	1^_1
وصف المشروع	1]81
وصف الوظيفة	1\Y1
وصف الوظيفه	1\Y1
وظيفة	1^H1
وظيفه	1^H1
अंक	1^o1
अंतिम नाम	1_01
अंतिम संशोधन	1_11
अध्ययन क्षेत्र	1_21
अनुभव	1_31
अनुभव वर्ष	1_31
अनुभाग	1_41
अनुशंसा	1_51
अन्य	1_61
अन्य ईमेल पते	1_71
अन्य फ़ोन नंबर	1_81
अन्य फोन नंबर	1_81
अन्य विवरण	1_61
अन्य वेबसाइटें	1_91
अपेक्षित वेतन	1_:1
अवधि	1_;1
आयु	1_<1
आरंभ	1_=1
ई मेल	1_>1
ई-मेल	1_>1
ईमेल	1_>1
ईमेल पता	1_>1
उत्तरदायित्व	1_?1
उत्तीर्ण वर्ष	1_@1
उद्योग	1_A1
उपकरण	1_B1
उपनाम	1_01
उपयोगकर्ता नाम	1_C1
उपलब्धता	1_D1
उपलब्धियाँ	1_E1
उपलब्धियां	1_E1
उपाधि	1_F2
उम्र	1_<1
कंपनी	1_H2
कंपनी का नाम	1_J1
कंपनी के बारे में	1_K1
कंपनी परिचय	1_K1
कर्तव्य	1_?1
कर्मचारियों की संख्या	1_L1
कार्य	1_?1
कार्य पद	1_M1
कार्य विवरण	1_?1
कार्यकाल	1_;1
कार्यस्थल	1_N1
कार्यालय	1_J1
कुल अनुभव	1_31
कुलनाम	1_01
कॉलेज	1_O1
कोर्स	1_P1
कौशल	1_B1
क्रेडिट	1_Q1
क्षेत्र	1_R2
खाता	1_C1
ग्राहक	1_T1
ग्रेड	1^o1
घर का पता	1_U1
चित्र	1_V1
जगह	1_N1
जन्म	1_W1
जन्म की तारीख	1_W1
जन्म तिथि	1_W1
जन्म दिनांक	1_W1
जन्म वर्ष	1_W1
जन्म स्थान	1_X1
जन्मतिथि	1_W1
जन्मस्थान	1_X1
ज़िम्मेदारियाँ	1_?1
ज़िला	1_Y1
जाति	1_Z1
जारी करने वाली संस्था	1_[1
जारी तिथि	1_\1
जारीकर्ता	1_[1
जिम्मेदारियाँ	1_?1
जिम्मेदारियां	1_?1
जिम्मेदारी	1_?1
जिला	1_Y1
टिप्पणी	1_]1
टीम	1_41
टीम का आकार	1_L1
टेलीफ़ोन	1_^1
टेलीफोन	1_^1
डाक कोड	1__1
डिग्री	1_`1
ड्राइविंग लाइसेंस	1_a1
तक	1_@1
तकनीक	1_B1
तकनीकें	1_B1
तस्वीर	1_V1
तिथि	1_b2
दायित्व	1_?1
दिनांक	1_d2
दिया गया नाम	1_f1
दूरभाष	1_^1
देश	1_g1
द्वारा जारी	1_[1
द्वारा प्रदत्त	1_h1
धर्म	1_i1
नगर	1_j1
नागरिकता	1_k1
नाम	1_l1
नियोक्ता	1_J1
निवास	1_m2
निवास स्थान	1_j1
नेटवर्क	1_o1
पठन	1`01
पढना	1`01
पढ़ना	1`01
पता	1_U1
पत्राचार का पता	1_U1
पत्रिका	1`11
पद	1`23
पदनाम	1_M1
परिचय	1_]1
परिणाम	1_E1
परियोजना	1`51
परियोजना का नाम	1_l1
परियोजना विवरण	1`51
परीक्षा	1_`1
पाठ्यक्रम	1_P1
पाठ्यक्रम का नाम	1_`1
पिता का नाम	1_61
पिन कोड	1__1
पुरस्कार	1`61
पुरस्कार का नाम	1`61
पूरा नाम	1_l1
पेशा	1`71
पोर्टफोलियो	1`81
प्रकाशक	1`11
प्रकाशन तिथि	1`91
प्रकाशित	1`91
प्रतिशत	1^o1
प्रथम नाम	1_f1
प्रदाता	1_h1
प्रदानकर्ता	1_h1
प्रमुख उपलब्धियाँ	1_E1
प्रमुख उपलब्धियां	1_E1
प्रमुख बातें	1`:1
प्रवीणता	1`;1
प्राप्तांक	1^o1
प्रारंभ तिथि	1_=1
प्रोफ़ाइलें	1`<1
प्रोफाइलें	1`<1
प्रौद्योगिकियाँ	1_B1
प्रौद्योगिकियां	1_B1
प्रौद्योगिकी	1_B1
फ़ैक्स	1`=1
फ़ोटो	1_V1
फ़ोन	1_^1
फ़ोन नंबर	1_^1
फैक्स	1`=1
फोटो	1_V1
फोन	1_^1
फोन नं	1_^1
फोन नंबर	1_^1
बातचीत	1`>1
बोर्ड	1_O1
बोर्ड विश्वविद्यालय	1_O1
बोर्ड/विश्वविद्यालय	1_O1
बोलना	1`?1
ब्लॉग	1`81
भाषा	1`@1
भाषा स्तर	1`;1
भाषाएँ	1`@1
भाषाएं	1`@1
भूमिका	1`A3
भूमिकाएँ	1`D1
भूमिकाएं	1`D1
मंच	1_o1
महाविद्यालय	1_O1
माता का नाम	1_61
मातृभाषा	1`E1
मुख्य कार्य	1_?1
मुख्य बिंदु	1`:1
मुख्य विषय	1_P1
मुख्य शब्द	1_B1
मेरी भूमिका	1`D1
मोबाइल	1`F1
मोबाइल नं	1`F1
मोबाइल नंबर	1`F1
मौखिक	1`?1
योग्यता	1`G2
राज्य	1_Y1
राष्ट्रीयता	1_k1
लिंक	1`81
लिंग	1`I1
लिखना	1`J1
लेखक	1`K1
लेखन	1`J1
वर्ग	1_Z1
वर्णन	1`51
वर्तमान पता	1_U1
वर्तमान पद	1`71
वर्ष	1`L4
वांछित पद	1`71
वार्तालाप	1`>1
विद्यालय	1_O1
विभाग	1_41
विवरण	1`51
विशेषज्ञता	1_21
विश्वविद्यालय	1_O1
विषय	1`P2
वेब	1`81
वेबसाइट	1`81
वैवाहिक स्थिति	1`R1
व्यवसाय	1`71
व्यवसाय का प्रकार	1_A1
शहर	1`S2
शाखा	1_21
शिक्षण विधि	1_B1
शिक्षा के क्षेत्र (isced f	1`U1
शिक्षा के क्षेत्र (isced-f	1`U1
शीर्षक	1`61
शीर्षक नाम	1_l1
शैक्षिक योग्यता	1`V1
शोध का शीर्षक	1`W1
शोध प्रबंध	1`W1
शोध विषय	1`W1
श्रवण	1`X1
श्रेणी	1^o1
संक्षेप	1_]1
संगठन	1`Y2
संचार	1`[1
संपर्क	1_^1
संपर्क नंबर	1_^1
संबंध	1`\1
संस्था	1`]4
संस्थान	1_O1
सडक	1_U1
सड़क	1_U1
सफलताएँ	1_E1
सफलताएं	1_E1
समय	1_;1
समस्या समाधान	1`a1
समाप्त	1_@1
समाप्ति तिथि	1_@1
सह लेखक	1`K1
सह-लेखक	1`K1
सामग्री निर्माण	1`b1
सारांश	1_]1
सिफ़ारिश	1_51
सिफारिश	1_51
सीजीपीए	1^o1
सुनना	1`X1
सुरक्षा	1`c1
सूचना प्रसंस्करण	1`d1
से	1_=1
सॉफ्टवेयर	1_B1
सोशल मीडिया	1`<1
स्कूल	1_O1
स्तर	1`e2
स्थान	1_N1
स्थायी पता	1_U1
กรุ๊ปเลือด	1`g1
การพูด	1`h1
การฟัง	1`i1
การสนทนา	1`j1
การอ่าน	1`k1
การเกณฑ์ทหาร	1`l1
การเขียน	1`m1
ขนาดทีม	1`n1
ข้อมูลอื่นๆ	1`o1
คณะ	1a01
คณะ สาขา	1a01
คณะ/สาขา	1a01
ความรับผิดชอบ	1a11
ความสัมพันธ์	1a21
ความสามารถ	1a31
ความสําเร็จ	1a41
คะแนน	1a51
คุณวุฒิ	1a61
คํานําหน้า	1a71
คํานําหน้าชื่อ	1a71
คํารับรอง	1a81
คําสําคัญ	1a91
คําอธิบาย	1a:1
คําแนะนํา	1a81
งานที่รับผิดชอบ	1a11
จบการศึกษา	1a;1
จังหวัด	1a<2
จุดเด่น	1a>1
จํานวนปีประสบการณ์	1a?1
จํานวนพนักงาน	1`n1
ชื่อ	1a@1
ชื่อ - นามสกุล	1a@1
ชื่อ นามสกุล	1a@1
ชื่อ สกุล	1a@1
ชื่อ-นามสกุล	1a@1
ชื่อ-สกุล	1a@1
ชื่อจริง	1aA1
ชื่อต้น	1aA1
ชื่อนามสกุล	1a@1
ชื่อบริษัท	1aB1
ชื่อผู้ใช้	1aC1
ชื่อรางวัล	1aD1
ชื่อสกุล	1a@1
ชื่อสถาบัน	1aE1
ชื่อเต็ม	1a@1
ชื่อเรื่อง	1aD1
ชื่อเล่น	1`o1
ชื่อและนามสกุล	1a@1
ชื่อโครงการ	1a@1
ช่วงเวลา	1aF1
ซอฟต์แวร์	1a91
ตั้งแต่	1aG1
ติดต่อ	1aH1
ตีพิมพ์	1aI1
ตีพิมพ์ใน	1aJ1
ตําแหน่ง	1aK3
ตําแหน่งงาน	1aN1
ตําแหน่งงานที่ต้องการ	1aO1
ตําแหน่งที่ต้องการ	1aO1
ตําแหน่งที่สมัคร	1aO1
ตําแหน่งปัจจุบัน	1aO1
ตําแหน่งสุดท้าย	1aN1
ถนน	1aP1
ถึง	1a;1
ทหาร	1`l1
ทักษะ	1a91
ทีม	1aQ1
ที่ตั้ง	1aR1
ที่ทํางาน	1aB1
ที่พัก	1aP1
ที่พักอาศัย	1aR1
ที่อยู่	1aP1
ที่อยู่ตามทะเบียนบ้าน	1aP1
ที่อยู่ที่ติดต่อได้	1aP1
ที่อยู่ปัจจุบัน	1aP1
ที่อยู่อาศัย	1aS1
ที่อยู่อีเมล	1aT1
ธุรกิจ	1aU1
นามสกุล	1aV1
นายจ้าง	1aB1
น้ําหนัก	1`g1
บทบาท	1aK3
บทบาทในโครงการ	1aW1
บริษัท	1aX2
บล็อก	1aZ1
บัญชี	1aC1
บัตรประชาชน	1a[1
ประสบการณ์	1a?1
ประเด็นสําคัญ	1a>1
ประเทศ	1a\1
ประเภท	1a]1
ประเภทงาน	1a^1
ประเภทธุรกิจ	1aU1
ประเภทโครงการ	1a]1
ปริญญา	1a61
ปริญญานิพนธ์	1a_1
ปี	1a`3
ปีที่จบ	1a;1
ปีที่จบการศึกษา	1a;1
ปีที่ตีพิมพ์	1aI1
ปีที่ได้รับ	1ac1
ปีเกิด	1ad1
ผลการเรียน	1a51
ผลงาน	1ae2
ผลงานที่ภาคภูมิใจ	1a41
ผลงานเด่น	1a41
ผลลัพธ์	1a41
ผู้จัดพิมพ์	1aJ1
ผู้บังคับบัญชา	1ag1
ผู้มอบ	1ah1
ผู้ออก	1ai1
ผู้เขียน	1aj1
ผู้แต่ง	1aj1
ผู้ใต้บังคับบัญชา	1`n1
ฝ่าย	1aQ1
พร้อมเริ่มงาน	1ak1
พอร์ตโฟลิโอ	1aZ1
พื้นที่ที่ต้องการทํางาน	1al1
พูด	1`h1
ฟัง	1`i1
ภาค	1am1
ภาพถ่าย	1an1
ภาษา	1ao1
ภาษาต่างประเทศ	1ao1
ภาษาแม่	1b01
ภูมิภาค	1am1
ภูมิลําเนา	1b11
ภูมิลําเนาเดิม	1b21
มหาวิทยาลัย	1aE1
มอบโดย	1ah1
มือถือ	1b31
รหัสไปรษณีย์	1b41
ระดับ	1b53
ระดับการศึกษา	1b82
ระดับความสามารถ	1b:1
ระดับภาษา	1a31
ระยะเวลา	1aF1
ระยะเวลาทํางาน	1aF1
รัฐ	1am1
รางวัล	1aD1
รายละเอียด	1a:1
รายละเอียดงาน	1a11
รายละเอียดบริษัท	1b;1
รายละเอียดโครงการ	1a:1
รายวิชา	1b<1
รูป	1an1
รูปถ่าย	1an1
รูปแบบการทํางาน	1a^1
ลักษณะงาน	1a11
ลักษณะธุรกิจ	1b;1
ลิงก์	1aZ1
ลูกค้า	1b=1
วัน เดือน ปีเกิด	1ad1
วัน/เดือน/ปีเกิด	1ad1
วันที่	1b>2
วันที่สิ้นสุด	1a;1
วันที่ออก	1ac1
วันที่เผยแพร่	1aI1
วันที่เริ่ม	1aG1
วันที่เริ่มงานได้	1ak1
วันที่ได้รับ	1ac1
วันเกิด	1ad1
วันเดือนปีเกิด	1ad1
วารสาร	1aJ1
วิชา	1b<1
วิชาที่เรียน	1b<1
วิชาเอก	1a01
วิทยานิพนธ์	1a_1
วุฒิ	1a61
วุฒิการศึกษา	1a61
วุฒิการศึกษาสูงสุด	1b@1
ศาสนา	1bA1
สกุล	1aV1
สถานที่	1aR1
สถานที่ทํางาน	1bB2
สถานที่ทํางานที่ต้องการ	1al1
สถานที่เกิด	1b21
สถานประกอบการ	1aB1
สถานภาพ	1bD1
สถานภาพทางทหาร	1`l1
สถานภาพสมรส	1bD1
สถานศึกษา	1aE1
สถานะ	1bD1
สถานะทางทหาร	1`l1
สถาบัน	1bE2
สถาบันการศึกษา	1aE1
สถาบันที่ออก	1ai1
สนทนา	1`j1
สมาคม	1bG1
สรุป	1bH1
สัญชาติ	1bI1
สาขา	1a01
สาขาวิชา	1a01
สายงาน	1aU1
สารนิพนธ์	1a_1
สาเหตุการลาออก	1bJ1
สาเหตุที่ออก	1bJ1
สิ้นสุด	1a;1
ส่วนสูง	1`g1
ส่วนสูง น้ําหนัก	1`g1
ส่วนสูง/น้ําหนัก	1`g1
สํานักพิมพ์	1aJ1
สําเร็จการศึกษา	1a;1
หน่วยกิต	1bK1
หน่วยงาน	1bL2
หน่วยงานที่มอบ	1ah1
หน่วยงานที่ออก	1ai1
หน้าที่	1bN4
หน้าที่ความรับผิดชอบ	1a11
หน้าที่รับผิดชอบ	1a11
หน้าที่หลัก	1a11
หน้าที่และความรับผิดชอบ	1a11
หน้าที่ในโครงการ	1aW1
หมายเลขโทรศัพท์	1aH1
หมายเหตุ	1bH1
หลักสูตร	1b<1
หัวข้อ	1aD1
หัวข้อวิทยานิพนธ์	1a_1
หัวหน้างาน	1ag1
องค์กร	1bR3
ออกโดย	1ai1
อาจารย์ที่ปรึกษา	1ag1
อาชีพ	1aO1
อายุ	1bU1
อาศัยอยู่ที่	1aS1
อีเมล	1aT1
อีเมลล์	1aT1
อีเมลอื่น	1bV1
อีเมล์	1aT1
อื่นๆ	1`o1
อุตสาหกรรม	1aU1
อ่าน	1`k1
อําเภอ	1aS1
เกรด	1a51
เกรดเฉลี่ย	1a51
เกรดเฉลี่ยสะสม	1a51
เกิดวันที่	1ad1
เกิดเมื่อ	1ad1
เกี่ยวกับฉัน	1bH1
เกี่ยวกับบริษัท	1b;1
เขียน	1`m1
เครือข่าย	1bW1
เครื่องมือ	1a91
เครื่องมือที่ใช้	1a91
เงินเดือน	1bX1
เงินเดือนที่คาดหวัง	1bX1
เงินเดือนที่ต้องการ	1bX1
เงินเดือนล่าสุด	1bX1
เชื้อชาติ	1bY2
เทคโนโลยี	1a91
เทคโนโลยีที่ใช้	1a91
เนื้อหา	1a:1
เบอร์ติดต่อ	1aH1
เบอร์มือถือ	1b31
เบอร์โทร	1aH1
เบอร์โทรศัพท์	1aH1
เบอร์โทรศัพท์มือถือ	1b31
เพศ	1b[1
เมือง	1aS1
เริ่ม	1aG1
เริ่มงาน	1aG1
เริ่มงานได้	1ak1
เลขบัตรประชาชน	1a[1
เว็บไซต์	1aZ1
เว็บไซต์ส่วนตัว	1aZ1
เว็บไซต์อื่น	1b\1
เหตุผลที่ลาออก	1bJ1
เอก	1a01
แผนก	1aQ1
แผนการเรียน	1a01
แพลตฟอร์ม	1bW1
แฟกซ์	1b]1
โครงการ	1a:1
โครงงาน	1a_1
โซเชียลมีเดีย	1b^1
โทร	1aH1
โทรศัพท์	1aH1
โทรศัพท์มือถือ	1b31
โทรศัพท์อื่น	1b_1
โทรสาร	1b]1
โปรแกรม	1a91
โปรแกรมที่ใช้	1a91
โปรไฟล์	1bH1
โปรไฟล์ออนไลน์	1b^1
โรงเรียน	1aE1
ใบขับขี่	1b`1
ใบอนุญาตขับขี่	1b`1
ไอดี	1aC1
ảnh	03m1
お住まい	1ba1
お名前	1bb1
ご住所	1bc1
その他	1bd1
その他のurl	1be1
その他のメールアドレス	1bf1
その他の情報	1bd1
その他の電話番号	1bg1
ふりがな	1bd1
やり取り	1bh1
アカウント	1bi1
アカウント名	1bj1
ウェブサイト	1J^1
エンジニア歴	1bk1
カテゴリ	1bl1
キーワード	1bm1
クライアント	1bn1
コミュニケーション	1bo1
コンテンツ作成	1c01
コース	1c11
サイト	1J^1
サイトurl	1J^1
サービス	1>:1
サービス名	1>:1
サービス概要	1c21
スキル	1bm1
スコア	1c31
スピーキング	1c41
タイトル	1c51
チーム	1c61
チーム人数	1c71
チーム規模	1c71
ツール	1bm1
ハンドルネーム	1bj1
ビザ	1c81
ファックス	1c91
フリガナ	1bd1
フルネーム	1bb1
フレームワーク	1bm1
ブログ	1J^1
プロジェクト内容	1c21
プロジェクト名	1bb1
プロジェクト役割	1c:1
プロジェクト期間	1c;1
プロジェクト概要	1c21
プロフィール	1c<1
ホームページ	1J^1
ポイント	1c=1
ポジション	1c>2
ポートフォリオ	1J^1
マネジメント人数	1c71
メンバー数	1c71
メール	0Jk1
メールアドレス	0Jk1
ユーザid	1bj1
ユーザー名	1bj1
ライティング	1c@1
リスニング	1cA1
リポジトリ	1J^1
リンク	1J^1
リーディング	1cB1
レベル	1cC2
ロール	1cE2
上司	1cG1
上班地點	1cH1
上班日期	1cI1
上班時段	1cJ1
上级	1cK1
上長	1cG1
下属人数	1cL1
专业	1cM1
专业名称	1cM1
专业成绩	1cN1
专业排名	1cO2
专业课程	1cQ1
业绩	1cR1
个人业绩	1cR1
个人主页	1cS1
个人博客	1cS1
个人工作	1cT1
个人简介	1cU1
个人网站	1cS1
个人职责	1cT1
个人角色	1cV1
个人链接	1cW1
中文名	1cX2
中文姓名	1cZ1
主な使用技術	1bm1
主な実績	1c[2
主な履修科目	1c11
主な成果	1c]1
主な担当業務	1c^1
主な業務	1c^1
主な業務内容	1c^1
主な業績	1c]1
主修	1c_2
主修专业	1cM1
主修科系	1ca1
主修課程	1cb1
主修课程	1cQ1
主修領域	1ca1
主催	1cc2
主催団体	1ce1
主催者	1cf1
主办单位	1cg1
主办方	1cg1
主干课程	1cQ1
主管	1ch1
主营业务	1ci1
主要业绩	1cR1
主要任务	1cT1
主要内容	1cj1
主要工作	1cT1
主要成就	1ck2
主要成果	1ck2
主要技术	1cm1
主要职责	1cT1
主要職責	1cn1
主要课程	1cQ1
主要负责	1cT1
主辦單位	1co1
主页	1cS1
书写	1d01
予備メール	1bf1
事業内容	1d11
事業概要	1d11
交付者	1ce1
交流	1d21
产出	1cR1
亮点	1d32
亮點	1d51
人数	1d62
人數	1d81
介紹	1d91
介绍	1d:1
从业年限	1d;1
仓库	1cS1
仕事内容	1c^1
件名	1c51
任职	1d<1
任职公司	1d=1
任职单位	1d=1
任职时间	1d>1
任職公司	1d?1
任職期間	1d@1
企业	1d=1
企业名称	1d=1
企业简介	1ci1
企业规模	1cL1
企業	1dA1
企業名	1dA1
企業概要	1d11
会社	1dA1
会社名	1dA1
会社情報	1d11
会社概要	1d11
会社説明	1d11
会話	1bh1
会話レベル	1dB1
会議	1dC1
会議名	1dC1
会议	1dD1
会话	1dE1
传真	1dF1
位置	1dG2
住まい	1ba1
住址	1dI2
住所	1bc1
体制	1c71
体重	1dK2
作品链接	1cS1
作品集	1dM2
作文	1c@1
作者	1dO2
使用スキル	1bm1
使用ソフト	1bm1
使用ツール	1bm1
使用工具	1dQ2
使用技术	1cm1
使用技術	1dS2
使用機器	1bm1
使用経験	1dU1
使用经历	1dV1
使用者名稱	1dW1
使用言語	1bm1
使用软件	1cm1
依頼主	1bn1
信息处理	1dX1
信箱	1dY2
修士論文	1d[1
修習課程	1cb1
個人サイト	1J^1
個人網站	1d\1
個人網頁	1d\1
個人部落格	1d\1
個人首頁	1d\1
健康状况	1d]1
健康状態	1d^1
健康狀況	1d_1
備用信箱	1d`1
備考	1da2
備註	1dc1
傳真	1dd1
働き方	1de1
党派	1df1
入学	1dg1
入学日期	1dh1
入学时间	1dh1
入學時間	1di1
入社	1dg1
入社可能日	1dj1
入社可能時期	1dj1
入社年月	1dg1
入社日	1dg1
入职日期	1dh1
入职时间	1dk1
內容	1d91
內容創作	1dl1
全名	1cX2
公司	1dm3
公司业务	1ci1
公司介紹	1e01
公司介绍	1ci1
公司名称	1d=1
公司名稱	1d?1
公司地点	1e11
公司描述	1ci1
公司简介	1ci1
公司簡介	1e01
公司背景	1ci1
公司行业	1e21
公司規模	1d81
公司规模	1cL1
公開日	1e31
共同作者	1e41
共著者	1e51
关于公司	1ci1
关系	1e61
关键字	1cm1
关键技术	1cm1
关键词	1cm1
兵役	1e73
兵役状况	1e:1
兵役狀態	1e;1
兵役狀況	1e;1
其他	1e<2
其他信息	1e>1
其他信箱	1d`1
其他电话	1e?1
其他網址	1e@1
其他网址	1eA1
其他資訊	1eB1
其他連結	1e@1
其他邮箱	1eC1
其他链接	1eA1
其他電話	1eD1
其它	1e>1
具體成果	1eE1
内容	1eF2
内容创作	1eH1
写	1d01
写作	1d01
写真	1eI1
出版单位	1dD1
出版單位	1eJ1
出版年	1e31
出版日	1e31
出版日期	1eK2
出版时间	1eM1
出版社	1eN3
出生	1eQ2
出生于	1eS1
出生地	1eT4
出生年	1eQ2
出生年份	1eQ2
出生年月	1eQ2
出生年月日	1eQ2
出生日期	1eQ2
出生时间	1eS1
出身	1eX2
出身地	1eX2
出身校	1eZ1
分数	1cN1
刊物	1dD1
利用技術	1bm1
到岗	1dk1
到岗日期	1dk1
到岗时间	1dk1
到职时间	1dk1
到職日	1cI1
到職日期	1di1
功績	1c]1
加权平均分	1cN1
勤務先	1dA1
勤務先名	1dA1
勤務地	1ba1
勤務希望地	1e[1
勤務形態	1de1
勤務期間	1c;1
勤務開始可能日	1dj1
區域	1e\1
卒業	1e]1
卒業区分	1e^1
卒業年度	1e]1
卒業年月	1e]1
卒業校	1eZ1
卒業研究	1d[1
卒業論文	1d[1
卒論	1d[1
单位	1e_3
单位简介	1ci1
単位	1eb1
単位数	1eb1
博士論文	1d[1
博士论文	1ec1
博客	1cS1
原始碼	1d\1
参画期間	1c;1
参考url	1J^1
发布日期	1eM1
发布时间	1eM1
发表于	1dD1
发表日期	1eM1
发表时间	1eM1
发表期刊	1dD1
发证单位	1ed1
发证日期	1ee1
发证机关	1ed1
发证机构	1ed1
取り組み	1c^1
取り組みと成果	1c]1
取引先	1bn1
取得年	1ef1
取得年月	1ef1
取得成果	1cR1
取得日	1ef1
取得日期	1eg1
取得时间	1ee1
取得時期	1ef1
受賞名	1c51
受賞年	1ef1
受賞日	1ef1
口头互动	1dE1
口头表达	1eh1
口語互動	1ei1
口語表達	1ej1
口說	1ei1
口语	1dE1
口语交流	1dE1
可上班日	1cI1
可上班日期	1cI1
可入职时间	1dk1
可到岗时间	1dk1
可到職日	1cI1
可報到日	1cI1
各種アカウント	1bi1
合作單位	1ek1
合著者	1el1
名	1em3
名前	1f02
名字	1f25
名称	1f74
名稱	1f;2
听	1f=1
听力	1f=1
听力理解	1f=1
周期	1d>1
問題解決	1f>2
單位	1f@2
团体	1fB1
团队	1fC1
团队人数	1cL1
团队规模	1cL1
団体	1fD1
団体名	1fD1
固定電話	1fE1
国	1fF1
国名	1fF1
国家	1fG1
国家 地区	1fG1
国家/地区	1fG1
国籍	1fH2
國家	1fJ1
國家 地區	1fJ1
國家/地區	1fJ1
國籍	1fK1
團隊	1fL1
團隊人數	1d81
團隊規模	1d81
團體	1fM1
在住	1fN2
在学期間	1c;1
在學期間	1d@1
在校时间	1d>1
在校课程	1cQ1
在留資格	1c81
在籍	1c;1
在籍企業	1dA1
在籍期間	1c;1
在线地址	1cS1
在线演示	1cS1
在职时间	1d>1
在职状态	1fP1
在職期間	1fQ2
地区	1fS1
地區	1e\1
地址	1fT3
地址链接	1cS1
地域	1fW1
地点	1e11
地點	1cH1
均分	1cN1
坐标	08g2
城市	1fX3
執筆者	1e51
培训机构	1f[1
場所	1ba1
备注	1cU1
备用电话	1e?1
备用邮箱	1eC1
外国語	1f\1
外語	1f]1
外语	1f^1
外语水平	1f_1
大学	1f`2
大学名	1eZ1
大頭照	1fb1
头像	1fc1
头衔	1fd2
契約形態	1de1
契約期間	1c;1
奖项	1ff1
奖项名称	1ff1
姓	1fg3
姓名	1fj3
姓氏	1fm2
委托方	1fo1
委託單位	1ek1
婚否	1g01
婚姻	1g13
婚姻情况	1g01
婚姻状况	1g01
婚姻状态	1g01
婚姻状況	1g41
婚姻狀態	1g51
婚姻狀況	1g51
婚育	1g01
婚育情况	1g01
婚育状况	1g01
媒体	1dC1
学习内容	1cQ1
学习时间	1d>1
学习课程	1cQ1
学会	1dC1
学会名	1dC1
学位	1g62
学位名	1e^1
学位类型	1g81
学位论文	1ec1
学分	1g91
学分绩点	1cN1
学历	1g:2
学历 学位	1g81
学历/学位	1g81
学历学位	1g81
学历层次	1g81
学校	1f`2
学校名	1eZ1
学校名称	1f[1
学歴	1g<3
学科	1g?2
学部	1gA1
学部・学科	1gA1
学部学科	1gA1
学院	1cM1
學位	1gB1
學位類別	1gB1
學分	1gC1
學校	1gD1
學校名稱	1gD1
學業成績	1gE1
學歷	1gF2
學系	1ca1
安全	1gH3
宗教	1gK3
宗教信仰	1gN2
官网	1cS1
実務経験	1bk1
実施団体	1ce1
実績	1c]1
実績・取り組み	1c]1
実績・成果	1c]1
客戶	1ek1
客户	1fo1
家乡	1gP1
家庭住址	1gQ1
家庭地址	1gQ1
寫	1gR1
寫作	1gR1
导师	1cK1
専攻	1gA1
専攻分野	1gA1
専門	1gA1
専門分野	1gA1
專案介紹	1d91
專案名稱	1cZ1
專案成果	1eE1
專案描述	1d91
專案期間	1d@1
專案簡介	1d91
專案角色	1gS1
專案說明	1d91
專案連結	1d\1
專案類型	1gT1
專業	1ca1
專題	1gU1
就労ビザ	1c81
就労状況	1gV1
就學期間	1d@1
就業可能日	1dj1
就業状況	1gV1
就業狀態	1gW1
就業狀況	1gW1
就职单位	1d=1
就讀學校	1gD1
就讀科系	1ca1
就读学校	1f[1
就读时间	1d>1
层次	1g81
居住エリア	1ba1
居住地	1gX6
居住地區	1cH1
居住地址	1dI2
居住城市	1g^2
履修科目	1c11
岁	1g`1
岁数	1g`1
岗位	1ga3
岗位名称	1d<1
岗位职责	1cT1
州	1gd3
工作	1cT1
工作业绩	1cR1
工作任务	1cT1
工作內容	1cn1
工作内容	1cT1
工作单位	1d=1
工作單位	1d?1
工作地点	1e11
工作地點	1cH1
工作型態	1cJ1
工作城市	1gg1
工作岗位	1d<1
工作年数	1d;1
工作年資	1gh1
工作年限	1d;1
工作性質	1cJ1
工作性质	1gi1
工作成就	1ck2
工作成果	1ck2
工作成绩	1cR1
工作描述	1gj2
工作时间	1d>1
工作时间年限	1d;1
工作期間	1d@1
工作概述	1cU1
工作状态	1fP1
工作简介	1cU1
工作类型	1gi1
工作經歷年資	1gh1
工作經驗	1gh1
工作績效	1eE1
工作经验	1d;1
工作职位	1d<1
工作职责	1cT1
工作職稱	1gl1
工作職責	1cn1
工作范围	1cT1
工作說明	1cn1
工作许可	1gm1
工作項目	1cn1
工具	1gn2
工夫した点	1c=1
工龄	1d;1
市	1h01
市区町村	1h01
希望ポジション	1h11
希望上班地點	1h21
希望勤務地	1e[1
希望地點	1h21
希望工作地點	1h21
希望年収	1h31
希望待遇	1h41
希望性質	1cJ1
希望時給	1h31
希望月給	1h31
希望給与	1h31
希望職	1h11
希望職務	1h51
希望職種	1h11
希望職稱	1h51
希望薪資	1h41
希望雇用形態	1de1
席次	1h61
帳號	1dW1
常住地	1h71
常驻	1e11
平台	1h82
平均分	1cN1
平均成績	1gE1
平均成绩	1cN1
平均绩点	1cN1
年収	1h31
年月	1h:2
年月日	1ef1
年生	1eS1
年级排名	1h<1
年纪	1g`1
年資	1gh1
年限	1d;1
年齡	1h=1
年齢	1h>1
年龄	1g`1
应用技术	1cm1
应聘岗位	1h?1
应聘职位	1h?1
开发周期	1d>1
开发工具	1cm1
开发技术	1cm1
开发环境	1cm1
开发经验	1d;1
开发语言	1cm1
开始日期	1dh1
开始时间	1dh1
当前城市	1h71
当前状态	1fP1
当前职位	1h?1
当前薪资	1h@1
役別	1e;1
役割	1hA4
役職	1hE3
役職名	1hH1
待遇	1h41
待遇要求	1h@1
従業員数	1c71
得られた成果	1c]1
応募ポジション	1h11
応募職種	1h11
性別	1hI2
性别	1hK1
总结	1cU1
情報処理	1hL1
意向地点	1gg1
意向城市	1gg1
意向岗位	1h?1
意向职位	1h?1
應徵職位	1h51
應徵職務	1h51
應徵職缺	1h51
應徵項目	1h51
成就	1ck2
成效	1eE1
成果	1hM3
成果・実績	1c]1
成績	1hP2
成绩	1hR2
成绩排名	1cO2
我的岗位	1d<1
我的工作	1cT1
我的职位	1d<1
我的职务	1d<1
我的职责	1cT1
我的角色	1hT2
截止时间	1hV1
戶籍	1hW1
戶籍地址	1hX1
户口	1gP1
户口所在地	1gP1
户籍	1gP1
户籍地	1gP1
户籍所在地	1gP1
所任职位	1d<1
所任职务	1d<1
所在公司	1hY2
所在国家	1fG1
所在地	1h[6
所在地区	1e11
所在城市	1ha3
所在学校	1f[1
所在行业	1e21
所在部门	1fC1
所学专业	1cM1
所学课程	1cQ1
所属	1hd3
所属企業	1dA1
所属会社	1hg2
所属公司	1fo1
所属单位	1fo1
所属団体	1fD1
所属机构	1fo1
所属行业	1e21
所属部署	1c61
所属部门	1fC1
所屬公司	1ek1
所屬部門	1fL1
所用技术	1cm1
手提電話	1hi1
手机	1hj2
手机 电话	1hl1
手机/电话	1hl1
手机号	1hj2
手机号码	1hj2
手机电话	1hm1
手機	1hn2
手機號碼	1hn2
扶養家族	1g41
扶養家族数	1g41
扶養家族数(配偶者を除く	1g41
技术	1cm1
技术关键词	1cm1
技术博客	1cS1
技术描述	1cm1
技术架构	1cm1
技术栈	1cm1
技术要点	1cm1
技术选型	1cm1
技能	1gn2
技能水平	1i01
技術	1dS2
技術スタック	1bm1
技術棧	1i11
技術環境	1bm1
技術要素	1bm1
担任	1d<1
担任职位	1d<1
担任职务	1i22
担任职责	1cT1
担任角色	1i42
担当	1i64
担当フェーズ	1c^1
担当内容	1c^1
担当工程	1c^1
担当役割	1c:1
担当期間	1c;1
担当業務	1c^1
担当範囲	1c^1
担当職務	1hH1
担当領域	1c^1
拠点	1ba1
持有駕照	1i:1
指导老师	1cK1
指導教員	1cG1
指導教授	1ch1
授与団体	1cf1
授与機関	1cf1
授与者	1cf1
授予单位	1cg1
掌握程度	1i;2
排名	1i=3
推荐	1i@1
推荐意见	1i@1
推荐语	1i@1
推薦	1iA2
推薦の言葉	1iC1
推薦內容	1iD1
推薦文	1iC1
推薦語	1iD1
掲載	1dC1
掲載媒体	1dC1
掲載日	1e31
掲載誌	1dC1
描述	1iE3
携帯	1iH2
携帯tel	1iJ1
携帯番号	1iJ1
携帯電話	1iH2
携帯電話番号	1iJ1
摘要	1iK2
擅長工具	1i11
擔任職務	1iM2
擔任角色	1iO2
收获	1cR1
政治状态	1df1
政治身份	1df1
政治面貌	1df1
效果	1cR1
教育分野(isced f	1iQ1
教育分野(isced-f	1iQ1
教育机构	1f[1
教育機関	1eZ1
教育程度	1iR2
教育領域(isced f	1iT1
教育領域(isced-f	1iT1
教育领域(isced f	1iU1
教育领域(isced-f	1iU1
敬称	1iV1
文化程度	1iW1
方向	1cM1
族群	1iX1
日付	1h:2
日期	1iY6
时长	1d>1
时间	1i_3
时间段	1d>1
昵称	1ib1
時期	1h:2
時間	1ic2
普通自動車免許	1ie1
暱稱	1dW1
書く	1c@1
最后修改	1if1
最寄り駅	1ig2
最後修改	1ii1
最快到岗	1dk1
最終学歴	1ij1
最終更新	1ik1
最高学历	1g:2
最高學歷	1il1
最高學歷學校	1gD1
會話	1ei1
月薪	1h@1
服务机构	1fB1
服務單位	1d?1
服務機關	1d?1
服役情况	1e:1
服役狀況	1e;1
期刊	1im2
期刊名称	1dD1
期望地点	1gg1
期望地點	1h21
期望城市	1gg1
期望岗位	1h?1
期望工作地	1gg1
期望工作地点	1gg1
期望工作城市	1gg1
期望工作性质	1gi1
期望年薪	1h@1
期望待遇	1io2
期望月薪	1h@1
期望职位	1h?1
期望職位	1h51
期望薪水	1h@1
期望薪資	1h41
期望薪资	1h@1
期望薪酬	1h@1
期間	1fQ2
本人职责	1cT1
本人角色	1cV1
本社所在地	1ba1
本籍	1j11
本籍地	1j11
机动车驾驶证	1j21
机构	1j32
标题	1ff1
校名	1gD1
核心技术	1cm1
核心课程	1cQ1
核發單位	1j51
框架	1cm1
案件名	1bb1
案件概要	1c21
案件種別	1bl1
業務	1c^1
業務内容	1c^1
業務内容の概要	1d11
業務概要	1j62
業務詳細	1c^1
業界	1j81
業種	1j81
業種・業界	1j81
業績	1c]1
概况	1d:1
概要	1j93
概述	1iK2
標題	1j<1
機構	1f@2
歲	1h=1
歳	1h>1
母国語	1j=1
母語	1j>2
母语	1j@1
毕业学校	1f[1
毕业年份	1hV1
毕业日期	1hV1
毕业时间	1hV1
毕业论文	1ec1
毕业论文题目	1ec1
毕业设计	1ec1
毕业院校	1f[1
毕设	1ec1
氏名	1bb1
民族	1jA3
水平	1i;2
求职地点	1gg1
求职岗位	1h?1
求职意向	1h?1
求职方向	1h?1
求职状况	1fP1
求职状态	1fP1
求职类型	1gi1
求職意向	1h51
求職狀態	1gW1
汇报上级	1cK1
汇报对象	1cK1
流利程度	1jD2
流暢さ	1dB1
海外経験	1dU1
涉及技术	1cm1
満年齢	1h>1
源码	1cS1
溝通	1jF1
演示	1cS1
点数	1c31
照片	1jG2
熟練度	1jI3
熟练度	1i;2
熟练程度	1i;2
特記事項	1c=1
状态	1fP1
獎項	1j<1
獎項名稱	1j<1
獲獎時間	1eg1
环境	1cm1
现住址	1gQ1
现居	08g2
现居住地	08g2
现居地	08g2
现居城市	08g2
现所在地	08g2
班排名	1jL1
班级排名	1h<1
現住	1ba1
現住地	1ba1
現住所	1bc1
現在の年収	1h31
現在の状況	1gV1
現居	1jM1
現居地	1jN2
現年収	1h31
現職	1h11
環境	1bm1
生	1jP2
生まれ	1jR1
生人	1eS1
生年	1jP2
生年月日	1jR1
生日	1eQ2
生源地	1gP1
產業	1jS1
產業別	1jS1
產業類別	1jS1
用戶名	1dW1
用户名	1ib1
甲方	1fo1
申请职位	1h?1
电子邮件	1jT1
电子邮箱	1jT1
电子邮箱地址	1jT1
电话	1hl1
电话号码	1hl1
电邮	1jT1
畢業學校	1gD1
畢業專題	1gU1
畢業日期	1jU1
畢業時間	1jU1
畢業論文	1gU1
発注元	1bn1
発行元	1jV2
発行年	1e31
発行日	1e31
発行機関	1ce1
発行者	1ce1
発表	1c41
発表年	1e31
発表日	1e31
發照單位	1j51
發表於	1eJ1
發表日期	1jX1
發表時間	1jX1
發證單位	1j51
發證日期	1eg1
發證機構	1j51
目前所在地	1e11
目前状态	1fP1
目前狀態	1gW1
目前職稱	1h51
目前薪資	1h41
目前薪资	1h@1
目标城市	1gg1
目标岗位	1h?1
目标职位	1h?1
目標職位	1h51
直属上级	1cK1
直屬主管	1ch1
相关技术	1cm1
相关课程	1cQ1
相片	1jG2
相關課程	1cb1
省	1fS1
省 州	1fS1
省/州	1fS1
省份	1jY2
研究テーマ	1d[1
研究分野	1gA1
研究方向	1cM1
研究科	1gA1
研究題目	1d[1
研討會	1eJ1
硕士论文	1ec1
碩士論文	1gU1
社交主页	1cW1
社交平台	1j[1
社交账号	1cW1
社会人歴	1bk1
社名	1dA1
社員数	1c71
社团	1fB1
社團	1fM1
社群	1j\1
社群帳號	1j]1
社群連結	1j]1
祖籍	1gP1
离开原因	1j^1
离职原因	1j^1
离职日期	1hV1
离职时间	1hV1
科目	1c11
科系	1c_2
科系名稱	1ca1
称号	1iV1
称呼	1j_1
称谓	1j_1
移动电话	1hm1
程度	1j`5
種別	1bl1
種類	1bl1
稱謂	1je1
稼働開始日	1dj1
立場	1jf3
第一作者	1el1
等級	1ji2
等级	1i;2
签发机构	1ed1
签证	1gm1
签证状态	1gm1
简介	1jk2
管理人数	1cL1
管理人數	1d81
管理責任	1d81
簡介	1jm2
籍貫	1hW1
籍贯	1gP1
类别	1jo1
类型	1jo1
精通程度	1k02
系所	1ca1
系排名	1jL1
級	1k21
級別	1k31
終了	1e]1
終了日	1e]1
終了時期	1e]1
組織	1k43
組織名	1fD1
経験	1k21
経験年数	1k72
結束日期	1jU1
結束時間	1jU1
結果	1c]1
続柄	1k91
網址	1d\1
網站	1d\1
網頁	1d\1
縣市	1jM1
總年資	1gh1
績效	1eE1
级别	1i01
组织	1fB1
组织名称	1fB1
经验	1d;1
结束日期	1hV1
结束时间	1hV1
结果	1cR1
绩点	1cN1
综合排名	1h<1
编程语言	1cm1
网名	1ib1
网址	1cS1
网站	1cS1
网络	1j[1
署名	1el1
習熟度	1cC2
职业	1h?1
职业方向	1h?1
职位	1k:3
职位名称	1d<1
职位类型	1gi1
职务	1i22
职称	1k=2
职衔	1d<1
职责	1cT1
职责描述	1cT1
职责范围	1cT1
联系	1hl1
联系号码	1hl1
联系地址	1gQ1
联系方式	1hl1
联系电话	1hl1
联系邮箱	1jT1
聞く	1cA1
聯絡信箱	1k?1
聯絡地址	1hX1
聯絡方式	1k@1
聯絡電話	1k@1
聯繫電話	1k@1
聴解	1cA1
職位	1kA3
職位名稱	1gl1
職務	1kD2
職務・役職	1hH1
職務內容	1cn1
職務内容	1c^1
職務名稱	1gl1
職務経験年数	1bk1
職務要約	1c<1
職業	1kF2
職種	1kH2
職稱	1kJ2
職責	1cn1
聽	1kL1
聽力	1kL1
肩書	1kH2
肩書き	1h11
背景	1d:1
自動車免許	1ie1
自動車運転免許	1ie1
自宅住所	1bc1
自宅電話	1fE1
自我介紹	1dc1
自我评价	1cU1
苗字	1kM1
荣誉	1ff1
获奖时间	1ee1
获得日期	1ee1
获得时间	1ee1
著者	1e51
著者名	1e51
薪資	1h41
薪资	1h@1
薪资期望	1h@1
薪资要求	1h@1
血型	1kN2
血液型	1d^1
行业	1e21
行业类别	1e21
行動電話	1hn2
行業	1jS1
补充	1e>1
表彰者	1cf1
補足	1c<1
要点	1cj1
要約	1c<1
要素技術	1bm1
規模	1c71
规模	1cL1
角色	1kP4
言語	1kT2
言語・ツール	1bm1
証明写真	1eI1
評点	1c31
話す	1c41
話す(やりとり	1bh1
話す(発表	1c41
詳細	1c21
認定団体	1ce1
認定機関	1ce1
認證單位	1j51
誕生日	1jR1
語学	1f\1
語学レベル	1dB1
語学力	1dB1
語学検定	1kV1
語学経験	1dU1
語学資格	1kV1
語文	1f]1
語文檢定	1kW1
語言	1f]1
語言程度	1kX1
語言證照	1kW1
說	1ej1
說明	1jm2
説明	1c21
読む	1cB1
読解	1cB1
課程	1kY2
論文	1k[2
論文題目	1k[2
讀	1k]1
认证机构	1ed1
论文	1ec1
论文标题	1ec1
论文题目	1ec1
证书	1k^1
证件号	1k_1
评价	1i@1
详情	1d:1
详细地址	1gQ1
语种	1f^1
语言	1k`2
语言水平	1f_1
语言经历	1dV1
语言能力	1f_1
语言证书	1k^1
说	1eh1
说明	1cU1
读	1kb1
课程	1cQ1
負責內容	1cn1
負責角色	1gS1
負責項目	1cn1
資本金	1c71
資格名	1bb1
資訊處理	1kc1
賞	1c51
賞名	1c51
负责	1cT1
负责内容	1cT1
负责工作	1cT1
负责模块	1cT1
负责角色	1e61
责任描述	1cT1
账号	1ib1
起始日期	1dh1
起始时间	1dh1
起止年月	1d>1
起止日期	1d>1
起止时间	1d>1
起訖時間	1d@1
身份	1e61
身份證	1kd1
身份證號碼	1kd1
身份证	1k_1
身份证号	1k_1
身份证号码	1k_1
身体状况	1d]1
身分	1ke1
身分證字號	1kd1
身長	1d^1
身高	1kN2
身高 体重	1d]1
身高 體重	1d_1
身高/体重	1d]1
身高/體重	1d_1
身高体重	1d]1
軟體	1i11
転職希望時期	1dj1
転職理由	1kf1
软件	1cm1
软件环境	1cm1
运用技术	1cm1
退社	1e]1
退社年月	1e]1
退職	1e]1
退職理由	1kf1
通信地址	1gQ1
通勤時間	1bd1
通訊地址	1hX1
通讯地址	1gQ1
連結	1d\1
連絡先	1fE1
連絡先住所	1bc1
連絡先電話番号	1fE1
連絡電話	1k@1
運転免許	1ie1
運転免許証	1ie1
邮件	1jT1
邮件地址	1jT1
邮政编码	1kg1
邮箱	1jT1
邮箱地址	1jT1
邮编	1kg1
部下	1c71
部署	1c61
部署名	1c61
部落格	1d\1
部門	1kh2
部门	1fC1
郵便番号	1kj1
郵箱	1k?1
郵編	1kk1
郵遞區號	1kk1
都市	1h01
都道府県	1fW1
配偶者	1g41
配偶者の扶養義務	1g41
配偶者の有無	1g41
配属	1c61
配属先	1c61
重点	1cj1
重點	1d51
链接	1cS1
開始	1dg1
開始日	1dg1
開始日期	1di1
開始時期	1dg1
開始時間	1di1
開発体制	1c71
開発内容	1c21
開発期間	1c;1
開発環境	1bm1
開発規模	1c71
開発言語	1bm1
開發工具	1i11
開發環境	1i11
関係	1k91
閱讀	1k]1
關係	1ke1
關於公司	1e01
關鍵字	1i11
關鍵詞	1i11
问题解决	1kl1
阅读	1kb1
阅读理解	1kb1
院校	1km2
院校名称	1f[1
院系	1cM1
雇主	1ko2
雇用主	1dA1
雇用形態	1de1
雑誌名	1dC1
離職原因	1l11
離職日期	1jU1
電子メール	0Jk1
電子信箱	1k?1
電子郵件	1k?1
電子郵箱	1k?1
電話	1l22
電話番号	1fE1
電話號碼	1k@1
電郵	1k?1
電郵地址	1k?1
順位	1h61
頒獎單位	1co1
頒發單位	1l42
頭銜	1je1
題名	1c51
題目	1j<1
顔写真	1eI1
類型	1gT1
顧客	1bn1
顧客名	1bn1
项目业绩	1cR1
项目亮点	1cj1
项目人数	1cL1
项目介绍	1d:1
项目内容	1d:1
项目单位	1fo1
项目名称	1l61
项目周期	1d>1
项目地址	1cS1
项目岗位	1cV1
项目成果	1cR1
项目成绩	1cR1
项目技术	1cm1
项目技术栈	1cm1
项目担任	1cV1
项目描述	1d:1
项目收益	1cR1
项目时间	1d>1
项目来源	1fo1
项目概述	1d:1
项目简介	1d:1
项目类型	1jo1
项目职位	1cV1
项目职务	1cV1
项目职责	1cT1
项目职责角色	1cV1
项目背景	1d:1
项目角色	1hT2
项目说明	1d:1
项目起止时间	1d>1
项目链接	1cS1
颁发单位	1l72
颁发日期	1ee1
颁发机构	1l72
颁奖单位	1cg1
颁奖机构	1cg1
题目	1ff1
駕照	1i:1
駕駛執照	1i:1
驾照	1j21
驾驶执照	1j21
驾驶证	1j21
體重	1d_1
高中	1f[1
高校	1eZ1
개발기간	1l91
개발인원	1l:1
개발환경	1l;1
개요	1l<2
개인홈페이지	1l>1
거주국가	1l?1
거주주소	1l@1
거주지	1lA2
거주지역	1lA2
거주지주소	1l@1
건강상태	1lC1
게재일	1lD1
게재지	1lE1
결과	1lF1
결혼여부	1lG1
경력	1lH1
경력기간	1lH1
경력연차	1lH1
경칭	1lI1
계약형태	1lJ1
계열	1lK1
계정	1lL1
고객	1lM1
고객사	1lM1
고등학교	1lN1
고용주	1lO1
고용형태	1lJ1
고향	1lP1
공인시험	1lQ1
공저자	1lR1
과목	1lS1
과정	1lT1
관계	1lU1
관련링크	1l>1
교육기간	1l91
교육기관	1lN1
교육내용	1lS1
교육분야(isced f	1lV1
교육분야(isced-f	1lV1
구분	1lW1
구사능력	1lX1
구사수준	1lX1
구직상태	1lY1
국가	1l?1
국적	1lZ1
군별	1l[1
군복무	1l[1
군필여부	1l[1
규모	1l:1
근무가능일	1l\1
근무기간	1l91
근무부서	1l]1
근무지	1l^1
근무지역	1l^1
근무처	1lO1
근무형태	1lJ1
근무회사	1lO1
급수	1l_1
기간	1l91
기관	1l`2
기관명	1lb1
기술	1l;1
기술스택	1l;1
기술환경	1l;1
기업	1lO1
기업명	1lO1
기업소개	1lc1
기여	1ld1
기타	1le1
기타링크	1lf1
기타사항	1le1
기타연락처	1lg1
기타이메일	1lh1
깃허브주소	1l>1
나라	1l?1
나이	1li1
날짜	1lj2
내용	1ll1
논문	1lm1
논문명	1lm1
논문제목	1lm1
능력	1ln2
닉네임	1lL1
단체	1lb1
단체명	1lb1
달성내용	1lF1
담당	1m03
담당분야	1ld1
담당업무	1m32
담당역할	1m53
담당직무	1m81
대학	1lN1
대학교	1lN1
대학명	1lN1
대화	1m91
도	1m:1
도구	1l;1
도시	1m;1
독해	1m<1
듣기	1m=1
등급	1ln2
등수	1m>1
레벨	1m?1
링크	1l>1
만나이	1li1
말하기	1m@1
맡은역할	1mA1
맡은직무	1m81
매출규모	1l:1
메일	1mB1
메일주소	1mB1
면허	1mC1
명칭	1mD2
모국어	1mF1
모바일	1mG2
문제해결	1mI1
발급기관	1mJ1
발급일	1mK1
발급일자	1mK1
발급처	1mJ1
발주처	1lM1
발표일	1lD1
발행기관	1mJ1
발행년도	1lD1
발행일	1lD1
발행처	1mL2
배경	1ll1
배포주소	1l>1
병역	1l[1
병역구분	1l[1
병역사항	1l[1
병역여부	1l[1
보고대상	1mN1
보훈대상	1le1
복수전공	1lK1
본인역할	1mA1
본적	1lP1
부서	1l]1
부서명	1l]1
부전공	1lK1
블로그	1l>1
비고	1mO1
비상연락처	1mP1
비자	1mQ1
사는곳	1m;1
사업내용	1lc1
사용기술	1l;1
사용도구	1l;1
사용스킬	1l;1
사용언어	1l;1
사용자명	1lL1
사용툴	1l;1
사원수	1l:1
사이트	1l>1
사진	1mR1
산업	1mS1
산업분야	1mS1
살	1li1
상명	1mT1
상사	1mN1
상세내용	1ll1
상세업무	1ld1
생년	1mU1
생년월일	1mU1
생일	1mU1
서비스	1mV1
서비스소개	1ll1
석사논문	1lm1
석차	1m>1
설명	1l<2
성	1mW1
성과	1lF1
성명	1mX1
성별	1mY1
성적	1l_1
성함	1mX1
세	1li1
소개	1l<2
소셜계정	1mZ1
소속	1m[3
소속부서	1l]1
소속팀	1l]1
소속회사	1m^2
소스코드	1l>1
소재지	1l^1
수강과목	1lS1
수상내용	1mT1
수상년도	1mK1
수상명	1mT1
수상일	1mK1
수여기관	1m`1
수여처	1m`1
수준	1ln2
수행기간	1l91
수행업무	1ld1
숙련도	1m?1
스택	1l;1
시	1m;1
시 군 구	1m;1
시 도	1m:1
시/군/구	1m;1
시/도	1m:1
시력	1lC1
시상기관	1m`1
시작	1ma1
시작일	1ma1
시작일자	1ma1
시행기관	1mJ1
시행처	1mJ1
신장	1lC1
실적	1lF1
쓰기	1mb1
아이디	1lL1
안전	1mc1
어학자격증	1lQ1
언어	1md2
언어수준	1lX1
업계	1mS1
업무	1mf2
업무내용	1ld1
업무성과	1lF1
업적	1lF1
업종	1mS1
역할	1mh2
역할및업무	1ld1
연구주제	1lm1
연도	1l91
연락처	1mP1
연령	1li1
연봉	1mj1
연차	1lH1
외국어	1mk1
외국어명	1mk1
요약	1mO1
우편번호	1ml1
운전면허	1mC1
운전면허증	1mC1
웹사이트	1l>1
위치	1l^1
유선전화	1mP1
유형	1lW1
의뢰처	1lM1
의사소통	1mm1
이름	1mn2
이메일	1mB1
이메일주소	1mB1
이수과목	1lS1
이수학점	1n01
이직사유	1n11
인원	1l:1
인증기관	1mJ1
일반전화	1mP1
일자	1mK1
읽기	1m<1
입사	1ma1
입사가능시기	1l\1
입사가능일	1l\1
입사년월	1ma1
입사일	1ma1
입학	1ma1
입학년월	1ma1
입학일	1ma1
자택주소	1l@1
작문	1mb1
작업기간	1l91
작업내용	1ld1
장소	1l^1
장애여부	1le1
재직구분	1lJ1
재직기간	1l91
재직상태	1lY1
재직여부	1lY1
재학기간	1l91
저널명	1lE1
저자	1lR1
저장소	1l>1
전공	1lK1
전공명	1lK1
전공분야	1lK1
전공학과	1lK1
전자우편	1mB1
전화	1mP1
전화번호	1mP1
점수	1l_1
정보처리	1n21
제목	1mT1
조직	1lb1
졸업	1n31
졸업구분	1lT1
졸업년도	1n31
졸업년월	1n31
졸업논문	1lm1
졸업일	1n31
졸업작품	1lm1
종교	1n41
종료	1n31
종료일	1n31
종료일자	1n31
종류	1lW1
주관	1m`1
주관기관	1lM1
주관처	1mJ1
주민등록번호	1n51
주소	1n62
주요과목	1lS1
주요기술	1l;1
주요내용	1ll1
주요사업	1lc1
주요사항	1n81
주요성과	1lF1
주요수강과목	1lS1
주요실적	1lF1
주요업무	1ld1
주요활동	1n81
주전공	1lK1
주최	1n92
주최기관	1m`1
증명사진	1mR1
지도교수	1mN1
지방	1m:1
지역	1lA2
지원부문	1n;1
지원분야	1n;1
지원직무	1n;1
직급	1m81
직급 직책	1m81
직급/직책	1m81
직무	1n<2
직무내용	1ld1
직무명	1n;1
직업	1n;1
직원수	1l:1
직위	1m81
직위 직책	1m81
직위/직책	1m81
직장	1lO1
직장명	1lO1
직전연봉	1mj1
직책	1n>3
직함	1m81
진행기간	1l91
집주소	1l@1
참고링크	1l>1
참여기간	1l91
참여역할	1mA1
참여인원	1l:1
체류자격	1mQ1
체중	1lC1
총경력	1lH1
최종수정	1nA1
최종연봉	1mj1
최종학력	1nB1
추가정보	1le1
추천글	1nC1
추천내용	1nC1
추천사	1nC1
출근가능일	1l\1
출생	1mU1
출생년도	1mU1
출생연도	1mU1
출생일	1mU1
출생지	1nD1
출신지	1lP1
출신학교	1lN1
출판년도	1lD1
출판사	1lE1
출판일	1lD1
취득년도	1mK1
취득년월	1mK1
취득일	1mK1
취득일자	1mK1
콘텐츠제작	1nE1
클라이언트	1lM1
키워드	1l;1
퇴사	1n31
퇴사년월	1n31
퇴사사유	1n11
퇴사일	1n31
퇴직사유	1n11
툴	1l;1
특징	1n81
팀	1l]1
팀구성	1l:1
팀규모	1l:1
팀원	1l:1
팀인원	1l:1
팩스	1nF1
평균학점	1l_1
평점	1l_1
포지션	1nG2
포트폴리오	1l>1
프레임워크	1l;1
프로젝트개요	1ll1
프로젝트기간	1l91
프로젝트설명	1ll1
프로젝트성과	1lF1
프로젝트소개	1ll1
프로젝트역할	1mA1
프로젝트유형	1lW1
프로필사진	1mR1
플랫폼	1mV1
학과	1lK1
학교	1lN1
학교명	1lN1
학력	1nI2
학력구분	1lT1
학부	1lK1
학술지	1lE1
학위	1lT1
학위구분	1lT1
학위논문	1lm1
학점	1l_1
학회	1lE1
학회지	1lE1
한글이름	1mX1
한줄소개	1mO1
합격일	1mK1
핵심사항	1n81
핸드폰	1mG2
핸드폰번호	0VU1
현거주지	1m;1
현재상태	1lY1
현재연봉	1mj1
현재직무	1n;1
현주소	1l@1
혈액형	1lC1
혼인상태	1lG1
혼인여부	1lG1
홈페이지	1l>1
활동기간	1l91
활동기관	1lb1
활용기술	1l;1
활용수준	1m?1
회사	1lO1
회사개요	1lc1
회사명	1lO1
회사소개	1lc1
회화	1m91
회화능력	1lX1
회화수준	1lX1
휴대전화	1mG2
휴대폰	1mG2
휴대폰번호	0VU1
희망고용형태	1lJ1
희망근무지	1nK1
희망근무지역	1nK1
희망급여	1mj1
희망연봉	1mj1
희망지역	1nK1
희망직무	1n;1
희망직종	1n;1
"#, r#"Q0a2\R>hH8e4=El0Y6[?@k?G4lYI@a>ba:_Y0000000000000000000000000000P2>WDGModNP=HV<DPB?H=:Lf=:jcdFGbA:MCmB;0aBKnTEP4000000000000i:1[
]DC=0000000000000000PZeBP^TG`fdk00004ZCS0000iBH5Xm5B0000PLW=0000d8JI0000000000000000LFNL000000000000P0RBd=Ei@F@g\H7RlV>ad9D>aB=U
0000000000000000mCV[`lHh0000000000000000000000000000000000000000l2QZe7k20000E7Uf9;>2PRY?EBJ90000\EEJ00000:EA@3W@hJ@\PlF<=3fMM7N3
0000dbCSU61:0000000000000000`LYCMCP@LST;0000000003D]00001DX:i:>Q<396lF`8`JQA1El`0000T?`LHfjG00000ja2a74<00000000000000000000Xd1]
00000000<SABl;3TL^:;P`^_00000000000000000000000000000000TYoV00000000@L1X000019<Y0000\A[Clc8MD@coE:mM00000000d3iUaAZE000000000000
A5U0`4fK0000TEedTfFh000000000000D2iQ00000000000000000000XEAia?_0LiBlhgT88mDa`DiA0H2kY;7]lEcM00000000000000004@]a`PAWdEPmheRl0000
000000000000I6DjP`_NHVTPTeU8XC1OPU??HVcR00000000X8_f0000<log00000000000000008VK1hOCI0000000000000000000000000000@WS^hPlR@@Ejh2i8
@86]\_Mg<cQ_<fCVM2R7TKRb0000PSeA08=;0>GadN;:<WX^<a7:LeOLHm_700000000PAM5XQo\Lbd0m2Di00004MS8Ha?0TGL`PbOg18kD4L9[aA4nLE@`4^O]`2Ub
<WH?Lcb9\B[>00000000000000009CAR0000000000000000m7[80000XZ0o`;nW0000@0gBl6[`l@b?`^l]]CRA000000000000]8[]000000000000PmC?<oZ[H7:C
dXIPP5AHd83?<0N;`]OFDag5LgeOiC]6000056fN00000000LAd4lI[Ka0Tg\DF6T6H?`;>h8RJ2@P@k<kfh5=^_000000000000T]X84blQ<Q@Yd;KH000000000000
0000000006>Q4;<aLUn300009=[A0000\XK^dNcHI4[L0000XYoFHUDZ0000E8ASXhV@0000000000000000lE`<U1b6L17^hJI7h0:R@:ZL0SHILm120000HGYY`ZDS
9?<Z0000TP9900000000dF@P0000000000000000\:l`dQoh00000000h@ON0L2M0000X^7K000000004E5j00000000dU4i40dV<]iHHdZ`0000@5NR000000000000
]?:h000000000000<>L3\C`om5]=0000<7oQa60`iE]J0000000000000000hY_g0000\?Tf000000000000DoTR=ALY00000000000000000000000000000000P7cK
\`e>dK4DHo8]00000000000000000000000000000000\a5_0000000000000000<@o@00000000e1A90b42H<iK00000000d>4F8ZBPPcL5000000000000=?o8m3Y?
LV\M00004\:X0000000000000000000000000000000000000000@d=e`g;1YE]kD7@L0000PJ9E4P;O0000@`n@U5RR00000000m=;400000000LRYi@W0U`;lS0000
TF:>D_KR0000DKm8m0g`0000DV:;dO<C00000000P==IP\h60000X?bY@VU?@5LUDO_=Hk0gTmm85@3dDRGS00000000000000000000000000000000]?0@Th5XhP:`
@]`dP]gc`P;l4EZMHg8ldi1c000000008VJP=D=X0000LG`T0000\=D>`UJcH0OdP8SC`e<^HDmX0000000000000Q\U0000U0h?X?df<K9l`fG6E:]naBEe00000000
l]jh00000000`Wm@0000@JIKLLWg00000000HS4c000000000000AAaJ000000000000HLam00000000H7Pc@\M@4]:Y000000000000TSIke:QL0000<Y9aDfI8<>Rm
@\?E0j6C0000Y64f<6FP0DWdHOE0dTDC4i\RXQOB=6gCI=L5I@kP00000000L;ZF00000000=<8i00000000Y:e90000a<N443l20:C3LGcdXfj9=3IE000000000000
D^cW0000D75P00000000000000000000000000000000HP0oPE3\`B__\Wn>d366mCUG0000X`Jc4V4=4od1X5nbA?jF0000D<C?\3]]0000000000000000mA1YIA]c
PK8e@6`^DHJ:LQ45dXCVMAPL=D6kXk>1lJ=5E@am0000D@CW0000DZFH0000000000000000000000004G3ahIPndYKJ@7BYllXi`RIX0000U<HeDUPI00000000@IiH
0000h6L5X_=F9?M`0000PXD100000000XeH10000000000000000=6gm0000h8fK`M9=\ZUD5AZiMB[X00000000d3L[0000L?T;]0XY0000000000000000lUkj<12l
X=PI0_]^e:I?0000D;Z_000000000000000000000000A9ZA89aA0000000000000000000000000000XcP900000000DFeB8SHTld7C0000000000008^6b9AVUY2LF
TTSW000000000000`;ZT<`PB000000000000\Ve_16R]Q:ne000000000000l3Q[0000Y<bC00000000M4mW@6PfHKQ6dgGJ0gM4]E2N0000li]80000000000000000
000000000000hoIB000000004_ULDgB;0000000000000000XAJed:fF`?SBhN\XTZFZ`f]40000HKAV0=CM8[GP00000000000000000000000000000000H1BG45jT
dDY^13FQ0000000000004>2Y1DK200000000000000000?eM000000008cYh0000Q:_D00000000000000000000hLlV00000000P58>PJYK0000l0lEd<_74Q:X0000
H>UP43dd00000000M9fD00000000A6QM98UW000000000000000000000000000000000000<:nPPkDX=E;B=3L\]F;900000000@A[PP`IMX9d]hc5kPKFVd]I0LeU]
D;Z0L^=60000l<7N07FCD]<A4G[V0000\ofT000000000000a:bUED=L0000\8XiL]cB000000000000000000000000l<`B<0__H:EePFL\HShklEY8P=d:4k`3A8c;
000000004I<iH]jE00000000DL\eUA`600000000000000000N49PfUkHm]>0000X?Pj<iQl4[Yi0000a;e00000H0QSPb;?LEGA000000009?IUDf=D0000U7OB\J@M
000000000000P3O4P3jWEC?TXFX?XaLo8@bW069]8JODe7]ML?XgDlOJECk]0QYUYDHP00000000IDeC0000ld@]0000DM@imCDL00000000`MmB0000000000000000
L;F:XQRf00000000@cRW0000l?Ua00000000aEP?0000L9Eh00000000000000000000HODQa2Pg8jfjY9Ja`7idX`7d000040ILd?A]0000\9NoT?I^000000000000
D4h@000000000E1m4T3OhXeY00005A@S0000X0b7h`d]5DcZ0000000000000000Dao10000m7D300008V`BX8R79@:KLKEd0g6Q0000DGj^00000000000059Ii8E2X
00000000h:DT0000<RGB00008bZQ000000000000XdYE557100000000000000000000P1C24=fch45`LhYV=?=bT2Cj42YAHJggD5Yil15EPLD3TLU68dk00000`0PH
00h=0000Pefg14]G0000E9aR000000000X5FD>Y70000000000008`N2\O?NPFU1lTd=4\OE000000000000H87RM23]000005EJ0:f7lf308g^P\o\jY;E0T6V9L\?^
0000QEVT00000000`33m\S6D<PmIlRk;000000000000E5_n00000000000000001DSKTNQX`9Jfl5nUdeLI\K`Xl=7f8AkJ<kg><Y<Q@UK?PX6g0000dW`5A9Z5X0?4
0000L:`k00000000XIe^<_JZ0000000000000000\iol0000hBW]l\Jj8_4=00008[4cMA^\4WaH0000D\ZT<g;P]@B1@_0e00004b5L0000000000000000hF<`031E
0000000000000000lcYZ0000@3l[00000O4P0000M<f[`OR?Hcn5dfTd0jRD0000<?GJ00000000DRV;mBec0000D82]]9K[0000@I\gXJLfhNXi00004B`n\f_Z0000
0000000000000000000000008DAH00000000\5<c000000000000<8DCLooo`=c_02<a`5ViX=M8LX6Di9JB1BU[4JkF14;J0000000000000000000000000000h7`m
4>VN0000hV5X0000\f`O0000L7]50000hlBPH7BHD889@F3NA?C7L@?]=:kG\AdkP5;hXQB;I9c_00000I?50000000000001;cEhLO0PS=QiEof000000000000H[e@
da>7<gER00000000DYMf00000000000000000000`S07L9GA0000d8F^XZ]0EA=_=>>l000000004RWC00000000HfaO0000000000000000E0B4000000000000@eMN
0000l2iDPLj:000000000000`FD04;nE0000000000005>^j0A>dd8am0000]CD=lVLk00000000000000000000\iRg00000000LeXd0000000000000000lPa\<Dc=
LPf:l6F2TFDA<_2Q<b61YCPj00000000000007L1\mG5d9Wm0CD^lEA150OV=?j44iU>M4:EH@a5i0Q;D0jR0000000040ad00000000000000000000<hnm0000<caM
0000l3MCQ@V;000000000000000053gY]4_QXUbi`5Z<h=dHD<U7`]:3<d0g0000000000000000000000000000D34APoYf0000df7\A5DG000000000000L;_oLK?f
XN83deEa00000000TG130000=Ca[00000000000000008__jU1=F00000000lLjX`Z7K0000000000000000LJ\\0j0HX0aX@?MTA;Lj000000000000h92kHAN70000
`:8U000000000000000000000000P9c00R]cd]SN04g2daJ90000YCM40000<JeS000000005>QD0000Xl93XRd]lI_oXC```F9k00009=ID0000@28o0000D>NL`j5\
00000000P?jSXH:aHPL1dd=8<h[X@mb4DdNk00004FH15BVc0000aBUF000000000000`2Xb8Gejd[QU`\O\PFHiDCdO4EdJhF[6<J\5<`J@lcmP4ekHdg6F`WlM8o^j
PKo9ECWK0000E5?_00000000a032@FSA00000000000000000000453NLaEAiF<24R[kD4=FlfZR00004GT=0000HNo`0000]83]8IQ7lF2<dO]7lT;60000DT04<@CH
dfEV000000000000e3JK0000000000000000]?2FL2MMDP=N4XYb0000000000000000PN_600000000P;VX8F8E`WX1hDQHhOnb@:_W\MGiD[7m00000000P]5QX<VT
U8oQ00000000I8`V0000L2eVd_J400000000\DaKl0ie0000H\SGHLRi0000H\aX0000000000000000la8D00n3054OPN^aaD\`\>YT0000hf2PdEBc<WL\00000000
`EPS0GW?0000Hf43DDB=M@6d00000000i3;O0000<dNEl6ldH=5Kd>e;HL`h8[B]`KYZl0:?A=cH5Dd;00000000lEH]XHf600000000P:4l<Z9E0[T[0XO[E7VhdMJh
00004Z0;ld9e000000000000D3o9POeiU?J90000`H8hL:i:Lf4GLblb000000000000I2<b0000000000000000`Rjk000000000000L1]G0<5HU6ooD6@41EhRX\i^
T8bB@ahl4nXl<2NZ00000000a8I1@BeC00000H?m]0_;4Lh60000<BMWlLIKUB=10000@:6mX>=R4hj38ki8X?d><@=`8k0IADbRd=i5@_7700000000000000000W^>
0000E@1i000000000000d?J\000000000000\dDl\jL<0000000000000000]Ae^000000000000Ho;_\PFg00000000d]0`P7ZR\H_0@S:>0000000000000000`4@o
D8LcLC@1T\EcHaWk`KHehdNYDYGa`jhj<T^<E9GI000000008dIM4dlZX5_gQB0D=2=LdfJ70000X4_h0<m>T@\d\7mFHW:P\c718hW\LoRf00000000`OlW<06L81\F
00004Ikg00000000P65ODMK5L8]4lPW5XQ9LXZA2d9=o`Z@JdT>Vho:o4SKUPL0ZXgL1lYn91AAm]CF>lUM_000000000000@o\5Q?jjaAki0000QDTkd=]G@3dOdbJa
@VGF]2UbiDA]0000\caW0000000000000000lH_l8Ej_E=K3=BDi\?2Z\fG^0000\CP1DMXnaB^[0000df4cTg\n0000000000000000hYKc000000000000Dg^@0000
`ZClT4^PLG\gX]@6Tjnid?7U000000000000U;VgA<Se0000AE==m6AY8@4eQD;60000P7?gdJ_1XZn1PfV`YACG0Z3G4MZ@Hi9P\D@[`T6N<]7U19hMd8MhEF2lHOaf
0000P2K;8Ii5Hl6@P8c6<5R9\;_1\=Il0aAG000000000000<nn5`@W^8FdO000000004:kY<b:dLBC<4mTJ0V7c0000L=8_052k0000000000000000m1\A5BVl0000
00000000000000000000TA9^00000000@Vd2e4nM00000000000049AMhID@@KZ2T_b<@h:a00000000000000000000XcV:l`<2`f:Q00000000MB]D00000000HaSX
0000XYc3U1b_5?NV0000<9\68OhW0000dh2MY:IT<nDk00000000\i378[WYDkY200000]6h5A>U<Pl4dg7<00000000DJXi@]A^0000<?c^0000A0k\d1d80000TG2d
LWA8hX5m0000DPlE@>93X=1BXhO^@j?f0000\V]WhDQ_h;[ULhSFa4ll\JVRLP=YXX_W@SB=dcR;00008^6L`LmUh0laI8^T00000000L;OI0000DBCGHL1nl9CK8cdV
8BUo8ZJB``d<]@d=iB8600000000T<9N00000000000000000000DJ]n4;c^00000000Xhg[Q4KZ000000000VZM000000000oQk00000000Y@YE0000000000000000
000000000000000000000000000000008_dc@0^`8C;T0000<IQF0VWA4^KklYLKL_[14bYoiCa1L_O:00000:>1\@je1<GN000000008H6MLY\CYCXP000000000000
0000000000000000@R5a<0^F4=13T5Oim4g_5;WN00000aDi00000000000000000000000000000000000000000000<@Ga0000lQ;`00005?b6U<LKhIW^00000000
=CfJ000000000000X;jE0000LUL=<E9J0000000000004fB00000841o<G4K00000000000000000000T0@1YC]N0000<jf>0000Tdbg00000cgh0000P^d6L\k]dAiJ
000000000000L_^l0000000000000000@][=0000000000000000DdJn00000000h9XZ00000000\n[k000000000000T8ToPWc;00000000040100000000Lf^J@3;8
8@STXcblQCIS`0=o0000hUXH8d]PU92<00000DYLe7e@`nNc0000@=Jj`R<i0000000000000000D>h9@LSo0`nYLUE]@IR;hhBgEAOe00000000=DWh00008YWU@=MH
E2M?00000000T>_QdbE1T?BH`1O><bY0mD`?000000000000XJBQl9?e`7=XHAQAPaVBQ:O^000007\@`hl100000000PI;90000D\W90000\[1X8cD>`kVP00000000
0000L3?H000000000000000000000000d0?Rl=PV0lUO0000DL]kU2A=000043UIdUABDYWDhMEWP276LBZLhSZ90000PIDV0000I3Jn0000`i2N<[nW\>Nh\MUS@i:D
IE2<0000XZFhPiYf00000000`:5A00000000D56i4MZIE7\lLcd6DQjMHdf;12;ia5lCl=F7HOaT4[JiM?[XYD9b@O24I@3FHZ=X0000<h9Z00000000HBl60000<bZb
000000000000=?O^QC_l0000lZcZhcakHYj=4TLo000000000000lJ[[Y>2C]EiE0000000000000000000000008XSBeBZJ0000PF2Mi1K;00000000HAnW`RnhTSl>
dJWchc=1TZP[HRCTXRSD00000000000000000000000000000000H^\b000000000000H8Sil><fU1V4a<OCiA=Jd_=b00000000`SKJQ45A00008FH^ddRjD0hHY5IA
M??W00000000EEA`00000000000000000000D37m\K2KXgW50000000000000000@4i`T6MWa10P@RU;HUF00000000009`@0000TATDPBgJ0Ao6`nTD000000000000
lDMZh1m5DglZ0000000000000000a99Md5ocXOMIX4eJHf8:00000000000000000RQO4B1TPk]OA1<b]9]PDKINP13>l=:g0000@81IQ7Ql<m3P0000Lb@]QBV30000
QDV0000000000000l<^?92Cgl40d000044JN]1n=000098KVHomRl9?MP>U14ToZ]?N8<b<G@BfPmF9500000000000000000000ID[X00000000l0`1000000000000
000000000000000000000000000000004R3ThC\:97Ic00000000EA93e1h60nSLm6cd0000000000000000H[kd000000000000U0=i000000000000000000000000
00000000\_AF\M\bh\P90000000000000000000000000000000000000000d6VR00000000a8MHd?<MP8Kd0clMLg36Q7L]4`J30000DGX1LT>B\\PD00000000<>PS
EBC[000000000000D78`U=7b0000AE8<LO0P0ZQ3P]IoMDW2000000000000@IGn0000l12WT?3H4T?D00005@=f000000000000lSod`IhF9?i\41dNUE3M00000000
00000000000000000000000000000000Hb9U000000000000PN9GPmeBYBU:0000DAEW00000000`86nP?]MD2Eg00000000000000000000XUaL0000DP2_PKfoPbD`
aA=SMAo`DEAS00000000`MnL00000000000000005Bfbe;h]0000lcBj@e3=\gim000000000000M<jiXEQ9E7n70000a7;A00000000000000000000000000000000
l\9GmDAE0000P1Hd@4S7HRe4@k\F=@T1000000000000000008KO<g2KLcE:Y8?eeAZQd\]\dN8kQF208IJ:0d8[000000000000Q3Z9000002TNL:o900000000lbYL
@m9Xa1Y`000000000000\8@:I6Q600000000l9gB00008\I8<j:d4Z:D0Q?18PUT\>[G0000000000000000HXaim=:A@UZGTiMG4oE300000000000000000000`1cb
dV2fXJ]DTBlZe>So\Kdf00000000LaaP000000008QBR\1mLT<WAXJSSd1a1\`GBhhBBP^hX00000000000000000g9Ch>Cm0000dN[G00000000000000000000AD^g
0000Dj^h00000000``bHhamKhDe_\VKT0000000000000000l?_B0000<dDK8XVM000000000000LZX;H_gg000000000000E4KFDCma\Wec@dYm5AeL04FiH3k<aEcA
0000E@f5Xcf@QEU4000000000000hSeK00000000hdV[000000000000loRV0000lkPm000000000000@=hU\elA00000000h>I_0000000000008==c@]3F@SBfl>bj
8VDC00000000@gFce63G0000000000000000DNMA00000000000000000000000000000fOVL_Q=000046<[0chBP\:?@5F91>LgAA8OHkN1@gF50000TE^=00000000
d[:<8cS5TJkeX:3oPc[EhlWE00000000\1TahANdE<L3@P450000`=_BXDRVDHM>HJ=g0000DEbL`H3j\HIQQ9g6iE1[000000000000000000000000YBlMa5OnTFIW
T[PGhG<Z0dIjdQmHPKEN98Ld8S;2DTHO`hDk00000000lY^CH^m70000lWHi00008Zc900000\bBiF<DL1^AXCYbXfK10000Dmd40000H@j?LUU^0000000000000000
4h<i4SD60000QE\?HV8400000000Y96h\1`N4kW@<H_[0]a809N>Y:=_000000000000000000000[Q>0000E6L0\ibF000000000000E;dK00001;6\000000000000
TWnS00004H@NA8<B`9I200000000P1444;gG00000000d5]h<2LGDIWO<`<ah0TC`94g000000000000d7fV00004IdT0000lbO1l>l400000000\MJZHKPGlTQH0YD5
`PG@E4Go\@=4XWCA96YN0000dLE48<O=00000000000000000000Tn8`LV67DG`C0000M3n6m<5H0000DA\j\2V44MX2PNI0eA^D4PD?AD3h0000000000000000Y3c@
0000000000000000`4Li000000000000P\[adKiF1?6]0000X?1@`f;@=A;=`N`9l_a^0000`c1Gi6EkQ7iET?ID8eT\YE[=0WP?mBBA=5hBHA?^DNB`lE[4l4NH0000
0000H9B;D842a4`SACL8<?Sn@@:mPGYm00000000000000000000T7GVTXZNe0190000000000000000`7=gXUd@0B:dP4DZT4WMTWl^HR]M<:=0D9cBhK`c0GjRe76L
UEa40000d0<1T91_TH_>562j00000000a0hZ0000P>ea00008C]\XTl=000000008fIH000000000000000000000000TG1>0000000000008l0n<B0n4X8ii1AE0000
00000000DcTDLP`750oC@8V?0000Lehc00000000T6ccXIORd:4MHZoU15BJ]=IY@^8P0000P5lML:M?EC=e00004;@g@W\JDfoaU?E_Y@nA000000000000=;Bm0000
dbkle2QLl0nR0000000000000000000000000fNQ000000004SQ<00000000000000000000haXhQ43@00000000h_>:T:[HHn1nA:Z]0000i2Bm00000000P`KGX6C?
L_KkA5C]00000000PA<nlZ5?lmZXUE1@00000000@6f80000000000000000<?WA0MIb00000000000000008DhZd^3m8a3c0000882C00000000m6jL0000Daje0000
P7;^X=CaDTUYXWQT0000000000000000\5F\Pd8K00000000hfF90000aC1l@X<]U7PY\dJI0000l2GA00000000D;Zl00000000D:0b0000\2ECT>7KTGNQl<ZETN`V
dOLW0Y=i\jMnHn@n9:7na<=CYEe_0000DNaZ0000459F000000000000`Lk4d7Z30000\b>Xd0X7Tn;S000000000000UBPQ0000@NiV00005E<_`8SU\Ob8\Hm8hFiF
H25n=BHe0000T?ln4;A_000000000000dB<D4TAD1BA[D8WPT4V?d72hMBfY000000000000m4OA000000000000<7a\T@IZ@=GiHJfg<\YQ0000DRb[000000000000
4Ihcd?JBXSGB000000000000d<0LA2I^0000000000000000810X000000000000Q:[60000A5H30000\LmK0000P>GO8A7B000000000000<[[45291000000000000
000004YeLhR_000000000000TfPR00000000@^>C000000000000XJhT0000M5N;I<Ih000000009@GD0000X9do`ab`00000000@KU=0000000000000000000048[V
dI>>4`fYX2V\000000000000PS[9l[JU`Lbh`ddgA4XJDAPYlY^h@o5@000000000X[a00000000X:g9HfW00000000000000000hSO<HZnm00000000000000000000
IDY`0000hn2KXFjgU@bo0000@9mG00000J=VEEM0DK3`XX=L0000`Z^RY=5C0000L4^00[UI0000hnem00000000000000000000000000000000m61D000000000000
00008=GZ]6d;IAM=0000000000000000@<<:dIC<]?eo0000L:SimA0300000000M=Re@MQQ000000000000d0EPT>N70000\M1i00000000@`LJ0000000000000000
000000004dnf4mVZ45<me@gU0jel00000000000000000000YBbo0000P=O@LGC0Hg1\0000D4E=000000000000MCB6LFZb0000525hDIn;00000000000000000000
000000000000e2B2000000000000lM4`07[^0000MCK<000000000000LTiL000000000000\B7R00000000000000000000`K1A<bH[E0[H8?Hce93_LKJgL3nd`Lm`
a1Vf`Pcj`Y<h00004L?1a1M617a>EBm[00009C6f000000000000DFhV4f?iLjZ@=5Ja0000000009S^0000HgIC00000000TIZS0000MCS70000@h8a000000000000
000000000000H?Zc000000000000000042:L0000<7hUY9VT<];2000000000000000000000GFHDV\;00000000HNd]X\<i0000809400000000HI>N`ggR0000PI]T
000000004J1^@5CGHRRa0000TX@FDPeD@fE700000000P\jl<h5d0000000000004O@Cl[EC0000L<FO000000000000@JEQTcK300000000000000000000Hob@e26:
0000000000000000L5nK]8VW000000000000`;NF000000008d8n0000\9Zg0000AE?\@di]07S6000000000000000000000000000000000000L;TT000000000000
<gjn0000000000004dAe<jkcT8d?DeDD000000000000000000000000000000000000\C^50000]:\E0000`QL500000000h6D=8V@S\aHWlanNi:=DlPmcT9mU`F66
0000e8N>000000000000dKDL0000000000000000d^Jc0000P4[a\R2jY8_G00000000LLJDAEXI0000000000000000m9O0000000000000000000004b[Xl]aS0000
=5h2eDgk000000000000\A2V0000000000000000000000000000lLM;0000T^X`0000I:jEl9@:0000<gGdY7_<mD^70000`ZWODdFb000082^?<>LRDGHL4ZN?]9Q1
iF1^0000<d>MX^2OTl0M0000@biB0000IDhj8G6DDadN0000Xia^\c;aX2AS<Cjgl7>6`Mfj8?B>PRW8hD4`D`Bk0bj>8naNQ2G3hQIb00000000\jBN000000000000
000000000000@AYF00000000HQ9]98SOY@QgT^`GEDE50000000000000000000000000000lQAn@VJ^0000TjCX4VCRh7Oe=42@00000000000000000000dTGW98jE
Hei_hKQc0000`cXba9\9E<Uc000091E100000000lH[LY5<>00000000LW1?0000`I<R@G^D@ZnLHUjb00000000U8h00000000000004eOZ0000000000000000ha6g
00004Wb[lRPGY7NG0000l?_T8:[hiEC7000000000000ME@4`@LZP^;L00000000E7jS5E?;4[YPT4>^0iDo00000000000000000000Ta:El]4`D?;Gdk[La08f]5PX
`4`H00000000Pd62DK6e0000`W\=000000000000000000000000Db=a\Lo700000000000041;Gh:6UdFI5\PCD00000000@m4Ua1_VQC;C000000000000DI;HYF4d
\El6000000000000=?H_000000000000\8Co\f08H`=E0000a?OL0000000000000000@RMllcSL0000hdBNX25=I09k00000000HN7b00008H5n0000<0=aPG=:PY?<
@ILWld^f<cDl0000hG?[01l]=3`M00000^Wk0000`38=0000lXMc00000000X1NIhZ8iPWb30=[4Pc7Z=C`M8cek000000000000187dhP7;0000000000000000e<4a
Tk<9D5WO0MfU@dD[000000000000]Aj200000000X=1j000000000000000000000000P6?200000000LB]C00000000`KBLPI8I8[4;00000000XYA_000000000000
l5Hgd7e\P6G4@>Ojl]47i?nfX[M^D<KaHO08000000000000d`VK0000000000000000Dj:4l6Q@l6]lA@>P07USM6<K4`CU<;Hb0>I30000I9Y70000000000000000
0000D1E90000dLTe0000000000000000000000000000d4i?0000000096kc0000000000000000]B5K87CAXV=]Xf2`Lf[1000000000000\FGA4lU00000<h=`\aO?
TG4[Y6]IPGXT00000000<IPQ000000000000la@30000000000000000dGYEHHC;000000000000T1bO000000005E^7d9eC00000000h5=KE0J\000083@Dl6@U0000
00000000XAmb000000000000h09lDIE_\f<\PNVA\gYm00000000T]_>`aIi00004ghC0000LSd7hBd4\cgL000000000000000000004DPg00000000D0LkhZ000000
`6<e@<Y`000000009F7m00000oTdXimY0000000000000000\fd80000`_APloag000000000000\=@nT\XDe7hB000000000000000000000000@`Y<h4f_haM[17dX
Q@H7Y0PH0000T>?VdB\h0000=6da00000000000011^G00000000000000004N1800000000000000000000000094T80000h6\]L76n8lK;Q:?O000041Gl00000000
AE1j<6;g0000000000000000TFgKL^JC0000000000000000e<@N0000000057KW00000000000000000000YB_H00000O>SlWVgXbFF=<WQ0000m3DTLV1F00000000
0000XN6?0000000000000000LWCbTj\f00000000DEG_0000<XYT4BgiA4c6L9Li0000000000000000lmdXL?UElgE4000000000000000000000000Ll?400000000
000000000000aDjG0000<9k600004@Ldi44E9DI[0000<4O;000000000000YB=alJe7`:>blWFG8a1Hlf;ePm_P5BXdP2C5LEOT00000000LoCL0000000000000000
0000@HZ[PJi\00000000Xd\8hEfj\Ccod7m;ABMf000000004^R6Tbo9000000000000000000000000Pm;N00000000D6^BDV5FA0AQYEdO0000P7>Rh3Kf18aj0000
4D0`aBZV0000<V2G000093^Q<I3n0000000000000000000000000000<@63HDXOL_lM00008=>;0000`4cPdYYm00004;j9Y:3^00000000`WNWTiKXdK5eH=G:AAmD
Q;250000PlC40000000000000000h<ifDO6<\DiSi3gk0000d=kP`Y_YX^CD8`WH4ojE000000000000D?30lHeK@@YH0cgY00000000aB@g0000000000000000LZXF
0000d24l@MNS0000H1FOX^95Ll3?1ASCTdd=000000000000000000000000d3eO0000000000000000000000000000P^7?mCH90000DgDX00004GDcAF=I00000000
00001@760000D5Tb4PAePG:g00000000lD_>0000h>1T0000DB_j0000000000000000I=@b8eO0eBKA0000@I2Fi734000000000000L5_NTVgQP>_8aEPZ00000000
000000000`Fm0000133l0000d13bLUa[H[0m`[>R000000000000he9O99Bk0000l\1R0000000000000000hAMBhA`:00000000m:S14TE80000XWj=0000`I9Hm8O`
468L01=9lV=;0000eFCR000000000V[10000<H]f`;PBU<mZ0000TGNoL7TH00000000LhTX0000XF\E0000000000000000DS^@0000l:h34DT3<So6000000000000
000000000000000000000IGI000000000000IBP`0000\[2_000000000000lG<H<QFKdeei0000lS[MQCjU000000000000d_IXleK9H[_jmCi20000000000000000
00000000DSJj@10AX1c30000000013<]`2ng0@f0H]hL<KO00000000000000000000000000000\PIX\BJD0BOZ8hjI0000D`E10ED[000000000000@GjF00000000
0000=BQ800000000X4;c0000`;cJa9j<<YXnIABQ`mA<U>Nh0000XUef0000dG_eL=J<8f8S00000000hN:B00000000000000000000000000000000<EFa0d6Q8;6b
DhFVLi>1PQUX0000=4ZMlNHJ<Gd@@iJk00000000000000000000Lm[G0000LRhB0^OQ82UPPaZI8kec46G_d8hG4?6g00000000e4010000\7lO00000000P0A>0000
0000mEi30000]6_Y0000]6WVPWG?00000000X7MN00004>H^TdVlPEh3Pih00000DZ9S@;;jdB>;lQ4E8da8000000000000XVlL00000000000000000000l]jSld5:
5DS]XUd_00000000]>j=00000000DJJK@k6L0oV]0000hBBkl];gL_hZ`dbZ0000@^Ic0000000000000000LeIC0000d>M:00000000000000000000000000000000
H`je0000PE0]LjWBLc>90000000000000000000000000000000000000000000000004>EV00000000000000000000000000000000U5WbLQS4e@SG00000000\^h1
1@2JP=R<00000000`3n20000`:RJ8LH38:V=Xb?Ne?3<\V_XmC[hTH3\a@\W0000UC2b0000@5oX00000000L@mL0000000000000000l4<F000000000000\08:<;TC
0000PBXj000000000000PcdD0000HQH3000084Vh8G@10`Lj@39J<aI3E8Z8d3\R00000000000000000000m=XM\Z7?000000000000df5jDjFH000000000000LRAk
00000000000000000000PhODa8eRTS7e000000000000a9Rm<dFE00008FLh0000<UWOE8fRiF7U0000h99>TT^l000088jQ000000000000@3Wd0;[IXIUIa8VCU9ED
0<2Bi2\oa;hH5EdmPZS2=A<30000=C^j987>0000XnHDD_9:00000000000000000000`JTn<>3M0000000000000000000000000000000059jQ0000000000000000
00000000@TTY8Cc_HKi`HlhHlFhb=6EFUAF50000\ZEL<\a;000000004=3XdZ2b=7SEHN4E0000@LOIPY4L000000000000e9=Q000000000OKH`X_300000000<PRZ
i5VN00000000@C:=00000000000000000000]@j>0000HYFS@^JU0000h;8a000000000000U@^I00000000T>XC4M\n=6HH00000000000000000000000000000000
`QG^8Jl5@]Mg=?e?AAjX0000h9_30000000000000000000000000000T>nEXWdfD7dd00000000@QOU000000000000@MFdd\MWA3lJA<RW0000D4G:000000000000
dJo<l7_JD92P=4SP0000m?>=000000000000000042fAUD@U00000000\;RQ@A4e00000000@AMN`_Bm\l]60000P<AQI9bP000000000000Dc4eIAnOTJ[CU@l:0000
00000000lgcX000000000000\GoA00000000Y6OF<ERQPIBDhm>g00000000@WL3]7:30000lKg=04lh8]Je00000000hB=RP:G?a9ZM00000000@NBU000000000000
0000000000000000d>gn0000<1JhP`>naCDj00000000T[HG`CNhhW`F00000000<_7[`kAg0000LRYL00000000lX\m000000000000000000000000TFDQl\lP\k:M
00000000000000000000000000000000Lae70000\a2LLe6K0000d34X0000T;H0dcJdXeGODWDf4D6m<]d8=?W2I@n_9?NJ0000lVDY00000000l;^a00000000Y<CH
00000000000000000000l4I;0000@<:C`N2n0000hN>X0000hOjF0nCk12;0@F^>lJ>HTb0Q0jdIlnbZM:LIi=kh000000000000daEQ0000000000000000DJ1QXd4<
000000000BA]LVgf0000Hc@Ue3QkPL@E8ML_4T0N0RVVXU7\HWFSlXA]LPY2E=2j<i[f0000@`eb]Bc>0000000000000000LN=>00000000`[KR000000000000HB`O
00000000TCBDi3;05?;70000000040hi8ZDDm<VY00000000000000000000H?[3l16\d]XTDh^Ea1d5P:eC8=DjHPEY@W5L@YSE0b6R14AD]6<=13Wl000084PXdE3G
0000XA2kl<HZTIaSP\Ah0000L>`VH@l94P36\W?LLf4Y1@82<Ue>00000000000000000000X`R_HcDahcQ4ldWl<8l0<@0Fh\LTlmj`00004MW`DAOdYAXnLAQglF?2
XYbHTLC:\MVJX_Hm=>SN0000@462@FYlHbm]0k[8]D^U00000000000000000000LPT?TC_g`daQ0000000000008;GM00000000\3UV00000000<71@8IEmPa<V0000
TO_m0000<\S`00000000TW[UEBmm@F1i8^]\00000000TYDK00000000T0HX4WOJPeX<000000000F]HPUFE@Q0C00000000POK>000000000000000000000000l[56
0laJi=U80000LVoh00000000000000000000000000004SX:@T\b0000E7J_0000]EB200000000e<::<G4e83lh@X=3Q3VY<PF20eXn]2j^ld:ZDdLedOc=i078@Udn
TF=W4PQ?l^SeTbCcXIeL@OI8i>aO=A_@00004KlC4b\^000000000000000097Hh00000000000000000000H3TZL[\D000000004=X^000000000000dKd=8MKPTe=k
@01MhHoj@MPm\RnK00000000Q>W\0000000000000000llfcXRa00000@Y1X00000000\e>ohlEAl6250000XD=o00000000HkoDiADCDk\00@49m6TA000000000000
000000000000@gZJ000000000000000000000000hR2B0000I<0<0000000000000000000000000000PhI0000000000000000000000000QC3XQ7\6000000000000
00000000000000008?5om=iIaDm>000000008KJQ0000000000008Ie1XVUc0000000001kIE>QVa3jd0000\?BbLRiX8<?A<3_[@Z]DLbTne6^Se>P6@G]^HOEVEDi6
00000000`;H<000000000000TTR358Ng00000000Le4[0000leiAe>;d`<PPl^:M0000T=;B0000000000000000d^o`0000000000000000000000000000d5m`0000
d;M[4AP6LR6`0000dFFM<[:m4\_E\WP_T\dW4j^28m=<00000000lmQY000000000000LC1[U1GR000000000000<mYla7g^L7b9D93GHEK2Pi5HPJU:`PbC0gckmD0F
0000M8^fLcXV00000000000000000000000000008Jg300000000Y=HH0000`]D:8?3<8bbN0000000000000000000000000000a3o]00000000000000000CTeQ@LE
8MLC000012?XQ4VKY5SW=D?MX8I6Xg@TEDf]0000000091OQ00000000000000000000M??90000@nb5UAI500000000<RjM=>3K0000000018Um`1B\L4]e\<]<h3Uk
\JNb0NgP<9LDTWPN8k@;000000000000`_XSTbP20000h9:T0000P`WlP^<10000DBT3Xj0b16Yj<\GBD4nDHCd_00000000DFo90000000000000000dY`K00000000
D@fI0000XAT90000P2Z]L2>i03SQ\\dLTd?Ma0>RAB]V5C_K0000`JMW000000000000@3n>]?Wb=A[M00000000000000000000000000000000L=LY87k50000LHlc
@Hh?0000<DYm0000d=@a0000000000000000<FY[mEG60000000000000000dhdY00000000d>X\000000000000000000000000@bmE\k[`0000L42>0000i4A40000
DbVI00000000@la>=;YJl4SBXoOg0000000000000000000000000000000000000000X7Mb0000MC[>0000P3kG000000000000000000000000PB5h0000TZTMHiDW
0000000000000000EAWK0000057nl98Dh?\lHGM=<Nhe@bXUP8nll>Tb@798lMCE@[7Y000000000000D_c3iERa000000000000XD<400000OPU00000000a6N?89M;
8T?X000000000000000000004?Fk000000004@JkPRFO000000000TWf000000000000dl848\8G@=UXm;4gLLFGloWS4be_DHN\i?mF0000\D`7dcZh0000T8l_0>Ik
<D@m8U?mXW4;HZ>jI:lR0000000000000000`FKLa6P_M78llQ^C<LPk000000000000@X9S000000001@EC00000GS=dU@al2LV@^i7XmSZ=95?8;L1<k@W5AIV0000
d0B7@SV10000\IPb00004SCZ]55H00000000000000000000M<Aae>_W00000000P>=;0000`569D[]l8heli5Z9a84>0000dGG=mCm10000<^P`000000000000X6Mj
0000HR4[00000JJmi<he00000000XO\B0000lH1k0000H45PdDDU00000000000000000000`Y]k0000<NnmLSXODEGSA?:SlOgX@FMY0F`Km:;10000di0YX0C1TUZd
4\dBlo?2h7fcHUom1@k50000\J@jd^l=0000XVQQ8YgRlj>3d0JWY0o_0000X;=`TkEK4RN<]@DeQ4o9`3Mc4Jc:T\4?0000XPlkHVD2000000000000d::G00000000
00000000000000000000e80G`U5Sd;dFl66J<HKlD]i7Lm?9QC0a00008Y2AD]B:]7lR000018X70000TX;IXcTk000000000000dHY;00000000PXhlL_e:ID2fH<aK
000000000000DW8_L4;QX[X_0000000000000000000000000000000000000000lbSe0000000000000000iEM]00000000HUR[l2[;D<9_00000000@<Q;T1?_ToMZ
0000Po_HP5:0T8cAPRj29E?P0000@_PIhBH^P?0hdK7>XK8202<O`;e_D[3S0000000001U0<@JD00000000000000000000000000000000000000008HXf@OmaU3UK
0000DRE:d2Af@PL<XmFGPkS:h54jl9f@\DFH@`K:4ffJ4T@ALZXQ@S9K00000000TNQ4\W9JAB;W00000000D>@C0`9jEF9A@ALF00000000D2i[00000000<3ie0000
0000@]8\00000000lVmg0000LWBA000000000Jn41AX\0000000000000000XY8Kll>V19mU0000DXLEh1HB0000`NaCD7J5lFaRTG9NHI0AhLcgDMO=dX:d=65_U==V
A9:]a7od0000000000000000L3:iX`lL000007gm8CIn150=4K4f@V?CPdoj00000000i?1_0000L0VmPaZnDk;PHlj314U[0000X2PN`5FK42ic00000000IF5HLdW>
IEmS000000000000\<kY4e6[0000454XiD@C000041LV1B\`00000000Dac:`4BThGLFTb9`0000ll5@mCI500008aIWi<`H00000000<c0n@O?50000DGPS<P?28@n6
@b2bXcIIH<M^\M8H8<kJPYF7=:YSYCJ7UDBM000000000000PR3l0000000000000000l6kH000000000000\=NY0000\_@c00008_<e0000L[\[0000000000000000
000000000000PM;b4>K=0000d^kV0000`cZ\a@@W00000000000083hC00000HC1h5Ak4R@5<gQf000000000000h_TV<XOHXX[<0000@MZ[0000`^[18K<ODEbf87]K
Dg\>P=Y;00000000U;ZkYENMQ=gfYDaA];EQ0000000000000000=4cge5<j]?^d0000P0eg0000D7lm0000000000004PGZ0000`[D5<`]j`NF8T^[k000000004CfZ
DH3OX\0M0000\3Xk0>MRI=o70000000000000000IBRmP@kem@RT0000UD1?0000eD:Lh;4ke6Z?@EODXQ^^XGUDLJ0Qi6SJm?Kb0000000000000000LA>GlGDX<fec
00000000\]6K@d6B0000AEZG000000000000`KlQ=70m5@ho=8cU09K9<J?IQ3@ld>7;DLHJT<gnm0;0X1nl99k\lb>nliTF00005;QTME]Y000000000000m:kk@EGk
@Bk]4O5cl\fJICIG0000Q47cD5dTH^0Q00000000DIc_HR9Z0000hc>G@7Wa000000000>4`8Qkm00000000000000000000M?m4DaVSLg3P0000`2_N00000000D=Da
Xam2`BB:<<G=dU<?<Xa3hL0IdH]9T^nS0000000000000?il000052^K00000000@M7:\VJ0P\o?00000000dYa\00000000@S5QT0bRD8kDh=da<dMSM4f900000000
00000000a5HC0RUo00000000000000008M\DdFUi0000m?b]00000000]CZK0000hH<h\VRglKb\i7TNE@W_U=?900000000000000004eoj00004_G@4goY5>hc0000
0000EB`h000009JB<E1XhbbC00000000<JAf0000Lb:TU2c`4Vc:Q3@600000000000000000000\?mXTJXBXhN>lggBP:I=TYeb@3IM000000000000hJOW0000dJcP
==7;0000@McHl6TI`T\Gl4gEDYV>52gZl9d1dZ[Fh:>CE7_]@5NoL`YR8^=o0000IEgM00000000L1JU0000<AO0PdkYYC4`0000E98g0P`OM3f[00000000dD?n0a:6
00000MYPY12UYC3400000cmaT00VXXNe0000PdQj00000000000000000000@5\_l]aCh>EBTQ`jX[cm`h3Ka?_T0000lUcY@hbY@oYHd710437TDjHa00000000a2jF
`@C=@J\@000000000000HYNJ00000000XR@RL:Lb000000000000000000000000A;5o8TQ;4h0G1=24MEda<B:Z00004KG``j<`EBo8LWR;D`RQ`IRi0000X=YoH9?o
X<9:000000000000@3E6l?7I4EKl`7?YD=JK0000]4G]05nB0000ACS[UB5o000000000000`Bce=>ABQE7FU0aJ0000Y?ga0000HP_K0000@^?<0000E5[A0000a?78
0000XCUbhRK=U5;`i1@X918\000000000000000000000000Pn]Q<PY_`]DR09]W4N=b1Dn:`@9KlnDA49h?hMe80000d71al?jjQ6`T000000000000\M?DXdTM59`V
dMAZ000000000000000090VM0000\gUD=9L600000000DXA9Xj;n<eFL0000@YjW0000`Q_600000000hd@E@a9B00008HRUYA^n00000M;Q0000Y8NN000048m>0000
00008M\M00000000PQQe0000LQO7`S9o00000000hJKGLnH0000000000000lQN8`EVT\S?BTGK5Po0:X>ln94eehJ:T00000000=?eQ@2oj00000000000000000000
00000000e0RZ00000000L>UA000000000000000082KM0;R[`jaBX;fKP<=c<AeQ`Xi]\lB4\o@K5C;U000000000000LgKE`>?nQ?fh=?^IYCKNEDJN000000000000
00000]dV0000PPP`44NiHNJJ`=834=2iT[8?d]Po86F]4h]dY6?F=6nCI@0RaE:=000000000000h332hK6W0000YBHS0000]E6PH20RMCZ?1?1;0000<28Y0000<4X5
0000d3C100000000000000000:11dFc80000`8NXLK8?@Vm10aUZ00000000LlW9P3S700000000D_[e00000000]8640000<dYbE?YN000000000000000000000000
0000I5lU0000M2_S0000LO5G0000dZ7`0000H<hI0000000000008<6B1D\Qd95GTB7cXL:f8X^iQ>f>0000X5=8]64V0000L2?:0P<W8b7K@gdf00000000i4QJDX>U
]1[GU5:X0000`4dA000000000000hbX?0000DD678Jd700000000l\UVI@e?0000L97WX6Q]@HfI00000000000000000000@nXB00000000l\AE0]QC49O?TgOV`_CD
E5fE000000000000000000000000000000000000\I^=0000000000000000\\<\HJ^?4@PZHa=>0000000000000000`?MF0oB_]:1@i;=3PU=<0000000000000000
TbN?0000@:3APG<>8eO=00000k9500000000<]:N9F<SeB3S0000000000000000HnOnP9kN@;hW@P_7dRI4helS8RVb4I<DiAP1000000004Hd>0?>6A2Nn0000T5DT
<e2c0000M4<70000a?Po000000000000hBDe00000000000000000000DF\2a7`hP=b000000000000000000000`d3T4?OFd_RY]3[\Ddm0YDOU`1N<hX<HE06I]1F^
0000PHj?00000000]0QjEDoQ0000P=Q1HiDC0000<6LI00000000a:E4000000000000Tbh600000000PB<f00000000l^m_H6Aa<88JDc6F00000000000000000000
51SA00000000\5XBADkm0000000000009:;[0000A:J]0000000000000000=?L:00000000P7no000000000000000000000000000000000000hRl[8??e5EiiA@c_
0000000000000000L@Wk0000@>gL0000`7PQ4PB4HT=[h^BBeBKVd?QJ00000000@WA^8>o<<@?1D]:@00000000h>[:L9lo0000000000000000000000000000LJPm
000000000000A>]>LV\a0000000000000000Dg`eTo4j<9Co0N60`C<ShH@CP0Y^0O6i`O^]0000000000000000000000000000<Zm?00000000000000000000lYiF
000000000000<?:I00000I`VMD=d000000004NkZUCXb000000000000XHjY000000000000D8oPT>d8UF380000000000000000H2=3TMTj4[=E0BmJH`W<X:5]LB@7
L\n?95c?l@l`<aZ`\ZW`0PMJDe2odO;kE:dNdeHMlOV?Q<R3dYYE]DP900000000<VSY000000000000Xj7>0000000000000000P7f?<?h\hS71l^9jl`AL`PbmT^n9
Pf@i5AE9UCDXi2i;1<d\0000Da<;dad_lEF90000d5n100000000P:8^00000000dK0[000000000000000000000000<<QLD2VE@Kl3@liA0000L3P4dMV^d;?_XeFa
5D_e00000fmcPLHh\Q:GPf=RUB`VTJT8`ePf1De7l_QO000000000000000000000000000000000000000000000000Lc^=he`CD;5\Y1e?lCKUa8iIYBkE00000000
@eVL5B3A0000diYR00000000E7hf000000000[V50CTVH2IG0000<4:A000000000000000000000000hPoQlk`bdDk8HW9]<f^0@6H_0000]3Goi::;00000B<70000
000000000000PH\VPIFR`@?h<XF0<PMeX@^]4`R3e2PO8YBBA1CEPFWSe?^4EB77Q?`S5EMKdV<e83^>A2RgUD0:000000000000000000000000<7lY0000`oKi0000
X4oeT]3m8^P8<a`:\c9:M>g7PV6O9Egh00000000000000000000TefWh;hjP0lRX@Z[m>5XY:eZ`IVLXK<;==8=00000>VDa9OOP`6n00000000000000004gog0000
0000LJ3W<NC8@C8<lQ2LD_`D0000000000000000Tb91188H0000Pn_Qh0Y;@K[M000000000000leUo0000`2:k00009AgDlPSj0000000000000000\9n_e2EZ0000
0000l]^NmBfA0000X>8bT\ZH4P4A500]1=5g00000000`XkA\gRN0000@Fc\M;RB<^j5<>SWU6E6U5[SU8DiQ@fA0000XU`o0000000000000000hb064:noP6Ef41_F
D?9i@6AAL@P18[`l4?NPI7>?ABY`0000LTP1DGQF`g]I0000<bLT9=Ei1?boaAKK0oWo0000000000000000000000000000X0OS0000iA:;00000000XRZ600000000
`VUQ<Vj1h7c<]?Ag00004IRM000000000000XeVlL;\W\kb>5@fS0@h]L[B20000000000000000]2[14Z;:00000HCG4GZR0000i0Ph<@UGm;BO000000000000hW3I
0000D9TP<cYD@WB800000000023>XWF=00000000LPQb0000<<:ZX\<>`^Y`P8\XMCGIlQVdY=jTE7ef`R<O00000000A>jm000000000000D@BH0000U;[b00000000
D^_\U9AN@B@g4A120RP7XRoh<j5N0000000000008N^D00001@mo0000<hVh0000H;;50000LHAA0000@3:PLENSY<m?hdZ8M=PF0000XMn^0000PKLC000000000000
00000000d]8=Q2[eXDm?UALk000000000000000000000000000000LMHUW200000000000000000000@4XBH5\600008UMIQ6Fm000000000000000000000000X3Wn
DQF[``XL0e43<VSG5:<W00000000XOZQ00000Md^TYT>00000000P?GX000042YJ0000hFM>0000000000001=M=Y=aP00000000h1f>hUnZhEW71>Pl000000000000
`PBL<n@P00008T6h0000HBc@hHHfY@T=00000000030LD>dN0000TKMZ00000000M=U\0000HIZj00000000H07R00000000DGi?4h6]00000000l@29<e=500000000
0000aA4J0^710000000000000000HY?0@?<1AA?o0000@4h_`RRN0000`H350d260000@Wl=]EIXL3Je1<g?\PXi0000000000000000000000000000HY[Rlbnl0000
]EFd0000d4\J0000HURi00000000000000000000@C5JX3cS`5kHA6D600000000LT_C00000000HOS1`Aoa=@bQE2]a00000000000000000000QAM^000000000000
0000A59e0000Xl7:8]m2i7Dg1Cf>0000IDKV0000H?P2000000000000@_a?0000000000000000<OHSPRiLXRmI000083N:P8LNlJKhDcWo0000`PAJ00000000PSbP
00000000000000000000000000000000Q2>elacMACdI000041;iT@1[MC6BAEBD=3g300000000lVaG000000000000e;\Y00000000000000000000A7fN00000QV>
Dn>f0000@5:kl>1j0000XbH>0000dEAFPhCH0000`9eg`f=m0000lOJB0000000000000000X2B9<RT[@kOOA9^feCUkTZeZ0000000000000eEI0000TT1Z00000000
<N<O0000`0i=<9o4<>SIP;K4L^LA00004nWO8F1S0000@1B500000000P@==0000000000000000000000000000000000000000000082VR0000T>a`TWGN00000000
00000000l4J30000000000000000000000000000l^UP000044=aL9?:0000D13ND;AC0000000000000000DbELhSVj@d4U5?HS8:7K0000T=XmDS4ElXfG00000000
mA72QEiW00000000Hgha0Ea703S\0000lhUjD?m;PP[0=?6<0000``BTPHigX3:6L9lY000000000000000000000000`CCa00000000000000008;570GJ04BQlHFb2
`9iR<D8J@^X:X=\`0000000000000000dPnn4mOP0000X<_j0000LB]O0000TGEP00000000000000000000`ajX<cSd00008Z;R00000000`B^iHYk`4c[n00000000
i4?60000PEQk0000H=nT0000@e?dH<37XWCK`RZeTgj\m5`S\4oFTYb3E?UReAol0000Y16h00000000PS2[]EE8L<TZ00000000T?4F0:2WE0]dL90SYCVg0000<9l9
DbS400004c?500000000XMLM0000\Deja6LJ@bWO4EiCa0=N96VM`[N08MIF8on:A8mEa9e_<8XWL@:_L7AY000000009?J]00000000000000000000000000000000
@=Q[93YT5DEG00001EmeI?S6000000000000000000000000H>L_0000IEGB00000000000048>60000@4Ic<HTC0000000000000000<YA2P8n80000E4J_00000000
0000@_YH0000LiCD00000000XCO;00000000000000000000DA\G9E3\PJUFH[H60000000000000000D=Ra00000000000000000000DWe4<<0cm70A4JWH0000<_VT
00000000X]f=000000000000dK:=00000000]@aUlY5GiCY4000000005<QQ`AceXfBS0000D553MEm500000000000000000000DeQne7^@000000000000H9:fYCk9
000000000000000000000000000000000000I4@:00000000\C5<0000H?;:0SH700000000<?Dm5Df0000000000000X_?l4oHPH<>DDjR60000Pn<80000@9=21<Z3
00000000000000000000000000000000dgn700000000000000000000`5d74?`9Y;OEIDE\0000IC]g0000000000000000lbZ?hfAFD2;ID@A=XBP<0IT>\Z7T<0cK
XH9mD]Ujm3Fk84hO9<1XUA;O00000000m7:C0000XTRBdn530000dU1=T4<5d=<0Te=DlmbWM5ajEAT3\HhW@o^5eC;gQEL==>UaHL[g<TBL00000ZR]D=o=TbWddh3X
X1>80i[P000000000000000000000000\1A=l6l3hog\0000ABhQ00000000000000000000000000000000000000000;2kh739@7i78?<j060FTLS`=?m^00000000
00000000XOO:<\FL00000000<2jY00000000000000004KVldW>5`XAP`XP700008b8g00000000000000000000@9E;HY@N00008FJ^00005Dbg4EVD000000000000
00000000TCMHICkK95Qk0QJ;h1OW@^?N8:FJXo9l0NOG000000000000000000004W9m0000Le`o\\HS00008;1Z0000000000000000000000000000\FTa0000lf8E
0000000000008MHD0000he?B0000TGa8DO;Fh3=<P1G^0KSX@S8\0nnO=4Xo00000000=BD6Y0`HDic[0000EE3>0000`HST00000000dQELLi^P19SL4k2Y00000000
00000000L=XQ0000P<4>TGdk8J`G0LG1lRD38;3fTA?M\PBo<ZYQHg0ME4oXU6S\D>`oH2WFdV8LlJ;YHY;RE<NOEEGQ0000D;_`0000PZl00I5h0000LFcI00000000
0000000000000000l8W2\Glj@V>T000010;k00000000a?_ch73F00008e_Q0000lYKV0k]Zlm^l00000000D=I300000000T@DH@ca64a=kDfh0iBd^0000dR[L`QLm
@cEUDZa90U?[0000000000008W>S00000000<VSk`FA400000000000000000000000000000000lSLV96YB000000000000@30n00000000HFae8Ygn0000h[AKMB9V
<H;i0000HN:40000\BRKhaG30000dL\F0000\N_YHV]700000000A>Zn0000UEnC000000000C_O00000000000000000000he][0000P<lh`GWN57RK574L00000000
000096lID7kf\ic>000000000000000000000000i0YB0000T8G50000d>S:hNY:\^@4594X00000000e1Ej00000000000058=E00f>lYKoPVHM00001EmAXJ<Z<X^_
0fjbTC00PI0Vdok?0000000000000000h4\UdK@E8@`0d[gEP]il4dLPh6QOXQ3N`]Nl@3RUl^VQDa4e]<BJ0000dNbU00000000LJNn0000hK72iD3J<LidTj=80000
0000U6:]00000000000081KN047VHEf<0000\@QT0000hMi0XHDIXRQi\U_[A4`00000X?1Ri5meQ@:Z000000000000000000000000h8BjPBhB8GQZ000000000000
0000d0F@<C:J0000I02\4ThO0000<o<Z<4jE0000`2?[<kcZL:H`000000000000000000000000XeeO=@gg00000000122K0000H<XL0000000000000000XA=b0000
000000000000XY\j16`H0000iCMd0000T8na`e8MLWg2Xm6JTH]PHmIFU6\la9DKAA9i\9YV0000000000000000XAXhA7Rh000000008c=B00000000e61T00000000
0000hLVl0000000000000000U79cI@:9hNh:lXh`PWcXXZ3\00000000000000000000000000000000`ObU00000000@[<4dDcH@g_90000000000000000i?iM4BmY
0000T3Ih0000l=aF00000000X=Om000000000000`M7NL\9T0000000000000000lS\^=AQ00000000000000000X\gb00000000hb=@Te9A00000000HM;=00000000
00000000\@ZK`HTc00000000hQd8]?VfhS9b00000000`fk70000XXSO5DL:`Q@6<R6FM1Y8<^Y1H\[4l1gGlC]B0000hWQgXN``l;XDe1VX1@9I0000000000000000
0000XPWF`ETW0000d9S@hU2X4a5RP=dX00000000000000000000H5@P00004UA7`nZ9000000000000]6COL[c@eDmMTEMI`P@aLd2g]8TkdU?QeA;a0000hc;00000
hl8R\OaD0000PG;RT2HA@=LL\>jePMTN`GCF12E;mD7RDcjX000000000000\bb80000lPT^00000000d]1W0000hhG500000000h@g^00000000Y8\H000000000000
00004T3B0000000000000000H]]T00000000000000000000X;0gdHcc8_eL4Li0\bMCHfIg0MjU`\mAdkC:E7oEQ8KBQ<JP5?P]YC4<0000aBj[0000PQhKm6<[\0Xo
8hUT`8N@D?MaA:X@`R?f0000<;JC0000000000000000PQHaTZY7000000000000PXmW00000000dVVIi=YO00000000M3=;000000000000hB_@ln:n8GUeT[1J0h[@
84G[PHk4db4H@ch7<g?698H>=>?S0000PRT7a7VR03kc\f714ehZ9?=5hKoS]?BK000000000000`g2b9:9R0000000000001F@I0000000000000000000000000000
00000000000000000000000000000000l[X10000Q;KjDaS80000000000000000000000000000XoJMa:G80000000000000000DjXM00000000=DiZ`ZH3P8C;0000
aD=400000E=BIBWn@9T60000000000000000\RRA0000hOKUED<A1F>o00004AUi8C^m4T9:l<=V8fJ_DhU6e@2V8ZAc]6C;QF=4000000000Eho0000000000000000
<GnC0000H\6h0000<k^O00004<Y1\dXHm@KR\6C4000000000000\0<=H1M500000000@dCh000000000\=6Ln3jPC8dHI3cXN0d`gg9<>H7@mnP=;N^e>4;4bMd0000
H\Go0000i10bA29m<c@4AF>?D?46<OVfaBRR0000a?WV`ae]15^Be91YH3R>8EITP3cFdF0bdW>HA?g:X^VDLYOmU:8h0000`1DKHlJIHZ;g=:W<0000h=gP8\1^0000
0000TA67LiWh@lkX\0@mPPVkX8i^LL]OhlWc94\m0000H?HVUDZ\h2R;@W?54;9I@179X<?T@I=`hCob0J3hDOIF@ZZQ@^e]UAV18PnZPJV@lYcKQBYN4K5J0a\lXcBU
=?SlMEh:00000000879H0000000000000000XCbT0000X]IP0000000000009@G2<GA\@I7CQDKh8e_b0000000000000000000000000000XagLX?N8LZYj4d4c4d<F
df?5T\_0hBMCLOT@l5alYCFe000099>c00004?kB00000000000000000000000000004IR[XKDc@bFj\mAb0000000042b28?ZK00001<0T`0_K00000000dk<n0000
0000TCb`LJK;\=Q:L6WlPSZXXV[ghY0Kh_FkTg>j534hQ5>OT2beM?\WUCOnTYc>L<EM4AWkeD[LdS^iTLcQ4]LMDff6DY]602OdhH<?UCo;0000D8B900008=EWH@Hb
H7iF00000000dD@M000000000000lG@GL=XD`loH0000`HAZm5HaX:md0?Y_0000P41e00000000lQe50000Y18>=ECX0000000048WnP7G30000PG:4<l\Y5Acc0000
000000000000\dm]E05hTn_70c3b0000U8l?HW3e00000000000000000000U0UN000000000000000000000000000000000000\Q<C8T`SXZT<\aU@Y=T]\8E7H;2T
8@cK`<cTE@PY00000000000000000000000000000000000000000000000000009BBSl38T0000\E@Dd[XO@gQOlcnV\mCQ00000000HJ2=00000000<[6Ddd?`e:5C
@7230ADa0f7IT^LYI;f90000l7Mo0000000000001B;iH9I\@OiV4oeiHc[_X4Q\HbBD]0EL18F3e?R@YC[29A<E0000P6eG44C]00000000lWT7000000000000T9J1
\Fl@HTPn4SIJ000000000000lei20000dA_100000000@<Xdh=EG\EU2YBf200000000000000000:n_`GiSDL814S5A000000008<;a0000liaPD83JD?J10000l][H
0000HWI^0000000040`E8\Ll0000`:3WT]Y@@PPDlXADH9jHPh]P=7gJUD>WHgRa0000T?3R00000000000000000000D_Xd00000000Q3aM0000hhK>00000000h3DI
0000000000000000000000000000`:in`?02Lk2CE8mhXAb[lBBH8LoH\^^O8GkXE@4H]ATi1ECI000000000000TEc>dY2T@Y[CXK7Xh6]S=3:T0000000000000000
L3_L0000dS0UdQcVa:?n0E5]0000hPh`0ie_0000000000000000<FbL0000000000000000HA4>00000000000000000000<2]1000000004lDD0hN2@i]dX_Y60k4=
@=:2<LZMX5I3]9RR41cKlc^h0000M1UG00000000000000000000L1>a000000000000000000008lLP\6jRhd@0=A\g00008?gk00000000X<iXd47>hEdY\H<XD2XA
0V?\A5dALYG;<c1e\i9B00000000000000000000\EoLPUa>00008[1f00000000QA6Z0000000000000000000000000000000000000000DP?\000000000000a?Y`
@I[Y0000LN518]ef@8:LT6\D`HF20]Ch4OdW0P6X`cbZDe;58gO:=7Zb9@Wk\1PL9C?<T`l5PbWX4g\_`5U]XFX^dlMRYCeHHH7?DV;>0000\>Z9dL;D000000000000
DGH>\G<lI2^300000000`aN10000000000000XfSm46Ei7GN0000TCJO00000000\KTWD@iflc]:Y92_00000000XEk64DolDZ]aHm:U0000PL>W0000000000000000
00000000Q6h`000000004[bl0000Q1cW0000`2<4dD<W00U?HSL6@aW4do85=E[10000THND000000000000TEab1?GoXa4A0000L6=Z00000000D`HK0000D2>A\Boa
Y3;dHPIJHo<D00000000PSA_Pd^O000000008N6]88Q6@UVS00000000=:Z2000000000000hK@5d;g`HkTl0000000000000000YAMO`J9:0000eC7V000000000000
000000000000\Moe<M=e0000000000000000@9b500000000@4HDUC:S000000000000LG3n`e8?\d0T0000000000000000PVn\haJI0000L^DDLGHe0FM300000000
000000000000000000008WfN<dl7Lb3FmDae00000000XRA60000000000000000000000000@I3iEj;00000000`7\200iT\7dRXL`A\Uga0000LfC;Q<X>@<;@0000
`fTD0000M2n90000E;mI<[;_0000i51O1FBn<4BB0000h1a`L:A8I@Uc000000000000H[_1L1Fg0000d0Q@T3nPlbAgHj2>XS`E]5]19;Xo4TDVX>Q\hUGe4]Da=ETe
00000000PbA7@nj\``ij000000000000000000000000T<Ln0000h:NKHAaY5DaM00004VH>A?Tb000000000000000000000000I72>00000000h2KV00009DkO@C:0
YF3A000088iE0000X_1F000000004:cD@RcDPRXc\@KRT\\5`bUBlhaF0000000098Id000000000000`>\e0000H:5m0000P=FFTEDg`?0;i@iM00000000a7Q40000
00000000000000005CHK=A7D0000P5EnD<8VThfJDjm900000000Lf\H0000Ddc4U2Hb00008ZgT000000000000XFJ20000``0H00000000TY:CUBG?X2hShch\\0Z5
\<F]TO2m`i?ia9Zf0000000080>I`9N_000000000000X77>0C0?P2S3L6CZl6CJ4IgeXJF\4Uj9e2HH@7HeY5>?8:XE1C>ja:[OmEQS00000000h`Tc000095mU0000
0000<Kk?0000PMXK00000000@QNJ00000000000000008GNaPe@6iCFJ000000008Xf18P6J0000000000000000X^fC\Dgc0000000000000000U0>F000000000000
0000lId:00000000000000000000deC800000000h6B1d;Nb9F3P000000000000@825\i6k00000000dZ>a0000000000000000TUL`8Q0U00000000lacj@kH?0000
HR5NE?Fa000000000000000000000000UB:40000DhQN0000\\jG00000000000082B^0QInL<ee`=V70000L:U]P_IM`k]0H>R^000093eU\[EX0000@QYnmC2>0000
0000hZl?Tb1dl;@9TK1QeCc8H\AY00000000`QGLU8ZL0000`:FeT4eWd@Dj00000000000000000000000000000000DH`[Pf^Th8CTTIhYHXZB8n\O<F6P90V[M7[L
d^19Pm6k0000PeQ6a29U0000<A^h00004`3O8`NO\6PE000000000000@E;ZlQ7QlZJnY>`V0000TCaYTOLK0000<50181R3000000008hiG000000000000lWU5DIDd
0000000000000000H]h60000000092h200000000d4E_U7hVHjIDXV;Z00000000000052oB0000LYkL\\DSY7YkT]CS]0N:0000T^1X00000000P?WQHgiR00000000
d]G]hcKe0000<0_4DdEXTkJ_L<doE:8KI;mn@CUk9>1\00000000LmS3E0GB00000000000000000000Hh0a00000000@h240]A?0000000000000000000000000l5`
0000\_<P00000000\8\A0000000000000000LkCmPY;4I@H[0000000000000000000000004Z<]000000000000DPf_PfX=Q4=`T1P>DGW_00000000000000000000
lcUM0000h3XHM3LJ0000000000000000P]UQMA>11EbQ00000000A9dj00000000`GeU00000000M5YEEA1e00000000@^iK00000000DL8@E?M6`;D^X>1C0000UALG
00000000dQ];Y8=7H8Y:0000000000000000<gI30000<`kC0000<:Io000000005?k6A@Ri0000000000008W7e=?LL\YO_8<;TDEHF0000000000000000\6SD0=nh
PklGY36d00004BW70000=4T[51>e000000000000P;liDK6>lfYi8Fif0G3@Q4]cP]8L0000aBb]EBhc00000000D9FmH;a<0000e@mE000000000000000000000000
0000000000000000<cOo0000l;6Ka5LleDUI000000000000]C8:D7;5@XTRHCmPl7n\lhA;a7:UQ?AIdH7fA9:508BZd`]TQ=CDXI9Z=>@dTCj90000lm\l00000000
000000000000`@7Q@MjdPWBK\[_Q\b3757^T9CYOT\EM\iScP?W2\aoV0mj=L=>H0000DEeYHN7@dVNN0000DSh>4_4eP2Mia?jXDScVAC>^00008T22\d=ILed^EEoE
000000000000000000000000<j960000@<VJlD^6POW\\6APm01e=BnW000000000000P>U`Dm8j\4LF0000L[lN0000h=7O0000a=k>0000]0KV4gPa000000000000
0000lQS\0000\?8JD1oT`^_8XF\^00000000PaB7]<4O0000mBJ]000000000000`BHJ@90e@bl<dRamI?U^0000EEW\POkGPkVhiDmn0000@4l?000000000000T2aQ
h^W4<GZc00008\>7]AGO0000000000005DPo@B5;i01U0000000000000]S^00000000DN:iDYdH00000000l=AkM@hNIDH>H3G300000000I:@]eAO>00004SMV@3JR
0000lN<700000000D?Z=h[h`0000000000000000000000000000mDW>Hagjhg];`n<mI@oU5ERmM8:0XK1cDj]GhDMG8XJB43m8XUZUdf6<1<OO9CnT0000H\b44CjI
1=\XM?WJ<??M0000000000000000\ng@dRfU0000`CSLY2NVdO2PAA>gXKI40000000000000000DPa0i8Ca00008NhO00000000h>G300000WVD0000000000000000
00000000<AAcLPoo=F>`0000DZ7i00008AGEXb29P\;:I8:aT>c@02kS4T2a\Y78U2na00001?45hE>MPJB7da7hHc2?D=?C@Xd70Q:j``?j<keME@MVQ@Mh@;kS0000
0000hQQ:M?_o4RTFPZ5j000000000000000000000000000000000000\FlS00000000000000000000\KHZ<]b:T8:?T`S^i5@>000000000000lbBS0000ECTW0000
00004[Gj00000000000000000000000000000000<d]80000T`1`L0=2l6:;DiCX00000000000000000000hO3D=;LO\54?P1K20EgJ4Ek^I9XA0000PUP38a^2`e0b
0000LX3U0000AEW80000DG:^00000000\C`<@20?@9hN00000000@DLUe;9\D`?Y0000000000000000000000000000000000000000lE5SX>fm=1f@a>e?00000000
0000000000008Rd4@SQP8aX:0000Xe\_Y4Rj0000PCEk4n1O00000000I?lV<BPK@c0DTQkL9=oI000000000000000000000000Y=RVLEYj00000000DK61I0S5`U`6
P[F0000000000CQ]00000000000000000000000000000000<M9H0000HF\:17Ol04`X00000000L7D7PFSN000000000]E\8`;4ldCRA6io000000000000=@58l02e
000000000000000000000000@0fTLRL6<JdlED4jX@;FPdANTE83@OD50000]E\Q4;jd\f]GD6I?0000000000000000000000000000LFF9TZ:5D[WG@]hZlVJAl>HJ
00008K]ePQTG<h2n0000000000000WbN00000XlIh5cA000000000000000000000000000000000_WEYC?f000000000000@1J1D^Ca00000000<=Ng<a2Y56gX@ZZ]
9D<Y000000000G]Q00000000Y0@_0000daWCdaFN0000e5WR00000000dIJ]00000000IC@20c9lHBFY00000000L4]O00000000lUGR=8VkX;b`00000000\5k64cCU
X41R`H[li:<i0000Ln^gYE`>0000X;<o=8hcm:Hl`GkbLK\BdL=54^b6`9WOiAY@0000097l0000000000000000`GIS00000000LR810000X@Cd00000000l_=20000
000000000000L]^7000000004a7K00000000dm[_00000000I6hG00008MB0I:BZ18e@0000X0l38h?ATWHM`]380000`=L100000000hegeICh0\d07000000000000
0000000000000000LdjA00000000000000000QAb00000000l`\:TQ\`<8`F00000000\`hk000000000000XO_J4Tc_4;oi0000d_[;D1?la<8?\Gk1\\Q\<ebP]:]O
00000000000000000000X@5900000000000000000000m@FBh00O00000000000000000000m6ShDg`H\k9Ka:SS0000950[P`>V`4nSQ:VJ00000000U:]000004[RV
0000X_`N000000000000a=>I0000000000000000a=E3000000000000000000000000l<[_DnJJ80M_UDCID8aV00000000PEnL0000000000000000000054JK=B_`
00000000X`9@000000000000000000000000Tm\M00000000DHAO4dn20000T>Wh0000h]kW<;F^4c\FPiXQT5W5\?BmdbIdTLfFm>IdiF08ADSo0000\a?ShfckD66c
DMDhM9I@0000<84\83fU<U>[HUiA`ZA>HoF;m1C2`Nn=@]GQYEXd0000000004IH0000000000000000000000000000]E0bA9Ol0000000000008HmQ\Z?C0000@nEZ
000000000000000000004cg00HVj`:Chd9EK@TaN<CnXlnYeU2Yal^AV0000000000000000000000000000@VG40000D<ja000000008Fle00000000\RcY4e>;0L[M
4^E:0000000000000\Zi``V]0000DVQG00000000TX=[0000000000000000hR[@000000000000000000000000dYD\mAd24[910000`gYO00004GMO0Q\1`cO_PDkV
DEm700000000d]6W4Q3cY51a]BQn00000000UE<kM5SI\jEd0000dR5;0000LGgg0000\@9h000000004QiD<5L>95\cH:9kHafa0000H2dRlIP9hTBbXX?W00000000
000000009C<c000093O4TZD\8?lE0000Dhfo]A270^HH00000000XJ^d<nHc000000000000000000000000000000000000E@dIX7g_D]<V0000hb:G000000000000
00000000T3\jdJD]0000LGZ:PkX>95^P0000<A?l0000AAG=000004R4H>hN0000EBW\00000000000000000000d?1ePUfn00008R7f000000000000U7dB0000lAfY
\Ya@@3AQ4^^cT9aelLV2000000000000@5YW\^IS00004mKHDI[>00000000000000004O^80000000000000000HELjE<7adXjf\b^S000000000000000000000000
l52W000000000000DZVc0000LKnYP60791c;D19D4Y0kiAX5T@hj4b_5000000000000000000000000UDj5dF`^8J:h0000l7hK45;V00000000M<;6<7Y:h]\I85S0
00000000`oD4l[CM0000UAAI0000]2KZ\aF?T@<Q4OmSP^0l\Mn;0e7K4l8@ll`je6;o0000T6=l0000dTZIX8l=`UXh`LZ>m>N8]@4fT<i24H4SM@?gP]9BaCa=0000
00008mL38k4h0000lB19L6=HHo0PhElBM8JLE?o\QChN4Y@@lRbnTePT0000\:cUA><i0000XfQA00000000<N:`HWSJUA2j00000000E6@M00000000DMXUU2ab9?YB
00000000M7F:0000ID2Z0000H@]9LLZ]0000lUJGTE[Ch@gjH[^ZY?[FLIM<TlcI5Bd10000A<9M00000000000000000000DRf_15Ge00000000HkJO8P<900000000
HbJL00000000d6>[85XcL^bIMBa:0000aAYX0000000082hf8;eR000000000000D8G\`VYnP\F900000000U5aUh00@`K;lE<eY00000000<lNV000000000B4E0000
00000000TYm_000000000000h1i3X9RKX\1Dd0UnXMjE1?7V@VC5@@HP0JD3HbUgT<GmPBVQ`dWQ00000000X<3W0000P:AM00000000d?VfQ2m_Q;HG00000I378?f:
@]@Q00000000H=ITX7nHDZ4IDYe7\^EG0000iEZehgR<T5`a0000h?Am0000000000009FDi`SN40000m:l@M8>o000000000000000000004H@f0000000000000000
X_:L00000000P[KmE5_[5>cD0000T\7J`dkjdICo0000\<?`0000Xf@XL^cG000000000000\<]Q00000000000000008K^S`MQd@0;A\XH;X^`Uhbk\TH@7Plm@hn6R
<odL<=Lg8IHmXIh30fo?0000000000000000YDF@5=18000000000000h1b^0000m8BZI;4U<U^o`053lJDh0[dR8a3;U>>8h4Wh5>L1DL2^588Ze?CdDo@c00000000
0000000000000000\fOId?cSH<\_YB7j0000000000000000lKi9TiOa00000000000000000000@W7J0000000000001>:;0000000000008X<4@KbkDX38<e<A0000
00000000<:ZaI4Kh00000000HN`KH5ME00000e]Qd>2IPI9iT7oo4`C7DA@<LI84Xg43D8^7E2V6ACggdR^mLKM8AF1CH>AE00000000PCE_DFnMD\26<P6m8E7NLAli
HPbX8_Ld=:ZQi@HI000000008NNYMBIITGB=Lm>BeB4m0000\cV\HE^Qh3O]Do1]TPi^<\Y;a@[O00000000000000000000LMj600000000XM2D\O9^0000QD:d0000
MC:e8R39PL\U00000000hm^N972W00000000PJUo<P8[0000L;n60000hFW70000THHVH4\@4NE2hNIcHg[40000000000000000hP4]<=BLX3BY8^O;000000000000
0000`XSh00000000PJY<P8dQHW25\W`Z8DHbl8OIdgJ^X49jPiH<\n[^Q3M3U@VN5B8B9==;`C4lHOi7H;>]HdMi<K>j@F_eU@UoL]RH0000D9fZ\DHF<MD_dUlKI?2^
YFAK00000000HIcK00000000000000004`a_\OAg0000000000000000000000000000@eLeQA8al@iQ8C??`B\>92MX0000TObc0000IB[ji@A800000000E>hHlFE5
@fZaeAkK000000000000X=<V000000000000000000008MSV0000hG]=000000000000000041I_52>@AE7400000000dIgA0000000000000000D6@E`6]7hNjSDaHF
\fb?]@_6XWkkh[SGE0:\0000DPR8L4Y8`CoJ4WQB\ObFA34THJSd00000000000000000000000000000000@d:o00000000P;Ih0000\e<i1BQP8654hola00000000
000000008Ioe5CF24HKE00004;Q7HM^c00000000Pf?C1C9i00000000d`Q[893c<>jVhg<@000000000000M54gDen90000U:gjTah`000000000000000000000000
8<nj0000000000004@B5TIkT0000d:BP0000d_ORi6>H0000000000000000P7AGTBV;HL<VdVV_\Vh60;\H000000000000Q?\c0000000000000000000000000000
8`:6000000000000m77E0000000000000000A<^nA6oCXjlY00000000XQBDHCi;00000000TllQ00000000TZnZ00000000@TX6PZcE4HR0000000000000I<?8d[>@
h_9k00000000PHeiU36>0000000000000000l[aKIEO^0000P\_S0000<`kV0000DH`m@QhVi>Z;0000000000000000LMClD8BI8>6L4o`W00000000HOGV00000000
d6E?<GjgEDmb00000000000000000000DOJK00000000hgaF5@<700000000000000000000LSG`H^;5`E27QB;H00000000do5Z00000000000000000000]CA40000
8LI;0000000000000000lHL6lZf_TCiiQ?3`430<D>>=\[7B0nlAdceJ0000YDPK0000T;NSAEHD0000HW\ci>OaLeM40000Xb[hL6fo4N1a=?U40000000000000000
000000000000hB=i000000004JGBXH;UHcZAME6b00000000000000000000hf@I0l9VTjCn0000m:K:MEa^000000000000dYNV0000=CHc0000L9KL00001:iB0000
00000000QE2]4IUn000000000000<EL;@5j3\D:C87h@T<GO@Uh:<^RG@@@HL=B]<WI9Y9Yg1?8O0000M?0]4f3U0000m53[0K;]PI:J0000000000000000hJYX0000
00000000`M>^@S<<000000000000000000000000000000008Z8H000000000000`8^T00000000Xc:a0000TY1Mlmo\l?A2DR>]@e[=\>QPdF`o0000000000000000
0000`IG]0000000000000000HgML000000000000LJnGHm:EeAf00000hj_[0000DXmc0000l0UX4>]U0000mF0Y0000MD_9<e1_0000000000004?D^HM?W00000000
0000T1[Jh:8kdJ>e4I8dXJFCl;o[`FHAHMN]h:Thh=TMT2_b<`N`@aTEDbF><h:Fh_ld=2LR16Ic0000hG8900000000000000000000000000000000000000000000
0000H;YeTW=d000000000000XHdkU=RG0000`?cIM4n6000000000000UD380000HYT[0000\m;<8M6900000000D;oN]?F1000000000000MD8`0000\maQUAQN0000
00000000000000000000e@SSeEb]0000@D81<:7?P<HmLcUi00000000@<XUdHaI]DlQ\UXY`W\WE8`h0000X>mO1B:a000000000000TCC313Ac\7IOTWFe00000000
00000000l85GL]?d4L:T\T6BD=ON0000Xe`500000000X=lS0000l]Zo\eJ>9Bb60000d^Ge0000`>bU0000000000000000e?oJ0000TLX6`Oc2HX=jdZlj0000\SdI
5E@L0Ooa00000000000000001@kb00000000TWlnhlSk00000000000000000000Q79@0000`A`^00000000a=b[PB8S00000000XDIF<UK\00000000000004MKTHb3
00000000\\PU`mOb00000000dkZ700000000E33T=DV<0000000000000000000000000000TMHW`M3Y0000000000000[Fa0000DS6hhDK8a:L0000000000000LIO5
000000000000@@H0000054Am00008P;B@j7e0000DUgI<LS=l\n5000000000000@5VT00000000P<UG00000000h6NZlQIM@dBAa=AF4m450000YA9E00000000h4ag
000000000000T>]<00000000000000000000h94@@=AQ00004VjB`[9=000000000000i4N]D\mjdn\`000018>]0000000000000=GJDWh900004C]5000000000000
0000l6k[hg@9D=H9Taa<0000d=VW8`ElPQ5]\=@1l2Z3AD4F0000i?SH`9DThPCV000000000000@TJEX[hIHVPbaD;B000000000000U2GK0000<R`XQ@fe00000000
000000000000D3jG000000000000D>Mc\gWP@ik\09H7H@M;<eGbi<^;=?KA000000000000XWm`d@E40000<QU2hM[aP280UB?=00000000doh=<Y3L@@Bm0000DA`H
000000000000He^c0000XbKk0000000000000000000000000000Q7BK00000000000000000000L=78H?6Tdn]bE@i_0000h:QS0000000000000000eBMB<g9V`cc9
<2J1iBfM00000000`OJoXHbl0000la2lT:2L@KH?@ic2hT^\eAHi00000000PBIFT[jY0000`H\K4IIiL^fX0000H`D500000000<dKn16X[00000000000000000000
00000000I05000000000000040P6U=Xb0000X_X6`g`Y8P:?@b\:00008WOX8haZ0000HXGN<\Wh9<e;EBW5XJF6h@3dQ0SXQ95fPUld8mN[PdgSDDjfYB2o0000D4Tl
XA;\PdBeHge69Bg[4bOQECcD000000000000000000000000000000000000000000000000a9MU00000000`k5@LH\<0000hICV0000000000000000M4>@X_\:8gm^
000000000000000000000000P5RU00000000000000008O:HdOFn<On@00000000000000000000P@:5000047U:0000@Bo10000DS3D0000E>:S4bek01OJ5Ed=0N6O
8COO8DeA0000XXPT000000005BDB0000T?[T`;:X0000000000000000000000000000P]EhiEAQ000000000000000000000000T91C000096idhnB;0000]AGa]6`8
00000000000000008DS`0000lInOPnUD0000000000000000QA:YX]na0000000000000000000095bj00008KaE`CkQ0000T7Nc00000000i5\8dE3>4SR900000000
IAP=0000000083I415HUPP>N000000000000000000004_>m000000000000<kjf000040bD<XXm`OlIHi4c96nQ1@a7ICBBaD6>0000`\n\m6_20000942ll<Wl]@7H
U9R3iB]20000PYGMPDo;0000P_g@00000000000000000000<]7:Q3W5ACY[DP]bLYdb0000<9@[\H4jl[J?LDbZL7X`0000000000000000<SPGh^H61;S>PQAI5;E<
00000000000000000000l41Eh:000000PM8Z4odm0000HVh_000000000000000000004DP2i3dL\<P500000000HhJ7Hj;T@[le000000000000`fg94h@4i9NQ0000
0000000000000000`SAllHIm0emUP3MnD_?9Y6m;UE8lDK8O446B4cHd0000PE:A0000h;1l42Fk`gMo0000000000000000887g0000000000000eciPmlU85cT0000
`<bW4W@f@\aI0000@KQT<0d4@?X@hI1a]EM<00000A^\000000000000@I`C0000<]9ZT2YVH7DJ00000000000000008;d[0000\LXd0000PG0eh7f3128a00000000
m1\`000000000000000000000000aDKD00000000PPYH0000000000000000`OODhB9E00000000DYQW000000000000`>>Qm:O:0000000000000000lOX?0000@a=`
\84=00008M[n`l@N0000=@?U@Fk9`c0V00000000`h05a3?]00005@E70000T9ZH86ZE\3lN0000000000000000PL^:0000\LCT0000h9RW00000000TjQGQEH\DdG>
0000000000008Gg:`ejO0000000000000000H>5V00000000\co=55j@0000d@>=8SMF<dZlH5?=LF[K000000000000000000000000<SMfh<52M7=0<>:?HS_V\R9L
@Yo7UCmCm2l7<diPlXMJPE9<00000000000000000000000000000000@67<5E<8i5nE0000000000000000@IASH^5W8HGV0000XfQk00000000DR0C000000000000
h8TYda;`Lb0hXACKTf7k000000000000DZSldTP`08F1heAI000000000000Df[J0000A@O]4S\100000000`6cJD3G@0000DZ830000000000000000M;kR00000000
h88W000000000000000000000000DIf600000000000000000000000000000000XfnM00000000DdGh00000000@6n0X8cLT[Po00000000D>VflA=:DCf>l33\m?VW
0000LjXfXGEk@``i]CB`<aoF@W1Y@T5hh^1F<hmKdT9QQ:2M00000000Q=b1Y40T000000000000@bMS0000\0Hhd7Q8<6Kd00000000XOdA0000T5gF00000000]4>[
00008[MIl`UJaB<S0000XdU?0000000000000000D9Gd`Ch3IE8W0000000000000000`=mJTE>3HVFVE?l5000000000000aBS?X>5k00008[5D000000000000T9=H
PoOIHkn:PP;]4FG6X_85X5J]lVX1hYSR000000000000DbNYdbT6IFAl00000000000000000000X]SB0000HMEKHEj2A7ZRE>J]YF4X`23O0000dJ@AI3G=UCW]0000
0000000000000000000000000UmLTHHGhfi@1?lhdQZJ\a_e0000000000000000mF3k00000000eEDT00000000<Gm70000E?[4=:A`0000000000000000HIZB0000
00000000P_>L05mQTJ0_0QX8hbNdXg04`O@2YEWn0000d\f60000A76\000000000000TjGR\?Q3U0lN00000R\[000000008=gD==nb000000000000000000000000
HilE\0\`L=mk`ZNYM;M9e@aaPIA3hN:Qllg7UB>300000000dPgVh>W7\K@mABTn4RNRID;T0000000000000000QAjE0000lPeR0000000000000000000000000000
@XJdTXZae8aI000000004Ck@deMBi5M@000000000000000000000000PA_=Hb8W0000000000000HX846GVHmib0000000000000Xb_UA@A00000000X5gcXal\X85a
8TXO0Df?TOKo<Tfc8i_OM:>h9D1RTDjQ43JEPN>l4HcM4VPVPc`C0000L=@K0000<?3\@J]0000000000000I@BX0000DGJh0000LJCP00000000000000000000=@8Y
0000000087\S0000d:j?d@I>8F3CiD=@X7iVPK=o000000000000L>A0000000000000LEoj0FmgP\C<m7V>5Bjg00000000@6hj0000000093RZ0000000000000000
dI26a1RB000000000000\KocLh1X8ooY000000000000DndBL`ce0000000000000000<3F1XEQ^dbkL\LB=Y3a_00000j?C0000M;O9`Umae<3D\SYb000000000000
000000000000000000000000000000008Elf00000000000000000000000000004XCe000000000000HYZh000000004CKId[fjD`oIA67e000000000000hOXl53SV
0000PX7QLN;cHh4Z`79\dPU7XS20I9o:TN<eI=lCYBad00000000000000000000@MQ@l6o:8S4ULe`TTeaAm3S6=?`e`_P70000000000000000000000000m7?0000
0000000000000000hUTG000000000000E4@U\^5DHnob0000<OJW000000000000000000000000L7`F00000000000000000000P>JbD<FlHiL9\nYOM;:]D05P0000
@nRd00000\Ml000000000000d:ei00000000h[Ob0000000000000000l^cgQ4=N0000\3Q5eDDB0000i5cnXT]ZL[gWHBR;P`T7\e<0i5NkXHQP`S2PDZPE0g7UD=FT
575FlOl;E3jR\;Pb9CC_00000000000000000000000005:X0000`8Ul\DQj00008fF[QAQB\Nd<PaiB@BFDXfCo00004IXOD1j0TKc\XO`NmAWi0000000000000000
000046VdIEo64Xf_h;m68B0PL[`a<`5CT_BE00000000Pf^kHQ5NI9ek@khU0000H^hIA1iB<RenD198X?gF0000HSTTU>Vf5B_<0QL@000000000000000000000000
0000HkkF000000000000TTNB000000000000\ZE1PXnW00000000=:fRh85>00000000T2KoHD1L<0iHD;G]<Bae0Y?_HnPHE4ncDA9>96\2I?B<0000T\E00000lj1M
00008I3L00000000@4Ode>6ZlXmH<BUVX_cm00000000YELI00000000T;]@00000000HB6M000000000000000000000000IDgY0000`^e700000000P4KW@A4K0000
PQ;<i<TjhgY=0000000000000000000000000000X8o7\8lH0000hO<Y00000000<]8k00000000I4eH8FEX00000000H;7A0000\A8DL\]NI;<LM>[O00000000d4c7
0000000000000000`XEQ00000000<5JE00000000Q=jl0000i;?_5?D95D]_]@Z;<cc]YEf@0000Hf940000HCYQ`4VS0000PH8NdYJO000000000000000000000000
00000000dN9RdoK<0000XHB`4NEdLY@50[c\hOZ:XOe_L_VCM=BcQE14P__O`hi]000000000000<mF700000000LO@_0000i6;G00000000ID\0@U4P00000000<UVb
0000`JJ^0000@5bol6[Hl960PL3kTa[_000000000000e2c40000=EQA00000000000000000000E:@mlKZf000000000000hh\DX4Uj1@iA0000000000000000lEaD
000000000000`noIXSYK\lFbeE^U`_\de4aI0000@7YVDDFR00000000X6JH000000000000h@V[00000000h<\DU3<G000000000Afk000000000000XQfj00000000
hnXT=3Q]0000000000008]gXLQ>Ae1;NlZ<@85_6dUjM43_e0000000000000000000000000000l7bC0000d?c?0000`F4Y`RZM<6BBd`Vh=<KBlhQh`niW00000000
d8P_\SZhI@kneBXR00000000IE^C00000000a9?DDRfhTAPGLJ>[0000D:P4lc2T00008Z<2@W]0DfY0h@MPDahP0000I?\Elhb?LA2=0_k80000000000000000<?I1
0000D3=d`^o:00000000i1B9DL^I`eM\U0[m0000Y0?75;Ii000000000000LQDVA><N00000000`=6N0000Do3F00008W@?H_elL]nEEDUX0000XY]CE5f60000e3E1
8_gS`TGa0000X[Ii00000000PXKI00000000000000000000000000000000000000000000d=6kXBoRiEESM:9=00005Cf\\GRIPXbThUR700000000000000000000
0000XVZ=0000<dC;AAVCT3R_0000`f:g0000DURN0000000000000000HLjLLO=_d_K30000\;:f=8Bl000000008NcgPV]fIAiB000000000000h3>]`MDBHDXlU@ZM
8SOgmDM0]F2QLWkZ0000XmNm00000000lW]<PNRC00004\eh]ACY00000000000000000000000000000000000000000000e4LEaBeB00009@5\000000008XJ1PD5e
0000000000000000l32C<U^E0000000000000000000055GH00000000000000000000@^?`@XHH0m[Q@KTfL]FR]2VZaD>38AVk00000DWEE7W<000000000000]851
dL3GDITlljaR9E;`T_NT0000000000000000@EK^XEWllI5Gl=hf@C6ET`5cXP\D@YP>P^D]000000000000Hf2B\F5\00000000POkWD`hH0000TdA:000000000000
0000lSim0000DBCj@b6Hi4Z;LcLc0000`hhQaBC70000Lc_gT0kG0000dn7D8G[50000\IINlck]00000000l_2=X9Hhi0NV]5Hm`3H\`DN=LQAVT[VZPSlh\dW\AAmY
lJae07@:d[0F00004VoHXJ<g0000AD1d00000000000000000000000006njXPTk0000000000000000000000000000`XHm`Fa@0000000000000000000000000000
Y2N>0000`TWLDRS59<:L000000008^i_00000000TL3=00000LhIlP[@0000\12Kh5XR4PfP@;YP00000000lF@10000EE;Q4_:A8o2e000000000000L`n600000000
TXDLA0TOLYai0000`S7V0000T8RO@WSg0000@?:m0EEi0GR40000@9T_T=P;=@ZkIDC[000000000000`TRc00000000PMDP00000000@ZUnQ5_I`_@60000HAhMllRA
0000I:P^l48OPIY]XKa8P^EeXPhlT1b6L_<1POW496=Be<3ViBggLdFo<0L400005@X711Mk0000XCNC\DCP000000000000000000004D97Ln0G0000d[n100000000
P9a6T;RFlV7N4_NE000000001DDT000000000000QDZJ0lgW000000000000000081`XHVN:Q93K0000@9P:\:XX57bP0000hALi5El?1A0EHS;N0000000000000000
0000ljVCTRM@0Sf:8ECg<n=V8^c1M<ig1B;<aB29DA7i@VGWI8fd00000000000000000DHn0000eC\LPH^S00000000830X00005@UH\CE<0000PmXH1B>W0>N\=0P:
0000Te5Q0000PI:48JoI00000PdM00000000000000000000000000000000lc^R`VDiHYH1l^67m3DB4C2S0000000000000000DY630000YCbT0000LWaVT[3^h4^\
a:PE9?ce0000PA_I0000@BQ40000000000000000000000000000000000000000\2DP`=ljHQUj00000000lI2gLZ[7000000000000m3P>000000000UBeT[^7P;CJ
12Y00000000000000000000000000000`>JML:kHe;7oIDO1i?TP4b3\LD?9ld_K000000000000000000000000<27D<?8`XRi:d]`;<Bm:4EZ9d5kY000000000000
=Dl?0000000000000000l@XkDEeG0000P`Hd00000000000000000000@FVH]5iK\JE]lh3j0000=ANf000000000000DEiS0000TAoR@YLlXDgKPcB9000000000000
0000`YE;0;EIX?aRDZXhiBgI0000\`ZaQ1Tl`HN10000\kGiP;QLE;KUTUN2dZbMPZkPTaY@00000000X^NG00000000Y6`b84UADGlH\Z8\<VmWHGN812Fa8Wjh0000
00000000DOGo0000=5FSTEfJlMd6X3?geEc_0000i4EP0000]9QRX=9:d>PC0:=B000000000000LVdAho:Y1?ZD0000aAJLm3V;0000dBOO0000000000000000TV9K
`bnGHDOeHZ54L>C_0000A@^d0000D<W\000000000000d0]b`=?6L5hNL]iV@SgbPc9]014hDF<L8T<@1;TlDI06=A48000000000000@\j68?_g\F760hDE00000000
P53oPXMT0000D2DaDI\Z@on]]@4T0000\2m6TX\FD^`n\C1=Xi`c92=6M5eS@_6YaC160000000000000000H2`MXbm68]^fY2l[4:R^964H0000Dn`;@iPm00000000
0000aAEK000000000000@;YHT1Y18EPE00008Wad0000I:U;hI=8E84PTRHO\LYa0000\oSOd=S^41Aa@MHMD@f@4MV1liZEho]]E8WOM:OlHW:=0000`:dl00000000
5:4=0000A1;f@f<k00000000T@\F0000=0dO00000000D?VXdl7T000000000000000000004CZa\O:7d6;W0000XA?C0000h=^\@P3CdFb;Q@gChiGI00000000T:Y[
T2n<XY95Q@VahG78eCVOmC`_L`be0000PYZ8h^mk0000000000000000i6FD0000`FhL0000Q3[300000000000053I_000000000000`b6b0000DW:j8;[:0Bj2T\NB
hYQB000000000000\@RNhPk<0000dZ_K0000000000000@NP00000000000000000000]0Z40000l;MF00000000@Y]^@Z`GX>k6P61H000000000000<ljc0000PFoT
00000000D?hC00kXTg[_@ZmVU0iS0000Q9kA`0XD0000000000004ci^i:D<TRgdX]@iE6U2=0\bT<3CD7I]00000000000000000000000000000000i:H20000=@];
0000000000000000000000000000`\Pb02Gl<j:L`\gW00000000<8_=8VVo0000DG]k1;cd4jOWYDfo00000000000000000000000000000000hhAI0000d033XMSg
lETBl?=dT][lh>eO<e[oi5B6=60HI?O:00000000000000000000L?BV0000D_N3Da8klM[Lm6>h0000000000000000DbNN@HFXljFm0000@MdEm:lgU>G]0000\1U[
00000000TNfK000000000000@TGl0000000091TQ]@[=8ImEQAZ]00000Cdo0000000000000000000000000000Q@b]0000`?7i\4_;8]?;00000000Q:TC00000000
\bWC00000000TTU@hmF]d3^V00000000HLa\0000\D^_\@kHPlIE0000PLjg05mB00000000000000000000000000000000000000000000H1F:DK^:\fIYXf^`Q07W
0000000000000000000000000000HHUT406cdIVWDX9id]G1l[00@cM;HNl?L7D]doFV12aLPcA]QEUR]E:a0000D=6A0000M:Me0000d]C>00000000`YBY@AZ0hDcf
00000000LE56Pgi600000000TC]ihNCQlaDG00000000000000000000P^9BPOo=DQ=o44@B<[K_X_1j000003QN0ZOmThZ>000000000000000000000000E@oC9A[_
00000000hOS_0000l=`64G^\LW^R4Xa_dJi3hfdF<hWni;?2mCd[8^lg0000000080DTPdbK000000004\VY0000P^WP00000000HENg0\JT\GO=4mV0000000000000
0000L`iOd2g<0000000000000000000000000000XW^i00000000`aeJ`e81l0];\;]K0000Pj[V0000000000000KG3Y2O@m3AB1EJBmB5?0000000000000000806C
@X4n0000XW6j00000000ldo>000000000000l15^000000008E0C0WjL0000d:iJ000000000000LW<g0000`HoP00000000000000000000mCZf0000000000000000
\efJ00008U9eLXG^00000000000000000000L51W0000000000000000<D3ddP1XP9>ed5Si0000Lde^00000000hD:i]:7NHIXd0000X3`o00004Ang`SaN`3lA`SAP
h[R<U4ai0000\_JQHE7A1AS7000000000000I608000000000e:[0000L;Cd00000000hc<Sm6RmA9K@000000000000D8bX0000E2J8PL?ChQY5d79j<S;n0000X2gn
l]Wn0000000000000000<e>N\cXo=145i1aAL[6l00000000T@k;dT0iA1PRYB17T<86\`LA@4aT4TSe\ES=4dQ1=3ci96C_8M^800000000lR_HHf5=0YAS00000000
000000000BNF@78kXVQ[LLgRh[38Xe5d<FiTPHJOh=g_`ZZiPkREM;h300000000000000000000000000000000000000000000d;SJ000000000000I6mVhcG3d1nX
DRm9X5V3`Fk_Dn:I5E?G\4b^00000000`CiZ@P_ei6^<4Ad^m<cU000000000000<`M;h:CF`NPQ5@]Y00000]0Nhf1F4HZ?e7UEA7f:A>Fg00000000Lb[E00000000
0000\J9a000000000000dFK50000000000000000HA>R]<5mL8HH0000D4mX0000TYM8000000000000DB6d0000dA8[M6UB000000000000000000000000`O7Y0000
00000000000000000000\5Zg\VkK0HYj=0:?0000UBZbPh73LC8O00000000000000000000000000001<]9<CnoTakXHbK;dV<7Q5eGaC1H00000000]21`0000Tead
0000000000008XAi8PiN10?k00000000000000000000000000000000@;EY0000LDCj0000D_]<00000000000000000000X4Ze000000000000U81d0000PI7QQ6IH
U9N60000m@ZY0000D;f48DdX0000000000000000PNfim9VDXU3YH9@EXE:h<4IUToIo9?E5m8E_5@8DACgR0000hRE]000011Ba0000000000000000000000000000
00000000lN]nD^A>DOOSTcAC9DH\HEB8PVPk4oA`i1In@=O^\02Bl1I0T^H[Q;6G000000000000XL_iQDI40000000000000000000000004eUO0000IF::00000000
000000000000000000000000aDJ<000000000000HM\8a2W;0000\_BX000000000000TIjoL\Xn\d;=`\Fn00005C9N0000<V1]LkTRm5Ea00004fP2000000000K;M
0000TkI:@0o`00000000a3]1000000008RWc0000lI?X=B9eI<DPLK>Z4_fjQ?PN0000THNlTeF60000000000008IEO`Z[O00000000577d00000000=AR_00000000
00000000`WO200000000@W@R4Lh^00000000hn3GXL@^T@Sc0000d0`jDUcI<c\;00000Afb00004Xl^DF?b0000@3:]00000000=3k:000000000000Q?_H0000TTgU
L]_d000000000000PA0SDPnH00000000000000000000I@M50000000000000000A>E500000000011@00000000\_JHH75]1ARk0000000000000000U3>2@B910000
0000X]9fH=l1hfN2e<=UM;0A00000000Pk>Ml@h6`_V7EAOJXC[=0000000000000000Pig=0000Xi<O0000000004LZ`J5o000000000000Xb1AI5^kh8;9hVBJ`0a<
0000000000000000H`QE000000000000000080[`4Y1dh[=l00000000DQJkT`V800000000Xh<<T9O`lKc9hc5R\VNkX^dD\S]j09:=<oDHU5k7a71a@\]DYA0lUB<;
0000dO5:=?]V0000000000000000@k:3000000000000]CPLX>ZXTe2X000000008KO;000000000000i8;>0000D_h<0000MDEn00000000000000000000M82Y0000
0000a@cD1A]oTnKn0000Ha<G00000000000000000000`4Z>aDFR0000IE@a0000]6V_00000R<<00005?8g0000I6PMXbE\00000000000000000hLX000000000000
00000000P>:c00000000HYof00008\5B0000QCaOa5YSh7JNdjnKe7>X0000000000000000L9PET;LEDXS]00000000H`L]000000000000000000000KN=@QlG1;c3
i1Yn0000hI]fLWfd000000000000A:^VH]JCXV39P6WZMEZS0000`nhD0000heko<U]S];@LPaP;La\QHj=P00000000P<bJ0000P@aVlTFd<h@iH0\KPCaL00000000
0000eEVBX4A[dB6AY49<549YDHBC\?nC8h]<0000000000000000000000000000DN5=PN73]EPo96ei0000d3L4XTD600000000haL\@GT`<]oi0000H63V00000000
00004]2P4j8d00000000000000000000A8nK<9[D0000000000000000TK[90000H^N4m;AB0000000000000000XZSD0000XAOE0?ZUllng]4Pc00000000`Sbk`UB<
T4?JDYPi0000000000000000DCAQ0000]>5C0000000000000000000000000000H3YMTY8=T0gJXY\70000HQg:000000000000000000004Po]0000000000000000
00008Ybg`6EZ0000DXk^000013mKdlQ[m2CU0000HaF1HeG4000000000000h@YZ\;\;00000000l]_1XPOiE0[80000597`U4iQI@Hm00000000\VABlL>d00004CUD
HdP0PeQR<N]YP:bC0000`HLMU8GlH4kh`>jIldcV0000000000005AFG000000000000\:cc0000l4lNE3@QI@5JYEFXPTIi000000000000000000000000h49^94LU
L3PKlh;ad\5a000000000000HA1f4aK\000000000000XH;7X@GCI=B3537LP6HL000000000000000000000000T619000000000000H_nF0000h<1k0000hTG10000
\3Vk8=Z?hIIB`LeaIESf\JEj0000=?G]<HSEPR=\0000D1_]0000Y<T@0000X21:hmn700000000DWYQ47fo00008YV^HL[>00000000D>7l<E;oiE5<00000000\`88
`J<CE>0Q000000000000@\nmDAin00008WHY00000000X`GZhd70Tm2BPV:a47`<P<lHPIij@3D5X6OYlB2TTPDgA;TSTEMgDPI=0000000000000000000000000000
0000LT5KXS:L8kPDAFC=0000=2GU0IJL0000djNl]=FDd6T\MBTJ0000`\@]D`2M00000000\eYOP1fZ<Z:lLd9B00000000000000000BXWH>kJl7Fa0h<Z5:100000
8`DF4m9Dh<?30000h64k00004JJ50000L[iN\OBaDk1m000000000000a0i5a1QSaEPK000000000000]B1UQ3Hil_5NI@\c00000000PNW900000000h@DY@>144`3e
000000000000\^2i00000000mBbB4iIc0000000000000000H1?40H9NTFB7000000000eK0000000000000PES\DE_m0000P8kW00000000000000004KjkTifNmEUF
\ZANH92=9>m70000@Rf<DUdOL[b4I8A?000000000000000000000000000000000000DfiVD@fo0000000000000000000000000000000000000000000000000000
00004;bT000000000000]3o4000000008POM0000000000000000D?4o8TMG00000000]8g:\Ho_`:THLE@T0000000000000000000000000000lfV@000000000000
0000\>2=liiG000000008]>YA7@f0000\KHO0[:V0000i1?`Lb4X946e]CD10L]_000000000000hB@B8V`nEEHP000000000000TDkn0000000000000000PT7\4N=O
00000000000000000000@L5b0000Q7mTlSA0H3^mX23Y84ENQA<N00004SFgd]]2<G05\4ZSdc@mdM4?00000000000000000000000000001CSO000000004XdW0000
`3]R000000000000Xn\m00000000<kJ?0000L0@PHU`LICCD00000000000000000000h=_200000000eCd=000000000000000000000000D6?JP:JDD]k?00000000
d@m700000000U;0V00000000H05D000000000000<L`U@g_G000000000000Hcl?X;k:00000000X6PX000000000000000000000000h6@a00004?77LD;\0000lj4M
9:KSH@W:0000DKNVP3M3\2HKH4Xg00000000eCl;000000000000D7Eg0000\n9Ci=5X0000iDZ>00000l^I5381`o6?8ba`0^Q;T:fcl^]Ma@N:`cJJ<:j_EADgheSA
MBnfhJmg0000lHLeDQeE00000000@SP3L]0;=7750000000000000000PKh3TWNG00000000Xa`c0000000000000000dAc8XBlJ8U0J<XO5`]b]0000DS<mi6c:PIdb
lGB^0000089Cl]P7`>KH4T2n00000000000000000000@Yc[0000l4\0P`S@A<W5]E>]00000000000000000000]1U60000Y?96000000000000P=h<0<E3@?N_lHAj
DGhL<Da88VFFlZ0H@`^DDd>2<j<HYA36AD_K000000000000@cNA000000000000`2CG8T]k00000000Lchl`0S6dW<V0000PHh100000000D1650000PnnYTG?E@W2o
`a@]dgbj4@GV00000000h4aAPLL900000000D1W90000aBF7lXN400000000000000000000A?3N8`DS80Nfh=jL0000h64XTAR2XQ;OLXHV@]QY00000000\[?50000
A4jI4gIchWRO1E5l0000QAg200000000HKMf0000X5o8<[Z\0000=<2]U2BF<l4C0000000000000000000000000000HC3?hEmF\FmOh`@i4akCTIUYhe3c00000000
Y@IQ000000000000@43P00000000HV9k0000000000000000000000000000a<A0000000000000U7<=00000000000000008n]>X3P^H:m<PKA;l^[\0000L1Ma\`>?
9>lJ0000`S`4<IN:lWU^dXE3QC75`?`V000000000000dAhm8_Ua<0?BXej>T1XUI?Y60000P[8e4flY@lD`i4>2\4W:5Do`00008DZ<000000000elj0000000003=0
Dbil0000000000000000Ta>V000000000000T9BnDDd:M3D0=?0K<[T100000000YCQoQCf20000@k7700000000Y?=DX_T<Y6a;hJED59HghRQ>@lIU8IL3hQ<2m7WP
]8YPXkJ11<YL5DTY9E4jhCSb00000000HCe@0000XLke<ZbWE1h_4bJ9Q=?fQCE<00000000000000000000000000000000h09X4=MW\FGQ00000000HJcD00000000
0000`H=D00000000DWH000000000000000000000Q3E_8NTQE3M]Y;FD00004\k?P9Yhhmfba2lm0000\FNlDJcc0000Q;Wi00000000<JnkHcnC0ikB000000000000
U5g28bLF0000HR?XT453TeN0000000000000PbO;@Z^C0000000000008T1Clbn70000`IX<A=G703ccL9b_T0fk\OUN4Z^`X_DKQ:GU12830000dSJC000000000000
X[_<Q7kk00000000la8R0f\Z000000005F6e0000\Be300000V_;]5K=0000000000000000h7?J000000000000000000000000L\^2X>9o00000000000000000000
PWXAUA6600000000T2\;0000L44YX@__4mQi<F;M00000000@5l<000000000000`[P\0000XF3elh`0IAgV00000000000000000000a5]h4>lR8[CbLC;>0000lY>I
TfWMhQYB00000000H=WJdZKEHiQX0000LPO>PUh`P`FUllD4deo400004nd487EV<J6M8TCN8VLAe3jB8fFNA?ZVa@R`00000000000000004=2PdY_F000000000000
000000000000@lCB=<Xhdbh`<dP@dS@YM6NZ0000000000000000000000000000=1?@85f40000000012W^0000000000000000P9OT`d3o\@@me2VJ`N9f00000000
000000000000`0cYl[0;XH>F0SWcHV118SNYTV;2\WJiP[obh\IL@PWiM00GTeND91D8lOQedY7WI:ai`bb[00000000de@gLgZaH:UHD9V_Pn\<I@=ZeC_<00000000
0000000000000000XDA74H`=YEEGAEYW0000`\cJ0Ng;8<[IT\4_4n9fHP9T]AoN000004b:4R\D00008Ag<000000000000H\7=\dh?00000000A=lj<:_:]DiNXGVD
XNZblR:S0000Q0E3TNRf=3OFX56QXM]Om4kl]?\6Y@oa00000000@7@jQ6TfDOeCm6V71CMRMDRU00000000\PXTdA[5XbGM000000000000P9<]D;ao00000000d4_0
\PVO00000000\JeE00000000LOin00000000000000008YNfXGOK00000000Q@@3LD^Q000000000gH[P<H<hSh[0000000099;AXnm556;]lE<W0000000000000000
0000HmEc0000H>lAd@7h0cGB00000000000000000000eD]>00000ZU5Pe2L0000mC`;<DAg00000000L9AX00000000000000000I6`I80jT]5l00008^3M00000000
XldnP^YHM85C00000000000000000000d_M\M43eQ8@o0000`Y=IM3i600000000<QdX00000000P9FJ00000000]>HP0000\l=TQ8Jn0000P;=;ID>E000000000000
0000000000000000Q0P\000000000000IAhL000000000000000000000000Dcnj0000`GKb\0SBhU=g00000000000000000000T3ZO4MW0dMW>0000000000000000
\Jj700000000<aH`00000000<Q_gl=7DA3[Th`Jl00000000000000000000000000000000U@mW0000T=WX00000000000000000000dImh00000000E3MI00000000
00000000U>`e00005@g1XSNLeClM00000000ECW9000000005CLPa4<cd@@8000000000000MC@D0000XI@U4Zn>l?oU000000000000000000000000`Q2mXIFAlWF0
8N2QA6?V00000^I?00000000`K3QPf2000000000E@2eQFCj000000000000PD]U0000Hffa@=:Z0000P7@Y0000lBI0HZ674\c:00000000l89k00000000]70S8Xm2
LQ?dU@d1mB`8000000000000hmgCU?KP0000000000005DG00000`958TVEIY1S]0d<e0000Y@R<00000000T4\k000000000000E4bO0000TT`24:1e821THDE^dc?]
0000LdYV00008mcD4oB00000m?Zhl<X<0000lcLJ00000000DKkZ`96E0000l<5`000000000000D:]kd1\_@>doL]o]<>3oh^06m8GZY;HV0000E=W3000000000000
4Ef[`EjlACO8000000000000TS\E\_GYHWeJDi\<00000000000000008jQUIC=;Dh;JDHKT=DOC000000000000Hol0H3eldQdE<]]`TOoQDQJ]PRNihcMSQE_<0000
000000000000000000000000hV^kM?Nh000000001:EQD>;cI19^18i]0d_9000000008gJAT[bF0000YEnR@D160000HR9d5<VJ000000000000H0[3dE5E00000000
000096A900000?A@e?dL000000000000@I1Di@1W00000000m41<0000<VdP1?MN00000000LPS^0000`]F9Tgd@aCoM000000000000PR1n4Wbi86YC00000000hgXT
0000LC]Ph]L=<i;h0000\PV`0000`_jX4?8U8?DOTAUT0QL[HJ2NdSV>00000000000000005A2^00000000000000000000DUB30000A>Hn0000\ii5000000000000
0000X1<6\nZK0000TFkL000000000000h21k0000000000000000Pc[659@OA<;d96I:U32Y000000000000@miG0000ADHhmD8l0000@AB=06bnEBVW@bC8HE<Bm<6O
00000000018eXjX9A@^U000000000000lLKA0000000000000000000000000000T^[H\kHd000000000000000000000000X;5D0000000000000000TQ1k0000D>hf
M:XSLGTV0000000000008N4R0Xh<`\KiP8YI=0<OU2AHdSXdPTChACAjhJTc45UOUD<e0000000000000000@55JhER80MLm0NghlL8Olc]QH:5J<jZP@hF4\UIUhSY4
<f6W`o>Mh:k5dmKeA4Tim<2H000000000000000000000000@OZFDTa;h[VI000000004^@m00000000T3EHI6KP0CBZLFOk000000008WZZ0000XLaAi73X4\8k0000
DB>h@Ro[X4XM4QnW8ELR<aCE0000A6]e0000@GkDLNEJ0000`kF2P:n1000000000000m<l@0000hgV>0000@fbh000000000000TQD2L^53lnW0Y>fP000000000000
L:Gi<DRF<J5:LODd00000000LZHZ00000000\3NL000000000000000000000000000000000000000000000000h:GU0000hP\30000=31L0000000000000000<3<6
d7HHdTE[0000LLN?0000P0Ml000000000000\6KS@:>QL?4Z8bc8HcGX`AJC\[FN\O[9T6N;8Ok6\a]`aDcl00000000XH=Z00000000000000000000000000000000
0000EC\@0000<8AR\]JN0000@B\L\Fgbi7T:T@6^HB37hK@S8hG\<Z:ba?@Y0000P2GV\JFP00000000L;2>d[`E1=dlP1SSTRRj1>IL0000\[E0\a5A000000000000
00000000000000000000\2Y1HDSN9BbQTFP]0000TN1B00000000IA]9h`jG0000@dPZ`5S[L;C1]EGclkF]0000l@2FAA\C<FT?000000000X;^0000000000000000
0000h0YH0000=9:o0000I3]o4_=V`61d00000000@3CYh?LE0ER``;:JA@_BaDXI00000000`mY<00000000L<om\D1c0^C3d>O1PW;NH9PQ4^RX\_P[@`ZEXdmD4?[e
HHaWY2=\4eC`a9]mTCX[000000000000<nLNTWnbda\`0000M8hQ]CAF0000HA7N50QV0000<CI3PkG;000000000000Y<aDDg_o`PhS45aR@46g00000000T36GdXBM
@LKV0000I71H0000000000000000@o8K0000H2ee0000I>6B0000A@CH9BI[0000hWJ]00000000H2JD\EIh06bT4>fM@Hl3HXQA\S0bhM88<HbOXjmSa?@n00000000
00000000000046_:4SLG00000l`JL97C0000iBP0LQ8B00000000QEYE\2d9E8lb9;;\\P1C0000dgoJ00000000a9Wj0000XN8Y00004KgeX_30Y@L30000`4_Q0000
8FBoXgZ;0000`oo;P<R00000lbjH0000i3Q<8<FC0000I4_0I;A00000000000000000@?Y5000013TO00000000<B0Ea<PjIF<elf6I00000000e@=00000PXg5ICdm
0000XU0eU>^LH2F\X<6h<dK_HUY:d^G9iBBk00000000DOL9\e2B0>G:hdg?54fIE;Jh91k=0000000000000000000000000000@`o^0TbTPN3\<5H[I90cHPQMX=Mi
0000U>8I0000000000000000`W4O=8]6H6m=4OYM0000L_nb8k1E5E<J000000000000000000000000XUTlh:kl41On8PoDPlS5\nhe14g;LboGP:R6\fJQXg4L<cXE
]8OPHQE0dXEA0000XJbl00000000000000000000000000000000TARchJhd000000000000m83:0000000000000000e?4M00000000000000000000000000000000
TVeBEAk900000000e:7^=0ch<S\S0Hmg17G0=BiM0000ldo1\20h00000_Vl0000d_oTT]<7P6aME=H`00000000DQal<Aib0000HBK2LIOB0000dL9I<?j;00000000
47JkLOm5Pb7<dBGch1RchB]4m<@6QANB000000000000hC2D00000000000000000000\60e000000000000000000000000000000000000\AQ\00000000PZI<0000
00000000T7<=4lTMe5JOiBQD4V]FQD6Y000000000000000000000000@C>i0000000000000000\Vi5T@RmDOd5dR0[DTdX000000000000Lmed\4<nH0gjlfl8h5\P
00000000000000000000000000000000`_J?T;iC00005B4[0000H8EL0000lQaX000002c?00000000000000000000dB]l0000474S9Cfn4GGSTh@[P@d\dZ420000
0000l@]KHW030000d7kWL9R>0H45dD[CLHi0PDlP]8W?000000004Y7G]2Oh00000000000000004??B@7Tbl@eL8gKQQF?A0000@<BM00000000PTm3<iFN0000X1Kc
L8mcHTXh4S5i0000000000000000`]RT0000000000008UYk000000000000<9=\00004a^Jd8AeTLH^lWb@DVWX83LN5@Y30000000000000000hSfk0]W90000U5Uj
4:6>d_im8h1?M8g^=7EBY7CZQ9@_000000000000\4bRPSde0000D7b^92dI00000000TDJ]0000h?fiX04^4GE14JH5HKRE@oW7a3?@00000000`<g8dKg[T\CkXg68
@S>G000000000000000000000000hBP08D_R`m:e4Ocf11Q;1<ERL1ec`TFXL:ha0000Q:n@0000@5[84i;4@c7E00000000000000004WAJ<c@DhCL:000000000000
0000X>k_E81<0000d=4Z0000HMlj8T^ODjNO=@Nd00000000000000000000000000000000hHMS]Cjg00004?6B9?hE00008ljI00000000000000000000X5<:hG;g
0LEO<5][XG:CHQ0c@U\UDY0UXT4Q13RhQ8;]5BO^HRCF03;jdfim4n4Ia5F10000\?\?9DYBh2]B0000000000000000000000000000DQKF\K@a000000000000DP0B
<AXP00000000000000000000`gFB0000LW<3hYPP\Rmf4gbN00000000TO504VPKH>8C4^QI00000EgV0000@=<HHLkCX35]00000000`G1N@^WAT@G5`nmR00008Yd8
l;G:0000Pf5S0000U1@700000000000000000000000000000000D8JZ@FZG8J9O\W4cP>Q=m<P00000000000000000D7NI0000000085>hHVZ^0000XQgIaA^P0000
0000000000000000l15jlLol000000000g>500000000000000004J:@5>7J000000000000De1I=Bi20000TbOFQ:\`iB9D00000000L1<^hAY[dKGI`d>Y`FfVL<OW
@S:XPYChh`MXTjT]0l_fA=D[000000000000HT@VdfBAa7M59?hi000000000000000000005:<E@QRY0000000000000000XD?]0CWPPH:B000000000000@gV2P0_A
@C[[XRAOh]1i`gj=0hgEXiBZXLYoll<iI0fk00000000P\hR12H000000000000000000000LN7R00000000T7=KH1G?P0Z_49QF4BejE3>N0000<84l\7O>lL1LX]<h
diER00000000`hi1a;12P]hh0000000000000000m70_000000004Oh:HS=;LGL0]:>6e?HA000000000000hb>C<T;k0000`BYA000000000000X>]oTCBj00000000
\4OlD^;_lY;KdINgHTB5P]=<H3GR00000000000000008XJP00000000Ha0m0000000000000000l0eO0000LeY9000000000000000000009<l^0000lE=g4E\h0000
0000<Q[T000000000000T@[i0000@UNA000000004aOgTm8L000000000000h9Ue0000dQiR@3mal4GJ8WXO0eIa8fGB0000T8<h`<jod<2U\IjM\_KBHoQ[Xe?S0R;W
HcH55<HV1En40000PoXV00000000]E9G000000000000TNe[9;A]000000000000d]2e00000000a8G700008gAl9566m9`9Y65O0O;X000000000000000000000000
000000004fWB000000000000`N3E96ZV0000==KN9Dnj000000000000dO:fIDU7<7jY0000000005POY30O0000000000000000\o;GE5QDl1l2D1jE4]3RlUoG9<gc
d6A3@<RNd8f8X@_751I800000000LX2Q00000000<`EX00000000<6h?00000000PBUD000000000000lGcGhEidUBh600000000H@lCTCId0000LBN9=9ic`DE70000
4gU8iC^:00000000hoFhD6Z5dK\9000001TOlIW?\el^ECjCl?iOhOZ]00000000Te;Q0000`00d`F?Bd4dX8]f]0000Q3Oc0000000000000K0EU6i1XfHi00004]eC
00000000d<nT`MR000000000L_@B000000000000THn:TknlMBoY000000000000<o4X`mPjPW;X@@0gI2fW\??WH[[KlA<W00000000HXi:0000000000000000dJ4b
DA]a=;UJ000000000000000000004c_3PgEh8o=`T<1C0:99QBL^P57U00004^_o00000000000000000000I;Al0000000000000000<EhY0RJ@8;hLTDC7\e_;M5j[
0000P>CQ000000000000X3ZeL52F0Yi9H_C9L3HL8^XGH>Lm`JhF\d7fE7?S`=UfdNOf0000000016@44UQe0000000000008J1C00000000T<DA0000h6T700000000
00000000D`cV00000000000000000000000000000000\5a900000000<P4ODPh:d2\0Q12mXRSO<0O4<T;Qa3\0=Bj1\QDC01V`TT?lLVEohbQ@0000]8i50000dU[U
0000A=`B00000000ABX@0000<Ff80000@C@?00000000Da]L0000d8daDDPO000000004F9D00000000l?AN0000@cON0000dD[1I@]M000000000000`3J6<?[CI3Ui
QEKk0000LFRk8EjH@D>8@IOnTYJom1J]a7L<00000000H`<>00000000Q6H800000000<0kjlmLj0000000000000000T4gZDWiPm8E=000000000000000000000000
HVc_mA7h98TE0000TRX2000000000000d=0NU;G14IU<00000000hV240000lGF6a4WgTElS00004\^c000000000000@8P6042^H6SY\:;AL5ZNY1T9TJ1m0000\D>G
<<L:0000HWG`<n5Q0Y1B00000000000000000000@bSK8I;j<JaYho=5TWVXTTi1@\dd`\iFD1eG]ERU\i^d0000DTEG000059n20000H_2aheP40000Y5E900000000
4SI6Hc`P4k=cU5ej00000000l7<`a6_M0000MBl_808\Tf>9]DVNEE4@4^ML0000000000000000l5In000000000000000000000000PnPb000080=T000000000000
dUhG@?;T\nk?<0m=`N1P\OKbe1P:A;ZD00000000d:K500000000hfcKHRKXY2<=000000000000000000000000P1<LL3FClTDd@7^>00000000Do2700008_YY0000
0000=6P90000h^PE00000000Pmni0000000000000000<TjXd?V3DURAPLJ2\]EMh[LITXdaU6Qe0000=@UZ0000DZTgXa1:000055neXAjFMF9\00000000DcNP0000
0cVl@g0g00000000hNYhDUAj\SLemA8=ABIg00000000eA3f000000000000e4`n\l;_0000TJiBAELX0000P:W@0000000000000000000000000Yi[IDBk0000=@_`
00000000UAf`00004Okj000000000000X@lP0000]@WL=B<_TeBj00000000lC;c0000E3N9=9^;00000000`Zf20000`@X:00000000l59WDAlQ5D8090]G00000000
00000000`IHA@CA;`GC^54fY0L]500000000A58X00000000000000000000h;g6lMMEP;650000<0144XPc000000000000<S;A000000000000HU;B=@kA0000`c\Q
l`dkm@h30000DTJ7Xk5i0000<9L3\OHfM@YW00000DGD15ZRa=SR0000h0WF\?G:`PLT0000ddai`WM:dFEiLZ\X000050Hm00000000T;`;00000000Xg[K<b`YTnZY
0000A31ddAW:LFFm@`LUi1l]HILhl=Tj1B1gIEXXiEaL\EUFDg5@hm7Q@RCb<E=Wl\VGHYg0aD5<5C4l000000000000]DiBL4chTFnn<bk@0000000000000000\4T2
0000000000000000000000000000dE<j0000H=E90000000000000000000000000000PCS6DBPX00000000l8cbD84H8I`j=?onLA;n00000ZEaPGHUX6j@00000000
0000dACo0MP40000e<_R0000000000004kSc000000005DQkhFRZ0000P7a>HP^k000000000000000000000000=5gh0000M4RJD3Ti5;lH00000000XUiP00000000
0000000000000000000000000000000000000000000000000000000000000000hFIB0000]?5=0000000000000000@A@m00000000dOS>lY<Y5EgYT3ho0000\BI]
0000XXe7hBhZ000000000000<_6=lcIb\E]=]6bF0000000000000000XeAfa@160000deRO0000000000000000dWk50000966aXM@Q0000IEO@0000000000000000
0000`<oXY9@;\gPn<:dVX26L\b7klAbG0000@XWO0000m4P1@CcOhK\oX]j]976<QF8iP9kD0000000000000000hA>8XgTQA>OIL;<S`@ioYB8o0000I:Pl`B;?lC7k
`9Y8DXX3000000000000@BF300000000000000000000TLRLLb?Z0000000000000000]E[mPdoI4kV:P[i600000000T=`U000000000000000000008Q2V00000000
00000000T2^eaB@;00008OQL000000000000l2]nD8UO4M0n000044_E0000d1IP4?i@TG_IX8=fhV4V@f>E000000000000\3]hT=?X0000000000000000LGbO0000
00008SC3\5KO0000P:e700001?fA000000000000HdU]0000T\No00000000Tidk0000mDfN00000000eEMi00000000lJh60000000000000000000000008_0O@jUN
0000LWkKHKZYQ4:f\ZMPLa7[0000\^Nf@iP=0000de55LD2304B00000000000000000D<@QP6hX=DB_0000`;^D@_SlH7md<ahB0000\jYS00000000000000000Sj=
00000000e8FT0000000000000000PQ4h000098S0000093BE00000000]7=G0000000000000000X<d[00000000@?Kglmmi000000000000000000000000dS_dlcj7
1BR@00000AJ8000000000000lYCP00008m0^0000IBB500000000DNXD00000000H_cT0000lV2W00000000H6iE@B0a@oPEa:hm==Le9=d:000080ga0^9R0000h6;>
15i4lOWO96@iHHJnY7n^000000000000\]gL4l]lE1VH0000PXgDhgf^48g>@0R0\1gf4k8E0000000000000000LF@^A6iS000000000000`YaN01k0000000000000
00000W[>0000000083I\\l1Q8\Yf00000000m2eQ00000000TNG@8CAd4g]U`jcXHE[PY219A<G`0000d17Kd^PR0000HGfn0000LlT;0000eDCg0000L58d0XS30000
hF]=0000Pba1000000000000TKdU00000000XZ30m5X40000000000000000D<03000000008QMl0000D9n600000000@W7XH@_N00005AdV0000hBVdPPA9e7]l0000
0000HkUF0000d6o[@A3T0000<7Ce4k7oXDigU@PG4JbE\\110000000049NN0000Pc?MdbDR0000lFCC4kYc00000000l]K^hnBG<OY3\OU8000000000000D:DiDV7;
0000iDmYLc8h00000000000000000000Hf>ZdFAj0000000000000000Ddc>m0jI]5=X00000000000000000000dI=ka>am0000T5K<00000000M9ln0000U9[b0000
<:SC8>[PmCikA6Ue<4f70000@5WYDk:gdnc=0000l7Kc00000000000093Xfh2]W00000000\2lX00000000HYjJ000000000000000000000000000000000000HNUG
0000``K`X08E0000000000000000000000000000<R_dlT]950ZDd0XcQ5kl=7@40000M38j000009C:lBJVPW99``\WmE5Z00000000T1@kT9mb0000LQo30000PE\F
LJlD<m2Z0000dO>e8:8<dFKcU?;^0000\UDE<c9MdY=9d^RiT2D>LVV8U<b10000000000000000000002QJ00000000m2fl0Y6I0000000046oK`>SedWkA00000000
TFOE00004KF:PT>lU=WKe3L50000PX]Ui?<38n`Nhb@70000<94Rm3b:0Vb@=:WW00000000hKgI8jDL0000\N]JdFA^hAcJ000045fc0000<6810000000000000000
PW?ohfbW1?fV<1=c@[kC\7QV0000Tj;<0000Xame00000000<TYB4MYa000000000000HaAh]6]U00000000Q8d@0000=;iN000000008`0`0000T:ofP<gQ5C900000
P0@A<SnBhXeB00000000IE;3M7B0TCNU0000000000000000U6nl0000@U[l`SR\PHE<d[j@l2kF@MeN\bcMHX@l\^7U43;^M:X2YDB>000000000000000000000000
LJRB\^g:\;L[l?F;8cJ2\?i^<H^gdKYAiEbo8IMW<GPlP\@Jd_n7000000000000XTJS<lA3hMR`0SGNMF?ee40h00000000000000000000D9;90000000000000000
0000DneF0DQS00004UZ:00000000d]o5TfL?0000000000000000TWUG00004[9e<<8B0000000000000000`5Ji<J?<TQ?O`hj_T5Ql0000U4I30000000000000000
00000000000000008=bb96JN=CBoD]NW00000000000000000000\JNU`Yhc0000000086Sj=6BF0000]?Ig`2bC00000000POmDi@@H0000@fOd0000000000000000
0000D?LT00000000@Ke00000Q7I<T7ehPF=C4R?E0000h0`Na<:[0000lP<GlEd=D?LfTioGA99;00000000@\NYaECglL=J000000000000hb8H@_cGTF\OP[XC0000
000000000000XW]I0000lO950000\26>L[9N000000000000000057ag00000000\A9M0000`Y\a00000000000055@L4B2e4L\6I?ih0000000000000000@\Bm8?lb
000000000000`70O4NSG0000d:?^0000@aKI0000000005T900000000=54@19?e00000000D>[`0000\Lm20000000000000000000000000000XZd_`<?mQ@8MmANT
0000h29^TD0KEF4F000000000000dFgAh[]b`O6SU:RQl6U^M>KAHh?U0000HSSE4Z6P000000008AnKe7`30000XRFfH0e;`519\J_M4nDUe1bD8@R1000000000000
0000`6lL000000000000hIW18MAE9DV`00000000lG3SLHB4XQbh00000000\81gLPil53T]EBdm000000000000000000000mhE\M=G0000=?n0PCZE\H=f8ce10000
00000000P29mX<@8l@K>LfeP<l^^H^T:U8IR00000000000000000000000000001BEA8iAo000000000000H3bC0000X_F400000000\K7J82[UlP1m`Tnl<bj[0000
HE]V000000000000\_d>0000dZ==00000VYB0000DDfY@G6W0000@7OZ0000000000000000`8Yn`S1YlTSE`W3[hWKX4@hBd84PdMm[1EH5hG:P8LiO000000000000
Ta@@\ZlO000000000000`EUV000000000000L<`\000000000000000000000000hFfc00000aG_000000000000<@UQ0000000000000000HO_0H1gS000000000000
0000lhXa]E4O0000000047So0000P>D9DoU<0000lV6eA63h=;if000000000000000000000000h`9VPDJAE4k?00000000<ShL\a03<h9;0000D=jZ000000000000
0000000013F700000000DQFgHb]Q00000000`lCP00000000@JAV00000000D4Rb@4kQhTEn<\5TU>mRD4mPI9FP000000000000\8>\``g900000000LeA800000000
DPXB0000\f[g0000000005>R4\l=dhB40000<dK<XNAR0000@?S4Dgb@4CfkLDBK00008YZ[@YAlDKD6X:1Chd`d\8IchRj_<ohZa3`_lRG5h^NV`_m9<5ON00000000
@9@j000000000000X0H9EAH30000l;1Q00XP\@LElEYPLS@JleOgdf@896@Y00000000LlVK@H>RHfY[I>904N_i0Vn5a6>VQ;5]@cfRPILE<^J0000000004g970000
0000P5U20000000000000000Q<F70000d__>1:g@P0oHdd>lYCWiA4d]M7MI`mQE0000000044`dYD@1E9<m000000000000`Cl@4L?R@Sb`a9cB0=e40[4PXcHV=@NL
@CLk0000000000000XR300000000000000000000000000000000D3>k000000000000\`;a0000000000000000000000000000lHD2m?kK0000Xf;[00000000@B8A
i24h0000PJQV\>O[LfO6XnOT00000000X;;Z`JZi8PDKTWWcl:<D\fa90000D1Ynl\8U50Gd9;I;00000000A:DWa??o00000000@K9LhVL^0egQ00000000U@QF8ZRS
i4RVA=VLHZ\:0000\Ah:hGbe00008Z?900000000000000000000h<VhTJkU`Ve30000<`X<hM@:00000000000000000000dT5YIC0OL^jc0<CK=;970000L@jUHc=j
000000000k]D000000000MZf00000000l6Zh@Yl4D6WK03hU4]V\dk9_DVS80000D=QJ0000<nFM00000000i66o0000P`OE0000LRM3I9iU9D`]D6mb000000000000
43VBLXI>00000000P;h2@Rg1EC]B0000hL6@]ElQ0000a8=U49k\9EKV000000000000000000000000hSZI@l:jA5fSPG1n00008TFE0000000000000000L^SVU=mf
mBI7DQPV4HIaXU]Da9X\@9n@0000=6DO00000000000041]bPTb9hbPh000080G1L`nL0000hDnGh<Je00000000000000004Fl40000000000000000iCe``H_LlQQP
48[k000000000000LEnj000000004`eSQ@l[00000000000000000000\baJ0000000000008C6UTHH9A2`\4T8D0000000000000000X1oA@dJVeC3F00000000hJU`
00000000M9GiU2F>Q=f1000000008YfdAB`G@7>m4AmD00000000000000000000<WIL`ZR40NB2dXEa\Z\D4o3\d4TO0HFCdC;G99Ui0000D<f5mB0S8G^j00000000
0000aENb000000000000000000000000dJ9l5AJ1TSQkhGfX0000000000000000000000000000iCon000000000000<EVf8Yl[0000YAm8000000008fY?000010@K
0000\oEL00008OWn0000HKb3000000000000000000000000d49PX<g_P\>id5nlXhM200000000hXUJe7gn00000000000000000000PCJCXED@haaa0000PDU90000
000000000000000000000000000000000000T90?XE4>84lZ08?T@KR6m9@omE?h000000008\`10000=<nM0000TD:Z0000000000000000Pc`50000000000000000
00000000`O[K42mUa6aV0000000000000000LcLQ000000000000`dX]00008XfklCnB0000000000000000000000000000000000000000000000000000Y>840000
l0ZK0000000000000000DBPdTIndA<H;000000000000]AU_0000XR[]000010OhLm3900000000000000000000l7RZ00000000a5F_0000<SM50000000000000000
00000000D9@S000000000000LRHg0D2[PN5c00001?X:X8Zkl>`A0000000000000000=08T000000000HgdlXUo0000lFbbDIQj0000i7[bD2dg@D8]D\R2dYRn0000
0000<[nKPfmP0000@75klhT1M9\VdmMV0000h=YH00000000D8E_U7dlA9G5000000000000e590a?D]0000a6GD00000^>f\>6ZPEb9\EhI\OGC8Pm;Tg?QLg@bYDIO
1E;l0000m@6@000000000000h;a00000m?DN4L;50000000000000000PaJd000000000000lT_PlZVHlT:]a=]imE`b000000008=^FQ:AAd1L8`OcKDCiL00004DS2
00000000e28QX;iX0000<d;R0000L<S[MCK00000000000000H:O000000<]82RZD:[40000T9<3Pg__0000P`5W@F4l00008E?\Pc<e00000000DJ;fLU6Y4Z`;LQj1
QEjYXYP]5C<E000000000000L@3OQ7eTQ7Sd00000000@aXQ0JS>@aD[1>TY000000000000HLG@0A;J\^3\000000000000`eS^Q5KdA9[GXSKf000000000000P1iH
42nQHZC]P2RJ4<_PdZ_:09XIhLXEL[d?hF5>TP3Q8`gW@S93daL1LbUNHf=b`i?Le8DUYCUYLccmlXC9@2N>QCl_ICn00000TmWIAB[400000000<Fo_HCm500000000
08Y[`fMT0000000000000000000000000000TBZd000000000000e5TQ0000000000000000H:g^00000000\Q1G<Sn6000000000000000000000000000000000000
0000`<fFL\nM`JP0hgXfhLnC00000AZ[h9`ZH5Cb00000000000000000000Tail0=HVh^UfU0_O0A0bQF6500000000POno00000000lgf>E2]C0000dSG4HZ^oLG=k
PiADY=Ga9@3R000000000000000000000000000000000000DZX\0000da6I00000000H0>bloACY?ES0000000000000000000000000000eAZ3hl:?1CK`00000000
0000EDJ`000000000000`DTZ0000\_D80_ak54kS00000000000000000000LXN>8heGDMKd0000TH1E8Ll1@6BS0000000000004:dB0VE=TlM79;oW000000000000
m5Fm0000l>\>0000000000000000000000000000]DTA\1YTH6YU0000De@H0000h0NTL?i0D[ZC`R=B`dlL0000hHai84P815]MTOC\\gL\000000000000M6g50000
lKCK0000000057AUhQB]@bPN00004S]0@U8_Y>eo00000000h1k\PQ`3TQT115c\P:lJmF9n0000Hc=Q00000000Q;8X0YISe5MdlC62XULo4]H3d8`Z81WehfA\T]WU
4iUXi<53M@`A0000hEga00000000M6:k49_`@iLfdiSH00000000`GST9@m9m0D900000000000000000000000000000000lMOPTa87000000000000000000000000
00000000<HSd000000000000<<acD17iTH=7\eKY0000Q?Z2l4QJ5BaR@RJo8RXKLKKiU4FjlLXT@Zdo@h4f00000000\3bjP?RdL^oIH^K[\B<T`Ho8TkWXI@0d0000
0000XDc[h?gXQDUd000000000000`;njh_Cg00004jPf0000dNd000000000000000000000XAgj00000000000000000000L3H8T[TlT2@o0000000000000000lPOX
aCiP000000000000000000000EE9e4D;0000D24J0000000051fTY8km0000L=gn0RG`0000000000000000@0c7\F1>4i9ji<DeI@]el<d>EB3e0000000000000000
000000000000aCEZ4\WG00000000TUM>000000000000h48>d:;nh;[a00000000lU@kL[[o0000Q@Fc0000@MNnDYMEE@Jn0000000000004ko\000040\28\UHiE@U
00008[eK000000000000aDY0\N[[Hli]000000009<bmL\CV00000000DPZ100000000E7?CL6fUTDS@X_D[5DdMl\]7L`2m0000h7Zg\O5S4ZLITLb\00000000`eT3
lOYi4G8ZdB?ZDSOX\DGj4MYEM3iLL1\:]6630000000086mP0000=DQGXITWDVBW0000L;`O00005CN60000m3j4X\D900000000\A7[0000A3099CYm0000HJP_0000
`JIa4Nf2<TK9dfD>LQBihg9bhcDU4g?ElEI5`AS?5Db4000043[PY?FU0000PBded47e\gSC0000LA_gTJ35@JCE`Z_[lO7@00000000@=f@0000lGnUE09K00008B2E
0000000000000000000000004]4IM6Q[L7kF000000000000d8V^000000000000hZMghj8R000000000000L=NILYeXm>;400008F;>HP:400000000A0cR00000000
0000000000000000000000000000XT<U0000000000000000000000000000Q<ZH000000000000L<F6000000009AdhdRlkl6>8d^^5A8P?`lZ84dHYhZIRDK;=dbIF
5E@@00000000D4k1HQXg0000T864dSFX0cQn000000000000T63C9BJKUF0G000000008f?V0000`2j?<60SLBWkTF0ElL7eDP5l0000000000000000Y6jm`2W\\2@I
D_Of000000000QEi00000b5=00000000000088^h03[e00000000]8Ml\K56@_Q[00000000000000009BmLL9HYa::X00000000<AT0h<1T000000000000000001R>
E5h[0000H?^iD>b:H:7cXD`cdL;d00000000@ecBe<4=dEUl@k_R`bB800000000000000000000\abH4RhM000000000000H]GFDdPe00000000`\IhAD8B0000XJ`2
XXV;mAB?0000000000000000hd9T]7XK0000X1ZS`1g1lTM`D\T?0be64c_TPe4BH><Nd<=3a4?hQEDf]EcSD>6ldTThP^0_aATE00004V=iXi8=0000lHiKXAVU`Ddf
0_^O0000000000000000]@Ed00000gkF0000539^eCFV000000000000lQ6:4hcf8SnO8YTJ`mBGh5[gE78?T=3@0000<fD_000000000000TSb500000000PQ7iDX16
00008_bR000000000000XdS\00000000\>=fTTA\m2bW`BT`=:6R]@cP8o?k49lFXO9M\?kn`cT`0000XCA2I:0L<0^9l6UPT2`2]0Fl00008XB60000<Zjh4]oQdiaB
YEVf000000000=[U0000TLKg0000@=8lI1?L0000000000000000DA1V00000000000000000000<7VB@f:GeBR^00000000T7NU00000000XUDoloC\P`8MDKAd8OgD
e50mQ7=f@9idm8j[00000000000000005;79LW<D0000\<oA00000000\CP?<\7lDBYi\DoR4IHVhl;<MDjbU?9]\LlI00000gmQ0000AEkL0000LE4X00009DaY0000
Deb`000000000000P?9?DBd]4DUQL`WU8mRNLXlgYBPEX_9Q0000000009g`0000YB1C]?]h00000000TLY6e68^0000lD\@HgCTDG2J`]Xe14[2UCV=ADif0000<6P8
<Y;@]:`n00000000000000000000=;lk0000h9jh<hdi0000d;HO`IhP`Zkcl^]=HhKXI:5\00000000H=8L000000000000d6_TmBok0000lVf1P\lk00000000DXZ7
le`a`5D0lQ<oh74FDO]MTREjh[@n@64F\_IC4gK24ib2iCQ]00000000000000000000\7QI<5hlX5M_H<bh`BNmHGl]IF0nTGVl4FU^dHGhPI0lXOmn00000000dO`7
0000UAA70000000000000000=4CA00000000@@eZ0000T1`500000000000000004bdD<FCPd[@S1;Go=A3HhBbnYBN80000lQjb0000000000000000000000000000
0000X:a>000000000000lMUB@T`eD^neLa9Q4YYZP36WXOI`X0G\\9dG8O[[XQCV0cEG0j\A<o4FY2DJA8Wc0000Lc02TAQ500000000<dHe49EX@c8\m9_C0000h5Q7
000000000000@JBD0000Df9D0000Ph7K<07j00008LiC00000000TX1G4W4E000000000000XJC`0000000000000000DmE@0000D;9n`Uhk0000\=cQ000000000000
000098@K06I]0000000000000000HB8^PDkI@R7EHciFPLd:YBCOlh5o0000TWN4m;]_@IfT9A\1l0=?HHVJ8?FH0000000000000000000000000000`=fP00000BE^
L:KZ000000000000`CkoQ4CS00008:;\00009C2P00008]Yh00000000d4;<U5o7@H??XfYNL3T?i:69000000000000000000000000DOSN0000h]Sn0000hE4f46Go
00000000dlKkQE7m000000000000Q<M_000086L]0000LMN@0000PGXJ<e^10Q>]<X\Y0000@GTl00000000a0<_0000LB^:LeoD0000L\69@^:^H>^A06dnLd[_QC<Q
00000000QE_l0000000000008AdB00000000<Rk^XL^XH]1EPR:o0G51lV^Yi?a4T8A;PZW2@RhliCJCX>VY`\QG89Rf4ZO200004:k>l[2j0000Q@VmdLeMX@Zk`<Nf
PgA?@T[PA5n5=;3S00000000T_mN0<CX\?95Db7Z00000000D6nCQ1X;i5m4A9W40000HJdM0000L^eL0000000000000\Z;HFgV`k>iiAP^0<cb0000000000000000
0000TQUL5?]2000000000000dM?2P<eG9@h]@lJ9a<Zc1BAA00000000H3c9DP>=d1dcY@`2DocX00000000]5EM000000005B2K00000000@=FjH>2hMD[dh<Ce0000
0000<FN:000000000000000000000000000000000000L1hK8CCWeF2BHjR`0000h7P;4`lh00000000Hh`dl74b00000000LV^8\0SWPoLV0000PF]VH]7H\mD90000
00000000000000000Yje0000]1HS0000\\@>0000000000000000i0f[000000000000DVfX4_NcX@920hl^00000000`HXL000000000000dIcl0000<kL;hl?D41D;
E1Kh0000LeBGlgXBmF9P9?W>000000000<R@10c1TPEB`f0\DXTam4=>EBki0000LPZD]F@m<>WI0000T8XBi86X000000000000<<?L000000000000000000008@nF
dECO`g^0000000000000000000000000dnfR00008Eg900000000000000000000X<@D0000D=\MXVgAX[D]i?nT00000ZcO000000000000000000000000I0Xm<DLb
P=Wf00000000@1nCh<k:00000000h?5B000000000000lQ8gL26Y0000lLda0000A6fZED]k0000<Z`\h2a?]ED9`DL;@E]l0000`5K[DANMHBAR0000000000000000
000000000000<=RQiCmU4U>n0000P4hoL`25E6RD000000000000@fbLYBg1000000000000000000008\jZ000000000000H=9\dUl70kU`00008<a3YAEc`aH6@a0a
0000e9h60000I3a500000000<1:J0000\3;PLWcg0000\9VBi7;b0000MB6eUEKJ0000\_^?e<1m=DWV8iV200000000LQA60000000000000000<Z1A000000000000
000000000000X^8eXHfj4_]Q00000000`=k10000Pf9f00000000l2\UQAghD[=7A=9B\f]Z8QP54\Z0MA`Z0000X\4P0000X_Gd0000Tf3C0000Xg8IL6RR94\@D3E\
0000D]Qk0000laf80000000000000000@9]F000000000000XA\2000000008CTH00005<G?\2`]L4]BM=OY00000000D=jgHEaUlPZYA9ohY;<a000000000000<GKC
9E=m`GobX]LdP?\HXAV`HU]6T;9`00000000l`;Ke5Bd000000000000H3iD0000dYf=P=9Dh\la00000000h?KU00000000L^F:TRL?Y48O000000008U=UE?:>0000
AAbF=5nU0000HAi;00000000`MMX0000D87>`_jB00000000`^f10000H@WO`AcW0000@DI`i0LV0000hA:n0000000048QKl;f`0000@`17`\`R\VEY4dM;00000000
\:]?4;l>`DUl0000h:29\nN2\SlR0000@mJg0000<OdkL@T;XDOB0UH:00000000D>YC<PHk`QbX000000004H3E000000000000l3OH00000000m0Bi000000000000
00000000000000000000LG>l<iNU=6iH@9j6PBZ;TcGf`@BciC5a000000000000HLZm00000000@RaN00000000]0b;Hb^5hW=9H_LE00000000000000000000AF:g
Y376U75c8Pd`00000000`35F000000000000P;Z;41V7\c>T0000DRkM0000000000000000I?FC0000000000000000dKnIM:`SPfb14gmD000000008lQmHBD>0000
0000L6FC0000000000000000AA?9d8L:hGJY@KAIL\\`\aULE>Y<lISh0000I24BTKE90000TN\k0000000000000WBj000000000000`7eL05AUhF^K000000000000
`>6;8Mi?]?lDL=\;UDQY000000000000XKcl0=28000000000000U>Rj00000000000000000000\Y450eTFDU5mD]P>A6K^9B=CP9oX`S^TE;j>La68eE0V@34mLLe4
Q6mo`RI?Ph=D`1Z^\0Ph@>^\<?Q`XTNN\f`]Tm52X<17QEV688ofI6O[=A7VDT[AD<KBX`WcY8dlDJ8U4JE6LR^Q`9F[hbga]8[C000000000000Xlf1X5EX00000000
Xl`V00000000\=X4dI\><j9b0000000000000000LAV?<FjEhai6\Jn\0m_BPc1:0000hR6lh]6;`N3P00001CcP000000008L9n0000TR4ilRLU@g:ULKX1hZ_j5=NN
Di_]00000000lhJS0]\h=0M40000\9hcXL4fXSeae;JJ0000`gc@0000lO8eI@28M89\00000000eD\?80T`8H0Eh8QaH6YeTF>0=2kO0000lQ]U0000PAk^00000000
m=Cn00000000HDj>hOiF00000000000000000000XXb>00000000hc]i]@P200000000000000000000000000000000e1_dXW]^0000H8O00000dO1\LXhSDM6N0000
00000P2800000000h]laU@lmd2H^8XWCM@`Y<SnjdLQglK4S90n]0000000000000000D<BdlRj=D[8P0000`\I\<LI_@=ia4oXl0d^:e1=`dN4c8:V^hKU[I;d9H1@B
l5bYh5BKldhmi:MW]CJR5Dk=0000P@E\5:hUmD`K0000@Kj>m;PG0000000000000000000000000000000000000000LET900000000D\[Jh5Lli@?FeEnd00000000
\I2W0000000000000000=C>=0000`PUb00000000hQW6\[@AE3WGY9C?XWTAH4FYl9UU0000HWP1000000000000]0aZD;0P\U720000DPUDTi@S<eHhhIY68Y:O`gLG
8?9SY@CZ00008Sa80000000000000000hZ?\hcBG00000000000000000000<J`n00008I[f0?HE8?<\\Zi:@;kjP03`\0m0H5ce`6JW4<T8TI3WQ6e6UDIj00000000
=>30T`L5P@Vg0000LDNY00000000<^@A0000A6MF0000000000000000LFF_@biVXn0h`[>b0000000000000KTB0000PZK\000000000000h5=i95W100000000HLdO
10nE<ocB@f[Y0000<UQPl<I@<Dn`000000000000TFQ1H\;^0000T]TB\E_]4h5>dAD;00000000000000000000lHU600000<7a000001h^\[0P<a[?41V@8Ghj0X^=
`ej\ljJBLGGh000000000000\;Uj<2I]0XOhY;>Q00000000D\RVD80PPnID15bO43kW=:J@<mHaA?e]MC\d00000000L\bY`6ic4E2d16989Ch<0000\6?>DYOS0000
00000000U5kSX>o2DJj]0000000000000000Dhc300008B460000000005QP000000000000XY[i0000`;;Kd=Vl]48=H@`@`PS?]B_lH@JWD7>_Y6:4d;VL0@5MdbTB
P5eY`gDcE3YmY;R]H@A^=1]]ToG<\Uk4U6<il2OGI5A\0000H?e:DmHI0000000000000000h?CZm?Rda@PkM?Bf<J0Eh2o;MEId0000000000000000000000000000
0000000000000000Y8X[00000000Ldjf0000d:2kA?gO@K9;00000OSnhYA@8ABnU5PC1<UHi=4b000000000000lKPglROH0000000000000000IE5H@HOZ@TkL0000
00000000000000000000000000000000hn_f`Vm@11A^H?eaM0<;Y5MRADICL^4>Xa:O4@9Y00000000\U2>0000lK[b0000000000000000000098L=<RR50000@a_H
h<KQH@IjX@WC0000000000000000l;Oc4f`5000000004a5m]1edm?Q\iADUUE>HQEA?`66<AEf[`@bhLE0h8OJc\T_d0000M9kj]C<o\=5fPiIKLRO^HeZeDEoWL=eV
5=c00000@a5J@7Uo`AOY00000000XX5XX1UA0=Qk0000000000000000DX;5P_mdhBSd`001\YY:0000h6ag\A1>PgYbhiG1000000000000l4oVdCES4R<08WKK4Ojd
X\2Je@XI000000000000000000000000llBb0000L_fJhP^:000000000000DmN<0000000000000000H:jW4QhnhgEI00000000HW;9\Pe3<04j@[oG4>\OQ>M<aB@M
XNCc00000000D=YV`oe?00000000000000005648Q?`G0000XM]>HVo282gR@5TU90FL@X`G]BdCH;_R0000000000000000TRDiPUIoXW6CYBCj<Y0BM>@F00000000
HZImL_7IP9M^m=OG00004VAP000000000000\PWZP7G>0000000000000000hl2^000000001?GKLaTYM2nO0000Xj2g1Cck000000000000D;\i000000000000@^Z8
8@OghQDeDf>N<[6W\[fZ00000000HGLS`OV0@fHX`c\n0000000000000000I6kH0000000000000000000000000000E:UT0000424bTBdF00000000PA3>@1XDM@`k
XA^F0000000000000000X?SQ00000000000000000000000000000000000000000000\d4o@:Wc<XM7h<7<TYZN9EDHLb\KhZE>0000L6M24@i<@CU4@3WT<JjEd\J4
D^PohgU[aCHW0000<Aaf00000000000000000000811IDY@]X<2iT]ad\L[]h`H34eNZ`ej1Toa5e1CWUBE5LXI\\Y>7m<f400008Ibc0000000000000000HMka0000
0000U;XQ00000000<o?W00004Iah00000000000000008IBc000000000000000000000000UBLF000000000000000000000000000000000000ECRY0000\4deT@BT
0000000000000000@hHH0000lOM35>NM00000000PF9YLcW=0000XD>V00000000Lg8?TB[P00008]\TlWoGD`P4a9`oICibT[n;000000000000X1]:0000lKf90000
0000da^oTMPZ00000000d15;0000<W;c4n6@0000`B[_MF:IdJDGA8bX@<j@T>BY\D]6TDKOLSm2Q5gB849=4WJ2<hoX0000000000000000000000000000LR09De9e
00000000XI_X@mG`]@NXPL02hgX0d_S70000MBi_00000000`eV\i:c>000000000000DbL;0000P:@g0000eEQe07n4hb2l00004ZG;H\oRa0K55<PUlC5ghN6f8^Oj
HcP[\@e2Y9oQXa<2Q=S@9B^m5C8^000000000000hJb0XBX;0000@1K=0000000000000000000000000000000000000000leCk0000hLSQ00008ZT]000000000000
4aNg00000000000000000000000000000000000000000000\27T0000000045kj000099BL`i[:0000000000000000<f9O`2M18eDb000000000000X9i4`X1oD_f@
000000000000T<gD@SETH]?JDVIB`?M8000000000EJU0000U?[j00000000LD_\0MeiTOF\0Z]SQEK2M7JMXjSl0000d2l903X_M5@f00000000<EIH000000000000
mD;c0000000000000000dS[^000000009Ef10000000041J>@=ZPHGOe0VI4\fHHY=WcLn4e00000000hjF600000000I6Oi00000000000000008h<K8W5^1D>i0000
00000000eA2I8B_R000000000000\=U;<S]U0000000000000000`5jf@[O9H3Z8L]KQ00008F5h000000000\kl000000000000U45eI8RHd5:D00000R1<HcTQ`:1S
8GeAl6X<X;8nPUf5`L<c91nS\<kiM<MDUA5@U05L@C<;07ICEBZ>1?T>0000\dOO000000000000\=8?0H6`0QZf0000000080nB0000000000000000ICbH]74g4_HS
00000000H3MP000000000000h7^ml7cU0000]5gRi8DE4aGIh<A6]3NUm?UF56be0000000000000000d@ol00000000=9M4Td:F00000000@B;N00000000<KZJ0000
0000MCcb=14V000000008;3D<Lc5Lad<\C?L8k1YdKMDmC5GH1ohh4YWP5\@PWRc4e7\`kNVX<<`P[Hi<^4_44:L000000000000hFjX0oA300000000000000000000
000000000000000000000000\fRV4A3j]>8^00000000LUSc000000000000XHW[PIOadS2ohP^^lc`_iAKc0000XAdQP@@``Bn7DD574Mnk\\i70000@AH90000`eWb
d^S;00000000dcQB\KOnY0^U000000000000XfH200000000000000000000@8j2iBdO\ARKDMKB000000000CE10000T19YDgNQ0@o]0000a9IY0000000000000000
00000000<4L34cbJ00000000HF6C0000@leD000000004]]F`[5j@Z>6I27O`UkX<=AA0000000000000000@3VVDN3lTZ2LlchL]F4:000000000000DGEadN^Mdk=F
U6j]000000000000000000000000H2h@92YS0000D4o<8076hVIOXG`mE6\^dW2^0000Hb\n8e3L00000@cWlMWLDTQ]00000000h2bVL4?dhXV`000000000000\2BM
0000i0O6E7N[00000000@aRAX;]c0000XGP@0000LF]b00000000]?aa0000000000000000LcCcT7:]dH>`4RBf`Zd=557[0000PY`d000000000000000000001BjC
4bF_Y8QOPGaF5;;;0000P:l5PSgF0000]8B9T4SYXQfUHX_o0000000000000000P`c80000Da`WT]mm84:e000000000000IAn=00000000TAL100008NA300000000
4M\W4Z1_`C4@hNba11`c`iO1]3RJT7_>\B22E>on5B7F0000000000000000000000000000000000000000000000000000To]:aEK>0000@Y9EU2\W000000000000
0000hl=beF@70000<7V\4NCo000000000000000000000000Dj`NH=W8I9LU00000000dDbo0000D_`70000lVHa0000dXom00008YmF0000000040;b000000000000
0000DRO8T;8ADjIe0000P9A7XlWS8BjgQ5AB0000<aSLdBG1@cC8QAC5000000008eCP<h2[000000000000Y>X=PIk@<PRmXREJ0000000000000000Lb`@00000000
0000h::i0`Tn00000000M0Ek00000000`gia4lYY00000000hDM1DSPc000000000000000000000000HaQi000000000000142XA@7f0000000000000000L5QY8W60
0000`JFi00000000000000000000lT4odb;[`>Zl0000\NNDhebjdjfNP3Qk00000000T`4l=6Hn0IgP0000T<DOHWE\00000000000000000000PGgN0000P[f:h`@W
h7QnhjT<Y;3k00000000000000000000<3BfHP]K4XT5d2?J\[bYU7@O000000005E\`00000000@;BF`4Rm92K0000000000000LVi\Y=g?00000000dG9;P1HY0000
0000PcCE000000000000`^lLLh=l0000hJA7A1YHID::0000\M`W000041KW0000YDD30000000059dQ00004R1U<ZX100000000000000000000H:?J1BOL00000000
0000LSkZ000000000000l@AI8@Fh000000000000lIQS<KJD0000@_Dl0000000000008R8L4@1M4X?IdI:d@Scd0000L=He0000000000000000\C4Y@AZEY9Vd0000
0000@^\O000000000000TUC[AFDWT\h_0000000000000000\VQ700000000\FYMY6J^=5NTa69W0000LQdf000000000000000000005Dlo00000000ljhD00000000
0000h?OT000000000000l=bF\Q@jP@[;LEn8U:BjLBE:h@>VlIa?41^o4RdJHI9:HMCbT`KiDLDUPa?=HYfWhbDEX?CI@QI:\`38D<nEHh2DTlXU16>8h7BoX`]5M6FR
1A]KABhB00000000000000000000000000000000000000000000P4Q8000000000000P=DU00008Zh80000000000000000T=a4d8d5LD@D00000000000000000000
00000000000000000000000000000000Tg^b]4G>0000E;GIl@Kk00000000000000000000@dcoXX?1PijDY<JiA67TEAi00000P;YX<\6RUE=[0000000000000000
00000000000000000000i8J\00009CT0000000000000lK_QD6a70000LO8S0000000000000000lFSf00000000\U_K`gVZTd]g000000000000000000000000HZWC
00000000HSfRI9CdI?IC0000I8Z`0000L7Go8kkX0000dK?K0000=?Q>0000\;U900000@n]000000000000dCEG8Y9V\19jU=E]8Al4M1dQXc_>HC90m@A_8>iH<_;A
1:eK`\DGECIk00000fPA000016B]0000L78CTC7Y0000`6^]00000000LAY2000000000000`j[5H@EMI8]o0000lQJH000000000000`<AchND[X:^^hVePTXcldjgI
0000000000004EWV0000000000000000<h;50[cK=EA30000`2Q9TdRSD\U600000000LQ4W=AXAL?5W0000D:bbQ85d<Q_NHSm^000000000000=?Qn@OY@00000000
YE7R000000000000YBcb00000000@d<7000000000000000000000000<TNfh1GS0000000000000000000000000000M1`B00000OAB9?@GL;X8HcU7P=HHM0Sl4lbF
Q5bCACCPhL_GYC<900000000@ZiF0kGW00000TH500000000000000008LRV403Q00009?_<`Sc8000000000000@==20000000000000omfD:\k00000000h?XM0000
0000];Cad:@V\Chl00000000AD0l00000000862aD<BCXGG2@Q]k00000C0l0000000000000000LfVO8CgFm0\=000000000000Y;^C0000<GJJ00000000\ib\DUb@
4]ZYdldUD@<4\4nn=@hB0000000000000000e8=e000000000000LTL[`8K4<>i_\B3`0J^Td\ch@`[S]>9]000000000000hH5A00000000T<Pk0KVV88J98;TfDS45
4X]jP\Q;XHd[LcmG0g?^0gA0Q2e2P7Ln986lLF:SH1C_LdQLQ<\X1@`M=BF[5C6Td:LALI4:`J;C`beP]9HHAD7^DM0=H<>f]@97l>em000000000000\1Xf00000000
0000000000000000@Aej0000`_<AEC3jP=]2000000001>KY0000X76[000000000000PRF@D^VbD3oSLRX>E7M]<8?30000H`TL0000L95\0000e9PI000000000000
0000000000000000PFQah?fT000000008Fj6daWS`<6O@:eP@M0TT2M>hk310ZHF0000000000000000]CoYLDDd\5<U<YU;0d3AmAFkLL;TIE>90000H^4N0000@`4=
0><:XmhjPXBX000000000000DFLN0000000000000000T=>j000000000000A4IjLI5:00000000H^ZKD2g\Y5ocH`7NT@Mbh^@]0000000000000000000000000000
PS7=``m@0000000000008VhG<ISH0000000000000000000000000000H:d1`Jl]H5^:Xb9GY2@d0000000000000000mESQ00000F?OHX\40000000000000000\JgU
0000DY3f0000`;JV81Pg`mJD8CR]PK2X]<13@Yk9iAbm@7l3l<RbHPV=8Xg[=A?]l`PmHnND0000\R8e=4OWaCki0000000000000000000082I3hBSU`\>P0000LDG3
<eg?@V@E\oRF00000000000000000E7Z00000000lQS@\eJ^0000TkM]LRlL4b@IQ9Ei00000000LUfLiEck00000000T783XG4=00000000000000000000TLbGLOTU
HS3\00000000XY>a4>ZK`Ha;X51KHGf>PP2KDZ1RA2SAe2mEUAN0@QEZ0000000000000000l53f9;`6@[OW@L<5000000000000@25P<2XMdggm000000000000X4e2
000000000000000000000000Dd\\P\GWddfi<h\0Tl_30PRJ00000000000000008ZGiHE\VP1WT0d5M<e0@000000000000`4kA0000h;_G4`4T00000000T_RHdSI\
00000000<GMdY6UU00000000hWZf@fLRlTN78fRiA?QP00000000000000000000XW`n00000000a3C100000000000000000000000000000000000000000000@?VK
m6\R0000P=D5A>B20GT00000H7bOLRSgT[:I0000PNalhWi2eCC8000000000000\:Y7D>m<0000TR1a00000000lG@_0000000000000000000000000000TCB5d^3;
dfno\5>G00000000<E680000000000000000hKOTHQKd<nTc87o?499g00000000a>VB1@nkHbll00000000000000008NFi08FH0000`Fkj\E8n0<YFE;V949\k0000
0000000000004<P^lIlN8?O8A8\b9:`;@Z=h=:FS5Dk[0000000000000000LVMeT7?;0000H22l@@FD0000000045]=<[Wd0I5R4gE]0000000000000000hFP4`5h6
000000000000dTYS0000000000000000E5>]0000LE8W00000000LC9W<jST00000000D8H2U@@i0000lgHA0000DMI8<Re^4idMQCI_@9_D`_Hci7QQ000000000000
000000000000mAQi000000000000000000000000d:jNPAiUeDG`<2PcXQn<00000000@FEFDd7W00000000`1[@0000<R2V93ZRD29Gh10nL>INDIKI`KaRHQC8haRg
<cF:Q6AiY;D9M@jc0000TgBW0000e@IcaAb[iC@bdUEE0000<=JZ<OVP<AF:hno8LcPNdK`B@0MUP1QBh2T^L6=0lCelhJ2^X5`@T@5bTD06`E6i8_\PA7Bf00000000
00000S0G0000000084UUX5;?XC3Re?;R0000Y7\Z<9\Pm9_\]B?i0000hbBc4fM;0000LA<c00000000000000000000XBXIPi`>Y8UA00000000DF@Aho2M0000h<l\
8`HW00000000aDjST83c000000000000Y?V30000@HV]0000h;?M<>A[<2NK\V5iAD?;0000000000008TL>L[a:P3A^4TT7XdI;8Ce[Q11a000000004KPY0000HD<a
<5^JP:OS<JWWlcffLmHm0000T9OJL`_iLJ_^9DOg0000aDjn0000lPcFhZ<n8^Hj@b_ddYm9e8dZ41EnLG\\A>R:ECSC@50>00000000@[ST0000LGih\h>MUDnF0000
lc=^00005@ER000000000Wi`00000000ABk9AF5]00000000PQHH0000Hj@^0000TVRT<5A^4\e[0000PPn4D^\9000000005@ik0TKI4V:L5A5R`XoXPZfP00000000
000000000000Q6?f0000LJZGXKl]lA6Q@3<CTG7Y\Tn;\iJW\LU[9;`iU?SZA5_=TL=bTQ8QY;CH0000l8ho0000ha8]\M_b00000000dUbY00000000000000000000
000000000000Hl]B000000000000`PKY8hQ44BAn@B`=hE9]`Y^\@9MomC>I00000000000000000000TDH=EE8K0000HAX;XCd@hAWZ@=Yc4UY^DMCZ`39dXeV>I8gL
4P55@B73`e8mYD98l2=VI3gIT:^A00000000T0m^0000D16@TRD[8FUAPfEoln>L0000@LWY\EDK000051jXh<jP<>ng<D=VUCSd0000L`B<MF3_0000e11I0000d9>Y
000000000bd^L<ZaX1Mo00000000H<n2`XNV00000000lKmWDVP=m:7200000000DDb?00000000dbhm00000000dDdH00004b89Y>=D00000000000000000000PA5[
0000H1@Y0000`1VIh>3_00000h:20000HTIBX^0CTdi>0000d9eRL\3j000081aW0000000000000000M8Q;0000A8][TiMnDIfE\g4@000000001E>oL]TT00000000
0000<8hX0000`48^000000004l[6ICma0000HG>9000000000000\Aa?dMl300000000`jc<\_[Mi2^c00000000`?RM00000000`3a`0V_k000000000000000083b7
0000d43@0000@hH\000000000000462F0000031k0000H7]k00000k8]dWn200000000hYI61;:;4JeaHj``ADoB0000hXFa00004O4g0jl9h=n?00000000L[iY4a:m
`86IYA\U000000000000h>03000000000000HP\Y@Sn]000000000000h4jQ0EkEP@QbQ8Xom9f_lJ_A]<E:00000000TNoI4T@m0000hWY@]5oI0000000000000000
m@C6000000000000d4>AdZ>ClViF1?Jo0000dI\LXJRhHAKRADMT0000X3e6XRBI4]_Q98CM00000000@OTh00000000`P]>00000000DHOETl2N0000000000000000
000000000000000000005@d[0000E@;e0000<[?G0000dZk<0000`oeS@<3j0000LRVI000000000000P_iWm3UY0000XO\UeAiT00000000EEYiTL:B000000000000
00000000P8j`000000000000<68g4nQ>lk?a0000Q12;EDGN0000L8<AE?a@5@FQ1@R0m@RH8iJ?0000000000000000e>dU0000T>KWDa[Rd7[O0000000000004UUn
00008DIn00000000dmUBl50Xhb^d0000dhILXFm\0000dXBCdReL\Ui`LWAg=3ld`CK0XFT5157M000000000000000000000000`:\MdCWl0FL80000hjcJ00000000
000000004CQ34E:1DQPgH2L`hh4A=A5d0000000000000000XKCa0000HP6<0000\8OcX8gndd`K000000000000l;Sf00000000000000008J>7HBgY8@TT8_>XTgFN
I7j4i<C]X;EjUDeR<bo]lCb1hVnN00000HQ90000T\Oi]BCC00000000LcO>000000000W0CT7mP00000000D5i=\1Q^PJGQQET8HGmb0000l8e^TMiS@]lNEDZn0000
00000000@1IF00000000000000000000l5H2000000000BLUY=R80000`oUb00000000H<UV0000<:B9P[L^]9U?hV0d0000U:Qn\<5nLKed0000dc\b000000004Z?N
1?`;00000000@HP;L?0D0K]K]0GTYDMi0;R28Vk<lU@9AB\NL88l00000000Ti@?U@_NhlND000000000000000006Jg50?P000000000000000000000000\FJH0000
TVOg0000000000005EJ`TFdl0000T>mcIC7G8l3`0000H:0Q\GDB<IWlXiln0000aCnE0000\HV7D`?ChlP10000ll>dLEM9hWMKl]Y4HfcZl[<B00000000X1NW8:J\
0000P<:0LZ\c]@O6000000000000X>aG0000H9IHPUO[aCTK00000000<ZcjDS;\\V8e00000000DCN600000000000000000000HGI50000000000000000Q>nBQ5U]
D<Ih00000000dEkT`fNc`9Qb0000DJPD00000000d[Bl00000000L6W9@`h7T@oNi2TX93e9l@^<U9YN0000`m4EDi_0e6jAP7Al4gUOL5@^0000Q<7@X4jaH]K=H;WE
LoLb<N8APO1BY>MN00000000<f<CH>mD00000T`H000000000000T]2<D6d<Dg16@5dn\hkH0000Dc1UH;<F8L>J@>Dm@@gJ0:oT=DGB0000HQk\lb4dI3f1m>n`0000
00000000@<JY83mQdCF4P\0Y\A[f4gBn000000000000\0BF<RLd00000000000000000000@9>C0000hbLc0000hkde5@J5000000000000A>cb4L8j0000\V<WhHYV
XIfc0000Lh=U00000000d8Dm4JQl0DAR000000000000T=6\A=]<000000000000d^F`]:[j0000000000000000A?Xd0000\4@^0000000000000000LO]l]C5>H8@\
hBWODCRALD4:`F8Yd:ie<CIG4H9CTTmVlXo@<YK;lg4i\2oP`l_GdkXNUD@g1E6>00005C[\mB^:000000005AA[0_a1L:a]H7`1D?CkLL7HX4RCll\:000000004U@L
d_Z<0000000000000000000000000000000000000000Hf_60000`Sl0i@dm0000851i000000004E2B0000000000000000Tl6Z57:ldkhCXe^Je5O;Y8<gm<hGD;c4
dhmcd7aP@`79EE[IP40J<gP1Ho9V0000d3KR000000000?\]`\A5<bk200000000E0>`TnAD54B;190:0000hI=I00000U`_I4DiQ=@;A>\cH6:J0000000000000000
000000000000000000000000000000005@>D000000000000@Cc@`oba00000000DD2D000000000000446PDO[n00000000TZL`8h\j0000L1;YTYXVDdnL`M<kdYh;
00008I]?lg5oA9G]0000T7mZ0000@UQ8a1Gf4;^N00000000DjeZdT7C0jS<DPK5000043C=<1Zh00004g_SXNN18LF30000000000004?FR0000000000001EEm0000
000000000000P3@fXPcV000000000000@Zbb00000000d[3D0Aj\hI4c41e3@MifT[K:40K@`0hYXM^MToHl0000E;Mom9]30000lE[fdK3AXa?j0000LU\b0000TK<\
lP9i0000PZ98000000000000X50hT64:4O7h\dHB`ZfjXna:1:9^A@BL00000000i<Q<0000HkbkHYEld69OXGFgTI;U0G[ATZGO589;lN?oH5[DXejj1Ajg00000000
XHkh<cm9ADYlDLGW4V?50000Pe16d\=C`Te490Uf00000000Q>E\=AfN0000\JX0hLc@e;ka000000000000I0FZd4FB@a@NPA=JXhAUdn_E]8Sa0000000058>K0[N]
h`O40B@S11BJd[g4<2Nk52ZNLIYIX`m`TDEQ15O`I6EV0000000000000000H\UlI:3?00000000<HgI0gK\`I_@0000<Ak4000000000000A4lQ0000PO0i0000h`b:
`<Mnhgac0;B900000000PKSIXGFWh_U649<G`jDo000000005F2c`eW@00004kKQ000000000000UA2R0000M:??000000000000=04Z000000000000H_CXX@VPLB7B
@XlVH[[d0000000000000000\A@M0000000000000000TSE9TjkM0000DF<>XM<38M3:0000D70_XBLl00000000P5YG0000LAb20000h14SXAAM9:6bEA:n4n<WHT3m
1@aF=DF^l0M9l<<N<g8[]:C]00000000000000000000\S840000l>od@PHWY;5Ble=]P6IlEBMT]D20DF37000000000000X0OC=Al;00000000`2F60000dHJ`DXjL
D2X5LY6YA7FUI@W9l^B2IE[[XI7c0000@c`j0000\XU1\T8U000000000000Q=<`@Ij=000000000000d0<O0000000000000000`A<A8Ucli5J00000000000000000
00000000M@U9i8M600000000000000000000HGBNQ7iddLfYX@Q:0>C18LT@000000000000d?U6=>Bb0000000081jZHZhk00000000dS2DI1R[dQ3:=35E84XW0000
00000000\BS4DL7V8;W`H5@mi1ioIBnH0000000000000000L6Bc0000aE:O00000000h_Gme?e04=K9T3fG@d[:TPkL4i4=`dY;=<n2ID5Z<T[]i<=40000PE@1LUf]
`IVB000000000000000000000000ED^CDGNBD_Ig00001@9XHDJQ000000000000000000000000=DN_000000000000dkol0000PA5B8kBS8=PeXo1BDAU0\^mU@hP<
Q>4b0000\AUI`ZF40000Y6^f4@U[dABQlESo9>a:0000000000000000TZ8=0000000000000000dJTM0m_k8dQ>9?JKMD2H00000000=>]e00000000000000000000
<Jb_L_B1LfhiE3GQXX:A\2=lXP[cQ?CL00ciP7X3l?TTU<iI4Ba@000000000EFL4Hcm8T=D@NXVX_E^<72V0Cn2@TcC8B;1U@;D@Xm;9BB_000000000000E0`6Q8@_
0000`LAE0000`O]\89[U0glfHAIe`VoW00000000000000000000DXcB000000000000@cl]00000000hSi^dCMhHX^M@7VO00004TRQM1I[=3di]=m<<?@@00000000
00000000lS1C000000001:4f4;aK@<C1hK:n00004E_L0aP[0000PFTRhII_0000000000000000XF>h0coQTbmhL:`E`U^`000000008Um:\Y?O0K\SlWS7a4B^0000
00000HUE`81000000000000000000000dG5TXSjf000000000000TSUTUE=O0IoFDNZJ00000000P\X513hK00000000T@Z;4ZhV000000000\^X0000000000000000
hoSm0000=6X>LcU[0000@[Y6=BQ\0000a<Ro000000000000PJHa0000@::;\BbITNMg\bFS00005C=G000000000000DCFd000000000000lEe6\b9jdWYb00000000
00000000@K??LKC5PdEmI@^=00008U_<0000lfX1000000008;mR000000000000000000000000LedM0000`WV10c;>EB8ce@eQ000000000000PB?6`<ISXD7Y0000
4=1QhBi<iEWJP6R9H:PE00000000000000000000\Blk@:bR00000000000000000000TZjU0000000000000000000000004YhH9CM@POA6000000008f<80000E6J@
0000X6XMDEf04L8[h65nTHA0L<b4DR62<9JThH?b<`CF03N`d8mYXcHI@f8gXj9LX>>hL<[9@;V?DS52E?0l1?i55AUMLK?Xd`m3Pm?K0000@bAVl@?R00000000H?o;
dBU1P]k2X<KnhE`J\e:L04M:000000008n^<000088=PH3X:0000000000000000000082A?00000000mBFm4LGK000000000000000000000000DbITl^TV<iTbdF_4
HTIU`\XaUE9Y000000000000LP7KlV0C00000000hgM^0000D:=Y00000000TA:M0000hGc3@CGk`C\Xl\?j0000iAI_00000000000000004]FD4=0=\]dl@QCbd8Dc
8WTR@[C<Dm\;h\e2a9SkQB6S000000000000M5;La=6c0000LOImh78Vl^_Mi6MX0000000000008C?Z`<YVXNFO<7[5@D4OTPSR8]58\Ck`XIm1TP\l]ASa00000000
0634<>W\LYQe8:L1=2@oU@lF0000Y?aL0000000000005@Bd84OO8HReDS0oL_W^dV=IHe25i<FL09Dl1C\4Pi]P0000Tn7j<@kT0000LG9b00000000lL6n0000<0?`
P@;e0000h^k4hP[P000000000000000000004?D>94Qi4hD3MDTM8@:Q0h`@li:\00000000000000000000000000000000d3<P@>f=hEH:00008LE_000000000000
4ZB80000`?2J9C5mXdKQ0000000000000000@[e[]07kHn8>00000oUV0000D>9P000000000000000000000000dE6\l?S_0000l8]ddL0j00000000henf0<MEDY`3
M9^IPN_@<2E197K3=3>l000000000000`a3Md7;m8[<]000000000000@PUo0000=2AV`m]]0000HORIT18=l375A:]@0000h`OYe?7Gm4dB0000H6R`D0io@KmI4UNn
HeE=0000000000000000000000000000000000000000<U_ih:oDTfgSe4cM0000D6e]0000h63o88_QHC21dVGi\ed>8lRe0000Q1<4D04Q00000000@`mNU=?Q=BN\
lTJj<cWN0000000000004CXG000000000g5X0000lUG?LON:DJNBTAWJ00005A<ZHadmHUoX0000D3`1000000000000dSa`\mIe@WgMY029LGI@\ha48<S?07_]0g2W
U03[<Vbm\kLSE0X2d[DL0000Tk3T=Aakd;DCX3>@P>JoPA]lTHPUPo7[M7Y200004Mb;97U3@b2X0000l_0;000000008VOV00000000D[jn@d`3=26YHWf90000XI8>
`D3J\fncD18QD3=WQ?G?AB2WM0WS000000000000LaMCI3XGX5UE00000000`5?RHPjVL5B7@LR9HNbmH0Slm5LK@VY]U@46MC9BM?4e8VT^0000HBABd9U900000000
0000@oGLH2Ja4P<f0000<`\00000`@e>TE3l53U=19eAA?>[mAo083AEH;XglD9FXL_Sa35YT[ej0000@o_hPQR;0000`:Oe00000000D0A[]Dd_00000000lAHo46O3
0000I7>dLoEe0000XQ2b0000HS6OX2FG0000T<LZXR@g0000M@jQ00005;2V0000HDX300000000`9g000000000mC^F00000000`AC]00000000`DHPdO^Q@bTNP4dM
4NGXTkgT000000000000]CENd2410000XZ?k0000A8j1l2SNi?RRhgedE;edDEQO000000000000TVT=000000000000000000000000<>_k00008eeA00000000h5N;
HVjQ\DmcU09]0000\jBh@n2o4LVc0000000000000000000000000000I2a2i47;0000Y?5O0000h9Pkh:KD8mfG0000`3d>000000000000000000000000@C=l0000
0000M9350000\n[30000XJf8`48kH5GC\SCj@3jl0_8Kh;`e`F7]4M=6Q44aXQ2@e?7hAABc00000000000000000000i7AIeEOm`UFY8T<l0000<\m_TGn80000l8T>
00000000a>o>HbmSLm0;96Vk00000000\ATNHd5am@:fACQ6@XYB000000000000DMRU000000000000000000000000000000000000000000000000L5Kh0000TIl:
00000000h3K544e>XJ]V0000d8a@L?<>0000000000000BNT8@V@000000000000d0mO@C2fP[ika61mME_Z0000\\<200000000LJ6ke5aI00000000<bnT0000<:Ab
TDZI4jEA000000000000lEFo]@c8Lh88l9I;IBeW\P9\LB=B\_kY=E_H0THB\_H>0000D[BH0000PX_C000000000000<EMY0000XBQL00000000PFHMX55X8fUF8I?H
4_;`LD[cU4;<0000000000000000000000000000TZ26UE9k0000000000000000000000004_Jd00000B>WTW520000XdVNLYSg000000000000`?b:QF53H^D206<I
00000000dEoBXEmf0TKcHUBK\`2dPc5\11o>Q?iAmB:R1C=Y0000000019hjM:4X0000000000000000lh=6\7KI0000M34B00000000D9BFL=[H<T2RHZ^900000000
00000000TXiK00000000XSN@dVNY]@I?dM`<@6Nf8X1`LbT\I7GlPN\:hD`M4i>G0000dKhRD4^<@9^5`d;hPRn7<ee^DhEL000000000000000000000000TR`=4IYo
L`cDh1SkP<MTY@;5@IG500000000@MKY`=0f000000000000m2JT00000000H^ff0000000000000000DZiX0P8@<aBGHf3jPfQ30cg?0000m8nnX6Ul0000hUSFm3Ph
4dOaXeZ:4[U800000000XE>[=DX[0000HDTB0000d>BHLh3?0000000000000000000000000000`X9>0000000000000000@7]\0000000000gUL@Tm000000000000
hYRIHRMSPSScTC4JD];W@=UJH\T4h_3=Q3kkh4QfI>i_D>24daYS0000XM2iXX2\LP@J@ek[A?9o=@37\[P2d6je\=KDX2P@@?UUI<>:X;mFLGE>dI:XdK:\A0L3iBaF
000000000000eD5N=4N8X0P\000000000000000000000000d19O0000000000000000000000000000000000000000Ln?\8^W^000000000000`h`P000000000000
`?\40000T\3\0000000000000000LlSQ00000000H8;o000000000000000000000000H2SjD4Hc00004n`dUB:@0000000000000000]98H00000000a1:]h7040000
00000?XZLR;c\Ni?@3\<<RJ```OiLB5UlC@f\7jE4P0SHbAGTkKc]5Xi000000009=ZBI>C=0000hb<^U0Y[<67I00000000D0BV99bi0000L]mI0000`ORX\@XMEELd
@h7`\gke00000000TglF0000000000000000\6iol=DJ0I4o0000HO4700000000<:4V0000000000004AaL8FMi0000Xef600000000T?]n000000000000`[G90000
E6[QABVKLVhV0f`A0000PSTm0000X@c;\D=bPKeETedn0Cg`4kK?U?d^EE7^00000000]48_\CCo8fSd=@=K00000000l]@A18Ag0000hQ\GT_dPLDl:lXXY00000000
000000000000XF=a4UX800000000DX`_5BGQ00FO01X5h6:c47KWlf14000000000000000000000000`S3k0000000000000000QB?WlW:]8mC3A3_I000000000000
l]g?L^mH000000000000@j^M0000l<N[0lY;0000M@7T000000000000m0IZ00004>1^XOC3XQXQ000000000000000000000000`nGXDJoZhhPVPJURlC<cXOQ3`H^>
lmkC@XaJm<IP=AdD00001<8T0000d8GGhIE9\ZM8aCNZHcW\000000000000<<D^lKK?T^<_<a0IPd2NDSRLhd[T000000000000@[GZE8?S00000000lWg\Y:Tj0000
00000000PVacd;E98MPBM04D50HH`XDW5D`o00000000000000000000TOjQ@>cWHCPYX?mgQAXP0000000000000000000000001EBea8R^lZan]>ko0000X?Wf0000
@EKNT7Z?0U[C<=41PDVM@fFF004300000000000000000000Pe=P0000LR4G44`500000000DZ6j00004a2=4bI90000\5\o000000000000`4?30000HJfO@^Z[0000
\^EU00000000h=T1DIj^0T4_\eAT00000000000000000000\3foTMf@000000008P=jM0ZT000000000000\^K2aBNn0000<nQZ0?n`D^jKl9W0db?gX;d3@4K<\@S@
H1>ND3]Dld1B4dO9\e:>U4hmADnR`<=HEEIC00008R:7I@JP00000000L?0U0000000000000000000000000000@i^:000000000000hWhUT\Vg00000000TK2gMCBT
8DMo000000000000TN\JaASO0000000000000000XX@6LLg@000000000000000000004RC6`Y<DL\eFU3KL000000000C`M@LA`000000000000Xo@;000000000000
00000000MDe^=?ED0000000000000000lAK;dDY;D_XG000000000000QB[F000000000000000000000000P]M3l^Tb0gaY0_590000h<TgD8M:\>ME0000A?Ld0000
000042^R0000hB:9@C>_d<ZPPC:cQ?FmP7^Ua6dL00000@[O0000000049nR00000000H=I]XaB_0000hP^G0000U?hW0000TQ@I=7E]4=a[00000000IF;`8YfJdMOe
X?YF<C77]EJNQEhF00000@2a0000LOMY0000P0dCEC0=0000D8?DUEb000004DliHYeN<ecZ000000000000000005Z^`^hh0000Xlbe00000000\KfOHj70lW4Z0000
00000000X;4=T[;L0000UB\<lI6=0000000000000000YDGl0000\AMb`SNo00008]FaH4RQ4@Ue000000000000000000000000T7;P8Ic9h[Qc@FPBP\g:TPeal^V4
000000000000ED0Y8^@OH3gK8HD]dNdLdgTk00000000dDBi000000000000P[fG00009;b^00000000000000000000TAfC00000000lHNR00000000000000000000
8GAKU;dZ0000T0dhlM9k@a;C00000000a:C>00000000U81RXTid0000Lkj\0000`B^K\;o<LXnjlZUSe>PZ5AcQ`ehFmDhUd07AhaTklkm91EE\T4na000000000000
000000000000d0aMPM1?TV0V<TC8@1h8m8TW0000000000000000000000000000000000009EUdP0;T0000000000000000<ce=00000000D\XSLa<jHTI00000=9:I
0000d`UZd>f^TbG;@eYd=7cnPD\h4V3ZPg=I0000\_e1dX0P=7g6``bXTRkkLEZ]57^heF:Ul9^Si8J88<@]dF:iLGI_DBfiXMHgdPJSX]Z@d4H4h_M@TlQE0000E3\D
0000HdXm0000mCiA00000000<6OG42Wi4:CZdB\ZdE?:`6;Ji7WdI915A@nS=DR=``kgP6IN000000005;FV000000000000]?1J00000000dl[W0000000000000000
000000000000dF=5Lb_FTUeW8Jm:000000008MFM`CAE0000H>;T000000000000XD]bm1:oPZSX00000000DgJMT=B98CbD@]cZ\HEWLc<40000000000000000MB47
ddGX00000000X5HE0000eCPXXPNf00000000DRBX0000T4m=0000MBUg1Dh@dAQN00000000000000000000lDae000000000000000000000000hWTdP_^0=FA957OV
<IiXmAJdmC@P0000<d\N000000000000000000000000000000000000iDgG8DDI00001?I10000YDDc0000lH?W0000P:<\iA9WX_TI000000000000`EWGHfT50000
TPYT0000@LLe@bcc000000000000P42OT?:_l@?G8MRB0O_W4VO:\f`g96H\0J3D\Q`=LF^_DB[o00000000000000000000lSmG0000LO=G0000000000000000@TVT
0000000000008h_K0000DhXO97HQ0@mbP\=[0000LZB_dF_F9@OHX7LHlCQN`]HK00000000LP81L;<:dJk8HOlf`RgNHhE`0000D7=50000000056\BPa]<@X@UhcO0
4@6lEAFY00000000d4CB000000000000`fkX000000000000P;Vn@9;MQ96EIC8LD`[89<[GYC>1H=520000000000000000000000000000LCMYHKKWPYJ000000000
000000000000000083_;\S_900000000000000004RnY0000D5Wm`<N=8eZP8:LRP8>G000000000000000000000000P>B1=Cb?hHe=0000@50K8FR=`M<JL`IZXm`a
d45AL7R?e:NH=;nSHQeT]Ah^laBnDkj;eEk^0000E7CAI1abX9Ad\F2^0000PhH200000000LD\N@6_k00000000\;I=M=;^000000000000A;7N0000000000000000
`fEF<`fK0joYd4GglW?YhX2@T2fbX85U86DjdP>`I<kY00000000d71P000000000000Hce]<UD2000000000000h<NHLL?aTME?Y<nn4jJm0000dc4C000000000000
0000XJ5U0000H`S200000000\lgI00000000DLWK<VfDPHWJ@VCf<d0B0000H9ki8GfKaCXD00000000l6K8\HOc0ojWXSRk4>Fc000000000000000000000>RIhM1Q
DQa_000000000000000000000000HOY[D]eZ00000000000000008SHe0000000000008O8FIE<S000000000000l[gbPZQP`XgOHB3IDdZME5a90000dAlB`MJ>=4W9
4VA10000A=h_0000\eL7000000000;meHBOGh=c@PY5fh[A^8CURlALRT]I_M@S5aEeS000000000000000043Y=H4Z5@J4Q@[]2<^d]]8Yd00000000`WY14cD28dnT
55?>Q5D1HQWmE;eL=1ZnY?h3<RPU0000XJKS00000000LG=a000000000000A68N00000000055g@OOcHn?BIAHE000000000000T^=RiDRg00000000000000000000
L4bj000000000000UEg:00000000000000000000000000000000<bEl0000DK=Z0000PRY2MEbB0000dC>B000000000000<8nKhm`F00000000000000000000`X[O
TY=\8]7oPc;O00004b?=hf;LI2XO<4Bj00008_@V000000004T:FTM7g@_aLHB5I00000000\n6d0000PX>:XiF3PU^RlGVUdaLFD[U_e=`39AW9lH[\000000000000
000000000000P6J:0000000000000000000000000000DYgA]7J7H62U000000000000\A?00000H<V8H44AHO3[XWcI\\_ceD9D0000@67V<9HK0Z0X0KW>Tf1_0Qcc
Hi6O4]\?hE`kT@8V000000000000000000008ZjA00000000000000000UWg00000000000000000000PBfZ55dO000000000000000000000000\1NjhTg;`YciD`Ce
0000TR79DX8H0000000000000000h]`PI:Va=@^10000QDg;@AFO0000XGL:`RmW0000`NM30000@F]0h2k00000XD33ldj3000000000000<oVG0000000013=S4a:X
LKLX1FD?000000000000UDMBl;FK`eXVd1Z:0000AEI70AoA4T2D@ERnDi5d@C9D0000HIo6=BoG000088eH`PIidQfD0gC@000000000000hcVL`h^j0>Yf0000\2ZM
Llmc0000hB4lhY20T?3g0000L6<800000000`ddK<FnA0000i;J;000092El0000053EdVl;0000<<K0\ATeH^gOPIoQ<hFB00000000EAb7000000000000\ImV0000
0000PDZa0000DZ4_@i7V\7d<00000000TkJo00000000h]Ped[I:8;]W<ZEW000000000000000000000000d5iX00000000000000004^1a00000000XLf500000000
000000000000dY_5dG[l0000000096eI0000LjVl00000000hKJ600000000000000000000I7A;`bKIXQ750000XH1\000000000000a52R0000X2MX000000000000
iFBJ<VB<0000000058f5@o9<A6O100000000DaD4XH00D3g>H<^Zl=SNXKlilQVRXJYfDX82\Xl=a;T00GA5L[XklQRH1@TIPgnRiB_TiDA98QE=H[IX000000000000
000000000000000000000000]C?H00000000H<Eh0m83A?mRhPkZ0000DYHS\MaBe:c`000000000000`6`E0000LKbKPR]30g:B4:_h0000T1i\0000dY9k00000000
4`=\00000000\?=SLNeEP\W\h5^TLGV2HCLOXc:>hSJ\A;El83`?\Di500000000TXPGl98W4U]`0000TbUZ9AU;0000X=4K00000000@Se30000000000000000X1n9
<@fUlRYY8og900004<;2P3T6Y6oa0000AB8T8i4O<h8D0000\nCS0000`eR:m6XgI<D5<7bnD4]Z=Bl;0000XbfZPC3j8GCkQCY@000000000000DLF\D1=T4?E>0000
000000000000000000000000lN2=000000008>J;000000000000m6=_ECb`00000000LEXC<O>3dX0:mCbldS6^Q6:M`1^X\;=K\RUN4TYo00000QG90000@_:fh@7:
4RDHU0MX0000\fGOTVTnhljo000000000000Q;Oo0TMlTC0T000000000b[30000000000008YQ6000000000k\^0000h3Lf00000000<HP``jTmU5Pnh8mO00000000
45RFd6DV\=KP<EJ=`I^jDK_3PRUa\Si9LZ4idaC\h6Qj00000000TPFNdR6S0000E9d8HF>X\SW;000000000000U4?T00004H74lW2MdMEm0ZoF0000000000000000
0000`f_G0000hP5D00000fPdi8:DY=3`AE3n0000000081?Tl;>6d>3;aF6Mhem?00000000e1[d0000DB;kDOf<<\Y[5BcP00004HW80000000004[NT^7e0000`]=W
M=eDTVKo00005E2o00000000<5lg4Q=S\hR40000477N00000000000000000000MD[:DSkJhA]?@djP00008ojm0000=A6H000000008bM3@fh?MEO4XUAQ00000000
1:HO00000000@bjda5[10000hg?lL]>lQ4hGX0Gj00000000hmgdT@IM<SDGHg[o0000000000000000000000000000000000000000<C^@`lPV0000000000000000
<11800000000lfBe`nIiaCRk000000000000`D<n@7M9`LUD@g=^T1;38Cc2TJGf0\<J0?89m16A96;90000\Ug<hT4C0_Z\000051NXm?Wn0000LdkE@S?fL`o914HV
aBS]00000000U8XG00000000e0DT00000000D<cGPm<jl_FGL3j4DeXF5Cg[`W840000X]:f000000000000@QMX00000000000000004=S8LEEVHN3=0Nb7LBeULan^
PPP7\m8X00000000PB82AA=800000000lWK50000lW\00000l54a0000`[5QmC[JPF^0lWCU00000000000000000000dS<H000000000000<Uc8Y@5n0000XBR[0000
000000000000000000000000d\He000000000000hZJX0000TH`O@`I500000G0UHeE1TIb<00000_S]Y9mG0000`H5Y0000@fKnH@H?XDmohT8eLBLAhd[IPjMK]:f?
]EORPU^7l31U0000@^kh0000P?;ch]>D=Dn^0000e<Bl<[?ZHg<X822>0WiA8YWg<NdnABSoYD9nP@3B0000XE760000<MBi00000000@G_400000000000000000000
00000000000000000000000000000000]2_k0000i>iPY:o@I=51000000000000000000008`P\0000HDBZ000000000000\<j349GRH:`WD:n@45e?lXW10@o2\LH<
Y@1H0000I8EM0000000000000000LYFlD=:FLXcWUAkW000000000000809CHC^LE@=<0000000000000000hXG0<bhLE@Tm58881:Xa0000M?]D5D9S00008WDPe7kD
l0k600000000TFB\D4iW@GUW0000000000000000@\TY@]VGh;1A0000000000000000Tn2Ya:7>000000000000EA3T000000000000<c<DDGb<000000000000dlIg
0Z=J00008f[;\i>[aD]P@6Xg0000P3^H000000000000L3YeLQcH00000000X1RI0000HIVb0000`>Un0XTC8g83XX?f0nga@nk`8KV4\@8ddkM8UCOJ00000000`GS1
LYnW`g;iD]HWI2f:A@MDM=Pm0000@F46L::T@[?n000000000NYQ00000000TD=D\l><d80^TLVJ0^aFe@\30000a>UL000000009@K@0000TQaA00000000a=TB]3\R
00000:aoTdGKTKB7=5oWQ6Y\XMc70000lSU<AB6A00000000=C5T00000000XJN1ldN2X^a\0000LfhO\<G^0000@J`^000000000000000000000000000000000000
00000000lN2_0000U@DY<<UglPgnHT:5P<;mPnd]A;VUQEfgD[W2000000004Hc=lncdIFE_4Da[mEN;X1DihTZdXYBn0000000000000000I4F1XZL20000H`aN0000
0000L=C005VK8>4;l?]]DCIR<ZilP]E1\bVgHjam0000m78ZYETSXM6gDaJZl\5ki0CN@o7:<7aiHYC;M?XX0000000000000PCi4[o65AK9dHWj00000>;5d?27dQ6W
PLYRlah4h43^000000000000000000000000QCQK00000000000000000000000000008KXh0000000000000000000000009D]2000000000000000048MR`d>?P4[B
4?R6XV^J`nBf`7WA]<jKLB9ZPd_ZTkZh=DP]aEF:000000000000000000000000@I?h000000000000T;IN`HlJ0000a1dm00000000000000000000000000000000
00000000ThCg0000@LP00000X_L:Db2Ne;Pe0000XXBl1EfL000000000000XH@X000000000000L_AZ0000\>RS00008Qh500008JooQ8P^000000000000lH2:0000
0000aBln00008a;P00000000000000000000<<27U0AI0000000000008TPP000000000000l_618FQFL`>40000hHdI\_Yf0000\\5100000000A@0@0000XOfn0000
0000LHb>0000`oiC0000000000000000=BHA0000TMg?00000000D72De7YDABSQ000000000000Xi;N00000000\5Fo\<l9XJB]000085]L@^U@HH9a000000000000
00000000D<@hDX0fhg\LhO8;000082QjH4mf81]kDC<E`IMjTVRAd^GSQ4im4KB`iBES00000000001DX:H9M;_R4fXb8AE40000l9Cd0000lA8ll?EO]F1R00000000
00000000@>0l0CT7LYTj0000DG\:00000000lN;L4k@i0000HZgjHhYB8NBEX:mV00005;MK00000000Td88000002:>00008jWX000000000i\`X;BTPgQ900000000
00000000P6Q3\5Dn0000000000000000\8ZB`0DD@L99X`A50000Pm<7L5IVD2`nXDOS0000000000004SWT0000000000000000lCM9`Nmi0000D2a`00000000Q0e<
4HT50WZBlgG1DG;7TaZ9dC@XDnSgM<6a\0EBPP?Eh0EnLLfn0jk000005=03DI^T@N>EXR7P000000000000\M8lHWWCP^Lf0000m2KDHbCFH9oD000000001?^UP\`@
0000<JRUE7<K0Wo7TH890000UE02D0R^M6aoheL[9Ah:i5330000000000000000TlUn000000000000hPaJdRWU00000000H0GLH3Gi@X43000000000000T5A<`gPH
Y;OZ]Cg@000000000000000000004]eP0000`cN_Lgnl00004@8H0000X6Ho<F;[00000000dhVT0000ThWB0000lC6aDMmk\aT10>j300000000hVjf0000DYj0U3^=
U4M>Y66JmF@[00000000P6gc0a9j0000hcDJ1=Zc9@Xg0000U2gEXJL50000eBZ206Cj00000000000000000000000000000000L=iOdkI_X@Yn@S>_I@LfI1]6QB>c
000000000000DU:h00000000@1L000000000053<000000000000`XYl000000000000000000000000hUU;00000\f_0000A@Ge00000PO000000000@TTG00000000
0000000000000000000000000000000000008D9T4SCO0000X<8i00000000lbgI000000000000000000000000<ihc@ebBUE^d`gdM00000000000000000000E3EG
000000009ARG`Ja>LKT20000I527L^<Mi1WOT>7\l4YH@EZhTgWb`A:W00000000000000000000]Ee@00000000\[mQ0000LlnH<:EVU5>30000PIK2mB4I0000\_`]
00000TW10000DYDo0000=@\E00000000lfS>lIlY000000000000E=<HHZaH0000e6cQh]BQI8@7<:fUL[m<]<oL00000000e=\@0000e:Na0000<I4H000000000000
XFDe000000009EBS\WdF0000000000000000hC_7`__a0E^bXj>k=25IQBNJ0000`107000000000000\Q:7LT>2000000000000]F=m`E:PHO?b\W>_HZ;\A5Sg0000
00000000000000000000000000000000000000000000000000000000Y3K\PZ@dh7gN`PK@00000000`2kkPU\9lbg20000\YdWDD_0DWW40alC8d6`00000000H2_4
L2;:\4J@@ZGZ4\2Y0000D9j[0Mh700004FMKEDS9<gND@2;Q0000`E7hHF7JA9l8TI@b0HTQDV9Y00000BYZXfahDOP;8ZHh`an>50mCQ986`=[`ACj7]4fi0000d9KZ
00000000000000000000\CY7XLTNT`BI4HRFh32[E65?m=N3EC:50000I<LiYA6fh2L9<VA^0000000000000000lIBU000000000000000000000000\4[0@XQ^5Dlc
l7EG00000000LFd40000m?d7\Z@WldV5@@1@YA[;0000\YYO0000LdR=hV>>QCNfLMGLME0D000000005C^X0000<;Y4@?H291XSP16nL4n4DMA7l01cD2@\\JM=Tn]n
a1gU\UkHm5dn\\\JA2Wn57c?@]Kh\Y@hMAVg]FB80000i>bT00004]\50000HW_chKWU00000T63HbXIE2U;IBJo0O\i`[^I0000000000000000000000000000I38G
XKRS00000000hZ9e00000000000000000000d<c7T\F]1234@MYo5@ec0000TQK9dafHl<6[<>[keAL503B:00000000D_Tf00000000000000005CG=0000d1Ed0B]\
@GamTMMgHYFCPA6n000000000000000000000000dKn2`[IL0>ElD?PQ\Fm8\9;`e4U>EAf<@[m]1E]2\_;W00000000000000000000`DP[PTH^<[S_PJ7h0000<YlH
dEC81@X[<<]i<d?;0000hY8[00000000<=;[0000000000000000XA:7<a=Ld:9YDQc7PkaQA<d407SR0000dXL]8TGB00000S]B56N3000000000000h[nihiib0000
Xfc88WZN0000E@QX000000000:Z8UCO\000000000000P9Ol`R^:hoPo]9nVX`D``JgB\m?aD?2d0@FW<kX^9DNM@>DYHZCB<8Rhd6UA`A^9LCD>`]130oaPPA]PXZf@
=?cA0000TEbV0000000000000000=:a@0000D?>Z066YXLge1C7hPPg0`Y4nP?a20000000000000000DccJ0000e@mc0000000000000000H7E500000000aB5]0000
@<ff0:B]T;>GLYVmX\^IliVgA15;Q>D?Y>\0]@Ka00000000dEPc0000<0o1dD[T00000000000000000000D7WThHn[000000000000Y29A00000000P=2F00000000
XR0kLFn[<5bbTT\0XWLE@cKK@WWSDdfZ9B0e`LB\A2IB000000008:D60000000000000000000000000000h[S0e1JF00000000000000000000P;Q_\DC]hg2;0000
00000000<3:B8P7Z000000000000dPjI4NDDLcEc8?`elBnXPc>d0J0:4D<F4Pi?000000000000000000000000\MT>DKhj0000P6[o0MIS00000000000000000000
0000`7XGPLb;1A0Q00000000X5@1\HfUL>TAPU\GDZC500004W_P0000<LJkPQKV0000TVQn0000LGoW<ij`0000HkAU0000<;WS0000l3FZ<5fQT:hJ@eGE19gB@6MD
eEjM=E4^0000M;ho=FE;h1:^00000000H`JL0000000000000000000000000000DWKCm9TU00000000D5g500000000dK12D6RE8XL6@k]l00000000X8lj0000PE`V
00000000l=^100004J7W000000000000TYb\0000QF?STB;\DjUo\L_5\fm:96K9le3WA5ie00005F;EDiRD00000000e>kW000000000000L:PjTeBZDnR400000000
0000]=6B0000h\JAY3<;D8fc8>TTDHkM0000I:OL0000hGJ?45SL000000000\R?l^27l`_;5D5iaERC0000DeJI<@afUETG00000000000000000000HaYg00000000
0000=AIJ0000\``M00000000`UHN000000004=f6H=1a00000000lRPnLGZHTO@R0000000000000_Wk0000hL^e0000`>Qi`W8B\Qg`000000000000Xd:5ADbFdGmM
0000000000000000\Xbi00000000000000000000l`8X00000000H3h64S`V`COdXkmKIB]h0000L\3@00000000E=fR0000\73U\FOYd=>^H>oW0L6Z0000<Gj3TYO<
00000NMN@f:500000000M;a\0000hK5Y9EHh<@Nd8R?7Q=JR5@9gMCJ^00000000000000000000000000000000000000000000D^TnlE_205[N0]cf4D7D`=[jhGnm
00000000LGU:lK`1HaFe9;bFH[l6Hf=4e;jVhlAXi@T[a@\oP[^e\ePBUARS0000ABkW0000XI>d000000004g4V\\bi00000000a6Wh00000WD;0000000000000000
0000db5`hT3_A2Kn0X=@Xl<@`m1_DUI<00000000000000008M`m0000DCDR8YVRLcdd0000TQmb]26c4hh153C`0000@=IB0000920L0000000000001<<?0000aD3V
0000000000008PgIED7=lF[]U62Q@?kb]Ejh0000000091:@000000001AW]0000HJG5U97N00000000<6b?0000000000000000000000000000000000000000TATY
@7R7\H[9`2<A8bD2ICEfAEFK0000`42o000000000000000000000i0A`8@I0000dV?n0000L`Uj0000000000000000<eDS00000000`L]B00000]R;438bEF7=0000
00000000h26h4S7HL<>MX4_[0000HbMo000000000000QCX882TnTIbLdQN`0000PChP000000000000i;1W1=_X0000000000000\BAU:iW1BFI0000TA_ZhEBHP@4X
DGXADMl?`7`Y`GXlhXUd4nM?0000000000000000D05kh]3_00000000M;]A0IC]`L1@8iZY00000000X5V^000000000000LY:ZL^85587P000000000000lVBg\1:9
0000@Rg9Xh?3`_16QB^I0000HT]J0000000048ZVA1UV000000000000\O`\dk7SH@`[000000000000000000000000DR;LXBCZU58BE3nW0000mEhd000000000000
0000H3=Jhemf<W_80000IAc?000000000000haRTLcT3P]OX00000000000000009?nBHJV`H4JY0D5O@4N9TP5SHSDY8]7a4IB98VlaTdD<hfjUHlZUEBm=HQYa0000
UCKl000000000000141]00000000000000000000000000000000`_3m0000`99R000000000000DZ@;Deb30000000000000000\_Yo4fC1lCKeHU36e:Ii0000l33J
0000000000000000D8:kI8>9m:Y:0000h]=o000000000000@]TlDVX@dXj598O7i8_hQ=od00008Y;_0000<Kab0000lf>gE6;O00000000dZ5WI4^IX4D=XW8Q0000
ECeTIDL^00004a4P0000i9E0hlfG@69lDdUR0000000000000Fh7000000000000\0nc0000\7>D`eaR<04H\gS_0000`C=><aQ^0MZR4g9kLjeJ@S8DIEY3LNnT0<hW
000000000000d:P[000000000000`QF80000a6AI00000000000000000R><lAgM0000PKIi000000000000000000000000<CC=0000\^SM00000000T@6L4<h<XHC^
0000`^BXX9MN000000000000DTOK000000000000e91GI;M`@Q[<0000UDcK00000000`1S=\RH800004H;C0000=2\;P97000000000XOa5@KLc\:Q:XfDNe;k40000
e5`AmES9X\9k0000000000000000d6GLLQ`T<Wd7X\KS@b]?a0J?000000000000l>0U00000000000000000000EAaV0000XE\4000000004=N:00005CG14i=TX5Bn
\FoFPnVS19>D00000000000000000JAEeA:M00000000\fLd00000000<SOJ0000000000000000000000000000@Dj34_i90000l;KahJC78Gl4HV_L0UYKXW1e01EM
`3[;@?@10Tacm?bK00000jV\000000000;XW9CA^0000M51=0000`\`bU?8:\[kX]?P0000000000000@Na1000000000000000000000000<`f6HX7;hgD7`kWj0000
@P3`<=K\`nRFP8gZ00000000d4NX498jH]dEU=MUmC;1h7L`lBTH0000lCJZA0@;0000T=Za0gITLDKa<DVhlU[000000000`5^`8\>\000007574Dg2<a>ChSQ^8kf9
0000<E18000000000000D^5kPe8[0000l_1P0000XkQV00000000000000000000h1?Hl07]T9AA0000\<Yo000000000000h5`U0000lYg_aDfB0000000000000000
000000000000000000004GaX<JHM0000\dh`0000@\kO0000000000000000@1[_0000000000000000XN\00WBULFn40;M1`H1PlK=0`6hKLY]PHaOT@e>]8jmm9>9K
0000@=7ZLHI70000@g3eI@DM@m@;88INl:c30A\R<1m`lH2R\[HWI3HM\cjD000000000000000000000000Y:T^DXJ:@gS70000l7A8P;doL`1BTTNZ8=oR8DQ8PcAi
M6J500000000P@dI00000000PSbA1F=[H_8_4gNf000000000000Xg1M\bQj5@>b0000DPB^0000TVb`L1MT0000`mP=@J?d00000000hXFH0000000000000000\\K?
d28JP;@P<<4_dWG0h3ZD@i3Z9C4N1CG[9Ce9iF>Q000000004HS7@2c1PV@bXXn1PZZD]=>4EAmkT?^8\=L@42:[0^b]LUnn<fdR8go=59b5PJVo0000I9iG00000000
0000XJ;9000000000000000000000000000000000000l_EK000099g[<gA^I4^=00000000000000009@?4LQTZ0Z<N0000l1aK000000000000I9Am000000000000
l63e0000000000000000HZhG<F6d<]XC00004BB`L:e\0000`o^V000000000000@McZ00000000<K22UCZW0MaX00000000DG5g`[NFhf50PBg9\\BVI@LW0000<XD>
00000000000000000000000000000000L4eb8_knXc:O4aUi`ga6]Ch`m2=n4fn800000000000000000000LYL<dh\V0000000000000000l_?RMDAoTLLC00000000
00000000\Winlgb[U1<ITGdU14jeT8k1TTP=0000T82n0000TI8Y00000000000000000000@?]<HJ=DL[a[0000<0[M000000IhPdEI000000000000HC=XhERBHSFB
LP@2lcF_<XRZ4;N1`dgjd3`LlP=88X_NXUS7599aLGRX=Bg=00000000000000000000H@P<XEddlj83aBiA0000a@8e000000000000000000000000<OZi00000000
8;eE00008O=100000000LFi500000000XWa;00000000de774Xh1M;o5E6Bk0000Pg6g9A]Wh0i3P6dTHPH6d4]8XbGeDbn`1=\10000l69D00004bR[000000000000
00004ML30000AFB\00000000@7Qf000000000000P7CT00000[h10000\clkh9?Y936RI9WO@XRB000000000000T]MH0000dIQ`0000dc3@dKjU0000000000004nKA
00000000000000008Q99H?:400000000TnnG90890000lKQF4enR0000000000000000ddPP00000;O1000000000000000000000000DajC8FUOTmo917KCLcoe47hg
L@hR00000000000000000000000000000000l96W5@<^LenG0000000052@;000000004C7?12S[00000000@Ca=DPc7M:Sh00000000000000000000dF;mI<3h0000
@YR[515Z00000000000000000000LQWL000000000000@Ecc0000HS>80000000000000000000086k5DV998MlUdY[6L>5=00000000D6[;00000000000000000000
<;ilL>?>X@:C00000000IAQZ0000lXG?L9F9\WQ100000000000000004RfJ=@D;0000IE`P0000<eKGh<fV0000T>oK0000deKgPo\M00000000<VAm000000000]N:
000000000000dlae00000000dgANQ6lb00000KXL00000000DV4nL3<`00000000`K400000Dl?iIA`lXKiTXUaihZ>R0000D3b\`M1^Pd<U4^FP04<X00004WdTP9aT
000000000000lN]5000000000000PSWJ0000iA`H0000P0CU000000000000XmPK00000000000000000000XQ5:0000000000000PGg<Gh`a@;S]A<f<YX>mD8N<F_X
lLo[eC_W0000000000000000DZg?0000000000000000\0VD000000009CT<0000<G?6LU48HMJ0DVbW00000000TFN]d8VO4VdblCK>h[F;8l]W\Y7oTeiS4B4\8jbb
I94F==idQ?<EiEk:0000000000000000@GhWX>KeX73lMAn^0000l3``dHni0000h`ne0000dSoLlLJX45IJ\\0C0000h<>3d?\R\ZQi00005B>E0000`G^Q@CLGhJ;L
=5XS\ZRDTc[VI9lS00000000DOfZ0000000000000000]55\5F8E00000000lF4EPS_J00004J4A0<eRdDD<X]l?LDJla?XF0000P\7W00000000XM]cPRl;PfSP0000
000000000000@HUe000006gI0000d76:@cUC<^KG0000\OXO00000oif0000=;34<M:l00000000L_R1I6?8M:En0000L?=?hG5B0000@SEgE4Ydi@Ci0000]A>C0000
0000LRo8<5Y4h`Adh^kA00000000@VXh0CVF4inJ]@[a0000@EHO0000i57?00001E98<R:Eh?^Q4?P`@0L]@W6VI<\7000000001Aa8X?@P@oG`00000000i@F60000
<LNZ0000<@O]000000000000000000000000DgBJh:0E000000000000H>R400009@>2mA_R0000DAKf000000000000000000000000`]RlLcMn00000000h9iC8];?
H3K?PfZ=@?K8X8;I4L<D`mLEPINP8F>>8\H@000000004g>ThQk80000000000000000000000000000<K7e0000`nUi<Kkfhf\800000000=6TV00004H0Re?5d0000
00000000e9;di1oi000000004^QX0000000000000000000000000000000000000000PLkS000000000000H?Z0l4AD0000000000004:9Hd6KB0000000000000000
LWE;000000008Fg200004Vfj0000D=`a1A?K000000009ER10000D6Ok0000000000000000i8H_00000000000000000000@>:Q4f0J0000@E>@DRJRPUC>dXnA0>LB
<FAJ8e@X000087\`000000000E6I0000000000000000000000000000LRGn00000000l57<U2T500000n@60000000000000000000000000000Y9=A0000X]PQ0000
000000000000@fKO0000X?Ea0000h14I00000000<1AU000000000000h5oG00000000\`Xb0000a=4SmAifMCNH0000000000000000000000000000P7g>00000000
UA1A0000E2iS0H\baAD10000Y0`^0000000000000000<ASWE?P<000000000000h83U0000000000000000`A;90000\W8n4JdYhVXX000000000000000000000000
0000PKf`00000F8o0000000000000000dg3BH>OA<C^a\Q<]PRoI00000000lCFQ000000000000<>T4EAR5hJbV0000a4^U00000000\g`=0000000000000000eBT\
9826hDh?1>gm0000Xo0j0000PME3822G]A4\00000000Y:eld<WLID4400000000h_ZL@`E=X124e1LZ@1Y<EC9]0000h8H_XSEEU:Mo0000@<B3`T5>dG=PT_A00000
@GcUdfd^X2T<PI@;0000000083U9DF5QdPHCeAoB00000000000000009BM000000000000000000000EBDN0000l0NDdWZ3`hZ_A2CAhTV6\W7=00000000\Nj:`J7G
8nX2HXGn000000000000\[=X@aa2000000000000T6nRXo44<0W`l0J:<[e3I<SG4eoU0000dYL[0000000000000000dlRU@0LElH>2000000000000\fe=X;KQ0000
0000Q8MZ4>Pm\<LM00000000PZbn00000000000000000000@KcM00000000000000000000DDb04Wok000000000000\ESLTEX^92he00000000@BKiTZme0000=>gX
0000000000000000P8`n0<md0000000000000000LZ[nhe6700005DN;PUPaTkeA0000`5[W876H88]G0000000000000000LPjd@aA6DWJG00000000@g@E00000000
000000000000Xab2TL=XTGLnlNlYDWg?8Zl\Q6h90000`mkb0000XWMZ00008<A@00008HeZ0000000000000000PT86]?9E00000000000000000000]D4X0000L`6J
0000000000000000DJaK00000000eAlP00004h6D0000LYUo<6?d000000000000=0A58Rh2\M5L4ClQ8Mck0000Y@Yi000000000000Lj3PHc7odXgeMDc900000000
46ZV<DR78YUW]=`]YBV?D<Q]Q7`T00000000l7cjdPao0NbJ00000000=Cam0000\?g3lb^C0000`3LCL<4ND[]Jhfle0000AFAZ0000`=2[0I6S`kk600000000TQla
`1TC@Rh\A;4@<>i4a@J_mB7X00000000000000000000EEoTX2W58;[mX^2_96G_P7e80:gRP:QdHMJL8[2PEA_dD<mUiEZ5000003gd\7;B0UN^HG1_hJ8>00000000
000000000000000000000000DSDk0000000000008[2:4[TH0000d6S30000]@GVD@080000mE1LHSE]00000000`22]000000000000U3bYTdL:0000000000000000
Ld=WPfUVDkdIaCLbX?No000000000000dEc0`Hb^0000H9LWD]fj<2;gXBnH50OD5Ae:00000000hBYQUA1M00000000<SCA0000Die=0000TbfB0000l9BW00000000
00008BH8000000008Ric000000000000HfA70000ID:X0000H<i>00000000E3i`8@@U00000000i=BKTdbB\7:ilFC_4ZdRa@<LP4j28WmO0c8?A@AMh>cfTH0l]<]Z
]E]>Q4e30BcSDTh10U8GQ:B?]?cSh:IXeAHW1Do6D_^_00000000HN5OlZ[\0000@C7N0000H\L=000000000000000000000000m;Yih=cmd<TM\cI2`XK10000hY3Y
<HDo\JW9<=j6DX4PXZaaTb1S`4\`Dn>0`nB\000000000000000000008R9?D^>VdE;AE:@>0000DNK]LlXATRTkLH4?00000000`K6K00000000hj6Q<8[@00000000
0000l<D4000000008D_j0000e5IO\77`l7<JI:RC0000mEX=000000000000lPd=00000000e7P<E7m1\\og000000000000000000004N22Xo[NY<_m000000000000
HUHc1:fda8?A000000000000@QCIE6ZfD0Q^d0]HhV`V0000X]l0EA@e000000000000A@o700008WCn000000000000LMD7aDAQ0000TCVj0000000000000000<X[3
00000000PZ:WD66oD0;2h]I?P?El<gHcL_bi956PT8PJQ4b;000000008:]ODbY]00000000`kNj00000;4Xd]YL4g=291ZO000000000000X@UoMCGg000000000000
00000000d@9>DaQ<0000`7j1h\Ro464a00000000hBf><icld0:a000000000000\3aE`0VX00000000d@D5dE8F000000000000000000004jCBdaNQLNfUDV[U]7DL
00000000000000000000\8:[Q;K700000000LJmP0000PFe\00000000Pb]b`S?P436h<1CCP\V:P]BhT[ooi17Q00000000HY2m0]WH0000YFEM00000ck:00000000
E4aY00000000000000000000TeWS0000\@dgM7fb0000000000000000`_ST00000000`E1L4je:000000000000`En]LM[7X]Wb5CnfAF;Q000000000W[IH?@b@SK:
0000`:@30000000000000000L[M500000000@KS000000000LJXU000000000000000000000000D:@F@G>S@J0m00000000`P`\<Sk5<2@34_5aH2U?M9jf<R@BA;g6
816K0Tek]@Se0000dXnL0000000000000000000000008@=K@KGoU19<0000000000000000X?C<00000CCEM8D50000000000000000PQMFM9=c1CTl8Gd0=@6R0000
HP=C8UnLYDdk0000Heh700000000AAOVT[`O0000lAn>4`RD12Z><BMl0=__00000000D1lG0000HIF`00000000@`Yj1BWP00000000@\2h00000000diV>00000000
=1_1LOnQ4;0@D4h0=6LeEBGi0000L43m00000000000000000000U0RF0000a3So1CLD00000000<A850000TFBI\YESTZdF00000000XB040000DUFk00000000<SUa
0000<;?=0000LS`gh8`90000000000000000hV[B0000000000000000ABn<0000U:Uom?kc0000LWo\`7B:58T3\a\8411]0000000000000000@j520000lVI\5;^k
000000000000TbiJ4O>C00000000]0ea000000008hNa<0bc0000<FmChGh6HNNo00000000P[:000000000EATW\`fiQ2[OYF8Z0000DjAVi?VEXD6JhA0<<k<V5D?_
0000<fK^00000000QEJ6000000000000D`:M00000000]6W=00000000IDYQ4`5n]DLL`hYj0000000000000000000000000000LBDTlI4WU<Fd1BO@000000000000
0000\:>o=C1ZP^gc0000XQ=@L53WhD6X1BY6D`@@<PJ2M7\H0000000081EX000000000000000000000000HoSCPcFQ0000@JLS0000hIDI8MBUljD:XB`]8<hd0000
\=]]0000]6bP0000DR1HHEmU@_3N000000000000000000000000PF800bV1\c2jYC:A0000@lCb00000000]0nm0000h3?:lMBBl?kR8>@[TWEI0000=9<G00000000
00000000000000000000HOMj47W3000098R60000\=g5000000000000000000000000`89Y0000L;7a`X]AlFO600000000000000000000\<BW4>ID0SVZ00000000
8=VBm13P000010Vi@m5gL4a800000000lW[c00000000Lb@j0000000000000000P2cZ@ENAXUOE\YR8MBWD000000004Y\Q0000000000000000000000000000lETf
H5GZD5bCTa1\hF3Z00000000DRbELDFdY@b?0000a4FE000043;EPgb1\liQA0;W0000000000000000XJ8f0000000000000000P[db0000D=O3PjbH`ZON0000hiHo
"#, [
l(F::Mobile, L::Nl), l(F::EndDate, L::It), l(F::EndDate, L::Ca), l(F::CompanyDescription, L::Hu), l(F::Highlights, L::Es), l(F::Email, L::Ca), l(F::Addressee, L::Fr), l(F::Employer, L::Hu),
l(F::Summary, L::Fr), l(F::CompanyDescription, L::Fr), l(F::Highlights, L::Fr), l(F::Address, L::Et), l(F::Age, L::Sv), l(F::Addressee, L::Nl), l(F::Reference, L::Nl), l(F::HonorificPrefix, L::Nl),
l(F::ExperienceYears, L::Nl), l(F::TeamSize, L::Nl), l(F::Period, L::Sv), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Date, L::Sv), l(F::Date, L::Da), l(F::Date, L::Nb),
l(F::ReleaseDate, L::Sv), l(F::ReleaseDate, L::Da), l(F::ReleaseDate, L::Nb), l(F::Age, L::Sv), l(F::Age, L::Da), l(F::Age, L::Nb), l(F::ExperienceYears, L::Sv), l(F::ExperienceYears, L::Da),
l(F::ExperienceYears, L::Nb), l(F::Period, L::Et), l(F::Date, L::Et), l(F::ReleaseDate, L::Et), l(F::Date, L::De), l(F::Area, L::Ga), l(F::Score, L::De), l(F::Summary, L::En),
l(F::Description, L::En), l(F::CompanyDescription, L::En), l(F::EndDate, L::De), l(F::StudyType, L::De), l(F::Thesis, L::De), l(F::EndDate, L::De), l(F::Section, L::De), l(F::EndDate, L::Lv),
l(F::EndDate, L::Ro), l(F::Summary, L::En), l(F::Department, L::De), l(F::Responsibilities, L::Is), l(F::Institution, L::Es), l(F::StudyType, L::En), l(F::Institution, L::En), l(F::Achievements, L::En),
l(F::Profiles, L::It), l(F::Username, L::En), l(F::Username, L::It), l(F::Username, L::Nl), l(F::Profiles, L::En), l(F::CompanyDescription, L::Es), l(F::Description, L::Es), l(F::Summary, L::Ga),
l(F::FamilyName, L::Nl), l(F::Description, L::Tr), l(F::Summary, L::Tr), l(F::Awarder, L::Ro), l(F::Responsibilities, L::Es), l(F::CompanyDescription, L::Ca), l(F::Responsibilities, L::Ro), l(F::Responsibilities, L::Ca),
l(F::Responsibilities, L::Nl), l(F::Responsibilities, L::Fr), l(F::Highlights, L::En), l(F::Responsibilities, L::En), l(F::LastModified, L::Es), l(F::Name, L::Tr), l(F::Extra, L::En), l(F::Address, L::En),
l(F::Location, L::En), l(F::Address, L::En), l(F::Addressee, L::En), l(F::StartDate, L::Pt), l(F::Awarder, L::Hu), l(F::Urls, L::Is), l(F::Address, L::Ca), l(F::Address, L::Nl),
l(F::Address, L::Pl), l(F::Address, L::Tr), l(F::Email, L::Pl), l(F::Address, L::Pl), l(F::Address, L::Cs), l(F::Address, L::Sk), l(F::Address, L::Hr), l(F::Address, L::Ro),
l(F::Address, L::SrLatn), l(F::Address, L::Sk), l(F::Address, L::Cs), l(F::Address, L::Ro), l(F::Email, L::Ro), l(F::Email, L::Hr), l(F::Address, L::Hr), l(F::Address, L::Hr),
l(F::Address, L::SrLatn), l(F::Address, L::Lt), l(F::Address, L::Lv), l(F::Address, L::Nl), l(F::Address, L::Tr), l(F::Address, L::Sv), l(F::Address, L::De), l(F::Address, L::Fr),
l(F::Address, L::Da), l(F::Address, L::Nb), l(F::Address, L::Fr), l(F::Email, L::Fr), l(F::Manager, L::En), l(F::Period, L::Et), l(F::MaritalStatus, L::Da), l(F::MotherTongue, L::Fi),
l(F::Area, L::Sv), l(F::Courses, L::Sv), l(F::Courses, L::Is), l(F::Department, L::Nl), l(F::Department, L::Da), l(F::Entity, L::En), l(F::Thesis, L::Da), l(F::Issuer, L::Nl),
l(F::EndDate, L::Nl), l(F::Achievements, L::Is), l(F::EndDate, L::Da), l(F::Thesis, L::Nl), l(F::Area, L::Nl), l(F::Network, L::Tr), l(F::Religion, L::Id), l(F::Sector, L::Hu),
l(F::Age, L::En), l(F::Age, L::Fr), l(F::LastModified, L::It), l(F::Summary, L::Is), l(F::Period, L::Fi), l(F::Date, L::Fi), l(F::Area, L::Fi), l(F::Courses, L::Et),
l(F::Courses, L::Fi), l(F::Credits, L::Et), l(F::Name, L::Ga), l(F::Employer, L::Ga), l(F::GivenName, L::Ga), l(F::Location, L::Ga), l(F::BirthPlace, L::Ga), l(F::Publisher, L::Et),
l(F::Period, L::Fi), l(F::Reference, L::Hu), l(F::MilitaryService, L::Et), l(F::DrivingLicence, L::Fi), l(F::HonorificPrefix, L::De), l(F::Institution, L::De), l(F::StudyType, L::De), l(F::StudyType, L::Hr),
l(F::Credits, L::Tr), l(F::Headline, L::De), l(F::JobStatus, L::De), l(F::Username, L::Id), l(F::EndDate, L::It), l(F::Sector, L::Fi), l(F::Area, L::Fi), l(F::TeamSize, L::Fi),
l(F::Address, L::Id), l(F::Email, L::Id), l(F::Area, L::Tr), l(F::LeavingReason, L::Id), l(F::Keywords, L::Id), l(F::StartDate, L::Et), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn),
l(F::Age, L::Sv), l(F::Age, L::Da), l(F::Age, L::Nb), l(F::Age, L::Is), l(F::Salary, L::Lv), l(F::Username, L::Es), l(F::Courses, L::Tr), l(F::Issuer, L::Tr),
l(F::Date, L::Tr), l(F::StartDate, L::Fi), l(F::Nationality, L::Hu), l(F::Address, L::Hu), l(F::TeamSize, L::Et), l(F::Availability, L::Fi), l(F::Emails, L::Ro), l(F::Extra, L::Ro),
l(F::Urls, L::Ro), l(F::Phones, L::Ro), l(F::Age, L::De), l(F::Health, L::It), l(F::Extra, L::Ca), l(F::Emails, L::It), l(F::Extra, L::It), l(F::Emails, L::Ca),
l(F::Phones, L::Ca), l(F::Urls, L::Ca), l(F::Urls, L::It), l(F::Phones, L::It), l(F::Health, L::Es), l(F::Health, L::Pt), l(F::Region, L::Fi), l(F::Network, L::Fi),
l(F::Headline, L::Lv), l(F::Position, L::Lv), l(F::Role, L::Lv), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Pt), l(F::Area, L::Ca), l(F::Sector, L::It),
l(F::Area, L::It), l(F::Headline, L::Et), l(F::Position, L::Et), l(F::Role, L::Et), l(F::Position, L::Et), l(F::Headline, L::Et), l(F::Position, L::Et), l(F::Headline, L::Fi),
l(F::Position, L::Fi), l(F::Headline, L::Fi), l(F::Position, L::Fi), l(F::Region, L::Da), l(F::Position, L::De), l(F::Age, L::Lt), l(F::Period, L::Ro), l(F::Date, L::Ro),
l(F::ReleaseDate, L::Ro), l(F::Addressee, L::De), l(F::SpokenInteraction, L::De), l(F::Safety, L::Vi), l(F::MotherTongue, L::Tr), l(F::Keywords, L::Tr), l(F::Reference, L::Da), l(F::Reference, L::Nb),
l(F::Institution, L::De), l(F::Issuer, L::De), l(F::Emails, L::Nl), l(F::Phones, L::Nl), l(F::Urls, L::Nl), l(F::Extra, L::Da), l(F::Awarder, L::Et), l(F::Emails, L::Nb),
l(F::Urls, L::Nb), l(F::Extra, L::Nb), l(F::Phones, L::Nb), l(F::StartDate, L::De), l(F::Employer, L::Ro), l(F::Image, L::Vi), l(F::Period, L::Ro), l(F::Age, L::Ro),
l(F::ExperienceYears, L::Ro), l(F::LeavingReason, L::Sv), l(F::Summary, L::Sv), l(F::Summary, L::De), l(F::Extra, L::Sv), l(F::Period, L::Fr), l(F::Date, L::Fr), l(F::ReleaseDate, L::Fr),
l(F::BirthDate, L::Fr), l(F::ReleaseDate, L::Fr), l(F::Period, L::Fr), l(F::ExperienceYears, L::Fr), l(F::Period, L::It), l(F::Age, L::It), l(F::ExperienceYears, L::It), l(F::Period, L::It),
l(F::Date, L::It), l(F::ReleaseDate, L::It), l(F::BirthDate, L::It), l(F::ReleaseDate, L::It), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Date, L::Es), l(F::Date, L::Pt),
l(F::ReleaseDate, L::Es), l(F::ReleaseDate, L::Pt), l(F::EndDate, L::Pt), l(F::BirthDate, L::Es), l(F::BirthDate, L::Pt), l(F::ReleaseDate, L::Pt), l(F::ReleaseDate, L::Es), l(F::Period, L::Es),
l(F::Period, L::Pt), l(F::Age, L::Es), l(F::Age, L::Pt), l(F::ExperienceYears, L::Es), l(F::ExperienceYears, L::Pt), l(F::ExperienceYears, L::Pt), l(F::HonorificPrefix, L::De), l(F::Salutation, L::De),
l(F::Age, L::Fr), l(F::WorkMode, L::Da), l(F::Period, L::Da), l(F::Address, L::De), l(F::WorkMode, L::Nb), l(F::Period, L::Nb), l(F::WorkMode, L::Sv), l(F::Period, L::Sv),
l(F::WorkMode, L::De), l(F::Responsibilities, L::Sv), l(F::Responsibilities, L::Da), l(F::Responsibilities, L::Nb), l(F::Responsibilities, L::Sv), l(F::Responsibilities, L::Da), l(F::Responsibilities, L::Nb), l(F::TeamSize, L::Da),
l(F::TeamSize, L::Sv), l(F::TeamSize, L::Nb), l(F::Date, L::Ro), l(F::ReleaseDate, L::Ro), l(F::BirthDate, L::Ro), l(F::Keywords, L::Sv), l(F::Username, L::Sv), l(F::Keywords, L::Da),
l(F::Period, L::Ca), l(F::Date, L::Ca), l(F::ReleaseDate, L::Ca), l(F::BirthDate, L::Ca), l(F::MotherTongue, L::Hu), l(F::Period, L::Ca), l(F::Age, L::Ca), l(F::ExperienceYears, L::Ca),
l(F::TeamSize, L::De), l(F::Age, L::Ga), l(F::Title, L::Lv), l(F::Title, L::Lt), l(F::Awarder, L::Lt), l(F::HonorificPrefix, L::Ro), l(F::FamilyName, L::Pt), l(F::FamilyName, L::Es),
l(F::Name, L::Es), l(F::Summary, L::Lt), l(F::HonorificPrefix, L::It), l(F::Description, L::Lv), l(F::Description, L::Lt), l(F::Region, L::Lt), l(F::Keywords, L::Es), l(F::Period, L::Sv),
l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Period, L::Is), l(F::Date, L::Sv), l(F::Date, L::Da), l(F::Date, L::Nb), l(F::Date, L::Is), l(F::ReleaseDate, L::Sv),
l(F::ReleaseDate, L::Da), l(F::ReleaseDate, L::Nb), l(F::ReleaseDate, L::Is), l(F::Age, L::Sv), l(F::Age, L::Da), l(F::Age, L::Nb), l(F::Employer, L::Nb), l(F::Responsibilities, L::Nb),
l(F::Location, L::Nb), l(F::Employer, L::De), l(F::Entity, L::De), l(F::WorkPermit, L::De), l(F::Responsibilities, L::De), l(F::Location, L::De), l(F::Employer, L::De), l(F::Employer, L::Da),
l(F::Responsibilities, L::Da), l(F::Location, L::Da), l(F::Employer, L::Sv), l(F::Location, L::Sv), l(F::WorkPermit, L::Sv), l(F::Region, L::En), l(F::Department, L::Es), l(F::Department, L::Pt),
l(F::Department, L::It), l(F::Department, L::Ca), l(F::Area, L::En), l(F::Area, L::Es), l(F::Area, L::Pt), l(F::ExperienceArea, L::En), l(F::Area, L::Ca), l(F::Area, L::Es),
l(F::Area, L::Pt), l(F::Area, L::En), l(F::IscedFields, L::Pt), l(F::Thesis, L::It), l(F::ProjectType, L::De), l(F::ProjectType, L::Da), l(F::StudyType, L::Fi), l(F::Score, L::Fi),
l(F::NativePlace, L::Id), l(F::Listening, L::It), l(F::Listening, L::Ro), l(F::Position, L::Fi), l(F::Role, L::Fi), l(F::MilitaryService, L::Fi), l(F::Entity, L::Fi), l(F::Keywords, L::Fi),
l(F::Courses, L::Es), l(F::MilitaryService, L::Tr), l(F::GivenName, L::Lt), l(F::Organization, L::Lt), l(F::Organization, L::Es), l(F::Organization, L::Ro), l(F::Salary, L::It), l(F::Awarder, L::It),
l(F::Courses, L::Ca), l(F::Organization, L::Pt), l(F::Organization, L::Ca), l(F::Organization, L::En), l(F::Organization, L::Fr), l(F::Organization, L::It), l(F::Achievements, L::Ca), l(F::Subject, L::Pt),
l(F::StudyType, L::Fi), l(F::StudyType, L::Et), l(F::Salary, L::Ro), l(F::Location, L::Fi), l(F::City, L::Fi), l(F::City, L::Fi), l(F::Location, L::Et), l(F::Subject, L::Es),
l(F::Employer, L::Et), l(F::Organization, L::Et), l(F::Manager, L::Id), l(F::Responsibilities, L::Lv), l(F::Institution, L::It), l(F::LastModified, L::Ga), l(F::CompanyDescription, L::Pt), l(F::Responsibilities, L::Pt),
l(F::Score, L::Hu), l(F::Salary, L::Lt), l(F::Awarder, L::Ca), l(F::Location, L::Lv), l(F::Awarder, L::Pt), l(F::Responsibilities, L::Lt), l(F::Reference, L::Lv), l(F::Reference, L::Lt),
l(F::Keywords, L::Lv), l(F::Reference, L::Nb), l(F::Responsibilities, L::It), l(F::CompanyDescription, L::It), l(F::Responsibilities, L::Mt), l(F::Awarder, L::Fr), l(F::LastModified, L::Pt), l(F::Sector, L::Is),
l(F::Score, L::Lv), l(F::EndDate, L::Fr), l(F::Roles, L::De), l(F::Institution, L::Lv), l(F::Title, L::Et), l(F::Institution, L::Lt), l(F::Area, L::De), l(F::Employer, L::De),
l(F::Institution, L::De), l(F::Description, L::De), l(F::Issuer, L::De), l(F::Awarder, L::De), l(F::LanguageExperiences, L::De), l(F::Level, L::De), l(F::Reference, L::De), l(F::LeavingReason, L::De),
l(F::Title, L::De), l(F::Authors, L::Fr), l(F::Authors, L::Nl), l(F::Authors, L::Fr), l(F::Authors, L::En), l(F::Issuer, L::En), l(F::Authors, L::De), l(F::Authors, L::Es),
l(F::Authors, L::Pt), l(F::Authors, L::Pl), l(F::Authors, L::Cs), l(F::Authors, L::Sk), l(F::Authors, L::Hr), l(F::Authors, L::Et), l(F::Authors, L::Ro), l(F::Authors, L::Ca),
l(F::Authors, L::SrLatn), l(F::Authors, L::Pt), l(F::Authors, L::Es), l(F::Authors, L::Pt), l(F::Authors, L::Ca), l(F::Authors, L::It), l(F::Authors, L::De), l(F::Authors, L::Es),
l(F::Authors, L::Pt), l(F::Authors, L::Es), l(F::Authors, L::It), l(F::Authors, L::Cs), l(F::Authors, L::Sk), l(F::Authors, L::Hr), l(F::Authors, L::Lv), l(F::Authors, L::Ro),
l(F::Authors, L::SrLatn), l(F::Authors, L::Lt), l(F::Authors, L::Et), l(F::WorkPermit, L::Fr), l(F::Issuer, L::Fr), l(F::WorkPermit, L::Pt), l(F::Authors, L::Lv), l(F::Authors, L::Ca),
l(F::Authors, L::Pl), l(F::DrivingLicence, L::Lv), l(F::Authors, L::Cs), l(F::Extra, L::Fr), l(F::Emails, L::Fr), l(F::Urls, L::Fr), l(F::Phones, L::Fr), l(F::Authors, L::Fr),
l(F::Authors, L::It), l(F::Availability, L::En), l(F::ReleaseDate, L::Et), l(F::Image, L::En), l(F::Department, L::Nb), l(F::Department, L::Sv), l(F::Score, L::En), l(F::Thesis, L::Sv),
l(F::Thesis, L::Nb), l(F::Reference, L::Fr), l(F::Cefr, L::Tr), l(F::EndDate, L::Sv), l(F::EndDate, L::Nb), l(F::Authors, L::Sl), l(F::Title, L::En), l(F::Date, L::En),
l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Awarder, L::En), l(F::Authors, L::Mt), l(F::EqfLevel, L::Tr), l(F::LeavingReason, L::Tr), l(F::EndDate, L::Tr), l(F::Institution, L::Hu),
l(F::Employer, L::It), l(F::Entity, L::It), l(F::Period, L::Es), l(F::Date, L::Es), l(F::ReleaseDate, L::Es), l(F::Period, L::Es), l(F::Age, L::Es), l(F::ExperienceYears, L::Es),
l(F::DrivingLicence, L::Sv), l(F::StudyType, L::Vi), l(F::Thesis, L::En), l(F::Thesis, L::Nb), l(F::Description, L::En), l(F::City, L::Is), l(F::Department, L::Id), l(F::Url, L::Tr),
l(F::Manager, L::Tr), l(F::Language, L::Id), l(F::MotherTongue, L::Id), l(F::Thesis, L::Lt), l(F::EndDate, L::Lt), l(F::City, L::Ga), l(F::Thesis, L::Sk), l(F::Thesis, L::Cs),
l(F::Thesis, L::Lv), l(F::Thesis, L::Et), l(F::Description, L::Sv), l(F::Score, L::Lt), l(F::HighestDegree, L::Vi), l(F::DrivingLicence, L::Vi), l(F::Achievements, L::Tr), l(F::Location, L::ZhHans),
l(F::City, L::ZhHans), l(F::Location, L::Fr), l(F::Location, L::En), l(F::City, L::En), l(F::StartDate, L::Tr), l(F::Availability, L::Tr), l(F::Title, L::Tr), l(F::Headline, L::Tr),
l(F::StartDate, L::Vi), l(F::Entity, L::De), l(F::Employer, L::Nb), l(F::Entity, L::Nb), l(F::CompanyDescription, L::Nb), l(F::Employer, L::Nl), l(F::Entity, L::Nl), l(F::Employer, L::Nl),
l(F::CompanyDescription, L::Nl), l(F::Sector, L::Nl), l(F::Position, L::Sv), l(F::Role, L::Sv), l(F::EndDate, L::Hu), l(F::Manager, L::Nl), l(F::StartDate, L::En), l(F::StartDate, L::Nl),
l(F::StartDate, L::Nl), l(F::StartDate, L::En), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::Date, L::Nl), l(F::Achievements, L::Nl), l(F::Level, L::Nl), l(F::Fluency, L::Nl),
l(F::Health, L::De), l(F::Salary, L::Tr), l(F::Highlights, L::Nl), l(F::Courses, L::Nl), l(F::StartDate, L::Hu), l(F::City, L::Mt), l(F::Summary, L::Da), l(F::Name, L::Sv),
l(F::Name, L::Nl), l(F::SpokenInteraction, L::Lt), l(F::Employer, L::Lt), l(F::Entity, L::Ro), l(F::Username, L::De), l(F::Position, L::Hu), l(F::Role, L::Hu), l(F::Position, L::Hu),
l(F::TeamSize, L::Hu), l(F::Health, L::Id), l(F::SpokenProduction, L::Id), l(F::Manager, L::De), l(F::Salary, L::Hu), l(F::Headline, L::Nl), l(F::Position, L::Nl), l(F::Headline, L::De),
l(F::Position, L::De), l(F::Position, L::De), l(F::ExperienceYears, L::De), l(F::Period, L::De), l(F::Availability, L::Nl), l(F::Description, L::Nl), l(F::Position, L::Da), l(F::Description, L::Da),
l(F::Description, L::Nb), l(F::Achievements, L::De), l(F::Highlights, L::De), l(F::Entity, L::Sv), l(F::SpokenProduction, L::Hu), l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Headline, L::Hu),
l(F::Subject, L::De), l(F::Subject, L::Nl), l(F::Score, L::Sv), l(F::WantedCity, L::De), l(F::Image, L::De), l(F::Score, L::De), l(F::Level, L::De), l(F::Name, L::De),
l(F::Title, L::De), l(F::Role, L::De), l(F::Safety, L::Cs), l(F::Safety, L::Sk), l(F::Safety, L::Cs), l(F::Safety, L::Sk), l(F::Safety, L::Pl), l(F::NationalId, L::Pt),
l(F::Sector, L::Id), l(F::Area, L::Id), l(F::IscedFields, L::Id), l(F::Area, L::Id), l(F::Sector, L::Id), l(F::StartDate, L::Mt), l(F::Organization, L::Lv), l(F::Fluency, L::Pl),
l(F::Achievements, L::Fr), l(F::Image, L::De), l(F::Image, L::Sv), l(F::Image, L::Nb), l(F::HighestDegree, L::De), l(F::StudyType, L::De), l(F::IscedFields, L::De), l(F::Information, L::Tr),
l(F::Image, L::Da), l(F::DrivingLicence, L::Is), l(F::Department, L::Tr), l(F::ReleaseDate, L::Is), l(F::BirthDate, L::En), l(F::BirthPlace, L::En), l(F::Thesis, L::Tr), l(F::Safety, L::Hu),
l(F::Url, L::En), l(F::Url, L::ZhHans), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl),
l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sl), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Hu), l(F::Url, L::Ro),
l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::Id), l(F::Url, L::Ca), l(F::Url, L::SrLatn), l(F::Url, L::Sv), l(F::Url, L::Nb), l(F::Url, L::Fi),
l(F::Url, L::Et), l(F::Url, L::Lv), l(F::Department, L::Vi), l(F::Body, L::En), l(F::StartDate, L::Sv), l(F::Region, L::Tr), l(F::Department, L::Tr), l(F::Area, L::Tr),
l(F::Location, L::Da), l(F::City, L::Da), l(F::Address, L::Da), l(F::Address, L::Da), l(F::Location, L::Sv), l(F::Location, L::Da), l(F::Location, L::Nb), l(F::City, L::Sv),
l(F::City, L::Da), l(F::City, L::Nb), l(F::Location, L::Sv), l(F::City, L::Sv), l(F::Location, L::Nb), l(F::City, L::Nb), l(F::City, L::Da), l(F::Address, L::Nb),
l(F::Address, L::Nb), l(F::Health, L::Tr), l(F::MaritalStatus, L::Hr), l(F::MaritalStatus, L::Hr), l(F::MaritalStatus, L::SrLatn), l(F::Reading, L::Sl), l(F::Sector, L::En), l(F::Sector, L::De),
l(F::Sector, L::Fr), l(F::Sector, L::Nl), l(F::Sector, L::Da), l(F::CompanyDescription, L::De), l(F::Sector, L::Sv), l(F::Sector, L::Nb), l(F::Sector, L::Pl), l(F::Area, L::Is),
l(F::Mobile, L::Hr), l(F::Phone, L::Hr), l(F::Phone, L::SrLatn), l(F::TeamSize, L::Hr), l(F::TeamSize, L::SrLatn), l(F::TeamSize, L::Hr), l(F::Awarder, L::Ga), l(F::Username, L::Da),
l(F::Username, L::Nb), l(F::Keywords, L::Nb), l(F::NationalId, L::Nl), l(F::Highlights, L::Ga), l(F::NativePlace, L::De), l(F::Keywords, L::En), l(F::Region, L::De), l(F::MilitaryService, L::De),
l(F::MaritalStatus, L::Nl), l(F::Location, L::Is), l(F::Employer, L::En), l(F::CompanyDescription, L::En), l(F::Department, L::En), l(F::City, L::Da), l(F::City, L::Nb), l(F::Awarder, L::En),
l(F::Issuer, L::En), l(F::Authors, L::En), l(F::Location, L::Da), l(F::Location, L::Nb), l(F::Location, L::Sk), l(F::Address, L::Sk), l(F::City, L::Sk), l(F::Location, L::Cs),
l(F::Address, L::Cs), l(F::City, L::Cs), l(F::Entity, L::Nb), l(F::Entity, L::Da), l(F::StartDate, L::Is), l(F::NationalId, L::It), l(F::NationalId, L::Es), l(F::PostalCode, L::Es),
l(F::Courses, L::Vi), l(F::Courses, L::Pt), l(F::StudyType, L::Ga), l(F::Score, L::Es), l(F::StudyType, L::Ro), l(F::Score, L::Ro), l(F::TeamSize, L::Tr), l(F::JobStatus, L::Tr),
l(F::WorkMode, L::Tr), l(F::Period, L::Tr), l(F::Location, L::Tr), l(F::WantedCity, L::Tr), l(F::Role, L::Ro), l(F::Phone, L::En), l(F::Address, L::Es), l(F::IscedFields, L::It),
l(F::IscedFields, L::Es), l(F::Health, L::Vi), l(F::Name, L::En), l(F::Canonical, L::En), l(F::Region, L::Fr), l(F::Region, L::It), l(F::PostalCode, L::It), l(F::Issuer, L::Vi),
l(F::Level, L::Vi), l(F::SpokenProduction, L::Es), l(F::SpokenProduction, L::It), l(F::Reading, L::It), l(F::Writing, L::It), l(F::Role, L::En), l(F::Headline, L::Es), l(F::Position, L::Es),
l(F::Position, L::Pt), l(F::Role, L::Es), l(F::Role, L::Pt), l(F::Roles, L::Es), l(F::Roles, L::Pt), l(F::Headline, L::Es), l(F::Headline, L::Pt), l(F::Position, L::Es),
l(F::Position, L::Pt), l(F::Role, L::It), l(F::DrivingLicence, L::Es), l(F::DrivingLicence, L::Es), l(F::DrivingLicence, L::Ca), l(F::DrivingLicence, L::Ca), l(F::Position, L::Ca), l(F::Role, L::Ca),
l(F::Headline, L::Ca), l(F::Position, L::Ca), l(F::StudyType, L::Es), l(F::Area, L::Es), l(F::Area, L::Ca), l(F::DrivingLicence, L::Pt), l(F::Period, L::Sl), l(F::Publisher, L::It),
l(F::Publisher, L::Cs), l(F::Publisher, L::Sk), l(F::Publisher, L::Hr), l(F::Publisher, L::SrLatn), l(F::Summary, L::Id), l(F::ProjectType, L::Es), l(F::ProjectType, L::Pt), l(F::ProjectType, L::It),
l(F::ProjectType, L::Ca), l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl), l(F::ProjectType, L::Ro), l(F::ProjectType, L::En), l(F::ProjectType, L::Es), l(F::ProjectType, L::Fr), l(F::LeavingReason, L::Es),
l(F::NationalId, L::Vi), l(F::DrivingLicence, L::Ga), l(F::EqfLevel, L::Fr), l(F::EqfLevel, L::Ro), l(F::Cefr, L::Fr), l(F::Cefr, L::Fr), l(F::Cefr, L::Ro), l(F::Cefr, L::En),
l(F::Cefr, L::Nl), l(F::Cefr, L::Pl), l(F::Cefr, L::Ru), l(F::Cefr, L::Uk), l(F::Cefr, L::Cs), l(F::Cefr, L::Sk), l(F::Cefr, L::Sl), l(F::Cefr, L::Hr),
l(F::Cefr, L::Sv), l(F::Cefr, L::Da), l(F::Cefr, L::Nb), l(F::Cefr, L::Fi), l(F::Cefr, L::Ro), l(F::Cefr, L::Bg), l(F::Cefr, L::Tr), l(F::Cefr, L::SrLatn),
l(F::Cefr, L::En), l(F::Cefr, L::Sv), l(F::Cefr, L::Nb), l(F::Cefr, L::Da), l(F::Cefr, L::Fi), l(F::Mobile, L::Es), l(F::Mobile, L::Pt), l(F::Description, L::Pl),
l(F::Description, L::Hu), l(F::Name, L::Cs), l(F::Name, L::Sk), l(F::Mobile, L::En), l(F::Mobile, L::It), l(F::Mobile, L::En), l(F::Mobile, L::Fr), l(F::Mobile, L::It),
l(F::Mobile, L::Mt), l(F::Mobile, L::Es), l(F::Mobile, L::Pt), l(F::Title, L::Cs), l(F::Title, L::Sk), l(F::Institution, L::Ca), l(F::Institution, L::Fr), l(F::Employer, L::Es),
l(F::Mobile, L::Tr), l(F::PostalCode, L::Pt), l(F::Mobile, L::Tr), l(F::StudyType, L::Es), l(F::LanguageCertificates, L::Es), l(F::LanguageCertificates, L::Pt), l(F::LanguageCertificates, L::Fr), l(F::StudyType, L::En),
l(F::LanguageCertificates, L::En), l(F::LanguageCertificates, L::Ro), l(F::LanguageCertificates, L::Ro), l(F::LanguageCertificates, L::Nl), l(F::LanguageCertificates, L::En), l(F::LanguageCertificates, L::It), l(F::StudyType, L::Fr), l(F::LanguageCertificates, L::Fr),
l(F::LanguageCertificates, L::Ca), l(F::LanguageCertificates, L::Ca), l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Da), l(F::LanguageCertificates, L::Sl), l(F::LanguageCertificates, L::Hr), l(F::LanguageCertificates, L::Cs), l(F::LanguageCertificates, L::Sk),
l(F::LanguageCertificates, L::Pl), l(F::Nationality, L::Ro), l(F::Credits, L::It), l(F::Organization, L::En), l(F::Manager, L::Sv), l(F::Manager, L::Pt), l(F::Address, L::Vi), l(F::Headline, L::Vi),
l(F::Position, L::Vi), l(F::Position, L::Vi), l(F::Role, L::Vi), l(F::Area, L::Vi), l(F::Nationality, L::Pt), l(F::Location, L::Pt), l(F::City, L::Pt), l(F::City, L::Pt),
l(F::Description, L::Sk), l(F::Score, L::Nl), l(F::Description, L::Cs), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::SrLatn), l(F::Address, L::Hu), l(F::Title, L::Hu),
l(F::Sector, L::Ga), l(F::Responsibilities, L::Cs), l(F::Responsibilities, L::Sk), l(F::Gender, L::Tr), l(F::Reference, L::Es), l(F::Reference, L::Ca), l(F::Reference, L::Pt), l(F::Reading, L::Sk),
l(F::Reading, L::Hr), l(F::Reading, L::SrLatn), l(F::Emails, L::Lv), l(F::Urls, L::Lv), l(F::Reference, L::Cs), l(F::Reference, L::Sk), l(F::Reference, L::Sl), l(F::Reference, L::Hr),
l(F::Reference, L::Sv), l(F::Reference, L::Da), l(F::Reference, L::Ro), l(F::Reference, L::SrLatn), l(F::Reference, L::It), l(F::Extra, L::Lv), l(F::Phones, L::Lv), l(F::Reading, L::Ro),
l(F::Nationality, L::En), l(F::Nationality, L::Fr), l(F::Location, L::It), l(F::City, L::It), l(F::City, L::It), l(F::Nationality, L::It), l(F::Nationality, L::Mt), l(F::Nationality, L::It),
l(F::City, L::En), l(F::Reference, L::Cs), l(F::Reference, L::Sk), l(F::Location, L::Es), l(F::City, L::Es), l(F::City, L::Es), l(F::Nationality, L::Es), l(F::Nationality, L::Ca),
l(F::City, L::Ca), l(F::MaritalStatus, L::En), l(F::HonorificPrefix, L::Fr), l(F::MaritalStatus, L::Sv), l(F::MaritalStatus, L::Sv), l(F::MaritalStatus, L::Da), l(F::Language, L::Cs), l(F::Rank, L::En),
l(F::Rank, L::Fr), l(F::Score, L::Pt), l(F::Entity, L::Ga), l(F::Entity, L::En), l(F::Entity, L::Fr), l(F::Entity, L::Ro), l(F::Entity, L::Ca), l(F::Entity, L::Es),
l(F::Entity, L::Pt), l(F::Entity, L::It), l(F::Closing, L::En), l(F::ClosingSalutation, L::En), l(F::Employer, L::Vi), l(F::Institution, L::Vi), l(F::Authors, L::It), l(F::Authors, L::Ro),
l(F::Authors, L::Ca), l(F::PostalCode, L::Ga), l(F::PostalCode, L::Ro), l(F::Url, L::En), l(F::LanguageCode, L::En), l(F::PostalCode, L::Fr), l(F::Url, L::Fr), l(F::PostalCode, L::Ca),
l(F::Url, L::It), l(F::Url, L::Pt), l(F::Url, L::Es), l(F::PostalCode, L::Es), l(F::PostalCode, L::Pt), l(F::FamilyName, L::Ca), l(F::FamilyName, L::It), l(F::Name, L::It),
l(F::Name, L::Ca), l(F::Institution, L::Ga), l(F::Institution, L::Es), l(F::Institution, L::Pt), l(F::Institution, L::Pt), l(F::Region, L::Ca), l(F::SpokenInteraction, L::Ga), l(F::StartDate, L::Es),
l(F::Entity, L::Fr), l(F::Entity, L::It), l(F::City, L::Fr), l(F::Communication, L::Nl), l(F::Communication, L::En), l(F::Communication, L::Fr), l(F::Communication, L::En), l(F::Employer, L::Pt),
l(F::Employer, L::Es), l(F::Employer, L::Ro), l(F::Employer, L::Ro), l(F::Entity, L::Ro), l(F::Employer, L::En), l(F::Organization, L::En), l(F::CompanyDescription, L::En), l(F::Entity, L::En),
l(F::Employer, L::En), l(F::TeamSize, L::En), l(F::Employer, L::Ca), l(F::Department, L::Ro), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Fluency, L::Ro),
l(F::Keywords, L::Ro), l(F::Keywords, L::It), l(F::EndDate, L::En), l(F::Listening, L::Pt), l(F::Reading, L::Pt), l(F::Reading, L::Fr), l(F::Listening, L::Fr), l(F::Reading, L::Ca),
l(F::Listening, L::Ca), l(F::Listening, L::Es), l(F::Reading, L::Es), l(F::Writing, L::Es), l(F::Username, L::Fr), l(F::Username, L::Ca), l(F::Profiles, L::Fr), l(F::Communication, L::Pt),
l(F::Communication, L::Es), l(F::Communication, L::Ro), l(F::Communication, L::It), l(F::Region, L::Es), l(F::Awarder, L::Es), l(F::Awarder, L::Pt), l(F::Closing, L::En), l(F::Closing, L::Fr),
l(F::JobStatus, L::It), l(F::Publisher, L::En), l(F::Publisher, L::Fr), l(F::Publisher, L::Es), l(F::Publisher, L::Pt), l(F::Publisher, L::Ro), l(F::Publisher, L::Pt), l(F::Publisher, L::Fr),
l(F::Keywords, L::Vi), l(F::Employer, L::Vi), l(F::Entity, L::Vi), l(F::Position, L::Vi), l(F::Responsibilities, L::Vi), l(F::Responsibilities, L::Vi), l(F::Headline, L::Vi), l(F::Publisher, L::Nl),
l(F::Publisher, L::Ca), l(F::Publisher, L::Es), l(F::Publisher, L::Ca), l(F::Fluency, L::It), l(F::Achievements, L::Pt), l(F::MilitaryService, L::En), l(F::Date, L::It), l(F::Username, L::Ro),
l(F::Username, L::Pt), l(F::Phone, L::En), l(F::Phone, L::Fr), l(F::Phone, L::Nl), l(F::Phone, L::Ro), l(F::Phone, L::Es), l(F::Phone, L::Pt), l(F::Mobile, L::Pt),
l(F::Region, L::Ga), l(F::Profiles, L::Pt), l(F::Phone, L::Pt), l(F::Phone, L::It), l(F::Data, L::En), l(F::ContentCreation, L::En), l(F::ContentCreation, L::Nl), l(F::Description, L::Fr),
l(F::Courses, L::Fr), l(F::Courses, L::It), l(F::Description, L::It), l(F::Description, L::Pt), l(F::Courses, L::Pt), l(F::Description, L::En), l(F::Description, L::Nl), l(F::Description, L::Ca),
l(F::Description, L::Fr), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Description, L::Ca), l(F::Description, L::Ro), l(F::WorkMode, L::En), l(F::WorkMode, L::Nl), l(F::WorkMode, L::Fr),
l(F::Entity, L::Pt), l(F::WorkMode, L::Es), l(F::WorkMode, L::It), l(F::Responsibilities, L::En), l(F::SpokenInteraction, L::Ca), l(F::SpokenInteraction, L::Pt), l(F::SpokenProduction, L::Pt), l(F::SpokenInteraction, L::Es),
l(F::SpokenInteraction, L::Ro), l(F::SpokenInteraction, L::En), l(F::SpokenInteraction, L::Fr), l(F::SpokenInteraction, L::It), l(F::Manager, L::Ro), l(F::Courses, L::En), l(F::Body, L::Fr), l(F::Email, L::Pt),
l(F::Email, L::Es), l(F::StudyType, L::It), l(F::Area, L::It), l(F::Country, L::En), l(F::Region, L::En), l(F::Courses, L::Fr), l(F::PostalCode, L::Fr), l(F::PostalCode, L::Es),
l(F::PostalCode, L::Ca), l(F::ContentCreation, L::Es), l(F::ContentCreation, L::Ro), l(F::ContentCreation, L::Fr), l(F::ContentCreation, L::It), l(F::Credits, L::En), l(F::Credits, L::Ro), l(F::Credits, L::Es),
l(F::Credits, L::Pt), l(F::Credits, L::Es), l(F::Credits, L::En), l(F::Credits, L::De), l(F::Credits, L::Fr), l(F::Credits, L::Ca), l(F::Credits, L::Fr), l(F::Credits, L::Ga),
l(F::ContentCreation, L::Pt), l(F::EndDate, L::Ga), l(F::ContentCreation, L::Ga), l(F::Credits, L::Ca), l(F::MaritalStatus, L::Hu), l(F::FamilyName, L::Hu), l(F::Department, L::Hu), l(F::Reading, L::Cs),
l(F::Language, L::Sk), l(F::Profiles, L::Es), l(F::Organization, L::Ga), l(F::Communication, L::Ga), l(F::Description, L::Ga), l(F::Location, L::En), l(F::Headline, L::En), l(F::Salary, L::En),
l(F::JobStatus, L::En), l(F::Courses, L::Ga), l(F::StudyType, L::Pt), l(F::Area, L::Pt), l(F::Courses, L::Es), l(F::Courses, L::Pt), l(F::Courses, L::Ca), l(F::Courses, L::Ro),
l(F::Reference, L::Pl), l(F::Period, L::Pl), l(F::Publisher, L::Pl), l(F::Responsibilities, L::Pl), l(F::Reading, L::Pl), l(F::Description, L::Hu), l(F::BirthDate, L::Tr), l(F::StartDate, L::It),
l(F::Region, L::Id), l(F::Period, L::Is), l(F::Date, L::Is), l(F::Period, L::Is), l(F::Period, L::It), l(F::Emails, L::Cs), l(F::Extra, L::Cs), l(F::Phones, L::Cs),
l(F::Urls, L::Cs), l(F::Emails, L::Sk), l(F::Phones, L::Sk), l(F::Extra, L::Sk), l(F::Urls, L::Sk), l(F::Courses, L::Lt), l(F::Ethnicity, L::Vi), l(F::HonorificPrefix, L::Vi),
l(F::Employer, L::Lv), l(F::Availability, L::Lv), l(F::Sector, L::Lv), l(F::TeamSize, L::Lv), l(F::Location, L::Lt), l(F::TeamSize, L::Lt), l(F::StartDate, L::Id), l(F::Period, L::Pt),
l(F::Period, L::It), l(F::Period, L::Nl), l(F::Period, L::Pl), l(F::Period, L::Lt), l(F::Period, L::Ga), l(F::Period, L::Mt), l(F::Period, L::Ro), l(F::Period, L::Ca),
l(F::Date, L::Pt), l(F::Date, L::It), l(F::Date, L::Pl), l(F::Date, L::Lt), l(F::Date, L::Ga), l(F::Date, L::Mt), l(F::Date, L::Ro), l(F::Date, L::Ca),
l(F::ReleaseDate, L::Pt), l(F::ReleaseDate, L::It), l(F::ReleaseDate, L::Pl), l(F::Data, L::En), l(F::Period, L::Nl), l(F::BirthDate, L::Ga), l(F::Date, L::Ca), l(F::StartDate, L::Ca),
l(F::Date, L::Pt), l(F::EndDate, L::Ca), l(F::StartDate, L::Ro), l(F::ReleaseDate, L::Ca), l(F::EndDate, L::It), l(F::Date, L::It), l(F::ReleaseDate, L::Ga), l(F::BirthDate, L::Pl),
l(F::ReleaseDate, L::Pl), l(F::StartDate, L::Pl), l(F::ReleaseDate, L::Mt), l(F::EndDate, L::Mt), l(F::BirthDate, L::Mt), l(F::StartDate, L::Ga), l(F::Date, L::Pl), l(F::EndDate, L::Pl),
l(F::Period, L::Ga), l(F::Period, L::Pt), l(F::Period, L::En), l(F::Period, L::Fr), l(F::Period, L::It), l(F::Period, L::Ro), l(F::Date, L::En), l(F::Date, L::Fr),
l(F::ReleaseDate, L::En), l(F::ReleaseDate, L::Fr), l(F::StartDate, L::Fr), l(F::EndDate, L::Fr), l(F::Date, L::Fr), l(F::Date, L::Fr), l(F::Availability, L::Fr), l(F::ReleaseDate, L::En),
l(F::Information, L::De), l(F::Period, L::En), l(F::Period, L::Fr), l(F::Period, L::Ca), l(F::Period, L::Mt), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Date, L::Da),
l(F::Date, L::Nb), l(F::ReleaseDate, L::Da), l(F::ReleaseDate, L::Nb), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Employer, L::It), l(F::Period, L::Lt), l(F::Period, L::De),
l(F::Period, L::Nl), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::Sv), l(F::Period, L::Hu), l(F::Date, L::De),
l(F::Date, L::Nl), l(F::Date, L::Cs), l(F::Date, L::Sk), l(F::Date, L::Sl), l(F::Date, L::Hr), l(F::Date, L::Sv), l(F::Date, L::Hu), l(F::ReleaseDate, L::De),
l(F::ReleaseDate, L::Nl), l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::Sv), l(F::Period, L::SrLatn), l(F::Date, L::SrLatn),
l(F::ReleaseDate, L::SrLatn), l(F::Period, L::Hr), l(F::BirthDate, L::Sk), l(F::BirthDate, L::Cs), l(F::BirthDate, L::SrLatn), l(F::BirthDate, L::Hr), l(F::Date, L::Sl), l(F::Date, L::Hr),
l(F::Date, L::SrLatn), l(F::EndDate, L::Sl), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::SrLatn), l(F::StartDate, L::Hr), l(F::StartDate, L::SrLatn), l(F::ReleaseDate, L::Cs),
l(F::ReleaseDate, L::Sk), l(F::BirthDate, L::Hr), l(F::BirthDate, L::SrLatn), l(F::BirthDate, L::Sl), l(F::EndDate, L::Cs), l(F::EndDate, L::Sk), l(F::Date, L::Cs), l(F::Date, L::Sk),
l(F::StartDate, L::Sk), l(F::StartDate, L::Sl), l(F::StartDate, L::Cs), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::Period, L::Lv), l(F::Period, L::Lv), l(F::Date, L::Lv),
l(F::Period, L::Sk), l(F::StartDate, L::Pt), l(F::StartDate, L::Ca), l(F::Thesis, L::Vi), l(F::Level, L::Fr), l(F::Fluency, L::Fr), l(F::Department, L::Is), l(F::Sector, L::Sl),
l(F::Sector, L::SrLatn), l(F::ExperienceYears, L::Cs), l(F::Employer, L::Sl), l(F::ExperienceYears, L::Sl), l(F::Responsibilities, L::Sl), l(F::WorkMode, L::Sl), l(F::Position, L::Sl), l(F::SpokenInteraction, L::Sv),
l(F::Url, L::En), l(F::Url, L::ZhHans), l(F::EndDate, L::Vi), l(F::ExperienceYears, L::Tr), l(F::Name, L::Es), l(F::Title, L::Es), l(F::Name, L::It), l(F::Title, L::It),
l(F::Name, L::Ro), l(F::Title, L::Ro), l(F::Department, L::Pl), l(F::Department, L::Ro), l(F::Department, L::Ca), l(F::Department, L::Lt), l(F::Region, L::Es), l(F::Department, L::Es),
l(F::Department, L::Pt), l(F::Department, L::Lv), l(F::Region, L::Fr), l(F::Department, L::Fr), l(F::Department, L::En), l(F::Area, L::En), l(F::StudyType, L::Tr), l(F::Score, L::Tr),
l(F::Score, L::Tr), l(F::Publisher, L::Tr), l(F::Organization, L::Tr), l(F::LastModified, L::Fr), l(F::Description, L::Pt), l(F::CompanyDescription, L::Ro), l(F::CompanyDescription, L::En), l(F::Description, L::En),
l(F::Description, L::Fr), l(F::StartDate, L::Es), l(F::StartDate, L::Pt), l(F::Period, L::Es), l(F::Name, L::Pt), l(F::Title, L::Pt), l(F::StudyType, L::Pt), l(F::Position, L::En),
l(F::WantedCity, L::En), l(F::Description, L::Id), l(F::Responsibilities, L::Id), l(F::CompanyDescription, L::Id), l(F::Description, L::Mt), l(F::ClosingSalutation, L::Es), l(F::Summary, L::Ro), l(F::Highlights, L::Pt),
l(F::Addressee, L::Es), l(F::Addressee, L::Es), l(F::Addressee, L::Pt), l(F::Addressee, L::It), l(F::Addressee, L::Pt), l(F::Summary, L::En), l(F::Description, L::En), l(F::Description, L::De),
l(F::Description, L::Fr), l(F::Highlights, L::En), l(F::Summary, L::De), l(F::MaritalStatus, L::Cs), l(F::Mobile, L::Vi), l(F::Email, L::Vi), l(F::Location, L::Vi), l(F::SpokenInteraction, L::Lv),
l(F::Awarder, L::Id), l(F::Score, L::Vi), l(F::Highlights, L::Vi), l(F::Phone, L::Vi), l(F::Phones, L::Vi), l(F::Department, L::Nl), l(F::MilitaryService, L::Nl), l(F::Extra, L::Tr),
l(F::Emails, L::Tr), l(F::Phones, L::Tr), l(F::Urls, L::Tr), l(F::Title, L::Hu), l(F::Language, L::Tr), l(F::LanguageCertificates, L::Tr), l(F::Fluency, L::Tr), l(F::Keywords, L::Tr),
l(F::Language, L::Tr), l(F::TeamSize, L::Pt), l(F::TeamSize, L::It), l(F::Religion, L::Tr), l(F::StartDate, L::Ro), l(F::Listening, L::Tr), l(F::Department, L::Mt), l(F::Department, L::It),
l(F::StudyType, L::De), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::StudyType, L::Et), l(F::StudyType, L::En), l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::It),
l(F::StudyType, L::Nl), l(F::StudyType, L::Sl), l(F::StudyType, L::Hr), l(F::StudyType, L::Mt), l(F::StudyType, L::Hu), l(F::StudyType, L::Ro), l(F::StudyType, L::Tr), l(F::StudyType, L::Ca),
l(F::StudyType, L::SrLatn), l(F::Thesis, L::Hu), l(F::StudyType, L::Lt), l(F::LanguageCertificates, L::En), l(F::HighestDegree, L::Fr), l(F::Thesis, L::Fi), l(F::StudyType, L::Lv), l(F::Thesis, L::Sl),
l(F::Thesis, L::Hr), l(F::Thesis, L::SrLatn), l(F::Manager, L::Fr), l(F::Department, L::Fr), l(F::Manager, L::Ca), l(F::Manager, L::Es), l(F::Area, L::Es), l(F::Area, L::Pt),
l(F::Area, L::It), l(F::Area, L::En), l(F::Area, L::Fr), l(F::Courses, L::Ro), l(F::SpokenProduction, L::Ro), l(F::Thesis, L::Hr), l(F::Thesis, L::Lv), l(F::Thesis, L::Lt),
l(F::Thesis, L::SrLatn), l(F::Thesis, L::Id), l(F::Thesis, L::Ro), l(F::Availability, L::It), l(F::Availability, L::Es), l(F::WantedCity, L::Es), l(F::Availability, L::Pt), l(F::WantedCity, L::Pt),
l(F::WantedCity, L::It), l(F::Availability, L::Ca), l(F::Availability, L::Ro), l(F::Thesis, L::Pt), l(F::Thesis, L::En), l(F::Thesis, L::De), l(F::Thesis, L::Mt), l(F::Title, L::Pt),
l(F::Title, L::Fr), l(F::Region, L::Pt), l(F::Date, L::Id), l(F::Publisher, L::Id), l(F::Issuer, L::Id), l(F::Department, L::Pt), l(F::Department, L::En), l(F::Department, L::Fr),
l(F::Department, L::Es), l(F::Department, L::Es), l(F::Sector, L::Hr), l(F::Entity, L::Pl), l(F::ExperienceYears, L::Sk), l(F::NationalId, L::Es), l(F::NationalId, L::Ca), l(F::EndDate, L::Pl),
l(F::EndDate, L::Cs), l(F::EndDate, L::Sk), l(F::EndDate, L::Sl), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::BirthDate, L::En), l(F::Age, L::Hr), l(F::Period, L::Cs),
l(F::Period, L::Sk), l(F::Period, L::Cs), l(F::Reading, L::Vi), l(F::Version, L::En), l(F::Extra, L::Pl), l(F::Awarder, L::SrLatn), l(F::Awarder, L::Hr), l(F::BirthPlace, L::Tr),
l(F::Url, L::En), l(F::Thesis, L::Sv), l(F::Thesis, L::Sl), l(F::Thesis, L::SrLatn), l(F::Thesis, L::Hr), l(F::Sector, L::Fr), l(F::Area, L::Fr), l(F::Sector, L::Fr),
l(F::Area, L::Fr), l(F::IscedFields, L::Fr), l(F::IscedFields, L::Ro), l(F::Area, L::Ro), l(F::Sector, L::Ro), l(F::Sector, L::Ro), l(F::Area, L::Ro), l(F::Location, L::Fr),
l(F::Address, L::Fr), l(F::Location, L::It), l(F::Address, L::Es), l(F::Address, L::Pt), l(F::Address, L::It), l(F::Address, L::Pt), l(F::Level, L::Ca), l(F::Fluency, L::Ca),
l(F::Level, L::Es), l(F::Level, L::Pt), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::Location, L::Id), l(F::Address, L::Id), l(F::City, L::Id), l(F::Level, L::Pt),
l(F::Fluency, L::Pt), l(F::Employer, L::Vi), l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Entity, L::Vi), l(F::Awarder, L::Vi), l(F::Reference, L::Cs), l(F::StudyType, L::Cs),
l(F::Achievements, L::Cs), l(F::Achievements, L::Sl), l(F::StudyType, L::Sk), l(F::Achievements, L::Sk), l(F::Availability, L::Pl), l(F::Achievements, L::SrLatn), l(F::Availability, L::Cs), l(F::Availability, L::Sk),
l(F::Availability, L::Hr), l(F::Availability, L::SrLatn), l(F::Availability, L::Sk), l(F::LanguageExperiences, L::Pl), l(F::ExperienceYears, L::Pl), l(F::Keywords, L::Cs), l(F::LeavingReason, L::Sk), l(F::EqfLevel, L::De),
l(F::DrivingLicence, L::En), l(F::Safety, L::Lv), l(F::Email, L::Hu), l(F::Emails, L::SrLatn), l(F::Urls, L::Sl), l(F::Phones, L::Sl), l(F::Emails, L::Sl), l(F::Extra, L::Sl),
l(F::Urls, L::SrLatn), l(F::Phones, L::SrLatn), l(F::Extra, L::Sl), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::Sector, L::Sk),
l(F::WorkMode, L::Sk), l(F::WorkMode, L::Cs), l(F::WorkMode, L::Sk), l(F::WorkMode, L::Cs), l(F::Profiles, L::Hr), l(F::Profiles, L::SrLatn), l(F::Organization, L::Sl), l(F::Profiles, L::Sl),
l(F::Country, L::Sl), l(F::Country, L::Hr), l(F::Country, L::SrLatn), l(F::Nationality, L::Sl), l(F::Nationality, L::Hr), l(F::Nationality, L::SrLatn), l(F::Description, L::Vi), l(F::Title, L::Ga),
l(F::Responsibilities, L::Ga), l(F::Period, L::Ca), l(F::Period, L::Id), l(F::Period, L::It), l(F::Period, L::Ro), l(F::Period, L::En), l(F::Period, L::Ro), l(F::LeavingReason, L::Cs),
l(F::Level, L::Tr), l(F::Fluency, L::Tr), l(F::StudyType, L::Tr), l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn), l(F::StudyType, L::Pl), l(F::Department, L::Pl), l(F::Area, L::Pl),
l(F::IscedFields, L::Pl), l(F::BirthDate, L::Lv), l(F::BirthPlace, L::Lv), l(F::MotherTongue, L::Lv), l(F::Gender, L::Lv), l(F::Location, L::Lv), l(F::City, L::Lv), l(F::Address, L::Lv),
l(F::Period, L::Ga), l(F::Date, L::Ga), l(F::Period, L::Sk), l(F::Period, L::Hu), l(F::Date, L::Sk), l(F::Date, L::Hu), l(F::ReleaseDate, L::Sk), l(F::Email, L::En),
l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Email, L::Ja), l(F::Email, L::Ko), l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::Pt),
l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl),
l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Fi), l(F::Email, L::Et), l(F::Email, L::Lv), l(F::Email, L::Lt),
l(F::Email, L::Mt), l(F::Email, L::El), l(F::Email, L::Hu), l(F::Email, L::Ro), l(F::Email, L::Bg), l(F::Email, L::Tr), l(F::Email, L::Vi), l(F::Email, L::Id),
l(F::Email, L::He), l(F::Email, L::Th), l(F::Email, L::Ca), l(F::Email, L::SrLatn), l(F::Email, L::En), l(F::Email, L::De), l(F::Email, L::Nl), l(F::Email, L::De),
l(F::Email, L::Da), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Ja), l(F::Email, L::Sl), l(F::Email, L::Lv), l(F::Email, L::Sv), l(F::Email, L::Da),
l(F::Email, L::Nb), l(F::Email, L::Et), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Tr), l(F::Email, L::SrLatn), l(F::Email, L::Tr), l(F::Email, L::Sv),
l(F::Email, L::Nb), l(F::Email, L::Et), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::SrLatn), l(F::Achievements, L::Ga), l(F::Credits, L::Nl), l(F::Department, L::Ro),
l(F::TeamSize, L::Ro), l(F::Writing, L::Fr), l(F::Credits, L::En), l(F::Credits, L::De), l(F::Credits, L::Fr), l(F::Credits, L::Es), l(F::Credits, L::Pt), l(F::Credits, L::It),
l(F::Credits, L::Nl), l(F::Credits, L::Pl), l(F::Credits, L::Cs), l(F::Credits, L::Sk), l(F::Credits, L::Sl), l(F::Credits, L::Hr), l(F::Credits, L::Sv), l(F::Credits, L::Da),
l(F::Credits, L::Nb), l(F::Credits, L::Fi), l(F::Credits, L::Is), l(F::Credits, L::Et), l(F::Credits, L::Lv), l(F::Credits, L::Lt), l(F::Credits, L::Ga), l(F::Credits, L::Mt),
l(F::Credits, L::El), l(F::Credits, L::Hu), l(F::Credits, L::Ro), l(F::Credits, L::Bg), l(F::Credits, L::Ca), l(F::Credits, L::Hr), l(F::Credits, L::Da), l(F::Age, L::Es),
l(F::Age, L::Ca), l(F::Publisher, L::Es), l(F::Publisher, L::Ca), l(F::HighestDegree, L::En), l(F::Name, L::Et), l(F::GivenName, L::Et), l(F::Achievements, L::Pl), l(F::TeamSize, L::Fr),
l(F::ContentCreation, L::Is), l(F::FamilyName, L::Sv), l(F::FamilyName, L::Da), l(F::FamilyName, L::Is), l(F::IscedFields, L::Tr), l(F::HighestDegree, L::Tr), l(F::Institution, L::Tr), l(F::StudyType, L::Tr),
l(F::EndDate, L::Es), l(F::Extra, L::Hu), l(F::Organization, L::Hu), l(F::DrivingLicence, L::Tr), l(F::GivenName, L::Is), l(F::Keywords, L::Ca), l(F::Keywords, L::De), l(F::Credits, L::Is),
l(F::Score, L::Is), l(F::Opening, L::De), l(F::Organization, L::De), l(F::Institution, L::De), l(F::Availability, L::De), l(F::Date, L::Ga), l(F::Issuer, L::Ga), l(F::Listening, L::Ga),
l(F::EqfLevel, L::Lv), l(F::Department, L::Tr), l(F::TeamSize, L::Tr), l(F::Department, L::Sl), l(F::EqfLevel, L::Nl), l(F::EqfLevel, L::Hu), l(F::EqfLevel, L::Sk), l(F::EqfLevel, L::Lt),
l(F::StudyType, L::Da), l(F::StudyType, L::Nb), l(F::Salary, L::Id), l(F::Roles, L::Ca), l(F::Email, L::Lt), l(F::Information, L::It), l(F::Email, L::Sl), l(F::Email, L::SrLatn),
l(F::Phone, L::Hu), l(F::Achievements, L::Hu), l(F::Age, L::Hu), l(F::Issuer, L::Ro), l(F::Location, L::Et), l(F::City, L::Et), l(F::Address, L::Et), l(F::Headline, L::Et),
l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Email, L::Ja), l(F::Email, L::Ko), l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es),
l(F::Email, L::Pt), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk),
l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Fi), l(F::Email, L::Is), l(F::Email, L::Et),
l(F::Email, L::Lv), l(F::Email, L::Lt), l(F::Email, L::Mt), l(F::Email, L::El), l(F::Email, L::Hu), l(F::Email, L::Ro), l(F::Email, L::Bg), l(F::Email, L::Tr),
l(F::Email, L::Vi), l(F::Email, L::Id), l(F::Email, L::Hi), l(F::Email, L::Th), l(F::Email, L::Ca), l(F::Email, L::SrLatn), l(F::Emails, L::Vi), l(F::Emails, L::Id),
l(F::Emails, L::En), l(F::MotherTongue, L::Et), l(F::Issuer, L::Ca), l(F::Issuer, L::It), l(F::Date, L::Es), l(F::Issuer, L::Es), l(F::Issuer, L::Pt), l(F::Issuer, L::Ca),
l(F::Issuer, L::Es), l(F::Issuer, L::Pt), l(F::Issuer, L::Mt), l(F::Courses, L::Nb), l(F::Addressee, L::De), l(F::Position, L::Fr), l(F::Headline, L::Fr), l(F::Employer, L::En),
l(F::Entity, L::En), l(F::Employer, L::Fr), l(F::Entity, L::Fr), l(F::Employer, L::Es), l(F::Employer, L::Pt), l(F::Employer, L::Ca), l(F::Entity, L::Es), l(F::Entity, L::Pt),
l(F::Entity, L::Ca), l(F::Sector, L::Tr), l(F::MaritalStatus, L::Fr), l(F::Department, L::Da), l(F::Department, L::Sv), l(F::Department, L::Nb), l(F::Url, L::Ca), l(F::Employer, L::It),
l(F::Organization, L::It), l(F::Institution, L::It), l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::Entity, L::It), l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Institution, L::Es),
l(F::Issuer, L::Es), l(F::Entity, L::Es), l(F::Awarder, L::Es), l(F::Entity, L::Es), l(F::Awarder, L::Es), l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Awarder, L::Pt),
l(F::Entity, L::Pt), l(F::Issuer, L::Pt), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca), l(F::Entity, L::Ca), l(F::Issuer, L::Ca), l(F::Employer, L::Fr),
l(F::Keywords, L::Ga), l(F::EqfLevel, L::Sl), l(F::EqfLevel, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Nb), l(F::EqfLevel, L::En), l(F::EqfLevel, L::Cs), l(F::EqfLevel, L::Hr),
l(F::EqfLevel, L::Sv), l(F::EqfLevel, L::Da), l(F::EqfLevel, L::Nb), l(F::EqfLevel, L::Fi), l(F::EqfLevel, L::En), l(F::EqfLevel, L::Sv), l(F::EqfLevel, L::Nb), l(F::EqfLevel, L::Nl),
l(F::EqfLevel, L::Da), l(F::EqfLevel, L::Is), l(F::EqfLevel, L::Fi), l(F::EqfLevel, L::Hi), l(F::EqfLevel, L::ZhHant), l(F::EqfLevel, L::ZhHans), l(F::EqfLevel, L::Ko), l(F::EqfLevel, L::Et),
l(F::EqfLevel, L::Ja), l(F::Department, L::Ca), l(F::Department, L::Fr), l(F::Department, L::Pt), l(F::TeamSize, L::Fr), l(F::TeamSize, L::Pt), l(F::Department, L::Es), l(F::TeamSize, L::Es),
l(F::Achievements, L::Hu), l(F::Score, L::Hu), l(F::Achievements, L::De), l(F::Score, L::De), l(F::Date, L::Sv), l(F::Sector, L::Da), l(F::Headline, L::Da), l(F::Area, L::Et),
l(F::EqfLevel, L::Pl), l(F::Cefr, L::Nl), l(F::Cefr, L::Nl), l(F::ReleaseDate, L::De), l(F::Publisher, L::De), l(F::ContentCreation, L::De), l(F::MotherTongue, L::De), l(F::EscoOccupation, L::En),
l(F::Institution, L::Pt), l(F::Institution, L::Ca), l(F::HighestDegree, L::Pt), l(F::Writing, L::Pt), l(F::Writing, L::Ca), l(F::Manager, L::Fi), l(F::Highlights, L::Et), l(F::Cefr, L::Pl),
l(F::Credits, L::SrLatn), l(F::LanguageExperiences, L::It), l(F::Region, L::Es), l(F::Region, L::Pt), l(F::JobStatus, L::Es), l(F::MaritalStatus, L::Es), l(F::MaritalStatus, L::Pt), l(F::Health, L::Es),
l(F::Health, L::Pt), l(F::LanguageExperiences, L::Es), l(F::MaritalStatus, L::Ca), l(F::StudyType, L::Ca), l(F::Keywords, L::Hu), l(F::Age, L::It), l(F::Age, L::Mt), l(F::Employer, L::Fr),
l(F::Institution, L::Fr), l(F::Health, L::Fr), l(F::Ethnicity, L::En), l(F::Ethnicity, L::De), l(F::FamilyName, L::Nb), l(F::Employer, L::Et), l(F::Entity, L::Et), l(F::CompanyDescription, L::Et),
l(F::Name, L::Fi), l(F::GivenName, L::Fi), l(F::Cefr, L::De), l(F::Period, L::Hu), l(F::Date, L::Hu), l(F::ReleaseDate, L::Hu), l(F::Phone, L::Tr), l(F::Period, L::Hu),
l(F::StudyType, L::Sv), l(F::Achievements, L::Es), l(F::Salary, L::Es), l(F::Salary, L::Pt), l(F::Salary, L::Es), l(F::Score, L::Ca), l(F::ExperienceYears, L::En), l(F::ExperienceYears, L::Fr),
l(F::LanguageExperiences, L::En), l(F::LanguageExperiences, L::Fr), l(F::ExperienceYears, L::Es), l(F::ExperienceYears, L::Pt), l(F::ExperienceYears, L::Ca), l(F::LanguageExperiences, L::Es), l(F::LanguageExperiences, L::Pt), l(F::LanguageExperiences, L::Pt),
l(F::Level, L::En), l(F::SpokenProduction, L::Ca), l(F::SpokenProduction, L::Fr), l(F::Writing, L::Ro), l(F::Summary, L::Ca), l(F::Summary, L::Es), l(F::BirthDate, L::Da), l(F::BirthDate, L::Nb),
l(F::Responsibilities, L::Tr), l(F::Department, L::De), l(F::Area, L::De), l(F::Keywords, L::De), l(F::Area, L::De), l(F::Courses, L::De), l(F::Institution, L::It), l(F::Area, L::It),
l(F::Highlights, L::En), l(F::Institution, L::Es), l(F::Area, L::Es), l(F::Area, L::Ro), l(F::Institution, L::Ro), l(F::Institution, L::Ro), l(F::Area, L::Ro), l(F::BirthDate, L::Is),
l(F::BirthPlace, L::Is), l(F::Fluency, L::Da), l(F::Fluency, L::Is), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::Area, L::Is), l(F::Courses, L::Da), l(F::Courses, L::Nb),
l(F::Area, L::Da), l(F::Area, L::Nb), l(F::IscedFields, L::Nb), l(F::Area, L::Da), l(F::DrivingLicence, L::De), l(F::Place, L::Fr), l(F::Religion, L::En), l(F::Fax, L::Pl),
l(F::Fax, L::Sl), l(F::Fax, L::Hr), l(F::Fax, L::Nb), l(F::Fax, L::Tr), l(F::Fax, L::Id), l(F::Fax, L::SrLatn), l(F::Fax, L::Fi), l(F::Fax, L::Id),
l(F::Area, L::Cs), l(F::Area, L::Sk), l(F::Area, L::Lv), l(F::Institution, L::Tr), l(F::Area, L::Tr), l(F::Institution, L::Hr), l(F::Institution, L::SrLatn), l(F::Institution, L::Sl),
l(F::Area, L::Lt), l(F::MaritalStatus, L::De), l(F::MaritalStatus, L::Da), l(F::MaritalStatus, L::Nb), l(F::FamilyName, L::De), l(F::MaritalStatus, L::De), l(F::FamilyName, L::En), l(F::Mobile, L::Is),
l(F::Version, L::De), l(F::Fax, L::En), l(F::Fax, L::Ja), l(F::Fax, L::De), l(F::Fax, L::Fr), l(F::Fax, L::Es), l(F::Fax, L::Pt), l(F::Fax, L::It),
l(F::Fax, L::Nl), l(F::Fax, L::Cs), l(F::Fax, L::Sk), l(F::Fax, L::Sv), l(F::Fax, L::Da), l(F::Fax, L::Hu), l(F::Fax, L::Ro), l(F::Fax, L::Vi),
l(F::Fax, L::Ca), l(F::Fax, L::En), l(F::Position, L::Ga), l(F::Responsibilities, L::Hu), l(F::Organization, L::Is), l(F::Manager, L::Hu), l(F::Username, L::Hu), l(F::Availability, L::Hu),
l(F::Image, L::Hu), l(F::Fluency, L::Nb), l(F::Level, L::Nb), l(F::Phone, L::De), l(F::Sector, L::En), l(F::Area, L::En), l(F::IscedFields, L::En), l(F::MaritalStatus, L::It),
l(F::MimeType, L::En), l(F::MaritalStatus, L::Pt), l(F::EndDate, L::Fr), l(F::EndDate, L::Es), l(F::Employer, L::De), l(F::Employer, L::Nl), l(F::Employer, L::Pl), l(F::Employer, L::Cs),
l(F::Employer, L::Sk), l(F::Employer, L::Da), l(F::Employer, L::Nb), l(F::Employer, L::Et), l(F::Employer, L::Lv), l(F::Employer, L::Ro), l(F::Employer, L::Tr), l(F::Entity, L::De),
l(F::Entity, L::Pl), l(F::Entity, L::Cs), l(F::Entity, L::Tr), l(F::Employer, L::SrLatn), l(F::Employer, L::Hr), l(F::Employer, L::Tr), l(F::CompanyDescription, L::Tr), l(F::MotherTongue, L::En),
l(F::GivenName, L::En), l(F::Phone, L::Fr), l(F::MaritalStatus, L::Is), l(F::Fluency, L::Pt), l(F::Fluency, L::En), l(F::Fluency, L::Ca), l(F::Fluency, L::Es), l(F::WantedCity, L::Sv),
l(F::Highlights, L::Hu), l(F::Courses, L::Hu), l(F::BirthDate, L::Sv), l(F::BirthDate, L::Nb), l(F::BirthDate, L::Sv), l(F::BirthPlace, L::Sv), l(F::BirthPlace, L::Nb), l(F::BirthPlace, L::Da),
l(F::BirthPlace, L::Nb), l(F::Organization, L::Sv), l(F::DrivingLicence, L::Nb), l(F::Employer, L::Sv), l(F::Entity, L::Sv), l(F::CompanyDescription, L::Sv), l(F::Authors, L::Sv), l(F::Publisher, L::Sv),
l(F::GivenName, L::Sv), l(F::MotherTongue, L::Sv), l(F::MilitaryService, L::Nb), l(F::MotherTongue, L::Nb), l(F::WorkMode, L::Hu), l(F::Publisher, L::Ga), l(F::Department, L::Ga), l(F::StudyType, L::Hu),
l(F::Publisher, L::Hu), l(F::Phone, L::De), l(F::Phone, L::Ga), l(F::Mobile, L::Ga), l(F::Position, L::Fr), l(F::Roles, L::Fr), l(F::Role, L::Fr), l(F::Entity, L::En),
l(F::Entity, L::Sv), l(F::Entity, L::Da), l(F::Entity, L::Nb), l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Area, L::Nb), l(F::Organization, L::Sv), l(F::Organization, L::Da),
l(F::Organization, L::Nb), l(F::Authors, L::Da), l(F::Authors, L::Nb), l(F::Publisher, L::Sv), l(F::Publisher, L::Da), l(F::Publisher, L::Nb), l(F::Publisher, L::Is), l(F::WorkMode, L::Pl),
l(F::Salutation, L::Fr), l(F::ClosingSalutation, L::Fr), l(F::GivenName, L::Sv), l(F::GivenName, L::Nb), l(F::GivenName, L::Da), l(F::GivenName, L::Nb), l(F::GivenName, L::Da), l(F::Image, L::De),
l(F::Image, L::Es), l(F::Image, L::Pt), l(F::Image, L::It), l(F::Image, L::Nl), l(F::Image, L::Cs), l(F::Image, L::Sk), l(F::Image, L::Sv), l(F::Image, L::Da),
l(F::Image, L::Nb), l(F::Image, L::Hu), l(F::Image, L::Id), l(F::Image, L::Ca), l(F::Image, L::Tr), l(F::Image, L::Es), l(F::Image, L::Pt), l(F::Image, L::It),
l(F::Image, L::Pl), l(F::Image, L::Sk), l(F::Image, L::Ca), l(F::Image, L::Cs), l(F::Image, L::Ro), l(F::Image, L::Sl), l(F::Image, L::Hr), l(F::Image, L::SrLatn),
l(F::Image, L::Es), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::StartDate, L::Is), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Es),
l(F::Keywords, L::Pt), l(F::Achievements, L::Sv), l(F::LeavingReason, L::Da), l(F::Language, L::De), l(F::StartDate, L::En), l(F::Awarder, L::En), l(F::Name, L::Is), l(F::Position, L::Pt),
l(F::Role, L::Pt), l(F::Roles, L::Pt), l(F::Roles, L::Pt), l(F::Position, L::Ca), l(F::Roles, L::Ca), l(F::Position, L::Es), l(F::Roles, L::Es), l(F::Role, L::Es),
l(F::Position, L::Ro), l(F::Headline, L::Ro), l(F::Position, L::Nl), l(F::Position, L::Ro), l(F::Role, L::Nl), l(F::Roles, L::Nl), l(F::Roles, L::Ro), l(F::Headline, L::Nl),
l(F::Headline, L::Nl), l(F::Position, L::Nl), l(F::Position, L::En), l(F::Role, L::En), l(F::Roles, L::En), l(F::Position, L::Ro), l(F::Roles, L::Ro), l(F::Organization, L::Pl),
l(F::Awarder, L::Pl), l(F::Position, L::Cs), l(F::Role, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::Sk), l(F::Role, L::Sk), l(F::Position, L::Sl), l(F::Position, L::Hr),
l(F::Role, L::Sl), l(F::Role, L::Hr), l(F::Roles, L::Sl), l(F::Roles, L::Hr), l(F::Position, L::SrLatn), l(F::Role, L::SrLatn), l(F::Roles, L::SrLatn), l(F::Position, L::Pl),
l(F::Role, L::Pl), l(F::Roles, L::Pl), l(F::Position, L::Nb), l(F::Roles, L::Nb), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da), l(F::Role, L::De),
l(F::Roles, L::De), l(F::Roles, L::Sv), l(F::Roles, L::Da), l(F::Position, L::It), l(F::Roles, L::It), l(F::Role, L::It), l(F::Institution, L::Ro), l(F::Phones, L::En),
l(F::Urls, L::En), l(F::Region, L::Nb), l(F::Region, L::Is), l(F::Entity, L::Is), l(F::Employer, L::Is), l(F::Phone, L::Ga), l(F::BirthDate, L::Nb), l(F::Period, L::Lv),
l(F::Date, L::Lv), l(F::ReleaseDate, L::Lv), l(F::Headline, L::Ga), l(F::Title, L::Es), l(F::Availability, L::Lt), l(F::Highlights, L::Lv), l(F::Courses, L::Lv), l(F::Role, L::Ga),
l(F::Address, L::Sv), l(F::Address, L::Is), l(F::BirthDate, L::De), l(F::BirthDate, L::Nl), l(F::BirthDate, L::De), l(F::BirthDate, L::Nl), l(F::BirthPlace, L::Nl), l(F::BirthPlace, L::De),
l(F::BirthPlace, L::Nl), l(F::Username, L::Nl), l(F::Keywords, L::Nl), l(F::BirthPlace, L::De), l(F::Issuer, L::Is), l(F::Salary, L::De), l(F::HonorificPrefix, L::Id), l(F::StudyType, L::Id),
l(F::Religion, L::Nl), l(F::City, L::Nl), l(F::City, L::De), l(F::Gender, L::Ro), l(F::Gender, L::En), l(F::Gender, L::It), l(F::Gender, L::Ca), l(F::Gender, L::Es),
l(F::Gender, L::Pt), l(F::Gender, L::Mt), l(F::Score, L::Da), l(F::Gender, L::Fr), l(F::ReleaseDate, L::Nl), l(F::Publisher, L::Nl), l(F::Cefr, L::Sv), l(F::Sector, L::De),
l(F::Gender, L::De), l(F::Gender, L::Nl), l(F::SpokenInteraction, L::Nl), l(F::Availability, L::Is), l(F::Salary, L::Nl), l(F::WantedCity, L::Nl), l(F::Organization, L::Mt), l(F::Summary, L::Vi),
l(F::Keywords, L::Mt), l(F::Period, L::Vi), l(F::ProblemSolving, L::Vi), l(F::Title, L::Vi), l(F::SpokenInteraction, L::Vi), l(F::Communication, L::Vi), l(F::Manager, L::Vi), l(F::BirthDate, L::Lt),
l(F::MaritalStatus, L::Lv), l(F::BirthPlace, L::Lt), l(F::MotherTongue, L::Lt), l(F::Summary, L::Vi), l(F::Description, L::Vi), l(F::CompanyDescription, L::Vi), l(F::Gender, L::Vi), l(F::Score, L::Nb),
l(F::Religion, L::De), l(F::Responsibilities, L::Hr), l(F::Courses, L::Sl), l(F::Courses, L::Hr), l(F::Courses, L::SrLatn), l(F::Courses, L::Sl), l(F::Courses, L::Hr), l(F::Courses, L::Pl),
l(F::Gender, L::Ga), l(F::Period, L::Hr), l(F::Date, L::Hr), l(F::ReleaseDate, L::Hr), l(F::Period, L::SrLatn), l(F::Date, L::SrLatn), l(F::ReleaseDate, L::SrLatn), l(F::Age, L::SrLatn),
l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::ExperienceYears, L::Hr), l(F::ExperienceYears, L::SrLatn), l(F::Position, L::Tr), l(F::Roles, L::Tr), l(F::Role, L::Tr), l(F::Position, L::Tr),
l(F::Position, L::Tr), l(F::Roles, L::Tr), l(F::Reference, L::Tr), l(F::SpokenProduction, L::Sl), l(F::SpokenProduction, L::Hr), l(F::SpokenProduction, L::SrLatn), l(F::SpokenInteraction, L::Hr), l(F::SpokenInteraction, L::SrLatn),
l(F::SpokenProduction, L::Hr), l(F::SpokenProduction, L::SrLatn), l(F::SpokenInteraction, L::Sl), l(F::SpokenProduction, L::Sl), l(F::Score, L::En), l(F::Score, L::ZhHans), l(F::Score, L::ZhHant), l(F::Score, L::Ja),
l(F::Score, L::Ko), l(F::Score, L::Vi), l(F::Score, L::Th), l(F::StudyType, L::Nl), l(F::City, L::Hr), l(F::StudyType, L::De), l(F::StudyType, L::Sv), l(F::StudyType, L::Da),
l(F::StudyType, L::Nb), l(F::StudyType, L::Mt), l(F::StudyType, L::Ro), l(F::Score, L::Ga), l(F::Level, L::De), l(F::City, L::SrLatn), l(F::Location, L::Hr), l(F::StudyType, L::Is),
l(F::Score, L::En), l(F::Level, L::En), l(F::StudyType, L::Es), l(F::Level, L::It), l(F::Level, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::Ca), l(F::Level, L::Pt),
l(F::Salutation, L::En), l(F::Organization, L::En), l(F::Department, L::En), l(F::ClosingSalutation, L::De), l(F::Score, L::Ga), l(F::Mobile, L::Fr), l(F::Mobile, L::Nl), l(F::Mobile, L::Sl),
l(F::Mobile, L::Hr), l(F::Mobile, L::Fi), l(F::Mobile, L::Is), l(F::Mobile, L::Et), l(F::Mobile, L::Bg), l(F::Mobile, L::Tr), l(F::Publisher, L::Mt), l(F::Safety, L::Tr),
l(F::Location, L::Lt), l(F::City, L::Lt), l(F::Address, L::Lt), l(F::Gender, L::Ca), l(F::Gender, L::Pt), l(F::Mobile, L::Ko), l(F::DrivingLicence, L::Pt), l(F::StudyType, L::Pt),
l(F::Area, L::Pt), l(F::Listening, L::Hu), l(F::Network, L::Hu), l(F::Username, L::En), l(F::Mobile, L::Id), l(F::Mobile, L::De), l(F::Highlights, L::Is), l(F::Institution, L::Et),
l(F::HighestDegree, L::Et), l(F::StudyType, L::Et), l(F::Achievements, L::Id), l(F::Institution, L::Is), l(F::Courses, L::De), l(F::Body, L::De), l(F::Health, L::En), l(F::Url, L::Is),
l(F::Phone, L::Is), l(F::Nationality, L::De), l(F::NativePlace, L::De), l(F::Url, L::Nb), l(F::Address, L::Is), l(F::Location, L::Hu), l(F::City, L::Sv), l(F::Url, L::Sv),
l(F::Phone, L::Sv), l(F::Issuer, L::De), l(F::Publisher, L::De), l(F::Username, L::Tr), l(F::MaritalStatus, L::Es), l(F::EndDate, L::Id), l(F::WorkMode, L::Vi), l(F::Score, L::Et),
l(F::HonorificPrefix, L::Tr), l(F::Address, L::Da), l(F::Address, L::Nb), l(F::Url, L::Da), l(F::Url, L::Nb), l(F::Highlights, L::Sk), l(F::Responsibilities, L::Sk), l(F::Courses, L::Sk),
l(F::Highlights, L::Cs), l(F::Responsibilities, L::Cs), l(F::Courses, L::Cs), l(F::Headline, L::Cs), l(F::Listening, L::Is), l(F::Position, L::Is), l(F::Role, L::Is), l(F::Roles, L::Is),
l(F::Roles, L::Is), l(F::FamilyName, L::Vi), l(F::Profiles, L::Vi), l(F::Name, L::Vi), l(F::HighestDegree, L::De), l(F::Score, L::Cs), l(F::Score, L::Sk), l(F::Institution, L::Sv),
l(F::Institution, L::Nb), l(F::Credits, L::Sv), l(F::HighestDegree, L::Sv), l(F::Highlights, L::Da), l(F::Highlights, L::Sv), l(F::HighestDegree, L::Da), l(F::Listening, L::De), l(F::Listening, L::Sv),
l(F::Highlights, L::Nb), l(F::HighestDegree, L::Nb), l(F::Authors, L::Is), l(F::Institution, L::Nl), l(F::Organization, L::Vi), l(F::SpokenInteraction, L::Vi), l(F::ContentCreation, L::Mt), l(F::NativePlace, L::En),
l(F::City, L::En), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::NativePlace, L::En), l(F::MaritalStatus, L::Vi), l(F::Url, L::Hu),
l(F::HonorificPrefix, L::En), l(F::HighestDegree, L::Nl), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::Courses, L::Da), l(F::Highlights, L::Da), l(F::Highlights, L::Nb), l(F::SpokenProduction, L::Sk),
l(F::Mobile, L::Ko), l(F::Mobile, L::Id), l(F::Url, L::Ja), l(F::Credits, L::Sv), l(F::Phone, L::Id), l(F::Role, L::Id), l(F::Keywords, L::Is), l(F::JobStatus, L::Nl),
l(F::Summary, L::Fi), l(F::ContentCreation, L::Tr), l(F::NationalId, L::En), l(F::Username, L::ZhHans), l(F::Username, L::Ja), l(F::Username, L::Ko), l(F::NationalId, L::En), l(F::Age, L::Pt),
l(F::Language, L::Hu), l(F::Username, L::Fr), l(F::Language, L::Es), l(F::Language, L::Pt), l(F::Language, L::Ca), l(F::MotherTongue, L::Es), l(F::MotherTongue, L::Pt), l(F::Language, L::Es),
l(F::Language, L::Pt), l(F::Language, L::Ca), l(F::Position, L::Lv), l(F::Employer, L::Lv), l(F::Organization, L::Lv), l(F::Institution, L::Lv), l(F::Keywords, L::Lt), l(F::StudyType, L::Lt),
l(F::Name, L::De), l(F::StudyType, L::Id), l(F::Age, L::Fi), l(F::City, L::Tr), l(F::Location, L::Tr), l(F::Address, L::Tr), l(F::City, L::Tr), l(F::Roles, L::It),
l(F::City, L::Tr), l(F::Region, L::Tr), l(F::Phone, L::Tr), l(F::Communication, L::Tr), l(F::GivenName, L::Tr), l(F::MotherTongue, L::Mt), l(F::Image, L::Pt), l(F::Image, L::Ca),
l(F::Name, L::Sl), l(F::Name, L::Hr), l(F::Name, L::SrLatn), l(F::Employer, L::Hr), l(F::Name, L::Hr), l(F::Name, L::SrLatn), l(F::Institution, L::Hr), l(F::Name, L::Sl),
l(F::Email, L::SrLatn), l(F::GivenName, L::Pl), l(F::Name, L::Pl), l(F::Image, L::It), l(F::Employer, L::Lt), l(F::Entity, L::Lt), l(F::Employer, L::Mt), l(F::Headline, L::Mt),
l(F::Publisher, L::En), l(F::Publisher, L::De), l(F::DrivingLicence, L::Nl), l(F::Summary, L::It), l(F::Highlights, L::It), l(F::Position, L::It), l(F::Roles, L::It), l(F::Score, L::Id),
l(F::Description, L::Da), l(F::Address, L::Mt), l(F::Email, L::Mt), l(F::Emails, L::Mt), l(F::Address, L::It), l(F::Area, L::It), l(F::Email, L::It), l(F::Address, L::It),
l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::It), l(F::Sector, L::Ca), l(F::Sector, L::De), l(F::Sector, L::Fr), l(F::Sector, L::Nl), l(F::Sector, L::Ro),
l(F::Sector, L::Hr), l(F::Sector, L::Mt), l(F::Sector, L::SrLatn), l(F::Sector, L::Pt), l(F::Sector, L::Ca), l(F::Information, L::Lv), l(F::SpokenProduction, L::Lt), l(F::Information, L::Lt),
l(F::Information, L::Hu), l(F::Extra, L::Id), l(F::Information, L::Nb), l(F::Information, L::Nl), l(F::Information, L::En), l(F::Information, L::Da), l(F::Information, L::Sv), l(F::Description, L::De),
l(F::Courses, L::De), l(F::Emails, L::Pl), l(F::Urls, L::Pl), l(F::Phones, L::Pl), l(F::Description, L::Nb), l(F::ContentCreation, L::Nb), l(F::Position, L::It), l(F::Employer, L::Id),
l(F::Organization, L::Id), l(F::Organization, L::Nl), l(F::Institution, L::Nl), l(F::Issuer, L::Nl), l(F::Organization, L::Cs), l(F::Institution, L::Cs), l(F::Issuer, L::Cs), l(F::Organization, L::Sk),
l(F::Institution, L::Sk), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca), l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Institution, L::Es), l(F::Employer, L::Pt),
l(F::Organization, L::Pt), l(F::Institution, L::Pt), l(F::Issuer, L::Pt), l(F::Institution, L::Id), l(F::Organization, L::Nb), l(F::Institution, L::Nb), l(F::Institution, L::De), l(F::Institution, L::Fr),
l(F::Institution, L::Sv), l(F::Institution, L::Ca), l(F::Employer, L::Ro), l(F::Institution, L::Ro), l(F::Organization, L::Ro), l(F::Institution, L::Ro), l(F::Issuer, L::Ro), l(F::Employer, L::De),
l(F::Employer, L::Fr), l(F::Organization, L::En), l(F::Organization, L::De), l(F::Organization, L::Fr), l(F::Organization, L::Sv), l(F::Organization, L::Da), l(F::Institution, L::En), l(F::Institution, L::De),
l(F::Institution, L::Fr), l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Issuer, L::De), l(F::Employer, L::Pl), l(F::Organization, L::Pl), l(F::Institution, L::Pl), l(F::Issuer, L::Pl),
l(F::SpokenInteraction, L::En), l(F::SpokenInteraction, L::Fr), l(F::SpokenInteraction, L::Pl), l(F::SpokenInteraction, L::Id), l(F::SpokenInteraction, L::Mt), l(F::Url, L::De), l(F::Url, L::Nl), l(F::Url, L::SrLatn),
l(F::Url, L::De), l(F::Url, L::Lt), l(F::Url, L::Hr), l(F::Organization, L::Hu), l(F::Institution, L::Hu), l(F::Name, L::Fr), l(F::Title, L::Fr), l(F::Headline, L::Fr),
l(F::Position, L::Fr), l(F::Description, L::En), l(F::Opening, L::En), l(F::Opening, L::Fr), l(F::Information, L::Mt), l(F::PostalCode, L::Hu), l(F::Writing, L::Hu), l(F::Entity, L::Tr),
l(F::Issuer, L::Lt), l(F::Date, L::Lt), l(F::Reference, L::Et), l(F::Name, L::Mt), l(F::GivenName, L::Mt), l(F::HighestDegree, L::Hu), l(F::Employer, L::Lt), l(F::Organization, L::Lt),
l(F::Institution, L::Lt), l(F::Highlights, L::Hr), l(F::Highlights, L::SrLatn), l(F::Employer, L::It), l(F::Organization, L::It), l(F::Institution, L::It), l(F::Institution, L::Mt), l(F::Employer, L::Tr),
l(F::Entity, L::Tr), l(F::Issuer, L::Sl), l(F::Issuer, L::Sl), l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn), l(F::Publisher, L::Hr),
l(F::Publisher, L::SrLatn), l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr), l(F::Issuer, L::Lv), l(F::Publisher, L::Lv), l(F::IscedFields, L::Lv), l(F::HighestDegree, L::Sl), l(F::Date, L::Lv),
l(F::Period, L::Nl), l(F::Date, L::Nl), l(F::ReleaseDate, L::Nl), l(F::Age, L::Nl), l(F::Age, L::Nl), l(F::Position, L::Id), l(F::Role, L::Id), l(F::Headline, L::Id),
l(F::Position, L::Id), l(F::Institution, L::Fi), l(F::Issuer, L::Fi), l(F::Organization, L::Fi), l(F::Period, L::De), l(F::Date, L::De), l(F::ReleaseDate, L::De), l(F::Age, L::De),
l(F::Period, L::De), l(F::Network, L::Id), l(F::DrivingLicence, L::Hu), l(F::Language, L::Cs), l(F::Language, L::Sk), l(F::Fluency, L::Cs), l(F::Fluency, L::Sk), l(F::LanguageExperiences, L::Sk),
l(F::LanguageExperiences, L::Cs), l(F::ProjectType, L::Hu), l(F::ProjectType, L::Id), l(F::Gender, L::Id), l(F::WorkMode, L::Id), l(F::Language, L::Hr), l(F::Language, L::SrLatn), l(F::LanguageExperiences, L::SrLatn),
l(F::LanguageCertificates, L::SrLatn), l(F::LanguageExperiences, L::Hr), l(F::LanguageCertificates, L::Hr), l(F::Language, L::Sl), l(F::Language, L::Hr), l(F::Language, L::SrLatn), l(F::Language, L::Sl), l(F::LanguageExperiences, L::Sl),
l(F::LanguageCertificates, L::Sl), l(F::Language, L::Pl), l(F::MotherTongue, L::Pl), l(F::Keywords, L::Pl), l(F::Language, L::Pl), l(F::NationalId, L::Hr), l(F::NationalId, L::SrLatn), l(F::Position, L::En),
l(F::Position, L::Da), l(F::Headline, L::En), l(F::Position, L::En), l(F::Position, L::Nb), l(F::Headline, L::Da), l(F::Position, L::De), l(F::WorkMode, L::Es), l(F::WorkMode, L::Ca),
l(F::Region, L::Ro), l(F::Title, L::Id), l(F::DrivingLicence, L::Et), l(F::Publisher, L::Fi), l(F::ReleaseDate, L::Fi), l(F::TeamSize, L::Id), l(F::Credits, L::Id), l(F::City, L::Id),
l(F::Mobile, L::Fi), l(F::Username, L::Fi), l(F::Language, L::Lt), l(F::Fluency, L::Lt), l(F::Availability, L::Da), l(F::Availability, L::Nb), l(F::Nationality, L::Fi), l(F::Employer, L::Id),
l(F::Role, L::Hu), l(F::Area, L::Hu), l(F::Score, L::Da), l(F::Score, L::Nb), l(F::Position, L::Mt), l(F::MilitaryService, L::Lt), l(F::SpokenInteraction, L::Tr), l(F::Keywords, L::Et),
l(F::ProjectType, L::Sv), l(F::ProjectType, L::Tr), l(F::ProjectType, L::Id), l(F::ProjectType, L::De), l(F::MilitaryService, L::Hu), l(F::Address, L::Fi), l(F::Safety, L::Id), l(F::Nationality, L::Id),
l(F::Language, L::Et), l(F::Fluency, L::Et), l(F::Fluency, L::Id), l(F::SpokenProduction, L::Mt), l(F::Date, L::Hu), l(F::Fluency, L::Id), l(F::Level, L::Id), l(F::Level, L::Da),
l(F::Fluency, L::Da), l(F::Keywords, L::De), l(F::Level, L::De), l(F::Fluency, L::De), l(F::Level, L::De), l(F::Fluency, L::De), l(F::DrivingLicence, L::Id), l(F::Area, L::Hu),
l(F::StudyType, L::Hu), l(F::GivenName, L::Hu), l(F::Achievements, L::Fi), l(F::Responsibilities, L::Fi), l(F::SpokenInteraction, L::Fi), l(F::Achievements, L::Vi), l(F::Availability, L::Id), l(F::Extra, L::Vi),
l(F::Issuer, L::Hu), l(F::Language, L::Fi), l(F::LanguageExperiences, L::Fi), l(F::Fluency, L::Fi), l(F::LanguageCertificates, L::Fi), l(F::NationalId, L::Tr), l(F::ExperienceArea, L::En), l(F::ExperienceYears, L::Vi),
l(F::Writing, L::Fi), l(F::Description, L::Et), l(F::Authors, L::Fi), l(F::Writing, L::Et), l(F::Achievements, L::Mt), l(F::Extra, L::Lt), l(F::Writing, L::Mt), l(F::Emails, L::Lt),
l(F::Phones, L::Lt), l(F::Urls, L::Lt), l(F::Gender, L::Nb), l(F::Entity, L::Nl), l(F::Listening, L::Lv), l(F::Listening, L::Lt), l(F::Entity, L::Id), l(F::Entity, L::Pl),
l(F::Entity, L::Cs), l(F::Entity, L::Sk), l(F::Entity, L::Et), l(F::Entity, L::Lt), l(F::Entity, L::Lv), l(F::Entity, L::Hr), l(F::Entity, L::Mt), l(F::Entity, L::SrLatn),
l(F::Keywords, L::Sl), l(F::Keywords, L::SrLatn), l(F::Keywords, L::Hr), l(F::Highlights, L::SrLatn), l(F::Highlights, L::Sl), l(F::Highlights, L::Hr), l(F::Keywords, L::Sk), l(F::Highlights, L::Pl),
l(F::Authors, L::SrLatn), l(F::PostalCode, L::Pl), l(F::Nationality, L::Et), l(F::PostalCode, L::Id), l(F::PostalCode, L::Mt), l(F::Url, L::Et), l(F::Gender, L::Sv), l(F::Gender, L::Da),
l(F::DrivingLicence, L::Da), l(F::Highlights, L::Fi), l(F::Responsibilities, L::Et), l(F::ExperienceYears, L::Fi), l(F::Summary, L::Et), l(F::Mobile, L::Pl), l(F::Department, L::Lv), l(F::Department, L::Lt),
l(F::City, L::Da), l(F::City, L::Nb), l(F::Communication, L::Hu), l(F::Communication, L::Nb), l(F::Communication, L::De), l(F::Communication, L::Da), l(F::Communication, L::Sv), l(F::Employer, L::SrLatn),
l(F::Entity, L::SrLatn), l(F::Fluency, L::Mt), l(F::Communication, L::Cs), l(F::Communication, L::Sk), l(F::Communication, L::Hr), l(F::Communication, L::Lt), l(F::Communication, L::Sl), l(F::Communication, L::Pl),
l(F::Communication, L::Id), l(F::Communication, L::Mt), l(F::EndDate, L::Cs), l(F::EndDate, L::Sl), l(F::Publisher, L::Cs), l(F::EndDate, L::Pl), l(F::EndDate, L::Sk), l(F::Profiles, L::Pl),
l(F::Phone, L::Id), l(F::Phone, L::De), l(F::Phone, L::Cs), l(F::Phone, L::Lt), l(F::Phone, L::Sl), l(F::Phone, L::Lv), l(F::Description, L::Pl), l(F::Profiles, L::De),
l(F::Username, L::De), l(F::Username, L::Pl), l(F::Username, L::Sv), l(F::Username, L::Da), l(F::Username, L::Nb), l(F::SpokenProduction, L::Tr), l(F::SpokenInteraction, L::Cs), l(F::SpokenInteraction, L::Sk),
l(F::Summary, L::Lv), l(F::Username, L::Hr), l(F::Username, L::SrLatn), l(F::Institution, L::Fi), l(F::HighestDegree, L::Fi), l(F::Courses, L::Mt), l(F::City, L::Id), l(F::Location, L::Id),
l(F::Url, L::Fi), l(F::IscedFields, L::Fi), l(F::Profiles, L::Hu), l(F::Credits, L::Lv), l(F::StudyType, L::Et), l(F::Location, L::Sl), l(F::City, L::Sl), l(F::Region, L::Cs),
l(F::Region, L::Sk), l(F::Country, L::Pl), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::Location, L::Sl), l(F::BirthPlace, L::Sl), l(F::Country, L::Sk), l(F::Credits, L::Hu),
l(F::Credits, L::Lt), l(F::Credits, L::Mt), l(F::Credits, L::Sl), l(F::Credits, L::De), l(F::Credits, L::Cs), l(F::Credits, L::Sk), l(F::GivenName, L::Cs), l(F::GivenName, L::Sk),
l(F::NationalId, L::Id), l(F::Entity, L::De), l(F::Entity, L::Da), l(F::Entity, L::Nb), l(F::EndDate, L::Et), l(F::FamilyName, L::Mt), l(F::Level, L::Is), l(F::Fluency, L::Sv),
l(F::Level, L::Sv), l(F::Fluency, L::Sv), l(F::Courses, L::Sv), l(F::Courses, L::Da), l(F::Courses, L::SrLatn), l(F::Courses, L::Id), l(F::Institution, L::Da), l(F::Organization, L::Tr),
l(F::Entity, L::Tr), l(F::Employer, L::Tr), l(F::Organization, L::Tr), l(F::Institution, L::Tr), l(F::Entity, L::Tr), l(F::Issuer, L::Tr), l(F::Summary, L::De), l(F::Description, L::De),
l(F::Courses, L::Cs), l(F::Courses, L::Sk), l(F::Listening, L::Et), l(F::Listening, L::Fi), l(F::Period, L::Et), l(F::Date, L::Et), l(F::Image, L::Fi), l(F::Description, L::Fi),
l(F::StudyType, L::Hr), l(F::StudyType, L::Lv), l(F::StudyType, L::Lt), l(F::StudyType, L::SrLatn), l(F::StudyType, L::Nb), l(F::StudyType, L::Da), l(F::StudyType, L::Mt), l(F::Gender, L::Is),
l(F::Gender, L::Sv), l(F::Gender, L::Da), l(F::LastModified, L::Mt), l(F::Credits, L::Fi), l(F::LastModified, L::Nl), l(F::SpokenProduction, L::Ga), l(F::LeavingReason, L::Fi), l(F::Region, L::Sv),
l(F::Reading, L::Sv), l(F::Reading, L::Da), l(F::Reading, L::Sv), l(F::Reading, L::Da), l(F::Organization, L::Nb), l(F::BirthDate, L::Id), l(F::Urls, L::Ga), l(F::ProjectType, L::Fi),
l(F::Address, L::Hu), l(F::City, L::Hu), l(F::Location, L::Hu), l(F::Address, L::Hu), l(F::City, L::Hu), l(F::ExperienceYears, L::Id), l(F::Url, L::Id), l(F::Region, L::De),
l(F::Country, L::De), l(F::Country, L::Nl), l(F::Country, L::Sv), l(F::Country, L::Da), l(F::Country, L::Nb), l(F::Country, L::Is), l(F::Language, L::En), l(F::LanguageCode, L::En),
l(F::LanguageExperiences, L::En), l(F::Keywords, L::En), l(F::Language, L::En), l(F::Language, L::Fr), l(F::MotherTongue, L::Fr), l(F::MaritalStatus, L::Et), l(F::Reading, L::Lv), l(F::LastModified, L::En),
l(F::Age, L::Pl), l(F::Period, L::Pl), l(F::Age, L::Pl), l(F::EndDate, L::Is), l(F::Salary, L::Is), l(F::StudyType, L::It), l(F::ProblemSolving, L::Is), l(F::Reference, L::Fi),
l(F::Reading, L::Ga), l(F::Url, L::Ga), l(F::LeavingReason, L::En), l(F::Reading, L::Es), l(F::Reading, L::Ca), l(F::Manager, L::Da), l(F::Manager, L::Nb), l(F::Reading, L::Nl),
l(F::Level, L::Ga), l(F::EqfLevel, L::Ga), l(F::Fluency, L::Ga), l(F::Publisher, L::Lt), l(F::Organization, L::Id), l(F::Institution, L::Id), l(F::Issuer, L::Id), l(F::Language, L::Es),
l(F::Reading, L::Nb), l(F::Reading, L::De), l(F::Reading, L::Is), l(F::Age, L::Cs), l(F::Period, L::Sl), l(F::Date, L::Sl), l(F::ReleaseDate, L::Sl), l(F::LastModified, L::De),
l(F::StudyType, L::En), l(F::EqfLevel, L::En), l(F::Level, L::En), l(F::Level, L::De), l(F::Level, L::Id), l(F::Fluency, L::En), l(F::MilitaryService, L::Es), l(F::DrivingLicence, L::Mt),
l(F::GivenName, L::SrLatn), l(F::TeamSize, L::Pl), l(F::Authors, L::Lv), l(F::Url, L::Fr), l(F::Role, L::Fr), l(F::Url, L::Vi), l(F::NativePlace, L::Fr), l(F::BirthPlace, L::Fr),
l(F::Location, L::Fr), l(F::City, L::Fr), l(F::WantedCity, L::Fr), l(F::Language, L::Ro), l(F::MotherTongue, L::Ro), l(F::StudyType, L::Lv), l(F::Level, L::Lv), l(F::Fluency, L::Lv),
l(F::Language, L::Pt), l(F::Language, L::It), l(F::MotherTongue, L::It), l(F::MotherTongue, L::Pt), l(F::MotherTongue, L::It), l(F::Language, L::It), l(F::Language, L::Pt), l(F::Language, L::Mt),
l(F::Sector, L::Vi), l(F::Area, L::Vi), l(F::IscedFields, L::Vi), l(F::Sector, L::Vi), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::It),
l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Et), l(F::Url, L::Mt), l(F::Url, L::Hu), l(F::Url, L::Ro),
l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::SrLatn), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Urls, L::En), l(F::City, L::Et),
l(F::Extra, L::Fi), l(F::Extra, L::Et), l(F::Listening, L::En), l(F::Level, L::Mt), l(F::EqfLevel, L::Mt), l(F::Cefr, L::It), l(F::StudyType, L::It), l(F::Level, L::It),
l(F::Fluency, L::It), l(F::Level, L::It), l(F::Fluency, L::It), l(F::HighestDegree, L::It), l(F::EqfLevel, L::It), l(F::MotherTongue, L::Ca), l(F::Location, L::Ca), l(F::Position, L::Ca),
l(F::BirthPlace, L::Ca), l(F::Location, L::Ca), l(F::City, L::Ca), l(F::ProjectType, L::Vi), l(F::Location, L::Ro), l(F::Location, L::Pt), l(F::Place, L::Pt), l(F::BirthPlace, L::Pt),
l(F::Location, L::Pt), l(F::City, L::Ro), l(F::Location, L::Ro), l(F::City, L::Ro), l(F::Location, L::Ca), l(F::Location, L::Es), l(F::Location, L::Nl), l(F::Location, L::Ro),
l(F::Location, L::En), l(F::City, L::En), l(F::Place, L::En), l(F::BirthPlace, L::Ro), l(F::Salary, L::Sv), l(F::Salary, L::Nb), l(F::Salary, L::Da), l(F::Username, L::Pl),
l(F::Reference, L::Vi), l(F::Location, L::Mt), l(F::EndDate, L::Is), l(F::Location, L::Sl), l(F::Location, L::Hr), l(F::Location, L::SrLatn), l(F::Location, L::Cs), l(F::Location, L::Sk),
l(F::City, L::Mt), l(F::Location, L::Pl), l(F::Thesis, L::Is), l(F::Location, L::Id), l(F::Position, L::Lv), l(F::Role, L::Lv), l(F::Roles, L::Lv), l(F::Roles, L::Lv),
l(F::EndDate, L::Fi), l(F::Reading, L::Fi), l(F::Location, L::Es), l(F::Place, L::Es), l(F::BirthPlace, L::Es), l(F::NativePlace, L::Es), l(F::Reading, L::Et), l(F::Listening, L::Nl),
l(F::MilitaryService, L::Sv), l(F::Location, L::It), l(F::Place, L::It), l(F::Location, L::It), l(F::BirthPlace, L::It), l(F::Salary, L::Vi), l(F::Awarder, L::Fi), l(F::LeavingReason, L::Vi),
l(F::StudyType, L::Lt), l(F::Level, L::Lt), l(F::Fluency, L::Lt), l(F::Level, L::Lt), l(F::Description, L::Is), l(F::Gender, L::Lt), l(F::Listening, L::Da), l(F::Listening, L::Da),
l(F::Listening, L::Nb), l(F::Listening, L::Nb), l(F::PostalCode, L::Vi), l(F::Country, L::Fi), l(F::Region, L::Et), l(F::Keywords, L::Nl), l(F::Keywords, L::Fr), l(F::Keywords, L::En),
l(F::Publisher, L::En), l(F::Date, L::Mt), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::Ja), l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es),
l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl),
l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Ro), l(F::Email, L::Tr), l(F::Email, L::El), l(F::Language, L::Is),
l(F::Manager, L::En), l(F::Manager, L::Nl), l(F::Network, L::Vi), l(F::Roles, L::Lt), l(F::TeamSize, L::Ro), l(F::Score, L::Mt), l(F::Thesis, L::SrLatn), l(F::Area, L::Es),
l(F::Area, L::It), l(F::Courses, L::Es), l(F::Courses, L::Pt), l(F::MotherTongue, L::Hr), l(F::MotherTongue, L::Sl), l(F::MotherTongue, L::Sk), l(F::MotherTongue, L::SrLatn), l(F::MotherTongue, L::Cs),
l(F::MotherTongue, L::Ga), l(F::Mobile, L::Fi), l(F::Phone, L::Fi), l(F::HighestDegree, L::Es), l(F::Cefr, L::Es), l(F::EqfLevel, L::Es), l(F::Cefr, L::Es), l(F::Cefr, L::Ca),
l(F::Nationality, L::Sv), l(F::MaritalStatus, L::Tr), l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::It), l(F::Score, L::Ro), l(F::Score, L::It), l(F::Profiles, L::Id),
l(F::Reference, L::Is), l(F::Department, L::Et), l(F::Entity, L::Hu), l(F::Summary, L::Hu), l(F::ReleaseDate, L::Hu), l(F::Name, L::Hu), l(F::Title, L::Hu), l(F::HonorificPrefix, L::Hu),
l(F::Region, L::Hu), l(F::Email, L::Fi), l(F::Position, L::De), l(F::Roles, L::De), l(F::Role, L::De), l(F::Email, L::Sv), l(F::Email, L::SrLatn), l(F::Reading, L::Id),
l(F::Thesis, L::Fr), l(F::Listening, L::Id), l(F::Score, L::Fr), l(F::Manager, L::Sl), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Manager, L::Sl), l(F::Manager, L::Hr),
l(F::Manager, L::SrLatn), l(F::Writing, L::Id), l(F::Summary, L::Nb), l(F::City, L::Cs), l(F::City, L::Sk), l(F::City, L::Sl), l(F::Location, L::SrLatn), l(F::City, L::SrLatn),
l(F::Location, L::Cs), l(F::Location, L::Sk), l(F::Location, L::SrLatn), l(F::BirthPlace, L::SrLatn), l(F::Location, L::SrLatn), l(F::City, L::SrLatn), l(F::Period, L::Lt), l(F::Date, L::Lt),
l(F::ReleaseDate, L::Lt), l(F::Keywords, L::De), l(F::Keywords, L::Nl), l(F::Keywords, L::Sl), l(F::Keywords, L::Hr), l(F::Keywords, L::Ro), l(F::Keywords, L::Id), l(F::Keywords, L::SrLatn),
l(F::Keywords, L::Sv), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Keywords, L::Lv), l(F::Keywords, L::Ca), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk),
l(F::EndDate, L::Tr), l(F::StudyType, L::Tr), l(F::Roles, L::Es), l(F::City, L::Pl), l(F::Location, L::Pl), l(F::TeamSize, L::Ca), l(F::BirthPlace, L::Pl), l(F::Location, L::Pl),
l(F::City, L::Pl), l(F::Employer, L::Pl), l(F::Location, L::Lt), l(F::City, L::Lt), l(F::Location, L::Sk), l(F::BirthPlace, L::Sk), l(F::WantedCity, L::Sk), l(F::Roles, L::Nl),
l(F::MilitaryService, L::Da), l(F::MilitaryService, L::Nb), l(F::MilitaryService, L::It), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Nationality, L::Tr), l(F::Roles, L::Sv), l(F::Role, L::Sv),
l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Roles, L::Et), l(F::Reference, L::Hr), l(F::Reference, L::SrLatn), l(F::Location, L::Cs),
l(F::City, L::Cs), l(F::BirthPlace, L::Cs), l(F::WantedCity, L::Cs), l(F::Location, L::Hr), l(F::City, L::Hr), l(F::Location, L::Hr), l(F::BirthPlace, L::Hr), l(F::SpokenProduction, L::Cs),
l(F::Reference, L::Sl), l(F::Mobile, L::En), l(F::Mobile, L::Cs), l(F::Mobile, L::Sk), l(F::Mobile, L::Hr), l(F::Mobile, L::Nb), l(F::Mobile, L::Et), l(F::Mobile, L::Lv),
l(F::Mobile, L::Lt), l(F::Mobile, L::Ca), l(F::Mobile, L::SrLatn), l(F::Mobile, L::Lt), l(F::Mobile, L::Sl), l(F::Mobile, L::Et), l(F::Mobile, L::De), l(F::Mobile, L::Cs),
l(F::Mobile, L::Sk), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Hu), l(F::Mobile, L::Ro), l(F::Mobile, L::Tr), l(F::Mobile, L::Ca),
l(F::Mobile, L::Lv), l(F::Mobile, L::En), l(F::Mobile, L::Fr), l(F::Mobile, L::It), l(F::Mobile, L::Mt), l(F::WantedCity, L::Hu), l(F::WantedCity, L::De), l(F::WantedCity, L::Ca),
l(F::WantedCity, L::Ca), l(F::DrivingLicence, L::Fr), l(F::Mobile, L::SrLatn), l(F::Mobile, L::Cs), l(F::Mobile, L::Cs), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::Mobile, L::SrLatn),
l(F::WantedCity, L::Pl), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::De), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Sk),
l(F::Mobile, L::Hu), l(F::Mobile, L::De), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Hu), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr),
l(F::WorkMode, L::Pt), l(F::WorkMode, L::Ca), l(F::MotherTongue, L::Sv), l(F::MotherTongue, L::Da), l(F::MotherTongue, L::Da), l(F::Courses, L::De), l(F::Courses, L::Ro), l(F::Courses, L::Sv),
l(F::Courses, L::Da), l(F::Courses, L::Nb), l(F::Courses, L::En), l(F::Courses, L::Fr), l(F::Courses, L::Nl), l(F::Courses, L::It), l(F::Courses, L::Lv), l(F::Courses, L::Mt),
l(F::Courses, L::Pl), l(F::Courses, L::Cs), l(F::MotherTongue, L::Is), l(F::MotherTongue, L::Nl), l(F::Awarder, L::Mt), l(F::Roles, L::Pl), l(F::Roles, L::Hr), l(F::Roles, L::SrLatn),
l(F::Roles, L::Sl), l(F::Roles, L::Cs), l(F::Role, L::Cs), l(F::Reference, L::Ga), l(F::Roles, L::Fr), l(F::SpokenProduction, L::Lv), l(F::LeavingReason, L::Fr), l(F::LeavingReason, L::Ca),
l(F::LeavingReason, L::Pt), l(F::LeavingReason, L::It), l(F::LeavingReason, L::Ro), l(F::Mobile, L::Es), l(F::SpokenProduction, L::Pl), l(F::Availability, L::Sl), l(F::Availability, L::Cs), l(F::Availability, L::Sk),
l(F::Network, L::Hr), l(F::Network, L::SrLatn), l(F::Level, L::Vi), l(F::Fluency, L::Vi), l(F::Fluency, L::Vi), l(F::SpokenProduction, L::De), l(F::SpokenInteraction, L::Da), l(F::SpokenProduction, L::Da),
l(F::City, L::Es), l(F::City, L::Pt), l(F::SpokenProduction, L::Sv), l(F::SpokenInteraction, L::Nb), l(F::SpokenProduction, L::Nb), l(F::Emails, L::Et), l(F::Phones, L::Et), l(F::Urls, L::Et),
l(F::Phones, L::Fi), l(F::Emails, L::Fi), l(F::Urls, L::Fi), l(F::Role, L::En), l(F::Roles, L::En), l(F::Date, L::Fi), l(F::Awarder, L::Fi), l(F::Issuer, L::Fi),
l(F::Issuer, L::Fi), l(F::Mobile, L::Ca), l(F::City, L::Cs), l(F::Location, L::Cs), l(F::Name, L::Nl), l(F::Title, L::Nl), l(F::Headline, L::Nb), l(F::BirthPlace, L::Es),
l(F::BirthDate, L::Es), l(F::Nationality, L::Es), l(F::Nationality, L::Pt), l(F::Nationality, L::Hr), l(F::Nationality, L::SrLatn), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Manager, L::Sl),
l(F::Manager, L::Sk), l(F::Manager, L::Cs), l(F::Manager, L::Da), l(F::Network, L::Sv), l(F::HonorificPrefix, L::Sl), l(F::Title, L::Sl), l(F::Title, L::Hr), l(F::Title, L::SrLatn),
l(F::Title, L::Pl), l(F::Nationality, L::Ga), l(F::HighestDegree, L::Sk), l(F::Publisher, L::Sk), l(F::Publisher, L::Hr), l(F::Username, L::SrLatn), l(F::Period, L::Vi), l(F::Date, L::Vi),
l(F::ReleaseDate, L::Vi), l(F::BirthDate, L::Vi), l(F::Name, L::Id), l(F::FamilyName, L::Id), l(F::GivenName, L::Id), l(F::Name, L::En), l(F::Name, L::De), l(F::Employer, L::En),
l(F::Organization, L::En), l(F::Title, L::En), l(F::Name, L::Sv), l(F::Name, L::Nb), l(F::Title, L::Sv), l(F::IscedFields, L::Is), l(F::Summary, L::Hr), l(F::Summary, L::SrLatn),
l(F::LastModified, L::Sk), l(F::LastModified, L::Cs), l(F::BirthDate, L::Cs), l(F::BirthDate, L::Sk), l(F::Entity, L::Sl), l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::Nationality, L::Sl),
l(F::Nationality, L::Pl), l(F::Entity, L::SrLatn), l(F::Entity, L::Hr), l(F::Keywords, L::Pl), l(F::Url, L::Ga), l(F::BirthDate, L::Pt), l(F::BirthDate, L::Ro), l(F::BirthDate, L::Ca),
l(F::Nationality, L::Nb), l(F::Address, L::Sl), l(F::Title, L::Sl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::Nationality, L::De), l(F::Nationality, L::Nl), l(F::Nationality, L::Sv),
l(F::Nationality, L::Da), l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Es), l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Pt), l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Title, L::Da),
l(F::Title, L::Nb), l(F::Name, L::Cs), l(F::Title, L::Cs), l(F::Employer, L::Cs), l(F::Institution, L::Cs), l(F::Title, L::Cs), l(F::Country, L::It), l(F::Name, L::Sl),
l(F::Name, L::Hr), l(F::StudyType, L::Sl), l(F::Title, L::Sl), l(F::Title, L::Hr), l(F::Name, L::SrLatn), l(F::Title, L::SrLatn), l(F::Employer, L::SrLatn), l(F::Employer, L::Hr),
l(F::Employer, L::SrLatn), l(F::StudyType, L::Sl), l(F::Title, L::Hr), l(F::Title, L::SrLatn), l(F::Position, L::Hr), l(F::Name, L::Sk), l(F::Title, L::Sk), l(F::Employer, L::Sk),
l(F::Institution, L::Sk), l(F::Title, L::Sk), l(F::Institution, L::Pl), l(F::FamilyName, L::Pl), l(F::Nationality, L::Mt), l(F::Country, L::Id), l(F::HighestDegree, L::Cs), l(F::Gender, L::Hu),
l(F::Email, L::Is), l(F::Network, L::Nb), l(F::Network, L::Da), l(F::Network, L::Nl), l(F::Network, L::En), l(F::Network, L::De), l(F::Name, L::Hu), l(F::Date, L::Vi),
l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::Availability, L::Vi), l(F::ReleaseDate, L::Vi), l(F::Listening, L::Vi), l(F::Language, L::Vi), l(F::NativePlace, L::Vi), l(F::Publisher, L::Vi),
l(F::Username, L::En), l(F::Username, L::De), l(F::Username, L::It), l(F::NationalId, L::Es), l(F::NationalId, L::Pt), l(F::Name, L::Et), l(F::Title, L::Et), l(F::Name, L::Fi),
l(F::Name, L::Et), l(F::Title, L::Fi), l(F::Name, L::Fi), l(F::Position, L::Fi), l(F::NationalId, L::Pl), l(F::StudyType, L::Sv), l(F::StudyType, L::Nb), l(F::Level, L::Sv),
l(F::Level, L::Nb), l(F::Fluency, L::Sv), l(F::Fluency, L::Nb), l(F::StudyType, L::Fr), l(F::StudyType, L::Nl), l(F::StudyType, L::Da), l(F::Level, L::De), l(F::Level, L::Fr),
l(F::Level, L::Nl), l(F::Level, L::Da), l(F::Fluency, L::De), l(F::Fluency, L::Fr), l(F::Fluency, L::Nl), l(F::Fluency, L::Da), l(F::EqfLevel, L::Fr), l(F::HighestDegree, L::Fr),
l(F::StudyType, L::Fr), l(F::Level, L::Fr), l(F::Fluency, L::Fr), l(F::EqfLevel, L::Da), l(F::Fluency, L::De), l(F::Cefr, L::Pt), l(F::StudyType, L::Es), l(F::StudyType, L::Pt),
l(F::StudyType, L::Ro), l(F::Level, L::Es), l(F::Level, L::Pt), l(F::Level, L::Ro), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::Fluency, L::Ro), l(F::EqfLevel, L::Ro),
l(F::Level, L::Es), l(F::Fluency, L::Es), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::HighestDegree, L::Ro), l(F::EqfLevel, L::Es), l(F::EqfLevel, L::Pt), l(F::Cefr, L::Ro),
l(F::EqfLevel, L::Pt), l(F::StudyType, L::Ca), l(F::Level, L::Ca), l(F::Fluency, L::Ca), l(F::HighestDegree, L::Ca), l(F::EqfLevel, L::Ca), l(F::Cefr, L::Ca), l(F::Level, L::Ro),
l(F::Level, L::Sl), l(F::Level, L::SrLatn), l(F::Fluency, L::SrLatn), l(F::EqfLevel, L::SrLatn), l(F::Fluency, L::SrLatn), l(F::Cefr, L::SrLatn), l(F::EqfLevel, L::Nb), l(F::StartDate, L::Lv),
l(F::Mobile, L::Id), l(F::Phone, L::Id), l(F::Headline, L::Lv), l(F::SpokenProduction, L::Vi), l(F::City, L::Vi), l(F::Location, L::Vi), l(F::Employer, L::Vi), l(F::WantedCity, L::Vi),
l(F::Location, L::Vi), l(F::Address, L::Vi), l(F::City, L::Vi), l(F::BirthPlace, L::Vi), l(F::Location, L::Vi), l(F::City, L::Vi), l(F::Name, L::Fr), l(F::Name, L::Ca),
l(F::Username, L::Ca), l(F::FamilyName, L::Fr), l(F::GivenName, L::Ca), l(F::Title, L::Ca), l(F::Name, L::Fr), l(F::GivenName, L::Es), l(F::Name, L::Pt), l(F::Name, L::It),
l(F::GivenName, L::It), l(F::GivenName, L::Pt), l(F::GivenName, L::It), l(F::GivenName, L::Pt), l(F::Username, L::It), l(F::Name, L::Pt), l(F::Name, L::Lv), l(F::Title, L::Lv),
l(F::Summary, L::Tr), l(F::Score, L::Tr), l(F::Summary, L::Es), l(F::Summary, L::Pt), l(F::Summary, L::Ca), l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::Ro),
l(F::Score, L::Ca), l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::Ca), l(F::Summary, L::En), l(F::Summary, L::It), l(F::Score, L::De), l(F::Score, L::Fr),
l(F::Region, L::Lv), l(F::Phone, L::Pl), l(F::Phone, L::Ro), l(F::FamilyName, L::Ro), l(F::TeamSize, L::Es), l(F::Phone, L::Ca), l(F::Phone, L::Es), l(F::Phones, L::Mt),
l(F::Phone, L::Mt), l(F::StartDate, L::Lt), l(F::Country, L::Vi), l(F::Headline, L::Da), l(F::Headline, L::Sv), l(F::Fluency, L::Hu), l(F::LanguageCertificates, L::Hu), l(F::Nationality, L::Cs),
l(F::Nationality, L::Sk), l(F::StudyType, L::Pt), l(F::Level, L::Pt), l(F::Fluency, L::Pt), l(F::CompanyDescription, L::Cs), l(F::CompanyDescription, L::Sk), l(F::CompanyDescription, L::SrLatn), l(F::CompanyDescription, L::Pl),
l(F::CompanyDescription, L::Cs), l(F::Summary, L::Sl), l(F::Summary, L::Hr), l(F::Summary, L::SrLatn), l(F::Summary, L::Cs), l(F::Summary, L::Sk), l(F::Summary, L::Pl), l(F::Summary, L::Cs),
l(F::CompanyDescription, L::Sl), l(F::CompanyDescription, L::Hr), l(F::CompanyDescription, L::Sk), l(F::City, L::Sl), l(F::Information, L::Sl), l(F::City, L::Cs), l(F::City, L::Sk), l(F::Headline, L::Pl),
l(F::Achievements, L::It), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::SrLatn), l(F::Publisher, L::Sl), l(F::Description, L::Fr), l(F::Subject, L::Fr), l(F::Headline, L::Es),
l(F::Headline, L::Pt), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Sector, L::SrLatn), l(F::Area, L::SrLatn), l(F::Area, L::SrLatn), l(F::MilitaryService, L::Fr), l(F::Area, L::Cs),
l(F::Sector, L::Cs), l(F::Sector, L::Cs), l(F::IscedFields, L::Cs), l(F::Information, L::Hr), l(F::Description, L::Cs), l(F::Description, L::Sk), l(F::Summary, L::Pt), l(F::Salary, L::Sk),
l(F::Position, L::It), l(F::Headline, L::It), l(F::Headline, L::It), l(F::Salary, L::Cs), l(F::Salary, L::Hr), l(F::Salary, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Sl),
l(F::Score, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Hr), l(F::Position, L::Pt), l(F::Headline, L::Pt), l(F::Position, L::Es), l(F::Headline, L::Es), l(F::Salary, L::Pl),
l(F::StartDate, L::Pl), l(F::StartDate, L::Cs), l(F::StartDate, L::Sk), l(F::StartDate, L::Sl), l(F::StartDate, L::Hr), l(F::StartDate, L::SrLatn), l(F::Period, L::Cs), l(F::Period, L::Sk),
l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Area, L::Sk), l(F::IscedFields, L::Sk), l(F::Department, L::Cs),
l(F::Department, L::Sk), l(F::Department, L::SrLatn), l(F::Responsibilities, L::Sl), l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn), l(F::Department, L::Hr), l(F::Url, L::Cs), l(F::Url, L::Sk),
l(F::Role, L::Sl), l(F::Role, L::Hr), l(F::Role, L::SrLatn), l(F::Reference, L::Sk), l(F::Awarder, L::Tr), l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::Emails, L::Sv),
l(F::Phones, L::Sv), l(F::Urls, L::Sv), l(F::Emails, L::Da), l(F::Urls, L::Da), l(F::Phones, L::Da), l(F::Extra, L::Sv), l(F::Extra, L::Da), l(F::Description, L::It),
l(F::Subject, L::It), l(F::NationalId, L::Hr), l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Period, L::Pl), l(F::Region, L::SrLatn), l(F::Reading, L::Tr), l(F::Reading, L::Hu),
l(F::CompanyDescription, L::Da), l(F::Summary, L::Sv), l(F::Summary, L::Da), l(F::Reference, L::Sv), l(F::Network, L::Sl), l(F::Title, L::Nl), l(F::Description, L::Nl), l(F::Subject, L::Nl),
l(F::Highlights, L::Tr), l(F::Organization, L::Es), l(F::Organization, L::Pt), l(F::Organization, L::Ro), l(F::ProblemSolving, L::Fi), l(F::Emails, L::Is), l(F::Phones, L::Is), l(F::Opening, L::En),
l(F::Manager, L::Pl), l(F::Description, L::Pl), l(F::Description, L::Sk), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::SrLatn), l(F::Description, L::Pl), l(F::Description, L::Sk),
l(F::StudyType, L::Nl), l(F::Area, L::Nl), l(F::HighestDegree, L::Nl), l(F::StudyType, L::Nl), l(F::Summary, L::Nl), l(F::Achievements, L::Da), l(F::Date, L::Da), l(F::Summary, L::Sl),
l(F::IscedFields, L::Et), l(F::Date, L::Nb), l(F::Achievements, L::Nb), l(F::City, L::SrLatn), l(F::IscedFields, L::Mt), l(F::SpokenProduction, L::En), l(F::Location, L::Ro), l(F::City, L::Ro),
l(F::Issuer, L::Pl), l(F::Organization, L::Fi), l(F::Entity, L::Fi), l(F::Employer, L::Fi), l(F::Organization, L::Id), l(F::Entity, L::Id), l(F::Organization, L::Nb), l(F::Entity, L::Nb),
l(F::Employer, L::Nl), l(F::Organization, L::Nl), l(F::Entity, L::Nl), l(F::Employer, L::En), l(F::Employer, L::De), l(F::Employer, L::Fr), l(F::Organization, L::En), l(F::Organization, L::De),
l(F::Organization, L::Fr), l(F::Organization, L::Sv), l(F::Organization, L::Da), l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Entity, L::En), l(F::Entity, L::De), l(F::Entity, L::Fr),
l(F::Entity, L::Sv), l(F::Entity, L::Da), l(F::Employer, L::Sv), l(F::Organization, L::Et), l(F::Entity, L::Et), l(F::Employer, L::Fr), l(F::Organization, L::Fr), l(F::Institution, L::Fr),
l(F::Awarder, L::Fr), l(F::Issuer, L::Fr), l(F::Awarder, L::Es), l(F::Issuer, L::Es), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Entity, L::Ca), l(F::Employer, L::Pt),
l(F::Organization, L::Pt), l(F::Entity, L::Pt), l(F::Issuer, L::Pt), l(F::Employer, L::Cs), l(F::Organization, L::Cs), l(F::Entity, L::Cs), l(F::Organization, L::Sk), l(F::Entity, L::Sk),
l(F::Organization, L::Sl), l(F::Organization, L::Hr), l(F::Organization, L::Lv), l(F::Organization, L::Lt), l(F::Entity, L::Sl), l(F::Entity, L::Hr), l(F::Entity, L::Lv), l(F::Entity, L::Lt),
l(F::Organization, L::SrLatn), l(F::Entity, L::SrLatn), l(F::Employer, L::Sl), l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Entity, L::Es), l(F::Organization, L::Pl), l(F::Entity, L::Pl),
l(F::Organization, L::Ro), l(F::Entity, L::Ro), l(F::Employer, L::En), l(F::Organization, L::En), l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Entity, L::En), l(F::Institution, L::Pl),
l(F::Issuer, L::Pl), l(F::Awarder, L::Pl), l(F::Issuer, L::Ro), l(F::Employer, L::It), l(F::Organization, L::It), l(F::Entity, L::It), l(F::Organization, L::Lv), l(F::Entity, L::Lv),
l(F::NativePlace, L::Pt), l(F::NativePlace, L::Fr), l(F::NativePlace, L::It), l(F::Country, L::Hu), l(F::Location, L::De), l(F::Location, L::Sv), l(F::City, L::De), l(F::City, L::Sv),
l(F::Place, L::De), l(F::Safety, L::Is), l(F::Level, L::Fi), l(F::Department, L::Fi), l(F::GivenName, L::Sl), l(F::Headline, L::Is), l(F::Level, L::Et), l(F::HonorificPrefix, L::Cs),
l(F::HonorificPrefix, L::Sk), l(F::HonorificPrefix, L::Hr), l(F::HonorificPrefix, L::SrLatn), l(F::GivenName, L::Hr), l(F::Emails, L::Hr), l(F::Urls, L::Hr), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn),
l(F::Phones, L::Hr), l(F::LastModified, L::Pl), l(F::Extra, L::Es), l(F::Emails, L::Es), l(F::Urls, L::Es), l(F::Phones, L::Es), l(F::Title, L::Fi), l(F::Extra, L::Pt),
l(F::Emails, L::Pt), l(F::Urls, L::Pt), l(F::Phones, L::Pt), l(F::Extra, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fi), l(F::Headline, L::Lt), l(F::Url, L::Es),
l(F::Url, L::Ca), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Ro), l(F::Url, L::Ca), l(F::Url, L::Ro), l(F::Highlights, L::Lt),
l(F::Location, L::Fi), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::Country, L::Ca), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::Country, L::Mt), l(F::Level, L::Lv),
l(F::Salary, L::Et), l(F::Salary, L::Fi), l(F::Country, L::Pl), l(F::Position, L::Pt), l(F::Role, L::Es), l(F::Role, L::Pt), l(F::Roles, L::Es), l(F::Roles, L::Pt),
l(F::Roles, L::Ca), l(F::Role, L::Ca), l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Position, L::Lt), l(F::Role, L::Lt), l(F::Responsibilities, L::Lt), l(F::Politics, L::De),
l(F::Politics, L::En), l(F::Image, L::Id), l(F::Image, L::Nl), l(F::Achievements, L::Lt), l(F::ReleaseDate, L::Lt), l(F::LastModified, L::Lt), l(F::Awarder, L::Lv), l(F::PostalCode, L::Lv),
l(F::PostalCode, L::Lt), l(F::DrivingLicence, L::It), l(F::Name, L::Lt), l(F::Title, L::Lt), l(F::FamilyName, L::Lt), l(F::Country, L::Fr), l(F::Country, L::Es), l(F::Country, L::Pt),
l(F::LastModified, L::Lv), l(F::Headline, L::Id), l(F::Position, L::Id), l(F::ContentCreation, L::Id), l(F::ProblemSolving, L::Id), l(F::HighestDegree, L::Id), l(F::Publisher, L::Id), l(F::Issuer, L::Id),
l(F::Information, L::Id), l(F::Authors, L::Id), l(F::Institution, L::Id), l(F::Issuer, L::Id), l(F::Entity, L::Ca), l(F::Position, L::Id), l(F::Role, L::Id), l(F::Roles, L::Id),
l(F::Roles, L::Id), l(F::FamilyName, L::Et), l(F::Summary, L::Es), l(F::Summary, L::Pt), l(F::Summary, L::Ca), l(F::Profiles, L::Ca), l(F::MaritalStatus, L::Fi), l(F::Period, L::En),
l(F::Period, L::Hr), l(F::Period, L::Sv), l(F::Period, L::SrLatn), l(F::Period, L::Fr), l(F::Period, L::Nl), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Period, L::Id),
l(F::Period, L::Ca), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Period, L::It), l(F::WorkPermit, L::It), l(F::DrivingLicence, L::Fr), l(F::DrivingLicence, L::Ro), l(F::DrivingLicence, L::Ro),
l(F::WorkPermit, L::Es), l(F::NationalId, L::De), l(F::Employer, L::Id), l(F::Entity, L::Id), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Health, L::Es), l(F::Health, L::Pt),
l(F::Health, L::It), l(F::Thesis, L::Es), l(F::Phone, L::En), l(F::Phone, L::ZhHans), l(F::Image, L::En), l(F::Image, L::Fr), l(F::Image, L::Fr), l(F::Network, L::It),
l(F::Nationality, L::Lt), l(F::Name, L::Lv), l(F::City, L::Lv), l(F::Nationality, L::Lv), l(F::Writing, L::Pl), l(F::Writing, L::Sk), l(F::Writing, L::Sl), l(F::Writing, L::Hr),
l(F::Writing, L::SrLatn), l(F::Writing, L::Cs), l(F::Writing, L::Sl), l(F::Writing, L::Sk), l(F::Location, L::Nl), l(F::City, L::Nl), l(F::Place, L::Nl), l(F::Location, L::En),
l(F::Place, L::En), l(F::Salary, L::Cs), l(F::Salary, L::Sk), l(F::Network, L::Es), l(F::Network, L::Pt), l(F::Network, L::Ca), l(F::Network, L::Fr), l(F::Network, L::En),
l(F::Network, L::Nl), l(F::Network, L::Da), l(F::Network, L::Hu), l(F::Network, L::Tr), l(F::Network, L::Id), l(F::Network, L::Pl), l(F::Network, L::Cs), l(F::Network, L::Sk),
l(F::Network, L::Sl), l(F::Network, L::Hr), l(F::Network, L::Ro), l(F::Network, L::SrLatn), l(F::Network, L::Ro), l(F::Network, L::De), l(F::Network, L::Sv), l(F::Network, L::Nb),
l(F::Gender, L::Pl), l(F::PostalCode, L::De), l(F::TeamSize, L::Sk), l(F::TeamSize, L::Cs), l(F::Listening, L::Sk), l(F::Awarder, L::Sl), l(F::Employer, L::Sl), l(F::Entity, L::Sl),
l(F::Employer, L::Cs), l(F::Employer, L::Sk), l(F::IscedFields, L::Sl), l(F::Sector, L::Sl), l(F::Area, L::Sl), l(F::Area, L::Sl), l(F::IscedFields, L::Hr), l(F::Sector, L::Hr),
l(F::Area, L::Hr), l(F::Area, L::Hr), l(F::Gender, L::Cs), l(F::Gender, L::Sk), l(F::Highlights, L::Id), l(F::Headline, L::Sl), l(F::Region, L::Sl), l(F::Gender, L::SrLatn),
l(F::Institution, L::Cs), l(F::Issuer, L::Cs), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It),
l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sv), l(F::Url, L::Da), l(F::Url, L::Fi), l(F::Url, L::Hu),
l(F::Url, L::Vi), l(F::Url, L::Pt), l(F::Url, L::Sk), l(F::Rank, L::Pt), l(F::Position, L::Id), l(F::Roles, L::Id), l(F::Headline, L::En), l(F::Headline, L::De),
l(F::Position, L::En), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da), l(F::Role, L::En), l(F::Roles, L::En), l(F::Roles, L::De), l(F::Rank, L::It),
l(F::Listening, L::Cs), l(F::Listening, L::Sl), l(F::Location, L::Mt), l(F::Position, L::En), l(F::Position, L::Ga), l(F::Position, L::Ro), l(F::PostalCode, L::En), l(F::BirthPlace, L::Mt),
l(F::PostalCode, L::Tr), l(F::Address, L::De), l(F::Address, L::Da), l(F::Address, L::Nb), l(F::PostalCode, L::Hr), l(F::PostalCode, L::SrLatn), l(F::PostalCode, L::En), l(F::PostalCode, L::Nl),
l(F::Position, L::Fr), l(F::Roles, L::Fr), l(F::Achievements, L::Hr), l(F::Achievements, L::SrLatn), l(F::PostalCode, L::Et), l(F::PostalCode, L::Fi), l(F::PostalCode, L::Sl), l(F::PostalCode, L::Sv),
l(F::PostalCode, L::Da), l(F::PostalCode, L::Nb), l(F::PostalCode, L::Is), l(F::PostalCode, L::Cs), l(F::City, L::Nb), l(F::Highlights, L::Sl), l(F::Username, L::Sk), l(F::Url, L::Sl),
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
l(F::Region, L::Pt), l(F::Region, L::Ca), l(F::Information, L::Pl), l(F::PostalCode, L::Cs), l(F::PostalCode, L::Sk), l(F::ReleaseDate, L::Pt), l(F::Publisher, L::Pt), l(F::ReleaseDate, L::Ro),
l(F::ReleaseDate, L::Ca), l(F::ReleaseDate, L::Sv), l(F::ReleaseDate, L::Lv), l(F::ReleaseDate, L::Nb), l(F::Publisher, L::Nb), l(F::Headline, L::Es), l(F::Position, L::Es), l(F::Roles, L::Es),
l(F::Rank, L::Es), l(F::Phone, L::Fi), l(F::SpokenProduction, L::Fi), l(F::HonorificPrefix, L::Fi), l(F::Highlights, L::Ro), l(F::Credits, L::Pl), l(F::Highlights, L::Mt), l(F::Highlights, L::Ca),
l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Reading, L::Mt), l(F::Area, L::Mt), l(F::EqfLevel, L::Pt), l(F::EqfLevel, L::It), l(F::Headline, L::It), l(F::Position, L::It),
l(F::StudyType, L::It), l(F::HighestDegree, L::En), l(F::StudyType, L::En), l(F::StudyType, L::Fr), l(F::Role, L::Fr), l(F::Role, L::Vi), l(F::NativePlace, L::Vi), l(F::BirthPlace, L::Vi),
l(F::Nationality, L::Vi), l(F::Reference, L::En), l(F::TeamSize, L::Vi), l(F::Email, L::Ga), l(F::SpokenProduction, L::Et), l(F::Username, L::Sl), l(F::Username, L::Hr), l(F::Position, L::SrLatn),
l(F::Headline, L::Hr), l(F::WorkMode, L::SrLatn), l(F::WorkMode, L::Hr), l(F::Reference, L::Mt), l(F::Writing, L::Lv), l(F::Sector, L::Ca), l(F::Sector, L::Es), l(F::Sector, L::Pt),
l(F::Sector, L::Pt), l(F::Position, L::En), l(F::Rank, L::En), l(F::Rank, L::En), l(F::Rank, L::Es), l(F::Manager, L::Nb), l(F::Availability, L::Hr), l(F::Writing, L::Lt),
l(F::Level, L::Sl), l(F::Fluency, L::Sl), l(F::EqfLevel, L::Sl), l(F::Fluency, L::Sl), l(F::Cefr, L::Sl), l(F::Level, L::Hr), l(F::Fluency, L::Hr), l(F::EqfLevel, L::Hr),
l(F::Fluency, L::Hr), l(F::Cefr, L::Hr), l(F::LeavingReason, L::Hr), l(F::Subject, L::En), l(F::Reading, L::En), l(F::Achievements, L::Ro), l(F::Reference, L::Ca), l(F::Reference, L::Ro),
l(F::Reference, L::Es), l(F::Network, L::Es), l(F::Network, L::Pt), l(F::LeavingReason, L::Nl), l(F::Reference, L::En), l(F::Reference, L::Cs), l(F::Reference, L::Da), l(F::Reference, L::Es),
l(F::Reference, L::Pt), l(F::Reference, L::Sk), l(F::Reference, L::Hu), l(F::Reference, L::Ca), l(F::Reference, L::It), l(F::Reference, L::Mt), l(F::Region, L::Sl), l(F::Region, L::Hr),
l(F::Region, L::Nl), l(F::Region, L::Hu), l(F::Region, L::Ca), l(F::Location, L::En), l(F::Location, L::De), l(F::Region, L::En), l(F::Region, L::De), l(F::Region, L::Fr),
l(F::Region, L::Es), l(F::Region, L::Pl), l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Region, L::Sv), l(F::Region, L::Da), l(F::Region, L::Nb), l(F::Region, L::SrLatn),
l(F::Region, L::Es), l(F::Region, L::Sk), l(F::Region, L::Mt), l(F::IscedFields, L::Ga), l(F::ProblemSolving, L::Ga), l(F::Reference, L::Lv), l(F::Reference, L::Lt), l(F::Reference, L::Id),
l(F::Role, L::Pt), l(F::Role, L::Ca), l(F::Role, L::Es), l(F::Role, L::Pl), l(F::Role, L::Nb), l(F::Role, L::Nl), l(F::Role, L::Ro), l(F::Role, L::En),
l(F::Role, L::Fr), l(F::Role, L::Sv), l(F::Role, L::Da), l(F::Manager, L::It), l(F::Role, L::Mt), l(F::Religion, L::Pt), l(F::Religion, L::Nl), l(F::Religion, L::Ro),
l(F::Religion, L::En), l(F::Religion, L::De), l(F::Religion, L::Fr), l(F::Religion, L::Es), l(F::Religion, L::It), l(F::Religion, L::Es), l(F::Url, L::En), l(F::Url, L::It),
l(F::Url, L::Cs), l(F::Url, L::Pl), l(F::ProblemSolving, L::Cs), l(F::MilitaryService, L::Pt), l(F::ProblemSolving, L::Sl), l(F::Location, L::En), l(F::Location, L::Fr), l(F::Address, L::En),
l(F::City, L::En), l(F::City, L::Fr), l(F::WorkPermit, L::En), l(F::Location, L::Es), l(F::Location, L::Pt), l(F::Location, L::Ca), l(F::Address, L::Pt), l(F::City, L::Es),
l(F::City, L::Pt), l(F::City, L::Ca), l(F::Location, L::It), l(F::Address, L::It), l(F::Location, L::Pt), l(F::Address, L::Pt), l(F::City, L::Pt), l(F::ProblemSolving, L::Pt),
l(F::ProblemSolving, L::Es), l(F::ProblemSolving, L::Fr), l(F::Responsibilities, L::Es), l(F::Responsibilities, L::Pt), l(F::Manager, L::Fr), l(F::Manager, L::Ca), l(F::Responsibilities, L::Fr), l(F::Responsibilities, L::Es),
l(F::Achievements, L::En), l(F::Score, L::En), l(F::Achievements, L::Nl), l(F::Score, L::Nl), l(F::Achievements, L::Es), l(F::Achievements, L::Pt), l(F::Score, L::Es), l(F::Achievements, L::Es),
l(F::Achievements, L::Pt), l(F::Achievements, L::De), l(F::Achievements, L::Fr), l(F::Achievements, L::Sv), l(F::Achievements, L::Da), l(F::Achievements, L::Nb), l(F::Achievements, L::Ca), l(F::Score, L::Fr),
l(F::Score, L::Sv), l(F::Score, L::Da), l(F::Score, L::Nb), l(F::Achievements, L::Da), l(F::Achievements, L::Nb), l(F::Achievements, L::Fr), l(F::Achievements, L::Ca), l(F::Summary, L::Fr),
l(F::Summary, L::Da), l(F::Summary, L::Es), l(F::Description, L::Es), l(F::Summary, L::Pt), l(F::Description, L::Pt), l(F::Publisher, L::Es), l(F::Publisher, L::Pt), l(F::Publisher, L::Ro),
l(F::Publisher, L::Ca), l(F::ProblemSolving, L::Ro), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Ro), l(F::Score, L::Sl), l(F::Score, L::Hr), l(F::Score, L::Ro),
l(F::Achievements, L::SrLatn), l(F::Score, L::SrLatn), l(F::Achievements, L::Lt), l(F::Score, L::Lt), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Lv), l(F::Achievements, L::SrLatn),
l(F::Achievements, L::Lv), l(F::Score, L::Lv), l(F::Achievements, L::Lv), l(F::Title, L::It), l(F::DrivingLicence, L::Cs), l(F::ProblemSolving, L::Sk), l(F::Country, L::Et), l(F::Nationality, L::Is),
l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::ProblemSolving, L::It), l(F::Writing, L::Is), l(F::ProblemSolving, L::Hr), l(F::MaritalStatus, L::Cs), l(F::MaritalStatus, L::Sk), l(F::MotherTongue, L::Cs),
l(F::MotherTongue, L::Sk), l(F::ProjectType, L::Pl), l(F::GivenName, L::Nl), l(F::Roles, L::Ga), l(F::Period, L::Pl), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Date, L::Pl),
l(F::Date, L::Cs), l(F::Date, L::Sk), l(F::ReleaseDate, L::Pl), l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk), l(F::ExperienceYears, L::Cs), l(F::ExperienceYears, L::Sk), l(F::Position, L::Es),
l(F::Position, L::Nl), l(F::Position, L::Ga), l(F::Position, L::Ro), l(F::Position, L::Tr), l(F::Position, L::Ca), l(F::Role, L::Es), l(F::Role, L::Nl), l(F::Role, L::Ga),
l(F::Role, L::Ro), l(F::Role, L::Tr), l(F::Role, L::Ca), l(F::Roles, L::Es), l(F::Roles, L::Nl), l(F::Roles, L::Ro), l(F::Roles, L::Tr), l(F::Roles, L::Ca),
l(F::Roles, L::Ro), l(F::Position, L::Pl), l(F::Position, L::Sk), l(F::Role, L::Pl), l(F::Role, L::Sk), l(F::Roles, L::Pl), l(F::Roles, L::Sk), l(F::Roles, L::Sk),
l(F::Headline, L::En), l(F::Position, L::En), l(F::Position, L::Fr), l(F::Position, L::Cs), l(F::Role, L::En), l(F::Role, L::Fr), l(F::Role, L::Cs), l(F::Roles, L::En),
l(F::Roles, L::Fr), l(F::Roles, L::Pl), l(F::Roles, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::En), l(F::Roles, L::En), l(F::Roles, L::Fr), l(F::Roles, L::Es),
l(F::Position, L::Sv), l(F::Position, L::Et), l(F::Role, L::Sv), l(F::Role, L::Et), l(F::Roles, L::Sv), l(F::Roles, L::Et), l(F::Roles, L::Sv), l(F::Position, L::De),
l(F::Position, L::Da), l(F::Position, L::Nb), l(F::Role, L::De), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Roles, L::De), l(F::Roles, L::Da), l(F::Roles, L::Nb),
l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::De), l(F::Roles, L::Nl), l(F::Roles, L::Sv), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::Tr),
l(F::Roles, L::Ro), l(F::Role, L::Ro), l(F::Roles, L::Tr), l(F::Role, L::Tr), l(F::Position, L::Fi), l(F::Role, L::Fi), l(F::Roles, L::Fi), l(F::Roles, L::Fi),
l(F::SpokenInteraction, L::Cs), l(F::SpokenInteraction, L::Sk), l(F::Listening, L::Pl), l(F::ProblemSolving, L::Pl), l(F::Sector, L::Es), l(F::GivenName, L::De), l(F::Position, L::It), l(F::Role, L::It),
l(F::Roles, L::It), l(F::Position, L::Mt), l(F::Role, L::Mt), l(F::Roles, L::Mt), l(F::Role, L::Lt), l(F::Achievements, L::Fr), l(F::Score, L::Fr), l(F::Position, L::Ga),
l(F::Role, L::Ga), l(F::Position, L::Fr), l(F::Role, L::Fr), l(F::Roles, L::Fr), l(F::Achievements, L::Et), l(F::Safety, L::Ga), l(F::Description, L::Hr), l(F::Description, L::SrLatn),
l(F::Safety, L::Sv), l(F::Safety, L::En), l(F::Role, L::Lv), l(F::Country, L::Lt), l(F::Salutation, L::Es), l(F::HonorificPrefix, L::En), l(F::Salutation, L::En), l(F::SpokenInteraction, L::Is),
l(F::Communication, L::Is), l(F::SpokenInteraction, L::Sv), l(F::SpokenInteraction, L::Is), l(F::SpokenInteraction, L::Da), l(F::SpokenInteraction, L::Nb), l(F::HonorificPrefix, L::Id), l(F::ContentCreation, L::Lv), l(F::Safety, L::Lt),
l(F::City, L::Lt), l(F::Communication, L::Lv), l(F::Closing, L::De), l(F::Institution, L::En), l(F::Institution, L::Nl), l(F::Writing, L::De), l(F::Writing, L::Nl), l(F::Highlights, L::De),
l(F::Area, L::De), l(F::Courses, L::De), l(F::Responsibilities, L::De), l(F::Score, L::En), l(F::Score, L::Nl), l(F::Writing, L::Ga), l(F::Organization, L::Cs), l(F::Department, L::En),
l(F::Area, L::Fr), l(F::Section, L::En), l(F::Section, L::En), l(F::MetaSections, L::En), l(F::Region, L::Ro), l(F::Sector, L::En), l(F::Sector, L::Es), l(F::Sector, L::Pt),
l(F::Sector, L::Nl), l(F::Sector, L::Ro), l(F::Sector, L::Ca), l(F::Safety, L::Fr), l(F::Location, L::Es), l(F::Location, L::It), l(F::Safety, L::Pt), l(F::Safety, L::Es),
l(F::Location, L::Tr), l(F::City, L::Tr), l(F::MaritalStatus, L::Lt), l(F::Sector, L::De), l(F::Sector, L::Pl), l(F::Sector, L::Cs), l(F::Sector, L::Sk), l(F::Sector, L::Sl),
l(F::Sector, L::Hr), l(F::Sector, L::Sv), l(F::Sector, L::Da), l(F::Sector, L::Nb), l(F::Sector, L::Et), l(F::Sector, L::Tr), l(F::Sector, L::Id), l(F::Sector, L::SrLatn),
l(F::Department, L::Hr), l(F::Department, L::SrLatn), l(F::Sector, L::Fi), l(F::Sector, L::Lt), l(F::LastModified, L::Sv), l(F::LastModified, L::Da), l(F::Address, L::Ga), l(F::Emails, L::Ga),
l(F::EqfLevel, L::Sv), l(F::Cefr, L::Cs), l(F::Cefr, L::Sk), l(F::Cefr, L::Cs), l(F::LanguageCertificates, L::Nb), l(F::MilitaryService, L::Ro), l(F::Gender, L::It), l(F::Sector, L::It),
l(F::Area, L::It), l(F::Sector, L::Mt), l(F::StudyType, L::Tr), l(F::Level, L::Tr), l(F::Fluency, L::Tr), l(F::Gender, L::En), l(F::Gender, L::Ro), l(F::Gender, L::Fr),
l(F::Gender, L::Ca), l(F::Safety, L::De), l(F::Safety, L::It), l(F::LastModified, L::Is), l(F::Network, L::Pl), l(F::Network, L::Sk), l(F::Safety, L::Ro), l(F::Safety, L::Hr),
l(F::Safety, L::Mt), l(F::Safety, L::Da), l(F::Safety, L::Nb), l(F::ContentCreation, L::Fi), l(F::LastModified, L::Nb), l(F::ContentCreation, L::Et), l(F::Network, L::Cs), l(F::Url, L::Mt),
l(F::Url, L::En), l(F::Url, L::Fr), l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::Location, L::En), l(F::Url, L::Ro), l(F::Url, L::Fr), l(F::Url, L::Ro),
l(F::Urls, L::Mt), l(F::JobStatus, L::Pt), l(F::JobStatus, L::Ca), l(F::JobStatus, L::Fr), l(F::Urls, L::Id), l(F::MaritalStatus, L::Nb), l(F::Reading, L::Lt), l(F::ContentCreation, L::Sv),
l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::Sv), l(F::Institution, L::Lv), l(F::Institution, L::Mt),
l(F::Institution, L::SrLatn), l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Is), l(F::Writing, L::Da), l(F::Writing, L::Nb), l(F::Writing, L::Sv),
l(F::Writing, L::Nb), l(F::Writing, L::Da), l(F::FamilyName, L::Ga), l(F::Listening, L::Hr), l(F::Listening, L::SrLatn), l(F::EndDate, L::Sv), l(F::EndDate, L::Da), l(F::LeavingReason, L::Nb),
l(F::Department, L::Sl), l(F::Department, L::Hr), l(F::Department, L::SrLatn), l(F::MilitaryService, L::Pl), l(F::MilitaryService, L::Sl), l(F::Area, L::Sl), l(F::Area, L::SrLatn), l(F::Listening, L::Mt),
l(F::Profiles, L::Ja), l(F::Profiles, L::Ko), l(F::Network, L::Ja), l(F::Credits, L::Vi), l(F::Summary, L::Es), l(F::Summary, L::Ca), l(F::Profiles, L::En), l(F::Profiles, L::It),
l(F::Profiles, L::Sv), l(F::Profiles, L::Da), l(F::Profiles, L::Sk), l(F::Profiles, L::Cs), l(F::Keywords, L::Sk), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn), l(F::Keywords, L::En),
l(F::Keywords, L::De), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Cs), l(F::Keywords, L::Da), l(F::Keywords, L::Ro),
l(F::ProblemSolving, L::Mt), l(F::Summary, L::Mt), l(F::LastModified, L::Tr), l(F::Extra, L::De), l(F::Profiles, L::Nb), l(F::FamilyName, L::Tr), l(F::Area, L::Da), l(F::Thesis, L::Da),
l(F::Area, L::En), l(F::Area, L::Fr), l(F::Area, L::Lv), l(F::Area, L::Ro), l(F::Area, L::Cs), l(F::Area, L::Sk), l(F::Area, L::Sl), l(F::Area, L::Lt),
l(F::Headline, L::Lt), l(F::Area, L::Lt), l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::Gender, L::Sl), l(F::Gender, L::Hr), l(F::Authors, L::Cs), l(F::Authors, L::Sk),
l(F::Language, L::Sv), l(F::Language, L::Nb), l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Nb), l(F::LanguageExperiences, L::Sv), l(F::LanguageExperiences, L::Nb), l(F::Fluency, L::Sv), l(F::Fluency, L::Nb),
l(F::LanguageCertificates, L::De), l(F::Information, L::Sk), l(F::Language, L::Da), l(F::LanguageExperiences, L::Da), l(F::Region, L::Nl), l(F::Country, L::De), l(F::Keywords, L::En), l(F::Keywords, L::De),
l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Es), l(F::Keywords, L::It),
l(F::Location, L::Nb), l(F::City, L::Nl), l(F::City, L::Sv), l(F::Location, L::Sv), l(F::Position, L::Is), l(F::MaritalStatus, L::Ga), l(F::MaritalStatus, L::Sl), l(F::MaritalStatus, L::Pl),
l(F::Location, L::Nl), l(F::MaritalStatus, L::Ro), l(F::Headline, L::Is), l(F::Position, L::Is), l(F::Age, L::Sl), l(F::Age, L::Hr), l(F::Age, L::SrLatn), l(F::StartDate, L::En),
l(F::StartDate, L::De), l(F::StartDate, L::Nl), l(F::StartDate, L::Pl), l(F::StartDate, L::Sv), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::Availability, L::En), l(F::StartDate, L::En),
l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::StartDate, L::De), l(F::StartDate, L::Nl), l(F::StartDate, L::Sv), l(F::Country, L::Cs), l(F::Country, L::Sk), l(F::MaritalStatus, L::Mt),
l(F::Region, L::It), l(F::Country, L::It), l(F::Nationality, L::Da), l(F::MaritalStatus, L::En), l(F::MaritalStatus, L::Id), l(F::JobStatus, L::De), l(F::JobStatus, L::Pt), l(F::JobStatus, L::Nl),
l(F::MaritalStatus, L::Id), l(F::JobStatus, L::Pl), l(F::StudyType, L::Hr), l(F::StudyType, L::SrLatn), l(F::Location, L::Da), l(F::Location, L::Nb), l(F::City, L::Nb), l(F::StudyType, L::SrLatn),
l(F::Level, L::SrLatn), l(F::HighestDegree, L::SrLatn), l(F::StudyType, L::SrLatn), l(F::TeamSize, L::Sl), l(F::Organization, L::Nl), l(F::StudyType, L::Is), l(F::Level, L::Is), l(F::Position, L::Da),
l(F::Position, L::Nb), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::StudyType, L::Pl), l(F::Level, L::Pl), l(F::StudyType, L::Sl),
l(F::Level, L::Sl), l(F::Url, L::Sk), l(F::Entity, L::Sl), l(F::HighestDegree, L::Hr), l(F::HighestDegree, L::SrLatn), l(F::Employer, L::Fr), l(F::Organization, L::Fr), l(F::Url, L::Sk),
l(F::IscedFields, L::Nl), l(F::StudyType, L::De), l(F::Area, L::De), l(F::Credits, L::Nb), l(F::Area, L::Sl), l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::StudyType, L::Hr),
l(F::Level, L::Hr), l(F::HighestDegree, L::Hr), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Level, L::Cs), l(F::Level, L::Sk), l(F::ContentCreation, L::Hr), l(F::Country, L::Cs),
l(F::LastModified, L::Vi), l(F::Authors, L::Hr), l(F::Area, L::En), l(F::Subject, L::En), l(F::Keywords, L::En), l(F::Area, L::En), l(F::Courses, L::En), l(F::Gender, L::Et),
l(F::Role, L::Fi), l(F::Role, L::Et), l(F::Summary, L::Sk), l(F::Communication, L::Et), l(F::Description, L::Fr), l(F::Thesis, L::Fr), l(F::Ethnicity, L::Id), l(F::FamilyName, L::Fi),
l(F::Gender, L::Fi), l(F::BirthDate, L::Et), l(F::BirthPlace, L::Et), l(F::Manager, L::En), l(F::Manager, L::Es), l(F::Manager, L::Pt), l(F::Manager, L::Ca), l(F::SpokenInteraction, L::Et),
l(F::Language, L::Lv), l(F::Department, L::Is), l(F::Area, L::Is), l(F::IscedFields, L::Lt), l(F::BirthDate, L::Fi), l(F::BirthPlace, L::Fi), l(F::Role, L::Hu), l(F::Roles, L::Hu),
l(F::Position, L::Hu), l(F::Roles, L::Hu), l(F::Role, L::Hu), l(F::Organization, L::Hu), l(F::Entity, L::Hu), l(F::Authors, L::Hu), l(F::StudyType, L::Hu), l(F::Level, L::Hu),
l(F::Fluency, L::Hu), l(F::Level, L::Hu), l(F::SpokenInteraction, L::Hu), l(F::BirthDate, L::Hu), l(F::BirthPlace, L::Hu), l(F::Language, L::Nl), l(F::Fluency, L::Nl), l(F::LanguageExperiences, L::Nl),
l(F::Authors, L::Vi), l(F::Sector, L::De), l(F::Responsibilities, L::De), l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::Age, L::Id), l(F::Username, L::Vi),
l(F::SpokenProduction, L::Is), l(F::SpokenProduction, L::Da), l(F::SpokenProduction, L::Nb), l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id),
l(F::IscedFields, L::Hu), l(F::ContentCreation, L::Vi), l(F::ExperienceYears, L::Hu), l(F::Country, L::Ro), l(F::Period, L::Tr), l(F::Date, L::Tr), l(F::ReleaseDate, L::Tr), l(F::ContentCreation, L::Hu),
l(F::StudyType, L::Et), l(F::Level, L::Et), l(F::Fluency, L::Et), l(F::Level, L::Fi), l(F::Fluency, L::Fi), l(F::Information, L::Et), l(F::Department, L::En), l(F::Department, L::De),
l(F::Department, L::It), l(F::Department, L::Nl), l(F::Department, L::Sv), l(F::Department, L::Da), l(F::Department, L::Nb), l(F::TeamSize, L::En), l(F::TeamSize, L::Da), l(F::TeamSize, L::Nb),
l(F::Language, L::Ga), l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::Keywords, L::En),
l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Sector, L::Et), l(F::Position, L::Fi), l(F::Roles, L::Fi), l(F::HonorificPrefix, L::Ga),
l(F::Title, L::Ga), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Keywords, L::Id), l(F::Phone, L::En), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHant), l(F::Phone, L::Ja),
l(F::Phone, L::Ko), l(F::Phone, L::De), l(F::Phone, L::Fr), l(F::Phone, L::Es), l(F::Phone, L::Pt), l(F::Phone, L::It), l(F::Phone, L::Nl), l(F::Phone, L::Pl),
l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Phone, L::Sl), l(F::Phone, L::Hr), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Et),
l(F::Phone, L::Lv), l(F::Phone, L::Lt), l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro), l(F::Phone, L::Tr), l(F::Phone, L::Ca), l(F::Phone, L::SrLatn),
l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Mobile, L::Ro), l(F::Phone, L::De), l(F::Phone, L::Lt), l(F::Fax, L::Fr), l(F::Fax, L::Hr), l(F::Fax, L::Nb),
l(F::Fax, L::En), l(F::Fax, L::De), l(F::Phone, L::De), l(F::Phone, L::Pl), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Phone, L::Sl), l(F::Phone, L::Hr),
l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Et), l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro), l(F::Phone, L::Tr),
l(F::Phone, L::Ca), l(F::Phone, L::SrLatn), l(F::Phone, L::Ro), l(F::Phone, L::Ca), l(F::Mobile, L::Ro), l(F::Mobile, L::Ca), l(F::Phone, L::Ro), l(F::Phone, L::Cs),
l(F::Phone, L::Et), l(F::Phone, L::Sk), l(F::Phone, L::De), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Es), l(F::Phone, L::It),
l(F::Phone, L::Hr), l(F::Phone, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fr), l(F::Phones, L::Id), l(F::Location, L::Hu), l(F::City, L::Hu), l(F::Entity, L::Et),
l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Description, L::It), l(F::Description, L::Ca), l(F::Thesis, L::Cs), l(F::Thesis, L::Sk), l(F::BirthPlace, L::Id), l(F::Location, L::Id),
l(F::City, L::Id), l(F::GivenName, L::Vi), l(F::Role, L::Is), l(F::LastModified, L::Id), l(F::EndDate, L::Es), l(F::EndDate, L::Pt), l(F::Thesis, L::It), l(F::Thesis, L::Ca),
l(F::Thesis, L::Es), l(F::Thesis, L::Id), l(F::Thesis, L::Es), l(F::Thesis, L::Ca), l(F::City, L::Vi), l(F::Location, L::Vi), l(F::Thesis, L::En), l(F::Thesis, L::De),
l(F::Thesis, L::Nl), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::Period, L::Sv), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Publisher, L::Da), l(F::Publisher, L::Nb),
l(F::Information, L::Fi), l(F::MotherTongue, L::Vi), l(F::CompanyDescription, L::Fi), l(F::HonorificPrefix, L::Et), l(F::EndDate, L::Da), l(F::EndDate, L::Nb), l(F::EndDate, L::Is), l(F::Awarder, L::Da),
l(F::Awarder, L::Nb), l(F::EndDate, L::En), l(F::EndDate, L::Sv), l(F::Awarder, L::Sv), l(F::Availability, L::Sv), l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da), l(F::HonorificPrefix, L::Nb),
l(F::Department, L::Sk), l(F::Department, L::Hr), l(F::Department, L::Mt), l(F::Department, L::Id), l(F::Department, L::SrLatn), l(F::Publisher, L::Is), l(F::StudyType, L::Id), l(F::Level, L::Id),
l(F::Fluency, L::Id), l(F::EqfLevel, L::Id), l(F::Level, L::Id), l(F::Region, L::Vi), l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr), l(F::ProjectType, L::Ro), l(F::ProjectType, L::SrLatn),
l(F::ProjectType, L::Es), l(F::ProjectType, L::Pt), l(F::ProjectType, L::It), l(F::WorkMode, L::Es), l(F::WorkMode, L::Pt), l(F::ProjectType, L::Pt), l(F::WorkMode, L::It), l(F::Position, L::It),
l(F::ProjectType, L::It), l(F::ProjectType, L::Ro), l(F::ProjectType, L::Hu), l(F::ProjectType, L::Ca), l(F::ProjectType, L::Ca), l(F::Country, L::Ga), l(F::HonorificPrefix, L::De), l(F::HonorificPrefix, L::Nl),
l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da), l(F::StudyType, L::De), l(F::StudyType, L::Nl), l(F::StudyType, L::Sv),
l(F::StudyType, L::Da), l(F::Title, L::De), l(F::Title, L::Nl), l(F::Title, L::Sv), l(F::Title, L::Da), l(F::HonorificPrefix, L::Is), l(F::Title, L::Is), l(F::Name, L::En),
l(F::HonorificPrefix, L::En), l(F::Position, L::En), l(F::StudyType, L::En), l(F::Title, L::En), l(F::Role, L::En), l(F::HonorificPrefix, L::Ro), l(F::HonorificPrefix, L::Mt), l(F::StudyType, L::Ro),
l(F::Title, L::Ro), l(F::HonorificPrefix, L::Ca), l(F::StudyType, L::Ca), l(F::Title, L::Ca), l(F::HonorificPrefix, L::It), l(F::Position, L::It), l(F::StudyType, L::It), l(F::Title, L::It),
l(F::HighestDegree, L::It), l(F::StudyType, L::It), l(F::HonorificPrefix, L::Fr), l(F::Position, L::Fr), l(F::StudyType, L::Fr), l(F::Title, L::Fr), l(F::Headline, L::Fr), l(F::HonorificPrefix, L::Nb),
l(F::Position, L::Nb), l(F::StudyType, L::Nb), l(F::Title, L::Nb), l(F::HonorificPrefix, L::Fi), l(F::Position, L::Fi), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk), l(F::StudyType, L::Cs),
l(F::StudyType, L::Sk), l(F::Title, L::Cs), l(F::HonorificPrefix, L::Sl), l(F::HonorificPrefix, L::Hr), l(F::StudyType, L::Hr), l(F::HonorificPrefix, L::SrLatn), l(F::StudyType, L::SrLatn), l(F::Headline, L::Es),
l(F::Headline, L::Ca), l(F::HonorificPrefix, L::Lt), l(F::HonorificPrefix, L::Es), l(F::HonorificPrefix, L::Pt), l(F::Position, L::Es), l(F::Position, L::Pt), l(F::StudyType, L::Es), l(F::StudyType, L::Pt),
l(F::Title, L::Es), l(F::Title, L::Pt), l(F::LanguageCertificates, L::Es), l(F::HonorificPrefix, L::Lv), l(F::HonorificPrefix, L::Hu), l(F::Position, L::Hu), l(F::Position, L::Sv), l(F::Phone, L::Es),
l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Ca), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::EndDate, L::En), l(F::Addressee, L::En), l(F::Organization, L::Vi),
l(F::Entity, L::Vi), l(F::Awarder, L::Nl), l(F::Religion, L::Vi), l(F::Employer, L::Et), l(F::ExperienceYears, L::Et), l(F::Availability, L::Et), l(F::Keywords, L::En), l(F::Keywords, L::De),
l(F::Keywords, L::Nl), l(F::Keywords, L::Id), l(F::Emails, L::Hu), l(F::Urls, L::Hu), l(F::Phones, L::Hu), l(F::Thesis, L::Ga), l(F::HonorificPrefix, L::Ca), l(F::Organization, L::De),
l(F::Institution, L::De), l(F::Issuer, L::De), l(F::Organization, L::De), l(F::Information, L::Fr), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::Urls, L::Vi),
l(F::HonorificPrefix, L::Pt), l(F::HonorificPrefix, L::Es), l(F::Information, L::Es), l(F::Headline, L::Hr), l(F::Headline, L::SrLatn), l(F::HighestDegree, L::Vi), l(F::StudyType, L::Vi), l(F::Level, L::Vi),
l(F::Fluency, L::Vi), l(F::EqfLevel, L::Vi), l(F::Achievements, L::Et), l(F::Score, L::Et), l(F::Achievements, L::Fi), l(F::Score, L::Fi), l(F::Title, L::Fi), l(F::Title, L::Et),
l(F::Age, L::Vi), l(F::ContentCreation, L::Lt), l(F::Safety, L::Et), l(F::Safety, L::Fi), l(F::Manager, L::Es), l(F::Manager, L::It), l(F::Manager, L::Ca), l(F::ContentCreation, L::Sk),
l(F::Employer, L::Hr), l(F::Entity, L::Hr), l(F::ContentCreation, L::Pl), l(F::WorkMode, L::Fi), l(F::Employer, L::Fi), l(F::ProjectType, L::De), l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs),
l(F::ProjectType, L::Sk), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::WorkMode, L::En), l(F::ExperienceArea, L::En), l(F::ProjectType, L::En),
l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl), l(F::ProjectType, L::Da), l(F::ProjectType, L::Nb), l(F::Sector, L::Da), l(F::HonorificPrefix, L::Pl), l(F::StudyType, L::Pl), l(F::Title, L::Pl),
l(F::HonorificPrefix, L::Pl), l(F::Username, L::Cs), l(F::Username, L::Sk), l(F::Authors, L::Ga), l(F::ContentCreation, L::Da), l(F::Issuer, L::Da), l(F::IscedFields, L::Da), l(F::Awarder, L::Cs),
l(F::Awarder, L::Cs), l(F::Awarder, L::Sk), l(F::Awarder, L::Sk), l(F::ReleaseDate, L::Da), l(F::Publisher, L::Da), l(F::Title, L::Da), l(F::Organization, L::Hr), l(F::Organization, L::SrLatn),
l(F::Reference, L::Da), l(F::Organization, L::Et), l(F::Phones, L::Ga), l(F::Publisher, L::Nl), l(F::Issuer, L::Nl), l(F::EndDate, L::Cs), l(F::StudyType, L::Cs), l(F::Address, L::Pl),
l(F::Address, L::Sk), l(F::Address, L::Sl), l(F::Address, L::Hr), l(F::Address, L::SrLatn), l(F::Country, L::Tr), l(F::Position, L::Hr), l(F::Role, L::Hr), l(F::Roles, L::Hr),
l(F::Position, L::SrLatn), l(F::Role, L::SrLatn), l(F::Roles, L::SrLatn), l(F::LastModified, L::Ro), l(F::Age, L::Id), l(F::Department, L::En), l(F::Department, L::Id), l(F::Institution, L::It),
l(F::Institution, L::Mt), l(F::Institution, L::De), l(F::Institution, L::Ca), l(F::Institution, L::Lv), l(F::Institution, L::Ro), l(F::Institution, L::Fr), l(F::Institution, L::Tr), l(F::Institution, L::Sv),
l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::SrLatn), l(F::HonorificPrefix, L::Tr), l(F::Position, L::Tr), l(F::Role, L::Tr),
l(F::Headline, L::Tr), l(F::Username, L::Sl), l(F::Information, L::Is), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::Ko), l(F::Url, L::De), l(F::Url, L::Fr),
l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Ru), l(F::Level, L::Cs), l(F::Level, L::Sk), l(F::Fluency, L::Cs),
l(F::Fluency, L::Sk), l(F::EqfLevel, L::Cs), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Achievements, L::Cs), l(F::Achievements, L::Sk), l(F::Achievements, L::Hr), l(F::Employer, L::Hr),
l(F::Organization, L::Sl), l(F::Organization, L::Hr), l(F::Institution, L::Sl), l(F::Institution, L::Hr), l(F::Employer, L::SrLatn), l(F::Organization, L::SrLatn), l(F::Institution, L::SrLatn), l(F::ContentCreation, L::Sl),
l(F::Username, L::Es), l(F::Username, L::Pt), l(F::IscedFields, L::Sv), l(F::Issuer, L::Sv), l(F::Date, L::Is), l(F::Publisher, L::Sv), l(F::Issuer, L::Sv), l(F::Title, L::Sv),
l(F::Title, L::Nb), l(F::LastModified, L::Hu), l(F::Issuer, L::Nb), l(F::Employer, L::Lv), l(F::Entity, L::Lv), l(F::FamilyName, L::Lv), l(F::Level, L::Nl), l(F::MilitaryService, L::Da),
l(F::Position, L::Vi), l(F::Role, L::Vi), l(F::Roles, L::Vi), l(F::Roles, L::Vi), l(F::Position, L::Lt), l(F::Role, L::Lt), l(F::Roles, L::Lt), l(F::DrivingLicence, L::Lt),
l(F::Sector, L::Et), l(F::Area, L::Et), l(F::Issuer, L::Et), l(F::Date, L::Et), l(F::Country, L::Lv), l(F::Age, L::Et), l(F::Name, L::Lt), l(F::Safety, L::Sl),
l(F::City, L::Hu), l(F::Location, L::Hu), l(F::Age, L::Ro), l(F::Age, L::Lv), l(F::HighestDegree, L::Hu), l(F::StudyType, L::Hu), l(F::Safety, L::Nl), l(F::Awarder, L::Is),
l(F::Age, L::Cs), l(F::Age, L::Sk), l(F::Location, L::En), l(F::Publisher, L::En), l(F::WorkPermit, L::Nl), l(F::Title, L::Is), l(F::Awarder, L::Tr), l(F::Issuer, L::Tr),
l(F::Version, L::En), l(F::Version, L::De), l(F::Position, L::Vi), l(F::Roles, L::Vi), l(F::Headline, L::Vi), l(F::Position, L::Vi), l(F::Communication, L::Fi), l(F::Writing, L::Vi),
l(F::Location, L::Lv), l(F::Location, L::Lt), l(F::Courses, L::Da), l(F::LastModified, L::Et), l(F::LastModified, L::Fi), l(F::WorkMode, L::Pt), l(F::Role, L::Es), l(F::Employer, L::Da),
l(F::Entity, L::Da), l(F::WorkPermit, L::En), l(F::WorkPermit, L::Fr), l(F::WorkPermit, L::Pt), l(F::WorkPermit, L::It), l(F::Position, L::Sl), l(F::Role, L::Sl), l(F::Roles, L::Sl),
l(F::DrivingLicence, L::Sk), l(F::Manager, L::Hr), l(F::MilitaryService, L::Cs), l(F::MilitaryService, L::Sk), l(F::MilitaryService, L::SrLatn), l(F::MilitaryService, L::Hr), l(F::MilitaryService, L::Hr), l(F::MilitaryService, L::SrLatn),
l(F::DrivingLicence, L::Hr), l(F::DrivingLicence, L::SrLatn), l(F::DrivingLicence, L::Sl), l(F::Period, L::SrLatn), l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr), l(F::ProjectType, L::SrLatn), l(F::WorkMode, L::Hr),
l(F::WorkMode, L::SrLatn), l(F::Description, L::Sl), l(F::Period, L::Fi), l(F::Date, L::Fi), l(F::ReleaseDate, L::Fi), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Issuer, L::Cs),
l(F::Issuer, L::Sk), l(F::Publisher, L::Cs), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Availability, L::Cs), l(F::Achievements, L::Cs), l(F::Score, L::Cs), l(F::Achievements, L::Sk),
l(F::Score, L::Sk), l(F::ContentCreation, L::Cs), l(F::HighestDegree, L::Cs), l(F::StudyType, L::Cs), l(F::HighestDegree, L::Sk), l(F::StudyType, L::Sk), l(F::Role, L::Cs), l(F::Role, L::Sk),
l(F::Role, L::Sk), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It),
l(F::Url, L::Nl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Nb), l(F::Url, L::Hu), l(F::Url, L::Tr),
l(F::Url, L::Ca), l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl),
l(F::Url, L::Da), l(F::Url, L::El), l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::Id), l(F::Url, L::Ja), l(F::Emails, L::De),
l(F::Urls, L::De), l(F::Phones, L::De), l(F::Location, L::De), l(F::City, L::De), l(F::Country, L::De), l(F::Region, L::Pl), l(F::Country, L::Nl), l(F::Location, L::Nl),
l(F::City, L::Nl), l(F::Writing, L::En), l(F::Url, L::En), l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sl), l(F::Url, L::Fi),
l(F::Area, L::Pl), l(F::Department, L::Pl), l(F::HighestDegree, L::Pl), l(F::StudyType, L::Pl), l(F::Network, L::Ca), l(F::Information, L::Vi), l(F::Role, L::Tr), l(F::Age, L::Tr),
l(F::Organization, L::Id), l(F::ReleaseDate, L::Tr), l(F::Authors, L::Tr), l(F::Writing, L::Tr), l(F::Period, L::En), l(F::Date, L::En), l(F::ReleaseDate, L::En), l(F::Age, L::En),
l(F::Employer, L::Fi), l(F::Entity, L::Fi), l(F::Headline, L::Sv), l(F::Headline, L::Nb), l(F::Entity, L::Sl), l(F::Entity, L::Hr), l(F::Entity, L::SrLatn), l(F::Entity, L::Cs),
l(F::Entity, L::Sk), l(F::LastModified, L::Hr), l(F::LastModified, L::Sl), l(F::MilitaryService, L::Cs), l(F::Headline, L::Cs), l(F::Area, L::Cs), l(F::City, L::Pl), l(F::Headline, L::Hr),
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
l(F::Highlights, L::Ru), l(F::SpokenProduction, L::Sr), l(F::SpokenProduction, L::Bg), l(F::SpokenProduction, L::Ru), l(F::SpokenInteraction, L::Sr), l(F::SpokenProduction, L::Uk), l(F::Period, L::Ru), l(F::Date, L::Ru),
l(F::ReleaseDate, L::Ru), l(F::Age, L::Ru), l(F::StartDate, L::Ru), l(F::ReleaseDate, L::Ru), l(F::BirthDate, L::Ru), l(F::Period, L::Sr), l(F::Period, L::Bg), l(F::Date, L::Sr),
l(F::Date, L::Bg), l(F::ReleaseDate, L::Sr), l(F::ReleaseDate, L::Bg), l(F::EndDate, L::Sr), l(F::EndDate, L::Bg), l(F::BirthDate, L::Bg), l(F::BirthDate, L::Sr), l(F::Age, L::Sr),
l(F::Period, L::Sr), l(F::ExperienceYears, L::Sr), l(F::Period, L::Bg), l(F::Credits, L::Uk), l(F::Age, L::Bg), l(F::ExperienceYears, L::Bg), l(F::Highlights, L::Uk), l(F::Location, L::Ru),
l(F::City, L::Ru), l(F::Availability, L::Ru), l(F::Availability, L::Bg), l(F::WantedCity, L::Ru), l(F::Availability, L::Uk), l(F::City, L::Bg), l(F::Location, L::Bg), l(F::City, L::Sr),
l(F::City, L::Bg), l(F::Nationality, L::Ru), l(F::Nationality, L::Bg), l(F::WorkMode, L::Ru), l(F::Availability, L::Ru), l(F::Organization, L::Uk), l(F::Nationality, L::Uk), l(F::Period, L::Ru),
l(F::Period, L::Uk), l(F::Period, L::Bg), l(F::Date, L::Ru), l(F::Date, L::Uk), l(F::Date, L::Bg), l(F::ReleaseDate, L::Ru), l(F::ReleaseDate, L::Uk), l(F::ReleaseDate, L::Bg),
l(F::EndDate, L::Uk), l(F::Date, L::Bg), l(F::ReleaseDate, L::Bg), l(F::BirthDate, L::Uk), l(F::StartDate, L::Uk), l(F::ReleaseDate, L::Uk), l(F::Period, L::Uk), l(F::Period, L::Bg),
l(F::Period, L::Bg), l(F::Period, L::Sr), l(F::Date, L::Sr), l(F::ReleaseDate, L::Sr), l(F::Date, L::Sr), l(F::ReleaseDate, L::Sr), l(F::StartDate, L::Sr), l(F::Responsibilities, L::Bg),
l(F::Department, L::Ru), l(F::Department, L::Uk), l(F::MaritalStatus, L::Ru), l(F::CompanyDescription, L::Ru), l(F::Responsibilities, L::Ru), l(F::CompanyDescription, L::Ru), l(F::SpokenInteraction, L::Ru), l(F::SpokenInteraction, L::Bg),
l(F::StudyType, L::Ru), l(F::StudyType, L::Uk), l(F::Thesis, L::Ru), l(F::StudyType, L::Sr), l(F::StudyType, L::Bg), l(F::Score, L::Bg), l(F::Thesis, L::Bg), l(F::Thesis, L::Uk),
l(F::Thesis, L::Sr), l(F::Department, L::Bg), l(F::Courses, L::Bg), l(F::Courses, L::Ru), l(F::Courses, L::Uk), l(F::Position, L::Bg), l(F::Role, L::Bg), l(F::Roles, L::Bg),
l(F::Entity, L::Ru), l(F::Entity, L::Uk), l(F::Entity, L::Ru), l(F::EndDate, L::Ru), l(F::EndDate, L::Uk), l(F::EndDate, L::Sr), l(F::EndDate, L::Bg), l(F::Extra, L::Uk),
l(F::Awarder, L::Sr), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Role, L::Ru), l(F::Roles, L::Ru), l(F::Phone, L::Bg), l(F::Phone, L::Ru), l(F::Extra, L::Ru),
l(F::Emails, L::Ru), l(F::Phones, L::Ru), l(F::Extra, L::Bg), l(F::ExperienceYears, L::Uk), l(F::Achievements, L::Ru), l(F::Achievements, L::Sr), l(F::Availability, L::Sr), l(F::Achievements, L::Uk),
l(F::Country, L::Sr), l(F::Nationality, L::Sr), l(F::Emails, L::Sr), l(F::Emails, L::Bg), l(F::Urls, L::Sr), l(F::Phones, L::Sr), l(F::Phones, L::Bg), l(F::Urls, L::Bg),
l(F::Urls, L::Ru), l(F::Extra, L::Sr), l(F::Extra, L::Bg), l(F::Employer, L::Bg), l(F::Profiles, L::Sr), l(F::Country, L::Bg), l(F::SpokenInteraction, L::Uk), l(F::MaritalStatus, L::Uk),
l(F::CompanyDescription, L::Uk), l(F::Email, L::Ru), l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::NationalId, L::Bg), l(F::Language, L::Bg),
l(F::LanguageCertificates, L::Bg), l(F::EqfLevel, L::Bg), l(F::Credits, L::Sr), l(F::Headline, L::Ru), l(F::Salary, L::Ru), l(F::Headline, L::Bg), l(F::Salary, L::Bg), l(F::Salary, L::Sr),
l(F::Headline, L::Sr), l(F::Publisher, L::Ru), l(F::Publisher, L::Uk), l(F::Entity, L::Sr), l(F::CompanyDescription, L::Bg), l(F::Title, L::Bg), l(F::Title, L::Ru), l(F::Description, L::Ru),
l(F::Responsibilities, L::Ru), l(F::Responsibilities, L::Bg), l(F::Position, L::Bg), l(F::Position, L::Uk), l(F::Entity, L::Uk), l(F::Position, L::Ru), l(F::Headline, L::Sr), l(F::Position, L::Sr),
l(F::StartDate, L::Bg), l(F::Salary, L::Ru), l(F::Salary, L::Uk), l(F::Credits, L::Ru), l(F::StudyType, L::Sr), l(F::HonorificPrefix, L::Uk), l(F::Description, L::Uk), l(F::Fluency, L::Sr),
l(F::Health, L::Uk), l(F::Issuer, L::Sr), l(F::Publisher, L::Sr), l(F::Issuer, L::Bg), l(F::Publisher, L::Ru), l(F::Publisher, L::Bg), l(F::Issuer, L::Bg), l(F::Keywords, L::Bg),
l(F::Name, L::Sr), l(F::Name, L::Bg), l(F::Title, L::Bg), l(F::Institution, L::Bg), l(F::Name, L::Sr), l(F::Name, L::Bg), l(F::Email, L::Ru), l(F::Email, L::Bg),
l(F::GivenName, L::Ru), l(F::Name, L::Bg), l(F::Name, L::Ru), l(F::GivenName, L::Ru), l(F::Name, L::Ru), l(F::PostalCode, L::Ru), l(F::Sector, L::Ru), l(F::NationalId, L::Ru),
l(F::Language, L::Ru), l(F::Organization, L::Bg), l(F::Institution, L::Bg), l(F::Awarder, L::Bg), l(F::Issuer, L::Bg), l(F::Keywords, L::Ru), l(F::Url, L::Sr), l(F::Url, L::Bg),
l(F::Highlights, L::Sr), l(F::DrivingLicence, L::Bg), l(F::Level, L::Ru), l(F::ProjectType, L::Ru), l(F::Area, L::Ru), l(F::Area, L::Uk), l(F::StudyType, L::Ru), l(F::StudyType, L::Bg),
l(F::StudyType, L::Uk), l(F::Awarder, L::Ru), l(F::Issuer, L::Ru), l(F::Role, L::Ru), l(F::Manager, L::Uk), l(F::Awarder, L::Uk), l(F::Entity, L::Ru), l(F::Entity, L::Bg),
l(F::Communication, L::Ru), l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::Entity, L::Ru), l(F::Employer, L::Sr), l(F::Entity, L::Sr), l(F::Employer, L::Uk), l(F::Entity, L::Uk),
l(F::Communication, L::Bg), l(F::Communication, L::Uk), l(F::Phone, L::Ru), l(F::Phone, L::Uk), l(F::Phone, L::Uk), l(F::Username, L::Sr), l(F::Summary, L::Uk), l(F::Region, L::Ru),
l(F::EndDate, L::Bg), l(F::Summary, L::Ru), l(F::Country, L::Uk), l(F::Credits, L::Uk), l(F::Credits, L::Bg), l(F::Credits, L::Uk), l(F::TeamSize, L::Uk), l(F::GivenName, L::Sr),
l(F::GivenName, L::Bg), l(F::GivenName, L::Ru), l(F::Username, L::Uk), l(F::Location, L::Ru), l(F::Location, L::Sr), l(F::Location, L::Uk), l(F::City, L::Uk), l(F::MotherTongue, L::Bg),
l(F::MotherTongue, L::Sr), l(F::Manager, L::Sr), l(F::Network, L::Uk), l(F::Location, L::Ru), l(F::Location, L::Sr), l(F::City, L::Sr), l(F::Rank, L::Ru), l(F::Location, L::Ru),
l(F::Employer, L::Ru), l(F::Entity, L::Ru), l(F::BirthPlace, L::Ru), l(F::BirthPlace, L::Sr), l(F::Location, L::Sr), l(F::City, L::Sr), l(F::Location, L::Bg), l(F::City, L::Bg),
l(F::Location, L::Ru), l(F::Location, L::Bg), l(F::Location, L::Bg), l(F::Employer, L::Bg), l(F::BirthPlace, L::Bg), l(F::Keywords, L::Uk), l(F::Keywords, L::Bg), l(F::Reference, L::Sr),
l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Mobile, L::Sr), l(F::Mobile, L::Bg), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Phone, L::Ru), l(F::Mobile, L::Ru),
l(F::Mobile, L::Uk), l(F::Mobile, L::Bg), l(F::Mobile, L::Bg), l(F::Mobile, L::Sr), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Language, L::Uk), l(F::LanguageExperiences, L::Uk),
l(F::LanguageCertificates, L::Uk), l(F::SpokenProduction, L::Ru), l(F::SpokenProduction, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk), l(F::Roles, L::Bg),
l(F::Roles, L::Sr), l(F::Network, L::Sr), l(F::Network, L::Bg), l(F::Location, L::Bg), l(F::Location, L::Uk), l(F::City, L::Uk), l(F::BirthPlace, L::Uk), l(F::Location, L::Uk),
l(F::Employer, L::Uk), l(F::Title, L::Ru), l(F::Title, L::Sr), l(F::Title, L::Bg), l(F::Name, L::Uk), l(F::Title, L::Uk), l(F::Employer, L::Uk), l(F::Name, L::Ru),
l(F::Title, L::Ru), l(F::Employer, L::Ru), l(F::Name, L::Sr), l(F::Title, L::Sr), l(F::Employer, L::Sr), l(F::Title, L::Sr), l(F::Institution, L::Sr), l(F::Name, L::Ru),
l(F::Name, L::Bg), l(F::Title, L::Ru), l(F::StudyType, L::Bg), l(F::Summary, L::Sr), l(F::Area, L::Ru), l(F::Area, L::Bg), l(F::Area, L::Ru), l(F::Area, L::Uk),
l(F::City, L::Ru), l(F::Manager, L::Bg), l(F::Manager, L::Ru), l(F::Nationality, L::Sr), l(F::Nationality, L::Bg), l(F::Nationality, L::Bg), l(F::Nationality, L::Ru), l(F::StartDate, L::Ru),
l(F::StartDate, L::Bg), l(F::Cefr, L::Bg), l(F::StudyType, L::Bg), l(F::Level, L::Sr), l(F::Level, L::Bg), l(F::Fluency, L::Sr), l(F::Fluency, L::Bg), l(F::EqfLevel, L::Sr),
l(F::Cefr, L::Sr), l(F::CompanyDescription, L::Sr), l(F::Region, L::Bg), l(F::Sector, L::Sr), l(F::Area, L::Sr), l(F::Area, L::Sr), l(F::IscedFields, L::Bg), l(F::IscedFields, L::Ru),
l(F::Region, L::Ru), l(F::Region, L::Uk), l(F::Information, L::Ru), l(F::Information, L::Bg), l(F::HighestDegree, L::Ru), l(F::HighestDegree, L::Bg), l(F::StudyType, L::Ru), l(F::StudyType, L::Bg),
l(F::HighestDegree, L::Bg), l(F::StudyType, L::Bg), l(F::HonorificPrefix, L::Ru), l(F::Information, L::Uk), l(F::HonorificPrefix, L::Bg), l(F::ExperienceYears, L::Ru), l(F::Organization, L::Ru), l(F::Period, L::Sr),
l(F::Department, L::Sr), l(F::Role, L::Sr), l(F::Region, L::Sr), l(F::Description, L::Uk), l(F::Description, L::Sr), l(F::Description, L::Sr), l(F::Description, L::Ru), l(F::Description, L::Bg),
l(F::Description, L::Bg), l(F::City, L::Sr), l(F::Institution, L::Ru), l(F::Issuer, L::Ru), l(F::Awarder, L::Ru), l(F::Issuer, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Bg),
l(F::Organization, L::Ru), l(F::Organization, L::Bg), l(F::Awarder, L::Ru), l(F::Issuer, L::Ru), l(F::Entity, L::Ru), l(F::Entity, L::Bg), l(F::Organization, L::Sr), l(F::Entity, L::Sr),
l(F::Employer, L::Uk), l(F::Organization, L::Uk), l(F::Awarder, L::Uk), l(F::Issuer, L::Uk), l(F::Entity, L::Uk), l(F::HighestDegree, L::Uk), l(F::StudyType, L::Uk), l(F::HonorificPrefix, L::Sr),
l(F::Achievements, L::Bg), l(F::Extra, L::Sr), l(F::LastModified, L::Uk), l(F::Department, L::Ru), l(F::Department, L::Bg), l(F::Reference, L::Bg), l(F::Reference, L::Ru), l(F::Score, L::Sr),
l(F::Score, L::Ru), l(F::Score, L::Bg), l(F::PostalCode, L::Bg), l(F::Name, L::Uk), l(F::Politics, L::Ru), l(F::Period, L::Ru), l(F::Period, L::Sr), l(F::Period, L::Bg),
l(F::Period, L::Uk), l(F::Writing, L::Bg), l(F::Writing, L::Sr), l(F::Writing, L::Ru), l(F::Writing, L::Ru), l(F::Writing, L::Uk), l(F::Network, L::Ru), l(F::Network, L::Uk),
l(F::Network, L::Sr), l(F::Network, L::Bg), l(F::EndDate, L::Ru), l(F::EndDate, L::Uk), l(F::Keywords, L::Ru), l(F::Department, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru),
l(F::Position, L::Bg), l(F::Position, L::Sr), l(F::Headline, L::Uk), l(F::Position, L::Uk), l(F::Gender, L::Ru), l(F::Gender, L::Sr), l(F::Gender, L::Bg), l(F::Url, L::Ru),
l(F::Url, L::Bg), l(F::Headline, L::Uk), l(F::Position, L::Uk), l(F::Role, L::Uk), l(F::Roles, L::Uk), l(F::LastModified, L::Bg), l(F::LastModified, L::Ru), l(F::JobStatus, L::Uk),
l(F::PostalCode, L::Sr), l(F::PostalCode, L::Uk), l(F::DrivingLicence, L::Ru), l(F::DrivingLicence, L::Uk), l(F::Courses, L::Uk), l(F::Courses, L::Sr), l(F::Courses, L::Bg), l(F::Employer, L::Ru),
l(F::Employer, L::Bg), l(F::FamilyName, L::Sr), l(F::LeavingReason, L::Bg), l(F::LeavingReason, L::Uk), l(F::LeavingReason, L::Ru), l(F::Keywords, L::Uk), l(F::Keywords, L::Sr), l(F::Keywords, L::Bg),
l(F::Area, L::Bg), l(F::Headline, L::Bg), l(F::Position, L::Bg), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Summary, L::Sr), l(F::Summary, L::Bg), l(F::Area, L::Bg),
l(F::Profiles, L::Ru), l(F::Profiles, L::Sr), l(F::Profiles, L::Bg), l(F::Profiles, L::Uk), l(F::FamilyName, L::Uk), l(F::Level, L::Bg), l(F::SpokenInteraction, L::Ru), l(F::SpokenInteraction, L::Sr),
l(F::SpokenInteraction, L::Bg), l(F::Location, L::Ru), l(F::Region, L::Ru), l(F::Region, L::Sr), l(F::Region, L::Bg), l(F::Location, L::Uk), l(F::Region, L::Uk), l(F::Achievements, L::Sr),
l(F::Achievements, L::Bg), l(F::Score, L::Sr), l(F::Score, L::Bg), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg), l(F::Achievements, L::Ru), l(F::Achievements, L::Uk), l(F::Score, L::Ru),
l(F::Score, L::Uk), l(F::Summary, L::Ru), l(F::Summary, L::Uk), l(F::Summary, L::Bg), l(F::Region, L::Ru), l(F::ProblemSolving, L::Bg), l(F::ProblemSolving, L::Ru), l(F::MotherTongue, L::Ru),
l(F::NativePlace, L::Ru), l(F::ProblemSolving, L::Uk), l(F::Period, L::Uk), l(F::Age, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Bg), l(F::Position, L::Ru), l(F::Position, L::Uk),
l(F::Role, L::Ru), l(F::Role, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::StudyType, L::Uk), l(F::Level, L::Uk),
l(F::Fluency, L::Uk), l(F::Level, L::Uk), l(F::Fluency, L::Uk), l(F::EqfLevel, L::Uk), l(F::Cefr, L::Uk), l(F::MotherTongue, L::Uk), l(F::Period, L::Uk), l(F::Date, L::Uk),
l(F::ReleaseDate, L::Uk), l(F::Age, L::Uk), l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Bg), l(F::DrivingLicence, L::Bg), l(F::Image, L::Uk), l(F::Organization, L::Bg),
l(F::Sector, L::Ru), l(F::Sector, L::Uk), l(F::Sector, L::Sr), l(F::Sector, L::Bg), l(F::MaritalStatus, L::Bg), l(F::LanguageCertificates, L::Sr), l(F::LanguageCertificates, L::Bg), l(F::LanguageCertificates, L::Ru),
l(F::Network, L::Ru), l(F::Safety, L::Bg), l(F::Image, L::Sr), l(F::Listening, L::Bg), l(F::Listening, L::Sr), l(F::Image, L::Bg), l(F::GivenName, L::Bg), l(F::ContentCreation, L::Ru),
l(F::Profiles, L::Bg), l(F::Profiles, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Area, L::Ru), l(F::Authors, L::Uk), l(F::Period, L::Ru), l(F::Period, L::Bg),
l(F::ExperienceYears, L::Ru), l(F::ExperienceYears, L::Uk), l(F::Age, L::Sr), l(F::JobStatus, L::Ru), l(F::JobStatus, L::Uk), l(F::JobStatus, L::Ru), l(F::Gender, L::Uk), l(F::ContentCreation, L::Uk),
l(F::Keywords, L::Ru), l(F::Keywords, L::Uk), l(F::StudyType, L::Sr), l(F::StudyType, L::Bg), l(F::Level, L::Sr), l(F::Level, L::Bg), l(F::Fluency, L::Bg), l(F::HighestDegree, L::Bg),
l(F::HighestDegree, L::Sr), l(F::Level, L::Ru), l(F::Fluency, L::Ru), l(F::Country, L::Ru), l(F::Country, L::Bg), l(F::Country, L::Ru), l(F::Language, L::Sr), l(F::Authors, L::Bg),
l(F::ContentCreation, L::Bg), l(F::Phone, L::Ru), l(F::Phone, L::Uk), l(F::Phone, L::Sr), l(F::Phone, L::Bg), l(F::Description, L::Ru), l(F::Thesis, L::Ru), l(F::Thesis, L::Ru),
l(F::Thesis, L::Uk), l(F::Keywords, L::Ru), l(F::Keywords, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::ProjectType, L::Sr), l(F::ProjectType, L::Bg), l(F::ProjectType, L::Ru),
l(F::ProjectType, L::Uk), l(F::HonorificPrefix, L::Bg), l(F::StudyType, L::Bg), l(F::HonorificPrefix, L::Ru), l(F::HonorificPrefix, L::Uk), l(F::HonorificPrefix, L::Sr), l(F::StudyType, L::Sr), l(F::Organization, L::Sr),
l(F::Address, L::Ru), l(F::Address, L::Sr), l(F::Address, L::Bg), l(F::Position, L::Sr), l(F::Role, L::Sr), l(F::Roles, L::Sr), l(F::Reading, L::Bg), l(F::Institution, L::Ru),
l(F::Institution, L::Bg), l(F::StudyType, L::Ru), l(F::Level, L::Ru), l(F::Fluency, L::Ru), l(F::Cefr, L::Ru), l(F::EqfLevel, L::Ru), l(F::HighestDegree, L::Ru), l(F::StudyType, L::Ru),
l(F::Achievements, L::Ru), l(F::Achievements, L::Bg), l(F::Employer, L::Uk), l(F::Employer, L::Sr), l(F::Organization, L::Uk), l(F::Organization, L::Sr), l(F::Institution, L::Sr), l(F::SpokenInteraction, L::Bg),
l(F::Employer, L::Ru), l(F::Organization, L::Ru), l(F::Institution, L::Ru), l(F::Fax, L::Ru), l(F::Fax, L::Uk), l(F::Fax, L::Sr), l(F::Fax, L::Bg), l(F::Institution, L::Sr),
l(F::Area, L::Bg), l(F::FamilyName, L::Ru), l(F::FamilyName, L::Bg), l(F::FamilyName, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Sr), l(F::Employer, L::Bg), l(F::Entity, L::Bg),
l(F::Image, L::Ru), l(F::Image, L::Uk), l(F::Image, L::Ru), l(F::Position, L::Ru), l(F::Position, L::Bg), l(F::Roles, L::Ru), l(F::Role, L::Ru), l(F::Reference, L::Sr),
l(F::Reference, L::Bg), l(F::Reference, L::Ru), l(F::Reference, L::Uk), l(F::Reading, L::Uk), l(F::Reading, L::Sr), l(F::Reading, L::Ru), l(F::Institution, L::Ru), l(F::Institution, L::Uk),
l(F::Institution, L::Sr), l(F::Ethnicity, L::Ru), l(F::Keywords, L::Ru), l(F::Language, L::Ru), l(F::LanguageExperiences, L::Ru), l(F::Name, L::Uk), l(F::GivenName, L::Uk), l(F::Emails, L::Uk),
l(F::Urls, L::Uk), l(F::Phones, L::Uk), l(F::LanguageExperiences, L::Sr), l(F::LanguageCertificates, L::Sr), l(F::NationalId, L::Sr), l(F::Department, L::He), l(F::Summary, L::He), l(F::CompanyDescription, L::He),
l(F::Institution, L::He), l(F::Region, L::He), l(F::Location, L::He), l(F::Nationality, L::He), l(F::Extra, L::He), l(F::Responsibilities, L::He), l(F::Email, L::He), l(F::SpokenInteraction, L::He),
l(F::Employer, L::He), l(F::Organization, L::He), l(F::Entity, L::He), l(F::Country, L::He), l(F::BirthPlace, L::He), l(F::Url, L::He), l(F::Urls, L::He), l(F::Safety, L::He),
l(F::TeamSize, L::He), l(F::Organization, L::He), l(F::Issuer, L::He), l(F::Age, L::He), l(F::SpokenProduction, L::He), l(F::Thesis, L::He), l(F::Religion, L::He), l(F::Listening, L::He),
l(F::Reading, L::He), l(F::Writing, L::He), l(F::Awarder, L::He), l(F::Publisher, L::He), l(F::WorkMode, L::He), l(F::Achievements, L::He), l(F::Reference, L::He), l(F::StudyType, L::He),
l(F::HighestDegree, L::He), l(F::StudyType, L::He), l(F::StartDate, L::He), l(F::Area, L::He), l(F::Availability, L::He), l(F::Employer, L::He), l(F::Username, L::He), l(F::Keywords, L::He),
l(F::Phone, L::He), l(F::Mobile, L::He), l(F::Phones, L::He), l(F::City, L::He), l(F::BirthDate, L::He), l(F::ContentCreation, L::He), l(F::Title, L::He), l(F::Name, L::He),
l(F::Emails, L::He), l(F::Address, L::He), l(F::Entity, L::He), l(F::Gender, L::He), l(F::Location, L::He), l(F::Address, L::He), l(F::Sector, L::He), l(F::Organization, L::He),
l(F::Institution, L::He), l(F::Issuer, L::He), l(F::Authors, L::He), l(F::PostalCode, L::He), l(F::Manager, L::He), l(F::Score, L::He), l(F::NationalId, L::He), l(F::MaritalStatus, L::He),
l(F::Location, L::He), l(F::City, L::He), l(F::Headline, L::He), l(F::Courses, L::He), l(F::Period, L::He), l(F::Position, L::He), l(F::Credits, L::He), l(F::ExperienceYears, L::He),
l(F::Highlights, L::He), l(F::ProjectType, L::He), l(F::EndDate, L::He), l(F::LastModified, L::He), l(F::Information, L::He), l(F::City, L::He), l(F::Location, L::He), l(F::ReleaseDate, L::He),
l(F::Description, L::He), l(F::Network, L::He), l(F::Fax, L::He), l(F::Profiles, L::He), l(F::ProblemSolving, L::He), l(F::MilitaryService, L::He), l(F::Image, L::He), l(F::Salary, L::He),
l(F::Role, L::He), l(F::DrivingLicence, L::He), l(F::StudyType, L::He), l(F::Level, L::He), l(F::Fluency, L::He), l(F::EqfLevel, L::He), l(F::HighestDegree, L::He), l(F::Level, L::He),
l(F::Fluency, L::He), l(F::Fluency, L::He), l(F::FamilyName, L::He), l(F::GivenName, L::He), l(F::Period, L::He), l(F::Date, L::He), l(F::ReleaseDate, L::He), l(F::Period, L::He),
l(F::Age, L::He), l(F::Language, L::He), l(F::MotherTongue, L::He), l(F::Period, L::He), l(F::Date, L::He), l(F::Date, L::He), l(F::HonorificPrefix, L::He), l(F::Sector, L::He),
l(F::Area, L::He), l(F::IscedFields, L::He), l(F::Position, L::He), l(F::Role, L::He), l(F::Roles, L::He), l(F::Roles, L::He), l(F::Roles, L::He), l(F::Role, L::He),
l(F::Position, L::He), l(F::Responsibilities, L::He), l(F::Communication, L::He), l(F::LastModified, L::Ar), l(F::HighestDegree, L::Ar), l(F::Achievements, L::Ar), l(F::Highlights, L::Ar), l(F::Extra, L::Ar),
l(F::Thesis, L::Ar), l(F::Responsibilities, L::Ar), l(F::Courses, L::Ar), l(F::EndDate, L::Ar), l(F::ContentCreation, L::Ar), l(F::Email, L::Ar), l(F::Name, L::Ar), l(F::Title, L::Ar),
l(F::Institution, L::Ar), l(F::Username, L::Ar), l(F::Employer, L::Ar), l(F::FamilyName, L::Ar), l(F::Keywords, L::Ar), l(F::Roles, L::Ar), l(F::Safety, L::Ar), l(F::Department, L::Ar),
l(F::Location, L::Ar), l(F::City, L::Ar), l(F::WorkPermit, L::Ar), l(F::SpokenProduction, L::Ar), l(F::Phone, L::Ar), l(F::Area, L::Ar), l(F::Listening, L::Ar), l(F::GivenName, L::Ar),
l(F::Authors, L::Ar), l(F::StartDate, L::Ar), l(F::Country, L::Ar), l(F::Period, L::Ar), l(F::Date, L::Ar), l(F::MilitaryService, L::Ar), l(F::Headline, L::Ar), l(F::Reference, L::Ar),
l(F::Description, L::Ar), l(F::SpokenInteraction, L::Ar), l(F::Score, L::Ar), l(F::Communication, L::Ar), l(F::Availability, L::Ar), l(F::Organization, L::Ar), l(F::Gender, L::Ar), l(F::Nationality, L::Ar),
l(F::Employer, L::Ar), l(F::Organization, L::Ar), l(F::Institution, L::Ar), l(F::Entity, L::Ar), l(F::Issuer, L::Ar), l(F::Awarder, L::Ar), l(F::Issuer, L::Ar), l(F::Issuer, L::Ar),
l(F::Mobile, L::Ar), l(F::Phone, L::Ar), l(F::MaritalStatus, L::Ar), l(F::Health, L::Ar), l(F::JobStatus, L::Ar), l(F::Profiles, L::Ar), l(F::ExperienceYears, L::Ar), l(F::StudyType, L::Ar),
l(F::Score, L::Ar), l(F::StudyType, L::Ar), l(F::Position, L::Ar), l(F::Role, L::Ar), l(F::Roles, L::Ar), l(F::Religion, L::Ar), l(F::Url, L::Ar), l(F::Salary, L::Ar),
l(F::NationalId, L::Ar), l(F::PostalCode, L::Ar), l(F::Credits, L::Ar), l(F::Address, L::Ar), l(F::Age, L::Ar), l(F::Period, L::Ar), l(F::Date, L::Ar), l(F::ReleaseDate, L::Ar),
l(F::Period, L::Ar), l(F::Network, L::Ar), l(F::Employer, L::Ar), l(F::Entity, L::Ar), l(F::Position, L::Ar), l(F::Role, L::Ar), l(F::Sector, L::Ar), l(F::Image, L::Ar),
l(F::Fluency, L::Ar), l(F::Date, L::Ar), l(F::Role, L::Ar), l(F::Entity, L::Ar), l(F::Address, L::Ar), l(F::Title, L::Ar), l(F::Fax, L::Ar), l(F::Reading, L::Ar),
l(F::Department, L::Ar), l(F::Area, L::Ar), l(F::Writing, L::Ar), l(F::Institution, L::Ar), l(F::Area, L::Ar), l(F::Language, L::Ar), l(F::MotherTongue, L::Ar), l(F::HonorificPrefix, L::Ar),
l(F::Employer, L::Ar), l(F::Organization, L::Ar), l(F::HighestDegree, L::Ar), l(F::StudyType, L::Ar), l(F::Awarder, L::Ar), l(F::Sector, L::Ar), l(F::Area, L::Ar), l(F::Publisher, L::Ar),
l(F::Region, L::Ar), l(F::Mobile, L::Ar), l(F::Manager, L::Ar), l(F::City, L::Ar), l(F::Location, L::Ar), l(F::StudyType, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar),
l(F::Position, L::Ar), l(F::Position, L::Ar), l(F::Headline, L::Ar), l(F::Location, L::Ar), l(F::Summary, L::Ar), l(F::Position, L::Ar), l(F::Roles, L::Ar), l(F::BirthDate, L::Ar),
l(F::Url, L::Ar), l(F::Location, L::Ar), l(F::Achievements, L::Ar), l(F::Score, L::Ar), l(F::Gender, L::Ar), l(F::ProjectType, L::Ar), l(F::ReleaseDate, L::Ar), l(F::TeamSize, L::Ar),
l(F::ProblemSolving, L::Ar), l(F::Level, L::Ar), l(F::Roles, L::Ar), l(F::Role, L::Ar), l(F::DrivingLicence, L::Ar), l(F::LeavingReason, L::Ar), l(F::WorkMode, L::Ar), l(F::CompanyDescription, L::Ar),
l(F::Emails, L::Ar), l(F::IscedFields, L::Ar), l(F::BirthPlace, L::Ar), l(F::City, L::Ar), l(F::EqfLevel, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Information, L::Ar),
l(F::Location, L::Ar), l(F::Employer, L::Ar), l(F::Urls, L::Ar), l(F::Summary, L::Ar), l(F::Description, L::Ar), l(F::ProjectType, L::Ar), l(F::Phones, L::Ar), l(F::Score, L::Hi),
l(F::FamilyName, L::Hi), l(F::LastModified, L::Hi), l(F::Area, L::Hi), l(F::ExperienceYears, L::Hi), l(F::Department, L::Hi), l(F::Reference, L::Hi), l(F::Extra, L::Hi), l(F::Emails, L::Hi),
l(F::Phones, L::Hi), l(F::Urls, L::Hi), l(F::Salary, L::Hi), l(F::Period, L::Hi), l(F::Age, L::Hi), l(F::StartDate, L::Hi), l(F::Email, L::Hi), l(F::Responsibilities, L::Hi),
l(F::EndDate, L::Hi), l(F::Sector, L::Hi), l(F::Keywords, L::Hi), l(F::Username, L::Hi), l(F::Availability, L::Hi), l(F::Achievements, L::Hi), l(F::HonorificPrefix, L::Hi), l(F::StudyType, L::Hi),
l(F::Employer, L::Hi), l(F::Entity, L::Hi), l(F::Employer, L::Hi), l(F::CompanyDescription, L::Hi), l(F::TeamSize, L::Hi), l(F::Position, L::Hi), l(F::Location, L::Hi), l(F::Institution, L::Hi),
l(F::Courses, L::Hi), l(F::Credits, L::Hi), l(F::Region, L::Hi), l(F::Sector, L::Hi), l(F::Entity, L::Hi), l(F::Address, L::Hi), l(F::Image, L::Hi), l(F::BirthDate, L::Hi),
l(F::BirthPlace, L::Hi), l(F::Region, L::Hi), l(F::Ethnicity, L::Hi), l(F::Issuer, L::Hi), l(F::Date, L::Hi), l(F::Summary, L::Hi), l(F::Phone, L::Hi), l(F::PostalCode, L::Hi),
l(F::StudyType, L::Hi), l(F::DrivingLicence, L::Hi), l(F::Period, L::Hi), l(F::Date, L::Hi), l(F::Date, L::Hi), l(F::Period, L::Hi), l(F::GivenName, L::Hi), l(F::Country, L::Hi),
l(F::Awarder, L::Hi), l(F::Religion, L::Hi), l(F::City, L::Hi), l(F::Nationality, L::Hi), l(F::Name, L::Hi), l(F::Address, L::Hi), l(F::City, L::Hi), l(F::Network, L::Hi),
l(F::Reading, L::Hi), l(F::Publisher, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi), l(F::Headline, L::Hi), l(F::Description, L::Hi), l(F::Title, L::Hi), l(F::Headline, L::Hi),
l(F::Url, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Highlights, L::Hi), l(F::Fluency, L::Hi), l(F::Profiles, L::Hi), l(F::Fax, L::Hi), l(F::SpokenInteraction, L::Hi), l(F::SpokenProduction, L::Hi),
l(F::Language, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi), l(F::Roles, L::Hi), l(F::Roles, L::Hi), l(F::MotherTongue, L::Hi), l(F::Mobile, L::Hi), l(F::HighestDegree, L::Hi),
l(F::StudyType, L::Hi), l(F::Gender, L::Hi), l(F::Writing, L::Hi), l(F::Authors, L::Hi), l(F::Period, L::Hi), l(F::Date, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Age, L::Hi),
l(F::Area, L::Hi), l(F::Courses, L::Hi), l(F::MaritalStatus, L::Hi), l(F::City, L::Hi), l(F::Location, L::Hi), l(F::IscedFields, L::Hi), l(F::HighestDegree, L::Hi), l(F::Thesis, L::Hi),
l(F::Listening, L::Hi), l(F::Organization, L::Hi), l(F::Employer, L::Hi), l(F::Communication, L::Hi), l(F::Role, L::Hi), l(F::Employer, L::Hi), l(F::Organization, L::Hi), l(F::Entity, L::Hi),
l(F::Issuer, L::Hi), l(F::ProblemSolving, L::Hi), l(F::ContentCreation, L::Hi), l(F::Safety, L::Hi), l(F::Information, L::Hi), l(F::Level, L::Hi), l(F::Fluency, L::Hi), l(F::Health, L::Th),
l(F::SpokenProduction, L::Th), l(F::Listening, L::Th), l(F::SpokenInteraction, L::Th), l(F::Reading, L::Th), l(F::MilitaryService, L::Th), l(F::Writing, L::Th), l(F::TeamSize, L::Th), l(F::Extra, L::Th),
l(F::Area, L::Th), l(F::Responsibilities, L::Th), l(F::Role, L::Th), l(F::Fluency, L::Th), l(F::Achievements, L::Th), l(F::Score, L::Th), l(F::StudyType, L::Th), l(F::HonorificPrefix, L::Th),
l(F::Reference, L::Th), l(F::Keywords, L::Th), l(F::Description, L::Th), l(F::EndDate, L::Th), l(F::City, L::Th), l(F::Location, L::Th), l(F::Highlights, L::Th), l(F::ExperienceYears, L::Th),
l(F::Name, L::Th), l(F::GivenName, L::Th), l(F::Employer, L::Th), l(F::Username, L::Th), l(F::Title, L::Th), l(F::Institution, L::Th), l(F::Period, L::Th), l(F::StartDate, L::Th),
l(F::Phone, L::Th), l(F::ReleaseDate, L::Th), l(F::Publisher, L::Th), l(F::Position, L::Th), l(F::Role, L::Th), l(F::Roles, L::Th), l(F::Position, L::Th), l(F::Headline, L::Th),
l(F::Address, L::Th), l(F::Department, L::Th), l(F::Location, L::Th), l(F::City, L::Th), l(F::Email, L::Th), l(F::Sector, L::Th), l(F::FamilyName, L::Th), l(F::Roles, L::Th),
l(F::Employer, L::Th), l(F::Entity, L::Th), l(F::Url, L::Th), l(F::NationalId, L::Th), l(F::Country, L::Th), l(F::ProjectType, L::Th), l(F::WorkMode, L::Th), l(F::Thesis, L::Th),
l(F::Period, L::Th), l(F::Date, L::Th), l(F::Age, L::Th), l(F::Date, L::Th), l(F::BirthDate, L::Th), l(F::Achievements, L::Th), l(F::Url, L::Th), l(F::Manager, L::Th),
l(F::Awarder, L::Th), l(F::Issuer, L::Th), l(F::Authors, L::Th), l(F::Availability, L::Th), l(F::WantedCity, L::Th), l(F::Region, L::Th), l(F::Image, L::Th), l(F::Language, L::Th),
l(F::MotherTongue, L::Th), l(F::NativePlace, L::Th), l(F::BirthPlace, L::Th), l(F::Mobile, L::Th), l(F::PostalCode, L::Th), l(F::StudyType, L::Th), l(F::Level, L::Th), l(F::Fluency, L::Th),
l(F::HighestDegree, L::Th), l(F::StudyType, L::Th), l(F::Level, L::Th), l(F::CompanyDescription, L::Th), l(F::Courses, L::Th), l(F::Entity, L::Th), l(F::Period, L::Th), l(F::Date, L::Th),
l(F::HighestDegree, L::Th), l(F::Religion, L::Th), l(F::Location, L::Th), l(F::Employer, L::Th), l(F::MaritalStatus, L::Th), l(F::Institution, L::Th), l(F::Issuer, L::Th), l(F::Organization, L::Th),
l(F::Summary, L::Th), l(F::Nationality, L::Th), l(F::LeavingReason, L::Th), l(F::Credits, L::Th), l(F::Employer, L::Th), l(F::Organization, L::Th), l(F::Position, L::Th), l(F::Responsibilities, L::Th),
l(F::Role, L::Th), l(F::Roles, L::Th), l(F::Employer, L::Th), l(F::Organization, L::Th), l(F::Entity, L::Th), l(F::Age, L::Th), l(F::Emails, L::Th), l(F::Network, L::Th),
l(F::Salary, L::Th), l(F::Ethnicity, L::Th), l(F::Nationality, L::Th), l(F::Gender, L::Th), l(F::Urls, L::Th), l(F::Fax, L::Th), l(F::Profiles, L::Th), l(F::Phones, L::Th),
l(F::DrivingLicence, L::Th), l(F::Location, L::Ja), l(F::Name, L::Ja), l(F::Address, L::Ja), l(F::Extra, L::Ja), l(F::Urls, L::Ja), l(F::Emails, L::Ja), l(F::Phones, L::Ja),
l(F::SpokenInteraction, L::Ja), l(F::Profiles, L::Ja), l(F::Username, L::Ja), l(F::ExperienceYears, L::Ja), l(F::ProjectType, L::Ja), l(F::Keywords, L::Ja), l(F::Entity, L::Ja), l(F::Communication, L::Ja),
l(F::ContentCreation, L::Ja), l(F::Courses, L::Ja), l(F::Description, L::Ja), l(F::Score, L::Ja), l(F::SpokenProduction, L::Ja), l(F::Title, L::Ja), l(F::Department, L::Ja), l(F::TeamSize, L::Ja),
l(F::WorkPermit, L::Ja), l(F::Fax, L::Ja), l(F::Roles, L::Ja), l(F::Period, L::Ja), l(F::Summary, L::Ja), l(F::Highlights, L::Ja), l(F::Position, L::Ja), l(F::Roles, L::Ja),
l(F::Writing, L::Ja), l(F::Listening, L::Ja), l(F::Reading, L::Ja), l(F::Level, L::Ja), l(F::Fluency, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Manager, L::Ja),
l(F::Location, L::ZhHant), l(F::Availability, L::ZhHant), l(F::WorkMode, L::ZhHant), l(F::Manager, L::ZhHans), l(F::TeamSize, L::ZhHans), l(F::Area, L::ZhHans), l(F::Score, L::ZhHans), l(F::Score, L::ZhHans),
l(F::Rank, L::ZhHans), l(F::Courses, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Url, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Summary, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Profiles, L::ZhHans),
l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::ZhHant), l(F::Highlights, L::Ja), l(F::Achievements, L::Ja), l(F::Achievements, L::Ja), l(F::Responsibilities, L::Ja), l(F::Area, L::ZhHans),
l(F::Area, L::ZhHant), l(F::Area, L::ZhHant), l(F::Courses, L::ZhHant), l(F::Awarder, L::Ja), l(F::Issuer, L::Ja), l(F::Issuer, L::Ja), l(F::Awarder, L::Ja), l(F::Awarder, L::ZhHans),
l(F::Manager, L::ZhHant), l(F::CompanyDescription, L::ZhHans), l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Responsibilities, L::ZhHant), l(F::Awarder, L::ZhHant),
l(F::Writing, L::ZhHans), l(F::CompanyDescription, L::Ja), l(F::Communication, L::ZhHans), l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Highlights, L::ZhHant), l(F::TeamSize, L::ZhHans), l(F::TeamSize, L::Ja),
l(F::TeamSize, L::ZhHant), l(F::Description, L::ZhHant), l(F::Description, L::ZhHans), l(F::ExperienceYears, L::ZhHans), l(F::Position, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Period, L::ZhHans), l(F::Employer, L::ZhHant),
l(F::Period, L::ZhHant), l(F::Employer, L::Ja), l(F::Fluency, L::Ja), l(F::Publisher, L::Ja), l(F::Publisher, L::ZhHans), l(F::SpokenInteraction, L::ZhHans), l(F::Fax, L::ZhHans), l(F::Location, L::ZhHans),
l(F::Location, L::ZhHant), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Url, L::ZhHans), l(F::Url, L::ZhHant), l(F::Authors, L::ZhHans),
l(F::Authors, L::ZhHant), l(F::Keywords, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Keywords, L::Ja), l(F::LanguageExperiences, L::Ja), l(F::LanguageExperiences, L::ZhHans), l(F::Username, L::ZhHant),
l(F::Information, L::ZhHans), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Thesis, L::Ja), l(F::Url, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Health, L::ZhHant),
l(F::Emails, L::ZhHant), l(F::Summary, L::Ja), l(F::Extra, L::Ja), l(F::Summary, L::ZhHant), l(F::Fax, L::ZhHant), l(F::WorkMode, L::Ja), l(F::Politics, L::ZhHans), l(F::StartDate, L::Ja),
l(F::StartDate, L::ZhHans), l(F::StartDate, L::ZhHant), l(F::Availability, L::Ja), l(F::Availability, L::ZhHans), l(F::ContentCreation, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Entity, L::ZhHans),
l(F::CompanyDescription, L::ZhHant), l(F::Location, L::ZhHans), l(F::Sector, L::ZhHans), l(F::ReleaseDate, L::Ja), l(F::Authors, L::ZhHant), l(F::Authors, L::Ja), l(F::Role, L::ZhHans), l(F::MilitaryService, L::ZhHans),
l(F::MilitaryService, L::ZhHant), l(F::MilitaryService, L::Ja), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Phones, L::ZhHans),
l(F::Urls, L::ZhHant), l(F::Urls, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Emails, L::ZhHans), l(F::Phones, L::ZhHant), l(F::Achievements, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::Ja),
l(F::ContentCreation, L::ZhHans), l(F::Image, L::Ja), l(F::Publisher, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant),
l(F::Publisher, L::Ja), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthPlace, L::ZhHans), l(F::BirthPlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::ZhHant),
l(F::BirthPlace, L::Ja), l(F::NativePlace, L::Ja), l(F::Institution, L::Ja), l(F::WantedCity, L::Ja), l(F::Region, L::ZhHant), l(F::EndDate, L::Ja), l(F::StudyType, L::Ja), l(F::Employer, L::ZhHans),
l(F::Organization, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Credits, L::Ja), l(F::Thesis, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Date, L::ZhHans), l(F::Date, L::Ja), l(F::Date, L::ZhHant),
l(F::SpokenProduction, L::ZhHans), l(F::SpokenInteraction, L::ZhHant), l(F::SpokenProduction, L::ZhHant), l(F::Entity, L::ZhHant), l(F::Authors, L::ZhHans), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::GivenName, L::Ja),
l(F::Name, L::Ja), l(F::GivenName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans),
l(F::Name, L::Ja), l(F::Title, L::ZhHans), l(F::Title, L::Ja), l(F::Name, L::ZhHant), l(F::Title, L::ZhHant), l(F::Listening, L::ZhHans), l(F::ProblemSolving, L::Ja), l(F::ProblemSolving, L::ZhHant),
l(F::Employer, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::ZhHans), l(F::Department, L::ZhHans), l(F::Organization, L::Ja), l(F::Phone, L::Ja), l(F::Country, L::Ja), l(F::Country, L::ZhHans),
l(F::Nationality, L::ZhHans), l(F::Nationality, L::Ja), l(F::Country, L::ZhHant), l(F::Nationality, L::ZhHant), l(F::Department, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::Ja),
l(F::JobStatus, L::ZhHans), l(F::Period, L::ZhHant), l(F::Period, L::Ja), l(F::Region, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Url, L::ZhHans), l(F::Region, L::Ja),
l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Location, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Language, L::Ja), l(F::Language, L::ZhHant), l(F::Language, L::ZhHans), l(F::Fluency, L::ZhHans),
l(F::Institution, L::ZhHans), l(F::Institution, L::Ja), l(F::Image, L::ZhHant), l(F::Image, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Position, L::ZhHans), l(F::Title, L::ZhHans), l(F::FamilyName, L::ZhHans),
l(F::FamilyName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::Ja), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::Entity, L::ZhHans),
l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHant), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::ZhHant), l(F::StudyType, L::ZhHans), l(F::StudyType, L::Ja),
l(F::StudyType, L::ZhHans), l(F::Credits, L::ZhHans), l(F::HighestDegree, L::ZhHans), l(F::StudyType, L::ZhHans), l(F::HighestDegree, L::Ja), l(F::Institution, L::Ja), l(F::StudyType, L::Ja), l(F::Area, L::ZhHans),
l(F::Area, L::Ja), l(F::Area, L::Ja), l(F::StudyType, L::ZhHant), l(F::Credits, L::ZhHant), l(F::Institution, L::ZhHant), l(F::Score, L::ZhHant), l(F::HighestDegree, L::ZhHant), l(F::StudyType, L::ZhHant),
l(F::Safety, L::Ja), l(F::Safety, L::ZhHans), l(F::Safety, L::ZhHant), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::Religion, L::Ja), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant),
l(F::NativePlace, L::ZhHans), l(F::Address, L::ZhHans), l(F::Writing, L::ZhHant), l(F::Roles, L::ZhHant), l(F::ProjectType, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::JobStatus, L::Ja), l(F::JobStatus, L::ZhHant),
l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::City, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant),
l(F::Age, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Region, L::Ja), l(F::WantedCity, L::ZhHans),
l(F::ExperienceYears, L::ZhHant), l(F::WorkMode, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Responsibilities, L::ZhHant), l(F::Position, L::ZhHant), l(F::WorkPermit, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant),
l(F::City, L::Ja), l(F::Headline, L::Ja), l(F::WantedCity, L::ZhHant), l(F::Salary, L::Ja), l(F::Salary, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Rank, L::Ja), l(F::City, L::ZhHans),
l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Period, L::Ja), l(F::Date, L::Ja), l(F::Rank, L::ZhHans), l(F::Age, L::ZhHant), l(F::Age, L::Ja), l(F::Headline, L::ZhHans),
l(F::Salary, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja),
l(F::Position, L::Ja), l(F::Gender, L::ZhHant), l(F::Gender, L::Ja), l(F::Gender, L::ZhHans), l(F::Information, L::Ja), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja),
l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Achievements, L::ZhHans), l(F::Score, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::EndDate, L::ZhHans), l(F::NativePlace, L::ZhHant),
l(F::Address, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant),
l(F::Address, L::Ja), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::Employer, L::Ja), l(F::Department, L::Ja), l(F::Entity, L::Ja), l(F::Employer, L::Ja),
l(F::Entity, L::Ja), l(F::Mobile, L::ZhHant), l(F::Mobile, L::ZhHans), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHans), l(F::Mobile, L::ZhHans), l(F::Mobile, L::ZhHant), l(F::Phone, L::ZhHant),
l(F::Level, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja),
l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::DrivingLicence, L::ZhHant), l(F::Level, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans), l(F::Rank, L::ZhHant),
l(F::Reference, L::ZhHans), l(F::Reference, L::ZhHant), l(F::Reference, L::Ja), l(F::Reference, L::Ja), l(F::Reference, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::ZhHant), l(F::Summary, L::ZhHans),
l(F::Mobile, L::Ja), l(F::Phone, L::Ja), l(F::Mobile, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::ZhHant), l(F::Position, L::ZhHant), l(F::Roles, L::ZhHant), l(F::Roles, L::ZhHant),
l(F::Role, L::ZhHant), l(F::IscedFields, L::Ja), l(F::HighestDegree, L::ZhHans), l(F::HighestDegree, L::ZhHant), l(F::IscedFields, L::ZhHant), l(F::IscedFields, L::ZhHans), l(F::HonorificPrefix, L::Ja), l(F::HighestDegree, L::ZhHans),
l(F::Ethnicity, L::ZhHant), l(F::Period, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHans), l(F::Date, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::Period, L::ZhHans),
l(F::Date, L::ZhHans), l(F::ReleaseDate, L::ZhHans), l(F::Username, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHant), l(F::DrivingLicence, L::Ja), l(F::LastModified, L::ZhHans), l(F::Extra, L::Ja),
l(F::City, L::Ja), l(F::LastModified, L::ZhHant), l(F::HighestDegree, L::Ja), l(F::LastModified, L::Ja), l(F::HighestDegree, L::ZhHant), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Salary, L::ZhHans),
l(F::Salary, L::ZhHant), l(F::NativePlace, L::Ja), l(F::DrivingLicence, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Issuer, L::ZhHant), l(F::Summary, L::Ja), l(F::Description, L::Ja),
l(F::Sector, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::Ja), l(F::Description, L::Ja), l(F::Title, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHant), l(F::MotherTongue, L::Ja),
l(F::MotherTongue, L::ZhHans), l(F::Ethnicity, L::ZhHans), l(F::Ethnicity, L::ZhHant), l(F::Ethnicity, L::Ja), l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::Communication, L::ZhHant), l(F::Image, L::ZhHans),
l(F::Image, L::ZhHant), l(F::Level, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::Level, L::Ja), l(F::Rank, L::ZhHant), l(F::City, L::ZhHant), l(F::Location, L::ZhHant), l(F::City, L::ZhHant),
l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::Ja), l(F::BirthDate, L::Ja), l(F::Sector, L::ZhHant), l(F::Email, L::ZhHans), l(F::EndDate, L::ZhHant), l(F::Issuer, L::Ja), l(F::Publisher, L::Ja),
l(F::ReleaseDate, L::ZhHant), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Profiles, L::ZhHant), l(F::LeavingReason, L::ZhHans), l(F::HonorificPrefix, L::ZhHans),
l(F::Level, L::ZhHans), l(F::Level, L::ZhHant), l(F::Level, L::Ja), l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::HonorificPrefix, L::ZhHant), l(F::Position, L::Ja), l(F::Roles, L::Ja),
l(F::Role, L::Ja), l(F::Level, L::ZhHant), l(F::Level, L::Ja), l(F::Summary, L::ZhHans), l(F::Description, L::ZhHans), l(F::Summary, L::ZhHant), l(F::Description, L::ZhHant), l(F::ProjectType, L::ZhHans),
l(F::Level, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::Level, L::Ja), l(F::Level, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::Ja), l(F::Entity, L::Ja), l(F::ExperienceYears, L::Ja),
l(F::Level, L::Ja), l(F::Role, L::Ja), l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Email, L::ZhHant),
l(F::Phone, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Headline, L::Ja),
l(F::Headline, L::Ja), l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant), l(F::Listening, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Health, L::ZhHans), l(F::Health, L::ZhHant),
l(F::Role, L::ZhHans), l(F::Role, L::ZhHant), l(F::Roles, L::ZhHans), l(F::Roles, L::ZhHant), l(F::Keywords, L::Ja), l(F::Language, L::Ja), l(F::LanguageCertificates, L::Ja), l(F::LanguageCertificates, L::ZhHant),
l(F::Fluency, L::ZhHant), l(F::StudyType, L::Ja), l(F::Courses, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::Thesis, L::Ja), l(F::Reading, L::ZhHant), l(F::LanguageCertificates, L::ZhHans), l(F::NationalId, L::ZhHans),
l(F::Keywords, L::ZhHans), l(F::Language, L::ZhHans), l(F::Reading, L::ZhHans), l(F::Information, L::ZhHant), l(F::NationalId, L::ZhHant), l(F::Role, L::ZhHant), l(F::LeavingReason, L::Ja), l(F::PostalCode, L::ZhHans),
l(F::Department, L::ZhHant), l(F::Department, L::Ja), l(F::PostalCode, L::Ja), l(F::PostalCode, L::ZhHant), l(F::ProblemSolving, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::ZhHant), l(F::Employer, L::ZhHans),
l(F::Employer, L::ZhHant), l(F::LeavingReason, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Phone, L::Ja), l(F::Awarder, L::ZhHant), l(F::Issuer, L::ZhHant), l(F::Name, L::ZhHans), l(F::Awarder, L::ZhHans),
l(F::Issuer, L::ZhHans), l(F::Period, L::Ko), l(F::TeamSize, L::Ko), l(F::Keywords, L::Ko), l(F::Summary, L::Ko), l(F::Description, L::Ko), l(F::Url, L::Ko), l(F::Country, L::Ko),
l(F::Address, L::Ko), l(F::Location, L::Ko), l(F::City, L::Ko), l(F::Health, L::Ko), l(F::ReleaseDate, L::Ko), l(F::Publisher, L::Ko), l(F::Achievements, L::Ko), l(F::MaritalStatus, L::Ko),
l(F::ExperienceYears, L::Ko), l(F::HonorificPrefix, L::Ko), l(F::WorkMode, L::Ko), l(F::Area, L::Ko), l(F::Username, L::Ko), l(F::Entity, L::Ko), l(F::Institution, L::Ko), l(F::Employer, L::Ko),
l(F::NativePlace, L::Ko), l(F::LanguageCertificates, L::Ko), l(F::Authors, L::Ko), l(F::Courses, L::Ko), l(F::StudyType, L::Ko), l(F::Role, L::Ko), l(F::IscedFields, L::Ko), l(F::ProjectType, L::Ko),
l(F::Fluency, L::Ko), l(F::JobStatus, L::Ko), l(F::Nationality, L::Ko), l(F::MilitaryService, L::Ko), l(F::Availability, L::Ko), l(F::Department, L::Ko), l(F::Location, L::Ko), l(F::Score, L::Ko),
l(F::Organization, L::Ko), l(F::Institution, L::Ko), l(F::Organization, L::Ko), l(F::CompanyDescription, L::Ko), l(F::Responsibilities, L::Ko), l(F::Extra, L::Ko), l(F::Urls, L::Ko), l(F::Phones, L::Ko),
l(F::Emails, L::Ko), l(F::Age, L::Ko), l(F::Period, L::Ko), l(F::Date, L::Ko), l(F::Description, L::Ko), l(F::Thesis, L::Ko), l(F::Level, L::Ko), l(F::Fluency, L::Ko),
l(F::Position, L::Ko), l(F::Roles, L::Ko), l(F::Role, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko), l(F::Role, L::Ko),
l(F::Position, L::Ko), l(F::SpokenInteraction, L::Ko), l(F::Region, L::Ko), l(F::City, L::Ko), l(F::Reading, L::Ko), l(F::Listening, L::Ko), l(F::Rank, L::Ko), l(F::Level, L::Ko),
l(F::SpokenProduction, L::Ko), l(F::Roles, L::Ko), l(F::Email, L::Ko), l(F::DrivingLicence, L::Ko), l(F::Name, L::Ko), l(F::Title, L::Ko), l(F::MotherTongue, L::Ko), l(F::Mobile, L::Ko),
l(F::Phone, L::Ko), l(F::ProblemSolving, L::Ko), l(F::Issuer, L::Ko), l(F::Date, L::Ko), l(F::Issuer, L::Ko), l(F::Publisher, L::Ko), l(F::Manager, L::Ko), l(F::Summary, L::Ko),
l(F::Phone, L::Ko), l(F::WorkPermit, L::Ko), l(F::Image, L::Ko), l(F::Sector, L::Ko), l(F::Title, L::Ko), l(F::BirthDate, L::Ko), l(F::Network, L::Ko), l(F::FamilyName, L::Ko),
l(F::Name, L::Ko), l(F::Gender, L::Ko), l(F::Profiles, L::Ko), l(F::Employer, L::Ko), l(F::Organization, L::Ko), l(F::Entity, L::Ko), l(F::Employer, L::Ko), l(F::Entity, L::Ko),
l(F::Awarder, L::Ko), l(F::StartDate, L::Ko), l(F::Writing, L::Ko), l(F::Safety, L::Ko), l(F::Keywords, L::Ko), l(F::Language, L::Ko), l(F::Position, L::Ko), l(F::Responsibilities, L::Ko),
l(F::Role, L::Ko), l(F::Roles, L::Ko), l(F::Salary, L::Ko), l(F::Language, L::Ko), l(F::PostalCode, L::Ko), l(F::Communication, L::Ko), l(F::Name, L::Ko), l(F::GivenName, L::Ko),
l(F::Credits, L::Ko), l(F::LeavingReason, L::Ko), l(F::Information, L::Ko), l(F::EndDate, L::Ko), l(F::Religion, L::Ko), l(F::NationalId, L::Ko), l(F::Address, L::Ko), l(F::Url, L::Ko),
l(F::Highlights, L::Ko), l(F::Awarder, L::Ko), l(F::Issuer, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::Role, L::Ko),
l(F::Roles, L::Ko), l(F::LastModified, L::Ko), l(F::HighestDegree, L::Ko), l(F::Reference, L::Ko), l(F::BirthPlace, L::Ko), l(F::ContentCreation, L::Ko), l(F::Fax, L::Ko), l(F::Headline, L::Ko),
l(F::Position, L::Ko), l(F::HighestDegree, L::Ko), l(F::StudyType, L::Ko), l(F::WantedCity, L::Ko),
] }
