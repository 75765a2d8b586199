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
baslik	08o1
basvurulan pozisyon	0901
basé à	08j1
basée à	08j1
bat dau	0911
bauherr	0921
bağlantı	08X1
bağlı olduğu kişi	08Y1
başarılar	08g1
başlama tarihi	08m1
başlangıç	08m1
başlangıç tarihi	08m1
başlayabileceği tarih	08n1
başlıca başarılar	08g1
başlık	08o1
başvurulan pozisyon	0901
beceriler	03^1
bedrift	0932
bedriftsbeskrivelse	0951
bedriftsnavn	05W1
bedrijf	0962
bedrijfsnaam	0981
bedrijfsomschrijving	0991
bedrijfsprofiel	0991
bedrijfstak	09:1
befattning	09;2
befejezes	09=1
befejezes eve	09=1
befejezés	09=1
befejezés éve	09=1
begeleider	09>1
begin	09?2
begindatum	09A1
beginn	03l1
beginn am	03l1
beginning	09B1
begyndt	09C1
begynte	09D1
behaald	09E1
behaald op	09E1
behaalde resultaten	09F1
beheersing	09G2
behinderung	09I1
beigas	00_1
beigu datums	00_1
beklenen ucret	09J1
beklenen ücret	09J1
belangrijkste punten	09K1
belangrijkste resultaten	09F1
belangrijkste taken	0191
belangrijkste vakken	09L1
belangrijkste werkzaamheden	0191
belepes	09M1
belgeyi veren	02h1
belt	09N1
belépés	09M1
bemaerkning	09O1
bemerkung	0441
bemerkungen	0441
bemærkning	09O1
benaemning	09P1
benaming	0111
benamning	09P1
bendraautoriai	07b1
bendravimas zodziu	09Q1
bendravimas žodžiu	09Q1
bendrove	09R1
bendrovė	09R1
beneficiar	09S1
benutzername	09T1
benämning	09P1
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
berufsschule	02N1
berufsstatus	02S1
berufstitel	02R1
berufswunsch	02R1
beschaeftigt als	09a1
beschaeftigungsart	04a1
beschaeftigungsstatus	02S1
beschaeftigungsverhaeltnis	04a1
beschaeftigungszeitraum	09c1
beschaftigt als	09a1
beschaftigungsart	04a1
beschaftigungsstatus	02S1
beschaftigungsverhaltnis	04a1
beschaftigungszeitraum	09c1
beschikbaar	09d1
beschikbaar per	09d1
beschikbaar vanaf	09d1
beschikbaarheid	09d1
beschreibung	07:1
beschrijving	09e1
beschäftigt als	09a1
beschäftigungsart	04a1
beschäftigungsstatus	02S1
beschäftigungsverhältnis	04a1
beschäftigungszeitraum	09c1
beskaeftigelse eller stilling	09f1
beskrivelse	09g2
beskrivning	08c1
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
betrieb	05_1
betrifft	0:01
betyg	0:21
betölteni kívánt munkakör	09o1
betöltött munkakör	09W1
bevorzugter arbeitsort	0:31
bewerbung als	02R1
bewerbungsfoto	0:41
bewertung	0:52
bewilligung	05\1
bezeichnung	0:72
bezeichnung der erworbenen qualifikation	02O1
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
bildungseinrichtung	02N1
bildungsfelder (isced f	0:N1
bildungsfelder (isced-f	0:N1
bildungsstaette	02N1
bildungsstatte	02N1
bildungsstätte	02N1
bildungstraeger	02N1
bildungstrager	02N1
bildungsträger	02N1
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
bitis	08G1
bitis tarihi	08G1
bitiş	08G1
bitiş tarihi	08G1
biztonsag	0:W1
biztonság	0:W1
blog	0:XE
blogg	0:m2
blogi	0:o2
blogs	0;11
bo phan	0;21
body	0;31
boerjan	0;41
bolag	05c1
bolge	0;51
bolum	0;62
bopael	0;83
bopaelsadresse	0;;1
bopæl	0;83
bopælsadresse	0;;1
bor i	0;<6
borg	08V1
borjan	0;41
born	0:T1
born in	0:U1
born on	0:T1
bostadsadress	01^1
bostadsort	0;B2
bosted	0;D4
bostedsadresse	0;H1
boy	0;I1
bracni stalez	0;J1
bracni status	0;K2
bracno stanje	0;K2
bralno razumevanje	0;M1
branca	03G1
branch	0;N1
branche	0;O4
branche und groesse	0;S1
branche und grosse	0;S1
branche und größe	0;S1
branje	0;M1
brans	02[1
bransch	0;T1
bransje	0;U1
branza	0;V1
branş	02[1
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
budget	0591
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
bær	08V1
bérigény	09\1
bílpróf	0:Q1
bölge	0;51
bölüm	0;62
början	0;41
búseta	0;i1
bürgerort	0;d1
bậc học	08R1
bắt đầu	0911
bằng	08R1
bằng cấp	08R1
bằng cấp cao nhất	08e1
bằng lái	08f1
bằng lái xe	08f1
bộ phận	0;21
c e	0051
c f	0<=1
c i	0<>1
c korkort	08Q1
c p	0<?1
c-koerkort	08Q1
c-körkort	08Q1
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
camp d'estudi	03G1
campi di studio (isced f	0<O1
campi di studio (isced-f	0<O1
campo	0601
campo de estudio	0601
campo de estudo	0611
campo di studio	03I1
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
capstone	08S1
capstone project	08S1
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
carrer	01G1
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
cathair	08^1
catégorie	0=F1
causa de baja	0=G1
cccd	0=H1
ceadainm	02E1
ceadunas tiomana	0=I1
ceadúnas tiomána	0=I1
cec	0=J2
cecr	0=L1
cecrl	0=M2
cedula	0<>1
cedula de ciudadania	0<>1
cefr	0=OA
cefr duzeyleri	08;1
cefr düzeyleri	08;1
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
certification body	07F1
certifications de langue	0>>1
certificats	0>G2
certificats d'idiomes	0>I1
certificats de langue	0>>1
certificazioni linguistiche	0>E1
certified by	07F1
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
cgpa	0871
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
cikis tarihi	08G1
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
citation	08:1
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
civilstatus	01g1
civilstånd	0?S1
cizi jazyk	0?V1
cizí jazyk	0?V1
clase	0=E1
class	0871
class rank	0?W1
classement	0?X1
classificacao	0?Y1
classificacao final	0?Y1
classification	0871
classificação	0?Y1
classificação final	0?Y1
cliant	0?Z1
client	0?[4
client name	01n1
cliente	0?_3
closing	0?b1
closing paragraph	0?b1
closing salutation	0?c1
cmnd	0=H1
cnh	0=51
co auteurs	07B2
co authors	07E1
co quan	0?d1
co so dao tao	0?e1
co-auteurs	07B2
co-authors	07E1
coauteurs	07B2
coauthors	07E1
coautores	07X2
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
cognome(i ) nome(i	0@71
cognome(i/)/nome(i	0@71
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
comhlacht	02D1
comhra	0@>1
comhrá	0@>1
comienzo	0@?1
commanditaire	0@@1
commentaire	0081
commissioned by	01n1
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
competências	03F1
compiti	06k1
compiti principali	06k1
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
comprensione orale	06:1
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
concedit per	06c1
concelho	0>_1
concentration	0621
conclusao	04K1
conclusao prevista	04K1
conclusion	0@n2
conclusione	02U1
conclusão	04K1
conclusão prevista	04K1
condizione lavorativa	0A01
conference	0A12
conferencia	0A32
conferenza	0=71
conferinta	0A51
conferința	0A51
conferință	0A51
conferit de	0141
conferito da	06H1
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
conhecimentos	03F1
conocimientos	05G1
conoscenza	0AC1
conquistas	0AD1
conscription	0AE1
conseguimento	02U1
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
contenidos	06A1
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
corso di studi	03I1
country	0B;1
country of residence	0B;1
county	0B<1
courriel	01d1
courrier electronique	01d1
courrier électronique	01d1
cours	0B=1
cours pertinents	0B=1
cours principaux	0B=1
cours suivis	0B=1
course of study	0621
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
cualificacion obtenida	0>;1
cualificación	0>;1
cualificación obtenida	0>;1
cudzi jazyk	0BX1
cudzí jazyk	0BX1
cuenta	02f1
cuentas	0BY1
cuideachta	02D1
cuil	0<>1
cumann	0BZ1
cumarsaid	0B[1
cumarsáid	0B[1
cur sios	0B\1
cur síos	0B\1
curp	0<>1
current address	01@1
current city	0?H1
current location	0B]1
current role	0B^1
current salary	0B_1
current status	0B`1
curriculum	03I1
cursai	0Ba1
curso	0Bb2
cursos	0Bd3
cursos relevantes	06A1
cursuri	0Bg1
cursus	0>F1
cursussen	09L1
custaimeir	0?Z1
custaiméir	0?Z1
customer	01n1
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
céadainm	02E1
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
danisman	08Y1
danışman	08Y1
darba deveja nosaukums un adrese	0C@1
darba devejs	0C@1
darba devēja nosaukums un adrese	0C@1
darba devējs	0C@1
darba pienakumi	06\1
darba pienākumi	06\1
darba tema	08a1
darba tēma	08a1
darba uzsaksana	0CA1
darba uzsākšana	0CA1
darba vieta	06d1
darbavieta	0C@1
darbdavio pavadinimas ir adresas	09R1
darbdavys	09R1
darbibas joma	0CB1
darbibas veids vai nozare	0CB1
darbinieku skaits	0CC1
darbo pobudis	06f1
darbo pobūdis	06f1
darbo tema	08\1
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
data de admissao	01D1
data de admissão	01D1
data de conclusao	04K1
data de conclusão	04K1
data de emissao	0C`1
data de emissão	0C`1
data de fi	0Ca1
data de fim	04K1
data de finalitzacio	0Ca1
data de finalització	0Ca1
data de inceput	0Cb1
data de ingresso	01D1
data de inicio	01D1
data de início	01D1
data de naixement	0541
data de nascimento	04M1
data de obtencao	0C`1
data de obtenção	0C`1
data de publicacao	04N1
data de publicacio	0Cc1
data de publicació	0Cc1
data de publicação	04N1
data de saida	04K1
data de saída	04K1
data de sfarsit	00`1
data de sfârșit	00`1
data de termino	04K1
data de término	04K1
data de început	0Cb1
data di assunzione	0Bo1
data di conclusione	02U1
data di conseguimento	0Cd2
data di fine	02U1
data di inizio	0Bo1
data di nascita	04C1
data di pubblicazione	04D1
data di rilascio	0AF1
data e local de nascimento	04M1
data e luogo di nascita	04C1
data emiterii	04k1
data final	04K1
data fine	02U1
data foilsithe	0Cf1
data i lloc de naixement	0541
data i miejsce urodzenia	0Cg1
data inceperii	0Cb1
data incheierii	00`1
data inicial	01D1
data inizio	0Bo1
data nasc	04M1
data nascita	04C1
data nasterii	04m1
data nașterii	04m1
data obtinerii	04k1
data obținerii	04k1
data publicarii	04l1
data publicării	04l1
data publikacji	0Ch1
data rozpoczecia	0Ci1
data rozpoczęcia	0Ci1
data si locul nasterii	04m1
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
data și locul nașterii	04m1
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
date de fin	0721
date de naissance	0491
date de parution	04:1
date de publication	04:1
date de sortie	0721
date et lieu de naissance	0491
date from	09B1
date issued	08@1
date of birth	0:T1
date of issue	08@1
date of publication	0D?1
date to	0@Z1
daten	09c1
datenverarbeitung	0D@1
dates	0DA3
dates (de - à	04;1
dates (de a	04;1
dati	0DD1
dato	0DE6
dato (fra - til	0DK2
dato (fra til	0DK2
datore di lavoro	0DM1
datos	0DN1
datum	0DOJ
datum (fraan - till	04`1
datum (fran till	04`1
datum (från - till	04`1
datum (od - do	0Di1
datum (od do	0Di1
datum a miesto narodenia	0Dj1
datum a misto narozeni	0Dk1
datum a místo narození	0Dk1
datum behaald	09E1
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
datum van afgifte	09E1
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
dată	04k1
dauer	09c1
day rate	0B_1
de	0EI2
de - até	0D11
de - à	04;1
de a	04;1
de ate	0D11
de la	0Cb1
de tai	0EK1
de tai tot nghiep	0EK1
debut	0D:1
decerne par	06n1
degre de maitrise	0EL2
degree	00e1
degree type	00e1
degré de maîtrise	0EL2
deild	0EN1
dejavnost	0EO1
deklareta adrese	01[1
deklarētā adrese	01[1
delatnost	0EP1
delivrance	0D=1
delivre	0D=1
delivre le	0D=1
delivre par	07e1
delka praxe	0EQ1
delodajalec	0ER1
delovna doba	0ES1
delovne naloge	0ET1
delovni cas	0EU1
delovni čas	0EU1
delovno mesto	0EV1
delta i samtal	0EW1
demissao	04K1
demissão	04K1
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
departemen	08W1
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
dersler	02g1
des de	0C_1
descricao	0F41
descricao da empresa	06_1
descricao das atividades	06`1
descricao do cargo	06`1
descricao do projeto	0F41
descriere	0Ad1
descrierea companiei	0F51
descrierea proiectului	0Ad1
descripcio	0Ac1
descripcio de l'empresa	0161
descripcio del projecte	0Ac1
descripcion	00n1
descripcion de la empresa	00m1
descripcion del proyecto	00n1
descripcion del puesto	0151
descripció	0Ac1
descripció de l'empresa	0161
descripció del projecte	0Ac1
descripción	00n1
descripción de la empresa	00m1
descripción del proyecto	00n1
descripción del puesto	0151
description	0F63
description de l'entreprise	0091
description du poste	01:1
description du projet	0A`1
description of duties	0Ak1
descrizione	0AZ1
descrizione del progetto	0AZ1
descrizione dell'azienda	06l1
descrizione delle mansioni	06k1
descrição	0F41
descrição da empresa	06_1
descrição das atividades	06`1
descrição do cargo	06`1
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
dienstgeber	05_1
dienstort	05^1
dienstplicht	0F^1
dienstsitz	05^1
dienststelle	05_1
dienststellung	09a1
dienstverband	0Af1
diger	0F_1
diger bilgiler	0F_1
diger e postalar	0F`1
diger telefonlar	0Fa1
diger web siteleri	0Fb1
digital content creation	0AU1
dij	0Fc1
dij adomanyozoja	01E1
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
diploma behaald	0211
diploma minositese	06a1
diploma minősítése	06a1
diploma notu	0F01
diploma obtinuta	0<D1
diploma obținută	0<D1
diploma thesis	08S1
diplomamunka	0GA1
diplomamunka cime	0GA1
diplomamunka címe	0GA1
diplomarbeit	00\1
diplomas	0GB2
diplomdarbs	08a1
diplome	0>F1
diplome le plus eleve	0GD1
diplome obtenu	0>F1
diplome prepare	0>F1
diplome prevu	0721
diplomityo	0GE1
diplomityoe	0GE1
diplomityö	0GE1
diplomova praca	08_1
diplomova prace	08`1
diplomová práca	08_1
diplomová práce	08`1
diploms	0GF1
diplomska naloga	0GG1
diplomski rad	0GH2
diplomsko delo	0GG1
diplomă	0<D1
diplôme	0>F1
diplôme le plus élevé	0GD1
diplôme obtenu	0>F1
diplôme préparé	0>F1
diplôme prévu	0721
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
disertace	08`1
disertacija	0GU4
disertacni prace	08`1
disertasi	0GY1
disertatie	0GZ1
disertační práce	08`1
disertație	0GZ1
disertācija	08a1
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
divers	07l1
divisao	0Gm1
divisi	08W1
divisie	0F]1
division	0Gn3
divisione	0Fo1
división	0H11
divisão	0Gm1
dizertacna praca	08_1
dizertačná práca	08_1
diğer	0F_1
diğer bilgiler	0F_1
diğer e-postalar	0F`1
diğer telefonlar	0Fa1
diğer web siteleri	0Fb1
djelatnost	0H21
djelatnost ili sektor	0H21
dla	0H31
dlzka praxe	0H41
dmirijiet	06m1
dni	0H52
do	0H76
do an tot nghiep	0EK1
dob	0H=2
doba	0H?2
doba trvani	0HA1
doba trvání	0HA1
doc	0HB1
doctoral thesis	08S1
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
doktoravhandling	08T1
doktori ertekezes	0GA1
doktori értekezés	0GA1
doktoritoo	08b1
doktoritöö	08b1
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
domicili	01G1
domicilio	0HY4
domicilio actual	0<N1
domiciliu	01T1
domiciliul	01T1
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
driving licence(s	0I@1
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
du - au	04;1
du an	0I^1
du au	04;1
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
duree	04;1
durée	04;1
duties	0Ak1
duties and responsibilities	0Ak1
duur	0C\1
duvod odchodu	0Ig1
duzenleyen	02h1
duzenleyen kurum	02h1
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
dzivesvietas adrese	01[1
dzīvesvieta	0J53
dzīvesvietas adrese	01[1
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
décerné par	06n1
délivrance	0D=1
délivré	0D=1
délivré le	0D=1
délivré par	07e1
délka praxe	0EQ1
département	0Ej2
dépôt	0?n1
détails	0A`1
díj	0Fc1
díj adományozója	01E1
díj megnevezése	0Fc1
dôvod odchodu	0I>1
dönem	0<I1
düzenleyen	02h1
düzenleyen kurum	02h1
düzey	0Ih3
děti	0FS1
dĺžka praxe	0H41
důvod odchodu	0Ig1
dự án	0I^1
e mail	0J?U
e mail address	0Jd1
e mail adresa	01V1
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
e-mail adresa	01V1
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
eap	02B1
earliest start date	0821
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
efternamn / foernamn	09P1
efternamn / förnamn	09P1
efternamn fornamn	09P1
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
egyetem	08H1
egyéb	0L11
egyéb adatok	0L11
ehliyet	0L31
ehliyet sinifi	0L31
ehliyet sınıfı	0L31
eiginnafn	0L41
eind	0211
eindcijfer	0>a1
einddatum	0211
einde	0211
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
einsatzort	05^1
eintritt	03l1
eintrittsdatum	03l1
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
elaborato finale	0641
elaborazione delle informazioni	0LM1
elde edilen basarilar	08g1
elde edilen başarılar	08g1
electronic mail	0Jd1
elektronicka posta	01V1
elektronik posta	0K61
elektronikus levelcim	0IB1
elektronikus levélcím	0IB1
elektroninis pastas	0LL1
elektroninis paštas	0LL1
elektronische post	0Je1
elektronička pošta	01V1
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
elukutse voi ametikoht	03M1
elukutse või ametikoht	03M1
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
emetteur	07e1
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
empfehlung	07?1
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
enfase	0611
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
ente formatore	06]1
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
entity	01n1
entorn	0L51
entorno	05G1
entorno tecnico	05G1
entorno tecnologico	05G1
entorno tecnológico	05G1
entorno técnico	05G1
entrada	01D1
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
eqf seviyesi	08E1
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
equipos	05G1
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
ertekeles	06a1
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
ev adresi	01]1
ev telefonu	0ON1
evek	0OO1
evento	0A61
eves	0LR1
evk	0=d1
examen	0OP1
examen kvalifikation	0OP1
examen/kvalifikation	0OP1
examensaar	08<1
examensar	08<1
examensarbete	0HI1
examensdatum	08<1
examenstitel	0OP1
examensår	08<1
exitos	0OQ1
exits	06O1
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
experience totale	04<1
experiences linguistiques	0OY1
experiencia	0OZ3
experiencia linguistica	0O]2
experiencia lingüística	0O91
experienta	0411
experiență	0411
experiència	0581
experiência	04V1
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
expérience	04<1
expérience totale	04<1
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
f de nacimiento	04L1
f nacimiento	04L1
f. de nacimiento	04L1
f. nacimiento	04L1
faaliyet alani	0MY1
faaliyet alanı	0MY1
faaliyetler	0Oh1
fach	0771
fachbereich	0Oi2
facher	0Ok3
fachgebiet	0771
fachrichtung	0771
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
fakultaet	0771
fakultas	0:C1
fakultat	0771
fakultate	0PR1
fakulte	0PS2
fakulte bolum	02[1
fakultet	0PU2
fakulteta	0PW1
fakultetas	0PX1
fakultät	0771
fakultāte	0PR1
fakülte	0PS2
fakülte/bölüm	02[1
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
fecha	08K3
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
fecha de nacimiento	04L1
fecha de obtencion	0MD1
fecha de obtención	0MD1
fecha de publicacion	04O1
fecha de publicación	04O1
fecha de salida	0L01
fecha de termino	0L01
fecha de término	0L01
fecha fin	0L01
fecha inicio	0@?1
fecha nacimiento	04L1
fecha y lugar de nacimiento	04L1
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
ferramentas	03F1
ferramentas utilizadas	03F1
festnetz	0Q;1
fi	0Ca1
field	0Q<2
field of study	0621
fields of education (isced f	0Q>1
fields of education (isced-f	0Q>1
figli	0Q?1
file	0AT1
file type	0Q@1
filhos	0QA1
filiere	0HP1
filière	0HP1
fim	04K1
fin	0QB2
final grade	0871
final project	08S1
final year project	08S1
finalitzacio	0Ca1
finalització	0Ca1
finalizacion	0L01
finalización	0L01
finalizare	00`1
fine	02U1
finish	0@Z1
fino a	02U1
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
firmengroesse	0591
firmengrosse	0591
firmengröße	0591
firmenname	05_1
firmenprofil	0;S1
firmă	03m1
first language	0QW1
first name	0QX1
first name(s) / surname(s	0<R1
first name(s) surname(s	0<R1
first names	0QX1
fisso	0AS1
fites	06O1
fites assolides	06O1
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
focus	0621
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
foer- och efternamn	09P1
foerening	0Qi1
foererkort	0Qj1
foeretag	0Qk2
foeretagsbeskrivning	0Qm1
foeretagsnamn	05c1
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
foglalkozás/beosztás	09W1
foilsithe	0Cf1
foilsithe in	0R51
foilsitheoir	0R51
foireann	0R61
foiskola	08H1
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
for och efternamn	09P1
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
foretagsnamn	05c1
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
fostoir	02D1
fostóir	02D1
foto	0RW=
fotograf	0Rd1
fotografia	0Re6
fotografie	0Rk2
fotografija	0Rm3
fotografía	0S01
fotoğraf	0Rd1
fotó	0Q81
fra	0S13
fraa	09D1
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
frå	09D1
från	0;41
frühester eintrittstermin	0L<1
frühestmöglicher eintrittstermin	0L<1
fuehrerausweis	0PD1
fuehrerschein	0PD1
fuehrerschein(e	0PD1
fuehrerscheine	0PD1
fuehrerscheinklasse	0PD1
fuehrerscheinklassen	0PD1
fuehrungsspanne	0591
fuer	0921
fuhrerausweis	0PD1
fuhrerschein	0PD1
fuhrerschein(e	0PD1
fuhrerscheine	0PD1
fuhrerscheinklasse	0PD1
fuhrerscheinklassen	0PD1
fuhrungsspanne	0591
fulde navn	0RC1
full name	0<R1
fullfoert	08=1
fullfort	08=1
fullført	08=1
fullstaendigt namn	09P1
fullstandigt namn	09P1
fullständigt namn	09P1
fullt nafn	0S>1
fullt navn	0RD1
funcao	0S?3
funcao no projeto	0SB1
funcao ou cargo ocupado	0<h1
funcio	0SC2
funcion	0SE3
funcion o cargo ocupado	0<g1
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
funció	0SC2
función	0SE3
función o cargo ocupado	0<g1
funcoes	06`1
funcoes desempenhadas	06`1
funcoes e responsabilidades	06`1
functia	0SH1
functia actuala	0SI1
functia ocupata	0SH1
functia sau postul ocupat	0SH1
functie	0SJ6
functie inhoud	0191
functie of beroep	09^1
functie-inhoud	0191
functiebenaming	09^1
functienaam	09^1
functieomschrijving	0191
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
funkcijos	06f1
funkcja	0Sg3
funksjon	0Sj2
funktion	0Sl7
funzione	0T33
função	0S?3
função no projeto	0SB1
função ou cargo ocupado	0<h1
funções	06`1
funções desempenhadas	06`1
funções e responsabilidades	06`1
fur	0921
furnizor	0T61
further details	01?1
further email addresses	0M@1
further information	01?1
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
för- och efternamn	09P1
förening	0Qi1
företag	0Qk2
företagsbeskrivning	0Qm1
företagsnamn	05c1
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
führerschein(e	0PD1
führerscheine	0PD1
führerscheinklasse	0PD1
führerscheinklassen	0PD1
führungsspanne	0591
für	0921
főbb eredmények	0LQ1
főbb feladatok	0Q31
főbb pontok	0Q`1
főbb tevékenységek és feladatkörök	0Q31
főbb tárgyak	0Qa1
főbb tárgyak / gyakorlati képzés	0Qa1
főiskola	08H1
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
galvenie pienakumi	06\1
galvenie pienākumi	06\1
galvenie prieksmeti	0TF1
galvenie priekšmeti	0TF1
gano	0F01
gaol	0TG1
gata	0TH2
gate	0;H1
gateadresse	0;H1
gatuadress	01^1
gatve	01Z1
gatvė	01Z1
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
gegenstand	07:1
gehalt	0TU1
gehaltsvorstellung	0TU1
gehaltsvorstellungen	0TU1
gehaltswunsch	0TU1
geiri	0701
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
gesprach	03[1
gesprache	03[1
gespraech	03[1
gespraeche	03[1
gesprekken voeren	0Tj1
gespräch	03[1
gespräche	03[1
gestor	0>U1
gesundheitszustand	09I1
getuigenis	00>1
getur hafid storf	0Tk1
getur hafið störf	0Tk1
gewenst salaris	0Tl1
gewenste baan	09]1
gewenste functie	09]1
gewenste locatie	0Tm1
gewenste regio	0Tm1
gewicht	09I1
gewuenschte position	02R1
gewuenschter arbeitsort	0:31
gewunschte position	02R1
gewunschter arbeitsort	0:31
gewünschte position	02R1
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
giay phep lai xe	08f1
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
giris	08m1
giris tarihi	08m1
giriş	08m1
giriş tarihi	08m1
giro	00m1
github repo	0HH1
given by	08C1
given name	0QX1
given names	0QX1
giáo viên hướng dẫn	0U61
giải quyết vấn đề	0U21
giải thưởng	0U31
giấy phép lái xe	08f1
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
glowne przedmioty umiejetnosci zawodowe	0UG1
glowne zadania	0Bk1
glowne zadania i obowiazki	0Bk1
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
grade point average	0871
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
graduation project	08S1
grau	0V=2
grau academico	0F>1
grau académico	0F>1
grau acadêmico	0F>1
grau de dominio	0V?1
grau de domínio	0V?1
grau de escolaridade	0Nj1
greeting	0V@1
groesse	09I1
groesste erfolge	09i1
grosse	09I1
grosste erfolge	09i1
group	0VA2
grund des wechsels	07@1
grundwehrdienst	0;g1
grussformel	0VC1
grußformel	0VC1
grád	0VD1
gráða	0V71
größe	09I1
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
gyvenamosios vietos adresas	01Z1
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
główne przedmioty/umiejętności zawodowe	0UG1
główne zadania	0Bk1
główne zadania i obowiązki	0Bk1
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
haettava tehtaevae	03P1
haettava tehtava	03P1
haettava tehtävä	03P1
haettu tehtaevae	03P1
haettu tehtava	03P1
haettu tehtävä	03P1
hakkimda	0131
hakkımda	0131
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
hauptaufgaben	05]1
hauptfach	0771
hauptfacher	0Vd1
hauptfacher berufliche fahigkeiten	0Vd1
hauptfaecher	0Vd1
hauptfaecher/berufliche faehigkeiten	0Vd1
hauptfächer	0Vd1
hauptfächer/berufliche fähigkeiten	0Vd1
haupttaetigkeiten	05]1
haupttatigkeiten	05]1
hauptteil	0Ve1
haupttätigkeiten	05]1
he dao tao	08R1
headcount	0@Q1
headline	0B^1
health	0Vf1
health status	0Vf1
hedeflenen pozisyon	0901
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
hemadress	01^1
hemort	0Vn1
hemsida	0Vo1
hemtelefon	0W01
henkiloestoe	02X1
henkiloestoen maeaerae	02X1
henkilosto	02X1
henkiloston maara	02X1
henkilöstö	02X1
henkilöstön määrä	02X1
herausgeber	0W12
herkunft	0;d1
herkunftsort	0;d1
herramientas	05G1
herramientas utilizadas	05G1
hesap	0W31
high school	00f1
highest degree	0Kc1
highest qualification	0Kc1
highlights	0P01
hijos	0W41
hilfsmittel	0L61
hingga	0W51
hinh anh	03n1
hinh thuc lam viec	0W61
hinne	0W71
hintergrund	07:1
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
hobbies	01?1
hoc vi	08R1
hochschule	02N1
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
home address	01@1
home page	0HH1
home phone	0<M1
home town	0W_2
homepage	0Wa4
hometown	0We1
hon nhan	0Wf1
honlap	0Wg1
honorific	0Wh1
honors	0871
honours	0871
hoofdtaken	0191
hoofdvak	0251
hoofdvakken	09L1
hoogst genoten opleiding	0Wi1
hoogste opleiding	0Wi1
hoogtepunten	09K1
hop thu	0FU1
horen	0WV1
horforstaelse	0WW1
horverstehen	0WV1
hovedfag	0Wj3
hovedopgave	01o1
hovedopgaver	05a1
hovedopgaver og ansvarsomraader	05a1
hovedopgaver og ansvarsomrader	05a1
hovedopgaver og ansvarsområder	05a1
hovedoppgave	08T1
hovedoppgaver	05X1
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
hálózat	0VZ1
hápunktar	0V^1
háskóli	0Vc1
hình thức làm việc	0W61
hình ảnh	03n1
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
hệ đào tạo	08R1
họ	0WI1
họ tên	0WK1
họ và tên	0WK1
học vị	08R1
hồ sơ	0To1
hồ sơ trực tuyến	0WJ1
hội	0W\1
hội thoại	0W]1
hộp thư	0FU1
icerik	0121
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
idiomas maternos	0XE1
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
iela	01[1
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
ikamet adresi	01]1
ikamet yeri	0<J1
ikametgah	0XT3
ikametgah adresi	01]1
ikametgâh	0XS1
iki	08]1
ikä	0XR1
il	0XS1
il mio ruolo	0XW1
ilce	0XX2
iletisim	0XZ2
iletişim	0XZ2
ilgili dersler	02g1
ilk ad	0X\1
ilsien matern	0X]1
ilçe	0XX2
image	0841
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
in dienst	09A1
in evidenza	0Y41
incarichi	06k1
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
indirizzo di studio	03I1
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
informazioni sull'azienda	06l1
információfeldolgozás	0YP1
informācijas apstrāde	0YM1
ingreso	0@?1
ingresso	01D1
inhalt	07:1
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
innehaall	08c1
innehall	08c1
innehåll	08c1
innhold	0Y\1
innholdsproduksjon	0Y]1
inquadramento	0Y^1
inriktning	01i1
inscne	0UH1
insegnamenti	0AY1
instansi	0Y_2
instantie	0201
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
intelegere orala	06;1
intelegere scrisa	0??1
intelegere: ascultare	06;1
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
internet sitesi	08X1
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
início	01D1
início imediato	0G^1
inštitúcia	0Yg2
iparag	0281
iparág	0281
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
irtisanomisaika	02n1
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
ise baslama tarihi	08n1
iseloomustus	0Zj1
isem	0Zk1
isem proprju	0Zl1
isem shih	0Zk1
isem sħiħ	0Zk1
isem u indirizz ta' min jimpjega	0Xn1
isem u kunjom	0Zk1
isi	0FA1
isim	01>1
isim soyisim	01>1
iskola	08H1
iskolai vegzettseg	0Zm1
iskolai végzettség	0Zm1
iskustvo	0UR2
issilavinimas	0XO1
issue date	08@1
issued	08@1
issued by	07F1
issuer	08A2
issuing authority	07F1
issuing body	07F1
issuing organisation	07F1
issuing organization	07F1
istaiga	0Zn3
istaknuto	0[12
istenen pozisyon	0901
istihdam turu	0<H1
istihdam türü	0<H1
istituto	06]1
istituto di istruzione	06]1
istituto di istruzione o formazione	06]1
istituzione	0[33
istituzzjoni	0[61
isveren	0[72
isverenin adi ve adresi	0QU1
isyeri	0QU1
iteike	05=1
ivertinimas	08d1
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
izglitibas iestade	0741
izglitibas jomas (isced f	0[E1
izglitibas limenis	0GF1
izglītības iestāde	0741
izglītības jomas (isced-f	0[E1
izglītības līmenis	0GF1
izmantotas tehnologijas	06i1
izmantotās tehnoloģijas	06i1
izobrazba	0[F1
izobrazevalna ustanova	0PW1
izobraževalna ustanova	0PW1
izsniedza	0[C1
izsniedzejs	0[C1
izsniedzējs	0[C1
izsniegts	0[G1
izvajalec	0PW1
içerik	0121
içerik oluşturma	0X91
iş alanı	0MY1
iş tanımı	0Oh1
iş unvanı	0UW1
iş veren	0Zg1
iş veya sektör türü	0MY1
iş yeri	0QU1
işe başlama tarihi	08n1
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
jahre alt	0331
jahre berufserfahrung	09b1
jahre erfahrung	09b1
jahrgang	0TL1
jalan	02Y1
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
jezyk(i) ojczysty(e	0\21
jezyki	0\32
jezyki ojczyste	0\21
jmbg	0\52
jmeno	0=i1
jmeno a adresa zamestnavatele	0\71
jmeno a prijmeni	0=i1
jméno	0=i1
jméno a adresa zaměstnavatele	0\71
jméno a příjmení	0=i1
job	0\82
job description	0Ak1
job duties	0Ak1
job position	0F?1
job responsibilities	0Ak1
job role	0F?1
job status	0B`1
job title	0\:2
job type	0Ae1
jobb	0\<1
jobdesk	0FB1
jobtitel	0\=2
jogositvany	0[Z1
jogosítvány	0[Z1
jornada	0\?2
journal	0A12
judet	0\A1
judetul	0\A1
județ	0\A1
județul	0\A1
judul	0\B1
judul skripsi	0GY1
judul tesis	0GY1
judul tugas akhir	0GY1
juhiload	0\C1
juhiluba	0\C1
juhtimisoigus	0\C1
juhtimisõigus	0\C1
julkaisija	0\D1
julkaistu	0\E1
julkaistu lehdessa	0\D1
julkaistu lehdessae	0\D1
julkaistu lehdessä	0\D1
julkaisupaeivae	0\E1
julkaisupaiva	0\E1
julkaisupäivä	0\E1
julkaisuvuosi	0\E1
jumlah anggota tim	0\F1
jumlah karyawan	0\F1
jumlah sks	0\G1
jurnal	0Gk1
jurusan	0:C1
jusqu'a	0721
jusqu'à	0721
járművezetői engedély	0[Z1
járművezetői engedély(ek	0[Z1
jämförelsetal	0:21
järjestäjä	0[Q2
järjestö	0[S1
język	0\11
język obcy	0\11
język ojczysty	0\21
język(i) ojczysty(e	0\21
języki	0\32
języki ojczyste	0\21
kabupaten	0\H1
kaennykkae	0\I1
kaeytetyt teknologiat	06@1
kaeyttaejaenimi	0\J1
kaeyttaejaetunnus	0\J1
kaitsevaeteenistus	02K1
kaitseväeteenistus	02K1
kalba	0\K1
kalbejimas	0YN1
kalbos	0\K1
kalbos lygis	0\L1
kalbėjimas	0YN1
kampus	0Z31
kan tiltraede	0\M1
kan tiltre	0\N1
kan tiltræde	0\M1
kandidatuppsats	0HI1
kannykka	0\I1
kansalaisuus	0\O1
kansallisuus	0\O1
kanton	0;f1
kantor	0\P1
kapcsolat	0\Q1
kapsam	0121
kar	0\R1
karakter	0\S2
karaktergennemsnit	0Tb1
karaktersnitt	0U?1
kariga	0\U1
karine tarnyba	0\V1
karinė tarnyba	0\V1
karsilikli konusma	0\W1
karşılıklı konuşma	0\W1
kasutatud tehnoloogiad	0\X1
kata kunci	02]1
kategori	0\Y3
kategorie	0\\1
katonai szolgalat	0\]1
katonai szolgálat	0\]1
katonasag	0\]1
katonaság	0\]1
katuosoite	0\^1
kaupunki	06V1
kaytetyt teknologiat	06@1
kayttajanimi	0\J1
kayttajatunnus	0\J1
kazanilan niteligin adi	0Ko1
kazanimlar	08g1
kazanılan niteliğin adı	0Ko1
kazanımlar	08g1
keamanan	0\_1
kebangsaan	0\`1
keel	0\a1
keeled	0\a1
keeleoskuse tase	0\b1
kefasihan	0\c1
kelamin	0[c1
kelliem	0\d1
kelt	0\e1
kelulusan	0W51
kemampuan	0\f2
kendskab	0\h2
kenninafn	0Kk1
kennitala	0P71
kenntnisse	0\j3
kenntnisstand	0\m2
kent	0XS1
kep	0Q81
kepemilikan sim	0\o1
kepesites	0R71
kepzes	0]02
kepzes szintje	0R71
kepzettseg	0R71
keresett pozicio	09o1
keresett pozíció	09o1
keresztnev	0]21
keresztnevek	0]21
keresztnév	0]21
kernpunten	09K1
kesehatan	09Y1
keskeiset aineet	02A1
keskeiset opinnot	02A1
keskeiset saavutukset	0]31
keskeiset tehtaevaet	0]41
keskeiset tehtavat	0]41
keskeiset tehtävät	0]41
keskiarvo	0681
keskmine hinne	0W71
keskustelu	0]51
kesto	02I1
kestus	01f1
keszsegek	0O<1
ket qua	0]61
ket qua dat duoc	0]61
ket thuc	0EZ1
keterampilan	02]1
keterangan	0FA1
ketersediaan	0]71
kewarganegaraan	0\`1
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
kezdes	09M1
kezdesi idopont	0Q71
kezdet	09M1
kezdete	09M1
kezdo datum	09M1
kezdés	09M1
kezdési időpont	0Q71
kezdő dátum	09M1
khac	0]81
khach hang	0Hl1
khoa	0>[1
khoa hoc	0<@1
khoa luan	0EK1
khoang thoi gian	0U11
khoảng thời gian	0U11
khu vuc	0FV1
khu vực	0FV1
khác	0]81
khách hàng	0Hl1
khóa học	0<@1
khóa luận	0EK1
kiado	0R81
kiadta	0]91
kiadó	0R81
kiallito	0]91
kiallitotta	0]91
kiallitva	0\e1
kibocsato	0]91
kibocsátó	0]91
kielet	0]:1
kieli	0]:1
kielikokemus	0];1
kielitaidon taso	0]<1
kielitaito	0]<1
kielitodistukset	0]=1
kielitutkinnot	0]=1
kiemelesek	0Q`1
kiemelések	0Q`1
kierunek	0Io1
kierunek studiow	0Io1
kierunek studiów	0Io1
kilepes	09=1
kilo	0;I1
kilépés	09=1
kimlik no	0]>1
kind	0=D1
kind of experience	0]?1
kinder	0P]1
kinh nghiem	0]@1
kinh nghiệm	0]@1
kirjallinen	0]A1
kirjastus	02H1
kirjeldus	0]B1
kirjoittaja	0]C1
kirjoittajat	0]C1
kirjoittaminen	0]A1
kirjutamine	0]D1
kisbiet	0]E1
kisisel web sitesi	08X1
kita	0]F1
kitba	0]G1
kiti duomenys	0]F1
kiti el pasto adresai	0]H1
kiti el. pašto adresai	0]H1
kiti telefono numeriai	0]I1
kitos svetaines	0]J1
kitos svetainės	0]J1
kiállította	0]91
kiállítva	0\e1
kiállító	0]91
kişisel web sitesi	08X1
kjoenn	0]K1
kjonn	0]K1
kjønn	0]K1
klant	0]L1
klausisanas	0]M1
klausymas	0]N1
klausīšanās	0]M1
klicova slova	0I=1
klicove body	0W@1
kliem ewlieni	0U01
klien	0]O1
klient	0]P4
klientas	0]T1
klients	0]U1
klijent	0]V3
kljucne besede	0]Y1
kljucne reci	0]Z1
kljucne rijeci	0][1
kljucne tacke	0]\1
kljucne tocke	0]]2
ključne besede	0]Y1
ključne reči	0]Z1
ključne riječi	0][1
ključne tačke	0]\1
ključne točke	0]]2
klucove body	0W=1
klucove slova	0]_1
kluczowe punkty	0]`1
klíčová slova	0I=1
klíčové body	0W@1
koautoren	07W1
koautori	0]a1
kod pocztowy	0]b1
kodakondsus	0]c1
kode pos	0]d1
kodici postali	0]e1
kodiċi postali	0]e1
koduleht	0]f1
kodune aadress	00;1
koen	0]g2
koerekort	0]i1
koerkort	08Q1
koerkortsbehoerighet	08Q1
kohokohdat	0]j1
koht	06W1
kohustused	0]k1
kokemus	0]l1
kokemusvuodet	0]l1
kokkuvote	0]m1
kokkuvõte	0]m1
koko nimi	0OH1
kolegiji	0UF1
kom	0]n1
komanda	0]o2
komandas lielums	0CC1
komandos dydis	0CE1
kommun	0Vn1
kommune	0^12
kommunikacio	0^31
kommunikasjon	0^41
kommunikation	0^53
kommunikáció	0^31
komorka	0]n1
kompanija	0^82
kompetencer	0501
kompetenser	04n1
kompetenza	0^:1
kompetenzstufe	07>1
komunikace	0^;1
komunikacia	0^<1
komunikacija	0^=3
komunikacja	0^@1
komunikasi	0^A1
komunikazzjoni	0^B1
komunikácia	0^<1
komórka	0]n1
kon	0]g2
konec	0^C2
konference	0^E1
konferencja	0Bj1
konferenz	0Nd1
konfession	0U@1
koniec	0^F2
konsentrasi	0:C1
konta	0^H1
kontak	0^I1
kontakt	0^J2
kontakt telefon	0;Y2
kontaktinis telefonas	0^L1
kontaktna adresa	01R1
kontaktni adresa	01S1
kontaktni telefon	0^M1
kontaktná adresa	01R1
kontaktní adresa	01S1
kontakttalrunis	0^N1
kontakttālrunis	0^N1
kontekst	0^O1
konten	0^P1
konto	0^Q5
konum	0<J1
konusma	0^V1
konuşma	0^V1
konverzace	0^W1
konverzacia	0^X1
konverzácia	0^X1
konwersacja	0ZR1
konzulens	0Q51
kool	0V_1
koolitaja	0V_1
koolitusasutus	0V_1
kopsavilkums	0^Y1
kor	0LR1
korekort	0]i1
koriscene tehnologije	0]Z1
korisnicko ime	0^Z2
korisničko ime	0^Z2
koristene tehnologije	0][1
korištene tehnologije	0][1
korišćene tehnologije	0]Z1
korkeakoulu	0^\1
korkein koulutus	0^]1
korkort	08Q1
korkortsbehorighet	08Q1
korsijiet	0^^1
kota	0^_2
kota domisili	0\H1
kotikunta	06V1
kotiosoite	0\^1
kotipaikka	06T2
kotisivu	0^a1
kotisivut	0^a1
koulu	0^\1
koulutuksen jaerjestaejae	0^\1
koulutuksen jaerjestaejaen nimi ja tyyppi	0^\1
koulutuksen jarjestaja	0^\1
koulutuksen jarjestajan nimi ja tyyppi	0^\1
koulutuksen järjestäjä	0^\1
koulutuksen järjestäjän nimi ja tyyppi	0^\1
koulutus	0671
koulutusala	02?1
koulutusalat (isced f	0^b1
koulutusalat (isced-f	0^b1
koulutuslaitos	0^\1
koulutusohjelma	02?1
koulutustaso	0^]1
kozossegi media	0^c1
kp	0^d1
kraad	0^e1
kraj	0^f7
kraj dela	0^m1
kraj rojstva	0^n1
krajina	0^o1
kredi	02Q1
krediler	02Q1
kredit	0_01
kreditai	0_11
kreditek	0_01
krediti	0_21
kreditne tocke	0_31
kreditne točke	0_31
kreditpunkte	0_41
kreditpunkti	0^d1
kredity	0_52
kredītpunkti	0^d1
krestni jmena	0_71
krestni jmeno	0_71
krstne mena	0_81
krstne meno	0_81
krstné meno	0_81
krstné mená	0_81
kryptis	0PX1
ktp	0_91
kualifikasi	0XQ1
kuendigungsfrist	0L<1
kuendigungsgrund	07@1
kulcsszavak	0O<1
kullanici adi	0W31
kullanilan araclar	03^1
kullanilan programlar	03^1
kullanilan teknolojiler	03^1
kullanıcı adı	0W31
kullanılan araçlar	03^1
kullanılan programlar	03^1
kullanılan teknolojiler	03^1
kullegg	0[61
kulleġġ	0[61
kumpanija	0Xn1
kund	09k1
kunde	0_:3
kunden	0921
kundigungsfrist	0L<1
kundigungsgrund	07@1
kuni	0_=1
kunjom	0_>1
kunjom / isem	0Zk1
kunjom isem	0Zk1
kunnatta	0P:1
kunnattustig	0_?1
kunnskaper	0Q91
kunnátta	0P:1
kunnáttustig	0_?1
kunskaper	0_@1
kunskapsniva	0_A2
kunskapsnivaa	0_A2
kunskapsnivå	0_A2
kunta	06V1
kurs	0MK1
kursai	0C=1
kursarrangoer	0WP1
kursarrangor	0WP1
kursarrangør	0WP1
kurse	0Vd1
kurser	0_C2
kursevi	0_E1
kursi	0TF1
kurslar	02g1
kurssit	02A1
kursus	0_F1
kursused	02@1
kursusudbyder	0_G1
kursy	0UG1
kurulus	0_H2
kuruluş	0_H2
kurum	0_J5
kurzbeschreibung	0_O2
kurzbeschreibung der firma	0;S1
kurzprofil	0441
kurzusok	0Qa1
kurzy	0_Q2
kustantaja	0\D1
kutsumanimi	0OI1
kuulamine	0_S1
kuullun ymmaertaeminen	0_T1
kuullun ymmartaminen	0_T1
kuullun ymmärtäminen	0_T1
kuunteleminen	0_T1
kuuntelu	0_T1
kuupaev	0_U2
kuupaevad	01f1
kuupäev	0_U2
kuupäevad	01f1
kuva	0_W1
kuvaus	0_X1
kvalifikace	0Ho1
kvalifikacia	0I21
kvalifikacija	0_Y4
kvalifikacinis laipsnis	0XO1
kvalifikasjon	0_]1
kvalifikasjonens betegnelse	0_]1
kvalifikationens benaemning	0OP1
kvalifikationens benamning	0OP1
kvalifikationens benämning	0OP1
kvalifikationens betegnelse	0_^1
kvalifikácia	0I21
kvalifikācija	0GF1
kwalificatie	0Uk1
kwalificatie of diploma	0Uk1
kwalifika	0__1
ky nang	0A81
ky thuat	0A81
kyn	0_`1
kännykkä	0\I1
käytetyt teknologiat	06@1
käyttäjänimi	0\J1
käyttäjätunnus	0\J1
kép	0Q81
képesítés	0R71
képzettség	0R71
képzés	0]02
képzés szintje	0R71
készségek	0O<1
kön	0_a1
körkort	08Q1
körkortsbehörighet	08Q1
közösségi média	0^c1
køn	0_b1
kørekort	0]i1
kündigungsfrist	0L<1
kündigungsgrund	07@1
kľúčové body	0W=1
kľúčové slová	0]_1
křestní jména	0_71
křestní jméno	0_71
kết quả	0]61
kết quả đạt được	0]61
kết thúc	0EZ1
kỹ năng	0A81
kỹ thuật	0A81
l ahhar modifika	0_c1
l-aħħar modifika	0_c1
laajuus	0_d1
laatst bijgewerkt	0_e1
laatst gewijzigd	0_e1
label	0B^1
labhairt	0_f1
labores	0151
laehdoen syy	0_g1
laehiosoite	0\^1
laen	0_h1
laenk	0Vo1
laereanstalt	0_G1
laerested	0WP1
laerosaete	0WO1
laesa	0_i1
laese	0_j1
laeseforstaaelse	0_j1
laeseforstaelse	0_j1
laesfoerstaaelse	0_i1
laesning	0_k2
lag	0_m1
lahdon syy	0_g1
lahiosoite	0\^1
lahir	0_n1
laika periods	0EE1
laikas	0DN1
laikotarpis	0DN1
laikposms	0EE1
laiks	0EE1
lain lain	0YQ1
lain-lain	0YQ1
lainnya	0YQ1
laipsnis	0XO1
laithreain ghreasain eile	0_o1
laitteet	06@1
laji	0`01
lakcim	02l1
lakcím	02l1
lakhely	0`12
lakohely	0`33
lakóhely	0`33
lama bekerja	0Ib1
lama pengalaman	0`61
laman	0`71
lan	0_h1
land	0`87
landkreis	0;f1
landshluti	0T:1
landskap	0_h1
langages	0@T1
language	0`?1
language certificate	0>D1
language certificates	0>D1
language code	0`@1
language experience	0`A1
language experiences	0`A1
language level	0Q\1
language proficiency	0Q\1
language skills	0Q\1
languages	0`B2
languages and tools	0;e1
langue	0`D1
langue maternelle	0`E1
langue(s) maternelle(s	0`E1
langues	0`D1
langues maternelles	0`E1
lank	0Vo1
lapsed	0`F1
larosate	0WO1
lasa	0_i1
lasforstaelse	0_i1
lasisana	0`G1
lasning	0_i1
lasprocessen	0TR1
last change	0`H1
last modification	0`H1
last modified	0`H1
last name	0P^1
last update	0`H1
last updated	0`H1
lasīšana	0`G1
lat	0`I1
lata	0`J2
lata doswiadczenia	0I<1
lata doświadczenia	0I<1
latar belakang	0FA1
latest version	0<S1
lathair	02F1
laufzeit	09c1
lauk	0`L1
launakrofur	0`M1
launakröfur	0`M1
laurea	0`N1
lausn vandamala	0`O1
lausn vandamála	0`O1
lausunto	0`P1
lavoro o posizione ricoperti	0Y^1
leamh	0`Q1
leathanach baile	0`R1
leaving reason	0`S1
lebt in	05^1
lectura	0`T2
lectura comprensiva	0@b1
lecture	0@]1
leder	0`V2
leeftijd	0[L1
leer	0@b1
leesvaardigheid	0`X1
legmagasabb vegzettseg	0Zm1
legmagasabb végzettség	0Zm1
lehrinhalte	0Vd1
lehrveranstaltungen	0Vd1
lehti	0\D1
leibheal	0`Y1
leibheal cec	0`Z1
leibheal teanga	0`[1
leibhéal	0`Y1
leibhéal cec	0`Z1
leibhéal teanga	0`[1
leidejas	0`\1
leidinggevende	09>1
leidykla	0`\1
leidėjas	0`\1
leiras	0Bm1
leistungen	09i1
leistungsfacher	0Vd1
leistungsfaecher	0Vd1
leistungsfächer	0Vd1
leistungskurse	0Vd1
leistungspunkte	0_41
leitheoireacht	0`Q1
leitura	0@\1
lembaga	0`]3
lembaga penerbit	0Gl1
lengua	0``1
lengua materna	0XE1
lengua(s) materna(s	0XE1
lenguajes	05G1
lenguas maternas	0XE1
lenke	0Vk1
ler	0@\1
lese	0`a1
leseforstaaelse	0`a1
leseforstaelse	0`a1
leseforståelse	0`a1
lesen	0`b1
leseverstehen	0`b1
lesing	0`a1
lestur	0`c1
let	0`d1
leta	0=61
leta izkusenj	0ES1
leta izkušenj	0ES1
leto	0`e3
leto rojstva	0E;1
leto zakljucka	0E11
leto zaključka	0E11
letszam	09X1
lettura	0<[1
letzte aenderung	0`h1
letzte anderung	0`h1
letzte änderung	0`h1
level	0`i6
level in eqf	0ND1
level of education	0Kc1
levelezesi cim	02l1
levelezési cím	02l1
lezen	0`X1
leírás	0Bm1
libreta militar	0`o1
licence	0I@1
licencia de conducir	0<j1
licenzja tas sewqan	0a01
liceo	06]1
liceul	0T61
lichtbild	0:41
licno ime	0a11
liczba pracownikow	0a21
liczba pracowników	0a21
lidz	00_1
lidzautori	0a31
lien	0a42
lien he	0F[1
lien ket	0a61
liens	0?n1
lieu	08j1
lieu d'origine	0a71
lieu de naissance	0a81
lieu de residence	0a92
lieu de résidence	0a92
lieu de travail	08j1
lieu et date de naissance	0491
lieu souhaite	0a;1
lieu souhaité	0a;1
limba	0a<1
limba materna	0a=1
limba maternă	0a=1
limba straina	0a<1
limba străină	0a<1
limba(i) materna(e	0a=1
limba(i) maternă(e	0a=1
limba(ile) materna(e	0a=1
limba(ile) maternă(e	0a=1
limbi	0a<1
limbi materne	0a=1
limbă	0a<1
limbă maternă	0a=1
limenis	0a>3
line manager	01e1
line of business	0;N1
lingua	0aA2
lingua madre	0aC1
lingua materna	0aD2
lingua straniera	0aF1
lingua(s) materna(s	0XF1
linguagens	03F1
linguaggi	0@Y1
linguas	0aG1
linguas maternas	0XF1
lingue	0aF1
lingwa	0aH1
lingwa materna	0X]1
lingwi	0aH1
linh vuc	0aI2
linh vuc dao tao (isced f	0aK1
linh vuc hoat dong	0aL1
linja	02?1
linje	0P@2
link	0aM?
linkki	0^a1
links	0a\4
linn	0a`1
liofacht	0`[1
lire	0@]1
lisaetiedot	0aa1
lisainfo	0ab1
lisan	09Z1
lisatiedot	0aa1
lise	0Kn1
listening	0ac1
listening comprehension	0ac1
lisätiedot	0aa1
live	0HH1
livell	0ad1
livell tal lingwa	0^:1
livell tal qek	0ae1
livell tal-lingwa	0^:1
livell tal-qek	0ae1
livelli qcer	0af1
livello	0ag3
livello di conoscenza	0aj2
livello di istruzione	0al1
livello eqf	0am1
livello europeo	0af1
livello nella classificazione nazionale o internazionale	0am1
livello qcer	0af1
livello qeq	0am1
lives in	08k2
living in	0?H1
liên hệ	0F[1
liên kết	0a61
liċenzja tas-sewqan	0a01
lično ime	0a11
llegir	0@_1
llengua	0XI1
llengua materna	0an1
llenguatges	0L51
llengues	0XI1
llengues maternes	0an1
llengües	0XI1
llengües maternes	0an1
lloc	0ao2
lloc de naixement	0b11
lloc de residencia	0b22
lloc de residència	0b22
lloc de treball	0=11
lloc de treball desitjat	0=01
lloc desitjat	0=01
lloc web	0M^1
loai	0b41
loai du an	0b41
loai hinh cong viec	0W61
loai tot nghiep	0FY1
loc	0b51
loc de desfasurare	0b51
loc de desfășurare	0b51
local	0b62
local de nascimento	0b81
local de trabalho	0b91
local e data de nascimento	04M1
local pretendido	0G_1
localidad	0?K2
localidade	0>]2
localisation	08j1
localita	0?B2
localitat	0?P1
localitate	0b:2
localitatea	0b<1
localite	0a92
locality	0?H1
localitzacio	0b=1
localització	0b=1
località	0?B2
localité	0a92
localizacao	0b91
localizacion	0b>1
localización	0b>1
localização	0b91
locatie	0b?2
location	0bA3
location dot	0B]1
location on	0B]1
locations	0B]1
locație	0b51
locul de munca	0b51
locul de munca vizat	0SI1
locul de muncă	0b51
locul de muncă vizat	0SI1
locul nasterii	0bD1
locul nașterii	0bD1
locul si data nasterii	04m1
locul și data nașterii	04m1
loeneanspraak	0bE1
loennskrav	0bF1
loenoenske	0bG1
logheimili	0Vl1
logiciels	0@T1
login	0bH1
logros	0OQ1
logros alcanzados	0OQ1
logros destacados	0OQ1
logros obtenidos	0OQ1
logros principales	0OQ1
lohnvorstellung	0TU1
loi gioi thieu	0bI1
lok	0bJ2
lokacija	0bL3
lokalita	0bO3
lokalità	09N1
lokalizacja	0bR1
lokaritgerd	0bS1
lokaritgerð	0bS1
lokasi	0bT1
lokasi kerja	0bT1
lokasjon	05Y1
lokasyon	0<J1
lokation	05b1
lokaverkefni	0bS1
loma	0bU3
lomas	0bX1
loneansprak	0bE1
lonnskrav	0bF1
lononske	0bG1
looking for	0B^1
lopetamine	0_=1
lopetamise aasta	0_=1
lopp	0_=1
loppkuupaev	0_=1
loppu	0bY1
loppupaeivae	0bY1
loppupaiva	0bY1
loppupäivä	0bY1
lopputyo	0GE1
lopputyoe	0GE1
lopputyö	0GE1
loputoo	08b1
loputoo teema	08b1
loại	0b41
loại dự án	0b41
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
luetun ymmaertaeminen	0bZ1
luetun ymmartaminen	0bZ1
luetun ymmärtäminen	0bZ1
lugar	0b[2
lugar de estudios	00d1
lugar de nacimiento	0b]1
lugar de origen	0b^1
lugar de residencia	0?K2
lugar de trabajo	0b>1
lugar deseado	0G]1
lugar y fecha de nacimiento	04L1
lugemine	0b_1
luisteren	0b`1
luistervaardigheid	0b`1
lukeminen	0bZ1
lulus	0W51
lumpen	0ba1
luogo	0bb2
luogo di lavoro	0bd1
luogo di nascita	0be1
luogo di residenza	0?D1
luogo e data di nascita	04C1
luong mong muon	0bf1
luovuttaja	0bg1
luận văn	0EK1
luận án	0EK1
ly do nghi	0bh1
ly do nghi viec	0bh1
lycee	0>61
lycée	0>61
lygis	0bi3
lygmuo	0bl1
lykilord	0X61
lykilorð	0X61
lysing	0bm1
lyssna	0WW1
lytis	0bn1
lytning	0bo1
lytte	0c02
lytteforstaaelse	0c02
lytteforstaelse	0c02
lytteforståelse	0c02
lytting	0c21
láithreáin ghréasáin eile	0_o1
láthair	02F1
lähdön syy	0_g1
lähiosoite	0\^1
län	0_h1
länk	0Vo1
lärosäte	0WO1
läsa	0_i1
läsförståelse	0_i1
läsning	0_i1
læreanstalt	0_G1
lærested	0WP1
læse	0_j1
læseforståelse	0_j1
læsning	0_j1
léamh	0`Q1
léitheoireacht	0`Q1
létszám	09X1
língua	0aG1
língua materna	0XF1
língua(s) materna(s	0XF1
línguas	0aG1
línguas maternas	0XF1
líofacht	0`[1
lõpetamine	0_=1
lõpetamise aasta	0_=1
lõpp	0_=1
lõppkuupäev	0_=1
lõputöö	08b1
lõputöö teema	08b1
lögheimili	0Vl1
löneanspråk	0bE1
lønnskrav	0bF1
lønønske	0bG1
lý do nghỉ	0bh1
lý do nghỉ việc	0bh1
lýsing	0bm1
lĩnh vực	0aI2
lĩnh vực hoạt động	0aL1
lĩnh vực đào tạo (isced-f	0aK1
līdz	00_1
līdzautori	0a31
līmenis	0a>3
lương mong muốn	0bf1
lời giới thiệu	0bI1
m	0=m1
ma buu chinh	0c31
ma buu dien	0c31
maa	0c41
maakond	0c51
maakunta	03?1
maas beklentisi	09J1
maaş beklentisi	09J1
macchinari	0@Y1
machines	0c63
macibu iestade	0741
madrelingua	0aC1
madrelingua(e	0aC1
magazine	0c91
magistarski rad	0GH2
magisterarbeit	00\1
magistra darbs	08a1
magistritoo	08b1
magistritöö	08b1
magistro darbas	08\1
magistrska naloga	0GG1
magistrsko delo	0GG1
mahrug	0c:1
mahrug minn	0MJ1
mail	0c;E
mail adresi	0K61
mail outline	0Jd1
mailadresse	0Je1
mailing address	01@1
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
major	0621
major achievements	00g1
majoring in	0621
majors	0621
mal	0cP1
mana loma	0bX1
manager	0cQ2
mandant	0921
mang	0cS1
mang xa hoi	0WJ1
mano vaidmuo	0cT1
mansione	0Y^1
mansioni	06k1
mansioni e responsabilita	06k1
mansioni e responsabilità	06k1
mansioni e ruolo	0Y^1
mansioni principali	06k1
mansioni svolte	06k1
map marker	0B]1
map pin	0B]1
maquinaria	05G1
marimea echipei	0cU1
marital status	0?Q1
mark	0871
marka	0cV1
marks	0871
marksonad	0\X1
markused	0]m1
masa kerja	0Ib1
maschinen	0L61
maskiner	04n1
master rad	0cW1
master thesis	08S1
master's thesis	08S1
masterarbeit	00\1
masteroppgave	08T1
masterscriptie	0241
masterthesis	00\1
masteruppsats	0HI1
mata kuliah	0_F1
mata kuliah utama	0_F1
mata pelajaran	0_F1
materia	0cX2
materias	0cZ2
materie	0AY1
materie principali	0AY1
materiel	0@T1
materies	06I1
materii	0Bg1
materii principale	0Bg1
materinji jezik	0c\1
materinscina	0c]1
materinske jazyky	0c^1
materinski jezici	0c\1
materinski jezik	0c\1
materinsky jazyk	0c^1
materinské jazyky	0c^1
materinský jazyk	0c^1
materinščina	0c]1
materni jezik	0c]1
materni jeziki	0c]1
maternji jezici	0c_1
maternji jezik	0c_1
materske jazyky	0c`1
matersky jazyk	0c`1
matersky(e) jazyk(y	0c`1
materstina	0c`1
mateřské jazyky	0c`1
mateřský jazyk	0c`1
mateřský(é) jazyk(y	0c`1
mateřština	0c`1
mathairtheanga	0ca1
matiere	0HP1
matieres	0B=1
matieres principales	0B=1
matière	0HP1
matières	0B=1
matières principales	0B=1
matkapuhelin	0cb2
matkapuhelinnumero	0\I1
matèries	06I1
matérias	0<A1
matériel	0@T1
maximo nivel de estudios	0cd1
maîtrise	0EL2
maģistra darbs	08a1
maħruġ	0c:1
maħruġ minn	0MJ1
mcer	0ce1
mec	0cf1
mecr	0cg2
medaleinkunn	0L81
medborgarskap	0ci1
medelbetyg	0:21
medeni durum	0cj1
medeni durumu	0cj1
medeni hal	0cj1
medeni hali	0cj1
medeni hâl	0cj1
medewerkers	00A1
medfoerfattare	0Qn1
medforfattare	0Qn1
medforfattere	0RI2
medförfattare	0Qn1
media	0ck4
media de absolvire	0<E1
media dei voti	0co1
media final	0?Y1
media finala	0<E1
media finală	0<E1
media generala	0<E1
media generală	0<E1
media sosial	0d01
media type	0Q@1
medie	0<E1
medie generala	0<E1
medie generală	0<E1
medio	0AA1
medium	0Nd1
medmaeli	0d11
meeskond	0d21
meeskonna suurus	02m1
meetodid	0\X1
megbizo	0d31
megbízó	0d31
megjegyzes	0d41
megjegyzés	0d41
megjelenes	0d51
megjelenes datuma	0d51
megjelent	0d51
megjelent itt	0R81
megjelenés	0d51
megjelenés dátuma	0d51
megnevezes	0d62
megnevezés	0d62
megpalyazott allas	09o1
megpalyazott munkakor	09o1
megpalyazott pozicio	09o1
megpályázott munkakör	09o1
megpályázott pozíció	09o1
megpályázott állás	09o1
megrendelo	0d31
megrendelő	0d31
megszerzes ideje	0\e1
megszerzés ideje	0\e1
megszolitas	0d81
megszólítás	0d81
megye	0d91
meil	0K91
meilensteine	09i1
meili	0d:1
meine aufgaben	05]1
meine funktion	09a1
meine position	09a1
meine rolle	0d;3
mejl	0d>2
mel	01d1
membaca	0d@1
memoire	0dA1
memoire de fin d'etudes	0dA1
memoire de master	0dA1
mencion	0601
mención	0601
mendengar	0dB1
mendengarkan	0dB1
menetelmaet	06@1
menetelmat	06@1
menetelmät	06@1
menntastofnun	0Vc1
meno	0=j1
meno a priezvisko	0=j1
mention	0dC1
mention de specialite	0HP1
mention de spécialité	0HP1
mentor	0dD3
mentorica	0dG2
mentorka	0dI1
menulis	0dJ1
menyimak	0dB1
meritvaerde	0:21
meritvarde	0:21
meritvärde	0:21
merknad	0dK1
meslegi	0901
meslek	0901
meslek veya pozisyon	0UW1
mesleği	0901
mesto	0dL7
mesto rada	0dS1
mesto rodenja	0dT1
mesto rođenja	0dT1
mesto stanovanja	0dU2
metai	0dW3
methoden	0dZ2
methodes	0@T1
methods	0;e1
metier	0Z_2
metodai	0XN1
metode	0d\5
metoder	0da3
metodes	0dd2
metodi	0@Y1
metodos	0@U2
metody	0df3
metódy	0]_1
meu papel	0SB1
mevcut pozisyon	0901
mezuniyet	0di2
mezuniyet derecesi	0Ko1
mezuniyet notu	0F01
mezuniyet tarihi	08G1
mezuniyet turu	0Ko1
mezuniyet türü	0Ko1
mezuniyet yili	08G1
mezuniyet yılı	08G1
meðaleinkunn	0L81
meðmæli	0d11
mi papel	0dk1
mi rol	0dk1
miasto	0dl2
mida de l'equip	0dn1
miejsce	0bR1
miejsce i data urodzenia	0Cg1
miejsce pracy	0bR1
miejsce urodzenia	0do1
miejsce zamieszkania	0e02
miejsce zatrudnienia	0e21
miejscowosc	0e02
miejscowość	0e02
miestas	0e32
miesto	0e51
miesto narodenia	0e61
miesto vykonu	0e71
miesto vykonu prace	0e51
miesto výkonu	0e71
miesto výkonu práce	0e51
mijn rol	0e81
militaerdienst	0;g1
militaertjaenst	0ba1
militaertjeneste	0e92
militaire dienst	0F^1
militardienst	0;g1
militartjanst	0ba1
military service	0AE1
military status	0AE1
militesente	0e;1
militärdienst	0;g1
militärtjänst	0ba1
militærtjeneste	0e92
miljo	0da3
miljoe	0da3
miljö	04n1
miljø	0e<2
milliyet	0e>1
mime type	0Q@1
min ihaddem	0Xn1
min iħaddem	0Xn1
min roll	0e?2
min rolle	0eA4
minn	0:E1
minosites	06a1
minu roll	0eE1
minust	0]m1
minusta	0X81
minősítés	06a1
mis a jour le	0F31
mis à jour le	0F31
miscellaneous	01?1
misljenje	0eF2
mission	01:1
missions	01:1
missions et responsabilites	01:1
missions et responsabilités	01:1
missions principales	01:1
missions realisees	01:1
missions réalisées	01:1
misto	0eH1
misto a datum narozeni	0Dk1
misto bydliste	0eI1
misto narozeni	0eJ1
misto vykonu	0eK1
misto vykonu prace	0eH1
mitarbeiter	0591
mitarbeiterzahl	0591
mitautoren	07W1
mitjana	0OU1
mišljenje	0eF2
mjesto	0eL2
mjesto rada	0eN1
mjesto rodenja	0eO1
mjesto rođenja	0eO1
mjesto stanovanja	0eL2
mkkr szint	0LE1
mkkr-szint	0LE1
mluveni	0eP1
mluvení	0eP1
mnenje	0eQ1
mo ta	0I^1
mo ta cong viec	0A=1
mo ta du an	0I^1
mob	0eR:
mob tel	0e\1
mob. tel	0e\1
mobi	0e]1
mobiel	0001
mobiel nummer	0001
mobiele nummer	0001
mobiele telefoon	0001
mobiil	0e^1
mobiiltelefon	0e^1
mobil	0e_:
mobil nr	0V]1
mobil-nr	0V]1
mobilais	0ei1
mobilais talrunis	0ei1
mobilais telefons	0ei1
mobilais tālrunis	0ei1
mobile	0ej4
mobile no	0=m1
mobile number	0=m1
mobile phone	0=m1
mobilfunk	0V]1
mobilidade	0G_1
mobilita	0G`1
mobilitaet	0:31
mobilitas	0en1
mobilitat	0eo2
mobilitat geografica	0f11
mobilitat geogràfica	0f11
mobilite	0a;1
mobilite et permis	0f21
mobilite geographique	0a;1
mobility	0F@1
mobilità	0G`1
mobilitás	0en1
mobilität	0:31
mobilité	0a;1
mobilité et permis	0f21
mobilité géographique	0a;1
mobilna stevilka	0e]1
mobilna številka	0e]1
mobilni	0f31
mobilni cislo	0f41
mobilni telefon	0f54
mobilnosc	0f91
mobilność	0f91
mobilnr	0f:2
mobilnummer	0f<4
mobilny telefon	0f@1
mobilní telefon	0f41
mobilní číslo	0f41
mobilný telefón	0f@1
mobilszam	0fA1
mobilszám	0fA1
mobiltelefon	0fB5
mobilusis	0e\1
mobilusis telefonas	0e\1
mobitel	0fG2
modalidad	0Ai1
modalidad de trabajo	0Ai1
modalidade	0fI1
modalitat	0fJ1
modersmaal	0fK2
modersmaal(ene	0fM1
modersmal	0fK2
modersmal(ene	0fM1
modersmål	0fK2
modersmål(ene	0fM1
modszerek	0O<1
moduil	0Ba1
module	0fN2
moduler	0fP3
modules	0fS3
moduli	0fV3
moduliai	0C=1
modulos	0cZ2
moduls	06I1
moduly	0fY2
modurmal	0f[1
moduļi	0TF1
moduły	0UG1
modúil	0Ba1
moedertaal	0f\1
moedertaal moedertalen	0f\1
moedertaal talen	0f\1
moedertaal/moedertalen	0f\1
moedertaal/talen	0f\1
moedertalen	0f\1
moeglicher eintrittstermin	0L<1
moghti minn	0f]1
moglicher eintrittstermin	0L<1
mogħti minn	0f]1
moja rola	0f^1
moja uloga	0f_2
moja vloga	0fa1
moje role	0fb2
mokejimas	0\L1
mokejimo lygis	0\L1
mokykla	0761
mokymo istaiga	0761
mokymo istaigos pavadinimas ir tipas	0761
mokymo įstaiga	0761
mokymo įstaigos pavadinimas ir tipas	0761
mokėjimas	0\L1
mokėjimo lygis	0\L1
moladh	0fd1
mon hoc	0<@1
mon role	0fe1
mon rôle	0fe1
monografia	0Gc1
monologs	0ff1
moodulid	02@1
morada	0H]1
morada(s	0H]1
morsmaal	0R31
morsmal	0R31
morsmål	0R31
mother tongue	0QW1
mother tongue(s	0QW1
mother tongues	0QW1
motif de depart	0fg1
motif de départ	0fg1
motiu de sortida	0fh1
motivo da saida	0fi1
motivo da saída	0fi1
motivo de la baja	0=G1
motivo de retiro	0=G1
motivo de saida	0fi1
motivo de salida	0=G1
motivo de saída	0fi1
motivo del cambiamento	0fj1
motivo della cessazione	0fj1
motivul plecarii	0fk1
motivul plecării	0fk1
mots cles	0@T1
mots clés	0@T1
mots-clés	0@T1
movel	0AO1
movil	0fl1
movilidad	0G]1
movilidad geografica	0G]1
movilidad geográfica	0G]1
mowbajl	0>01
mowienie	0fm1
moyenne	0dC1
moyenne generale	0dC1
moyenne générale	0dC1
mozen zacetek dela	0fn1
mozny nastup	0fo2
možen začetek dela	0fn1
možný nástup	0fo2
mreza	0g12
mrezna stranica	0ZZ1
mreža	0g12
mrežna stranica	0ZZ1
muc do	0g32
muc do thanh thao	0g51
muc luong mong muon	0bf1
muendlicher ausdruck	0g61
mulai	0CF1
mundlicher ausdruck	0g61
mundtlig interaktion	0g71
mundtlig produktion	0g81
municipality	0?H1
municipi	0?P1
municipio	0g92
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
munkavegzes kivant helye	0en1
munkavégzés helye	0Vm1
munkavégzés kívánt helye	0en1
munkába állás	0Q71
munkáltató	0071
munkáltató neve	0071
muntlig framstaellning	0g;1
muntlig framstallning	0g;1
muntlig framställning	0g;1
muntlig interaksjon	0g<1
muntlig interaktion	0EW1
muntlig produksjon	0g=1
muntlig produktion	0g;1
musaitlik	08n1
musteri	0Zg1
muttersprache	0Nf1
muttersprache(n	0Nf1
muttersprachen	0Nf1
mutvardu sazina	0FW1
mutvārdu saziņa	0FW1
muu	0ab1
muud andmed	0ab1
muud e posti aadressid	0g>1
muud e-posti aadressid	0g>1
muud telefoninumbrid	0g?1
muud veebilehed	0g@1
muut puhelinnumerot	0gA1
muut saehkoepostiosoitteet	0gB1
muut sahkopostiosoitteet	0gB1
muut sähköpostiosoitteet	0gB1
muut tiedot	0aa1
muut verkkosivut	0gC1
muuta	0aa1
my contribution	0Ak1
my name	0<R1
my role	0gD2
myoennetty	0gF1
myoentaejae	0gG2
myoentaemispaeivae	0gF1
myoentaenyt	0gI1
myonnetty	0gF1
myontaja	0gG2
myontamispaiva	0gF1
myontanyt	0gI1
myönnetty	0gF1
myöntäjä	0gG2
myöntämispäivä	0gF1
myöntänyt	0gI1
mál	0cP1
máthairtheanga	0ca1
máximo nivel de estudios	0cd1
mã bưu chính	0c31
mã bưu điện	0c31
märksõnad	0\X1
märkused	0]m1
mètodes	0L51
média	0?Y1
média final	0?Y1
mél	01d1
mémoire	0dA1
mémoire de fin d'études	0dA1
mémoire de master	0dA1
méthodes	0@T1
métier	0Z_2
métodos	0@U2
místo	0eH1
místo a datum narození	0Dk1
místo bydliště	0eI1
místo narození	0eJ1
místo výkonu	0eK1
místo výkonu práce	0eH1
mòbil	0gJ1
mòduls	06I1
módszerek	0O<1
módulos	0cZ2
móvel	0AO1
móvil	0fl1
mówienie	0fm1
móðurmál	0f[1
mô tả	0I^1
mô tả công việc	0A=1
mô tả dự án	0I^1
môn học	0<@1
möglicher eintrittstermin	0L<1
mündlicher ausdruck	0g61
müsaitlik	08n1
müşteri	0Zg1
mācību iestāde	0741
mājas lapa	0;11
mājaslapa	0;11
mărimea echipei	0cU1
město	0gK2
mạng	0cS1
mạng xã hội	0WJ1
mức lương mong muốn	0bf1
mức độ	0g32
mức độ thành thạo	0g51
naam	0gM2
naam en adres van de werkgever	0981
naam en soort onderwijs of opleidingsinstelling	0W[1
naam en soort onderwijs- of opleidingsinstelling	0W[1
naam en type van de onderwijs of opleidingsinstelling	0W[1
naam en type van de onderwijs- of opleidingsinstelling	0W[1
naam van de kwalificatie	0Uk1
naam van het diploma	0Uk1
naam werkgever	0981
naavaerende stilling	0gO1
nachname	0P\1
nachname(n) / vorname(n	0XP1
nachname(n) vorname(n	0XP1
nachnamen	0P\1
nacida	04L1
nacida el	04L1
nacida en	0gP2
nacido	04L1
nacido el	04L1
nacido en	0gP2
nacimiento	04L1
nacionalidad	0?N1
nacionalidade	0>\1
nacionalidades	0gR2
nacionalitat	0?O1
nacionalnost	0gT2
nadredeni	0gV2
nadrejeni	0gX1
nadređeni	0gV2
nadriadeny	0gY1
nadriadený	0gY1
nadrizeny	0gZ1
nadřízený	0gZ1
naering	0;U1
naeringsgren	0;T1
naermeste leder	0g[1
naetverk	0g\1
nafn	0S>1
nafn og heimilisfang vinnuveitanda	0T<1
nagovor	0g]1
nagrada	0g^3
nagroda	0ga1
naisiuntacht	0gb1
naissance	0491
naixement	0541
najvyssie dosiahnute vzdelanie	0gc1
najvyssie vzdelanie	0gc1
najvyššie dosiahnuté vzdelanie	0gc1
najvyššie vzdelanie	0gc1
najwazniejsze obowiazki	0Bk1
najwazniejsze osiagniecia	0Kf1
najwazniejsze przedmioty	0UG1
najwazniejsze punkty	0]`1
najważniejsze obowiązki	0Bk1
najważniejsze osiągnięcia	0Kf1
najważniejsze przedmioty	0UG1
najważniejsze punkty	0]`1
nakladatel	0^E1
nakladatelstvi	0^E1
nakladatelstvo	0gd1
nakladatelství	0^E1
nakladateľstvo	0gd1
nakladnik	0ge1
nalog	0gf1
naloge	0ET1
naloge in odgovornosti	0ET1
nam	0gg3
nam sinh	0gj1
nam tot nghiep	0EZ1
nama	0gk1
nama belakang	0gl1
nama depan	0gm1
nama institusi	0Z31
nama keluarga	0gl1
nama lengkap	0gk1
nama panggilan	0gm1
nama pengguna	02T1
nama penghargaan	0\B1
nama perusahaan	0\P1
nama proyek	0gk1
nama sekolah	0Z31
name	0gn5
name and address of employer	0@P1
name and surname	0<R1
name and type of organisation providing education and training	00f1
name des arbeitgebers	05_1
name of employer	0@P1
name of institution	00f1
name und adresse des arbeitgebers	05_1
name und art der bildungs oder ausbildungseinrichtung	02N1
name und art der bildungs- oder ausbildungseinrichtung	02N1
name vorname	0XP1
name, vorname	0XP1
namn	0h33
namn pa skola	0WO1
namn paa skola	0WO1
namn på skola	0WO1
namsbraut	0;W1
namsgrein	0;W1
namsgreinar	01k1
namskeid	01k1
namssvid (isced f	0h61
napln prace	0>i2
napomena	0h72
naposledy zmenene	0h91
naposledy zmeneno	0h:1
naposledy zmenené	0h91
naposledy změněno	0h:1
nar	0h;2
naringsgren	0;T1
narocnik	0h=1
narodena	0Dj1
narodeny	0Dj1
narodená	0Dj1
narodený	0Dj1
narodnost	0h>3
narodowosc	0hA1
narodowość	0hA1
narozen	0Dk1
narozen a	0Dk1
narozen/a	0Dk1
narozena	0Dk1
naročnik	0h=1
narucilac	0hB1
narucitelj	0hC1
naručilac	0hB1
naručitelj	0hC1
narzedzia	0hD1
narzędzia	0hD1
nasc	0hE2
nascida a	04M1
nascida em	04M1
nascido a	04M1
nascido em	04M1
nascimento	04M1
nascita	04C1
nascuda	0541
nascuda el	0541
nascut	0hG2
nascut el	0541
nascut in	04m1
nascut la	04m1
nascuta	04m1
nascuta la	04m1
nasjonalitet	0hI1
naslov	0hJ1
naslov bivalisca	0hJ1
naslov bivališča	0hJ1
naslov nagrade	0hK1
naslov naloge	0GG1
naslov prebivalisca	0hJ1
naslov prebivališča	0hJ1
naslov rada	0HL1
nastroje	0hL2
nastup	0fo2
nastup do prace	0EB1
nata a	0be1
nata il	04C1
natel	0=n1
national id	0X>1
national service	0AE1
nationalitaet	0hN1
nationalitaeten	0hN1
nationalitat	0hN1
nationalitate	0>Q1
nationalitate( tati	0>Q1
nationalitatea	0>Q1
nationalitaten	0hN1
nationalite	0?A1
nationaliteit	0hO1
nationaliteiten	0hO1
nationalites	0?A1
nationalitet	0hP2
nationalities	0?@1
nationality	0?@1
nationalität	0hN1
nationalitäten	0hN1
nationalité	0?A1
nationalités	0?A1
native	0QW1
native language	0QW1
native languages	0QW1
native place	0We1
nato a	0be1
nato a il	04C1
nato il	04C1
nato/a il	04C1
natural de	0hR2
naturalidade	0hT2
nature	0=F1
nature of business	00Y1
natverk	0g\1
naudotos technologijos	0XN1
navaerende stilling	0gO1
navn	0hV4
nazev	0hZ2
nazev a adresa zamestnavatele	0\71
nazev a typ organizace ktera poskytla vzdelani	0h\1
nazev firmy	0\71
nazev oceneni	0h]1
nazev prace	08`1
nazev skoly	0h\1
nazev spolecnosti	0\71
nazev zamestnavatele	0\71
nazionalita	0?G1
nazionalità	0?G1
nazione	0h^1
naziv	0h_7
naziv delovnega mesta	0EV1
naziv dodijeljene kvalifikacije	02P1
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
nazov prace	08_1
nazov skoly	0i01
nazov spolocnosti	0ho1
nazov ziskanej kvalifikacie	0I21
nazwa	0Xj1
nazwa firmy	0e21
nazwa i adres pracodawcy	0e21
nazwa i rodzaj organizacji prowadzacej ksztalcenie lub szkolenie	0i21
nazwa i rodzaj organizacji prowadzącej kształcenie lub szkolenie	0i21
nazwa i typ instytucji edukacyjnej lub szkoleniowej	0i21
nazwa projektu	0Xj1
nazwa szkoly	0i21
nazwa szkoły	0i21
nazwa uzyskanych kwalifikacji	0Im1
nazwa uzytkownika	0bH1
nazwa użytkownika	0bH1
nazwiska	0i31
nazwisko	0i31
nazwisko / imię	0Xj1
nazwisko i imie	0Xj1
nazwisko i imię	0Xj1
nazwisko imie	0Xj1
nazwisko( a) imie (imiona	0Xj1
nazwisko(-a) / imię (imiona	0Xj1
nazzjonalita	0i41
nazzjonalità	0i41
naționalitate	0>Q1
naționalitate(-tăți	0>Q1
naționalitatea	0>Q1
ne	0491
ne a	0a81
ne en	0491
ne le	0491
ne(e) le	0491
nebenfach	0771
nee	0491
nee a	0a81
nee en	0491
nee le	0491
negara	0i51
nejvetsi uspechy	0I01
nejvyssi dosazene vzdelani	0i61
nejvyssi vzdelani	0i61
nejvyšší dosažené vzdělání	0i61
nejvyšší vzdělání	0i61
největší úspěchy	0I01
nem	0i71
neme	0i71
nemzetiseg	02k1
nemzetiség	02k1
nen tang	0cS1
netfang	0i81
nettisivu	0^a1
nettside	0Vk1
nettsted	0Vk1
nettverk	0i91
netvaerk	0i:1
netværk	0i:1
netwerk	0i;1
network	0i<1
netzwerk	0i=1
nev	0i>1
nganh	0aI2
nganh hoc	0>[1
nganh nghe	0aL1
ngay	0i?2
ngay bat dau	0911
ngay cap	0iA1
ngay co the di lam	0iB1
ngay ket thuc	0EZ1
ngay sinh	0gj1
ngay thang nam sinh	0gj1
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
ngành	0aI2
ngành học	0>[1
ngành nghề	0aL1
ngày	0i?2
ngày bắt đầu	0911
ngày có thể đi làm	0iB1
ngày cấp	0iA1
ngày kết thúc	0EZ1
ngày sinh	0gj1
ngày tháng năm sinh	0gj1
ngày xuất bản	0iC1
ngôn ngữ	0iE1
ngôn ngữ lập trình	0A81
người quản lý	0U61
nha tuyen dung	0?d1
nha xuat ban	0iG1
nhan xet	0bI1
nhiem vu	0A=1
nhiem vu chinh	0A=1
nhiệm vụ	0A=1
nhiệm vụ chính	0A=1
nhom	0;21
nhà tuyển dụng	0?d1
nhà xuất bản	0iG1
nhóm	0;21
nhận xét	0bI1
nickname	0iH3
nidurstodur	0221
nie	0H52
nif	0iK2
nik	0_91
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
nivel de estudios	0cd1
nivel de idioma	0j:2
nivel de studii	0j<1
nivel educativo	0cd1
nivel en la clasificacion nacional o internacional	0cf1
nivel en la clasificación nacional o internacional	0cf1
nivel eqf	0j=2
nivel european	0j?1
nivel europeo	0ce1
nivel mcer	0ce1
nivel mec	0cf1
nivel qecr	0im1
nivel qeq	0j@1
nivel segundo a classificacao nacional ou internacional	0j@1
niveles mcer	0ce1
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
niðurstöður	0221
nkr niva	0jN1
nkr-nivaa	0jN1
nkr-nivå	0jN1
no	0jO1
no hp	0jP2
no ktp	0_91
no telepon	0^I1
no telp	0^I1
no. hp	0jP2
no. ktp	0_91
no. telepon	0^I1
no. telp	0^I1
nodala	0Ei1
nodarbosanas	0jR1
nodarbošanās	0jR1
nodaļa	0Ei1
noegleord	0501
noekkelord	0;a1
nogleord	0501
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
nom(s) / prénom(s	0jd1
nom(s) et prenom(s	0jd1
nom(s) et prénom(s	0jd1
nom(s) prenom(s	0jd1
nom, prénom	0jd1
nombre	05A1
nombre completo	05A1
nombre d'empleats	0dn1
nombre d'employes	0Kg1
nombre d'employés	0Kg1
nombre de la empresa	0>71
nombre de la organizacion que ha impartido la educacion o la formacion	00d1
nombre de la organizacion que ha impartido la formacion	00d1
nombre de la organización que ha impartido la educación o la formación	00d1
nombre de la organización que ha impartido la formación	00d1
nombre de pila	0je1
nombre de usuario	02f1
nombre del empleador	0>71
nombre y apellido	05A1
nombre y apellidos	05A1
nombre y direccion de la empresa	0>71
nombre y direccion de la empresa o empleador	0>71
nombre y direccion del empleador	0>71
nombre y dirección de la empresa	0>71
nombre y dirección de la empresa o empleador	0>71
nombre y dirección del empleador	0>71
nombre y tipo de centro	00d1
nombre y tipo de la organizacion que ha impartido la educacion o la formacion	00d1
nombre y tipo de la organizacion que ha impartido la formacion	00d1
nombre y tipo de la organización que ha impartido la educación o la formación	00d1
nombre y tipo de la organización que ha impartido la formación	00d1
nombre y tipo del centro de estudios	00d1
nombre(s	0je1
nombres	0je1
nombres y apellidos	05A1
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
nome e tipo d'organizzazione erogatrice dell'istruzione e formazione	06]1
nome e tipo da organizacao de ensino ou formacao	0@<1
nome e tipo da organização de ensino ou formação	0@<1
nome e tipo di istituto di istruzione o formazione	06]1
nome e tipo di organizzazione erogatrice dell'istruzione e formazione	06]1
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
nomor telepon	0^I1
noms	0jb1
noms de famille	0ja1
nosaukums	0jn2
nosleguma darbs	08a1
noslēguma darbs	08a1
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
note finale	0dC1
note moyenne	0dC1
notendurchschnitt	00V1
notenschnitt	00V1
notes	00a1
notice period	0821
notă	0<E1
novads	0k@1
nozare	0CB1
nozimigakie pienakumi	06\1
nozīmīgākie pienākumi	06\1
npa	0?m1
nr tel	0kA1
nr telefon	0kB1
nr telefonu	0kA1
nr. telefon	0kB1
numar de angajati	0cU1
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
numele angajatorului	03m1
numele de familie	0kC1
numele si adresa angajatorului	03m1
numele si prenumele	0E`1
numele si tipul institutiei de invatamant furnizorului de formare	0T61
numele și adresa angajatorului	03m1
numele și prenumele	0E`1
numele și tipul instituției de învățământ / furnizorului de formare	0T61
numer telefonu	0kA1
numero de celular	0fl1
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
număr de angajați	0cU1
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
nyckelord	04n1
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
nykyinen tehtaevae	03P1
nykyinen tehtava	03P1
nykyinen tehtävä	03P1
n° de telephone	0QY1
n° de téléphone	0QY1
náisiúntacht	0gb1
námsbraut	0;W1
námsgrein	0;W1
námsgreinar	01k1
námskeið	01k1
námssvið (isced-f	0h61
náplň práce	0>i2
národnost	0kO1
národnosť	0kP1
nástroje	0hL2
nástup	0fo2
nástup do práce	0EB1
název	0hZ2
název a adresa zaměstnavatele	0\71
název a typ organizace, která poskytla vzdělání	0h\1
název firmy	0\71
název ocenění	0h]1
název práce	08`1
název společnosti	0\71
název zaměstnavatele	0\71
název školy	0h\1
názov	0hm2
názov a adresa zamestnávateľa	0ho1
názov a typ organizácie poskytujúcej vzdelávanie a prípravu	0i01
názov firmy	0ho1
názov ocenenia	0i11
názov práce	08_1
názov spoločnosti	0ho1
názov získanej kvalifikácie	0I21
názov školy	0i01
näringsgren	0;T1
nätverk	0g\1
nåværende stilling	0gO1
næring	0;U1
nærmeste leder	0g[1
né	0491
né en	0491
né le	0491
né à	0a81
né(e) le	0491
née	0491
née en	0491
née le	0491
née à	0a81
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
nøgleord	0501
nøkkelord	0;a1
número de celular	0fl1
número de empleados	0kD1
número de funcionários	0Fi1
número de telefone	0AR1
número de telèfon	0kE1
número de teléfono	0kF1
năm	0gg3
năm sinh	0gj1
năm tốt nghiệp	0EZ1
născut	04m1
născut la	04m1
născut în	04m1
născută	04m1
născută la	04m1
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
nền tảng	0cS1
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
obblighi di leva	0e;1
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
obtained	08@1
obtenido	0MD1
obtention	0721
obtenu en	0D=1
obtenu le	0D=1
obtido em	0C`1
obtingut	0C^1
obtinut	04k1
obywatelstwo	0hA1
občanství	0kO1
občianstvo	0kP1
občina	0kc1
obținut	04k1
ocakavany plat	0l?1
occupation	0\:2
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
ochota cestovat	0eK1
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
odul	08o1
odul adi	08o1
odulu veren	0ll1
odvetvi	0l91
odvetvie	0IO1
odvětví	0l91
oenskad befattning	0kL1
oenskad loen	0bE1
oenskad ort	0Q_1
oenskad tjaenst	0kL1
oensket loen	0bG1
oensket loenn	0bF1
oensket stilling	0lm2
oevrig	03j1
oevriga e-postadresser	0lo1
oevriga telefonnummer	0m01
oevriga uppgifter	0451
oevriga webbplatser	0m11
oevrige e-mailadresser	0m21
oevrige hjemmesider	0m31
oevrige oplysninger	03f1
oevrige telefonnumre	0m41
oevrigt	0m52
oferit de	0141
oggetto	0m72
ogrenim durumu	0Km1
ogrenim duzeyi	0Ko1
ogrenim turu	0Ko1
ohjaaja	0Nm1
ohjelmat	06@1
ohjelmistot	06@1
oib	0m91
okkupazzjoni jew pozizzjoni	0\U1
okkupazzjoni jew pożizzjoni	0\U1
okres	0m:3
okres wypowiedzenia	0I41
okres zatrudnienia	0Bi1
okrug	0m=1
oktatasi intezmeny	08H1
oktatast kepzest nyujto intezmeny neve es tipusa	08H1
oktatási intézmény	08H1
oktatást / képzést nyújtó intézmény neve és típusa	08H1
oktatást/képzést nyújtó intézmény neve és típusa	08H1
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
om arbeidsgiver	0951
om arbetsgivaren	0Qm1
om bedriften	0951
om firmaet	0m@1
om foeretaget	0Qm1
om foretaget	0Qm1
om företaget	0Qm1
om meg	0dK1
om mig	0mA2
om virksomheden	0m@1
omandatud kvalifikatsioon	0^e1
omdoeme	0mC1
omdome	0mC1
omdöme	0mC1
omfattning	04_1
omgeving	0TR1
omrezje	0mD1
omrežje	0mD1
omschrijving	09e1
omvang team	00A1
on ad	0X\1
onad	0X\1
onderneming	0981
onderscheiding	0mE1
onderwerp	0mF2
onderwijsinstelling	0W[1
one cikanlar	0mH1
onemli noktalar	0mH1
ong	0mI3
ongelmanratkaisu	0mL1
online	0HH1
onlus	06N1
onnistumiset	0]31
onnur netfong	0mM1
onnur simanumer	0mN1
onskad befattning	0kL1
onskad lon	0bE1
onskad ort	0Q_1
onskad tjanst	0kL1
onsket lon	0bG1
onsket lonn	0bF1
onsket stilling	0lm2
opdrachtgever	0962
opdragsgiver	0<;1
opening	0mO1
opening paragraph	0mO1
opening salutation	0V@1
opgaver	05a1
opgaver og ansvar	05a1
opiekun	0mP1
opinia	0Bh1
opinnaeytetyoe	0GE1
opinnaeytetyoen aihe	0GE1
opinnaytetyo	0GE1
opinnaytetyon aihe	0GE1
opinnot	02A1
opinnäytetyö	0GE1
opinnäytetyön aihe	0GE1
opintojaksot	02A1
opintopisteet	0_d1
opintopistetta	0_d1
opintopistettae	0_d1
opintopistettä	0_d1
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
oppeained	02@1
oppeasutus	0V_1
oppekava	0N_1
oppevaldkonnad (isced f	0m`1
oppgave	08T1
oppgaver	05X1
oppgaver og ansvar	05X1
oppilaitos	0^\1
oppnaadd	0ma1
oppnaadde resultater	0mb1
oppnaaelser	0mb1
oppnadd	0ma1
oppnadde resultater	0mb1
oppnaelser	0mb1
oppnådd	0ma1
oppnådde resultater	0mb1
oppnåelser	0mb1
oppsigelsestid	0\N1
oppsummering	0dK1
oprogramowanie	0hD1
opsigelsesvarsel	0\M1
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
orasul	0b<1
oraș	0mf2
orașul	0b<1
organ wydajacy	0mh1
organ wydający	0mh1
organisaatio	0mi3
organisasi	0ml2
organisasjon	0mn2
organisatie	0n03
organisation	0n3@
organisatsioon	0nC2
organisme	0nE5
organisme certificateur	07e1
organisme de delivrance	07e1
organisme de délivrance	07e1
organisme de formation	0>61
organisme emetteur	07e1
organisme émetteur	07e1
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
originario de	0b^1
origine	0o92
orodja	0]Y1
orszag	0o;1
ország	0o;1
ort	0o<5
ortalama	0F01
ortam	03^1
oryggi	0oA1
osaaminen	0]<1
osaamistaso	0oB1
osakond	0d21
osasto	0oC1
osebno ime	0oD1
osiagniecia	0Kf1
osiągnięcia	0Kf1
oskastarf	0oE1
oskus	0\b1
oskused	0\X1
oskustase	0oF1
osloveni	0oG1
oslovenie	0oH1
oslovení	0oG1
oslovljavanje	0oI2
osobno ime	0oK1
osoite	0\^1
osservazioni	0Y31
osszefoglalas	0d41
osszefoglalo	0d41
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
osztalyzat	06a1
osztály	0BV1
osztályzat	06a1
other	01?1
other email addresses	0M@1
other emails	0M@1
other phone numbers	0T71
other phones	0T71
other websites	0T81
others	01?1
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
outorgado por	06e1
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
over de organisatie	0991
over het bedrijf	0991
over mij	0m\1
overall	0871
overall grade	0871
overig	0o[1
overige	0o[1
overige e mailadressen	03c1
overige e-mailadressen	03c1
overige gegevens	0o[1
overige informatie	0o[1
overige telefoonnummers	03d1
overige websites	03e1
overview	00W2
ovrig	03j1
ovriga e postadresser	0lo1
ovriga telefonnummer	0m01
ovriga uppgifter	0451
ovriga webbplatser	0m11
ovrige e mailadresser	0m21
ovrige hjemmesider	0m31
ovrige oplysninger	03f1
ovrige telefonnumre	0m41
ovrigt	0m52
ozet	0131
očakávaný plat	0l?1
očekivana plata	0lE1
očekivana plaća	0lD1
očekávaný plat	0lC1
p	0o\2
paaaine	02?1
paaasialliset tehtavat ja vastuualueet	0]41
paaboerjad	0;41
paakohdat	0]j1
paatehtavat	0]41
paattyen	0bY1
paattyi	0bY1
paattymisen syy	0_g1
pabaiga	08]1
pabaigos data	08]1
paborjad	0;41
padalinys	0Ee1
padronanza	0aj2
paeaeaine	02?1
paeaeasialliset tehtaevaet ja vastuualueet	0]41
paeaekohdat	0]j1
paeaetehtaevaet	0]41
paeaettyen	0bY1
paeaettyi	0bY1
paeaettymisen syy	0_g1
paeivaemaeaerae	02=2
paeivaemaeaeraet	02I1
paese	0h^1
paese di residenza	0h^1
page personnelle	0?n1
page web	0?n1
pageidaujamas atlyginimas	06b1
pageidaujamos pareigos	0o^1
pagina personal	0o_2
pagina personale	0@01
pagina pessoal	0@11
pagina web	0oa5
pagină web	0of1
pagrindines pareigos	06f1
pagrindines uzduotys	06f1
pagrindines veiklos ir atsakomybe	06f1
pagrindiniai dalykai	0C=1
pagrindiniai punktai	0og1
pagrindinės pareigos	06f1
pagrindinės užduotys	06f1
pagrindinės veiklos ir atsakomybė	06f1
paikka	0oh1
paikkakunta	06T2
pais	0oi3
pais de residencia	0ol2
paivamaara	02=2
paivamaarat	02I1
pajjiz	0on1
pajjiż	0on1
pakape	0oo1
pakāpe	0oo1
palabras clave	05G1
palavras chave	03F1
palavras-chave	03F1
palgasoov	1001
palkinnon myoentaejae	0bg1
palkinnon myontaja	0bg1
palkinnon myöntäjä	0bg1
palkinnon nimi	0oV1
palkinto	0oV1
palkkapyynto	1011
palkkapyyntoe	1011
palkkapyyntö	1011
palkkatoive	1011
palkkatoivomus	1011
palvelu	03@1
pana la	00`1
panoga	0EO1
panstwo	1021
papeis	0SB1
papel	1035
papel no projeto	0SB1
paper	1082
papildoma informacija	0]F1
papildu informacija	0?=1
papildu informācija	0?=1
papéis	0SB1
par mani	0^Y1
para	10:2
paraules clau	0L51
parcours	0HP1
pareigos	10<3
pareigos ir atsakomybe	06f1
pareigos ir atsakomybė	06f1
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
parution	04:1
parution dans	0A71
pas foto	10A1
pasaporte	0<>1
pasfoto	10B1
pasiekimai	10C1
paskelbimo data	10D1
paskelbta	10D1
paskelbta leidinyje	0`\1
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
pastabos	05B1
pasto kodas	10H1
pasutitajs	0]U1
pasūtītājs	0]U1
patente	10I1
patente di guida	10I1
patente i	10I1
patente o patenti	10I1
patente(i	10I1
patente/i	10I1
patenti	10I1
pavadinimas	10J2
pavarde	10L1
pavardė	10L1
pays	10M1
pays de residence	10M1
pays de résidence	10M1
pazymys	08d1
país	0oi3
país de residencia	10N1
país de residência	10O1
państwo	1021
pašto kodas	10H1
pažymys	08d1
peaeriala	0N_1
pealkiri	0751
peamised tooulesanded	0]k1
peamised tööülesanded	0]k1
pec	0Y>1
pedejas izmainas	10P1
pekerjaan	10Q2
pelanggan	0]O1
pemberi	0FX1
pemberi kerja	0\P1
pemberi penghargaan	0FX1
pembimbing	06[1
pembuatan konten	10S1
pemecahan masalah	10T1
peminatan	0:C1
pencapaian	0Vb1
pencapaian utama	0Vb1
pendidikan terakhir	10U1
penempatan	0bT1
penerbit	10V2
penerbit sertifikat	0Gl1
pengalaman	0`61
penghargaan	0\B1
pengolahan informasi	10X1
pensum	04a1
pentru	09S1
penulis	10Y1
penyelenggara	10Z2
per	0@A1
per a	10\1
peralatan	02]1
peran	10]3
peran dalam proyek	10`1
peran saya	10`1
perangkat	02]1
perangkat lunak	02]1
percakapan	0ZS1
percentage	0871
perekonnanimi	10a1
perekonnaseis	0`F1
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
periode de travail	04;1
periodico	0A32
periodo	1113
periods	0EE1
periood	01f1
periódico	0A32
perjodu	0DD1
permanent address	01@1
permesso di lavoro	1141
permesso di soggiorno	1141
permis	1152
permis auto	1171
permis b	0f21
permis de conducere	1171
permis de conduir	0<m1
permis de conduire	0f21
permis de conduire b	0f21
permis de sejour	07d1
permis de séjour	07d1
permis de travail	07d1
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
personalverantwortung	0591
personas a cargo	0kD1
personenstand	0P]1
persones a carrec	0dn1
persones a càrrec	0dn1
personnummer	0Qd1
perusahaan	11:2
període	0Ia1
período	11<2
pesel	0iT1
peso	11>3
pfc	11A1
pfe	0dA1
ph	0<M1
ph d afhandling	01o1
ph.d.-afhandling	01o1
phan mem	0A81
phd thesis	08S1
phone	11B2
phone alt	0<M1
phone call	0<M1
phone no	0<M1
phone number	0<M1
phones	0T71
phong	0;21
phong ban	0;21
photo	11D2
photograph	0841
photographie	11F1
phòng	0;21
phòng ban	0;21
phần mềm	0A81
piattaforma	11G1
picture	0841
pieejamiba	0CA1
pieejamība	0CA1
pienakumi	06\1
pienākumi	06\1
pieskira	10F1
pieskirejs	10F1
piezimes	0^Y1
piezīmes	0^Y1
piešķīra	10F1
piešķīrējs	10F1
piirkond	0c51
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
plats	05d1
plattform	11m3
plec	1201
plz	1211
poaeng	0WQ1
poang	0WQ1
poblacio	0b22
poblacion	0?M1
població	0b22
población	0?M1
pocet podriadenych	1221
pocet podrizenych	1231
pocet zamestnancov	1221
pocet zamestnancu	1231
pocetak	0E52
pocuvanie	1241
poczatek	0Ci1
poczta	01K1
poczta elektroniczna	01K1
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
pohitegevused ja vastutusvaldkonnad	0]k1
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
portfolyo	08X1
portfólio	12Y2
portfólió	0Wg1
portofolio	0`71
portofoliu	0of1
portrait	11D2
pos el	02Z1
pos-el	02Z1
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
posisjon	0\<1
positie	09^1
position	12^9
position held	0F?1
positsioon	03M1
posizione	0Y^1
posizione desiderata	0lB1
posizione in graduatoria	12g1
posizione militare	0e;1
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
posobisko	0e51
post	12j4
post code	12n1
post inmhianaithe	0TB1
post tat twelid	12o1
post tat-twelid	12o1
post vizat	0SI1
posta electronica	01U1
posta elettronica	0Y>1
posta elettronika	0Y:1
posta kodu	1301
postadres	01\1
postadress	01^1
postadresse	1313
postal address	01@1
postal code	12n1
postanschrift	04\1
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
postiosoite	0\^1
postitoimipaikka	06V1
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
pouzite technologie	0hL2
pouzivatelske meno	13F1
použité nástroje	0I=1
použité technologie	0I=1
použité technológie	0]_1
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
pozizzjoni	0\U1
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
pożizzjoni	0\U1
požadovaná mzda	11Y2
požadovaná pozice	0WC1
požadovaná pozícia	13I1
poștă electronică	01U1
praca doktorska	13^1
praca dyplomowa	13^1
praca inzynierska	13^1
praca inżynierska	13^1
praca licencjacka	13^1
praca magisterska	13^1
pracodawca	0e21
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
praktikumsbetrieb	05_1
prasenzdienst	0;g1
prasme	13a1
prasmes	06i1
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
predmety	0_Q2
predstava o platu	0lC1
preduzece	0hf1
preduzeće	0hf1
preferovana lokalita	13j2
preferovaná lokalita	13j2
preferowana lokalizacja	0f91
preferred city	0F@1
preferred location	0F@1
preferred locations	0F@1
prefix	0Wh1
preis	07A1
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
prenom(s) nom	0jd1
prenoms	1401
prenume	1411
prenume si nume	0E`1
prenume și nume	0E`1
prenumele	1411
preporuka	0eF2
presentation	1422
presentation de l'entreprise	0091
presented by	08C1
prestasi	0Vb1
prestasjoner	0mb1
prestaties	09F1
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
pretentii salariale	06S1
pretention salariale	1461
pretentions	1461
pretentions salariales	1461
pretenții salariale	06S1
previsao de conclusao	04K1
previsão de conclusão	04K1
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
prijmeni jmeno	0=i1
prijs	0mE1
prima lingua	0aC1
primaere opgaver	05a1
primeira lingua	0XF1
primeira língua	0XF1
primeiro nome	0jk1
primer apellido	05@1
primære opgaver	05a1
principais actividades e responsabilidades	06`1
principais atividades	06`1
principais atividades e responsabilidades	06`1
principais atribuicoes	06`1
principais atribuições	06`1
principais conquistas	0AD1
principais disciplinas	0<A1
principais disciplinas competencias profissionais	0<A1
principais disciplinas/competências profissionais	0<A1
principais funcoes	06`1
principais funções	06`1
principais realizacoes	0AD1
principais realizações	0AD1
principais responsabilidades	06`1
principais resultados	0AD1
principal subjects	0B51
principal subjects / occupational skills covered	0B51
principal subjects occupational skills covered	0B51
principal subjects/occupational skills covered	0B51
principalele activitati si responsabilitati	0171
principalele activități și responsabilități	0171
principalele responsabilitati	0171
principalele responsabilități	0171
principales actividades y responsabilidades	0151
principales activites et responsabilites	01:1
principales activités et responsabilités	01:1
principales funciones	0151
principales logros	0OQ1
principales materias o capacidades ocupacionales estudiadas	06A1
principales materias o capacidades profesionales estudiadas	06A1
principales matieres competences professionnelles couvertes	0B=1
principales matières/compétences professionnelles couvertes	0B=1
principales missions	01:1
principales realisations	0:H1
principales responsabilidades	0151
principales réalisations	0:H1
principales tareas	0151
principali attivita	06k1
principali attivita e responsabilita	06k1
principali attività	06k1
principali attività e responsabilità	06k1
principali mansioni	06k1
principali mansioni e responsabilita	06k1
principali mansioni e responsabilità	06k1
principali materie	0AY1
principali materie / abilità professionali oggetto dello studio	0AY1
principali materie abilita professionali oggetto dello studio	0AY1
principali risultati	0kh1
principali tematiche competenze professionali possedute	0AY1
principali tematiche/competenze professionali possedute	0AY1
principals funcions	0181
priomhabhair	0Ba1
priomhghniomhaiochtai agus priomhfhreagrachtai	0I`1
priomhphointi	0;c1
priporocilo	0eQ1
priporočilo	0eQ1
pris	14?3
prisens navn	14B2
privat	0Q;1
privatadresse	04\1
privatanschrift	04\1
prix	0Gh1
prizas	05<1
prize	08?1
priznanje	0g^3
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
produzzjoni orali	0\d1
produção escrita	0Nk1
produção oral	0An1
proefschrift	0241
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
profiil	0]m1
profiili	0X81
profiilit	14j1
profil	14kB
profil daring	0d01
profil firmy	0kW1
profil perusahaan	0FC1
profile	15=4
profiler	15A3
profiles	00l1
profili	15D4
profili social	15H1
profilis	05B1
profiller	15I1
profilo	0Y31
profilo aziendale	06l1
profilok	0^c1
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
programlar	03^1
programma	0PR1
programma's	0TR1
programmas	06i1
programmatura	06i1
programmatūra	06i1
programme	15[4
programmer	0e<2
programmi	0@Y1
programmid	0\X1
programmiersprachen	0L61
programok	0O<1
programos	0XN1
programska oprema	0]Y1
programvara	04n1
programvare	0;a1
programy	0df3
proiect	0Ad1
proiect de diploma	0GZ1
proiect de diplomă	0GZ1
proifil	00o1
proiseail faisneise	15_1
proje	0121
proje aciklamasi	0121
proje adi	01>1
proje adı	01>1
proje açıklaması	0121
proje hakkinda	0121
proje hakkında	0121
proje tanimi	0121
proje tanımı	0121
proje turu	15`1
proje türü	15`1
project	09e1
project client	01n1
project description	08U1
project overview	08U1
project role	15a1
project summary	08U1
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
projekta apraksts	05D1
projektarbeit	00\1
projektart	0\\1
projektas	05E1
projektbeginn	03l1
projektben betoltott szerep	1601
projektben betöltött szerep	1601
projektbeschreibung	07:1
projektbeskrivelse	0Y81
projektbeskrivning	08c1
projektdauer	09c1
projektende	00]1
projekti	0_X1
projekti kirjeldus	0]B1
projektin kuvaus	0_X1
projektin tyyppi	0`01
projektinhalt	07:1
projektlaufzeit	09c1
projektname	0XP1
projekto aprasymas	05E1
projekto aprašymas	05E1
projektpartner	0921
projektrolle	0731
projekts	05D1
projektseite	0ZX1
projekttyp	1611
projekttype	1621
projektzeitraum	09c1
projektziel	07:1
projet	0A`1
projet de fin d'etudes	0dA1
projet de fin d'études	0dA1
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
pruefstelle	07;1
pruefungsfaecher	0Vd1
prufstelle	07;1
prufungsfacher	0Vd1
prumer	0WM1
przedmioty	0UG1
przedsiebiorstwo	0e21
przedsiębiorstwo	0e21
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
prénom(s) / nom	0jd1
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
prüfstelle	07;1
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
pubblicato il	04D1
pubblicato in	0=71
pubblicato su	0=71
pubblikatur	0VN1
publicado	04O1
publicado el	04O1
publicado em	16E2
publicado en	0AA1
publicado por	0A32
publicat	16G2
publicat a	0AB1
publicat in	0A51
publicat per	0AB1
publicat în	0A51
publicatiedatum	0Td1
publication	0c91
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
publie le	04:1
publie par	0A71
publikovane	0E81
publikovane v	0gd1
publikovano	0E71
publikovano v	0^E1
publikované	0E81
publikované v	0gd1
publikováno	0E71
publikováno v	0^E1
publiseringsdato	16K1
publisert	16K1
publisert i	16L1
published	0D?1
published by	0c91
published in	0c91
publisher	0c91
publié dans	0A71
publié le	04:1
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
punteggio	0co1
punti chiave	0Y41
punti ewlenin	16V1
punti salienti	0Y41
puntos clave	0041
puntos destacados	0041
punts clau	16W1
punts destacats	16W1
puntuacion	0<C1
puntuación	0<C1
pusobiste	0eH1
pvm	0gF1
pàgina personal	0M^1
pàgina web	0M^1
página personal	0@21
página pessoal	0@11
página web	16X2
până la	00`1
päivämäärä	02=2
päivämäärät	02I1
pääaine	02?1
pääasialliset tehtävät ja vastuualueet	0]41
pääkohdat	0]j1
päätehtävät	0]41
päättyen	0bY1
päättyi	0bY1
päättymisen syy	0_g1
påbörjad	0;41
période	04;1
période de travail	04;1
písanie	11S1
písemný projev	11Q1
písomný prejav	11S1
póstfang	0i81
póstnúmer	13B1
pôle	0GK1
pôsobisko	0e51
põhipunktid	0Nn1
põhitegevused ja vastutusvaldkonnad	0]k1
pēdējās izmaiņas	10P1
płeć	1201
předměty	0WB1
představa o platu	0lC1
přezdívka	1471
příjmení	14>1
příjmení / jméno	0=i1
příjmení a jméno	0=i1
působiště	0eH1
qari	16Z1
qasam ta' studju	16[1
qcer	0af1
qecr	0im1
qecrl	0im1
qeq	16\2
qualifica	16^3
qualifica conseguita	0`N1
qualificacao	0F>1
qualificacio	0OU1
qualificació	0OU1
qualification	16a3
qualificação	0F>1
qualifikation	02O1
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
rahal	09N1
rahvus	0]c1
raison du depart	0fg1
raison du départ	0fg1
rajonas	05F1
rakkomandazzjoni	1731
rakstisana	1741
rakstitprasme	1741
rakstītprasme	1741
rakstīšana	1741
raktazodziai	0XN1
raktažodžiai	0XN1
ral	06G1
ral attuale	06G1
ram	1751
rama	0601
ramo	1762
ramo da empresa	06_1
ramo de atividade	1781
rang	0?X1
rank	1792
ranking	17;2
rannog	0R61
rannóg	0R61
rapporteert aan	09>1
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
razpolozljivost	0fn1
razpoložljivost	0fn1
račun	16m2
raħal	09N1
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
reason for leaving	0`S1
recapito	0AS1
recapito telefonico	0AS1
received	08@1
recipient	01C1
recomanacio	17N1
recomanació	17N1
recomandare	17O1
recomendacao	0>n1
recomendacion	17P1
recomendación	17P1
recomendação	0>n1
recommandation	08:1
recommendation	16i1
reconeixement	0jc1
reconocimiento	0TC1
red	17Q1
red social	17Q1
rede	17R1
rede social	17R1
redegoerelse	0g81
redegorelse	0g81
redegørelse	0g81
reden van vertrek	17S1
reden vertrek	17S1
redes sociais	0AQ1
redes sociales	0BY1
referanse	06j1
referat	00b1
reference	17T3
referencia	17W5
referencja	0Bh1
referens	0mC1
referentie	00>1
referenz	07?1
referenza	17\2
refererer til	0g[1
referinta	17O1
referință	17O1
referència	17N1
referência	0>n1
regarding	17K1
regiao	0Gi1
regija	17^2
regime	0fI1
regime de trabalho	0fI1
regio	17`3
region	17c=
regionas	05F1
regione	0<U1
regions	0k@1
regiune	0\A1
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
rekomendācija	06g1
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
relevante vakken	09L1
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
remis par	06n1
remuneration souhaitee	1461
reparto	0Fo1
repere	16T1
repo	0HH1
reporta a	0GM1
reported to	01e1
reporting to	01e1
reports to	01e1
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
residential address	01@1
residenza	18b2
residència	0b22
residência	18d3
resim	0Rd1
resolucao de problemas	18g1
resolucion de problemas	18h1
resolución de problemas	18h1
resolution de problemes	18i1
resolução de problemas	18g1
responsabbiltajiet	06m1
responsabile	18C1
responsabile di	06k1
responsabilidades	18j2
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
responsable	18l2
responsable de	18n2
responsavel por	06`1
responsibilities	0Ak1
responsibility	15a1
responsible for	0Ak1
responsável por	06`1
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
resultaten	09F1
resultater	19C2
resultats	19E2
resultats obtenus	0:H1
results	00g1
resum	0Od1
resume	19G2
resumen	19I2
resumo	19K2
resumé	09O1
reszleg	0BV1
rete	11G1
retea	11l1
retele sociale	15L1
retning	0P@2
retribuzione desiderata	06G1
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
reședința	0b51
reședință	0b<1
rețea	11l1
rețele sociale	15L1
rfc	0<>1
rg	0:?1
richting	0251
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
rijbewijs rijbewijzen	0Y21
rijbewijs/rijbewijzen	0Y21
rijbewijzen	0Y21
riki	06i1
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
ritgerd	0bS1
ritgerð	0bS1
ritun	19k1
rivista	0=71
rizultat	0cV1
rizultati	0]E1
riżultat	0cV1
riżultati	0]E1
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
rojstni kraj	0^n1
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
roku	0`d1
roky	0H?2
roky praxe	1:=2
roků	0`d1
rol	1:?A
rol en el projecte	0LK1
rol en el proyecto	0dk1
rol in het project	0e81
rol in proiect	1:P1
rol sa tionscadal	1:31
rol în proiect	1:P1
rola	1:Q6
rola v projekte	1:W1
rola w projekcie	0f^1
rolam	0d41
role	1:X;
role dans le projet	0fe1
role in project	15a1
role v projektu	1:c1
roles	1:d4
roles and responsibilities	0Ak1
roll	1:h6
roll i projektet	1:n1
rolle	1:o9
rolle i projektet	1;81
rolle i prosjektet	1;91
rolle im projekt	0731
rollen	1;:2
roller	1;<4
rollid	0eE1
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
rue	01c1
rufname	1;M1
rufnummer	0Q;1
rugadh	0C]1
runasana	0ff1
runāšana	0ff1
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
régió	0d91
réigiún	0AP1
réimse staidéir	00U1
réimsí oideachais (isced-f	1831
réiteach fadhbanna	1841
rémunération souhaitée	1461
réseau	11^1
réseaux sociaux	0@f1
résidence	0a92
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
rólam	0d41
rôle	1;Y3
rôle dans le projet	0fe1
rôles	0fe1
rīki	06i1
s	0Vh1
s posti	0d:1
s'exprimer oralement en continu	0Ob1
s-posti	0d:1
sa	0Ck1
saatavuus	02n1
saavutukset	0]31
saavutused	1;\1
sabhailteacht	1;]1
sadrzaj	1;^2
sadržaj	1;^2
saehkoeposti	0d:1
saehkoepostiosoite	0d:1
saekerhet	1;`1
safety	1;a1
saglik durumu	0;I1
sahkoposti	0d:1
sahkopostiosoite	0d:1
saida	04K1
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
salariu dorit	06S1
salary	0B_1
salary expectation	0B_1
salary expectations	0B_1
salis	1;c1
saludo	1;d1
salutation	1;e2
salário pretendido	1441
samantekt	02<1
samenvatting	0m\1
sammanfattning	0431
sammendrag	0dK1
samodzielne wypowiadanie sie	0fm1
samodzielne wypowiadanie się	0fm1
samostatny ustni projev	0eP1
samostatny ustny prejav	0Wo1
samostatný ústny prejav	0Wo1
samostatný ústní projev	0eP1
sampai	0W51
samskipti	1;g2
samtal	1;i2
samtale	1;k2
samtok	0Q41
samtök	0Q41
santrauka	05B1
saoranacht	0gb1
saoránacht	0gb1
sapaan	1;m1
sarcini	0171
sarcini si responsabilitati	0171
sarcini și responsabilități	0171
saruna	0FW1
sasniegumi	19b1
satura veidosana	1;n1
satura veidošana	1;n1
saturs	05D1
saugumas	1;o1
savivaldybe	1<01
savivaldybė	1<01
sazetak	0h72
sazina	1<11
saziņa	1<11
saída	04K1
sağlık durumu	0;I1
sažetak	0h72
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
schule	02N1
schulform	02O1
schwerbehinderung	09I1
schwerpunkt	0771
schwerpunkte	1<74
schwerpunktfacher	0Vd1
schwerpunktfaecher	0Vd1
schwerpunktfächer	0Vd1
scoala	0T61
scoil	0@91
scop	0Ad1
scope	08U1
scope of work	0Ak1
score	1<;2
scribhneoireacht	1<=1
scriere	0Oc1
scriobh	1<=1
scriptie	0241
scritto	0<\1
scrittura	0<\1
scríbhneoireacht	1<=1
scríobh	1<=1
scuola	06]1
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
sede di lavoro	0bd1
sedez	0^m1
sedež	0^m1
sediu	0b51
seeking	0B^1
sef direct	0B41
segmento	1781
seguranca	1<N1
segurança	1<N1
seguridad	1<O1
sehir	1<P2
seimine padetis	1<R1
seimynine padetis	1<R1
seit	03l1
sejo	17D1
sejours linguistiques	0OY1
sekolah	0Z31
seksjon	0851
sektion	0861
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
selskab	05`1
selskap	05W1
seluler	0V\1
seminare	0Vd1
senast aendrad	1<d1
senast andrad	1<d1
senast ändrad	1<d1
senest aendret	1<e1
senest ændret	1<e1
senior thesis	08S1
sentrale arbeidsoppgaver	05X1
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
servicio militar	0`o1
serviciu	0@S1
serviciul militar	1<m1
servico militar	18S1
servizio di leva	0e;1
servizio militare	0e;1
serviço militar	18S1
sess	0Ta1
sesso	1<n1
setor	1781
setor de atividade	1781
setor interno	0Gm1
settore	1<o2
settore di attivita	03H1
settore di attività	03H1
settore interno	0Fo1
settur	1=11
seu	0b=1
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
siap bekerja	0]71
sicherheit	1=91
sicurezza	1=:1
sidast breytt	1=;1
sidlo	0eH1
siec	1=<1
siedziba	0bR1
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
sim	0\o1
simanumer	0Vh1
simi	0Vh1
since	09B1
sinh nam	0gj1
sinh ngay	0gj1
sinh ngày	0gj1
sinh năm	0gj1
sintese	0l>1
sintesi	0Y31
sintesis	0Oe1
sirket	0QU1
sirket adi	0QU1
sirket hakkinda	0QV1
sirket tanitimi	0QV1
sisaelloentuotanto	1=C1
sisaeltoe	0_X1
sisallontuotanto	1=C1
sisalto	0_X1
sist endret	1=D1
sisu	0]B1
sisuloome	1=E1
sisällöntuotanto	1=C1
sisältö	0_X1
sit	1=F1
sit elettroniku	1=G1
sit web	1=G1
sitaatti	0`P1
sitat	06j1
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
situacion militar	0`o1
situació actual	1=R1
situació laboral	1=R1
situación actual	0O41
situación laboral	0O41
situación militar	0`o1
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
situs	0`71
situs lain	1=T1
situs web	0`71
sitz	05^1
siviilipalvelus	06>1
siviilisaaty	10f1
siviilisaeaety	10f1
siviilisääty	10f1
sivilstand	1=U1
sivilstatus	1=U1
sivuaineet	02A1
size	0@Q1
sjediste	0eN1
sjedište	0eN1
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
sks	0\G1
skyrius	0Ee1
skírnarnafn	0L41
skóli	0Vc1
slag	1641
sleutelwoorden	0TR1
slika	0Rm3
sloinne	1=j1
slowa kluczowe	0hD1
sluchanie	1;J1
slusanje	1=k2
slusno razumevanje	12i1
slut	1=m2
slutbetyg	0:21
slutdato	0231
slutdatum	08<1
slutt	08=1
sluttaarsak	1=o1
sluttarsak	1=o1
sluttdato	08=1
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
snakke	0g=1
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
so nam kinh nghiem	0]@1
so nguoi	16j1
so tin chi	1>;1
soavtorji	08>1
sobre	0l>1
sobre a empresa	06_1
sobre l'empresa	0161
sobre la empresa	00m1
sobre mi	1><2
sobre mim	0l>1
sobre mí	0Oe1
sobre o projeto	0F41
sobrenome	05?1
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
societate	03m1
societatea	03m1
societe	0MQ2
società	0DM1
sociálne siete	1>B1
sociální sítě	1>C1
société	0MQ2
soeker	0kL1
softver	1>D3
softvér	0]_1
software	1>G9
software used	0;e1
software utilizzati	0@Y1
softwares	03F1
soggiorni linguistici	0O11
sokak	01]1
soker	0kL1
sola	0PW1
soluzzjoni tal problemi	1>P1
soluzzjoni tal-problemi	1>P1
sommario	0Y31
sommarju	1>Q1
son degisiklik	1>R1
son değişiklik	1>R1
sonstiges	1>S1
sonuc	08g1
sonuclar	08g1
sonuç	08g1
sonuçlar	08g1
soort	15c1
soort bedrijf of sector	09:1
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
sotilasarvo	06>1
soucasna pozice	0WC1
souhrn	0k_1
source	0HH1
source code	0HH1
současná pozice	0WC1
soyad	1>U1
soyadi	1>U1
soyadı	1>U1
soyisim	1>U1
soziale netzwerke	0^P1
sozialversicherungsnummer	1191
sozlu anlatim	0^V1
sozlu etkilesim	0\W1
speaking	0ZP1
speaking: interaction	0ZP1
speaking: production	0me1
speciale	1>V2
specialisatie	0251
specialisation	1>X2
specialisering	01i1
specialitate	1>Z2
specialite	0HP1
specialitāte	0PR1
specializace	1>\1
specializacia	1>]1
specializacija	1>^2
specializacio	0\R1
specializare	0HV1
specializare obtinuta	0<D1
specializare obținută	0<D1
specializarea	0HV1
specialization	0621
specializzazione	03I1
specializáció	0\R1
specialty	0621
specialybe	1>`2
specialybė	1>`2
specijalizacija	1>b2
specjalizacja	0Io1
specjalizzazzjoni	16[1
specjalnosc	0Io1
specjalność	0Io1
speisialtacht	00U1
spezialisierung	0771
speċjalizzazzjoni	16[1
splet	13G1
spletna stran	13G1
spletno mesto	13G1
spoken interaction	0ZP1
spoken production	0me1
spol	1>d2
spolecnost	0\71
spolek	1<>1
společnost	0\71
spolocnost	0ho1
spoločnosť	0ho1
spoluautori	1>f2
spoluautoři	07k1
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
spracherfahrung	07=1
spracherfahrungen	07=1
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
sprechen	0g61
sprechen: gesprache	03[1
sprechen: gespraeche	03[1
sprechen: gespräche	03[1
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
srodowisko	0hD1
sráid	1<f1
staat	1?42
staatsangehoerigkeit	0hN1
staatsangehorigkeit	0hN1
staatsangehörigkeit	0hN1
staatsbuergerschaft	0hN1
staatsburgerschaft	0hN1
staatsburgerschap	0hO1
staatsbürgerschaft	0hN1
stack	1?68
stack technique	0@T1
stack tecnologica	03F1
stack tecnologico	1?>2
stack tecnológica	03F1
stack tecnológico	05G1
stad	1?@4
stada	1?D1
stadas posta	1?E1
stadsetning	0;i1
stadt	0TZ1
stadur	0;i1
staff	0@Q1
stagiul militar	1<m1
stalno prebivalisce	0hJ1
stalno prebivališče	0hJ1
stan	1?F1
stan cywilny	1?G1
stand	0`h1
standort	05^1
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
started	09B1
starting date	09B1
stastijums	0ff1
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
stato di salute	0341
stato occupazionale	0A01
statsborgarskap	0hI1
statsborgerskab	1?b1
statsborgerskap	0hI1
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
stecena kvalifikacija	02P1
steceno	0Do2
steceno zvanje	1?j2
sted	1?l3
stelle	09a1
stellenbezeichnung	09a1
stellenwunsch	02R1
stellung	09a1
stepen	1?o2
stepen obrazovanja	1@11
stepen studija	1@21
steuer id	1191
steuer-id	1191
stevilo zaposlenih	1@31
stečena kvalifikacija	02P1
stečeno	0Do2
stečeno zvanje	1?j2
stichpunkte	09j1
stichting	1@41
stichwoerter	0L61
stichworter	0L61
stichwörter	0L61
stifter	07<1
stig	1@52
stilling	1@76
stillingsbetegnelse	0kK1
stillingsprosent	04]1
stillingstittel	0gO1
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
stos technologiczny	0hD1
stosunek do sluzby wojskowej	1>31
stosunek do służby wojskowej	1>31
stowarzyszenie	0SW1
straat	01\1
strada	01T1
strani jezik	0[e2
stranka	1@A2
stranky	18P1
strasse	04\1
strasse hausnummer	04\1
strasse und hausnummer	04\1
strasse, hausnummer	04\1
strata	0XQ1
straße	04\1
straße und hausnummer	04\1
straße, hausnummer	04\1
street	01@1
street address	01@1
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
studie	0251
studiegebieden (isced f	1@H1
studiegebieden (isced-f	1@H1
studieinriktning	01i1
studienabschluss	02O1
studienarbeit	00\1
studienfach	0771
studiengang	1@I2
studieninhalte	0Vd1
studienrichtung	0771
studienschwerpunkt	0771
studiepoeng	1@K1
studieprogram	0RE1
studiepunten	0K>1
studieretning	0P@2
studierichting	0251
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
studium	0_]1
study type	00e1
stufe	0\m2
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
stāstījums	0ff1
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
successen	09F1
successes	00g1
successi	0kh1
succès	0:H1
suggett	16[1
suggetti ewlenin	0^^1
sugu	1@_1
suhde	1@`1
suhe	1@a1
suhrn	1@b1
suhtlus	1@c1
suiomh	02F1
suiomh greasain	0`R1
sujet	1@d2
sujet de memoire	0dA1
sujet de mémoire	0dA1
sujet de these	0dA1
sujet de thèse	0dA1
sujet du memoire	0dA1
sujet du mémoire	0dA1
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
suoritettu	0gF1
suoritettu tutkinto	0671
suositus	0`P1
superieur	0GJ1
superieur hierarchique	0GJ1
superior	0B41
superior imediato	0>U1
supervisor	1@k4
supervisore	18C1
supérieur	0GJ1
supérieur hiérarchique	0GJ1
surat izin mengemudi	0\o1
sure	0<I1
surel	02Z1
surname	0P^1
surname(s) / first name(s	0<R1
surname(s) first name(s	0<R1
surnames	0P^1
surucu belgesi	0L31
surucu ehliyeti	0L31
suteike	05=1
suteikė	05=1
suuline esitus	16l1
suuline suhtlus	1@o1
suullinen tuottaminen	16R1
suullinen vuorovaikutus	0]51
suund	0N_1
suuntautuminen	02?1
suuntautumisvaihtoehto	02?1
suíomh	02F1
suíomh gréasáin	0`R1
suġġett	16[1
suġġetti ewlenin	0^^1
svarbiausi dalykai	0og1
svarigakais	0TE1
svarīgākais	0TE1
sveitarfelag	08V1
sveitarfélag	08V1
svesvaloda	1A01
svetaine	0ZY1
svetainė	0ZY1
sveuciliste	0Xf1
sveučilište	0Xf1
svešvaloda	1A01
svid	1A12
svietimo istaiga	0761
svietimo sritys (isced f	1A31
svið	1A12
syfte	08c1
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
system	04n1
systeme	0L61
systemer	0e<2
szak	0\R1
szakdolgozat	0GA1
szakdolgozat cime	0GA1
szakdolgozat címe	0GA1
szakdolgozat temaja	0GA1
szakdolgozat témája	0GA1
szakirany	0\R1
szakirány	0\R1
szakma	09o1
szakterulet	0\R1
szakterület	0\R1
szekhely	0Vm1
szektor	0281
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
sähköposti	0d:1
sähköpostiosoite	0d:1
säkerhet	1;`1
sécurité	1<K1
séjours linguistiques	0OY1
sérsvið	0;W1
sídlo	0eH1
símanúmer	0Vh1
sími	0Vh1
síntese	0l>1
síntesis	0Oe1
sítio web	0@11
síðast breytt	1=;1
síť	1=F1
söker	0kL1
sözlü anlatım	0^V1
sözlü etkileşim	0\W1
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
słowa kluczowe	0hD1
słuchanie	1;J1
służba wojskowa	1>31
số cmnd	0=H1
số di động	0FT1
số lượng nhân viên	16j1
số người	16j1
số năm kinh nghiệm	0]@1
số tín chỉ	1>;1
số điện thoại	0F[1
sức khỏe	0<Q1
sửa đổi lần cuối	1@X1
t	0<M1
t c kimlik no	0]>1
t.c. kimlik no	0]>1
taal	1AE1
taalbeheersing	1AF1
taalcertificaten	0>C1
taalervaring	1AG1
taalniveau	1AF1
tac gia	1AH1
taches	01:1
taches principales	01:1
taches realisees	01:1
taekni	0X61
taetig als	09a1
taetigkeit	09_2
taetigkeit als	09a1
taetigkeiten	05]1
taetigkeitsbereich	1AI2
taetigkeitsbereich oder branche	0Tg1
taetigkeitsbereiche	05]1
taetigkeitsbeschreibung	05]1
taetigkeitsfeld	0;S1
taetigkeitsschwerpunkte	05]1
tagessatz	0TU1
tagline	0B^1
tagozat	0\R1
tahdit	0ZT1
taho	0[S1
tahun	1AK4
tahun lahir	0_n1
tahun lulus	0W51
tai khoan	1AO1
taidot	06@1
taille	0OA1
taille de l'entreprise	0Kg1
taille de l'equipe	0Kg1
taille de l'équipe	0Kg1
tairgeadh cainte	0_f1
taisnimi	0Kd1
taken	0191
taken en verantwoordelijkheden	0191
tal	1AP1
tala	0g;1
tale	1AQ2
talen	1AE1
talen en tools	0TR1
talr	0^N1
talruna numurs	0^N1
talrunis	0^N1
tam ad	01>1
tamanho da equipe	0Fi1
tamano del equipo	0kD1
tamaño del equipo	0kD1
tanav	00;1
tanggal	1AS2
tanggal lahir	0_n1
tanggal mulai	0CF1
tanggal publikasi	1AU1
tanggal selesai	0W51
tanggal terbit	1AV2
tanggung jawab	0FB1
tanim	0121
tantargyak	0Qa1
tantárgyak	0Qa1
tanulmanyi atlag	06a1
tanulmanyi teruletek (isced f	1AX1
tanulmányi területek (isced-f	1AX1
tanulmányi átlag	06a1
tanım	0121
tao noi dung	1AY1
tap chi	0iG1
tapasztalat	1AZ1
tapasztalat evei	1AZ1
tapasztalat évei	1AZ1
taqsima	0Fn1
tara	1A[1
tareas	0151
tareas realizadas	0151
tareas y responsabilidades	0151
tarefas	06`1
target position	0B^1
targyak	0Qa1
tarief	0Tl1
tarih	1A\3
tarih araligi	0<I1
tarih aralığı	0<I1
tarihler	0<I1
tarkvara	0\X1
tarsalgas	1AB1
tarsszerzok	1A=1
tartalom	0Bm1
tartalomkeszites	1A_1
tartalomkészítés	1A_1
tascanna	0I`1
tase	1A`3
tasks	0Ak1
taso	1Ac2
tasques	0181
tasques principals	0181
tasques realitzades	0181
tatig als	09a1
tatigkeit	09_2
tatigkeit als	09a1
tatigkeiten	05]1
tatigkeitsbereich	1AI2
tatigkeitsbereich oder branche	0Tg1
tatigkeitsbereiche	05]1
tatigkeitsbeschreibung	05]1
tatigkeitsfeld	0;S1
tatigkeitsschwerpunkte	05]1
tausta	0_X1
tautan	0`71
tautiba	11K1
tautybe	11H1
tautybė	11H1
tautība	11K1
tavoite	0_X1
tavsiye	0UZ1
taħdit	0ZT1
tc kimlik no	0]>1
tcc	0Gc1
teabe tootlemine	1Ae1
teabe töötlemine	1Ae1
teaduskond	0N_1
team	1Af8
team gestito	0Fj1
team members	0@Q1
team size	0@Q1
teamgroesse	0591
teamgrootte	00A1
teamgrosse	0591
teamgröße	0591
teamstoerrelse	1An2
teamstorlek	04i1
teamstorrelse	1An2
teamstørrelse	1An2
teanga	1B01
teanga dhuchais	0ca1
teanga dhúchais	0ca1
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
technológie	0]_1
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
tecnología	05G1
tecnologías	05G1
tecnologías usadas	05G1
tecnologías utilizadas	05G1
tecrube	0E[1
tecrübe	0E[1
tegevusala	1B<1
tegevusvaldkond	1B<1
tegund starfsemi	0701
tehnologii	0@X1
tehnologii folosite	0@X1
tehnologii utilizate	0@X1
tehnologijas	06i1
tehnologije	15X3
tehnoloogiad	0\X1
tehnoloģijas	06i1
tehtaevae	1B=2
tehtaevaenimike	03R2
tehtaevaenkuva	0]41
tehtaevaet	0]41
tehtava	1B=2
tehtavanimike	03R2
tehtavankuva	0]41
tehtavat	0]41
tehtävä	1B=2
tehtävänimike	03R2
tehtävänkuva	0]41
tehtävät	0]41
teicneolaiochtai	0N81
teicneolaíochtaí	0N81
teideal	1B?2
teideal na cailiochta a bronnadh	0<B1
teideal na cáilíochta a bronnadh	0<B1
teideal poist	0TB1
teileafon	0T=1
teileafón	0T=1
teistimeireacht	0fd1
teistiméireacht	0fd1
tekija	0]C1
tekijae	0]C1
tekijaet	0]C1
tekijat	0]C1
tekijä	0]C1
tekijät	0]C1
tekniikat	06@1
teknik	04n1
tekniker	04n1
teknologi	1BA3
teknologi yang digunakan	02]1
teknologiat	06@1
teknologier	0da3
teknologiji	0U01
teknolojiler	03^1
teknoloġiji	0U01
tel	1BDL
tel cislo	1B`2
tel de contacte	0kE1
tel kom	0]n1
tel mobil	1Bb1
tel no	0ON1
tel nr	1Bc2
tel portable	0=n1
tel privat	0Q;1
tel. de contacte	0kE1
tel. kom	0]n1
tel. mobil	1Bb1
tel. nr	0^L1
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
telefon komorkowy	0]n1
telefon komórkowy	0]n1
telefon kontaktowy	0kA1
telefon mobil	1C<3
telefon no	0ON1
telefon numarasi	0ON1
telefon numarası	0ON1
telefon privat	0Q;1
telefonas	0^L1
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
telefono celular	0fl1
telefono de contacto	0kF1
telefono fijo	0kF1
telefono fisso	0AS1
telefono movil	0fl1
telefono numeris	0^L1
telefono(i	0AS1
telefono(s	0kF1
telefonos	0kF1
telefons	0^N1
telefonska stevilka	0^M1
telefonska številka	0^M1
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
telepon	0^I1
telepon genggam	0V\1
telepon lain	1CL1
telepon seluler	0V\1
telepules	1CM2
település	1CM2
telf	0kF1
teljes nev	0i>1
teljes név	0i>1
tellija	1CO1
telp	0^I1
telpon	0^I1
telèfon	0kE1
telèfon de contacte	0kE1
telèfon fix	0kE1
telèfon mòbil	0gJ1
teléfono	0kF1
teléfono celular	0fl1
teléfono de contacto	0kF1
teléfono fijo	0kF1
teléfono móvil	0fl1
teléfono(s	0kF1
teléfonos	0kF1
tema	1CP4
tema diplomove prace	08`1
tema lucrarii	0GZ1
tema lucrării	0GZ1
tema prace	1CT2
tema rada	0GH2
temario	06A1
temat pracy	13^1
temat pracy magisterskiej	13^1
temavezeto	0Q51
temel faaliyetler ve sorumluluklar	0Oh1
temel gorevler	0Oh1
temel görevler	0Oh1
temel konular	02g1
temoignage	08:1
tempat	0bT1
tempat & tanggal lahir	0_n1
tempat dan tanggal lahir	0_n1
tempat kerja	0\P1
tempat lahir	1CV1
tempat tanggal lahir	0_n1
tempat tgl lahir	0_n1
tempat tinggal	1CW2
tempat, tanggal lahir	0_n1
tempat, tgl lahir	0_n1
tempat/tanggal lahir	0_n1
tempat/tgl lahir	0_n1
tempo	0D11
tempo de experiencia	04V1
tempo de experiência	04V1
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
termin nastupu	0fo2
termino	1C\2
termín	0HA1
termín nástupu	0fo2
tese	0Gc1
tesi	1C^2
tesi di dottorato	0641
tesi di laurea	0641
tesi doctoral	15b1
tesi magistrale	0641
tesina	11A1
tesis	1C`2
tesis doctoral	11A1
testimoni	1871
testimonial	16i1
testimonianza	0?<1
testimonio	17P1
tevekenyseg	0Q31
tevekenyseg tipusa agazat	0281
tevekenysegek	0Q31
tevekenysegi kor	0281
tevékenység	0Q31
tevékenység típusa, ágazat	0281
tevékenységek	0Q31
tevékenységi kör	0281
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
tgl lahir	0_n1
thanh pho	1Cd2
thanh tich	0]61
thanh tich dat duoc	0]61
thanh tuu	0]61
thema	07:1
thema der abschlussarbeit	00\1
thema der diplomarbeit	00\1
thema der masterarbeit	00\1
these	0dA1
thesis	1Cf3
thesis title	08S1
thjoderni	19g1
thoi gian	1Ci2
thoi gian bat dau	0iB1
thoi gian lam viec	0U11
thong tin khac	0]81
thu dien tu	0FU1
thành phố	1Cd2
thành tích	0]61
thành tích đạt được	0]61
thành tựu	0]61
thèse	0dA1
thông tin khác	0]81
thư điện tử	0FU1
thời gian	1Ci2
thời gian bắt đầu	0iB1
thời gian làm việc	0U11
tid	1Ck3
tidskrift	0Qo1
tidsperiod	04`1
tidsrom	04^1
tidsrum	04[1
tidsskrift	1Cn2
tiedekunta	02?1
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
tiimin koko	02X1
tiitel	1D31
tiivistelma	0X81
tiivistelmae	0X81
tiivistelmä	0X81
tijdschrift	0Te1
tijdvak	0C\1
til	1D43
tilaaja	06?1
tildelt af	1D71
tildelt av	1D81
tilgjengelighet	0\N1
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
tiltraedelse	0\M1
tiltredelse	0\N1
tiltrædelse	0\M1
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
tingkat kemahiran	0\c1
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
tipo de emprego	0fI1
tipo de empresa o sector	1;L1
tipo de empresa ou sector	1781
tipo de empresa ou setor	1781
tipo de estudios	0>;1
tipo de projeto	1DU1
tipo de proyecto	0=E1
tipo di attivita o settore	03H1
tipo di attività o settore	03H1
tipo di azienda	03H1
tipo di azienda o settore	03H1
tipo di contratto	0Aj1
tipo di diploma	0`N1
tipo di impiego	1DV2
tipo di progetto	1DX1
tipo di studi	0`N1
tipologia	1DX1
tipologia di contratto	0Aj1
tipul activitatii sau sectorul de activitate	0HU1
tipul activității sau sectorul de activitate	0HU1
tipul contractului	15W1
tipul proiectului	1DY1
tipus	1DZ2
tipus d'empresa o sector	1751
tipus d'estudis	0O;1
tipus de contracte	0fJ1
tipus de projecte	1D\1
tir	1D]1
titel	1D^?
titel pa speciale	01o1
titel pa uppsats	0HI1
titel paa speciale	01o1
titel paa uppsats	0HI1
titel på speciale	01o1
titel på uppsats	0HI1
titel scriptie	0241
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
titolo conseguito	0`N1
titolo della qualifica rilasciata	0`N1
titolo della tesi	0641
titolo di studio	1E@2
titolo tesi	0641
titolu	13o1
titolu tal kwalifika moghtija	0__1
titolu tal-kwalifika mogħtija	0__1
titolu tax xoghol	0Xo1
titolu tax-xogħol	0Xo1
titre	1EB5
titre de la these	0dA1
titre de la thèse	0dA1
titre de sejour	07d1
titre de séjour	07d1
titre du cv	0MN1
titre du memoire	0dA1
titre du mémoire	0dA1
titre obtenu	0>F1
tittel	1EG4
tittel pa oppgave	08T1
tittel paa oppgave	08T1
tittel på oppgave	08T1
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
tjaenstgoeringsgrad	04_1
tjaning	1AP1
tjanst	1Ef1
tjanstgoringsgrad	04_1
tjm	1461
tjáning	1AP1
tjänst	1Ef1
tjänstgöringsgrad	04_1
tlf	1Eg4
tlf nr	1Ek2
tlf.nr	1Ek2
tlm	0AO1
tmiem	0Ck1
to	1Em2
to chuc	1Eo2
to chuc cap	0<W1
todistuksen myoentaejae	0gI1
todistuksen myontaja	0gI1
todistuksen myöntäjä	0gI1
todistukset	0]=1
toegekend door	1F11
toelichting	0m\1
toimeksiantaja	06?1
toimenkuva	0]41
toimi	03Q1
toimiala	1<b1
toimiala tai sektori	1<b1
toimipaikka	0oh1
toivottu tehtaevae	03P1
toivottu tehtava	03P1
toivottu tehtävä	03P1
tolvupostur	0i81
tom tat	0To1
ton giao	1F21
too kirjeldus	0]k1
tooandja	1F31
tooandja nimi ja aadress	1F31
tookogemus aastates	1F41
tookoha asukoht	06W1
toole asumise aeg	1F51
tools	1F64
tools and technologies	0;e1
tools used	0;e1
tooriistad	0\X1
toostaaz	1F41
tootajate arv	02m1
tooulesanded	0]k1
topic	08S1
toplam deneyim	0E[1
toradh	0VD1
torthai	0K=1
torthaí	0K=1
tot	0211
tot en met	0211
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
trang ca nhan	0a61
trang cá nhân	0a61
trang web	0a61
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
tresc	0^O1
treść	0^O1
trinh do	1FM4
trinh do eqf	1FQ1
trinh do hoc van	08e1
triq	0Y91
trukme	0DN1
trukmė	0DN1
truong	0?e1
truong dai hoc	0?e1
truong hoc	0?e1
trvale bydlisko	01R1
trvale bydliste	01S1
trvalé bydlisko	01R1
trvalé bydliště	01S1
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
trình độ học vấn	08e1
trường	0?e1
trường học	0?e1
trường đại học	0?e1
ttl	0_n1
tu	0911
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
tulisan	0dJ1
tulokset	0]31
tulos	1FT2
tungumal	0cP1
tungumalakunnatta	0P:1
tungumál	0cP1
tungumálakunnátta	0P:1
tunnus	0\J1
tunnustus	1FV2
tuoi	1FX1
tur	15`1
turinio kurimas	1FY1
turinio kūrimas	1FY1
turinys	05E1
turvalisus	1FZ1
turvallisuus	1F[1
tus	0Cm1
tuteur	0GJ1
tutkielma	0GE1
tutkinnon nimi	0671
tutkinnon taso	0671
tutkinto	0671
tutkintonimike	0671
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
tyoekalut	06@1
tyoekokemus vuosina	0]l1
tyoenantaja	1Fd1
tyoenantajan nimi ja osoite	1Fd1
tyoenkuva	0]41
tyoepaikka	1Fd1
tyoeskentelypaikka	0oh1
tyoesuhde	1Fc1
tyoesuhteen kesto	02I1
tyoesuhteen muoto	1Fc1
tyoesuhteen tyyppi	1Fc1
tyoetehtaevae	03Q1
tyoetehtaevaet	0]41
tyokalut	06@1
tyokokemus vuosina	0]l1
tyonantaja	1Fd1
tyonantajan nimi ja osoite	1Fd1
tyonkuva	0]41
tyopaikka	1Fd1
tyoskentelypaikka	0oh1
tyosuhde	1Fc1
tyosuhteen kesto	02I1
tyosuhteen muoto	1Fc1
tyosuhteen tyyppi	1Fc1
tyotehtava	03Q1
tyotehtavat	0]41
typ	1Fe5
typ av examen	0OP1
typ av verksamhet eller bransch	0;T1
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
tytul nagrody	0ga1
tytul naukowy	1G81
tytul pracy	13^1
tytul zawodowy	0Im1
tytuł	1G53
tytuł kwalifikacji	0Im1
tytuł nagrody	0ga1
tytuł naukowy	1G81
tytuł pracy	13^1
tytuł zawodowy	0Im1
tyyppi	0`01
työaika	1Fc1
työkalut	06@1
työkokemus vuosina	0]l1
työnantaja	1Fd1
työnantajan nimi ja osoite	1Fd1
työnkuva	0]41
työpaikka	1Fd1
työskentelypaikka	0oh1
työsuhde	1Fc1
työsuhteen kesto	02I1
työsuhteen muoto	1Fc1
työsuhteen tyyppi	1Fc1
työtehtävä	03Q1
työtehtävät	0]41
tài khoản	1AO1
tác giả	1AH1
táirgeadh cainte	0_f1
tárgyak	0Qa1
társalgás	1AB1
társszerzők	1A=1
tâches	01:1
tâches principales	01:1
tâches réalisées	01:1
täisnimi	0Kd1
tänav	00;1
tätig als	09a1
tätigkeit	09_2
tätigkeit als	09a1
tätigkeiten	05]1
tätigkeitsbereich	1AI2
tätigkeitsbereich oder branche	0Tg1
tätigkeitsbereiche	05]1
tätigkeitsbeschreibung	05]1
tätigkeitsfeld	0;S1
tätigkeitsschwerpunkte	05]1
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
téma diplomové práce	08`1
téma práce	1CT2
témavezető	0Q51
témoignage	08:1
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
töö kirjeldus	0]k1
tööandja	1F31
tööandja nimi ja aadress	1F31
töökogemus aastates	1F41
töökoha asukoht	06W1
tööle asumise aeg	1F51
tööriistad	0\X1
tööstaaž	1F41
töötajate arv	02m1
tööülesanded	0]k1
tús	0Cm1
tür	15`1
tým	0l_1
tālr	0^N1
tālrunis	0^N1
tālruņa numurs	0^N1
tīmekļa vietne	0;11
tạo nội dung	1AY1
tạp chí	0iG1
tỉnh	1DK1
tỉnh/thành phố	0jT1
tỉnh/tp	0jT1
tốt nghiệp	0EZ1
tổ chức	1Eo2
tổ chức cấp	0<W1
từ	0911
từ khóa	0A81
uber das unternehmen	0;S1
uber mich	0441
uberblick	0441
uberschrift	07A1
ubicacio	0b=1
ubicacion	0b>1
ubicació	0b=1
ubicación	0b>1
ucet	1G92
ucret beklentisi	09J1
uczelnia	0i21
udair	1G;1
udar	1G;1
udarbejdelse af indhold	1G<1
udbyder	1G=1
uddannelse	0_^1
uddannelsesbetegnelse	0_^1
uddannelsesinstitution	0_G1
uddannelsesinstitutionens navn og type	0_G1
uddannelsesniveau	0WU1
uddannelsesomraader (isced-f	1G>1
uddannelsesomrader (isced f	1G>1
uddannelsesområder (isced-f	1G>1
uddannelsessted	0_G1
uddannelsestitel	0_^1
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
ueber mich	0441
ueberblick	0441
ueberschrift	07A1
uf	0Gi1
ufficio	0Fo1
ugyfel	0d31
uhing	1GI1
uimhir foin	0T=1
uimhir fóin	0T=1
uimhir theileafoin	0T=1
uimhir theileafóin	0T=1
uimhreacha guthain eile	1GJ1
uimhreacha gutháin eile	1GJ1
uirlisi	0N81
uirlisí	0N81
uit dienst	0211
uitgegeven door	0201
uitgegeven op	09E1
uitgereikt door	1F11
uitgevende instantie	0201
uitgever	1GK2
uitgever van het certificaat	0201
uitgeverij	0Te1
ukoly	0WA1
ukonceni	1GM2
ukoncenie	0E=1
ukonczenie	0Co1
ukončenie	0E=1
ukončení	1GM2
ukończenie	0Co1
uksus	0d21
ukuran tim	0\F1
ulesanded	0]k1
ulica	1GO5
ulice	01S1
ulikool	0V_1
ulke	1GT1
uloga	1GU6
uloge	0f_2
uloha v projekte	1:W1
ulohy	0W>1
ulteriori informazioni	0371
ultima actualizacion	01=1
ultima atualizacao	06o1
ultima forma de invatamant absolvita	0j<1
ultima formă de învățământ absolvită	0j<1
ultima modificacion	01=1
ultima modificare	1G[1
ultimo aggiornamento	02;1
ultimo nome	05?1
um mig	02<1
umfang	0_41
umgebung	0L61
umiejetnosci	0hD1
umiejętności	0hD1
umsatz	0591
umsogn	0d11
umsögn	0d11
umur	1G\1
umzugsbereitschaft	0:31
understanding: listening	0ac1
understanding: reading	17L1
unelte	0@X1
uni	02N1
unidad	0H11
unidades curriculares	0<A1
unit	1G]2
unitat	0NQ1
unites d'enseignement	0B=1
unités d'enseignement	0B=1
universidad	00d1
universidade	0@<1
universita	1G_2
universitaet	02N1
universitas	0Z31
universitat	1Ga2
universitate	1Gc2
universitatea	0T61
universite	1Ge2
universiteit	0W[1
universitet	1Gg3
universitetas	0761
university	00f1
università	1G_2
universität	02N1
université	0>61
universitāte	0741
univerza	0PW1
univerzita	1Gj2
univerzitet	1Gl1
uniwersytet	0i21
unternehmen	05Z2
unternehmensbeschreibung	0;S1
unternehmensgegenstand	0;S1
unternehmensgroesse	0591
unternehmensgrosse	0591
unternehmensgröße	0591
unternehmensname	05_1
unternehmensprofil	0;S1
until	0@Z1
unvan	1Gm4
updated	0`H1
uporabljene tehnologije	0]Y1
uporabnisko ime	1H11
uporabniško ime	1H11
uppdrag	04e1
uppdragsgivare	09k1
uppehaallstillstaand	05e1
uppehallstillstand	05e1
uppehållstillstånd	05e1
uppgifter	04e1
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
ustna interakcia	0^X1
ustni interakce	0^W1
ustni projev	0eP1
ustny prejav	0Wo1
ustvarjanje vsebin	1HO1
usuari	0j`1
usuario	1HP2
usuário	0AH1
utbildning	0OP1
utbildningsanordnare	0WO1
utbildningsanordnarens namn och typ	0WO1
utbildningsniva	0WR1
utbildningsnivaa	0WR1
utbildningsnivå	0WR1
utbildningsomraaden (isced-f	1HR1
utbildningsomraden (isced f	1HR1
utbildningsområden (isced-f	1HR1
utbildningsorganisationens namn och typ	0WO1
utca	02l1
utdanning	0_]1
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
utonev	0]21
utrustning	04n1
utskrift	0`L1
utstedar	1HZ1
utstedelsesdato	0ma1
utsteder	1HZ1
utstedt	0ma1
utstedt av	1HZ1
utónév	0]21
uurtarief	0Tl1
uvazek	0IS1
uvazok	0IP1
uwagi	0k^1
uyrugu	0e>1
uyruk	0e>1
uyruklar	0e>1
uyruğu	0e>1
uzdevumi	06\1
uzduotys	06f1
uzimamos pareigos	14^1
uzivatelske jmeno	1471
uzmanlik	02[1
uzmanlik alani	02[1
uzmanlık	02[1
uzmanlık alanı	02[1
uznemums	1H[2
uzsakovas	0]T1
uzsienio kalba	0\K1
uzvards	1H]1
uzvārds	1H]1
uzyskano	0Cn1
uzyte technologie	0hD1
uzywane technologie	0hD1
uzņēmums	1H[2
użyte technologie	0hD1
używane technologie	0hD1
užduotys	06f1
užimamos pareigos	14^1
uživatelské jméno	1471
užsakovas	0]T1
užsienio kalba	0\K1
v	0XR1
vaardigheden	0TR1
vaardigheidsniveau	1H^1
vaditaja aplieciba	07j1
vadītāja apliecība	07j1
vaeitoeskirja	0GE1
vaelineet	06@1
vaerktoej	0501
vaerktoejer	0501
vaerktoj	0501
vaerktojer	0501
vaernepligt	1H_1
vaernplikt	0ba1
vaga	0<f1
vaga pretendida	0<f1
vai tro	1H`3
vai tro trong du an	1Hc1
vai trò	1H`3
vai trò trong dự án	1Hc1
vaidmenys	0cT1
vaidmuo	1Hd3
vairuotojo pazymejimas	1Hg1
vairuotojo pažymėjimas	1Hg1
vairuotojo teises	1Hg1
vairuotojo teisės	1Hg1
vaitekiri	08b1
vaitoskirja	0GE1
vakblad	0Te1
vakgebied	0251
vakif	0F21
vakken	09L1
vakıf	0F21
vald	0a`1
valdkond	1Hh2
valineet	06@1
valja andja	1Hj1
valja andnud	03g1
valjaandja	02H1
valjastaja	1Hj1
valjastanud	1Hj1
valjastatud	1Hk1
vallalat	0071
valmistuminen	0bY1
valmistumisvuosi	0bY1
valmistunut	0bY1
valoda	1A01
valodas	1A01
valodas limenis	13a1
valodas līmenis	13a1
valokuva	0_W1
valstiska piederiba	11K1
valstiskā piederība	11K1
valsts	1Hl1
valstybe	1;c1
valstybė	1;c1
valutazione	0co1
van	09A1
van - tot	0C\1
van tot	0C\1
vanaf	09A1
vanus	1Hm1
varaktighet	04`1
vardai	06C1
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
varighed	04[1
varighet	04^1
varnost	1Ho1
varnplikt	0ba1
varos	1I02
varsta	1I21
varusmiespalvelus	06>1
vast	1CI1
vaste telefoon	1CI1
vastutus	0]k1
vastutusala	0]k1
vastuualue	0]41
vastuualueet	0]41
vastuut	0]41
vatandaslik	0e>1
vatandaşlık	0e>1
ve cong ty	0U=1
veb	0ZW1
veb sajt	0ZW1
veb stranica	0ZW1
veb-sajt	0ZW1
vechime	0411
vecums	1I31
vedouci	0gZ1
vedouci prace	0gZ1
vedoucí	0gZ1
vedoucí práce	0gZ1
veduci prace	0gY1
vedúci práce	0gY1
veeb	0]f1
veebileht	0]f1
vefsida	0Vg1
vefslod	0Vg1
vefslóð	0Vg1
vefsíða	0Vg1
vefur	0Vg1
vege	09=1
vegzes eve	09=1
vegzettseg	1I42
vegzettseg kepesites	0R71
veicamie pienakumi	06\1
veicamie pienākumi	06\1
veiculo	0A61
veiklos sritis	1<c1
veiklos sritys ir atsakomybe	06f1
veiklos sritys ir atsakomybė	06f1
veiklos tipas arba sektorius	1<c1
veileder	17=1
veiligheid	1I61
veitandi	1I71
veitt af	1I71
vejleder	0g[1
vek	1I82
velama alga	02e1
velamais amats	0jR1
velemeny	02J1
velicina tima	0;[2
velikost ekipe	1@31
velikost tymu	1231
velikost týmu	1231
veličina tima	0;[2
velkost timu	1221
venue	1I:2
veranstalter	03a2
veranstaltung	0Nd1
verantwoordelijk voor	0191
verantwoordelijkheden	0191
verantwortlich fuer	05]1
verantwortlich fur	05]1
verantwortlich für	05]1
verantwortlichkeiten	05]1
verantwortung	05]1
verantwortungsbereich	05]1
verband	1FB1
verblijfsvergunning	1I<1
verdlaun	1I=1
verein	1FB1
veren	0ll1
veren kurulus	02h1
veren kuruluş	02h1
veren kurum	1I>2
vereniging	1@41
verfahren	0L61
verfasser	07W1
verfuegbar	0L<1
verfuegbar ab	0L<1
verfuegbarkeit	0L<1
verfugbar	0L<1
verfugbar ab	0L<1
verfugbarkeit	0L<1
verfügbar	0L<1
verfügbar ab	0L<1
verfügbarkeit	0L<1
vergeben von	07<1
verhaeltnis	0:91
verhaltnis	0:91
verhältnis	0:91
verilis tarihi	02i1
veriliş tarihi	02i1
verkefni	00c1
verkefnislysing	0bm1
verkefnislýsing	0bm1
verkfaeri	0X61
verkfæri	0X61
verkkaupi	0T;1
verkkosivu	0^a1
verkkosivusto	0^a1
verkkosivut	0^a1
verkosto	03@1
verktoey	0;a1
verktoy	0;a1
verktyg	04n1
verktøy	0;a1
verlag	0Nd1
verleend door	1F11
verleiher	07<1
verliehen am	00T1
verliehen von	07<1
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
verstehen: lesen	0`b1
verstrekt door	0201
vertejums	0711
vertiefung	0771
vertragsart	04a1
verwendete technologien	0L61
verðlaun	1I=1
veröffentlicht	0Nc1
veröffentlicht in	0Nd1
veröffentlichungsdatum	0Nc1
vescine	0]Y1
vestiging	1?H1
vestine	0]Z1
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
veštine	0]Z1
veščine	0]Y1
vi tri	1IB3
vi tri cong viec	1IE1
vi tri lam viec	1IE1
vi tri mong muon	0A>1
vi tri trong du an	1Hc1
vi tri ung tuyen	0A>1
via	0Y?1
videja atzime	0711
vidskiptavinur	0T;1
vidurkenning	1I=1
vidurkis	08d1
vidējā atzīme	0711
vieras kieli	0]:1
viestinta	1IF1
viestintae	1IF1
viestintä	1IF1
viet	1IG1
vieta	1IH2
vietne	0;11
vietove	0CD1
vietovė	0CD1
vigtigste arbejdsopgaver	05a1
vigtigste fag	1IJ1
viimati muudetud	1IK1
viimeksi muokattu	1IL1
viktigste arbeidsoppgaver og ansvarsomraader	05X1
viktigste arbeidsoppgaver og ansvarsomrader	05X1
viktigste arbeidsoppgaver og ansvarsområder	05X1
viktigste fag	0MK1
ville	0a92
ville de residence	0@B1
ville de résidence	0@B1
vinculo	1IM2
vinnustadur	0;i1
vinnustaður	0;i1
vinnuveitandi	0T<1
virka	03Q1
virksomhed	1IO2
virksomhedsbeskrivelse	0m@1
virksomhedsnavn	05`1
virksomhet	05W1
virziens	0PR1
visa	1IQ2
visa status	18Z1
visado	1181
visto	1IS2
visum	05\1
viðskiptavinur	0T;1
viðurkenning	1I=1
viết	1IG1
vjestine	0][1
vještine	0][1
vloga	1IU3
vloge	0fa1
vodicske opravnenie	1IX1
vodicsky preukaz	1IX1
voditelj	1IY1
vodičské oprávnenie	1IX1
vodičský preukaz	1IX1
voimalik alustada	1F51
voin aloittaa	02n1
vojenska sluzba	1IZ2
vojenská služba	1IZ2
vojna obaveza	1I\1
vojna obveza	1I]1
vojni rok	1I^2
volkszugehoerigkeit	0OC1
volkszugehorigkeit	0OC1
volkszugehörigkeit	0OC1
volledige naam	0111
vollstaendiger name	0XP1
vollstandiger name	0XP1
vollständiger name	0XP1
von	03l1
von - bis	09c1
von bis	09c1
von/bis	09c1
voor	0]L1
voor en achternaam	0111
voor- en achternaam	0111
voorkeel	0\a1
voornaam	1:21
voornaam en achternaam	0111
voornaamste activiteiten en verantwoordelijkheden	0191
voornaamste onderwerpen	09L1
voornaamste onderwerpen beroepsvaardigheden	09L1
voornaamste onderwerpen/beroepsvaardigheden	09L1
voornaamste werkzaamheden	0191
voornaamste werkzaamheden en verantwoordelijkheden	0191
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
vorname(n) nachname(n	0XP1
vornamen	1;M1
votazione	0co1
votazione finale	0co1
voto	0co1
voto di diploma	0co1
voto di laurea	0co1
voto finale	0co1
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
vuodet	02I1
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
vydavatelstvi	0^E1
vydavatelstvo	0gd1
vydavatelství	0^E1
vydavateľ	1J31
vydavateľ osvedčenia	1J31
vydavateľstvo	0gd1
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
väitekiri	08b1
väitöskirja	0GE1
välineet	06@1
välja andja	1Hj1
välja andnud	03g1
väljaandja	02H1
väljastaja	1Hj1
väljastanud	1Hj1
väljastatud	1Hk1
värnplikt	0ba1
værktøj	0501
værktøjer	0501
værnepligt	1H_1
vége	09=1
végzettség	1I42
végzettség / képesítés	0R71
végzettség/képesítés	0R71
végzés éve	09=1
vélemény	02J1
vínculo	1IM2
võimalik alustada	1F51
võõrkeel	0\a1
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
vēlamā alga	02e1
vērtējums	0711
věk	0`d1
về công ty	0U=1
vị trí	1IB3
vị trí công việc	1IE1
vị trí làm việc	1IE1
vị trí mong muốn	0A>1
vị trí trong dự án	1Hc1
vị trí ứng tuyển	0A>1
waktu	0Ib1
wanted position	0B^1
warga negara	0\`1
web	1JA@
web page	0HH1
web personal	0@21
web site	0HH1
web sitesi	08X1
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
wechselgrund	07@1
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
werkgever	0962
werkplek	1?H1
werkstatus	0X71
werktijden	0Af1
werkvergunning	1I<1
werkzaamheden	0191
werkzeuge	0L61
wesentliche aufgaben	05]1
what	08U1
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
wichtigste taetigkeiten und zustaendigkeiten	05]1
wichtigste tatigkeiten und zustandigkeiten	05]1
wichtigste tätigkeiten und zuständigkeiten	05]1
wiek	0`I1
wielkosc zespolu	0a21
wielkość zespołu	0a21
willing to relocate	0F@1
wirtschaftsbereich	0Tg1
wirtschaftszweig	0Tg1
wohnadresse	04\1
wohnanschrift	04\1
wohnhaft	04\1
wohnhaft in	1Jb2
wohnort	1Jb2
wohnsitz	0TZ1
wohnsitzland	1Jd1
wojewodztwo	1Je1
województwo	1Je1
wonend te	0TY1
woonadres	01\1
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
written by	07E1
written expression	1Ji1
wspolautorzy	07i1
współautorzy	07i1
wunschgehalt	0TU1
wunschort	0:31
wunschposition	02R1
www	1Jj6
www sivut	0^a1
www-sivut	0^a1
wydane przez	0mh1
wydano	0Cn1
wydany przez	0mh1
wydawca	0Bj1
wydawnictwo	0Bj1
wydzial	1K02
wydział	1K02
wykorzystane technologie	0hD1
wyksztalcenie	1K22
wykształcenie	1K22
wymiar etatu	0RO1
wymiar pracy	0RO1
wynik	0lI1
wyniki	0Kf1
wypowiedz ustna	0fm1
wypowiedź ustna	0fm1
wyroznienie	0ga1
wyróżnienie	0ga1
wystawca	0mh1
xarxa	1K41
xarxes socials	10e1
xep loai	0FY1
xoghlijiet	06m1
xogħlijiet	06m1
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
yazilim	03^1
yazilimlar	03^1
yazma	1K;1
yazılı anlatım	1K;1
yazılım	03^1
yazılımlar	03^1
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
yleisarvosana	0681
ylin tutkinto	0^]1
yliopisto	0^\1
ympaeristoe	06@1
ymparisto	06@1
ympäristö	06@1
yonetici	08Y1
yontemler	03^1
yrityksen kuvaus	1D21
yrityksen nimi	1Fd1
yrityksesta	1D21
yrityksestae	1D21
yrityksestä	1D21
yritys	1K@2
yrke	1KB2
yrke eller befattning	1Ef1
yrke eller stilling	0\<1
yrkesroll	1Ef1
yrkestitel	0kL1
yrkestittel	0gO1
yuksek lisans tezi	0:V1
yönetici	08Y1
yöntemler	03^1
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
zaklad pracy	0e21
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
zakład pracy	0e21
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
zaměstnavatel	0\71
zaměření	1KL2
zanimanje	1KO4
zanimanje ili radno mjesto	0hl1
zaposlitev ali delovno mesto	0EV1
zaro datum	09=1
zaverecna praca	08_1
zaverecna prace	08`1
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
zertifizierer	07;1
zertifizierungsstelle	07;1
zespol	0In1
zespół	0In1
zhrnutie	1@b1
ziel	07:1
zielposition	02R1
zinasanu limenis	13a1
zināšanu līmenis	13a1
zip	12n1
zip code	12n1
ziskano	0E>1
zitat	07?1
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
zone geographique	0a;1
zone géographique	0a;1
zpracovani informaci	1K_1
zpracování informací	1K_1
zrucnosti	0]_1
zručnosti	0]_1
zuletzt aktualisiert	0`h1
zuletzt geaendert	0`h1
zuletzt geandert	0`h1
zuletzt geändert	0`h1
zuname	0P\1
zupanija	1K`1
zurnalas	0`\1
zurnals	0[D1
zusammenfassung	0441
zusammenhaengendes sprechen	0g61
zusammenhangendes sprechen	0g61
zusammenhängendes sprechen	0g61
zusatz	1>S1
zustaendig fuer	05]1
zustaendigkeiten	05]1
zustandig fur	05]1
zustandigkeiten	05]1
zuständig für	05]1
zuständigkeiten	05]1
zvanje	1?j2
zákazník	1KG2
základní vojenská služba	1KK1
záró dátum	09=1
záverečná práca	08_1
závěrečná práce	08`1
získáno	0E>1
à l'attention de	0061
à propos	0081
à propos de l'entreprise	0091
à retenir	00:1
àmbit	03G1
àrea	1Ka2
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
ár	1Kc3
árangur	0221
área	1Kf4
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
çalışan kişi sayısı	0<F1
çalışan sayısı	0<F1
çalışma durumu	0<G1
çalışma süresi	0<I1
çalışma tarihleri	0<I1
çalışma türü	0<H1
çalışma yeri	0<J1
çalışma şekli	0<H1
çalışmak istediği yer	0<K1
çıkış tarihi	08G1
èxits	06O1
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
émetteur	07e1
émise le	0D=1
équipe	1Kj2
équipe encadrée	0Kg1
értékelés	06a1
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
ênfase	0611
írás	0Zf1
íráskészség	0Zf1
început	0Cb1
înțelegere orală	06;1
înțelegere scrisă	0??1
înțelegere: ascultare	06;1
înțelegere: citire	0??1
ó	0Cm1
óskastarf	0oE1
õppeained	02@1
õppeasutus	0V_1
õppekava	0N_1
õppevaldkonnad (isced-f	0m`1
ödül	08o1
ödül adı	08o1
ödülü veren	0ll1
ökuréttindi	0:Q1
ön ad	0X\1
önad	0X\1
öne çıkanlar	0mH1
önemli noktalar	0mH1
önnur netföng	0mM1
önnur símanúmer	0mN1
önskad befattning	0kL1
önskad lön	0bE1
önskad ort	0Q_1
önskad tjänst	0kL1
öryggi	0oA1
összefoglalás	0d41
összefoglaló	0d41
övriga e-postadresser	0lo1
övriga telefonnummer	0m01
övriga uppgifter	0451
övriga webbplatser	0m11
övrigt	0451
özet	0131
öğrenim durumu	0Km1
öğrenim düzeyi	0Ko1
öğrenim türü	0Ko1
ønsket løn	0bG1
ønsket lønn	0bF1
ønsket stilling	0lm2
øvrig	03j1
øvrige e-mailadresser	0m21
øvrige hjemmesider	0m31
øvrige oplysninger	03f1
øvrige telefonnumre	0m41
øvrigt	03f1
údair	1G;1
údar	1G;1
úkoly	0WA1
úloha v projekte	1:W1
úlohy	0W>1
última actualización	01=1
última atualização	06o1
última modificación	01=1
último nome	05?1
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
ústna interakcia	0^X1
ústny prejav	0Wo1
ústní interakce	0^W1
ústní projev	0eP1
útgefandi	0TT1
útgefið	1HT1
útgáfa	1DE1
útgáfudagur	0:S1
útskrift	0`L1
úvazek	0IS1
úväzok	0IP1
účet	1G92
über das unternehmen	0;S1
über mich	0441
überblick	0441
überschrift	07A1
ücret beklentisi	09J1
ügyfél	0d31
ühing	1GI1
üksus	0d21
ülesanded	0]k1
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
įteikė	05=1
įvertinimas	08d1
řešení problémů	18R1
řidičské oprávnění	19d1
řidičský průkaz	19d1
řidičský průkaz sk	19d1
řidičák	19d1
řp	19d1
średnia	0lI1
średnia ocen	0lI1
środowisko	0hD1
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
štát	0^o1
štátna príslušnosť	0kP1
štátne občianstvo	0kP1
švietimo sritys (isced-f	1A31
švietimo įstaiga	0761
želena plača	14:1
želeno delovno mesto	12E1
željena plata	0lE1
željena plaća	0lD1
željena pozicija	1KX1
željeno radno mjesto	1701
županija	1K`1
žurnalas	0`\1
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
ảnh	03n1
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
坐标	08h2
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
现居	08h2
现居住地	08h2
现居地	08h2
现居城市	08h2
现所在地	08h2
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
희망근무형태	1lJ1
희망급여	1mj1
희망연봉	1mj1
희망지역	1nK1
희망직무	1n;1
희망직종	1n;1
"#, r#"Q1Q^\RbDH8gQ=F\\Y7Kk@l034mJ5@ajla;PE0000000000000000000000000000P2?KDG]IdO2ZHVelPBL4=;=R=;[OdFV_A;=omBk\aC<ZTE_1000000000000i:bG
]E3i0000000000000000P[PPP_@Q`gUW00004Zna0000iC8aXmen0000PLl@0000d8Lf0000000000000000LF]I000000000000P0S6d=Ih@FOd\HFllVhId9F[aBnA
0000000000000000mDGG`m9T0000000000000000000000000000000000000000l2RNe8[^0000E8FR9;n^PS<jEC:e0000\ETG00000:G^@3X4hJQoPm6h=4W9M8>_
0000dc0BU6af0000000000000000`LnFMD@lLT7f0000000003EQ00001EHfi:o=<39jlFo5`JbT1F]L0000T?fWHg[300000kQ^a7dh00000000000000000000Xd_5
00000000<Sdml;61L^fEPaJi00000000000000000000000000000000TZZd00000000@LD8000019mE0000\Ad_lceeD@l>E;^900000000d3jIaBK1000000000000
A6E\`4g?0000TF4aTg7T000000000000D2jE00000000000000000000XEPfa@O\Lj3XhhDd8n5M`E6C0HBEY;hIlF2J00000000`MSn00004@f0`Pd4dE_jhfCX0000
000000000000I75VPaKXHW>NTfEdXC>;PUhgHWMP00000000X8bC0000<m`S00000000000000008W4ohOef0000000000000000000000000000@X>6hQOn@@Mdh2il
@89:\`:1<d?7<g4BM3BcTKdm0000PTHl08?X0>LTdNT5<XC6<acDLf@8HnOc00000000PAVQXRS8LcP_m35U00004Ml3Hak:TG\:Pc<V19\04LN^aAeZLEOC4_;g`2VV
<X2WLdOQ\Bgj00000000000000009D2>0000000000000000m8Kd0000XZ\=`<1K0000@0h6l6]Dl@jN`_Xg]DBm000000000000]9LI000000000000Pn3k=0KGH7;g
dY3hP5B<d85\<0No`^;PDbSdLhV;iDMb000057W:00000000LAmPlIkia1ES\DS8T6I3`;AE8Rm]@PcH<lWT5>OK000000000000T^DB4cY@<Qd5d;Me000000000000
0000000006?E4;?>LVW[00009>Km0000\Y66dOEeI5L80000XZZTHUnB0000E92?XiFl0000000000000000lEo9U2RbL18RhJZJh0:R@:\i0Sl4Lma^0000HGi3`Zoa
9?mF0000TP[V00000000dFOM0000000000000000\:o=dRSD00000000h@W]0LDm0000X^cU000000004EDM00000000dU^Q40eJ<^URHeH80000@5OF000000000000
]?kT000000000000<>Pf\Cn1m6Mi0000<81na6aLiFN60000000000000000hZK50000\?[1000000000000E0E>=B=E00000000000000000000000000000000P7eh
\aQHdKEWHoiI00000000000000000000000000000000\aai0000000000000000<A7O00000000e21e0b`aH<mJ00000000d>998Zm^Pd9M000000000000=@_dm4Ik
LWFK00004\ef0000000000000000000000000000000000000000@dk=`gk]YFNWD7B00000PJJX4P]l0000@aZJU6C>00000000m=k`00000000LS=T@WZS`;oG0000
TFI;D`7\0000DL?Xm1XL0000DVccdO^`00000000P=AHP]T@0000X?hd@W?=@5MIDPAZHkaSTn]d5@dPDRk>00000000000000000000000000000000]?`lThfDhP]=
@^LnP^Sm`P^I4EiJHgiXdibO000000008W4N=DnD0000LGon0000\=H=`V4KH0PXP8U``elkHE:Z0000000000000R@10000U1XkX?k1<KL7`g7bE;NZaC6Q00000000
l^W200000000`XWX0000@JZ^LLlj00000000HSXN000000000000ABR6000000000000HM7000000000H7RG@]8N4]fc000000000000TSmVe;B80000<YdoDg9d<>W`
@\jS0jfo0000Y6eR<6GD0DdfHOgMdTgn4jM>XR2^=7WoI><aIA\<00000000L;]:00000000=<iU00000000Y;Ue0000a=>`43lf0:EPLH3>XgZe=4:1000000000000
D_Oa0000D77400000000000000000000000000000000HPSLPEB?`BlK\XXVd36jmDF30000Xa6m4V]e50T]X5oVA@[20000D<F3\3^Q0000000000000000mAbEIBNO
PKK0@6bBDHZELQWQdXmnMBA8=DgWXkn]lJNHEARY0000D@KQ0000D[1V0000000000000000000000004GB^hIaLdZ6X@7D=lmIU`RmC0000U=9QDV:100000000@J:[
0000h6LiX_iP9@>L0000PXnI00000000Xf8]0000000000000000=7XY0000h8hh`MN@\[@R5BKUMCLD00000000d3MO0000L?ZF]1IE0000000000000000lVUR<13`
X=TH0`Ihe;9k0000D;]S000000000000000000000000A:Jm89c^0000000000000000000000000000Xd=Q00000000DG4?8Sl?ldd[0000000000008^bl9BGAY3=2
TU7U000000000000`;]H<a<L000000000000\WO]17CIQ;_Q000000000000l3RO0000Y=Ro00000000M5^C@6RJHKcAdh860h=`]Ec:0000ljMd0000000000000000
000000000000i09n000000004`AVDh2g0000000000000000XAS4d:hc`?YMhO?5T[1h`gM`0000HKSa0=GL8\2^00000000000000000000000000000000H1C;45kH
dDf`147=0000000000004>7L1E;^00000000000000000?km000000008dG@0000Q;P000000000000000000000hMAY00000000P592PJj^0000l0m9d<c64Q^40000
H>ZC43eX00000000M:W000000000A7B999FC000000000000000000000000000000000000<;0mPl5D=Ekn=4=H]Fke00000000@AdlPa5WX9g:hccCPKXad^5:LfFI
D;\dL^i@0000l<:B07GgD]hK4Gk00000]0W@000000000000a;SAEDn80000\8[FL^OL000000000000000000000000l<dA<0`SH:HBPF[YHTLVlEh5P=h94lP_A9Sg
000000004IM4H^VO00000000DM1hUBPb00000000000000000NM4PgFWHnMj0000X?W5<jBX4\E70000a<U\0000H0RGPbgnLEV>000000009@:ADfn00000U8?n\JQ`
000000000000P3OhP3kKED0@XFg<Xb9^8@jf06:Q8J`We8N9L?_2Dm@6ED\I0R=1YE9<00000000IEUo0000ldn50000DMX:mD5800000000`NF=0000000000000000
L;HWXR6B00000000@d?o0000l?[l00000000aF@k0000L9HE00000000000000000000HOfna3AS8kWVY:;M`7lAX`cn000040J@d?GL0000\9QLT?OM000000000000
D4i4000000000E?H4TW:hYPg00005B1?0000X0bkhaPg5ETF0000000000000000Db[`0000m84_00008WJ@X8TT9@k7LKWo0gg=0000DH:80000000000005::U8E@V
00000000h:G10000<Rjm00008cG@000000000000XeF]55g]00000000000000000000P1Cf4=jbh46TLiJB=?nNT2D^42Z5HK9:D5Z]l169PLY6TLj98e[=0000`0Q<
00i10000PfWS15N30000E:R>000000000X_^D>]j0000000000008a:<\OakPFcnlUIj4]:S000000000000H89oM2dI000005F>0:hTlfc\8hO<]0MVY<5\T6W]L\jl
0000QFG@00000000`34a\SYo<QPelSNf000000000000E6PZ00000000000000001ED7TO45`9MCl5oIdf=5\L38l=;e8B6:<lWj<Yg_@V4gPXa?0000dXJMA:JaX0?4
0000L:cH00000000XJ71<`6d0000000000000000\j`X0000hBdIl]688_`G00008[`1MBOH4XK`0000D]Eb<gl<]A2]@_\o00004bb;0000000000000000hFK]0329
0000000000000000ldG20000@3mO00000OVm0000M=WG`P4\Hd[MdgEP0kC00000<?M900000000DS9fmCVO0000D85:]:<G0000@ImEXJ^9hO;F00004BmZ\gPF0000
0000000000000000000000008DNJ00000000\5=W000000000000<8F`M0`[`=g^02=U`5W]X=Q7LX`\i::n1CFG4K<Y14l60000000000000000000000000000h7cJ
4>[A0000hV_@0000\gQ;0000L7^Y0000hm3<H7ClD8:V@FBKA@3cL@GW=;\3\AnGP5<\XQeWI:TK00000IO@0000000000001<T1hLd3PSa<iF`R000000000000H\PN
dajA<h6>00000000DZ9400000000000000000000`SSbL9I^0000d8I;X[H>EAnK=>oX000000004S:n00000000HgR;0000000000000000E12`000000000000@f>:
0000l2j8PM?=000000000000`FRm4<190000000000005?OV0AG3d8dJ0000]D4ilW6i00000000000000000000\jCS00000000LfIP0000000000000000lQE8<E0?
LQIVl6FfTFS><_^[<bb`YDAV00000000000007MU\n7ad9ZJ0CQ`lEOT51@B=@Z`4jEjM4k1H@iDi1AgD0kF0000000040bX00000000000000000000<i_Y0000<dNe
0000l3N7QAFg000000000000000054XE]5P=XVLQ`5[0h=hGD<Y6`]f=<d^?0000000000000000000000000000D355Q0JR0000dfhHA653000000000000L;bcLKR1
XNPndf6M00000000TG@00000=DRG00000000000000008`L4U1n200000000lM?[`ZbY0000000000000000LJmo0ja4X0bL@?S_A<=V000000000000h95HHAWS0000
`:;2000000000000000000000000P9eM0SANd^?X04gfdb6h0000YD=`0000<K6f000000005?B00000Xli_XSHHlJ0MXCmb`FHh00009>:00000@29c0000D>S?`jfH
00000000P@1GXHJlHPnNddjP<iLD@nR`De<C00004FVn5CGO0000aCF2000000000000`2YV8H5Dd\<c`]:jPFWfDD1Q4F3GhFj3<JmH<a6JldZh4f\4dgg2`XVe90OV
PLAYEDH70000E60K00000000a0c^@Fb>00000000000000000000454BLb1KiFl^4S?VD4>:lgK>00004GcW0000HOR=0000]8dI8IaUlFA9dP?TlT^a0000DTS_<@KB
dg6B000000000000e4;70000000000000000]?c2L2NADP_k4YE00000000000000000POAS00000000P;YL8FGB`XBIhD^JhPQ?@:b4\M`dD[c;00000000P]a[X<ZS
U9`=00000000I9QB0000L2fJd`6>00000000\DnMl0jY0000H]>UHLgl0000H]Lf0000000000000000ladN00ng055CPOA>aEML\>^G0000hfc<dEQ`<X7400000000
`E_P0GfY0000Hfd_DDO?M@gP00000000i3l;0000<e;]l6nHH=9Jd>inHM5k8[mk`Kkel0:?A>T45ETg00000000lEWZXI6A00000000P:7I<ZdS0\?i0Y:iE8GTdMcc
00004Z[Ildg=000000000000D3omPPHFU@:e0000`HI3L:kWLfe3LcYQ000000000000I2mN0000000000000000`SNV000000000000L1^;0<8<U7`[D6@h1FY>X]Uh
T8d_@bU[4oIX<2ON00000000a99]@C1o00000HP8]1Og4M=90000<BZClL^NUBm]0000@:9JX>BE4iZ_8lYdX?jI<@EZ8ka5AES>d=m4@_cA00000000000000000XHV
0000E@bU000000000000d?PK000000000000\e2D\k<h0000000000000000]BVJ000000000000HolK\PiD00000000d]\jP7\6\Ho;@S]i0000000000000000`4Ac
D8O@LCM3T]11HbDZ`K[0he<1DZ2o`kYV<UB:E:85000000008e6e4e\gX5`[QBa0=2n8dg:c0000X4`\0=1=T@e3\7ocHWdh\cdI8iHHM0CR00000000`PO4<06L81]:
00004J=:00000000P66CDMd0L8_QlQ:QXQ\hXZl@d9@L`ZkXdTbAhok[4So@PLC:Xh<]lZYG1B2Y]D6jlV7G000000000000A0LaQ@[VaB\U0000QEEWd=aF@3eCdc7P
@W0n]3FNiE2I0000\dNo0000000000000000lI078F9\E>;_=C5U\?7M\g8J0000\C]3DN1iaCOG0000dfeOThMZ0000000000000000hZ71000000000000DhNl0000
`Zo:T4_DLGlAX]l@Tk_Ud?<H000000000000U<GSA=DQ0000AEmim72E8@<HQDkb0000P7AKdK0DX[Y?PgGLYB430Z^U4N3;Hij<\DM]`TZ9<]c_1:Y9d8PEEFcXHPDC
0000P2Ko8J:HHlflP8eS<5Rm\;ae\=Mk0amQ000000000000<o^a`@_m8G3L000000004:n6<bgSLBOh4nE60VaK0000L=<^053_0000000000000000m2Lm5CGX0000
00000000000000000000TAAm00000000@WN0e5_900000000000049CjhITK@Kl=T`NF@hkM00000000000000000000XdCRl`h<`fk=00000000MCN000000000Hb@G
0000XZNAU2SK5@?B0000<9^S8PK40000dhc9Y;:@<o5W00000000\icc8\BgDlI^00000]c25AoA<QOPdggh00000000DJj<@]mh0000<?ii0000A1\Hd1dl0000TGAa
LWkPhX`E0000DQOa@>=fX=5AXi@J@k0R0000\WGUhD^ah;^ILiD2a5]X\JgeLP`6XYJe@Sehdd?S00008^bV`MBXh0mUI9O@00000000L;R=0000DBP3HLDNl9Eh8dQn
8Bb[8[5P`aPF]ATiiBhb00000000T<<B00000000000000000000DJoA4;fR00000000XiXGQ5<F000000000WDK0000000010BW00000000YAJ10000000000000000
000000000000000000000000000000008`Pm@0_T8CHV0000<Iad0WA?4_85lZ7YL`G;4cF^iDQ]L`;D00000:@N\A341=8:000000008HEgLZGQYDI<000000000000
0000000000000000@RY=<0_:4=52T5P]m5XK5<H:00000b1300000000000000000000000000000000000000000000<@O[0000lQ_<00005@RbU==7hIh<00000000
=DW6000000000000X;m90000LV5e<EGm0000000000004g2\0000842c<GCH00000000000000000000T0@eYDN:0000<kVj0000TeP?00000dU@0000P_P@L]WgdB4:
000000000000L`K60000000000000000@^GG0000000000000000De8F00000000h9[700000000\oLW000000000000T8WLPXMS00000000040e00000000LgO6@3;l
8@[cXdPDQD:?`0=o0000hVB08eJhU9bh00000DfNe8Ul`o?O0000@=Ni`R`E0000000000000000D>ll@Li20aZcLUoE@IbYhi3SEB@Q00000000=EHT00008ZBc@=QG
E3=k00000000T>dDdc1`T?H7`1P2<cE_mEPk000000000000XJSdl9BB`7?<HAZ]PbC1Q;@J000007]d`i\]00000000PIKD0000D]BG0000\[\f8d1V`lG<00000000
0000L3@<000000000000000000000000d0@Fl=TU0mF;0000DM2nU31i000043V=dUjjDZBRhM^RP27jLBg8hT=d0000PITa0000I4;Z0000`ic:<\Ye\>S[\MnN@ik0
IEbh0000X[26PjJR00000000`:7^00000000D57]4N3DE8MXLdQNDRMiHeU512lUa6\ol=J6HPD14\67M@LDYDjN@OTQI@d2HZhf0000<hjF00000000HC8b0000<cGQ
000000000000=@@JQDPX0000l[NhhdOCHZUK4U0Z000000000000lJlnY>bo]FZ10000000000000000000000008Y>PeCK60000PFAJi2;g00000000HB9G`SRSTTOi
dJi6hcjIT[;iHRg0XS6o00000000000000000000000000000000H_Hl000000000000H8VFl>AYU2F`a=?oiAn6d_il00000000`So5Q4em00008FW[de@BD0i<Y69m
M@0C00000000EF2L00000000000000000000D38a\KC^XhGa0000000000000000@4jTT6NKa1a<@S8fHUoX0000000009b]0000TA]`PC460B9f`oE0000000000000
lDZ\h1miDh]F0000000000000000a9j9d60WXOofX4f>Hfhf00000000000000000S5:4B<DPlN;A1mN]:N<DK[YP142l=>f0000@83fQ8BX<md<0000LbmLQCF_0000
QEF\000000000000l<b>934Sl41X000044KB]2^i000099<BI0^>l9AjP>Yd4UV=]@>d<bi6@C3<mFia00000000000000000000IELD00000000l0`e000000000000
0000H?<l0000000000000000000000004RW0hCi<98:O00000000EAi_e2Xb0oD8m7TP0000000000000000H\W2000000000000U0nU000000000000000000000000
00000000\_mP\N5]h];G0000000000000000000000000000000000000000d6X600000000a9>4d?B<P8NA0dYeLgcbQ8=I4a6=0000DGgKLTam\];R00000000<>UF
EC4G000000000000D7:DU=hN0000AEhhLORm0[<AP^69MEG^000000000000@IXL0000l13KT?8;4Tbo00005@nR000000000000lTSO`J9Y9@ZH41eBUEd900000000
00000000000000000000000000000000HbfD000000000000PNRBPnUnYCEf0000DAMf00000000`89KP?cXD2F[00000000000000000000XVK40000DPU<PL9OPc1O
aAn?MB`LDEPP00000000`NGG00000000000000005CWNe<YI0000ld0B@ecJ\hZY000000000000M=[UXE`6E8^c0000a7km00000000000000000000000000000000
l\dUmE210000P1IX@4SkHSH_@lM2=AD]000000000000000008Ml<gc7Ld2RY90QeBK=d]HjdNQfQFb\8IZX0df3000000000000Q4Je000002UBL;1V00000000lcF;
@mjDa2JL000000000000\8BWI7Ab00000000l9i_00008]4F<jkP4ZeR0QbM8Q90\>`:0000000000000000HYM7m=jm@VCoTj>3505_00000000000000000000`1dV
dV\NXJnWTC9Fe?D[\L7F00000000LbN?000000008Qen\1n@T<[@XJdfd1ae\a3Lhi2nP_Tb00000000000000000gioh>H`0000dO=d00000000000000000000AEOS
0000DkOT00000000`aNRhbZ:hE2a\W5R0000000000000000l?eM0000<e1c8YA[000000000000L[CIH`T1000000000000E5<2DD:c\XP;@eGE5BV804G]H3l0aFSm
0000EAVaXdSXQFE`000000000000hTI600000000heD3000000000000m0CB0000llAY000000000000@=lT\f\m00000000h>NR0000000000008=Ab@]_P@SfQl>g]
8Vmk00000000@h7Oe6d3HJ2Z000000000000DNo^00000000000000000000000000000g@BL`=G000046=O0dUZP\eM@5Fm1?=SAAi;Hl>]@h6a0000TEm:00000000
d[eJ8d@MTK=8X:6LPdH]hmH100000000\1UUhAX@E=<_@PVR0000`=cAXD_XDH]IHJO:0000DF1I`HCD\HY\Q:WbiEbG000000000000000000000000YC]9a6@ZTFXT
T\;UhGL40e7BdRPdPKWY99=P8S^]DTl:`i5W00000000lZIQH_YA0000lX3A00008[NG00000]MPiFm0L1_5XCfdXg;]0000DnT`0000HA2NLV?F0000000000000000
4hmU4Sga0000QFLkHVa\00000000Y9gT\1aB4lGl<Hof0^MB09P[Y:nK000000000000000000000\<L0000E7<\\jS2000000000000E<U700001;gH000000000000
TXXk00004HPYA8ln`9KO00000000P14h4;j;00000000d5^\<2M;DIgm<`hkh0U7`97D000000000000d7i300004J5g0000lc;`l?0g00000000\McUHKbRlU5F0YoC
`Pi]E58[\@DnXWmY97J:0000dLZ78<S<00000000000000000000TniLLV__DGo]0000M4^bm<f40000DAfF\2Vh4N0mPNh<eBO04Pf\ADdT0000000000000000Y4Sl
0000000000000000`4M]000000000000P]FodL;f1?gI0000X?63`fkl=Aki`OBVl`Mh0000`c^6i76WQ8Z1T?O38fEHYFKi0X:WmC2m=6XnHAGmDN\3lEj1l4O<0000
0000H9DXD86Oa5Q?AD<d<?Z9@@BgPGiG00000000000000000000T7I:TYE\e0ae0000000000000000`7?KXVMh0BGPP4ENT4XATXW6HSA8<:?MD9e_hL3C0H9le7g8
UFQ`0000d0<1T94<THoI56cV00000000a1YF0000P>jT00008Cj^XUR`000000008g:4000000000000000000000000TG@;0000000000008laZ<B;^4XcAi2210000
00000000DdA\LQCS51_o@8X\0000LfYO00000000T6eGXI`0d:6jH[Zc1636]>:E@^dZ0000P5mAL:O\ECnQ00004;CD@XFbDg`MU@6KYA^m000000000000=<3Y0000
dcX[e3B8l0oF0000000000000000000000000g?=000000004T4g00000000000000000000hbEWQ4cl00000000P>6bT:]eh_jDHnbZA;KIi33Y00000000Pa7QX6D3
L`85A64I00000000PAE=lZ`MlnKDUEal00000000@6g\0000000000000000<?]L0Mb]00000000000000008E5\d^`78a_m0000884`00000000m7[80000DbWT0000
P7=BX=G`DU9WXX;l0000000000000000\5GPPdec00000000hg6e0000aCbX@Xg5U8AE\e7a0000l2H500000000D;]`00000000D:3?0000\2F7T><>TG]kl<^DTOC3
dOo40Yi7\k>ZHo1Z9:hZa<moYFVK0000DOD7000045::000000000000`M@7d7[W0000\bkGd0XkTnl?000000000000UCA=0000@OL300005EmK`8V2\PDU\I=ChG8C
H26b=C9Q0000T@3b4;D<000000000000dBI04Tdo1C2GD8YmT4W3d74LMCWE000000000000m5?m000000000000<7d9T@QT@=KhHK8:<]D_0000DSFF000000000000
4J:6d?P1XSjm000000000000d<3@A3:J0000000000000000811L000000000000Q;Kb0000A68_0000\MBN0000P>LB8A?Q000000000000<\FB52i]000000000000
000004ZYLiCK000000000000TgA>00000000@^jM000000000000XK9g0000M6>gI=:T000000009A800000X9gL`bOO00000000@KgH0000000000000000000048^3
dINI4aRcX2WP000000000000PT>dl\5c`M7k`eR?A5I6DAZ5lZJ6@oel000000000YFo00000000X:iVHgG\0000000000000000hT2gH[Z;00000000000000000000
IEJL0000hnc7XG9dUAS[0000@9od00000JNiEF=\DKE3XXgd0000`[I`Y=eo0000L4^d0\@W0000hoVY00000000000000000000000000000000m6b0000000000000
00008=KY]7TgIB=i0000000000000000@<>ndISG]@V[0000L:VFHeTDmA`_0000M>CQ@MjL000000000000d0FDT>Rj0000\MFl00000000@a8T0000000000000000
000000004e_34nGF45=aeAXA0kVX00000000000000000000YCS[0000P=S?LGRJHgbH0000D4F1000000000000MD2bLFi_000052fTDJ?N00000000000000000000
000000000000e32^000000000000lMIc07]B0000MD;h000000000000LUO9000000000000\BD>00000000000000000000`KBT<c5JE1L48?NRe9dKLK]2L3oX`MBc
a2GR`QGF`Yh600004LT4a2=b18QjEC^G00009CgR000000000000DG7S4g0ULkJl=6;M0000000009V;0000Hh9o00000000TIk10000MDCc0000@hiM000000000000
000000000000H?`n000000000000000042;@0000<7k2Y:G@<]g<000000000000000000000GUbDWF900000000HOG:X\h70000809400000000HINY`hX>0000PIn2
000000004JC1@5D;HS6L0000TXj^DQH`@g5c00000000P]W6<hfP0000000000004Ob`l\0Q0000L<IC000000000000@JVdTd8K00000000000000000000I0Rle2ff
0000000000000000L5o?]9GC000000000000`;Q:000000008dfF0000\9]D0000AF0H@eYO07TZ000000000000000000000000000000000000L;WH000000000000
<h[Z0000000000004do=<k\OT8f\Df50000000000000000000000000000000000000\Ck70000];M14Y8V`QoQ00000000h6E18Vj;\b4alb[=i:n0lQQ?T:02`FE3
0000e9>j000000000000dKVW0000000000000000d_6m0000P4\U\RVFY9P300000000LL_GAFI50000000000000000m:?\00000000000000000N`X4cHGl^M]0000
=6X^eEXW000000000000\A:e0000000000000000000000000000lLb>0000T_Dj0000I;[1l9BW0000<h8PY8OhmENc0000`[B]De4:000082_3<>QEDGWf4[9M]:A]
iFbJ0000<dkeX^^YTla90000@cV10000IEYV`B0f8GEADbQ=XjRJ\ci9X2BG<D7il7?Z`N?e8?GmPS:chDAbD`o50cVm8oR:Q37_hQm>00000000\k3:000000000000
000000000000@Abb00000000HQ]999D;YABST_LQEE5a0000000000000000000000000000lQeJ@W4\0000Tk4D4Vm:h7QI=4bl00000000000000000000dTkB99[1
HfZKhKcn0000`dF:a:LeE=FO0000925]00000000lHkWY5lj00000000LW[=0000`IL]@Gm^@[YZHVTJ00000000U9X\0000000000004f@F0000000000000000hac1
00004XM3lS42Y8?30000l?e_8:^EiF3c000000000000MF0``@TiP^gV00000000E8[?5Eog4\D^T4?R0j5[00000000000000000000TafOl]`jD?A6dlL8a0iR]6AD
`4a<00000000PdcJDKH80000`XFU000000000000000000000000DbjP\MD:00000000000041<;h:92dFX2\Pea00000000@meAa2PBQCko000000000000DIKSYFeP
\F;3000000000000=@9K000000000000\8FL\f`dH`iO0000a@@80000000000000000@S1Wld@d0000hdofX261I0jW00000000HNP]00008HEH0000<0=aPGLTPYjJ
@I]5leL><d2D0000hGO501mQ=4Q900000_D50000`3910000lY9100000000X1O=hZd7PXLK0=_3Pce2=DQ98dSC00000000000018hPhPYX0000000000000000e<eM
TkleD5XC0N?P@e23000000000000]BZ^00000000X=5i000000000000000000000000P6?f00000000LBio00000000`KTWPIHT8[_I00000000XYlm000000000000
l5I[d7h9P6Gh@>T]l]`Ai@_RX\8lD<O`HORU000000000000daBU0000000000000000Djj`l6Rdl6_PA@o<07W7M6m74`o_<;K?0>Mf0000I:Ic0000000000000000
0000D1Em0000dLih0000000000000000000000000000d4j30000000097\O0000000000000000]Bf787DeXVgEXfcLLgK]000000000000\FV>4mE\0000<hnL\b;n
TGCXY7N5PGgn00000000<I`o000000000000lal=0000000000000000dGh_HHSF000000000000T1cC000000005FNcd9g`00000000h5>?E1;H000083A8l6AI0000
00000000XB8R000000000000h09lDIUj\fmHPO8^\hJY00000000T^KH`b6X00004hXo0000LTGbhC0`\dTd000000000000000000004D]i00000000D0M_hZ[>0000
`6=Y@<]_000000009FhY000010EPXj^E0000000000000000\gTd0000`_mZm0RS000000000000\=DmT]CRe8Xn000000000000000000000000@aEFh4gShb:J18UD
QA8cY1A40000T>DIdBiT0000=7UM00000000000012O300000000000000004NJ300000000000000000000000095Dd0000h6^AL78R8m;gQ;0;000041H`00000000
AEbV<6<[0000000000000000TG6HL_6M0000000000000000e=1:0000000058<C00000000000000000000YCP400000Oa0lXA?Xc35==H=0000m45@LVZn00000000
0000XNO:0000000000000000LWn:TkMR00000000DEV\0000<YDb4C4UA5SbL9OF0000000000000000lnUDL?[Plh5`000000000000000000000000Llo`00000000
000000000000aE[30000<9mS00004@U3i4e19E:G0000<4Oo000000000000YBnMlK6J`:A?lX0_8a]RlflQPnP<5CIPP2CiLE^Q00000000M0480000000000000000
0000@HjfPK:o00000000XeIPhF5g\D11d7oXAC>R000000004_>@Tc[h000000000000000000000000Pml:00000000D6_fDV^nA12=YFU;0000P7@6h3LZ19RV0000
4D=baCKB0000<V[o000094O=<ID90000000000000000000000000000<@=mHDeQL`XW00008=B:0000`4dDdZE;00004;lmY:dJ00000000`X8oTj<DdKG8H=K9AB^0
Q;ba0000Pm3`0000000000000000h<meDOXY\E6Ui4XW0000d=oO`ZJgX^oN8aCR50[1000000000000D?7clI5V@@aW0dU100000000aC1S0000000000000000L[CT
0000d25`@MgN0000H1GCX^e?Llck1BCoTeQU000000000000000000000000d3fC0000000000000000000000000000P^cImD8e0000Dh5D00004GT=AFn500000000
00001@gb0000D5UV4PdBPGJA00000000lDl@0000h>5S0000DBlV0000000000000000I>1N8f?\eC;m0000@IBQi7c`000000000000L5`BTWQOP>ckaFAF00000000
000000000a37000013dX0000d14VLVKCH[\;`[i`000000000000hei\9:3W0000l\\`0000000000000000hAV^hAiV00000000m;C]4Thc0000XXTU0000`IISm9@L
469@01=mlVfc0000eG4>000000000WDo0000<Hn1`;S6U=^F0000TG^IL7Ul00000000LiED0000XFkB0000000000000000DTAk0000l:jP4Da5<TRa000000000000
000000000000000000000IWg000000000000ICAL0000\[]m000000000000lGKb<QigdfVU0000lT?8QD[A000000000000d`5blf;eH\K8mDY^0000000000000000
00000000DSnU@115X1cg0000000013mI`2o[0@n?H^TV<Ka;0000000000000000000000000000\Pl5\BW00B\F8i[50000Da1;0ESX000000000000@H9`00000000
0000=CAd00000000X4<W0000`;f>a:Zh<ZD<IB3=`n1hU??T0000XVON0000dGo?L=N;8fi?00000000hNS=00000000000000000000000000000000<EU^0dci8;9?
Di7BLin]PR940000=5K9lNfo<H3Z@j;W00000000000000000000LnL30000LSKm0_;[82VDPbG88lVO46HSd8jd4?;Z00000000e4`]0000\7nl00000000P0B20000
0000mFY_0000]7PE0000]7HBPX1W00000000X7O200004>MQTeDDPF70PjX\0000DZda@;>GdBJglQWa8eNP000000000000XWVJ00000000000000000000l^V]ldbR
5EDIXVNG00000000]?Zi00000000DJ[^@kg810GI0000hBOWl]h1L`Td`eP20000@_5m0000000000000000Lf9o0000d>Qm00000000000000000000000000000000
HaVo0000PE=_LkGnLckQ0000000000000000000000000000000000000000000000004>JI00000000000000000000000000000000U6HNLR6PeAD300000000\_T;
1@c6P=V;00000000`3nf0000`:Tg8L]68:XZXbl=e?ch\WIVmDLTTHC6aAMC0000UCcN0000@60L00000000LA5[0000000000000000l4=:000000000000\08:<;W7
0000PBeV000000000000PdQ\0000HQkO000084W\8GOK0a94@3:><b5bE9Jdd3]F00000000000000000000m>I9\ZbM000000000000dffVDk74000000000000LReG
00000000000000000000Pi@0a9V>TS[P000000000000a:CY<e3]00008F[e0000<VA7E9W>iFhA0000h9;[TUBj000088ln000000000000@3XX0;^=XIega9FoU:60
0<56i3M[a<Y45FUYP[>@=Al_0000=DOV98gj0000Xo90D_eD00000000000000000000`JfA<>8@000000000000000000000000000000005:[=0000000000000000
00000000@U8W8D0aHL<@HmY4lG7_=762UB6a0000\[0Z<]LI000000004=7WdZ^0=8D1HNM@0000@LdLPY_Z000000000000e9n=000000000Ome`YJA00000000<Q66
i6G:00000000@CG?00000000000000000000]AZj0000HZ1a@_6_0000h;;>000000000000UAO500000000T>]64N5i=79400000000000000000000000000000000
`Qk:8K=H@^:1=@UkAB[D0000h9aP0000000000000000000000000000T?38XXO>D7gA00000000@R31000000000000@M__d]8eA4]6A=CC0000D4Gn000000000000
dK@Ol7`nD94m=5D<0000m?ni000000000000000042g5UE1A00000000\;UE@A=400000000@AVj`_o7\mMb0000P<DEI:S<000000000000Dcb=IB_;TJlVUA\f0000
00000000lhTD000000000000\H>[00000000Y7@2<EaNPIROhmoS00000000@X6K]7j_0000lL9]04m\8^6o00000000hBJ>P:I\a:K900000000@N[P000000000000
@@6l000000000000d>la0000<1K\P`k8aD5V00000000T\3U`C[jhXJ^00000000<_ce`l2S0000LS=700000000lYH;000000000000000000000000TFSNl]XZ\kk9
00000000000000000000000000000000LbQf0000\a^VLefX0000d35L0000T;JMdd8<Xf8;DWo>4DCo<^PB=@G^IA_K9@?60000lVnA00000000l;aU00000000Y=44
00000000000000000000l4Io0000@<=7`NKi0000hNWS0000hPLc0o4W12k\@Fm;lJO[Tb]@0kU5loSFM;=5i>\T000000000000db1[0000000000000000DJBdXdaT
000000000BNILWQd0000Hcmme4BWPLUH8MeZ4TT90S:AXUaDHX0klXl5LQ<NE=cV<jLR0000@aQl]CSj0000000000000000LNV900000000`\6`000000000000HBm;
00000000TCOFi3k\5?kc0000000040i]8ZoRm=GE00000000000000000000H?a>l17Pd^D^DiO1a2TaP:g`8=HiHPh6@W_d@Z>S0bcA1520]6li14HX000084QLdEAj
0000XA;:l<LYTJ21P\m60000L>eIHA4H4PUS\WidLfeE1@h^<VNf00000000000000000000Xa>iHd29hd>LleED<8nM<@7ih]7bln[L00004N0[DAY@YBIZLA[ClFMo
XZMVTLX=\MoEX`57=?D:0000@46f@FhiHcZL0lKd]EOA00000000000000000000LQ7[TCli`eNi0000000000008;Ij00000000\3VJ00000000<72d8IV8Pah`0000
TPBJ0000<]>n00000000TXEmEC^Y@F@f8_If00000000TYoY00000000T0IL4X9bPfHh000000000FlEPUom@QS_00000000POm[000000000000000000000000l[`D
0mR6i>Ed0000LWYf00000000000000000000000000004T;e@U@`0000E8;K0000]F2^00000000e<jf<GCb83m\@XgKQ4GE<PhO0fIZ]3[Jldh2De:=dPEZi0gd@VNV
TFLT4Q4[l_?oTc0RXJ6_@OkUi?R;=BOl00004L>c4cIM0000000000000000989T00000000000000000000H3UNL\GR000000004=\]000000000000dL6]8MdKTen8
@01MhI@5@Mih\SR600000000Q?HH0000000000000000lmWOXSD[0000@Y\f00000000\eo<hm5ml62i0000XDK100000000Hl`0iB4oDlL\0@;\m7Dm000000000000
000000000000@hK6000000000000000000000000hRU^0000I<`h0000000000000000000000000000Pi9\000000000000000000000000QCdDQ8Lb000000000000
00000000000000008?:bm>Z5aE]j000000008K\\0000000000008J6DXW?a0000000001l=dUG6a4[PE?BB\?HQLSMC8<B5<3`O@[HRLcA]e7O?e?@b@Gm8HOh3EEYb
00000000`;JY000000000000TU6159?S00000000Ledh0000lfYme>lP`<TOl^fW0000T=?A0000000000000000d_[j0000000000000000000000000000d5nT0000
d;PO4AYRLRZ<0000dFUJ<[f;4]JS\X;7T]OeH6PM4kN^8mmh0000lnBE000000000000LC>GU28>000000000000<nJXa8XJL7dVD95dHEYoPif4PJfM`QE_0hTWmDa2
0000M9ORLdEn00000000000000000000000000008K8F00000000Y>940000`^0D8?7o8cO=0000000000000B>O000000000000a4`I00000000000000000CagQA=1
8Me>0000130DQ5G7Y6DC=E09X8KSXh1@EEWI0000000092@=00000000000000000000M?oe0000@oRaUB9a00000000<SN8=>d70000000019FY`1CPL4^Y\<a;h3V_
\J`50OIm<9NaTX:f8l0g000000000000``D]Tc<a0000h9=10000PaD6P^h;0000DB`_XjaN17JV<]2PD4o8HD1a00000000DG>60000000000000000dZKY00000000
D@nX0000XA]U0000P2[QL2?]03TE\]OZTdlea0o>ACNB5DP70000`J^j000000000000@3o2]@HN=BL900000000000000000000000000000000L=PX87mR0000LI<n
@I8J0000<Dfo0000d=D`0000000000000000<FhXmF7b0000000000000000diUE00000000d>]O000000000000000000000000@cZ4\lLL0000L4320000i51`0000
DcC800000000@mQj=<J6l4T6Y0@S0000000000000000000000000000000000000000X7OF0000MDKj0000P3l;000000000000000000000000PBBT0000T[?[Hj5C
0000000000000000EBH70000058bl9:ah?c7HG\W<OKB@cEDP91Il>YU@7:\lM\@@[bg000000000000D`O=iFCM000000000000XDI600000P3200000000a7>k89OX
8TcC000000000000000000004?LZ000000004@RePRik000000000U;d000000000000dlh`8\cU@=YWm;eSLL[Jm0H?4cRNDH^gi@^20000\Dm9ddH@0000T8o<0>N^
<DMo8UiUXW^SHZj8I;]>0000000000000000`FZIa7AKM7iXlRA_<Len000000000000@Xck000000001A5o00000GbWdUjIl2MJ@_UAXnDF=9ek8;NN<l1C5B:B0000
d0Bk@T9\0000\Ia@00004SgE]5f400000000000000000000M=2Me?PC00000000P>An0000`56mD\I:8iVXi6Jea8dj0000dGVWmD]]0000<_<j000000000000X6N^
0000HRX700000J\@i=YQ00000000XP>_0000lHAE0000H46DdDQW00000000000000000000`ZI90000<OQJLT<:DEVPA?k?lPJ5@F\V0FoHm:k]0000diaEX0CeTVDL
4]OPloo^h7i@HVYU1A[a0000\JR=d_XG0000XW;O8ZR`ljn_d0KKY1`K0000X;@=Tl674S1gHE@bQ5_e`3NW4K4MT\_M]A5QXQPGHVmZ000000000000d:<d00000000
00000000000000000000e8a3`U_;d;g:l67><H\7D^UALmoeQCaM00008Y]OD]nD]8]>000019Hc0000TXeaXdBC000000000000dHiF00000000PYT:L`QDIDcRH<eJ
000000000000DWc7L4<EX\Cm0000000000000000000000000000000000000000lc@T0000000000000000iF>I00000000HV<Cl2[oD<<S00000000@<U:T1@SU0>F
0000Q0P4P5:dT8e^PSM]9F0<0000@`<ShBUJP?5[dKHQXKIE02=C`;hSD[^a0000000001Ud<@R>00000000000000000000000000000000000000008Hi1@PP>U4F7
0000DRhVd2BZ@PnYXn73PlCfh55^l9h]\DSJ@a7D4gW64TclL[C_@S]600000000TO3Q\WcbABlC00000000D>E60`f4EFim@AUb00000000D2jO00000000<3jY0000
0000@]df00000000lWWe0000LWlY000000000K?G1BIH0000000000000000XYcYlloB1:^A0000DY6]h1I60000`OC`D7KYlG0OTGHKHI@LhM8jDMh8dXe<=6fKU=nB
A9kIa8`P0000000000000000L3;]XaXV000007jJ8CW015`i4KF9@VhkPe`700000000i?bK0000L0WaPbG]Dkl<HmZ_15FG0000X2QB`5G?42jW00000000IFf4LeDV
IF^?000000000000\<oX4efh0000455LiE0o000041MJ1CML00000000DbOi`4CHhG[`TbfO0000llelmD9a00008b6Fi=Q400000000<c]]@OaR0000DG_m<PaO8A6E
@b_QXd6aH<Q]\MMK8<oIPZ1E=;J?YD:cUE39000000000000PRWH0000000000000000l6ll000000000000\=RX0000\_lm00008_ho0000L\Gi0000000000000000
000000000000PMPe4>P00000d_W`0000`dH4aA1C00000000000083i700000HS<h5B_4RcQ<hBR000000000000h`@`<Y:VXYFJ0000@N3V0000`_G;8KNZDF1c87^o
DhLjP=]:00000000U<KWYF?9Q>XRYEQm]<6=XRjB000000000000=5TSe5mV]@OP0000P0f[0000D7oJ0000000000004Pj70000`[oC<aJ4`Nd7T_H5000000004D3\
DHBiX\[[0000\3Y_0>REI>_c0000000000000000ICCYPA44mAC@0000UDak0000eDk8h;7He7Jk@E^AXRB:XGd^LJAdi7D6m@<N0000000000000000LAFVlGT2<gVO
00000000\]bU@dcZ0000AFK3000000000000`L?1=7aY5AY[=9TA09MV<JP\Q41Xd>;nHKIbT<kmDL]MX1o`m0k\lbk]ljE29:\H5<B@MFNE000000000000m;\W@EVh
@C8I4OX@l]RTID:30000Q4hOD5eHH^\[00000000DJ52HR]60000hck_@7YE000000000>9S8ROI00000000000000000000M@]`DbCBLgd<0000`2`B00000000D=H`
XbYa`BNf<<J1dUeg<YLAhLBidHmDT_Z]0000000000000@0`000053O700000000@ML=\W3XP][I00000000dZLj00000000@SY<T0cFD8mah=h`<e:kM5Ve00000000
00000000a68o0S9Z00000000000000008N5?dFdf0000m@SI00000000]DK70000hHM3\W<elL5<i8E:EAHKU=oe00000000000000004f`V00004`3J4h`E5?YO0000
0000hNkFECQT09L_<E?3hcO200000000<JS90000LbgCU3TL4WM8Q40b00000000000000000000\@4LTJiUXi>jlhWnP:KZTZQ0@3JA000000000000hJ`j0000dK4c
==gg0000@N<Cl6Um`U@El4h9DZAL53XFl9fNd[FTh:@`E8PI@5OcLaE\8^j90000IFX900000000L1KI0000<AXLPe[fYCeL0000E9iS0QCkM4WG00000000dDM00af@
00000N2KY1cAYCc`00000d[9T00VXY:30000Pe?B00000000000000000000@5]Sl^MMh>J5TRDFX\O;`hd7a@P@0000lVMA@iSEA0J4d72T438HDk9M00000000a3[2
`@K7@JmS000000000000HZ9X00000000XRcnL:O?000000000000000000000000A;f[8U594ha31=b`MFUM<BGF00004KYk`jmLEC_dLX<SDa>[`IcG0000X=]nH9BL
X<;n000000000000@3Ejl?<<4EZi`7A=D=NJ0000]58I05o60000ADDGUBf[000000000000`C0Q=?1nQEh2U1R60000Y@XM0000HQBg0000@^kF0000E6Km0000a?gd
0000XCbdhRnhU5lLi21D91iH000000000000000000000000PoN=<Q=;`^0\09`44NV]1E^f`@AElo4m49j\hN>30000d73El@1^Q7Q@000000000000\MVUXeAe5:QB
dMYA000000000000000091G90000\hF0=:<b00000000DXkQXjlZ<f780000@ZUe0000`RBR00000000hdm]@aeL00008Hb`YBOZ00000MPT0000Y9?:000048o[0000
00008N5H00000000PR5A0000LR2S`S]Z00000000hJ\ZLo8\000000000000lR1T`EeQ\SbmTGZOPo`fX?1a95VQhJKg00000000=@V=@30^00000000000000000000
00000000e1CF00000000L>Z4000000000000000082LA0;UO`kQnX;i?P<@W<Anm`YTk@UOQ\m2`]0175ClA00000000Lh<1`>DaQ@WT=@O5YD<:EE;:000000000000
00000^P`0000PQ4<44O]HNj3`=<24=6hT[cMd^=986GQ4iNPY702=7^oI@a>aEji000000000000h33fhKGj0000YC9?0000]Eg<H21FMDJk1?ag0000<29M0000<4Xi
0000d3Ce00000000000000000:3NdG250000`8Q5LKIR@WVo0bBI00000000LmGeP3Sk00000000D`Go00000000]8f`0000<eG:E@J:000000000000000000000000
0000I6]A0000M3P?0000LOWd0000dZbn0000H<lH0000000000008<961EM=d97dTBDOXLOi8YJ7Q?Vj0000X5=l]6eB0000L2?n0P_48bd:@hUR00000000i5B6DXhm
]2L3U5kD0000`4e5000000000000hcDn0000DDC98K5J00000000l]@dIAUk0000L9:4X6SA@I6T00000000000000000000@oHn00000000l\lS0^=M49Q\Th@B`_oN
E6W1000000000000000000000000000000000000\In[0000000000000000\\gjHJoR4@XiHaiH0000000000000000`?SQ103K]:ali;m_PUfd0000000000000000
Tc:n0000@:5^PGKX8f?i00000kia00000000<]fX9Fm?eBd?0000000000000000Ho@ZP9mk@;kK@QBSdRl_hf]?8S:M4ILOiB@]000000004I4I0?CeA3?Z0000T5EH
<ec00000M4lc0000a@A[000000000000hBQQ00000000000000000000DFjoa8QTP=eo00000000000000000000`d`l4?UQd`>c]4LHDe]=YE@A`1O0hXf`E0g5]27J
0000PI:J00000000]1BVEE`=0000P=U0Hj4o0000<6M=00000000a;5`000000000000TcTe00000000PBIR00000000l_YiH6BU<8:gDcc^00000000000000000000
52Cm00000000\5Y6AE\Y0000000000009:lG0000A;;I0000000000000000=@<f00000000P81L000000000000000000000000000000000000hSPF8?ET5FZUAATK
0000000000000000L@`:0000@>l?0000`7R54PdQHTaFh^nLeC<Bd?WU00000000@Wl68?3o<@FkD]fJ00000000h>_mL9oL0000000000000000000000000000LJb@
000000000000A?MjLWF_00000000XMYW0000DhQQToeV<9FL0NNk`CIUhHPNP0ZR0OYF`PA:0000000000000000000000000000<[XM00000000000000000000lZTT
000000000000<?@800000J14MDnP000000004ON7UDIN000000000000XI:d000000000000D91mT>hkUFcd0000000000000000H2=gTMme4[hS0C:6HaCFX:8:LBLc
L]ZI96SklA4o<bGO\[Bn0PogDec<dO^HE;U:df99lP8\Q=B_dZDS]E@e00000000<W=W000000000000Xjgj0000000000000000P7h\<?oPhSZ\l^f4l`mV`QFIT_ZC
Pg1U5B5eUD5Di3Yg1=UH0000DahEdbQNlEU60000d5ne00000000P:;;00000000dKAn000000000000000000000000<<UKD2W9@L>S@mYm0000L3PhdMoYd;B<Xf7M
5EPQ00000g^OPL]k\Q]cPfn>UCQBTJeK`fAR1EUcl`=Y000000000000000000000000000000000000000000000000LdKUhfPoD;89Y2UklCXWa9Z5YC\100000000
@fG85Bcm0000djJ>00000000E8YR000000000\AC0CaXH2J;0000<4;5000000000000000000000000hQRmllQNdE8:HWd5<gN\@6IS0000]48[i:jg00000BHc0000
000000000000PHlaPIW0`@Gb<Y0H<Q0BX@fl4a>=e3A;8YmPA241PFfPe@N`EBgcQ@Q?5F>7dVfM83_2A3CSUD`f000000000000000000000000<7o60000a0<U0000
X50YT]`78_<B<bLi\cfRM?WcPV`79FXT00000000000000000000TfWCh;k^P0mFX@bjm>fDY;VF`IfjXKNF==hi00000>[7a:@;P`c800000000000000004h`S0000
0000LJDj<N\K@CDhlQUhD`LN0000000000000000Tbe`18i40000PoP=h0Yo@Kmm000000000000lfF[0000`2;_00009BX0lQ7F0000000000000000\:1<e36F0000
0000l^JXmCVm0000X>=UT]EV4PV^50aI1=fS00000000`YVO\hC:0000@G2YM<Bn<_V?<>XJU75bU6L?U95UQAVm0000XVJW0000000000000000hb\e4;1LP6FZ41`:
D??X@6B5L@X@8\L:4?T[I7nkACJL0000LU3\DG```hN50000<c9C9>6U1@S[aB<710H[0000000000000000000000000000X0PG0000iAjg00000000XS=a00000000
`W?O<WSoh7eY]@2S00004Ibk000000000000XfGXL;_K\lRj5AW?0A0lL[m@0000000000000000]3K]4ZfH00000HSR4Gil0000i1AT<@]Vm<3;000000000000hW]a
0000D9Vm<dF\@WlP000000000242XX0U00000000LQ5>0000<<=NX\gL`_EjP8_5MD85lR:@Y>[@E8VR`R_k00000000A?[Y000000000000D@JB0000U<LN00000000
D_KfU:2:@BMS4A9A0S3bXSSS<jf:0000000000008O@a00001A^[0000<iGT0000H;=R0000LHQL0000@3;DLE]PY=]kheGPM>A20000XNGY0000PK^N000000000000
00000000d]dGQ3LQXE:AUB=W000000000000000000000000000000MAHV@Z00000000000000000000@4Y6H5\j00008V71Q77Y000000000000000000000000X3Xb
DQj7`aDV0ed@<W=E5:mC00000000XP<n00000N=YTZ?L00000000P?MG000042Z>0000hF\;0000000000001>=iY>R<00000000h1g2hVXBhEf41?AX000000000000
`Pdi<o1<00008TZS0000HBolhHY1YADi00000000031@D>iA0000TK_e00000000M>FH0000HIkH00000000H07R00000000DH8Y4hgI00000000l@9\<emB00000000
0000aAe60^c;0000000000000000HYj>@?A`AB0[0000@4iS`S690000`HBO0d_N0000@XVU]F:DL3KY1=Wk\Q<E0000000000000000000000000000HZF`lc[[0000
]F7P0000d4]>0000HV<Q00000000000000000000@CB6X3dG`5l<A74b00000000LUCA00000000HP5N`B:Q=AS=E3NM00000000000000000000QB>J000000000000
0000A5jQ0000Xlgf8^Y<i85S1DVj0000IE<B0000H?V=000000000000@`MI0000000000000000<Ok0PSM7XSQ4000083NnP8NklJ];DdEG0000`Pcg00000000PTF;
00000000000000000000000000000000Q2oQlbP<ADU5000041<]T@9>MCfnAF30=4W_00000000lWKE000000000000e<ME00000000000000000000A8W:00000R9Z
DnoR0000@5;_l>5i0000Xc4m0000dEPCPi440000`9hD`fnY0000lOl_0000000000000000X2Bm<S8F@l@;A:OReDFWT[Ph0000000000000f650000TTUE00000000
<NUJ0000`0j1<:1Q<>X<P;MQL_8K00004oH;8F@P0000@1Bi00000000P@E70000000000000000000000000000000000000000000082WF0000T>fSTX1f00000000
00000000l4Jg0000000000000000000000000000l_AZ000044>UL9AW0000D14BD;C`0000000000000000Dc2;hT:U@dam5@9?8:9h0000T=\lDSX0lYQU00000000
mAg^QFZC00000000HhYM0F0403TP0000liFVD@3oPQ>L=?fh0000``n^PI:2X3:jL9o6000000000000000000000000`CPc00000000000000008;7T0GYJ4B^XHG0o
`9ko<DEL@_DDX=`_0000000000000000dQRJ4n@<0000X<ci0000LBj;0000TGTj00000000000000000000`bWG<dA<00008Zf`00000000`BkUHZVn4dIF00000000
i4ob0000PE`h0000H>2S0000@f01H<5kXWmc`S>PTh[Hm6Q?\50:TZMAE@F>eB`X0000Y1gT00000000PSVF]F5dL<XY00000000T?990:54E1NPL930YDGS0000<9nV
Dc?c00004clM00000000XMeH0000\E2la7=6@cD>4F8@a0n:97G9`\9>8MbA90^fA9^1a:VK<8[4L@BYL7C=000000009@;I00000000000000000000000000000000
@=UZ94J@5E6300001F^QI@Cb000000000000000000000000H>QR0000IF7n00000000000048@S0000@4JW<HdN0000000000000000<Yl@P90U0000E5;K00000000
0000@`ER0000Lj4000000000XC\=00000000000000000000DAec9EdHPJfYH\3D0000000000000000D=V`00000000000000000000DXOL<<3Wm7`m4Jh[0000<`B^
00000000X^RG000000000000dKLH00000000]ARAlY`UiDI`000000005=B=`AmAXg3?0000D55gMF]a00000000000000000000DfBZe8Nl000000000000H9=CYD[e
000000000000000000000000000000000000I50f00000000\CAh0000H?@i0Skb00000000<?J\5EV\000000000000X_l6509<H<A8DkBb0000Pnld0000@9?O1=J_
00000000000000000000000000000000dh^c00000000000000000000`5dk4?fDY<@1IE6H0000IDNS0000000000000000lcFnhg22D2<=D@I7XB\h0Id\\Zbb<0d?
XHJ8D^B4m47W84iC9<bDUAl;00000000m7jo0000XU6@dne_0000dUW`T4<id=?oTemQlnSCM6RVEBD_\I8bA0NaeClSQF<i=?FMHM0j<Tf700000[=kD>3<TcDSdhdD
X1>l0jL<000000000000000000000000\1B1l6mWi0XH0000ACY=00000000000000000000000000000000000000000;5Hh74]@7kT8?BY061:TLhc=@^J00000000
00000000XP1W<]1Z00000000<2kM00000000000000004Ki7dWhM`Xkh`Y;E00008beV00000000000000000000@9GXHYk\00008FY[00005ESS4EeA000000000000
00000000TCZJID\796BW0QmWh1PK@^kX8:HgXojX0O1d000000000000000000004WdE0000LfQ[\]3a00008;470000000000000000000000000000\Fc^0000lfi1
0000000000008Ma?0000heoO0000TH0RDO]ch3>0P1HR0Kec@S\G0o_;=5I[00000000=C4bY1Q4DjTG0000EEcj0000`Hc_00000000dQhhLjO<1:D84kcE00000000
00000000L=\P0000P<72TH4E8K1Z0L\4lRgO8;6CTAG\\PeL<[D_Hga9E5`DU7DHD>ebH2X:dVb4lJLlHYf`E=?;EF8=0000D;bT0000P[W>0IF30000LG2F00000000
0000000000000000l8YO\H<D@Vh<000010lW00000000a@POh74j00008fP=0000lZ6d0lNFlnOX00000000D=M200000000T@LB@dNN4aj5DgX\iCUJ0000dS?7`R0I
@d2mD[LG0UiC0000000000008Whk00000000<W=i`FP100000000000000000000000000000000lT0A97In000000000000@31b00000000HG0b8ZS<0000h[lYMBjB
<HL40000HNRo0000\B_7hb3=0000dM1I0000\OB6HWG500000000A?KZ0000UF^o000000000ClQ00000000000000000000hfNG0000P=0g`Gfh58C757e800000000
000097]5D7nC\jSj00000000000000000000D]P2i1In0000T8IR0000d>WmhO;W\^l>59eD00000000e26V00000000000058n100g2lZ7=PW2500001F]mXJMm<YIm
0g[NTC<\PI@ae0[k0000000000000000h4]IdKRP8@h?d\RSP^V64e9hh6S3XQVj`^;6@3SIl>6Hl_B[Da`o]=36dOE200000000LJ`A0000hKHEiDd6<M>gTjmd0000
0000U6kI00000000000081LB048JHF590000\@Yc0000hNAkXHTTXS5T\VICA5P\0000X?6Ei6^QQ@kF000000000000000000000000h8EGPC4n8Ga4000000000000
0000d0G4<CGL0000I0cH4UN<0000<omF<4k90000`2@O<lTFL:K=000000000000000000000000XfV;=AXS0000000012c70000H<\K0000000000000000XAF10000
000000000000XZH817Q40000iD>P0000T91>`ehZLXQJXmg6THm[Hn:2U7MXa:57AAjU\9\30000000000000000XAbDA8CT000000008cjZ00000000e6b@00000000
0000hLko0000000000000000U7jOI@jehOJWlYSnPXN0XZ^j00000000000000000000000000000000`PE200000000@[gBdE0J@hOe0000000000000000i@Z94C:E
0000T3J\0000l=eE00000000X=Sl000000000000`MLQL\db0000000000000000lT@I=BA\0000000000000000X]Sl00000000hbioTeiN00000000HMP@00000000
00000000\@bZ`Hdn00000000hRGT]@GRhS]M00000000`g[c0000XY>]5E<f`QcR<RYbM2Id<_E;H]FBl1h;lCjD0000hX<?XOC=l;[8e2GD1@j50000000000000000
0000XQ:bLCFi`EcTd9U]hU\@4aa\P=hW00000000000000000000H5AD00004Uj_`oJe000000000000]74;L\NNeE^9TE\F`Pc>Ld`?]9EWdUi9eAlM0000hchH0000
hli>\PCa0000PGJlT2I5@=PK\>oXPMmI`GR`135gmDh>DdX0000000000000\cNg0000lQ8:<b5=0000d]]a0000hi7a00000000h@om00000000Y9M4000000000000
00004TVm0000000000000000H^I^00000000000000000000X;3DdI3n8`QV4M>3\c:2Hg:S0NCP`]YKdl3fE8`1Q9;nQ=;<5@AIYCdh0000aC[G0000PRKgm6mG\0Yc
8iF@`8P]D?SlA;Hl`RcB0000<;L`0000000000000000PQl=T[DE000000000000PYXe00000000dW@Gi>J;00000000M3mg000000000000hBkllnkZ8Ge?T[\X0iKl
84HOPI;?dba7@dUO<gob998j=?0?0000PS7ba8G>03lW\fg]4fYF9?mahLB3]@37000000000000`gcN9:j>0000000000001G150000000000000000000000000000
00000000000000000000000000000000l\C?0000Q<<VDb?g0000000000000000000000000000Y0;9a;7d0000000000000000DkI900000000=EZF`[3AP8EX0000
aDm`00000EKeICHZ@9VS0000000000000000\S5l0000hOn2EDlm1Fo[00004A_E8Cko4T\el<@J8g;KDiEbe@cB8Zm1]73gQFm`000000000F7l0000000000000000
<H=]0000H\b60000<lO;00004<]0\eE`mA<>\6Ch000000000000\0<=H1Mi00000000@e1@000000000\hDLndVPCEPHICnXNI_`hWe<>Lj@n_<=<?Je>dg4c:S0000
H]3=0000i1aNA2jY<cmLAFnkD?8i<P9CaCC>0000a@HB`bRL16Nne9bEH3S28EXQP3d:dF?_dWh`A@WfX_BNLZ;;U:iT0000`1E?Hm;5HZg5=;Gh0000h=kO8\\l0000
0000TA>FLjHT@m\D\0AaPQ:GX8l;LM2RhmHO95MY0000H?NEUEKHh2Ro@WiM4;;f@17mX<BH@IMkhD<d0JE;DOkc@[E_@_QgUBF]8QR6PJgSlZNYQCJ:4KF]0bI[Xcom
=@DXMFXf0000000087:l0000000000000000XCoV0000X^5Z0000000000009A7^<GQ6@IGNQE<T8fPN0000000000000000000000000000XbT;X?TCL[E84db;4di^
dfoaT]J>hBYoLP6]l5b`YD7Q000099oO00004@2600000000000000000000000000004Ic9XKVn@c3Y\n2N0000000042bf8?`V00001<a@`0`?00000000dkmZ0000
0000TCobLJ\N\=U9L6YPPT>CXWEehY[Yh`35TgoV53eTQ5o;T2cYM@MCUD@ZTZNLL<HA4AaGeEL8dTBTTM8T4^8WDgVbDZHD02PXhHLJUD_g0000D8DV00008=IVH@P\
H7kc00000000dDMO000000000000lGOaL=\C`m`40000`HQem69MX;0A0?_j0000P42Y00000000lRHQ0000Y1hj=F4D0000000048ZKP7HW0000PGIN<mME5BTO0000
000000000000\e]jE0fTToOc0ca:0000U9\kHW^=00000000000000000000U1F:000000000000000000000000000000000000\Q__8UDeX[?J\bAoY>EI\8GTH;51
8@kZ`<gSEAAE00000000000000000000000000000000000000000000000000009C3?l39H0000\ENgd\C]@hB;ld[n\n4=00000000HJCP00000000<[aRddm8e:eo
@73W0AM00fh5T_8cI<Ve0000l7OS0000000000001BlUH9L9@PL350VUHdI7X4RPHbo3]168196_e@BlYDK^9Am10000P6fk44DQ00000000lX>O000000000000T9LN
\G;=HU4l4Sm5000000000000lfY^0000dAhM00000000@<\ch=IF\EcoYCV^00000000000000000;1<`H8mDLM44SXl000000008<>U0000ljR<D85gD?O`0000l^GR
0000HX460000000040a98]8:0000`:64T^EJ@Q3`lXk\H9lePiN<=8X6UDoCHhCM0000T?8E00000000000000000000D`Dn00000000Q4R90000hi;j00000000h3E=
0000000000000000000000000000`:lK`?4eLkboE9^TXAl7lBO48MDK\_JY8H;2E@e4]BEU1F45000000000000TF2;dY]b@ZFQXKHkh6_7=3k@0000000000000000
L3`@0000dST@dRG2a;0Z0ED@0000hQL<0jVK0000000000000000<G1I0000000000000000HA<M00000000000000000000<2]e00008KJT4m500i>^@jNPX`E@0kdi
@=>1<LoPX5Ig]:C>41d?ldL@0000M2F300000000000000000000L1?U000000000000000000008m=<\6l6hdmH=BMS00008?n_00000000X<mWd482hF3V\HLcD2Y5
0ViDA6TmLZ2I<c^T\iin00000000000000000000\F>IPVJf00008[]400000000QAgF0000000000000000000000000000000000000000DPb9000000000000a@JL
@Il70000LNMl8^R0@8<iT6]h`HV=0^024PG40PY5`dP2DekB8h?f=8KN9AHW\1Q@9CohTaX?PcDG4hMK`5VQXFg[dm>>YDV4HHFYDVdf0000\>^ldLPG000000000000
DGWX\GLFI3N_00000000`b:`0000000000000YQam4g1i88:0000TCWQ00000000\KfbDA25ldJRY9cK00000000XF:34E<nD[HoHmkA0000PLSZ0000000000000000
00000000Q7YL000000004\N:0000Q2TC0000`2<hdDIY00V3HSoa@bCcdoha=FK]0000TH^O000000000000TF0_1@8[Xa`K0000L6>N00000000Da4U0000D2?5\C<M
Y3lPHPkgHom000000000PSeJPeKg000000008NOX88SS@V@;00000000=;J^000000000000hKR@d;jTHlEX0000000000000000YB>;`JJM0000eChB000000000000
000000000000\NH`<MU60000000000000000@9dR00000000@4I8UCk?000000000000LGBk`ehL\d]l0000000000000000PWXZhb780000L_0NLGX?0F\000000000
000000000000000000008XPf<e\DLb`5mERQ00000000XRdR0000000000000000000000000@PmiFZg00000000`7]V00jH\7foXM5D\VQI0000Lg3gQ=Hj@<>40000
`gE00000M3^e0000E<^5<[fm0000i5b;1G3Z<4C60000h1bTL:CUIAFO000000000000H\J?L1G[0000d0R4T3oDlbnVHjbjXTD0]6M]9<I[4ThAX>VOhV1M4^0k=FEQ
00000000Pbmf@o[H`aV4000000000000000000000000T<Pm0000h:PhHAk55ER900004W1fA@EN000000000000000000000000I7bj00000000h2LJ00009E\;@CF\
YFcm000088kb0000X_]P000000004:ea@SFoPS<N\@SaT]GC`cB1liR20000000099:P000000000000`>aX0000H:8J0000P=JETESd`?4niAZ900000000a8A`0000
00000000000000005D97=Ah00000P5FbD<;JTiW6Dk]e00000000LgM40000DePLU39N00008[Rb000000000000XFXo0000``\R00000000TYeQUC7kX2iGhdV4\0Zi
\<IQTOUJ`j0Ua:KR0000000080>I`9Q<000000000000X78b0C<kP2SgL6DNl6D>4J98XJWo4VSae394@7JIY5nk8:Zb1CoVa;L;mFB?00000000ha@m000096^A0000
0000<L=_0000PN1F00000000@R1f00000000000000008G^;Pf0CiD76000000008YQ?8PXgDLKa000000000000X_RM\E4e0000000000000000U0o2000000000000
0000lJ5M00000000000000000000df3d00000000h6Bed;QV9Fd<000000000000@84R\igW00000000dZio0000000000000000TV6H8QT100000000lbPY@l8k0000
HRXjE@7M000000000000000000000000UBj`0000DiB:0000\]VQ00000000000082CR0QmJL<id`=Z60000L:X:P`5W`lM\H>WQ000094VA\\0f0000@R=JmCbj0000
0000h[WMTb^Sl;BVTKBdeDSdH\lg00000000`QjhU9K80000`:IBT4fKd@Ld00000000000000000000000000000000DI0fPgO@h8F1TJ9lHYEP8oM;<FEM91GGM8L8
d^]CPmgW0000PfAba2jA0000<AhD00004`_Y8a:Y\6Qi000000000000@EJ=lQZml[6<Y?QB0000TCn[TOnh0000<50e81Rg000000008iZ3000000000000lX?MDITo
0000000000000000H^T@0000000093X^00000000d4FSU8YBHk:0XVeB00000000000053_n0000LZVZ\\oaY8JWT]o]]1>f0000T^]b00000000P?]\HhZ>00000000
d^3ghd9=0000<0_hDe30Tl;KL<hnE:i7I<^Z@Cbm9>bH00000000LnC_E17n00000000000000000000HhaM00000000@hb`0]mITASa000000000000000000000lfL
0000\_hZ00000000\8^^0000000000000000Ll4YPYfBIA9G0000000000000000000000004Zgk000000000000DQJ;PgHiQ4nLT1Q2DGg900000000000000000000
ldBe0000h3Y<M4=60000000000000000P^A[MAn]1FS=00000000A:UV00000000`H4o00000000M6J1EAbQ00000000@_UU00000000DLMCE@=b`;G;X>5B0000UB=3
00000000dR@WY8mcH8[W0000000000000000<h9_0000<aWM0000<:LL000000005@[bAACU0000000000008Wb==@=8\Z:m8<>HDEWC0000000000000000\6Th0>2g
Pl]3Y3gP00004Bcc0000=5EG51oQ000000000000P;o]DKGQlgJU8G8c0GB=Q5NOP]dV0000aCSIECYO00000000D9IJH;d00000eA^1000000000000000000000000
0000000000000000<d=G0000l;8ha6=XeEF5000000000000]ChfD7<Y@Y?`HD:Rl819li1ga7kAQ@25dHG@A9ja08E7daI^Q>40XIIe=?1PTD7;0000lnMX00000000
000000000000`@?K@NC_PWlc\\J_\b_f58O@9DJ;T]0[\jDOP?]=\b\E0nZiL=BG0000DF4VHNP;dW8L0000DTKi4_`oP2N]a@[DDTGAACoJ00008TU]\djaLfUJEF`1
000000000000000000000000<jib0000@<ZIlDk8PP:9\6BDm0bQ=C_C000000000000P>ZSDmiV\4M:0000L\W\0000h=;N0000a>[j0000]1<B4hAM000000000000
0000lR780000\?>9D20H`_KBXFk[00000000PanA]<e;0000mC;I000000000000`BU6@93B@cXkdSEXI@FJ0000EFHHPPMdPlGTiE^Z0000@4m3000000000000T2bE
h_C><Gj=00008\iE]B8;0000000000005EA[@BAgi0bA0000000000000^?h00000000DNSdDZOV00000000l=EjMAY:IE8jH3Gg00000000I;1IeB?j00004T1A@3KF
0000lNU200000000D?`Hh\Sn0000000000000000000000000000mEGjHbTYhhMg`nmYIA`A5FCYM8j\XKC6DkN3hDZI8Y4Z43mlXVD=dffh1=@;9D_@0000H]MB4D7K
1>MDM@H6<?E<0000000000000000\oWldSJ@0000`C`NY3?BdOTmAAoSXK[?0000000000000000DQDLi94M00008OJl00000000h>Kf00000X@\0000000000000000
00000000<AJ2LQSK=FoL0000DZc700008AOTXb^hP\fHI8kMT>h302lG4TVL\YbFU3_M00001?dahEM0PJSJdad2Hc_WD=CB@YOE0Q^F``l4<lV9EA>BQA>T@;nG0000
0000hR4VM@P[4S81PZa8000000000000000000000000000000000000\G;P00000000000000000000\KZe<^NDT8<\Ta?hi60j000000000000lboB0000EDEC0000
00004\3800000000000000000000000000000000<eJP0000T`]jL0=2l6:oDj4D00000000000000000000hOUa=<=;\553P1Kf0F6G4F:[I:Hm0000PV9[8bJa`e`o
0000LX]m0000AFGd0000DGJ800000000\Cm>@213@9jk00000000@DYWe;jHD`kc0000000000000000000000000000000000000000lED6X>k`=2Vla?Uk00000000
0000000000008SG_@T5;8bDi0000XfMKLNnfY5CVPCRmDE?]4nb;0000I@]B<B]7@c]3TRNh9>`5000000000000000000000000Y>CBLEhg00000000DKGDI1Ca`VI^
P\1>000000000C^_00000000000000000000000000000000<MNK0000HFk718@X04aL00000000L7E[PFbK000000000^1f8`g>le0jA7Z[000000000000=@edl02e
000000000000000000000000@0gHLRoa<K6?EDeVX@C@PdnfTEFV@OfR0000]FM=4;mX\gN3D6J30000000000000000000000000000LFU6TZeCD\BU@^TdlW3il>M=
00008L0EPR7c<hcZ0000000000000XLfd?R40YWWh5d5000000000000000000000000000000000`COYD0R000000000000@1JeD^ok00000000<=Rf<a^c57XD@[Ek
9DmE000000000Glk00000000Y11K0000dbD2db2X0000e6H>00000000dI[;00000000ID0^0cgDHBSE00000000L4^C00000000lV1:=9GWX;eT00000000\5kj4d0m
X42F`Hl7i:mU0000LoOSYFPj0000X;?L=9YOm;9X`H;<LKnbdLR84_N@`9YliBIl000009:I0000000000000000`GXm00000000LR[M0000X@K^00000000l_i<0000
000000000000L^JA000000004acU00000000dnLK00000000I7Y300008MZkI;3F19Ul0000X0lg8homTX2e`]_B0000`=P000000000hfXQIDX\\d]O000000000000
0000000000000000LeZN00000000000000000Qe>00000000laHDTR@<<8bc00000000\aU5000000000000XPAg4UIL4<2]0000d`GED1@`a<hk\H:K\]<j<fS<];N;
00000000000000000000X@=300000000000000000000mA6nh00O00000000000000000000m7DTDhQ4\kj7a;D?000095aGP`j``4oGQ;G600000000U;M\00004\=d
0000X`LX000000000000a=o50000000000000000a>5_000000000000000000000000l<_^Do;680NSUE45D8d300000000PF=I0000000000000000000055;7=CPL
00000000X`eJ000000000000000000000000TnM900000000DHQZ4e^?0000T>\[0000h^Wa<;I;4dI^PjI=T5Wi\?H\dc6STM;Im?:PiF`dAED[0000\ak]hgTWD67W
DM]cM:9l0000<87983gI<UhCHVRi`ZlLI06gm23^`OPZ@^3[YFIP0000000004J<0000000000000000000000000000]EaNA:@X0000000000008I=\\ZjQ0000@o6F
000000000000000000004dTH0Hg5`:FEd9Gh@UFK<D;ZloJQU3JMl^m`0000000000000000000000000000@W0\0000D<n`000000008G;b00000000\SGD4enH0M0P
4_1D0000000000000]F7`aBg0000DW;E00000000TXh30000000000000000hS>k000000000000000000000000dYojmBT^4[d?0000`hJ;00004G\i0R?M`d=7PE8X
DF<400000000d]ba4QW?Y5bM]CBZ00000000UEmWM6D5\k6P0000dRXW0000LH7A0000\@Ab000000004RL`<5M2XW48H:<HHbSP96MOH2eFlI`WhTfMXXio00000000
000000009CmO000094?`TZoj8@390000DiW[]Abc0_4R00000000XK07<o9O000000000000000000000000000000000000EAU5X7j<D]h`0000hbg6000000000000
00000000T3]^dJV00000LGiTPlHj96O<0000<AH;0000AB7i000004RhH>mA0000ECHH00000000000000000000d?6XPVPV00008R[B000000000000U8Tn0000lB1I
\ZLN@3BE4_JmT9dBlLk5000000000000@5ZK\_5]00004n<4DIk\00000000000000004P@U0000000000000000HE[gE<hMdYV4\cKB000000000000000000000000
l53K000000000000D[B10000LLA9P60k92SgD1:84Y\9iBHaTA194cKd000000000000000000000000UEZadFo[8JL;0000l7jh45<J00000000M<kb<7Z^h^HS85Sd
00000000a04`l[n[0000UB250000]3<F\b2IT@DK4PP0P^]6\NG60egX4lhllmQVe6l[0000T6>`0000dU>GX8nZ`VBP`LoAm?>d]@eRT<m14HCmMA0SP]eLaDQi0000
00008n<_8keT0000lB;iL6><Hoa<hF;?M9;8E@`HQDY:4YkNlSFYTfA@0000\:f2A>mU0000XgAm00000000<NS[HX=bUAcV00000000E71900000000DN1PU3RN9@In
00000000M86f0000IDcF0000H@eHLLo`0000lV3oTEj@hA09H\IhY@L2LI]ZTmT55CT]0000A<j900000000000000000000DSJJ168Q00000000Hl;;8P^V00000000
Hc7;00000000d6?O85YWL_NSMCQf0000aBJD0000000082iZ8;hF000000000000D8J9`WClP]1G00000000U6RAh00@`KN7E=VE00000000<m?B000000000BA10000
00000000TZXm000000000000h1igX9ThX\\Rd0VbXNC@1?hB@Vl]@@PJ0JUFHcBVT<KlPBc=`eDi00000000X<6K0000P:Cj00000000d?]1Q3^KQ<9300000ICB8?lZ
@]l[00000000H=MSX80eDZ_WDZPE\_1Q0000iFKQhhBhT5aU0000h?G\0000000000009G5m`T1_0000m;\lM8o[000000000000000000004HQ10000000000000000
X_fV00000000P\7;E6PG5?T00000T\bX`e\7dIT:0000\<BT0000Xg1DL_OQ000000000000\<aP00000000000000008L13`Mj_@0;A\Y2SX_L_hcXKTHPBPm]lhng>
=0U8<=Pf8IYKXJ9F0g_k0000000000000000YE6l5=ad000000000000h1cR0000m93FI;eA<VHW`053lJV;0\O`8a_EU>ndh4X\5?<]DLE>58iFe@4PE01O00000000
0000000000000000\g@5d?i^H<`^YBhV0000000000000000lL;YTj@M00000000000000000000@Wab0000000000001>jg0000000000008XfL@L5KDX]P<elN0000
00000000<:]>I5<T00000000HOBhH5N900000fN=d>7<PIJ4T82L4`oADAHKLIH?Xgd_D8`TE3FbADXSdSBXLK_CAFaoH>F800000000PCRaDG=JD\]D<PYJ8EF1LB7Y
HQF48`8n=;K=iA95000000008O16MC:5TGQWLmnneBeY0000\dD4HEmNh3PQDobITQM:<]DIaAL;00000000000000000000LNC100000000XMGG\O\;0000QDkP0000
MCkQ8RVUPM1X00000000hnO:97cC00000000PJgB<P[80000L<0j0000hFf40000THXaH4]44N^ZhNhoHhK`0000000000000000hPW:<=FKX3CM8_;E000000000000
\UEM`Y?600000000PJjOP8fnHW\3\XK28DUdl8Qfdh;JX4:^Pj8h\oLJQ4=_UAG:5Bhn9=mg`CAXHPKTH;A:He;A<KQ5@FnbUAF[L^>R0000D9i7\DUH<M]ZdVV3I?cJ
YG2700000000HJ4^00000000000000004aMi\OdD0000000000000000000000000000@f=QQAiMlA1`8CLA`Bhj93>D0000TPE@0000ICLViA1d00000000E?Y4lFT2
@gKMeB\7000000000000X=@U000000000000000000008MlQ0000hGlW\MXV00000000000041JS52nlAEg`00000000dJ8T0000000000000000D6A9`6^[hOM0Db4P
\gRk]AObXXVCh\>UE0kH0000DQ5TL4Yl`D<L4X;Z\PDcA3e@HJe700000000000000000000000000000000@dhG00000000P;LE0000\em61CB<865hi0]M00000000
000000008JA85D6^4H[P00004;SkHN7^00000000Pfoo1CjU00000000da=e896@<>oIhgll000000000000M5eSDf^e0000U;XVTbUO000000000000000000000000
8=2i0000000000004@IoTJ<g0000d:Dm0000d`;\i6o40000000000000000P7BkTBbgHLQYdW@]\WR40;_<000000000000Q@MO0000000000000000000000000000
8`f@000000000000m7h10000000000000000A=OZA7_oXk]E00000000XQe`HD6=00000000Tm]=00000000T[Yh00000000@U<4P[NS4Hb;000000000000I<odd[iN
h_f500000000PI64U3fj0000000000000000l\LYIF@J0000P]Ja0000<aW`0000DI18@RL2i?Jg0000000000000000LM\gD8Df8>;?50QC00000000HOj300000000
d6F3<H:AEE^N000000000000Hc^n0000DOlh00000000hhR25@lc00000000000000000000LSkKH^g?`E?RQBl400000000dofF00000000000000000000]D1`0000
8L^>0000000000000000lH\Al[QmTD6kQ?dL4310D>C0\[bP0o\mddRb0000YEA70000T;QGAF900000HXG;i?@MLf=`0000XcHWL6hS4NJ\=@E`0000000000000000
000000000000hBJU000000004JXUXHK`HdGYMEgN00000000000000000000hg150ljBTk4Z0000m;;fMFRJ000000000000dZ9d0000=D9O0000L9Mi00001;Yn0000
00000000QEcI4IfL000000000000<E[8@5jg\DGE87j]T<JC@VQb<_>Q@@HBL=F\<X3QY:JS1?i;0000M?aI4fdA0000m5dG0KMhPIJU0000000000000000hJjk0000
00000000`MUo@S_g000000000000000000000000000000008ZcV000000000000`8a100000000Xch90000TY\[ln`Hl?FaDRb9@fKi\>VCdFol0000000000000000
0000`IX;0000000000000000Hh>8000000000000LK?ZHmk1eBV\0000hkPG0000DYY10000l0VL4>bH0000mFaE0000MEOe<eal0000000000004?JMHMVh00000000
0000T1\>h:;HdJP84IHoXJWVl<2O`FW>HMgXh:WEh=XLT2`V<a:j@bA4Dc2m<hk2h`Xn=3=>17:O0000hGG600000000000000000000000000000000000000000000
0000H;\YTWh<000000000000XI56U>C30000`?iTM5^b000000000000UDcd0000HZ?i0000\mkh8MK<00000000D<2B]@6]000000000000MDiL0000\nR=UBB:0000
00000000000000000000eAD?eFSI0000@DE3<:9\P<LlLdCA00000000@<\TdI1T]E]=\VBA`XFoE9QT0000X?2B1BkM000000000000TCP5142O\7K3TX1=00000000
00000000l87dL]kn4LOW\TYmD=SM0000XfPa00000000X>0R0000l^G9\f:j9CRb0000d_3o0000`>gH0000000000000000e@`60000TLm9`PEOHXhBd[X80000\TH4
5F180PR>00000000000000001A\N00000000TXWFhmDW00000000000000000000Q7il0000`Aj:00000000a>SGPBE?00000000XDVH<V5D00000000000004N?TI2>
00000000\];c`n@N00000000dlJc00000000E3d@=EFh0000000000000000000000000000TMaR`MH\0000000000000\1o0000DSZShDX:a;<\000000000000LI_S
000000000000@@Oj0000552Y00008P]_@jhQ0000DVQ1<Lh@l]Z?000000000000@5WH00000000P<YF00000000h6ONlQli@doYa>224mda0000YAj100000000h4b[
000000000000T>ao00000000000000000000h96]@=EP00004WT@`[dK000000000000i5?ID]Z4doML000018oI0000000000000=KIDXRQ00004Cj7000000000000
0000l6m?hh0eD=L8TbMk0000d=ZV8a26PQY9\=D0l2ZgADe20000i@D4`9G1hPf3000000000000@Tn0X\SWHW:`aDkn000000000000U3870000<SDCQAWQ00000000
000000000000D3k;000000000000D>RV\hH<@j\H09JTH@UJ<f8Ni=Ng=@;m000000000000XXX8d@Ln0000<R8NhN4\P28dUBoi00000000e0Xi<Y^Z@@Jg0000DAid
000000000000HfOO0000Xc8Z0000000000000000000000000000Q83700000000000000000000L=;7H?;GdoNNEAZK0000h:T00000000000000000eC=n<gjB`dPQ
<2JeiCW900000000`OmLXI370000la_6T:4i@KZJ@jS^hUBZeB9U00000000PBV2T\Ug0000`HlV4IZGL_Rb0000Ha0?00000000<e9F17IG00000000000000000000
00000000I0e\00000000000040PjU>IN0000X`D@`hQE8P\\@cHi00008X:08iRF0000HY1f<]C69=UgECGaXJWIh@;GQ1DDQ9fRPVVL8n?GPeWEDE7hYBc[0000D4U`
XACkPe0=HhUb9CXG4c<@EDT0000000000000000000000000000000000000000000000000a:>A00000000`kelLHlG0000hISa0000000000000000M4nlX`HD8h^J
000000000000000000000000P5SI00000000000000008O\edOiK<PP]00000000000000000000P@Ao000047V^0000@C;]0000DSVo0000E>k?4cRZ01P>5FTi0NOJ
8C\Q8E2C0000XY;b000000005C4n0000T?a_`;=50000000000000000000000000000P^22iF2=000000000000000000000000T93`000097ZPho2g0000]B8M]7Pd
00000000000000008D`b0000lJ?bPoF00000000000000000QAkEX^Zk0000000000000000000096SV00008L3e`D8S0000T7PG00000000i6LddEAa4T5d00000000
IB@i0000000083Ih169APP`k000000000000000000004_k7000000000000<l[R000040c8<YD;`PNfHieO97_=1AQcID2naDfj0000`]Zfm7O^000094cXl<[k]@h4
U:B_iCM^0000PZ2[PE<=0000P`SJ00000000000000000000<]cDQ4GaADJGDQA>LZP00000<9C8\HDDl\5MLDo\L7ZD0000000000000000<T42h_4@1<CjPQde5<5h
00000000000000000000l429h:2M0000PMM]50UY0000HWR]000000000000000000004D]4i4U8\<T400000000Hi:cHjl@@\X3000000000000`gWe4i0`i:?=0000
0000000000000000`SeWlHZ80f^AP3NbD_kCY7]gUEiXDKJ>44764d6<0000PEHd0000h;4I42G_`h>[000000000000000088:D0000000000000fTUPn]A85dH0000
`<fV4Wk>@]LW0000@Kc_<0dh@?^KhIAl]F=h00000Ah8000000000000@J0a0000<]edT2ZJH7En00000000000000008;gO0000\Lmg0000PG?bh7hP12iM00000000
m2ML000000000000000000000000aE<000000000PQ<d0000000000000000`P1ahBF100000000DZ<e000000000000`>CDm;?f0000000000000000lP:\0000@aij
\86Z00008N4i`m1:0000=A0A@G:6`c]E00000000`h`aa40I00005A5c0000T9\e86[i\3mB0000000000000000PM3=0000\LXW0000h9U400000000TkB3QF9HDe4V
0000000000008H6T`f[;0000000000000000H>:I00000000\d\U56Zl0000d@F78T11<eHDH5@1LFjH000000000000000000000000<T1Qh<7fM7m\<>?2HTCA\R\h
@ZZEUD]om3\c<eYBlY7bPEG_00000000000000000000000000000000@6805Eldi6_10000000000000000@IQ^H^aa8HWa0000XgBW00000000DRS_000000000000
h8W6dagjLb]WXAKZTfhW000000000000D[?:dU4K08HNhf1V000000000000DgL60000AA@I4T?\00000000`6dnD3H40000DZcA0000000000000000M<\>00000000
h8;4000000000000000000000000DJ7I00000000000000000000000000000000Xg_900000000De5@00000000@6oTX8eiT\<=00000000D>[YlAEIDD3@l34Pm@GC
0000LkIRXGUE@aM3]D3L<b\5@W[W@TYSh^]P<i^7dT]<Q:c900000000Q>R]Y4a@000000000000@c:B0000\0I\d7R\<6LX00000000XPF^0000T5h:00000000]4oG
00008\8WlaATaBm?0000XeBW0000000000000000D9JA`D55IEiC0000000000000000`>1ITELVHW0>E@\a000000000000aCCkX>:^00008[`R000000000000T9?e
Q0@5Hl^fPP^:4FV3X_d?X5KQlWAohZ>`000000000000Dc;Hdc@eIG2X00000000000000000000X^?L0000HM^FHF8oA8K>E?;IYFeD`24C0000dJQTI47iUDHI0000
0000000000000000000000000VW4THXRhgYl1@]TdR=f\bLT0000000000000000mFdW00000000eF5@00000000<H<Q0000E@K`=;2L0000000000000000HIj`0000
00000000P_jV05nETJB20R;Thc;SXg```ObOYFHZ0000d]R@0000A7gH000000000000Tk8>\?W>U1]:00000S@F000000008=kC=>_N000000000000000000000000
Hj]1\0]TL>1j`[9gM<=eeARMPIQ>hNSLlmWcUBn_00000000dQK2h>[j\KS8ACEZ4S2=IDl@0000000000000000QB[10000lQHn0000000000000000000000000000
@Y5<TYEoe9R5000000004D8Bdf=ni6=l000000000000000000000000PAhYHbeF0000000000000HhC46HJHnZN0000000000000YMmUB0m00000000X5hWXbYKX88>
8U<M0E3A4LFKTOnL<ULP8jP;M:oTTE7S43K9PNWg4I3X4W:TPdM[9Db>L=DJ0000<?8O@JnC000000000000IA3D0000DGZB0000LJTc00000000000000000000=@iE
0000000087^70000d:l\d@Q88FB@iDmlX7l3PKP:000000000000L>Ec000000000000LF>g0G<dP\nJm8Fj5C[S00000000@6jN0000000094CF0000000000000000
dIBAa2Bn000000000000\LBCLhbD90`E000000000000DoTnLaOo0000000000000000<3FeXE`[dcX;\LW@Y4RK00000joo0000M<?e`VWIe<d0\T=M000000000000
000000000000000000000000000000008F;c00000000000000000000000000004Xn=000000000000HZF6000000004CXKd\R8Da[SA6hQ000000000000hP;I54DB
0000PXaiLNT^HheF`7;@dQ8SXSU[I:_fTNU`I>\oYCRP00000000000000000000@Mj;l70^8SX@LfQ@TfQmm4Cb=@QQ``<A0000000000000000000000000mgk0000
0000000000000000hV=o000000000000E51A\^aNHo`N0000<Om4000000000000000000000000L7aj00000000000000000000P>OUD<I`Hj<e\oJ;M;kID05P0000
@oCP00000]9:000000000000d:hF00000000h\;00000000000000000l_P1Q4n:0000\3QieE4n0000i6TZXUAXL\ReHB^gPa@A\el=i6?WXHa[`SV;D[;S0ghAD=JS
57f2lPNXE4[>\;SV9D4K00000000000000000000000005;L0000`8XI\D^l00008g7GQBAn\OFYPbV1@BS0Xg4[00004IhmD1jdTL6<XPBkmBHU0000000000000000
000046XHIF_b4YQmh;oj8B;@L\Ko<`aMT_nO00000000PgOWHQXjI:VW@lYA0000H_TSA2Yn<SIYD19lX?mf0000HT8?U?GR5COh0Qo\000000000000000000000000
0000Hl\2000000000000TU1m000000000000\[0?PYYe00000000=;W>h87[00000000T2LcHD>N<0j<D;J:<BnQ0YjmHoA4E5_ODAAM97L^I@2h0000T]0>0000ljb9
00008ICW00000000@4PXe>gFlYXV<BbB0LG@X`P70000YF=500000000T;`400000000HBC9000000000000000000000000IEXE0000`_QA00000000P4LK@A<Z0000
PQ^Xi=EVhhIi0000000000000000000000000000X91T\8ne0000hO_600000000<]e500000000I5V48FTU00000000H;9^0000\A@SL]H\I;m8M?L;00000000d4ck
0000000000000000`Xoi00000000<5K900000000Q>[X0000i<0K5@4e5ENK]AJg<dQ5YFVl0000Hfi`0000HCfS`4WG0000PHHYdZ5]000000000000000000000000
00000000dNRMe0;h0000XHRk4NccLYkC0\NjhP<WXPH<L`BMM>3OQEa`P`KY`iZI000000000000<n6c00000000LOc<0000i6l300000000IEL\@U^800000000<V@J
0000`J\10000@5ccl6\ll98MPLH6TbHN000000000000e3S`0000=FAm00000000000000000000E;1YlKm1000000000000hiM0X4V^1AYm0000000000000000lF0A
000000000000`o`5XT=6\m7NeFOA``Hne5R50000@7[:DDST00000000X6K<000000000000h@^j00000000h<`CU3m3000000000B1[000000000000XRJF00000000
hoI@=4BI0000000000008^SbLQa]e1l:lZgN85_jdVT543`Y0000000000000000000000000000l7d`0000d?iJ0000`FCV`S>8<6C6daC2==;nliBT`oZC00000000
d8S<\T>SIA\ZeCI>00000000IFNo00000000a:00DSJSTAYcLJOn0000D:RQlc_l00008Zg@@XGHDgI\h@U_DbU?0000I@M1liRkLA:L0`WB0000000000000000<?N`
0000D3>X`_[D00000000i22eDM3L`f>HU1LY0000Y0oc5<:U000000000000LQh2A>m:00000000`=:M0000Dod200008WjWH`R6L^ZOEEFD0000XZHQE6Vb0000e45]
8`S]`TkL0000X\5700000000PY5a00000000000000000000000000000000000000000000d=:jXC<>iF6?M:ii00005DWH\GacPYMbhV;_00000000000000000000
0000XWD;0000<e0SABFoT3SS0000`fkS0000DV<60000000000000000HM?OLO`<d`7=0000\;=C=93X000000008OFDPWGdIBYn000000000000h3?Q`M]=HDenUAK9
8T3RmE=\]Fc=LXV20000Xn?Y00000000lXGTPO4`00004]R2]B4E00000000000000000000000000000000000000000000e5=1aCUn00009@fH000000008Y4IPDBg
0000000000000000l337<VGm00000000000000000000568400000000000000000000@^kj@Y2`0nL=@Kg1@HGhL^2\]3GF8A`GaDn_0DdGE8Gh000000000000]8e]
dLEgDIeJlkR>9ElLT`:^0000000000000000@EZ[XEfilIERl=le@CC1T`amXQ?`@Z;LP_0g000000000000Hfbn\FDY00000000PPN4DaTR0000TdnR000000000000
0000lTMX0000DBPV@bc7i5JgLd:;0000`iY=aC3c0000LdM?T0l;0000dnh08GjO0000\IYlldY500000000l_^GX9KEi1?B]69Y`3IP`D[?LQe2T\AhPTPS\eE4AB^E
lK3807A^d[[T00004WYFXJN:0000ADbP000000000000000000000000070NXQ8G0000000000000000000000000000`Y3E`G0=0000000000000000000000000000
Y3>j0000`U;JDS6`9<k8000000008_Ui00000000TLE]00000M=LlQ>\L0?m\13?h5YF4QIl@;\D00000000lFNn0000EEl=4_fK8ocQ000000000000LaZ@00000000
TXndA1E;LZM70000`S[A0000T8Tl@X>?0000@?@\0ETf0GaN0000@9W<T=T:=AKWIE4G000000000000`U6a00000000PM]K00000000@[A<Q6P5`_l@0000HB3=lmBm
0000I;AJl49CPIj;XL3XP_1oXQLHT1bjL_h;PP9Q96mne<dBiCXSLe4G<0Lh00005AHc12>W0000XC[E\DPR000000000000000000004DF9Lna30000d\Y?00000000
P9cST;U:lVa64`:O000000001E5@000000000000QEK60mXC000000000000000081aLHW88Q9d70000@9RW\:[558S<0000hAVE5F\k1Aa1HS_90000000000000000
0000lkFoTS0k0TIe8ERd<nnB8_O;M=ZS1BkhaBbeDA@8@W1?I9WP00000000000000000DV00000eDM8PHn^00000000831L00005AF4\CR>00008W\mPnI40>SO=1@f
1BoCTee^0000PIJ?8K@\00000QGi00000000000000000000000000000000ldKj`VnQHZ3?l^bAm44n4C??0000000000000000DYaA0000YDS@0000LXKnT[^lh4_P
a;A19@TQ0000PAhe0000@B]`0000000000000000000000000000000000000000\2ED`>0iHR9F00000000lIC2L[FE000000000000m4@j000000000UlMT\IEP;Eg
13I\0000000000000000000000000000`>O@L:mee;h[IE?]i@E<4b`KLDL;leLc000000000000000000000000<288<?>OXSLed^LE<C9f4Ei6d5lM000000000000
=E\k0000000000000000l@a:DF4D0000Pa4n00000000000000000000@FeE]6Z7\JW0lhdV0000=B?R000000000000DF8P0000TB:B@Z8:XE4MPcoQ000000000000
0000`Z0I0;GfX?g]D[D6iCX50000\aFkQ2EX`H^<0000\l8UP;T@E<<ATV7Zd[M[P[V^TbEo00000000X_:Q00000000Y7QN84V5DH;b\Zcj<WWUHG]R137M8XU@0000
00000000DOjL0000=67?TF5GlN=1X3@[eFTK0000i56<0000]:B>X==9d>U60:?_000000000000LWN?hokE1@K00000aB;8m4Fg0000dB\;0000000000000000TVc3
`c[6HD\gHZ`BL>HR0000AAOP0000D<[[000000000000d0^V`=C5L5iBL^U`@TKMPcg5015\DFKI8T_k1<EXDI@A=Add000000000000@]V@8?f2\FF30i5100000000
P54cPY7l0000D2EUDIm8A0_I]@e@0000\2mjTYGTD_M8\C=iXjQO92mbM6V?@_bcaCab0000000000000000H2aAXcYe8^K0Y3]G4:U;96e40000DoPg@jAY00000000
0000aB67000000000000@;\<T1Ye8E_B00008XL<0000I;EghIMCE8e<TRl:\Lnd0000]0D;d=W]41BU@MaHD@nO4MnlljK1i0NIE9H;M;@XHWdU0000`:gI00000000
5:di0000A1lR@fmW00000000T@dU0000=1U;00000000D?\cdlh@000000000000000000004Cgc\O\Td6<K0000XAGR0000h=b[@PU`dG18QAWohj8500000000T:\8
T2o0XYdCQAGMhGF5eDG;mDQKLaNo0000PZEFh_Z50000000000000000i7700000`G7I0000Q4K_00000000000054:K000000000000`bcQ0000DWeB8;]n0C6^T]9P
hZ<P000000000000\@Z]hQNX0000d[JY0000000000000@V_00000000000000000000]1J`0000l;Oc00000000@ZHl@[KUX>oiP62<000000000000<m[O0000PG>Q
00000000D?o700lLXf2T@[XdThLKU1Z?Q:[m`0Y80000000000004dW6i;4hTSKOX]m3E7E^=1MNT<67D7KA00000000000000000000000000000000i;8^0000=AMg
0000000000000000000000000000`]<002H`<jk8`]Sa00000000<8aZ8W@m0000DGmE1<TP4k@CYEW[00000000000000000000000000000000hi250000d033XMlb
lEc?l?CST^H6h>jB<fL[i62b=6a4I@?f00000000000000000000L?HE0000D`:=Dae5lN4Gm6oT0000000000000000Dc;=@HVclk7Y0000@N=@m;]SU?8I0000\1VO
00000000TOHh000000000000@TkW0000000092E=]AKi8J>XQBKI00000D210000000000000000000000000000QASI0000`?<\\4_o8]kE00000000Q;Do00000000
\cD200000000TU9>hn7Id3_J00000000HM6_0000\Dka\A3WPm:10000PM?j05n600000000000000000000000000000000000000000000H1FnDL0Z\g:EXgOLQ0hC
0000000000000000000000000000HHe_406cdIg5DXdAd^3;l[[>@d:SHON\L7FAe07B13R8Pco5QFF>]EkM0000D=:@0000M;>Q0000d]oH00000000`Ymg@AcLhE0h
00000000LECYPhYb00000000TCjkhN]9lb0Q00000000000000000000P^eLPPQZ8MRh44A6DQaK<\6mX_^403RB0[;;TiJj000000000000000000000000EA_o9BLK
00000000hP6<0000l=d54Gn6LXHj4YLmdK:FhgU2<iHZi;o^mDUG8_Y10000000080EHPeOc000000004]Ag0000P_CZ00000000HE]d0]5b\G^W4nF\000000000000
0000LaUYd2h00000000000000000000000000000XXIA00000000`bR9`eh>l0]o\;`?0000PkLB0000000000000KY>Y3?lm41n1F:nmBek0000000000000000806C
@X_F0000XWaB00000000le_K000000000000l16R000000008E=E0XTd0000d:kg000000000000LWg?0000`I?[00000000000000000000mDKR0000000000000000
\fW600008UcMLY2600000000000000000000L52K0000000000000000<D@fdPT5P9ABd5T]0000LeS600000000hDGk]:h:HIiB0000X3ac00004B9W`TE9`3m5`Se;
h\=JU5RU0000\`6[HEEd1BCc000000000000I6`d000000000ejh0000L;FA00000000hcikm7CYA:;l000000000000D8e50000E3:dPLTFhR<Qd7;N<S_Y0000X2hb
l^D80000000000000000<en[\dFG=1dai2QmL[b:00000000TA3JdTTTA2A>YBacT<:j\a8K@4bH4U7c\Eb:4e>I=4TU974K8N7300000000lSC3Hfei0Yla00000000
000000000B[2@7:OXW;YLM<Uh[^FXef1<G8QPHZZh=k^`[F7PlC1M<X_00000000000000000000000000000000000000000000d;V>000000000000I7^Bhd4Kd1oL
DSPdX5Vg`G:\Dnk55F03\4cR00000000`D6\@QCAi7Nh4An:m=TA000000000000<a9Eh:Ec`O2n5ANE00000]\Xhfb24HjJe8F1A8VfA?7S00000000LcH400000000
0000\JK4000000000000dFZ20000000000000000HAFa]<fYL8Je0000D4nL0000TZ8F000000000000DBCP0000dA@jM7En000000000000000000000000`OZ60000
00000000000000000000\5[[\WUI0Hj5=0jk0000UCKNPhg_LCE;00000000000000000000000000001=Me<D<1TbXGHc7jdVe_Q6V3aCb400000000]2bL0000TfRP
0000000000008XlA8QLj110W00000000000000000000000000000000@;H60000LDPl0000D`IF00000000000000000000X4[Y000000000000U8bP0000PIG\Q7:4
U:>b0000mAKE0000D;hh8E1Z0000000000000000POIFm:G0XU]AH9BbXEIK<4JIU0:[9@5am96K5@i0ADX>0000hRi90000123M0000000000000000000000000000
00000000lO@KD^mHDP20Tcn[9E9HHEQ5PW:i502Li2:Z@=S]\02Bl1IdT_4eQ;g3000000000000XM4lQE9`0000000000000000000000004fF;0000IFjf00000000
000000000000000000000000aE:h000000000000HN53a3Gg0000\_nb000000000000TJ<BL]D<\dhU`]2<00005Cj:0000<V[ELlE>m66M00004g@^000000000KMX
0000Tl9f@10T00000000a4M]000000008S;N0000lIOc=BjQI=5<LKPe4`S4Q@A:0000TH_7Tf6b0000000000008IUZ`[F]0000000057hP00000000=BCK00000000
00000000`X9J00000000@Wjj4M=a00000000hnd3XLUaT@\20000d0a^DVM1<dIS00000B1R00004YWlDFN_0000@3;Q00000000=4[f000000000000Q@P40000TUMB
L^Kn000000000000PA8bDQQd00000000000000000000IA=a000000008]PQ0000A?5a00000000012400000000\`6RH77A1BCW0000000000000000U3n^@BE]0000
0000X]f0H>00hg>^e<nAM;`m00000000Pko9lA0E``BAEB@6XCh?0000000000000000PjWi0000Xim;0000000004MN`JGB000000000000Xb^0I6OWh8=VhVl2`0b0
0000000000000000Ha=O000000000000000080\T4Y]2h[i:00000000DQnGTaBB00000000XhlhT9R=lL5Yhcbj\W8iX_PN\TAU09<Z=054U6[ca7bM@]HRYAaXUBlg
0000dOWW=@NB0000000000000000@kj_000000000000]DA8X>_KTebe000000008KaF000000000000i8kj0000D`TF0000ME6Z00000000000000000000M8cE0000
0000aAT01BN[To<Z0000HahQ00000000000000000000`4[2aE7>0000IF1M0000]7GK00000R_X00005?iS0000I7A9Xc2K00000000000000000i=D000000000000
00000000P>?V00000000HZ[400008\`P0000QDR;a6J?h7L2dk_7e7oD0000000000000000L9RbT;NbDY>k00000000Ha8g000000000000000000000K`H@ROc1<S_
i2JZ0000l@S8hInDLXQ<00000000A;OBH^6MXV\aP6Y>MFK?0000`oY00000hf\[<VG;]<18Pb<jLbI@Hjn<00000000P<fI0000P@ielTjO<i1UH0]?PCnN00000000
0000eFFnX4BOdBBmY4ih54jEDHRN\@578iMh0000000000000000000000000000DNN8PNOn]FA[97VU0000d3LhXTga00000000hb9K@Gd:<^\30000H64J00000000
00004]^Z4jiP00000000000000000000A9_7<9]a0000000000000000TKmY0000H_:>m<1n0000000000000000X[>R0000XAXa0?``lm_S]5AO00000000`TFV`Ukd
T4@>DZ<70000000000000000DCNS0000]>eo0000000000000000000000000000H3ZATYcKT0h>XZGE0000HRJV000000000000000000004QS90000000000000000
00008ZN5`6FN0000DYVl000014^7dmBGm34A0000Hb2;Hf7`000000000000h@ai\;^o00000000l^K;XQ3EE1Kd8U4Y59hLU5Z=IA9Y00000000\VjjlLSg00004CbF
He=HPfB><O@6P:d`0000`H\XU98XH4l\`>o<lePn0000000000005B73000000000000\:f@0000l4mBE41=I@f6YF7DPTmT000000000000000000000000h4:R95=A
L3Q?lhlMd\`o000000000000HA:54b8K000000000000XHKBX@O=I>2_53h8P6I@000000000000000000000000T61m000000000000H`ZP0000h<4_0000hTj\0000
\3W_8=^>hIY``M:dIFDR\JW=0000=@8I<HcPPRa80000D1`Q0000Y=Dl0000X21nhn^c00000000DXCi47iL00008ZAlHM0A00000000D><_<EJRiEeh00000000\`dB
`JMVE>a=000000000000@][7DB4^00008X3100000000Xa3dhddHTmbnPVdI47a`P=0GPJ;=@3DiX6Q=lB=DTPgDA<E?TE\dDPkZ0000000000000000000000000000
0000LTY6XS^7lNiV8lA0AG3i=38A0IZj0000dk?X]>70d6V@MCE60000`\kkD`^W00000000\fJ;P1gN<Zf:LdfZ00000000000000000BeCH?0=l7HE0hmF5:a\0000
8a0P4mj0h<Ag0000h65_00004J[H0000L\T\\Oe>DkbY000000000000a1Yaa2B?aFA7000000000000]BbAQ49Ul_aXIAMO00000000PO9V00000000h@LS@>534`_o
000000000000\^_300000000mCRn4j:O0000000000000000H1?h0HIYTFQ4000000000f;\000000000000PEbYDEnj0000P8n400000000000000004L=KTjW:mFF2
\Zl\H94Z9?]c0000@SIgDVN7L\MBI91k000000000000000000000000000000000000DgZBD@o>0000000000000000000000000000000000000000000000000000
00004;eH000000000000]4_`000000008Q2i0000000000000000D?9b8U1200000000]9Wf\I?j`:VeLEO70000000000000000000000000000lgFl000000000000
0000\>6<ljZ3000000008]jcA81R0000\KZZ0[ed0000i20LLbaG94gQ]D4]0M2b000000000000hBLn8WJlEF9<000000000000TE900000000000000000PT[G4NVJ
00000000000000000000@LIm0000Q8^@lSd[H3_aX24M84FBQAm:00004SjRd^I<<G?2\4[GdcnEdMIB00000000000000000000000000001DD;000000004YOe0000
`3^F000000000000XoMY00000000<l:k0000L0ADHVJ4ID4000000000000000000000h=c100000000eDTi000000000000000000000000D6@>P:LaD^WI00000000
dA5F00000000U;aB00000000H05D000000000000<M5X@hP3000000000000HdYWX;mn00000000X6R<000000000000000000000000h6AU00004?;jLDH^0000lje9
9;<?H@_I0000DK`aP3Mg\2I?H4Y[00000000eD\g000000000000D7GK0000\nioi=fD0000iEJj00000mO553h]`ofk8cNO0_=ET:i@l_IWaA>f`d7b<:m<EB5ShfCm
MC_RhK?:0000lH]0DRHa00000000@T3^L]\E=7ga0000000000000000PL:STX8_00000000XbMR0000000000000000dAlTXC968UVm<Y:C`^Ng0000DS`Xi7SfPJ65
lGR8000008;`l^<A`>P;4TVY00000000000000000000@ZNi0000l4\dPa?JA=Ga]EoI00000000000000000000]2Eb0000Y?ib000000000000P=l;0<Gg@?TjlHR5
DH7f<Dn:8VonlZ[V@aJNDdkJ<jm4YAcbAEP7000000000000@d;Y000000000000`2D;8UAi00000000LdVD`0SjdWfn0000PI8<00000000D16i0000Po_ETGN_@W]G
`algdhSV4@OP00000000h4b5PLa<00000000D1Wm0000aC6clY9B00000000000000000000A?d:8a0]80OZh=nK0000h65LTA[NXQ^kLY2n@^=c00000000\[jC0000
A5[54h:OhX<g1EfX0000QBW^00000000HK`10000X5ol<\Ej0000=<cIU332<ldo0000000000000000000000000000HC?khF<C\G<Lh`m34bX2TIf7hed000000000
YA:=000000000000@44D00000000HVcS0000000000000000000000000000a=1\000000000000U7li00000000000000008oMjX3QRH:oYPKSFl_Gf0000L1NU\`jI
9?]60000`TC_<I^XlX@6dXoKQCga`?fa000000000000dB3]8`Ak<0?BXfZjT1YII@Ib0000P[d34g]E@m5Li4n^\4Wn5E`L00008Dg>000000000f]V0000000003=d
DcV[0000000000000000Taj`000000000000T9EKDAo_DE1<M44\<\??=?a70000YDB[QDV^0000@kgc00000000Y?n0X`@FY7QghJVW5:9ShS4i@m:A8I\QhQ_Nm8H<
]9J<Xl:]1=J85EEE9EeVhC`d00000000HD2B0000XM@h<[MeE2YK4c6hQ>0RQD5h00000000000000000000000000000000h09X4=QV\FVN00000000HK4W00000000
0000`HMO00000000DX2H00000000000000000000Q46K8O6nE4>IY<7000004]WIP9\EhnWNa3]Y0000\F]iDK560000Q<HU00000000<K@>Hd[[0j[n000000000000
U6W^8c950000HRc4T45gTf>\000000000000Pc;j@[IQ0000000000008TTnlcZf0000`IhZA>7c03dWL9e<T0g_\P7k4[InX`0UQ;8A12h_0000dSmn000000000000
TUDFX\JJQ8\W0000lad\0gMF000000005FgQ0000\C1_00000WI9]6;i0000000000000000h7@n000000000000000000000000L]I@X>>b00000000000000000000
PXBYUAfb00000000T2\o0000L45MX@gn4nBU<FJJ00000000@5m0000000000000`\;j0000XFBbliP\IBXB00000000000000000000a6NT4?1E8[o0LCH@0000lYiW
TgH9hR<^00000000H=[Id[6SHjBD0000LQ2ZPVRHPa2_lm4`df_`00004oT`87G:<JG`8Tg98W6?e4Zn8g7:A@KBaACL00000000000000004=6OdZJT000000000000
000000000000@m3n==ITdcUO<e=XdSdDM7?F0000000000000000000000000000=1ol85fh0000000013HJ0000000000000000P9R1`daG\@Hge3G6`NRa00000000
000000000000`0dMl[[IXHNQ0T;NHVZY8T2DTVdZ\X5AP\[0h]4Z@Q;EM0a3Tf?0924dlP4BdYbeI;RU`cOJ00000000df14LhKMH:WeD9Y<PoLhI@nFeDOh00000000
0000000000000000XDN94I0HYF63AFJC0000`]NX0OIX8<_HT\_m4njRHP\1]B`:000004bn4S?o00008B1l000000000000H\bK\eX100000000A>]V<:aW]EZ:XGe^
XO=?lR]o0000Q15_TO5C=4@2X57EXN6Jm5\X]@LbYA`M00000000@7BNQ7ERDPG`m7Fc1D>>MECA00000000\Q<0dAdQXc4<000000000000P9?:D;dc00000000d4_d
\Q9k00000000\K6X00000000LPLK00000000000000008Z:4XG^e00000000QA0_LDkS000000000h9GP<L;hTLF0000000099kmXo]a56lIlEK:0000000000000000
0000Hn6O0000H?14d@?b0d4Z00000000000000000000eEMj00000[@CPebY0000mDPg<DNi00000000L9D500000000000000000IFkI8aVT]b600008^_W00000000
XmUZP_ERM8eo00000000000000000000d`9fM4dQQ91[0000`YhWM4Yb00000000<RH400000000P9Hg00000000]?9<0000\ln@Q9;Z0000P;?XIDo1000000000000
0000000000000000Q1AH000000000000IBY8000000000000000000000000Dd\B0000`G[<\0T6hUgO00000000000000000000T3[C4MokdN090000000000000000
\K;J00000000<b4j00000000<RCCl=;CA4L@ha7600000000000000000000000000000000UA^C0000T=[W00000000000000000000dJ?;00000000E4>500000000
00000000U?QQ00005AW]XT27eD]900000000EDGe000000005D=<a4mOd@H2000000000000MD100000XIP`4[YLl@6I000000000000000000000000`QVIXIVLlX0H
8NKLA70B00000_5I00000000`KDdPfb\00000000E@cQQG4V000000000000PDjW0000HgWM@=>Y0000P7B=0000lBU\HZaE4]NH00000000l8<H00000000]7a?8YX@
LQc@UAT]mCPd000000000000hnWoU@<<0000000000005E7\0000`97UTVo1Y2DI0dj=0000YABh00000000T4]_000000000000E5S;0000TUD04:4B822HHDR`dcm5
0000LeFn00008nT0502\0000m@KTl<\;0000ld9b00000000DL>:`98b0000l<8T000000000000D:`Hd1]S@>ibL^[g<>8bh^\@m98FY<9B0000E>G_000000000000
4F5X`F9iAD?d000000000000TT@0\`3cHXObDjLh00000000000000008kBAICmgDhl6DH[_=E?o000000000000I0\\H3f`dRGa<^IjTPQnDQn9PS2Thd:kQFOh0000
000000000000000000000000hWHiM@?T00000000<7bmD>@VI1jJ19ZI0eLQ1;6=00008h:mT\MT0000YF_>@D>80000HR]@5=G6000000000000H0[gdECh00000000
0000971e00000?Foe@U8000000000000@IAOi@bC00000000m4ah0000<WNN1@>:00000000LQ7:0000`^2CThTlaD`9000000000000PRUJ4XMA86Zg00000000hhI@
0000LCjRh^8G<ilT0000\Q:<0000``Vb4?>D8?J>TA_00R07HJCadT9i00000000000000005AcJ00000000000000000000DUk[0000A?9Z0000\jYa000000000000
0000X1<j\oK70000TG:I000000000000h22_0000000000000000PdHN5:1;A<lP979fU3cE000000000000@nZ30000AE9TmDiX0000@AJL06dRECGC@bogHEJem<g;
00000000019YXkHeAAOA000000000000lL`D0000000000000000000000000000T_GR\l9P000000000000000000000000X;7a0000000000000000TQUG0000D>mY
M;I?LGd00000000000008NMM0YSJ`]77P8[f=0m;U324dT<OPTgSAD2VhJf645VCUDmQ0000000000000000@56>hEa50Meh0OJElLMRldJiH:7g<kK<@i6`\V3=hT<_
<fgC`oo9h:mRdn<QA5EUm<c4000000000000000000000000@P<cDUF8h\AW000000004^m700000000T3F<I7<<0CO\LF^h000000008XE20000XM6Di7dD4\d90000
DBKT@SSFX4YA4RR38E[O<aoO0000A7NQ0000@H:^LN_20000`l6^P;0N000000000000m=\l0000hhFj0000@gST000000000000TQgNL^a=loG\Y?W<000000000000
L:JF<D_H<JFMLOgA00000000L[3h00000000\3O@000000000000000000000000000000000000000000000000h:J20000hQ?O0000=3b80000000000000000<3<j
d7IldTiF0000LLcB0000P0N`000000000000\6LG@:@nL?9M8cOgHd50`ARR\\1\\P=VT6No8PMS\bJOaETX00000000XHMe00000000000000000000000000000000
0000EDLl0000<8Co\^6X0000@Bi8\G6_i8DfT@>XHB?9hKR^8i8H<Zf0a@1E0000P2HJ\JWc00000000L;4[d\KS1>UXP1TGTS6U1?:80000\\0>\aaK000000000000
00000000000000000000\2YeHD`P9CS=TF_Z0000TNJ=00000000IBMehaVQ0000@e>2`5TOL;EN]F8Oll7I0000l@9iABLo<Fc<000000000Xf60000000000000000
0000h0Z<0000=9k[0000I4N[4_i``62X00000000@3DMh?RP0Ea]`;<gAAOnaEI500000000`nIh00000000L=3l\D>e0^o=d>SdPWefH9Rn4_>b\`<e@aFOXe]Q4?b0
HI1bY2nH4f4La:NYTCe]000000000000<o=:TXY:dbIO0000M9Y=]D220000HA?]51BB0000<CV5Pl7g000000000000Y=R0DhP[`QKo45bF@47[00000000T37;dXle
@L`Y0000I7b40000000000000000@oi70000H2fY0000I>fn0000AA449C:G0000hX5500000000H2K8\EXe06d84>k@@I<>HY<O\STMhMM;<I2ZXk^?a@1Z00000000
00000000000046`^4T0200000mQ6L99`0000iC@\LQ[^00000000QFJ1\2dmE9]N9;lH\PS`0000dh`600000000a:HV0000XNQT00004L:EX__:YA<_0000`4`E0000
8FQlXhJg0000a0_gP<Uo0000lcW70000i4Ah8<I70000I5O\I<1\0000000000000000@?_@000014E;00000000<B;5a=AVIFmQlfg500000000e@m\0000PYRCIDUY
0000XUWHU?O8H2GPX<9\<e97HVBbd_3CiC3W00000000DOnV\ebO0>KmheW155W5E<;T92[i0000000000000000000000000000@a[h0UHAPNLW<5IOI9aOHQ4iX=Qh
0000U>i50000000000000000`W^g=9MbH6na4P;j0000L`Zl8kb15Em6000000000000000000000000XV>Th:nI41Pb8QR`PmCa\oYQ15WgLc\6P:TS\g;=Xge8<dE]
]9@<HQhLdXoY0000XK4?00000000000000000000000000000000TA\?hK:7000000000000m8cf0000000000000000e?e900000000000000000000000000000000
TWO@EB[e00000000e:hJ=1TT<T@>0I>2187\=CZ90000le_>\21\00000`C60000d`[^T]hAP6c1E>9L00000000DREH<B4R0000HBW^LI_`0000dLNL<@0o00000000
47LOLPORPbckdBTOh1SWhBi`m=0bQB>n000000000000hC?000000000000000000000\61Y000000000000000000000000000000000000\A[800000000P[4J0000
00000000T7=a4mE9e6;;iCB04WGDQDgE000000000000000000000000@CKk0000000000000000\WS3T@[<DPFRdRT7DUJE000000000000LnVP\4=bH0h^lg\dh5]D
00000000000000000000000000000000``6IT;l700005BeG0000H8Gi0000lRE4000002d300000000000000000000dBjX000047679DWZ4GVmTi1GP@lkdZ_@0000
0000l@eZHWZ10000d7n4L9T[0HCOdDhELI9;PE9R]9Gk000000004YbU]3@T00000000000000004?E1@7VFl@m[8h<=QFom0000@<EA00000000PUSV<j7:0000X1LW
L90@HU<f4SYT0000000000000000`^>^0000000000008VCS000000000000<9@900004bK9d8DBTL]alXLXDWAV83MB5AI_0000000000000000hTJV0^CC0000U6FV
4:8[d`V78hakM9XJ=85nY84FQ:1K000000000000\4cFPTHP0000D7e;93U500000000TDW_0000h?mIX04^4GTK4JYHHKdPA0Gca3ol00000000`<k7dL:;T\o9Xgfd
@Sb2000000000000000000000000hB\\8DlT`mkQ4PFC12Ag1=6>L1fW`TjCL:k>0000Q;^l0000@5[l4ik`@cd]00000000000000004Wkb<cm\hCY<000000000000
0000X?0RE8ah0000d=8Y0000HNEe8UBMDk?;=A?P00000000000000000000000000000000hH]^]D[S00004?;59@Y100008m[500000000000000000000X5<nhGKA
0LZR<5^OXGI]HQT?@VF=DY[cXTX<14CTQ8lI5C@JHRfb03<^dgZY4ne5a66]0000\?bJ9EInh2^60000000000000000000000000000DQnb\KRl000000000000DPR_
<Aal00000000000000000000`h6n0000LWfKhZ;^\SQQ4hS:00000000TOWM4W:IH>=64_=S00000F6S0000@=@GHM@FX36Q00000000`G@K@_CKT@No`o^>00008ZOF
l;IW0000Pff?0000U20c00000000000000000000000000000000D8M7@FiD8JJb\W_;P>V0m=@\0000000000000000D7Om0000000085?\HWD\0000XRJeaBO<0000
0000000000000000l16^lMDo000000000gna00000000000000004JKS5>h6000000000000DeaV=CY^0000Tc<5Q;MLiBj000000000L1=RhAc7dKYT`dl1`G5SL<SV
@S^CPYo6ha9bTkEI0mPRA>5G000000000000HTdAdg2ma8=a9@YU000000000000000000005:m1@R650000000000000000XDL_0CdRPHJM000000000000@hF^P0`5
@Ch]XRdkh]^3`hZi0iX1Xj3FXLo2llmUI1WW00000000h?kXP]T\138\0000000000000000LNPM00000000T7>oH1H3P0[S49Sc4C2VE3o:0000<87I\7PblLClX]i2
dj6>00000000`iY]a;a^P^U20000000000000000m7aK000000004PJWHS`fLG[J]:nbe@8m000000000000hbk2<T_V0000`Bem000000000000X>bbTCOl00000000
\4P`D^gilYfYdI_EHTe`P]iFH3HF00000000000000008Y4h00000000Ha]70000000000000000l0fC0000LfIe000000000000000000009=]J0000lELJ4Eke0000
0000<R?0000000000000T@d80000@V7i000000004b<VTmi8000000000000h9XB0000dRLn@3nUl4H>8XBg0f:M8g7n0000T8?E`<nnd<5I\J;`\`7LI0BGXeo`0R_3
Hd5M5=9B1F^`0000Q0IB00000000]Ej3000000000000TOH89<2I000000000000d]^o00000000a97c00008h2X95fbm:PeY6f;0O^5000000000000000000000000
000000004gGn000000000000`NL@97KB0000=><:9E_V000000000000dO]CIEEc<7m60000000005QCY3a;0000000000000000\ol3E6B0l1lfD1k94]_\lVXo9=XO
d6Ag@<VMd8hUX@gF529d00000000LX\i00000000<a1b00000000<6ic00000000PBb0000000000000lH2ahF8aUCXb00000000HA4RTCVf0000LBZe=:ZO`DR90000
4hEdiDNf00000000i07TD6[YdKnY000001UClIg]\f]JEDZol@0ChP=:00000000Tek^0000`00d`FN?d4eL8^Rg0000Q4@O0000000000000KAXU7Y]Xg9U00004^QM
00000000d=2S`Mjk00000000L_lL000000000000TI>ETl_XMC`E000000000000<oeD`nAVPWf0@@8JI3WC\?EFH\FYlADf00000000HYTH0000000000000000dJF5
DAg==<F6000000000000000000004dLKPh6T8onLT<470:;VQC=JP58I00004_L900000000000000000000I<2X0000000000000000<F7V0Rmk8;k@TDP9\fOgM6[G
0000P>HD000000000000X3[YL53:0ZTGH_oCL3I@8_DQH>Q``K9Y\de>E80?`=YedO2C00000000170`4V;M0000000000008JBV00000000T<G50000h6U[00000000
00000000DaO`00000000000000000000000000000000\5am00000000<PVlDQKVd2\dQ1cYXS7:<0Oh<T_<a4L\=CZ]\Qg_01WTTTcWLVoWhc=o0000]9Ya0000dVE=
0000A>Pn00000000ACHl0000<G550000@CMA00000000DbJ;0000d8g>DD]Q000000004FHA00000000l?G=0000@d<f0000dDh3IAN9000000000000`3Jj<?aNI4FU
QF<W0000LFah8F9E@DK:@I`LTZ6=m2;Ia8<h00000000H`hH00000000Q78d00000000<0l^ln=V0000000000000000T4hNDXShm95i000000000000000000000000
HWM]mAhT99E10000TS;]000000000000d=4MU<7]4IeZ00000000hV[\0000lGUPa5HSTF;P00004]J1000000000000@8RS043RH6U=\:=^L5[BY2DeTJC@0000\DKI
<<P90000HX28<nf=0Y\P00000000000000000000@c@:8IL5<K2lhomaTXA0TUN^@]Pn`]UPD1f;]FCA\jOP0000DTi200005:^^0000H_^khf@`0000Y65e00000000
4SlaHdMh4knOU6VV00000000l7>Da7P90000MC]K808\Tfne]EG:EEdl4_9V0000000000000000l5Jb000000000000000000000000PoAN000080=T000000000000
dVQo@?AC\o[k<0n1`NJK\On?e2@fA<K000000000d:MR00000000hgT7HRoCY2li000000000000000000000000P1=@L3G7lThO@7_b00000000Dobc00008`Ec0000
0000=7@e0000h_<O00000000Pn_U0000000000000000<UQ;d?\>DV;iPL_5\^1Wh\7WTYOoU7BQ0000=AFF0000D[@5Xa]D000056_QXB56MFjH00000000Dd;h0000
0dDD@gaS00000000hO<EDUkR\T0PmAhiAC:S00000000eAdR000000000000e5QZ\llK0000TK:UAF=D0000P:Y]0000000000000000000000000ZTiIE3W0000=APL
00000000UBWL00004PNG000000000000XA4_0000]AH8=BmKTf3V00000000lCHe0000E4>e=:Ng00000000`[Q@0000`@`I00000000l5:KDB7A5Dh\91N300000000
00000000`IX_@CN=`GS855WE0M2800000000A5iD00000000000000000000h;ijlMf@P;8R0000<0144Y<1000000000000<S^l000000000000HUdj=A[m0000`dIi
laQ5mAX_0000DTmbXkfU0000<9NP\OkCMAJC00000DTF16K>a>D>0000h0X:\?Li`Po10000deOA`X7RdFTfL[Gf0000519Y00000000T;bo00000000XhL7<cMHToKE
0000A3bPdA`VLFUj@a8_i2]IHI]Fl=Xi1BbSIFIDiFR8X<Jl\EdCDgel@Rg><EL:l]AUHZR>hmh=5CeXaDeh00000000]EYnL4d\TG=k<cWo0000000000000000\4Tf
0000000000000000000000000000dEKM0000H=I80000000000000000000000000000PC`8DB]D00000000l8f?D86e8J1H=@`ZLAD=00000[0oPGWoX6kd00000000
0000dAL>0Mho0000e=P>0000000000004lDO000000005EBWhFaW0000P7c[HQBG000000000000000000000000=6XT0000M5C6D3U]5<]400000000XVS800000000
0000000000000000000000000000000000000000000000000000000000000000hFX?0000]?ei0000000000000000@AI<00000000dP5[lYgg5FXET3ic0000\BVI
0000XYPEhC5F000000000000<_bGld7:\El:]7S20000000000000000Xf23a@ab0000dfC;0000000000000000dXUM000096gMXMWb0000IF?l0000000000000000
0000`=3WY:0g\hAZ<:g3X27@\bdZlAkc0000@YB]0000m5@]@D0QhKoOX^Vg97fhQFiUP9ma0000000000000000hAFGXhE=A?@5L;?0`A2>YBi[0000I;AX`BGklCDW
`9[UDYCA000000000000@BR_00000000000000000000TLgOLblI0000000000000000]FLYPe_V4lFfP\TD00000000T=dT000000000000000000008QV200000000
00000000T2_YaC0g00008P3i000000000000l2^bD8Wl4MF1000044`90000d1JD4@04TGncX8@ChV^>@fo1000000000000\3^\T=CW0000000000000000LH1i0000
4B=U8Sf^\5LC0000P:gT00001@Vm000000000000HeC50000T]:=00000000TjUW0000mEW:00000000eF>U00000000lK9I0000000000000000000000008_\Y@kF:
0000LXUcHKldQ4kR\[8^Lace0000\_;0@j@i0000deeBLD?504Bd0000000000000000D<CEP6j<=E3K0000`;a8@`@6H80A<bU1<0?R\kJ?00000000000000000TMh
00000000e97@0000000000000000PQXD000099C\0000943100000000]7n30000000000000000X<hZ00000000@?QVln^U000000000000000000000000dTCOldWO
1CBl00000ARG000000000000lYn^00008maJ0000IC2a00000000DO:a00000000H`O^0000lV\?00000000H6ji@B;QA0A1a;YY=>=Q9>Tf000080hU0^e\0000h6<2
16Y`lP9l971UHH[9Y8_J000000000000\^SV4mNXE2G40000PYRRhhWJ48i[@0Rd\1hZ4ki10000000000000000LFO[A7Z?000000000000`ZL\01kd000000000000
00000XEV0000000083JP\lb=8]E400000000m3V=00000000TNe?8CNf4hNA`kTDHEjMY2aeA=8L0000d18?d_<\0000HH6H0000LmDg0000eE4S0000L59X0Y>A0000
hFl:0000PcM`000000000000TL7500000000XZ^>m6H`0000000000000000D<2g000000008R1H0000D:0S00000000@Wb0H@g]00005BUB0000hBcPPPcVe8NX0000
0000HlF20000d71?@A;c0000<7EI4kh[XE6iUAA34K3X\\\?0000000049Pk0000Pcledc1A0000lFR@4lJO00000000l^7hho33<P;P\P7U000000000000D:GFDV`c
0000iE^ELcf@00000000000000000000HfoFdFPg0000000000000000DePVm1[5]5nD00000000000000000000dIN6a?RY0000T5L000000000M:]Z0000U:LN0000
<:U`8>`CmDZWA7FQ<4fk0000@5XMDkkSdoSi0000l7MG00000000000094IRh2^K00000000\2mL00000000HZUX000000000000000000000000000000000000HO7d
0000`a7jX08E0000000000000000000000000000<SCOlUA751K0d0YWQ6\X=80`0000M3iV000009EWlBWBPWcQ`aHamEfF00000000T1A_T:0?0000LRRO0000PEkC
LK=W<mcF0000dOaB8::YdFZ`U?lJ0000\Umm<cfedYhGd_?3T2E2LW@6U=R]0000000000000000000002R>00000000m3WX0YaW00000000470o`>XXdXUY00000000
TF^B00004KXEPTbWU>H7e4<a0000PYHci?l_8oQ:hblf0000<96om4Rf0WL>=;HC00000000hL9i8k580000\O?gdFP[hAlf000045gW0000<68e0000000000000000
PWjGhgSC1@WB<1>W@\VQ\7S:0000Tjkh0000XbZT00000000<U=@4N2\000000000000Han2]7NA00000000Q9Tl0000=<Z:000000008`\j0000T;2CP<kP5Ci\0000
P0A5<TQmhYPP00000000IEk_M82\TC[W0000000000000000U7_X0000@VET`T6GPHUGd\UNl2l:@N>I\cP<HXkD\^c_43<RM;H^YE2j000000000000000000000000
LJcU\_SD\;O8l?Kj8d7J\@0R<Ho2dKkLiFS[8I^5<G`FP\kXd`ZA000000000000XTn><m1_hMk[0Sk9MG0Qe4aT00000000000000000000D9=V0000000000000000
0000DoV20D^U00004VCb00000000d^[?Tg<k00000000000000008NgUTX?_4[e3<<;60000000000000000`5K]<JPOTQbk`i[KT5R`0000U59_0000000000000000
00000000000000008=fadUYb97;:D^:a=D3[0000000000000000\J_h`ZT10000000086UN=7320000]@:S`2c700000000PPOaiA140000@g@P0000000000000000
0000D?R_00000000@L7P0000Q89hT7hEPFL@4Rba0000h0aBa<kG0000lP^dlF3:D?S1Tj`3A9ig00000000@]9gaF4SlLRM000000000000hbe7@`OQTFkLP\CQ0000
000000000000XXGa0000lO[R0000\272L[d\000000000000000058RS00000000\AA\0000`ZGo00000000000056184B>=4M19I@ZT0000000000000000@\n;8@3V
000000000000`7234O5d0000d:B;0000@b880000000005Tm00000000=5dl1:0Q00000000D>`S0000\MB50000000000000000000000000000X[Om`<BaQ@i9mB?@
0000h2:RTD=MEFe2000000000000dG6>h\I0`OY0U;C=l6WBM?;mHi0A0000HT704Za^000000008B9;e8P_0000XRjQH0eo`51m\K0`4o5Ae2S08@Z@000000000000
0000`6n0000000000000hIgO8MXl9EGL00000000lGBPLHR?XRFD00000000\84DLQMH54EIECUY000000000000000000000nY1\MRJ0000=@^\PCgG\HN18dRI0000
00000000P2:aX<Bll@SMLgV<<mOJH_@DU9:>00000000000000000000000000001C5m8j2[000000000000H3c70000X`2>00000000\KH]82\IlPTJ`UUO<cWJ0000
HElS000000000000\`PH0000dZhK00000WC@0000DE3[@GET0000@7Q>000000000000XATb`8\K`SUDlU7C`W^3hX604A0Qd86mdNFV1F8ahGIj8M>R000000000000
TalJ\[W]000000000000`EdS000000000000L<d[000000000000000000000000hG5`00000b3i000000000000<@]`0000000000000000HPAMH1hG000000000000
0000liIM]Ee;0000000047US0000P>HlE0Eh0000lV`MA6dT=<ZR000000000000000000000000h`e`PDWCE5[k00000000<TL7\a\=<hig0000D=nY000000000000
00000000146c00000000DQjCHcJ@00000000`m4<00000000@JRi00000000D4SV@4lEhTiY<\`bU?^>D4nDI:7<000000000000\8A9`aSC00000000Lf1E00000000
DQ;^0000\gLS0000000005?F4]XGdi2`0000<e8TXNZM0000@?Y?DhRl4D3mLDOM00008ZEi@Ym:DKVAX:3`heN<\8L@hSNJ=0YFa4QKlRj`h_:```YC<5PB00000000
@9CG\J4000000000X0HmEB8_0000l;3n00YD\@TTlEhMLSd5lf@Sdg0d971E00000000LmG7@HN]HgJGI>i\4OBF0WX3a6oBQ;fI@dSjPI\c<_6:000000004gic0000
0000P5Uf0000000000000000Q=6c0000d`KH1;WlP10<ddlDYDHUA5UIM8>5`nB10000000044aXYE0]E9mY000000000000`D9B4LTU@TFKa:Sn0=i30[_^Xd5n=A?8
@CYm0000000000000Y=A00000000000000000000000000000000D3?_000000000000\`gk0000000000000000000000000000lHT=m@\70000XflG00000000@BDm
i2eT0000PJbi\>TNLg?bXo@@00000000X;>7`Jl<8PfhTXB;l:>a\gQe0000D1Zbl\cc518P9<9g00000000A;5Ca@0[00000000@KKWhW6\0fX=00000000UAB28[=a
i5CBA>G8H[GH0000\B2jhH2?00008ZjG00000000000000000000h<ZgTK<h`WO10000<aDFhMWK00000000000000000000dTYDICa;L_Vm0<F?=;ic0000LA2dHckB
000000000lN0000000000N3a00000000l6\L@ZWBD6Xo03iI4^BfdkjKDW=60000D=UI0000<o7900000000i6g[0000Pa;O0000LS0^I:ZA9EQID6oF000000000000
43W6LY3V00000000P;jf@SJ\EDMn0000hLJK]F]=0000a8nA49n99F<B000000000000000000000000hT>4@lkVA6W?PG@k00008Tj00000000000000000L_?`U>^R
mC9cDR424HYlXVFla:IH@:0]0000=75;00000000000041^VPUGfhc=W000080GeLaZV0000hE;Ih<Nd00000000000000004G;10000000000000000iDVL`HoWlR4l
48^H000000000000LF=g000000004aQ]QA]G00000000000000000000\cN90000000000008CCATHXDA3QH4T[o0000000000000000X205@e7neCd200000000hJg3
00000000M:8UU36jQ>V]000000008ZR2ACQ3@7@Q4B8400000000000000000000<X3d`[=B0NZmdY09\[GR4odHd4UC0HVNdCHI9:FU0000D<j4mBa?8GnD00000000
0000aF?N000000000000000000000000dJK?5B:]TT5VhH620000000000000000000000000000iD`Z000000000000<Eec8ZWi0000YB]d000000008gIk00001117
0000]06800008P:K0000HL4S000000000000000000000000d4:DX<k^P\j7d5o`Xi=^00000000hY@Xe8XZ00000000000000000000PCWEXES=hbNP0000PDb;0000
000000000000000000000000000000000000T92\XEBa84mN08B1@KdAm:1[mF0T000000008]K?0000==_90000TDG\0000000000000000PdMM0000000000000000
00000000`P=h42nIa7RB0000000000000000Ld9i000000000000`eF500008YR9lD;D0000000000000000000000000000000000000000000000000000Y>h`0000
l0[?0000000000000000DB]PTJ@7A=8g000000000000]BFK0000XS?H000011@TLmce00000000000000000000l7T>00000000a67K0000<T0`0000000000000000
00000000D9C0000000000000LRlR0D?]PNN^00001@HfX8]Hl>e40000000000000000=0i@000000000I7olYA=0000lG1_DIbH0000i8LND2e[@DE_D]=@dZ><0000
0000<\YYPg^<0000@77OliD]M:MBdn>B0000h=]G00000000D8H<U8UXA:7a000000000000e5i\a@5I0000a78000000^k0\>;MPF16\F7F\Oi`8QPWTh0=Lh1NYE:;
1ElX0000m@fl000000000000h;cd0000m@5:4LP80000000000000000Pb7S000000000000lUCNl[AVlT^Ha>NUmFQN000000008=bEQ;1md1Ll`PEhDD6N00004D`4
00000000e2i=X;lL0000<dhj0000L<WZMD;\0000000000000HJZ000000<]82SND:]Q0000T9>PPhPK0000P`aa@FCi00008EN?Pcj=00000000DJM9LU`A4[KILRMM
QF[EXZ;k5Cm1000000000000L@;2Q8V@Q8DP00000000@bE@0JdQ@b0e1?EE000000000000HL\C0ACY\^_f000000000000`fDJQ6<PA:L3XSoQ000000000000P1j<
42oEHZnkP2S>4<cOd[JH09ZfhLmHL\OMhFD;TPUn8aSa@S\^db8`LcB=HfnN`j08e95AYDFELdQElXmQ@2O2QD]KID^\0000TnH5ACK`00000000<G>\HD:700000000
08\8`g>@0000000000000000000000000000TBgP000000000000e6E=0000000000000000H:j;00000000\QTc<TQa000000000000000000000000000000000000
0000`<jEL]ZW`JaChhIRhMCF00000Ad7h9c7H5DV00000000000000000000TbV[0=LUh_B0U1P;0A91QFfa00000000PPQL00000000lhVjE3Mo0000dSj_H[J=LGME
Pj20Y>8M9@d>000000000000000000000000000000000000D[Cj0000dabS00000000H0>bm01oY@6?0000000000000000000000000000eBJ_hljk1D<L00000000
0000EE;L000000000000`Da\0000\`0B0`N555\?00000000000000000000LY9L8iV3DMd_0000TH@_8MA4@6CG0000000000004:f_0VneTm=c9<`C000000000000
m67Y0000l>a10000000000000000000000000000]EDm\1ZHH6[90000Df0U0000h0OHL?odD\EQ`R`^`e\Y0000hI2484Pl16N9TOf9\h=H000000000000M7Wa0000
lKUV00000000582AhQf94IV]@c==4T@[@UbGY?V[00000000h1lPPRCOTR7M16THP:ngmFjZ0000Hcji00000000Q;iD0Z4ae6>PlCB^XV6W4^4=d8c781XYhg2HT^C_
4jFDi<e_MAPm0000hF6^00000000M6kW49b=@j=RdjD400000000`Gbn9A]em14e00000000000000000000000000000000lMhKTadA000000000000000000000000
00000000<Hco000000000000<<ebD18]THMB\f<E0000Q@J^l4R>5CR>@RnZ8S<6LK^4U57VlLmW@[P=@heR00000000\3c^P?XoL_[SH_7e\BI@`I?CTlHDI@aP0000
0000XE0]h?nLQEFP000000000000`<1^h`0100004kAR0000dOFM00000000000000000000XB2Z00000000000000000000L3HlT\@:T2Ac0000000000000000lQ34
aDZ<000000000000000000000ET6e54g0000D25>0000000052W@Y9\Y0000L=km0RkK0000000000000000@0ck\F@;4ijVi=5QIANQl<h=EBdQ0000000000000000
000000000000aD6F4]BU00000000TV6f000000000000h492d:>Kh;^U00000000lUjSL\G=0000QA7O0000@MgiDZ8SEA;Z0000000000004l`H000040\f8]@ViF1A
00008\PY000000000000aEI\\O>8HmZI000000009=SYL\nd00000000DQ=M00000000E7ooL6h9TD`BX`0e5EU9l]HEL`_70000h7\K\OX04[7WTM7_00000000`fD_
lP<F4GGWdBLFDT3C\DTl4N2@M4Z8L1\n]6f_0000000086o40000=EB3XIe5DVl?0000L;cC00005D>b0000m4Z`X\oG00000000\A?j0000A3`e9DJY0000HJb20000
`J[44OHO<Tnddg4jLQfEhgjNhd1m4h01lEX2`A\[5ER`000043\DY@7A0000PC1Qd48Y\hCo0000LAiCTJDH@JTX`[JilOY]00000000@=j?0000lH=oE0j700008B=5
0000000000000000000000004]`SM7BGL7mc000000000000d8Y;000000000000h[95hji>000000000000L=RHLZPfm>k`00008FJ;HP\Q00000000A1T>00000000
0000000000000000000000000000XT`@0000000000000000000000000000Q=K4000000000000L<Hj000000009BUTdSPVl6>ld_J?A9@k`mJd4e61h[4`DKMHdc65
5F0l00000000D4keHR<C0000T88QdSjC0d?F000000000000T6479C;7UFa3000000008g0B0000`2k3<61GLBdWTF?BlLLhDPXI9G5C000000000000Y7[Y`2XP\2A=
D`<0000000000QiE00000bal00000000000088aE03\Y00000000]9>X\KFI@`=e00000000000000009C^8L9K6a:kD00000000<A]Lh<4H000000000000000001S2
E6YG0000H?e4D>fmH::@XDmedLPg00000000@fSne<didEdi@lP>`bng00000000000000000000\bO74SL8000000000000H^3PDe>=00000000`]56ADhn0000XK1E
XYAImB2k0000000000000000hdfl]8I70000X1[G`1gelU1KD]?M0cQe4dLlPedOH>AAd<?ga50TQF5R]FT?D>;_dU8fP^\iaBE100004VgQXihi0000lI9VXA`1`E1h
0`JY0000000000000000]A6P00000h\2000053jJeD7B000000000000lQYV4iTR8TR:8Z?X`n33h5\[E7hkT=7?0000<g5K000000000000TTE`00000000PQ[EDX[N
00008`N\000000000000XeA400000000\>BYTTeGm3SC`BaL=:g>]AT<900W49ncXO[j\@2b`dB80000XCN4I:a8<0^ml6W4T2`f]17X00008XlN0000<[V64^[[djQn
YFGR000000000=_T0000TL`j0000@=<k@N_LI208000000000000DA9e00000000000000000000<7Wf@fk3eCCJ00000000T7P900000000XUnWm04HP`dWDKSo8PIa
e5aYQ7nR@9lAm9[G00000000000000005;geLWf\0000\=3@00000000\C]A<\c:DBfU\E<T4IY4hlkhME[NU?jI\MAL00000h^=0000AF\80000LEC;00009ERE0000
DfSL000000000000P?>nDC1I4DbSLaC_8nC:LYX5YCA1X_e[0000000009j=0000YBao]@NT00000000TLn9e6iJ0000lDiBHh4@DGAG`^Do15K^UDFiAEZR0000<6Q\
<YfN];QZ00000000000000000000=<]W0000h9mE<iUU0000d;Jl`J9c`[W1l_IGHi<DI:fH00000000H=<K000000000000d6a8mC`W0000lWOoP]Y500000000DYEE
lfQM`5DdlQ`Kh75jDP?jTRiFh[l<@65:\`5M4h;^4jR^iDBI00000000000000000000\7Rm<5i`X5NSH<fg`B[YHH<7IFaZTGfF4Fd[dHX3PIA7XPPK00000000dPBT
0000UB1c0000000000000000=53m00000000@@mi0000T1`i00000000000000004cQ3<FRMd[ka1<8[=Ad4hBoZYC>d0000lRN>0000000000000000000000000000
0000X:c[000000000000lMn=@UE7D_ZoLae[4ZDhP37KXOl=X0HP\9fd8P>8XQg20d2_0kLm<oe2Y356A9HO0000Lc\aTAZQ00000000<e6=49H5@cf4m:Oo0000h5Qk
000000000000@JSW0000Dfj00000Phh7<07j00008M>F00000000TX[_4W^]000000000000XJU30000000000000000Dn5l0000D;<K`VRS0000\=gP000000000000
0000991706JQ0000000000000000HBEJPE8K@RZaHdV^PM9=YC4;lhf[0000TX8Lm<NK@J7g9BL]l0=?HHfU8?L70000000000000000000000000000`=jO00000BRJ
L:N7000000000000`D91Q54?00008:>900009Cc<00008^F200000000d4<0U6_c@HOJXgJ:L3U3i:fe000000000000000000000000DP5k0000h^@80000hECI46Hc
00000000dm<WQEhY000000000000Q=>K000086MQ0000LMg;0000PGgd<fN]0Qb9<YGg0000@GdF00000000a0mK0000LBjfLf`00000L\aG@^fhH>c406fRLeI7QCm=
00000000QFPX0000000000008Am^00000000<SOIXM3[H]]OPR^K0GCnlWHWi@Q`T8CXP[B@@SLWiD:oX>[L`]<U89UC4[:@00004:m[l[^80000QAGYdM:PX@c:`<Re
Ph1k@U?NA6^a=;d?00000000T`YX0<FL\?>d4@<\DbdI0000D6ogQ2Hgi6]`A:G`0000HK5`0000L_QV0000000000000]EIHG6S`koUiBAJ0<ga0000000000000000
0000TR8h5@M^000000000000dMVCP<iF9AYI@m:ea=KO1C1m00000000H3cmDP`Zd1eWYAP^E0TD00000000]669000000005Bc700000000@=JiH>7[MELPh<FY0000
0000<F]7000000000000000000000000000000000000L1i?8CPYeFbnHkCL0000h7Q_4aY200000000HiQPl76F00000000LWH6\0TKQ0=B0000PFlSH]cR\n4e0000
00000000000000000ZV30000]29?0000\\kL0000000000000000i1WG000000000000DWPV4`:mX@@l0i]J00000000`HhW000000000000dJ5?0000<l<ghm0041Do
E2<T0000Lf33lhHnmFj<9@Gj000000000<V?11S]TPg_`faHDY?om4mjEC\U0000LQ=`]G1Y<>\<0000T8Z_i8gD000000000000<<B@000000000000000000008A6U
dERL`hN\000000000000000000000000doW>00008F6600000000000000000000X<C80000D=`LXWQ?X[oki@_@00000[N]000000000000000000000000I1IY<DYd
P=[e00000000@1o7h<o900000000h?:5000000000000lQ\CL27M0000lM9d0000A7WFEENW0000<[Kjh2b3]F4e`DY=@Eli0000`5LODAWiHBN>0000000000000000
000000000000<=VPiD^A4UhV0000P4icL`^?E7C0000000000000@gS8YCW]000000000000000000008]Vd000000000000H==[dVU_0lFL00008<e2YB6O`b4@@a\k
0000e:Xb0000I4Qa00000000<1;>0000\3<DLXN?0000\9X_i7lN0000MBgQUF<60000\`JIe<bY=EHB8jF^00000000LQdR0000000000000000<Z\O000000000000
000000000000X^doXI754`I[00000000`=o00000PfjR00000000l2]IQBXTD[hEA=in\gNF8R3Q4]E>MBQF0000X\_^0000X`3n0000Tfco0000Xgi5L6T695LlD3FP
0000D^>50000dY8;lbRg000000000000@9_c000000000000XAeN000000008CaJ00005=7k\2aQL4^6M>@E00000000D=nfHF0RlQ>5A:`TY;mM000000000000<GZ]
9EnY`H?<X^8nP?bSXA`<HVF^T;<=00000000l`gUe63P000000000000H3j80000dZQKP==Ch]Xk00000000h?QD00000000L_2DTRojY4i;000000008Ug=E?jj0000
ABS2=6_A0000HB3k00000000`MfS0000D89[``VL00000000`_R;0000H@_^`Am30000@DVbi1=B0000hAC=0000000048Shl;iT0000@`]A`]K`\VoA4e:S00000000
\:_\4;o2`Dbn0000h:4V\o>^\TP=0000@n;S0000<PGHL@\JXD\D0V1b00000000D>^6<PkH`RF4lLL>00004HB_000000000000l3P<00000000m13U000000000000
00000000000000000000LGNF<j?A=7Z4@9lSPBfgTd5>`@J]iCfM000000000000HM0000000000@SE900000000]1RgHcJdhWgQH`8O00000000000000000000AFkS
Y3gbU7fO8QH<00000000`36:000000000000P;\o41Vk\ckl0000DSO80000000000000000I@6o0000000000000000dL@iM;Q?PgR]4h^0000000008mBYHBPj0000
0000L6G70000000000000000AAoed8NWhGZ3@KSTL]Gn\bB;E?IhlIdF0000I2dnTKWD0000TO?H0000000000000WmB000000000000`7gi05BIhFmH000000000000
`>:n8NB:]@]0L=`:UEBE000000000000XL6L0=67000000000000U?CV00000000000000000000\Y_C0fE2DU_UD^<HA7<J9BmoP:25`TB?E<ZjLabBeEaB@35aLM:7
Q7^[`RljPhn0`1[R\0Q\@>cO<?WkXU29\gQITme^X<3kQFFb892CI7@G=AhBDU??D<OAXaCmY9UXDJIh4JVILSB<`9I8hcTP]9Ko000000000000XmV]X5FL00000000
XmQB00000000\=\3dIl\<jjN0000000000000000LA_[<G9BhbUe\K?o0nOnPc]i0000hRZHh]bE`NLK00001DT<000000008LO10000TRXElS0@@gkALKj<h[K85>?:
DjPI00000000li;?0^I2=1=`0000\9k@XLI1XTILe<;60000`hSl0000lO[BI@bdM8jH00000000eELk80UT8H?_h8T>H6[ITFLm=3\;0000lRA10000PB6N00000000
m>4Z00000000HE7@hPKc00000000000000000000XYML00000000hdKA]A@^00000000000000000000000000000000e2PPXXH60000H8QM0000dOT9LYSaDMKQ0000
00000PTU00000000h^XkUA]Yd2IR8YBQMAQE<TRUdLfjlKEf91_I0000000000000000D<EXlSMhD[c^0000`]4j<L^b@=m`50IX0eKRe1nLdNM^8:Y;hKgfI<TeH1A6
l5cMh5C?leX_i;>C]D;>5E[i0000P@MV5;YAmEQ70000@L<^m<A30000000000000000000000000000000000000000LEc600000000D]FXh5M`iA02eF_P00000000
\IBb0000000000000000=Cni0000`Q9>00000000hR:R\[kOE4H3Y:3kXX>YH4GMl9X20000HX:I000000000000]1RFD;2m\U`Z0000DQ8`Tj1?<f9ThIiT8Ye]`h=3
8??BYA4F00008TDc0000000000000000hZjjhco_00000000000000000000<K2A00008IlD0?N48?BK\[TH@;n^P03`\0mdH5dY`6KK4<X7TICbHQ1CQ7UbUE:V0000
=>c\Ta8?P@_60000LD[[00000000<^lK0000A7>20000000000000000LFU\@cVEXnaT`[j00000000000000KfM0000P[6j000000000000h5>]96G]00000000HM9R
11_1=0Sn@gLE0000<V;8l<M?<E;b000000000000TF_nH\fl0000T^@L\EnZ4hejdALJ00000000000000000000lHeA00000<:U000001iR\[[^<bGn41W48H8D0YIK
`f[Hlk:nLGWB000000000000\;X^<2JQ0Y;6Y;o=00000000D]=dD82mPo:016S;43lK=;:l<n9MA@VIMDMP00000000L]Mg`6kG4EAG16id9DXh0000\6@2DZ:a0000
00000000U6\?X?3eDK<00000000000000000DiS_00008B@b0000000005RD000000000000XZG70000`;=hd=Zk]4hiH@hO`Q6[]CPXH@RQD7@CY6j`d;Y@0@=GdcA1
P5fM`h5OE4JYY<CIH@IX=2NIU07h\VT\U6mUl2P;I62H0000H?kEDn950000000000000000h?IIm@CPaAAWM@3R<JAXh2ooMF:P0000000000000000000000000000
0000000000000000Y9IG00000000Le[30000d:5HA@X;@KKF00000P6KhYlN8AK=U6@o1=F4i=eN000000000000lKc2lS330000000000000000IEf4@H_e@UQo0000
00000000000000000000000000000000hoPR`WW>122JH?lAM0lgY6>>AE9oL^`HXafY4@AS00000000\U[f0000lKnB0000000000000000000099<i<S5`0000@bL7
h<OPH@QdX@_R0000000000000000l;RW4gPa000000004ab7]2VPm@BHiB5AUEo4QF1k`670AFWG`@k7LE=j8Om@\UCbPN[[M:\V]Cm[\=9ePj:7LS3IHfKQDF>TL=iU
5>S\0000@aaT@7WS`AY500000000XX`0X1V50=Uj0000000000000000DXeMP`YnhB`P`001\ZDH0000h6cK\A9MPhJNhj7]000000000000l50JdCRU4R_L8X5c4PMA
X\]XeAI5000000000000000000000000lm3N0000L`RThQAV000000000000Dn>h0000000000000000H:m44RLJhh6500000000HWeQ\QHO<04j@\ZU4>aBQ?=haC19
XN]K00000000D=]Ua0Uk000000000000000056ddQ@Q30000XN69HWY082hF@5UI9178@YKU]CToH;bF0000000000000000TRhEPV3WXW`[YC4V<Y[PM?1200000000
H[5;L_cSP9P;m>@300004Vk8000000000000\Q;6P7Hb0000000000000000hlcJ000000001@87LbAHM3_;0000XjcS1DTW000000000000D;_]000000000000@_FB
8@X6hQhADfo:<[ae\\Qh00000000HG[m`P8M@g9D`dJF0000000000000000I7\40000000000000000000000000000E;F@0000425VTC1200000000PA;M@1Y8MAQW
XAgb0000000000000000X?Y\00000000000000000000000000000000000000000000\dbG@:Z@<Y7Oh<:0TZE\9F54LcI:h[0L0000L6Mf4A1K@Cb6@3XH<K;Xd]5B
D_=9hhFGaD9C0000<AkB00000000000000000000812=DYkkX<5]T^Mn\M0`ha4=4f?F`fZ]U0Qae24CUC5aLY44\YiEm=V`00008J3Z0000000000000000HND\0000
0000U<I=00000000=00C00004J2F00000000000000008IRn000000000000000000000000UC=2000000000000000000000000000000000000EDCE0000\4eYT@JN
0000000000000000@i940000lOoP5??900000000PFHVLdDU0000XDKX00000000LghkTBh<00008^H^lXY_Da<>a:Q[IDZNT\YI000000000000X1]n0000lL8Y0000
0000dbK^TMiU00000000d15o0000<Wf;4nfl0000`BhKMFk5dJUZA9SD@<n?T>GL\Dj8TDXQLTP]Q6Wn84:14X4J<i`D0000000000000000000000000000LRSUDej2
00000000XJ06@n8L]A?DPLBRhhH\d`?A0000MCZK00000000`fGHi;Sj000000000000Dc8j0000P:CD0000eFBQ080Qhb_[00004[2IH][\a1;a5=AAlCBShNOa8_<4
Hd>3\@mAY:`=Xah<Q>Cl9COY5CiJ000000000000hK3CXBdg0000@1L10000000000000000000000000000000000000000lf4W0000hLhT00008[?k000000000000
4b;V00000000000000000000000000000000000000000000\28H0000000045l^00009:38`jKf0000000000000000<fj;`2Me8f5N000000000000X9kQ`X\GD`RJ
000000000000T<kC@Si?H]kTDW2j`?SC000000000EYR0000U@LV00000000LDl^0N>dTOi90[HaQF;^M8;9XkDX0000d2lm03YSM61R00000000<EXE000000000000
mDlO0000000000000000dT?I000000009FV]0000000041K2@=^OHG_?0W2\\g94Y>HOLneQ00000000hk6b00000000I7@U00000000000000008hm78W`61DoU0000
00000000eAc58Bl>000000000000\=Y:<TA@0000000000000000`5kZ@\:GH3ZlL^7[00008FDe000000000]X6000000000000U4fQI9C4d5;800000RTXHdAi`:40
8H4[l6Y`X;;KPVO]`LQf92_?\<ohM=>0UAelU0f8@CI=07JgECJj1@Dj0000\e<g000000000000\=<>0HF:0R>B0000000080o60000000000000000IDS4]7eS4`4]
00000000H3ND000000000000h7`Ql7f20000]6X>i9514b3Sh<Cj]4?Am@F257SQ0000000000000000dA8;00000000=:=`Tdg^00000000@BH:00000000<KlU0000
0000MDTN=1eB000000008;5a<M88LbPk\CLN8kbEdK_OmCf3H20\h4ZKP5]4PX=;4egi`l?BX<?TP\47<^`i44;@000000000000hG9U101_00000000000000000000
000000000000000000000000\gCB4A<9]>iJ00000000LV=K000000000000XHgfPI`?dSVZhQB:ldN7iB<O0000XAmmP@HZ`C:cDDB94NGf\]UA0000@APH0000`fHN
d_?E00000000dd>Z\Kb9Y1OA000000000000Xg8^00000000000000000000@8lOiCU;\A[gDMd=000000000CR30000T1:MDh?=0A7l0000a::E0000000000000000
00000000<4Lg4dOb00000000HFE@0000@mV0000000004^IP`[a8@ZiDI2h;`VU@<=E@0000000000000000@3WJDNLgTZ]ZldUd]Fdf000000000000DGU;dO@jdkn2
U7[I000000000000000000000000H2i493J?0000D5008076hW37XH0GE7MJdW\\0000HcI]8ecY00000@kflN0GDU5[00000000h2cJL4@XhYAn000000000000\2CA
0000i1?bE8?G00000000@b?0X;`W0000XG_Z0000LFl_00000000]@RM0000000000000000Ld1;T7<AdHNk4RfB`[OK55hG0000PZL2000000000000000000001CZo
4c3NY9B;PH0`5;kg0000P:nRPTK10000]92eT4TMXRJ1HYK=0000000000000000PaOB0000DbMFT^Z784;Y000000000000IB^i00000000TAUM00008NYn00000000
4N5R4Z\m`C@lhOE>12QO`j?]]4C6T7`b\B<bE?`Z5Bh20000000000000000000000000000000000000000000000000000U0MfaF;j0000@YdSU3MC000000000000
0000hlnNeG0c0000<7X@4N]W000000000000000000000000DkQ:H=[7I:=A00000000dE010000D`LA0000lW2I0000dY[;00008ZXT0000000040;b000000000000
0000DS2cT;:^Dk:Q0000P9CT<UZc8C7SXmH?Q61n<b@;dBS]@d0PQB3a000000008f4<<hcG000000000000Y?HiPJ<S<Q6IXRhf0000000000000000LcLo00000000
0000h:=F0aA800000000M16W00000000`hZM4mJE00000000hDZ3DT4N000000000000000000000000Hb>X00000000000014cDA@hR0000000000000000L5RM8W`H
0000`JX<00000000000000000000lTXZdbhJ`>__0000\O0ahfSVdkW:P3R_00000000T`a6=79Z0J8c0000T<GCPUXaHX040000000000000000PH6h0000P\QHh`la
h7SRhkDhY;dW00000000000000000000<3CZHQ@g4Y?Cd2@>\\MgU81;000000005FML00000000@;Dc`4Sa93;\000000000000LWSZY>Wk00000000dGH8P1IM0000
0000Pd0]000000000000`_XVLhnX0000hJRJA2J4IDjf0000\N9R000041LK0000YE4_000000005:U=00004RU1<[C?00000000000000000000H:Ag1C@800000000
0000LTOE000000000000l@IC8@Nb000000000000lIb1<K\O0000@`160000000000008R[h4@904XiadIJo@TGO0000L=Ld0000000000000000\CAE@AcaY:GP0000
0000@_HY000000000000TUmCAG5[T]Ti0000000000000000\W;500000000\FhJY7;J=6?@a6jC0000LRHB000000000000000000005E][00000000lkY000000000
0000h?U_000000000000l=fE\QdFP@cJLF=5U;3VLBQfh@FPlJ1]41_c4SH5HIIEHM\]Ta83DLYXPakGHZQehc14X?I8@QlV\`_BD=2DHhc0TmIA16ndh7DSXaI?M77>
1BN7ACXn00000000000000000000000000000000000000000000P4Ql000000000000P=HT00008[SF0000000000000000T=e3d8fRLDMFPeYe0000000000000000
00000000000000000000000000000000ThON]57j0000E<85l@T:00000000000000000000@eQGXXiIPj[0Y=;UA6h@EBY\0000P;\L<\a`UEnG0000000000000000
00000000000000000000i9;H00009DD\000000000000lL21D6b[0000LO[00000000000000000lFbc00000000\VI3PUEbTeK?`hGF00000000000000000000H[BQ
00000000HTJ=I:4PI@9o0000I9KL0000L7IS8l\D0000dKQV0000=@Aj0000\;Wm00000A6l000000000000dCRI8Ydd\1:^U>6I8B6dM2U=XdLVHCE\mA2K8>n;<_gK
1;V7`\oUED:W00000g@m0000173I0000L79gTCDE0000`6`A00000000LAbN000000000000`kKaH@MGI9N[0000lQmd000000000000`<DWhN^CX:a;hWONTYO:dkX5
0000000000004EfS0000000000000000<hka0\NY=F1_0000`2QmTe?kD]@D00000000LQX3=BHmL?:J0000D:e?Q8fP<RBjHTQI000000000000=@BZ@P;]00000000
YEh>000000000000YCTN00000000@diO000000000000000000000000<U2Qh1HG0000000000000000000000000000M2Pn00000Oc_9@13L;ZlHdBOP=LGM1DX4mS2
Q6RoAD4<hM4JYCle00000000@[TT0l8C00000Tk`00000000000000008LgY403Q00009@Oh`TFc000000000000@=A100000000000010^RD:_H00000000h?^X0000
0000]<4Md:C3\D5n00000000ADaX00000000863UD<E7XGVL@RAG00000C=X0000000000000000LgG;8D4Hm1Li000000000000Y<No0000<GYd00000000\jSHDVKh
4^FcdmUAD@Cn\4ob=AXn0000000000000000e8nQ000000000000LU0F`8MQ<>nR\B@L0Jogd]O6@aG]]>jI000000000000hHD[00000000T<Tj0Kha88LV8;WZDSW`
4YI8P]<IXI4fLdZ_0h0J0h1\Q3U^P7NR98gXLFIPH1DSLe>dQ=MD1AQ9=C7G5Cg@d:N^LIDE`JLVXMYj`cR?]:94DME@H<AZ]@icl>j`ADhJ00000000\1YZ00000000
0000000000000000@AoF0000`_hKECdVP=a1000000001?<E0000X78?000000000000PRi\D_BlD40GLS;iE8>I<8AP0000Ha@V0000L9890000e:A5000000000000
0000000000000000PF`^h?m4000000008G93dbDB`<9C@:gm@MEWT2N2hkc]0[3T0000000000000000]D`ELDQf\5=I<Z@I0d`YmB7WLLPWIEne0000H^`X0000@``G
0>@mXnYVPXm0000000000000DF[K0000000000000000T=Bi000000000000A5:VLIEE00000000H_FUD2hPY6`OH`cXT@V1h^lg0000000000000000000000000000
PSZh`aYJ0000000000008WRE<Icf0000000000000000000000000000H:fN`K>0H5^nXbf6Y31P0000000000000000mFD=00000FNLHYGB0000000000000000\K8h
0000DY_40000`;M381Q[`n;08C__PKCk]<a_@ZVGiBSY@7nPl<VaHQ9Y8YRi=B0Ila=7Ho?00000\R\A=5@CaD\U0000000000000000000082IghB`A`\i^0000LDT5
<fWk@Vim]0C200000000000000000EF=00000000lR6\\f;J0000Tl>ILSP74bm8Q:6U00000000LVP4iFTW00000000T79WXGC:00000000000000000000TM7JLP72
HSWG00000000XYio4>_>`I1FX52?HH5XPPThDZ\`A3Cme3^1UB>\@Qi60000000000000000l54Z9<Pb@\:e@LQ8000000000000@26D<2YAdhXY000000000000X4ef
000000000000000000000000DeJ4P]2edeV[<iL\TmO_0Q5f00000000000000008[37HEkSP1XH0dbe<e`M000000000000`4l50000h;b;4``^00000000T`>RdSmG
00000000<G]>Y7FA00000000hXE>@g=>lU1b8gCUA@B<00000000000000000000XXKF00000000a43]00000000000000000000000000000000000000000000@?\V
m7M>0000P=H4A?2^0GcJ0000H7dlLS7RT[eW0000PODIhXSJeD3d000000000000\:[TD?1o0000TRU=00000000lGP90000000000000000000000000000TCO7d^_E
dg_[\5?;00000000<ED[0000000000000000hKa_HQo@<oEO881\49<D00000000a?Fn1A_WHcY[00000000000000008Ndh08He0000`G:g\EGQ0<]EE<Fe49_H0000
0000000000004<T]lJ=a8?UCA9MN9;Pg@Zi6=;7?5E\G0000000000000000LW7cT7@_0000H23`@@N>0000000045^1<\C20IE]4h6I0000000000000000hF_1`5hj
000000000000dU=Q0000000000000000E5oI0000LEG:00000000LCFC<kD@00000000D8JOUA1U0000lh8m0000DMb3<SII4jU9QD:K@9aa``4mi8B=000000000000
000000000000mBBU000000000000000000000000d:lkPB4EeE8L<2QWXRQX00000000@FTCDddo00000000`1\40000<RV294K>D2:;h11bL>NADI[g`L42HQfThb?V
<d3RQ72UY<4eMA[O0000Th3C0000eA:OaBSGiD1NdUnm0000<=NY<P8m<ANIho_dLd=fdL2b@0NIP1R6h2URL6=dlD2nhJD1X5a4T@=\TD=8`EEL8`HZA83R00000000
00000ST20000000084VIX5<3XC@>e?l>0000Y8MF<9^mm:PH]C0U0000hboR4g=g0000LAE200000000000000000000XBe5PjPjY9Em00000000DFO>hoc90000h=0[
8a4a00000000aE[?T86@000000000000Y@F_0000@Hfh0000h;Aj<>FN<2O?\V_QADog0000000000008ToiL\LHP3BR4U85Xe6S8D2]Q1bM000000004Kbd0000HDIc
<5_>P:R0<JhjldT>Ln9Y0000T9QgLaL3LK119E@S0000aE[Z0000lQFbhZh<8_54@cLSdZXGe9UF41FbLGl6A?BfEDCo@51200000000@\>b0000LH9B\ho9UE_20000
lck600005A6>000000000XT800000000AC[eAFfI00000000PQkd0000Hk1J0000TW<R<5BR4]Qe0000PQQPD_HC000000005AZW0To44Vd45Af>`YZfP[Q^00000000
000000000000Q70R0000LJkZXL?=lA>`@3=7TGFV\UT^\j;C\Lj^9<QUU@DFA6OiTLReTQ[mY<440000l8kL0000hadg\N8]00000000dVLA00000000000000000000
000000000000HmMn000000000000`Pn68iA`4BNZ@BlihEH@`ZIj@9PLmCo500000000000000000000TDU?EEi70000HAaWXD1BhAa6@=]b4VCFDM\U`3:XXfFjI9X8
4PWR@BC_`ei:YDidl2>JI4X5T:`^00000000T0nR0000D174TRh78Fd>Pg6[lno80000@Ll\\ESH000052[Dh<nO<?3Z<DJXUDDP0000L`nFMFdK0000e1b50000d9A6
000000000cQML<^`X1Nc00000000H=21`Y9d00000000lL@7DW:;m:g^00000000DDoA00000000dcU\00000000dE1J00004bdhY>n000000000000000000000PA=j
0000H1AM0000`1W=h>8R00000hj^0000HTlmX^\MTeY00000d9goL\_8000081bK0000000000000000M9Ag0000A9NGTj>ZDJ7X\gdl000000001Eo[L^@^00000000
0000<8k50000`49R000000004mKbID^M0000HGMS000000000000\Aj[dNDn00000000`kSh\`GWi3OO00000000`?XX00000000`3bT0WIi000000000000000083bk
0000d4440000@i9H000000000000463:0000032_0000H7_O00000kiIdXXJ00000000hZ4D1;jg4K74HkQLAE_n0000hY1900004OWD0k\eh>2>00000000L\Tg4ag7
`88fYBMA000000000000h>42000000000000HQ@5@TRH000000000000h4kE0F:BP@Z1Q9I[m:WKlK0T]=5f00000000TOQf4TdX0000hXCX]6`50000000000000000
mA3b000000000000d4?5dZiQlWSD1@;[0000dIljXJd;HATNAE>@0000X3ejXRee4^K[994900000000@P7E00000000`Q@Z00000000DH_PTlc:0000000000000000
000000000000000000005AUG0000E@lQ0000<[jU0000d[VJ0000a0V?@<6^0000LS:4000000000000P`Uam4FE0000XP?2eBZ@00000000EFJUTLOE000000000000
00000000P8m=000000000000<69[4oAjll0M0000Q1bgEE8:0000L8>^E@Ql5A7=1AB\mAC48j:k0000000000000000e?UA0000T>PJDbHAd7]30000000000004V?V
00008DW000000000dnEnl51LhcKS0000di:8XG<Y0000dXl[dSI7\VSHLWl?=4]P`CX2XFc215h9000000000000000000000000`:^jdCdn0F[50000hkT600000000
000000004C^54EHTDR4CH2MThhdm=AfP0000000000000000XKUl0000HPXY0000\8R@X8jKdeMc000000000000l;VZ00000000000000008JOJHC4E8@\c8_jbTh7:
I8Z`i=4IX;HGUEV><c\LlCo3hWXL00000HaD0000T];7]C3o00000000Ld<V000000000WZAT7om00000000D5j1\1RRPJXdQFDdHH=<DHH@l8h;TNBN@^XXEEKZ0000
00000000@1J:00000000000000000000l5Hf000000000BYAY>Bd0000a0FN00000000H<YU0000<:DVP\7l]:EkhVZL0000U;BZ\<8bLL8D0000ddJ:000000004Zj\
1@Pg00000000@H`FL?570Kok]18@YE>U0;Tf8WU:lUiaACM:L8;I00000000Tj0kUAP:hm?0000000000000000006K[510<000000000000000000000000\FYE0000
TW9e0000000000005F;LTG3i0000T?2VICh38ldL0000H:2n\GS\<IhJXj]Z0000aD_10000\HfBD`kMhm@]0000lloPLE\6hX7cl^E>HgTFl[gP00000000X1OK8:M9
0000P<<dL[H1]A?b000000000000X>f:0000H9KePV9CaDE700000000<[O8DS_G\VbM00000000DC[800000000000000000000HGXO0000000000000000Q?^nQ6FI
D<Mg00000000dF:Q`g?O`9T?0000DJaW00000000d[n:00000000L6X]@aTATA7]i3ED94Uel@fKU:J:0000`me1DjO\e7ZmP7CP4hF;L5AR0000Q<glX4kUH^7GH;Z9
M0=N<NQ<POS_Y?>:00000000<floH?2700000UDZ000000000000T]^FD6e`Dgab@5eb\i\40000Dc^DH;>c8LSM@>I`@@oY0;21=E7n0000HRO8lbaSI4V]m?_L0000
00000000@<NX83nEdCS6P\[g\AeB4h3Z000000000000\0C:<S0O00000000000000000000@9@`0000hc9R0000hlUQ5A:a000000000000A?TN4LMm0000\Vf?hHia
XJ860000LhnA00000000d8GJ4Jc?0DNT000000000000T=:[A>Mh000000000000d_2j];LV0000000000000000A@IP0000\4AR0000000000000000LP@I]CejH8C9
hBd;DC_CLDA<`FGVd:lB<CVI4HINTUT9lYZN<Z6IlgeU\30D`mP3dlI:UE1S1Efj00005DLHmCNf000000005B2G0`M;L:d:H7aUD?IZLLKSX4S7lmLf000000004Uj4
d`FF0000000000000000000000000000000000000000HgOb0000`TO[iAUY0000852]000000004E@@0000000000000000TlgF57kXdlXoXfO6e6?gY8mSm=Y3D;eh
di^Od7cm@`cCEFL5P41><h@]HojB0000d3LF000000000?bh`\lC<cWa00000000E0oLTo20552g19`f0000hIMT00000VJGI55UQ>0gA?MOH6;>0000000000000000
000000000000000000000000000000005@o0000000000000@D0Ba0SM00000000DD?F000000000000447DDP>K00000000T[7n8iMV0000L1<MTZCdDe^Y`MQndZSI
00008Im]lgf[A:8I0000T8070000@V:`@MZI4;aBa28R0000DkVFdTZn0kChDPmR000043D1<1[\00004hP?XO0N8L[60000000000004?LA0000000000001F6Y0000
000000000000P3AZXQG2000000000000@[N000000000d[^R0B5LhIDn41eg@NBaT\6H40L4`0iMXN7HU09X0000E<>[m:M_0000lEjcdKDTXal40000LVFJ0000TKNg
lP\F0000PZdF000000000000X51\T64n4OZE\e5Z`[R8XoQf1:jJAA3800000000i=Ah0000HlSWHZ1:d6:CXGVATIK`0Gj[T[2]58igH<KFH5\8lNXjXf[V1B[S0000
XI<3<dZQAEJXDL\Z4Vh]0000PeaCd\hQ`UJa91FR00000000Q?6H=BW:0000\JiChM8Ce<\M000000000000I17Fd4G6@alXPAEYXi2AdoP1]9DM0000000058o70\9k
ha;>0BM?1236d\RB<2O_53K:LIigXaYjTDRS16@LI76B0000000000000000H]A:I:ck00000000<I7T0h<H`Io^0000<B5d000000000000A5]=0000POSF0000haND
`<QmhhRO0;DV00000000PKeTXGV1h`A@49>d`k5[000000005FcO`fGl00004l<=000000000000UAc>0000M:ok000000000000=0eF000000000000H_obX@^_LBCn
@YWdH\G20000000000000000\AH\00000000L7b=0000TShdTk\90000DFK;XMQ68MH=0000D72CXBYX00000000P5Z;0000LAkN0000h15GXAI\9:gNEAkZ4nmCHTWX
1AR2=E7Jl0Mml<?B<giG];4I00000000000000000000\S[_0000l?4W@Pk4Y;enlemjP6J`EC>@]Db\DFB4000000000000X0P7=B\g00000000`2Fj0000dHZkDYUZ
D2XiLYagA87AIAGel^n<IFLGXIGn0000@dNB0000\Y@?\T\@000000000000Q=mL@J;P000000000000d0<O0000000000000000`ADP8VMTi6:\0000000000000000
00000000MAEei9=b00000000000000000000HGQhQ8ZPdM;\X@YI0>Gd8LiC000000000000d?[A=?3N0000000081kNH[T900000000dSUoI2CGdQVV=3f184YK0000
00000000\B_`DLLY8;ZTH5Aai2Z[IC_40000000000000000L6CW0000aEk;00000000h`47e@U\4=O8T3g;@eHRTQNh4idi`eFS==^^IDfF<U?[i<m`0000PENTLVPE
`If`000000000000000000000000EENoDG]\D`6100001@jDHDWS000000000000000000000000=E?K000000000000dl`X0000PA=Q8l3?8=TdXoanDA^L\_Y_@i@h
Q>eN0000\A^e`[1B0000Y7OR4@]jdAJ`lEbl9?Qf0000000000000000TZcK0000000000000000dJe`0nPW8e>V9@;7MDc400000000=?NQ00000000000000000000
<K42L_n;LgYUE48=XXdY\2>`XQ??Q@4800d]P7YWl?Z_U=Z54Bml000000000EUI4I488T`o@O;3X`1h<74:0D;4@UI08BG]U@l0@YXI9C3K000000000000E1PbQ91K
0000`LVH0000`P@989^20h]RHAR4`WYU00000000000000000000DYNP000000000000@dZ500000000hTMIdCZjHYI[@7X300004U6OM2:G=4UU]>]h<?Eo00000000
00000000lSTn000000001:eR4;d?@<EehKM900004EnI0b=J0000PFcOhIZ=0000000000000000XFMe0d\iTcZWL:bb`VHH000000008VVb\Yj]0Ko3lX=Oa53J0000
00000HeP`83M00000000000000000000dGDQXTNQ000000000000TT9?UEn;0J@YDO<g00000000P]CC14Y700000000T@bJ4[Sd000000000]If0000000000000000
i0DY0000=7HjLdC30000@\DD=CBH0000a=C[000000000000PJZ40000@:<X\Bo5TO0D\c3B00005Cn3000000000000DCSf000000000000lF43\bfYdXD:00000000
00000000@KQJLKU@Pe3EIANi00008VHd0000lgH]000000008<0F000000000000000000000000LfU90000`X@I0chVEBiOeAV=000000000000PBKb`<MRXDD[0000
4=5PhC5hiFH6P6S]H:Rb00000000000000000000\C9W@:do00000000000000000000T[Uc0000000000000000000000004ZSV9D=lPOcS000000008fld0000E7:l
0000X6Z1DF4m4LM^h66bTHQ;L<f3DRYN<9M1hHOm<`oP03OTd906Xd5a@fiSXjj8X>C[L<_8@;Y3DSX]E?aX1@Ya5BF9LKQcdaY=Pn070000@bnEl@GL00000000H@5o
dBa]P^W<X<OmhEoG\ejY04Mn000000008oNh000088?mH3Xn0000000000000000000082B300000000mC7Y4L\N000000000000000000000000Dc6Cl_@`<jENdFn1
HTm@`]CoUEjE000000000000LPYhlVYk00000000hh>J0000D:@600000000TAB\0000hH2M@CTm`CiZl\k80000iB:K00000000000000004^2N4=4<\^Q6@Qg>d8G@
8X>j@[nJDnLgh]Q<a:DWQBg?000000000000M5l8a=gO0000LOlJh7::l_KWi7>D0000000000008CL\`<]UXNdN<7\Y@DAQTQ6n8]aB\D8bXJ>DTQ@H]BDM00000000
063h<>\OLZ=38:NN=31[UA]20000Y@R80000000000005A3P84PC8Hc0DSTZL`ChdVg1HebBi=7809GI1DL`PjN<0000TnhV<A3c0000LGH_00000000lLK90000<0@T
P@C_0000h_W>hQ>l000000000000000000004?Im95BU4i4_MEE98@BK0iPllikH00000000000000000000000000000000d3=D@>k0hEW700008LZb000000000000
4ZmF0000`?7=9CfYXe8i0000000000000000@\Pi]0hWHnhj000010FB0000D>>C000000000000000000000000dEE?l?Yj0000l8`AdLCJ00000000hf_R0<QDDZKA
M:O5POA]<2Ee98;_=3oX000000000000`a_Wd7=Q8[gk000000000000@Q9K0000=32B`nNI0000HP4fT191l37iA;Ml0000ha;ce?h3m5Tn0000H6TDD0jc@L?i4V8V
Hf5i0000000000000000000000000000000000000000<VIQh;1aTgX?e5T90000D6gA0000h64c88anHC>]dW1Q\fTj8mCQ0000Q1l`D04Q00000000@aYXU>0==C?H
lTnU<dDf0000000000004CeI000000000gfD0000lV0gLP0WDJ_UTA`f00005AmFHbQ\HVY@0000D3`e000000000000dTEK\n:Q@XQeY0beLGXZ\iQ`8<W>07aA0gcC
U0dG<WLk\l=?E1H^d[oZ0000Tkd@=BRWd;F`X3?4P>ObPAgHTH``PohGM8I^00004N;698E_@b_G0000l_\E000000008W9T00000000D\V<@eMK=2gEHXPQ0000XIHI
`D@L\g_OD19ED3>KQ@7kABcCM1H?000000000000Lb:2I4I3X5V900000000`5@FHQN2L5Bk@Lg<HOEJH0T`m6=7@WC[U@dbMCinM?eQ8W>\0000HBMnd9WV00000000
0000A088H2KU4P_C0000<aH:0000`@mMTEBO54Ei1:UmA?oGmB_\83B9H;[[lDFHXM4Va3fET\Q80000A0PTPR5W0000`:RB00000000D0BO]EUK00000000lAQ>46Og
0000I7oPM06Q0000XQV>0000HSZ:X2G;0000T<PYXRdC0000MA[=00005;cB0000HDe500000000`9iM00000000mDO200000000`AKl00000000`DURdP@n@cA=P4eA
4Nf=TlX@000000000000]D6:d24e0000XZk90000A9Z]l2TBi@C>hhVPE<VPDE`L000046Pe0000TW>;000000000000000000000000<>d^00008fUm00000000h5No
HWTO\E:eU0jI0000\k3T@nc[4Lkf0000000000000000000000000000I3Q^i4gg0000Y?f;0000h9SHh:Ma8nW30000`3e2000000000000000000000000@CJn0000
0000M9ca0000\oK_0000XK7K`49_H5H7\SgU@3k`0_dUh;cY`FFZ4MR9Q4eMXQU\e?hTAB3O00000000000000000000i825eF@Y`V0A8T`W0000<]YiTH=R0000l8V[
00000000a?_jHcZBLm`g97GW00000000\A]jHdc9m@kRADAb@YDP000000000000DMkP000000000000000000000000000000000000000000000000L5L\0000TJ=M
00000000h3Ki44f2XJni0000d8c]L?Am0000000000000B[@8@^O000000000000d0nC@C?RP\U9a6bYMFPF0000\\g@00000000LJH>e6R500000000<c[C0000<:D?
TDgK4k5m000000000000lEUl]ASdLhhdl9KXICVC\P\9LBIn\`Wc=FP40Tkm\`4H0000D[mV0000PYJQ000000000000<E\V0000XB^800000000PFWJX56L8gF28IOS
4_gjLDheU4kh0000000000000000000000000000TZ]DUEjW0000000000000000000000004`6n00000BKCTW_J0000XeCfLZ?5000000000000`?hEQFe_H_0<06==
00000000dF>?XF<c0ToNHUl3\`^nPcc412_jQ@YmmBk>1CnE000000001:YVM:eD0000000000000000lhmb\7Lm0000M3dn00000000D9DcL=_G<TV=H[IG00000000
00000000TYTY00000000XT1kdW8W]A9kdN97@6OZ8X\8LcAKI88XPO>WhDmO4io30000dL;2D4_0@9`R`di@PSQb<fVJDi68000000000000000000000000TSCh4IjM
LaONh1T_P<QSY@ka@IWS00000000@MdT`=4e000000000000m3;@00000000H_S00000000000000000D[Tf0PZ]<anQHfdVPgA_0dTW0000m9_ZX6WP0000hV<nm4AT
4e=9XfJf4\@F00000000XEM>=EIG0000HDaD0000d>G;Lhck0000000000000000000000000000`XcV0000000000000000@7_@0000000000hIL@]<000000000000
hZ=WHS1>PT7NTCA6D]ga@=YIH]?Bh__GQ4\Wh4RZI?ZKD>63dbFB0000XMGlXX]4LPbg@f\GA?j[=@cc\\;@d6lI\=OCX2Q4@?[`I<nfX<0:LGTXdIJcdKLgA1<_iCR2
000000000000eDf:=5>dX0QP000000000000000000000000d1:C0000000000000000000000000000000000000000Lo0H8_Ch000000000000`iQ<000000000000
`?b?0000T\^j0000000000000000LmD=00000000H8>L000000000000000000000000H2T^D4IW00004oQPUBjl0000000000000000]9i400000000a1kIh71X0000
00000?^eLR_?\OK\@3]0<RnK`a<3LBBAlCMh\7lb4PS0Hbn6Tl<O]6IU000000009>JnI?3i0000hbiMU1JG<68=00000000D0CJ9:SU0000L^YS0000`P55\@`\EF=P
@hhL\h\Q00000000Th]20000000000000000\6kSl=HI0IE:0000HOVT00000000<:730000000000004Ajh8F\f0000XfVb00000000T?d9000000000000`\2G0000
E7L=ACG7LWRT0gPm0000PT8X0000X@kJ\DJdPL7eTfUZ0D4b4l;kU@UJEEhJ00000000]4iK\CQ18gDP=@n700000000l]lK192S0000hR?cT`PZLE9<lYCg00000000
000000000000XFL^4VA`00000000DYKm5C8=00GC01Xih6;W47M;lfa`000000000000000000000000`SWV0000000000000000QC0ClWe58n3_A4P5000000000000
l^SIL_YR000000000000@kO90000l<RZ0mIg0000M@h@000000000000m1:F00004>5]XOePXR;m000000000000000000000000`o8DDK@mhiABPJfelCIeXP3P`HnI
ln[o@YLXm=:<=BU000001<i@0000d8IdhIUD\[8FaD?FHdE4000000000000<<GRlK]JT^hi<a\SPd_fDT67heHl000000000000@\2hE90?00000000lXR4Y;EV0000
00000000PWKad;GV8Mi=M0e05194`Xno5EQ[00000000000000000000TPLn@>hJHC][X@4[QBI<0000000000000000000000001F3Qa9CJl[M<]?\[0000X?^10000
@EZKT7[c0VDk<=80PDcO@g72004300000000000000000000Pem]0000LRWc44`i00000000DZb800004a^G4c5h0000\5]c000000000000`4?g0000HK7b@_Fe0000
\_1_00000000h=X0DJ<10TXJ\f1a00000000000000000000\3gcTN?;000000008P`GM1K@000000000000\_7<aC?Z0000<oBF0@5TD_VUl9YMdblVX;fg@4L0\@[O
H1?BD3^8ld^Z4e<Q\ejKU5YYAE_>`<@<EF9o00008R]SIA;<00000000L?5H0000000000000000000000000000@jNf000000000000hXRmT]B500000000TKD:MD3@
8D[1000000000000TO>gaBD;0000000000000000XXjNLM<C000000000000000000004RfR`YgRL]QPU4<8000000000CmO@LVc000000000000Y00g000000000000
00000000MEVJ=@600000000000000000lASJdDf=D`DQ000000000000QCL2000000000000000000000000P^9=l_@l0hRE0_aC0000h<XfD8OW\>R80000A@=P0000
000042_F0000hBFe@CKad<^OPCGeQ@7YP7`9a7U800000@c^000000004:0o00000000H=M\Xani0000hQAc0000U@YC0000TQce=86I4=eZ00000000IFlL8ZQXdMh`
X?_Q<CCc]F;:QFY200000@:D0000LP060000P0e7EC`i0000D8AaUFR\00004E9kHZP\<fTF000000000000000005[R`_U20000XmSQ00000000\L8oHjg\lW_20000
00000000X;6ZT[fZ0000UCLhlIFH0000000000000000YE8X0000\AW>`T2Z00008^2kH4SE4@^4000000000000000000000000T7=48J4Lh\=1@F_?P]SDTQI=l_B>
000000000000EDaE8^lYH3h?8HThdOFidhEW00000000dDOk000000000000P\QU00009<SJ00000000000000000000TB0P00000000lH^]00000000000000000000
8GPeU<UF0000T0e\lMNn@agM00000000a;3j00000000U8b>XUPG0000Ll[H0000`Bk7\<20LYZ8l[@ae?AF5BT=`fY2mEYAd07AhbAZll]e1F6HT4oU000000000000
000000000000d0bAPMFBTVZ><Tfc@1hlm9EC0000000000000000000000000000000000009FFPP0;T0000000000000000<dRU00000000D]CaLai4HTl[0000=9k5
0000daAdd>kQTc3j@fJP=8TZPDij4V]BPgn50000\`Q;dXZh=8Wb`aNbTSOVLEiZ58OTeFkAl9a0i9:d8<CQdFIfLGY9DC3UXMabdPm0X^FJd4Hhh`9JTmB10000E4M0
0000HeFE0000mDYm00000000<6P;42X]4:F7dBiFdEM]`6<>i8HPI9aaAA_?=EBi`aX1P6JB000000005<7B000000000000]?b600000000dmLC0000000000000000
000000000000dFL2LcL5TVO?8K>M000000008M_H`CNG0000H>@G000000000000XDjdm1k[P[>f00000000Dh;9T=F88CoF@^Od\HUbLciL0000000000000000MBdc
de5000000000X5I90000eDADXQ2B00000000DRf40000T4n10000MCFS1EXldAZj00000000000000000000lDng000000000000000000000000hX?<P`J:=G1e58@B
<J:kmB;PmD1<0000<eIf000000000000000000000000000000000000iEX38DQK00001@9]0000YE5O0000lHOb0000P:?9iAjCX`@S000000000000`EfDHgDa0000
TQ=00000@Lah@cPR000000000000P43CT?@Nl@GA8Mk=0PB44W98\gQS979H0JDW\RCYLFm\DBh[00000000000000000000lTQ20000LO_d0000000000000000@U:R
0000000000008iP70000DiI;989=0A61P\hi0000LZmmdFnC9A@4X7MllC^P`^4U00000000LPZNL;>WdK<KHPOC`SK9Hi6L0000D7>Y0000000057LnPbIk@Xjmhd<H
4@>fEB7E00000000d4D6000000000000`g\D000000000000P;Yb@9=jQ9g1ICi8DaGB9=L3YCn]H=910000000000000000000000000000LCZ[HK]bPZ5>00000000
000000000000000083_o\TBd00000000000000004SRD0000D5Xa`<R<8fK<8:NoP8@d000000000000000000000000P>Fd=DRkhI5H0000@51?8Fa:`MQMLa5dXnQM
d465L7Sce;?4=<_?HRI0]BYJlao8DlZgeF\J0000E83mI2RNX9DA\FA[0000Pi8^00000000LDiP@6aO\E>N0000\;KZM=lJ000000000000A;h:0000000000000000
`g62<aRU0k`Ed4H[lWj1hX\XT2gVX88286E^dPa=I=\E00000000d734000000000000HdS5<UmZ000000000000h<RGLLTdTM^:Y=_Z4k;Y0000dca[000000000000
0000XJFh0000Ha?<00000000\mX500000000DLlN<WPBPHgU@VmN<d]Z0000H9nF8H5eaDI000000000l6Kl\H_n10[CXT6V4>KV000000000000000000000>W<hMFT
DRE;000000000000000000000000HP<8D^Qd00000000000000008SlP0000000000008OZcIEm?000000000000l\S0P[<^`YR]HB@5DeGeE6Qe0000dB72`Mc9=5Ge
4VjY0000A>YK0000\f<c000000000<0YHB\3h=g?PYa4h[ll8CbTlAUnT^5iMACaaFV?000000000000000043Z1H4Zi@JEd@\H@<_Pg]9JP00000000`XCI4d1J8e^a
55ojQ64]HR;IE<V8=2KZY@X_<S4@0000XJ\f00000000LGM;000000000000A6i:00000000056[@P2@HnonIB91000000000000T^i\iECS00000000000000000000
L4c^000000000000UFWf00000000000000000000000000000000<c2[0000DKOe0000PS<]MFRn0000dCKD000000000000<90hhnQ200000000000000000000`YF]
TYhj8]d9Pchg00004bklhfl8I3I;<4C^00008_l`000000004T^1TMLj@`MVHBB500000000\ngP0000PXhRXj6_PVH:lGeodb95D\@me>P_9BGelHkg000000000000
000000000000P6Jn0000000000000000000000000000DZRO]8:cH63I000000000000\AG?0000H<Z7H455HOV8XXMa\]K1eDj00000@68J<9Jh0Z[f0KiITfbK0RG?
Hig;4^HIhEohT@@P000000000000000000008[UO00000000000000000VAO00000000000000000000PC3F56U;000000000000000000000000\1O^hULh`ZO7D`oo
0000TRZUDXb`0000000000000000h^LZI;GM=AN]0000QEWg@AN^0000XG[T`SQB0000`NoP0000@Fkmh2kd0000XD@5leZ@000000000000=0G30000000013n?4afb
LK^c1G4k000000000000UE=nl;Hh`fIBd1Zn0000AF9c0B:14TUo@EakDifP@CF00000HJ@I=C`3000088ge`PlFdRI`0h3l000000000000hdCd`iOV0>^Y0000\2[A
Lm^O0000hBAXhY]>T?8Z0000L6<l00000000`eQc<G=>0000i<:g0000936X00000549dWV90000<<No\A^AH_SYPJ@d<i6n00000000EBRc000000000000\J>i0000
0000PDgc0000DZ_m@ihB\7fY00000000Tl;[00000000h^<od\4H8;`K<[0e000000000000000000000000d5jL00000000000000004^]k00000000XM;800000000
000000000000dZJCdGkF0000000097V50000LkGX00000000hK\A00000000000000000000I81g`c88XQZQ0000XHA6000000000000a5c>0000X2NL000000000000
iG36<Vkd0000000059Va@oihA7?]00000000Db0>XH?JD3h2H<bYl=WMXL?IlR9nXJk9DXbJ\YWKa<D\0GPOL\D9lR5d1AE5Ph_>iCP@iE1e8QhYH\4f000000000000
000000000000000000000000]D0400000000H<H\0mh_A@^>hQO60000DZ3a\N:=e;TL000000000000`6ai0000LL4kPS@^0gjn4:bE0000T1jP0000dYe900000000
4`if00000000\?CBLOGbP]Bjh5_HLGeLHCYQXcgVhSnGA<6X83a3\E6700000000TY;Ul9;44VGH0000TcBI9BEg0000X=8J00000000@TH^0000000000000000X1nm
<@ndlS=D90We00004<=fP3TjY7`M0000ABi@8ie;<hi00000\o4?0000`fBfm7ISI=4a<7eKD4^N=C\g0000XcSIPC@V8GSEQDIl000000000000DL[_D1>H4?Jm0000
000000000000000000000000lNK8000000008>Nn000000000000m6nKEDSL00000000LEg@<O`PdXZRmDSXdSZIQ6k9`1_L\;?h\S994U=m00000QjU0000@_g0h@?4
4RgdU1>D4EOi\g8;TW>lhm[[000000000000Q<@[0U1WTC=@000000000cGb0000000000008Z<D000000000lMJ0000h3MZ00000000<H`k`kEYU6AZh8ol00000000
45S:d6EJ\=OO<EY:`IoHDL1SPS9L\TLdLZ`7daofh6SN00000000TPhkdRYo0000E:TdHFMU\T:f000000000000U50@00004HFNlW\KdM^h0[ZT0000000000000000
0000`gP30000hPWa00000gAPi8k0Y=dLAEdZ0000000081@Hl;@Sd>7naFg9hf]k00000000e2LP0000DBHWDPHY<]Di5CT<00004HgC0000000004\BT^co0000`]ia
M>V0TW5m00005Ec[00000000<5m[4Q`o\iB`0000479200000000000000000000MEKfDTO5hAf[@eZ]000090[Y0000=Ag4000000008c9b@gXkMF?`XUk900000000
1;9;00000000@cWSa6K]`GI1hh0XL]k6Q5Y3X0H^00000000hnXPT@QG<Sh2HhL[0000000000000000000000000000000000000000<CkB`mAB0000000000000000
<11l00000000lg3Q`o:UaDCW000000000000`DJ0@7N]`LjG@gnJT1;g8D04TJY90\gX0?=hm1fm96ke0000\VPdhTWn0`Ff000052?Dm@HZ0000Le[R@ScQLa[C159B
aCDI00000000U9I300000000e15@00000000D<gFPmmVl`2QL3jhT?n8DfI2`WbL5DXGX]g0000000000000@R1400000000000000004=W7LETSHNL80ODTLC2ALb[M
PQ3S\miD00000000PBD^AAmd00000000lX5M0000lXFH0000l55U0000`[`_mDL6PFlmlWmm00000000000000000000dS`3000000000000<VL`Y@fZ0000XB_G0000
000000000000000000000000d]43000000000000h[5f0000TI0Z@a5?00000G?RHf5]TJ3300000`?gY:^30000`HE30000@g<ZH@P9XE;1hT\PLBXmheHaPk>7];Vk
]F@>PVG_l32I0000@_X20000P?ARh]jN=E_J0000e=3X<[jhHgmD82320XSY8ZC5<OGKACD[YDjZP@:e0000XEEY0000<M[d00000000@GnN00000000000000000000
00000000000000000000000000000000]3PW0000i?Z<Y;_lI=e]000000000000000000008a<f0000HDO\000000000000\<n249IoH:c4D;0]45f3lYB?0A7A\L]?
Y@b40000I9690000000000000000LZ2:D=>ELYNeUB\C000000000000809CHCkNE@mh0000000000000000hY1H<cU;EAEY58hd1;IM0000M@N05Dj?00008Wnhe8\0
l0kj00000000TFQYD4jK@Ge10000000000000000@]?g@^BQh;3^0000000000000000TncEa:gj000000000000EAd@000000000000<ci\DH1V000000000000dm:S
0ZhX00008gKg\ioGaEN<@6ZK0000P3_<000000000000L3ZYLRFd00000000X1S=@eSSHIg@0000`>Za0Y?Q8gh_XXj>0oXM@o\L8Kh?\@@^dl=dUD@600000000`GbK
LZYe`glUD^4aI3VfAA>0M>AY0000@FC3L:=1@[k<000000000O;n00000000TDJF\lnhd83;TLkM0_MPeAL_0000a?F8000000009A;l0000TRD]00000000a>Dn]4M>
00000:dLTe4cTKTB=6`CQ7JHXN<20000lT8gABfm00000000=Cf@00000000XJ_Dle;JX_Mf0000LgY;\<K]0000@K21000000000000000000000000000000000000
00000000lNKZ0000UA5E<<YflQKJHT]`P<>aPoUIA<GAQFWSD\B@000000004I3HloTPIG6c4Dn]mF>gX1E]hU>bXYn<0000000000000000I56]X[7@0000HaMX0000
0000L=Fo05W?8>8nl?chDCVT<[U:P^1;\cCVHkRY0000m7iFYFE?XMKjDb7Il\a9i14:@ogf<7dFHYnIM@ID0000000000000PfF4\ZD5B;edHh500000>?hd?6jdQZ3
PLnUlbTch44R000000000000000000000000QDB700000000000000000000000000008Kk30000000000000000000000009EM^000000000000000048Oo`dkWP4\6
4?XAXWHH`o3R`7Xe]=[7LBFFPeM2TlKT=EAIaF6f000000000000000000000000@IP3000000000000T;Kk`I<U0000a2UY00000000000000000000000000000000
00000000Ti4S0000@Le30000X`8DDb_=e<AQ0000XXmD1FW8000000000000XHPc000000000000L_md0000\>WF00008RKQ00008KABQ9AJ000000000000lHAT0000
0000aC]Z00008agZ00000000000000000000<<4kU1250000000000008U4;000000000000l_b;8F`CL`j>0000hI4T\`F00000\\`?00000000A@`l0000XPIK0000
0000LI2I0000a0Yo0000000000000000=C8m0000TN@:00000000D73he8J0ACD=000000000000Xil:00000000\5Gc\=08XJT0000085^@@_AJHHIl000000000000
00000000D<C\DX[>hhM8hOZX000082R^H4nZ81^_DCIG`I^HTW<?d_3]Q5ZY4KTkiC6?00000000001DX:JVM<P>4gIN8AMC0000l9FA0000lAA;l?K>]Fb>00000000
00000000@>4k0Ca9LZ@80000DGkT00000000lNTG4l1U0000H[S8HiIn8N[@X;0300005<>700000000TdeP000002;200008kHD000000000jMLX;E1PhAe00000000
00000000P6RW\5Eb0000000000000000\8\_`0E8@LN<X`m?0000PmlcL5JJD2abXD\U0000000000004T;?0000000000000000lCZ;`OPF0000D2bT00000000Q1Uh
4Hd@0XDZlh7]DGJQTbFhdCMZDoDSM<gM\0F6PPabh0FbLM<10k[\00005=`_DIo2@NW@XRZl000000000000\MMoHXA[P_900000m3<0Hc05H:1a000000001@OAP]KN
0000<JchE7m70XYOTHGS0000UE`^D0SRM7R[hf=G9BXfi5c_0000000000000000TmFZ000000000000hQDfdS;@00000000H0H@H3H]@X^K000000000000T5B0`hA4
Y<@F]DWl000000000000000000004^QZ0000`d<7Lh_X00004@@B0000X6Ic<FJX00000000diG@0000TiGn0000lCCMDNFf\b@`0>nf00000000hWTd0000DZU>U4Ni
U5=jY6g6mG1G00000000P6iG0af40000hd1b1>KO9AIS0000U3X1XJ]H0000eCJ^06D^00000000000000000000000000000000L=mNdl:KX@b=@SbJIA=RI2MbQBoO
000000000000DUdP00000000@1Ld000000000540000000000000`YE:000000000000000000000000hV>c00000]Ri0000AA8Q00000Q2L00000000@U8E00000000
0000000000000000000000000000000000008DFV4Sg:0000X<;]00000000lcT8000000000000000000000000<jYO@fRnUFOP`hU900000000000000000000E463
000000009BC3`K2QLKf=0000I5bcL^hWi2H;T><Ol4Z<@EieThHN`ABf00000000000000000000]FUl00000000\\X_0000Lm_4<:H3U5n_0000PI[PmBe50000\`Lg
00000U:o0000DZ0=0000=AM100000000lgCjlJ=l000000000000E=m4H[LV0000e7T=h]n[I90c<:i2L\XJ]=`800000000e>Ll0000e;?M0000<IDS000000000000
XFSb000000009F3?\XN^0000000000000000hCl9``Kk0Em_XjoW=2f5QC?60000`10k000000000000\Q]SLTa]000000000000]FnY`EI3HOb?\Wi7HZfjA6DS0000
00000000000000000000000000000000000000000000000000000000Y4<H4B?Kh7ik`Pm]PZl20000`2l_PVEalcSa0000\ZOeDDl2DXAL0bY28dd800000000H2_h
L2;n\4K4@[2h4\]g0000D9m80NA200004F\HEECe<h?0@2<E0000`EFKHFFGA:\dTIPm0Hd\DVcA00000BfFXgRTDP2X8[46`bZm51]oQ9hb`=__ADZc]5WU0000d9N7
00000000000000000000\Cf9XLiQT`nS4HbQh33OE6ekm>>_ECja0000I==UYAgRh2Lm<VkF0000000000000000lIR`000000000000000000000000\4[d@Y<l5E]O
l7Fk00000000LG310000m@Tc\ZkeleCM@@8cYBKg0000\ZD]0000Le?UhVgfQD?RLM`GMEa0000000005DOD0000<;[h@?Ma92I?P17bL4nhDMXHl01cD2AP\J^PToNZ
a2XA\VU0m6UZ\]GXA3HZ58Sk@^82\Yl6MBGS]G2d0000i?S@00004^H?0000HXJ;hKi`00000TY^HcE8E3EgIC;[0P?F`\IW0000000000000000000000000000I3i3
XKd^00000000hZe300000000000000000000d<g6T]1k12c`@N2j5AVO0000TQnUdbS7l<9O<>`^eB<a03Bn00000000D`A000000000000000005D7i0000d1FX0BjH
@H1GTMfbHZ1QPA?=000000000000000000000000dL@R`\4Z0>J_D?V\\G<5\9>=lKmDe5Ej@\XkEBVh\_ga1FM^0000000000000000`D]]PTlI<\>mPJI;0000<ZWV
dER51AIG<<ah<dlS0000hYci00000000<=?Z0000000000000000XABF<aiVd:<6DRFSPlR=A=T`07U60000dY758Tjm00000T@m57>_000000000000h\Z7hjZN0000
XgSd8XDf0000EABD000000000:\UUD@H000000000000P9RI`SAei0A[]:_BXa0j`K8U\n0MD?7W0@NQ<lIJ9E?9@>ILHZnP<8UEd6Ve`AgULCQ@`]]=10R<PAflX[QN
=@Sm0000TF1S0000000000000000=;Ql0000D?DI067MXM<h1ChTPQJL`Y`<P?g=0000000000000000DdPb0000eA^O0000000000000000H7FY00000000aBfI0000
@<je0:E:T;@dLZB;X]IWljGSA1egQ?4kY?L\]A<M00000000dE_`0000<0oedDhV00000000000000000000D7Y8hI>f000000000000Y2im00000000P=6E00000000
XRTGLG=X<5cVTU?nXX6]@d8c@XAkDeVL9BaQ`LW_A39n000000008:FS0000000000000000000000000000h\>>e2;200000000000000000000P;TS\DP_hgbg0000
00000000<3;68PZ7000000000000dQMe4N]lLd3;8?g0lC;DPcl<0JAM4DIH4QL[000000000000000000000000\Mm9DL;J0000P6]S0MbN00000000000000000000
0000`7YkPM7>1Aa=00000000X5@e\I6`L>Y4PVEoDZnC00004XIh0000<L_nPQo20000TW;l0000LH?1<j[L0000Hl2A0000<;ZG0000l3GN<5gET:jg@f811:Wn@6N8
eF[9=EeJ0000M<Y[=G6?h1;R00000000Ha6V0000000000000000000000000000DX5[m:EA00000000D5gi00000000dKBED6Si8Y6N@lNX00000000X8oG0000PEoS
00000000l=b000004JHj000000000000TZMj0000QG0?TBHHDkF[\M48\g]f97;elecdA6ZQ00005Fl1DjC000000000e?\C000000000000L:SGTf3FDoB`00000000
0000]=fn0000h]5OY3lgD8i@8>YGDI;X0000I;@80000hGYY45T@000000000]=Ml^^AlaKE5DfUaFBo0000Df;5<@j5UFE300000000000000000000HbFV00000000
0000=B:60000\aLW00000000`V26000000004=j5H=5`00000000lS4YLGibTObo0000000000000`D50000hM3h0000`>V\`WbZ\RK<000000000000XdgMAES2dH<g
0000000000000000\YN700000000000000000000l`db00000000H3hj4TDA`C\fXl^7ICNT0000L\^N00000000E>W>0000\759\F^Vd=B]H?4J0LJe0000<H9MTZ:J
00000Nok@fja00000000M<RH0000hKFl9F9T<@W38RbSQ>;>5@jSMD;J00000000000000000000000000000000000000000000D_A8lEmo05\B0^P04DDF`=_ihH>G
00000000LGdTlL2QHb2o9<S2H\WDHfm`e<[Bhm2DiAEGaAM[P\J3\f@nUBC?0000AC\C0000XINo000000004geB\]N700000000a7HT00000WnS0000000000000000
0000dbbOhTWJA3<Z0XgXXlll`mbKDV2d00000000000000008N9h0000DCQT8ZA`LdR<0000TRQ>]2gO4iX]544L0000@=MA000092a80000000000001<lk0000aDdB
0000000000008QJeEDgilFjZU6c=@@2V]F[T0000000091jl000000001BHI0000HJXHU9h:00000000<6cc0000000000000000000000000000000000000000TA^5
@7S[\HkD`2=58c0aID6RAF770000`43c000000000000000000000i`m`8Bf0000dViV0000LaB40000000000000000<f5?00000000`M2E00000^>E439VEFgi0000
00000000h27\4S[3L<AAX4`O0000Hc:^000000000000QDHd82UbTJ3CdR2<0000PD5R000000000000i;bC1>PD0000000000000\mOU;ZC1C750000TAi6hEQEP@<;
DGg[DNE:`7bY`GhFhYA24o=k0000000000000000D05kh]_i00000000M<Mm0ISh`LC`8jKE00000000X5WR000000000000LYehL^d?58h<0000`NeW0000lVlO\1:m
0000@SJdXho_`_]@QCO50000HUAH0000000048]3A2FB000000000000\PC9dkh?H@hj000000000000000000000000DR^hXBPFU5hnE4_C0000mFYP000000000000
0000H3>>hf^R<XIP0000IBSk000000000000hb?CLdAKP^;b00000000000000009@^nHJh3H4KM0DBQ@4NmTPX0HShD8]ck4IRD8WV_Te1Thg[AHmKAEC]iHR==0000
UD<X00000000000014bI00000000000000000000000000000000`_`70000`9;o000000000000DZkIDfR_0000000000000000\`F94g3]lCXgHU\^e;:U0000l34>
0000000000000000D8=HI8nem;If0000h]j9000000000000@^A6DWB>dYUC99?ci9PTQ>`P00008Yfm0000<L4B0000lfoSE6l;00000000dZ`eI5O5X4E1XWbi0000
EDV@IE=J00004a`Z0000i:5\hmW3@6:`DeBj0000000000000G74000000000000\0oW0000\7?h`fR><04H\hDK0000`CJ@<b>M0N3M4gjWLkV6@S[oIFI_LOQ10<lV
000000000000d:S8000000000000`QiT0000a72500000000000000000RaXlB2=0000PK\4000000000000000000000000<CP?0000\_?W00000000T@>F4<l;XHSi
0000`^nbX9Ok000000000000DU36000000000000e9b3I<>L@R>X0000UET700000000`1T1\Rkc00004HKN0000=3LgP99M00000000XPCR@K^n\:SWXg5:e<[`0000
e6PmmFCeX\e90000000000000000d6H@LRD0<XNOX]6a@cIna1:k000000000000l>4T00000000000000000000EBRB0000XEk1000000004=R900005D7]4in@X5Cb
\G>C<Nm`PoG?19o00000000000000JRXeAk900000000\g=P00000000<T350000000000000000000000000000@E754`UC0000l;N>hJTJ8H;NHWIJ0VC3XW[c01FA
`3[o@?E`0UF`m@S700000kGH000000000;[K9D2J0000M5ai0000`]L0U?hf\\Vf]@@\000000000000@OCN000000000000000000000000<aR@HXaShh4c`lHV0000
@PV=<=O[`oC2P8j700000000d4OL49;GH^POU>>AmCk]h7NDlBa40000lCW\A10g0000T=^`0h:@LDXc<DcjlVDX00000000`5_T8\ij0000076[4E44<ajMhT5I8lVe
0000<E>:000000000000D^b5Pehh0000l_]Z0000XlBB00000000000000000000h1@<l07]T9C^0000\<]n000000000000h5aI0000lZRmleUTaEVn000000000000
000000000000000000004H12<JY`0000\eXR0000@]WY0000000000000000@1\S0000000000000000XO>M0WlmLG=10;ON`H@jlKO;`6ioLZH^Hb<C@enj8k^Y9>j7
0000@=;YLHYB0000@gdQIA59@n0g88Kkl:eP0Aen<1nTlHAl\\3eI499\dW\000000000000000000000000Y;EJDY4R@hCc0000l7B\P;gcL`]LTU2E8>3Q8D^:PcoA
M7:a00000000P@lX00000000PTEl1FnGH_di4h?R000000000000Xgb9\c>Y5@oN0000DPe;0000TWL^L1NH0000`n@i@JQ700000000\NaUhY0`000000000000\]6M
d29>P;Bm<<7SdX1Hh3[8@idF9Ce:1D8G9DUeiFo=000000004HcB@2cePVjJXYY?P[ER]=n`EB^WT?dC\=P?42;O0_NgLVXV<gU>8h_i5:RaPJhB0000I:Z300000000
0000XJLL000000000000000000000000000000000000l`1U00009:XG<h2JI5Ni00000000000000009@o`LR860Zg\0000l1b?000000000000I:2Y000000000000
l64Y0000000000000000H[SU<FEa<^DM00004BOLL:h90000a0OB000000000000@N<U00000000<KCEUDKC0N:S00000000DGDd`\9Thfe\PC3e\\mdIA=C0000<XnV
00000000000000000000000000000000L4fV8`X8Xcgg4bBX`hQb]DYLm2nZ4g^d00000000000000000000LZ7JdiMB0000000000000000l_k\ME2[TLaF00000000
00000000\XTFlhSGU1m5TH3o15[QT8mNTU3h0000T85K0000TIHd00000000000000000000@?cGHJNWL\Li0000<0\A000000J\Pe2a000000000000HCJZhEa?HSim
LPbOld47<Y=h4;Pe`eW\d3a@lP_U8YJ\XV<_59jMLGb2=CWi00000000000000000000H@XKXF3aXNbdljh_aCYma@iQ000000000000000000000000<P=F00000000
8;h900008O_N00000000LG8200000000XXKS00000000degD4YS?M<_aE73W0000PggS9BNCh0igP6f8HPjSd4]lXc4TDc[O1>L]0000l6:800004c?J000000000000
00004Mdn0000AG3H00000000@7SJ000000000000P7E800000\S?0000\dZCh9B693g>I:H;@Y=P000000000000T^9R0000dIb>0000dc`XdL=50000000000004o;m
00000000000000008Q\UH??c00000000To_390he0000lKcQ4f_>0000000000000000de=h00000;Qe000000000000000000000000DbW28FdLTn_e18;oLd]=47kD
LA0a00000000000000000000000000000000l9945@mJLf_300000000530g000000004CCk13DG00000000@Cn?DQFSM;DT00000000000000000000dFJjI<dT0000
@Z=i51fF00000000000000000000LR:h000000000000@F2`0000HSac0000000000000000000086lYDVba8NEPdZFDL>:000000000D6\_00000000000000000000
<;l`L>D1X@B=00000000IBBF0000lY1WL9HV\X;I00000000000000004SJ5=A4g0000IFQ<0000<f<3h<jU0000T?4>0000df<SQ0M900000000<VkU000000000^:D
000000000000dmRQ00000000dh2:Q7]N00000KjW00000000DV^VL3=T00000000`KEC0000Dm0UIBQXXL<4XVKQhZi`0000D3cP`MFaPdim4_2Z04=L00004XNlP9d1
000000000000lO?R000000000000PT;50000iBQ40000P0DI000000000000XnA700000000000000000000XQXV0000000000000PjD<H8:a@l?]AmR<ZCLmDi:<FnU
lMD^eDPC0000000000000000D[RM0000000000000000\0W8000000009DDh0000<GNPLU]`HMbkDWLU00000000TF]Zd8Xl4WN`lCX@h\1I8mNC\Yc=TfZ?4BAH8kSN
I9e2=>ZPQ?m1iF[f0000000000000000@H81X>PXX75PMB_J0000l3aTdI?40000haZo0000dTS7lL_[45J>\\[Q0000h<@gd?b]\[=700005Bo10000`Gmk@CYIhJL_
=6I?\[=RTdHnI:]?00000000DPI70000000000000000]5fH5Fi100000000lFCBPTC500004JET0<iQdDQ>X^XId;P8LDWna@I2P\be00000000XN6^PSOfPgD<0000
000000000000@Hf0000006hm0000d77^@dB[<_7Q0000\P:l000010ZR0000=;c`<MOo00000000L`>;I6odM;6Z0000L?BnhGD?0000@SiRE5JPiA4U0000]Ano0000
0000LSRc<5Yhh`mnh_WK00000000@WBf0CcH4j_6]ALM0000@EWL0000i5gk00001Eid<R]ah?d\4?Vk@0MQ@W`nI=Lc000000001BQdX?F?A08L00000000iA6b0000
<Lc]0000<@Wl000000000000000000000000Dh36h:2b000000000000H>Vg00009@n^mBP>0000DAUB000000000000000000000000`^?6Ld;F00000000h9k`8]gI
H3L3PgJi@?PgX8=f4LQG`n=1PI^n8FM;8]3N000000004go@hRNT0000000000000000000000000000<KI80000`oFU<L>FhgLd00000000=7EB00004H?le?fP0000
00000000e9lPi2`U000000004_=b0000000000000000000000000000000000000000PM@V000000000000H?`;l4B80000000000004:;ed6L60000000000000000
LWoS000000008G5o00004WPh0000D=d`1B07000000009FB]0000D6QO0000000000000000i99K00000000000000000000@>?D4fa60000@ELcDRn=PUlfdYYO0>Q5
<FPG8f0e000087^D000000000EDl0000000000000000000000000000LRkY00000000l580U3Da00000o0b0000000000000000000000000000Y9mm0000X^<[0000
000000000000@g<;0000X?KP0000h15=00000000<1BI000000000000h60;00000000\aDl0000a=e?mBZRMD?40000000000000000000000000000P7i[00000000
UAam0000E3Z?0HlmaB4]0000Y1QJ0000000000000000<A]3E@@h000000000000h8620000000000000000`ACH0000\WcF4K5lhWBV000000000000000000000000
0000PL9@00000FGl\<JR000000000000dgcnH>T4<Ckc\Q`9PSS400000000lCSS000000000000<>XgEBBahK3i0000a5OA00000000\hPi0000000000000000eCEH
98bbhE5A1?XY0000XoaV0000PM]n823;]AeH00000000Y;VXd<[KIDd`00000000h`FV@a1GX12he2=F@1Z0ECjI0000h8K<XSi0U;>[0000@<Dg`TXidGLjT_m:0000
@H2odgUJX2U0PIPF0000000083UmDFDNdPj`eB_n00000000000000009C=\00000000000000000000EC5:0000l0O8dXDK`iKKA33mhU:4\WaU00000000\OLW`JHZ
8oH^HY2F000000000000\[hf@bMa000000000000T706Xod`<0XTl0Jn<\PAI=D34f`A0000dZ7i0000000000000000dmCA@0M9lHN=000000000000\gUiX;Mn0000
0000Q9>F4>U`\<PL00000000P[N<00000000000000000000@L5m00000000000000000000DDo24XZC000000000000\EbITEg[93YQ00000000@BXUT[Y30000=?XD
0000\N\d00000000P8cK0=1c0000000000000000L[G<hefD00005E>gPV:ITlUm0000`5\K877l88_d0000000000000000LQN@@am@DX4_00000000@h1100000000
000000000000XbNaTLR[TG\HlOO6DXQW8[WjQ7Xe0000`n\N0000XX8200008<D400008I5e0000000000000000PT[a]?j100000000000000000000]DeD0000L`bT
0000000000000000DK2^00000000eB]<00004hg00000LZA=<6@X000000000000=11a8SK]\MJO4D9S8N<f0000YAJU000000000000Ljd<HceGdYS3MESe00000000
46\:<D_98Z@e]>QIYCFkD<U\Q8Q@00000000l7fGdQEK0ODg00000000=DRY0000\?mSlcK20000`3M7L<7BD\HXhg]Q0000AG2F0000`=6Z0IF^`l[b00000000TRP=
`1U7@SLGA;dl<>mgaA;KmBhD00000000000000000000EF`@X2Wi8;^aX^^i978KP7gU0:ioP:TAHMcG8[]^EBPPD=1TiFJa000003hX\7<f0V8FHG@\hJIQ00000000
000000000000000000000000DShV0000000000008[]H4\?V0000d6TW0000]A8BD@7[0000mEb8HSiH00000000`23Q000000000000U4SETe9R0000000000000000
LdjoPgFBDlU5aD=NX?U:000000000000dF1m`I2i0000H9O4D^S4<2<[XC;451@05BUf00000000hBf=UAb900000000<Sfl0000DjUi0000TcS10000l9E400000000
00008BTd000000008SMN000000000000Hg1c0000IDkD0000H<m=00000000E4ZL8@HO00000000i>37TeOZ\7<MlFR\4[O`a@m8P4jf8XWg0ceWAA29h>hYTH@F]=NF
]FMjQ5U_0C0?DUM^0UaoQ;2k]@T?h:L5eB9C1E_bD`Ji00000000HNNJl[Fj0000@CD:0000H]7K000000000000000000000000m<JUh=gld<XL\d6J`Y5I0000hY^g
<HU:\JhL<=n5DX^hX[LoTb^B`4]TDnn\`o3H000000000000000000008R\[D^j`dEIdE;0j0000DNlJLmHmTS8VLHCY00000000`KG^00000000hjg=<8]]00000000
0000l<Fh000000008Dll0000e6:;\79Dl7=nI;Bo0000mFHi000000000000lQGY00000000e8@hE8]]\]\1000000000000000000004NJmY0L:Y=PY000000000000
HV2K1;WPa8om000000000000@QfeE7KRD0RRd0^<hWJT0000X^X:EB1Q000000000000AA_c00008WnF000000000000LM]2aE2=0000TCcl0000000000000000<YFA
00000000PZeeD67cD0;2h^5IP?K[<h9OL`O395g<T8RgQ5Rg000000008:_lDcFL00000000`l?V00000;75d^EV4gm^92K;000000000000X@^>MD8S000000000000
00000000d@A8Db=k0000`7lNh]>=465U00000000hC2j<jTXd0:a000000000000\3b9`0WL00000000d@KodEFi000000000000000000004k3ndb;@LOI2DWES]858
00000000000000000000\8=8Q<;c00000000LK>c0000PG4Y00000000PcJQ`Sc;437\<1D7P]AHP]o2T\[=i1h=00000000HY^;0^CR0000YG6Q00000dXR00000000
X?=KE5RE0000000000000000TfH?0000\@m6M8WN0000000000000000``?^00000000`E>g4kUf000000000000`F=ZLN42X^Cl5D_RAFl=000000000XEaH?FQ@Sne
0000`:BP0000000000000000L\8C00000000@Ke;00000000LJih000000000000000000000000D:Bc@GMm@JB@00000000`QD8<TN`<2@g4_akH2V3M:[R<Rc^A<Wb
817?0UKX]ADQ0000dYYZ0000000000000000000000008@EE@KZ:U1ih0000000000000000X?Hk00000CPGM94a0000000000000000PR0bM9nO1DEX8H3J=@g>0000
HP_`8VX4YEUW0000HfXc00000000AB@BT\K]0000lB8n4a>N13Jj<BZX0=c^00000000D1m;0000HIW>00000000@aF41CH<00000000@\^600000000djFj00000000
=2O]LPPn4;2]D4hd=7=QEC8U0000L44a00000000000000000000U1C20000a4D[1D=000000000<A@D0000TFQF\Z0aT[OT00000000XB:d0000DV0S00000000<T9L
0000<;AZ0000LTDRh8bV0000000000000000hWE@0000000000000000AC^h0000U;F[m@\O0000LXZ4`7C^59D_\bHg412Q0000000000000000@je^0000lW3D5<OW
000000000000TcV94O``00000000]1VM000000008i?M<0cW0000<G<@hH7PHO1L00000000P[e>00000000EBEC\aS3Q3L;YFiF0000Dk2Bi@G1XDCLhA8K<kmB5E0K
0000<g<J00000000QF:b000000000000D`fW00000000]7Gi00000000IEJ=4`b8]E=8`iJV0000000000000000000000000000LBQ@lIDbU=7P1C?l000000000000
0000\:AL=CbFP_Sm0000XQ`\L54KhDCZ1CIbD`lJ<PlOM8M40000000081FL000000000000000000000000I0CoPd3i0000@J]f0000hITT8M[Plk4fXBmI8<lc0000
\=a\0000]7S<0000DRTdHF<R@__X000000000000000000000000PFFm0cB`\c`BYCjm0000@m4N00000000]1_Y0000h3?nlM[=l@2F8>ENTWoa0000=9m300000000
00000000000000000000HP0G47XW000099Bb0000\=k4000000000000000000000000`8<60000L;:>`YHOlF^300000000000000000000\<EK4>N70T:E00000000
8=ZAm1d<000011GU@mfSL4al00000000lXF;00000000LbmY0000000000000000P2dN@E]>XV8m\Z=FMCH0000000004ZG_0000000000000000000000000000lEcc
H5HND5c7Ta]fhFBW00000000DSF0LDSfYARk0000a571000043<9PhR]\mZ=A0lC0000000000000000XJJ90000000000000000P\P00000D=S2PkS4`[:\0000hj9[
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
l(F::Location, L::ZhHans), l(F::City, L::ZhHans), l(F::Location, L::Fr), l(F::Location, L::En), l(F::City, L::En), l(F::StartDate, L::Tr), l(F::Availability, L::Tr), l(F::Title, L::Tr),
l(F::Headline, L::Tr), l(F::StartDate, L::Vi), l(F::Entity, L::De), l(F::Employer, L::Nb), l(F::Entity, L::Nb), l(F::CompanyDescription, L::Nb), l(F::Employer, L::Nl), l(F::Entity, L::Nl),
l(F::Employer, L::Nl), l(F::CompanyDescription, L::Nl), l(F::Sector, L::Nl), l(F::Position, L::Sv), l(F::Role, L::Sv), l(F::EndDate, L::Hu), l(F::Manager, L::Nl), l(F::StartDate, L::En),
l(F::StartDate, L::Nl), l(F::StartDate, L::Nl), l(F::StartDate, L::En), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::Date, L::Nl), l(F::Achievements, L::Nl), l(F::Level, L::Nl),
l(F::Fluency, L::Nl), l(F::Health, L::De), l(F::Salary, L::Tr), l(F::Highlights, L::Nl), l(F::Courses, L::Nl), l(F::StartDate, L::Hu), l(F::City, L::Mt), l(F::Summary, L::Da),
l(F::Name, L::Sv), l(F::SpokenInteraction, L::Lt), l(F::Employer, L::Lt), l(F::Entity, L::Ro), l(F::Username, L::De), l(F::Position, L::Hu), l(F::Role, L::Hu), l(F::Position, L::Hu),
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
l(F::LanguageCertificates, L::Sl), l(F::Language, L::Pl), l(F::MotherTongue, L::Pl), l(F::Keywords, L::Pl), l(F::Language, L::Pl), l(F::NationalId, L::Hr), l(F::NationalId, L::SrLatn), l(F::Employer, L::Cs),
l(F::Position, L::En), l(F::Position, L::Da), l(F::Headline, L::En), l(F::Position, L::En), l(F::Position, L::Nb), l(F::Headline, L::Da), l(F::Position, L::De), l(F::WorkMode, L::Es),
l(F::WorkMode, L::Ca), l(F::Region, L::Ro), l(F::Title, L::Id), l(F::DrivingLicence, L::Et), l(F::Publisher, L::Fi), l(F::ReleaseDate, L::Fi), l(F::TeamSize, L::Id), l(F::Credits, L::Id),
l(F::City, L::Id), l(F::Mobile, L::Fi), l(F::Username, L::Fi), l(F::Language, L::Lt), l(F::Fluency, L::Lt), l(F::Availability, L::Da), l(F::Availability, L::Nb), l(F::Nationality, L::Fi),
l(F::Employer, L::Id), l(F::Role, L::Hu), l(F::Area, L::Hu), l(F::Score, L::Da), l(F::Score, L::Nb), l(F::Position, L::Mt), l(F::MilitaryService, L::Lt), l(F::SpokenInteraction, L::Tr),
l(F::Keywords, L::Et), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Tr), l(F::ProjectType, L::Id), l(F::ProjectType, L::De), l(F::MilitaryService, L::Hu), l(F::Address, L::Fi), l(F::Safety, L::Id),
l(F::Nationality, L::Id), l(F::Language, L::Et), l(F::Fluency, L::Et), l(F::Fluency, L::Id), l(F::SpokenProduction, L::Mt), l(F::Date, L::Hu), l(F::Fluency, L::Id), l(F::Level, L::Id),
l(F::Level, L::Da), l(F::Fluency, L::Da), l(F::Keywords, L::De), l(F::Level, L::De), l(F::Fluency, L::De), l(F::Level, L::De), l(F::Fluency, L::De), l(F::DrivingLicence, L::Id),
l(F::Area, L::Hu), l(F::StudyType, L::Hu), l(F::GivenName, L::Hu), l(F::Achievements, L::Fi), l(F::Responsibilities, L::Fi), l(F::SpokenInteraction, L::Fi), l(F::Achievements, L::Vi), l(F::Availability, L::Id),
l(F::Extra, L::Vi), l(F::Issuer, L::Hu), l(F::Language, L::Fi), l(F::LanguageExperiences, L::Fi), l(F::Fluency, L::Fi), l(F::LanguageCertificates, L::Fi), l(F::NationalId, L::Tr), l(F::ExperienceArea, L::En),
l(F::ExperienceYears, L::Vi), l(F::Writing, L::Fi), l(F::Description, L::Et), l(F::Authors, L::Fi), l(F::Writing, L::Et), l(F::Achievements, L::Mt), l(F::Extra, L::Lt), l(F::Writing, L::Mt),
l(F::Emails, L::Lt), l(F::Phones, L::Lt), l(F::Urls, L::Lt), l(F::Gender, L::Nb), l(F::Entity, L::Nl), l(F::Listening, L::Lv), l(F::Listening, L::Lt), l(F::Entity, L::Id),
l(F::Entity, L::Pl), l(F::Entity, L::Cs), l(F::Entity, L::Sk), l(F::Entity, L::Et), l(F::Entity, L::Lt), l(F::Entity, L::Lv), l(F::Entity, L::Hr), l(F::Entity, L::Mt),
l(F::Entity, L::SrLatn), l(F::Keywords, L::Sl), l(F::Keywords, L::SrLatn), l(F::Keywords, L::Hr), l(F::Highlights, L::SrLatn), l(F::Highlights, L::Sl), l(F::Highlights, L::Hr), l(F::Keywords, L::Sk),
l(F::Highlights, L::Pl), l(F::Authors, L::SrLatn), l(F::PostalCode, L::Pl), l(F::Nationality, L::Et), l(F::PostalCode, L::Id), l(F::PostalCode, L::Mt), l(F::Url, L::Et), l(F::Gender, L::Sv),
l(F::Gender, L::Da), l(F::DrivingLicence, L::Da), l(F::Highlights, L::Fi), l(F::Responsibilities, L::Et), l(F::ExperienceYears, L::Fi), l(F::Summary, L::Et), l(F::Mobile, L::Pl), l(F::Department, L::Lv),
l(F::Department, L::Lt), l(F::City, L::Da), l(F::City, L::Nb), l(F::Communication, L::Hu), l(F::Communication, L::Nb), l(F::Communication, L::De), l(F::Communication, L::Da), l(F::Communication, L::Sv),
l(F::Employer, L::SrLatn), l(F::Entity, L::SrLatn), l(F::Fluency, L::Mt), l(F::Communication, L::Cs), l(F::Communication, L::Sk), l(F::Communication, L::Hr), l(F::Communication, L::Lt), l(F::Communication, L::Sl),
l(F::Communication, L::Pl), l(F::Communication, L::Id), l(F::Communication, L::Mt), l(F::EndDate, L::Cs), l(F::EndDate, L::Sl), l(F::Publisher, L::Cs), l(F::EndDate, L::Pl), l(F::EndDate, L::Sk),
l(F::Profiles, L::Pl), l(F::Phone, L::Id), l(F::Phone, L::De), l(F::Phone, L::Cs), l(F::Phone, L::Lt), l(F::Phone, L::Sl), l(F::Phone, L::Lv), l(F::Description, L::Pl),
l(F::Profiles, L::De), l(F::Username, L::De), l(F::Username, L::Pl), l(F::Username, L::Sv), l(F::Username, L::Da), l(F::Username, L::Nb), l(F::SpokenProduction, L::Tr), l(F::SpokenInteraction, L::Cs),
l(F::SpokenInteraction, L::Sk), l(F::Summary, L::Lv), l(F::Username, L::Hr), l(F::Username, L::SrLatn), l(F::Institution, L::Fi), l(F::HighestDegree, L::Fi), l(F::Courses, L::Mt), l(F::City, L::Id),
l(F::Location, L::Id), l(F::Url, L::Fi), l(F::IscedFields, L::Fi), l(F::Profiles, L::Hu), l(F::Credits, L::Lv), l(F::StudyType, L::Et), l(F::Location, L::Sl), l(F::City, L::Sl),
l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Country, L::Pl), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::Location, L::Sl), l(F::BirthPlace, L::Sl), l(F::Country, L::Sk),
l(F::Credits, L::Hu), l(F::Credits, L::Lt), l(F::Credits, L::Mt), l(F::Credits, L::Sl), l(F::Credits, L::De), l(F::Credits, L::Cs), l(F::Credits, L::Sk), l(F::GivenName, L::Cs),
l(F::GivenName, L::Sk), l(F::NationalId, L::Id), l(F::Entity, L::De), l(F::Entity, L::Da), l(F::Entity, L::Nb), l(F::EndDate, L::Et), l(F::FamilyName, L::Mt), l(F::Level, L::Is),
l(F::Fluency, L::Sv), l(F::Level, L::Sv), l(F::Fluency, L::Sv), l(F::Courses, L::Sv), l(F::Courses, L::Da), l(F::Courses, L::SrLatn), l(F::Courses, L::Id), l(F::Institution, L::Da),
l(F::Organization, L::Tr), l(F::Entity, L::Tr), l(F::Employer, L::Tr), l(F::Organization, L::Tr), l(F::Institution, L::Tr), l(F::Entity, L::Tr), l(F::Issuer, L::Tr), l(F::Summary, L::De),
l(F::Description, L::De), l(F::Courses, L::Cs), l(F::Courses, L::Sk), l(F::Listening, L::Et), l(F::Listening, L::Fi), l(F::Period, L::Et), l(F::Date, L::Et), l(F::Image, L::Fi),
l(F::Description, L::Fi), l(F::StudyType, L::Hr), l(F::StudyType, L::Lv), l(F::StudyType, L::Lt), l(F::StudyType, L::SrLatn), l(F::StudyType, L::Nb), l(F::StudyType, L::Da), l(F::StudyType, L::Mt),
l(F::Gender, L::Is), l(F::Gender, L::Sv), l(F::Gender, L::Da), l(F::LastModified, L::Mt), l(F::Credits, L::Fi), l(F::LastModified, L::Nl), l(F::SpokenProduction, L::Ga), l(F::LeavingReason, L::Fi),
l(F::Region, L::Sv), l(F::Reading, L::Sv), l(F::Reading, L::Da), l(F::Reading, L::Sv), l(F::Reading, L::Da), l(F::Organization, L::Nb), l(F::BirthDate, L::Id), l(F::Urls, L::Ga),
l(F::ProjectType, L::Fi), l(F::Address, L::Hu), l(F::City, L::Hu), l(F::Location, L::Hu), l(F::Address, L::Hu), l(F::City, L::Hu), l(F::ExperienceYears, L::Id), l(F::Url, L::Id),
l(F::Region, L::De), l(F::Country, L::De), l(F::Country, L::Nl), l(F::Country, L::Sv), l(F::Country, L::Da), l(F::Country, L::Nb), l(F::Country, L::Is), l(F::Language, L::En),
l(F::LanguageCode, L::En), l(F::LanguageExperiences, L::En), l(F::Keywords, L::En), l(F::Language, L::En), l(F::Language, L::Fr), l(F::MotherTongue, L::Fr), l(F::MaritalStatus, L::Et), l(F::Reading, L::Lv),
l(F::LastModified, L::En), l(F::Age, L::Pl), l(F::Period, L::Pl), l(F::Age, L::Pl), l(F::EndDate, L::Is), l(F::Salary, L::Is), l(F::StudyType, L::It), l(F::ProblemSolving, L::Is),
l(F::Reference, L::Fi), l(F::Reading, L::Ga), l(F::Url, L::Ga), l(F::LeavingReason, L::En), l(F::Reading, L::Es), l(F::Reading, L::Ca), l(F::Manager, L::Da), l(F::Manager, L::Nb),
l(F::Reading, L::Nl), l(F::Level, L::Ga), l(F::EqfLevel, L::Ga), l(F::Fluency, L::Ga), l(F::Publisher, L::Lt), l(F::Organization, L::Id), l(F::Institution, L::Id), l(F::Issuer, L::Id),
l(F::Language, L::Es), l(F::Reading, L::Nb), l(F::Reading, L::De), l(F::Reading, L::Is), l(F::Age, L::Cs), l(F::Period, L::Sl), l(F::Date, L::Sl), l(F::ReleaseDate, L::Sl),
l(F::LastModified, L::De), l(F::StudyType, L::En), l(F::EqfLevel, L::En), l(F::Level, L::En), l(F::Level, L::De), l(F::Level, L::Id), l(F::Fluency, L::En), l(F::MilitaryService, L::Es),
l(F::DrivingLicence, L::Mt), l(F::GivenName, L::SrLatn), l(F::TeamSize, L::Pl), l(F::Authors, L::Lv), l(F::Url, L::Fr), l(F::Role, L::Fr), l(F::Url, L::Vi), l(F::NativePlace, L::Fr),
l(F::BirthPlace, L::Fr), l(F::Location, L::Fr), l(F::City, L::Fr), l(F::WantedCity, L::Fr), l(F::Language, L::Ro), l(F::MotherTongue, L::Ro), l(F::StudyType, L::Lv), l(F::Level, L::Lv),
l(F::Fluency, L::Lv), l(F::Language, L::Pt), l(F::Language, L::It), l(F::MotherTongue, L::It), l(F::MotherTongue, L::Pt), l(F::MotherTongue, L::It), l(F::Language, L::It), l(F::Language, L::Pt),
l(F::Language, L::Mt), l(F::Sector, L::Vi), l(F::Area, L::Vi), l(F::IscedFields, L::Vi), l(F::Sector, L::Vi), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt),
l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Et), l(F::Url, L::Mt), l(F::Url, L::Hu),
l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::SrLatn), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Urls, L::En),
l(F::City, L::Et), l(F::Extra, L::Fi), l(F::Extra, L::Et), l(F::Listening, L::En), l(F::Level, L::Mt), l(F::EqfLevel, L::Mt), l(F::Cefr, L::It), l(F::StudyType, L::It),
l(F::Level, L::It), l(F::Fluency, L::It), l(F::Level, L::It), l(F::Fluency, L::It), l(F::HighestDegree, L::It), l(F::EqfLevel, L::It), l(F::MotherTongue, L::Ca), l(F::Location, L::Ca),
l(F::Position, L::Ca), l(F::BirthPlace, L::Ca), l(F::Location, L::Ca), l(F::City, L::Ca), l(F::ProjectType, L::Vi), l(F::Location, L::Ro), l(F::Location, L::Pt), l(F::Place, L::Pt),
l(F::BirthPlace, L::Pt), l(F::Location, L::Pt), l(F::City, L::Ro), l(F::Location, L::Ro), l(F::City, L::Ro), l(F::Location, L::Ca), l(F::Location, L::Es), l(F::Location, L::Nl),
l(F::Location, L::Ro), l(F::Location, L::En), l(F::City, L::En), l(F::Place, L::En), l(F::BirthPlace, L::Ro), l(F::Salary, L::Sv), l(F::Salary, L::Nb), l(F::Salary, L::Da),
l(F::Username, L::Pl), l(F::Reference, L::Vi), l(F::Location, L::Mt), l(F::EndDate, L::Is), l(F::Location, L::Sl), l(F::Location, L::Hr), l(F::Location, L::SrLatn), l(F::Location, L::Cs),
l(F::Location, L::Sk), l(F::City, L::Mt), l(F::Location, L::Pl), l(F::Thesis, L::Is), l(F::Location, L::Id), l(F::Position, L::Lv), l(F::Role, L::Lv), l(F::Roles, L::Lv),
l(F::Roles, L::Lv), l(F::EndDate, L::Fi), l(F::Reading, L::Fi), l(F::Location, L::Es), l(F::Place, L::Es), l(F::BirthPlace, L::Es), l(F::NativePlace, L::Es), l(F::Reading, L::Et),
l(F::Listening, L::Nl), l(F::MilitaryService, L::Sv), l(F::Location, L::It), l(F::Place, L::It), l(F::Location, L::It), l(F::BirthPlace, L::It), l(F::Salary, L::Vi), l(F::Awarder, L::Fi),
l(F::LeavingReason, L::Vi), l(F::StudyType, L::Lt), l(F::Level, L::Lt), l(F::Fluency, L::Lt), l(F::Level, L::Lt), l(F::Description, L::Is), l(F::Gender, L::Lt), l(F::Listening, L::Da),
l(F::Listening, L::Da), l(F::Listening, L::Nb), l(F::Listening, L::Nb), l(F::PostalCode, L::Vi), l(F::Country, L::Fi), l(F::Region, L::Et), l(F::Keywords, L::Nl), l(F::Keywords, L::Fr),
l(F::Keywords, L::En), l(F::Publisher, L::En), l(F::Date, L::Mt), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::Ja), l(F::Email, L::De), l(F::Email, L::Fr),
l(F::Email, L::Es), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk),
l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Ro), l(F::Email, L::Tr), l(F::Email, L::El),
l(F::Language, L::Is), l(F::Manager, L::En), l(F::Manager, L::Nl), l(F::Network, L::Vi), l(F::Roles, L::Lt), l(F::TeamSize, L::Ro), l(F::Score, L::Mt), l(F::Thesis, L::SrLatn),
l(F::Area, L::Es), l(F::Area, L::It), l(F::Courses, L::Es), l(F::Courses, L::Pt), l(F::MotherTongue, L::Hr), l(F::MotherTongue, L::Sl), l(F::MotherTongue, L::Sk), l(F::MotherTongue, L::SrLatn),
l(F::MotherTongue, L::Cs), l(F::MotherTongue, L::Ga), l(F::Mobile, L::Fi), l(F::Phone, L::Fi), l(F::HighestDegree, L::Es), l(F::Cefr, L::Es), l(F::EqfLevel, L::Es), l(F::Cefr, L::Es),
l(F::Cefr, L::Ca), l(F::Nationality, L::Sv), l(F::MaritalStatus, L::Tr), l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::It), l(F::Score, L::Ro), l(F::Score, L::It),
l(F::Profiles, L::Id), l(F::Reference, L::Is), l(F::Department, L::Et), l(F::Entity, L::Hu), l(F::Summary, L::Hu), l(F::ReleaseDate, L::Hu), l(F::Name, L::Hu), l(F::Title, L::Hu),
l(F::HonorificPrefix, L::Hu), l(F::Region, L::Hu), l(F::Email, L::Fi), l(F::Position, L::De), l(F::Roles, L::De), l(F::Role, L::De), l(F::Email, L::Sv), l(F::Email, L::SrLatn),
l(F::Reading, L::Id), l(F::Thesis, L::Fr), l(F::Listening, L::Id), l(F::Score, L::Fr), l(F::Manager, L::Sl), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Manager, L::Sl),
l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Writing, L::Id), l(F::Summary, L::Nb), l(F::City, L::Cs), l(F::City, L::Sk), l(F::City, L::Sl), l(F::Location, L::SrLatn),
l(F::City, L::SrLatn), l(F::Location, L::Cs), l(F::Location, L::Sk), l(F::Location, L::SrLatn), l(F::BirthPlace, L::SrLatn), l(F::Location, L::SrLatn), l(F::City, L::SrLatn), l(F::Period, L::Lt),
l(F::Date, L::Lt), l(F::ReleaseDate, L::Lt), l(F::Keywords, L::De), l(F::Keywords, L::Nl), l(F::Keywords, L::Sl), l(F::Keywords, L::Hr), l(F::Keywords, L::Ro), l(F::Keywords, L::Id),
l(F::Keywords, L::SrLatn), l(F::Keywords, L::Sv), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Keywords, L::Lv), l(F::Keywords, L::Ca), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs),
l(F::Keywords, L::Sk), l(F::EndDate, L::Tr), l(F::StudyType, L::Tr), l(F::Roles, L::Es), l(F::City, L::Pl), l(F::Location, L::Pl), l(F::TeamSize, L::Ca), l(F::BirthPlace, L::Pl),
l(F::Location, L::Pl), l(F::City, L::Pl), l(F::Employer, L::Pl), l(F::Location, L::Lt), l(F::City, L::Lt), l(F::Location, L::Sk), l(F::BirthPlace, L::Sk), l(F::WantedCity, L::Sk),
l(F::Roles, L::Nl), l(F::MilitaryService, L::Da), l(F::MilitaryService, L::Nb), l(F::MilitaryService, L::It), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Nationality, L::Tr), l(F::Roles, L::Sv),
l(F::Role, L::Sv), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Roles, L::Et), l(F::Reference, L::Hr), l(F::Reference, L::SrLatn),
l(F::Location, L::Cs), l(F::City, L::Cs), l(F::BirthPlace, L::Cs), l(F::WantedCity, L::Cs), l(F::Location, L::Hr), l(F::City, L::Hr), l(F::Location, L::Hr), l(F::BirthPlace, L::Hr),
l(F::SpokenProduction, L::Cs), l(F::Reference, L::Sl), l(F::Mobile, L::En), l(F::Mobile, L::Cs), l(F::Mobile, L::Sk), l(F::Mobile, L::Hr), l(F::Mobile, L::Nb), l(F::Mobile, L::Et),
l(F::Mobile, L::Lv), l(F::Mobile, L::Lt), l(F::Mobile, L::Ca), l(F::Mobile, L::SrLatn), l(F::Mobile, L::Lt), l(F::Mobile, L::Sl), l(F::Mobile, L::Et), l(F::Mobile, L::De),
l(F::Mobile, L::Cs), l(F::Mobile, L::Sk), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Hu), l(F::Mobile, L::Ro), l(F::Mobile, L::Tr),
l(F::Mobile, L::Ca), l(F::Mobile, L::Lv), l(F::Mobile, L::En), l(F::Mobile, L::Fr), l(F::Mobile, L::It), l(F::Mobile, L::Mt), l(F::WantedCity, L::Hu), l(F::WantedCity, L::De),
l(F::WantedCity, L::Ca), l(F::WantedCity, L::Ca), l(F::DrivingLicence, L::Fr), l(F::Mobile, L::SrLatn), l(F::Mobile, L::Cs), l(F::Mobile, L::Cs), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr),
l(F::Mobile, L::SrLatn), l(F::WantedCity, L::Pl), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::De), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb),
l(F::Mobile, L::Sk), l(F::Mobile, L::Hu), l(F::Mobile, L::De), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Hu), l(F::Mobile, L::Sl),
l(F::Mobile, L::Hr), l(F::WorkMode, L::Pt), l(F::WorkMode, L::Ca), l(F::MotherTongue, L::Sv), l(F::MotherTongue, L::Da), l(F::MotherTongue, L::Da), l(F::Courses, L::De), l(F::Courses, L::Ro),
l(F::Courses, L::Sv), l(F::Courses, L::Da), l(F::Courses, L::Nb), l(F::Courses, L::En), l(F::Courses, L::Fr), l(F::Courses, L::Nl), l(F::Courses, L::It), l(F::Courses, L::Lv),
l(F::Courses, L::Mt), l(F::Courses, L::Pl), l(F::Courses, L::Cs), l(F::MotherTongue, L::Is), l(F::MotherTongue, L::Nl), l(F::Awarder, L::Mt), l(F::Roles, L::Pl), l(F::Roles, L::Hr),
l(F::Roles, L::SrLatn), l(F::Roles, L::Sl), l(F::Roles, L::Cs), l(F::Role, L::Cs), l(F::Reference, L::Ga), l(F::Roles, L::Fr), l(F::SpokenProduction, L::Lv), l(F::LeavingReason, L::Fr),
l(F::LeavingReason, L::Ca), l(F::LeavingReason, L::Pt), l(F::LeavingReason, L::It), l(F::LeavingReason, L::Ro), l(F::Mobile, L::Es), l(F::SpokenProduction, L::Pl), l(F::Availability, L::Sl), l(F::Availability, L::Cs),
l(F::Availability, L::Sk), l(F::Network, L::Hr), l(F::Network, L::SrLatn), l(F::Level, L::Vi), l(F::Fluency, L::Vi), l(F::Fluency, L::Vi), l(F::SpokenProduction, L::De), l(F::SpokenInteraction, L::Da),
l(F::SpokenProduction, L::Da), l(F::City, L::Es), l(F::City, L::Pt), l(F::SpokenProduction, L::Sv), l(F::SpokenInteraction, L::Nb), l(F::SpokenProduction, L::Nb), l(F::Emails, L::Et), l(F::Phones, L::Et),
l(F::Urls, L::Et), l(F::Phones, L::Fi), l(F::Emails, L::Fi), l(F::Urls, L::Fi), l(F::Role, L::En), l(F::Roles, L::En), l(F::Date, L::Fi), l(F::Awarder, L::Fi),
l(F::Issuer, L::Fi), l(F::Issuer, L::Fi), l(F::Mobile, L::Ca), l(F::City, L::Cs), l(F::Location, L::Cs), l(F::Name, L::Nl), l(F::Title, L::Nl), l(F::Headline, L::Nb),
l(F::BirthPlace, L::Es), l(F::BirthDate, L::Es), l(F::Nationality, L::Es), l(F::Nationality, L::Pt), l(F::Nationality, L::Hr), l(F::Nationality, L::SrLatn), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn),
l(F::Manager, L::Sl), l(F::Manager, L::Sk), l(F::Manager, L::Cs), l(F::Manager, L::Da), l(F::Network, L::Sv), l(F::HonorificPrefix, L::Sl), l(F::Title, L::Sl), l(F::Title, L::Hr),
l(F::Title, L::SrLatn), l(F::Title, L::Pl), l(F::Nationality, L::Ga), l(F::HighestDegree, L::Sk), l(F::Publisher, L::Sk), l(F::Publisher, L::Hr), l(F::Username, L::SrLatn), l(F::Period, L::Vi),
l(F::Date, L::Vi), l(F::ReleaseDate, L::Vi), l(F::BirthDate, L::Vi), l(F::Name, L::Id), l(F::FamilyName, L::Id), l(F::GivenName, L::Id), l(F::Name, L::En), l(F::Name, L::De),
l(F::Employer, L::En), l(F::Organization, L::En), l(F::Title, L::En), l(F::Name, L::Sv), l(F::Name, L::Nb), l(F::Title, L::Sv), l(F::IscedFields, L::Is), l(F::Summary, L::Hr),
l(F::Summary, L::SrLatn), l(F::LastModified, L::Sk), l(F::LastModified, L::Cs), l(F::BirthDate, L::Cs), l(F::BirthDate, L::Sk), l(F::Entity, L::Sl), l(F::Nationality, L::Cs), l(F::Nationality, L::Sk),
l(F::Nationality, L::Sl), l(F::Nationality, L::Pl), l(F::Entity, L::SrLatn), l(F::Entity, L::Hr), l(F::Keywords, L::Pl), l(F::Url, L::Ga), l(F::BirthDate, L::Pt), l(F::BirthDate, L::Ro),
l(F::BirthDate, L::Ca), l(F::Nationality, L::Nb), l(F::Address, L::Sl), l(F::Title, L::Sl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::Nationality, L::De), l(F::Nationality, L::Nl),
l(F::Nationality, L::Sv), l(F::Nationality, L::Da), l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Es), l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Pt), l(F::Name, L::Da), l(F::Name, L::Nb),
l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Name, L::Cs), l(F::Title, L::Cs), l(F::Institution, L::Cs), l(F::Title, L::Cs), l(F::Country, L::It), l(F::Name, L::Sl),
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
