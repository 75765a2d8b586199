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
canli demo	08X1
canlı demo	08X1
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
demo	0EY3
den	0E\1
deneyim	0E]1
deneyim suresi	0E]1
deneyim süresi	0E]1
denominacio	0@91
denominacion	0E^2
denominació	0@91
denominación	0E^2
denominazione	0E`2
denumire	0Eb1
denumirea premiului	0Ec1
departament	0Ed3
departamentas	0Eg1
departamento	0Eh3
departaments	0Ek1
departamentul	0@T1
departemen	08W1
departement	0El2
departman	0:S1
departmani	0:S1
departmanı	0:S1
department	0En2
depo	08X1
depoimento	0>o1
depot	0?o1
dept	0;m1
depuis	0D;1
derece	0F02
derecesi	0F21
dergi	0F31
dernek	0F41
derniere mise a jour	0F51
derniere modification	0F51
dernière mise à jour	0F51
dernière modification	0F51
dersler	02g1
des de	0C`1
descricao	0F61
descricao da empresa	06_1
descricao das atividades	06`1
descricao do cargo	06`1
descricao do projeto	0F61
descriere	0Ae1
descrierea companiei	0F71
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
description	0F83
description de l'entreprise	0091
description du poste	01:1
description du projet	0Aa1
description of duties	0Al1
descrizione	0A[1
descrizione del progetto	0A[1
descrizione dell'azienda	06l1
descrizione delle mansioni	06k1
descrição	0F61
descrição da empresa	06_1
descrição das atividades	06`1
descrição do cargo	06`1
descrição do projeto	0F61
desde	0F;2
desde - hasta	0F=1
desde hasta	0F=1
designacao	0F>2
designacao da qualificacao atribuida	0F@1
designation	0FA1
designação	0F>2
designação da qualificação atribuída	0F@1
desired location	0FB1
desired position	0B_1
desired role	0B_1
desired salary	0B`1
deskripsi	0FC1
deskripsi kerja	0FD1
deskripsi pekerjaan	0FD1
deskripsi perusahaan	0FE1
deskripsi proyek	0FC1
deskrizzjoni	0FF1
deskrizzjoni tal progett	0FF1
deskrizzjoni tal-proġett	0FF1
despedida	0FG1
despre companie	0F71
despre mine	0FH1
destacado	0041
destaques	0FI1
destinataire	0061
destinataria	0FJ1
destinatario	0FK3
destinatário	0FN1
details	0FO6
detalhes	0F61
detalles	00n1
deti	0FU1
dettagli	0A[1
di dong	0FV1
di động	0FV1
dia chi	0>W1
dia chi email	0FW1
dia chi hien tai	0>W1
dia chi thuong tru	0>W1
dia diem	0FX1
dialogs	0FY1
diberikan oleh	0FZ1
diem	0F[1
diem noi bat	0F\1
diem tb	0F[1
diem trung binh	0F[1
dien thoai	0F]1
dien thoai ban	0F]1
dien thoai di dong	0FV1
dien thoai khac	0F^1
dienst	0F_1
dienstgeber	05_1
dienstort	05^1
dienstplicht	0F`1
dienstsitz	05^1
dienststelle	05_1
dienststellung	09b1
dienstverband	0Ag1
diger	0Fa1
diger bilgiler	0Fa1
diger e postalar	0Fb1
diger telefonlar	0Fc1
diger web siteleri	0Fd1
digital content creation	0AV1
dij	0Fe1
dij adomanyozoja	01E1
dij megnevezese	0Fe1
dil	0Ff1
dil belgeleri	0Fg1
dil duzeyi	0Fh1
dil düzeyi	0Fh1
dil sertifikalari	0Fg1
dil sertifikaları	0Fg1
dil seviyesi	0Fh1
diller	0Fi2
dimensao da equipa	0Fk1
dimensione del team	0Fl1
dimensão da equipa	0Fk1
din	0Fm2
dinleme	0Fo1
dioploma	0<C1
dioplóma	0<C1
dipartiment	0G01
dipartimento	0G11
dipendenti	0Fl1
diplom	0G24
diploma	0G6=
diploma behaald	0211
diploma minositese	06a1
diploma minősítése	06a1
diploma notu	0F21
diploma obtinuta	0<E1
diploma obținută	0<E1
diploma thesis	08S1
diplomamunka	0GC1
diplomamunka cime	0GC1
diplomamunka címe	0GC1
diplomarbeit	00\1
diplomas	0GD2
diplomdarbs	08a1
diplome	0>G1
diplome le plus eleve	0GF1
diplome obtenu	0>G1
diplome prepare	0>G1
diplome prevu	0721
diplomityo	0GG1
diplomityoe	0GG1
diplomityö	0GG1
diplomova praca	08_1
diplomova prace	08`1
diplomová práca	08_1
diplomová práce	08`1
diploms	0GH1
diplomska naloga	0GI1
diplomski rad	0GJ2
diplomsko delo	0GI1
diplomă	0<E1
diplôme	0>G1
diplôme le plus élevé	0GF1
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
directeur de these	0GL1
directeur de thèse	0GL1
direction	0GM1
director de tesi	0GN1
director de tesis	0GO1
disciplina	0GP3
disciplinas	0<B1
discipline	0GS3
disciplinele principale	0Bh1
disciplinele principale studiate / competențe profesionale dobândite	0Bh1
disciplinele principale studiate competente profesionale dobandite	0Bh1
discurs oral	0GV1
disertace	08`1
disertacija	0GW4
disertacni prace	08`1
disertasi	0G[1
disertatie	0G\1
disertační práce	08`1
disertație	0G\1
disertācija	08a1
disponibile da	0G]1
disponibilidad	0G^1
disponibilidad de incorporacion	0G^1
disponibilidad de incorporación	0G^1
disponibilidad geografica	0G_1
disponibilidad geográfica	0G_1
disponibilidad para viajar	0G_1
disponibilidade	0G`1
disponibilidade geografica	0Ga1
disponibilidade geográfica	0Ga1
disponibilidade para mudanca	0Ga1
disponibilidade para mudança	0Ga1
disponibilidade para viagens	0Ga1
disponibilita	0G]1
disponibilita a trasferte	0Gb1
disponibilita al trasferimento	0Gb1
disponibilita immediata	0G]1
disponibilitat	0Gc1
disponibilitate	0Gd1
disponibilite	0D?1
disponibilità	0G]1
disponibilità a trasferte	0Gb1
disponibilità al trasferimento	0Gb1
disponibilità immediata	0G]1
disponibilité	0D?1
disponible	0D?1
disponible a partir de	0D?1
disponible desde	0G^1
disponible à partir de	0D?1
disponivel a partir de	0G`1
disponível a partir de	0G`1
dissertacao	0Ge1
dissertacao de mestrado	0Ge1
dissertation	0Gf2
dissertazzjoni	0Gh1
dissertação	0Ge1
dissertação de mestrado	0Ge1
disszertacio	0GC1
disszertáció	0GC1
distincao	0Gi1
distinctie	0Ec1
distinction	0Gj1
distincție	0Ec1
distinção	0Gi1
district	0B=1
distrito	0Gk1
diterbitkan	0Gl1
diterbitkan di	0Gm1
diterbitkan oleh	0Gn1
ditta	0DN1
divers	07l1
divisao	0Go1
divisi	08W1
divisie	0F_1
division	0H03
divisione	0G11
división	0H31
divisão	0Go1
dizertacna praca	08_1
dizertačná práca	08_1
diğer	0Fa1
diğer bilgiler	0Fa1
diğer e-postalar	0Fb1
diğer telefonlar	0Fc1
diğer web siteleri	0Fd1
djelatnost	0H41
djelatnost ili sektor	0H41
dla	0H51
dlzka praxe	0H61
dmirijiet	06m1
dni	0H72
do	0H96
do an tot nghiep	0EL1
dob	0H?2
doba	0HA2
doba trvani	0HC1
doba trvání	0HC1
doc	0HD1
doctoral thesis	08S1
document version	0HE1
documento de identidad	0<?1
dodatkowe informacje	0HF1
dodelila	0HG1
dodelio	0HG1
dodeljuje	0HG1
dodijelila	0HH1
dodijelio	0HH1
dodjeljuje	0HH1
doel	09f1
dogum	0Bo1
dogum gunu	0Bo1
dogum tarihi	0Bo1
dogum tarihi ve yeri	0Bo1
dogum yeri	0HI1
dogum yeri tarihi	0Bo1
dogum yeri ve tarihi	0Bo1
dogum yili	0Bo1
doi	0HJ1
doktora tezi	0:W1
doktorarbeit	00\1
doktoravhandling	08T1
doktori ertekezes	0GC1
doktori értekezés	0GC1
doktoritoo	08b1
doktoritöö	08b1
doktorsavhandling	0HK1
doktorska disertacija	0HL2
doktorski rad	0HN1
domain	0;O1
domaine	0HO2
domaine d'activite	0HQ1
domaine d'activité	0HQ1
domaine d'etudes	0HR1
domaine d'études	0HR1
domaines d'etudes (cite f	0HS1
domaines d'études (cite-f	0HS1
domenii de studiu (isced f	0HT1
domenii de studiu (isced-f	0HT1
domeniu	0HU2
domeniu de activitate	0HW1
domeniu de studiu	0HX1
domeniul	0HX1
domeniul de activitate	0HW1
domicile	0HY2
domicili	01G1
domicilio	0H[4
domicilio actual	0<O1
domiciliu	01T1
domiciliul	01T1
domicílio	0H_1
domini	0H`2
dominio	0Hb4
domisili	0Hf3
domínio	0Hi2
don vi	0Hk3
don vi cap	0<X1
don vi cong tac	0?e1
don vi thuc hien	0Hn1
don vi trao	0Ho1
don vi trao tang	0Ho1
donem	0<J1
donneur d'ordre	0@A1
doporuceni	0I01
doporučení	0I01
dosazena kvalifikace	0I11
dosazene vysledky	0I21
dosazene vzdelani	0I11
dosažená kvalifikace	0I11
dosažené vzdělání	0I11
dosažené výsledky	0I21
dosezki	0I31
dosežki	0I31
dosiahnuta kvalifikacia	0I41
dosiahnute vysledky	0I51
dosiahnute vzdelanie	0I41
dosiahnutá kvalifikácia	0I41
dosiahnuté vzdelanie	0I41
dosiahnuté výsledky	0I51
dostepnosc	0I61
dostignuca	0I71
dostignuća	0I71
dostupnost	0I84
dostupnosť	0I<1
dostępność	0I61
doswiadczenia jezykowe	0I=1
doswiadczenie	0I>1
dovednosti	0I?1
dovod odchodu	0I@1
doğum	0Bo1
doğum günü	0Bo1
doğum tarihi	0Bo1
doğum tarihi ve yeri	0Bo1
doğum yeri	0HI1
doğum yeri / tarihi	0Bo1
doğum yeri ve tarihi	0Bo1
doğum yılı	0Bo1
doświadczenia językowe	0I=1
doświadczenie	0I>1
dqr	0IA1
dqr niveau	0IA1
dqr-niveau	0IA1
driver licence	0IB1
driver's licence	0IB1
driver's license	0IB1
drivers license	0IB1
driving licence	0IB1
driving licence(s	0IB1
driving licences	0IB1
driving license	0IB1
drosiba	0IC1
drotposta	0ID1
drošība	0IC1
druge imejl adrese	0IE1
druge spletne strani	0IF1
druge telefonske stevilke	0IG1
druge telefonske številke	0IG1
drugi e naslovi	0IH1
drugi e-naslovi	0IH1
drugi podatki	0II1
drugi sajtovi	0IJ1
drugi telefoni	0IK1
drugo	0IL3
druh	0IO2
druh cinnosti alebo odvetvie hospodarstva	0IQ1
druh pracovneho pomeru	0IR1
druh pracovného pomeru	0IR1
druh uvazku	0IS2
druh úvazku	0IU1
druh úväzku	0IR1
druh činnosti alebo odvetvie hospodárstva	0IQ1
drustvene mreze	0IV2
drustvo	0IX1
druzba	0ES1
druzbena omrezja	0IY1
društvene mreže	0IV2
društvo	0IX1
družba	0ES1
družbena omrežja	0IY1
drzava	0IZ3
drzavljanstvo	0I]3
drótposta	0ID1
država	0IZ3
državljanstvo	0I]3
dt	0F]1
du	0D;1
du - au	04;1
du an	0I`1
du au	04;1
duais	0Ia1
dualgais	0Ib1
duong	0>W1
duracao	0D21
duracion	0F=1
duración	0F=1
durada	0Ic1
durasi	0Id1
durata	0Ie2
duration	0Ig1
durată	0Ih1
duração	0D21
durchschnitt	00V1
durchschnittsnote	00V1
duree	04;1
durée	04;1
duties	0Al1
duties and responsibilities	0Al1
duur	0C]1
duvod odchodu	0Ii1
duzenleyen	02h1
duzenleyen kurum	02h1
duzey	0Ij3
duznosti	0Im2
dužnosti	0Im2
dyplom	0Io1
dyspozycyjnosc	0I61
dyspozycyjność	0I61
dzial	0J01
dział	0J01
dziedzina	0J11
dziedziny ksztalcenia (isced f	0J21
dziedziny kształcenia (isced-f	0J21
dzimis	0J31
dzimsanas dati	0J31
dzimsanas datums	0J31
dzimsanas gads	0J31
dzimsanas vieta	0J41
dzimta valoda	0J51
dzimtas valodas	0J51
dzimtā valoda	0J51
dzimtās valodas	0J51
dzimums	0J61
dzimusi	0J31
dzimšanas dati	0J31
dzimšanas datums	0J31
dzimšanas gads	0J31
dzimšanas vieta	0J41
dzivesvieta	0J73
dzivesvietas adrese	01[1
dzīvesvieta	0J73
dzīvesvietas adrese	01[1
dáta	0J:2
dáta breithe	0C^1
dáta críochnaithe	0BR1
dáta foilsithe	0Cg1
dáta tosaithe	0Cn1
dátaí	0D11
dátum	0J<5
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
département	0El2
dépôt	0?o1
détails	0Aa1
díj	0Fe1
díj adományozója	01E1
díj megnevezése	0Fe1
dôvod odchodu	0I@1
dönem	0<J1
düzenleyen	02h1
düzenleyen kurum	02h1
düzey	0Ij3
děti	0FU1
dĺžka praxe	0H61
důvod odchodu	0Ii1
dự án	0I`1
e mail	0JAU
e mail address	0Jf1
e mail adresa	01V1
e mail adresse	0Jg1
e mail cim	0ID1
e mailadres	0Jh1
e mailadresse	0Ji2
e mailova adresa	0Jk2
e mailアドレス	0Jm1
e naslov	0Jn1
e pasta adrese	0Jo1
e pasts	0Jo1
e post	0K04
e posta	0K44
e posta adresi	0K81
e postadress	0K91
e postadresse	0K:1
e posti aadress	0K;1
e-mail	0JAU
e-mail address	0Jf1
e-mail adresa	01V1
e-mail cím	0ID1
e-mail-adresse	0Jg1
e-mail-cím	0ID1
e-mailadres	0Jh1
e-mailadresse	0Ji2
e-mailová adresa	0Jk2
e-mailアドレス	0Jm1
e-naslov	0Jn1
e-pasta adrese	0Jo1
e-pasts	0Jo1
e-post	0K04
e-posta	0K81
e-posta adresi	0K81
e-postadress	0K91
e-postadresse	0K:1
e-posti aadress	0K;1
e-pošta	0K<3
eachtai	0K?1
eagraiocht	0B[1
eagraíocht	0B[1
eap	02B1
earliest start date	0821
earnail	0>i1
earnáil	0>i1
earth	0HJ1
ec	0K@1
echipa	0KA2
echipă	0@T1
ecole	0>71
ecoute	0@_1
ecouter	0@_1
ecrire	0KC1
ecrit	0KC1
ecriture	0KC1
ects	0KDK
ects bodovi	0K_1
ects credits	0BF1
ects point	0K`1
ects-point	0K`1
edad	0Ka1
edat	0Kb1
editeur	0A81
edition	0A81
editions	0A81
editor	0AB1
editora	0A71
editore	0=81
editorial	0Kc2
editura	0A61
editură	0A61
education	0Ke1
education level	0Ke1
ees ja perekonnanimi	0Kf1
ees- ja perekonnanimi	0Kf1
eesnimed	0Kg1
eesnimi	0Kg1
efekty	0Kh1
effectif	0Ki1
effectifs	0Ki1
efnisskopun	0Kj1
efnissköpun	0Kj1
efternamn	0Kk1
efternamn / foernamn	09Q1
efternamn / förnamn	09Q1
efternamn fornamn	09Q1
efternavn	0Kl1
eftirnafn	0Km1
egitim alanlari (isced f	0Kn1
egitim durumu	0Ko1
egitim duzeyi	0Ko1
egitim kurumu	0L01
egitim seviyesi	0L11
egitim ve ogretim veren kurumun adi ve turu	0L01
egreso	0L21
egyeb	0L31
egyeb adatok	0L31
egyesulet	0L41
egyesület	0L41
egyetem	08H1
egyéb	0L31
egyéb adatok	0L31
ehliyet	0L51
ehliyet sinifi	0L51
ehliyet sınıfı	0L51
eiginnafn	0L61
eind	0211
eindcijfer	0>b1
einddatum	0211
einde	0211
eindresultaat	0>b1
eines	0L71
eines utilitzades	0L71
eingesetzte software	0L81
eingesetzte technologien	0L81
eingesetzte werkzeuge	0L81
einingar	0L91
einkunn	0L:1
einleitung	0L;1
einrichtung	0L<2
einsatz als	09b1
einsatzgebiet	0:41
einsatzort	05^1
eintritt	03l1
eintrittsdatum	03l1
eintrittsdatum moeglich	0L>1
eintrittsdatum moglich	0L>1
eintrittsdatum möglich	0L>1
eintrittstermin	0L>1
eirchod	0?j1
eisithe	0L?1
eisithe ag	0L@1
eisitheoir	0L@1
eisteacht	0LA1
ek bilgiler	0Fa1
eki limenis	0LB1
eki līmenis	0LB1
ekip	0LC2
ekip buyuklugu	0<G1
ekip büyüklüğü	0<G1
ekipa	0LE1
ekk niveau	0LF1
ekk-niveau	0LF1
ekkr szint	0LG1
ekkr-szint	0LG1
ekr	0LH1
eks lygis	0LI1
eksamen	0LJ2
ekspektasi gaji	0LL1
el meu rol	0LM1
el p	0LN1
el pastas	0LN1
el pasto adresas	0LN1
el. p	0LN1
el. paštas	0LN1
el. pašto adresas	0LN1
el.paštas	0LN1
elaborato finale	0641
elaborazione delle informazioni	0LO1
elde edilen basarilar	08g1
elde edilen başarılar	08g1
electronic mail	0Jf1
elektronicka posta	01V1
elektronik posta	0K81
elektronikus levelcim	0ID1
elektronikus levélcím	0ID1
elektroninis pastas	0LN1
elektroninis paštas	0LN1
elektronische post	0Jg1
elektronička pošta	01V1
elektronska posta	0LP2
elektronska pošta	0LP2
elektronski naslov	0Jn1
elerhetoseg	0LR1
elert eredmenyek	0LS1
eletkor	0LT1
eliberat de	0LU1
elismeres	0Fe1
elismerés	0Fe1
elukoht	0LV3
elukutse	0LY1
elukutse voi ametikoht	03M1
elukutse või ametikoht	03M1
elérhetőség	0LR1
elért eredmények	0LS1
email	0LZV
email address	0Jf1
email khac	0M@1
email khác	0M@1
email lain	0MA1
emailadres	0Jh1
emailadresse	0Jg1
emails	0MB1
emakeel	0MC1
emes per	0MD1
emesso da	0ME1
emetteur	07e1
emis de	0LU1
emise le	0D>1
emision	0MF1
emisión	0MF1
emisor	0MG1
emissao	0Ca1
emissor	0MH2
emissão	0Ca1
emitent	0LU1
emitido	0MF1
emitido em	0Ca1
emitido por	0MJ2
emittent	0ML1
emner	0MM1
empfaenger	0MN1
empfanger	0MN1
empfehlung	07?1
empfänger	0MN1
empleador	0>81
empleo deseado	0<f1
emploi	0MO1
emploi recherche	0MP1
emploi recherché	0MP1
employees	0@R1
employer	0MQ2
employer name	0@Q1
employeur	0MS2
employment dates	0Ig1
employment period	0Ig1
employment status	0Ba1
employment type	0Af1
empregador	0@H1
empregadora	0@H1
emprego pretendido	0<g1
empresa	0MU6
emès per	0MD1
encadrant	0GL1
encadrante	0GL1
end	0@[1
end date	0@[1
enddatum	00]1
ende	00]1
ended	0@[1
endereco	0H_1
endereco completo	0H_1
endereco de e mail	0B81
endereco eletronico	0B81
endereco residencial	0H_1
endereço	0H_1
endereço completo	0H_1
endereço de e-mail	0B81
endereço eletrónico	0B81
endereço residencial	0H_1
endnote	00V1
endustri	0M[1
endüstri	0M[1
enfants	0M\1
enfase	0611
enhed	0M]1
enhet	0M^2
enlace	0@31
enlaces	0@31
enllac	0M`1
enllaç	0M`1
enseignements	0B>1
enstitu	0L01
enstitü	0L01
ente	0Ma6
ente certificatore	0ME1
ente di rilascio	0ME1
ente emittente	0ME1
ente formatore	06]1
entidad	0Mg6
entidad certificadora	0MG1
entidad contratante	0Mm1
entidad emisora	0MG1
entidad que otorga	0Mn1
entidade	0Mo4
entidade certificadora	0N31
entidade emissora	0N31
entidade empregadora	0@H1
entidade formadora	0@=1
entitat	0N45
entitat emissora	0MD1
entity	01n1
entorn	0L71
entorno	05G1
entorno tecnico	05G1
entorno tecnologico	05G1
entorno tecnológico	05G1
entorno técnico	05G1
entrada	01D1
entregado por	0Mn1
entreprise	0MS2
entreprise d'accueil	0N91
envelope	0Jf1
envelope fill	0Jf1
environment	0;f1
environnement	0@U1
environnement technique	0@U1
environnements	0@U1
eochairfhocail	0N:1
eok	0N;2
epasts	0Jo1
epost	0N=2
eposta	0K81
eqf	0N?7
eqf level	0NF1
eqf niva	0NG2
eqf niveau	0NI2
eqf seviyesi	08E1
eqf stig	0NK1
eqf szint	0LG1
eqf taso	0NL1
eqf स्तर	0NM1
eqf 等級	0NN1
eqf 等级	0NO1
eqf 수준	0NP1
eqf-nivaa	0NG2
eqf-niveau	0NI2
eqf-nivå	0NG2
eqf-stig	0NK1
eqf-szint	0LG1
eqf-taso	0NL1
eqfi tase	0NQ1
eqfレベル	0NR1
eqr	0IA1
eqr level	0IA1
eqr niveau	0IA1
eqr stufe	0IA1
eqr-level	0IA1
eqr-niveau	0IA1
eqr-stufe	0IA1
equip	0NS1
equipa	0Go1
equipe	0NT4
equipe encadree	0Ki1
equipment	0;f1
equipo	0NX2
equipos	05G1
eredmeny	0NZ2
eredmenyeim	0LS1
eredmenyek	0LS1
eredmény	0NZ2
eredményeim	0LS1
eredmények	0LS1
erfahrung	09c1
erfarenhet	00N1
erfaring	00O2
erfolg	09j1
erfolge	09j1
ergebnis	0N\2
ergebnisse	09j1
erhaallen	0N^1
erhallen	0N^1
erhalten	00T1
erhverv	0N_2
erhållen	0N^1
eriala	0Na1
erk	0Nb2
erk niveau	0Nd1
erk niveaus	0Nd1
erk-niveau	0Nd1
erk-niveaus	0Nd1
erreichte ziele	09j1
erreichtes	09j1
erscheinungsdatum	0Ne1
erscheinungsjahr	0Ne1
erschienen	0Ne1
erschienen in	0Nf1
erstellen von inhalten	0Ng1
erstellung von inhalten	0Ng1
erstsprache	0Nh1
ertekeles	06a1
ervaring	00@1
erworben	00T1
erworben am	00T1
esami	0AZ1
esami sostenuti	0AZ1
esco occupation	0Ni1
escola	0Nj2
escolaridade	0Nl1
escoltar	0@a1
escrever	0Nm1
escribir	0@d1
escriptura	0Nn1
escrita	0Nm1
escrito	0@d1
escritura	0@d1
escriure	0Nn1
escucha	0@b1
escuchar	0@b1
escuela	00d1
escuta	0@\1
esihenkilo	0No1
esihenkiloe	0No1
esihenkilö	0No1
esiletostetud	0O01
esiletõstetud	0O01
esimies	0No1
esokj	0O11
espb	0O21
espb bodovi	0O21
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
esperienze linguistiche	0O31
espressione orale	0<[1
estabelecimento de ensino	0@=1
estado	0O42
estado actual	0O61
estado civil	0O72
estado de salud	0O91
estado de saude	0O:1
estado de saúde	0O:1
estancias linguisticas	0O;1
estancias lingüísticas	0O;1
estat civil	0O<1
estatura	0O91
estudios	0><1
estudis	0O=1
eszkozok	0O>1
eszközök	0O>1
eta	0O?2
etablissement	0OA2
etablissement d'enseignement	0>71
etablissement de formation	0>71
etat	0<U1
etat civil	0M\1
etat de sante	0OC1
ethnic group	0OD1
ethnicity	0OD1
ethnie	0OE1
etternamn	0OF1
etternavn	0OF1
ettevote	0OG2
ettevotte kirjeldus	0OI1
ettevottest	0OI1
ettevõte	0OG2
ettevõtte kirjeldus	0OI1
ettevõttest	0OI1
etu ja sukunimi	0OJ1
etu- ja sukunimi	0OJ1
etunimet	0OK1
etunimi	0OK1
età	0O?2
eurooppalainen viitekehys	0=e1
europaeische kompetenzstufe	0OL1
europaeischer referenzrahmen	0OL1
europaeisk niveau	0=d1
europaische kompetenzstufe	0OL1
europaischer referenzrahmen	0OL1
european level	0=a1
europees niveau	0Nd1
europeisk niva	0=b2
europeisk nivaa	0=b2
europeisk nivå	0=b2
europäische kompetenzstufe	0OL1
europäischer referenzrahmen	0OL1
europæisk niveau	0=d1
ev	0OM3
ev adresi	01]1
ev telefonu	0OP1
evek	0OQ1
evento	0A71
eves	0LT1
evk	0=e1
examen	0OR1
examen kvalifikation	0OR1
examen/kvalifikation	0OR1
examensaar	08<1
examensar	08<1
examensarbete	0HK1
examensdatum	08<1
examenstitel	0OR1
examensår	08<1
exitos	0OS1
exits	06O1
expectativa salarial	0OT2
expectativas salariales	0OV1
expected graduation	0@[1
expected salary	0B`1
expedicion	0MF1
expedición	0MF1
expedido	0MF1
expedido por	0MG1
expedient	0OW1
expediente	0<D1
expedit per	0MD1
experience	0OX3
experience totale	04<1
experiences linguistiques	0O[1
experiencia	0O\3
experiencia linguistica	0O_2
experiencia lingüística	0O;1
experienta	0411
experiență	0411
experiència	0581
experiência	04V1
experiência linguística	0Oa1
expertise	0Ob1
expresion escrita	0@d1
expresion oral	0<Z1
expresión escrita	0@d1
expresión oral	0<Z1
expressao escrita	0Nm1
expressao oral	0Ao1
expressio escrita	0Nn1
expressio oral	0Oc1
expression ecrite	0KC1
expression orale	0Od1
expression écrite	0KC1
expressió escrita	0Nn1
expressió oral	0Oc1
expressão escrita	0Nm1
expressão oral	0Ao1
exprimare orala	0GV1
exprimare orală	0GV1
exprimare scrisa	0Oe1
exprimare scrisă	0Oe1
expérience	04<1
expérience totale	04<1
expériences linguistiques	0O[1
extracte	0Of1
extracto	0Og1
eyalet	0;61
eğitim alanları (isced-f	0Kn1
eğitim durumu	0Ko1
eğitim düzeyi	0Ko1
eğitim kurumu	0L01
eğitim seviyesi	0L11
eğitim ve öğretim veren kurumun adı ve türü	0L01
eメール	0Jm1
f	0Oh2
f de nacimiento	04L1
f nacimiento	04L1
f. de nacimiento	04L1
f. nacimiento	04L1
faaliyet alani	0M[1
faaliyet alanı	0M[1
faaliyetler	08o1
fach	0771
fachbereich	0Oj2
facher	0Ol3
fachgebiet	0771
fachrichtung	0771
fachzeitschrift	0Nf1
facolta	0Oo2
facoltà	0Oo2
facts	0P11
faculdade	0@=1
facultad	0P22
facultat	0>61
facultate	0P42
facultatea	0P62
faculte	0>71
faculté	0>71
faecher	0Ol3
faedd	0P81
faeddur	0P81
faedingarar	0P81
faedingardagur	0P81
faedingarstadur	0P91
faerdighed	0P:1
faerni	0P;1
fag	0P<5
fagomraade	0PA2
fagomraader (isced-f	0PC1
fagomrade	0PA2
fagomrader (isced f	0PC1
fagområde	0PA2
fagområder (isced-f	0PC1
fagretning	0PD1
fahrerlaubnis	0PE1
fait a	0PF1
fait à	0PF1
faith	0PG1
faits marquants	00:1
faks	0PH7
faksi	0PO1
faksimile	0PP1
fakulta	0PQ2
fakultaet	0771
fakultas	0:D1
fakultat	0771
fakultate	0PS1
fakulte	0PT2
fakulte bolum	02[1
fakultet	0PV2
fakulteta	0PX1
fakultetas	0PY1
fakultät	0771
fakultāte	0PS1
fakülte	0PT2
fakülte/bölüm	02[1
fala	0Ao1
falar	0Ao1
familie	0PZ3
familienaam	0101
familienname	0P]1
familienstand	0P^1
familj	0?T1
familjefoerhaallanden	0?T1
familjeforhallanden	0?T1
familjeförhållanden	0?T1
family	0?R1
family name	0P_1
family names	0P_1
family status	0?R1
farsimanumer	0P`1
farsimi	0P`1
farsímanúmer	0P`1
farsími	0P`1
fassung	0Pa1
fax	0Pb@
fax number	0Q21
fecha	08K3
fecha (de - a	0F=1
fecha (de a	0F=1
fecha de emision	0MF1
fecha de emisión	0MF1
fecha de expedicion	0MF1
fecha de expedición	0MF1
fecha de fin	0L21
fecha de finalizacion	0L21
fecha de finalización	0L21
fecha de graduacion	0L21
fecha de graduación	0L21
fecha de ingreso	0@@1
fecha de inicio	0@@1
fecha de nacimiento	04L1
fecha de obtencion	0MF1
fecha de obtención	0MF1
fecha de publicacion	04O1
fecha de publicación	04O1
fecha de salida	0L21
fecha de termino	0L21
fecha de término	0L21
fecha fin	0L21
fecha inicio	0@@1
fecha nacimiento	04L1
fecha y lugar de nacimiento	04L1
fechas	0F=1
fechas (de - a	0F=1
fechas (de a	0F=1
feidhm	0Q31
feladataim	0Q41
feladatkor	0Q41
feladatkör	0Q41
feladatok	0Q41
feladatok es felelossegek	0Q41
feladatok és felelősségek	0Q41
felag	0Q51
felelossegi kor	0Q41
felelősségi kör	0Q41
felettes	0Q61
felhasznalonev	0Q71
felhasználónév	0Q71
felmondasi ido	0Q81
felmondási idő	0Q81
fenykep	0Q91
ferdighet	0Q:1
ferdigheter	0;b1
ferdighetsniva	0Q;1
ferdighetsnivaa	0Q;1
ferdighetsnivå	0Q;1
fernruf	0Q<1
ferramentas	03F1
ferramentas utilizadas	03F1
festnetz	0Q<1
fi	0Cb1
field	0Q=2
field of study	0621
fields of education (isced f	0Q?1
fields of education (isced-f	0Q?1
figli	0Q@1
file	0AU1
file type	0QA1
filhos	0QB1
filiere	0HR1
filière	0HR1
fim	04K1
fin	0QC2
final grade	0871
final project	08S1
final year project	08S1
finalitzacio	0Cb1
finalització	0Cb1
finalizacion	0L21
finalización	0L21
finalizare	00`1
fine	02U1
finish	0@[1
fino a	02U1
fins a	0Cb1
fiok	0Q71
firm	0@Q1
firma	0QEA
firma adi	0QV1
firma adı	0QV1
firma hakkinda	0QW1
firma hakkında	0QW1
firma sektoru	0M[1
firma sektörü	0M[1
firmenbeschreibung	0;T1
firmengroesse	0591
firmengrosse	0591
firmengröße	0591
firmenname	05_1
firmenprofil	0;T1
firmă	03m1
first language	0QX1
first name	0QY1
first name(s) / surname(s	0<S1
first name(s) surname(s	0<S1
first names	0QY1
fisso	0AT1
fites	06O1
fites assolides	06O1
fixe	0QZ1
fizetesi igeny	09]1
fizetési igény	09]1
fiók	0Q71
fjolskylduhagir	0Q[1
fjölskylduhagir	0Q[1
fluencia	0Q\1
fluency	0Q]1
fluenta	0@X1
fluenza	0AD1
fluență	0@X1
fluidesa	0Q^1
fluidez	0Q_1
fluência	0Q\1
fluïdesa	0Q^1
flyttbar	0Q`1
fobb eredmenyek	0LS1
fobb feladatok	0Q41
fobb pontok	0Qa1
fobb targyak	0Qb1
fobb targyak gyakorlati kepzes	0Qb1
fobb tevekenysegek es feladatkorok	0Q41
focus	0621
fodd	0Qc2
fodd den	0Qe1
fodd i	0Qf1
fodelsear	0Qe1
fodelsedag	0Qe1
fodelsedatum	0Qe1
fodelseort	0Qf1
fodestad	0Qg1
fodested	0Qh2
fodselsar	0Oh2
fodselsdag	0Oh2
fodselsdato	0Oh2
fodt	0Oh2
fodt den	0Oh2
fodt i	0Qh2
foedd	0Qc2
foedd den	0Qe1
foedd i	0Qf1
foedelseaar	0Qe1
foedelsedag	0Qe1
foedelsedatum	0Qe1
foedelseort	0Qf1
foedestad	0Qg1
foedested	0Qh2
foedselsaar	0Oh2
foedselsdag	0Oh2
foedselsdato	0Oh2
foedt	0Oh2
foedt den	0Oh2
foedt i	0Qh2
foer	09l1
foer- och efternamn	09Q1
foerening	0Qj1
foererkort	0Qk1
foeretag	0Ql2
foeretagsbeskrivning	0Qn1
foeretagsnamn	05c1
foerfattare	0Qo1
foerlag	0R01
foernamn	0R11
foerstaspraak	0R21
foerstegangstjeneste	0R31
foerstespraak	0R41
foglalkozas	0:01
foglalkozas beosztas	09X1
foglalkoztatas jellege	0R51
foglalkoztatás jellege	0R51
foglalkozás	0:01
foglalkozás / beosztás	09X1
foglalkozás/beosztás	09X1
foilsithe	0Cg1
foilsithe in	0R61
foilsitheoir	0R61
foireann	0R71
foiskola	08H1
fokozat	0R81
folyamatos beszed	09m1
folyamatos beszéd	09m1
folyoirat	0R91
folyóirat	0R91
fon	0R:2
fon poca	0R<1
fonction	0R=3
fonction ou poste occupe	0MO1
fonction ou poste occupé	0MO1
fonctions	0MO1
fone	0AS1
for	0R@4
for och efternamn	09Q1
for og efternavn	0RD1
for og etternavn	0RE1
for- og efternavn	0RD1
for- og etternavn	0RE1
fordypning	0RF1
forename	0QY1
forenames	0QY1
forening	0RG3
forerkort	0Qk1
foretag	0Ql2
foretagsbeskrivning	0Qn1
foretagsnamn	05c1
forfattare	0Qo1
forfatter	0RJ2
forfattere	0RJ2
forlag	0RL4
forma studia	0I11
forma zatrudnienia	0RP1
formaal	09h2
formacao	0F@1
formal	09h2
formation	0>G1
formação	0F@1
formule d'appel	0RQ1
formule de politesse	0RR1
formål	09h2
fornamn	0RS2
fornavn	0RU2
fornavne	0RW1
forstasprak	0R21
forstegangstjeneste	0R31
forstesprak	0R41
fostoir	02D1
fostóir	02D1
foto	0RX=
fotograf	0Re1
fotografia	0Rf6
fotografie	0Rl2
fotografija	0Rn3
fotografía	0S11
fotoğraf	0Re1
fotó	0Q91
fra	0S23
fraa	09E1
fraan	0;51
framework	0@Z1
frameworks	0S55
framgaangar	0S:1
framgangar	0S:1
framgångar	0S:1
fran	0;51
fratraedelsesaarsag	0S;1
fratraedelsesarsag	0S;1
fratrædelsesårsag	0S;1
freagrachtai	0Ib1
freagrachtaí	0Ib1
fremdsprache	0S<1
fremdsprachen	0S<1
from	0S=2
from - to	0Ig1
from to	0Ig1
fruehester eintrittstermin	0L>1
fruehestmoeglicher eintrittstermin	0L>1
fruhester eintrittstermin	0L>1
fruhestmoglicher eintrittstermin	0L>1
frá	0<=1
frå	09E1
från	0;51
frühester eintrittstermin	0L>1
frühestmöglicher eintrittstermin	0L>1
fuehrerausweis	0PE1
fuehrerschein	0PE1
fuehrerschein(e	0PE1
fuehrerscheine	0PE1
fuehrerscheinklasse	0PE1
fuehrerscheinklassen	0PE1
fuehrungsspanne	0591
fuer	0931
fuhrerausweis	0PE1
fuhrerschein	0PE1
fuhrerschein(e	0PE1
fuhrerscheine	0PE1
fuhrerscheinklasse	0PE1
fuhrerscheinklassen	0PE1
fuhrungsspanne	0591
fulde navn	0RD1
full name	0<S1
fullfoert	08=1
fullfort	08=1
fullført	08=1
fullstaendigt namn	09Q1
fullstandigt namn	09Q1
fullständigt namn	09Q1
fullt nafn	0S?1
fullt navn	0RE1
funcao	0S@3
funcao no projeto	0SC1
funcao ou cargo ocupado	0<i1
funcio	0SD2
funcion	0SF3
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
funció	0SD2
función	0SF3
función o cargo ocupado	0<h1
funcoes	06`1
funcoes desempenhadas	06`1
funcoes e responsabilidades	06`1
functia	0SI1
functia actuala	0SJ1
functia ocupata	0SI1
functia sau postul ocupat	0SI1
functie	0SK6
functie inhoud	0191
functie of beroep	09_1
functie-inhoud	0191
functiebenaming	09_1
functienaam	09_1
functieomschrijving	0191
functietitel	0SQ2
function	0SS3
funcția	0SI1
funcția actuală	0SJ1
funcția ocupată	0SI1
funcția sau postul ocupat	0SI1
funcție	0SV2
fundacja	0SX1
fundator	0SY1
funkce	0SZ3
funkcia	0S]2
funkcija	0S_9
funkcijos	06f1
funkcja	0Sh3
funksjon	0Sk2
funktion	0Sm7
funzione	0T43
função	0S@3
função no projeto	0SC1
função ou cargo ocupado	0<i1
funções	06`1
funções desempenhadas	06`1
funções e responsabilidades	06`1
fur	0931
furnizor	0T71
further details	01?1
further email addresses	0MB1
further information	01?1
further phone numbers	0T81
further websites	0T91
fylke	0T:1
fylki	0T;1
fyrir	0T<1
fyrirtaeki	0T=1
fyrirtæki	0T=1
fächer	0Ol3
fædd	0P81
fæddur	0P81
færdighed	0P:1
færni	0P;1
fæðingardagur	0P81
fæðingarstaður	0P91
fæðingarár	0P81
félag	0Q51
fénykép	0Q91
fón	0T>1
fón póca	0R<1
född	0Qe1
född den	0Qe1
född i	0Qf1
födelsedag	0Qe1
födelsedatum	0Qe1
födelseort	0Qf1
födelseår	0Qe1
för	09l1
för- och efternamn	09Q1
förening	0Qj1
företag	0Ql2
företagsbeskrivning	0Qn1
företagsnamn	05c1
författare	0Qo1
förlag	0R01
förnamn	0R11
förstaspråk	0R21
fødd	0T?1
fødestad	0Qg1
fødested	0Qh2
fødselsdag	0Oh2
fødselsdato	0Oh2
fødselsår	0Oh2
født	0Oh2
født den	0Oh2
født i	0Qh2
førerkort	0Qk1
førstegangstjeneste	0R31
førstespråk	0R41
führerausweis	0PE1
führerschein	0PE1
führerschein(e	0PE1
führerscheine	0PE1
führerscheinklasse	0PE1
führerscheinklassen	0PE1
führungsspanne	0591
für	0931
főbb eredmények	0LS1
főbb feladatok	0Q41
főbb pontok	0Qa1
főbb tevékenységek és feladatkörök	0Q41
főbb tárgyak	0Qb1
főbb tárgyak / gyakorlati képzés	0Qb1
főiskola	08H1
gade	0;<1
gads	0T@3
gairm	0TC1
gairm no post a bhi agat	0Q31
gairm nó post a bhí agat	0Q31
gaji yang diharapkan	0LL1
galardon	0TD1
galardón	0TD1
galimybe pradeti dirbti	0TE1
galimybė pradėti dirbti	0TE1
galiu pradeti	0TE1
galiu pradėti	0TE1
galvenais	0TF1
galvenie pienakumi	06\1
galvenie pienākumi	06\1
galvenie prieksmeti	0TG1
galvenie priekšmeti	0TG1
gano	0F21
gaol	0TH1
gata	0TI2
gate	0;I1
gateadresse	0;I1
gatuadress	01^1
gatve	01Z1
gatvė	01Z1
geadresseerde	00=1
geb	0TK2
geb am	0TM1
geb datum	0TN1
geb. am	0TM1
geb.datum	0TN1
geboortedatum	0TN1
geboortedatum en -plaats	0TN1
geboortedatum en plaats	0TN1
geboortejaar	0TN1
geboorteplaats	0TO1
geboren	0TK2
geboren am	0TM1
geboren in	0TP2
geboren op	0TN1
geboren te	0TO1
gebruikersnaam	0TR1
gebruikte technieken	0TS1
gebruikte technologieen	0TS1
gebruikte technologieën	0TS1
gebruikte tools	0TS1
geburtsdatum	0TM1
geburtsdatum ort	0TM1
geburtsdatum und -ort	0TM1
geburtsdatum und geburtsort	0TM1
geburtsdatum und ort	0TM1
geburtsdatum/-ort	0TM1
geburtsjahr	0TM1
geburtsland	0TT1
geburtsort	0TT1
geburtsort und -datum	0TM1
geburtsort und datum	0TM1
geburtsort und geburtsdatum	0TM1
geburtstag	0TM1
geburtstag und -ort	0TM1
geburtstag und ort	0TM1
gefid ut af	0TU1
gefið út af	0TU1
gegenstand	07:1
gehalt	0TV1
gehaltsvorstellung	0TV1
gehaltsvorstellungen	0TV1
gehaltswunsch	0TV1
geiri	0701
gelar	0TW2
geloof	0TY1
gemeente	0TZ1
gemeinde	0T[1
gemiddeld cijfer	0>b1
gemiddelde	0>b1
gen	0T\1
gender	0T]1
genel not ortalamasi	0F21
genel not ortalaması	0F21
genel ortalama	0F21
genere	0T^2
genero	0T`2
generu	0Tb1
gennemsnit	0Tc1
genre	0Td1
geo alt	0B^1
gepubliceerd	0Te1
gepubliceerd in	0Tf1
gepubliceerd op	0Te1
ger	0OL1
ger niveau	0OL1
ger niveaustufen	0OL1
ger-niveau	0OL1
ger-niveaustufen	0OL1
geraete	0L81
gerate	0L81
gereedschap	0TS1
gereedschappen	0TS1
gers	0Tg1
geräte	0L81
gesamtnote	00V1
geschaeftsbereich	00b1
geschaeftszweig	0Th1
geschaftsbereich	00b1
geschaftszweig	0Th1
geschlecht	0Ti1
geschäftsbereich	00b1
geschäftszweig	0Th1
geslacht	0Tj1
gesprach	03[1
gesprache	03[1
gespraech	03[1
gespraeche	03[1
gesprekken voeren	0Tk1
gespräch	03[1
gespräche	03[1
gestor	0>V1
gesundheitszustand	09J1
getuigenis	00>1
getur hafid storf	0Tl1
getur hafið störf	0Tl1
gewenst salaris	0Tm1
gewenste baan	09^1
gewenste functie	09^1
gewenste locatie	0Tn1
gewenste regio	0Tn1
gewicht	09J1
gewuenschte position	02R1
gewuenschter arbeitsort	0:41
gewunschte position	02R1
gewunschter arbeitsort	0:41
gewünschte position	02R1
gewünschter arbeitsort	0:41
gezinssituatie	0;i1
ghaqda	0To1
ghi chu	0U01
ghi chú	0U01
ghodod	0U11
giai doan	0U21
giai quyet van de	0U31
giai thuong	0U41
giai đoạn	0U21
giao tiep	0U52
giao tiếp	0U52
giao vien huong dan	0U71
giay phep lai xe	08f1
gime	0U81
gimenes stavoklis	0U91
gimes	0U81
gimimo data	0U81
gimimo metai	0U81
gimimo vieta	0U:1
gimtoji kalba	0U;1
gimtosios kalbos	0U;1
gimusi	0U81
gimė	0U81
gimęs	0U81
gioi thieu	0U<2
gioi thieu cong ty	0U>1
gioi thieu du an	0I`1
gioi tinh	0U?1
giris	08m1
giris tarihi	08m1
giriş	08m1
giriş tarihi	08m1
giro	00m1
github repo	0HJ1
given by	08C1
given name	0QY1
given names	0QY1
giáo viên hướng dẫn	0U71
giải quyết vấn đề	0U31
giải thưởng	0U41
giấy phép lái xe	08f1
giới thiệu	0U<2
giới thiệu công ty	0U>1
giới thiệu dự án	0I`1
giới tính	0U?1
gjennomsnitt	0U@1
glaube	0UA1
glavne aktivnosti i odgovornosti	0UB1
glavne naloge	0EU1
glavne naloge in pristojnosti	0EU1
glavni poslovi i odgovornosti	0UB1
glavni predmeti	0UC3
glavni predmeti pridobljeno znanje in kompetence	0UF1
glavni predmeti stecene profesionalne vjestine	0UG1
glavni predmeti/pridobljeno znanje in kompetence	0UF1
glavni predmeti/stečene profesionalne vještine	0UG1
glavni zadaci	0Im2
globe	0HJ1
glowne dzialania i obowiazki	0Bl1
glowne obowiazki	0Bl1
glowne przedmioty	0UH1
glowne przedmioty umiejetnosci zawodowe	0UH1
glowne zadania	0Bl1
glowne zadania i obowiazki	0Bl1
gneas	0UI1
gnothachtalacha	0K?1
gnéas	0UI1
gnóthachtálacha	0K?1
go dti	0BR1
go dtí	0BR1
godina	0UJ6
godina rodenja	0E:2
godina rođenja	0E:2
godina zavrsetka	0ED2
godina završetka	0ED2
godine	0UP3
godine iskustva	0US2
golongan darah	09Z1
gorev	0UU3
gorev tanimi	08o1
gorev unvan	0UX1
gorev unvani	0UX1
gorev ve sorumluluklar	08o1
gorev ve sorumluluklarim	08o1
gorevi	0UX1
gorevim	0UY2
gorevler	08o1
gorevlerim	08o1
gorus	0U[1
govor	0U\3
govorna interakcija	0U_2
govorna produkcija	0Ua2
govorno sporazumevanje	0Uc1
govorno sporocanje	0Ud1
govorno sporočanje	0Ud1
gpa	0Ue7
graad	0Ul1
grad	0Um;
grada	0V81
gradam	0Ia1
grade	0V92
grade point average	0871
grado	0V;2
grado academico	0><1
grado académico	0><1
grado de dominio	0V=1
grads	0GH1
gradu	0GG1
graduacio	0Cb1
graduacion	0L21
graduació	0Cb1
graduación	0L21
graduation	0@[1
graduation date	0@[1
graduation project	08S1
grau	0V>2
grau academico	0F@1
grau académico	0F@1
grau acadêmico	0F@1
grau de dominio	0V@1
grau de domínio	0V@1
grau de escolaridade	0Nl1
greeting	0VA1
groesse	09J1
groesste erfolge	09j1
grosse	09J1
grosste erfolge	09j1
group	0VB2
grund des wechsels	07@1
grundwehrdienst	0;h1
grussformel	0VD1
grußformel	0VD1
grád	0VE1
gráða	0V81
größe	09J1
größte erfolge	09j1
grāds	0GH1
gsm	0VF9
gurnal	0VO1
guthan	0T>1
guthan poca	0R<1
guthán	0T>1
guthán póca	0R<1
guvenlik	0VP1
gyvenamoji vieta	0VQ3
gyvenamosios vietos adresas	01Z1
gènere	0VT1
género	0T`2
gênero	0VU1
görev	0UU3
görev tanımı	08o1
görev unvanı	0UX1
görev ve sorumluluklar	08o1
görev ve sorumluluklarım	08o1
görev/unvan	0UX1
görevi	0UX1
görevim	0UY2
görevler	08o1
görevlerim	08o1
görüş	0U[1
güvenlik	0VP1
għaqda	0To1
għodod	0U11
główne działania i obowiązki	0Bl1
główne obowiązki	0Bl1
główne przedmioty	0UH1
główne przedmioty/umiejętności zawodowe	0UH1
główne zadania	0Bl1
główne zadania i obowiązki	0Bl1
h p	0VV1
h.p	0VV1
habilidades	0@V2
habilitacao	0VW3
habilitacoes literarias	0Nl1
habilitats	0L71
habilitação	0VW3
habilitações literárias	0Nl1
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
hallas utani ertes	0VZ1
hallott szoveg ertese	0VZ1
hallott szöveg értése	0VZ1
hallás utáni értés	0VZ1
halozat	0V[1
handle	0V\1
handledare	0>U1
handphone	0V]1
handy	0V^1
handynummer	0V^1
hapunktar	0V_1
haridusasutus	0V`1
haridustase	0Va2
hasil	0Vc1
hasil kerja	0Vc1
haskoli	0Vd1
hasta	0L21
hasznalt technologiak	0O>1
használt technológiák	0O>1
hauptaufgaben	05]1
hauptfach	0771
hauptfacher	0Ve1
hauptfacher berufliche fahigkeiten	0Ve1
hauptfaecher	0Ve1
hauptfaecher/berufliche faehigkeiten	0Ve1
hauptfächer	0Ve1
hauptfächer/berufliche fähigkeiten	0Ve1
haupttaetigkeiten	05]1
haupttatigkeiten	05]1
hauptteil	0Vf1
haupttätigkeiten	05]1
he dao tao	08R1
headcount	0@R1
headline	0B_1
health	0Vg1
health status	0Vg1
hedeflenen pozisyon	0911
height	0Vg1
height and weight	0Vg1
heimasida	0Vh1
heimasimi	0Vi1
heimasími	0Vi1
heimasíða	0Vh1
heimatort	0Vj2
heimeside	0Vl1
heimilisfang	0Vm1
heiti	0S?1
helstu atridi	0V_1
helstu atriði	0V_1
helstu verkefni	00c1
helstu verkefni og abyrgd	00c1
helstu verkefni og ábyrgð	00c1
hely	0Vn1
helyseg	0Vn1
helyszin	0Vn1
helyszín	0Vn1
helység	0Vn1
hemadress	01^1
hemort	0Vo1
hemsida	0W01
hemtelefon	0W11
henkiloestoe	02X1
henkiloestoen maeaerae	02X1
henkilosto	02X1
henkiloston maara	02X1
henkilöstö	02X1
henkilöstön määrä	02X1
herausgeber	0W22
herkunft	0;e1
herkunftsort	0;e1
herramientas	05G1
herramientas utilizadas	05G1
hesap	0W41
high school	00f1
highest degree	0Ke1
highest qualification	0Ke1
highlights	0P11
hijos	0W51
hilfsmittel	0L81
hingga	0W61
hinh anh	03n1
hinh thuc lam viec	0W71
hinne	0W81
hintergrund	07:1
hitap	0W91
hjemmeadresse	0W:2
hjemmeside	0W<2
hjuskaparstada	0Q[1
hjúskaparstaða	0Q[1
hlavne body	0W>1
hlavne cinnosti	0W?1
hlavne cinnosti a zodpovednost	0W?1
hlavne predmety	0W@1
hlavni body	0WA1
hlavni cinnosti	0WB1
hlavni napln prace	0WB1
hlavni pracovni napln a oblasti odpovednosti	0WB1
hlavni predmety	0WC1
hlavni ukoly	0WB1
hlavni uspechy	0I21
hlavné body	0W>1
hlavné predmety	0W@1
hlavné činnosti	0W?1
hlavné činnosti a zodpovednosť	0W?1
hlavní body	0WA1
hlavní náplň práce	0WB1
hlavní pracovní náplň a oblasti odpovědnosti	0WB1
hlavní předměty	0WC1
hlavní úkoly	0WB1
hlavní úspěchy	0I21
hlavní činnosti	0WB1
hledana pozice	0WD1
hledaná pozice	0WD1
hlekkur	0Vh1
hlustun	0WE1
hlutverk	0WF3
hlutverk i verkefni	0WI1
hlutverk í verkefni	0WI1
ho	0WJ1
ho so	0U01
ho so truc tuyen	0WK1
ho ten	0WL1
ho va ten	0WL1
hobbies	01?1
hoc vi	08R1
hochschule	02N1
hochster abschluss	0WM1
hochster bildungsabschluss	0WM1
hodnoceni	0WN1
hodnocení	0WN1
hodnotenie	0WO1
hoechster abschluss	0WM1
hoechster bildungsabschluss	0WM1
hoegskola	0WP1
hoegskole	0WQ1
hoegskolepoaeng	0WR1
hoegsta utbildning	0WS1
hoehepunkte	09k1
hoejdepunkter	0WT1
hoejdpunkter	0WU1
hoejeste uddannelse	0WV1
hoeren	0WW1
hoerfoerstaaelse	0WX1
hoerverstehen	0WW1
hoeydepunkter	0WY1
hoeyeste utdanning	0WZ1
hofundar	0W[1
hofundur	0W[1
hogeschool	0W\1
hogskola	0WP1
hogskole	0WQ1
hogskolepoang	0WR1
hogsta utbildning	0WS1
hohepunkte	09k1
hoi	0W]1
hoi thoai	0W^1
hojdepunkter	0WT1
hojdpunkter	0WU1
hojeste uddannelse	0WV1
holqien ta' kontenut	0W_1
home address	01@1
home page	0HJ1
home phone	0<N1
home town	0W`2
homepage	0Wb4
hometown	0Wf1
hon nhan	0Wg1
honlap	0Wh1
honorific	0Wi1
honors	0871
honours	0871
hoofdtaken	0191
hoofdvak	0251
hoofdvakken	09M1
hoogst genoten opleiding	0Wj1
hoogste opleiding	0Wj1
hoogtepunten	09L1
hop thu	0FW1
horen	0WW1
horforstaelse	0WX1
horverstehen	0WW1
hovedfag	0Wk3
hovedopgave	01o1
hovedopgaver	05a1
hovedopgaver og ansvarsomraader	05a1
hovedopgaver og ansvarsomrader	05a1
hovedopgaver og ansvarsområder	05a1
hovedoppgave	08T1
hovedoppgaver	05X1
hovedpunkter	0Wn2
hovorenie	0X01
hoydepunkter	0WY1
hoyeste utdanning	0WZ1
hp	0X15
hubungan	0X61
hugbunadur	0X71
hugbúnaður	0X71
huidige functie	09^1
huidige status	0X81
hulpmiddelen	0TS1
huom	0X91
huomautus	0X91
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
hálózat	0V[1
hápunktar	0V_1
háskóli	0Vd1
hình thức làm việc	0W71
hình ảnh	03n1
hôn nhân	0Wg1
höchster abschluss	0WM1
höchster bildungsabschluss	0WM1
höfundar	0W[1
höfundur	0W[1
högskola	0WP1
högskolepoäng	0WR1
högsta utbildning	0WS1
höhepunkte	09k1
höjdpunkter	0WU1
hören	0WW1
hörförståelse	0WX1
hörverstehen	0WW1
høgskole	0WQ1
højdepunkter	0WT1
højeste uddannelse	0WV1
høydepunkter	0WY1
høyeste utdanning	0WZ1
hệ đào tạo	08R1
họ	0WJ1
họ tên	0WL1
họ và tên	0WL1
học vị	08R1
hồ sơ	0U01
hồ sơ trực tuyến	0WK1
hội	0W]1
hội thoại	0W^1
hộp thư	0FW1
icerik	0121
icerik olusturma	0X:1
id	0X;4
id number	0X?1
idade	0X@1
idegen nyelv	0XA1
identifiant	0XB1
identity card	0X?1
identity number	0X?1
idioma	0XC3
idioma materno	0XF1
idioma nativo	0XG1
idioma(s) materno(s	0XF1
idiomas	0XH2
idiomas maternos	0XF1
idiomes	0XJ1
idirghniomhu cainte	0@?1
idirghníomhú cainte	0@?1
ido	0OQ1
idoszak	0OQ1
idotartam	0OQ1
idotartam ( tol ig	0OQ1
idő	0OQ1
időszak	0OQ1
időtartam	0OQ1
időtartam (-tól -ig	0OQ1
ieguta kvalifikacija	0GH1
iegutais grads	0GH1
iegūtais grāds	0GH1
iegūtā kvalifikācija	0GH1
iela	01[1
ienemamais amats	0XK1
iestade	0XL3
iestāde	0XL3
ieņemamais amats	0XK1
igudziai	0XO1
igyta kvalifikacija	0XP1
ihr name	0XQ1
ijazah	0XR1
ika	0XS1
ikae	0XS1
ikamet	0XT1
ikamet adresi	01]1
ikamet ettigi sehir	0XT1
ikamet ettiği şehir	0XT1
ikamet yeri	0XU2
ikametgah	0XW3
ikametgah adresi	01]1
ikametgâh	0XT1
iki	08]1
ikä	0XS1
il	0XT1
il mio ruolo	0XZ1
ilce	0X[2
iletisim	0X]2
iletişim	0X]2
ilgili dersler	02g1
ilk ad	0X_1
ilsien matern	0X`1
ilçe	0X[2
image	0841
imagem	0Xa1
imagen	0S11
imatge	0Xb1
ime	0Xc3
ime i adresa poslodavca	0Xf1
ime i prezime	0Xg2
ime i vrsta organizacije pruzatelja obrazovanja i osposobljavanja	0Xi1
ime i vrsta organizacije pružatelja obrazovanja i osposobljavanja	0Xi1
ime in priimek	0Xj1
imejl	0Xk1
imejl adresa	0Xk1
imie	0Xl1
imie i nazwisko	0Xm1
imiona	0Xl1
imię	0Xl1
imię i nazwisko	0Xm1
immagine	0Xn1
imone	0Xo2
impact	00g1
impjegatur	0Y11
impjieg mixtieq	0Y21
impresa	0DN1
in	0Y32
in bezit van rijbewijs	0Y51
in breve	0Y61
in dienst	09B1
in evidenza	0Y71
incarichi	06k1
incarico	0Y82
inceput	0Cc1
incorporacio	0Gc1
incorporacion	0G^1
incorporació	0Gc1
incorporación	0G^1
indeks prestasi	0Y:1
indhold	0Y;1
indir	08X1
indirizz	0Y<1
indirizz elettroniku	0Y=1
indirizzi email ohra	0Y>1
indirizzi email oħra	0Y>1
indirizzo	0Y?2
indirizzo di posta elettronica	0YA1
indirizzo di residenza	0YB1
indirizzo di studio	03I1
indirizzo e mail	0YA1
indirizzo e-mail	0YA1
indirizzo email	0YA1
indirizzo(i	0YB1
industri	0:E1
industria	0YC4
industrie	0YG4
industrija	0YK3
industry	0;O1
indústria	0YN2
ine	0C<1
informacijas apstrade	0YP1
informacijos pateikimas zodziu	0YQ1
informacijos pateikimas žodžiu	0YQ1
informacijos tvarkymas	0YR1
informaciofeldolgozas	0YS1
informasi lain	0YT1
informasjonsbehandling	0YU1
informatieverwerking	0YV1
information	0YW1
information and data literacy	0YW1
information processing	0YW1
informationsbehandling	0YX2
informationsverarbeitung	0DA1
informazioni sull'azienda	06l1
információfeldolgozás	0YS1
informācijas apstrāde	0YP1
ingreso	0@@1
ingresso	01D1
inhalt	07:1
inhalte	0YZ2
inhoud	09f1
inici	0C`1
inicio	0F;2
inicio imediato	0G`1
inizio	0C01
inne	0HF1
inne adresy e mail	0Y\1
inne adresy e-mail	0Y\1
inne informacje	0HF1
inne strony	0Y]1
inne telefony	0Y^1
innehaall	08c1
innehall	08c1
innehåll	08c1
innhold	0Y_1
innholdsproduksjon	0Y`1
inquadramento	0Ya1
inriktning	01i1
inscne	0UI1
insegnamenti	0AZ1
instansi	0Yb2
instantie	0201
instelling	0Yd3
institiuid	0@:1
institiúid	0@:1
instituce	0Yg3
institucia	0Yj2
institucio	0Yl3
institucion	0Yo3
institucion educativa	00d1
institució	0Yl3
institución	0Yo3
institución educativa	00d1
instituicao	0Z24
instituicao de ensino	0@=1
instituicao emissora	0N31
instituição	0Z24
instituição de ensino	0@=1
instituição emissora	0N31
institusi	0Z61
institusjon	0Z72
institut	0Z94
institute	00f1
institutia	0Z=2
institutie	0Z?3
institutie de invatamant	0T71
institutie emitenta	0LU1
institution	0ZB=
instituto	0@;2
instituut	0W\1
instituția	0Z=2
instituție	0Z?3
instituție de învățământ	0T71
instituție emitentă	0LU1
instrumente	0@Y1
instruments	0;f1
instytucja	0ZO4
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
interactie	0Tk1
interaction	0ZS1
interaction orale	0ZT1
interactiune orala	0B11
interacção oral	0An1
interacțiune orală	0B11
interakcja ustna	0ZU1
interaksi lisan	0ZV1
interazione	0B41
interazione orale	0B41
interazzjoni orali	0ZW1
interação oral	0An1
intercambios	0Oa1
intercâmbios	0Oa1
internet	0ZX2
internet sitesi	08X1
internet stranica	0ZZ1
internetadresse	0Z[1
interneto svetaine	0Z\1
interneto svetainė	0Z\1
internetseite	0Z[1
internetska stranica	0Z]1
intezmeny	0Z^2
intitule	0Z`2
intitule du certificat ou diplome delivre	0>G1
intitule du poste	0Zb2
intitulé	0Z`2
intitulé du certificat ou diplôme délivré	0>G1
intitulé du poste	0Zb2
introduction	0Zd3
intézmény	0Z^2
iné	0C<1
início	01D1
início imediato	0G`1
inštitúcia	0Yj2
iparag	0281
iparág	0281
ipk	0Y:1
ipk nilai	0Y:1
ipk/nilai	0Y:1
ipprocessar tal informazzjoni	0Zg1
ipproċessar tal-informazzjoni	0Zg1
ippubblikat	0Ck1
ippubblikat minn	0VO1
ira	0?Z1
irankiai	0XO1
iranyitoszam	0Zh1
iras	0Zi1
iraskeszseg	0Zi1
iris	0R61
irtisanomisaika	02n1
irányítószám	0Zh1
is alani	0M[1
is tanimi	08o1
is tanimim	08o1
is unvani	0UX1
is veren	0Zj1
is veya sektor turu	0M[1
is yeri	0QV1
isced f	0Q?1
isced fields	0Q?1
isced-f	0Q?1
isdave	0Zk1
isdavejas	0Zk1
isdavimo data	0Zl1
isdavusi institucija	0Zk1
isduota	0Zl1
ise baslama tarihi	08n1
iseloomustus	0Zm1
isem	0Zn1
isem proprju	0Zo1
isem shih	0Zn1
isem sħiħ	0Zn1
isem u indirizz ta' min jimpjega	0Y11
isem u kunjom	0Zn1
isi	0FC1
isim	01>1
isim soyisim	01>1
iskola	08H1
iskolai vegzettseg	0[01
iskolai végzettség	0[01
iskustvo	0US2
issilavinimas	0XP1
issue date	08@1
issued	08@1
issued by	07F1
issuer	08A2
issuing authority	07F1
issuing body	07F1
issuing organisation	07F1
issuing organization	07F1
istaiga	0[13
istaknuto	0[42
istenen pozisyon	0911
istihdam turu	0<I1
istihdam türü	0<I1
istituto	06]1
istituto di istruzione	06]1
istituto di istruzione o formazione	06]1
istituzione	0[63
istituzzjoni	0[91
isveren	0[:2
isverenin adi ve adresi	0QV1
isyeri	0QV1
iteike	05=1
ivertinimas	08d1
izdajatelj	0[<1
izdal	0[<1
izdala	0[=3
izdao	0[@2
izdavac	0[B2
izdavalac	0[D1
izdavatelj	0[E1
izdavatelj certifikata	0[E1
izdavač	0[B2
izdevejs	0[F1
izdevnieciba	0[G1
izdevniecība	0[G1
izdevējs	0[F1
izglitibas iestade	0741
izglitibas jomas (isced f	0[H1
izglitibas limenis	0GH1
izglītības iestāde	0741
izglītības jomas (isced-f	0[H1
izglītības līmenis	0GH1
izmantotas tehnologijas	06i1
izmantotās tehnoloģijas	06i1
izobrazba	0[I1
izobrazevalna ustanova	0PX1
izobraževalna ustanova	0PX1
izsniedza	0[F1
izsniedzejs	0[F1
izsniedzējs	0[F1
izsniegts	0[J1
izvajalec	0PX1
içerik	0121
içerik oluşturma	0X:1
iş alanı	0M[1
iş tanımı	08o1
iş tanımım	08o1
iş unvanı	0UX1
iş veren	0Zj1
iş veya sektör türü	0M[1
iş yeri	0QV1
işe başlama tarihi	08n1
işveren	0[:2
işverenin adı ve adresi	0QV1
işyeri	0QV1
išdavimo data	0Zl1
išdavusi institucija	0Zk1
išdavė	0Zk1
išdavėjas	0Zk1
išduota	0Zl1
išsilavinimas	0XP1
jaar	0[K4
jaar oud	0[O1
jabatan	0[P2
jabatan saat ini	0[R1
jabatan terakhir	0[S1
jaemfoerelsetal	0:31
jaerjestaejae	0[T2
jaerjestoe	0[V1
jahr	0[W3
jahre	0[Z2
jahre alt	0331
jahre berufserfahrung	09c1
jahre erfahrung	09c1
jahrgang	0TM1
jalan	02Y1
jamforelsetal	0:31
jaren	0C]1
jaren ervaring	00@1
jaringan	0[\1
jarjestaja	0[T2
jarjesto	0[V1
jarmuvezetoi engedely	0[]1
jarmuvezetoi engedely(ek	0[]1
jazyk	0[^2
jazykova uroven	0[`2
jazykove certifikaty	0>O2
jazykove skusenosti	0[b1
jazykove zkusenosti	0[c1
jazyková úroveň	0[`2
jazykové certifikáty	0>O2
jazykové skúsenosti	0[b1
jazykové zkušenosti	0[c1
jazyky	0[^2
jefe directo	0GO1
jefe inmediato	0GO1
jelleg	0[d1
jenis	0[e1
jenis kelamin	0[f1
jenis pekerjaan	0[g1
jenis proyek	0[e1
jenis usaha	0:E1
jenjang	0XR1
jenjang pendidikan	0XR1
jezici	0[h2
jezicka iskustva	0[j1
jezicki sertifikati	0[k1
jezicna iskustva	0[l1
jezicni certifikati	0[m1
jezik	0[n3
jeziki	0\11
jezikovne izkusnje	0\21
jezikovne izkušnje	0\21
jezikovni certifikati	0\31
jezička iskustva	0[j1
jezički sertifikati	0[k1
jezična iskustva	0[l1
jezični certifikati	0[m1
jezyk	0\41
jezyk obcy	0\41
jezyk ojczysty	0\51
jezyk(i) ojczysty(e	0\51
jezyki	0\62
jezyki ojczyste	0\51
jmbg	0\82
jmeno	0=j1
jmeno a adresa zamestnavatele	0\:1
jmeno a prijmeni	0=j1
jméno	0=j1
jméno a adresa zaměstnavatele	0\:1
jméno a příjmení	0=j1
job	0\;2
job description	0Al1
job duties	0Al1
job position	0FA1
job responsibilities	0Al1
job role	0FA1
job status	0Ba1
job title	0\=2
job type	0Af1
jobb	0\?1
jobdesk	0FD1
jobtitel	0\@2
jogositvany	0[]1
jogosítvány	0[]1
jornada	0\B2
journal	0A22
judet	0\D1
judetul	0\D1
județ	0\D1
județul	0\D1
judul	0\E1
judul skripsi	0G[1
judul tesis	0G[1
judul tugas akhir	0G[1
juhiload	0\F1
juhiluba	0\F1
juhtimisoigus	0\F1
juhtimisõigus	0\F1
julkaisija	0\G1
julkaistu	0\H1
julkaistu lehdessa	0\G1
julkaistu lehdessae	0\G1
julkaistu lehdessä	0\G1
julkaisupaeivae	0\H1
julkaisupaiva	0\H1
julkaisupäivä	0\H1
julkaisuvuosi	0\H1
jumlah anggota tim	0\I1
jumlah karyawan	0\I1
jumlah sks	0\J1
jurnal	0Gm1
jurusan	0:D1
jusqu'a	0721
jusqu'à	0721
járművezetői engedély	0[]1
járművezetői engedély(ek	0[]1
jämförelsetal	0:31
järjestäjä	0[T2
järjestö	0[V1
język	0\41
język obcy	0\41
język ojczysty	0\51
język(i) ojczysty(e	0\51
języki	0\62
języki ojczyste	0\51
kabupaten	0\K1
kaennykkae	0\L1
kaeytetyt teknologiat	06@1
kaeyttaejaenimi	0\M1
kaeyttaejaetunnus	0\M1
kaitsevaeteenistus	02K1
kaitseväeteenistus	02K1
kalba	0\N1
kalbejimas	0YQ1
kalbos	0\N1
kalbos lygis	0\O1
kalbėjimas	0YQ1
kampus	0Z61
kan tiltraede	0\P1
kan tiltre	0\Q1
kan tiltræde	0\P1
kandidatuppsats	0HK1
kannykka	0\L1
kansalaisuus	0\R1
kansallisuus	0\R1
kanton	0;g1
kantor	0\S1
kapcsolat	0\T1
kapsam	0121
kar	0\U1
karakter	0\V2
karaktergennemsnit	0Tc1
karaktersnitt	0U@1
kariga	0\X1
karine tarnyba	0\Y1
karinė tarnyba	0\Y1
karsilikli konusma	0\Z1
karşılıklı konuşma	0\Z1
kasutatud tehnoloogiad	0\[1
kata kunci	02]1
kategori	0\\3
kategorie	0\_1
katonai szolgalat	0\`1
katonai szolgálat	0\`1
katonasag	0\`1
katonaság	0\`1
katuosoite	0\a1
kaupunki	06V1
kaynak kod	08X1
kaytetyt teknologiat	06@1
kayttajanimi	0\M1
kayttajatunnus	0\M1
kazanilan niteligin adi	0L11
kazanimlar	08g1
kazanılan niteliğin adı	0L11
kazanımlar	08g1
keamanan	0\b1
kebangsaan	0\c1
keel	0\d1
keeled	0\d1
keeleoskuse tase	0\e1
kefasihan	0\f1
kelamin	0[f1
kelliem	0\g1
kelt	0\h1
kelulusan	0W61
kemampuan	0\i2
kendskab	0\k2
kenninafn	0Km1
kennitala	0P81
kenntnisse	0\m3
kenntnisstand	0]02
kent	0XT1
kep	0Q91
kepemilikan sim	0]21
kepesites	0R81
kepzes	0]32
kepzes szintje	0R81
kepzettseg	0R81
keresett pozicio	0:01
keresett pozíció	0:01
keresztnev	0]51
keresztnevek	0]51
keresztnév	0]51
kernpunten	09L1
kesehatan	09Z1
keskeiset aineet	02A1
keskeiset opinnot	02A1
keskeiset saavutukset	0]61
keskeiset tehtaevaet	0]71
keskeiset tehtavat	0]71
keskeiset tehtävät	0]71
keskiarvo	0681
keskmine hinne	0W81
keskustelu	0]81
kesto	02I1
kestus	01f1
keszsegek	0O>1
ket qua	0]91
ket qua dat duoc	0]91
ket thuc	0E\1
keterampilan	02]1
keterangan	0FC1
ketersediaan	0]:1
kewarganegaraan	0\c1
key accomplishments	00g1
key achievements	00g1
key courses	0B61
key highlights	0P11
key modules	0B61
key points	0P11
key responsibilities	0Al1
key results	00g1
key skills	0;f1
key tasks	0Al1
keywords	0;f1
kezdes	09N1
kezdesi idopont	0Q81
kezdet	09N1
kezdete	09N1
kezdo datum	09N1
kezdés	09N1
kezdési időpont	0Q81
kezdő dátum	09N1
khac	0];1
khach hang	0Hn1
khoa	0>\1
khoa hoc	0<A1
khoa luan	0EL1
khoang thoi gian	0U21
khoảng thời gian	0U21
khu vuc	0FX1
khu vực	0FX1
khác	0];1
khách hàng	0Hn1
khóa học	0<A1
khóa luận	0EL1
kiado	0R91
kiadta	0]<1
kiadó	0R91
kiallito	0]<1
kiallitotta	0]<1
kiallitva	0\h1
kibocsato	0]<1
kibocsátó	0]<1
kielet	0]=1
kieli	0]=1
kielikokemus	0]>1
kielitaidon taso	0]?1
kielitaito	0]?1
kielitodistukset	0]@1
kielitutkinnot	0]@1
kiemelesek	0Qa1
kiemelések	0Qa1
kierunek	0J11
kierunek studiow	0J11
kierunek studiów	0J11
kilepes	09>1
kilo	0;J1
kilépés	09>1
kimlik no	0]A1
kind	0=E1
kind of experience	0]B1
kinder	0P^1
kinh nghiem	0]C1
kinh nghiệm	0]C1
kirjallinen	0]D1
kirjastus	02H1
kirjeldus	0]E1
kirjoittaja	0]F1
kirjoittajat	0]F1
kirjoittaminen	0]D1
kirjutamine	0]G1
kisbiet	0]H1
kisisel web sitesi	08X1
kita	0]I1
kitba	0]J1
kiti duomenys	0]I1
kiti el pasto adresai	0]K1
kiti el. pašto adresai	0]K1
kiti telefono numeriai	0]L1
kitos svetaines	0]M1
kitos svetainės	0]M1
kiállította	0]<1
kiállítva	0\h1
kiállító	0]<1
kişisel web sitesi	08X1
kjoenn	0]N1
kjonn	0]N1
kjønn	0]N1
klant	0]O1
klausisanas	0]P1
klausymas	0]Q1
klausīšanās	0]P1
klicova slova	0I?1
klicove body	0WA1
kliem ewlieni	0U11
klien	0]R1
klient	0]S4
klientas	0]W1
klients	0]X1
klijent	0]Y3
kljucne besede	0]\1
kljucne reci	0]]1
kljucne rijeci	0]^1
kljucne tacke	0]_1
kljucne tocke	0]`2
ključne besede	0]\1
ključne reči	0]]1
ključne riječi	0]^1
ključne tačke	0]_1
ključne točke	0]`2
klucove body	0W>1
klucove slova	0]b1
kluczowe punkty	0]c1
klíčová slova	0I?1
klíčové body	0WA1
koautoren	07W1
koautori	0]d1
kod pocztowy	0]e1
kodakondsus	0]f1
kode pos	0]g1
kodici postali	0]h1
kodiċi postali	0]h1
koduleht	0]i1
kodune aadress	00;1
koen	0]j2
koerekort	0]l1
koerkort	08Q1
koerkortsbehoerighet	08Q1
kohokohdat	0]m1
koht	06W1
kohustused	0]n1
kokemus	0]o1
kokemusvuodet	0]o1
kokkuvote	0^01
kokkuvõte	0^01
koko nimi	0OJ1
kolegiji	0UG1
kom	0^11
komanda	0^22
komandas lielums	0CD1
komandos dydis	0CF1
kommun	0Vo1
kommune	0^42
kommunikacio	0^61
kommunikasjon	0^71
kommunikation	0^83
kommunikáció	0^61
komorka	0^11
kompanija	0^;2
kompetencer	0501
kompetenser	04n1
kompetenza	0^=1
kompetenzstufe	07>1
komunikace	0^>1
komunikacia	0^?1
komunikacija	0^@3
komunikacja	0^C1
komunikasi	0^D1
komunikazzjoni	0^E1
komunikácia	0^?1
komórka	0^11
kon	0]j2
konec	0^F2
konference	0^H1
konferencja	0Bk1
konferenz	0Nf1
konfession	0UA1
koniec	0^I2
konsentrasi	0:D1
konta	0^K1
kontak	0^L1
kontakt	0^M2
kontakt telefon	0;Z2
kontaktinis telefonas	0^O1
kontaktna adresa	01R1
kontaktni adresa	01S1
kontaktni telefon	0^P1
kontaktná adresa	01R1
kontaktní adresa	01S1
kontakttalrunis	0^Q1
kontakttālrunis	0^Q1
kontekst	0^R1
konten	0^S1
konto	0^T5
konum	0XU2
konusma	0^Y1
konuşma	0^Y1
konverzace	0^Z1
konverzacia	0^[1
konverzácia	0^[1
konwersacja	0ZU1
konzulens	0Q61
kool	0V`1
koolitaja	0V`1
koolitusasutus	0V`1
kopsavilkums	0^\1
kor	0LT1
korekort	0]l1
koriscene tehnologije	0]]1
korisnicko ime	0^]2
korisničko ime	0^]2
koristene tehnologije	0]^1
korištene tehnologije	0]^1
korišćene tehnologije	0]]1
korkeakoulu	0^_1
korkein koulutus	0^`1
korkort	08Q1
korkortsbehorighet	08Q1
korsijiet	0^a1
kota	0^b2
kota domisili	0\K1
kotikunta	06V1
kotiosoite	0\a1
kotipaikka	06T2
kotisivu	0^d1
kotisivut	0^d1
koulu	0^_1
koulutuksen jaerjestaejae	0^_1
koulutuksen jaerjestaejaen nimi ja tyyppi	0^_1
koulutuksen jarjestaja	0^_1
koulutuksen jarjestajan nimi ja tyyppi	0^_1
koulutuksen järjestäjä	0^_1
koulutuksen järjestäjän nimi ja tyyppi	0^_1
koulutus	0671
koulutusala	02?1
koulutusalat (isced f	0^e1
koulutusalat (isced-f	0^e1
koulutuslaitos	0^_1
koulutusohjelma	02?1
koulutustaso	0^`1
kozossegi media	0^f1
kp	0^g1
kraad	0^h1
kraj	0^i7
kraj dela	0_01
kraj rojstva	0_11
krajina	0_21
kredi	02Q1
krediler	02Q1
kredit	0_31
kreditai	0_41
kreditek	0_31
krediti	0_51
kreditne tocke	0_61
kreditne točke	0_61
kreditpunkte	0_71
kreditpunkti	0^g1
kredity	0_82
kredītpunkti	0^g1
krestni jmena	0_:1
krestni jmeno	0_:1
krstne mena	0_;1
krstne meno	0_;1
krstné meno	0_;1
krstné mená	0_;1
kryptis	0PY1
ktp	0_<1
kualifikasi	0XR1
kuendigungsfrist	0L>1
kuendigungsgrund	07@1
kulcsszavak	0O>1
kullandigim programlar	03^1
kullandigim teknolojiler	03^1
kullandığım programlar	03^1
kullandığım teknolojiler	03^1
kullanici adi	0W41
kullanilan araclar	03^1
kullanilan diller	03^1
kullanilan programlar	03^1
kullanilan teknolojiler	03^1
kullanıcı adı	0W41
kullanılan araçlar	03^1
kullanılan diller	03^1
kullanılan programlar	03^1
kullanılan teknolojiler	03^1
kullegg	0[91
kulleġġ	0[91
kumpanija	0Y11
kund	09l1
kunde	0_=3
kunden	0931
kundigungsfrist	0L>1
kundigungsgrund	07@1
kuni	0_@1
kunjom	0_A1
kunjom / isem	0Zn1
kunjom isem	0Zn1
kunnatta	0P;1
kunnattustig	0_B1
kunnskaper	0Q:1
kunnátta	0P;1
kunnáttustig	0_B1
kunskaper	0_C1
kunskapsniva	0_D2
kunskapsnivaa	0_D2
kunskapsnivå	0_D2
kunta	06V1
kurs	0MM1
kursai	0C>1
kursarrangoer	0WQ1
kursarrangor	0WQ1
kursarrangør	0WQ1
kurse	0Ve1
kurser	0_F2
kursevi	0_H1
kursi	0TG1
kurslar	02g1
kurssit	02A1
kursus	0_I1
kursused	02@1
kursusudbyder	0_J1
kursy	0UH1
kurulus	0_K2
kuruluş	0_K2
kurum	0_M5
kurzbeschreibung	0_R2
kurzbeschreibung der firma	0;T1
kurzprofil	0441
kurzusok	0Qb1
kurzy	0_T2
kustantaja	0\G1
kutsumanimi	0OK1
kuulamine	0_V1
kuullun ymmaertaeminen	0_W1
kuullun ymmartaminen	0_W1
kuullun ymmärtäminen	0_W1
kuunteleminen	0_W1
kuuntelu	0_W1
kuupaev	0_X2
kuupaevad	01f1
kuupäev	0_X2
kuupäevad	01f1
kuva	0_Z1
kuvaus	0_[1
kvalifikace	0I11
kvalifikacia	0I41
kvalifikacija	0_\4
kvalifikacinis laipsnis	0XP1
kvalifikasjon	0_`1
kvalifikasjonens betegnelse	0_`1
kvalifikationens benaemning	0OR1
kvalifikationens benamning	0OR1
kvalifikationens benämning	0OR1
kvalifikationens betegnelse	0_a1
kvalifikácia	0I41
kvalifikācija	0GH1
kwalificatie	0Ul1
kwalificatie of diploma	0Ul1
kwalifika	0_b1
ky nang	0A91
ky thuat	0A91
kyn	0_c1
kännykkä	0\L1
käytetyt teknologiat	06@1
käyttäjänimi	0\M1
käyttäjätunnus	0\M1
kép	0Q91
képesítés	0R81
képzettség	0R81
képzés	0]32
képzés szintje	0R81
készségek	0O>1
kön	0_d1
körkort	08Q1
körkortsbehörighet	08Q1
közösségi média	0^f1
køn	0_e1
kørekort	0]l1
kündigungsfrist	0L>1
kündigungsgrund	07@1
kľúčové body	0W>1
kľúčové slová	0]b1
křestní jména	0_:1
křestní jméno	0_:1
kết quả	0]91
kết quả đạt được	0]91
kết thúc	0E\1
kỹ năng	0A91
kỹ thuật	0A91
l ahhar modifika	0_f1
l-aħħar modifika	0_f1
laajuus	0_g1
laatst bijgewerkt	0_h1
laatst gewijzigd	0_h1
label	0B_1
labhairt	0_i1
labores	0151
laehdoen syy	0_j1
laehiosoite	0\a1
laen	0_k1
laenk	0W01
laereanstalt	0_J1
laerested	0WQ1
laerosaete	0WP1
laesa	0_l1
laese	0_m1
laeseforstaaelse	0_m1
laeseforstaelse	0_m1
laesfoerstaaelse	0_l1
laesning	0_n2
lag	0`01
lahdon syy	0_j1
lahiosoite	0\a1
lahir	0`11
laika periods	0EF1
laikas	0DO1
laikotarpis	0DO1
laikposms	0EF1
laiks	0EF1
lain lain	0YT1
lain-lain	0YT1
lainnya	0YT1
laipsnis	0XP1
laithreain ghreasain eile	0`21
laitteet	06@1
laji	0`31
lakcim	02l1
lakcím	02l1
lakhely	0`42
lakohely	0`63
lakóhely	0`63
lama bekerja	0Id1
lama pengalaman	0`91
laman	0`:1
lan	0_k1
land	0`;7
landkreis	0;g1
landshluti	0T;1
landskap	0_k1
langages	0@U1
language	0`B1
language certificate	0>E1
language certificates	0>E1
language code	0`C1
language experience	0`D1
language experiences	0`D1
language level	0Q]1
language proficiency	0Q]1
language skills	0Q]1
languages	0`E2
languages and tools	0;f1
langue	0`G1
langue maternelle	0`H1
langue(s) maternelle(s	0`H1
langues	0`G1
langues maternelles	0`H1
lank	0W01
lapsed	0`I1
larosate	0WP1
lasa	0_l1
lasforstaelse	0_l1
lasisana	0`J1
lasning	0_l1
lasprocessen	0TS1
last change	0`K1
last modification	0`K1
last modified	0`K1
last name	0P_1
last update	0`K1
last updated	0`K1
lasīšana	0`J1
lat	0`L1
lata	0`M2
lata doswiadczenia	0I>1
lata doświadczenia	0I>1
latar belakang	0FC1
latest version	0<T1
lathair	02F1
laufzeit	09d1
lauk	0`O1
launakrofur	0`P1
launakröfur	0`P1
laurea	0`Q1
lausn vandamala	0`R1
lausn vandamála	0`R1
lausunto	0`S1
lavoro o posizione ricoperti	0Ya1
leamh	0`T1
leathanach baile	0`U1
leaving reason	0`V1
lebt in	05^1
lectura	0`W2
lectura comprensiva	0@c1
lecture	0@^1
leder	0`Y2
leeftijd	0[O1
leer	0@c1
leesvaardigheid	0`[1
legmagasabb vegzettseg	0[01
legmagasabb végzettség	0[01
lehrinhalte	0Ve1
lehrveranstaltungen	0Ve1
lehti	0\G1
leibheal	0`\1
leibheal cec	0`]1
leibheal teanga	0`^1
leibhéal	0`\1
leibhéal cec	0`]1
leibhéal teanga	0`^1
leidejas	0`_1
leidinggevende	09?1
leidykla	0`_1
leidėjas	0`_1
leiras	0Bn1
leistungen	09j1
leistungsfacher	0Ve1
leistungsfaecher	0Ve1
leistungsfächer	0Ve1
leistungskurse	0Ve1
leistungspunkte	0_71
leitheoireacht	0`T1
leitura	0@]1
lembaga	0``3
lembaga penerbit	0Gn1
lengua	0`c1
lengua materna	0XF1
lengua(s) materna(s	0XF1
lenguajes	05G1
lenguas maternas	0XF1
lenke	0Vl1
ler	0@]1
lese	0`d1
leseforstaaelse	0`d1
leseforstaelse	0`d1
leseforståelse	0`d1
lesen	0`e1
leseverstehen	0`e1
lesing	0`d1
lestur	0`f1
let	0`g1
leta	0=71
leta izkusenj	0ET1
leta izkušenj	0ET1
leto	0`h3
leto rojstva	0E<1
leto zakljucka	0E21
leto zaključka	0E21
letszam	09Y1
lettura	0<\1
letzte aenderung	0`k1
letzte anderung	0`k1
letzte änderung	0`k1
level	0`l6
level in eqf	0NF1
level of education	0Ke1
levelezesi cim	02l1
levelezési cím	02l1
lezen	0`[1
leírás	0Bn1
libreta militar	0a21
licence	0IB1
licencia de conducir	0<k1
licenzja tas sewqan	0a31
liceo	06]1
liceul	0T71
lichtbild	0:51
licno ime	0a41
liczba pracownikow	0a51
liczba pracowników	0a51
lidz	00_1
lidzautori	0a61
lien	0a72
lien he	0F]1
lien ket	0a91
liens	0?o1
lieu	08j1
lieu d'origine	0a:1
lieu de naissance	0a;1
lieu de residence	0a<2
lieu de résidence	0a<2
lieu de travail	08j1
lieu et date de naissance	0491
lieu souhaite	0a>1
lieu souhaité	0a>1
limba	0a?1
limba materna	0a@1
limba maternă	0a@1
limba straina	0a?1
limba străină	0a?1
limba(i) materna(e	0a@1
limba(i) maternă(e	0a@1
limba(ile) materna(e	0a@1
limba(ile) maternă(e	0a@1
limbi	0a?1
limbi materne	0a@1
limbă	0a?1
limbă maternă	0a@1
limenis	0aA3
line manager	01e1
line of business	0;O1
lingua	0aD2
lingua madre	0aF1
lingua materna	0aG2
lingua straniera	0aI1
lingua(s) materna(s	0XG1
linguagens	03F1
linguaggi	0@Z1
linguas	0aJ1
linguas maternas	0XG1
lingue	0aI1
lingwa	0aK1
lingwa materna	0X`1
lingwi	0aK1
linh vuc	0aL2
linh vuc dao tao (isced f	0aN1
linh vuc hoat dong	0aO1
linja	02?1
linje	0PA2
link	0aP?
linkki	0^d1
links	0a_4
linn	0ac1
liofacht	0`^1
lire	0@^1
lisaetiedot	0ad1
lisainfo	0ae1
lisan	09[1
lisatiedot	0ad1
lise	0L01
listening	0af1
listening comprehension	0af1
lisätiedot	0ad1
live	0HJ1
livell	0ag1
livell tal lingwa	0^=1
livell tal qek	0ah1
livell tal-lingwa	0^=1
livell tal-qek	0ah1
livelli qcer	0ai1
livello	0aj3
livello di conoscenza	0am2
livello di istruzione	0ao1
livello eqf	0b01
livello europeo	0ai1
livello nella classificazione nazionale o internazionale	0b01
livello qcer	0ai1
livello qeq	0b01
lives in	08k2
living in	0?I1
liên hệ	0F]1
liên kết	0a91
liċenzja tas-sewqan	0a31
lično ime	0a41
llegir	0@`1
llengua	0XJ1
llengua materna	0b11
llenguatges	0L71
llengues	0XJ1
llengues maternes	0b11
llengües	0XJ1
llengües maternes	0b11
lloc	0b22
lloc de naixement	0b41
lloc de residencia	0b52
lloc de residència	0b52
lloc de treball	0=21
lloc de treball desitjat	0=11
lloc desitjat	0=11
lloc web	0M`1
loai	0b71
loai du an	0b71
loai hinh cong viec	0W71
loai tot nghiep	0F[1
loc	0b81
loc de desfasurare	0b81
loc de desfășurare	0b81
local	0b92
local de nascimento	0b;1
local de trabalho	0b<1
local e data de nascimento	04M1
local pretendido	0Ga1
localidad	0?L2
localidade	0>^2
localisation	08j1
localita	0?C2
localitat	0?Q1
localitate	0b=2
localitatea	0b?1
localite	0a<2
locality	0?I1
localitzacio	0b@1
localització	0b@1
località	0?C2
localité	0a<2
localizacao	0b<1
localizacion	0bA1
localización	0bA1
localização	0b<1
locatie	0bB2
location	0bD3
location dot	0B^1
location on	0B^1
locations	0B^1
locație	0b81
locul de munca	0b81
locul de munca vizat	0SJ1
locul de muncă	0b81
locul de muncă vizat	0SJ1
locul nasterii	0bG1
locul nașterii	0bG1
locul si data nasterii	04m1
locul și data nașterii	04m1
loeneanspraak	0bH1
loennskrav	0bI1
loenoenske	0bJ1
logheimili	0Vm1
logiciels	0@U1
login	0bK1
logros	0OS1
logros alcanzados	0OS1
logros destacados	0OS1
logros obtenidos	0OS1
logros principales	0OS1
lohnvorstellung	0TV1
loi gioi thieu	0bL1
lok	0bM2
lokacija	0bO3
lokalita	0bR3
lokalità	09O1
lokalizacja	0bU1
lokaritgerd	0bV1
lokaritgerð	0bV1
lokasi	0bW1
lokasi kerja	0bW1
lokasjon	05Y1
lokasyon	0<K1
lokation	05b1
lokaverkefni	0bV1
loma	0bX3
lomas	0b[1
loneansprak	0bH1
lonnskrav	0bI1
lononske	0bJ1
looking for	0B_1
lopetamine	0_@1
lopetamise aasta	0_@1
lopp	0_@1
loppkuupaev	0_@1
loppu	0b\1
loppupaeivae	0b\1
loppupaiva	0b\1
loppupäivä	0b\1
lopputyo	0GG1
lopputyoe	0GG1
lopputyö	0GG1
loputoo	08b1
loputoo teema	08b1
loại	0b71
loại dự án	0b71
loại hình công việc	0W71
loại tốt nghiệp	0F[1
luan an	0EL1
luan van	0EL1
lucrare de diploma	0G\1
lucrare de diplomă	0G\1
lucrare de disertatie	0G\1
lucrare de disertație	0G\1
lucrare de licenta	0G\1
lucrare de licență	0G\1
luetun ymmaertaeminen	0b]1
luetun ymmartaminen	0b]1
luetun ymmärtäminen	0b]1
lugar	0b^2
lugar de estudios	00d1
lugar de nacimiento	0b`1
lugar de origen	0ba1
lugar de residencia	0?L2
lugar de trabajo	0bA1
lugar deseado	0G_1
lugar y fecha de nacimiento	04L1
lugemine	0bb1
luisteren	0bc1
luistervaardigheid	0bc1
lukeminen	0b]1
lulus	0W61
lumpen	0bd1
luogo	0be2
luogo di lavoro	0bg1
luogo di nascita	0bh1
luogo di residenza	0?E1
luogo e data di nascita	04C1
luong mong muon	0bi1
luovuttaja	0bj1
luận văn	0EL1
luận án	0EL1
ly do nghi	0bk1
ly do nghi viec	0bk1
lycee	0>71
lycée	0>71
lygis	0bl3
lygmuo	0bo1
lykilord	0X71
lykilorð	0X71
lysing	0c01
lyssna	0WX1
lytis	0c11
lytning	0c21
lytte	0c32
lytteforstaaelse	0c32
lytteforstaelse	0c32
lytteforståelse	0c32
lytting	0c51
láithreáin ghréasáin eile	0`21
láthair	02F1
lähdön syy	0_j1
lähiosoite	0\a1
län	0_k1
länk	0W01
lärosäte	0WP1
läsa	0_l1
läsförståelse	0_l1
läsning	0_l1
læreanstalt	0_J1
lærested	0WQ1
læse	0_m1
læseforståelse	0_m1
læsning	0_m1
léamh	0`T1
léitheoireacht	0`T1
létszám	09Y1
língua	0aJ1
língua materna	0XG1
língua(s) materna(s	0XG1
línguas	0aJ1
línguas maternas	0XG1
líofacht	0`^1
lõpetamine	0_@1
lõpetamise aasta	0_@1
lõpp	0_@1
lõppkuupäev	0_@1
lõputöö	08b1
lõputöö teema	08b1
lögheimili	0Vm1
löneanspråk	0bH1
lønnskrav	0bI1
lønønske	0bJ1
lý do nghỉ	0bk1
lý do nghỉ việc	0bk1
lýsing	0c01
lĩnh vực	0aL2
lĩnh vực hoạt động	0aO1
lĩnh vực đào tạo (isced-f	0aN1
līdz	00_1
līdzautori	0a61
līmenis	0aA3
lương mong muốn	0bi1
lời giới thiệu	0bL1
m	0=n1
ma buu chinh	0c61
ma buu dien	0c61
maa	0c71
maakond	0c81
maakunta	03?1
maas beklentisi	09K1
maaş beklentisi	09K1
macchinari	0@Z1
machines	0c93
macibu iestade	0741
madrelingua	0aF1
madrelingua(e	0aF1
magazine	0c<1
magistarski rad	0GJ2
magisterarbeit	00\1
magistra darbs	08a1
magistritoo	08b1
magistritöö	08b1
magistro darbas	08\1
magistrska naloga	0GI1
magistrsko delo	0GI1
mahrug	0c=1
mahrug minn	0ML1
mail	0c>E
mail adresi	0K81
mail outline	0Jf1
mailadresse	0Jg1
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
majalah	0Gm1
majas lapa	0;21
majaslapa	0;21
majeure	0HR1
major	0621
major achievements	00g1
majoring in	0621
majors	0621
mal	0cS1
mana loma	0b[1
manager	0cT2
mandant	0931
mang	0cV1
mang xa hoi	0WK1
mano vaidmuo	0cW1
mansione	0Ya1
mansioni	06k1
mansioni e responsabilita	06k1
mansioni e responsabilità	06k1
mansioni e ruolo	0Ya1
mansioni principali	06k1
mansioni svolte	06k1
map marker	0B^1
map pin	0B^1
maquinaria	05G1
marimea echipei	0cX1
marital status	0?R1
mark	0871
marka	0cY1
marks	0871
marksonad	0\[1
markused	0^01
masa kerja	0Id1
maschinen	0L81
maskiner	04n1
master rad	0cZ1
master thesis	08S1
master's thesis	08S1
masterarbeit	00\1
masteroppgave	08T1
masterscriptie	0241
masterthesis	00\1
masteruppsats	0HK1
mata kuliah	0_I1
mata kuliah utama	0_I1
mata pelajaran	0_I1
materia	0c[2
materias	0c]2
materie	0AZ1
materie principali	0AZ1
materiel	0@U1
materies	06I1
materii	0Bh1
materii principale	0Bh1
materinji jezik	0c_1
materinscina	0c`1
materinske jazyky	0ca1
materinski jezici	0c_1
materinski jezik	0c_1
materinsky jazyk	0ca1
materinské jazyky	0ca1
materinský jazyk	0ca1
materinščina	0c`1
materni jezik	0c`1
materni jeziki	0c`1
maternji jezici	0cb1
maternji jezik	0cb1
materske jazyky	0cc1
matersky jazyk	0cc1
matersky(e) jazyk(y	0cc1
materstina	0cc1
mateřské jazyky	0cc1
mateřský jazyk	0cc1
mateřský(é) jazyk(y	0cc1
mateřština	0cc1
mathairtheanga	0cd1
matiere	0HR1
matieres	0B>1
matieres principales	0B>1
matière	0HR1
matières	0B>1
matières principales	0B>1
matkapuhelin	0ce2
matkapuhelinnumero	0\L1
matèries	06I1
matérias	0<B1
matériel	0@U1
maximo nivel de estudios	0cg1
maîtrise	0EM2
maģistra darbs	08a1
maħruġ	0c=1
maħruġ minn	0ML1
mcer	0ch1
mec	0ci1
mecr	0cj2
medaleinkunn	0L:1
medborgarskap	0cl1
medelbetyg	0:31
medeni durum	0cm1
medeni durumu	0cm1
medeni hal	0cm1
medeni hali	0cm1
medeni hâl	0cm1
medewerkers	00A1
medfoerfattare	0Qo1
medforfattare	0Qo1
medforfattere	0RJ2
medförfattare	0Qo1
media	0cn4
media de absolvire	0<F1
media dei voti	0d21
media final	0?Z1
media finala	0<F1
media finală	0<F1
media generala	0<F1
media generală	0<F1
media sosial	0d31
media type	0QA1
medie	0<F1
medie generala	0<F1
medie generală	0<F1
medio	0AB1
medium	0Nf1
medmaeli	0d41
meeskond	0d51
meeskonna suurus	02m1
meetodid	0\[1
megbizo	0d61
megbízó	0d61
megjegyzes	0d71
megjegyzés	0d71
megjelenes	0d81
megjelenes datuma	0d81
megjelent	0d81
megjelent itt	0R91
megjelenés	0d81
megjelenés dátuma	0d81
megnevezes	0d92
megnevezés	0d92
megpalyazott allas	0:01
megpalyazott munkakor	0:01
megpalyazott pozicio	0:01
megpályázott munkakör	0:01
megpályázott pozíció	0:01
megpályázott állás	0:01
megrendelo	0d61
megrendelő	0d61
megszerzes ideje	0\h1
megszerzés ideje	0\h1
megszolitas	0d;1
megszólítás	0d;1
megye	0d<1
meil	0K;1
meilensteine	09j1
meili	0d=1
meine aufgaben	05]1
meine funktion	09b1
meine position	09b1
meine rolle	0d>3
mejl	0dA2
mel	01d1
membaca	0dC1
memoire	0dD1
memoire de fin d'etudes	0dD1
memoire de master	0dD1
mencion	0601
mención	0601
mendengar	0dE1
mendengarkan	0dE1
menetelmaet	06@1
menetelmat	06@1
menetelmät	06@1
menntastofnun	0Vd1
meno	0=k1
meno a priezvisko	0=k1
mention	0dF1
mention de specialite	0HR1
mention de spécialité	0HR1
mentor	0dG3
mentorica	0dJ2
mentorka	0dL1
menulis	0dM1
menyimak	0dE1
meritvaerde	0:31
meritvarde	0:31
meritvärde	0:31
merknad	0dN1
meslegi	0911
meslek	0911
meslek veya pozisyon	0UX1
mesleği	0911
mesto	0dO7
mesto rada	0dV1
mesto rodenja	0dW1
mesto rođenja	0dW1
mesto stanovanja	0dX2
metai	0dZ3
methoden	0d]2
methodes	0@U1
methods	0;f1
metier	0Zb2
metodai	0XO1
metode	0d_5
metoder	0dd3
metodes	0dg2
metodi	0@Z1
metodos	0@V2
metody	0di3
metódy	0]b1
meu papel	0SC1
mevcut pozisyon	0911
mezuniyet	0dl2
mezuniyet derecesi	0L11
mezuniyet notu	0F21
mezuniyet tarihi	08G1
mezuniyet turu	0L11
mezuniyet türü	0L11
mezuniyet yili	08G1
mezuniyet yılı	08G1
meðaleinkunn	0L:1
meðmæli	0d41
mi papel	0dn1
mi rol	0dn1
miasto	0do2
mida de l'equip	0e11
miejsce	0bU1
miejsce i data urodzenia	0Ch1
miejsce pracy	0bU1
miejsce urodzenia	0e21
miejsce zamieszkania	0e32
miejsce zatrudnienia	0e51
miejscowosc	0e32
miejscowość	0e32
miestas	0e62
miesto	0e81
miesto narodenia	0e91
miesto vykonu	0e:1
miesto vykonu prace	0e81
miesto výkonu	0e:1
miesto výkonu práce	0e81
mijn rol	0e;1
militaerdienst	0;h1
militaertjaenst	0bd1
militaertjeneste	0e<2
militaire dienst	0F`1
militardienst	0;h1
militartjanst	0bd1
military service	0AF1
military status	0AF1
militesente	0e>1
militärdienst	0;h1
militärtjänst	0bd1
militærtjeneste	0e<2
miljo	0dd3
miljoe	0dd3
miljö	04n1
miljø	0e?2
milliyet	0eA1
mime type	0QA1
min ihaddem	0Y11
min iħaddem	0Y11
min roll	0eB2
min rolle	0eD4
minn	0:F1
minosites	06a1
minu roll	0eH1
minust	0^01
minusta	0X91
minősítés	06a1
mis a jour le	0F51
mis à jour le	0F51
miscellaneous	01?1
misljenje	0eI2
mission	01:1
missions	01:1
missions et responsabilites	01:1
missions et responsabilités	01:1
missions principales	01:1
missions realisees	01:1
missions réalisées	01:1
misto	0eK1
misto a datum narozeni	0Dl1
misto bydliste	0eL1
misto narozeni	0eM1
misto vykonu	0eN1
misto vykonu prace	0eK1
mitarbeiter	0591
mitarbeiterzahl	0591
mitautoren	07W1
mitjana	0OW1
mišljenje	0eI2
mjesto	0eO2
mjesto rada	0eQ1
mjesto rodenja	0eR1
mjesto rođenja	0eR1
mjesto stanovanja	0eO2
mkkr szint	0LG1
mkkr-szint	0LG1
mluveni	0eS1
mluvení	0eS1
mnenje	0eT1
mo ta	0I`1
mo ta cong viec	0A>1
mo ta du an	0I`1
mob	0eU:
mob tel	0e_1
mob. tel	0e_1
mobi	0e`1
mobiel	0001
mobiel nummer	0001
mobiele nummer	0001
mobiele telefoon	0001
mobiil	0ea1
mobiiltelefon	0ea1
mobil	0eb:
mobil nr	0V^1
mobil-nr	0V^1
mobilais	0el1
mobilais talrunis	0el1
mobilais telefons	0el1
mobilais tālrunis	0el1
mobile	0em4
mobile no	0=n1
mobile number	0=n1
mobile phone	0=n1
mobilfunk	0V^1
mobilidade	0Ga1
mobilita	0Gb1
mobilitaet	0:41
mobilitas	0f11
mobilitat	0f22
mobilitat geografica	0f41
mobilitat geogràfica	0f41
mobilite	0a>1
mobilite et permis	0f51
mobilite geographique	0a>1
mobility	0FB1
mobilità	0Gb1
mobilitás	0f11
mobilität	0:41
mobilité	0a>1
mobilité et permis	0f51
mobilité géographique	0a>1
mobilna stevilka	0e`1
mobilna številka	0e`1
mobilni	0f61
mobilni cislo	0f71
mobilni telefon	0f84
mobilnosc	0f<1
mobilność	0f<1
mobilnr	0f=2
mobilnummer	0f?4
mobilny telefon	0fC1
mobilní telefon	0f71
mobilní číslo	0f71
mobilný telefón	0fC1
mobilszam	0fD1
mobilszám	0fD1
mobiltelefon	0fE5
mobilusis	0e_1
mobilusis telefonas	0e_1
mobitel	0fJ2
modalidad	0Aj1
modalidad de trabajo	0Aj1
modalidade	0fL1
modalitat	0fM1
modersmaal	0fN2
modersmaal(ene	0fP1
modersmal	0fN2
modersmal(ene	0fP1
modersmål	0fN2
modersmål(ene	0fP1
modszerek	0O>1
moduil	0Bb1
module	0fQ2
moduler	0fS3
modules	0fV3
moduli	0fY3
moduliai	0C>1
modulos	0c]2
moduls	06I1
moduly	0f\2
modurmal	0f^1
moduļi	0TG1
moduły	0UH1
modúil	0Bb1
moedertaal	0f_1
moedertaal moedertalen	0f_1
moedertaal talen	0f_1
moedertaal/moedertalen	0f_1
moedertaal/talen	0f_1
moedertalen	0f_1
moeglicher eintrittstermin	0L>1
moghti minn	0f`1
moglicher eintrittstermin	0L>1
mogħti minn	0f`1
moja rola	0fa1
moja uloga	0fb2
moja vloga	0fd1
moje role	0fe2
mokejimas	0\O1
mokejimo lygis	0\O1
mokykla	0761
mokymo istaiga	0761
mokymo istaigos pavadinimas ir tipas	0761
mokymo įstaiga	0761
mokymo įstaigos pavadinimas ir tipas	0761
mokėjimas	0\O1
mokėjimo lygis	0\O1
moladh	0fg1
mon hoc	0<A1
mon role	0fh1
mon rôle	0fh1
monografia	0Ge1
monologs	0fi1
moodulid	02@1
morada	0H_1
morada(s	0H_1
morsmaal	0R41
morsmal	0R41
morsmål	0R41
mother tongue	0QX1
mother tongue(s	0QX1
mother tongues	0QX1
motif de depart	0fj1
motif de départ	0fj1
motiu de sortida	0fk1
motivo da saida	0fl1
motivo da saída	0fl1
motivo de la baja	0=H1
motivo de retiro	0=H1
motivo de saida	0fl1
motivo de salida	0=H1
motivo de saída	0fl1
motivo del cambiamento	0fm1
motivo della cessazione	0fm1
motivul plecarii	0fn1
motivul plecării	0fn1
mots cles	0@U1
mots clés	0@U1
mots-clés	0@U1
movel	0AP1
movil	0fo1
movilidad	0G_1
movilidad geografica	0G_1
movilidad geográfica	0G_1
mowbajl	0>11
mowienie	0g01
moyenne	0dF1
moyenne generale	0dF1
moyenne générale	0dF1
mozen zacetek dela	0g11
mozny nastup	0g22
možen začetek dela	0g11
možný nástup	0g22
mreza	0g42
mrezna stranica	0Z]1
mreža	0g42
mrežna stranica	0Z]1
muc do	0g62
muc do thanh thao	0g81
muc luong mong muon	0bi1
muendlicher ausdruck	0g91
mulai	0CG1
mundlicher ausdruck	0g91
mundtlig interaktion	0g:1
mundtlig produktion	0g;1
municipality	0?I1
municipi	0?Q1
municipio	0g<2
município	0>`1
munkaado	0071
munkaadó	0071
munkaba allas	0Q81
munkahely	0071
munkaido	0R51
munkaidő	0R51
munkakor	09X1
munkakori feladatok	0Q41
munkakör	09X1
munkaköri feladatok	0Q41
munkaltato	0071
munkaltato neve	0071
munkarend	0R51
munkavegzes helye	0Vn1
munkavegzes kivant helye	0f11
munkavégzés helye	0Vn1
munkavégzés kívánt helye	0f11
munkába állás	0Q81
munkáltató	0071
munkáltató neve	0071
muntlig framstaellning	0g>1
muntlig framstallning	0g>1
muntlig framställning	0g>1
muntlig interaksjon	0g?1
muntlig interaktion	0EX1
muntlig produksjon	0g@1
muntlig produktion	0g>1
musaitlik	08n1
musteri	0Zj1
muttersprache	0Nh1
muttersprache(n	0Nh1
muttersprachen	0Nh1
mutvardu sazina	0FY1
mutvārdu saziņa	0FY1
muu	0ae1
muud andmed	0ae1
muud e posti aadressid	0gA1
muud e-posti aadressid	0gA1
muud telefoninumbrid	0gB1
muud veebilehed	0gC1
muut puhelinnumerot	0gD1
muut saehkoepostiosoitteet	0gE1
muut sahkopostiosoitteet	0gE1
muut sähköpostiosoitteet	0gE1
muut tiedot	0ad1
muut verkkosivut	0gF1
muuta	0ad1
my contribution	0Al1
my name	0<S1
my role	0gG2
myoennetty	0gI1
myoentaejae	0gJ2
myoentaemispaeivae	0gI1
myoentaenyt	0gL1
myonnetty	0gI1
myontaja	0gJ2
myontamispaiva	0gI1
myontanyt	0gL1
myönnetty	0gI1
myöntäjä	0gJ2
myöntämispäivä	0gI1
myöntänyt	0gL1
mál	0cS1
máthairtheanga	0cd1
máximo nivel de estudios	0cg1
mã bưu chính	0c61
mã bưu điện	0c61
märksõnad	0\[1
märkused	0^01
mètodes	0L71
média	0?Z1
média final	0?Z1
mél	01d1
mémoire	0dD1
mémoire de fin d'études	0dD1
mémoire de master	0dD1
méthodes	0@U1
métier	0Zb2
métodos	0@V2
místo	0eK1
místo a datum narození	0Dl1
místo bydliště	0eL1
místo narození	0eM1
místo výkonu	0eN1
místo výkonu práce	0eK1
mòbil	0gM1
mòduls	06I1
módszerek	0O>1
módulos	0c]2
móvel	0AP1
móvil	0fo1
mówienie	0g01
móðurmál	0f^1
mô tả	0I`1
mô tả công việc	0A>1
mô tả dự án	0I`1
môn học	0<A1
möglicher eintrittstermin	0L>1
mündlicher ausdruck	0g91
müsaitlik	08n1
müşteri	0Zj1
mācību iestāde	0741
mājas lapa	0;21
mājaslapa	0;21
mărimea echipei	0cX1
město	0gN2
mạng	0cV1
mạng xã hội	0WK1
mức lương mong muốn	0bi1
mức độ	0g62
mức độ thành thạo	0g81
naam	0gP2
naam en adres van de werkgever	0991
naam en soort onderwijs of opleidingsinstelling	0W\1
naam en soort onderwijs- of opleidingsinstelling	0W\1
naam en type van de onderwijs of opleidingsinstelling	0W\1
naam en type van de onderwijs- of opleidingsinstelling	0W\1
naam van de kwalificatie	0Ul1
naam van het diploma	0Ul1
naam werkgever	0991
naavaerende stilling	0gR1
nachname	0P]1
nachname(n) / vorname(n	0XQ1
nachname(n) vorname(n	0XQ1
nachnamen	0P]1
nacida	04L1
nacida el	04L1
nacida en	0gS2
nacido	04L1
nacido el	04L1
nacido en	0gS2
nacimiento	04L1
nacionalidad	0?O1
nacionalidade	0>]1
nacionalidades	0gU2
nacionalitat	0?P1
nacionalnost	0gW2
nadredeni	0gY2
nadrejeni	0g[1
nadređeni	0gY2
nadriadeny	0g\1
nadriadený	0g\1
nadrizeny	0g]1
nadřízený	0g]1
naering	0;V1
naeringsgren	0;U1
naermeste leder	0g^1
naetverk	0g_1
nafn	0S?1
nafn og heimilisfang vinnuveitanda	0T=1
nagovor	0g`1
nagrada	0ga3
nagroda	0gd1
naisiuntacht	0ge1
naissance	0491
naixement	0541
najvyssie dosiahnute vzdelanie	0gf1
najvyssie vzdelanie	0gf1
najvyššie dosiahnuté vzdelanie	0gf1
najvyššie vzdelanie	0gf1
najwazniejsze obowiazki	0Bl1
najwazniejsze osiagniecia	0Kh1
najwazniejsze przedmioty	0UH1
najwazniejsze punkty	0]c1
najważniejsze obowiązki	0Bl1
najważniejsze osiągnięcia	0Kh1
najważniejsze przedmioty	0UH1
najważniejsze punkty	0]c1
nakladatel	0^H1
nakladatelstvi	0^H1
nakladatelstvo	0gg1
nakladatelství	0^H1
nakladateľstvo	0gg1
nakladnik	0gh1
nalog	0gi1
naloge	0EU1
naloge in odgovornosti	0EU1
nam	0gj3
nam sinh	0gm1
nam tot nghiep	0E\1
nama	0gn1
nama belakang	0go1
nama depan	0h01
nama institusi	0Z61
nama keluarga	0go1
nama lengkap	0gn1
nama panggilan	0h01
nama pengguna	02T1
nama penghargaan	0\E1
nama perusahaan	0\S1
nama proyek	0gn1
nama sekolah	0Z61
name	0h15
name and address of employer	0@Q1
name and surname	0<S1
name and type of organisation providing education and training	00f1
name des arbeitgebers	05_1
name of employer	0@Q1
name of institution	00f1
name und adresse des arbeitgebers	05_1
name und art der bildungs oder ausbildungseinrichtung	02N1
name und art der bildungs- oder ausbildungseinrichtung	02N1
name vorname	0XQ1
name, vorname	0XQ1
namn	0h63
namn pa skola	0WP1
namn paa skola	0WP1
namn på skola	0WP1
namsbraut	0;X1
namsgrein	0;X1
namsgreinar	01k1
namskeid	01k1
namssvid (isced f	0h91
napln prace	0>j2
napomena	0h:2
naposledy zmenene	0h<1
naposledy zmeneno	0h=1
naposledy zmenené	0h<1
naposledy změněno	0h=1
nar	0h>2
naringsgren	0;U1
narocnik	0h@1
narodena	0Dk1
narodeny	0Dk1
narodená	0Dk1
narodený	0Dk1
narodnost	0hA3
narodowosc	0hD1
narodowość	0hD1
narozen	0Dl1
narozen a	0Dl1
narozen/a	0Dl1
narozena	0Dl1
naročnik	0h@1
narucilac	0hE1
narucitelj	0hF1
naručilac	0hE1
naručitelj	0hF1
narzedzia	0hG1
narzędzia	0hG1
nasc	0hH2
nascida a	04M1
nascida em	04M1
nascido a	04M1
nascido em	04M1
nascimento	04M1
nascita	04C1
nascuda	0541
nascuda el	0541
nascut	0hJ2
nascut el	0541
nascut in	04m1
nascut la	04m1
nascuta	04m1
nascuta la	04m1
nasjonalitet	0hL1
naslov	0hM1
naslov bivalisca	0hM1
naslov bivališča	0hM1
naslov nagrade	0hN1
naslov naloge	0GI1
naslov prebivalisca	0hM1
naslov prebivališča	0hM1
naslov rada	0HN1
nastroje	0hO2
nastup	0g22
nastup do prace	0EC1
nata a	0bh1
nata il	04C1
natel	0=o1
national id	0X?1
national service	0AF1
nationalitaet	0hQ1
nationalitaeten	0hQ1
nationalitat	0hQ1
nationalitate	0>R1
nationalitate( tati	0>R1
nationalitatea	0>R1
nationalitaten	0hQ1
nationalite	0?B1
nationaliteit	0hR1
nationaliteiten	0hR1
nationalites	0?B1
nationalitet	0hS2
nationalities	0?A1
nationality	0?A1
nationalität	0hQ1
nationalitäten	0hQ1
nationalité	0?B1
nationalités	0?B1
native	0QX1
native language	0QX1
native languages	0QX1
native place	0Wf1
nato a	0bh1
nato a il	04C1
nato il	04C1
nato/a il	04C1
natural de	0hU2
naturalidade	0hW2
nature	0=G1
nature of business	00Y1
natverk	0g_1
naudotos technologijos	0XO1
navaerende stilling	0gR1
navn	0hY4
nazev	0h]2
nazev a adresa zamestnavatele	0\:1
nazev a typ organizace ktera poskytla vzdelani	0h_1
nazev firmy	0\:1
nazev oceneni	0h`1
nazev prace	08`1
nazev skoly	0h_1
nazev spolecnosti	0\:1
nazev zamestnavatele	0\:1
nazionalita	0?H1
nazionalità	0?H1
nazione	0ha1
naziv	0hb7
naziv delovnega mesta	0EW1
naziv dodijeljene kvalifikacije	02P1
naziv firme	0hi1
naziv i adresa poslodavca	0hj2
naziv i vrsta obrazovne ustanove	0Xi1
naziv in naslov delodajalca	0ES1
naziv in status izobrazevalne ustanove	0PX1
naziv in status izobraževalne ustanove	0PX1
naziv izobrazbe	0hl1
naziv kvalifikacije	0hl1
naziv nagrade	0hm2
naziv podjetja	0ES1
naziv radnog mjesta	0ho1
naziv skole	0PV2
naziv sole	0PX1
naziv tvrtke	0Xf1
naziv škole	0PV2
naziv šole	0PX1
nazov	0i02
nazov a adresa zamestnavatela	0i21
nazov a typ organizacie poskytujucej vzdelavanie a pripravu	0i31
nazov firmy	0i21
nazov ocenenia	0i41
nazov prace	08_1
nazov skoly	0i31
nazov spolocnosti	0i21
nazov ziskanej kvalifikacie	0I41
nazwa	0Xm1
nazwa firmy	0e51
nazwa i adres pracodawcy	0e51
nazwa i rodzaj organizacji prowadzacej ksztalcenie lub szkolenie	0i51
nazwa i rodzaj organizacji prowadzącej kształcenie lub szkolenie	0i51
nazwa i typ instytucji edukacyjnej lub szkoleniowej	0i51
nazwa projektu	0Xm1
nazwa szkoly	0i51
nazwa szkoły	0i51
nazwa uzyskanych kwalifikacji	0Io1
nazwa uzytkownika	0bK1
nazwa użytkownika	0bK1
nazwiska	0i61
nazwisko	0i61
nazwisko / imię	0Xm1
nazwisko i imie	0Xm1
nazwisko i imię	0Xm1
nazwisko imie	0Xm1
nazwisko( a) imie (imiona	0Xm1
nazwisko(-a) / imię (imiona	0Xm1
nazzjonalita	0i71
nazzjonalità	0i71
naționalitate	0>R1
naționalitate(-tăți	0>R1
naționalitatea	0>R1
ne	0491
ne a	0a;1
ne en	0491
ne le	0491
ne(e) le	0491
nebenfach	0771
nee	0491
nee a	0a;1
nee en	0491
nee le	0491
negara	0i81
nejvetsi uspechy	0I21
nejvyssi dosazene vzdelani	0i91
nejvyssi vzdelani	0i91
nejvyšší dosažené vzdělání	0i91
nejvyšší vzdělání	0i91
největší úspěchy	0I21
nem	0i:1
neme	0i:1
nemzetiseg	02k1
nemzetiség	02k1
nen tang	0cV1
netfang	0i;1
nettisivu	0^d1
nettside	0Vl1
nettsted	0Vl1
nettverk	0i<1
netvaerk	0i=1
netværk	0i=1
netwerk	0i>1
network	0i?1
netzwerk	0i@1
nev	0iA1
nganh	0aL2
nganh hoc	0>\1
nganh nghe	0aO1
ngay	0iB2
ngay bat dau	0921
ngay cap	0iD1
ngay co the di lam	0iE1
ngay ket thuc	0E\1
ngay sinh	0gm1
ngay thang nam sinh	0gm1
ngay xuat ban	0iF1
nghe	0iG1
nghe nghiep	0A?1
nghiep vu	0A>1
nghiệp vụ	0A>1
nghề nghiệp	0A?1
ngoai ngu	0iH1
ngon ngu	0iH1
ngon ngu lap trinh	0A91
ngoại ngữ	0iH1
nguoi quan ly	0U71
nguyen quan	0iI1
nguyên quán	0iI1
ngành	0aL2
ngành học	0>\1
ngành nghề	0aO1
ngày	0iB2
ngày bắt đầu	0921
ngày có thể đi làm	0iE1
ngày cấp	0iD1
ngày kết thúc	0E\1
ngày sinh	0gm1
ngày tháng năm sinh	0gm1
ngày xuất bản	0iF1
ngôn ngữ	0iH1
ngôn ngữ lập trình	0A91
người quản lý	0U71
nha tuyen dung	0?e1
nha xuat ban	0iJ1
nhan xet	0bL1
nhiem vu	0A>1
nhiem vu chinh	0A>1
nhiệm vụ	0A>1
nhiệm vụ chính	0A>1
nhom	0;31
nhà tuyển dụng	0?e1
nhà xuất bản	0iJ1
nhóm	0;31
nhận xét	0bL1
nickname	0iK3
nidurstodur	0221
nie	0H72
nif	0iN2
nik	0_<1
nilai	0Y:1
nilai akhir	0Y:1
nilai rata rata	0Y:1
nilai rata-rata	0Y:1
nimetus	0iP2
nimi	0iR3
nimike	0iU2
nip	0iW1
niva	0iX6
nivaa	0iX6
niveau	0i^;
niveau cec	0ii1
niveau cecr	0=M1
niveau d'etude	0GF1
niveau d'etudes	0ij2
niveau d'étude	0GF1
niveau d'études	0ij2
niveau dans la classification nationale ou internationale	0ii1
niveau de competence	0il1
niveau de compétence	0il1
niveau de langue	0im1
niveau europeen	0=M1
niveau européen	0=M1
niveau i kvalifikationsrammen	0in1
niveau in de nationale of internationale classificatie	0LF1
niveaustufe	0io1
niveaux cecr	0=M1
niveis qecr	0j01
nivel	0j19
nivel cec	0j:1
nivel de cunoastere	0@X1
nivel de cunoaștere	0@X1
nivel de dominio	0j;2
nivel de escolaridade	0Nl1
nivel de estudios	0cg1
nivel de idioma	0j=2
nivel de studii	0j?1
nivel educativo	0cg1
nivel en la clasificacion nacional o internacional	0ci1
nivel en la clasificación nacional o internacional	0ci1
nivel eqf	0j@2
nivel european	0jB1
nivel europeo	0ch1
nivel mcer	0ch1
nivel mec	0ci1
nivel qecr	0j01
nivel qeq	0jC1
nivel segundo a classificacao nacional ou internacional	0jC1
niveles mcer	0ch1
nivell	0jD3
nivell d'estudis	0jG1
nivell d'idioma	0Q^1
nivell de formacio	0jG1
nivell de formació	0jG1
nivell eqf	0jH1
nivell mec	0jH1
nivell mecr	0jI1
nivells mecr	0jI1
nivelul	0jJ1
nivelul in clasificarea nationala sau internationala	0j:1
nivelul în clasificarea națională sau internațională	0j:1
niveluri cecrl	0jB1
nivo	0jK3
nivo eok	0jN1
nivo znanja	0jO1
nivoi zeroj	0jP1
nivå	0iX6
niðurstöður	0221
nkr niva	0jQ1
nkr-nivaa	0jQ1
nkr-nivå	0jQ1
no	0jR1
no hp	0jS2
no ktp	0_<1
no telepon	0^L1
no telp	0^L1
no. hp	0jS2
no. ktp	0_<1
no. telepon	0^L1
no. telp	0^L1
nodala	0Ek1
nodarbosanas	0jU1
nodarbošanās	0jU1
nodaļa	0Ek1
noegleord	0501
noekkelord	0;b1
nogleord	0501
noi	0jV1
noi bat	0F\1
noi cap	0<X1
noi cong tac	0?e1
noi cu tru	0jW1
noi dao tao	0?f1
noi dung	0I`1
noi dung cong viec	0A>1
noi lam viec	0jX2
noi lam viec mong muon	0jZ1
noi o	0j[3
noi o hien tai	0>W1
noi sinh	0j^1
noi song	0j_2
nokkelord	0;b1
noks nivo	0jN1
nom	0ja2
nom complet	0ja2
nom d'usuari	0jc1
nom d'utilisateur	0XB1
nom de famille	0jd1
nom de l'employeur	0N91
nom de l'empresa	0@S1
nom de l'entreprise	0N91
nom de pila	0je1
nom del premi	0jf1
nom et adresse de l'employeur	0N91
nom et prenom	0jg1
nom et prénom	0jg1
nom et type de l'etablissement d'enseignement ou de formation	0>71
nom et type de l'établissement d'enseignement ou de formation	0>71
nom i adreca de l'empresa	0@S1
nom i adreça de l'empresa	0@S1
nom i cognoms	0@91
nom prenom	0jg1
nom(s	0jd1
nom(s) / prénom(s	0jg1
nom(s) et prenom(s	0jg1
nom(s) et prénom(s	0jg1
nom(s) prenom(s	0jg1
nom, prénom	0jg1
nombre	05A1
nombre completo	05A1
nombre d'empleats	0e11
nombre d'employes	0Ki1
nombre d'employés	0Ki1
nombre de la empresa	0>81
nombre de la organizacion que ha impartido la educacion o la formacion	00d1
nombre de la organizacion que ha impartido la formacion	00d1
nombre de la organización que ha impartido la educación o la formación	00d1
nombre de la organización que ha impartido la formación	00d1
nombre de pila	0jh1
nombre de usuario	02f1
nombre del empleador	0>81
nombre y apellido	05A1
nombre y apellidos	05A1
nombre y direccion de la empresa	0>81
nombre y direccion de la empresa o empleador	0>81
nombre y direccion del empleador	0>81
nombre y dirección de la empresa	0>81
nombre y dirección de la empresa o empleador	0>81
nombre y dirección del empleador	0>81
nombre y tipo de centro	00d1
nombre y tipo de la organizacion que ha impartido la educacion o la formacion	00d1
nombre y tipo de la organizacion que ha impartido la formacion	00d1
nombre y tipo de la organización que ha impartido la educación o la formación	00d1
nombre y tipo de la organización que ha impartido la formación	00d1
nombre y tipo del centro de estudios	00d1
nombre(s	0jh1
nombres	0jh1
nombres y apellidos	05A1
nome	0ji2
nome completo	0ji2
nome de usuario	0AI1
nome de usuário	0AI1
nome de utilizador	0AI1
nome del datore di lavoro	0DN1
nome di battesimo	0jk1
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
nome proprio	0jl2
nome próprio	0jn1
nome utente	0jo1
nome(i) cognome(i	0@81
nome(s) proprio(s	0jn1
nome(s) proprio(s) apelido(s	0k01
nome(s) próprio(s	0jn1
nome(s) próprio(s) / apelido(s	0k01
nomes proprios	0jn1
nomes próprios	0jn1
nomi	0jk1
nominativo	0@81
nomor hp	0V]1
nomor telepon	0^L1
noms	0je1
noms de famille	0jd1
nosaukums	0k12
nosleguma darbs	08a1
noslēguma darbs	08a1
not	0k32
not ortalamasi	0F21
not ortalaması	0F21
nota	0k57
nota del expediente	0<D1
nota final	0k<3
nota media	0<D1
nota mitjana	0OW1
notas	0Og1
note	0k?4
note finale	0dF1
note moyenne	0dF1
notendurchschnitt	00V1
notenschnitt	00V1
notes	00a1
notice period	0821
notă	0<F1
novads	0kC1
nozare	0CC1
nozimigakie pienakumi	06\1
nozīmīgākie pienākumi	06\1
npa	0?n1
nr tel	0kD1
nr telefon	0kE1
nr telefonu	0kD1
nr. telefon	0kE1
numar de angajati	0cX1
numar de telefon	0kE1
number of credits	0BF1
number of employees	0@R1
nume	0Eb1
nume / prenume	0Eb1
nume complet	0Eb1
nume de familie	0kF1
nume de utilizator	0AH1
nume prenume	0Eb1
nume si prenume	0Eb1
nume și prenume	0Eb1
numele angajatorului	03m1
numele de familie	0kF1
numele si adresa angajatorului	03m1
numele si prenumele	0Eb1
numele si tipul institutiei de invatamant furnizorului de formare	0T71
numele și adresa angajatorului	03m1
numele și prenumele	0Eb1
numele și tipul instituției de învățământ / furnizorului de formare	0T71
numer telefonu	0kD1
numero de celular	0fo1
numero de empleados	0kG1
numero de funcionarios	0Fk1
numero de telefon	0kH1
numero de telefone	0AS1
numero de telefono	0kI1
numero de telephone	0QZ1
numero di cellulare	0>01
numero di dipendenti	0Fl1
numero di telefono	0AT1
numri tat telefon ohra	0kJ1
numri tat-telefon oħra	0kJ1
numru tat telefon	0kK1
numru tat-telefon	0kK1
numéro de téléphone	0QZ1
număr de angajați	0cX1
număr de telefon	0kE1
nuo	0kL1
nuoc	0kM1
nuoroda	0Z\1
nutzen	09j1
nutzername	09U1
nuvaerende stilling	0kN1
nuvarande tjaenst	0kO1
nuvarande tjanst	0kO1
nuvarande tjänst	0kO1
nuværende stilling	0kN1
nyckelord	04n1
nyckelpunkter	0WU1
nyelv	0XA1
nyelvek	0XA1
nyelvismeret	0kP1
nyelvtudas	0kP1
nyelvtudas szintje	0kP1
nyelvtudás	0kP1
nyelvtudás szintje	0kP1
nyelvvizsga	0kQ1
nyelvvizsga bizonyitvany	0kQ1
nyelvvizsga-bizonyítvány	0kQ1
nyelvvizsgak	0kQ1
nyelvvizsgák	0kQ1
nykyinen tehtaevae	03P1
nykyinen tehtava	03P1
nykyinen tehtävä	03P1
n° de telephone	0QZ1
n° de téléphone	0QZ1
náisiúntacht	0ge1
námsbraut	0;X1
námsgrein	0;X1
námsgreinar	01k1
námskeið	01k1
námssvið (isced-f	0h91
náplň práce	0>j2
národnost	0kR1
národnosť	0kS1
nástroje	0hO2
nástup	0g22
nástup do práce	0EC1
název	0h]2
název a adresa zaměstnavatele	0\:1
název a typ organizace, která poskytla vzdělání	0h_1
název firmy	0\:1
název ocenění	0h`1
název práce	08`1
název společnosti	0\:1
název zaměstnavatele	0\:1
název školy	0h_1
názov	0i02
názov a adresa zamestnávateľa	0i21
názov a typ organizácie poskytujúcej vzdelávanie a prípravu	0i31
názov firmy	0i21
názov ocenenia	0i41
názov práce	08_1
názov spoločnosti	0i21
názov získanej kvalifikácie	0I41
názov školy	0i31
näringsgren	0;U1
nätverk	0g_1
nåværende stilling	0gR1
næring	0;V1
nærmeste leder	0g^1
né	0491
né en	0491
né le	0491
né à	0a;1
né(e) le	0491
née	0491
née en	0491
née le	0491
née à	0a;1
név	0iA1
níveis qecr	0j01
nível	0kT3
nível de escolaridade	0Nl1
nível de idioma	0Q\1
nível eqf	0jC1
nível qecr	0j01
nível qeq	0jC1
nível segundo a classificação nacional ou internacional	0jC1
nói	0jV1
nøgleord	0501
nøkkelord	0;b1
número de celular	0fo1
número de empleados	0kG1
número de funcionários	0Fk1
número de telefone	0AS1
número de telèfon	0kH1
número de teléfono	0kI1
năm	0gj3
năm sinh	0gm1
năm tốt nghiệp	0E\1
născut	04m1
născut la	04m1
născut în	04m1
născută	04m1
născută la	04m1
nơi công tác	0?e1
nơi cư trú	0jW1
nơi cấp	0<X1
nơi làm việc	0jX2
nơi làm việc mong muốn	0jZ1
nơi sinh	0j^1
nơi sống	0j_2
nơi đào tạo	0?f1
nơi ở	0j[3
nơi ở hiện tại	0>W1
nước	0kM1
nền tảng	0cV1
nổi bật	0F\1
nội dung	0I`1
nội dung công việc	0A>1
o	0Cn1
o firme	0kW2
o firmi	0kY1
o firmie	0kZ1
o firmě	0k[1
o kompaniji	0kY1
o meni	0k\3
o mne	0k_2
o mnie	0ka1
o mně	0kb1
o podjetju	0kc1
o poslodavcu	0kd1
o projektu	0>c1
o spolecnosti	0k[1
o společnosti	0k[1
o spolocnosti	0ke1
o spoločnosti	0ke1
o tvrtki	0kd1
obblighi di leva	0e>1
obcanstvi	0kR1
obcianstvo	0kS1
obcina	0kf1
obdelava informacij	0kg1
obdobi	0HC1
obdobi (od do	0HC1
obdobie	0EI1
obdobje	0=71
období	0HC1
období (od - do	0HC1
obec	0kh2
obecne stanowisko	0kj1
obiectiv	0Ae1
obiettivi raggiunti	0kk1
obiettivo	0A[1
objavljeno	0kl3
objavljeno u	0[B2
objavljeno v	0ko1
objectif	0Aa1
objectifs	0Aa1
objectiu	0Ad1
objective	0B_1
objet	0l02
objetivo	0l24
objetivo profissional	0<g1
objetivos	00n1
oblast	0l62
oblast posobenia	0IQ1
oblast studija	0l81
oblasť pôsobenia	0IQ1
obligations militaires	0l91
obor	0l:2
obor cinnosti	0l<1
obor cinnosti ci odvetvi	0l<1
obor podnikani	0l<1
obor podnikání	0l<1
obor činnosti	0l<1
obor činnosti či odvětví	0l<1
obory vzdelani (isced f	0l=1
obory vzdělání (isced-f	0l=1
obowiazki	0Bl1
obowiązki	0Bl1
obrada informacija	0l>1
obrazovna ustanova	0PV2
obsah	0l?2
observaciones	0Og1
observacions	0Of1
observacoes	0lA1
observatii	0FH1
observações	0lA1
observații	0FH1
obtained	08@1
obtenido	0MF1
obtention	0721
obtenu en	0D>1
obtenu le	0D>1
obtido em	0Ca1
obtingut	0C_1
obtinut	04k1
obywatelstwo	0hD1
občanství	0kR1
občianstvo	0kS1
občina	0kf1
obținut	04k1
ocakavany plat	0lB1
occupation	0\=2
occupation or position held	0FA1
occupazione	0lC2
occupazione desiderata	0lE1
ocekavany plat	0lF1
ocekivana placa	0lG1
ocekivana plata	0lH1
ocena	0lI3
ocena koncowa	0lL1
ocena końcowa	0lL1
ocena na dyplomie	0lL1
oceneni	0h`1
ocenenie	0i41
ocenění	0h`1
ochota cestovat	0eN1
ocjena	0lM1
ocupacao	0lN2
ocupacio	0=21
ocupacio desitjada	0=11
ocupacion	0lP2
ocupació	0=21
ocupació desitjada	0=11
ocupación	0lP2
ocupador	0@S1
ocupatia	0SI1
ocupatia dorita	0SJ1
ocupatie	0SJ1
ocupação	0lN2
ocupația	0SI1
ocupația dorită	0SJ1
ocupație	0SJ1
oczekiwane stanowisko	0kj1
oczekiwane wynagrodzenie	0lR1
oczekiwania finansowe	0lR1
od	0lS6
od - do	0lY5
od do	0lY5
odbor	0l^3
odbory vzdelavania (isced f	0la1
odbory vzdelávania (isced-f	0la1
oddelek	0LE1
oddeleni	0lb1
oddelenie	0lc1
oddzial	0J01
oddział	0J01
oddělení	0lb1
odeljenje	0ld1
odgovornosti	0le3
odjel	0lh1
odkaz	0li2
odnos	0lk3
odporucanie	0ln1
odporúčanie	0ln1
odpovednost	0WB1
odpovednosti	0WB1
odpovědnost	0WB1
odpovědnosti	0WB1
odpowiedzialna za	0Bl1
odpowiedzialnosc	0Bl1
odpowiedzialność	0Bl1
odpowiedzialny za	0Bl1
odul	0901
odul adi	0901
odulu veren	0lo1
odvetvi	0l<1
odvetvie	0IQ1
odvětví	0l<1
oenskad befattning	0kO1
oenskad loen	0bH1
oenskad ort	0Q`1
oenskad tjaenst	0kO1
oensket loen	0bJ1
oensket loenn	0bI1
oensket stilling	0m02
oevrig	03j1
oevriga e-postadresser	0m21
oevriga telefonnummer	0m31
oevriga uppgifter	0451
oevriga webbplatser	0m41
oevrige e-mailadresser	0m51
oevrige hjemmesider	0m61
oevrige oplysninger	03f1
oevrige telefonnumre	0m71
oevrigt	0m82
oferit de	0141
oggetto	0m:2
ogrenim durumu	0Ko1
ogrenim duzeyi	0L11
ogrenim turu	0L11
ohjaaja	0No1
ohjelmat	06@1
ohjelmistot	06@1
oib	0m<1
okkupazzjoni jew pozizzjoni	0\X1
okkupazzjoni jew pożizzjoni	0\X1
okres	0m=3
okres wypowiedzenia	0I61
okres zatrudnienia	0Bj1
okrug	0m@1
oktatasi intezmeny	08H1
oktatast kepzest nyujto intezmeny neve es tipusa	08H1
oktatási intézmény	08H1
oktatást / képzést nyújtó intézmény neve és típusa	08H1
oktatást/képzést nyújtó intézmény neve és típusa	08H1
okul	0L01
okul adi	0L01
okul adı	0L01
okuma	0mA1
okurettindi	0:R1
ollscoil	0@:1
olvasas	0mB1
olvasott szoveg ertese	0mB1
olvasott szöveg értése	0mB1
olvasás	0mB1
om arbeidsgiver	0961
om arbetsgivaren	0Qn1
om bedriften	0961
om firmaet	0mC1
om foeretaget	0Qn1
om foretaget	0Qn1
om företaget	0Qn1
om meg	0dN1
om mig	0mD2
om virksomheden	0mC1
omandatud kvalifikatsioon	0^h1
omdoeme	0mF1
omdome	0mF1
omdöme	0mF1
omfattning	04_1
omgeving	0TS1
omrezje	0mG1
omrežje	0mG1
omschrijving	09f1
omvang team	00A1
on ad	0X_1
onad	0X_1
onderneming	0991
onderscheiding	0mH1
onderwerp	0mI2
onderwijsinstelling	0W\1
one cikan basarilar	08g1
one cikanlar	0mK1
onemli noktalar	0mK1
ong	0mL3
ongelmanratkaisu	0mO1
online	0HJ1
onlus	06N1
onnistumiset	0]61
onnur netfong	0mP1
onnur simanumer	0mQ1
onskad befattning	0kO1
onskad lon	0bH1
onskad ort	0Q`1
onskad tjanst	0kO1
onsket lon	0bJ1
onsket lonn	0bI1
onsket stilling	0m02
opdrachtgever	0972
opdragsgiver	0<<1
opening	0mR1
opening paragraph	0mR1
opening salutation	0VA1
opgaver	05a1
opgaver og ansvar	05a1
opiekun	0mS1
opinia	0Bi1
opinnaeytetyoe	0GG1
opinnaeytetyoen aihe	0GG1
opinnaytetyo	0GG1
opinnaytetyon aihe	0GG1
opinnot	02A1
opinnäytetyö	0GG1
opinnäytetyön aihe	0GG1
opintojaksot	02A1
opintopisteet	0_g1
opintopistetta	0_g1
opintopistettae	0_g1
opintopistettä	0_g1
opis	0mT5
opis dela	0EU1
opis firmy	0kZ1
opis kompanije	0kY1
opis podjetja	0kc1
opis posla	0Im2
opis projekta	0>d3
opis projektu	0mY2
opis tvrtke	0kd1
opleider	0W\1
opleiding	0m[2
opleidingsinstituut	0W\1
opleidingsniveau	0m]2
opmerking	0m_1
opmerkingen	0m_1
opnaaede resultater	0m`1
opnaaet	0ma1
opnaede resultater	0m`1
opnaet	0ma1
opnåede resultater	0m`1
opnået	0ma1
opomba	0mb1
oppdragsgiver	0<;1
oppeained	02@1
oppeasutus	0V`1
oppekava	0Na1
oppevaldkonnad (isced f	0mc1
oppgave	08T1
oppgaver	05X1
oppgaver og ansvar	05X1
oppilaitos	0^_1
oppnaadd	0md1
oppnaadde resultater	0me1
oppnaaelser	0me1
oppnadd	0md1
oppnadde resultater	0me1
oppnaelser	0me1
oppnådd	0md1
oppnådde resultater	0me1
oppnåelser	0me1
oppsigelsestid	0\Q1
oppsummering	0dN1
oprogramowanie	0hG1
opsigelsesvarsel	0\P1
opstina	0mf1
option	0HR1
opublikowano	0Ci1
opublikowano w	0Bk1
opzegtermijn	09e1
opština	0mf1
oqsma tal edukazzjoni (isced f	0mg1
oqsma tal-edukazzjoni (isced-f	0mg1
oral expression	0mh1
orario	0Ak1
oras	0mi2
orasul	0b?1
oraș	0mi2
orașul	0b?1
organ wydajacy	0mk1
organ wydający	0mk1
organisaatio	0ml3
organisasi	0mo2
organisasjon	0n12
organisatie	0n33
organisation	0n6@
organisatsioon	0nF2
organisme	0nH5
organisme certificateur	07e1
organisme de delivrance	07e1
organisme de délivrance	07e1
organisme de formation	0>71
organisme emetteur	07e1
organisme émetteur	07e1
organismo	0nM2
organismo emisor	0MG1
organitzacio	0nO3
organització	0nO3
organizacao	0nR4
organizacao emissora	0N31
organizace	0nV3
organizacia	0nY2
organizacija	0n[;
organizacion	0nf3
organización	0nf3
organizacja	0ni2
organizasyon	0F41
organizatie	0nk2
organizatie emitenta	0LU1
organization	0nm5
organizator	0o24
organização	0nR4
organização emissora	0N31
organizație	0nk2
organizație emitentă	0LU1
organizzazione	0o63
organizzazione emittente	0ME1
organizzazzjoni	0To1
organizácia	0nY2
organizācija	0o92
orientador	0>V1
orientadora	0>V1
origem	0o;1
originario de	0ba1
origine	0o<2
orodja	0]\1
orszag	0o>1
ország	0o>1
ort	0o?5
ortalama	0F21
ortam	03^1
oryggi	0oD1
osaaminen	0]?1
osaamistaso	0oE1
osakond	0d51
osasto	0oF1
osebno ime	0oG1
osiagniecia	0Kh1
osiągnięcia	0Kh1
oskastarf	0oH1
oskus	0\e1
oskused	0\[1
oskustase	0oI1
osloveni	0oJ1
oslovenie	0oK1
oslovení	0oJ1
oslovljavanje	0oL2
osobno ime	0oN1
osoite	0\a1
osservazioni	0Y61
osszefoglalas	0d71
osszefoglalo	0d71
ostale e adrese	0oO1
ostale e-adrese	0oO1
ostale web stranice	0oP1
ostale web-stranice	0oP1
ostali podaci	0oQ2
ostali telefoni	0oS1
ostalo	0IL3
ostatne	0C<1
ostatni	0C71
ostatnia zmiana	0oT1
ostatné	0C<1
ostatní	0C71
osztaly	0BW1
osztalyzat	06a1
osztály	0BW1
osztályzat	06a1
other	01?1
other email addresses	0MB1
other emails	0MB1
other phone numbers	0T81
other phones	0T81
other websites	0T91
others	01?1
otorgado por	0nM2
otra informacion	0oU1
otra información	0oU1
otros	0oU1
otros correos	0oV1
otros correos electronicos	0oV1
otros correos electrónicos	0oV1
otros datos	0oU1
otros enlaces	0oW1
otros sitios web	0oW1
otros telefonos	0oX1
otros teléfonos	0oX1
otsikko	0oY1
ottenuto il	0AG1
outcome	00g1
outcomes	00g1
outils	0@U1
outils et technologies	0@U1
outils utilises	0@U1
outils utilisés	0@U1
outorgado por	06e1
outras informacoes	0oZ1
outras informações	0oZ1
outros	0oZ1
outros dados	0oZ1
outros e mails	0o[1
outros e-mails	0o[1
outros links	0o\1
outros sites	0o\1
outros telefones	0o]1
outros telefones de contato	0o]1
ouvir	0@\1
over de organisatie	09:1
over het bedrijf	09:1
over mij	0m_1
overall	0871
overall grade	0871
overig	0o^1
overige	0o^1
overige e mailadressen	03c1
overige e-mailadressen	03c1
overige gegevens	0o^1
overige informatie	0o^1
overige telefoonnummers	03d1
overige websites	03e1
overview	00W2
ovrig	03j1
ovriga e postadresser	0m21
ovriga telefonnummer	0m31
ovriga uppgifter	0451
ovriga webbplatser	0m41
ovrige e mailadresser	0m51
ovrige hjemmesider	0m61
ovrige oplysninger	03f1
ovrige telefonnumre	0m71
ovrigt	0m82
ozet	0131
očakávaný plat	0lB1
očekivana plata	0lH1
očekivana plaća	0lG1
očekávaný plat	0lF1
p	0o_2
paaaine	02?1
paaasialliset tehtavat ja vastuualueet	0]71
paaboerjad	0;51
paakohdat	0]m1
paatehtavat	0]71
paattyen	0b\1
paattyi	0b\1
paattymisen syy	0_j1
pabaiga	08]1
pabaigos data	08]1
paborjad	0;51
padalinys	0Eg1
padronanza	0am2
paeaeaine	02?1
paeaeasialliset tehtaevaet ja vastuualueet	0]71
paeaekohdat	0]m1
paeaetehtaevaet	0]71
paeaettyen	0b\1
paeaettyi	0b\1
paeaettymisen syy	0_j1
paeivaemaeaerae	02=2
paeivaemaeaeraet	02I1
paese	0ha1
paese di residenza	0ha1
page personnelle	0?o1
page web	0?o1
pageidaujamas atlyginimas	06b1
pageidaujamos pareigos	0oa1
pagina personal	0ob2
pagina personale	0@11
pagina pessoal	0@21
pagina web	0od5
pagină web	0oi1
pagrindines pareigos	06f1
pagrindines uzduotys	06f1
pagrindines veiklos ir atsakomybe	06f1
pagrindiniai dalykai	0C>1
pagrindiniai punktai	0oj1
pagrindinės pareigos	06f1
pagrindinės užduotys	06f1
pagrindinės veiklos ir atsakomybė	06f1
paikka	0ok1
paikkakunta	06T2
pais	0ol3
pais de residencia	0oo2
paivamaara	02=2
paivamaarat	02I1
pajjiz	1011
pajjiż	1011
pakape	1021
pakāpe	1021
palabras clave	05G1
palavras chave	03F1
palavras-chave	03F1
palgasoov	1031
palkinnon myoentaejae	0bj1
palkinnon myontaja	0bj1
palkinnon myöntäjä	0bj1
palkinnon nimi	0oY1
palkinto	0oY1
palkkapyynto	1041
palkkapyyntoe	1041
palkkapyyntö	1041
palkkatoive	1041
palkkatoivomus	1041
palvelu	03@1
pana la	00`1
panoga	0EP1
panstwo	1051
papeis	0SC1
papel	1065
papel no projeto	0SC1
paper	10;2
papildoma informacija	0]I1
papildu informacija	0?>1
papildu informācija	0?>1
papéis	0SC1
par mani	0^\1
para	10=2
paraules clau	0L71
parcours	0HR1
pareigos	10?3
pareigos ir atsakomybe	06f1
pareigos ir atsakomybė	06f1
parla	0Oc1
parlar	0Oc1
parlato	0<[1
parler	0Od1
parole chiave	0@Z1
parteizugehoerigkeit	10B1
parteizugehorigkeit	10B1
parteizugehörigkeit	10B1
participare la conversatie	0B11
participare la conversație	0B11
party	10C1
paru dans	0A81
parution	04:1
parution dans	0A81
pas foto	10D1
pasaporte	0<?1
pasfoto	10E1
pasiekimai	10F1
paskelbimo data	10G1
paskelbta	10G1
paskelbta leidinyje	0`_1
paskutini karta keista	10H1
paskutinį kartą keista	10H1
pasniedza	10I1
paspoort	0;c1
passaporte	0:@1
passaporto	0<>1
passfoto	0:51
passport	0X?1
passport no	0X?1
passport number	0X?1
pasta indekss	10J1
pastabos	05B1
pasto kodas	10K1
pasutitajs	0]X1
pasūtītājs	0]X1
patente	10L1
patente di guida	10L1
patente i	10L1
patente o patenti	10L1
patente(i	10L1
patente/i	10L1
patenti	10L1
pavadinimas	10M2
pavarde	10O1
pavardė	10O1
pays	10P1
pays de residence	10P1
pays de résidence	10P1
pazymys	08d1
país	0ol3
país de residencia	10Q1
país de residência	10R1
państwo	1051
pašto kodas	10K1
pažymys	08d1
peaeriala	0Na1
pealkiri	0751
peamised tooulesanded	0]n1
peamised tööülesanded	0]n1
pec	0YA1
pedejas izmainas	10S1
pekerjaan	10T2
pelanggan	0]R1
pemberi	0FZ1
pemberi kerja	0\S1
pemberi penghargaan	0FZ1
pembimbing	06[1
pembuatan konten	10V1
pemecahan masalah	10W1
peminatan	0:D1
pencapaian	0Vc1
pencapaian utama	0Vc1
pendidikan terakhir	10X1
penempatan	0bW1
penerbit	10Y2
penerbit sertifikat	0Gn1
pengalaman	0`91
penghargaan	0\E1
pengolahan informasi	10[1
pensum	04a1
pentru	09T1
penulis	10\1
penyelenggara	10]2
per	0@B1
per a	10_1
peralatan	02]1
peran	10`3
peran dalam proyek	10c1
peran saya	10c1
perangkat	02]1
perangkat lunak	02]1
percakapan	0ZV1
percentage	0871
perekonnanimi	10d1
perekonnaseis	0`I1
perenimi	10d1
perfil	10e3
perfiles	0BZ1
perfils	10h1
perfis	0AR1
perguruan tinggi	0Z61
perhe	10i1
perhesuhteet	10i1
perioada	0Ih1
perioadă	0Ih1
period	10j4
periode	10n6
periode de travail	04;1
periodico	0A42
periodo	1143
periods	0EF1
periood	01f1
periódico	0A42
perjodu	0DE1
permanent address	01@1
permesso di lavoro	1171
permesso di soggiorno	1171
permis	1182
permis auto	11:1
permis b	0f51
permis de conducere	11:1
permis de conduir	0<n1
permis de conduire	0f51
permis de conduire b	0f51
permis de sejour	07d1
permis de séjour	07d1
permis de travail	07d1
permis(e) de conducere	11:1
permiso de conduccion	0<k1
permiso de conducción	0<k1
permiso de conducir	0<k1
permiso de residencia	11;1
permiso de trabajo	11;1
permiso(s) de conduccion	0<k1
permiso(s) de conducción	0<k1
permís de conduir	0<n1
personal a cargo	0kG1
personal site	0HJ1
personal website	0HJ1
personalausweis	11<1
personalverantwortung	0591
personas a cargo	0kG1
personenstand	0P^1
persones a carrec	0e11
persones a càrrec	0e11
personnummer	0Qe1
perusahaan	11=2
període	0Ic1
período	11?2
pesel	0iW1
peso	11A3
pfc	11D1
pfe	0dD1
ph	0<N1
ph d afhandling	01o1
ph.d.-afhandling	01o1
phan mem	0A91
phd thesis	08S1
phone	11E2
phone alt	0<N1
phone call	0<N1
phone no	0<N1
phone number	0<N1
phones	0T81
phong	0;31
phong ban	0;31
photo	11G2
photograph	0841
photographie	11I1
phòng	0;31
phòng ban	0;31
phần mềm	0A91
piattaforma	11J1
picture	0841
pieejamiba	0CB1
pieejamība	0CB1
pienakumi	06\1
pienākumi	06\1
pieskira	10I1
pieskirejs	10I1
piezimes	0^\1
piezīmes	0^\1
piešķīra	10I1
piešķīrējs	10I1
piirkond	0c81
pilietybe	11K1
pilietybė	11K1
pilns vards	11L1
pilns vārds	11L1
pilseta	11M1
pilsoniba	11N1
pilsonība	11N1
pilsēta	11M1
pisanie	11O2
pisanje	11Q3
pisemny projev	11T1
pisno sporocanje	11U1
pisno sporočanje	11U1
pisomny prejav	11V1
plaats	11W3
place	11Z2
place of birth	0:V1
place of origin	0Wf1
place of residence	0?I1
plantilla	0kG1
plat	11\2
plataforma	11^3
plateforme	11a1
platform	11b6
platforma	11h7
platforms	0;f1
platformă	11o1
platove ocakavania	0lB1
platové očakávania	0lB1
plats	05d1
plattform	1203
plec	1231
plz	1241
poaeng	0WR1
poang	0WR1
poblacio	0b52
poblacion	0?N1
població	0b52
población	0?N1
pocet podriadenych	1251
pocet podrizenych	1261
pocet zamestnancov	1251
pocet zamestnancu	1261
pocetak	0E62
pocuvanie	1271
poczatek	0Cj1
poczta	01K1
poczta elektroniczna	01K1
początek	0Cj1
podelil	1281
podelila	1281
podeljevalec	1281
podjetje	1292
podnik	12;2
podrocja izobrazevanja (isced f	12=1
podrocje	12>2
podrocje studija	12@1
področja izobraževanja (isced-f	12=1
področje	12>2
področje študija	12@1
podrucja obrazovanja (isced f	12A1
podrucje	12B2
podrucje studija	12D1
područja obrazovanja (isced-f	12A1
područje	12B2
područje studija	12D1
podsumowanie	0ka1
poduzece	0Xf1
poduzeće	0Xf1
pogovor	0Uc1
pohipunktid	0O01
pohitegevused ja vastutusvaldkonnad	0]n1
pohlavi	12E1
pohlavie	12F1
pohlaví	12E1
poids	0OC1
poin utama	12G1
points	0P11
points cles	00:1
points clés	00:1
points forts	00:1
pokalbis	09R1
poklic	12H1
pokrajina	12I1
pol	12J1
pole	0GM1
political affiliation	10C1
political status	10C1
polno ime	0Xj1
polozaj	0EW1
položaj	0EW1
ponsel	0V]1
pontos chave	0FI1
pontos principais	0FI1
pontos-chave	0FI1
popis	0l?2
popis firmy	0kW2
popis prace	0>j2
popis projektu	0l?2
popis práce	0>j2
poradatel	12K2
porozumiewanie sie	0ZU1
porozumiewanie się	0ZU1
portable	0=o1
portafolio	0@31
portafolis	0M`1
porte	0Fk1
portefoelje	0Vl1
portefolje	0Vl1
portefølje	0Vl1
portfolio	12M?
portfolyo	08X1
portfólio	12\2
portfólió	0Wh1
portofolio	0`:1
portofoliu	0oi1
portrait	11G2
pos el	02Z1
pos-el	02Z1
posicao	0<i1
posicao no curso	12^1
posicio	0=21
posicion	0<h1
posició	0=21
posición	0<h1
posisi	12_2
posisi jabatan	0[S1
posisi yang diinginkan	0[R1
posisi yang dilamar	0[R1
posisi/jabatan	0[S1
posisjon	0\?1
positie	09_1
position	12a9
position held	0FA1
positsioon	03M1
posizione	0Ya1
posizione desiderata	0lE1
posizione in graduatoria	12j1
posizione militare	0e>1
posizione ricercata	0lE1
posizione ricoperta	0Ya1
posição	0<i1
posição no curso	12^1
poslech	12k1
poslodavac	0hj2
poslovi	0UB1
poslovi i odgovornosti	0Im2
poslusanje	12l1
poslušanje	12l1
posobisko	0e81
post	12m4
post code	1311
post inmhianaithe	0TC1
post tat twelid	1321
post tat-twelid	1321
post vizat	0SJ1
posta electronica	01U1
posta elettronica	0YA1
posta elettronika	0Y=1
posta kodu	1331
postadres	01\1
postadress	01^1
postadresse	1343
postal address	01@1
postal code	1311
postanschrift	04\1
postanski broj	1372
postcode	1392
poste	13;2
poste actuel	0MP1
poste occupe	0MO1
poste occupé	0MO1
poste recherche	0MP1
poste recherché	0MP1
poste souhaite	0MP1
poste souhaité	0MP1
poste vise	0MP1
poste visé	0MP1
postes	0MO1
postfang	0i;1
postignuca	13=2
postignuća	13=2
postiindeks	13?1
postinumero	13@1
postiosoite	0\a1
postitoimipaikka	06V1
postleitzahl	1241
postna stevilka	13A1
postnr	13B3
postnumer	13E1
postnummer	13B3
posto	0<i1
postort	0Vo1
postovni smerovaci cislo	13F1
poststed	13G1
postul ocupat	0SI1
postul vizat	0SJ1
poszukiwane stanowisko	0kj1
potrdila	0\31
poudarki	13H1
pour	0@A1
pouzite nastroje	0I?1
pouzite technologie	0hO2
pouzivatelske meno	13I1
použité nástroje	0I?1
použité technologie	0I?1
použité technológie	0]b1
používateľské meno	13I1
povezava	13J1
poveznica	0Z]1
povinnosti	0>j2
povolani	0WD1
povolani nebo vykonavana funkce	13K1
povolanie	13L1
povolání	0WD1
povolání nebo vykonávaná funkce	13K1
povprecje	13M1
povprecna ocena	13M1
povprečje	13M1
povprečna ocena	13M1
povzetek	0mb1
powod odejscia	13N1
powód odejścia	13N1
poza	13O1
pozadovana mzda	11\2
pozadovana pozice	0WD1
pozadovana pozicia	13L1
pozice	13P2
pozicia	13R2
pozicija	13T4
pozicio	09X1
poziom	13X3
poziom bieglosci	0O11
poziom biegłości	0O11
poziom erk	13[1
poziom wyksztalcenia	13\1
poziom wykształcenia	13\1
poziom zaawansowania	13]1
poziom znajomosci	0:H1
poziom znajomości	0:H1
poziomy cefr	0O11
pozisyon	0UX1
pozisyonu	0UX1
pozitia	0SI1
pozitia dorita	0SJ1
pozitie	0SI1
pozizzjoni	0\X1
poziția	0SI1
poziția dorită	0SJ1
poziție	0SI1
poznamka	0k_2
poznavanje	13^2
poznámka	0k_2
pozycja	13`1
pozícia	13R2
pozíció	09X1
poză	13O1
pozīcija	0XK1
poäng	0WR1
počet podriadených	1251
počet podřízených	1261
počet zamestnancov	1251
počet zaměstnanců	1261
početak	0E62
počúvanie	1271
pořadatel	12K2
poštanski broj	1372
poštna številka	13A1
poštovní směrovací číslo	13F1
pożizzjoni	0\X1
požadovaná mzda	11\2
požadovaná pozice	0WD1
požadovaná pozícia	13L1
poștă electronică	01U1
praca doktorska	13a1
praca dyplomowa	13a1
praca inzynierska	13a1
praca inżynierska	13a1
praca licencjacka	13a1
praca magisterska	13a1
pracodawca	0e51
pracovna napln	0W?1
pracovna pozicia	13b1
pracovne zaradenie	13b1
pracovni napln	0WB1
pracovni pomer	0IU1
pracovni pozice	13K1
pracovni status	13c1
pracovni zarazeni	13K1
pracovná náplň	0W?1
pracovná pozícia	13b1
pracovné zaradenie	13b1
pracovní náplň	0WB1
pracovní poměr	0IU1
pracovní pozice	13K1
pracovní status	13c1
pracovní zařazení	13K1
pradikat	00V1
pradzia	0kL1
pradzios data	0kL1
pradžia	0kL1
pradžios data	0kL1
praedikat	00V1
praesenzdienst	0;h1
praestationer	0m`1
praktikumsbetrieb	05_1
prasenzdienst	0;h1
prasme	13d1
prasmes	06i1
prawo jazdy	13e1
prawo jazdy kat	13e1
prax	0H61
praxe	0ER1
pre	13f1
preavis	0D?1
preaviz	0Gd1
preavviso	0G]1
prebivalisce	13g2
prebivaliste	13i4
prebivalište	13i4
prebivališče	13g2
predikat	0Y:1
predmeti	0UC3
predmety	0_T2
predstava o platu	0lF1
preduzece	0hi1
preduzeće	0hi1
preferovana lokalita	13m2
preferovaná lokalita	13m2
preferowana lokalizacja	0f<1
preferred city	0FB1
preferred location	0FB1
preferred locations	0FB1
prefix	0Wi1
preis	07A1
premi	0jf1
premio	13o3
premiu	0Ec1
premju	1421
prendre part a une conversation	0ZT1
prendre part à une conversation	0ZT1
prenom	1431
prenom et nom	0jg1
prenom nom	0jg1
prenom(s	1431
prenom(s) nom	0jg1
prenoms	1431
prenume	1441
prenume si nume	0Eb1
prenume și nume	0Eb1
prenumele	1441
preporuka	0eI2
presentation	1452
presentation de l'entreprise	0091
presented by	08C1
prestasi	0Vc1
prestasjoner	0me1
prestaties	09G1
prestationer	0S:1
pretensao	1471
pretensao salarial	1471
pretension salarial	0OV1
pretensiones economicas	0OV1
pretensiones económicas	0OV1
pretensiones salariales	0OV1
pretensions salarials	1481
pretensión salarial	0OV1
pretensão	1471
pretensão salarial	1471
pretentii salariale	06S1
pretention salariale	1491
pretentions	1491
pretentions salariales	1491
pretenții salariale	06S1
previsao de conclusao	04K1
previsão de conclusão	04K1
prezdivka	14:1
prezime	14;2
prezime i ime	0Xg2
pricakovana placa	14=1
pridobljena izobrazba	0hl1
pridobljeni naziv	0hl1
pridobljeno	0Do1
prieksmeti	0TG1
prieksvards	14>1
priekšmeti	0TG1
priekšvārds	14>1
priemer	0WO1
priezvisko	14?1
priezvisko a meno	0=k1
priimek	14@1
priimek in ime	0Xj1
prijmeni	14A1
prijmeni a jmeno	0=j1
prijmeni jmeno	0=j1
prijs	0mH1
prima lingua	0aF1
primaere opgaver	05a1
primeira lingua	0XG1
primeira língua	0XG1
primeiro nome	0jn1
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
principales logros	0OS1
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
principali risultati	0kk1
principali tematiche competenze professionali possedute	0AZ1
principali tematiche/competenze professionali possedute	0AZ1
principals funcions	0181
priomhabhair	0Bb1
priomhghniomhaiochtai agus priomhfhreagrachtai	0Ib1
priomhphointi	0;d1
priporocilo	0eT1
priporočilo	0eT1
pris	14B3
prisens navn	14E2
privat	0Q<1
privatadresse	04\1
privatanschrift	04\1
prix	0Gj1
prizas	05<1
prize	08?1
priznanje	0ga3
pričakovana plača	14=1
prk	13[1
pro	14G1
pro gradu	0GG1
pro gradu -tutkielma	0GG1
pro gradu tutkielma	0GG1
probleemide lahendamine	14H1
probleemoplossing	14I1
problem cozme	14J1
problem solving	14K1
problem çözme	14J1
problemamegoldas	14L1
problemen oplossen	14I1
problemloesen	14M1
problemloesning	14N3
problemloesung	14M1
problemlosen	14M1
problemlosning	14N3
problemlosung	14M1
problemlösen	14M1
problemlösning	14Q1
problemlösung	14M1
problemløsning	14R2
problemu risinasana	14T1
problemu sprendimas	14U1
problemų sprendimas	14U1
problémamegoldás	14L1
problēmu risināšana	14T1
procesarea informatiei	14V1
procesarea informației	14V1
processamento de informacao	14W1
processamento de informação	14W1
processen	0TS1
processes	0;f1
prodi	0:D1
producao escrita	0Nm1
producao oral	0Ao1
productie	14X1
productie en interactie	0Tk1
production	0mh1
production ecrite	0KC1
production orale	0Od1
production écrite	0KC1
produzione orale	0<[1
produzione scritta	0<]1
produzzjoni orali	0\g1
produção escrita	0Nm1
produção oral	0Ao1
proefschrift	0241
prof	0V81
profese	14Y2
profesi	0[R1
profesia	14[2
profesie	0SJ1
profesija	14]4
profesija arba pareigos	14a1
profesija vai ienemamais amats	0XK1
profesija vai ieņemamais amats	0XK1
profesion	0<f1
profesion o cargo desempenado	0<h1
profesión	0<f1
profesión o cargo desempeñado	0<h1
professio	0=11
profession	14b3
professional experience	14e1
professional title	0B_1
professione	14f2
professió	0=11
professjoni	0Y21
profgrada	0V81
proficiencia	0Hi2
proficiency	14h2
proficiência	0Hi2
profiel	14j2
profielen	14l1
profiil	0^01
profiili	0X91
profiilit	14m1
profil	14nB
profil daring	0d31
profil firmy	0kZ1
profil perusahaan	0FE1
profile	15@4
profiler	15D3
profiles	00l1
profili	15G4
profili social	15K1
profilis	05B1
profiller	15L1
profilo	0Y61
profilo aziendale	06l1
profilok	0^f1
profils	15M2
profilul	0HX1
profiluri	15O1
profily	15P2
profissao	15R2
profissão	15R2
progetto	0A[1
program	15T6
program de lucru	15Z1
program studi	0:D1
programari	0L71
programas	0@V2
programe	0@Y1
programes	0L71
programi	15[3
programine iranga	0XO1
programinė įranga	0XO1
programlar	03^1
programma	0PS1
programma's	0TS1
programmas	06i1
programmatura	06i1
programmatūra	06i1
programme	15^4
programmer	0e?2
programmi	0@Z1
programmid	0\[1
programmiersprachen	0L81
programok	0O>1
programos	0XO1
programska oprema	0]\1
programvara	04n1
programvare	0;b1
programy	0di3
proiect	0Ae1
proiect de diploma	0G\1
proiect de diplomă	0G\1
proifil	00o1
proiseail faisneise	15b1
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
proje turu	15c1
proje türü	15c1
project	09f1
project client	01n1
project description	08U1
project overview	08U1
project role	15d1
project summary	08U1
project type	0=E1
projectbeschrijving	09f1
projecte	0Ad1
projecte final	15e1
projectomschrijving	09f1
projecttype	15f1
projedeki gorev	15g1
projedeki görev	15g1
projedeki rol	15g1
projekat	15h1
projekt	15i:
projekt leirasa	0Bn1
projekt leírása	0Bn1
projekta apraksts	05D1
projektarbeit	00\1
projektart	0\_1
projektas	05E1
projektbeginn	03l1
projektben betoltott szerep	1631
projektben betöltött szerep	1631
projektbeschreibung	07:1
projektbeskrivelse	0Y;1
projektbeskrivning	08c1
projektdauer	09d1
projektende	00]1
projekti	0_[1
projekti kirjeldus	0]E1
projektin kuvaus	0_[1
projektin tyyppi	0`31
projektinhalt	07:1
projektlaufzeit	09d1
projektname	0XQ1
projekto aprasymas	05E1
projekto aprašymas	05E1
projektpartner	0931
projektrolle	0731
projekts	05D1
projektseite	0Z[1
projekttyp	1641
projekttype	1651
projektzeitraum	09d1
projektziel	07:1
projeler ve basarilar	08g1
projeler ve başarılar	08g1
projet	0Aa1
projet de fin d'etudes	0dD1
projet de fin d'études	0dD1
projeto	0F61
projeto final	0Ge1
promedio	0<D1
promedio general	0<D1
promotor	0mS1
prosecna ocena	1661
prosek	1661
prosečna ocena	1661
prosjecna ocjena	0lM1
prosjek	0lM1
prosjek ocjena	0lM1
prosjekt	0Y_1
prosjektbeskrivelse	0Y_1
prosjekttype	1671
prosječna ocjena	0lM1
prospech	1682
prospěch	0WN1
prostredi	0I?1
prostředí	0I?1
provider	16:2
province	16<2
provincia	16>4
provincie	16B1
provinsi	0C11
provinz	0;g1
província	16C2
proyecto	00n1
proyecto fin de carrera	11D1
proyecto final	11D1
proyek	0FC1
pruefstelle	07;1
pruefungsfaecher	0Ve1
prufstelle	07;1
prufungsfacher	0Ve1
prumer	0WN1
przedmioty	0UH1
przedsiebiorstwo	0e51
przedsiębiorstwo	0e51
przelozony	0mS1
przetwarzanie informacji	16E1
przełożony	0mS1
przyznajacy	0SY1
przyznający	0SY1
przyznane przez	0SY1
prädikat	00V1
präsenzdienst	0;h1
præstationer	0m`1
préavis	0D?1
prémio	0Gi1
prénom	1431
prénom et nom	0jg1
prénom nom	0jg1
prénom(s	1431
prénom(s) / nom	0jg1
prénoms	1431
présentation	1452
présentation de l'entreprise	0091
prétention salariale	1491
prétentions	1491
prétentions salariales	1491
prêmio	0Gi1
príomhghníomhaíochtaí agus príomhfhreagrachtaí	0Ib1
príomhphointí	0;d1
príomhábhair	0Bb1
próf	0V81
prófgráða	0V81
próifíl	00o1
próiseáil faisnéise	15b1
prüfstelle	07;1
prüfungsfächer	0Ve1
průměr	0WN1
psani	11T1
psaní	11T1
psc	16F2
pseudo	0XB1
pseudonyme	0XB1
psč	16F2
puan	0F21
pubblicato da	0=81
pubblicato il	04D1
pubblicato in	0=81
pubblicato su	0=81
pubblikatur	0VO1
publicado	04O1
publicado el	04O1
publicado em	16H2
publicado en	0AB1
publicado por	0A42
publicat	16J2
publicat a	0AC1
publicat in	0A61
publicat per	0AC1
publicat în	0A61
publicatiedatum	0Te1
publication	0c<1
publication date	0D@1
publicerad	16L1
publicerad i	0R01
publiceringsdatum	16L1
publicesanas datums	16M1
publicets	16M1
publicets izdevuma	0[G1
publicēts	16M1
publicēts izdevumā	0[G1
publicēšanas datums	16M1
publie dans	0A81
publie le	04:1
publie par	0A81
publikovane	0E91
publikovane v	0gg1
publikovano	0E81
publikovano v	0^H1
publikované	0E91
publikované v	0gg1
publikováno	0E81
publikováno v	0^H1
publiseringsdato	16N1
publisert	16N1
publisert i	16O1
published	0D@1
published by	0c<1
published in	0c<1
publisher	0c<1
publié dans	0A81
publié le	04:1
publié par	0A81
puesto	16P3
puesto actual	0<f1
puesto de trabajo	0<h1
puesto deseado	0<f1
puesto desempenado	0<h1
puesto desempeñado	0<h1
puesto en la promocion	16S1
puesto en la promoción	16S1
puesto solicitado	0<f1
puh	16T1
puh nro	16T1
puh.nro	16T1
puheen tuottaminen	16U1
puhelin	16T1
puhelinnumero	16T1
puhuminen	16U1
puhuttelu	16V1
puncte cheie	16W1
punkty ects	16X1
punktzahl	00V1
puno ime	0Xg2
punteggio	0d21
punti chiave	0Y71
punti ewlenin	16Y1
punti salienti	0Y71
puntos clave	0041
puntos destacados	0041
punts clau	16Z1
punts destacats	16Z1
puntuacion	0<D1
puntuación	0<D1
pusobiste	0eK1
pvm	0gI1
pàgina personal	0M`1
pàgina web	0M`1
página personal	0@31
página pessoal	0@21
página web	16[2
până la	00`1
päivämäärä	02=2
päivämäärät	02I1
pääaine	02?1
pääasialliset tehtävät ja vastuualueet	0]71
pääkohdat	0]m1
päätehtävät	0]71
päättyen	0b\1
päättyi	0b\1
päättymisen syy	0_j1
påbörjad	0;51
période	04;1
période de travail	04;1
písanie	11V1
písemný projev	11T1
písomný prejav	11V1
póstfang	0i;1
póstnúmer	13E1
pôle	0GM1
pôsobisko	0e81
põhipunktid	0O01
põhitegevused ja vastutusvaldkonnad	0]n1
pēdējās izmaiņas	10S1
płeć	1231
předměty	0WC1
představa o platu	0lF1
přezdívka	14:1
příjmení	14A1
příjmení / jméno	0=j1
příjmení a jméno	0=j1
působiště	0eK1
qari	16]1
qasam ta' studju	16^1
qcer	0ai1
qecr	0j01
qecrl	0j01
qeq	16_2
qualifica	16a3
qualifica conseguita	0`Q1
qualificacao	0F@1
qualificacio	0OW1
qualificació	0OW1
qualification	16d3
qualificação	0F@1
qualifikation	02O1
qualite	16g1
qualité	16g1
quan he	16h1
quan hệ	16h1
que quan	16i2
quellcode	0Z[1
quoc gia	0kM1
quoc tich	16k1
quote	16l1
quy mo nhom	16m1
quy mô nhóm	16m1
quê quán	16i2
quốc gia	0kM1
quốc tịch	16k1
r phost	16n1
r-phost	16n1
raakimine	16o1
raccomandazione	0?=1
race	0OD1
racun	1702
radni staz	0US2
radni staž	0US2
radni zadaci	0Im2
radno mesto	1721
radno mjesto	0ho1
radno mjesto na koje se prijavljujete	1731
radno vreme	1741
radno vrijeme	1751
rahal	09O1
rahvus	0]f1
raison du depart	0fj1
raison du départ	0fj1
rajonas	05F1
rakkomandazzjoni	1761
rakstisana	1771
rakstitprasme	1771
rakstītprasme	1771
rakstīšana	1771
raktazodziai	0XO1
raktažodžiai	0XO1
ral	06G1
ral attuale	06G1
ram	1781
rama	0601
ramo	1792
ramo da empresa	06_1
ramo de atividade	17;1
rang	0?Y1
rank	17<2
ranking	17>2
rannog	0R71
rannóg	0R71
rapporteert aan	09?1
rapporterar till	0>U1
rapporterer til	17@1
rapporto	0<j1
raspolozivost	17A1
raspoloživost	17A1
rasymas	17B1
rate	0B`1
rating	0Ob1
rattachement	0GL1
raven	17C2
raven eok	17E1
raven sok	17E1
raven znanja	17F1
ravni sejo	17G1
razdoblje	0Dj1
razgovor	0U_2
razina	17H2
razina eqf	17J1
razina hko	17J1
razina znanja	17K1
razine zeroj	17L1
razlog odlaska	17M1
razpolozljivost	0g11
razpoložljivost	0g11
račun	1702
raħal	09O1
rašymas	17B1
re	17N1
reading	17O1
reading comprehension	17O1
realisations	0:I1
realisations cles	0:I1
realisations principales	0:I1
realizacoes	0AE1
realizari	17P1
realizari principale	17P1
realizações	0AE1
realizări	17P1
realizări principale	17P1
reason for leaving	0`V1
recapito	0AT1
recapito telefonico	0AT1
received	08@1
recipient	01C1
recomanacio	17Q1
recomanació	17Q1
recomandare	17R1
recomendacao	0>o1
recomendacion	17S1
recomendación	17S1
recomendação	0>o1
recommandation	08:1
recommendation	16l1
reconeixement	0jf1
reconocimiento	0TD1
red	17T1
red social	17T1
rede	17U1
rede social	17U1
redegoerelse	0g;1
redegorelse	0g;1
redegørelse	0g;1
reden van vertrek	17V1
reden vertrek	17V1
redes sociais	0AR1
redes sociales	0BZ1
referanse	06j1
referat	00b1
reference	17W3
referencia	17Z5
referencja	0Bi1
referens	0mF1
referentie	00>1
referenz	07?1
referenza	17_2
refererer til	0g^1
referinta	17R1
referință	17R1
referència	17Q1
referência	0>o1
regarding	17N1
regiao	0Gk1
regija	17a2
regime	0fL1
regime de trabalho	0fL1
regio	17c3
region	17f=
regionas	05F1
regione	0<V1
regions	0kC1
regiune	0\D1
região	0Gk1
regió	0@>1
región	1832
regjun	1851
reigiun	0AQ1
reimse staideir	00U1
reimsi oideachais (isced f	1861
reisbereidheid	0Tn1
reisebereitschaft	0:41
reisepass	11<1
reiteach fadhbanna	1871
rekomendacija	1882
rekomendacja	0Bi1
rekomendasi	18:1
rekomendācija	06g1
rekommendation	0mF1
relacao	18;1
relacio	18<1
relacion	18=1
relació	18<1
relación	18=1
relacja	18>1
relasjon	18?1
relatie	18@2
relation	18B4
relationship	0<^1
relatore	18F1
relatrice	18F1
relazione	0<j1
relazzjoni	18G1
relação	18;1
relație	0<M1
release date	0D@1
released	0D@1
relevant courses	0B61
relevant coursework	0B61
relevant modules	0B61
relevante kurse	0Ve1
relevante vakken	09M1
religiao	18H1
religie	18I2
religion	18K4
religione	18O1
religionszugehoerigkeit	0UA1
religionszugehorigkeit	0UA1
religionszugehörigkeit	0UA1
religião	18H1
religión	18P1
relocation	0FB1
remarque	0081
remarques	0081
remis par	06n1
remuneration souhaitee	1491
reparto	0G11
repere	16W1
repo	0HJ1
reporta a	0GO1
reported to	01e1
reporting to	01e1
reports to	01e1
repositorio	16[2
repository	18Q2
repositório	0@21
repozitar	18S1
repozitář	18S1
repozytorium	18T1
reseau	11a1
reseaux sociaux	0@g1
resedinta	0mi2
reseni problemu	18U1
reservista	18V1
resevanje tezav	18W1
reside em	0>`1
residence	18X5
residence permit	18]1
residence status	18]1
residencia	18^7
residente a	0?E1
residential address	01@1
residenza	18e2
residència	0b52
residência	18g3
resim	0Re1
resolucao de problemas	18j1
resolucion de problemas	18k1
resolución de problemas	18k1
resolution de problemes	18l1
resolução de problemas	18j1
responsabbiltajiet	06m1
responsabile	18F1
responsabile di	06k1
responsabilidades	18m2
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
responsable	18o2
responsable de	1912
responsavel por	06`1
responsibilities	0Al1
responsibility	15d1
responsible for	0Al1
responsável por	06`1
ressort	00b1
result	1932
resultaat	1952
resultado	1973
resultados	19:2
resultados alcancados	0AE1
resultados alcançados	0AE1
resultados obtidos	0AE1
resultat	19<:
resultate	09j1
resultaten	09G1
resultater	19F2
resultats	19H2
resultats obtenus	0:I1
results	00g1
resum	0Of1
resume	19J2
resumen	19L2
resumo	19N2
resumé	09P1
reszleg	0BW1
rete	11J1
retea	11o1
retele sociale	15O1
retning	0PA2
retribuzione desiderata	06G1
reussites	0:I1
revija	0ko1
revista	19P4
revistă	0A61
revue	0A81
rezolvarea de probleme	19T1
rezultat	19U8
rezultatai	10F1
rezultatas	19]2
rezultate	17P1
rezultate obtinute	17P1
rezultate obținute	17P1
rezultati	19_4
rezultats	19c2
rezultaty	0Kh1
rezultāti	19e1
rezultāts	19c2
rezumat	0FH1
reġjun	1851
reģions	0kC1
reševanje težav	18W1
reședința	0b81
reședință	0b?1
rețea	11o1
rețele sociale	15O1
rfc	0<?1
rg	0:@1
richting	0251
riconoscimento	19f1
ridicak	19g1
ridicske opravneni	19g1
ridicsky prukaz	19g1
ridicsky prukaz sk	19g1
riepilogo	0Y61
riesenie problemov	19h1
riešenie problémov	19h1
right to work	18]1
riik	19i1
rijbewijs	0Y51
rijbewijs rijbewijzen	0Y51
rijbewijs/rijbewijzen	0Y51
rijbewijzen	0Y51
riki	06i1
rikisborgararettur	19j1
rikisfang	19j1
rilasciato	0AG1
rilasciato da	19k2
rilasciato il	0AG1
rincian	0FD1
ringkasan	0==1
riomhphost	16n1
riporto	18F1
riporto a	18F1
risoluzione dei problemi	19m1
risoluzione di problemi	19m1
risorse gestite	0Fl1
risultati	0kk1
risultati ottenuti	0kk1
risultati raggiunti	0kk1
risultato	0kk1
ritgerd	0bV1
ritgerð	0bV1
ritun	19n1
rivista	0=81
rizultat	0cY1
rizultati	0]H1
riżultat	0cY1
riżultati	0]H1
rjesavanje problema	19o1
rješavanje problema	19o1
roden	0E:2
rodena	0E:2
rodinny stav	1:02
rodinný stav	1:02
rodny jazyk	1:22
rodný jazyk	1:22
rodzaj	1:41
rodzaj dzialalnosci lub sektor	0;W1
rodzaj działalności lub sektor	0;W1
rodzaj studiow	0Io1
rodzaj studiów	0Io1
rodzaj umowy	0RP1
roepnaam	1:51
roil	1:61
roinn	0R71
rojen	0E<1
rojena	0E<1
rojstni datum	0E<1
rojstni kraj	0_11
rok	1:79
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
roku	0`g1
roky	0HA2
roky praxe	1:@2
roků	0`g1
rol	1:BA
rol en el projecte	0LM1
rol en el proyecto	0dn1
rol in het project	0e;1
rol in proiect	1:S1
rol sa tionscadal	1:61
rol în proiect	1:S1
rola	1:T6
rola v projekte	1:Z1
rola w projekcie	0fa1
rolam	0d71
role	1:[;
role dans le projet	0fh1
role in project	15d1
role v projektu	1:f1
roles	1:g4
roles and responsibilities	0Al1
roll	1:k6
roll i projektet	1;11
rolle	1;29
rolle i projektet	1;;1
rolle i prosjektet	1;<1
rolle im projekt	0731
rollen	1;=2
roller	1;?4
rollid	0eH1
rols	0LM1
rolul meu	1;C2
rolum	1;E2
roluri	1:S1
roly	1:Z1
rolüm	1;E2
rooli	1;G3
rooli projektissa	1;J1
roolini	1;J1
roolit	1;J1
rozhovor	1;K2
rozpoczecie	0Cj1
rozpoczęcie	0Cj1
rozprawa doktorska	13a1
rozumienie tekstu	0Bm1
rozumienie ze sluchu	1;M1
rozumienie ze słuchu	1;M1
rozwiazywanie problemow	1;N1
rozwiązywanie problemów	1;N1
rođen	0E:2
rođena	0E:2
rp	19g1
rua	0H_1
rubro	1;O1
rue	01c1
rufname	1;P1
rufnummer	0Q<1
rugadh	0C^1
runasana	0fi1
runāšana	0fi1
ruoli	0XZ1
ruolo	1;Q3
ruolo attuale	0lE1
ruolo desiderato	0lE1
ruolo nel progetto	0XZ1
ruolo ricercato	0lE1
ruolo ricoperto	0Ya1
rut	0<?1
rwol	1;T2
rwol fil progett	1;V1
rwol fil-proġett	1;V1
rwoli	1;V1
rysys	1;W1
rythme	0Ah1
ryšys	1;W1
rääkimine	16o1
réalisations	0:I1
réalisations clés	0:I1
réalisations principales	0:I1
région	0<U1
régió	0d<1
réigiún	0AQ1
réimse staidéir	00U1
réimsí oideachais (isced-f	1861
réiteach fadhbanna	1871
rémunération souhaitée	1491
réseau	11a1
réseaux sociaux	0@g1
résidence	0a<2
résolution de problèmes	18l1
résultat	1;X2
résultats	0:I1
résultats obtenus	0:I1
résumé	0081
részleg	0BW1
réussites	0:I1
ríkisborgararéttur	19j1
ríkisfang	19j1
ríomhphost	16n1
róil	1:61
ról	1;Z2
ról sa tionscadal	1:61
rólam	0d71
rôle	1;\3
rôle dans le projet	0fh1
rôles	0fh1
rīki	06i1
s	0Vi1
s posti	0d=1
s'exprimer oralement en continu	0Od1
s-posti	0d=1
sa	0Cl1
saatavuus	02n1
saavutukset	0]61
saavutused	1;_1
sabhailteacht	1;`1
sadrzaj	1;a2
sadržaj	1;a2
saehkoeposti	0d=1
saehkoepostiosoite	0d=1
saekerhet	1;c1
safety	1;d1
saglik durumu	0;J1
sahkoposti	0d=1
sahkopostiosoite	0d=1
saida	04K1
saistiba	1;e1
saistība	1;e1
saite	0;21
sajt	0ZZ1
sakerhet	1;c1
sakuma datums	0jR1
sakums	0jR1
salaire	1491
salaire souhaite	1491
salaire souhaité	1491
salari desitjat	1481
salario	0OV1
salario deseado	0OV1
salario pretendido	1471
salaris	0Tm1
salarisindicatie	0Tm1
salariswens	0Tm1
salariu dorit	06S1
salary	0B`1
salary expectation	0B`1
salary expectations	0B`1
salis	1;f1
saludo	1;g1
salutation	1;h2
salário pretendido	1471
samantekt	02<1
samenvatting	0m_1
sammanfattning	0431
sammendrag	0dN1
samodzielne wypowiadanie sie	0g01
samodzielne wypowiadanie się	0g01
samostatny ustni projev	0eS1
samostatny ustny prejav	0X01
samostatný ústny prejav	0X01
samostatný ústní projev	0eS1
sampai	0W61
samskipti	1;j2
samtal	1;l2
samtale	1;n2
samtok	0Q51
samtök	0Q51
santrauka	05B1
saoranacht	0ge1
saoránacht	0ge1
sapaan	1<01
sarcini	0171
sarcini si responsabilitati	0171
sarcini și responsabilități	0171
saruna	0FY1
sasniegumi	19e1
satura veidosana	1<11
satura veidošana	1<11
saturs	05D1
saugumas	1<21
savivaldybe	1<31
savivaldybė	1<31
sazetak	0h:2
sazina	1<41
saziņa	1<41
saída	04K1
sağlık durumu	0;J1
sažetak	0h:2
schlagwoerter	0L81
schlagworte	0L81
schlagworter	0L81
schlagwörter	0L81
schluesselwoerter	0L81
schluss	1<51
schlusselworter	0L81
schlüsselwörter	0L81
school	1<62
school name	00f1
schreiben	1<81
schriftlich	1<81
schriftlicher ausdruck	1<81
schrijfvaardigheid	1<91
schrijven	1<91
schulabschluss	0WM1
schule	02N1
schulform	02O1
schwerbehinderung	09J1
schwerpunkt	0771
schwerpunkte	1<:4
schwerpunktfacher	0Ve1
schwerpunktfaecher	0Ve1
schwerpunktfächer	0Ve1
scoala	0T71
scoil	0@:1
scop	0Ae1
scope	08U1
scope of work	0Al1
score	1<>2
scribhneoireacht	1<@1
scriere	0Oe1
scriobh	1<@1
scriptie	0241
scritto	0<]1
scrittura	0<]1
scríbhneoireacht	1<@1
scríobh	1<@1
scuola	06]1
sdruzeni	1<A1
sdružení	1<A1
sdt	0F]1
seccio	0NS1
seccion	0H31
secció	0NS1
sección	0H31
secteur	0HQ1
secteur d'activite	0HQ1
secteur d'activité	0HQ1
sectie	0@T1
section	1<B3
section key	1<E1
section order	1<F1
sections	1<F1
sector	1<G7
sector d'activitat	1781
sector de actividad	1;O1
sectorul de activitate	0HW1
securite	1<N1
security	1;d1
secție	0@T1
sede	1<O2
sede desiderata	0Gb1
sede di lavoro	0bg1
sedez	0_01
sedež	0_01
sediu	0b81
seeking	0B_1
sef direct	0B51
segmento	17;1
seguranca	1<Q1
segurança	1<Q1
seguridad	1<R1
sehir	0XU2
seimine padetis	1<S1
seimynine padetis	1<S1
seit	03l1
sejo	17G1
sejours linguistiques	0O[1
sekolah	0Z61
seksjon	0851
sektion	0861
sektor	1<T=
sektor dela	0LE1
sektor rada	1<a2
sektori	1<c1
sektorius	1<d1
sektors	0CC1
sektör	0M[1
selected achievements	00g1
selected courses	0B61
selesai	0W61
self assessment	0=a1
self-assessment	0=a1
selskab	05`1
selskap	05W1
seluler	0V]1
seminare	0Ve1
senast aendrad	1<e1
senast andrad	1<e1
senast ändrad	1<e1
senest aendret	1<f1
senest ændret	1<f1
senior thesis	08S1
sentrale arbeidsoppgaver	05X1
seoladh	1<g1
seoladh riomhphoist	16n1
seoladh ríomhphoist	16n1
seoltai riomhphoist eile	1<h1
seoltaí ríomhphoist eile	1<h1
seqf niva	1<i1
seqf-nivaa	1<i1
seqf-nivå	1<i1
serr	1<j2
serrj	1<l1
sersvid	0;X1
sertifikat	0Qk1
sertifikat klasse	0Qk1
sertifikater	1<m1
sertifikati	0[k1
service	0GM1
service militaire	0l91
service national	0l91
servicio militar	0a21
serviciu	0@T1
serviciul militar	1<n1
servico militar	18V1
servizio di leva	0e>1
servizio militare	0e>1
serviço militar	18V1
sess	0Tb1
sesso	1<o1
setor	17;1
setor de atividade	17;1
setor interno	0Go1
settore	1=02
settore di attivita	03H1
settore di attività	03H1
settore interno	0G11
settur	1=21
seu	0b@1
seviye	1=33
sex	1=62
sexe	1=82
sexo	0T`2
sexul	0T\1
seyahat engeli	0<L1
sfarsit	00`1
sfârșit	00`1
shrnuti	0kb1
shrnutí	0kb1
siap bekerja	0]:1
sicherheit	1=:1
sicurezza	1=;1
sidast breytt	1=<1
sidlo	0eK1
siec	1==1
siedziba	0bU1
siekiamos pareigos	0oa1
siet	1=>1
sieć	1==1
sieť	1=>1
sign off	0?d1
sign-off	0?d1
siguranta	1=?1
siguranță	1=?1
sigurnost	1=@1
sigurta	1=A1
sigurtà	1=A1
sihtnumber	13?1
sijainti	0ok1
sikerek	0LS1
sikkerhed	1=B1
sikkerhet	1=C1
sim	0]21
simanumer	0Vi1
simi	0Vi1
since	09C1
sinh nam	0gm1
sinh ngay	0gm1
sinh ngày	0gm1
sinh năm	0gm1
sintese	0lA1
sintesi	0Y61
sintesis	0Og1
sirket	0QV1
sirket adi	0QV1
sirket hakkinda	0QW1
sirket tanitimi	0QW1
sisaelloentuotanto	1=D1
sisaeltoe	0_[1
sisallontuotanto	1=D1
sisalto	0_[1
sist endret	1=E1
sisu	0]E1
sisuloome	1=F1
sisällöntuotanto	1=D1
sisältö	0_[1
sit	1=G1
sit elettroniku	1=H1
sit web	1=H1
sitaatti	0`S1
sitat	06j1
site	1=I6
site internet	0?o1
site personnel	0?o1
site pessoal	0@21
site web	1=O2
siti web ohra	1=Q1
siti web oħra	1=Q1
sitio	0@31
sitio web	16[2
sito	0@11
sito internet	0@11
sito personale	0@11
sito web	0@11
situacao atual	1=R1
situacao militar	18V1
situacao profissional	1=R1
situacio actual	1=S1
situacio laboral	1=S1
situacion actual	0O61
situacion laboral	0O61
situacion militar	0a21
situació actual	1=S1
situació laboral	1=S1
situación actual	0O61
situación laboral	0O61
situación militar	0a21
situatia militara	1<n1
situation actuelle	1=T1
situation de famille	0M\1
situation familiale	0M\1
situation matrimoniale	0M\1
situation professionnelle	1=T1
situazione attuale	0A11
situação atual	1=R1
situação militar	18V1
situação profissional	1=R1
situația militară	1<n1
situs	0`:1
situs lain	1=U1
situs web	0`:1
sitz	05^1
siviilipalvelus	06>1
siviilisaaty	10i1
siviilisaeaety	10i1
siviilisääty	10i1
sivilstand	1=V1
sivilstatus	1=V1
sivuaineet	02A1
size	0@R1
sjediste	0eQ1
sjedište	0eQ1
skaitymas	1=W1
skapande av innehaall	1=X1
skapande av innehall	1=X1
skapande av innehåll	1=X1
skildring	0Y_1
skill level	0Ob1
skills	1=Y2
skills used	0;f1
skirnarnafn	0L61
skkr	0LH1
skola	1=[7
skole	1=b2
skoli	0Vd1
skrift	1=d2
skriftlig	1=f2
skriftlig faerdighet	1=h1
skriftlig fardighet	1=h1
skriftlig färdighet	1=h1
skripsi	0G[1
skriva	1=h1
skrive	1=f2
skriving	1=i1
skrivning	1=j1
sks	0\J1
skyrius	0Eg1
skírnarnafn	0L61
skóli	0Vd1
slag	1671
sleutelwoorden	0TS1
slika	0Rn3
sloinne	1=k1
slowa kluczowe	0hG1
sluchanie	1;M1
slusanje	1=l2
slusno razumevanje	12l1
slut	1=n2
slutbetyg	0:31
slutdato	0231
slutdatum	08<1
slutt	08=1
sluttaarsak	1>01
sluttarsak	1>01
sluttdato	08=1
sluttårsak	1>01
sluzba	1>13
sluzba wojskowa	1>41
sluzenje vojaskega roka	1>51
slušanje	1=l2
slušno razumevanje	12l1
služba	1>13
služenje vojaškega roka	1>51
smer	1>62
smigh	1>81
smigħ	1>81
smjer	12D1
snakke	0g@1
snit	0Tc1
snitt	0U@1
snittbetyg	0:31
snittkarakter	0U@1
sns	1>92
sns名	1>;1
so cmnd	0=I1
so di dong	0FV1
so dien thoai	0F]1
so luong nhan vien	16m1
so nam kinh nghiem	0]C1
so nguoi	16m1
so tin chi	1><1
soavtorji	08>1
sobre	0lA1
sobre a empresa	06_1
sobre l'empresa	0161
sobre la empresa	00m1
sobre mi	1>=2
sobre mim	0lA1
sobre mí	0Og1
sobre o projeto	0F61
sobrenome	05?1
social	1>?2
social media	00l1
social network	11J1
social networks	00l1
sociala medier	1>A1
sociale media	14l1
sociale medier	1>B1
socialne siete	1>C1
socialni site	1>D1
societa	0DN1
societate	03m1
societatea	03m1
societe	0MS2
società	0DN1
sociálne siete	1>C1
sociální sítě	1>D1
société	0MS2
soeker	0kO1
softver	1>E3
softvér	0]b1
software	1>H9
software used	0;f1
software utilizzati	0@Z1
softwares	03F1
soggiorni linguistici	0O31
sokak	01]1
soker	0kO1
sola	0PX1
soluzzjoni tal problemi	1>Q1
soluzzjoni tal-problemi	1>Q1
sommario	0Y61
sommarju	1>R1
son degisiklik	1>S1
son değişiklik	1>S1
sonstiges	1>T1
sonuc	08g1
sonuclar	08g1
sonuç	08g1
sonuçlar	08g1
soort	15f1
soort bedrijf of sector	09;1
soort opleiding	0Ul1
soovitud amet	0LY1
soovitud palk	1031
soovitus	0Zm1
sorotan	12G1
sorumluluk alanlari	08o1
sorumluluk alanları	08o1
sorumluluklar	08o1
sorumluluklarim	08o1
sorumluluklarım	08o1
sosiaalinen media	14m1
sosiale medier	1>U1
sosyal medya	15L1
sotilasarvo	06>1
soucasna pozice	0WD1
souhrn	0kb1
source	0HJ1
source code	0HJ1
současná pozice	0WD1
soyad	1>V1
soyadi	1>V1
soyadı	1>V1
soyisim	1>V1
soziale netzwerke	0^S1
sozialversicherungsnummer	11<1
sozlu anlatim	0^Y1
sozlu etkilesim	0\Z1
speaking	0ZS1
speaking: interaction	0ZS1
speaking: production	0mh1
speciale	1>W2
specialisatie	0251
specialisation	1>Y2
specialisering	01i1
specialitate	1>[2
specialite	0HR1
specialitāte	0PS1
specializace	1>]1
specializacia	1>^1
specializacija	1>_2
specializacio	0\U1
specializare	0HX1
specializare obtinuta	0<E1
specializare obținută	0<E1
specializarea	0HX1
specialization	0621
specializzazione	03I1
specializáció	0\U1
specialty	0621
specialybe	1>a2
specialybė	1>a2
specijalizacija	1>c2
specjalizacja	0J11
specjalizzazzjoni	16^1
specjalnosc	0J11
specjalność	0J11
speisialtacht	00U1
spezialisierung	0771
speċjalizzazzjoni	16^1
splet	13J1
spletna stran	13J1
spletno mesto	13J1
spoken interaction	0ZS1
spoken production	0mh1
spol	1>e2
spolecnost	0\:1
spolek	1<A1
společnost	0\:1
spolocnost	0i21
spoločnosť	0i21
spoluautori	1>g2
spoluautoři	07k1
spraak	1>i2
spraakbevis	1>k2
spraakcertifikat	0>K1
spraakerfarenhet	1>m1
spraakerfaring	1>n1
spraaknivaa	1>o2
spraaksertifikater	1<m1
sprache	0S<1
sprachen	0S<1
sprachen und werkzeuge	0L81
spracherfahrung	07=1
spracherfahrungen	07=1
sprachkenntnis	0io1
sprachnachweise	1?11
sprachniveau	0io1
sprachzertifikat	1?11
sprachzertifikate	1?11
spracovanie informacii	1?21
spracovanie informácií	1?21
sprak	1>i2
sprakbevis	1>k2
sprakcertifikat	0>K1
sprakerfarenhet	1>m1
sprakerfaring	1>n1
sprakniva	1>o2
spraksertifikater	1<m1
sprechen	0g91
sprechen: gesprache	03[1
sprechen: gespraeche	03[1
sprechen: gespräche	03[1
spreekvaardigheid	14X1
spreken	14X1
sprog	1?31
sprogbeviser	0>L1
sprogcertifikater	0>L1
sprogerfaring	1?41
sprogniveau	0P:1
språk	1>i2
språkbevis	1>k2
språkcertifikat	0>K1
språkerfarenhet	1>m1
språkerfaring	1>n1
språknivå	1>o2
språksertifikater	1<m1
spécialisation	0HR1
spécialité	0HR1
sraid	1<g1
srednia	0lL1
srednia ocen	0lL1
sritis	1<d1
srodowisko	0hG1
sráid	1<g1
staat	1?52
staatsangehoerigkeit	0hQ1
staatsangehorigkeit	0hQ1
staatsangehörigkeit	0hQ1
staatsbuergerschaft	0hQ1
staatsburgerschaft	0hQ1
staatsburgerschap	0hR1
staatsbürgerschaft	0hQ1
stack	1?78
stack technique	0@U1
stack tecnologica	03F1
stack tecnologico	1??2
stack tecnológica	03F1
stack tecnológico	05G1
stad	1?A4
stada	1?E1
stadas posta	1?F1
stadsetning	0;j1
stadt	0T[1
stadur	0;j1
staff	0@R1
stagiul militar	1<n1
stalno prebivalisce	0hM1
stalno prebivališče	0hM1
stan	1?G1
stan cywilny	1?H1
stand	0`k1
standort	05^1
standplaats	1?I1
stanowisko	13`1
stanowisko docelowe	0kj1
stare civila	1?J1
stare civilă	1?J1
starea civila	1?J1
starea civilă	1?J1
starf	1?E1
starfsgrein	0oH1
starfsheiti	1?K2
starfslysing	00c1
starfslýsing	00c1
starfssvid	1?E1
starfssvið	1?E1
starost	1?M3
start	1?P7
start date	1?W2
startdato	1?Y2
startdatum	1?[3
started	09C1
starting date	09C1
stastijums	0fi1
stat	1?^2
stat civili	1?`1
stat ċivili	1?`1
state	0B=1
statement	16l1
statna prislusnost	0kS1
statne obcianstvo	0kS1
statni obcanstvi	0kR1
statni prislusnost	0kR1
stato	1?a2
stato civile	0Q@1
stato di salute	0341
stato occupazionale	0A11
statsborgarskap	0hL1
statsborgerskab	1?c1
statsborgerskap	0hL1
status	1?d5
status kawin	1?i1
status kepegawaian	0[g1
status perkawinan	1?i1
status pernikahan	1?i1
status zawodowy	1?j1
statut	1=T1
statut marital	0M\1
stav	1:02
staz pracy	0I>1
staða	1?E1
staðsetning	0;j1
staður	0;j1
staż pracy	0I>1
stecena kvalifikacija	02P1
steceno	0E02
steceno zvanje	1?k2
sted	1?m3
stelle	09b1
stellenbezeichnung	09b1
stellenwunsch	02R1
stellung	09b1
stepen	1@02
stepen obrazovanja	1@21
stepen studija	1@31
steuer id	11<1
steuer-id	11<1
stevilo zaposlenih	1@41
stečena kvalifikacija	02P1
stečeno	0E02
stečeno zvanje	1?k2
stichpunkte	09k1
stichting	1@51
stichwoerter	0L81
stichworter	0L81
stichwörter	0L81
stifter	07<1
stig	1@62
stilling	1@86
stillingsbetegnelse	0kN1
stillingsprosent	04]1
stillingstittel	0gR1
stofnun	0Q51
stopien	1@>2
stopien naukowy	0Io1
stopien zaawansowania	13]1
stopień	1@>2
stopień naukowy	0Io1
stopień zaawansowania	13]1
stopnja	1@@2
stopnja izobrazbe	0[I1
stopnja znanja	17F1
stos technologiczny	0hG1
stosunek do sluzby wojskowej	1>41
stosunek do służby wojskowej	1>41
stowarzyszenie	0SX1
straat	01\1
strada	01T1
strani jezik	0[h2
stranka	1@B2
stranky	18S1
strasse	04\1
strasse hausnummer	04\1
strasse und hausnummer	04\1
strasse, hausnummer	04\1
strata	0XR1
straße	04\1
straße und hausnummer	04\1
straße, hausnummer	04\1
street	01@1
street address	01@1
strona	18T1
strona domowa	18T1
strona internetowa	18T1
strona www	18T1
strucna sprema	1@D2
structure	1@F2
structure d'accueil	0N91
strukturvieniba	0Ek1
struktūrvienība	0Ek1
strumenti	0@Z1
strumenti utilizzati	0@Z1
stručna sprema	1@D2
stránka	1@H1
stránky	18S1
studie	0251
studiegebieden (isced f	1@I1
studiegebieden (isced-f	1@I1
studieinriktning	01i1
studienabschluss	02O1
studienarbeit	00\1
studienfach	0771
studiengang	1@J2
studieninhalte	0Ve1
studienrichtung	0771
studienschwerpunkt	0771
studiepoeng	1@L1
studieprogram	0RF1
studiepunten	0K@1
studieretning	0PA2
studierichting	0251
studiested	0WQ1
studii	0j?1
studij	12D1
studije	0l81
studijni obor	1>]1
studijni program	1>]1
studijni prumer	0WN1
studijny odbor	1>^1
studijny program	1>^1
studijní obor	1>]1
studijní program	1>]1
studijní průměr	0WN1
studijska smer	12@1
studijski program	1@M3
studiju kryptis	0PY1
studiju programa	0PY1
studiju programma	0PS1
studiju virziens	0PS1
studijų kryptis	0PY1
studijų programa	0PY1
studium	0_`1
study type	00e1
stufe	0]02
stundensatz	0TV1
stupanj	1@P2
stupanj obrazovanja	1@R1
stupen	1@S4
stupen vzdelani	0I11
stupen vzdelania	0I41
stupeň	1@S4
stupeň vzdelania	0I41
stupeň vzdělání	0I11
stvaranje sadrzaja	1@W1
stvaranje sadržaja	1@W1
stádas pósta	1?F1
stát	1@X1
státní občanství	0kR1
státní příslušnost	0kR1
stāstījums	0fi1
su di me	0Y61
sua doi lan cuoi	1@Y1
suautori	1@Z1
subject	1@[2
subject line	17N1
subjects	1@]3
subordinates	0@R1
suc khoe	0<R1
sucasna pozicia	13L1
succes	0:I1
succese	17P1
successen	09G1
successes	00g1
successi	0kk1
succès	0:I1
suggett	16^1
suggetti ewlenin	0^a1
sugu	1@`1
suhde	1@a1
suhe	1@b1
suhrn	1@c1
suhtlus	1@d1
suiomh	02F1
suiomh greasain	0`U1
sujet	1@e2
sujet de memoire	0dD1
sujet de mémoire	0dD1
sujet de these	0dD1
sujet de thèse	0dD1
sujet du memoire	0dD1
sujet du mémoire	0dD1
sukcesy	0Kh1
suku	1@g1
sukunimi	1@h1
sukunimi etunimi	0OJ1
sukunimi, etunimi	0OJ1
sukupuoli	1@i1
sumar	0FH1
summary	00W2
summary of work	00a1
sundinud	1@j1
sunniaasta	1@j1
sunniaeg	1@j1
sunnikoht	1@k1
sunnikuupaev	1@j1
suoritettu	0gI1
suoritettu tutkinto	0671
suositus	0`S1
superieur	0GL1
superieur hierarchique	0GL1
superior	0B51
superior imediato	0>V1
supervisor	1@l4
supervisore	18F1
supérieur	0GL1
supérieur hiérarchique	0GL1
surat izin mengemudi	0]21
sure	0<J1
surel	02Z1
surname	0P_1
surname(s) / first name(s	0<S1
surname(s) first name(s	0<S1
surnames	0P_1
surucu belgesi	0L51
surucu ehliyeti	0L51
suteike	05=1
suteikė	05=1
suuline esitus	16o1
suuline suhtlus	1A01
suullinen tuottaminen	16U1
suullinen vuorovaikutus	0]81
suund	0Na1
suuntautuminen	02?1
suuntautumisvaihtoehto	02?1
suíomh	02F1
suíomh gréasáin	0`U1
suġġett	16^1
suġġetti ewlenin	0^a1
svarbiausi dalykai	0oj1
svarigakais	0TF1
svarīgākais	0TF1
sveitarfelag	08V1
sveitarfélag	08V1
svesvaloda	1A11
svetaine	0Z\1
svetainė	0Z\1
sveuciliste	0Xi1
sveučilište	0Xi1
svešvaloda	1A11
svid	1A22
svietimo istaiga	0761
svietimo sritys (isced f	1A41
svið	1A22
syfte	08c1
synt	1A51
synthese	0081
synthèse	0081
syntymaaika	1A51
syntymaeaika	1A51
syntymaekunta	1A61
syntymaepaeivae	1A51
syntymaepaikka	1A61
syntymaevuosi	1A51
syntymakunta	1A61
syntymapaikka	1A61
syntymapaiva	1A51
syntymavuosi	1A51
syntymäaika	1A51
syntymäkunta	1A61
syntymäpaikka	1A61
syntymäpäivä	1A51
syntymävuosi	1A51
syntynyt	1A51
system	04n1
systeme	0L81
systemer	0e?2
szak	0\U1
szakdolgozat	0GC1
szakdolgozat cime	0GC1
szakdolgozat címe	0GC1
szakdolgozat temaja	0GC1
szakdolgozat témája	0GC1
szakirany	0\U1
szakirány	0\U1
szakma	0:01
szakterulet	0\U1
szakterület	0\U1
szekhely	0Vn1
szektor	0281
szerep	1A72
szerepek	1631
szerepem	1631
szerepkor	1A93
szerepkör	1A93
szervezet	1A<2
szervezeti egyseg	0BW1
szervezeti egység	0BW1
szerzo	1A>1
szerzok	1A>1
szerző	1A>1
szerzők	1A>1
szint	1A?3
szintje	1AB1
szkola	0i51
szkoła	0i51
szobeli interakcio	1AC1
szobeliseg	09m1
szoftverek	0O>1
szul	1AD1
szuletesi datum	1AD1
szuletesi ev	1AD1
szuletesi hely	1AE1
szuletesi hely es ido	1AD1
szuletesi hely ido	1AD1
szuletesi helye	1AE1
szuletesi ideje	1AD1
szuletesi ido	1AD1
szuletett	1AD1
székhely	0Vn1
szóbeli interakció	1AC1
szóbeliség	09m1
szül	1AD1
született	1AD1
születési dátum	1AD1
születési hely	1AE1
születési hely és idő	1AD1
születési hely, idő	1AD1
születési helye	1AE1
születési ideje	1AD1
születési idő	1AD1
születési év	1AD1
sábháilteacht	1;`1
sähköposti	0d=1
sähköpostiosoite	0d=1
säkerhet	1;c1
sécurité	1<N1
séjours linguistiques	0O[1
sérsvið	0;X1
sídlo	0eK1
símanúmer	0Vi1
sími	0Vi1
síntese	0lA1
síntesis	0Og1
sítio web	0@21
síðast breytt	1=<1
síť	1=G1
söker	0kO1
sözlü anlatım	0^Y1
sözlü etkileşim	0\Z1
súhrn	1@c1
súčasná pozícia	13L1
sündinud	1@j1
sünniaasta	1@j1
sünniaeg	1@j1
sünnikoht	1@k1
sünnikuupäev	1@j1
süre	0<J1
sürücü belgesi	0L51
sürücü ehliyeti	0L51
sākuma datums	0jR1
sākums	0jR1
sđt	0F]1
słowa kluczowe	0hG1
słuchanie	1;M1
służba wojskowa	1>41
số cmnd	0=I1
số di động	0FV1
số lượng nhân viên	16m1
số người	16m1
số năm kinh nghiệm	0]C1
số tín chỉ	1><1
số điện thoại	0F]1
sức khỏe	0<R1
sửa đổi lần cuối	1@Y1
t	0<N1
t c kimlik no	0]A1
t.c. kimlik no	0]A1
taal	1AF1
taalbeheersing	1AG1
taalcertificaten	0>D1
taalervaring	1AH1
taalniveau	1AG1
tac gia	1AI1
taches	01:1
taches principales	01:1
taches realisees	01:1
taekni	0X71
taetig als	09b1
taetigkeit	09`2
taetigkeit als	09b1
taetigkeiten	05]1
taetigkeitsbereich	1AJ2
taetigkeitsbereich oder branche	0Th1
taetigkeitsbereiche	05]1
taetigkeitsbeschreibung	05]1
taetigkeitsfeld	0;T1
taetigkeitsschwerpunkte	05]1
tagessatz	0TV1
tagline	0B_1
tagozat	0\U1
tahdit	0ZW1
taho	0[V1
tahun	1AL4
tahun lahir	0`11
tahun lulus	0W61
tai khoan	1AP1
taidot	06@1
taille	0OC1
taille de l'entreprise	0Ki1
taille de l'equipe	0Ki1
taille de l'équipe	0Ki1
tairgeadh cainte	0_i1
taisnimi	0Kf1
taken	0191
taken en verantwoordelijkheden	0191
tal	1AQ1
tala	0g>1
tale	1AR2
talen	1AF1
talen en tools	0TS1
talr	0^Q1
talruna numurs	0^Q1
talrunis	0^Q1
tam ad	01>1
tamanho da equipe	0Fk1
tamano del equipo	0kG1
tamaño del equipo	0kG1
tanav	00;1
tanggal	1AT2
tanggal lahir	0`11
tanggal mulai	0CG1
tanggal publikasi	1AV1
tanggal selesai	0W61
tanggal terbit	1AW2
tanggung jawab	0FD1
tanim	0121
tantargyak	0Qb1
tantárgyak	0Qb1
tanulmanyi atlag	06a1
tanulmanyi teruletek (isced f	1AY1
tanulmányi területek (isced-f	1AY1
tanulmányi átlag	06a1
tanım	0121
tao noi dung	1AZ1
tap chi	0iJ1
tapasztalat	1A[1
tapasztalat evei	1A[1
tapasztalat évei	1A[1
taqsima	0G01
tara	1A\1
tareas	0151
tareas realizadas	0151
tareas y responsabilidades	0151
tarefas	06`1
target position	0B_1
targyak	0Qb1
tarief	0Tm1
tarih	1A]3
tarih araligi	0<J1
tarih aralığı	0<J1
tarihler	0<J1
tarkvara	0\[1
tarsalgas	1AC1
tarsszerzok	1A>1
tartalom	0Bn1
tartalomkeszites	1A`1
tartalomkészítés	1A`1
tascanna	0Ib1
tase	1Aa3
tasks	0Al1
taso	1Ad2
tasques	0181
tasques principals	0181
tasques realitzades	0181
tatig als	09b1
tatigkeit	09`2
tatigkeit als	09b1
tatigkeiten	05]1
tatigkeitsbereich	1AJ2
tatigkeitsbereich oder branche	0Th1
tatigkeitsbereiche	05]1
tatigkeitsbeschreibung	05]1
tatigkeitsfeld	0;T1
tatigkeitsschwerpunkte	05]1
tausta	0_[1
tautan	0`:1
tautiba	11N1
tautybe	11K1
tautybė	11K1
tautība	11N1
tavoite	0_[1
tavsiye	0U[1
taħdit	0ZW1
tc kimlik no	0]A1
tcc	0Ge1
teabe tootlemine	1Af1
teabe töötlemine	1Af1
teaduskond	0Na1
team	1Ag8
team gestito	0Fl1
team members	0@R1
team size	0@R1
teamgroesse	0591
teamgrootte	00A1
teamgrosse	0591
teamgröße	0591
teamstoerrelse	1Ao2
teamstorlek	04i1
teamstorrelse	1Ao2
teamstørrelse	1Ao2
teanga	1B11
teanga dhuchais	0cd1
teanga dhúchais	0cd1
teangacha	1B11
tecajevi	0UG1
tecaji	0UF1
tech	1B22
tech stack	1=Y2
tech-stack	0L81
technical environment	0;f1
technical stack	0;f1
technieken	0TS1
technik	0L81
techniques	0@U1
technisches umfeld	0L81
technologia	0O>1
technologiak	0O>1
technologie	1B46
technologie stack	0L81
technologie-stack	0L81
technologieen	0TS1
technologien	0L81
technologien und tools	0L81
technologies	1B:2
technologies used	0;f1
technologies utilisees	0@U1
technologies utilisées	0@U1
technologieën	0TS1
technologijos	0XO1
technology	0;f1
technology stack	0;f1
technológia	0O>1
technológie	0]b1
technológiák	0O>1
technos	0@U1
tecnicas	0@V2
tecniche	0@Z1
tecnologia	1B<3
tecnologias	0@V2
tecnologias usadas	0@V2
tecnologias utilizadas	0@V2
tecnologie	0@Z1
tecnologie usate	0@Z1
tecnologie utilizzate	0@Z1
tecnologies	0L71
tecnologies utilitzades	0L71
tecnología	05G1
tecnologías	05G1
tecnologías usadas	05G1
tecnologías utilizadas	05G1
tecrube	0E]1
tecrübe	0E]1
tegevusala	1B?1
tegevusvaldkond	1B?1
tegund starfsemi	0701
tehnologii	0@Y1
tehnologii folosite	0@Y1
tehnologii utilizate	0@Y1
tehnologijas	06i1
tehnologije	15[3
tehnoloogiad	0\[1
tehnoloģijas	06i1
tehtaevae	1B@2
tehtaevaenimike	03R2
tehtaevaenkuva	0]71
tehtaevaet	0]71
tehtava	1B@2
tehtavanimike	03R2
tehtavankuva	0]71
tehtavat	0]71
tehtävä	1B@2
tehtävänimike	03R2
tehtävänkuva	0]71
tehtävät	0]71
teicneolaiochtai	0N:1
teicneolaíochtaí	0N:1
teideal	1BB2
teideal na cailiochta a bronnadh	0<C1
teideal na cáilíochta a bronnadh	0<C1
teideal poist	0TC1
teileafon	0T>1
teileafón	0T>1
teistimeireacht	0fg1
teistiméireacht	0fg1
tekija	0]F1
tekijae	0]F1
tekijaet	0]F1
tekijat	0]F1
tekijä	0]F1
tekijät	0]F1
tekniikat	06@1
teknik	04n1
teknik altyapi	03^1
teknik altyapı	03^1
tekniker	04n1
teknologi	1BD3
teknologi yang digunakan	02]1
teknologiat	06@1
teknologier	0dd3
teknologiji	0U11
teknoloji	03^1
teknolojiler	03^1
teknoloġiji	0U11
tel	1BGL
tel cislo	1Bc2
tel de contacte	0kH1
tel kom	0^11
tel mobil	1Be1
tel no	0OP1
tel nr	1Bf2
tel portable	0=o1
tel privat	0Q<1
tel. de contacte	0kH1
tel. kom	0^11
tel. mobil	1Be1
tel. nr	0^O1
tel. privat	0Q<1
tel. číslo	1Bc2
tel.-nr	0Q<1
telecopie	1Bh1
telefaks	1Bi2
telefax	1Bk2
telefoane	0kE1
telefon	1Bm@
telefon de contacte	0kH1
telefon fix	1C=2
telefon komorkowy	0^11
telefon komórkowy	0^11
telefon kontaktowy	0kD1
telefon mobil	1C?3
telefon no	0OP1
telefon numarasi	0OP1
telefon numarası	0OP1
telefon privat	0Q<1
telefonas	0^O1
telefone	0AS1
telefone celular	0AP1
telefone fixo	0AS1
telefone para contato	0AS1
telefone(s	0AS1
telefones	0AS1
telefonicky kontakt	1CB1
telefonický kontakt	1CB1
telefoninumber	1CC1
telefonne cislo	1CD1
telefonni cislo	1CB1
telefonnr	0Q<1
telefonnummer	1CE4
telefonní číslo	1CB1
telefono	1CI2
telefono abitazione	0AT1
telefono cellulare	0>01
telefono celular	0fo1
telefono de contacto	0kI1
telefono fijo	0kI1
telefono fisso	0AT1
telefono movil	0fo1
telefono numeris	0^O1
telefono(i	0AT1
telefono(s	0kI1
telefonos	0kI1
telefons	0^Q1
telefonska stevilka	0^P1
telefonska številka	0^P1
telefonski broj	1CK1
telefonszam	0LR1
telefonszam(ok	0LR1
telefonszám	0LR1
telefonszám(ok	0LR1
telefoon	1CL1
telefoon prive	1CL1
telefoon privé	1CL1
telefoonnummer	1CL1
telefón	1CD1
telefónne číslo	1CD1
telemovel	0AP1
telemóvel	0AP1
telephone	1CM2
telephone fill	0<N1
telephone fixe	0QZ1
telephone mobile	0=o1
telephone number	0<N1
telephone portable	0=o1
telephone(s	0QZ1
telepon	0^L1
telepon genggam	0V]1
telepon lain	1CO1
telepon seluler	0V]1
telepules	1CP2
település	1CP2
telf	0kI1
teljes nev	0iA1
teljes név	0iA1
tellija	1CR1
telp	0^L1
telpon	0^L1
telèfon	0kH1
telèfon de contacte	0kH1
telèfon fix	0kH1
telèfon mòbil	0gM1
teléfono	0kI1
teléfono celular	0fo1
teléfono de contacto	0kI1
teléfono fijo	0kI1
teléfono móvil	0fo1
teléfono(s	0kI1
teléfonos	0kI1
tema	1CS4
tema diplomove prace	08`1
tema lucrarii	0G\1
tema lucrării	0G\1
tema prace	1CW2
tema rada	0GJ2
temario	06A1
temat pracy	13a1
temat pracy magisterskiej	13a1
temavezeto	0Q61
temel faaliyetler ve sorumluluklar	08o1
temel gorevler	08o1
temel görevler	08o1
temel konular	02g1
temoignage	08:1
tempat	0bW1
tempat & tanggal lahir	0`11
tempat dan tanggal lahir	0`11
tempat kerja	0\S1
tempat lahir	1CY1
tempat tanggal lahir	0`11
tempat tgl lahir	0`11
tempat tinggal	1CZ2
tempat, tanggal lahir	0`11
tempat, tgl lahir	0`11
tempat/tanggal lahir	0`11
tempat/tgl lahir	0`11
tempo	0D21
tempo de experiencia	04V1
tempo de experiência	04V1
temps de travail	0Ah1
ten	0WL1
ten cong ty	0?e1
ten day du	0WL1
ten du an	0WL1
ten giai thuong	0U41
ten goi	1C\1
ten nguoi dung	1AP1
ten truong	0?f1
tengsl	1C]1
tentang perusahaan	0FE1
tentang saya	0==1
tenure	0Ig1
terakhir diubah	1C^1
terbit	1AV1
tercih edilen sehir	0<L1
tercih edilen şehir	0<L1
term	0Ig1
termin	0HC1
termin nastupu	0g22
termino	1C_2
termín	0HC1
termín nástupu	0g22
tese	0Ge1
tesi	1Ca2
tesi di dottorato	0641
tesi di laurea	0641
tesi doctoral	15e1
tesi magistrale	0641
tesina	11D1
tesis	1Cc2
tesis doctoral	11D1
testimoni	18:1
testimonial	16l1
testimonianza	0?=1
testimonio	17S1
tevekenyseg	0Q41
tevekenyseg tipusa agazat	0281
tevekenysegek	0Q41
tevekenysegi kor	0281
tevékenység	0Q41
tevékenység típusa, ágazat	0281
tevékenységek	0Q41
tevékenységi kör	0281
teymi	0EO1
tez	0:W1
tez basligi	0:W1
tez başlığı	0:W1
tez konusu	0:W1
teza	0G\1
teza de doctorat	0G\1
tezi	0Gh1
teză	0G\1
tečajevi	0UG1
tečaji	0UF1
teżi	0Gh1
tfg	1Ce2
tfm	1Ce2
tfn	0W11
tfno	0kI1
tgl lahir	0`11
thanh pho	1Cg2
thanh tich	0]91
thanh tich dat duoc	0]91
thanh tuu	0]91
thema	07:1
thema der abschlussarbeit	00\1
thema der diplomarbeit	00\1
thema der masterarbeit	00\1
these	0dD1
thesis	1Ci3
thesis title	08S1
thjoderni	19j1
thoi gian	1Cl2
thoi gian bat dau	0iE1
thoi gian lam viec	0U21
thong tin khac	0];1
thu dien tu	0FW1
thành phố	1Cg2
thành tích	0]91
thành tích đạt được	0]91
thành tựu	0]91
thèse	0dD1
thông tin khác	0];1
thư điện tử	0FW1
thời gian	1Cl2
thời gian bắt đầu	0iE1
thời gian làm việc	0U21
tid	1Cn3
tidskrift	0R01
tidsperiod	04`1
tidsrom	04^1
tidsrum	04[1
tidsskrift	1D12
tiedekunta	02?1
tiedonkaesittely	1D31
tiedonkasittely	1D31
tiedonkäsittely	1D31
tiempo	0F=1
tieng me de	1D41
tietoa yrityksesta	1D51
tietoa yrityksestae	1D51
tietoa yrityksestä	1D51
tieu de	0U41
tiimi	0oF1
tiimin koko	02X1
tiitel	1D61
tiivistelma	0X91
tiivistelmae	0X91
tiivistelmä	0X91
tijdschrift	0Tf1
tijdvak	0C]1
til	1D73
tilaaja	06?1
tildelt af	1D:1
tildelt av	1D;1
tilgjengelighet	0\Q1
till	1D<2
tilldelad av	1D>1
tillgaenglig fraan	1D?1
tillgaenglighet	1D?1
tillganglig fran	1D?1
tillganglighet	1D?1
tillgänglig från	1D?1
tillgänglighet	1D?1
tilltal	1D@1
tilltalsnamn	0R11
tilltrade	1D?1
tilltraede	1D?1
tillträde	1D?1
tiltale	1DA2
tiltraedelse	0\P1
tiltredelse	0\Q1
tiltrædelse	0\P1
tim	1DC5
timabil	0C41
timarit	1DH1
time	0Ig1
timeframe	0Ig1
timekla vietne	0;21
timeline	0Ig1
tin chi	1><1
tinggi badan	09Z1
tingkat	1DI3
tingkat eqf	1DL1
tingkat keahlian	1DM1
tingkat kemahiran	0\f1
tinh	1DN1
tinh thanh pho	0jW1
tinh tp	0jW1
tinh trang hon nhan	0Wg1
tinklalapis	0Z\1
tinklarastis	0Z\1
tinklaraštis	0Z\1
tionscal	0>i1
tip	1DO4
tip contract	15Z1
tip ta' negozju jew settur	1=21
tipe pekerjaan	0[g1
tipo	1DS3
tipo de actividad o sector	1;O1
tipo de contrato	1DV2
tipo de curso	0F@1
tipo de empleo	0Aj1
tipo de emprego	0fL1
tipo de empresa o sector	1;O1
tipo de empresa ou sector	17;1
tipo de empresa ou setor	17;1
tipo de estudios	0><1
tipo de projeto	1DX1
tipo de proyecto	0=F1
tipo di attivita o settore	03H1
tipo di attività o settore	03H1
tipo di azienda	03H1
tipo di azienda o settore	03H1
tipo di contratto	0Ak1
tipo di diploma	0`Q1
tipo di impiego	1DY2
tipo di progetto	1D[1
tipo di studi	0`Q1
tipologia	1D[1
tipologia di contratto	0Ak1
tipul activitatii sau sectorul de activitate	0HW1
tipul activității sau sectorul de activitate	0HW1
tipul contractului	15Z1
tipul proiectului	1D\1
tipus	1D]2
tipus d'empresa o sector	1781
tipus d'estudis	0O=1
tipus de contracte	0fM1
tipus de projecte	1D_1
tir	1D`1
titel	1Da?
titel pa speciale	01o1
titel pa uppsats	0HK1
titel paa speciale	01o1
titel paa uppsats	0HK1
titel på speciale	01o1
titel på uppsats	0HK1
titel scriptie	0241
titill	1E02
title	1E26
title of qualification	00e1
title of qualification awarded	00e1
titlu	1E84
titlul lucrarii	0G\1
titlul lucrării	0G\1
titlul obtinut	0<E1
titlul obținut	0<E1
titol	1E<3
titol de la qualificacio obtinguda	0O=1
titol de la tesi	15e1
titol obtingut	0O=1
titolo	1E?4
titolo conseguito	0`Q1
titolo della qualifica rilasciata	0`Q1
titolo della tesi	0641
titolo di studio	1EC2
titolo tesi	0641
titolu	1421
titolu tal kwalifika moghtija	0_b1
titolu tal-kwalifika mogħtija	0_b1
titolu tax xoghol	0Y21
titolu tax-xogħol	0Y21
titre	1EE5
titre de la these	0dD1
titre de la thèse	0dD1
titre de sejour	07d1
titre de séjour	07d1
titre du cv	0MP1
titre du memoire	0dD1
titre du mémoire	0dD1
titre obtenu	0>G1
tittel	1EJ4
tittel pa oppgave	08T1
tittel paa oppgave	08T1
tittel på oppgave	08T1
titteli	1EN2
titul	1EP5
titul kvalifikace	0I11
titula	1EU5
titulacao	0F@1
titulacio	0O=1
titulacion	0><1
titulació	0O=1
titulación	0><1
titular	1EZ2
titulas	1E\1
titulação	0F@1
titulo	1E]8
titulo da dissertacao	0Ge1
titulo da tese	0Ge1
titulo de la cualificacion obtenida	0><1
titulo de la tesis	11D1
titulo obtenido	0><1
titulo profesional	0<f1
titulo profissional	0<g1
titulos de idiomas	1Ee1
tituls	1Ef1
titulus	1Eg2
tiêu đề	0U41
tiếng mẹ đẻ	1D41
tjaenst	1Ei1
tjaenstgoeringsgrad	04_1
tjaning	1AQ1
tjanst	1Ei1
tjanstgoringsgrad	04_1
tjm	1491
tjáning	1AQ1
tjänst	1Ei1
tjänstgöringsgrad	04_1
tlf	1Ej4
tlf nr	1En2
tlf.nr	1En2
tlm	0AP1
tmiem	0Cl1
to	1F02
to chuc	1F22
to chuc cap	0<X1
todistuksen myoentaejae	0gL1
todistuksen myontaja	0gL1
todistuksen myöntäjä	0gL1
todistukset	0]@1
toegekend door	1F41
toelichting	0m_1
toimeksiantaja	06?1
toimenkuva	0]71
toimi	03Q1
toimiala	1<c1
toimiala tai sektori	1<c1
toimipaikka	0ok1
toivottu tehtaevae	03P1
toivottu tehtava	03P1
toivottu tehtävä	03P1
tolvupostur	0i;1
tom tat	0U01
ton giao	1F51
too kirjeldus	0]n1
tooandja	1F61
tooandja nimi ja aadress	1F61
tookogemus aastates	1F71
tookoha asukoht	06W1
toole asumise aeg	1F81
tools	1F94
tools and technologies	0;f1
tools used	0;f1
tooriistad	0\[1
toostaaz	1F71
tootajate arv	02m1
tooulesanded	0]n1
topic	08S1
toplam deneyim	0E]1
toradh	0VE1
torthai	0K?1
torthaí	0K?1
tot	0211
tot en met	0211
tot nghiep	0E\1
total experience	14e1
tovabbi e mail cimek	1F=1
tovabbi honlapok	1F>1
tovabbi informacio	0L31
tovabbi telefonszamok	1F?1
további e-mail címek	1F=1
további honlapok	1F>1
további információ	0L31
további telefonszámok	1F?1
town	0?I1
trabajo de fin de grado	11D1
trabajo de fin de master	11D1
trabajo de fin de máster	11D1
trabajo de grado	11D1
trabajo fin de grado	11D1
trabajo fin de master	11D1
trabajo fin de máster	11D1
trabajo final	11D1
trabalho de conclusao	0Ge1
trabalho de conclusao de curso	0Ge1
trabalho de conclusão	0Ge1
trabalho de conclusão de curso	0Ge1
trach nhiem	0A>1
trach nhiem cong viec	0A>1
trachtas	1F@1
tractament	1FA1
traeger	1FB3
traegerverein	1FE1
trager	1FB3
tragerverein	1FE1
traguardi	0kk1
training provider	00f1
traitement de l'information	1FF1
trajanje	1FG3
trang ca nhan	0a91
trang cá nhân	0a91
trang web	0a91
trang web khac	1FJ1
trang web khác	1FJ1
trao boi	0Ho1
trao bởi	0Ho1
tratamento	1FK1
tratamento da informacao	14W1
tratamento da informação	14W1
tratamiento	1FL1
tratamiento de la informacion	1FM1
tratamiento de la información	1FM1
treball de fi de grau	15e1
treball de fi de master	15e1
treball de fi de màster	15e1
treball de final de grau	15e1
treball final	15e1
trefwoorden	0TS1
treimhse	0D11
trenutna pozicija	1FN2
trenutno delovno mesto	12H1
tresc	0^R1
treść	0^R1
trinh do	1FP4
trinh do eqf	1FT1
trinh do hoc van	08e1
triq	0Y<1
trukme	0DO1
trukmė	0DO1
truong	0?f1
truong dai hoc	0?f1
truong hoc	0?f1
trvale bydlisko	01R1
trvale bydliste	01S1
trvalé bydlisko	01R1
trvalé bydliště	01S1
trvani	0HC1
trvanie	0EI1
trvání	0HC1
trách nhiệm	0A>1
trách nhiệm công việc	0A>1
tráchtas	1F@1
träger	1FB3
trägerverein	1FE1
tréimhse	0D11
trình độ	1FP4
trình độ eqf	1FT1
trình độ học vấn	08e1
trường	0?f1
trường học	0?f1
trường đại học	0?f1
ttl	0`11
tu	0921
tu khoa	0A91
tuairisc	0B]1
tugas	0FD1
tugas akhir	0G[1
tugas dan tanggung jawab	0FD1
tugas sebagai	0[S1
tugas utama	0FD1
tuji jezik	0\11
tulemus	1FU2
tulemused	1;_1
tulisan	0dM1
tulokset	0]61
tulos	1FW2
tungumal	0cS1
tungumalakunnatta	0P;1
tungumál	0cS1
tungumálakunnátta	0P;1
tunnus	0\M1
tunnustus	1FY2
tuoi	1F[1
tur	15c1
turinio kurimas	1F\1
turinio kūrimas	1F\1
turinys	05E1
turvalisus	1F]1
turvallisuus	1F^1
tus	0Cn1
tuteur	0GL1
tutkielma	0GG1
tutkinnon nimi	0671
tutkinnon taso	0671
tutkinto	0671
tutkintonimike	0671
tutor	1F_3
tutora	0GN1
tuổi	1F[1
tvorba obsahu	1Fb1
tvrtka	1Fc2
twieldet	0Cm1
twieled	0Cm1
tworzenie tresci	1Fe1
tworzenie treści	1Fe1
tym	0lb1
tyoaika	1Ff1
tyoeaika	1Ff1
tyoekalut	06@1
tyoekokemus vuosina	0]o1
tyoenantaja	1Fg1
tyoenantajan nimi ja osoite	1Fg1
tyoenkuva	0]71
tyoepaikka	1Fg1
tyoeskentelypaikka	0ok1
tyoesuhde	1Ff1
tyoesuhteen kesto	02I1
tyoesuhteen muoto	1Ff1
tyoesuhteen tyyppi	1Ff1
tyoetehtaevae	03Q1
tyoetehtaevaet	0]71
tyokalut	06@1
tyokokemus vuosina	0]o1
tyonantaja	1Fg1
tyonantajan nimi ja osoite	1Fg1
tyonkuva	0]71
tyopaikka	1Fg1
tyoskentelypaikka	0ok1
tyosuhde	1Ff1
tyosuhteen kesto	02I1
tyosuhteen muoto	1Ff1
tyosuhteen tyyppi	1Ff1
tyotehtava	03Q1
tyotehtavat	0]71
typ	1Fh5
typ av examen	0OR1
typ av verksamhet eller bransch	0;U1
typ av verksamhet eller sektor	0;U1
typ projektu	1Fm3
typ studia	0I11
typ uvazku	0IU1
typ úvazku	0IU1
type	1G07
type af virksomhed eller sektor	1G71
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
type opleiding	0Ul1
type ou secteur d'activite	0HQ1
type ou secteur d'activité	0HQ1
type virksomhet eller sektor	0;V1
tytul	1G83
tytul kwalifikacji	0Io1
tytul nagrody	0gd1
tytul naukowy	1G;1
tytul pracy	13a1
tytul zawodowy	0Io1
tytuł	1G83
tytuł kwalifikacji	0Io1
tytuł nagrody	0gd1
tytuł naukowy	1G;1
tytuł pracy	13a1
tytuł zawodowy	0Io1
tyyppi	0`31
työaika	1Ff1
työkalut	06@1
työkokemus vuosina	0]o1
työnantaja	1Fg1
työnantajan nimi ja osoite	1Fg1
työnkuva	0]71
työpaikka	1Fg1
työskentelypaikka	0ok1
työsuhde	1Ff1
työsuhteen kesto	02I1
työsuhteen muoto	1Ff1
työsuhteen tyyppi	1Ff1
työtehtävä	03Q1
työtehtävät	0]71
tài khoản	1AP1
tác giả	1AI1
táirgeadh cainte	0_i1
tárgyak	0Qb1
társalgás	1AC1
társszerzők	1A>1
tâches	01:1
tâches principales	01:1
tâches réalisées	01:1
täisnimi	0Kf1
tänav	00;1
tätig als	09b1
tätigkeit	09`2
tätigkeit als	09b1
tätigkeiten	05]1
tätigkeitsbereich	1AJ2
tätigkeitsbereich oder branche	0Th1
tätigkeitsbereiche	05]1
tätigkeitsbeschreibung	05]1
tätigkeitsfeld	0;T1
tätigkeitsschwerpunkte	05]1
tækni	0X71
técnicas	0@V2
tél	0QZ1
tél. portable	0=o1
télécopie	1Bh1
téléphone	0QZ1
téléphone fixe	0QZ1
téléphone mobile	0=o1
téléphone portable	0=o1
téléphone(s	0QZ1
téma diplomové práce	08`1
téma práce	1CW2
témavezető	0Q61
témoignage	08:1
término	1C_2
tên	0WL1
tên công ty	0?e1
tên dự án	0WL1
tên giải thưởng	0U41
tên gọi	1C\1
tên người dùng	1AP1
tên trường	0?f1
tên đầy đủ	0WL1
tình trạng hôn nhân	0Wg1
tím	0lc1
tímabil	0C41
tímarit	1DH1
tín chỉ	1><1
típus	0[d1
tír	1D`1
títol	1E<3
títol de la qualificació obtinguda	0O=1
títol de la tesi	15e1
títol obtingut	0O=1
título	1E]8
título da dissertação	0Ge1
título da tese	0Ge1
título de la cualificación obtenida	0><1
título de la tesis	11D1
título obtenido	0><1
título profesional	0<f1
título profissional	0<g1
títulos de idiomas	1Ee1
tóm tắt	0U01
tôn giáo	1F51
tölvupóstur	0i;1
töö kirjeldus	0]n1
tööandja	1F61
tööandja nimi ja aadress	1F61
töökogemus aastates	1F71
töökoha asukoht	06W1
tööle asumise aeg	1F81
tööriistad	0\[1
tööstaaž	1F71
töötajate arv	02m1
tööülesanded	0]n1
tús	0Cn1
tür	15c1
tým	0lb1
tālr	0^Q1
tālrunis	0^Q1
tālruņa numurs	0^Q1
tīmekļa vietne	0;21
tạo nội dung	1AZ1
tạp chí	0iJ1
tỉnh	1DN1
tỉnh/thành phố	0jW1
tỉnh/tp	0jW1
tốt nghiệp	0E\1
tổ chức	1F22
tổ chức cấp	0<X1
từ	0921
từ khóa	0A91
uber das unternehmen	0;T1
uber mich	0441
uberblick	0441
uberschrift	07A1
ubicacio	0b@1
ubicacion	0bA1
ubicació	0b@1
ubicación	0bA1
ucet	1G<2
ucret beklentisi	09K1
uczelnia	0i51
udair	1G>1
udar	1G>1
udarbejdelse af indhold	1G?1
udbyder	1G@1
uddannelse	0_a1
uddannelsesbetegnelse	0_a1
uddannelsesinstitution	0_J1
uddannelsesinstitutionens navn og type	0_J1
uddannelsesniveau	0WV1
uddannelsesomraader (isced-f	1GA1
uddannelsesomrader (isced f	1GA1
uddannelsesområder (isced-f	1GA1
uddannelsessted	0_J1
uddannelsestitel	0_a1
uddelt af	1D:1
udeleno kym	1GB1
udelil	1GC2
udelila	1GC2
udelovatel	1GC2
udeľovateľ	1GE1
udgivelsesdato	1GF1
udgiver	1GG1
udgivet	1GF1
udgivet af	1GG1
udgivet i	1GG1
udmaerkelse	1GH1
udmærkelse	1GH1
udruga	1GI1
udruzenje	1GJ1
udruženje	1GJ1
udstedelsesdato	0ma1
udsteder	1G@1
udstedt	0ma1
udstedt af	1G@1
udtalelse	1GK1
uděleno kým	1GB1
udělil	1GB1
udělila	1GB1
udělovatel	1GB1
ueber das unternehmen	0;T1
ueber mich	0441
ueberblick	0441
ueberschrift	07A1
uf	0Gk1
ufficio	0G11
ugyfel	0d61
uhing	1GL1
uimhir foin	0T>1
uimhir fóin	0T>1
uimhir theileafoin	0T>1
uimhir theileafóin	0T>1
uimhreacha guthain eile	1GM1
uimhreacha gutháin eile	1GM1
uirlisi	0N:1
uirlisí	0N:1
uit dienst	0211
uitgegeven door	0201
uitgegeven op	09F1
uitgereikt door	1F41
uitgevende instantie	0201
uitgever	1GN2
uitgever van het certificaat	0201
uitgeverij	0Tf1
ukoly	0WB1
ukonceni	1GP2
ukoncenie	0E>1
ukonczenie	0D01
ukončenie	0E>1
ukončení	1GP2
ukończenie	0D01
uksus	0d51
ukuran tim	0\I1
ulesanded	0]n1
ulica	1GR5
ulice	01S1
ulikool	0V`1
ulke	1GW1
uloga	1GX6
uloge	0fb2
uloha v projekte	1:Z1
ulohy	0W?1
ulteriori informazioni	0371
ultima actualizacion	01=1
ultima atualizacao	06o1
ultima forma de invatamant absolvita	0j?1
ultima formă de învățământ absolvită	0j?1
ultima modificacion	01=1
ultima modificare	1G^1
ultimo aggiornamento	02;1
ultimo nome	05?1
um mig	02<1
umfang	0_71
umgebung	0L81
umiejetnosci	0hG1
umiejętności	0hG1
umsatz	0591
umsogn	0d41
umsögn	0d41
umur	1G_1
umzugsbereitschaft	0:41
understanding: listening	0af1
understanding: reading	17O1
unelte	0@Y1
uni	02N1
unidad	0H31
unidades curriculares	0<B1
unit	1G`2
unitat	0NS1
unites d'enseignement	0B>1
unités d'enseignement	0B>1
universidad	00d1
universidade	0@=1
universita	1Gb2
universitaet	02N1
universitas	0Z61
universitat	1Gd2
universitate	1Gf2
universitatea	0T71
universite	1Gh2
universiteit	0W\1
universitet	1Gj3
universitetas	0761
university	00f1
università	1Gb2
universität	02N1
université	0>71
universitāte	0741
univerza	0PX1
univerzita	1Gm2
univerzitet	1Go1
uniwersytet	0i51
unternehmen	05Z2
unternehmensbeschreibung	0;T1
unternehmensgegenstand	0;T1
unternehmensgroesse	0591
unternehmensgrosse	0591
unternehmensgröße	0591
unternehmensname	05_1
unternehmensprofil	0;T1
until	0@[1
unvan	1H04
updated	0`K1
uporabljene tehnologije	0]\1
uporabnisko ime	1H41
uporabniško ime	1H41
uppdrag	04e1
uppdragsgivare	09l1
uppehaallstillstaand	05e1
uppehallstillstand	05e1
uppehållstillstånd	05e1
uppgifter	04e1
upphaf	0<=1
upplysingavinnsla	1H51
upplýsingavinnsla	1H51
uppnaadda resultat	0S:1
uppnadda resultat	0S:1
uppnådda resultat	0S:1
uppsaegningstid	1D?1
uppsagnarfrestur	0Tl1
uppsagningstid	1D?1
uppsats	0HK1
uppsägningstid	1D?1
ur	0Ch1
uraian	0FC1
uraian pekerjaan	0FD1
uraian tugas	0FD1
uren	0Ag1
uren per week	0Ag1
url	1H6:
urodzona	0Ch1
urodzony	0Ch1
uroven	1H@4
uroven ekr	0LH1
uroven eqf	1HD1
uroven eqr	1HD1
uroven znalosti	0[`2
urovne serr	1<j2
usek	1HE2
user	0V\1
user name	0V\1
username	0V\1
usia	1G_1
using	0;f1
usmerenje	0l81
usmjerenje	12D1
uspechy	1HG2
uspehi	0I31
uspesi	0I71
uspjesi	1HI1
ustanova	1HJ8
ustna interakcia	0^[1
ustni interakce	0^Z1
ustni projev	0eS1
ustny prejav	0X01
ustvarjanje vsebin	1HR1
usuari	0jc1
usuario	1HS2
usuário	0AI1
utbildning	0OR1
utbildningsanordnare	0WP1
utbildningsanordnarens namn och typ	0WP1
utbildningsniva	0WS1
utbildningsnivaa	0WS1
utbildningsnivå	0WS1
utbildningsomraaden (isced-f	1HU1
utbildningsomraden (isced f	1HU1
utbildningsområden (isced-f	1HU1
utbildningsorganisationens namn och typ	0WP1
utca	02l1
utdanning	0_`1
utdanningsinstitusjon	0WQ1
utdanningsinstitusjonens navn og type	0WQ1
utdanningsniva	0WZ1
utdanningsnivaa	0WZ1
utdanningsnivå	0WZ1
utdelad av	1D>1
utdelare	1D>1
utdelt av	1D;1
utente	0jo1
utfaerdad av	1HV1
utfaerdad den	0N^1
utfaerdare	1HV1
utfaerdat	0N^1
utfaerdat av	1HV1
utfardad av	1HV1
utfardad den	0N^1
utfardare	1HV1
utfardat	0N^1
utfardat av	1HV1
utfärdad av	1HV1
utfärdad den	0N^1
utfärdare	1HV1
utfärdat	0N^1
utfärdat av	1HV1
utgafa	1DH1
utgafudagur	0:T1
utgefandi	0TU1
utgefid	1HW1
utgitt	16N1
utgitt av	16O1
utgivare	1HX2
utgiver	16O1
utilizador	0AI1
utmaerkelse	1HZ1
utmaerkelsens namn	1HZ1
utmarkelse	1HZ1
utmarkelsens namn	1HZ1
utmerkelse	1H[1
utmärkelse	1HZ1
utmärkelsens namn	1HZ1
utolso modositas	1H\1
utolsó módosítás	1H\1
utonev	0]51
utrustning	04n1
utskrift	0`O1
utstedar	1H]1
utstedelsesdato	0md1
utsteder	1H]1
utstedt	0md1
utstedt av	1H]1
utónév	0]51
uurtarief	0Tm1
uvazek	0IU1
uvazok	0IR1
uwagi	0ka1
uyrugu	0eA1
uyruk	0eA1
uyruklar	0eA1
uyruğu	0eA1
uzdevumi	06\1
uzduotys	06f1
uzimamos pareigos	14a1
uzivatelske jmeno	14:1
uzmanlik	02[1
uzmanlik alani	02[1
uzmanlık	02[1
uzmanlık alanı	02[1
uznemums	1H^2
uzsakovas	0]W1
uzsienio kalba	0\N1
uzvards	1H`1
uzvārds	1H`1
uzyskano	0Co1
uzyte technologie	0hG1
uzywane technologie	0hG1
uzņēmums	1H^2
użyte technologie	0hG1
używane technologie	0hG1
užduotys	06f1
užimamos pareigos	14a1
uživatelské jméno	14:1
užsakovas	0]W1
užsienio kalba	0\N1
v	0XS1
vaardigheden	0TS1
vaardigheidsniveau	1Ha1
vaditaja aplieciba	07j1
vadītāja apliecība	07j1
vaeitoeskirja	0GG1
vaelineet	06@1
vaerktoej	0501
vaerktoejer	0501
vaerktoj	0501
vaerktojer	0501
vaernepligt	1Hb1
vaernplikt	0bd1
vaga	0<g1
vaga pretendida	0<g1
vai tro	1Hc3
vai tro trong du an	1Hf1
vai trò	1Hc3
vai trò trong dự án	1Hf1
vaidmenys	0cW1
vaidmuo	1Hg3
vairuotojo pazymejimas	1Hj1
vairuotojo pažymėjimas	1Hj1
vairuotojo teises	1Hj1
vairuotojo teisės	1Hj1
vaitekiri	08b1
vaitoskirja	0GG1
vakblad	0Tf1
vakgebied	0251
vakif	0F41
vakken	09M1
vakıf	0F41
vald	0ac1
valdkond	1Hk2
valineet	06@1
valja andja	1Hm1
valja andnud	03g1
valjaandja	02H1
valjastaja	1Hm1
valjastanud	1Hm1
valjastatud	1Hn1
vallalat	0071
valmistuminen	0b\1
valmistumisvuosi	0b\1
valmistunut	0b\1
valoda	1A11
valodas	1A11
valodas limenis	13d1
valodas līmenis	13d1
valokuva	0_Z1
valstiska piederiba	11N1
valstiskā piederība	11N1
valsts	1Ho1
valstybe	1;f1
valstybė	1;f1
valutazione	0d21
van	09B1
van - tot	0C]1
van tot	0C]1
vanaf	09B1
vanus	1I01
varaktighet	04`1
vardai	06C1
vardas	1I11
vardas ir pavarde	1I11
vardas ir pavardė	1I11
vardas pavarde	1I11
vardas pavardė	1I11
vardas, pavardė	1I11
vardi	14>1
vards	11L1
vards un uzvards	11L1
vards uzvards	11L1
varighed	04[1
varighet	04^1
varnost	1I21
varnplikt	0bd1
varos	1I32
varsta	1I51
varusmiespalvelus	06>1
vast	1CL1
vaste telefoon	1CL1
vastutus	0]n1
vastutusala	0]n1
vastuualue	0]71
vastuualueet	0]71
vastuut	0]71
vatandaslik	0eA1
vatandaşlık	0eA1
ve cong ty	0U>1
veb	0ZZ1
veb sajt	0ZZ1
veb stranica	0ZZ1
veb-sajt	0ZZ1
vechime	0411
vecums	1I61
vedouci	0g]1
vedouci prace	0g]1
vedoucí	0g]1
vedoucí práce	0g]1
veduci prace	0g\1
vedúci práce	0g\1
veeb	0]i1
veebileht	0]i1
vefsida	0Vh1
vefslod	0Vh1
vefslóð	0Vh1
vefsíða	0Vh1
vefur	0Vh1
vege	09>1
vegzes eve	09>1
vegzettseg	1I72
vegzettseg kepesites	0R81
veicamie pienakumi	06\1
veicamie pienākumi	06\1
veiculo	0A71
veiklos sritis	1<d1
veiklos sritys ir atsakomybe	06f1
veiklos sritys ir atsakomybė	06f1
veiklos tipas arba sektorius	1<d1
veileder	17@1
veiligheid	1I91
veitandi	1I:1
veitt af	1I:1
vejleder	0g^1
vek	1I;2
velama alga	02e1
velamais amats	0jU1
velemeny	02J1
velicina tima	0;\2
velikost ekipe	1@41
velikost tymu	1261
velikost týmu	1261
veličina tima	0;\2
velkost timu	1251
venue	1I=2
veranstalter	03a2
veranstaltung	0Nf1
verantwoordelijk voor	0191
verantwoordelijkheden	0191
verantwortlich fuer	05]1
verantwortlich fur	05]1
verantwortlich für	05]1
verantwortlichkeiten	05]1
verantwortung	05]1
verantwortungsbereich	05]1
verband	1FE1
verblijfsvergunning	1I?1
verdlaun	1I@1
verein	1FE1
veren	0lo1
veren kurulus	02h1
veren kuruluş	02h1
veren kurum	1IA2
vereniging	1@51
verfahren	0L81
verfasser	07W1
verfuegbar	0L>1
verfuegbar ab	0L>1
verfuegbarkeit	0L>1
verfugbar	0L>1
verfugbar ab	0L>1
verfugbarkeit	0L>1
verfügbar	0L>1
verfügbar ab	0L>1
verfügbarkeit	0L>1
vergeben von	07<1
verhaeltnis	0::1
verhaltnis	0::1
verhältnis	0::1
verilis tarihi	02i1
veriliş tarihi	02i1
verkefni	00c1
verkefnislysing	0c01
verkefnislýsing	0c01
verkfaeri	0X71
verkfæri	0X71
verkkaupi	0T<1
verkkosivu	0^d1
verkkosivusto	0^d1
verkkosivut	0^d1
verkosto	03@1
verktoey	0;b1
verktoy	0;b1
verktyg	04n1
verktøy	0;b1
verlag	0Nf1
verleend door	1F41
verleiher	07<1
verliehen am	00T1
verliehen von	07<1
verneplikt	0R31
veroeffentlicht	0Ne1
veroeffentlicht in	0Nf1
veroeffentlichungsdatum	0Ne1
veroffentlicht	0Ne1
veroffentlicht in	0Nf1
veroffentlichungsdatum	0Ne1
version	1IC2
verstehen: hoeren	0WW1
verstehen: horen	0WW1
verstehen: hören	0WW1
verstehen: lesen	0`e1
verstrekt door	0201
vertejums	0711
vertiefung	0771
vertragsart	04a1
verwendete technologien	0L81
verðlaun	1I@1
veröffentlicht	0Ne1
veröffentlicht in	0Nf1
veröffentlichungsdatum	0Ne1
vescine	0]\1
vestiging	1?I1
vestine	0]]1
vestlus	1A01
vezeteknev	0BV1
vezeteknev es utonev	0iA1
vezeteknev utonev	0iA1
vezeto	0Q61
vezetoi engedely	0[]1
vezetéknév	0BV1
vezetéknév / utónév	0iA1
vezetéknév és utónév	0iA1
vezető	0Q61
vezetői engedély	0[]1
veículo	0A71
veľkosť tímu	1251
veštine	0]]1
veščine	0]\1
vi tri	1IE3
vi tri cong viec	1IH1
vi tri lam viec	1IH1
vi tri mong muon	0A?1
vi tri trong du an	1Hf1
vi tri ung tuyen	0A?1
via	0YB1
videja atzime	0711
vidskiptavinur	0T<1
vidurkenning	1I@1
vidurkis	08d1
vidējā atzīme	0711
vieras kieli	0]=1
viestinta	1II1
viestintae	1II1
viestintä	1II1
viet	1IJ1
vieta	1IK2
vietne	0;21
vietove	0CE1
vietovė	0CE1
vigtigste arbejdsopgaver	05a1
vigtigste fag	1IM1
viimati muudetud	1IN1
viimeksi muokattu	1IO1
viktigste arbeidsoppgaver og ansvarsomraader	05X1
viktigste arbeidsoppgaver og ansvarsomrader	05X1
viktigste arbeidsoppgaver og ansvarsområder	05X1
viktigste fag	0MM1
ville	0a<2
ville de residence	0@C1
ville de résidence	0@C1
vinculo	1IP2
vinnustadur	0;j1
vinnustaður	0;j1
vinnuveitandi	0T=1
virka	03Q1
virksomhed	1IR2
virksomhedsbeskrivelse	0mC1
virksomhedsnavn	05`1
virksomhet	05W1
virziens	0PS1
visa	1IT2
visa status	18]1
visado	11;1
visto	1IV2
visum	05\1
viðskiptavinur	0T<1
viðurkenning	1I@1
viết	1IJ1
vjestine	0]^1
vještine	0]^1
vloga	1IX3
vloge	0fd1
vodicske opravnenie	1I[1
vodicsky preukaz	1I[1
voditelj	1I\1
vodičské oprávnenie	1I[1
vodičský preukaz	1I[1
voimalik alustada	1F81
voin aloittaa	02n1
vojenska sluzba	1I]2
vojenská služba	1I]2
vojna obaveza	1I_1
vojna obveza	1I`1
vojni rok	1Ia2
volkszugehoerigkeit	0OE1
volkszugehorigkeit	0OE1
volkszugehörigkeit	0OE1
volledige naam	0111
vollstaendiger name	0XQ1
vollstandiger name	0XQ1
vollständiger name	0XQ1
von	03l1
von - bis	09d1
von bis	09d1
von/bis	09d1
voor	0]O1
voor en achternaam	0111
voor- en achternaam	0111
voorkeel	0\d1
voornaam	1:51
voornaam en achternaam	0111
voornaamste activiteiten en verantwoordelijkheden	0191
voornaamste onderwerpen	09M1
voornaamste onderwerpen beroepsvaardigheden	09M1
voornaamste onderwerpen/beroepsvaardigheden	09M1
voornaamste werkzaamheden	0191
voornaamste werkzaamheden en verantwoordelijkheden	0191
voornamen	1:51
vor und nachname	0XQ1
vor und zuname	0XQ1
vor- und nachname	0XQ1
vor- und zuname	0XQ1
voraussichtlicher abschluss	00]1
vorbire	0GV1
vorgesetzte	09\1
vorgesetzter	09\1
vorname	1;P1
vorname und name	0XQ1
vorname(n) nachname(n	0XQ1
vornamen	1;P1
votazione	0d21
votazione finale	0d21
voto	0d21
voto di diploma	0d21
voto di laurea	0d21
voto finale	0d21
vozacka	1Ic2
vozacka dozvola	1Ic2
vozačka	1Ic2
vozačka dozvola	1Ic2
vozniski izpit	1Ie1
voznisko dovoljenje	1Ie1
vozniški izpit	1Ie1
vozniško dovoljenje	1Ie1
vp	1I[1
vreemde taal	1AF1
vreme	1If1
vrijeme	0Dj1
vrsta	1Ig3
vrsta dejavnosti ali sektor	0EP1
vrsta delatnosti	0EQ1
vrsta djelatnosti ili sektor	0H41
vrsta projekta	1Ig3
vrsta ugovora	1751
vrsta zaposlenja	1Ij2
vrsta zaposlitve	0EV1
vsebina	1Il1
vung	1DN1
vuodet	02I1
vuosi	1Im3
vuotta	0XS1
vybaveni	0I?1
vybavení	0I?1
vydal	1J02
vydala	1J02
vydano dne	0E?1
vydavatel	1J23
vydavatel osvedceni	1J51
vydavatel osvedcenia	1J61
vydavatel osvědčení	1J51
vydavatelstvi	0^H1
vydavatelstvo	0gg1
vydavatelství	0^H1
vydavateľ	1J61
vydavateľ osvedčenia	1J61
vydavateľstvo	0gg1
vydáno dne	0E?1
vypovedni lhuta	1J71
vysledek	1J82
vysledky	1HG2
vysledok	1J:2
vysoka skola	0h_1
vysoká škola	0h_1
vystavil	1J51
vytvareni obsahu	1J<1
vytváření obsahu	1J<1
vzdelani	1J=2
vzdelanie	1J?2
vzdelavaci instituce	0h_1
vzdelavacia institucia	0i31
vzdelávacia inštitúcia	0i31
vzdělání	1J=2
vzdělávací instituce	0h_1
vztah	1JA2
vzťah	1JC1
vállalat	0071
város	1I32
vârsta	1I51
vârstă	1I51
väitekiri	08b1
väitöskirja	0GG1
välineet	06@1
välja andja	1Hm1
välja andnud	03g1
väljaandja	02H1
väljastaja	1Hm1
väljastanud	1Hm1
väljastatud	1Hn1
värnplikt	0bd1
værktøj	0501
værktøjer	0501
værnepligt	1Hb1
vége	09>1
végzettség	1I72
végzettség / képesítés	0R81
végzettség/képesítés	0R81
végzés éve	09>1
vélemény	02J1
vínculo	1IP2
võimalik alustada	1F81
võõrkeel	0\d1
vùng	1DN1
výpovědní lhůta	1J71
výsledek	1J82
výsledky	1HG2
výsledok	1J:2
vārdi	14>1
vārds	11L1
vārds un uzvārds	11L1
vārds uzvārds	11L1
vārds, uzvārds	11L1
vēlamais amats	0jU1
vēlamā alga	02e1
vērtējums	0711
věk	0`g1
về công ty	0U>1
vị trí	1IE3
vị trí công việc	1IH1
vị trí làm việc	1IH1
vị trí mong muốn	0A?1
vị trí trong dự án	1Hf1
vị trí ứng tuyển	0A?1
waktu	0Id1
wanted position	0B_1
warga negara	0\c1
web	1JD@
web page	0HJ1
web personal	0@31
web site	0HJ1
web sitesi	08X1
web stranica	0Z]1
web-stranica	0Z]1
webb	0W01
webbplats	0W01
webbsida	0W01
weblap	0Wh1
weboldal	0Wh1
webova stranka	0li2
webove stranky	18S1
webová stránka	0li2
webové stránky	18S1
webpage	0HJ1
webpagina	1JT1
webseite	0Z[1
webside	1JU1
website	1JV;
websites	0T91
webサイト	1Ja1
wechselgrund	07@1
wehrdienst	0;h1
wehrdienst zivildienst	0;h1
wehrdienst/zivildienst	0;h1
weight	0Vg1
weitere angaben	1>T1
weitere e mail adressen	1Jb1
weitere e mails	1Jb1
weitere e-mail-adressen	1Jb1
weitere e-mails	1Jb1
weitere links	1Jc1
weitere telefone	1Jd1
weitere telefonnummern	1Jd1
weitere webseiten	1Jc1
weiteres	1>T1
werkervaring	00@1
werkgever	0972
werkplek	1?I1
werkstatus	0X81
werktijden	0Ag1
werkvergunning	1I?1
werkzaamheden	0191
werkzeuge	0L81
wesentliche aufgaben	05]1
what	08U1
what i did	0Al1
whatsapp	0V]1
when	0Ig1
where	0B^1
wichtige erfolge	09j1
wichtige facher	0Ve1
wichtige faecher	0Ve1
wichtige fächer	0Ve1
wichtige punkte	09k1
wichtigste erfolge	09j1
wichtigste taetigkeiten und zustaendigkeiten	05]1
wichtigste tatigkeiten und zustandigkeiten	05]1
wichtigste tätigkeiten und zuständigkeiten	05]1
wiek	0`L1
wielkosc zespolu	0a51
wielkość zespołu	0a51
willing to relocate	0FB1
wirtschaftsbereich	0Th1
wirtschaftszweig	0Th1
wohnadresse	04\1
wohnanschrift	04\1
wohnhaft	04\1
wohnhaft in	1Je2
wohnort	1Je2
wohnsitz	0T[1
wohnsitzland	1Jg1
wojewodztwo	1Jh1
województwo	1Jh1
wonend te	0TZ1
woonadres	01\1
woonland	1Ji1
woonplaats	1Jj2
work	0Al1
work authorisation	18]1
work authorization	18]1
work done	0Al1
work experience	14e1
work mode	0Af1
work permit	18]1
work phone	0<N1
working hours	0Af1
workload	0Af1
workplace	0@Q1
world	0HJ1
writing	1Jl1
writing skills	1Jl1
written	1Jl1
written by	07E1
written expression	1Jl1
wspolautorzy	07i1
współautorzy	07i1
wunschgehalt	0TV1
wunschort	0:41
wunschposition	02R1
www	1Jm6
www sivut	0^d1
www-sivut	0^d1
wydane przez	0mk1
wydano	0Co1
wydany przez	0mk1
wydawca	0Bk1
wydawnictwo	0Bk1
wydzial	1K32
wydział	1K32
wykorzystane technologie	0hG1
wyksztalcenie	1K52
wykształcenie	1K52
wymiar etatu	0RP1
wymiar pracy	0RP1
wynik	0lL1
wyniki	0Kh1
wypowiedz ustna	0g01
wypowiedź ustna	0g01
wyroznienie	0gd1
wyróżnienie	0gd1
wystawca	0mk1
xarxa	1K71
xarxes socials	10h1
xep loai	0F[1
xoghlijiet	06m1
xogħlijiet	06m1
xu ly thong tin	1K81
xuat ban	0iF1
xuat ban boi	0iJ1
xuất bản	0iF1
xuất bản bởi	0iJ1
xếp loại	0F[1
xử lý thông tin	1K81
yabanci dil	0Ff1
yabancı dil	0Ff1
yakinlik	1K91
yakınlık	1K91
yapilan is	08o1
yapilan isler	08o1
yaptigim isler	08o1
yaptığım işler	08o1
yapılan iş	08o1
yapılan işler	08o1
yas	1K:1
yasadigi il	0XT1
yasadigi sehir	0XT1
yasadigi yer	0XT1
yasadigim sehir	0XT1
yasi	1K:1
yasinda	1K:1
yayasan	1K;1
yayimlandigi yer	0F31
yayimlanma tarihi	1K<1
yayin tarihi	1K<1
yayinci	0F31
yayinevi	0F31
yayımlandığı yer	0F31
yayımlanma tarihi	1K<1
yayın tarihi	1K<1
yayıncı	0F31
yayınevi	0F31
yazar	1K=1
yazarlar	1K=1
yazili anlatim	1K>1
yazilim	03^1
yazilimlar	03^1
yazma	1K>1
yazılı anlatım	1K>1
yazılım	03^1
yazılımlar	03^1
yaş	1K:1
yaşadığı il	0XT1
yaşadığı yer	0XT1
yaşadığı şehir	0XT1
yaşadığım şehir	0XT1
yaşı	1K:1
yaşında	1K:1
year	1K?3
year of birth	0:U1
years	0Ig1
years of experience	14e1
years old	1KB1
yer	0<K1
yeterlilik	0Fh1
yhdistys	0[V1
yhteenveto	0X91
yhtio	1Fg1
yhtioe	1Fg1
yhtiö	1Fg1
yil	1A]3
yillar	0<J1
yksikko	0oF1
yksikkoe	0oF1
yksikkö	0oF1
yleisarvosana	0681
ylin tutkinto	0^`1
yliopisto	0^_1
ympaeristoe	06@1
ymparisto	06@1
ympäristö	06@1
yonetici	08Y1
yontemler	03^1
yrityksen kuvaus	1D51
yrityksen nimi	1Fg1
yrityksesta	1D51
yrityksestae	1D51
yrityksestä	1D51
yritys	1KC2
yrke	1KE2
yrke eller befattning	1Ei1
yrke eller stilling	0\?1
yrkesroll	1Ei1
yrkestitel	0kO1
yrkestittel	0gR1
yuksek lisans tezi	0:W1
yönetici	08Y1
yöntemler	03^1
yüksek lisans tezi	0:W1
yıl	1A]3
yıllar	0<J1
za	1KG3
zacatek	0EC1
zacetek	0EB1
zaciatok	0EA1
zadaci	0Im2
zadania	0Bl1
zadavatel	1KJ2
zadnja izmjena	1KL1
zadnja sprememba	1KM1
zadolzitve	0EU1
zadolžitve	0EU1
zaduzenja	0Im2
zaduženja	0Im2
zadávateľ	13f1
zahajeni	0EC1
zahájení	0EC1
zajmowane stanowisko	13`1
zakaznik	1KJ2
zaklad pracy	0e51
zakladni vojenska sluzba	1KN1
zakljucek	0E21
zaključek	0E21
zakonczenie	0D01
zakonski stan	1?G1
zakończenie	0D01
zakres obowiazkow	0Bl1
zakres obowiązków	0Bl1
zakres odpowiedzialnosci	0Bl1
zakres odpowiedzialności	0Bl1
zakres zadan	0Bl1
zakres zadań	0Bl1
zakład pracy	0e51
zalozba	0ko1
zaloznik	0ko1
založba	0ko1
založnik	0ko1
zamawiajacy	0H51
zamawiający	0H51
zameranie	1>^1
zamereni	1KO2
zamestnanie alebo pracovne zaradenie	13b1
zamestnanie alebo pracovné zaradenie	13b1
zamestnavatel	12;2
zamestnávateľ	0i21
zamieszkanie	1KQ1
zaměstnavatel	0\:1
zaměření	1KO2
zanimanje	1KR4
zanimanje ili radno mjesto	0ho1
zaposlitev ali delovno mesto	0EW1
zaro datum	09>1
zaverecna praca	08_1
zaverecna prace	08`1
zavrsetak	0ED2
zavrsni rad	0GJ2
završetak	0ED2
završni rad	0GJ2
zawod	1KV2
zawod lub zajmowane stanowisko	13`1
zawód	1KV2
zawód lub zajmowane stanowisko	13`1
začetek	0EB1
začiatok	0EA1
začátek	0EC1
zdjecie	1KX1
zdjęcie	1KX1
zdravotni stav	1KY1
zdravotní stav	1KY1
zdruzenie	1KZ1
združenie	1KZ1
zeit	09d1
zeitdauer	09d1
zeitpunkt	00T1
zeitraum	09d1
zeitschrift	0Nf1
zeitspanne	09d1
zelena placa	14=1
zeleno delovno mesto	12H1
zeljena placa	0lG1
zeljena plata	0lH1
zeljena pozicija	1K[1
zeljeno radno mjesto	1731
zeme	1@X1
zemlja	1K\2
země	1@X1
zeroj	17L1
zertifikate	1?11
zertifizierer	07;1
zertifizierungsstelle	07;1
zespol	0J01
zespół	0J01
zhrnutie	1@c1
ziel	07:1
zielposition	02R1
zinasanu limenis	13d1
zināšanu līmenis	13d1
zip	1311
zip code	1311
ziskano	0E?1
zitat	07?1
zivildienst	0;h1
zivilstand	0P^1
zleceniodawca	0H51
znajomosc	0:H1
znajomość	0:H1
znalost	0[`2
znalosť	1K^1
znamka	1682
znanje	1K_3
známka	1682
zodpovednost	0>j2
zodpovednosti	0>j2
zodpovednosť	0W?1
zodpovědnost	0WB1
zodpovědnosti	0WB1
zone geographique	0a>1
zone géographique	0a>1
zpracovani informaci	1Kb1
zpracování informací	1Kb1
zrucnosti	0]b1
zručnosti	0]b1
zuletzt aktualisiert	0`k1
zuletzt geaendert	0`k1
zuletzt geandert	0`k1
zuletzt geändert	0`k1
zuname	0P]1
zupanija	1Kc1
zurnalas	0`_1
zurnals	0[G1
zusammenfassung	0441
zusammenhaengendes sprechen	0g91
zusammenhangendes sprechen	0g91
zusammenhängendes sprechen	0g91
zusatz	1>T1
zustaendig fuer	05]1
zustaendigkeiten	05]1
zustandig fur	05]1
zustandigkeiten	05]1
zuständig für	05]1
zuständigkeiten	05]1
zvanje	1?k2
zákazník	1KJ2
základní vojenská služba	1KN1
záró dátum	09>1
záverečná práca	08_1
závěrečná práce	08`1
získáno	0E?1
à l'attention de	0061
à propos	0081
à propos de l'entreprise	0091
à retenir	00:1
àmbit	03G1
àrea	1Kd2
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
ár	1Kf3
árangur	0221
área	1Ki4
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
éachtaí	0K?1
école	0>71
écoute	0@_1
écouter	0@_1
écrire	0KC1
écrit	0KC1
écriture	0KC1
éditeur	0A81
édition	0A81
éditions	0A81
éirchód	0?j1
éisteacht	0LA1
életkor	0LT1
émetteur	07e1
émise le	0D>1
équipe	1Km2
équipe encadrée	0Ki1
értékelés	06a1
établissement	0OA2
établissement d'enseignement	0>71
établissement de formation	0>71
état	0<U1
état civil	0M\1
état de santé	0OC1
év	0OM3
évek	0OQ1
éves	0LT1
éxitos	0OS1
ênfase	0611
írás	0Zi1
íráskészség	0Zi1
început	0Cc1
înțelegere orală	06;1
înțelegere scrisă	0?@1
înțelegere: ascultare	06;1
înțelegere: citire	0?@1
ó	0Cn1
óskastarf	0oH1
õppeained	02@1
õppeasutus	0V`1
õppekava	0Na1
õppevaldkonnad (isced-f	0mc1
ödül	0901
ödül adı	0901
ödülü veren	0lo1
ökuréttindi	0:R1
ön ad	0X_1
önad	0X_1
öne çıkan başarılar	08g1
öne çıkanlar	0mK1
önemli noktalar	0mK1
önnur netföng	0mP1
önnur símanúmer	0mQ1
önskad befattning	0kO1
önskad lön	0bH1
önskad ort	0Q`1
önskad tjänst	0kO1
öryggi	0oD1
összefoglalás	0d71
összefoglaló	0d71
övriga e-postadresser	0m21
övriga telefonnummer	0m31
övriga uppgifter	0451
övriga webbplatser	0m41
övrigt	0451
özet	0131
öğrenim durumu	0Ko1
öğrenim düzeyi	0L11
öğrenim türü	0L11
ønsket løn	0bJ1
ønsket lønn	0bI1
ønsket stilling	0m02
øvrig	03j1
øvrige e-mailadresser	0m51
øvrige hjemmesider	0m61
øvrige oplysninger	03f1
øvrige telefonnumre	0m71
øvrigt	03f1
údair	1G>1
údar	1G>1
úkoly	0WB1
úloha v projekte	1:Z1
úlohy	0W?1
última actualización	01=1
última atualização	06o1
última modificación	01=1
último nome	05?1
úroveň	1H@4
úroveň ekr	0LH1
úroveň eqf	1HD1
úroveň eqr	1HD1
úroveň znalosti	0[`2
úrovne serr	1Ko1
úrovně serr	1<l1
úsek	1HE2
úspechy	0I51
úspěchy	0I21
ústna interakcia	0^[1
ústny prejav	0X01
ústní interakce	0^Z1
ústní projev	0eS1
útgefandi	0TU1
útgefið	1HW1
útgáfa	1DH1
útgáfudagur	0:T1
útskrift	0`O1
úvazek	0IU1
úväzok	0IR1
účet	1G<2
über das unternehmen	0;T1
über mich	0441
überblick	0441
überschrift	07A1
ücret beklentisi	09K1
ügyfél	0d61
ühing	1GL1
üksus	0d51
ülesanded	0]n1
ülikool	0V`1
ülke	1GW1
üniversite	0L01
ünvan	0UX1
þjóðerni	19j1
ċellulari	0>11
ċittadinanza	0i71
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
điểm	0F[1
điểm nổi bật	0F\1
điểm tb	0F[1
điểm trung bình	0F[1
điện thoại	0F]1
điện thoại bàn	0F]1
điện thoại di động	0FV1
điện thoại khác	0F^1
đt	0F]1
đơn vị	0Hk3
đơn vị công tác	0?e1
đơn vị cấp	0<X1
đơn vị thực hiện	0Hn1
đơn vị trao	0Ho1
đơn vị trao tặng	0Ho1
đường	0>W1
đến	0E\1
đề tài	0EL1
đề tài tốt nghiệp	0EL1
địa chỉ	0>W1
địa chỉ email	0FW1
địa chỉ hiện tại	0>W1
địa chỉ thường trú	0>W1
địa điểm	0FX1
đọc	0HD1
đồ án tốt nghiệp	0EL1
ġeneru	0Tb1
ġurnal	0VO1
ģimenes stāvoklis	0U91
ħolqien ta' kontenut	0W_1
įgyta kvalifikacija	0XP1
įgūdžiai	0XO1
įmonė	0Xo2
įrankiai	0XO1
įstaiga	0[13
įteikė	05=1
įvertinimas	08d1
řešení problémů	18U1
řidičské oprávnění	19g1
řidičský průkaz	19g1
řidičský průkaz sk	19g1
řidičák	19g1
řp	19g1
średnia	0lL1
średnia ocen	0lL1
środowisko	0hG1
şehir	0XU2
şirket	0QV1
şirket adı	0QV1
şirket hakkında	0QW1
şirket tanıtımı	0QW1
šalis	1;f1
šeiminė padėtis	1<S1
šeimyninė padėtis	1<S1
škola	1L04
šola	0PX1
špecializácia	1>^1
število zaposlenih	1@41
študijný odbor	1>^1
študijný program	1>^1
študijska smer	12@1
študijski program	12@1
štát	0_21
štátna príslušnosť	0kS1
štátne občianstvo	0kS1
švietimo sritys (isced-f	1A41
švietimo įstaiga	0761
želena plača	14=1
želeno delovno mesto	12H1
željena plata	0lH1
željena plaća	0lG1
željena pozicija	1K[1
željeno radno mjesto	1731
županija	1Kc1
žurnalas	0`_1
žurnāls	0[G1
școala	0T71
școală	0T71
șef direct	0B51
țara	1A\1
țară	1A\1
άδεια οδήγησησ	1L41
άδεια/εσ οδήγησησ	1L41
άλλα	1L51
άλλα email	1L61
άλλα τηλέφωνα	1L71
άλλεσ ιστοσελίδεσ	1L81
έδρα	1L91
έναρξη	1L:1
έργο	1L;1
έτη	1L<1
έτη εμπειρίασ	1L=1
έτοσ	1L>3
έτοσ αποφοίτησησ	1LA1
έτοσ απόκτησησ	1LB1
έτοσ γέννησησ	1LC1
έωσ	1LA1
ίδρυμα	1LD1
αδεια εσ οδηγησησ	1L41
αδεια οδηγησησ	1L41
ακροαση	1LE1
ακρόαση	1LE1
αλλα	1L51
αλλα email	1L61
αλλα τηλεφωνα	1L71
αλλεσ ιστοσελιδεσ	1L81
ανάγνωση	1LF1
αναγνωση	1LF1
αναφορά	1LG1
αναφορα	1LG1
αντικείμενο	1LH2
αντικείμενο σπουδών	1LJ1
αντικειμενο	1LH2
αντικειμενο σπουδων	1LJ1
απασχοληση	1LK1
απασχοληση η θεση που κατειχατε	1LK1
απασχόληση	1LK1
απασχόληση ή θέση που κατείχατε	1LK1
απο	1L:1
απονεμήθηκε από	1LL1
απονεμηθηκε απο	1LL1
αποτέλεσμα	1LM2
αποτελέσματα	1LO1
αποτελεσμα	1LM2
αποτελεσματα	1LO1
αποφοίτηση	1LA1
αποφοιτηση	1LA1
από	1L:1
αριθμοσ εργαζομενων	1LP1
αριθμοσ τηλεφωνου	1LQ1
αριθμόσ εργαζομένων	1LP1
αριθμόσ τηλεφώνου	1LQ1
αρμοδιοτητεσ	1LR1
αρμοδιότητεσ	1LR1
ασφάλεια	1LS1
ασφαλεια	1LS1
βαθμίδα	1LT1
βαθμιδα	1LT1
βαθμολογία	1LU1
βαθμολογια	1LU1
βαθμοσ	1LU1
βαθμοσ πτυχιου	1LU1
βαθμόσ	1LU1
βαθμόσ πτυχίου	1LU1
βραβείο	1LV1
βραβειο	1LV1
γέννηση	1LC1
γενικοσ βαθμοσ	1LU1
γενικόσ βαθμόσ	1LU1
γεννήθηκα	1LC1
γεννηθηκα	1LC1
γεννηση	1LC1
γλωσσα	1LW1
γλωσσεσ	1LW1
γλώσσα	1LW1
γλώσσεσ	1LW1
γράψιμο	1LX1
γραπτή έκφραση	1LX1
γραπτή κατανόηση	1LF1
γραπτη εκφραση	1LX1
γραπτη κατανοηση	1LF1
γραφή	1LX1
γραφη	1LX1
γραψιμο	1LX1
δήμοσ	1LY1
δίκτυο	1LZ1
δίπλωμα	1LT1
δίπλωμα οδήγησησ	1L41
δεξιοτητεσ	1L[1
δεξιότητεσ	1L[1
δημιουργία περιεχομένου	1L\1
δημιουργια περιεχομενου	1L\1
δημοσ	1LY1
δημοσιευτηκε	1L]1
δημοσιευτηκε στο	1L^1
δημοσιεύτηκε	1L]1
δημοσιεύτηκε στο	1L^1
διάκριση	1LV1
διάρκεια	1L<1
διάστημα	1L<1
διαθεσιμοτητα	1L_1
διαθεσιμότητα	1L_1
διακριση	1LV1
διαρκεια	1L<1
διαστημα	1L<1
διατριβή	1L`1
διατριβη	1L`1
διδακτικέσ μονάδεσ	1La1
διδακτικεσ μοναδεσ	1La1
διδακτορική διατριβή	1L`1
διδακτορικη διατριβη	1L`1
διευθυνση	1Lb1
διευθυνση ηλεκτρονικου ταχυδρομειου	1Lc1
διευθυνση κατοικιασ	1Lb1
διευθυνση τμηματοσ	1Ld1
διεύθυνση	1Lb1
διεύθυνση ηλεκτρονικού ταχυδρομείου	1Lc1
διεύθυνση κατοικίασ	1Lb1
διεύθυνση τμήματοσ	1Ld1
δικτυακοσ τοποσ	1Le1
δικτυακόσ τόποσ	1Le1
δικτυο	1LZ1
διπλωμα	1LT1
διπλωμα οδηγησησ	1L41
διπλωματική	1L`1
διπλωματική εργασία	1L`1
διπλωματικη	1L`1
διπλωματικη εργασια	1L`1
είδοσ απασχόλησησ	1Lf1
είδοσ τησ επιχείρησησ ή του κλάδου	1Lg1
εδρα	1L91
εθνικοτητα	1Lh1
εθνικότητα	1Lh1
ειδίκευση	1LJ1
ειδικευση	1LJ1
ειδικοτητα	1Li3
ειδικότητα	1Li3
ειδοσ απασχολησησ	1Lf1
ειδοσ τησ επιχειρησησ η του κλαδου	1Lg1
εκδοθηκε απο	1Ll1
εκδοσεισ	1L^1
εκδοτησ	1Lm2
εκδοτησ πιστοποιητικου	1Ll1
εκδόθηκε από	1Ll1
εκδόσεισ	1L^1
εκδότησ	1Lm2
εκδότησ πιστοποιητικού	1Ll1
εκπαιδευτικο ιδρυμα	1LD1
εκπαιδευτικό ίδρυμα	1LD1
εναρξη	1L:1
επάγγελμα	1Lo1
επίθετο	1M01
επίλυση προβλημάτων	1M11
επίπεδο	1M23
επίπεδο eqf	1M51
επίπεδο γλώσσασ	1M61
επίπεδο γνώσησ	1M72
επίπεδο εππ	1M51
επίπεδο σπουδών	1M91
επαγγελμα	1Lo1
επεξεργασία πληροφοριών	1M:1
επεξεργασια πληροφοριων	1M:1
επιβλέπουσα	1M;1
επιβλέπων	1M;1
επιβλεπουσα	1M;1
επιβλεπων	1M;1
επιθετο	1M01
επιθυμητή απασχόληση	1Lo1
επιθυμητή θέση	1Lo1
επιθυμητη απασχοληση	1Lo1
επιθυμητη θεση	1Lo1
επιθυμητοσ μισθοσ	1M<1
επιθυμητόσ μισθόσ	1M<1
επικοινωνία	1M=2
επικοινωνία (προφορική	1M?1
επικοινωνια	1M=2
επικοινωνια (προφορικη	1M?1
επιλυση προβληματων	1M11
επιπεδο	1M23
επιπεδο eqf	1M51
επιπεδο γλωσσασ	1M61
επιπεδο γνωσησ	1M72
επιπεδο εππ	1M51
επιπεδο σπουδων	1M91
επιτευγματα	1LO1
επιτεύγματα	1LO1
επιχείρηση	1M@1
επιχειρηση	1M@1
εππ	1M51
επωνυμία εταιρείασ	1M@1
επωνυμία και διεύθυνση εργοδότη	1M@1
επωνυμια εταιρειασ	1M@1
επωνυμια και διευθυνση εργοδοτη	1M@1
επωνυμο	1M01
επωνυμο ονομα	1MA1
επώνυμο	1M01
επώνυμο / όνομα	1MA1
εργαλεία	1L[1
εργαλεια	1L[1
εργασίεσ	1LR1
εργασιεσ	1LR1
εργο	1L;1
εργοδοτησ	1M@1
εργοδότησ	1M@1
εταιρία	1M@1
εταιρεία	1MB2
εταιρεια	1MB2
εταιρια	1M@1
ετη	1MD2
ετη εμπειριασ	1L=1
ετοσ	1L>3
ετοσ αποκτησησ	1LB1
ετοσ αποφοιτησησ	1LA1
ετοσ γεννησησ	1LC1
ετων	1MF1
ετών	1MF1
ευθυνεσ	1LR1
ευθύνεσ	1LR1
ευχέρεια	1M61
ευχερεια	1M61
εωσ	1LA1
ηλ διευθυνση	1Lc1
ηλ ταχ	1Lc1
ηλ ταχυδρομειο	1Lc1
ηλ. διεύθυνση	1Lc1
ηλ. ταχ	1Lc1
ηλ. ταχυδρομείο	1Lc1
ηλεκτρονική διεύθυνση	1Lc1
ηλεκτρονικη διευθυνση	1Lc1
ηλεκτρονικο ταχυδρομειο	1Lc1
ηλεκτρονικό ταχυδρομείο	1Lc1
ηλικία	1MF1
ηλικια	1MF1
ημ γεννησησ	1LC1
ημ νια γεννησησ	1LC1
ημ. γέννησησ	1LC1
ημ/νία γέννησησ	1LC1
ημερομηνία	1MG2
ημερομηνία έκδοσησ	1LB1
ημερομηνία έναρξησ	1L:1
ημερομηνία γέννησησ	1LC1
ημερομηνία δημοσίευσησ	1L]1
ημερομηνία και τόποσ γέννησησ	1LC1
ημερομηνία λήξησ	1LA1
ημερομηνίεσ	1L<1
ημερομηνια	1MG2
ημερομηνια γεννησησ	1LC1
ημερομηνια δημοσιευσησ	1L]1
ημερομηνια εκδοσησ	1LB1
ημερομηνια εναρξησ	1L:1
ημερομηνια και τοποσ γεννησησ	1LC1
ημερομηνια ληξησ	1LA1
ημερομηνιεσ	1L<1
θέμα	1L;1
θέμα διπλωματικήσ	1L`1
θέση	1LK1
θέση εργασίασ	1LK1
θεμα	1L;1
θεμα διπλωματικησ	1L`1
θεση	1LK1
θεση εργασιασ	1LK1
θητεία	1MI1
θητεια	1MI1
ιδιοτητα	1MJ3
ιδιότητα	1MJ3
ιδρυμα	1LD1
ιθαγένεια	1Lh1
ιθαγενεια	1Lh1
ιστολογιο	1Le1
ιστολόγιο	1Le1
ιστοσελίδα	1Le1
ιστοσελιδα	1Le1
ιστοτοποσ	1Le1
ιστότοποσ	1Le1
καθήκοντα	1LR1
καθήκοντα θέσησ	1LK1
καθήκοντα και αρμοδιότητεσ	1LR1
καθηκοντα	1LR1
καθηκοντα θεσησ	1LK1
καθηκοντα και αρμοδιοτητεσ	1LR1
κατανοηση προφορικου λογου	1LE1
κατανόηση προφορικού λόγου	1LE1
κατευθυνση	1LJ1
κατεύθυνση	1LJ1
κατοικία	1MM2
κατοικια	1MM2
κιν	1MO1
κινητο	1MO1
κινητο τηλεφωνο	1MO1
κινητό	1MO1
κινητό τηλέφωνο	1MO1
κλάδοσ	1MP2
κλαδοσ	1MP2
κοινωνικά δίκτυα	1MR1
κοινωνικα δικτυα	1MR1
κυρια θεματα επαγγελματικεσ δεξιοτητεσ	1MS1
κυρια καθηκοντα	1LR1
κυρια μαθηματα	1MS1
κυρια σημεια	1MT1
κυριεσ αρμοδιοτητεσ	1LR1
κυριεσ δραστηριοτητεσ και αρμοδιοτητεσ	1LR1
κύρια θέματα/επαγγελματικέσ δεξιότητεσ	1MS1
κύρια καθήκοντα	1LR1
κύρια μαθήματα	1MS1
κύρια σημεία	1MT1
κύριεσ αρμοδιότητεσ	1LR1
κύριεσ δραστηριότητεσ και αρμοδιότητεσ	1LR1
λέξεισ-κλειδιά	1L[1
λήξη	1LA1
λεξεισ κλειδια	1L[1
ληξη	1LA1
λογαριασμοσ	1MU1
λογαριασμόσ	1MU1
λογισμικο	1L[1
λογισμικό	1L[1
λοιπά	1L51
λοιπά στοιχεία	1L51
λοιπα	1L51
λοιπα στοιχεια	1L51
μέγεθοσ ομάδασ	1LP1
μέθοδοι	1L[1
μέσοσ όροσ	1LU1
μέχρι	1LA1
μαθήματα	1MS1
μαθηματα	1MS1
μεγεθοσ ομαδασ	1LP1
μεθοδοι	1L[1
μεσοσ οροσ	1LU1
μεταπτυχιακή εργασία	1L`1
μεταπτυχιακη εργασια	1L`1
μεχρι	1LA1
μητρικέσ γλώσσεσ	1MV1
μητρική γλώσσα	1MV1
μητρική/έσ γλώσσα/εσ	1MV1
μητρικεσ γλωσσεσ	1MV1
μητρικη γλωσσα	1MV1
μητρικη εσ γλωσσα εσ	1MV1
μικρο ονομα	1MW1
μικρό όνομα	1MW1
μισθολογικέσ απαιτήσεισ	1M<1
μισθολογικεσ απαιτησεισ	1M<1
μονάδα	1Ld1
μοναδα	1Ld1
νομοσ	1MX1
νομόσ	1MX1
ξένη γλώσσα	1LW1
ξενη γλωσσα	1LW1
ο ρολοσ μου	1MY1
ο ρόλοσ μου	1MY1
οδοσ	1Lb1
οδόσ	1Lb1
οικογενειακή κατάσταση	1MZ1
οικογενειακη κατασταση	1MZ1
ομάδα	1Ld1
ομαδα	1Ld1
ομιλία	1M[1
ομιλια	1M[1
ονομα	1MA1
ονομα (μικρο	1MW1
ονομα επωνυμο	1MA1
ονομα και διευθυνση εργοδοτη	1M@1
ονομα και επωνυμο	1MA1
ονομα και τυποσ του οργανισμου που παρειχε την εκπαιδευση η καταρτιση	1LD1
ονομα χρηστη	1MU1
ονομασία	1MA1
ονομασια	1MA1
ονοματεπωνυμο	1MA1
ονοματεπώνυμο	1MA1
οργανισμοσ	1M\2
οργανισμόσ	1M\2
πανεπιστήμιο	1LD1
πανεπιστημιο	1LD1
παραγωγή γραπτού λόγου	1LX1
παραγωγη γραπτου λογου	1LX1
παρατηρήσεισ	1M^1
παρατηρησεισ	1M^1
πελάτησ	1M_1
πελατησ	1M_1
περίληψη	1M^1
περίοδοσ	1L<1
περιγραφή	1L;1
περιγραφή έργου	1L;1
περιγραφή εργασίασ	1LR1
περιγραφή εταιρείασ	1M`1
περιγραφη	1L;1
περιγραφη εργασιασ	1LR1
περιγραφη εργου	1L;1
περιγραφη εταιρειασ	1M`1
περιεχομενο	1L;1
περιεχόμενο	1L;1
περιληψη	1M^1
περιοδικο	1L^1
περιοδικό	1L^1
περιοδοσ	1L<1
περιοχή	1Ma3
περιοχη	1Ma3
περιφέρεια	1MX1
περιφερεια	1MX1
πιστωτικέσ μονάδεσ	1La1
πιστωτικεσ μοναδεσ	1La1
πλήρεσ όνομα	1MA1
πλατφορμα	1LZ1
πλατφόρμα	1LZ1
πληρεσ ονομα	1MA1
πολη	1Md2
προγράμματα	1L[1
προγραμματα	1L[1
προισταμενοσ	1M;1
προσφωνηση	1Mf1
προσφώνηση	1Mf1
προυπηρεσια	1L=1
προφίλ	1M^1
προφίλ στο διαδίκτυο	1MR1
προφιλ	1M^1
προφιλ στο διαδικτυο	1MR1
προφορική έκφραση	1M[1
προφορική αλληλεπίδραση	1M?1
προφορική κατανόηση	1LE1
προφορικη αλληλεπιδραση	1M?1
προφορικη εκφραση	1M[1
προφορικη κατανοηση	1LE1
προϊστάμενοσ	1M;1
προϋπηρεσία	1L=1
πτυχίο	1LT1
πτυχιακή	1L`1
πτυχιακή εργασία	1L`1
πτυχιακη	1L`1
πτυχιακη εργασια	1L`1
πτυχιο	1LT1
πόλη	1Md2
ρολοι	1MY1
ρολοσ	1Mg3
ρόλοι	1MY1
ρόλοσ	1Mg3
σελίδα	1Le1
σελιδα	1Le1
σεμινάρια	1MS1
σεμιναρια	1MS1
σημαντικά σημεία	1MT1
σημαντικα σημεια	1MT1
σταθερο	1LQ1
σταθερο τηλεφωνο	1LQ1
σταθερό	1LQ1
σταθερό τηλέφωνο	1LQ1
στρατιωτικέσ υποχρεώσεισ	1MI1
στρατιωτική θητεία	1MI1
στρατιωτική θητεια	1MI1
στρατιωτική κατάσταση	1MI1
στρατιωτικεσ υποχρεωσεισ	1MI1
στρατιωτικη θητεια	1MI1
στρατιωτικη κατασταση	1MI1
συγγραφέασ	1Mj1
συγγραφείσ	1Mj1
συγγραφεασ	1Mj1
συγγραφεισ	1Mj1
συλλογοσ	1Mk1
συνδεσμοσ	1Le1
συνομιλία	1M?1
συνομιλια	1M?1
συνοψη	1M^1
συσταση	1LG1
σχέση	1Ml1
σχεση	1Ml1
σχετικά	1M^1
σχετικά με την εταιρεία	1M`1
σχετικα	1M^1
σχετικα με την εταιρεια	1M`1
σχολή	1Mm2
σχολείο	1LD1
σχολειο	1LD1
σχολη	1Mm2
σύλλογοσ	1Mk1
σύνδεσμοσ	1Le1
σύνοψη	1M^1
σύσταση	1LG1
τ κ	1Mo1
τ.κ	1Mo1
τίτλοσ	1N04
τίτλοσ ονόματοσ	1MA1
τίτλοσ πιστοποίησησ ή διπλώματοσ	1LT1
τίτλοσ σπουδών	1LT1
ταχυδρομική διεύθυνση	1Lb1
ταχυδρομικη διευθυνση	1Lb1
ταχυδρομικοσ κωδικασ	1Mo1
ταχυδρομικόσ κώδικασ	1Mo1
τελευταία τροποποίηση	1N41
τελευταια τροποποιηση	1N41
τεχνολογίεσ	1L[1
τεχνολογιεσ	1L[1
τηλ	1LQ1
τηλέφωνα	1LQ1
τηλέφωνο	1LQ1
τηλέφωνο επικοινωνίασ	1LQ1
τηλεφωνα	1LQ1
τηλεφωνο	1LQ1
τηλεφωνο επικοινωνιασ	1LQ1
τιτλοσ	1N04
τιτλοσ ονοματοσ	1MA1
τιτλοσ πιστοποιησησ η διπλωματοσ	1LT1
τιτλοσ σπουδων	1LT1
τκ	1Mo1
τμήμα	1N52
τμημα	1N52
τομέασ	1Lg1
τομέασ δραστηριότητασ	1Lg1
τομείσ εκπαίδευσησ (isced-f	1N71
τομεασ	1Lg1
τομεασ δραστηριοτητασ	1Lg1
τομεισ εκπαιδευσησ (isced f	1N71
τοποθεσία	1L91
τοποθεσια	1L91
τοποσ	1L91
τοποσ γεννησησ	1N81
τοποσ διαμονησ	1LY1
τοποσ κατοικιασ	1Md2
τυποσ η τομεασ δραστηριοτητασ	1Lg1
τόποσ	1L91
τόποσ γέννησησ	1N81
τόποσ διαμονήσ	1LY1
τόποσ κατοικίασ	1Md2
τύποσ ή τομέασ δραστηριότητασ	1Lg1
υπευθυνοτητεσ	1LR1
υπευθυνότητεσ	1LR1
υπηκοοτητα	1Lh1
υπηκοοτητα( εσ	1Lh1
υπηκοότητα	1Lh1
υπηκοότητα(-εσ	1Lh1
φαξ	1N91
φορέασ	1N:4
φορέασ έκδοσησ	1Ll1
φορέασ απονομήσ	1LL1
φορέασ εκπαίδευσησ	1LD1
φορέασ πιστοποίησησ	1Ll1
φορεασ	1N:4
φορεασ απονομησ	1LL1
φορεασ εκδοσησ	1Ll1
φορεασ εκπαιδευσησ	1LD1
φορεασ πιστοποιησησ	1Ll1
φυλο	1N>1
φωτογραφία	1N?1
φωτογραφια	1N?1
φύλο	1N>1
χρήση	1L[1
χρηση	1L[1
χρονική περίοδοσ	1L<1
χρονικη περιοδοσ	1L<1
χρονικο διαστημα	1L<1
χρονικό διάστημα	1L<1
χρονολογίεσ	1L<1
χρονολογιεσ	1L<1
χρονοσ	1L<1
χρόνοσ	1L<1
χωρα	1N@1
χώρα	1N@1
ωράριο	1Lf1
ωραριο	1Lf1
όνομα	1MA1
όνομα (μικρό	1MW1
όνομα - επώνυμο	1MA1
όνομα και διεύθυνση εργοδότη	1M@1
όνομα και επώνυμο	1MA1
όνομα και τύποσ του οργανισμού που παρείχε την εκπαίδευση ή κατάρτιση	1LD1
όνομα χρήστη	1MU1
автор	1NA3
автори	1ND2
авторы	1NF1
адрес	1NG2
адрес за кореспонденция	1NI1
адрес места жительства	1NJ1
адрес проживания	1NJ1
адрес регистрации	1NJ1
адрес сайта	1NK1
адрес электронной почты	1NL1
адреса	1NM2
адреса електронної пошти	1NO1
адреса проживання	1NP1
адреса становања	1NQ1
академическая степень	1NR1
академия	1NS1
акаунт	1NT1
аккаунт	1NU1
акценти	1NV1
алати	1NW1
армия	1NX1
аудирование	1NY1
аудіювання	1NZ1
аутор	1N[1
аутори	1N[1
бажана зарплата	1N\1
бажана посада	1N]1
бажана робота	1N]1
бажане місто	1N^1
бажаний рівень доходу	1N\1
бал	1N_1
балл	1N`1
баллы	1N`1
безопасность	1Na1
безпека	1Nb1
бележка	1Nc1
беседа	1Nd1
блог	1Ne4
бранш	1Ni1
брачни статус	1Nj1
брачно стање	1Nj1
брой подчинени	1Nk1
брой служители	1Nk1
број запослених	1Nl1
број телефона	1Nm1
в подчинении	1Nn1
веб	1No1
веб сайт	1O02
веб сајт	1No1
веб страница	1No1
веб-сайт	1O02
веб-сајт	1No1
вебсайт	1O21
величина тима	1Nl1
вероисповедание	1O31
вес	1O41
вестник	1O51
вештине	1NW1
вид	1O63
вид заетост	1O91
вид зайнятості	1O:1
вид занятости	1O;1
вид на дейността	1Ni1
вид на дейността или сферата на работа	1Ni1
вид проект	1O<1
видавець	1O=1
видавець сертифіката	1O>1
видавник	1O>1
видавництво	1O=1
видання	1O=1
видано	1O?1
виза	1O@1
використані технології	1OA1
використовувані технології	1OA1
вклад	1OB1
вкр	1OC1
владеене	1OD1
владение	1OE1
власне ім'я	1OF1
внз	1OG1
водительские права	1OH1
водительское удостоверение	1OH1
водійське посвідчення	1OI1
водійські права	1OI1
военна повинност	1OJ1
военна служба	1OJ1
военная служба	1NX1
военный билет	1NX1
возачка	1OK1
возачка дозвола	1OK1
возраст	1OL1
воинская обязанность	1NX1
воинская служба	1NX1
володіння	1OM1
војна обавеза	1ON1
војни рок	1ON1
вредные привычки	1O41
време	1OO2
время	1OQ1
время работы	1OQ1
врста	1OR1
врста делатности	1OS1
врста запослења	1OT1
врста пројекта	1OR1
вручено	1OU1
връзка	1OV1
връзка с лицето	1OW1
връчена от	1OX1
вуз	1NS1
вулиця	1NP1
възложител	1OY1
възраст	1OZ1
выдавшая организация	1O[1
выдал	1O[1
выдан	1O\2
выдан кем	1O[1
выдано	1O^1
выполняемая работа	1OB1
выполняемые обязанности	1OB1
выпуск	1O_1
выпускная квалификационная работа	1OC1
выпускная работа	1OC1
відгук	1O`1
відділ	1Oa1
відзнака	1Ob1
відношення	1Oc1
відношення до військової служби	1Od1
відповідальність	1Oe1
військова служба	1Od1
військовий обов'язок	1Od1
вік	1Of1
галузь	1Og1
галузі освіти (isced f	1Oh1
галузі освіти (isced-f	1Oh1
главни задаци	1Oi1
главни предмети	1Oj1
главное	1Ok1
главные достижения	1Ol1
говор	1Om1
говорене	1On1
говорение	1Oo1
говорна интеракција	1P01
говорна продукција	1Om1
говоріння	1P11
год	1P24
год выдачи	1O^1
год окончания	1O_1
год получения	1O^1
год поступления	1P61
год публикации	1P71
год рождения	1P81
года	1OL1
година	1P96
година завршетка	1P?1
година на завършване	1P@1
година на раждане	1PA1
година рођења	1PB1
године	1PC2
године искуства	1PE1
години	1PF3
години опит	1PI1
годы	1OQ1
годы обучения	1OQ1
годы работы	1OQ1
головне	1PJ1
город	1PK2
город проживания	1PK2
готов приступить	1PM1
готова приступить	1PM1
готовност за започване	1PN1
готовность к командировкам	1PO1
готовность к переезду	1PO1
готовность к работе	1PM1
готовность приступить	1PM1
готовность приступить к работе	1PM1
готовність до відряджень	1N^1
готовність до переїзду	1N^1
готовність до роботи	1PP1
готовність приступити	1PP1
гр	1PQ1
град	1PR3
гражданство	1PU2
график	1O;1
график работы	1PW2
графік	1O:1
графік роботи	1O:1
громадська організація	1PY1
громадянство	1PZ1
д р	1P81
д.р	1P81
дата	1P[9
дата видачі	1O?1
дата выдачи	1O^1
дата выхода	1PM1
дата выхода публикации	1P71
дата завершення	1Pd1
дата закінчення	1Pd1
дата и место рождения	1P81
дата и място на раждане	1PA1
дата на издаване	1Pe1
дата на публикуване	1Pf1
дата на раждане	1PA1
дата народження	1Pg1
дата начала	1P61
дата окончания	1O_1
дата отримання	1O?1
дата получения	1O^1
дата поступления	1P61
дата початку	1Ph1
дата приема	1P61
дата приёма	1P61
дата публикации	1P71
дата публікації	1Pi1
дата рождения	1P81
дата та місце народження	1Pg1
дата увольнения	1O_1
дата і місце народження	1Pg1
дати	1Pj2
дати (от до	1Pl1
дати (от-до	1Pl1
датум	1Pm3
датум завршетка	1P?1
датум и место рођења	1PB1
датум издавања	1Q01
датум објављивања	1Q11
датум почетка	1Q21
датум рођења	1PB1
даты	1OQ1
дейности	1Q31
делатност	1OS1
демо	1NK1
день народження	1Pg1
день рождения	1P81
департамент	1Q42
дети	1Q61
деятельность	1Q72
деятельность компании	1Q91
диалог	1Q:2
диплом	1Q<3
диплом на тему	1OC1
диплом с отличием	1N`1
диплома	1Q?2
диплома с успех	1QA1
дипломен проект	1QB1
дипломна работа	1QB1
дипломна робота	1QC1
дипломная работа	1OC1
дипломний проєкт	1QC1
дипломный проект	1OC1
дипломски рад	1QD1
дирекция	1QE1
дисертационен труд	1QB1
дисертация	1QB1
дисертација	1QD1
дисертація	1QC1
диссертация	1OC1
дисциплини	1QF1
дисциплины	1QG1
дисципліни	1QH1
длительность	1OQ1
длъжност	1QI3
длъжностна характеристика	1Q31
для	1QL2
для кого	1QN1
до	1QO4
додаткова інформація	1QS1
додатково	1QS1
доделила	1QT1
доделио	1QT1
додељује	1QT1
докторска дисертација	1QD1
должностные обязанности	1OB1
должностные обязанности и достижения	1OB1
должность	1QU4
домашен	1QY1
домашен адрес	1NI1
домашний адрес	1NJ1
домашний телефон	1QZ1
домашня адреса	1NP1
дополнительная информация	1Q[1
дополнительная почта	1Q\1
дополнительно	1Q[1
дополнительный телефон	1Q]1
допълнителна информация	1Q^1
досвід	1Q_1
досвід роботи	1Q_1
достигнутые результаты	1Ol1
достигнућа	1Q`1
достижения	1Ol1
доступност	1Qa1
доступность	1PM1
доступність	1PP1
досягнення	1Qb1
држава	1Qc1
држављанство	1Qd1
друге имејл адресе	1Qe1
други данни	1Q^1
други имейли	1Qf1
други сајтови	1Qg1
други телефони	1Qh2
други уебсайтове	1Qj1
другие адреса почты	1Q\1
другие сайты	1Qk1
другие ссылки	1Qk1
другие телефоны	1Q]1
друго	1Ql2
другое	1Q[1
дружество	1Qn1
друштвене мреже	1Qo1
дужности	1Oi1
държава	1R01
діалог	1R11
діти	1R21
діяльність	1Oe1
діяльність компанії	1R31
е mail	1R43
е маил	1R71
е пошта	1R71
е поща	1R81
е-mail	1R43
е-маил	1R71
е-пошта	1R71
е-поща	1R81
егн	1R91
език	1R:1
езикови сертификати	1R;1
езици	1R:1
екип	1QE1
екр	1R<1
ел адрес	1R81
ел пошта	1NO1
ел поща	1R81
ел. адрес	1R81
ел. пошта	1NO1
ел. поща	1R81
електронна адреса	1NO1
електронна пошта	1NO1
електронна поща	1R81
електронска пошта	1R71
емаил	1R71
еспб	1R=1
еспб бодови	1R=1
желаемая должность	1R>1
желаемая зарплата	1R?1
желаемая позиция	1R>1
желаемое место работы	1PO1
желаемый город	1PO1
желаемый график	1O;1
желаемый доход	1R?1
желаемый уровень дохода	1R?1
желаемый уровень заработной платы	1R?1
желана длъжност	1R@1
желана заплата	1RA1
желана позиция	1R@1
желательное место работы	1PO1
жељена плата	1RB1
жељена позиција	1RC1
живет в	1RD1
живу	1RD1
живу в	1RE2
живёт в	1RD1
журнал	1RG2
з	1Ph1
за	1RI1
за компанията	1RJ1
за мен	1Nc1
за фирмата	1RJ1
забележка	1Nc1
завдання	1Oe1
завершення	1Pd1
завршетак	1P?1
завршни рад	1QD1
завършване	1P@1
завършил	1P@1
завършила	1P@1
загальний стаж	1Q_1
заглавие	1RK1
заголовок	1RL1
задаци	1Oi1
задача	1RM1
задачи	1RN2
задужења	1Oi1
задължения	1Q31
заемана длъжност	1RP1
заемана длъжност или позиция	1RP1
займана посада	1RQ1
зайнятість	1O:1
заказчик	1QN1
заклад	1OG1
заклад освіти	1OG1
закінчення	1Pd1
замовник	1RR1
занимаемая должность	1RS1
занимање	1RT2
занятость	1PW2
започване	1RV1
заработная плата	1R?1
зарплата	1RW2
зарплата от	1R?1
зарплатные ожидания	1R?1
зарплатні очікування	1N\1
зачетные единицы	1RY1
зачётные единицы	1RY1
збірник	1O=1
звање	1RZ1
звено	1QE1
звертання	1R[1
земља	1Qc1
зміст	1R\1
знание языка	1OE1
знање	1R]1
зона відповідальності	1Oe1
зона ответственности	1OB1
зріст	1R^1
издавалац	1R_1
издавач	1R`1
издаваща институция	1Ra1
издаден на	1Pe1
издаден от	1Ra1
издадено	1Pe1
издадено от	1Ra1
издала	1R_1
издание	1Rb1
издао	1R_1
издател	1Rc2
издател на сертификата	1Ra1
издателство	1O51
издатель	1Rb1
издатель сертификата	1O[1
издательство	1Rb1
използвани технологии	1Re1
изучаемые дисциплины	1QG1
изученные дисциплины	1QG1
име	1Rf3
име и адрес на работодателя	1Qn1
име и вид на обучаващата или образователната организация	1Ri1
име и презиме	1Rj1
име и фамилия	1Rk1
име презиме фамилия	1Rk1
име, презиме, фамилия	1Rk1
имейл	1Rl2
имейл адрес	1R81
имена	1Rn2
имејл	1R71
имејл адреса	1R71
имя	1S02
имя и фамилия	1S21
имя пользователя	1NU1
индекс	1S31
индустрия	1S41
индустрија	1OS1
инн	1S51
иностранный язык	1S61
институт	1NS1
институция	1S74
инструментарий	1S;1
инструменти	1Re1
инструменты	1S;1
интернет страница	1S<2
искуство	1PE1
использовал	1S;1
использовала	1S;1
использованные технологии	1S;1
используемые инструменты	1S;1
используемые технологии	1S;1
используемый стек	1S;1
истакнуто	1S>1
исходники	1NK1
исходный код	1NK1
итоги	1Ol1
итоговая оценка	1N`1
категория	1S?3
категория прав	1OH1
кафедра	1SB2
квалификация	1SD2
квалификација	1RZ1
кваліфікаційна робота	1QC1
кваліфікація	1SF1
кем вручена	1OU1
кем выдан	1O[1
кем выдано	1SG2
кем присуждено	1OU1
кем приходится	1SI1
керівник	1SJ1
ким видано	1O>1
ким вручено	1SK1
ким присуджено	1SK1
клиент	1SL2
клијент	1RI1
ключевое	1Ok1
ключевые достижения	1Ol1
ключевые моменты	1Ok1
ключевые навыки	1S;1
ключевые слова	1S;1
ключови думи	1Re1
ключові досягнення	1Qb1
ключові моменти	1PJ1
ключові слова	1OA1
клієнт	1RR1
коаутори	1N[1
код	1NK1
коледж	1OG1
количество подчиненных	1Nn1
количество подчинённых	1Nn1
количество сотрудников	1Nn1
колледж	1NS1
команда	1Q42
команда проекта	1Nn1
командировки	1PO1
коммуникация	1SN1
компания	1SO3
компанија	1SR2
компанія	1ST2
комуникация	1SV1
комунікація	1SW1
конец	1O_1
контакт	1SX2
контакт телефон	1Nm1
контакти	1QY1
контактний телефон	1SZ1
контактный телефон	1QZ1
контакты	1QZ1
контекст	1RM1
конференция	1Rb1
конференція	1O=1
корисничко име	1S[1
коришћене технологије	1NW1
короткий опис	1S\1
коротко	1S\1
край	1S]2
крайна дата	1P@1
кратко	1S_1
краткое описание	1S_1
країна	1S`1
крај	1P?1
кредити	1Sa2
кредити єктс	1Sc1
кредиты	1RY1
круг обязанностей	1OB1
курсеви	1Oj1
курси	1QH1
курсове	1QF1
курсы	1QG1
кількість працівників	1Sd1
кључне речи	1NW1
кључне тачке	1S>1
лет	1OL1
линк	1S<2
лично име	1Se2
личное имя	1Sg1
личный сайт	1NK1
логин	1NU1
логін	1Sh1
локация	1Si1
локација	1Sj1
локація	1Sk1
м	1Sl1
магистарски рад	1QD1
магистерская диссертация	1OC1
магистърска теза	1QB1
магістерська робота	1QC1
майчин език	1Sm1
майчини езици	1Sm1
мастер рад	1QD1
матерњи језик	1Sn1
матерњи језици	1Sn1
мейл	1Rl2
ментор	1So1
менторка	1So1
мережа	1T01
место	1T13
место в рейтинге	1T41
место жительства	1PK2
место и дата рождения	1P81
место проживания	1PK2
место работы	1T53
место рада	1Sj1
место рождения	1T81
место рођења	1T91
место становања	1T:2
местоживеене	1T<2
местонахождение	1Si1
местоположение	1T>3
месторабота	1TA2
месторождение	1TC1
мета	1N]1
методе	1NW1
методи	1TD2
методы	1S;1
мешкаю	1Sl1
мејл	1R71
мишљење	1TF1
моб	1TG4
моб тел	1TK3
моб телефон	1TN3
моб. тел	1TK3
моб. телефон	1TN3
мобилен	1TQ1
мобилен тел	1TQ1
мобилен телефон	1TQ1
мобилни	1TR1
мобилни телефон	1TR1
мобильный	1TS1
мобильный телефон	1TS1
мобільний	1TT1
мобільний телефон	1TT1
мова	1TU1
мови	1TU1
мови та інструменти	1OA1
мовний досвід	1TV1
мовні сертифікати	1TW1
мои достижения	1Ol1
мои задачи	1OB1
мои обязанности	1OB1
монолог	1TX2
моя роль	1TZ4
моята роля	1T^1
моја улога	1T_1
мрежа	1T`2
място	1Tb1
място на раждане	1TC1
місто	1Tc2
місто проживання	1Sl1
місце	1Sk1
місце народження	1Te1
місце проживання	1Tc2
місце роботи	1Tf2
місце і дата народження	1Pg1
місцезнаходження	1Sk1
навички	1OA1
навчальний заклад	1OG1
навыки	1S;1
нагорода	1Ob1
награда	1Th3
надређени	1So1
назва	1Tk2
назва компанії	1Tm1
назва навчального закладу	1OG1
назва нагороди	1Ob1
название	1Tn2
название компании	1U01
название организации	1U01
название проекта	1S21
название учебного заведения	1NS1
назив	1U12
назив и адреса послодавца	1U31
назив награде	1U41
назив фирме	1U31
назив школе	1U51
наименование	1U63
наименование на наградата	1RK1
наименование на придобитата квалификация	1U91
наименование на фирмата	1Qn1
наименование организации	1U01
наименование учебного заведения	1NS1
наличност	1PN1
налог	1S[1
напомена	1U:1
направление	1U;2
направление подготовки	1U=1
напрям	1U>1
напрям підготовки	1U>1
народився	1Pg1
народилась	1Pg1
народилася	1Pg1
наручилац	1RI1
населений пункт	1Sl1
населенный пункт	1RD1
населено място	1T<2
населённый пункт	1RD1
настоящ адрес	1NI1
настояща длъжност	1R@1
науковий керівник	1SJ1
научен ръководител	1U?1
научный руководитель	1U@1
националност	1UA2
националности	1UC1
национальность	1UD1
національність	1PZ1
начална дата	1RV1
начало	1UE2
начало работы	1P61
нива по cefr	1UG1
ниво	1UH5
ниво еок	1UM1
ниво знања	1R]1
ниво на владеене	1OD1
ниво по екр	1R<1
ниво по националната класификация	1R<1
нивои зерој	1UN1
ник	1NU1
никнейм	1NU1
нокс ниво	1UM1
номер телефона	1QZ1
номер телефону	1SZ1
нік	1Sh1
о компании	1Q91
о компанији	1UO1
о мени	1U:1
о проекте	1RM1
о себе	1S_1
о фирми	1UO1
област	1UP3
област студија	1US1
области на образование (isced f	1UT1
области на образование (isced-f	1UT1
области образования (isced f	1UU1
области образования (isced-f	1UU1
область	1UV2
область деятельности	1S41
область изучения	1U=1
обліковий запис	1Sh1
обо мне	1S_1
обобщение	1Nc1
обов'язки	1Oe1
оборудование	1S;1
обработка информации	1UX1
обработка на информация	1UY1
образование	1UZ4
образователна институция	1Ri1
образователна степен	1U^2
образовательное учреждение	1NS1
образовна установа	1U51
обращение	1U`1
обробка інформації	1Ua1
обръщение	1Ub1
обучаваща организация	1Ri1
общий стаж	1Uc1
общий стаж работы	1Uc1
объединение	1Ud1
обязанности	1OB1
обязанности и задачи	1OB1
објављено	1Q11
објављено у	1R`1
од	1Q21
од - до	1Ue1
од до	1Ue1
одговорности	1Oi1
одељење	1Uf1
однос	1Ug1
оеер	1UG1
ожидаемая зарплата	1R?1
ожидания по зарплате	1R?1
окончание	1O_1
окончание работы	1O_1
округ	1Uh1
окружение	1S;1
опис	1Ui2
опис компаније	1UO1
опис компанії	1R31
опис посла	1Oi1
опис проекту	1R\1
опис проєкту	1R\1
опис пројекта	1Uk1
описание	1Ul2
описание компании	1Q91
описание на проекта	1Un1
описание на фирмата	1RJ1
описание проекта	1RM1
опит	1PI1
опубликовано	1P71
опубликовано в	1Rb1
опубліковано	1Pi1
опубліковано в	1O=1
општина	1Uo1
опыт	1Uc1
опыт работы	1Uc1
организатор	1V04
организация	1V48
организација	1V<2
організатор	1O>1
організація	1V>5
освіта	1VC2
освітній ступінь	1SF1
ословљавање	1VE1
основная деятельность	1OB1
основне	1PJ1
основни дейности и отговорности	1Q31
основни задачи	1Q31
основни задължения	1Q31
основни моменти	1NV1
основни отговорности	1Q31
основни постижения	1VF1
основни предмети	1QF1
основни предмети застъпени професионални умения	1QF1
основни предмети/застъпени професионални умения	1QF1
основное	1Ok1
основные дисциплины	1QG1
основные достижения	1Ol1
основные задачи	1OB1
основные обязанности	1OB1
основные предметы	1QG1
основные результаты	1Ol1
основні дисципліни	1QH1
основні досягнення	1Qb1
основні завдання	1Oe1
основні обов'язки	1Oe1
особистий сайт	1O21
остали подаци	1VG1
остало	1VG1
остання зміна	1VH1
от	1RV1
отбита военна служба	1OJ1
ответственность	1OB1
отговорности	1Q31
отдел	1VI2
отзив	1VK1
отзыв	1VL1
отличие	1RK1
отношение	1SI1
отношение к воинской обязанности	1NX1
отношение к воинской службе	1NX1
отрасль	1S41
отрасль компании	1S41
отрасъл	1Ni1
отчество	1Sg1
оцена	1VM1
оценка	1VN2
оцінка	1N_1
очаквана заплата	1RA1
очаквано възнаграждение	1RA1
очекивана плата	1RB1
очікувана зарплата	1N\1
п к	1VP1
п і б	1VQ1
п.к	1VP1
п.і.б	1VQ1
партийность	1VR1
паспорт	1S51
паспортные данные	1S51
переезд	1PO1
переїзд	1N^1
период	1VS3
период обучения	1OQ1
период работы	1OQ1
період	1VV1
період роботи	1VV1
писане	1VW1
писање	1VX1
письменная речь	1VY1
письмо	1VZ2
платформа	1V\4
по	1V`3
по батькові	1OF1
повне ім'я	1VQ1
подданство	1UD1
подразделение	1Vc1
подробности	1RM1
подчинение	1U@1
подчиненные	1Nn1
подчинённые	1Nn1
позиция	1Vd3
позиција	1Vg1
позиція	1Vh2
познавање	1R]1
пол	1Vj3
политические взгляды	1VR1
полное имя	1S21
понимание на слух	1NY1
портфолио	1Vm2
портфоліо	1O21
посада	1Vo4
посадові обов'язки	1Oe1
посвідчення водія	1OI1
посилання	1O21
последна промяна	1W31
последнее изменение	1W41
послови и одговорности	1Oi1
послодавац	1U31
постигнућа	1Q`1
постижения	1VF1
постоянен адрес	1NI1
поточний статус	1W51
потребителско име	1NT1
початок	1Ph1
почетак	1Q21
почта	1NL1
почтовый адрес	1NJ1
почтовый индекс	1S31
пошта	1NO1
поштански број	1W61
поштова адреса	1NP1
поштовий індекс	1W71
поща	1R81
пощенски код	1VP1
права	1W82
права категории	1OH1
пребивалиште	1T:2
предмети	1W:3
предметы	1QG1
предприятие	1W=2
предузеће	1U31
презентация	1NK1
презиме	1W?1
презиме и име	1Rj1
премия	1RL1
препорука	1TF1
препоръка	1VK1
претендую на должность	1R>1
придобита	1Pe1
придобита квалификация	1U91
признање	1U41
примечание	1S_1
примітка	1S\1
присвоенная квалификация	1NR1
присъдена от	1OX1
причина за напускане	1W@1
причина звільнення	1WA1
причина увольнения	1WB1
причина ухода	1WB1
причины увольнения	1WB1
про компанію	1R31
про мене	1S\1
про проєкт	1R\1
про себе	1S\1
провайдер	1O[1
проводившая организация	1NS1
програми	1WC3
программа	1QG1
программное обеспечение	1S;1
программы	1S;1
програмне забезпечення	1OA1
продолжительность	1OQ1
продължителност	1Pl1
проект	1Ul2
проживает	1PK2
проживание	1PK2
проживання	1Tc2
проживаю	1RE2
проживающий	1RD1
проживає	1Sl1
прописка	1NJ1
просек	1VM1
просечна оцена	1VM1
професионално направление	1WF1
професия	1WG2
професия или заемана длъжност	1RP1
професија	1RC1
профессиональная область	1S41
профессиональные достижения	1Ol1
профессия	1WI2
професія	1Vh2
профил	1WK3
профили	1WN3
профилно име	1NT1
профиль	1U=1
профиль компании	1Q91
профілі	1WQ1
прочее	1Q[1
проєкт	1R\1
пројекат	1Uk1
пряк ръководител	1U?1
прізвище	1WR1
прізвище та ім'я	1VQ1
прізвище ім'я по батькові	1VQ1
прізвище, ім'я, по батькові	1VQ1
публикувано	1Pf1
публикувано в	1O51
пуно име	1Rj1
пълно име	1Rk1
піб	1VQ1
підлеглі	1Sd1
підприємство	1Tm1
підрозділ	1Oa1
работно време	1O91
работодател	1Qn1
работодатель	1U01
равнище	1WS1
радни задаци	1Oi1
радни стаж	1PE1
радно време	1OT1
радно место	1Vg1
разговор	1WT3
размер команды	1Nn1
размер на екипа	1Nk1
разрешение на работу	1O@1
разрешение на работу в	1O@1
район	1UV2
регион	1WW5
регион проживания	1RD1
регіон	1W\2
режим работы	1O;1
резултат	1W^4
резултати	1Wb2
результат	1Wd4
результати	1Qb1
результаты	1Ol1
резюме	1Wh3
рейтинг	1T41
рекомендация	1VL1
рекомендація	1O`1
репозиторий	1NK1
репозиторій	1O21
республика	1Wk1
решаване на проблеми	1Wl1
решение проблем	1Wm1
роботодавець	1Tm1
роден	1PA1
роден език	1Sm1
роден на	1PA1
родена	1PA1
родена на	1PA1
родилась	1P81
родился	1P81
родился( ась	1P81
родился(-ась	1P81
родинний стан	1R21
родной	1Wn1
родной город	1Wo1
родной язык	1Wn1
розв'язання проблем	1X01
розмова	1R11
розмір команди	1Sd1
роки	1X12
роки навчання	1VV1
років	1Of1
роли	1X32
роль	1X56
роль в проекте	1X;1
роль особи	1Oc1
роль у проєкті	1X<1
роля	1QI3
роля в проекта	1T^1
ролі	1X<1
рост	1O41
рођен	1PB1
рођена	1PB1
руководитель	1U@1
ръководител	1U?1
рівень	1X=3
рівень володіння	1X@2
рівень мови	1OM1
рівень освіти	1VC2
рівень єрк	1XB1
рівні cefr	1XC1
рідна мова	1XD1
рік	1XE4
рік вступу	1Ph1
рік закінчення	1Pd1
рік народження	1Pg1
с	1P61
садржај	1Uk1
сажетак	1U:1
сайт	1XI3
сайт компании	1NK1
самостоятелно устно изложение	1On1
сајт	1No1
сборник	1Rb1
свидетелство за управление	1XL1
свидетелство за управление на мпс	1XL1
сводка	1S_1
світлина	1XM1
сдружение	1XN1
сектор	1XO4
сектор рада	1Uf1
семеен статус	1XS1
семейно положение	1XS1
семейное положение	1Q61
семейный статус	1Q61
середній бал	1N_1
серии	1Re1
сертификати	1XT2
сертификаты	1XV1
сертифікати	1TW1
сеть	1XW1
сигурност	1XX1
скачать	1NK1
скринька	1NO1
слайды	1NK1
слика	1XY1
служба	1Uf1
служба в армии	1NX1
служебни задължения	1Q31
слухання	1NZ1
слушане	1XZ1
слушање	1X[1
смер	1US1
снилс	1S51
снимка	1X\1
соавторы	1NF1
собствено и фамилно име	1Rk1
собствено име	1X]1
содержание	1RM1
создание контента	1X^1
соискание должности	1R>1
состав команды	1Nn1
состав семьи	1Q61
состояние здоровья	1O41
сотовый	1TS1
сотовый телефон	1TS1
софтвер	1NW1
софтуер	1Re1
социални мрежи	1X_1
социальные сети	1X`1
соцмережі	1WQ1
соцсети	1X`1
соцсеть	1XW1
соціальні мережі	1WQ1
специализация	1U;2
специалност	1WF1
специальность	1Xa3
специјализација	1US1
спеціальність	1U>1
спеціалізація	1U>1
списание	1O51
сприйняття на слух	1NZ1
співавтори	1Xd1
спілка	1PY1
среда	1S;1
среден успех	1QA1
средний балл	1N`1
средний балл диплома	1N`1
средняя оценка	1N`1
средства	1S;1
срок	1Xe2
срок выхода на работу	1PM1
срок на предизвестие	1PN1
срок работы	1OQ1
сроки	1OQ1
ссылка	1NK1
ссылка на проект	1NK1
ссылка на репозиторий	1NK1
ссылки	1NK1
стаж	1Xg2
стаж работы	1Uc1
стаж роботи	1Q_1
стан здоров'я	1R^1
старост	1Xi1
статус	1Xj2
статус лица	1SI1
статус поиска	1Xl1
стать	1Xm1
створення контенту	1Xn1
стек	1Xo2
стек проекта	1S;1
стек технологий	1S;1
стек технологій	1OA1
степен	1Y13
степен на владеене	1Y42
степен на образование	1Y61
степен образовања	1Y71
степен студија	1RZ1
степень	1NR1
степень владения	1Y82
стечено	1Q01
стечено звање	1RZ1
страна	1Y:2
страна проживания	1Y<1
страни језик	1Y=1
страница проекта	1NK1
структурное подразделение	1Vc1
стручна спрема	1Y71
студије	1US1
студијски програм	1US1
ступінь	1SF1
стэк	1S;1
суть	1RM1
суть проекта	1RM1
сфера	1S41
сфера деятельности	1S41
сфера деятельности компании	1Q91
сфера діяльності	1Og1
сфера на дейност	1Ni1
съавтори	1Y>1
съдържание	1Un1
създаване на съдържание	1Y?1
сімейне становище	1R21
сімейний стан	1R21
текущий статус	1Xl1
тел	1Y@4
телефон	1Y@4
телефон за връзка	1QY1
телефон за контакт	1QY1
телефонен номер	1QY1
тема	1YD2
тема вкр	1OC1
тема диплома	1YF2
тема диплома бакалавра	1OC1
тема дипломной работы	1OC1
тема дипломної роботи	1QC1
тема дисертації	1QC1
тема диссертации	1OC1
тема на дипломната работа	1QB1
тема рада	1QD1
термін	1VV1
технический стек	1S;1
технологии	1YH2
технологии и инструменты	1S;1
технологии и языки	1S;1
технологии проекта	1S;1
технологический стек	1S;1
технологический стэк	1S;1
технология	1S;1
технологије	1NW1
технології	1OA1
тим	1Uf1
тип	1YJ4
тип заетост	1O91
тип зайнятості	1O:1
тип занятости	1O;1
тип образования	1NR1
тип проекта	1YN1
тип проєкту	1YO1
титла	1YP2
титул	1YR2
титула	1YT2
трајање	1Ue1
тренутна позиција	1RC1
три имена	1Rk1
тривалість	1VV1
трите имена	1Rk1
трудов стаж	1PI1
удружење	1YV1
уеб сайт	1OV1
уеб страница	1OV1
уебсайт	1OV1
улица	1YW3
улога	1YZ3
улоге	1T_1
умения	1Re1
умения за писане	1VW1
умения за разговор	1On1
умения за слушане	1XZ1
умения за четене	1Y]1
универзитет	1U51
университет	1Y^2
університет	1OG1
управление	1Vc1
уровень	1Y`3
уровень cefr	1Yc1
уровень владения	1Y82
уровень ерк	1Yd1
уровень образования	1Ye2
уровень языка	1OE1
уровни cefr	1Yc1
уроженец	1Wo1
усмерење	1US1
усне мовлення	1P11
усне спілкування	1R11
успеваемость	1N`1
успеси	1Q`1
успех	1QA1
успехи	1Yg2
успіхи	1Qb1
установа	1Yi5
устная речь	1Oo1
устное общение	1Nd1
участие в разговор	1Yn1
учебно заведение	1Ri1
учебное заведение	1NS1
ученая степень	1NR1
училище	1Ri1
учредитель	1OU1
учреждение	1Yo3
учёная степень	1NR1
ф и о	1S21
ф.и.о	1S21
факс	1Z24
фактический адрес	1NJ1
факултет	1Z62
факультет	1SB2
факультет / специальность	1U=1
факультет специальность	1U=1
факультет, специальность	1U=1
фамилия	1Z82
фамилия и имя	1S21
фамилия имя отчество	1S21
фамилия, имя, отчество	1S21
фамилно име	1Z:1
фио	1S21
фирма	1Z;4
фонд	1Ud1
форма навчання	1SF1
форма обучения	1NR1
формат работы	1O;1
фото	1Z?2
фотография	1ZA1
фотографија	1XY1
фотографія	1XM1
фреймворки	1S;1
функции	1OB1
функционал	1OB1
функциональные обязанности	1OB1
функция	1ZB4
функција	1YZ3
функціональні обов'язки	1Oe1
функція	1RQ1
функції	1Oe1
фірма	1Tm1
характеристика	1VL1
цел	1Un1
цель	1R>1
цель поиска	1R>1
цель проекта	1RM1
цефр	1UN1
цитат	1ZF2
цитата	1ZH2
циљ	1Uk1
час	1VV1
часопис	1R`1
часы	1RY1
чего добился	1Ol1
чего достиг	1Ol1
чем занималась	1OB1
чем занимался	1OB1
четене	1Y]1
численность	1Nn1
число подчиненных	1Nn1
число подчинённых	1Nn1
число рождения	1P81
читання	1ZJ1
читање	1ZK1
чтение	1ZL1
что входило в обязанности	1OB1
что делал	1OB1
что делала	1OB1
что сделано	1Ol1
чужд език	1R:1
школа	1ZM3
шофьорска книжка	1XL1
штат	1Nn1
эл адрес	1NL1
эл почта	1NL1
эл. адрес	1NL1
эл. почта	1NL1
электронная почта	1NL1
электронный адрес	1NL1
этническая принадлежность	1ZP1
язык	1S61
языки	1ZQ2
языки и инструменты	1S;1
языковой опыт	1ZS1
языковые сертификаты	1XV1
ім'я	1ZT2
ім'я користувача	1Sh1
ім'я та прізвище	1VQ1
ім'я і прізвище	1VQ1
імейл	1NO1
індекс	1W71
іноземна мова	1TU1
інститут	1OG1
інструменти	1OA1
інше	1QS1
інші адреси пошти	1ZV1
інші сайти	1ZW1
інші телефони	1ZX1
језик	1Y=1
језици	1Y=1
језичка искуства	1ZY1
језички сертификати	1ZZ1
јмбг	1Z[1
אגף	1Z\1
אודות	1Z]1
אודות החברה	1Z^1
אוניברסיטה	1Z_1
אזור	1Z`1
אזור מגורים	1Za1
אזרחות	1Zb1
אחר	1Zc1
אחריות	1Zd1
אי מייל	1Ze1
אי-מייל	1Ze1
אימייל	1Ze1
אינטראקציה בעל פה	1Zf1
ארגון	1Zg3
ארץ	1Zj1
ארץ לידה	1Zk1
ארץ מגורים	1Zj1
אתר	1Zl1
אתר אינטרנט	1Zl1
אתר אישי	1Zl1
אתרים נוספים	1Zm1
בטיחות	1Zn1
בית ספר	1Z_1
בלוג	1Zl1
במסגרת התפקיד	1Zd1
גודל הצוות	1Zo1
גוף	1[01
גוף מנפיק	1[11
גיל	1[21
דוא"ל	1Ze1
דואל	1Ze1
דואר אלקטרוני	1Ze1
דוא״ל	1Ze1
דיבור	1[31
דיסרטציה	1[41
דת	1[51
האזנה	1[61
הבנת הנקרא	1[71
הבנת הנשמע	1[61
הבעה בכתב	1[81
הבעה בעל פה	1[31
הגוף המסמיך	1[11
הגוף המעניק	1[91
הונפק על ידי	1[11
הוענק על ידי	1[91
הוצאה לאור	1[:1
היקף משרה	1[;1
הישגים	1[<1
הישגים בולטים	1[<1
הישגים עיקריים	1[<1
המלצה	1[=1
הסמכה	1[>1
הערות	1Z]1
השכלה	1[?2
התחלה	1[A1
התמחות	1[B1
זמינות	1[C1
חברה	1[D1
חוג	1[B1
חוות דעת	1[=1
חשבון	1[E1
טכנולוגיה	1[F1
טכנולוגיות	1[F1
טל	1[G1
טלפון	1[G1
טלפון בבית	1[G1
טלפון ליצירת קשר	1[G1
טלפון נייד	1[H1
טלפון סלולרי	1[H1
טלפונים נוספים	1[I1
יחידה	1Z\1
יישוב	1[J1
יליד	1[K1
ילידת	1[K1
יצירת תוכן	1[L1
כותרת	1[M1
כינוי	1[N1
כישורים	1[F1
כלי הערכה	1[F1
כלי עבודה	1[F1
כלים	1[F1
כלים וטכנולוגיות	1[F1
כתב עת	1[:1
כתובות דוא"ל נוספות	1[O1
כתובת	1[P1
כתובת דוא"ל	1Ze1
כתובת למכתבים	1[P1
כתובת מגורים	1[P1
כתובת מייל	1Ze1
כתיבה	1[81
לאום	1Zb1
לינק	1Zl1
לקוח	1[Q1
מ	1[A1
מגדר	1[R1
מגורים	1[S2
מגזר	1[U1
מגמה	1[B1
מדינה	1Zj1
מוסד	1[V3
מוסד אקדמי	1Z_1
מוסד לימודים	1Z_1
מוציא לאור	1[:1
מזמין	1[Q1
מחבר	1[Y1
מחברים	1[Y1
מחברת	1[Y1
מחוז	1Z`1
מחלקה	1Z\1
מטלות	1Zd1
מייל	1Ze1
מילות מפתח	1[F1
מין	1[R1
מיקוד	1[Z1
מיקום	1Za1
מכללה	1Z_1
ממונה	1[[1
ממוצע	1[\1
ממוצע ציונים	1[\1
מנהל ישיר	1[[1
מנחה	1[[1
מנפיק	1[11
מס' נייד	1[H1
מסלול	1[B1
מספר זהות	1[]1
מספר טלפון	1[G1
מספר עובדים	1Zo1
מען	1[P1
מעניק	1[91
מעסיק	1[D1
מצב אישי	1[^1
מצב משפחתי	1[^1
מקום	1Za1
מקום העבודה	1Za1
מקום לידה	1Zk1
מקום מגורים	1[_2
מקום עבודה	1[D1
מקצוע	1[a1
מקצועות	1[b1
משימות	1Zd1
משך	1[c1
משרה	1[d1
משרה מבוקשת	1[a1
מתאריך	1[A1
נ"ז	1[e1
נולד	1[K1
נולדה	1[K1
נושא העבודה	1[41
נושא התזה	1[41
נייד	1[H1
ניסיון	1[f1
ניתן על ידי	1[11
נקודות זכות	1[e1
נקודות עיקריות	1[g1
נתינות	1Zb1
סביבת עבודה	1[F1
סוג	1[h1
סוג הפרויקט	1[h1
סוג התואר	1[>1
סוג משרה	1[;1
סוג תואר	1[>1
סיום	1[i1
סיכום	1Z]1
סלולארי	1[H1
סלולרי	1[H1
עבודת גמר	1[41
עבודת תזה	1[41
עבור	1[Q1
עד	1[i1
עודכן לאחרונה	1[j1
עיבוד מידע	1[k1
עיסוק	1[a1
עיקרי התפקיד	1Zd1
עיקרים	1[g1
עיר	1[l2
עיר מגורים	1[J1
על החברה	1Z^1
עמותה	1[01
ענף	1[U1
פורסם	1[n1
פורסם ב	1[:1
פירוט	1[o1
פלאפון	1[H1
פלטפורמה	1\01
פקולטה	1[B1
פקס	1\11
פרויקט	1[o1
פרויקט גמר	1[41
פרופיל	1Z]1
פרופילים	1\21
פרטים נוספים	1Zc1
פרס	1[M1
פתרון בעיות	1\31
צבא	1\41
צוות	1Z\1
ציון	1[\1
ציון גמר	1[\1
ציון סופי	1[\1
צילום	1\51
ציפיות שכר	1\61
קורסים	1[b1
קורסים עיקריים	1[b1
קישור	1Zl1
קריאה	1[71
קשר	1\71
רחוב	1[P1
רישיון נהיגה	1\81
רמה	1\93
רמת eqf	1\<1
רמת השכלה	1\=1
רמת שליטה	1\>2
רמת שפה	1\@1
רקע	1[o1
רשיון נהיגה	1\81
רשת	1\01
רשתות חברתיות	1\21
שונות	1Zc1
שטף	1\@1
שיחה	1Zf1
שירות בצבא	1\41
שירות לאומי	1\41
שירות צבאי	1\41
שכר מבוקש	1\61
שם	1[N1
שם החברה	1[D1
שם המוסד	1Z_1
שם המעסיק	1[D1
שם הפרס	1[M1
שם ומשפחה	1[N1
שם מלא	1[N1
שם משפחה	1\A1
שם משתמש	1[E1
שם פרטי	1\B1
שם פרטי ומשפחה	1[N1
שם פרטי ושם משפחה	1[N1
שנה	1\C3
שנות ניסיון	1[f1
שנים	1\F2
שנת לידה	1[K1
שנת סיום	1[i1
שפה	1\H1
שפות	1\H1
שפות תכנות	1[F1
שפת אם	1\I1
שרות צבאי	1\41
ת ז	1[]1
ת לידה	1[K1
ת"ז	1[]1
ת. לידה	1[K1
ת.ז	1[]1
ת.לידה	1[K1
תאריך	1\J2
תאריך הנפקה	1\L1
תאריך התחלה	1[A1
תאריך התחלה אפשרי	1[C1
תאריך לידה	1[K1
תאריך סיום	1[i1
תאריך פרסום	1[n1
תאריך קבלה	1\L1
תאריכים	1[c1
תואר	1[>1
תואר התפקיד	1[d1
תואר כבוד	1\M1
תואר לפני השם	1\M1
תוכן	1[o1
תוכנות	1[F1
תוצאות	1[<1
תזה	1[41
תחום	1\N2
תחום אחריות	1Zd1
תחום לימוד	1[B1
תחום לימודים	1[B1
תחום עיסוק	1[U1
תחומי אחריות	1Zd1
תחומי לימוד (isced f	1\P1
תחומי לימוד (isced-f	1\P1
תיאור	1[o1
תיאור החברה	1Z^1
תיאור הפרויקט	1[o1
תיאור התפקיד	1Zd1
תיק עבודות	1Zl1
תמונה	1\51
תעודה	1[>1
תעודת זהות	1[]1
תפקיד	1\Q3
תפקיד בפרויקט	1\T1
תפקיד מבוקש	1[a1
תפקיד נוכחי	1[a1
תפקידי	1\U2
תפקידים	1\W2
תפקידים בפרויקט	1\T1
תקופה	1[c1
תקציר	1Z]1
תקשורת	1\Y1
آخر تعديل	1\Z1
آخر مؤهل	1\[1
أبرز الإنجازات	1\\1
أبرز النقاط	1\]1
أخرى	1\^1
أطروحة الدكتوراه	1\_1
أعلى مؤهل	1\[1
أهم الإنجازات	1\\1
أهم المهام	1\`1
أهم المواد	1\a1
إلى	1\b1
إنشاء المحتوى	1\c1
إيميل	1\d1
ابرز الانجازات	1\\1
ابرز النقاط	1\]1
اخر تعديل	1\Z1
اخر موهل	1\[1
اخري	1\^1
اسم	1\e1
اسم الجائزة	1\f1
اسم الجامعة	1\g1
اسم الجامعه	1\g1
اسم الجايزه	1\f1
اسم الحساب	1\h1
اسم الشركة	1\i1
اسم الشركه	1\i1
اسم العائلة	1\j1
اسم العايله	1\j1
اسم المؤسسة	1\g1
اسم المستخدم	1\h1
اسم المشروع	1\e1
اسم الموسسه	1\g1
اسم جهة العمل	1\i1
اسم جهه العمل	1\i1
اطروحه الدكتوراه	1\_1
اعلي موهل	1\[1
الأدوات	1\k1
الأدوات المستخدمة	1\k1
الأدوار	1\l1
الأطروحة	1\_1
الأمان	1\m1
الإدارة	1\n1
الإسم	1\e1
الإقامة	1\o2
الإقامة النظامية	1]11
الإنتاج الشفهي	1]21
الإنجازات	1\\1
الإيميل	1\d1
الاتصال	1]31
الاختصاص	1]41
الاداره	1\n1
الادوات	1\k1
الادوات المستخدمه	1\k1
الادوار	1\l1
الاستماع	1]51
الاسم	1\e1
الاسم الأخير	1\j1
الاسم الأول	1]61
الاسم الاخير	1\j1
الاسم الاول	1]61
الاسم الثلاثي	1\e1
الاسم الشخصي	1]61
الاسم الكامل	1\e1
الاسم بالكامل	1\e1
الاطروحه	1\_1
الاقامه	1\o2
الاقامه النظاميه	1]11
الامان	1\m1
الانتاج الشفهي	1]21
الانجازات	1\\1
الايميل	1\d1
الباحثون	1]71
البداية	1]81
البدايه	1]81
البرامج	1\k1
البرامج المستخدمة	1\k1
البرامج المستخدمه	1\k1
البريد	1\d1
البريد الإلكتروني	1\d1
البريد الالكتروني	1\d1
البلد	1]91
التأشيرة	1]11
التاريخ	1]:2
التاشيره	1]11
التجنيد	1]<1
التحدث	1]21
التخرج	1\b1
التخصص	1]41
التخصص الدراسي	1]41
التخصص المهني	1]=1
التزكية	1]>1
التزكيه	1]>1
التسمية	1\e1
التسميه	1\e1
التعبير الشفهي	1]21
التفاصيل	1]?1
التفاعل الشفهي	1]@1
التقدير	1]A1
التقنيات	1\k1
التقنيات المستخدمة	1\k1
التقنيات المستخدمه	1\k1
التكنولوجيا المستخدمة	1\k1
التكنولوجيا المستخدمه	1\k1
التلفون	1]31
التليفون	1]31
التواصل	1]B1
التوصية	1]>1
التوصيه	1]>1
التوفر	1]C1
الجائزة	1\f1
الجامعة	1\g1
الجامعه	1\g1
الجايزه	1\f1
الجمعية	1]D1
الجمعيه	1]D1
الجنس	1]E1
الجنسية	1]F1
الجنسيه	1]F1
الجهة	1]G5
الجهة المانحة	1]L2
الجهة المصدرة	1]N1
الجهه	1]G5
الجهه المانحه	1]L2
الجهه المصدره	1]N1
الجوال	1]O2
الحالة الإجتماعية	1]Q1
الحالة الاجتماعية	1]Q1
الحالة الصحية	1]R1
الحالة العائلية	1]Q1
الحالة الوظيفية	1]S1
الحاله الاجتماعية	1]Q1
الحاله الاجتماعيه	1]Q1
الحاله الصحيه	1]R1
الحاله العايليه	1]Q1
الحاله الوظيفيه	1]S1
الحساب	1\h1
الحسابات	1]T1
الخبرة	1]U1
الخبره	1]U1
الخدمة العسكرية	1]<1
الخدمة الوطنية	1]<1
الخدمه العسكريه	1]<1
الخدمه الوطنيه	1]<1
الدرجة	1]V2
الدرجة العلمية	1]X1
الدرجه	1]V2
الدرجه العلميه	1]X1
الدور	1]Y3
الدور في المشروع	1\l1
الدورات	1\a1
الدولة	1]91
الدوله	1]91
الديانة	1]\1
الديانه	1]\1
الدين	1]\1
الرابط	1]]1
الراتب المتوقع	1]^1
الراتب المطلوب	1]^1
الرسالة	1\_1
الرساله	1\_1
الرقم القومي	1]_1
الرقم الوطني	1]_1
الرمز البريدي	1]`1
الساعات المعتمدة	1]a1
الساعات المعتمده	1]a1
السكن	1]b1
السن	1]c1
السنة	1]d3
السنه	1]d3
السنوات	1]g1
الشارع	1]b1
الشبكة	1]h1
الشبكه	1]h1
الشركة	1]i2
الشركه	1]i2
الشعبة	1]41
الشعبه	1]41
الشهادة	1]X1
الشهاده	1]X1
الصفة	1]k2
الصفه	1]k2
الصناعة	1]m1
الصناعه	1]m1
الصورة	1]n1
الصورة الشخصية	1]n1
الصوره	1]n1
الصوره الشخصيه	1]n1
الطلاقة	1]o1
الطلاقه	1]o1
الطول	1]R1
العام	1^01
العلاقة	1^11
العلاقه	1^11
العمر	1]c1
العميل	1^21
العنوان	1^32
العنوان الحالي	1]b1
العنوان الرئيسي	1\f1
العنوان الرييسي	1\f1
الفاكس	1^51
الفترة	1]g1
الفترة الزمنية	1]g1
الفتره	1]g1
الفتره الزمنيه	1]g1
الفريق	1\n1
القراءة	1^61
القراءه	1^61
القسم	1^72
القطاع	1]m1
الكتابة	1^91
الكتابه	1^91
الكلمات المفتاحية	1\k1
الكلمات المفتاحيه	1\k1
الكلية	1^:2
الكليه	1^:2
الكنية	1\j1
الكنيه	1\j1
اللغات	1^<1
اللغة	1^<1
اللغة الأم	1^=1
اللغه	1^<1
اللغه الام	1^=1
اللقب	1\j1
اللقب العائلي	1\j1
اللقب العايلي	1\j1
اللقب الفخري	1^>1
المؤسسة	1^?2
المؤسسة التعليمية	1\g1
المؤلف	1]71
المؤلفون	1]71
المؤهل	1^A2
المؤهل العلمي	1^A2
المانح	1^C1
المجال	1^D2
المجلة	1^F1
المجله	1^F1
المجموع	1]A1
المحادثة	1]@1
المحادثه	1]@1
المحافظة	1^G1
المحافظه	1^G1
المحتوى	1]?1
المحتوي	1]?1
المحمول	1^H1
المدة	1]g1
المدرسة	1\g1
المدرسه	1\g1
المده	1]g1
المدونة	1]]1
المدونه	1]]1
المدير المباشر	1^I1
المدينة	1^J2
المدينه	1^J2
المرحلة	1]X1
المرحله	1]X1
المسؤول المباشر	1^I1
المسؤوليات	1\`1
المسؤوليات الرئيسية	1\`1
المسئوليات	1\`1
المستوى	1^L3
المستوى التعليمي	1\[1
المستوي	1^L3
المستوي التعليمي	1\[1
المسمى	1^O1
المسمى المطلوب	1]=1
المسمى الوظيفي	1^P2
المسمى الوظيفي الحالي	1]=1
المسمي	1^O1
المسمي المطلوب	1]=1
المسمي الوظيفي	1^P2
المسمي الوظيفي الحالي	1]=1
المسوول المباشر	1^I1
المسووليات	1\`1
المسووليات الرييسيه	1\`1
المسيوليات	1\`1
المشرف	1^I1
المشروع	1]?1
المعدل	1]A1
المعدل التراكمي	1]A1
المعدل العام	1]A1
المعهد	1\g1
المقررات	1\a1
المكان	1^R1
الملخص	1^S1
المنصب	1^T2
المنصب الوظيفي	1^O1
المنصة	1]h1
المنصه	1]h1
المنطقة	1^G1
المنطقه	1^G1
المنظمة	1]D1
المنظمه	1]D1
المهارات	1\k1
المهارات المستخدمة	1\k1
المهارات المستخدمه	1\k1
المهام	1\`1
المهام الأساسية	1\`1
المهام الاساسيه	1\`1
المهام الرئيسية	1\`1
المهام الرييسيه	1\`1
المهام الوظيفية	1\`1
المهام الوظيفيه	1\`1
المهام والمسؤوليات	1\`1
المهام والمسووليات	1\`1
المهنة	1]=1
المهنه	1]=1
المواد	1\a1
المواد الدراسية	1\a1
المواد الدراسيه	1\a1
المواليد	1^V1
الموبايل	1^H1
الموسسه	1^?2
الموسسه التعليميه	1\g1
الموقع	1^W2
الموقع الإلكتروني	1]]1
الموقع الالكتروني	1]]1
الموقع الشخصي	1]]1
الموقف التجنيدي	1]<1
الموقف من التجنيد	1]<1
المولف	1]71
المولفون	1]71
الموهل	1^A2
الموهل العلمي	1^A2
الميلاد	1^V1
الناشر	1^F1
النتائج	1\\1
النتايج	1\\1
النتيجة	1^Y2
النتيجه	1^Y2
النسبة	1]A1
النسبه	1]A1
النقاط الرئيسية	1\]1
النقاط الرييسيه	1\]1
النقال	1^H1
النهاية	1\b1
النهايه	1\b1
النوع	1^[2
الهاتف	1]31
الهاتف المحمول	1^H1
الهاتف النقال	1^H1
الهوية الوطنية	1]_1
الهويه الوطنيه	1]_1
الواجبات	1\`1
الوحدات	1]a1
الوزن	1]R1
الوصف	1]?1
الوصف الوظيفي	1\`1
الوضع العائلي	1]Q1
الوضع العايلي	1]Q1
الوضع العسكري	1]<1
الوظيفة	1^O1
الوظيفة المرغوبة	1]=1
الوظيفة المستهدفة	1]=1
الوظيفة المطلوبة	1]=1
الوظيفه	1^O1
الوظيفه المرغوبه	1]=1
الوظيفه المستهدفه	1]=1
الوظيفه المطلوبه	1]=1
الولاية	1^G1
الولايه	1^G1
الي	1\b1
انشاء المحتوي	1\c1
اهم الانجازات	1\\1
اهم المهام	1\`1
اهم المواد	1\a1
ايميل	1\d1
بحث التخرج	1\_1
بريد إلكتروني	1\d1
بريد الكتروني	1\d1
بلد الإقامة	1]91
بلد الاقامه	1]91
تاريخ الإصدار	1^01
تاريخ الاصدار	1^01
تاريخ الالتحاق	1]81
تاريخ الانتهاء	1\b1
تاريخ البدء	1]81
تاريخ البداية	1]81
تاريخ البدايه	1]81
تاريخ التخرج	1\b1
تاريخ الحصول	1^01
تاريخ الحصول عليها	1^01
تاريخ المباشرة	1]C1
تاريخ المباشره	1]C1
تاريخ الميلاد	1^V1
تاريخ النشر	1^]1
تاريخ الولادة	1^V1
تاريخ الولاده	1^V1
تاريخ ومكان الميلاد	1^V1
تاريخ ومكان الولادة	1^V1
تاريخ ومكان الولاده	1^V1
تصريح العمل	1]11
تلفون	1]31
جنسية	1]F1
جنسيه	1]F1
جهة الإصدار	1]N1
جهة التعليم	1\g1
جهة العمل	1\i1
جهه الاصدار	1]N1
جهه التعليم	1\g1
جهه العمل	1\i1
جواز السفر	1]_1
جوال	1^H1
حتى	1\b1
حتي	1\b1
حجم الفريق	1^^1
حسابات التواصل	1]T1
حل المشكلات	1^_1
دار النشر	1^F1
درجة الإتقان	1^`1
درجة الإجادة	1]o1
درجه الاتقان	1^`1
درجه الاجاده	1]o1
دوري	1^a2
رابط	1]]1
رخصة السياقة	1^c1
رخصة القيادة	1^c1
رخصة قيادة	1^c1
رخصه السياقه	1^c1
رخصه القياده	1^c1
رخصه قياده	1^c1
رسالة الماجستير	1\_1
رساله الماجستير	1\_1
رقم التواصل	1]31
رقم الجواز	1]_1
رقم الجوال	1]O2
رقم الموبايل	1^H1
رقم الهاتف	1]31
رقم الهوية	1]_1
رقم الهويه	1]_1
سبب الترك	1^d1
سبب ترك العمل	1^d1
سنة	1]c1
سنة التخرج	1\b1
سنة الميلاد	1^V1
سنة النشر	1^]1
سنه	1]c1
سنه التخرج	1\b1
سنه الميلاد	1^V1
سنه النشر	1^]1
سنوات الخبرة	1]U1
سنوات الخبره	1]U1
شركة	1\i1
شركه	1\i1
صاحب العمل	1\i1
صادرة عن	1]N1
صادره عن	1]N1
صلة القرابة	1^11
صله القرابه	1^11
صورة	1]n1
صوره	1]n1
طبيعة العمل	1^e1
طبيعه العمل	1^e1
عام التخرج	1\b1
عاما	1]c1
عدد الموظفين	1^^1
عدد سنوات الخبرة	1]U1
عدد سنوات الخبره	1]U1
عن الشركة	1^f1
عن الشركه	1^f1
عناوين بريد أخرى	1^g1
عناوين بريد اخري	1^g1
عنوان	1]b1
عنوان البحث	1\_1
عنوان البريد الإلكتروني	1\d1
عنوان البريد الالكتروني	1\d1
عنوان الرسالة	1\_1
عنوان الرساله	1\_1
عنوان السكن	1]b1
فاكس	1^51
فترة الإشعار	1]C1
فترة العمل	1]g1
فتره الاشعار	1]C1
فتره العمل	1]g1
قراءة	1^61
قراءه	1^61
قسم	1\n1
كتابة	1^91
كتابه	1^91
لصالح	1^21
لغات البرمجة	1\k1
لغات البرمجه	1\k1
لغة الأم	1^=1
لغه الام	1^=1
لقب	1^>1
مجال الدراسة	1]41
مجال الدراسه	1]41
مجال العمل	1]m1
مجالات التعليم (isced f	1^h1
مجالات التعليم (isced-f	1^h1
محادثة	1]@1
محادثه	1]@1
محل الإقامة	1\o2
محل الاقامه	1\o2
محل السكن	1]b1
محل الميلاد	1^i1
مدة العمل	1]g1
مده العمل	1]g1
مدينة	1^j1
مدينة الإقامة	1^j1
مدينه	1^j1
مدينه الاقامه	1^j1
مستوى	1^`1
مستوى eqf	1^k1
مستوى الإتقان	1^l2
مستوى الإجادة	1]o1
مستوى اللغة	1]o1
مستوي	1^`1
مستوي eqf	1^k1
مستوي الاتقان	1^l2
مستوي الاجاده	1]o1
مستوي اللغه	1]o1
مشروع التخرج	1\_1
مصدر الشهادة	1]N1
مصدر الشهاده	1]N1
معالجة المعلومات	1^n1
معالجه المعلومات	1^n1
معرض الأعمال	1]]1
معرض الاعمال	1]]1
معلومات أخرى	1\^1
معلومات اخري	1\^1
مقدم من	1^C1
مقدمة من	1^C1
مقدمه من	1^C1
مقر العمل	1^R1
مكان الإقامة	1\o2
مكان الاقامه	1\o2
مكان العمل	1^o2
مكان الميلاد	1^i1
مكان النشر	1^F1
مكان الولادة	1^i1
مكان الولاده	1^i1
ملاحظات	1^S1
ملخص	1^S1
من	1]81
مهام العمل	1\`1
مواقع أخرى	1_11
مواقع اخري	1_11
مواليد	1^V1
موبايل	1^H1
موقع	1]]1
موقع العمل	1^R1
موقع الويب	1]]1
نبذة	1_22
نبذة عن الشركة	1^f1
نبذة عن المشروع	1]?1
نبذة عني	1^S1
نبذه	1_22
نبذه عن الشركه	1^f1
نبذه عن المشروع	1]?1
نبذه عني	1^S1
نشاط الشركة	1]m1
نشاط الشركه	1]m1
نشر	1^]1
نشر في	1^F1
نوع الدوام	1^e1
نوع الشهادة	1]X1
نوع الشهاده	1]X1
نوع العمل	1^e1
نوع المشروع	1_41
نوع الوظيفة	1^e1
نوع الوظيفه	1^e1
نُشر	1^]1
نُشر في	1^F1
هاتف	1]31
هواتف أخرى	1_51
هواتف اخري	1_51
وسائل التواصل	1]T1
وسايل التواصل	1]T1
وصف	1]?1
وصف الشركة	1^f1
وصف الشركه	1^f1
وصف المشروع	1]?1
وصف الوظيفة	1\`1
وصف الوظيفه	1\`1
وظيفة	1^O1
وظيفه	1^O1
अंक	1_61
अंतिम नाम	1_71
अंतिम संशोधन	1_81
अध्ययन क्षेत्र	1_91
अनुभव	1_:1
अनुभव वर्ष	1_:1
अनुभाग	1_;1
अनुशंसा	1_<1
अन्य	1_=1
अन्य ईमेल पते	1_>1
अन्य फ़ोन नंबर	1_?1
अन्य फोन नंबर	1_?1
अन्य विवरण	1_=1
अन्य वेबसाइटें	1_@1
अपेक्षित वेतन	1_A1
अवधि	1_B1
आयु	1_C1
आरंभ	1_D1
ई मेल	1_E1
ई-मेल	1_E1
ईमेल	1_E1
ईमेल पता	1_E1
उत्तरदायित्व	1_F1
उत्तीर्ण वर्ष	1_G1
उद्योग	1_H1
उपकरण	1_I1
उपनाम	1_71
उपयोगकर्ता नाम	1_J1
उपलब्धता	1_K1
उपलब्धियाँ	1_L1
उपलब्धियां	1_L1
उपाधि	1_M2
उम्र	1_C1
कंपनी	1_O2
कंपनी का नाम	1_Q1
कंपनी के बारे में	1_R1
कंपनी परिचय	1_R1
कर्तव्य	1_F1
कर्मचारियों की संख्या	1_S1
कार्य	1_F1
कार्य पद	1_T1
कार्य विवरण	1_F1
कार्यकाल	1_B1
कार्यस्थल	1_U1
कार्यालय	1_Q1
कुल अनुभव	1_:1
कुलनाम	1_71
कॉलेज	1_V1
कोर्स	1_W1
कौशल	1_I1
क्रेडिट	1_X1
क्षेत्र	1_Y2
खाता	1_J1
ग्राहक	1_[1
ग्रेड	1_61
घर का पता	1_\1
चित्र	1_]1
जगह	1_U1
जन्म	1_^1
जन्म की तारीख	1_^1
जन्म तिथि	1_^1
जन्म दिनांक	1_^1
जन्म वर्ष	1_^1
जन्म स्थान	1__1
जन्मतिथि	1_^1
जन्मस्थान	1__1
ज़िम्मेदारियाँ	1_F1
ज़िला	1_`1
जाति	1_a1
जारी करने वाली संस्था	1_b1
जारी तिथि	1_c1
जारीकर्ता	1_b1
जिम्मेदारियाँ	1_F1
जिम्मेदारियां	1_F1
जिम्मेदारी	1_F1
जिला	1_`1
टिप्पणी	1_d1
टीम	1_;1
टीम का आकार	1_S1
टेलीफ़ोन	1_e1
टेलीफोन	1_e1
डाक कोड	1_f1
डिग्री	1_g1
ड्राइविंग लाइसेंस	1_h1
तक	1_G1
तकनीक	1_I1
तकनीकें	1_I1
तस्वीर	1_]1
तिथि	1_i2
दायित्व	1_F1
दिनांक	1_k2
दिया गया नाम	1_m1
दूरभाष	1_e1
देश	1_n1
द्वारा जारी	1_b1
द्वारा प्रदत्त	1_o1
धर्म	1`01
नगर	1`11
नागरिकता	1`21
नाम	1`31
नियोक्ता	1_Q1
निवास	1`42
निवास स्थान	1`11
नेटवर्क	1`61
पठन	1`71
पढना	1`71
पढ़ना	1`71
पता	1_\1
पत्राचार का पता	1_\1
पत्रिका	1`81
पद	1`93
पदनाम	1_T1
परिचय	1_d1
परिणाम	1_L1
परियोजना	1`<1
परियोजना का नाम	1`31
परियोजना विवरण	1`<1
परीक्षा	1_g1
पाठ्यक्रम	1_W1
पाठ्यक्रम का नाम	1_g1
पिता का नाम	1_=1
पिन कोड	1_f1
पुरस्कार	1`=1
पुरस्कार का नाम	1`=1
पूरा नाम	1`31
पेशा	1`>1
पोर्टफोलियो	1`?1
प्रकाशक	1`81
प्रकाशन तिथि	1`@1
प्रकाशित	1`@1
प्रतिशत	1_61
प्रथम नाम	1_m1
प्रदाता	1_o1
प्रदानकर्ता	1_o1
प्रमुख उपलब्धियाँ	1_L1
प्रमुख उपलब्धियां	1_L1
प्रमुख बातें	1`A1
प्रवीणता	1`B1
प्राप्तांक	1_61
प्रारंभ तिथि	1_D1
प्रोफ़ाइलें	1`C1
प्रोफाइलें	1`C1
प्रौद्योगिकियाँ	1_I1
प्रौद्योगिकियां	1_I1
प्रौद्योगिकी	1_I1
फ़ैक्स	1`D1
फ़ोटो	1_]1
फ़ोन	1_e1
फ़ोन नंबर	1_e1
फैक्स	1`D1
फोटो	1_]1
फोन	1_e1
फोन नं	1_e1
फोन नंबर	1_e1
बातचीत	1`E1
बोर्ड	1_V1
बोर्ड विश्वविद्यालय	1_V1
बोर्ड/विश्वविद्यालय	1_V1
बोलना	1`F1
ब्लॉग	1`?1
भाषा	1`G1
भाषा स्तर	1`B1
भाषाएँ	1`G1
भाषाएं	1`G1
भूमिका	1`H3
भूमिकाएँ	1`K1
भूमिकाएं	1`K1
मंच	1`61
महाविद्यालय	1_V1
माता का नाम	1_=1
मातृभाषा	1`L1
मुख्य कार्य	1_F1
मुख्य बिंदु	1`A1
मुख्य विषय	1_W1
मुख्य शब्द	1_I1
मेरी भूमिका	1`K1
मोबाइल	1`M1
मोबाइल नं	1`M1
मोबाइल नंबर	1`M1
मौखिक	1`F1
योग्यता	1`N2
राज्य	1_`1
राष्ट्रीयता	1`21
लिंक	1`?1
लिंग	1`P1
लिखना	1`Q1
लेखक	1`R1
लेखन	1`Q1
वर्ग	1_a1
वर्णन	1`<1
वर्तमान पता	1_\1
वर्तमान पद	1`>1
वर्ष	1`S4
वांछित पद	1`>1
वार्तालाप	1`E1
विद्यालय	1_V1
विभाग	1_;1
विवरण	1`<1
विशेषज्ञता	1_91
विश्वविद्यालय	1_V1
विषय	1`W2
वेब	1`?1
वेबसाइट	1`?1
वैवाहिक स्थिति	1`Y1
व्यवसाय	1`>1
व्यवसाय का प्रकार	1_H1
शहर	1`Z2
शाखा	1_91
शिक्षण विधि	1_I1
शिक्षा के क्षेत्र (isced f	1`\1
शिक्षा के क्षेत्र (isced-f	1`\1
शीर्षक	1`=1
शीर्षक नाम	1`31
शैक्षिक योग्यता	1`]1
शोध का शीर्षक	1`^1
शोध प्रबंध	1`^1
शोध विषय	1`^1
श्रवण	1`_1
श्रेणी	1_61
संक्षेप	1_d1
संगठन	1``2
संचार	1`b1
संपर्क	1_e1
संपर्क नंबर	1_e1
संबंध	1`c1
संस्था	1`d4
संस्थान	1_V1
सडक	1_\1
सड़क	1_\1
सफलताएँ	1_L1
सफलताएं	1_L1
समय	1_B1
समस्या समाधान	1`h1
समाप्त	1_G1
समाप्ति तिथि	1_G1
सह लेखक	1`R1
सह-लेखक	1`R1
सामग्री निर्माण	1`i1
सारांश	1_d1
सिफ़ारिश	1_<1
सिफारिश	1_<1
सीजीपीए	1_61
सुनना	1`_1
सुरक्षा	1`j1
सूचना प्रसंस्करण	1`k1
से	1_D1
सॉफ्टवेयर	1_I1
सोशल मीडिया	1`C1
स्कूल	1_V1
स्तर	1`l2
स्थान	1_U1
स्थायी पता	1_\1
กรุ๊ปเลือด	1`n1
การพูด	1`o1
การฟัง	1a01
การสนทนา	1a11
การอ่าน	1a21
การเกณฑ์ทหาร	1a31
การเขียน	1a41
ขนาดทีม	1a51
ข้อมูลอื่นๆ	1a61
คณะ	1a71
คณะ สาขา	1a71
คณะ/สาขา	1a71
ความรับผิดชอบ	1a81
ความสัมพันธ์	1a91
ความสามารถ	1a:1
ความสําเร็จ	1a;1
คะแนน	1a<1
คุณวุฒิ	1a=1
คํานําหน้า	1a>1
คํานําหน้าชื่อ	1a>1
คํารับรอง	1a?1
คําสําคัญ	1a@1
คําอธิบาย	1aA1
คําแนะนํา	1a?1
งานที่รับผิดชอบ	1a81
จบการศึกษา	1aB1
จังหวัด	1aC2
จุดเด่น	1aE1
จํานวนปีประสบการณ์	1aF1
จํานวนพนักงาน	1a51
ชื่อ	1aG1
ชื่อ - นามสกุล	1aG1
ชื่อ นามสกุล	1aG1
ชื่อ สกุล	1aG1
ชื่อ-นามสกุล	1aG1
ชื่อ-สกุล	1aG1
ชื่อจริง	1aH1
ชื่อต้น	1aH1
ชื่อนามสกุล	1aG1
ชื่อบริษัท	1aI1
ชื่อผู้ใช้	1aJ1
ชื่อรางวัล	1aK1
ชื่อสกุล	1aG1
ชื่อสถาบัน	1aL1
ชื่อเต็ม	1aG1
ชื่อเรื่อง	1aK1
ชื่อเล่น	1a61
ชื่อและนามสกุล	1aG1
ชื่อโครงการ	1aG1
ช่วงเวลา	1aM1
ซอฟต์แวร์	1a@1
ตั้งแต่	1aN1
ติดต่อ	1aO1
ตีพิมพ์	1aP1
ตีพิมพ์ใน	1aQ1
ตําแหน่ง	1aR3
ตําแหน่งงาน	1aU1
ตําแหน่งงานที่ต้องการ	1aV1
ตําแหน่งที่ต้องการ	1aV1
ตําแหน่งที่สมัคร	1aV1
ตําแหน่งปัจจุบัน	1aV1
ตําแหน่งสุดท้าย	1aU1
ถนน	1aW1
ถึง	1aB1
ทหาร	1a31
ทักษะ	1a@1
ทีม	1aX1
ที่ตั้ง	1aY1
ที่ทํางาน	1aI1
ที่พัก	1aW1
ที่พักอาศัย	1aY1
ที่อยู่	1aW1
ที่อยู่ตามทะเบียนบ้าน	1aW1
ที่อยู่ที่ติดต่อได้	1aW1
ที่อยู่ปัจจุบัน	1aW1
ที่อยู่อาศัย	1aZ1
ที่อยู่อีเมล	1a[1
ธุรกิจ	1a\1
นามสกุล	1a]1
นายจ้าง	1aI1
น้ําหนัก	1`n1
บทบาท	1aR3
บทบาทในโครงการ	1a^1
บริษัท	1a_2
บล็อก	1aa1
บัญชี	1aJ1
บัตรประชาชน	1ab1
ประสบการณ์	1aF1
ประเด็นสําคัญ	1aE1
ประเทศ	1ac1
ประเภท	1ad1
ประเภทงาน	1ae1
ประเภทธุรกิจ	1a\1
ประเภทโครงการ	1ad1
ปริญญา	1a=1
ปริญญานิพนธ์	1af1
ปี	1ag3
ปีที่จบ	1aB1
ปีที่จบการศึกษา	1aB1
ปีที่ตีพิมพ์	1aP1
ปีที่ได้รับ	1aj1
ปีเกิด	1ak1
ผลการเรียน	1a<1
ผลงาน	1al2
ผลงานที่ภาคภูมิใจ	1a;1
ผลงานเด่น	1a;1
ผลลัพธ์	1a;1
ผู้จัดพิมพ์	1aQ1
ผู้บังคับบัญชา	1an1
ผู้มอบ	1ao1
ผู้ออก	1b01
ผู้เขียน	1b11
ผู้แต่ง	1b11
ผู้ใต้บังคับบัญชา	1a51
ฝ่าย	1aX1
พร้อมเริ่มงาน	1b21
พอร์ตโฟลิโอ	1aa1
พื้นที่ที่ต้องการทํางาน	1b31
พูด	1`o1
ฟัง	1a01
ภาค	1b41
ภาพถ่าย	1b51
ภาษา	1b61
ภาษาต่างประเทศ	1b61
ภาษาแม่	1b71
ภูมิภาค	1b41
ภูมิลําเนา	1b81
ภูมิลําเนาเดิม	1b91
มหาวิทยาลัย	1aL1
มอบโดย	1ao1
มือถือ	1b:1
รหัสไปรษณีย์	1b;1
ระดับ	1b<3
ระดับการศึกษา	1b?2
ระดับความสามารถ	1bA1
ระดับภาษา	1a:1
ระยะเวลา	1aM1
ระยะเวลาทํางาน	1aM1
รัฐ	1b41
รางวัล	1aK1
รายละเอียด	1aA1
รายละเอียดงาน	1a81
รายละเอียดบริษัท	1bB1
รายละเอียดโครงการ	1aA1
รายวิชา	1bC1
รูป	1b51
รูปถ่าย	1b51
รูปแบบการทํางาน	1ae1
ลักษณะงาน	1a81
ลักษณะธุรกิจ	1bB1
ลิงก์	1aa1
ลูกค้า	1bD1
วัน เดือน ปีเกิด	1ak1
วัน/เดือน/ปีเกิด	1ak1
วันที่	1bE2
วันที่สิ้นสุด	1aB1
วันที่ออก	1aj1
วันที่เผยแพร่	1aP1
วันที่เริ่ม	1aN1
วันที่เริ่มงานได้	1b21
วันที่ได้รับ	1aj1
วันเกิด	1ak1
วันเดือนปีเกิด	1ak1
วารสาร	1aQ1
วิชา	1bC1
วิชาที่เรียน	1bC1
วิชาเอก	1a71
วิทยานิพนธ์	1af1
วุฒิ	1a=1
วุฒิการศึกษา	1a=1
วุฒิการศึกษาสูงสุด	1bG1
ศาสนา	1bH1
สกุล	1a]1
สถานที่	1aY1
สถานที่ทํางาน	1bI2
สถานที่ทํางานที่ต้องการ	1b31
สถานที่เกิด	1b91
สถานประกอบการ	1aI1
สถานภาพ	1bK1
สถานภาพทางทหาร	1a31
สถานภาพสมรส	1bK1
สถานศึกษา	1aL1
สถานะ	1bK1
สถานะทางทหาร	1a31
สถาบัน	1bL2
สถาบันการศึกษา	1aL1
สถาบันที่ออก	1b01
สนทนา	1a11
สมาคม	1bN1
สรุป	1bO1
สัญชาติ	1bP1
สาขา	1a71
สาขาวิชา	1a71
สายงาน	1a\1
สารนิพนธ์	1af1
สาเหตุการลาออก	1bQ1
สาเหตุที่ออก	1bQ1
สิ้นสุด	1aB1
ส่วนสูง	1`n1
ส่วนสูง น้ําหนัก	1`n1
ส่วนสูง/น้ําหนัก	1`n1
สํานักพิมพ์	1aQ1
สําเร็จการศึกษา	1aB1
หน่วยกิต	1bR1
หน่วยงาน	1bS2
หน่วยงานที่มอบ	1ao1
หน่วยงานที่ออก	1b01
หน้าที่	1bU4
หน้าที่ความรับผิดชอบ	1a81
หน้าที่รับผิดชอบ	1a81
หน้าที่หลัก	1a81
หน้าที่และความรับผิดชอบ	1a81
หน้าที่ในโครงการ	1a^1
หมายเลขโทรศัพท์	1aO1
หมายเหตุ	1bO1
หลักสูตร	1bC1
หัวข้อ	1aK1
หัวข้อวิทยานิพนธ์	1af1
หัวหน้างาน	1an1
องค์กร	1bY3
ออกโดย	1b01
อาจารย์ที่ปรึกษา	1an1
อาชีพ	1aV1
อายุ	1b\1
อาศัยอยู่ที่	1aZ1
อีเมล	1a[1
อีเมลล์	1a[1
อีเมลอื่น	1b]1
อีเมล์	1a[1
อื่นๆ	1a61
อุตสาหกรรม	1a\1
อ่าน	1a21
อําเภอ	1aZ1
เกรด	1a<1
เกรดเฉลี่ย	1a<1
เกรดเฉลี่ยสะสม	1a<1
เกิดวันที่	1ak1
เกิดเมื่อ	1ak1
เกี่ยวกับฉัน	1bO1
เกี่ยวกับบริษัท	1bB1
เขียน	1a41
เครือข่าย	1b^1
เครื่องมือ	1a@1
เครื่องมือที่ใช้	1a@1
เงินเดือน	1b_1
เงินเดือนที่คาดหวัง	1b_1
เงินเดือนที่ต้องการ	1b_1
เงินเดือนล่าสุด	1b_1
เชื้อชาติ	1b`2
เทคโนโลยี	1a@1
เทคโนโลยีที่ใช้	1a@1
เนื้อหา	1aA1
เบอร์ติดต่อ	1aO1
เบอร์มือถือ	1b:1
เบอร์โทร	1aO1
เบอร์โทรศัพท์	1aO1
เบอร์โทรศัพท์มือถือ	1b:1
เพศ	1bb1
เมือง	1aZ1
เริ่ม	1aN1
เริ่มงาน	1aN1
เริ่มงานได้	1b21
เลขบัตรประชาชน	1ab1
เว็บไซต์	1aa1
เว็บไซต์ส่วนตัว	1aa1
เว็บไซต์อื่น	1bc1
เหตุผลที่ลาออก	1bQ1
เอก	1a71
แผนก	1aX1
แผนการเรียน	1a71
แพลตฟอร์ม	1b^1
แฟกซ์	1bd1
โครงการ	1aA1
โครงงาน	1af1
โซเชียลมีเดีย	1be1
โทร	1aO1
โทรศัพท์	1aO1
โทรศัพท์มือถือ	1b:1
โทรศัพท์อื่น	1bf1
โทรสาร	1bd1
โปรแกรม	1a@1
โปรแกรมที่ใช้	1a@1
โปรไฟล์	1bO1
โปรไฟล์ออนไลน์	1be1
โรงเรียน	1aL1
ใบขับขี่	1bg1
ใบอนุญาตขับขี่	1bg1
ไอดี	1aJ1
ảnh	03n1
お住まい	1bh2
お名前	1bj1
ご住所	1bk1
その他	1bl1
その他のurl	1bm1
その他のメールアドレス	1bn1
その他の情報	1bl1
その他の電話番号	1bo1
ふりがな	1bl1
やり取り	1c01
アカウント	1c11
アカウント名	1c21
ウェブサイト	1Ja1
エンジニア歴	1c31
カテゴリ	1c41
キーワード	1c51
クライアント	1c61
コミュニケーション	1c71
コンテンツ作成	1c81
コース	1c91
サイト	1Ja1
サイトurl	1Ja1
サービス	1>;1
サービス名	1>;1
サービス概要	1c:1
スキル	1c51
スコア	1c;1
スピーキング	1c<1
スライド	1Ja1
ソース	1Ja1
ソースコード	1Ja1
タイトル	1c=1
ダウンロード	1Ja1
チーム	1c>1
チーム人数	1c?1
チーム規模	1c?1
ツール	1c51
デモ	1Ja1
ハンドルネーム	1c21
ビザ	1c@1
ファックス	1cA1
フリガナ	1bl1
フルネーム	1bj1
フレームワーク	1c51
ブログ	1Ja1
プロジェクト内容	1c:1
プロジェクト名	1bj1
プロジェクト役割	1cB1
プロジェクト期間	1cC1
プロジェクト概要	1c:1
プロフィール	1cD1
ホームページ	1Ja1
ポイント	1cE1
ポジション	1cF2
ポートフォリオ	1Ja1
マネジメント人数	1c?1
メンバー数	1c?1
メール	0Jm1
メールアドレス	0Jm1
ユーザid	1c21
ユーザー名	1c21
ライティング	1cH1
リスニング	1cI1
リポジトリ	1Ja1
リンク	1Ja1
リーディング	1cJ1
レベル	1cK2
ロール	1cM2
上司	1cO1
上班地點	1cP1
上班日期	1cQ1
上班時段	1cR1
上级	1cS1
上長	1cO1
下属人数	1cT1
下載	1cU1
下載連結	1cU1
下载	1cV1
下载地址	1cV1
专业	1cW1
专业名称	1cW1
专业成绩	1cX1
专业排名	1cY2
专业课程	1c[1
业绩	1c\1
个人业绩	1c\1
个人主页	1cV1
个人博客	1cV1
个人工作	1c]1
个人简介	1c^1
个人网站	1cV1
个人职责	1c]1
个人角色	1c_1
个人链接	1c`1
中文名	1ca2
中文姓名	1cc1
主な仕事	1cd1
主な使用技術	1c51
主な実績	1ce2
主な実績・成果	1cg1
主な履修科目	1c91
主な成果	1cg1
主な技術	1c51
主な担当	1cd1
主な担当業務	1cd1
主な業務	1cd1
主な業務内容	1cd1
主な業績	1cg1
主修	1ch2
主修专业	1cW1
主修科系	1cj1
主修課程	1ck1
主修课程	1c[1
主修領域	1cj1
主催	1cl2
主催団体	1cn1
主催者	1co1
主办单位	1d01
主办方	1d01
主干课程	1c[1
主管	1d11
主营业务	1d21
主要业绩	1c\1
主要任务	1c]1
主要内容	1d31
主要工作	1d42
主要工作內容	1d61
主要工作内容	1c]1
主要成就	1d72
主要成果	1d72
主要技术	1d91
主要技术栈	1d91
主要技術	1d:1
主要業務	1cd1
主要業績	1d;1
主要职责	1c]1
主要职责和业绩	1c]1
主要職責	1d61
主要课程	1c[1
主要負責	1d61
主要负责	1c]1
主辦單位	1d<1
主页	1cV1
书写	1d=1
予備メール	1bn1
事業内容	1d>1
事業概要	1d>1
交付者	1cn1
交流	1d?1
产出	1c\1
亮点	1d@2
亮點	1dB1
人数	1dC2
人數	1dE1
介紹	1dF1
介绍	1dG1
从业年限	1dH1
仓库	1cV1
仓库地址	1cV1
仕事内容	1cd1
代码仓库	1cV1
代码地址	1cV1
件名	1c=1
任职	1dI1
任职公司	1dJ1
任职单位	1dJ1
任职时间	1dK1
任職公司	1dL1
任職期間	1dM1
企业	1dJ1
企业名称	1dJ1
企业简介	1d21
企业规模	1cT1
企業	1dN1
企業名	1dN1
企業概要	1d>1
会社	1dN1
会社名	1dN1
会社情報	1d>1
会社概要	1d>1
会社説明	1d>1
会話	1c01
会話レベル	1dO1
会議	1dP1
会議名	1dP1
会议	1dQ1
会话	1dR1
传真	1dS1
位置	1dT3
住まい	1bh2
住址	1dW2
住家地址	1dY1
住所	1bk1
体制	1c?1
体重	1dZ2
体验地址	1cV1
作品連結	1cU1
作品链接	1cV1
作品集	1d\2
作文	1cH1
作者	1d^2
使用スキル	1c51
使用ソフト	1c51
使用ツール	1c51
使用工具	1d`2
使用技术	1d91
使用技術	1db2
使用技術・環境	1c51
使用機器	1c51
使用環境	1c51
使用経験	1dd1
使用经历	1de1
使用者名稱	1df1
使用言語	1c51
使用言語・技術	1c51
使用語言	1d:1
使用软件	1d91
依頼主	1c61
信息处理	1dg1
信箱	1dh2
修士論文	1dj1
修習課程	1ck1
個人サイト	1Ja1
個人ブログ	1Ja1
個人成果	1d;1
個人網站	1cU1
個人網頁	1cU1
個人職責	1d61
個人部落格	1cU1
個人首頁	1cU1
健康状况	1dk1
健康状態	1dl1
健康狀況	1dm1
備用信箱	1dn1
備考	1do2
備註	1e11
傳真	1e21
働き方	1e31
党派	1e41
入学	1e51
入学日期	1e61
入学时间	1e61
入學時間	1e71
入社	1e51
入社可能日	1e81
入社可能時期	1e81
入社年月	1e51
入社日	1e51
入职日期	1e61
入职时间	1e91
內容	1dF1
內容創作	1e:1
全名	1ca2
公司	1e;3
公司业务	1d21
公司介紹	1e>1
公司介绍	1d21
公司名称	1dJ1
公司名稱	1dL1
公司地点	1e?1
公司描述	1d21
公司简介	1d21
公司簡介	1e>1
公司背景	1d21
公司行业	1e@1
公司規模	1dE1
公司规模	1cT1
公開url	1Ja1
公開日	1eA1
共同作者	1eB1
共著者	1eC1
关于公司	1d21
关系	1eD1
关键字	1d91
关键技术	1d91
关键词	1d91
兵役	1eE3
兵役状况	1eH1
兵役狀態	1eI1
兵役狀況	1eI1
其他	1eJ2
其他信息	1eL1
其他信箱	1dn1
其他电话	1eM1
其他網址	1eN1
其他网址	1eO1
其他資訊	1eP1
其他連結	1eN1
其他邮箱	1eQ1
其他链接	1eO1
其他電話	1eR1
其它	1eL1
具體成果	1d;1
内容	1eS2
内容创作	1eU1
写	1d=1
写作	1d=1
写真	1eV1
出版单位	1dQ1
出版單位	1eW1
出版年	1eA1
出版日	1eA1
出版日期	1eX2
出版时间	1eZ1
出版社	1e[3
出生	1e^2
出生于	1e`1
出生地	1ea4
出生年	1e^2
出生年份	1e^2
出生年月	1e^2
出生年月日	1e^2
出生日期	1e^2
出生时间	1e`1
出身	1ee2
出身地	1ee2
出身校	1eg1
分数	1cX1
刊物	1dQ1
利用技術	1c51
利用環境	1c51
到岗	1e91
到岗日期	1e91
到岗时间	1e91
到职时间	1e91
到職日	1cQ1
到職日期	1e71
功績	1cg1
加权平均分	1cX1
勤務先	1dN1
勤務先名	1dN1
勤務地	1eh1
勤務希望地	1ei1
勤務形態	1e31
勤務期間	1cC1
勤務開始可能日	1e81
區域	1ej1
卒業	1ek1
卒業区分	1el1
卒業年度	1ek1
卒業年月	1ek1
卒業校	1eg1
卒業研究	1dj1
卒業論文	1dj1
卒論	1dj1
单位	1em3
单位简介	1d21
単位	1f01
単位数	1f01
博士論文	1dj1
博士论文	1f11
博客	1cV1
原始碼	1cU1
参画期間	1cC1
参考url	1Ja1
发布日期	1eZ1
发布时间	1eZ1
发表于	1dQ1
发表日期	1eZ1
发表时间	1eZ1
发表期刊	1dQ1
发证单位	1f21
发证日期	1f31
发证机关	1f21
发证机构	1f21
取り組み	1cd1
取り組みと成果	1cg1
取り組み・成果	1cg1
取引先	1c61
取得年	1f41
取得年月	1f41
取得成果	1c\1
取得日	1f41
取得日期	1f51
取得时间	1f31
取得時期	1f41
取組・成果	1cg1
受賞名	1c=1
受賞年	1f41
受賞日	1f41
口头互动	1dR1
口头表达	1f61
口語互動	1f71
口語表達	1f81
口說	1f71
口语	1dR1
口语交流	1dR1
可上班日	1cQ1
可上班日期	1cQ1
可入职时间	1e91
可到岗时间	1e91
可到職日	1cQ1
可報到日	1cQ1
各種アカウント	1c11
合作單位	1f91
合著者	1f:1
名	1f;3
名前	1f>2
名字	1f@5
名称	1fE4
名稱	1fI2
听	1fK1
听力	1fK1
听力理解	1fK1
周期	1dK1
問題解決	1fL2
單位	1fN2
团体	1fP1
团队	1fQ1
团队人数	1cT1
团队规模	1cT1
団体	1fR1
団体名	1fR1
固定電話	1fS1
国	1fT1
国名	1fT1
国家	1fU1
国家 地区	1fU1
国家/地区	1fU1
国籍	1fV2
國家	1fX1
國家 地區	1fX1
國家/地區	1fX1
國籍	1fY1
團隊	1fZ1
團隊人數	1dE1
團隊規模	1dE1
團體	1f[1
在住	1bh2
在住地	1f\1
在学期間	1cC1
在學期間	1dM1
在校时间	1dK1
在校课程	1c[1
在留資格	1c@1
在籍	1cC1
在籍企業	1dN1
在籍期間	1cC1
在线体验	1cV1
在线地址	1cV1
在线演示	1cV1
在线预览	1cV1
在职时间	1dK1
在职状态	1f]1
在職期間	1f^2
地区	1f`1
地區	1ej1
地址	1fa3
地址链接	1cV1
地域	1fd1
地点	08h2
地點	1fe2
均分	1cX1
坐标	08h2
城市	1fg3
執筆者	1eC1
培训机构	1fj1
場所	1eh1
备注	1c^1
备用电话	1eM1
备用邮箱	1eQ1
外国語	1fk1
外語	1fl1
外语	1fm1
外语水平	1fn1
大学	1fo2
大学名	1eg1
大頭照	1g11
头像	1g21
头衔	1g32
契約形態	1e31
契約期間	1cC1
奖项	1g51
奖项名称	1g51
姓	1g63
姓名	1g93
姓氏	1g<2
委托方	1g>1
委託單位	1f91
婚否	1g?1
婚姻	1g@3
婚姻情况	1g?1
婚姻状况	1g?1
婚姻状态	1g?1
婚姻状況	1gC1
婚姻狀態	1gD1
婚姻狀況	1gD1
婚育	1g?1
婚育情况	1g?1
婚育状况	1g?1
媒体	1dP1
学习内容	1c[1
学习时间	1dK1
学习课程	1c[1
学会	1dP1
学会名	1dP1
学位	1gE2
学位名	1el1
学位类型	1gG1
学位论文	1f11
学分	1gH1
学分绩点	1cX1
学历	1gI2
学历 学位	1gG1
学历/学位	1gG1
学历学位	1gG1
学历层次	1gG1
学校	1fo2
学校名	1eg1
学校名称	1fj1
学歴	1gK3
学科	1gN2
学部	1gP1
学部・学科	1gP1
学部学科	1gP1
学院	1cW1
學位	1gQ1
學位類別	1gQ1
學分	1gR1
學校	1gS1
學校名稱	1gS1
學業成績	1gT1
學歷	1gU2
學系	1cj1
安全	1gW3
宗教	1gZ3
宗教信仰	1g]2
官网	1cV1
定居	1g_1
実務経験	1c31
実施団体	1cn1
実績	1cg1
実績・取り組み	1cg1
実績・成果	1cg1
客戶	1f91
客户	1g>1
家乡	1g`1
家庭住址	1ga1
家庭地址	1ga1
寫	1gb1
寫作	1gb1
导师	1cS1
専攻	1gP1
専攻分野	1gP1
専門	1gP1
専門分野	1gP1
專案介紹	1dF1
專案名稱	1cc1
專案成果	1d;1
專案描述	1dF1
專案期間	1dM1
專案簡介	1dF1
專案網址	1cU1
專案角色	1gc1
專案說明	1dF1
專案連結	1cU1
專案類型	1gd1
專業	1cj1
專題	1ge1
就労ビザ	1c@1
就労状況	1gf1
就學期間	1dM1
就業可能日	1e81
就業状況	1gf1
就業狀態	1gg1
就業狀況	1gg1
就职单位	1dJ1
就讀學校	1gS1
就讀科系	1cj1
就读学校	1fj1
就读时间	1dK1
层次	1gG1
居住	1g_1
居住エリア	1bh2
居住地	1gh6
居住地區	1fe2
居住地址	1dW2
居住地域	1f\1
居住城市	1gn2
履修科目	1c91
岁	1h01
岁数	1h01
岗位	1h13
岗位名称	1dI1
岗位职责	1c]1
州	1h43
工作	1c]1
工作业绩	1c\1
工作任务	1c]1
工作內容	1d61
工作内容	1c]1
工作单位	1dJ1
工作單位	1dL1
工作地	1g_1
工作地点	08h2
工作地點	1cP1
工作型態	1cR1
工作城市	1h71
工作實績	1d;1
工作岗位	1dI1
工作年数	1dH1
工作年資	1h81
工作年限	1dH1
工作性質	1cR1
工作性质	1h91
工作成就	1d72
工作成果	1d72
工作成绩	1c\1
工作描述	1d42
工作时间	1dK1
工作时间年限	1dH1
工作期間	1dM1
工作業績	1d;1
工作概述	1c^1
工作状态	1f]1
工作简介	1c^1
工作範圍	1d61
工作类型	1h91
工作經歷年資	1h81
工作經驗	1h81
工作績效	1d;1
工作经验	1dH1
工作职位	1dI1
工作职掌	1c]1
工作职责	1c]1
工作职责与业绩	1c]1
工作职责描述	1c]1
工作職掌	1d61
工作職稱	1h:1
工作職責	1d61
工作范围	1c]1
工作說明	1d61
工作许可	1h;1
工作項目	1d61
工具	1h<2
工夫した点	1cE1
工龄	1dH1
市	1f\1
市区町村	1f\1
希望ポジション	1h>1
希望上班地點	1h?1
希望勤務地	1ei1
希望地點	1h?1
希望工作地點	1h?1
希望年収	1h@1
希望待遇	1hA1
希望性質	1cR1
希望時給	1h@1
希望月給	1h@1
希望給与	1h@1
希望職	1h>1
希望職務	1hB1
希望職種	1h>1
希望職稱	1hB1
希望薪資	1hA1
希望雇用形態	1e31
席次	1hC1
帳號	1df1
常住地	1g_1
常居	1g_1
常驻	1e?1
平台	1hD2
平均分	1cX1
平均成績	1gT1
平均成绩	1cX1
平均绩点	1cX1
年収	1h@1
年月	1hF2
年月日	1f41
年生	1e`1
年级排名	1hH1
年纪	1h01
年資	1h81
年限	1dH1
年齡	1hI1
年齢	1hJ1
年龄	1h01
应用技术	1d91
应聘岗位	1hK1
应聘职位	1hK1
开发周期	1dK1
开发工具	1d91
开发技术	1d91
开发框架	1d91
开发环境	1d91
开发经验	1dH1
开发语言	1d91
开发语言及环境	1d91
开始日期	1e61
开始时间	1e61
开源地址	1cV1
当前城市	1g_1
当前状态	1f]1
当前职位	1hK1
当前薪资	1hL1
役別	1eI1
役割	1hM4
役職	1hQ3
役職名	1hT1
待遇	1hA1
待遇要求	1hL1
従業員数	1c?1
得られた成果	1cg1
応募ポジション	1h>1
応募職種	1h>1
性別	1hU2
性别	1hW1
总结	1c^1
情報処理	1hX1
意向地点	1h71
意向城市	1h71
意向岗位	1hK1
意向职位	1hK1
應徵職位	1hB1
應徵職務	1hB1
應徵職缺	1hB1
應徵項目	1hB1
成就	1d72
成效	1d;1
成果	1hY3
成果と工夫	1cg1
成果・実績	1cg1
成績	1h\2
成绩	1h^2
成绩排名	1cY2
我的岗位	1dI1
我的工作	1c]1
我的职位	1dI1
我的职务	1dI1
我的职责	1c]1
我的角色	1h`2
截止时间	1hb1
戶籍	1hc1
戶籍地址	1dY1
户口	1g`1
户口所在地	1g`1
户籍	1g`1
户籍地	1g`1
户籍地址	1ga1
户籍所在地	1g`1
所任职位	1dI1
所任职务	1dI1
所在公司	1hd2
所在国家	1fU1
所在地	1hf6
所在地区	08h2
所在城市	1hl4
所在学校	1fj1
所在行业	1e@1
所在部门	1fQ1
所学专业	1cW1
所学课程	1c[1
所属	1i03
所属企業	1dN1
所属会社	1i32
所属公司	1g>1
所属单位	1g>1
所属団体	1fR1
所属机构	1g>1
所属行业	1e@1
所属部署	1c>1
所属部门	1fQ1
所屬公司	1f91
所屬部門	1fZ1
所用技术	1d91
手提電話	1i51
手机	1i62
手机 电话	1i81
手机/电话	1i81
手机号	1i62
手机号码	1i62
手机电话	1i91
手機	1i:2
手機號碼	1i:2
扶養家族	1gC1
扶養家族数	1gC1
扶養家族数(配偶者を除く	1gC1
技术	1d91
技术 环境	1d91
技术/环境	1d91
技术关键词	1d91
技术博客	1cV1
技术描述	1d91
技术架构	1d91
技术栈	1d91
技术点	1d91
技术环境	1d91
技术要点	1d91
技术选型	1d91
技能	1h<2
技能水平	1i<1
技術	1db2
技術スタック	1c51
技術ブログ	1Ja1
技術・環境	1c51
技術架構	1d:1
技術棧	1d:1
技術環境	1db2
技術要素	1c51
担任	1dI1
担任职位	1dI1
担任职务	1i=2
担任职责	1c]1
担任角色	1i?2
担当	1iA4
担当した業務	1cd1
担当フェーズ	1cd1
担当作業	1cd1
担当内容	1cd1
担当工程	1cd1
担当役割	1cB1
担当期間	1cC1
担当業務	1cd1
担当範囲	1cd1
担当職務	1hT1
担当領域	1cd1
拠点	1eh1
持有駕照	1iE1
指导老师	1cS1
指導教員	1cO1
指導教授	1d11
授与団体	1co1
授与機関	1co1
授与者	1co1
授予单位	1d01
掌握程度	1iF2
排名	1iH3
推荐	1iK1
推荐意见	1iK1
推荐语	1iK1
推薦	1iL2
推薦の言葉	1iN1
推薦內容	1iO1
推薦文	1iN1
推薦語	1iO1
掲載	1dP1
掲載媒体	1dP1
掲載日	1eA1
掲載誌	1dP1
描述	1iP3
携帯	1iS2
携帯tel	1iU1
携帯番号	1iU1
携帯電話	1iS2
携帯電話番号	1iU1
摘要	1iV2
擅長工具	1d:1
擔任職務	1iX2
擔任角色	1iZ2
收获	1c\1
政治状态	1e41
政治身份	1e41
政治面貌	1e41
效果	1c\1
教育分野(isced f	1i\1
教育分野(isced-f	1i\1
教育机构	1fj1
教育機関	1eg1
教育程度	1i]2
教育領域(isced f	1i_1
教育領域(isced-f	1i_1
教育领域(isced f	1i`1
教育领域(isced-f	1i`1
敬称	1ia1
文化程度	1ib1
文章链接	1cV1
方向	1cW1
族群	1ic1
日付	1hF2
日期	1id6
时长	1dK1
时间	1ij3
时间段	1dK1
昵称	1im1
時期	1hF2
時間	1in2
普通自動車免許	1j01
暱稱	1df1
書く	1cH1
最后修改	1j11
最寄り駅	1j22
最寄駅	1f\1
最後修改	1j41
最快到岗	1e91
最終学歴	1j51
最終更新	1j61
最高学历	1gI2
最高學歷	1j71
最高學歷學校	1gS1
會話	1f71
月薪	1hL1
服务机构	1fP1
服務單位	1dL1
服務機關	1dL1
服役情况	1eH1
服役狀況	1eI1
期刊	1j82
期刊名称	1dQ1
期望地点	1h71
期望地點	1h?1
期望城市	1h71
期望岗位	1hK1
期望工作地	1h71
期望工作地点	1h71
期望工作城市	1h71
期望工作性质	1h91
期望年薪	1hL1
期望待遇	1j:2
期望月薪	1hL1
期望职位	1hK1
期望職位	1hB1
期望薪水	1hL1
期望薪資	1hA1
期望薪资	1hL1
期望薪酬	1hL1
期間	1f^2
本人职责	1c]1
本人角色	1c_1
本社所在地	1eh1
本籍	1j<1
本籍地	1j<1
机动车驾驶证	1j=1
机构	1j>2
查看	1cV1
标题	1g51
校名	1gS1
核心技术	1d91
核心技術	1d:1
核心课程	1c[1
核發單位	1j@1
框架	1d91
案件名	1bj1
案件概要	1c:1
案件種別	1c41
業務	1cd1
業務内容	1cd1
業務内容の概要	1d>1
業務概要	1jA3
業務詳細	1cd1
業界	1jD1
業種	1jD1
業種・業界	1jD1
業績	1jE2
概况	1dG1
概要	1jG3
概述	1iV2
標題	1jJ1
機構	1fN2
歲	1hI1
歳	1hJ1
母国語	1jK1
母語	1jL2
母语	1jN1
毕业学校	1fj1
毕业年份	1hb1
毕业日期	1hb1
毕业时间	1hb1
毕业论文	1f11
毕业论文题目	1f11
毕业设计	1f11
毕业院校	1fj1
毕设	1f11
氏名	1bj1
民族	1jO3
水平	1iF2
求职地点	1h71
求职岗位	1hK1
求职意向	1hK1
求职方向	1hK1
求职状况	1f]1
求职状态	1f]1
求职类型	1h91
求職意向	1hB1
求職狀態	1gg1
汇报上级	1cS1
汇报对象	1cS1
流利程度	1jR2
流暢さ	1dO1
海外経験	1dd1
涉及技术	1d91
涉及技术栈	1d91
満年齢	1hJ1
源码	1cV1
源码地址	1cV1
溝通	1jT1
演示	1cV1
演示地址	1cV1
点数	1c;1
照片	1jU2
熟練度	1jW3
熟练度	1iF2
熟练程度	1iF2
特記事項	1cE1
状态	1f]1
獎項	1jJ1
獎項名稱	1jJ1
獲獎時間	1f51
环境	1d91
现住	1g_1
现住地	1g_1
现住址	1ga1
现在居住地	1g_1
现居	08h2
现居于	1g_1
现居住	1g_1
现居住地	08h2
现居住城市	1g_1
现居地	08h2
现居地址	1ga1
现居城市	08h2
现所在地	08h2
班排名	1jZ1
班级排名	1hH1
現住	1j[2
現住地	1eh1
現住址	1dY1
現住所	1bk1
現在の年収	1h@1
現在の状況	1gf1
現在地	1f\1
現居	1j]1
現居住地	1j]1
現居地	1fe2
現居地址	1dY1
現居城市	1j]1
現年収	1h@1
現職	1h>1
環境	1c51
環境 言語	1c51
環境/言語	1c51
環境・言語	1c51
生	1j^2
生まれ	1j`1
生人	1e`1
生年	1j^2
生年月日	1j`1
生日	1e^2
生源地	1g`1
產業	1ja1
產業別	1ja1
產業類別	1ja1
用到的技术	1d91
用到的技術	1d:1
用戶名	1df1
用户名	1im1
甲方	1g>1
申请职位	1hK1
电子邮件	1jb1
电子邮箱	1jb1
电子邮箱地址	1jb1
电话	1i81
电话号码	1i81
电邮	1jb1
畢業學校	1gS1
畢業專題	1ge1
畢業日期	1jc1
畢業時間	1jc1
畢業論文	1ge1
発注元	1c61
発行元	1jd2
発行年	1eA1
発行日	1eA1
発行機関	1cn1
発行者	1cn1
発表	1c<1
発表年	1eA1
発表日	1eA1
發照單位	1j@1
發表於	1eW1
發表日期	1jf1
發表時間	1jf1
發證單位	1j@1
發證日期	1f51
發證機構	1j@1
目前居住地	1j]1
目前所在地	1e?1
目前状态	1f]1
目前狀態	1gg1
目前職稱	1hB1
目前薪資	1hA1
目前薪资	1hL1
目标城市	1h71
目标岗位	1hK1
目标职位	1hK1
目標職位	1hB1
直属上级	1cS1
直屬主管	1d11
相关技术	1d91
相关课程	1c[1
相片	1jU2
相關技術	1d:1
相關課程	1ck1
省	1f`1
省 州	1f`1
省/州	1f`1
省份	1jg2
研究テーマ	1dj1
研究分野	1gP1
研究方向	1cW1
研究科	1gP1
研究題目	1dj1
研討會	1eW1
硕士论文	1f11
碩士論文	1ge1
示範	1cU1
社交主页	1c`1
社交平台	1ji1
社交账号	1c`1
社会人歴	1c31
社名	1dN1
社員数	1c?1
社团	1fP1
社團	1f[1
社群	1jj1
社群帳號	1jk1
社群連結	1jk1
祖籍	1g`1
离开原因	1jl1
离职原因	1jl1
离职日期	1hb1
离职时间	1hb1
科目	1c91
科系	1ch2
科系名稱	1cj1
称号	1ia1
称呼	1jm1
称谓	1jm1
移动电话	1i91
程度	1jn5
程式碼	1cU1
程式語言	1d:1
種別	1c41
種類	1c41
稱謂	1k31
稼働開始日	1e81
立場	1k43
第一作者	1f:1
等級	1k72
等级	1iF2
签发机构	1f21
签证	1h;1
签证状态	1h;1
简介	1k92
管理人数	1cT1
管理人數	1dE1
管理責任	1dE1
簡介	1k;2
籍貫	1hc1
籍贯	1g`1
类别	1k=1
类型	1k=1
精通程度	1k>2
系所	1cj1
系排名	1jZ1
級	1k@1
級別	1kA1
終了	1ek1
終了日	1ek1
終了時期	1ek1
組織	1kB3
組織名	1fR1
経験	1k@1
経験年数	1kE2
結束日期	1jc1
結束時間	1jc1
結果	1cg1
続柄	1kG1
網址	1cU1
網站	1cU1
網站連結	1cU1
網頁	1cU1
線上展示	1cU1
縣市	1j]1
總年資	1h81
績效	1d;1
级别	1i<1
线上地址	1cV1
组织	1fP1
组织名称	1fP1
经验	1dH1
结束日期	1hb1
结束时间	1hb1
结果	1c\1
绩点	1cX1
综合排名	1hH1
编程语言	1d91
网名	1im1
网址	1cV1
网站	1cV1
网络	1ji1
网页	1cV1
署名	1f:1
習熟度	1cK2
职业	1hK1
职业方向	1hK1
职位	1kH3
职位名称	1dI1
职位类型	1h91
职务	1i=2
职称	1kK2
职衔	1dI1
职责	1c]1
职责描述	1c]1
职责范围	1c]1
联系	1i81
联系住址	1ga1
联系号码	1i81
联系地址	1ga1
联系方式	1i81
联系电话	1i81
联系邮箱	1jb1
聞く	1cI1
聯絡信箱	1kM1
聯絡地址	1dY1
聯絡方式	1kN1
聯絡處	1dY1
聯絡電話	1kN1
聯繫電話	1kN1
聴解	1cI1
職位	1kO3
職位名稱	1h:1
職務	1kR2
職務・役職	1hT1
職務內容	1d61
職務内容	1cd1
職務名稱	1h:1
職務経験年数	1c31
職務要約	1cD1
職務說明	1d61
職業	1kT2
職種	1kV2
職稱	1kX2
職責	1d61
職責範圍	1d61
聽	1kZ1
聽力	1kZ1
肩書	1kV2
肩書き	1h>1
背景	1dG1
自動車免許	1j01
自動車運転免許	1j01
自宅住所	1bk1
自宅電話	1fS1
自我介紹	1e11
自我评价	1c^1
苗字	1k[1
荣誉	1g51
获奖时间	1f31
获得日期	1f31
获得时间	1f31
著者	1eC1
著者名	1eC1
薪資	1hA1
薪资	1hL1
薪资期望	1hL1
薪资要求	1hL1
血型	1k\2
血液型	1dl1
行业	1e@1
行业类别	1e@1
行動電話	1i:2
行業	1ja1
补充	1eL1
表彰者	1co1
補足	1cD1
要点	1d31
要約	1cD1
要素技術	1c51
規模	1c?1
规模	1cT1
角色	1k^4
言語	1kb2
言語 fw	1c51
言語/fw	1c51
言語・fw	1c51
言語・ツール	1c51
記事	1Ja1
証明写真	1eV1
評点	1c;1
話す	1c<1
話す(やりとり	1c01
話す(発表	1c<1
詳細	1c:1
認定団体	1cn1
認定機関	1cn1
認證單位	1j@1
誕生日	1j`1
語学	1fk1
語学レベル	1dO1
語学力	1dO1
語学検定	1kd1
語学経験	1dd1
語学資格	1kd1
語文	1fl1
語文檢定	1ke1
語言	1fl1
語言程度	1kf1
語言證照	1ke1
說	1f81
說明	1k;2
説明	1c:1
読む	1cJ1
読解	1cJ1
課程	1kg2
論文	1ki2
論文題目	1ki2
讀	1kk1
认证机构	1f21
论文	1f11
论文标题	1f11
论文题目	1f11
访问地址	1cV1
证书	1kl1
证件号	1km1
评价	1iK1
详情	1kn2
详细地址	1ga1
语种	1fm1
语言	1l02
语言水平	1fn1
语言经历	1de1
语言能力	1fn1
语言证书	1kl1
说	1f61
说明	1c^1
读	1l21
课程	1c[1
負責內容	1d61
負責工作	1d61
負責角色	1gc1
負責項目	1d61
資料	1Ja1
資本金	1c?1
資格名	1bj1
資訊處理	1l31
賞	1c=1
賞名	1c=1
负责	1c]1
负责内容	1c]1
负责工作	1c]1
负责模块	1c]1
负责角色	1eD1
责任描述	1c]1
账号	1im1
起始日期	1e61
起始时间	1e61
起止年月	1dK1
起止日期	1dK1
起止时间	1dK1
起訖時間	1dM1
身份	1eD1
身份證	1l41
身份證號碼	1l41
身份证	1km1
身份证号	1km1
身份证号码	1km1
身体状况	1dk1
身分	1l51
身分證字號	1l41
身長	1dl1
身高	1k\2
身高 体重	1dk1
身高 體重	1dm1
身高/体重	1dk1
身高/體重	1dm1
身高体重	1dk1
軟體	1d:1
転職希望時期	1e81
転職理由	1l61
软件	1d91
软件架构	1d91
软件环境	1d91
运用技术	1d91
退社	1ek1
退社年月	1ek1
退職	1ek1
退職理由	1l61
通信地址	1dW2
通信处	1ga1
通信處	1dY1
通勤時間	1bl1
通訊地址	1dY1
通訊處	1dY1
通讯地址	1ga1
通讯处	1ga1
連結	1cU1
連絡先	1fS1
連絡先住所	1bk1
連絡先電話番号	1fS1
連絡電話	1kN1
運転免許	1j01
運転免許証	1j01
邮件	1jb1
邮件地址	1jb1
邮寄地址	1ga1
邮政编码	1l71
邮箱	1jb1
邮箱地址	1jb1
邮编	1l71
部下	1c?1
部署	1c>1
部署名	1c>1
部落格	1cU1
部門	1l82
部门	1fQ1
郵便番号	1l:1
郵寄地址	1dY1
郵箱	1kM1
郵編	1l;1
郵遞區號	1l;1
都市	1f\1
都道府県	1fd1
配偶者	1gC1
配偶者の扶養義務	1gC1
配偶者の有無	1gC1
配属	1c>1
配属先	1c>1
重点	1d31
重要成果	1d;1
重點	1dB1
链接	1cV1
開始	1e51
開始日	1e51
開始日期	1e71
開始時期	1e51
開始時間	1e71
開発体制	1c?1
開発内容	1c:1
開発期間	1cC1
開発環境	1c51
開発環境・言語	1c51
開発規模	1c?1
開発言語	1c51
開發工具	1d:1
開發技術	1d:1
開發環境	1d:1
開發語言	1d:1
関係	1kG1
閱讀	1kk1
關係	1l51
關於公司	1e>1
關鍵字	1d:1
關鍵詞	1d:1
问题解决	1l<1
阅读	1l21
阅读理解	1l21
院校	1l=2
院校名称	1fj1
院系	1cW1
雇主	1l?2
雇用主	1dN1
雇用形態	1e31
雑誌名	1dP1
離職原因	1lA1
離職日期	1jc1
電子メール	0Jm1
電子信箱	1kM1
電子郵件	1kM1
電子郵箱	1kM1
電話	1lB2
電話番号	1fS1
電話號碼	1kN1
電郵	1kM1
電郵地址	1kM1
順位	1hC1
頒獎單位	1d<1
頒發單位	1lD2
頭銜	1k31
題名	1c=1
題目	1jJ1
顔写真	1eV1
類型	1gd1
顧客	1c61
顧客名	1c61
项目业绩	1c\1
项目主页	1cV1
项目亮点	1d31
项目人数	1cT1
项目介绍	1dG1
项目内容	1dG1
项目单位	1g>1
项目名称	1lF1
项目周期	1dK1
项目地址	1cV1
项目岗位	1c_1
项目成果	1c\1
项目成绩	1c\1
项目技术	1d91
项目技术栈	1d91
项目担任	1c_1
项目描述	1dG1
项目收益	1c\1
项目时间	1dK1
项目来源	1g>1
项目概述	1dG1
项目环境	1d91
项目简介	1dG1
项目类型	1k=1
项目职位	1c_1
项目职务	1c_1
项目职责	1c]1
项目职责角色	1c_1
项目背景	1dG1
项目角色	1h`2
项目说明	1dG1
项目起止时间	1dK1
项目链接	1cV1
颁发单位	1lG2
颁发日期	1f31
颁发机构	1lG2
颁奖单位	1d01
颁奖机构	1d01
预览地址	1cV1
题目	1g51
駕照	1iE1
駕駛執照	1iE1
驾照	1j=1
驾驶执照	1j=1
驾驶证	1j=1
體重	1dm1
高中	1fj1
高校	1eg1
개발기간	1lI1
개발스택	1lJ1
개발언어	1lJ1
개발인원	1lK1
개발환경	1lJ1
개선성과	1lL1
개요	1lM2
개인홈페이지	1lO1
거주	1lP1
거주국가	1lQ1
거주주소	1lR1
거주지	1lS2
거주지역	1lS2
거주지주소	1lR1
건강상태	1lU1
게재일	1lV1
게재지	1lW1
결과	1lL1
결과및성과	1lL1
결혼여부	1lX1
경력	1lY1
경력기간	1lY1
경력연차	1lY1
경칭	1lZ1
계약형태	1l[1
계열	1l\1
계정	1l]1
고객	1l^1
고객사	1l^1
고등학교	1l_1
고용주	1l`1
고용형태	1l[1
고향	1la1
공인시험	1lb1
공저자	1lc1
과목	1ld1
과정	1le1
관계	1lf1
관련링크	1lO1
교육기간	1lI1
교육기관	1l_1
교육내용	1ld1
교육분야(isced f	1lg1
교육분야(isced-f	1lg1
구분	1lh1
구사능력	1li1
구사수준	1li1
구직상태	1lj1
국가	1lQ1
국적	1lk1
군별	1ll1
군복무	1ll1
군필여부	1ll1
규모	1lK1
근무가능일	1lm1
근무기간	1lI1
근무부서	1ln1
근무지	1lo1
근무지역	1lo1
근무처	1l`1
근무형태	1l[1
근무회사	1l`1
급수	1m01
기간	1lI1
기관	1m12
기관명	1m31
기술	1lJ1
기술및도구	1lJ1
기술블로그	1lO1
기술스택	1lJ1
기술환경	1lJ1
기업	1l`1
기업명	1l`1
기업소개	1m41
기여	1m51
기타	1m61
기타링크	1m71
기타사항	1m61
기타연락처	1m81
기타이메일	1m91
깃허브링크	1lO1
깃허브주소	1lO1
나라	1lQ1
나이	1m:1
날짜	1m;2
내용	1m=1
논문	1m>1
논문명	1m>1
논문제목	1m>1
능력	1m?2
닉네임	1l]1
다운로드	1lO1
단체	1m31
단체명	1m31
달성내용	1lL1
담당	1mA3
담당내용	1m51
담당분야	1m51
담당업무	1mD2
담당역할	1mF3
담당직무	1mI1
대학	1l_1
대학교	1l_1
대학명	1l_1
대화	1mJ1
데모	1lO1
도	1mK1
도구	1lJ1
도시	1lP1
독해	1mL1
듣기	1mM1
등급	1m?2
등수	1mN1
레벨	1mO1
링크	1lO1
만나이	1m:1
말하기	1mP1
맡은업무	1m51
맡은역할	1mQ1
맡은일	1m51
맡은직무	1mI1
매출규모	1lK1
메일	1mR1
메일주소	1mR1
면허	1mS1
명칭	1mT2
모국어	1mV1
모바일	1mW2
문제해결	1mY1
바로가기	1lO1
발급기관	1mZ1
발급일	1m[1
발급일자	1m[1
발급처	1mZ1
발주처	1l^1
발표일	1lV1
발표자료	1lO1
발행기관	1mZ1
발행년도	1lV1
발행일	1lV1
발행처	1m\2
배경	1m=1
배포링크	1lO1
배포주소	1lO1
병역	1ll1
병역구분	1ll1
병역사항	1ll1
병역여부	1ll1
보고대상	1m^1
보훈대상	1m61
복수전공	1l\1
본인역할	1mQ1
본적	1la1
부서	1ln1
부서명	1ln1
부전공	1l\1
블로그	1lO1
비고	1m_1
비상연락처	1m`1
비자	1ma1
사는곳	1lP1
사는지역	1lP1
사업내용	1m41
사용기술	1lJ1
사용도구	1lJ1
사용스킬	1lJ1
사용언어	1lJ1
사용언어및기술	1lJ1
사용자명	1l]1
사용툴	1lJ1
사용프로그램	1lJ1
사용한기술	1lJ1
사원수	1lK1
사이트	1lO1
사진	1mb1
산업	1mc1
산업분야	1mc1
살	1m:1
상명	1md1
상사	1m^1
상세내용	1m=1
상세업무	1m51
생년	1me1
생년월일	1me1
생일	1me1
서비스	1mf1
서비스링크	1lO1
서비스소개	1m=1
서비스주소	1lO1
석사논문	1m>1
석차	1mN1
설명	1lM2
성	1mg1
성과	1lL1
성명	1mh1
성별	1mi1
성적	1m01
성함	1mh1
세	1m:1
소개	1lM2
소셜계정	1mj1
소속	1mk3
소속부서	1ln1
소속팀	1ln1
소속회사	1mn2
소스코드	1lO1
소재지	1lo1
수강과목	1ld1
수상내용	1md1
수상년도	1m[1
수상명	1md1
수상일	1m[1
수여기관	1n01
수여처	1n01
수준	1m?2
수행기간	1lI1
수행업무	1m51
숙련도	1mO1
스택	1lJ1
시	1lP1
시 군 구	1lP1
시 도	1mK1
시/군/구	1lP1
시/도	1mK1
시력	1lU1
시상기관	1n01
시연	1lO1
시작	1n11
시작일	1n11
시작일자	1n11
시행기관	1mZ1
시행처	1mZ1
신장	1lU1
실적	1lL1
쓰기	1n21
아이디	1l]1
안전	1n31
어학자격증	1lb1
언어	1n42
언어 환경	1lJ1
언어/환경	1lJ1
언어수준	1li1
업계	1mc1
업무	1n62
업무내용	1m51
업무범위	1m51
업무상세	1m51
업무성과	1lL1
업무실적	1lL1
업적	1lL1
업종	1mc1
역할	1n82
역할및업무	1m51
연구주제	1m>1
연도	1lI1
연락처	1m`1
연령	1m:1
연봉	1n:1
연차	1lY1
외국어	1n;1
외국어명	1n;1
요약	1m_1
우편번호	1n<1
운전면허	1mS1
운전면허증	1mS1
웹사이트	1lO1
위치	1lS2
유선전화	1m`1
유형	1lh1
의뢰처	1l^1
의사소통	1n=1
이름	1n>2
이메일	1mR1
이메일주소	1mR1
이수과목	1ld1
이수학점	1n@1
이직사유	1nA1
인원	1lK1
인증기관	1mZ1
일반전화	1m`1
일자	1m[1
읽기	1mL1
입사	1n11
입사가능시기	1lm1
입사가능일	1lm1
입사년월	1n11
입사일	1n11
입학	1n11
입학년월	1n11
입학일	1n11
자택주소	1lR1
작문	1n21
작업기간	1lI1
작업내용	1m51
장소	1lo1
장애여부	1m61
재직구분	1l[1
재직기간	1lI1
재직상태	1lj1
재직여부	1lj1
재학기간	1lI1
저널명	1lW1
저자	1lc1
저장소	1lO1
전공	1l\1
전공명	1l\1
전공분야	1l\1
전공학과	1l\1
전자우편	1mR1
전화	1m`1
전화번호	1m`1
점수	1m01
정보처리	1nB1
제목	1md1
조직	1m31
졸업	1nC1
졸업구분	1le1
졸업년도	1nC1
졸업년월	1nC1
졸업논문	1m>1
졸업일	1nC1
졸업작품	1m>1
종교	1nD1
종료	1nC1
종료일	1nC1
종료일자	1nC1
종류	1lh1
주관	1n01
주관기관	1l^1
주관처	1mZ1
주민등록번호	1nE1
주소	1nF2
주요과목	1ld1
주요기술	1lJ1
주요내용	1m=1
주요담당업무	1m51
주요사업	1m41
주요사용기술	1lJ1
주요사항	1nH1
주요성과	1lL1
주요수강과목	1ld1
주요스택	1lJ1
주요실적	1lL1
주요업무	1m51
주요업적	1lL1
주요활동	1nH1
주전공	1l\1
주최	1nI2
주최기관	1n01
증명사진	1mb1
지도교수	1m^1
지방	1mK1
지역	1lS2
지원부문	1nK1
지원분야	1nK1
지원직무	1nK1
직급	1mI1
직급 직책	1mI1
직급/직책	1mI1
직무	1nL2
직무내용	1m51
직무명	1nK1
직업	1nK1
직원수	1lK1
직위	1mI1
직위 직책	1mI1
직위/직책	1mI1
직장	1l`1
직장명	1l`1
직전연봉	1n:1
직책	1nN3
직함	1mI1
진행기간	1lI1
집주소	1lR1
참고링크	1lO1
참여기간	1lI1
참여역할	1mQ1
참여인원	1lK1
체류자격	1ma1
체중	1lU1
총경력	1lY1
최종수정	1nQ1
최종연봉	1n:1
최종학력	1nR1
추가정보	1m61
추천글	1nS1
추천내용	1nS1
추천사	1nS1
출근가능일	1lm1
출생	1me1
출생년도	1me1
출생연도	1me1
출생일	1me1
출생지	1nT1
출신지	1la1
출신학교	1l_1
출판년도	1lV1
출판사	1lW1
출판일	1lV1
취득년도	1m[1
취득년월	1m[1
취득일	1m[1
취득일자	1m[1
콘텐츠제작	1nU1
클라이언트	1l^1
키워드	1lJ1
퇴사	1nC1
퇴사년월	1nC1
퇴사사유	1nA1
퇴사일	1nC1
퇴직사유	1nA1
툴	1lJ1
특징	1nH1
팀	1ln1
팀구성	1lK1
팀규모	1lK1
팀원	1lK1
팀인원	1lK1
팩스	1nV1
평균학점	1m01
평점	1m01
포지션	1nW2
포트폴리오	1lO1
프레임워크	1lJ1
프로젝트개요	1m=1
프로젝트기간	1lI1
프로젝트설명	1m=1
프로젝트성과	1lL1
프로젝트소개	1m=1
프로젝트역할	1mQ1
프로젝트유형	1lh1
프로필사진	1mb1
플랫폼	1mf1
학과	1l\1
학교	1l_1
학교명	1l_1
학력	1nY2
학력구분	1le1
학부	1l\1
학술지	1lW1
학위	1le1
학위구분	1le1
학위논문	1m>1
학점	1m01
학회	1lW1
학회지	1lW1
한글이름	1mh1
한줄소개	1m_1
합격일	1m[1
핵심사항	1nH1
핵심성과	1lL1
핸드폰	1mW2
핸드폰번호	0VV1
현거주지	1lP1
현재상태	1lj1
현재연봉	1n:1
현재직무	1nK1
현주소	1lR1
혈액형	1lU1
혼인상태	1lX1
혼인여부	1lX1
홈페이지	1lO1
환경	1lJ1
활동기간	1lI1
활동기관	1m31
활용기술	1lJ1
활용도구	1lJ1
활용수준	1mO1
회사	1l`1
회사개요	1m41
회사명	1l`1
회사소개	1m41
회화	1mJ1
회화능력	1li1
회화수준	1li1
휴대전화	1mW2
휴대폰	1mW2
휴대폰번호	0VV1
희망고용형태	1l[1
희망근무지	1n[1
희망근무지역	1n[1
희망근무형태	1l[1
희망급여	1n:1
희망연봉	1n:1
희망지역	1n[1
희망직무	1nK1
희망직종	1nK1
"#, r#"Q1eP\RkPH8j@=GhPY7jQ@l>=4mX?@b6Wa;nk0000000000000000000000000000P2?KDGf<dO;MHW0_PBPL=;\8=<:5dF\i`Eb^A;\UmC^NTEe;aCom00000000i;@m
]F5J0000000000000000P[[CP_L<`gcC00004[9T0000iCl4Xn480000PM530000d8OU0000000000000000LFcS000000000000P0S6d=La@FUn\HO_lW3<d9IJaCa3
0000000000000000mED:`mG^0000000000000000000000000000000000000000l2RNe9:D0000E8e89<MDPSF6ECn80000\EZA00000:JW@3X4hJZbPmE2=4nQM8]E
0000dc;mU7@L0000000000000000`M79ME=;LTA20000000003EQ00001FL?i;Mc<39jlG5?`JkG1Gi@0000T?iPHgh_00000k_ha8CN00000000000000000000Xdj`
00000000<Sn9l;8jL_18PaVT00000000000000000000000000000000TZeW00000000@LLk00001:Kk0000\AhFld1PD@o7E<<_00000000d3lWaC:O000000000000
A6dB`4iMPVnUTF:kTgE@U@XL00000000D2jE00000000000000000000XEV`aA5JLjAbhhRn8nCW`E<=0HK8Y<FolF8T0000000043eZ`M\a4@hi`PlgdEf4hfOC0000
000000000000I7T<PaWCHWIATfQOXCBSPV23HWXC00000000X8e20000<mn]00000000000000008W?bhOnY0000000000000000000000000000@XHihQY:@@P]h2il
@8;i\`E\<dJb<gAnM3X0TKm`0000PTR808BG0>OMdN\h<XMi<anoLfKcHn^V00000000PAYJXR\DLc\Jm3Jb00004N4fHb6eTGdmPcHA1::V4LWQaBPaLEU=4_FZ`2VV
<X=JLd[<\BlB00000000000000009Dlj0000000000000000m8jJ0000XZg0`<4D0000@0h6l6`3l@mG`_dR]E?<000000000000]9jo000000000000PnB5=0\fH7>V
dY>[P5Dkd88K<0No`^FCDb_OLhdEiEKP0000585`00000000LB1hlJ4\a1Wh\DX_T6Kb`;D>8S6i@Pl;<le^5>n1000000000000T^O54cdk<QmAd;P^000000000000
0000000006B44;B7LVaV00009>jS0000\Y@idONXI5fX0000XZeGHV7N0000E9PeXiU60000000000000000lF5CU2g@L18RhJc=h0:R@:_b0T5@Lmoh0000HH1f`[:T
9@MI0000TPdI00000000dFUW0000000000000000\;26dR\P00000000h@ZV0LM`0000LA]JX^nH00004EJG00000000dUg]40eJ<^`EHeSc0000@5R5000000000000
]@KK000000000000<>S_\D3Hm6lO0000<84]a7@2iGXV0000000000000000hZUh0000\?]j000000000000E0UD=BkX00000000000000000000000000000000P7hW
\a]3dKNJI09O00000000000000000000000000000000\amT0000000000000000<A:H00000000e2EW0blLH=0C00000000d><28[8QPdE8000000000000=AH[m4aC
LWQ>00004]0Y0000000000000000000000000000000000000000@e6h`h9IYGY7D7D_0000PJSK4Pf_0000@af5U6ad00000000m>JF00000000LSF`@WeF`<2@0000
TFOED`CG0000DLHKm1l>0000DVm^dOgS00000000P=DAP]_30000X?k]@WJ0@5P8DPJMHko]TnlW5AMVDS4J00000000000000000000000000000000]@?RTi4NhPf0
@^WaP^^``Pg<4EoTHh7Ddj0Y000000008W?A=Enf0000LH8a0000\=K6`V=WH0PXP8XO`f8VHE@T0000000000000RI=0000U1l]X?mj<KTj`gENE;m@aCid00000000
l^ae00000000`XbK0000@JcQLM5]00000000HSaZ000000000000ACAi000000000000HM?c00000000H7U6@]CA4^1V000000000000TT6be;`^0000<YobDgGP<>ZY
@]5F0k590000Y7D8<6J30DjMHP0@dU1:4j[HXR;j=86UI>[GIBG700000000L;`300000000==H;00000000Y<4K0000a=]F43o40:HILH<1XghQ=4QI000000000000
D_[L0000D79c00000000000000000000000000000000HP\?PEH9`C0c\XcId36jmEBf0000XaBX4Vg`50fTX62EAACi0000D<Hl\3^f0000000000000000mBMLeBX2
PKSc@6e1DHc8LQ`]dY8aMBoWIC=mXl<glJW;EB=T=EgCD@NJ0000D[<I0000000000000000000000004GKQhIj?dZAK@7FllmW_`S6O0000U=X7DVC=00000000@JCN
0000h6OXX`5;9@`\0000PY9<00000000XfDH0000000000000000=87?0000h8kW`MW3\[KE5C;3MD@500000000d3MO0000L?]?]1]70000000000000000lV_M<13`
X=WA0`USe;XQ0000D;`L000000000000000000000000A:iS89fW0000000000000000000000000000XdI<00000000DG<Z8T5Kle0F0000000000008^m_9C6_Y3R?
TU@a000000000000`;`A<aH7000000000000\WZP17aoQ<>7000000000000l3RO0000Y>1U00000000M6:a@6U9HKl4dhEb0hKj]FiJ0000lj[n0000000000000000
000000000000i0J4000000004`MADh@S0000000000000000XAUmd:k\`?\FhOGhT[<[`g[L0000HK\T0=JE8\=Q00000000000000000000000000000000H1C;45n7
dDlG14NU0000000000004>:E1F=Q00000000000000000?nf000000008dRk0000Q;nV00000000000000000000hMJLYDh\0000P5;@PK3Q0000l0m9d<eo4Qg@0000
H>]<43g200000000M;5V00000000A7`_99di000000000000000000000000000000000000<;3fPlCN=G4<=4T`]H7Y00000000@AhSPaABX9j3hcnnPKaTd^?mLfR4
D;_]L_430000l<=;07JVD^3>4H3c0000]0i7000000000000a<1gEEnZ0000\8^5L^Z?000000000000000000000000l<g:<0`SH:K;PFacHTUblEn?P=k24l^iA:2M
000000004IUgH^aB00000000DM:[UC@U00000000000000000NUgPgTCHn\]0000X?Yn<jPb4\Oj0000a=4B0000H0RGPc3YLE\8000000009@[@Dg;\0000U8^T\JZS
000000000000P3OhP3mYEDjlXFmFXbEI8@m_06=@8JiJe8l_L?akDmN@EEZg0RF=YF:]00000000IFY]0000le9`0000DM`mmDod00000000`NO00000000000000000
L;KPXR?N00000000@dKZ0000l?^e00000000aGKK0000L9K400000000000000000000HOoaa3V`8ke`Y:Z3`7o0X`oY000040J@d?JE0000\9TET?RF000000000000
D4kB000000000EEB4T`FhY[Z00005B]W0000X0bkha\R5FX40000000000000000DbgK0000m8SE00008WU3X8WC9AT=LK`b0h4i0000DHBkX9T;000000005:Y;8EFP
00000000h:Ij0000<S4900008cRk000000000000XeRH56D;00000000000000000000P1Cf4=m[h48bLiXL=@NQT2D^42Z5HKAmD5]Ll169PLaiTM2l8efh0000`0Q<
00i10000Pfc>15jQ03c@E;0d000000000XjQD>`c0000000000008aEg\Oj^PFj8lUS64]EF000000000000H8<^M39V000005Hm0:kMlfoG8h]F]0_MY<TBT6ZLL]5_
0000QGQ`00000000`34a\Sc;<QZ1lSX2000000000000E6o@00000000000000001FF<TO<h`9P2l628dfH`\L;kl=>^8B:R<lf4<Z2R@V>3PXl20000dXU@A:iGX0?4
0000L:fA00000000XJ?d<`BO0000000000000000\jnb0000hBhal]@k8_l200008[jdMC?;4XVS0000D]PU<h9h]A\5@_hZ00004bmf0000000000000000hFQg0329
0000000000000000ldR]0000@3o]00000O_`0000M>5m`P=OHdg8dgS<0kQ:0000<?P200000000DSC2mDM^0000D87i]:Zm0000@J68XJflhOD900004C22\g^20000
0000000000000000000000008DSa00000000\5?e000000000000<8IOM12^`=jW02=U`5ZLX=T0LXkOi:YT1D:84KEL15D40000000000000000000000000000h7f9
4>^:0000hVi;0000\g^g0000L7aH0000hmAFH7F[D8=E@FHUA@SfL@JP=<:Y\B2_P5>jXQncI;3100000IX30000000000001=2WhLlfPSjHiGlF000000000000H\[A
db5l<hCj00000000DZCg00000000000000000000`S\nL9LM0000d8KjX[S1EBZB=?N>000000004SD:00000000Hg_g0000000000000000E1Dc000000000000@fIe
0000l2j8PMH0000000000000`FY74<420000000000005?n<0AIld8g90000]DoUlWA\00000000000000000000\jQ]00000000LfU;0000000000000000lQND<E69
LQRbl6IUTFYH<_jF<bnKYE=e00000000000007PD\nFTd9]C0CVllEUN51RE=ACW4jT4M5BoH@l=i1T<D0kF0000000040bX00000000000000000000<imc0000<dZP
0000l3N7QB0o0000000000000000550C]5l[XVU]`5]_h=k@D<[o`^10<dij0000000000000000000000000000D355Q0\10000dg5EA6QQ000000000000L;e\LKZd
XNYadfB800000000TGHc0000=EP500000000000000008`W_U2Ad00000000lMHN`ZmL0000000000000000LK6b0jo>X0bL@?VXA<\<000000000000h987HAZL0000
`:=k000000000000000000000000P9hF0SJZd^JK04j4dbBS0000YE9N0000<K?Y000000005?`V0000Xm7iXSQTlJ9@XD39`FO200009>XV0000@29c0000D>V8`k4R
00000000P@4@XHS_HQ7Ade6;<iZN@naSDeGn00004F]85D;@0000aD9c000000000000`2YV8H>7d\GV`]E]PF^0DD6h4F9QhG0=<K6;<aB5ldfS4fg_dh4^`XaX90aM
PLJLEEDj0000E6Li00000000a15a@FhH00000000000000000000456PLb=6iH8R4SHbD4@HlgXj00004GlJ0000HO[00000]9Bo8IjHlFGCdPHGlTgm0000DT\k<@N;
dgCn000000000000e4RO00000000000096[f]@AXL2NADPh^4YOc0000000000000000POJF00000000P;\E8FML`XM<hDd1hPZ2@:dm\MiWD[mn00000000P]lNX<]L
U:>c00000000I9oh0000L2fJd`Ai00000000\E4Gl0jY0000H]IHHM0_0000H]WY0000000000000000lb0900ng057QPOJ1aFQ:\>a@0000hfngdEWZ<XAg00000000
`EeZ0GoL0000Hg1GDDTVMAPV00000000i4Bl0000<eGHl717H=<Cd>lgHM>^8\8^`L4Xl0:?A?2Z5FXU00000000lE]TXI?400000000P::B<ZoF0\J\0YE\E8f:dMlV
00004Zf<le2h000000000000D42;PPQ9U@[d0000`HQfL:nPLg1[Lce<000000000000I3B[0000000000000000`SWb000000000000L1^;0<;5U8?AD6CW1Ge2X]`[
T8gN@baF4oXY<2ON00000000a9XC@C6G00000HXk]1cY4MEl0000<B^[lLgAUC`O0000@:<CX>E>4ihi8lgnX?mB<@HS8ko?AFVld=om@_nl00000000000000000XSI
0000EAK[000000000000d?SD000000000000\e=o\kK20000000000000000]CFO000000000000I0<Q\Q2700000000d]g]P7^e\I7n@Sg50000000000000000`4D1
D8QoLCQKT];dHbPE`KccheG\DZ=b`kg`<UKFE:V[000000008eBP4ehRX5cJQCS8=3CEdgHO0000X4bj0=46T@gl\82RHWo[\d048iVRM0SX00000000`PWg<06L81]:
00004JEm00000000P692DMlcL8b@lQCDXQf4X[73d9C;`[6KdTkMi0;a4T8LPLKmXhJglZd:1B_1]E1hlV@S000000000000A0^@QADMaCLZ0000QFGnd=d?@3f]dcC;
@W;a]3[[iF3j0000\dZZ0000000000000000lI8j8F?fE>ZE=ChY\?:F\gF60000\CbJDN:\aDC80000dg2LTh[d0000000000000000hZAd000000000000Dh]60000
`[9mT4aRLH54X^73Tkm_d??A000000000000U<f9A=c70000AG67m7Pk8@?AQEl20000P7D:dK97X[d2PgU8YB`K0ZiH4N;nHj8F\DS4`TcE<]nR1;7_d8S4EGoLHPM6
0000P2Ko8JC;Hm56P8hB<5U\\;d^\=Pd0b9<000000000000<ong`@bf8G;g000000004;0o<c3>LBT@4nSi0VkF0000L=?W055m0000000000000000m2aK5D;I0000
00000000000000000000TADf00000000@WXce6;W00000000000049FYhI]>@L50T`Z1@i9W00000000000000000000XdO=la3g`g8O00000000MDAa00000000HbL2
0000XZY4U2gi5@aR0000<9aL8PSg0000di1CY;Xf<oDX00000000\j1m8\MZDlWh00000]me5B[8<QX\dh5T00000000DK2o@^8[0000<?lb0000A20:d1dl0000TGJT
LX6ChXk80000DQXm@>@_X=8:XiNT@k>\0000\WRHhDdHh;aBLiR<a6:6\K0XLPhiXYUX@So4ddK>00008^mI`MKKh0mUI9mf00000000L;U60000DBTKHLMAl9HW8d]Y
8Bg38[@C`a\1]B?diC[T00000000T<?;00000000000000000000DK844;iK00000000XifQQ5Vf000000000WO>0000000010R]00000000YB4H0000000000000000
000000000000000000000000000000008`\X@0_T8CLn0000<IjW0WL24_BhlZBLL`Rf4cRIiEOKL`Fo00000:CG\A5m1=V`000000008HNZLZRDYEEo000000000000
0000000000000000@RbI<0_:4=7kT5SLm64i5<f`MFl80b<^00000000000000000000000000000000000000000000<@RT0000lQhH00005A9FU=[]hJ0o00000000
=EU6000000000000X<020000LV?1<EMg0000000000004g@H00008451<GL;00000000000000000000T0@eYEKh0000<ke40000Te[j00000d`k0000P_[kL]bZdB8R
000000000000L`Va0000000000000000@^R:0000000000000000DeD100000000h9^000000000\o[X000000000000T8Z;PXXF00000000043300000000Lg\b@3;l
8@^\Xd[oQE5a`0=o0000hVK<8eVSU:AN00000Dl5e94R`oNP0000@=Qb`RiQ0000000000000000D>oe@M1e0afNLV8Q@IkLhiA]EBo0eCPD0000=FKm00008ZMV@=T@
E3S800000000T>g=dc=KT?K0`1P2<cQJmFTY000000000000XJ\Wl9E1`7AkHA^4PbN\Q;_0000007`S`ijg00000000PIT70000D]M:0000\[gY8d=A`lUF00000000
0000L3@<000000000000000000000000d0@Fl=WN0mTE0000DM;aU3G6000043V=dV46DZMEhMgEP27jLBkPhTG01G]HPI]T0000I4S20000`j1D<\dX\>VT\N7A@j9:
IFi80000X[<iPjX\00000000`::W00000000D59k4N<7E8l>Ld]9DRW5He``13Aba7;Ul=LoHPLd4\@jQ44dMA22@O]DIAM8H[3Y]E1V<i8PYEjL0000HC=:0000<cS<
000000000000=@bZQENF0000l[Y[hdZnHZ`>4U9f000000000000lK5aY?AU]Gee0000000000000000000000008YICeD>g0000PFGTi2OY00000000HB=_`S[_TTY5
dK1ihd64T[F\HS0<XS@;00000000000000000000000000000000H_TW000000000000H8Y5l>DRU2[>a=^UiBYmd`5W00000000`T8AQ5=k00008F]edeKmD0i<Y6VK
I@HoM@PF0000EG;D00000000000000000000D38a\KLQXhUk0000000000000000@4lbT6Q:a24n@SB2HV8d0000000009eV0000TAaGPC8N0B>>`oT1000000000000
lD`Ch1miDhkP0000000000000000a:H_d63FXP8YX4hLHg5c00000000000000000S>F4B@\Pl\EA2A@]:lbDKdLP142l=A_0000@86UQ8a><n2F0000Lc97QD:P0000
QFI3000000000000l<e793I`l43f000044MP]346000099ZhI10Al9DYP>\]4U_I]@a4<c4a@C7TYFaFmH5U0000000000000000IFP200000000l0`e000000000000
0000H??e0000000000000000000000004R`<hCnS98Y500000000EBU8e2mo0oS9m8360000000000000000H\ae000000000000U1@X000000000000000000000000
00000000\`9;\N>Ph]F:0000000000000000000000000000000000000000d6Ze00000000a9\Zd?E5P8Q00dePLh1NQ8[o4aAh0000DH0>LTk9\]FE00000000<>X?
ECgK000000000000D7=3U>G40000AFo\LO[`0[G4P^@lMFJk000000000000@Ia?0000l13KT?;44Tl;00005AWX000000000000lT\[`JBL9AC?41eBUFjI00000000
00000000000000000000000000000000Hc1o000000000000PN[5PndaYD9W0000DAP_00000000`8<:P?fQD2F[00000000000000000000XVT@0000DP]oPLBBPc=:
aBZ6MCQXDEVJ00000000`NP:00000000000000005DP<e=7o0000ld;m@eo5\hhc000000000000M>:;XEf@E9=I0000a8JS00000000000000000000000000000000
l\oHmF3R0000P1IX@4V9HSQk@l[<=Ane000000000000000008P[<h0cLd>=Y9O7eC:[d]S]dNZYQGnP8IcK0e1^000000000000Q4b=000002UBL;4O00000000lcQf
@n8Na2^j000000000000\8EFI7`H00000000l9lX00008]?9<k9Z4[0E0QkY8QAc\>c30000000000000000HYWjm>IS@VM;TjL=50Ee00000000000000000000`1dV
dVfIXK7JTC=^e?cA\L@900000000LbYj000000008Qo:\1n@T<^9XJmYd1ae\a?7hiA8P_`M00000000000000000h7[h>KY0000dOFW00000000000000000000AFSA
0000Dk]^00000000`aZ=hbeehE8[\W@E0000000000000000l?hF0000<e=N8YLN000000000000L[N<H`_\0000000000000_JODD@:\XZn@eS0E5VD04IkH3n>5CF=
aG_aEBA\Xd_CQGP@000000000000hTRB00000000heO^000000000000m0SH0000llOc000000000000@=oM\fhX0000]A7?h>QK0000000000008=D[@]jC@So]l>jV
8W8^00000000@hE;e7BYHJ;M000000000000DO8Q00000000000000000000000000000gMnL`I2000046@>0daEP]0@@5I\1?\9ABTTHlLg@hDM0000TF3D00000000
d\0=8dL8TKEkX:9EPdTHhmV;00000000\1UUhA[9E=[E@P_E0000`=f:XDe?DHf<HJWm0000DF7S`HL7\HbOQ;6HiFhE000000000000000000000000YDVQa6_@TF^^
T\FHhGTg0eBmdRZ0PK`L99\68SgiDU5F`iCa00000000lZTDH_dl0000lX>400008[Y:00000]XCiH8dL1_5XCl;XgII0000DncS0000HA5GLVHRHg1m000000000000
4i;_4T0m0000QGWKHVkW00000000Y:F:\1aB4lV6<I8Y0^X509SJY;M1000000000000000000000\G?0000E7[B\ja<000000000000E=3]QFG21<En000000000000
TXc^00004HYLA9KT`9N>00000000P14h4;m400000000d5aK<2M;DJ0`<a4Vh0U7`9:3000000000000d7kb00004J>Z0000lcGKl?3`00000000\MlHHKkElU>R0Z:6
`Q2PE5RH\@GgXX8L97h`0000dLbj8<V500000000000000000000To8MLViZDH8P0000M56`m=DZ0000DAim\2Vh4N9`PO0oeC>c4PoOAEcD0000000000000000Y4kD
0000000000000000`4Ok000000000000P]QbdLDY1@Eo0000X?8l`g9X=BWN`OKIl`YS0000`ciai7U=Q98WT?Ql8fQ3YGVI0XEJmCe_=77THAJfDNdflF0;l4QJ0000
0000H9GGD89>a5m]AE8R<?]2@@E`PH2:00000000000000000000T7KiTYPOe13h0000000000000000`7B:XVW40BKhP4G\T4ZOTXaiHSJD<:BFD9hXhL<60HB_e8E^
UG]00000d0<1T96kTI8<57B<00000000a1m80000P>mM00008D05XU[l000000008gG`000000000000000000000000TGHn0000000000008lod<B@64Xn4i2Ec0000
00000000DdMGLQL_523a@8[K0000Lfe:00000000T6h6XIhcd:9cH[eV16OT]>Xk@^oM0000P600L:RUEDi=00004;F=@XQUDgn9U@VNYBIh000000000000=<R?0000
dcdFe3WEl0oF0000000000000000000000000gLi000000004T>300000000000000000000hbQBQ5;j00000000P>9[T:`^h`5oHo1MA;ioi3Hf00000000PaC<X6Fb
L`C`A6Pg00000000PAH6lZk@lnZ7UFgj00000000@6jK0000000000000000<?`E0MkP00000000000000008E;Vd^jj8akX0000887O00000000m89^0000Dbc?0000
P7@1X=JYDUBcXXF_0000000000000000\5J?Pe1N00000000hgDQ0000aD\E@Y1hU8_k\eCL0000l2H500000000D;`Y00000000D:680000\2F7T>?7TGf^l<a=TOKf
dP7g0Z3j\kLdHo@[9;G@a=LUYGb?0000DOLj000045<H000000000000`MHjd7^F0000\c72d0XkTo;@000000000000UD4P0000@OTf00005G5Y`8Xa\PMH\IF6hGA6
H26b=Cld0000T@6[4;G5000000000000dBMH4Tn;1Ce9D8\\T4YAd77;MDP3000000000000m5ZM000000000000<7fhT@TM@=NaHK@m<]OR0000DSOR000000000000
4JBid?RjXT49000000000000d<69A3OW0000000000000000811L000000000000Q;jH0000A6U=0000\MKA0000P>O;8ABJ000000000000<\Q553>j000000000000
000004\gLiQU000000000000TgNj00000000@_5@000000000000XKBZ0000M6]2I=Y:000000009AaH0000X9jE`b[:00000000@L0;0000000000000000000048`b
dIW<4a^NX2WP000000000000PTH0l\@V`M@^`e]jA5cVDA\nlZTiA062000000000YQb00000000X:lOHgUH0000000000000000hT<3H[dn00000000000000000000
IFMe0000ho1jXGBWUB>V0000@:2]00000JW\EGH<DKMfXY2W0000`[TSY>DU0000L4a20\KJ0000hoeZ00000000000000000000000000000000m7@V000000000000
00008=NR]83MIBl<0000000000000000@<AgdI\:]A>Y0000L:Y?He_omBKf0000M>b7@N3?000000000000d0FDT>Uc0000\MO_00000000@aD?0000000000000000
000000004ej^4nV945?oeBC<0kdb00000000000000000000YDIh0000P=V8LG[=Hh040000D4H?000000000000MDmNLFoi000053;aDJHA00000000000000000000
000000000000e3GkYDhk00000000lMRV07`10000ME7V000000000000LUXE000000000000\BHV00000000000000000000`KKG<cA5E1_f8?QKe:C1LKeeL41f`MKV
a2\0`QPR`Z2i00004L\ga2QT190PEDW_00009DaQ000000000000DG@F4g>ALkY6=6Xc0000000009Y40000HhG[00000000TJ3d0000ME@D0000@i7W000000000000
000000000000H?cg000000000000000042;@0000<7maY:ef<^1o000000000000000000000G^UDWPl00000000HOOmX]2j0000809400000000HIWL`hfH0000PJ6e
000000004JKd@5FjHS?X0000TY5QDQQl@gCO00000000P]ai<i4Z0000000000004OkSl\;D0000L<L<000000000000@J_WTdD600000000000000000000I0dce3<3
0000000000000000L61n]9ei000000000000`;T3000000008e210000\9`=0000AG9@@ee:07WI000000000000000000000000000000000000L;ZA000000000000
<hid0000000000004e:h<kjYT8iKDf@[000000000000000000000000000000000000\D0N0000];kW4YCI`R8]00000000h6G`8W4n\b@Llbfh=5h4lQZKT:2k`FK=
i;LVe9]P000000000000dK_J0000000000000000d_A`0000P4^c\R_RY9nY00000000LLh:AGSU0000000000000000m:^B00000000000000000NiK4cT2l^XP0000
=77DeF\o000000000000\A=^0000000000000000000000000000lLk10000T_PU0000I<9Wl9EF0000<hF<Y8nNmFRQ0000`[MPDe?e000082_3<>T>DG`Y4[D@]:`C
iGn>0000<e7PX^iLTloC0000@ca\0000IF^C`B5>8GN4Db\hXj`T\d4dX2BG<D=@l7BI`NHX8?JfPSCohDG9Da:`0cbX8oa;Q3LlhR6J00000000\kAD000000000000
000000000000@AfI00000000HQfE99baYAl[T_X<EF7B000000000000000000001G[J0000lQnV@W?O0000TkBN4W7mh7T8=5:j00000000000000000000dU4N9:9W
Hff6hKla0000`dQea:kKE=e5000092IO00000000lI4JY6IH00000000LWf00000`IUP@H6Q@[dMHV^E00000000U:7B0000000000004fL10000000000000000han\
00004XWflS=>Y8]Y0000l?hX8:a>iG<[000000000000MG9X`@WbP_2ImEb00000E99e5G8_4\OQT4A`0jCe00000000000000000000Tb2:l]k]D?CodlZBa1;U]6_j
`4cJ00000000Pdo5DKPk0000`XQH000000000000000000000000Dc6;\MLm1Fhf0000000041<;h:;kdF^<\PnT00000000@n3Ka2d`QDf:000000000000DITFYH1D
\FA=000000000000=@ZJ000000000000\8I;\flOHa5:0000a@bH0000000000000000@S:cldLO0000he;QX261I1<Z00000000HNYP00008HN;0000<0=aPGUGPZ5=
@IehleWi<d=o0000hGWh01mQ=4hQ00000_O`0000`3910000lYCd00000000X1O=hZnjPXW>0=alPd0]=ENg8d^n00000000000019G6hPbK0000000000000000e=D3
Tl:oD5[20NHC@e=^000000000000]CJc00000000X=8b000000000000000000000000P6BU00000000LBnG00000000`K]JPIQG8[j<00000000XZ7`000000000000
l5LJd7jhP6JW@>WVl]k4iAHIX\C_D<RYHO[H000000000000daN@0000000000000000Dk8jl6USl6b?AAXT07YfM7K]4a;J<;N80>P_0000I:hI0000000000000000
0000D1Em0000dM2[0000000000000000000000000000d4lA0000000098;50000000000000000]CXi87GTXW28Xfo7LgYI000000000000\F\H4mSf0000<i<V\bGY
TGLKY7l[PH0a00000000<Iib000000000000lb7h0000000000000000dH1RHH\9000000000000T1cC000000005GYCd9jY00000000h5@ME1MK000083A8l6D80000
00000000XB<j000000000000h09lDI^]\g;4POAQ\hXc00000000T^V;`bBC00004hg90000LTPnhC58\d`O000000000000000000004DcP00000000D0M_hZf10000
`6@H@<`X000000009H4M000010UVXjlO0000000000000000\gbP0000``9Em0dJ000000000000\=GfT]NEe97T000000000000000000000000@aQ1h4iahbF5193j
QAb;Y1SI0000T>GBdBml0000=84300000000000012cQ00000000000000004NRf00000000000000000000000095_D0000h6a0L7;A8mJ1Q;Na5Be741H`00000000
AFhT<6?J0000000000000000TG?;L_A@0000000000000000e=O`0000000058Zi00000000000000000000YDDL00000OiclXL2Xc>`==fc0000m4LXLVdi00000000
0000XNWm0000000000000000LX8mTk[\00000000DE\V0000<YOU4C8mA60@L9R50000000000000000lnd7L?^IlhCL000000000000000000000000Lm=j00000000
000000000000aF_`0000<:0L00004@Wli5<o9F;h0000<4R=000000000000YCa?lK?=`:D8lX;R8ai=lg:=Pn^o5D=AP2CiLEd[00000000M0D>0000000000000000
0000@I3YPKCb00000000XeU;hF<1\D6Hd82GAD1e000000004_I\TcgS000000000000000000000000Pn:D00000000D6bUDVhiA1D@YG`o0000P7Beh3LZ1:1<0000
4DC9aD?30000<Vej000094fU<ILl0000000000000000000000000000<@@fHDk8L`dB00008=E30000`4fRdZOn00004;ofY;C000000000`XCbTjJNdKOkH=N2ACN[
Q<AG0000PmAj0000000000000000h=0^DOaL\E<Oi50U0000d>2H`ZUZX_:A8aO=50lh000000000000D?:\lI>I@@dP0d`\00000000aCdE0000000000000000L[NG
0000d25`@N0A0000H1GCX_02Lm251C2NTe]@000000000000000000000000d3g]0000000000000000000000000000P^n<mE4G0000DhC000004G]0AH:;00000000
00001APh0000D5XE4Pm5PGS400000000lE2:0000h>8L0000DC0n0000000000000000I>P48fKGeCo@0000@IKDi8BF000000000000L5c1TW\BP>fdaGKf00000000
000000000a>b000014;I0000d14VLVTOH[fn`\4S=@gm00000000hf5G9:R=0000l\gS0000000000000000hAYWhAm=00000000m;bC4U1o0000XX_H0000`IRFm9_2
46;o01=mlW1V0000eH@b000000000WOb0000<I6d`;UoU><l0000TGg<L7X[00000000LiSN0000XG1L0000000000000000DTK70000l:mI4Df\<T[m000000000000
000000000000000000000I`Z000000000000ID4_0000\[h`000000000000lGTU<R33dfb@0000lTHDQEY_000000000000d`AMlfGPH\UkmEX<0000000000000000
00000000DT7a@115X1cg0000000014D:`2o[0A18H^_I<Kin0000000000000000000000000000\Q4h\B[H0B`^8ii?0000Da<f0EYR000000000000@HBS00000000
0000=D5700000000X4>e0000`;i7a;9N<ZNoIB_U`n@2U?^:0000XVXZ0000dH82L=Q48g6<00000000hN\000000000000000000000000000000000<E[X0doT8;<8
DiELLj<gPRB@0000=5eYlNob<H<M@jIa1@X:0000000000000000LnZf0000LSU90_FN82VDPbRc8ldY46KBd8mS4?>S00000000e58[0000\81[00000000P0B20000
0000mGeS0000]7nk0000]7fhPX<J00000000X7Qa00004>PJTeOoPF=:Pjff0000DZoT@;A@dBO?lQ`m8eZ;000000000000XWa=00000000000000000000l^aPldn=
5FFNXVWS00000000]@9O00000000DJdQ@l5B10WO0000hBSol^2dL``O`e[]YDML@_@`0000000000000000LfEZ0000d>Tf00000000000000000000000000000000
HabZ0000PECYLkV8Ld7<0000000000000000000000000000000000000000000000004>MB00000000000000000000000000000000U6g4LR?\eAn;00000000\__f
1AL<P=Y400000000`4140000`:W`8Lei8:[SXc7he@BN\WTImEIGTHKiaB8>0000UD];0000@63;00000000LA8T0000000000000000l4?H000000000000\08:<;Z0
0000PBin000000000000Pd]G0000HR4[000084Yj8GX>0aD_@3:><bAME9iJd3][00000000000000000000m>g_\Zm@000000000000dg3SDkE>000000000000LRnS
00000000000000000000PiN:a:4dTSd\000000000000a:b?<e?H00008Fao0000<VJCE:5diH450000h9>JTUL6000088o]000000000000@3XX0;a6XInZa9eUU:TV
0<7oi3cDa=7Z5GaMP[I3=BXV0000=EMD99FP0000XoH1D`0o00000000000000000000`Jo4<>;9000000000000000000000000000000005;9c0000000000000000
00000000@UAc8D68HLE3Hmg>lG@R=7TXUBc]0000\[;M<]W<000000004=:PdZhc=8bWHNV30000@Lm?PYjM000000000000e:Lc000000000P6X`YU400000000<Q>i
i6e`00000000@CKW00000000000000000000]BEe0000HZ<T@_AR0000h;>7000000000000UB:000000000T>_o4N>\=7WZ00000000000000000000000000000000
`R4F8KF;@^Dd=A=iACKI0000h9dI0000000000000000000000000000T?61XXZ1D7j0eH9E0000@R<=000000000000@MhRd]CXA554A=ai9@_ND4J<000000000000
dKIBl7c]D97\=5^\0000m@Nl000000000000000042g5UF2>00000000\;X>@A?m00000000@AYc``:b\m[l0000P<G>I;1b000000000000DcmhICOfTK5IUBGa0000
00000000lhbN000000000000\HGN00000000Y7^X<EgXPI[Bhn=]00000000@XA>]8IE0000lLBP04oj8^Ab00000000hBNVP:LUa:i_00000000@NdC000000000000
@@9e000000000000d>oZ0000<1K\Pa6caE0B00000000T\>H`Ca6hXUQ00000000<_oP`l@]0000LSFC00000000lYRn000000000000000000000000TFYXl]cM\l9C
00000000000000000000000000000000Lb]Q0000\ajALf2C0000d35L0000T;MFddCgXfCfDX:14DIF<^[5=@lVIBJF9@aF0000lW9400000000l;dN00000000Y=RZ
00000000000000000000l4L=0000@<@0`NT\0000hN`F0000hPUV0oCX13@i@G3ElJXNTbhk0kc?lobGM;[[i?;:000000000000db=F0000000000000000DJKWXdm?
000000000BRaLW\W0000Hd9Xe4YoPL^;8MnM4T]E0SCMXUjPHX;^lY6hLQEZE>B<<jZ\0000@a]W]DJI0000000000000000LN^l00000000`\AS000000000000HC1S
00000000TCTRi4BM5@Kf0000000040i]8[:Em=ek00000000000000000000H?d7l17Pd^OQDi];a2i?P:jY8=KbHQ0i@WjW@ZIF0bnl15K@]7KO14`0000084SZdEGd
0000XA>3l<ORTJ:dP]7i0000L>hBHA7A4P^F\X4WLg2B1AQd<VX21BV^0000000000000000XaJTHd=dhdJ7lePo<91<<@:bh]BUlnj?9BeR4N9NDA\9YC98LA^jlFT9
XZXITLa0\N88X`@b=?b`0000@494@Fo3Hcf70lYn]FRo00000000000000000000LQ@NTD2@`eZT0000000000008;Lc00000000\3VJ00000000<75S8I^kPb4K0000
TPK=0000<]Ia00000000TXP`EDX1@FG08_UQ00000000TZ:L00000000T0IL4XDUPfTS000000000G2OPV99@Q\k00000000PP6N000000000000000000000000l[k7
0m`@i>dJ0000LWdY00000000000000000000000000004TE1@UIl0000E8Z10000]G;V00000000e=IL<GLU83oj@Y2>Q4^]<Q1B0fUE]413le3]DeEhdPNMi19g@VWb
TFR^4Q=Nl_KZTc<=XJ?R@P4Hi@0a=C?_00004LGV4cU8000000000000000098X:00000000000000000000H3UNL\RE000000004=_V000000000000dL?P8Mm>Tf9c
@01MhIHh@N2[\S[B00000000Q?fn0000000000000000lmeYXSMg0000@YgY00000000\f:ghmD7l65X0000XDPH00000000Hln:iBaYDlZf0@>Um7cS000000000000
000000000000@hY@000000000000000000000000hR^j0000I=?N0000000000000000000000000000PiGf000000000000000000000000QD^1Q8kH000000000000
00000000000000008?=[m?8[aFc;000000008KeO0000dB0;00008J?7XWJT0000000001l=dUPBa53NE?`h\?KJLSVO8<Dn<3`d@[SELcMHe7mee?_H@H5kHP0fEF^O
00000000`;MR000000000000TU?=59^9aDO80000Lf0S0000lfeXe?K6`<WHl_1J0000T=B:0000000000000000d_gU0000000000000000000000000000d61C0000
d;SH4A\KLRcH0000dF[T<\0n4]UF\XEjT]ZXH6S<4k\h8n<20000lnQ8000000000000LCB_U2L0000000000000<nYKa970L7gED98SHE_iPj4>PJo@`QNk0hbamE_P
0000M9n8LdQY00000000000000000000000000008KA900000000Y>WZ0000`^;78?:h8cZh0000000000000BBg000000000000a58G00000000000000000Cg>QAfd
8Mn1000013EQQ5aWY6bi=F0[X8NBXh>lEF[a0000000092So00000000000000000000M@Oh0000@oabUBh400000000<SWD=?B]0000000019e?`1CPL4`g\<d4h3V_
\Jhh0OR`<9QPTXEY8l?1000000000000``PHTcHL5B]Eh9?`0000PaOaP_2n0000DBe7XjoX17i<<]=CD51FHD7800000000DGFi0000000000000000dZVL00000000
DA1Q0000XAa<0000P2[QL2?]03TE\]ZMTe8Pa1AAADB35EMe0000`Jg]000000000000@41@]@mF=C;W00000000000000000000000000000000L=SQ880A0000LIEa
@IA=0000<DlV0000d=GY0000000000000000<FnbmG@f0000000000000000dicO00000000d>`H000000000000000000000000@ce_\lZV0000L45@0000i5K00000
DcNc00000000@m`4=<h\l4VDY0PY0000000000000000000000000000000000000000X7R50000MEH]0000P3nI000000000000000000000000PBFl0000T[JNHjCM
0000000000000000EC7U000005;0l9=Ph?f0HGeJ<OT5@cPoP948l>\N@7=KlMe3@[mZ000000000000D`ZhiGMm000000000000XDNM00000P;e00000000a7]Q89RG
8TlO000000000000000000004?OS000000004@U^PS37000000000UE0000000000000dm6j8\nH@=\Pm<D9LLd=m0Xg4c^9DHgZiAFi0000\E33ddSk0000T91k0>QW
<DSF8V2aXWiFH[4kI<;d0000000000000000`F`Sa7`1M8H>lRJk<Lna000000000000@Xn^000000001A_G00000GkJdV3Ul2MJ@_`lXnS9=:DQ8;QG<l?M5BhU0000
d0Bk@TBh0000\Ij300004T0Q]6BR00000000000000000000M=Q3e?ni00000000P>Dg0000`59;D\Sm8idbi6iKa9CP0000dG_JmE\;0000<_G]000000000000X6QM
0000HRaC00000Je3i>8700000000XPGR0000lHJ80000H48RdDW>00000000000000000000`ZSl0000DG;5<OZ=DE\JLTEFlPRh@Fb`0G5Rm;JCA@K6dioOX0CeTVMX
4]ZCm0?dh7koHVcPY@hQ1BF\\J[0d_d20000XWFB8Z]Slk<id0KKY24=eCV;X;C6TlDA4S;3HEF\Q6<C`3NW4K=@T\j@]A^iXQYSHW8M000000000000d:?]00000000
00000000000000000000e9?Y`UhGd;j3l69m<HdjD^`4Ln=oQD[:00008YhBD^97]9;d000019gI0000TY0TXdMn000000000000dI2900000000PY^mL`\oIEbBH<hC
000000000000DWmjL4>SX\N`0000000000000000000000000000000000000000lcL?0000000000000000iGHi00000000HVEOl2[oD<?L00000000@<X3T1@SU0NL
0000Q0akP5=2T8hMPSVi9G940000@`H>hBYbP?8TdKQDXKR802=C`;kLD[iT0000000001Ud<@U700000000000000000000000000000000000000008I1d@PY1U4]O
0000DS1bd2BZ@Q7LXnEfPlR0h57ll9kV\DY1@aBo4gdb4Tm8L[NR@SfB00000000TO<D\WnUAC_500000000D>Go0a1_EH5a@AX[00000000D2jO00000000<3lg0000
0000@]oY00000000lWbX0000LX7L000000000KH:1C8f0000000000000000XYnLlm=L1;<g0000DYAPh1I60000`OLSD7NHlG6YTGQ>HII?hMA]DN0kdXoo=7E1U>Lh
A:Ioa9?60000000000000000L3;]XadA000007m98C\<16=G4KNl@W3^Pekb00000000i@A10000L0WaPbSHDl:FHmhi15`g0000X2QB`5In42jW00000000IH1hLePA
IGj3000000000000\=2Q4f2SmG0g457ZiF1l000041MJ1DA=00000000Db[T`4EVhGdSTc2:0000lm46mE5C00008bB1i=oZ00000000<ciH@OjE0000DGh`<PjB8A9>
@bk<XdBLH<TV\MV>8=2BPZ<8=;heYE6QUF4Z000000000000PR`T0000000000000000l6o[000000000000\=UQ0000\`8X00008`4Z0000L\R\0000000000000000
000000000000PMYX4>Ri0000d_cK0000`dS_aAZ[00000000000083kE00000H[oh5EN4Rl]<hP\000000000000h`LK<YEIXYQ=0000@N<I0000`_Rf8KWMDF7m87a^
Dh[4P=`300000000U<j=YGIYQ?78YFU[]<TcXS3N000000000000=611e6J4]A5>0000P0f[0000D8290000000000004Q2j0000`\:6<aU_`NljT_S`000000004D93
DHK\X\fN0000\3Z40>U>I?>I0000000000000000ID7JPA6mmAmH0000UE`I0000eEkHh;:Ae7iQ@EdKXRKFXGmQLJJWi7b\m@]_0000000000000000LAIOlG\e<gd;
00000000\]mH@doE0000AGUS000000000000`LGd=8@?5BDV=:2g09PE<JYOQ4HId>>gHKRUT<nfDLf@X1o`m1=_lc7HljS<9;:n5<`fMGXe00000000E6]Km<;=@E\b
@C<a4Oa3l]]GIE5UmG^>Q5@MD5h7H^gN00000000DJ=eHRfB0000hd7J@7\4000000000><L8RXU00000000000000000000MAFWDbNmLh1h0000`2`B00000000D=KY
XbeL`BS><<LjdUo3<YW4hLK\dI67T_fH0000000000000@3Y000053d`UCNH0000@MU0\W>KP]f<00000000dZW]00000000@SbHT0cFD90Ph=kY<eFVM63C00000000
00000000a6UM0SBf00000000000000008N>2dFk00000mA9m00000000]EGj0000hHUf\WGXlL=oi8c`EB2SU>NK00000000000000004flA00004`?54hnO5@850000
0000hO49EDF>09ON<EDmhcZ]00000000<J[l0000Lc2nU3j54WWkQ4GS00000000000000000000\@7ETK2HXiM4lhf8P:NSTZ[c@3JA000000000000hJi]0000dK=V
=>FM0000@NE6l6X\`UIQl4jGDZL?53mol9iGd[QGh:CYE8no@5RRLaQG8_4leBndIGcm00000000L1KI0000<A[EPegQYD_90000E:H90QM7M4n_00000000dDRG0b1k
00000N;>Y273YD]M00000dfdT00VXYDf0000PeJm00000000000000000000@5`Bl^X@h>LnTRMRX\Yn`i2AaA5n0000lVVM@iaOA0Z\d75C438HDkGW00000000a40[
`@N0@K6F000000000000HZDK00000000XRm:L:R8000000000000000000000000A<EA8U>E4ho=1>AFMGaA<BK^00004Kb^`k;VEDY<LXGFDaJF`Il:0000X=`gH9E;
X<>g000000000000@3Ejl??54E`c`7ClD=QC0000]5R6061e0000AEA:UCYM000000000000`C4i=?PTQFnfU1eh0000YAAD0000HQL30000@_690000E6jS0000a@FJ
0000XCh;hS84U6Hji2E692=:000000000000000000000000Po]><QFG`^;O09bm4N_P1FdC`@D>loCn49mUhNFf0000d764l@4WQ7of000000000000\M_HXeMP5:oh
dMb4000000000000000091YN0000\hT:=:[H00000000DY6DXk:d<fBc0000@Z`X0000`RK^00000000he9H@b1700008HkSYC?M00000MYG0000Y9]`0000492J0000
00008N>;00000000PR>M0000LR;_`Sff00000000hJeMLoG]000000000000lR:``Ek[\Sl9TGcBQ00lX?4Z962ohJTZ00000000=A>;@30^00000000000000000000
00000000e1U[00000000L>\m000000000000000082LA0;XH`k`8X;l8P<CP<B3E`Y_^@UX]\m@j]0A=5DfL00000000LhI]`>GZaA;>=A4cQA@9YE7hEF<m00000000
00000^[S0000PQ<o44QkHO2f`=>k4=9aT[n@d^Gl86J@4i\ZY7NX=8=UIAJ5aG1o000000000000h33fhKP]0000YClR0000]Fn0H21FMEG^1@@M0000<29M0000<4[7
0000d3Ce00000000000000000:6GdG8?0000`8SdLKRE@Wab0bN400000000LmUoP3Sk00000000D`SZ00000000]9EF0000<eReE@oh000000000000000000000000
0000I7;g0000M3eh0000LO`W0000dZma0000H<oA0000000000008<;o1FPkd9:STBHgXLX\8YTjQ@5P0000X5@:]7Ch0000L2?n0Pgg8boe@hc\00000000i5\VDY3`
]2`QU6Gb0000`4gC000000000000hcPY0000DDHP8K>=00000000l]KWIB@f0000L9<cX6V0@I?G00000000000000000000@oWo00000000l]7F0^H@49TUThNL``;9
E75W000000000000000000000000000000000000\J7N0000000000000000\]2]HK8E4@[bHb530000000000000000`?VJ10CQ];@Ri<LEPV000000000000000000
TcFY0000@:8WPGTK8fKT00000l7k00000000<^1K9H93eCW10000000000000000HoO[P:0d@;nD@QK_dS5khfhj8SCY4IUBiBo<000000004I=<0?F^A3Tg0000T5H7
<en[0000M5Da0000a@ck000000000000hBUi00000000000000000000DG19a90:P=hh00000000000000000000`dlW4?XJd`JN]4c`DehhYFBF`1O0hY1SE198]2K<
0000PIC=00000000]1TkEFeZ0000P=WiHjC90000<6Ol00000000a;TF000000000000Tc`P00000000PBMj00000000l_eTH6ED<8=VDcoI00000000000000000000
52W_00000000\5[eAFaj0000000000009;Jm0000A;Yo0000000000000000=@^700000000P84;000000000000000000000000000000000000hSYR8?HM5GfIAB?F
0000000000000000L@c30000@>o80000`7Td4PmDHTjRh_9?eCoUd?ZN00000000@X6i8?6h<@IdD^1=00000000h>bfL:2E0000<omb00000000000000000000LJk3
000000000000A?lPLWQR00000000XMbJ0000Dh_[U05\<9I;0NW^`CMmhHYAP0ZR0Ob9`PIm0000000000000000000000000000<[c@00000000000000000000lZ_G
000000000000<?C1IC6M0J9gMEo2000000004OVjUEFA000000000000XICW000000000000D94\T>kdUGoX0000000000000000H2=gTN6X4\3F0C>NHaO1X:;3LBQ;
L]e<972QlA7h<bS:\[Ma0Q8ZDengdOg;E<3`dfDdlPAOQ=aEdZOF]FBj00000000<WHJ000000000000Xk640000000000000000P7kK<@2IhSchl_0gla9A`QOUT_en
Pg?A5BbaUE00i3oP1>3n0000Db40db]9lE[00000d61T00000000P:>400000000dKJa000000000000000000000000<<XDD2W9@LGF@mh70000L3PhdN8Ld;E5XfC8
5FT?00000gl;PLf^\QfoPg;jUDElTJn>`fM=1FYQl`ID000000000000000000000000000000000000000000000000LdW@hf\ZD;;2Y2jIlC]ca:8[YDUI00000000
@fRc5CV_0000djXH00000000E988000000000\L60CfoH2J;0000<4=C000000000000000000000000hQ\9ll_XdE>4HWnh<g\H@6LB0000]4P3i;IM00000BM;0000
000000000000PI5TPI_c`@J[<Y;;<Q95X@ie4aIhe3VH8Z8CA2GcPFlZeA4NECZUQA7c5GHWdW1@83_GA3X`UE_D000000000000000000000000<81e0000a0L[0000
X52gT]jj8_G5<bXT\d2=M@6IPVj29GdH00000000000000000000Tfbnh;nWP0mFX@ecm?DjY<4l`Io]XKW9=>GO00000>^0a:^aP`nc00000000000000004hn]0000
0000LJM]<Ne>@CI@lQ_4D`X90000000000000000Tc1K19GZ0000Po_>h0Yo@L6`000000000000lfRF0000`2;_00009CH5lQ@90000000000000000\:45e3KS0000
0000l^UKmDN`0000X>@NT]PI4P_Q513L1>E900000000`YaB\hQD0000@G:]M<aT<_aj<>[CU7THU6jeU9T;QBAh0000XVSc0000000000000000hbhP4;4EP6II41`:
D?BQ@6DdL@[98\Vm4?WTI8MQAD>=0000LU<hDGiS`h\?0000<cDn9>U;1A:?aBjJ10YC0000000000000000000000000000X0PG0000iBV@00000000XSFm00000000
`WJB<W^bh7hH]@RV00004Ik^000000000000XfSCL;bD\la45BB:0A3eL\830000000000000000]3`j4[1;00000H\E4H2_0000i1Si<@`Om<Qa000000000000hWhT
0000D9Yf<dRG@X7C000000000242XX;H00000000LQ>10000<<@GX]2?`_QUP8adME3WlRCLY?9fE958`Ri700000000A@:?000000000000D@M;0000U<k400000000
D_WQU:P`@BQk4A<:0S<nXS\_<k4D0000000000008OIT00001BIV0000<iU^0000H;@K0000LHZ?0000@3;DLEcZY><QheS;M>_X0000XNPL0000PKgA000000000000
00000000d]o:Q3a^XE@;UBkj000000000000000000000000000000MAHVIf00000000000000000000@4[DH5_Y00008V@=Q7V?000000000000000000000000X3Xb
DR3C`aPA0eok<WH85;Ki00000000XPEa00000NFLTZJ?00000000P?P@000042Z>0000hFbE0000000000001>\OY?0b00000000h1g2hVb=hEl>1?`>000000000000
`Pm\<o@=00008Tc_0000HC4DhHadYAo100000000031@D>l:0000TKhX00000000M>dn0000HJ4;00000000H07RAC4F0000DHAL4i5S00000000l@<U<f8m00000000
0000aBP=0^mn0000000000000000HZ51@?DYAB\a0000@4ka`S?E0000`HKB0dk90000@XaH]GCHL3KY1>6Q\QEQ0000000000000000000000000000HZQSlcgF0000
]G@H0000d4_L0000HVE]00000000000000000000@CFNX3eJ`5nkA7SH00000000LULM00000000HP>A`B>i=B>8i1\TE3d60000000000000000QBl]000000000000
0000A6Fo0000Xm608^coi8T91ETj0000IF>50000H?Y6000000000000@`Y40000000000000000<P3cPSVCXSZ@000083NnP8QZlJenDdQ20000`PlZ00000000PTOG
00000000000000000000000000000000Q3D^lb[gAERc000041<]T@<7MD`mAG;h=4oK00000000lWV8000000000000e<kk00000000000000000000A95`00000RBf
Do>S0000@5=ml>8b0000Xc@X0000dEV=PiB>0000`9k=`g<E0000lP5R0000000000000000X2Bm<SAR@lNEA:n8eECJT[[[0000000000000fA`0000TT^Q00000000
<N^=0000`0j1<:4J<>[5P;PJL_C>00004oW<8FFZ0000@1Bi00000000P@H0I@XX000000000000000000000000000000000000000082WF0000T>iLTX<Y00000000
00000000l4M50000000000000000000000000000l_ME000044@cL9DF0000D14BD;FY0000000000000000Dc=fhTCa@dmX5@Z>8:<a0000T=_eDSa<lY\H00000000
mBS7QGf700000000HhgW0F6>03TP0000liT`D@6hPQGX=@EN0000`a:IPIBeX3:jL:1o000000000000000000000000`CUo00000000000000008;:M0Gb=4Bc0HG79
`9nh<DJc@_OoX=cX0000000000000000dQ[V4nNo0000X<fb0000LBnS0000TG]]00000000000000000000`bc2<dLg00008[1S00000000`BomHZaa4dU100000000
i5I20000PEg20000H>5L0000@f;\H<8dXX8V`SG\ThiRm6oe\52HTZX4E@k6eCQd0000Y2;F00005CRfPS_R]G>\L<[R00000000T?<20:7mE1bBL95_YEDF0000<:1O
DcKN00004d8800000000XMn;0000\E8fa7[\@cOi4F>Ja1@=97e_`\D18Mk4910iA:<Wa;51<8]cL@ERL7El000000009@\H00000000000000000000000000000000
@=XS94aX5F7T00001GjEI@fb000000000000000000000000H>TK0000IGA200000000000048CB0000@4Le<HmA0000000000000000<Z73P93D0000E5U]00000000
0000@`Q=0000LjB:00000000XCaI00000000000000000000DAiJ9FjjPJoLH\>70000000000000000D=YY00000000000000000000DXZ?<<6Pm8?S4K1N0000<`NI
00000000X^]:000000000000dKU;00000000]B=<lYkHiEFS000000005=`c`B1HXg@k0000D585MGiU00000000000000000000DfNEe8mR000000000000H9@2YEZC
000000000000000000000000000000000000I5J600000000\CF@0000H?Cb0T4n00000000<?MU5F[4000000000000X`7a50IBH<D1DkPl0000Po;e0000@9B>1=iE
00000000000000000000000000000000dhlm00000000000000000000`5gZ4?i=Y<^WIF7i0000IELA0000000000000000lcRYhg?^D2<=D@L0XBa@0ImO\ZmU<0d?
XHRkD^Lgm4No84kQ9=@jUBW`00000000m8IU0000XU?Ldo4`0000dU`lT4?7d=BhTf9<lnb6M71<EC3>\IAUA0`XeDf^QGGI=?e3HM9]<ToC00000[H^D>65TcP>di2N
X1>l0jZF000000000000000000000000\1B1l70Fi0j?0000ADQk00000000AD5C00000000000000000000000000000;8Ah77L@7nC8?ER063iTM1V=AGA00000000
00000000XP:J<]<M00000000<2kM00000000000000004L1jdX3@`Y6[`YF800008c1A0000=CP5000000000000@9JGHZ6O00008F_e00005FWA4EkK000000000000
00000000TC_VIEZU96a=0R6ch1PK@_6K8:K`Y0:^0O:W000000000000000000004Wo80000Lf]F\]>T00008;700000000000000000000000000000\Fih0000lg5n
0000000000008Mj20000hf;:0000TH9EDOfVh3>0P1HR0KnV@SeS0ooA=5d;00000000=CgfY1dfDjbQ0000EFj:0000`HlR00000000dR24Lj]F1:b^4l1OYA:Q0000
00000000L=_I0000P<9kTH=88K:M0LdglS0[8;9<TAJU\Pn?<[ORHgneE6<bU7bnD>h[H2X:dVkolJU_HZ1SE=]aEGAA0000D;eMMCf1P[b10INf0000LG:J00000000
0000000000000000l8\>\HE7@W2o000011>Z00000000aA6=h77Y00008f[h0000lZAW0l\Pln^K00000000D=Ok00000000T@O;@dZ94b5`DgfHiDL80000dSHC`R9U
@d>XD[W:0V2O0000000000008X3^000011[Z<WH\`FV;00000000000000000000000000000000lT9M97hT000000000000@31b00000000HG6l8Z]o0000h\7LMC]4
<HTg0000HN[b0000\BcOhb>h0000dM:<0000\OJiHWQh00000000A?j@0000UGjc000000000D1h00000000000000000000hfZ20000P=3``Go[58a]58C^00000000
000098;[D812\jb400000000000000000000D]Zei1]`0000T8LA0000d>ZfhODJ\_715:Cj00000000e2JH00000000000059LW00g2lZB0PW<h00001GiaXJV`<YT`
0gi:TCA4PIITe0mn0000000000000000h4_WdK[C8@k8d\]FP^`i4eESh6UbXQ`6`^Ei@3SIl>9Al_NFDalZ]=Q\dOMe00000000LJi40000hKQ8iEbf<MGZTk;n0000
0000U7Io00000000000081LB04:XHF;C0000\@\\0000hNJ^XH]GXS>`\VROA5m:0000X?9>i7=7TCS>QATL00000000000000000000h8H6PC9F8Gig000000000000
0000d0G4<CKd0000I15K4UWH0000=0=L<4mG0000`2@O<lbPL:N6000000000000000000000000Xfaf=BCN00000000138D0000H<_D0000000000000000XAHj0000
000000000000XZRk17oZ0000iE:P0000T93m`f4ELX\=Xn5@TI6NHnHeU7l>a:S]ABUn\9^l0000000000000000XAekA8b:000000008d6E00000000e7@f00000000
0000hM4b0000000000000000U8I5IASkhOSJlY^aPXXcXZi]00000000000000000000000000000000`PMe00000000@\25dE6D@h]o0000000000000000iAC04C>]
0000T3J\0000l=h>00000000X=Ve000000000000`MUDL\oU0000000000000000lTIU=C0;000000000000d5CoX]^_00000000hc5ZTf5900000000HMY300000000
00000000\@eS`Hma00000000hRP`]@lJhSfY00000000`giO0000XYIP5F>Y`Ql^<RbnM2^B<_PfH]Q5l1h;lCo[0000hXG2XOL0l;^1e2[b1AS;0000000000000000
0000XQCULCKA`Ei^d9XVhUeL4amGP=kP00000000000000000000H5CR00004V3k`oYf000000000000]7RaL\YAeFcJTEb@`Pl1Ldkj]9d=dV2EeBXD0000hd430000
hm7H\PLT0000PGS_T2I5@=SD\?2QPN6<`G[S13K4mEgjDdc[000000000000\cZRIEdClQ@m<b@h0000d]hT0000hiEk00000000hA2f00000000Y9kZ000000000000
00004T`90000000000000000H^TQ00000000000000000000X;6=dI<a8`]A4MFf\cE]HgH?0NLC`]d>dlB0E9>WQ9ZTQ=Yb5@cY1A@KYD^UaDT_0000PRU3m7Km\0Yc
8iTJ`8SLD?VeA;gR`RlNAGEH<;OY0000000000000000PR5IT[O8000000000000PYcX00000000dWK:i>ha00000000M4DX000000000000hC0Dlo:[8Gn2T[gK0iZ6
84J]PID2dblb@da:<h=N99WP=?Ne0000PS@na8ed03ne\g4Z4fe195FJhLJf9@Md]@S:00000000`h1:9;Hd0000000000001H=G0000000000000000000000000000
00000000000000000000000000000000l\N20000Q<[<DbKR0000000000000000000000000000Y0K?a;VJ0000000000000000DkWC00000000=F_3`[>4P8HG0000
aEn000000EQ_ID<K@9YL0000000000000000\S?80000hP6eEEm=1H;a00004Abl8D1F4Tf1l<CC8gI7DiSleALH8[7d]7RMQH9f000000000F>60000000000000000
<HFP0000H\li0000<l]E00004<_i\eQKmAf1\6FW000000000000\0<=H1Mi00000000@e<k000000000]37Lo3WPCIhHILaXNRR`heo<>Oc@nmo=<^0e?CM4cF>5@^I
H]>00000i25@A3?f<d97AH;1D?;b<PB6aD6o0000a@m:`b^716mTe:@kH3S28E^KP3e=dFEidX3SAA@]X_N9LZEnU;H:0000`1E?HmI?H[1h=;fN0000h=nH8\g_0000
0000TAA?LjV^@mjN\0AaPQC:X8njLM;EhmVY95j70000H?Q>UFO6h2Ro@X4@4;>_@17mX<EA@IV^hDB;0JMnDP4V@[PR@_]RUC5i8Q[BPK0FlZYLQD=k4KOP0bUFXd;X
=@hcMGdZ0000000087=[A@f2000000000000XD4m0000X^@M0000000000009Aa6<GYi@IPAQF>G8f\90000000000000000000000000000Xb_fX?W<L[Ok4dmf4e5I
dg=MT]U1hB^GLP?Pl5eOYE2a00009:N500004@4o00000000000000000000000000004IklXK_a@c?D\n@X0000000042bf8?cO00001=?f`0`?00000000dl;d0000
0000TD59LJeA\=X2L6\?PTGOXWPXhYfLh`>`Th=B54<EQ6KYT2cYMA31UE<iTZY?L<K:4AdnMF34dTK`TMAG4^CJDgdNDZS702PXhHU=UE^EeFOfD8GE00008=LOH@SU
H7nR00000000dDRf000000000000lGXTL=_<`mn>0000`HZXm6UkX;3:0?bc0000P44g00000000lRQ]0000Y2<\=G=<0000000048]:P7KF0000PGRA<m[O5CDT0000
000000000000\eiUE18WTo^d0cle0000U:;QHWi000000000000000000000U1XO000000000000000000000000000000000000\Qhk8UN1X[J=\bMZY>co\8JCH;7j
8@nS`<jLEAkM00000000000000000000000000000000000000000000000000009CfCl39H0000\ETad\NP@hPEldgY\nBG00000000HJLC00000000<[lEde8ce;DU
@76F0AOi0g52T_CVI=5K0000l7RB0000000000001C_GH9Nh@PTf50hLHdTbX4T^Hc:^]1H;19UEe@e<YEHQ9BXh0000P6iZ44F_00000000lXIB000000000000T9O=
\GD0HU>84T6A000000000000lfeI0000dAl400000000@<_\h=L?\Ej9YDNQ00000000000000000;45`HA`DLUg4Sb8000000008<AN0000lj`FD88VD?RY0000l^RE
0000HX>i0000000040a98]Bm0000`:8mT^P=@Q<SlY6OH9o^Pi\F=96\UEoeHhQW0000T?;>00000000000000000000D`PY00000000Q4iQ0000hiJ400000000h3E=
0000000000000000000000000000`:oD`?7^Ll19E:=:XAo^lBSL8MM>\_VD8HCeEAN:]C441G<m000000000000TF8EdYhU@ZQDXKQ^h6af=4B10000000000000000
L3`U0000dS]LdRP>a;O@0EJ:0000hQUH0jdU0000000000000000<G7S0000000000000000HA?F0000YA=6000000000000<2]e00008KSG4mC:0iLh@j\ZX`Pk0l33
@=@j<M8CX5LV]:ad41d?ldWkiGCgM2ZQ0000000000000000QDGXL1?U000000000000000000008mKF\6nehe93=C=100008@1X00000000X=0Pd4:@hF9`8G8lD2Y5
\HUV0W47LZ=<<cj?\j88A73S0000000000000000\FDSPVT200008[gg00000000QBR_0000000000000000000000000000000000000000DPjl000000000000aA0:
@J4jIDN?LNV_8^\c@8?XT6`W`H_00^:e4POg0Pah`d[]Df6m8hN0=8j49B2_\1Q@9DjTTacjPcP24h[U`5Y@XFmedmLHYET4HHOLDVoY0000\>aedLY:000000000000
DG`K\GU9I3dH00000000`bFK0000000000000Y\Tm5>oi8V`0000TC\]00000000\KoUDA4nldV=Y:B100000000XF@=4EBhD[SbHn9K0000PL\M0000000000000000
00000000Q882000000004\Xm0000Q2ha0000`2<hdDO000V3HT8m@bONe08g=GV=0000THgB000000000000TF6i1@YZXal60000L6A=00000000Da@@0000D2?5\C@e
Y4CAHQ4ZI0=6eG3g0000PSnVPeWR000000008NXK88VB@VIG00000000=;iD000000000000hK[3d;mMHlSb0000000000000000YBlN`JS@0000eDbA000000000000
000000000000\NQS<M]i0000000000000000@9gK00000000@4KFUDeJ000000000000LGK^`f47\diW0000000000000000PWcMhbBc0000L_;ALGa20Fb:00000000
000000000000000000008X[Y<egoLbk`mFV?00000000XRm^0000000000000000000000000@SfiGf[00000000`7`E00jH\7i^XM>7\VZU5CiULgASQ=gP@<@m0000
`gR\0000M45V0000E=<[<\1`0000i6>Y1H@><4ED0000h1bTL:FNIB0W000000000000H\U2L1G[0000d0R4T41Rlc:AHk14XTM<]6lC9<hA4U1MX>YHhV:Y4^;^=GP1
00000000Pc9Q@ojI`aa_000000000000000000000000T<Sf0000h:SaHAn\5FUg00004W<YA@jF000000000000000000000000I8AP00000000h2LJ00009Fa:@CK4
YGoa000088nQ0000X_i;000000004:hZ@SP;PSEZ\@VZT]R6`cM\li`<0000000099Y6000000000000`>dQ0000H:;C0000P=M>TEY^`?7giBE400000000a8`F0000
00000000000000005E4Y=BSI0000P5IQD<>CTie@Dkko00000000LgZ`0000De\7U3N[00008[]U000000000000XF_90000``h=00000000TZ0DUCk>X2iGhda_\0Zi
\<LJTO^=`j>_a:j80000000080>I`9Sk000000000000X7;Q0CACP2SgL6G=l6Fm4JAkXJ`b4V]\e3NA@7M8Y6KI8:][1DjBa;jamGL_00000000haLX000097<g0000
0000<LFR0000PN:900000000@R;200000000000000008GfnPf;niE2F000000008Y\28PaZDLTT000000000000X_^8\E:_0000000000000000U1A5000000000000
0000lJ>@00000000000000000000df?O00000000h6ETd;TO9H00000000000000@87A\j5a00000000d[4b0000000000000000TV?T8Q]=YFei0000lb\D@lG50000
HRb6E@WP000000000000000000000000UC]R0000DiPD0000\]aD00000000000082CR0R6VL<l]`=\o0000L:[3P`AB`l[fH>ZJ000094mY\\;Y0000@RFVmD\W0000
0000h[b@Tbj>l;EOTKKWeEQRH]7Z00000000`R44U9i^YFZM`:L;T4hYd@O]00000000000000000000000000000000DI9YPg\lh8H`TJB_HYPC8o\<<FKW91Y\M8j^
d^h6Pn5a0000PfMMa3?N0000<Akk00004`kD8aFD\6TX000000000000@EP7lQd9l[@oY?oh0000TD42TP7[0000<53381Rg000000008ih=000000000000lXJ@DI]b
0000000000000000H^_30000000093nG00000000d4HaU97hHkH:XW05000000000000546_0000LZaM\]:TY8i=T^:P]1Pi0000T^hU00000000P?`UHhhH00000000
d^>ZhdDh0000<0_hDe>[TlIUL<kgE;G]I==@@ChD9?@n00000000LnRRE1J100000000000000000000HhoW00000000@i0j0^8<TAVZ000000000000000000000m4V
0000\`4E00000000\8aM0000000000000000LlBcPZ15IAb_0000000000000000000000004[2^000000000000DQSGPgVUQ5G\T1Q2DGol0000h3cV000000000000
ldNP0000h3YQM4TN0000000000000000P^LNMBZT1G_100000000A;4<00000000`H=b00000000M6hWEBMX00000000@_a@00000000DLV6E@`2`;J4X>8;0000UBkF
00000000dRIcY9LIH8^F0000000000000000<hGK0000<ac80000<:OE000000005ADYAAm]0000000000008Wm0=@^d\ZE`8<AADE]=0000000000000000\6WW0>5`
Plk=Y4>A00004Bh;0000=5_g52CC000000000000P<2VDKPDlgXA`G9J8GAV0GK0P]oIQ5jmaDIAEDRg00000000D9L9H;fi0000eBHl000000000000000000000000
0000000000000000<dI20000l;;aa6ZneFHL000000000000]Dc1D7?H@YJSHD?il83hli@1a8IgQ@R8dHP3A:IG08GfdaUIQ>RVXIRX=?P6TD<R0000ln\K00000000
000000000000`@BD@NLRPX7V\\UR\bkQ58mf9EFnT];N\jRYP?`6\bh00ni\L=E@0000DF:`HNXndWC?0000DTU54_lZP2N]aAD;DTPMADj600008T^i\e6LLfa5EGke
00009CRQ0000000000000000<k7l0000@<]BlE12PPBl\6E3m14T=DX[000000000000P>]LDn7`\4OH0000L\bO0000h=>G0000a?:P0000]1NE4hOW000000000000
0000lR@D0000\?A2D20H`_VmXG1e00000000Pb9l]=Ca0000mCn\000000000000`BYN@961@cdVdSNdI@kB0000EGRhPPVWPlU^iFd70000@4oA000000000000T2bE
h_Ni<H30\V]C8]48Q@nl]BfN000000005FC`@BF?i14D0000000000000^J[00000000DN\WDZZI00000000l=HcMBD5IF:KH3Gg00000000I;OoeBn=00004T:M@3KF
MG\4lN]e00000000D?cAh\^a0000000000000000000000000000mFK7Hb`Dhh\1`o<ZIBK<5GN9M9IBXKKiDk\=hD`08Y?M440:XVMIdg3e1=^a9E]^0000H]X54D<b
1>kjM@ln<?H50000000000000000\ofmdSSL0000`CeeY3TOdO]`AB[JXKd20000000000000000DQMXi9S300008OS_QD_E0000h>N_00000XKO0000000000000000
00000000<ALkLQ\W=H;R0000DZmj00008ARMXbjSP]1;I9J3T>jl02lG4T_X\Ym9U46>5CUK1@CGhERjPJ\=dao]HckBD=F;@YZ80QgR`a7_<ldCEAhJQAh\@<1@0000
0000hR=bMA6[4SA=PZkk0000000000000000000000000000dG9i0000\GDC00000000000000000000\KcX<^Y7T8?KTaKSi6MH000000000000lc:m0000EEB60000
00004\=k00000000000000000000000000000000<eV;0000T`iUL0=2l6=^DjBN00000000000000000000hO^T=<[a\57AP1Kf0F<Q4F@eI:gS0000PVBg8bVL`elZ
0000LXh`0000AGRD0000DGRk00000000\D2U@213@9md00000000@D_>e<HnDa7N0000000000000000000000000000000000000000lEJ0X>nY=2l9a@4Q00000000
0000000000008SPk@T>G8bPT0000XfY6LO7YY5^6PCX9DEEW4o0n0000IAF9<BaO@ch^TRX49?>[000000000000000000000000Y>ahLEo100000000DKP7I1V6`VRj
P\<1000000000Cd600000000000000000000000000000000<MW>0000HG1A18_>04cZ00000000L7HJPFhU000000000^<Y8a2ile<UA89A000000000000=ANjl02e
mDHc00000000000000000000@0gHLS8m<K?2EEddX@F9Pe:QTELP@OoE0000]GW]4<0Q\g[_D6Lb0000000000000000000000000000LF[@T[06D\MH@^_WlW>\l>P6
00008L98PR@o@5D?<i1d000000000XWYd?Tm0YbJh5fd000000000000eC>900000000000000000`O:YDk>000000000000@1JeD_:^00000000<=U_<ajN586j@[P^
9EmU000000000H5^00000000Y1CN0000dbO]db>C0000e6fd00000000dIcn00000000IDkJ0d2oHBW]00000000L4`Q00000000lV:F=9f=X;hM00000000\5nY4d<X
X44T`I4ji;L;0000Lo^TYG[b0000X;BE=:85m;X>`HCoLL7UdLZk4_Yk`9\eiC9J000009=80000000000000000`Ga`00000000LRdY0000X@NW00000000l`4g0000
000000000000L^U4000000004ao@00000000dn[>00000000I87Y00008Mc^I;Ql1:4R0000X0lg8i>7TX=X`]j50000`=Ri00000000hfd<IEV\\di:000000000000
0000000000000000Lef900000000000000000QnJ00000000laSoTRIH<8eR00000000\a``000000000000XPJZ4URX4<5V0000d`S0D1@`a=GQ\HC>\]G]<f^g];la
00000000000000000000X@?l00000000000000000000mA`Fh00O00000000000000000000m7c:Dh_>\l8Aa;be000096=ePa6K`51UQ;e\00000000U;lB00004\HW
0000X`XC000000000000a>M[0000000000000000a>TE000000000000000000000000l<bWDoJ780NSUF5VD8fb00000000PFCS0000000000000000000055UI=DE6
00000000Xa15000000000000000000000000Tn[l00000000DHZM4eij000083hUT>_Th^bT<;L44dUIPjWGT5ZX\?KUdcB>TMD<m?Y6iGlXAFF`0000\b7HhgbCD6:F
DMfVM:XR0000<89h83iW<V1OHV\5`[7?I0Fmm2GP`OYM@^>NYGT00000000004LJ0000000000000000000000000000]FgLA:_>0000000000008IFO\[5D0000@oEG
000000000000000000004d`30Hoh`:I>d9JW@UOW<DA1loYRU3_Zl_8S0000000000000000000000000000@W;O0000D=1Y000000008GDU00000000\SPP4f:30M9C
4_<70000000000000]Pj`aNR0000DWF800000000TY2f0000000000000000hSH7000000000000000000000000dZ:]mCDc4[o20000`hXE00004Ge\0RHY`dHbPE>R
DFB>00000000d]mT4Q`KY6>k]D6K00000000UG5eM6b[\kDZ0000dRac0000LH@40000\@D[000000004RUl<5OaXW>kH:?AHb_;96l5H2eFlIiJhToYXY4b00000000
000000009DgZ000094W8T[:]8@620000Diee]BMj0_?E00000000XK8j<oHP000000000000000000000000000000000000EB@0X7lkD^3S0000hc2a000000000000
00000000T3^3dJ^c0000LH2GPlW496mb0000<AK40000ABf<000004U6H?0:0000ED<900000000000000000000d?9QPVYb00008RdN000000000000U93T0000lB5a
\ZWA@3BE4_VXT9g;lM3h000000000000@5]:\_@P00004nJgDJ4O00000000000000004PIH0000000000000000HEaaE=G3dY`g\cVm000000000000000000000000
l55Y000000000000D[Ld0000LLIlP63Z92hED1:84YfliC8?TA424cWO000000000000Pon500000000UF_NdG5e8JTn0000l7mW45>X00000000M=JH<7]Mh^SF85VS
00000000a0Dfl\9N0000UB^M0000]3QS\b>4T@GD4PXcP^gi\NOi0f3C4m76lm_`e7KA1BbOT6AO0000dUGSX91I`VK\`M84m?]J]ANXT<oj4HL`MAYkP^0?aEOW0000
00008nKR8l3^0000lB@AL6@kI01BhFAIM9Y^EAI?QEWL4Z6AlSOeTfLk0000\:hkA?L;0000XgOY00000000<N\NHXHUUBN]00000000E7O_00000000DN:CU3h79@o\
00000000M8UL0000IEad0000H@hALM8S0000lV=;TF0JhA32H\T[YA1`LIfMTmb?5DK<]FKOA=H_00000000000000000000DSSV16To00000000HlIE8PgI00000000
HcBf00000000d6B>85\FL_Z>MDFP0000aC9b0000000082iZ8;k?000000000000D8Lh`WN_P]<:00000000U70gh00@`KVjE>4k00000000<mML000000000BEI0000
00000000TZc`000000000000h1igX9WaX\gEd0VbXNL31@Fh@W7P@@SC0J^9HcNAT<NePBgU`ePT00000000X<9D0000P:Fc00000000d?_jQ444Q<WY00000IL58?oS
@^7N00000000H=PLX83TDZjJDZ[8\_<D0000iGV1hhQ2T5dD0000h?JU0000000000009HBQ`T:k0000m<;RM9NA000000000000000000004HYd0000000000000000
X`2A00000000P\AnE6nm5@2V0000T\mK`egbdI\m0000\<EM0000Xg?0L_[<000000000000\<dI00000000000000008L9f`N3R@0;A\Y=FX_XJhcd6THY5Pml6ho6?
=0fo<=S_8Ib>XJB90gmW0000000000000000YF8M5>@J000000000000h1cR0000m9QlI<Cg<VQc`053lJ^n0\ZS8ak0U?MJh4Zj5?[CDLN159Gle@TSE0AU00000000
000000000000iE9Z\gMad?lWH<cWYC[H0000000000000000lLDLTjNW00000000000000000000@WlU0000000000001?IM0000000000008Y1?@L>>DXhC<f890000
00000000<:`7I5W400000000HOK[H5Ph00000fYhd>:5PIRgT85;4a:lDAKDLIQ2Xh2KD8cCE3[oAEVSdSKdLKh6AGmcH>I100000000PCWmDGF=D\h7<Pb=8EKkLB<1
HQO@8`DY=;iciAbM000000008O9iMCmHTGZJLn=8eCXK0000\dO_HF3Xh3PQE02OTQVF<]O<aB6d00000000000000000000LNKd00000000XMP:\Odn0000QEk`0000
MDe\8R_aPM:K00000000hn]m98Ai00000000PK05<Pck0000L<3c0000hFl>0000THaTH4_B4NgMhO1bHhYj0000000000000000hP_m<=IDX3CM8_F8000000000000
\UNY`YIi00000000PK3BP8i]HWff\XUe8D[Kl8TUdhI6X4<lPjG2\o[KQ4U7UB1B5C[`9>LM`CF0HPTGH;D3HeFl<KYh@G4lUB0cL^IE0000D9l0\DZo<MfMdV_nI@B0
YH>[00000000HJ=Q00000000000000004aYT\Om70000000000000000000000000000@fI<QBTflA4Y8CPY`BmB93SQ0000TPN30000ID@GiA[<00000000E@7ZlFZ<
@gY9eCL<000000000000X=CN000000000000000000008N5D0000hH5J\MaI00000000000041JS53D9AFnT00000000dJAG0000000000000000D6Ch`6aJhOUcDb@;
\g`W]B:]XXa6h\IHE1=K0000DQ>GL4\:`DAc4XFM\PMVA4<1HJmj00000000000000000000000000000000@e4200000000P;O>0000\f8a1D5[868Wi0oP00000000
000000008JIk5E1J4HdC00004;VdHN@Q00000000Pg=[1Dd`00000000daIP898o<?2Bhh:X000000000000M6B1DfjP0000U<7<Tba:000000000000000000000000
8=5b0000000000004@LhTJEZ0000d:Gf0000d`GGi7MZ0000000000000000P7EZTBg?HLZLdWKP\W\g0;b5000000000000QA3=0000000000000000000000000000
8a1k000000000000m8FW0000000000000000A=n@A8>UXkkO00000000XQnlHD;T00000000TmkG00000000T[d[00000000@UE@P[YF4Hjn000000000000I=NJd\4A
h`1`00000000PI>gU4=[0000000000000000l\WLIGJj0000P]UT0000<acK0000DI9k@RU>i?iM0000000000000000LMeZD8GU8>>850c:00000000HP2f00000000
d6Hb<HC4EFck000000000000HcjY0000DP5[00000000hh`<5AUi00000000000000000000LT4WH_22`EELQC^f00000000e06L00000000000000000000]DlL0000
8Lg1Y6VY000000000000lHe4l[\`TD<BQ@C24310D>Ei\[mC0okndd^M0000YFC<0000T;T@AGB40000HXQni?_3LfIK0000XcTBL6kB4NSO=@jX0000000000000000
000000000000hBNm000000004JaHXHTSHdSDMFnB00000000000000000000hg>a0m8LTkBd0000m;ZLMG]l000000000000dZDW0000=E510000L9PX00001<8T0000
00000000QFiY4Io?000000000000<Ea2@5mV\DL\87mLT<M<@VZn<_Im@@K;L=IU<X>DY:i91@Ga0000M@?o4g0X0000m6@e0KV[PISH0000000000000000hK3^0000
00000000`M^b@Si3000000000000000000000000000000008ZnI000000000000`8c`00000000Xd3d0000TYgNlno;l?IZDRkE@fWT\>Y<dG660000000000000000
0000`I`n0000000000000000HhLB000000000000LKHMHn9;eCFa0000hk^Q0000DYcd0000l0VL4>eA0000mGm90000MFSS<emW0000000000004?MFHM_[Xo2f0000
0000T1\>h:>AdJXk4IQbXJ`Il<5H`F]HHN0Kh:Z>h=[ET2`V<aFU@bL_Dc>X<i9<h`dY=3RK17Y50000hGOi000000000000eDIS0000000000000000000000000000
0000H;_RTX2o000000000000XI=iU>aY0000`?lMM6;@000000000000UEbT0000HZJ\0000\n:28MSo00000000D<5;]@V`000000000000MEiJ0000\na0UC0Y0000
00000000000000000000eAnGeG_=0000@DJJ<:<UP<OeLdNl00000000@<_MdI:G]FbN\VKM`XQbE:0:0000X?5;e@gX1C^?00000000TCUA14I@\7MbTX<000000000
00000000l8:SL^6a4LXJ\Tc9D=VF0000Xf\L00000000X>3K0000l^Ql\fFU9DGL0000d_>b0000`>jA0000000000000000eAHm0000TM5l`PNBHY35d[bk0000\TQ@
5G:00P[100000000000000001BGI00000000TXb9hmRa00000000000000000000Q8HR0000`Ama00000000a?1mPBIW00000000XD[o<V>P00000000000004PMTI;1
00000000\]FV`nOA00000000dlXm00000000E4;1=FI?0000000000000000000000000000TMjE`MQO0000000000000\<b0000DSc_hD]aa;[B000000000000LIhF
000000000000@@Rc000055Ki00008PfR@k6[0000DVZ=<M13l]e2000000000000@5Z700000000P<\?00000000h6R=lR65@e;Da>PX4n2k0000YBUJ00000000h4di
000000000000T>dh00000000000000000000h99L@=HI00004W_3`[o>000000000000i5YiD]dgdo\M000019Mo0000000000000=NBDX]D00004CoN000000000000
0000l6onhh>QD=O1TbYV0000d=]O8a=aPQbE\=Fil2ZgAEcb0000i@g4`9I`hPnf000000000000@U7<X\^JHWESaEl>000000000000U3MD0000<SMOQBBL00000000
000000000000D3mI000000000000D>UO\hVF@jjR09MCH@XC<fD9i=mM=@\l000000000000XXbkd@Og0000<RAZhN=OP28dUCb[00000000e0j`<YiM@@M`0000DAmK
000000000000Hf[:0000XcDE0000000000000000000000000000Q8Q]00000000000000000000L=>0H?>@do]OEBEF0000h:Vi0000000000000000eD1A<h7n`d\<
<2JeiDNl00000000`P6?XI;j0000lajaT:7b@Kc=@jahhUKfeBgh00000000PBZJT\`Z0000`I5I4Ic:L_^M0000Ha;j00000000<eE117gm00000000000000000000
00000000I17_]A<[0000000040PjU>h40000X`Ok`h_O8PeO@cTT00008XDc8i`P0000HY<Y<]Mi9>4MED;RXJ`<h@>@Q1VYQ:E8PV`G8nN:Pec0DE=bYCVM0000D4Wn
XAFdPe;hHhcl9DQ54cGkEEQ^0000=G@Z0000000000000000000000000000000000000000a:\g00000000`l46LI5:0000hI\T0000000000000000M5H<X`So8hlT
0000000000000000eB[n0000P5V800000000000000008OeXdP2><PYP00000000000000000000P@Dh000047YM0000@C@50000DS`;0000E?Ie4c^E01P>5G`]0NX=
8Ca]8E8=0000XYFU000000005Ch20000T?dX`;?n0000000000000000000000000000P^<eiG;5000000000000000000000000T96O00009896hoAh0000]Bf`]7oJ
00000000000000008DfI0000lJHUPoU10000000000000000QBVjX^e^00000000000000000000972<00008L<X`D=j0000T7S600000000i6kJdEG[4T?000000000
IBoH0000000083Ih16U_PPi^000000000000000000004`6b000000000000<li\mFZ840c8<YNn`PWYHj3Y98=c1B<^IDmZaEfV0000`]eYm7nD000095;Vl<^d]AQ:
U:aEiDAO0000PZ=NPEB70000P`_500000000000000000000<]n7Q4_9AEG:DQJJLZZc0000<9Eg\HM7l\@@LE5VL7]30000000000000000<T=>h_?31<bPPQn15<TN
00000000000000000000l44Gh:5F0000PMVP50gP0000HW]P000000000000000000004Db[i4lP\<Vm00000000HiHmHk:J@\bf000000000000`geQ4i>ji:]c5DR=
0000000000000000`SnclHbk0filP3NbD`6nY8<MUG0LDKS1449D4dAg0000PEN^0000h;7B42G_`hLe000000000000000088=30000000000000f`@Pnl485g70000
`<iO4X61@]WJ0000@KlR<0dh@?aDhIJ_]GHH00000Ak_000000000000@J9T0000<^0WT2ZJH7H]00000000000000008;jHADMm\M6Z0000PGHUh7k?13>Z00000000
m2aj000000000000000000000000aF=c00000000PQF00000000000000000`P:ThBJI00000000DZGX000000000000`>F=m;^L0000000000000000lPCO0000@b5U
\89I00008N=\`m?D0000=AYY@GBi`ci000000000`hnka4G:00005A_;0000T9_^86^X\3oP0000000000000000PM<00000\LaJ0000h9Wm00000000TkP=QGBLDe@A
0000000000008H?G`fff0000000000000000H>=B00000000\dh@579R0000d@I08T:=<eSoH5B?LG0R000000000000000000000000<T:]h<:_M8LB<>AkHTLM\Rf4
@Ze8UE\Mm42L<edmlYBUPEMY00000000000000000000000000000000@6:_5G52i7=W0000000000000000@IZQH^lT8H`T0000XgPC00000000DR\k000000000000
h8Yedb3ULbiBXANSTg5T000000000000D[ImdU=W08K=hf=A000000000000DgYb0000AAjQ4THh00000000`6g]D3H40000DZn40000000000000000M=:d00000000
h8=c000000000000000000000000DJ@<00000000000000000000000000000000Xgle00000000De@k00000000@72CX8hXT\G000000000D>^RlAHBDD8Wl34Pm@l;
0000LkW\XG^8@aX^]Dn8<bg`@WfJ@Tb_h^hC<ilAdTfHQ;A_00000000Q?1CY59>000000000000@cEm0000\0I\d7UK<6OG00000000XPOQ0000T5ji00000000]5HW
00008\CJlaM?aC`10000XeNB0000000000000000D9M0`D:LIG070000000000000000`>4BTERPHW;1EAEX000000000000aD7\X>=W00008[kE000000000000T9BT
Q0P;Hlm0PPfm4F\=X_ojX5N@lWLbhZIS000000000000DcG3dcLPIH?<00000000000000000000X^J?0000HMg9HF?9A8idE?YoYH18`24C0000dJZGI4OAUEE<0000
0000000000000000000000000V`oTHaEhggX1AFKdRG2\bX?0000000000000000mH0K00000000eG>800000000<HED0000EA1N=;Q20000000000000000HJ3S0000
00000000P`6A0614TJJe0RD`hcG>XgnL`OkBYGS:0000d]]30000A8En000000000000TkFH\?Z7U20l00000SIR000000008=n<=?>4000000005CN5000000000000
Hjk;\0]TL>4c`[DZM<\KeB=HPIZ1hN\?lmemUCaQ00000000dQT>h>^c\K[kAD9K4S;IAEhHIElP000000000000QCK60000lQR:0000000000000000000000000000
@Y?oTYPbe:0[000000004D=YdfIYi6[B000000000000000000000000PAl@Hc110000000000000I1646K9HniA0000000000000YX`UB]300000000X5kFXbe6X8:m
8UEY0E9;4LO>TP7?<UU\8j^EM;N:TE=M43K9PN`Z4I<K4WEGPdYF9E`\L=GC0000<?;H@K76000000000000IA\\0000DGc50000LJ]V00000000000000000000=ARK
0000000087`f0000d:oUd@T18FHJiEnNX7nbPKXm000000000000L>H\000000000000LFE10GEWP]9=m8eP5DTk00000000@6m=0000000094Z^0000000000000000
dIK4a2V`000000000000\LK6Li0N912H000000000000DocoLa[Z0000000000000000<3FeXEfedccf\L`30Cb?Y4ic0k>90000M<^K`VaDe=BV\TFY000000000000
000000000000000000000000000000008FAm00000000000000000000000000004Y90000000000000HZPi000000004C]Wd\\kDag>A7G7000000000000hPD<54[Z
0000PXl\LN]QHi3P`7=odQAFXS^gI;>LTN^SI?;UYDG:00000000000000000000@N2nl73M8SaLLf\kTf]Xm4[:=A85``Gl0000000000000000000000000n650000
0000000000000000hVG;000000000000E5JQ\^lAI00T0000<P5g000000000000000000000000L7dY00000000000000000000P>RND<LYHjJo\oY<M<IoD05P0000
@oRQ00000]Cm000000000000d:k?00000000h\Ec0000000000000000l_[\Q5F80000\3QieF6O0000i73@XUJdL\]XHBc?PaKl\f7hi6^=XHjN`S_GD[FF0h5mD=ML
58DXlPWKE53<\;VO9Do700000000000000000000000005=Z0000`8[8\DdS00008gE3QC0M\OOLPba\@BWHXgBG00004J1`D1jdTL>oXPK^mC830000000000000000
000046[7IGkV4Y\`h<2c8B?XL\Vb<`m8T`::00000000Pg]CHQb6I;5=@lgK0000H_`>A2o;<SReD19lX@0_0000HTAKU?f85DCn0R8h000000000000000000000000
0000Hlj<000000000000TU;9000000000000\[;2PYdX00000000=<5dh8:J00000000T2LcHDCe<0j<D;M3<C2i0Z5`HoP5E6;mDADF97kDI@Rk0000T];10000lk0C
00008ILJ00000000@4Rfe?EllYcI<BfZ0LP3X`[b0000YGGU00000000T;bm00000000HBGQ000000000000000000000000IF\]0000`_\l00000000P4NY@A?S0000
PQgdi=d<hhX30000000000000000000000000000X94C\91T0000hOgi00000000<]oh00000000I62R8FZ_00000000H;<W0000\ACLL]SOI<K^M?ja00000000d4f9
0000000000000000`Y:\00000000<5Mh00000000Q?:>0000i<O15@Th5FR9]B5><d\`YGb`0000Hg6]0000HCkj`4YU0000PHQLdZ@P000000000000000000000000
00000000dN[@e0Kn0000XH[^4NlVLZ660\Y]hPEJXPPoL`N8M>R5QFg^P`WD`ihS000000000000<nEV00000000LOko0000i7JY00000000IFPJ@UgD00000000<VIV
0000`Jdd0000@5fRl6_[l9;<PLPiTbT9000000000000e3iI0000=GLM00000000000000000000E;P?lL5d000000000000hi[:X4Xl1BDh0000000000000000lF6K
000000000000a00;XTFB\mEXeGYa``TYe5nS0000@7]iDDY;00000000X6Mk000000000000h@ac00000000h<c<U4Cd000000000B63000000000000XRSR00000000
hoXA=4Ya0000000000008^^ULQjie2?ll[2A85bYdV^043`n0000000000000000000000000000l7gO0000d?lC0000`FI``SGD<6EedaN]==ZTliP^`oiD00000000
d8Uk\TG_IBGUeD<o00000000IGYO00000000a:NVDSS_TA\\LJXa0000D:UJlckW00008[23@XR;DgWHh@XXDb`j0000IA2_lia5LA=E0`bm0000000000000000<?QY
0000D3>X`_fo00000000i2FWDM<?`fJ3U1`K0000Y1Af5<Y;000000000000LR1>A?K`00000000`==F0000E04800008X5JH`]aL^eBEFH[0000XZSDE75H0000e4M5
8`_H`U4X0000X\?j00000000PY@T00000000000000000000000000000000000000000000d==cXC@ViG?7M;HO00005EUH\GjVPYXUhVDk00000000000000000000
0000XWNn0000<e<>AC6;T3SS0000`g8e0000DVEB0000000000000000HMHBLOhod`Bh0000\;@<=9R>000000008OO7PWRWICJ3000000000000h3?Q`Mf0HDkUUB5P
8T<^mF?O]Go1LX`e0000XnNL00000000lXRGPO=S00004]\e]B`]00000000000000000000000000000000000000000000e5WQaDL\00009AON000000008Y?<PDH>
0000000000000000l337<VQ90000000000000000000056TR00000000000000000000@_6]@Y=S0n[0@Kod@HP[L^=O]3\S8AcnaEoA0DinE8fN000000000000]9DC
dLNZDIn=lk`H9G4ZT`FI0000000000000000@E`UXEm3lINEl=o^@CGIT`mXXQHl@ZF?P_;Z000000000000HfnY\FJc00000000PPVgDa`=0000Te:=000000000000
0000lTVd0000DBTn@bnbi5eGLdEf0000`igGaCfg0000LdXjT0l;0000do718H3B0000\Ib_ldd`00000000l_j2X9N4i1QE]6V7`3IP`D`fLQn>T\L[PTY_\eP_ACO0
lK;k07DMd[fG00004Wd9XJVm0000AE`n000000000000000000000000073=XQA:0000000000000000000000000000`Y>8`G6G0000000000000000000000000000
Y3T70000`UDVDS?l9=I^000000008_aT00000000TLNP00000MF?lQGhL0?m\13?h5\54QS8@;_=00000000lFU80000EG4K4`26903W000000000000Laek00000000
TY9W@onCLZWjA1WP`SdM0000T8W[@XI20000@?CU0EZ`0GjA0000@9Z5T=W3=B5nIF5h000000000000`U?m00000000PMf>00000000@[KoQ6n[``7k0000HB7UlmQ7
0000I;`0l4;QPJ2nXL<KP_<bXQUTT1bjL`3fPPBD97LTe=BhiDQALe@2<0Lh00005B2k12RI0000XC`Q\DV9000000000000000000004DKPLnof0000d\d200000000
P9fLT;X3lVk14`F:000000001F6a000000000000QFNd0mfM000000000000000081aLHWBkQ:B]0000@9UP\:]n591b0000hAY>5Gh_1BL8HShE0000000000000000
0000lkU9TS:70TS18EX^<o=C8_ZfM>991C^ZaCTmDAC1@W<2I:6600000000000000000D[W0000eEJZPI7Q00000000831L00005B0<\CWJ00008Wg`PnWg0>VH=1S;
1Cb5Tf1I0000PIS28KIO00000QQ500000000000000000000000000000000ldWU`W9DHZ>2l^m4m4LF4CCW0000000000000000DYl40000YEPn0000LXVaT[i_h4a^
a;_W9A;b0000PAlL0000@Bb80000000000000000000000000000000000000000\2ED`>3bHRBR00000000lIKeL[Q8000000000000m4XB000000000V5YT\T8P;H`
13^i0000000000000000000000000000`>R9L;0^e<GAIFAPi@ib4bl6LDQRleXN000000000000000000000000<288<?AHXSV1d^W8<C>>4Eo@d5o<aG2S00000000
=Fb<0000000000000000l@d3DF:N0000Pa@Y00000000000000000000@FkO]78]\J_cli2`0000=Bme000000000000DF>Z0000TB>Z@ZBmXE:GPd;<000000000000
0000`Z;<0;J_X?jVD[NiiDPc0000\aRVQ2Z6`Hfo0000\lF_P;W9E<ZgTV@fd[XNP[aQTbQZ00000000X_ED00000000Y80484XCDHDU\Zn]<WbHHGfE13LZ8X`30000
00000000DP3?0000=6S]TF;QlNEdX3@[eG`?0000i5Oi0000]:`dX=@2d>Wo0:BX000000000000LWY2i0;K1A0^0000aBiKm4^?0000dB`S0000000000000000TVln
`cfaHDbNHZk5L>KK0000AB:K0000D<^T000000000000d0^V`=EnL5l1L^`S@TTYPd2`015\DFQS8Ti71<d>DII4=BOk000000000000@]a38?hk\FL=0iC;00000000
P571PYB_0000D2EUDJ5kA11L]ANF0000\2mjTYRGD_Xc\CBAXj_Y93BoM74e@_nNaD[O0000000000000000H2aAXceP8^UcY4304:X497CZ0000Do_h@jOc00000000
0000aBc3000000000000@;_5T1Ye8EeL00008XVo0000I;dMhIV6E9CbTS5F\M7W0000]0TAd=ZV41BU@Mj;DA1H4N7_ljY;i0`@E9faM;_>HWoH0000`:jB00000000
5;CO0000A2@D@g;C00000000T@gN0000=1hm00000000D?_\dm6J000000000000000000004Cm:\OeGd6?:0000XAJK0000h=eT@P^SdG7BQBBjhjF?00000000T:_1
T2o0XYo6QB1UhGNheECnmEO9LaZZ0000PZP9h_e`0000000000000000i7UV0000`G@<0000Q4c700000000000054Qc000000000000`bo<0000DX058;`g0C;6T]DC
hZGCdnDm00000000\@]VhQWd0000d[UL0000000000000@YX00000000000000000000]1^R0000l;R\00000000@ZS_@[VHX?2bP64k000000000000<miY0000PGGD
00000000D@2000lLXf>?@[cWThZUU1n1Q;:S`0Y80000000000004dbai;SNTST[X^7fE7dD=1a@T<90D7N000000000000000000000000000000000i;WD0000=B8b
0000000000000000000000000000`]Fc02H`<k9B`]^T00000000<8dI8WK`0000DH681=364kNMYF\300000000000000000000000000000000hi@?0000d033XN5U
lEiIl?FLT^Rih>m;<fXFi6O@=7?ZI@b600000000000000000000L?K>0000D`EhDb0`lN=:m7N:0000000000000000DcFh@H_VlkEc0000@NF3m<<9U?Vo0000\1VO
00000000TOQ[000000000000@U4c0000000092Y[]B6R8JGKQC:g00000D7H0000000000000000000000000000QB>D0000`??U\4b=8^6800000000Q;cU00000000
\cO]00000000TUBJhnF<d3__00000000HM?R0000\E1[\A6PPmH;0000PMH]060e00000000000000000000000000000000000000000000H1FnDL9M\gH1Xg]8Q1:F
0000000000000000000000000000HHnR406cdIohDXo4d^=nl[f1@dF>HOWOL7I0e0GH13gaPd:`QGP^]G2n0000D==90000M;]70000d^:;00000000`Z8Z@Ag3hE6b
00000000LEISPhgl00000000TD0BhNellb<<00000000000000000000P_0?PPZM8M[[44CDDQjW<\A`X_i_03RB0[EnTiY4000000000000000000000000EBJj9C;i
00000000hP>o0000l=fn4H6iLXS]4YW`dKC9hgb^\hJ4<iVdi<ND8_d\mES5000080EHPe[N000000004]LZ0000P_OE00000000HEcn0]@U\GgJ4nUO5AdT00000000
0000LaaDd2h00000000000000000000000000000XXT400000000`b]d`f3il0]o\;c80000PkZL0000000000000Kb1Y3U9m4H_1GDXmCX]0000000000000000806C
@Xj90000XWl500000000lek6000000000000l16R000000008EC?0X_W0000d:n`000000000000LX220000`IHN00000000000000000000mEHE0000000000000000
\fba00008UlYLY<i00000000000000000000L54Y0000000000000000<DF=dP\hP9D1d5WL0000Le^a00000000hDMB];F`HJ250000X3b800004B=o`TNE`3oC`SnG
h\H=U5o30000\`BFHEK^1C2B000000000000I7?J000000000f6S0000L;I:00000000hd5Vm7b?A:ZR000000000000D8gd0000E3P1PL]9hRE]d7>=<She0000X2hb
l^Nk0000000000000000<f:F\dR2=28Si2fKL[lm00000000TA6CdT]`A2U0YCSkT<=c\aD6@4dV4U@o\EhD4eJ4=4km97S18N?f00000000lSL?Hg2f0Z7T00000000
544N00000B_J@7=>XWFLLMEHh[i9Xf1\<GADPHcMh=nW`[PjPlQ;M=7E00000000000000000000000000000000000000000000d;Y7000000000000I8<hhd@6d1oL
DSZ0X5YV`GCODo:65G8k\4e`00000000`D<3@QLMi7mN4B2Rm>2g000000000000<aE0h:H\`O;a5B9@00000]gKhfm]4I3=e8dWA95LA?V900000000LcS_00000000
0000\JSg000000000000dF`<0000000000000000HAIZ]=E?L8MT0000D50Z0000TZC9000000000000DBGh0000dACcM7dT000000000000000000000000`Obi0000
00000000000000000000\5^J\W`<0I2h=1<n0000UD??Pi5iLCIS00000000000000000000000000001=lK<DAHTbd2HcCUdW0RQ74YaD[a00000000]37Y0000Tf^;
0000000000008Y748QV611BZ00000000000000000000000000000000@;Jo0000LDVS0000D`U100000000000000000000X4]g000000000000U9A60000PIPOQ7XZ
U:]H0000mB5\0000D;ka8E7T0000000000000000POR9m:eVXUfMH9EQXEOE<4LWU0Ja9@Udm9U15AR6AEV>0000hS2E000012G?0000000000000000000000000000
00000000lOI>D_8;DP:cTd:F9F:iHEVoPWE\50BRi2NL@=VV\02Bl1IdT_?XQ<EY000000000000XM=_QF;A0000000000000000000000004fQf0000IH6Z00000000
000000000000000000000000aF<[000000000000HN=fa3]40000\`:M000000000000TJE5L]No\e4@`]<o00005DdE0000<Ve@LlSHm6Rk00004gNJ000000000KVK
0000TlH0@10T00000000a4e5000000008SDZ0000lIXV=C]CI=SbLKYX4`^_Q@cJ0000THgjTfBM0000000000008I^M`[QP0000000058G600000000=C1j00000000
00000000`XD=00000000@X5]4MFT00000000ho34XL^TT@^k0000d0a^DVV=<dU>00000B5j00004Yb_DFTi0000@3;Q00000000=53d000000000000QA5b0000TUVN
L^Va000000000000PA;[DQ[000000000000000000000IAgi000000008][D0000A?TG00000000012400000000\`B=H7:01C260000000000000000U4EO@BJ50000
0000X^0cH>2ihgLJe=LgM<?S00000000Pl=ClA3>``MlEBnIXCmV0000000000000000Pjf30000Xj;E0000000004O\`JP5000000000000Xbi[I6n=h8@EhW6e`0b0
0000000000000000HaI:000000000000000080\T4Ygeh\3m00000000DR7STaMm00000000Xi;2T9U6lL>LhcnU\WC\X_\9\TJa09?I=0E:U7:Ia8A3@]SEYBL_UC_Y
0000dO`J=A400000000000000000@l8i000000000000]E=GX>bDTenP000000008Kj9000000000000i9JP0000D``10000MF8;00000000000000000000M9Ak0000
0000aB>k1C>NToK[0000Hb4<00000000000000000000`4]@aF8_0000IG:E0000]7f100000Rhd00005@H90000I7__Xc>600000000000000000iKN000000000000
00000000P>BO00000000HZeg00008\kC0000QEOia6heh7NadkmAe8Mj0000000000000000L9U[T;Q[DYI^00000000HaDR000000000000000000000Ki;@RXo1=2E
i2_80000l@V1hJ77LX[o00000000A;mhH^A@XVf\P6[mMGU_0000`oh10000hfhF<VPG]<O^PbHULbTkHk<F00000000P<iB0000P@l^lU3[<i?_H0]?PD3e00000000
0000eGQNX4D]dBGEY5Af55BCDH[A\@808i\20000000000000000000000000000DNVkPNXa]GL;985;0000d3LhXU0m00000000hbE6@Glm<^ff0000H67900000000
00004]iM4k7Z00000000000000000000A:=]<9`Z0000000000000000TL6L0000H_E1m<PT0000000000000000X[IE0000XA[Z0?cYlmm]]5[o00000000`TOb`V50
T4BLDZFj0000000000000000DCRk0000]?DU0000000000000000000000000000H3ZVTYn>T0h>XZR80000HRSb000000000000000000004Q\E0000000000000000
00008ZXh`6I=0000DYa_00001565dmPQm3IN0000Hb=fHfCK000000000000h@db\;ah00000000l^UnXQ<8E1_V8U=e5:G2U66[IAc100000000\W5]lL\Z00004Cg]
HeI3PfMi<OHiP:gY0000`HeKU9W>H4nj`?25le\Y0000000000005Bco000000000000\:i90000l4oPE4GnIAO<YG@<PU6`000000000000000000000000h4<`95Wa
L3Q?li:Wd\kbm2kJa@]M0000HA<n4bD6000000000000XHT5X@R6I>QE54>iP6Ko000000000000000000000000T64\000000000000H`f;0000h<7X0000hU3h0000
\3W_8=a7hIbS`MCWIGO2\J`00000=@YH<HlCPRjD0000D1`Q0000Y=cR0000X21nhnmV00000000DXN\47l;00008ZL_HM9400000000D>?X<EPLiFl\00000000\`om
`JVIE??c000000000000@]ejDB9600008X=d00000000Xa?Ohe03Tn18PVnD47dOP=3@PJD0@3DiX6SllBA\TQ07A<ceTEbnDQ4M0000000000000000000000000000
0000LTbBXSgClO2I8lO:AH@M=3MN0Ic]0000dkMb]>UVd6XoMD8g0000`]6^D`jB00000000\fUfP1gN<[0mLe2E00000000000000000Bi[H?36l7K40i;P5;@B0000
8a<;4n8:h<D`0000h68N00004Jd;0000L\_O\On1Dl0c000000000000a1mSa2V1aGKW000000000000]CTIQ4Pml_mCIB8J00000000POBI00000000h@OL@>7l4`kZ
000000000000\^if00000000mDH34jHY0000000000000000H1?h0HRLTFW>000000000fGG000000000000PEhcDF540000P90c00000000000000004LF>TjeDmGPR
\[7OH97I9@<I0000@SS3DVWCL\X5I9PQ000000000000000000000000000000000000DggnDA270000000000000000000000000000000000000000000000000000
00004;hA000000000000]57^000000008Q;\0000000000000000D?<[8U:>00000000]:6L\IH]`:Y^LEU10000000000000000000000000000lgTX000000000000
0000\>95ljh=000000008^5VA8P80000\KcM0\0W0000i2D>Lbm295?O]DoI0M;U000000000000hBQF8WU_EGB@000000000000TE>j0000000000000000PTdS4N_=
00000000000000000000@LR`0000Q9<flSmgH3`6X24M84HPQBY100004T3^d^So<GGe\4]Udd:0dMR500000000000000000000000000001E@\000000004YZX0000
`3^[000000000000Xo\Z00000000<lI50000L0ADHVS@IDn\000000000000aCR<0000h=ej00000000eERW000000000000000000000000D6BmP:OZD^b<00000000
dA8?00000000U<?h00000000H05D000000000000<M>K@h^=000000000000HdeBX<0g00000000X6Tk000000000000000000000000h6DD00004?>cLDN50000lk3C
9;ZeH@bB0000DKiTP3Mg\2I?H4[i00000000eE[E000000000000D7J:0000\o90i>Dj0000iFNX00000m]?54?Na0718cZ:0_HaT:l9l_UBaAhn`dCM<;05EBb=hfOX
MDXjhKGm0000lHecDRQm00000000@T<jL]g8=8FG0000000000000000PLCFTXCR00000000XbY=0000000000000000dB0[XC=N8U`9<YE6`^YZ0000DSidi82LPJ>h
lGZk000008>Ol^G4`>S44T_e00000000000000000000@ZY\0000l4_2PaK5A=fG]G8A00000000000000000000]2Z@0000Y@HH000000000000P=o40<J`@?WclHZh
DH@Y<E448W:alZfI@aV9De75<k;>YBNiAFSe000000000000@dGD000000000000`2D;8UK500000000Ldao`0SjdX1a0000PI@o00000000D16i0000PooKTGWR@Wh:
`b8Rdha`4@RI00000000h4dCPLio00000000D1Wm0000aCj6lYD500000000000000000000A@B`8a<H80OZh>1D0000h68;TA_5XQh7LY=a@^HV00000000\\560000
A67S4hH;hXGZ1FmL0000QCGc0000=DDdHKhd0000X62[<\P]0000==AoU3H?<m390000000000000000000000000000HCDChFBM\GE?ha8^4bc]TInjheo[00000000
YAcU000000000000@46R00000000HVmN000000000000A5gL000000000000a=PB000000000000U8KO00000000000000008o\kX3QRH;2RPK\9l_SQ0000L1NU\a64
9@;\0000`TLk<IgKlXJidY:>QDa``?iZ000000000000dB858`MV<0?BXffUT1YII@oP0000P[nf4gk1@mCVi5Gn\4Z<5Ff;00008Dle000000000fiA0000000003=d
DcbF0000000000000000Tb6K000000000000T9H:DB47DE76M4KM<\J2=@?]0000YE>jABejQET^@l5m00000000Y@N3X`L1Y80MhJ_J5:X9hS>5@mHK8IeDhQhZM2XW
m8fbXlHg]9hb1=h^5FG\hCf;9FlJ0000HD7Y0000XMI[<[XXE2nX4cBSQ>O8QE0T00000000000000000000000000000000h09X4=TO\F\X00000000HK=J00000000
0000`HVB00000000DX=;00000000000000000000Q4Mc8O?aE4UaY<UV00004]b<P9_>hnfAa43B0000\Fd3DK=i0000Q<g;00000000<KI1HdgF0jj8000000000000
U76D8cD`0000HRl@T485TfJG000000000000PcGU@[TD0000000000008T^:lcfQ0000`J1MA>VI03f1L9h5T0g_\P@^4[TaX`<@Q;Vg13=l0000dT7:000000000000
TUMRX\U=Q9;=0000lb0G0g[2000000005H3E0000\C6700000WSl]6Y?0000000000000000h7C]000000000000000000000000L]T3X>A[\CSW0000000000000000
PXMLUBR;00000000T2\o0000L47[X@jg4nQH<FPT00000000@5o_000000000000`\F]0000XFHlli^fICHG00000000000000000000a6m:4?4>8\9cLCLX0000lZ4J
TgUehREj00000000H=^Bd[AFHjPN0000LQ;MPV[TPa>JlmBjdfkK00004oca87Ii<JPS8U0E8WA2e52l8gDfAA10aAmT00000000000000004=9HdZUG000000000000
000000000000@mB8==h:dca:<eICdSmPM7]l0000000000000000000000000000=2C^85iW0000000013]W0000000000000000P9Tj`dm2\@K`e3\C`N[T00000000
000000000000`0dMl[f<XHWD0TDZHVdT8T;PTVoM\X@4P\ech]?M@QD8M136TfJ[92HVlP=5dYmXI<1;`c[500000000df<_LhYWH:Z^D9\5Po[iIAWLeEMV00000000
0000000000000000XDSP4I9;YG>kAGTc0000`]YK0ORK8<bAT\j`4o9SHPdd]CQF000004e<4SI;00008B6D000000000000H\m>\ec\00000000A?<<<:dP]F^gXGnQ
XOF2lRg;0000Q1GbTO>6=4WJX59SXN?=m696]A2PYBKT00000000@7E=Q7d8DPPSm7eI1E:>MFEF00000000\QE<dAh8Xc?g000000000000P9AiD;g\00000000d4b2
\QB^00000000\K?K00000000LPU>00000000000000008ZDgXGgX00000000QAZ7LE1M000000000hG3P<O4hTUR000000009:JSXolb57JolEQ40000000000000000
0000HnDY0000H?3md@B[0d@E00000000000000000000eFQX00000[K6PenD0000mENU<DT@00000000L9Fd0000000000000000P3Y<0IO^T]liI9@<8^jJ00000000
XmcdP_Q=M9DU00000000000000000000d`EQM5<OQ9PA0000`Z3JM51`00000000<RQ@00000000P9KV00000000]?Wb0000\m<JQ9Z@0000P;BQIEoS000000000000
0000000000000000Q1S]000000000000ICI=000000000000000000000000Ddgm0000`Gco\0T6hV0[000000009BaG00000000T3[X4N8^dN8l0000000000000000
\KD=00000000<b@U00000000<RLOl=><A4cXhaBa00000000000000000000000000000000UBI>0000T=^P00000000000000000000dJGn00000000E4UM00000000
00000000U@0700005BBXXT;CeE[W00000000EEDX000000005E8ja5EMd@Jk000000000000MDk\0000XIYS4[d?l@9B000000000000000000000000`Q_UXI_?lX;;
8NT?A7Nh00000_@<00000000`KMWPfnG00000000EALWQHA:000000000000PE0Q0000Hge9@=AR0000P7Dl0000lBZ4HZl84]Y;00000000l8?700000000]8?e8Yc3
LQlLUB?XmDEN000000000000hnfbU@];0000000000005F9=0000`9:DTW9dY2X;0e5h0000YAm000000000T4_m000000000000E5oY0000TUM<4:7;822HHDXGdd8`
0000LeRY00008nbc50Bb0000mA1Bl<_40000ldEM00000000DLFm`9;Q0000l<;M000000000000D:cAd1]S@>l[L^fZ<>;[h^g3m9VlY<Wh0000E>fE000000000000
4F;b`F@3AE;d000000000000TTI<\`?NHXZUDj[200000000000000008kPKIDh2Di:@DHdR=FAb000000000000I0n_H3h:dRPm<^T]TPZaDR7EPS;`hdFVQGZH0000
000000000000000000000000hWS\M@ad00000000<7e\D>COI2><1:8o0eX<1;Tc00008hHYT\XG0000YGk2@DCO0000HRfL5=e\000000000000H0[gdEIb00000000
000097PK00000?IheA<I000000000000@IJBiAKI00000000m59f0000<WYA1@`J00000000LQ?m0000`^=6Thc6aE^W000000000000PR^V4XX486]V]@nH0000hhWJ
0000LCoih^C:<j:^0000\QBo0000``bM4?A=8?M7TAbW0R9CHJLTdTC500000000000000005BNQ00000000000000000000DV4g0000A?X@0000\jgk000000000000
0000X1<j\oZ80000TGC<000000000000h22_0000000000000000PdT95:OaA=K697XLU4:6000000000000@nhf0000AF;5mEiV0000@AME06gAED;4@c;RHEP_m=Ea
00000000019YXkVoAB:<000000000000lLi70000000000000000000000000000T_S=\lGZ000000000000000000000000X;:Z0000000000000000TQ^S0000D?0R
M;geLGlc0000000000008NV@0Y^=`]AjP8^U=1?>U3GAdTE[PU0_ADmBhJni45Y2UEma0000000000000000@58LhEg?0Mn[0OS8lLVEldVTH::`<kYF@iDj\V<IhTEk
<g4@a0??h;0KdnKDA5`5m=AZ000000000000000000000000@PEVDUODh\LJ000000004_7j00000000T3F<I7Zb0CThLFe2000000008XOe0000XM?7i8Bj4\nl0000
DBOl@S\RX4[O4R[?8EaI<b;:0000A7m70000@HCQLNge0000`lDhP;3G000000000000m>;R0000hhU40000@ga@000000000000TR0ZL^l0loV]Y@5b000000000000
L:M?<Ddo<JO@LP0400000000L[>[00000000\3O@0000000000000B1W00000000000000000000000000000000h:Lk0000hQH[0000=48i0000000000000000<3<j
d7L[dU2R0000LLl50000P0N`000000000000\6O6@:CgL?<F8c[RHd@[`AUK\\<O\PFIT6Q^8PVF\bV:aFXF00000000XHVX00000000000000000000000000000000
0000d_HLEEI_<8F^\^AK0000@BmP\G?Ri8cLT@AQHBCQhK[Q8iFR<[0ca@QH0000P2HJ\J`V00000000L;7Td\VF1?4>P1TGTS?a1?X^0000\\;1\am6000000000000
00000000000000000000\2YeHDf79DHWTFed0000TNS000000000IC=Chab<0000@eI]`5W>L;HG]GASllES0000l@<bAC<M<FiF000000000Y0i0000000000000000
0000h0Z<0000=:JA0000I4f34`5K`65G00000000@3DMh?UI0Egg`;?`AB:iaFLNaCBe0000`nX[00000000L=6e\DD<0_:0d>V]PX0YH9Ug4_J>\`HP@aR:Xei<4?di
HI:UY3CU4f@7a:m?TCk4000000000000<oL;TXcmdbU:0000M:7c]Dl^0000HABV51TW0000<C[APlF1000000000000Y>0VDh^e`QU;45e5@49i00000000T37;dY7X
@LiL0000I8@Z0000000000000000A09=0000H2fYM@i5I?ET0000AA]L9CmZ0000hX?h00000000H2K8\E^_06fg4>n9@IE1HYGB\S]YhMUn<I;MXklIa@Q]00000000
00000000000046cM4T9>00000m_@L9<O0000iD3oLQdj00000000QGTQ\2dmE:<49<Jn\P\S0000dhn@00000000a:g<0000XNZG00004LC8X_jeYAfR0000`4bS0000
8FX6XhY10000a11jP<Xh0000lcbb0000i4Y@8<L00000I5l:I<PB0000000000000000@?b9000014\S00000000<B?Ma=`<IH9Wlg4200000000eAVb0000PY]6IESY
0000XU`TU?m^H2GPX<<U<eDbHVKnd_>6iCf[00000000DP7I\en:0>Nfheb\563SE<Z:93160000000000000000000000000000@agS0UQMPNUJ<5L>I:@5HQ=\X=Ta
0000U?G[0000000000000000`WiZ=9lHH71P4PD]0000L`fW8l0;5G5D000000000000000000000000XVG`h;1B41Pb8Q[lPmQk\ohR164ELcgaP:WL\gHiXh2d<dQH
]9^bHR1XdY:L0000XK=200000000000000000000000000000000TA_fhKBj000000000000m9BL0000000000000000e@C_00000000000000000000000000000000
TWZ3ECKj00000000e;G0=1hF<TIJ0IFe18VB=DSQ0000leji\21\00000`Na0000d`gIT^34P6e`E>X200000000DRNT<B8j0000HB\6LIhS0000dLW?<@3h00000000
47O>LPXEPboVdBXgh1SWhBn8m=OHQBmA5FB400000000hCCH00000000000000000000\64H000000000000000000000000000000000000\A^_00000000P[?=0000
00000000T7@P4mSCe6XQiD5O4WR7QEg1000000000000000000000000@CPC0000000000000000\W]fT@^5DPOEdR]CDUSQ000000000000LneC\4@0H0h^lgjPh5`3
00000000000000000000000000000000``B4T;o000005CX90000H8JX0000lRN@000002d300000000000000000000dBo00000478f9EUZ4G_`Ti?QP@oddZj3UA?@
0000l@hSHWdd0000d80cL9WT0HLBdDn?LIAnPE?L]9fQ000000004YmH]3Ua00000000000000004?Gj@7Y5lA0T8hIiQH<30000@<H:00000000PU\b<jED0000X1LW
L92oHUF24Sb`0000000000000000`^IQ0000000000008VL_000000000000<9Bh00004bVdd8G1TLfTlXWKDWLI83MB5B460000000000000000hTSb0^N60000U6e<
4:;Td`ab8i05M:70=8TTY8RlQ:P1000000000000\4eTPTQ\0000D7gj93j^00000000TD]F0000h@0BX04^4G]>4Jb;HKmCA0XKa4F]00000000`<n0dLBnT]9lXh4P
@Sk>000000000000000000000000hBa48E2N`n9[4PO612UY1=TdL1fW`U3OL:n70000Q<=R0000@5^[4j9j@d0H00000000000000004X6U<d9GhC^H000000000000
0000X?3KE9@N0000d=;R0000HNNX8UKYDkME=AiXYEn<0000000000000000000000000000hHfQ]EZ100004?=n9AAh00008mi?00000000000000000000X5?<hGT4
0LcE<5a>XGRPHQ]K@VOIDYfVXTaH14ZlQ9Jo5D3]HRon03<^dghE4o46a6S;0000\?eC9FMGh2^60000000000000000000000000000DR7n\K[_000000000000DP[R
<AeS00000000000000000000`hDZ0000LX1>hZFQ\SZ]4haD00000000TO`@4WE<H>?o4_Ho00000F<]0000@=C@HMI9X36Q00000000`GI>@_O6T@Qh`om?00008ZZ9
l;LP0000Pg3<0000U2DU00000000000000000000000000000000D8Of@FoN8JSU\WinP>Xim=_B0000000000000000D7R\0000000085AjHWOO0000XRT1aC>o0000
0000000000000000l16^lMMb000000000h<M00000000000000004JTF5?F\000000000000DemA=DS60000TcG`Q;l2iC\b00000000L1=RhAf^dKbG`e7\`G>FL<VO
@SgOPZ9ihaEMTkSS0m^\A>Sm000000000000HTmMdg@Ya8\G9ABL000000000000000000005;KW@R?A0000000000000000XDR60CiiPHS@000000000000@hThP0`5
@Cn4XRn7h]hf`hi30if;XjAPXM7elm;_I1kI=FN10000h?nQP]_O13Mi0000000000000000LNY@00000000T7A^H1H3P0[S49V\4C6nE4Ek0000<8:8\7SQlLL_X^3e
djDH00000000`igga<@DP^_e0000000000000000m8@1000000004PSJHSj2LGd=];MHe@Yl9FcV00000000hc6]<Thb0000`BjEAE<H00000000X>e[TCU800000000
\4RnD_2\lZ1LdIh8HTnlP^49H3HF00000000000000008Y?[00000000Hahb0000000000000000l0fC0000LfUP000000000000000000009><00000lERD4F1o0000
0000<RH<000000000000T@g10000@VA5000000004bHATn7B000000000000h9[;0000dRV:@40cl4JL8XMZ0fF88gEZ0000T8B4`=1gd<8B\JDS\`C7I0RMXf;K0Rh?
HdA85=Wh1GjT0000Q0Yj00000000]G19000000000000TOPk9<Po000000000000d]ib00000000a9VI00008h@D96C@m:oKY7Da0Ofh000000000000000000000000
000000004gUZ000000000000`NU397ih0000=>Z`9Fe3000000000000dOf6IFH:<7oe0000000005T2Y47l0000000000000000]0<9E6`Vl1lfD1k94]jOlVbj9>75
d6DV@<YFd8kDX@j?52MV00000000LXg\00000000<a=M00000000<6lR00000000PBfH000000000000lH;ThF>kUDQP00000000HA7KTC\20000LB_==;95`DW`0000
4hSniELT00000000i0GZD6^HdL7L000001UClJ0P\fi5EEYMl@3<hPEm00000000Tf7I0000`00d`FTId4gZ8^]Z0000Q4Wg0000000000000KJKU88CXgGA00004^\@
00000000d=5L`N3^00000000L`87000000000000TIG8TlmbMDY]000000000000=05J`nPIPX0c@@;CI3ll\?H?H\QLlAG_00000000HY_;0000000000000000dJNh
DAjd=<d\000000000000000000004dX6PhD@90>RT<700:>O5@J:P5:WQD0]4_Wd00000000000000000000I<Q>0000000000000000<F=`0S778;n9TDU`\f[RM79m
0000P>K=000000000000X3[nL55H0Z_:H`:nL3I@8_P<H>TY`KBL\e0iE8Ne`=\^dO;60000000017OF4VDY0000000000008JKI00000000T<In0000h6XJ00000000
00000000Da[K00000000000000000000000000000000\5d\00000000<P__DQTbd2\dQ27KXS@F<0Oh<ThHa4d4=DT5\R0k01WTTTlcLW:JhcIZ0000]:8G0000dVNI
0000A>oT00000000AD<]0000<G=h0000@CQY00000000DbUf0000d8imDDc8000000004FNK00000000l?J60000@dHQ0000dDmZIB94000000000000`3Jj<?dGI4]m
QGG70000LFh28F?O@DPQ@Ii?TZA0m2O;a8[N00000000Ha4300000000Q7WJ00000000<0l^lnLI0000000000000000T4j\DX^[m9TO000000000000000000000000
HWXPmBSm99cW0000TSDi000000000000d=7FU<VC4InM00000000hVeW0000lG^Ca5c3TFAZ00004]Td000000000000@8UB045`H6Wl\:@WL5^1Y2YCTJL30000\DP`
<<S20000HX<k<o5>0YgC00000000000000000000@cKe8ITh<K;_i0=gTXKcTUWj@][a`]`CD1f;]GMa\j]Z0000DU2>00005;=D0000H_jVhfLK0000Y6RC00000000
4T5mHdYS4l<YU75<00000000l7A3a7n_0000MDVc808\Tg<Q]FJ5EFkN4_DI0000000000000000l5MQ000000000000000000000000PoPO000080=T000000000000
dV[;@?D<\ojl<0n1`NS>\P72e2TXA<iV00000000d:PK00000000hgacHS8OY3B6000000000000000000000000P1=@L3G7lU1[@7bQ00000000E02i00008`QN0000
0000=7_K0000h_GB00000000PnnH0000000000000000<UZGd?_7DVE5PLgh\^<Jh\BJTYZbU7a70000=B0N0000D[JhXaho000057>7XB9NMH6<00000000DdGS0000
0dOo@go?00000000hOE8DV4^\T9\mBTBACmf00000000eBOY000000000000e5n8\m:U0000TKCHAGGd0000P:\V0000000000000000000000000Z_\IF580000=B;G
00000000UCGQ00004PW:000000000000XA7X0000]B2@=C`=Tf?A00000000lCM=0000E4V==:mM00000000`[\30000`@cB00000000l5<YDB;Y5EhZ91ae00000000
00000000`IaR@CRU`G[k563c0M:k00000000A6Eb00000000000000000000h;lclMo3P;;K0000<0144YFd000000000000<Sh8000000000000HUn6=BFh0000`dUT
la\`mBCZ0000DU6nXl4_0000<9Q?\P46MB4Z00000DYm16ida>bd0000h0X:\?Ob`Q7d0000deZl`XBEdF[0L[RY000051K\00000000T;eh00000000XhZA<cY3ToZF
0000A49AdAd=LF\4@aDJi32VHIf9l=[b1CT[IGSdiG]ZX<Me\EjMDh3X@S0J<ER4l]LHHZ]1hn6G5D_WaEeE00000000]F^[L4fjTGF^<ccZ0000000000000000\4W4
0000000000000000000000000000dEQG0000H=L10000000000000000000000000000PCeODBa\00000000l8hnD89T8J:;=AIQLAG600000[;bPG`bX6nS00000000
0000dAO70N1b0000e=nd0000000000004lRY000000005FD\hFga0000P7fJHQKS000000000000000000000000=77:0000M5]VD3U]5=;ZaEe60000XV\D00000000
0000000000000000000000000000000000000000000000000000000000000000hF^I0000]@DO0000000000000000@AL500000000dP>NlZ2Z5Gd9T3l10000\BZa
0000XY[8hC9^000000000000<_n2ldBe\F2D]81X0000000000000000Xf=^aAJY0000dfNf0000000000000000dX`@000097F3XM`U0000IGJL0000000000000000
0000`=6PY:OM\hOd<:ilX27@\c0ElAoJ0000@YMP0000m5[=@D5hhL8BX^aZ98ENQH5IP:0Z0000000000000000hAI@XhSGA?^[L;Ai`A57YC\M0000I;`>`BLClCHo
`9^NDYN4000000000000@BW700000000000000000000TM0BLc840000000000000000]GW9PekA4lU0P\_700000000T=gM000000000000000000008Q_>00000000
00000000T2_YaCcY00008P<\000000000000l2^bD8Z[4MNd000044bG0000d1JD4@2mTH7VX8C2hVh9@g<]000000000000\3_1T=FP0000000000000000LH:\0000
4BAm8Soj\5O20000P:jM00001A>k000000000000HeN`0000T]E000000000Tjca0000mF[R00000000eGI500000000lKB<0000000000000000000000008_hD@kTD
0000LX`VHL5WQ5CP\[CQLaoP0000\_Ec@jO30000df0mLDDL04E20000000000000000D<F>P6lk=F4lMGCT`;d1@`KaH830<b`\<0?R\kXI00000000000000000TW4
00000000e9Uf0000000000000000PQaP000099bB000094Ib00000000]8LY0000000000000000X<kSUE240000@?TOlnmH000000000000000000000000dTL[ldc:
1D6]00000AU@000000000000lZ9Q00008moT0000ICeS00000000DOCT00000000H`[I0000lVf:00000000H6mX@B?iA0Q7a<8?=>\79?3L000080hU0_0O0000h6>a
178FlPB_97P;HHclY9>0000000000000\^^I4m\bE2[R0000PY]EhheT48lJ@0Rd\1hZ4l7;0000000000000000LFUeA88e000000000000`ZWO01kd000000000000
00000XPI0000000083JP\m0G8]Og00000000m3kf00000000TNn28CT24h\K`kbNHF0WY372A=W20000d18?d_GO0000HH?;0000LmS10000eF640000L5;f0YI40000
hG2D0000PcYK000000000000TL?h00000000XZi1m6gFeFIc000000000000D<5`000000008R:T0000D:3L00000000@WlcH@jV00005CEG0000hBghPPlIe8m>0000
0000HlT<0000d73n@A>\0000<7H84l6eXE<cUAk;4K<K\\g20000000049SZ0000Pd8Pdc<l0000lFXJ4lXY00000000l^B[hoB4<PDC\P@H000000000000D:J?DVj^
0000iFcbLd1k00000000000000000000Hg=2dFW10000000000000000De\Am1ng]6Jb00000000000000000000dIVia@1?0000T5N_00000000M;<@0000U:k40000
<:XY8>c<mEY5A7e7<4i90000@5[<Dl9]dobj0000l7P600000000000094`jh2^K00000000\2mL00000000HZ`K000000000000000000000000000000000000HO@W
0000`aCUX08E0000000000000000000000000000<SL[lUJC51^bd0YWQ7;>=8OF0000M4@G000009HFlB[ZPWnD`aTLmFm:00000000T1A_T:380000LR[[0000PF1M
LKFJ<n1P0000dOj58:=RdF`jU@LM0000\V79<d2PdZ3:d_J^T2E2LWJiU>1C000000000000PfoZ000002R>00000000m3mA0YlJ00000000473^`>[QdX`L00000000
TFdL00004Ka8PTkcU>f]e4T90000PYSVi@Lb8o`;hc8Q0000<99^m4j>0WW1=;fi00000000hLB\8kCB0000\OHZdFVehB0m000045jF0000<6;T0000000000000000
PX5:hg`o1A?g<1>W@\aD\7Ui0000Tk:20000Xbf?00000000<UFL4N;O000000000000Hb9]]7lg00000000Q:3R0000==8`000000008`hU0000T;5<P<nI5Dcg0000
P0A5<T[9hY[C00000000IG3@M8QBTC`c0000000000000000U8>>0000@VN``T?SPH^:d\`Al2l:@NG<\c[gHY67\^nR43<RM;gDYF4K000000000000000000000000
LJlH\_^o\;R1l?Nc8dC5\@3K<I7edL4?iG_O8Ifh<Gi9P]6Kd`el000000000000XU7J<m?ihN4N0T4EMH<ce59R00000000000000000000D9@E0000000000000000
0000Doe30Dd<00004VLn00000000d^f2TgJW00000000000000008O0HTXJR4[of<<=o0000000000000000`5NL<JYBTQl7`iiUT5UO0000U5T10000000000000000
00000000000000008=iZdUbn97Y`D^ET=DnG0000000000000000\Jh[`Z^d0000000086X==7QX0000]@[R`2c700000000PPXTiAZL0000@gN<0000000000000000
0000D?UX00000000@L@C0000Q8XNT7k4PFRJ4Rkm0000h0aBa=Im0000lPgWlF9DD?UjTjn=A:HM00000000@]DZaG=KlL[@000000000000hc0b@`[<TG1VP\ND0000
0000eE@h0000XXRT0000lOdE0000\272L[oO0000000000000000591900000000\ADU0000`ZRb00000000000056MV4BBU4M9lIACK0000000000000000@]8n8@6O
000000000000`74b4O>W0000d:E40000@bCc0000000005W\00000000=6AJ1:O700000000D>cL0000\MJh0000000000000000000000000000X[Z``<EZQAR?mBmS
0000h2:RTDBdEH0f000000000000dG?1h\Sc`OacU;acl6Z1M?ZSHi>K0000HT@<4ZlQ000000008B=Se8oE0000XS3]H0eo`54;\K9S4oDBe2gN8@]9000000000000
0000`70_000000000000hJ0B8Ma_9FJG00000000lGKCLH[2XROP00000000\873LQVT54\aEDLG000000000000000000000ngd\M[=0000=AGSPCl^\HVd8d^40000
00000000P2:aX<Eel@VFLgch<m]TH_KoU9XdmDbe0000000000000000000000001Ci18j@e000000000000H3d:0000X`=i00000000\KQP82\IlP]=`U^[<cc50000
HF2]000000000000\`\30000d[3>00000WN30000DE9U@GNG0000@7Sm000000000000XAW[`8_:`S^PlU@O`WhfhX@c4A3Jd89\dNOI1GAehGR]8MGE000000000000
Tb85\[bP000000000000`Ej]000000000000L<gT000000000000000000000000hG>S00000b?T000000000000<@`Y0000000000000000HPJ@H1hG000000000000
0000liWW]Fk]0000000047XB0000P>KeE0Un0000lVjHA7C:==98000000000000000000000000ha1KPD\jE68I00000000<TUC\agh<i810000D>1R000000000000
0000000014N;00000000DR3OHcUk00000000`mBF00000000@J[\00000000D4Ud@4nShU2e<\kUU@<dD50RI:Ub000000000000\8Ch`a^n00000000Lf=000000000
DQDj0000\gZ?0000000005AT4]c:di@j0000<eD?XNc@0000@?\8Dha64D9DLDTdi@fJ8ZP\@Z7mDK_4X:6YheYg\8NohSWV=0k=a4hclS3lh_ES``dn<5S100000000
@9F6\J<c00000000X0HmEBg20000l;6g00YD\@WMlEnWLSmAlfL>dg>P97Ok00000000LmUA@HWPHgX3I?HB4OK90Wbfa7MhQ<Do@d_UPIeV<_@m000000004h7O0000
0000P5XU0000000000000000Q=UI0000d`W31<6RP10<de7oYEEHA61gM8\[`nPd0000000044cfYF1ZE:L?00000000]5SL`D>Y4L]H@TOWa;2T0=kl0[jQXdAY=Ai@
@C_90000000000000YH400000000000000000000000000000000D3?_000000000000\a3V0000000000000000000000000000lH]0mADn0000Xg:300000000@BIE
i3:a0000PJk\\>WGLgMNXoOA00000000X;A0`K4o8Po[TXLnl:AZ\g_Q0000D1Zbl\nV51JS9<XM00000000A;Sia@P^00000000@KTJhWAO0fch00000000UAl:8[HT
i5]bA>e^H[R;0000\B7BhH;200008[5:00000000000000000000h<]`TKE[`WYd0000<aP1hM`>00000000000000000000dTbPIDZSL_bX0<I8=<HI0000LA5]Hd6m
000000000l\:000000000N<T00000000l6_;@Zb5D6[^03kW4^MYdl8UDWGi0000D=XB0000<oF:00000000i7FA0000PaG:0000LS9jI;8g9FU7D725000000000000
43W6LY>I00000000P;m_@SShEEK\0000hLS>]Gi10000a9Lg4:129GFb000000000000000000000000hTG@@m9`A75ePGI^00008U3<0000000000000000L_KKU?=8
mCm6DR=>4Hb_XVP8a:gn@:3V0000=7Sa00000000000041^VPUQ2hcIB000080GeLafA0000hEACh<Q]00000000000000004GCd0000000000000000iETL`I8JlR>8
48a7000000000000LFD1000000004a]HQBHB00000000000000000000\cYd0000000000008CGYTHa7A3g14Te;0000000000000000X205@eCYeD]_00000000hJof
00000000M:W;U3L7Q?5C000000008Z\eADE]@7C@4B<L00000000000000000000<X>W`[H50Nc`dY:l\[RE504Nd4WQ0H_AdCLa9:e;0000D<lmmCSG8H7700000000
0000aGIn000000000000000000000000dJT25Bi0TT>bhH>e0000000000000000000000000000iE_8000000000000<Ekm8Zb\0000YCMi000000008gWW000011C:
0000]0F>00008PC>0000HL=F000000000000000000000000d4<RX<nWP]4jd62OXiKh00000000hYKKe97@00000000000000000000PC\QXEY7hbZ;0000PDgb0000
000000000000000000000000000000000000T95KXEH[84o\08D`@Km4m:PAmG9L000000008]V20000=>=_0000TDM30000000000000000PdY80000000000000000
00000000`PF[42nIa80h0000000000000000LdET000000000000`eQ`00008Y\llD@[0000000000000000000000000000000000000000000000000000Y?GF0000
l0[?0000000000000000DBahTJHjA=WM000000000000]C5<0000XSHT000011RWLn1o00000000000000000000l7Vm00000000a6Si0000<T9l0000000000000000
00000000D9E_000000000000LS5^0DE4PNWQ00001@m^X8`7l>gm0000000000000000=1;C000000000I@blYL00000lG7iDIk;0000i8k4D2e[@DK6D]H3dZHo0000
0000<\dLPgkh0000@7:>liRgM:khdnM50000h=`@00000000D8JkU94>A:VG000000000000e6F:a@UL0000a7VV00000_5c\>>FPF7@\F=P\P2S8QYcTh=iLh?:YF;\
1G4f0000mAP2000000000000h;f]0000m@U=4LXk0000000000000000PbC>PDml00000000lULZl[LIlTgTa>m;mG\^000000008=e>Q;PSd1Ll`PN[DD;e00004De[
00000000e3>JX;oE0000<e4U0000L<ZSME7J0000000000000HSM000000<]82SND:`J0000T9A?Ph^U0000P`mL@FJ300008ET9Pd5h00000000DJUlLUiM4[V<LRVY
QGg9XZF^5Dg<000000000000L@=kQ94fQ8c600000000@bPk0JmD@b<P1?ck000000000000HLe60AFR\^jY000000000000`fP5Q6YfA:jYXT8]000000000000P1j<
42oEH[9^P2S>4<fHd[U;09]_hM6;L\Z@hFJETP^a8a_L@SejdbDKLcMhHg<:`j>Be9SgYEC8Ld]0lY8D@2O2QE[iIE]:0000TnVhAD?Q00000000<GGOHD?N00000000
08^g`gKl0000000000000000000000000000TBkh000000000000e6cc0000000000000000H:m400000000\Q]o<TZm000000000000000000000000000000000000
0000`<m>L]eJ`Jj6hhW\hML900000Ag^h9f0H5GE00000000000000000000TbbF0=ONh_M[U1cm0A;jQH2U00000000PPZ?1G7B0000lhe4E3cX0000dT3kH[U0LGV8
Pj@:Y>W39AMD000000000000000000000000000000000000D[N]0000dan>00000000H0>bm0B5Y@VB0000000000000000000000000000eC:=hm951E8:00000000
0000EF=?000000000000`DgC0000\`;m0`Y`568]00000000000000000000LYD?8id=DMmR0000THIR8MIg@6F60000000000004:iX0W9XTmKm9=>i000000000000
m6T70000l>cj0000000000000000000000000000]FGD\1ZHH6]h0000Df<@0000h0OHL@2]D\PD`Rij`ehD0000hI:g84S:16l_TOnl\hKR000000000000M86G0000
lK^I0000000058PghQoE4I_P@cHh4TIg@UkSY@5A00000000h1lPPRL[TR@Y172nP;1`mH6N0000Hd6T00000000Q<Gj0Z?Te6\[lCG6XV?c4^?0d8ef81XYhg@4T^NR
4jTNi=DEMB;h0000hF<h00000000M7J=49e6@jK\djR>00000000`Gka9BH`m1Fh00000000000000000000000000000000lN1>Taol000000000000000000000000
00000000<Hlb000000000000<<h[D18]THV5\fH00000QA0Ll4TL5DFh@S7f8SEBLKfgU5QClM6J@[[0@i3\00000000\3daP?[hL_g>H_BX\BMX`IH6TlVNIAJG0000
0000XE6Wh@1EQFHg000000000000`<4Wh`;\00004kO\0000dOO@00000000000000000000XB7200000000000000000000L3HlT\JmT2Ac0000000000000000lQ;g
aEXZ000000000000000000000EZ0e5NT0000D25>0000000052lMY:;?0000L=nf0S4W0000000000000000@0ck\FFE4j8`i=T7IB9Ll<k6ECWC0000000000000000
000000000000aE124]MH00000000TV@2000000000000h4;@d:ADh;aN00000000lV3_L\R00000QA`g0000@N0\DZCFEAeM0000000000004lnR000040\f8]KIiG:9
00008\[L000000000000aFM5\OFkHmhS000000009>2?L]9W00000000DQFY00000000E8NUL6jhTDeiX`<P5FXgl]S8L`jb0000h7_:\O`c4[BJTM@R00000000`fPJ
lPE94GPJdBP^DT<O\DZS4N;3M526L1\n]7EE00000000871c0000=FD8XImhDW720000L;f<00005E:b0000m52^X]::00000000\ABc0000A47V9EGL0000HJje0000
`Jcg4OQB<U80dgBVLQoQhh8:hd=X4h=]lE]l`A`B5FVN000043\YY@WD0000PC5id4:g\hR90000LAljTJM;@J]K`[U\lObP00000000@=m80000lHFbE1<:00008BAM
0000000000000000000000004]kFM7`mL80R000000000000d8[j000000000000h[Chhk7H000000000000L=UALZ[Ym?JF00008FPEHPeD00000000A1h000000000
0000000000000000000000000000XTiL000000000000AEk600000000QEK2Q=iZ000000000000L<Kc000000009CEYdSYbl6A[d_UjA9_Q`mXn4eA\h[?SDKV;dcA`
5G9d00000000D4n3HREO0000T8;@dT3O0dK1000000000000T66f9CnJUGlg000000008g=n0000`2k3<646LBhoTFELlLU[DPa<9HAg000000000000Y8:?`2XP\2A=
D`G[000000000R2Q00000bmW00000000000088d403\n00000000]9]>\KO<@`IP00000000000000009DWPL9Mea;Ij00000000<Aa3h<7A000000000000000001S2
E77m0000H?gmD>ifH:=9XE3_dLYZ00000000@f_Ye=COdEk3@l^H`c:R00000000000000000000\bZb4SUD000000000000H^>CDeIh00000000`]?iAEhl0000XK:8
XYL<mB_C0000000000000000he2W]8g]0000X1[G`1gelU:WD]J@0c]P4dXWPf0:H>D:d<B`a5IdQG>J]G`3D>>XdUB2P^g\aC3P00004W2DXj730000lIBIXAcX`E7b
0`VD0000000000000000]A_h00000hj<000054A;eE2R000000000000lQbb4ib\8T[F8ZJK`nA=h5_JE8GQT=:80000<gC7000000000000TTNl00000000PQdQDXfA
00008`ZG000000000000XeL_00000000\>ERTTnSm3hl`Bed=;Ed]B?790@]4:1\XOd]\@5[`dMc0000XCRLI;?^<0^ml6YcT2`f]1I[00008Y7A0000<[`i4^fNdj`8
YGR2000000000=bM0000TLi]0000@=?d@Nh?I2Cj000000000000DA<^00000000000000000000<7ZU@g80eD7;00000000T7Rh00000000XV7cm0DNPa0BDK\b8PRT
e6>7Q8M8@9o:m:9m00000000000000005<FKLX1O0000\=6900000000\CbX<\mmDBjm\EBN4Iaghm:2MF`MU@Ih\MJ?00000hlG0000AGgl0000LEI500009FV30000
Df_7000000000000P?AgDC5a4Dh:LaOJ8nQmLYbhYD4DX`1F0000000009m60000YCT7]A4B00000000TM6le7H00000lDo<HhAlDGJ:`^Ob15f>UEC\AF_?0000<6TK
<Z1A]<0@00000000000000000000==<=0000h:0><ic_0000d;Me`JBV`[adl_U2HiJNI;Dn00000000H=?D000000000000d6cgmDYo0000lWZbP]ch00000000DYP8
lf]8`5GSlQiWh78YDPH]TS2Rh\6o@67i\`A84hIJ4j`hiE>X00000000000000000000\7U\<5lOX5QBH<i``B`1HHDjIGmNTGo94FjedH`fPIIjXPY>00000000dPKG
0000UB^;0000000000000000=5MZ00000000@A0b0000T1`i00000000000000004c\^<FXWd\6T1<WA=BO;hC42YD270000lRWJ0000000000000000000000000000
0000X:fT000000000000lN70@UNCD_fZLb1F4ZO[P37KXP50X0HP\9i]8PFkXR0>0d>J0k[7=058Y3JCA9g50000LchLTA]h00000000<eAh49Jd@d1_m:nUmDHBh5TZ
iEX000000000@J\J0000Dg6m0000Pi6A<07j00008MG900000000TXfR4WiP000000000000XJ]f0000000000000000DnD60000D;?D`V[_0000\=jI000000000000
000099O]06M@0000000000000000HBIbPE>E@RcmHdbIPMB0YCg?li4e0000TXC?m<m1@J@Z9C<;l0=?HHoH8?O00000000000000000000000000000`=mH00000BVb
L:Q0000000000000`D>HQ5Ml00008:A200009D\i00008^Pe00000000d4>>U7>I@HX=XgWfL3U3i;EK000000000000000000000000DP>^0000h^Jk0000hEIC46KR
00000000dmJaQFoM000000000000Q=]1000086P@0000LMon0000PH0W<fZH0QkE<YRZ0000@Gm900000000a1?N0000LBo>Lfk[0000L\l:@_1[H>em06iALeTbQDgH
00000000QG[80000000000008B2600000000<SXUXM<NH]hBPRgW0GLalWSJiA8DT8FGP[M3@SUciE6]X>^E`]GH89X<4[E300004;0Tl[hk0000QB1adMCCX@f3`<U^
Ph?W@UHZDVo0i4oaA7=G=<BeT`eC0<IE\?A]4@?UDc040000D72VQ2]Ei7<FA:fF0000HK>S0000L_]A0000000000000]P<HG?F`l=_iBoi0<jZ0000000000000000
0000TRB45A3L000000000000dM_6P<l?9BDD@mHoa=j51Cd_00000000H3e0DPiMd1eWYB;YE0f;00000000]6RW000000005CU?00000000@=MbH>:TMFP>h<IR0000
0000<FcA000000000000000000000000000000000000L1i?8CUe9EJIHkQVeGnbh7TN4ad]00000000Hi_Zl79500000000LWRi\0TKQ0MH0000PG2]H]nE\nBo0000
00000000000000000Z`f0000]2M10000\]6?0000000000000000i1k9000000000000DW[I4`FXX@Ce0ikT00000000`I1J000000000000dJ>20000<lK1hm>:41Do
E2PF0000Lf>^lhW8mH609@lb000000000<Y811gOTQ0R`fm3DYJbm5EhEDUmmG7lLQFl]H>=<>_50000T8]Ni9Ej000000000000<<E9000000000000000000008A9N
dEXF`h\f000000000000000000000000dof?00008F<@00000000000000000000X<F10000D=cEXW\2X\:^iAH700000[YP000000000000000000000000I1]K<D_K
P=^^00000000@1o7h=2200000000h?<n000000000000lQeOL27M0000lMBW0000A85lEFRE0000<[V]h2b3]G=]`D^d@F330000`5O>DAZbHBRV0000000000000000
000000000000<=YIiE\_4V1b0000P4l1L`ijE7aV000000000000@g`dYDPK000000000000000000008]aW000000000000H=@TdV_Z0lTV00008<gkYBcK`b?k@ahV
0000e;7H0000I4i900000000<1;>0000\3<DLXY20000\9[Xi8K40000MCZCUGFV0000\`V4e=A?=FK[8jTh00000000LQm^0000h_H800000000<ZgB000000000000
15Fn00000000X^obXI?h4`UF00000000`>1i0000Pg7O00000000l2]IQCHYD\38A>HT\g\28R<]4]P1MCA90000X\jQ0000X`?Y0000Tg0F0000Xh6aL6Ve95h]D3FP
0000D^Hh0000dYBnlb^R000000000000@9b\000000000000XAi5000000008Cfa00005=VQ\2aQL4`DM>^k00000000D>1_HF6\lQGAA;?:Y<L3000000000000<GcP
9G6g`HGoX^CaP?eLXAccHVOjT;?600000000la3@e6OnYESG00000000H3lF0000dZ\>P=@<h]c^00000000h?T=00000000L_=7TS96Y5A9000000008V0IE@Ja0000
ACC7=7=g0000HB8C00000000`MoF0000D8<J``b700000000`_]f0000H@bW`B1:0000@D\Ii1OE0000hAF60000000048VWl;lM0000@`hl`]VS\W:44eF>00000000
\:bU4<1k`DhU0000h:7O\oM_\TYI0000@nJF0000<PP;L@_CXDak0V:n00000000D>`o<Q4;`RO@lLU100004HKR000000000000l3P<00000000m1EX000000000000
00000000000000000000LGW98DU3<jMK@9oLPBk?Td@i`@MV=88Z=DJ7iD`L0000HM8c00000000@SNE00000000]1fYHcVOhX2DH`D:00000000000000000000AH7G
Y4>SU8E58QQH00000000`36:000000000000P;_h41Vk\d7W0000DSXD0000000000000000I@W20000000000000000dLI\M;oePg`I4hl:000000008mPcHBUB0000
0000L6If0000000000000000AB[\d8QFhGbf@K\GL]Ra\bMfE?hNlIm90000I3:;TK`70000TOH;0000000000000X85000000000000`7jX05E8hG3R000000000000
`>=g8NJm]AEgL=c3UFDJ000000000000XL??0=90000000000000U?b<00000000000000000000\Yj60fP]DUhaD^G;A7[09C`aP:4n`TKKE=9PLammeFg@@35aLMBj
Q8=A`S66Pi<:`1[R\0Q\@>fH<?ZdXU;E\g_5Tn3hX<6dQGQB8952I7^m=BS[DUHKD<R:XaOXY:4>DJR[4J_<LSKH`9Kghc`;]9jU000000000000XmdgX5I;00000000
Xm_L00000000\=^ldJ5O<k8X0000000000000000LAcB<GB5hbaP\KHb0n^aPciT0000hRcTh]m8`NU>00001EQj000000008LWd0000TRaQlS9L@h8mLL2oh[Uk5>]`
Dj^S00000000liII0^Se=1Oc0000\9n9XLQdXTRXe<Y\0000`hb60000lOd5IAKjM9Hn00000000eFPY80UT8HHRh8VmH6^8TFS7=41d0000lRJ=0000PB:f00000000
m>S@00000000HE=:hPTV00000000000000000000XYX?00000000hdVl]Ajf]0[:0000000000000000000000000000e2dnXXRi0000H8T<0000dO\lLY^TDMTD0000
00000P]H00000000h^c^UBHTd2IR8YMDMB<@<T[adLo]lKNY923;aFIQ000000000000D<HQlSW4D[nQ0000`]?]<LgU@>0Y50Z@0eW=e2B>dNVQ8:\4hL0YI=3KH1A6
l5f<h5EnledJi;\i]E6l5F`h0000P@PO5<7gmFTe0000@LEQm<_Y0000000000000000000000000000000000000000LEi@00000000D]QKh5POiAYJeGkD00000000
\IKU0000000000000000=DiU0000`QB100000000hRC^\\6BE4_KY:RQXXILH4I[l9Zk0000HXE<000000000000]1f8D;5f\Uif0000DQASTj?I<fE?hJ2G8Z0P`hK=
8?B;YA]^00008TMo0000000000000000h[5]hd;J00000000000000000000<K;400008J570?Pm8?ED\[_;@<1WP03`\0mdH5gH`6N:4<[0TILUHQ:6Q84HUF<70000
=?BBTaCjP@ao0000LDaB00000000<_7>0000A7\X0000000000000000LF[f@cb0Xo0G`\4c0000000000000Ko@0000P[A]000000000000h5@k96fC00000000HMBE
122c=0ee@gZ10000<VDDl<P8<EA\000000000000TFf8H]1_0000T^K?\F4d4i44dAOC00000000000000000000lHn400000<=N000001iR\[fQ<bSY41W48HA70YT>
`fg3lkI8LG`5000000000000\;[W<2JQ0YEiY<Mc00000000D]HWD85\PoI1171a43nY=;YR<nH@AA>GMEK>00000000L]XZ`6n64EGA17HJ9EVh0000\6BaDZET0000
00000000U7:eX?6^DKDc0000000000000000Diai00008BE:0000000005U3000000000000XZQj0000`;@ad=]d]5@gH@kH`Q?N]DEBH@UJD7C2Y7IFd;\90@@@dcL\
P5i<`hC;E4b1Y<aoH@LQ=2bgU0Gn\V^WU7L;l2P;I6Nf0000H?n>DnGhIBdS000000000000h?LBm@e`aAk_M@SU<JJKh2ooMGD:0000000000000000000000000000
0000000000000000Y9gm00000000Lef^0000d:8AAAA2@KT900000P?>hZ7A8AN6U6_U1=dZi>D4000000000000lKkelS<?0000000000000000IFlh@HhX@U[;0000
00000000000000000000000000000000ho_S`Wb112F<H?o:M1>jY6[TAF;PL^k;Xb2D4@DL00000000\Ue20000lL750000000000000000000099[O<S>l0000@bWb
h<RIH@T]X@bK0000000000000000l;UP4g^MIA7Q00004amb]2jnm@dXiBakUG7WQG:c`69_AGc;`@n0LECd8P63\ULnPNdNM;;<]Dgf\=<^PjHALS<UHfW<DFD^L=lN
5?2B0000@am?@7ZB`A[n00000000XXjcX1V50=Xc0000000000000000DY0@P`eYhBdh`001\ZO;0000h6f:\A<FPhXXhjEg000000000000l52XdCWa4RhX8X@V4PV4
X\hKeB3=000000000000000000000000lmAXM1\;L`^?hQJb000000000000DnM[0000000000000000H:om4RUVhhCa00000000HX0D\QQ[<04j@\eH4>d;Q?\NaCck
XNf>00000000D=`Na0gb000000000000000057CJQA730000XN>lHWcc82hF@5X891I;@YVH]DKNH;e?0000000000000000TS1QPV<cXWkNYCgZ<YfCM?OX00000000
H[?nL_o>P9Rjm>^Y00004W5k000000000000\QCiP7KQ0000000000000000hm1T000000001@Y6LbM3M45l0000Xk1]1ERE000000000000D;bV000000000000@_Qm
8@ZohR1MDg<f<[lX\\\[00000000HGd``PA@@gG0`dV10000000000000000I8:Z0000000000000000000000000000E;df0000425VTC5J00000000PA>F@1Y8MB<R
XAkI0000000000000000X?\U00000000000000000000000000000000000000000000\dn2@:]9<YBBh<<iTZPO9G=lLcTeh[;?0000L6PU4A4D@CgM@3XH<KDKd]@5
D_GlhhTQaE4e0000<Ani00000000000000000000812=DZ6^X<8VT^Xa\M9Sha?h4fK1`ffHU0cXe2H5UCheLY>g\Z48m>5F00008J<M0000000000000000HNMO0000
0000U<gc00000000=0@I00004J;900000000eA6I00008I[a000000000000000000000000UD0E000000000000000000000000000000000000EE?T0000\4ggT@MG
0000000000000000@iG>0000lP8C5?]_00000000PFN`LdP@0000XDPo00000000Lh6WTBlT00008^SQlXdRDaGia;0AIEXlT\d<000000000000X1]n0000lLAL0000
0000dbWITN2H00000000d15o0000<X0n4o5m0000`BlcMH6idJ^MA:1j@=18T>JE\E02TD^8LTYiQ76T84<?4X?=<inN0000000000000000000000000000LR\aDf5]
00000000XJ8i@nG?]AiLPLKEhhVfd`Jl0000MDSc00000000`fS3i<2P000000000000DcDU0000P:F=0000eGM1083@hbkF00004[=<H]fOa1Md5=_glCFkhNXT8_Fg
HdI^\A0:Y;>cXb3gQ>bR9DC_5DcU000000000000hK<6XBi?0000@1L10000000000000000000000000000000000000000lf@B0000hM1G00008[J^000000000000
4bGA00000000000000000000000000000000000000000000\28H0000000045oM00009:Q^`jZ00000000000000000<g78`2Me8fA9000000000000X9nJ`Xg:D`^5
000000000000T<n<@T2KH^6GDW=]`?V<000000000E_L0000UA2D00000000LE2X0NGWTP1l0[STiF1?M8Y_XkRbQGF>d2lm03YhM6N000000000<E^?000000000000
mEl_0000000000000000dTHU000000009GbQ0000000041K2@=aHHGh20W=O\gF`Y>g5Lo4R00000000hkDl00000000I7_;00000000000000008i;A8Wji1F070000
00000000eBN<8C0V000000000000\=\3<TJL0000000000000000`5nI@\E:H3[AL^BN00008FJo000000000]bi000000000000U5>OI9aZd5=F00000R]dHdMT`:6i
8H=Nl6\OX;>DPVXi`LZY934L\=2aM=\VUBQ3U18;@CMU07MVED>[1@iP0000\eHR000000000000\=?70HNm0RGNUE?f000080o60000000000000000IEPb]8D94`@H
00000000H3ND000000000000h7c@l7ha0000]76di9SW4b?>h<Fc]4VYm@jj58270000000000000000dA;400000000=:\FTe3I00000000@BLR00000000<L5H0000
1DD:MER<=294000000008;8Z<M@kLb\V\CPf8l0OdKhBmD`2H20\h4\YP5_cPXGn4f3T`lMLX<BMP\>j<^k\44=N000000000000hGBH10Ae00000000000000000000
000000000000000000000000\gPn4A?2]?H000000000LVFW000000000000XI0YPIi2dS_fhQKFldYbiBjb0000XB2EP@KS`C?;DDGP4NPY\]`40000@ASA0000`fT9
d_K000000000ddJE\KjlY1c3000000000000XgFJ000000000000a@IA0000@8o>iDKZ\A_NDMm0000000000CW?0000T1:MDhMG0A:e0000a:Xk0000000000000000
00000000<4O54d[M00000000HFKJ0000@md:000000004^TC`[kk@[47I3=H`V_;<=H90000000000000000@3WJDNUZTZhMldaO]H0Z000000000000DG]ndOI]dl<<
U89o000000000000000000000000H2i493_L0000D52>8076hW=jXH9:E7l0dWgO0000HcUH8eoD00000@n_lN9:DU>g00000000h2cJL4BfhYLa000000000000\2CA
0000i1QeE8]m00000000@bJ[X;cP0000XGhM0000LG2i00000000]A910000000000000000Ld<fT7?0dHW^4RoN`[Z>56De0000PZVe000000000000000000001DTG
4c?9Y9`aPH9S5<JM0000P;1KPTT=0000]9QKT4V[XRS=HYV00000000000000000PaZm0000DbY1T^dj84=g000000000000ICOT00000000TAXF00008Nba00000000
4N>E4Zg``CEDhON112em`jMg]4ZNT7cQ\BA:E@?@5CZd5DKi000000000000000000000000000000000000000000000000U0_]aGFJ0000@YoFU3bP000000000000
0000hm<XeH=50000<7Zo4NfJ000000000000000000000000Dk_DH=^0I:[g00000000dE5k0000D`Wl0000lW=<0000dYen00008ZcG0000000040;b000000000000
0000DS;oT;=WDkH[0000P9FC<Uco8C;kXmVIQ6NL<bKfdBX5@d<;QB`9000000008f?g<i1Q000000000000Y?gOPJEF<Q?<XS220000000000000000LcXZ00000000
0000h:@?0aLc00000000M1HZ00000000`hhW4mXO00000000hD_ZDT=Z00000000000000000000UB3gHbJC00000000000015;BAAQX0000000000000000L5U<8Wk;
0000`J`o00000000000000000000lTafdc45`>bX0000\O9Thf_AdkeDP3R_00000000T`la=7X@0JAV0000T<J<PUamHX:g0000000000000000PH?[0000P\\;ha8L
h7VAhkS2Y<C=00000000000000000000<3CZHQJ34YJ6d2@>\\XZU8Oa000000005GWl00000000@;G\`4Uo93Pi000000000000LW^MY?6Q00000000dGPkP1IM0000
0000Pd<H000000000000`_dALi<b0000hJ[=A2^RIEjd0000\NBE000041LK0000YF6@000000005;3c00004R^=<[N200000000000000000000H:D`1D3K00000000
0000LTXQ000000000000l@L<8@Q[000000000000lIjd<KeB0000@`<a0000000000008Re44@;i4Y4TdISb@TP[0000L=O]0000000000000000\CE]@AgHY:f60000
0000@_TD000000000000TV6OAHB?T]_\0000000000000000\WEh00000000\FnTY7Z0=6]fa7Hi0000LRQN000000000000000000005Fbl00000000lkg:00000000
0000h?XX000000000000l=i>\QmRP@fCLFC?U;R<LBV>h@IIlJ:P41_c4SQAHIR8HMePTaC^DLbKPb72HZ\Xhc<_X?L1@R5b\`jmD=5=Hi1:TmWK17MJh7GBXaTjM7Ud
1C=UADQ\00000000000000000000000000000000000000000000P4T:000000000000P=KM00008[^90000000000000000T=gld8iALDR]PeeP0000000000000000
00000000000000000000000000000000Th]X]5QW0000E<V[l@W300000000000000000000@e]2XY4<Pji:Y=Z;A7FfECIa0000P;_E<\lSUG6U0000000000000000
00000000000000000000i9Yn00009EAO000000000000lL:dD6eJ0000LOcc0000000000000000lFhm00000000\VR?PUNnTeVj`hUP00000000000000000000H[MD
00000000HTSII:S6I@Zn0000I9j20000L7LB8ljN0000dKZI0000=@d:0000\;Zf00000A9e000000000000dCWU8YoW\1:^U>To8B;<M2i[XdXAHCJ4mA[c8?14<`36
1<4]`]:HEE6900000gNY000017Qo0000L7<VTCH]0000`6c000000000LAf5000000000000`kYkH@P@I9mA0000lR70000000000000`<GPhNg6X:d4hWZATYYmdkf?
0000000000004El]0000000000000000<i9k0\YL=G:W0000`2QmTeKVD]K700000000LQa?=C8KL?=C0000D:h8Q9E6<RL6HTZU000000000000=@dj@PDP00000000
YFo2000000000000YDJm00000000@e5:000000000000000000000000<U;]h1HG0000000000000000000000000000M2eL00000OlR9@Q6L;]eHdN:P=O@M1Vm4ma<
Q71UADnhhM==YDg000000000@[_G0lFM00000U4l00000000000000008M0L403Q00009A5V`TOo000000000000@=Cj000000000000110UD:bA00000000h?aQ0000
0000]<S3d:El\D;E00000000AE`600000000866DD<H0XG_?@RJSQDO^0CB00000000000000000LgTg8D9_m1`[000000000000Y<mU0000<GbW00000000\jaRDVU4
4^QVdmcKD@Fg\520=BCi0000000000000000e9M7000000000000LU9R`8P@<?1K\BDd0K8Zd]Yi@aSH]?Ho000000000000hHMN00000000T<Wc0L1T88OE8;ZSDS`l
4YSkP]G<XI=YLdfJ0h>60h?HQ3kGP7QA99F>LFOZH1DSLeJOQ=kj1B<4=CjZ5Da?d:QWLIM8`JUIXMb]`c]j]:WZDMN3H<DS]ARil>mYAEh600000000\1YZ00000000
0000000000000000@B3^0000``46ED^CP=cj000000001?Zk0000X7:n000000000000PS2hD_NWD42ULSE5E8\o<8D?0000HaLA0000L9:h0000e:_[000000000000
0000000000000000PFfhh?om000000008GAfdbOm`<<<@:jf@MNJT2N2hl1g0[>G0000000000000000]E^cLDWM\5?W<ZK<0dlDmBdeLLYJIG730000H^kK0000@`l2
0>CfXnhIPY7c000000000000DFaU0000000000000000T=Eb000000000000A5ThLIN800000000H_R@D2hPY7?5H`oCT@Xjh_7Z0000000000000000000000000000
PSd4`ae50000000000008W]8<IlY0000000000000000000000000000H:iG`KFcH5a]Xc1aY3F]0000000000000000mGN]00000FTVHYR50000000000000000\KA[
0000DYig0000`;Ol81Q[`nIc8Ce6PKL^]=@E@Za:iCC^@81?l<YZHQBL8Y]\=B\OlaHbHoN10000\ReM=5ZcaE[30000000000000000000082IghBdY`]4Q0000LDY\
<fcV@W4`]0S800000000000000000EL700000000lR?h\fG50000TlLSLSYC4c8cQ:U;00000000LVY@iG`K00000000T7<FXGKm00000000000000000000TM@=LP?e
HS`S00000000XZ4b4>b7`I:9X54MHH>KPP][DZgSA3Y:e43ZUBlo@R2B0000000000000000l56h9<oH@\EX@LYk000000000000@26D<2YAdhfc000000000000X4h4
000000000000000000000000DeU_P]=XdebF<iZfTm]i0Q>Y00000000000000008[=jHF1]P1XH0dnP<el8000000000000`4nC0000h;e44`lI00000000T`J=dT6S
00000000<Gf1Y7dg00000000hXP1@gJjlU:n8gQAA@dL00000000000000000000XXV900000000a4JN00000000000000000000000000000000000000000000@?_O
m7kd0000P=JmA?QD0Gl=0000H7g[LS@^T\0J0000POM<hX^=eDnP000000000000\:^MD?4h0000TR^I00000000lGXl0000000000000000000000000000TCTCd^j8
dgmG\5AI00000000<EJU0000000000000000hKjRHR8L<oTP884K49?300000000a?eT1BJRHceF00000000000000008Nm[08KT0000`GCZ\EMK0<`>E<eK49bA0000
0000000000004<WVlJFT8?X<A9l49;oM@[3i=;Ue5FaX0000000000000000LWBVT7CN0000H23`@@Q70000000045``<\Me0INP4hD50000000000000000hFe;`5kY
000000000000dUF]0000000000000000E6Kg0000LEM400000000LCJ[<kRJ0000AEeWD8M>UAZm0000lhFY0000DMjf<SRU4jcCQE5m@9dZ``@Xi8`c000000000000
000000000000mC14000000000000000000000000d:odPB8]eF9m<2QWXRZd00000000@FZMDe0Z00000000`1\40000<R_>94bVD2:;h11bL>Q:DIdZ`L<eHQo`hbKA
<d?=Q7Q;Y<SKMBFJ0000Th@o0000eAcgaCCLiDl:dV890000<=QR<PA`<AQBhoojLdIQdL;U@0NIP1R6h2URL6@SlD8EhJLdX5ccT@@UTDBO`EKF8`TEA8R800000000
00000S]>0000000084XWX5>AXCDVe@LA0000Y8kl<9afm:nn]CcG0000hc;=4gKS0000LAGk00000000000000000000XBiMPj_4Y9dS00000000DFUHi03?0000h=3T
8a@L00000000aF_lT88o000000000000Y@kW0000@Ho[0000h;Dc<>IG<2O?\ViLAF0I0000000000008U95L\W;P3BR4UAAXeB>8D84Q26?000000004KkW0000HDO:
<5amP:Ti<K1]ld_iLnHL0000T9T`LaW^LK9d9FBX0000aF`Y0000lQOnh[2o8_?g@cX>dZc:e:3l41FbLH4iA?aLEE@P@53@00000000@\IU0000LHB5\i=CUFdO0000
ld6a00005A_V000000000X^k00000000ADU=AH2=00000000PR500000Hk?T0000TWGE<5EA4]\X0000PQZ\D_Sn000000005BER0U8@4Vmo5BQW`YeYP[\Q00000000
000000000000Q7O80000LK4MXLH0lAAY@3=7TGOI\U]j\jIM\M3Q9=0;U@gFA6nOTL[XTQe9Y<RZ0000l8n;0000hb0R\NAP00000000dVUM00000000000000000000
000000000000Hm\8000000000000`Q6i8iOj4BS2@C1AhEN:`ZT]@9S;E5L7mDia0000000000000000TDZfEFok0000HAe>XD6YhAd]@=`[4VLRDMeH`3:XXfRUI:6^
4P`E@BH7`f4eYEibl2>JI503T:cW00000000T0nR0000D174TS1C8FjHPgDGlo>90000@M5O\EYB0000530Qh=1H<?6S<DOoUEAC0000La:1MH0?0000e25g0000d9Ce
000000000c]8L<aYX1Nc00000000H=4j`YDW00000000lLHjDWDnm;FD00000000DE5;00000000dcaG00000000dE7D00004c0SY?LV00000000000000000000PA@c
0000H1AM0000`1W=h>;K00000i8h0000HU69X^g@Ted[0000d9jhL\ik000081bK0000000000000000M9`M0000A9lmTjLdDJ@K\h2X000000001G8SL^KQ00000000
0000<8md0000`4;`000000004mYlIE\k0000HGVF000000000000\AnBdNMa00000000`kb2\`SBi3e800000000`?[Q00000000`3bi0WT\000000000000000083cn
0000d46B0000@iGR000000000000465i0000032_0000H7b>00000l7SdXc=00000000hZ?7\QDQ4K?gHk_V1<IMAFeKhY;l00004O`70kjoh>5700000000L\_Z4b2b
`8;UYC<_000000000000h>6k000000000000HQIA@T[T000000000000h4mS0F@LP@\jQ9hAm;61lK9G]=TL00000000TOZY4Tmd0000hXNK]7>[0000000000000000
mA]:000000000000d4ACd[4DlW^71@\Z0000dJ5]XJlnHAWGAF@30000X3gDXRo14^VN99R_00000000@P@800000000`QIf00000000DHhCTm1D0000000000000000
000000000000000000005B@B0000EAUW0000<\5H0000d[a=0000a0h6@<9W0000LSC@000000000000P`aLm4]]0000XPGeeCJE00000000EGU5TLX8000000000000
00000000P8ol000000000000<6<J4oPkll>W0000Q26YEF9[0000L8AMEA8P5A`U1AldmAm<8jI50000000000000000e@3g0000T>SCDbSld7_b0000000000004VHb
00008D\W00000000dnTal53ZhcW>0000diHBXGEL0000dY7NdSRC\V\TLX72=55N`C]>XFi<16DW000000000000000000000000`:acdCjE0Fa?0000hkb@00000000
000000004CcL4ENNDR=OH2MThi37=BQi0000000000000000XK^_0000HPaL0000\8ToX8m:deYN000000000000l;YS00000000000000008JX=HC8]8@_\8`6MThDf
I99Fi=RoX;K@UFYl<ch7lD4JhWc?00000Hj70000T]Ej]Cg300000000LdHA000000000We4T82\00000000D5l`\1RRPJaWQGODHHEoDHQ3l8jjTNKA@^cKEFOH0000
00000000@1J:00000000000000000000l5KU000000000B]YY>aJ0000a0VT00000000H<\N0000<:GOP\B_]:dQhVdG0000U;a@\<;[LLA70000ddUe000000004[5O
1A6g00000000@Hi9L?800L8^]1JCYF@H0;W_8W_mlV2mAD@kL8>800000000Tj?5UB;5hmM:000000000000000006NJ51B?000000000000000000000000\F_O0000
TWDX0000000000005GEZTG<D0000T?5OIDb28m2V0000H:5g\G\O<J1=Xjkd945@aE]O0000\Ho5Da78hmNg0000lm=ZLEb0hXBVl^P1Hgb2l\2C00000000X1OK8:P2
0000P<?]L[Rd]Aij000000000000X>i30000H9NTPVBOaEAj00000000<[YkDShS\VlH00000000DC`D00000000000000000000HGaB0000000000000000Q@=TQ6do
D<P`00000000dF@[`gM;`9W80000DJjJ00000000d\8m00000000L6[L@a_lTA:Vi3ZQ94m=l@iDU:h`0000`n3;Dj]fe89SP7F?4hTEL5C`0000Q=FRX4mcH^B:H;]2
M0MT<NYoPO\RY?\`00000000<g:[H?5000000UMf000000000000T]i9D6hODgoN@5hQ\ij>0000DcioH;A\8L\@@>LY@A2R0;4j=F9O0000HRXDlbm>I4n5m@>20000
00000000@<QQ840SdCXBP\fZ\Ahi4hAF000000000000\0C:<S9[00000000000000000000@9CO0000hcE=0000hlc[5Ad9000000000000A@344LV`0000\W12hI2T
XJ@i0000Li<K00000000d8J94Jl20DSk000000000000T==TA>lN000000000000d_=]];k<0000000000000000A@nZ0000\4C`0000000000000000LPI<]D_iH8Eh
hBhSDCdZLDFS`FM`d:o;<C[U4HRATU]ElYeA<ZA<lh3A\30D`m^=dlWDUF2b1Fm^00005EI;mDBW000000005B^_0`XfL:g3H7dDD?LSLLTFX4UElm[0000000004V3@
d`R10000000000000000000000000000000000000000Hg]N0000`TXgiB@T0000854k000000004EF:0000000000000000Tm5P58J>dlg9XfZae6^MY9L9m>7YD;ha
dilYd7f\@`nnEGVUP43L<hNgI0:H0000d3LF000000000?ea`]76<ccL00000000E1AOToA155LT1:?L0000hIVG00000VSSI5OBQ>OMA?l5H6=m0000000000000000
000000000000000000000000000000005AXHiEIk00000000@D5Ya0eD00000000DDD]000000000000449RDPG>00000000T[Ba8i[`0000L1<MTZNWDejD`MZadZ^<
00008J6Plh4GA:Vo0000T82f0000@VCl@Mc<4;d;a2LD0000DkdPdTd:0kR2DQ6E000043D1<1[\00004h^IXO9A8Lci0000000000004?O:0000000000001G?Q0000
000000000000P3AZXQP>000000000000@[Xc00000000d[iE0B9dhIMa41eg@NKTT\A;40L4`0iMXN@;U0I^0000E<]Am:lE0000lF0mdKMGXb7_I@WnLVOV0000TKWZ
lPe90000PZo9000000000000X53jT67]4Oc8\eAE`[\kXo`g1;I0AA\P00000000i=`N0000HlaaHZ;md6=2XG_4TITS0H3NT[=P59HMH<N?H5^glNa]XfgA1CKX0000
XIDf<df<AFNFDLeM4W3P0000Pelnd]3D`USm91Xg=F<I0000Q?Tn=CG?0000\K26hMA6e=;3000000000000I1IId4ID@b8CPAHRXi@Kdo_2]9c30000000059M]0\D^
haFi0BQW12Fhd\]5<2O_53`GLJ2ZXaeUTDX:16_2I7Th0000000000000000H]KmI;BQ00000000<I@G0hJR`J8Q0000<B:<000000000000A69[0000PO\90000haYo
`<Tfhh`Y0;GO00000000PKnGXG^dh`Lk49AS`kCe000000005GoC`fSW00004lJG000000000000UBNE0000M;NQ000000000000=17I000000000000H`;MX@aXLBHF
@YbWH\Qe0000000000000000\AKU00000000L7dl0000TT20TkjC0000DFQEXMYi8MQ00000D752XB^000000000P5\j0000LAo50000h15GXALU9;F4EBW?4o<DHT`d
1B<m=F8kl0Mml<B;<h73];Ro00000000000000000000\Sdk0000l?7P@Q3gY<DTlf9UP6MOED1S]Ea:DFH>000000000000X0P7=CLl00000000`2Fj0000dHc^DY`M
D2XiLYlZA8UgIB1ml_8oIGVgXIPa0000@dYm0000\YK2\TeL000000000000Q>L2@JDC000000000000d0<O0000000000000000`AGI8VV`i6X20000000000000000
00000000MAomi9\H00000000000000000000HGZ[Q996dMDOX@\B0>J]8M260000]Ag60000d?^:=?R40000000081kNH[^l00000000dS_;I2W9dQ_b=4<b84[Y0000
00000000\Bd8DLUL8;]MH5DPi2ohIDXL0000000000000000L6FF0000aG2A00000000h`?beA=Z4=R1T3iI@eT=TQX44j33`eR>=>=DIEf2<UHgi=LF0000PETNLVYQ
`IoS000000000000000000000000EFR]DGfOD`A\00001ASJHD]:000000000000000000000000=FA>000000000000dlnb0000PA@J8lAI8=W]Y024DAb3\_eJ@iO2
Q?D40000\AbL`[<50000Y7n84@`cdAMYlEi69@0L0000000000000000TZn>0000000000000000dJnS0n_J8eJA9@\6MEaR00000000=?m700000000000000000000
<K<eL`9fLggAE4OUXXoL\2>`XQHKQ@T;00d]P7\Fl?]XU>8[4C2D000000000E[C4I<k8Tj;@OCfX`=S<76i0D@K@UR<8BL5UAU6@Yc<9CfO000000000000E1dTQ9P1
0000`L_;0000`PHl89`k0hk\HATm`WdH00000000000000000000DYYC000000000000@de`00000000hTVUdC`6HYTN@7Zb00004U?[M2N9=4lm]?<N<?Hh00000000
00000000lS^:000000001;D84;g8@<H^hKUl00004F4S0bI50000PFiYhIc00000000000000000XFSo0dhTTcfBL:e[`VQT000000008V`]\Z5P0L7flXHBa5M70000
00000HnC`86<00000000000000000000dGMDXTW]000000000000TTBKUG6I0JILDOEZ00000000P]N6151500000000T@eC4[^WIDRR00000]TY0000000000000000
i0T_0000=7gPLdN^0000@\O7=D5g0000a=bA000000000000PJbg0000@:?Q\C3MTO97\c>mEFfM5Dh>000000000000DCY2000000000000lF:=\c2DdXNm00000000
00000000@KZ=LK^3Pe?0IB9d00008VR00000lgVI000000008<3?000000000000000000000000Lf`d0000`XK<0d4AEC\AeBA8000000000000PBP:`<PKXDJ20000
4=8IhC:@iGRVP6VLH:U[00000000000000000000\C=o@:gh00000000000000000000T[`V0000000000000000000000004Z^I9E9lPOlF000000008g:P0000E7YR
0000X6\`DF;74LVQh69QTHYnL<hlDRbZ<9O`hHX`<a;;03OTd92eXdAL@g6PXk8BX>FTL<b1@;[lDSaiE@@>1ABX5C4jLKZVdadhPn>A0000@c:0l@JE00000000H@8h
dBf5P^aoX<RfhF5Q\f6D04P<000000008o]i000088B\H3Xn0000000000000000000082B300000000mCjl4LeA000000000000000000000000DcAnl_LK<jSXdG4;
HU6L`]NbUG1Km4o700000000LPb[lVcf00000000hhLT0000D:Bo00000000TAEU0000hH;@@CZ9`Co1l]5k0000iBh^00000000000000004^=A4=75\^[i@R0Jd8Io
8XI]@\9=Dn[Zh][oa:c=QCZ1000000000000M6HVa>F50000LP5=h7<il_WBi7\j0000000000008CQ4`<`NXNmA<7_H@DFhTQ?a8]l5\D>9XJG7TQIT]C2l00000000
066W<>_HLZGf8:QG=3FhUBGm0000YA8\0000000000005A\h84RQ8HkcDS]fL`OSdW1dHemmi=U^09J85C5NPj\F1EISTo7W<A6\0000LGQR00000000lLSl0000<0@T
P@FX0000h_bihQH8000000000000000000004?Lf95]54iBiMFGP8@ED0i_6lj9R00000000000000000000000000000000d3=D@>mihE]100008LcU000000000000
4[890000`?:69D`XXeDT0000000000000000@\[\]1:ZHo7k000010VH0000D>A<000000000000000000000000dEK9l?\c0000l8c0dLL=UF]Y0000hfk=0<T=DZV4
M:m[POJP<2Ee98ZE=4FI000000000000`akBd7@@8\2^000000000000@QB>0000=3GO`n]<0000HP=YT191l37iA;lR0000haGNe@FYm61L0000H6W3D0jc@LH\4VAb
HfAT0000000000000000000000000000000000000000<VR]h;4ZTgeke60W0000D6j00000h67R88d]HCC5dW<D\f`U8mQ[0000Q2@RD04Q00000000@aeCU>Nc=D2[
lU7a<dPQ0000000000004Cj`000000000h400000lV:3LP9JDJhHTAdM00005BY=Hb]GHVc;0000D3a:000000000000dTNW\nID@X\XY14hLGaM\i_j8<Z707d00h0o
U16J<WW^\lKIE1[3d\:M0000Tl2J=CBJd;IYX3?4P>R[PAjoTHiSQ08MM8hD00004NCi98dE@bk20000l_h0000000008WDG00000000D\`o@eY6=3<RHX[D0000XIQ<
`DEc\gm;D19ED3>KQ@XjACUcM1ZT000000000000LbE]I4`KX5Xh00000000`5BTHQW>L5EZ@LooHON=H0T`m6ZM@WNNUAMhMDd9M@D78WIO0000HBRFd9ZO00000000
0000A0H>H2KU4Ph60000<aSe0000`A0FTEHI54]A1;4SA@OJmCPh83B9H;^TlDK_XM=Ia4=6T\[k0000A0bKPR>c0000`:U;00000000D0BO]FY900000000lAT746RV
0000I8N6M0FW0000XQ_J0000HScFX2G;0000T<SRXRmO0000MBF800005<Ah0000HDj\00000000`9lF00000000mEL`00000000`ANe00000000`D[9dPIa@cLhP4gO
4No0TlfJ000000000000]E0fd24e0000X[5l0000A:9Cl2TBi@eNhhdZE=56DEfV000046ST0000TWHn000000000000000000000000<>gW00008faX00000000h5Q^
HW_B\E@_U1<L0000\kA^@o2N4M4Y0000000000000000000000000000I3gGi5?e0000Y@Da0000h9VAh:PZ8nef0000`3fL000000000000000000000000@COF0000
0000M:BG0000\oZ`0000XK@>`4;mH5Jf\T0a@3mn0`0@h;fR`FLd4MZlQ5=KXQ^he@G:AB_g00000000000000000000i8P[eGK9`V9M8Tic0000<]d\THFE0000l8YJ
00000000a@>PHcemLmo197f=00000000\AaQHdndmATXAE>1@YOC000000000000DN4C000000000000000000000000000000000000000000000000L5OK0000TJF@
iB6@0000h3Ki44h@XK7\0000d8fLL?Df0000000000000B_X8@aH000000000000d0nC@CCjP\_l]1Ria7A?MGZf\]2300000000LJQ1e70[00000000<cfn0000<:G8
TDm24kD7000000000000lE[f]B>_Li6nl9NGIDM@\PdlLBNF\`cN=GZT0U59\`@30000D\8I0000PYUD000000000000<EbP0000XBbP00000000PF]TX58Z8gS^8IXF
4`3ULDn_U5Cf0000000000000000000000000000TZh7UG1]0000000000000000000000004`BY00000BO[TWj=0000XeOQLZIh000000000000`?k>QH1SH_:o06?l
00000000dFDIXFBm0U8ZHV5?\`jYPcn_1357QABdmC^01DhP000000001;8<M;Cj0000000000000000li;l\7O\0000M4;_00000000D9GRL=b@<T_IH[T:00000000
00000000TY_L00000000XT;7dWCJ]AcCdNAj@6RI8XfkLcM6I8W>POGJhE3I4j==0000dLCeD4a>@9cK`e4kPSZn<fb5DiDB000000000000000000000000TSM44J3@
La[9h1T_P<TLYATg@I`F00000000@MmG`=7^000000000000m3PM00000000H_^[0000000000000000D[_Y0PcP<b:<Hg0mPgOK0d`B0000m:>@X6Z?0000hVF:m4Xl
4eHdXfVQ4\K900000000XES8=FL`0000HDfk0000d>J4Li250000000000000000000000000000`XnI0000000000000000@7ao0000000000hIL@`5000000000000
hZHJHS:JPT@ZTCEND^2T@=\BH]J5h_k2Q54Uh4ThI@91D>8ldbQm0000XMP_XXggLPkZ@fh2A@JR=ALi\\F3d6o8\=R<X2Q4@?^YI=MLX<33LG]KdISVdKUZA1NbiDF\
000000000000eEef=5YDX0QP000000000000000000000000d1:C0000000000000000000000000000000000000000Lo?I8_OS000000000000`i_F000000000000
`?e80000T\i]0000000000000000LmRG00000000H8A;000000000000000000000000H2T^D4Ke00004o`QUC]^0000000000000000]:GZ00000000a2?;h74G0000
00000?a^LRhK\OTO@3]E<S7W`aG^LBFYlCR@\7oQ4P[cHc9aTlJY]6h;000000009>iTI?RO0000hc58U1^9<6:l00000000D0CJ9;2;0000L^dF0000`P=h\@cUEGH0
@i6V\hj[00000000Thk<0000000000000000\6nBl=KB0IMm0000HO_G00000000<:9l0000000000004AnO8Fc00000XfbM00000000T?g2000000000000`\=:0000
E7jcAD:hLW]G0g^Y0000PTAd0000X@nC\DP;PL@XTfaE0D:94lJ5UA=HEFo>00000000]5AI\CV=8gR<=AW=00000000l^7>19Q90000hRHoT`\ELE?6lYNZ00000000
000000000000XFRh4VJl00000000DYV`5CkP00GC01Xih6>F47OjlfmK000000000000000000000000`S`b0000000000000000QCc5lWoh8nAiA4gM000000000000
l^^<L_e=5E6E00000000@k]C0000l<US0mX10000MAQF000000000000m1LI00004>8VXOnCXRE9000000000000000000000000`oGEDKI`hiOLdG=4lCN=PJoX`I7<
XP<C@YWKlnjbm=Xb=CE51=Gf0000d8LShI^7\[C9aE;FHdP_000000000000<<JKlKf=T_3\<ah>PdkQDT?CheTW000000000000@\=[E9Ne00000000lX\gY;d<0000
00000000PWVTd;JO8N20M17351K7`Y9b5FUI00000000000000000000TPUa@>kCHCc2X@7TQC8Z0000000000000000000000001G<Ia9b0l[Wo]@;A0000X?`j0000
@E`ET7^R0VN7<=:iPDi6@gD^004300000000000000000000Pf9H0000LR`o44c700000000DZlk00004aj24cAS0000\5`R000000000000`4B50000HK@U@_RP0000
\_<R00000000h=ZiDJDd0TaV\f=L00000000000000000000\3j1TNGn000000008Pi:M1_2000000000000\_AoEBQEaD2m<oQG0@8MD_b@l9\Fdc8AX;i`@4N>\@^H
H1?BD3^MldjE4eH<\f66U667AFd[`<C5EGC300008Rf_IAdo00000000L?8A0000000000000000000000000000@j]0000000000V\mhX]`T]Lh00000000TKLmMDml
8D`X000000000000TOGZaC2Z0000000000000000XY5ALME6000000000000000000004Ro^`Z2EL]\CU4SP000000000D2f@L_V000000000000Y0@m000000000000
00000000MFZb=@V30000000000000000lAVCdDkdD`P<000000000000QD?c000000000000000000000000P^D0l_LW0h`O0_ln0000h<[_D8RF\>U10000A@_<0000
000042_F0000hBK=@CP9d<aHPCL=Q@W\P7bha83^00000@fW000000004:3h00000000H=PUXb:T0000hQJo0000UAB:0000TQm1=8To4=hS00000000IH8@8Z\KdN1S
X?bJ<CH;]GDdQGdf00000@==0000LP8i0000P0e7EDZA0000D8DPUG^P00004E?eHZ[O<f`1000000000000000005^A`_`]0000Xma[00000000\LAbHk5flWie0000
00000000X;9ST\1M0000UD@YlIO;0000000000000000YF:90000\AZ7`T;f00008^=^H4US4@`m000000000000000000000000T7?c8J=?h\Gd@FeIP]^7TQRIl_Mi
000000000000EE_c8_7LH3jM8H][dOO\dhSa00000000dDUR000000000000P\\H00009=2000000000000000000000TB4h00000000lHgP00000000000000000000
8GYXU=3l0000T0e\lMWa@b3800000000a;RP00000000U9@dXUYS0000LliR0000`BoO\<4iLYdkl[KTe?_lm6W6`fd]5@o>d07AhbMEllko5CDBT51cmF]n1G?@0000
000000000000d0bAPMO5TVd9<Too@1hlm9ci0000000000000000000000000000000000009GQ0P0;T0000000000000000<d^@00000000D]NTLb4_HU5g0000=:I[
0000daMOd>nJTc?U@fV;=93@PDod4Vg=Ph;a0000\`\fdXe[=96H`aZMTSXbLEod58n:eH75l9cii9YJ8<FJdFP0LGalDC7mXMjUdQ5cX^Q=d4K6h`E5TmP;0000E4dH
0000HeR00000mEXK00000000<6Rj42X]4:I0dBm^dESW`6>mi8g6I:@GABJ:=FDn`ac\P6M1<g1600005<Uh000000000000]@@\00000000dmZM0000000000000000
000000000000dFR<LcW`TVXK8KG@000000008Mh;`CR_0000H>C@000000000000XE0^m2?MP[IY00000000DhHeT=I18D4]@^ZW\H^ULd570000000000000000MCWU
de@[00000000X5Kh0000eE=SXQ;500000000DRo@0000T50?0000MD:D1F]DdA^A00000000000000000000lE4a000000000000000000000000hXIoP`Ue=H>I58^h
<JC^mBicmDkh0000<eUQ000000000000000000000000000000000000iF\K8DW200001@Z\0000YF700000lHXU0000P:B2iBU\X`L>000000000000`ElNHgRM0000
TQF<0000@Lj[@c\=000000000000P45QT?CGl@J:8N400PJg4WCk\g_?97Wn0JMJ\RLeLG3fDBm3IEJ:0000000000000000lTZ>0000LOhW0000000000000000@UC^
0000000000008i^A0000DiWE98Wc0A8jP]3\0000L[8`dG4M9Aj<X7P[lCcg`^?H00000000LPcAL;APdKE>HPX6`STEHiDV0000D7AH0000000057kTPbUV@Y5`hdH3
4@A_EBdA0000M3bhd4FD000000000000`gj0000000000000P;\[@9@YQ:EWIDcCDaRm9=jYYDiIH=;j0000000000000000000000000000LC_gHKfUPZ@100000000
000000000000000083`D\TL000000000000000004S[P0000D5[P`<U58fVg8:QhP8CS000000000000000000000000P>I]=EPYhI>;0000@53M8FgD`MZ@LaAOXn`@
d48CL7VRe;]Z===eHRR<]CIOlb:cDli1eGh>0000E8RSI2flX9G0\FGe0000PiFh00000000LDoJ@6d>\EDH0000\;NSM>K0000000000000A<F`0000000000000000
`gC^<a^@0knOd4JilX4dhXgKT2gVX8:a86HMdPj0I>:k00000000d75c000000000000Hd^`<V6f000000000000h<U@LL]WTMfmY>>@4kIc0000dcmF000000000000
0000XJO[0000HaJg00000000\mf?00000000DM5A<W[5PI0H@W8A<diE0000H:1?8H>XaEEc00000000l6N[\Hha10m:XT?b4>NO000000000000000000000>Z5hMOG
DRNG000000000000000000000000HPDkD^\W00000000000000008T5\0000000000008OcVIG5M000000000000l\]cP[GQ`Y]PHBDMDeSPE70K0000dB;J`Mkl=5bE
4W5L0000A?810000\fHN000000000<3RHB`Kh=j8PYkgh\7_8CgklAXgT^@\MAmiaGb3000000000000000043ZFH4]7@JNW@\S3<_\R]9i600000000`XN<4d=58ejL
56LHQ6Q;HRDUE=4^=2`8e@_`<S=LYAAVXJeY00000000LGUn000000000000A7G`00000000058i@P;3Ho>oIBgD000000000000T_4OiFEX00000000000000000000
L4el000000000000UGcZ00000000000000000000000000000000<c>F0000DKXX0000PSEiMG^b0000dCO\000000000000<93Whn_e00000000000000000000`YQP
TZ3]8]nlPd4R00004c7Whg9dI3^H<4El00008`8K000000004Tg=TMU]@`YAHBFM00000000\o6Q0000PY3EXjDiPVQFlGnbdbD`D\K`e>oE9C7ClI4Z000000000000
000000000000P6M]0000000000000000000000000000DZ]B]8YIH668000000000000\AJ80000H<]0H47CHO^kXXXT\]Udhg8:eEin@6;9<9MW0ZfY0L2<Tfn60RPK
Hj5E4^S<hF62T@CI000000000000000000008[`B00000000000000000VJ[00000000000000000000PC7^573a000000000000000000000000\1O^hUV4`ZYjDa;Z
0000TRcaDXmS0000000000000000h^WMI;f3=B9X0000QF\?@AQW0000XGdG`SZN0000`O8C0000@G27h2kd0000XDELleek000000000000=0W90000000014E04b2M
LKgV1HAO000000000000UF?al;Ka`fTmd1Zn0000AGBg0B>I4T_;@Eh5Dj4Z@CJH0000HJI<=DYK000088jT`Q59dRRl0hAX000000000000hdOO`i]`0>aRm0mP\2[A
LmlY0000hBF0hYh1T?;S0000L6?[00000000`e]N<GF10000i<YM000093Ke0000056GdW`l0000<<Qh\AahH__DPJIW<iE800000000ECBV000000000000\JG\0000
0000PDmJ0000DZj`@j6L\7iH00000000TlIe00000000h^Gbd\?;8;cD<[;X000000000000000000000000d5m;00000000000000004^h^00000000XMCk00000000
000000000000dZU6dH4900000000984[0000LkUb00000000hKe400000000000000000000I8PM`cCcXQc]0000XHIi000000000000a6?\0000X2NL000000000000
iH?Z<W6W000000005:5GA09nA7^C00000000Db;iXHH=D3j@H<eRl=ZFXLH<lRC:XK3lDXm=\Yb>a<cB0GYBL\NllR?01Ao=PhmHiDDXUEW:8R1eH\?YiF3F00000000
000000000000000000000000]Dj`00000000H<KU0n6iAAG5hQXB0000DZ>T\NC0e<32000000000000`6dX0000LL=^PSIj0h8Z4:e>0000T1jP0000dYol00000000
4a5Q0000YD69\?F;LOPUP]M]h5b7LGn?HC^]Xd3AhT7SA<U>83aH\E<100000000TYFHl9=c4VPT0000TcN49C4X0000X=;C00000000@TQj0000000000000000X1nm
<A1]lSFP90i\00004<@_P3TjY8?30000AC\28j3E<i7:0000\oC@0000`fNQm7h9I=SG<7h:D4`\=DV?0000Xc_4PCDn8G\8QEF_000000000000DLdRD1>H4?Mf0000
000000000000000000001DCJlNSk000000008>Qg000000000000m7M1EEQ:00000000LEmJ<OiCdXeEmEQFdScUQ7I_`1_L\;Ba\SBE4UG900000R3a0000@`2[h@Am
4S10U1PG4EUc\gEgTWI_hmie000000000000Q<_A0U:cTCAX000000000cSM0000000000008ZG7000000000l[T0000h3MZ00000000<Hi^`kScU6`@h92[00000000
45Uid6H9\=RH<E_4`J8;DL:FPSBX\TV0LZjjdb;Qh6V=00000000TQ1^dRc;0000E;3JHFS_\TD2000000000000U5IP00004HOAlWg>dMg[0[eG0000000000000000
0000`g]_0000hP`T00000gO<i9IVY>C2AFk<0000000081@Hl;CLd>:gaH2mhfiV00000000e2`n0000DBLoDPQL<]O\5DJ[00004I060000000004^PT^nb0000`^4T
M?4VTW@`00005Fik00000000<60J4Qj;\iPj000047;a00000000000000000000MFOTDTXAhAjB@efH000090m\0000=BRM000000008cEM@gfWMGJ@XV4E00000000
1;Wa00000000@cc>a6jC`GQdhh>DL^5iQ65QX0H^00000000hngCT@T@<T1>HhZe0000000000000000000000000000000000000000<D0Y`mOL0000000000000000
<11l00000000lgA=`oIVaE@8000000000000`DOG@7QL`M3:@h<6T1;g8D5KTJal0]2K0?@am2:_97JK0000\VZ0hTa:0`RQ000052S6m@mR0000Leg=@Sl]Lafn15Ro
aD8:00000000U9gY00000000e1GC00000000D<j?Pn;`l`><L3m6T@11DfT]`Wm?5EVGX^1c000000000000@R:@00000000000000004=Z0LEZMHNTk0OMGLC6YLbg8
PQ<F\n7N00000000PBI6ABY[00000000lX@@0000lXQ;0000l57c0000`[kRmEHiPG37lX8`00000000000000000000dSi?000000000000<VUlYAO`0000XBc_0000
000000000000000000000000d]>f000000000000h[@Y0000TI9M@a@j00000GHEHfAHTJ;f00000`KRY;<Y0000`HMf0000@gJFH@S2XE@khTe\LB]EheTLPkLA]<5Q
=F`;PVPkl32I]GJ^@_c]0000P?DKh^5A=Fdg0000e=R><\5[Hh;082320X^L8ZMh<OP>AD8LYEjXP@=^0000XEKS0000<MdW00000000@H7A00000000000000000000
00000000000000000000000000000000]3f@0000i@8bY<>RI>DC000000000000000000008aHQ0000HDUC000000000000\=0k49L^H:emD;3V45hblYM20A::\Lf2
YAK:0000I9T_0000000000000000LZ<mD=A>LYYXUCLH000000000000809CHD0eEAVn0000000000000000hY<;<c`fEAoa59GJ1;h30000MA3^5Ej=00008X9[e9:V
l0kj00000000TFWcD4lY@GmdI0^X000000000000@]JZ@^MDh;6W0000000000000000To28a;FP1@j400000000EBOG000000000000<d5GDH:I000000000000dmH]
0[3K00008gYS\j=QaFQj@6]:0000P3_Q000000000000L3ZnLRP000000000X1S=@e_>HJ030000`>]Z0YJD8h6KXY510ogN@okM8L12\@CWdlKnUE<600000000`Gk>
LZdX`h:AD^?TI3lOAAh8M>`?0000@FI=L:?j@\5o000000000ODa00000000TDO]\m=2d85jTM4@0_Y;eB7Z0000a?d^000000009Ae_0000TRMi00000000a>cT]4dV
00000:gETe@NTK]5=7>iQ7hnXNDe0000lTB3ACY_00000000=D`?00000000XJh7leG5X_YQ0000Lgfg\<NV0000@K:d000000000000000000000000000000000000
00000000lNTM0000UA^]<<\_lQTVHTflP<AZPodJA<egQGcGD\M3000000004I<;locQIHCG4E4WmGIGX1E]hUGnXZ8o0000000000000000I5PJX[B30000HaYC0000
0000L=Ih05Yn8>;gl?faDC[`<[_mP^;n\cOAHk`c0000m8GlYGO_XMT]DbC4l\kli1F=A07l<7g5HZ9<M@n<0000000000000Po94\e75Bj8dI0h00000>Bad?9cdQc?
PM7Hlb`Nh46`000000000000000000000000QE>F00000000000000000000000000008L3f0000000000000000000000009FQL000000000000000048R^`e7BP4^D
4?[:XWS;`oBS`7[T]>9]LBJ^PeX]TlY^=FCNaG?^000000000000`fon00000000@IXf00000000@G8PT;Nd`IEH0000a2j700000000000000000000000000000000
00000000TiB]0000@Lmf0000X`CoDbjhe<`70000XY871Gbl000000000000XHYV9@h?00000000L`9O0000\>Z?00008RT]00008KJ5Q9`0000000000000lHJG0000
0000aDW200008b3E00000000000000000000<<7dU1D80000000000008U=G000000000000l_mf8FfMLa5i0000hI=G\`Q[0000\\k200000000AAIc0000XPR>0000
0000LI;<0000a0kf0000000000000000=Cl@0000TNHm00000000D76We8hVAD7n000000000000Xj:D00000000\5JR\=31XJ\c000085`o@_M5HHR_000000000000
00000000D<FUDXf1hh[BhOcK000082R^H50h81^_DCM_`Ig;TWG2d_>PQ6774K]^iCiC00000000001DX:MOM<nd4gW:8AP<0000l9I00000lAD4l?N7]Gn200000000
00000000@>7d0CfPLZJk0000DH4G00000000lN]:4l?_0000H[]kHiX88Nd3X;2l00005<\]00000000Te1;000002;200008kVN000000000j[VX;GjPhOoeAJk0000
00000000P6UF\5HQ0000000000000000\8_N`0E8@LVoXa8j0000Pn:mL5M9D2abXDb<0000000000004TDK0000000000000000lC_G`OY90000D2bT00000000Q1iZ
4Hm30XOMlhEIDGSDTbRSdCR2DoSTM=F3\0F6PPjUh0FbLMDd0kif00005>?EDJ7e@N`3XRd8000000000000\MVbHXLNP_Cc0000m3Q=Hc;`H:4Z000000001A4oP]VA
0000<Jl[E8K]0XdBTHPF0000UFf\D0SRM81AhfI29CHki6@=0000000000000000TmTd000000000000hQN2dSDL00000000H0H@H3H]@Xi>000000000000T5D_`hO>
Y<^l]EUl000000000000000000004^\M0000`dGbLhmb00004@C;0000X6LR<FPb00000000diUJ0000TiV80000lCGeDNOY\bLK0?1_00000000hW_W0000DZ`1U4fA
U5XJY7E\mH=k00000000P6l60b1_0000hd=M1>j59B3[0000U3mZXJf;0000eD>O06GM00000000000000000000000000000000L>0GdlHUX@e6@SkVIAgZI2b@QCbA
000000000000DUm\00000000@1Ld00000000056>000000000000`YOm000000000000000000000000hVGo00000]]\0000AAai00000Q;?00000000@UAQ00000000
0000000000000000000000000000000000008DKm4T0F0000X<>V00000000lc_c000000000000000000000000<jgY@f^YUGZ0`hcC00000000000000000000E4MK
000000009C1R`K;DLKo00000I6?AL_3Ji2\YT>?Hl4\J@EooThVX`AE_00000000000000000000]Ga`00000000\\cR0000Lmm><:JlU6K=0000PIdCmCWg0000\`XR
00000UD;0000DZ;00000=B7l00000000lgQVlJF_0000000000004A^OH[WIE>KZe82ch^9NI9OI<:kkL\c=]>>^00000000e>kR0000e;^30000<IMF000000000000
XFYl000000009G<7\XYQ0000000000000000hD1P``WV0F3iXk=a=3;BQD2I0000`10k000000000000\Qf_LTji000000000000]H:_`ENmHOk2\X3jH[1]A6c90000
00000000000000000000000000000000000000000000000000000000Y4S`4BCch7lZ`Q6PP[6e0000`2l_PVNmlc_L0000\ZZXDE1lDXL?0bd]8doc00000000H2_h
L2;n\4MB@[=[4\hZ0000D:010NIe00004FbREFEj<hM:@2<E0000`ELEHFLQA;;JTIY`0HmODVm<00000Bj^Xg`@DP;K8[>i`bfX521aQ:GH`=bXAEYA]6430000d9Pf
00000000000000000000\CkPXM2DTa:>4HkDh33OE7DQm>]EEDdl0000I=\;YBRkh2Lm<W69000000000000UA?UlI[S000000000000000000000000\4^2@YG_5Fb`
l7IZ00000000LG;L0000mA<4\[6XleO8@@;\YC;E0000\ZOP0000LeK@hW2YQE;RLMi:MFfn000000005EM20000<;^a@?PZ92]]P17bL516DMa;l01cD2AP\JgCTo][
a2mN\V^km74@\]RKA3]g592Q@^Be\Z6iMC71]H?H0000i@1f00004^S20000HXTnhL2S00000TbjHcPcE3[4ICnn0PH9`\TJ0000000000000000000000000000I4?d
XKmQ00000000hZof00000000000000000000d<ioT]<^138m@N;]5BAJ0000TR7adb^bl<<H<>cWeBk403Bn00000000D`L[00000000000000005E3K0000d1FX0Bn`
@H::TMoUHZ<DPAB6000000000000000000000000dLIE`\?M0>MXD?YU\GDh\9@llL67e5`J@\c^ECFm\`3L1GX>0000000000000000`DcDPU5U<\I`PJQn0000<ZbI
dEWo1B3O<<da<e8>0000hYn\00000000<=BS0000000000000000XAE?<b5Ad:>oDRO_Pl`GA>3F07We0000dYAh8U4900000TJ957]E000000000000h\djhjhX0000
XgaP8XOY0000EAlL000000000:_NUE<W000000000000P9UB`SK1i0Qa];=hXa<U`KAHHg9>D?:P0@QJ<lWT\n>W@>LEH[9C<8X4d6YT`Ak<LCVL`]h010d3PAjSX[\A
=A:l9F@lTF7]000000001AX60000=<0R0000D?GB06:<XME[1DbSPQSX`YjoP?j60000000000000000Dd\M0000eBIJ00000000UDM10000H7IH00000000aCY;0000
@<m^0:H3T;C]LZLnX]TJljU]A29YQ?SQY?kB]Af@00000000dEej0000<0oedDnP00000000000000000000D7[ghIGY000000000000Y3?:`3hn0000P=9>00000000
XR]SLGFK<5fETUI:XXAP@dDN@XL^Deb79CSY`L`RA3O;000000008:IL0000000000000000000000000000h\I1e2Nd00000000000000000000P;WL\DVFhh0S0000
00000000<3;68Pbj000000000000dQW14Nf_Ld>f8?iilC?\Pd7g0JJ@4DN_4QUg000000000000000000000000\N5lDLD=0000P6`B0MkA00000000000000000000
0000`7\ZPM@11BLD00000000X5C3\I?SL>[mPVO;D[9600004XT[0000<LhaPR8>0000TWF_0000LHGd<jiV0000Hl@K0000<;]@0000l3GN<5j4T:m`@fC\1;6T@6Pg
eGfm=Fkl0000M=8A=HBch1;R00000000HaBA0000000000000000000000000000DX@Nm:cg00000000D5jX00000000dKK8D6VX8YAA@l\b00000000X9260000PF5]
00000000l=diPonT4JQ]000000000000TZX]0000QH<ETBL`DkTe\M<k\gkR97ZKleoOA79700005H7eDjQ:00000000e@:i000000000000L:V@Tf?1DoQa00000000
0000]>ET0000h]@BY4CXD8ko8>\@DIDK0000I;^^0000hGbL45Vo000000000]H@l^i4laW05EfAaGMO0000DfF`<@lnUGOS00000000000000000000HbRA00000000
0000=BhI0000\aXB00000000`V;B000000004=lnH=8Y00000000lS=eLH2UTOkb0000000000000`O`0000hM<[0000`>YU`WmM\RTH000000000000Xe38AFV`dHEZ
0000000000000000\YXj0000000000000000=DOKla0M00000000H3k84TMM`Cb2XllAIDBE0000L\iA00000000E?5d0000\77h\Fd`d=EVH?7C0LSX0000<HB@TZE=
00000O8^@g7^00000000M=0n0000hKO_9GBX<@Yl8Rk_Q>Yd5ASYME7800000000000000000000000000000000000000000000D_LclF4905_10^Zc4DI]`=bbhHG:
9FJY0000LGmGlL;DHb>Z9=1XH\b7Hg;Le=9hhm@NiAoOaB8VP\Tf\fLYUC1^0000ADU[0000XIWb000000004h2n\]Xj00000000a7g:00000X9F0000000000000000
0000dbn:hT`VA3Qg0Y2KXm;6`n0UDV<000000000000000008NB[0000DCV`8ZLSLd]g0000TRZJ]3<\4ifg54K=0000@=P:0000936E0000000000001=KQ0000aEc2
0000000000008QT1EEgUlG0dU7Ac@@5O]GgH0000000092>^000000001C7g0000HJa;U:F`00000000<6fR=Ed4000000000000000000000000000000000000TAa\
@7VJ\I47`2=58c<LIE1>AG?o0000`461000000000000000000000io7`8EU0000dW4I0000LaM_0000000000000000<f@j00000000`M;800000^I8439VEH3]0000
00000000h27\4Sd?L<D:X4b]0000HcFI000000000000QEEW82UbTJ<6dR;H0000PD:i0000mGEl0000i<@i1>nj0000000000000]8BU<8i1CjH0000TAl]hEW?P@?4
DH0NDNMm`7eH`H19hYKe4oLl0000000000000000D05kh]j\00000000M<lS0I\[`LLS8jYO00000000X5ZA000000000000LZ0[L^o259Fb0000`NnJ0000lW7B\1:m
0000@ST0Xi=i`_hkQDBf9F2PHUJT0000000048_bA2Z`000000000000\PKldl6IH@kc000000000000000000000000DRh4XBT^U6ELE57A0000mGeD000000000000
0000H3>>hfj=<XTC0000ICD0000000000000hbJnLdM6P^FU00000000000000009AGeHK0fH4M[0DGh@4Q;TP`cHT1P8]n^4I[78WaRTe=?hghmHmYKEDWAHRFI0000
UE8F00000000000015:G00000000000000000000000000000000`_kb0000`9>^000000000000D[6<Df^J0000000000000000\`Qd4gAIlC^3HUeje;Y;0000l34>
0000000000000000D8@7I9MKm;hL0000h^4l000000000000@^KiDWM1dY`699^Ii9o:Q??600008Z1`0000<L=50000lg=?E7Ja00000000dZkXI5kSX4G?XWm\0000
EET@IF?=00004alE0000i:TBhme=@6=ODeNU0000000000000G?g000000000000\0oW0000\7BW`f]i<04H\hRU0000`CNX<bJ80N<@4h8CLkd@@Se;IGT?LOYd0<oO
000000000000d:V1000000000000`R2`0000a7P[00000000000000000RjdlB6U0000PKdg000000000000000000000000<CUK0000\_KB00000000T@A?4<o4XH\\
0000`_9UX9RZ000000000000DU<B000000000000e:@YI<]2@RGd0000UFWe00000000`1T1\S4o00004HTA0000=3b4P9<<00000000XPLE@Kga\:VPXgBfe=:F0000
e6oSmGNEX\ol0000000000000000d6JoLRM<<XYBX]AT@cUYa1Ln000000000000l>7M00000000000000000000ECB50000XF1;000000004=U200005E2m4j<JX5FQ
\GG6<O6SPoV@1:MV0000000000000J[KeBVR00000000\gK<00000000<T<A0000000000000000000000000000@E<o4``n0000l;Q7hJ]=8HDAHWT=0VL?XWfV01FA
`3\D@?HY0UOlmA9[00000kUR000000000;^D9Dm60000M6>G0000`]VcU@GL\\aY]@bl000000000000@OLA000000000000000000000000<a]kHXlFhhBO`lV`0000
@P_0<=RT`oR3P8lf00000000d4QZ49>6H^[BU>\gmDehh7Q3lBeL0000lC\hA1Bj0000T=aY0hGlLD^J<DiQlVMd00000000`5bC8]4]0000079J4E9n<b68hT>U8ldo
i5VX<ED400009H=Y0000D^lhPf4S0000l_iE0000XlPL00000000000000000000h1@<l07]T9FM0000\<`g000000000000h5d80000lZ]`lea?aF[F000000000000
000000000000000000004H9e<JbS0000\ed=0000@]bL0000000000000000@1\S0000000000000000XOG@0X7`LGEd0;RG`HI]lKWn`6l^LZSQHbGn@f:U8klc9?H]
0000@=>RLHb50000@h2=IA^Q@n?188NZl:hI0AiU<1nTlHJ_\\>XI4PQ\dcG000000000000000000000000Y;d0DY?E@hQm0000l7EKP;j\L`i7TU;Q8>6J8DcaPd:l
M7YGiG3O0000P@oQ00000000PTO81H:MH`0T4hM\000000000000Xgoe\cJD5AXf0000DPmn0000TWWQL1NH0000`nO\@JYj00000000\NjHhY;S000000000000\]A@
d29>P;Ef<<:LdX<;h3[M@j2P9D^g1E3i9ESeiH;C000000004Hl5@2cePW5=XYd2P[PE]>MFECOBT?g<\=S842;O0_ZRLVbQ<gbj8hn35;1GPK150000I;8Y00000000
0000XJU?000000000000000000000000000000000000l`=@00009;6m<h@6I5kG00000000000000009AY8LRAB0[2O0000l1b?000000000000I:Q?000000000000
l67H0000000000000000H[^H<FKk<^O@00004BSdL:k20000a0a9000000000000@NEH00000000<KL8UEH60NCF00000000DGMW`\DGhg2YPC8=\]8WIAgK0000<Y9I
00000000000000000000000000000000L4hd8`ccXd3R4bNC`h_l]EW^m3Cg4glP00000000000000000000LZB=di[L0000000000000000l`7GMF4<TLj900000000
00000000\X_9lhaQU2@gTH<b167oT90=TU=40000T88:0000TIQW00000000000000000000@?f@HJWJL\W\0000<0\A000000J\Pe>L000000000000HCO2hEgIHT39
LPkBld?b<YH[4;S^`ecGd3aUlPhH8YUOXVEk5:I3LGje=DPW00000000000000000000H@[DXF9kXNkWlk6iaDSEaARW000000000000000000000000<PF900000000
8;k200008OhA00000000LG@e00000000XXVF00000000df2o4Y^2M=>GE7R=0000Ph5?9C=ah0igP6hgHQ3Fd4`:Xc@?Dcg:1>kC0000l6<g00004cK5000000000000
00004Mma0000AH?l00000000@7V9000000000000P7Gg00000\^20000\denh9De94=oI:fa@YHC000000000000T^DE0000dIk10000dclCdLEh0000000000004oJn
00000000000000008QeaH?B\00000000Too991:h0000lKlD4fji0000000000000000deIS00000;T^000000000000000000000000Dbb]8FjVTnnX18ZULdhh47n3
LA3Z00000000000000000000000000000000l9;c5AVPLfj^0000aBKH53F4000000004CHC13YT00000000@D3VDQO_M;c:00000000000000000000dFQ4I=C:0000
@ZH\52:800000000000000000000LRD4000000000000@F8j0000HSjo0000000000000000000086oHDVl\8NNCdZQ7L><i00000000D6_N00000000000000000000
<;oYL>FjX@E600000000IC0e0000lY<JL9KE\XF<00000000000000004SSA=A^?QE39iFjXIG\L<fG^h<mN0000T?770000dfH>Q0_000000000<W6H000000000^E7
000000000000dm`[00000000dh?fQ8<400000L3J00000000DVhQL3=T00000000`KN60000Dm>_ICAKXLDgXVT]h[4S0000D3dS`MOTPe5X4_=M04?Z00004XY_P9fj
000000000000lOHE000000000000PTDA0000iC@g0000P0DI000000000000XnOj00000000000000000000XQab0000000000000Q37<H@maAUE]BYI<ZN?mEi8<G4_
lMMQeEN10000000000000000D[]@0000000000000000\0W8000000009EA[0000<GWCLUflHMk^DWWH00000000TFcdd8[[4WYSlC]Lh\<<8m\M\Yn0Tfej4BE`8kaX
I:CX=?96Q@M4iGgZ0000000000000000@H@dX>SQX78?MCPV0000l3aidIGg0000hafZ0000dT\ClLhN45Lm\\fD0000h<C`d?eV\[Gj00005Cac0000`H6^@C^UhJUR
=6ge\[HETdTYI;;e00000000DPQj0000000000000000]6Bf5H4e00000000lFILPTLA00004JNG0<lJdDVeX^c<d;S1LD]Ua@mjP\mX00000000XN?QPSY2PgQh0000
00000000]B76@Hnc000006k\0000d7:M@dNF<_BD0000\PC_000010lI0000=<BF<MXb00000000L`IfI7NJM;U@0000L?EghGM20000@T2^E5e0iA]mMH<W]BZf0000
0000LS[o<5\Wha9Yh_c600000000@WMY0Ch_4jm@]B7H0000@E]F0000i6DI00001G0X<Rfmh?gU4?Yd@0MQ@WkaI=kI000000001CAWX?I8A0HR00000000iA`:]DI2
<LlP0000<@Ze000000000000000000000000Dh@bh:5[000000000000H>Y`00009AWdmC@10000DAX;000000000000000000000000`^IiLdG100000000h9nY8^2<
H3L3PgXU@?S`X8@U4LZ:`nKdPIga8FSE8]>A000000004h<lhRW`0000000000000000000000000000<KQk0000`oUV<LG9hgZP00000000=7ch00004HH_e@E60000
00000000e:K6i35b000000004_I>0000000000000000000000000000000000000000PMII000000000000H?c4l4DF0000000000004:>^d6Ne0000000000000000
LX:F000000008G>b00004W[[0000D=gY1B\=0000e@IP9GM=0000D6T>0000000000000000i9X100000000000000000000@>B=4fla0000@ER]DS7IPV62dYdB0>Sn
<FVQ8f<P000087a3000000000EJf0000000000000000000000000000LS4e00000000l5:>U3Yn00000o?c0000000000000000000000000000Y:LS0000X^GN0000
000000000000@gIg0000X?NI0000h15=00000000<1BI000000000000h62j00000000\aPW0000a>CemCJWME;40000000000000000000000000000P7lJ00000000
UBM40000E3oh0I5`aBa50000Y1e<0000000000000000<A`ZE@c8000000000000h88a0000000000000000`AFA0000\Wn94K>_hWMI000000000000000000000000
0000PLB300000FN6\<MK000000000000dh1ZH>Vm<D1:\QiEPS\@M@KZ0000lCX_000000000000<>[`EC1@hK<\0000a5k_00000000\h_30000000000000000eD99
99AHhE;;1@7?0000Y01\0000PMfa823;]BPO00000000Y<5>d<^DIEcP00000000h`RA@a=2X12he2Q8@1Z0EDdT0000h8MkXT2<U;]A0000@<G``Tb5dGU]T`8e0000
@H;bdgc6X2U0PIY91GE6000083UmDFJXdQ3SeCQ:00000000000000009D0o00000000000000000000ECh>0000l0O8dXO>`iYUA3I:hUC@\WlH00000000\OUJ`JQM
8oW_HY=9000000000000\\3Y@bYL000000000000T72eY04f<0XTl0Jn<\[4I=bY4fkl0000dZB\0000000000000000dmQK@0M9lHW0000000000000\gcUX;Pg0000
0000Q9\l4>XY\<SE00000000P[Xo00000000000000000000@L>`00000000000000000000DE4l4Xe6000000000000\EhSTEme93o:00000000@B\mT[cf0000=@6j
0000\NeW00000000P8f:0=4\0000000000000000L[Qohf1o00005F@ZPVCUTld70000`5_:87:[88bS0000000000000000LQWL@b8kDX?R00000000@h>]00000000
000000000000XbZLTL[NTGe;lOWiDX\J8[b]Q87K0000`nkA0000XXBe00008<Fm00008I>X0000000000000000PTdm]@HW00000000000000000000]EdR0000L`n?
0000000000000000DK;Q00000000eCMA00004i5:0000LZL0<6CG000000000000=1Cd8STi\MSB4D>j8NEY0000YB4l000000000000Lk2FHd12dY]fMFWS00000000
46^i<Dd`8ZKX]>ooYD:\D<XUQ8of00000000l7i6dQNW0OMZ00000000=EPG0000\@0LlcV]0000`3M7L<:;D\SKhgk=0000AH>j0000`=9S0IOQ`lil00000000TRYI
`1U7@SUSA<CR<?0`aAe>mC[600000000000000000000EGl4X2Wi8;aZX^i\97W1P7jD0:lhP:W:HMl:8[hQEC@CD=4MiGUA000003jf\7?U0VARHGIOhJRD00000000
000000000000000000000000DT1b0000000000008[h;4\JI0000d6WF0000]AaZD@:T0000mFh6HT2T00000000`23Q000000000000U4j]TeE=0000000000000000
Le6ZPgSnDlc?aE9<X?X3000000000000dF87`I;\0000H9QcD^]g<2<[XC?L51R35CEk00000000hBjUUBM@00000000<T080000Djd30000Tc^\0000l9Gc00000000
00008BY<000000008SVZ000000000000Hg?O0000IEkT0000H=0600000000E52J8@KH00000000i>Q]Te[E\7?<lFXf4[ZSaAV>P4m48XbZ0d1BAA[Qh>kRTHI9]=ll
]GXJQ62=0C4WDUVj0Uk;Q;QQ]A;Ph:NneBgV1Fe?D`VT00000000HNW=l[Q]0000@CHR0000H]B>000000000000000000000000m<i;h=jed<[E\dB5`Y@<0000hYiZ
<H]m\K1?<>0nDXi[X[WbTbim`4_bDo=]`oBI000000000000000000008RegD_5SdEO^E;OP0000DO5=LmW7TSAbLHLL00000000`KPQ00000000hk5G<8`L00000000
0000l<Ia000000008E2f0000e6WQ\7<3l7@]I;aU0000mGSI]4K_00000000lQPe00000000e8_NE9<C\]fd000000000000000000004NS`Y0]YY=o?000000000000
HV;W1<66a9NS000000000000@R01E7j8D0RRd0^<hWUG0000X^bmEB]i000000000000ABJ^00008X99000000000000LMeeaF3^0000TCiC0000000000000000<YQ4
00000000P[0XD6:RD0;2h^@<P?NT<hG;L`Z^96CZT8UVQ5oE000000008:beDcR700000000`lM`00000;9nd^PI4h;J92_Y000000000000X@a7ME45000000000000
00000000d@D1DbIV0000`7o=h]I0468D00000000hC7B<jbbd0:a000000000000\3bN`0WL00000000d@NhdELc000000000000000000004kB8dbFkLOQeDWPF]8S^
00000000000000000000\8?gQ<ZI00000000LKGV0000PG=L00000000PcV<`SlG437\<1D7P]L;P^9eT\f0i2;o00000000HYhn0^NE0000YHC500000dd=0000mDGd
X?@DE5nc0000000000000000TfSj0000\@ooM9640000000000000000``KI00000000`EDa4kd0000000000000`FCdLN<eX^N_5E^0AH81000000000XPTH?IJ@T81
0000`:EI0000000000000000L\C600000000@Kmn00000000LK2[000000000000000000000000D:E\@GV`@JK300000000`QMD<TWl<2@g4_mVH2V3M;:8<RljA=6H
817?0UTd]AnY0000dYdM0000000000000000000000008@H>@KbmU2=Z0000000000000000X?Kd00000CUSM9SG0000000000000000PR9nM:M51EBK8H<==APD0000
HPhS8VaoYFYE0000HfdN00000000ABnUT\VP0000lB=F4aJ913`7<B_00=fW00000000D1m;0000HI`100000000@aQ_1D;m00000000@\hi00000000djU400000000
=2d;LPYa4;5VD4k2=7\7ECkh0000L46o00000000000000000000U1UG0000a4\31E8^00000000<AC=0000TFWP\Z;TT[ZG00000000XB?<0000DV9_00000000<TBX
0000<;DS0000LTM^h8eE0000000000000000hWP30000000000000000ADX@0000U;eAmAEF0000LXdg`7FM59cE\bTR412QaDZe000000000000@k3h0000lW>75<n=
000000000000Tcad4OiSM5iJ0000]1j?000000008iMW<0cW0000<GE3hH@CHO:?00000000P\0100000000EC3b\a^^Q3aHYH5:0000Dk@Li@kiXDHchA;D<l;L5F0m
0000<gJ600000000QGDL000000000000Da2B00000000]7fO00000000IFMV4`mc]F>k`iX`0000000000000000000000000000LBUXlIMUU=V61D3?000000000000
0000\:DE=D\3P__X0000XQihL56YhDI11D=SDa85<Q5BM8kZ0000000081FL000000000000000000000000I0T5Pd?T0000@JfY0000hI]G8MdClkC0XC1a8<o\0000
\=dU0000]81b0000DR^0HFB\@_kC000000000000000000000000PFM70cNK\ckmYDe80000@mBX00000000]23K0000h3?nlMd0l@5?8>HGTX:T0000=:KY00000000
00000000000000000000HP9:47[F000099aH0000\=mm000000000000000000000000`8>e0000L;=7`YSBlFd=00000000000000000000\<HD4>Q00TCQ00000000
8=]:m27n000011Yj@n4]L4d:00000000lXPn00000000Lc9D0000000000000000P2dN@EcHXVB9\ZH9MD;a000000004ZRR0000000000000000000000000000lEim
H5K=D5efTaiQhFHa00000000DSO<LDYMYB=f0000a5P^000043<9Ph`g\mhG10WiA1>F000000000000XJRl0000000000000000P\Zc0000D=UkPka>`[EO0000hjGe
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
l(F::SpokenInteraction, L::Sv), l(F::Url, L::En), l(F::Url, L::ZhHans), l(F::Url, L::Tr), l(F::EndDate, L::Vi), l(F::ExperienceYears, L::Tr), l(F::Name, L::Es), l(F::Title, L::Es),
l(F::Name, L::It), l(F::Title, L::It), l(F::Name, L::Ro), l(F::Title, L::Ro), l(F::Department, L::Pl), l(F::Department, L::Ro), l(F::Department, L::Ca), l(F::Department, L::Lt),
l(F::Region, L::Es), l(F::Department, L::Es), l(F::Department, L::Pt), l(F::Department, L::Lv), l(F::Region, L::Fr), l(F::Department, L::Fr), l(F::Department, L::En), l(F::Area, L::En),
l(F::StudyType, L::Tr), l(F::Score, L::Tr), l(F::Score, L::Tr), l(F::Publisher, L::Tr), l(F::Organization, L::Tr), l(F::LastModified, L::Fr), l(F::Description, L::Pt), l(F::CompanyDescription, L::Ro),
l(F::CompanyDescription, L::En), l(F::Description, L::En), l(F::Description, L::Fr), l(F::StartDate, L::Es), l(F::StartDate, L::Pt), l(F::Period, L::Es), l(F::Name, L::Pt), l(F::Title, L::Pt),
l(F::StudyType, L::Pt), l(F::Position, L::En), l(F::WantedCity, L::En), l(F::Description, L::Id), l(F::Responsibilities, L::Id), l(F::CompanyDescription, L::Id), l(F::Description, L::Mt), l(F::ClosingSalutation, L::Es),
l(F::Summary, L::Ro), l(F::Highlights, L::Pt), l(F::Addressee, L::Es), l(F::Addressee, L::Es), l(F::Addressee, L::Pt), l(F::Addressee, L::It), l(F::Addressee, L::Pt), l(F::Summary, L::En),
l(F::Description, L::En), l(F::Description, L::De), l(F::Description, L::Fr), l(F::Highlights, L::En), l(F::Summary, L::De), l(F::MaritalStatus, L::Cs), l(F::Mobile, L::Vi), l(F::Email, L::Vi),
l(F::Location, L::Vi), l(F::SpokenInteraction, L::Lv), l(F::Awarder, L::Id), l(F::Score, L::Vi), l(F::Highlights, L::Vi), l(F::Phone, L::Vi), l(F::Phones, L::Vi), l(F::Department, L::Nl),
l(F::MilitaryService, L::Nl), l(F::Extra, L::Tr), l(F::Emails, L::Tr), l(F::Phones, L::Tr), l(F::Urls, L::Tr), l(F::Title, L::Hu), l(F::Language, L::Tr), l(F::LanguageCertificates, L::Tr),
l(F::Fluency, L::Tr), l(F::Keywords, L::Tr), l(F::Language, L::Tr), l(F::TeamSize, L::Pt), l(F::TeamSize, L::It), l(F::Religion, L::Tr), l(F::StartDate, L::Ro), l(F::Listening, L::Tr),
l(F::Department, L::Mt), l(F::Department, L::It), l(F::StudyType, L::De), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::StudyType, L::Et), l(F::StudyType, L::En), l(F::StudyType, L::Es),
l(F::StudyType, L::Pt), l(F::StudyType, L::It), l(F::StudyType, L::Nl), l(F::StudyType, L::Sl), l(F::StudyType, L::Hr), l(F::StudyType, L::Mt), l(F::StudyType, L::Hu), l(F::StudyType, L::Ro),
l(F::StudyType, L::Tr), l(F::StudyType, L::Ca), l(F::StudyType, L::SrLatn), l(F::Thesis, L::Hu), l(F::StudyType, L::Lt), l(F::LanguageCertificates, L::En), l(F::HighestDegree, L::Fr), l(F::Thesis, L::Fi),
l(F::StudyType, L::Lv), l(F::Thesis, L::Sl), l(F::Thesis, L::Hr), l(F::Thesis, L::SrLatn), l(F::Manager, L::Fr), l(F::Department, L::Fr), l(F::Manager, L::Ca), l(F::Manager, L::Es),
l(F::Area, L::Es), l(F::Area, L::Pt), l(F::Area, L::It), l(F::Area, L::En), l(F::Area, L::Fr), l(F::Courses, L::Ro), l(F::SpokenProduction, L::Ro), l(F::Thesis, L::Hr),
l(F::Thesis, L::Lv), l(F::Thesis, L::Lt), l(F::Thesis, L::SrLatn), l(F::Thesis, L::Id), l(F::Thesis, L::Ro), l(F::Availability, L::It), l(F::Availability, L::Es), l(F::WantedCity, L::Es),
l(F::Availability, L::Pt), l(F::WantedCity, L::Pt), l(F::WantedCity, L::It), l(F::Availability, L::Ca), l(F::Availability, L::Ro), l(F::Thesis, L::Pt), l(F::Thesis, L::En), l(F::Thesis, L::De),
l(F::Thesis, L::Mt), l(F::Title, L::Pt), l(F::Title, L::Fr), l(F::Region, L::Pt), l(F::Date, L::Id), l(F::Publisher, L::Id), l(F::Issuer, L::Id), l(F::Department, L::Pt),
l(F::Department, L::En), l(F::Department, L::Fr), l(F::Department, L::Es), l(F::Department, L::Es), l(F::Sector, L::Hr), l(F::Entity, L::Pl), l(F::ExperienceYears, L::Sk), l(F::NationalId, L::Es),
l(F::NationalId, L::Ca), l(F::EndDate, L::Pl), l(F::EndDate, L::Cs), l(F::EndDate, L::Sk), l(F::EndDate, L::Sl), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::BirthDate, L::En),
l(F::Age, L::Hr), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Cs), l(F::Reading, L::Vi), l(F::Version, L::En), l(F::Extra, L::Pl), l(F::Awarder, L::SrLatn),
l(F::Awarder, L::Hr), l(F::BirthPlace, L::Tr), l(F::Url, L::En), l(F::Thesis, L::Sv), l(F::Thesis, L::Sl), l(F::Thesis, L::SrLatn), l(F::Thesis, L::Hr), l(F::Sector, L::Fr),
l(F::Area, L::Fr), l(F::Sector, L::Fr), l(F::Area, L::Fr), l(F::IscedFields, L::Fr), l(F::IscedFields, L::Ro), l(F::Area, L::Ro), l(F::Sector, L::Ro), l(F::Sector, L::Ro),
l(F::Area, L::Ro), l(F::Location, L::Fr), l(F::Address, L::Fr), l(F::Location, L::It), l(F::Address, L::Es), l(F::Address, L::Pt), l(F::Address, L::It), l(F::Address, L::Pt),
l(F::Level, L::Ca), l(F::Fluency, L::Ca), l(F::Level, L::Es), l(F::Level, L::Pt), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::Location, L::Id), l(F::Address, L::Id),
l(F::City, L::Id), l(F::Level, L::Pt), l(F::Fluency, L::Pt), l(F::Employer, L::Vi), l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Entity, L::Vi), l(F::Awarder, L::Vi),
l(F::Reference, L::Cs), l(F::StudyType, L::Cs), l(F::Achievements, L::Cs), l(F::Achievements, L::Sl), l(F::StudyType, L::Sk), l(F::Achievements, L::Sk), l(F::Availability, L::Pl), l(F::Achievements, L::SrLatn),
l(F::Availability, L::Cs), l(F::Availability, L::Sk), l(F::Availability, L::Hr), l(F::Availability, L::SrLatn), l(F::Availability, L::Sk), l(F::LanguageExperiences, L::Pl), l(F::ExperienceYears, L::Pl), l(F::Keywords, L::Cs),
l(F::LeavingReason, L::Sk), l(F::EqfLevel, L::De), l(F::DrivingLicence, L::En), l(F::Safety, L::Lv), l(F::Email, L::Hu), l(F::Emails, L::SrLatn), l(F::Urls, L::Sl), l(F::Phones, L::Sl),
l(F::Emails, L::Sl), l(F::Extra, L::Sl), l(F::Urls, L::SrLatn), l(F::Phones, L::SrLatn), l(F::Extra, L::Sl), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn), l(F::ProjectType, L::Cs),
l(F::ProjectType, L::Sk), l(F::Sector, L::Sk), l(F::WorkMode, L::Sk), l(F::WorkMode, L::Cs), l(F::WorkMode, L::Sk), l(F::WorkMode, L::Cs), l(F::Profiles, L::Hr), l(F::Profiles, L::SrLatn),
l(F::Organization, L::Sl), l(F::Profiles, L::Sl), l(F::Country, L::Sl), l(F::Country, L::Hr), l(F::Country, L::SrLatn), l(F::Nationality, L::Sl), l(F::Nationality, L::Hr), l(F::Nationality, L::SrLatn),
l(F::Description, L::Vi), l(F::Title, L::Ga), l(F::Responsibilities, L::Ga), l(F::Period, L::Ca), l(F::Period, L::Id), l(F::Period, L::It), l(F::Period, L::Ro), l(F::Period, L::En),
l(F::Period, L::Ro), l(F::LeavingReason, L::Cs), l(F::Level, L::Tr), l(F::Fluency, L::Tr), l(F::StudyType, L::Tr), l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn), l(F::StudyType, L::Pl),
l(F::Department, L::Pl), l(F::Area, L::Pl), l(F::IscedFields, L::Pl), l(F::BirthDate, L::Lv), l(F::BirthPlace, L::Lv), l(F::MotherTongue, L::Lv), l(F::Gender, L::Lv), l(F::Location, L::Lv),
l(F::City, L::Lv), l(F::Address, L::Lv), l(F::Period, L::Ga), l(F::Date, L::Ga), l(F::Period, L::Sk), l(F::Period, L::Hu), l(F::Date, L::Sk), l(F::Date, L::Hu),
l(F::ReleaseDate, L::Sk), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Email, L::Ja), l(F::Email, L::Ko), l(F::Email, L::De), l(F::Email, L::Fr),
l(F::Email, L::Es), l(F::Email, L::Pt), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs),
l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Fi), l(F::Email, L::Et),
l(F::Email, L::Lv), l(F::Email, L::Lt), l(F::Email, L::Mt), l(F::Email, L::El), l(F::Email, L::Hu), l(F::Email, L::Ro), l(F::Email, L::Bg), l(F::Email, L::Tr),
l(F::Email, L::Vi), l(F::Email, L::Id), l(F::Email, L::He), l(F::Email, L::Th), l(F::Email, L::Ca), l(F::Email, L::SrLatn), l(F::Email, L::En), l(F::Email, L::De),
l(F::Email, L::Nl), l(F::Email, L::De), l(F::Email, L::Da), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Ja), l(F::Email, L::Sl), l(F::Email, L::Lv),
l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Et), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Tr), l(F::Email, L::SrLatn),
l(F::Email, L::Tr), l(F::Email, L::Sv), l(F::Email, L::Nb), l(F::Email, L::Et), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::SrLatn), l(F::Achievements, L::Ga),
l(F::Credits, L::Nl), l(F::Department, L::Ro), l(F::TeamSize, L::Ro), l(F::Writing, L::Fr), l(F::Credits, L::En), l(F::Credits, L::De), l(F::Credits, L::Fr), l(F::Credits, L::Es),
l(F::Credits, L::Pt), l(F::Credits, L::It), l(F::Credits, L::Nl), l(F::Credits, L::Pl), l(F::Credits, L::Cs), l(F::Credits, L::Sk), l(F::Credits, L::Sl), l(F::Credits, L::Hr),
l(F::Credits, L::Sv), l(F::Credits, L::Da), l(F::Credits, L::Nb), l(F::Credits, L::Fi), l(F::Credits, L::Is), l(F::Credits, L::Et), l(F::Credits, L::Lv), l(F::Credits, L::Lt),
l(F::Credits, L::Ga), l(F::Credits, L::Mt), l(F::Credits, L::El), l(F::Credits, L::Hu), l(F::Credits, L::Ro), l(F::Credits, L::Bg), l(F::Credits, L::Ca), l(F::Credits, L::Hr),
l(F::Credits, L::Da), l(F::Age, L::Es), l(F::Age, L::Ca), l(F::Publisher, L::Es), l(F::Publisher, L::Ca), l(F::HighestDegree, L::En), l(F::Name, L::Et), l(F::GivenName, L::Et),
l(F::Achievements, L::Pl), l(F::TeamSize, L::Fr), l(F::ContentCreation, L::Is), l(F::FamilyName, L::Sv), l(F::FamilyName, L::Da), l(F::FamilyName, L::Is), l(F::IscedFields, L::Tr), l(F::HighestDegree, L::Tr),
l(F::Institution, L::Tr), l(F::StudyType, L::Tr), l(F::EndDate, L::Es), l(F::Extra, L::Hu), l(F::Organization, L::Hu), l(F::DrivingLicence, L::Tr), l(F::GivenName, L::Is), l(F::Keywords, L::Ca),
l(F::Keywords, L::De), l(F::Credits, L::Is), l(F::Score, L::Is), l(F::Opening, L::De), l(F::Organization, L::De), l(F::Institution, L::De), l(F::Availability, L::De), l(F::Date, L::Ga),
l(F::Issuer, L::Ga), l(F::Listening, L::Ga), l(F::EqfLevel, L::Lv), l(F::Department, L::Tr), l(F::TeamSize, L::Tr), l(F::Department, L::Sl), l(F::EqfLevel, L::Nl), l(F::EqfLevel, L::Hu),
l(F::EqfLevel, L::Sk), l(F::EqfLevel, L::Lt), l(F::StudyType, L::Da), l(F::StudyType, L::Nb), l(F::Salary, L::Id), l(F::Roles, L::Ca), l(F::Email, L::Lt), l(F::Information, L::It),
l(F::Email, L::Sl), l(F::Email, L::SrLatn), l(F::Phone, L::Hu), l(F::Achievements, L::Hu), l(F::Age, L::Hu), l(F::Issuer, L::Ro), l(F::Location, L::Et), l(F::City, L::Et),
l(F::Address, L::Et), l(F::Headline, L::Et), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Email, L::Ja), l(F::Email, L::Ko), l(F::Email, L::De),
l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::Pt), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk),
l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Fi),
l(F::Email, L::Is), l(F::Email, L::Et), l(F::Email, L::Lv), l(F::Email, L::Lt), l(F::Email, L::Mt), l(F::Email, L::El), l(F::Email, L::Hu), l(F::Email, L::Ro),
l(F::Email, L::Bg), l(F::Email, L::Tr), l(F::Email, L::Vi), l(F::Email, L::Id), l(F::Email, L::Hi), l(F::Email, L::Th), l(F::Email, L::Ca), l(F::Email, L::SrLatn),
l(F::Emails, L::Vi), l(F::Emails, L::Id), l(F::Emails, L::En), l(F::MotherTongue, L::Et), l(F::Issuer, L::Ca), l(F::Issuer, L::It), l(F::Date, L::Es), l(F::Issuer, L::Es),
l(F::Issuer, L::Pt), l(F::Issuer, L::Ca), l(F::Issuer, L::Es), l(F::Issuer, L::Pt), l(F::Issuer, L::Mt), l(F::Courses, L::Nb), l(F::Addressee, L::De), l(F::Position, L::Fr),
l(F::Headline, L::Fr), l(F::Employer, L::En), l(F::Entity, L::En), l(F::Employer, L::Fr), l(F::Entity, L::Fr), l(F::Employer, L::Es), l(F::Employer, L::Pt), l(F::Employer, L::Ca),
l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Entity, L::Ca), l(F::Sector, L::Tr), l(F::MaritalStatus, L::Fr), l(F::Department, L::Da), l(F::Department, L::Sv), l(F::Department, L::Nb),
l(F::Url, L::Ca), l(F::Employer, L::It), l(F::Organization, L::It), l(F::Institution, L::It), l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::Entity, L::It), l(F::Employer, L::Es),
l(F::Organization, L::Es), l(F::Institution, L::Es), l(F::Issuer, L::Es), l(F::Entity, L::Es), l(F::Awarder, L::Es), l(F::Entity, L::Es), l(F::Awarder, L::Es), l(F::Employer, L::Pt),
l(F::Organization, L::Pt), l(F::Awarder, L::Pt), l(F::Entity, L::Pt), l(F::Issuer, L::Pt), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca), l(F::Entity, L::Ca),
l(F::Issuer, L::Ca), l(F::Employer, L::Fr), l(F::Keywords, L::Ga), l(F::EqfLevel, L::Sl), l(F::EqfLevel, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Nb), l(F::EqfLevel, L::En),
l(F::EqfLevel, L::Cs), l(F::EqfLevel, L::Hr), l(F::EqfLevel, L::Sv), l(F::EqfLevel, L::Da), l(F::EqfLevel, L::Nb), l(F::EqfLevel, L::Fi), l(F::EqfLevel, L::En), l(F::EqfLevel, L::Sv),
l(F::EqfLevel, L::Nb), l(F::EqfLevel, L::Nl), l(F::EqfLevel, L::Da), l(F::EqfLevel, L::Is), l(F::EqfLevel, L::Fi), l(F::EqfLevel, L::Hi), l(F::EqfLevel, L::ZhHant), l(F::EqfLevel, L::ZhHans),
l(F::EqfLevel, L::Ko), l(F::EqfLevel, L::Et), l(F::EqfLevel, L::Ja), l(F::Department, L::Ca), l(F::Department, L::Fr), l(F::Department, L::Pt), l(F::TeamSize, L::Fr), l(F::TeamSize, L::Pt),
l(F::Department, L::Es), l(F::TeamSize, L::Es), l(F::Achievements, L::Hu), l(F::Score, L::Hu), l(F::Achievements, L::De), l(F::Score, L::De), l(F::Date, L::Sv), l(F::Sector, L::Da),
l(F::Headline, L::Da), l(F::Area, L::Et), l(F::EqfLevel, L::Pl), l(F::Cefr, L::Nl), l(F::Cefr, L::Nl), l(F::ReleaseDate, L::De), l(F::Publisher, L::De), l(F::ContentCreation, L::De),
l(F::MotherTongue, L::De), l(F::EscoOccupation, L::En), l(F::Institution, L::Pt), l(F::Institution, L::Ca), l(F::HighestDegree, L::Pt), l(F::Writing, L::Pt), l(F::Writing, L::Ca), l(F::Manager, L::Fi),
l(F::Highlights, L::Et), l(F::Cefr, L::Pl), l(F::Credits, L::SrLatn), l(F::LanguageExperiences, L::It), l(F::Region, L::Es), l(F::Region, L::Pt), l(F::JobStatus, L::Es), l(F::MaritalStatus, L::Es),
l(F::MaritalStatus, L::Pt), l(F::Health, L::Es), l(F::Health, L::Pt), l(F::LanguageExperiences, L::Es), l(F::MaritalStatus, L::Ca), l(F::StudyType, L::Ca), l(F::Keywords, L::Hu), l(F::Age, L::It),
l(F::Age, L::Mt), l(F::Employer, L::Fr), l(F::Institution, L::Fr), l(F::Health, L::Fr), l(F::Ethnicity, L::En), l(F::Ethnicity, L::De), l(F::FamilyName, L::Nb), l(F::Employer, L::Et),
l(F::Entity, L::Et), l(F::CompanyDescription, L::Et), l(F::Name, L::Fi), l(F::GivenName, L::Fi), l(F::Cefr, L::De), l(F::Period, L::Hu), l(F::Date, L::Hu), l(F::ReleaseDate, L::Hu),
l(F::Phone, L::Tr), l(F::Period, L::Hu), l(F::StudyType, L::Sv), l(F::Achievements, L::Es), l(F::Salary, L::Es), l(F::Salary, L::Pt), l(F::Salary, L::Es), l(F::Score, L::Ca),
l(F::ExperienceYears, L::En), l(F::ExperienceYears, L::Fr), l(F::LanguageExperiences, L::En), l(F::LanguageExperiences, L::Fr), l(F::ExperienceYears, L::Es), l(F::ExperienceYears, L::Pt), l(F::ExperienceYears, L::Ca), l(F::LanguageExperiences, L::Es),
l(F::LanguageExperiences, L::Pt), l(F::LanguageExperiences, L::Pt), l(F::Level, L::En), l(F::SpokenProduction, L::Ca), l(F::SpokenProduction, L::Fr), l(F::Writing, L::Ro), l(F::Summary, L::Ca), l(F::Summary, L::Es),
l(F::BirthDate, L::Da), l(F::BirthDate, L::Nb), l(F::Department, L::De), l(F::Area, L::De), l(F::Keywords, L::De), l(F::Area, L::De), l(F::Courses, L::De), l(F::Institution, L::It),
l(F::Area, L::It), l(F::Highlights, L::En), l(F::Institution, L::Es), l(F::Area, L::Es), l(F::Area, L::Ro), l(F::Institution, L::Ro), l(F::Institution, L::Ro), l(F::Area, L::Ro),
l(F::BirthDate, L::Is), l(F::BirthPlace, L::Is), l(F::Fluency, L::Da), l(F::Fluency, L::Is), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::Area, L::Is), l(F::Courses, L::Da),
l(F::Courses, L::Nb), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::IscedFields, L::Nb), l(F::Area, L::Da), l(F::DrivingLicence, L::De), l(F::Place, L::Fr), l(F::Religion, L::En),
l(F::Fax, L::Pl), l(F::Fax, L::Sl), l(F::Fax, L::Hr), l(F::Fax, L::Nb), l(F::Fax, L::Tr), l(F::Fax, L::Id), l(F::Fax, L::SrLatn), l(F::Fax, L::Fi),
l(F::Fax, L::Id), l(F::Area, L::Cs), l(F::Area, L::Sk), l(F::Area, L::Lv), l(F::Institution, L::Tr), l(F::Area, L::Tr), l(F::Institution, L::Hr), l(F::Institution, L::SrLatn),
l(F::Institution, L::Sl), l(F::Area, L::Lt), l(F::MaritalStatus, L::De), l(F::MaritalStatus, L::Da), l(F::MaritalStatus, L::Nb), l(F::FamilyName, L::De), l(F::MaritalStatus, L::De), l(F::FamilyName, L::En),
l(F::Mobile, L::Is), l(F::Version, L::De), l(F::Fax, L::En), l(F::Fax, L::Ja), l(F::Fax, L::De), l(F::Fax, L::Fr), l(F::Fax, L::Es), l(F::Fax, L::Pt),
l(F::Fax, L::It), l(F::Fax, L::Nl), l(F::Fax, L::Cs), l(F::Fax, L::Sk), l(F::Fax, L::Sv), l(F::Fax, L::Da), l(F::Fax, L::Hu), l(F::Fax, L::Ro),
l(F::Fax, L::Vi), l(F::Fax, L::Ca), l(F::Fax, L::En), l(F::Position, L::Ga), l(F::Responsibilities, L::Hu), l(F::Organization, L::Is), l(F::Manager, L::Hu), l(F::Username, L::Hu),
l(F::Availability, L::Hu), l(F::Image, L::Hu), l(F::Fluency, L::Nb), l(F::Level, L::Nb), l(F::Phone, L::De), l(F::Sector, L::En), l(F::Area, L::En), l(F::IscedFields, L::En),
l(F::MaritalStatus, L::It), l(F::MimeType, L::En), l(F::MaritalStatus, L::Pt), l(F::EndDate, L::Fr), l(F::EndDate, L::Es), l(F::Employer, L::De), l(F::Employer, L::Nl), l(F::Employer, L::Pl),
l(F::Employer, L::Cs), l(F::Employer, L::Sk), l(F::Employer, L::Da), l(F::Employer, L::Nb), l(F::Employer, L::Et), l(F::Employer, L::Lv), l(F::Employer, L::Ro), l(F::Employer, L::Tr),
l(F::Entity, L::De), l(F::Entity, L::Pl), l(F::Entity, L::Cs), l(F::Entity, L::Tr), l(F::Employer, L::SrLatn), l(F::Employer, L::Hr), l(F::Employer, L::Tr), l(F::CompanyDescription, L::Tr),
l(F::MotherTongue, L::En), l(F::GivenName, L::En), l(F::Phone, L::Fr), l(F::MaritalStatus, L::Is), l(F::Fluency, L::Pt), l(F::Fluency, L::En), l(F::Fluency, L::Ca), l(F::Fluency, L::Es),
l(F::WantedCity, L::Sv), l(F::Highlights, L::Hu), l(F::Courses, L::Hu), l(F::BirthDate, L::Sv), l(F::BirthDate, L::Nb), l(F::BirthDate, L::Sv), l(F::BirthPlace, L::Sv), l(F::BirthPlace, L::Nb),
l(F::BirthPlace, L::Da), l(F::BirthPlace, L::Nb), l(F::Organization, L::Sv), l(F::DrivingLicence, L::Nb), l(F::Employer, L::Sv), l(F::Entity, L::Sv), l(F::CompanyDescription, L::Sv), l(F::Authors, L::Sv),
l(F::Publisher, L::Sv), l(F::GivenName, L::Sv), l(F::MotherTongue, L::Sv), l(F::MilitaryService, L::Nb), l(F::MotherTongue, L::Nb), l(F::WorkMode, L::Hu), l(F::Publisher, L::Ga), l(F::Department, L::Ga),
l(F::StudyType, L::Hu), l(F::Publisher, L::Hu), l(F::Phone, L::De), l(F::Phone, L::Ga), l(F::Mobile, L::Ga), l(F::Position, L::Fr), l(F::Roles, L::Fr), l(F::Role, L::Fr),
l(F::Entity, L::En), l(F::Entity, L::Sv), l(F::Entity, L::Da), l(F::Entity, L::Nb), l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Area, L::Nb), l(F::Organization, L::Sv),
l(F::Organization, L::Da), l(F::Organization, L::Nb), l(F::Authors, L::Da), l(F::Authors, L::Nb), l(F::Publisher, L::Sv), l(F::Publisher, L::Da), l(F::Publisher, L::Nb), l(F::Publisher, L::Is),
l(F::WorkMode, L::Pl), l(F::Salutation, L::Fr), l(F::ClosingSalutation, L::Fr), l(F::GivenName, L::Sv), l(F::GivenName, L::Nb), l(F::GivenName, L::Da), l(F::GivenName, L::Nb), l(F::GivenName, L::Da),
l(F::Image, L::De), l(F::Image, L::Es), l(F::Image, L::Pt), l(F::Image, L::It), l(F::Image, L::Nl), l(F::Image, L::Cs), l(F::Image, L::Sk), l(F::Image, L::Sv),
l(F::Image, L::Da), l(F::Image, L::Nb), l(F::Image, L::Hu), l(F::Image, L::Id), l(F::Image, L::Ca), l(F::Image, L::Tr), l(F::Image, L::Es), l(F::Image, L::Pt),
l(F::Image, L::It), l(F::Image, L::Pl), l(F::Image, L::Sk), l(F::Image, L::Ca), l(F::Image, L::Cs), l(F::Image, L::Ro), l(F::Image, L::Sl), l(F::Image, L::Hr),
l(F::Image, L::SrLatn), l(F::Image, L::Es), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::StartDate, L::Is), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Fr),
l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Achievements, L::Sv), l(F::LeavingReason, L::Da), l(F::Language, L::De), l(F::StartDate, L::En), l(F::Awarder, L::En), l(F::Name, L::Is),
l(F::Position, L::Pt), l(F::Role, L::Pt), l(F::Roles, L::Pt), l(F::Roles, L::Pt), l(F::Position, L::Ca), l(F::Roles, L::Ca), l(F::Position, L::Es), l(F::Roles, L::Es),
l(F::Role, L::Es), l(F::Position, L::Ro), l(F::Headline, L::Ro), l(F::Position, L::Nl), l(F::Position, L::Ro), l(F::Role, L::Nl), l(F::Roles, L::Nl), l(F::Roles, L::Ro),
l(F::Headline, L::Nl), l(F::Headline, L::Nl), l(F::Position, L::Nl), l(F::Position, L::En), l(F::Role, L::En), l(F::Roles, L::En), l(F::Position, L::Ro), l(F::Roles, L::Ro),
l(F::Organization, L::Pl), l(F::Awarder, L::Pl), l(F::Position, L::Cs), l(F::Role, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::Sk), l(F::Role, L::Sk), l(F::Position, L::Sl),
l(F::Position, L::Hr), l(F::Role, L::Sl), l(F::Role, L::Hr), l(F::Roles, L::Sl), l(F::Roles, L::Hr), l(F::Position, L::SrLatn), l(F::Role, L::SrLatn), l(F::Roles, L::SrLatn),
l(F::Position, L::Pl), l(F::Role, L::Pl), l(F::Roles, L::Pl), l(F::Position, L::Nb), l(F::Roles, L::Nb), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da),
l(F::Role, L::De), l(F::Roles, L::De), l(F::Roles, L::Sv), l(F::Roles, L::Da), l(F::Position, L::It), l(F::Roles, L::It), l(F::Role, L::It), l(F::Institution, L::Ro),
l(F::Phones, L::En), l(F::Urls, L::En), l(F::Region, L::Nb), l(F::Region, L::Is), l(F::Entity, L::Is), l(F::Employer, L::Is), l(F::Phone, L::Ga), l(F::BirthDate, L::Nb),
l(F::Period, L::Lv), l(F::Date, L::Lv), l(F::ReleaseDate, L::Lv), l(F::Headline, L::Ga), l(F::Title, L::Es), l(F::Availability, L::Lt), l(F::Highlights, L::Lv), l(F::Courses, L::Lv),
l(F::Role, L::Ga), l(F::Address, L::Sv), l(F::Address, L::Is), l(F::BirthDate, L::De), l(F::BirthDate, L::Nl), l(F::BirthDate, L::De), l(F::BirthDate, L::Nl), l(F::BirthPlace, L::Nl),
l(F::BirthPlace, L::De), l(F::BirthPlace, L::Nl), l(F::Username, L::Nl), l(F::Keywords, L::Nl), l(F::BirthPlace, L::De), l(F::Issuer, L::Is), l(F::Salary, L::De), l(F::HonorificPrefix, L::Id),
l(F::StudyType, L::Id), l(F::Religion, L::Nl), l(F::City, L::Nl), l(F::City, L::De), l(F::Gender, L::Ro), l(F::Gender, L::En), l(F::Gender, L::It), l(F::Gender, L::Ca),
l(F::Gender, L::Es), l(F::Gender, L::Pt), l(F::Gender, L::Mt), l(F::Score, L::Da), l(F::Gender, L::Fr), l(F::ReleaseDate, L::Nl), l(F::Publisher, L::Nl), l(F::Cefr, L::Sv),
l(F::Sector, L::De), l(F::Gender, L::De), l(F::Gender, L::Nl), l(F::SpokenInteraction, L::Nl), l(F::Availability, L::Is), l(F::Salary, L::Nl), l(F::WantedCity, L::Nl), l(F::Organization, L::Mt),
l(F::Summary, L::Vi), l(F::Keywords, L::Mt), l(F::Period, L::Vi), l(F::ProblemSolving, L::Vi), l(F::Title, L::Vi), l(F::SpokenInteraction, L::Vi), l(F::Communication, L::Vi), l(F::Manager, L::Vi),
l(F::BirthDate, L::Lt), l(F::MaritalStatus, L::Lv), l(F::BirthPlace, L::Lt), l(F::MotherTongue, L::Lt), l(F::Summary, L::Vi), l(F::Description, L::Vi), l(F::CompanyDescription, L::Vi), l(F::Gender, L::Vi),
l(F::Score, L::Nb), l(F::Religion, L::De), l(F::Responsibilities, L::Hr), l(F::Courses, L::Sl), l(F::Courses, L::Hr), l(F::Courses, L::SrLatn), l(F::Courses, L::Sl), l(F::Courses, L::Hr),
l(F::Courses, L::Pl), l(F::Gender, L::Ga), l(F::Period, L::Hr), l(F::Date, L::Hr), l(F::ReleaseDate, L::Hr), l(F::Period, L::SrLatn), l(F::Date, L::SrLatn), l(F::ReleaseDate, L::SrLatn),
l(F::Age, L::SrLatn), l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::ExperienceYears, L::Hr), l(F::ExperienceYears, L::SrLatn), l(F::Position, L::Tr), l(F::Roles, L::Tr), l(F::Role, L::Tr),
l(F::Position, L::Tr), l(F::Position, L::Tr), l(F::Roles, L::Tr), l(F::Reference, L::Tr), l(F::SpokenProduction, L::Sl), l(F::SpokenProduction, L::Hr), l(F::SpokenProduction, L::SrLatn), l(F::SpokenInteraction, L::Hr),
l(F::SpokenInteraction, L::SrLatn), l(F::SpokenProduction, L::Hr), l(F::SpokenProduction, L::SrLatn), l(F::SpokenInteraction, L::Sl), l(F::SpokenProduction, L::Sl), l(F::Score, L::En), l(F::Score, L::ZhHans), l(F::Score, L::ZhHant),
l(F::Score, L::Ja), l(F::Score, L::Ko), l(F::Score, L::Vi), l(F::Score, L::Th), l(F::StudyType, L::Nl), l(F::City, L::Hr), l(F::StudyType, L::De), l(F::StudyType, L::Sv),
l(F::StudyType, L::Da), l(F::StudyType, L::Nb), l(F::StudyType, L::Mt), l(F::StudyType, L::Ro), l(F::Score, L::Ga), l(F::Level, L::De), l(F::City, L::SrLatn), l(F::Location, L::Hr),
l(F::StudyType, L::Is), l(F::Score, L::En), l(F::Level, L::En), l(F::StudyType, L::Es), l(F::Level, L::It), l(F::Level, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::Ca),
l(F::Level, L::Pt), l(F::Salutation, L::En), l(F::Organization, L::En), l(F::Department, L::En), l(F::ClosingSalutation, L::De), l(F::Score, L::Ga), l(F::Mobile, L::Fr), l(F::Mobile, L::Nl),
l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::Mobile, L::Fi), l(F::Mobile, L::Is), l(F::Mobile, L::Et), l(F::Mobile, L::Bg), l(F::Mobile, L::Tr), l(F::Publisher, L::Mt),
l(F::Safety, L::Tr), l(F::Location, L::Lt), l(F::City, L::Lt), l(F::Address, L::Lt), l(F::Gender, L::Ca), l(F::Gender, L::Pt), l(F::Mobile, L::Ko), l(F::DrivingLicence, L::Pt),
l(F::StudyType, L::Pt), l(F::Area, L::Pt), l(F::Listening, L::Hu), l(F::Network, L::Hu), l(F::Username, L::En), l(F::Mobile, L::Id), l(F::Mobile, L::De), l(F::Highlights, L::Is),
l(F::Institution, L::Et), l(F::HighestDegree, L::Et), l(F::StudyType, L::Et), l(F::Achievements, L::Id), l(F::Institution, L::Is), l(F::Courses, L::De), l(F::Body, L::De), l(F::Health, L::En),
l(F::Url, L::Is), l(F::Phone, L::Is), l(F::Nationality, L::De), l(F::NativePlace, L::De), l(F::Url, L::Nb), l(F::Address, L::Is), l(F::Location, L::Hu), l(F::City, L::Sv),
l(F::Url, L::Sv), l(F::Phone, L::Sv), l(F::Issuer, L::De), l(F::Publisher, L::De), l(F::Username, L::Tr), l(F::MaritalStatus, L::Es), l(F::EndDate, L::Id), l(F::WorkMode, L::Vi),
l(F::Score, L::Et), l(F::HonorificPrefix, L::Tr), l(F::Address, L::Da), l(F::Address, L::Nb), l(F::Url, L::Da), l(F::Url, L::Nb), l(F::Highlights, L::Sk), l(F::Responsibilities, L::Sk),
l(F::Courses, L::Sk), l(F::Highlights, L::Cs), l(F::Responsibilities, L::Cs), l(F::Courses, L::Cs), l(F::Headline, L::Cs), l(F::Listening, L::Is), l(F::Position, L::Is), l(F::Role, L::Is),
l(F::Roles, L::Is), l(F::Roles, L::Is), l(F::FamilyName, L::Vi), l(F::Profiles, L::Vi), l(F::Name, L::Vi), l(F::HighestDegree, L::De), l(F::Score, L::Cs), l(F::Score, L::Sk),
l(F::Institution, L::Sv), l(F::Institution, L::Nb), l(F::Credits, L::Sv), l(F::HighestDegree, L::Sv), l(F::Highlights, L::Da), l(F::Highlights, L::Sv), l(F::HighestDegree, L::Da), l(F::Listening, L::De),
l(F::Listening, L::Sv), l(F::Highlights, L::Nb), l(F::HighestDegree, L::Nb), l(F::Authors, L::Is), l(F::Institution, L::Nl), l(F::Organization, L::Vi), l(F::SpokenInteraction, L::Vi), l(F::ContentCreation, L::Mt),
l(F::NativePlace, L::En), l(F::City, L::En), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::NativePlace, L::En), l(F::MaritalStatus, L::Vi),
l(F::Url, L::Hu), l(F::HonorificPrefix, L::En), l(F::HighestDegree, L::Nl), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::Courses, L::Da), l(F::Highlights, L::Da), l(F::Highlights, L::Nb),
l(F::SpokenProduction, L::Sk), l(F::Mobile, L::Ko), l(F::Mobile, L::Id), l(F::Url, L::Ja), l(F::Credits, L::Sv), l(F::Phone, L::Id), l(F::Role, L::Id), l(F::Keywords, L::Is),
l(F::JobStatus, L::Nl), l(F::Summary, L::Fi), l(F::ContentCreation, L::Tr), l(F::NationalId, L::En), l(F::Username, L::ZhHans), l(F::Username, L::Ja), l(F::Username, L::Ko), l(F::NationalId, L::En),
l(F::Age, L::Pt), l(F::Language, L::Hu), l(F::Username, L::Fr), l(F::Language, L::Es), l(F::Language, L::Pt), l(F::Language, L::Ca), l(F::MotherTongue, L::Es), l(F::MotherTongue, L::Pt),
l(F::Language, L::Es), l(F::Language, L::Pt), l(F::Language, L::Ca), l(F::Position, L::Lv), l(F::Employer, L::Lv), l(F::Organization, L::Lv), l(F::Institution, L::Lv), l(F::Keywords, L::Lt),
l(F::StudyType, L::Lt), l(F::Name, L::De), l(F::StudyType, L::Id), l(F::Age, L::Fi), l(F::City, L::Tr), l(F::Location, L::Tr), l(F::City, L::Tr), l(F::Location, L::Tr),
l(F::Address, L::Tr), l(F::City, L::Tr), l(F::Roles, L::It), l(F::City, L::Tr), l(F::Region, L::Tr), l(F::Phone, L::Tr), l(F::Communication, L::Tr), l(F::GivenName, L::Tr),
l(F::MotherTongue, L::Mt), l(F::Image, L::Pt), l(F::Image, L::Ca), l(F::Name, L::Sl), l(F::Name, L::Hr), l(F::Name, L::SrLatn), l(F::Employer, L::Hr), l(F::Name, L::Hr),
l(F::Name, L::SrLatn), l(F::Institution, L::Hr), l(F::Name, L::Sl), l(F::Email, L::SrLatn), l(F::GivenName, L::Pl), l(F::Name, L::Pl), l(F::Image, L::It), l(F::Employer, L::Lt),
l(F::Entity, L::Lt), l(F::Employer, L::Mt), l(F::Headline, L::Mt), l(F::Publisher, L::En), l(F::Publisher, L::De), l(F::DrivingLicence, L::Nl), l(F::Summary, L::It), l(F::Highlights, L::It),
l(F::Position, L::It), l(F::Roles, L::It), l(F::Score, L::Id), l(F::Description, L::Da), l(F::Address, L::Mt), l(F::Email, L::Mt), l(F::Emails, L::Mt), l(F::Address, L::It),
l(F::Area, L::It), l(F::Email, L::It), l(F::Address, L::It), l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::It), l(F::Sector, L::Ca), l(F::Sector, L::De),
l(F::Sector, L::Fr), l(F::Sector, L::Nl), l(F::Sector, L::Ro), l(F::Sector, L::Hr), l(F::Sector, L::Mt), l(F::Sector, L::SrLatn), l(F::Sector, L::Pt), l(F::Sector, L::Ca),
l(F::Information, L::Lv), l(F::SpokenProduction, L::Lt), l(F::Information, L::Lt), l(F::Information, L::Hu), l(F::Extra, L::Id), l(F::Information, L::Nb), l(F::Information, L::Nl), l(F::Information, L::En),
l(F::Information, L::Da), l(F::Information, L::Sv), l(F::Description, L::De), l(F::Courses, L::De), l(F::Emails, L::Pl), l(F::Urls, L::Pl), l(F::Phones, L::Pl), l(F::Description, L::Nb),
l(F::ContentCreation, L::Nb), l(F::Position, L::It), l(F::Employer, L::Id), l(F::Organization, L::Id), l(F::Organization, L::Nl), l(F::Institution, L::Nl), l(F::Issuer, L::Nl), l(F::Organization, L::Cs),
l(F::Institution, L::Cs), l(F::Issuer, L::Cs), l(F::Organization, L::Sk), l(F::Institution, L::Sk), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca), l(F::Employer, L::Es),
l(F::Organization, L::Es), l(F::Institution, L::Es), l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Institution, L::Pt), l(F::Issuer, L::Pt), l(F::Institution, L::Id), l(F::Organization, L::Nb),
l(F::Institution, L::Nb), l(F::Institution, L::De), l(F::Institution, L::Fr), l(F::Institution, L::Sv), l(F::Institution, L::Ca), l(F::Employer, L::Ro), l(F::Institution, L::Ro), l(F::Organization, L::Ro),
l(F::Institution, L::Ro), l(F::Issuer, L::Ro), l(F::Employer, L::De), l(F::Employer, L::Fr), l(F::Organization, L::En), l(F::Organization, L::De), l(F::Organization, L::Fr), l(F::Organization, L::Sv),
l(F::Organization, L::Da), l(F::Institution, L::En), l(F::Institution, L::De), l(F::Institution, L::Fr), l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Issuer, L::De), l(F::Employer, L::Pl),
l(F::Organization, L::Pl), l(F::Institution, L::Pl), l(F::Issuer, L::Pl), l(F::SpokenInteraction, L::En), l(F::SpokenInteraction, L::Fr), l(F::SpokenInteraction, L::Pl), l(F::SpokenInteraction, L::Id), l(F::SpokenInteraction, L::Mt),
l(F::Url, L::De), l(F::Url, L::Nl), l(F::Url, L::SrLatn), l(F::Url, L::De), l(F::Url, L::Lt), l(F::Url, L::Hr), l(F::Organization, L::Hu), l(F::Institution, L::Hu),
l(F::Name, L::Fr), l(F::Title, L::Fr), l(F::Headline, L::Fr), l(F::Position, L::Fr), l(F::Description, L::En), l(F::Opening, L::En), l(F::Opening, L::Fr), l(F::Information, L::Mt),
l(F::PostalCode, L::Hu), l(F::Writing, L::Hu), l(F::Entity, L::Tr), l(F::Issuer, L::Lt), l(F::Date, L::Lt), l(F::Reference, L::Et), l(F::Name, L::Mt), l(F::GivenName, L::Mt),
l(F::HighestDegree, L::Hu), l(F::Employer, L::Lt), l(F::Organization, L::Lt), l(F::Institution, L::Lt), l(F::Highlights, L::Hr), l(F::Highlights, L::SrLatn), l(F::Employer, L::It), l(F::Organization, L::It),
l(F::Institution, L::It), l(F::Institution, L::Mt), l(F::Employer, L::Tr), l(F::Entity, L::Tr), l(F::Issuer, L::Sl), l(F::Issuer, L::Sl), l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn),
l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn), l(F::Publisher, L::Hr), l(F::Publisher, L::SrLatn), l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr), l(F::Issuer, L::Lv), l(F::Publisher, L::Lv),
l(F::IscedFields, L::Lv), l(F::HighestDegree, L::Sl), l(F::Date, L::Lv), l(F::Period, L::Nl), l(F::Date, L::Nl), l(F::ReleaseDate, L::Nl), l(F::Age, L::Nl), l(F::Age, L::Nl),
l(F::Position, L::Id), l(F::Role, L::Id), l(F::Headline, L::Id), l(F::Position, L::Id), l(F::Institution, L::Fi), l(F::Issuer, L::Fi), l(F::Organization, L::Fi), l(F::Period, L::De),
l(F::Date, L::De), l(F::ReleaseDate, L::De), l(F::Age, L::De), l(F::Period, L::De), l(F::Network, L::Id), l(F::DrivingLicence, L::Hu), l(F::Language, L::Cs), l(F::Language, L::Sk),
l(F::Fluency, L::Cs), l(F::Fluency, L::Sk), l(F::LanguageExperiences, L::Sk), l(F::LanguageExperiences, L::Cs), l(F::ProjectType, L::Hu), l(F::ProjectType, L::Id), l(F::Gender, L::Id), l(F::WorkMode, L::Id),
l(F::Language, L::Hr), l(F::Language, L::SrLatn), l(F::LanguageExperiences, L::SrLatn), l(F::LanguageCertificates, L::SrLatn), l(F::LanguageExperiences, L::Hr), l(F::LanguageCertificates, L::Hr), l(F::Language, L::Sl), l(F::Language, L::Hr),
l(F::Language, L::SrLatn), l(F::Language, L::Sl), l(F::LanguageExperiences, L::Sl), l(F::LanguageCertificates, L::Sl), l(F::Language, L::Pl), l(F::MotherTongue, L::Pl), l(F::Keywords, L::Pl), l(F::Language, L::Pl),
l(F::NationalId, L::Hr), l(F::NationalId, L::SrLatn), l(F::Employer, L::Cs), l(F::Position, L::En), l(F::Position, L::Da), l(F::Headline, L::En), l(F::Position, L::En), l(F::Position, L::Nb),
l(F::Headline, L::Da), l(F::Position, L::De), l(F::WorkMode, L::Es), l(F::WorkMode, L::Ca), l(F::Region, L::Ro), l(F::Title, L::Id), l(F::DrivingLicence, L::Et), l(F::Publisher, L::Fi),
l(F::ReleaseDate, L::Fi), l(F::TeamSize, L::Id), l(F::Credits, L::Id), l(F::City, L::Id), l(F::Mobile, L::Fi), l(F::Username, L::Fi), l(F::Language, L::Lt), l(F::Fluency, L::Lt),
l(F::Availability, L::Da), l(F::Availability, L::Nb), l(F::Nationality, L::Fi), l(F::Employer, L::Id), l(F::Role, L::Hu), l(F::Area, L::Hu), l(F::Score, L::Da), l(F::Score, L::Nb),
l(F::Position, L::Mt), l(F::MilitaryService, L::Lt), l(F::SpokenInteraction, L::Tr), l(F::Keywords, L::Et), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Tr), l(F::ProjectType, L::Id), l(F::ProjectType, L::De),
l(F::MilitaryService, L::Hu), l(F::Address, L::Fi), l(F::Safety, L::Id), l(F::Nationality, L::Id), l(F::Language, L::Et), l(F::Fluency, L::Et), l(F::Fluency, L::Id), l(F::SpokenProduction, L::Mt),
l(F::Date, L::Hu), l(F::Fluency, L::Id), l(F::Level, L::Id), l(F::Level, L::Da), l(F::Fluency, L::Da), l(F::Keywords, L::De), l(F::Level, L::De), l(F::Fluency, L::De),
l(F::Level, L::De), l(F::Fluency, L::De), l(F::DrivingLicence, L::Id), l(F::Area, L::Hu), l(F::StudyType, L::Hu), l(F::GivenName, L::Hu), l(F::Achievements, L::Fi), l(F::Responsibilities, L::Fi),
l(F::SpokenInteraction, L::Fi), l(F::Achievements, L::Vi), l(F::Availability, L::Id), l(F::Extra, L::Vi), l(F::Issuer, L::Hu), l(F::Language, L::Fi), l(F::LanguageExperiences, L::Fi), l(F::Fluency, L::Fi),
l(F::LanguageCertificates, L::Fi), l(F::NationalId, L::Tr), l(F::ExperienceArea, L::En), l(F::ExperienceYears, L::Vi), l(F::Writing, L::Fi), l(F::Description, L::Et), l(F::Authors, L::Fi), l(F::Writing, L::Et),
l(F::Achievements, L::Mt), l(F::Extra, L::Lt), l(F::Writing, L::Mt), l(F::Emails, L::Lt), l(F::Phones, L::Lt), l(F::Urls, L::Lt), l(F::Gender, L::Nb), l(F::Entity, L::Nl),
l(F::Listening, L::Lv), l(F::Listening, L::Lt), l(F::Entity, L::Id), l(F::Entity, L::Pl), l(F::Entity, L::Cs), l(F::Entity, L::Sk), l(F::Entity, L::Et), l(F::Entity, L::Lt),
l(F::Entity, L::Lv), l(F::Entity, L::Hr), l(F::Entity, L::Mt), l(F::Entity, L::SrLatn), l(F::Keywords, L::Sl), l(F::Keywords, L::SrLatn), l(F::Keywords, L::Hr), l(F::Highlights, L::SrLatn),
l(F::Highlights, L::Sl), l(F::Highlights, L::Hr), l(F::Keywords, L::Sk), l(F::Highlights, L::Pl), l(F::Authors, L::SrLatn), l(F::PostalCode, L::Pl), l(F::Nationality, L::Et), l(F::PostalCode, L::Id),
l(F::PostalCode, L::Mt), l(F::Url, L::Et), l(F::Gender, L::Sv), l(F::Gender, L::Da), l(F::DrivingLicence, L::Da), l(F::Highlights, L::Fi), l(F::Responsibilities, L::Et), l(F::ExperienceYears, L::Fi),
l(F::Summary, L::Et), l(F::Mobile, L::Pl), l(F::Department, L::Lv), l(F::Department, L::Lt), l(F::City, L::Da), l(F::City, L::Nb), l(F::Communication, L::Hu), l(F::Communication, L::Nb),
l(F::Communication, L::De), l(F::Communication, L::Da), l(F::Communication, L::Sv), l(F::Employer, L::SrLatn), l(F::Entity, L::SrLatn), l(F::Fluency, L::Mt), l(F::Communication, L::Cs), l(F::Communication, L::Sk),
l(F::Communication, L::Hr), l(F::Communication, L::Lt), l(F::Communication, L::Sl), l(F::Communication, L::Pl), l(F::Communication, L::Id), l(F::Communication, L::Mt), l(F::EndDate, L::Cs), l(F::EndDate, L::Sl),
l(F::Publisher, L::Cs), l(F::EndDate, L::Pl), l(F::EndDate, L::Sk), l(F::Profiles, L::Pl), l(F::Phone, L::Id), l(F::Phone, L::De), l(F::Phone, L::Cs), l(F::Phone, L::Lt),
l(F::Phone, L::Sl), l(F::Phone, L::Lv), l(F::Description, L::Pl), l(F::Profiles, L::De), l(F::Username, L::De), l(F::Username, L::Pl), l(F::Username, L::Sv), l(F::Username, L::Da),
l(F::Username, L::Nb), l(F::SpokenProduction, L::Tr), l(F::SpokenInteraction, L::Cs), l(F::SpokenInteraction, L::Sk), l(F::Summary, L::Lv), l(F::Username, L::Hr), l(F::Username, L::SrLatn), l(F::Institution, L::Fi),
l(F::HighestDegree, L::Fi), l(F::Courses, L::Mt), l(F::City, L::Id), l(F::Location, L::Id), l(F::Url, L::Fi), l(F::IscedFields, L::Fi), l(F::Profiles, L::Hu), l(F::Credits, L::Lv),
l(F::StudyType, L::Et), l(F::Location, L::Sl), l(F::City, L::Sl), l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Country, L::Pl), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn),
l(F::Location, L::Sl), l(F::BirthPlace, L::Sl), l(F::Country, L::Sk), l(F::Credits, L::Hu), l(F::Credits, L::Lt), l(F::Credits, L::Mt), l(F::Credits, L::Sl), l(F::Credits, L::De),
l(F::Credits, L::Cs), l(F::Credits, L::Sk), l(F::GivenName, L::Cs), l(F::GivenName, L::Sk), l(F::NationalId, L::Id), l(F::Entity, L::De), l(F::Entity, L::Da), l(F::Entity, L::Nb),
l(F::EndDate, L::Et), l(F::FamilyName, L::Mt), l(F::Level, L::Is), l(F::Fluency, L::Sv), l(F::Level, L::Sv), l(F::Fluency, L::Sv), l(F::Courses, L::Sv), l(F::Courses, L::Da),
l(F::Courses, L::SrLatn), l(F::Courses, L::Id), l(F::Institution, L::Da), l(F::Organization, L::Tr), l(F::Entity, L::Tr), l(F::Employer, L::Tr), l(F::Organization, L::Tr), l(F::Institution, L::Tr),
l(F::Entity, L::Tr), l(F::Issuer, L::Tr), l(F::Summary, L::De), l(F::Description, L::De), l(F::Courses, L::Cs), l(F::Courses, L::Sk), l(F::Listening, L::Et), l(F::Listening, L::Fi),
l(F::Period, L::Et), l(F::Date, L::Et), l(F::Image, L::Fi), l(F::Description, L::Fi), l(F::StudyType, L::Hr), l(F::StudyType, L::Lv), l(F::StudyType, L::Lt), l(F::StudyType, L::SrLatn),
l(F::StudyType, L::Nb), l(F::StudyType, L::Da), l(F::StudyType, L::Mt), l(F::Gender, L::Is), l(F::Gender, L::Sv), l(F::Gender, L::Da), l(F::LastModified, L::Mt), l(F::Credits, L::Fi),
l(F::LastModified, L::Nl), l(F::SpokenProduction, L::Ga), l(F::LeavingReason, L::Fi), l(F::Region, L::Sv), l(F::Reading, L::Sv), l(F::Reading, L::Da), l(F::Reading, L::Sv), l(F::Reading, L::Da),
l(F::Organization, L::Nb), l(F::BirthDate, L::Id), l(F::Urls, L::Ga), l(F::ProjectType, L::Fi), l(F::Address, L::Hu), l(F::City, L::Hu), l(F::Location, L::Hu), l(F::Address, L::Hu),
l(F::City, L::Hu), l(F::ExperienceYears, L::Id), l(F::Url, L::Id), l(F::Region, L::De), l(F::Country, L::De), l(F::Country, L::Nl), l(F::Country, L::Sv), l(F::Country, L::Da),
l(F::Country, L::Nb), l(F::Country, L::Is), l(F::Language, L::En), l(F::LanguageCode, L::En), l(F::LanguageExperiences, L::En), l(F::Keywords, L::En), l(F::Language, L::En), l(F::Language, L::Fr),
l(F::MotherTongue, L::Fr), l(F::MaritalStatus, L::Et), l(F::Reading, L::Lv), l(F::LastModified, L::En), l(F::Age, L::Pl), l(F::Period, L::Pl), l(F::Age, L::Pl), l(F::EndDate, L::Is),
l(F::Salary, L::Is), l(F::StudyType, L::It), l(F::ProblemSolving, L::Is), l(F::Reference, L::Fi), l(F::Reading, L::Ga), l(F::Url, L::Ga), l(F::LeavingReason, L::En), l(F::Reading, L::Es),
l(F::Reading, L::Ca), l(F::Manager, L::Da), l(F::Manager, L::Nb), l(F::Reading, L::Nl), l(F::Level, L::Ga), l(F::EqfLevel, L::Ga), l(F::Fluency, L::Ga), l(F::Publisher, L::Lt),
l(F::Organization, L::Id), l(F::Institution, L::Id), l(F::Issuer, L::Id), l(F::Language, L::Es), l(F::Reading, L::Nb), l(F::Reading, L::De), l(F::Reading, L::Is), l(F::Age, L::Cs),
l(F::Period, L::Sl), l(F::Date, L::Sl), l(F::ReleaseDate, L::Sl), l(F::LastModified, L::De), l(F::StudyType, L::En), l(F::EqfLevel, L::En), l(F::Level, L::En), l(F::Level, L::De),
l(F::Level, L::Id), l(F::Fluency, L::En), l(F::MilitaryService, L::Es), l(F::DrivingLicence, L::Mt), l(F::GivenName, L::SrLatn), l(F::TeamSize, L::Pl), l(F::Authors, L::Lv), l(F::Url, L::Fr),
l(F::Role, L::Fr), l(F::Url, L::Vi), l(F::NativePlace, L::Fr), l(F::BirthPlace, L::Fr), l(F::Location, L::Fr), l(F::City, L::Fr), l(F::WantedCity, L::Fr), l(F::Language, L::Ro),
l(F::MotherTongue, L::Ro), l(F::StudyType, L::Lv), l(F::Level, L::Lv), l(F::Fluency, L::Lv), l(F::Language, L::Pt), l(F::Language, L::It), l(F::MotherTongue, L::It), l(F::MotherTongue, L::Pt),
l(F::MotherTongue, L::It), l(F::Language, L::It), l(F::Language, L::Pt), l(F::Language, L::Mt), l(F::Sector, L::Vi), l(F::Area, L::Vi), l(F::IscedFields, L::Vi), l(F::Sector, L::Vi),
l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Hr), l(F::Url, L::Da),
l(F::Url, L::Et), l(F::Url, L::Mt), l(F::Url, L::Hu), l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::SrLatn), l(F::Url, L::En),
l(F::Url, L::De), l(F::Url, L::Pt), l(F::Urls, L::En), l(F::City, L::Et), l(F::Extra, L::Fi), l(F::Extra, L::Et), l(F::Listening, L::En), l(F::Level, L::Mt),
l(F::EqfLevel, L::Mt), l(F::Cefr, L::It), l(F::StudyType, L::It), l(F::Level, L::It), l(F::Fluency, L::It), l(F::Level, L::It), l(F::Fluency, L::It), l(F::HighestDegree, L::It),
l(F::EqfLevel, L::It), l(F::MotherTongue, L::Ca), l(F::Location, L::Ca), l(F::Position, L::Ca), l(F::BirthPlace, L::Ca), l(F::Location, L::Ca), l(F::City, L::Ca), l(F::ProjectType, L::Vi),
l(F::Location, L::Ro), l(F::Location, L::Pt), l(F::Place, L::Pt), l(F::BirthPlace, L::Pt), l(F::Location, L::Pt), l(F::City, L::Ro), l(F::Location, L::Ro), l(F::City, L::Ro),
l(F::Location, L::Ca), l(F::Location, L::Es), l(F::Location, L::Nl), l(F::Location, L::Ro), l(F::Location, L::En), l(F::City, L::En), l(F::Place, L::En), l(F::BirthPlace, L::Ro),
l(F::Salary, L::Sv), l(F::Salary, L::Nb), l(F::Salary, L::Da), l(F::Username, L::Pl), l(F::Reference, L::Vi), l(F::Location, L::Mt), l(F::EndDate, L::Is), l(F::Location, L::Sl),
l(F::Location, L::Hr), l(F::Location, L::SrLatn), l(F::Location, L::Cs), l(F::Location, L::Sk), l(F::City, L::Mt), l(F::Location, L::Pl), l(F::Thesis, L::Is), l(F::Location, L::Id),
l(F::Position, L::Lv), l(F::Role, L::Lv), l(F::Roles, L::Lv), l(F::Roles, L::Lv), l(F::EndDate, L::Fi), l(F::Reading, L::Fi), l(F::Location, L::Es), l(F::Place, L::Es),
l(F::BirthPlace, L::Es), l(F::NativePlace, L::Es), l(F::Reading, L::Et), l(F::Listening, L::Nl), l(F::MilitaryService, L::Sv), l(F::Location, L::It), l(F::Place, L::It), l(F::Location, L::It),
l(F::BirthPlace, L::It), l(F::Salary, L::Vi), l(F::Awarder, L::Fi), l(F::LeavingReason, L::Vi), l(F::StudyType, L::Lt), l(F::Level, L::Lt), l(F::Fluency, L::Lt), l(F::Level, L::Lt),
l(F::Description, L::Is), l(F::Gender, L::Lt), l(F::Listening, L::Da), l(F::Listening, L::Da), l(F::Listening, L::Nb), l(F::Listening, L::Nb), l(F::PostalCode, L::Vi), l(F::Country, L::Fi),
l(F::Region, L::Et), l(F::Keywords, L::Nl), l(F::Keywords, L::Fr), l(F::Keywords, L::En), l(F::Publisher, L::En), l(F::Date, L::Mt), l(F::Email, L::En), l(F::Email, L::ZhHans),
l(F::Email, L::Ja), l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru),
l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb),
l(F::Email, L::Ro), l(F::Email, L::Tr), l(F::Email, L::El), l(F::Language, L::Is), l(F::Manager, L::En), l(F::Manager, L::Nl), l(F::Network, L::Vi), l(F::Roles, L::Lt),
l(F::TeamSize, L::Ro), l(F::Score, L::Mt), l(F::Thesis, L::SrLatn), l(F::Area, L::Es), l(F::Area, L::It), l(F::Courses, L::Es), l(F::Courses, L::Pt), l(F::MotherTongue, L::Hr),
l(F::MotherTongue, L::Sl), l(F::MotherTongue, L::Sk), l(F::MotherTongue, L::SrLatn), l(F::MotherTongue, L::Cs), l(F::MotherTongue, L::Ga), l(F::Mobile, L::Fi), l(F::Phone, L::Fi), l(F::HighestDegree, L::Es),
l(F::Cefr, L::Es), l(F::EqfLevel, L::Es), l(F::Cefr, L::Es), l(F::Cefr, L::Ca), l(F::Nationality, L::Sv), l(F::MaritalStatus, L::Tr), l(F::Score, L::Es), l(F::Score, L::Pt),
l(F::Score, L::It), l(F::Score, L::Ro), l(F::Score, L::It), l(F::Profiles, L::Id), l(F::Reference, L::Is), l(F::Department, L::Et), l(F::Entity, L::Hu), l(F::Summary, L::Hu),
l(F::ReleaseDate, L::Hu), l(F::Name, L::Hu), l(F::Title, L::Hu), l(F::HonorificPrefix, L::Hu), l(F::Region, L::Hu), l(F::Email, L::Fi), l(F::Position, L::De), l(F::Roles, L::De),
l(F::Role, L::De), l(F::Email, L::Sv), l(F::Email, L::SrLatn), l(F::Reading, L::Id), l(F::Thesis, L::Fr), l(F::Listening, L::Id), l(F::Score, L::Fr), l(F::Manager, L::Sl),
l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Manager, L::Sl), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Writing, L::Id), l(F::Summary, L::Nb), l(F::City, L::Cs),
l(F::City, L::Sk), l(F::City, L::Sl), l(F::Location, L::SrLatn), l(F::City, L::SrLatn), l(F::Location, L::Cs), l(F::Location, L::Sk), l(F::Location, L::SrLatn), l(F::BirthPlace, L::SrLatn),
l(F::Location, L::SrLatn), l(F::City, L::SrLatn), l(F::Period, L::Lt), l(F::Date, L::Lt), l(F::ReleaseDate, L::Lt), l(F::Keywords, L::De), l(F::Keywords, L::Nl), l(F::Keywords, L::Sl),
l(F::Keywords, L::Hr), l(F::Keywords, L::Ro), l(F::Keywords, L::Id), l(F::Keywords, L::SrLatn), l(F::Keywords, L::Sv), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Keywords, L::Lv),
l(F::Keywords, L::Ca), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::EndDate, L::Tr), l(F::StudyType, L::Tr), l(F::Roles, L::Es), l(F::City, L::Pl),
l(F::Location, L::Pl), l(F::TeamSize, L::Ca), l(F::BirthPlace, L::Pl), l(F::Location, L::Pl), l(F::City, L::Pl), l(F::Employer, L::Pl), l(F::Location, L::Lt), l(F::City, L::Lt),
l(F::Location, L::Sk), l(F::BirthPlace, L::Sk), l(F::WantedCity, L::Sk), l(F::Roles, L::Nl), l(F::MilitaryService, L::Da), l(F::MilitaryService, L::Nb), l(F::MilitaryService, L::It), l(F::Keywords, L::Da),
l(F::Keywords, L::Nb), l(F::Nationality, L::Tr), l(F::Roles, L::Sv), l(F::Role, L::Sv), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Role, L::Da), l(F::Role, L::Nb),
l(F::Roles, L::Et), l(F::Reference, L::Hr), l(F::Reference, L::SrLatn), l(F::Location, L::Cs), l(F::City, L::Cs), l(F::BirthPlace, L::Cs), l(F::WantedCity, L::Cs), l(F::Location, L::Hr),
l(F::City, L::Hr), l(F::Location, L::Hr), l(F::BirthPlace, L::Hr), l(F::SpokenProduction, L::Cs), l(F::Reference, L::Sl), l(F::Mobile, L::En), l(F::Mobile, L::Cs), l(F::Mobile, L::Sk),
l(F::Mobile, L::Hr), l(F::Mobile, L::Nb), l(F::Mobile, L::Et), l(F::Mobile, L::Lv), l(F::Mobile, L::Lt), l(F::Mobile, L::Ca), l(F::Mobile, L::SrLatn), l(F::Mobile, L::Lt),
l(F::Mobile, L::Sl), l(F::Mobile, L::Et), l(F::Mobile, L::De), l(F::Mobile, L::Cs), l(F::Mobile, L::Sk), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb),
l(F::Mobile, L::Hu), l(F::Mobile, L::Ro), l(F::Mobile, L::Tr), l(F::Mobile, L::Ca), l(F::Mobile, L::Lv), l(F::Mobile, L::En), l(F::Mobile, L::Fr), l(F::Mobile, L::It),
l(F::Mobile, L::Mt), l(F::WantedCity, L::Hu), l(F::WantedCity, L::De), l(F::WantedCity, L::Ca), l(F::WantedCity, L::Ca), l(F::DrivingLicence, L::Fr), l(F::Mobile, L::SrLatn), l(F::Mobile, L::Cs),
l(F::Mobile, L::Cs), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::Mobile, L::SrLatn), l(F::WantedCity, L::Pl), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::De),
l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Sk), l(F::Mobile, L::Hu), l(F::Mobile, L::De), l(F::Mobile, L::Sv), l(F::Mobile, L::Da),
l(F::Mobile, L::Nb), l(F::Mobile, L::Hu), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::WorkMode, L::Pt), l(F::WorkMode, L::Ca), l(F::MotherTongue, L::Sv), l(F::MotherTongue, L::Da),
l(F::MotherTongue, L::Da), l(F::Courses, L::De), l(F::Courses, L::Ro), l(F::Courses, L::Sv), l(F::Courses, L::Da), l(F::Courses, L::Nb), l(F::Courses, L::En), l(F::Courses, L::Fr),
l(F::Courses, L::Nl), l(F::Courses, L::It), l(F::Courses, L::Lv), l(F::Courses, L::Mt), l(F::Courses, L::Pl), l(F::Courses, L::Cs), l(F::MotherTongue, L::Is), l(F::MotherTongue, L::Nl),
l(F::Awarder, L::Mt), l(F::Roles, L::Pl), l(F::Roles, L::Hr), l(F::Roles, L::SrLatn), l(F::Roles, L::Sl), l(F::Roles, L::Cs), l(F::Role, L::Cs), l(F::Reference, L::Ga),
l(F::Roles, L::Fr), l(F::SpokenProduction, L::Lv), l(F::LeavingReason, L::Fr), l(F::LeavingReason, L::Ca), l(F::LeavingReason, L::Pt), l(F::LeavingReason, L::It), l(F::LeavingReason, L::Ro), l(F::Mobile, L::Es),
l(F::SpokenProduction, L::Pl), l(F::Availability, L::Sl), l(F::Availability, L::Cs), l(F::Availability, L::Sk), l(F::Network, L::Hr), l(F::Network, L::SrLatn), l(F::Level, L::Vi), l(F::Fluency, L::Vi),
l(F::Fluency, L::Vi), l(F::SpokenProduction, L::De), l(F::SpokenInteraction, L::Da), l(F::SpokenProduction, L::Da), l(F::City, L::Es), l(F::City, L::Pt), l(F::SpokenProduction, L::Sv), l(F::SpokenInteraction, L::Nb),
l(F::SpokenProduction, L::Nb), l(F::Emails, L::Et), l(F::Phones, L::Et), l(F::Urls, L::Et), l(F::Phones, L::Fi), l(F::Emails, L::Fi), l(F::Urls, L::Fi), l(F::Role, L::En),
l(F::Roles, L::En), l(F::Date, L::Fi), l(F::Awarder, L::Fi), l(F::Issuer, L::Fi), l(F::Issuer, L::Fi), l(F::Mobile, L::Ca), l(F::City, L::Cs), l(F::Location, L::Cs),
l(F::Name, L::Nl), l(F::Title, L::Nl), l(F::Headline, L::Nb), l(F::BirthPlace, L::Es), l(F::BirthDate, L::Es), l(F::Nationality, L::Es), l(F::Nationality, L::Pt), l(F::Nationality, L::Hr),
l(F::Nationality, L::SrLatn), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Manager, L::Sl), l(F::Manager, L::Sk), l(F::Manager, L::Cs), l(F::Manager, L::Da), l(F::Network, L::Sv),
l(F::HonorificPrefix, L::Sl), l(F::Title, L::Sl), l(F::Title, L::Hr), l(F::Title, L::SrLatn), l(F::Title, L::Pl), l(F::Nationality, L::Ga), l(F::HighestDegree, L::Sk), l(F::Publisher, L::Sk),
l(F::Publisher, L::Hr), l(F::Username, L::SrLatn), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::ReleaseDate, L::Vi), l(F::BirthDate, L::Vi), l(F::Name, L::Id), l(F::FamilyName, L::Id),
l(F::GivenName, L::Id), l(F::Name, L::En), l(F::Name, L::De), l(F::Employer, L::En), l(F::Organization, L::En), l(F::Title, L::En), l(F::Name, L::Sv), l(F::Name, L::Nb),
l(F::Title, L::Sv), l(F::IscedFields, L::Is), l(F::Summary, L::Hr), l(F::Summary, L::SrLatn), l(F::LastModified, L::Sk), l(F::LastModified, L::Cs), l(F::BirthDate, L::Cs), l(F::BirthDate, L::Sk),
l(F::Entity, L::Sl), l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::Nationality, L::Sl), l(F::Nationality, L::Pl), l(F::Entity, L::SrLatn), l(F::Entity, L::Hr), l(F::Keywords, L::Pl),
l(F::Url, L::Ga), l(F::BirthDate, L::Pt), l(F::BirthDate, L::Ro), l(F::BirthDate, L::Ca), l(F::Nationality, L::Nb), l(F::Address, L::Sl), l(F::Title, L::Sl), l(F::Keywords, L::Cs),
l(F::Keywords, L::Sk), l(F::Nationality, L::De), l(F::Nationality, L::Nl), l(F::Nationality, L::Sv), l(F::Nationality, L::Da), l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Es), l(F::BirthPlace, L::Pt),
l(F::NativePlace, L::Pt), l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Name, L::Cs), l(F::Title, L::Cs), l(F::Institution, L::Cs),
l(F::Title, L::Cs), l(F::Country, L::It), l(F::Name, L::Sl), l(F::Name, L::Hr), l(F::StudyType, L::Sl), l(F::Title, L::Sl), l(F::Title, L::Hr), l(F::Name, L::SrLatn),
l(F::Title, L::SrLatn), l(F::Employer, L::SrLatn), l(F::Employer, L::Hr), l(F::Employer, L::SrLatn), l(F::StudyType, L::Sl), l(F::Title, L::Hr), l(F::Title, L::SrLatn), l(F::Position, L::Hr),
l(F::Name, L::Sk), l(F::Title, L::Sk), l(F::Employer, L::Sk), l(F::Institution, L::Sk), l(F::Title, L::Sk), l(F::Institution, L::Pl), l(F::FamilyName, L::Pl), l(F::Nationality, L::Mt),
l(F::Country, L::Id), l(F::HighestDegree, L::Cs), l(F::Gender, L::Hu), l(F::Email, L::Is), l(F::Network, L::Nb), l(F::Network, L::Da), l(F::Network, L::Nl), l(F::Network, L::En),
l(F::Network, L::De), l(F::Name, L::Hu), l(F::Date, L::Vi), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::Availability, L::Vi), l(F::ReleaseDate, L::Vi), l(F::Listening, L::Vi),
l(F::Language, L::Vi), l(F::NativePlace, L::Vi), l(F::Publisher, L::Vi), l(F::Username, L::En), l(F::Username, L::De), l(F::Username, L::It), l(F::NationalId, L::Es), l(F::NationalId, L::Pt),
l(F::Name, L::Et), l(F::Title, L::Et), l(F::Name, L::Fi), l(F::Name, L::Et), l(F::Title, L::Fi), l(F::Name, L::Fi), l(F::Position, L::Fi), l(F::NationalId, L::Pl),
l(F::StudyType, L::Sv), l(F::StudyType, L::Nb), l(F::Level, L::Sv), l(F::Level, L::Nb), l(F::Fluency, L::Sv), l(F::Fluency, L::Nb), l(F::StudyType, L::Fr), l(F::StudyType, L::Nl),
l(F::StudyType, L::Da), l(F::Level, L::De), l(F::Level, L::Fr), l(F::Level, L::Nl), l(F::Level, L::Da), l(F::Fluency, L::De), l(F::Fluency, L::Fr), l(F::Fluency, L::Nl),
l(F::Fluency, L::Da), l(F::EqfLevel, L::Fr), l(F::HighestDegree, L::Fr), l(F::StudyType, L::Fr), l(F::Level, L::Fr), l(F::Fluency, L::Fr), l(F::EqfLevel, L::Da), l(F::Fluency, L::De),
l(F::Cefr, L::Pt), l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::Ro), l(F::Level, L::Es), l(F::Level, L::Pt), l(F::Level, L::Ro), l(F::Fluency, L::Es),
l(F::Fluency, L::Pt), l(F::Fluency, L::Ro), l(F::EqfLevel, L::Ro), l(F::Level, L::Es), l(F::Fluency, L::Es), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::HighestDegree, L::Ro),
l(F::EqfLevel, L::Es), l(F::EqfLevel, L::Pt), l(F::Cefr, L::Ro), l(F::EqfLevel, L::Pt), l(F::StudyType, L::Ca), l(F::Level, L::Ca), l(F::Fluency, L::Ca), l(F::HighestDegree, L::Ca),
l(F::EqfLevel, L::Ca), l(F::Cefr, L::Ca), l(F::Level, L::Ro), l(F::Level, L::Sl), l(F::Level, L::SrLatn), l(F::Fluency, L::SrLatn), l(F::EqfLevel, L::SrLatn), l(F::Fluency, L::SrLatn),
l(F::Cefr, L::SrLatn), l(F::EqfLevel, L::Nb), l(F::StartDate, L::Lv), l(F::Mobile, L::Id), l(F::Phone, L::Id), l(F::Headline, L::Lv), l(F::SpokenProduction, L::Vi), l(F::City, L::Vi),
l(F::Location, L::Vi), l(F::Employer, L::Vi), l(F::WantedCity, L::Vi), l(F::Location, L::Vi), l(F::Address, L::Vi), l(F::City, L::Vi), l(F::BirthPlace, L::Vi), l(F::Location, L::Vi),
l(F::City, L::Vi), l(F::Name, L::Fr), l(F::Name, L::Ca), l(F::Username, L::Ca), l(F::FamilyName, L::Fr), l(F::GivenName, L::Ca), l(F::Title, L::Ca), l(F::Name, L::Fr),
l(F::GivenName, L::Es), l(F::Name, L::Pt), l(F::Name, L::It), l(F::GivenName, L::It), l(F::GivenName, L::Pt), l(F::GivenName, L::It), l(F::GivenName, L::Pt), l(F::Username, L::It),
l(F::Name, L::Pt), l(F::Name, L::Lv), l(F::Title, L::Lv), l(F::Summary, L::Tr), l(F::Score, L::Tr), l(F::Summary, L::Es), l(F::Summary, L::Pt), l(F::Summary, L::Ca),
l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::Ro), l(F::Score, L::Ca), l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::Ca), l(F::Summary, L::En),
l(F::Summary, L::It), l(F::Score, L::De), l(F::Score, L::Fr), l(F::Region, L::Lv), l(F::Phone, L::Pl), l(F::Phone, L::Ro), l(F::FamilyName, L::Ro), l(F::TeamSize, L::Es),
l(F::Phone, L::Ca), l(F::Phone, L::Es), l(F::Phones, L::Mt), l(F::Phone, L::Mt), l(F::StartDate, L::Lt), l(F::Country, L::Vi), l(F::Headline, L::Da), l(F::Headline, L::Sv),
l(F::Fluency, L::Hu), l(F::LanguageCertificates, L::Hu), l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::StudyType, L::Pt), l(F::Level, L::Pt), l(F::Fluency, L::Pt), l(F::CompanyDescription, L::Cs),
l(F::CompanyDescription, L::Sk), l(F::CompanyDescription, L::SrLatn), l(F::CompanyDescription, L::Pl), l(F::CompanyDescription, L::Cs), l(F::Summary, L::Sl), l(F::Summary, L::Hr), l(F::Summary, L::SrLatn), l(F::Summary, L::Cs),
l(F::Summary, L::Sk), l(F::Summary, L::Pl), l(F::Summary, L::Cs), l(F::CompanyDescription, L::Sl), l(F::CompanyDescription, L::Hr), l(F::CompanyDescription, L::Sk), l(F::City, L::Sl), l(F::Information, L::Sl),
l(F::City, L::Cs), l(F::City, L::Sk), l(F::Headline, L::Pl), l(F::Achievements, L::It), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::SrLatn), l(F::Publisher, L::Sl),
l(F::Description, L::Fr), l(F::Subject, L::Fr), l(F::Headline, L::Es), l(F::Headline, L::Pt), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Sector, L::SrLatn), l(F::Area, L::SrLatn),
l(F::Area, L::SrLatn), l(F::MilitaryService, L::Fr), l(F::Area, L::Cs), l(F::Sector, L::Cs), l(F::Sector, L::Cs), l(F::IscedFields, L::Cs), l(F::Information, L::Hr), l(F::Description, L::Cs),
l(F::Description, L::Sk), l(F::Summary, L::Pt), l(F::Salary, L::Sk), l(F::Position, L::It), l(F::Headline, L::It), l(F::Headline, L::It), l(F::Salary, L::Cs), l(F::Salary, L::Hr),
l(F::Salary, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Sl), l(F::Score, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Hr), l(F::Position, L::Pt), l(F::Headline, L::Pt),
l(F::Position, L::Es), l(F::Headline, L::Es), l(F::Salary, L::Pl), l(F::StartDate, L::Pl), l(F::StartDate, L::Cs), l(F::StartDate, L::Sk), l(F::StartDate, L::Sl), l(F::StartDate, L::Hr),
l(F::StartDate, L::SrLatn), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::Department, L::Cs), l(F::Department, L::Sk),
l(F::Area, L::Sk), l(F::IscedFields, L::Sk), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Department, L::SrLatn), l(F::Responsibilities, L::Sl), l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn),
l(F::Department, L::Hr), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Role, L::Sl), l(F::Role, L::Hr), l(F::Role, L::SrLatn), l(F::Reference, L::Sk), l(F::Awarder, L::Tr),
l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::Emails, L::Sv), l(F::Phones, L::Sv), l(F::Urls, L::Sv), l(F::Emails, L::Da), l(F::Urls, L::Da), l(F::Phones, L::Da),
l(F::Extra, L::Sv), l(F::Extra, L::Da), l(F::Description, L::It), l(F::Subject, L::It), l(F::NationalId, L::Hr), l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Period, L::Pl),
l(F::Region, L::SrLatn), l(F::Reading, L::Tr), l(F::Reading, L::Hu), l(F::CompanyDescription, L::Da), l(F::Summary, L::Sv), l(F::Summary, L::Da), l(F::Reference, L::Sv), l(F::Network, L::Sl),
l(F::Title, L::Nl), l(F::Description, L::Nl), l(F::Subject, L::Nl), l(F::Highlights, L::Tr), l(F::Organization, L::Es), l(F::Organization, L::Pt), l(F::Organization, L::Ro), l(F::ProblemSolving, L::Fi),
l(F::Emails, L::Is), l(F::Phones, L::Is), l(F::Opening, L::En), l(F::Manager, L::Pl), l(F::Description, L::Pl), l(F::Description, L::Sk), l(F::Description, L::Sl), l(F::Description, L::Hr),
l(F::Description, L::SrLatn), l(F::Description, L::Pl), l(F::Description, L::Sk), l(F::StudyType, L::Nl), l(F::Area, L::Nl), l(F::HighestDegree, L::Nl), l(F::StudyType, L::Nl), l(F::Summary, L::Nl),
l(F::Achievements, L::Da), l(F::Date, L::Da), l(F::Summary, L::Sl), l(F::IscedFields, L::Et), l(F::Date, L::Nb), l(F::Achievements, L::Nb), l(F::City, L::SrLatn), l(F::IscedFields, L::Mt),
l(F::SpokenProduction, L::En), l(F::Location, L::Ro), l(F::City, L::Ro), l(F::Issuer, L::Pl), l(F::Organization, L::Fi), l(F::Entity, L::Fi), l(F::Employer, L::Fi), l(F::Organization, L::Id),
l(F::Entity, L::Id), l(F::Organization, L::Nb), l(F::Entity, L::Nb), l(F::Employer, L::Nl), l(F::Organization, L::Nl), l(F::Entity, L::Nl), l(F::Employer, L::En), l(F::Employer, L::De),
l(F::Employer, L::Fr), l(F::Organization, L::En), l(F::Organization, L::De), l(F::Organization, L::Fr), l(F::Organization, L::Sv), l(F::Organization, L::Da), l(F::Awarder, L::En), l(F::Issuer, L::En),
l(F::Entity, L::En), l(F::Entity, L::De), l(F::Entity, L::Fr), l(F::Entity, L::Sv), l(F::Entity, L::Da), l(F::Employer, L::Sv), l(F::Organization, L::Et), l(F::Entity, L::Et),
l(F::Employer, L::Fr), l(F::Organization, L::Fr), l(F::Institution, L::Fr), l(F::Awarder, L::Fr), l(F::Issuer, L::Fr), l(F::Awarder, L::Es), l(F::Issuer, L::Es), l(F::Employer, L::Ca),
l(F::Organization, L::Ca), l(F::Entity, L::Ca), l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Entity, L::Pt), l(F::Issuer, L::Pt), l(F::Employer, L::Cs), l(F::Organization, L::Cs),
l(F::Entity, L::Cs), l(F::Organization, L::Sk), l(F::Entity, L::Sk), l(F::Organization, L::Sl), l(F::Organization, L::Hr), l(F::Organization, L::Lv), l(F::Organization, L::Lt), l(F::Entity, L::Sl),
l(F::Entity, L::Hr), l(F::Entity, L::Lv), l(F::Entity, L::Lt), l(F::Organization, L::SrLatn), l(F::Entity, L::SrLatn), l(F::Employer, L::Sl), l(F::Employer, L::Es), l(F::Organization, L::Es),
l(F::Entity, L::Es), l(F::Organization, L::Pl), l(F::Entity, L::Pl), l(F::Organization, L::Ro), l(F::Entity, L::Ro), l(F::Employer, L::En), l(F::Organization, L::En), l(F::Awarder, L::En),
l(F::Issuer, L::En), l(F::Entity, L::En), l(F::Institution, L::Pl), l(F::Issuer, L::Pl), l(F::Awarder, L::Pl), l(F::Issuer, L::Ro), l(F::Employer, L::It), l(F::Organization, L::It),
l(F::Entity, L::It), l(F::Organization, L::Lv), l(F::Entity, L::Lv), l(F::NativePlace, L::Pt), l(F::NativePlace, L::Fr), l(F::NativePlace, L::It), l(F::Country, L::Hu), l(F::Location, L::De),
l(F::Location, L::Sv), l(F::City, L::De), l(F::City, L::Sv), l(F::Place, L::De), l(F::Safety, L::Is), l(F::Level, L::Fi), l(F::Department, L::Fi), l(F::GivenName, L::Sl),
l(F::Headline, L::Is), l(F::Level, L::Et), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk), l(F::HonorificPrefix, L::Hr), l(F::HonorificPrefix, L::SrLatn), l(F::GivenName, L::Hr), l(F::Emails, L::Hr),
l(F::Urls, L::Hr), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn), l(F::Phones, L::Hr), l(F::LastModified, L::Pl), l(F::Extra, L::Es), l(F::Emails, L::Es), l(F::Urls, L::Es),
l(F::Phones, L::Es), l(F::Title, L::Fi), l(F::Extra, L::Pt), l(F::Emails, L::Pt), l(F::Urls, L::Pt), l(F::Phones, L::Pt), l(F::Extra, L::Nl), l(F::Phone, L::En),
l(F::Phone, L::Fi), l(F::Headline, L::Lt), l(F::Url, L::Es), l(F::Url, L::Ca), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Ro),
l(F::Url, L::Ca), l(F::Url, L::Ro), l(F::Highlights, L::Lt), l(F::Location, L::Fi), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::Country, L::Ca), l(F::Country, L::Es),
l(F::Country, L::Pt), l(F::Country, L::Mt), l(F::Level, L::Lv), l(F::Salary, L::Et), l(F::Salary, L::Fi), l(F::Country, L::Pl), l(F::Position, L::Pt), l(F::Role, L::Es),
l(F::Role, L::Pt), l(F::Roles, L::Es), l(F::Roles, L::Pt), l(F::Roles, L::Ca), l(F::Role, L::Ca), l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Position, L::Lt),
l(F::Role, L::Lt), l(F::Responsibilities, L::Lt), l(F::Politics, L::De), l(F::Politics, L::En), l(F::Image, L::Id), l(F::Image, L::Nl), l(F::Achievements, L::Lt), l(F::ReleaseDate, L::Lt),
l(F::LastModified, L::Lt), l(F::Awarder, L::Lv), l(F::PostalCode, L::Lv), l(F::PostalCode, L::Lt), l(F::DrivingLicence, L::It), l(F::Name, L::Lt), l(F::Title, L::Lt), l(F::FamilyName, L::Lt),
l(F::Country, L::Fr), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::LastModified, L::Lv), l(F::Headline, L::Id), l(F::Position, L::Id), l(F::ContentCreation, L::Id), l(F::ProblemSolving, L::Id),
l(F::HighestDegree, L::Id), l(F::Publisher, L::Id), l(F::Issuer, L::Id), l(F::Information, L::Id), l(F::Authors, L::Id), l(F::Institution, L::Id), l(F::Issuer, L::Id), l(F::Entity, L::Ca),
l(F::Position, L::Id), l(F::Role, L::Id), l(F::Roles, L::Id), l(F::Roles, L::Id), l(F::FamilyName, L::Et), l(F::Summary, L::Es), l(F::Summary, L::Pt), l(F::Summary, L::Ca),
l(F::Profiles, L::Ca), l(F::MaritalStatus, L::Fi), l(F::Period, L::En), l(F::Period, L::Hr), l(F::Period, L::Sv), l(F::Period, L::SrLatn), l(F::Period, L::Fr), l(F::Period, L::Nl),
l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Period, L::Id), l(F::Period, L::Ca), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Period, L::It), l(F::WorkPermit, L::It),
l(F::DrivingLicence, L::Fr), l(F::DrivingLicence, L::Ro), l(F::DrivingLicence, L::Ro), l(F::WorkPermit, L::Es), l(F::NationalId, L::De), l(F::Employer, L::Id), l(F::Entity, L::Id), l(F::Period, L::Es),
l(F::Period, L::Pt), l(F::Health, L::Es), l(F::Health, L::Pt), l(F::Health, L::It), l(F::Thesis, L::Es), l(F::Phone, L::En), l(F::Phone, L::ZhHans), l(F::Image, L::En),
l(F::Image, L::Fr), l(F::Image, L::Fr), l(F::Network, L::It), l(F::Nationality, L::Lt), l(F::Name, L::Lv), l(F::City, L::Lv), l(F::Nationality, L::Lv), l(F::Writing, L::Pl),
l(F::Writing, L::Sk), l(F::Writing, L::Sl), l(F::Writing, L::Hr), l(F::Writing, L::SrLatn), l(F::Writing, L::Cs), l(F::Writing, L::Sl), l(F::Writing, L::Sk), l(F::Location, L::Nl),
l(F::City, L::Nl), l(F::Place, L::Nl), l(F::Location, L::En), l(F::Place, L::En), l(F::Salary, L::Cs), l(F::Salary, L::Sk), l(F::Network, L::Es), l(F::Network, L::Pt),
l(F::Network, L::Ca), l(F::Network, L::Fr), l(F::Network, L::En), l(F::Network, L::Nl), l(F::Network, L::Da), l(F::Network, L::Hu), l(F::Network, L::Tr), l(F::Network, L::Id),
l(F::Network, L::Pl), l(F::Network, L::Cs), l(F::Network, L::Sk), l(F::Network, L::Sl), l(F::Network, L::Hr), l(F::Network, L::Ro), l(F::Network, L::SrLatn), l(F::Network, L::Ro),
l(F::Network, L::De), l(F::Network, L::Sv), l(F::Network, L::Nb), l(F::Gender, L::Pl), l(F::PostalCode, L::De), l(F::TeamSize, L::Sk), l(F::TeamSize, L::Cs), l(F::Listening, L::Sk),
l(F::Awarder, L::Sl), l(F::Employer, L::Sl), l(F::Entity, L::Sl), l(F::Employer, L::Cs), l(F::Employer, L::Sk), l(F::IscedFields, L::Sl), l(F::Sector, L::Sl), l(F::Area, L::Sl),
l(F::Area, L::Sl), l(F::IscedFields, L::Hr), l(F::Sector, L::Hr), l(F::Area, L::Hr), l(F::Area, L::Hr), l(F::Gender, L::Cs), l(F::Gender, L::Sk), l(F::Highlights, L::Id),
l(F::Headline, L::Sl), l(F::Region, L::Sl), l(F::Gender, L::SrLatn), l(F::Institution, L::Cs), l(F::Issuer, L::Cs), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Fr),
l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sv),
l(F::Url, L::Da), l(F::Url, L::Fi), l(F::Url, L::Hu), l(F::Url, L::Vi), l(F::Url, L::Pt), l(F::Url, L::Sk), l(F::Rank, L::Pt), l(F::Position, L::Id),
l(F::Roles, L::Id), l(F::Headline, L::En), l(F::Headline, L::De), l(F::Position, L::En), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da), l(F::Role, L::En),
l(F::Roles, L::En), l(F::Roles, L::De), l(F::Rank, L::It), l(F::Listening, L::Cs), l(F::Listening, L::Sl), l(F::Location, L::Mt), l(F::Position, L::En), l(F::Position, L::Ga),
l(F::Position, L::Ro), l(F::PostalCode, L::En), l(F::BirthPlace, L::Mt), l(F::PostalCode, L::Tr), l(F::Address, L::De), l(F::Address, L::Da), l(F::Address, L::Nb), l(F::PostalCode, L::Hr),
l(F::PostalCode, L::SrLatn), l(F::PostalCode, L::En), l(F::PostalCode, L::Nl), l(F::Position, L::Fr), l(F::Roles, L::Fr), l(F::Achievements, L::Hr), l(F::Achievements, L::SrLatn), l(F::PostalCode, L::Et),
l(F::PostalCode, L::Fi), l(F::PostalCode, L::Sl), l(F::PostalCode, L::Sv), l(F::PostalCode, L::Da), l(F::PostalCode, L::Nb), l(F::PostalCode, L::Is), l(F::PostalCode, L::Cs), l(F::City, L::Nb),
l(F::Highlights, L::Sl), l(F::Username, L::Sk), l(F::Url, L::Sl), l(F::Position, L::Cs), l(F::Headline, L::Sk), l(F::Score, L::Sl), l(F::LeavingReason, L::Pl), l(F::Image, L::Ro),
l(F::Position, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::Sk), l(F::Roles, L::Sk), l(F::Position, L::Hr), l(F::Position, L::Lv), l(F::Position, L::Lt), l(F::Position, L::SrLatn),
l(F::StudyType, L::Pl), l(F::Level, L::Pl), l(F::Fluency, L::Pl), l(F::EqfLevel, L::Pl), l(F::HighestDegree, L::Pl), l(F::Level, L::Pl), l(F::Fluency, L::Hr), l(F::Fluency, L::SrLatn),
l(F::Position, L::Pl), l(F::Thesis, L::Pl), l(F::Position, L::Sk), l(F::JobStatus, L::Cs), l(F::Fluency, L::Lv), l(F::DrivingLicence, L::Pl), l(F::Entity, L::Sk), l(F::Location, L::Sl),
l(F::City, L::Sl), l(F::Location, L::Hr), l(F::Location, L::SrLatn), l(F::City, L::Hr), l(F::City, L::SrLatn), l(F::WantedCity, L::Cs), l(F::WantedCity, L::Sk), l(F::Title, L::Es),
l(F::Title, L::Pt), l(F::Title, L::It), l(F::Title, L::Mt), l(F::GivenName, L::Fr), l(F::GivenName, L::Ro), l(F::Summary, L::Fr), l(F::Description, L::Fr), l(F::Salary, L::Pt),
l(F::Salary, L::Ca), l(F::Salary, L::Fr), l(F::Username, L::Cs), l(F::FamilyName, L::Hr), l(F::FamilyName, L::SrLatn), l(F::Salary, L::Sl), l(F::GivenName, L::Lv), l(F::FamilyName, L::Sk),
l(F::FamilyName, L::Sl), l(F::FamilyName, L::Cs), l(F::Title, L::Sv), l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Entity, L::Cs),
l(F::ProblemSolving, L::Et), l(F::ProblemSolving, L::Nl), l(F::ProblemSolving, L::Tr), l(F::ProblemSolving, L::En), l(F::ProblemSolving, L::Hu), l(F::ProblemSolving, L::De), l(F::ProblemSolving, L::Da), l(F::ProblemSolving, L::Sv),
l(F::ProblemSolving, L::Nb), l(F::ProblemSolving, L::Sv), l(F::ProblemSolving, L::Da), l(F::ProblemSolving, L::Nb), l(F::ProblemSolving, L::Lv), l(F::ProblemSolving, L::Lt), l(F::Information, L::Ro), l(F::Information, L::Pt),
l(F::SpokenProduction, L::Nl), l(F::Headline, L::Cs), l(F::Position, L::Cs), l(F::Headline, L::Sk), l(F::Position, L::Sk), l(F::Headline, L::Hr), l(F::Headline, L::Lv), l(F::Headline, L::Lt),
l(F::Headline, L::SrLatn), l(F::Position, L::Lt), l(F::Headline, L::En), l(F::Headline, L::Fr), l(F::Headline, L::Da), l(F::ExperienceYears, L::En), l(F::Headline, L::It), l(F::Position, L::It),
l(F::Level, L::En), l(F::Fluency, L::En), l(F::Summary, L::Nl), l(F::Area, L::Nl), l(F::Profiles, L::Nl), l(F::Profiles, L::Fi), l(F::Summary, L::De), l(F::Summary, L::Fr),
l(F::Summary, L::Pl), l(F::Summary, L::Cs), l(F::Summary, L::Sk), l(F::Summary, L::Sl), l(F::Summary, L::Hr), l(F::Summary, L::Sv), l(F::Summary, L::Da), l(F::Summary, L::Nb),
l(F::Summary, L::Mt), l(F::Summary, L::Hu), l(F::Summary, L::Ro), l(F::Summary, L::Tr), l(F::Summary, L::Id), l(F::Area, L::Pl), l(F::Area, L::Ro), l(F::Summary, L::SrLatn),
l(F::Url, L::En), l(F::Summary, L::En), l(F::Profiles, L::De), l(F::Profiles, L::Pl), l(F::Profiles, L::Sv), l(F::Profiles, L::Da), l(F::Profiles, L::Nb), l(F::Profiles, L::It),
l(F::Profiles, L::Sl), l(F::Profiles, L::Hr), l(F::Profiles, L::SrLatn), l(F::Profiles, L::It), l(F::Profiles, L::Tr), l(F::Summary, L::Lv), l(F::Profiles, L::Fr), l(F::Profiles, L::Ro),
l(F::Profiles, L::Cs), l(F::Profiles, L::Sk), l(F::Headline, L::Pt), l(F::Position, L::Pt), l(F::Keywords, L::Sv), l(F::Keywords, L::Id), l(F::StudyType, L::En), l(F::Area, L::Sl),
l(F::Area, L::Sv), l(F::Area, L::Tr), l(F::WorkMode, L::Ro), l(F::Keywords, L::Sl), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn), l(F::Keywords, L::De), l(F::StudyType, L::En),
l(F::Area, L::En), l(F::Courses, L::Fr), l(F::Information, L::Ga), l(F::ProjectType, L::Tr), l(F::Roles, L::En), l(F::Thesis, L::Ca), l(F::ProjectType, L::Nl), l(F::Roles, L::Tr),
l(F::Description, L::SrLatn), l(F::Description, L::De), l(F::Description, L::Pl), l(F::Description, L::Cs), l(F::Description, L::Sk), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::Sv),
l(F::Description, L::Da), l(F::Description, L::Et), l(F::Description, L::Hu), l(F::Roles, L::Hu), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Da), l(F::Score, L::SrLatn), l(F::ProjectType, L::Nb),
l(F::Score, L::Cs), l(F::Score, L::Sk), l(F::Institution, L::En), l(F::Issuer, L::En), l(F::Region, L::En), l(F::Region, L::Fr), l(F::Region, L::Es), l(F::Region, L::Pt),
l(F::Region, L::It), l(F::Region, L::Ca), l(F::Region, L::Nl), l(F::Region, L::Pt), l(F::Region, L::Ca), l(F::Information, L::Pl), l(F::PostalCode, L::Cs), l(F::PostalCode, L::Sk),
l(F::ReleaseDate, L::Pt), l(F::Publisher, L::Pt), l(F::ReleaseDate, L::Ro), l(F::ReleaseDate, L::Ca), l(F::ReleaseDate, L::Sv), l(F::ReleaseDate, L::Lv), l(F::ReleaseDate, L::Nb), l(F::Publisher, L::Nb),
l(F::Headline, L::Es), l(F::Position, L::Es), l(F::Roles, L::Es), l(F::Rank, L::Es), l(F::Phone, L::Fi), l(F::SpokenProduction, L::Fi), l(F::HonorificPrefix, L::Fi), l(F::Highlights, L::Ro),
l(F::Credits, L::Pl), l(F::Highlights, L::Mt), l(F::Highlights, L::Ca), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Reading, L::Mt), l(F::Area, L::Mt), l(F::EqfLevel, L::Pt),
l(F::EqfLevel, L::It), l(F::Headline, L::It), l(F::Position, L::It), l(F::StudyType, L::It), l(F::HighestDegree, L::En), l(F::StudyType, L::En), l(F::StudyType, L::Fr), l(F::Role, L::Fr),
l(F::Role, L::Vi), l(F::NativePlace, L::Vi), l(F::BirthPlace, L::Vi), l(F::Nationality, L::Vi), l(F::Reference, L::En), l(F::TeamSize, L::Vi), l(F::Email, L::Ga), l(F::SpokenProduction, L::Et),
l(F::Username, L::Sl), l(F::Username, L::Hr), l(F::Position, L::SrLatn), l(F::Headline, L::Hr), l(F::WorkMode, L::SrLatn), l(F::WorkMode, L::Hr), l(F::Reference, L::Mt), l(F::Writing, L::Lv),
l(F::Sector, L::Ca), l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::Pt), l(F::Position, L::En), l(F::Rank, L::En), l(F::Rank, L::En), l(F::Rank, L::Es),
l(F::Manager, L::Nb), l(F::Availability, L::Hr), l(F::Writing, L::Lt), l(F::Level, L::Sl), l(F::Fluency, L::Sl), l(F::EqfLevel, L::Sl), l(F::Fluency, L::Sl), l(F::Cefr, L::Sl),
l(F::Level, L::Hr), l(F::Fluency, L::Hr), l(F::EqfLevel, L::Hr), l(F::Fluency, L::Hr), l(F::Cefr, L::Hr), l(F::LeavingReason, L::Hr), l(F::Subject, L::En), l(F::Reading, L::En),
l(F::Achievements, L::Ro), l(F::Reference, L::Ca), l(F::Reference, L::Ro), l(F::Reference, L::Es), l(F::Network, L::Es), l(F::Network, L::Pt), l(F::LeavingReason, L::Nl), l(F::Reference, L::En),
l(F::Reference, L::Cs), l(F::Reference, L::Da), l(F::Reference, L::Es), l(F::Reference, L::Pt), l(F::Reference, L::Sk), l(F::Reference, L::Hu), l(F::Reference, L::Ca), l(F::Reference, L::It),
l(F::Reference, L::Mt), l(F::Region, L::Sl), l(F::Region, L::Hr), l(F::Region, L::Nl), l(F::Region, L::Hu), l(F::Region, L::Ca), l(F::Location, L::En), l(F::Location, L::De),
l(F::Region, L::En), l(F::Region, L::De), l(F::Region, L::Fr), l(F::Region, L::Es), l(F::Region, L::Pl), l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Region, L::Sv),
l(F::Region, L::Da), l(F::Region, L::Nb), l(F::Region, L::SrLatn), l(F::Region, L::Es), l(F::Region, L::Sk), l(F::Region, L::Mt), l(F::IscedFields, L::Ga), l(F::ProblemSolving, L::Ga),
l(F::Reference, L::Lv), l(F::Reference, L::Lt), l(F::Reference, L::Id), l(F::Role, L::Pt), l(F::Role, L::Ca), l(F::Role, L::Es), l(F::Role, L::Pl), l(F::Role, L::Nb),
l(F::Role, L::Nl), l(F::Role, L::Ro), l(F::Role, L::En), l(F::Role, L::Fr), l(F::Role, L::Sv), l(F::Role, L::Da), l(F::Manager, L::It), l(F::Role, L::Mt),
l(F::Religion, L::Pt), l(F::Religion, L::Nl), l(F::Religion, L::Ro), l(F::Religion, L::En), l(F::Religion, L::De), l(F::Religion, L::Fr), l(F::Religion, L::Es), l(F::Religion, L::It),
l(F::Religion, L::Es), l(F::Url, L::En), l(F::Url, L::It), l(F::Url, L::Cs), l(F::Url, L::Pl), l(F::ProblemSolving, L::Cs), l(F::MilitaryService, L::Pt), l(F::ProblemSolving, L::Sl),
l(F::Location, L::En), l(F::Location, L::Fr), l(F::Address, L::En), l(F::City, L::En), l(F::City, L::Fr), l(F::WorkPermit, L::En), l(F::Location, L::Es), l(F::Location, L::Pt),
l(F::Location, L::Ca), l(F::Address, L::Pt), l(F::City, L::Es), l(F::City, L::Pt), l(F::City, L::Ca), l(F::Location, L::It), l(F::Address, L::It), l(F::Location, L::Pt),
l(F::Address, L::Pt), l(F::City, L::Pt), l(F::ProblemSolving, L::Pt), l(F::ProblemSolving, L::Es), l(F::ProblemSolving, L::Fr), l(F::Responsibilities, L::Es), l(F::Responsibilities, L::Pt), l(F::Manager, L::Fr),
l(F::Manager, L::Ca), l(F::Responsibilities, L::Fr), l(F::Responsibilities, L::Es), l(F::Achievements, L::En), l(F::Score, L::En), l(F::Achievements, L::Nl), l(F::Score, L::Nl), l(F::Achievements, L::Es),
l(F::Achievements, L::Pt), l(F::Score, L::Es), l(F::Achievements, L::Es), l(F::Achievements, L::Pt), l(F::Achievements, L::De), l(F::Achievements, L::Fr), l(F::Achievements, L::Sv), l(F::Achievements, L::Da),
l(F::Achievements, L::Nb), l(F::Achievements, L::Ca), l(F::Score, L::Fr), l(F::Score, L::Sv), l(F::Score, L::Da), l(F::Score, L::Nb), l(F::Achievements, L::Da), l(F::Achievements, L::Nb),
l(F::Achievements, L::Fr), l(F::Achievements, L::Ca), l(F::Summary, L::Fr), l(F::Summary, L::Da), l(F::Summary, L::Es), l(F::Description, L::Es), l(F::Summary, L::Pt), l(F::Description, L::Pt),
l(F::Publisher, L::Es), l(F::Publisher, L::Pt), l(F::Publisher, L::Ro), l(F::Publisher, L::Ca), l(F::ProblemSolving, L::Ro), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Ro),
l(F::Score, L::Sl), l(F::Score, L::Hr), l(F::Score, L::Ro), l(F::Achievements, L::SrLatn), l(F::Score, L::SrLatn), l(F::Achievements, L::Lt), l(F::Score, L::Lt), l(F::Achievements, L::Sl),
l(F::Achievements, L::Hr), l(F::Achievements, L::Lv), l(F::Achievements, L::SrLatn), l(F::Achievements, L::Lv), l(F::Score, L::Lv), l(F::Achievements, L::Lv), l(F::Title, L::It), l(F::DrivingLicence, L::Cs),
l(F::ProblemSolving, L::Sk), l(F::Country, L::Et), l(F::Nationality, L::Is), l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::ProblemSolving, L::It), l(F::Writing, L::Is), l(F::ProblemSolving, L::Hr),
l(F::MaritalStatus, L::Cs), l(F::MaritalStatus, L::Sk), l(F::MotherTongue, L::Cs), l(F::MotherTongue, L::Sk), l(F::ProjectType, L::Pl), l(F::GivenName, L::Nl), l(F::Roles, L::Ga), l(F::Period, L::Pl),
l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Date, L::Pl), l(F::Date, L::Cs), l(F::Date, L::Sk), l(F::ReleaseDate, L::Pl), l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk),
l(F::ExperienceYears, L::Cs), l(F::ExperienceYears, L::Sk), l(F::Position, L::Es), l(F::Position, L::Nl), l(F::Position, L::Ga), l(F::Position, L::Ro), l(F::Position, L::Tr), l(F::Position, L::Ca),
l(F::Role, L::Es), l(F::Role, L::Nl), l(F::Role, L::Ga), l(F::Role, L::Ro), l(F::Role, L::Tr), l(F::Role, L::Ca), l(F::Roles, L::Es), l(F::Roles, L::Nl),
l(F::Roles, L::Ro), l(F::Roles, L::Tr), l(F::Roles, L::Ca), l(F::Roles, L::Ro), l(F::Position, L::Pl), l(F::Position, L::Sk), l(F::Role, L::Pl), l(F::Role, L::Sk),
l(F::Roles, L::Pl), l(F::Roles, L::Sk), l(F::Roles, L::Sk), l(F::Headline, L::En), l(F::Position, L::En), l(F::Position, L::Fr), l(F::Position, L::Cs), l(F::Role, L::En),
l(F::Role, L::Fr), l(F::Role, L::Cs), l(F::Roles, L::En), l(F::Roles, L::Fr), l(F::Roles, L::Pl), l(F::Roles, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::En),
l(F::Roles, L::En), l(F::Roles, L::Fr), l(F::Roles, L::Es), l(F::Position, L::Sv), l(F::Position, L::Et), l(F::Role, L::Sv), l(F::Role, L::Et), l(F::Roles, L::Sv),
l(F::Roles, L::Et), l(F::Roles, L::Sv), l(F::Position, L::De), l(F::Position, L::Da), l(F::Position, L::Nb), l(F::Role, L::De), l(F::Role, L::Da), l(F::Role, L::Nb),
l(F::Roles, L::De), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::De), l(F::Roles, L::Nl), l(F::Roles, L::Sv),
l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::Tr), l(F::Roles, L::Ro), l(F::Role, L::Ro), l(F::Roles, L::Tr), l(F::Role, L::Tr), l(F::Position, L::Fi),
l(F::Role, L::Fi), l(F::Roles, L::Fi), l(F::Roles, L::Fi), l(F::SpokenInteraction, L::Cs), l(F::SpokenInteraction, L::Sk), l(F::Listening, L::Pl), l(F::ProblemSolving, L::Pl), l(F::Sector, L::Es),
l(F::GivenName, L::De), l(F::Position, L::It), l(F::Role, L::It), l(F::Roles, L::It), l(F::Position, L::Mt), l(F::Role, L::Mt), l(F::Roles, L::Mt), l(F::Role, L::Lt),
l(F::Achievements, L::Fr), l(F::Score, L::Fr), l(F::Position, L::Ga), l(F::Role, L::Ga), l(F::Position, L::Fr), l(F::Role, L::Fr), l(F::Roles, L::Fr), l(F::Achievements, L::Et),
l(F::Safety, L::Ga), l(F::Description, L::Hr), l(F::Description, L::SrLatn), l(F::Safety, L::Sv), l(F::Safety, L::En), l(F::Role, L::Lv), l(F::Country, L::Lt), l(F::Salutation, L::Es),
l(F::HonorificPrefix, L::En), l(F::Salutation, L::En), l(F::SpokenInteraction, L::Is), l(F::Communication, L::Is), l(F::SpokenInteraction, L::Sv), l(F::SpokenInteraction, L::Is), l(F::SpokenInteraction, L::Da), l(F::SpokenInteraction, L::Nb),
l(F::HonorificPrefix, L::Id), l(F::ContentCreation, L::Lv), l(F::Safety, L::Lt), l(F::City, L::Lt), l(F::Communication, L::Lv), l(F::Closing, L::De), l(F::Institution, L::En), l(F::Institution, L::Nl),
l(F::Writing, L::De), l(F::Writing, L::Nl), l(F::Highlights, L::De), l(F::Area, L::De), l(F::Courses, L::De), l(F::Responsibilities, L::De), l(F::Score, L::En), l(F::Score, L::Nl),
l(F::Writing, L::Ga), l(F::Organization, L::Cs), l(F::Department, L::En), l(F::Area, L::Fr), l(F::Section, L::En), l(F::Section, L::En), l(F::MetaSections, L::En), l(F::Region, L::Ro),
l(F::Sector, L::En), l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::Nl), l(F::Sector, L::Ro), l(F::Sector, L::Ca), l(F::Safety, L::Fr), l(F::Location, L::Es),
l(F::Location, L::It), l(F::Safety, L::Pt), l(F::Safety, L::Es), l(F::MaritalStatus, L::Lt), l(F::Sector, L::De), l(F::Sector, L::Pl), l(F::Sector, L::Cs), l(F::Sector, L::Sk),
l(F::Sector, L::Sl), l(F::Sector, L::Hr), l(F::Sector, L::Sv), l(F::Sector, L::Da), l(F::Sector, L::Nb), l(F::Sector, L::Et), l(F::Sector, L::Tr), l(F::Sector, L::Id),
l(F::Sector, L::SrLatn), l(F::Department, L::Hr), l(F::Department, L::SrLatn), l(F::Sector, L::Fi), l(F::Sector, L::Lt), l(F::LastModified, L::Sv), l(F::LastModified, L::Da), l(F::Address, L::Ga),
l(F::Emails, L::Ga), l(F::EqfLevel, L::Sv), l(F::Cefr, L::Cs), l(F::Cefr, L::Sk), l(F::Cefr, L::Cs), l(F::LanguageCertificates, L::Nb), l(F::MilitaryService, L::Ro), l(F::Gender, L::It),
l(F::Sector, L::It), l(F::Area, L::It), l(F::Sector, L::Mt), l(F::StudyType, L::Tr), l(F::Level, L::Tr), l(F::Fluency, L::Tr), l(F::Gender, L::En), l(F::Gender, L::Ro),
l(F::Gender, L::Fr), l(F::Gender, L::Ca), l(F::Safety, L::De), l(F::Safety, L::It), l(F::LastModified, L::Is), l(F::Network, L::Pl), l(F::Network, L::Sk), l(F::Safety, L::Ro),
l(F::Safety, L::Hr), l(F::Safety, L::Mt), l(F::Safety, L::Da), l(F::Safety, L::Nb), l(F::ContentCreation, L::Fi), l(F::LastModified, L::Nb), l(F::ContentCreation, L::Et), l(F::Network, L::Cs),
l(F::Url, L::Mt), l(F::Url, L::En), l(F::Url, L::Fr), l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::Location, L::En), l(F::Url, L::Ro), l(F::Url, L::Fr),
l(F::Url, L::Ro), l(F::Urls, L::Mt), l(F::JobStatus, L::Pt), l(F::JobStatus, L::Ca), l(F::JobStatus, L::Fr), l(F::Urls, L::Id), l(F::MaritalStatus, L::Nb), l(F::Reading, L::Lt),
l(F::ContentCreation, L::Sv), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::Sv), l(F::Institution, L::Lv),
l(F::Institution, L::Mt), l(F::Institution, L::SrLatn), l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Is), l(F::Writing, L::Da), l(F::Writing, L::Nb),
l(F::Writing, L::Sv), l(F::Writing, L::Nb), l(F::Writing, L::Da), l(F::FamilyName, L::Ga), l(F::Listening, L::Hr), l(F::Listening, L::SrLatn), l(F::EndDate, L::Sv), l(F::EndDate, L::Da),
l(F::LeavingReason, L::Nb), l(F::Department, L::Sl), l(F::Department, L::Hr), l(F::Department, L::SrLatn), l(F::MilitaryService, L::Pl), l(F::MilitaryService, L::Sl), l(F::Area, L::Sl), l(F::Area, L::SrLatn),
l(F::Listening, L::Mt), l(F::Profiles, L::Ja), l(F::Profiles, L::Ko), l(F::Network, L::Ja), l(F::Credits, L::Vi), l(F::Summary, L::Es), l(F::Summary, L::Ca), l(F::Profiles, L::En),
l(F::Profiles, L::It), l(F::Profiles, L::Sv), l(F::Profiles, L::Da), l(F::Profiles, L::Sk), l(F::Profiles, L::Cs), l(F::Keywords, L::Sk), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn),
l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Cs), l(F::Keywords, L::Da),
l(F::Keywords, L::Ro), l(F::ProblemSolving, L::Mt), l(F::Summary, L::Mt), l(F::LastModified, L::Tr), l(F::Extra, L::De), l(F::Profiles, L::Nb), l(F::FamilyName, L::Tr), l(F::Area, L::Da),
l(F::Thesis, L::Da), l(F::Area, L::En), l(F::Area, L::Fr), l(F::Area, L::Lv), l(F::Area, L::Ro), l(F::Area, L::Cs), l(F::Area, L::Sk), l(F::Area, L::Sl),
l(F::Area, L::Lt), l(F::Headline, L::Lt), l(F::Area, L::Lt), l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::Gender, L::Sl), l(F::Gender, L::Hr), l(F::Authors, L::Cs),
l(F::Authors, L::Sk), l(F::Language, L::Sv), l(F::Language, L::Nb), l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Nb), l(F::LanguageExperiences, L::Sv), l(F::LanguageExperiences, L::Nb), l(F::Fluency, L::Sv),
l(F::Fluency, L::Nb), l(F::LanguageCertificates, L::De), l(F::Information, L::Sk), l(F::Language, L::Da), l(F::LanguageExperiences, L::Da), l(F::Region, L::Nl), l(F::Country, L::De), l(F::Keywords, L::En),
l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Es),
l(F::Keywords, L::It), l(F::Location, L::Nb), l(F::City, L::Nl), l(F::City, L::Sv), l(F::Location, L::Sv), l(F::Position, L::Is), l(F::MaritalStatus, L::Ga), l(F::MaritalStatus, L::Sl),
l(F::MaritalStatus, L::Pl), l(F::Location, L::Nl), l(F::MaritalStatus, L::Ro), l(F::Headline, L::Is), l(F::Position, L::Is), l(F::Age, L::Sl), l(F::Age, L::Hr), l(F::Age, L::SrLatn),
l(F::StartDate, L::En), l(F::StartDate, L::De), l(F::StartDate, L::Nl), l(F::StartDate, L::Pl), l(F::StartDate, L::Sv), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::Availability, L::En),
l(F::StartDate, L::En), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::StartDate, L::De), l(F::StartDate, L::Nl), l(F::StartDate, L::Sv), l(F::Country, L::Cs), l(F::Country, L::Sk),
l(F::MaritalStatus, L::Mt), l(F::Region, L::It), l(F::Country, L::It), l(F::Nationality, L::Da), l(F::MaritalStatus, L::En), l(F::MaritalStatus, L::Id), l(F::JobStatus, L::De), l(F::JobStatus, L::Pt),
l(F::JobStatus, L::Nl), l(F::MaritalStatus, L::Id), l(F::JobStatus, L::Pl), l(F::StudyType, L::Hr), l(F::StudyType, L::SrLatn), l(F::Location, L::Da), l(F::Location, L::Nb), l(F::City, L::Nb),
l(F::StudyType, L::SrLatn), l(F::Level, L::SrLatn), l(F::HighestDegree, L::SrLatn), l(F::StudyType, L::SrLatn), l(F::TeamSize, L::Sl), l(F::Organization, L::Nl), l(F::StudyType, L::Is), l(F::Level, L::Is),
l(F::Position, L::Da), l(F::Position, L::Nb), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::StudyType, L::Pl), l(F::Level, L::Pl),
l(F::StudyType, L::Sl), l(F::Level, L::Sl), l(F::Url, L::Sk), l(F::Entity, L::Sl), l(F::HighestDegree, L::Hr), l(F::HighestDegree, L::SrLatn), l(F::Employer, L::Fr), l(F::Organization, L::Fr),
l(F::Url, L::Sk), l(F::IscedFields, L::Nl), l(F::StudyType, L::De), l(F::Area, L::De), l(F::Credits, L::Nb), l(F::Area, L::Sl), l(F::Area, L::Hr), l(F::Area, L::SrLatn),
l(F::StudyType, L::Hr), l(F::Level, L::Hr), l(F::HighestDegree, L::Hr), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Level, L::Cs), l(F::Level, L::Sk), l(F::ContentCreation, L::Hr),
l(F::Country, L::Cs), l(F::LastModified, L::Vi), l(F::Authors, L::Hr), l(F::Area, L::En), l(F::Subject, L::En), l(F::Keywords, L::En), l(F::Area, L::En), l(F::Courses, L::En),
l(F::Gender, L::Et), l(F::Role, L::Fi), l(F::Role, L::Et), l(F::Summary, L::Sk), l(F::Communication, L::Et), l(F::Description, L::Fr), l(F::Thesis, L::Fr), l(F::Ethnicity, L::Id),
l(F::FamilyName, L::Fi), l(F::Gender, L::Fi), l(F::BirthDate, L::Et), l(F::BirthPlace, L::Et), l(F::Manager, L::En), l(F::Manager, L::Es), l(F::Manager, L::Pt), l(F::Manager, L::Ca),
l(F::SpokenInteraction, L::Et), l(F::Language, L::Lv), l(F::Department, L::Is), l(F::Area, L::Is), l(F::IscedFields, L::Lt), l(F::BirthDate, L::Fi), l(F::BirthPlace, L::Fi), l(F::Role, L::Hu),
l(F::Roles, L::Hu), l(F::Position, L::Hu), l(F::Roles, L::Hu), l(F::Role, L::Hu), l(F::Organization, L::Hu), l(F::Entity, L::Hu), l(F::Authors, L::Hu), l(F::StudyType, L::Hu),
l(F::Level, L::Hu), l(F::Fluency, L::Hu), l(F::Level, L::Hu), l(F::SpokenInteraction, L::Hu), l(F::BirthDate, L::Hu), l(F::BirthPlace, L::Hu), l(F::Language, L::Nl), l(F::Fluency, L::Nl),
l(F::LanguageExperiences, L::Nl), l(F::Authors, L::Vi), l(F::Sector, L::De), l(F::Responsibilities, L::De), l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::Age, L::Id),
l(F::Username, L::Vi), l(F::SpokenProduction, L::Is), l(F::SpokenProduction, L::Da), l(F::SpokenProduction, L::Nb), l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::Date, L::Id),
l(F::ReleaseDate, L::Id), l(F::IscedFields, L::Hu), l(F::ContentCreation, L::Vi), l(F::ExperienceYears, L::Hu), l(F::Country, L::Ro), l(F::Period, L::Tr), l(F::Date, L::Tr), l(F::ReleaseDate, L::Tr),
l(F::ContentCreation, L::Hu), l(F::StudyType, L::Et), l(F::Level, L::Et), l(F::Fluency, L::Et), l(F::Level, L::Fi), l(F::Fluency, L::Fi), l(F::Information, L::Et), l(F::Department, L::En),
l(F::Department, L::De), l(F::Department, L::It), l(F::Department, L::Nl), l(F::Department, L::Sv), l(F::Department, L::Da), l(F::Department, L::Nb), l(F::TeamSize, L::En), l(F::TeamSize, L::Da),
l(F::TeamSize, L::Nb), l(F::Language, L::Ga), l(F::Keywords, L::En), l(F::Keywords, L::Ko), l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl),
l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::Keywords, L::En), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Sector, L::Et),
l(F::Position, L::Fi), l(F::Roles, L::Fi), l(F::HonorificPrefix, L::Ga), l(F::Title, L::Ga), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Keywords, L::Id), l(F::Phone, L::En),
l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHant), l(F::Phone, L::Ja), l(F::Phone, L::Ko), l(F::Phone, L::De), l(F::Phone, L::Fr), l(F::Phone, L::Es), l(F::Phone, L::Pt),
l(F::Phone, L::It), l(F::Phone, L::Nl), l(F::Phone, L::Pl), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Phone, L::Sl), l(F::Phone, L::Hr), l(F::Phone, L::Sv),
l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Et), l(F::Phone, L::Lv), l(F::Phone, L::Lt), l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro),
l(F::Phone, L::Tr), l(F::Phone, L::Ca), l(F::Phone, L::SrLatn), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Mobile, L::Ro), l(F::Phone, L::De), l(F::Phone, L::Lt),
l(F::Fax, L::Fr), l(F::Fax, L::Hr), l(F::Fax, L::Nb), l(F::Fax, L::En), l(F::Fax, L::De), l(F::Phone, L::De), l(F::Phone, L::Pl), l(F::Phone, L::Cs),
l(F::Phone, L::Sk), l(F::Phone, L::Sl), l(F::Phone, L::Hr), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Et), l(F::Phone, L::Mt),
l(F::Phone, L::Hu), l(F::Phone, L::Ro), l(F::Phone, L::Tr), l(F::Phone, L::Ca), l(F::Phone, L::SrLatn), l(F::Phone, L::Ro), l(F::Phone, L::Ca), l(F::Mobile, L::Ro),
l(F::Mobile, L::Ca), l(F::Phone, L::Ro), l(F::Phone, L::Cs), l(F::Phone, L::Et), l(F::Phone, L::Sk), l(F::Phone, L::De), l(F::Phone, L::Sv), l(F::Phone, L::Da),
l(F::Phone, L::Nb), l(F::Phone, L::Es), l(F::Phone, L::It), l(F::Phone, L::Hr), l(F::Phone, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fr), l(F::Phones, L::Id),
l(F::Location, L::Hu), l(F::City, L::Hu), l(F::Entity, L::Et), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Description, L::It), l(F::Description, L::Ca), l(F::Thesis, L::Cs),
l(F::Thesis, L::Sk), l(F::BirthPlace, L::Id), l(F::Location, L::Id), l(F::City, L::Id), l(F::GivenName, L::Vi), l(F::Role, L::Is), l(F::LastModified, L::Id), l(F::EndDate, L::Es),
l(F::EndDate, L::Pt), l(F::Thesis, L::It), l(F::Thesis, L::Ca), l(F::Thesis, L::Es), l(F::Thesis, L::Id), l(F::Thesis, L::Es), l(F::Thesis, L::Ca), l(F::City, L::Vi),
l(F::Location, L::Vi), l(F::Thesis, L::En), l(F::Thesis, L::De), l(F::Thesis, L::Nl), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::Period, L::Sv), l(F::Period, L::Da),
l(F::Period, L::Nb), l(F::Publisher, L::Da), l(F::Publisher, L::Nb), l(F::Information, L::Fi), l(F::MotherTongue, L::Vi), l(F::CompanyDescription, L::Fi), l(F::HonorificPrefix, L::Et), l(F::EndDate, L::Da),
l(F::EndDate, L::Nb), l(F::EndDate, L::Is), l(F::Awarder, L::Da), l(F::Awarder, L::Nb), l(F::EndDate, L::En), l(F::EndDate, L::Sv), l(F::Awarder, L::Sv), l(F::Availability, L::Sv),
l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da), l(F::HonorificPrefix, L::Nb), l(F::Department, L::Sk), l(F::Department, L::Hr), l(F::Department, L::Mt), l(F::Department, L::Id), l(F::Department, L::SrLatn),
l(F::Publisher, L::Is), l(F::StudyType, L::Id), l(F::Level, L::Id), l(F::Fluency, L::Id), l(F::EqfLevel, L::Id), l(F::Level, L::Id), l(F::Region, L::Vi), l(F::ProjectType, L::Sl),
l(F::ProjectType, L::Hr), l(F::ProjectType, L::Ro), l(F::ProjectType, L::SrLatn), l(F::ProjectType, L::Es), l(F::ProjectType, L::Pt), l(F::ProjectType, L::It), l(F::WorkMode, L::Es), l(F::WorkMode, L::Pt),
l(F::ProjectType, L::Pt), l(F::WorkMode, L::It), l(F::Position, L::It), l(F::ProjectType, L::It), l(F::ProjectType, L::Ro), l(F::ProjectType, L::Hu), l(F::ProjectType, L::Ca), l(F::ProjectType, L::Ca),
l(F::Country, L::Ga), l(F::HonorificPrefix, L::De), l(F::HonorificPrefix, L::Nl), l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da),
l(F::StudyType, L::De), l(F::StudyType, L::Nl), l(F::StudyType, L::Sv), l(F::StudyType, L::Da), l(F::Title, L::De), l(F::Title, L::Nl), l(F::Title, L::Sv), l(F::Title, L::Da),
l(F::HonorificPrefix, L::Is), l(F::Title, L::Is), l(F::Name, L::En), l(F::HonorificPrefix, L::En), l(F::Position, L::En), l(F::StudyType, L::En), l(F::Title, L::En), l(F::Role, L::En),
l(F::HonorificPrefix, L::Ro), l(F::HonorificPrefix, L::Mt), l(F::StudyType, L::Ro), l(F::Title, L::Ro), l(F::HonorificPrefix, L::Ca), l(F::StudyType, L::Ca), l(F::Title, L::Ca), l(F::HonorificPrefix, L::It),
l(F::Position, L::It), l(F::StudyType, L::It), l(F::Title, L::It), l(F::HighestDegree, L::It), l(F::StudyType, L::It), l(F::HonorificPrefix, L::Fr), l(F::Position, L::Fr), l(F::StudyType, L::Fr),
l(F::Title, L::Fr), l(F::Headline, L::Fr), l(F::HonorificPrefix, L::Nb), l(F::Position, L::Nb), l(F::StudyType, L::Nb), l(F::Title, L::Nb), l(F::HonorificPrefix, L::Fi), l(F::Position, L::Fi),
l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Title, L::Cs), l(F::HonorificPrefix, L::Sl), l(F::HonorificPrefix, L::Hr), l(F::StudyType, L::Hr),
l(F::HonorificPrefix, L::SrLatn), l(F::StudyType, L::SrLatn), l(F::Headline, L::Es), l(F::Headline, L::Ca), l(F::HonorificPrefix, L::Lt), l(F::HonorificPrefix, L::Es), l(F::HonorificPrefix, L::Pt), l(F::Position, L::Es),
l(F::Position, L::Pt), l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::Title, L::Es), l(F::Title, L::Pt), l(F::LanguageCertificates, L::Es), l(F::HonorificPrefix, L::Lv), l(F::HonorificPrefix, L::Hu),
l(F::Position, L::Hu), l(F::Position, L::Sv), l(F::Phone, L::Es), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Ca), l(F::Phone, L::Da), l(F::Phone, L::Nb),
l(F::EndDate, L::En), l(F::Addressee, L::En), l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Awarder, L::Nl), l(F::Religion, L::Vi), l(F::Employer, L::Et), l(F::ExperienceYears, L::Et),
l(F::Availability, L::Et), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Nl), l(F::Keywords, L::Id), l(F::Emails, L::Hu), l(F::Urls, L::Hu), l(F::Phones, L::Hu),
l(F::Thesis, L::Ga), l(F::HonorificPrefix, L::Ca), l(F::Organization, L::De), l(F::Institution, L::De), l(F::Issuer, L::De), l(F::Organization, L::De), l(F::Information, L::Fr), l(F::Period, L::Sl),
l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::Urls, L::Vi), l(F::HonorificPrefix, L::Pt), l(F::HonorificPrefix, L::Es), l(F::Information, L::Es), l(F::Headline, L::Hr), l(F::Headline, L::SrLatn),
l(F::HighestDegree, L::Vi), l(F::StudyType, L::Vi), l(F::Level, L::Vi), l(F::Fluency, L::Vi), l(F::EqfLevel, L::Vi), l(F::Achievements, L::Et), l(F::Score, L::Et), l(F::Achievements, L::Fi),
l(F::Score, L::Fi), l(F::Title, L::Fi), l(F::Title, L::Et), l(F::Age, L::Vi), l(F::ContentCreation, L::Lt), l(F::Safety, L::Et), l(F::Safety, L::Fi), l(F::Manager, L::Es),
l(F::Manager, L::It), l(F::Manager, L::Ca), l(F::ContentCreation, L::Sk), l(F::Employer, L::Hr), l(F::Entity, L::Hr), l(F::ContentCreation, L::Pl), l(F::WorkMode, L::Fi), l(F::Employer, L::Fi),
l(F::ProjectType, L::De), l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk),
l(F::WorkMode, L::En), l(F::ExperienceArea, L::En), l(F::ProjectType, L::En), l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl), l(F::ProjectType, L::Da), l(F::ProjectType, L::Nb), l(F::Sector, L::Da),
l(F::HonorificPrefix, L::Pl), l(F::StudyType, L::Pl), l(F::Title, L::Pl), l(F::HonorificPrefix, L::Pl), l(F::Username, L::Cs), l(F::Username, L::Sk), l(F::Authors, L::Ga), l(F::ContentCreation, L::Da),
l(F::Issuer, L::Da), l(F::IscedFields, L::Da), l(F::Awarder, L::Cs), l(F::Awarder, L::Cs), l(F::Awarder, L::Sk), l(F::Awarder, L::Sk), l(F::ReleaseDate, L::Da), l(F::Publisher, L::Da),
l(F::Title, L::Da), l(F::Organization, L::Hr), l(F::Organization, L::SrLatn), l(F::Reference, L::Da), l(F::Organization, L::Et), l(F::Phones, L::Ga), l(F::Publisher, L::Nl), l(F::Issuer, L::Nl),
l(F::EndDate, L::Cs), l(F::StudyType, L::Cs), l(F::Address, L::Pl), l(F::Address, L::Sk), l(F::Address, L::Sl), l(F::Address, L::Hr), l(F::Address, L::SrLatn), l(F::Country, L::Tr),
l(F::Position, L::Hr), l(F::Role, L::Hr), l(F::Roles, L::Hr), l(F::Position, L::SrLatn), l(F::Role, L::SrLatn), l(F::Roles, L::SrLatn), l(F::LastModified, L::Ro), l(F::Age, L::Id),
l(F::Department, L::En), l(F::Department, L::Id), l(F::Institution, L::It), l(F::Institution, L::Mt), l(F::Institution, L::De), l(F::Institution, L::Ca), l(F::Institution, L::Lv), l(F::Institution, L::Ro),
l(F::Institution, L::Fr), l(F::Institution, L::Tr), l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::SrLatn),
l(F::HonorificPrefix, L::Tr), l(F::Position, L::Tr), l(F::Role, L::Tr), l(F::Headline, L::Tr), l(F::Username, L::Sl), l(F::Information, L::Is), l(F::Url, L::En), l(F::Url, L::Ja),
l(F::Url, L::Ko), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Ru),
l(F::Level, L::Cs), l(F::Level, L::Sk), l(F::Fluency, L::Cs), l(F::Fluency, L::Sk), l(F::EqfLevel, L::Cs), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Achievements, L::Cs),
l(F::Achievements, L::Sk), l(F::Achievements, L::Hr), l(F::Employer, L::Hr), l(F::Organization, L::Sl), l(F::Organization, L::Hr), l(F::Institution, L::Sl), l(F::Institution, L::Hr), l(F::Employer, L::SrLatn),
l(F::Organization, L::SrLatn), l(F::Institution, L::SrLatn), l(F::ContentCreation, L::Sl), l(F::Username, L::Es), l(F::Username, L::Pt), l(F::IscedFields, L::Sv), l(F::Issuer, L::Sv), l(F::Date, L::Is),
l(F::Publisher, L::Sv), l(F::Issuer, L::Sv), l(F::Title, L::Sv), l(F::Title, L::Nb), l(F::LastModified, L::Hu), l(F::Issuer, L::Nb), l(F::Employer, L::Lv), l(F::Entity, L::Lv),
l(F::FamilyName, L::Lv), l(F::Level, L::Nl), l(F::MilitaryService, L::Da), l(F::Position, L::Vi), l(F::Role, L::Vi), l(F::Roles, L::Vi), l(F::Roles, L::Vi), l(F::Position, L::Lt),
l(F::Role, L::Lt), l(F::Roles, L::Lt), l(F::DrivingLicence, L::Lt), l(F::Sector, L::Et), l(F::Area, L::Et), l(F::Issuer, L::Et), l(F::Date, L::Et), l(F::Country, L::Lv),
l(F::Age, L::Et), l(F::Name, L::Lt), l(F::Safety, L::Sl), l(F::City, L::Hu), l(F::Location, L::Hu), l(F::Age, L::Ro), l(F::Age, L::Lv), l(F::HighestDegree, L::Hu),
l(F::StudyType, L::Hu), l(F::Safety, L::Nl), l(F::Awarder, L::Is), l(F::Age, L::Cs), l(F::Age, L::Sk), l(F::Location, L::En), l(F::Publisher, L::En), l(F::WorkPermit, L::Nl),
l(F::Title, L::Is), l(F::Awarder, L::Tr), l(F::Issuer, L::Tr), l(F::Version, L::En), l(F::Version, L::De), l(F::Position, L::Vi), l(F::Roles, L::Vi), l(F::Headline, L::Vi),
l(F::Position, L::Vi), l(F::Communication, L::Fi), l(F::Writing, L::Vi), l(F::Location, L::Lv), l(F::Location, L::Lt), l(F::Courses, L::Da), l(F::LastModified, L::Et), l(F::LastModified, L::Fi),
l(F::WorkMode, L::Pt), l(F::Role, L::Es), l(F::Employer, L::Da), l(F::Entity, L::Da), l(F::WorkPermit, L::En), l(F::WorkPermit, L::Fr), l(F::WorkPermit, L::Pt), l(F::WorkPermit, L::It),
l(F::Position, L::Sl), l(F::Role, L::Sl), l(F::Roles, L::Sl), l(F::DrivingLicence, L::Sk), l(F::Manager, L::Hr), l(F::MilitaryService, L::Cs), l(F::MilitaryService, L::Sk), l(F::MilitaryService, L::SrLatn),
l(F::MilitaryService, L::Hr), l(F::MilitaryService, L::Hr), l(F::MilitaryService, L::SrLatn), l(F::DrivingLicence, L::Hr), l(F::DrivingLicence, L::SrLatn), l(F::DrivingLicence, L::Sl), l(F::Period, L::SrLatn), l(F::ProjectType, L::Sl),
l(F::ProjectType, L::Hr), l(F::ProjectType, L::SrLatn), l(F::WorkMode, L::Hr), l(F::WorkMode, L::SrLatn), l(F::Description, L::Sl), l(F::Period, L::Fi), l(F::Date, L::Fi), l(F::ReleaseDate, L::Fi),
l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Publisher, L::Cs), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Availability, L::Cs),
l(F::Achievements, L::Cs), l(F::Score, L::Cs), l(F::Achievements, L::Sk), l(F::Score, L::Sk), l(F::ContentCreation, L::Cs), l(F::HighestDegree, L::Cs), l(F::StudyType, L::Cs), l(F::HighestDegree, L::Sk),
l(F::StudyType, L::Sk), l(F::Role, L::Cs), l(F::Role, L::Sk), l(F::Role, L::Sk), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::De), l(F::Url, L::Fr),
l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Hr), l(F::Url, L::Da),
l(F::Url, L::Nb), l(F::Url, L::Hu), l(F::Url, L::Tr), l(F::Url, L::Ca), l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::En), l(F::Url, L::De),
l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::El), l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi),
l(F::Url, L::Id), l(F::Url, L::Ja), l(F::Emails, L::De), l(F::Urls, L::De), l(F::Phones, L::De), l(F::Location, L::De), l(F::City, L::De), l(F::Country, L::De),
l(F::Region, L::Pl), l(F::Country, L::Nl), l(F::Location, L::Nl), l(F::City, L::Nl), l(F::Writing, L::En), l(F::Url, L::En), l(F::Url, L::Pl), l(F::Url, L::Cs),
l(F::Url, L::Sk), l(F::Url, L::Sl), l(F::Url, L::Fi), l(F::Area, L::Pl), l(F::Department, L::Pl), l(F::HighestDegree, L::Pl), l(F::StudyType, L::Pl), l(F::Network, L::Ca),
l(F::Information, L::Vi), l(F::Role, L::Tr), l(F::Age, L::Tr), l(F::Organization, L::Id), l(F::ReleaseDate, L::Tr), l(F::Authors, L::Tr), l(F::Writing, L::Tr), l(F::Period, L::En),
l(F::Date, L::En), l(F::ReleaseDate, L::En), l(F::Age, L::En), l(F::Employer, L::Fi), l(F::Entity, L::Fi), l(F::Headline, L::Sv), l(F::Headline, L::Nb), l(F::Entity, L::Sl),
l(F::Entity, L::Hr), l(F::Entity, L::SrLatn), l(F::Entity, L::Cs), l(F::Entity, L::Sk), l(F::LastModified, L::Hr), l(F::LastModified, L::Sl), l(F::MilitaryService, L::Cs), l(F::Headline, L::Cs),
l(F::Area, L::Cs), l(F::City, L::Pl), l(F::Headline, L::Hr), l(F::Position, L::Hr), l(F::Headline, L::SrLatn), l(F::Position, L::SrLatn), l(F::Headline, L::Pl), l(F::Position, L::Pl),
l(F::Image, L::Pl), l(F::Health, L::Cs), l(F::Organization, L::Sk), l(F::Headline, L::SrLatn), l(F::Country, L::Hr), l(F::Country, L::SrLatn), l(F::Fluency, L::Sk), l(F::Fluency, L::Sl),
l(F::Fluency, L::Hr), l(F::Fluency, L::SrLatn), l(F::Information, L::Cs), l(F::Region, L::Hr), l(F::Department, L::Ca), l(F::Area, L::Ca), l(F::Period, L::Is), l(F::Date, L::Is),
l(F::ReleaseDate, L::Is), l(F::Department, L::Es), l(F::Department, L::Pt), l(F::Area, L::Es), l(F::Area, L::Pt), l(F::Department, L::Fr), l(F::TeamSize, L::Fr), l(F::Cefr, L::Sk),
l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::SrLatn), l(F::DrivingLicence, L::El), l(F::Extra, L::El), l(F::Emails, L::El), l(F::Phones, L::El),
l(F::Urls, L::El), l(F::Location, L::El), l(F::StartDate, L::El), l(F::Description, L::El), l(F::Period, L::El), l(F::ExperienceYears, L::El), l(F::Period, L::El), l(F::Date, L::El),
l(F::ReleaseDate, L::El), l(F::EndDate, L::El), l(F::Date, L::El), l(F::BirthDate, L::El), l(F::Institution, L::El), l(F::Listening, L::El), l(F::Reading, L::El), l(F::Reference, L::El),
l(F::Position, L::El), l(F::Responsibilities, L::El), l(F::Area, L::El), l(F::Position, L::El), l(F::Awarder, L::El), l(F::Achievements, L::El), l(F::Score, L::El), l(F::Achievements, L::El),
l(F::TeamSize, L::El), l(F::Phone, L::El), l(F::Responsibilities, L::El), l(F::Safety, L::El), l(F::StudyType, L::El), l(F::Score, L::El), l(F::Title, L::El), l(F::Language, L::El),
l(F::Writing, L::El), l(F::City, L::El), l(F::Network, L::El), l(F::Keywords, L::El), l(F::ContentCreation, L::El), l(F::ReleaseDate, L::El), l(F::Publisher, L::El), l(F::Availability, L::El),
l(F::Thesis, L::El), l(F::Credits, L::El), l(F::Address, L::El), l(F::Email, L::El), l(F::Department, L::El), l(F::Url, L::El), l(F::WorkMode, L::El), l(F::Sector, L::El),
l(F::Nationality, L::El), l(F::Headline, L::El), l(F::Position, L::El), l(F::Area, L::El), l(F::Issuer, L::El), l(F::Publisher, L::El), l(F::Issuer, L::El), l(F::Headline, L::El),
l(F::FamilyName, L::El), l(F::ProblemSolving, L::El), l(F::StudyType, L::El), l(F::Level, L::El), l(F::Fluency, L::El), l(F::EqfLevel, L::El), l(F::Fluency, L::El), l(F::Level, L::El),
l(F::Fluency, L::El), l(F::HighestDegree, L::El), l(F::Information, L::El), l(F::Manager, L::El), l(F::Salary, L::El), l(F::Phone, L::El), l(F::Communication, L::El), l(F::SpokenInteraction, L::El),
l(F::Employer, L::El), l(F::Name, L::El), l(F::Employer, L::El), l(F::Entity, L::El), l(F::Period, L::El), l(F::Age, L::El), l(F::Age, L::El), l(F::Period, L::El),
l(F::Date, L::El), l(F::MilitaryService, L::El), l(F::Headline, L::El), l(F::Position, L::El), l(F::Role, L::El), l(F::Location, L::El), l(F::Address, L::El), l(F::Mobile, L::El),
l(F::Sector, L::El), l(F::Area, L::El), l(F::Profiles, L::El), l(F::Courses, L::El), l(F::Highlights, L::El), l(F::Username, L::El), l(F::MotherTongue, L::El), l(F::GivenName, L::El),
l(F::Region, L::El), l(F::Roles, L::El), l(F::MaritalStatus, L::El), l(F::SpokenProduction, L::El), l(F::Organization, L::El), l(F::Employer, L::El), l(F::Summary, L::El), l(F::Entity, L::El),
l(F::CompanyDescription, L::El), l(F::Location, L::El), l(F::Region, L::El), l(F::City, L::El), l(F::Location, L::El), l(F::City, L::El), l(F::HonorificPrefix, L::El), l(F::Position, L::El),
l(F::Role, L::El), l(F::Roles, L::El), l(F::Authors, L::El), l(F::Organization, L::El), l(F::Role, L::El), l(F::Institution, L::El), l(F::Area, L::El), l(F::PostalCode, L::El),
l(F::HonorificPrefix, L::El), l(F::StudyType, L::El), l(F::Title, L::El), l(F::Name, L::El), l(F::LastModified, L::El), l(F::Department, L::El), l(F::Area, L::El), l(F::IscedFields, L::El),
l(F::BirthPlace, L::El), l(F::Fax, L::El), l(F::Employer, L::El), l(F::Organization, L::El), l(F::Issuer, L::El), l(F::Entity, L::El), l(F::Gender, L::El), l(F::Image, L::El),
l(F::Country, L::El), l(F::Authors, L::Ru), l(F::Authors, L::Uk), l(F::Authors, L::Bg), l(F::Authors, L::Uk), l(F::Authors, L::Bg), l(F::Authors, L::Ru), l(F::Address, L::Ru),
l(F::Address, L::Bg), l(F::Address, L::Bg), l(F::Address, L::Ru), l(F::Url, L::Ru), l(F::Email, L::Ru), l(F::Address, L::Uk), l(F::Address, L::Sr), l(F::Email, L::Uk),
l(F::Address, L::Uk), l(F::Address, L::Sr), l(F::StudyType, L::Ru), l(F::Institution, L::Ru), l(F::Username, L::Bg), l(F::Username, L::Ru), l(F::Highlights, L::Bg), l(F::Keywords, L::Sr),
l(F::MilitaryService, L::Ru), l(F::Listening, L::Ru), l(F::Listening, L::Uk), l(F::Authors, L::Sr), l(F::Salary, L::Uk), l(F::Headline, L::Uk), l(F::WantedCity, L::Uk), l(F::Score, L::Uk),
l(F::Score, L::Ru), l(F::Safety, L::Ru), l(F::Safety, L::Uk), l(F::Summary, L::Bg), l(F::SpokenInteraction, L::Ru), l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Sr),
l(F::Url, L::Bg), l(F::Sector, L::Bg), l(F::MaritalStatus, L::Sr), l(F::TeamSize, L::Bg), l(F::TeamSize, L::Sr), l(F::Phone, L::Sr), l(F::TeamSize, L::Ru), l(F::Url, L::Sr),
l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Uk), l(F::Religion, L::Ru), l(F::Health, L::Ru), l(F::Publisher, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk),
l(F::ProjectType, L::Bg), l(F::WorkMode, L::Bg), l(F::WorkMode, L::Uk), l(F::WorkMode, L::Ru), l(F::ProjectType, L::Bg), l(F::Publisher, L::Uk), l(F::Issuer, L::Uk), l(F::Date, L::Uk),
l(F::WorkPermit, L::Ru), l(F::Keywords, L::Uk), l(F::Responsibilities, L::Ru), l(F::Thesis, L::Ru), l(F::Fluency, L::Bg), l(F::Fluency, L::Ru), l(F::GivenName, L::Uk), l(F::Institution, L::Uk),
l(F::DrivingLicence, L::Ru), l(F::DrivingLicence, L::Uk), l(F::MilitaryService, L::Bg), l(F::DrivingLicence, L::Sr), l(F::Age, L::Ru), l(F::Fluency, L::Uk), l(F::MilitaryService, L::Sr), l(F::Period, L::Sr),
l(F::Period, L::Bg), l(F::Period, L::Ru), l(F::ProjectType, L::Sr), l(F::Sector, L::Sr), l(F::WorkMode, L::Sr), l(F::Awarder, L::Ru), l(F::Url, L::Bg), l(F::Role, L::Bg),
l(F::Awarder, L::Bg), l(F::Entity, L::Bg), l(F::Age, L::Bg), l(F::Issuer, L::Ru), l(F::Date, L::Ru), l(F::Issuer, L::Ru), l(F::Date, L::Ru), l(F::EndDate, L::Ru),
l(F::Reference, L::Uk), l(F::Department, L::Uk), l(F::Title, L::Uk), l(F::Role, L::Uk), l(F::MilitaryService, L::Uk), l(F::Responsibilities, L::Uk), l(F::Age, L::Uk), l(F::Sector, L::Uk),
l(F::IscedFields, L::Uk), l(F::Responsibilities, L::Sr), l(F::Courses, L::Sr), l(F::Highlights, L::Ru), l(F::Achievements, L::Ru), l(F::SpokenProduction, L::Sr), l(F::SpokenProduction, L::Bg), l(F::SpokenProduction, L::Ru),
l(F::SpokenInteraction, L::Sr), l(F::SpokenProduction, L::Uk), l(F::Period, L::Ru), l(F::Date, L::Ru), l(F::ReleaseDate, L::Ru), l(F::Age, L::Ru), l(F::StartDate, L::Ru), l(F::ReleaseDate, L::Ru),
l(F::BirthDate, L::Ru), l(F::Period, L::Sr), l(F::Period, L::Bg), l(F::Date, L::Sr), l(F::Date, L::Bg), l(F::ReleaseDate, L::Sr), l(F::ReleaseDate, L::Bg), l(F::EndDate, L::Sr),
l(F::EndDate, L::Bg), l(F::BirthDate, L::Bg), l(F::BirthDate, L::Sr), l(F::Age, L::Sr), l(F::Period, L::Sr), l(F::ExperienceYears, L::Sr), l(F::Period, L::Bg), l(F::Credits, L::Uk),
l(F::Age, L::Bg), l(F::ExperienceYears, L::Bg), l(F::Highlights, L::Uk), l(F::Location, L::Ru), l(F::City, L::Ru), l(F::Availability, L::Ru), l(F::Availability, L::Bg), l(F::WantedCity, L::Ru),
l(F::Availability, L::Uk), l(F::City, L::Bg), l(F::Location, L::Bg), l(F::City, L::Sr), l(F::City, L::Bg), l(F::Nationality, L::Ru), l(F::Nationality, L::Bg), l(F::WorkMode, L::Ru),
l(F::Availability, L::Ru), l(F::Organization, L::Uk), l(F::Nationality, L::Uk), l(F::Period, L::Ru), l(F::Period, L::Uk), l(F::Period, L::Bg), l(F::Date, L::Ru), l(F::Date, L::Uk),
l(F::Date, L::Bg), l(F::ReleaseDate, L::Ru), l(F::ReleaseDate, L::Uk), l(F::ReleaseDate, L::Bg), l(F::EndDate, L::Uk), l(F::Date, L::Bg), l(F::ReleaseDate, L::Bg), l(F::BirthDate, L::Uk),
l(F::StartDate, L::Uk), l(F::ReleaseDate, L::Uk), l(F::Period, L::Uk), l(F::Period, L::Bg), l(F::Period, L::Bg), l(F::Period, L::Sr), l(F::Date, L::Sr), l(F::ReleaseDate, L::Sr),
l(F::Date, L::Sr), l(F::ReleaseDate, L::Sr), l(F::StartDate, L::Sr), l(F::Responsibilities, L::Bg), l(F::Department, L::Ru), l(F::Department, L::Uk), l(F::MaritalStatus, L::Ru), l(F::CompanyDescription, L::Ru),
l(F::Responsibilities, L::Ru), l(F::CompanyDescription, L::Ru), l(F::SpokenInteraction, L::Ru), l(F::SpokenInteraction, L::Bg), l(F::StudyType, L::Ru), l(F::StudyType, L::Uk), l(F::Thesis, L::Ru), l(F::StudyType, L::Sr),
l(F::StudyType, L::Bg), l(F::Score, L::Bg), l(F::Thesis, L::Bg), l(F::Thesis, L::Uk), l(F::Thesis, L::Sr), l(F::Department, L::Bg), l(F::Courses, L::Bg), l(F::Courses, L::Ru),
l(F::Courses, L::Uk), l(F::Position, L::Bg), l(F::Role, L::Bg), l(F::Roles, L::Bg), l(F::Entity, L::Ru), l(F::Entity, L::Uk), l(F::Entity, L::Ru), l(F::EndDate, L::Ru),
l(F::EndDate, L::Uk), l(F::EndDate, L::Sr), l(F::EndDate, L::Bg), l(F::Extra, L::Uk), l(F::Awarder, L::Sr), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Role, L::Ru),
l(F::Roles, L::Ru), l(F::Phone, L::Bg), l(F::Phone, L::Ru), l(F::Extra, L::Ru), l(F::Emails, L::Ru), l(F::Phones, L::Ru), l(F::Extra, L::Bg), l(F::ExperienceYears, L::Uk),
l(F::Achievements, L::Sr), l(F::Availability, L::Sr), l(F::Achievements, L::Uk), l(F::Country, L::Sr), l(F::Nationality, L::Sr), l(F::Emails, L::Sr), l(F::Emails, L::Bg), l(F::Urls, L::Sr),
l(F::Phones, L::Sr), l(F::Phones, L::Bg), l(F::Urls, L::Bg), l(F::Urls, L::Ru), l(F::Extra, L::Sr), l(F::Extra, L::Bg), l(F::Employer, L::Bg), l(F::Profiles, L::Sr),
l(F::Country, L::Bg), l(F::SpokenInteraction, L::Uk), l(F::MaritalStatus, L::Uk), l(F::CompanyDescription, L::Uk), l(F::Email, L::Ru), l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::Email, L::Sr),
l(F::Email, L::Bg), l(F::NationalId, L::Bg), l(F::Language, L::Bg), l(F::LanguageCertificates, L::Bg), l(F::EqfLevel, L::Bg), l(F::Credits, L::Sr), l(F::Headline, L::Ru), l(F::Salary, L::Ru),
l(F::Headline, L::Bg), l(F::Salary, L::Bg), l(F::Salary, L::Sr), l(F::Headline, L::Sr), l(F::City, L::Ru), l(F::City, L::Ru), l(F::City, L::Uk), l(F::Publisher, L::Ru),
l(F::Publisher, L::Uk), l(F::Entity, L::Sr), l(F::CompanyDescription, L::Bg), l(F::Title, L::Bg), l(F::Title, L::Ru), l(F::Description, L::Ru), l(F::Responsibilities, L::Ru), l(F::Responsibilities, L::Bg),
l(F::Position, L::Bg), l(F::Position, L::Uk), l(F::Entity, L::Uk), l(F::Position, L::Ru), l(F::Headline, L::Sr), l(F::Position, L::Sr), l(F::StartDate, L::Bg), l(F::Salary, L::Ru),
l(F::Salary, L::Uk), l(F::Credits, L::Ru), l(F::StudyType, L::Sr), l(F::HonorificPrefix, L::Uk), l(F::Description, L::Uk), l(F::Fluency, L::Sr), l(F::Health, L::Uk), l(F::Issuer, L::Sr),
l(F::Publisher, L::Sr), l(F::Issuer, L::Bg), l(F::Publisher, L::Ru), l(F::Publisher, L::Bg), l(F::Issuer, L::Bg), l(F::Keywords, L::Bg), l(F::Name, L::Sr), l(F::Name, L::Bg),
l(F::Title, L::Bg), l(F::Institution, L::Bg), l(F::Name, L::Sr), l(F::Name, L::Bg), l(F::Email, L::Ru), l(F::Email, L::Bg), l(F::GivenName, L::Ru), l(F::Name, L::Bg),
l(F::Name, L::Ru), l(F::GivenName, L::Ru), l(F::Name, L::Ru), l(F::PostalCode, L::Ru), l(F::Sector, L::Ru), l(F::NationalId, L::Ru), l(F::Language, L::Ru), l(F::Organization, L::Bg),
l(F::Institution, L::Bg), l(F::Awarder, L::Bg), l(F::Issuer, L::Bg), l(F::Keywords, L::Ru), l(F::Url, L::Sr), l(F::Url, L::Bg), l(F::Highlights, L::Sr), l(F::DrivingLicence, L::Bg),
l(F::Level, L::Ru), l(F::ProjectType, L::Ru), l(F::Area, L::Ru), l(F::Area, L::Uk), l(F::StudyType, L::Ru), l(F::StudyType, L::Bg), l(F::StudyType, L::Uk), l(F::Awarder, L::Ru),
l(F::Issuer, L::Ru), l(F::Role, L::Ru), l(F::Manager, L::Uk), l(F::Awarder, L::Uk), l(F::Entity, L::Ru), l(F::Entity, L::Bg), l(F::Communication, L::Ru), l(F::Employer, L::Ru),
l(F::Employer, L::Bg), l(F::Entity, L::Ru), l(F::Employer, L::Sr), l(F::Entity, L::Sr), l(F::Employer, L::Uk), l(F::Entity, L::Uk), l(F::Communication, L::Bg), l(F::Communication, L::Uk),
l(F::Phone, L::Ru), l(F::Phone, L::Uk), l(F::Phone, L::Uk), l(F::Username, L::Sr), l(F::Summary, L::Uk), l(F::Region, L::Ru), l(F::EndDate, L::Bg), l(F::Summary, L::Ru),
l(F::Country, L::Uk), l(F::Credits, L::Uk), l(F::Credits, L::Bg), l(F::Credits, L::Uk), l(F::TeamSize, L::Uk), l(F::GivenName, L::Sr), l(F::GivenName, L::Bg), l(F::GivenName, L::Ru),
l(F::Username, L::Uk), l(F::Location, L::Ru), l(F::Location, L::Sr), l(F::Location, L::Uk), l(F::City, L::Uk), l(F::MotherTongue, L::Bg), l(F::MotherTongue, L::Sr), l(F::Manager, L::Sr),
l(F::Network, L::Uk), l(F::Location, L::Ru), l(F::Location, L::Sr), l(F::City, L::Sr), l(F::Rank, L::Ru), l(F::Location, L::Ru), l(F::Employer, L::Ru), l(F::Entity, L::Ru),
l(F::BirthPlace, L::Ru), l(F::BirthPlace, L::Sr), l(F::Location, L::Sr), l(F::City, L::Sr), l(F::Location, L::Bg), l(F::City, L::Bg), l(F::Location, L::Ru), l(F::Location, L::Bg),
l(F::City, L::Ru), l(F::Location, L::Bg), l(F::Employer, L::Bg), l(F::BirthPlace, L::Bg), l(F::Keywords, L::Uk), l(F::Keywords, L::Bg), l(F::Reference, L::Sr), l(F::Mobile, L::Ru),
l(F::Mobile, L::Uk), l(F::Mobile, L::Sr), l(F::Mobile, L::Bg), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Phone, L::Ru), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk),
l(F::Mobile, L::Bg), l(F::Mobile, L::Bg), l(F::Mobile, L::Sr), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Language, L::Uk), l(F::LanguageExperiences, L::Uk), l(F::LanguageCertificates, L::Uk),
l(F::SpokenProduction, L::Ru), l(F::SpokenProduction, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk), l(F::Roles, L::Bg), l(F::Roles, L::Sr),
l(F::Network, L::Sr), l(F::Network, L::Bg), l(F::Location, L::Bg), l(F::Location, L::Uk), l(F::City, L::Uk), l(F::BirthPlace, L::Uk), l(F::Location, L::Uk), l(F::Employer, L::Uk),
l(F::Title, L::Ru), l(F::Title, L::Sr), l(F::Title, L::Bg), l(F::Name, L::Uk), l(F::Title, L::Uk), l(F::Employer, L::Uk), l(F::Name, L::Ru), l(F::Title, L::Ru),
l(F::Employer, L::Ru), l(F::Name, L::Sr), l(F::Title, L::Sr), l(F::Employer, L::Sr), l(F::Title, L::Sr), l(F::Institution, L::Sr), l(F::Name, L::Ru), l(F::Name, L::Bg),
l(F::Title, L::Ru), l(F::StudyType, L::Bg), l(F::Summary, L::Sr), l(F::Area, L::Ru), l(F::Area, L::Bg), l(F::Area, L::Ru), l(F::Area, L::Uk), l(F::Manager, L::Bg),
l(F::Manager, L::Ru), l(F::Nationality, L::Sr), l(F::Nationality, L::Bg), l(F::Nationality, L::Bg), l(F::Nationality, L::Ru), l(F::StartDate, L::Ru), l(F::StartDate, L::Bg), l(F::Cefr, L::Bg),
l(F::StudyType, L::Bg), l(F::Level, L::Sr), l(F::Level, L::Bg), l(F::Fluency, L::Sr), l(F::Fluency, L::Bg), l(F::EqfLevel, L::Sr), l(F::Cefr, L::Sr), l(F::CompanyDescription, L::Sr),
l(F::Region, L::Bg), l(F::Sector, L::Sr), l(F::Area, L::Sr), l(F::Area, L::Sr), l(F::IscedFields, L::Bg), l(F::IscedFields, L::Ru), l(F::Region, L::Ru), l(F::Region, L::Uk),
l(F::Information, L::Ru), l(F::Information, L::Bg), l(F::HighestDegree, L::Ru), l(F::HighestDegree, L::Bg), l(F::StudyType, L::Ru), l(F::StudyType, L::Bg), l(F::HighestDegree, L::Bg), l(F::StudyType, L::Bg),
l(F::HonorificPrefix, L::Ru), l(F::Information, L::Uk), l(F::HonorificPrefix, L::Bg), l(F::ExperienceYears, L::Ru), l(F::Organization, L::Ru), l(F::Period, L::Sr), l(F::Department, L::Sr), l(F::Role, L::Sr),
l(F::Region, L::Sr), l(F::Description, L::Uk), l(F::Description, L::Sr), l(F::Description, L::Sr), l(F::Description, L::Ru), l(F::Description, L::Bg), l(F::Description, L::Bg), l(F::City, L::Sr),
l(F::Institution, L::Ru), l(F::Issuer, L::Ru), l(F::Awarder, L::Ru), l(F::Issuer, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::Organization, L::Ru), l(F::Organization, L::Bg),
l(F::Awarder, L::Ru), l(F::Issuer, L::Ru), l(F::Entity, L::Ru), l(F::Entity, L::Bg), l(F::Organization, L::Sr), l(F::Entity, L::Sr), l(F::Employer, L::Uk), l(F::Organization, L::Uk),
l(F::Awarder, L::Uk), l(F::Issuer, L::Uk), l(F::Entity, L::Uk), l(F::HighestDegree, L::Uk), l(F::StudyType, L::Uk), l(F::HonorificPrefix, L::Sr), l(F::Achievements, L::Bg), l(F::Extra, L::Sr),
l(F::LastModified, L::Uk), l(F::Department, L::Ru), l(F::Department, L::Bg), l(F::Reference, L::Bg), l(F::Reference, L::Ru), l(F::Score, L::Sr), l(F::Score, L::Ru), l(F::Score, L::Bg),
l(F::PostalCode, L::Bg), l(F::Name, L::Uk), l(F::Politics, L::Ru), l(F::Period, L::Ru), l(F::Period, L::Sr), l(F::Period, L::Bg), l(F::Period, L::Uk), l(F::Writing, L::Bg),
l(F::Writing, L::Sr), l(F::Writing, L::Ru), l(F::Writing, L::Ru), l(F::Writing, L::Uk), l(F::Network, L::Ru), l(F::Network, L::Uk), l(F::Network, L::Sr), l(F::Network, L::Bg),
l(F::EndDate, L::Ru), l(F::EndDate, L::Uk), l(F::Keywords, L::Ru), l(F::Department, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Position, L::Bg), l(F::Position, L::Sr),
l(F::Headline, L::Uk), l(F::Position, L::Uk), l(F::Gender, L::Ru), l(F::Gender, L::Sr), l(F::Gender, L::Bg), l(F::Url, L::Ru), l(F::Url, L::Bg), l(F::Headline, L::Uk),
l(F::Position, L::Uk), l(F::Role, L::Uk), l(F::Roles, L::Uk), l(F::LastModified, L::Bg), l(F::LastModified, L::Ru), l(F::JobStatus, L::Uk), l(F::PostalCode, L::Sr), l(F::PostalCode, L::Uk),
l(F::DrivingLicence, L::Ru), l(F::DrivingLicence, L::Uk), l(F::Courses, L::Uk), l(F::Courses, L::Sr), l(F::Courses, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::FamilyName, L::Sr),
l(F::LeavingReason, L::Bg), l(F::LeavingReason, L::Uk), l(F::LeavingReason, L::Ru), l(F::Keywords, L::Uk), l(F::Keywords, L::Sr), l(F::Keywords, L::Bg), l(F::Area, L::Bg), l(F::Headline, L::Bg),
l(F::Position, L::Bg), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Summary, L::Sr), l(F::Summary, L::Bg), l(F::Area, L::Bg), l(F::Profiles, L::Ru), l(F::Profiles, L::Sr),
l(F::Profiles, L::Bg), l(F::Profiles, L::Uk), l(F::FamilyName, L::Uk), l(F::Level, L::Bg), l(F::SpokenInteraction, L::Ru), l(F::SpokenInteraction, L::Sr), l(F::SpokenInteraction, L::Bg), l(F::Location, L::Ru),
l(F::Region, L::Ru), l(F::Region, L::Sr), l(F::Region, L::Bg), l(F::City, L::Ru), l(F::Location, L::Uk), l(F::Region, L::Uk), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg),
l(F::Score, L::Sr), l(F::Score, L::Bg), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg), l(F::Achievements, L::Ru), l(F::Achievements, L::Uk), l(F::Score, L::Ru), l(F::Score, L::Uk),
l(F::Summary, L::Ru), l(F::Summary, L::Uk), l(F::Summary, L::Bg), l(F::Region, L::Ru), l(F::ProblemSolving, L::Bg), l(F::ProblemSolving, L::Ru), l(F::MotherTongue, L::Ru), l(F::NativePlace, L::Ru),
l(F::ProblemSolving, L::Uk), l(F::Period, L::Uk), l(F::Age, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Bg), l(F::Position, L::Ru), l(F::Position, L::Uk), l(F::Role, L::Ru),
l(F::Role, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::StudyType, L::Uk), l(F::Level, L::Uk), l(F::Fluency, L::Uk),
l(F::Level, L::Uk), l(F::Fluency, L::Uk), l(F::EqfLevel, L::Uk), l(F::Cefr, L::Uk), l(F::MotherTongue, L::Uk), l(F::Period, L::Uk), l(F::Date, L::Uk), l(F::ReleaseDate, L::Uk),
l(F::Age, L::Uk), l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Bg), l(F::DrivingLicence, L::Bg), l(F::Image, L::Uk), l(F::Organization, L::Bg), l(F::Sector, L::Ru),
l(F::Sector, L::Uk), l(F::Sector, L::Sr), l(F::Sector, L::Bg), l(F::MaritalStatus, L::Bg), l(F::LanguageCertificates, L::Sr), l(F::LanguageCertificates, L::Bg), l(F::LanguageCertificates, L::Ru), l(F::Network, L::Ru),
l(F::Safety, L::Bg), l(F::Image, L::Sr), l(F::Listening, L::Bg), l(F::Listening, L::Sr), l(F::Image, L::Bg), l(F::GivenName, L::Bg), l(F::ContentCreation, L::Ru), l(F::Profiles, L::Bg),
l(F::Profiles, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Area, L::Ru), l(F::Authors, L::Uk), l(F::Period, L::Ru), l(F::Period, L::Bg), l(F::ExperienceYears, L::Ru),
l(F::ExperienceYears, L::Uk), l(F::Age, L::Sr), l(F::JobStatus, L::Ru), l(F::JobStatus, L::Uk), l(F::JobStatus, L::Ru), l(F::Gender, L::Uk), l(F::ContentCreation, L::Uk), l(F::Keywords, L::Ru),
l(F::Keywords, L::Uk), l(F::StudyType, L::Sr), l(F::StudyType, L::Bg), l(F::Level, L::Sr), l(F::Level, L::Bg), l(F::Fluency, L::Bg), l(F::HighestDegree, L::Bg), l(F::HighestDegree, L::Sr),
l(F::Level, L::Ru), l(F::Fluency, L::Ru), l(F::Country, L::Ru), l(F::Country, L::Bg), l(F::Country, L::Ru), l(F::Language, L::Sr), l(F::Authors, L::Bg), l(F::ContentCreation, L::Bg),
l(F::Phone, L::Ru), l(F::Phone, L::Uk), l(F::Phone, L::Sr), l(F::Phone, L::Bg), l(F::Description, L::Ru), l(F::Thesis, L::Ru), l(F::Thesis, L::Ru), l(F::Thesis, L::Uk),
l(F::Keywords, L::Ru), l(F::Keywords, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::ProjectType, L::Sr), l(F::ProjectType, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk),
l(F::HonorificPrefix, L::Bg), l(F::StudyType, L::Bg), l(F::HonorificPrefix, L::Ru), l(F::HonorificPrefix, L::Uk), l(F::HonorificPrefix, L::Sr), l(F::StudyType, L::Sr), l(F::Organization, L::Sr), l(F::Address, L::Ru),
l(F::Address, L::Sr), l(F::Address, L::Bg), l(F::Position, L::Sr), l(F::Role, L::Sr), l(F::Roles, L::Sr), l(F::Reading, L::Bg), l(F::Institution, L::Ru), l(F::Institution, L::Bg),
l(F::StudyType, L::Ru), l(F::Level, L::Ru), l(F::Fluency, L::Ru), l(F::Cefr, L::Ru), l(F::EqfLevel, L::Ru), l(F::HighestDegree, L::Ru), l(F::StudyType, L::Ru), l(F::Achievements, L::Ru),
l(F::Achievements, L::Bg), l(F::Employer, L::Uk), l(F::Employer, L::Sr), l(F::Organization, L::Uk), l(F::Organization, L::Sr), l(F::Institution, L::Sr), l(F::SpokenInteraction, L::Bg), l(F::Employer, L::Ru),
l(F::Organization, L::Ru), l(F::Institution, L::Ru), l(F::Fax, L::Ru), l(F::Fax, L::Uk), l(F::Fax, L::Sr), l(F::Fax, L::Bg), l(F::Institution, L::Sr), l(F::Area, L::Bg),
l(F::FamilyName, L::Ru), l(F::FamilyName, L::Bg), l(F::FamilyName, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Sr), l(F::Employer, L::Bg), l(F::Entity, L::Bg), l(F::Image, L::Ru),
l(F::Image, L::Uk), l(F::Image, L::Ru), l(F::Position, L::Ru), l(F::Position, L::Bg), l(F::Roles, L::Ru), l(F::Role, L::Ru), l(F::Reference, L::Sr), l(F::Reference, L::Bg),
l(F::Reference, L::Ru), l(F::Reference, L::Uk), l(F::Reading, L::Uk), l(F::Reading, L::Sr), l(F::Reading, L::Ru), l(F::Institution, L::Ru), l(F::Institution, L::Uk), l(F::Institution, L::Sr),
l(F::Ethnicity, L::Ru), l(F::Keywords, L::Ru), l(F::Language, L::Ru), l(F::LanguageExperiences, L::Ru), l(F::Name, L::Uk), l(F::GivenName, L::Uk), l(F::Emails, L::Uk), l(F::Urls, L::Uk),
l(F::Phones, L::Uk), l(F::LanguageExperiences, L::Sr), l(F::LanguageCertificates, L::Sr), l(F::NationalId, L::Sr), l(F::Department, L::He), l(F::Summary, L::He), l(F::CompanyDescription, L::He), l(F::Institution, L::He),
l(F::Region, L::He), l(F::Location, L::He), l(F::Nationality, L::He), l(F::Extra, L::He), l(F::Responsibilities, L::He), l(F::Email, L::He), l(F::SpokenInteraction, L::He), l(F::Employer, L::He),
l(F::Organization, L::He), l(F::Entity, L::He), l(F::Country, L::He), l(F::BirthPlace, L::He), l(F::Url, L::He), l(F::Urls, L::He), l(F::Safety, L::He), l(F::TeamSize, L::He),
l(F::Organization, L::He), l(F::Issuer, L::He), l(F::Age, L::He), l(F::SpokenProduction, L::He), l(F::Thesis, L::He), l(F::Religion, L::He), l(F::Listening, L::He), l(F::Reading, L::He),
l(F::Writing, L::He), l(F::Awarder, L::He), l(F::Publisher, L::He), l(F::WorkMode, L::He), l(F::Achievements, L::He), l(F::Reference, L::He), l(F::StudyType, L::He), l(F::HighestDegree, L::He),
l(F::StudyType, L::He), l(F::StartDate, L::He), l(F::Area, L::He), l(F::Availability, L::He), l(F::Employer, L::He), l(F::Username, L::He), l(F::Keywords, L::He), l(F::Phone, L::He),
l(F::Mobile, L::He), l(F::Phones, L::He), l(F::City, L::He), l(F::BirthDate, L::He), l(F::ContentCreation, L::He), l(F::Title, L::He), l(F::Name, L::He), l(F::Emails, L::He),
l(F::Address, L::He), l(F::Entity, L::He), l(F::Gender, L::He), l(F::Location, L::He), l(F::Address, L::He), l(F::Sector, L::He), l(F::Organization, L::He), l(F::Institution, L::He),
l(F::Issuer, L::He), l(F::Authors, L::He), l(F::PostalCode, L::He), l(F::Manager, L::He), l(F::Score, L::He), l(F::NationalId, L::He), l(F::MaritalStatus, L::He), l(F::Location, L::He),
l(F::City, L::He), l(F::Headline, L::He), l(F::Courses, L::He), l(F::Period, L::He), l(F::Position, L::He), l(F::Credits, L::He), l(F::ExperienceYears, L::He), l(F::Highlights, L::He),
l(F::ProjectType, L::He), l(F::EndDate, L::He), l(F::LastModified, L::He), l(F::Information, L::He), l(F::City, L::He), l(F::Location, L::He), l(F::ReleaseDate, L::He), l(F::Description, L::He),
l(F::Network, L::He), l(F::Fax, L::He), l(F::Profiles, L::He), l(F::ProblemSolving, L::He), l(F::MilitaryService, L::He), l(F::Image, L::He), l(F::Salary, L::He), l(F::Role, L::He),
l(F::DrivingLicence, L::He), l(F::StudyType, L::He), l(F::Level, L::He), l(F::Fluency, L::He), l(F::EqfLevel, L::He), l(F::HighestDegree, L::He), l(F::Level, L::He), l(F::Fluency, L::He),
l(F::Fluency, L::He), l(F::FamilyName, L::He), l(F::GivenName, L::He), l(F::Period, L::He), l(F::Date, L::He), l(F::ReleaseDate, L::He), l(F::Period, L::He), l(F::Age, L::He),
l(F::Language, L::He), l(F::MotherTongue, L::He), l(F::Period, L::He), l(F::Date, L::He), l(F::Date, L::He), l(F::HonorificPrefix, L::He), l(F::Sector, L::He), l(F::Area, L::He),
l(F::IscedFields, L::He), l(F::Position, L::He), l(F::Role, L::He), l(F::Roles, L::He), l(F::Roles, L::He), l(F::Roles, L::He), l(F::Role, L::He), l(F::Position, L::He),
l(F::Responsibilities, L::He), l(F::Communication, L::He), l(F::LastModified, L::Ar), l(F::HighestDegree, L::Ar), l(F::Achievements, L::Ar), l(F::Highlights, L::Ar), l(F::Extra, L::Ar), l(F::Thesis, L::Ar),
l(F::Responsibilities, L::Ar), l(F::Courses, L::Ar), l(F::EndDate, L::Ar), l(F::ContentCreation, L::Ar), l(F::Email, L::Ar), l(F::Name, L::Ar), l(F::Title, L::Ar), l(F::Institution, L::Ar),
l(F::Username, L::Ar), l(F::Employer, L::Ar), l(F::FamilyName, L::Ar), l(F::Keywords, L::Ar), l(F::Roles, L::Ar), l(F::Safety, L::Ar), l(F::Department, L::Ar), l(F::Location, L::Ar),
l(F::City, L::Ar), l(F::WorkPermit, L::Ar), l(F::SpokenProduction, L::Ar), l(F::Phone, L::Ar), l(F::Area, L::Ar), l(F::Listening, L::Ar), l(F::GivenName, L::Ar), l(F::Authors, L::Ar),
l(F::StartDate, L::Ar), l(F::Country, L::Ar), l(F::Period, L::Ar), l(F::Date, L::Ar), l(F::MilitaryService, L::Ar), l(F::Headline, L::Ar), l(F::Reference, L::Ar), l(F::Description, L::Ar),
l(F::SpokenInteraction, L::Ar), l(F::Score, L::Ar), l(F::Communication, L::Ar), l(F::Availability, L::Ar), l(F::Organization, L::Ar), l(F::Gender, L::Ar), l(F::Nationality, L::Ar), l(F::Employer, L::Ar),
l(F::Organization, L::Ar), l(F::Institution, L::Ar), l(F::Entity, L::Ar), l(F::Issuer, L::Ar), l(F::Awarder, L::Ar), l(F::Issuer, L::Ar), l(F::Issuer, L::Ar), l(F::Mobile, L::Ar),
l(F::Phone, L::Ar), l(F::MaritalStatus, L::Ar), l(F::Health, L::Ar), l(F::JobStatus, L::Ar), l(F::Profiles, L::Ar), l(F::ExperienceYears, L::Ar), l(F::StudyType, L::Ar), l(F::Score, L::Ar),
l(F::StudyType, L::Ar), l(F::Position, L::Ar), l(F::Role, L::Ar), l(F::Roles, L::Ar), l(F::Religion, L::Ar), l(F::Url, L::Ar), l(F::Salary, L::Ar), l(F::NationalId, L::Ar),
l(F::PostalCode, L::Ar), l(F::Credits, L::Ar), l(F::Address, L::Ar), l(F::Age, L::Ar), l(F::Period, L::Ar), l(F::Date, L::Ar), l(F::ReleaseDate, L::Ar), l(F::Period, L::Ar),
l(F::Network, L::Ar), l(F::Employer, L::Ar), l(F::Entity, L::Ar), l(F::Position, L::Ar), l(F::Role, L::Ar), l(F::Sector, L::Ar), l(F::Image, L::Ar), l(F::Fluency, L::Ar),
l(F::Date, L::Ar), l(F::Role, L::Ar), l(F::Entity, L::Ar), l(F::Address, L::Ar), l(F::Title, L::Ar), l(F::Fax, L::Ar), l(F::Reading, L::Ar), l(F::Department, L::Ar),
l(F::Area, L::Ar), l(F::Writing, L::Ar), l(F::Institution, L::Ar), l(F::Area, L::Ar), l(F::Language, L::Ar), l(F::MotherTongue, L::Ar), l(F::HonorificPrefix, L::Ar), l(F::Employer, L::Ar),
l(F::Organization, L::Ar), l(F::HighestDegree, L::Ar), l(F::StudyType, L::Ar), l(F::Awarder, L::Ar), l(F::Sector, L::Ar), l(F::Area, L::Ar), l(F::Publisher, L::Ar), l(F::Region, L::Ar),
l(F::Mobile, L::Ar), l(F::Manager, L::Ar), l(F::City, L::Ar), l(F::Location, L::Ar), l(F::StudyType, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Position, L::Ar),
l(F::Position, L::Ar), l(F::Headline, L::Ar), l(F::Location, L::Ar), l(F::Summary, L::Ar), l(F::Position, L::Ar), l(F::Roles, L::Ar), l(F::BirthDate, L::Ar), l(F::Url, L::Ar),
l(F::Location, L::Ar), l(F::Achievements, L::Ar), l(F::Score, L::Ar), l(F::Gender, L::Ar), l(F::ProjectType, L::Ar), l(F::ReleaseDate, L::Ar), l(F::TeamSize, L::Ar), l(F::ProblemSolving, L::Ar),
l(F::Level, L::Ar), l(F::Roles, L::Ar), l(F::Role, L::Ar), l(F::DrivingLicence, L::Ar), l(F::LeavingReason, L::Ar), l(F::WorkMode, L::Ar), l(F::CompanyDescription, L::Ar), l(F::Emails, L::Ar),
l(F::IscedFields, L::Ar), l(F::BirthPlace, L::Ar), l(F::City, L::Ar), l(F::EqfLevel, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Information, L::Ar), l(F::Location, L::Ar),
l(F::Employer, L::Ar), l(F::Urls, L::Ar), l(F::Summary, L::Ar), l(F::Description, L::Ar), l(F::ProjectType, L::Ar), l(F::Phones, L::Ar), l(F::Score, L::Hi), l(F::FamilyName, L::Hi),
l(F::LastModified, L::Hi), l(F::Area, L::Hi), l(F::ExperienceYears, L::Hi), l(F::Department, L::Hi), l(F::Reference, L::Hi), l(F::Extra, L::Hi), l(F::Emails, L::Hi), l(F::Phones, L::Hi),
l(F::Urls, L::Hi), l(F::Salary, L::Hi), l(F::Period, L::Hi), l(F::Age, L::Hi), l(F::StartDate, L::Hi), l(F::Email, L::Hi), l(F::Responsibilities, L::Hi), l(F::EndDate, L::Hi),
l(F::Sector, L::Hi), l(F::Keywords, L::Hi), l(F::Username, L::Hi), l(F::Availability, L::Hi), l(F::Achievements, L::Hi), l(F::HonorificPrefix, L::Hi), l(F::StudyType, L::Hi), l(F::Employer, L::Hi),
l(F::Entity, L::Hi), l(F::Employer, L::Hi), l(F::CompanyDescription, L::Hi), l(F::TeamSize, L::Hi), l(F::Position, L::Hi), l(F::Location, L::Hi), l(F::Institution, L::Hi), l(F::Courses, L::Hi),
l(F::Credits, L::Hi), l(F::Region, L::Hi), l(F::Sector, L::Hi), l(F::Entity, L::Hi), l(F::Address, L::Hi), l(F::Image, L::Hi), l(F::BirthDate, L::Hi), l(F::BirthPlace, L::Hi),
l(F::Region, L::Hi), l(F::Ethnicity, L::Hi), l(F::Issuer, L::Hi), l(F::Date, L::Hi), l(F::Summary, L::Hi), l(F::Phone, L::Hi), l(F::PostalCode, L::Hi), l(F::StudyType, L::Hi),
l(F::DrivingLicence, L::Hi), l(F::Period, L::Hi), l(F::Date, L::Hi), l(F::Date, L::Hi), l(F::Period, L::Hi), l(F::GivenName, L::Hi), l(F::Country, L::Hi), l(F::Awarder, L::Hi),
l(F::Religion, L::Hi), l(F::City, L::Hi), l(F::Nationality, L::Hi), l(F::Name, L::Hi), l(F::Address, L::Hi), l(F::City, L::Hi), l(F::Network, L::Hi), l(F::Reading, L::Hi),
l(F::Publisher, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi), l(F::Headline, L::Hi), l(F::Description, L::Hi), l(F::Title, L::Hi), l(F::Headline, L::Hi), l(F::Url, L::Hi),
l(F::ReleaseDate, L::Hi), l(F::Highlights, L::Hi), l(F::Fluency, L::Hi), l(F::Profiles, L::Hi), l(F::Fax, L::Hi), l(F::SpokenInteraction, L::Hi), l(F::SpokenProduction, L::Hi), l(F::Language, L::Hi),
l(F::Position, L::Hi), l(F::Role, L::Hi), l(F::Roles, L::Hi), l(F::Roles, L::Hi), l(F::MotherTongue, L::Hi), l(F::Mobile, L::Hi), l(F::HighestDegree, L::Hi), l(F::StudyType, L::Hi),
l(F::Gender, L::Hi), l(F::Writing, L::Hi), l(F::Authors, L::Hi), l(F::Period, L::Hi), l(F::Date, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Age, L::Hi), l(F::Area, L::Hi),
l(F::Courses, L::Hi), l(F::MaritalStatus, L::Hi), l(F::City, L::Hi), l(F::Location, L::Hi), l(F::IscedFields, L::Hi), l(F::HighestDegree, L::Hi), l(F::Thesis, L::Hi), l(F::Listening, L::Hi),
l(F::Organization, L::Hi), l(F::Employer, L::Hi), l(F::Communication, L::Hi), l(F::Role, L::Hi), l(F::Employer, L::Hi), l(F::Organization, L::Hi), l(F::Entity, L::Hi), l(F::Issuer, L::Hi),
l(F::ProblemSolving, L::Hi), l(F::ContentCreation, L::Hi), l(F::Safety, L::Hi), l(F::Information, L::Hi), l(F::Level, L::Hi), l(F::Fluency, L::Hi), l(F::Health, L::Th), l(F::SpokenProduction, L::Th),
l(F::Listening, L::Th), l(F::SpokenInteraction, L::Th), l(F::Reading, L::Th), l(F::MilitaryService, L::Th), l(F::Writing, L::Th), l(F::TeamSize, L::Th), l(F::Extra, L::Th), l(F::Area, L::Th),
l(F::Responsibilities, L::Th), l(F::Role, L::Th), l(F::Fluency, L::Th), l(F::Achievements, L::Th), l(F::Score, L::Th), l(F::StudyType, L::Th), l(F::HonorificPrefix, L::Th), l(F::Reference, L::Th),
l(F::Keywords, L::Th), l(F::Description, L::Th), l(F::EndDate, L::Th), l(F::City, L::Th), l(F::Location, L::Th), l(F::Highlights, L::Th), l(F::ExperienceYears, L::Th), l(F::Name, L::Th),
l(F::GivenName, L::Th), l(F::Employer, L::Th), l(F::Username, L::Th), l(F::Title, L::Th), l(F::Institution, L::Th), l(F::Period, L::Th), l(F::StartDate, L::Th), l(F::Phone, L::Th),
l(F::ReleaseDate, L::Th), l(F::Publisher, L::Th), l(F::Position, L::Th), l(F::Role, L::Th), l(F::Roles, L::Th), l(F::Position, L::Th), l(F::Headline, L::Th), l(F::Address, L::Th),
l(F::Department, L::Th), l(F::Location, L::Th), l(F::City, L::Th), l(F::Email, L::Th), l(F::Sector, L::Th), l(F::FamilyName, L::Th), l(F::Roles, L::Th), l(F::Employer, L::Th),
l(F::Entity, L::Th), l(F::Url, L::Th), l(F::NationalId, L::Th), l(F::Country, L::Th), l(F::ProjectType, L::Th), l(F::WorkMode, L::Th), l(F::Thesis, L::Th), l(F::Period, L::Th),
l(F::Date, L::Th), l(F::Age, L::Th), l(F::Date, L::Th), l(F::BirthDate, L::Th), l(F::Achievements, L::Th), l(F::Url, L::Th), l(F::Manager, L::Th), l(F::Awarder, L::Th),
l(F::Issuer, L::Th), l(F::Authors, L::Th), l(F::Availability, L::Th), l(F::WantedCity, L::Th), l(F::Region, L::Th), l(F::Image, L::Th), l(F::Language, L::Th), l(F::MotherTongue, L::Th),
l(F::NativePlace, L::Th), l(F::BirthPlace, L::Th), l(F::Mobile, L::Th), l(F::PostalCode, L::Th), l(F::StudyType, L::Th), l(F::Level, L::Th), l(F::Fluency, L::Th), l(F::HighestDegree, L::Th),
l(F::StudyType, L::Th), l(F::Level, L::Th), l(F::CompanyDescription, L::Th), l(F::Courses, L::Th), l(F::Entity, L::Th), l(F::Period, L::Th), l(F::Date, L::Th), l(F::HighestDegree, L::Th),
l(F::Religion, L::Th), l(F::Location, L::Th), l(F::Employer, L::Th), l(F::MaritalStatus, L::Th), l(F::Institution, L::Th), l(F::Issuer, L::Th), l(F::Organization, L::Th), l(F::Summary, L::Th),
l(F::Nationality, L::Th), l(F::LeavingReason, L::Th), l(F::Credits, L::Th), l(F::Employer, L::Th), l(F::Organization, L::Th), l(F::Position, L::Th), l(F::Responsibilities, L::Th), l(F::Role, L::Th),
l(F::Roles, L::Th), l(F::Employer, L::Th), l(F::Organization, L::Th), l(F::Entity, L::Th), l(F::Age, L::Th), l(F::Emails, L::Th), l(F::Network, L::Th), l(F::Salary, L::Th),
l(F::Ethnicity, L::Th), l(F::Nationality, L::Th), l(F::Gender, L::Th), l(F::Urls, L::Th), l(F::Fax, L::Th), l(F::Profiles, L::Th), l(F::Phones, L::Th), l(F::DrivingLicence, L::Th),
l(F::Location, L::Ja), l(F::City, L::Ja), l(F::Name, L::Ja), l(F::Address, L::Ja), l(F::Extra, L::Ja), l(F::Urls, L::Ja), l(F::Emails, L::Ja), l(F::Phones, L::Ja),
l(F::SpokenInteraction, L::Ja), l(F::Profiles, L::Ja), l(F::Username, L::Ja), l(F::ExperienceYears, L::Ja), l(F::ProjectType, L::Ja), l(F::Keywords, L::Ja), l(F::Entity, L::Ja), l(F::Communication, L::Ja),
l(F::ContentCreation, L::Ja), l(F::Courses, L::Ja), l(F::Description, L::Ja), l(F::Score, L::Ja), l(F::SpokenProduction, L::Ja), l(F::Title, L::Ja), l(F::Department, L::Ja), l(F::TeamSize, L::Ja),
l(F::WorkPermit, L::Ja), l(F::Fax, L::Ja), l(F::Roles, L::Ja), l(F::Period, L::Ja), l(F::Summary, L::Ja), l(F::Highlights, L::Ja), l(F::Position, L::Ja), l(F::Roles, L::Ja),
l(F::Writing, L::Ja), l(F::Listening, L::Ja), l(F::Reading, L::Ja), l(F::Level, L::Ja), l(F::Fluency, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Manager, L::Ja),
l(F::Location, L::ZhHant), l(F::Availability, L::ZhHant), l(F::WorkMode, L::ZhHant), l(F::Manager, L::ZhHans), l(F::TeamSize, L::ZhHans), l(F::Url, L::ZhHant), l(F::Url, L::ZhHans), l(F::Area, L::ZhHans),
l(F::Score, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans), l(F::Courses, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Summary, L::ZhHans), l(F::Roles, L::ZhHans),
l(F::Profiles, L::ZhHans), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::ZhHant), l(F::Responsibilities, L::Ja), l(F::Highlights, L::Ja), l(F::Achievements, L::Ja), l(F::Achievements, L::Ja),
l(F::Area, L::ZhHans), l(F::Area, L::ZhHant), l(F::Area, L::ZhHant), l(F::Courses, L::ZhHant), l(F::Awarder, L::Ja), l(F::Issuer, L::Ja), l(F::Issuer, L::Ja), l(F::Awarder, L::Ja),
l(F::Awarder, L::ZhHans), l(F::Manager, L::ZhHant), l(F::CompanyDescription, L::ZhHans), l(F::Highlights, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Responsibilities, L::ZhHant), l(F::Responsibilities, L::ZhHant), l(F::Achievements, L::ZhHans),
l(F::Achievements, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Achievements, L::ZhHant), l(F::Awarder, L::ZhHant), l(F::Writing, L::ZhHans), l(F::CompanyDescription, L::Ja), l(F::Communication, L::ZhHans),
l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Highlights, L::ZhHant), l(F::TeamSize, L::ZhHans), l(F::TeamSize, L::Ja), l(F::TeamSize, L::ZhHant), l(F::Description, L::ZhHant), l(F::Description, L::ZhHans),
l(F::ExperienceYears, L::ZhHans), l(F::Position, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Period, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Period, L::ZhHant), l(F::Employer, L::Ja), l(F::Fluency, L::Ja),
l(F::Publisher, L::Ja), l(F::Publisher, L::ZhHans), l(F::SpokenInteraction, L::ZhHans), l(F::Fax, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::Address, L::ZhHans),
l(F::Address, L::ZhHant), l(F::Address, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Url, L::ZhHans), l(F::Url, L::ZhHant), l(F::Authors, L::ZhHans), l(F::Authors, L::ZhHant),
l(F::Keywords, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Keywords, L::Ja), l(F::LanguageExperiences, L::Ja), l(F::LanguageExperiences, L::ZhHans), l(F::Username, L::ZhHant), l(F::Information, L::ZhHans),
l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Thesis, L::Ja), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Health, L::ZhHant), l(F::Emails, L::ZhHant), l(F::Summary, L::Ja),
l(F::Extra, L::Ja), l(F::Summary, L::ZhHant), l(F::Fax, L::ZhHant), l(F::WorkMode, L::Ja), l(F::Politics, L::ZhHans), l(F::StartDate, L::Ja), l(F::StartDate, L::ZhHans), l(F::StartDate, L::ZhHant),
l(F::Availability, L::Ja), l(F::Availability, L::ZhHans), l(F::ContentCreation, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Entity, L::ZhHans), l(F::CompanyDescription, L::ZhHant), l(F::Location, L::ZhHans),
l(F::Sector, L::ZhHans), l(F::ReleaseDate, L::Ja), l(F::Authors, L::ZhHant), l(F::Authors, L::Ja), l(F::Role, L::ZhHans), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::MilitaryService, L::Ja),
l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Phones, L::ZhHans), l(F::Urls, L::ZhHant), l(F::Urls, L::ZhHans),
l(F::Extra, L::ZhHant), l(F::Emails, L::ZhHans), l(F::Phones, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::Ja), l(F::ContentCreation, L::ZhHans), l(F::Image, L::Ja), l(F::Publisher, L::ZhHant),
l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Publisher, L::Ja), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::ZhHant),
l(F::BirthDate, L::ZhHans), l(F::BirthPlace, L::ZhHans), l(F::BirthPlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::Ja), l(F::Institution, L::Ja),
l(F::Location, L::Ja), l(F::WantedCity, L::Ja), l(F::Region, L::ZhHant), l(F::EndDate, L::Ja), l(F::StudyType, L::Ja), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Entity, L::ZhHans),
l(F::Credits, L::Ja), l(F::Thesis, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Date, L::ZhHans), l(F::Date, L::Ja), l(F::Date, L::ZhHant), l(F::SpokenProduction, L::ZhHans), l(F::SpokenInteraction, L::ZhHant),
l(F::SpokenProduction, L::ZhHant), l(F::Entity, L::ZhHant), l(F::Authors, L::ZhHans), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::GivenName, L::Ja), l(F::Name, L::Ja), l(F::GivenName, L::Ja),
l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::Ja), l(F::Title, L::ZhHans),
l(F::Title, L::Ja), l(F::Name, L::ZhHant), l(F::Title, L::ZhHant), l(F::Listening, L::ZhHans), l(F::ProblemSolving, L::Ja), l(F::ProblemSolving, L::ZhHant), l(F::Employer, L::ZhHant), l(F::Organization, L::ZhHant),
l(F::Organization, L::ZhHans), l(F::Department, L::ZhHans), l(F::Organization, L::Ja), l(F::Phone, L::Ja), l(F::Country, L::Ja), l(F::Country, L::ZhHans), l(F::Nationality, L::ZhHans), l(F::Nationality, L::Ja),
l(F::Country, L::ZhHant), l(F::Nationality, L::ZhHant), l(F::Department, L::ZhHant), l(F::Organization, L::ZhHant), l(F::City, L::Ja), l(F::JobStatus, L::ZhHans), l(F::Period, L::ZhHant), l(F::Period, L::Ja),
l(F::Region, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Url, L::ZhHans), l(F::Region, L::Ja), l(F::Location, L::ZhHant), l(F::City, L::ZhHant), l(F::City, L::ZhHans),
l(F::City, L::ZhHant), l(F::Location, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Language, L::Ja), l(F::Language, L::ZhHant), l(F::Language, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Institution, L::ZhHans),
l(F::Institution, L::Ja), l(F::Image, L::ZhHant), l(F::Image, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Position, L::ZhHans), l(F::Title, L::ZhHans), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant),
l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::Ja), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::Entity, L::ZhHans), l(F::MaritalStatus, L::ZhHans),
l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHant), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::ZhHant), l(F::StudyType, L::ZhHans), l(F::StudyType, L::Ja), l(F::StudyType, L::ZhHans),
l(F::Credits, L::ZhHans), l(F::HighestDegree, L::ZhHans), l(F::StudyType, L::ZhHans), l(F::HighestDegree, L::Ja), l(F::Institution, L::Ja), l(F::StudyType, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::Ja),
l(F::Area, L::Ja), l(F::StudyType, L::ZhHant), l(F::Credits, L::ZhHant), l(F::Institution, L::ZhHant), l(F::Score, L::ZhHant), l(F::HighestDegree, L::ZhHant), l(F::StudyType, L::ZhHant), l(F::Safety, L::Ja),
l(F::Safety, L::ZhHans), l(F::Safety, L::ZhHant), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::Religion, L::Ja), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::City, L::ZhHans),
l(F::NativePlace, L::ZhHans), l(F::Address, L::ZhHans), l(F::Writing, L::ZhHant), l(F::Roles, L::ZhHant), l(F::ProjectType, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::JobStatus, L::Ja), l(F::JobStatus, L::ZhHant),
l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::City, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant),
l(F::Age, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Region, L::Ja), l(F::WantedCity, L::ZhHans),
l(F::ExperienceYears, L::ZhHant), l(F::WorkMode, L::ZhHans), l(F::Position, L::ZhHant), l(F::WorkPermit, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Headline, L::Ja), l(F::WantedCity, L::ZhHant),
l(F::Salary, L::Ja), l(F::Salary, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Rank, L::Ja), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Period, L::Ja), l(F::Date, L::Ja),
l(F::Rank, L::ZhHans), l(F::Age, L::ZhHant), l(F::Age, L::Ja), l(F::Headline, L::ZhHans), l(F::Salary, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Role, L::Ja),
l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Gender, L::ZhHant), l(F::Gender, L::Ja), l(F::Gender, L::ZhHans),
l(F::Information, L::Ja), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja), l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Achievements, L::ZhHans), l(F::Score, L::ZhHans),
l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::EndDate, L::ZhHans), l(F::NativePlace, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant),
l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Address, L::Ja), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::City, L::ZhHant),
l(F::Employer, L::Ja), l(F::Department, L::Ja), l(F::Entity, L::Ja), l(F::Employer, L::Ja), l(F::Entity, L::Ja), l(F::Mobile, L::ZhHant), l(F::Mobile, L::ZhHans), l(F::Phone, L::ZhHans),
l(F::Phone, L::ZhHans), l(F::Mobile, L::ZhHans), l(F::Mobile, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Level, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans),
l(F::Roles, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::DrivingLicence, L::ZhHant), l(F::Level, L::ZhHans), l(F::Fluency, L::ZhHans),
l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans), l(F::Rank, L::ZhHant), l(F::Reference, L::ZhHans), l(F::Reference, L::ZhHant), l(F::Reference, L::Ja), l(F::Reference, L::Ja), l(F::Reference, L::ZhHant),
l(F::Description, L::ZhHans), l(F::Description, L::ZhHant), l(F::Summary, L::ZhHans), l(F::Mobile, L::Ja), l(F::Phone, L::Ja), l(F::Mobile, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::ZhHant),
l(F::Position, L::ZhHant), l(F::Roles, L::ZhHant), l(F::Roles, L::ZhHant), l(F::Role, L::ZhHant), l(F::IscedFields, L::Ja), l(F::HighestDegree, L::ZhHans), l(F::HighestDegree, L::ZhHant), l(F::IscedFields, L::ZhHant),
l(F::IscedFields, L::ZhHans), l(F::HonorificPrefix, L::Ja), l(F::HighestDegree, L::ZhHans), l(F::Ethnicity, L::ZhHant), l(F::Period, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHans), l(F::Date, L::ZhHant),
l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::Period, L::ZhHans), l(F::Date, L::ZhHans), l(F::ReleaseDate, L::ZhHans), l(F::Username, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHant),
l(F::DrivingLicence, L::Ja), l(F::LastModified, L::ZhHans), l(F::Extra, L::Ja), l(F::City, L::Ja), l(F::LastModified, L::ZhHant), l(F::HighestDegree, L::Ja), l(F::LastModified, L::Ja), l(F::HighestDegree, L::ZhHant),
l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Salary, L::ZhHans), l(F::Salary, L::ZhHant), l(F::NativePlace, L::Ja), l(F::DrivingLicence, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans),
l(F::Issuer, L::ZhHant), l(F::Summary, L::Ja), l(F::Description, L::Ja), l(F::Responsibilities, L::Ja), l(F::Sector, L::Ja), l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja), l(F::Summary, L::ZhHans),
l(F::Summary, L::Ja), l(F::Description, L::Ja), l(F::Title, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHans), l(F::Ethnicity, L::ZhHans),
l(F::Ethnicity, L::ZhHant), l(F::Ethnicity, L::Ja), l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::Communication, L::ZhHant), l(F::Image, L::ZhHans), l(F::Image, L::ZhHant), l(F::Level, L::ZhHant),
l(F::Fluency, L::ZhHant), l(F::Level, L::Ja), l(F::Rank, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHant), l(F::City, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::Ja),
l(F::BirthDate, L::Ja), l(F::Sector, L::ZhHant), l(F::Email, L::ZhHans), l(F::EndDate, L::ZhHant), l(F::Issuer, L::Ja), l(F::Publisher, L::Ja), l(F::ReleaseDate, L::ZhHant), l(F::Region, L::ZhHans),
l(F::Region, L::ZhHant), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Profiles, L::ZhHant), l(F::LeavingReason, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Level, L::ZhHans), l(F::Level, L::ZhHant),
l(F::Level, L::Ja), l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::HonorificPrefix, L::ZhHant), l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Level, L::ZhHant),
l(F::Level, L::Ja), l(F::Summary, L::ZhHans), l(F::Description, L::ZhHans), l(F::Summary, L::ZhHant), l(F::Description, L::ZhHant), l(F::ProjectType, L::ZhHans), l(F::Level, L::ZhHant), l(F::Fluency, L::ZhHant),
l(F::Level, L::Ja), l(F::Level, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::Ja), l(F::Entity, L::Ja), l(F::ExperienceYears, L::Ja), l(F::Level, L::Ja), l(F::Role, L::Ja),
l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Email, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Headline, L::ZhHant),
l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Headline, L::Ja), l(F::Headline, L::Ja), l(F::Position, L::Ja),
l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant), l(F::Listening, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Health, L::ZhHans), l(F::Health, L::ZhHant), l(F::Role, L::ZhHans), l(F::Role, L::ZhHant),
l(F::Roles, L::ZhHans), l(F::Roles, L::ZhHant), l(F::Keywords, L::Ja), l(F::Language, L::Ja), l(F::LanguageCertificates, L::Ja), l(F::LanguageCertificates, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::StudyType, L::Ja),
l(F::Courses, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::Thesis, L::Ja), l(F::Reading, L::ZhHant), l(F::LanguageCertificates, L::ZhHans), l(F::NationalId, L::ZhHans), l(F::Description, L::ZhHans), l(F::Url, L::ZhHans),
l(F::Keywords, L::ZhHans), l(F::Language, L::ZhHans), l(F::Reading, L::ZhHans), l(F::Information, L::ZhHant), l(F::NationalId, L::ZhHant), l(F::Role, L::ZhHant), l(F::LeavingReason, L::Ja), l(F::PostalCode, L::ZhHans),
l(F::Department, L::ZhHant), l(F::Department, L::Ja), l(F::PostalCode, L::Ja), l(F::PostalCode, L::ZhHant), l(F::ProblemSolving, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::ZhHant), l(F::Employer, L::ZhHans),
l(F::Employer, L::ZhHant), l(F::LeavingReason, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Phone, L::Ja), l(F::Awarder, L::ZhHant), l(F::Issuer, L::ZhHant), l(F::Name, L::ZhHans), l(F::Awarder, L::ZhHans),
l(F::Issuer, L::ZhHans), l(F::Period, L::Ko), l(F::Keywords, L::Ko), l(F::TeamSize, L::Ko), l(F::Achievements, L::Ko), l(F::Summary, L::Ko), l(F::Description, L::Ko), l(F::Url, L::Ko),
l(F::City, L::Ko), l(F::Country, L::Ko), l(F::Address, L::Ko), l(F::Location, L::Ko), l(F::City, L::Ko), l(F::Health, L::Ko), l(F::ReleaseDate, L::Ko), l(F::Publisher, L::Ko),
l(F::MaritalStatus, L::Ko), l(F::ExperienceYears, L::Ko), l(F::HonorificPrefix, L::Ko), l(F::WorkMode, L::Ko), l(F::Area, L::Ko), l(F::Username, L::Ko), l(F::Entity, L::Ko), l(F::Institution, L::Ko),
l(F::Employer, L::Ko), l(F::NativePlace, L::Ko), l(F::LanguageCertificates, L::Ko), l(F::Authors, L::Ko), l(F::Courses, L::Ko), l(F::StudyType, L::Ko), l(F::Role, L::Ko), l(F::IscedFields, L::Ko),
l(F::ProjectType, L::Ko), l(F::Fluency, L::Ko), l(F::JobStatus, L::Ko), l(F::Nationality, L::Ko), l(F::MilitaryService, L::Ko), l(F::Availability, L::Ko), l(F::Department, L::Ko), l(F::Location, L::Ko),
l(F::Score, L::Ko), l(F::Organization, L::Ko), l(F::Institution, L::Ko), l(F::Organization, L::Ko), l(F::CompanyDescription, L::Ko), l(F::Responsibilities, L::Ko), l(F::Extra, L::Ko), l(F::Urls, L::Ko),
l(F::Phones, L::Ko), l(F::Emails, L::Ko), l(F::Age, L::Ko), l(F::Period, L::Ko), l(F::Date, L::Ko), l(F::Description, L::Ko), l(F::Thesis, L::Ko), l(F::Level, L::Ko),
l(F::Fluency, L::Ko), l(F::Position, L::Ko), l(F::Roles, L::Ko), l(F::Role, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko),
l(F::Role, L::Ko), l(F::Position, L::Ko), l(F::SpokenInteraction, L::Ko), l(F::Region, L::Ko), l(F::Reading, L::Ko), l(F::Listening, L::Ko), l(F::Rank, L::Ko), l(F::Level, L::Ko),
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
