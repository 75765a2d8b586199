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
baslica gorevler	08o1
baslica kazanimlar	08g1
baslik	0901
basvurulan pozisyon	0911
basé à	08j1
basée à	08j1
bat dau	0921
bauherr	0931
bağlantı	08X1
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
c-koerkort	08Q1
c-körkort	08Q1
c.f	0<>1
c.i	0<?1
c.p	0<@1
c/e	0051
cac mon hoc chinh	0<A1
cadeiras	0<B1
cailiocht	0<C1
calificacion	0<D1
calificacion final	0<D1
calificacion media	0<D1
calificación	0<D1
calificación final	0<D1
calificación media	0<D1
calificare	0<E1
calificarea / diploma obținută	0<E1
calificarea diploma obtinuta	0<E1
calificativ	0<F1
calisan kisi sayisi	0<G1
calisan sayisi	0<G1
calisma durumu	0<H1
calisma sekli	0<I1
calisma suresi	0<J1
calisma tarihleri	0<J1
calisma turu	0<I1
calisma yeri	0<K1
calismak istedigi yer	0<L1
calitate	0<M1
call	0<N1
calle	0<O1
camp d'estudi	03G1
campi di studio (isced f	0<P1
campi di studio (isced-f	0<P1
campo	0601
campo de estudio	0601
campo de estudo	0611
campo di studio	03I1
campos de estudio (cine f	0<Q1
campos de estudio (cine-f	0<Q1
can nang	0<R1
candidate	0<S1
canonical	0<T1
canton	0<U1
cantone	0<V1
cap	0<W1
cap boi	0<X1
cap do	0<Y1
capacidad oral	0<Z1
capacita di espressione orale	0<[1
capacita di lettura	0<\1
capacita di scrittura	0<]1
capacity	0<^1
capacità di espressione orale	0<[1
capacità di lettura	0<\1
capacità di scrittura	0<]1
capstone	08S1
capstone project	08S1
cargo	0<_7
cargo actual	0<f1
cargo atual	0<g1
cargo deseado	0<f1
cargo desejado	0<g1
cargo desempenado	0<h1
cargo desempeñado	0<h1
cargo ocupado	0<i1
cargo pretendido	0<g1
cargos	0<i1
carica	0<j1
carne de conducir	0<k1
carnet	0<l2
carnet de conducir	0<k1
carnet de conduir	0<n1
carné de conducir	0<k1
carrec	0<o2
carrec actual	0=11
carrec ocupat	0=21
carrer	01G1
carrera	0=33
carta d'identita	0<>1
carta d'identità	0<>1
carta de conducao	0=61
carta de condução	0=61
carta(s) de conducao	0=61
carta(s) de condução	0=61
cartao de cidadao	0:@1
carteira de habilitacao	0=61
carteira de habilitação	0=61
carteira de motorista	0=61
carteira nacional de habilitacao	0=61
carteira nacional de habilitação	0=61
cartão de cidadão	0:@1
cas	0=71
casa editrice	0=81
casopis	0=94
catatan	0==1
categoria	0=>4
categoria profesional	0<h1
categoria professional	0=21
categorie	0=B3
category	0=E1
categoría	0=F1
categoría profesional	0<h1
cathair	08^1
catégorie	0=G1
causa de baja	0=H1
cccd	0=I1
ceadainm	02E1
ceadunas tiomana	0=J1
ceadúnas tiomána	0=J1
cec	0=K2
cecr	0=M1
cecrl	0=N2
cedula	0<?1
cedula de ciudadania	0<?1
cefr	0=PA
cefr duzeyleri	08;1
cefr düzeyleri	08;1
cefr level	0=a1
cefr levels	0=a1
cefr nivaer	0=b2
cefr niveauer	0=d1
cefr tasot	0=e1
cefr-nivaaer	0=b2
cefr-niveauer	0=d1
cefr-nivåer	0=b2
cefr-tasot	0=e1
ceg	0071
ceg leirasa	0031
cegnev	0071
ceim	0<C1
cel	0=f4
cele jmeno	0=j1
cele meno	0=k1
cell	0=l2
cell phone	0=n1
cellphone	0=n1
cellulaire	0=o1
cellular	0=n1
cellulare	0>01
cellulari	0>11
celular	0>22
celé jméno	0=j1
celé meno	0=k1
cena	0>42
centre	0>61
centre d'estudis	0>61
centre de formacio	0>61
centre de formació	0>61
centre de formation	0>71
centre educatiu	0>61
centro	00d1
centro de estudios	00d1
centro de formacion	00d1
centro de formación	00d1
centro de trabajo	0>81
centro educativo	00d1
cep	0>92
cep tel	0>;1
cep telefonu	0>;1
cep telefonum	0>;1
certificado	0><1
certificados	0>=2
certificados de idiomas	0>=2
certificat de langue	0>?1
certificate	0>@3
certificate de limba	0>C1
certificate de limbă	0>C1
certificate lingvistice	0>C1
certificaten	0>D1
certificates	0>E1
certificati	0>F1
certificati linguistici	0>F1
certification	0>G1
certification body	07F1
certifications de langue	0>?1
certificats	0>H2
certificats d'idiomes	0>J1
certificats de langue	0>?1
certificazioni linguistiche	0>F1
certified by	07F1
certifikat	0>K1
certifikater	0>L1
certifikati	0>M2
certifikaty	0>O2
certifikáty	0>O2
certyfikaty	0>Q1
certyfikaty jezykowe	0>Q1
certyfikaty językowe	0>Q1
cetatenia	0>R1
cetatenie	0>R1
cetățenia	0>R1
cetățenie	0>R1
cfu	0>S1
cgpa	0871
charity	0>T1
chef	0>U1
chefia	0>V1
chieu cao	0<R1
chiều cao	0<R1
cho o	0>W1
cho o hien tai	0>W1
chuc danh	0>X2
chuc vu	0>Z2
chuyen nganh	0>\1
chuyên ngành	0>\1
chỗ ở	0>W1
chỗ ở hiện tại	0>W1
chức danh	0>X2
chức vụ	0>Z2
cidadania	0>]1
cidade	0>^2
cidade estado	0>`1
cidade uf	0>`1
cidade/estado	0>`1
cidade/uf	0>`1
ciel	0>a1
cieľ	0>a1
cijfer	0>b1
cikis tarihi	08G1
cil	0>c1
cilj	0>d3
cim	0>g2
cineal gno no earnala	0>i1
cineál gnó nó earnála	0>i1
cinnosti	0>j2
cinsiyet	0>l1
cinsiyeti	0>l1
cita	0>m2
citaat	00>1
citacao	0>o1
citanie	0?01
citanje	0?12
citas e pasta adreses	0?31
citas e-pasta adreses	0?31
citas timekla vietnes	0?41
citas tīmekļa vietnes	0?41
citat	0?58
citation	08:1
citazione	0?=1
citação	0>o1
citi dati	0?>1
citi talruna numuri	0??1
citi tālruņa numuri	0??1
citire	0?@1
citizen	0?A1
citizen of	0?A1
citizenship	0?A1
citoyennete	0?B1
citoyenneté	0?B1
cits	0?>1
citta	0?C2
citta di residenza	0?E1
cittadinanza	0?F2
cittadinanze	0?H1
città	0?C2
città di residenza	0?E1
city	0?I1
city of residence	0?I1
citát	0?J2
ciudad	0?L2
ciudad de residencia	0?N1
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
clase	0=F1
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
cmnd	0=I1
cnh	0=61
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
cod poștal	0?k1
code	0?l2
code postal	0?n1
code source	0?o1
codi postal	0@01
codice fiscale	0<>1
codice postale	0<W1
codice sorgente	0@11
codigo fonte	0@21
codigo fuente	0@31
codigo postal	0@42
coeficiente	0?Z1
coeficiente de rendimento	0?Z1
cognom	0@61
cognome	0@71
cognome e nome	0@81
cognome nome	0@81
cognome(i ) nome(i	0@81
cognome(i/)/nome(i	0@81
cognome/nome	0@81
cognomi	0@71
cognoms	0@61
cognoms i nom	0@91
colaiste	0@:1
colegio	0@;2
college	00f1
coláiste	0@:1
colégio	0@=1
comarca	0@>1
comhlacht	02D1
comhra	0@?1
comhrá	0@?1
comienzo	0@@1
commanditaire	0@A1
commentaire	0081
commissioned by	01n1
committente	0@B1
commune	0@C1
communicatie	0@D1
communication	0@E2
communication and collaboration	0@G1
companhia	0@H1
compania	0@I2
companie	0@K2
company	0@M4
company description	00Y1
company name	0@Q1
company profile	00Y1
company size	0@R1
companyia	0@S1
compartiment	0@T1
compañía	0>81
competences	0@U1
competences acquises	0@U1
competences mobilisees	0@U1
competencias	0@V2
competenta	0@X1
competente	0@Y1
competenze	0@Z1
competențe	0@Y1
competență	0@X1
competências	03F1
compiti	06k1
compiti principali	06k1
completed	0@[1
completion date	0@[1
complimentary close	0?d1
compreensao auditiva	0@\1
compreensao de leitura	0@]1
compreensao escrita	0@]1
compreensao oral	0@\1
compreensão auditiva	0@\1
compreensão de leitura	0@]1
compreensão escrita	0@]1
compreensão oral	0@\1
comprehension ecrite	0@^1
comprehension orale	0@_1
comprendre: ecouter	0@_1
comprendre: lire	0@^1
comprendre: écouter	0@_1
comprensio lectora	0@`1
comprensio oral	0@a1
comprension auditiva	0@b1
comprension de lectura	0@c1
comprension escrita	0@d1
comprension lectora	0@c1
comprensione orale	06:1
comprensione scritta	0<\1
comprensió lectora	0@`1
comprensió oral	0@a1
comprensión auditiva	0@b1
comprensión de lectura	0@c1
comprensión escrita	0@d1
comprensión lectora	0@c1
compréhension orale	0@_1
compréhension écrite	0@^1
compte	0@e2
comptes	0@g1
compétences	0@U1
compétences acquises	0@U1
compétences mobilisées	0@U1
comune	0?E1
comunicacao	0@h1
comunicacion	0@i1
comunicación	0@i1
comunicare	0@j1
comunicazione	0@k1
comunicação	0@h1
comunidad autonoma	0@l1
comunidad autónoma	0@l1
comunitat autonoma	0@>1
comunitat autònoma	0@>1
concedido por	0@m2
concedit per	06c1
concelho	0>`1
concentration	0621
conclusao	04K1
conclusao prevista	04K1
conclusion	0@o2
conclusione	02U1
conclusão	04K1
conclusão prevista	04K1
condizione lavorativa	0A11
conference	0A22
conferencia	0A42
conferenza	0=81
conferinta	0A61
conferința	0A61
conferință	0A61
conferit de	0141
conferito da	06H1
conferência	0A71
conférence	0A81
cong cu	0A91
cong nghe	0A91
cong nghe su dung	0A91
cong nghe va cong cu	0A91
cong ty	0A:2
cong viec	0A<2
cong viec chinh	0A>1
cong viec mong muon	0A?1
congres	0A@2
congreso	0AB1
congresso	0A71
congrés	0AC1
conhecimentos	03F1
conocimientos	05G1
conoscenza	0AD1
conquistas	0AE1
conscription	0AF1
conseguimento	02U1
conseguito	0AG1
conseguito il	0AG1
cont	0AH1
conta	0AI1
contact	0AJ4
contact no	0<N1
contact number	0<N1
contacto	0AN2
contacto telefonico	0AP1
contacto telefónico	0AP1
contae	0AQ1
contas	0AR1
contato	0AS1
contatos	0AS1
contatto	0AT1
contenido	00n1
contenidos	06A1
content	0AU1
content creation	0AV1
content creeren	0AW1
content creëren	0AW1
contenu	0AX2
contenuti	0AZ1
contenuto	0A[1
contesto	0A[1
conteudo	0A\2
context	0A^3
contexte	0Aa1
contexto	0Ab2
conteúdo	0A\2
contingut	0Ad1
continut	0Ae1
contract type	0Af1
contractvorm	0Ag1
contrat	0Ah1
contratante	0Ai1
contrato	0Aj1
contratto	0Ak1
contribution	0Al1
contributions	0Al1
convegno	0=81
conversa	0Am1
conversacao	0An1
conversacao oral	0Ao1
conversacion	0B01
conversación	0B01
conversatie	0B11
conversation	0B22
conversazione	0B41
conversação	0An1
conversação oral	0Ao1
conversație	0B11
conținut	0Ae1
coordonator	0B51
coordonator stiintific	0B51
coordonator științific	0B51
core courses	0B61
corps	0B71
correio eletronico	0B81
correio eletrónico	0B81
correio eletrônico	0B81
correio(s) eletronico(s	0B81
correio(s) eletrónico(s	0B81
correo	0B91
correo e	0B91
correo electronico	0B91
correo electrónico	0B91
correo(s) electronico(s	0B91
correo(s) electrónico(s	0B91
correo-e	0B91
correu	0051
correu e	0051
correu electronic	0051
correu electrònic	0051
correu-e	0051
corsi	0AZ1
corso di laurea	0B:2
corso di studi	03I1
country	0B<1
country of residence	0B<1
county	0B=1
courriel	01d1
courrier electronique	01d1
courrier électronique	01d1
cours	0B>1
cours pertinents	0B>1
cours principaux	0B>1
cours suivis	0B>1
course of study	0621
course work	0B61
courses	0B61
coursework	0B61
cp	0B?3
cpf	0:@1
cr	0?Z1
creacion de contenido	0BB1
creacion de contenidos	0BB1
creación de contenido	0BB1
creación de contenidos	0BB1
crearea de continut	0BC1
crearea de conținut	0BC1
creatie van inhoud	0AW1
creation de contenu	0BD1
creazione di contenuti	0BE1
credit points	0BF1
credite	0BG1
crediti	0>S1
crediti formativi	0>S1
creditos	0BH2
creditos ects	0BJ1
credits	0BK4
credits ects	0BO1
creidmheasanna	0BP1
criacao de conteudo	0BQ1
criacao de conteudos	0BQ1
criação de conteúdo	0BQ1
criação de conteúdos	0BQ1
crioch	0BR1
cruthu abhair	0BS1
cruthú ábhair	0BS1
crèdits	0BT1
création de contenu	0BD1
créditos	0BH2
créditos ects	0BJ1
crédits	0BO1
crédits ects	0BO1
críoch	0BR1
csaladi allapot	0BU1
csaladi allapota	0BU1
csaladi nev	0BV1
csaladnev	0BV1
családi név	0BV1
családi állapot	0BU1
családi állapota	0BU1
családnév	0BV1
csapat	0BW1
csapat merete	09Y1
csapat mérete	09Y1
cteni	0BX1
ctps	0:@1
cualificacion	0><1
cualificacion obtenida	0><1
cualificación	0><1
cualificación obtenida	0><1
cudzi jazyk	0BY1
cudzí jazyk	0BY1
cuenta	02f1
cuentas	0BZ1
cuideachta	02D1
cuil	0<?1
cumann	0B[1
cumarsaid	0B\1
cumarsáid	0B\1
cur sios	0B]1
cur síos	0B]1
curp	0<?1
current address	01@1
current city	0?I1
current location	0B^1
current role	0B_1
current salary	0B`1
current status	0Ba1
curriculum	03I1
cursai	0Bb1
curso	0Bc2
cursos	0Be3
cursos relevantes	06A1
cursuri	0Bh1
cursus	0>G1
cursussen	09M1
custaimeir	0?[1
custaiméir	0?[1
customer	01n1
cuvinte cheie	0@Y1
cytat	0Bi1
czas	0Bj1
czas trwania	0Bj1
czasopismo	0Bk1
czynnosci	0Bl1
czynności	0Bl1
czytanie	0Bm1
càrrec	0<o2
càrrec actual	0=11
càrrec ocupat	0=21
các môn học chính	0<A1
cáilíocht	0<C1
cân nặng	0<R1
céadainm	02E1
cédula	0<?1
cédula de ciudadanía	0<?1
cég	0071
cég leírása	0031
cégnév	0071
céim	0<C1
cél	0Bn1
cíl	0>c1
cím	0>g2
cód poist	0?j1
código fuente	0@31
código postal	0@42
código-fonte	0@21
công cụ	0A91
công nghệ	0A91
công nghệ sử dụng	0A91
công nghệ và công cụ	0A91
công ty	0A:2
công việc	0A<2
công việc chính	0A>1
công việc mong muốn	0A?1
cúrsaí	0Bb1
cơ quan	0?e1
cơ sở đào tạo	0?f1
cấp bởi	0<X1
cấp độ	0<Y1
d n i	0<?1
d o b	0:U1
d tarihi	0Bo1
d. tarihi	0Bo1
d.n.i	0<?1
d.o.b	0:U1
da	0C01
daerah	0C11
dagsetning	0C22
dagsetningar	0C41
dal	0C01
dal - al	0C51
dal al	0C51
dalsi e maily	0C61
dalsi informace	0C71
dalsi telefony	0C81
dalsi udaje	0C71
dalsi weby	0C91
dalsie e maily	0C:1
dalsie telefony	0C;1
dalsie udaje	0C<1
dalsie weby	0C=1
dalykai	0C>1
další e-maily	0C61
další informace	0C71
další telefony	0C81
další weby	0C91
další údaje	0C71
dan toc	0C?1
danh xung	0C@1
danh xưng	0C@1
danisman	08Y1
danışman	08Y1
darba deveja nosaukums un adrese	0CA1
darba devejs	0CA1
darba devēja nosaukums un adrese	0CA1
darba devējs	0CA1
darba pienakumi	06\1
darba pienākumi	06\1
darba tema	08a1
darba tēma	08a1
darba uzsaksana	0CB1
darba uzsākšana	0CB1
darba vieta	06d1
darbavieta	0CA1
darbdavio pavadinimas ir adresas	09S1
darbdavys	09S1
darbibas joma	0CC1
darbibas veids vai nozare	0CC1
darbinieku skaits	0CD1
darbo pobudis	06f1
darbo pobūdis	06f1
darbo tema	08\1
darbo vieta	0CE1
darboviete	09S1
darbovietė	09S1
darbuotoju skaicius	0CF1
darbuotojų skaičius	0CF1
darbības joma	0CC1
darbības veids vai nozare	0CC1
dari	0CG1
data	0CHE
data (van - tot	0C]1
data (van tot	0C]1
data breithe	0C^1
data criochnaithe	0BR1
data d'expedicio	0C_1
data d'expedició	0C_1
data d'inici	0C`1
data d'obtencio	0C_1
data d'obtenció	0C_1
data de admissao	01D1
data de admissão	01D1
data de conclusao	04K1
data de conclusão	04K1
data de emissao	0Ca1
data de emissão	0Ca1
data de fi	0Cb1
data de fim	04K1
data de finalitzacio	0Cb1
data de finalització	0Cb1
data de inceput	0Cc1
data de ingresso	01D1
data de inicio	01D1
data de início	01D1
data de naixement	0541
data de nascimento	04M1
data de obtencao	0Ca1
data de obtenção	0Ca1
data de publicacao	04N1
data de publicacio	0Cd1
data de publicació	0Cd1
data de publicação	04N1
data de saida	04K1
data de saída	04K1
data de sfarsit	00`1
data de sfârșit	00`1
data de termino	04K1
data de término	04K1
data de început	0Cc1
data di assunzione	0C01
data di conclusione	02U1
data di conseguimento	0Ce2
data di fine	02U1
data di inizio	0C01
data di nascita	04C1
data di pubblicazione	04D1
data di rilascio	0AG1
data e local de nascimento	04M1
data e luogo di nascita	04C1
data emiterii	04k1
data final	04K1
data fine	02U1
data foilsithe	0Cg1
data i lloc de naixement	0541
data i miejsce urodzenia	0Ch1
data inceperii	0Cc1
data incheierii	00`1
data inicial	01D1
data inizio	0C01
data nasc	04M1
data nascita	04C1
data nasterii	04m1
data nașterii	04m1
data obtinerii	04k1
data obținerii	04k1
data publicarii	04l1
data publicării	04l1
data publikacji	0Ci1
data rozpoczecia	0Cj1
data rozpoczęcia	0Cj1
data si locul nasterii	04m1
data tal bidu	0:F1
data tal pubblikazzjoni	0Ck1
data tal-bidu	0:F1
data tal-pubblikazzjoni	0Ck1
data tat tmiem	0Cl1
data tat twelid	0Cm1
data tat-tmiem	0Cl1
data tat-twelid	0Cm1
data tosaithe	0Cn1
data ur	0Ch1
data urodzenia	0Ch1
data uzyskania	0Co1
data wydania	0Co1
data zakonczenia	0D01
data zakończenia	0D01
data începerii	0Cc1
data încheierii	00`1
data și locul nașterii	04m1
datai	0D11
datas	0D21
datas (de - até	0D21
datas (de ate	0D21
date	0D38
date (da - a	0C51
date (da a	0C51
date d'entree	0D;1
date d'entrée	0D;1
date d'obtention	0D<2
date de commencement	0D;1
date de debut	0D;1
date de delivrance	0D>1
date de disponibilite	0D?1
date de disponibilité	0D?1
date de début	0D;1
date de délivrance	0D>1
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
date of publication	0D@1
date to	0@[1
daten	09d1
datenverarbeitung	0DA1
dates	0DB3
dates (de - à	04;1
dates (de a	04;1
dati	0DE1
dato	0DF6
dato (fra - til	0DL2
dato (fra til	0DL2
datore di lavoro	0DN1
datos	0DO1
datum	0DPJ
datum (fraan - till	04`1
datum (fran till	04`1
datum (från - till	04`1
datum (od - do	0Dj1
datum (od do	0Dj1
datum a miesto narodenia	0Dk1
datum a misto narozeni	0Dl1
datum a místo narození	0Dl1
datum behaald	09F1
datum i mesto rodenja	0Dm1
datum i mesto rođenja	0Dm1
datum i mjesto rodenja	0Dn1
datum i mjesto rođenja	0Dn1
datum izdaje	0Do1
datum izdavanja	0E02
datum konca	0E21
datum nar	0Dl1
datum narodenia	0Dk1
datum narozeni	0Dl1
datum narození	0Dl1
datum objave	0E32
datum objavljivanja	0E51
datum pocetka	0E62
datum početka	0E62
datum publikace	0E81
datum publikovania	0E91
datum rodenja	0E:2
datum rojstva	0E<1
datum rođenja	0E:2
datum ukonceni	0E=1
datum ukoncenia	0E>1
datum ukončení	0E=1
datum van afgifte	09F1
datum vydani	0E?1
datum vydania	0E@1
datum vydání	0E?1
datum zacatia	0EA1
datum zacetka	0EB1
datum zahajeni	0EC1
datum zahájení	0EC1
datum zavrsetka	0ED2
datum završetka	0ED2
datum začetka	0EB1
datum ziskani	0E?1
datum ziskania	0E@1
datum získání	0E?1
datumi	0EF1
datumi (od - do	0=71
datumi (od do	0=71
datums	0EG2
datumy	0EI1
daty	0Bj1
dată	04k1
dauer	09d1
day rate	0B`1
de	0EJ2
de - até	0D21
de - à	04;1
de a	04;1
de ate	0D21
de la	0Cc1
de tai	0EL1
de tai tot nghiep	0EL1
debut	0D;1
decerne par	06n1
degre de maitrise	0EM2
degree	00e1
degree type	00e1
degré de maîtrise	0EM2
deild	0EO1
dejavnost	0EP1
deklareta adrese	01[1
deklarētā adrese	01[1
delatnost	0EQ1
delivrance	0D>1
delivre	0D>1
delivre le	0D>1
delivre par	07e1
delka praxe	0ER1
delodajalec	0ES1
delovna doba	0ET1
delovne naloge	0EU1
delovni cas	0EV1
delovni čas	0EV1
delovno mesto	0EW1
delta i samtal	0EX1
demissao	04K1
demissão	04K1
demo	0EY2
den	0E[1
deneyim	0E\1
deneyim suresi	0E\1
deneyim süresi	0E\1
denominacio	0@91
denominacion	0E]2
denominació	0@91
denominación	0E]2
denominazione	0E_2
denumire	0Ea1
denumirea premiului	0Eb1
departament	0Ec3
departamentas	0Ef1
departamento	0Eg3
departaments	0Ej1
departamentul	0@T1
departemen	08W1
departement	0Ek2
departman	0:S1
departmani	0:S1
departmanı	0:S1
department	0Em2
depoimento	0>o1
depot	0?o1
dept	0;m1
depuis	0D;1
derece	0Eo2
derecesi	0F11
dergi	0F21
dernek	0F31
derniere mise a jour	0F41
derniere modification	0F41
dernière mise à jour	0F41
dernière modification	0F41
dersler	02g1
des de	0C`1
descricao	0F51
descricao da empresa	06_1
descricao das atividades	06`1
descricao do cargo	06`1
descricao do projeto	0F51
descriere	0Ae1
descrierea companiei	0F61
descrierea proiectului	0Ae1
descripcio	0Ad1
descripcio de l'empresa	0161
descripcio del projecte	0Ad1
descripcion	00n1
descripcion de la empresa	00m1
descripcion del proyecto	00n1
descripcion del puesto	0151
descripció	0Ad1
descripció de l'empresa	0161
descripció del projecte	0Ad1
descripción	00n1
descripción de la empresa	00m1
descripción del proyecto	00n1
descripción del puesto	0151
description	0F73
description de l'entreprise	0091
description du poste	01:1
description du projet	0Aa1
description of duties	0Al1
descrizione	0A[1
descrizione del progetto	0A[1
descrizione dell'azienda	06l1
descrizione delle mansioni	06k1
descrição	0F51
descrição da empresa	06_1
descrição das atividades	06`1
descrição do cargo	06`1
descrição do projeto	0F51
desde	0F:2
desde - hasta	0F<1
desde hasta	0F<1
designacao	0F=2
designacao da qualificacao atribuida	0F?1
designation	0F@1
designação	0F=2
designação da qualificação atribuída	0F?1
desired location	0FA1
desired position	0B_1
desired role	0B_1
desired salary	0B`1
deskripsi	0FB1
deskripsi kerja	0FC1
deskripsi pekerjaan	0FC1
deskripsi perusahaan	0FD1
deskripsi proyek	0FB1
deskrizzjoni	0FE1
deskrizzjoni tal progett	0FE1
deskrizzjoni tal-proġett	0FE1
despedida	0FF1
despre companie	0F61
despre mine	0FG1
destacado	0041
destaques	0FH1
destinataire	0061
destinataria	0FI1
destinatario	0FJ3
destinatário	0FM1
details	0FN6
detalhes	0F51
detalles	00n1
deti	0FT1
dettagli	0A[1
di dong	0FU1
di động	0FU1
dia chi	0>W1
dia chi email	0FV1
dia chi hien tai	0>W1
dia chi thuong tru	0>W1
dia diem	0FW1
dialogs	0FX1
diberikan oleh	0FY1
diem	0FZ1
diem noi bat	0F[1
diem tb	0FZ1
diem trung binh	0FZ1
dien thoai	0F\1
dien thoai ban	0F\1
dien thoai di dong	0FU1
dien thoai khac	0F]1
dienst	0F^1
dienstgeber	05_1
dienstort	05^1
dienstplicht	0F_1
dienstsitz	05^1
dienststelle	05_1
dienststellung	09b1
dienstverband	0Ag1
diger	0F`1
diger bilgiler	0F`1
diger e postalar	0Fa1
diger telefonlar	0Fb1
diger web siteleri	0Fc1
digital content creation	0AV1
dij	0Fd1
dij adomanyozoja	01E1
dij megnevezese	0Fd1
dil	0Fe1
dil belgeleri	0Ff1
dil duzeyi	0Fg1
dil düzeyi	0Fg1
dil sertifikalari	0Ff1
dil sertifikaları	0Ff1
dil seviyesi	0Fg1
diller	0Fh2
dimensao da equipa	0Fj1
dimensione del team	0Fk1
dimensão da equipa	0Fj1
din	0Fl2
dinleme	0Fn1
dioploma	0<C1
dioplóma	0<C1
dipartiment	0Fo1
dipartimento	0G01
dipendenti	0Fk1
diplom	0G14
diploma	0G5=
diploma behaald	0211
diploma minositese	06a1
diploma minősítése	06a1
diploma notu	0F11
diploma obtinuta	0<E1
diploma obținută	0<E1
diploma thesis	08S1
diplomamunka	0GB1
diplomamunka cime	0GB1
diplomamunka címe	0GB1
diplomarbeit	00\1
diplomas	0GC2
diplomdarbs	08a1
diplome	0>G1
diplome le plus eleve	0GE1
diplome obtenu	0>G1
diplome prepare	0>G1
diplome prevu	0721
diplomityo	0GF1
diplomityoe	0GF1
diplomityö	0GF1
diplomova praca	08_1
diplomova prace	08`1
diplomová práca	08_1
diplomová práce	08`1
diploms	0GG1
diplomska naloga	0GH1
diplomski rad	0GI2
diplomsko delo	0GH1
diplomă	0<E1
diplôme	0>G1
diplôme le plus élevé	0GE1
diplôme obtenu	0>G1
diplôme préparé	0>G1
diplôme prévu	0721
direccion	0<O1
direccion de correo electronico	0B91
direccion electronica	0B91
direccion particular	0<O1
direccion postal	0<O1
direccion(ones	0<O1
dirección	0<O1
dirección de correo electrónico	0B91
dirección electrónica	0B91
dirección particular	0<O1
dirección postal	0<O1
dirección(ones	0<O1
directeur de these	0GK1
directeur de thèse	0GK1
direction	0GL1
director de tesi	0GM1
director de tesis	0GN1
disciplina	0GO3
disciplinas	0<B1
discipline	0GR3
disciplinele principale	0Bh1
disciplinele principale studiate / competențe profesionale dobândite	0Bh1
disciplinele principale studiate competente profesionale dobandite	0Bh1
discurs oral	0GU1
disertace	08`1
disertacija	0GV4
disertacni prace	08`1
disertasi	0GZ1
disertatie	0G[1
disertační práce	08`1
disertație	0G[1
disertācija	08a1
disponibile da	0G\1
disponibilidad	0G]1
disponibilidad de incorporacion	0G]1
disponibilidad de incorporación	0G]1
disponibilidad geografica	0G^1
disponibilidad geográfica	0G^1
disponibilidad para viajar	0G^1
disponibilidade	0G_1
disponibilidade geografica	0G`1
disponibilidade geográfica	0G`1
disponibilidade para mudanca	0G`1
disponibilidade para mudança	0G`1
disponibilidade para viagens	0G`1
disponibilita	0G\1
disponibilita a trasferte	0Ga1
disponibilita al trasferimento	0Ga1
disponibilita immediata	0G\1
disponibilitat	0Gb1
disponibilitate	0Gc1
disponibilite	0D?1
disponibilità	0G\1
disponibilità a trasferte	0Ga1
disponibilità al trasferimento	0Ga1
disponibilità immediata	0G\1
disponibilité	0D?1
disponible	0D?1
disponible a partir de	0D?1
disponible desde	0G]1
disponible à partir de	0D?1
disponivel a partir de	0G_1
disponível a partir de	0G_1
dissertacao	0Gd1
dissertacao de mestrado	0Gd1
dissertation	0Ge2
dissertazzjoni	0Gg1
dissertação	0Gd1
dissertação de mestrado	0Gd1
disszertacio	0GB1
disszertáció	0GB1
distincao	0Gh1
distinctie	0Eb1
distinction	0Gi1
distincție	0Eb1
distinção	0Gh1
district	0B=1
distrito	0Gj1
diterbitkan	0Gk1
diterbitkan di	0Gl1
diterbitkan oleh	0Gm1
ditta	0DN1
divers	07l1
divisao	0Gn1
divisi	08W1
divisie	0F^1
division	0Go3
divisione	0G01
división	0H21
divisão	0Gn1
dizertacna praca	08_1
dizertačná práca	08_1
diğer	0F`1
diğer bilgiler	0F`1
diğer e-postalar	0Fa1
diğer telefonlar	0Fb1
diğer web siteleri	0Fc1
djelatnost	0H31
djelatnost ili sektor	0H31
dla	0H41
dlzka praxe	0H51
dmirijiet	06m1
dni	0H62
do	0H86
do an tot nghiep	0EL1
dob	0H>2
doba	0H@2
doba trvani	0HB1
doba trvání	0HB1
doc	0HC1
doctoral thesis	08S1
document version	0HD1
documento de identidad	0<?1
dodatkowe informacje	0HE1
dodelila	0HF1
dodelio	0HF1
dodeljuje	0HF1
dodijelila	0HG1
dodijelio	0HG1
dodjeljuje	0HG1
doel	09f1
dogum	0Bo1
dogum gunu	0Bo1
dogum tarihi	0Bo1
dogum tarihi ve yeri	0Bo1
dogum yeri	0HH1
dogum yeri tarihi	0Bo1
dogum yeri ve tarihi	0Bo1
dogum yili	0Bo1
doi	0HI1
doktora tezi	0:W1
doktorarbeit	00\1
doktoravhandling	08T1
doktori ertekezes	0GB1
doktori értekezés	0GB1
doktoritoo	08b1
doktoritöö	08b1
doktorsavhandling	0HJ1
doktorska disertacija	0HK2
doktorski rad	0HM1
domain	0;O1
domaine	0HN2
domaine d'activite	0HP1
domaine d'activité	0HP1
domaine d'etudes	0HQ1
domaine d'études	0HQ1
domaines d'etudes (cite f	0HR1
domaines d'études (cite-f	0HR1
domenii de studiu (isced f	0HS1
domenii de studiu (isced-f	0HS1
domeniu	0HT2
domeniu de activitate	0HV1
domeniu de studiu	0HW1
domeniul	0HW1
domeniul de activitate	0HV1
domicile	0HX2
domicili	01G1
domicilio	0HZ4
domicilio actual	0<O1
domiciliu	01T1
domiciliul	01T1
domicílio	0H^1
domini	0H_2
dominio	0Ha4
domisili	0He3
domínio	0Hh2
don vi	0Hj3
don vi cap	0<X1
don vi cong tac	0?e1
don vi thuc hien	0Hm1
don vi trao	0Hn1
don vi trao tang	0Hn1
donem	0<J1
donneur d'ordre	0@A1
doporuceni	0Ho1
doporučení	0Ho1
dosazena kvalifikace	0I01
dosazene vysledky	0I11
dosazene vzdelani	0I01
dosažená kvalifikace	0I01
dosažené vzdělání	0I01
dosažené výsledky	0I11
dosezki	0I21
dosežki	0I21
dosiahnuta kvalifikacia	0I31
dosiahnute vysledky	0I41
dosiahnute vzdelanie	0I31
dosiahnutá kvalifikácia	0I31
dosiahnuté vzdelanie	0I31
dosiahnuté výsledky	0I41
dostepnosc	0I51
dostignuca	0I61
dostignuća	0I61
dostupnost	0I74
dostupnosť	0I;1
dostępność	0I51
doswiadczenia jezykowe	0I<1
doswiadczenie	0I=1
dovednosti	0I>1
dovod odchodu	0I?1
doğum	0Bo1
doğum günü	0Bo1
doğum tarihi	0Bo1
doğum tarihi ve yeri	0Bo1
doğum yeri	0HH1
doğum yeri / tarihi	0Bo1
doğum yeri ve tarihi	0Bo1
doğum yılı	0Bo1
doświadczenia językowe	0I<1
doświadczenie	0I=1
dqr	0I@1
dqr niveau	0I@1
dqr-niveau	0I@1
driver licence	0IA1
driver's licence	0IA1
driver's license	0IA1
drivers license	0IA1
driving licence	0IA1
driving licence(s	0IA1
driving licences	0IA1
driving license	0IA1
drosiba	0IB1
drotposta	0IC1
drošība	0IB1
druge imejl adrese	0ID1
druge spletne strani	0IE1
druge telefonske stevilke	0IF1
druge telefonske številke	0IF1
drugi e naslovi	0IG1
drugi e-naslovi	0IG1
drugi podatki	0IH1
drugi sajtovi	0II1
drugi telefoni	0IJ1
drugo	0IK3
druh	0IN2
druh cinnosti alebo odvetvie hospodarstva	0IP1
druh pracovneho pomeru	0IQ1
druh pracovného pomeru	0IQ1
druh uvazku	0IR2
druh úvazku	0IT1
druh úväzku	0IQ1
druh činnosti alebo odvetvie hospodárstva	0IP1
drustvene mreze	0IU2
drustvo	0IW1
druzba	0ES1
druzbena omrezja	0IX1
društvene mreže	0IU2
društvo	0IW1
družba	0ES1
družbena omrežja	0IX1
drzava	0IY3
drzavljanstvo	0I\3
drótposta	0IC1
država	0IY3
državljanstvo	0I\3
dt	0F\1
du	0D;1
du - au	04;1
du an	0I_1
du au	04;1
duais	0I`1
dualgais	0Ia1
duong	0>W1
duracao	0D21
duracion	0F<1
duración	0F<1
durada	0Ib1
durasi	0Ic1
durata	0Id2
duration	0If1
durată	0Ig1
duração	0D21
durchschnitt	00V1
durchschnittsnote	00V1
duree	04;1
durée	04;1
duties	0Al1
duties and responsibilities	0Al1
duur	0C]1
duvod odchodu	0Ih1
duzenleyen	02h1
duzenleyen kurum	02h1
duzey	0Ii3
duznosti	0Il2
dužnosti	0Il2
dyplom	0In1
dyspozycyjnosc	0I51
dyspozycyjność	0I51
dzial	0Io1
dział	0Io1
dziedzina	0J01
dziedziny ksztalcenia (isced f	0J11
dziedziny kształcenia (isced-f	0J11
dzimis	0J21
dzimsanas dati	0J21
dzimsanas datums	0J21
dzimsanas gads	0J21
dzimsanas vieta	0J31
dzimta valoda	0J41
dzimtas valodas	0J41
dzimtā valoda	0J41
dzimtās valodas	0J41
dzimums	0J51
dzimusi	0J21
dzimšanas dati	0J21
dzimšanas datums	0J21
dzimšanas gads	0J21
dzimšanas vieta	0J31
dzivesvieta	0J63
dzivesvietas adrese	01[1
dzīvesvieta	0J63
dzīvesvietas adrese	01[1
dáta	0J92
dáta breithe	0C^1
dáta críochnaithe	0BR1
dáta foilsithe	0Cg1
dáta tosaithe	0Cn1
dátaí	0D11
dátum	0J;5
dátum a miesto narodenia	0Dk1
dátum narodenia	0Dk1
dátum publikovania	0E91
dátum ukončenia	0E>1
dátum vydania	0E@1
dátum začatia	0EA1
dátum získania	0E@1
dátumy	0EI1
dân tộc	0C?1
début	0D;1
décerné par	06n1
délivrance	0D>1
délivré	0D>1
délivré le	0D>1
délivré par	07e1
délka praxe	0ER1
département	0Ek2
dépôt	0?o1
détails	0Aa1
díj	0Fd1
díj adományozója	01E1
díj megnevezése	0Fd1
dôvod odchodu	0I?1
dönem	0<J1
düzenleyen	02h1
düzenleyen kurum	02h1
düzey	0Ii3
děti	0FT1
dĺžka praxe	0H51
důvod odchodu	0Ih1
dự án	0I_1
e mail	0J@U
e mail address	0Je1
e mail adresa	01V1
e mail adresse	0Jf1
e mail cim	0IC1
e mailadres	0Jg1
e mailadresse	0Jh2
e mailova adresa	0Jj2
e mailアドレス	0Jl1
e naslov	0Jm1
e pasta adrese	0Jn1
e pasts	0Jn1
e post	0Jo4
e posta	0K34
e posta adresi	0K71
e postadress	0K81
e postadresse	0K91
e posti aadress	0K:1
e-mail	0J@U
e-mail address	0Je1
e-mail adresa	01V1
e-mail cím	0IC1
e-mail-adresse	0Jf1
e-mail-cím	0IC1
e-mailadres	0Jg1
e-mailadresse	0Jh2
e-mailová adresa	0Jj2
e-mailアドレス	0Jl1
e-naslov	0Jm1
e-pasta adrese	0Jn1
e-pasts	0Jn1
e-post	0Jo4
e-posta	0K71
e-posta adresi	0K71
e-postadress	0K81
e-postadresse	0K91
e-posti aadress	0K:1
e-pošta	0K;3
eachtai	0K>1
eagraiocht	0B[1
eagraíocht	0B[1
eap	02B1
earliest start date	0821
earnail	0>i1
earnáil	0>i1
earth	0HI1
ec	0K?1
echipa	0K@2
echipă	0@T1
ecole	0>71
ecoute	0@_1
ecouter	0@_1
ecrire	0KB1
ecrit	0KB1
ecriture	0KB1
ects	0KCK
ects bodovi	0K^1
ects credits	0BF1
ects point	0K_1
ects-point	0K_1
edad	0K`1
edat	0Ka1
editeur	0A81
edition	0A81
editions	0A81
editor	0AB1
editora	0A71
editore	0=81
editorial	0Kb2
editura	0A61
editură	0A61
education	0Kd1
education level	0Kd1
ees ja perekonnanimi	0Ke1
ees- ja perekonnanimi	0Ke1
eesnimed	0Kf1
eesnimi	0Kf1
efekty	0Kg1
effectif	0Kh1
effectifs	0Kh1
efnisskopun	0Ki1
efnissköpun	0Ki1
efternamn	0Kj1
efternamn / foernamn	09Q1
efternamn / förnamn	09Q1
efternamn fornamn	09Q1
efternavn	0Kk1
eftirnafn	0Kl1
egitim alanlari (isced f	0Km1
egitim durumu	0Kn1
egitim duzeyi	0Kn1
egitim kurumu	0Ko1
egitim seviyesi	0L01
egitim ve ogretim veren kurumun adi ve turu	0Ko1
egreso	0L11
egyeb	0L21
egyeb adatok	0L21
egyesulet	0L31
egyesület	0L31
egyetem	08H1
egyéb	0L21
egyéb adatok	0L21
ehliyet	0L41
ehliyet sinifi	0L41
ehliyet sınıfı	0L41
eiginnafn	0L51
eind	0211
eindcijfer	0>b1
einddatum	0211
einde	0211
eindresultaat	0>b1
eines	0L61
eines utilitzades	0L61
eingesetzte software	0L71
eingesetzte technologien	0L71
eingesetzte werkzeuge	0L71
einingar	0L81
einkunn	0L91
einleitung	0L:1
einrichtung	0L;2
einsatz als	09b1
einsatzgebiet	0:41
einsatzort	05^1
eintritt	03l1
eintrittsdatum	03l1
eintrittsdatum moeglich	0L=1
eintrittsdatum moglich	0L=1
eintrittsdatum möglich	0L=1
eintrittstermin	0L=1
eirchod	0?j1
eisithe	0L>1
eisithe ag	0L?1
eisitheoir	0L?1
eisteacht	0L@1
ek bilgiler	0F`1
eki limenis	0LA1
eki līmenis	0LA1
ekip	0LB2
ekip buyuklugu	0<G1
ekip büyüklüğü	0<G1
ekipa	0LD1
ekk niveau	0LE1
ekk-niveau	0LE1
ekkr szint	0LF1
ekkr-szint	0LF1
ekr	0LG1
eks lygis	0LH1
eksamen	0LI2
ekspektasi gaji	0LK1
el meu rol	0LL1
el p	0LM1
el pastas	0LM1
el pasto adresas	0LM1
el. p	0LM1
el. paštas	0LM1
el. pašto adresas	0LM1
el.paštas	0LM1
elaborato finale	0641
elaborazione delle informazioni	0LN1
elde edilen basarilar	08g1
elde edilen başarılar	08g1
electronic mail	0Je1
elektronicka posta	01V1
elektronik posta	0K71
elektronikus levelcim	0IC1
elektronikus levélcím	0IC1
elektroninis pastas	0LM1
elektroninis paštas	0LM1
elektronische post	0Jf1
elektronička pošta	01V1
elektronska posta	0LO2
elektronska pošta	0LO2
elektronski naslov	0Jm1
elerhetoseg	0LQ1
elert eredmenyek	0LR1
eletkor	0LS1
eliberat de	0LT1
elismeres	0Fd1
elismerés	0Fd1
elukoht	0LU3
elukutse	0LX1
elukutse voi ametikoht	03M1
elukutse või ametikoht	03M1
elérhetőség	0LQ1
elért eredmények	0LR1
email	0LYV
email address	0Je1
email khac	0M?1
email khác	0M?1
email lain	0M@1
emailadres	0Jg1
emailadresse	0Jf1
emails	0MA1
emakeel	0MB1
emes per	0MC1
emesso da	0MD1
emetteur	07e1
emis de	0LT1
emise le	0D>1
emision	0ME1
emisión	0ME1
emisor	0MF1
emissao	0Ca1
emissor	0MG2
emissão	0Ca1
emitent	0LT1
emitido	0ME1
emitido em	0Ca1
emitido por	0MI2
emittent	0MK1
emner	0ML1
empfaenger	0MM1
empfanger	0MM1
empfehlung	07?1
empfänger	0MM1
empleador	0>81
empleo deseado	0<f1
emploi	0MN1
emploi recherche	0MO1
emploi recherché	0MO1
employees	0@R1
employer	0MP2
employer name	0@Q1
employeur	0MR2
employment dates	0If1
employment period	0If1
employment status	0Ba1
employment type	0Af1
empregador	0@H1
empregadora	0@H1
emprego pretendido	0<g1
empresa	0MT6
emès per	0MC1
encadrant	0GK1
encadrante	0GK1
end	0@[1
end date	0@[1
enddatum	00]1
ende	00]1
ended	0@[1
endereco	0H^1
endereco completo	0H^1
endereco de e mail	0B81
endereco eletronico	0B81
endereco residencial	0H^1
endereço	0H^1
endereço completo	0H^1
endereço de e-mail	0B81
endereço eletrónico	0B81
endereço residencial	0H^1
endnote	00V1
endustri	0MZ1
endüstri	0MZ1
enfants	0M[1
enfase	0611
enhed	0M\1
enhet	0M]2
enlace	0@31
enlaces	0@31
enllac	0M_1
enllaç	0M_1
enseignements	0B>1
enstitu	0Ko1
enstitü	0Ko1
ente	0M`6
ente certificatore	0MD1
ente di rilascio	0MD1
ente emittente	0MD1
ente formatore	06]1
entidad	0Mf6
entidad certificadora	0MF1
entidad contratante	0Ml1
entidad emisora	0MF1
entidad que otorga	0Mm1
entidade	0Mn4
entidade certificadora	0N21
entidade emissora	0N21
entidade empregadora	0@H1
entidade formadora	0@=1
entitat	0N35
entitat emissora	0MC1
entity	01n1
entorn	0L61
entorno	05G1
entorno tecnico	05G1
entorno tecnologico	05G1
entorno tecnológico	05G1
entorno técnico	05G1
entrada	01D1
entregado por	0Mm1
entreprise	0MR2
entreprise d'accueil	0N81
envelope	0Je1
envelope fill	0Je1
environment	0;f1
environnement	0@U1
environnement technique	0@U1
environnements	0@U1
eochairfhocail	0N91
eok	0N:2
epasts	0Jn1
epost	0N<2
eposta	0K71
eqf	0N>7
eqf level	0NE1
eqf niva	0NF2
eqf niveau	0NH2
eqf seviyesi	08E1
eqf stig	0NJ1
eqf szint	0LF1
eqf taso	0NK1
eqf स्तर	0NL1
eqf 等級	0NM1
eqf 等级	0NN1
eqf 수준	0NO1
eqf-nivaa	0NF2
eqf-niveau	0NH2
eqf-nivå	0NF2
eqf-stig	0NJ1
eqf-szint	0LF1
eqf-taso	0NK1
eqfi tase	0NP1
eqfレベル	0NQ1
eqr	0I@1
eqr level	0I@1
eqr niveau	0I@1
eqr stufe	0I@1
eqr-level	0I@1
eqr-niveau	0I@1
eqr-stufe	0I@1
equip	0NR1
equipa	0Gn1
equipe	0NS4
equipe encadree	0Kh1
equipment	0;f1
equipo	0NW2
equipos	05G1
eredmeny	0NY2
eredmenyeim	0LR1
eredmenyek	0LR1
eredmény	0NY2
eredményeim	0LR1
eredmények	0LR1
erfahrung	09c1
erfarenhet	00N1
erfaring	00O2
erfolg	09j1
erfolge	09j1
ergebnis	0N[2
ergebnisse	09j1
erhaallen	0N]1
erhallen	0N]1
erhalten	00T1
erhverv	0N^2
erhållen	0N]1
eriala	0N`1
erk	0Na2
erk niveau	0Nc1
erk niveaus	0Nc1
erk-niveau	0Nc1
erk-niveaus	0Nc1
erreichte ziele	09j1
erreichtes	09j1
erscheinungsdatum	0Nd1
erscheinungsjahr	0Nd1
erschienen	0Nd1
erschienen in	0Ne1
erstellen von inhalten	0Nf1
erstellung von inhalten	0Nf1
erstsprache	0Ng1
ertekeles	06a1
ervaring	00@1
erworben	00T1
erworben am	00T1
esami	0AZ1
esami sostenuti	0AZ1
esco occupation	0Nh1
escola	0Ni2
escolaridade	0Nk1
escoltar	0@a1
escrever	0Nl1
escribir	0@d1
escriptura	0Nm1
escrita	0Nl1
escrito	0@d1
escritura	0@d1
escriure	0Nm1
escucha	0@b1
escuchar	0@b1
escuela	00d1
escuta	0@\1
esihenkilo	0Nn1
esihenkiloe	0Nn1
esihenkilö	0Nn1
esiletostetud	0No1
esiletõstetud	0No1
esimies	0Nn1
esokj	0O01
espb	0O11
espb bodovi	0O11
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
esperienze linguistiche	0O21
espressione orale	0<[1
estabelecimento de ensino	0@=1
estado	0O32
estado actual	0O51
estado civil	0O62
estado de salud	0O81
estado de saude	0O91
estado de saúde	0O91
estancias linguisticas	0O:1
estancias lingüísticas	0O:1
estat civil	0O;1
estatura	0O81
estudios	0><1
estudis	0O<1
eszkozok	0O=1
eszközök	0O=1
eta	0O>2
etablissement	0O@2
etablissement d'enseignement	0>71
etablissement de formation	0>71
etat	0<U1
etat civil	0M[1
etat de sante	0OB1
ethnic group	0OC1
ethnicity	0OC1
ethnie	0OD1
etternamn	0OE1
etternavn	0OE1
ettevote	0OF2
ettevotte kirjeldus	0OH1
ettevottest	0OH1
ettevõte	0OF2
ettevõtte kirjeldus	0OH1
ettevõttest	0OH1
etu ja sukunimi	0OI1
etu- ja sukunimi	0OI1
etunimet	0OJ1
etunimi	0OJ1
età	0O>2
eurooppalainen viitekehys	0=e1
europaeische kompetenzstufe	0OK1
europaeischer referenzrahmen	0OK1
europaeisk niveau	0=d1
europaische kompetenzstufe	0OK1
europaischer referenzrahmen	0OK1
european level	0=a1
europees niveau	0Nc1
europeisk niva	0=b2
europeisk nivaa	0=b2
europeisk nivå	0=b2
europäische kompetenzstufe	0OK1
europäischer referenzrahmen	0OK1
europæisk niveau	0=d1
ev	0OL3
ev adresi	01]1
ev telefonu	0OO1
evek	0OP1
evento	0A71
eves	0LS1
evk	0=e1
examen	0OQ1
examen kvalifikation	0OQ1
examen/kvalifikation	0OQ1
examensaar	08<1
examensar	08<1
examensarbete	0HJ1
examensdatum	08<1
examenstitel	0OQ1
examensår	08<1
exitos	0OR1
exits	06O1
expectativa salarial	0OS2
expectativas salariales	0OU1
expected graduation	0@[1
expected salary	0B`1
expedicion	0ME1
expedición	0ME1
expedido	0ME1
expedido por	0MF1
expedient	0OV1
expediente	0<D1
expedit per	0MC1
experience	0OW3
experience totale	04<1
experiences linguistiques	0OZ1
experiencia	0O[3
experiencia linguistica	0O^2
experiencia lingüística	0O:1
experienta	0411
experiență	0411
experiència	0581
experiência	04V1
experiência linguística	0O`1
expertise	0Oa1
expresion escrita	0@d1
expresion oral	0<Z1
expresión escrita	0@d1
expresión oral	0<Z1
expressao escrita	0Nl1
expressao oral	0Ao1
expressio escrita	0Nm1
expressio oral	0Ob1
expression ecrite	0KB1
expression orale	0Oc1
expression écrite	0KB1
expressió escrita	0Nm1
expressió oral	0Ob1
expressão escrita	0Nl1
expressão oral	0Ao1
exprimare orala	0GU1
exprimare orală	0GU1
exprimare scrisa	0Od1
exprimare scrisă	0Od1
expérience	04<1
expérience totale	04<1
expériences linguistiques	0OZ1
extracte	0Oe1
extracto	0Of1
eyalet	0;61
eğitim alanları (isced-f	0Km1
eğitim durumu	0Kn1
eğitim düzeyi	0Kn1
eğitim kurumu	0Ko1
eğitim seviyesi	0L01
eğitim ve öğretim veren kurumun adı ve türü	0Ko1
eメール	0Jl1
f	0Og2
f de nacimiento	04L1
f nacimiento	04L1
f. de nacimiento	04L1
f. nacimiento	04L1
faaliyet alani	0MZ1
faaliyet alanı	0MZ1
faaliyetler	08o1
fach	0771
fachbereich	0Oi2
facher	0Ok3
fachgebiet	0771
fachrichtung	0771
fachzeitschrift	0Ne1
facolta	0On2
facoltà	0On2
facts	0P01
faculdade	0@=1
facultad	0P12
facultat	0>61
facultate	0P32
facultatea	0P52
faculte	0>71
faculté	0>71
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
fakultas	0:D1
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
fala	0Ao1
falar	0Ao1
familie	0PY3
familienaam	0101
familienname	0P\1
familienstand	0P]1
familj	0?T1
familjefoerhaallanden	0?T1
familjeforhallanden	0?T1
familjeförhållanden	0?T1
family	0?R1
family name	0P^1
family names	0P^1
family status	0?R1
farsimanumer	0P_1
farsimi	0P_1
farsímanúmer	0P_1
farsími	0P_1
fassung	0P`1
fax	0Pa@
fax number	0Q11
fecha	08K3
fecha (de - a	0F<1
fecha (de a	0F<1
fecha de emision	0ME1
fecha de emisión	0ME1
fecha de expedicion	0ME1
fecha de expedición	0ME1
fecha de fin	0L11
fecha de finalizacion	0L11
fecha de finalización	0L11
fecha de graduacion	0L11
fecha de graduación	0L11
fecha de ingreso	0@@1
fecha de inicio	0@@1
fecha de nacimiento	04L1
fecha de obtencion	0ME1
fecha de obtención	0ME1
fecha de publicacion	04O1
fecha de publicación	04O1
fecha de salida	0L11
fecha de termino	0L11
fecha de término	0L11
fecha fin	0L11
fecha inicio	0@@1
fecha nacimiento	04L1
fecha y lugar de nacimiento	04L1
fechas	0F<1
fechas (de - a	0F<1
fechas (de a	0F<1
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
ferdigheter	0;b1
ferdighetsniva	0Q:1
ferdighetsnivaa	0Q:1
ferdighetsnivå	0Q:1
fernruf	0Q;1
ferramentas	03F1
ferramentas utilizadas	03F1
festnetz	0Q;1
fi	0Cb1
field	0Q<2
field of study	0621
fields of education (isced f	0Q>1
fields of education (isced-f	0Q>1
figli	0Q?1
file	0AU1
file type	0Q@1
filhos	0QA1
filiere	0HQ1
filière	0HQ1
fim	04K1
fin	0QB2
final grade	0871
final project	08S1
final year project	08S1
finalitzacio	0Cb1
finalització	0Cb1
finalizacion	0L11
finalización	0L11
finalizare	00`1
fine	02U1
finish	0@[1
fino a	02U1
fins a	0Cb1
fiok	0Q61
firm	0@Q1
firma	0QDA
firma adi	0QU1
firma adı	0QU1
firma hakkinda	0QV1
firma hakkında	0QV1
firma sektoru	0MZ1
firma sektörü	0MZ1
firmenbeschreibung	0;T1
firmengroesse	0591
firmengrosse	0591
firmengröße	0591
firmenname	05_1
firmenprofil	0;T1
firmă	03m1
first language	0QW1
first name	0QX1
first name(s) / surname(s	0<S1
first name(s) surname(s	0<S1
first names	0QX1
fisso	0AT1
fites	06O1
fites assolides	06O1
fixe	0QY1
fizetesi igeny	09]1
fizetési igény	09]1
fiók	0Q61
fjolskylduhagir	0QZ1
fjölskylduhagir	0QZ1
fluencia	0Q[1
fluency	0Q\1
fluenta	0@X1
fluenza	0AD1
fluență	0@X1
fluidesa	0Q]1
fluidez	0Q^1
fluência	0Q[1
fluïdesa	0Q]1
flyttbar	0Q_1
fobb eredmenyek	0LR1
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
fodselsar	0Og2
fodselsdag	0Og2
fodselsdato	0Og2
fodt	0Og2
fodt den	0Og2
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
foedselsaar	0Og2
foedselsdag	0Og2
foedselsdato	0Og2
foedt	0Og2
foedt den	0Og2
foedt i	0Qg2
foer	09l1
foer- och efternamn	09Q1
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
foglalkozas	0:01
foglalkozas beosztas	09X1
foglalkoztatas jellege	0R41
foglalkoztatás jellege	0R41
foglalkozás	0:01
foglalkozás / beosztás	09X1
foglalkozás/beosztás	09X1
foilsithe	0Cg1
foilsithe in	0R51
foilsitheoir	0R51
foireann	0R61
foiskola	08H1
fokozat	0R71
folyamatos beszed	09m1
folyamatos beszéd	09m1
folyoirat	0R81
folyóirat	0R81
fon	0R92
fon poca	0R;1
fonction	0R<3
fonction ou poste occupe	0MN1
fonction ou poste occupé	0MN1
fonctions	0MN1
fone	0AS1
for	0R?4
for och efternamn	09Q1
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
forma studia	0I01
forma zatrudnienia	0RO1
formaal	09h2
formacao	0F?1
formal	09h2
formation	0>G1
formação	0F?1
formule d'appel	0RP1
formule de politesse	0RQ1
formål	09h2
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
fraa	09E1
fraan	0;51
framework	0@Z1
frameworks	0S45
framgaangar	0S91
framgangar	0S91
framgångar	0S91
fran	0;51
fratraedelsesaarsag	0S:1
fratraedelsesarsag	0S:1
fratrædelsesårsag	0S:1
freagrachtai	0Ia1
freagrachtaí	0Ia1
fremdsprache	0S;1
fremdsprachen	0S;1
from	0S<2
from - to	0If1
from to	0If1
fruehester eintrittstermin	0L=1
fruehestmoeglicher eintrittstermin	0L=1
fruhester eintrittstermin	0L=1
fruhestmoglicher eintrittstermin	0L=1
frá	0<=1
frå	09E1
från	0;51
frühester eintrittstermin	0L=1
frühestmöglicher eintrittstermin	0L=1
fuehrerausweis	0PD1
fuehrerschein	0PD1
fuehrerschein(e	0PD1
fuehrerscheine	0PD1
fuehrerscheinklasse	0PD1
fuehrerscheinklassen	0PD1
fuehrungsspanne	0591
fuer	0931
fuhrerausweis	0PD1
fuhrerschein	0PD1
fuhrerschein(e	0PD1
fuhrerscheine	0PD1
fuhrerscheinklasse	0PD1
fuhrerscheinklassen	0PD1
fuhrungsspanne	0591
fulde navn	0RC1
full name	0<S1
fullfoert	08=1
fullfort	08=1
fullført	08=1
fullstaendigt namn	09Q1
fullstandigt namn	09Q1
fullständigt namn	09Q1
fullt nafn	0S>1
fullt navn	0RD1
funcao	0S?3
funcao no projeto	0SB1
funcao ou cargo ocupado	0<i1
funcio	0SC2
funcion	0SE3
funcion o cargo ocupado	0<h1
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
función o cargo ocupado	0<h1
funcoes	06`1
funcoes desempenhadas	06`1
funcoes e responsabilidades	06`1
functia	0SH1
functia actuala	0SI1
functia ocupata	0SH1
functia sau postul ocupat	0SH1
functie	0SJ6
functie inhoud	0191
functie of beroep	09_1
functie-inhoud	0191
functiebenaming	09_1
functienaam	09_1
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
função ou cargo ocupado	0<i1
funções	06`1
funções desempenhadas	06`1
funções e responsabilidades	06`1
fur	0931
furnizor	0T61
further details	01?1
further email addresses	0MA1
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
för	09l1
för- och efternamn	09Q1
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
fødselsdag	0Og2
fødselsdato	0Og2
fødselsår	0Og2
født	0Og2
født den	0Og2
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
für	0931
főbb eredmények	0LR1
főbb feladatok	0Q31
főbb pontok	0Q`1
főbb tevékenységek és feladatkörök	0Q31
főbb tárgyak	0Qa1
főbb tárgyak / gyakorlati képzés	0Qa1
főiskola	08H1
gade	0;<1
gads	0T?3
gairm	0TB1
gairm no post a bhi agat	0Q21
gairm nó post a bhí agat	0Q21
gaji yang diharapkan	0LK1
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
gano	0F11
gaol	0TG1
gata	0TH2
gate	0;I1
gateadresse	0;I1
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
gemiddeld cijfer	0>b1
gemiddelde	0>b1
gen	0T[1
gender	0T\1
genel not ortalamasi	0F11
genel not ortalaması	0F11
genel ortalama	0F11
genere	0T]2
genero	0T_2
generu	0Ta1
gennemsnit	0Tb1
genre	0Tc1
geo alt	0B^1
gepubliceerd	0Td1
gepubliceerd in	0Te1
gepubliceerd op	0Td1
ger	0OK1
ger niveau	0OK1
ger niveaustufen	0OK1
ger-niveau	0OK1
ger-niveaustufen	0OK1
geraete	0L71
gerate	0L71
gereedschap	0TR1
gereedschappen	0TR1
gers	0Tf1
geräte	0L71
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
gestor	0>V1
gesundheitszustand	09J1
getuigenis	00>1
getur hafid storf	0Tk1
getur hafið störf	0Tk1
gewenst salaris	0Tl1
gewenste baan	09^1
gewenste functie	09^1
gewenste locatie	0Tm1
gewenste regio	0Tm1
gewicht	09J1
gewuenschte position	02R1
gewuenschter arbeitsort	0:41
gewunschte position	02R1
gewunschter arbeitsort	0:41
gewünschte position	02R1
gewünschter arbeitsort	0:41
gezinssituatie	0;i1
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
gioi thieu du an	0I_1
gioi tinh	0U>1
giris	08m1
giris tarihi	08m1
giriş	08m1
giriş tarihi	08m1
giro	00m1
github repo	0HI1
given by	08C1
given name	0QX1
given names	0QX1
giáo viên hướng dẫn	0U61
giải quyết vấn đề	0U21
giải thưởng	0U31
giấy phép lái xe	08f1
giới thiệu	0U;2
giới thiệu công ty	0U=1
giới thiệu dự án	0I_1
giới tính	0U>1
gjennomsnitt	0U?1
glaube	0U@1
glavne aktivnosti i odgovornosti	0UA1
glavne naloge	0EU1
glavne naloge in pristojnosti	0EU1
glavni poslovi i odgovornosti	0UA1
glavni predmeti	0UB3
glavni predmeti pridobljeno znanje in kompetence	0UE1
glavni predmeti stecene profesionalne vjestine	0UF1
glavni predmeti/pridobljeno znanje in kompetence	0UE1
glavni predmeti/stečene profesionalne vještine	0UF1
glavni zadaci	0Il2
globe	0HI1
glowne dzialania i obowiazki	0Bl1
glowne obowiazki	0Bl1
glowne przedmioty	0UG1
glowne przedmioty umiejetnosci zawodowe	0UG1
glowne zadania	0Bl1
glowne zadania i obowiazki	0Bl1
gneas	0UH1
gnothachtalacha	0K>1
gnéas	0UH1
gnóthachtálacha	0K>1
go dti	0BR1
go dtí	0BR1
godina	0UI6
godina rodenja	0E:2
godina rođenja	0E:2
godina zavrsetka	0ED2
godina završetka	0ED2
godine	0UO3
godine iskustva	0UR2
golongan darah	09Z1
gorev	0UT3
gorev tanimi	08o1
gorev unvan	0UW1
gorev unvani	0UW1
gorev ve sorumluluklar	08o1
gorev ve sorumluluklarim	08o1
gorevi	0UW1
gorevim	0UX2
gorevler	08o1
gorevlerim	08o1
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
gradam	0I`1
grade	0V82
grade point average	0871
grado	0V:2
grado academico	0><1
grado académico	0><1
grado de dominio	0V<1
grads	0GG1
gradu	0GF1
graduacio	0Cb1
graduacion	0L11
graduació	0Cb1
graduación	0L11
graduation	0@[1
graduation date	0@[1
graduation project	08S1
grau	0V=2
grau academico	0F?1
grau académico	0F?1
grau acadêmico	0F?1
grau de dominio	0V?1
grau de domínio	0V?1
grau de escolaridade	0Nk1
greeting	0V@1
groesse	09J1
groesste erfolge	09j1
grosse	09J1
grosste erfolge	09j1
group	0VA2
grund des wechsels	07@1
grundwehrdienst	0;h1
grussformel	0VC1
grußformel	0VC1
grád	0VD1
gráða	0V71
größe	09J1
größte erfolge	09j1
grāds	0GG1
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
görev tanımı	08o1
görev unvanı	0UW1
görev ve sorumluluklar	08o1
görev ve sorumluluklarım	08o1
görev/unvan	0UW1
görevi	0UW1
görevim	0UX2
görevler	08o1
görevlerim	08o1
görüş	0UZ1
güvenlik	0VO1
għaqda	0Tn1
għodod	0U01
główne działania i obowiązki	0Bl1
główne obowiązki	0Bl1
główne przedmioty	0UG1
główne przedmioty/umiejętności zawodowe	0UG1
główne zadania	0Bl1
główne zadania i obowiązki	0Bl1
h p	0VU1
h.p	0VU1
habilidades	0@V2
habilitacao	0VV3
habilitacoes literarias	0Nk1
habilitats	0L61
habilitação	0VV3
habilitações literárias	0Nk1
habite a	0@C1
habite à	0@C1
habla	0<Z1
hablado	0<Z1
hablar	0<Z1
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
handledare	0>U1
handphone	0V\1
handy	0V]1
handynummer	0V]1
hapunktar	0V^1
haridusasutus	0V_1
haridustase	0V`2
hasil	0Vb1
hasil kerja	0Vb1
haskoli	0Vc1
hasta	0L11
hasznalt technologiak	0O=1
használt technológiák	0O=1
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
headcount	0@R1
headline	0B_1
health	0Vf1
health status	0Vf1
hedeflenen pozisyon	0911
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
herkunft	0;e1
herkunftsort	0;e1
herramientas	05G1
herramientas utilizadas	05G1
hesap	0W31
high school	00f1
highest degree	0Kd1
highest qualification	0Kd1
highlights	0P01
hijos	0W41
hilfsmittel	0L71
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
hlavni uspechy	0I11
hlavné body	0W=1
hlavné predmety	0W?1
hlavné činnosti	0W>1
hlavné činnosti a zodpovednosť	0W>1
hlavní body	0W@1
hlavní náplň práce	0WA1
hlavní pracovní náplň a oblasti odpovědnosti	0WA1
hlavní předměty	0WB1
hlavní úkoly	0WA1
hlavní úspěchy	0I11
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
hoehepunkte	09k1
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
hohepunkte	09k1
hoi	0W\1
hoi thoai	0W]1
hojdepunkter	0WS1
hojdpunkter	0WT1
hojeste uddannelse	0WU1
holqien ta' kontenut	0W^1
home address	01@1
home page	0HI1
home phone	0<N1
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
hoofdvakken	09M1
hoogst genoten opleiding	0Wi1
hoogste opleiding	0Wi1
hoogtepunten	09L1
hop thu	0FV1
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
huidige functie	09^1
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
höhepunkte	09k1
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
hộp thư	0FV1
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
idirghniomhu cainte	0@?1
idirghníomhú cainte	0@?1
ido	0OP1
idoszak	0OP1
idotartam	0OP1
idotartam ( tol ig	0OP1
idő	0OP1
időszak	0OP1
időtartam	0OP1
időtartam (-tól -ig	0OP1
ieguta kvalifikacija	0GG1
iegutais grads	0GG1
iegūtais grāds	0GG1
iegūtā kvalifikācija	0GG1
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
ikamet ettigi sehir	0XS1
ikamet ettiği şehir	0XS1
ikamet yeri	0XT2
ikametgah	0XV3
ikametgah adresi	01]1
ikametgâh	0XS1
iki	08]1
ikä	0XR1
il	0XS1
il mio ruolo	0XY1
ilce	0XZ2
iletisim	0X\2
iletişim	0X\2
ilgili dersler	02g1
ilk ad	0X^1
ilsien matern	0X_1
ilçe	0XZ2
image	0841
imagem	0X`1
imagen	0S01
imatge	0Xa1
ime	0Xb3
ime i adresa poslodavca	0Xe1
ime i prezime	0Xf2
ime i vrsta organizacije pruzatelja obrazovanja i osposobljavanja	0Xh1
ime i vrsta organizacije pružatelja obrazovanja i osposobljavanja	0Xh1
ime in priimek	0Xi1
imejl	0Xj1
imejl adresa	0Xj1
imie	0Xk1
imie i nazwisko	0Xl1
imiona	0Xk1
imię	0Xk1
imię i nazwisko	0Xl1
immagine	0Xm1
imone	0Xn2
impact	00g1
impjegatur	0Y01
impjieg mixtieq	0Y11
impresa	0DN1
in	0Y22
in bezit van rijbewijs	0Y41
in breve	0Y51
in dienst	09B1
in evidenza	0Y61
incarichi	06k1
incarico	0Y72
inceput	0Cc1
incorporacio	0Gb1
incorporacion	0G]1
incorporació	0Gb1
incorporación	0G]1
indeks prestasi	0Y91
indhold	0Y:1
indirizz	0Y;1
indirizz elettroniku	0Y<1
indirizzi email ohra	0Y=1
indirizzi email oħra	0Y=1
indirizzo	0Y>2
indirizzo di posta elettronica	0Y@1
indirizzo di residenza	0YA1
indirizzo di studio	03I1
indirizzo e mail	0Y@1
indirizzo e-mail	0Y@1
indirizzo email	0Y@1
indirizzo(i	0YA1
industri	0:E1
industria	0YB4
industrie	0YF4
industrija	0YJ3
industry	0;O1
indústria	0YM2
ine	0C<1
informacijas apstrade	0YO1
informacijos pateikimas zodziu	0YP1
informacijos pateikimas žodžiu	0YP1
informacijos tvarkymas	0YQ1
informaciofeldolgozas	0YR1
informasi lain	0YS1
informasjonsbehandling	0YT1
informatieverwerking	0YU1
information	0YV1
information and data literacy	0YV1
information processing	0YV1
informationsbehandling	0YW2
informationsverarbeitung	0DA1
informazioni sull'azienda	06l1
információfeldolgozás	0YR1
informācijas apstrāde	0YO1
ingreso	0@@1
ingresso	01D1
inhalt	07:1
inhalte	0YY2
inhoud	09f1
inici	0C`1
inicio	0F:2
inicio imediato	0G_1
inizio	0C01
inne	0HE1
inne adresy e mail	0Y[1
inne adresy e-mail	0Y[1
inne informacje	0HE1
inne strony	0Y\1
inne telefony	0Y]1
innehaall	08c1
innehall	08c1
innehåll	08c1
innhold	0Y^1
innholdsproduksjon	0Y_1
inquadramento	0Y`1
inriktning	01i1
inscne	0UH1
insegnamenti	0AZ1
instansi	0Ya2
instantie	0201
instelling	0Yc3
institiuid	0@:1
institiúid	0@:1
instituce	0Yf3
institucia	0Yi2
institucio	0Yk3
institucion	0Yn3
institucion educativa	00d1
institució	0Yk3
institución	0Yn3
institución educativa	00d1
instituicao	0Z14
instituicao de ensino	0@=1
instituicao emissora	0N21
instituição	0Z14
instituição de ensino	0@=1
instituição emissora	0N21
institusi	0Z51
institusjon	0Z62
institut	0Z84
institute	00f1
institutia	0Z<2
institutie	0Z>3
institutie de invatamant	0T61
institutie emitenta	0LT1
institution	0ZA=
instituto	0@;2
instituut	0W[1
instituția	0Z<2
instituție	0Z>3
instituție de învățământ	0T61
instituție emitentă	0LT1
instrumente	0@Y1
instruments	0;f1
instytucja	0ZN4
intelegere orala	06;1
intelegere scrisa	0?@1
intelegere: ascultare	06;1
intelegere: citire	0?@1
interacao oral	0An1
interaccao oral	0An1
interaccio oral	0Am1
interaccion oral	0B01
interacció oral	0Am1
interacción oral	0B01
interactie	0Tj1
interaction	0ZR1
interaction orale	0ZS1
interactiune orala	0B11
interacção oral	0An1
interacțiune orală	0B11
interakcja ustna	0ZT1
interaksi lisan	0ZU1
interazione	0B41
interazione orale	0B41
interazzjoni orali	0ZV1
interação oral	0An1
intercambios	0O`1
intercâmbios	0O`1
internet	0ZW2
internet sitesi	08X1
internet stranica	0ZY1
internetadresse	0ZZ1
interneto svetaine	0Z[1
interneto svetainė	0Z[1
internetseite	0ZZ1
internetska stranica	0Z\1
intezmeny	0Z]2
intitule	0Z_2
intitule du certificat ou diplome delivre	0>G1
intitule du poste	0Za2
intitulé	0Z_2
intitulé du certificat ou diplôme délivré	0>G1
intitulé du poste	0Za2
introduction	0Zc3
intézmény	0Z]2
iné	0C<1
início	01D1
início imediato	0G_1
inštitúcia	0Yi2
iparag	0281
iparág	0281
ipk	0Y91
ipk nilai	0Y91
ipk/nilai	0Y91
ipprocessar tal informazzjoni	0Zf1
ipproċessar tal-informazzjoni	0Zf1
ippubblikat	0Ck1
ippubblikat minn	0VN1
ira	0?Z1
irankiai	0XN1
iranyitoszam	0Zg1
iras	0Zh1
iraskeszseg	0Zh1
iris	0R51
irtisanomisaika	02n1
irányítószám	0Zg1
is alani	0MZ1
is tanimi	08o1
is tanimim	08o1
is unvani	0UW1
is veren	0Zi1
is veya sektor turu	0MZ1
is yeri	0QU1
isced f	0Q>1
isced fields	0Q>1
isced-f	0Q>1
isdave	0Zj1
isdavejas	0Zj1
isdavimo data	0Zk1
isdavusi institucija	0Zj1
isduota	0Zk1
ise baslama tarihi	08n1
iseloomustus	0Zl1
isem	0Zm1
isem proprju	0Zn1
isem shih	0Zm1
isem sħiħ	0Zm1
isem u indirizz ta' min jimpjega	0Y01
isem u kunjom	0Zm1
isi	0FB1
isim	01>1
isim soyisim	01>1
iskola	08H1
iskolai vegzettseg	0Zo1
iskolai végzettség	0Zo1
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
istaiga	0[03
istaknuto	0[32
istenen pozisyon	0911
istihdam turu	0<I1
istihdam türü	0<I1
istituto	06]1
istituto di istruzione	06]1
istituto di istruzione o formazione	06]1
istituzione	0[53
istituzzjoni	0[81
isveren	0[92
isverenin adi ve adresi	0QU1
isyeri	0QU1
iteike	05=1
ivertinimas	08d1
izdajatelj	0[;1
izdal	0[;1
izdala	0[<3
izdao	0[?2
izdavac	0[A2
izdavalac	0[C1
izdavatelj	0[D1
izdavatelj certifikata	0[D1
izdavač	0[A2
izdevejs	0[E1
izdevnieciba	0[F1
izdevniecība	0[F1
izdevējs	0[E1
izglitibas iestade	0741
izglitibas jomas (isced f	0[G1
izglitibas limenis	0GG1
izglītības iestāde	0741
izglītības jomas (isced-f	0[G1
izglītības līmenis	0GG1
izmantotas tehnologijas	06i1
izmantotās tehnoloģijas	06i1
izobrazba	0[H1
izobrazevalna ustanova	0PW1
izobraževalna ustanova	0PW1
izsniedza	0[E1
izsniedzejs	0[E1
izsniedzējs	0[E1
izsniegts	0[I1
izvajalec	0PW1
içerik	0121
içerik oluşturma	0X91
iş alanı	0MZ1
iş tanımı	08o1
iş tanımım	08o1
iş unvanı	0UW1
iş veren	0Zi1
iş veya sektör türü	0MZ1
iş yeri	0QU1
işe başlama tarihi	08n1
işveren	0[92
işverenin adı ve adresi	0QU1
işyeri	0QU1
išdavimo data	0Zk1
išdavusi institucija	0Zj1
išdavė	0Zj1
išdavėjas	0Zj1
išduota	0Zk1
išsilavinimas	0XO1
jaar	0[J4
jaar oud	0[N1
jabatan	0[O2
jabatan saat ini	0[Q1
jabatan terakhir	0[R1
jaemfoerelsetal	0:31
jaerjestaejae	0[S2
jaerjestoe	0[U1
jahr	0[V3
jahre	0[Y2
jahre alt	0331
jahre berufserfahrung	09c1
jahre erfahrung	09c1
jahrgang	0TL1
jalan	02Y1
jamforelsetal	0:31
jaren	0C]1
jaren ervaring	00@1
jaringan	0[[1
jarjestaja	0[S2
jarjesto	0[U1
jarmuvezetoi engedely	0[\1
jarmuvezetoi engedely(ek	0[\1
jazyk	0[]2
jazykova uroven	0[_2
jazykove certifikaty	0>O2
jazykove skusenosti	0[a1
jazykove zkusenosti	0[b1
jazyková úroveň	0[_2
jazykové certifikáty	0>O2
jazykové skúsenosti	0[a1
jazykové zkušenosti	0[b1
jazyky	0[]2
jefe directo	0GN1
jefe inmediato	0GN1
jelleg	0[c1
jenis	0[d1
jenis kelamin	0[e1
jenis pekerjaan	0[f1
jenis proyek	0[d1
jenis usaha	0:E1
jenjang	0XQ1
jenjang pendidikan	0XQ1
jezici	0[g2
jezicka iskustva	0[i1
jezicki sertifikati	0[j1
jezicna iskustva	0[k1
jezicni certifikati	0[l1
jezik	0[m3
jeziki	0\01
jezikovne izkusnje	0\11
jezikovne izkušnje	0\11
jezikovni certifikati	0\21
jezička iskustva	0[i1
jezički sertifikati	0[j1
jezična iskustva	0[k1
jezični certifikati	0[l1
jezyk	0\31
jezyk obcy	0\31
jezyk ojczysty	0\41
jezyk(i) ojczysty(e	0\41
jezyki	0\52
jezyki ojczyste	0\41
jmbg	0\72
jmeno	0=j1
jmeno a adresa zamestnavatele	0\91
jmeno a prijmeni	0=j1
jméno	0=j1
jméno a adresa zaměstnavatele	0\91
jméno a příjmení	0=j1
job	0\:2
job description	0Al1
job duties	0Al1
job position	0F@1
job responsibilities	0Al1
job role	0F@1
job status	0Ba1
job title	0\<2
job type	0Af1
jobb	0\>1
jobdesk	0FC1
jobtitel	0\?2
jogositvany	0[\1
jogosítvány	0[\1
jornada	0\A2
journal	0A22
judet	0\C1
judetul	0\C1
județ	0\C1
județul	0\C1
judul	0\D1
judul skripsi	0GZ1
judul tesis	0GZ1
judul tugas akhir	0GZ1
juhiload	0\E1
juhiluba	0\E1
juhtimisoigus	0\E1
juhtimisõigus	0\E1
julkaisija	0\F1
julkaistu	0\G1
julkaistu lehdessa	0\F1
julkaistu lehdessae	0\F1
julkaistu lehdessä	0\F1
julkaisupaeivae	0\G1
julkaisupaiva	0\G1
julkaisupäivä	0\G1
julkaisuvuosi	0\G1
jumlah anggota tim	0\H1
jumlah karyawan	0\H1
jumlah sks	0\I1
jurnal	0Gl1
jurusan	0:D1
jusqu'a	0721
jusqu'à	0721
járművezetői engedély	0[\1
járművezetői engedély(ek	0[\1
jämförelsetal	0:31
järjestäjä	0[S2
järjestö	0[U1
język	0\31
język obcy	0\31
język ojczysty	0\41
język(i) ojczysty(e	0\41
języki	0\52
języki ojczyste	0\41
kabupaten	0\J1
kaennykkae	0\K1
kaeytetyt teknologiat	06@1
kaeyttaejaenimi	0\L1
kaeyttaejaetunnus	0\L1
kaitsevaeteenistus	02K1
kaitseväeteenistus	02K1
kalba	0\M1
kalbejimas	0YP1
kalbos	0\M1
kalbos lygis	0\N1
kalbėjimas	0YP1
kampus	0Z51
kan tiltraede	0\O1
kan tiltre	0\P1
kan tiltræde	0\O1
kandidatuppsats	0HJ1
kannykka	0\K1
kansalaisuus	0\Q1
kansallisuus	0\Q1
kanton	0;g1
kantor	0\R1
kapcsolat	0\S1
kapsam	0121
kar	0\T1
karakter	0\U2
karaktergennemsnit	0Tb1
karaktersnitt	0U?1
kariga	0\W1
karine tarnyba	0\X1
karinė tarnyba	0\X1
karsilikli konusma	0\Y1
karşılıklı konuşma	0\Y1
kasutatud tehnoloogiad	0\Z1
kata kunci	02]1
kategori	0\[3
kategorie	0\^1
katonai szolgalat	0\_1
katonai szolgálat	0\_1
katonasag	0\_1
katonaság	0\_1
katuosoite	0\`1
kaupunki	06V1
kaytetyt teknologiat	06@1
kayttajanimi	0\L1
kayttajatunnus	0\L1
kazanilan niteligin adi	0L01
kazanimlar	08g1
kazanılan niteliğin adı	0L01
kazanımlar	08g1
keamanan	0\a1
kebangsaan	0\b1
keel	0\c1
keeled	0\c1
keeleoskuse tase	0\d1
kefasihan	0\e1
kelamin	0[e1
kelliem	0\f1
kelt	0\g1
kelulusan	0W51
kemampuan	0\h2
kendskab	0\j2
kenninafn	0Kl1
kennitala	0P71
kenntnisse	0\l3
kenntnisstand	0\o2
kent	0XS1
kep	0Q81
kepemilikan sim	0]11
kepesites	0R71
kepzes	0]22
kepzes szintje	0R71
kepzettseg	0R71
keresett pozicio	0:01
keresett pozíció	0:01
keresztnev	0]41
keresztnevek	0]41
keresztnév	0]41
kernpunten	09L1
kesehatan	09Z1
keskeiset aineet	02A1
keskeiset opinnot	02A1
keskeiset saavutukset	0]51
keskeiset tehtaevaet	0]61
keskeiset tehtavat	0]61
keskeiset tehtävät	0]61
keskiarvo	0681
keskmine hinne	0W71
keskustelu	0]71
kesto	02I1
kestus	01f1
keszsegek	0O=1
ket qua	0]81
ket qua dat duoc	0]81
ket thuc	0E[1
keterampilan	02]1
keterangan	0FB1
ketersediaan	0]91
kewarganegaraan	0\b1
key accomplishments	00g1
key achievements	00g1
key courses	0B61
key highlights	0P01
key modules	0B61
key points	0P01
key responsibilities	0Al1
key results	00g1
key skills	0;f1
key tasks	0Al1
keywords	0;f1
kezdes	09N1
kezdesi idopont	0Q71
kezdet	09N1
kezdete	09N1
kezdo datum	09N1
kezdés	09N1
kezdési időpont	0Q71
kezdő dátum	09N1
khac	0]:1
khach hang	0Hm1
khoa	0>\1
khoa hoc	0<A1
khoa luan	0EL1
khoang thoi gian	0U11
khoảng thời gian	0U11
khu vuc	0FW1
khu vực	0FW1
khác	0]:1
khách hàng	0Hm1
khóa học	0<A1
khóa luận	0EL1
kiado	0R81
kiadta	0];1
kiadó	0R81
kiallito	0];1
kiallitotta	0];1
kiallitva	0\g1
kibocsato	0];1
kibocsátó	0];1
kielet	0]<1
kieli	0]<1
kielikokemus	0]=1
kielitaidon taso	0]>1
kielitaito	0]>1
kielitodistukset	0]?1
kielitutkinnot	0]?1
kiemelesek	0Q`1
kiemelések	0Q`1
kierunek	0J01
kierunek studiow	0J01
kierunek studiów	0J01
kilepes	09>1
kilo	0;J1
kilépés	09>1
kimlik no	0]@1
kind	0=E1
kind of experience	0]A1
kinder	0P]1
kinh nghiem	0]B1
kinh nghiệm	0]B1
kirjallinen	0]C1
kirjastus	02H1
kirjeldus	0]D1
kirjoittaja	0]E1
kirjoittajat	0]E1
kirjoittaminen	0]C1
kirjutamine	0]F1
kisbiet	0]G1
kisisel web sitesi	08X1
kita	0]H1
kitba	0]I1
kiti duomenys	0]H1
kiti el pasto adresai	0]J1
kiti el. pašto adresai	0]J1
kiti telefono numeriai	0]K1
kitos svetaines	0]L1
kitos svetainės	0]L1
kiállította	0];1
kiállítva	0\g1
kiállító	0];1
kişisel web sitesi	08X1
kjoenn	0]M1
kjonn	0]M1
kjønn	0]M1
klant	0]N1
klausisanas	0]O1
klausymas	0]P1
klausīšanās	0]O1
klicova slova	0I>1
klicove body	0W@1
kliem ewlieni	0U01
klien	0]Q1
klient	0]R4
klientas	0]V1
klients	0]W1
klijent	0]X3
kljucne besede	0][1
kljucne reci	0]\1
kljucne rijeci	0]]1
kljucne tacke	0]^1
kljucne tocke	0]_2
ključne besede	0][1
ključne reči	0]\1
ključne riječi	0]]1
ključne tačke	0]^1
ključne točke	0]_2
klucove body	0W=1
klucove slova	0]a1
kluczowe punkty	0]b1
klíčová slova	0I>1
klíčové body	0W@1
koautoren	07W1
koautori	0]c1
kod pocztowy	0]d1
kodakondsus	0]e1
kode pos	0]f1
kodici postali	0]g1
kodiċi postali	0]g1
koduleht	0]h1
kodune aadress	00;1
koen	0]i2
koerekort	0]k1
koerkort	08Q1
koerkortsbehoerighet	08Q1
kohokohdat	0]l1
koht	06W1
kohustused	0]m1
kokemus	0]n1
kokemusvuodet	0]n1
kokkuvote	0]o1
kokkuvõte	0]o1
koko nimi	0OI1
kolegiji	0UF1
kom	0^01
komanda	0^12
komandas lielums	0CD1
komandos dydis	0CF1
kommun	0Vn1
kommune	0^32
kommunikacio	0^51
kommunikasjon	0^61
kommunikation	0^73
kommunikáció	0^51
komorka	0^01
kompanija	0^:2
kompetencer	0501
kompetenser	04n1
kompetenza	0^<1
kompetenzstufe	07>1
komunikace	0^=1
komunikacia	0^>1
komunikacija	0^?3
komunikacja	0^B1
komunikasi	0^C1
komunikazzjoni	0^D1
komunikácia	0^>1
komórka	0^01
kon	0]i2
konec	0^E2
konference	0^G1
konferencja	0Bk1
konferenz	0Ne1
konfession	0U@1
koniec	0^H2
konsentrasi	0:D1
konta	0^J1
kontak	0^K1
kontakt	0^L2
kontakt telefon	0;Z2
kontaktinis telefonas	0^N1
kontaktna adresa	01R1
kontaktni adresa	01S1
kontaktni telefon	0^O1
kontaktná adresa	01R1
kontaktní adresa	01S1
kontakttalrunis	0^P1
kontakttālrunis	0^P1
kontekst	0^Q1
konten	0^R1
konto	0^S5
konum	0XT2
konusma	0^X1
konuşma	0^X1
konverzace	0^Y1
konverzacia	0^Z1
konverzácia	0^Z1
konwersacja	0ZT1
konzulens	0Q51
kool	0V_1
koolitaja	0V_1
koolitusasutus	0V_1
kopsavilkums	0^[1
kor	0LS1
korekort	0]k1
koriscene tehnologije	0]\1
korisnicko ime	0^\2
korisničko ime	0^\2
koristene tehnologije	0]]1
korištene tehnologije	0]]1
korišćene tehnologije	0]\1
korkeakoulu	0^^1
korkein koulutus	0^_1
korkort	08Q1
korkortsbehorighet	08Q1
korsijiet	0^`1
kota	0^a2
kota domisili	0\J1
kotikunta	06V1
kotiosoite	0\`1
kotipaikka	06T2
kotisivu	0^c1
kotisivut	0^c1
koulu	0^^1
koulutuksen jaerjestaejae	0^^1
koulutuksen jaerjestaejaen nimi ja tyyppi	0^^1
koulutuksen jarjestaja	0^^1
koulutuksen jarjestajan nimi ja tyyppi	0^^1
koulutuksen järjestäjä	0^^1
koulutuksen järjestäjän nimi ja tyyppi	0^^1
koulutus	0671
koulutusala	02?1
koulutusalat (isced f	0^d1
koulutusalat (isced-f	0^d1
koulutuslaitos	0^^1
koulutusohjelma	02?1
koulutustaso	0^_1
kozossegi media	0^e1
kp	0^f1
kraad	0^g1
kraj	0^h7
kraj dela	0^o1
kraj rojstva	0_01
krajina	0_11
kredi	02Q1
krediler	02Q1
kredit	0_21
kreditai	0_31
kreditek	0_21
krediti	0_41
kreditne tocke	0_51
kreditne točke	0_51
kreditpunkte	0_61
kreditpunkti	0^f1
kredity	0_72
kredītpunkti	0^f1
krestni jmena	0_91
krestni jmeno	0_91
krstne mena	0_:1
krstne meno	0_:1
krstné meno	0_:1
krstné mená	0_:1
kryptis	0PX1
ktp	0_;1
kualifikasi	0XQ1
kuendigungsfrist	0L=1
kuendigungsgrund	07@1
kulcsszavak	0O=1
kullandigim programlar	03^1
kullandigim teknolojiler	03^1
kullandığım programlar	03^1
kullandığım teknolojiler	03^1
kullanici adi	0W31
kullanilan araclar	03^1
kullanilan diller	03^1
kullanilan programlar	03^1
kullanilan teknolojiler	03^1
kullanıcı adı	0W31
kullanılan araçlar	03^1
kullanılan diller	03^1
kullanılan programlar	03^1
kullanılan teknolojiler	03^1
kullegg	0[81
kulleġġ	0[81
kumpanija	0Y01
kund	09l1
kunde	0_<3
kunden	0931
kundigungsfrist	0L=1
kundigungsgrund	07@1
kuni	0_?1
kunjom	0_@1
kunjom / isem	0Zm1
kunjom isem	0Zm1
kunnatta	0P:1
kunnattustig	0_A1
kunnskaper	0Q91
kunnátta	0P:1
kunnáttustig	0_A1
kunskaper	0_B1
kunskapsniva	0_C2
kunskapsnivaa	0_C2
kunskapsnivå	0_C2
kunta	06V1
kurs	0ML1
kursai	0C>1
kursarrangoer	0WP1
kursarrangor	0WP1
kursarrangør	0WP1
kurse	0Vd1
kurser	0_E2
kursevi	0_G1
kursi	0TF1
kurslar	02g1
kurssit	02A1
kursus	0_H1
kursused	02@1
kursusudbyder	0_I1
kursy	0UG1
kurulus	0_J2
kuruluş	0_J2
kurum	0_L5
kurzbeschreibung	0_Q2
kurzbeschreibung der firma	0;T1
kurzprofil	0441
kurzusok	0Qa1
kurzy	0_S2
kustantaja	0\F1
kutsumanimi	0OJ1
kuulamine	0_U1
kuullun ymmaertaeminen	0_V1
kuullun ymmartaminen	0_V1
kuullun ymmärtäminen	0_V1
kuunteleminen	0_V1
kuuntelu	0_V1
kuupaev	0_W2
kuupaevad	01f1
kuupäev	0_W2
kuupäevad	01f1
kuva	0_Y1
kuvaus	0_Z1
kvalifikace	0I01
kvalifikacia	0I31
kvalifikacija	0_[4
kvalifikacinis laipsnis	0XO1
kvalifikasjon	0__1
kvalifikasjonens betegnelse	0__1
kvalifikationens benaemning	0OQ1
kvalifikationens benamning	0OQ1
kvalifikationens benämning	0OQ1
kvalifikationens betegnelse	0_`1
kvalifikácia	0I31
kvalifikācija	0GG1
kwalificatie	0Uk1
kwalificatie of diploma	0Uk1
kwalifika	0_a1
ky nang	0A91
ky thuat	0A91
kyn	0_b1
kännykkä	0\K1
käytetyt teknologiat	06@1
käyttäjänimi	0\L1
käyttäjätunnus	0\L1
kép	0Q81
képesítés	0R71
képzettség	0R71
képzés	0]22
képzés szintje	0R71
készségek	0O=1
kön	0_c1
körkort	08Q1
körkortsbehörighet	08Q1
közösségi média	0^e1
køn	0_d1
kørekort	0]k1
kündigungsfrist	0L=1
kündigungsgrund	07@1
kľúčové body	0W=1
kľúčové slová	0]a1
křestní jména	0_91
křestní jméno	0_91
kết quả	0]81
kết quả đạt được	0]81
kết thúc	0E[1
kỹ năng	0A91
kỹ thuật	0A91
l ahhar modifika	0_e1
l-aħħar modifika	0_e1
laajuus	0_f1
laatst bijgewerkt	0_g1
laatst gewijzigd	0_g1
label	0B_1
labhairt	0_h1
labores	0151
laehdoen syy	0_i1
laehiosoite	0\`1
laen	0_j1
laenk	0Vo1
laereanstalt	0_I1
laerested	0WP1
laerosaete	0WO1
laesa	0_k1
laese	0_l1
laeseforstaaelse	0_l1
laeseforstaelse	0_l1
laesfoerstaaelse	0_k1
laesning	0_m2
lag	0_o1
lahdon syy	0_i1
lahiosoite	0\`1
lahir	0`01
laika periods	0EF1
laikas	0DO1
laikotarpis	0DO1
laikposms	0EF1
laiks	0EF1
lain lain	0YS1
lain-lain	0YS1
lainnya	0YS1
laipsnis	0XO1
laithreain ghreasain eile	0`11
laitteet	06@1
laji	0`21
lakcim	02l1
lakcím	02l1
lakhely	0`32
lakohely	0`53
lakóhely	0`53
lama bekerja	0Ic1
lama pengalaman	0`81
laman	0`91
lan	0_j1
land	0`:7
landkreis	0;g1
landshluti	0T:1
landskap	0_j1
langages	0@U1
language	0`A1
language certificate	0>E1
language certificates	0>E1
language code	0`B1
language experience	0`C1
language experiences	0`C1
language level	0Q\1
language proficiency	0Q\1
language skills	0Q\1
languages	0`D2
languages and tools	0;f1
langue	0`F1
langue maternelle	0`G1
langue(s) maternelle(s	0`G1
langues	0`F1
langues maternelles	0`G1
lank	0Vo1
lapsed	0`H1
larosate	0WO1
lasa	0_k1
lasforstaelse	0_k1
lasisana	0`I1
lasning	0_k1
lasprocessen	0TR1
last change	0`J1
last modification	0`J1
last modified	0`J1
last name	0P^1
last update	0`J1
last updated	0`J1
lasīšana	0`I1
lat	0`K1
lata	0`L2
lata doswiadczenia	0I=1
lata doświadczenia	0I=1
latar belakang	0FB1
latest version	0<T1
lathair	02F1
laufzeit	09d1
lauk	0`N1
launakrofur	0`O1
launakröfur	0`O1
laurea	0`P1
lausn vandamala	0`Q1
lausn vandamála	0`Q1
lausunto	0`R1
lavoro o posizione ricoperti	0Y`1
leamh	0`S1
leathanach baile	0`T1
leaving reason	0`U1
lebt in	05^1
lectura	0`V2
lectura comprensiva	0@c1
lecture	0@^1
leder	0`X2
leeftijd	0[N1
leer	0@c1
leesvaardigheid	0`Z1
legmagasabb vegzettseg	0Zo1
legmagasabb végzettség	0Zo1
lehrinhalte	0Vd1
lehrveranstaltungen	0Vd1
lehti	0\F1
leibheal	0`[1
leibheal cec	0`\1
leibheal teanga	0`]1
leibhéal	0`[1
leibhéal cec	0`\1
leibhéal teanga	0`]1
leidejas	0`^1
leidinggevende	09?1
leidykla	0`^1
leidėjas	0`^1
leiras	0Bn1
leistungen	09j1
leistungsfacher	0Vd1
leistungsfaecher	0Vd1
leistungsfächer	0Vd1
leistungskurse	0Vd1
leistungspunkte	0_61
leitheoireacht	0`S1
leitura	0@]1
lembaga	0`_3
lembaga penerbit	0Gm1
lengua	0`b1
lengua materna	0XE1
lengua(s) materna(s	0XE1
lenguajes	05G1
lenguas maternas	0XE1
lenke	0Vk1
ler	0@]1
lese	0`c1
leseforstaaelse	0`c1
leseforstaelse	0`c1
leseforståelse	0`c1
lesen	0`d1
leseverstehen	0`d1
lesing	0`c1
lestur	0`e1
let	0`f1
leta	0=71
leta izkusenj	0ET1
leta izkušenj	0ET1
leto	0`g3
leto rojstva	0E<1
leto zakljucka	0E21
leto zaključka	0E21
letszam	09Y1
lettura	0<\1
letzte aenderung	0`j1
letzte anderung	0`j1
letzte änderung	0`j1
level	0`k6
level in eqf	0NE1
level of education	0Kd1
levelezesi cim	02l1
levelezési cím	02l1
lezen	0`Z1
leírás	0Bn1
libreta militar	0a11
licence	0IA1
licencia de conducir	0<k1
licenzja tas sewqan	0a21
liceo	06]1
liceul	0T61
lichtbild	0:51
licno ime	0a31
liczba pracownikow	0a41
liczba pracowników	0a41
lidz	00_1
lidzautori	0a51
lien	0a62
lien he	0F\1
lien ket	0a81
liens	0?o1
lieu	08j1
lieu d'origine	0a91
lieu de naissance	0a:1
lieu de residence	0a;2
lieu de résidence	0a;2
lieu de travail	08j1
lieu et date de naissance	0491
lieu souhaite	0a=1
lieu souhaité	0a=1
limba	0a>1
limba materna	0a?1
limba maternă	0a?1
limba straina	0a>1
limba străină	0a>1
limba(i) materna(e	0a?1
limba(i) maternă(e	0a?1
limba(ile) materna(e	0a?1
limba(ile) maternă(e	0a?1
limbi	0a>1
limbi materne	0a?1
limbă	0a>1
limbă maternă	0a?1
limenis	0a@3
line manager	01e1
line of business	0;O1
lingua	0aC2
lingua madre	0aE1
lingua materna	0aF2
lingua straniera	0aH1
lingua(s) materna(s	0XF1
linguagens	03F1
linguaggi	0@Z1
linguas	0aI1
linguas maternas	0XF1
lingue	0aH1
lingwa	0aJ1
lingwa materna	0X_1
lingwi	0aJ1
linh vuc	0aK2
linh vuc dao tao (isced f	0aM1
linh vuc hoat dong	0aN1
linja	02?1
linje	0P@2
link	0aO?
linkki	0^c1
links	0a^4
linn	0ab1
liofacht	0`]1
lire	0@^1
lisaetiedot	0ac1
lisainfo	0ad1
lisan	09[1
lisatiedot	0ac1
lise	0Ko1
listening	0ae1
listening comprehension	0ae1
lisätiedot	0ac1
live	0HI1
livell	0af1
livell tal lingwa	0^<1
livell tal qek	0ag1
livell tal-lingwa	0^<1
livell tal-qek	0ag1
livelli qcer	0ah1
livello	0ai3
livello di conoscenza	0al2
livello di istruzione	0an1
livello eqf	0ao1
livello europeo	0ah1
livello nella classificazione nazionale o internazionale	0ao1
livello qcer	0ah1
livello qeq	0ao1
lives in	08k2
living in	0?I1
liên hệ	0F\1
liên kết	0a81
liċenzja tas-sewqan	0a21
lično ime	0a31
llegir	0@`1
llengua	0XI1
llengua materna	0b01
llenguatges	0L61
llengues	0XI1
llengues maternes	0b01
llengües	0XI1
llengües maternes	0b01
lloc	0b12
lloc de naixement	0b31
lloc de residencia	0b42
lloc de residència	0b42
lloc de treball	0=21
lloc de treball desitjat	0=11
lloc desitjat	0=11
lloc web	0M_1
loai	0b61
loai du an	0b61
loai hinh cong viec	0W61
loai tot nghiep	0FZ1
loc	0b71
loc de desfasurare	0b71
loc de desfășurare	0b71
local	0b82
local de nascimento	0b:1
local de trabalho	0b;1
local e data de nascimento	04M1
local pretendido	0G`1
localidad	0?L2
localidade	0>^2
localisation	08j1
localita	0?C2
localitat	0?Q1
localitate	0b<2
localitatea	0b>1
localite	0a;2
locality	0?I1
localitzacio	0b?1
localització	0b?1
località	0?C2
localité	0a;2
localizacao	0b;1
localizacion	0b@1
localización	0b@1
localização	0b;1
locatie	0bA2
location	0bC3
location dot	0B^1
location on	0B^1
locations	0B^1
locație	0b71
locul de munca	0b71
locul de munca vizat	0SI1
locul de muncă	0b71
locul de muncă vizat	0SI1
locul nasterii	0bF1
locul nașterii	0bF1
locul si data nasterii	04m1
locul și data nașterii	04m1
loeneanspraak	0bG1
loennskrav	0bH1
loenoenske	0bI1
logheimili	0Vl1
logiciels	0@U1
login	0bJ1
logros	0OR1
logros alcanzados	0OR1
logros destacados	0OR1
logros obtenidos	0OR1
logros principales	0OR1
lohnvorstellung	0TU1
loi gioi thieu	0bK1
lok	0bL2
lokacija	0bN3
lokalita	0bQ3
lokalità	09O1
lokalizacja	0bT1
lokaritgerd	0bU1
lokaritgerð	0bU1
lokasi	0bV1
lokasi kerja	0bV1
lokasjon	05Y1
lokasyon	0<K1
lokation	05b1
lokaverkefni	0bU1
loma	0bW3
lomas	0bZ1
loneansprak	0bG1
lonnskrav	0bH1
lononske	0bI1
looking for	0B_1
lopetamine	0_?1
lopetamise aasta	0_?1
lopp	0_?1
loppkuupaev	0_?1
loppu	0b[1
loppupaeivae	0b[1
loppupaiva	0b[1
loppupäivä	0b[1
lopputyo	0GF1
lopputyoe	0GF1
lopputyö	0GF1
loputoo	08b1
loputoo teema	08b1
loại	0b61
loại dự án	0b61
loại hình công việc	0W61
loại tốt nghiệp	0FZ1
luan an	0EL1
luan van	0EL1
lucrare de diploma	0G[1
lucrare de diplomă	0G[1
lucrare de disertatie	0G[1
lucrare de disertație	0G[1
lucrare de licenta	0G[1
lucrare de licență	0G[1
luetun ymmaertaeminen	0b\1
luetun ymmartaminen	0b\1
luetun ymmärtäminen	0b\1
lugar	0b]2
lugar de estudios	00d1
lugar de nacimiento	0b_1
lugar de origen	0b`1
lugar de residencia	0?L2
lugar de trabajo	0b@1
lugar deseado	0G^1
lugar y fecha de nacimiento	04L1
lugemine	0ba1
luisteren	0bb1
luistervaardigheid	0bb1
lukeminen	0b\1
lulus	0W51
lumpen	0bc1
luogo	0bd2
luogo di lavoro	0bf1
luogo di nascita	0bg1
luogo di residenza	0?E1
luogo e data di nascita	04C1
luong mong muon	0bh1
luovuttaja	0bi1
luận văn	0EL1
luận án	0EL1
ly do nghi	0bj1
ly do nghi viec	0bj1
lycee	0>71
lycée	0>71
lygis	0bk3
lygmuo	0bn1
lykilord	0X61
lykilorð	0X61
lysing	0bo1
lyssna	0WW1
lytis	0c01
lytning	0c11
lytte	0c22
lytteforstaaelse	0c22
lytteforstaelse	0c22
lytteforståelse	0c22
lytting	0c41
láithreáin ghréasáin eile	0`11
láthair	02F1
lähdön syy	0_i1
lähiosoite	0\`1
län	0_j1
länk	0Vo1
lärosäte	0WO1
läsa	0_k1
läsförståelse	0_k1
läsning	0_k1
læreanstalt	0_I1
lærested	0WP1
læse	0_l1
læseforståelse	0_l1
læsning	0_l1
léamh	0`S1
léitheoireacht	0`S1
létszám	09Y1
língua	0aI1
língua materna	0XF1
língua(s) materna(s	0XF1
línguas	0aI1
línguas maternas	0XF1
líofacht	0`]1
lõpetamine	0_?1
lõpetamise aasta	0_?1
lõpp	0_?1
lõppkuupäev	0_?1
lõputöö	08b1
lõputöö teema	08b1
lögheimili	0Vl1
löneanspråk	0bG1
lønnskrav	0bH1
lønønske	0bI1
lý do nghỉ	0bj1
lý do nghỉ việc	0bj1
lýsing	0bo1
lĩnh vực	0aK2
lĩnh vực hoạt động	0aN1
lĩnh vực đào tạo (isced-f	0aM1
līdz	00_1
līdzautori	0a51
līmenis	0a@3
lương mong muốn	0bh1
lời giới thiệu	0bK1
m	0=n1
ma buu chinh	0c51
ma buu dien	0c51
maa	0c61
maakond	0c71
maakunta	03?1
maas beklentisi	09K1
maaş beklentisi	09K1
macchinari	0@Z1
machines	0c83
macibu iestade	0741
madrelingua	0aE1
madrelingua(e	0aE1
magazine	0c;1
magistarski rad	0GI2
magisterarbeit	00\1
magistra darbs	08a1
magistritoo	08b1
magistritöö	08b1
magistro darbas	08\1
magistrska naloga	0GH1
magistrsko delo	0GH1
mahrug	0c<1
mahrug minn	0MK1
mail	0c=E
mail adresi	0K71
mail outline	0Je1
mailadresse	0Jf1
mailing address	01@1
main achievements	00g1
main activities and responsibilities	0Al1
main content	0;41
main courses	0B61
main duties	0Al1
main paragraph	0;41
main responsibilities	0Al1
main subjects	0B61
main tasks	0Al1
maison d'edition	0A81
maison d'édition	0A81
maitrise	0EM2
majalah	0Gl1
majas lapa	0;21
majaslapa	0;21
majeure	0HQ1
major	0621
major achievements	00g1
majoring in	0621
majors	0621
mal	0cR1
mana loma	0bZ1
manager	0cS2
mandant	0931
mang	0cU1
mang xa hoi	0WJ1
mano vaidmuo	0cV1
mansione	0Y`1
mansioni	06k1
mansioni e responsabilita	06k1
mansioni e responsabilità	06k1
mansioni e ruolo	0Y`1
mansioni principali	06k1
mansioni svolte	06k1
map marker	0B^1
map pin	0B^1
maquinaria	05G1
marimea echipei	0cW1
marital status	0?R1
mark	0871
marka	0cX1
marks	0871
marksonad	0\Z1
markused	0]o1
masa kerja	0Ic1
maschinen	0L71
maskiner	04n1
master rad	0cY1
master thesis	08S1
master's thesis	08S1
masterarbeit	00\1
masteroppgave	08T1
masterscriptie	0241
masterthesis	00\1
masteruppsats	0HJ1
mata kuliah	0_H1
mata kuliah utama	0_H1
mata pelajaran	0_H1
materia	0cZ2
materias	0c\2
materie	0AZ1
materie principali	0AZ1
materiel	0@U1
materies	06I1
materii	0Bh1
materii principale	0Bh1
materinji jezik	0c^1
materinscina	0c_1
materinske jazyky	0c`1
materinski jezici	0c^1
materinski jezik	0c^1
materinsky jazyk	0c`1
materinské jazyky	0c`1
materinský jazyk	0c`1
materinščina	0c_1
materni jezik	0c_1
materni jeziki	0c_1
maternji jezici	0ca1
maternji jezik	0ca1
materske jazyky	0cb1
matersky jazyk	0cb1
matersky(e) jazyk(y	0cb1
materstina	0cb1
mateřské jazyky	0cb1
mateřský jazyk	0cb1
mateřský(é) jazyk(y	0cb1
mateřština	0cb1
mathairtheanga	0cc1
matiere	0HQ1
matieres	0B>1
matieres principales	0B>1
matière	0HQ1
matières	0B>1
matières principales	0B>1
matkapuhelin	0cd2
matkapuhelinnumero	0\K1
matèries	06I1
matérias	0<B1
matériel	0@U1
maximo nivel de estudios	0cf1
maîtrise	0EM2
maģistra darbs	08a1
maħruġ	0c<1
maħruġ minn	0MK1
mcer	0cg1
mec	0ch1
mecr	0ci2
medaleinkunn	0L91
medborgarskap	0ck1
medelbetyg	0:31
medeni durum	0cl1
medeni durumu	0cl1
medeni hal	0cl1
medeni hali	0cl1
medeni hâl	0cl1
medewerkers	00A1
medfoerfattare	0Qn1
medforfattare	0Qn1
medforfattere	0RI2
medförfattare	0Qn1
media	0cm4
media de absolvire	0<F1
media dei voti	0d11
media final	0?Z1
media finala	0<F1
media finală	0<F1
media generala	0<F1
media generală	0<F1
media sosial	0d21
media type	0Q@1
medie	0<F1
medie generala	0<F1
medie generală	0<F1
medio	0AB1
medium	0Ne1
medmaeli	0d31
meeskond	0d41
meeskonna suurus	02m1
meetodid	0\Z1
megbizo	0d51
megbízó	0d51
megjegyzes	0d61
megjegyzés	0d61
megjelenes	0d71
megjelenes datuma	0d71
megjelent	0d71
megjelent itt	0R81
megjelenés	0d71
megjelenés dátuma	0d71
megnevezes	0d82
megnevezés	0d82
megpalyazott allas	0:01
megpalyazott munkakor	0:01
megpalyazott pozicio	0:01
megpályázott munkakör	0:01
megpályázott pozíció	0:01
megpályázott állás	0:01
megrendelo	0d51
megrendelő	0d51
megszerzes ideje	0\g1
megszerzés ideje	0\g1
megszolitas	0d:1
megszólítás	0d:1
megye	0d;1
meil	0K:1
meilensteine	09j1
meili	0d<1
meine aufgaben	05]1
meine funktion	09b1
meine position	09b1
meine rolle	0d=3
mejl	0d@2
mel	01d1
membaca	0dB1
memoire	0dC1
memoire de fin d'etudes	0dC1
memoire de master	0dC1
mencion	0601
mención	0601
mendengar	0dD1
mendengarkan	0dD1
menetelmaet	06@1
menetelmat	06@1
menetelmät	06@1
menntastofnun	0Vc1
meno	0=k1
meno a priezvisko	0=k1
mention	0dE1
mention de specialite	0HQ1
mention de spécialité	0HQ1
mentor	0dF3
mentorica	0dI2
mentorka	0dK1
menulis	0dL1
menyimak	0dD1
meritvaerde	0:31
meritvarde	0:31
meritvärde	0:31
merknad	0dM1
meslegi	0911
meslek	0911
meslek veya pozisyon	0UW1
mesleği	0911
mesto	0dN7
mesto rada	0dU1
mesto rodenja	0dV1
mesto rođenja	0dV1
mesto stanovanja	0dW2
metai	0dY3
methoden	0d\2
methodes	0@U1
methods	0;f1
metier	0Za2
metodai	0XN1
metode	0d^5
metoder	0dc3
metodes	0df2
metodi	0@Z1
metodos	0@V2
metody	0dh3
metódy	0]a1
meu papel	0SB1
mevcut pozisyon	0911
mezuniyet	0dk2
mezuniyet derecesi	0L01
mezuniyet notu	0F11
mezuniyet tarihi	08G1
mezuniyet turu	0L01
mezuniyet türü	0L01
mezuniyet yili	08G1
mezuniyet yılı	08G1
meðaleinkunn	0L91
meðmæli	0d31
mi papel	0dm1
mi rol	0dm1
miasto	0dn2
mida de l'equip	0e01
miejsce	0bT1
miejsce i data urodzenia	0Ch1
miejsce pracy	0bT1
miejsce urodzenia	0e11
miejsce zamieszkania	0e22
miejsce zatrudnienia	0e41
miejscowosc	0e22
miejscowość	0e22
miestas	0e52
miesto	0e71
miesto narodenia	0e81
miesto vykonu	0e91
miesto vykonu prace	0e71
miesto výkonu	0e91
miesto výkonu práce	0e71
mijn rol	0e:1
militaerdienst	0;h1
militaertjaenst	0bc1
militaertjeneste	0e;2
militaire dienst	0F_1
militardienst	0;h1
militartjanst	0bc1
military service	0AF1
military status	0AF1
militesente	0e=1
militärdienst	0;h1
militärtjänst	0bc1
militærtjeneste	0e;2
miljo	0dc3
miljoe	0dc3
miljö	04n1
miljø	0e>2
milliyet	0e@1
mime type	0Q@1
min ihaddem	0Y01
min iħaddem	0Y01
min roll	0eA2
min rolle	0eC4
minn	0:F1
minosites	06a1
minu roll	0eG1
minust	0]o1
minusta	0X81
minősítés	06a1
mis a jour le	0F41
mis à jour le	0F41
miscellaneous	01?1
misljenje	0eH2
mission	01:1
missions	01:1
missions et responsabilites	01:1
missions et responsabilités	01:1
missions principales	01:1
missions realisees	01:1
missions réalisées	01:1
misto	0eJ1
misto a datum narozeni	0Dl1
misto bydliste	0eK1
misto narozeni	0eL1
misto vykonu	0eM1
misto vykonu prace	0eJ1
mitarbeiter	0591
mitarbeiterzahl	0591
mitautoren	07W1
mitjana	0OV1
mišljenje	0eH2
mjesto	0eN2
mjesto rada	0eP1
mjesto rodenja	0eQ1
mjesto rođenja	0eQ1
mjesto stanovanja	0eN2
mkkr szint	0LF1
mkkr-szint	0LF1
mluveni	0eR1
mluvení	0eR1
mnenje	0eS1
mo ta	0I_1
mo ta cong viec	0A>1
mo ta du an	0I_1
mob	0eT:
mob tel	0e^1
mob. tel	0e^1
mobi	0e_1
mobiel	0001
mobiel nummer	0001
mobiele nummer	0001
mobiele telefoon	0001
mobiil	0e`1
mobiiltelefon	0e`1
mobil	0ea:
mobil nr	0V]1
mobil-nr	0V]1
mobilais	0ek1
mobilais talrunis	0ek1
mobilais telefons	0ek1
mobilais tālrunis	0ek1
mobile	0el4
mobile no	0=n1
mobile number	0=n1
mobile phone	0=n1
mobilfunk	0V]1
mobilidade	0G`1
mobilita	0Ga1
mobilitaet	0:41
mobilitas	0f01
mobilitat	0f12
mobilitat geografica	0f31
mobilitat geogràfica	0f31
mobilite	0a=1
mobilite et permis	0f41
mobilite geographique	0a=1
mobility	0FA1
mobilità	0Ga1
mobilitás	0f01
mobilität	0:41
mobilité	0a=1
mobilité et permis	0f41
mobilité géographique	0a=1
mobilna stevilka	0e_1
mobilna številka	0e_1
mobilni	0f51
mobilni cislo	0f61
mobilni telefon	0f74
mobilnosc	0f;1
mobilność	0f;1
mobilnr	0f<2
mobilnummer	0f>4
mobilny telefon	0fB1
mobilní telefon	0f61
mobilní číslo	0f61
mobilný telefón	0fB1
mobilszam	0fC1
mobilszám	0fC1
mobiltelefon	0fD5
mobilusis	0e^1
mobilusis telefonas	0e^1
mobitel	0fI2
modalidad	0Aj1
modalidad de trabajo	0Aj1
modalidade	0fK1
modalitat	0fL1
modersmaal	0fM2
modersmaal(ene	0fO1
modersmal	0fM2
modersmal(ene	0fO1
modersmål	0fM2
modersmål(ene	0fO1
modszerek	0O=1
moduil	0Bb1
module	0fP2
moduler	0fR3
modules	0fU3
moduli	0fX3
moduliai	0C>1
modulos	0c\2
moduls	06I1
moduly	0f[2
modurmal	0f]1
moduļi	0TF1
moduły	0UG1
modúil	0Bb1
moedertaal	0f^1
moedertaal moedertalen	0f^1
moedertaal talen	0f^1
moedertaal/moedertalen	0f^1
moedertaal/talen	0f^1
moedertalen	0f^1
moeglicher eintrittstermin	0L=1
moghti minn	0f_1
moglicher eintrittstermin	0L=1
mogħti minn	0f_1
moja rola	0f`1
moja uloga	0fa2
moja vloga	0fc1
moje role	0fd2
mokejimas	0\N1
mokejimo lygis	0\N1
mokykla	0761
mokymo istaiga	0761
mokymo istaigos pavadinimas ir tipas	0761
mokymo įstaiga	0761
mokymo įstaigos pavadinimas ir tipas	0761
mokėjimas	0\N1
mokėjimo lygis	0\N1
moladh	0ff1
mon hoc	0<A1
mon role	0fg1
mon rôle	0fg1
monografia	0Gd1
monologs	0fh1
moodulid	02@1
morada	0H^1
morada(s	0H^1
morsmaal	0R31
morsmal	0R31
morsmål	0R31
mother tongue	0QW1
mother tongue(s	0QW1
mother tongues	0QW1
motif de depart	0fi1
motif de départ	0fi1
motiu de sortida	0fj1
motivo da saida	0fk1
motivo da saída	0fk1
motivo de la baja	0=H1
motivo de retiro	0=H1
motivo de saida	0fk1
motivo de salida	0=H1
motivo de saída	0fk1
motivo del cambiamento	0fl1
motivo della cessazione	0fl1
motivul plecarii	0fm1
motivul plecării	0fm1
mots cles	0@U1
mots clés	0@U1
mots-clés	0@U1
movel	0AP1
movil	0fn1
movilidad	0G^1
movilidad geografica	0G^1
movilidad geográfica	0G^1
mowbajl	0>11
mowienie	0fo1
moyenne	0dE1
moyenne generale	0dE1
moyenne générale	0dE1
mozen zacetek dela	0g01
mozny nastup	0g12
možen začetek dela	0g01
možný nástup	0g12
mreza	0g32
mrezna stranica	0Z\1
mreža	0g32
mrežna stranica	0Z\1
muc do	0g52
muc do thanh thao	0g71
muc luong mong muon	0bh1
muendlicher ausdruck	0g81
mulai	0CG1
mundlicher ausdruck	0g81
mundtlig interaktion	0g91
mundtlig produktion	0g:1
municipality	0?I1
municipi	0?Q1
municipio	0g;2
município	0>`1
munkaado	0071
munkaadó	0071
munkaba allas	0Q71
munkahely	0071
munkaido	0R41
munkaidő	0R41
munkakor	09X1
munkakori feladatok	0Q31
munkakör	09X1
munkaköri feladatok	0Q31
munkaltato	0071
munkaltato neve	0071
munkarend	0R41
munkavegzes helye	0Vm1
munkavegzes kivant helye	0f01
munkavégzés helye	0Vm1
munkavégzés kívánt helye	0f01
munkába állás	0Q71
munkáltató	0071
munkáltató neve	0071
muntlig framstaellning	0g=1
muntlig framstallning	0g=1
muntlig framställning	0g=1
muntlig interaksjon	0g>1
muntlig interaktion	0EX1
muntlig produksjon	0g?1
muntlig produktion	0g=1
musaitlik	08n1
musteri	0Zi1
muttersprache	0Ng1
muttersprache(n	0Ng1
muttersprachen	0Ng1
mutvardu sazina	0FX1
mutvārdu saziņa	0FX1
muu	0ad1
muud andmed	0ad1
muud e posti aadressid	0g@1
muud e-posti aadressid	0g@1
muud telefoninumbrid	0gA1
muud veebilehed	0gB1
muut puhelinnumerot	0gC1
muut saehkoepostiosoitteet	0gD1
muut sahkopostiosoitteet	0gD1
muut sähköpostiosoitteet	0gD1
muut tiedot	0ac1
muut verkkosivut	0gE1
muuta	0ac1
my contribution	0Al1
my name	0<S1
my role	0gF2
myoennetty	0gH1
myoentaejae	0gI2
myoentaemispaeivae	0gH1
myoentaenyt	0gK1
myonnetty	0gH1
myontaja	0gI2
myontamispaiva	0gH1
myontanyt	0gK1
myönnetty	0gH1
myöntäjä	0gI2
myöntämispäivä	0gH1
myöntänyt	0gK1
mál	0cR1
máthairtheanga	0cc1
máximo nivel de estudios	0cf1
mã bưu chính	0c51
mã bưu điện	0c51
märksõnad	0\Z1
märkused	0]o1
mètodes	0L61
média	0?Z1
média final	0?Z1
mél	01d1
mémoire	0dC1
mémoire de fin d'études	0dC1
mémoire de master	0dC1
méthodes	0@U1
métier	0Za2
métodos	0@V2
místo	0eJ1
místo a datum narození	0Dl1
místo bydliště	0eK1
místo narození	0eL1
místo výkonu	0eM1
místo výkonu práce	0eJ1
mòbil	0gL1
mòduls	06I1
módszerek	0O=1
módulos	0c\2
móvel	0AP1
móvil	0fn1
mówienie	0fo1
móðurmál	0f]1
mô tả	0I_1
mô tả công việc	0A>1
mô tả dự án	0I_1
môn học	0<A1
möglicher eintrittstermin	0L=1
mündlicher ausdruck	0g81
müsaitlik	08n1
müşteri	0Zi1
mācību iestāde	0741
mājas lapa	0;21
mājaslapa	0;21
mărimea echipei	0cW1
město	0gM2
mạng	0cU1
mạng xã hội	0WJ1
mức lương mong muốn	0bh1
mức độ	0g52
mức độ thành thạo	0g71
naam	0gO2
naam en adres van de werkgever	0991
naam en soort onderwijs of opleidingsinstelling	0W[1
naam en soort onderwijs- of opleidingsinstelling	0W[1
naam en type van de onderwijs of opleidingsinstelling	0W[1
naam en type van de onderwijs- of opleidingsinstelling	0W[1
naam van de kwalificatie	0Uk1
naam van het diploma	0Uk1
naam werkgever	0991
naavaerende stilling	0gQ1
nachname	0P\1
nachname(n) / vorname(n	0XP1
nachname(n) vorname(n	0XP1
nachnamen	0P\1
nacida	04L1
nacida el	04L1
nacida en	0gR2
nacido	04L1
nacido el	04L1
nacido en	0gR2
nacimiento	04L1
nacionalidad	0?O1
nacionalidade	0>]1
nacionalidades	0gT2
nacionalitat	0?P1
nacionalnost	0gV2
nadredeni	0gX2
nadrejeni	0gZ1
nadređeni	0gX2
nadriadeny	0g[1
nadriadený	0g[1
nadrizeny	0g\1
nadřízený	0g\1
naering	0;V1
naeringsgren	0;U1
naermeste leder	0g]1
naetverk	0g^1
nafn	0S>1
nafn og heimilisfang vinnuveitanda	0T<1
nagovor	0g_1
nagrada	0g`3
nagroda	0gc1
naisiuntacht	0gd1
naissance	0491
naixement	0541
najvyssie dosiahnute vzdelanie	0ge1
najvyssie vzdelanie	0ge1
najvyššie dosiahnuté vzdelanie	0ge1
najvyššie vzdelanie	0ge1
najwazniejsze obowiazki	0Bl1
najwazniejsze osiagniecia	0Kg1
najwazniejsze przedmioty	0UG1
najwazniejsze punkty	0]b1
najważniejsze obowiązki	0Bl1
najważniejsze osiągnięcia	0Kg1
najważniejsze przedmioty	0UG1
najważniejsze punkty	0]b1
nakladatel	0^G1
nakladatelstvi	0^G1
nakladatelstvo	0gf1
nakladatelství	0^G1
nakladateľstvo	0gf1
nakladnik	0gg1
nalog	0gh1
naloge	0EU1
naloge in odgovornosti	0EU1
nam	0gi3
nam sinh	0gl1
nam tot nghiep	0E[1
nama	0gm1
nama belakang	0gn1
nama depan	0go1
nama institusi	0Z51
nama keluarga	0gn1
nama lengkap	0gm1
nama panggilan	0go1
nama pengguna	02T1
nama penghargaan	0\D1
nama perusahaan	0\R1
nama proyek	0gm1
nama sekolah	0Z51
name	0h05
name and address of employer	0@Q1
name and surname	0<S1
name and type of organisation providing education and training	00f1
name des arbeitgebers	05_1
name of employer	0@Q1
name of institution	00f1
name und adresse des arbeitgebers	05_1
name und art der bildungs oder ausbildungseinrichtung	02N1
name und art der bildungs- oder ausbildungseinrichtung	02N1
name vorname	0XP1
name, vorname	0XP1
namn	0h53
namn pa skola	0WO1
namn paa skola	0WO1
namn på skola	0WO1
namsbraut	0;X1
namsgrein	0;X1
namsgreinar	01k1
namskeid	01k1
namssvid (isced f	0h81
napln prace	0>j2
napomena	0h92
naposledy zmenene	0h;1
naposledy zmeneno	0h<1
naposledy zmenené	0h;1
naposledy změněno	0h<1
nar	0h=2
naringsgren	0;U1
narocnik	0h?1
narodena	0Dk1
narodeny	0Dk1
narodená	0Dk1
narodený	0Dk1
narodnost	0h@3
narodowosc	0hC1
narodowość	0hC1
narozen	0Dl1
narozen a	0Dl1
narozen/a	0Dl1
narozena	0Dl1
naročnik	0h?1
narucilac	0hD1
narucitelj	0hE1
naručilac	0hD1
naručitelj	0hE1
narzedzia	0hF1
narzędzia	0hF1
nasc	0hG2
nascida a	04M1
nascida em	04M1
nascido a	04M1
nascido em	04M1
nascimento	04M1
nascita	04C1
nascuda	0541
nascuda el	0541
nascut	0hI2
nascut el	0541
nascut in	04m1
nascut la	04m1
nascuta	04m1
nascuta la	04m1
nasjonalitet	0hK1
naslov	0hL1
naslov bivalisca	0hL1
naslov bivališča	0hL1
naslov nagrade	0hM1
naslov naloge	0GH1
naslov prebivalisca	0hL1
naslov prebivališča	0hL1
naslov rada	0HM1
nastroje	0hN2
nastup	0g12
nastup do prace	0EC1
nata a	0bg1
nata il	04C1
natel	0=o1
national id	0X>1
national service	0AF1
nationalitaet	0hP1
nationalitaeten	0hP1
nationalitat	0hP1
nationalitate	0>R1
nationalitate( tati	0>R1
nationalitatea	0>R1
nationalitaten	0hP1
nationalite	0?B1
nationaliteit	0hQ1
nationaliteiten	0hQ1
nationalites	0?B1
nationalitet	0hR2
nationalities	0?A1
nationality	0?A1
nationalität	0hP1
nationalitäten	0hP1
nationalité	0?B1
nationalités	0?B1
native	0QW1
native language	0QW1
native languages	0QW1
native place	0We1
nato a	0bg1
nato a il	04C1
nato il	04C1
nato/a il	04C1
natural de	0hT2
naturalidade	0hV2
nature	0=G1
nature of business	00Y1
natverk	0g^1
naudotos technologijos	0XN1
navaerende stilling	0gQ1
navn	0hX4
nazev	0h\2
nazev a adresa zamestnavatele	0\91
nazev a typ organizace ktera poskytla vzdelani	0h^1
nazev firmy	0\91
nazev oceneni	0h_1
nazev prace	08`1
nazev skoly	0h^1
nazev spolecnosti	0\91
nazev zamestnavatele	0\91
nazionalita	0?H1
nazionalità	0?H1
nazione	0h`1
naziv	0ha7
naziv delovnega mesta	0EW1
naziv dodijeljene kvalifikacije	02P1
naziv firme	0hh1
naziv i adresa poslodavca	0hi2
naziv i vrsta obrazovne ustanove	0Xh1
naziv in naslov delodajalca	0ES1
naziv in status izobrazevalne ustanove	0PW1
naziv in status izobraževalne ustanove	0PW1
naziv izobrazbe	0hk1
naziv kvalifikacije	0hk1
naziv nagrade	0hl2
naziv podjetja	0ES1
naziv radnog mjesta	0hn1
naziv skole	0PU2
naziv sole	0PW1
naziv tvrtke	0Xe1
naziv škole	0PU2
naziv šole	0PW1
nazov	0ho2
nazov a adresa zamestnavatela	0i11
nazov a typ organizacie poskytujucej vzdelavanie a pripravu	0i21
nazov firmy	0i11
nazov ocenenia	0i31
nazov prace	08_1
nazov skoly	0i21
nazov spolocnosti	0i11
nazov ziskanej kvalifikacie	0I31
nazwa	0Xl1
nazwa firmy	0e41
nazwa i adres pracodawcy	0e41
nazwa i rodzaj organizacji prowadzacej ksztalcenie lub szkolenie	0i41
nazwa i rodzaj organizacji prowadzącej kształcenie lub szkolenie	0i41
nazwa i typ instytucji edukacyjnej lub szkoleniowej	0i41
nazwa projektu	0Xl1
nazwa szkoly	0i41
nazwa szkoły	0i41
nazwa uzyskanych kwalifikacji	0In1
nazwa uzytkownika	0bJ1
nazwa użytkownika	0bJ1
nazwiska	0i51
nazwisko	0i51
nazwisko / imię	0Xl1
nazwisko i imie	0Xl1
nazwisko i imię	0Xl1
nazwisko imie	0Xl1
nazwisko( a) imie (imiona	0Xl1
nazwisko(-a) / imię (imiona	0Xl1
nazzjonalita	0i61
nazzjonalità	0i61
naționalitate	0>R1
naționalitate(-tăți	0>R1
naționalitatea	0>R1
ne	0491
ne a	0a:1
ne en	0491
ne le	0491
ne(e) le	0491
nebenfach	0771
nee	0491
nee a	0a:1
nee en	0491
nee le	0491
negara	0i71
nejvetsi uspechy	0I11
nejvyssi dosazene vzdelani	0i81
nejvyssi vzdelani	0i81
nejvyšší dosažené vzdělání	0i81
nejvyšší vzdělání	0i81
největší úspěchy	0I11
nem	0i91
neme	0i91
nemzetiseg	02k1
nemzetiség	02k1
nen tang	0cU1
netfang	0i:1
nettisivu	0^c1
nettside	0Vk1
nettsted	0Vk1
nettverk	0i;1
netvaerk	0i<1
netværk	0i<1
netwerk	0i=1
network	0i>1
netzwerk	0i?1
nev	0i@1
nganh	0aK2
nganh hoc	0>\1
nganh nghe	0aN1
ngay	0iA2
ngay bat dau	0921
ngay cap	0iC1
ngay co the di lam	0iD1
ngay ket thuc	0E[1
ngay sinh	0gl1
ngay thang nam sinh	0gl1
ngay xuat ban	0iE1
nghe	0iF1
nghe nghiep	0A?1
nghiep vu	0A>1
nghiệp vụ	0A>1
nghề nghiệp	0A?1
ngoai ngu	0iG1
ngon ngu	0iG1
ngon ngu lap trinh	0A91
ngoại ngữ	0iG1
nguoi quan ly	0U61
nguyen quan	0iH1
nguyên quán	0iH1
ngành	0aK2
ngành học	0>\1
ngành nghề	0aN1
ngày	0iA2
ngày bắt đầu	0921
ngày có thể đi làm	0iD1
ngày cấp	0iC1
ngày kết thúc	0E[1
ngày sinh	0gl1
ngày tháng năm sinh	0gl1
ngày xuất bản	0iE1
ngôn ngữ	0iG1
ngôn ngữ lập trình	0A91
người quản lý	0U61
nha tuyen dung	0?e1
nha xuat ban	0iI1
nhan xet	0bK1
nhiem vu	0A>1
nhiem vu chinh	0A>1
nhiệm vụ	0A>1
nhiệm vụ chính	0A>1
nhom	0;31
nhà tuyển dụng	0?e1
nhà xuất bản	0iI1
nhóm	0;31
nhận xét	0bK1
nickname	0iJ3
nidurstodur	0221
nie	0H62
nif	0iM2
nik	0_;1
nilai	0Y91
nilai akhir	0Y91
nilai rata rata	0Y91
nilai rata-rata	0Y91
nimetus	0iO2
nimi	0iQ3
nimike	0iT2
nip	0iV1
niva	0iW6
nivaa	0iW6
niveau	0i];
niveau cec	0ih1
niveau cecr	0=M1
niveau d'etude	0GE1
niveau d'etudes	0ii2
niveau d'étude	0GE1
niveau d'études	0ii2
niveau dans la classification nationale ou internationale	0ih1
niveau de competence	0ik1
niveau de compétence	0ik1
niveau de langue	0il1
niveau europeen	0=M1
niveau européen	0=M1
niveau i kvalifikationsrammen	0im1
niveau in de nationale of internationale classificatie	0LE1
niveaustufe	0in1
niveaux cecr	0=M1
niveis qecr	0io1
nivel	0j09
nivel cec	0j91
nivel de cunoastere	0@X1
nivel de cunoaștere	0@X1
nivel de dominio	0j:2
nivel de escolaridade	0Nk1
nivel de estudios	0cf1
nivel de idioma	0j<2
nivel de studii	0j>1
nivel educativo	0cf1
nivel en la clasificacion nacional o internacional	0ch1
nivel en la clasificación nacional o internacional	0ch1
nivel eqf	0j?2
nivel european	0jA1
nivel europeo	0cg1
nivel mcer	0cg1
nivel mec	0ch1
nivel qecr	0io1
nivel qeq	0jB1
nivel segundo a classificacao nacional ou internacional	0jB1
niveles mcer	0cg1
nivell	0jC3
nivell d'estudis	0jF1
nivell d'idioma	0Q]1
nivell de formacio	0jF1
nivell de formació	0jF1
nivell eqf	0jG1
nivell mec	0jG1
nivell mecr	0jH1
nivells mecr	0jH1
nivelul	0jI1
nivelul in clasificarea nationala sau internationala	0j91
nivelul în clasificarea națională sau internațională	0j91
niveluri cecrl	0jA1
nivo	0jJ3
nivo eok	0jM1
nivo znanja	0jN1
nivoi zeroj	0jO1
nivå	0iW6
niðurstöður	0221
nkr niva	0jP1
nkr-nivaa	0jP1
nkr-nivå	0jP1
no	0jQ1
no hp	0jR2
no ktp	0_;1
no telepon	0^K1
no telp	0^K1
no. hp	0jR2
no. ktp	0_;1
no. telepon	0^K1
no. telp	0^K1
nodala	0Ej1
nodarbosanas	0jT1
nodarbošanās	0jT1
nodaļa	0Ej1
noegleord	0501
noekkelord	0;b1
nogleord	0501
noi	0jU1
noi bat	0F[1
noi cap	0<X1
noi cong tac	0?e1
noi cu tru	0jV1
noi dao tao	0?f1
noi dung	0I_1
noi dung cong viec	0A>1
noi lam viec	0jW2
noi lam viec mong muon	0jY1
noi o	0jZ3
noi o hien tai	0>W1
noi sinh	0j]1
noi song	0j^2
nokkelord	0;b1
noks nivo	0jM1
nom	0j`2
nom complet	0j`2
nom d'usuari	0jb1
nom d'utilisateur	0XA1
nom de famille	0jc1
nom de l'employeur	0N81
nom de l'empresa	0@S1
nom de l'entreprise	0N81
nom de pila	0jd1
nom del premi	0je1
nom et adresse de l'employeur	0N81
nom et prenom	0jf1
nom et prénom	0jf1
nom et type de l'etablissement d'enseignement ou de formation	0>71
nom et type de l'établissement d'enseignement ou de formation	0>71
nom i adreca de l'empresa	0@S1
nom i adreça de l'empresa	0@S1
nom i cognoms	0@91
nom prenom	0jf1
nom(s	0jc1
nom(s) / prénom(s	0jf1
nom(s) et prenom(s	0jf1
nom(s) et prénom(s	0jf1
nom(s) prenom(s	0jf1
nom, prénom	0jf1
nombre	05A1
nombre completo	05A1
nombre d'empleats	0e01
nombre d'employes	0Kh1
nombre d'employés	0Kh1
nombre de la empresa	0>81
nombre de pila	0jg1
nombre de usuario	02f1
nombre del empleador	0>81
nombre y apellido	05A1
nombre y apellidos	05A1
nombre y direccion de la empresa o empleador	0>81
nombre y direccion del empleador	0>81
nombre y dirección de la empresa o empleador	0>81
nombre y dirección del empleador	0>81
nombre y tipo de la organizacion que ha impartido la educacion o la formacion	00d1
nombre y tipo de la organización que ha impartido la educación o la formación	00d1
nombre y tipo del centro de estudios	00d1
nombre(s	0jg1
nombres	0jg1
nombres y apellidos	05A1
nome	0jh2
nome completo	0jh2
nome de usuario	0AI1
nome de usuário	0AI1
nome de utilizador	0AI1
nome del datore di lavoro	0DN1
nome di battesimo	0jj1
nome e cognome	0@81
nome e endereco do empregador	0@H1
nome e endereço do empregador	0@H1
nome e indirizzo del datore di lavoro	0DN1
nome e indirizzo dell'azienda	0DN1
nome e morada do empregador	0@H1
nome e tipo d'organizzazione erogatrice dell'istruzione e formazione	06]1
nome e tipo da organizacao de ensino ou formacao	0@=1
nome e tipo da organização de ensino ou formação	0@=1
nome e tipo di istituto di istruzione o formazione	06]1
nome e tipo di organizzazione erogatrice dell'istruzione e formazione	06]1
nome proprio	0jk2
nome próprio	0jm1
nome utente	0jn1
nome(i) cognome(i	0@81
nome(s) proprio(s	0jm1
nome(s) proprio(s) apelido(s	0jo1
nome(s) próprio(s	0jm1
nome(s) próprio(s) / apelido(s	0jo1
nomes proprios	0jm1
nomes próprios	0jm1
nomi	0jj1
nominativo	0@81
nomor hp	0V\1
nomor telepon	0^K1
noms	0jd1
noms de famille	0jc1
nosaukums	0k02
nosleguma darbs	08a1
noslēguma darbs	08a1
not	0k22
not ortalamasi	0F11
not ortalaması	0F11
nota	0k47
nota del expediente	0<D1
nota final	0k;3
nota media	0<D1
nota mitjana	0OV1
notas	0Of1
note	0k>4
note finale	0dE1
note moyenne	0dE1
notendurchschnitt	00V1
notenschnitt	00V1
notes	00a1
notice period	0821
notă	0<F1
novads	0kB1
nozare	0CC1
nozimigakie pienakumi	06\1
nozīmīgākie pienākumi	06\1
npa	0?n1
nr tel	0kC1
nr telefon	0kD1
nr telefonu	0kC1
nr. telefon	0kD1
numar de angajati	0cW1
numar de telefon	0kD1
number of credits	0BF1
number of employees	0@R1
nume	0Ea1
nume / prenume	0Ea1
nume complet	0Ea1
nume de familie	0kE1
nume de utilizator	0AH1
nume prenume	0Ea1
nume si prenume	0Ea1
nume și prenume	0Ea1
numele angajatorului	03m1
numele de familie	0kE1
numele si adresa angajatorului	03m1
numele si prenumele	0Ea1
numele si tipul institutiei de invatamant furnizorului de formare	0T61
numele și adresa angajatorului	03m1
numele și prenumele	0Ea1
numele și tipul instituției de învățământ / furnizorului de formare	0T61
numer telefonu	0kC1
numero de celular	0fn1
numero de empleados	0kF1
numero de funcionarios	0Fj1
numero de telefon	0kG1
numero de telefone	0AS1
numero de telefono	0kH1
numero de telephone	0QY1
numero di cellulare	0>01
numero di dipendenti	0Fk1
numero di telefono	0AT1
numri tat telefon ohra	0kI1
numri tat-telefon oħra	0kI1
numru tat telefon	0kJ1
numru tat-telefon	0kJ1
numéro de téléphone	0QY1
număr de angajați	0cW1
număr de telefon	0kD1
nuo	0kK1
nuoc	0kL1
nuoroda	0Z[1
nutzen	09j1
nutzername	09U1
nuvaerende stilling	0kM1
nuvarande tjaenst	0kN1
nuvarande tjanst	0kN1
nuvarande tjänst	0kN1
nuværende stilling	0kM1
nyckelord	04n1
nyckelpunkter	0WT1
nyelv	0X@1
nyelvek	0X@1
nyelvismeret	0kO1
nyelvtudas	0kO1
nyelvtudas szintje	0kO1
nyelvtudás	0kO1
nyelvtudás szintje	0kO1
nyelvvizsga	0kP1
nyelvvizsga bizonyitvany	0kP1
nyelvvizsga-bizonyítvány	0kP1
nyelvvizsgak	0kP1
nyelvvizsgák	0kP1
nykyinen tehtaevae	03P1
nykyinen tehtava	03P1
nykyinen tehtävä	03P1
n° de telephone	0QY1
n° de téléphone	0QY1
náisiúntacht	0gd1
námsbraut	0;X1
námsgrein	0;X1
námsgreinar	01k1
námskeið	01k1
námssvið (isced-f	0h81
náplň práce	0>j2
národnost	0kQ1
národnosť	0kR1
nástroje	0hN2
nástup	0g12
nástup do práce	0EC1
název	0h\2
název a adresa zaměstnavatele	0\91
název a typ organizace, která poskytla vzdělání	0h^1
název firmy	0\91
název ocenění	0h_1
název práce	08`1
název společnosti	0\91
název zaměstnavatele	0\91
název školy	0h^1
názov	0ho2
názov a adresa zamestnávateľa	0i11
názov a typ organizácie poskytujúcej vzdelávanie a prípravu	0i21
názov firmy	0i11
názov ocenenia	0i31
názov práce	08_1
názov spoločnosti	0i11
názov získanej kvalifikácie	0I31
názov školy	0i21
näringsgren	0;U1
nätverk	0g^1
nåværende stilling	0gQ1
næring	0;V1
nærmeste leder	0g]1
né	0491
né en	0491
né le	0491
né à	0a:1
né(e) le	0491
née	0491
née en	0491
née le	0491
née à	0a:1
név	0i@1
níveis qecr	0io1
nível	0kS3
nível de escolaridade	0Nk1
nível de idioma	0Q[1
nível eqf	0jB1
nível qecr	0io1
nível qeq	0jB1
nível segundo a classificação nacional ou internacional	0jB1
nói	0jU1
nøgleord	0501
nøkkelord	0;b1
número de celular	0fn1
número de empleados	0kF1
número de funcionários	0Fj1
número de telefone	0AS1
número de telèfon	0kG1
número de teléfono	0kH1
năm	0gi3
năm sinh	0gl1
năm tốt nghiệp	0E[1
născut	04m1
născut la	04m1
născut în	04m1
născută	04m1
născută la	04m1
nơi công tác	0?e1
nơi cư trú	0jV1
nơi cấp	0<X1
nơi làm việc	0jW2
nơi làm việc mong muốn	0jY1
nơi sinh	0j]1
nơi sống	0j^2
nơi đào tạo	0?f1
nơi ở	0jZ3
nơi ở hiện tại	0>W1
nước	0kL1
nền tảng	0cU1
nổi bật	0F[1
nội dung	0I_1
nội dung công việc	0A>1
o	0Cn1
o firme	0kV2
o firmi	0kX1
o firmie	0kY1
o firmě	0kZ1
o kompaniji	0kX1
o meni	0k[3
o mne	0k^2
o mnie	0k`1
o mně	0ka1
o podjetju	0kb1
o poslodavcu	0kc1
o projektu	0>c1
o spolecnosti	0kZ1
o společnosti	0kZ1
o spolocnosti	0kd1
o spoločnosti	0kd1
o tvrtki	0kc1
obblighi di leva	0e=1
obcanstvi	0kQ1
obcianstvo	0kR1
obcina	0ke1
obdelava informacij	0kf1
obdobi	0HB1
obdobi (od do	0HB1
obdobie	0EI1
obdobje	0=71
období	0HB1
období (od - do	0HB1
obec	0kg2
obecne stanowisko	0ki1
obiectiv	0Ae1
obiettivi raggiunti	0kj1
obiettivo	0A[1
objavljeno	0kk3
objavljeno u	0[A2
objavljeno v	0kn1
objectif	0Aa1
objectifs	0Aa1
objectiu	0Ad1
objective	0B_1
objet	0ko2
objetivo	0l14
objetivo profissional	0<g1
objetivos	00n1
oblast	0l52
oblast posobenia	0IP1
oblast studija	0l71
oblasť pôsobenia	0IP1
obligations militaires	0l81
obor	0l92
obor cinnosti	0l;1
obor cinnosti ci odvetvi	0l;1
obor podnikani	0l;1
obor podnikání	0l;1
obor činnosti	0l;1
obor činnosti či odvětví	0l;1
obory vzdelani (isced f	0l<1
obory vzdělání (isced-f	0l<1
obowiazki	0Bl1
obowiązki	0Bl1
obrada informacija	0l=1
obrazovna ustanova	0PU2
obsah	0l>2
observaciones	0Of1
observacions	0Oe1
observacoes	0l@1
observatii	0FG1
observações	0l@1
observații	0FG1
obtained	08@1
obtenido	0ME1
obtention	0721
obtenu en	0D>1
obtenu le	0D>1
obtido em	0Ca1
obtingut	0C_1
obtinut	04k1
obywatelstwo	0hC1
občanství	0kQ1
občianstvo	0kR1
občina	0ke1
obținut	04k1
ocakavany plat	0lA1
occupation	0\<2
occupation or position held	0F@1
occupazione	0lB2
occupazione desiderata	0lD1
ocekavany plat	0lE1
ocekivana placa	0lF1
ocekivana plata	0lG1
ocena	0lH3
ocena koncowa	0lK1
ocena końcowa	0lK1
ocena na dyplomie	0lK1
oceneni	0h_1
ocenenie	0i31
ocenění	0h_1
ochota cestovat	0eM1
ocjena	0lL1
ocupacao	0lM2
ocupacio	0=21
ocupacio desitjada	0=11
ocupacion	0lO2
ocupació	0=21
ocupació desitjada	0=11
ocupación	0lO2
ocupador	0@S1
ocupatia	0SH1
ocupatia dorita	0SI1
ocupatie	0SI1
ocupação	0lM2
ocupația	0SH1
ocupația dorită	0SI1
ocupație	0SI1
oczekiwane stanowisko	0ki1
oczekiwane wynagrodzenie	0lQ1
oczekiwania finansowe	0lQ1
od	0lR6
od - do	0lX5
od do	0lX5
odbor	0l]3
odbory vzdelavania (isced f	0l`1
odbory vzdelávania (isced-f	0l`1
oddelek	0LD1
oddeleni	0la1
oddelenie	0lb1
oddzial	0Io1
oddział	0Io1
oddělení	0la1
odeljenje	0lc1
odgovornosti	0ld3
odjel	0lg1
odkaz	0lh2
odnos	0lj3
odporucanie	0lm1
odporúčanie	0lm1
odpovednost	0WA1
odpovednosti	0WA1
odpovědnost	0WA1
odpovědnosti	0WA1
odpowiedzialna za	0Bl1
odpowiedzialnosc	0Bl1
odpowiedzialność	0Bl1
odpowiedzialny za	0Bl1
odul	0901
odul adi	0901
odulu veren	0ln1
odvetvi	0l;1
odvetvie	0IP1
odvětví	0l;1
oenskad befattning	0kN1
oenskad loen	0bG1
oenskad ort	0Q_1
oenskad tjaenst	0kN1
oensket loen	0bI1
oensket loenn	0bH1
oensket stilling	0lo2
oevrig	03j1
oevriga e-postadresser	0m11
oevriga telefonnummer	0m21
oevriga uppgifter	0451
oevriga webbplatser	0m31
oevrige e-mailadresser	0m41
oevrige hjemmesider	0m51
oevrige oplysninger	03f1
oevrige telefonnumre	0m61
oevrigt	0m72
oferit de	0141
oggetto	0m92
ogrenim durumu	0Kn1
ogrenim duzeyi	0L01
ogrenim turu	0L01
ohjaaja	0Nn1
ohjelmat	06@1
ohjelmistot	06@1
oib	0m;1
okkupazzjoni jew pozizzjoni	0\W1
okkupazzjoni jew pożizzjoni	0\W1
okres	0m<3
okres wypowiedzenia	0I51
okres zatrudnienia	0Bj1
okrug	0m?1
oktatasi intezmeny	08H1
oktatast kepzest nyujto intezmeny neve es tipusa	08H1
oktatási intézmény	08H1
oktatást / képzést nyújtó intézmény neve és típusa	08H1
oktatást/képzést nyújtó intézmény neve és típusa	08H1
okul	0Ko1
okul adi	0Ko1
okul adı	0Ko1
okuma	0m@1
okurettindi	0:R1
ollscoil	0@:1
olvasas	0mA1
olvasott szoveg ertese	0mA1
olvasott szöveg értése	0mA1
olvasás	0mA1
om arbeidsgiver	0961
om arbetsgivaren	0Qm1
om bedriften	0961
om firmaet	0mB1
om foeretaget	0Qm1
om foretaget	0Qm1
om företaget	0Qm1
om meg	0dM1
om mig	0mC2
om virksomheden	0mB1
omandatud kvalifikatsioon	0^g1
omdoeme	0mE1
omdome	0mE1
omdöme	0mE1
omfattning	04_1
omgeving	0TR1
omrezje	0mF1
omrežje	0mF1
omschrijving	09f1
omvang team	00A1
on ad	0X^1
onad	0X^1
onderneming	0991
onderscheiding	0mG1
onderwerp	0mH2
onderwijsinstelling	0W[1
one cikan basarilar	08g1
one cikanlar	0mJ1
onemli noktalar	0mJ1
ong	0mK3
ongelmanratkaisu	0mN1
online	0HI1
onlus	06N1
onnistumiset	0]51
onnur netfong	0mO1
onnur simanumer	0mP1
onskad befattning	0kN1
onskad lon	0bG1
onskad ort	0Q_1
onskad tjanst	0kN1
onsket lon	0bI1
onsket lonn	0bH1
onsket stilling	0lo2
opdrachtgever	0972
opdragsgiver	0<<1
opening	0mQ1
opening paragraph	0mQ1
opening salutation	0V@1
opgaver	05a1
opgaver og ansvar	05a1
opiekun	0mR1
opinia	0Bi1
opinnaeytetyoe	0GF1
opinnaeytetyoen aihe	0GF1
opinnaytetyo	0GF1
opinnaytetyon aihe	0GF1
opinnot	02A1
opinnäytetyö	0GF1
opinnäytetyön aihe	0GF1
opintojaksot	02A1
opintopisteet	0_f1
opintopistetta	0_f1
opintopistettae	0_f1
opintopistettä	0_f1
opis	0mS5
opis dela	0EU1
opis firmy	0kY1
opis kompanije	0kX1
opis podjetja	0kb1
opis posla	0Il2
opis projekta	0>d3
opis projektu	0mX2
opis tvrtke	0kc1
opleider	0W[1
opleiding	0mZ2
opleidingsinstituut	0W[1
opleidingsniveau	0m\2
opmerking	0m^1
opmerkingen	0m^1
opnaaede resultater	0m_1
opnaaet	0m`1
opnaede resultater	0m_1
opnaet	0m`1
opnåede resultater	0m_1
opnået	0m`1
opomba	0ma1
oppdragsgiver	0<;1
oppeained	02@1
oppeasutus	0V_1
oppekava	0N`1
oppevaldkonnad (isced f	0mb1
oppgave	08T1
oppgaver	05X1
oppgaver og ansvar	05X1
oppilaitos	0^^1
oppnaadd	0mc1
oppnaadde resultater	0md1
oppnaaelser	0md1
oppnadd	0mc1
oppnadde resultater	0md1
oppnaelser	0md1
oppnådd	0mc1
oppnådde resultater	0md1
oppnåelser	0md1
oppsigelsestid	0\P1
oppsummering	0dM1
oprogramowanie	0hF1
opsigelsesvarsel	0\O1
opstina	0me1
option	0HQ1
opublikowano	0Ci1
opublikowano w	0Bk1
opzegtermijn	09e1
opština	0me1
oqsma tal edukazzjoni (isced f	0mf1
oqsma tal-edukazzjoni (isced-f	0mf1
oral expression	0mg1
orario	0Ak1
oras	0mh2
orasul	0b>1
oraș	0mh2
orașul	0b>1
organ wydajacy	0mj1
organ wydający	0mj1
organisaatio	0mk3
organisasi	0mn2
organisasjon	0n02
organisatie	0n23
organisation	0n5@
organisatsioon	0nE2
organisme	0nG5
organisme certificateur	07e1
organisme de delivrance	07e1
organisme de délivrance	07e1
organisme de formation	0>71
organisme emetteur	07e1
organisme émetteur	07e1
organismo	0nL2
organismo emisor	0MF1
organitzacio	0nN3
organització	0nN3
organizacao	0nQ4
organizacao emissora	0N21
organizace	0nU3
organizacia	0nX2
organizacija	0nZ;
organizacion	0ne3
organización	0ne3
organizacja	0nh2
organizasyon	0F31
organizatie	0nj2
organizatie emitenta	0LT1
organization	0nl5
organizator	0o14
organização	0nQ4
organização emissora	0N21
organizație	0nj2
organizație emitentă	0LT1
organizzazione	0o53
organizzazione emittente	0MD1
organizzazzjoni	0Tn1
organizácia	0nX2
organizācija	0o82
orientador	0>V1
orientadora	0>V1
origem	0o:1
originario de	0b`1
origine	0o;2
orodja	0][1
orszag	0o=1
ország	0o=1
ort	0o>5
ortalama	0F11
ortam	03^1
oryggi	0oC1
osaaminen	0]>1
osaamistaso	0oD1
osakond	0d41
osasto	0oE1
osebno ime	0oF1
osiagniecia	0Kg1
osiągnięcia	0Kg1
oskastarf	0oG1
oskus	0\d1
oskused	0\Z1
oskustase	0oH1
osloveni	0oI1
oslovenie	0oJ1
oslovení	0oI1
oslovljavanje	0oK2
osobno ime	0oM1
osoite	0\`1
osservazioni	0Y51
osszefoglalas	0d61
osszefoglalo	0d61
ostale e adrese	0oN1
ostale e-adrese	0oN1
ostale web stranice	0oO1
ostale web-stranice	0oO1
ostali podaci	0oP2
ostali telefoni	0oR1
ostalo	0IK3
ostatne	0C<1
ostatni	0C71
ostatnia zmiana	0oS1
ostatné	0C<1
ostatní	0C71
osztaly	0BW1
osztalyzat	06a1
osztály	0BW1
osztályzat	06a1
other	01?1
other email addresses	0MA1
other emails	0MA1
other phone numbers	0T71
other phones	0T71
other websites	0T81
others	01?1
otorgado por	0nL2
otra informacion	0oT1
otra información	0oT1
otros	0oT1
otros correos	0oU1
otros correos electronicos	0oU1
otros correos electrónicos	0oU1
otros datos	0oT1
otros enlaces	0oV1
otros sitios web	0oV1
otros telefonos	0oW1
otros teléfonos	0oW1
otsikko	0oX1
ottenuto il	0AG1
outcome	00g1
outcomes	00g1
outils	0@U1
outils et technologies	0@U1
outils utilises	0@U1
outils utilisés	0@U1
outorgado por	06e1
outras informacoes	0oY1
outras informações	0oY1
outros	0oY1
outros dados	0oY1
outros e mails	0oZ1
outros e-mails	0oZ1
outros links	0o[1
outros sites	0o[1
outros telefones	0o\1
outros telefones de contato	0o\1
ouvir	0@\1
over de organisatie	09:1
over het bedrijf	09:1
over mij	0m^1
overall	0871
overall grade	0871
overig	0o]1
overige	0o]1
overige e mailadressen	03c1
overige e-mailadressen	03c1
overige gegevens	0o]1
overige informatie	0o]1
overige telefoonnummers	03d1
overige websites	03e1
overview	00W2
ovrig	03j1
ovriga e postadresser	0m11
ovriga telefonnummer	0m21
ovriga uppgifter	0451
ovriga webbplatser	0m31
ovrige e mailadresser	0m41
ovrige hjemmesider	0m51
ovrige oplysninger	03f1
ovrige telefonnumre	0m61
ovrigt	0m72
ozet	0131
očakávaný plat	0lA1
očekivana plata	0lG1
očekivana plaća	0lF1
očekávaný plat	0lE1
p	0o^2
paaaine	02?1
paaasialliset tehtavat ja vastuualueet	0]61
paaboerjad	0;51
paakohdat	0]l1
paatehtavat	0]61
paattyen	0b[1
paattyi	0b[1
paattymisen syy	0_i1
pabaiga	08]1
pabaigos data	08]1
paborjad	0;51
padalinys	0Ef1
padronanza	0al2
paeaeaine	02?1
paeaeasialliset tehtaevaet ja vastuualueet	0]61
paeaekohdat	0]l1
paeaetehtaevaet	0]61
paeaettyen	0b[1
paeaettyi	0b[1
paeaettymisen syy	0_i1
paeivaemaeaerae	02=2
paeivaemaeaeraet	02I1
paese	0h`1
paese di residenza	0h`1
page personnelle	0?o1
page web	0?o1
pageidaujamas atlyginimas	06b1
pageidaujamos pareigos	0o`1
pagina personal	0oa2
pagina personale	0@11
pagina pessoal	0@21
pagina web	0oc5
pagină web	0oh1
pagrindines pareigos	06f1
pagrindines uzduotys	06f1
pagrindines veiklos ir atsakomybe	06f1
pagrindiniai dalykai	0C>1
pagrindiniai punktai	0oi1
pagrindinės pareigos	06f1
pagrindinės užduotys	06f1
pagrindinės veiklos ir atsakomybė	06f1
paikka	0oj1
paikkakunta	06T2
pais	0ok3
pais de residencia	0on2
paivamaara	02=2
paivamaarat	02I1
pajjiz	1001
pajjiż	1001
pakape	1011
pakāpe	1011
palabras clave	05G1
palavras chave	03F1
palavras-chave	03F1
palgasoov	1021
palkinnon myoentaejae	0bi1
palkinnon myontaja	0bi1
palkinnon myöntäjä	0bi1
palkinnon nimi	0oX1
palkinto	0oX1
palkkapyynto	1031
palkkapyyntoe	1031
palkkapyyntö	1031
palkkatoive	1031
palkkatoivomus	1031
palvelu	03@1
pana la	00`1
panoga	0EP1
panstwo	1041
papeis	0SB1
papel	1055
papel no projeto	0SB1
paper	10:2
papildoma informacija	0]H1
papildu informacija	0?>1
papildu informācija	0?>1
papéis	0SB1
par mani	0^[1
para	10<2
paraules clau	0L61
parcours	0HQ1
pareigos	10>3
pareigos ir atsakomybe	06f1
pareigos ir atsakomybė	06f1
parla	0Ob1
parlar	0Ob1
parlato	0<[1
parler	0Oc1
parole chiave	0@Z1
parteizugehoerigkeit	10A1
parteizugehorigkeit	10A1
parteizugehörigkeit	10A1
participare la conversatie	0B11
participare la conversație	0B11
party	10B1
paru dans	0A81
parution	04:1
parution dans	0A81
pas foto	10C1
pasaporte	0<?1
pasfoto	10D1
pasiekimai	10E1
paskelbimo data	10F1
paskelbta	10F1
paskelbta leidinyje	0`^1
paskutini karta keista	10G1
paskutinį kartą keista	10G1
pasniedza	10H1
paspoort	0;c1
passaporte	0:@1
passaporto	0<>1
passfoto	0:51
passport	0X>1
passport no	0X>1
passport number	0X>1
pasta indekss	10I1
pastabos	05B1
pasto kodas	10J1
pasutitajs	0]W1
pasūtītājs	0]W1
patente	10K1
patente di guida	10K1
patente i	10K1
patente o patenti	10K1
patente(i	10K1
patente/i	10K1
patenti	10K1
pavadinimas	10L2
pavarde	10N1
pavardė	10N1
pays	10O1
pays de residence	10O1
pays de résidence	10O1
pazymys	08d1
país	0ok3
país de residencia	10P1
país de residência	10Q1
państwo	1041
pašto kodas	10J1
pažymys	08d1
peaeriala	0N`1
pealkiri	0751
peamised tooulesanded	0]m1
peamised tööülesanded	0]m1
pec	0Y@1
pedejas izmainas	10R1
pekerjaan	10S2
pelanggan	0]Q1
pemberi	0FY1
pemberi kerja	0\R1
pemberi penghargaan	0FY1
pembimbing	06[1
pembuatan konten	10U1
pemecahan masalah	10V1
peminatan	0:D1
pencapaian	0Vb1
pencapaian utama	0Vb1
pendidikan terakhir	10W1
penempatan	0bV1
penerbit	10X2
penerbit sertifikat	0Gm1
pengalaman	0`81
penghargaan	0\D1
pengolahan informasi	10Z1
pensum	04a1
pentru	09T1
penulis	10[1
penyelenggara	10\2
per	0@B1
per a	10^1
peralatan	02]1
peran	10_3
peran dalam proyek	10b1
peran saya	10b1
perangkat	02]1
perangkat lunak	02]1
percakapan	0ZU1
percentage	0871
perekonnanimi	10c1
perekonnaseis	0`H1
perenimi	10c1
perfil	10d3
perfiles	0BZ1
perfils	10g1
perfis	0AR1
perguruan tinggi	0Z51
perhe	10h1
perhesuhteet	10h1
perioada	0Ig1
perioadă	0Ig1
period	10i4
periode	10m6
periode de travail	04;1
periodico	0A42
periodo	1133
periods	0EF1
periood	01f1
periódico	0A42
perjodu	0DE1
permanent address	01@1
permesso di lavoro	1161
permesso di soggiorno	1161
permis	1172
permis auto	1191
permis b	0f41
permis de conducere	1191
permis de conduir	0<n1
permis de conduire	0f41
permis de conduire b	0f41
permis de sejour	07d1
permis de séjour	07d1
permis de travail	07d1
permis(e) de conducere	1191
permiso de conduccion	0<k1
permiso de conducción	0<k1
permiso de conducir	0<k1
permiso de residencia	11:1
permiso de trabajo	11:1
permiso(s) de conduccion	0<k1
permiso(s) de conducción	0<k1
permís de conduir	0<n1
personal a cargo	0kF1
personal site	0HI1
personal website	0HI1
personalausweis	11;1
personalverantwortung	0591
personas a cargo	0kF1
personenstand	0P]1
persones a carrec	0e01
persones a càrrec	0e01
personnummer	0Qd1
perusahaan	11<2
període	0Ib1
período	11>2
pesel	0iV1
peso	11@3
pfc	11C1
pfe	0dC1
ph	0<N1
ph d afhandling	01o1
ph.d.-afhandling	01o1
phan mem	0A91
phd thesis	08S1
phone	11D2
phone alt	0<N1
phone call	0<N1
phone no	0<N1
phone number	0<N1
phones	0T71
phong	0;31
phong ban	0;31
photo	11F2
photograph	0841
photographie	11H1
phòng	0;31
phòng ban	0;31
phần mềm	0A91
piattaforma	11I1
picture	0841
pieejamiba	0CB1
pieejamība	0CB1
pienakumi	06\1
pienākumi	06\1
pieskira	10H1
pieskirejs	10H1
piezimes	0^[1
piezīmes	0^[1
piešķīra	10H1
piešķīrējs	10H1
piirkond	0c71
pilietybe	11J1
pilietybė	11J1
pilns vards	11K1
pilns vārds	11K1
pilseta	11L1
pilsoniba	11M1
pilsonība	11M1
pilsēta	11L1
pisanie	11N2
pisanje	11P3
pisemny projev	11S1
pisno sporocanje	11T1
pisno sporočanje	11T1
pisomny prejav	11U1
plaats	11V3
place	11Y2
place of birth	0:V1
place of origin	0We1
place of residence	0?I1
plantilla	0kF1
plat	11[2
plataforma	11]3
plateforme	11`1
platform	11a6
platforma	11g7
platforms	0;f1
platformă	11n1
platove ocakavania	0lA1
platové očakávania	0lA1
plats	05d1
plattform	11o3
plec	1221
plz	1231
poaeng	0WQ1
poang	0WQ1
poblacio	0b42
poblacion	0?N1
població	0b42
población	0?N1
pocet podriadenych	1241
pocet podrizenych	1251
pocet zamestnancov	1241
pocet zamestnancu	1251
pocetak	0E62
pocuvanie	1261
poczatek	0Cj1
poczta	01K1
poczta elektroniczna	01K1
początek	0Cj1
podelil	1271
podelila	1271
podeljevalec	1271
podjetje	1282
podnik	12:2
podrocja izobrazevanja (isced f	12<1
podrocje	12=2
podrocje studija	12?1
področja izobraževanja (isced-f	12<1
področje	12=2
področje študija	12?1
podrucja obrazovanja (isced f	12@1
podrucje	12A2
podrucje studija	12C1
područja obrazovanja (isced-f	12@1
područje	12A2
područje studija	12C1
podsumowanie	0k`1
poduzece	0Xe1
poduzeće	0Xe1
pogovor	0Ub1
pohipunktid	0No1
pohitegevused ja vastutusvaldkonnad	0]m1
pohlavi	12D1
pohlavie	12E1
pohlaví	12D1
poids	0OB1
poin utama	12F1
points	0P01
points cles	00:1
points clés	00:1
points forts	00:1
pokalbis	09R1
poklic	12G1
pokrajina	12H1
pol	12I1
pole	0GL1
political affiliation	10B1
political status	10B1
polno ime	0Xi1
polozaj	0EW1
položaj	0EW1
ponsel	0V\1
pontos chave	0FH1
pontos principais	0FH1
pontos-chave	0FH1
popis	0l>2
popis firmy	0kV2
popis prace	0>j2
popis projektu	0l>2
popis práce	0>j2
poradatel	12J2
porozumiewanie sie	0ZT1
porozumiewanie się	0ZT1
portable	0=o1
portafolio	0@31
portafolis	0M_1
porte	0Fj1
portefoelje	0Vk1
portefolje	0Vk1
portefølje	0Vk1
portfolio	12L?
portfolyo	08X1
portfólio	12[2
portfólió	0Wg1
portofolio	0`91
portofoliu	0oh1
portrait	11F2
pos el	02Z1
pos-el	02Z1
posicao	0<i1
posicao no curso	12]1
posicio	0=21
posicion	0<h1
posició	0=21
posición	0<h1
posisi	12^2
posisi jabatan	0[R1
posisi yang diinginkan	0[Q1
posisi yang dilamar	0[Q1
posisi/jabatan	0[R1
posisjon	0\>1
positie	09_1
position	12`9
position held	0F@1
positsioon	03M1
posizione	0Y`1
posizione desiderata	0lD1
posizione in graduatoria	12i1
posizione militare	0e=1
posizione ricercata	0lD1
posizione ricoperta	0Y`1
posição	0<i1
posição no curso	12]1
poslech	12j1
poslodavac	0hi2
poslovi	0UA1
poslovi i odgovornosti	0Il2
poslusanje	12k1
poslušanje	12k1
posobisko	0e71
post	12l4
post code	1301
post inmhianaithe	0TB1
post tat twelid	1311
post tat-twelid	1311
post vizat	0SI1
posta electronica	01U1
posta elettronica	0Y@1
posta elettronika	0Y<1
posta kodu	1321
postadres	01\1
postadress	01^1
postadresse	1333
postal address	01@1
postal code	1301
postanschrift	04\1
postanski broj	1362
postcode	1382
poste	13:2
poste actuel	0MO1
poste occupe	0MN1
poste occupé	0MN1
poste recherche	0MO1
poste recherché	0MO1
poste souhaite	0MO1
poste souhaité	0MO1
poste vise	0MO1
poste visé	0MO1
postes	0MN1
postfang	0i:1
postignuca	13<2
postignuća	13<2
postiindeks	13>1
postinumero	13?1
postiosoite	0\`1
postitoimipaikka	06V1
postleitzahl	1231
postna stevilka	13@1
postnr	13A3
postnumer	13D1
postnummer	13A3
posto	0<i1
postort	0Vn1
postovni smerovaci cislo	13E1
poststed	13F1
postul ocupat	0SH1
postul vizat	0SI1
poszukiwane stanowisko	0ki1
potrdila	0\21
poudarki	13G1
pour	0@A1
pouzite nastroje	0I>1
pouzite technologie	0hN2
pouzivatelske meno	13H1
použité nástroje	0I>1
použité technologie	0I>1
použité technológie	0]a1
používateľské meno	13H1
povezava	13I1
poveznica	0Z\1
povinnosti	0>j2
povolani	0WC1
povolani nebo vykonavana funkce	13J1
povolanie	13K1
povolání	0WC1
povolání nebo vykonávaná funkce	13J1
povprecje	13L1
povprecna ocena	13L1
povprečje	13L1
povprečna ocena	13L1
povzetek	0ma1
powod odejscia	13M1
powód odejścia	13M1
poza	13N1
pozadovana mzda	11[2
pozadovana pozice	0WC1
pozadovana pozicia	13K1
pozice	13O2
pozicia	13Q2
pozicija	13S4
pozicio	09X1
poziom	13W3
poziom bieglosci	0O01
poziom biegłości	0O01
poziom erk	13Z1
poziom wyksztalcenia	13[1
poziom wykształcenia	13[1
poziom zaawansowania	13\1
poziom znajomosci	0:H1
poziom znajomości	0:H1
poziomy cefr	0O01
pozisyon	0UW1
pozisyonu	0UW1
pozitia	0SH1
pozitia dorita	0SI1
pozitie	0SH1
pozizzjoni	0\W1
poziția	0SH1
poziția dorită	0SI1
poziție	0SH1
poznamka	0k^2
poznavanje	13]2
poznámka	0k^2
pozycja	13_1
pozícia	13Q2
pozíció	09X1
poză	13N1
pozīcija	0XJ1
poäng	0WQ1
počet podriadených	1241
počet podřízených	1251
počet zamestnancov	1241
počet zaměstnanců	1251
početak	0E62
počúvanie	1261
pořadatel	12J2
poštanski broj	1362
poštna številka	13@1
poštovní směrovací číslo	13E1
pożizzjoni	0\W1
požadovaná mzda	11[2
požadovaná pozice	0WC1
požadovaná pozícia	13K1
poștă electronică	01U1
praca doktorska	13`1
praca dyplomowa	13`1
praca inzynierska	13`1
praca inżynierska	13`1
praca licencjacka	13`1
praca magisterska	13`1
pracodawca	0e41
pracovna napln	0W>1
pracovna pozicia	13a1
pracovne zaradenie	13a1
pracovni napln	0WA1
pracovni pomer	0IT1
pracovni pozice	13J1
pracovni status	13b1
pracovni zarazeni	13J1
pracovná náplň	0W>1
pracovná pozícia	13a1
pracovné zaradenie	13a1
pracovní náplň	0WA1
pracovní poměr	0IT1
pracovní pozice	13J1
pracovní status	13b1
pracovní zařazení	13J1
pradikat	00V1
pradzia	0kK1
pradzios data	0kK1
pradžia	0kK1
pradžios data	0kK1
praedikat	00V1
praesenzdienst	0;h1
praestationer	0m_1
praktikumsbetrieb	05_1
prasenzdienst	0;h1
prasme	13c1
prasmes	06i1
prawo jazdy	13d1
prawo jazdy kat	13d1
prax	0H51
praxe	0ER1
pre	13e1
preavis	0D?1
preaviz	0Gc1
preavviso	0G\1
prebivalisce	13f2
prebivaliste	13h4
prebivalište	13h4
prebivališče	13f2
predikat	0Y91
predmeti	0UB3
predmety	0_S2
predstava o platu	0lE1
preduzece	0hh1
preduzeće	0hh1
preferovana lokalita	13l2
preferovaná lokalita	13l2
preferowana lokalizacja	0f;1
preferred city	0FA1
preferred location	0FA1
preferred locations	0FA1
prefix	0Wh1
preis	07A1
premi	0je1
premio	13n3
premiu	0Eb1
premju	1411
prendre part a une conversation	0ZS1
prendre part à une conversation	0ZS1
prenom	1421
prenom et nom	0jf1
prenom nom	0jf1
prenom(s	1421
prenom(s) nom	0jf1
prenoms	1421
prenume	1431
prenume si nume	0Ea1
prenume și nume	0Ea1
prenumele	1431
preporuka	0eH2
presentation	1442
presentation de l'entreprise	0091
presented by	08C1
prestasi	0Vb1
prestasjoner	0md1
prestaties	09G1
prestationer	0S91
pretensao	1461
pretensao salarial	1461
pretension salarial	0OU1
pretensiones economicas	0OU1
pretensiones económicas	0OU1
pretensiones salariales	0OU1
pretensions salarials	1471
pretensión salarial	0OU1
pretensão	1461
pretensão salarial	1461
pretentii salariale	06S1
pretention salariale	1481
pretentions	1481
pretentions salariales	1481
pretenții salariale	06S1
previsao de conclusao	04K1
previsão de conclusão	04K1
prezdivka	1491
prezime	14:2
prezime i ime	0Xf2
pricakovana placa	14<1
pridobljena izobrazba	0hk1
pridobljeni naziv	0hk1
pridobljeno	0Do1
prieksmeti	0TF1
prieksvards	14=1
priekšmeti	0TF1
priekšvārds	14=1
priemer	0WN1
priezvisko	14>1
priezvisko a meno	0=k1
priimek	14?1
priimek in ime	0Xi1
prijmeni	14@1
prijmeni a jmeno	0=j1
prijmeni jmeno	0=j1
prijs	0mG1
prima lingua	0aE1
primaere opgaver	05a1
primeira lingua	0XF1
primeira língua	0XF1
primeiro nome	0jm1
primer apellido	05@1
primære opgaver	05a1
principais actividades e responsabilidades	06`1
principais atividades	06`1
principais atividades e responsabilidades	06`1
principais atribuicoes	06`1
principais atribuições	06`1
principais conquistas	0AE1
principais disciplinas	0<B1
principais disciplinas competencias profissionais	0<B1
principais disciplinas/competências profissionais	0<B1
principais funcoes	06`1
principais funções	06`1
principais realizacoes	0AE1
principais realizações	0AE1
principais responsabilidades	06`1
principais resultados	0AE1
principal subjects	0B61
principal subjects / occupational skills covered	0B61
principal subjects occupational skills covered	0B61
principal subjects/occupational skills covered	0B61
principalele activitati si responsabilitati	0171
principalele activități și responsabilități	0171
principalele responsabilitati	0171
principalele responsabilități	0171
principales actividades y responsabilidades	0151
principales activites et responsabilites	01:1
principales activités et responsabilités	01:1
principales funciones	0151
principales logros	0OR1
principales materias o capacidades ocupacionales estudiadas	06A1
principales materias o capacidades profesionales estudiadas	06A1
principales matieres competences professionnelles couvertes	0B>1
principales matières/compétences professionnelles couvertes	0B>1
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
principali materie	0AZ1
principali materie / abilità professionali oggetto dello studio	0AZ1
principali materie abilita professionali oggetto dello studio	0AZ1
principali risultati	0kj1
principali tematiche competenze professionali possedute	0AZ1
principali tematiche/competenze professionali possedute	0AZ1
principals funcions	0181
priomhabhair	0Bb1
priomhghniomhaiochtai agus priomhfhreagrachtai	0Ia1
priomhphointi	0;d1
priporocilo	0eS1
priporočilo	0eS1
pris	14A3
prisens navn	14D2
privat	0Q;1
privatadresse	04\1
privatanschrift	04\1
prix	0Gi1
prizas	05<1
prize	08?1
priznanje	0g`3
pričakovana plača	14<1
prk	13Z1
pro	14F1
pro gradu	0GF1
pro gradu -tutkielma	0GF1
pro gradu tutkielma	0GF1
probleemide lahendamine	14G1
probleemoplossing	14H1
problem cozme	14I1
problem solving	14J1
problem çözme	14I1
problemamegoldas	14K1
problemen oplossen	14H1
problemloesen	14L1
problemloesning	14M3
problemloesung	14L1
problemlosen	14L1
problemlosning	14M3
problemlosung	14L1
problemlösen	14L1
problemlösning	14P1
problemlösung	14L1
problemløsning	14Q2
problemu risinasana	14S1
problemu sprendimas	14T1
problemų sprendimas	14T1
problémamegoldás	14K1
problēmu risināšana	14S1
procesarea informatiei	14U1
procesarea informației	14U1
processamento de informacao	14V1
processamento de informação	14V1
processen	0TR1
processes	0;f1
prodi	0:D1
producao escrita	0Nl1
producao oral	0Ao1
productie	14W1
productie en interactie	0Tj1
production	0mg1
production ecrite	0KB1
production orale	0Oc1
production écrite	0KB1
produzione orale	0<[1
produzione scritta	0<]1
produzzjoni orali	0\f1
produção escrita	0Nl1
produção oral	0Ao1
proefschrift	0241
prof	0V71
profese	14X2
profesi	0[Q1
profesia	14Z2
profesie	0SI1
profesija	14\4
profesija arba pareigos	14`1
profesija vai ienemamais amats	0XJ1
profesija vai ieņemamais amats	0XJ1
profesion	0<f1
profesion o cargo desempenado	0<h1
profesión	0<f1
profesión o cargo desempeñado	0<h1
professio	0=11
profession	14a3
professional experience	14d1
professional title	0B_1
professione	14e2
professió	0=11
professjoni	0Y11
profgrada	0V71
proficiencia	0Hh2
proficiency	14g2
proficiência	0Hh2
profiel	14i2
profielen	14k1
profiil	0]o1
profiili	0X81
profiilit	14l1
profil	14mB
profil daring	0d21
profil firmy	0kY1
profil perusahaan	0FD1
profile	15?4
profiler	15C3
profiles	00l1
profili	15F4
profili social	15J1
profilis	05B1
profiller	15K1
profilo	0Y51
profilo aziendale	06l1
profilok	0^e1
profils	15L2
profilul	0HW1
profiluri	15N1
profily	15O2
profissao	15Q2
profissão	15Q2
progetto	0A[1
program	15S6
program de lucru	15Y1
program studi	0:D1
programari	0L61
programas	0@V2
programe	0@Y1
programes	0L61
programi	15Z3
programine iranga	0XN1
programinė įranga	0XN1
programlar	03^1
programma	0PR1
programma's	0TR1
programmas	06i1
programmatura	06i1
programmatūra	06i1
programme	15]4
programmer	0e>2
programmi	0@Z1
programmid	0\Z1
programmiersprachen	0L71
programok	0O=1
programos	0XN1
programska oprema	0][1
programvara	04n1
programvare	0;b1
programy	0dh3
proiect	0Ae1
proiect de diploma	0G[1
proiect de diplomă	0G[1
proifil	00o1
proiseail faisneise	15a1
proje	0121
proje aciklamasi	0121
proje adi	01>1
proje adı	01>1
proje açıklaması	0121
proje hakkinda	0121
proje hakkında	0121
proje tanimi	0121
proje tanımı	0121
proje turu	15b1
proje türü	15b1
project	09f1
project client	01n1
project description	08U1
project overview	08U1
project role	15c1
project summary	08U1
project type	0=E1
projectbeschrijving	09f1
projecte	0Ad1
projecte final	15d1
projectomschrijving	09f1
projecttype	15e1
projedeki gorev	15f1
projedeki görev	15f1
projedeki rol	15f1
projekat	15g1
projekt	15h:
projekt leirasa	0Bn1
projekt leírása	0Bn1
projekta apraksts	05D1
projektarbeit	00\1
projektart	0\^1
projektas	05E1
projektbeginn	03l1
projektben betoltott szerep	1621
projektben betöltött szerep	1621
projektbeschreibung	07:1
projektbeskrivelse	0Y:1
projektbeskrivning	08c1
projektdauer	09d1
projektende	00]1
projekti	0_Z1
projekti kirjeldus	0]D1
projektin kuvaus	0_Z1
projektin tyyppi	0`21
projektinhalt	07:1
projektlaufzeit	09d1
projektname	0XP1
projekto aprasymas	05E1
projekto aprašymas	05E1
projektpartner	0931
projektrolle	0731
projekts	05D1
projektseite	0ZZ1
projekttyp	1631
projekttype	1641
projektzeitraum	09d1
projektziel	07:1
projeler ve basarilar	08g1
projeler ve başarılar	08g1
projet	0Aa1
projet de fin d'etudes	0dC1
projet de fin d'études	0dC1
projeto	0F51
projeto final	0Gd1
promedio	0<D1
promedio general	0<D1
promotor	0mR1
prosecna ocena	1651
prosek	1651
prosečna ocena	1651
prosjecna ocjena	0lL1
prosjek	0lL1
prosjek ocjena	0lL1
prosjekt	0Y^1
prosjektbeskrivelse	0Y^1
prosjekttype	1661
prosječna ocjena	0lL1
prospech	1672
prospěch	0WM1
prostredi	0I>1
prostředí	0I>1
provider	1692
province	16;2
provincia	16=4
provincie	16A1
provinsi	0C11
provinz	0;g1
província	16B2
proyecto	00n1
proyecto fin de carrera	11C1
proyecto final	11C1
proyek	0FB1
pruefstelle	07;1
pruefungsfaecher	0Vd1
prufstelle	07;1
prufungsfacher	0Vd1
prumer	0WM1
przedmioty	0UG1
przedsiebiorstwo	0e41
przedsiębiorstwo	0e41
przelozony	0mR1
przetwarzanie informacji	16D1
przełożony	0mR1
przyznajacy	0SX1
przyznający	0SX1
przyznane przez	0SX1
prädikat	00V1
präsenzdienst	0;h1
præstationer	0m_1
préavis	0D?1
prémio	0Gh1
prénom	1421
prénom et nom	0jf1
prénom nom	0jf1
prénom(s	1421
prénom(s) / nom	0jf1
prénoms	1421
présentation	1442
présentation de l'entreprise	0091
prétention salariale	1481
prétentions	1481
prétentions salariales	1481
prêmio	0Gh1
príomhghníomhaíochtaí agus príomhfhreagrachtaí	0Ia1
príomhphointí	0;d1
príomhábhair	0Bb1
próf	0V71
prófgráða	0V71
próifíl	00o1
próiseáil faisnéise	15a1
prüfstelle	07;1
prüfungsfächer	0Vd1
průměr	0WM1
psani	11S1
psaní	11S1
psc	16E2
pseudo	0XA1
pseudonyme	0XA1
psč	16E2
puan	0F11
pubblicato da	0=81
pubblicato il	04D1
pubblicato in	0=81
pubblicato su	0=81
pubblikatur	0VN1
publicado	04O1
publicado el	04O1
publicado em	16G2
publicado en	0AB1
publicado por	0A42
publicat	16I2
publicat a	0AC1
publicat in	0A61
publicat per	0AC1
publicat în	0A61
publicatiedatum	0Td1
publication	0c;1
publication date	0D@1
publicerad	16K1
publicerad i	0Qo1
publiceringsdatum	16K1
publicesanas datums	16L1
publicets	16L1
publicets izdevuma	0[F1
publicēts	16L1
publicēts izdevumā	0[F1
publicēšanas datums	16L1
publie dans	0A81
publie le	04:1
publie par	0A81
publikovane	0E91
publikovane v	0gf1
publikovano	0E81
publikovano v	0^G1
publikované	0E91
publikované v	0gf1
publikováno	0E81
publikováno v	0^G1
publiseringsdato	16M1
publisert	16M1
publisert i	16N1
published	0D@1
published by	0c;1
published in	0c;1
publisher	0c;1
publié dans	0A81
publié le	04:1
publié par	0A81
puesto	16O3
puesto actual	0<f1
puesto de trabajo	0<h1
puesto deseado	0<f1
puesto desempenado	0<h1
puesto desempeñado	0<h1
puesto en la promocion	16R1
puesto en la promoción	16R1
puesto solicitado	0<f1
puh	16S1
puh nro	16S1
puh.nro	16S1
puheen tuottaminen	16T1
puhelin	16S1
puhelinnumero	16S1
puhuminen	16T1
puhuttelu	16U1
puncte cheie	16V1
punkty ects	16W1
punktzahl	00V1
puno ime	0Xf2
punteggio	0d11
punti chiave	0Y61
punti ewlenin	16X1
punti salienti	0Y61
puntos clave	0041
puntos destacados	0041
punts clau	16Y1
punts destacats	16Y1
puntuacion	0<D1
puntuación	0<D1
pusobiste	0eJ1
pvm	0gH1
pàgina personal	0M_1
pàgina web	0M_1
página personal	0@31
página pessoal	0@21
página web	16Z2
până la	00`1
päivämäärä	02=2
päivämäärät	02I1
pääaine	02?1
pääasialliset tehtävät ja vastuualueet	0]61
pääkohdat	0]l1
päätehtävät	0]61
päättyen	0b[1
päättyi	0b[1
päättymisen syy	0_i1
påbörjad	0;51
période	04;1
période de travail	04;1
písanie	11U1
písemný projev	11S1
písomný prejav	11U1
póstfang	0i:1
póstnúmer	13D1
pôle	0GL1
pôsobisko	0e71
põhipunktid	0No1
põhitegevused ja vastutusvaldkonnad	0]m1
pēdējās izmaiņas	10R1
płeć	1221
předměty	0WB1
představa o platu	0lE1
přezdívka	1491
příjmení	14@1
příjmení / jméno	0=j1
příjmení a jméno	0=j1
působiště	0eJ1
qari	16\1
qasam ta' studju	16]1
qcer	0ah1
qecr	0io1
qecrl	0io1
qeq	16^2
qualifica	16`3
qualifica conseguita	0`P1
qualificacao	0F?1
qualificacio	0OV1
qualificació	0OV1
qualification	16c3
qualificação	0F?1
qualifikation	02O1
qualite	16f1
qualité	16f1
quan he	16g1
quan hệ	16g1
que quan	16h2
quellcode	0ZZ1
quoc gia	0kL1
quoc tich	16j1
quote	16k1
quy mo nhom	16l1
quy mô nhóm	16l1
quê quán	16h2
quốc gia	0kL1
quốc tịch	16j1
r phost	16m1
r-phost	16m1
raakimine	16n1
raccomandazione	0?=1
race	0OC1
racun	16o2
radni staz	0UR2
radni staž	0UR2
radni zadaci	0Il2
radno mesto	1711
radno mjesto	0hn1
radno mjesto na koje se prijavljujete	1721
radno vreme	1731
radno vrijeme	1741
rahal	09O1
rahvus	0]e1
raison du depart	0fi1
raison du départ	0fi1
rajonas	05F1
rakkomandazzjoni	1751
rakstisana	1761
rakstitprasme	1761
rakstītprasme	1761
rakstīšana	1761
raktazodziai	0XN1
raktažodžiai	0XN1
ral	06G1
ral attuale	06G1
ram	1771
rama	0601
ramo	1782
ramo da empresa	06_1
ramo de atividade	17:1
rang	0?Y1
rank	17;2
ranking	17=2
rannog	0R61
rannóg	0R61
rapporteert aan	09?1
rapporterar till	0>U1
rapporterer til	17?1
rapporto	0<j1
raspolozivost	17@1
raspoloživost	17@1
rasymas	17A1
rate	0B`1
rating	0Oa1
rattachement	0GK1
raven	17B2
raven eok	17D1
raven sok	17D1
raven znanja	17E1
ravni sejo	17F1
razdoblje	0Dj1
razgovor	0U^2
razina	17G2
razina eqf	17I1
razina hko	17I1
razina znanja	17J1
razine zeroj	17K1
razlog odlaska	17L1
razpolozljivost	0g01
razpoložljivost	0g01
račun	16o2
raħal	09O1
rašymas	17A1
re	17M1
reading	17N1
reading comprehension	17N1
realisations	0:I1
realisations cles	0:I1
realisations principales	0:I1
realizacoes	0AE1
realizari	17O1
realizari principale	17O1
realizações	0AE1
realizări	17O1
realizări principale	17O1
reason for leaving	0`U1
recapito	0AT1
recapito telefonico	0AT1
received	08@1
recipient	01C1
recomanacio	17P1
recomanació	17P1
recomandare	17Q1
recomendacao	0>o1
recomendacion	17R1
recomendación	17R1
recomendação	0>o1
recommandation	08:1
recommendation	16k1
reconeixement	0je1
reconocimiento	0TC1
red	17S1
red social	17S1
rede	17T1
rede social	17T1
redegoerelse	0g:1
redegorelse	0g:1
redegørelse	0g:1
reden van vertrek	17U1
reden vertrek	17U1
redes sociais	0AR1
redes sociales	0BZ1
referanse	06j1
referat	00b1
reference	17V3
referencia	17Y5
referencja	0Bi1
referens	0mE1
referentie	00>1
referenz	07?1
referenza	17^2
refererer til	0g]1
referinta	17Q1
referință	17Q1
referència	17P1
referência	0>o1
regarding	17M1
regiao	0Gj1
regija	17`2
regime	0fK1
regime de trabalho	0fK1
regio	17b3
region	17e=
regionas	05F1
regione	0<V1
regions	0kB1
regiune	0\C1
região	0Gj1
regió	0@>1
región	1822
regjun	1841
reigiun	0AQ1
reimse staideir	00U1
reimsi oideachais (isced f	1851
reisbereidheid	0Tm1
reisebereitschaft	0:41
reisepass	11;1
reiteach fadhbanna	1861
rekomendacija	1872
rekomendacja	0Bi1
rekomendasi	1891
rekomendācija	06g1
rekommendation	0mE1
relacao	18:1
relacio	18;1
relacion	18<1
relació	18;1
relación	18<1
relacja	18=1
relasjon	18>1
relatie	18?2
relation	18A4
relationship	0<^1
relatore	18E1
relatrice	18E1
relazione	0<j1
relazzjoni	18F1
relação	18:1
relație	0<M1
release date	0D@1
released	0D@1
relevant courses	0B61
relevant coursework	0B61
relevant modules	0B61
relevante kurse	0Vd1
relevante vakken	09M1
religiao	18G1
religie	18H2
religion	18J4
religione	18N1
religionszugehoerigkeit	0U@1
religionszugehorigkeit	0U@1
religionszugehörigkeit	0U@1
religião	18G1
religión	18O1
relocation	0FA1
remarque	0081
remarques	0081
remis par	06n1
remuneration souhaitee	1481
reparto	0G01
repere	16V1
repo	0HI1
reporta a	0GN1
reported to	01e1
reporting to	01e1
reports to	01e1
repositorio	16Z2
repository	18P2
repositório	0@21
repozitar	18R1
repozitář	18R1
repozytorium	18S1
reseau	11`1
reseaux sociaux	0@g1
resedinta	0mh2
reseni problemu	18T1
reservista	18U1
resevanje tezav	18V1
reside em	0>`1
residence	18W5
residence permit	18\1
residence status	18\1
residencia	18]7
residente a	0?E1
residential address	01@1
residenza	18d2
residència	0b42
residência	18f3
resim	0Rd1
resolucao de problemas	18i1
resolucion de problemas	18j1
resolución de problemas	18j1
resolution de problemes	18k1
resolução de problemas	18i1
responsabbiltajiet	06m1
responsabile	18E1
responsabile di	06k1
responsabilidades	18l2
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
responsable	18n2
responsable de	1902
responsavel por	06`1
responsibilities	0Al1
responsibility	15c1
responsible for	0Al1
responsável por	06`1
ressort	00b1
result	1922
resultaat	1942
resultado	1963
resultados	1992
resultados alcancados	0AE1
resultados alcançados	0AE1
resultados obtidos	0AE1
resultat	19;:
resultate	09j1
resultaten	09G1
resultater	19E2
resultats	19G2
resultats obtenus	0:I1
results	00g1
resum	0Oe1
resume	19I2
resumen	19K2
resumo	19M2
resumé	09P1
reszleg	0BW1
rete	11I1
retea	11n1
retele sociale	15N1
retning	0P@2
retribuzione desiderata	06G1
reussites	0:I1
revija	0kn1
revista	19O4
revistă	0A61
revue	0A81
rezolvarea de probleme	19S1
rezultat	19T8
rezultatai	10E1
rezultatas	19\2
rezultate	17O1
rezultate obtinute	17O1
rezultate obținute	17O1
rezultati	19^4
rezultats	19b2
rezultaty	0Kg1
rezultāti	19d1
rezultāts	19b2
rezumat	0FG1
reġjun	1841
reģions	0kB1
reševanje težav	18V1
reședința	0b71
reședință	0b>1
rețea	11n1
rețele sociale	15N1
rfc	0<?1
rg	0:@1
richting	0251
riconoscimento	19e1
ridicak	19f1
ridicske opravneni	19f1
ridicsky prukaz	19f1
ridicsky prukaz sk	19f1
riepilogo	0Y51
riesenie problemov	19g1
riešenie problémov	19g1
right to work	18\1
riik	19h1
rijbewijs	0Y41
rijbewijs rijbewijzen	0Y41
rijbewijs/rijbewijzen	0Y41
rijbewijzen	0Y41
riki	06i1
rikisborgararettur	19i1
rikisfang	19i1
rilasciato	0AG1
rilasciato da	19j2
rilasciato il	0AG1
rincian	0FC1
ringkasan	0==1
riomhphost	16m1
riporto	18E1
riporto a	18E1
risoluzione dei problemi	19l1
risoluzione di problemi	19l1
risorse gestite	0Fk1
risultati	0kj1
risultati ottenuti	0kj1
risultati raggiunti	0kj1
risultato	0kj1
ritgerd	0bU1
ritgerð	0bU1
ritun	19m1
rivista	0=81
rizultat	0cX1
rizultati	0]G1
riżultat	0cX1
riżultati	0]G1
rjesavanje problema	19n1
rješavanje problema	19n1
roden	0E:2
rodena	0E:2
rodinny stav	19o2
rodinný stav	19o2
rodny jazyk	1:12
rodný jazyk	1:12
rodzaj	1:31
rodzaj dzialalnosci lub sektor	0;W1
rodzaj działalności lub sektor	0;W1
rodzaj studiow	0In1
rodzaj studiów	0In1
rodzaj umowy	0RO1
roepnaam	1:41
roil	1:51
roinn	0R61
rojen	0E<1
rojena	0E<1
rojstni datum	0E<1
rojstni kraj	0_01
rok	1:69
rok narodenia	0Dk1
rok narozeni	0Dl1
rok narození	0Dl1
rok ukonceni	0E=1
rok ukoncenia	0E>1
rok ukonczenia	0D01
rok ukončenia	0E>1
rok ukončení	0E=1
rok ukończenia	0D01
rok urodzenia	0Ch1
rok vydani	0E81
rok vydání	0E81
roku	0`f1
roky	0H@2
roky praxe	1:?2
roků	0`f1
rol	1:AA
rol en el projecte	0LL1
rol en el proyecto	0dm1
rol in het project	0e:1
rol in proiect	1:R1
rol sa tionscadal	1:51
rol în proiect	1:R1
rola	1:S6
rola v projekte	1:Y1
rola w projekcie	0f`1
rolam	0d61
role	1:Z;
role dans le projet	0fg1
role in project	15c1
role v projektu	1:e1
roles	1:f4
roles and responsibilities	0Al1
roll	1:j6
roll i projektet	1;01
rolle	1;19
rolle i projektet	1;:1
rolle i prosjektet	1;;1
rolle im projekt	0731
rollen	1;<2
roller	1;>4
rollid	0eG1
rols	0LL1
rolul meu	1;B2
rolum	1;D2
roluri	1:R1
roly	1:Y1
rolüm	1;D2
rooli	1;F3
rooli projektissa	1;I1
roolini	1;I1
roolit	1;I1
rozhovor	1;J2
rozpoczecie	0Cj1
rozpoczęcie	0Cj1
rozprawa doktorska	13`1
rozumienie tekstu	0Bm1
rozumienie ze sluchu	1;L1
rozumienie ze słuchu	1;L1
rozwiazywanie problemow	1;M1
rozwiązywanie problemów	1;M1
rođen	0E:2
rođena	0E:2
rp	19f1
rua	0H^1
rubro	1;N1
rue	01c1
rufname	1;O1
rufnummer	0Q;1
rugadh	0C^1
runasana	0fh1
runāšana	0fh1
ruoli	0XY1
ruolo	1;P3
ruolo attuale	0lD1
ruolo desiderato	0lD1
ruolo nel progetto	0XY1
ruolo ricercato	0lD1
ruolo ricoperto	0Y`1
rut	0<?1
rwol	1;S2
rwol fil progett	1;U1
rwol fil-proġett	1;U1
rwoli	1;U1
rysys	1;V1
rythme	0Ah1
ryšys	1;V1
rääkimine	16n1
réalisations	0:I1
réalisations clés	0:I1
réalisations principales	0:I1
région	0<U1
régió	0d;1
réigiún	0AQ1
réimse staidéir	00U1
réimsí oideachais (isced-f	1851
réiteach fadhbanna	1861
rémunération souhaitée	1481
réseau	11`1
réseaux sociaux	0@g1
résidence	0a;2
résolution de problèmes	18k1
résultat	1;W2
résultats	0:I1
résultats obtenus	0:I1
résumé	0081
részleg	0BW1
réussites	0:I1
ríkisborgararéttur	19i1
ríkisfang	19i1
ríomhphost	16m1
róil	1:51
ról	1;Y2
ról sa tionscadal	1:51
rólam	0d61
rôle	1;[3
rôle dans le projet	0fg1
rôles	0fg1
rīki	06i1
s	0Vh1
s posti	0d<1
s'exprimer oralement en continu	0Oc1
s-posti	0d<1
sa	0Cl1
saatavuus	02n1
saavutukset	0]51
saavutused	1;^1
sabhailteacht	1;_1
sadrzaj	1;`2
sadržaj	1;`2
saehkoeposti	0d<1
saehkoepostiosoite	0d<1
saekerhet	1;b1
safety	1;c1
saglik durumu	0;J1
sahkoposti	0d<1
sahkopostiosoite	0d<1
saida	04K1
saistiba	1;d1
saistība	1;d1
saite	0;21
sajt	0ZY1
sakerhet	1;b1
sakuma datums	0jQ1
sakums	0jQ1
salaire	1481
salaire souhaite	1481
salaire souhaité	1481
salari desitjat	1471
salario	0OU1
salario deseado	0OU1
salario pretendido	1461
salaris	0Tl1
salarisindicatie	0Tl1
salariswens	0Tl1
salariu dorit	06S1
salary	0B`1
salary expectation	0B`1
salary expectations	0B`1
salis	1;e1
saludo	1;f1
salutation	1;g2
salário pretendido	1461
samantekt	02<1
samenvatting	0m^1
sammanfattning	0431
sammendrag	0dM1
samodzielne wypowiadanie sie	0fo1
samodzielne wypowiadanie się	0fo1
samostatny ustni projev	0eR1
samostatny ustny prejav	0Wo1
samostatný ústny prejav	0Wo1
samostatný ústní projev	0eR1
sampai	0W51
samskipti	1;i2
samtal	1;k2
samtale	1;m2
samtok	0Q41
samtök	0Q41
santrauka	05B1
saoranacht	0gd1
saoránacht	0gd1
sapaan	1;o1
sarcini	0171
sarcini si responsabilitati	0171
sarcini și responsabilități	0171
saruna	0FX1
sasniegumi	19d1
satura veidosana	1<01
satura veidošana	1<01
saturs	05D1
saugumas	1<11
savivaldybe	1<21
savivaldybė	1<21
sazetak	0h92
sazina	1<31
saziņa	1<31
saída	04K1
sağlık durumu	0;J1
sažetak	0h92
schlagwoerter	0L71
schlagworte	0L71
schlagworter	0L71
schlagwörter	0L71
schluesselwoerter	0L71
schluss	1<41
schlusselworter	0L71
schlüsselwörter	0L71
school	1<52
school name	00f1
schreiben	1<71
schriftlich	1<71
schriftlicher ausdruck	1<71
schrijfvaardigheid	1<81
schrijven	1<81
schulabschluss	0WL1
schule	02N1
schulform	02O1
schwerbehinderung	09J1
schwerpunkt	0771
schwerpunkte	1<94
schwerpunktfacher	0Vd1
schwerpunktfaecher	0Vd1
schwerpunktfächer	0Vd1
scoala	0T61
scoil	0@:1
scop	0Ae1
scope	08U1
scope of work	0Al1
score	1<=2
scribhneoireacht	1<?1
scriere	0Od1
scriobh	1<?1
scriptie	0241
scritto	0<]1
scrittura	0<]1
scríbhneoireacht	1<?1
scríobh	1<?1
scuola	06]1
sdruzeni	1<@1
sdružení	1<@1
sdt	0F\1
seccio	0NR1
seccion	0H21
secció	0NR1
sección	0H21
secteur	0HP1
secteur d'activite	0HP1
secteur d'activité	0HP1
sectie	0@T1
section	1<A3
section key	1<D1
section order	1<E1
sections	1<E1
sector	1<F7
sector d'activitat	1771
sector de actividad	1;N1
sectorul de activitate	0HV1
securite	1<M1
security	1;c1
secție	0@T1
sede	1<N2
sede desiderata	0Ga1
sede di lavoro	0bf1
sedez	0^o1
sedež	0^o1
sediu	0b71
seeking	0B_1
sef direct	0B51
segmento	17:1
seguranca	1<P1
segurança	1<P1
seguridad	1<Q1
sehir	0XT2
seimine padetis	1<R1
seimynine padetis	1<R1
seit	03l1
sejo	17F1
sejours linguistiques	0OZ1
sekolah	0Z51
seksjon	0851
sektion	0861
sektor	1<S=
sektor dela	0LD1
sektor rada	1<`2
sektori	1<b1
sektorius	1<c1
sektors	0CC1
sektör	0MZ1
selected achievements	00g1
selected courses	0B61
selesai	0W51
self assessment	0=a1
self-assessment	0=a1
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
seoladh riomhphoist	16m1
seoladh ríomhphoist	16m1
seoltai riomhphoist eile	1<g1
seoltaí ríomhphoist eile	1<g1
seqf niva	1<h1
seqf-nivaa	1<h1
seqf-nivå	1<h1
serr	1<i2
serrj	1<k1
sersvid	0;X1
sertifikat	0Qj1
sertifikat klasse	0Qj1
sertifikater	1<l1
sertifikati	0[j1
service	0GL1
service militaire	0l81
service national	0l81
servicio militar	0a11
serviciu	0@T1
serviciul militar	1<m1
servico militar	18U1
servizio di leva	0e=1
servizio militare	0e=1
serviço militar	18U1
sess	0Ta1
sesso	1<n1
setor	17:1
setor de atividade	17:1
setor interno	0Gn1
settore	1<o2
settore di attivita	03H1
settore di attività	03H1
settore interno	0G01
settur	1=11
seu	0b?1
seviye	1=23
sex	1=52
sexe	1=72
sexo	0T_2
sexul	0T[1
seyahat engeli	0<L1
sfarsit	00`1
sfârșit	00`1
shrnuti	0ka1
shrnutí	0ka1
siap bekerja	0]91
sicherheit	1=91
sicurezza	1=:1
sidast breytt	1=;1
sidlo	0eJ1
siec	1=<1
siedziba	0bT1
siekiamos pareigos	0o`1
siet	1==1
sieć	1=<1
sieť	1==1
sign off	0?d1
sign-off	0?d1
siguranta	1=>1
siguranță	1=>1
sigurnost	1=?1
sigurta	1=@1
sigurtà	1=@1
sihtnumber	13>1
sijainti	0oj1
sikerek	0LR1
sikkerhed	1=A1
sikkerhet	1=B1
sim	0]11
simanumer	0Vh1
simi	0Vh1
since	09C1
sinh nam	0gl1
sinh ngay	0gl1
sinh ngày	0gl1
sinh năm	0gl1
sintese	0l@1
sintesi	0Y51
sintesis	0Of1
sirket	0QU1
sirket adi	0QU1
sirket hakkinda	0QV1
sirket tanitimi	0QV1
sisaelloentuotanto	1=C1
sisaeltoe	0_Z1
sisallontuotanto	1=C1
sisalto	0_Z1
sist endret	1=D1
sisu	0]D1
sisuloome	1=E1
sisällöntuotanto	1=C1
sisältö	0_Z1
sit	1=F1
sit elettroniku	1=G1
sit web	1=G1
sitaatti	0`R1
sitat	06j1
site	1=H6
site internet	0?o1
site personnel	0?o1
site pessoal	0@21
site web	1=N2
siti web ohra	1=P1
siti web oħra	1=P1
sitio	0@31
sitio web	16Z2
sito	0@11
sito internet	0@11
sito personale	0@11
sito web	0@11
situacao atual	1=Q1
situacao militar	18U1
situacao profissional	1=Q1
situacio actual	1=R1
situacio laboral	1=R1
situacion actual	0O51
situacion laboral	0O51
situacion militar	0a11
situació actual	1=R1
situació laboral	1=R1
situación actual	0O51
situación laboral	0O51
situación militar	0a11
situatia militara	1<m1
situation actuelle	1=S1
situation de famille	0M[1
situation familiale	0M[1
situation matrimoniale	0M[1
situation professionnelle	1=S1
situazione attuale	0A11
situação atual	1=Q1
situação militar	18U1
situação profissional	1=Q1
situația militară	1<m1
situs	0`91
situs lain	1=T1
situs web	0`91
sitz	05^1
siviilipalvelus	06>1
siviilisaaty	10h1
siviilisaeaety	10h1
siviilisääty	10h1
sivilstand	1=U1
sivilstatus	1=U1
sivuaineet	02A1
size	0@R1
sjediste	0eP1
sjedište	0eP1
skaitymas	1=V1
skapande av innehaall	1=W1
skapande av innehall	1=W1
skapande av innehåll	1=W1
skildring	0Y^1
skill level	0Oa1
skills	1=X2
skills used	0;f1
skirnarnafn	0L51
skkr	0LG1
skola	1=Z7
skole	1=a2
skoli	0Vc1
skrift	1=c2
skriftlig	1=e2
skriftlig faerdighet	1=g1
skriftlig fardighet	1=g1
skriftlig färdighet	1=g1
skripsi	0GZ1
skriva	1=g1
skrive	1=e2
skriving	1=h1
skrivning	1=i1
sks	0\I1
skyrius	0Ef1
skírnarnafn	0L51
skóli	0Vc1
slag	1661
sleutelwoorden	0TR1
slika	0Rm3
sloinne	1=j1
slowa kluczowe	0hF1
sluchanie	1;L1
slusanje	1=k2
slusno razumevanje	12k1
slut	1=m2
slutbetyg	0:31
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
slušno razumevanje	12k1
služba	1>03
služenje vojaškega roka	1>41
smer	1>52
smigh	1>71
smigħ	1>71
smjer	12C1
snakke	0g?1
snit	0Tb1
snitt	0U?1
snittbetyg	0:31
snittkarakter	0U?1
sns	1>82
sns名	1>:1
so cmnd	0=I1
so di dong	0FU1
so dien thoai	0F\1
so luong nhan vien	16l1
so nam kinh nghiem	0]B1
so nguoi	16l1
so tin chi	1>;1
soavtorji	08>1
sobre	0l@1
sobre a empresa	06_1
sobre l'empresa	0161
sobre la empresa	00m1
sobre mi	1><2
sobre mim	0l@1
sobre mí	0Of1
sobre o projeto	0F51
sobrenome	05?1
social	1>>2
social media	00l1
social network	11I1
social networks	00l1
sociala medier	1>@1
sociale media	14k1
sociale medier	1>A1
socialne siete	1>B1
socialni site	1>C1
societa	0DN1
societate	03m1
societatea	03m1
societe	0MR2
società	0DN1
sociálne siete	1>B1
sociální sítě	1>C1
société	0MR2
soeker	0kN1
softver	1>D3
softvér	0]a1
software	1>G9
software used	0;f1
software utilizzati	0@Z1
softwares	03F1
soggiorni linguistici	0O21
sokak	01]1
soker	0kN1
sola	0PW1
soluzzjoni tal problemi	1>P1
soluzzjoni tal-problemi	1>P1
sommario	0Y51
sommarju	1>Q1
son degisiklik	1>R1
son değişiklik	1>R1
sonstiges	1>S1
sonuc	08g1
sonuclar	08g1
sonuç	08g1
sonuçlar	08g1
soort	15e1
soort bedrijf of sector	09;1
soort opleiding	0Uk1
soovitud amet	0LX1
soovitud palk	1021
soovitus	0Zl1
sorotan	12F1
sorumluluk alanlari	08o1
sorumluluk alanları	08o1
sorumluluklar	08o1
sorumluluklarim	08o1
sorumluluklarım	08o1
sosiaalinen media	14l1
sosiale medier	1>T1
sosyal medya	15K1
sotilasarvo	06>1
soucasna pozice	0WC1
souhrn	0ka1
source	0HI1
source code	0HI1
současná pozice	0WC1
soyad	1>U1
soyadi	1>U1
soyadı	1>U1
soyisim	1>U1
soziale netzwerke	0^R1
sozialversicherungsnummer	11;1
sozlu anlatim	0^X1
sozlu etkilesim	0\Y1
speaking	0ZR1
speaking: interaction	0ZR1
speaking: production	0mg1
speciale	1>V2
specialisatie	0251
specialisation	1>X2
specialisering	01i1
specialitate	1>Z2
specialite	0HQ1
specialitāte	0PR1
specializace	1>\1
specializacia	1>]1
specializacija	1>^2
specializacio	0\T1
specializare	0HW1
specializare obtinuta	0<E1
specializare obținută	0<E1
specializarea	0HW1
specialization	0621
specializzazione	03I1
specializáció	0\T1
specialty	0621
specialybe	1>`2
specialybė	1>`2
specijalizacija	1>b2
specjalizacja	0J01
specjalizzazzjoni	16]1
specjalnosc	0J01
specjalność	0J01
speisialtacht	00U1
spezialisierung	0771
speċjalizzazzjoni	16]1
splet	13I1
spletna stran	13I1
spletno mesto	13I1
spoken interaction	0ZR1
spoken production	0mg1
spol	1>d2
spolecnost	0\91
spolek	1<@1
společnost	0\91
spolocnost	0i11
spoločnosť	0i11
spoluautori	1>f2
spoluautoři	07k1
spraak	1>h2
spraakbevis	1>j2
spraakcertifikat	0>K1
spraakerfarenhet	1>l1
spraakerfaring	1>m1
spraaknivaa	1>n2
spraaksertifikater	1<l1
sprache	0S;1
sprachen	0S;1
sprachen und werkzeuge	0L71
spracherfahrung	07=1
spracherfahrungen	07=1
sprachkenntnis	0in1
sprachnachweise	1?01
sprachniveau	0in1
sprachzertifikat	1?01
sprachzertifikate	1?01
spracovanie informacii	1?11
spracovanie informácií	1?11
sprak	1>h2
sprakbevis	1>j2
sprakcertifikat	0>K1
sprakerfarenhet	1>l1
sprakerfaring	1>m1
sprakniva	1>n2
spraksertifikater	1<l1
sprechen	0g81
sprechen: gesprache	03[1
sprechen: gespraeche	03[1
sprechen: gespräche	03[1
spreekvaardigheid	14W1
spreken	14W1
sprog	1?21
sprogbeviser	0>L1
sprogcertifikater	0>L1
sprogerfaring	1?31
sprogniveau	0P91
språk	1>h2
språkbevis	1>j2
språkcertifikat	0>K1
språkerfarenhet	1>l1
språkerfaring	1>m1
språknivå	1>n2
språksertifikater	1<l1
spécialisation	0HQ1
spécialité	0HQ1
sraid	1<f1
srednia	0lK1
srednia ocen	0lK1
sritis	1<c1
srodowisko	0hF1
sráid	1<f1
staat	1?42
staatsangehoerigkeit	0hP1
staatsangehorigkeit	0hP1
staatsangehörigkeit	0hP1
staatsbuergerschaft	0hP1
staatsburgerschaft	0hP1
staatsburgerschap	0hQ1
staatsbürgerschaft	0hP1
stack	1?68
stack technique	0@U1
stack tecnologica	03F1
stack tecnologico	1?>2
stack tecnológica	03F1
stack tecnológico	05G1
stad	1?@4
stada	1?D1
stadas posta	1?E1
stadsetning	0;j1
stadt	0TZ1
stadur	0;j1
staff	0@R1
stagiul militar	1<m1
stalno prebivalisce	0hL1
stalno prebivališče	0hL1
stan	1?F1
stan cywilny	1?G1
stand	0`j1
standort	05^1
standplaats	1?H1
stanowisko	13_1
stanowisko docelowe	0ki1
stare civila	1?I1
stare civilă	1?I1
starea civila	1?I1
starea civilă	1?I1
starf	1?D1
starfsgrein	0oG1
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
started	09C1
starting date	09C1
stastijums	0fh1
stat	1?]2
stat civili	1?_1
stat ċivili	1?_1
state	0B=1
statement	16k1
statna prislusnost	0kR1
statne obcianstvo	0kR1
statni obcanstvi	0kQ1
statni prislusnost	0kQ1
stato	1?`2
stato civile	0Q?1
stato di salute	0341
stato occupazionale	0A11
statsborgarskap	0hK1
statsborgerskab	1?b1
statsborgerskap	0hK1
status	1?c5
status kawin	1?h1
status kepegawaian	0[f1
status perkawinan	1?h1
status pernikahan	1?h1
status zawodowy	1?i1
statut	1=S1
statut marital	0M[1
stav	19o2
staz pracy	0I=1
staða	1?D1
staðsetning	0;j1
staður	0;j1
staż pracy	0I=1
stecena kvalifikacija	02P1
steceno	0E02
steceno zvanje	1?j2
sted	1?l3
stelle	09b1
stellenbezeichnung	09b1
stellenwunsch	02R1
stellung	09b1
stepen	1?o2
stepen obrazovanja	1@11
stepen studija	1@21
steuer id	11;1
steuer-id	11;1
stevilo zaposlenih	1@31
stečena kvalifikacija	02P1
stečeno	0E02
stečeno zvanje	1?j2
stichpunkte	09k1
stichting	1@41
stichwoerter	0L71
stichworter	0L71
stichwörter	0L71
stifter	07<1
stig	1@52
stilling	1@76
stillingsbetegnelse	0kM1
stillingsprosent	04]1
stillingstittel	0gQ1
stofnun	0Q41
stopien	1@=2
stopien naukowy	0In1
stopien zaawansowania	13\1
stopień	1@=2
stopień naukowy	0In1
stopień zaawansowania	13\1
stopnja	1@?2
stopnja izobrazbe	0[H1
stopnja znanja	17E1
stos technologiczny	0hF1
stosunek do sluzby wojskowej	1>31
stosunek do służby wojskowej	1>31
stowarzyszenie	0SW1
straat	01\1
strada	01T1
strani jezik	0[g2
stranka	1@A2
stranky	18R1
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
strona	18S1
strona domowa	18S1
strona internetowa	18S1
strona www	18S1
strucna sprema	1@C2
structure	1@E2
structure d'accueil	0N81
strukturvieniba	0Ej1
struktūrvienība	0Ej1
strumenti	0@Z1
strumenti utilizzati	0@Z1
stručna sprema	1@C2
stránka	1@G1
stránky	18R1
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
studiepunten	0K?1
studieretning	0P@2
studierichting	0251
studiested	0WP1
studii	0j>1
studij	12C1
studije	0l71
studijni obor	1>\1
studijni program	1>\1
studijni prumer	0WM1
studijny odbor	1>]1
studijny program	1>]1
studijní obor	1>\1
studijní program	1>\1
studijní průměr	0WM1
studijska smer	12?1
studijski program	1@L3
studiju kryptis	0PX1
studiju programa	0PX1
studiju programma	0PR1
studiju virziens	0PR1
studijų kryptis	0PX1
studijų programa	0PX1
studium	0__1
study type	00e1
stufe	0\o2
stundensatz	0TU1
stupanj	1@O2
stupanj obrazovanja	1@Q1
stupen	1@R4
stupen vzdelani	0I01
stupen vzdelania	0I31
stupeň	1@R4
stupeň vzdelania	0I31
stupeň vzdělání	0I01
stvaranje sadrzaja	1@V1
stvaranje sadržaja	1@V1
stádas pósta	1?E1
stát	1@W1
státní občanství	0kQ1
státní příslušnost	0kQ1
stāstījums	0fh1
su di me	0Y51
sua doi lan cuoi	1@X1
suautori	1@Y1
subject	1@Z2
subject line	17M1
subjects	1@\3
subordinates	0@R1
suc khoe	0<R1
sucasna pozicia	13K1
succes	0:I1
succese	17O1
successen	09G1
successes	00g1
successi	0kj1
succès	0:I1
suggett	16]1
suggetti ewlenin	0^`1
sugu	1@_1
suhde	1@`1
suhe	1@a1
suhrn	1@b1
suhtlus	1@c1
suiomh	02F1
suiomh greasain	0`T1
sujet	1@d2
sujet de memoire	0dC1
sujet de mémoire	0dC1
sujet de these	0dC1
sujet de thèse	0dC1
sujet du memoire	0dC1
sujet du mémoire	0dC1
sukcesy	0Kg1
suku	1@f1
sukunimi	1@g1
sukunimi etunimi	0OI1
sukunimi, etunimi	0OI1
sukupuoli	1@h1
sumar	0FG1
summary	00W2
summary of work	00a1
sundinud	1@i1
sunniaasta	1@i1
sunniaeg	1@i1
sunnikoht	1@j1
sunnikuupaev	1@i1
suoritettu	0gH1
suoritettu tutkinto	0671
suositus	0`R1
superieur	0GK1
superieur hierarchique	0GK1
superior	0B51
superior imediato	0>V1
supervisor	1@k4
supervisore	18E1
supérieur	0GK1
supérieur hiérarchique	0GK1
surat izin mengemudi	0]11
sure	0<J1
surel	02Z1
surname	0P^1
surname(s) / first name(s	0<S1
surname(s) first name(s	0<S1
surnames	0P^1
surucu belgesi	0L41
surucu ehliyeti	0L41
suteike	05=1
suteikė	05=1
suuline esitus	16n1
suuline suhtlus	1@o1
suullinen tuottaminen	16T1
suullinen vuorovaikutus	0]71
suund	0N`1
suuntautuminen	02?1
suuntautumisvaihtoehto	02?1
suíomh	02F1
suíomh gréasáin	0`T1
suġġett	16]1
suġġetti ewlenin	0^`1
svarbiausi dalykai	0oi1
svarigakais	0TE1
svarīgākais	0TE1
sveitarfelag	08V1
sveitarfélag	08V1
svesvaloda	1A01
svetaine	0Z[1
svetainė	0Z[1
sveuciliste	0Xh1
sveučilište	0Xh1
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
systeme	0L71
systemer	0e>2
szak	0\T1
szakdolgozat	0GB1
szakdolgozat cime	0GB1
szakdolgozat címe	0GB1
szakdolgozat temaja	0GB1
szakdolgozat témája	0GB1
szakirany	0\T1
szakirány	0\T1
szakma	0:01
szakterulet	0\T1
szakterület	0\T1
szekhely	0Vm1
szektor	0281
szerep	1A62
szerepek	1621
szerepem	1621
szerepkor	1A83
szerepkör	1A83
szervezet	1A;2
szervezeti egyseg	0BW1
szervezeti egység	0BW1
szerzo	1A=1
szerzok	1A=1
szerző	1A=1
szerzők	1A=1
szint	1A>3
szintje	1AA1
szkola	0i41
szkoła	0i41
szobeli interakcio	1AB1
szobeliseg	09m1
szoftverek	0O=1
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
szóbeliség	09m1
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
sábháilteacht	1;_1
sähköposti	0d<1
sähköpostiosoite	0d<1
säkerhet	1;b1
sécurité	1<M1
séjours linguistiques	0OZ1
sérsvið	0;X1
sídlo	0eJ1
símanúmer	0Vh1
sími	0Vh1
síntese	0l@1
síntesis	0Of1
sítio web	0@21
síðast breytt	1=;1
síť	1=F1
söker	0kN1
sözlü anlatım	0^X1
sözlü etkileşim	0\Y1
súhrn	1@b1
súčasná pozícia	13K1
sündinud	1@i1
sünniaasta	1@i1
sünniaeg	1@i1
sünnikoht	1@j1
sünnikuupäev	1@i1
süre	0<J1
sürücü belgesi	0L41
sürücü ehliyeti	0L41
sākuma datums	0jQ1
sākums	0jQ1
sđt	0F\1
słowa kluczowe	0hF1
słuchanie	1;L1
służba wojskowa	1>31
số cmnd	0=I1
số di động	0FU1
số lượng nhân viên	16l1
số người	16l1
số năm kinh nghiệm	0]B1
số tín chỉ	1>;1
số điện thoại	0F\1
sức khỏe	0<R1
sửa đổi lần cuối	1@X1
t	0<N1
t c kimlik no	0]@1
t.c. kimlik no	0]@1
taal	1AE1
taalbeheersing	1AF1
taalcertificaten	0>D1
taalervaring	1AG1
taalniveau	1AF1
tac gia	1AH1
taches	01:1
taches principales	01:1
taches realisees	01:1
taekni	0X61
taetig als	09b1
taetigkeit	09`2
taetigkeit als	09b1
taetigkeiten	05]1
taetigkeitsbereich	1AI2
taetigkeitsbereich oder branche	0Tg1
taetigkeitsbereiche	05]1
taetigkeitsbeschreibung	05]1
taetigkeitsfeld	0;T1
taetigkeitsschwerpunkte	05]1
tagessatz	0TU1
tagline	0B_1
tagozat	0\T1
tahdit	0ZV1
taho	0[U1
tahun	1AK4
tahun lahir	0`01
tahun lulus	0W51
tai khoan	1AO1
taidot	06@1
taille	0OB1
taille de l'entreprise	0Kh1
taille de l'equipe	0Kh1
taille de l'équipe	0Kh1
tairgeadh cainte	0_h1
taisnimi	0Ke1
taken	0191
taken en verantwoordelijkheden	0191
tal	1AP1
tala	0g=1
tale	1AQ2
talen	1AE1
talen en tools	0TR1
talr	0^P1
talruna numurs	0^P1
talrunis	0^P1
tam ad	01>1
tamanho da equipe	0Fj1
tamano del equipo	0kF1
tamaño del equipo	0kF1
tanav	00;1
tanggal	1AS2
tanggal lahir	0`01
tanggal mulai	0CG1
tanggal publikasi	1AU1
tanggal selesai	0W51
tanggal terbit	1AV2
tanggung jawab	0FC1
tanim	0121
tantargyak	0Qa1
tantárgyak	0Qa1
tanulmanyi atlag	06a1
tanulmanyi teruletek (isced f	1AX1
tanulmányi területek (isced-f	1AX1
tanulmányi átlag	06a1
tanım	0121
tao noi dung	1AY1
tap chi	0iI1
tapasztalat	1AZ1
tapasztalat evei	1AZ1
tapasztalat évei	1AZ1
taqsima	0Fo1
tara	1A[1
tareas	0151
tareas realizadas	0151
tareas y responsabilidades	0151
tarefas	06`1
target position	0B_1
targyak	0Qa1
tarief	0Tl1
tarih	1A\3
tarih araligi	0<J1
tarih aralığı	0<J1
tarihler	0<J1
tarkvara	0\Z1
tarsalgas	1AB1
tarsszerzok	1A=1
tartalom	0Bn1
tartalomkeszites	1A_1
tartalomkészítés	1A_1
tascanna	0Ia1
tase	1A`3
tasks	0Al1
taso	1Ac2
tasques	0181
tasques principals	0181
tasques realitzades	0181
tatig als	09b1
tatigkeit	09`2
tatigkeit als	09b1
tatigkeiten	05]1
tatigkeitsbereich	1AI2
tatigkeitsbereich oder branche	0Tg1
tatigkeitsbereiche	05]1
tatigkeitsbeschreibung	05]1
tatigkeitsfeld	0;T1
tatigkeitsschwerpunkte	05]1
tausta	0_Z1
tautan	0`91
tautiba	11M1
tautybe	11J1
tautybė	11J1
tautība	11M1
tavoite	0_Z1
tavsiye	0UZ1
taħdit	0ZV1
tc kimlik no	0]@1
tcc	0Gd1
teabe tootlemine	1Ae1
teabe töötlemine	1Ae1
teaduskond	0N`1
team	1Af8
team gestito	0Fk1
team members	0@R1
team size	0@R1
teamgroesse	0591
teamgrootte	00A1
teamgrosse	0591
teamgröße	0591
teamstoerrelse	1An2
teamstorlek	04i1
teamstorrelse	1An2
teamstørrelse	1An2
teanga	1B01
teanga dhuchais	0cc1
teanga dhúchais	0cc1
teangacha	1B01
tecajevi	0UF1
tecaji	0UE1
tech	1B12
tech stack	1=X2
tech-stack	0L71
technical environment	0;f1
technical stack	0;f1
technieken	0TR1
technik	0L71
techniques	0@U1
technisches umfeld	0L71
technologia	0O=1
technologiak	0O=1
technologie	1B36
technologie stack	0L71
technologie-stack	0L71
technologieen	0TR1
technologien	0L71
technologien und tools	0L71
technologies	1B92
technologies used	0;f1
technologies utilisees	0@U1
technologies utilisées	0@U1
technologieën	0TR1
technologijos	0XN1
technology	0;f1
technology stack	0;f1
technológia	0O=1
technológie	0]a1
technológiák	0O=1
technos	0@U1
tecnicas	0@V2
tecniche	0@Z1
tecnologia	1B;3
tecnologias	0@V2
tecnologias usadas	0@V2
tecnologias utilizadas	0@V2
tecnologie	0@Z1
tecnologie usate	0@Z1
tecnologie utilizzate	0@Z1
tecnologies	0L61
tecnologies utilitzades	0L61
tecnología	05G1
tecnologías	05G1
tecnologías usadas	05G1
tecnologías utilizadas	05G1
tecrube	0E\1
tecrübe	0E\1
tegevusala	1B>1
tegevusvaldkond	1B>1
tegund starfsemi	0701
tehnologii	0@Y1
tehnologii folosite	0@Y1
tehnologii utilizate	0@Y1
tehnologijas	06i1
tehnologije	15Z3
tehnoloogiad	0\Z1
tehnoloģijas	06i1
tehtaevae	1B?2
tehtaevaenimike	03R2
tehtaevaenkuva	0]61
tehtaevaet	0]61
tehtava	1B?2
tehtavanimike	03R2
tehtavankuva	0]61
tehtavat	0]61
tehtävä	1B?2
tehtävänimike	03R2
tehtävänkuva	0]61
tehtävät	0]61
teicneolaiochtai	0N91
teicneolaíochtaí	0N91
teideal	1BA2
teideal na cailiochta a bronnadh	0<C1
teideal na cáilíochta a bronnadh	0<C1
teideal poist	0TB1
teileafon	0T=1
teileafón	0T=1
teistimeireacht	0ff1
teistiméireacht	0ff1
tekija	0]E1
tekijae	0]E1
tekijaet	0]E1
tekijat	0]E1
tekijä	0]E1
tekijät	0]E1
tekniikat	06@1
teknik	04n1
teknik altyapi	03^1
teknik altyapı	03^1
tekniker	04n1
teknologi	1BC3
teknologi yang digunakan	02]1
teknologiat	06@1
teknologier	0dc3
teknologiji	0U01
teknoloji	03^1
teknolojiler	03^1
teknoloġiji	0U01
tel	1BFL
tel cislo	1Bb2
tel de contacte	0kG1
tel kom	0^01
tel mobil	1Bd1
tel no	0OO1
tel nr	1Be2
tel portable	0=o1
tel privat	0Q;1
tel. de contacte	0kG1
tel. kom	0^01
tel. mobil	1Bd1
tel. nr	0^N1
tel. privat	0Q;1
tel. číslo	1Bb2
tel.-nr	0Q;1
telecopie	1Bg1
telefaks	1Bh2
telefax	1Bj2
telefoane	0kD1
telefon	1Bl@
telefon de contacte	0kG1
telefon fix	1C<2
telefon komorkowy	0^01
telefon komórkowy	0^01
telefon kontaktowy	0kC1
telefon mobil	1C>3
telefon no	0OO1
telefon numarasi	0OO1
telefon numarası	0OO1
telefon privat	0Q;1
telefonas	0^N1
telefone	0AS1
telefone celular	0AP1
telefone fixo	0AS1
telefone para contato	0AS1
telefone(s	0AS1
telefones	0AS1
telefonicky kontakt	1CA1
telefonický kontakt	1CA1
telefoninumber	1CB1
telefonne cislo	1CC1
telefonni cislo	1CA1
telefonnr	0Q;1
telefonnummer	1CD4
telefonní číslo	1CA1
telefono	1CH2
telefono abitazione	0AT1
telefono cellulare	0>01
telefono celular	0fn1
telefono de contacto	0kH1
telefono fijo	0kH1
telefono fisso	0AT1
telefono movil	0fn1
telefono numeris	0^N1
telefono(i	0AT1
telefono(s	0kH1
telefonos	0kH1
telefons	0^P1
telefonska stevilka	0^O1
telefonska številka	0^O1
telefonski broj	1CJ1
telefonszam	0LQ1
telefonszam(ok	0LQ1
telefonszám	0LQ1
telefonszám(ok	0LQ1
telefoon	1CK1
telefoon prive	1CK1
telefoon privé	1CK1
telefoonnummer	1CK1
telefón	1CC1
telefónne číslo	1CC1
telemovel	0AP1
telemóvel	0AP1
telephone	1CL2
telephone fill	0<N1
telephone fixe	0QY1
telephone mobile	0=o1
telephone number	0<N1
telephone portable	0=o1
telephone(s	0QY1
telepon	0^K1
telepon genggam	0V\1
telepon lain	1CN1
telepon seluler	0V\1
telepules	1CO2
település	1CO2
telf	0kH1
teljes nev	0i@1
teljes név	0i@1
tellija	1CQ1
telp	0^K1
telpon	0^K1
telèfon	0kG1
telèfon de contacte	0kG1
telèfon fix	0kG1
telèfon mòbil	0gL1
teléfono	0kH1
teléfono celular	0fn1
teléfono de contacto	0kH1
teléfono fijo	0kH1
teléfono móvil	0fn1
teléfono(s	0kH1
teléfonos	0kH1
tema	1CR4
tema diplomove prace	08`1
tema lucrarii	0G[1
tema lucrării	0G[1
tema prace	1CV2
tema rada	0GI2
temario	06A1
temat pracy	13`1
temat pracy magisterskiej	13`1
temavezeto	0Q51
temel faaliyetler ve sorumluluklar	08o1
temel gorevler	08o1
temel görevler	08o1
temel konular	02g1
temoignage	08:1
tempat	0bV1
tempat & tanggal lahir	0`01
tempat dan tanggal lahir	0`01
tempat kerja	0\R1
tempat lahir	1CX1
tempat tanggal lahir	0`01
tempat tgl lahir	0`01
tempat tinggal	1CY2
tempat, tanggal lahir	0`01
tempat, tgl lahir	0`01
tempat/tanggal lahir	0`01
tempat/tgl lahir	0`01
tempo	0D21
tempo de experiencia	04V1
tempo de experiência	04V1
temps de travail	0Ah1
ten	0WK1
ten cong ty	0?e1
ten day du	0WK1
ten du an	0WK1
ten giai thuong	0U31
ten goi	1C[1
ten nguoi dung	1AO1
ten truong	0?f1
tengsl	1C\1
tentang perusahaan	0FD1
tentang saya	0==1
tenure	0If1
terakhir diubah	1C]1
terbit	1AU1
tercih edilen sehir	0<L1
tercih edilen şehir	0<L1
term	0If1
termin	0HB1
termin nastupu	0g12
termino	1C^2
termín	0HB1
termín nástupu	0g12
tese	0Gd1
tesi	1C`2
tesi di dottorato	0641
tesi di laurea	0641
tesi doctoral	15d1
tesi magistrale	0641
tesina	11C1
tesis	1Cb2
tesis doctoral	11C1
testimoni	1891
testimonial	16k1
testimonianza	0?=1
testimonio	17R1
tevekenyseg	0Q31
tevekenyseg tipusa agazat	0281
tevekenysegek	0Q31
tevekenysegi kor	0281
tevékenység	0Q31
tevékenység típusa, ágazat	0281
tevékenységek	0Q31
tevékenységi kör	0281
teymi	0EO1
tez	0:W1
tez basligi	0:W1
tez başlığı	0:W1
tez konusu	0:W1
teza	0G[1
teza de doctorat	0G[1
tezi	0Gg1
teză	0G[1
tečajevi	0UF1
tečaji	0UE1
teżi	0Gg1
tfg	1Cd2
tfm	1Cd2
tfn	0W01
tfno	0kH1
tgl lahir	0`01
thanh pho	1Cf2
thanh tich	0]81
thanh tich dat duoc	0]81
thanh tuu	0]81
thema	07:1
thema der abschlussarbeit	00\1
thema der diplomarbeit	00\1
thema der masterarbeit	00\1
these	0dC1
thesis	1Ch3
thesis title	08S1
thjoderni	19i1
thoi gian	1Ck2
thoi gian bat dau	0iD1
thoi gian lam viec	0U11
thong tin khac	0]:1
thu dien tu	0FV1
thành phố	1Cf2
thành tích	0]81
thành tích đạt được	0]81
thành tựu	0]81
thèse	0dC1
thông tin khác	0]:1
thư điện tử	0FV1
thời gian	1Ck2
thời gian bắt đầu	0iD1
thời gian làm việc	0U11
tid	1Cm3
tidskrift	0Qo1
tidsperiod	04`1
tidsrom	04^1
tidsrum	04[1
tidsskrift	1D02
tiedekunta	02?1
tiedonkaesittely	1D21
tiedonkasittely	1D21
tiedonkäsittely	1D21
tiempo	0F<1
tieng me de	1D31
tietoa yrityksesta	1D41
tietoa yrityksestae	1D41
tietoa yrityksestä	1D41
tieu de	0U31
tiimi	0oE1
tiimin koko	02X1
tiitel	1D51
tiivistelma	0X81
tiivistelmae	0X81
tiivistelmä	0X81
tijdschrift	0Te1
tijdvak	0C]1
til	1D63
tilaaja	06?1
tildelt af	1D91
tildelt av	1D:1
tilgjengelighet	0\P1
till	1D;2
tilldelad av	1D=1
tillgaenglig fraan	1D>1
tillgaenglighet	1D>1
tillganglig fran	1D>1
tillganglighet	1D>1
tillgänglig från	1D>1
tillgänglighet	1D>1
tilltal	1D?1
tilltalsnamn	0R01
tilltrade	1D>1
tilltraede	1D>1
tillträde	1D>1
tiltale	1D@2
tiltraedelse	0\O1
tiltredelse	0\P1
tiltrædelse	0\O1
tim	1DB5
timabil	0C41
timarit	1DG1
time	0If1
timeframe	0If1
timekla vietne	0;21
timeline	0If1
tin chi	1>;1
tinggi badan	09Z1
tingkat	1DH3
tingkat eqf	1DK1
tingkat keahlian	1DL1
tingkat kemahiran	0\e1
tinh	1DM1
tinh thanh pho	0jV1
tinh tp	0jV1
tinh trang hon nhan	0Wf1
tinklalapis	0Z[1
tinklarastis	0Z[1
tinklaraštis	0Z[1
tionscal	0>i1
tip	1DN4
tip contract	15Y1
tip ta' negozju jew settur	1=11
tipe pekerjaan	0[f1
tipo	1DR3
tipo de actividad o sector	1;N1
tipo de contrato	1DU2
tipo de curso	0F?1
tipo de empleo	0Aj1
tipo de emprego	0fK1
tipo de empresa o sector	1;N1
tipo de empresa ou sector	17:1
tipo de empresa ou setor	17:1
tipo de estudios	0><1
tipo de projeto	1DW1
tipo de proyecto	0=F1
tipo di attivita o settore	03H1
tipo di attività o settore	03H1
tipo di azienda	03H1
tipo di azienda o settore	03H1
tipo di contratto	0Ak1
tipo di diploma	0`P1
tipo di impiego	1DX2
tipo di progetto	1DZ1
tipo di studi	0`P1
tipologia	1DZ1
tipologia di contratto	0Ak1
tipul activitatii sau sectorul de activitate	0HV1
tipul activității sau sectorul de activitate	0HV1
tipul contractului	15Y1
tipul proiectului	1D[1
tipus	1D\2
tipus d'empresa o sector	1771
tipus d'estudis	0O<1
tipus de contracte	0fL1
tipus de projecte	1D^1
tir	1D_1
titel	1D`?
titel pa speciale	01o1
titel pa uppsats	0HJ1
titel paa speciale	01o1
titel paa uppsats	0HJ1
titel på speciale	01o1
titel på uppsats	0HJ1
titel scriptie	0241
titill	1Do2
title	1E16
title of qualification	00e1
title of qualification awarded	00e1
titlu	1E74
titlul lucrarii	0G[1
titlul lucrării	0G[1
titlul obtinut	0<E1
titlul obținut	0<E1
titol	1E;3
titol de la qualificacio obtinguda	0O<1
titol de la tesi	15d1
titol obtingut	0O<1
titolo	1E>4
titolo conseguito	0`P1
titolo della qualifica rilasciata	0`P1
titolo della tesi	0641
titolo di studio	1EB2
titolo tesi	0641
titolu	1411
titolu tal kwalifika moghtija	0_a1
titolu tal-kwalifika mogħtija	0_a1
titolu tax xoghol	0Y11
titolu tax-xogħol	0Y11
titre	1ED5
titre de la these	0dC1
titre de la thèse	0dC1
titre de sejour	07d1
titre de séjour	07d1
titre du cv	0MO1
titre du memoire	0dC1
titre du mémoire	0dC1
titre obtenu	0>G1
tittel	1EI4
tittel pa oppgave	08T1
tittel paa oppgave	08T1
tittel på oppgave	08T1
titteli	1EM2
titul	1EO5
titul kvalifikace	0I01
titula	1ET5
titulacao	0F?1
titulacio	0O<1
titulacion	0><1
titulació	0O<1
titulación	0><1
titular	1EY2
titulas	1E[1
titulação	0F?1
titulo	1E\8
titulo da dissertacao	0Gd1
titulo da tese	0Gd1
titulo de la cualificacion obtenida	0><1
titulo de la tesis	11C1
titulo obtenido	0><1
titulo profesional	0<f1
titulo profissional	0<g1
titulos de idiomas	1Ed1
tituls	1Ee1
titulus	1Ef2
tiêu đề	0U31
tiếng mẹ đẻ	1D31
tjaenst	1Eh1
tjaenstgoeringsgrad	04_1
tjaning	1AP1
tjanst	1Eh1
tjanstgoringsgrad	04_1
tjm	1481
tjáning	1AP1
tjänst	1Eh1
tjänstgöringsgrad	04_1
tlf	1Ei4
tlf nr	1Em2
tlf.nr	1Em2
tlm	0AP1
tmiem	0Cl1
to	1Eo2
to chuc	1F12
to chuc cap	0<X1
todistuksen myoentaejae	0gK1
todistuksen myontaja	0gK1
todistuksen myöntäjä	0gK1
todistukset	0]?1
toegekend door	1F31
toelichting	0m^1
toimeksiantaja	06?1
toimenkuva	0]61
toimi	03Q1
toimiala	1<b1
toimiala tai sektori	1<b1
toimipaikka	0oj1
toivottu tehtaevae	03P1
toivottu tehtava	03P1
toivottu tehtävä	03P1
tolvupostur	0i:1
tom tat	0To1
ton giao	1F41
too kirjeldus	0]m1
tooandja	1F51
tooandja nimi ja aadress	1F51
tookogemus aastates	1F61
tookoha asukoht	06W1
toole asumise aeg	1F71
tools	1F84
tools and technologies	0;f1
tools used	0;f1
tooriistad	0\Z1
toostaaz	1F61
tootajate arv	02m1
tooulesanded	0]m1
topic	08S1
toplam deneyim	0E\1
toradh	0VD1
torthai	0K>1
torthaí	0K>1
tot	0211
tot en met	0211
tot nghiep	0E[1
total experience	14d1
tovabbi e mail cimek	1F<1
tovabbi honlapok	1F=1
tovabbi informacio	0L21
tovabbi telefonszamok	1F>1
további e-mail címek	1F<1
további honlapok	1F=1
további információ	0L21
további telefonszámok	1F>1
town	0?I1
trabajo de fin de grado	11C1
trabajo de fin de master	11C1
trabajo de fin de máster	11C1
trabajo de grado	11C1
trabajo fin de grado	11C1
trabajo fin de master	11C1
trabajo fin de máster	11C1
trabajo final	11C1
trabalho de conclusao	0Gd1
trabalho de conclusao de curso	0Gd1
trabalho de conclusão	0Gd1
trabalho de conclusão de curso	0Gd1
trach nhiem	0A>1
trach nhiem cong viec	0A>1
trachtas	1F?1
tractament	1F@1
traeger	1FA3
traegerverein	1FD1
trager	1FA3
tragerverein	1FD1
traguardi	0kj1
training provider	00f1
traitement de l'information	1FE1
trajanje	1FF3
trang ca nhan	0a81
trang cá nhân	0a81
trang web	0a81
trang web khac	1FI1
trang web khác	1FI1
trao boi	0Hn1
trao bởi	0Hn1
tratamento	1FJ1
tratamento da informacao	14V1
tratamento da informação	14V1
tratamiento	1FK1
tratamiento de la informacion	1FL1
tratamiento de la información	1FL1
treball de fi de grau	15d1
treball de fi de master	15d1
treball de fi de màster	15d1
treball de final de grau	15d1
treball final	15d1
trefwoorden	0TR1
treimhse	0D11
trenutna pozicija	1FM2
trenutno delovno mesto	12G1
tresc	0^Q1
treść	0^Q1
trinh do	1FO4
trinh do eqf	1FS1
trinh do hoc van	08e1
triq	0Y;1
trukme	0DO1
trukmė	0DO1
truong	0?f1
truong dai hoc	0?f1
truong hoc	0?f1
trvale bydlisko	01R1
trvale bydliste	01S1
trvalé bydlisko	01R1
trvalé bydliště	01S1
trvani	0HB1
trvanie	0EI1
trvání	0HB1
trách nhiệm	0A>1
trách nhiệm công việc	0A>1
tráchtas	1F?1
träger	1FA3
trägerverein	1FD1
tréimhse	0D11
trình độ	1FO4
trình độ eqf	1FS1
trình độ học vấn	08e1
trường	0?f1
trường học	0?f1
trường đại học	0?f1
ttl	0`01
tu	0921
tu khoa	0A91
tuairisc	0B]1
tugas	0FC1
tugas akhir	0GZ1
tugas dan tanggung jawab	0FC1
tugas sebagai	0[R1
tugas utama	0FC1
tuji jezik	0\01
tulemus	1FT2
tulemused	1;^1
tulisan	0dL1
tulokset	0]51
tulos	1FV2
tungumal	0cR1
tungumalakunnatta	0P:1
tungumál	0cR1
tungumálakunnátta	0P:1
tunnus	0\L1
tunnustus	1FX2
tuoi	1FZ1
tur	15b1
turinio kurimas	1F[1
turinio kūrimas	1F[1
turinys	05E1
turvalisus	1F\1
turvallisuus	1F]1
tus	0Cn1
tuteur	0GK1
tutkielma	0GF1
tutkinnon nimi	0671
tutkinnon taso	0671
tutkinto	0671
tutkintonimike	0671
tutor	1F^3
tutora	0GM1
tuổi	1FZ1
tvorba obsahu	1Fa1
tvrtka	1Fb2
twieldet	0Cm1
twieled	0Cm1
tworzenie tresci	1Fd1
tworzenie treści	1Fd1
tym	0la1
tyoaika	1Fe1
tyoeaika	1Fe1
tyoekalut	06@1
tyoekokemus vuosina	0]n1
tyoenantaja	1Ff1
tyoenantajan nimi ja osoite	1Ff1
tyoenkuva	0]61
tyoepaikka	1Ff1
tyoeskentelypaikka	0oj1
tyoesuhde	1Fe1
tyoesuhteen kesto	02I1
tyoesuhteen muoto	1Fe1
tyoesuhteen tyyppi	1Fe1
tyoetehtaevae	03Q1
tyoetehtaevaet	0]61
tyokalut	06@1
tyokokemus vuosina	0]n1
tyonantaja	1Ff1
tyonantajan nimi ja osoite	1Ff1
tyonkuva	0]61
tyopaikka	1Ff1
tyoskentelypaikka	0oj1
tyosuhde	1Fe1
tyosuhteen kesto	02I1
tyosuhteen muoto	1Fe1
tyosuhteen tyyppi	1Fe1
tyotehtava	03Q1
tyotehtavat	0]61
typ	1Fg5
typ av examen	0OQ1
typ av verksamhet eller bransch	0;U1
typ av verksamhet eller sektor	0;U1
typ projektu	1Fl3
typ studia	0I01
typ uvazku	0IT1
typ úvazku	0IT1
type	1Fo7
type af virksomhed eller sektor	1G61
type d'emploi	0Ah1
type de contrat	0Ah1
type de diplome	0>G1
type de diplôme	0>G1
type de poste	0Ah1
type de projet	0=G1
type dienstverband	0Ag1
type of business	0;O1
type of business or sector	0;O1
type of contract	0Af1
type of employment	0Af1
type of project	0=E1
type of study	00e1
type opleiding	0Uk1
type ou secteur d'activite	0HP1
type ou secteur d'activité	0HP1
type virksomhet eller sektor	0;V1
tytul	1G73
tytul kwalifikacji	0In1
tytul nagrody	0gc1
tytul naukowy	1G:1
tytul pracy	13`1
tytul zawodowy	0In1
tytuł	1G73
tytuł kwalifikacji	0In1
tytuł nagrody	0gc1
tytuł naukowy	1G:1
tytuł pracy	13`1
tytuł zawodowy	0In1
tyyppi	0`21
työaika	1Fe1
työkalut	06@1
työkokemus vuosina	0]n1
työnantaja	1Ff1
työnantajan nimi ja osoite	1Ff1
työnkuva	0]61
työpaikka	1Ff1
työskentelypaikka	0oj1
työsuhde	1Fe1
työsuhteen kesto	02I1
työsuhteen muoto	1Fe1
työsuhteen tyyppi	1Fe1
työtehtävä	03Q1
työtehtävät	0]61
tài khoản	1AO1
tác giả	1AH1
táirgeadh cainte	0_h1
tárgyak	0Qa1
társalgás	1AB1
társszerzők	1A=1
tâches	01:1
tâches principales	01:1
tâches réalisées	01:1
täisnimi	0Ke1
tänav	00;1
tätig als	09b1
tätigkeit	09`2
tätigkeit als	09b1
tätigkeiten	05]1
tätigkeitsbereich	1AI2
tätigkeitsbereich oder branche	0Tg1
tätigkeitsbereiche	05]1
tätigkeitsbeschreibung	05]1
tätigkeitsfeld	0;T1
tätigkeitsschwerpunkte	05]1
tækni	0X61
técnicas	0@V2
tél	0QY1
tél. portable	0=o1
télécopie	1Bg1
téléphone	0QY1
téléphone fixe	0QY1
téléphone mobile	0=o1
téléphone portable	0=o1
téléphone(s	0QY1
téma diplomové práce	08`1
téma práce	1CV2
témavezető	0Q51
témoignage	08:1
término	1C^2
tên	0WK1
tên công ty	0?e1
tên dự án	0WK1
tên giải thưởng	0U31
tên gọi	1C[1
tên người dùng	1AO1
tên trường	0?f1
tên đầy đủ	0WK1
tình trạng hôn nhân	0Wf1
tím	0lb1
tímabil	0C41
tímarit	1DG1
tín chỉ	1>;1
típus	0[c1
tír	1D_1
títol	1E;3
títol de la qualificació obtinguda	0O<1
títol de la tesi	15d1
títol obtingut	0O<1
título	1E\8
título da dissertação	0Gd1
título da tese	0Gd1
título de la cualificación obtenida	0><1
título de la tesis	11C1
título obtenido	0><1
título profesional	0<f1
título profissional	0<g1
títulos de idiomas	1Ed1
tóm tắt	0To1
tôn giáo	1F41
tölvupóstur	0i:1
töö kirjeldus	0]m1
tööandja	1F51
tööandja nimi ja aadress	1F51
töökogemus aastates	1F61
töökoha asukoht	06W1
tööle asumise aeg	1F71
tööriistad	0\Z1
tööstaaž	1F61
töötajate arv	02m1
tööülesanded	0]m1
tús	0Cn1
tür	15b1
tým	0la1
tālr	0^P1
tālrunis	0^P1
tālruņa numurs	0^P1
tīmekļa vietne	0;21
tạo nội dung	1AY1
tạp chí	0iI1
tỉnh	1DM1
tỉnh/thành phố	0jV1
tỉnh/tp	0jV1
tốt nghiệp	0E[1
tổ chức	1F12
tổ chức cấp	0<X1
từ	0921
từ khóa	0A91
uber das unternehmen	0;T1
uber mich	0441
uberblick	0441
uberschrift	07A1
ubicacio	0b?1
ubicacion	0b@1
ubicació	0b?1
ubicación	0b@1
ucet	1G;2
ucret beklentisi	09K1
uczelnia	0i41
udair	1G=1
udar	1G=1
udarbejdelse af indhold	1G>1
udbyder	1G?1
uddannelse	0_`1
uddannelsesbetegnelse	0_`1
uddannelsesinstitution	0_I1
uddannelsesinstitutionens navn og type	0_I1
uddannelsesniveau	0WU1
uddannelsesomraader (isced-f	1G@1
uddannelsesomrader (isced f	1G@1
uddannelsesområder (isced-f	1G@1
uddannelsessted	0_I1
uddannelsestitel	0_`1
uddelt af	1D91
udeleno kym	1GA1
udelil	1GB2
udelila	1GB2
udelovatel	1GB2
udeľovateľ	1GD1
udgivelsesdato	1GE1
udgiver	1GF1
udgivet	1GE1
udgivet af	1GF1
udgivet i	1GF1
udmaerkelse	1GG1
udmærkelse	1GG1
udruga	1GH1
udruzenje	1GI1
udruženje	1GI1
udstedelsesdato	0m`1
udsteder	1G?1
udstedt	0m`1
udstedt af	1G?1
udtalelse	1GJ1
uděleno kým	1GA1
udělil	1GA1
udělila	1GA1
udělovatel	1GA1
ueber das unternehmen	0;T1
ueber mich	0441
ueberblick	0441
ueberschrift	07A1
uf	0Gj1
ufficio	0G01
ugyfel	0d51
uhing	1GK1
uimhir foin	0T=1
uimhir fóin	0T=1
uimhir theileafoin	0T=1
uimhir theileafóin	0T=1
uimhreacha guthain eile	1GL1
uimhreacha gutháin eile	1GL1
uirlisi	0N91
uirlisí	0N91
uit dienst	0211
uitgegeven door	0201
uitgegeven op	09F1
uitgereikt door	1F31
uitgevende instantie	0201
uitgever	1GM2
uitgever van het certificaat	0201
uitgeverij	0Te1
ukoly	0WA1
ukonceni	1GO2
ukoncenie	0E>1
ukonczenie	0D01
ukončenie	0E>1
ukončení	1GO2
ukończenie	0D01
uksus	0d41
ukuran tim	0\H1
ulesanded	0]m1
ulica	1GQ5
ulice	01S1
ulikool	0V_1
ulke	1GV1
uloga	1GW6
uloge	0fa2
uloha v projekte	1:Y1
ulohy	0W>1
ulteriori informazioni	0371
ultima actualizacion	01=1
ultima atualizacao	06o1
ultima forma de invatamant absolvita	0j>1
ultima formă de învățământ absolvită	0j>1
ultima modificacion	01=1
ultima modificare	1G]1
ultimo aggiornamento	02;1
ultimo nome	05?1
um mig	02<1
umfang	0_61
umgebung	0L71
umiejetnosci	0hF1
umiejętności	0hF1
umsatz	0591
umsogn	0d31
umsögn	0d31
umur	1G^1
umzugsbereitschaft	0:41
understanding: listening	0ae1
understanding: reading	17N1
unelte	0@Y1
uni	02N1
unidad	0H21
unidades curriculares	0<B1
unit	1G_2
unitat	0NR1
unites d'enseignement	0B>1
unités d'enseignement	0B>1
universidad	00d1
universidade	0@=1
universita	1Ga2
universitaet	02N1
universitas	0Z51
universitat	1Gc2
universitate	1Ge2
universitatea	0T61
universite	1Gg2
universiteit	0W[1
universitet	1Gi3
universitetas	0761
university	00f1
università	1Ga2
universität	02N1
université	0>71
universitāte	0741
univerza	0PW1
univerzita	1Gl2
univerzitet	1Gn1
uniwersytet	0i41
unternehmen	05Z2
unternehmensbeschreibung	0;T1
unternehmensgegenstand	0;T1
unternehmensgroesse	0591
unternehmensgrosse	0591
unternehmensgröße	0591
unternehmensname	05_1
unternehmensprofil	0;T1
until	0@[1
unvan	1Go4
updated	0`J1
uporabljene tehnologije	0][1
uporabnisko ime	1H31
uporabniško ime	1H31
uppdrag	04e1
uppdragsgivare	09l1
uppehaallstillstaand	05e1
uppehallstillstand	05e1
uppehållstillstånd	05e1
uppgifter	04e1
upphaf	0<=1
upplysingavinnsla	1H41
upplýsingavinnsla	1H41
uppnaadda resultat	0S91
uppnadda resultat	0S91
uppnådda resultat	0S91
uppsaegningstid	1D>1
uppsagnarfrestur	0Tk1
uppsagningstid	1D>1
uppsats	0HJ1
uppsägningstid	1D>1
ur	0Ch1
uraian	0FB1
uraian pekerjaan	0FC1
uraian tugas	0FC1
uren	0Ag1
uren per week	0Ag1
url	1H5:
urodzona	0Ch1
urodzony	0Ch1
uroven	1H?4
uroven ekr	0LG1
uroven eqf	1HC1
uroven eqr	1HC1
uroven znalosti	0[_2
urovne serr	1<i2
usek	1HD2
user	0V[1
user name	0V[1
username	0V[1
usia	1G^1
using	0;f1
usmerenje	0l71
usmjerenje	12C1
uspechy	1HF2
uspehi	0I21
uspesi	0I61
uspjesi	1HH1
ustanova	1HI8
ustna interakcia	0^Z1
ustni interakce	0^Y1
ustni projev	0eR1
ustny prejav	0Wo1
ustvarjanje vsebin	1HQ1
usuari	0jb1
usuario	1HR2
usuário	0AI1
utbildning	0OQ1
utbildningsanordnare	0WO1
utbildningsanordnarens namn och typ	0WO1
utbildningsniva	0WR1
utbildningsnivaa	0WR1
utbildningsnivå	0WR1
utbildningsomraaden (isced-f	1HT1
utbildningsomraden (isced f	1HT1
utbildningsområden (isced-f	1HT1
utbildningsorganisationens namn och typ	0WO1
utca	02l1
utdanning	0__1
utdanningsinstitusjon	0WP1
utdanningsinstitusjonens navn og type	0WP1
utdanningsniva	0WY1
utdanningsnivaa	0WY1
utdanningsnivå	0WY1
utdelad av	1D=1
utdelare	1D=1
utdelt av	1D:1
utente	0jn1
utfaerdad av	1HU1
utfaerdad den	0N]1
utfaerdare	1HU1
utfaerdat	0N]1
utfaerdat av	1HU1
utfardad av	1HU1
utfardad den	0N]1
utfardare	1HU1
utfardat	0N]1
utfardat av	1HU1
utfärdad av	1HU1
utfärdad den	0N]1
utfärdare	1HU1
utfärdat	0N]1
utfärdat av	1HU1
utgafa	1DG1
utgafudagur	0:T1
utgefandi	0TT1
utgefid	1HV1
utgitt	16M1
utgitt av	16N1
utgivare	1HW2
utgiver	16N1
utilizador	0AI1
utmaerkelse	1HY1
utmaerkelsens namn	1HY1
utmarkelse	1HY1
utmarkelsens namn	1HY1
utmerkelse	1HZ1
utmärkelse	1HY1
utmärkelsens namn	1HY1
utolso modositas	1H[1
utolsó módosítás	1H[1
utonev	0]41
utrustning	04n1
utskrift	0`N1
utstedar	1H\1
utstedelsesdato	0mc1
utsteder	1H\1
utstedt	0mc1
utstedt av	1H\1
utónév	0]41
uurtarief	0Tl1
uvazek	0IT1
uvazok	0IQ1
uwagi	0k`1
uyrugu	0e@1
uyruk	0e@1
uyruklar	0e@1
uyruğu	0e@1
uzdevumi	06\1
uzduotys	06f1
uzimamos pareigos	14`1
uzivatelske jmeno	1491
uzmanlik	02[1
uzmanlik alani	02[1
uzmanlık	02[1
uzmanlık alanı	02[1
uznemums	1H]2
uzsakovas	0]V1
uzsienio kalba	0\M1
uzvards	1H_1
uzvārds	1H_1
uzyskano	0Co1
uzyte technologie	0hF1
uzywane technologie	0hF1
uzņēmums	1H]2
użyte technologie	0hF1
używane technologie	0hF1
užduotys	06f1
užimamos pareigos	14`1
uživatelské jméno	1491
užsakovas	0]V1
užsienio kalba	0\M1
v	0XR1
vaardigheden	0TR1
vaardigheidsniveau	1H`1
vaditaja aplieciba	07j1
vadītāja apliecība	07j1
vaeitoeskirja	0GF1
vaelineet	06@1
vaerktoej	0501
vaerktoejer	0501
vaerktoj	0501
vaerktojer	0501
vaernepligt	1Ha1
vaernplikt	0bc1
vaga	0<g1
vaga pretendida	0<g1
vai tro	1Hb3
vai tro trong du an	1He1
vai trò	1Hb3
vai trò trong dự án	1He1
vaidmenys	0cV1
vaidmuo	1Hf3
vairuotojo pazymejimas	1Hi1
vairuotojo pažymėjimas	1Hi1
vairuotojo teises	1Hi1
vairuotojo teisės	1Hi1
vaitekiri	08b1
vaitoskirja	0GF1
vakblad	0Te1
vakgebied	0251
vakif	0F31
vakken	09M1
vakıf	0F31
vald	0ab1
valdkond	1Hj2
valineet	06@1
valja andja	1Hl1
valja andnud	03g1
valjaandja	02H1
valjastaja	1Hl1
valjastanud	1Hl1
valjastatud	1Hm1
vallalat	0071
valmistuminen	0b[1
valmistumisvuosi	0b[1
valmistunut	0b[1
valoda	1A01
valodas	1A01
valodas limenis	13c1
valodas līmenis	13c1
valokuva	0_Y1
valstiska piederiba	11M1
valstiskā piederība	11M1
valsts	1Hn1
valstybe	1;e1
valstybė	1;e1
valutazione	0d11
van	09B1
van - tot	0C]1
van tot	0C]1
vanaf	09B1
vanus	1Ho1
varaktighet	04`1
vardai	06C1
vardas	1I01
vardas ir pavarde	1I01
vardas ir pavardė	1I01
vardas pavarde	1I01
vardas pavardė	1I01
vardas, pavardė	1I01
vardi	14=1
vards	11K1
vards un uzvards	11K1
vards uzvards	11K1
varighed	04[1
varighet	04^1
varnost	1I11
varnplikt	0bc1
varos	1I22
varsta	1I41
varusmiespalvelus	06>1
vast	1CK1
vaste telefoon	1CK1
vastutus	0]m1
vastutusala	0]m1
vastuualue	0]61
vastuualueet	0]61
vastuut	0]61
vatandaslik	0e@1
vatandaşlık	0e@1
ve cong ty	0U=1
veb	0ZY1
veb sajt	0ZY1
veb stranica	0ZY1
veb-sajt	0ZY1
vechime	0411
vecums	1I51
vedouci	0g\1
vedouci prace	0g\1
vedoucí	0g\1
vedoucí práce	0g\1
veduci prace	0g[1
vedúci práce	0g[1
veeb	0]h1
veebileht	0]h1
vefsida	0Vg1
vefslod	0Vg1
vefslóð	0Vg1
vefsíða	0Vg1
vefur	0Vg1
vege	09>1
vegzes eve	09>1
vegzettseg	1I62
vegzettseg kepesites	0R71
veicamie pienakumi	06\1
veicamie pienākumi	06\1
veiculo	0A71
veiklos sritis	1<c1
veiklos sritys ir atsakomybe	06f1
veiklos sritys ir atsakomybė	06f1
veiklos tipas arba sektorius	1<c1
veileder	17?1
veiligheid	1I81
veitandi	1I91
veitt af	1I91
vejleder	0g]1
vek	1I:2
velama alga	02e1
velamais amats	0jT1
velemeny	02J1
velicina tima	0;\2
velikost ekipe	1@31
velikost tymu	1251
velikost týmu	1251
veličina tima	0;\2
velkost timu	1241
venue	1I<2
veranstalter	03a2
veranstaltung	0Ne1
verantwoordelijk voor	0191
verantwoordelijkheden	0191
verantwortlich fuer	05]1
verantwortlich fur	05]1
verantwortlich für	05]1
verantwortlichkeiten	05]1
verantwortung	05]1
verantwortungsbereich	05]1
verband	1FD1
verblijfsvergunning	1I>1
verdlaun	1I?1
verein	1FD1
veren	0ln1
veren kurulus	02h1
veren kuruluş	02h1
veren kurum	1I@2
vereniging	1@41
verfahren	0L71
verfasser	07W1
verfuegbar	0L=1
verfuegbar ab	0L=1
verfuegbarkeit	0L=1
verfugbar	0L=1
verfugbar ab	0L=1
verfugbarkeit	0L=1
verfügbar	0L=1
verfügbar ab	0L=1
verfügbarkeit	0L=1
vergeben von	07<1
verhaeltnis	0::1
verhaltnis	0::1
verhältnis	0::1
verilis tarihi	02i1
veriliş tarihi	02i1
verkefni	00c1
verkefnislysing	0bo1
verkefnislýsing	0bo1
verkfaeri	0X61
verkfæri	0X61
verkkaupi	0T;1
verkkosivu	0^c1
verkkosivusto	0^c1
verkkosivut	0^c1
verkosto	03@1
verktoey	0;b1
verktoy	0;b1
verktyg	04n1
verktøy	0;b1
verlag	0Ne1
verleend door	1F31
verleiher	07<1
verliehen am	00T1
verliehen von	07<1
verneplikt	0R21
veroeffentlicht	0Nd1
veroeffentlicht in	0Ne1
veroeffentlichungsdatum	0Nd1
veroffentlicht	0Nd1
veroffentlicht in	0Ne1
veroffentlichungsdatum	0Nd1
version	1IB2
verstehen: hoeren	0WV1
verstehen: horen	0WV1
verstehen: hören	0WV1
verstehen: lesen	0`d1
verstrekt door	0201
vertejums	0711
vertiefung	0771
vertragsart	04a1
verwendete technologien	0L71
verðlaun	1I?1
veröffentlicht	0Nd1
veröffentlicht in	0Ne1
veröffentlichungsdatum	0Nd1
vescine	0][1
vestiging	1?H1
vestine	0]\1
vestlus	1@o1
vezeteknev	0BV1
vezeteknev es utonev	0i@1
vezeteknev utonev	0i@1
vezeto	0Q51
vezetoi engedely	0[\1
vezetéknév	0BV1
vezetéknév / utónév	0i@1
vezetéknév és utónév	0i@1
vezető	0Q51
vezetői engedély	0[\1
veículo	0A71
veľkosť tímu	1241
veštine	0]\1
veščine	0][1
vi tri	1ID3
vi tri cong viec	1IG1
vi tri lam viec	1IG1
vi tri mong muon	0A?1
vi tri trong du an	1He1
vi tri ung tuyen	0A?1
via	0YA1
videja atzime	0711
vidskiptavinur	0T;1
vidurkenning	1I?1
vidurkis	08d1
vidējā atzīme	0711
vieras kieli	0]<1
viestinta	1IH1
viestintae	1IH1
viestintä	1IH1
viet	1II1
vieta	1IJ2
vietne	0;21
vietove	0CE1
vietovė	0CE1
vigtigste arbejdsopgaver	05a1
vigtigste fag	1IL1
viimati muudetud	1IM1
viimeksi muokattu	1IN1
viktigste arbeidsoppgaver og ansvarsomraader	05X1
viktigste arbeidsoppgaver og ansvarsomrader	05X1
viktigste arbeidsoppgaver og ansvarsområder	05X1
viktigste fag	0ML1
ville	0a;2
ville de residence	0@C1
ville de résidence	0@C1
vinculo	1IO2
vinnustadur	0;j1
vinnustaður	0;j1
vinnuveitandi	0T<1
virka	03Q1
virksomhed	1IQ2
virksomhedsbeskrivelse	0mB1
virksomhedsnavn	05`1
virksomhet	05W1
virziens	0PR1
visa	1IS2
visa status	18\1
visado	11:1
visto	1IU2
visum	05\1
viðskiptavinur	0T;1
viðurkenning	1I?1
viết	1II1
vjestine	0]]1
vještine	0]]1
vloga	1IW3
vloge	0fc1
vodicske opravnenie	1IZ1
vodicsky preukaz	1IZ1
voditelj	1I[1
vodičské oprávnenie	1IZ1
vodičský preukaz	1IZ1
voimalik alustada	1F71
voin aloittaa	02n1
vojenska sluzba	1I\2
vojenská služba	1I\2
vojna obaveza	1I^1
vojna obveza	1I_1
vojni rok	1I`2
volkszugehoerigkeit	0OD1
volkszugehorigkeit	0OD1
volkszugehörigkeit	0OD1
volledige naam	0111
vollstaendiger name	0XP1
vollstandiger name	0XP1
vollständiger name	0XP1
von	03l1
von - bis	09d1
von bis	09d1
von/bis	09d1
voor	0]N1
voor en achternaam	0111
voor- en achternaam	0111
voorkeel	0\c1
voornaam	1:41
voornaam en achternaam	0111
voornaamste activiteiten en verantwoordelijkheden	0191
voornaamste onderwerpen	09M1
voornaamste onderwerpen beroepsvaardigheden	09M1
voornaamste onderwerpen/beroepsvaardigheden	09M1
voornaamste werkzaamheden	0191
voornaamste werkzaamheden en verantwoordelijkheden	0191
voornamen	1:41
vor und nachname	0XP1
vor und zuname	0XP1
vor- und nachname	0XP1
vor- und zuname	0XP1
voraussichtlicher abschluss	00]1
vorbire	0GU1
vorgesetzte	09\1
vorgesetzter	09\1
vorname	1;O1
vorname und name	0XP1
vorname(n) nachname(n	0XP1
vornamen	1;O1
votazione	0d11
votazione finale	0d11
voto	0d11
voto di diploma	0d11
voto di laurea	0d11
voto finale	0d11
vozacka	1Ib2
vozacka dozvola	1Ib2
vozačka	1Ib2
vozačka dozvola	1Ib2
vozniski izpit	1Id1
voznisko dovoljenje	1Id1
vozniški izpit	1Id1
vozniško dovoljenje	1Id1
vp	1IZ1
vreemde taal	1AE1
vreme	1Ie1
vrijeme	0Dj1
vrsta	1If3
vrsta dejavnosti ali sektor	0EP1
vrsta delatnosti	0EQ1
vrsta djelatnosti ili sektor	0H31
vrsta projekta	1If3
vrsta ugovora	1741
vrsta zaposlenja	1Ii2
vrsta zaposlitve	0EV1
vsebina	1Ik1
vung	1DM1
vuodet	02I1
vuosi	1Il3
vuotta	0XR1
vybaveni	0I>1
vybavení	0I>1
vydal	1Io2
vydala	1Io2
vydano dne	0E?1
vydavatel	1J13
vydavatel osvedceni	1J41
vydavatel osvedcenia	1J51
vydavatel osvědčení	1J41
vydavatelstvi	0^G1
vydavatelstvo	0gf1
vydavatelství	0^G1
vydavateľ	1J51
vydavateľ osvedčenia	1J51
vydavateľstvo	0gf1
vydáno dne	0E?1
vypovedni lhuta	1J61
vysledek	1J72
vysledky	1HF2
vysledok	1J92
vysoka skola	0h^1
vysoká škola	0h^1
vystavil	1J41
vytvareni obsahu	1J;1
vytváření obsahu	1J;1
vzdelani	1J<2
vzdelanie	1J>2
vzdelavaci instituce	0h^1
vzdelavacia institucia	0i21
vzdelávacia inštitúcia	0i21
vzdělání	1J<2
vzdělávací instituce	0h^1
vztah	1J@2
vzťah	1JB1
vállalat	0071
város	1I22
vârsta	1I41
vârstă	1I41
väitekiri	08b1
väitöskirja	0GF1
välineet	06@1
välja andja	1Hl1
välja andnud	03g1
väljaandja	02H1
väljastaja	1Hl1
väljastanud	1Hl1
väljastatud	1Hm1
värnplikt	0bc1
værktøj	0501
værktøjer	0501
værnepligt	1Ha1
vége	09>1
végzettség	1I62
végzettség / képesítés	0R71
végzettség/képesítés	0R71
végzés éve	09>1
vélemény	02J1
vínculo	1IO2
võimalik alustada	1F71
võõrkeel	0\c1
vùng	1DM1
výpovědní lhůta	1J61
výsledek	1J72
výsledky	1HF2
výsledok	1J92
vārdi	14=1
vārds	11K1
vārds un uzvārds	11K1
vārds uzvārds	11K1
vārds, uzvārds	11K1
vēlamais amats	0jT1
vēlamā alga	02e1
vērtējums	0711
věk	0`f1
về công ty	0U=1
vị trí	1ID3
vị trí công việc	1IG1
vị trí làm việc	1IG1
vị trí mong muốn	0A?1
vị trí trong dự án	1He1
vị trí ứng tuyển	0A?1
waktu	0Ic1
wanted position	0B_1
warga negara	0\b1
web	1JC@
web page	0HI1
web personal	0@31
web site	0HI1
web sitesi	08X1
web stranica	0Z\1
web-stranica	0Z\1
webb	0Vo1
webbplats	0Vo1
webbsida	0Vo1
weblap	0Wg1
weboldal	0Wg1
webova stranka	0lh2
webove stranky	18R1
webová stránka	0lh2
webové stránky	18R1
webpage	0HI1
webpagina	1JS1
webseite	0ZZ1
webside	1JT1
website	1JU;
websites	0T81
webサイト	1J`1
wechselgrund	07@1
wehrdienst	0;h1
wehrdienst zivildienst	0;h1
wehrdienst/zivildienst	0;h1
weight	0Vf1
weitere angaben	1>S1
weitere e mail adressen	1Ja1
weitere e mails	1Ja1
weitere e-mail-adressen	1Ja1
weitere e-mails	1Ja1
weitere links	1Jb1
weitere telefone	1Jc1
weitere telefonnummern	1Jc1
weitere webseiten	1Jb1
weiteres	1>S1
werkervaring	00@1
werkgever	0972
werkplek	1?H1
werkstatus	0X71
werktijden	0Ag1
werkvergunning	1I>1
werkzaamheden	0191
werkzeuge	0L71
wesentliche aufgaben	05]1
what	08U1
what i did	0Al1
whatsapp	0V\1
when	0If1
where	0B^1
wichtige erfolge	09j1
wichtige facher	0Vd1
wichtige faecher	0Vd1
wichtige fächer	0Vd1
wichtige punkte	09k1
wichtigste erfolge	09j1
wichtigste taetigkeiten und zustaendigkeiten	05]1
wichtigste tatigkeiten und zustandigkeiten	05]1
wichtigste tätigkeiten und zuständigkeiten	05]1
wiek	0`K1
wielkosc zespolu	0a41
wielkość zespołu	0a41
willing to relocate	0FA1
wirtschaftsbereich	0Tg1
wirtschaftszweig	0Tg1
wohnadresse	04\1
wohnanschrift	04\1
wohnhaft	04\1
wohnhaft in	1Jd2
wohnort	1Jd2
wohnsitz	0TZ1
wohnsitzland	1Jf1
wojewodztwo	1Jg1
województwo	1Jg1
wonend te	0TY1
woonadres	01\1
woonland	1Jh1
woonplaats	1Ji2
work	0Al1
work authorisation	18\1
work authorization	18\1
work done	0Al1
work experience	14d1
work mode	0Af1
work permit	18\1
work phone	0<N1
working hours	0Af1
workload	0Af1
workplace	0@Q1
world	0HI1
writing	1Jk1
writing skills	1Jk1
written	1Jk1
written by	07E1
written expression	1Jk1
wspolautorzy	07i1
współautorzy	07i1
wunschgehalt	0TU1
wunschort	0:41
wunschposition	02R1
www	1Jl6
www sivut	0^c1
www-sivut	0^c1
wydane przez	0mj1
wydano	0Co1
wydany przez	0mj1
wydawca	0Bk1
wydawnictwo	0Bk1
wydzial	1K22
wydział	1K22
wykorzystane technologie	0hF1
wyksztalcenie	1K42
wykształcenie	1K42
wymiar etatu	0RO1
wymiar pracy	0RO1
wynik	0lK1
wyniki	0Kg1
wypowiedz ustna	0fo1
wypowiedź ustna	0fo1
wyroznienie	0gc1
wyróżnienie	0gc1
wystawca	0mj1
xarxa	1K61
xarxes socials	10g1
xep loai	0FZ1
xoghlijiet	06m1
xogħlijiet	06m1
xu ly thong tin	1K71
xuat ban	0iE1
xuat ban boi	0iI1
xuất bản	0iE1
xuất bản bởi	0iI1
xếp loại	0FZ1
xử lý thông tin	1K71
yabanci dil	0Fe1
yabancı dil	0Fe1
yakinlik	1K81
yakınlık	1K81
yapilan is	08o1
yapilan isler	08o1
yaptigim isler	08o1
yaptığım işler	08o1
yapılan iş	08o1
yapılan işler	08o1
yas	1K91
yasadigi il	0XS1
yasadigi sehir	0XS1
yasadigi yer	0XS1
yasadigim sehir	0XS1
yasi	1K91
yasinda	1K91
yayasan	1K:1
yayimlandigi yer	0F21
yayimlanma tarihi	1K;1
yayin tarihi	1K;1
yayinci	0F21
yayinevi	0F21
yayımlandığı yer	0F21
yayımlanma tarihi	1K;1
yayın tarihi	1K;1
yayıncı	0F21
yayınevi	0F21
yazar	1K<1
yazarlar	1K<1
yazili anlatim	1K=1
yazilim	03^1
yazilimlar	03^1
yazma	1K=1
yazılı anlatım	1K=1
yazılım	03^1
yazılımlar	03^1
yaş	1K91
yaşadığı il	0XS1
yaşadığı yer	0XS1
yaşadığı şehir	0XS1
yaşadığım şehir	0XS1
yaşı	1K91
yaşında	1K91
year	1K>3
year of birth	0:U1
years	0If1
years of experience	14d1
years old	1KA1
yer	0<K1
yeterlilik	0Fg1
yhdistys	0[U1
yhteenveto	0X81
yhtio	1Ff1
yhtioe	1Ff1
yhtiö	1Ff1
yil	1A\3
yillar	0<J1
yksikko	0oE1
yksikkoe	0oE1
yksikkö	0oE1
yleisarvosana	0681
ylin tutkinto	0^_1
yliopisto	0^^1
ympaeristoe	06@1
ymparisto	06@1
ympäristö	06@1
yonetici	08Y1
yontemler	03^1
yrityksen kuvaus	1D41
yrityksen nimi	1Ff1
yrityksesta	1D41
yrityksestae	1D41
yrityksestä	1D41
yritys	1KB2
yrke	1KD2
yrke eller befattning	1Eh1
yrke eller stilling	0\>1
yrkesroll	1Eh1
yrkestitel	0kN1
yrkestittel	0gQ1
yuksek lisans tezi	0:W1
yönetici	08Y1
yöntemler	03^1
yüksek lisans tezi	0:W1
yıl	1A\3
yıllar	0<J1
za	1KF3
zacatek	0EC1
zacetek	0EB1
zaciatok	0EA1
zadaci	0Il2
zadania	0Bl1
zadavatel	1KI2
zadnja izmjena	1KK1
zadnja sprememba	1KL1
zadolzitve	0EU1
zadolžitve	0EU1
zaduzenja	0Il2
zaduženja	0Il2
zadávateľ	13e1
zahajeni	0EC1
zahájení	0EC1
zajmowane stanowisko	13_1
zakaznik	1KI2
zaklad pracy	0e41
zakladni vojenska sluzba	1KM1
zakljucek	0E21
zaključek	0E21
zakonczenie	0D01
zakonski stan	1?F1
zakończenie	0D01
zakres obowiazkow	0Bl1
zakres obowiązków	0Bl1
zakres odpowiedzialnosci	0Bl1
zakres odpowiedzialności	0Bl1
zakres zadan	0Bl1
zakres zadań	0Bl1
zakład pracy	0e41
zalozba	0kn1
zaloznik	0kn1
založba	0kn1
založnik	0kn1
zamawiajacy	0H41
zamawiający	0H41
zameranie	1>]1
zamereni	1KN2
zamestnanie alebo pracovne zaradenie	13a1
zamestnanie alebo pracovné zaradenie	13a1
zamestnavatel	12:2
zamestnávateľ	0i11
zamieszkanie	1KP1
zaměstnavatel	0\91
zaměření	1KN2
zanimanje	1KQ4
zanimanje ili radno mjesto	0hn1
zaposlitev ali delovno mesto	0EW1
zaro datum	09>1
zaverecna praca	08_1
zaverecna prace	08`1
zavrsetak	0ED2
zavrsni rad	0GI2
završetak	0ED2
završni rad	0GI2
zawod	1KU2
zawod lub zajmowane stanowisko	13_1
zawód	1KU2
zawód lub zajmowane stanowisko	13_1
začetek	0EB1
začiatok	0EA1
začátek	0EC1
zdjecie	1KW1
zdjęcie	1KW1
zdravotni stav	1KX1
zdravotní stav	1KX1
zdruzenie	1KY1
združenie	1KY1
zeit	09d1
zeitdauer	09d1
zeitpunkt	00T1
zeitraum	09d1
zeitschrift	0Ne1
zeitspanne	09d1
zelena placa	14<1
zeleno delovno mesto	12G1
zeljena placa	0lF1
zeljena plata	0lG1
zeljena pozicija	1KZ1
zeljeno radno mjesto	1721
zeme	1@W1
zemlja	1K[2
země	1@W1
zeroj	17K1
zertifikate	1?01
zertifizierer	07;1
zertifizierungsstelle	07;1
zespol	0Io1
zespół	0Io1
zhrnutie	1@b1
ziel	07:1
zielposition	02R1
zinasanu limenis	13c1
zināšanu līmenis	13c1
zip	1301
zip code	1301
ziskano	0E?1
zitat	07?1
zivildienst	0;h1
zivilstand	0P]1
zleceniodawca	0H41
znajomosc	0:H1
znajomość	0:H1
znalost	0[_2
znalosť	1K]1
znamka	1672
znanje	1K^3
známka	1672
zodpovednost	0>j2
zodpovednosti	0>j2
zodpovednosť	0W>1
zodpovědnost	0WA1
zodpovědnosti	0WA1
zone geographique	0a=1
zone géographique	0a=1
zpracovani informaci	1Ka1
zpracování informací	1Ka1
zrucnosti	0]a1
zručnosti	0]a1
zuletzt aktualisiert	0`j1
zuletzt geaendert	0`j1
zuletzt geandert	0`j1
zuletzt geändert	0`j1
zuname	0P\1
zupanija	1Kb1
zurnalas	0`^1
zurnals	0[F1
zusammenfassung	0441
zusammenhaengendes sprechen	0g81
zusammenhangendes sprechen	0g81
zusammenhängendes sprechen	0g81
zusatz	1>S1
zustaendig fuer	05]1
zustaendigkeiten	05]1
zustandig fur	05]1
zustandigkeiten	05]1
zuständig für	05]1
zuständigkeiten	05]1
zvanje	1?j2
zákazník	1KI2
základní vojenská služba	1KM1
záró dátum	09>1
záverečná práca	08_1
závěrečná práce	08`1
získáno	0E?1
à l'attention de	0061
à propos	0081
à propos de l'entreprise	0091
à retenir	00:1
àmbit	03G1
àrea	1Kc2
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
ár	1Ke3
árangur	0221
área	1Kh4
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
çalışan kişi sayısı	0<G1
çalışan sayısı	0<G1
çalışma durumu	0<H1
çalışma süresi	0<J1
çalışma tarihleri	0<J1
çalışma türü	0<I1
çalışma yeri	0<K1
çalışma şekli	0<I1
çalışmak istediği yer	0<L1
çıkış tarihi	08G1
èxits	06O1
éachtaí	0K>1
école	0>71
écoute	0@_1
écouter	0@_1
écrire	0KB1
écrit	0KB1
écriture	0KB1
éditeur	0A81
édition	0A81
éditions	0A81
éirchód	0?j1
éisteacht	0L@1
életkor	0LS1
émetteur	07e1
émise le	0D>1
équipe	1Kl2
équipe encadrée	0Kh1
értékelés	06a1
établissement	0O@2
établissement d'enseignement	0>71
établissement de formation	0>71
état	0<U1
état civil	0M[1
état de santé	0OB1
év	0OL3
évek	0OP1
éves	0LS1
éxitos	0OR1
ênfase	0611
írás	0Zh1
íráskészség	0Zh1
început	0Cc1
înțelegere orală	06;1
înțelegere scrisă	0?@1
înțelegere: ascultare	06;1
înțelegere: citire	0?@1
ó	0Cn1
óskastarf	0oG1
õppeained	02@1
õppeasutus	0V_1
õppekava	0N`1
õppevaldkonnad (isced-f	0mb1
ödül	0901
ödül adı	0901
ödülü veren	0ln1
ökuréttindi	0:R1
ön ad	0X^1
önad	0X^1
öne çıkan başarılar	08g1
öne çıkanlar	0mJ1
önemli noktalar	0mJ1
önnur netföng	0mO1
önnur símanúmer	0mP1
önskad befattning	0kN1
önskad lön	0bG1
önskad ort	0Q_1
önskad tjänst	0kN1
öryggi	0oC1
összefoglalás	0d61
összefoglaló	0d61
övriga e-postadresser	0m11
övriga telefonnummer	0m21
övriga uppgifter	0451
övriga webbplatser	0m31
övrigt	0451
özet	0131
öğrenim durumu	0Kn1
öğrenim düzeyi	0L01
öğrenim türü	0L01
ønsket løn	0bI1
ønsket lønn	0bH1
ønsket stilling	0lo2
øvrig	03j1
øvrige e-mailadresser	0m41
øvrige hjemmesider	0m51
øvrige oplysninger	03f1
øvrige telefonnumre	0m61
øvrigt	03f1
údair	1G=1
údar	1G=1
úkoly	0WA1
úloha v projekte	1:Y1
úlohy	0W>1
última actualización	01=1
última atualização	06o1
última modificación	01=1
último nome	05?1
úroveň	1H?4
úroveň ekr	0LG1
úroveň eqf	1HC1
úroveň eqr	1HC1
úroveň znalosti	0[_2
úrovne serr	1Kn1
úrovně serr	1<k1
úsek	1HD2
úspechy	0I41
úspěchy	0I11
ústna interakcia	0^Z1
ústny prejav	0Wo1
ústní interakce	0^Y1
ústní projev	0eR1
útgefandi	0TT1
útgefið	1HV1
útgáfa	1DG1
útgáfudagur	0:T1
útskrift	0`N1
úvazek	0IT1
úväzok	0IQ1
účet	1G;2
über das unternehmen	0;T1
über mich	0441
überblick	0441
überschrift	07A1
ücret beklentisi	09K1
ügyfél	0d51
ühing	1GK1
üksus	0d41
ülesanded	0]m1
ülikool	0V_1
ülke	1GV1
üniversite	0Ko1
ünvan	0UW1
þjóðerni	19i1
ċellulari	0>11
ċittadinanza	0i61
čas	0=71
časopis	0=94
činnosti	0>j2
čitanje	0?12
čtení	0BX1
čítanie	0?01
ďalšie e-maily	0C:1
ďalšie telefóny	0C;1
ďalšie weby	0C=1
ďalšie údaje	0C<1
điểm	0FZ1
điểm nổi bật	0F[1
điểm tb	0FZ1
điểm trung bình	0FZ1
điện thoại	0F\1
điện thoại bàn	0F\1
điện thoại di động	0FU1
điện thoại khác	0F]1
đt	0F\1
đơn vị	0Hj3
đơn vị công tác	0?e1
đơn vị cấp	0<X1
đơn vị thực hiện	0Hm1
đơn vị trao	0Hn1
đơn vị trao tặng	0Hn1
đường	0>W1
đến	0E[1
đề tài	0EL1
đề tài tốt nghiệp	0EL1
địa chỉ	0>W1
địa chỉ email	0FV1
địa chỉ hiện tại	0>W1
địa chỉ thường trú	0>W1
địa điểm	0FW1
đọc	0HC1
đồ án tốt nghiệp	0EL1
ġeneru	0Ta1
ġurnal	0VN1
ģimenes stāvoklis	0U81
ħolqien ta' kontenut	0W^1
įgyta kvalifikacija	0XO1
įgūdžiai	0XN1
įmonė	0Xn2
įrankiai	0XN1
įstaiga	0[03
įteikė	05=1
įvertinimas	08d1
řešení problémů	18T1
řidičské oprávnění	19f1
řidičský průkaz	19f1
řidičský průkaz sk	19f1
řidičák	19f1
řp	19f1
średnia	0lK1
średnia ocen	0lK1
środowisko	0hF1
şehir	0XT2
şirket	0QU1
şirket adı	0QU1
şirket hakkında	0QV1
şirket tanıtımı	0QV1
šalis	1;e1
šeiminė padėtis	1<R1
šeimyninė padėtis	1<R1
škola	1Ko4
šola	0PW1
špecializácia	1>]1
število zaposlenih	1@31
študijný odbor	1>]1
študijný program	1>]1
študijska smer	12?1
študijski program	12?1
štát	0_11
štátna príslušnosť	0kR1
štátne občianstvo	0kR1
švietimo sritys (isced-f	1A31
švietimo įstaiga	0761
želena plača	14<1
želeno delovno mesto	12G1
željena plata	0lG1
željena plaća	0lF1
željena pozicija	1KZ1
željeno radno mjesto	1721
županija	1Kb1
žurnalas	0`^1
žurnāls	0[F1
școala	0T61
școală	0T61
șef direct	0B51
țara	1A[1
țară	1A[1
άδεια οδήγησησ	1L31
άδεια/εσ οδήγησησ	1L31
άλλα	1L41
άλλα email	1L51
άλλα τηλέφωνα	1L61
άλλεσ ιστοσελίδεσ	1L71
έδρα	1L81
έναρξη	1L91
έργο	1L:1
έτη	1L;1
έτη εμπειρίασ	1L<1
έτοσ	1L=3
έτοσ αποφοίτησησ	1L@1
έτοσ απόκτησησ	1LA1
έτοσ γέννησησ	1LB1
έωσ	1L@1
ίδρυμα	1LC1
αδεια εσ οδηγησησ	1L31
αδεια οδηγησησ	1L31
ακροαση	1LD1
ακρόαση	1LD1
αλλα	1L41
αλλα email	1L51
αλλα τηλεφωνα	1L61
αλλεσ ιστοσελιδεσ	1L71
ανάγνωση	1LE1
αναγνωση	1LE1
αναφορά	1LF1
αναφορα	1LF1
αντικείμενο	1LG2
αντικείμενο σπουδών	1LI1
αντικειμενο	1LG2
αντικειμενο σπουδων	1LI1
απασχοληση	1LJ1
απασχοληση η θεση που κατειχατε	1LJ1
απασχόληση	1LJ1
απασχόληση ή θέση που κατείχατε	1LJ1
απο	1L91
απονεμήθηκε από	1LK1
απονεμηθηκε απο	1LK1
αποτέλεσμα	1LL2
αποτελέσματα	1LN1
αποτελεσμα	1LL2
αποτελεσματα	1LN1
αποφοίτηση	1L@1
αποφοιτηση	1L@1
από	1L91
αριθμοσ εργαζομενων	1LO1
αριθμοσ τηλεφωνου	1LP1
αριθμόσ εργαζομένων	1LO1
αριθμόσ τηλεφώνου	1LP1
αρμοδιοτητεσ	1LQ1
αρμοδιότητεσ	1LQ1
ασφάλεια	1LR1
ασφαλεια	1LR1
βαθμίδα	1LS1
βαθμιδα	1LS1
βαθμολογία	1LT1
βαθμολογια	1LT1
βαθμοσ	1LT1
βαθμοσ πτυχιου	1LT1
βαθμόσ	1LT1
βαθμόσ πτυχίου	1LT1
βραβείο	1LU1
βραβειο	1LU1
γέννηση	1LB1
γενικοσ βαθμοσ	1LT1
γενικόσ βαθμόσ	1LT1
γεννήθηκα	1LB1
γεννηθηκα	1LB1
γεννηση	1LB1
γλωσσα	1LV1
γλωσσεσ	1LV1
γλώσσα	1LV1
γλώσσεσ	1LV1
γράψιμο	1LW1
γραπτή έκφραση	1LW1
γραπτή κατανόηση	1LE1
γραπτη εκφραση	1LW1
γραπτη κατανοηση	1LE1
γραφή	1LW1
γραφη	1LW1
γραψιμο	1LW1
δήμοσ	1LX1
δίκτυο	1LY1
δίπλωμα	1LS1
δίπλωμα οδήγησησ	1L31
δεξιοτητεσ	1LZ1
δεξιότητεσ	1LZ1
δημιουργία περιεχομένου	1L[1
δημιουργια περιεχομενου	1L[1
δημοσ	1LX1
δημοσιευτηκε	1L\1
δημοσιευτηκε στο	1L]1
δημοσιεύτηκε	1L\1
δημοσιεύτηκε στο	1L]1
διάκριση	1LU1
διάρκεια	1L;1
διάστημα	1L;1
διαθεσιμοτητα	1L^1
διαθεσιμότητα	1L^1
διακριση	1LU1
διαρκεια	1L;1
διαστημα	1L;1
διατριβή	1L_1
διατριβη	1L_1
διδακτικέσ μονάδεσ	1L`1
διδακτικεσ μοναδεσ	1L`1
διδακτορική διατριβή	1L_1
διδακτορικη διατριβη	1L_1
διευθυνση	1La1
διευθυνση ηλεκτρονικου ταχυδρομειου	1Lb1
διευθυνση κατοικιασ	1La1
διευθυνση τμηματοσ	1Lc1
διεύθυνση	1La1
διεύθυνση ηλεκτρονικού ταχυδρομείου	1Lb1
διεύθυνση κατοικίασ	1La1
διεύθυνση τμήματοσ	1Lc1
δικτυακοσ τοποσ	1Ld1
δικτυακόσ τόποσ	1Ld1
δικτυο	1LY1
διπλωμα	1LS1
διπλωμα οδηγησησ	1L31
διπλωματική	1L_1
διπλωματική εργασία	1L_1
διπλωματικη	1L_1
διπλωματικη εργασια	1L_1
είδοσ απασχόλησησ	1Le1
είδοσ τησ επιχείρησησ ή του κλάδου	1Lf1
εδρα	1L81
εθνικοτητα	1Lg1
εθνικότητα	1Lg1
ειδίκευση	1LI1
ειδικευση	1LI1
ειδικοτητα	1Lh3
ειδικότητα	1Lh3
ειδοσ απασχολησησ	1Le1
ειδοσ τησ επιχειρησησ η του κλαδου	1Lf1
εκδοθηκε απο	1Lk1
εκδοσεισ	1L]1
εκδοτησ	1Ll2
εκδοτησ πιστοποιητικου	1Lk1
εκδόθηκε από	1Lk1
εκδόσεισ	1L]1
εκδότησ	1Ll2
εκδότησ πιστοποιητικού	1Lk1
εκπαιδευτικο ιδρυμα	1LC1
εκπαιδευτικό ίδρυμα	1LC1
εναρξη	1L91
επάγγελμα	1Ln1
επίθετο	1Lo1
επίλυση προβλημάτων	1M01
επίπεδο	1M13
επίπεδο eqf	1M41
επίπεδο γλώσσασ	1M51
επίπεδο γνώσησ	1M62
επίπεδο εππ	1M41
επίπεδο σπουδών	1M81
επαγγελμα	1Ln1
επεξεργασία πληροφοριών	1M91
επεξεργασια πληροφοριων	1M91
επιβλέπουσα	1M:1
επιβλέπων	1M:1
επιβλεπουσα	1M:1
επιβλεπων	1M:1
επιθετο	1Lo1
επιθυμητή απασχόληση	1Ln1
επιθυμητή θέση	1Ln1
επιθυμητη απασχοληση	1Ln1
επιθυμητη θεση	1Ln1
επιθυμητοσ μισθοσ	1M;1
επιθυμητόσ μισθόσ	1M;1
επικοινωνία	1M<2
επικοινωνία (προφορική	1M>1
επικοινωνια	1M<2
επικοινωνια (προφορικη	1M>1
επιλυση προβληματων	1M01
επιπεδο	1M13
επιπεδο eqf	1M41
επιπεδο γλωσσασ	1M51
επιπεδο γνωσησ	1M62
επιπεδο εππ	1M41
επιπεδο σπουδων	1M81
επιτευγματα	1LN1
επιτεύγματα	1LN1
επιχείρηση	1M?1
επιχειρηση	1M?1
εππ	1M41
επωνυμία εταιρείασ	1M?1
επωνυμία και διεύθυνση εργοδότη	1M?1
επωνυμια εταιρειασ	1M?1
επωνυμια και διευθυνση εργοδοτη	1M?1
επωνυμο	1Lo1
επωνυμο ονομα	1M@1
επώνυμο	1Lo1
επώνυμο / όνομα	1M@1
εργαλεία	1LZ1
εργαλεια	1LZ1
εργασίεσ	1LQ1
εργασιεσ	1LQ1
εργο	1L:1
εργοδοτησ	1M?1
εργοδότησ	1M?1
εταιρία	1M?1
εταιρεία	1MA2
εταιρεια	1MA2
εταιρια	1M?1
ετη	1MC2
ετη εμπειριασ	1L<1
ετοσ	1L=3
ετοσ αποκτησησ	1LA1
ετοσ αποφοιτησησ	1L@1
ετοσ γεννησησ	1LB1
ετων	1ME1
ετών	1ME1
ευθυνεσ	1LQ1
ευθύνεσ	1LQ1
ευχέρεια	1M51
ευχερεια	1M51
εωσ	1L@1
ηλ διευθυνση	1Lb1
ηλ ταχ	1Lb1
ηλ ταχυδρομειο	1Lb1
ηλ. διεύθυνση	1Lb1
ηλ. ταχ	1Lb1
ηλ. ταχυδρομείο	1Lb1
ηλεκτρονική διεύθυνση	1Lb1
ηλεκτρονικη διευθυνση	1Lb1
ηλεκτρονικο ταχυδρομειο	1Lb1
ηλεκτρονικό ταχυδρομείο	1Lb1
ηλικία	1ME1
ηλικια	1ME1
ημ γεννησησ	1LB1
ημ νια γεννησησ	1LB1
ημ. γέννησησ	1LB1
ημ/νία γέννησησ	1LB1
ημερομηνία	1MF2
ημερομηνία έκδοσησ	1LA1
ημερομηνία έναρξησ	1L91
ημερομηνία γέννησησ	1LB1
ημερομηνία δημοσίευσησ	1L\1
ημερομηνία και τόποσ γέννησησ	1LB1
ημερομηνία λήξησ	1L@1
ημερομηνίεσ	1L;1
ημερομηνια	1MF2
ημερομηνια γεννησησ	1LB1
ημερομηνια δημοσιευσησ	1L\1
ημερομηνια εκδοσησ	1LA1
ημερομηνια εναρξησ	1L91
ημερομηνια και τοποσ γεννησησ	1LB1
ημερομηνια ληξησ	1L@1
ημερομηνιεσ	1L;1
θέμα	1L:1
θέμα διπλωματικήσ	1L_1
θέση	1LJ1
θέση εργασίασ	1LJ1
θεμα	1L:1
θεμα διπλωματικησ	1L_1
θεση	1LJ1
θεση εργασιασ	1LJ1
θητεία	1MH1
θητεια	1MH1
ιδιοτητα	1MI3
ιδιότητα	1MI3
ιδρυμα	1LC1
ιθαγένεια	1Lg1
ιθαγενεια	1Lg1
ιστολογιο	1Ld1
ιστολόγιο	1Ld1
ιστοσελίδα	1Ld1
ιστοσελιδα	1Ld1
ιστοτοποσ	1Ld1
ιστότοποσ	1Ld1
καθήκοντα	1LQ1
καθήκοντα θέσησ	1LJ1
καθήκοντα και αρμοδιότητεσ	1LQ1
καθηκοντα	1LQ1
καθηκοντα θεσησ	1LJ1
καθηκοντα και αρμοδιοτητεσ	1LQ1
κατανοηση προφορικου λογου	1LD1
κατανόηση προφορικού λόγου	1LD1
κατευθυνση	1LI1
κατεύθυνση	1LI1
κατοικία	1ML2
κατοικια	1ML2
κιν	1MN1
κινητο	1MN1
κινητο τηλεφωνο	1MN1
κινητό	1MN1
κινητό τηλέφωνο	1MN1
κλάδοσ	1MO2
κλαδοσ	1MO2
κοινωνικά δίκτυα	1MQ1
κοινωνικα δικτυα	1MQ1
κυρια θεματα επαγγελματικεσ δεξιοτητεσ	1MR1
κυρια καθηκοντα	1LQ1
κυρια μαθηματα	1MR1
κυρια σημεια	1MS1
κυριεσ αρμοδιοτητεσ	1LQ1
κυριεσ δραστηριοτητεσ και αρμοδιοτητεσ	1LQ1
κύρια θέματα/επαγγελματικέσ δεξιότητεσ	1MR1
κύρια καθήκοντα	1LQ1
κύρια μαθήματα	1MR1
κύρια σημεία	1MS1
κύριεσ αρμοδιότητεσ	1LQ1
κύριεσ δραστηριότητεσ και αρμοδιότητεσ	1LQ1
λέξεισ-κλειδιά	1LZ1
λήξη	1L@1
λεξεισ κλειδια	1LZ1
ληξη	1L@1
λογαριασμοσ	1MT1
λογαριασμόσ	1MT1
λογισμικο	1LZ1
λογισμικό	1LZ1
λοιπά	1L41
λοιπά στοιχεία	1L41
λοιπα	1L41
λοιπα στοιχεια	1L41
μέγεθοσ ομάδασ	1LO1
μέθοδοι	1LZ1
μέσοσ όροσ	1LT1
μέχρι	1L@1
μαθήματα	1MR1
μαθηματα	1MR1
μεγεθοσ ομαδασ	1LO1
μεθοδοι	1LZ1
μεσοσ οροσ	1LT1
μεταπτυχιακή εργασία	1L_1
μεταπτυχιακη εργασια	1L_1
μεχρι	1L@1
μητρικέσ γλώσσεσ	1MU1
μητρική γλώσσα	1MU1
μητρική/έσ γλώσσα/εσ	1MU1
μητρικεσ γλωσσεσ	1MU1
μητρικη γλωσσα	1MU1
μητρικη εσ γλωσσα εσ	1MU1
μικρο ονομα	1MV1
μικρό όνομα	1MV1
μισθολογικέσ απαιτήσεισ	1M;1
μισθολογικεσ απαιτησεισ	1M;1
μονάδα	1Lc1
μοναδα	1Lc1
νομοσ	1MW1
νομόσ	1MW1
ξένη γλώσσα	1LV1
ξενη γλωσσα	1LV1
ο ρολοσ μου	1MX1
ο ρόλοσ μου	1MX1
οδοσ	1La1
οδόσ	1La1
οικογενειακή κατάσταση	1MY1
οικογενειακη κατασταση	1MY1
ομάδα	1Lc1
ομαδα	1Lc1
ομιλία	1MZ1
ομιλια	1MZ1
ονομα	1M@1
ονομα (μικρο	1MV1
ονομα επωνυμο	1M@1
ονομα και διευθυνση εργοδοτη	1M?1
ονομα και επωνυμο	1M@1
ονομα και τυποσ του οργανισμου που παρειχε την εκπαιδευση η καταρτιση	1LC1
ονομα χρηστη	1MT1
ονομασία	1M@1
ονομασια	1M@1
ονοματεπωνυμο	1M@1
ονοματεπώνυμο	1M@1
οργανισμοσ	1M[2
οργανισμόσ	1M[2
πανεπιστήμιο	1LC1
πανεπιστημιο	1LC1
παραγωγή γραπτού λόγου	1LW1
παραγωγη γραπτου λογου	1LW1
παρατηρήσεισ	1M]1
παρατηρησεισ	1M]1
πελάτησ	1M^1
πελατησ	1M^1
περίληψη	1M]1
περίοδοσ	1L;1
περιγραφή	1L:1
περιγραφή έργου	1L:1
περιγραφή εργασίασ	1LQ1
περιγραφή εταιρείασ	1M_1
περιγραφη	1L:1
περιγραφη εργασιασ	1LQ1
περιγραφη εργου	1L:1
περιγραφη εταιρειασ	1M_1
περιεχομενο	1L:1
περιεχόμενο	1L:1
περιληψη	1M]1
περιοδικο	1L]1
περιοδικό	1L]1
περιοδοσ	1L;1
περιοχή	1M`3
περιοχη	1M`3
περιφέρεια	1MW1
περιφερεια	1MW1
πιστωτικέσ μονάδεσ	1L`1
πιστωτικεσ μοναδεσ	1L`1
πλήρεσ όνομα	1M@1
πλατφορμα	1LY1
πλατφόρμα	1LY1
πληρεσ ονομα	1M@1
πολη	1Mc2
προγράμματα	1LZ1
προγραμματα	1LZ1
προισταμενοσ	1M:1
προσφωνηση	1Me1
προσφώνηση	1Me1
προυπηρεσια	1L<1
προφίλ	1M]1
προφίλ στο διαδίκτυο	1MQ1
προφιλ	1M]1
προφιλ στο διαδικτυο	1MQ1
προφορική έκφραση	1MZ1
προφορική αλληλεπίδραση	1M>1
προφορική κατανόηση	1LD1
προφορικη αλληλεπιδραση	1M>1
προφορικη εκφραση	1MZ1
προφορικη κατανοηση	1LD1
προϊστάμενοσ	1M:1
προϋπηρεσία	1L<1
πτυχίο	1LS1
πτυχιακή	1L_1
πτυχιακή εργασία	1L_1
πτυχιακη	1L_1
πτυχιακη εργασια	1L_1
πτυχιο	1LS1
πόλη	1Mc2
ρολοι	1MX1
ρολοσ	1Mf3
ρόλοι	1MX1
ρόλοσ	1Mf3
σελίδα	1Ld1
σελιδα	1Ld1
σεμινάρια	1MR1
σεμιναρια	1MR1
σημαντικά σημεία	1MS1
σημαντικα σημεια	1MS1
σταθερο	1LP1
σταθερο τηλεφωνο	1LP1
σταθερό	1LP1
σταθερό τηλέφωνο	1LP1
στρατιωτικέσ υποχρεώσεισ	1MH1
στρατιωτική θητεία	1MH1
στρατιωτική θητεια	1MH1
στρατιωτική κατάσταση	1MH1
στρατιωτικεσ υποχρεωσεισ	1MH1
στρατιωτικη θητεια	1MH1
στρατιωτικη κατασταση	1MH1
συγγραφέασ	1Mi1
συγγραφείσ	1Mi1
συγγραφεασ	1Mi1
συγγραφεισ	1Mi1
συλλογοσ	1Mj1
συνδεσμοσ	1Ld1
συνομιλία	1M>1
συνομιλια	1M>1
συνοψη	1M]1
συσταση	1LF1
σχέση	1Mk1
σχεση	1Mk1
σχετικά	1M]1
σχετικά με την εταιρεία	1M_1
σχετικα	1M]1
σχετικα με την εταιρεια	1M_1
σχολή	1Ml2
σχολείο	1LC1
σχολειο	1LC1
σχολη	1Ml2
σύλλογοσ	1Mj1
σύνδεσμοσ	1Ld1
σύνοψη	1M]1
σύσταση	1LF1
τ κ	1Mn1
τ.κ	1Mn1
τίτλοσ	1Mo4
τίτλοσ ονόματοσ	1M@1
τίτλοσ πιστοποίησησ ή διπλώματοσ	1LS1
τίτλοσ σπουδών	1LS1
ταχυδρομική διεύθυνση	1La1
ταχυδρομικη διευθυνση	1La1
ταχυδρομικοσ κωδικασ	1Mn1
ταχυδρομικόσ κώδικασ	1Mn1
τελευταία τροποποίηση	1N31
τελευταια τροποποιηση	1N31
τεχνολογίεσ	1LZ1
τεχνολογιεσ	1LZ1
τηλ	1LP1
τηλέφωνα	1LP1
τηλέφωνο	1LP1
τηλέφωνο επικοινωνίασ	1LP1
τηλεφωνα	1LP1
τηλεφωνο	1LP1
τηλεφωνο επικοινωνιασ	1LP1
τιτλοσ	1Mo4
τιτλοσ ονοματοσ	1M@1
τιτλοσ πιστοποιησησ η διπλωματοσ	1LS1
τιτλοσ σπουδων	1LS1
τκ	1Mn1
τμήμα	1N42
τμημα	1N42
τομέασ	1Lf1
τομέασ δραστηριότητασ	1Lf1
τομείσ εκπαίδευσησ (isced-f	1N61
τομεασ	1Lf1
τομεασ δραστηριοτητασ	1Lf1
τομεισ εκπαιδευσησ (isced f	1N61
τοποθεσία	1L81
τοποθεσια	1L81
τοποσ	1L81
τοποσ γεννησησ	1N71
τοποσ διαμονησ	1LX1
τοποσ κατοικιασ	1Mc2
τυποσ η τομεασ δραστηριοτητασ	1Lf1
τόποσ	1L81
τόποσ γέννησησ	1N71
τόποσ διαμονήσ	1LX1
τόποσ κατοικίασ	1Mc2
τύποσ ή τομέασ δραστηριότητασ	1Lf1
υπευθυνοτητεσ	1LQ1
υπευθυνότητεσ	1LQ1
υπηκοοτητα	1Lg1
υπηκοοτητα( εσ	1Lg1
υπηκοότητα	1Lg1
υπηκοότητα(-εσ	1Lg1
φαξ	1N81
φορέασ	1N94
φορέασ έκδοσησ	1Lk1
φορέασ απονομήσ	1LK1
φορέασ εκπαίδευσησ	1LC1
φορέασ πιστοποίησησ	1Lk1
φορεασ	1N94
φορεασ απονομησ	1LK1
φορεασ εκδοσησ	1Lk1
φορεασ εκπαιδευσησ	1LC1
φορεασ πιστοποιησησ	1Lk1
φυλο	1N=1
φωτογραφία	1N>1
φωτογραφια	1N>1
φύλο	1N=1
χρήση	1LZ1
χρηση	1LZ1
χρονική περίοδοσ	1L;1
χρονικη περιοδοσ	1L;1
χρονικο διαστημα	1L;1
χρονικό διάστημα	1L;1
χρονολογίεσ	1L;1
χρονολογιεσ	1L;1
χρονοσ	1L;1
χρόνοσ	1L;1
χωρα	1N?1
χώρα	1N?1
ωράριο	1Le1
ωραριο	1Le1
όνομα	1M@1
όνομα (μικρό	1MV1
όνομα - επώνυμο	1M@1
όνομα και διεύθυνση εργοδότη	1M?1
όνομα και επώνυμο	1M@1
όνομα και τύποσ του οργανισμού που παρείχε την εκπαίδευση ή κατάρτιση	1LC1
όνομα χρήστη	1MT1
автор	1N@3
автори	1NC2
авторы	1NE1
адрес	1NF2
адрес за кореспонденция	1NH1
адрес места жительства	1NI1
адрес проживания	1NI1
адрес регистрации	1NI1
адрес сайта	1NJ1
адрес электронной почты	1NK1
адреса	1NL2
адреса електронної пошти	1NN1
адреса проживання	1NO1
адреса становања	1NP1
академическая степень	1NQ1
академия	1NR1
акаунт	1NS1
аккаунт	1NT1
акценти	1NU1
алати	1NV1
армия	1NW1
аудирование	1NX1
аудіювання	1NY1
аутор	1NZ1
аутори	1NZ1
бажана зарплата	1N[1
бажана посада	1N\1
бажана робота	1N\1
бажане місто	1N]1
бажаний рівень доходу	1N[1
бал	1N^1
балл	1N_1
баллы	1N_1
безопасность	1N`1
безпека	1Na1
бележка	1Nb1
беседа	1Nc1
блог	1Nd4
бранш	1Nh1
брачни статус	1Ni1
брачно стање	1Ni1
брой подчинени	1Nj1
брой служители	1Nj1
број запослених	1Nk1
број телефона	1Nl1
в подчинении	1Nm1
веб	1Nn1
веб сайт	1No2
веб сајт	1Nn1
веб страница	1Nn1
веб-сайт	1No2
веб-сајт	1Nn1
вебсайт	1O11
величина тима	1Nk1
вероисповедание	1O21
вес	1O31
вестник	1O41
вештине	1NV1
вид	1O53
вид заетост	1O81
вид зайнятості	1O91
вид занятости	1O:1
вид на дейността	1Nh1
вид на дейността или сферата на работа	1Nh1
вид проект	1O;1
видавець	1O<1
видавець сертифіката	1O=1
видавник	1O=1
видавництво	1O<1
видання	1O<1
видано	1O>1
виза	1O?1
використані технології	1O@1
використовувані технології	1O@1
вклад	1OA1
вкр	1OB1
владеене	1OC1
владение	1OD1
власне ім'я	1OE1
внз	1OF1
водительские права	1OG1
водительское удостоверение	1OG1
водійське посвідчення	1OH1
водійські права	1OH1
военна повинност	1OI1
военна служба	1OI1
военная служба	1NW1
военный билет	1NW1
возачка	1OJ1
возачка дозвола	1OJ1
возраст	1OK1
воинская обязанность	1NW1
воинская служба	1NW1
володіння	1OL1
војна обавеза	1OM1
војни рок	1OM1
вредные привычки	1O31
време	1ON2
время	1OP1
время работы	1OP1
врста	1OQ1
врста делатности	1OR1
врста запослења	1OS1
врста пројекта	1OQ1
вручено	1OT1
връзка	1OU1
връзка с лицето	1OV1
връчена от	1OW1
вуз	1NR1
вулиця	1NO1
възложител	1OX1
възраст	1OY1
выдавшая организация	1OZ1
выдал	1OZ1
выдан	1O[2
выдан кем	1OZ1
выдано	1O]1
выполняемая работа	1OA1
выполняемые обязанности	1OA1
выпуск	1O^1
выпускная квалификационная работа	1OB1
выпускная работа	1OB1
відгук	1O_1
відділ	1O`1
відзнака	1Oa1
відношення	1Ob1
відношення до військової служби	1Oc1
відповідальність	1Od1
військова служба	1Oc1
військовий обов'язок	1Oc1
вік	1Oe1
галузь	1Of1
галузі освіти (isced f	1Og1
галузі освіти (isced-f	1Og1
главни задаци	1Oh1
главни предмети	1Oi1
главное	1Oj1
главные достижения	1Ok1
говор	1Ol1
говорене	1Om1
говорение	1On1
говорна интеракција	1Oo1
говорна продукција	1Ol1
говоріння	1P01
год	1P14
год выдачи	1O]1
год окончания	1O^1
год получения	1O]1
год поступления	1P51
год публикации	1P61
год рождения	1P71
года	1OK1
година	1P86
година завршетка	1P>1
година на завършване	1P?1
година на раждане	1P@1
година рођења	1PA1
године	1PB2
године искуства	1PD1
години	1PE3
години опит	1PH1
годы	1OP1
годы обучения	1OP1
годы работы	1OP1
головне	1PI1
город	1PJ2
город проживания	1PJ2
готов приступить	1PL1
готова приступить	1PL1
готовност за започване	1PM1
готовность к командировкам	1PN1
готовность к переезду	1PN1
готовность к работе	1PL1
готовность приступить	1PL1
готовность приступить к работе	1PL1
готовність до відряджень	1N]1
готовність до переїзду	1N]1
готовність до роботи	1PO1
готовність приступити	1PO1
гр	1PP1
град	1PQ3
гражданство	1PT2
график	1O:1
график работы	1PV2
графік	1O91
графік роботи	1O91
громадська організація	1PX1
громадянство	1PY1
д р	1P71
д.р	1P71
дата	1PZ9
дата видачі	1O>1
дата выдачи	1O]1
дата выхода	1PL1
дата выхода публикации	1P61
дата завершення	1Pc1
дата закінчення	1Pc1
дата и место рождения	1P71
дата и място на раждане	1P@1
дата на издаване	1Pd1
дата на публикуване	1Pe1
дата на раждане	1P@1
дата народження	1Pf1
дата начала	1P51
дата окончания	1O^1
дата отримання	1O>1
дата получения	1O]1
дата поступления	1P51
дата початку	1Pg1
дата приема	1P51
дата приёма	1P51
дата публикации	1P61
дата публікації	1Ph1
дата рождения	1P71
дата та місце народження	1Pf1
дата увольнения	1O^1
дата і місце народження	1Pf1
дати	1Pi2
дати (от до	1Pk1
дати (от-до	1Pk1
датум	1Pl3
датум завршетка	1P>1
датум и место рођења	1PA1
датум издавања	1Po1
датум објављивања	1Q01
датум почетка	1Q11
датум рођења	1PA1
даты	1OP1
дейности	1Q21
делатност	1OR1
день народження	1Pf1
день рождения	1P71
департамент	1Q32
дети	1Q51
деятельность	1Q62
деятельность компании	1Q81
диалог	1Q92
диплом	1Q;3
диплом на тему	1OB1
диплом с отличием	1N_1
диплома	1Q>2
диплома с успех	1Q@1
дипломен проект	1QA1
дипломна работа	1QA1
дипломна робота	1QB1
дипломная работа	1OB1
дипломний проєкт	1QB1
дипломный проект	1OB1
дипломски рад	1QC1
дирекция	1QD1
дисертационен труд	1QA1
дисертация	1QA1
дисертација	1QC1
дисертація	1QB1
диссертация	1OB1
дисциплини	1QE1
дисциплины	1QF1
дисципліни	1QG1
длительность	1OP1
длъжност	1QH3
длъжностна характеристика	1Q21
для	1QK2
для кого	1QM1
до	1QN4
додаткова інформація	1QR1
додатково	1QR1
доделила	1QS1
доделио	1QS1
додељује	1QS1
докторска дисертација	1QC1
должностные обязанности	1OA1
должностные обязанности и достижения	1OA1
должность	1QT4
домашен	1QX1
домашен адрес	1NH1
домашний адрес	1NI1
домашний телефон	1QY1
домашня адреса	1NO1
дополнительная информация	1QZ1
дополнительная почта	1Q[1
дополнительно	1QZ1
дополнительный телефон	1Q\1
допълнителна информация	1Q]1
досвід	1Q^1
досвід роботи	1Q^1
достигнутые результаты	1Ok1
достигнућа	1Q_1
достижения	1Ok1
доступност	1Q`1
доступность	1PL1
доступність	1PO1
досягнення	1Qa1
држава	1Qb1
држављанство	1Qc1
друге имејл адресе	1Qd1
други данни	1Q]1
други имейли	1Qe1
други сајтови	1Qf1
други телефони	1Qg2
други уебсайтове	1Qi1
другие адреса почты	1Q[1
другие сайты	1Qj1
другие ссылки	1Qj1
другие телефоны	1Q\1
друго	1Qk2
другое	1QZ1
дружество	1Qm1
друштвене мреже	1Qn1
дужности	1Oh1
държава	1Qo1
діалог	1R01
діти	1R11
діяльність	1Od1
діяльність компанії	1R21
е mail	1R33
е маил	1R61
е пошта	1R61
е поща	1R71
е-mail	1R33
е-маил	1R61
е-пошта	1R61
е-поща	1R71
егн	1R81
език	1R91
езикови сертификати	1R:1
езици	1R91
екип	1QD1
екр	1R;1
ел адрес	1R71
ел пошта	1NN1
ел поща	1R71
ел. адрес	1R71
ел. пошта	1NN1
ел. поща	1R71
електронна адреса	1NN1
електронна пошта	1NN1
електронна поща	1R71
електронска пошта	1R61
емаил	1R61
еспб	1R<1
еспб бодови	1R<1
желаемая должность	1R=1
желаемая зарплата	1R>1
желаемая позиция	1R=1
желаемое место работы	1PN1
желаемый город	1PN1
желаемый график	1O:1
желаемый доход	1R>1
желаемый уровень дохода	1R>1
желаемый уровень заработной платы	1R>1
желана длъжност	1R?1
желана заплата	1R@1
желана позиция	1R?1
желательное место работы	1PN1
жељена плата	1RA1
жељена позиција	1RB1
живет в	1RC1
живу	1RC1
живу в	1RD2
живёт в	1RC1
журнал	1RF2
з	1Pg1
за	1RH1
за компанията	1RI1
за мен	1Nb1
за фирмата	1RI1
забележка	1Nb1
завдання	1Od1
завершення	1Pc1
завршетак	1P>1
завршни рад	1QC1
завършване	1P?1
завършил	1P?1
завършила	1P?1
загальний стаж	1Q^1
заглавие	1RJ1
заголовок	1RK1
задаци	1Oh1
задача	1RL1
задачи	1RM2
задужења	1Oh1
задължения	1Q21
заемана длъжност	1RO1
заемана длъжност или позиция	1RO1
займана посада	1RP1
зайнятість	1O91
заказчик	1QM1
заклад	1OF1
заклад освіти	1OF1
закінчення	1Pc1
замовник	1RQ1
занимаемая должность	1RR1
занимање	1RS2
занятость	1PV2
започване	1RU1
заработная плата	1R>1
зарплата	1RV2
зарплата от	1R>1
зарплатные ожидания	1R>1
зарплатні очікування	1N[1
зачетные единицы	1RX1
зачётные единицы	1RX1
збірник	1O<1
звање	1RY1
звено	1QD1
звертання	1RZ1
земља	1Qb1
зміст	1R[1
знание языка	1OD1
знање	1R\1
зона відповідальності	1Od1
зона ответственности	1OA1
зріст	1R]1
издавалац	1R^1
издавач	1R_1
издаваща институция	1R`1
издаден на	1Pd1
издаден от	1R`1
издадено	1Pd1
издадено от	1R`1
издала	1R^1
издание	1Ra1
издао	1R^1
издател	1Rb2
издател на сертификата	1R`1
издателство	1O41
издатель	1Ra1
издатель сертификата	1OZ1
издательство	1Ra1
използвани технологии	1Rd1
изучаемые дисциплины	1QF1
изученные дисциплины	1QF1
име	1Re3
име и адрес на работодателя	1Qm1
име и вид на обучаващата или образователната организация	1Rh1
име и презиме	1Ri1
име и фамилия	1Rj1
име презиме фамилия	1Rj1
име, презиме, фамилия	1Rj1
имейл	1Rk2
имейл адрес	1R71
имена	1Rm2
имејл	1R61
имејл адреса	1R61
имя	1Ro2
имя и фамилия	1S11
имя пользователя	1NT1
индекс	1S21
индустрия	1S31
индустрија	1OR1
инн	1S41
иностранный язык	1S51
институт	1NR1
институция	1S64
инструментарий	1S:1
инструменти	1Rd1
инструменты	1S:1
интернет страница	1S;2
искуство	1PD1
использовал	1S:1
использовала	1S:1
использованные технологии	1S:1
используемые инструменты	1S:1
используемые технологии	1S:1
используемый стек	1S:1
истакнуто	1S=1
исходный код	1NJ1
итоги	1Ok1
итоговая оценка	1N_1
категория	1S>3
категория прав	1OG1
кафедра	1SA2
квалификация	1SC2
квалификација	1RY1
кваліфікаційна робота	1QB1
кваліфікація	1SE1
кем вручена	1OT1
кем выдан	1OZ1
кем выдано	1SF2
кем присуждено	1OT1
кем приходится	1SH1
керівник	1SI1
ким видано	1O=1
ким вручено	1SJ1
ким присуджено	1SJ1
клиент	1SK2
клијент	1RH1
ключевое	1Oj1
ключевые достижения	1Ok1
ключевые моменты	1Oj1
ключевые навыки	1S:1
ключевые слова	1S:1
ключови думи	1Rd1
ключові досягнення	1Qa1
ключові моменти	1PI1
ключові слова	1O@1
клієнт	1RQ1
коаутори	1NZ1
коледж	1OF1
количество подчиненных	1Nm1
количество подчинённых	1Nm1
количество сотрудников	1Nm1
колледж	1NR1
команда	1Q32
команда проекта	1Nm1
командировки	1PN1
коммуникация	1SM1
компания	1SN3
компанија	1SQ2
компанія	1SS2
комуникация	1SU1
комунікація	1SV1
конец	1O^1
контакт	1SW2
контакт телефон	1Nl1
контакти	1QX1
контактний телефон	1SY1
контактный телефон	1QY1
контакты	1QY1
контекст	1RL1
конференция	1Ra1
конференція	1O<1
корисничко име	1SZ1
коришћене технологије	1NV1
короткий опис	1S[1
коротко	1S[1
край	1S\2
крайна дата	1P?1
кратко	1S^1
краткое описание	1S^1
країна	1S_1
крај	1P>1
кредити	1S`2
кредити єктс	1Sb1
кредиты	1RX1
круг обязанностей	1OA1
курсеви	1Oi1
курси	1QG1
курсове	1QE1
курсы	1QF1
кількість працівників	1Sc1
кључне речи	1NV1
кључне тачке	1S=1
лет	1OK1
линк	1S;2
лично име	1Sd2
личное имя	1Sf1
личный сайт	1NJ1
логин	1NT1
логін	1Sg1
локация	1Sh1
локација	1Si1
локація	1Sj1
м	1Sk1
магистарски рад	1QC1
магистерская диссертация	1OB1
магистърска теза	1QA1
магістерська робота	1QB1
майчин език	1Sl1
майчини езици	1Sl1
мастер рад	1QC1
матерњи језик	1Sm1
матерњи језици	1Sm1
мейл	1Rk2
ментор	1Sn1
менторка	1Sn1
мережа	1So1
место	1T03
место в рейтинге	1T31
место жительства	1PJ2
место и дата рождения	1P71
место проживания	1PJ2
место работы	1T43
место рада	1Si1
место рождения	1T71
место рођења	1T81
место становања	1T92
местоживеене	1T;2
местонахождение	1Sh1
местоположение	1T=3
месторабота	1T@2
месторождение	1TB1
мета	1N\1
методе	1NV1
методи	1TC2
методы	1S:1
мешкаю	1Sk1
мејл	1R61
мишљење	1TE1
моб	1TF4
моб тел	1TJ3
моб телефон	1TM3
моб. тел	1TJ3
моб. телефон	1TM3
мобилен	1TP1
мобилен тел	1TP1
мобилен телефон	1TP1
мобилни	1TQ1
мобилни телефон	1TQ1
мобильный	1TR1
мобильный телефон	1TR1
мобільний	1TS1
мобільний телефон	1TS1
мова	1TT1
мови	1TT1
мови та інструменти	1O@1
мовний досвід	1TU1
мовні сертифікати	1TV1
мои достижения	1Ok1
мои задачи	1OA1
мои обязанности	1OA1
монолог	1TW2
моя роль	1TY4
моята роля	1T]1
моја улога	1T^1
мрежа	1T_2
място	1Ta1
място на раждане	1TB1
місто	1Tb2
місто проживання	1Sk1
місце	1Sj1
місце народження	1Td1
місце проживання	1Tb2
місце роботи	1Te2
місце і дата народження	1Pf1
місцезнаходження	1Sj1
навички	1O@1
навчальний заклад	1OF1
навыки	1S:1
нагорода	1Oa1
награда	1Tg3
надређени	1Sn1
назва	1Tj2
назва компанії	1Tl1
назва навчального закладу	1OF1
назва нагороди	1Oa1
название	1Tm2
название компании	1To1
название организации	1To1
название проекта	1S11
название учебного заведения	1NR1
назив	1U02
назив и адреса послодавца	1U21
назив награде	1U31
назив фирме	1U21
назив школе	1U41
наименование	1U53
наименование на наградата	1RJ1
наименование на придобитата квалификация	1U81
наименование на фирмата	1Qm1
наименование организации	1To1
наименование учебного заведения	1NR1
наличност	1PM1
налог	1SZ1
напомена	1U91
направление	1U:2
направление подготовки	1U<1
напрям	1U=1
напрям підготовки	1U=1
народився	1Pf1
народилась	1Pf1
народилася	1Pf1
наручилац	1RH1
населений пункт	1Sk1
населенный пункт	1RC1
населено място	1T;2
населённый пункт	1RC1
настоящ адрес	1NH1
настояща длъжност	1R?1
науковий керівник	1SI1
научен ръководител	1U>1
научный руководитель	1U?1
националност	1U@2
националности	1UB1
национальность	1UC1
національність	1PY1
начална дата	1RU1
начало	1UD2
начало работы	1P51
нива по cefr	1UF1
ниво	1UG5
ниво еок	1UL1
ниво знања	1R\1
ниво на владеене	1OC1
ниво по екр	1R;1
ниво по националната класификация	1R;1
нивои зерој	1UM1
ник	1NT1
никнейм	1NT1
нокс ниво	1UL1
номер телефона	1QY1
номер телефону	1SY1
нік	1Sg1
о компании	1Q81
о компанији	1UN1
о мени	1U91
о проекте	1RL1
о себе	1S^1
о фирми	1UN1
област	1UO3
област студија	1UR1
области на образование (isced f	1US1
области на образование (isced-f	1US1
области образования (isced f	1UT1
области образования (isced-f	1UT1
область	1UU2
область деятельности	1S31
область изучения	1U<1
обліковий запис	1Sg1
обо мне	1S^1
обобщение	1Nb1
обов'язки	1Od1
оборудование	1S:1
обработка информации	1UW1
обработка на информация	1UX1
образование	1UY4
образователна институция	1Rh1
образователна степен	1U]2
образовательное учреждение	1NR1
образовна установа	1U41
обращение	1U_1
обробка інформації	1U`1
обръщение	1Ua1
обучаваща организация	1Rh1
общий стаж	1Ub1
общий стаж работы	1Ub1
объединение	1Uc1
обязанности	1OA1
обязанности и задачи	1OA1
објављено	1Q01
објављено у	1R_1
од	1Q11
од - до	1Ud1
од до	1Ud1
одговорности	1Oh1
одељење	1Ue1
однос	1Uf1
оеер	1UF1
ожидаемая зарплата	1R>1
ожидания по зарплате	1R>1
окончание	1O^1
окончание работы	1O^1
округ	1Ug1
окружение	1S:1
опис	1Uh2
опис компаније	1UN1
опис компанії	1R21
опис посла	1Oh1
опис проекту	1R[1
опис проєкту	1R[1
опис пројекта	1Uj1
описание	1Uk2
описание компании	1Q81
описание на проекта	1Um1
описание на фирмата	1RI1
описание проекта	1RL1
опит	1PH1
опубликовано	1P61
опубликовано в	1Ra1
опубліковано	1Ph1
опубліковано в	1O<1
општина	1Un1
опыт	1Ub1
опыт работы	1Ub1
организатор	1Uo4
организация	1V38
организација	1V;2
організатор	1O=1
організація	1V=5
освіта	1VB2
освітній ступінь	1SE1
ословљавање	1VD1
основная деятельность	1OA1
основне	1PI1
основни дейности и отговорности	1Q21
основни задачи	1Q21
основни задължения	1Q21
основни моменти	1NU1
основни отговорности	1Q21
основни постижения	1VE1
основни предмети	1QE1
основни предмети застъпени професионални умения	1QE1
основни предмети/застъпени професионални умения	1QE1
основное	1Oj1
основные дисциплины	1QF1
основные достижения	1Ok1
основные задачи	1OA1
основные обязанности	1OA1
основные предметы	1QF1
основные результаты	1Ok1
основні дисципліни	1QG1
основні досягнення	1Qa1
основні завдання	1Od1
основні обов'язки	1Od1
особистий сайт	1O11
остали подаци	1VF1
остало	1VF1
остання зміна	1VG1
от	1RU1
отбита военна служба	1OI1
ответственность	1OA1
отговорности	1Q21
отдел	1VH2
отзив	1VJ1
отзыв	1VK1
отличие	1RJ1
отношение	1SH1
отношение к воинской обязанности	1NW1
отношение к воинской службе	1NW1
отрасль	1S31
отрасль компании	1S31
отрасъл	1Nh1
отчество	1Sf1
оцена	1VL1
оценка	1VM2
оцінка	1N^1
очаквана заплата	1R@1
очаквано възнаграждение	1R@1
очекивана плата	1RA1
очікувана зарплата	1N[1
п к	1VO1
п і б	1VP1
п.к	1VO1
п.і.б	1VP1
партийность	1VQ1
паспорт	1S41
паспортные данные	1S41
переезд	1PN1
переїзд	1N]1
период	1VR3
период обучения	1OP1
период работы	1OP1
період	1VU1
період роботи	1VU1
писане	1VV1
писање	1VW1
письменная речь	1VX1
письмо	1VY2
платформа	1V[4
по	1V_3
по батькові	1OE1
повне ім'я	1VP1
подданство	1UC1
подразделение	1Vb1
подробности	1RL1
подчинение	1U?1
подчиненные	1Nm1
подчинённые	1Nm1
позиция	1Vc3
позиција	1Vf1
позиція	1Vg2
познавање	1R\1
пол	1Vi3
политические взгляды	1VQ1
полное имя	1S11
понимание на слух	1NX1
портфолио	1Vl2
портфоліо	1O11
посада	1Vn4
посадові обов'язки	1Od1
посвідчення водія	1OH1
посилання	1O11
последна промяна	1W21
последнее изменение	1W31
послови и одговорности	1Oh1
послодавац	1U21
постигнућа	1Q_1
постижения	1VE1
постоянен адрес	1NH1
поточний статус	1W41
потребителско име	1NS1
початок	1Pg1
почетак	1Q11
почта	1NK1
почтовый адрес	1NI1
почтовый индекс	1S21
пошта	1NN1
поштански број	1W51
поштова адреса	1NO1
поштовий індекс	1W61
поща	1R71
пощенски код	1VO1
права	1W72
права категории	1OG1
пребивалиште	1T92
предмети	1W93
предметы	1QF1
предприятие	1W<2
предузеће	1U21
презиме	1W>1
презиме и име	1Ri1
премия	1RK1
препорука	1TE1
препоръка	1VJ1
претендую на должность	1R=1
придобита	1Pd1
придобита квалификация	1U81
признање	1U31
примечание	1S^1
примітка	1S[1
присвоенная квалификация	1NQ1
присъдена от	1OW1
причина за напускане	1W?1
причина звільнення	1W@1
причина увольнения	1WA1
причина ухода	1WA1
причины увольнения	1WA1
про компанію	1R21
про мене	1S[1
про проєкт	1R[1
про себе	1S[1
провайдер	1OZ1
проводившая организация	1NR1
програми	1WB3
программа	1QF1
программное обеспечение	1S:1
программы	1S:1
програмне забезпечення	1O@1
продолжительность	1OP1
продължителност	1Pk1
проект	1Uk2
проживает	1PJ2
проживание	1PJ2
проживання	1Tb2
проживаю	1RD2
проживающий	1RC1
проживає	1Sk1
прописка	1NI1
просек	1VL1
просечна оцена	1VL1
професионално направление	1WE1
професия	1WF2
професия или заемана длъжност	1RO1
професија	1RB1
профессиональная область	1S31
профессиональные достижения	1Ok1
профессия	1WH2
професія	1Vg2
профил	1WJ3
профили	1WM3
профилно име	1NS1
профиль	1U<1
профиль компании	1Q81
профілі	1WP1
прочее	1QZ1
проєкт	1R[1
пројекат	1Uj1
пряк ръководител	1U>1
прізвище	1WQ1
прізвище та ім'я	1VP1
прізвище ім'я по батькові	1VP1
прізвище, ім'я, по батькові	1VP1
публикувано	1Pe1
публикувано в	1O41
пуно име	1Ri1
пълно име	1Rj1
піб	1VP1
підлеглі	1Sc1
підприємство	1Tl1
підрозділ	1O`1
работно време	1O81
работодател	1Qm1
работодатель	1To1
равнище	1WR1
радни задаци	1Oh1
радни стаж	1PD1
радно време	1OS1
радно место	1Vf1
разговор	1WS3
размер команды	1Nm1
размер на екипа	1Nj1
разрешение на работу	1O?1
разрешение на работу в	1O?1
район	1UU2
регион	1WV5
регион проживания	1RC1
регіон	1W[2
режим работы	1O:1
резултат	1W]4
резултати	1Wa2
результат	1Wc4
результати	1Qa1
результаты	1Ok1
резюме	1Wg3
рейтинг	1T31
рекомендация	1VK1
рекомендація	1O_1
репозиторий	1NJ1
репозиторій	1O11
республика	1Wj1
решаване на проблеми	1Wk1
решение проблем	1Wl1
роботодавець	1Tl1
роден	1P@1
роден език	1Sl1
роден на	1P@1
родена	1P@1
родена на	1P@1
родилась	1P71
родился	1P71
родился( ась	1P71
родился(-ась	1P71
родинний стан	1R11
родной	1Wm1
родной город	1Wn1
родной язык	1Wm1
розв'язання проблем	1Wo1
розмова	1R01
розмір команди	1Sc1
роки	1X02
роки навчання	1VU1
років	1Oe1
роли	1X22
роль	1X46
роль в проекте	1X:1
роль особи	1Ob1
роль у проєкті	1X;1
роля	1QH3
роля в проекта	1T]1
ролі	1X;1
рост	1O31
рођен	1PA1
рођена	1PA1
руководитель	1U?1
ръководител	1U>1
рівень	1X<3
рівень володіння	1X?2
рівень мови	1OL1
рівень освіти	1VB2
рівень єрк	1XA1
рівні cefr	1XB1
рідна мова	1XC1
рік	1XD4
рік вступу	1Pg1
рік закінчення	1Pc1
рік народження	1Pf1
с	1P51
садржај	1Uj1
сажетак	1U91
сайт	1XH3
сайт компании	1NJ1
самостоятелно устно изложение	1Om1
сајт	1Nn1
сборник	1Ra1
свидетелство за управление	1XK1
свидетелство за управление на мпс	1XK1
сводка	1S^1
світлина	1XL1
сдружение	1XM1
сектор	1XN4
сектор рада	1Ue1
семеен статус	1XR1
семейно положение	1XR1
семейное положение	1Q51
семейный статус	1Q51
середній бал	1N^1
серии	1Rd1
сертификати	1XS2
сертификаты	1XU1
сертифікати	1TV1
сеть	1XV1
сигурност	1XW1
скринька	1NN1
слика	1XX1
служба	1Ue1
служба в армии	1NW1
служебни задължения	1Q21
слухання	1NY1
слушане	1XY1
слушање	1XZ1
смер	1UR1
снилс	1S41
снимка	1X[1
соавторы	1NE1
собствено и фамилно име	1Rj1
собствено име	1X\1
содержание	1RL1
создание контента	1X]1
соискание должности	1R=1
состав команды	1Nm1
состав семьи	1Q51
состояние здоровья	1O31
сотовый	1TR1
сотовый телефон	1TR1
софтвер	1NV1
софтуер	1Rd1
социални мрежи	1X^1
социальные сети	1X_1
соцмережі	1WP1
соцсети	1X_1
соцсеть	1XV1
соціальні мережі	1WP1
специализация	1U:2
специалност	1WE1
специальность	1X`3
специјализација	1UR1
спеціальність	1U=1
спеціалізація	1U=1
списание	1O41
сприйняття на слух	1NY1
співавтори	1Xc1
спілка	1PX1
среда	1S:1
среден успех	1Q@1
средний балл	1N_1
средний балл диплома	1N_1
средняя оценка	1N_1
средства	1S:1
срок	1Xd2
срок выхода на работу	1PL1
срок на предизвестие	1PM1
срок работы	1OP1
сроки	1OP1
ссылка	1NJ1
ссылки	1NJ1
стаж	1Xf2
стаж работы	1Ub1
стаж роботи	1Q^1
стан здоров'я	1R]1
старост	1Xh1
статус	1Xi2
статус лица	1SH1
статус поиска	1Xk1
стать	1Xl1
створення контенту	1Xm1
стек	1Xn2
стек проекта	1S:1
стек технологий	1S:1
стек технологій	1O@1
степен	1Y03
степен на владеене	1Y32
степен на образование	1Y51
степен образовања	1Y61
степен студија	1RY1
степень	1NQ1
степень владения	1Y72
стечено	1Po1
стечено звање	1RY1
страна	1Y92
страна проживания	1Y;1
страни језик	1Y<1
структурное подразделение	1Vb1
стручна спрема	1Y61
студије	1UR1
студијски програм	1UR1
ступінь	1SE1
стэк	1S:1
суть	1RL1
суть проекта	1RL1
сфера	1S31
сфера деятельности	1S31
сфера деятельности компании	1Q81
сфера діяльності	1Of1
сфера на дейност	1Nh1
съавтори	1Y=1
съдържание	1Um1
създаване на съдържание	1Y>1
сімейне становище	1R11
сімейний стан	1R11
текущий статус	1Xk1
тел	1Y?4
телефон	1Y?4
телефон за връзка	1QX1
телефон за контакт	1QX1
телефонен номер	1QX1
тема	1YC2
тема вкр	1OB1
тема диплома	1YE2
тема диплома бакалавра	1OB1
тема дипломной работы	1OB1
тема дипломної роботи	1QB1
тема дисертації	1QB1
тема диссертации	1OB1
тема на дипломната работа	1QA1
тема рада	1QC1
термін	1VU1
технический стек	1S:1
технологии	1YG2
технологии и инструменты	1S:1
технологии и языки	1S:1
технологии проекта	1S:1
технологический стек	1S:1
технологический стэк	1S:1
технология	1S:1
технологије	1NV1
технології	1O@1
тим	1Ue1
тип	1YI4
тип заетост	1O81
тип зайнятості	1O91
тип занятости	1O:1
тип образования	1NQ1
тип проекта	1YM1
тип проєкту	1YN1
титла	1YO2
титул	1YQ2
титула	1YS2
трајање	1Ud1
тренутна позиција	1RB1
три имена	1Rj1
тривалість	1VU1
трите имена	1Rj1
трудов стаж	1PH1
удружење	1YU1
уеб сайт	1OU1
уеб страница	1OU1
уебсайт	1OU1
улица	1YV3
улога	1YY3
улоге	1T^1
умения	1Rd1
умения за писане	1VV1
умения за разговор	1Om1
умения за слушане	1XY1
умения за четене	1Y\1
универзитет	1U41
университет	1Y]2
університет	1OF1
управление	1Vb1
уровень	1Y_3
уровень cefr	1Yb1
уровень владения	1Y72
уровень ерк	1Yc1
уровень образования	1Yd2
уровень языка	1OD1
уровни cefr	1Yb1
уроженец	1Wn1
усмерење	1UR1
усне мовлення	1P01
усне спілкування	1R01
успеваемость	1N_1
успеси	1Q_1
успех	1Q@1
успехи	1Yf2
успіхи	1Qa1
установа	1Yh5
устная речь	1On1
устное общение	1Nc1
участие в разговор	1Ym1
учебно заведение	1Rh1
учебное заведение	1NR1
ученая степень	1NQ1
училище	1Rh1
учредитель	1OT1
учреждение	1Yn3
учёная степень	1NQ1
ф и о	1S11
ф.и.о	1S11
факс	1Z14
фактический адрес	1NI1
факултет	1Z52
факультет	1SA2
факультет / специальность	1U<1
факультет специальность	1U<1
факультет, специальность	1U<1
фамилия	1Z72
фамилия и имя	1S11
фамилия имя отчество	1S11
фамилия, имя, отчество	1S11
фамилно име	1Z91
фио	1S11
фирма	1Z:4
фонд	1Uc1
форма навчання	1SE1
форма обучения	1NQ1
формат работы	1O:1
фото	1Z>2
фотография	1Z@1
фотографија	1XX1
фотографія	1XL1
фреймворки	1S:1
функции	1OA1
функционал	1OA1
функциональные обязанности	1OA1
функция	1ZA4
функција	1YY3
функціональні обов'язки	1Od1
функція	1RP1
функції	1Od1
фірма	1Tl1
характеристика	1VK1
цел	1Um1
цель	1R=1
цель поиска	1R=1
цель проекта	1RL1
цефр	1UM1
цитат	1ZE2
цитата	1ZG2
циљ	1Uj1
час	1VU1
часопис	1R_1
часы	1RX1
чего добился	1Ok1
чего достиг	1Ok1
чем занималась	1OA1
чем занимался	1OA1
четене	1Y\1
численность	1Nm1
число подчиненных	1Nm1
число подчинённых	1Nm1
число рождения	1P71
читання	1ZI1
читање	1ZJ1
чтение	1ZK1
что входило в обязанности	1OA1
что делал	1OA1
что делала	1OA1
что сделано	1Ok1
чужд език	1R91
школа	1ZL3
шофьорска книжка	1XK1
штат	1Nm1
эл адрес	1NK1
эл почта	1NK1
эл. адрес	1NK1
эл. почта	1NK1
электронная почта	1NK1
электронный адрес	1NK1
этническая принадлежность	1ZO1
язык	1S51
языки	1ZP2
языки и инструменты	1S:1
языковой опыт	1ZR1
языковые сертификаты	1XU1
ім'я	1ZS2
ім'я користувача	1Sg1
ім'я та прізвище	1VP1
ім'я і прізвище	1VP1
імейл	1NN1
індекс	1W61
іноземна мова	1TT1
інститут	1OF1
інструменти	1O@1
інше	1QR1
інші адреси пошти	1ZU1
інші сайти	1ZV1
інші телефони	1ZW1
језик	1Y<1
језици	1Y<1
језичка искуства	1ZX1
језички сертификати	1ZY1
јмбг	1ZZ1
אגף	1Z[1
אודות	1Z\1
אודות החברה	1Z]1
אוניברסיטה	1Z^1
אזור	1Z_1
אזור מגורים	1Z`1
אזרחות	1Za1
אחר	1Zb1
אחריות	1Zc1
אי מייל	1Zd1
אי-מייל	1Zd1
אימייל	1Zd1
אינטראקציה בעל פה	1Ze1
ארגון	1Zf3
ארץ	1Zi1
ארץ לידה	1Zj1
ארץ מגורים	1Zi1
אתר	1Zk1
אתר אינטרנט	1Zk1
אתר אישי	1Zk1
אתרים נוספים	1Zl1
בטיחות	1Zm1
בית ספר	1Z^1
בלוג	1Zk1
במסגרת התפקיד	1Zc1
גודל הצוות	1Zn1
גוף	1Zo1
גוף מנפיק	1[01
גיל	1[11
דוא"ל	1Zd1
דואל	1Zd1
דואר אלקטרוני	1Zd1
דוא״ל	1Zd1
דיבור	1[21
דיסרטציה	1[31
דת	1[41
האזנה	1[51
הבנת הנקרא	1[61
הבנת הנשמע	1[51
הבעה בכתב	1[71
הבעה בעל פה	1[21
הגוף המסמיך	1[01
הגוף המעניק	1[81
הונפק על ידי	1[01
הוענק על ידי	1[81
הוצאה לאור	1[91
היקף משרה	1[:1
הישגים	1[;1
הישגים בולטים	1[;1
הישגים עיקריים	1[;1
המלצה	1[<1
הסמכה	1[=1
הערות	1Z\1
השכלה	1[>2
התחלה	1[@1
התמחות	1[A1
זמינות	1[B1
חברה	1[C1
חוג	1[A1
חוות דעת	1[<1
חשבון	1[D1
טכנולוגיה	1[E1
טכנולוגיות	1[E1
טל	1[F1
טלפון	1[F1
טלפון בבית	1[F1
טלפון ליצירת קשר	1[F1
טלפון נייד	1[G1
טלפון סלולרי	1[G1
טלפונים נוספים	1[H1
יחידה	1Z[1
יישוב	1[I1
יליד	1[J1
ילידת	1[J1
יצירת תוכן	1[K1
כותרת	1[L1
כינוי	1[M1
כישורים	1[E1
כלי הערכה	1[E1
כלי עבודה	1[E1
כלים	1[E1
כלים וטכנולוגיות	1[E1
כתב עת	1[91
כתובות דוא"ל נוספות	1[N1
כתובת	1[O1
כתובת דוא"ל	1Zd1
כתובת למכתבים	1[O1
כתובת מגורים	1[O1
כתובת מייל	1Zd1
כתיבה	1[71
לאום	1Za1
לינק	1Zk1
לקוח	1[P1
מ	1[@1
מגדר	1[Q1
מגורים	1[R2
מגזר	1[T1
מגמה	1[A1
מדינה	1Zi1
מוסד	1[U3
מוסד אקדמי	1Z^1
מוסד לימודים	1Z^1
מוציא לאור	1[91
מזמין	1[P1
מחבר	1[X1
מחברים	1[X1
מחברת	1[X1
מחוז	1Z_1
מחלקה	1Z[1
מטלות	1Zc1
מייל	1Zd1
מילות מפתח	1[E1
מין	1[Q1
מיקוד	1[Y1
מיקום	1Z`1
מכללה	1Z^1
ממונה	1[Z1
ממוצע	1[[1
ממוצע ציונים	1[[1
מנהל ישיר	1[Z1
מנחה	1[Z1
מנפיק	1[01
מס' נייד	1[G1
מסלול	1[A1
מספר זהות	1[\1
מספר טלפון	1[F1
מספר עובדים	1Zn1
מען	1[O1
מעניק	1[81
מעסיק	1[C1
מצב אישי	1[]1
מצב משפחתי	1[]1
מקום	1Z`1
מקום העבודה	1Z`1
מקום לידה	1Zj1
מקום מגורים	1[^2
מקום עבודה	1[C1
מקצוע	1[`1
מקצועות	1[a1
משימות	1Zc1
משך	1[b1
משרה	1[c1
משרה מבוקשת	1[`1
מתאריך	1[@1
נ"ז	1[d1
נולד	1[J1
נולדה	1[J1
נושא העבודה	1[31
נושא התזה	1[31
נייד	1[G1
ניסיון	1[e1
ניתן על ידי	1[01
נקודות זכות	1[d1
נקודות עיקריות	1[f1
נתינות	1Za1
סביבת עבודה	1[E1
סוג	1[g1
סוג הפרויקט	1[g1
סוג התואר	1[=1
סוג משרה	1[:1
סוג תואר	1[=1
סיום	1[h1
סיכום	1Z\1
סלולארי	1[G1
סלולרי	1[G1
עבודת גמר	1[31
עבודת תזה	1[31
עבור	1[P1
עד	1[h1
עודכן לאחרונה	1[i1
עיבוד מידע	1[j1
עיסוק	1[`1
עיקרי התפקיד	1Zc1
עיקרים	1[f1
עיר	1[k2
עיר מגורים	1[I1
על החברה	1Z]1
עמותה	1Zo1
ענף	1[T1
פורסם	1[m1
פורסם ב	1[91
פירוט	1[n1
פלאפון	1[G1
פלטפורמה	1[o1
פקולטה	1[A1
פקס	1\01
פרויקט	1[n1
פרויקט גמר	1[31
פרופיל	1Z\1
פרופילים	1\11
פרטים נוספים	1Zb1
פרס	1[L1
פתרון בעיות	1\21
צבא	1\31
צוות	1Z[1
ציון	1[[1
ציון גמר	1[[1
ציון סופי	1[[1
צילום	1\41
ציפיות שכר	1\51
קורסים	1[a1
קורסים עיקריים	1[a1
קישור	1Zk1
קריאה	1[61
קשר	1\61
רחוב	1[O1
רישיון נהיגה	1\71
רמה	1\83
רמת eqf	1\;1
רמת השכלה	1\<1
רמת שליטה	1\=2
רמת שפה	1\?1
רקע	1[n1
רשיון נהיגה	1\71
רשת	1[o1
רשתות חברתיות	1\11
שונות	1Zb1
שטף	1\?1
שיחה	1Ze1
שירות בצבא	1\31
שירות לאומי	1\31
שירות צבאי	1\31
שכר מבוקש	1\51
שם	1[M1
שם החברה	1[C1
שם המוסד	1Z^1
שם המעסיק	1[C1
שם הפרס	1[L1
שם ומשפחה	1[M1
שם מלא	1[M1
שם משפחה	1\@1
שם משתמש	1[D1
שם פרטי	1\A1
שם פרטי ומשפחה	1[M1
שם פרטי ושם משפחה	1[M1
שנה	1\B3
שנות ניסיון	1[e1
שנים	1\E2
שנת לידה	1[J1
שנת סיום	1[h1
שפה	1\G1
שפות	1\G1
שפות תכנות	1[E1
שפת אם	1\H1
שרות צבאי	1\31
ת ז	1[\1
ת לידה	1[J1
ת"ז	1[\1
ת. לידה	1[J1
ת.ז	1[\1
ת.לידה	1[J1
תאריך	1\I2
תאריך הנפקה	1\K1
תאריך התחלה	1[@1
תאריך התחלה אפשרי	1[B1
תאריך לידה	1[J1
תאריך סיום	1[h1
תאריך פרסום	1[m1
תאריך קבלה	1\K1
תאריכים	1[b1
תואר	1[=1
תואר התפקיד	1[c1
תואר כבוד	1\L1
תואר לפני השם	1\L1
תוכן	1[n1
תוכנות	1[E1
תוצאות	1[;1
תזה	1[31
תחום	1\M2
תחום אחריות	1Zc1
תחום לימוד	1[A1
תחום לימודים	1[A1
תחום עיסוק	1[T1
תחומי אחריות	1Zc1
תחומי לימוד (isced f	1\O1
תחומי לימוד (isced-f	1\O1
תיאור	1[n1
תיאור החברה	1Z]1
תיאור הפרויקט	1[n1
תיאור התפקיד	1Zc1
תיק עבודות	1Zk1
תמונה	1\41
תעודה	1[=1
תעודת זהות	1[\1
תפקיד	1\P3
תפקיד בפרויקט	1\S1
תפקיד מבוקש	1[`1
תפקיד נוכחי	1[`1
תפקידי	1\T2
תפקידים	1\V2
תפקידים בפרויקט	1\S1
תקופה	1[b1
תקציר	1Z\1
תקשורת	1\X1
آخر تعديل	1\Y1
آخر مؤهل	1\Z1
أبرز الإنجازات	1\[1
أبرز النقاط	1\\1
أخرى	1\]1
أطروحة الدكتوراه	1\^1
أعلى مؤهل	1\Z1
أهم الإنجازات	1\[1
أهم المهام	1\_1
أهم المواد	1\`1
إلى	1\a1
إنشاء المحتوى	1\b1
إيميل	1\c1
ابرز الانجازات	1\[1
ابرز النقاط	1\\1
اخر تعديل	1\Y1
اخر موهل	1\Z1
اخري	1\]1
اسم	1\d1
اسم الجائزة	1\e1
اسم الجامعة	1\f1
اسم الجامعه	1\f1
اسم الجايزه	1\e1
اسم الحساب	1\g1
اسم الشركة	1\h1
اسم الشركه	1\h1
اسم العائلة	1\i1
اسم العايله	1\i1
اسم المؤسسة	1\f1
اسم المستخدم	1\g1
اسم المشروع	1\d1
اسم الموسسه	1\f1
اسم جهة العمل	1\h1
اسم جهه العمل	1\h1
اطروحه الدكتوراه	1\^1
اعلي موهل	1\Z1
الأدوات	1\j1
الأدوات المستخدمة	1\j1
الأدوار	1\k1
الأطروحة	1\^1
الأمان	1\l1
الإدارة	1\m1
الإسم	1\d1
الإقامة	1\n2
الإقامة النظامية	1]01
الإنتاج الشفهي	1]11
الإنجازات	1\[1
الإيميل	1\c1
الاتصال	1]21
الاختصاص	1]31
الاداره	1\m1
الادوات	1\j1
الادوات المستخدمه	1\j1
الادوار	1\k1
الاستماع	1]41
الاسم	1\d1
الاسم الأخير	1\i1
الاسم الأول	1]51
الاسم الاخير	1\i1
الاسم الاول	1]51
الاسم الثلاثي	1\d1
الاسم الشخصي	1]51
الاسم الكامل	1\d1
الاسم بالكامل	1\d1
الاطروحه	1\^1
الاقامه	1\n2
الاقامه النظاميه	1]01
الامان	1\l1
الانتاج الشفهي	1]11
الانجازات	1\[1
الايميل	1\c1
الباحثون	1]61
البداية	1]71
البدايه	1]71
البرامج	1\j1
البرامج المستخدمة	1\j1
البرامج المستخدمه	1\j1
البريد	1\c1
البريد الإلكتروني	1\c1
البريد الالكتروني	1\c1
البلد	1]81
التأشيرة	1]01
التاريخ	1]92
التاشيره	1]01
التجنيد	1];1
التحدث	1]11
التخرج	1\a1
التخصص	1]31
التخصص الدراسي	1]31
التخصص المهني	1]<1
التزكية	1]=1
التزكيه	1]=1
التسمية	1\d1
التسميه	1\d1
التعبير الشفهي	1]11
التفاصيل	1]>1
التفاعل الشفهي	1]?1
التقدير	1]@1
التقنيات	1\j1
التقنيات المستخدمة	1\j1
التقنيات المستخدمه	1\j1
التكنولوجيا المستخدمة	1\j1
التكنولوجيا المستخدمه	1\j1
التلفون	1]21
التليفون	1]21
التواصل	1]A1
التوصية	1]=1
التوصيه	1]=1
التوفر	1]B1
الجائزة	1\e1
الجامعة	1\f1
الجامعه	1\f1
الجايزه	1\e1
الجمعية	1]C1
الجمعيه	1]C1
الجنس	1]D1
الجنسية	1]E1
الجنسيه	1]E1
الجهة	1]F5
الجهة المانحة	1]K2
الجهة المصدرة	1]M1
الجهه	1]F5
الجهه المانحه	1]K2
الجهه المصدره	1]M1
الجوال	1]N2
الحالة الإجتماعية	1]P1
الحالة الاجتماعية	1]P1
الحالة الصحية	1]Q1
الحالة العائلية	1]P1
الحالة الوظيفية	1]R1
الحاله الاجتماعية	1]P1
الحاله الاجتماعيه	1]P1
الحاله الصحيه	1]Q1
الحاله العايليه	1]P1
الحاله الوظيفيه	1]R1
الحساب	1\g1
الحسابات	1]S1
الخبرة	1]T1
الخبره	1]T1
الخدمة العسكرية	1];1
الخدمة الوطنية	1];1
الخدمه العسكريه	1];1
الخدمه الوطنيه	1];1
الدرجة	1]U2
الدرجة العلمية	1]W1
الدرجه	1]U2
الدرجه العلميه	1]W1
الدور	1]X3
الدور في المشروع	1\k1
الدورات	1\`1
الدولة	1]81
الدوله	1]81
الديانة	1][1
الديانه	1][1
الدين	1][1
الرابط	1]\1
الراتب المتوقع	1]]1
الراتب المطلوب	1]]1
الرسالة	1\^1
الرساله	1\^1
الرقم القومي	1]^1
الرقم الوطني	1]^1
الرمز البريدي	1]_1
الساعات المعتمدة	1]`1
الساعات المعتمده	1]`1
السكن	1]a1
السن	1]b1
السنة	1]c3
السنه	1]c3
السنوات	1]f1
الشارع	1]a1
الشبكة	1]g1
الشبكه	1]g1
الشركة	1]h2
الشركه	1]h2
الشعبة	1]31
الشعبه	1]31
الشهادة	1]W1
الشهاده	1]W1
الصفة	1]j2
الصفه	1]j2
الصناعة	1]l1
الصناعه	1]l1
الصورة	1]m1
الصورة الشخصية	1]m1
الصوره	1]m1
الصوره الشخصيه	1]m1
الطلاقة	1]n1
الطلاقه	1]n1
الطول	1]Q1
العام	1]o1
العلاقة	1^01
العلاقه	1^01
العمر	1]b1
العميل	1^11
العنوان	1^22
العنوان الحالي	1]a1
العنوان الرئيسي	1\e1
العنوان الرييسي	1\e1
الفاكس	1^41
الفترة	1]f1
الفترة الزمنية	1]f1
الفتره	1]f1
الفتره الزمنيه	1]f1
الفريق	1\m1
القراءة	1^51
القراءه	1^51
القسم	1^62
القطاع	1]l1
الكتابة	1^81
الكتابه	1^81
الكلمات المفتاحية	1\j1
الكلمات المفتاحيه	1\j1
الكلية	1^92
الكليه	1^92
الكنية	1\i1
الكنيه	1\i1
اللغات	1^;1
اللغة	1^;1
اللغة الأم	1^<1
اللغه	1^;1
اللغه الام	1^<1
اللقب	1\i1
اللقب العائلي	1\i1
اللقب العايلي	1\i1
اللقب الفخري	1^=1
المؤسسة	1^>2
المؤسسة التعليمية	1\f1
المؤلف	1]61
المؤلفون	1]61
المؤهل	1^@2
المؤهل العلمي	1^@2
المانح	1^B1
المجال	1^C2
المجلة	1^E1
المجله	1^E1
المجموع	1]@1
المحادثة	1]?1
المحادثه	1]?1
المحافظة	1^F1
المحافظه	1^F1
المحتوى	1]>1
المحتوي	1]>1
المحمول	1^G1
المدة	1]f1
المدرسة	1\f1
المدرسه	1\f1
المده	1]f1
المدونة	1]\1
المدونه	1]\1
المدير المباشر	1^H1
المدينة	1^I2
المدينه	1^I2
المرحلة	1]W1
المرحله	1]W1
المسؤول المباشر	1^H1
المسؤوليات	1\_1
المسؤوليات الرئيسية	1\_1
المسئوليات	1\_1
المستوى	1^K3
المستوى التعليمي	1\Z1
المستوي	1^K3
المستوي التعليمي	1\Z1
المسمى	1^N1
المسمى المطلوب	1]<1
المسمى الوظيفي	1^O2
المسمى الوظيفي الحالي	1]<1
المسمي	1^N1
المسمي المطلوب	1]<1
المسمي الوظيفي	1^O2
المسمي الوظيفي الحالي	1]<1
المسوول المباشر	1^H1
المسووليات	1\_1
المسووليات الرييسيه	1\_1
المسيوليات	1\_1
المشرف	1^H1
المشروع	1]>1
المعدل	1]@1
المعدل التراكمي	1]@1
المعدل العام	1]@1
المعهد	1\f1
المقررات	1\`1
المكان	1^Q1
الملخص	1^R1
المنصب	1^S2
المنصب الوظيفي	1^N1
المنصة	1]g1
المنصه	1]g1
المنطقة	1^F1
المنطقه	1^F1
المنظمة	1]C1
المنظمه	1]C1
المهارات	1\j1
المهارات المستخدمة	1\j1
المهارات المستخدمه	1\j1
المهام	1\_1
المهام الأساسية	1\_1
المهام الاساسيه	1\_1
المهام الرئيسية	1\_1
المهام الرييسيه	1\_1
المهام الوظيفية	1\_1
المهام الوظيفيه	1\_1
المهام والمسؤوليات	1\_1
المهام والمسووليات	1\_1
المهنة	1]<1
المهنه	1]<1
المواد	1\`1
المواد الدراسية	1\`1
المواد الدراسيه	1\`1
المواليد	1^U1
الموبايل	1^G1
الموسسه	1^>2
الموسسه التعليميه	1\f1
الموقع	1^V2
الموقع الإلكتروني	1]\1
الموقع الالكتروني	1]\1
الموقع الشخصي	1]\1
الموقف التجنيدي	1];1
الموقف من التجنيد	1];1
المولف	1]61
المولفون	1]61
الموهل	1^@2
الموهل العلمي	1^@2
الميلاد	1^U1
الناشر	1^E1
النتائج	1\[1
النتايج	1\[1
النتيجة	1^X2
النتيجه	1^X2
النسبة	1]@1
النسبه	1]@1
النقاط الرئيسية	1\\1
النقاط الرييسيه	1\\1
النقال	1^G1
النهاية	1\a1
النهايه	1\a1
النوع	1^Z2
الهاتف	1]21
الهاتف المحمول	1^G1
الهاتف النقال	1^G1
الهوية الوطنية	1]^1
الهويه الوطنيه	1]^1
الواجبات	1\_1
الوحدات	1]`1
الوزن	1]Q1
الوصف	1]>1
الوصف الوظيفي	1\_1
الوضع العائلي	1]P1
الوضع العايلي	1]P1
الوضع العسكري	1];1
الوظيفة	1^N1
الوظيفة المرغوبة	1]<1
الوظيفة المستهدفة	1]<1
الوظيفة المطلوبة	1]<1
الوظيفه	1^N1
الوظيفه المرغوبه	1]<1
الوظيفه المستهدفه	1]<1
الوظيفه المطلوبه	1]<1
الولاية	1^F1
الولايه	1^F1
الي	1\a1
انشاء المحتوي	1\b1
اهم الانجازات	1\[1
اهم المهام	1\_1
اهم المواد	1\`1
ايميل	1\c1
بحث التخرج	1\^1
بريد إلكتروني	1\c1
بريد الكتروني	1\c1
بلد الإقامة	1]81
بلد الاقامه	1]81
تاريخ الإصدار	1]o1
تاريخ الاصدار	1]o1
تاريخ الالتحاق	1]71
تاريخ الانتهاء	1\a1
تاريخ البدء	1]71
تاريخ البداية	1]71
تاريخ البدايه	1]71
تاريخ التخرج	1\a1
تاريخ الحصول	1]o1
تاريخ الحصول عليها	1]o1
تاريخ المباشرة	1]B1
تاريخ المباشره	1]B1
تاريخ الميلاد	1^U1
تاريخ النشر	1^\1
تاريخ الولادة	1^U1
تاريخ الولاده	1^U1
تاريخ ومكان الميلاد	1^U1
تاريخ ومكان الولادة	1^U1
تاريخ ومكان الولاده	1^U1
تصريح العمل	1]01
تلفون	1]21
جنسية	1]E1
جنسيه	1]E1
جهة الإصدار	1]M1
جهة التعليم	1\f1
جهة العمل	1\h1
جهه الاصدار	1]M1
جهه التعليم	1\f1
جهه العمل	1\h1
جواز السفر	1]^1
جوال	1^G1
حتى	1\a1
حتي	1\a1
حجم الفريق	1^]1
حسابات التواصل	1]S1
حل المشكلات	1^^1
دار النشر	1^E1
درجة الإتقان	1^_1
درجة الإجادة	1]n1
درجه الاتقان	1^_1
درجه الاجاده	1]n1
دوري	1^`2
رابط	1]\1
رخصة السياقة	1^b1
رخصة القيادة	1^b1
رخصة قيادة	1^b1
رخصه السياقه	1^b1
رخصه القياده	1^b1
رخصه قياده	1^b1
رسالة الماجستير	1\^1
رساله الماجستير	1\^1
رقم التواصل	1]21
رقم الجواز	1]^1
رقم الجوال	1]N2
رقم الموبايل	1^G1
رقم الهاتف	1]21
رقم الهوية	1]^1
رقم الهويه	1]^1
سبب الترك	1^c1
سبب ترك العمل	1^c1
سنة	1]b1
سنة التخرج	1\a1
سنة الميلاد	1^U1
سنة النشر	1^\1
سنه	1]b1
سنه التخرج	1\a1
سنه الميلاد	1^U1
سنه النشر	1^\1
سنوات الخبرة	1]T1
سنوات الخبره	1]T1
شركة	1\h1
شركه	1\h1
صاحب العمل	1\h1
صادرة عن	1]M1
صادره عن	1]M1
صلة القرابة	1^01
صله القرابه	1^01
صورة	1]m1
صوره	1]m1
طبيعة العمل	1^d1
طبيعه العمل	1^d1
عام التخرج	1\a1
عاما	1]b1
عدد الموظفين	1^]1
عدد سنوات الخبرة	1]T1
عدد سنوات الخبره	1]T1
عن الشركة	1^e1
عن الشركه	1^e1
عناوين بريد أخرى	1^f1
عناوين بريد اخري	1^f1
عنوان	1]a1
عنوان البحث	1\^1
عنوان البريد الإلكتروني	1\c1
عنوان البريد الالكتروني	1\c1
عنوان الرسالة	1\^1
عنوان الرساله	1\^1
عنوان السكن	1]a1
فاكس	1^41
فترة الإشعار	1]B1
فترة العمل	1]f1
فتره الاشعار	1]B1
فتره العمل	1]f1
قراءة	1^51
قراءه	1^51
قسم	1\m1
كتابة	1^81
كتابه	1^81
لصالح	1^11
لغات البرمجة	1\j1
لغات البرمجه	1\j1
لغة الأم	1^<1
لغه الام	1^<1
لقب	1^=1
مجال الدراسة	1]31
مجال الدراسه	1]31
مجال العمل	1]l1
مجالات التعليم (isced f	1^g1
مجالات التعليم (isced-f	1^g1
محادثة	1]?1
محادثه	1]?1
محل الإقامة	1\n2
محل الاقامه	1\n2
محل السكن	1]a1
محل الميلاد	1^h1
مدة العمل	1]f1
مده العمل	1]f1
مدينة	1^i1
مدينة الإقامة	1^i1
مدينه	1^i1
مدينه الاقامه	1^i1
مستوى	1^_1
مستوى eqf	1^j1
مستوى الإتقان	1^k2
مستوى الإجادة	1]n1
مستوى اللغة	1]n1
مستوي	1^_1
مستوي eqf	1^j1
مستوي الاتقان	1^k2
مستوي الاجاده	1]n1
مستوي اللغه	1]n1
مشروع التخرج	1\^1
مصدر الشهادة	1]M1
مصدر الشهاده	1]M1
معالجة المعلومات	1^m1
معالجه المعلومات	1^m1
معرض الأعمال	1]\1
معرض الاعمال	1]\1
معلومات أخرى	1\]1
معلومات اخري	1\]1
مقدم من	1^B1
مقدمة من	1^B1
مقدمه من	1^B1
مقر العمل	1^Q1
مكان الإقامة	1\n2
مكان الاقامه	1\n2
مكان العمل	1^n2
مكان الميلاد	1^h1
مكان النشر	1^E1
مكان الولادة	1^h1
مكان الولاده	1^h1
ملاحظات	1^R1
ملخص	1^R1
من	1]71
مهام العمل	1\_1
مواقع أخرى	1_01
مواقع اخري	1_01
مواليد	1^U1
موبايل	1^G1
موقع	1]\1
موقع العمل	1^Q1
موقع الويب	1]\1
نبذة	1_12
نبذة عن الشركة	1^e1
نبذة عن المشروع	1]>1
نبذة عني	1^R1
نبذه	1_12
نبذه عن الشركه	1^e1
نبذه عن المشروع	1]>1
نبذه عني	1^R1
نشاط الشركة	1]l1
نشاط الشركه	1]l1
نشر	1^\1
نشر في	1^E1
نوع الدوام	1^d1
نوع الشهادة	1]W1
نوع الشهاده	1]W1
نوع العمل	1^d1
نوع المشروع	1_31
نوع الوظيفة	1^d1
نوع الوظيفه	1^d1
نُشر	1^\1
نُشر في	1^E1
هاتف	1]21
هواتف أخرى	1_41
هواتف اخري	1_41
وسائل التواصل	1]S1
وسايل التواصل	1]S1
وصف	1]>1
وصف الشركة	1^e1
وصف الشركه	1^e1
وصف المشروع	1]>1
وصف الوظيفة	1\_1
وصف الوظيفه	1\_1
وظيفة	1^N1
وظيفه	1^N1
अंक	1_51
अंतिम नाम	1_61
अंतिम संशोधन	1_71
अध्ययन क्षेत्र	1_81
अनुभव	1_91
अनुभव वर्ष	1_91
अनुभाग	1_:1
अनुशंसा	1_;1
अन्य	1_<1
अन्य ईमेल पते	1_=1
अन्य फ़ोन नंबर	1_>1
अन्य फोन नंबर	1_>1
अन्य विवरण	1_<1
अन्य वेबसाइटें	1_?1
अपेक्षित वेतन	1_@1
अवधि	1_A1
आयु	1_B1
आरंभ	1_C1
ई मेल	1_D1
ई-मेल	1_D1
ईमेल	1_D1
ईमेल पता	1_D1
उत्तरदायित्व	1_E1
उत्तीर्ण वर्ष	1_F1
उद्योग	1_G1
उपकरण	1_H1
उपनाम	1_61
उपयोगकर्ता नाम	1_I1
उपलब्धता	1_J1
उपलब्धियाँ	1_K1
उपलब्धियां	1_K1
उपाधि	1_L2
उम्र	1_B1
कंपनी	1_N2
कंपनी का नाम	1_P1
कंपनी के बारे में	1_Q1
कंपनी परिचय	1_Q1
कर्तव्य	1_E1
कर्मचारियों की संख्या	1_R1
कार्य	1_E1
कार्य पद	1_S1
कार्य विवरण	1_E1
कार्यकाल	1_A1
कार्यस्थल	1_T1
कार्यालय	1_P1
कुल अनुभव	1_91
कुलनाम	1_61
कॉलेज	1_U1
कोर्स	1_V1
कौशल	1_H1
क्रेडिट	1_W1
क्षेत्र	1_X2
खाता	1_I1
ग्राहक	1_Z1
ग्रेड	1_51
घर का पता	1_[1
चित्र	1_\1
जगह	1_T1
जन्म	1_]1
जन्म की तारीख	1_]1
जन्म तिथि	1_]1
जन्म दिनांक	1_]1
जन्म वर्ष	1_]1
जन्म स्थान	1_^1
जन्मतिथि	1_]1
जन्मस्थान	1_^1
ज़िम्मेदारियाँ	1_E1
ज़िला	1__1
जाति	1_`1
जारी करने वाली संस्था	1_a1
जारी तिथि	1_b1
जारीकर्ता	1_a1
जिम्मेदारियाँ	1_E1
जिम्मेदारियां	1_E1
जिम्मेदारी	1_E1
जिला	1__1
टिप्पणी	1_c1
टीम	1_:1
टीम का आकार	1_R1
टेलीफ़ोन	1_d1
टेलीफोन	1_d1
डाक कोड	1_e1
डिग्री	1_f1
ड्राइविंग लाइसेंस	1_g1
तक	1_F1
तकनीक	1_H1
तकनीकें	1_H1
तस्वीर	1_\1
तिथि	1_h2
दायित्व	1_E1
दिनांक	1_j2
दिया गया नाम	1_l1
दूरभाष	1_d1
देश	1_m1
द्वारा जारी	1_a1
द्वारा प्रदत्त	1_n1
धर्म	1_o1
नगर	1`01
नागरिकता	1`11
नाम	1`21
नियोक्ता	1_P1
निवास	1`32
निवास स्थान	1`01
नेटवर्क	1`51
पठन	1`61
पढना	1`61
पढ़ना	1`61
पता	1_[1
पत्राचार का पता	1_[1
पत्रिका	1`71
पद	1`83
पदनाम	1_S1
परिचय	1_c1
परिणाम	1_K1
परियोजना	1`;1
परियोजना का नाम	1`21
परियोजना विवरण	1`;1
परीक्षा	1_f1
पाठ्यक्रम	1_V1
पाठ्यक्रम का नाम	1_f1
पिता का नाम	1_<1
पिन कोड	1_e1
पुरस्कार	1`<1
पुरस्कार का नाम	1`<1
पूरा नाम	1`21
पेशा	1`=1
पोर्टफोलियो	1`>1
प्रकाशक	1`71
प्रकाशन तिथि	1`?1
प्रकाशित	1`?1
प्रतिशत	1_51
प्रथम नाम	1_l1
प्रदाता	1_n1
प्रदानकर्ता	1_n1
प्रमुख उपलब्धियाँ	1_K1
प्रमुख उपलब्धियां	1_K1
प्रमुख बातें	1`@1
प्रवीणता	1`A1
प्राप्तांक	1_51
प्रारंभ तिथि	1_C1
प्रोफ़ाइलें	1`B1
प्रोफाइलें	1`B1
प्रौद्योगिकियाँ	1_H1
प्रौद्योगिकियां	1_H1
प्रौद्योगिकी	1_H1
फ़ैक्स	1`C1
फ़ोटो	1_\1
फ़ोन	1_d1
फ़ोन नंबर	1_d1
फैक्स	1`C1
फोटो	1_\1
फोन	1_d1
फोन नं	1_d1
फोन नंबर	1_d1
बातचीत	1`D1
बोर्ड	1_U1
बोर्ड विश्वविद्यालय	1_U1
बोर्ड/विश्वविद्यालय	1_U1
बोलना	1`E1
ब्लॉग	1`>1
भाषा	1`F1
भाषा स्तर	1`A1
भाषाएँ	1`F1
भाषाएं	1`F1
भूमिका	1`G3
भूमिकाएँ	1`J1
भूमिकाएं	1`J1
मंच	1`51
महाविद्यालय	1_U1
माता का नाम	1_<1
मातृभाषा	1`K1
मुख्य कार्य	1_E1
मुख्य बिंदु	1`@1
मुख्य विषय	1_V1
मुख्य शब्द	1_H1
मेरी भूमिका	1`J1
मोबाइल	1`L1
मोबाइल नं	1`L1
मोबाइल नंबर	1`L1
मौखिक	1`E1
योग्यता	1`M2
राज्य	1__1
राष्ट्रीयता	1`11
लिंक	1`>1
लिंग	1`O1
लिखना	1`P1
लेखक	1`Q1
लेखन	1`P1
वर्ग	1_`1
वर्णन	1`;1
वर्तमान पता	1_[1
वर्तमान पद	1`=1
वर्ष	1`R4
वांछित पद	1`=1
वार्तालाप	1`D1
विद्यालय	1_U1
विभाग	1_:1
विवरण	1`;1
विशेषज्ञता	1_81
विश्वविद्यालय	1_U1
विषय	1`V2
वेब	1`>1
वेबसाइट	1`>1
वैवाहिक स्थिति	1`X1
व्यवसाय	1`=1
व्यवसाय का प्रकार	1_G1
शहर	1`Y2
शाखा	1_81
शिक्षण विधि	1_H1
शिक्षा के क्षेत्र (isced f	1`[1
शिक्षा के क्षेत्र (isced-f	1`[1
शीर्षक	1`<1
शीर्षक नाम	1`21
शैक्षिक योग्यता	1`\1
शोध का शीर्षक	1`]1
शोध प्रबंध	1`]1
शोध विषय	1`]1
श्रवण	1`^1
श्रेणी	1_51
संक्षेप	1_c1
संगठन	1`_2
संचार	1`a1
संपर्क	1_d1
संपर्क नंबर	1_d1
संबंध	1`b1
संस्था	1`c4
संस्थान	1_U1
सडक	1_[1
सड़क	1_[1
सफलताएँ	1_K1
सफलताएं	1_K1
समय	1_A1
समस्या समाधान	1`g1
समाप्त	1_F1
समाप्ति तिथि	1_F1
सह लेखक	1`Q1
सह-लेखक	1`Q1
सामग्री निर्माण	1`h1
सारांश	1_c1
सिफ़ारिश	1_;1
सिफारिश	1_;1
सीजीपीए	1_51
सुनना	1`^1
सुरक्षा	1`i1
सूचना प्रसंस्करण	1`j1
से	1_C1
सॉफ्टवेयर	1_H1
सोशल मीडिया	1`B1
स्कूल	1_U1
स्तर	1`k2
स्थान	1_T1
स्थायी पता	1_[1
กรุ๊ปเลือด	1`m1
การพูด	1`n1
การฟัง	1`o1
การสนทนา	1a01
การอ่าน	1a11
การเกณฑ์ทหาร	1a21
การเขียน	1a31
ขนาดทีม	1a41
ข้อมูลอื่นๆ	1a51
คณะ	1a61
คณะ สาขา	1a61
คณะ/สาขา	1a61
ความรับผิดชอบ	1a71
ความสัมพันธ์	1a81
ความสามารถ	1a91
ความสําเร็จ	1a:1
คะแนน	1a;1
คุณวุฒิ	1a<1
คํานําหน้า	1a=1
คํานําหน้าชื่อ	1a=1
คํารับรอง	1a>1
คําสําคัญ	1a?1
คําอธิบาย	1a@1
คําแนะนํา	1a>1
งานที่รับผิดชอบ	1a71
จบการศึกษา	1aA1
จังหวัด	1aB2
จุดเด่น	1aD1
จํานวนปีประสบการณ์	1aE1
จํานวนพนักงาน	1a41
ชื่อ	1aF1
ชื่อ - นามสกุล	1aF1
ชื่อ นามสกุล	1aF1
ชื่อ สกุล	1aF1
ชื่อ-นามสกุล	1aF1
ชื่อ-สกุล	1aF1
ชื่อจริง	1aG1
ชื่อต้น	1aG1
ชื่อนามสกุล	1aF1
ชื่อบริษัท	1aH1
ชื่อผู้ใช้	1aI1
ชื่อรางวัล	1aJ1
ชื่อสกุล	1aF1
ชื่อสถาบัน	1aK1
ชื่อเต็ม	1aF1
ชื่อเรื่อง	1aJ1
ชื่อเล่น	1a51
ชื่อและนามสกุล	1aF1
ชื่อโครงการ	1aF1
ช่วงเวลา	1aL1
ซอฟต์แวร์	1a?1
ตั้งแต่	1aM1
ติดต่อ	1aN1
ตีพิมพ์	1aO1
ตีพิมพ์ใน	1aP1
ตําแหน่ง	1aQ3
ตําแหน่งงาน	1aT1
ตําแหน่งงานที่ต้องการ	1aU1
ตําแหน่งที่ต้องการ	1aU1
ตําแหน่งที่สมัคร	1aU1
ตําแหน่งปัจจุบัน	1aU1
ตําแหน่งสุดท้าย	1aT1
ถนน	1aV1
ถึง	1aA1
ทหาร	1a21
ทักษะ	1a?1
ทีม	1aW1
ที่ตั้ง	1aX1
ที่ทํางาน	1aH1
ที่พัก	1aV1
ที่พักอาศัย	1aX1
ที่อยู่	1aV1
ที่อยู่ตามทะเบียนบ้าน	1aV1
ที่อยู่ที่ติดต่อได้	1aV1
ที่อยู่ปัจจุบัน	1aV1
ที่อยู่อาศัย	1aY1
ที่อยู่อีเมล	1aZ1
ธุรกิจ	1a[1
นามสกุล	1a\1
นายจ้าง	1aH1
น้ําหนัก	1`m1
บทบาท	1aQ3
บทบาทในโครงการ	1a]1
บริษัท	1a^2
บล็อก	1a`1
บัญชี	1aI1
บัตรประชาชน	1aa1
ประสบการณ์	1aE1
ประเด็นสําคัญ	1aD1
ประเทศ	1ab1
ประเภท	1ac1
ประเภทงาน	1ad1
ประเภทธุรกิจ	1a[1
ประเภทโครงการ	1ac1
ปริญญา	1a<1
ปริญญานิพนธ์	1ae1
ปี	1af3
ปีที่จบ	1aA1
ปีที่จบการศึกษา	1aA1
ปีที่ตีพิมพ์	1aO1
ปีที่ได้รับ	1ai1
ปีเกิด	1aj1
ผลการเรียน	1a;1
ผลงาน	1ak2
ผลงานที่ภาคภูมิใจ	1a:1
ผลงานเด่น	1a:1
ผลลัพธ์	1a:1
ผู้จัดพิมพ์	1aP1
ผู้บังคับบัญชา	1am1
ผู้มอบ	1an1
ผู้ออก	1ao1
ผู้เขียน	1b01
ผู้แต่ง	1b01
ผู้ใต้บังคับบัญชา	1a41
ฝ่าย	1aW1
พร้อมเริ่มงาน	1b11
พอร์ตโฟลิโอ	1a`1
พื้นที่ที่ต้องการทํางาน	1b21
พูด	1`n1
ฟัง	1`o1
ภาค	1b31
ภาพถ่าย	1b41
ภาษา	1b51
ภาษาต่างประเทศ	1b51
ภาษาแม่	1b61
ภูมิภาค	1b31
ภูมิลําเนา	1b71
ภูมิลําเนาเดิม	1b81
มหาวิทยาลัย	1aK1
มอบโดย	1an1
มือถือ	1b91
รหัสไปรษณีย์	1b:1
ระดับ	1b;3
ระดับการศึกษา	1b>2
ระดับความสามารถ	1b@1
ระดับภาษา	1a91
ระยะเวลา	1aL1
ระยะเวลาทํางาน	1aL1
รัฐ	1b31
รางวัล	1aJ1
รายละเอียด	1a@1
รายละเอียดงาน	1a71
รายละเอียดบริษัท	1bA1
รายละเอียดโครงการ	1a@1
รายวิชา	1bB1
รูป	1b41
รูปถ่าย	1b41
รูปแบบการทํางาน	1ad1
ลักษณะงาน	1a71
ลักษณะธุรกิจ	1bA1
ลิงก์	1a`1
ลูกค้า	1bC1
วัน เดือน ปีเกิด	1aj1
วัน/เดือน/ปีเกิด	1aj1
วันที่	1bD2
วันที่สิ้นสุด	1aA1
วันที่ออก	1ai1
วันที่เผยแพร่	1aO1
วันที่เริ่ม	1aM1
วันที่เริ่มงานได้	1b11
วันที่ได้รับ	1ai1
วันเกิด	1aj1
วันเดือนปีเกิด	1aj1
วารสาร	1aP1
วิชา	1bB1
วิชาที่เรียน	1bB1
วิชาเอก	1a61
วิทยานิพนธ์	1ae1
วุฒิ	1a<1
วุฒิการศึกษา	1a<1
วุฒิการศึกษาสูงสุด	1bF1
ศาสนา	1bG1
สกุล	1a\1
สถานที่	1aX1
สถานที่ทํางาน	1bH2
สถานที่ทํางานที่ต้องการ	1b21
สถานที่เกิด	1b81
สถานประกอบการ	1aH1
สถานภาพ	1bJ1
สถานภาพทางทหาร	1a21
สถานภาพสมรส	1bJ1
สถานศึกษา	1aK1
สถานะ	1bJ1
สถานะทางทหาร	1a21
สถาบัน	1bK2
สถาบันการศึกษา	1aK1
สถาบันที่ออก	1ao1
สนทนา	1a01
สมาคม	1bM1
สรุป	1bN1
สัญชาติ	1bO1
สาขา	1a61
สาขาวิชา	1a61
สายงาน	1a[1
สารนิพนธ์	1ae1
สาเหตุการลาออก	1bP1
สาเหตุที่ออก	1bP1
สิ้นสุด	1aA1
ส่วนสูง	1`m1
ส่วนสูง น้ําหนัก	1`m1
ส่วนสูง/น้ําหนัก	1`m1
สํานักพิมพ์	1aP1
สําเร็จการศึกษา	1aA1
หน่วยกิต	1bQ1
หน่วยงาน	1bR2
หน่วยงานที่มอบ	1an1
หน่วยงานที่ออก	1ao1
หน้าที่	1bT4
หน้าที่ความรับผิดชอบ	1a71
หน้าที่รับผิดชอบ	1a71
หน้าที่หลัก	1a71
หน้าที่และความรับผิดชอบ	1a71
หน้าที่ในโครงการ	1a]1
หมายเลขโทรศัพท์	1aN1
หมายเหตุ	1bN1
หลักสูตร	1bB1
หัวข้อ	1aJ1
หัวข้อวิทยานิพนธ์	1ae1
หัวหน้างาน	1am1
องค์กร	1bX3
ออกโดย	1ao1
อาจารย์ที่ปรึกษา	1am1
อาชีพ	1aU1
อายุ	1b[1
อาศัยอยู่ที่	1aY1
อีเมล	1aZ1
อีเมลล์	1aZ1
อีเมลอื่น	1b\1
อีเมล์	1aZ1
อื่นๆ	1a51
อุตสาหกรรม	1a[1
อ่าน	1a11
อําเภอ	1aY1
เกรด	1a;1
เกรดเฉลี่ย	1a;1
เกรดเฉลี่ยสะสม	1a;1
เกิดวันที่	1aj1
เกิดเมื่อ	1aj1
เกี่ยวกับฉัน	1bN1
เกี่ยวกับบริษัท	1bA1
เขียน	1a31
เครือข่าย	1b]1
เครื่องมือ	1a?1
เครื่องมือที่ใช้	1a?1
เงินเดือน	1b^1
เงินเดือนที่คาดหวัง	1b^1
เงินเดือนที่ต้องการ	1b^1
เงินเดือนล่าสุด	1b^1
เชื้อชาติ	1b_2
เทคโนโลยี	1a?1
เทคโนโลยีที่ใช้	1a?1
เนื้อหา	1a@1
เบอร์ติดต่อ	1aN1
เบอร์มือถือ	1b91
เบอร์โทร	1aN1
เบอร์โทรศัพท์	1aN1
เบอร์โทรศัพท์มือถือ	1b91
เพศ	1ba1
เมือง	1aY1
เริ่ม	1aM1
เริ่มงาน	1aM1
เริ่มงานได้	1b11
เลขบัตรประชาชน	1aa1
เว็บไซต์	1a`1
เว็บไซต์ส่วนตัว	1a`1
เว็บไซต์อื่น	1bb1
เหตุผลที่ลาออก	1bP1
เอก	1a61
แผนก	1aW1
แผนการเรียน	1a61
แพลตฟอร์ม	1b]1
แฟกซ์	1bc1
โครงการ	1a@1
โครงงาน	1ae1
โซเชียลมีเดีย	1bd1
โทร	1aN1
โทรศัพท์	1aN1
โทรศัพท์มือถือ	1b91
โทรศัพท์อื่น	1be1
โทรสาร	1bc1
โปรแกรม	1a?1
โปรแกรมที่ใช้	1a?1
โปรไฟล์	1bN1
โปรไฟล์ออนไลน์	1bd1
โรงเรียน	1aK1
ใบขับขี่	1bf1
ใบอนุญาตขับขี่	1bf1
ไอดี	1aI1
ảnh	03n1
お住まい	1bg2
お名前	1bi1
ご住所	1bj1
その他	1bk1
その他のurl	1bl1
その他のメールアドレス	1bm1
その他の情報	1bk1
その他の電話番号	1bn1
ふりがな	1bk1
やり取り	1bo1
アカウント	1c01
アカウント名	1c11
ウェブサイト	1J`1
エンジニア歴	1c21
カテゴリ	1c31
キーワード	1c41
クライアント	1c51
コミュニケーション	1c61
コンテンツ作成	1c71
コース	1c81
サイト	1J`1
サイトurl	1J`1
サービス	1>:1
サービス名	1>:1
サービス概要	1c91
スキル	1c41
スコア	1c:1
スピーキング	1c;1
タイトル	1c<1
チーム	1c=1
チーム人数	1c>1
チーム規模	1c>1
ツール	1c41
ハンドルネーム	1c11
ビザ	1c?1
ファックス	1c@1
フリガナ	1bk1
フルネーム	1bi1
フレームワーク	1c41
ブログ	1J`1
プロジェクト内容	1c91
プロジェクト名	1bi1
プロジェクト役割	1cA1
プロジェクト期間	1cB1
プロジェクト概要	1c91
プロフィール	1cC1
ホームページ	1J`1
ポイント	1cD1
ポジション	1cE2
ポートフォリオ	1J`1
マネジメント人数	1c>1
メンバー数	1c>1
メール	0Jl1
メールアドレス	0Jl1
ユーザid	1c11
ユーザー名	1c11
ライティング	1cG1
リスニング	1cH1
リポジトリ	1J`1
リンク	1J`1
リーディング	1cI1
レベル	1cJ2
ロール	1cL2
上司	1cN1
上班地點	1cO1
上班日期	1cP1
上班時段	1cQ1
上级	1cR1
上長	1cN1
下属人数	1cS1
专业	1cT1
专业名称	1cT1
专业成绩	1cU1
专业排名	1cV2
专业课程	1cX1
业绩	1cY1
个人业绩	1cY1
个人主页	1cZ1
个人博客	1cZ1
个人工作	1c[1
个人简介	1c\1
个人网站	1cZ1
个人职责	1c[1
个人角色	1c]1
个人链接	1c^1
中文名	1c_2
中文姓名	1ca1
主な仕事	1cb1
主な使用技術	1c41
主な実績	1cc2
主な実績・成果	1ce1
主な履修科目	1c81
主な成果	1ce1
主な技術	1c41
主な担当	1cb1
主な担当業務	1cb1
主な業務	1cb1
主な業務内容	1cb1
主な業績	1ce1
主修	1cf2
主修专业	1cT1
主修科系	1ch1
主修課程	1ci1
主修课程	1cX1
主修領域	1ch1
主催	1cj2
主催団体	1cl1
主催者	1cm1
主办单位	1cn1
主办方	1cn1
主干课程	1cX1
主管	1co1
主营业务	1d01
主要业绩	1cY1
主要任务	1c[1
主要内容	1d11
主要工作	1d22
主要工作內容	1d41
主要工作内容	1c[1
主要成就	1d52
主要成果	1d52
主要技术	1d71
主要技术栈	1d71
主要技術	1d81
主要業務	1cb1
主要業績	1d91
主要职责	1c[1
主要职责和业绩	1c[1
主要職責	1d41
主要课程	1cX1
主要負責	1d41
主要负责	1c[1
主辦單位	1d:1
主页	1cZ1
书写	1d;1
予備メール	1bm1
事業内容	1d<1
事業概要	1d<1
交付者	1cl1
交流	1d=1
产出	1cY1
亮点	1d>2
亮點	1d@1
人数	1dA2
人數	1dC1
介紹	1dD1
介绍	1dE1
从业年限	1dF1
仓库	1cZ1
仕事内容	1cb1
件名	1c<1
任职	1dG1
任职公司	1dH1
任职单位	1dH1
任职时间	1dI1
任職公司	1dJ1
任職期間	1dK1
企业	1dH1
企业名称	1dH1
企业简介	1d01
企业规模	1cS1
企業	1dL1
企業名	1dL1
企業概要	1d<1
会社	1dL1
会社名	1dL1
会社情報	1d<1
会社概要	1d<1
会社説明	1d<1
会話	1bo1
会話レベル	1dM1
会議	1dN1
会議名	1dN1
会议	1dO1
会话	1dP1
传真	1dQ1
位置	1dR3
住まい	1bg2
住址	1dU2
住所	1bj1
体制	1c>1
体重	1dW2
作品链接	1cZ1
作品集	1dY2
作文	1cG1
作者	1d[2
使用スキル	1c41
使用ソフト	1c41
使用ツール	1c41
使用工具	1d]2
使用技术	1d71
使用技術	1d_2
使用技術・環境	1c41
使用機器	1c41
使用環境	1c41
使用経験	1da1
使用经历	1db1
使用者名稱	1dc1
使用言語	1c41
使用言語・技術	1c41
使用語言	1d81
使用软件	1d71
依頼主	1c51
信息处理	1dd1
信箱	1de2
修士論文	1dg1
修習課程	1ci1
個人サイト	1J`1
個人成果	1d91
個人網站	1dh1
個人網頁	1dh1
個人職責	1d41
個人部落格	1dh1
個人首頁	1dh1
健康状况	1di1
健康状態	1dj1
健康狀況	1dk1
備用信箱	1dl1
備考	1dm2
備註	1do1
傳真	1e01
働き方	1e11
党派	1e21
入学	1e31
入学日期	1e41
入学时间	1e41
入學時間	1e51
入社	1e31
入社可能日	1e61
入社可能時期	1e61
入社年月	1e31
入社日	1e31
入职日期	1e41
入职时间	1e71
內容	1dD1
內容創作	1e81
全名	1c_2
公司	1e93
公司业务	1d01
公司介紹	1e<1
公司介绍	1d01
公司名称	1dH1
公司名稱	1dJ1
公司地点	1e=1
公司描述	1d01
公司简介	1d01
公司簡介	1e<1
公司背景	1d01
公司行业	1e>1
公司規模	1dC1
公司规模	1cS1
公開日	1e?1
共同作者	1e@1
共著者	1eA1
关于公司	1d01
关系	1eB1
关键字	1d71
关键技术	1d71
关键词	1d71
兵役	1eC3
兵役状况	1eF1
兵役狀態	1eG1
兵役狀況	1eG1
其他	1eH2
其他信息	1eJ1
其他信箱	1dl1
其他电话	1eK1
其他網址	1eL1
其他网址	1eM1
其他資訊	1eN1
其他連結	1eL1
其他邮箱	1eO1
其他链接	1eM1
其他電話	1eP1
其它	1eJ1
具體成果	1d91
内容	1eQ2
内容创作	1eS1
写	1d;1
写作	1d;1
写真	1eT1
出版单位	1dO1
出版單位	1eU1
出版年	1e?1
出版日	1e?1
出版日期	1eV2
出版时间	1eX1
出版社	1eY3
出生	1e\2
出生于	1e^1
出生地	1e_4
出生年	1e\2
出生年份	1e\2
出生年月	1e\2
出生年月日	1e\2
出生日期	1e\2
出生时间	1e^1
出身	1ec2
出身地	1ec2
出身校	1ee1
分数	1cU1
刊物	1dO1
利用技術	1c41
利用環境	1c41
到岗	1e71
到岗日期	1e71
到岗时间	1e71
到职时间	1e71
到職日	1cP1
到職日期	1e51
功績	1ce1
加权平均分	1cU1
勤務先	1dL1
勤務先名	1dL1
勤務地	1ef1
勤務希望地	1eg1
勤務形態	1e11
勤務期間	1cB1
勤務開始可能日	1e61
區域	1eh1
卒業	1ei1
卒業区分	1ej1
卒業年度	1ei1
卒業年月	1ei1
卒業校	1ee1
卒業研究	1dg1
卒業論文	1dg1
卒論	1dg1
单位	1ek3
单位简介	1d01
単位	1en1
単位数	1en1
博士論文	1dg1
博士论文	1eo1
博客	1cZ1
原始碼	1dh1
参画期間	1cB1
参考url	1J`1
发布日期	1eX1
发布时间	1eX1
发表于	1dO1
发表日期	1eX1
发表时间	1eX1
发表期刊	1dO1
发证单位	1f01
发证日期	1f11
发证机关	1f01
发证机构	1f01
取り組み	1cb1
取り組みと成果	1ce1
取り組み・成果	1ce1
取引先	1c51
取得年	1f21
取得年月	1f21
取得成果	1cY1
取得日	1f21
取得日期	1f31
取得时间	1f11
取得時期	1f21
取組・成果	1ce1
受賞名	1c<1
受賞年	1f21
受賞日	1f21
口头互动	1dP1
口头表达	1f41
口語互動	1f51
口語表達	1f61
口說	1f51
口语	1dP1
口语交流	1dP1
可上班日	1cP1
可上班日期	1cP1
可入职时间	1e71
可到岗时间	1e71
可到職日	1cP1
可報到日	1cP1
各種アカウント	1c01
合作單位	1f71
合著者	1f81
名	1f93
名前	1f<2
名字	1f>5
名称	1fC4
名稱	1fG2
听	1fI1
听力	1fI1
听力理解	1fI1
周期	1dI1
問題解決	1fJ2
單位	1fL2
团体	1fN1
团队	1fO1
团队人数	1cS1
团队规模	1cS1
団体	1fP1
団体名	1fP1
固定電話	1fQ1
国	1fR1
国名	1fR1
国家	1fS1
国家 地区	1fS1
国家/地区	1fS1
国籍	1fT2
國家	1fV1
國家 地區	1fV1
國家/地區	1fV1
國籍	1fW1
團隊	1fX1
團隊人數	1dC1
團隊規模	1dC1
團體	1fY1
在住	1bg2
在住地	1fZ1
在学期間	1cB1
在學期間	1dK1
在校时间	1dI1
在校课程	1cX1
在留資格	1c?1
在籍	1cB1
在籍企業	1dL1
在籍期間	1cB1
在线地址	1cZ1
在线演示	1cZ1
在职时间	1dI1
在职状态	1f[1
在職期間	1f\2
地区	1f^1
地區	1eh1
地址	1f_3
地址链接	1cZ1
地域	1fb1
地点	08h2
地點	1fc2
均分	1cU1
坐标	08h2
城市	1fe3
執筆者	1eA1
培训机构	1fh1
場所	1ef1
备注	1c\1
备用电话	1eK1
备用邮箱	1eO1
外国語	1fi1
外語	1fj1
外语	1fk1
外语水平	1fl1
大学	1fm2
大学名	1ee1
大頭照	1fo1
头像	1g01
头衔	1g12
契約形態	1e11
契約期間	1cB1
奖项	1g31
奖项名称	1g31
姓	1g43
姓名	1g73
姓氏	1g:2
委托方	1g<1
委託單位	1f71
婚否	1g=1
婚姻	1g>3
婚姻情况	1g=1
婚姻状况	1g=1
婚姻状态	1g=1
婚姻状況	1gA1
婚姻狀態	1gB1
婚姻狀況	1gB1
婚育	1g=1
婚育情况	1g=1
婚育状况	1g=1
媒体	1dN1
学习内容	1cX1
学习时间	1dI1
学习课程	1cX1
学会	1dN1
学会名	1dN1
学位	1gC2
学位名	1ej1
学位类型	1gE1
学位论文	1eo1
学分	1gF1
学分绩点	1cU1
学历	1gG2
学历 学位	1gE1
学历/学位	1gE1
学历学位	1gE1
学历层次	1gE1
学校	1fm2
学校名	1ee1
学校名称	1fh1
学歴	1gI3
学科	1gL2
学部	1gN1
学部・学科	1gN1
学部学科	1gN1
学院	1cT1
學位	1gO1
學位類別	1gO1
學分	1gP1
學校	1gQ1
學校名稱	1gQ1
學業成績	1gR1
學歷	1gS2
學系	1ch1
安全	1gU3
宗教	1gX3
宗教信仰	1g[2
官网	1cZ1
定居	1g]1
実務経験	1c21
実施団体	1cl1
実績	1ce1
実績・取り組み	1ce1
実績・成果	1ce1
客戶	1f71
客户	1g<1
家乡	1g^1
家庭住址	1g_1
家庭地址	1g_1
寫	1g`1
寫作	1g`1
导师	1cR1
専攻	1gN1
専攻分野	1gN1
専門	1gN1
専門分野	1gN1
專案介紹	1dD1
專案名稱	1ca1
專案成果	1d91
專案描述	1dD1
專案期間	1dK1
專案簡介	1dD1
專案角色	1ga1
專案說明	1dD1
專案連結	1dh1
專案類型	1gb1
專業	1ch1
專題	1gc1
就労ビザ	1c?1
就労状況	1gd1
就學期間	1dK1
就業可能日	1e61
就業状況	1gd1
就業狀態	1ge1
就業狀況	1ge1
就职单位	1dH1
就讀學校	1gQ1
就讀科系	1ch1
就读学校	1fh1
就读时间	1dI1
层次	1gE1
居住	1g]1
居住エリア	1bg2
居住地	1gf6
居住地區	1fc2
居住地址	1dU2
居住地域	1fZ1
居住城市	1gl2
履修科目	1c81
岁	1gn1
岁数	1gn1
岗位	1go3
岗位名称	1dG1
岗位职责	1c[1
州	1h23
工作	1c[1
工作业绩	1cY1
工作任务	1c[1
工作內容	1d41
工作内容	1c[1
工作单位	1dH1
工作單位	1dJ1
工作地	1g]1
工作地点	08h2
工作地點	1cO1
工作型態	1cQ1
工作城市	1h51
工作實績	1d91
工作岗位	1dG1
工作年数	1dF1
工作年資	1h61
工作年限	1dF1
工作性質	1cQ1
工作性质	1h71
工作成就	1d52
工作成果	1d52
工作成绩	1cY1
工作描述	1d22
工作时间	1dI1
工作时间年限	1dF1
工作期間	1dK1
工作業績	1d91
工作概述	1c\1
工作状态	1f[1
工作简介	1c\1
工作範圍	1d41
工作类型	1h71
工作經歷年資	1h61
工作經驗	1h61
工作績效	1d91
工作经验	1dF1
工作职位	1dG1
工作职掌	1c[1
工作职责	1c[1
工作职责与业绩	1c[1
工作职责描述	1c[1
工作職掌	1d41
工作職稱	1h81
工作職責	1d41
工作范围	1c[1
工作說明	1d41
工作许可	1h91
工作項目	1d41
工具	1h:2
工夫した点	1cD1
工龄	1dF1
市	1fZ1
市区町村	1fZ1
希望ポジション	1h<1
希望上班地點	1h=1
希望勤務地	1eg1
希望地點	1h=1
希望工作地點	1h=1
希望年収	1h>1
希望待遇	1h?1
希望性質	1cQ1
希望時給	1h>1
希望月給	1h>1
希望給与	1h>1
希望職	1h<1
希望職務	1h@1
希望職種	1h<1
希望職稱	1h@1
希望薪資	1h?1
希望雇用形態	1e11
席次	1hA1
帳號	1dc1
常住地	1g]1
常居	1g]1
常驻	1e=1
平台	1hB2
平均分	1cU1
平均成績	1gR1
平均成绩	1cU1
平均绩点	1cU1
年収	1h>1
年月	1hD2
年月日	1f21
年生	1e^1
年级排名	1hF1
年纪	1gn1
年資	1h61
年限	1dF1
年齡	1hG1
年齢	1hH1
年龄	1gn1
应用技术	1d71
应聘岗位	1hI1
应聘职位	1hI1
开发周期	1dI1
开发工具	1d71
开发技术	1d71
开发框架	1d71
开发环境	1d71
开发经验	1dF1
开发语言	1d71
开始日期	1e41
开始时间	1e41
当前城市	1g]1
当前状态	1f[1
当前职位	1hI1
当前薪资	1hJ1
役別	1eG1
役割	1hK4
役職	1hO3
役職名	1hR1
待遇	1h?1
待遇要求	1hJ1
従業員数	1c>1
得られた成果	1ce1
応募ポジション	1h<1
応募職種	1h<1
性別	1hS2
性别	1hU1
总结	1c\1
情報処理	1hV1
意向地点	1h51
意向城市	1h51
意向岗位	1hI1
意向职位	1hI1
應徵職位	1h@1
應徵職務	1h@1
應徵職缺	1h@1
應徵項目	1h@1
成就	1d52
成效	1d91
成果	1hW3
成果と工夫	1ce1
成果・実績	1ce1
成績	1hZ2
成绩	1h\2
成绩排名	1cV2
我的岗位	1dG1
我的工作	1c[1
我的职位	1dG1
我的职务	1dG1
我的职责	1c[1
我的角色	1h^2
截止时间	1h`1
戶籍	1ha1
戶籍地址	1hb1
户口	1g^1
户口所在地	1g^1
户籍	1g^1
户籍地	1g^1
户籍所在地	1g^1
所任职位	1dG1
所任职务	1dG1
所在公司	1hc2
所在国家	1fS1
所在地	1he6
所在地区	08h2
所在城市	1hk4
所在学校	1fh1
所在行业	1e>1
所在部门	1fO1
所学专业	1cT1
所学课程	1cX1
所属	1ho3
所属企業	1dL1
所属会社	1i22
所属公司	1g<1
所属单位	1g<1
所属団体	1fP1
所属机构	1g<1
所属行业	1e>1
所属部署	1c=1
所属部门	1fO1
所屬公司	1f71
所屬部門	1fX1
所用技术	1d71
手提電話	1i41
手机	1i52
手机 电话	1i71
手机/电话	1i71
手机号	1i52
手机号码	1i52
手机电话	1i81
手機	1i92
手機號碼	1i92
扶養家族	1gA1
扶養家族数	1gA1
扶養家族数(配偶者を除く	1gA1
技术	1d71
技术关键词	1d71
技术博客	1cZ1
技术描述	1d71
技术架构	1d71
技术栈	1d71
技术点	1d71
技术环境	1d71
技术要点	1d71
技术选型	1d71
技能	1h:2
技能水平	1i;1
技術	1d_2
技術スタック	1c41
技術・環境	1c41
技術架構	1d81
技術棧	1d81
技術環境	1d_2
技術要素	1c41
担任	1dG1
担任职位	1dG1
担任职务	1i<2
担任职责	1c[1
担任角色	1i>2
担当	1i@4
担当した業務	1cb1
担当フェーズ	1cb1
担当作業	1cb1
担当内容	1cb1
担当工程	1cb1
担当役割	1cA1
担当期間	1cB1
担当業務	1cb1
担当範囲	1cb1
担当職務	1hR1
担当領域	1cb1
拠点	1ef1
持有駕照	1iD1
指导老师	1cR1
指導教員	1cN1
指導教授	1co1
授与団体	1cm1
授与機関	1cm1
授与者	1cm1
授予单位	1cn1
掌握程度	1iE2
排名	1iG3
推荐	1iJ1
推荐意见	1iJ1
推荐语	1iJ1
推薦	1iK2
推薦の言葉	1iM1
推薦內容	1iN1
推薦文	1iM1
推薦語	1iN1
掲載	1dN1
掲載媒体	1dN1
掲載日	1e?1
掲載誌	1dN1
描述	1iO3
携帯	1iR2
携帯tel	1iT1
携帯番号	1iT1
携帯電話	1iR2
携帯電話番号	1iT1
摘要	1iU2
擅長工具	1d81
擔任職務	1iW2
擔任角色	1iY2
收获	1cY1
政治状态	1e21
政治身份	1e21
政治面貌	1e21
效果	1cY1
教育分野(isced f	1i[1
教育分野(isced-f	1i[1
教育机构	1fh1
教育機関	1ee1
教育程度	1i\2
教育領域(isced f	1i^1
教育領域(isced-f	1i^1
教育领域(isced f	1i_1
教育领域(isced-f	1i_1
敬称	1i`1
文化程度	1ia1
方向	1cT1
族群	1ib1
日付	1hD2
日期	1ic6
时长	1dI1
时间	1ii3
时间段	1dI1
昵称	1il1
時期	1hD2
時間	1im2
普通自動車免許	1io1
暱稱	1dc1
書く	1cG1
最后修改	1j01
最寄り駅	1j12
最寄駅	1fZ1
最後修改	1j31
最快到岗	1e71
最終学歴	1j41
最終更新	1j51
最高学历	1gG2
最高學歷	1j61
最高學歷學校	1gQ1
會話	1f51
月薪	1hJ1
服务机构	1fN1
服務單位	1dJ1
服務機關	1dJ1
服役情况	1eF1
服役狀況	1eG1
期刊	1j72
期刊名称	1dO1
期望地点	1h51
期望地點	1h=1
期望城市	1h51
期望岗位	1hI1
期望工作地	1h51
期望工作地点	1h51
期望工作城市	1h51
期望工作性质	1h71
期望年薪	1hJ1
期望待遇	1j92
期望月薪	1hJ1
期望职位	1hI1
期望職位	1h@1
期望薪水	1hJ1
期望薪資	1h?1
期望薪资	1hJ1
期望薪酬	1hJ1
期間	1f\2
本人职责	1c[1
本人角色	1c]1
本社所在地	1ef1
本籍	1j;1
本籍地	1j;1
机动车驾驶证	1j<1
机构	1j=2
标题	1g31
校名	1gQ1
核心技术	1d71
核心技術	1d81
核心课程	1cX1
核發單位	1j?1
框架	1d71
案件名	1bi1
案件概要	1c91
案件種別	1c31
業務	1cb1
業務内容	1cb1
業務内容の概要	1d<1
業務概要	1j@3
業務詳細	1cb1
業界	1jC1
業種	1jC1
業種・業界	1jC1
業績	1jD2
概况	1dE1
概要	1jF3
概述	1iU2
標題	1jI1
機構	1fL2
歲	1hG1
歳	1hH1
母国語	1jJ1
母語	1jK2
母语	1jM1
毕业学校	1fh1
毕业年份	1h`1
毕业日期	1h`1
毕业时间	1h`1
毕业论文	1eo1
毕业论文题目	1eo1
毕业设计	1eo1
毕业院校	1fh1
毕设	1eo1
氏名	1bi1
民族	1jN3
水平	1iE2
求职地点	1h51
求职岗位	1hI1
求职意向	1hI1
求职方向	1hI1
求职状况	1f[1
求职状态	1f[1
求职类型	1h71
求職意向	1h@1
求職狀態	1ge1
汇报上级	1cR1
汇报对象	1cR1
流利程度	1jQ2
流暢さ	1dM1
海外経験	1da1
涉及技术	1d71
涉及技术栈	1d71
満年齢	1hH1
源码	1cZ1
溝通	1jS1
演示	1cZ1
点数	1c:1
照片	1jT2
熟練度	1jV3
熟练度	1iE2
熟练程度	1iE2
特記事項	1cD1
状态	1f[1
獎項	1jI1
獎項名稱	1jI1
獲獎時間	1f31
环境	1d71
现住	1g]1
现住地	1g]1
现住址	1g_1
现在居住地	1g]1
现居	08h2
现居于	1g]1
现居住	1g]1
现居住地	08h2
现居住城市	1g]1
现居地	08h2
现居城市	08h2
现所在地	08h2
班排名	1jY1
班级排名	1hF1
現住	1jZ2
現住地	1ef1
現住所	1bj1
現在の年収	1h>1
現在の状況	1gd1
現在地	1fZ1
現居	1j\1
現居住地	1j\1
現居地	1fc2
現居城市	1j\1
現年収	1h>1
現職	1h<1
環境	1c41
環境 言語	1c41
環境/言語	1c41
環境・言語	1c41
生	1j]2
生まれ	1j_1
生人	1e^1
生年	1j]2
生年月日	1j_1
生日	1e\2
生源地	1g^1
產業	1j`1
產業別	1j`1
產業類別	1j`1
用到的技术	1d71
用到的技術	1d81
用戶名	1dc1
用户名	1il1
甲方	1g<1
申请职位	1hI1
电子邮件	1ja1
电子邮箱	1ja1
电子邮箱地址	1ja1
电话	1i71
电话号码	1i71
电邮	1ja1
畢業學校	1gQ1
畢業專題	1gc1
畢業日期	1jb1
畢業時間	1jb1
畢業論文	1gc1
発注元	1c51
発行元	1jc2
発行年	1e?1
発行日	1e?1
発行機関	1cl1
発行者	1cl1
発表	1c;1
発表年	1e?1
発表日	1e?1
發照單位	1j?1
發表於	1eU1
發表日期	1je1
發表時間	1je1
發證單位	1j?1
發證日期	1f31
發證機構	1j?1
目前居住地	1j\1
目前所在地	1e=1
目前状态	1f[1
目前狀態	1ge1
目前職稱	1h@1
目前薪資	1h?1
目前薪资	1hJ1
目标城市	1h51
目标岗位	1hI1
目标职位	1hI1
目標職位	1h@1
直属上级	1cR1
直屬主管	1co1
相关技术	1d71
相关课程	1cX1
相片	1jT2
相關技術	1d81
相關課程	1ci1
省	1f^1
省 州	1f^1
省/州	1f^1
省份	1jf2
研究テーマ	1dg1
研究分野	1gN1
研究方向	1cT1
研究科	1gN1
研究題目	1dg1
研討會	1eU1
硕士论文	1eo1
碩士論文	1gc1
社交主页	1c^1
社交平台	1jh1
社交账号	1c^1
社会人歴	1c21
社名	1dL1
社員数	1c>1
社团	1fN1
社團	1fY1
社群	1ji1
社群帳號	1jj1
社群連結	1jj1
祖籍	1g^1
离开原因	1jk1
离职原因	1jk1
离职日期	1h`1
离职时间	1h`1
科目	1c81
科系	1cf2
科系名稱	1ch1
称号	1i`1
称呼	1jl1
称谓	1jl1
移动电话	1i81
程度	1jm5
程式語言	1d81
種別	1c31
種類	1c31
稱謂	1k21
稼働開始日	1e61
立場	1k33
第一作者	1f81
等級	1k62
等级	1iE2
签发机构	1f01
签证	1h91
签证状态	1h91
简介	1k82
管理人数	1cS1
管理人數	1dC1
管理責任	1dC1
簡介	1k:2
籍貫	1ha1
籍贯	1g^1
类别	1k<1
类型	1k<1
精通程度	1k=2
系所	1ch1
系排名	1jY1
級	1k?1
級別	1k@1
終了	1ei1
終了日	1ei1
終了時期	1ei1
組織	1kA3
組織名	1fP1
経験	1k?1
経験年数	1kD2
結束日期	1jb1
結束時間	1jb1
結果	1ce1
続柄	1kF1
網址	1dh1
網站	1dh1
網頁	1dh1
縣市	1j\1
總年資	1h61
績效	1d91
级别	1i;1
组织	1fN1
组织名称	1fN1
经验	1dF1
结束日期	1h`1
结束时间	1h`1
结果	1cY1
绩点	1cU1
综合排名	1hF1
编程语言	1d71
网名	1il1
网址	1cZ1
网站	1cZ1
网络	1jh1
署名	1f81
習熟度	1cJ2
职业	1hI1
职业方向	1hI1
职位	1kG3
职位名称	1dG1
职位类型	1h71
职务	1i<2
职称	1kJ2
职衔	1dG1
职责	1c[1
职责描述	1c[1
职责范围	1c[1
联系	1i71
联系号码	1i71
联系地址	1g_1
联系方式	1i71
联系电话	1i71
联系邮箱	1ja1
聞く	1cH1
聯絡信箱	1kL1
聯絡地址	1hb1
聯絡方式	1kM1
聯絡電話	1kM1
聯繫電話	1kM1
聴解	1cH1
職位	1kN3
職位名稱	1h81
職務	1kQ2
職務・役職	1hR1
職務內容	1d41
職務内容	1cb1
職務名稱	1h81
職務経験年数	1c21
職務要約	1cC1
職務說明	1d41
職業	1kS2
職種	1kU2
職稱	1kW2
職責	1d41
職責範圍	1d41
聽	1kY1
聽力	1kY1
肩書	1kU2
肩書き	1h<1
背景	1dE1
自動車免許	1io1
自動車運転免許	1io1
自宅住所	1bj1
自宅電話	1fQ1
自我介紹	1do1
自我评价	1c\1
苗字	1kZ1
荣誉	1g31
获奖时间	1f11
获得日期	1f11
获得时间	1f11
著者	1eA1
著者名	1eA1
薪資	1h?1
薪资	1hJ1
薪资期望	1hJ1
薪资要求	1hJ1
血型	1k[2
血液型	1dj1
行业	1e>1
行业类别	1e>1
行動電話	1i92
行業	1j`1
补充	1eJ1
表彰者	1cm1
補足	1cC1
要点	1d11
要約	1cC1
要素技術	1c41
規模	1c>1
规模	1cS1
角色	1k]4
言語	1ka2
言語 fw	1c41
言語/fw	1c41
言語・fw	1c41
言語・ツール	1c41
証明写真	1eT1
評点	1c:1
話す	1c;1
話す(やりとり	1bo1
話す(発表	1c;1
詳細	1c91
認定団体	1cl1
認定機関	1cl1
認證單位	1j?1
誕生日	1j_1
語学	1fi1
語学レベル	1dM1
語学力	1dM1
語学検定	1kc1
語学経験	1da1
語学資格	1kc1
語文	1fj1
語文檢定	1kd1
語言	1fj1
語言程度	1ke1
語言證照	1kd1
說	1f61
說明	1k:2
説明	1c91
読む	1cI1
読解	1cI1
課程	1kf2
論文	1kh2
論文題目	1kh2
讀	1kj1
认证机构	1f01
论文	1eo1
论文标题	1eo1
论文题目	1eo1
证书	1kk1
证件号	1kl1
评价	1iJ1
详情	1dE1
详细地址	1g_1
语种	1fk1
语言	1km2
语言水平	1fl1
语言经历	1db1
语言能力	1fl1
语言证书	1kk1
说	1f41
说明	1c\1
读	1ko1
课程	1cX1
負責內容	1d41
負責工作	1d41
負責角色	1ga1
負責項目	1d41
資本金	1c>1
資格名	1bi1
資訊處理	1l01
賞	1c<1
賞名	1c<1
负责	1c[1
负责内容	1c[1
负责工作	1c[1
负责模块	1c[1
负责角色	1eB1
责任描述	1c[1
账号	1il1
起始日期	1e41
起始时间	1e41
起止年月	1dI1
起止日期	1dI1
起止时间	1dI1
起訖時間	1dK1
身份	1eB1
身份證	1l11
身份證號碼	1l11
身份证	1kl1
身份证号	1kl1
身份证号码	1kl1
身体状况	1di1
身分	1l21
身分證字號	1l11
身長	1dj1
身高	1k[2
身高 体重	1di1
身高 體重	1dk1
身高/体重	1di1
身高/體重	1dk1
身高体重	1di1
軟體	1d81
転職希望時期	1e61
転職理由	1l31
软件	1d71
软件架构	1d71
软件环境	1d71
运用技术	1d71
退社	1ei1
退社年月	1ei1
退職	1ei1
退職理由	1l31
通信地址	1g_1
通勤時間	1bk1
通訊地址	1hb1
通讯地址	1g_1
連結	1dh1
連絡先	1fQ1
連絡先住所	1bj1
連絡先電話番号	1fQ1
連絡電話	1kM1
運転免許	1io1
運転免許証	1io1
邮件	1ja1
邮件地址	1ja1
邮政编码	1l41
邮箱	1ja1
邮箱地址	1ja1
邮编	1l41
部下	1c>1
部署	1c=1
部署名	1c=1
部落格	1dh1
部門	1l52
部门	1fO1
郵便番号	1l71
郵箱	1kL1
郵編	1l81
郵遞區號	1l81
都市	1fZ1
都道府県	1fb1
配偶者	1gA1
配偶者の扶養義務	1gA1
配偶者の有無	1gA1
配属	1c=1
配属先	1c=1
重点	1d11
重要成果	1d91
重點	1d@1
链接	1cZ1
開始	1e31
開始日	1e31
開始日期	1e51
開始時期	1e31
開始時間	1e51
開発体制	1c>1
開発内容	1c91
開発期間	1cB1
開発環境	1c41
開発環境・言語	1c41
開発規模	1c>1
開発言語	1c41
開發工具	1d81
開發技術	1d81
開發環境	1d81
開發語言	1d81
関係	1kF1
閱讀	1kj1
關係	1l21
關於公司	1e<1
關鍵字	1d81
關鍵詞	1d81
问题解决	1l91
阅读	1ko1
阅读理解	1ko1
院校	1l:2
院校名称	1fh1
院系	1cT1
雇主	1l<2
雇用主	1dL1
雇用形態	1e11
雑誌名	1dN1
離職原因	1l>1
離職日期	1jb1
電子メール	0Jl1
電子信箱	1kL1
電子郵件	1kL1
電子郵箱	1kL1
電話	1l?2
電話番号	1fQ1
電話號碼	1kM1
電郵	1kL1
電郵地址	1kL1
順位	1hA1
頒獎單位	1d:1
頒發單位	1lA2
頭銜	1k21
題名	1c<1
題目	1jI1
顔写真	1eT1
類型	1gb1
顧客	1c51
顧客名	1c51
项目业绩	1cY1
项目亮点	1d11
项目人数	1cS1
项目介绍	1dE1
项目内容	1dE1
项目单位	1g<1
项目名称	1lC1
项目周期	1dI1
项目地址	1cZ1
项目岗位	1c]1
项目成果	1cY1
项目成绩	1cY1
项目技术	1d71
项目技术栈	1d71
项目担任	1c]1
项目描述	1dE1
项目收益	1cY1
项目时间	1dI1
项目来源	1g<1
项目概述	1dE1
项目环境	1d71
项目简介	1dE1
项目类型	1k<1
项目职位	1c]1
项目职务	1c]1
项目职责	1c[1
项目职责角色	1c]1
项目背景	1dE1
项目角色	1h^2
项目说明	1dE1
项目起止时间	1dI1
项目链接	1cZ1
颁发单位	1lD2
颁发日期	1f11
颁发机构	1lD2
颁奖单位	1cn1
颁奖机构	1cn1
题目	1g31
駕照	1iD1
駕駛執照	1iD1
驾照	1j<1
驾驶执照	1j<1
驾驶证	1j<1
體重	1dk1
高中	1fh1
高校	1ee1
개발기간	1lF1
개발스택	1lG1
개발언어	1lG1
개발인원	1lH1
개발환경	1lG1
개선성과	1lI1
개요	1lJ2
개인홈페이지	1lL1
거주	1lM1
거주국가	1lN1
거주주소	1lO1
거주지	1lP2
거주지역	1lP2
거주지주소	1lO1
건강상태	1lR1
게재일	1lS1
게재지	1lT1
결과	1lI1
결과및성과	1lI1
결혼여부	1lU1
경력	1lV1
경력기간	1lV1
경력연차	1lV1
경칭	1lW1
계약형태	1lX1
계열	1lY1
계정	1lZ1
고객	1l[1
고객사	1l[1
고등학교	1l\1
고용주	1l]1
고용형태	1lX1
고향	1l^1
공인시험	1l_1
공저자	1l`1
과목	1la1
과정	1lb1
관계	1lc1
관련링크	1lL1
교육기간	1lF1
교육기관	1l\1
교육내용	1la1
교육분야(isced f	1ld1
교육분야(isced-f	1ld1
구분	1le1
구사능력	1lf1
구사수준	1lf1
구직상태	1lg1
국가	1lN1
국적	1lh1
군별	1li1
군복무	1li1
군필여부	1li1
규모	1lH1
근무가능일	1lj1
근무기간	1lF1
근무부서	1lk1
근무지	1ll1
근무지역	1ll1
근무처	1l]1
근무형태	1lX1
근무회사	1l]1
급수	1lm1
기간	1lF1
기관	1ln2
기관명	1m01
기술	1lG1
기술및도구	1lG1
기술스택	1lG1
기술환경	1lG1
기업	1l]1
기업명	1l]1
기업소개	1m11
기여	1m21
기타	1m31
기타링크	1m41
기타사항	1m31
기타연락처	1m51
기타이메일	1m61
깃허브주소	1lL1
나라	1lN1
나이	1m71
날짜	1m82
내용	1m:1
논문	1m;1
논문명	1m;1
논문제목	1m;1
능력	1m<2
닉네임	1lZ1
단체	1m01
단체명	1m01
달성내용	1lI1
담당	1m>3
담당내용	1m21
담당분야	1m21
담당업무	1mA2
담당역할	1mC3
담당직무	1mF1
대학	1l\1
대학교	1l\1
대학명	1l\1
대화	1mG1
도	1mH1
도구	1lG1
도시	1lM1
독해	1mI1
듣기	1mJ1
등급	1m<2
등수	1mK1
레벨	1mL1
링크	1lL1
만나이	1m71
말하기	1mM1
맡은업무	1m21
맡은역할	1mN1
맡은일	1m21
맡은직무	1mF1
매출규모	1lH1
메일	1mO1
메일주소	1mO1
면허	1mP1
명칭	1mQ2
모국어	1mS1
모바일	1mT2
문제해결	1mV1
발급기관	1mW1
발급일	1mX1
발급일자	1mX1
발급처	1mW1
발주처	1l[1
발표일	1lS1
발행기관	1mW1
발행년도	1lS1
발행일	1lS1
발행처	1mY2
배경	1m:1
배포주소	1lL1
병역	1li1
병역구분	1li1
병역사항	1li1
병역여부	1li1
보고대상	1m[1
보훈대상	1m31
복수전공	1lY1
본인역할	1mN1
본적	1l^1
부서	1lk1
부서명	1lk1
부전공	1lY1
블로그	1lL1
비고	1m\1
비상연락처	1m]1
비자	1m^1
사는곳	1lM1
사는지역	1lM1
사업내용	1m11
사용기술	1lG1
사용도구	1lG1
사용스킬	1lG1
사용언어	1lG1
사용자명	1lZ1
사용툴	1lG1
사용프로그램	1lG1
사용한기술	1lG1
사원수	1lH1
사이트	1lL1
사진	1m_1
산업	1m`1
산업분야	1m`1
살	1m71
상명	1ma1
상사	1m[1
상세내용	1m:1
상세업무	1m21
생년	1mb1
생년월일	1mb1
생일	1mb1
서비스	1mc1
서비스소개	1m:1
석사논문	1m;1
석차	1mK1
설명	1lJ2
성	1md1
성과	1lI1
성명	1me1
성별	1mf1
성적	1lm1
성함	1me1
세	1m71
소개	1lJ2
소셜계정	1mg1
소속	1mh3
소속부서	1lk1
소속팀	1lk1
소속회사	1mk2
소스코드	1lL1
소재지	1ll1
수강과목	1la1
수상내용	1ma1
수상년도	1mX1
수상명	1ma1
수상일	1mX1
수여기관	1mm1
수여처	1mm1
수준	1m<2
수행기간	1lF1
수행업무	1m21
숙련도	1mL1
스택	1lG1
시	1lM1
시 군 구	1lM1
시 도	1mH1
시/군/구	1lM1
시/도	1mH1
시력	1lR1
시상기관	1mm1
시작	1mn1
시작일	1mn1
시작일자	1mn1
시행기관	1mW1
시행처	1mW1
신장	1lR1
실적	1lI1
쓰기	1mo1
아이디	1lZ1
안전	1n01
어학자격증	1l_1
언어	1n12
언어수준	1lf1
업계	1m`1
업무	1n32
업무내용	1m21
업무범위	1m21
업무상세	1m21
업무성과	1lI1
업무실적	1lI1
업적	1lI1
업종	1m`1
역할	1n52
역할및업무	1m21
연구주제	1m;1
연도	1lF1
연락처	1m]1
연령	1m71
연봉	1n71
연차	1lV1
외국어	1n81
외국어명	1n81
요약	1m\1
우편번호	1n91
운전면허	1mP1
운전면허증	1mP1
웹사이트	1lL1
위치	1lP2
유선전화	1m]1
유형	1le1
의뢰처	1l[1
의사소통	1n:1
이름	1n;2
이메일	1mO1
이메일주소	1mO1
이수과목	1la1
이수학점	1n=1
이직사유	1n>1
인원	1lH1
인증기관	1mW1
일반전화	1m]1
일자	1mX1
읽기	1mI1
입사	1mn1
입사가능시기	1lj1
입사가능일	1lj1
입사년월	1mn1
입사일	1mn1
입학	1mn1
입학년월	1mn1
입학일	1mn1
자택주소	1lO1
작문	1mo1
작업기간	1lF1
작업내용	1m21
장소	1ll1
장애여부	1m31
재직구분	1lX1
재직기간	1lF1
재직상태	1lg1
재직여부	1lg1
재학기간	1lF1
저널명	1lT1
저자	1l`1
저장소	1lL1
전공	1lY1
전공명	1lY1
전공분야	1lY1
전공학과	1lY1
전자우편	1mO1
전화	1m]1
전화번호	1m]1
점수	1lm1
정보처리	1n?1
제목	1ma1
조직	1m01
졸업	1n@1
졸업구분	1lb1
졸업년도	1n@1
졸업년월	1n@1
졸업논문	1m;1
졸업일	1n@1
졸업작품	1m;1
종교	1nA1
종료	1n@1
종료일	1n@1
종료일자	1n@1
종류	1le1
주관	1mm1
주관기관	1l[1
주관처	1mW1
주민등록번호	1nB1
주소	1nC2
주요과목	1la1
주요기술	1lG1
주요내용	1m:1
주요담당업무	1m21
주요사업	1m11
주요사용기술	1lG1
주요사항	1nE1
주요성과	1lI1
주요수강과목	1la1
주요스택	1lG1
주요실적	1lI1
주요업무	1m21
주요업적	1lI1
주요활동	1nE1
주전공	1lY1
주최	1nF2
주최기관	1mm1
증명사진	1m_1
지도교수	1m[1
지방	1mH1
지역	1lP2
지원부문	1nH1
지원분야	1nH1
지원직무	1nH1
직급	1mF1
직급 직책	1mF1
직급/직책	1mF1
직무	1nI2
직무내용	1m21
직무명	1nH1
직업	1nH1
직원수	1lH1
직위	1mF1
직위 직책	1mF1
직위/직책	1mF1
직장	1l]1
직장명	1l]1
직전연봉	1n71
직책	1nK3
직함	1mF1
진행기간	1lF1
집주소	1lO1
참고링크	1lL1
참여기간	1lF1
참여역할	1mN1
참여인원	1lH1
체류자격	1m^1
체중	1lR1
총경력	1lV1
최종수정	1nN1
최종연봉	1n71
최종학력	1nO1
추가정보	1m31
추천글	1nP1
추천내용	1nP1
추천사	1nP1
출근가능일	1lj1
출생	1mb1
출생년도	1mb1
출생연도	1mb1
출생일	1mb1
출생지	1nQ1
출신지	1l^1
출신학교	1l\1
출판년도	1lS1
출판사	1lT1
출판일	1lS1
취득년도	1mX1
취득년월	1mX1
취득일	1mX1
취득일자	1mX1
콘텐츠제작	1nR1
클라이언트	1l[1
키워드	1lG1
퇴사	1n@1
퇴사년월	1n@1
퇴사사유	1n>1
퇴사일	1n@1
퇴직사유	1n>1
툴	1lG1
특징	1nE1
팀	1lk1
팀구성	1lH1
팀규모	1lH1
팀원	1lH1
팀인원	1lH1
팩스	1nS1
평균학점	1lm1
평점	1lm1
포지션	1nT2
포트폴리오	1lL1
프레임워크	1lG1
프로젝트개요	1m:1
프로젝트기간	1lF1
프로젝트설명	1m:1
프로젝트성과	1lI1
프로젝트소개	1m:1
프로젝트역할	1mN1
프로젝트유형	1le1
프로필사진	1m_1
플랫폼	1mc1
학과	1lY1
학교	1l\1
학교명	1l\1
학력	1nV2
학력구분	1lb1
학부	1lY1
학술지	1lT1
학위	1lb1
학위구분	1lb1
학위논문	1m;1
학점	1lm1
학회	1lT1
학회지	1lT1
한글이름	1me1
한줄소개	1m\1
합격일	1mX1
핵심사항	1nE1
핵심성과	1lI1
핸드폰	1mT2
핸드폰번호	0VU1
현거주지	1lM1
현재상태	1lg1
현재연봉	1n71
현재직무	1nH1
현주소	1lO1
혈액형	1lR1
혼인상태	1lU1
혼인여부	1lU1
홈페이지	1lL1
활동기간	1lF1
활동기관	1m01
활용기술	1lG1
활용도구	1lG1
활용수준	1mL1
회사	1l]1
회사개요	1m11
회사명	1l]1
회사소개	1m11
회화	1mG1
회화능력	1lf1
회화수준	1lf1
휴대전화	1mT2
휴대폰	1mT2
휴대폰번호	0VU1
희망고용형태	1lX1
희망근무지	1nX1
희망근무지역	1nX1
희망근무형태	1lX1
희망급여	1n71
희망연봉	1n71
희망지역	1nX1
희망직무	1nH1
희망직종	1nH1
"#, r#"Q1Z2\RaSH8i3=GHJY7\:@l3Q4mMS@akka;`T0000000000000000000000000000P2?KDGdJdO1PHVf3PBO5=;Ma=;k^dF[7A;N>mCH^aCYkTEcI000000000000i;2V
]EY]0000000000000000P[PWP_AP`gXW00004Znh0000iCV2XmiL0000PM3A0000d8NH0000000000000000LFaa000000000000P0S6d=KJ@FT<\HMmlVhPd9H=aCKC
0000000000000000mDjW`m=20000000000000000000000000000000000000000l2RNe8km0000E8Va9<>mPS<9ECX60000\EX_00000:I@@3X4hJY0Pm:F=4bWM8Nn
0000dc1AU7250000000000000000`M5GMDcXLT750000000003EQ00001Eoni;?L<39jlG3M`JiU1GI:0000T?h9Hg^300000kU<a85700000000000000000000Xd`4
00000000<Sd<l;7SL^fLPaKh00000000000000000000000000000000TZZk00000000@LK900001:=T0000\AfolcfdD@m`E;nH00000000d3kkaBel000000000000
A6Uk`4haPVciTF99Tg:T000000000000D2jE00000000000000000000XEU>a@cdLj76hhHB8n8k`E:[0HIFY<8XlF6b00000000`MZo00004@gR`PbjdEdBhfDW0000
000000000000I7EePaLWHW>UTfFcXCA<PUh6HWMW00000000X8ce0000<md100000000000000008W56hOd\0000000000000000000000000000@X>=hQO=@@OFh2il
@8:\\`;0<d@6<g7BM3LRTKkn0000PTH;08A:0>N6dN[6<XC=<adCLfA7HnSj00000000PAX3XRRGLcQ^m3?D00004N34Hal9TGc;Pc=U19l?4LU_aB==LES[4_;n`2VV
<X2^LdPP\Bjk00000000000000009DTj0000000000000000m8\30000XZ\D`<2m0000@0h6l6^fl@l0`_Yf]DeY000000000000]9\X000000000000Pn7I=0QlH7=I
dY3oP5C^d87><0No`^;WDbTcLhYYiE1a000057gI00000000LB0QlJ2ja1LJ\DW=T6JU`;Bg8Rll@Pb><l[25>_Z000000000000T^DI4cZ?<QcDd;OG000000000000
0000000006@g4;@`LVVj00009>\<0000\Y6=dOD[I5XA0000XZZ[HUmQ0000E9BNXiJJ0000000000000000lF3QU2[bL18RhJaKh0:R@:^K0SkCLme<0000HH04`Zoh
9@=U0000TPZL00000000dFSe0000000000000000\;0_dRRS00000000h@Y?0LKn0000LA\3X^c\00004EHe00000000dU]`40eJ<^UYHeI70000@5Ph000000000000
]@;c000000000000<>RH\D1fm6^80000<83Pa71[iG8P0000000000000000hZK<0000\?\S000000000000E0JJ=BWb00000000000000000000000000000000P7gJ
\aRGdKLXHonU00000000000000000000000000000000\abh0000000000000000<A9100000000e2:90ba`H<nl00000000d>:[8ZmePd:L000000000000=A5jm4UI
LWFR00004\em0000000000000000000000000000000000000000@dl<`gn]YG91D7CR0000PJQY4P\b0000@a[IU6SM00000000m>;o00000000LS<c@WZZ`<0i0000
TFMSD`8[0000DLFYm1``0000DVc2dO]V00000000P=BjP]TG0000X?jF@W?D@5NkDP@PHke1Tnak5A:VDRjM00000000000000000000000000000000]@1;ThibhP\3
@^M5P^T4`P]?4EmbHglXdiem000000008W4U=ES90000LH6o0000\=I_`V3ZH0PXP8WB`emjHE?20000000000000R?@0000U1a?X?lS<KS8`g:bE;^iaCSb00000000
l^W900000000`XW_0000@Ja_LM3k00000000HSW]000000000000ABmF000000000000HM>100000000H7Si@]8U4]fj000000000000TSlee;RG0000<Ye6Dg<d<>YB
@\jZ0jjM0000Y75a<6Hf0DhkHOfCdTg=4jP\XR1m=7h>I>M0IB3S00000000L;^\00000000==9d00000000Y;f40000a=No43nH0:G2LH:?Xg]e=4EO000000000000
D_P`0000D78V00000000000000000000000000000000HPRBPEFW`BoL\XX]d36jmDiC0000Xa7l4V]450[BX618AA180000D<GU\3^Q0000000000000000mB9heBD<
PKR1@6cdDHaFLQV`dXn5MB[aIBiJXl2;lJUIEAj0=EL:D@M30000D[1]0000000000000000000000004GI_hIhMdZ6_@7E_lmM3`RlR0000U=I`DV9@00000000@JA\
0000h6NKX_jO9@Ol0000PXnP00000000Xf9\0000000000000000=7hh0000h8jJ`MUA\[@Y5BfPMCig00000000d3MO0000L?[h]1QY0000000000000000lVTa<13`
X=Uj0`Jge;J:0000D;_5000000000000000000000000A:[<89e@0000000000000000000000000000Xd>P00000000DG:h8SkNldeZ0000000000008^c39Bb<Y3Fa
TU6d000000000000`;^j<a=K000000000000\WOd17SXQ;o`000000000000l3RO0000Y=c>00000000M5lJ@6SlHKjBdh;60hA>]FK_0000ljQB0000000000000000
000000000000i0?:000000004`BUDh5g0000000000000000XATVd:jE`?ZohO=kT[1o`gP`0000HKZb0=Hn8\2e00000000000000000000000000000000H1C;45lj
dDje14B[0000000000004>8n1EaR00000000000000000?mO000000008dH?0000Q;`?00000000000000000000hMHZ00000000P5:TPK1_0000l0m9d<dX4Q]C0000
H>[e43fF00000000M:g?00000000A7RH99VR000000000000000000000000000000000000<;2OPl8b=FUR=4Hf]GWS00000000@Ag<Pa6VX9h\hcdBPK_bd^5ALfGH
D;^FL^iG0000l<;d07IID]hR4H210000]0]e000000000000a;cPEERm0000\8\hL^OS000000000000000000000000l<ec<0`SH:IdPF`1HTKelElMP=i[4lT=A9d6
000000004IT5H^VV00000000DM8iUBl200000000000000000NT5PgIWHnR10000X?XW<jF64\E>0000a<ek0000H0RGPbhmLEZV000000009@JPDg100000U8P=\JXa
000000000000P3OhP3lmEDRlXFkTXb:]8@lH06<38JgXe8^HL?`TDmCTEE@Z0R<@YE_000000000IF=L0000ldo40000DM_;mDWd00000000`NM>0000000000000000
L;J9XR5Q00000000@d@n0000l?]N00000000aFkE0000L9Ig00000000000000000000HOeda3KB8k[4Y:K\`7mcX`dm000040J@d?Hn0000\9RnT?Po000000000000
D4jV000000000EC`4TVIhYPn00005BIa0000X0bkhaQf5F;c0000000000000000Db\_0000m8Dn00008WJGX8V69AA=LK_00gj=0000DHA90000000000005:Jd8EDn
00000000h:HS0000<Rj<00008cH?000000000000XeG\565d00000000000000000000P1Cf4=lDh486LiM`=@>]T2D^42Z5HK@;D5\?l169PL`7TM1:8e\<0000`0Q<
00i10000PfXR15\:03bkE:bM000000000X_eD>_L0000000000008a;;\O`aPFhFlUI94]:Z000000000000H8;QM2n8000005G`0:j6lfd[8hRZ]0T;Y<EkT6Y?L\k3
0000QG1Z00000000`34a\SY><QP4lSN5000000000000E6`i00000000000000001Ej=TO2k`9Nel60kdf>4\L:9l==G8B9;<l[H<Ygf@V46PXaF0000dXJTA:[0X0?4
0000L:dj00000000XJ>2<`7c0000000000000000\jd60000hBgJl]6?8_aF00008[`8MBjX4XKg0000D]Ei<go<]AI5@_]n00004bc:0000000000000000hFP50329
0000000000000000ldH10000@3o100000OUc0000M=gV`P3RHd\LdgHP0kFN0000<?N[00000000DS95mD6K0000D86\]:LV0000@J4FXJe:hO:<00004C0[\gSF0000
0000000000000000000000008DR?00000000\5?9000000000000<8HBM0g@`=i@02=U`5Y?X=RYLX`ci:K=1Ccj4KCZ157T0000000000000000000000000000h7dl
4>\c0000hV^O0000\gT;0000L7`;0000hm6ZH7END8<8@FFcA@D2L@I9=;lB\B1HP5>>XQdfI:dZ00000IVA0000000000001<d@hLk4PS`KiGL@000000000000H\PU
dak@<h9>00000000DZ9;00000000000000000000`SS1L9K@0000d8J]X[HEEBFL=??g000000004S:=00000000HgU;0000000000000000E19E000000000000@f?9
0000l2j8PMF>000000000000`FWE4<2[0000000000005?_e0AHUd8el0000]DWUlW7000000000000000000000\jG100000000LfJO0000000000000000lQDG<E4W
LQHel6HHTFWV<__Z<bc_YDdB00000000000007O7\n;hd9[l0CUUlESl51Fg=A0f4jIHM56OH@jfi1H^D0kF0000000040bX00000000000000000000<ic70000<dOd
0000l3N7QA]o000000000000000054cc]5^DXVK``5\Rh=iiD<ZX`]fD<d_>0000000000000000000000000000D355Q0Q70000dfjYA6C:000000000000L;dELKY2
XNWodf7L00000000TGG10000=E6F00000000000000008`M3U26F00000000lMF\`Zb`0000000000000000LK500jdRX0bL@?UAA<Me000000000000h96jHAY50000
`:<T000000000000000000000000P9fo0S@]d^?_04iHdb7g0000YD`L0000<K=g000000005?R?0000Xlm=XSGWlJ7NXD1W`FM@00009>J?0000@29c0000D>Ta`jif
00000000P@2iXHQmHPmDddkO<iOb@nVgDe=B00004F[F5Ce20000aCcU000000000000`2YV8H<Ed\<j`];1PF\>DD5F4F7_hFnK<K4I<a7Ild[g4f]3dgj2`XVl90V;
PLHZEDkG0000E6>R00000000a0jC@FfV00000000000000000000455dLb2JiGXL4S>eD4?\lgN>00004GjX0000HOQ30000]94X8IhVlFEQdP>JlT^00000DTRn<@Ld
dg9B000000000000e4FU00000000000096MO]@3AL2NADP^a4YE70000000000000000PO@I00000000P;Zn8FKZ`XBPhDbOhPP5@:cV\MgeD[cB00000000P]abX<\5
U:0L00000000I9aQ0000L2fJd`7=00000000\E2el0jY0000H]>\HLnm0000H]Lm0000000000000000laeM00ng056ePO@4aF4i\>_i0000hfd;dEV8<X7;00000000
`Ech0GmZ0000Hff[DDS4MA=V00000000i4720000<e<\l6ojH=:ld>kPHM<l8[n2`L2fl0:?A>dC5F<D00000000lE\2XI=B00000000P:8k<ZdZ0\@00Y;0E8WcdMjd
00004Z[Pldh<000000000000D41OPPG<U@K40000`HP4L:m9LffoLcZP000000000000I37=0000000000000000`SMe000000000000L1^;0<9^U80jD6BJ1GDlX]Uo
T8fA@bVZ4oM_<2ON00000000a9Il@C5000000HW9]1X;4MD:0000<B]DlLeOUCJ_0000@::lX>Cg4i^=8l]BX?kk<@G<8kdSAF:[d=nV@_d@00000000000000000XH]
0000EA8[000000000000d?Qm000000000000\e3C\k@F0000000000000000]C1Z000000000000I01W\Ph:00000000d]]1P7]X\I6<@S]80000000000000000`4CE
D8PbLCP4T]18HbEY`Kb1he=0DZ36`k]4<UAIE:HD000000008e7d4e]fX5b=QC=H=37gdg=c0000X4b>0=2_T@fU\81EHWdo\ceH8iKfM0H^00000000`PMj<06L81]:
00004JD;00000000P67eDMk1L8a3lQ9GXQ\7XZlGd9An`Zk_dTaPi00g4SnOPLJ;Xh@;lZYN1BK;]DYVlV6V000000000000A0SFQA1\aC7e0000QEk]d=bh@3f1dc8O
@W15]3P=iEX=0000\dOn0000000000000000lI788F>4E>Kn=CRW\?8o\g;J0000\C`hDN8jaClj0000dfg`ThQ80000000000000000hZ78000000000000DhRJ0000
`ZoAT4`fLH3BX]lGTkc3d?=j000000000000U<WbA=T`0000AFWMm7BT8@=jQEPE0000P7BmdK7EX[YFPgJLYBLU0Z^\4N:<HimZ\DQR`TYH<]cf1:iHd8QgEGOFHPC9
0000P2Ko8JAIHljJP8g5<5TO\;cG\=OM0anP000000000000<ocm`@aO8G:5000000004:oX<bhRLBRi4nI=0V`Z0000L=>@055A0000000000000000m2Um5Ce;0000
00000000000000000000TACO00000000@WN7e5m@00000000000049ELhI[L@L3>T`OE@hnk00000000000000000000XdDQl`i;`fmc00000000MCkS00000000HbAF
0000XZNHU2\K5@Pb0000<9`58PIj0000dhfWY;JO<o9^00000000\igA8\BnDlM<00000]c95BGB<QN_dgjh00000000DK1=@]mo0000<?kK0000A1d\d1dl0000TGHb
LWkWhX`L0000DQO0@>?HX=6cXiCh@k400000\WG\hDbfh;_kLiGPa5k_\JnfLP^lXYJl@Se7dd@R00008^b]`MIYh0mUI9_O00000000L;S_0000DBS4HLKOl9GJ8dRm
8Be\8[5W`aQE]Al@iCEd00000000T<=d00000000000000000000DK6B4;h400000000Xi[eQ5HO000000000WDR0000000010Gc00000000YAaH0000000000000000
000000000000000000000000000000008`Ql@0_T8CKW0000<Ihe0WAF4_8<lZ7`L`H:4cG]iE5\L`<C00000:B0\A4V1=HI000000008HLhLZGXYDlL000000000000
0000000000000000@RXL<0_:4=6TT5R?m5fR5<XI00000b2200000000000000000000000000000000000000000000<@Q=0000lQ^K00005@fjU=MFhIo=00000000
=E;5000000000000X;n[0000LV54<ELE0000000000004g5\0000844E<GJI00000000000000000000T0@eYE290000<kZH0000TeQ>00000dV?0000P_Q?L]WndB7;
000000000000L`L50000000000000000@^GN0000000000000000De9E00000000h9\Y00000000\oP^000000000000T8XnPXMZ00000000042G00000000LgR6@3;l
8@]EXdQCQD\k`0=o0000hVA?8eKgU:3700000DjSe8f;`oCV0000@=PK`R_T0000000000000000D>nN@M030a[bLUnT@IiZhi71EB[:eC:i0000=Eo\00008ZBj@=Ri
E3GZ00000000T>efdc2_T?IY`1P2<cF^mF8H000000000000XJZel9Cd`7@^HA\]PbD0Q;PY000007_F`i`;00000000PIRE0000D]BN0000\[\m8d2U`lJZ00000000
0000L3@<000000000000000000000000d0@Fl=V70mIY0000DM9oU3;X000043V=dUj9DZBYhMeSP27jLBj9hT=31G=BPI[b0000I4G80000`ifX<\Yl\>U=\N5O@inN
IFKM0000X[2=PjN000000000`:9@00000000D59?4N:EE8]gLdRMDRM8HeV4136Da6m>l=KXHPBg4\6>Q3hjM@`L@OSGIA:8HZhmYEO1<hmd00000000HC;c0000<cHP
000000000000=@QjQE4W0000l[NohdPBHZUR4Toi000000000000lK3oY?3>]GE_0000000000000000000000008Y>WeChY0000PFEbi2D;00000000HB<H`SQbTTO8
dK07hckHT[<0HRf?XS6>00000000000000000000000000000000H_Ik000000000000H8Whl>C;U2O`a=P>iBF7d_jk00000000`SnDQ51K00008F\3deAAD0i<Y6H4
M@@R00000000EF\000000000000000000000D38a\KJ_XhK?0000000000000000@4l6T6Oma1iP@S85HUng0000000009d?0000TA`0PC770B<g`oI7000000000000
lD^ah1miDh`d0000000000000000a::Hd629XOn\X4g`Hfk700000000000000000S4I4B?EPlQYA25b]:^KDKbZP142l=@H0000@85HQ8Rg<mgZ0000LbnKQCdB0000
QElb000000000000l<c`93>Bl43:000044Ld]2hX000099LQI0dcl9CLP>[F4UUL]@PD<bj5@C6=YFD9mGUO0000000000000000IF3a00000000l0`e000000000000
0000H?>N0000000000000000000000004RV?hCm198J^00000000EBABe2bQ0oH?m7d_0000000000000000H\W9000000000000U15:000000000000000000000000
00000000\_nO\N<^h];N0000000000000000000000000000000000000000d6YX00000000a9NCd?C^P8Oc0dZdLgfbQ8MX4a7<0000DGnLLTa<\];Y00000000<>Vh
ECQI000000000000D7;fU>8]0000AFQMLOQc0[<HP^6@MEnZ000000000000@I_M0000l13KT?9]4Tb>00005ADX000000000000lTR^`J@Z9A0N41eBUFL^00000000
00000000000000000000000000000000HbgC000000000000PNYCPnZ5YCcI0000DAOH00000000`8:mP?e:D2F[00000000000000000000XVJC0000DPT2PL@PPc2N
aBF@MC<=DETh00000000`NNH00000000000000005D8We<iX0000ld1A@edI\h^7000000000000M=kdXEdNE8o20000a8<<00000000000000000000000000000000
l\d\mEWe0000P1IX@4UMHSGn@lPP=A[e000000000000000008ON<gf7Ld3QY9@`eBf8d]I1dNXgQGNJ8IaY0dg2000000000000Q4VC000002UBL;3800000000lcG:
@mmba2SL000000000000\8D9I7R100000000l9kA00008]4M<jnn4ZeY0Qa\8Q7f\>a\0000000000000000HYM>m>;<@VC>TjAQ50:k00000000000000000000`1dV
dV[]XK5XTC<Ge?Tj\L>G00000000LbO>000000008Qe=\1n@T<\bXJkgd1ae\a4Khi6LP_Ua00000000000000000gloh>JB0000dO<Z00000000000000000000AF70
0000DkS200000000`aOQhb[9hE79\W5Y0000000000000000l?fo0000<e2b8YAb000000000000L[CPH`U00000000000000_?cDD>X\XPB@eHDE5Gm04I?H3mR5C1H
aG?[EAn8XdTWQG0:000000000000hTHE00000000heE2000000000000m0HN0000llE7000000000000@=n6\f]l00000000h>P40000000000008=CD@]_W@Se`l>i?
8Vn200000000@h:Oe74BHJ9[000000000000DNnT00000000000000000000000000000gCBL`>F000046?10dVYP\eT@5HO1?MbAB@^HlB;@h9a0000TF1R00000000
d[eQ8dALTKD9X:7nPdI\hmKO00000000\1UUhAYbE=Ln@PUH0000`=dcXDc]DHdJHJV;0000DF5a`HJE\H`]Q:h1iFJl000000000000000000000000YD>la6PiTF\l
T\;\hGS50e8AdRP3PK^Z99M_8S]lDTkI`i9500000000lZIXH_Z@0000lX3H00008[NN00000]MWiGX^L1_5XCjYXg>]0000DnXg0000HA40LV>UHfgA000000000000
4i134Sg00000QG7EHV`k00000000Y:7c\1aB4lKJ<I6g0^MI09R=Y;>Z000000000000000000000\<S0000E7Lk\jVP000000000000E<eF00001<7W000000000000
TXY200004HWZA9==`9M100000000P14h4;k]00000000d5`><2M;DInn<`ijh0U7`98f000000000000d7jU00004J<h0000lc<_l?2I00000000\MjVHKiSlU4U0YoJ
`PhSE5DV\@FPXWm`97ZI0000dLa88<T^00000000000000000000TnmSLV^nDH6^0000M4j@m=6C0000DAhV\2Vh4N7nPNiYeBj@4PeRAEI70000000000000000Y4_J
0000000000000000`4O?000000000000P]G6dLBg1@7X0000X?7U`fnl=BCX`OALl`Ng0000`c_5i7FfQ8j@T?PU8fFGYG6C0X:^mCOo=6i=HAIODNc4lEnIl4P^0000
0000H9F:D881a5_FAD_P<?[[@@DIPH0H00000000000000000000T7J\TYEce0hJ0000000000000000`7@mXVM70BJQP4G0T4YcTXW=HS@G<:@oD9gAhL:D0H@me87G
UG<j0000d0<1T95^TI6J573e00000000a1aZ0000P>l600008CnSXUQo000000008g=4000000000000000000000000TGG<0000000000008le8<B>_4XcHi2:E0000
00000000DdB[LQBb51hC@8Z>0000LfZN00000000T6fiXIg1d:8LH[Zj16A=]>JT@^da0000P5ncL:Q>EDQ=00004;Df@XFiDgcMU@FZYB6D000000000000=<Ch0000
dcYZe3Kgl0oF0000000000000000000000000gB=000000004T4600000000000000000000hbFVQ4oJ00000000P>8DT:_Gh_kCHnfaA;[Xi3=H00000000Pa8PX6EU
L`94A6BP00000000PAF_lZ`TlnOKUFJQ00000000@6i>0000000000000000<?^n0Mi^00000000000000008E:4d^`>8a`l0000886B00000000m7kG0000DbXS0000
P7>dX=IBDU8fXX<30000000000000000\5I2Pdfb00000000hg9e0000aDD`@Xg<U8QT\e8`0000l2H500000000D;_B00000000D:4a0000\2F7T>=`TGdll<_fTOAi
dOmj0Yi>\kB8Ho5a9;8ia=>>YGB90000DOBm000045;\000000000000`MG8d7]90000\blFd0XkTo0F000000000000UC^N0000@OJi00005FVo`8WT\PCK\IDDhG?D
H26b=CVb0000T@5D4;E^000000000000dBL14Td>1COID8[OT4XUd75nMD8N000000000000m5L6000000000000<7e[T@S6@=MJHK?;<]Df0000DSEU000000000000
4JA7d?QSXSj<000000000000d<4bA3D90000000000000000811L000000000000Q;\10000A6Ff0000\MIO0000P>Md8AA3000000000000<\FI533L000000000000
000004\;LiFi000000000000TgD>00000000@^jT000000000000XK@h0000M6N[I=Jc000000009ANH0000X9hn`bPN00000000@KnI0000000000000000000048_U
dIUJ4aSbX2WP000000000000PT>3l\5j`M>l`eS>A5U?DA[WlZJ=@ok8000000000YG600000000X:k8HgJ\0000000000000000hT26H[ZB00000000000000000000
IF1T0000hng>XG@eUAk20000@:1F00000JUjEFh6DKL4XXgk0000`[IgY>6>0000L4`F0\@^0000hoZ`00000000000000000000000000000000m72?000000000000
00008=M;]7e6IBXF0000000000000000@<@PdIZH]@l=0000L:WhHeUCmB8B0000M>S`@N1M000000000000d0FDT>TL0000\MMm00000000@a9S0000000000000000
000000004e`24nKM45?CeAoX0kZ600000000000000000000YD360000P=TaLGYKHgeH0000D4GS000000000000MDUNLFn70000530CDJFO00000000000000000000
000000000000e3<MYDPk00000000lMPd07^d0000MD^T000000000000LUNH000000000000\BG?00000000000000000000`KIU<c6IE1TH8?P4e:4ZLKd3L41:`MId
a2PR`QFU`Yh=00004L[5a2F618b9ED@:00009DIl000000000000DG>T4g3ULkNJ=6JL0000000009W]0000Hh<o00000000TJ220000MDfa0000@hlk000000000000
000000000000H?bP000000000000000042;@0000<7lTY:WO<]gC000000000000000000000G\cDWF@00000000HOF0X\h>0000809400000000HIUZ`h[\0000PJ53
000000004JJ2@5E]HS5[0000TXjeDQGo@g8c00000000P]W=<hin0000000000004OaVl\0X0000L<Je000000000000@J]eTd9J00000000000000000000I0YQe30U
0000000000000000L60a]9WR000000000000`;R\000000008dgE0000\9^f0000AFYl@eZN07V<000000000000000000000000000000000000L;Xj000000000000
<h_80000000000004e0<<k_mT8h>Df5o000000000000000000000000000000000000\Cnl0000];]@4Y8]`Qn`00000000h6FS8VjB\b5`lb\<=5Y]lQPNT:1T`FIK
i;>?e9O9000000000000dK]X0000000000000000d_740000P4^7\RUUY9`B00000000LLfHAG3O0000000000000000m:Ok000000000000000000004cIFl^Md0000
=6hmeF@I000000000000\A<G0000000000000000000000000000lLi?0000T_Ei0000I;k@l9D90000<h;PY8`7mF6@0000`[BdDe59000082_3<>RgDG^g4[9T]:Ql
iGN80000<dldX^^`TldW0000@cW00000IFAH`B3g8GLBDbR<XjUh\cj8X2BG<D;^l7A<`NFf8?IOPS:2hDEWDa040cWl8oVAQ3ANhQlM00000000\k6X000000000000
000000000000@Ae200000000HQ\H99TJYAY[T_MPEE[U000000000000000000001G;D0000lQdY@W4c0000Tk7b4VmAh7Rk=4nJ00000000000000000000dTjQ99k@
Hf[JhKjo0000`dG9a:]4E=V^000092>100000000lI2XY6;100000000LW[D0000`IS^@H4_@[YaHVSY00000000U9hk0000000000004fAE0000000000000000had0
00004XM:lS3AY8OB0000l?gA8:_giF]G000000000000MFZD`@VKP^g]mEGc0000E8kN5FYK4\DeT4A40j9900000000000000000000TagNl]a1D?BXdlOVa107]6QS
`4b^00000000PddIDKO90000`XF\000000000000000000000000DbkO\MK;00000000000041<;h::TdF\J\PdW00000000@mh_a2YBQDNI000000000000DIRTYGQ>
\F?K000000000000=@IZ000000000000\8Gn\facH`jN0000a@QX0000000000000000@S0fldAc0000he0eX261I11<00000000HNW^00008HLI0000<0=aPGSUPYjQ
@Id6leM=<d3C0000hGV601mQ=4\W00000_E40000`3910000lY9800000000X1O=hZd>PXLR0=`UPcf1=E588dTB000000000000198_hPXN0000000000000000e=5\
Tl0CD5Ye0NFQ@e32000000000000]C5n00000000X=7K000000000000000000000000P6AH00000000LBm000000000`K[XPIOU8[_P00000000XYm4000000000000
l5K=d7i[P6IJ@>V?l]`HiA5XX\93D<QBHOQK000000000000daCT0000000000000000Djn>l6TFl6a2AAET07XYM7=F4a0^<;La0>OH0000I:Z20000000000000000
0000D1Em0000dM0i0000000000000000000000000000d4kU0000000097l^0000000000000000]CC987FGXVgLXfdKLgN]000000000000\FZV4mI:0000<i1j\b<m
TGJYY7^DPGno00000000<Ih0000000000000lam<0000000000000000dGo`HHZG000000000000T1cC000000005G9=d9iB00000000h5?aE1Am000083A8l6Bk0000
00000000XB;S000000000000h09lDI\k\g0HPO7T\hN700000000T^KO`b7W00004h\M0000LTG1hC3a\dUc000000000000000000004Dan00000000D0M_hZ[E0000
`6?;@<_A000000009GTG000010J\Xjac0000000000000000\gWd0000`_nYm0Y8000000000000\=FOT]CYe8i=000000000000000000000000@aFEh4i5hb;I18eS
QAO;Y1Gk0000T>EkdBlU0000=7e\00000000000012X300000000000000004NQ400000000000000000000000095Pm0000h6_cL7:48m?EQ;@J5BQA41H`00000000
AFK;<6>=0000000000000000TG=IL_6T0000000000000000e=AI0000000058LR00000000000000000000YCml00000O_flXAFXc44==XL0000m4@^LVZ=00000000
0000XNV;0000000000000000LWnATkQ000000000DE[40000<YDi4C7VA5aiL9Ph0000000000000000lnYKL?]2lh8`000000000000000000000000Lm3>00000000
000000000000aFBe0000<9o500004@VUi50O9E`;0000<4QQ000000000000YCKOlK=K`:BalX0f8a^QlfoQPnTC5Cg3P2CiLEbi00000000M09D0000000000000000
0000@I1gPKB000000000XeJOhF:?\D4fd81:AC[c000000004_?0Tc\g000000000000000000000000PmoX00000000D6aHDV^=A18bYG@i0000P7AXh3LZ19be0000
4DAWaChe0000<V[>000094Z[<IK:0000000000000000000000000000<@?OHDiVL`YV00008=C\0000`4efdZEB00004;nOY;4Y00000000`X96Tj?bdKN9H=L[AC9@
Q<300000Pm7>0000000000000000h<oGDOWO\E:mi4d50000d>11`ZJnX^oU8aDQ50aV000000000000D?9ElI<W@@c90dV000000000aCNU0000000000000000L[C[
0000d25`@MnO0000H1GCX^eFLlgI1B^XTeRT000000000000000000000000d3g10000000000000000000000000000P^cPmD[Q0000Dh8D00004G[>AGZ500000000
00001A=h0000D5W84Pc8PGQB00000000lE0X0000h>750000DBoW0000000000000000I>A]8f@[eCY>0000@IIRi83o000000000000L5adTWQVP>eMaFk`00000000
000000000a46000013oO0000d14VLVJRH[\B`[ig=@W=00000000hej[9:Cf0000l\\g0000000000000000hAX@hAkf00000000m;Sl4Th20000XXT\0000`IPTm9P[
46:b01=mlVfj0000eG`P000000000WE60000<I52`;TXU=nU0000TGeJL7WN00000000LiHb0000XFoZ0000000000000000DTA:0000l:l24De:<TR0000000000000
000000000000000000000I^h000000000000IC^]0000\[^4000000000000lGRc<Qi6dfWT0000lT>GQE?R000000000000d`6alf<dH\K?mE=o0000000000000000
00000000DSmd@115X1cg00000000148@`2o[0@oaH^T]<Kh<0000000000000000000000000000\Pjk\BZ10B_G8i^S0000Da2:0EX0000000000000@H@a00000000
0000=C_500000000X4>90000`;g`a:k7<ZDCIBK_`n5FU?Oc0000XVN]0000dH6@L=O]8fkP00000000hNZ>00000000000000000000000000000000<EZ60ddh8;:a
Di:`Lj2;PR8C0000=5WBlNi3<H:[@j?500000000000000000000LnP:0000LSK<0_;b82VDPbH78lYm46J5d8lF4?=<00000000e4l;0000\80N00000000P0B20000
0000mGEM0000]7`T0000]7XQPX1^00000000X7PT00004>O3TeECPF;HPj\:0000DZdh@;?idBMhlQW08eOO000000000000XWVQ00000000000000000000l^VdldcQ
5EjOXVMV00000000]?k800000000DJb_@kjV10LU0000hBRXl]h8L`Uc`eQ1YD69@_640000000000000000Lf:n0000d>SO00000000000000000000000000000000
HaWn0000PEB7LkKLLclP0000000000000000000000000000000000000000000000004>Kk00000000000000000000000000000000U6X]LR5_eA[;00000000\_U:
1A9<P=W]00000000`40H0000`:VI8Ld78:Z<Xbm<e@47\WI]mDodTHJ7aAdZ0000UDEV0000@61n00000000LA7=0000000000000000l4>\000000000000\08:<;XY
0000PBhW000000000000PdR[0000HQj^000084Y>8GVL0a:3@3:><b6aE9[3d3]F00000000000000000000m>YH\ZbT000000000000dfhgDk:R000000000000LRdV
00000000000000000000PiCNa9fMTSZ_000000000000a:Sh<e4\00008F`=0000<V@FE9gMiGSo0000h9==TUB9000088nP000000000000@3XX0;__XIlha9W>U:F?
0<6Xi3WJa<iC5GAGP[>G=BD`0000=E3U99890000Xo=7D_fC00000000000000000000`JmB<>9b000000000000000000000000000000005:kL0000000000000000
00000000@U7f8D4VHLCAHm\RlG>`=7FAUBOg0000\[0a<]LP000000004=99dZ^7=8T@HNTA0000@LkMPY_a000000000000e:>L000000000Ol[`YJH00000000<Q4l
i6WI00000000@CJ@00000000000000000000]B2A0000HZ1h@_6f0000h;<`000000000000UAfL00000000T>^X4N<j=7IC00000000000000000000000000000000
`QjI8KDI@^:8=@kMAC6T0000h9c20000000000000000000000000000T?4ZXXOED7hceGY?0000@R2@000000000000@Mf`d]8lA4hTA=SR9@N^D4IP000000000000
dKGPl7bPD96O=5PE0000m@?8000000000000000042g5UEVQ00000000\;Vg@A>V00000000@AXL``06\mQ@0000P<EgI:cK000000000000Dcc<IC:KTK3WUB4=0000
00000000lhWb000000000000\HE\00000000Y7PA<EefPIYPhn3100000000@X6R]8:n0000lL@^04o>8^7600000000hBM?P:K>a:[H00000000@NbQ000000000000
@@8N000000000000d>nC0000<1K\P`l7aDXB00000000T\3\`C__hXJe00000000<_dd`l610000LS<F00000000lYHB000000000000000000000000TFWfl]Xa\knW
00000000000000000000000000000000LbRe0000\a_ULegW0000d35L0000T;Kodd9;Xf9:DWoE4DGd<^PI=@[fIB6b9@PV0000lVnH00000000l;c700000000Y=DC
00000000000000000000l4KQ0000@<>Y`NRj0000hN^T0000hPKY0o8^135K@G1SlJV\Tb^?0kXSloWMM;MDi>lc000000000000db2Z0000000000000000DJIeXdbS
000000000BQJLWQk0000Hcnle4N5PL\I8Ml[4TSH0S9PXU`SHX12lXl<LQ;]E>3e<jP00000@aRk]D3E0000000000000000LN]:00000000`\6g000000000000HC0<
00000000TCS;i46S5@<20000000040i]8ZoYm=WT00000000000000000000H?b`l17Pd^DeDiROa2]aP:iB8=JKHPfl@W_k@Z>Z0bd@15=N]7=814T6000084RndEFB
0000XA<\l<N;TJ92P\m=0000L>fkHA5j4PTI\WikLfgV1A>d<VN51BBh0000000000000000Xa?hHd38hd?KleFC<8oo<@9Kh]7iln_S9BQ\4N7\DAZbYBdULA]SlFRG
XZM]TL_>\N6FX`66=?TI0000@48H@FmAHc[K0lOB]F6^00000000000000000000LQ6QTD0^`eOh0000000000008;KL00000000\3VJ00000000<74F8I]9Pai_0000
TPA@0000<]?500000000TXF4ED@L@FE>8_Je00000000TYo`00000000T0IL4X9iPfIg000000000G0]PUo<@QRn00000000POlQ000000000000000000000000l[`K
0mUTi>V30000LWYm00000000000000000000000000004T;4@U?o0000E8KZ0000]F\B00000000e=;5<GJc83o>@XgRQ4Rc<PgE0fJY]3e9ldi1De;<dPDPi0nI@VMe
TFPl4Q3Ql_@nTc1QXJ=`@OjKi?bJ=Bk<00004LEd4cJL000000000000000098Ic00000000000000000000H3UNL\GY000000004=^?000000000000dL=^8MkLTeo7
@01MhIG6@N0i\SQE00000000Q?XW0000000000000000lmZmXSCj0000@Y\m00000000\f0;hm9Kl64K0000XDNf00000000HlcNiBMcDlP:0@=>m7U<000000000000
000000000000@hNT000000000000000000000000hRTm0000I=170000000000000000000000000000Pi=:000000000000000000000000QDFLQ8]1000000000000
00000000000000008?<Dm>jDaFEn000000008Kc]0000dAnd00008J=EXW?h0000000001l=dUFEa4fnE?RQ\?J3LSLR8<CW<3`O@[HYLcB\e7_Ne?Q1@H49HOfiEFAT
00000000`;L;000000000000TU5@59ObaD7S0000Leeg0000lfZle?<_`<V1l^f^0000T=@c0000000000000000d_\i0000000000000000000000000000d6060000
d;R14A[4LRYK0000dFYb<[fB4]JZ\X;>T]OlH6Qo4kR<8n1F0000lnFL000000000000LCAHU2@R000000000000<nN_a8hYL7f8D97FHE^GPiiRPJmN`QDn0hX5mEEC
0000M9_aLdFm00000000000000000000000000008K?G00000000Y>IC0000`^0K8?9Q8cP<0000000000000BAP000000000000a4kg00000000000000000Ce\QASd
8Ml?000013:3Q5S@Y6TR=ETnX8M5Xh4@EF?;0000000092HQ00000000000000000000M@@40000@oVhUBT>00000000<SMG=?4F0000000019Vh`1CPL4`;\<b]h3V_
\Jg60OHc<9PCTX:m8l4E000000000000``E\Tc=`5BIOh9>S0000PaE5P^hB0000DBc`Xjdl17Ze<]2WD50ZHD5V00000000DGE70000000000000000dZK`00000000
DA0:0000XA_e0000P2[QL2?]03TE\]OaTdmda15cACke5E460000`Jek000000000000@40T]@\V=Bg400000000000000000000000000000000L=R:87o40000LICo
@I?K0000<Dk40000d=FB0000000000000000<Fm0mFaF0000000000000000diXc00000000d>_1000000000000000000000000@c[3\lOj0000L44T0000i5=>0000
DcD700000000@mUH=<ZEl4UXY0E_0000000000000000000000000000000000000000X7Ph0000MDo:0000P3m]000000000000000000000000PBEU0000T[?bHj8a
0000000000000000EBc2000005:Dl9<Ch?dYHGcX<OJ8@cFCP92kl>[7@7<>lMcA@[bn000000000000D`P<iFmg000000000000XDLk00000P1h00000000a7O:89Q:
8TbR000000000000000000004?N<000000004@TGPRi:000000000U;3000000000000dll>8\c\@=[9m<5bLLbKm0Mm4cSMDHehiA480000\E1QddI?0000T90^0>P@
<DQd8UhdXW^ZHZj?I;mM0000000000000000`F^aa7QZM89glR@n<Llo000000000000@Xd2000000001ALG00000GiXdUiXl2MJ@_V@XnHM=:6:8;P0<l4a5BT_0000
d0Bk@T8k0000\IhA00004SfT]64;00000000000000000000M=B\e?`R00000000P>CP0000`58OD\IA8iZ6i6[4a9590000dG]XmEAn0000<_=1000000000000X6P@
0000HRWF00000JcAi=i`00000000XP=U0000lHHF0000H47fdDU\00000000000000000000`ZI@0000DG9C<OP@DEZhLT;IlPHk@F`n0G3`m;;lA@;NdidcX0CeTVC[
4]OWm04jh7jbHVXdY@Wa1B38\JY>d_YF0000XW;V8ZRglk2=d0KKY1h_eC@KX;A_Tl9U4S16HEE:Q5ml`3NW4K;NT\_T]AKiXQOVHVma000000000000d:>F00000000
00000000000000000000e91B`U^Jd;h\l68`<Hc8D^UHLn3CQDCU00008Y]VD]nK]8mM000019Y20000TXehXdCB000000000000dI0G00000000PYTAL`RCIEH5H<fl
000000000000DWc>L4=gX\D40000000000000000000000000000000000000000lcAS0000000000000000iFhc00000000HV;Rl2[oD<>500000000@<V\T1@SU0CR
0000Q0VYP5<FT8g@PSLl9FY`0000@`=RhBXKP?7=dKORXKPF02=C`;j5D[^h0000000001Ud<@S`00000000000000000000000000000000000000008I02@PO4U4QU
0000DRged2BZ@PmOXn;:PlGDh57@l9j?\DWO@a8C4gZ64Tc;L[Cf@S\E00000000TO2G\WciACIE00000000D>FX0`g3EGU[@AWD00000000D2jO00000000<3l;0000
0000@]dm00000000lWWl0000LWl`000000000KFH1BdC0000000000000000XYc`lm2`1:nP0000DY6dh1I60000`OBVD7M;lG4gTGOLHIGMhM?kDMo9dXeC=76ZU>>Q
A:;Xa90_0000000000000000L3;]XaYU000007kl8CZe15o04KM:@Vi2Pea600000000i@2Z0000L0WaPbH\DkoZHm^=15RP0000X2QB`5Ha42jW00000000IGQbLeEU
IGIm000000000000\=1:4eggmFRX456niEV?000041MJ1Cjo00000000DbPh`4DjhGbaTbgN0000lliJmD\M00008b7Ei=aC00000000<c^\@O`H0000DGfn<P`E8A7g
@b`PXd7`H<S?\MTL8=0kPZ1L=;ZNYD]OUEXm000000000000PRVW0000000000000000l6nN000000000000\=T:0000\_ml00008_in0000L\H00000000000000000
000000000000PMWf4>QR0000d_X_0000`dI3aAG[00000000000083jY00000HZ=h5DA4Rb`<hF0000000000000h`A_<Y:]XYFQ0000@N:W0000`_H:8KU[DF6;87`Q
DhPHP=^\00000000U<[fYFiSQ>haYF9J]<FLXRiQ000000000000=5bZe6;]]@cX0000P0f[0000D80l0000000000004Phm0000`[oJ<aK3`NfaT_I4000000004D7Q
DHIjX\[b0000\3Y_0>SgI?020000000000000000ICa<PA5VmAZH0000UEF<0000eEO[h;8je7[:@EbYXRAIXGk_LJHei7TEm@Lo0000000000000000LAH8lG[3<gYO
00000000\]b\@ddY0000AG5M000000000000`LF2=81h5B12=9dP09O8<JW]Q4<Od>=PHKPcT<mODLdNX1o`m12Albl\ljHP9:lW5<ROMG8_00000000E6O4m;lf@E[@
@C;J4OW6l]R[ID\_mG>8Q53mD5fjH^\b00000000DJ<3HR\E0000hcl^@7Zg000000000>;58RNX00000000000000000000MA3fDbDALgg<0000`2`B00000000D=JB
XbZ``BQg<<KSdUe6<YLHhLIjdI4ET_[\0000000000000@2B000053Xf00000000@MS>\W3_P][P00000000dZM100000000@SXKT0cFD8oCh=jB<e;jM5dl00000000
00000000a6G60S8i00000000000000008N<@dFi>0000m@gQ00000000]DnG0000hHT4\W<llL<=i8UIEA_SU>@400000000000000004faU00004`4I4hcc5?i^0000
0000ECoL000009NA<ECKhcP100000000<JZ:0000LbhBU3^;4WM?Q4;Y00000000000000000000\@5nTK0VXiBHlh[LP:M<TZQ7@3JA000000000000hJgk0000dK;d
=>860000@NCDl6WO`U?Tl4i[DZAS53b5l9h0d[F[h:BBE8`X@5QELaF[8^j@eBZnIGCg00000000L1KI0000<AYnPe\eYDGT0000E:9b0QC:M4be00000000dDPe0ag?
00000N9LY1kUYDEh00000d\8T00VXY::0000Pe@A00000000000000000000@5_5l^MTh>KWTRCUX\OB`hgUa@dH0000lVLP@iVcA0Obd746438HDk<k00000000a3da
`@LY@K4T000000000000HZ9_00000000XRc=L:Pa000000000000000000000000A<6j8U4H4hdQ1>2oMGA;<BJG00004K`l`k0jEDAWLX<ZDa?Z`IjH0000X=_PH9Cn
X<=P000000000000@3Ejl?=^4E_A`7B_D=Ol0000]5DD060X0000ADgWUCC]000000000000`C3R=?B=QFPWU1ZJ0000Y@nS0000HQB60000@^kM0000E6\<0000a@83
0000XCfYhRn7U6:Si29X921\000000000000000000000000PoRD<Q<J`^0c09aV4N]^1FFj`@Bglo9449l>hNE40000d74gl@3@Q7aO000000000000\M]VXeBd5:aQ
dM`B000000000000000091N00000\hIN=:M100000000DXkXXk08<f870000@ZUl0000`RAa00000000hdn\@afK00008HiaYBjj00000MWU0000Y9OI0000491=0000
00008N<I00000000PR4P0000LR1b`S\i00000000hJc[Lo<c000000000000lR0c`Eii\Sb<TGaPPof2X?3C95dXhJRh00000000=@k_@30^00000000000000000000
00000000e1J=00000000L>[V000000000000000082LA0;W1`kULX;jaP<B9<B1n`YU2@UN`\m6>]06C5DN[00000000Lh?1`>FCa@hb=@c=Q@mHYD^fEE`n00000000
00000^Pg0000PQ3244Q?HNk3`==T4=8JT[cTd^=@86I34iQnY7@A=7o>IA7DaFS`000000000000h33fhKNk0000YCVP0000]FOaH21FMDn;1@260000<29M0000<4ZK
0000d3Ce00000000000000000:50dG6M0000`8RWLKPS@WW60bCH00000000LmKCP3Sk00000000D`Hn00000000]96o0000<eH9E@^B000000000000000000000000
0000I6mP0000M3Yn0000LOVZ0000dZc50000H<mj0000000000008<:X1F4Zd99FTBGPXLVj8YJ>Q?g90000X5?N]75Q0000L2?n0P]j8be9@hY000000000i5N?DXi4
]2U3U69K0000`4fW000000000000hcEm0000DDFn8K<K00000000l]@kIAmB0000L9;VX6Tc@I=U00000000000000000000@oM500000000l\lZ0^=T49S>ThC```0M
E6g@000000000000000000000000000000000000\J5\0000000000000000\\h1HK6S4@ZKHajG0000000000000000`?U3108W];2;i<=nPUf30000000000000000
Tc;m0000@:7@PGRY8f@h00000km?00000000<]f_9GXmeCAA0000000000000000HoDaP9oM@;lm@QAbdRknhf^>8S9\4ISPiB[F000000004I;J0?EGA3II0000T5Fj
<eco0000M58A0000a@S;000000000000hBTR00000000000000000000DFoGa8acP=gQ00000000000000000000`dak4?W3d`?b]4WfDe^<YEfG`1O0hXfgE0mZ]2?^
0000PIAK00000000]1IMEFHA0000P=VRHj8M0000<6N_00000000a;Eo000000000000TcUd00000000PBLS00000000l_ZhH6D7<8<IDcd]00000000000000000000
52LA00000000\5ZXAFD]0000000000009;<V0000A;KX0000000000000000=@MG00000000P82n000000000000000000000000000000000000hSOU8?G65GFCAAkb
0000000000000000L@a\0000@>ma0000`7SW4PcGHT`Uh^nSeCYSd?Y700000000@Wl=8?5Q<@HMD]fQ00000000h>aOL:0n0000<obh00000000000000000000LJiA
000000000000A?^9LWFf00000000XM`X0000DhToTojb<9Gn0NUl`CLVhHWOP0ZR0OX<`P@00000000000000000000000000000<[XT00000000000000000000lZT[
000000000000<?AZ00000J85MESE000000004OLmUDl^000000000000XIAe000000000000D93OT>jMUGOR0000000000000000H2=gTN4f4[hZ0C=7HaDEX:9\LBOd
L]ZP96d:lA6Q<bHN\[C50Pn]Ded;dO]>E;eIdf:8lP7RQ=RndZDZ]Efk00000000<W=^000000000000XjkH0000000000000000P7j><@12hSYkl^f;l`nU`QEXT_[B
Pg4U5BNkUDX0i3cV1=eW0000DaiDdbRMlEYN0000d60G00000000P:<]00000000dKHo000000000000000000000000<<VmD2W9@LET@m]K0000L3PhdN6Zd;C^Xf8L
5F7n00000gaOPLdl\Q]2Pg1>UCo:TJlL`fBQ1F=@l`>X000000000000000000000000000000000000000000000000LdLThfQnD;9[Y2^klC\La9jDYD=d00000000
@fH75C@o0000djM\00000000E8ia000000000\AJ0CeMH2J;0000<4<W000000000000000000000000hQR<llTldE<RHWd<<gQ\@6K50000]4D9i;;600000BKd0000
000000000000PI3bPI^1`@ID<Y0O<Po8X@hN4a?<e3Jj8YmWA2<EPFjhe@bhECDeQ@eG5FhQdVfT83_2A3MBUEE7000000000000000000000000<80X0000a0Aa0000
X52;T]`>8_<I<bMh\cgQM?h2PV_F9GDB00000000000000000000TfXBh;m@P0mFX@dLm?6SY;fU`ImkXKUG=>9800000>\Ya:PJP`d700000000000000004hd10000
0000LJKk<NcL@CGilQU7D`MM0000000000000000Tbf_199C0000PoTDh0Yo@L4n000000000000lfGZ0000`2;_00009C3@lQ6<0000000000000000\:2^e3@50000
0000l^J_mD7;0000X>?7T]E]4PUT50gn1>6b00000000`YVV\hFX0000@G8kM<S=<_W><>YlU7F1U6\NU9EdQAnD0000XVIf0000000000000000hb]d4;2nP6H<41`:
D?A:@6CWL@Yb8\LA4?V=I8?:ACgo0000LU2kDGga`hQS0000<c:B9>Fd1@gcaBVT10NI0000000000000000000000000000X0PG0000iBBJ00000000XS=000000000
`W?V<WT6h7g;]@Bb00004Iil000000000000XfHWL;`m\lVH5AnV0A2NL[mG0000000000000000]3UL4ZfO00000HZS4H0m0000i1HK<@_8m<CJ000000000000hW]h
0000D9XO<dG[@WlW000000000242XX0\00000000LQ440000<<?0X\gS`_FiP8`WMDZalR9OY>kOE8fa`R_:00000000A?kh000000000000D@Kd0000U<\]00000000
D_LeU:BI@BPT4A:c0S31XSRb<jiX0000000000008O?W00001B620000<iK20000H;?40000LHXM0000@3;DLEahY=n:heHOM>QA0000XNNZ0000PKeO000000000000
00000000d]dNQ3V@XE>YUBX4000000000000000000000000000000MAHV?i00000000000000000000@4ZXH5^L00008V6@Q7Gh000000000000000000000000X3Xb
DQiF`aEU0ee?<W=L5;=R00000000XP;d00000NDZTZ?S00000000P?Ni000042Z>0000hF`S0000000000001>N8Y>bK00000000h1g2hVWQhEjL1?Qg000000000000
`Pc_<o5C00008TYb0000HC2mhH`2YA\100000000031@D>jc0000TKff00000000M>VW0000HJ2I00000000H07RAB`P0000DH?Z4hjg00000000l@;><enA00000000
0000aB<Y0^cB0000000000000000HYjE@?CBABHk0000@4k5`S5H0000`HIP0d`M0000@XV\]FchL3KY1=h:\Q;T0000000000000000000000000000HZFglc\Z0000
]Fa40000d4^`0000HV;`00000000000000000000@CE7X3e5`5m^A7E100000000LUBP00000000HP4D`B=R=AjTi1Q6E3X<0000000000000000QBXg000000000000
0000A68X0000XlkD8^YCi8Eb1E:i0000IEb60000H?W_000000000000@`NH0000000000000000<OifPSLFXSPC000083NnP8PMlJd<DdFF0000`Pb]00000000PTEJ
00000000000000000000000000000000Q39@lbQ;AE94000041<]T@:`MDIHAF\T=4c=00000000lWKL000000000000e<]T00000000000000000000A8gI00000R8i
Do3Y0000@5=Al>7K0000Xc5l0000dET[Pi7R0000`9if`g1Y0000lOkU0000000000000000X2Bm<S7U@lCYA:_aeDigT[Po0000000000000f740000TTTT00000000
<N\K0000`0j1<:33<>Y^P;O3L_8R00004oLB8FDh0000@1Bi00000000P@FY0000000000000000000000000000000000000000000082WF0000T>h5TX1m00000000
00000000l4LI0000000000000000000000000000l_BY000044@7L9C90000D14BD;EB0000000000000000Dc3:hT9d@dbl5@IN8:;J0000T=^NDSW?lYQ\00000000
mB?AQGF100000000Hh\k0F4L03TP0000liJ4D@5QPQ=[=@770000``o]PIA3X3:jL:0X000000000000000000000000`CTX00000000000000008;960G`K4BaYHG5G
`9mQ<DIA@_ECX=bA0000000000000000dQQY4nDC0000X<eK0000LBm<0000TG[k00000000000000000000`bXF<dB;00008Zfg00000000`BnVHZW54dJE00000000
i5;@0000PEe@0000H>450000@f10H<7MXWmj`S=_Th^fm6aN\51\TZMHE@ZFeC<I0000Y1oh00005C=6PSUU]F_HL<Z;00000000T?:[0:6VE1VdL94RYDjc0000<:08
Dc@b00004cmL00000000XMlI0000\E7Da7ME@cE=4F<Xa14_97WH`\9E8MiB90eKA9n@a:fZ<8\VL@D;L7D_000000009@KX00000000000000000000000000000000
@=W<94U^5E[g00001GJ?I@V2000000000000000000000000H>S40000IFaR00000000000048B50000@4L9<HkO0000000000000000<YlGP9270000E5GF00000000
0000@`FQ0000Lj7N00000000XC`200000000000000000000DAh39FLmPJmZH\3K0000000000000000D=XB00000000000000000000DXOS<<59m81<4Jo\0000<`C]
00000000X^RN000000000000dKSI00000000]AiXlY`\iDm0000000005=RL`B01Xg6?0000D57IMGIO00000000000000000000DfCYe8_;000000000000H9>eYE@6
000000000000000000000000000000000000I5<D00000000\CDi0000H?BK0Sk100000000<?L>5F>N000000000000X_m550>HH<BZDkF@0000Po0k0000@9A11=Zn
00000000000000000000000000000000dhbA00000000000000000000`5fM4?gfY<P@IE\<0000IE2R0000000000000000lcGmhg52D2<=D@JYXB_i0Ik]\Zbi<0d?
XHQ9D^B;m4C584je9=2SUBCj00000000m8;>0000XU5Odnif0000dUVoT4>Kd=AQTenPlnWJM6beEB_H\I?cA0UFeDNmQFgC=?V\HM7k<TeF00000[>2D>4^TcERdhgb
X1>l0jOZ000000000000000000000000\1B1l6o9i0^m0000AD:F00000000000000000000000000000000000000000;6jh76?@7m68?D;062\TLod=A4P00000000
00000000XP0M<]1a00000000<2kM00000000000000004L08dWhT`Xko`Y;L00008bfU0000=C:Z000000000000@9I:HYkc00008F^300005F;04EiY000000000000
00000000TC^?IE@H96Rf0Qlfh1PK@^k_8:JIXood0O0Z000000000000000000004WdL0000LfRZ\]3h00008;5Y0000000000000000000000000000\Fh60000lfkB
0000000000008Mh@0000hf0N0000TH7SDO\Yh3>0P1HR0Kld@S[V0odG=5Ud00000000=CQdY1YHDjWe0000EFLO0000`Hj`00000000dQh7LjRZ1:TG4kfcY@h50000
00000000L=^20000P<8TTH;F8K8[0Lc5lRf^8;7eTAI>\PdB<[DfHgd9E5nKU7TWD>gDH2X:dVaClJSmHYfgE=OJEFaa0000D;d60000P[WE0IM40000LG8X00000000
0000000000000000l8[1\HCE@VhC0000113<00000000a@dWh76L00008fQ<0000lZ6k0lQdlnS_00000000D=NT00000000T@Md@dOM4ak4Dg[\iD4e0000dS>F`QoX
@d3lD[LN0UhR0000000000008Wi2000011P<<W>0`FTI00000000000000000000000000000000lSoP97Z=000000000000@31b00000000HG5:8ZSC0000h[l`MCGD
<HS50000HNZ00000\Bb8hb4<0000dM8J0000\O@lHWG<00000000A?[i0000UGJ]000000000D0F00000000000000000000hfOF0000P=2I`Gmi58SF585G00000000
000097mDD7oe\jWH00000000000000000000D]P9i1RB0000T8K40000d>YOhO:M\^lE5:5S00000000e2>j00000000000059>@00g2lZ7DPW2<00001GI[XJTn<YJ4
0g^NTC?]PIGbe0bP0000000000000000h4^kdKYQ8@iad\RZP^V=4e:gh6TUXQV9`^;=@3SIl>7jl_CZDaan]=CEdOCh00000000LJgB0000hKOFiEHY<MEhTk1B0000
0000U7;X00000000000081LB049lHF9Q0000\@[E0000hNHlXH[UXS4c\VHRA5^c0000X?7gi6n`TCQgQAAL00000000000000000000h8FiPC7o8Gh5000000000000
0000d0G4<CJM0000I0im4UMK0000=02R<4l[0000`2@O<lWdL:L_000000000000000000000000XfW:=Aoj0000000012lf0000H<]m0000000000000000XAGS0000
000000000000XZH?17aC0000iDa<0000T92``eiYLXQQXmjTTI4\Hn>9U7]ga:EFABB8\9]U0000000000000000XAdTA8Sc000000008ckY00000000e72O00000000
0000hM300000000000000000U8:^IA@khOIMlYT5PXN7XZ_100000000000000000000000000000000`PCh00000000@[gIdE4b@hSC0000000000000000iA0?4C=F
0000T3J\0000l=fg00000000X=UN000000000000`MSRL\di0000000000000000lT?X=B\E0000000000000000X]T300000000hbjnTejM00000000HMWA00000000
00000000\@d<`Hko00000000hRFc]@[ZhS\\00000000`g^c0000XY>d5EbZ`Qba<RY1M2Rd<_F:H]FIl1h;lCn90000hX<FXOB3l;\Ze2PD1A@;0000000000000000
0000XQ9XLCIj`Egld9W?hU[O4ab[P=j900000000000000000000H5Bf00004Uin`oNl000000000000]7DJL\NUeFF=TE`^`Pb4Lda>]9UfdUhHeBDN0000hciG0000
hll\\PBW0000PGQmT2I5@=Qm\?1:PN4J`GYa13?VmELaDdXo000000000000\cOf0000lQ70<b6<0000d]]h0000hi;?00000000hA1O00000000Y9]C000000000000
00004TV<0000000000000000H^Ie00000000000000000000X;4fdI:o8`RU4ME4\c;1Hg=S0NJQ`]YRdl7DE90@Q9L=Q=KK5@Ri1@mZYDG0aD=:0000PRK6m7=V\0Yc
8iI^`8R?D?UNA;Y;`RbQAFeB<;NB0000000000000000PQkLT[DL000000000000PYXl00000000dW@Ni>ZJ00000000M48^000000000000hBnmlnoa8Gl@T[\_0iOJ
84J1PIB@dbb6@dVN<h2b99I9=?@N0000PS71a8WM03n9\fin4fZE9@>0hLI4]@CF000000000000`gfN9;:M0000000000001G]50000000000000000000000000000
00000000000000000000000000000000l\CF0000Q<LeDb@f0000000000000000000000000000Y0@Ea;H30000000000000000DkLW00000000=FB8`[3HP8G:0000
aERC00000EP=ICf=@9X50000000000000000\S5;0000hOlhEEQP1G[[00004AaU8Cod4T\4l<Al8g>KDiI@eA9H8Zm8]7D6QGY`000000000F<D0000000000000000
<HD^0000H\b=0000<lRY00004<^R\eF_mAS1\6EJ000000000000\0<=H1Mi00000000@e2?000000000\hKLnh]PCHQHIJoXNP``h[C<>NL@ncC=<OYe?564c;R5@MY
H]3D0000i1ibA34H<cnKAGZkD?:K<P89aC`a0000a@\J`bSK16_=e:2TH3S28E\iP3dhdFD7dWhgA@mlX_CMLZ;BU;9c0000`1E?Hm>SHZg<=;X70000h=m18\]30000
0000TA?hLjL2@m_b\0AaPQ9=X8m]LM9ShmKm95[`0000H?OgUF2eh2Ro@WiT4;=H@17mX<Cj@ITlhD@Y0JL<DOjY@[Ef@_RfUBaX8QQEPJnTlZN`QCg]4KM^0bJZXd0l
=@X3MGDT0000000087<NA@UB000000000000XD3K0000X^5a0000000000009AN6<GX7@INOQEbH8fQM0000000000000000000000000000XbU:X?UeL[E?4dc:4dj]
dg2aT]JEhB]0LP5Sl5dBYDZ=00009:?^00004@3X00000000000000000000000000004Ij:XK]o@c4X\n5l0000000042bf8?b800001=1O`0`?00000000dl180000
0000TD3WLJcO\=V[L6[2PT=RXWElhY[`h`44Th2V540KQ6=BT2cYM@aKUDcFTZNSL<Ic4AcWMEWGdTAcTM?U4^8^DgYbDZHK02PXhHSKUED8eF3UD8F800008=K8H@R>
H7mE00000000dDQD000000000000lGVbL=]e`mcR0000`HXfm6GTX;1c0?aL0000P44;00000000lRG`0000Y21>=F]h0000000048[mP7J90000PGPO<mPc5Bo_0000
000000000000\e^iE0m9ToSj0cb90000U9m:HW^D00000000000000000000U1M1000000000000000000000000000000000000\Q^n8UD4X[?Q\bBnY>UX\8I6H;6S
8@m<`<i5EAXM00000000000000000000000000000000000000000000000000009CPAl39H0000\ES?d\Cd@hEYld\m\n7[00000000HJJQ00000000<[aYddn7e;6>
@7590ANR0fjFT_8jI<g40000l7Q50000000000001CIWH9M[@PJi50]:HdJ6X4T2Hc02]1<]19Fne@TLYDnn9BE20000P6hM44F300000000lX>V000000000000T9N0
\GB>HU4;4SlD000000000000lfZ]0000dAj]00000000@<^Eh=Jh\EhGYD6l00000000000000000;2^`H?nDLT54SX;000000008<@70000ljUZD87ID?QB0000l^GY
0000HX4=0000000040a98]8A0000`:7VT^EQ@Q2VlXkcH9nGPiQZ=8hEUET8HhFk0000T?9g00000000000000000000D`Em00000000Q4]W0000hi?H00000000h3E=
0000000000000000000000000000`:mm`?6GLkfME9ncXAnGlBR58MKL\_KX8HB3EA;:]B`>1F]Y000000000000TF6SdY]i@ZFXXKOlh6`Y=4670000000000000000
L3`@0000dSSOdRFAa;@i0EHX0000hQKK0jYi0000000000000000<G5a0000000000000000HA=o0000Y@jZ000000000000<2]e00008KQU4m8N0iB<@jQnX`F?0khG
@=?S<M6QX5KI]:SM41d?ldM?0000M2O30000000000000000QD0fL1?U000000000000000000008m@Z\6mXhdnG=BhN00008@0A00000000X<o9d49ThF7n8G7:D2Y5
\HSd0ViKLZ2P<c_S\imLA6e<0000000000000000\FBaPVJ500008[];00000000QB>i0000000000000000000000000000000000000000DP`o000000000000a@^T
@J38ID6ZLNTm8^R7@8>KT6_J`H]>0^094PEj0PWk`dQ1DelA8hCD=8[]9A__\1Q@9DRTTaY>PcEF4hPi`5X3XFl3dmA\YE:3HHMZDVdm0000\>`NdLWH000000000000
DG^Y\GSGI3XN00000000`b;_0000000000000YQhm52Oi8HI0000TC[F00000000\KmcDA3WldKQY:3Z00000000XF>K4EAFD[I6Hmn_0000PLZ[0000000000000000
00000000Q7i[000000004\NA0000Q2]C0000`2<hdDMN00V3HSo0@bDbdomm=G670000THeP000000000000TF571@HjXaaJ0000L6@000000000Da5T0000D2?5\C?N
Y47GHPj]I02<eFU=0000PSdYPeLf000000008NVY88U5@V?J00000000=;Zm000000000000hKYAd;l6HlI60000000000000000YBXX`JQN0000eDJ\000000000000
000000000000\NOa<M\70000000000000000@9f400000000@4JZUDMY000000000000LGIl`eiK\d^k0000000000000000PWXahb870000L_0ULG_@0F`H00000000
000000000000000000008XPm<e]CLba4mF9n00000000XRca0000000000000000000000000@ROiGFU00000000`7_800jH\7hQXM<E\VPX5CSSLg6gQ=Y9@<?V0000
`gH00000M3i\0000E<nD<[g40000i60B1G_l<4DX0000h1bTL:E7IA]W000000000000H\JFL1G[0000d0R4T40flboUHjfHXTC?]6]l9<Yj4TgPX>X1hV0\4^12=Fok
00000000Pbne@o_O`aW3000000000000000000000000T<RO0000h:RJHAmE5F9V00004W1mA@YV000000000000000000000000I83900000000h2LJ00009FCm@CI]
YGO[000088mD0000X_^O000000004:gC@SF>PS;]\@UCT]GJ`cC0liUP0000000099J_000000000000`>c:0000H:9l0000P=KgTEX<`?6PiB1P00000000a8Qo0000
00000000000000005D[c=B?S0000P5HDD<<lTiZTDkaC00000000LgP40000DeQKU3C=00008[Ri000000000000XF]G0000``]Q00000000TYeXUCU<X2iGhdW3\0Zi
\<K3TOT@`j43a:[a0000000080>I`9R^000000000000X7:D0C?lP2SgL6F0l6E`4J@9XJ_04VS0e3Bc@7KkY6=28:\D1DRBa;\JmFlY00000000haAl000096nP0000
0000<LD`0000PN8G00000000@R1500000000000000008Ge<Pf1BiDYb000000008YQF8PW]DLRb000000000000X_SL\E9=0000000000000000U15W000000000000
0000lJ<N00000000000000000000df4c00000000h6DGd;S89GOj000000000000@864\ik500000000dZj60000000000000000TV5W8QS@YFHP0000lbQX@l<I0000
HRX9E@G\000000000000000000000000UCGb0000DiEX0000\]VX00000000000082CR0QlYL<kF`=[X0000L:Y\P`6V`lQ:H>Y3000094a_\\0m0000@R<YmDE20000
0000h[WTTb_Rl;D8TKIeeE7cH\ln00000000`Qj7U9[G0000`:JdT4gmd@NF00000000000000000000000000000000DI7gPgR@h8GSTJ@mHYEW8oQB<FIe91N>M8\G
d^]JPmk50000PfBaa3400000<AjT00004``X8a;X\6SK000000000000@ENUlQZ<l[6CY?aQ0000TD2PTOm^0000<52G81Rg000000008i]Q000000000000lX?TDI\0
0000000000000000H^TG0000000093bM00000000d4H5U8iQHk=NXVeI00000000000053je0000LZVa\\ohY8ZfT]od]1EK0000T^]i00000000P?_>Hh]\00000000
d^3nhd:<0000<0_hDe3oTl>iL<jPE;9FI<ni@Cfb9?2W00000000LnGfE1>S00000000000000000000Hhdk00000000@hf>0]mPTAUC000000000000000000000lij
0000\_iY00000000\8`@0000000000000000Ll87PYfIIAO_0000000000000000000000004Zh2000000000000DQIJPgKiQ59jT1Q2DGn:0000h3cA000000000000
ldCd0000h3Y<M4HT0000000000000000P^AbMBF^1G>k00000000A:ee00000000`H<000000000M6Z@EB:400000000@_VT00000000DLTDE@OB`;H]X>6d0000UBWP
00000000dR?fY9>2H8]90000000000000000<h<_0000<aXL0000<:Mn000000005A1hAAZ]0000000000008WbD=@N4\Z;48<?jDE[[0000000000000000\6VJ0>4I
Pl`QY42G00004Bfd0000=5QP527e000000000000P<1?DKNRlgMU`G7X8G?d0GI>P]d]Q5\VaD2OED;B00000000D9JlH;eR0000eB5H000000000000000000000000
0000000000000000<d>F0000l;:Ja6LWeEl;000000000000]DK@D7>;@Y?gHD>Gl82[li5Ea8;PQ@BDdHNAA:;008FYdaJ]Q>D?XIPf=?A_TD;00000lnQ_00000000
000000000000`@@m@NJ`PWlj\\Jf\b`e58_O9DmKT]0b\jGmP?^_\b]D0n_0L=Ci0000DF8nHNW<dW8S0000DTK84_anP2N]aA1JDTFPADR600008TTl\dk`LfVIEGK_
00009C<a0000000000000000<jm@0000@<[klDoPPP8o\6Cfm0i6=DA6000000000000P>\5Dmm4\4N\0000L\Wc0000h==00000a>l90000]1Bg4hDk000000000000
0000lR6G0000\??[D20H`_LAXG0300000000Pao@]=5J0000mCXZ000000000000`BX7@94d@cYjdSDgI@ZR0000EG2bPPLZPlK2iFF^0000@4nU000000000000T2bE
h_D=<H1>00008\iL]BRX0000000000005Ega@BDhi0hf0000000000000^?o00000000DNZeDZO]00000000l=GLMB0QIE^^H3Gg00000000I;AXeBZG00004T0P@3KF
MG;nlN\300000000D?ajh\T50000000000000000000000000000mEnfHbUXhhQE`o1`IB7X5Fn3M9:kXKJ7DkQQhD^N8Y4a43oNXVCLdfi91=PJ9ECQ0000H]MI4D;@
1>]SM@\><?F^0000000000000000\o\3dSIO0000`CdCY3I1dOScABGTXKb@0000000000000000DQC[i9D\00008OIbQDG`0000h>MH00000X@c0000000000000000
00000000<AKTLQRZ=G[L0000DZc>00008AQ6Xb_gP\fOI9;\T>iU02lG4TU[\YbMU3jD5C?[1@50hEQHPJZKdae1Hc`VD=Dd@YOL0Q]U``m3<lYWEAUJQAU\@;oi0000
0000hR3eM@dc4S7@PZa?0000000000000000000000000000dG870000\GBQ00000000000000000000\Kaf<^NKT8>>Ta@gi6?1000000000000lc0A0000EDhS0000
00004\3?00000000000000000000000000000000<eKO0000T`^iL0=2l6<QDj7b00000000000000000000hOTW=<MJ\56UP1Kf0F:_4F?3I:Y<0000PV8j8bK``ean
0000LX^40000AG2>0000DGQ900000000\D13@213@9lM00000000@D]\e<:WD`lb0000000000000000000000000000000000000000lEHNX>mB=2`[a?f:00000000
0000000000008SFn@T4J8bEh0000XfNJLNm\Y5O_PCVbDED54nfB0000IA3H<B`8@c^2TRN79?0D000000000000000000000000Y>SQLEm?00000000DKNEI1JX`VHm
P\1E000000000CbT00000000000000000000000000000000<MUL0000HFoO18Pg04bn00000000L7G=PFfc000000000^1m8`h=le1iA7jj000000000000=A;jl02e
mD2100000000000000000000@0gHLRo0<K=@EEJ9X@DbPdoeTEJn@OeH0000]G7W4;o:\gQ3D6KU0000000000000000000000000000LFYNTZeJD\B\@^TklW40l>N_
00008L7FPR72<hg80000000000000XLmd?SV0YW^h5eW000000000000eBiV00000000000000000`DNYDS>000000000000@1JeD_0200000000<=TH<a_b57hS@[F2
9EQh000000000H3l00000000Y1800000dbE1db3W0000e6XM00000000dIb<00000000IDSJ0chCHBVF00000000L4_e00000000lV0I=9WfX;g600000000\5mL4d1l
X43h`I38i;=d0000LoSZYG;\0000X;@n=9i^m;Ig`HB=LL5cdLY94_O?`9[NiBdg000009;k0000000000000000`G_n00000000LRZ\0000X@M@00000000l_j;0000
000000000000L^JH000000004adT00000000dnPR00000000I7iB00008MalI;CU19f;0000X0lg8i3KTX2l`]_I0000`=QR00000000hfYPIE<[\d^N000000000000
0000000000000000Le[M00000000000000000QdM00000000laICTR?K<8dE00000000\aV4000000000000XP@]4UH[4<4?0000d`HDD1@`a=9:\HAL\]=1<fT;];^J
00000000000000000000X@>U00000000000000000000mAMFh00O00000000000000000000m7TcDhTR\kmUa;TN000095oNP`k_`50iQ;WE00000000U;]k00004\=k
0000X`MW000000000000a>?D0000000000000000a>En000000000000000000000000l<a@Do?=80NSUEYiD8eU00000000PFAa0000000000000000000055G2=CnD
00000000X`fI000000000000000000000000TnQ@00000000DHX[4e_>000083giT>^=h^Wh<;J]4dJ]PjL[T5YK\?J>dc7RTMBJm?J_iGLRAEja0000\al\hgWWD699
DMddM:J;0000<88[83hk<UgRHVR8`ZlSI0<3m2<2`OOP@^3bYG3j0000000004K^0000000000000000000000000000]FJ3A:Pg0000000000008ID]\ZjX0000@o:M
000000000000000000004dUG0Hn6`:Ggd9IJ@UEZ<D?OloNXU3T<l^mg0000000000000000000000000000@W0c0000D=0B000000008GBc00000000\SFS4eoG0M7Q
4_1K0000000000000]F>`aCf0000DW;L00000000TXh:0000000000000000hS>:000000000000000000000000dZ01mBon4[dF0000`hMY00004Gcj0R>\`d>6PE=0
DF@L00000000d]bh4QVNY60T]C`=00000000UFW;M6TD\k9n0000dRWf0000LH>B0000\@CD000000004RKo<5NTXW4?H:=jHbTO96]^H2eFlIgXhTe\XXj600000000
000000009DOi000094K>T[018@4[0000Di[9]B:F0_4Y00000000XK78<o=V000000000000000000000000000000000000EAlLX7k^D]hg0000hbh5000000000000
00000000T3]^dJ]10000LH0UPlLH96_K0000<AI]0000ABRF000004TJH>nc0000ECek00000000000000000000d?8:PVOe00008RZQ000000000000U8e=0000lB4J
\ZLU@3BE4_KlT9edlM26000000000000@5[m\_5d00004n@;DJ2]00000000000000004P?K0000000000000000HE`?E=8\dYV;\cLA000000000000000000000000
l54m000000000000D[B80000LLH:P62M92\gD1:84Y\@iBc\TA2[4cLc000000000000Poc;00000000UFBSdG438JS<0000l7lJ45=l00000000M=<1<7\@h^HZ85UF
00000000a09ll[nb0000UBJW0000]3F5\b3HT@Em4PNfP^]=\NN70ehW4llJlmU4e7<j1BNYT6@B0000dU=VX90<`VA_`M6Bm?O3]A;XT<nS4HJnMAFkP]eSaE5h0000
00008n@f8ki20000lB>jL6?^HofHhF?WM9KGEA6NQE=K4YkUlSEhTfB?0000\:gTA?=d0000XgDm00000000<NZ\HX=iUB;900000000E7AH00000000DN8QU3\=9@^6
00000000M8G50000IEGW0000H@fjLM6a0000lV3>TEnXhA1[H\IoY@`:LId[TmWS5D48]Eo>A=:H00000000000000000000DSIY16FX00000000Hl>Y8P]L00000000
Hc8:00000000d6A185[9L_ORMCo^0000aBe?0000000082iZ8;ih000000000000D8K[`WD3P]1N00000000U6bPh00@`KU8E=fT00000000<mB`000000000BD20000
00000000TZY4000000000000h1igX9VJX\\Yd0VbXNJA1@8Q@Vld@@Ql0J\GHcCUT<MNPBf>`eEh00000000X<7m0000P:EL00000000d?^SQ3h:Q<IB00000IJC8?n<
@]lb00000000H=O5X82GDZ_^DZPL\_1X0000iG5khhFFT5c70000h?I>0000000000009Gb?`T0n0000m;m;M9?j000000000000000000004HX20000000000000000
X_gU00000000P\7BE6`V5?d?0000T\b_`e]6dI[;0000\<D60000Xg4DL_PP000000000000\<c200000000000000008L84`N1`@0;A\Y2ZX_M^hcYJTHWCPmaJhnkE
=0[]<=RH8I`LXJ@G0gbk0000000000000000YE\`5>23000000000000h1cR0000m9CUI<5P<VGf`053lJ]<0\Og8a`DU??3h4Z>5?LlDLL?599Ue@D_E06[00000000
0000000000000000\gC5d?k@H<b@YCEX0000000000000000lLBZTjCk00000000000000000000@Wai0000000000001?;60000000000008XfS@L<LDX]W<emM0000
00000000<:^`I5H]00000000HOA^H5O[00000fO<d>8^PIQ5T83n4a0@DAImLIO@Xgg_D8b6E3PQAE<RdSAgLKfDAGM]H>GZ00000000PCVVDGDKD\]K<PX@8EJILB:Z
HQEC8`9m=;[LiAOM000000008NolMCWFTGXXLn2LeCB[0000\dE3HF1fh3PQDogUTQLI<]DPaAcR00000000000000000000LNJ200000000XMNH\O[10000QEP30000
MDMk8RUdPM8Y00000000hnSA983R00000000PJnC<PYn0000L<2L0000hFjL0000TH_bH4^V4Ne[hNjLHhO>0000000000000000hPV0<=GmX3CM8_;L000000000000
\UD\`Y?=00000000PK1PP8hPHW\:\XK98DYil8SHdh>JX4<@Pj<F\oPQQ4I=UA^B5CF09>>6`CDYHPJJH;B\He<@<KX6@G3:UA]cL^>Y0000D9jY\DYM<Md[dVUBI@3Y
YG^I00000000HJ;_00000000000000004aNh\Oc:0000000000000000000000000000@f>PQBA0lA3B8COB`Bkk93H30000TPD60000ICj9iAH<00000000E?iClFXJ
@gNMeC7G000000000000X=B7000000000000000000008N3R0000hH3X\M_W00000000000041JS538[AFPE00000000dJ?U0000000000000000D6B[`6`=hOKfDb5O
\gUk]Ag9XXVJh\>\E11m0000DQ4JL4[N`D@A4X;a\PCYA407HJl800000000000000000000000000000000@diF00000000P;Mg0000\en51C_M867Ji0d200000000
000000008JH95DYJ4HbQ00004;UMHN>_00000000Pg2o1DLo00000000da>d897b<?0khgol000000000000M63ZDf_d0000U;heTbVN000000000000000000000000
8=4K0000000000004@KQTJCh0000d:FO0000d`<[i7?C0000000000000000P7DMTBehHLXZdW@d\WR;0;`^000000000000Q@aW0000000000000000000000000000
8`g?000000000000m88@0000000000000000A=_iA80>Xk`c00000000XQdoHD:200000000Tm`[00000000T[Yo00000000@U;CP[NZ4Hi<000000000000I=@3d[iU
h_g400000000PI=5U41a0000000000000000l\L`IFjd0000P]Jh0000<aX_0000DI89@RKAi?[60000000000000000LMchD8FH8><a50Wh00000000HOhi00000000
d6GU<HABEFFR000000000000Hc_m0000DOk^00000000hhUP5ABi00000000000000000000LSjZH^gF`ECjQCI600000000dokR00000000000000000000]DTL0000
8Le?Y6HB000000000000lHcBl[R4TD:`Q@4[4310D>DR\[bW0oa4ddSa0000YEg=0000T;RiAFbT0000HXGBi?P\Lf>_0000XcIVL6j54NQ]=@Yh0000000000000000
000000000000hBMV000000004J_VXHRaHdHXMFP300000000000000000000hg450lm`Tk880000m;L5MG=f000000000000dZ9k0000=D\;0000L9OK00001;j=0000
00000000QFKn4ImM000000000000<E_P@5lI\DK:87l?T<Ke@VQ1<_?A@@IdL=H><X3XY:Zb1@9J0000M@1X4fel0000m62N0KTiPIQV0000000000000000hK1l0000
00000000`M]0@S_6000000000000000000000000000000008Zc]000000000000`8bS00000000Xci80000TY\blndOl?HCDRaH@fLh\>WedG4D0000000000000000
0000`I_<0000000000000000HhAV000000000000LKF[HmnOeC1l0000hkSe0000DYY80000l0VL4>cj0000mGM30000MF7B<ebk0000000000004?KoHM]i00000000
0000T1\>h:<jdJW94IP0XJ^Wl<41`F[VHMnYh:Xgh=YnT2`V<a;i@bB3Dc3l<hnPh`Ym=3Fm17J^0000hGN7000000000000eD2a0000000000000000000000000000
0000H;^;TWhC000000000000XI<7U>SB0000`?k6M5li000000000000UEHG0000HZ@00000\moF8MR=00000000D<3d]@Fl000000000000MEMo0000\nVDUB\c0000
00000000000000000000eA[GeG?70000@DHh<:;>P<NNLdD@00000000@<^6dI8U]FEA\VAP`XG6E9ac0000X?3de@Vh1CHO00000000TCSj14=F\7LUTX1D00000000
00000000l89FL]l54LVX\TY<D=To0000XfQ`00000000X>240000l^G@\f;i9D0Z0000d_460000`>hj0000000000000000eA6<0000TM4:`PDEHXhId[X?0000\TGC
5FZ\0PQ400000000000000001B3e00000000TXWMhmH500000000000000000000Q8:;0000`AlJ00000000a>cVPBH@00000000XDZM<V4S00000000000004OaTI9?
00000000\];j`nDU00000000dlNA00000000E3o7=Eln0000000000000000000000000000TMhS`MO]0000000000000\260000DSYbhD\?a;Lk000000000000LIfT
000000000000@@QL000055>700008P\U@jko0000DVP@<LoAl]ZF000000000000@5Xj00000000P<Zh00000000h6Q0lQl8@e0Xa>BA4mh?0000YBAT00000000h4d=
000000000000T>cQ00000000000000000000h98?@=G200004WTG`[dR000000000000i5KRD]Z;doQS000019?X0000000000000=LkDXRX00004Cml000000000000
0000l6nahh3eD=MZTbNj0000d=\88a35PQXH\=ERl2ZgAEIU0000i@VD`9HShPdi000000000000@Tm?X\S^HW:gaEPQ000000000000U3Af0000<SCRQAnh00000000
000000000000D3l]000000000000D>T8\hKZ@j_f09L6H@Vl<f9Mi=_6=@L<000000000000XXX?d@NP0000<R7]hN;]P28dUCLk00000000e0_N<Y^a@@LI0000DAl4
000000000000HfPN0000Xc9Y0000000000000000000000000000Q8CF00000000000000000000L=<YH?<idoRUEB1b0000h:UR0000000000000000eC[?<gmB`dQP
<2JeiD7G00000000`OlBXI:80000la`5T:6K@KaK@jW<hUAieBT200000000PBY3T\Un0000`I3W4IaHL_Sa0000Ha1>00000000<e:E17YV00000000000000000000
00000000I0lA]@j?0000000040PjU>Y]0000X`E?`hTc8P[R@cIh00008X:78iUd0000HY1m<]C=9=f6ECeDXJ^Jh@<iQ1K;Q:6aPVU[8nCNPeXDDE<@YC@]0000D4WB
XAEMPe1<HhY@9D9P4c=?EE7o000000000000000000000000000000000000000000000000a:NP00000000`kiJLI3H0000hIZb0000000000000000M5:JX`IC8hah
0000000000000000eBH80000P5Tk00000000000000008O[[dOhA<POS00000000000000000000P@CQ000047X@0000@C>^0000DSV>0000E?;N4cSY01P>5G@W0NVK
8C`F8E6[0000XY;i000000005CR00000T?cA`;>W0000000000000000000000000000P^29iF[a000000000000000000000000T95B000097j_ho6n0000]BRj]7a3
00000000000000008Ddg0000lJFcPoJ70000000000000000QBC4X^[20000000000000000000096ce00008L:f`D<H0000T7Qi00000000i6]3dEF94T5300000000
IB[R0000000083Ih16GHPP_a000000000000000000004_l6000000000000<l_0mF=g40c8<YDB`PM\Hihm97oL1Ai:IDUZaEKM0000`]Zmm7_m000094o6l<]M]A>:
U:RniCkA0000PZ2bPE@U0000P`TI00000000000000000000<]cKQ4S?ADmWDQ@MLZP70000<9DZ\HKEl\5TLE44L7[f0000000000000000<T3Ah_4G1<T9PQd45<F7
00000000000000000000l43[h:3o0000PMT^50\>0000HWRd000000000000000000004Da9i4`V\<UV00000000Hi>AHjo^@\X:000000000000`gZe4i4>i:OL5D:X
0000000000000000`SdflHa90f_@P3NbD_lBY7n6UFR=DKQ?448X4d7;0000PEM<0000h;5k42G_`hB9000000000000000088;f0000000000000fUTPnaH85ej0000
`<h84WkE@]L^0000@Kj`<0dh@?_mhIHm]FhB00000AjH000000000000@J7b0000<]ekT2ZJH7GP00000000000000008;i10000\M4h0000PGFch7j2133<00000000
m2VL000000000000000000000000aEad00000000PQ<30000000000000000`P0WhBI200000000DZ<l000000000000`>Dfm;P50000000000000000lP9R0000@aji
\88<00008N;j`m4X0000=AFY@GA7`c^D00000000`hd?a4;@00005AL;0000T9^G86]K\3nd0000000000000000PM:>0000\L_X0000h9VV00000000TkEQQFblDe5U
0000000000008H=U`f\:0000000000000000H>;k00000000\d]T56k;0000d@GY8T0@<eICH5ASLFn`000000000000000000000000<T0`h<9HM8=k<>@THTBP\R\7
@ZZLUEB@m3fR<eZAlY7iPEL700000000000000000000000000000000@69R5FVHi6o@0000000000000000@IX_H^ah8H^b0000XgEW00000000DRRn000000000000
h8XXdahiLb^VXAM<Tfjh000000000000D[?AdU3Z08J0hf2U000000000000DgO60000AAWQ4T>k00000000`6fPD3H40000DZcH0000000000000000M<lM00000000
h8<V000000000000000000000000DJ>J00000000000000000000000000000000Xgb900000000De6?00000000@716X8gKT\<D00000000D>];lAFkDD75l34Pm@[K
0000LkM0XG\F@aN2]DV8<b]4@W[^@TXbh^]W<iaUdT\KQ;3H00000000Q>blY4l^000000000000@c;A0000\0I\d7T><6N:00000000XPET0000T5i\00000000]5:e
00008\8^laBSaCJA0000XeCV0000000000000000D9Kc`D8jIFQh0000000000000000`>2kTEPnHW0EEA2g000000000000aCaNX><@00008[`Y000000000000T9AG
Q0EAHlbDPP]04FZKX_e>X5M3lWB6hZ>g000000000000Dc<GdcAdIG^j00000000000000000000X^?S0000HMeGHF=GA8[ME?KXYGQ2`24C0000dJXUI4CGUDkY0000
0000000000000000000000000VVCTH_Shg\l1A3ZdR=5\bMS0000000000000000mGPE00000000eF^d00000000<HCR0000E@_h=;B[0000000000000000HJ1a0000
00000000P_kU05ogTJI30R:chc<RXgc``OaEYG340000d]RG0000A87W000000000000Tk;\\?X`U1eN00000S?U000000008=le=>o]000000000000000000000000
Hj`O\0]TL>3L`[9nM<N4eAidPIX?hNZMlm[AUCKa00000000dQJAh>]L\KZ9ACc=4S1LIEPc0000000000000000QC6A0000lQH=0000000000000000000000000000
@Y5CTYF6e9bD000000004D<7df>mi6Lk000000000000000000000000PAjiHbfE0000000000000HoD46IlHn^U0000000000000YN4UBI=00000000X5j9XbZJX89`
8U;\0E7Y4LMLTOmB<UK_8jSYM;?cTE;k43K9PN^h4I:Y4W:[PdNZ9EFOL=El0000<?:1@K5D000000000000IAI\0000DGaC0000LJ[d00000000000000000000=A?K
0000000087_Y0000d:n>d@RZ8FFXiERaX7mUPKW;000000000000L>GE000000000000LFC?0GCeP\nQm8W95D=F00000000@6l00000000094Nd0000000000000000
dIIBa2KB000000000000\LIDLheb90fj000000000000DoY5LaPn0000000000000000<3FeXEe3dcY:\L^AY4]i00000k3M0000M<P4`VVXe=4?\T<\000000000000
000000000000000000000000000000008F@;00000000000000000000000000004XnD000000000000HZF=000000004C\@d\R?Da\RA78`000000000000hP:?54O`
0000PXb0LN[_Hhhd`7<bdQ7IXSTjI;05TN\aI>m>YD0H00000000000000000000@N1<l72@8SWOLfR?TfRlm4O@=@eY``=@0000000000000000000000000mkI0000
0000000000000000hV=>000000000000E5<_\^aUHoeZ0000<Okj000000000000000000000000L7cL00000000000000000000P>Q7D<KBHj@C\oNBM<;XD05P0000
@oGW00000]9A000000000000d:ih00000000h\;70000000000000000l_Q0Q59X0000\3QieEZb0000i6diXU@gL\RlHBahPaA@\em<i6OfXHh\`SUJD[;Z0gkAD=L5
586AlPMNE4f\\;U89DW700000000000000000000000005<n0000`8Yk\Dc100008g:GQB\W\OEOPbW0@BV1Xg7[00004IonD1jdTL==XPAamBcP0000000000000000
000046YjIGKP4YR4h<1L8B>AL\L6<`bLT_oN00000000PgRWHQX9I:ff@l\_0000H_URA2c]<SHhD19lX?oH0000HT7NU?Wa5Cm`0Qnk000000000000000000000000
0000Hl_P000000000000TU1<000000000000\[0FPYYl00000000=;gMh89=00000000T2LcHDBC<0j<D;K\<C1R0Yk4HoE;E5mVDABo97\mI@C70000T]0E0000ljeW
00008IJX00000000@4R:e?7UlYX]<BeC0LNAX`Q60000YFgO00000000T;aV00000000HBF:000000000000000000000000IF@70000`_R@00000000P4Mm@A><0000
PQ]gi=UehhMG0000000000000000000000000000X936\90G0000hO]l00000000<]e<00000000I5d;8FXm00000000H;;@0000\AB5L]HcI<=GM?\J00000000d4eM
0000000000000000`Y0000000000<5L[00000000Q>kg0000i<@Z5@E45F5h]Ab><dR4YGBZ0000Hfl10000HCjH`4Xi0000PHOZdZ5d000000000000000000000000
00000000dNYNe0A40000XHYl4NfMLYkJ0\O1hP;MXPG2L`CLM>C^QFJEP`LX`i]g000000000000<n:j00000000LOb20000i7<B00000000IF49@U]G00000000<V?Y
0000`Jc20000@5eEl6^Nl99oPLO7TbIM000000000000e3]O0000=FlG00000000000000000000E;AhlL42000000000000hiPNX4X@1B1D0000000000000000lF4Y
000000000000`oeAXT<E\m:leG9[``Ime5`<0000@7\\DDWY00000000X6L^000000000000h@`L00000000h<aeU47j000000000B4\000000000000XRIU00000000
hoMG=4Mg0000000000008^SiLQ`le24NlZgU85aLdVSD43`Y0000000000000000000000000000l7fB0000d?jl0000`FGn`S=G<6DXdaD1==L=liF2`o^J00000000
d8T^\T=bIB41eCfa00000000IG9I00000000a:@?DSIbTA[ELJVo0000D:T3lc`k00008ZgG@XGODgL\h@WADbV>0000I@a9liVILA;n0`XA0000000000000000<?PB
0000D3>X`_\C00000000i2;9DM:M`f?GU1Tm0000Y16H5<Jd000000000000LQgAA?=I00000000`=;o0000Doi>00008Wj^H`S5L^ZVEElJ0000XZHXE6g10000e4A;
8`T\`Tj[0000X\5>00000000PY5h00000000000000000000000000000000000000000000d=<LXC??iF_cM;:800005E;G\GhdPYMihV:n00000000000000000000
0000XWDB0000<e1RABajT3SS0000`fn90000DV;E0000000000000000HMFPLO_2d`8<0000\;>e=9Cg000000008OE:PWGkIC5>000000000000h3?Q`Md>HDj3UAbP
8T2amEcP]GNkLXV90000XnC`00000000lXG[PO3V00004]R9]BLg00000000000000000000000000000000000000000000e5I:aD5I00009A<N000000008Y4PPDF\
0000000000000000l337<VG<0000000000000000000056F;00000000000000000000@^l1@Y2g0nPD@Kn2@HNiL^2c]3Q58AbWaEST0DhLE8X7000000000000]95l
dLLhDIlKlkU\9FV0T`;]0000000000000000@E_3XEkAlILSl=nG@CF2T`blXQ>o@Z;SP_0n000000000000Hfcm\FI100000000PPLjDaUQ0000TdoQ000000000000
0000lTLg0000DBSW@bd6i5W0Ld;:0000`i\[aCPe0000LdN>T0l;0000dnl78H1P0000\I`mldZ400000000l__FX9Lgi1Eg]6G``3IP`D_DLQdAT\AoPTOb\eF3AC9U
lK:907C@d[[[00004WYMXJU;0000AEFa0000000000000000000000000720XQ7=0000000000000000000000000000`Y3L`G4U0000000000000000000000000000
Y3HY0000`U:YDS5o9=;G000000008_Vh00000000TLL^00000MDMlQ=kL0?m\13?h5Zh4QI;@;]f00000000lFSF0000EFUa4_gJ8oh]000000000000La[?00000000
TXnk@ocILZM>A1L2`SZP0000T8VN@X>F0000@?B>0EY>0GhO0000@9X^T=U\=AbnIEZ;000000000000`U6000000000PMdL00000000@[ACQ6`D`_m?0000HB6>lmFK
0000I;QYl4:ePJ1<XL:YP_26XQKWT1bjL_i:PP8G97>=e=4QiD9\Le5F<0Lh00005A_k12Fk0000XC_:\DTW000000000000000000004DInLne:0000d\YF00000000
P9e5T;V\lV`E4`;N000000001E[4000000000000QF2S0m[a000000000000000081aLHW8?Q:4F0000@9T9\:\W58cK0000hAWg5GHY1B8THS^H0000000000000000
0000lkJMTS0:0TI48EW<<o2I8_P:M=jb1CHjaC?=DAAZ@W1FI9g_00000000000000000DZ50000eE17PI5_00000000831L00005A]<\CV300008W]4PnM;0>U1=1G]
1CLETef]0000PIQ@8KG]00000QG800000000000000000000000000000000ldLi`VnXHZ3Fl^bHm4@L4CB@0000000000000000DYaH0000YE7?0000LXL5T[_3h4a2
a;Q@9@iF0000PAk50000@B`a0000000000000000000000000000000000000000\2ED`>2KHR8U00000000lIJ3L[FL000000000000m4LH000000000Uk\T\ILP;GI
13SK0000000000000000000000000000`>PbL:oGe<8jIEeQi@Y24baJLDP0leMb000000000000000000000000<288<?@1XSL4d^LL<C<g4EmNd5mo000000000000
=FDo0000000000000000l@b\DF8\0000Pa5m00000000000000000000@Fi]]6jF\J^1lhh40000=BYo000000000000DF<h0000TB=C@Z8AXE8ePd0P000000000000
0000`Z0P0;IHX?i?D[D=iD9>0000\aGjQ2NX`He=0000\l<3P;UbE<LPTV6id[MbP[VeTbFn00000000X_:X00000000Y7a]84WWDHBc\Zd1<WW\HGdS13A<8XUG0000
00000000DOiB0000=6EFTF9_lND2X3@[eG@90000i5B70000]:RMX=>[d>VX0:AA000000000000LWNFi00Q1@_80000aBUUm4RE0000dB_<0000000000000000TVbB
`c\5HD`lHZ`IL>J40000AAfg0000D<]=000000000000d0^V`=DWL5jdL^Ug@TJ\Pch4015\DFOa8T_:1<UgDIGB=B<G000000000000@]VG8?gT\FJK0i8O00000000
P56EPY830000D2EUDJ49A0en]A;F0000\2mjTYG[D_N7\C@jXjTm937QM6fN@_cbaDCj0000000000000000H2aAXcZd8^K7Y3g64:V]975C0000DoTn@jE700000000
0000aBO=000000000000@;]^T1Ye8EcZ00008XLC0000I;V6hITDE95KTRkI\M5e0000]0IGd=Y?41BU@MhIDA014N5mljNOi0TnE9XJM;PgHWd\0000`:hk00000000
5;580000A24f@g0W00000000T@f70000=1]O00000000D?^Edlk^000000000000000000004CkX\O[Jd6=m0000XAI40000h=d=@PTVdG5PQAoFhj;S00000000T:]Z
T2o0XYdJQA^UhGM6eDjKmE5JLaOn0000PZEMh_[40000000000000000i7G?0000`G>J0000Q4W=00000000000054Ei000000000000`bdP0000DWeI8;_P0C9_T]9W
hZ<Wdn:A00000000\@\?hQMg0000d[J`0000000000000@XA00000000000000000000]1S40000l;QE00000000@ZI3@[K\X?1KP63^000000000000<m^m0000PGER
00000000D@0Y00lLXf3S@[XkThOiU1bSQ:l<`0Y80000000000004dX5i;E7TSJ^X]m:E7Um=1UbT<7YD7Lc00000000000000000000000000000000i;Hm0000=Ae>
0000000000000000000000000000`]<702H`<jnV`]Sh00000000<8c<8WA40000DH4F1<d_4kCaYF?M00000000000000000000000000000000hi5S0000d033XN3c
lEgWl?E5T^H=h>kd<fMZi6@i=71CI@QF00000000000000000000L?Ig0000D`;<Daf4lN;Hm7?c0000000000000000Dc<<@H]dlk;70000@NDAm;mbU?HX0000\1VO
00000000TOG^000000000000@Tjf0000000092N=]Ac@8JEYQBfD00000D5f0000000000000000000000000000QAj`0000`?>>\4aQ8]kL00000000Q;U>00000000
\cE100000000TU8Mhn;Pd3_J00000000HM=`0000\E09\A59Pm=O0000PMFk05oX00000000000000000000000000000000000000000000H1FnDL7[\g=EXgRLQ0nh
0000000000000000000000000000HHl`406cdIn6DXdHd^3Bl[[E@d;RHOMRL7Gce0<N13[gPd04QG0X]FTD0000D=;b0000M;N`0000d]oO00000000`Ymn@Ae\hE5@
00000000LEH1Ph]@00000000TCn`hNd:lb1P00000000000000000000P^eSPPPP8MYi44BXDQ`Z<\74X__303RB0[;BTiNH000000000000000000000000EB7F9BgF
00000000hP520000l=eW4H57LXI14YM4dKAGhgX2\h?H<iL8i<?m8_Z0mE9F000080EHPePb000000004]An0000P_DY00000000HEb<0]5i\GeX4nJc5AQT00000000
0000LaVXd2h00000000000000000000000000000XXIH00000000`bS8`ei=l0]o\;aa0000PkO`0000000000000K`?Y3I[m4<e1FdRmCBm0000000000000000806C
@X_M0000XWaI00000000le`J000000000000l16R000000008EA]0XTk0000d:mI000000000000LWgF0000`IF\00000000000000000000mDnb0000000000000000
\fX500008Ub\LY2=00000000000000000000L53m0000000000000000<DD[dPRkP9Bdd5V?0000LeT500000000hDK`];8IHJ0C0000X3ac00004B<X`TDH`3nW`SdJ
h\=QU5`\0000\`7ZHEJ<1B^L000000000000I713000000000ekg0000L;Gc00000000hcjjm7ShA:L;000000000000D8fW0000E3DSPL[GhR;`d7=0<S^h0000X2hb
l^D?0000000000000000<eoZ\dGF=1m5i2ZmL[bA00000000TA4ldTScA2IRYC>;T<<L\a9J@4cj4U72\EfR4e?H=4`397DZ8N>400000000lSBBHfh:0Ylh00000000
53hT00000B^3@7<1XW;`LMCVh[^MXeg0<G?RPHa[h=m@`[F>PlFOM<hn00000000000000000000000000000000000000000000d;W`000000000000I7nQhd5Jd1oL
DSP3X5XI`GA]Dno<5FYW\4e400000000`D:Q@QBPi7_74B1;m=dP000000000000<a:Dh:GE`O1d5Ae\00000]\_hfc14I1Ke8V@A8g5A?Gb00000000LcI300000000
0000\JR5000000000000dF^J0000000000000000HAHC]=6hL8LG0000D4on0000TZ8M000000000000DBFQ0000dABLM7V=000000000000000000000000`OXl0000
00000000000000000000\5]=\WUP0I16=11P0000UCi1Phk=LCH<00000000000000000000000000001=^4<D?fTbYFHc8idVefQ6fBaDD<00000000]2l;0000TfSO
0000000000008XlH8QL9117<00000000000000000000000000000000@;IX0000LDU10000D`JE00000000000000000000X4];000000000000U92_0000PIN]Q7JC
U:O10000mAb\0000D;jJ8E620000000000000000POH<m:W?XU\PH9DDXEMc<4KkU0?g9@F0m9FZ5A?6AE<=0000hRhH000012;a0000000000000000000000000000
00000000lO?AD^mODP0fTcoZ9E_<HEUMPW;0507Xi2Bn@=U?\02Bl1IdT_4lQ<7B000000000000XM;mQE_T0000000000000000000000004fG:0000IGVT00000000
000000000000000000000000aE`\000000000000HN<4a3QV0000\_oa000000000000TJCCL]DC\diT`]2C00005DLT0000<VZTLlH\m6DT00004gC^000000000KTY
0000Tl=D@10T00000000a4Y;000000008S:]0000lIVd=CGSI=EKLKWf4`T3Q@RZ0000THf8Tf7a0000000000008I\[`[Fd00000000588_00000000=B^400000000
00000000`X9Q00000000@Wk14MDb00000000hnh:XL\bT@]T0000d0a^DVL@<dJR00000B4S00004YX3DFS70000@3;Q00000000=4gD000000000000Q@d<0000TULQ
L^L5000000000000PA:DDQQ300000000000000000000IATi000000008]PX0000A?F000000000012400000000\`7QH78c1B^@0000000000000000U49U@BH^0000
0000X]f7H>1RhgA^e=>PM<1<00000000Pl2WlA1g``C@EBZSXCl40000000000000000Pj[G0000Xj0Y0000000004O0`JNC000000000000Xb^oI6_fh8?8hVl9`0b0
0000000000000000Ha>N000000000000000080\T4Y]9h[iA00000000DQmVTaCA00000000Xi0FT9S_lL<Zhcci\W90X_QM\T@d09><=0:@U6l2a82\@]HYYB9;UCIi
0000dOVM=@bJ0000000000000000@kn=000000000000]DcdX>`mTecd000000008KhG000000000000i9<90000D`UE0000ME\N00000000000000000000M93T0000
0000aAkG1BikTo@a0000HaiP00000000000000000000`4\TaE]20000IF[10000]7WZ00000R^g00005@9b0000I7QHXc3J00000000000000000i@b000000000000
00000000P>A800000000HZ[;00008\`W0000QE6:a6ZNh7MTdkbUe8?S0000000000000000L9TDT;PDDY?200000000Ha9f000000000000000000000KgI@RO21<cn
i2SZ0000l@TZhJ5ELXQC00000000A;_QH^6TXV\0P6Z`MG5Y0000`o]70000hf]Z<VFJ]<AGPb=iLbJ?Hk1Z00000000P<gk0000P@kGlTi^<i53H0]?PD2C00000000
0000eG1HX4D1dBEnY55F555cDHYO\@6Y8iQF0000000000000000000000000000DNU9PNVo]Fl597fd0000d3LhXTg000000000hb:J@Gk;<^\:0000H65l00000000
00004]^a4jln00000000000000000000A9oF<9_C0000000000000000TL4Z0000H_:Em<B=0000000000000000X[>Y0000XAZC0?bBlmc1]5MX00000000`TEe`Uk3
T4A`DZ<>0000000000000000DCQT0000]?6>0000000000000000000000000000H3ZATYcRT0h>XZGL0000HRIe000000000000000000004QRH0000000000000000
00008ZN<`6H00000DYW3000014iUdmEem3>00000Hb3:Hf8_000000000000h@cK\;`Q00000000l^KBXQ2;E1T88U3h5:8[U5hDIAP100000000\Vk1lLZh00004Cf;
He>GPfC=<O>lP:fB0000`HcYU9HgH4n>`?0^leQm0000000000005BP9000000000000\:gb0000l4ndE4<4IA<<YF`hPTlc000000000000000000000000h4<495IJ
L3Q?lhokd\a6m2_la@L]0000HA;W4b9J000000000000XHRCX@P_I>Bn542oP6Jb000000000000000000000000T63O000000000000H`[O0000h<6A0000hTik0000
\3W_8=_`hI`a`MAeIFnl\J^>0000=@HX<HjQPR`G0000D1`Q0000Y=U;0000X21nhnbj00000000DXD047jn00008ZB3HM7B00000000D>>A<ENjiFNM00000000\`eA
`JTWE?1L000000000000@][>DB7_00008X3800000000Xa4chdeGTmfLPVcX47cBP=1iPJB>@3DiX6R_lB@ETPf:A<UNTEa<DPjP0000000000000000000000000000
0000LTXEXS]F8lDNAG`;0000=3B00Iak0000dkC6]>G?d6WbMCbY0000`\l2D`_V00000000\fK:P1gN<ZfALdgY00000000000000000BhDH?1_l7Ig0i0d5;1k0000
8a1O4mmNh<CI0000h67A00004JbI0000L\Tc\Od4Dkf7000000000000a1b5a2JSaFkQ000000000000]C>YQ4E3l_bWIAdf00000000PO8L00000000h@N5@>6U4``n
000000000000\^_:00000000mD1A4j=m0000000000000000H1?h0HPZTFUL000000000f<[000000000000PEg1DF3B0000P8oV00000000000000004LDLTjZXmG0L
\ZlcH96<9?n20000@SI6DVMFL\MII9B:000000000000000000000000000000000000Dg]BDA0`0000000000000000000000000000000000000000000000000000
00004;fj000000000000]4k>000000008Q1_0000000000000000D?;D8U0A00000000]9h5\IFk`:XGLESO0000000000000000000000000000lgIl000000000000
0000\>7^lj]Q000000008]jjA8Aa0000\Ka[0[ek0000i28`LbbF952o]DWI0M9c000000000000hBOo8WK3EFb`000000000000TE=H0000000000000000PTZV4N]K
00000000000000000000@LPn0000Q8nOlScjH3_aX24M84GdQBE;00004Siad^IC<GF3\4\idcoDdMPC00000000000000000000000000001Dg9000000004YOl0000
`3^F000000000000XoQ`00000000<l>I0000L0ADHVICIDV\00000000000000000000h=dS00000000eE8h000000000000000000000000D6A`P:NCD^WP00000000
dA6h00000000U<1Q00000000H05D000000000000<M<Y@hSQ000000000000HdZVX;oP00000000X6S^000000000000000000000000h6C700004?=LLDLS0000ljhW
9;LNH@`k0000DKgbP3Mg\2I?H4[=00000000eEA8000000000000D7Hm0000\nn6i>6S0000iF2G00000mRS543T`ol78cON0_>5T:jbl_JVaAUn`d8a<:n^EBNGhfDl
MDAEhKF;0000lHd1DRH000000000@T2mL]\L=8800000000000000000PLATTX8f00000000XbNQ0000000000000000dAoDXC<78UV<<Y:J`^Nn0000DS_gi7d5PJ=6
lGY9000008=Bl^<H`>Q]4TUh00000000000000000000@ZO00000l4^FPa@IA=X0]FXm00000000000000000000]2Nb0000Y@:1000000000000P=m]0<II@?VLlHY6
DH>g<E2R8W05lZ[]@aKMDdlI<k0RYB;EAF7T000000000000@d<X000000000000`2D;8UA800000000LdWC`0SjdWg50000PI?=00000000D16i0000PodQTGU`@W]N
`amfdhW44@Q200000000h4cWPLh=00000000D1Wm0000aCT4lY9I00000000000000000000A@4I8a1\80OZh=om0000h66nTA]^XQ^:LY35@^=j00000000\[jJ0000
A5i<4h=OhX<n1FO=0000QC2n00000000HKg20000X61N<\F10000==3XU3<a<lhM0000000000000000000000000000HCBlhF@[\GCMh`n24bY1TIm8hedo00000000
YAPU000000000000@45f00000000HVbb000000000000A5Y5000000000000a=Ak000000000000U8=800000000000000008oR1X3QRH;1;PKZGl_He0000L1NU\`kH
9?mE0000`TBn<IeYlX@=dXoRQDJ;`?hC000000000000dB6^8`Bj<0?BXf[iT1YII@]j0000P[d:4g`E@m8ji5:<\4YP5FHb00008DkC000000000f^U0000000003=d
DcWZ0000000000000000Tak_000000000000T9FmDB2`DE5TM4?S<\?F=@1F0000YDeGABR4QE:]@kkA00000000Y@>?X`AEY7b6hJ]X5:IbhS48@m=_8IcRhQ^]M2M9
m8XKXl>;]9ZK1=ZG5EkKhCdY9FN;0000HD670000XMGi<[MlE2c:4c7gQ>@aQDXT00000000000000000000000000000000h09X4=S8\FZf00000000HK;X00000000
0000`HTP00000000DX2O00000000000000000000Q4Ai8O5dE4IgY<G?00004]WPP9]ghn[Ua3gH0000\FbADK<70000Q<Xd00000000<KG?Hd\Z0j_L000000000000
U6gm8c:40000HRbCT47ITf?[000000000000Pc<i@[IX0000000000008TT=lc[e0000`Io[A>H203eEL9f^T0g_\P6a4[J5X`1TQ;HP132N0000dSm=000000000000
TUCUX\JQQ8lf0000lae[0gPF000000005GS?0000\C4`00000WI@]6Jh0000000000000000h7BP000000000000000000000000L]IGX>@D\CR@0000000000000000
PXB`UB>E00000000T2\o0000L46oX@iP4nF\<FNb00000000@5nR000000000000`\<10000XFG:liT:IC3R00000000000000000000a6^c4?2g8[o7LCKA0000lYi^
TgK9hR;m00000000H=\kd[6ZHjEb0000LQ1PPVQWPa3^lm8>df`_00004oXg87H\<JNa8TfH8W6Fe4fL8g::A@_JaAZT00000000000000004=81dZJ[000000000000
000000000000@m7L==YcdcVN<e>WdScSM7OU0000000000000000000000000000=28@85hJ0000000013R90000000000000000P9SS`dbF\@JIe3Pe`NYb00000000
000000000000`0dMl[[PXHUR0T:]HVYh8T1STVda\X5HP\[7h]4a@Q:;M0gXTf?o92=8lP38dYblI;bd`cPI00000000df23LhNkH:YGD9Z^PoPoIADLeE3g00000000
0000000000000000XDQn4I7IYF_WAG4]0000`]N_0OHN8<`jT\`44nnYHPZg]C;k000004dP4S?>00008B4m000000000000H\bR\eY000000000A>me<:c9]FAlXGl_
XO<5lR]>0000Q1<DTO49=4KPX58gXN=Km5j_]@`jYB8000000000@7D0Q7UaDPFVm7W21D`jMEiG00000000\Q;?dAfaXc5;000000000000P9@\D;fE00000000d4aF
\Q8a00000000\K=Y00000000LPKA00000000000000008Z:;XGef00000000QAG7LDok000000000h<GP<M]hTKU000000009:<<Xoah57<XlEOR0000000000000000
0000Hn9m0000H?2Vd@AD0d5Y00000000000000000000eF5G00000[@JPecX0000mE4f<DR^00000000L9EW00000000000000000IMlI91eT]b=00008^_^00000000
XmY8P_FQM96>00000000000000000000d`:eM4ooQ9Aj0000`Yh^M4e@00000000<RGC00000000P9JI00000000]?IK0000\m1^Q9Ki0000P;A:IESf000000000000
0000000000000000Q1H?000000000000IC4H000000000000000000000000Dd]A0000`Gb=\0T6hUf^000000009BMQ00000000T3[C4N6ldN7:0000000000000000
\KBK00000000<b5i00000000<RBRl=<eA4W^ha8500000000000000000000000000000000UB5Z0000T=]900000000000000000000dJF<00000000E4IS00000000
00000000U?a`00005Ao4XT1FeEAJ00000000EDk5000000005D_ha58md@IT000000000000MDS\0000XIWa4[YSl@7k000000000000000000000000`QUXXI]MlX0O
8NRMA7@Q00000_5P00000000`KKePfc[00000000EA9WQG`h000000000000PDno0000HgZM@=@;0000P7C_0000lBX]HZaL4]NO00000000l8=j00000000]81N8YXG
LQbOUAl4mCn\000000000000hn\6U@LK0000000000005E]P0000`997TVo8Y2L]0dk<0000YAZ000000000T4_A000000000000E5aB0000TUC?4:5d822HHDVedcn4
0000LeGm00008nX7507h0000m@_\l<]]0000ld:a00000000DLE;`9:D0000l<:6000000000000D:ajd1]S@>kDL^[n<>:Dh^\Gm9HUY<IQ0000E>Wn000000000000
4F:0`F>AADbP000000000000TT??\`4bHXOiDjPF00000000000000008kE_IDPADhoTDHb`=Eec000000000000I0cAH3gNdRG0<^J1TPPdDQmHPS1chd;jQG:B0000
000000000000000000000000hWI0M@Q400000000<7dOD>B8I22^19jX0eMP1;FL00008h=mT\M[0000YGJl@DAm0000HR\O5=WE000000000000H0[gdEH@00000000
000097B400000?HQe@im000000000000@IHPiA8I00000000m4mF0000<WNU1@OZ00000000LQ600000`^2JThXJaEDJ000000000000PRTY4XMH86\I00000000hhL^
0000LCnGh^8N<j020000\Q920000``Wa4??f8?K`TAa@0QoFHJJbdT9800000000000000005B:m00000000000000000000DUjj0000A?Ii0000\j]?000000000000
0000X1<j\oO>0000TGAJ000000000000h22_0000000000000000PdIM5:AJA=<_97J5U3n<000000000000@n^:0000AE_HmEN;0000@AKn06f4ECdf@c0fHEO=m=7J
00000000019YXkLCAAfX000000000000lLgE0000000000000000000000000000T_HQ\l<n000000000000000000000000X;9C0000000000000000TQTV0000D>o;
M;YNLGk10000000000008NTN0YSQ`]7>P8]H=13`U3;cdT;^PTfbADUBhJm745WeUER40000000000000000@57`hEeM0Mli0OI;lLTSldKhH:9I<kNZ@i:>\V2LhT;n
<fiTa04Eh:o4dn@XA5Q^m=3C000000000000000000000000@P;YDUEGh\A^000000004^m>00000000T3F<I7LK0CSQLFc@000000008XE90000XM=Ei84S4\d@0000
DBNU@SRUX4Zc4RQB8E_g<b0N0000A7^`0000@HA_LNf30000`l:<P;20000000000000m=m;0000hhJH0000@gVT000000000000TQf]L^aDloKcY?gK000000000000
L:Kh<DcM<JMNLOf700000000L[3o00000000\3O@0000000000000B0@00000000000000000000000000000000h:KT0000hQ>^0000=3lo0000000000000000<3<j
d7KNdThU0000LLjC0000P0N`000000000000\6Mi@:BPL?:o8cPfHd5o`AT4\\1c\P<LT6PQ8PLI\bKNaF<500000000XHTf00000000000000000000000000000000
0000d_=`EE0<<8EQ\^6_0000@Bl9\G=`i8U5T@@:HBB:hKY_8i;f<Zf7a@AT0000P2HJ\J^d00000000L;6=d\KZ1>egP1TGTS5d1?JG0000\\0E\abJ000000000000
00000000000000000000\2YeHDdU9D1eTFd20000TNQ>00000000IBh`haWP0000@e?1`5V1L;G0]Fb3ll:g0000l@;KABgj<FgT000000000Xf=0000000000000000
0000h0Z<0000=:;j0000I4Z94_j_`64:00000000@3DMh?T20Ef5`;>IAAgEaF0=00000000`nMo00000000L=5N\DBZ0^oDd>UFPWemH9TP4_?R\`=d@aGNXe^P4?cR
HI8cY3874f5Ka:^hTCiR000000000000<oAATXYAdbJN0000M9iL]DT^0000HAA?51I90000<CYjPl;E000000000000Y=b?DhT9`QK>45ch@49=00000000T37;dXll
@LgZ0000I82C0000000000000000@onC0000H2fYM@XEI?7=0000AAJL9CWX0000hX5<00000000H2K8\E]=06eZ4>lb@IC?HY<V\SS\hMT<<I9[Xka]a@Ai00000000
00000000000046b@4SoA00000mTTL9;B0000iC]mLQZm00000000QG4K\2dmE9m]9<<W\PRV0000dhcT00000000a:Xe0000XNXU00004LAFX_`9YASR0000`4ag0000
8FVDXhNE0000a0fLP<WQ0000lcX60000i4MF8<JY0000I5]cI<Ak0000000000000000@?`b000014PY00000000<B>6a=QeIGYQlfiF00000000eACb0000PYRJIE9X
0000XUVWU?_GH2GPX<;><e:6HVB1d_3JiCPY00000000DOmL\ecN0>MOheX055e<E<Kc92eX0000000000000000000000000000@a\g0UGPPNSX<5K1I:1^HQ3_X=SJ
0000U?9D0000000000000000`W^n=9^1H70C4P:`0000L`[k8keO5FVZ000000000000000000000000XV=ch:ok41Pb8QQoPmG?\o]X15enLc]5P:V5\g>=Xgh8<dF\
]9PKHQg[dXo`0000XK;@00000000000000000000000000000000TA^OhKA8000000000000m9450000000000000000e@5H00000000000000000000000000000000
TWOGEC7500000000e;8Y=1\h<T?M0IE318Gk=D;l0000le`=\21\00000`D50000d`\]T]hHP6dSE>I[00000000DRDW<B7S0000HBZ_LIfa0000dLUM<@2Q00000000
47N1LPNHPbdjdBWPh1SWhBlam=A1QBYK5Ef500000000hCB100000000000000000000\63;000000000000000000000000000000000000\A]H00000000P[4Q0000
00000000T7?C4mHWe6J:iC_A4WGKQEKh000000000000000000000000@CNl0000000000000000\WS:T@\^DPEHdRSFDUIT000000000000LnZW\4?DH0h^lg_dh5^f
00000000000000000000000000000000``7HT;mY00005CBI0000H8IK0000lRDC000002d300000000000000000000dBmY0000477Y9E;Y4G]nTi4eP@nMdZ_G0000
0000l@g<HWZ80000d7oVL9V=0HJPdDl]LI@<PE=j]9X:000000004Yb\]3JC00000000000000004?FS@7Whl@o=8h?=QG[m0000@<Fc00000000PURe<j:X0000X1LW
L91bHU<54SXc0000000000000000`^>e0000000000008VBb000000000000<9A[00004bL8d8EdTLdblXL_DWA]83MB5Aa60000000000000000hTIe0^CJ0000U6Ve
4::=d`W68heIM9hY=8F=Y8DUQ:AZ000000000000\4dhPTG_0000D7f]93^d00000000TD[d0000h?nkX04^4G[L4J`IHKkQA0MQa4:c00000000`<lYdLA<T\o@Xgid
@SaA000000000000000000000000hB_]8E0l`mno4PE912J;1=FML1fW`TiRL:l`0000Q;o;0000@5]N4io>@ce\00000000000000004Wki<cn[hC]1000000000000
0000X?24E9270000d=:;0000HNLf8UA\DkBY=AVXYERO0000000000000000000000000000hHd_]E?d00004?<W9@o700008m^S00000000000000000000X5>PhGRB
0LaS<5`1XGP^HQSN@VELDY[jXTWK14O2Q9<X5C][HRf103<^dg]Y4ni<a6Dd0000\?cl9F16h2^60000000000000000000000000000DQn1\KYm000000000000DPQU
<Ad<00000000000000000000`h9n0000LWfRhZ;e\SP`4hVX00000000TOVC4W:PH>>X4_>C00000F:k0000@=AiHMGGX36Q00000000`GGL@_DJT@PQ`obE00008ZOM
l;K90000PfhP0000U29700000000000000000000000000000000D8NY@Fm\8JQc\W_BP>WRm=Pk0000000000000000D7QO0000000085A>HWDc0000XRJ4aBjL0000
0000000000000000l16^lML0000000000h1a00000000000000004JRT5?8E000000000000DebU=D;Q0000Tc=4Q;][iCG200000000L1=RhAeGdK`U`dm0`G<TL<U8
@S]RPYo=ha:aTkHg0mT0A>EV000000000000HTcPdg5ma8N09@o[000000000000000000005;=@@R5D0000000000000000XDPT0ChGPHQN000000000000@hJ<P0`5
@ClRXRd:h]^:`h^G0i[OXj6dXM63lm13I1_k=F1`0000h?m:P]Tc13BK0000000000000000LNWN00000000T7@QH1H3P0[S49UE4C5WE4:10000<88k\7RDlLJmX]i9
dj9\00000000`i];a<1mP^U90000000000000000m81Z000000004PIMHS`5LGbK];?1e@I<000000000000hbl1<T^e0000`Bhn000000000000X>dDTCSa00000000
\4RBD^h0lYf`dIfFHTdoP]iMH3HF00000000000000008Y4o00000000Ha^60000000000000000l0fC0000LfJd000000000000000000009=mY0000lEPb4F0=0000
0000<R>?000000000000T@eZ0000@V78000000004b=UTmlV000000000000h9Yd0000dRL=@407l4I`8XBn0f;L8g:n0000T8@g`=0Pd<6k\JBa\`8KI0GSXf0_0R^B
Hd6L5=IQ1GJN0000Q0O000000000]FRj000000000000TOFn9<BX000000000000d]_600000000a9H200008h5X964im:a4Y76J0O\k000000000000000000000000
000000004gJn000000000000`NSA97[Q0000=>LI9FGZ000000000000dO\9IEki<7nX0000000005ReY3l20000000000000000]01?E6R?l1lfD1k94]_clVX>9=h^
d6CI@<Wod8j7X@hh52B800000000LX]000000000<a2a00000000<6kE00000000PBe1000000000000lH9bhF=9UD9k00000000HA64TCZ[0000LB]f=:j^`DV>0000
4hIBiE2e00000000i0<`D6];dL5Z000001UClIn^\f^IEE?@l@1ehP<000000000Tel]0000`00d`FRWd4fn8^Rn0000Q4Km0000000000000KHYU7ilXg<U00004^QT
00000000d=45`N1l00000000L_mK000000000000TIEFTlc6MDB8000000000000<ojP`nE]PWf7@@9lI3a2\?FhH\F`lAFH00000000HYTO0000000000000000dJM6
DAiM=<VE000000000000000000004dMJPh9T903XT<5Y0:=8QCZ[P59k00004_M800000000000000000000I<Bg0000000000000000<F;n0Rm:8;lbTDT>\fPfM6kV
0000P>If000000000000X3[YL54\0ZTNH`0BL3I@8_EPH>SB`K@Z\df=E8@N`=[GdO190000000017@o4V:\0000000000008JIW00000000T<HW0000h6W=00000000
00000000DaP_00000000000000000000000000000000\5cO00000000<PUbDQJed2\dQ1kmXS6I<0Oh<T^Ka4X:=D<P\Qfn01WTTTbfLVo^hc>n0000]9j00000dVDL
0000A>a=00000000ACfO0000<G<60000@CPB00000000DbK:0000d8h`DDaV000000004FLY00000000l?H_0000@d=e0000dDl8IAeP000000000000`3Jj<?c0I4R3
QFg10000LFf@8F=]@DNo@IgMTZ6Dm2C]a8M700000000H`iG00000000Q7I300000000<0l^lnA]0000000000000000T4j0DXSom9F8000000000000000000000000
HWMdmB@799U@0000TS:l000000000000d=5oU<Gl4Il[00000000hVZk0000lG\Qa5T\TF?h00004]J8000000000000@8T50454H6V_\:?@L5\dY2MeTJJA0000\DO>
<<Q[0000HX2?<njD0Y\W00000000000000000000@cA98IS6<K9mi02mTXA7TUMm@]Q5`]UWD1f;]Fm[\jRn0000DThA00005:nm0000H__jhfA_0000Y6Cl00000000
4Sl0HdNg4l1mU6fe00000000l7?fa7`H0000MD?>808\Tg1e]EmdEFMQ4_9]0000000000000000l5LD000000000000000000000000PoEU000080=T000000000000
dVQ>@?Be\o`2<0n1`NQL\Om5e2I:A<[?00000000d:O400000000hgW7HRnRY36X000000000000000000000000P1=@L3G7lTg^@7aD00000000Dogo00008`Fb0000
0000=7Q40000h_<V00000000Pnc\0000000000000000<UPJd?]`DV;8PLf6\^1^h\7^TYP6U7R`0000=A]N0000D[@<Xa^C000056o`XB87MGV600000000Dd<g0000
0dEC@gdS00000000hO;;DUja\So_mB@LACWd00000000eB<5000000000000e5_a\loi0000TKAVAFg^0000P:[?0000000000000000000000000ZU0IEYK0000=Agc
00000000UC2\00004PM=000000000000XA6A0000]A_@=CJMTf4U00000000lCKf0000E4JC=:_600000000`[QG0000`@ak00000000l5;mDB:B5EM?91VG00000000
00000000`I_`@CQ>`GZ955eL0M9900000000A67K00000000000000000000h;kLlMmAP;:40000<0144Y<8000000000000<S^;000000000000HUd9=B3D0000`dJh
laR4mB060000DTm1Xkj30000<9P2\Oj9MAaZ00000DXK16[Ma>TM0000h0X:\?NK`Pmg0000deP@`X7YdFY>L[Gm000051@>00000000T;dQ00000000XhOU<cNGToOL
0000A3mGdAbfLFZB@a9^i2g8HIdGl=ZK1C>kIG3^iG=TX<LN\Eh[Dghl@RfM<EPRl]A\HZREhmk[5DH2aEJK00000000]FA`L4f>TGDl<cXn0000000000000000\4VH
0000000000000000000000000000dEOe0000H=JZ0000000000000000000000000000PCcmDB`E00000000l8gaD88G8J8I=A6`LAE_00000[16PG_0X6mF00000000
0000dAM`0N000000e=`M0000000000004lGm000000005Eh]hFeo0000P7e=HQAV000000000000000000000000=6hc0000M5O?D3U]5<mC00000000XVRG00000000
0000000000000000000000000000000000000000000000000000000000000000hF\W0000]@680000000000000000@AJ^00000000dP4QlYgn5GD3T3kE0000\BYJ
0000XYPLhC8G000000000000<_cFld89\F0R]7cA0000000000000000Xf32aA7h0000dfD:0000000000000000dXUT0000977\XM^c0000IFjF0000000000000000
0000`=59Y:A6\hE8<:hUX27@\beYlAn30000@YBd0000m5Lf@D4FhL6PX^Vn9877QGUCP9oC0000000000000000hAGiXhH[A?PDL;@R`A3`YCF]0000I;Qg`BJllCGX
`9]7DYCH000000000000@BU`00000000000000000000TLnPLbmH0000000000000000]G73Pe`U4lJDP\TK00000000T=f6000000000000000000008QUA00000000
00000000T2_YaCMi00008P2_000000000000l2^bD8YN4MM2000044a[0000d1JD4@1VTH5dX8AehV]M@g21000000000000\3^\T=E90000000000000000LH8j0000
4B@V8Sem\5Me0000P:i600001@lO000000000000HeD40000T]:D00000000TjY50000mF>l00000000eFho00000000lK@J0000000000000000000000008_]X@kIX
0000LXUjHL3eQ570\[8eLadd0000\_;7@jDG0000defALDBj04DF0000000000000000D<DgP6k^=EY?0000`;bZ@`A5H81c<bV0<0?R\kM]00000000000000000TM7
00000000e9GO0000000000000000PQWS000099Sk000094=h00000000]8>B0000000000000000X<j<00000000@?S8lnb\000000000000000000000000dTB^ldXN
1C`O00000ASi000000000000lYne00008mdh0000ICOc00000000DO9W00000000H`P]0000lV[N00000000H6lK@B>RA0F=a;ih=>M`9>e5000080hU0^ec0000h6=T
16iolP8b97AdHHb:Y8oY000000000000\^S]4mR6E2P40000PYRYhhZh48k=@0Rd\1hZ4klO0000000000000000LFT3A7jN000000000000`ZLc01kd000000000000
00000XE]0000000083JP\le[8]E;00000000m3_l00000000TNgi8CR[4hQ_`kWbHEneY2kTA=H[0000d18?d_<c0000HH=I0000LmHE0000eEZG0000L5;:0Y>H0000
hG0R0000PcN_000000000000TL>600000000XZ^Em6XoeEmR000000000000D<4I000000008R0W0000D:2500000000@Wb7H@i?00005C0R0000hBfQPPbLe8^g0000
0000HlIP0000d72a@A=E0000<7Fk4kl9XE;AUAX;4K:Y\\\F0000000049RM0000Pcmddc2@0000lFVX4lMm00000000l^7oho7:<P:F\P6K000000000000D:HhDV`2
0000iFFILcg?00000000000000000000Hg2FdFU?0000000000000000DeQUm1cI]6<K00000000000000000000dIU7a?bh0000T5MR00000000M:mi0000U:\]0000
<:WB8>aemE>hA7V`<4hM0000@5YoDko1doX00000l7Ni00000000000094U0h2^K00000000\2mL00000000HZU_000000000000000000000000000000000000HO6Z
0000`a8iX08E0000000000000000000000000000<SB^lU@F51SDd0YWQ6lg=8@o0000M44M000009G9lBZCPWcX`aI`mFNk00000000T1A_T:1a0000LRQ^0000PEo[
LKDX<mfd0000dO`88:<;dF_8U@<Y0000\Um<<cgddYhNd_@2T2E2LW@=U=bl000000000000Pfdn000002R>00000000m3aG0Ya^00000000472Q`>Z:dXU`00000000
TFbZ00004K_FPTafU>XFe4H?0000PYHji@<n8oUAhbme0000<98Qm4^D0WLE=;XR00000000hL@j8k8V0000\O>]dFU3hAoV000045i90000<6:G0000000000000000
PWjNhgVC1@m6<1>W@\VX\7T\0000TjoF0000Xb[S00000000<U<O4N9]000000000000Hao1]7^P00000000Q9e;0000=<jI000000008`]i0000T;3eP<m25DL60000
P0A5<TQ<hYPW00000000IFTVM8BkTC_L0000000000000000U7og0000@VDc`T5VPH\Hd\UUl2l:@NEJ\cQ;HXkK\^cf43<RM;XmYEX^000000000000000000000000
LJjV\_TC\;PZl?ML8d8I\@24<I63dL2MiG?I8Ie6<GgGP\k_d`[@000000000000XTmM<m5=hN2\0SjHMG\Qe4m200000000000000000000D9?80000000000000000
0000DoZ90DbZ00004VC100000000d^[FTg?k0000000000000000TX?f00004[e:<<<X0000000000000000`5M?<JWPTQb:`i^iT5TB0000U5EZ0000000000000000
00000000000000008=hCdUY197KID^:h=DVG0000000000000000\Jfi`ZT80000000086W0=7CA0000]@Jb`2c700000000PPNWiAGL0000@gCP0000000000000000
0000D?TA00000000@L>Q0000Q8J7T7igPFPX4Rb00000h0aBa=;V0000lP]ZlF7RD?TSTjcQA::600000000@]9naF^7lLYN000000000000hbf6@`PPTFodP\CX0000
0000eDgE0000XXGh0000lOZH0000\272L[dc000000000000000058bb00000000\AC>0000`ZH600000000000056??4BA>4M8:IA0Z0000000000000000@\nB8@58
000000000000`73U4O4Z0000d:C]0000@b970000000005VO00000000=6331:@`00000000D>b50000\MI60000000000000000000000000000X[P4`<DCQA??mBY]
0000h2:RTDABEGP`000000000000dG=?h\I7`OWfU;SLl6XdM?L<Hi3_0000HT6?4Zae000000008B<<e8`n0000XRi`H0eo`53O\K7a4o9He2\08@[b000000000000
0000`6oR000000000000hInP8M_m9En600000000lGIQLHY@XRES00000000\85fLQLW54PgED54000000000000000000000n]8\MYK0000=A4bPCk<\HU28dSH0000
00000000P2:aX<DNl@ToLgY<<mRhH_ACU9JM00000000000000000000000000001CRo8j69000000000000H3ce0000X`3=00000000\KO^82\IlPS@`UT^<cXI0000
HF0k000000000000\`QG0000dZhR00000WCG0000DE83@GLU0000@7R`000000000000XAVD`8]m`STSlU6R`W^:hX674A23d88OdNMW1FbEhGPk8MES000000000000
TamI\[Wd000000000000`Ehk000000000000L<f=000000000000000000000000hG<a00000b4h000000000000<@_B0000000000000000HP@CH1hG000000000000
0000liLk]FM`0000000047W50000P>JNE0K40000lV_\A74c=<ja000000000000000000000000h`f_PD[HE5j200000000<TKF\a]<<hmE0000D>0;000000000000
0000000014BA00000000DQiRHcK?00000000`m7Z00000000@JYj00000000D4U8@4mghThh<\`iU?nMD4ofI:GK000000000000\8B[`aTB00000000Lf2D00000000
DQ:m0000\gOS0000000005@h4]XNdi6>0000<e9SXNaN0000@?ZaDhVJ4D7bLDSBi@UZ8ZF0@YmADK]BX:5BheO;\8MbhSMY=0_ka4\ilRioh_:g``ZB<5Qd00000000
@9Di\J;100000000X0HmEBS<0000l;5P00YD\@V6lEleLScDlfARdg3d97AT00000000LmJU@HU^HgMGI?9k4OA<0WX:a7?QQ<6X@dTiPIcd<_6A000000004glc0000
0000P5WH0000000000000000Q=G20000d`LG1;h;P10<ddmCYDkeA5cPM8ND`nF80000000044c:YEUmE:=h000000000000`D=74L[V@TEZa:d=0=jU0[_eXd6m=AV@
@C]b0000000000000Y=H00000000000000000000000000000000D3?_000000000000\`hj0000000000000000000000000000lH[>mA2=0000XfoG00000000@BGn
i2oC0000PJij\>V0LgBbXoDG00000000X;?Y`K3=8Pe^TXBBl:@C\gTe0000D1Zbl\cj51?59<J600000000A;ERa@@j00000000@KRXhW6c0fY<00000000UAY:8[=h
i5OKA>WGH[GO0000\B5khH9@00008ZjN00000000000000000000h<\ITKCi`WO80000<aEEhM^L00000000000000000000dTXSIDBnL_Wl0<Ga=<:20000LA4FHclA
000000000lQN000000000N:b00000000l6]n@ZWID6ZQ03jk4^BmdkmiDW==0000D=Vk0000<o;@00000000i77j0000Pa<N0000LRomI:jP9F8fD70h000000000000
43W6LY3]00000000P;lH@SIkEE1m0000hLQL]GHk0000a9>P49o[9Ff\000000000000000000000000hT=C@lo4A6gNPGGl00008Ti?0000000000000000L_@_U>na
mCW4DR3A4H`mXVF;a:YW@:2?0000=7EJ00000000000041^VPUG5hc>V000080GeLa[U0000hE?ah<PF00000000000000004GB20000000000000000iE:K`I6XlR4;
48_j000000000000LFB?000000004aR\QB4^00000000000000000000\cO80000000000008CFBTH_EA3[74T[>0000000000000000X205@e8meDF:00000000hJn4
00000000M:HdU3@YQ>fl000000008ZR9ACnk@7B34B;500000000000000000000<X3k`[=I0NandY0@\[GY4oiTd4Ve0H]OdCKJ9:Vd0000D<kVmC=W8H5E00000000
0000aFih000000000000000000000000dJR@5BU:TT4ehH=30000000000000000000000000000iEDk000000000000<Ej;8ZX00000YC94000000008gLk0000117\
0000]0;D00008P9A0000HL;T000000000000000000000000d4;fX<m@P\j>d61BXiA<00000000hY@_e8hi00000000000000000000PC[:XEWUhbOO0000PDf@0000
000000000000000000000000000000000000T94>XEG984o008CS@KkBm:AjmFZ8000000008]KF0000==oH0000TDKQ0000000000000000PdNL0000000000000000
00000000`P<^42nIa7bQ0000000000000000Ld:h000000000000`eG400008YR@lD?90000000000000000000000000000000000000000000000000000Y?8o0000
l0[?0000000000000000DB`QTJG8A=I6000000000000]BaF0000XS>W000011G9LmgC00000000000000000000l7U`00000000a6ER0000<Soo0000000000000000
00000000D9DR000000000000LRka0DCRPNU_00001@\nX8^jl>fV0000000000000000=0oe000000000I?0lYAD0000lG67DIiI0000i8\]D2e[@DITD]=GdZ>C0000
0000<\Y`Pga<0000@791liH;M:]QdnBI0000h=^i00000000D8I^U8egA:H0000000000000e67ca@EX0000a7H?00000^k7\><oPF5N\F;^\OhV8QOfTh3=Lh4NYE_o
1FV<0000mA=2000000000000h;eF0000m@EI4LW90000000000000000Pb8RPDlJ00000000lUB]l[A]lT]Wa>^dmG<X000000008=cgQ;B<d1Ll`PD^DD:C00004Dd9
00000000e32lX;mn0000<dii0000L<Y<MD^H0000000000000HQ[000000<]82SND:_30000T9@2PhSi0000P`b`@FHA00008ERWPck<00000000DJT:LU_P4[KPLRL\
QGG3XZ<25DOK000000000000L@<TQ8fOQ8T_00000000@bF?0JkR@b1d1?UT000000000000HLcD0AE;\^_m000000000000`fEIQ6KOA:\BXSn`000000000000P1j<
42oEHZo2P2S>4<e1d[JO09\HhM4IL\OThFHSTPTd8aT`@S[mdb9_LcC<Hg1N`j3Ve9EPYDiULdRDlXmX@2O2QEA\IEBm0000TnL<ACiC00000000<GE]HD=l00000000
08]Z`gA@0000000000000000000000000000TBjQ000000000000e6UL0000000000000000H:k]00000000\QT2<TQ0000000000000000000000000000000000000
0000`<kgL]Z^`JhDhhM0hMJG00000AfGh9dYH5F800000000000000000000TbWZ0=N7h_BoU1XO0A:SQGRO00000000PPPB00000000lhZHE3W^0000dSinH[JDLGTF
Pj5NY>H\9A:D000000000000000000000000000000000000D[D10000dacR00000000H0>bm07;Y@FN0000000000000000000000000000eBeZhlnI1D_800000000
0000EEa@000000000000`Dea0000\`1A0`O455jF00000000000000000000LY9S8iYQDMk`0000THG`8MH5@6Di0000000000004:hA0VnlTmAA9=0R000000000000
m6E`0000l>bS0000000000000000000000000000]Ek3\1ZHH6\[0000Df1T0000h0OHL@1FD\EX`R_m`e]X0000hI9584RN16^HTOdo\h@f000000000000M7h00000
lK\W0000000058BPhQeH4I]^@c><4T?j@UaVY?fj00000000h1lPPRB^TR6\16dWP;0ImGVH0000Hckh00000000Q<9S0Z4he6NDlCE_XV5f4^4Dd8dY81XYhg5HT^Cf
4jIbi=5nMAhD0000hF;600000000M7;f49c_@jA0djGR00000000`Gio9B5<m1;J00000000000000000000000000000000lMoLTae@000000000000000000000000
00000000<Hk0000000000000<<gDD18]THTC\f=D0000Q@^fl4S`5D06@Rmi8S;ELKe5U5CQlM4X@[PD@hi000000000\3dLP?ZQL_\RH_7l\BLA`IFDTlKbIA7V0000
0000XE55h?onQElV000000000000`<3@h`1000004kE00000dOEC00000000000000000000XB5[00000000000000000000L3HlT\@AT2Ac0000000000000000lQ1j
aE>M000000000000000000000EXNe5@b0000D25>0000000052`oY9lh0000L=mO0RjZ0000000000000000@0ck\FDS4in4i=E`IAehl<i_ECAS0000000000000000
000000000000aDY24]B\00000000TV65000000000000h4:Td:?mh;`700000000lUibL\GD0000QAMg0000@MnjDZ8ZEARM0000000000004lcf000040\f8]@]iFZe
00008\P`000000000000aF0d\O<nHm]g000000009=chL\nk00000000DQ<\00000000E8@>L6i[TDdGX`1d5F<Vl]HLL``60000h7]m\OVf4[7^TM>`00000000`fE^
lP;<4GNXdBOGDT2R\DY14N9AM4eVL1\n]76n00000000870V0000=Eh9XIl6DVlF0000L;de00005DaN0000m4f>X\oN00000000\AAL0000A3k\9Dmi0000HJi30000
`Jb54OGE<Tn3dg7jLQeThgmNhd2l4h31lE\J`A^k5F:=000043\DY@GP0000PC4Rd4:;\hGM0000LAkSTJKI@J[Y`[K0lOXS00000000@=ka0000lHE0E10\00008B@6
0000000000000000000000004]`ZM7RVL7oE000000000000d8Z]000000000000h[9<hjl\000000000000L=SjLZPmm?;o00008FNSHP[G00000000A1\R00000000
0000000000000000000000000000XT_O0000000000000000000000000000Q=[C000000000000L<JL000000009C0ddSOel6@Nd_K>A9Q:`mNB4e70h[4gDKTIdc74
5FZP00000000D4mGHR;R0000T8:3dSiR0d@E000000000000T65Y9CXHUGLa000000008g3B0000`2k3<62iLBgXTFCZlLSiDPW?9GaU000000000000Y7kh`2XP\2A=
D`<o000000000QhT00000bbk00000000000088bg03\Y00000000]9Ng\KMJ@`>d00000000000000009D?kL9LXa;;S00000000<A_\h<5j000000000000000001S2
E6iV0000H?fVD>hOH:;bXE2=dLWh00000000@fTme=58dEiA@lS\`bof00000000000000000000\bP64SKG000000000000H^3WDe?<00000000`]5=AEMQ0000XK8F
XYAPmBKM0000000000000000hdgk]8YF0000X1[G`1gelU0ZD]?T0cRd4dMkPeeNH>Bcd<AIa5<2QF_6]G?mD>=AdU85P^]0aB_Z00004VgXXilG0000lI@WXAbA`E6@
0`KX0000000000000000]ALh00000h_P0000545AeDYn000000000000lQXe4iX08TQI8Z?_`n6Qh5^=E89:T=8a0000<g8K000000000000TTDo00000000PQZTDX[U
00008`O[000000000000XeB300000000\>D;TTdVm3]2`BdM=;7M]AkS905c4:0EXOZ`\@4D`dC70000XCQ5I;1G<0^ml6XVT2`f]1>=00008XlU0000<[V=4^[bdjUL
YG1l000000000=a60000TLgk0000@=>MI28L0000000000000000DA;G00000000000000000000<7YH@fmDeC`m00000000T7Q[00000000XUmfm09TP`eVDK[08PHW
e5o`Q8>a@9mcm9kV00000000000000005<84LWfc0000\=4b00000000\Ca6<\cADBiV\E@l4I`5hloFMFC@U@:X\MHM00000ha[0000AGGf0000LEGS00009F9b0000
DfTK000000000000P?@PDC4J4DfXLaD^8nGALYX<YC^BX_fZ0000000009k_0000YC>G]@b\00000000TM5:e79Y0000lDmZHh7@DGHH`^E615WgUDj9AFBD0000<6S>
<YfU];ai00000000000000000000=<mf0000h9ng<iY30000d;LN`J@d`[W8l_JFHi?bI;6W00000000H==m000000000000d6bZmDBJ0000lWP6P]Y<00000000DYEL
lfRL`5FFlQ_Zh77LDP>`TRhUh[lC@66\\`6L4h>^4jV<iDe500000000000000000000\7TO<5kBX5P5H<hI`B^ZHHC8IGMHTGmG4Fi3dH_4PIH8XPOA00000000dPAJ
0000UBJE0000000000000000=5?h00000000@@oK0000T1`i00000000000000004cR2<FVed[kh1<Hj=B;WhC2[YC\50000lRMM0000000000000000000000000000
0000X:e=000000000000lN5>@UDFD_[nLafZ4ZDoP37KXOk3X0HP\9hF8P<nXQfA0d3^0kPK<oj>Y3>eA9X^0000Lc]`TA\Q00000000<e7<49IW@cg3m:`>mD1Ph5SM
000000000000@JZX0000DflA0000PhkU<07j00008MEG00000000TX[f4W^d000000000000XJ\40000000000000000Dn9J0000D;=m`VQb0000\=i2000000000000
000099AF06L30000000000000000HBHKPE<c@RZ0HdW]PM@>YCQ=lhj90000TX8Sm<^Z@J>h9BgXl0=?HHmV8?MY0000000000000000000000000000`=l100000BUK
L:OY000000000000`D<fQ5@:00008:?[00009DED00008^F900000000d4=RU702@HVKXgM:L3U3i;74000000000000000000000000DP4a0000h^@?0000hEGa46JE
00000000dm@5QFQ>000000000000Q=NZ000086O30000LMn<0000PGne<fO\0QaH<YGn0000@GkG00000000a1400000LBmgLf`o0000L\aN@^foH>dV06h4LeJ6QDOW
00000000QG;20000000000008B0_00000000<SNXXM:\H]]VPR]Z0GJolWH^i@ehT8E:P[BG@SKfiD][X>\n`]<\89Ve4[:G00004:o=l[^?0000QA^adMAQX@d\`<TG
Ph4k@U>]DVdDA6o0=<4N0000T`ZW0<Gn\?@F4@>>DbeH0000D71IQ2Qgi6moA:Wo0000HK<a0000L_RU0000000000000]EPHG=T`l33iB\30<iC0000000000000000
0000TR875@af000000000000dM]DP<jh9B0`@m>Ca=[^1CNo00000000H3d[DP_Pd1eWYAh5E0Zi00000000]6D@000000005C?O00000000@=LKH>9=MF3mh<H;0000
0000<FaO000000000000000000000000000000000000L1i?8CTN9E0fHkFjeGN\h7SA4aZ100000000HiTnl77h00000000LWH=\0TKQ0BN0000PG0kH]cY\n8C0000
00000000000000000ZV:0000]2AS0000\\kS0000000000000000i1_[000000000000DWP]4`;lX@BN0i`h00000000`HoX000000000000dJ<@0000<l@Ehm3N41Do
E2Dh0000Lf42lhLLmGUj9@\2000000000<Wa11\1TPfU`fbGDY@6m59HED>H0000LQ<o]G]k<>]^0000T8\Ai97S000000000000<<Cb000000000000000000008A87
dEVd`hR:000000000000000000000000do[E00008F:N00000000000000000000X<DZ0000D=anXWQFX\02iA5F00000[Nd000000000000000000000000I1Qm<D]i
P=]G00000000@1o7h=0[00000000h?;W000000000000lQ[RL27M0000lM@e0000A7gUEF640000<[L1h2b3]F^I`D]B@F1A0000`5N1DAYKHBQ?0000000000000000
000000000000<=X2iEBR4Uge0000P4kEL`_>E7S?000000000000@gV8YD8f000000000000000000008]Vk000000000000H=?=dVTn0lIj00008<fTYBOU`b5?@a]j
0000e:i10000I4]?00000000<1;>0000\3<DLXNF0000\9ZAi8<]0000MCDSUFfP0000\`KHe=2h=EoJ8jJ<00000000LQca0000h_=L00000000<Z\V000000000000
000000000000X^e6XI>64`JZ00000000`>0R0000Pflc00000000l2]IQC3dD[hLA>:=\gQF8R2`4]EEMBlV0000X\_e0000X`4m0000TfeZ0000Xgl5L6UX95ZFD3FP
0000D^><0000dY8BlbSf000000000000@9aE000000000000XAg^000000008Ce?00005=H:\2aQL4_XM>PT00000000D>0HHF4jlQ=DA;0cY<=\000000000000<Ga^
9FX=`HF=X^95P?d5XAbLHVEmT;=_00000000l`hTe6AW000000000000H3kZ0000dZQRP=>eh]Y200000000h?Rf00000000L_2KTRo9Y54Y000000008UfLE@;90000
ABnB=6oP0000HB6l00000000`MmT0000D8;=``WK00000000`_S:0000H@a@`Aoc0000@DZgi1Cg0000hAD_0000000048UJl;k60000@`^@`]Kg\VoH4e;R00000000
\:a>4<0T`Dg30000h:68\oBe\TOL0000@n?Z0000<PF>L@]lXD`I0V1100000000D>_X<Pj>`REClLS?00004HI`000000000000l3P<00000000m1::000000000000
00000000000000000000LGUG8DSQ<jB_@9n5PBihTd6=`@L?=7jCiDHg00000000HM7100000000@SDH00000000]1[;HcKchWgXH`9N00000000000000000000AGWA
Y42YU86^8QGK00000000`36:000000000000P;^Q41Vk\clk0000DSNG0000000000000000I@G>0000000000000000dLGjM;aNPgU]4haN000000008mF7HBSk0000
0000L6HY0000000000000000ABGfd8P9hGa4@KZUL]H5\bC:E?Z7lIkG0000I2n]TK^E0000TO>>0000000000000WmI000000000000`7iK05CkhG1`000000000000
`><P8NI;]A36L=a\UEhK000000000000XL=M0=7Y000000000000U?Se00000000000000000000\Y_J0fF1DU^dD^<OA7LY9CK1P:3W`TANE<k9LacAeFIg@35aLMA8
Q7nj`Rl9Pi1N`1[R\0Q\@>e1<?YMXU1H\gTITmi<X<5MQG1<893eI7PV=B?eDU>ND<PcXaDlY9egDJPi4J]JLSAK`9JZhcUO]9\>000000000000XmZ;X5Gn00000000
XmT`00000000\=]UdJ3]<jml0000000000000000LAak<G@ChbVd\KG00nT5Pc^h0000hRYWh]bL`NSL00001E8;000000008LV20000TRWTlRoO@gnALL1=h[K?5>OI
DjSg00000000li>]0^I9=1DE0000\9lbXLP2XTH[e<KE0000`hWJ0000lOZ8IA8jM9:W00000000eF4H80UT8HF`h8U`H6\kTFQE=3ej0000lR@@0000PB9O00000000
m>Di00000000HE;XhPJY00000000000000000000XYMS00000000hdL@]AWf]0P@0000000000000000000000000000e2YPXXH=0000H8Ro0000dORoLYShDMRR0000
00000PSK00000000h^Y2UB50d2IR8YBXMAh\<TQddLmklKLg91g]aEm@000000000000D<G:lSM7D[ce0000`]51<Lec@=oB50OF0eLQe26`dNT_8:Z]hKngI<e4H1A6
l5doh5DaleY^i;NR]D]j5FC[0000P@O85;iPmF8T0000@LC_m<QB0000000000000000000000000000000000000000LEgN00000000D]F_h5OBiAFJeGK>00000000
\IIc0000000000000000=DQU0000`Q8400000000hR9a\[kVE4SQY:D:XX>`H4Hol9YT0000HX:P000000000000]1ZZD;4O\U_i0000DQ7VTj4]<f:ShJ0U8Yed`h@Q
8?@dYAJ^00008TD20000000000000000hZk1hd0^00000000000000000000<K9B00008J3E0?OV8?Cm\[TO@<0@P03`\0mdH5f;`6Lm4<YYTIJcHQ09Q7f1UE`J0000
=?3kTa9>P@`X0000LD_`00000000<^lR0000A7NA0000000000000000LFZ4@cWDXne[`[j70000000000000KmN0000P[71000000000000h5@?96Wl00000000HM@S
11gE=0ZS@gOE0000<V:Gl<Na<E@:000000000000TFdFH\g30000T^@S\F324hiHdAMl00000000000000000000lHlB00000<<7000001iR\[[e<bHm41W48H?E0YIR
`f\Glk>LLG^C000000000000\;Z@<2JQ0Y;=Y<?L00000000D]=kD84OPo>716cJ43mm=;K;<n=TA@kkME1O00000000L]Mn`6li4EE_17:39E<g0000\6ATDZ:h0000
00000000U6lNX?5GDKC10000000000000000DiW=00008BCc0000000005Sf000000000000XZG>0000`;?Jd=\M]54GH@j1`Q5Q]CnPH@T3D7AeY7:od;Zb0@>idcB0
P5go`h8OE4V7Y<SXH@K:=2WIU0=4\VSkU7=dl2P;I6@O0000H?lgDn=<IBP]000000000000h?Jkm@U0aAX_M@Ca<JHYh2ooMFd40000000000000000000000000000
0000000000000000Y9YV00000000Le\20000d:6jA@nA@KRG00000P5AhYlU8AL_U6Q>1=VCi>5]000000000000lKj3lS2B0000000000000000IFNY@Hff@UQ>0000
00000000000000000000000000000000hoTY`WWE12:^H?mcM13LY6M=AE_cL^`OXagX4@C500000000\U[50000lL5C0000000000000000000099M8<S4o0000@bM6
h<Q2H@SFX@a40000000000000000l;T94gSa000000004ac6]2_Pm@ShiBN5UFXXQF[O`68RAGC5`@lYLEBB8Ol6\UC1PNb\M:le]DP5\=;GPj=ULS2XHfLPDFBlL=k7
5>ck0000@abS@7Y5`AZW00000000XX`7X1V50=WL0000000000000000DXeTP`ZmhBcQ`001\ZDO0000h6dm\A:oPhMlhj;;000000000000l51ldCVJ4R^[8X5j4PL7
X\]_eA`=000000000000000000000000lm6lM1P]L`SShQ@e000000000000DnBo0000000000000000H:nV4RKYhh9500000000HWeX\QG^<04j@\Z\4>bdQ?N7aCN;
XNdL00000000D=_7a0\P00000000000000005753Q@e;0000XN=:HWY782hF@5Vk91=]@YK\]D4JH;ch0000000000000000TRgTPV2fXW`bYCQX<Y[WM?AA00000000
H[5BL_dRP9Q]m>PB00004Vk?000000000000\Q9lP7JD0000000000000000hlfh000000001@HFLbBGM3j20000Xjg11E8V000000000000D;a?000000000000@_GA
8@YXhQgPDg2:<[al\\Qo00000000HGbn`P7C@g<D`dKE0000000000000000I7lC0000000000000000000000000000E;VO0000425VTC4300000000PA<o@1Y8MAhn
XAj20000000000000000X?[>00000000000000000000000000000000000000000000\dcF@:[b<Y7Vh<;RTZEc9F^XLcJ9h[0S0000L6OH4A2m@Cek@3XH<KBYd]5I
D_=@hhIeaD[o0000<AmR00000000000000000000812=DYl2X<7?T^N5\M7aha5<4f@E`f[\U0XFe2<WUCRcLY4;\YiLm=fo00008J:[0000000000000000HNK]0000
0000U<YL00000000=05O00004J9G00000000000000008IYo000000000000000000000000UCZC000000000000000000000000000000000000EDf10000\4g;T@L0
0000000000000000@i<R0000lOnF5?OH00000000PFLnLdET0000XDOM00000000LgkkTBk=00008^HelXYfDa==a:ajIE>_T\YP000000000000X1]n0000lL?Z0000
0000dbL]TN0V00000000d15o0000<WfB4nk30000`BkLMGVcdJ\[A9cS@<oaT>Hn\DnPTD\VLTOlQ6h=84;S4X4Q<icb0000000000000000000000000000LRRdDek1
00000000XJ77@n<S]AVLPLIShhL:d`@@0000MD<>00000000`fHGi;d9000000000000Dc9i0000P:Df0000eFlk0823hb`Z00004[2PH][ca1BF5=QPlCEThNVb8_<;
Hd?2\@ncY;0LXai;Q>T;9CmQ5DKd000000000000hK:DXBgh0000@1L10000000000000000000000000000000000000000lf5V0000hLoU00008[@2000000000000
4b<U00000000000000000000000000000000000000000000\28H0000000045n@00009:CG`jOD0000000000000000<flL`2Me8f6M000000000000X9m3`X\ND`SI
000000000000T<le@ShNH]k[DW31`?Te000000000E]j0000U@`^00000000LE160NEeTOgo0[HhiEURM8KHXkH6QFf8d2lm03YSM6?Y00000000<E\]000000000000
mEQ20000000000000000dT>X000000009GBK0000000041K2@=`1HGf@0W2c\g<4Y>X^LniX00000000hk:@00000000I7Pd00000000000000008i0U8W`=1ETJ0000
00000000eB:X8Bo?000000000000\=Z\<T@O0000000000000000`5m<@\:NH3ZlL^7b00008FI=000000000]X=000000000000U51oI9SCd5<Z00000RSgHdBh`:5R
8H;\l6[BX;<mPVNl`LXg92hn\=1JM=N?UB=OU0l]@CL>07LIEChM1@X`0000\e=f000000000000\==`0HM;0R=QUDfC000080o60000000000000000IE73]85b4`5\
00000000H3ND000000000000h7b3l7gT0000]6hMi9E@4b4Rh<EL]4J_m@Z:57c`0000000000000000dA9]00000000=:MoTdh]00000000@BK;00000000<L3V0000
0000ME8M=1mV000000008;7C<M?9LbQj\COO8kecdKfPmDHMH20\h4[mP5^VPX=B4ehh`lB`X<A6P\4><^a044<b000000000000hG@V106k00000000000000000000
000000000000000000000000\gFB4A=[]?9Y00000000LV<Z000000000000XHngPIg@dSUihQAIldO6iBVl0000XB0nP@J<`C=dDDEn4NNg\]UH0000@AQj0000`fIM
d_@D00000000dd?Y\Ki:Y1WU000000000000Xg;^00000000000000000000@8n1iD4V\A^7DMk>000000000CUh0000T1:MDhB[0A9N0000a:JT0000000000000000
00000000<4NI4dPa00000000HFIX0000@mYN000000004^IW`[a?@ZiKI31j`VTO<=Fb0000000000000000@3WJDNShTZ]aldVc]GPT000000000000DG\<dO?`dl1P
U7kX000000000000000000000000H2i493Sn0000D51R8076hW3>XH7HE7]YdW\c0000HcJ\8edX00000@mHlN7HDU4j00000000h2cJL4B:hYB5000000000000\2CA
0000i1FGE8OV00000000@b?oX;b90000XGf[0000LG1700000000]@fU0000000000000000Ld2:T7=cdHUl4ReQ`[OR566N0000PZL9000000000000000000001D<b
4c4MY9RJPH7a5<<60000P;04PTJ@0000]9C4T4UoXRI@HYKD0000000000000000PaPA0000DbNET^Z>84=;000000000000IC:900000000TAVo00008N`o00000000
4N<S4Z]4`CCmhOD412ZO`jC;]4NTT7bD\B?cE@0i5CE40000000000000000000000000000000000000000000000000000U0TKaFfD0000@YdZU3W2000000000000
0000hm1leG\c0000<7Yb4NdX000000000000000000000000DkTXH=\YI:MP00000000dE4I0000D`M@0000lW2P0000dY[B00008ZX[0000000040;b000000000000
0000DS22T;<@Dk=o0000P9E6<UZ28C:TXmK]Q6@5<bA:dBV^@d1OQBLC000000008f5;<hfe000000000000Y?Y8PJCT<Q5?XRh50000000000000000LcMn00000000
0000h:>h0aB700000000M1=<00000000`h]k4mMc00000000hD^8DT3]00000000000000000000UA`gHb?W00000000000014nbAA>X0000000000000000L5So8W`O
0000`J_=00000000000000000000lTWidbiI`>aA0000\NoWhfTUdkZXP3R_00000000T`b5=7Ii0J?d0000T<HePUX0HX0;0000000000000000PH=i0000P\QOh`m`
h7U4hkHFY<4f00000000000000000000<3CZHQ@64Y?Jd2@>\\MnU8AJ000000005G7f00000000@;FE`4UC93EK000000000000LWSaY>h:00000000dGO9P1IM0000
0000Pd1\000000000000`_YULi260000hJYKA2S4IEOI0000\N@S000041LK0000YEZS000000005:eL00004RT@<[CF00000000000000000000H:CI1C]I00000000
0000LTNT000000000000l@Je8@PD000000000000lIi2<KcP0000@`250000000000008R[74@:R4XihdIR0@TF^0000L=NF0000000000000000\CDF@Af1Y:W_0000
0000@_IX000000000000TUlRAGamT]U00000000000000000\W;<00000000\FlbY7KY=6OOa7:R0000LRGQ000000000000000000005FE_00000000lk\N00000000
0000h?WA000000000000l=gg\QcUP@dlLFAMU;CeLBTgh@H2lJ8^41_c4SGDHIPFHMc^Ta92DL`YPalFHZQlhc23X?JZ@Qke\``AD=3fHhfNTmL_17?3h7F5XaJ>M7GM
1Bi2AD:700000000000000000000000000000000000000000000P4SN000000000000P=J600008[SM0000000000000000T=fUd8h4LDQ;PeZd0000000000000000
00000000000000000000000000000000ThRl]5Ce0000E<HDl@U\00000000000000000000@eRFXXiPPj^NY=KdA78OEC4l0000P;]n<\agUFWk0000000000000000
00000000000000000000i9KW00009Dgl000000000000lL92D6d=0000LOYf0000000000000000lFg;00000000\VHBPUE1TeL>`hJd00000000000000000000H[BX
00000000HTILI:D_I@J>0000I9[[0000L7K58l_b0000dKXW0000=@SJ0000\;YO00000A8N000000000000dCV>8Ydk\1:^U>FX8B9eM2^=XdMUHCH]mAHc8>o]<_hJ
1;fF`\o\ED]C00000gCm000017CX0000L7;ITCGF0000`6ac00000000LAd^000000000000`kO?H@NiI9^j0000lQm3000000000000`<F9hNeDX:b]hWOUTYOAdk[S
0000000000004Ejk0000000000000000<ho?0\N`=F[C0000`2QmTe@jD]@K00000000LQWB=BchL?;l0000D:faQ96_<RB9HTPX000000000000=@T:@P:S00000000
YFPc000000000000YD3i00000000@djN000000000000000000000000<U1`h1HG0000000000000000000000000000M2Yn00000ObU9@ABL;\NHdCNP=MiM1KO4mVP
Q6c>ADVhhM;KYDO?00000000@[T[0l;a00000Tjo00000000000000008LnZ403Q00009@d0`TF2000000000000@=BS00000000000010e7D:`j00000000h?`:0000
0000]<D\d:DU\D9c00000000AEEi000000008657D<FYXG]M@R@VQD890C@Y0000000000000000LgJ;8D8=m1U=000000000000Y<_>0000<G`e00000000\jVfDVK7
4^FjdmX_D@EP\51D=B0E0000000000000000e9>`000000000000LToU`8O3<?04\BCM0K6hd]O=@aH\]?:X000000000000hHK\00000000T<VL0Kob88N88;Y<DSVo
4YI?P]<PXI;gLd[^0h3J0h4\Q3_MP7P4997gLFMhH1DSLe?cQ=]S1AhP=CTX5DIZd:P@LIKF`JSWXM`k`cS>]:ICDMLAH<C<]A?il>lBAELm00000000\1YZ00000000
0000000000000000@B2G0000`_iJEDF^P=bS000000001?LT0000X79a000000000000PRhkD_CkD41iLS;8E8NX<8C20000HaAU0000L99[0000e:QD000000000000
0000000000000000PFe6h?nV000000008G@4dbEA`<:e@:iO@MLXT2N2hkg;0[3[0000000000000000]EDVLDUk\5>k<Z@P0daXmBPoLLWXIFXI0000H^`_0000@`aF
0>BOXn]]PXm7000000000000DF_c0000000000000000T=DK000000000000A5FQLILF00000000H_GTD2hPY70^H`dWT@WSh^ln0000000000000000000000000000
PSZ7`aZI0000000000008WRL<Ijg0000000000000000000000000000H:h0`KE1H5`PXbg5Y3;?0000000000000000mFnW00000FRdHYGI0000000000000000\K?i
0000DY_;0000`;NU81Q[`n?78CcTPKJl]=1n@ZVNiBni@802l<XCHQ8O8YS0=BHYla>6HoC70000\R[P=5LLaE@f0000000000000000000082IghBcB`\ie0000LDX:
<fXj@Vj4]0H>00000000000000000EJU00000000lR5k\f<I0000TlAgLSOF4bn7Q:Fd00000000LVOCiG@E00000000T7;9XGJ;00000000000000000000TM>KLP5h
HSVV00000000XYj64>```I8GX53aHH<YPPS^DZ\gA3M\e3g`UBY9@QhE0000000000000000l56<9<a1@\:l@LX9000000000000@26D<2YAdh\7000000000000X4gH
000000000000000000000000DeK3P]2ldeWZ<iP:TmS=0Q4\00000000000000008[3>HEokP1XH0dcd<eaL000000000000`4mW0000h;c]4`a]00000000T`?QdSlV
00000000<Gd?Y7VP00000000hXEE@g@>lU118gFUA@S\00000000000000000000XXKM00000000a4>T00000000000000000000000000000000000000000000@?^8
m7]M0000P=IVA?Bm0GjK0000H7fNLS6aT[e^0000POC?hXSQeDVP000000000000\:]6D?3Q0000TRTL00000000lGW:0000000000000000000000000000TCRld^_L
dgb[\5@]00000000<EI30000000000000000hKh`HQnO<oIV883>49=f00000000a?W=1B6nHcZZ00000000000000008NgR08JG0000`GAh\EKi0<^gE<W449`j0000
0000000000004<V?lJDb8?VeA9]]9;a6@Zi==;GN5FDK0000000000000000LW7jT7BA0000H23`@@O`0000000045_S<\C90IL^4h9I0000000000000000hFcI`5jL
000000000000dU<`0000000000000000E6=P0000LEKR00000000LCID<kG^00000000D8L1UAGm0000lh;m0000DMi4<SHX4jXWQD]7@9cC``5li8RL000000000000
000000000000mB]>000000000000000000000000d:nMPB7FeE^@<2QWXRPg00000000@FX[Dden00000000`1\40000<RUA94V\D2:;h11bL>OcDIbh`L;3HQechb@U
<d4QQ7BdY<E4MB2f0000Th6C0000eAPgaBnWiDT:dUn<0000<=P;<P7c<AOkhoe0Ld>edL9c@0NIP1R6h2URL6?FlD6chJK2X5bVT@?>TD@m`EId8`IYA8Ca00000000
00000SSA0000000084WkX5=UXCC?e@<M0000Y8]U<9`Om:`W]CMW0000hc0Q4g@g0000LAFT00000000000000000000XBh6PjTHY9V<00000000DFSVhohE0000h=2=
8a5`00000000aFC1T87b000000000000Y@Zg0000@Hmi0000h;CL<>H0<2O?\V^`AET\0000000000008To8L\LOP3BR4U7DXe7R8D6RQ1ja000000004Kie0000HDMX
<5``P:SR<JokldU=Ln=`0000T9SILaM2LK829EfY0000aFCL0000lQF1hZhC8_5;@cMRdZXNe9eU41FbLH37A?S5EDfm@52T00000000@\>i0000LH@C\i2WUFG60000
lcl500005ALV000000000XT?00000000AD=XAGR700000000PQk30000Hk4h0000TW<Y<5D44]Ql0000PQP_D_IB000000005B1n0TnC4VcC5B=a`YZmP[Qe00000000
000000000000Q7@a0000LK2[XLF>lA@B@3=7TGMW\USm\j>a\M1_9<adU@VVA6`8TLYfTQ[<Y<DC0000l8ln0000haef\N?^00000000dVKP00000000000000000000
000000000000HmQL000000000000`Pll8iE>4BQ[@BojhELX`ZJ1@9QnE5>EmDQa0000000000000000TDYDEFQ\0000HAcgXD57hAcF@=_D4VBUDMcV`3:XXfGiI9hG
4PVH@BF``ej9YENGl2>JI4cST:b@00000000T0nR0000D174TRgF8FhVPg9[lo3?0000@M3]\EW`000052e3h=01<?5<<DNMUDg`0000L`oEMGP90000e1jI0000d9BX
000000000cRLL<`BX1Nc00000000H=3S`Y9k00000000lLG8DW:Bm;7m00000000DE3Y00000000dcV[00000000dE5b00004begY?>?00000000000000000000PA?L
0000H1AM0000`1W=h>:400000hn<0000HTl<X^\TTeYo0000d9iQL\_?000081bK0000000000000000M9R60000A9^VTjB8DJ>Y\ggl000000001FY?L^@e00000000
0000<8lW0000`4;4000000004mO@IEB^0000HGTT000000000000\AlkdNKo00000000`kWF\`HVi3Y>00000000`?Z:00000000`3bT0WJ0000000000000000083cY
0000d45V0000@i<f000000000000464\0000032_0000H7a100000klgdXXQ00000000hZ4K\Q:T4K>5HkTj1<;6AFH2hY1@00004OV:0k`Ch>3`00000000L\Tn4ah6
`8:HYBh<000000000000h>5T000000000000HQ?D@TQW000000000000h4lg0F>ZP@[SQ9Yjm:gZlK7U]=F500000000TOP\4Tcg0000hXC_]70D0000000000000000
mAJ:000000000000d4@WdZiXlWSK1@Kj0000dJ3kXJk<HAV0AEd40000X3fXXRe44^Kb99DH00000000@P6;00000000`Q?i00000000DHfQTlfX0000000000000000
000000000000000000005Al^0000EABW0000<[j\0000d[VQ0000a0\d@<8@0000LS9C000000000000P`V`m4Qc0000XP=heC5P00000000EG4oTLVF000000000000
00000000P8n_000000000000<6;=4oF1ll3k0000Q1k;EE]n0000L8@@E@f45AMU1AYdmAZ<8j>I0000000000000000e?eP0000T>QlDbI@d7^U0000000000004V>e
00008D[500000000dnJ5l52nhcLR0000di=VXGCZ0000dXlbdSHF\VRWLWlF=4hn`C[gXFgJ166@000000000000000000000000`:`LdChc0F_M0000hkWT00000000
000000004Caj4ELlDR3RH2MThhhK=B>30000000000000000XK\m0000HPWO0000\8SbX8kmdeNb000000000000l;X<00000000000000008JVKHC7F8@^E8_kaTh::
I8joi=DXX;IiUF=[<c]KlD2hhWXS00000HhE0000T];>]CQ100000000Ld=U000000000WZHT81O00000000D5kS\1RRPJ_eQFo>HHD=DHOAl8i]TNIO@^X_EF370000
00000000@1J:00000000000000000000l5JH000000000B\BY>S30000a0KZ00000000H<[70000<:F8P\83]:V:hVY[0000U;Ri\<:DLL?E0000ddK9000000004Zjc
1@do00000000@HgGL?6Y0L6l]1>eYEdI0;VH8WUAlUi0ACj]L8<k00000000Tj4IUAgQhmBN000000000000000006M=516a000000000000000000000000\F]]0000
TW9l0000000000005FeTTG:R0000T?48IDJM8lgj0000H:4P\GZ]<IoKXja893iFaECB0000\HmCD`lLhmD;0000lm2nLE`NhX7jl^EEHgWFl[gW00000000X1OK8:N[
0000P<>FL[H8]AVj000000000000X>g\0000H9MGPV8RaDhG00000000<[O?DS^V\Va\00000000DC^m00000000000000000000HG_P0000000000000000Q?o=Q6VX
D<OI00000000dF>i`gBO`9Ua0000DJhX00000000d[nA00000000L6Z?@aU@TA9?i3O394aCl@gmU:ZI0000`mhODjS:e7k<P7E24hIYL5C40000Q=8;X4m7H^7NH;[[
M0BZ<NX=PORUY?NI00000000<fooH?3Y00000UCi000000000000T]^MD6gBDgdb@5gD\i_R0000Dc_CH;@E8LZN@>KB@A1;0;3S=E]b0000HRNGlbbRI4b;m?o[0000
00000000@<P:83ogdCVkP\[n\AgR4h6Z000000000000\0C:<Ro^00000000000000000000@9BB0000hc:Q0000hlXo5AQ9000000000000A?d]4LTn0000\VfFhI0b
XJ?70000Li1_00000000d8Hl4Jj@0DRI000000000000T=<=A>^7000000000000d_31];\e0000000000000000A@]X0000\4C40000000000000000LP??]DHDH8D[
hBg<DCc8LDE1`FKnd:md<CZ>4HPOTUSHlYZU<Z6PlghU\30D`mSQdlLXUEW51FOO00005DoXmClI000000005BJi0`N:L:e\H7c7D?K<LLRTX4TYlmPD000000004UiC
d`GE0000000000000000000000000000000000000000HgRb0000`TNjiAm00000854?000000004EDX0000000000000000Tljd58;gdl\MXfP5e6P6Y9=bm=iBD;gJ
diamd7eO@`dBEG6OP42`<hD;HooN0000d3LF000000000?dJ`\lJ<cX`00000000E161To6755>b1:150000hITU00000VIVI5APQ>A6A?]^H6<`0000000000000000
000000000000000000000000000000005AEHiE0H00000000@D47a0Z200000000DDC;000000000000448fDP=A00000000T[858iQ40000L1<MTZCkDe_X`MXodZSP
00008J4^lgi[A:HX0000T81Y0000@V9o@MaJ4;bda2@f0000DkYddTZ=0kGFDPlH000043D1<1[\00004hS]XNoD8Lb70000000000004?Mc0000000000001F`=0000
000000000000P3AZXQFA000000000000@[N700000000d[^Y0B8MhIKo41eg@NIbT\6O40L4`0iMXN>IU0>d0000E<Njm:]n0000lEo;dKKUXam30000LVEY0000TKUh
lP[<0000PZdM000000000000X53>T66P4OY;\e6Y`[R?XoUm1;:YAAIP00000000i=R70000HlW5HZ1Ad6;eXG]BTIRa0H1\T[2d59:6H<LhH5]ZlN_kXf\U1C6c0000
XIC4<d[PAF25DLc[4Vhd0000PebBd\hX`UJ091MI00000000Q?FW=C2J0000\K0DhM?De<l\000000000000I1=kd4HX@amWPAG;Xi5_doT8]9T\0000000059?F0\:2
ha<=0BP@12;Jd\RI<2O_53TiLJ0hXaZiTDVX16P[I7FQ0000000000000000H]AAI;4:00000000<I>U0h?f`J6_0000<B8e000000000000A5kD0000POR<0000haOC
`<SOhhUm0;F800000000PKlUXG]2h`B?49@F`k99000000005GO=`fHk00004l?[000000000000UB:a0000M;@:000000000000=0kk000000000000H`0aX@`ALBFo
@YWkH\G90000000000000000\AJ>00000000L7c_0000TSh3Tk_W0000DFOSXMX78MO>0000D73eXB\Y00000000P5[]0000LAm^0000h15GXAK>9;7]EBCI4o1JHTVg
1AiI=E]>l0Mml<@d<glG];DX00000000000000000000\SZn0000l?69@PijY<6=leniP6LBEC[Q]EFmDFFL000000000000X0P7=C8700000000`2Fj0000dHalDYUa
D2XiLYanA8GPIA^ml^nCIG6aXINo0000@dOA0000\Y@F\T[O000000000000Q>=[@JBQ000000000000d0<O0000000000000000`AF28VLci6I[0000000000000000
00000000MA\mi9N100000000000000000000HGXiQ8j_dMB]X@Zk0>IF8M0D0000]AT60000d?\c=?C]0000000081kNH[T@00000000dSU>I2K[dQUe=40h84Zm0000
00000000\BbaDLSZ8;\6H5CCi2dJID@g0000000000000000L6E90000aFT200000000h`56e@k>4=PZT3h]@eIQTQN74ihG`eGR==nmIEJi<U>ji==o0000PERlLVOT
`Ima000000000000000000000000EF6LDGd]D`7000001A@JHD[X000000000000000000000000=Ee?000000000000dld60000PA?38l6]8=VFXog:DA`\\_Z^@iDF
Q?5]0000\Aa5`[1I0000Y7_a4@_LdALBlEgD9?b50000000000000000TZcR0000000000000000dJla0nT^8e?U9@KFMEGE00000000=?^`00000000000000000000
<K;3L_o:Lg\UE4C[XXd`\2>`XQ>NQ@DG00d]P7[9l?\AU=jD4C0m000000000EYa4I;98T`>@O9iX`2g<75\0D>i@UH?8BJ^UAB6@YXP9CPM000000000000E1Y6Q9AZ
0000`L]I0000`P>o89_T0ha0HASV`WY\00000000000000000000DYNW000000000000@d[400000000hTLXdC^_HYIb@7YU00004U5^M2B[=4a3]>n7<?GQ00000000
00000000lST=000000001;5a4;ea@<GGhKT:00004F2a0b>I0000PFgghIa>0000000000000000XFR=0d]hTc[VL:dD`VGW000000008VV1\Yjd0L64lX=Va5?E0000
00000HlQ`84o00000000000000000000dGKRXTM`000000000000TT8NUFW_0JGZDO;]00000000P]CJ14dU00000000T@cl4[SkID:m00000]Im0000000000000000
i0Ie0000=7Y9LdD20000@\DK=C_Y0000a=Sj000000000000PJa50000@:>:\C26TNo:\c4AEFI45DPM000000000000DCW[000000000000lF8K\bgXdXDA00000000
00000000@KXKLK\APe4DIAf@00008VH30000lgK]000000008<1h000000000000000000000000LfV80000`X@P0ciUECFQeAmT000000000000PBNc`<O4XDHP0000
4=72hC8iiG2PP6U?H:TD00000000000000000000\C<X@:fQ00000000000000000000T[Uj0000000000000000000000004ZS]9D`XPObI000000008fod0000E7K;
0000X6[SDF9E4LT_h68DTHX<L<gUDRX]<9NShHVn<a0O03OTd91XXd6`@fkdXjmVX>E=L<`Z@;ZUDSWlE@1g1@og5Ba4LKXddaZ<Pn3U0000@boDl@Hn00000000H@7Q
dBd^P^WCX<QOhF3_\ekX04OP000000008oRo000088AOH3Xn0000000000000000000082B300000000mCTj4LcO000000000000000000000000Dc7Bl_A_<jHldG2I
HTlO`]D6UFS<000000000000LPX^lVY:00000000hhAh0000D:AX00000000TAD>0000hH9N@CXb`CmOl\k?0000iBTh00000000000000004^2U4=5^\^Q=@QfMd8Hb
8X?1@[nQDnPnh]QCa:TfQCDA000000000000M6:?a>7^0000LOk@h7;\l_LVi7NS0000000000008CO]`<_7XNg8<7^;@DEFTQ5d8]aI\D<WXJEETQ?W]B_600000000
065J<>^1LZ=:8:P0=3;JUB4I0000Y@f@0000000000005AIh84Qe8Hj1DSSiL`DgdVg8HecAi=GG09Hk1E00PjQZ0000Tnl]<A5E0000LGO`00000000lLR:0000<0@T
P@EA0000h_X=hQ>;000000000000000000004?KO95N^4i8=MEk?8@Cm0iTJlinf00000000000000000000000000000000d3=D@>lRhE[O00008Lac000000000000
4ZmM0000`?8_9DI3Xe9h0000000000000000@\Q0]0o<Hnm1000010KN0000D>?e000000000000000000000000dEIWl?[L0000l8acdLJK00000000hf`Q0<RfDZKH
M:_DPO@S<2Ee98Kn=4:O000000000000`a`Vd7?38[h2000000000000@Q8A0000=3<1`nRP0000HP3\T191l37iA;^;0000ha<be@8Bm5c50000H6UfD0jc@LFj4V7e
Hf6h0000000000000000000000000000000000000000<VH`h;3CTg[?e5b@0000D6hc0000h66E88cPHCA^dW1X\fUi8mFo0000Q254D04Q00000000@aZWU>@L=C\Y
lTmd<dEe0000000000004Ci>000000000giD0000lV06LOoMDJfVTAc600005BEGHbR[HVXO0000D3`e000000000000dTDZ\n>X@XQlY0iJLG_[\iU>8<X`07bc0gfC
U0jl<WM2\l@]E1OUd[oa0000Tkg^=Bmgd;HBX3?4P>QDPAiXTHgaPomSM8Ym00004NB798Un@b`F0000l_]D000000008W9[00000000D\VC@eNJ=314HXPX0000XIOJ
`DDA\gbOD19ED3>KQ@H:AC@3M1O6000000000000Lb;1I4TQX5W[00000000`5AhHQMAL5DM@Ln=HOD@H0T`m6L6@WCbUA:hMDLHM@5`8W>c0000HBPod9Y800000000
0000A0=DH2KU4P^90000<aI90000`@noTEFg54QG1:f<A@?VmC;M83B9H;]=lDJ=XM;Wa41<T\Q?0000A0W9PR4f0000`:Sd00000000D0BO]F<h00000000lAR`46QI
0000I8?_M0;]0000XQUM0000HSYIX2G;0000T<R;XRcR0000MB2T00005<3Q0000HDi:00000000`9jo00000000mE3100000000`AMN00000000`DYWdP?d@cB<P4fc
4NhATl[^000000000000]DXfd24e0000XZk@0000A9jll2TBi@T^hhYnE<f_DEdd000046RG0000TW>B000000000000000000000000<>f@00008fVl00000000h5PQ
HWTV\E?=U10n0000\k72@ngb4M2g0000000000000000000000000000I3[Mi53E0000Y@6J0000h9Tjh:OC8n[:0000`3e`000000000000000000000000@CMo0000
0000M:400000\oOf0000XK>L`4;AH5IY\Sfd@3mB0_eTh;e;`FK24MY:Q50kXQTke@8cABL100000000000000000000i8BDeFk3`UoP8T_f0000<]Z0THDS0000l8X=
00000000a@09Hc[ALmdE97Wf00000000\A`:Hdd8mAAXADdN@YDW000000000000DN2Q000000000000000000000000000000000000000000000000L5N>0000TJDN
00000000h3Ki44gTXK5j0000d8e?L?CO0000000000000B^A8@`1000000000000d0nC@CBSP\U@]1GKa72hMG:`\\gG00000000LJO?e6bD00000000<c\B0000<:Ea
TDkP4k9K000000000000lEZD]Ak;LhlBl9M:ID5m\PZoLBLo\`Xb=G:N0Tk<\`5G0000D[m]0000PYJX000000000000<E`n0000XBa900000000PF[bX57n8gI28IVT
4_hiLDm=U57F0000000000000000000000000000TZ]KUFSN0000000000000000000000004`7m00000BNDTW_Q0000XeDeLZ?<000000000000`?igQGQMH_0C06>_
00000000dFBWXFA;0Tn]HUkB\`_mPcd312iYQA03mCH@1DP_000000001:ieM;5S0000000000000000li1@\7NO0000M3oe00000000D9FEL=`i<TULH[IN00000000
00000000TYT`00000000XT1:dW8^]APCdN@8@6Q<8X\?LcBJI8HgPO=MhE1g4j2Q0000dLB3D4`R@9b4`dj?PSQ1<fWIDi9V000000000000000000000000TSC74J1N
LaPMh1T_P<S5YAAg@I^T00000000@MkU`=6G000000000000m3Do00000000H_So0000000000000000D[Tm0PYS<aoPHffAPgD_0dUV0000m9oiX6Y20000hV<=m4M2
4e>8XfKe4\@M00000000XEQV=F0O0000HDeI0000d>H]LhgI0000000000000000000000000000`Xc]0000000000000000@7`b0000000000hIL@^^000000000000
hZ=^HS0MPT6]TCD7D]gh@=ZkH]?Ih_`FQ4h5h4T<I?jZD>7UdbGA0000XMNmXX];LPa]@f]FA@:j=A9i\\;Gd6mk\=PeX2Q4@?]BI=?5X<1\LG[YdIQddKShA1CDiCoj
000000000000eEJ]=5JmX0QP000000000000000000000000d1:C0000000000000000000000000000000000000000Lo4O8_Dg000000000000`iTZ000000000000
`?ca0000T\_10000000000000000LmG[00000000H8?n000000000000000000000000H2T^D4K900004oUWUCGn0000000000000000]:9C00000000a23]h73:0000
00000?`GLR^N\OJR@3]0<RmZ`a=2LBEBlCPi\7nD4PQfHbo5Tl?m]6Yd000000009>[=I?D80000hbjLU1R[<69_00000000D0CJ9:cd0000L^YZ0000`P3k\@b>EFgj
@hkj\h_o00000000Th`P0000000000000000\6m5l=Ik0IL;0000HOUJ00000000<:8U0000000000004Am88Fa>0000XfWa00000000T?e[000000000000`\2N0000
E7\LACdZLWR[0gSm0000PT7g0000X@ll\DNYPL>fTfVY0D8W4l?IU@jlEFPo00000000]54i\CTf8gGP=AD=00000000l]lR19Bb0000hR?2T`QYLE=TlYCn00000000
000000000000XFQ64V@o00000000DYL45CUN00GC01Xih6=947N]lfb_000000000000000000000000`SVe0000000000000000QCMElWe<8n7=A4[S000000000000
l^SPL_ZQ000000000000@kRW0000l<T<0mME0000MA>F000000000000m1@k00004>7?XOdFXR;<000000000000000000000000`o<KDKGnhiD`dG;BlCLfPJmf`I5J
XP2F@YL_ln`6m=JK=C0@1=9O0000d8KFhI\E\[8MaDb2HdF3000000000000<<I4lKdKT^i0<a]RPd`eDT5FheIk000000000000@\2oE9@N00000000lXR;Y;Ue0000
00000000PWKhd;I88N0>M0kU51?Y`Xo65F9800000000000000000000TPKd@>ilHCaPX@6=QBd70000000000000000000000001F]5a9SYl[MC]?lj0000X?_S0000
@E^cT7]E0VD:<=9RPDgT@g:2004300000000000000000000Pen\0000LRW244bK00000000DZb?00004a_F4c6g0000\5_E000000000000`4AI0000HK>c@_Gd0000
\_1f00000000h=YRDJC20TWY\f2`00000000000000000000\3iETNF<000000008P_=M1ST000000000000\_7CaC\k0000<oFM0@76D_WTl9ZodbmUX;hI@4MR\@]1
H1?BD3^8ld_Y4e=P\ekJU5g`AFGB`<A^EFcS00008R\bIAQo00000000L?6j0000000000000000000000000000@jRD000000000000hXS4T]B<00000000TKK;MDUl
8D_6000000000000TO=]aB^d0000000000000000XXjULMCD000000000000000000004Rea`YgYL]QWU4GV000000000D1D@L]d000000000000Y063000000000000
00000000MF><=@F?0000000000000000lATldDjBD`EP000000000000QCiU000000000000000000000000P^9Dl_Ak0hUc0_bB0000h<ZHD8Q9\>SZ0000A@NL0000
000042_F0000hBIf@CNbd<`1PCJfQ@GhP7a[a7eG00000@e@000000004:2Q00000000H=O>Xaoh0000hQA20000U@oI0000TQc4=8FX4=g<00000000IGX:8ZQ_dMoa
X?a3<CFd]Fd^QGD`00000@;f0000LOnl0000P0e7EDB\0000D8CCUG>J00004E>CHZPc<fUE000000000000000005]4`_V10000XmVo00000000\L@0Hjk:lW_90000
00000000X;8<T[fa0000UCjKlIMI0000000000000000YE^L0000\AX``T1i00008^32H4Tg4@_V000000000000000000000000T7>V8J;Mh\=8@FcWP]SKTQHLl_C=
000000000000EEEV8^l`H3ia8H[idOE_dhI500000000dDT0000000000000P\Q\00009<cY00000000000000000000TB3Q00000000lHe^00000000000000000000
8GWfU<eU0000T0e\lMUo@ahL00000000a;D900000000U92MXUOV0000Ll^f0000`Bn8\<3RLYZ?l[@he?QUm6H_`fZ15BoMd07AhbBYllaCmFA3T5171F_l00000000
000000000000d0bAPMMCTVYM<Tf2@1hlm9UR0000000000000000000000000000000000009G0jP0;T0000000000000000<dST00000000D]ChLaj3HTkj0000=:;D
0000daBcd>m3Tc4i@fKO=8diPDnB4V\QPh150000\`R:dXZo=8h1`aOaTSNeLEn258_ceGVol9bRi9K38<E3dFN>LG`:DC6VXMhcdPkfX^FQd4JJh`:ITmEO0000E4XN
0000HeGD0000mE>>00000000<6Q]42X]4:GYdBlGdER5`6=`i8X_I:20AB6V=Eho`aY0P6Kd<ffJ00005<GQ000000000000]@2E00000000dmOa0000000000000000
000000000000dFPJLcM4TVNN8KEN000000008MfI`CQH0000H>Ai000000000000XDo<m23oP[>m00000000Dh>9T=GZ8D3;@^Ok\H\cLcjK0000000000000000MCAe
de5o00000000X5J[0000eDd0XQ1800000000DReC0000T4oS0000MCd61F@^dA\j00000000000000000000lE3?000000000000000000000000hX?CP`K9=G^758PQ
<JAlmBUmmDSh0000<eJe000000000000000000000000000000000000iF?e8DUP00001@Il0000YE[C0000lHVc0000P:@[iBAfX`AR000000000000`Ej\HgGa0000
TQ<?0000@Lhi@cQQ000000000000P44eT?B0l@Hc8N2>0P@j4W9?\gTS97IW0JKX\RBhLG24DBk\IE0W0000000000000000lTPA0000LO^Z0000000000000000@U9a
0000000000008iSU0000DiLY98IL0A7SP\i00000LZn4dG2[9AW<X7ONlCbE`^4\00000000LPYDL;@9dKCLHPN9`SJHHi9j0000D7@;0000000057]=PbJj@Xk4hd=G
4@@HEBPK00000000d4EX000000000000`g_D000000000000P;[D@9?LQ:7@IDKRDaHA9=\BYDQIH=:S0000000000000000000000000000LC^PHKdcPZ5E00000000
000000000000000083_o\TB300000000000000004SQS0000D5ZC`<S^8fL;8:PQP8BF000000000000000000000000P>HF=E6jhI<I0000@52a8FeR`MXNLa6cXnUT
d47WL7UEe;OC=<oNHRH?]C4Zlb07Dl^EeGH80000E8D<I2[NX9Ec\FF30000Pi<<00000000LDmh@6c1\EBf0000\;M<M><Y000000000000A<8I0000000000000000
`g92<aST0kccd4J=lWj8hX\_T2gVX89T86G@dP`3I=lT00000000d74V000000000000HdT4<Uli000000000000h<SiLL[eTMe;Y=oi4k?70000dcbZ000000000000
0000XJMi0000Ha@;00000000\m[S00000000DM3O<WPIPHnV@VmU<d^Y0000H9oh8H<faDl@00000000l6MN\Hfo10ahXT5e4>M8000000000000000000000>X^hMMU
DRDJ000000000000000000000000HP:nD^Qk00000000000000008Sk_0000000000008OYYIFVc000000000000l\S7P[<e`YRdHBC6DeHdE6b40000dB:3`Mj:=5Sn
4Vj`0000A>iZ0000\f=b000000000<2;HB_4h=haPYa;h[m38CfIlAWPT^60MAZiaGAm000000000000000043Z1H4\K@JLe@\HG<_Qf]9Z_00000000`XCP4d2I8e_`
56>1Q6BdHR:XE<fG=2TZe@O0<S3OY@neXJcg00000000LGT<000000000000A79I00000000058=@P16Ho45IBSN000000000000T^iciEiY00000000000000000000
L4e@000000000000UGCT00000000000000000000000000000000<c3Z0000DKVf0000PS;lMG>\0000dCNE000000000000<92JhnU900000000000000000000`YFd
TYi18]d@Pcif00004blkhfo8I3Rj<4E@00008_m_000000004T]@TMSk@`NUHBE600000000\nkW0000PXhYXj:=PVGIlGm0db:4D\A4e>`n9Bb`lI2h000000000000
000000000000P6LP0000000000000000000000000000DZRV]8K2H64k000000000000\AHa0000H<[YH46WHOTnXXMh\]K8hfmNeENS@69l<9LJ0Z[m0L0JTfcJ0RFN
HijY4^HPhF4@T@B2000000000000000000008[UV00000000000000000V@^00000000000000000000PC6G56eJ000000000000000000000000\1O^hUL7`ZO>Da0n
0000TRYdDXbg0000000000000000h^LaI;W\=Af40000QF?Y@AP@0000XGbU`SPQ0000`NnF0000@G0Eh2kd0000XDCjle[?000000000000=0L?0000000014964aga
LKed1Ga=000000000000UEcbl;JJ`fJAd1Zn0000AFcG0B=24TU>@EfCDiin@CI10000HJGJ=DAf000088iG`Pk<dRHo0h6l000000000000hdDc`iS40>`;0000\2[A
Lmam0000hBDYhY]ET?:<0000L6>N00000000`eRb<GD?0000i<K6000093@G0000055[dWV@0000<<PQ\A`QH_TXPJGe<i:L00000000EBn3000000000000\JEj0000
0000PDkh0000DZ`4@ik`\7h;00000000Tl?900000000h^=6d\4O8;am<[0l000000000000000000000000d5kn00000000000000004^^200000000XMB900000000
000000000000dZJJdH2G0000000097fD0000LkK600000000hKcB00000000000000000000I8B6`c97XQY`0000XHH7000000000000a61E0000X2NL000000000000
iG_H<Vkk0000000059g0@oo4A7Ol00000000Db1=XHFKD3iTH<d;l=XoXLFJlR9=XK2:DXbQ\YWRa<Tk0GWPL\D@lR531A\=Phb\iCn8UE=98QghH\4miEWY00000000
000000000000000000000000]DR`00000000H<J>0ml=AA4DhQNE0000DZ3h\NA>e;d[000000000000`6cK0000LL;lPS?m0gmn4:cg0000T1jP0000dYe@00000000
4`je0000YC_k\?DdLOFXP]C1h5`jLGlMHC]FXchUhSmVA<Fg83a3\E:O00000000TY;\l9<V4VFW0000TcCH9B`b0000X=9l00000000@TGm0000000000000000X1nm
<A0FlS<S90^J00004<?HP3TjY80\0000ACFB8ihY<hlN0000\o8F0000`fCem7YbI=E0<7fmD4`0=D>Z0000XcTHPCCW8GZFQDm<000000000000DLb`D1>H4?LO0000
000000000000000000001Cm<lNR9000000008>PP000000000000m7>ZEE7K00000000LEkX<O_FdXZYmE7WdSYXQ7;H`1_L\;AJ\S8H4U=<00000Qid0000@_goh@@V
4Rg3U1Di4ETA\g;;TW?3hm_9000000000000Q<Pj0U0fTC@A000000000cHa0000000000008Z<K000000000lPh0000h3MZ00000000<Hgl`kI7U6Qih91N00000000
45T\d6Fl\=Q1<E]R`J6IDL8TPS8[\TL3LZ`>db0eh6U000000000TPgadRY>0000E:e3HFQm\T:5000000000000U5;^00004HMOlW\RdMei0[Z[0000000000000000
0000`gS30000hPVW00000gDPi9;?Y>4[AFM?0000000081@Hl;B5d>9PaGRghf^j00000000e2UP0000DBKXDPGO<]E05D3W00004HnD0000000004]dT^d60000`]ih
M>f?TW6400005FL@00000000<5o=4Q`>\iF>000047:T00000000000000000000MF3CDTNDhAhk@e[\000090b>0000=B>W000000008c:a@g[kMFj:XUjH00000000
1;IJ00000000@cXRa6[l`GP2hh3XL]k=Q5g:X0H^00000000hn\WT@Ri<SgAHhP90000000000000000000000000000000000000000<Co7`mD`0000000000000000
<11l00000000lg6Q`o>\aDfU000000000000`DMe@7P?`M1H@h1JT1;g8D3iTJ`:0\g_0??Jm1oA97<40000\VP3hTW=0`Ge000052GXm@\b0000Le\Q@Sb`La\B15E=
aCal00000000U9YB00000000e1;e00000000D<hhPn14l`3PL3lJT?oZDfJ1`WbS5E<FX]g7000000000000@R0C00000000000000004=XYLEXkHNS90OCJLC5BLb\L
PQ2I\mlb00000000PBG_ABEe00000000lX5T0000lXFO0000l5770000`[`fmDoFPG1ElWn400000000000000000000dS_B000000000000<VKoYA<`0000XBbH0000
000000000000000000000000d]4:000000000000h[5m0000TI7[@a6>00000GFSHf6\TJ:400000`@fY:nB0000`HL40000@g?ZH@Q[XE?IhT[_LB[nheI`PkAU];g:
]FjXPVFnl32I0000@_Y10000P?C4h]jU=FGN0000e=Cg<[joHh0D82320XS`8ZC<<OFAACb>YEO=P@<G0000XEJ10000<Mbe00000000@H5O00000000000000000000
00000000000000000000000000000000]3ZF0000i?jKY<0;I>5l000000000000000000008a=e0000HDSa000000000000\<oT49KQH:dVD;2?45gUlYBF0A8c\Ld@
YA8:0000I9FH0000000000000000LZ2AD=?gLYNlUC7S000000000000809CHCoCEACn0000000000000000hY1O<cV:EA\a59931;Y\0000M@b85ENb00008Wnoe8l?
l0kj00000000TFV1D4km@Gl20000000000000000@]?n@^BXh;5@0000000000000000TngLa;891@YD00000000EB;c000000000000<cj[DH8W000000000000dm>1
0Zh_00008gNg\j2eaF5Y@6[m0000P3_<000000000000L3ZYLRF300000000X1S=@eTRHInA0000`>\C0Y?X8gk_XXjE0o\T@o`S8Ko@\@B@dlABUDbb00000000`GiL
LZYl`goUD^4hI3`UAAU8M>Qh0000@FGKL:>S@[kC000000000O:d00000000TDN;\m2Fd84]TM2N0_NOeAd60000a?VG000000009AR_0000TRCl00000000a>U=]4X\
00000:enTe5bTK[C=70RQ7ZWXNC30000lT86ACCo00000000=DHZ00000000XJfEle<IX_Ne0000Lg\;\<M?0000@K92000000000000000000000000000000000000
00000000lNR[0000UAK]<<[HlQJYHT\oP<@CPoYPA<WPQGCAD\BG000000004I:IloXWIGc54E35mFiAX1E]hU>1XYnC0000000000000000I5BXX[7G0000HaNW0000
0000L=HQ05Xa8>:Pl?eJDCZI<[UAP^1B\cDUHkV70000m89UYFoYXMRkDb8Hl\a@i1:_@om2<7ehHYnPM@]L0000000000000Pe<4\ZK5BVBdHo600000>AJd?8LdQYB
PM5VlbUbh464000000000000000000000000QDdc00000000000000000000000000008L240000000000000000000000009F5;000000000000000048QQ`dlVP4]X
4?YcXWHO`o7Y`7ZG]=kFLBIGPeN1TlO2=EgOaF`J000000000000`feB00000000@IW400000000@G6^T;MM`ICV0000a2^Y00000000000000000000000000000000
00000000Ti810000@Ll40000X`9CDb`<e<Q`0000XXmK1GBf000000000000XHWd9@WO00000000L_nc0000\>Xh00008RJ`00008KHCQ9QY000000000000lHHU0000
0000aD?M00008ahY00000000000000000000<<6MU18Z0000000000008U3J000000000000l_c:8Fd[L`k=0000hI;U\`Fo0000\\`F00000000AA720000XPHA0000
0000LI9J0000a0`T0000000000000000=CV>0000TNG;00000000D75Je8Z?ACa`000000000000XioX00000000\5IE\=1ZXJ[1000085_b@_BIHHPm000000000000
00000000D<E>DX[EhhPVhOYN000082R^H50<81^_DCLH`IeITW<Fd_3dQ5h`4K[liCSA00000000001DX:L8M<`M4gLN8ANe0000l9Gc0000lAB]l?L`]GMl00000000
00000000@>6M0CdnLZ@?0000DH2U00000000lN[H4l530000H[S?HiML8NbAX;1U00005<NF00000000TdfO000002;200008kKb000000000jPjX;FSPhEC00000000
00000000P6T9\5GD0000000000000000\8^A`0E8@LU=X`n>0000Pn0AL5KlD2abXD`Z0000000000004T:N0000000000000000lC^0`OO<0000D2bT00000000Q1^<
4HkA0XDalh:]DGQRTbGgdCP[DoHZM=7\\0F6PP`Xh0FbLMC20k_:00005>0nDJ63@N^AXRZ;000000000000\MU0HXAbP_970000m3E_Hc14H:3C000000001@cIP]KU
0000<JjiE8=F0XYVTHNT0000UFICD0SRM7bjhf>F9C46i61f0000000000000000TmJ8000000000000hQD5dS:O00000000H0H@H3H]@X^R000000000000T5CR`hDR
Y<PU]E;k000000000000000000004^Qa0000`d=6Lhc600004@Ad0000X6KE<FO000000000diJ^0000TiKL0000lCFNDNMg\bA_0?0H00000000hWTk0000DZUEU4ZG
U5J3Y77EmG]Y00000000P6ji0ag30000hd2a1>[^9A`[0000U3a`XJdI0000eChA06F@00000000000000000000000000000000L=o0dl=iX@c_@SaYIATZI2VbQCLQ
000000000000DUc_00000000@1Ld00000000055R000000000000`YEA000000000000000000000000hV>200000]S00000AANi00000Q1B00000000@U7T00000000
0000000000000000000000000000000000008DJK4SfI0000X<=?00000000lcU7000000000000000000000000<j\m@fSmUG9j`hXW00000000000000000000E4AQ
000000009B]\`K9RLKm>0000I60jL^h^i2Q;T>>1l4[^@En=ThKl`ADH00000000000000000000]GAZ00000000\\Xf0000LmbR<:IUU6<f0000PIbQmCB70000\`Mf
00000U:>0000DZ0D0000=AdH00000000lgFjlJDm0000000000004A]8H[L]E>=Ce7dLh]nbI9A2<:jTL\XQ]>0G00000000e>];0000e;O\0000<IKT000000000000
XFX:000000009F\c\XNe0000000000000000hCon``Lj0F27Xk35=2odQC\G0000`10k000000000000\Q\bLT`l000000000000]GZY`EMKHOa5\Wi>HZg1A6Tb0000
00000000000000000000000000000000000000000000000000000000Y4Gf4BBLh7kM`PlSPZl90000`2l_PVE0lcT`0000\ZOlDE0JDXAS0bZ18de700000000H2_h
L2;n\4LV@[2o4\]n0000D9nZ0NH300004F``EEik<hBN@2<E0000`EJcHFJ_A:m3TIWn0Hk]DVbP00000BiGXgUTDP1N8[4=`b[l51fCQ:91`=aAAE?4]5e\0000d9OY
00000000000000000000\CinXM0RT`oR4HiRh33OE76:m>NnEDM;0000I=MdYB?5h2Lm<VkM000000000000U@ldlIYa000000000000000000000000\4]F@Y=35FES
l7HM00000000LG9Z0000m@iX\ZklleDL@@:EYBfb0000\ZDd0000Le@ThVgmQDb>LMgHMFIU000000005E3C0000<;]J@?OC92R?P17bL50JDM_Il01cD2AP\JeQToRa
a2b0\VT?m6ei\]G_A3RI58d:@^89\Yl=MBbN]G_60000i?cO00004^HF0000HXJBhL0a00000TXmHcF7E3OVICXl0P><`\I^0000000000000000000000000000I43j
XKk_00000000hZe:00000000000000000000d<hXT]2212mO@N9k5Amf0000TQmddbT6l<;1<>b@eBW>03Bn00000000D`Ao00000000000000005DZU0000d1FX0BmI
@H8HTMmcHZ1XPA@_000000000000000000000000dLGS`\4a0>LAD?X>\GC6\9?_lL4Ee5R3@\Y2EC28\_h`1G880000000000000000`DabPTkX<\?4PJP<0000<ZW]
dEVM1A`O<<cJ<dmR0000hYd000000000<=A<0000000000000000XACh<ajUd:=XDREbPlU[A=do07VX0000dY7<8Tj<00000T@<57Nn000000000000h\Z>hj]l0000
XgVd8XDm0000EAYL000000000:^7UDc4000000000000P9Sk`SA4i0Fg]:oQXa1i`K?VHfnRD?990@P3<lLh\n3k@>JnHZnW<8Vgd6XG`AieLCU5`]]D10XaPAi<X[QU
=@hP9EdmTF5k000000001AE60000=;b;0000D?Ek068oXMCi1DJnPQI[`Y`CP?h_0000000000000000DdQa0000eB5f00000000UD5^0000H7H;00000000aCCK0000
@<lG0:F\T;BFLZBBX]I^ljK1A1n;Q?E:Y?\k]AS@00000000dEd80000<0oedDln00000000000000000000D7ZZhIEg000000000000Y33\`3hB0000P=7g00000000
XRSVLGDY<5e8TU?=XX6d@d9b@XB2DeWK9C=i`L^`A3C]000000008:H50000000000000000000000000000h\>Ee2CF00000000000000000000P;V5\DTdhgeg0000
00000000<3;68PXm000000000000dQM44NdmLd4:8?hRlC>EPcm;0JHN4DM=4QKj000000000000000000000000\N4:DLBK0000P6_50MiO00000000000000000000
0000`7[MPM>?1B8`00000000X5BG\I=aL>ZVPVE>DZnJ00004XIo0000<LfoPQnA0000TW<30000LHF2<j^j0000Hl5_0000<;[i0000l3GN<5hgT:lI@f901:h=@6OZ
eGFg=FMo0000M<ij=GbQh1;R00000000Ha7U0000000000000000000000000000DX5bm:UP00000000D5iK00000000dKIFD6UK8Y6U@lR600000000X90i0000PF3k
00000000l=cRPocZ4JOk000000000000TZN10000QG\?TBKIDkJ9\M;9\g`f97L4ledcA6j`00005GW_DjFN00000000e?lR000000000000L:TiTf4EDoFg00000000
0000]>7=0000h]5VY47^D8jb8>ZiDIBY0000I;PG0000hG`Z45Ub000000000]=Tl^^HlaLD5EK8aFmI0000Df<4<@kWUFoM00000000000000000000HbGU00000000
0000=BTS0000\aMV00000000`V1E000000004=kWH=7B00000000lS3hLH0cTOae0000000000000`E40000hM:i0000`>X>`Wba\RJK000000000000XdhLAF:OdHCh
0000000000000000\YN>0000000000000000=D7fl`ea00000000H3jL4TCP`C`[XlaUICl70000L\^U00000000E>gM0000\76[\Fbnd=D?H?5l0LQf0000<H@NTZ:Q
00000Nna@fm200000000M<bW0000hKMm9Fc8<@XU8RabQ>KM5A@YMD^600000000000000000000000000000000000000000000D_B7lF2G05]d0^P74DH;`=aKhHEH
9EnH0000LGkUlL9RHb3n9<cAH\WKHg0`e<kQhm5biA\OaAe2P\J:\fAmUB]h0000AD>60000XIV0000000004ghB\]N>00000000a7Xc00000WnZ0000000000000000
0000dbcNhTVYA3FI0Xg_Xm0J`meiDV2300000000000000008N@i0000DCUI8ZAgLdS;0000TRPM]31>4i\;54?C0000@=Nc000092jg0000000000001==:0000aEHe
0000000000008QJ4EELLlFo2U73L@@48]GGB00000000923@000000001BcD0000HJ_IU:8I00000000<6eE0000000000000000000000000000000000000000TA`E
@7U=\I2E`2=58c1`IDY>AF`[0000`45E000000000000000000000idK`8DH0000dVi]0000LaC30000000000000000<f6>00000000`M9F00000^>L439VEGSW0000
00000000h27\4SZBL<BcX4b10000Hc;]000000000000QDl482UbTJ:DdR1K0000PD9G0000mFef0000i<2R1>`S0000000000000\mVU;jR1CTF0000TAkFhEU]P@=]
DGn\DNL;`7d;`GoGhYA94oB20000000000000000D05kh]`000000000M<^<0IZi`LJa8jNc00000000X5Y4000000000000LYeoL^dF598K000000000000lVlV\1:m
0000@SJ3Xi3=`_^?QClX9EVcHU@W0000000048^UA2OB000000000000\PAodkk]H@jL000000000000000000000000DR^7XBSGU675E4ja0000mGE>000000000000
0000H3>>hf_Q<XIW0000IBo;000000000000hb@BLdBJP^;i00000000000000009A54HJo4H4Lo0DFF@4POTPVfHSgS8]d24IYE8WVfTe2Shg^AHmN_ED?\HR<L0000
UD_D00000000000014mg00000000000000000000000000000000`_a60000`9=Q000000000000DZkPDfS^0000000000000000\`G84g6]lC\\HU[me;Jd0000l34>
0000000000000000D8>jI9?4m;Z50000h]j@000000000000@^A=DWBEdYUJ99P2i9`cQ?0_00008Yg40000<L;C0000lg2SE7<J00000000dZ`lI5]<X4FSXWc00000
EE:?IEc>00004aaY0000i:EkhmZQ@6<BDeCi0000000000000G>5000000000000\0oW0000\7AJ`fS=<04H\hGi0000`CMA<b?L0N:N4gmWLkYT@S[>IG49LOOg0<n8
000000000000d:TZ000000000000`Qhc0000a7BD00000000000000000R`glB5>0000PKc5000000000000000000000000<CT40000\_@V00000000T@?h4<m]XHZj
0000`^niX9QM000000000000DU2E000000000000e:2BI<N[@R=g0000UF;T00000000`1T1\Rk200004HRO0000=3VVP9:o00000000XPBH@Keo\:U9Xg8:e<ko0000
e6a<mFn?X\e@0000000000000000d6IbLRC?<XNVX]6h@cJma1AP000000000000l>6600000000000000000000EBmR0000XEoI000000004=S[00005DZI4j1^X5ED
\GEDPoKF1:??00000000000000000JYYeBB\00000000\g@P00000000<T2D0000000000000000000000000000@E;M4`VB0000l;O`hJ[K8HBOHWIQ0VBBXW[j01FA
`3[o@?GB0UEom@g?00000kJf000000000;\m9DU60000M6000000`]L7U@95\\Vm]@R<000000000000@OBD000000000000000000000000<aS?HXaZhh7c`lL40000
@PU3<=Q=`oG9P8kY00000000d4Pn49<iH^PVU>NPmDN7h7OflBd50000lC[QA17L0000T=`B0h=@LD\h<DgolVCg00000000`5a68\j10000078=4E8L<akLhT4X8lZC
i5HA<EBR00009G]G0000D^b<Peig0000l_^Y0000XlE`00000000000000000000h1@<l07]T9E@0000\<_P000000000000h5bk0000lZS4leVSaF>`000000000000
000000000000000000004H83<J`a0000\eYQ0000@]W`0000000000000000@1\S0000000000000000XO=C0Wm4LGD20;Q0`HGklKV<`6kQLZHeHb=B@eoi8kb79?:F
0000@==;LH`C0000@ggQIAKQ@n4E88MMl:g20Ah><1nTlHHm\\3lI4DW\dX[000000000000000000000000Y;UYDY4Y@hGA0000l7D>P;iEL`^KTU1T8>538Db?Pd0@
M7K0iFTe0000P@n:00000000PTE;1GZGH_eh4hC0000000000000Xge9\c?X5AEf0000DPd10000TWLeL1NH0000`nE0@JX800000000hY0g0000000000000000\]6T
d29>P;DO<<95dX1Oh3[8@igd9DGB1D[39E9diG[=000000004HjC@2cePVjQXYYFP[EY]>>oEC9gT?ee\=Qa42;O0_OfLVWe<gX>8hcG5:c0PJoC0000I:jB00000000
0000XJSM000000000000000000000000000000000000l`2T00009:hV<h5JI5]000000000000000009AF8LR7E0Zgc0000l1b?000000000000I:Bh000000000000
l66;0000000000000000H[S\<FJ9<^DT00004BRML:i[0000a0Ug000000000000@NCV00000000<KJFUDnS0NAT00000000DGKe`\9[hfgmPC6f\\mkIATK0000<Xn]
00000000000000000000000000000000L4h88`Y7Xchf4bCW`hU@]E=]m38I4gad00000000000000000000LZ7QdiP`0000000000000000l_l[MEXOTLhG00000000
00000000\XTMlhVeU25ITH;015iXT8o0TU370000T86m0000TIOe00000000000000000000@?diHJUXL\M00000<0\A000000J\Pe3`000000000000HCM[hEeWHSi<
LPaEld56<Y=o4;RG`eX[d3a@lP^K8YJcXV;n5::\LGi3=D9200000000000000000000H@YmXF89ljl=aD;`0000aA?W000000000000000000000000<P<<00000000
8;i[00008O^D00000000LG?300000000XXKZ00000000dehC4YSFM=00E7Cf0000PgjS9Bi>h0igP6gZHPiId4_NXc5SDc\N1>\l0000l6;Z00004c@I000000000000
00004Mko0000AG_Z00000000@7Tl000000000000P7FZ00000\SF0000\d[Bh9CX9425I:XJ@Y=W000000000000T^9Y0000dIi?0000dcaWdLD60000000000004o@4
00000000000000008Q[dH?AE00000000Tod?90oJ0000lKjR4f`=0000000000000000de>g00000;SG000000000000000000000000DbX18FhdTncl18L>Ld^<47lf
LA2C00000000000000000000000000000000l9:V5ACPLf`20000aB7d53:V000000004CFl13N600000000@D24DQEbM;Tc00000000000000000000dFOBI=4c0000
@Z>051nZ00000000000000000000LR:7000000000000@F780000HSa20000000000000000000086n;DVb08NLQdZFKL>;R00000000D6^A00000000000000000000
<;nBL>ESX@C_00000000IB\o0000lY1^L9J8\X;P00000000000000004SID=AK?0000IG<F0000<f=2h<l70000T?5`0000df=RQ0S^00000000<Vk\000000000^:K
000000000000dmUo00000000dh5:Q7m]00000L1X00000000DV]eL3=T00000000`KLD0000Dm43IBlhXLC5XVJ`hZig0000D3d>`MMbPdjl4_2a04>n00004XO3P9eS
000000000000lO>H000000000000PT:D0000iBlD0000P0DI000000000000XnE>00000000000000000000XQWe0000000000000Pi:<H?;aABE]BES<ZCSmEM]<G2m
lMK_eE4B0000000000000000D[RT0000000000000000\0W8000000009Dh80000<GUQLU\oHMilDWL\00000000TFb2d8ZN4WNglC\5h\1P8mQa\YcDTf[>4BDI8kVl
I:5A=>j_Q@=@iGGT0000000000000000@H?2X>R:X772MC;;0000l3aTdIF50000ha[n0000dTRFlLf\45K`\\[X0000h<BId?d?\[=>00005CL30000`H4l@C]>hJS`
=6YN\[=YTdImI:mN00000000DPGm0000000000000000]64O5GT_00000000lFGZPTBD00004JLU0<k3dDUCX^XPd;QZLD\3a@]:P\bl00000000XN=_PSO5PgG<0000
000000000000@Hm1000006jO0000d79@@dCZ<_7X0000\P9b000010a70000=<3o<MW000000000L`?:I7@3M;Fi0000L?DPhGK@0000@ShaE5VYiAJm0000]BG00000
0000LSR2<5[Jh`nmh_XJ00000000@WBm0Cg=4jbT]Acd0000@E[d0000i66200001FRI<R]0h?f>4?XM@0MQ@Wa5I=]2000000001Bm4X?GaA0=X00000000iAM:]D2@
<Lj^0000<@YN000000000000000000000000Dh66h:4D000000000000H>XI00009ADdmBkN0000DAVd000000000000000000000000`^?=Ld<E00000000h9mB8]gP
H3L3PgMi@?RIX8?H4LXH`nA8PIeo8FQS8]3U000000004h2@hRMc0000000000000000000000000000<KP90000`oJ\<LEGhgOd00000000=7UQ00004HFme@6_0000
00000000e:<_i2jD000000004_>R0000000000000000000000000000000000000000PMGW000000000000H?a]l4CZ0000000000004:=Gd6MX0000000000000000
LWoZ000000008G=000004WPo0000D=fB1BHG000000009Fm70000D6S10000000000000000i9IZ00000000000000000000@>@f4fb50000@EQ;DRmLPUl5dYYV0>RW
<FT_8f1d000087_f000000000EID0000000000000000000000000000LRjh00000000l59RU3NP00000o4i0000000000000000000000000000Y:><0000X^<b0000
000000000000@g?;0000X?M20000h15=00000000<1BI000000000000h61]00000000\aEk0000a>5NmC5bMDa`0000000000000000000000000000P7k=00000000
UB9P0000E3cn0I3naBM?0000Y1Y^0000000000000000<A_CE@RH000000000000h87T0000000000000000`ADj0000\WcM4K<mhWB]000000000000000000000000
0000PL@A00000FLD\<L4000000000000dgfnH>UV<CoX\Q_HPSRC00000000lCWH000000000000<>ZIEB]JhK:j0000a5]H00000000\hTG0000000000000000eCbk
9931hE9Y1?hh0000Xofb0000PMdo823;]B<k00000000Y;fgd<\mIEIC00000000h`GU@a2FX12he2EZ@1Z0EDLc0000h8L^XSh?U;Nj0000@<FI`TX8dGSkT_n90000
@H:0dgXJX2U0PIWG1Fe0000083UmDFHfdPiVeC;_00000000000000009CZm00000000000000000000ECR<0000l0O8dXDR`iNiA3=\hU9C\Wa\00000000\OKM`JO[
8oLeHY2M000000000000\[hm@bN`000000000000T71XXoil<0XTl0Jn<\PHI=TB4fa@0000dZ800000000000000000dmF_@0M9lHU>000000000000\gXiX;OP0000
0000Q9NU4>WB\<Qn00000000P[NC00000000000000000000@L<n00000000000000000000DE3J4XZJ000000000000\EfaTEl393c@00000000@B[VT[Y:0000=?hS
0000\Nce00000000P8dm0=3E0000000000000000L[GChegC00005Ed[PV9XTlYK0000`5]m879N88aF0000000000000000LQMO@an?DX4f00000000@h4100000000
000000000000XbO`TLY\TGcIlOMlDXQ^8[X1Q7i40000`n`U0000XX8900008<EV00008I<f0000000000000000PT[0]@:@00000000000000000000]EIg0000L`cS
0000000000000000DK9_00000000eC8L00004hjN0000LZAD<6B:000000000000=18F8SJl\MQP4D=H8NCg0000YAal000000000000LjgZHcfFdYS:MF;B00000000
46]\<Dc>8Z@l]>aXYCdND<W>Q8aO00000000l7gidQDZ0OC]00000000=E6X0000\?o5lcL10000`3M7L<8dD\H_hg`Q0000AG^X0000`=8<0IM_`l_@00000000TROL
`1U7@SKVA<5;<>oIaAR>mCEF00000000000000000000EGKnX2Wi8;`CX^_097HZP7i70:kQP:UcHMjH8[]eEBk`D=36iG5;000003j:\7>H0V7UHGG]hJPR00000000
000000000000000000000000DSge0000000000008[]O4\?]0000d6V90000]ANZD@9=0000mFJ]HShW00000000`23Q000000000000U4^cTe:Q0000000000000000
LdknPgIBDlXSaD`:X?V\000000000000dF6E`I9j0000H9PVD^S;<2<[XC>551FU5C1600000000hBi>UB9\00000000<Sf;0000DjYG0000TcT00000l9FV00000000
00008BWe000000008SL]000000000000Hg4c0000IEOg0000H<n_00000000E4ej8@J100000000i>CFTePY\7=olFW44[OgaAC>P4lH8XWn0cfVAAHQh>j;THGG]=^U
]G8DQ5cf0C3@DULm0Ua>Q;C:]@i4h:MWeBS`1FGfD`Kh00000000HNUKl[G10000@CG;0000H]7R000000000000000000000000m<Zdh=iNd<Yn\d7I`Y5P0000hY^n
<H\;\JoM<=oWDX^oX[M6Tb_A`4_6Do2c`o7O000000000000000000008R[jD^jgdEN<E;A90000DNlFLmLKTS7eLHJZ00000000`KN_00000000hjj[<8_?00000000
0000l<HJ000000008E1D0000e6I:\7:fl7?PI;S>0000mG3C]4?e00000000lQFh00000000e8Q7E8ml\]\8000000000000000000004NQnY0R_Y=`h000000000000
HV1Z1;g_a9@<000000000000@Qf4E7[aD0RRd0^<hWJ[0000X^XAEBJ3000000000000AB7:00008WnM000000000000LMd3aEX10000TCga0000000000000000<YFH
00000000PZelD69ED0;2h^5PP?M=<h<OL`P2965CT8TIQ5`n000000008:aNDcGK00000000`lC400000;8Wd^E]4h0^92T;000000000000X@_`MD[?000000000000
00000000d@BZDb>j0000`7n0h]>D467700000000hC5k<jX6d0:a000000000000\3b9`0WL00000000d@MQdEKA000000000000000000004k7Ldb<?LOGhDWEZ]8EG
00000000000000000000\8>ZQ<L200000000LKEd0000PG;Z00000000PcKP`SbJ437\<1D7P]AOP]o9T\[Di20Q00000000HY^B0^CY0000YGbc00000dYQ0000mD12
X?>mE5`L0000000000000000TfI>0000\@nXM8g]0000000000000000``@]00000000`EC?4kYD000000000000`FB2LN;3X^D35ECcAGWk000000000XEhH?H3@Sn4
0000`:D20000000000000000L\8J00000000@Kl<00000000LK0i000000000000000000000000D:DE@GTn@JIA00000000`QCG<TMo<2@g4_bjH2V3M:ka<RbmA<h1
817?0UJg]A[Y0000dYYa0000000000000000000000008@Fg@Ka;U22<0000000000000000X?JM00000CT<M9E00000000000000000PR01M:>^1Dhh8H:K=A=D0000
HP^V8VWCYF=40000HfYb00000000ABZ_T\Kd0000lB;o4a?M13TY<B]Y0=e@00000000D1m;0000HI^?00000000@aG31Ce_00000000@\^=00000000djJH00000000
=2X]LPOd4;4?D4jF=7M`ECUf0000L46C00000000000000000000U1Ii0000a4P91D_\00000000<AAf0000TFU^\Z0hT[O[00000000XB=e0000DUob00000000<T8[
0000<;C<0000LTCah8d80000000000000000hWEG0000000000000000AD@[0000U;VjmA2U0000LXZ;`7E@59Tn\bIf412QaDC@000000000000@ji<0000lW3K5<_f
000000000000TcW84O_VM5[30000]1^a000000008iBk<0cW0000<GCAhH>QHO0B00000000P[eE00000000EB_l\aT2Q3UjYGU40000Dk5`i@[9XDGAhA9m<l0`5EU@
0000<g?J00000000QFdF000000000000D`gV00000000]7X800000000IF1E4`c7]Ebl`iN40000000000000000000000000000LBTAlIKcU=G_1C]=000000000000
0000\:Bn=DDNP_Tl0000XQ_kL55mhDGO1CgED`mI<PkEM8]C0000000081FL000000000000000000000000I0I;Pd4h0000@Jdg0000hI[U8MbQlk8DXC0J8<nE0000
\=c>0000]7cK0000DRT3HF@j@_`W000000000000000000000000PFKE0cC_\caAYDMG0000@m7l00000000]1gm0000h3?nlMb>l@3h8>G0TWoh0000=:=B00000000
00000000000000000000HOo=47Z9000099S10000\=lV000000000000000000000000`8=X0000L;;``YHVlFbK00000000000000000000\<Fm4>OY0T9T00000000
8=[cm1lP000011NL@mj1L4cN00000000lXFB00000000LbnX0000000000000000P2dN@EaVXV8<\Z=MMCeS000000004ZGf0000000000000000000000000000lEh;
H5J0D5dYTa^ehFFo00000000DSE?LDWkYAjB0000a5Bl000043<9PhV;\m][10LoA12h000000000000XJQ:0000000000000000P\P70000D=TTPkVR`[:c0000hj=9
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
l(F::PostalCode, L::Es), l(F::Courses, L::Vi), l(F::Courses, L::Pt), l(F::StudyType, L::Ga), l(F::Score, L::Es), l(F::StudyType, L::Ro), l(F::Score, L::Ro), l(F::TeamSize, L::Tr),
l(F::JobStatus, L::Tr), l(F::WorkMode, L::Tr), l(F::Period, L::Tr), l(F::Location, L::Tr), l(F::WantedCity, L::Tr), l(F::Role, L::Ro), l(F::Phone, L::En), l(F::Address, L::Es),
l(F::IscedFields, L::It), l(F::IscedFields, L::Es), l(F::Health, L::Vi), l(F::Name, L::En), l(F::Canonical, L::En), l(F::Region, L::Fr), l(F::Region, L::It), l(F::PostalCode, L::It),
l(F::Issuer, L::Vi), l(F::Level, L::Vi), l(F::SpokenProduction, L::Es), l(F::SpokenProduction, L::It), l(F::Reading, L::It), l(F::Writing, L::It), l(F::Role, L::En), l(F::Headline, L::Es),
l(F::Position, L::Es), l(F::Position, L::Pt), l(F::Role, L::Es), l(F::Role, L::Pt), l(F::Roles, L::Es), l(F::Roles, L::Pt), l(F::Headline, L::Es), l(F::Headline, L::Pt),
l(F::Position, L::Es), l(F::Position, L::Pt), l(F::Role, L::It), l(F::DrivingLicence, L::Es), l(F::DrivingLicence, L::Es), l(F::DrivingLicence, L::Ca), l(F::DrivingLicence, L::Ca), l(F::Position, L::Ca),
l(F::Role, L::Ca), l(F::Headline, L::Ca), l(F::Position, L::Ca), l(F::StudyType, L::Es), l(F::Area, L::Es), l(F::Area, L::Ca), l(F::DrivingLicence, L::Pt), l(F::Period, L::Sl),
l(F::Publisher, L::It), l(F::Publisher, L::Cs), l(F::Publisher, L::Sk), l(F::Publisher, L::Hr), l(F::Publisher, L::SrLatn), l(F::Summary, L::Id), l(F::ProjectType, L::Es), l(F::ProjectType, L::Pt),
l(F::ProjectType, L::It), l(F::ProjectType, L::Ca), l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl), l(F::ProjectType, L::Ro), l(F::ProjectType, L::En), l(F::ProjectType, L::Es), l(F::ProjectType, L::Fr),
l(F::LeavingReason, L::Es), l(F::NationalId, L::Vi), l(F::DrivingLicence, L::Ga), l(F::EqfLevel, L::Fr), l(F::EqfLevel, L::Ro), l(F::Cefr, L::Fr), l(F::Cefr, L::Fr), l(F::Cefr, L::Ro),
l(F::Cefr, L::En), l(F::Cefr, L::Nl), l(F::Cefr, L::Pl), l(F::Cefr, L::Ru), l(F::Cefr, L::Uk), l(F::Cefr, L::Cs), l(F::Cefr, L::Sk), l(F::Cefr, L::Sl),
l(F::Cefr, L::Hr), l(F::Cefr, L::Sv), l(F::Cefr, L::Da), l(F::Cefr, L::Nb), l(F::Cefr, L::Fi), l(F::Cefr, L::Ro), l(F::Cefr, L::Bg), l(F::Cefr, L::Tr),
l(F::Cefr, L::SrLatn), l(F::Cefr, L::En), l(F::Cefr, L::Sv), l(F::Cefr, L::Nb), l(F::Cefr, L::Da), l(F::Cefr, L::Fi), l(F::Mobile, L::Es), l(F::Mobile, L::Pt),
l(F::Description, L::Pl), l(F::Description, L::Hu), l(F::Name, L::Cs), l(F::Name, L::Sk), l(F::Mobile, L::En), l(F::Mobile, L::It), l(F::Mobile, L::En), l(F::Mobile, L::Fr),
l(F::Mobile, L::It), l(F::Mobile, L::Mt), l(F::Mobile, L::Es), l(F::Mobile, L::Pt), l(F::Title, L::Cs), l(F::Title, L::Sk), l(F::Institution, L::Ca), l(F::Institution, L::Fr),
l(F::Employer, L::Es), l(F::Mobile, L::Tr), l(F::PostalCode, L::Pt), l(F::Mobile, L::Tr), l(F::StudyType, L::Es), l(F::LanguageCertificates, L::Es), l(F::LanguageCertificates, L::Pt), l(F::LanguageCertificates, L::Fr),
l(F::StudyType, L::En), l(F::LanguageCertificates, L::En), l(F::LanguageCertificates, L::Ro), l(F::LanguageCertificates, L::Ro), l(F::LanguageCertificates, L::Nl), l(F::LanguageCertificates, L::En), l(F::LanguageCertificates, L::It), l(F::StudyType, L::Fr),
l(F::LanguageCertificates, L::Fr), l(F::LanguageCertificates, L::Ca), l(F::LanguageCertificates, L::Ca), l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Da), l(F::LanguageCertificates, L::Sl), l(F::LanguageCertificates, L::Hr), l(F::LanguageCertificates, L::Cs),
l(F::LanguageCertificates, L::Sk), l(F::LanguageCertificates, L::Pl), l(F::Nationality, L::Ro), l(F::Credits, L::It), l(F::Organization, L::En), l(F::Manager, L::Sv), l(F::Manager, L::Pt), l(F::Address, L::Vi),
l(F::Headline, L::Vi), l(F::Position, L::Vi), l(F::Position, L::Vi), l(F::Role, L::Vi), l(F::Area, L::Vi), l(F::Nationality, L::Pt), l(F::Location, L::Pt), l(F::City, L::Pt),
l(F::City, L::Pt), l(F::Description, L::Sk), l(F::Score, L::Nl), l(F::Description, L::Cs), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::SrLatn), l(F::Address, L::Hu),
l(F::Title, L::Hu), l(F::Sector, L::Ga), l(F::Responsibilities, L::Cs), l(F::Responsibilities, L::Sk), l(F::Gender, L::Tr), l(F::Reference, L::Es), l(F::Reference, L::Ca), l(F::Reference, L::Pt),
l(F::Reading, L::Sk), l(F::Reading, L::Hr), l(F::Reading, L::SrLatn), l(F::Emails, L::Lv), l(F::Urls, L::Lv), l(F::Reference, L::Cs), l(F::Reference, L::Sk), l(F::Reference, L::Sl),
l(F::Reference, L::Hr), l(F::Reference, L::Sv), l(F::Reference, L::Da), l(F::Reference, L::Ro), l(F::Reference, L::SrLatn), l(F::Reference, L::It), l(F::Extra, L::Lv), l(F::Phones, L::Lv),
l(F::Reading, L::Ro), l(F::Nationality, L::En), l(F::Nationality, L::Fr), l(F::Location, L::It), l(F::City, L::It), l(F::City, L::It), l(F::Nationality, L::It), l(F::Nationality, L::Mt),
l(F::Nationality, L::It), l(F::City, L::En), l(F::Reference, L::Cs), l(F::Reference, L::Sk), l(F::Location, L::Es), l(F::City, L::Es), l(F::City, L::Es), l(F::Nationality, L::Es),
l(F::Nationality, L::Ca), l(F::City, L::Ca), l(F::MaritalStatus, L::En), l(F::HonorificPrefix, L::Fr), l(F::MaritalStatus, L::Sv), l(F::MaritalStatus, L::Sv), l(F::MaritalStatus, L::Da), l(F::Language, L::Cs),
l(F::Rank, L::En), l(F::Rank, L::Fr), l(F::Score, L::Pt), l(F::Entity, L::Ga), l(F::Entity, L::En), l(F::Entity, L::Fr), l(F::Entity, L::Ro), l(F::Entity, L::Ca),
l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Entity, L::It), l(F::Closing, L::En), l(F::ClosingSalutation, L::En), l(F::Employer, L::Vi), l(F::Institution, L::Vi), l(F::Authors, L::It),
l(F::Authors, L::Ro), l(F::Authors, L::Ca), l(F::PostalCode, L::Ga), l(F::PostalCode, L::Ro), l(F::Url, L::En), l(F::LanguageCode, L::En), l(F::PostalCode, L::Fr), l(F::Url, L::Fr),
l(F::PostalCode, L::Ca), l(F::Url, L::It), l(F::Url, L::Pt), l(F::Url, L::Es), l(F::PostalCode, L::Es), l(F::PostalCode, L::Pt), l(F::FamilyName, L::Ca), l(F::FamilyName, L::It),
l(F::Name, L::It), l(F::Name, L::Ca), l(F::Institution, L::Ga), l(F::Institution, L::Es), l(F::Institution, L::Pt), l(F::Institution, L::Pt), l(F::Region, L::Ca), l(F::SpokenInteraction, L::Ga),
l(F::StartDate, L::Es), l(F::Entity, L::Fr), l(F::Entity, L::It), l(F::City, L::Fr), l(F::Communication, L::Nl), l(F::Communication, L::En), l(F::Communication, L::Fr), l(F::Communication, L::En),
l(F::Employer, L::Pt), l(F::Employer, L::Es), l(F::Employer, L::Ro), l(F::Employer, L::Ro), l(F::Entity, L::Ro), l(F::Employer, L::En), l(F::Organization, L::En), l(F::CompanyDescription, L::En),
l(F::Entity, L::En), l(F::Employer, L::En), l(F::TeamSize, L::En), l(F::Employer, L::Ca), l(F::Department, L::Ro), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt),
l(F::Fluency, L::Ro), l(F::Keywords, L::Ro), l(F::Keywords, L::It), l(F::EndDate, L::En), l(F::Listening, L::Pt), l(F::Reading, L::Pt), l(F::Reading, L::Fr), l(F::Listening, L::Fr),
l(F::Reading, L::Ca), l(F::Listening, L::Ca), l(F::Listening, L::Es), l(F::Reading, L::Es), l(F::Writing, L::Es), l(F::Username, L::Fr), l(F::Username, L::Ca), l(F::Profiles, L::Fr),
l(F::Communication, L::Pt), l(F::Communication, L::Es), l(F::Communication, L::Ro), l(F::Communication, L::It), l(F::Region, L::Es), l(F::Awarder, L::Es), l(F::Awarder, L::Pt), l(F::Closing, L::En),
l(F::Closing, L::Fr), l(F::JobStatus, L::It), l(F::Publisher, L::En), l(F::Publisher, L::Fr), l(F::Publisher, L::Es), l(F::Publisher, L::Pt), l(F::Publisher, L::Ro), l(F::Publisher, L::Pt),
l(F::Publisher, L::Fr), l(F::Keywords, L::Vi), l(F::Employer, L::Vi), l(F::Entity, L::Vi), l(F::Position, L::Vi), l(F::Responsibilities, L::Vi), l(F::Responsibilities, L::Vi), l(F::Headline, L::Vi),
l(F::Publisher, L::Nl), l(F::Publisher, L::Ca), l(F::Publisher, L::Es), l(F::Publisher, L::Ca), l(F::Fluency, L::It), l(F::Achievements, L::Pt), l(F::MilitaryService, L::En), l(F::Date, L::It),
l(F::Username, L::Ro), l(F::Username, L::Pt), l(F::Phone, L::En), l(F::Phone, L::Fr), l(F::Phone, L::Nl), l(F::Phone, L::Ro), l(F::Phone, L::Es), l(F::Phone, L::Pt),
l(F::Mobile, L::Pt), l(F::Region, L::Ga), l(F::Profiles, L::Pt), l(F::Phone, L::Pt), l(F::Phone, L::It), l(F::Data, L::En), l(F::ContentCreation, L::En), l(F::ContentCreation, L::Nl),
l(F::Description, L::Fr), l(F::Courses, L::Fr), l(F::Courses, L::It), l(F::Description, L::It), l(F::Description, L::Pt), l(F::Courses, L::Pt), l(F::Description, L::En), l(F::Description, L::Nl),
l(F::Description, L::Ca), l(F::Description, L::Fr), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Description, L::Ca), l(F::Description, L::Ro), l(F::WorkMode, L::En), l(F::WorkMode, L::Nl),
l(F::WorkMode, L::Fr), l(F::Entity, L::Pt), l(F::WorkMode, L::Es), l(F::WorkMode, L::It), l(F::Responsibilities, L::En), l(F::SpokenInteraction, L::Ca), l(F::SpokenInteraction, L::Pt), l(F::SpokenProduction, L::Pt),
l(F::SpokenInteraction, L::Es), l(F::SpokenInteraction, L::Ro), l(F::SpokenInteraction, L::En), l(F::SpokenInteraction, L::Fr), l(F::SpokenInteraction, L::It), l(F::Manager, L::Ro), l(F::Courses, L::En), l(F::Body, L::Fr),
l(F::Email, L::Pt), l(F::Email, L::Es), l(F::StudyType, L::It), l(F::Area, L::It), l(F::Country, L::En), l(F::Region, L::En), l(F::Courses, L::Fr), l(F::PostalCode, L::Fr),
l(F::PostalCode, L::Es), l(F::PostalCode, L::Ca), l(F::ContentCreation, L::Es), l(F::ContentCreation, L::Ro), l(F::ContentCreation, L::Fr), l(F::ContentCreation, L::It), l(F::Credits, L::En), l(F::Credits, L::Ro),
l(F::Credits, L::Es), l(F::Credits, L::Pt), l(F::Credits, L::Es), l(F::Credits, L::En), l(F::Credits, L::De), l(F::Credits, L::Fr), l(F::Credits, L::Ca), l(F::Credits, L::Fr),
l(F::Credits, L::Ga), l(F::ContentCreation, L::Pt), l(F::EndDate, L::Ga), l(F::ContentCreation, L::Ga), l(F::Credits, L::Ca), l(F::MaritalStatus, L::Hu), l(F::FamilyName, L::Hu), l(F::Department, L::Hu),
l(F::Reading, L::Cs), l(F::Language, L::Sk), l(F::Profiles, L::Es), l(F::Organization, L::Ga), l(F::Communication, L::Ga), l(F::Description, L::Ga), l(F::Location, L::En), l(F::Headline, L::En),
l(F::Salary, L::En), l(F::JobStatus, L::En), l(F::Courses, L::Ga), l(F::StudyType, L::Pt), l(F::Area, L::Pt), l(F::Courses, L::Es), l(F::Courses, L::Pt), l(F::Courses, L::Ca),
l(F::Courses, L::Ro), l(F::Reference, L::Pl), l(F::Period, L::Pl), l(F::Publisher, L::Pl), l(F::Responsibilities, L::Pl), l(F::Reading, L::Pl), l(F::Description, L::Hu), l(F::BirthDate, L::Tr),
l(F::StartDate, L::It), l(F::Region, L::Id), l(F::Period, L::Is), l(F::Date, L::Is), l(F::Period, L::Is), l(F::Period, L::It), l(F::Emails, L::Cs), l(F::Extra, L::Cs),
l(F::Phones, L::Cs), l(F::Urls, L::Cs), l(F::Emails, L::Sk), l(F::Phones, L::Sk), l(F::Extra, L::Sk), l(F::Urls, L::Sk), l(F::Courses, L::Lt), l(F::Ethnicity, L::Vi),
l(F::HonorificPrefix, L::Vi), l(F::Employer, L::Lv), l(F::Availability, L::Lv), l(F::Sector, L::Lv), l(F::TeamSize, L::Lv), l(F::Location, L::Lt), l(F::TeamSize, L::Lt), l(F::StartDate, L::Id),
l(F::Period, L::Pt), l(F::Period, L::It), l(F::Period, L::Nl), l(F::Period, L::Pl), l(F::Period, L::Lt), l(F::Period, L::Ga), l(F::Period, L::Mt), l(F::Period, L::Ro),
l(F::Period, L::Ca), l(F::Date, L::Pt), l(F::Date, L::It), l(F::Date, L::Pl), l(F::Date, L::Lt), l(F::Date, L::Ga), l(F::Date, L::Mt), l(F::Date, L::Ro),
l(F::Date, L::Ca), l(F::ReleaseDate, L::Pt), l(F::ReleaseDate, L::It), l(F::ReleaseDate, L::Pl), l(F::Data, L::En), l(F::Period, L::Nl), l(F::BirthDate, L::Ga), l(F::Date, L::Ca),
l(F::StartDate, L::Ca), l(F::Date, L::Pt), l(F::EndDate, L::Ca), l(F::StartDate, L::Ro), l(F::ReleaseDate, L::Ca), l(F::EndDate, L::It), l(F::Date, L::It), l(F::ReleaseDate, L::Ga),
l(F::BirthDate, L::Pl), l(F::ReleaseDate, L::Pl), l(F::StartDate, L::Pl), l(F::ReleaseDate, L::Mt), l(F::EndDate, L::Mt), l(F::BirthDate, L::Mt), l(F::StartDate, L::Ga), l(F::Date, L::Pl),
l(F::EndDate, L::Pl), l(F::Period, L::Ga), l(F::Period, L::Pt), l(F::Period, L::En), l(F::Period, L::Fr), l(F::Period, L::It), l(F::Period, L::Ro), l(F::Date, L::En),
l(F::Date, L::Fr), l(F::ReleaseDate, L::En), l(F::ReleaseDate, L::Fr), l(F::StartDate, L::Fr), l(F::EndDate, L::Fr), l(F::Date, L::Fr), l(F::Date, L::Fr), l(F::Availability, L::Fr),
l(F::ReleaseDate, L::En), l(F::Information, L::De), l(F::Period, L::En), l(F::Period, L::Fr), l(F::Period, L::Ca), l(F::Period, L::Mt), l(F::Period, L::Da), l(F::Period, L::Nb),
l(F::Date, L::Da), l(F::Date, L::Nb), l(F::ReleaseDate, L::Da), l(F::ReleaseDate, L::Nb), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Employer, L::It), l(F::Period, L::Lt),
l(F::Period, L::De), l(F::Period, L::Nl), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::Sv), l(F::Period, L::Hu),
l(F::Date, L::De), l(F::Date, L::Nl), l(F::Date, L::Cs), l(F::Date, L::Sk), l(F::Date, L::Sl), l(F::Date, L::Hr), l(F::Date, L::Sv), l(F::Date, L::Hu),
l(F::ReleaseDate, L::De), l(F::ReleaseDate, L::Nl), l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::Sv), l(F::Period, L::SrLatn),
l(F::Date, L::SrLatn), l(F::ReleaseDate, L::SrLatn), l(F::Period, L::Hr), l(F::BirthDate, L::Sk), l(F::BirthDate, L::Cs), l(F::BirthDate, L::SrLatn), l(F::BirthDate, L::Hr), l(F::Date, L::Sl),
l(F::Date, L::Hr), l(F::Date, L::SrLatn), l(F::EndDate, L::Sl), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::SrLatn), l(F::StartDate, L::Hr), l(F::StartDate, L::SrLatn),
l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk), l(F::BirthDate, L::Hr), l(F::BirthDate, L::SrLatn), l(F::BirthDate, L::Sl), l(F::EndDate, L::Cs), l(F::EndDate, L::Sk), l(F::Date, L::Cs),
l(F::Date, L::Sk), l(F::StartDate, L::Sk), l(F::StartDate, L::Sl), l(F::StartDate, L::Cs), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::Period, L::Lv), l(F::Period, L::Lv),
l(F::Date, L::Lv), l(F::Period, L::Sk), l(F::StartDate, L::Pt), l(F::StartDate, L::Ca), l(F::Thesis, L::Vi), l(F::Level, L::Fr), l(F::Fluency, L::Fr), l(F::Department, L::Is),
l(F::Sector, L::Sl), l(F::Sector, L::SrLatn), l(F::ExperienceYears, L::Cs), l(F::Employer, L::Sl), l(F::ExperienceYears, L::Sl), l(F::Responsibilities, L::Sl), l(F::WorkMode, L::Sl), l(F::Position, L::Sl),
l(F::SpokenInteraction, L::Sv), l(F::Url, L::En), l(F::Url, L::ZhHans), l(F::EndDate, L::Vi), l(F::ExperienceYears, L::Tr), l(F::Name, L::Es), l(F::Title, L::Es), l(F::Name, L::It),
l(F::Title, L::It), l(F::Name, L::Ro), l(F::Title, L::Ro), l(F::Department, L::Pl), l(F::Department, L::Ro), l(F::Department, L::Ca), l(F::Department, L::Lt), l(F::Region, L::Es),
l(F::Department, L::Es), l(F::Department, L::Pt), l(F::Department, L::Lv), l(F::Region, L::Fr), l(F::Department, L::Fr), l(F::Department, L::En), l(F::Area, L::En), l(F::StudyType, L::Tr),
l(F::Score, L::Tr), l(F::Score, L::Tr), l(F::Publisher, L::Tr), l(F::Organization, L::Tr), l(F::LastModified, L::Fr), l(F::Description, L::Pt), l(F::CompanyDescription, L::Ro), l(F::CompanyDescription, L::En),
l(F::Description, L::En), l(F::Description, L::Fr), l(F::StartDate, L::Es), l(F::StartDate, L::Pt), l(F::Period, L::Es), l(F::Name, L::Pt), l(F::Title, L::Pt), l(F::StudyType, L::Pt),
l(F::Position, L::En), l(F::WantedCity, L::En), l(F::Description, L::Id), l(F::Responsibilities, L::Id), l(F::CompanyDescription, L::Id), l(F::Description, L::Mt), l(F::ClosingSalutation, L::Es), l(F::Summary, L::Ro),
l(F::Highlights, L::Pt), l(F::Addressee, L::Es), l(F::Addressee, L::Es), l(F::Addressee, L::Pt), l(F::Addressee, L::It), l(F::Addressee, L::Pt), l(F::Summary, L::En), l(F::Description, L::En),
l(F::Description, L::De), l(F::Description, L::Fr), l(F::Highlights, L::En), l(F::Summary, L::De), l(F::MaritalStatus, L::Cs), l(F::Mobile, L::Vi), l(F::Email, L::Vi), l(F::Location, L::Vi),
l(F::SpokenInteraction, L::Lv), l(F::Awarder, L::Id), l(F::Score, L::Vi), l(F::Highlights, L::Vi), l(F::Phone, L::Vi), l(F::Phones, L::Vi), l(F::Department, L::Nl), l(F::MilitaryService, L::Nl),
l(F::Extra, L::Tr), l(F::Emails, L::Tr), l(F::Phones, L::Tr), l(F::Urls, L::Tr), l(F::Title, L::Hu), l(F::Language, L::Tr), l(F::LanguageCertificates, L::Tr), l(F::Fluency, L::Tr),
l(F::Keywords, L::Tr), l(F::Language, L::Tr), l(F::TeamSize, L::Pt), l(F::TeamSize, L::It), l(F::Religion, L::Tr), l(F::StartDate, L::Ro), l(F::Listening, L::Tr), l(F::Department, L::Mt),
l(F::Department, L::It), l(F::StudyType, L::De), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::StudyType, L::Et), l(F::StudyType, L::En), l(F::StudyType, L::Es), l(F::StudyType, L::Pt),
l(F::StudyType, L::It), l(F::StudyType, L::Nl), l(F::StudyType, L::Sl), l(F::StudyType, L::Hr), l(F::StudyType, L::Mt), l(F::StudyType, L::Hu), l(F::StudyType, L::Ro), l(F::StudyType, L::Tr),
l(F::StudyType, L::Ca), l(F::StudyType, L::SrLatn), l(F::Thesis, L::Hu), l(F::StudyType, L::Lt), l(F::LanguageCertificates, L::En), l(F::HighestDegree, L::Fr), l(F::Thesis, L::Fi), l(F::StudyType, L::Lv),
l(F::Thesis, L::Sl), l(F::Thesis, L::Hr), l(F::Thesis, L::SrLatn), l(F::Manager, L::Fr), l(F::Department, L::Fr), l(F::Manager, L::Ca), l(F::Manager, L::Es), l(F::Area, L::Es),
l(F::Area, L::Pt), l(F::Area, L::It), l(F::Area, L::En), l(F::Area, L::Fr), l(F::Courses, L::Ro), l(F::SpokenProduction, L::Ro), l(F::Thesis, L::Hr), l(F::Thesis, L::Lv),
l(F::Thesis, L::Lt), l(F::Thesis, L::SrLatn), l(F::Thesis, L::Id), l(F::Thesis, L::Ro), l(F::Availability, L::It), l(F::Availability, L::Es), l(F::WantedCity, L::Es), l(F::Availability, L::Pt),
l(F::WantedCity, L::Pt), l(F::WantedCity, L::It), l(F::Availability, L::Ca), l(F::Availability, L::Ro), l(F::Thesis, L::Pt), l(F::Thesis, L::En), l(F::Thesis, L::De), l(F::Thesis, L::Mt),
l(F::Title, L::Pt), l(F::Title, L::Fr), l(F::Region, L::Pt), l(F::Date, L::Id), l(F::Publisher, L::Id), l(F::Issuer, L::Id), l(F::Department, L::Pt), l(F::Department, L::En),
l(F::Department, L::Fr), l(F::Department, L::Es), l(F::Department, L::Es), l(F::Sector, L::Hr), l(F::Entity, L::Pl), l(F::ExperienceYears, L::Sk), l(F::NationalId, L::Es), l(F::NationalId, L::Ca),
l(F::EndDate, L::Pl), l(F::EndDate, L::Cs), l(F::EndDate, L::Sk), l(F::EndDate, L::Sl), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::BirthDate, L::En), l(F::Age, L::Hr),
l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Cs), l(F::Reading, L::Vi), l(F::Version, L::En), l(F::Extra, L::Pl), l(F::Awarder, L::SrLatn), l(F::Awarder, L::Hr),
l(F::BirthPlace, L::Tr), l(F::Url, L::En), l(F::Thesis, L::Sv), l(F::Thesis, L::Sl), l(F::Thesis, L::SrLatn), l(F::Thesis, L::Hr), l(F::Sector, L::Fr), l(F::Area, L::Fr),
l(F::Sector, L::Fr), l(F::Area, L::Fr), l(F::IscedFields, L::Fr), l(F::IscedFields, L::Ro), l(F::Area, L::Ro), l(F::Sector, L::Ro), l(F::Sector, L::Ro), l(F::Area, L::Ro),
l(F::Location, L::Fr), l(F::Address, L::Fr), l(F::Location, L::It), l(F::Address, L::Es), l(F::Address, L::Pt), l(F::Address, L::It), l(F::Address, L::Pt), l(F::Level, L::Ca),
l(F::Fluency, L::Ca), l(F::Level, L::Es), l(F::Level, L::Pt), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::Location, L::Id), l(F::Address, L::Id), l(F::City, L::Id),
l(F::Level, L::Pt), l(F::Fluency, L::Pt), l(F::Employer, L::Vi), l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Entity, L::Vi), l(F::Awarder, L::Vi), l(F::Reference, L::Cs),
l(F::StudyType, L::Cs), l(F::Achievements, L::Cs), l(F::Achievements, L::Sl), l(F::StudyType, L::Sk), l(F::Achievements, L::Sk), l(F::Availability, L::Pl), l(F::Achievements, L::SrLatn), l(F::Availability, L::Cs),
l(F::Availability, L::Sk), l(F::Availability, L::Hr), l(F::Availability, L::SrLatn), l(F::Availability, L::Sk), l(F::LanguageExperiences, L::Pl), l(F::ExperienceYears, L::Pl), l(F::Keywords, L::Cs), l(F::LeavingReason, L::Sk),
l(F::EqfLevel, L::De), l(F::DrivingLicence, L::En), l(F::Safety, L::Lv), l(F::Email, L::Hu), l(F::Emails, L::SrLatn), l(F::Urls, L::Sl), l(F::Phones, L::Sl), l(F::Emails, L::Sl),
l(F::Extra, L::Sl), l(F::Urls, L::SrLatn), l(F::Phones, L::SrLatn), l(F::Extra, L::Sl), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk),
l(F::Sector, L::Sk), l(F::WorkMode, L::Sk), l(F::WorkMode, L::Cs), l(F::WorkMode, L::Sk), l(F::WorkMode, L::Cs), l(F::Profiles, L::Hr), l(F::Profiles, L::SrLatn), l(F::Organization, L::Sl),
l(F::Profiles, L::Sl), l(F::Country, L::Sl), l(F::Country, L::Hr), l(F::Country, L::SrLatn), l(F::Nationality, L::Sl), l(F::Nationality, L::Hr), l(F::Nationality, L::SrLatn), l(F::Description, L::Vi),
l(F::Title, L::Ga), l(F::Responsibilities, L::Ga), l(F::Period, L::Ca), l(F::Period, L::Id), l(F::Period, L::It), l(F::Period, L::Ro), l(F::Period, L::En), l(F::Period, L::Ro),
l(F::LeavingReason, L::Cs), l(F::Level, L::Tr), l(F::Fluency, L::Tr), l(F::StudyType, L::Tr), l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn), l(F::StudyType, L::Pl), l(F::Department, L::Pl),
l(F::Area, L::Pl), l(F::IscedFields, L::Pl), l(F::BirthDate, L::Lv), l(F::BirthPlace, L::Lv), l(F::MotherTongue, L::Lv), l(F::Gender, L::Lv), l(F::Location, L::Lv), l(F::City, L::Lv),
l(F::Address, L::Lv), l(F::Period, L::Ga), l(F::Date, L::Ga), l(F::Period, L::Sk), l(F::Period, L::Hu), l(F::Date, L::Sk), l(F::Date, L::Hu), l(F::ReleaseDate, L::Sk),
l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Email, L::Ja), l(F::Email, L::Ko), l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es),
l(F::Email, L::Pt), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk),
l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Fi), l(F::Email, L::Et), l(F::Email, L::Lv),
l(F::Email, L::Lt), l(F::Email, L::Mt), l(F::Email, L::El), l(F::Email, L::Hu), l(F::Email, L::Ro), l(F::Email, L::Bg), l(F::Email, L::Tr), l(F::Email, L::Vi),
l(F::Email, L::Id), l(F::Email, L::He), l(F::Email, L::Th), l(F::Email, L::Ca), l(F::Email, L::SrLatn), l(F::Email, L::En), l(F::Email, L::De), l(F::Email, L::Nl),
l(F::Email, L::De), l(F::Email, L::Da), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Ja), l(F::Email, L::Sl), l(F::Email, L::Lv), l(F::Email, L::Sv),
l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Et), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Tr), l(F::Email, L::SrLatn), l(F::Email, L::Tr),
l(F::Email, L::Sv), l(F::Email, L::Nb), l(F::Email, L::Et), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::SrLatn), l(F::Achievements, L::Ga), l(F::Credits, L::Nl),
l(F::Department, L::Ro), l(F::TeamSize, L::Ro), l(F::Writing, L::Fr), l(F::Credits, L::En), l(F::Credits, L::De), l(F::Credits, L::Fr), l(F::Credits, L::Es), l(F::Credits, L::Pt),
l(F::Credits, L::It), l(F::Credits, L::Nl), l(F::Credits, L::Pl), l(F::Credits, L::Cs), l(F::Credits, L::Sk), l(F::Credits, L::Sl), l(F::Credits, L::Hr), l(F::Credits, L::Sv),
l(F::Credits, L::Da), l(F::Credits, L::Nb), l(F::Credits, L::Fi), l(F::Credits, L::Is), l(F::Credits, L::Et), l(F::Credits, L::Lv), l(F::Credits, L::Lt), l(F::Credits, L::Ga),
l(F::Credits, L::Mt), l(F::Credits, L::El), l(F::Credits, L::Hu), l(F::Credits, L::Ro), l(F::Credits, L::Bg), l(F::Credits, L::Ca), l(F::Credits, L::Hr), l(F::Credits, L::Da),
l(F::Age, L::Es), l(F::Age, L::Ca), l(F::Publisher, L::Es), l(F::Publisher, L::Ca), l(F::HighestDegree, L::En), l(F::Name, L::Et), l(F::GivenName, L::Et), l(F::Achievements, L::Pl),
l(F::TeamSize, L::Fr), l(F::ContentCreation, L::Is), l(F::FamilyName, L::Sv), l(F::FamilyName, L::Da), l(F::FamilyName, L::Is), l(F::IscedFields, L::Tr), l(F::HighestDegree, L::Tr), l(F::Institution, L::Tr),
l(F::StudyType, L::Tr), l(F::EndDate, L::Es), l(F::Extra, L::Hu), l(F::Organization, L::Hu), l(F::DrivingLicence, L::Tr), l(F::GivenName, L::Is), l(F::Keywords, L::Ca), l(F::Keywords, L::De),
l(F::Credits, L::Is), l(F::Score, L::Is), l(F::Opening, L::De), l(F::Organization, L::De), l(F::Institution, L::De), l(F::Availability, L::De), l(F::Date, L::Ga), l(F::Issuer, L::Ga),
l(F::Listening, L::Ga), l(F::EqfLevel, L::Lv), l(F::Department, L::Tr), l(F::TeamSize, L::Tr), l(F::Department, L::Sl), l(F::EqfLevel, L::Nl), l(F::EqfLevel, L::Hu), l(F::EqfLevel, L::Sk),
l(F::EqfLevel, L::Lt), l(F::StudyType, L::Da), l(F::StudyType, L::Nb), l(F::Salary, L::Id), l(F::Roles, L::Ca), l(F::Email, L::Lt), l(F::Information, L::It), l(F::Email, L::Sl),
l(F::Email, L::SrLatn), l(F::Phone, L::Hu), l(F::Achievements, L::Hu), l(F::Age, L::Hu), l(F::Issuer, L::Ro), l(F::Location, L::Et), l(F::City, L::Et), l(F::Address, L::Et),
l(F::Headline, L::Et), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Email, L::Ja), l(F::Email, L::Ko), l(F::Email, L::De), l(F::Email, L::Fr),
l(F::Email, L::Es), l(F::Email, L::Pt), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs),
l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Fi), l(F::Email, L::Is),
l(F::Email, L::Et), l(F::Email, L::Lv), l(F::Email, L::Lt), l(F::Email, L::Mt), l(F::Email, L::El), l(F::Email, L::Hu), l(F::Email, L::Ro), l(F::Email, L::Bg),
l(F::Email, L::Tr), l(F::Email, L::Vi), l(F::Email, L::Id), l(F::Email, L::Hi), l(F::Email, L::Th), l(F::Email, L::Ca), l(F::Email, L::SrLatn), l(F::Emails, L::Vi),
l(F::Emails, L::Id), l(F::Emails, L::En), l(F::MotherTongue, L::Et), l(F::Issuer, L::Ca), l(F::Issuer, L::It), l(F::Date, L::Es), l(F::Issuer, L::Es), l(F::Issuer, L::Pt),
l(F::Issuer, L::Ca), l(F::Issuer, L::Es), l(F::Issuer, L::Pt), l(F::Issuer, L::Mt), l(F::Courses, L::Nb), l(F::Addressee, L::De), l(F::Position, L::Fr), l(F::Headline, L::Fr),
l(F::Employer, L::En), l(F::Entity, L::En), l(F::Employer, L::Fr), l(F::Entity, L::Fr), l(F::Employer, L::Es), l(F::Employer, L::Pt), l(F::Employer, L::Ca), l(F::Entity, L::Es),
l(F::Entity, L::Pt), l(F::Entity, L::Ca), l(F::Sector, L::Tr), l(F::MaritalStatus, L::Fr), l(F::Department, L::Da), l(F::Department, L::Sv), l(F::Department, L::Nb), l(F::Url, L::Ca),
l(F::Employer, L::It), l(F::Organization, L::It), l(F::Institution, L::It), l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::Entity, L::It), l(F::Employer, L::Es), l(F::Organization, L::Es),
l(F::Institution, L::Es), l(F::Issuer, L::Es), l(F::Entity, L::Es), l(F::Awarder, L::Es), l(F::Entity, L::Es), l(F::Awarder, L::Es), l(F::Employer, L::Pt), l(F::Organization, L::Pt),
l(F::Awarder, L::Pt), l(F::Entity, L::Pt), l(F::Issuer, L::Pt), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca), l(F::Entity, L::Ca), l(F::Issuer, L::Ca),
l(F::Employer, L::Fr), l(F::Keywords, L::Ga), l(F::EqfLevel, L::Sl), l(F::EqfLevel, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Nb), l(F::EqfLevel, L::En), l(F::EqfLevel, L::Cs),
l(F::EqfLevel, L::Hr), l(F::EqfLevel, L::Sv), l(F::EqfLevel, L::Da), l(F::EqfLevel, L::Nb), l(F::EqfLevel, L::Fi), l(F::EqfLevel, L::En), l(F::EqfLevel, L::Sv), l(F::EqfLevel, L::Nb),
l(F::EqfLevel, L::Nl), l(F::EqfLevel, L::Da), l(F::EqfLevel, L::Is), l(F::EqfLevel, L::Fi), l(F::EqfLevel, L::Hi), l(F::EqfLevel, L::ZhHant), l(F::EqfLevel, L::ZhHans), l(F::EqfLevel, L::Ko),
l(F::EqfLevel, L::Et), l(F::EqfLevel, L::Ja), l(F::Department, L::Ca), l(F::Department, L::Fr), l(F::Department, L::Pt), l(F::TeamSize, L::Fr), l(F::TeamSize, L::Pt), l(F::Department, L::Es),
l(F::TeamSize, L::Es), l(F::Achievements, L::Hu), l(F::Score, L::Hu), l(F::Achievements, L::De), l(F::Score, L::De), l(F::Date, L::Sv), l(F::Sector, L::Da), l(F::Headline, L::Da),
l(F::Area, L::Et), l(F::EqfLevel, L::Pl), l(F::Cefr, L::Nl), l(F::Cefr, L::Nl), l(F::ReleaseDate, L::De), l(F::Publisher, L::De), l(F::ContentCreation, L::De), l(F::MotherTongue, L::De),
l(F::EscoOccupation, L::En), l(F::Institution, L::Pt), l(F::Institution, L::Ca), l(F::HighestDegree, L::Pt), l(F::Writing, L::Pt), l(F::Writing, L::Ca), l(F::Manager, L::Fi), l(F::Highlights, L::Et),
l(F::Cefr, L::Pl), l(F::Credits, L::SrLatn), l(F::LanguageExperiences, L::It), l(F::Region, L::Es), l(F::Region, L::Pt), l(F::JobStatus, L::Es), l(F::MaritalStatus, L::Es), l(F::MaritalStatus, L::Pt),
l(F::Health, L::Es), l(F::Health, L::Pt), l(F::LanguageExperiences, L::Es), l(F::MaritalStatus, L::Ca), l(F::StudyType, L::Ca), l(F::Keywords, L::Hu), l(F::Age, L::It), l(F::Age, L::Mt),
l(F::Employer, L::Fr), l(F::Institution, L::Fr), l(F::Health, L::Fr), l(F::Ethnicity, L::En), l(F::Ethnicity, L::De), l(F::FamilyName, L::Nb), l(F::Employer, L::Et), l(F::Entity, L::Et),
l(F::CompanyDescription, L::Et), l(F::Name, L::Fi), l(F::GivenName, L::Fi), l(F::Cefr, L::De), l(F::Period, L::Hu), l(F::Date, L::Hu), l(F::ReleaseDate, L::Hu), l(F::Phone, L::Tr),
l(F::Period, L::Hu), l(F::StudyType, L::Sv), l(F::Achievements, L::Es), l(F::Salary, L::Es), l(F::Salary, L::Pt), l(F::Salary, L::Es), l(F::Score, L::Ca), l(F::ExperienceYears, L::En),
l(F::ExperienceYears, L::Fr), l(F::LanguageExperiences, L::En), l(F::LanguageExperiences, L::Fr), l(F::ExperienceYears, L::Es), l(F::ExperienceYears, L::Pt), l(F::ExperienceYears, L::Ca), l(F::LanguageExperiences, L::Es), l(F::LanguageExperiences, L::Pt),
l(F::LanguageExperiences, L::Pt), l(F::Level, L::En), l(F::SpokenProduction, L::Ca), l(F::SpokenProduction, L::Fr), l(F::Writing, L::Ro), l(F::Summary, L::Ca), l(F::Summary, L::Es), l(F::BirthDate, L::Da),
l(F::BirthDate, L::Nb), l(F::Department, L::De), l(F::Area, L::De), l(F::Keywords, L::De), l(F::Area, L::De), l(F::Courses, L::De), l(F::Institution, L::It), l(F::Area, L::It),
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
l(F::Name, L::De), l(F::StudyType, L::Id), l(F::Age, L::Fi), l(F::City, L::Tr), l(F::Location, L::Tr), l(F::City, L::Tr), l(F::Location, L::Tr), l(F::Address, L::Tr),
l(F::City, L::Tr), l(F::Roles, L::It), l(F::City, L::Tr), l(F::Region, L::Tr), l(F::Phone, L::Tr), l(F::Communication, L::Tr), l(F::GivenName, L::Tr), l(F::MotherTongue, L::Mt),
l(F::Image, L::Pt), l(F::Image, L::Ca), l(F::Name, L::Sl), l(F::Name, L::Hr), l(F::Name, L::SrLatn), l(F::Employer, L::Hr), l(F::Name, L::Hr), l(F::Name, L::SrLatn),
l(F::Institution, L::Hr), l(F::Name, L::Sl), l(F::Email, L::SrLatn), l(F::GivenName, L::Pl), l(F::Name, L::Pl), l(F::Image, L::It), l(F::Employer, L::Lt), l(F::Entity, L::Lt),
l(F::Employer, L::Mt), l(F::Headline, L::Mt), l(F::Publisher, L::En), l(F::Publisher, L::De), l(F::DrivingLicence, L::Nl), l(F::Summary, L::It), l(F::Highlights, L::It), l(F::Position, L::It),
l(F::Roles, L::It), l(F::Score, L::Id), l(F::Description, L::Da), l(F::Address, L::Mt), l(F::Email, L::Mt), l(F::Emails, L::Mt), l(F::Address, L::It), l(F::Area, L::It),
l(F::Email, L::It), l(F::Address, L::It), l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::It), l(F::Sector, L::Ca), l(F::Sector, L::De), l(F::Sector, L::Fr),
l(F::Sector, L::Nl), l(F::Sector, L::Ro), l(F::Sector, L::Hr), l(F::Sector, L::Mt), l(F::Sector, L::SrLatn), l(F::Sector, L::Pt), l(F::Sector, L::Ca), l(F::Information, L::Lv),
l(F::SpokenProduction, L::Lt), l(F::Information, L::Lt), l(F::Information, L::Hu), l(F::Extra, L::Id), l(F::Information, L::Nb), l(F::Information, L::Nl), l(F::Information, L::En), l(F::Information, L::Da),
l(F::Information, L::Sv), l(F::Description, L::De), l(F::Courses, L::De), l(F::Emails, L::Pl), l(F::Urls, L::Pl), l(F::Phones, L::Pl), l(F::Description, L::Nb), l(F::ContentCreation, L::Nb),
l(F::Position, L::It), l(F::Employer, L::Id), l(F::Organization, L::Id), l(F::Organization, L::Nl), l(F::Institution, L::Nl), l(F::Issuer, L::Nl), l(F::Organization, L::Cs), l(F::Institution, L::Cs),
l(F::Issuer, L::Cs), l(F::Organization, L::Sk), l(F::Institution, L::Sk), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca), l(F::Employer, L::Es), l(F::Organization, L::Es),
l(F::Institution, L::Es), l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Institution, L::Pt), l(F::Issuer, L::Pt), l(F::Institution, L::Id), l(F::Organization, L::Nb), l(F::Institution, L::Nb),
l(F::Institution, L::De), l(F::Institution, L::Fr), l(F::Institution, L::Sv), l(F::Institution, L::Ca), l(F::Employer, L::Ro), l(F::Institution, L::Ro), l(F::Organization, L::Ro), l(F::Institution, L::Ro),
l(F::Issuer, L::Ro), l(F::Employer, L::De), l(F::Employer, L::Fr), l(F::Organization, L::En), l(F::Organization, L::De), l(F::Organization, L::Fr), l(F::Organization, L::Sv), l(F::Organization, L::Da),
l(F::Institution, L::En), l(F::Institution, L::De), l(F::Institution, L::Fr), l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Issuer, L::De), l(F::Employer, L::Pl), l(F::Organization, L::Pl),
l(F::Institution, L::Pl), l(F::Issuer, L::Pl), l(F::SpokenInteraction, L::En), l(F::SpokenInteraction, L::Fr), l(F::SpokenInteraction, L::Pl), l(F::SpokenInteraction, L::Id), l(F::SpokenInteraction, L::Mt), l(F::Url, L::De),
l(F::Url, L::Nl), l(F::Url, L::SrLatn), l(F::Url, L::De), l(F::Url, L::Lt), l(F::Url, L::Hr), l(F::Organization, L::Hu), l(F::Institution, L::Hu), l(F::Name, L::Fr),
l(F::Title, L::Fr), l(F::Headline, L::Fr), l(F::Position, L::Fr), l(F::Description, L::En), l(F::Opening, L::En), l(F::Opening, L::Fr), l(F::Information, L::Mt), l(F::PostalCode, L::Hu),
l(F::Writing, L::Hu), l(F::Entity, L::Tr), l(F::Issuer, L::Lt), l(F::Date, L::Lt), l(F::Reference, L::Et), l(F::Name, L::Mt), l(F::GivenName, L::Mt), l(F::HighestDegree, L::Hu),
l(F::Employer, L::Lt), l(F::Organization, L::Lt), l(F::Institution, L::Lt), l(F::Highlights, L::Hr), l(F::Highlights, L::SrLatn), l(F::Employer, L::It), l(F::Organization, L::It), l(F::Institution, L::It),
l(F::Institution, L::Mt), l(F::Employer, L::Tr), l(F::Entity, L::Tr), l(F::Issuer, L::Sl), l(F::Issuer, L::Sl), l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr),
l(F::Issuer, L::SrLatn), l(F::Publisher, L::Hr), l(F::Publisher, L::SrLatn), l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr), l(F::Issuer, L::Lv), l(F::Publisher, L::Lv), l(F::IscedFields, L::Lv),
l(F::HighestDegree, L::Sl), l(F::Date, L::Lv), l(F::Period, L::Nl), l(F::Date, L::Nl), l(F::ReleaseDate, L::Nl), l(F::Age, L::Nl), l(F::Age, L::Nl), l(F::Position, L::Id),
l(F::Role, L::Id), l(F::Headline, L::Id), l(F::Position, L::Id), l(F::Institution, L::Fi), l(F::Issuer, L::Fi), l(F::Organization, L::Fi), l(F::Period, L::De), l(F::Date, L::De),
l(F::ReleaseDate, L::De), l(F::Age, L::De), l(F::Period, L::De), l(F::Network, L::Id), l(F::DrivingLicence, L::Hu), l(F::Language, L::Cs), l(F::Language, L::Sk), l(F::Fluency, L::Cs),
l(F::Fluency, L::Sk), l(F::LanguageExperiences, L::Sk), l(F::LanguageExperiences, L::Cs), l(F::ProjectType, L::Hu), l(F::ProjectType, L::Id), l(F::Gender, L::Id), l(F::WorkMode, L::Id), l(F::Language, L::Hr),
l(F::Language, L::SrLatn), l(F::LanguageExperiences, L::SrLatn), l(F::LanguageCertificates, L::SrLatn), l(F::LanguageExperiences, L::Hr), l(F::LanguageCertificates, L::Hr), l(F::Language, L::Sl), l(F::Language, L::Hr), l(F::Language, L::SrLatn),
l(F::Language, L::Sl), l(F::LanguageExperiences, L::Sl), l(F::LanguageCertificates, L::Sl), l(F::Language, L::Pl), l(F::MotherTongue, L::Pl), l(F::Keywords, L::Pl), l(F::Language, L::Pl), l(F::NationalId, L::Hr),
l(F::NationalId, L::SrLatn), l(F::Employer, L::Cs), l(F::Position, L::En), l(F::Position, L::Da), l(F::Headline, L::En), l(F::Position, L::En), l(F::Position, L::Nb), l(F::Headline, L::Da),
l(F::Position, L::De), l(F::WorkMode, L::Es), l(F::WorkMode, L::Ca), l(F::Region, L::Ro), l(F::Title, L::Id), l(F::DrivingLicence, L::Et), l(F::Publisher, L::Fi), l(F::ReleaseDate, L::Fi),
l(F::TeamSize, L::Id), l(F::Credits, L::Id), l(F::City, L::Id), l(F::Mobile, L::Fi), l(F::Username, L::Fi), l(F::Language, L::Lt), l(F::Fluency, L::Lt), l(F::Availability, L::Da),
l(F::Availability, L::Nb), l(F::Nationality, L::Fi), l(F::Employer, L::Id), l(F::Role, L::Hu), l(F::Area, L::Hu), l(F::Score, L::Da), l(F::Score, L::Nb), l(F::Position, L::Mt),
l(F::MilitaryService, L::Lt), l(F::SpokenInteraction, L::Tr), l(F::Keywords, L::Et), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Tr), l(F::ProjectType, L::Id), l(F::ProjectType, L::De), l(F::MilitaryService, L::Hu),
l(F::Address, L::Fi), l(F::Safety, L::Id), l(F::Nationality, L::Id), l(F::Language, L::Et), l(F::Fluency, L::Et), l(F::Fluency, L::Id), l(F::SpokenProduction, L::Mt), l(F::Date, L::Hu),
l(F::Fluency, L::Id), l(F::Level, L::Id), l(F::Level, L::Da), l(F::Fluency, L::Da), l(F::Keywords, L::De), l(F::Level, L::De), l(F::Fluency, L::De), l(F::Level, L::De),
l(F::Fluency, L::De), l(F::DrivingLicence, L::Id), l(F::Area, L::Hu), l(F::StudyType, L::Hu), l(F::GivenName, L::Hu), l(F::Achievements, L::Fi), l(F::Responsibilities, L::Fi), l(F::SpokenInteraction, L::Fi),
l(F::Achievements, L::Vi), l(F::Availability, L::Id), l(F::Extra, L::Vi), l(F::Issuer, L::Hu), l(F::Language, L::Fi), l(F::LanguageExperiences, L::Fi), l(F::Fluency, L::Fi), l(F::LanguageCertificates, L::Fi),
l(F::NationalId, L::Tr), l(F::ExperienceArea, L::En), l(F::ExperienceYears, L::Vi), l(F::Writing, L::Fi), l(F::Description, L::Et), l(F::Authors, L::Fi), l(F::Writing, L::Et), l(F::Achievements, L::Mt),
l(F::Extra, L::Lt), l(F::Writing, L::Mt), l(F::Emails, L::Lt), l(F::Phones, L::Lt), l(F::Urls, L::Lt), l(F::Gender, L::Nb), l(F::Entity, L::Nl), l(F::Listening, L::Lv),
l(F::Listening, L::Lt), l(F::Entity, L::Id), l(F::Entity, L::Pl), l(F::Entity, L::Cs), l(F::Entity, L::Sk), l(F::Entity, L::Et), l(F::Entity, L::Lt), l(F::Entity, L::Lv),
l(F::Entity, L::Hr), l(F::Entity, L::Mt), l(F::Entity, L::SrLatn), l(F::Keywords, L::Sl), l(F::Keywords, L::SrLatn), l(F::Keywords, L::Hr), l(F::Highlights, L::SrLatn), l(F::Highlights, L::Sl),
l(F::Highlights, L::Hr), l(F::Keywords, L::Sk), l(F::Highlights, L::Pl), l(F::Authors, L::SrLatn), l(F::PostalCode, L::Pl), l(F::Nationality, L::Et), l(F::PostalCode, L::Id), l(F::PostalCode, L::Mt),
l(F::Url, L::Et), l(F::Gender, L::Sv), l(F::Gender, L::Da), l(F::DrivingLicence, L::Da), l(F::Highlights, L::Fi), l(F::Responsibilities, L::Et), l(F::ExperienceYears, L::Fi), l(F::Summary, L::Et),
l(F::Mobile, L::Pl), l(F::Department, L::Lv), l(F::Department, L::Lt), l(F::City, L::Da), l(F::City, L::Nb), l(F::Communication, L::Hu), l(F::Communication, L::Nb), l(F::Communication, L::De),
l(F::Communication, L::Da), l(F::Communication, L::Sv), l(F::Employer, L::SrLatn), l(F::Entity, L::SrLatn), l(F::Fluency, L::Mt), l(F::Communication, L::Cs), l(F::Communication, L::Sk), l(F::Communication, L::Hr),
l(F::Communication, L::Lt), l(F::Communication, L::Sl), l(F::Communication, L::Pl), l(F::Communication, L::Id), l(F::Communication, L::Mt), l(F::EndDate, L::Cs), l(F::EndDate, L::Sl), l(F::Publisher, L::Cs),
l(F::EndDate, L::Pl), l(F::EndDate, L::Sk), l(F::Profiles, L::Pl), l(F::Phone, L::Id), l(F::Phone, L::De), l(F::Phone, L::Cs), l(F::Phone, L::Lt), l(F::Phone, L::Sl),
l(F::Phone, L::Lv), l(F::Description, L::Pl), l(F::Profiles, L::De), l(F::Username, L::De), l(F::Username, L::Pl), l(F::Username, L::Sv), l(F::Username, L::Da), l(F::Username, L::Nb),
l(F::SpokenProduction, L::Tr), l(F::SpokenInteraction, L::Cs), l(F::SpokenInteraction, L::Sk), l(F::Summary, L::Lv), l(F::Username, L::Hr), l(F::Username, L::SrLatn), l(F::Institution, L::Fi), l(F::HighestDegree, L::Fi),
l(F::Courses, L::Mt), l(F::City, L::Id), l(F::Location, L::Id), l(F::Url, L::Fi), l(F::IscedFields, L::Fi), l(F::Profiles, L::Hu), l(F::Credits, L::Lv), l(F::StudyType, L::Et),
l(F::Location, L::Sl), l(F::City, L::Sl), l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Country, L::Pl), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::Location, L::Sl),
l(F::BirthPlace, L::Sl), l(F::Country, L::Sk), l(F::Credits, L::Hu), l(F::Credits, L::Lt), l(F::Credits, L::Mt), l(F::Credits, L::Sl), l(F::Credits, L::De), l(F::Credits, L::Cs),
l(F::Credits, L::Sk), l(F::GivenName, L::Cs), l(F::GivenName, L::Sk), l(F::NationalId, L::Id), l(F::Entity, L::De), l(F::Entity, L::Da), l(F::Entity, L::Nb), l(F::EndDate, L::Et),
l(F::FamilyName, L::Mt), l(F::Level, L::Is), l(F::Fluency, L::Sv), l(F::Level, L::Sv), l(F::Fluency, L::Sv), l(F::Courses, L::Sv), l(F::Courses, L::Da), l(F::Courses, L::SrLatn),
l(F::Courses, L::Id), l(F::Institution, L::Da), l(F::Organization, L::Tr), l(F::Entity, L::Tr), l(F::Employer, L::Tr), l(F::Organization, L::Tr), l(F::Institution, L::Tr), l(F::Entity, L::Tr),
l(F::Issuer, L::Tr), l(F::Summary, L::De), l(F::Description, L::De), l(F::Courses, L::Cs), l(F::Courses, L::Sk), l(F::Listening, L::Et), l(F::Listening, L::Fi), l(F::Period, L::Et),
l(F::Date, L::Et), l(F::Image, L::Fi), l(F::Description, L::Fi), l(F::StudyType, L::Hr), l(F::StudyType, L::Lv), l(F::StudyType, L::Lt), l(F::StudyType, L::SrLatn), l(F::StudyType, L::Nb),
l(F::StudyType, L::Da), l(F::StudyType, L::Mt), l(F::Gender, L::Is), l(F::Gender, L::Sv), l(F::Gender, L::Da), l(F::LastModified, L::Mt), l(F::Credits, L::Fi), l(F::LastModified, L::Nl),
l(F::SpokenProduction, L::Ga), l(F::LeavingReason, L::Fi), l(F::Region, L::Sv), l(F::Reading, L::Sv), l(F::Reading, L::Da), l(F::Reading, L::Sv), l(F::Reading, L::Da), l(F::Organization, L::Nb),
l(F::BirthDate, L::Id), l(F::Urls, L::Ga), l(F::ProjectType, L::Fi), l(F::Address, L::Hu), l(F::City, L::Hu), l(F::Location, L::Hu), l(F::Address, L::Hu), l(F::City, L::Hu),
l(F::ExperienceYears, L::Id), l(F::Url, L::Id), l(F::Region, L::De), l(F::Country, L::De), l(F::Country, L::Nl), l(F::Country, L::Sv), l(F::Country, L::Da), l(F::Country, L::Nb),
l(F::Country, L::Is), l(F::Language, L::En), l(F::LanguageCode, L::En), l(F::LanguageExperiences, L::En), l(F::Keywords, L::En), l(F::Language, L::En), l(F::Language, L::Fr), l(F::MotherTongue, L::Fr),
l(F::MaritalStatus, L::Et), l(F::Reading, L::Lv), l(F::LastModified, L::En), l(F::Age, L::Pl), l(F::Period, L::Pl), l(F::Age, L::Pl), l(F::EndDate, L::Is), l(F::Salary, L::Is),
l(F::StudyType, L::It), l(F::ProblemSolving, L::Is), l(F::Reference, L::Fi), l(F::Reading, L::Ga), l(F::Url, L::Ga), l(F::LeavingReason, L::En), l(F::Reading, L::Es), l(F::Reading, L::Ca),
l(F::Manager, L::Da), l(F::Manager, L::Nb), l(F::Reading, L::Nl), l(F::Level, L::Ga), l(F::EqfLevel, L::Ga), l(F::Fluency, L::Ga), l(F::Publisher, L::Lt), l(F::Organization, L::Id),
l(F::Institution, L::Id), l(F::Issuer, L::Id), l(F::Language, L::Es), l(F::Reading, L::Nb), l(F::Reading, L::De), l(F::Reading, L::Is), l(F::Age, L::Cs), l(F::Period, L::Sl),
l(F::Date, L::Sl), l(F::ReleaseDate, L::Sl), l(F::LastModified, L::De), l(F::StudyType, L::En), l(F::EqfLevel, L::En), l(F::Level, L::En), l(F::Level, L::De), l(F::Level, L::Id),
l(F::Fluency, L::En), l(F::MilitaryService, L::Es), l(F::DrivingLicence, L::Mt), l(F::GivenName, L::SrLatn), l(F::TeamSize, L::Pl), l(F::Authors, L::Lv), l(F::Url, L::Fr), l(F::Role, L::Fr),
l(F::Url, L::Vi), l(F::NativePlace, L::Fr), l(F::BirthPlace, L::Fr), l(F::Location, L::Fr), l(F::City, L::Fr), l(F::WantedCity, L::Fr), l(F::Language, L::Ro), l(F::MotherTongue, L::Ro),
l(F::StudyType, L::Lv), l(F::Level, L::Lv), l(F::Fluency, L::Lv), l(F::Language, L::Pt), l(F::Language, L::It), l(F::MotherTongue, L::It), l(F::MotherTongue, L::Pt), l(F::MotherTongue, L::It),
l(F::Language, L::It), l(F::Language, L::Pt), l(F::Language, L::Mt), l(F::Sector, L::Vi), l(F::Area, L::Vi), l(F::IscedFields, L::Vi), l(F::Sector, L::Vi), l(F::Url, L::En),
l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Et),
l(F::Url, L::Mt), l(F::Url, L::Hu), l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::SrLatn), l(F::Url, L::En), l(F::Url, L::De),
l(F::Url, L::Pt), l(F::Urls, L::En), l(F::City, L::Et), l(F::Extra, L::Fi), l(F::Extra, L::Et), l(F::Listening, L::En), l(F::Level, L::Mt), l(F::EqfLevel, L::Mt),
l(F::Cefr, L::It), l(F::StudyType, L::It), l(F::Level, L::It), l(F::Fluency, L::It), l(F::Level, L::It), l(F::Fluency, L::It), l(F::HighestDegree, L::It), l(F::EqfLevel, L::It),
l(F::MotherTongue, L::Ca), l(F::Location, L::Ca), l(F::Position, L::Ca), l(F::BirthPlace, L::Ca), l(F::Location, L::Ca), l(F::City, L::Ca), l(F::ProjectType, L::Vi), l(F::Location, L::Ro),
l(F::Location, L::Pt), l(F::Place, L::Pt), l(F::BirthPlace, L::Pt), l(F::Location, L::Pt), l(F::City, L::Ro), l(F::Location, L::Ro), l(F::City, L::Ro), l(F::Location, L::Ca),
l(F::Location, L::Es), l(F::Location, L::Nl), l(F::Location, L::Ro), l(F::Location, L::En), l(F::City, L::En), l(F::Place, L::En), l(F::BirthPlace, L::Ro), l(F::Salary, L::Sv),
l(F::Salary, L::Nb), l(F::Salary, L::Da), l(F::Username, L::Pl), l(F::Reference, L::Vi), l(F::Location, L::Mt), l(F::EndDate, L::Is), l(F::Location, L::Sl), l(F::Location, L::Hr),
l(F::Location, L::SrLatn), l(F::Location, L::Cs), l(F::Location, L::Sk), l(F::City, L::Mt), l(F::Location, L::Pl), l(F::Thesis, L::Is), l(F::Location, L::Id), l(F::Position, L::Lv),
l(F::Role, L::Lv), l(F::Roles, L::Lv), l(F::Roles, L::Lv), l(F::EndDate, L::Fi), l(F::Reading, L::Fi), l(F::Location, L::Es), l(F::Place, L::Es), l(F::BirthPlace, L::Es),
l(F::NativePlace, L::Es), l(F::Reading, L::Et), l(F::Listening, L::Nl), l(F::MilitaryService, L::Sv), l(F::Location, L::It), l(F::Place, L::It), l(F::Location, L::It), l(F::BirthPlace, L::It),
l(F::Salary, L::Vi), l(F::Awarder, L::Fi), l(F::LeavingReason, L::Vi), l(F::StudyType, L::Lt), l(F::Level, L::Lt), l(F::Fluency, L::Lt), l(F::Level, L::Lt), l(F::Description, L::Is),
l(F::Gender, L::Lt), l(F::Listening, L::Da), l(F::Listening, L::Da), l(F::Listening, L::Nb), l(F::Listening, L::Nb), l(F::PostalCode, L::Vi), l(F::Country, L::Fi), l(F::Region, L::Et),
l(F::Keywords, L::Nl), l(F::Keywords, L::Fr), l(F::Keywords, L::En), l(F::Publisher, L::En), l(F::Date, L::Mt), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::Ja),
l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk),
l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Ro),
l(F::Email, L::Tr), l(F::Email, L::El), l(F::Language, L::Is), l(F::Manager, L::En), l(F::Manager, L::Nl), l(F::Network, L::Vi), l(F::Roles, L::Lt), l(F::TeamSize, L::Ro),
l(F::Score, L::Mt), l(F::Thesis, L::SrLatn), l(F::Area, L::Es), l(F::Area, L::It), l(F::Courses, L::Es), l(F::Courses, L::Pt), l(F::MotherTongue, L::Hr), l(F::MotherTongue, L::Sl),
l(F::MotherTongue, L::Sk), l(F::MotherTongue, L::SrLatn), l(F::MotherTongue, L::Cs), l(F::MotherTongue, L::Ga), l(F::Mobile, L::Fi), l(F::Phone, L::Fi), l(F::HighestDegree, L::Es), l(F::Cefr, L::Es),
l(F::EqfLevel, L::Es), l(F::Cefr, L::Es), l(F::Cefr, L::Ca), l(F::Nationality, L::Sv), l(F::MaritalStatus, L::Tr), l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::It),
l(F::Score, L::Ro), l(F::Score, L::It), l(F::Profiles, L::Id), l(F::Reference, L::Is), l(F::Department, L::Et), l(F::Entity, L::Hu), l(F::Summary, L::Hu), l(F::ReleaseDate, L::Hu),
l(F::Name, L::Hu), l(F::Title, L::Hu), l(F::HonorificPrefix, L::Hu), l(F::Region, L::Hu), l(F::Email, L::Fi), l(F::Position, L::De), l(F::Roles, L::De), l(F::Role, L::De),
l(F::Email, L::Sv), l(F::Email, L::SrLatn), l(F::Reading, L::Id), l(F::Thesis, L::Fr), l(F::Listening, L::Id), l(F::Score, L::Fr), l(F::Manager, L::Sl), l(F::Manager, L::Hr),
l(F::Manager, L::SrLatn), l(F::Manager, L::Sl), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Writing, L::Id), l(F::Summary, L::Nb), l(F::City, L::Cs), l(F::City, L::Sk),
l(F::City, L::Sl), l(F::Location, L::SrLatn), l(F::City, L::SrLatn), l(F::Location, L::Cs), l(F::Location, L::Sk), l(F::Location, L::SrLatn), l(F::BirthPlace, L::SrLatn), l(F::Location, L::SrLatn),
l(F::City, L::SrLatn), l(F::Period, L::Lt), l(F::Date, L::Lt), l(F::ReleaseDate, L::Lt), l(F::Keywords, L::De), l(F::Keywords, L::Nl), l(F::Keywords, L::Sl), l(F::Keywords, L::Hr),
l(F::Keywords, L::Ro), l(F::Keywords, L::Id), l(F::Keywords, L::SrLatn), l(F::Keywords, L::Sv), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Keywords, L::Lv), l(F::Keywords, L::Ca),
l(F::Keywords, L::Pl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::EndDate, L::Tr), l(F::StudyType, L::Tr), l(F::Roles, L::Es), l(F::City, L::Pl), l(F::Location, L::Pl),
l(F::TeamSize, L::Ca), l(F::BirthPlace, L::Pl), l(F::Location, L::Pl), l(F::City, L::Pl), l(F::Employer, L::Pl), l(F::Location, L::Lt), l(F::City, L::Lt), l(F::Location, L::Sk),
l(F::BirthPlace, L::Sk), l(F::WantedCity, L::Sk), l(F::Roles, L::Nl), l(F::MilitaryService, L::Da), l(F::MilitaryService, L::Nb), l(F::MilitaryService, L::It), l(F::Keywords, L::Da), l(F::Keywords, L::Nb),
l(F::Nationality, L::Tr), l(F::Roles, L::Sv), l(F::Role, L::Sv), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Roles, L::Et),
l(F::Reference, L::Hr), l(F::Reference, L::SrLatn), l(F::Location, L::Cs), l(F::City, L::Cs), l(F::BirthPlace, L::Cs), l(F::WantedCity, L::Cs), l(F::Location, L::Hr), l(F::City, L::Hr),
l(F::Location, L::Hr), l(F::BirthPlace, L::Hr), l(F::SpokenProduction, L::Cs), l(F::Reference, L::Sl), l(F::Mobile, L::En), l(F::Mobile, L::Cs), l(F::Mobile, L::Sk), l(F::Mobile, L::Hr),
l(F::Mobile, L::Nb), l(F::Mobile, L::Et), l(F::Mobile, L::Lv), l(F::Mobile, L::Lt), l(F::Mobile, L::Ca), l(F::Mobile, L::SrLatn), l(F::Mobile, L::Lt), l(F::Mobile, L::Sl),
l(F::Mobile, L::Et), l(F::Mobile, L::De), l(F::Mobile, L::Cs), l(F::Mobile, L::Sk), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Hu),
l(F::Mobile, L::Ro), l(F::Mobile, L::Tr), l(F::Mobile, L::Ca), l(F::Mobile, L::Lv), l(F::Mobile, L::En), l(F::Mobile, L::Fr), l(F::Mobile, L::It), l(F::Mobile, L::Mt),
l(F::WantedCity, L::Hu), l(F::WantedCity, L::De), l(F::WantedCity, L::Ca), l(F::WantedCity, L::Ca), l(F::DrivingLicence, L::Fr), l(F::Mobile, L::SrLatn), l(F::Mobile, L::Cs), l(F::Mobile, L::Cs),
l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::Mobile, L::SrLatn), l(F::WantedCity, L::Pl), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::De), l(F::Mobile, L::Sv),
l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Sk), l(F::Mobile, L::Hu), l(F::Mobile, L::De), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb),
l(F::Mobile, L::Hu), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::WorkMode, L::Pt), l(F::WorkMode, L::Ca), l(F::MotherTongue, L::Sv), l(F::MotherTongue, L::Da), l(F::MotherTongue, L::Da),
l(F::Courses, L::De), l(F::Courses, L::Ro), l(F::Courses, L::Sv), l(F::Courses, L::Da), l(F::Courses, L::Nb), l(F::Courses, L::En), l(F::Courses, L::Fr), l(F::Courses, L::Nl),
l(F::Courses, L::It), l(F::Courses, L::Lv), l(F::Courses, L::Mt), l(F::Courses, L::Pl), l(F::Courses, L::Cs), l(F::MotherTongue, L::Is), l(F::MotherTongue, L::Nl), l(F::Awarder, L::Mt),
l(F::Roles, L::Pl), l(F::Roles, L::Hr), l(F::Roles, L::SrLatn), l(F::Roles, L::Sl), l(F::Roles, L::Cs), l(F::Role, L::Cs), l(F::Reference, L::Ga), l(F::Roles, L::Fr),
l(F::SpokenProduction, L::Lv), l(F::LeavingReason, L::Fr), l(F::LeavingReason, L::Ca), l(F::LeavingReason, L::Pt), l(F::LeavingReason, L::It), l(F::LeavingReason, L::Ro), l(F::Mobile, L::Es), l(F::SpokenProduction, L::Pl),
l(F::Availability, L::Sl), l(F::Availability, L::Cs), l(F::Availability, L::Sk), l(F::Network, L::Hr), l(F::Network, L::SrLatn), l(F::Level, L::Vi), l(F::Fluency, L::Vi), l(F::Fluency, L::Vi),
l(F::SpokenProduction, L::De), l(F::SpokenInteraction, L::Da), l(F::SpokenProduction, L::Da), l(F::City, L::Es), l(F::City, L::Pt), l(F::SpokenProduction, L::Sv), l(F::SpokenInteraction, L::Nb), l(F::SpokenProduction, L::Nb),
l(F::Emails, L::Et), l(F::Phones, L::Et), l(F::Urls, L::Et), l(F::Phones, L::Fi), l(F::Emails, L::Fi), l(F::Urls, L::Fi), l(F::Role, L::En), l(F::Roles, L::En),
l(F::Date, L::Fi), l(F::Awarder, L::Fi), l(F::Issuer, L::Fi), l(F::Issuer, L::Fi), l(F::Mobile, L::Ca), l(F::City, L::Cs), l(F::Location, L::Cs), l(F::Name, L::Nl),
l(F::Title, L::Nl), l(F::Headline, L::Nb), l(F::BirthPlace, L::Es), l(F::BirthDate, L::Es), l(F::Nationality, L::Es), l(F::Nationality, L::Pt), l(F::Nationality, L::Hr), l(F::Nationality, L::SrLatn),
l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Manager, L::Sl), l(F::Manager, L::Sk), l(F::Manager, L::Cs), l(F::Manager, L::Da), l(F::Network, L::Sv), l(F::HonorificPrefix, L::Sl),
l(F::Title, L::Sl), l(F::Title, L::Hr), l(F::Title, L::SrLatn), l(F::Title, L::Pl), l(F::Nationality, L::Ga), l(F::HighestDegree, L::Sk), l(F::Publisher, L::Sk), l(F::Publisher, L::Hr),
l(F::Username, L::SrLatn), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::ReleaseDate, L::Vi), l(F::BirthDate, L::Vi), l(F::Name, L::Id), l(F::FamilyName, L::Id), l(F::GivenName, L::Id),
l(F::Name, L::En), l(F::Name, L::De), l(F::Employer, L::En), l(F::Organization, L::En), l(F::Title, L::En), l(F::Name, L::Sv), l(F::Name, L::Nb), l(F::Title, L::Sv),
l(F::IscedFields, L::Is), l(F::Summary, L::Hr), l(F::Summary, L::SrLatn), l(F::LastModified, L::Sk), l(F::LastModified, L::Cs), l(F::BirthDate, L::Cs), l(F::BirthDate, L::Sk), l(F::Entity, L::Sl),
l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::Nationality, L::Sl), l(F::Nationality, L::Pl), l(F::Entity, L::SrLatn), l(F::Entity, L::Hr), l(F::Keywords, L::Pl), l(F::Url, L::Ga),
l(F::BirthDate, L::Pt), l(F::BirthDate, L::Ro), l(F::BirthDate, L::Ca), l(F::Nationality, L::Nb), l(F::Address, L::Sl), l(F::Title, L::Sl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk),
l(F::Nationality, L::De), l(F::Nationality, L::Nl), l(F::Nationality, L::Sv), l(F::Nationality, L::Da), l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Es), l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Pt),
l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Name, L::Cs), l(F::Title, L::Cs), l(F::Institution, L::Cs), l(F::Title, L::Cs),
l(F::Country, L::It), l(F::Name, L::Sl), l(F::Name, L::Hr), l(F::StudyType, L::Sl), l(F::Title, L::Sl), l(F::Title, L::Hr), l(F::Name, L::SrLatn), l(F::Title, L::SrLatn),
l(F::Employer, L::SrLatn), l(F::Employer, L::Hr), l(F::Employer, L::SrLatn), l(F::StudyType, L::Sl), l(F::Title, L::Hr), l(F::Title, L::SrLatn), l(F::Position, L::Hr), l(F::Name, L::Sk),
l(F::Title, L::Sk), l(F::Employer, L::Sk), l(F::Institution, L::Sk), l(F::Title, L::Sk), l(F::Institution, L::Pl), l(F::FamilyName, L::Pl), l(F::Nationality, L::Mt), l(F::Country, L::Id),
l(F::HighestDegree, L::Cs), l(F::Gender, L::Hu), l(F::Email, L::Is), l(F::Network, L::Nb), l(F::Network, L::Da), l(F::Network, L::Nl), l(F::Network, L::En), l(F::Network, L::De),
l(F::Name, L::Hu), l(F::Date, L::Vi), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::Availability, L::Vi), l(F::ReleaseDate, L::Vi), l(F::Listening, L::Vi), l(F::Language, L::Vi),
l(F::NativePlace, L::Vi), l(F::Publisher, L::Vi), l(F::Username, L::En), l(F::Username, L::De), l(F::Username, L::It), l(F::NationalId, L::Es), l(F::NationalId, L::Pt), l(F::Name, L::Et),
l(F::Title, L::Et), l(F::Name, L::Fi), l(F::Name, L::Et), l(F::Title, L::Fi), l(F::Name, L::Fi), l(F::Position, L::Fi), l(F::NationalId, L::Pl), l(F::StudyType, L::Sv),
l(F::StudyType, L::Nb), l(F::Level, L::Sv), l(F::Level, L::Nb), l(F::Fluency, L::Sv), l(F::Fluency, L::Nb), l(F::StudyType, L::Fr), l(F::StudyType, L::Nl), l(F::StudyType, L::Da),
l(F::Level, L::De), l(F::Level, L::Fr), l(F::Level, L::Nl), l(F::Level, L::Da), l(F::Fluency, L::De), l(F::Fluency, L::Fr), l(F::Fluency, L::Nl), l(F::Fluency, L::Da),
l(F::EqfLevel, L::Fr), l(F::HighestDegree, L::Fr), l(F::StudyType, L::Fr), l(F::Level, L::Fr), l(F::Fluency, L::Fr), l(F::EqfLevel, L::Da), l(F::Fluency, L::De), l(F::Cefr, L::Pt),
l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::Ro), l(F::Level, L::Es), l(F::Level, L::Pt), l(F::Level, L::Ro), l(F::Fluency, L::Es), l(F::Fluency, L::Pt),
l(F::Fluency, L::Ro), l(F::EqfLevel, L::Ro), l(F::Level, L::Es), l(F::Fluency, L::Es), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::HighestDegree, L::Ro), l(F::EqfLevel, L::Es),
l(F::EqfLevel, L::Pt), l(F::Cefr, L::Ro), l(F::EqfLevel, L::Pt), l(F::StudyType, L::Ca), l(F::Level, L::Ca), l(F::Fluency, L::Ca), l(F::HighestDegree, L::Ca), l(F::EqfLevel, L::Ca),
l(F::Cefr, L::Ca), l(F::Level, L::Ro), l(F::Level, L::Sl), l(F::Level, L::SrLatn), l(F::Fluency, L::SrLatn), l(F::EqfLevel, L::SrLatn), l(F::Fluency, L::SrLatn), l(F::Cefr, L::SrLatn),
l(F::EqfLevel, L::Nb), l(F::StartDate, L::Lv), l(F::Mobile, L::Id), l(F::Phone, L::Id), l(F::Headline, L::Lv), l(F::SpokenProduction, L::Vi), l(F::City, L::Vi), l(F::Location, L::Vi),
l(F::Employer, L::Vi), l(F::WantedCity, L::Vi), l(F::Location, L::Vi), l(F::Address, L::Vi), l(F::City, L::Vi), l(F::BirthPlace, L::Vi), l(F::Location, L::Vi), l(F::City, L::Vi),
l(F::Name, L::Fr), l(F::Name, L::Ca), l(F::Username, L::Ca), l(F::FamilyName, L::Fr), l(F::GivenName, L::Ca), l(F::Title, L::Ca), l(F::Name, L::Fr), l(F::GivenName, L::Es),
l(F::Name, L::Pt), l(F::Name, L::It), l(F::GivenName, L::It), l(F::GivenName, L::Pt), l(F::GivenName, L::It), l(F::GivenName, L::Pt), l(F::Username, L::It), l(F::Name, L::Pt),
l(F::Name, L::Lv), l(F::Title, L::Lv), l(F::Summary, L::Tr), l(F::Score, L::Tr), l(F::Summary, L::Es), l(F::Summary, L::Pt), l(F::Summary, L::Ca), l(F::Score, L::Es),
l(F::Score, L::Pt), l(F::Score, L::Ro), l(F::Score, L::Ca), l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::Ca), l(F::Summary, L::En), l(F::Summary, L::It),
l(F::Score, L::De), l(F::Score, L::Fr), l(F::Region, L::Lv), l(F::Phone, L::Pl), l(F::Phone, L::Ro), l(F::FamilyName, L::Ro), l(F::TeamSize, L::Es), l(F::Phone, L::Ca),
l(F::Phone, L::Es), l(F::Phones, L::Mt), l(F::Phone, L::Mt), l(F::StartDate, L::Lt), l(F::Country, L::Vi), l(F::Headline, L::Da), l(F::Headline, L::Sv), l(F::Fluency, L::Hu),
l(F::LanguageCertificates, L::Hu), l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::StudyType, L::Pt), l(F::Level, L::Pt), l(F::Fluency, L::Pt), l(F::CompanyDescription, L::Cs), l(F::CompanyDescription, L::Sk),
l(F::CompanyDescription, L::SrLatn), l(F::CompanyDescription, L::Pl), l(F::CompanyDescription, L::Cs), l(F::Summary, L::Sl), l(F::Summary, L::Hr), l(F::Summary, L::SrLatn), l(F::Summary, L::Cs), l(F::Summary, L::Sk),
l(F::Summary, L::Pl), l(F::Summary, L::Cs), l(F::CompanyDescription, L::Sl), l(F::CompanyDescription, L::Hr), l(F::CompanyDescription, L::Sk), l(F::City, L::Sl), l(F::Information, L::Sl), l(F::City, L::Cs),
l(F::City, L::Sk), l(F::Headline, L::Pl), l(F::Achievements, L::It), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::SrLatn), l(F::Publisher, L::Sl), l(F::Description, L::Fr),
l(F::Subject, L::Fr), l(F::Headline, L::Es), l(F::Headline, L::Pt), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Sector, L::SrLatn), l(F::Area, L::SrLatn), l(F::Area, L::SrLatn),
l(F::MilitaryService, L::Fr), l(F::Area, L::Cs), l(F::Sector, L::Cs), l(F::Sector, L::Cs), l(F::IscedFields, L::Cs), l(F::Information, L::Hr), l(F::Description, L::Cs), l(F::Description, L::Sk),
l(F::Summary, L::Pt), l(F::Salary, L::Sk), l(F::Position, L::It), l(F::Headline, L::It), l(F::Headline, L::It), l(F::Salary, L::Cs), l(F::Salary, L::Hr), l(F::Salary, L::SrLatn),
l(F::Score, L::Pl), l(F::Score, L::Sl), l(F::Score, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Hr), l(F::Position, L::Pt), l(F::Headline, L::Pt), l(F::Position, L::Es),
l(F::Headline, L::Es), l(F::Salary, L::Pl), l(F::StartDate, L::Pl), l(F::StartDate, L::Cs), l(F::StartDate, L::Sk), l(F::StartDate, L::Sl), l(F::StartDate, L::Hr), l(F::StartDate, L::SrLatn),
l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Area, L::Sk),
l(F::IscedFields, L::Sk), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Department, L::SrLatn), l(F::Responsibilities, L::Sl), l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn), l(F::Department, L::Hr),
l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Role, L::Sl), l(F::Role, L::Hr), l(F::Role, L::SrLatn), l(F::Reference, L::Sk), l(F::Awarder, L::Tr), l(F::Headline, L::Da),
l(F::Headline, L::Nb), l(F::Emails, L::Sv), l(F::Phones, L::Sv), l(F::Urls, L::Sv), l(F::Emails, L::Da), l(F::Urls, L::Da), l(F::Phones, L::Da), l(F::Extra, L::Sv),
l(F::Extra, L::Da), l(F::Description, L::It), l(F::Subject, L::It), l(F::NationalId, L::Hr), l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Period, L::Pl), l(F::Region, L::SrLatn),
l(F::Reading, L::Tr), l(F::Reading, L::Hu), l(F::CompanyDescription, L::Da), l(F::Summary, L::Sv), l(F::Summary, L::Da), l(F::Reference, L::Sv), l(F::Network, L::Sl), l(F::Title, L::Nl),
l(F::Description, L::Nl), l(F::Subject, L::Nl), l(F::Highlights, L::Tr), l(F::Organization, L::Es), l(F::Organization, L::Pt), l(F::Organization, L::Ro), l(F::ProblemSolving, L::Fi), l(F::Emails, L::Is),
l(F::Phones, L::Is), l(F::Opening, L::En), l(F::Manager, L::Pl), l(F::Description, L::Pl), l(F::Description, L::Sk), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::SrLatn),
l(F::Description, L::Pl), l(F::Description, L::Sk), l(F::StudyType, L::Nl), l(F::Area, L::Nl), l(F::HighestDegree, L::Nl), l(F::StudyType, L::Nl), l(F::Summary, L::Nl), l(F::Achievements, L::Da),
l(F::Date, L::Da), l(F::Summary, L::Sl), l(F::IscedFields, L::Et), l(F::Date, L::Nb), l(F::Achievements, L::Nb), l(F::City, L::SrLatn), l(F::IscedFields, L::Mt), l(F::SpokenProduction, L::En),
l(F::Location, L::Ro), l(F::City, L::Ro), l(F::Issuer, L::Pl), l(F::Organization, L::Fi), l(F::Entity, L::Fi), l(F::Employer, L::Fi), l(F::Organization, L::Id), l(F::Entity, L::Id),
l(F::Organization, L::Nb), l(F::Entity, L::Nb), l(F::Employer, L::Nl), l(F::Organization, L::Nl), l(F::Entity, L::Nl), l(F::Employer, L::En), l(F::Employer, L::De), l(F::Employer, L::Fr),
l(F::Organization, L::En), l(F::Organization, L::De), l(F::Organization, L::Fr), l(F::Organization, L::Sv), l(F::Organization, L::Da), l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Entity, L::En),
l(F::Entity, L::De), l(F::Entity, L::Fr), l(F::Entity, L::Sv), l(F::Entity, L::Da), l(F::Employer, L::Sv), l(F::Organization, L::Et), l(F::Entity, L::Et), l(F::Employer, L::Fr),
l(F::Organization, L::Fr), l(F::Institution, L::Fr), l(F::Awarder, L::Fr), l(F::Issuer, L::Fr), l(F::Awarder, L::Es), l(F::Issuer, L::Es), l(F::Employer, L::Ca), l(F::Organization, L::Ca),
l(F::Entity, L::Ca), l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Entity, L::Pt), l(F::Issuer, L::Pt), l(F::Employer, L::Cs), l(F::Organization, L::Cs), l(F::Entity, L::Cs),
l(F::Organization, L::Sk), l(F::Entity, L::Sk), l(F::Organization, L::Sl), l(F::Organization, L::Hr), l(F::Organization, L::Lv), l(F::Organization, L::Lt), l(F::Entity, L::Sl), l(F::Entity, L::Hr),
l(F::Entity, L::Lv), l(F::Entity, L::Lt), l(F::Organization, L::SrLatn), l(F::Entity, L::SrLatn), l(F::Employer, L::Sl), l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Entity, L::Es),
l(F::Organization, L::Pl), l(F::Entity, L::Pl), l(F::Organization, L::Ro), l(F::Entity, L::Ro), l(F::Employer, L::En), l(F::Organization, L::En), l(F::Awarder, L::En), l(F::Issuer, L::En),
l(F::Entity, L::En), l(F::Institution, L::Pl), l(F::Issuer, L::Pl), l(F::Awarder, L::Pl), l(F::Issuer, L::Ro), l(F::Employer, L::It), l(F::Organization, L::It), l(F::Entity, L::It),
l(F::Organization, L::Lv), l(F::Entity, L::Lv), l(F::NativePlace, L::Pt), l(F::NativePlace, L::Fr), l(F::NativePlace, L::It), l(F::Country, L::Hu), l(F::Location, L::De), l(F::Location, L::Sv),
l(F::City, L::De), l(F::City, L::Sv), l(F::Place, L::De), l(F::Safety, L::Is), l(F::Level, L::Fi), l(F::Department, L::Fi), l(F::GivenName, L::Sl), l(F::Headline, L::Is),
l(F::Level, L::Et), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk), l(F::HonorificPrefix, L::Hr), l(F::HonorificPrefix, L::SrLatn), l(F::GivenName, L::Hr), l(F::Emails, L::Hr), l(F::Urls, L::Hr),
l(F::Extra, L::Hr), l(F::Extra, L::SrLatn), l(F::Phones, L::Hr), l(F::LastModified, L::Pl), l(F::Extra, L::Es), l(F::Emails, L::Es), l(F::Urls, L::Es), l(F::Phones, L::Es),
l(F::Title, L::Fi), l(F::Extra, L::Pt), l(F::Emails, L::Pt), l(F::Urls, L::Pt), l(F::Phones, L::Pt), l(F::Extra, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fi),
l(F::Headline, L::Lt), l(F::Url, L::Es), l(F::Url, L::Ca), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Ro), l(F::Url, L::Ca),
l(F::Url, L::Ro), l(F::Highlights, L::Lt), l(F::Location, L::Fi), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::Country, L::Ca), l(F::Country, L::Es), l(F::Country, L::Pt),
l(F::Country, L::Mt), l(F::Level, L::Lv), l(F::Salary, L::Et), l(F::Salary, L::Fi), l(F::Country, L::Pl), l(F::Position, L::Pt), l(F::Role, L::Es), l(F::Role, L::Pt),
l(F::Roles, L::Es), l(F::Roles, L::Pt), l(F::Roles, L::Ca), l(F::Role, L::Ca), l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Position, L::Lt), l(F::Role, L::Lt),
l(F::Responsibilities, L::Lt), l(F::Politics, L::De), l(F::Politics, L::En), l(F::Image, L::Id), l(F::Image, L::Nl), l(F::Achievements, L::Lt), l(F::ReleaseDate, L::Lt), l(F::LastModified, L::Lt),
l(F::Awarder, L::Lv), l(F::PostalCode, L::Lv), l(F::PostalCode, L::Lt), l(F::DrivingLicence, L::It), l(F::Name, L::Lt), l(F::Title, L::Lt), l(F::FamilyName, L::Lt), l(F::Country, L::Fr),
l(F::Country, L::Es), l(F::Country, L::Pt), l(F::LastModified, L::Lv), l(F::Headline, L::Id), l(F::Position, L::Id), l(F::ContentCreation, L::Id), l(F::ProblemSolving, L::Id), l(F::HighestDegree, L::Id),
l(F::Publisher, L::Id), l(F::Issuer, L::Id), l(F::Information, L::Id), l(F::Authors, L::Id), l(F::Institution, L::Id), l(F::Issuer, L::Id), l(F::Entity, L::Ca), l(F::Position, L::Id),
l(F::Role, L::Id), l(F::Roles, L::Id), l(F::Roles, L::Id), l(F::FamilyName, L::Et), l(F::Summary, L::Es), l(F::Summary, L::Pt), l(F::Summary, L::Ca), l(F::Profiles, L::Ca),
l(F::MaritalStatus, L::Fi), l(F::Period, L::En), l(F::Period, L::Hr), l(F::Period, L::Sv), l(F::Period, L::SrLatn), l(F::Period, L::Fr), l(F::Period, L::Nl), l(F::Period, L::Da),
l(F::Period, L::Nb), l(F::Period, L::Id), l(F::Period, L::Ca), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Period, L::It), l(F::WorkPermit, L::It), l(F::DrivingLicence, L::Fr),
l(F::DrivingLicence, L::Ro), l(F::DrivingLicence, L::Ro), l(F::WorkPermit, L::Es), l(F::NationalId, L::De), l(F::Employer, L::Id), l(F::Entity, L::Id), l(F::Period, L::Es), l(F::Period, L::Pt),
l(F::Health, L::Es), l(F::Health, L::Pt), l(F::Health, L::It), l(F::Thesis, L::Es), l(F::Phone, L::En), l(F::Phone, L::ZhHans), l(F::Image, L::En), l(F::Image, L::Fr),
l(F::Image, L::Fr), l(F::Network, L::It), l(F::Nationality, L::Lt), l(F::Name, L::Lv), l(F::City, L::Lv), l(F::Nationality, L::Lv), l(F::Writing, L::Pl), l(F::Writing, L::Sk),
l(F::Writing, L::Sl), l(F::Writing, L::Hr), l(F::Writing, L::SrLatn), l(F::Writing, L::Cs), l(F::Writing, L::Sl), l(F::Writing, L::Sk), l(F::Location, L::Nl), l(F::City, L::Nl),
l(F::Place, L::Nl), l(F::Location, L::En), l(F::Place, L::En), l(F::Salary, L::Cs), l(F::Salary, L::Sk), l(F::Network, L::Es), l(F::Network, L::Pt), l(F::Network, L::Ca),
l(F::Network, L::Fr), l(F::Network, L::En), l(F::Network, L::Nl), l(F::Network, L::Da), l(F::Network, L::Hu), l(F::Network, L::Tr), l(F::Network, L::Id), l(F::Network, L::Pl),
l(F::Network, L::Cs), l(F::Network, L::Sk), l(F::Network, L::Sl), l(F::Network, L::Hr), l(F::Network, L::Ro), l(F::Network, L::SrLatn), l(F::Network, L::Ro), l(F::Network, L::De),
l(F::Network, L::Sv), l(F::Network, L::Nb), l(F::Gender, L::Pl), l(F::PostalCode, L::De), l(F::TeamSize, L::Sk), l(F::TeamSize, L::Cs), l(F::Listening, L::Sk), l(F::Awarder, L::Sl),
l(F::Employer, L::Sl), l(F::Entity, L::Sl), l(F::Employer, L::Cs), l(F::Employer, L::Sk), l(F::IscedFields, L::Sl), l(F::Sector, L::Sl), l(F::Area, L::Sl), l(F::Area, L::Sl),
l(F::IscedFields, L::Hr), l(F::Sector, L::Hr), l(F::Area, L::Hr), l(F::Area, L::Hr), l(F::Gender, L::Cs), l(F::Gender, L::Sk), l(F::Highlights, L::Id), l(F::Headline, L::Sl),
l(F::Region, L::Sl), l(F::Gender, L::SrLatn), l(F::Institution, L::Cs), l(F::Issuer, L::Cs), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es),
l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sv), l(F::Url, L::Da),
l(F::Url, L::Fi), l(F::Url, L::Hu), l(F::Url, L::Vi), l(F::Url, L::Pt), l(F::Url, L::Sk), l(F::Rank, L::Pt), l(F::Position, L::Id), l(F::Roles, L::Id),
l(F::Headline, L::En), l(F::Headline, L::De), l(F::Position, L::En), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da), l(F::Role, L::En), l(F::Roles, L::En),
l(F::Roles, L::De), l(F::Rank, L::It), l(F::Listening, L::Cs), l(F::Listening, L::Sl), l(F::Location, L::Mt), l(F::Position, L::En), l(F::Position, L::Ga), l(F::Position, L::Ro),
l(F::PostalCode, L::En), l(F::BirthPlace, L::Mt), l(F::PostalCode, L::Tr), l(F::Address, L::De), l(F::Address, L::Da), l(F::Address, L::Nb), l(F::PostalCode, L::Hr), l(F::PostalCode, L::SrLatn),
l(F::PostalCode, L::En), l(F::PostalCode, L::Nl), l(F::Position, L::Fr), l(F::Roles, L::Fr), l(F::Achievements, L::Hr), l(F::Achievements, L::SrLatn), l(F::PostalCode, L::Et), l(F::PostalCode, L::Fi),
l(F::PostalCode, L::Sl), l(F::PostalCode, L::Sv), l(F::PostalCode, L::Da), l(F::PostalCode, L::Nb), l(F::PostalCode, L::Is), l(F::PostalCode, L::Cs), l(F::City, L::Nb), l(F::Highlights, L::Sl),
l(F::Username, L::Sk), l(F::Url, L::Sl), l(F::Position, L::Cs), l(F::Headline, L::Sk), l(F::Score, L::Sl), l(F::LeavingReason, L::Pl), l(F::Image, L::Ro), l(F::Position, L::Cs),
l(F::Roles, L::Cs), l(F::Position, L::Sk), l(F::Roles, L::Sk), l(F::Position, L::Hr), l(F::Position, L::Lv), l(F::Position, L::Lt), l(F::Position, L::SrLatn), l(F::StudyType, L::Pl),
l(F::Level, L::Pl), l(F::Fluency, L::Pl), l(F::EqfLevel, L::Pl), l(F::HighestDegree, L::Pl), l(F::Level, L::Pl), l(F::Fluency, L::Hr), l(F::Fluency, L::SrLatn), l(F::Position, L::Pl),
l(F::Thesis, L::Pl), l(F::Position, L::Sk), l(F::JobStatus, L::Cs), l(F::Fluency, L::Lv), l(F::DrivingLicence, L::Pl), l(F::Entity, L::Sk), l(F::Location, L::Sl), l(F::City, L::Sl),
l(F::Location, L::Hr), l(F::Location, L::SrLatn), l(F::City, L::Hr), l(F::City, L::SrLatn), l(F::WantedCity, L::Cs), l(F::WantedCity, L::Sk), l(F::Title, L::Es), l(F::Title, L::Pt),
l(F::Title, L::It), l(F::Title, L::Mt), l(F::GivenName, L::Fr), l(F::GivenName, L::Ro), l(F::Summary, L::Fr), l(F::Description, L::Fr), l(F::Salary, L::Pt), l(F::Salary, L::Ca),
l(F::Salary, L::Fr), l(F::Username, L::Cs), l(F::FamilyName, L::Hr), l(F::FamilyName, L::SrLatn), l(F::Salary, L::Sl), l(F::GivenName, L::Lv), l(F::FamilyName, L::Sk), l(F::FamilyName, L::Sl),
l(F::FamilyName, L::Cs), l(F::Title, L::Sv), l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Entity, L::Cs), l(F::ProblemSolving, L::Et),
l(F::ProblemSolving, L::Nl), l(F::ProblemSolving, L::Tr), l(F::ProblemSolving, L::En), l(F::ProblemSolving, L::Hu), l(F::ProblemSolving, L::De), l(F::ProblemSolving, L::Da), l(F::ProblemSolving, L::Sv), l(F::ProblemSolving, L::Nb),
l(F::ProblemSolving, L::Sv), l(F::ProblemSolving, L::Da), l(F::ProblemSolving, L::Nb), l(F::ProblemSolving, L::Lv), l(F::ProblemSolving, L::Lt), l(F::Information, L::Ro), l(F::Information, L::Pt), l(F::SpokenProduction, L::Nl),
l(F::Headline, L::Cs), l(F::Position, L::Cs), l(F::Headline, L::Sk), l(F::Position, L::Sk), l(F::Headline, L::Hr), l(F::Headline, L::Lv), l(F::Headline, L::Lt), l(F::Headline, L::SrLatn),
l(F::Position, L::Lt), l(F::Headline, L::En), l(F::Headline, L::Fr), l(F::Headline, L::Da), l(F::ExperienceYears, L::En), l(F::Headline, L::It), l(F::Position, L::It), l(F::Level, L::En),
l(F::Fluency, L::En), l(F::Summary, L::Nl), l(F::Area, L::Nl), l(F::Profiles, L::Nl), l(F::Profiles, L::Fi), l(F::Summary, L::De), l(F::Summary, L::Fr), l(F::Summary, L::Pl),
l(F::Summary, L::Cs), l(F::Summary, L::Sk), l(F::Summary, L::Sl), l(F::Summary, L::Hr), l(F::Summary, L::Sv), l(F::Summary, L::Da), l(F::Summary, L::Nb), l(F::Summary, L::Mt),
l(F::Summary, L::Hu), l(F::Summary, L::Ro), l(F::Summary, L::Tr), l(F::Summary, L::Id), l(F::Area, L::Pl), l(F::Area, L::Ro), l(F::Summary, L::SrLatn), l(F::Url, L::En),
l(F::Summary, L::En), l(F::Profiles, L::De), l(F::Profiles, L::Pl), l(F::Profiles, L::Sv), l(F::Profiles, L::Da), l(F::Profiles, L::Nb), l(F::Profiles, L::It), l(F::Profiles, L::Sl),
l(F::Profiles, L::Hr), l(F::Profiles, L::SrLatn), l(F::Profiles, L::It), l(F::Profiles, L::Tr), l(F::Summary, L::Lv), l(F::Profiles, L::Fr), l(F::Profiles, L::Ro), l(F::Profiles, L::Cs),
l(F::Profiles, L::Sk), l(F::Headline, L::Pt), l(F::Position, L::Pt), l(F::Keywords, L::Sv), l(F::Keywords, L::Id), l(F::StudyType, L::En), l(F::Area, L::Sl), l(F::Area, L::Sv),
l(F::Area, L::Tr), l(F::WorkMode, L::Ro), l(F::Keywords, L::Sl), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn), l(F::Keywords, L::De), l(F::StudyType, L::En), l(F::Area, L::En),
l(F::Courses, L::Fr), l(F::Information, L::Ga), l(F::ProjectType, L::Tr), l(F::Roles, L::En), l(F::Thesis, L::Ca), l(F::ProjectType, L::Nl), l(F::Roles, L::Tr), l(F::Description, L::SrLatn),
l(F::Description, L::De), l(F::Description, L::Pl), l(F::Description, L::Cs), l(F::Description, L::Sk), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::Sv), l(F::Description, L::Da),
l(F::Description, L::Et), l(F::Description, L::Hu), l(F::Roles, L::Hu), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Da), l(F::Score, L::SrLatn), l(F::ProjectType, L::Nb), l(F::Score, L::Cs),
l(F::Score, L::Sk), l(F::Institution, L::En), l(F::Issuer, L::En), l(F::Region, L::En), l(F::Region, L::Fr), l(F::Region, L::Es), l(F::Region, L::Pt), l(F::Region, L::It),
l(F::Region, L::Ca), l(F::Region, L::Nl), l(F::Region, L::Pt), l(F::Region, L::Ca), l(F::Information, L::Pl), l(F::PostalCode, L::Cs), l(F::PostalCode, L::Sk), l(F::ReleaseDate, L::Pt),
l(F::Publisher, L::Pt), l(F::ReleaseDate, L::Ro), l(F::ReleaseDate, L::Ca), l(F::ReleaseDate, L::Sv), l(F::ReleaseDate, L::Lv), l(F::ReleaseDate, L::Nb), l(F::Publisher, L::Nb), l(F::Headline, L::Es),
l(F::Position, L::Es), l(F::Roles, L::Es), l(F::Rank, L::Es), l(F::Phone, L::Fi), l(F::SpokenProduction, L::Fi), l(F::HonorificPrefix, L::Fi), l(F::Highlights, L::Ro), l(F::Credits, L::Pl),
l(F::Highlights, L::Mt), l(F::Highlights, L::Ca), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Reading, L::Mt), l(F::Area, L::Mt), l(F::EqfLevel, L::Pt), l(F::EqfLevel, L::It),
l(F::Headline, L::It), l(F::Position, L::It), l(F::StudyType, L::It), l(F::HighestDegree, L::En), l(F::StudyType, L::En), l(F::StudyType, L::Fr), l(F::Role, L::Fr), l(F::Role, L::Vi),
l(F::NativePlace, L::Vi), l(F::BirthPlace, L::Vi), l(F::Nationality, L::Vi), l(F::Reference, L::En), l(F::TeamSize, L::Vi), l(F::Email, L::Ga), l(F::SpokenProduction, L::Et), l(F::Username, L::Sl),
l(F::Username, L::Hr), l(F::Position, L::SrLatn), l(F::Headline, L::Hr), l(F::WorkMode, L::SrLatn), l(F::WorkMode, L::Hr), l(F::Reference, L::Mt), l(F::Writing, L::Lv), l(F::Sector, L::Ca),
l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::Pt), l(F::Position, L::En), l(F::Rank, L::En), l(F::Rank, L::En), l(F::Rank, L::Es), l(F::Manager, L::Nb),
l(F::Availability, L::Hr), l(F::Writing, L::Lt), l(F::Level, L::Sl), l(F::Fluency, L::Sl), l(F::EqfLevel, L::Sl), l(F::Fluency, L::Sl), l(F::Cefr, L::Sl), l(F::Level, L::Hr),
l(F::Fluency, L::Hr), l(F::EqfLevel, L::Hr), l(F::Fluency, L::Hr), l(F::Cefr, L::Hr), l(F::LeavingReason, L::Hr), l(F::Subject, L::En), l(F::Reading, L::En), l(F::Achievements, L::Ro),
l(F::Reference, L::Ca), l(F::Reference, L::Ro), l(F::Reference, L::Es), l(F::Network, L::Es), l(F::Network, L::Pt), l(F::LeavingReason, L::Nl), l(F::Reference, L::En), l(F::Reference, L::Cs),
l(F::Reference, L::Da), l(F::Reference, L::Es), l(F::Reference, L::Pt), l(F::Reference, L::Sk), l(F::Reference, L::Hu), l(F::Reference, L::Ca), l(F::Reference, L::It), l(F::Reference, L::Mt),
l(F::Region, L::Sl), l(F::Region, L::Hr), l(F::Region, L::Nl), l(F::Region, L::Hu), l(F::Region, L::Ca), l(F::Location, L::En), l(F::Location, L::De), l(F::Region, L::En),
l(F::Region, L::De), l(F::Region, L::Fr), l(F::Region, L::Es), l(F::Region, L::Pl), l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Region, L::Sv), l(F::Region, L::Da),
l(F::Region, L::Nb), l(F::Region, L::SrLatn), l(F::Region, L::Es), l(F::Region, L::Sk), l(F::Region, L::Mt), l(F::IscedFields, L::Ga), l(F::ProblemSolving, L::Ga), l(F::Reference, L::Lv),
l(F::Reference, L::Lt), l(F::Reference, L::Id), l(F::Role, L::Pt), l(F::Role, L::Ca), l(F::Role, L::Es), l(F::Role, L::Pl), l(F::Role, L::Nb), l(F::Role, L::Nl),
l(F::Role, L::Ro), l(F::Role, L::En), l(F::Role, L::Fr), l(F::Role, L::Sv), l(F::Role, L::Da), l(F::Manager, L::It), l(F::Role, L::Mt), l(F::Religion, L::Pt),
l(F::Religion, L::Nl), l(F::Religion, L::Ro), l(F::Religion, L::En), l(F::Religion, L::De), l(F::Religion, L::Fr), l(F::Religion, L::Es), l(F::Religion, L::It), l(F::Religion, L::Es),
l(F::Url, L::En), l(F::Url, L::It), l(F::Url, L::Cs), l(F::Url, L::Pl), l(F::ProblemSolving, L::Cs), l(F::MilitaryService, L::Pt), l(F::ProblemSolving, L::Sl), l(F::Location, L::En),
l(F::Location, L::Fr), l(F::Address, L::En), l(F::City, L::En), l(F::City, L::Fr), l(F::WorkPermit, L::En), l(F::Location, L::Es), l(F::Location, L::Pt), l(F::Location, L::Ca),
l(F::Address, L::Pt), l(F::City, L::Es), l(F::City, L::Pt), l(F::City, L::Ca), l(F::Location, L::It), l(F::Address, L::It), l(F::Location, L::Pt), l(F::Address, L::Pt),
l(F::City, L::Pt), l(F::ProblemSolving, L::Pt), l(F::ProblemSolving, L::Es), l(F::ProblemSolving, L::Fr), l(F::Responsibilities, L::Es), l(F::Responsibilities, L::Pt), l(F::Manager, L::Fr), l(F::Manager, L::Ca),
l(F::Responsibilities, L::Fr), l(F::Responsibilities, L::Es), l(F::Achievements, L::En), l(F::Score, L::En), l(F::Achievements, L::Nl), l(F::Score, L::Nl), l(F::Achievements, L::Es), l(F::Achievements, L::Pt),
l(F::Score, L::Es), l(F::Achievements, L::Es), l(F::Achievements, L::Pt), l(F::Achievements, L::De), l(F::Achievements, L::Fr), l(F::Achievements, L::Sv), l(F::Achievements, L::Da), l(F::Achievements, L::Nb),
l(F::Achievements, L::Ca), l(F::Score, L::Fr), l(F::Score, L::Sv), l(F::Score, L::Da), l(F::Score, L::Nb), l(F::Achievements, L::Da), l(F::Achievements, L::Nb), l(F::Achievements, L::Fr),
l(F::Achievements, L::Ca), l(F::Summary, L::Fr), l(F::Summary, L::Da), l(F::Summary, L::Es), l(F::Description, L::Es), l(F::Summary, L::Pt), l(F::Description, L::Pt), l(F::Publisher, L::Es),
l(F::Publisher, L::Pt), l(F::Publisher, L::Ro), l(F::Publisher, L::Ca), l(F::ProblemSolving, L::Ro), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Ro), l(F::Score, L::Sl),
l(F::Score, L::Hr), l(F::Score, L::Ro), l(F::Achievements, L::SrLatn), l(F::Score, L::SrLatn), l(F::Achievements, L::Lt), l(F::Score, L::Lt), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr),
l(F::Achievements, L::Lv), l(F::Achievements, L::SrLatn), l(F::Achievements, L::Lv), l(F::Score, L::Lv), l(F::Achievements, L::Lv), l(F::Title, L::It), l(F::DrivingLicence, L::Cs), l(F::ProblemSolving, L::Sk),
l(F::Country, L::Et), l(F::Nationality, L::Is), l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::ProblemSolving, L::It), l(F::Writing, L::Is), l(F::ProblemSolving, L::Hr), l(F::MaritalStatus, L::Cs),
l(F::MaritalStatus, L::Sk), l(F::MotherTongue, L::Cs), l(F::MotherTongue, L::Sk), l(F::ProjectType, L::Pl), l(F::GivenName, L::Nl), l(F::Roles, L::Ga), l(F::Period, L::Pl), l(F::Period, L::Cs),
l(F::Period, L::Sk), l(F::Date, L::Pl), l(F::Date, L::Cs), l(F::Date, L::Sk), l(F::ReleaseDate, L::Pl), l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk), l(F::ExperienceYears, L::Cs),
l(F::ExperienceYears, L::Sk), l(F::Position, L::Es), l(F::Position, L::Nl), l(F::Position, L::Ga), l(F::Position, L::Ro), l(F::Position, L::Tr), l(F::Position, L::Ca), l(F::Role, L::Es),
l(F::Role, L::Nl), l(F::Role, L::Ga), l(F::Role, L::Ro), l(F::Role, L::Tr), l(F::Role, L::Ca), l(F::Roles, L::Es), l(F::Roles, L::Nl), l(F::Roles, L::Ro),
l(F::Roles, L::Tr), l(F::Roles, L::Ca), l(F::Roles, L::Ro), l(F::Position, L::Pl), l(F::Position, L::Sk), l(F::Role, L::Pl), l(F::Role, L::Sk), l(F::Roles, L::Pl),
l(F::Roles, L::Sk), l(F::Roles, L::Sk), l(F::Headline, L::En), l(F::Position, L::En), l(F::Position, L::Fr), l(F::Position, L::Cs), l(F::Role, L::En), l(F::Role, L::Fr),
l(F::Role, L::Cs), l(F::Roles, L::En), l(F::Roles, L::Fr), l(F::Roles, L::Pl), l(F::Roles, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::En), l(F::Roles, L::En),
l(F::Roles, L::Fr), l(F::Roles, L::Es), l(F::Position, L::Sv), l(F::Position, L::Et), l(F::Role, L::Sv), l(F::Role, L::Et), l(F::Roles, L::Sv), l(F::Roles, L::Et),
l(F::Roles, L::Sv), l(F::Position, L::De), l(F::Position, L::Da), l(F::Position, L::Nb), l(F::Role, L::De), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Roles, L::De),
l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::De), l(F::Roles, L::Nl), l(F::Roles, L::Sv), l(F::Roles, L::Da),
l(F::Roles, L::Nb), l(F::Roles, L::Tr), l(F::Roles, L::Ro), l(F::Role, L::Ro), l(F::Roles, L::Tr), l(F::Role, L::Tr), l(F::Position, L::Fi), l(F::Role, L::Fi),
l(F::Roles, L::Fi), l(F::Roles, L::Fi), l(F::SpokenInteraction, L::Cs), l(F::SpokenInteraction, L::Sk), l(F::Listening, L::Pl), l(F::ProblemSolving, L::Pl), l(F::Sector, L::Es), l(F::GivenName, L::De),
l(F::Position, L::It), l(F::Role, L::It), l(F::Roles, L::It), l(F::Position, L::Mt), l(F::Role, L::Mt), l(F::Roles, L::Mt), l(F::Role, L::Lt), l(F::Achievements, L::Fr),
l(F::Score, L::Fr), l(F::Position, L::Ga), l(F::Role, L::Ga), l(F::Position, L::Fr), l(F::Role, L::Fr), l(F::Roles, L::Fr), l(F::Achievements, L::Et), l(F::Safety, L::Ga),
l(F::Description, L::Hr), l(F::Description, L::SrLatn), l(F::Safety, L::Sv), l(F::Safety, L::En), l(F::Role, L::Lv), l(F::Country, L::Lt), l(F::Salutation, L::Es), l(F::HonorificPrefix, L::En),
l(F::Salutation, L::En), l(F::SpokenInteraction, L::Is), l(F::Communication, L::Is), l(F::SpokenInteraction, L::Sv), l(F::SpokenInteraction, L::Is), l(F::SpokenInteraction, L::Da), l(F::SpokenInteraction, L::Nb), l(F::HonorificPrefix, L::Id),
l(F::ContentCreation, L::Lv), l(F::Safety, L::Lt), l(F::City, L::Lt), l(F::Communication, L::Lv), l(F::Closing, L::De), l(F::Institution, L::En), l(F::Institution, L::Nl), l(F::Writing, L::De),
l(F::Writing, L::Nl), l(F::Highlights, L::De), l(F::Area, L::De), l(F::Courses, L::De), l(F::Responsibilities, L::De), l(F::Score, L::En), l(F::Score, L::Nl), l(F::Writing, L::Ga),
l(F::Organization, L::Cs), l(F::Department, L::En), l(F::Area, L::Fr), l(F::Section, L::En), l(F::Section, L::En), l(F::MetaSections, L::En), l(F::Region, L::Ro), l(F::Sector, L::En),
l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::Nl), l(F::Sector, L::Ro), l(F::Sector, L::Ca), l(F::Safety, L::Fr), l(F::Location, L::Es), l(F::Location, L::It),
l(F::Safety, L::Pt), l(F::Safety, L::Es), l(F::MaritalStatus, L::Lt), l(F::Sector, L::De), l(F::Sector, L::Pl), l(F::Sector, L::Cs), l(F::Sector, L::Sk), l(F::Sector, L::Sl),
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
l(F::Language, L::Ga), l(F::Keywords, L::En), l(F::Keywords, L::Ko), l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs),
l(F::Keywords, L::Sk), l(F::Keywords, L::En), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Sector, L::Et), l(F::Position, L::Fi),
l(F::Roles, L::Fi), l(F::HonorificPrefix, L::Ga), l(F::Title, L::Ga), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Keywords, L::Id), l(F::Phone, L::En), l(F::Phone, L::ZhHans),
l(F::Phone, L::ZhHant), l(F::Phone, L::Ja), l(F::Phone, L::Ko), l(F::Phone, L::De), l(F::Phone, L::Fr), l(F::Phone, L::Es), l(F::Phone, L::Pt), l(F::Phone, L::It),
l(F::Phone, L::Nl), l(F::Phone, L::Pl), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Phone, L::Sl), l(F::Phone, L::Hr), l(F::Phone, L::Sv), l(F::Phone, L::Da),
l(F::Phone, L::Nb), l(F::Phone, L::Et), l(F::Phone, L::Lv), l(F::Phone, L::Lt), l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro), l(F::Phone, L::Tr),
l(F::Phone, L::Ca), l(F::Phone, L::SrLatn), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Mobile, L::Ro), l(F::Phone, L::De), l(F::Phone, L::Lt), l(F::Fax, L::Fr),
l(F::Fax, L::Hr), l(F::Fax, L::Nb), l(F::Fax, L::En), l(F::Fax, L::De), l(F::Phone, L::De), l(F::Phone, L::Pl), l(F::Phone, L::Cs), l(F::Phone, L::Sk),
l(F::Phone, L::Sl), l(F::Phone, L::Hr), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Et), l(F::Phone, L::Mt), l(F::Phone, L::Hu),
l(F::Phone, L::Ro), l(F::Phone, L::Tr), l(F::Phone, L::Ca), l(F::Phone, L::SrLatn), l(F::Phone, L::Ro), l(F::Phone, L::Ca), l(F::Mobile, L::Ro), l(F::Mobile, L::Ca),
l(F::Phone, L::Ro), l(F::Phone, L::Cs), l(F::Phone, L::Et), l(F::Phone, L::Sk), l(F::Phone, L::De), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb),
l(F::Phone, L::Es), l(F::Phone, L::It), l(F::Phone, L::Hr), l(F::Phone, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fr), l(F::Phones, L::Id), l(F::Location, L::Hu),
l(F::City, L::Hu), l(F::Entity, L::Et), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Description, L::It), l(F::Description, L::Ca), l(F::Thesis, L::Cs), l(F::Thesis, L::Sk),
l(F::BirthPlace, L::Id), l(F::Location, L::Id), l(F::City, L::Id), l(F::GivenName, L::Vi), l(F::Role, L::Is), l(F::LastModified, L::Id), l(F::EndDate, L::Es), l(F::EndDate, L::Pt),
l(F::Thesis, L::It), l(F::Thesis, L::Ca), l(F::Thesis, L::Es), l(F::Thesis, L::Id), l(F::Thesis, L::Es), l(F::Thesis, L::Ca), l(F::City, L::Vi), l(F::Location, L::Vi),
l(F::Thesis, L::En), l(F::Thesis, L::De), l(F::Thesis, L::Nl), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::Period, L::Sv), l(F::Period, L::Da), l(F::Period, L::Nb),
l(F::Publisher, L::Da), l(F::Publisher, L::Nb), l(F::Information, L::Fi), l(F::MotherTongue, L::Vi), l(F::CompanyDescription, L::Fi), l(F::HonorificPrefix, L::Et), l(F::EndDate, L::Da), l(F::EndDate, L::Nb),
l(F::EndDate, L::Is), l(F::Awarder, L::Da), l(F::Awarder, L::Nb), l(F::EndDate, L::En), l(F::EndDate, L::Sv), l(F::Awarder, L::Sv), l(F::Availability, L::Sv), l(F::HonorificPrefix, L::Sv),
l(F::HonorificPrefix, L::Da), l(F::HonorificPrefix, L::Nb), l(F::Department, L::Sk), l(F::Department, L::Hr), l(F::Department, L::Mt), l(F::Department, L::Id), l(F::Department, L::SrLatn), l(F::Publisher, L::Is),
l(F::StudyType, L::Id), l(F::Level, L::Id), l(F::Fluency, L::Id), l(F::EqfLevel, L::Id), l(F::Level, L::Id), l(F::Region, L::Vi), l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr),
l(F::ProjectType, L::Ro), l(F::ProjectType, L::SrLatn), l(F::ProjectType, L::Es), l(F::ProjectType, L::Pt), l(F::ProjectType, L::It), l(F::WorkMode, L::Es), l(F::WorkMode, L::Pt), l(F::ProjectType, L::Pt),
l(F::WorkMode, L::It), l(F::Position, L::It), l(F::ProjectType, L::It), l(F::ProjectType, L::Ro), l(F::ProjectType, L::Hu), l(F::ProjectType, L::Ca), l(F::ProjectType, L::Ca), l(F::Country, L::Ga),
l(F::HonorificPrefix, L::De), l(F::HonorificPrefix, L::Nl), l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da), l(F::StudyType, L::De),
l(F::StudyType, L::Nl), l(F::StudyType, L::Sv), l(F::StudyType, L::Da), l(F::Title, L::De), l(F::Title, L::Nl), l(F::Title, L::Sv), l(F::Title, L::Da), l(F::HonorificPrefix, L::Is),
l(F::Title, L::Is), l(F::Name, L::En), l(F::HonorificPrefix, L::En), l(F::Position, L::En), l(F::StudyType, L::En), l(F::Title, L::En), l(F::Role, L::En), l(F::HonorificPrefix, L::Ro),
l(F::HonorificPrefix, L::Mt), l(F::StudyType, L::Ro), l(F::Title, L::Ro), l(F::HonorificPrefix, L::Ca), l(F::StudyType, L::Ca), l(F::Title, L::Ca), l(F::HonorificPrefix, L::It), l(F::Position, L::It),
l(F::StudyType, L::It), l(F::Title, L::It), l(F::HighestDegree, L::It), l(F::StudyType, L::It), l(F::HonorificPrefix, L::Fr), l(F::Position, L::Fr), l(F::StudyType, L::Fr), l(F::Title, L::Fr),
l(F::Headline, L::Fr), l(F::HonorificPrefix, L::Nb), l(F::Position, L::Nb), l(F::StudyType, L::Nb), l(F::Title, L::Nb), l(F::HonorificPrefix, L::Fi), l(F::Position, L::Fi), l(F::HonorificPrefix, L::Cs),
l(F::HonorificPrefix, L::Sk), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Title, L::Cs), l(F::HonorificPrefix, L::Sl), l(F::HonorificPrefix, L::Hr), l(F::StudyType, L::Hr), l(F::HonorificPrefix, L::SrLatn),
l(F::StudyType, L::SrLatn), l(F::Headline, L::Es), l(F::Headline, L::Ca), l(F::HonorificPrefix, L::Lt), l(F::HonorificPrefix, L::Es), l(F::HonorificPrefix, L::Pt), l(F::Position, L::Es), l(F::Position, L::Pt),
l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::Title, L::Es), l(F::Title, L::Pt), l(F::LanguageCertificates, L::Es), l(F::HonorificPrefix, L::Lv), l(F::HonorificPrefix, L::Hu), l(F::Position, L::Hu),
l(F::Position, L::Sv), l(F::Phone, L::Es), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Ca), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::EndDate, L::En),
l(F::Addressee, L::En), l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Awarder, L::Nl), l(F::Religion, L::Vi), l(F::Employer, L::Et), l(F::ExperienceYears, L::Et), l(F::Availability, L::Et),
l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Nl), l(F::Keywords, L::Id), l(F::Emails, L::Hu), l(F::Urls, L::Hu), l(F::Phones, L::Hu), l(F::Thesis, L::Ga),
l(F::HonorificPrefix, L::Ca), l(F::Organization, L::De), l(F::Institution, L::De), l(F::Issuer, L::De), l(F::Organization, L::De), l(F::Information, L::Fr), l(F::Period, L::Sl), l(F::Period, L::Hr),
l(F::Period, L::SrLatn), l(F::Urls, L::Vi), l(F::HonorificPrefix, L::Pt), l(F::HonorificPrefix, L::Es), l(F::Information, L::Es), l(F::Headline, L::Hr), l(F::Headline, L::SrLatn), l(F::HighestDegree, L::Vi),
l(F::StudyType, L::Vi), l(F::Level, L::Vi), l(F::Fluency, L::Vi), l(F::EqfLevel, L::Vi), l(F::Achievements, L::Et), l(F::Score, L::Et), l(F::Achievements, L::Fi), l(F::Score, L::Fi),
l(F::Title, L::Fi), l(F::Title, L::Et), l(F::Age, L::Vi), l(F::ContentCreation, L::Lt), l(F::Safety, L::Et), l(F::Safety, L::Fi), l(F::Manager, L::Es), l(F::Manager, L::It),
l(F::Manager, L::Ca), l(F::ContentCreation, L::Sk), l(F::Employer, L::Hr), l(F::Entity, L::Hr), l(F::ContentCreation, L::Pl), l(F::WorkMode, L::Fi), l(F::Employer, L::Fi), l(F::ProjectType, L::De),
l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::WorkMode, L::En),
l(F::ExperienceArea, L::En), l(F::ProjectType, L::En), l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl), l(F::ProjectType, L::Da), l(F::ProjectType, L::Nb), l(F::Sector, L::Da), l(F::HonorificPrefix, L::Pl),
l(F::StudyType, L::Pl), l(F::Title, L::Pl), l(F::HonorificPrefix, L::Pl), l(F::Username, L::Cs), l(F::Username, L::Sk), l(F::Authors, L::Ga), l(F::ContentCreation, L::Da), l(F::Issuer, L::Da),
l(F::IscedFields, L::Da), l(F::Awarder, L::Cs), l(F::Awarder, L::Cs), l(F::Awarder, L::Sk), l(F::Awarder, L::Sk), l(F::ReleaseDate, L::Da), l(F::Publisher, L::Da), l(F::Title, L::Da),
l(F::Organization, L::Hr), l(F::Organization, L::SrLatn), l(F::Reference, L::Da), l(F::Organization, L::Et), l(F::Phones, L::Ga), l(F::Publisher, L::Nl), l(F::Issuer, L::Nl), l(F::EndDate, L::Cs),
l(F::StudyType, L::Cs), l(F::Address, L::Pl), l(F::Address, L::Sk), l(F::Address, L::Sl), l(F::Address, L::Hr), l(F::Address, L::SrLatn), l(F::Country, L::Tr), l(F::Position, L::Hr),
l(F::Role, L::Hr), l(F::Roles, L::Hr), l(F::Position, L::SrLatn), l(F::Role, L::SrLatn), l(F::Roles, L::SrLatn), l(F::LastModified, L::Ro), l(F::Age, L::Id), l(F::Department, L::En),
l(F::Department, L::Id), l(F::Institution, L::It), l(F::Institution, L::Mt), l(F::Institution, L::De), l(F::Institution, L::Ca), l(F::Institution, L::Lv), l(F::Institution, L::Ro), l(F::Institution, L::Fr),
l(F::Institution, L::Tr), l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::SrLatn), l(F::HonorificPrefix, L::Tr),
l(F::Position, L::Tr), l(F::Role, L::Tr), l(F::Headline, L::Tr), l(F::Username, L::Sl), l(F::Information, L::Is), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::Ko),
l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Ru), l(F::Level, L::Cs),
l(F::Level, L::Sk), l(F::Fluency, L::Cs), l(F::Fluency, L::Sk), l(F::EqfLevel, L::Cs), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Achievements, L::Cs), l(F::Achievements, L::Sk),
l(F::Achievements, L::Hr), l(F::Employer, L::Hr), l(F::Organization, L::Sl), l(F::Organization, L::Hr), l(F::Institution, L::Sl), l(F::Institution, L::Hr), l(F::Employer, L::SrLatn), l(F::Organization, L::SrLatn),
l(F::Institution, L::SrLatn), l(F::ContentCreation, L::Sl), l(F::Username, L::Es), l(F::Username, L::Pt), l(F::IscedFields, L::Sv), l(F::Issuer, L::Sv), l(F::Date, L::Is), l(F::Publisher, L::Sv),
l(F::Issuer, L::Sv), l(F::Title, L::Sv), l(F::Title, L::Nb), l(F::LastModified, L::Hu), l(F::Issuer, L::Nb), l(F::Employer, L::Lv), l(F::Entity, L::Lv), l(F::FamilyName, L::Lv),
l(F::Level, L::Nl), l(F::MilitaryService, L::Da), l(F::Position, L::Vi), l(F::Role, L::Vi), l(F::Roles, L::Vi), l(F::Roles, L::Vi), l(F::Position, L::Lt), l(F::Role, L::Lt),
l(F::Roles, L::Lt), l(F::DrivingLicence, L::Lt), l(F::Sector, L::Et), l(F::Area, L::Et), l(F::Issuer, L::Et), l(F::Date, L::Et), l(F::Country, L::Lv), l(F::Age, L::Et),
l(F::Name, L::Lt), l(F::Safety, L::Sl), l(F::City, L::Hu), l(F::Location, L::Hu), l(F::Age, L::Ro), l(F::Age, L::Lv), l(F::HighestDegree, L::Hu), l(F::StudyType, L::Hu),
l(F::Safety, L::Nl), l(F::Awarder, L::Is), l(F::Age, L::Cs), l(F::Age, L::Sk), l(F::Location, L::En), l(F::Publisher, L::En), l(F::WorkPermit, L::Nl), l(F::Title, L::Is),
l(F::Awarder, L::Tr), l(F::Issuer, L::Tr), l(F::Version, L::En), l(F::Version, L::De), l(F::Position, L::Vi), l(F::Roles, L::Vi), l(F::Headline, L::Vi), l(F::Position, L::Vi),
l(F::Communication, L::Fi), l(F::Writing, L::Vi), l(F::Location, L::Lv), l(F::Location, L::Lt), l(F::Courses, L::Da), l(F::LastModified, L::Et), l(F::LastModified, L::Fi), l(F::WorkMode, L::Pt),
l(F::Role, L::Es), l(F::Employer, L::Da), l(F::Entity, L::Da), l(F::WorkPermit, L::En), l(F::WorkPermit, L::Fr), l(F::WorkPermit, L::Pt), l(F::WorkPermit, L::It), l(F::Position, L::Sl),
l(F::Role, L::Sl), l(F::Roles, L::Sl), l(F::DrivingLicence, L::Sk), l(F::Manager, L::Hr), l(F::MilitaryService, L::Cs), l(F::MilitaryService, L::Sk), l(F::MilitaryService, L::SrLatn), l(F::MilitaryService, L::Hr),
l(F::MilitaryService, L::Hr), l(F::MilitaryService, L::SrLatn), l(F::DrivingLicence, L::Hr), l(F::DrivingLicence, L::SrLatn), l(F::DrivingLicence, L::Sl), l(F::Period, L::SrLatn), l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr),
l(F::ProjectType, L::SrLatn), l(F::WorkMode, L::Hr), l(F::WorkMode, L::SrLatn), l(F::Description, L::Sl), l(F::Period, L::Fi), l(F::Date, L::Fi), l(F::ReleaseDate, L::Fi), l(F::Issuer, L::Cs),
l(F::Issuer, L::Sk), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Publisher, L::Cs), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Availability, L::Cs), l(F::Achievements, L::Cs),
l(F::Score, L::Cs), l(F::Achievements, L::Sk), l(F::Score, L::Sk), l(F::ContentCreation, L::Cs), l(F::HighestDegree, L::Cs), l(F::StudyType, L::Cs), l(F::HighestDegree, L::Sk), l(F::StudyType, L::Sk),
l(F::Role, L::Cs), l(F::Role, L::Sk), l(F::Role, L::Sk), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es),
l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Nb),
l(F::Url, L::Hu), l(F::Url, L::Tr), l(F::Url, L::Ca), l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt),
l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::El), l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::Id),
l(F::Url, L::Ja), l(F::Emails, L::De), l(F::Urls, L::De), l(F::Phones, L::De), l(F::Location, L::De), l(F::City, L::De), l(F::Country, L::De), l(F::Region, L::Pl),
l(F::Country, L::Nl), l(F::Location, L::Nl), l(F::City, L::Nl), l(F::Writing, L::En), l(F::Url, L::En), l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk),
l(F::Url, L::Sl), l(F::Url, L::Fi), l(F::Area, L::Pl), l(F::Department, L::Pl), l(F::HighestDegree, L::Pl), l(F::StudyType, L::Pl), l(F::Network, L::Ca), l(F::Information, L::Vi),
l(F::Role, L::Tr), l(F::Age, L::Tr), l(F::Organization, L::Id), l(F::ReleaseDate, L::Tr), l(F::Authors, L::Tr), l(F::Writing, L::Tr), l(F::Period, L::En), l(F::Date, L::En),
l(F::ReleaseDate, L::En), l(F::Age, L::En), l(F::Employer, L::Fi), l(F::Entity, L::Fi), l(F::Headline, L::Sv), l(F::Headline, L::Nb), l(F::Entity, L::Sl), l(F::Entity, L::Hr),
l(F::Entity, L::SrLatn), l(F::Entity, L::Cs), l(F::Entity, L::Sk), l(F::LastModified, L::Hr), l(F::LastModified, L::Sl), l(F::MilitaryService, L::Cs), l(F::Headline, L::Cs), l(F::Area, L::Cs),
l(F::City, L::Pl), l(F::Headline, L::Hr), l(F::Position, L::Hr), l(F::Headline, L::SrLatn), l(F::Position, L::SrLatn), l(F::Headline, L::Pl), l(F::Position, L::Pl), l(F::Image, L::Pl),
l(F::Health, L::Cs), l(F::Organization, L::Sk), l(F::Headline, L::SrLatn), l(F::Country, L::Hr), l(F::Country, L::SrLatn), l(F::Fluency, L::Sk), l(F::Fluency, L::Sl), l(F::Fluency, L::Hr),
l(F::Fluency, L::SrLatn), l(F::Information, L::Cs), l(F::Region, L::Hr), l(F::Department, L::Ca), l(F::Area, L::Ca), l(F::Period, L::Is), l(F::Date, L::Is), l(F::ReleaseDate, L::Is),
l(F::Department, L::Es), l(F::Department, L::Pt), l(F::Area, L::Es), l(F::Area, L::Pt), l(F::Department, L::Fr), l(F::TeamSize, L::Fr), l(F::Cefr, L::Sk), l(F::Institution, L::Cs),
l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::SrLatn), l(F::DrivingLicence, L::El), l(F::Extra, L::El), l(F::Emails, L::El), l(F::Phones, L::El), l(F::Urls, L::El),
l(F::Location, L::El), l(F::StartDate, L::El), l(F::Description, L::El), l(F::Period, L::El), l(F::ExperienceYears, L::El), l(F::Period, L::El), l(F::Date, L::El), l(F::ReleaseDate, L::El),
l(F::EndDate, L::El), l(F::Date, L::El), l(F::BirthDate, L::El), l(F::Institution, L::El), l(F::Listening, L::El), l(F::Reading, L::El), l(F::Reference, L::El), l(F::Position, L::El),
l(F::Responsibilities, L::El), l(F::Area, L::El), l(F::Position, L::El), l(F::Awarder, L::El), l(F::Achievements, L::El), l(F::Score, L::El), l(F::Achievements, L::El), l(F::TeamSize, L::El),
l(F::Phone, L::El), l(F::Responsibilities, L::El), l(F::Safety, L::El), l(F::StudyType, L::El), l(F::Score, L::El), l(F::Title, L::El), l(F::Language, L::El), l(F::Writing, L::El),
l(F::City, L::El), l(F::Network, L::El), l(F::Keywords, L::El), l(F::ContentCreation, L::El), l(F::ReleaseDate, L::El), l(F::Publisher, L::El), l(F::Availability, L::El), l(F::Thesis, L::El),
l(F::Credits, L::El), l(F::Address, L::El), l(F::Email, L::El), l(F::Department, L::El), l(F::Url, L::El), l(F::WorkMode, L::El), l(F::Sector, L::El), l(F::Nationality, L::El),
l(F::Headline, L::El), l(F::Position, L::El), l(F::Area, L::El), l(F::Issuer, L::El), l(F::Publisher, L::El), l(F::Issuer, L::El), l(F::Headline, L::El), l(F::FamilyName, L::El),
l(F::ProblemSolving, L::El), l(F::StudyType, L::El), l(F::Level, L::El), l(F::Fluency, L::El), l(F::EqfLevel, L::El), l(F::Fluency, L::El), l(F::Level, L::El), l(F::Fluency, L::El),
l(F::HighestDegree, L::El), l(F::Information, L::El), l(F::Manager, L::El), l(F::Salary, L::El), l(F::Phone, L::El), l(F::Communication, L::El), l(F::SpokenInteraction, L::El), l(F::Employer, L::El),
l(F::Name, L::El), l(F::Employer, L::El), l(F::Entity, L::El), l(F::Period, L::El), l(F::Age, L::El), l(F::Age, L::El), l(F::Period, L::El), l(F::Date, L::El),
l(F::MilitaryService, L::El), l(F::Headline, L::El), l(F::Position, L::El), l(F::Role, L::El), l(F::Location, L::El), l(F::Address, L::El), l(F::Mobile, L::El), l(F::Sector, L::El),
l(F::Area, L::El), l(F::Profiles, L::El), l(F::Courses, L::El), l(F::Highlights, L::El), l(F::Username, L::El), l(F::MotherTongue, L::El), l(F::GivenName, L::El), l(F::Region, L::El),
l(F::Roles, L::El), l(F::MaritalStatus, L::El), l(F::SpokenProduction, L::El), l(F::Organization, L::El), l(F::Employer, L::El), l(F::Summary, L::El), l(F::Entity, L::El), l(F::CompanyDescription, L::El),
l(F::Location, L::El), l(F::Region, L::El), l(F::City, L::El), l(F::Location, L::El), l(F::City, L::El), l(F::HonorificPrefix, L::El), l(F::Position, L::El), l(F::Role, L::El),
l(F::Roles, L::El), l(F::Authors, L::El), l(F::Organization, L::El), l(F::Role, L::El), l(F::Institution, L::El), l(F::Area, L::El), l(F::PostalCode, L::El), l(F::HonorificPrefix, L::El),
l(F::StudyType, L::El), l(F::Title, L::El), l(F::Name, L::El), l(F::LastModified, L::El), l(F::Department, L::El), l(F::Area, L::El), l(F::IscedFields, L::El), l(F::BirthPlace, L::El),
l(F::Fax, L::El), l(F::Employer, L::El), l(F::Organization, L::El), l(F::Issuer, L::El), l(F::Entity, L::El), l(F::Gender, L::El), l(F::Image, L::El), l(F::Country, L::El),
l(F::Authors, L::Ru), l(F::Authors, L::Uk), l(F::Authors, L::Bg), l(F::Authors, L::Uk), l(F::Authors, L::Bg), l(F::Authors, L::Ru), l(F::Address, L::Ru), l(F::Address, L::Bg),
l(F::Address, L::Bg), l(F::Address, L::Ru), l(F::Url, L::Ru), l(F::Email, L::Ru), l(F::Address, L::Uk), l(F::Address, L::Sr), l(F::Email, L::Uk), l(F::Address, L::Uk),
l(F::Address, L::Sr), l(F::StudyType, L::Ru), l(F::Institution, L::Ru), l(F::Username, L::Bg), l(F::Username, L::Ru), l(F::Highlights, L::Bg), l(F::Keywords, L::Sr), l(F::MilitaryService, L::Ru),
l(F::Listening, L::Ru), l(F::Listening, L::Uk), l(F::Authors, L::Sr), l(F::Salary, L::Uk), l(F::Headline, L::Uk), l(F::WantedCity, L::Uk), l(F::Score, L::Uk), l(F::Score, L::Ru),
l(F::Safety, L::Ru), l(F::Safety, L::Uk), l(F::Summary, L::Bg), l(F::SpokenInteraction, L::Ru), l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Sr), l(F::Url, L::Bg),
l(F::Sector, L::Bg), l(F::MaritalStatus, L::Sr), l(F::TeamSize, L::Bg), l(F::TeamSize, L::Sr), l(F::Phone, L::Sr), l(F::TeamSize, L::Ru), l(F::Url, L::Sr), l(F::Url, L::Ru),
l(F::Url, L::Uk), l(F::Url, L::Uk), l(F::Religion, L::Ru), l(F::Health, L::Ru), l(F::Publisher, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::ProjectType, L::Bg),
l(F::WorkMode, L::Bg), l(F::WorkMode, L::Uk), l(F::WorkMode, L::Ru), l(F::ProjectType, L::Bg), l(F::Publisher, L::Uk), l(F::Issuer, L::Uk), l(F::Date, L::Uk), l(F::WorkPermit, L::Ru),
l(F::Keywords, L::Uk), l(F::Responsibilities, L::Ru), l(F::Thesis, L::Ru), l(F::Fluency, L::Bg), l(F::Fluency, L::Ru), l(F::GivenName, L::Uk), l(F::Institution, L::Uk), l(F::DrivingLicence, L::Ru),
l(F::DrivingLicence, L::Uk), l(F::MilitaryService, L::Bg), l(F::DrivingLicence, L::Sr), l(F::Age, L::Ru), l(F::Fluency, L::Uk), l(F::MilitaryService, L::Sr), l(F::Period, L::Sr), l(F::Period, L::Bg),
l(F::Period, L::Ru), l(F::ProjectType, L::Sr), l(F::Sector, L::Sr), l(F::WorkMode, L::Sr), l(F::Awarder, L::Ru), l(F::Url, L::Bg), l(F::Role, L::Bg), l(F::Awarder, L::Bg),
l(F::Entity, L::Bg), l(F::Age, L::Bg), l(F::Issuer, L::Ru), l(F::Date, L::Ru), l(F::Issuer, L::Ru), l(F::Date, L::Ru), l(F::EndDate, L::Ru), l(F::Reference, L::Uk),
l(F::Department, L::Uk), l(F::Title, L::Uk), l(F::Role, L::Uk), l(F::MilitaryService, L::Uk), l(F::Responsibilities, L::Uk), l(F::Age, L::Uk), l(F::Sector, L::Uk), l(F::IscedFields, L::Uk),
l(F::Responsibilities, L::Sr), l(F::Courses, L::Sr), l(F::Highlights, L::Ru), l(F::Achievements, L::Ru), l(F::SpokenProduction, L::Sr), l(F::SpokenProduction, L::Bg), l(F::SpokenProduction, L::Ru), l(F::SpokenInteraction, L::Sr),
l(F::SpokenProduction, L::Uk), l(F::Period, L::Ru), l(F::Date, L::Ru), l(F::ReleaseDate, L::Ru), l(F::Age, L::Ru), l(F::StartDate, L::Ru), l(F::ReleaseDate, L::Ru), l(F::BirthDate, L::Ru),
l(F::Period, L::Sr), l(F::Period, L::Bg), l(F::Date, L::Sr), l(F::Date, L::Bg), l(F::ReleaseDate, L::Sr), l(F::ReleaseDate, L::Bg), l(F::EndDate, L::Sr), l(F::EndDate, L::Bg),
l(F::BirthDate, L::Bg), l(F::BirthDate, L::Sr), l(F::Age, L::Sr), l(F::Period, L::Sr), l(F::ExperienceYears, L::Sr), l(F::Period, L::Bg), l(F::Credits, L::Uk), l(F::Age, L::Bg),
l(F::ExperienceYears, L::Bg), l(F::Highlights, L::Uk), l(F::Location, L::Ru), l(F::City, L::Ru), l(F::Availability, L::Ru), l(F::Availability, L::Bg), l(F::WantedCity, L::Ru), l(F::Availability, L::Uk),
l(F::City, L::Bg), l(F::Location, L::Bg), l(F::City, L::Sr), l(F::City, L::Bg), l(F::Nationality, L::Ru), l(F::Nationality, L::Bg), l(F::WorkMode, L::Ru), l(F::Availability, L::Ru),
l(F::Organization, L::Uk), l(F::Nationality, L::Uk), l(F::Period, L::Ru), l(F::Period, L::Uk), l(F::Period, L::Bg), l(F::Date, L::Ru), l(F::Date, L::Uk), l(F::Date, L::Bg),
l(F::ReleaseDate, L::Ru), l(F::ReleaseDate, L::Uk), l(F::ReleaseDate, L::Bg), l(F::EndDate, L::Uk), l(F::Date, L::Bg), l(F::ReleaseDate, L::Bg), l(F::BirthDate, L::Uk), l(F::StartDate, L::Uk),
l(F::ReleaseDate, L::Uk), l(F::Period, L::Uk), l(F::Period, L::Bg), l(F::Period, L::Bg), l(F::Period, L::Sr), l(F::Date, L::Sr), l(F::ReleaseDate, L::Sr), l(F::Date, L::Sr),
l(F::ReleaseDate, L::Sr), l(F::StartDate, L::Sr), l(F::Responsibilities, L::Bg), l(F::Department, L::Ru), l(F::Department, L::Uk), l(F::MaritalStatus, L::Ru), l(F::CompanyDescription, L::Ru), l(F::Responsibilities, L::Ru),
l(F::CompanyDescription, L::Ru), l(F::SpokenInteraction, L::Ru), l(F::SpokenInteraction, L::Bg), l(F::StudyType, L::Ru), l(F::StudyType, L::Uk), l(F::Thesis, L::Ru), l(F::StudyType, L::Sr), l(F::StudyType, L::Bg),
l(F::Score, L::Bg), l(F::Thesis, L::Bg), l(F::Thesis, L::Uk), l(F::Thesis, L::Sr), l(F::Department, L::Bg), l(F::Courses, L::Bg), l(F::Courses, L::Ru), l(F::Courses, L::Uk),
l(F::Position, L::Bg), l(F::Role, L::Bg), l(F::Roles, L::Bg), l(F::Entity, L::Ru), l(F::Entity, L::Uk), l(F::Entity, L::Ru), l(F::EndDate, L::Ru), l(F::EndDate, L::Uk),
l(F::EndDate, L::Sr), l(F::EndDate, L::Bg), l(F::Extra, L::Uk), l(F::Awarder, L::Sr), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Role, L::Ru), l(F::Roles, L::Ru),
l(F::Phone, L::Bg), l(F::Phone, L::Ru), l(F::Extra, L::Ru), l(F::Emails, L::Ru), l(F::Phones, L::Ru), l(F::Extra, L::Bg), l(F::ExperienceYears, L::Uk), l(F::Achievements, L::Sr),
l(F::Availability, L::Sr), l(F::Achievements, L::Uk), l(F::Country, L::Sr), l(F::Nationality, L::Sr), l(F::Emails, L::Sr), l(F::Emails, L::Bg), l(F::Urls, L::Sr), l(F::Phones, L::Sr),
l(F::Phones, L::Bg), l(F::Urls, L::Bg), l(F::Urls, L::Ru), l(F::Extra, L::Sr), l(F::Extra, L::Bg), l(F::Employer, L::Bg), l(F::Profiles, L::Sr), l(F::Country, L::Bg),
l(F::SpokenInteraction, L::Uk), l(F::MaritalStatus, L::Uk), l(F::CompanyDescription, L::Uk), l(F::Email, L::Ru), l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::Email, L::Sr), l(F::Email, L::Bg),
l(F::NationalId, L::Bg), l(F::Language, L::Bg), l(F::LanguageCertificates, L::Bg), l(F::EqfLevel, L::Bg), l(F::Credits, L::Sr), l(F::Headline, L::Ru), l(F::Salary, L::Ru), l(F::Headline, L::Bg),
l(F::Salary, L::Bg), l(F::Salary, L::Sr), l(F::Headline, L::Sr), l(F::City, L::Ru), l(F::City, L::Ru), l(F::City, L::Uk), l(F::Publisher, L::Ru), l(F::Publisher, L::Uk),
l(F::Entity, L::Sr), l(F::CompanyDescription, L::Bg), l(F::Title, L::Bg), l(F::Title, L::Ru), l(F::Description, L::Ru), l(F::Responsibilities, L::Ru), l(F::Responsibilities, L::Bg), l(F::Position, L::Bg),
l(F::Position, L::Uk), l(F::Entity, L::Uk), l(F::Position, L::Ru), l(F::Headline, L::Sr), l(F::Position, L::Sr), l(F::StartDate, L::Bg), l(F::Salary, L::Ru), l(F::Salary, L::Uk),
l(F::Credits, L::Ru), l(F::StudyType, L::Sr), l(F::HonorificPrefix, L::Uk), l(F::Description, L::Uk), l(F::Fluency, L::Sr), l(F::Health, L::Uk), l(F::Issuer, L::Sr), l(F::Publisher, L::Sr),
l(F::Issuer, L::Bg), l(F::Publisher, L::Ru), l(F::Publisher, L::Bg), l(F::Issuer, L::Bg), l(F::Keywords, L::Bg), l(F::Name, L::Sr), l(F::Name, L::Bg), l(F::Title, L::Bg),
l(F::Institution, L::Bg), l(F::Name, L::Sr), l(F::Name, L::Bg), l(F::Email, L::Ru), l(F::Email, L::Bg), l(F::GivenName, L::Ru), l(F::Name, L::Bg), l(F::Name, L::Ru),
l(F::GivenName, L::Ru), l(F::Name, L::Ru), l(F::PostalCode, L::Ru), l(F::Sector, L::Ru), l(F::NationalId, L::Ru), l(F::Language, L::Ru), l(F::Organization, L::Bg), l(F::Institution, L::Bg),
l(F::Awarder, L::Bg), l(F::Issuer, L::Bg), l(F::Keywords, L::Ru), l(F::Url, L::Sr), l(F::Url, L::Bg), l(F::Highlights, L::Sr), l(F::DrivingLicence, L::Bg), l(F::Level, L::Ru),
l(F::ProjectType, L::Ru), l(F::Area, L::Ru), l(F::Area, L::Uk), l(F::StudyType, L::Ru), l(F::StudyType, L::Bg), l(F::StudyType, L::Uk), l(F::Awarder, L::Ru), l(F::Issuer, L::Ru),
l(F::Role, L::Ru), l(F::Manager, L::Uk), l(F::Awarder, L::Uk), l(F::Entity, L::Ru), l(F::Entity, L::Bg), l(F::Communication, L::Ru), l(F::Employer, L::Ru), l(F::Employer, L::Bg),
l(F::Entity, L::Ru), l(F::Employer, L::Sr), l(F::Entity, L::Sr), l(F::Employer, L::Uk), l(F::Entity, L::Uk), l(F::Communication, L::Bg), l(F::Communication, L::Uk), l(F::Phone, L::Ru),
l(F::Phone, L::Uk), l(F::Phone, L::Uk), l(F::Username, L::Sr), l(F::Summary, L::Uk), l(F::Region, L::Ru), l(F::EndDate, L::Bg), l(F::Summary, L::Ru), l(F::Country, L::Uk),
l(F::Credits, L::Uk), l(F::Credits, L::Bg), l(F::Credits, L::Uk), l(F::TeamSize, L::Uk), l(F::GivenName, L::Sr), l(F::GivenName, L::Bg), l(F::GivenName, L::Ru), l(F::Username, L::Uk),
l(F::Location, L::Ru), l(F::Location, L::Sr), l(F::Location, L::Uk), l(F::City, L::Uk), l(F::MotherTongue, L::Bg), l(F::MotherTongue, L::Sr), l(F::Manager, L::Sr), l(F::Network, L::Uk),
l(F::Location, L::Ru), l(F::Location, L::Sr), l(F::City, L::Sr), l(F::Rank, L::Ru), l(F::Location, L::Ru), l(F::Employer, L::Ru), l(F::Entity, L::Ru), l(F::BirthPlace, L::Ru),
l(F::BirthPlace, L::Sr), l(F::Location, L::Sr), l(F::City, L::Sr), l(F::Location, L::Bg), l(F::City, L::Bg), l(F::Location, L::Ru), l(F::Location, L::Bg), l(F::City, L::Ru),
l(F::Location, L::Bg), l(F::Employer, L::Bg), l(F::BirthPlace, L::Bg), l(F::Keywords, L::Uk), l(F::Keywords, L::Bg), l(F::Reference, L::Sr), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk),
l(F::Mobile, L::Sr), l(F::Mobile, L::Bg), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Phone, L::Ru), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Mobile, L::Bg),
l(F::Mobile, L::Bg), l(F::Mobile, L::Sr), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Language, L::Uk), l(F::LanguageExperiences, L::Uk), l(F::LanguageCertificates, L::Uk), l(F::SpokenProduction, L::Ru),
l(F::SpokenProduction, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk), l(F::Roles, L::Bg), l(F::Roles, L::Sr), l(F::Network, L::Sr),
l(F::Network, L::Bg), l(F::Location, L::Bg), l(F::Location, L::Uk), l(F::City, L::Uk), l(F::BirthPlace, L::Uk), l(F::Location, L::Uk), l(F::Employer, L::Uk), l(F::Title, L::Ru),
l(F::Title, L::Sr), l(F::Title, L::Bg), l(F::Name, L::Uk), l(F::Title, L::Uk), l(F::Employer, L::Uk), l(F::Name, L::Ru), l(F::Title, L::Ru), l(F::Employer, L::Ru),
l(F::Name, L::Sr), l(F::Title, L::Sr), l(F::Employer, L::Sr), l(F::Title, L::Sr), l(F::Institution, L::Sr), l(F::Name, L::Ru), l(F::Name, L::Bg), l(F::Title, L::Ru),
l(F::StudyType, L::Bg), l(F::Summary, L::Sr), l(F::Area, L::Ru), l(F::Area, L::Bg), l(F::Area, L::Ru), l(F::Area, L::Uk), l(F::Manager, L::Bg), l(F::Manager, L::Ru),
l(F::Nationality, L::Sr), l(F::Nationality, L::Bg), l(F::Nationality, L::Bg), l(F::Nationality, L::Ru), l(F::StartDate, L::Ru), l(F::StartDate, L::Bg), l(F::Cefr, L::Bg), l(F::StudyType, L::Bg),
l(F::Level, L::Sr), l(F::Level, L::Bg), l(F::Fluency, L::Sr), l(F::Fluency, L::Bg), l(F::EqfLevel, L::Sr), l(F::Cefr, L::Sr), l(F::CompanyDescription, L::Sr), l(F::Region, L::Bg),
l(F::Sector, L::Sr), l(F::Area, L::Sr), l(F::Area, L::Sr), l(F::IscedFields, L::Bg), l(F::IscedFields, L::Ru), l(F::Region, L::Ru), l(F::Region, L::Uk), l(F::Information, L::Ru),
l(F::Information, L::Bg), l(F::HighestDegree, L::Ru), l(F::HighestDegree, L::Bg), l(F::StudyType, L::Ru), l(F::StudyType, L::Bg), l(F::HighestDegree, L::Bg), l(F::StudyType, L::Bg), l(F::HonorificPrefix, L::Ru),
l(F::Information, L::Uk), l(F::HonorificPrefix, L::Bg), l(F::ExperienceYears, L::Ru), l(F::Organization, L::Ru), l(F::Period, L::Sr), l(F::Department, L::Sr), l(F::Role, L::Sr), l(F::Region, L::Sr),
l(F::Description, L::Uk), l(F::Description, L::Sr), l(F::Description, L::Sr), l(F::Description, L::Ru), l(F::Description, L::Bg), l(F::Description, L::Bg), l(F::City, L::Sr), l(F::Institution, L::Ru),
l(F::Issuer, L::Ru), l(F::Awarder, L::Ru), l(F::Issuer, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::Organization, L::Ru), l(F::Organization, L::Bg), l(F::Awarder, L::Ru),
l(F::Issuer, L::Ru), l(F::Entity, L::Ru), l(F::Entity, L::Bg), l(F::Organization, L::Sr), l(F::Entity, L::Sr), l(F::Employer, L::Uk), l(F::Organization, L::Uk), l(F::Awarder, L::Uk),
l(F::Issuer, L::Uk), l(F::Entity, L::Uk), l(F::HighestDegree, L::Uk), l(F::StudyType, L::Uk), l(F::HonorificPrefix, L::Sr), l(F::Achievements, L::Bg), l(F::Extra, L::Sr), l(F::LastModified, L::Uk),
l(F::Department, L::Ru), l(F::Department, L::Bg), l(F::Reference, L::Bg), l(F::Reference, L::Ru), l(F::Score, L::Sr), l(F::Score, L::Ru), l(F::Score, L::Bg), l(F::PostalCode, L::Bg),
l(F::Name, L::Uk), l(F::Politics, L::Ru), l(F::Period, L::Ru), l(F::Period, L::Sr), l(F::Period, L::Bg), l(F::Period, L::Uk), l(F::Writing, L::Bg), l(F::Writing, L::Sr),
l(F::Writing, L::Ru), l(F::Writing, L::Ru), l(F::Writing, L::Uk), l(F::Network, L::Ru), l(F::Network, L::Uk), l(F::Network, L::Sr), l(F::Network, L::Bg), l(F::EndDate, L::Ru),
l(F::EndDate, L::Uk), l(F::Keywords, L::Ru), l(F::Department, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Position, L::Bg), l(F::Position, L::Sr), l(F::Headline, L::Uk),
l(F::Position, L::Uk), l(F::Gender, L::Ru), l(F::Gender, L::Sr), l(F::Gender, L::Bg), l(F::Url, L::Ru), l(F::Url, L::Bg), l(F::Headline, L::Uk), l(F::Position, L::Uk),
l(F::Role, L::Uk), l(F::Roles, L::Uk), l(F::LastModified, L::Bg), l(F::LastModified, L::Ru), l(F::JobStatus, L::Uk), l(F::PostalCode, L::Sr), l(F::PostalCode, L::Uk), l(F::DrivingLicence, L::Ru),
l(F::DrivingLicence, L::Uk), l(F::Courses, L::Uk), l(F::Courses, L::Sr), l(F::Courses, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::FamilyName, L::Sr), l(F::LeavingReason, L::Bg),
l(F::LeavingReason, L::Uk), l(F::LeavingReason, L::Ru), l(F::Keywords, L::Uk), l(F::Keywords, L::Sr), l(F::Keywords, L::Bg), l(F::Area, L::Bg), l(F::Headline, L::Bg), l(F::Position, L::Bg),
l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Summary, L::Sr), l(F::Summary, L::Bg), l(F::Area, L::Bg), l(F::Profiles, L::Ru), l(F::Profiles, L::Sr), l(F::Profiles, L::Bg),
l(F::Profiles, L::Uk), l(F::FamilyName, L::Uk), l(F::Level, L::Bg), l(F::SpokenInteraction, L::Ru), l(F::SpokenInteraction, L::Sr), l(F::SpokenInteraction, L::Bg), l(F::Location, L::Ru), l(F::Region, L::Ru),
l(F::Region, L::Sr), l(F::Region, L::Bg), l(F::City, L::Ru), l(F::Location, L::Uk), l(F::Region, L::Uk), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg), l(F::Score, L::Sr),
l(F::Score, L::Bg), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg), l(F::Achievements, L::Ru), l(F::Achievements, L::Uk), l(F::Score, L::Ru), l(F::Score, L::Uk), l(F::Summary, L::Ru),
l(F::Summary, L::Uk), l(F::Summary, L::Bg), l(F::Region, L::Ru), l(F::ProblemSolving, L::Bg), l(F::ProblemSolving, L::Ru), l(F::MotherTongue, L::Ru), l(F::NativePlace, L::Ru), l(F::ProblemSolving, L::Uk),
l(F::Period, L::Uk), l(F::Age, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Bg), l(F::Position, L::Ru), l(F::Position, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk),
l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::StudyType, L::Uk), l(F::Level, L::Uk), l(F::Fluency, L::Uk), l(F::Level, L::Uk),
l(F::Fluency, L::Uk), l(F::EqfLevel, L::Uk), l(F::Cefr, L::Uk), l(F::MotherTongue, L::Uk), l(F::Period, L::Uk), l(F::Date, L::Uk), l(F::ReleaseDate, L::Uk), l(F::Age, L::Uk),
l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Bg), l(F::DrivingLicence, L::Bg), l(F::Image, L::Uk), l(F::Organization, L::Bg), l(F::Sector, L::Ru), l(F::Sector, L::Uk),
l(F::Sector, L::Sr), l(F::Sector, L::Bg), l(F::MaritalStatus, L::Bg), l(F::LanguageCertificates, L::Sr), l(F::LanguageCertificates, L::Bg), l(F::LanguageCertificates, L::Ru), l(F::Network, L::Ru), l(F::Safety, L::Bg),
l(F::Image, L::Sr), l(F::Listening, L::Bg), l(F::Listening, L::Sr), l(F::Image, L::Bg), l(F::GivenName, L::Bg), l(F::ContentCreation, L::Ru), l(F::Profiles, L::Bg), l(F::Profiles, L::Ru),
l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Area, L::Ru), l(F::Authors, L::Uk), l(F::Period, L::Ru), l(F::Period, L::Bg), l(F::ExperienceYears, L::Ru), l(F::ExperienceYears, L::Uk),
l(F::Age, L::Sr), l(F::JobStatus, L::Ru), l(F::JobStatus, L::Uk), l(F::JobStatus, L::Ru), l(F::Gender, L::Uk), l(F::ContentCreation, L::Uk), l(F::Keywords, L::Ru), l(F::Keywords, L::Uk),
l(F::StudyType, L::Sr), l(F::StudyType, L::Bg), l(F::Level, L::Sr), l(F::Level, L::Bg), l(F::Fluency, L::Bg), l(F::HighestDegree, L::Bg), l(F::HighestDegree, L::Sr), l(F::Level, L::Ru),
l(F::Fluency, L::Ru), l(F::Country, L::Ru), l(F::Country, L::Bg), l(F::Country, L::Ru), l(F::Language, L::Sr), l(F::Authors, L::Bg), l(F::ContentCreation, L::Bg), l(F::Phone, L::Ru),
l(F::Phone, L::Uk), l(F::Phone, L::Sr), l(F::Phone, L::Bg), l(F::Description, L::Ru), l(F::Thesis, L::Ru), l(F::Thesis, L::Ru), l(F::Thesis, L::Uk), l(F::Keywords, L::Ru),
l(F::Keywords, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::ProjectType, L::Sr), l(F::ProjectType, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::HonorificPrefix, L::Bg),
l(F::StudyType, L::Bg), l(F::HonorificPrefix, L::Ru), l(F::HonorificPrefix, L::Uk), l(F::HonorificPrefix, L::Sr), l(F::StudyType, L::Sr), l(F::Organization, L::Sr), l(F::Address, L::Ru), l(F::Address, L::Sr),
l(F::Address, L::Bg), l(F::Position, L::Sr), l(F::Role, L::Sr), l(F::Roles, L::Sr), l(F::Reading, L::Bg), l(F::Institution, L::Ru), l(F::Institution, L::Bg), l(F::StudyType, L::Ru),
l(F::Level, L::Ru), l(F::Fluency, L::Ru), l(F::Cefr, L::Ru), l(F::EqfLevel, L::Ru), l(F::HighestDegree, L::Ru), l(F::StudyType, L::Ru), l(F::Achievements, L::Ru), l(F::Achievements, L::Bg),
l(F::Employer, L::Uk), l(F::Employer, L::Sr), l(F::Organization, L::Uk), l(F::Organization, L::Sr), l(F::Institution, L::Sr), l(F::SpokenInteraction, L::Bg), l(F::Employer, L::Ru), l(F::Organization, L::Ru),
l(F::Institution, L::Ru), l(F::Fax, L::Ru), l(F::Fax, L::Uk), l(F::Fax, L::Sr), l(F::Fax, L::Bg), l(F::Institution, L::Sr), l(F::Area, L::Bg), l(F::FamilyName, L::Ru),
l(F::FamilyName, L::Bg), l(F::FamilyName, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Sr), l(F::Employer, L::Bg), l(F::Entity, L::Bg), l(F::Image, L::Ru), l(F::Image, L::Uk),
l(F::Image, L::Ru), l(F::Position, L::Ru), l(F::Position, L::Bg), l(F::Roles, L::Ru), l(F::Role, L::Ru), l(F::Reference, L::Sr), l(F::Reference, L::Bg), l(F::Reference, L::Ru),
l(F::Reference, L::Uk), l(F::Reading, L::Uk), l(F::Reading, L::Sr), l(F::Reading, L::Ru), l(F::Institution, L::Ru), l(F::Institution, L::Uk), l(F::Institution, L::Sr), l(F::Ethnicity, L::Ru),
l(F::Keywords, L::Ru), l(F::Language, L::Ru), l(F::LanguageExperiences, L::Ru), l(F::Name, L::Uk), l(F::GivenName, L::Uk), l(F::Emails, L::Uk), l(F::Urls, L::Uk), l(F::Phones, L::Uk),
l(F::LanguageExperiences, L::Sr), l(F::LanguageCertificates, L::Sr), l(F::NationalId, L::Sr), l(F::Department, L::He), l(F::Summary, L::He), l(F::CompanyDescription, L::He), l(F::Institution, L::He), l(F::Region, L::He),
l(F::Location, L::He), l(F::Nationality, L::He), l(F::Extra, L::He), l(F::Responsibilities, L::He), l(F::Email, L::He), l(F::SpokenInteraction, L::He), l(F::Employer, L::He), l(F::Organization, L::He),
l(F::Entity, L::He), l(F::Country, L::He), l(F::BirthPlace, L::He), l(F::Url, L::He), l(F::Urls, L::He), l(F::Safety, L::He), l(F::TeamSize, L::He), l(F::Organization, L::He),
l(F::Issuer, L::He), l(F::Age, L::He), l(F::SpokenProduction, L::He), l(F::Thesis, L::He), l(F::Religion, L::He), l(F::Listening, L::He), l(F::Reading, L::He), l(F::Writing, L::He),
l(F::Awarder, L::He), l(F::Publisher, L::He), l(F::WorkMode, L::He), l(F::Achievements, L::He), l(F::Reference, L::He), l(F::StudyType, L::He), l(F::HighestDegree, L::He), l(F::StudyType, L::He),
l(F::StartDate, L::He), l(F::Area, L::He), l(F::Availability, L::He), l(F::Employer, L::He), l(F::Username, L::He), l(F::Keywords, L::He), l(F::Phone, L::He), l(F::Mobile, L::He),
l(F::Phones, L::He), l(F::City, L::He), l(F::BirthDate, L::He), l(F::ContentCreation, L::He), l(F::Title, L::He), l(F::Name, L::He), l(F::Emails, L::He), l(F::Address, L::He),
l(F::Entity, L::He), l(F::Gender, L::He), l(F::Location, L::He), l(F::Address, L::He), l(F::Sector, L::He), l(F::Organization, L::He), l(F::Institution, L::He), l(F::Issuer, L::He),
l(F::Authors, L::He), l(F::PostalCode, L::He), l(F::Manager, L::He), l(F::Score, L::He), l(F::NationalId, L::He), l(F::MaritalStatus, L::He), l(F::Location, L::He), l(F::City, L::He),
l(F::Headline, L::He), l(F::Courses, L::He), l(F::Period, L::He), l(F::Position, L::He), l(F::Credits, L::He), l(F::ExperienceYears, L::He), l(F::Highlights, L::He), l(F::ProjectType, L::He),
l(F::EndDate, L::He), l(F::LastModified, L::He), l(F::Information, L::He), l(F::City, L::He), l(F::Location, L::He), l(F::ReleaseDate, L::He), l(F::Description, L::He), l(F::Network, L::He),
l(F::Fax, L::He), l(F::Profiles, L::He), l(F::ProblemSolving, L::He), l(F::MilitaryService, L::He), l(F::Image, L::He), l(F::Salary, L::He), l(F::Role, L::He), l(F::DrivingLicence, L::He),
l(F::StudyType, L::He), l(F::Level, L::He), l(F::Fluency, L::He), l(F::EqfLevel, L::He), l(F::HighestDegree, L::He), l(F::Level, L::He), l(F::Fluency, L::He), l(F::Fluency, L::He),
l(F::FamilyName, L::He), l(F::GivenName, L::He), l(F::Period, L::He), l(F::Date, L::He), l(F::ReleaseDate, L::He), l(F::Period, L::He), l(F::Age, L::He), l(F::Language, L::He),
l(F::MotherTongue, L::He), l(F::Period, L::He), l(F::Date, L::He), l(F::Date, L::He), l(F::HonorificPrefix, L::He), l(F::Sector, L::He), l(F::Area, L::He), l(F::IscedFields, L::He),
l(F::Position, L::He), l(F::Role, L::He), l(F::Roles, L::He), l(F::Roles, L::He), l(F::Roles, L::He), l(F::Role, L::He), l(F::Position, L::He), l(F::Responsibilities, L::He),
l(F::Communication, L::He), l(F::LastModified, L::Ar), l(F::HighestDegree, L::Ar), l(F::Achievements, L::Ar), l(F::Highlights, L::Ar), l(F::Extra, L::Ar), l(F::Thesis, L::Ar), l(F::Responsibilities, L::Ar),
l(F::Courses, L::Ar), l(F::EndDate, L::Ar), l(F::ContentCreation, L::Ar), l(F::Email, L::Ar), l(F::Name, L::Ar), l(F::Title, L::Ar), l(F::Institution, L::Ar), l(F::Username, L::Ar),
l(F::Employer, L::Ar), l(F::FamilyName, L::Ar), l(F::Keywords, L::Ar), l(F::Roles, L::Ar), l(F::Safety, L::Ar), l(F::Department, L::Ar), l(F::Location, L::Ar), l(F::City, L::Ar),
l(F::WorkPermit, L::Ar), l(F::SpokenProduction, L::Ar), l(F::Phone, L::Ar), l(F::Area, L::Ar), l(F::Listening, L::Ar), l(F::GivenName, L::Ar), l(F::Authors, L::Ar), l(F::StartDate, L::Ar),
l(F::Country, L::Ar), l(F::Period, L::Ar), l(F::Date, L::Ar), l(F::MilitaryService, L::Ar), l(F::Headline, L::Ar), l(F::Reference, L::Ar), l(F::Description, L::Ar), l(F::SpokenInteraction, L::Ar),
l(F::Score, L::Ar), l(F::Communication, L::Ar), l(F::Availability, L::Ar), l(F::Organization, L::Ar), l(F::Gender, L::Ar), l(F::Nationality, L::Ar), l(F::Employer, L::Ar), l(F::Organization, L::Ar),
l(F::Institution, L::Ar), l(F::Entity, L::Ar), l(F::Issuer, L::Ar), l(F::Awarder, L::Ar), l(F::Issuer, L::Ar), l(F::Issuer, L::Ar), l(F::Mobile, L::Ar), l(F::Phone, L::Ar),
l(F::MaritalStatus, L::Ar), l(F::Health, L::Ar), l(F::JobStatus, L::Ar), l(F::Profiles, L::Ar), l(F::ExperienceYears, L::Ar), l(F::StudyType, L::Ar), l(F::Score, L::Ar), l(F::StudyType, L::Ar),
l(F::Position, L::Ar), l(F::Role, L::Ar), l(F::Roles, L::Ar), l(F::Religion, L::Ar), l(F::Url, L::Ar), l(F::Salary, L::Ar), l(F::NationalId, L::Ar), l(F::PostalCode, L::Ar),
l(F::Credits, L::Ar), l(F::Address, L::Ar), l(F::Age, L::Ar), l(F::Period, L::Ar), l(F::Date, L::Ar), l(F::ReleaseDate, L::Ar), l(F::Period, L::Ar), l(F::Network, L::Ar),
l(F::Employer, L::Ar), l(F::Entity, L::Ar), l(F::Position, L::Ar), l(F::Role, L::Ar), l(F::Sector, L::Ar), l(F::Image, L::Ar), l(F::Fluency, L::Ar), l(F::Date, L::Ar),
l(F::Role, L::Ar), l(F::Entity, L::Ar), l(F::Address, L::Ar), l(F::Title, L::Ar), l(F::Fax, L::Ar), l(F::Reading, L::Ar), l(F::Department, L::Ar), l(F::Area, L::Ar),
l(F::Writing, L::Ar), l(F::Institution, L::Ar), l(F::Area, L::Ar), l(F::Language, L::Ar), l(F::MotherTongue, L::Ar), l(F::HonorificPrefix, L::Ar), l(F::Employer, L::Ar), l(F::Organization, L::Ar),
l(F::HighestDegree, L::Ar), l(F::StudyType, L::Ar), l(F::Awarder, L::Ar), l(F::Sector, L::Ar), l(F::Area, L::Ar), l(F::Publisher, L::Ar), l(F::Region, L::Ar), l(F::Mobile, L::Ar),
l(F::Manager, L::Ar), l(F::City, L::Ar), l(F::Location, L::Ar), l(F::StudyType, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Position, L::Ar), l(F::Position, L::Ar),
l(F::Headline, L::Ar), l(F::Location, L::Ar), l(F::Summary, L::Ar), l(F::Position, L::Ar), l(F::Roles, L::Ar), l(F::BirthDate, L::Ar), l(F::Url, L::Ar), l(F::Location, L::Ar),
l(F::Achievements, L::Ar), l(F::Score, L::Ar), l(F::Gender, L::Ar), l(F::ProjectType, L::Ar), l(F::ReleaseDate, L::Ar), l(F::TeamSize, L::Ar), l(F::ProblemSolving, L::Ar), l(F::Level, L::Ar),
l(F::Roles, L::Ar), l(F::Role, L::Ar), l(F::DrivingLicence, L::Ar), l(F::LeavingReason, L::Ar), l(F::WorkMode, L::Ar), l(F::CompanyDescription, L::Ar), l(F::Emails, L::Ar), l(F::IscedFields, L::Ar),
l(F::BirthPlace, L::Ar), l(F::City, L::Ar), l(F::EqfLevel, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Information, L::Ar), l(F::Location, L::Ar), l(F::Employer, L::Ar),
l(F::Urls, L::Ar), l(F::Summary, L::Ar), l(F::Description, L::Ar), l(F::ProjectType, L::Ar), l(F::Phones, L::Ar), l(F::Score, L::Hi), l(F::FamilyName, L::Hi), l(F::LastModified, L::Hi),
l(F::Area, L::Hi), l(F::ExperienceYears, L::Hi), l(F::Department, L::Hi), l(F::Reference, L::Hi), l(F::Extra, L::Hi), l(F::Emails, L::Hi), l(F::Phones, L::Hi), l(F::Urls, L::Hi),
l(F::Salary, L::Hi), l(F::Period, L::Hi), l(F::Age, L::Hi), l(F::StartDate, L::Hi), l(F::Email, L::Hi), l(F::Responsibilities, L::Hi), l(F::EndDate, L::Hi), l(F::Sector, L::Hi),
l(F::Keywords, L::Hi), l(F::Username, L::Hi), l(F::Availability, L::Hi), l(F::Achievements, L::Hi), l(F::HonorificPrefix, L::Hi), l(F::StudyType, L::Hi), l(F::Employer, L::Hi), l(F::Entity, L::Hi),
l(F::Employer, L::Hi), l(F::CompanyDescription, L::Hi), l(F::TeamSize, L::Hi), l(F::Position, L::Hi), l(F::Location, L::Hi), l(F::Institution, L::Hi), l(F::Courses, L::Hi), l(F::Credits, L::Hi),
l(F::Region, L::Hi), l(F::Sector, L::Hi), l(F::Entity, L::Hi), l(F::Address, L::Hi), l(F::Image, L::Hi), l(F::BirthDate, L::Hi), l(F::BirthPlace, L::Hi), l(F::Region, L::Hi),
l(F::Ethnicity, L::Hi), l(F::Issuer, L::Hi), l(F::Date, L::Hi), l(F::Summary, L::Hi), l(F::Phone, L::Hi), l(F::PostalCode, L::Hi), l(F::StudyType, L::Hi), l(F::DrivingLicence, L::Hi),
l(F::Period, L::Hi), l(F::Date, L::Hi), l(F::Date, L::Hi), l(F::Period, L::Hi), l(F::GivenName, L::Hi), l(F::Country, L::Hi), l(F::Awarder, L::Hi), l(F::Religion, L::Hi),
l(F::City, L::Hi), l(F::Nationality, L::Hi), l(F::Name, L::Hi), l(F::Address, L::Hi), l(F::City, L::Hi), l(F::Network, L::Hi), l(F::Reading, L::Hi), l(F::Publisher, L::Hi),
l(F::Position, L::Hi), l(F::Role, L::Hi), l(F::Headline, L::Hi), l(F::Description, L::Hi), l(F::Title, L::Hi), l(F::Headline, L::Hi), l(F::Url, L::Hi), l(F::ReleaseDate, L::Hi),
l(F::Highlights, L::Hi), l(F::Fluency, L::Hi), l(F::Profiles, L::Hi), l(F::Fax, L::Hi), l(F::SpokenInteraction, L::Hi), l(F::SpokenProduction, L::Hi), l(F::Language, L::Hi), l(F::Position, L::Hi),
l(F::Role, L::Hi), l(F::Roles, L::Hi), l(F::Roles, L::Hi), l(F::MotherTongue, L::Hi), l(F::Mobile, L::Hi), l(F::HighestDegree, L::Hi), l(F::StudyType, L::Hi), l(F::Gender, L::Hi),
l(F::Writing, L::Hi), l(F::Authors, L::Hi), l(F::Period, L::Hi), l(F::Date, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Age, L::Hi), l(F::Area, L::Hi), l(F::Courses, L::Hi),
l(F::MaritalStatus, L::Hi), l(F::City, L::Hi), l(F::Location, L::Hi), l(F::IscedFields, L::Hi), l(F::HighestDegree, L::Hi), l(F::Thesis, L::Hi), l(F::Listening, L::Hi), l(F::Organization, L::Hi),
l(F::Employer, L::Hi), l(F::Communication, L::Hi), l(F::Role, L::Hi), l(F::Employer, L::Hi), l(F::Organization, L::Hi), l(F::Entity, L::Hi), l(F::Issuer, L::Hi), l(F::ProblemSolving, L::Hi),
l(F::ContentCreation, L::Hi), l(F::Safety, L::Hi), l(F::Information, L::Hi), l(F::Level, L::Hi), l(F::Fluency, L::Hi), l(F::Health, L::Th), l(F::SpokenProduction, L::Th), l(F::Listening, L::Th),
l(F::SpokenInteraction, L::Th), l(F::Reading, L::Th), l(F::MilitaryService, L::Th), l(F::Writing, L::Th), l(F::TeamSize, L::Th), l(F::Extra, L::Th), l(F::Area, L::Th), l(F::Responsibilities, L::Th),
l(F::Role, L::Th), l(F::Fluency, L::Th), l(F::Achievements, L::Th), l(F::Score, L::Th), l(F::StudyType, L::Th), l(F::HonorificPrefix, L::Th), l(F::Reference, L::Th), l(F::Keywords, L::Th),
l(F::Description, L::Th), l(F::EndDate, L::Th), l(F::City, L::Th), l(F::Location, L::Th), l(F::Highlights, L::Th), l(F::ExperienceYears, L::Th), l(F::Name, L::Th), l(F::GivenName, L::Th),
l(F::Employer, L::Th), l(F::Username, L::Th), l(F::Title, L::Th), l(F::Institution, L::Th), l(F::Period, L::Th), l(F::StartDate, L::Th), l(F::Phone, L::Th), l(F::ReleaseDate, L::Th),
l(F::Publisher, L::Th), l(F::Position, L::Th), l(F::Role, L::Th), l(F::Roles, L::Th), l(F::Position, L::Th), l(F::Headline, L::Th), l(F::Address, L::Th), l(F::Department, L::Th),
l(F::Location, L::Th), l(F::City, L::Th), l(F::Email, L::Th), l(F::Sector, L::Th), l(F::FamilyName, L::Th), l(F::Roles, L::Th), l(F::Employer, L::Th), l(F::Entity, L::Th),
l(F::Url, L::Th), l(F::NationalId, L::Th), l(F::Country, L::Th), l(F::ProjectType, L::Th), l(F::WorkMode, L::Th), l(F::Thesis, L::Th), l(F::Period, L::Th), l(F::Date, L::Th),
l(F::Age, L::Th), l(F::Date, L::Th), l(F::BirthDate, L::Th), l(F::Achievements, L::Th), l(F::Url, L::Th), l(F::Manager, L::Th), l(F::Awarder, L::Th), l(F::Issuer, L::Th),
l(F::Authors, L::Th), l(F::Availability, L::Th), l(F::WantedCity, L::Th), l(F::Region, L::Th), l(F::Image, L::Th), l(F::Language, L::Th), l(F::MotherTongue, L::Th), l(F::NativePlace, L::Th),
l(F::BirthPlace, L::Th), l(F::Mobile, L::Th), l(F::PostalCode, L::Th), l(F::StudyType, L::Th), l(F::Level, L::Th), l(F::Fluency, L::Th), l(F::HighestDegree, L::Th), l(F::StudyType, L::Th),
l(F::Level, L::Th), l(F::CompanyDescription, L::Th), l(F::Courses, L::Th), l(F::Entity, L::Th), l(F::Period, L::Th), l(F::Date, L::Th), l(F::HighestDegree, L::Th), l(F::Religion, L::Th),
l(F::Location, L::Th), l(F::Employer, L::Th), l(F::MaritalStatus, L::Th), l(F::Institution, L::Th), l(F::Issuer, L::Th), l(F::Organization, L::Th), l(F::Summary, L::Th), l(F::Nationality, L::Th),
l(F::LeavingReason, L::Th), l(F::Credits, L::Th), l(F::Employer, L::Th), l(F::Organization, L::Th), l(F::Position, L::Th), l(F::Responsibilities, L::Th), l(F::Role, L::Th), l(F::Roles, L::Th),
l(F::Employer, L::Th), l(F::Organization, L::Th), l(F::Entity, L::Th), l(F::Age, L::Th), l(F::Emails, L::Th), l(F::Network, L::Th), l(F::Salary, L::Th), l(F::Ethnicity, L::Th),
l(F::Nationality, L::Th), l(F::Gender, L::Th), l(F::Urls, L::Th), l(F::Fax, L::Th), l(F::Profiles, L::Th), l(F::Phones, L::Th), l(F::DrivingLicence, L::Th), l(F::Location, L::Ja),
l(F::City, L::Ja), l(F::Name, L::Ja), l(F::Address, L::Ja), l(F::Extra, L::Ja), l(F::Urls, L::Ja), l(F::Emails, L::Ja), l(F::Phones, L::Ja), l(F::SpokenInteraction, L::Ja),
l(F::Profiles, L::Ja), l(F::Username, L::Ja), l(F::ExperienceYears, L::Ja), l(F::ProjectType, L::Ja), l(F::Keywords, L::Ja), l(F::Entity, L::Ja), l(F::Communication, L::Ja), l(F::ContentCreation, L::Ja),
l(F::Courses, L::Ja), l(F::Description, L::Ja), l(F::Score, L::Ja), l(F::SpokenProduction, L::Ja), l(F::Title, L::Ja), l(F::Department, L::Ja), l(F::TeamSize, L::Ja), l(F::WorkPermit, L::Ja),
l(F::Fax, L::Ja), l(F::Roles, L::Ja), l(F::Period, L::Ja), l(F::Summary, L::Ja), l(F::Highlights, L::Ja), l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Writing, L::Ja),
l(F::Listening, L::Ja), l(F::Reading, L::Ja), l(F::Level, L::Ja), l(F::Fluency, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Manager, L::Ja), l(F::Location, L::ZhHant),
l(F::Availability, L::ZhHant), l(F::WorkMode, L::ZhHant), l(F::Manager, L::ZhHans), l(F::TeamSize, L::ZhHans), l(F::Area, L::ZhHans), l(F::Score, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans),
l(F::Courses, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Url, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Summary, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Profiles, L::ZhHans), l(F::Name, L::ZhHans),
l(F::Name, L::ZhHant), l(F::Name, L::ZhHant), l(F::Responsibilities, L::Ja), l(F::Highlights, L::Ja), l(F::Achievements, L::Ja), l(F::Achievements, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::ZhHant),
l(F::Area, L::ZhHant), l(F::Courses, L::ZhHant), l(F::Awarder, L::Ja), l(F::Issuer, L::Ja), l(F::Issuer, L::Ja), l(F::Awarder, L::Ja), l(F::Awarder, L::ZhHans), l(F::Manager, L::ZhHant),
l(F::CompanyDescription, L::ZhHans), l(F::Highlights, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Responsibilities, L::ZhHant), l(F::Responsibilities, L::ZhHant), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Keywords, L::ZhHans),
l(F::Keywords, L::ZhHant), l(F::Achievements, L::ZhHant), l(F::Awarder, L::ZhHant), l(F::Writing, L::ZhHans), l(F::CompanyDescription, L::Ja), l(F::Communication, L::ZhHans), l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans),
l(F::Highlights, L::ZhHant), l(F::TeamSize, L::ZhHans), l(F::TeamSize, L::Ja), l(F::TeamSize, L::ZhHant), l(F::Description, L::ZhHant), l(F::Description, L::ZhHans), l(F::ExperienceYears, L::ZhHans), l(F::Position, L::ZhHans),
l(F::Employer, L::ZhHans), l(F::Period, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Period, L::ZhHant), l(F::Employer, L::Ja), l(F::Fluency, L::Ja), l(F::Publisher, L::Ja), l(F::Publisher, L::ZhHans),
l(F::SpokenInteraction, L::ZhHans), l(F::Fax, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Health, L::ZhHans),
l(F::Health, L::Ja), l(F::Url, L::ZhHans), l(F::Url, L::ZhHant), l(F::Authors, L::ZhHans), l(F::Authors, L::ZhHant), l(F::Keywords, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant),
l(F::Keywords, L::Ja), l(F::LanguageExperiences, L::Ja), l(F::LanguageExperiences, L::ZhHans), l(F::Username, L::ZhHant), l(F::Information, L::ZhHans), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Thesis, L::Ja),
l(F::Url, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Health, L::ZhHant), l(F::Emails, L::ZhHant), l(F::Summary, L::Ja), l(F::Extra, L::Ja), l(F::Summary, L::ZhHant),
l(F::Fax, L::ZhHant), l(F::WorkMode, L::Ja), l(F::Politics, L::ZhHans), l(F::StartDate, L::Ja), l(F::StartDate, L::ZhHans), l(F::StartDate, L::ZhHant), l(F::Availability, L::Ja), l(F::Availability, L::ZhHans),
l(F::ContentCreation, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Entity, L::ZhHans), l(F::CompanyDescription, L::ZhHant), l(F::Location, L::ZhHans), l(F::Sector, L::ZhHans), l(F::ReleaseDate, L::Ja),
l(F::Authors, L::ZhHant), l(F::Authors, L::Ja), l(F::Role, L::ZhHans), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::MilitaryService, L::Ja), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant),
l(F::Extra, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Phones, L::ZhHans), l(F::Urls, L::ZhHant), l(F::Urls, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Emails, L::ZhHans),
l(F::Phones, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::Ja), l(F::ContentCreation, L::ZhHans), l(F::Image, L::Ja), l(F::Publisher, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant),
l(F::ReleaseDate, L::ZhHans), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Publisher, L::Ja), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthPlace, L::ZhHans),
l(F::BirthPlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::Ja), l(F::Institution, L::Ja), l(F::Location, L::Ja), l(F::WantedCity, L::Ja),
l(F::Region, L::ZhHant), l(F::EndDate, L::Ja), l(F::StudyType, L::Ja), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Credits, L::Ja), l(F::Thesis, L::ZhHans),
l(F::Issuer, L::ZhHans), l(F::Date, L::ZhHans), l(F::Date, L::Ja), l(F::Date, L::ZhHant), l(F::SpokenProduction, L::ZhHans), l(F::SpokenInteraction, L::ZhHant), l(F::SpokenProduction, L::ZhHant), l(F::Entity, L::ZhHant),
l(F::Authors, L::ZhHans), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::GivenName, L::Ja), l(F::Name, L::Ja), l(F::GivenName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant),
l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::Ja), l(F::Title, L::ZhHans), l(F::Title, L::Ja), l(F::Name, L::ZhHant),
l(F::Title, L::ZhHant), l(F::Listening, L::ZhHans), l(F::ProblemSolving, L::Ja), l(F::ProblemSolving, L::ZhHant), l(F::Employer, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::ZhHans), l(F::Department, L::ZhHans),
l(F::Organization, L::Ja), l(F::Phone, L::Ja), l(F::Country, L::Ja), l(F::Country, L::ZhHans), l(F::Nationality, L::ZhHans), l(F::Nationality, L::Ja), l(F::Country, L::ZhHant), l(F::Nationality, L::ZhHant),
l(F::Department, L::ZhHant), l(F::Organization, L::ZhHant), l(F::City, L::Ja), l(F::JobStatus, L::ZhHans), l(F::Period, L::ZhHant), l(F::Period, L::Ja), l(F::Region, L::ZhHans), l(F::Address, L::ZhHans),
l(F::Address, L::ZhHant), l(F::Url, L::ZhHans), l(F::Region, L::Ja), l(F::Location, L::ZhHant), l(F::City, L::ZhHant), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Location, L::ZhHans),
l(F::Institution, L::ZhHans), l(F::Language, L::Ja), l(F::Language, L::ZhHant), l(F::Language, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::Ja), l(F::Image, L::ZhHant),
l(F::Image, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Position, L::ZhHans), l(F::Title, L::ZhHans), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans),
l(F::Name, L::ZhHant), l(F::Name, L::Ja), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::Entity, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHant),
l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::ZhHant), l(F::StudyType, L::ZhHans), l(F::StudyType, L::Ja), l(F::StudyType, L::ZhHans), l(F::Credits, L::ZhHans), l(F::HighestDegree, L::ZhHans),
l(F::StudyType, L::ZhHans), l(F::HighestDegree, L::Ja), l(F::Institution, L::Ja), l(F::StudyType, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::Ja), l(F::Area, L::Ja), l(F::StudyType, L::ZhHant),
l(F::Credits, L::ZhHant), l(F::Institution, L::ZhHant), l(F::Score, L::ZhHant), l(F::HighestDegree, L::ZhHant), l(F::StudyType, L::ZhHant), l(F::Safety, L::Ja), l(F::Safety, L::ZhHans), l(F::Safety, L::ZhHant),
l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::Religion, L::Ja), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::City, L::ZhHans), l(F::NativePlace, L::ZhHans), l(F::Address, L::ZhHans),
l(F::Writing, L::ZhHant), l(F::Roles, L::ZhHant), l(F::ProjectType, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::JobStatus, L::Ja), l(F::JobStatus, L::ZhHant), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant),
l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::City, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Age, L::ZhHans), l(F::Position, L::ZhHans),
l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Region, L::Ja), l(F::WantedCity, L::ZhHans), l(F::ExperienceYears, L::ZhHant), l(F::WorkMode, L::ZhHans),
l(F::Position, L::ZhHant), l(F::WorkPermit, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Headline, L::Ja), l(F::WantedCity, L::ZhHant), l(F::Salary, L::Ja), l(F::Salary, L::ZhHant),
l(F::Headline, L::ZhHant), l(F::Rank, L::Ja), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Period, L::Ja), l(F::Date, L::Ja), l(F::Rank, L::ZhHans), l(F::Age, L::ZhHant),
l(F::Age, L::Ja), l(F::Headline, L::ZhHans), l(F::Salary, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja),
l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Gender, L::ZhHant), l(F::Gender, L::Ja), l(F::Gender, L::ZhHans), l(F::Information, L::Ja), l(F::Achievements, L::ZhHans),
l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja), l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Achievements, L::ZhHans), l(F::Score, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans),
l(F::EndDate, L::ZhHans), l(F::NativePlace, L::ZhHant), l(F::Address, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja),
l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Address, L::Ja), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Employer, L::Ja),
l(F::Department, L::Ja), l(F::Entity, L::Ja), l(F::Employer, L::Ja), l(F::Entity, L::Ja), l(F::Mobile, L::ZhHant), l(F::Mobile, L::ZhHans), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHans),
l(F::Mobile, L::ZhHans), l(F::Mobile, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Level, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::Roles, L::ZhHans),
l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::DrivingLicence, L::ZhHant), l(F::Level, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Score, L::ZhHans),
l(F::Rank, L::ZhHans), l(F::Rank, L::ZhHant), l(F::Reference, L::ZhHans), l(F::Reference, L::ZhHant), l(F::Reference, L::Ja), l(F::Reference, L::Ja), l(F::Reference, L::ZhHant), l(F::Description, L::ZhHans),
l(F::Description, L::ZhHant), l(F::Summary, L::ZhHans), l(F::Mobile, L::Ja), l(F::Phone, L::Ja), l(F::Mobile, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::ZhHant), l(F::Position, L::ZhHant),
l(F::Roles, L::ZhHant), l(F::Roles, L::ZhHant), l(F::Role, L::ZhHant), l(F::IscedFields, L::Ja), l(F::HighestDegree, L::ZhHans), l(F::HighestDegree, L::ZhHant), l(F::IscedFields, L::ZhHant), l(F::IscedFields, L::ZhHans),
l(F::HonorificPrefix, L::Ja), l(F::HighestDegree, L::ZhHans), l(F::Ethnicity, L::ZhHant), l(F::Period, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHans), l(F::Date, L::ZhHant), l(F::ReleaseDate, L::ZhHans),
l(F::ReleaseDate, L::ZhHant), l(F::Period, L::ZhHans), l(F::Date, L::ZhHans), l(F::ReleaseDate, L::ZhHans), l(F::Username, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHant), l(F::DrivingLicence, L::Ja),
l(F::LastModified, L::ZhHans), l(F::Extra, L::Ja), l(F::City, L::Ja), l(F::LastModified, L::ZhHant), l(F::HighestDegree, L::Ja), l(F::LastModified, L::Ja), l(F::HighestDegree, L::ZhHant), l(F::Publisher, L::ZhHans),
l(F::Publisher, L::ZhHant), l(F::Salary, L::ZhHans), l(F::Salary, L::ZhHant), l(F::NativePlace, L::Ja), l(F::DrivingLicence, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Issuer, L::ZhHant),
l(F::Summary, L::Ja), l(F::Description, L::Ja), l(F::Responsibilities, L::Ja), l(F::Sector, L::Ja), l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::Ja),
l(F::Description, L::Ja), l(F::Title, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHans), l(F::Ethnicity, L::ZhHans), l(F::Ethnicity, L::ZhHant),
l(F::Ethnicity, L::Ja), l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::Communication, L::ZhHant), l(F::Image, L::ZhHans), l(F::Image, L::ZhHant), l(F::Level, L::ZhHant), l(F::Fluency, L::ZhHant),
l(F::Level, L::Ja), l(F::Rank, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHant), l(F::City, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::Ja), l(F::BirthDate, L::Ja),
l(F::Sector, L::ZhHant), l(F::Email, L::ZhHans), l(F::EndDate, L::ZhHant), l(F::Issuer, L::Ja), l(F::Publisher, L::Ja), l(F::ReleaseDate, L::ZhHant), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant),
l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Profiles, L::ZhHant), l(F::LeavingReason, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Level, L::ZhHans), l(F::Level, L::ZhHant), l(F::Level, L::Ja),
l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::HonorificPrefix, L::ZhHant), l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Level, L::ZhHant), l(F::Level, L::Ja),
l(F::Summary, L::ZhHans), l(F::Description, L::ZhHans), l(F::Summary, L::ZhHant), l(F::Description, L::ZhHant), l(F::ProjectType, L::ZhHans), l(F::Level, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::Level, L::Ja),
l(F::Level, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::Ja), l(F::Entity, L::Ja), l(F::ExperienceYears, L::Ja), l(F::Level, L::Ja), l(F::Role, L::Ja), l(F::Headline, L::ZhHans),
l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Email, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant),
l(F::Position, L::Ja), l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Headline, L::Ja), l(F::Headline, L::Ja), l(F::Position, L::Ja), l(F::Headline, L::ZhHant),
l(F::Position, L::ZhHant), l(F::Listening, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Health, L::ZhHans), l(F::Health, L::ZhHant), l(F::Role, L::ZhHans), l(F::Role, L::ZhHant), l(F::Roles, L::ZhHans),
l(F::Roles, L::ZhHant), l(F::Keywords, L::Ja), l(F::Language, L::Ja), l(F::LanguageCertificates, L::Ja), l(F::LanguageCertificates, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::StudyType, L::Ja), l(F::Courses, L::ZhHant),
l(F::Thesis, L::ZhHant), l(F::Thesis, L::Ja), l(F::Reading, L::ZhHant), l(F::LanguageCertificates, L::ZhHans), l(F::NationalId, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Language, L::ZhHans), l(F::Reading, L::ZhHans),
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
