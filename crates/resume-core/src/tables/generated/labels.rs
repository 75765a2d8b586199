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

index! { MODEL_FIELDS: F, 512, r#"Addressee.familyName	00001
Addressee.givenName	00101
Addressee.honorificPrefix	00201
Addressee.location	00301
Addressee.name	00401
Addressee.organization	00501
Addressee.position	00601
Addressee.url	00701
Attachment.data	00801
Attachment.description	00901
Attachment.mimeType	00:01
Attachment.name	00401
Award.awarder	00;01
Award.date	00<01
Award.highlights	00=01
Award.summary	00>01
Award.title	00?01
Award.url	00701
Basics.birthDate	00@01
Basics.birthPlace	00A01
Basics.email	00B01
Basics.emails	00C01
Basics.extra	00D01
Basics.familyName	00001
Basics.gender	00E01
Basics.givenName	00101
Basics.honorificPrefix	00201
Basics.image	00F01
Basics.label	00G01
Basics.location	00301
Basics.name	00401
Basics.nationalities	00H01
Basics.phone	00I01
Basics.phones	00J01
Basics.profiles	00K01
Basics.summary	00>01
Basics.url	00701
Basics.urls	00L01
Cefr.listening	00M01
Cefr.reading	00N01
Cefr.spokenInteraction	00O01
Cefr.spokenProduction	00P01
Cefr.writing	00Q01
Certificate.date	00<01
Certificate.highlights	00=01
Certificate.issuer	00R01
Certificate.name	00401
Certificate.summary	00>01
Certificate.url	00701
CoverLetter.addressee	00S01
CoverLetter.body	00T01
CoverLetter.closing	00U01
CoverLetter.closingSalutation	00V01
CoverLetter.date	00<01
CoverLetter.opening	00W01
CoverLetter.place	00X01
CoverLetter.salutation	00Y01
CoverLetter.subject	00Z01
CustomSection.endDate	00[01
CustomSection.highlights	00=01
CustomSection.location	00301
CustomSection.name	00401
CustomSection.startDate	00\01
CustomSection.summary	00>01
CustomSection.title	00?01
CustomSection.url	00701
DigitalSelfAssessment.communication	00]01
DigitalSelfAssessment.contentCreation	00^01
DigitalSelfAssessment.information	00_01
DigitalSelfAssessment.problemSolving	00`01
DigitalSelfAssessment.safety	00a01
Education.area	00b01
Education.courses	00c01
Education.credits	00d01
Education.endDate	00[01
Education.eqfLevel	00e01
Education.highlights	00=01
Education.institution	00f01
Education.iscedFields	00g01
Education.location	00301
Education.score	00h01
Education.startDate	00\01
Education.studyType	00i01
Education.summary	00>01
Education.thesis	00j01
Education.url	00701
Engagement.endDate	00[01
Engagement.location	00301
Engagement.name	00401
Engagement.startDate	00\01
Engagement.summary	00>01
Engagement.url	00701
Interest.keywords	00k01
Interest.name	00401
Interest.summary	00>01
Language.cefr	00l01
Language.certificates	00m01
Language.code	00n01
Language.experiences	00o01
Language.fluency	01001
Language.language	01101
LanguageCertificate.date	00<01
LanguageCertificate.issuer	00R01
LanguageCertificate.level	01201
LanguageCertificate.name	00401
LanguageExperience.area	01301
LanguageExperience.description	00901
LanguageExperience.endDate	00[01
LanguageExperience.startDate	00\01
Location.address	01401
Location.city	01501
Location.countryCode	01601
Location.postalCode	01701
Location.region	01801
Meta.canonical	01901
Meta.language	01101
Meta.lastModified	01:01
Meta.sections	01;01
Meta.version	01<01
Profile.network	01=01
Profile.url	00701
Profile.username	01>01
Project.description	00901
Project.endDate	00[01
Project.entity	01?01
Project.highlights	00=01
Project.keywords	00k01
Project.name	00401
Project.roles	01@01
Project.startDate	00\01
Project.summary	00>01
Project.type	01A01
Project.url	00701
Publication.highlights	00=01
Publication.name	00401
Publication.publisher	01B01
Publication.releaseDate	01C01
Publication.summary	00>01
Publication.url	00701
Reference.email	00B01
Reference.name	00401
Reference.phone	00I01
Reference.reference	01D01
Reference.role	01E01
Reference.url	00701
Resume.drivingLicences	01F01
SectionHeading.section	01G01
SectionHeading.title	00?01
Skill.keywords	00k01
Skill.level	01201
Skill.name	00401
Skill.summary	00>01
Volunteer.department	01H01
Volunteer.email	00B01
Volunteer.endDate	00[01
Volunteer.escoOccupation	01I01
Volunteer.highlights	00=01
Volunteer.keywords	00k01
Volunteer.location	00301
Volunteer.organization	00501
Volunteer.position	00601
Volunteer.sector	01J01
Volunteer.startDate	00\01
Volunteer.summary	00>01
Volunteer.url	00701
Volunteer.urls	00L01
Work.department	01H01
Work.description	01K01
Work.email	00B01
Work.endDate	00[01
Work.escoOccupation	01I01
Work.highlights	00=01
Work.keywords	00k01
Work.location	00301
Work.name	01L01
Work.position	00601
Work.sector	01J01
Work.startDate	00\01
Work.summary	00>01
Work.url	00701
Work.urls	00L01
"#, r#"0000`0;X`03>T0M900000000X0H8000080MR0000`0eHh0i^00000000000000000000D0=b0000d0d40000000000000000d0Ro0000000000000000000000000000
000080@;000000000000000000000000T0_:000000000000h0>?D0D<00000000\0]?`0VV000000000000000000000000000000000000000000000000`0En0000
<05]H0?b\0bn00000000@0<W0000000000000000X07i<0OnP06j40V?`0CJ00000000000000c]D13g000000000000000000000000000000000000000000iL0000
P146<0LI0000000000000000000000>[0000<09\h0_k000000000000l0FK00000000T0f_0000L0nED00f`0K90000@0f400000000P09o\0n_000040]S@0010000
0000@0Mm00000000d03TD0EO000000000000@0O>@0P`P0aY00000000000000000000T00LT0La@0FdT0Wn0000T11a000000000000000000000000000000000000
000000000000000000000000H0o7@0OT`0[K00000000T0BO40`A00kL000000000000d0^hX12I000000000000X13T000000000000000000000000000080UPl0[_
80io0000H0XmH0h?000000000000h0:X0000<06S0000h09?H12m00000000X0j^000000000000d0aF000000000000h0WM@0gb00000000H0GB00000000d0>n0000
0000000080mU0000007Bd0T50000l0T`L0;Eh0[4<01FD0mn000000000000l08<0000000000000000000000000000X0U4D0dn0000000000000000000000000000
0000`05F<0<h000000000000d0@R000000000000000000000000000040C3000000000000L041@04a0000000080JN00000000D04KP0ZQ00000000D0HP00000000
000000000000l0@l0000000000000000000000000000`0S]0000000040^?40?E40o`0000408hl0Q7L0e^H12Y00000000l0K\P0i700000000P0550000H0DYh0PH
h11K0000000000000000000000000000H0am40`V00000000000000000000L0oK0000H0SH000000000000P0Cd002Q40E3T0Z080b[`0Ne@0fIX0gN010MT0dPH0l_
000000TI00000000000000004024T0If80XNP0^R`0]k000000000000`0A^00000000000000000000T0\j00000000000000000000000000000000000000000000
T0AB00000000@0R>000000000000L0Qd0000000000000000h0Ud0000H0NI00000000000000000000P0<B0000P13?00000000l06CX0_Q00000000000000000000
T0c@h0B50000000000kk000000000000`0Vn0000d01_0000`0\Td0lFl061000000000000000000000000l07UH0k400000000`125000000000000000000000000
0000P08TL02j\0=Od0G^d0m800000000h0bE00000000<0:B000000000000000080`o0000L0h\00000000000000000000000080QK000000000000`0I:00;l0000
00000000X0=:H0YK@0g900000000000000000000000000000106000040\:P0jC000000000000d10^4111000000000000T0RT0000d0:j00000000\0L100000000
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

index! { WORDS: Label, 65536, r#"06 nummer	00001
06-nummer	00001
a	00102
a cegrol	00301
a cégről	00301
a destacar	00401
a e	00501
a l'attention de	00601
a munkaltato neve es cime	00701
a munkáltató neve és címe	00701
a propos	00801
a propos de l'entreprise	00901
a retenir	00:01
a vallalatrol	00301
a vállalatról	00301
a/e	00501
aadress	00;01
aalder	00<01
aan	00=01
aanbeveling	00>01
aanhef	00?01
aantal jaren ervaring	00@01
aantal medewerkers	00A01
aar	00B0<
aar av erfarenhet	00N01
aars erfaring	00O02
aasta	00Q03
abgelegt am	00T01
abhar	00U01
abinote	00V01
abiturnote	00V01
about	00W02
about the company	00Y01
about the employer	00Y01
abschluss	00Z02
abschlussarbeit	00\01
abschlussdatum	00]01
abschlussjahr	00]01
abschlussnote	00V01
abschnitt	00^01
absolvesana	00_01
absolvire	00`01
absolvēšana	00_01
abstract	00a01
abteilung	00b01
abyrgd	00c01
abyrgdarsvid	00c01
academia	00d01
academic degree	00e01
academy	00f01
accomplishments	00g01
account	00h04
accounts	00l01
acerca de la empresa	00m01
acerca del proyecto	00n01
achievements	00g01
achoimre	00o01
achternaam	01001
achternaam / voornaam	01101
achternaam voornaam	01101
aciklama	01201
aciklamalar	01301
acordat de	01401
actividad	00m01
actividad de la empresa	00m01
actividades	01501
actividades principales	01501
actividades realizadas	01501
activitat	01601
activitati	01701
activitati principale	01701
activitati si responsabilitati	01701
activitati si responsabilitati principale	01701
activitats	01801
activitats i responsabilitats principals	01801
activite	00901
activite de l'entreprise	00901
activiteiten	01901
activites	01:01
activites et responsabilites	01:01
activites principales	01:01
activities	01;02
activity	00Y01
activité	00901
activité de l'entreprise	00901
activités	01:01
activités et responsabilités	01:01
activités principales	01:01
activități	01701
activități principale	01701
activități și responsabilități	01701
activități și responsabilități principale	01701
actualizado	01=01
ad	01>01
ad / soyad	01>01
ad soyad	01>01
ad-soyad	01>01
additional information	01?01
addr	01@01
address	01A02
addressee	01C01
adi	01>01
adi soyadi	01>01
adim soyadim	01>01
admissao	01D01
admissão	01D01
adomanyozo	01E01
adomanyozta	01E01
adományozta	01E01
adományozó	01E01
adrar vefsidur	01F01
adreca	01G01
adreca electronica	00501
adreca postal	01G01
adres	01H03
adres e mail	01K01
adres e-mail	01K01
adres korespondencyjny	01L01
adres zamieszkania	01L01
adresa	01M05
adresa bydliska	01R01
adresa bydliste	01S01
adresa bydliště	01S01
adresa de corespondenta	01T01
adresa de corespondență	01T01
adresa de domiciliu	01T01
adresa de e mail	01U01
adresa de e-mail	01U01
adresa e poste	01V01
adresa e-pošte	01V01
adresa prebivalista	01W01
adresa prebivališta	01W01
adresa stanovanja	01X02
adresas	01Z01
adrese	01[01
adresgegevens	01\01
adresi	01]01
adress	01^01
adresse	01_04
adresse complete	01c01
adresse complète	01c01
adresse courriel	01d01
adresse e mail	01d01
adresse e-mail	01d01
adresse electronique	01d01
adresse email	01d01
adresse mail	01d01
adresse personnelle	01c01
adresse postale	01c01
adresse électronique	01d01
adresă	01T01
adresă de domiciliu	01T01
adresă de e-mail	01U01
adreça	01G01
adreça electrònica	00501
adreça postal	01G01
advisor	01e01
adı	01>01
adı - soyadı	01>01
adı soyadı	01>01
adım soyadım	01>01
aeg	01f01
aegteskabelig stilling	01g01
aeidinkielet	01h01
aeidinkieli	01h01
aemne	01i01
aemnen	01j01
aemnesomraade	01i01
afangar	01k01
afdeling	01l02
affiliation	01n01
afgangsprojekt	01o01
afgegeven door	02001
afgerond	02101
afhandling	01o01
afrek	02201
afsluttet	02301
afsluttet aar	02301
afsluttet ar	02301
afsluttet år	02301
afstudeerdatum	02101
afstudeeronderzoek	02401
afstudeeropdracht	02401
afstudeerproject	02401
afstudeerrichting	02501
afstudeerscriptie	02401
ag	02601
agama	02701
agazat	02801
age	02902
aggiornato il	02;01
agrip	02<01
aidinkielet	01h01
aidinkieli	01h01
aika	02=02
aine	02?01
ained	02@01
aineet	02A01
ainepunktid	02B01
ainm	02C01
ainm agus seoladh an fhostora	02D01
ainm agus seoladh an fhostóra	02D01
ainm baiste	02E01
ainm iomlan	02C01
ainm iomlán	02C01
ait	02F01
ait bhreithe	02G01
ajakiri	02H01
ajanjakso	02I01
ajankohta	02I01
ajanlas	02J01
ajateenistus	02K01
ajokortti	02L01
ajokorttiluokka	02L01
ajánlás	02J01
akad titel	02M01
akad. titel	02M01
akademie	02N01
akademischer grad	02O01
akademischer titel	02M01
akademski stupanj	02P01
akts	02Q01
aktuelle position	02R01
aktueller status	02S01
akun	02T01
al	02U01
ala	02V02
alaisten maara	02X01
alaisten maeaerae	02X01
alaisten määrä	02X01
alamat	02Y01
alamat domisili	02Y01
alamat email	02Z01
alamat ktp	02Y01
alamat lengkap	02Y01
alamat rumah	02Y01
alamat sekarang	02Y01
alan	02[01
alasan berhenti	02\01
alasan keluar	02\01
alat	02]01
alat yang digunakan	02]01
alates	02^01
alati	02_02
alder	02a03
aldur	02d01
algas velme	02e01
algas vēlme	02e01
algus	02^01
alguskuupaev	02^01
alguskuupäev	02^01
alias	02f01
alinan dersler	02g01
alindigi kurum	02h01
alindigi tarih	02i01
alinma tarihi	02i01
alkaen	02j01
alkoi	02j01
alku	02j01
alkupaeivae	02j01
alkupaiva	02j01
alkupäivä	02j01
allampolgarsag	02k01
allampolgarsaga	02k01
allando lakcim	02l01
alluvate arv	02m01
alma mater	00f01
aloitus	02j01
aloitusajankohta	02n01
aloitusvuosi	02j01
alte adrese de e mail	02o01
alte adrese de e-mail	02o01
alte date	03001
alte informatii	03001
alte informații	03001
alte site uri	03101
alte site-uri	03101
alte telefoane	03201
altele	03001
alter	03301
altezza	03401
altra informacio	03501
altra informació	03501
altre e mail	03601
altre e-mail	03601
altre informazioni	03701
altres	03501
altres correus	03801
altres dades	03501
altres telefons	03901
altres telèfons	03901
altres webs	03:01
altri indirizzi e mail	03601
altri indirizzi e-mail	03601
altri link	03;01
altri numeri di telefono	03<01
altri siti	03;01
altri telefoni	03<01
altro	03701
altura	03=02
alue	03?01
alusta	03@01
alınan dersler	02g01
alındığı kurum	02h01
alındığı tarih	02i01
alınma tarihi	02i01
amats	03A03
ambiente	03D02
ambiente tecnico	03D02
ambiente técnico	03F01
ambit	03G01
ambito	03H01
ambito di studio	03I01
amet	03J03
ametikoht	03M01
ametinimetus	03N02
ammatti	03P01
ammatti tai asema	03Q01
ammattinimike	03R02
amne	01i01
amnen	01j01
amnesomrade	01i01
amt	03T02
amzius	03V01
amžius	03V01
an	03W04
an gesprachen teilnehmen	03[01
an gespraechen teilnehmen	03[01
an gesprächen teilnehmen	03[01
an toan	03\01
an toàn	03\01
ana dal	02[01
ana dil	03]01
ana dili	03]01
anabilim dali	02[01
anabilim dalı	02[01
anadil	03]01
anadili	03]01
anahtar kelimeler	03^01
anbefaling	03_02
anbieter	03a02
andere e mailadressen	03c01
andere e-mailadressen	03c01
andere telefoonnummers	03d01
andere websites	03e01
andet	03f01
andja	03g01
andre e postadresser	03h01
andre e-postadresser	03h01
andre nettsteder	03i01
andre opplysninger	03j01
andre telefonnumre	03k01
anfang	03l01
anfangsdatum	03l01
angajator	03m01
angajatorul	03m01
angestrebte position	02R01
angestrebter abschluss	02O01
anh	03n01
ani	03o02
ani de experienta	04101
ani de experiență	04101
anledning till avslut	04201
anmaerkning	04301
anmarkning	04301
anmerkung	04401
anmerkungen	04401
anmärkning	04301
annat	04501
annee	04603
annee de naissance	04901
annee de publication	04:01
annees	04;01
annees d'experience	04<01
annet	03j01
anni	04=02
anni di esperienza	04?01
anno	04@03
anno di nascita	04C01
anno di pubblicazione	04D01
année	04603
année de naissance	04901
année de publication	04:01
années	04;01
années d'expérience	04<01
ano	04E06
ano de conclusao	04K01
ano de conclusão	04K01
ano de nacimiento	04L01
ano de nascimento	04M01
ano de publicacao	04N01
ano de publicacion	04O01
ano de publicação	04N01
anos	04P04
anos de experiencia	04T02
anos de experiência	04V01
anrede	04W02
ans	04Y01
ansaettelsesform	04Z01
ansaettelsesperiode	04[01
anschrift	04\01
ansettelsesform	04]01
ansettelsesperiode	04^01
anstaellningsform	04_01
anstaellningstid	04`01
anstallningsform	04_01
anstallningstid	04`01
anstellung	04a01
anstellungsart	04a01
anstellungsverhaeltnis	04a01
anstellungsverhaltnis	04a01
anstellungsverhältnis	04a01
anställningsform	04_01
anställningstid	04`01
ansvar	04b03
ansvarig foer	04e01
ansvarig for	04e01
ansvarig för	04e01
ansvarlig for	04f02
ansvarsomraaden	04e01
ansvarsomraader	04f02
ansvarsomraden	04e01
ansvarsomrader	04f02
ansvarsområden	04e01
ansvarsområder	04f02
ansættelsesform	04Z01
ansættelsesperiode	04[01
antal ansatte	04h01
antal anstaellda	04i01
antal anstallda	04i01
antal anställda	04i01
antal medarbejdere	04h01
antal medarbetare	04i01
antall ansatte	04j01
antall medarbeidere	04j01
anul	04k01
anul absolvirii	00`01
anul aparitiei	04l01
anul apariției	04l01
anul nasterii	04m01
anul nașterii	04m01
anvaenda tekniker	04n01
anvaendarnamn	04o01
anvanda tekniker	04n01
anvandarnamn	04o01
anvendte teknologier	05001
använda tekniker	04n01
användarnamn	04o01
any	05103
any de naixement	05401
anyanyelv	05501
anyanyelv(ek	05501
anyanyelvek	05501
anys	05602
anys d'experiencia	05801
anys d'experiència	05801
anzahl mitarbeiter	05901
aois	05:01
apbalvojums	05;01
apdovanojimas	05<01
apdovanojimo pavadinimas	05<01
apdovanojo	05=01
apelativ	05>01
apelido	05?01
apelido(s	05?01
apelidos	05?01
apellido	05@01
apellido(s	05@01
apellido(s) / nombre(s	05A01
apellido(s) nombre(s	05A01
apellidos	05@01
apellidos nombre	05A01
apellidos y nombre	05A01
apellidos, nombre	05A01
apie mane	05B01
appellativo	05C01
apraksts	05D01
aprasymas	05E01
aprašymas	05E01
apskritis	05F01
aptitudes	05G01
ar	05H0?
ar av erfarenhet	00N01
araclar	03^01
arangur	02201
araçlar	03^01
arbeidsgivar	05W01
arbeidsgiver	05W01
arbeidsgivers navn og adresse	05W01
arbeidsoppgaaver	05X01
arbeidsoppgaver	05X01
arbeidsoppgåver	05X01
arbeidsplass	05W01
arbeidssted	05Y01
arbeidstid	04]01
arbeitgeber	05Z02
arbeitsbewilligung	05\01
arbeitserlaubnis	05\01
arbeitsgebiet	05]01
arbeitsmodell	04a01
arbeitsort	05^01
arbeitsstaette	05_01
arbeitsstatte	05_01
arbeitsstelle	05_01
arbeitsstätte	05_01
arbeitszeit	04a01
arbeitszeitmodell	04a01
arbejdsgiver	05`01
arbejdsgivers navn og adresse	05`01
arbejdsopgaver	05a01
arbejdsplads	05`01
arbejdssted	05b01
arbejdstid	04Z01
arbetsgivare	05c01
arbetsgivarens namn och adress	05c01
arbetsort	05d01
arbetsplats	05c01
arbetsplats ort	05d01
arbetstid	04_01
arbetstillstaand	05e01
arbetstillstand	05e01
arbetstillstånd	05e01
arbetsuppgifter	04e01
area	05f0:
area d'estudi	03G01
area de estudio	06001
area de estudo	06101
area de formacao	06101
area di studio	03I01
area of study	06201
areas de estudo (cite f	06301
argomento della tesi	06401
ars erfaring	00O02
art	06502
art des abschlusses	02O01
arvo	06701
arvosana	06801
arvosanat	06801
asal	06901
asal daerah	06901
ascolto	06:01
ascultare	06;01
asema	06<02
asepalvelus	06>01
asevelvollisuus	06>01
asiakas	06?01
asiasanat	06@01
asignaturas	06A01
asignaturas destacadas	06A01
asignaturas principales	06A01
asignaturas relevantes	06A01
askerlik	06B01
askerlik durumu	06B01
askerlik hizmeti	06B01
asmenvardis	06C01
asociacija	06D01
asociacion	06E01
asociación	06E01
asociatie	06F01
asociație	06F01
aspectos destacados	00401
aspettativa salariale	06G01
aspettative economiche	06G01
assegnato da	06H01
assignatures	06I01
associacao	06J01
associacio	06K01
associació	06K01
association	06L02
associazione	06N01
associação	06J01
assoliments	06O01
assunto	06P01
aste	06Q02
asteptari salariale	06S01
asuinpaikka	06T02
asuinpaikkakunta	06V01
asukoht	06W01
asunto	06X01
asutus	06Y02
atasan	06[01
atasan langsung	06[01
atbildiba	06\01
atbildība	06\01
ate	04K01
ateneo	06]01
athraithe go deireanach	06^01
atividade da empresa	06_01
atividades	06`01
atividades desenvolvidas	06`01
atividades exercidas	06`01
atividades realizadas	06`01
atlag	06a01
atlyginimo lukesciai	06b01
atlyginimo lūkesčiai	06b01
atorgat per	06c01
atrasanas vieta	06d01
atrašanās vieta	06d01
atribuicoes	06`01
atribuido por	06e01
atribuições	06`01
atributii	01701
atributii principale	01701
atribuído por	06e01
atribuții	01701
atribuții principale	01701
atsakomybe	06f01
atsakomybes	06f01
atsakomybė	06f01
atsakomybės	06f01
atsauksme	06g01
atsiliepimas	06h01
atslegvardi	06i01
atslēgvārdi	06i01
attention	01C01
attest	06j01
attivita	06k01
attivita dell'azienda	06l01
attivita e responsabilita	06k01
attivita principali	06k01
attivita svolte	06k01
attivitajiet u responsabbiltajiet ewlenin	06m01
attività	06k01
attività dell'azienda	06l01
attività e responsabilità	06k01
attività principali	06k01
attività svolte	06k01
attn	01C01
attribue par	06n01
attributions	01:01
attribué par	06n01
atualizado em	06o01
atvinnugrein	07001
atzime	07101
atzīme	07101
até	04K01
au	07201
aufenthaltsbewilligung	05\01
aufenthaltserlaubnis	05\01
aufenthaltsstatus	05\01
aufenthaltstitel	05\01
aufgabe	07301
aufgabe im projekt	07301
aufgaben	05]01
aufgaben und taetigkeiten	05]01
aufgaben und tatigkeiten	05]01
aufgaben und tätigkeiten	05]01
aufgaben und verantwortlichkeiten	05]01
aufgabenbereich	05]01
aufgabenbereiche	05]01
aufgabengebiet	05]01
aufgabengebiete	05]01
aufgabenschwerpunkte	05]01
auftraggeber	05Z02
augstskola	07401
auhind	07501
aukstoji mokykla	07601
aukštoji mokykla	07601
ausbildung	02O01
ausbildungsberuf	07701
ausbildungsbetrieb	07802
ausbildungsstaette	02N01
ausbildungsstatte	02N01
ausbildungsstätte	02N01
ausgangslage	07:01
ausgestellt	00T01
ausgestellt am	00T01
ausgestellt durch	07;01
ausgestellt von	07;01
ausgezeichnet durch	07<01
ausgezeichnet von	07<01
auslandsaufenthalte	07=01
auspraegung	07>01
auspragung	07>01
ausprägung	07>01
aussage	07?01
ausstellende organisation	07;01
ausstellende stelle	07;01
aussteller	07;01
ausstellungsdatum	00T01
austritt	00]01
austrittsdatum	00]01
austrittsgrund	07@01
auszeichnende stelle	07<01
auszeichnung	07A01
auteur	07B02
auteur(s	07D01
auteurs	07B02
author	07E01
authority	07F01
authors	07E01
autor	07G0;
autor(es	07R01
autora	07S03
autore	07V01
autoren	07W01
autores	07X02
autores as	07Z01
autores/as	07Z01
autori	07[07
autoriai	07b01
autorid	07c01
autorin	07W01
autorinnen und autoren	07W01
autorisation de travail	07d01
autorite	07e01
autorité	07e01
autorius	07b01
autorizacao de residencia	07f01
autorizacao de trabalho	07f01
autorização de residência	07f01
autorização de trabalho	07f01
autors	07g02
autorzy	07i01
autovaditaja aplieciba	07j01
autovadītāja apliecība	07j01
autoři	07k01
autre	07l01
autres	07l01
autres adresses e mail	07m01
autres adresses e-mail	07m01
autres e mails	07m01
autres e-mails	07m01
autres informations	07l01
autres liens	07n01
autres numeros	07o01
autres numéros	07o01
autres sites	07n01
autres telephones	07o01
autres téléphones	07o01
autrice	08002
availability	08201
availability date	08201
available	08201
available from	08201
avainsanat	06@01
avaldamise kuupaev	08301
avaldamise kuupäev	08301
avaldatud	08301
avatar	08401
avdeling	08501
avdelning	08601
average	08701
average grade	08701
avhandling	08802
avis	08:01
avrupa duzeyi	08;01
avrupa düzeyi	08;01
avslutad	08<01
avsluttet	08=01
avtor	08>01
avtorji	08>01
award	08?01
awarded	08@01
awarded by	08A02
awarder	08C01
awarding body	08C01
awtur	08D01
awturi	08D01
ayc seviyesi	08E01
ayrilis nedeni	08F01
ayrilis tarihi	08G01
ayrilma nedeni	08F01
ayrılma nedeni	08F01
ayrılış nedeni	08F01
ayrılış tarihi	08G01
ayç seviyesi	08E01
az intezmeny neve	08H01
az intézmény neve	08H01
azienda	08I02
açıklama	01201
açıklamalar	01301
aðrar vefsíður	01F01
año	08K03
año de nacimiento	04L01
año de publicación	04O01
años	08N02
años de experiencia	08P01
ağ	02601
așteptări salariale	06S01
b korkort	08Q01
b-koerkort	08Q01
b-körkort	08Q01
bac hoc	08R01
bachelor thesis	08S01
bachelor's thesis	08S01
bachelorarbeit	00\01
bacheloroppgave	08T01
bachelorprojekt	01o01
bachelorthesis	00\01
background	08U01
baer	08V01
bagian	08W01
baglanti	08X01
bagli oldugu kisi	08Y01
bahasa	08Z01
bahasa asing	08Z01
bahasa ibu	08[01
baigiamasis darbas	08\01
baigimo metai	08]01
baigta	08]01
baile	08^01
bakalarska praca	08_01
bakalarska prace	08`01
bakalaura darbs	08a01
bakalaureusetoo	08b01
bakalaureusetöö	08b01
bakalauro darbas	08\01
bakalárska práca	08_01
bakalářská práce	08`01
bakgrund	08c01
balas	08d01
balva	05;01
balvas nosaukums	05;01
bang	08R01
bang cap	08R01
bang cap cao nhat	08e01
bang lai	08f01
bang lai xe	08f01
basarilar	08g01
base	08h02
base a	08j01
based in	08k02
basee a	08j01
baslama tarihi	08m01
baslangic	08m01
baslangic tarihi	08m01
baslayabilecegi tarih	08n01
baslica basarilar	08g01
baslik	08o01
basvurulan pozisyon	09001
basé à	08j01
basée à	08j01
bat dau	09101
bauherr	09201
bağlantı	08X01
bağlı olduğu kişi	08Y01
başarılar	08g01
başlama tarihi	08m01
başlangıç	08m01
başlangıç tarihi	08m01
başlayabileceği tarih	08n01
başlıca başarılar	08g01
başlık	08o01
başvurulan pozisyon	09001
beceriler	03^01
bedrift	09302
bedriftsbeskrivelse	09501
bedriftsnavn	05W01
bedrijf	09602
bedrijfsnaam	09801
bedrijfsomschrijving	09901
bedrijfsprofiel	09901
bedrijfstak	09:01
befattning	09;02
befejezes	09=01
befejezes eve	09=01
befejezés	09=01
befejezés éve	09=01
begeleider	09>01
begin	09?02
begindatum	09A01
beginn	03l01
beginn am	03l01
beginning	09B01
begyndt	09C01
begynte	09D01
behaald	09E01
behaald op	09E01
behaalde resultaten	09F01
beheersing	09G02
behinderung	09I01
beigas	00_01
beigu datums	00_01
beklenen ucret	09J01
beklenen ücret	09J01
belangrijkste punten	09K01
belangrijkste resultaten	09F01
belangrijkste taken	01901
belangrijkste vakken	09L01
belangrijkste werkzaamheden	01901
belepes	09M01
belgeyi veren	02h01
belt	09N01
belépés	09M01
bemaerkning	09O01
bemerkung	04401
bemerkungen	04401
bemærkning	09O01
benaemning	09P01
benaming	01101
benamning	09P01
bendraautoriai	07b01
bendravimas zodziu	09Q01
bendravimas žodžiu	09Q01
bendrove	09R01
bendrovė	09R01
beneficiar	09S01
benutzername	09T01
benämning	09P01
beosztas	09U02
beosztas munkakor	09W01
beosztottak szama	09X01
beosztottak száma	09X01
beosztás	09U02
beosztás/munkakör	09W01
berat badan	09Y01
berbicara	09Z01
bereich	00b01
berichtet an	09[01
berichtslinie	09[01
berigeny	09\01
beroep	09]01
beroep of functie	09^01
beruf	09_02
beruf oder funktion	09a01
berufsbezeichnung	09_02
berufserfahrung	09b01
berufsschule	02N01
berufsstatus	02S01
berufstitel	02R01
berufswunsch	02R01
beschaeftigt als	09a01
beschaeftigungsart	04a01
beschaeftigungsstatus	02S01
beschaeftigungsverhaeltnis	04a01
beschaeftigungszeitraum	09c01
beschaftigt als	09a01
beschaftigungsart	04a01
beschaftigungsstatus	02S01
beschaftigungsverhaltnis	04a01
beschaftigungszeitraum	09c01
beschikbaar	09d01
beschikbaar per	09d01
beschikbaar vanaf	09d01
beschikbaarheid	09d01
beschreibung	07:01
beschrijving	09e01
beschäftigt als	09a01
beschäftigungsart	04a01
beschäftigungsstatus	02S01
beschäftigungsverhältnis	04a01
beschäftigungszeitraum	09c01
beskaeftigelse eller stilling	09f01
beskrivelse	09g02
beskrivning	08c01
beskæftigelse eller stilling	09f01
besondere erfolge	09i01
besonderes	09j01
bestaellare	09k01
bestallare	09k01
beställare	09k01
beszed	09l01
beszéd	09l01
betegnelse	09m02
betolteni kivant munkakor	09o01
betoltott munkakor	09W01
betreff	0:001
betreft	0:101
betreuer	09[01
betreuerin	09[01
betrieb	05_01
betrifft	0:001
betyg	0:201
betölteni kívánt munkakör	09o01
betöltött munkakör	09W01
bevorzugter arbeitsort	0:301
bewerbung als	02R01
bewerbungsfoto	0:401
bewertung	0:502
bewilligung	05\01
bezeichnung	0:702
bezeichnung der erworbenen qualifikation	02O01
beziehung	0:901
bezpecnost	0::02
bezpečnost	0:<01
bezpečnosť	0:=01
bezpieczenstwo	0:>01
bezpieczeństwo	0:>01
bi	0:?01
bidang	0:@02
bidang pendidikan (isced f	0:B01
bidang pendidikan (isced-f	0:B01
bidang studi	0:C01
bidang usaha	0:D01
bidu	0:E01
biedriba	0:F01
biedrība	0:F01
bieglosc	0:G01
biegłość	0:G01
bilan	0:H01
bild	0:I02
bilde	0:K01
bildungsabschluss	0:L02
bildungseinrichtung	02N01
bildungsfelder (isced f	0:N01
bildungsfelder (isced-f	0:N01
bildungsstaette	02N01
bildungsstatte	02N01
bildungsstätte	02N01
bildungstraeger	02N01
bildungstrager	02N01
bildungsträger	02N01
bilgi isleme	0:O01
bilgi işleme	0:O01
bilhete de identidade	0:?01
billede	0:P01
bilprof	0:Q01
birim	0:R01
birt	0:S01
birth date	0:T01
birth place	0:U01
birth year	0:T01
birthdate	0:T01
birthday	0:T01
birthplace	0:U01
bis	00]01
bitirme projesi	0:V01
bitirme tezi	0:V01
bitis	08G01
bitis tarihi	08G01
bitiş	08G01
bitiş tarihi	08G01
biztonsag	0:W01
biztonság	0:W01
blog	0:X0E
blogg	0:m02
blogi	0:o02
blogs	0;101
bo phan	0;201
body	0;301
boerjan	0;401
bolag	05c01
bolge	0;501
bolum	0;602
bopael	0;803
bopaelsadresse	0;;01
bopæl	0;803
bopælsadresse	0;;01
bor i	0;<06
borg	08V01
borjan	0;401
born	0:T01
born in	0:U01
born on	0:T01
bostadsadress	01^01
bostadsort	0;B02
bosted	0;D04
bostedsadresse	0;H01
boy	0;I01
bracni stalez	0;J01
bracni status	0;K02
bracno stanje	0;K02
bralno razumevanje	0;M01
branca	03G01
branch	0;N01
branche	0;O04
branche und groesse	0;S01
branche und grosse	0;S01
branche und größe	0;S01
branje	0;M01
brans	02[01
bransch	0;T01
bransje	0;U01
branza	0;V01
branş	02[01
branża	0;V01
braut	0;W01
bračni stalež	0;J01
bračni status	0;K02
bračno stanje	0;K02
broj mobitela	0;X01
broj telefona	0;Y02
broj zaposlenih	0;[02
broj zaposlenika	0;]01
bronnta ag	0;^01
bronntoir	0;^01
bronntóir	0;^01
brugernavn	0;_01
brukernavn	0;`01
brukte teknologier	0;a01
bsn	0;b01
buaicphointi	0;c01
buaicphointí	0;c01
budget	05901
buergerort	0;d01
built with	0;e01
bundesland	0;f01
bundeswehr	0;g01
burgerlijke staat	0;h01
burgerlijke stand	0;h01
burgerort	0;d01
buseta	0;i01
business	0;j02
business sector	0;N01
business unit	0;l01
by	0;m07
bydlisko	0<403
bydliste	0<703
bydliště	0<703
byggherre	0<:01
bygherre	0<;01
byrjadi	0<<01
byrjaði	0<<01
bær	08V01
bérigény	09\01
bílpróf	0:Q01
bölge	0;501
bölüm	0;602
början	0;401
búseta	0;i01
bürgerort	0;d01
bậc học	08R01
bắt đầu	09101
bằng	08R01
bằng cấp	08R01
bằng cấp cao nhất	08e01
bằng lái	08f01
bằng lái xe	08f01
bộ phận	0;201
c e	00501
c f	0<=01
c i	0<>01
c korkort	08Q01
c p	0<?01
c-koerkort	08Q01
c-körkort	08Q01
c.f	0<=01
c.i	0<>01
c.p	0<?01
c/e	00501
cac mon hoc chinh	0<@01
cadeiras	0<A01
cailiocht	0<B01
calificacion	0<C01
calificacion final	0<C01
calificacion media	0<C01
calificación	0<C01
calificación final	0<C01
calificación media	0<C01
calificare	0<D01
calificarea / diploma obținută	0<D01
calificarea diploma obtinuta	0<D01
calificativ	0<E01
calisan kisi sayisi	0<F01
calisan sayisi	0<F01
calisma durumu	0<G01
calisma sekli	0<H01
calisma suresi	0<I01
calisma tarihleri	0<I01
calisma turu	0<H01
calisma yeri	0<J01
calismak istedigi yer	0<K01
calitate	0<L01
call	0<M01
calle	0<N01
camp d'estudi	03G01
campi di studio (isced f	0<O01
campi di studio (isced-f	0<O01
campo	06001
campo de estudio	06001
campo de estudo	06101
campo di studio	03I01
campos de estudio (cine f	0<P01
campos de estudio (cine-f	0<P01
can nang	0<Q01
candidate	0<R01
canonical	0<S01
canton	0<T01
cantone	0<U01
cap	0<V01
cap boi	0<W01
cap do	0<X01
capacidad oral	0<Y01
capacita di espressione orale	0<Z01
capacita di lettura	0<[01
capacita di scrittura	0<\01
capacity	0<]01
capacità di espressione orale	0<Z01
capacità di lettura	0<[01
capacità di scrittura	0<\01
capstone	08S01
capstone project	08S01
cargo	0<^07
cargo actual	0<e01
cargo atual	0<f01
cargo deseado	0<e01
cargo desejado	0<f01
cargo desempenado	0<g01
cargo desempeñado	0<g01
cargo ocupado	0<h01
cargo pretendido	0<f01
cargos	0<h01
carica	0<i01
carne de conducir	0<j01
carnet	0<k02
carnet de conducir	0<j01
carnet de conduir	0<m01
carné de conducir	0<j01
carrec	0<n02
carrec actual	0=001
carrec ocupat	0=101
carrer	01G01
carrera	0=203
carta d'identita	0<=01
carta d'identità	0<=01
carta de conducao	0=501
carta de condução	0=501
carta(s) de conducao	0=501
carta(s) de condução	0=501
cartao de cidadao	0:?01
carteira de habilitacao	0=501
carteira de habilitação	0=501
carteira de motorista	0=501
carteira nacional de habilitacao	0=501
carteira nacional de habilitação	0=501
cartão de cidadão	0:?01
cas	0=601
casa editrice	0=701
casopis	0=804
catatan	0=<01
categoria	0==04
categoria profesional	0<g01
categoria professional	0=101
categorie	0=A03
category	0=D01
categoría	0=E01
categoría profesional	0<g01
cathair	08^01
catégorie	0=F01
causa de baja	0=G01
cccd	0=H01
ceadainm	02E01
ceadunas tiomana	0=I01
ceadúnas tiomána	0=I01
cec	0=J02
cecr	0=L01
cecrl	0=M02
cedula	0<>01
cedula de ciudadania	0<>01
cefr	0=O0A
cefr duzeyleri	08;01
cefr düzeyleri	08;01
cefr level	0=`01
cefr levels	0=`01
cefr nivaer	0=a02
cefr niveauer	0=c01
cefr tasot	0=d01
cefr-nivaaer	0=a02
cefr-niveauer	0=c01
cefr-nivåer	0=a02
cefr-tasot	0=d01
ceg	00701
ceg leirasa	00301
cegnev	00701
ceim	0<B01
cel	0=e04
cele jmeno	0=i01
cele meno	0=j01
cell	0=k02
cell phone	0=m01
cellphone	0=m01
cellulaire	0=n01
cellular	0=m01
cellulare	0=o01
cellulari	0>001
celular	0>102
celé jméno	0=i01
celé meno	0=j01
cena	0>302
centre	0>501
centre d'estudis	0>501
centre de formacio	0>501
centre de formació	0>501
centre de formation	0>601
centre educatiu	0>501
centro	00d01
centro de estudios	00d01
centro de formacion	00d01
centro de formación	00d01
centro de trabajo	0>701
centro educativo	00d01
cep	0>802
cep tel	0>:01
cep telefonu	0>:01
cep telefonum	0>:01
certificado	0>;01
certificados	0><02
certificados de idiomas	0><02
certificat de langue	0>>01
certificate	0>?03
certificate de limba	0>B01
certificate de limbă	0>B01
certificate lingvistice	0>B01
certificaten	0>C01
certificates	0>D01
certificati	0>E01
certificati linguistici	0>E01
certification	0>F01
certification body	07F01
certifications de langue	0>>01
certificats	0>G02
certificats d'idiomes	0>I01
certificats de langue	0>>01
certificazioni linguistiche	0>E01
certified by	07F01
certifikat	0>J01
certifikater	0>K01
certifikati	0>L02
certifikaty	0>N02
certifikáty	0>N02
certyfikaty	0>P01
certyfikaty jezykowe	0>P01
certyfikaty językowe	0>P01
cetatenia	0>Q01
cetatenie	0>Q01
cetățenia	0>Q01
cetățenie	0>Q01
cfu	0>R01
cgpa	08701
charity	0>S01
chef	0>T01
chefia	0>U01
chieu cao	0<Q01
chiều cao	0<Q01
cho o	0>V01
cho o hien tai	0>V01
chuc danh	0>W02
chuc vu	0>Y02
chuyen nganh	0>[01
chuyên ngành	0>[01
chỗ ở	0>V01
chỗ ở hiện tại	0>V01
chức danh	0>W02
chức vụ	0>Y02
cidadania	0>\01
cidade	0>]02
cidade estado	0>_01
cidade uf	0>_01
cidade/estado	0>_01
cidade/uf	0>_01
ciel	0>`01
cieľ	0>`01
cijfer	0>a01
cikis tarihi	08G01
cil	0>b01
cilj	0>c03
cim	0>f02
cineal gno no earnala	0>h01
cineál gnó nó earnála	0>h01
cinnosti	0>i02
cinsiyet	0>k01
cinsiyeti	0>k01
cita	0>l02
citaat	00>01
citacao	0>n01
citanie	0>o01
citanje	0?002
citas e pasta adreses	0?201
citas e-pasta adreses	0?201
citas timekla vietnes	0?301
citas tīmekļa vietnes	0?301
citat	0?408
citation	08:01
citazione	0?<01
citação	0>n01
citi dati	0?=01
citi talruna numuri	0?>01
citi tālruņa numuri	0?>01
citire	0??01
citizen	0?@01
citizen of	0?@01
citizenship	0?@01
citoyennete	0?A01
citoyenneté	0?A01
cits	0?=01
citta	0?B02
citta di residenza	0?D01
cittadinanza	0?E02
cittadinanze	0?G01
città	0?B02
città di residenza	0?D01
city	0?H01
city of residence	0?H01
citát	0?I02
ciudad	0?K02
ciudad de residencia	0?M01
ciudadania	0?N01
ciudadanía	0?N01
ciutadania	0?O01
ciutat	0?P01
civil status	0?Q01
civilite	0?R01
civilité	0?R01
civilstaand	0?S01
civilstand	0?T02
civilstatus	01g01
civilstånd	0?S01
cizi jazyk	0?V01
cizí jazyk	0?V01
clase	0=E01
class	08701
class rank	0?W01
classement	0?X01
classificacao	0?Y01
classificacao final	0?Y01
classification	08701
classificação	0?Y01
classificação final	0?Y01
cliant	0?Z01
client	0?[04
client name	01n01
cliente	0?_03
closing	0?b01
closing paragraph	0?b01
closing salutation	0?c01
cmnd	0=H01
cnh	0=501
co auteurs	07B02
co authors	07E01
co quan	0?d01
co so dao tao	0?e01
co-auteurs	07B02
co-authors	07E01
coauteurs	07B02
coauthors	07E01
coautores	07X02
coautori	0?f02
coautors	0?h01
cod poist	0?i01
cod postal	0?j01
cod poștal	0?j01
code	0?k01
code postal	0?l01
code source	0?m01
codi postal	0?n01
codice fiscale	0<=01
codice postale	0<V01
codice sorgente	0?o01
codigo fonte	0@001
codigo fuente	0@101
codigo postal	0@202
coeficiente	0?Y01
coeficiente de rendimento	0?Y01
cognom	0@401
cognome	0@501
cognome e nome	0@601
cognome nome	0@601
cognome(i ) nome(i	0@601
cognome(i/)/nome(i	0@601
cognome/nome	0@601
cognomi	0@501
cognoms	0@401
cognoms i nom	0@701
colaiste	0@801
colegio	0@902
college	00f01
coláiste	0@801
colégio	0@;01
comarca	0@<01
comhlacht	02D01
comhra	0@=01
comhrá	0@=01
comienzo	0@>01
commanditaire	0@?01
commentaire	00801
commissioned by	01n01
committente	0@@01
commune	0@A01
communicatie	0@B01
communication	0@C02
communication and collaboration	0@E01
companhia	0@F01
compania	0@G02
companie	0@I02
company	0@K04
company description	00Y01
company name	0@O01
company profile	00Y01
company size	0@P01
companyia	0@Q01
compartiment	0@R01
compañía	0>701
competences	0@S01
competences acquises	0@S01
competences mobilisees	0@S01
competencias	0@T02
competenta	0@V01
competente	0@W01
competenze	0@X01
competențe	0@W01
competență	0@V01
competências	03F01
compiti	06k01
compiti principali	06k01
completed	0@Y01
completion date	0@Y01
complimentary close	0?c01
compreensao auditiva	0@Z01
compreensao de leitura	0@[01
compreensao escrita	0@[01
compreensao oral	0@Z01
compreensão auditiva	0@Z01
compreensão de leitura	0@[01
compreensão escrita	0@[01
compreensão oral	0@Z01
comprehension ecrite	0@\01
comprehension orale	0@]01
comprendre: ecouter	0@]01
comprendre: lire	0@\01
comprendre: écouter	0@]01
comprensio lectora	0@^01
comprensio oral	0@_01
comprension auditiva	0@`01
comprension de lectura	0@a01
comprension escrita	0@b01
comprension lectora	0@a01
comprensione orale	06:01
comprensione scritta	0<[01
comprensió lectora	0@^01
comprensió oral	0@_01
comprensión auditiva	0@`01
comprensión de lectura	0@a01
comprensión escrita	0@b01
comprensión lectora	0@a01
compréhension orale	0@]01
compréhension écrite	0@\01
compte	0@c02
comptes	0@e01
compétences	0@S01
compétences acquises	0@S01
compétences mobilisées	0@S01
comune	0?D01
comunicacao	0@f01
comunicacion	0@g01
comunicación	0@g01
comunicare	0@h01
comunicazione	0@i01
comunicação	0@f01
comunidad autonoma	0@j01
comunidad autónoma	0@j01
comunitat autonoma	0@<01
comunitat autònoma	0@<01
concedido por	0@k02
concedit per	06c01
concelho	0>_01
concentration	06201
conclusao	04K01
conclusao prevista	04K01
conclusion	0@m02
conclusione	02U01
conclusão	04K01
conclusão prevista	04K01
condizione lavorativa	0@o01
conference	0A002
conferencia	0A202
conferenza	0=701
conferinta	0A401
conferința	0A401
conferință	0A401
conferit de	01401
conferito da	06H01
conferência	0A501
conférence	0A601
cong cu	0A701
cong nghe	0A701
cong nghe su dung	0A701
cong nghe va cong cu	0A701
cong ty	0A802
cong viec	0A:02
cong viec chinh	0A<01
cong viec mong muon	0A=01
congres	0A>02
congreso	0A@01
congresso	0A501
congrés	0AA01
conhecimentos	03F01
conocimientos	05G01
conoscenza	0AB01
conquistas	0AC01
conscription	0AD01
conseguimento	02U01
conseguito	0AE01
conseguito il	0AE01
cont	0AF01
conta	0AG01
contact	0AH04
contact no	0<M01
contact number	0<M01
contacto	0AL02
contacto telefonico	0AN01
contacto telefónico	0AN01
contae	0AO01
contas	0AP01
contato	0AQ01
contatos	0AQ01
contatto	0AR01
contenido	00n01
contenidos	06A01
content	0AS01
content creation	0AT01
content creeren	0AU01
content creëren	0AU01
contenu	0AV02
contenuti	0AX01
contenuto	0AY01
contesto	0AY01
conteudo	0AZ02
context	0A\03
contexte	0A_01
contexto	0A`02
conteúdo	0AZ02
contingut	0Ab01
continut	0Ac01
contract type	0Ad01
contractvorm	0Ae01
contrat	0Af01
contratante	0Ag01
contrato	0Ah01
contratto	0Ai01
contribution	0Aj01
contributions	0Aj01
convegno	0=701
conversa	0Ak01
conversacao	0Al01
conversacao oral	0Am01
conversacion	0An01
conversación	0An01
conversatie	0Ao01
conversation	0B002
conversazione	0B201
conversação	0Al01
conversação oral	0Am01
conversație	0Ao01
conținut	0Ac01
coordonator	0B301
coordonator stiintific	0B301
coordonator științific	0B301
core courses	0B401
corps	0B501
correio eletronico	0B601
correio eletrónico	0B601
correio eletrônico	0B601
correio(s) eletronico(s	0B601
correio(s) eletrónico(s	0B601
correo	0B701
correo e	0B701
correo electronico	0B701
correo electrónico	0B701
correo(s) electronico(s	0B701
correo(s) electrónico(s	0B701
correo-e	0B701
correu	00501
correu e	00501
correu electronic	00501
correu electrònic	00501
correu-e	00501
corsi	0AX01
corso di laurea	0B802
corso di studi	03I01
country	0B:01
country of residence	0B:01
county	0B;01
courriel	01d01
courrier electronique	01d01
courrier électronique	01d01
cours	0B<01
cours pertinents	0B<01
cours principaux	0B<01
cours suivis	0B<01
course of study	06201
course work	0B401
courses	0B401
coursework	0B401
cp	0B=03
cpf	0:?01
cr	0?Y01
creacion de contenido	0B@01
creacion de contenidos	0B@01
creación de contenido	0B@01
creación de contenidos	0B@01
crearea de continut	0BA01
crearea de conținut	0BA01
creatie van inhoud	0AU01
creation de contenu	0BB01
creazione di contenuti	0BC01
credit points	0BD01
credite	0BE01
crediti	0>R01
crediti formativi	0>R01
creditos	0BF02
creditos ects	0BH01
credits	0BI04
credits ects	0BM01
creidmheasanna	0BN01
criacao de conteudo	0BO01
criacao de conteudos	0BO01
criação de conteúdo	0BO01
criação de conteúdos	0BO01
crioch	0BP01
cruthu abhair	0BQ01
cruthú ábhair	0BQ01
crèdits	0BR01
création de contenu	0BB01
créditos	0BF02
créditos ects	0BH01
crédits	0BM01
crédits ects	0BM01
críoch	0BP01
csaladi allapot	0BS01
csaladi allapota	0BS01
csaladi nev	0BT01
csaladnev	0BT01
családi név	0BT01
családi állapot	0BS01
családi állapota	0BS01
családnév	0BT01
csapat	0BU01
csapat merete	09X01
csapat mérete	09X01
cteni	0BV01
ctps	0:?01
cualificacion	0>;01
cualificacion obtenida	0>;01
cualificación	0>;01
cualificación obtenida	0>;01
cudzi jazyk	0BW01
cudzí jazyk	0BW01
cuenta	02f01
cuentas	0BX01
cuideachta	02D01
cuil	0<>01
cumann	0BY01
cumarsaid	0BZ01
cumarsáid	0BZ01
cur sios	0B[01
cur síos	0B[01
curp	0<>01
current address	01@01
current city	0?H01
current location	0B\01
current role	0B]01
current salary	0B^01
current status	0B_01
curriculum	03I01
cursai	0B`01
curso	0Ba02
cursos	0Bc03
cursos relevantes	06A01
cursuri	0Bf01
cursus	0>F01
cursussen	09L01
custaimeir	0?Z01
custaiméir	0?Z01
customer	01n01
cuvinte cheie	0@W01
cytat	0Bg01
czas	0Bh01
czas trwania	0Bh01
czasopismo	0Bi01
czynnosci	0Bj01
czynności	0Bj01
czytanie	0Bk01
càrrec	0<n02
càrrec actual	0=001
càrrec ocupat	0=101
các môn học chính	0<@01
cáilíocht	0<B01
cân nặng	0<Q01
céadainm	02E01
cédula	0<>01
cédula de ciudadanía	0<>01
cég	00701
cég leírása	00301
cégnév	00701
céim	0<B01
cél	0Bl01
cíl	0>b01
cím	0>f02
cód poist	0?i01
código fuente	0@101
código postal	0@202
código-fonte	0@001
công cụ	0A701
công nghệ	0A701
công nghệ sử dụng	0A701
công nghệ và công cụ	0A701
công ty	0A802
công việc	0A:02
công việc chính	0A<01
công việc mong muốn	0A=01
cúrsaí	0B`01
cơ quan	0?d01
cơ sở đào tạo	0?e01
cấp bởi	0<W01
cấp độ	0<X01
d n i	0<>01
d o b	0:T01
d tarihi	0Bm01
d. tarihi	0Bm01
d.n.i	0<>01
d.o.b	0:T01
da	0Bn01
daerah	0Bo01
dagsetning	0C002
dagsetningar	0C201
dal	0Bn01
dal - al	0C301
dal al	0C301
dalsi e maily	0C401
dalsi informace	0C501
dalsi telefony	0C601
dalsi udaje	0C501
dalsi weby	0C701
dalsie e maily	0C801
dalsie telefony	0C901
dalsie udaje	0C:01
dalsie weby	0C;01
dalykai	0C<01
další e-maily	0C401
další informace	0C501
další telefony	0C601
další weby	0C701
další údaje	0C501
dan toc	0C=01
danh xung	0C>01
danh xưng	0C>01
danisman	08Y01
danışman	08Y01
darba deveja nosaukums un adrese	0C?01
darba devejs	0C?01
darba devēja nosaukums un adrese	0C?01
darba devējs	0C?01
darba pienakumi	06\01
darba pienākumi	06\01
darba tema	08a01
darba tēma	08a01
darba uzsaksana	0C@01
darba uzsākšana	0C@01
darba vieta	06d01
darbavieta	0C?01
darbdavio pavadinimas ir adresas	09R01
darbdavys	09R01
darbibas joma	0CA01
darbibas veids vai nozare	0CA01
darbinieku skaits	0CB01
darbo pobudis	06f01
darbo pobūdis	06f01
darbo tema	08\01
darbo vieta	0CC01
darboviete	09R01
darbovietė	09R01
darbuotoju skaicius	0CD01
darbuotojų skaičius	0CD01
darbības joma	0CA01
darbības veids vai nozare	0CA01
dari	0CE01
data	0CF0E
data (van - tot	0C[01
data (van tot	0C[01
data breithe	0C\01
data criochnaithe	0BP01
data d'expedicio	0C]01
data d'expedició	0C]01
data d'inici	0C^01
data d'obtencio	0C]01
data d'obtenció	0C]01
data de admissao	01D01
data de admissão	01D01
data de conclusao	04K01
data de conclusão	04K01
data de emissao	0C_01
data de emissão	0C_01
data de fi	0C`01
data de fim	04K01
data de finalitzacio	0C`01
data de finalització	0C`01
data de inceput	0Ca01
data de ingresso	01D01
data de inicio	01D01
data de início	01D01
data de naixement	05401
data de nascimento	04M01
data de obtencao	0C_01
data de obtenção	0C_01
data de publicacao	04N01
data de publicacio	0Cb01
data de publicació	0Cb01
data de publicação	04N01
data de saida	04K01
data de saída	04K01
data de sfarsit	00`01
data de sfârșit	00`01
data de termino	04K01
data de término	04K01
data de început	0Ca01
data di assunzione	0Bn01
data di conclusione	02U01
data di conseguimento	0Cc02
data di fine	02U01
data di inizio	0Bn01
data di nascita	04C01
data di pubblicazione	04D01
data di rilascio	0AE01
data e local de nascimento	04M01
data e luogo di nascita	04C01
data emiterii	04k01
data final	04K01
data fine	02U01
data foilsithe	0Ce01
data i lloc de naixement	05401
data i miejsce urodzenia	0Cf01
data inceperii	0Ca01
data incheierii	00`01
data inicial	01D01
data inizio	0Bn01
data nasc	04M01
data nascita	04C01
data nasterii	04m01
data nașterii	04m01
data obtinerii	04k01
data obținerii	04k01
data publicarii	04l01
data publicării	04l01
data publikacji	0Cg01
data rozpoczecia	0Ch01
data rozpoczęcia	0Ch01
data si locul nasterii	04m01
data tal bidu	0:E01
data tal pubblikazzjoni	0Ci01
data tal-bidu	0:E01
data tal-pubblikazzjoni	0Ci01
data tat tmiem	0Cj01
data tat twelid	0Ck01
data tat-tmiem	0Cj01
data tat-twelid	0Ck01
data tosaithe	0Cl01
data ur	0Cf01
data urodzenia	0Cf01
data uzyskania	0Cm01
data wydania	0Cm01
data zakonczenia	0Cn01
data zakończenia	0Cn01
data începerii	0Ca01
data încheierii	00`01
data și locul nașterii	04m01
datai	0Co01
datas	0D001
datas (de - até	0D001
datas (de ate	0D001
date	0D108
date (da - a	0C301
date (da a	0C301
date d'entree	0D901
date d'entrée	0D901
date d'obtention	0D:02
date de commencement	0D901
date de debut	0D901
date de delivrance	0D<01
date de disponibilite	0D=01
date de disponibilité	0D=01
date de début	0D901
date de délivrance	0D<01
date de fin	07201
date de naissance	04901
date de parution	04:01
date de publication	04:01
date de sortie	07201
date et lieu de naissance	04901
date from	09B01
date issued	08@01
date of birth	0:T01
date of issue	08@01
date of publication	0D>01
date to	0@Y01
daten	09c01
datenverarbeitung	0D?01
dates	0D@03
dates (de - à	04;01
dates (de a	04;01
dati	0DC01
dato	0DD06
dato (fra - til	0DJ02
dato (fra til	0DJ02
datore di lavoro	0DL01
datos	0DM01
datum	0DN0J
datum (fraan - till	04`01
datum (fran till	04`01
datum (från - till	04`01
datum (od - do	0Dh01
datum (od do	0Dh01
datum a miesto narodenia	0Di01
datum a misto narozeni	0Dj01
datum a místo narození	0Dj01
datum behaald	09E01
datum i mesto rodenja	0Dk01
datum i mesto rođenja	0Dk01
datum i mjesto rodenja	0Dl01
datum i mjesto rođenja	0Dl01
datum izdaje	0Dm01
datum izdavanja	0Dn02
datum konca	0E001
datum nar	0Dj01
datum narodenia	0Di01
datum narozeni	0Dj01
datum narození	0Dj01
datum objave	0E102
datum objavljivanja	0E301
datum pocetka	0E402
datum početka	0E402
datum publikace	0E601
datum publikovania	0E701
datum rodenja	0E802
datum rojstva	0E:01
datum rođenja	0E802
datum ukonceni	0E;01
datum ukoncenia	0E<01
datum ukončení	0E;01
datum van afgifte	09E01
datum vydani	0E=01
datum vydania	0E>01
datum vydání	0E=01
datum zacatia	0E?01
datum zacetka	0E@01
datum zahajeni	0EA01
datum zahájení	0EA01
datum zavrsetka	0EB02
datum završetka	0EB02
datum začetka	0E@01
datum ziskani	0E=01
datum ziskania	0E>01
datum získání	0E=01
datumi	0ED01
datumi (od - do	0=601
datumi (od do	0=601
datums	0EE02
datumy	0EG01
daty	0Bh01
dată	04k01
dauer	09c01
day rate	0B^01
de	0EH02
de - até	0D001
de - à	04;01
de a	04;01
de ate	0D001
de la	0Ca01
de tai	0EJ01
de tai tot nghiep	0EJ01
debut	0D901
decerne par	06n01
degre de maitrise	0EK02
degree	00e01
degree type	00e01
degré de maîtrise	0EK02
deild	0EM01
dejavnost	0EN01
deklareta adrese	01[01
deklarētā adrese	01[01
delatnost	0EO01
delivrance	0D<01
delivre	0D<01
delivre le	0D<01
delivre par	07e01
delka praxe	0EP01
delodajalec	0EQ01
delovna doba	0ER01
delovne naloge	0ES01
delovni cas	0ET01
delovni čas	0ET01
delovno mesto	0EU01
delta i samtal	0EV01
demissao	04K01
demissão	04K01
demo	0EW02
den	0EY01
deneyim	0EZ01
deneyim suresi	0EZ01
deneyim süresi	0EZ01
denominacio	0@701
denominacion	0E[02
denominació	0@701
denominación	0E[02
denominazione	0E]02
denumire	0E_01
denumirea premiului	0E`01
departament	0Ea03
departamentas	0Ed01
departamento	0Ee03
departaments	0Eh01
departamentul	0@R01
departemen	08W01
departement	0Ei02
departman	0:R01
departmani	0:R01
departmanı	0:R01
department	0Ek02
depoimento	0>n01
depot	0?m01
dept	0;l01
depuis	0D901
derece	0Em02
derecesi	0Eo01
dergi	0F001
dernek	0F101
derniere mise a jour	0F201
derniere modification	0F201
dernière mise à jour	0F201
dernière modification	0F201
dersler	02g01
des de	0C^01
descricao	0F301
descricao da empresa	06_01
descricao das atividades	06`01
descricao do cargo	06`01
descricao do projeto	0F301
descriere	0Ac01
descrierea companiei	0F401
descrierea proiectului	0Ac01
descripcio	0Ab01
descripcio de l'empresa	01601
descripcio del projecte	0Ab01
descripcion	00n01
descripcion de la empresa	00m01
descripcion del proyecto	00n01
descripcion del puesto	01501
descripció	0Ab01
descripció de l'empresa	01601
descripció del projecte	0Ab01
descripción	00n01
descripción de la empresa	00m01
descripción del proyecto	00n01
descripción del puesto	01501
description	0F503
description de l'entreprise	00901
description du poste	01:01
description du projet	0A_01
description of duties	0Aj01
descrizione	0AY01
descrizione del progetto	0AY01
descrizione dell'azienda	06l01
descrizione delle mansioni	06k01
descrição	0F301
descrição da empresa	06_01
descrição das atividades	06`01
descrição do cargo	06`01
descrição do projeto	0F301
desde	0F802
desde - hasta	0F:01
desde hasta	0F:01
designacao	0F;02
designacao da qualificacao atribuida	0F=01
designation	0F>01
designação	0F;02
designação da qualificação atribuída	0F=01
desired location	0F?01
desired position	0B]01
desired role	0B]01
desired salary	0B^01
deskripsi	0F@01
deskripsi kerja	0FA01
deskripsi pekerjaan	0FA01
deskripsi perusahaan	0FB01
deskripsi proyek	0F@01
deskrizzjoni	0FC01
deskrizzjoni tal progett	0FC01
deskrizzjoni tal-proġett	0FC01
despedida	0FD01
despre companie	0F401
despre mine	0FE01
destacado	00401
destaques	0FF01
destinataire	00601
destinataria	0FG01
destinatario	0FH03
destinatário	0FK01
details	0FL06
detalhes	0F301
detalles	00n01
deti	0FR01
dettagli	0AY01
di dong	0FS01
di động	0FS01
dia chi	0>V01
dia chi email	0FT01
dia chi hien tai	0>V01
dia chi thuong tru	0>V01
dia diem	0FU01
dialogs	0FV01
diberikan oleh	0FW01
diem	0FX01
diem noi bat	0FY01
diem tb	0FX01
diem trung binh	0FX01
dien thoai	0FZ01
dien thoai ban	0FZ01
dien thoai di dong	0FS01
dien thoai khac	0F[01
dienst	0F\01
dienstgeber	05_01
dienstort	05^01
dienstplicht	0F]01
dienstsitz	05^01
dienststelle	05_01
dienststellung	09a01
dienstverband	0Ae01
diger	0F^01
diger bilgiler	0F^01
diger e postalar	0F_01
diger telefonlar	0F`01
diger web siteleri	0Fa01
digital content creation	0AT01
dij	0Fb01
dij adomanyozoja	01E01
dij megnevezese	0Fb01
dil	0Fc01
dil belgeleri	0Fd01
dil duzeyi	0Fe01
dil düzeyi	0Fe01
dil sertifikalari	0Fd01
dil sertifikaları	0Fd01
dil seviyesi	0Fe01
diller	0Ff02
dimensao da equipa	0Fh01
dimensione del team	0Fi01
dimensão da equipa	0Fh01
din	0Fj02
dinleme	0Fl01
dioploma	0<B01
dioplóma	0<B01
dipartiment	0Fm01
dipartimento	0Fn01
dipendenti	0Fi01
diplom	0Fo04
diploma	0G30=
diploma behaald	02101
diploma minositese	06a01
diploma minősítése	06a01
diploma notu	0Eo01
diploma obtinuta	0<D01
diploma obținută	0<D01
diploma thesis	08S01
diplomamunka	0G@01
diplomamunka cime	0G@01
diplomamunka címe	0G@01
diplomarbeit	00\01
diplomas	0GA02
diplomdarbs	08a01
diplome	0>F01
diplome le plus eleve	0GC01
diplome obtenu	0>F01
diplome prepare	0>F01
diplome prevu	07201
diplomityo	0GD01
diplomityoe	0GD01
diplomityö	0GD01
diplomova praca	08_01
diplomova prace	08`01
diplomová práca	08_01
diplomová práce	08`01
diploms	0GE01
diplomska naloga	0GF01
diplomski rad	0GG02
diplomsko delo	0GF01
diplomă	0<D01
diplôme	0>F01
diplôme le plus élevé	0GC01
diplôme obtenu	0>F01
diplôme préparé	0>F01
diplôme prévu	07201
direccion	0<N01
direccion de correo electronico	0B701
direccion electronica	0B701
direccion particular	0<N01
direccion postal	0<N01
direccion(ones	0<N01
dirección	0<N01
dirección de correo electrónico	0B701
dirección electrónica	0B701
dirección particular	0<N01
dirección postal	0<N01
dirección(ones	0<N01
directeur de these	0GI01
directeur de thèse	0GI01
direction	0GJ01
director de tesi	0GK01
director de tesis	0GL01
disciplina	0GM03
disciplinas	0<A01
discipline	0GP03
disciplinele principale	0Bf01
disciplinele principale studiate / competențe profesionale dobândite	0Bf01
disciplinele principale studiate competente profesionale dobandite	0Bf01
discurs oral	0GS01
disertace	08`01
disertacija	0GT04
disertacni prace	08`01
disertasi	0GX01
disertatie	0GY01
disertační práce	08`01
disertație	0GY01
disertācija	08a01
disponibile da	0GZ01
disponibilidad	0G[01
disponibilidad de incorporacion	0G[01
disponibilidad de incorporación	0G[01
disponibilidad geografica	0G\01
disponibilidad geográfica	0G\01
disponibilidad para viajar	0G\01
disponibilidade	0G]01
disponibilidade geografica	0G^01
disponibilidade geográfica	0G^01
disponibilidade para mudanca	0G^01
disponibilidade para mudança	0G^01
disponibilidade para viagens	0G^01
disponibilita	0GZ01
disponibilita a trasferte	0G_01
disponibilita al trasferimento	0G_01
disponibilita immediata	0GZ01
disponibilitat	0G`01
disponibilitate	0Ga01
disponibilite	0D=01
disponibilità	0GZ01
disponibilità a trasferte	0G_01
disponibilità al trasferimento	0G_01
disponibilità immediata	0GZ01
disponibilité	0D=01
disponible	0D=01
disponible a partir de	0D=01
disponible desde	0G[01
disponible à partir de	0D=01
disponivel a partir de	0G]01
disponível a partir de	0G]01
dissertacao	0Gb01
dissertacao de mestrado	0Gb01
dissertation	0Gc02
dissertazzjoni	0Ge01
dissertação	0Gb01
dissertação de mestrado	0Gb01
disszertacio	0G@01
disszertáció	0G@01
distincao	0Gf01
distinctie	0E`01
distinction	0Gg01
distincție	0E`01
distinção	0Gf01
district	0B;01
distrito	0Gh01
diterbitkan	0Gi01
diterbitkan di	0Gj01
diterbitkan oleh	0Gk01
ditta	0DL01
divers	07l01
divisao	0Gl01
divisi	08W01
divisie	0F\01
division	0Gm03
divisione	0Fn01
división	0H001
divisão	0Gl01
dizertacna praca	08_01
dizertačná práca	08_01
diğer	0F^01
diğer bilgiler	0F^01
diğer e-postalar	0F_01
diğer telefonlar	0F`01
diğer web siteleri	0Fa01
djelatnost	0H101
djelatnost ili sektor	0H101
dla	0H201
dlzka praxe	0H301
dmirijiet	06m01
dni	0H402
do	0H606
do an tot nghiep	0EJ01
dob	0H<02
doba	0H>02
doba trvani	0H@01
doba trvání	0H@01
doc	0HA01
doctoral thesis	08S01
document version	0HB01
documento de identidad	0<>01
dodatkowe informacje	0HC01
dodelila	0HD01
dodelio	0HD01
dodeljuje	0HD01
dodijelila	0HE01
dodijelio	0HE01
dodjeljuje	0HE01
doel	09e01
dogum	0Bm01
dogum gunu	0Bm01
dogum tarihi	0Bm01
dogum tarihi ve yeri	0Bm01
dogum yeri	0HF01
dogum yeri tarihi	0Bm01
dogum yeri ve tarihi	0Bm01
dogum yili	0Bm01
doi	0HG01
doktora tezi	0:V01
doktorarbeit	00\01
doktoravhandling	08T01
doktori ertekezes	0G@01
doktori értekezés	0G@01
doktoritoo	08b01
doktoritöö	08b01
doktorsavhandling	0HH01
doktorska disertacija	0HI02
doktorski rad	0HK01
domain	0;N01
domaine	0HL02
domaine d'activite	0HN01
domaine d'activité	0HN01
domaine d'etudes	0HO01
domaine d'études	0HO01
domaines d'etudes (cite f	0HP01
domaines d'études (cite-f	0HP01
domenii de studiu (isced f	0HQ01
domenii de studiu (isced-f	0HQ01
domeniu	0HR02
domeniu de activitate	0HT01
domeniu de studiu	0HU01
domeniul	0HU01
domeniul de activitate	0HT01
domicile	0HV02
domicili	01G01
domicilio	0HX04
domicilio actual	0<N01
domiciliu	01T01
domiciliul	01T01
domicílio	0H\01
domini	0H]02
dominio	0H_04
domisili	0Hc03
domínio	0Hf02
don vi	0Hh03
don vi cap	0<W01
don vi cong tac	0?d01
don vi thuc hien	0Hk01
don vi trao	0Hl01
don vi trao tang	0Hl01
donem	0<I01
donneur d'ordre	0@?01
doporuceni	0Hm01
doporučení	0Hm01
dosazena kvalifikace	0Hn01
dosazene vysledky	0Ho01
dosazene vzdelani	0Hn01
dosažená kvalifikace	0Hn01
dosažené vzdělání	0Hn01
dosažené výsledky	0Ho01
dosezki	0I001
dosežki	0I001
dosiahnuta kvalifikacia	0I101
dosiahnute vysledky	0I201
dosiahnute vzdelanie	0I101
dosiahnutá kvalifikácia	0I101
dosiahnuté vzdelanie	0I101
dosiahnuté výsledky	0I201
dostepnosc	0I301
dostignuca	0I401
dostignuća	0I401
dostupnost	0I504
dostupnosť	0I901
dostępność	0I301
doswiadczenia jezykowe	0I:01
doswiadczenie	0I;01
dovednosti	0I<01
dovod odchodu	0I=01
doğum	0Bm01
doğum günü	0Bm01
doğum tarihi	0Bm01
doğum tarihi ve yeri	0Bm01
doğum yeri	0HF01
doğum yeri / tarihi	0Bm01
doğum yeri ve tarihi	0Bm01
doğum yılı	0Bm01
doświadczenia językowe	0I:01
doświadczenie	0I;01
dqr	0I>01
dqr niveau	0I>01
dqr-niveau	0I>01
driver licence	0I?01
driver's licence	0I?01
driver's license	0I?01
drivers license	0I?01
driving licence	0I?01
driving licence(s	0I?01
driving licences	0I?01
driving license	0I?01
drosiba	0I@01
drotposta	0IA01
drošība	0I@01
druge imejl adrese	0IB01
druge spletne strani	0IC01
druge telefonske stevilke	0ID01
druge telefonske številke	0ID01
drugi e naslovi	0IE01
drugi e-naslovi	0IE01
drugi podatki	0IF01
drugi sajtovi	0IG01
drugi telefoni	0IH01
drugo	0II03
druh	0IL02
druh cinnosti alebo odvetvie hospodarstva	0IN01
druh pracovneho pomeru	0IO01
druh pracovného pomeru	0IO01
druh uvazku	0IP02
druh úvazku	0IR01
druh úväzku	0IO01
druh činnosti alebo odvetvie hospodárstva	0IN01
drustvene mreze	0IS02
drustvo	0IU01
druzba	0EQ01
druzbena omrezja	0IV01
društvene mreže	0IS02
društvo	0IU01
družba	0EQ01
družbena omrežja	0IV01
drzava	0IW03
drzavljanstvo	0IZ03
drótposta	0IA01
država	0IW03
državljanstvo	0IZ03
dt	0FZ01
du	0D901
du - au	04;01
du an	0I]01
du au	04;01
duais	0I^01
dualgais	0I_01
duong	0>V01
duracao	0D001
duracion	0F:01
duración	0F:01
durada	0I`01
durasi	0Ia01
durata	0Ib02
duration	0Id01
durată	0Ie01
duração	0D001
durchschnitt	00V01
durchschnittsnote	00V01
duree	04;01
durée	04;01
duties	0Aj01
duties and responsibilities	0Aj01
duur	0C[01
duvod odchodu	0If01
duzenleyen	02h01
duzenleyen kurum	02h01
duzey	0Ig03
duznosti	0Ij02
dužnosti	0Ij02
dyplom	0Il01
dyspozycyjnosc	0I301
dyspozycyjność	0I301
dzial	0Im01
dział	0Im01
dziedzina	0In01
dziedziny ksztalcenia (isced f	0Io01
dziedziny kształcenia (isced-f	0Io01
dzimis	0J001
dzimsanas dati	0J001
dzimsanas datums	0J001
dzimsanas gads	0J001
dzimsanas vieta	0J101
dzimta valoda	0J201
dzimtas valodas	0J201
dzimtā valoda	0J201
dzimtās valodas	0J201
dzimums	0J301
dzimusi	0J001
dzimšanas dati	0J001
dzimšanas datums	0J001
dzimšanas gads	0J001
dzimšanas vieta	0J101
dzivesvieta	0J403
dzivesvietas adrese	01[01
dzīvesvieta	0J403
dzīvesvietas adrese	01[01
dáta	0J702
dáta breithe	0C\01
dáta críochnaithe	0BP01
dáta foilsithe	0Ce01
dáta tosaithe	0Cl01
dátaí	0Co01
dátum	0J905
dátum a miesto narodenia	0Di01
dátum narodenia	0Di01
dátum publikovania	0E701
dátum ukončenia	0E<01
dátum vydania	0E>01
dátum začatia	0E?01
dátum získania	0E>01
dátumy	0EG01
dân tộc	0C=01
début	0D901
décerné par	06n01
délivrance	0D<01
délivré	0D<01
délivré le	0D<01
délivré par	07e01
délka praxe	0EP01
département	0Ei02
dépôt	0?m01
détails	0A_01
díj	0Fb01
díj adományozója	01E01
díj megnevezése	0Fb01
dôvod odchodu	0I=01
dönem	0<I01
düzenleyen	02h01
düzenleyen kurum	02h01
düzey	0Ig03
děti	0FR01
dĺžka praxe	0H301
důvod odchodu	0If01
dự án	0I]01
e mail	0J>0U
e mail address	0Jc01
e mail adresa	01V01
e mail adresse	0Jd01
e mail cim	0IA01
e mailadres	0Je01
e mailadresse	0Jf02
e mailova adresa	0Jh02
e mailアドレス	0Jj01
e naslov	0Jk01
e pasta adrese	0Jl01
e pasts	0Jl01
e post	0Jm04
e posta	0K104
e posta adresi	0K501
e postadress	0K601
e postadresse	0K701
e posti aadress	0K801
e-mail	0J>0U
e-mail address	0Jc01
e-mail adresa	01V01
e-mail cím	0IA01
e-mail-adresse	0Jd01
e-mail-cím	0IA01
e-mailadres	0Je01
e-mailadresse	0Jf02
e-mailová adresa	0Jh02
e-mailアドレス	0Jj01
e-naslov	0Jk01
e-pasta adrese	0Jl01
e-pasts	0Jl01
e-post	0Jm04
e-posta	0K501
e-posta adresi	0K501
e-postadress	0K601
e-postadresse	0K701
e-posti aadress	0K801
e-pošta	0K903
eachtai	0K<01
eagraiocht	0BY01
eagraíocht	0BY01
eap	02B01
earliest start date	08201
earnail	0>h01
earnáil	0>h01
earth	0HG01
ec	0K=01
echipa	0K>02
echipă	0@R01
ecole	0>601
ecoute	0@]01
ecouter	0@]01
ecrire	0K@01
ecrit	0K@01
ecriture	0K@01
ects	0KA0K
ects bodovi	0K\01
ects credits	0BD01
ects point	0K]01
ects-point	0K]01
edad	0K^01
edat	0K_01
editeur	0A601
edition	0A601
editions	0A601
editor	0A@01
editora	0A501
editore	0=701
editorial	0K`02
editura	0A401
editură	0A401
education	0Kb01
education level	0Kb01
ees ja perekonnanimi	0Kc01
ees- ja perekonnanimi	0Kc01
eesnimed	0Kd01
eesnimi	0Kd01
efekty	0Ke01
effectif	0Kf01
effectifs	0Kf01
efnisskopun	0Kg01
efnissköpun	0Kg01
efternamn	0Kh01
efternamn / foernamn	09P01
efternamn / förnamn	09P01
efternamn fornamn	09P01
efternavn	0Ki01
eftirnafn	0Kj01
egitim alanlari (isced f	0Kk01
egitim durumu	0Kl01
egitim duzeyi	0Kl01
egitim kurumu	0Km01
egitim seviyesi	0Kn01
egitim ve ogretim veren kurumun adi ve turu	0Km01
egreso	0Ko01
egyeb	0L001
egyeb adatok	0L001
egyesulet	0L101
egyesület	0L101
egyetem	08H01
egyéb	0L001
egyéb adatok	0L001
ehliyet	0L201
ehliyet sinifi	0L201
ehliyet sınıfı	0L201
eiginnafn	0L301
eind	02101
eindcijfer	0>a01
einddatum	02101
einde	02101
eindresultaat	0>a01
eines	0L401
eines utilitzades	0L401
eingesetzte software	0L501
eingesetzte technologien	0L501
eingesetzte werkzeuge	0L501
einingar	0L601
einkunn	0L701
einleitung	0L801
einrichtung	0L902
einsatz als	09a01
einsatzgebiet	0:301
einsatzort	05^01
eintritt	03l01
eintrittsdatum	03l01
eintrittsdatum moeglich	0L;01
eintrittsdatum moglich	0L;01
eintrittsdatum möglich	0L;01
eintrittstermin	0L;01
eirchod	0?i01
eisithe	0L<01
eisithe ag	0L=01
eisitheoir	0L=01
eisteacht	0L>01
ek bilgiler	0F^01
eki limenis	0L?01
eki līmenis	0L?01
ekip	0L@02
ekip buyuklugu	0<F01
ekip büyüklüğü	0<F01
ekipa	0LB01
ekk niveau	0LC01
ekk-niveau	0LC01
ekkr szint	0LD01
ekkr-szint	0LD01
ekr	0LE01
eks lygis	0LF01
eksamen	0LG02
ekspektasi gaji	0LI01
el meu rol	0LJ01
el p	0LK01
el pastas	0LK01
el pasto adresas	0LK01
el. p	0LK01
el. paštas	0LK01
el. pašto adresas	0LK01
el.paštas	0LK01
elaborato finale	06401
elaborazione delle informazioni	0LL01
elde edilen basarilar	08g01
elde edilen başarılar	08g01
electronic mail	0Jc01
elektronicka posta	01V01
elektronik posta	0K501
elektronikus levelcim	0IA01
elektronikus levélcím	0IA01
elektroninis pastas	0LK01
elektroninis paštas	0LK01
elektronische post	0Jd01
elektronička pošta	01V01
elektronska posta	0LM02
elektronska pošta	0LM02
elektronski naslov	0Jk01
elerhetoseg	0LO01
elert eredmenyek	0LP01
eletkor	0LQ01
eliberat de	0LR01
elismeres	0Fb01
elismerés	0Fb01
elukoht	0LS03
elukutse	0LV01
elukutse voi ametikoht	03M01
elukutse või ametikoht	03M01
elérhetőség	0LO01
elért eredmények	0LP01
email	0LW0V
email address	0Jc01
email khac	0M=01
email khác	0M=01
email lain	0M>01
emailadres	0Je01
emailadresse	0Jd01
emails	0M?01
emakeel	0M@01
emes per	0MA01
emesso da	0MB01
emetteur	07e01
emis de	0LR01
emise le	0D<01
emision	0MC01
emisión	0MC01
emisor	0MD01
emissao	0C_01
emissor	0ME02
emissão	0C_01
emitent	0LR01
emitido	0MC01
emitido em	0C_01
emitido por	0MG02
emittent	0MI01
emner	0MJ01
empfaenger	0MK01
empfanger	0MK01
empfehlung	07?01
empfänger	0MK01
empleador	0>701
empleo deseado	0<e01
emploi	0ML01
emploi recherche	0MM01
emploi recherché	0MM01
employees	0@P01
employer	0MN02
employer name	0@O01
employeur	0MP02
employment dates	0Id01
employment period	0Id01
employment status	0B_01
employment type	0Ad01
empregador	0@F01
empregadora	0@F01
emprego pretendido	0<f01
empresa	0MR06
emès per	0MA01
encadrant	0GI01
encadrante	0GI01
end	0@Y01
end date	0@Y01
enddatum	00]01
ende	00]01
ended	0@Y01
endereco	0H\01
endereco completo	0H\01
endereco de e mail	0B601
endereco eletronico	0B601
endereco residencial	0H\01
endereço	0H\01
endereço completo	0H\01
endereço de e-mail	0B601
endereço eletrónico	0B601
endereço residencial	0H\01
endnote	00V01
endustri	0MX01
endüstri	0MX01
enfants	0MY01
enfase	06101
enhed	0MZ01
enhet	0M[02
enlace	0@101
enlaces	0@101
enllac	0M]01
enllaç	0M]01
enseignements	0B<01
enstitu	0Km01
enstitü	0Km01
ente	0M^06
ente certificatore	0MB01
ente di rilascio	0MB01
ente emittente	0MB01
ente formatore	06]01
entidad	0Md06
entidad certificadora	0MD01
entidad contratante	0Mj01
entidad emisora	0MD01
entidad que otorga	0Mk01
entidade	0Ml04
entidade certificadora	0N001
entidade emissora	0N001
entidade empregadora	0@F01
entidade formadora	0@;01
entitat	0N105
entitat emissora	0MA01
entity	01n01
entorn	0L401
entorno	05G01
entorno tecnico	05G01
entorno tecnologico	05G01
entorno tecnológico	05G01
entorno técnico	05G01
entrada	01D01
entregado por	0Mk01
entreprise	0MP02
entreprise d'accueil	0N601
envelope	0Jc01
envelope fill	0Jc01
environment	0;e01
environnement	0@S01
environnement technique	0@S01
environnements	0@S01
eochairfhocail	0N701
eok	0N802
epasts	0Jl01
epost	0N:02
eposta	0K501
eqf	0N<07
eqf level	0NC01
eqf niva	0ND02
eqf niveau	0NF02
eqf seviyesi	08E01
eqf stig	0NH01
eqf szint	0LD01
eqf taso	0NI01
eqf स्तर	0NJ01
eqf 等級	0NK01
eqf 等级	0NL01
eqf 수준	0NM01
eqf-nivaa	0ND02
eqf-niveau	0NF02
eqf-nivå	0ND02
eqf-stig	0NH01
eqf-szint	0LD01
eqf-taso	0NI01
eqfi tase	0NN01
eqfレベル	0NO01
eqr	0I>01
eqr level	0I>01
eqr niveau	0I>01
eqr stufe	0I>01
eqr-level	0I>01
eqr-niveau	0I>01
eqr-stufe	0I>01
equip	0NP01
equipa	0Gl01
equipe	0NQ04
equipe encadree	0Kf01
equipment	0;e01
equipo	0NU02
equipos	05G01
eredmeny	0NW02
eredmenyeim	0LP01
eredmenyek	0LP01
eredmény	0NW02
eredményeim	0LP01
eredmények	0LP01
erfahrung	09b01
erfarenhet	00N01
erfaring	00O02
erfolg	09i01
erfolge	09i01
ergebnis	0NY02
ergebnisse	09i01
erhaallen	0N[01
erhallen	0N[01
erhalten	00T01
erhverv	0N\02
erhållen	0N[01
eriala	0N^01
erk	0N_02
erk niveau	0Na01
erk niveaus	0Na01
erk-niveau	0Na01
erk-niveaus	0Na01
erreichte ziele	09i01
erreichtes	09i01
erscheinungsdatum	0Nb01
erscheinungsjahr	0Nb01
erschienen	0Nb01
erschienen in	0Nc01
erstellen von inhalten	0Nd01
erstellung von inhalten	0Nd01
erstsprache	0Ne01
ertekeles	06a01
ervaring	00@01
erworben	00T01
erworben am	00T01
esami	0AX01
esami sostenuti	0AX01
esco occupation	0Nf01
escola	0Ng02
escolaridade	0Ni01
escoltar	0@_01
escrever	0Nj01
escribir	0@b01
escriptura	0Nk01
escrita	0Nj01
escrito	0@b01
escritura	0@b01
escriure	0Nk01
escucha	0@`01
escuchar	0@`01
escuela	00d01
escuta	0@Z01
esihenkilo	0Nl01
esihenkiloe	0Nl01
esihenkilö	0Nl01
esiletostetud	0Nm01
esiletõstetud	0Nm01
esimies	0Nl01
esokj	0Nn01
espb	0No01
espb bodovi	0No01
especialidad	06001
especialidade	06101
especialitat	03G01
especialitzacio	03G01
especialització	03G01
especializacao	06101
especializacion	06001
especialización	06001
especialização	06101
esperienza	04?01
esperienze linguistiche	0O001
espressione orale	0<Z01
estabelecimento de ensino	0@;01
estado	0O102
estado actual	0O301
estado civil	0O402
estado de salud	0O601
estado de saude	0O701
estado de saúde	0O701
estancias linguisticas	0O801
estancias lingüísticas	0O801
estat civil	0O901
estatura	0O601
estudios	0>;01
estudis	0O:01
eszkozok	0O;01
eszközök	0O;01
eta	0O<02
etablissement	0O>02
etablissement d'enseignement	0>601
etablissement de formation	0>601
etat	0<T01
etat civil	0MY01
etat de sante	0O@01
ethnic group	0OA01
ethnicity	0OA01
ethnie	0OB01
etternamn	0OC01
etternavn	0OC01
ettevote	0OD02
ettevotte kirjeldus	0OF01
ettevottest	0OF01
ettevõte	0OD02
ettevõtte kirjeldus	0OF01
ettevõttest	0OF01
etu ja sukunimi	0OG01
etu- ja sukunimi	0OG01
etunimet	0OH01
etunimi	0OH01
età	0O<02
eurooppalainen viitekehys	0=d01
europaeische kompetenzstufe	0OI01
europaeischer referenzrahmen	0OI01
europaeisk niveau	0=c01
europaische kompetenzstufe	0OI01
europaischer referenzrahmen	0OI01
european level	0=`01
europees niveau	0Na01
europeisk niva	0=a02
europeisk nivaa	0=a02
europeisk nivå	0=a02
europäische kompetenzstufe	0OI01
europäischer referenzrahmen	0OI01
europæisk niveau	0=c01
ev	0OJ03
ev adresi	01]01
ev telefonu	0OM01
evek	0ON01
evento	0A501
eves	0LQ01
evk	0=d01
examen	0OO01
examen kvalifikation	0OO01
examen/kvalifikation	0OO01
examensaar	08<01
examensar	08<01
examensarbete	0HH01
examensdatum	08<01
examenstitel	0OO01
examensår	08<01
exitos	0OP01
exits	06O01
expectativa salarial	0OQ02
expectativas salariales	0OS01
expected graduation	0@Y01
expected salary	0B^01
expedicion	0MC01
expedición	0MC01
expedido	0MC01
expedido por	0MD01
expedient	0OT01
expediente	0<C01
expedit per	0MA01
experience	0OU03
experience totale	04<01
experiences linguistiques	0OX01
experiencia	0OY03
experiencia linguistica	0O\02
experiencia lingüística	0O801
experienta	04101
experiență	04101
experiència	05801
experiência	04V01
experiência linguística	0O^01
expertise	0O_01
expresion escrita	0@b01
expresion oral	0<Y01
expresión escrita	0@b01
expresión oral	0<Y01
expressao escrita	0Nj01
expressao oral	0Am01
expressio escrita	0Nk01
expressio oral	0O`01
expression ecrite	0K@01
expression orale	0Oa01
expression écrite	0K@01
expressió escrita	0Nk01
expressió oral	0O`01
expressão escrita	0Nj01
expressão oral	0Am01
exprimare orala	0GS01
exprimare orală	0GS01
exprimare scrisa	0Ob01
exprimare scrisă	0Ob01
expérience	04<01
expérience totale	04<01
expériences linguistiques	0OX01
extracte	0Oc01
extracto	0Od01
eyalet	0;501
eğitim alanları (isced-f	0Kk01
eğitim durumu	0Kl01
eğitim düzeyi	0Kl01
eğitim kurumu	0Km01
eğitim seviyesi	0Kn01
eğitim ve öğretim veren kurumun adı ve türü	0Km01
eメール	0Jj01
f	0Oe02
f de nacimiento	04L01
f nacimiento	04L01
f. de nacimiento	04L01
f. nacimiento	04L01
faaliyet alani	0MX01
faaliyet alanı	0MX01
faaliyetler	0Og01
fach	07701
fachbereich	0Oh02
facher	0Oj03
fachgebiet	07701
fachrichtung	07701
fachzeitschrift	0Nc01
facolta	0Om02
facoltà	0Om02
facts	0Oo01
faculdade	0@;01
facultad	0P002
facultat	0>501
facultate	0P202
facultatea	0P402
faculte	0>601
faculté	0>601
faecher	0Oj03
faedd	0P601
faeddur	0P601
faedingarar	0P601
faedingardagur	0P601
faedingarstadur	0P701
faerdighed	0P801
faerni	0P901
fag	0P:05
fagomraade	0P?02
fagomraader (isced-f	0PA01
fagomrade	0P?02
fagomrader (isced f	0PA01
fagområde	0P?02
fagområder (isced-f	0PA01
fagretning	0PB01
fahrerlaubnis	0PC01
fait a	0PD01
fait à	0PD01
faith	0PE01
faits marquants	00:01
faks	0PF07
faksi	0PM01
faksimile	0PN01
fakulta	0PO02
fakultaet	07701
fakultas	0:C01
fakultat	07701
fakultate	0PQ01
fakulte	0PR02
fakulte bolum	02[01
fakultet	0PT02
fakulteta	0PV01
fakultetas	0PW01
fakultät	07701
fakultāte	0PQ01
fakülte	0PR02
fakülte/bölüm	02[01
fala	0Am01
falar	0Am01
familie	0PX03
familienaam	01001
familienname	0P[01
familienstand	0P\01
familj	0?S01
familjefoerhaallanden	0?S01
familjeforhallanden	0?S01
familjeförhållanden	0?S01
family	0?Q01
family name	0P]01
family names	0P]01
family status	0?Q01
farsimanumer	0P^01
farsimi	0P^01
farsímanúmer	0P^01
farsími	0P^01
fassung	0P_01
fax	0P`0@
fax number	0Q001
fecha	08K03
fecha (de - a	0F:01
fecha (de a	0F:01
fecha de emision	0MC01
fecha de emisión	0MC01
fecha de expedicion	0MC01
fecha de expedición	0MC01
fecha de fin	0Ko01
fecha de finalizacion	0Ko01
fecha de finalización	0Ko01
fecha de graduacion	0Ko01
fecha de graduación	0Ko01
fecha de ingreso	0@>01
fecha de inicio	0@>01
fecha de nacimiento	04L01
fecha de obtencion	0MC01
fecha de obtención	0MC01
fecha de publicacion	04O01
fecha de publicación	04O01
fecha de salida	0Ko01
fecha de termino	0Ko01
fecha de término	0Ko01
fecha fin	0Ko01
fecha inicio	0@>01
fecha nacimiento	04L01
fecha y lugar de nacimiento	04L01
fechas	0F:01
fechas (de - a	0F:01
fechas (de a	0F:01
feidhm	0Q101
feladataim	0Q201
feladatkor	0Q201
feladatkör	0Q201
feladatok	0Q201
feladatok es felelossegek	0Q201
feladatok és felelősségek	0Q201
felag	0Q301
felelossegi kor	0Q201
felelősségi kör	0Q201
felettes	0Q401
felhasznalonev	0Q501
felhasználónév	0Q501
felmondasi ido	0Q601
felmondási idő	0Q601
fenykep	0Q701
ferdighet	0Q801
ferdigheter	0;a01
ferdighetsniva	0Q901
ferdighetsnivaa	0Q901
ferdighetsnivå	0Q901
fernruf	0Q:01
ferramentas	03F01
ferramentas utilizadas	03F01
festnetz	0Q:01
fi	0C`01
field	0Q;02
field of study	06201
fields of education (isced f	0Q=01
fields of education (isced-f	0Q=01
figli	0Q>01
file	0AS01
file type	0Q?01
filhos	0Q@01
filiere	0HO01
filière	0HO01
fim	04K01
fin	0QA02
final grade	08701
final project	08S01
final year project	08S01
finalitzacio	0C`01
finalització	0C`01
finalizacion	0Ko01
finalización	0Ko01
finalizare	00`01
fine	02U01
finish	0@Y01
fino a	02U01
fins a	0C`01
fiok	0Q501
firm	0@O01
firma	0QC0A
firma adi	0QT01
firma adı	0QT01
firma hakkinda	0QU01
firma hakkında	0QU01
firma sektoru	0MX01
firma sektörü	0MX01
firmenbeschreibung	0;S01
firmengroesse	05901
firmengrosse	05901
firmengröße	05901
firmenname	05_01
firmenprofil	0;S01
firmă	03m01
first language	0QV01
first name	0QW01
first name(s) / surname(s	0<R01
first name(s) surname(s	0<R01
first names	0QW01
fisso	0AR01
fites	06O01
fites assolides	06O01
fixe	0QX01
fizetesi igeny	09\01
fizetési igény	09\01
fiók	0Q501
fjolskylduhagir	0QY01
fjölskylduhagir	0QY01
fluencia	0QZ01
fluency	0Q[01
fluenta	0@V01
fluenza	0AB01
fluență	0@V01
fluidesa	0Q\01
fluidez	0Q]01
fluência	0QZ01
fluïdesa	0Q\01
flyttbar	0Q^01
fobb eredmenyek	0LP01
fobb feladatok	0Q201
fobb pontok	0Q_01
fobb targyak	0Q`01
fobb targyak gyakorlati kepzes	0Q`01
fobb tevekenysegek es feladatkorok	0Q201
focus	06201
fodd	0Qa02
fodd den	0Qc01
fodd i	0Qd01
fodelsear	0Qc01
fodelsedag	0Qc01
fodelsedatum	0Qc01
fodelseort	0Qd01
fodestad	0Qe01
fodested	0Qf02
fodselsar	0Oe02
fodselsdag	0Oe02
fodselsdato	0Oe02
fodt	0Oe02
fodt den	0Oe02
fodt i	0Qf02
foedd	0Qa02
foedd den	0Qc01
foedd i	0Qd01
foedelseaar	0Qc01
foedelsedag	0Qc01
foedelsedatum	0Qc01
foedelseort	0Qd01
foedestad	0Qe01
foedested	0Qf02
foedselsaar	0Oe02
foedselsdag	0Oe02
foedselsdato	0Oe02
foedt	0Oe02
foedt den	0Oe02
foedt i	0Qf02
foer	09k01
foer- och efternamn	09P01
foerening	0Qh01
foererkort	0Qi01
foeretag	0Qj02
foeretagsbeskrivning	0Ql01
foeretagsnamn	05c01
foerfattare	0Qm01
foerlag	0Qn01
foernamn	0Qo01
foerstaspraak	0R001
foerstegangstjeneste	0R101
foerstespraak	0R201
foglalkozas	09o01
foglalkozas beosztas	09W01
foglalkoztatas jellege	0R301
foglalkoztatás jellege	0R301
foglalkozás	09o01
foglalkozás / beosztás	09W01
foglalkozás/beosztás	09W01
foilsithe	0Ce01
foilsithe in	0R401
foilsitheoir	0R401
foireann	0R501
foiskola	08H01
fokozat	0R601
folyamatos beszed	09l01
folyamatos beszéd	09l01
folyoirat	0R701
folyóirat	0R701
fon	0R802
fon poca	0R:01
fonction	0R;03
fonction ou poste occupe	0ML01
fonction ou poste occupé	0ML01
fonctions	0ML01
fone	0AQ01
for	0R>04
for och efternamn	09P01
for og efternavn	0RB01
for og etternavn	0RC01
for- og efternavn	0RB01
for- og etternavn	0RC01
fordypning	0RD01
forename	0QW01
forenames	0QW01
forening	0RE03
forerkort	0Qi01
foretag	0Qj02
foretagsbeskrivning	0Ql01
foretagsnamn	05c01
forfattare	0Qm01
forfatter	0RH02
forfattere	0RH02
forlag	0RJ04
forma studia	0Hn01
forma zatrudnienia	0RN01
formaal	09g02
formacao	0F=01
formal	09g02
formation	0>F01
formação	0F=01
formule d'appel	0RO01
formule de politesse	0RP01
formål	09g02
fornamn	0RQ02
fornavn	0RS02
fornavne	0RU01
forstasprak	0R001
forstegangstjeneste	0R101
forstesprak	0R201
fostoir	02D01
fostóir	02D01
foto	0RV0=
fotograf	0Rc01
fotografia	0Rd06
fotografie	0Rj02
fotografija	0Rl03
fotografía	0Ro01
fotoğraf	0Rc01
fotó	0Q701
fra	0S003
fraa	09D01
fraan	0;401
framework	0@X01
frameworks	0S305
framgaangar	0S801
framgangar	0S801
framgångar	0S801
fran	0;401
fratraedelsesaarsag	0S901
fratraedelsesarsag	0S901
fratrædelsesårsag	0S901
freagrachtai	0I_01
freagrachtaí	0I_01
fremdsprache	0S:01
fremdsprachen	0S:01
from	0S;02
from - to	0Id01
from to	0Id01
fruehester eintrittstermin	0L;01
fruehestmoeglicher eintrittstermin	0L;01
fruhester eintrittstermin	0L;01
fruhestmoglicher eintrittstermin	0L;01
frá	0<<01
frå	09D01
från	0;401
frühester eintrittstermin	0L;01
frühestmöglicher eintrittstermin	0L;01
fuehrerausweis	0PC01
fuehrerschein	0PC01
fuehrerschein(e	0PC01
fuehrerscheine	0PC01
fuehrerscheinklasse	0PC01
fuehrerscheinklassen	0PC01
fuehrungsspanne	05901
fuer	09201
fuhrerausweis	0PC01
fuhrerschein	0PC01
fuhrerschein(e	0PC01
fuhrerscheine	0PC01
fuhrerscheinklasse	0PC01
fuhrerscheinklassen	0PC01
fuhrungsspanne	05901
fulde navn	0RB01
full name	0<R01
fullfoert	08=01
fullfort	08=01
fullført	08=01
fullstaendigt namn	09P01
fullstandigt namn	09P01
fullständigt namn	09P01
fullt nafn	0S=01
fullt navn	0RC01
funcao	0S>03
funcao no projeto	0SA01
funcao ou cargo ocupado	0<h01
funcio	0SB02
funcion	0SD03
funcion o cargo ocupado	0<g01
funciones	01501
funciones desempenadas	01501
funciones desempeñadas	01501
funciones principales	01501
funciones realizadas	01501
funciones y responsabilidades	01501
funciones y responsabilidades principales	01501
funcions	01801
funcions i responsabilitats	01801
funcions principals	01801
funció	0SB02
función	0SD03
función o cargo ocupado	0<g01
funcoes	06`01
funcoes desempenhadas	06`01
funcoes e responsabilidades	06`01
functia	0SG01
functia actuala	0SH01
functia ocupata	0SG01
functia sau postul ocupat	0SG01
functie	0SI06
functie inhoud	01901
functie of beroep	09^01
functie-inhoud	01901
functiebenaming	09^01
functienaam	09^01
functieomschrijving	01901
functietitel	0SO02
function	0SQ03
funcția	0SG01
funcția actuală	0SH01
funcția ocupată	0SG01
funcția sau postul ocupat	0SG01
funcție	0ST02
fundacja	0SV01
fundator	0SW01
funkce	0SX03
funkcia	0S[02
funkcija	0S]09
funkcijos	06f01
funkcja	0Sf03
funksjon	0Si02
funktion	0Sk07
funzione	0T203
função	0S>03
função no projeto	0SA01
função ou cargo ocupado	0<h01
funções	06`01
funções desempenhadas	06`01
funções e responsabilidades	06`01
fur	09201
furnizor	0T501
further details	01?01
further email addresses	0M?01
further information	01?01
further phone numbers	0T601
further websites	0T701
fylke	0T801
fylki	0T901
fyrir	0T:01
fyrirtaeki	0T;01
fyrirtæki	0T;01
fächer	0Oj03
fædd	0P601
fæddur	0P601
færdighed	0P801
færni	0P901
fæðingardagur	0P601
fæðingarstaður	0P701
fæðingarár	0P601
félag	0Q301
fénykép	0Q701
fón	0T<01
fón póca	0R:01
född	0Qc01
född den	0Qc01
född i	0Qd01
födelsedag	0Qc01
födelsedatum	0Qc01
födelseort	0Qd01
födelseår	0Qc01
för	09k01
för- och efternamn	09P01
förening	0Qh01
företag	0Qj02
företagsbeskrivning	0Ql01
företagsnamn	05c01
författare	0Qm01
förlag	0Qn01
förnamn	0Qo01
förstaspråk	0R001
fødd	0T=01
fødestad	0Qe01
fødested	0Qf02
fødselsdag	0Oe02
fødselsdato	0Oe02
fødselsår	0Oe02
født	0Oe02
født den	0Oe02
født i	0Qf02
førerkort	0Qi01
førstegangstjeneste	0R101
førstespråk	0R201
führerausweis	0PC01
führerschein	0PC01
führerschein(e	0PC01
führerscheine	0PC01
führerscheinklasse	0PC01
führerscheinklassen	0PC01
führungsspanne	05901
für	09201
főbb eredmények	0LP01
főbb feladatok	0Q201
főbb pontok	0Q_01
főbb tevékenységek és feladatkörök	0Q201
főbb tárgyak	0Q`01
főbb tárgyak / gyakorlati képzés	0Q`01
főiskola	08H01
gade	0;;01
gads	0T>03
gairm	0TA01
gairm no post a bhi agat	0Q101
gairm nó post a bhí agat	0Q101
gaji yang diharapkan	0LI01
galardon	0TB01
galardón	0TB01
galimybe pradeti dirbti	0TC01
galimybė pradėti dirbti	0TC01
galiu pradeti	0TC01
galiu pradėti	0TC01
galvenais	0TD01
galvenie pienakumi	06\01
galvenie pienākumi	06\01
galvenie prieksmeti	0TE01
galvenie priekšmeti	0TE01
gano	0Eo01
gaol	0TF01
gata	0TG02
gate	0;H01
gateadresse	0;H01
gatuadress	01^01
gatve	01Z01
gatvė	01Z01
geadresseerde	00=01
geb	0TI02
geb am	0TK01
geb datum	0TL01
geb. am	0TK01
geb.datum	0TL01
geboortedatum	0TL01
geboortedatum en -plaats	0TL01
geboortedatum en plaats	0TL01
geboortejaar	0TL01
geboorteplaats	0TM01
geboren	0TI02
geboren am	0TK01
geboren in	0TN02
geboren op	0TL01
geboren te	0TM01
gebruikersnaam	0TP01
gebruikte technieken	0TQ01
gebruikte technologieen	0TQ01
gebruikte technologieën	0TQ01
gebruikte tools	0TQ01
geburtsdatum	0TK01
geburtsdatum ort	0TK01
geburtsdatum und -ort	0TK01
geburtsdatum und geburtsort	0TK01
geburtsdatum und ort	0TK01
geburtsdatum/-ort	0TK01
geburtsjahr	0TK01
geburtsland	0TR01
geburtsort	0TR01
geburtsort und -datum	0TK01
geburtsort und datum	0TK01
geburtsort und geburtsdatum	0TK01
geburtstag	0TK01
geburtstag und -ort	0TK01
geburtstag und ort	0TK01
gefid ut af	0TS01
gefið út af	0TS01
gegenstand	07:01
gehalt	0TT01
gehaltsvorstellung	0TT01
gehaltsvorstellungen	0TT01
gehaltswunsch	0TT01
geiri	07001
gelar	0TU02
geloof	0TW01
gemeente	0TX01
gemeinde	0TY01
gemiddeld cijfer	0>a01
gemiddelde	0>a01
gen	0TZ01
gender	0T[01
genel not ortalamasi	0Eo01
genel not ortalaması	0Eo01
genel ortalama	0Eo01
genere	0T\02
genero	0T^02
generu	0T`01
gennemsnit	0Ta01
genre	0Tb01
geo alt	0B\01
gepubliceerd	0Tc01
gepubliceerd in	0Td01
gepubliceerd op	0Tc01
ger	0OI01
ger niveau	0OI01
ger niveaustufen	0OI01
ger-niveau	0OI01
ger-niveaustufen	0OI01
geraete	0L501
gerate	0L501
gereedschap	0TQ01
gereedschappen	0TQ01
gers	0Te01
geräte	0L501
gesamtnote	00V01
geschaeftsbereich	00b01
geschaeftszweig	0Tf01
geschaftsbereich	00b01
geschaftszweig	0Tf01
geschlecht	0Tg01
geschäftsbereich	00b01
geschäftszweig	0Tf01
geslacht	0Th01
gesprach	03[01
gesprache	03[01
gespraech	03[01
gespraeche	03[01
gesprekken voeren	0Ti01
gespräch	03[01
gespräche	03[01
gestor	0>U01
gesundheitszustand	09I01
getuigenis	00>01
getur hafid storf	0Tj01
getur hafið störf	0Tj01
gewenst salaris	0Tk01
gewenste baan	09]01
gewenste functie	09]01
gewenste locatie	0Tl01
gewenste regio	0Tl01
gewicht	09I01
gewuenschte position	02R01
gewuenschter arbeitsort	0:301
gewunschte position	02R01
gewunschter arbeitsort	0:301
gewünschte position	02R01
gewünschter arbeitsort	0:301
gezinssituatie	0;h01
ghaqda	0Tm01
ghi chu	0Tn01
ghi chú	0Tn01
ghodod	0To01
giai doan	0U001
giai quyet van de	0U101
giai thuong	0U201
giai đoạn	0U001
giao tiep	0U302
giao tiếp	0U302
giao vien huong dan	0U501
giay phep lai xe	08f01
gime	0U601
gimenes stavoklis	0U701
gimes	0U601
gimimo data	0U601
gimimo metai	0U601
gimimo vieta	0U801
gimtoji kalba	0U901
gimtosios kalbos	0U901
gimusi	0U601
gimė	0U601
gimęs	0U601
gioi thieu	0U:02
gioi thieu cong ty	0U<01
gioi thieu du an	0I]01
gioi tinh	0U=01
giris	08m01
giris tarihi	08m01
giriş	08m01
giriş tarihi	08m01
giro	00m01
given by	08C01
given name	0QW01
given names	0QW01
giáo viên hướng dẫn	0U501
giải quyết vấn đề	0U101
giải thưởng	0U201
giấy phép lái xe	08f01
giới thiệu	0U:02
giới thiệu công ty	0U<01
giới thiệu dự án	0I]01
giới tính	0U=01
gjennomsnitt	0U>01
glaube	0U?01
glavne aktivnosti i odgovornosti	0U@01
glavne naloge	0ES01
glavne naloge in pristojnosti	0ES01
glavni poslovi i odgovornosti	0U@01
glavni predmeti	0UA03
glavni predmeti pridobljeno znanje in kompetence	0UD01
glavni predmeti stecene profesionalne vjestine	0UE01
glavni predmeti/pridobljeno znanje in kompetence	0UD01
glavni predmeti/stečene profesionalne vještine	0UE01
glavni zadaci	0Ij02
globe	0HG01
glowne dzialania i obowiazki	0Bj01
glowne obowiazki	0Bj01
glowne przedmioty	0UF01
glowne przedmioty umiejetnosci zawodowe	0UF01
glowne zadania	0Bj01
glowne zadania i obowiazki	0Bj01
gneas	0UG01
gnothachtalacha	0K<01
gnéas	0UG01
gnóthachtálacha	0K<01
go dti	0BP01
go dtí	0BP01
godina	0UH06
godina rodenja	0E802
godina rođenja	0E802
godina zavrsetka	0EB02
godina završetka	0EB02
godine	0UN03
godine iskustva	0UQ02
golongan darah	09Y01
gorev	0US03
gorev tanimi	0Og01
gorev unvan	0UV01
gorev unvani	0UV01
gorev ve sorumluluklar	0Og01
gorevi	0UV01
gorevim	0UW02
gorevler	0Og01
gorus	0UY01
govor	0UZ03
govorna interakcija	0U]02
govorna produkcija	0U_02
govorno sporazumevanje	0Ua01
govorno sporocanje	0Ub01
govorno sporočanje	0Ub01
gpa	0Uc07
graad	0Uj01
grad	0Uk0;
grada	0V601
gradam	0I^01
grade	0V702
grade point average	08701
grado	0V902
grado academico	0>;01
grado académico	0>;01
grado de dominio	0V;01
grads	0GE01
gradu	0GD01
graduacio	0C`01
graduacion	0Ko01
graduació	0C`01
graduación	0Ko01
graduation	0@Y01
graduation date	0@Y01
graduation project	08S01
grau	0V<02
grau academico	0F=01
grau académico	0F=01
grau acadêmico	0F=01
grau de dominio	0V>01
grau de domínio	0V>01
grau de escolaridade	0Ni01
greeting	0V?01
groesse	09I01
groesste erfolge	09i01
grosse	09I01
grosste erfolge	09i01
group	0V@02
grund des wechsels	07@01
grundwehrdienst	0;g01
grussformel	0VB01
grußformel	0VB01
grád	0VC01
gráða	0V601
größe	09I01
größte erfolge	09i01
grāds	0GE01
gsm	0VD09
gurnal	0VM01
guthan	0T<01
guthan poca	0R:01
guthán	0T<01
guthán póca	0R:01
guvenlik	0VN01
gyvenamoji vieta	0VO03
gyvenamosios vietos adresas	01Z01
gènere	0VR01
género	0T^02
gênero	0VS01
görev	0US03
görev tanımı	0Og01
görev unvanı	0UV01
görev ve sorumluluklar	0Og01
görev/unvan	0UV01
görevi	0UV01
görevim	0UW02
görevler	0Og01
görüş	0UY01
güvenlik	0VN01
għaqda	0Tm01
għodod	0To01
główne działania i obowiązki	0Bj01
główne obowiązki	0Bj01
główne przedmioty	0UF01
główne przedmioty/umiejętności zawodowe	0UF01
główne zadania	0Bj01
główne zadania i obowiązki	0Bj01
h p	0VT01
h.p	0VT01
habilidades	0@T02
habilitacao	0VU03
habilitacoes literarias	0Ni01
habilitats	0L401
habilitação	0VU03
habilitações literárias	0Ni01
habite a	0@A01
habite à	0@A01
habla	0<Y01
hablado	0<Y01
hablar	0<Y01
haettava tehtaevae	03P01
haettava tehtava	03P01
haettava tehtävä	03P01
haettu tehtaevae	03P01
haettu tehtava	03P01
haettu tehtävä	03P01
hakkimda	01301
hakkımda	01301
hallas utani ertes	0VX01
hallott szoveg ertese	0VX01
hallott szöveg értése	0VX01
hallás utáni értés	0VX01
halozat	0VY01
handle	0VZ01
handledare	0>T01
handphone	0V[01
handy	0V\01
handynummer	0V\01
hapunktar	0V]01
haridusasutus	0V^01
haridustase	0V_02
hasil	0Va01
hasil kerja	0Va01
haskoli	0Vb01
hasta	0Ko01
hasznalt technologiak	0O;01
használt technológiák	0O;01
hauptaufgaben	05]01
hauptfach	07701
hauptfacher	0Vc01
hauptfacher berufliche fahigkeiten	0Vc01
hauptfaecher	0Vc01
hauptfaecher/berufliche faehigkeiten	0Vc01
hauptfächer	0Vc01
hauptfächer/berufliche fähigkeiten	0Vc01
haupttaetigkeiten	05]01
haupttatigkeiten	05]01
hauptteil	0Vd01
haupttätigkeiten	05]01
he dao tao	08R01
headcount	0@P01
headline	0B]01
health	0Ve01
health status	0Ve01
hedeflenen pozisyon	09001
height	0Ve01
height and weight	0Ve01
heimasida	0Vf01
heimasimi	0Vg01
heimasími	0Vg01
heimasíða	0Vf01
heimatort	0Vh02
heimeside	0Vj01
heimilisfang	0Vk01
heiti	0S=01
helstu atridi	0V]01
helstu atriði	0V]01
helstu verkefni	00c01
helstu verkefni og abyrgd	00c01
helstu verkefni og ábyrgð	00c01
hely	0Vl01
helyseg	0Vl01
helyszin	0Vl01
helyszín	0Vl01
helység	0Vl01
hemadress	01^01
hemort	0Vm01
hemsida	0Vn01
hemtelefon	0Vo01
henkiloestoe	02X01
henkiloestoen maeaerae	02X01
henkilosto	02X01
henkiloston maara	02X01
henkilöstö	02X01
henkilöstön määrä	02X01
herausgeber	0W002
herkunft	0;d01
herkunftsort	0;d01
herramientas	05G01
herramientas utilizadas	05G01
hesap	0W201
high school	00f01
highest degree	0Kb01
highest qualification	0Kb01
highlights	0Oo01
hijos	0W301
hilfsmittel	0L501
hingga	0W401
hinh anh	03n01
hinh thuc lam viec	0W501
hinne	0W601
hintergrund	07:01
hitap	0W701
hjemmeadresse	0W802
hjemmeside	0W:02
hjuskaparstada	0QY01
hjúskaparstaða	0QY01
hlavne body	0W<01
hlavne cinnosti	0W=01
hlavne cinnosti a zodpovednost	0W=01
hlavne predmety	0W>01
hlavni body	0W?01
hlavni cinnosti	0W@01
hlavni napln prace	0W@01
hlavni pracovni napln a oblasti odpovednosti	0W@01
hlavni predmety	0WA01
hlavni ukoly	0W@01
hlavni uspechy	0Ho01
hlavné body	0W<01
hlavné predmety	0W>01
hlavné činnosti	0W=01
hlavné činnosti a zodpovednosť	0W=01
hlavní body	0W?01
hlavní náplň práce	0W@01
hlavní pracovní náplň a oblasti odpovědnosti	0W@01
hlavní předměty	0WA01
hlavní úkoly	0W@01
hlavní úspěchy	0Ho01
hlavní činnosti	0W@01
hledana pozice	0WB01
hledaná pozice	0WB01
hlekkur	0Vf01
hlustun	0WC01
hlutverk	0WD03
hlutverk i verkefni	0WG01
hlutverk í verkefni	0WG01
ho	0WH01
ho so	0Tn01
ho so truc tuyen	0WI01
ho ten	0WJ01
ho va ten	0WJ01
hobbies	01?01
hoc vi	08R01
hochschule	02N01
hochster abschluss	0WK01
hochster bildungsabschluss	0WK01
hodnoceni	0WL01
hodnocení	0WL01
hodnotenie	0WM01
hoechster abschluss	0WK01
hoechster bildungsabschluss	0WK01
hoegskola	0WN01
hoegskole	0WO01
hoegskolepoaeng	0WP01
hoegsta utbildning	0WQ01
hoehepunkte	09j01
hoejdepunkter	0WR01
hoejdpunkter	0WS01
hoejeste uddannelse	0WT01
hoeren	0WU01
hoerfoerstaaelse	0WV01
hoerverstehen	0WU01
hoeydepunkter	0WW01
hoeyeste utdanning	0WX01
hofundar	0WY01
hofundur	0WY01
hogeschool	0WZ01
hogskola	0WN01
hogskole	0WO01
hogskolepoang	0WP01
hogsta utbildning	0WQ01
hohepunkte	09j01
hoi	0W[01
hoi thoai	0W\01
hojdepunkter	0WR01
hojdpunkter	0WS01
hojeste uddannelse	0WT01
holqien ta' kontenut	0W]01
home address	01@01
home page	0HG01
home phone	0<M01
home town	0W^02
homepage	0W`04
hometown	0Wd01
hon nhan	0We01
honlap	0Wf01
honorific	0Wg01
honors	08701
honours	08701
hoofdtaken	01901
hoofdvak	02501
hoofdvakken	09L01
hoogst genoten opleiding	0Wh01
hoogste opleiding	0Wh01
hoogtepunten	09K01
hop thu	0FT01
horen	0WU01
horforstaelse	0WV01
horverstehen	0WU01
hovedfag	0Wi03
hovedopgave	01o01
hovedopgaver	05a01
hovedopgaver og ansvarsomraader	05a01
hovedopgaver og ansvarsomrader	05a01
hovedopgaver og ansvarsområder	05a01
hovedoppgave	08T01
hovedoppgaver	05X01
hovedpunkter	0Wl02
hovorenie	0Wn01
hoydepunkter	0WW01
hoyeste utdanning	0WX01
hp	0Wo05
hubungan	0X401
hugbunadur	0X501
hugbúnaður	0X501
huidige functie	09]01
huidige status	0X601
hulpmiddelen	0TQ01
huom	0X701
huomautus	0X701
huvudaemne	01i01
huvudaemnen	01j01
huvudamne	01i01
huvudamnen	01j01
huvudsakliga aemnen	01j01
huvudsakliga amnen	01j01
huvudsakliga arbetsuppgifter	04e01
huvudsakliga arbetsuppgifter och ansvarsomraaden	04e01
huvudsakliga arbetsuppgifter och ansvarsomraden	04e01
huvudsakliga arbetsuppgifter och ansvarsområden	04e01
huvudsakliga ämnen	01j01
huvuduppgifter	04e01
huvudämne	01i01
huvudämnen	01j01
hálózat	0VY01
hápunktar	0V]01
háskóli	0Vb01
hình thức làm việc	0W501
hình ảnh	03n01
hôn nhân	0We01
höchster abschluss	0WK01
höchster bildungsabschluss	0WK01
höfundar	0WY01
höfundur	0WY01
högskola	0WN01
högskolepoäng	0WP01
högsta utbildning	0WQ01
höhepunkte	09j01
höjdpunkter	0WS01
hören	0WU01
hörförståelse	0WV01
hörverstehen	0WU01
høgskole	0WO01
højdepunkter	0WR01
højeste uddannelse	0WT01
høydepunkter	0WW01
høyeste utdanning	0WX01
hệ đào tạo	08R01
họ	0WH01
họ tên	0WJ01
họ và tên	0WJ01
học vị	08R01
hồ sơ	0Tn01
hồ sơ trực tuyến	0WI01
hội	0W[01
hội thoại	0W\01
hộp thư	0FT01
icerik	01201
icerik olusturma	0X801
id	0X904
id number	0X=01
idade	0X>01
idegen nyelv	0X?01
identifiant	0X@01
identity card	0X=01
identity number	0X=01
idioma	0XA03
idioma materno	0XD01
idioma nativo	0XE01
idioma(s) materno(s	0XD01
idiomas	0XF02
idiomas maternos	0XD01
idiomes	0XH01
idirghniomhu cainte	0@=01
idirghníomhú cainte	0@=01
ido	0ON01
idoszak	0ON01
idotartam	0ON01
idotartam ( tol ig	0ON01
idő	0ON01
időszak	0ON01
időtartam	0ON01
időtartam (-tól -ig	0ON01
ieguta kvalifikacija	0GE01
iegutais grads	0GE01
iegūtais grāds	0GE01
iegūtā kvalifikācija	0GE01
iela	01[01
ienemamais amats	0XI01
iestade	0XJ03
iestāde	0XJ03
ieņemamais amats	0XI01
igudziai	0XM01
igyta kvalifikacija	0XN01
ihr name	0XO01
ijazah	0XP01
ika	0XQ01
ikae	0XQ01
ikamet	0XR01
ikamet adresi	01]01
ikamet yeri	0<J01
ikametgah	0XS03
ikametgah adresi	01]01
ikametgâh	0XR01
iki	08]01
ikä	0XQ01
il	0XR01
il mio ruolo	0XV01
ilce	0XW02
iletisim	0XY02
iletişim	0XY02
ilgili dersler	02g01
ilk ad	0X[01
ilsien matern	0X\01
ilçe	0XW02
image	08401
imagem	0X]01
imagen	0Ro01
imatge	0X^01
ime	0X_03
ime i adresa poslodavca	0Xb01
ime i prezime	0Xc02
ime i vrsta organizacije pruzatelja obrazovanja i osposobljavanja	0Xe01
ime i vrsta organizacije pružatelja obrazovanja i osposobljavanja	0Xe01
ime in priimek	0Xf01
imejl	0Xg01
imejl adresa	0Xg01
imie	0Xh01
imie i nazwisko	0Xi01
imiona	0Xh01
imię	0Xh01
imię i nazwisko	0Xi01
immagine	0Xj01
imone	0Xk02
impact	00g01
impjegatur	0Xm01
impjieg mixtieq	0Xn01
impresa	0DL01
in	0Xo02
in bezit van rijbewijs	0Y101
in breve	0Y201
in dienst	09A01
in evidenza	0Y301
incarichi	06k01
incarico	0Y402
inceput	0Ca01
incorporacio	0G`01
incorporacion	0G[01
incorporació	0G`01
incorporación	0G[01
indeks prestasi	0Y601
indhold	0Y701
indirizz	0Y801
indirizz elettroniku	0Y901
indirizzi email ohra	0Y:01
indirizzi email oħra	0Y:01
indirizzo	0Y;02
indirizzo di posta elettronica	0Y=01
indirizzo di residenza	0Y>01
indirizzo di studio	03I01
indirizzo e mail	0Y=01
indirizzo e-mail	0Y=01
indirizzo email	0Y=01
indirizzo(i	0Y>01
industri	0:D01
industria	0Y?04
industrie	0YC04
industrija	0YG03
industry	0;N01
indústria	0YJ02
ine	0C:01
informacijas apstrade	0YL01
informacijos pateikimas zodziu	0YM01
informacijos pateikimas žodžiu	0YM01
informacijos tvarkymas	0YN01
informaciofeldolgozas	0YO01
informasi lain	0YP01
informasjonsbehandling	0YQ01
informatieverwerking	0YR01
information	0YS01
information and data literacy	0YS01
information processing	0YS01
informationsbehandling	0YT02
informationsverarbeitung	0D?01
informazioni sull'azienda	06l01
információfeldolgozás	0YO01
informācijas apstrāde	0YL01
ingreso	0@>01
ingresso	01D01
inhalt	07:01
inhalte	0YV02
inhoud	09e01
inici	0C^01
inicio	0F802
inicio imediato	0G]01
inizio	0Bn01
inne	0HC01
inne adresy e mail	0YX01
inne adresy e-mail	0YX01
inne informacje	0HC01
inne strony	0YY01
inne telefony	0YZ01
innehaall	08c01
innehall	08c01
innehåll	08c01
innhold	0Y[01
innholdsproduksjon	0Y\01
inquadramento	0Y]01
inriktning	01i01
inscne	0UG01
insegnamenti	0AX01
instansi	0Y^02
instantie	02001
instelling	0Y`03
institiuid	0@801
institiúid	0@801
instituce	0Yc03
institucia	0Yf02
institucio	0Yh03
institucion	0Yk03
institucion educativa	00d01
institució	0Yh03
institución	0Yk03
institución educativa	00d01
instituicao	0Yn04
instituicao de ensino	0@;01
instituicao emissora	0N001
instituição	0Yn04
instituição de ensino	0@;01
instituição emissora	0N001
institusi	0Z201
institusjon	0Z302
institut	0Z504
institute	00f01
institutia	0Z902
institutie	0Z;03
institutie de invatamant	0T501
institutie emitenta	0LR01
institution	0Z>0=
instituto	0@902
instituut	0WZ01
instituția	0Z902
instituție	0Z;03
instituție de învățământ	0T501
instituție emitentă	0LR01
instrumente	0@W01
instruments	0;e01
instytucja	0ZK04
intelegere orala	06;01
intelegere scrisa	0??01
intelegere: ascultare	06;01
intelegere: citire	0??01
interacao oral	0Al01
interaccao oral	0Al01
interaccio oral	0Ak01
interaccion oral	0An01
interacció oral	0Ak01
interacción oral	0An01
interactie	0Ti01
interaction	0ZO01
interaction orale	0ZP01
interactiune orala	0Ao01
interacção oral	0Al01
interacțiune orală	0Ao01
interakcja ustna	0ZQ01
interaksi lisan	0ZR01
interazione	0B201
interazione orale	0B201
interazzjoni orali	0ZS01
interação oral	0Al01
intercambios	0O^01
intercâmbios	0O^01
internet	0ZT02
internet sitesi	08X01
internet stranica	0ZV01
internetadresse	0ZW01
interneto svetaine	0ZX01
interneto svetainė	0ZX01
internetseite	0ZW01
internetska stranica	0ZY01
intezmeny	0ZZ02
intitule	0Z\02
intitule du certificat ou diplome delivre	0>F01
intitule du poste	0Z^02
intitulé	0Z\02
intitulé du certificat ou diplôme délivré	0>F01
intitulé du poste	0Z^02
introduction	0Z`03
intézmény	0ZZ02
iné	0C:01
início	01D01
início imediato	0G]01
inštitúcia	0Yf02
iparag	02801
iparág	02801
ipk	0Y601
ipk nilai	0Y601
ipk/nilai	0Y601
ipprocessar tal informazzjoni	0Zc01
ipproċessar tal-informazzjoni	0Zc01
ippubblikat	0Ci01
ippubblikat minn	0VM01
ira	0?Y01
irankiai	0XM01
iranyitoszam	0Zd01
iras	0Ze01
iraskeszseg	0Ze01
iris	0R401
irtisanomisaika	02n01
irányítószám	0Zd01
is alani	0MX01
is tanimi	0Og01
is unvani	0UV01
is veren	0Zf01
is veya sektor turu	0MX01
is yeri	0QT01
isced f	0Q=01
isced fields	0Q=01
isced-f	0Q=01
isdave	0Zg01
isdavejas	0Zg01
isdavimo data	0Zh01
isdavusi institucija	0Zg01
isduota	0Zh01
ise baslama tarihi	08n01
iseloomustus	0Zi01
isem	0Zj01
isem proprju	0Zk01
isem shih	0Zj01
isem sħiħ	0Zj01
isem u indirizz ta' min jimpjega	0Xm01
isem u kunjom	0Zj01
isi	0F@01
isim	01>01
isim soyisim	01>01
iskola	08H01
iskolai vegzettseg	0Zl01
iskolai végzettség	0Zl01
iskustvo	0UQ02
issilavinimas	0XN01
issue date	08@01
issued	08@01
issued by	07F01
issuer	08A02
issuing authority	07F01
issuing body	07F01
issuing organisation	07F01
issuing organization	07F01
istaiga	0Zm03
istaknuto	0[002
istenen pozisyon	09001
istihdam turu	0<H01
istihdam türü	0<H01
istituto	06]01
istituto di istruzione	06]01
istituto di istruzione o formazione	06]01
istituzione	0[203
istituzzjoni	0[501
isveren	0[602
isverenin adi ve adresi	0QT01
isyeri	0QT01
iteike	05=01
ivertinimas	08d01
izdajatelj	0[801
izdal	0[801
izdala	0[903
izdao	0[<02
izdavac	0[>02
izdavalac	0[@01
izdavatelj	0[A01
izdavatelj certifikata	0[A01
izdavač	0[>02
izdevejs	0[B01
izdevnieciba	0[C01
izdevniecība	0[C01
izdevējs	0[B01
izglitibas iestade	07401
izglitibas jomas (isced f	0[D01
izglitibas limenis	0GE01
izglītības iestāde	07401
izglītības jomas (isced-f	0[D01
izglītības līmenis	0GE01
izmantotas tehnologijas	06i01
izmantotās tehnoloģijas	06i01
izobrazba	0[E01
izobrazevalna ustanova	0PV01
izobraževalna ustanova	0PV01
izsniedza	0[B01
izsniedzejs	0[B01
izsniedzējs	0[B01
izsniegts	0[F01
izvajalec	0PV01
içerik	01201
içerik oluşturma	0X801
iş alanı	0MX01
iş tanımı	0Og01
iş unvanı	0UV01
iş veren	0Zf01
iş veya sektör türü	0MX01
iş yeri	0QT01
işe başlama tarihi	08n01
işveren	0[602
işverenin adı ve adresi	0QT01
işyeri	0QT01
išdavimo data	0Zh01
išdavusi institucija	0Zg01
išdavė	0Zg01
išdavėjas	0Zg01
išduota	0Zh01
išsilavinimas	0XN01
jaar	0[G04
jaar oud	0[K01
jabatan	0[L02
jabatan saat ini	0[N01
jabatan terakhir	0[O01
jaemfoerelsetal	0:201
jaerjestaejae	0[P02
jaerjestoe	0[R01
jahr	0[S03
jahre	0[V02
jahre alt	03301
jahre berufserfahrung	09b01
jahre erfahrung	09b01
jahrgang	0TK01
jalan	02Y01
jamforelsetal	0:201
jaren	0C[01
jaren ervaring	00@01
jaringan	0[X01
jarjestaja	0[P02
jarjesto	0[R01
jarmuvezetoi engedely	0[Y01
jarmuvezetoi engedely(ek	0[Y01
jazyk	0[Z02
jazykova uroven	0[\02
jazykove certifikaty	0>N02
jazykove skusenosti	0[^01
jazykove zkusenosti	0[_01
jazyková úroveň	0[\02
jazykové certifikáty	0>N02
jazykové skúsenosti	0[^01
jazykové zkušenosti	0[_01
jazyky	0[Z02
jefe directo	0GL01
jefe inmediato	0GL01
jelleg	0[`01
jenis	0[a01
jenis kelamin	0[b01
jenis pekerjaan	0[c01
jenis proyek	0[a01
jenis usaha	0:D01
jenjang	0XP01
jenjang pendidikan	0XP01
jezici	0[d02
jezicka iskustva	0[f01
jezicki sertifikati	0[g01
jezicna iskustva	0[h01
jezicni certifikati	0[i01
jezik	0[j03
jeziki	0[m01
jezikovne izkusnje	0[n01
jezikovne izkušnje	0[n01
jezikovni certifikati	0[o01
jezička iskustva	0[f01
jezički sertifikati	0[g01
jezična iskustva	0[h01
jezični certifikati	0[i01
jezyk	0\001
jezyk obcy	0\001
jezyk ojczysty	0\101
jezyk(i) ojczysty(e	0\101
jezyki	0\202
jezyki ojczyste	0\101
jmbg	0\402
jmeno	0=i01
jmeno a adresa zamestnavatele	0\601
jmeno a prijmeni	0=i01
jméno	0=i01
jméno a adresa zaměstnavatele	0\601
jméno a příjmení	0=i01
job	0\702
job description	0Aj01
job duties	0Aj01
job position	0F>01
job responsibilities	0Aj01
job role	0F>01
job status	0B_01
job title	0\902
job type	0Ad01
jobb	0\;01
jobdesk	0FA01
jobtitel	0\<02
jogositvany	0[Y01
jogosítvány	0[Y01
jornada	0\>02
journal	0A002
judet	0\@01
judetul	0\@01
județ	0\@01
județul	0\@01
judul	0\A01
judul skripsi	0GX01
judul tesis	0GX01
judul tugas akhir	0GX01
juhiload	0\B01
juhiluba	0\B01
juhtimisoigus	0\B01
juhtimisõigus	0\B01
julkaisija	0\C01
julkaistu	0\D01
julkaistu lehdessa	0\C01
julkaistu lehdessae	0\C01
julkaistu lehdessä	0\C01
julkaisupaeivae	0\D01
julkaisupaiva	0\D01
julkaisupäivä	0\D01
julkaisuvuosi	0\D01
jumlah anggota tim	0\E01
jumlah karyawan	0\E01
jumlah sks	0\F01
jurnal	0Gj01
jurusan	0:C01
jusqu'a	07201
jusqu'à	07201
járművezetői engedély	0[Y01
járművezetői engedély(ek	0[Y01
jämförelsetal	0:201
järjestäjä	0[P02
järjestö	0[R01
język	0\001
język obcy	0\001
język ojczysty	0\101
język(i) ojczysty(e	0\101
języki	0\202
języki ojczyste	0\101
kabupaten	0\G01
kaennykkae	0\H01
kaeytetyt teknologiat	06@01
kaeyttaejaenimi	0\I01
kaeyttaejaetunnus	0\I01
kaitsevaeteenistus	02K01
kaitseväeteenistus	02K01
kalba	0\J01
kalbejimas	0YM01
kalbos	0\J01
kalbos lygis	0\K01
kalbėjimas	0YM01
kampus	0Z201
kan tiltraede	0\L01
kan tiltre	0\M01
kan tiltræde	0\L01
kandidatuppsats	0HH01
kannykka	0\H01
kansalaisuus	0\N01
kansallisuus	0\N01
kanton	0;f01
kantor	0\O01
kapcsolat	0\P01
kapsam	01201
kar	0\Q01
karakter	0\R02
karaktergennemsnit	0Ta01
karaktersnitt	0U>01
kariga	0\T01
karine tarnyba	0\U01
karinė tarnyba	0\U01
karsilikli konusma	0\V01
karşılıklı konuşma	0\V01
kasutatud tehnoloogiad	0\W01
kata kunci	02]01
kategori	0\X03
kategorie	0\[01
katonai szolgalat	0\\01
katonai szolgálat	0\\01
katonasag	0\\01
katonaság	0\\01
katuosoite	0\]01
kaupunki	06V01
kaytetyt teknologiat	06@01
kayttajanimi	0\I01
kayttajatunnus	0\I01
kazanilan niteligin adi	0Kn01
kazanimlar	08g01
kazanılan niteliğin adı	0Kn01
kazanımlar	08g01
keamanan	0\^01
kebangsaan	0\_01
keel	0\`01
keeled	0\`01
keeleoskuse tase	0\a01
kefasihan	0\b01
kelamin	0[b01
kelliem	0\c01
kelt	0\d01
kelulusan	0W401
kemampuan	0\e02
kendskab	0\g02
kenninafn	0Kj01
kennitala	0P601
kenntnisse	0\i03
kenntnisstand	0\l02
kent	0XR01
kep	0Q701
kepemilikan sim	0\n01
kepesites	0R601
kepzes	0\o02
kepzes szintje	0R601
kepzettseg	0R601
keresett pozicio	09o01
keresett pozíció	09o01
keresztnev	0]101
keresztnevek	0]101
keresztnév	0]101
kernpunten	09K01
kesehatan	09Y01
keskeiset aineet	02A01
keskeiset opinnot	02A01
keskeiset saavutukset	0]201
keskeiset tehtaevaet	0]301
keskeiset tehtavat	0]301
keskeiset tehtävät	0]301
keskiarvo	06801
keskmine hinne	0W601
keskustelu	0]401
kesto	02I01
kestus	01f01
keszsegek	0O;01
ket qua	0]501
ket qua dat duoc	0]501
ket thuc	0EY01
keterampilan	02]01
keterangan	0F@01
ketersediaan	0]601
kewarganegaraan	0\_01
key accomplishments	00g01
key achievements	00g01
key courses	0B401
key highlights	0Oo01
key modules	0B401
key points	0Oo01
key responsibilities	0Aj01
key results	00g01
key skills	0;e01
key tasks	0Aj01
keywords	0;e01
kezdes	09M01
kezdesi idopont	0Q601
kezdet	09M01
kezdete	09M01
kezdo datum	09M01
kezdés	09M01
kezdési időpont	0Q601
kezdő dátum	09M01
khac	0]701
khach hang	0Hk01
khoa	0>[01
khoa hoc	0<@01
khoa luan	0EJ01
khoang thoi gian	0U001
khoảng thời gian	0U001
khu vuc	0FU01
khu vực	0FU01
khác	0]701
khách hàng	0Hk01
khóa học	0<@01
khóa luận	0EJ01
kiado	0R701
kiadta	0]801
kiadó	0R701
kiallito	0]801
kiallitotta	0]801
kiallitva	0\d01
kibocsato	0]801
kibocsátó	0]801
kielet	0]901
kieli	0]901
kielikokemus	0]:01
kielitaidon taso	0];01
kielitaito	0];01
kielitodistukset	0]<01
kielitutkinnot	0]<01
kiemelesek	0Q_01
kiemelések	0Q_01
kierunek	0In01
kierunek studiow	0In01
kierunek studiów	0In01
kilepes	09=01
kilo	0;I01
kilépés	09=01
kimlik no	0]=01
kind	0=D01
kind of experience	0]>01
kinder	0P\01
kinh nghiem	0]?01
kinh nghiệm	0]?01
kirjallinen	0]@01
kirjastus	02H01
kirjeldus	0]A01
kirjoittaja	0]B01
kirjoittajat	0]B01
kirjoittaminen	0]@01
kirjutamine	0]C01
kisbiet	0]D01
kisisel web sitesi	08X01
kita	0]E01
kitba	0]F01
kiti duomenys	0]E01
kiti el pasto adresai	0]G01
kiti el. pašto adresai	0]G01
kiti telefono numeriai	0]H01
kitos svetaines	0]I01
kitos svetainės	0]I01
kiállította	0]801
kiállítva	0\d01
kiállító	0]801
kişisel web sitesi	08X01
kjoenn	0]J01
kjonn	0]J01
kjønn	0]J01
klant	0]K01
klausisanas	0]L01
klausymas	0]M01
klausīšanās	0]L01
klicova slova	0I<01
klicove body	0W?01
kliem ewlieni	0To01
klien	0]N01
klient	0]O04
klientas	0]S01
klients	0]T01
klijent	0]U03
kljucne besede	0]X01
kljucne reci	0]Y01
kljucne rijeci	0]Z01
kljucne tacke	0][01
kljucne tocke	0]\02
ključne besede	0]X01
ključne reči	0]Y01
ključne riječi	0]Z01
ključne tačke	0][01
ključne točke	0]\02
klucove body	0W<01
klucove slova	0]^01
kluczowe punkty	0]_01
klíčová slova	0I<01
klíčové body	0W?01
koautoren	07W01
koautori	0]`01
kod pocztowy	0]a01
kodakondsus	0]b01
kode pos	0]c01
kodici postali	0]d01
kodiċi postali	0]d01
koduleht	0]e01
kodune aadress	00;01
koen	0]f02
koerekort	0]h01
koerkort	08Q01
koerkortsbehoerighet	08Q01
kohokohdat	0]i01
koht	06W01
kohustused	0]j01
kokemus	0]k01
kokemusvuodet	0]k01
kokkuvote	0]l01
kokkuvõte	0]l01
koko nimi	0OG01
kolegiji	0UE01
kom	0]m01
komanda	0]n02
komandas lielums	0CB01
komandos dydis	0CD01
kommun	0Vm01
kommune	0^002
kommunikacio	0^201
kommunikasjon	0^301
kommunikation	0^403
kommunikáció	0^201
komorka	0]m01
kompanija	0^702
kompetencer	05001
kompetenser	04n01
kompetenza	0^901
kompetenzstufe	07>01
komunikace	0^:01
komunikacia	0^;01
komunikacija	0^<03
komunikacja	0^?01
komunikasi	0^@01
komunikazzjoni	0^A01
komunikácia	0^;01
komórka	0]m01
kon	0]f02
konec	0^B02
konference	0^D01
konferencja	0Bi01
konferenz	0Nc01
konfession	0U?01
koniec	0^E02
konsentrasi	0:C01
konta	0^G01
kontak	0^H01
kontakt	0^I02
kontakt telefon	0;Y02
kontaktinis telefonas	0^K01
kontaktna adresa	01R01
kontaktni adresa	01S01
kontaktni telefon	0^L01
kontaktná adresa	01R01
kontaktní adresa	01S01
kontakttalrunis	0^M01
kontakttālrunis	0^M01
kontekst	0^N01
konten	0^O01
konto	0^P05
konum	0<J01
konusma	0^U01
konuşma	0^U01
konverzace	0^V01
konverzacia	0^W01
konverzácia	0^W01
konwersacja	0ZQ01
konzulens	0Q401
kool	0V^01
koolitaja	0V^01
koolitusasutus	0V^01
kopsavilkums	0^X01
kor	0LQ01
korekort	0]h01
koriscene tehnologije	0]Y01
korisnicko ime	0^Y02
korisničko ime	0^Y02
koristene tehnologije	0]Z01
korištene tehnologije	0]Z01
korišćene tehnologije	0]Y01
korkeakoulu	0^[01
korkein koulutus	0^\01
korkort	08Q01
korkortsbehorighet	08Q01
korsijiet	0^]01
kota	0^^02
kota domisili	0\G01
kotikunta	06V01
kotiosoite	0\]01
kotipaikka	06T02
kotisivu	0^`01
kotisivut	0^`01
koulu	0^[01
koulutuksen jaerjestaejae	0^[01
koulutuksen jaerjestaejaen nimi ja tyyppi	0^[01
koulutuksen jarjestaja	0^[01
koulutuksen jarjestajan nimi ja tyyppi	0^[01
koulutuksen järjestäjä	0^[01
koulutuksen järjestäjän nimi ja tyyppi	0^[01
koulutus	06701
koulutusala	02?01
koulutusalat (isced f	0^a01
koulutusalat (isced-f	0^a01
koulutuslaitos	0^[01
koulutusohjelma	02?01
koulutustaso	0^\01
kozossegi media	0^b01
kp	0^c01
kraad	0^d01
kraj	0^e07
kraj dela	0^l01
kraj rojstva	0^m01
krajina	0^n01
kredi	02Q01
krediler	02Q01
kredit	0^o01
kreditai	0_001
kreditek	0^o01
krediti	0_101
kreditne tocke	0_201
kreditne točke	0_201
kreditpunkte	0_301
kreditpunkti	0^c01
kredity	0_402
kredītpunkti	0^c01
krestni jmena	0_601
krestni jmeno	0_601
krstne mena	0_701
krstne meno	0_701
krstné meno	0_701
krstné mená	0_701
kryptis	0PW01
ktp	0_801
kualifikasi	0XP01
kuendigungsfrist	0L;01
kuendigungsgrund	07@01
kulcsszavak	0O;01
kullanici adi	0W201
kullanilan araclar	03^01
kullanilan programlar	03^01
kullanilan teknolojiler	03^01
kullanıcı adı	0W201
kullanılan araçlar	03^01
kullanılan programlar	03^01
kullanılan teknolojiler	03^01
kullegg	0[501
kulleġġ	0[501
kumpanija	0Xm01
kund	09k01
kunde	0_903
kunden	09201
kundigungsfrist	0L;01
kundigungsgrund	07@01
kuni	0_<01
kunjom	0_=01
kunjom / isem	0Zj01
kunjom isem	0Zj01
kunnatta	0P901
kunnattustig	0_>01
kunnskaper	0Q801
kunnátta	0P901
kunnáttustig	0_>01
kunskaper	0_?01
kunskapsniva	0_@02
kunskapsnivaa	0_@02
kunskapsnivå	0_@02
kunta	06V01
kurs	0MJ01
kursai	0C<01
kursarrangoer	0WO01
kursarrangor	0WO01
kursarrangør	0WO01
kurse	0Vc01
kurser	0_B02
kursevi	0_D01
kursi	0TE01
kurslar	02g01
kurssit	02A01
kursus	0_E01
kursused	02@01
kursusudbyder	0_F01
kursy	0UF01
kurulus	0_G02
kuruluş	0_G02
kurum	0_I05
kurzbeschreibung	0_N02
kurzbeschreibung der firma	0;S01
kurzprofil	04401
kurzusok	0Q`01
kurzy	0_P02
kustantaja	0\C01
kutsumanimi	0OH01
kuulamine	0_R01
kuullun ymmaertaeminen	0_S01
kuullun ymmartaminen	0_S01
kuullun ymmärtäminen	0_S01
kuunteleminen	0_S01
kuuntelu	0_S01
kuupaev	0_T02
kuupaevad	01f01
kuupäev	0_T02
kuupäevad	01f01
kuva	0_V01
kuvaus	0_W01
kvalifikace	0Hn01
kvalifikacia	0I101
kvalifikacija	0_X04
kvalifikacinis laipsnis	0XN01
kvalifikasjon	0_\01
kvalifikasjonens betegnelse	0_\01
kvalifikationens benaemning	0OO01
kvalifikationens benamning	0OO01
kvalifikationens benämning	0OO01
kvalifikationens betegnelse	0_]01
kvalifikácia	0I101
kvalifikācija	0GE01
kwalificatie	0Uj01
kwalificatie of diploma	0Uj01
kwalifika	0_^01
ky nang	0A701
ky thuat	0A701
kyn	0__01
kännykkä	0\H01
käytetyt teknologiat	06@01
käyttäjänimi	0\I01
käyttäjätunnus	0\I01
kép	0Q701
képesítés	0R601
képzettség	0R601
képzés	0\o02
képzés szintje	0R601
készségek	0O;01
kön	0_`01
körkort	08Q01
körkortsbehörighet	08Q01
közösségi média	0^b01
køn	0_a01
kørekort	0]h01
kündigungsfrist	0L;01
kündigungsgrund	07@01
kľúčové body	0W<01
kľúčové slová	0]^01
křestní jména	0_601
křestní jméno	0_601
kết quả	0]501
kết quả đạt được	0]501
kết thúc	0EY01
kỹ năng	0A701
kỹ thuật	0A701
l ahhar modifika	0_b01
l-aħħar modifika	0_b01
laajuus	0_c01
laatst bijgewerkt	0_d01
laatst gewijzigd	0_d01
label	0B]01
labhairt	0_e01
labores	01501
laehdoen syy	0_f01
laehiosoite	0\]01
laen	0_g01
laenk	0Vn01
laereanstalt	0_F01
laerested	0WO01
laerosaete	0WN01
laesa	0_h01
laese	0_i01
laeseforstaaelse	0_i01
laeseforstaelse	0_i01
laesfoerstaaelse	0_h01
laesning	0_j02
lag	0_l01
lahdon syy	0_f01
lahiosoite	0\]01
lahir	0_m01
laika periods	0ED01
laikas	0DM01
laikotarpis	0DM01
laikposms	0ED01
laiks	0ED01
lain lain	0YP01
lain-lain	0YP01
lainnya	0YP01
laipsnis	0XN01
laithreain ghreasain eile	0_n01
laitteet	06@01
laji	0_o01
lakcim	02l01
lakcím	02l01
lakhely	0`002
lakohely	0`203
lakóhely	0`203
lama bekerja	0Ia01
lama pengalaman	0`501
laman	0`601
lan	0_g01
land	0`707
landkreis	0;f01
landshluti	0T901
landskap	0_g01
langages	0@S01
language	0`>01
language certificate	0>D01
language certificates	0>D01
language code	0?k01
language experience	0`?01
language experiences	0`?01
language level	0Q[01
language proficiency	0Q[01
language skills	0Q[01
languages	0`@02
languages and tools	0;e01
langue	0`B01
langue maternelle	0`C01
langue(s) maternelle(s	0`C01
langues	0`B01
langues maternelles	0`C01
lank	0Vn01
lapsed	0`D01
larosate	0WN01
lasa	0_h01
lasforstaelse	0_h01
lasisana	0`E01
lasning	0_h01
lasprocessen	0TQ01
last change	0`F01
last modification	0`F01
last modified	0`F01
last name	0P]01
last update	0`F01
last updated	0`F01
lasīšana	0`E01
lat	0`G01
lata	0`H02
lata doswiadczenia	0I;01
lata doświadczenia	0I;01
latar belakang	0F@01
latest version	0<S01
lathair	02F01
laufzeit	09c01
lauk	0`J01
launakrofur	0`K01
launakröfur	0`K01
laurea	0`L01
lausn vandamala	0`M01
lausn vandamála	0`M01
lausunto	0`N01
lavoro o posizione ricoperti	0Y]01
leamh	0`O01
leathanach baile	0`P01
leaving reason	0`Q01
lebt in	05^01
lectura	0`R02
lectura comprensiva	0@a01
lecture	0@\01
leder	0`T02
leeftijd	0[K01
leer	0@a01
leesvaardigheid	0`V01
legmagasabb vegzettseg	0Zl01
legmagasabb végzettség	0Zl01
lehrinhalte	0Vc01
lehrveranstaltungen	0Vc01
lehti	0\C01
leibheal	0`W01
leibheal cec	0`X01
leibheal teanga	0`Y01
leibhéal	0`W01
leibhéal cec	0`X01
leibhéal teanga	0`Y01
leidejas	0`Z01
leidinggevende	09>01
leidykla	0`Z01
leidėjas	0`Z01
leiras	0Bl01
leistungen	09i01
leistungsfacher	0Vc01
leistungsfaecher	0Vc01
leistungsfächer	0Vc01
leistungskurse	0Vc01
leistungspunkte	0_301
leitheoireacht	0`O01
leitura	0@[01
lembaga	0`[03
lembaga penerbit	0Gk01
lengua	0`^01
lengua materna	0XD01
lengua(s) materna(s	0XD01
lenguajes	05G01
lenguas maternas	0XD01
lenke	0Vj01
ler	0@[01
lese	0`_01
leseforstaaelse	0`_01
leseforstaelse	0`_01
leseforståelse	0`_01
lesen	0``01
leseverstehen	0``01
lesing	0`_01
lestur	0`a01
let	0`b01
leta	0=601
leta izkusenj	0ER01
leta izkušenj	0ER01
leto	0`c03
leto rojstva	0E:01
leto zakljucka	0E001
leto zaključka	0E001
letszam	09X01
lettura	0<[01
letzte aenderung	0`f01
letzte anderung	0`f01
letzte änderung	0`f01
level	0`g06
level in eqf	0NC01
level of education	0Kb01
levelezesi cim	02l01
levelezési cím	02l01
lezen	0`V01
leírás	0Bl01
libreta militar	0`m01
licence	0I?01
licencia de conducir	0<j01
licenzja tas sewqan	0`n01
liceo	06]01
liceul	0T501
lichtbild	0:401
licno ime	0`o01
liczba pracownikow	0a001
liczba pracowników	0a001
lidz	00_01
lidzautori	0a101
lien	0a202
lien he	0FZ01
lien ket	0a401
liens	0?m01
lieu	08j01
lieu d'origine	0a501
lieu de naissance	0a601
lieu de residence	0a702
lieu de résidence	0a702
lieu de travail	08j01
lieu et date de naissance	04901
lieu souhaite	0a901
lieu souhaité	0a901
limba	0a:01
limba materna	0a;01
limba maternă	0a;01
limba straina	0a:01
limba străină	0a:01
limba(i) materna(e	0a;01
limba(i) maternă(e	0a;01
limba(ile) materna(e	0a;01
limba(ile) maternă(e	0a;01
limbi	0a:01
limbi materne	0a;01
limbă	0a:01
limbă maternă	0a;01
limenis	0a<03
line manager	01e01
line of business	0;N01
lingua	0a?02
lingua madre	0aA01
lingua materna	0aB02
lingua straniera	0aD01
lingua(s) materna(s	0XE01
linguagens	03F01
linguaggi	0@X01
linguas	0aE01
linguas maternas	0XE01
lingue	0aD01
lingwa	0aF01
lingwa materna	0X\01
lingwi	0aF01
linh vuc	0aG02
linh vuc dao tao (isced f	0aI01
linh vuc hoat dong	0aJ01
linja	02?01
linje	0P?02
link	0aK0?
linkki	0^`01
links	0aZ04
linn	0a^01
liofacht	0`Y01
lire	0@\01
lisaetiedot	0a_01
lisainfo	0a`01
lisan	09Z01
lisatiedot	0a_01
lise	0Km01
listening	0aa01
listening comprehension	0aa01
lisätiedot	0a_01
live	0HG01
livell	0ab01
livell tal lingwa	0^901
livell tal qek	0ac01
livell tal-lingwa	0^901
livell tal-qek	0ac01
livelli qcer	0ad01
livello	0ae03
livello di conoscenza	0ah02
livello di istruzione	0aj01
livello eqf	0ak01
livello europeo	0ad01
livello nella classificazione nazionale o internazionale	0ak01
livello qcer	0ad01
livello qeq	0ak01
lives in	08k02
living in	0?H01
liên hệ	0FZ01
liên kết	0a401
liċenzja tas-sewqan	0`n01
lično ime	0`o01
llegir	0@^01
llengua	0XH01
llengua materna	0al01
llenguatges	0L401
llengues	0XH01
llengues maternes	0al01
llengües	0XH01
llengües maternes	0al01
lloc	0am02
lloc de naixement	0ao01
lloc de residencia	0b002
lloc de residència	0b002
lloc de treball	0=101
lloc de treball desitjat	0=001
lloc desitjat	0=001
lloc web	0M]01
loai	0b201
loai du an	0b201
loai hinh cong viec	0W501
loai tot nghiep	0FX01
loc	0b301
loc de desfasurare	0b301
loc de desfășurare	0b301
local	0b402
local de nascimento	0b601
local de trabalho	0b701
local e data de nascimento	04M01
local pretendido	0G^01
localidad	0?K02
localidade	0>]02
localisation	08j01
localita	0?B02
localitat	0?P01
localitate	0b802
localitatea	0b:01
localite	0a702
locality	0?H01
localitzacio	0b;01
localització	0b;01
località	0?B02
localité	0a702
localizacao	0b701
localizacion	0b<01
localización	0b<01
localização	0b701
locatie	0b=02
location	0b?03
location dot	0B\01
location on	0B\01
locations	0B\01
locație	0b301
locul de munca	0b301
locul de munca vizat	0SH01
locul de muncă	0b301
locul de muncă vizat	0SH01
locul nasterii	0bB01
locul nașterii	0bB01
locul si data nasterii	04m01
locul și data nașterii	04m01
loeneanspraak	0bC01
loennskrav	0bD01
loenoenske	0bE01
logheimili	0Vk01
logiciels	0@S01
login	0bF01
logros	0OP01
logros alcanzados	0OP01
logros destacados	0OP01
logros obtenidos	0OP01
logros principales	0OP01
lohnvorstellung	0TT01
loi gioi thieu	0bG01
lok	0bH02
lokacija	0bJ03
lokalita	0bM03
lokalità	09N01
lokalizacja	0bP01
lokaritgerd	0bQ01
lokaritgerð	0bQ01
lokasi	0bR01
lokasi kerja	0bR01
lokasjon	05Y01
lokasyon	0<J01
lokation	05b01
lokaverkefni	0bQ01
loma	0bS03
lomas	0bV01
loneansprak	0bC01
lonnskrav	0bD01
lononske	0bE01
looking for	0B]01
lopetamine	0_<01
lopetamise aasta	0_<01
lopp	0_<01
loppkuupaev	0_<01
loppu	0bW01
loppupaeivae	0bW01
loppupaiva	0bW01
loppupäivä	0bW01
lopputyo	0GD01
lopputyoe	0GD01
lopputyö	0GD01
loputoo	08b01
loputoo teema	08b01
loại	0b201
loại dự án	0b201
loại hình công việc	0W501
loại tốt nghiệp	0FX01
luan an	0EJ01
luan van	0EJ01
lucrare de diploma	0GY01
lucrare de diplomă	0GY01
lucrare de disertatie	0GY01
lucrare de disertație	0GY01
lucrare de licenta	0GY01
lucrare de licență	0GY01
luetun ymmaertaeminen	0bX01
luetun ymmartaminen	0bX01
luetun ymmärtäminen	0bX01
lugar	0bY02
lugar de estudios	00d01
lugar de nacimiento	0b[01
lugar de origen	0b\01
lugar de residencia	0?K02
lugar de trabajo	0b<01
lugar deseado	0G\01
lugar y fecha de nacimiento	04L01
lugemine	0b]01
luisteren	0b^01
luistervaardigheid	0b^01
lukeminen	0bX01
lulus	0W401
lumpen	0b_01
luogo	0b`02
luogo di lavoro	0bb01
luogo di nascita	0bc01
luogo di residenza	0?D01
luogo e data di nascita	04C01
luong mong muon	0bd01
luovuttaja	0be01
luận văn	0EJ01
luận án	0EJ01
ly do nghi	0bf01
ly do nghi viec	0bf01
lycee	0>601
lycée	0>601
lygis	0bg03
lygmuo	0bj01
lykilord	0X501
lykilorð	0X501
lysing	0bk01
lyssna	0WV01
lytis	0bl01
lytning	0bm01
lytte	0bn02
lytteforstaaelse	0bn02
lytteforstaelse	0bn02
lytteforståelse	0bn02
lytting	0c001
láithreáin ghréasáin eile	0_n01
láthair	02F01
lähdön syy	0_f01
lähiosoite	0\]01
län	0_g01
länk	0Vn01
lärosäte	0WN01
läsa	0_h01
läsförståelse	0_h01
läsning	0_h01
læreanstalt	0_F01
lærested	0WO01
læse	0_i01
læseforståelse	0_i01
læsning	0_i01
léamh	0`O01
léitheoireacht	0`O01
létszám	09X01
língua	0aE01
língua materna	0XE01
língua(s) materna(s	0XE01
línguas	0aE01
línguas maternas	0XE01
líofacht	0`Y01
lõpetamine	0_<01
lõpetamise aasta	0_<01
lõpp	0_<01
lõppkuupäev	0_<01
lõputöö	08b01
lõputöö teema	08b01
lögheimili	0Vk01
löneanspråk	0bC01
lønnskrav	0bD01
lønønske	0bE01
lý do nghỉ	0bf01
lý do nghỉ việc	0bf01
lýsing	0bk01
lĩnh vực	0aG02
lĩnh vực hoạt động	0aJ01
lĩnh vực đào tạo (isced-f	0aI01
līdz	00_01
līdzautori	0a101
līmenis	0a<03
lương mong muốn	0bd01
lời giới thiệu	0bG01
m	0=m01
ma buu chinh	0c101
ma buu dien	0c101
maa	0c201
maakond	0c301
maakunta	03?01
maas beklentisi	09J01
maaş beklentisi	09J01
macchinari	0@X01
machines	0c403
macibu iestade	07401
madrelingua	0aA01
madrelingua(e	0aA01
magazine	0c701
magistarski rad	0GG02
magisterarbeit	00\01
magistra darbs	08a01
magistritoo	08b01
magistritöö	08b01
magistro darbas	08\01
magistrska naloga	0GF01
magistrsko delo	0GF01
mahrug	0c801
mahrug minn	0MI01
mail	0c90E
mail adresi	0K501
mail outline	0Jc01
mailadresse	0Jd01
mailing address	01@01
main achievements	00g01
main activities and responsibilities	0Aj01
main content	0;301
main courses	0B401
main duties	0Aj01
main paragraph	0;301
main responsibilities	0Aj01
main subjects	0B401
main tasks	0Aj01
maison d'edition	0A601
maison d'édition	0A601
maitrise	0EK02
majalah	0Gj01
majas lapa	0;101
majaslapa	0;101
majeure	0HO01
major	06201
major achievements	00g01
majoring in	06201
majors	06201
mal	0cN01
mana loma	0bV01
manager	0cO02
mandant	09201
mang	0cQ01
mang xa hoi	0WI01
mano vaidmuo	0cR01
mansione	0Y]01
mansioni	06k01
mansioni e responsabilita	06k01
mansioni e responsabilità	06k01
mansioni e ruolo	0Y]01
mansioni principali	06k01
mansioni svolte	06k01
map marker	0B\01
map pin	0B\01
maquinaria	05G01
marimea echipei	0cS01
marital status	0?Q01
mark	08701
marka	0cT01
marks	08701
marksonad	0\W01
markused	0]l01
masa kerja	0Ia01
maschinen	0L501
maskiner	04n01
master rad	0cU01
master thesis	08S01
master's thesis	08S01
masterarbeit	00\01
masteroppgave	08T01
masterscriptie	02401
masterthesis	00\01
masteruppsats	0HH01
mata kuliah	0_E01
mata kuliah utama	0_E01
mata pelajaran	0_E01
materia	0cV02
materias	0cX02
materie	0AX01
materie principali	0AX01
materiel	0@S01
materies	06I01
materii	0Bf01
materii principale	0Bf01
materinji jezik	0cZ01
materinscina	0c[01
materinske jazyky	0c\01
materinski jezici	0cZ01
materinski jezik	0cZ01
materinsky jazyk	0c\01
materinské jazyky	0c\01
materinský jazyk	0c\01
materinščina	0c[01
materni jezik	0c[01
materni jeziki	0c[01
maternji jezici	0c]01
maternji jezik	0c]01
materske jazyky	0c^01
matersky jazyk	0c^01
matersky(e) jazyk(y	0c^01
materstina	0c^01
mateřské jazyky	0c^01
mateřský jazyk	0c^01
mateřský(é) jazyk(y	0c^01
mateřština	0c^01
mathairtheanga	0c_01
matiere	0HO01
matieres	0B<01
matieres principales	0B<01
matière	0HO01
matières	0B<01
matières principales	0B<01
matkapuhelin	0c`02
matkapuhelinnumero	0\H01
matèries	06I01
matérias	0<A01
matériel	0@S01
maximo nivel de estudios	0cb01
maîtrise	0EK02
maģistra darbs	08a01
maħruġ	0c801
maħruġ minn	0MI01
mcer	0cc01
mec	0cd01
mecr	0ce02
medaleinkunn	0L701
medborgarskap	0cg01
medelbetyg	0:201
medeni durum	0ch01
medeni durumu	0ch01
medeni hal	0ch01
medeni hali	0ch01
medeni hâl	0ch01
medewerkers	00A01
medfoerfattare	0Qm01
medforfattare	0Qm01
medforfattere	0RH02
medförfattare	0Qm01
media	0ci04
media de absolvire	0<E01
media dei voti	0cm01
media final	0?Y01
media finala	0<E01
media finală	0<E01
media generala	0<E01
media generală	0<E01
media sosial	0cn01
media type	0Q?01
medie	0<E01
medie generala	0<E01
medie generală	0<E01
medio	0A@01
medium	0Nc01
medmaeli	0co01
meeskond	0d001
meeskonna suurus	02m01
meetodid	0\W01
megbizo	0d101
megbízó	0d101
megjegyzes	0d201
megjegyzés	0d201
megjelenes	0d301
megjelenes datuma	0d301
megjelent	0d301
megjelent itt	0R701
megjelenés	0d301
megjelenés dátuma	0d301
megnevezes	0d402
megnevezés	0d402
megpalyazott allas	09o01
megpalyazott munkakor	09o01
megpalyazott pozicio	09o01
megpályázott munkakör	09o01
megpályázott pozíció	09o01
megpályázott állás	09o01
megrendelo	0d101
megrendelő	0d101
megszerzes ideje	0\d01
megszerzés ideje	0\d01
megszolitas	0d601
megszólítás	0d601
megye	0d701
meil	0K801
meilensteine	09i01
meili	0d801
meine aufgaben	05]01
meine funktion	09a01
meine position	09a01
meine rolle	0d903
mejl	0d<02
mel	01d01
membaca	0d>01
memoire	0d?01
memoire de fin d'etudes	0d?01
memoire de master	0d?01
mencion	06001
mención	06001
mendengar	0d@01
mendengarkan	0d@01
menetelmaet	06@01
menetelmat	06@01
menetelmät	06@01
menntastofnun	0Vb01
meno	0=j01
meno a priezvisko	0=j01
mention	0dA01
mention de specialite	0HO01
mention de spécialité	0HO01
mentor	0dB03
mentorica	0dE02
mentorka	0dG01
menulis	0dH01
menyimak	0d@01
meritvaerde	0:201
meritvarde	0:201
meritvärde	0:201
merknad	0dI01
meslegi	09001
meslek	09001
meslek veya pozisyon	0UV01
mesleği	09001
mesto	0dJ07
mesto rada	0dQ01
mesto rodenja	0dR01
mesto rođenja	0dR01
mesto stanovanja	0dS02
metai	0dU03
methoden	0dX02
methodes	0@S01
methods	0;e01
metier	0Z^02
metodai	0XM01
metode	0dZ05
metoder	0d_03
metodes	0db02
metodi	0@X01
metodos	0@T02
metody	0dd03
metódy	0]^01
meu papel	0SA01
mevcut pozisyon	09001
mezuniyet	0dg02
mezuniyet derecesi	0Kn01
mezuniyet notu	0Eo01
mezuniyet tarihi	08G01
mezuniyet turu	0Kn01
mezuniyet türü	0Kn01
mezuniyet yili	08G01
mezuniyet yılı	08G01
meðaleinkunn	0L701
meðmæli	0co01
mi papel	0di01
mi rol	0di01
miasto	0dj02
mida de l'equip	0dl01
miejsce	0bP01
miejsce i data urodzenia	0Cf01
miejsce pracy	0bP01
miejsce urodzenia	0dm01
miejsce zamieszkania	0dn02
miejsce zatrudnienia	0e001
miejscowosc	0dn02
miejscowość	0dn02
miestas	0e102
miesto	0e301
miesto narodenia	0e401
miesto vykonu	0e501
miesto vykonu prace	0e301
miesto výkonu	0e501
miesto výkonu práce	0e301
mijn rol	0e601
militaerdienst	0;g01
militaertjaenst	0b_01
militaertjeneste	0e702
militaire dienst	0F]01
militardienst	0;g01
militartjanst	0b_01
military service	0AD01
military status	0AD01
militesente	0e901
militärdienst	0;g01
militärtjänst	0b_01
militærtjeneste	0e702
miljo	0d_03
miljoe	0d_03
miljö	04n01
miljø	0e:02
milliyet	0e<01
mime type	0Q?01
min ihaddem	0Xm01
min iħaddem	0Xm01
min roll	0e=02
min rolle	0e?04
minn	0:E01
minosites	06a01
minu roll	0eC01
minust	0]l01
minusta	0X701
minősítés	06a01
mis a jour le	0F201
mis à jour le	0F201
miscellaneous	01?01
misljenje	0eD02
mission	01:01
missions	01:01
missions et responsabilites	01:01
missions et responsabilités	01:01
missions principales	01:01
missions realisees	01:01
missions réalisées	01:01
misto	0eF01
misto a datum narozeni	0Dj01
misto bydliste	0eG01
misto narozeni	0eH01
misto vykonu	0eI01
misto vykonu prace	0eF01
mitarbeiter	05901
mitarbeiterzahl	05901
mitautoren	07W01
mitjana	0OT01
mišljenje	0eD02
mjesto	0eJ02
mjesto rada	0eL01
mjesto rodenja	0eM01
mjesto rođenja	0eM01
mjesto stanovanja	0eJ02
mkkr szint	0LD01
mkkr-szint	0LD01
mluveni	0eN01
mluvení	0eN01
mnenje	0eO01
mo ta	0I]01
mo ta cong viec	0A<01
mo ta du an	0I]01
mob	0eP0:
mob tel	0eZ01
mob. tel	0eZ01
mobi	0e[01
mobiel	00001
mobiel nummer	00001
mobiele nummer	00001
mobiele telefoon	00001
mobiil	0e\01
mobiiltelefon	0e\01
mobil	0e]0:
mobil nr	0V\01
mobil-nr	0V\01
mobilais	0eg01
mobilais talrunis	0eg01
mobilais telefons	0eg01
mobilais tālrunis	0eg01
mobile	0eh04
mobile no	0=m01
mobile number	0=m01
mobile phone	0=m01
mobilfunk	0V\01
mobilidade	0G^01
mobilita	0G_01
mobilitaet	0:301
mobilitas	0el01
mobilitat	0em02
mobilitat geografica	0eo01
mobilitat geogràfica	0eo01
mobilite	0a901
mobilite et permis	0f001
mobilite geographique	0a901
mobility	0F?01
mobilità	0G_01
mobilitás	0el01
mobilität	0:301
mobilité	0a901
mobilité et permis	0f001
mobilité géographique	0a901
mobilna stevilka	0e[01
mobilna številka	0e[01
mobilni	0f101
mobilni cislo	0f201
mobilni telefon	0f304
mobilnosc	0f701
mobilność	0f701
mobilnr	0f802
mobilnummer	0f:04
mobilny telefon	0f>01
mobilní telefon	0f201
mobilní číslo	0f201
mobilný telefón	0f>01
mobilszam	0f?01
mobilszám	0f?01
mobiltelefon	0f@05
mobilusis	0eZ01
mobilusis telefonas	0eZ01
mobitel	0fE02
modalidad	0Ah01
modalidad de trabajo	0Ah01
modalidade	0fG01
modalitat	0fH01
modersmaal	0fI02
modersmaal(ene	0fK01
modersmal	0fI02
modersmal(ene	0fK01
modersmål	0fI02
modersmål(ene	0fK01
modszerek	0O;01
moduil	0B`01
module	0fL02
moduler	0fN03
modules	0fQ03
moduli	0fT03
moduliai	0C<01
modulos	0cX02
moduls	06I01
moduly	0fW02
modurmal	0fY01
moduļi	0TE01
moduły	0UF01
modúil	0B`01
moedertaal	0fZ01
moedertaal moedertalen	0fZ01
moedertaal talen	0fZ01
moedertaal/moedertalen	0fZ01
moedertaal/talen	0fZ01
moedertalen	0fZ01
moeglicher eintrittstermin	0L;01
moghti minn	0f[01
moglicher eintrittstermin	0L;01
mogħti minn	0f[01
moja rola	0f\01
moja uloga	0f]02
moja vloga	0f_01
moje role	0f`02
mokejimas	0\K01
mokejimo lygis	0\K01
mokykla	07601
mokymo istaiga	07601
mokymo istaigos pavadinimas ir tipas	07601
mokymo įstaiga	07601
mokymo įstaigos pavadinimas ir tipas	07601
mokėjimas	0\K01
mokėjimo lygis	0\K01
moladh	0fb01
mon hoc	0<@01
mon role	0fc01
mon rôle	0fc01
monografia	0Gb01
monologs	0fd01
moodulid	02@01
morada	0H\01
morada(s	0H\01
morsmaal	0R201
morsmal	0R201
morsmål	0R201
mother tongue	0QV01
mother tongue(s	0QV01
mother tongues	0QV01
motif de depart	0fe01
motif de départ	0fe01
motiu de sortida	0ff01
motivo da saida	0fg01
motivo da saída	0fg01
motivo de la baja	0=G01
motivo de retiro	0=G01
motivo de saida	0fg01
motivo de salida	0=G01
motivo de saída	0fg01
motivo del cambiamento	0fh01
motivo della cessazione	0fh01
motivul plecarii	0fi01
motivul plecării	0fi01
mots cles	0@S01
mots clés	0@S01
mots-clés	0@S01
movel	0AN01
movil	0fj01
movilidad	0G\01
movilidad geografica	0G\01
movilidad geográfica	0G\01
mowbajl	0>001
mowienie	0fk01
moyenne	0dA01
moyenne generale	0dA01
moyenne générale	0dA01
mozen zacetek dela	0fl01
mozny nastup	0fm02
možen začetek dela	0fl01
možný nástup	0fm02
mreza	0fo02
mrezna stranica	0ZY01
mreža	0fo02
mrežna stranica	0ZY01
muc do	0g102
muc do thanh thao	0g301
muc luong mong muon	0bd01
muendlicher ausdruck	0g401
mulai	0CE01
mundlicher ausdruck	0g401
mundtlig interaktion	0g501
mundtlig produktion	0g601
municipality	0?H01
municipi	0?P01
municipio	0g702
município	0>_01
munkaado	00701
munkaadó	00701
munkaba allas	0Q601
munkahely	00701
munkaido	0R301
munkaidő	0R301
munkakor	09W01
munkakori feladatok	0Q201
munkakör	09W01
munkaköri feladatok	0Q201
munkaltato	00701
munkaltato neve	00701
munkarend	0R301
munkavegzes helye	0Vl01
munkavegzes kivant helye	0el01
munkavégzés helye	0Vl01
munkavégzés kívánt helye	0el01
munkába állás	0Q601
munkáltató	00701
munkáltató neve	00701
muntlig framstaellning	0g901
muntlig framstallning	0g901
muntlig framställning	0g901
muntlig interaksjon	0g:01
muntlig interaktion	0EV01
muntlig produksjon	0g;01
muntlig produktion	0g901
musaitlik	08n01
musteri	0Zf01
muttersprache	0Ne01
muttersprache(n	0Ne01
muttersprachen	0Ne01
mutvardu sazina	0FV01
mutvārdu saziņa	0FV01
muu	0a`01
muud andmed	0a`01
muud e posti aadressid	0g<01
muud e-posti aadressid	0g<01
muud telefoninumbrid	0g=01
muud veebilehed	0g>01
muut puhelinnumerot	0g?01
muut saehkoepostiosoitteet	0g@01
muut sahkopostiosoitteet	0g@01
muut sähköpostiosoitteet	0g@01
muut tiedot	0a_01
muut verkkosivut	0gA01
muuta	0a_01
my contribution	0Aj01
my name	0<R01
my role	0gB02
myoennetty	0gD01
myoentaejae	0gE02
myoentaemispaeivae	0gD01
myoentaenyt	0gG01
myonnetty	0gD01
myontaja	0gE02
myontamispaiva	0gD01
myontanyt	0gG01
myönnetty	0gD01
myöntäjä	0gE02
myöntämispäivä	0gD01
myöntänyt	0gG01
mál	0cN01
máthairtheanga	0c_01
máximo nivel de estudios	0cb01
mã bưu chính	0c101
mã bưu điện	0c101
märksõnad	0\W01
märkused	0]l01
mètodes	0L401
média	0?Y01
média final	0?Y01
mél	01d01
mémoire	0d?01
mémoire de fin d'études	0d?01
mémoire de master	0d?01
méthodes	0@S01
métier	0Z^02
métodos	0@T02
místo	0eF01
místo a datum narození	0Dj01
místo bydliště	0eG01
místo narození	0eH01
místo výkonu	0eI01
místo výkonu práce	0eF01
mòbil	0gH01
mòduls	06I01
módszerek	0O;01
módulos	0cX02
móvel	0AN01
móvil	0fj01
mówienie	0fk01
móðurmál	0fY01
mô tả	0I]01
mô tả công việc	0A<01
mô tả dự án	0I]01
môn học	0<@01
möglicher eintrittstermin	0L;01
mündlicher ausdruck	0g401
müsaitlik	08n01
müşteri	0Zf01
mācību iestāde	07401
mājas lapa	0;101
mājaslapa	0;101
mărimea echipei	0cS01
město	0gI02
mạng	0cQ01
mạng xã hội	0WI01
mức lương mong muốn	0bd01
mức độ	0g102
mức độ thành thạo	0g301
naam	0gK02
naam en adres van de werkgever	09801
naam en soort onderwijs of opleidingsinstelling	0WZ01
naam en soort onderwijs- of opleidingsinstelling	0WZ01
naam en type van de onderwijs of opleidingsinstelling	0WZ01
naam en type van de onderwijs- of opleidingsinstelling	0WZ01
naam van de kwalificatie	0Uj01
naam van het diploma	0Uj01
naam werkgever	09801
naavaerende stilling	0gM01
nachname	0P[01
nachname(n) / vorname(n	0XO01
nachname(n) vorname(n	0XO01
nachnamen	0P[01
nacida	04L01
nacida el	04L01
nacida en	0gN02
nacido	04L01
nacido el	04L01
nacido en	0gN02
nacimiento	04L01
nacionalidad	0?N01
nacionalidade	0>\01
nacionalidades	0gP02
nacionalitat	0?O01
nacionalnost	0gR02
nadredeni	0gT02
nadrejeni	0gV01
nadređeni	0gT02
nadriadeny	0gW01
nadriadený	0gW01
nadrizeny	0gX01
nadřízený	0gX01
naering	0;U01
naeringsgren	0;T01
naermeste leder	0gY01
naetverk	0gZ01
nafn	0S=01
nafn og heimilisfang vinnuveitanda	0T;01
nagovor	0g[01
nagrada	0g\03
nagroda	0g_01
naisiuntacht	0g`01
naissance	04901
naixement	05401
najvyssie dosiahnute vzdelanie	0ga01
najvyssie vzdelanie	0ga01
najvyššie dosiahnuté vzdelanie	0ga01
najvyššie vzdelanie	0ga01
najwazniejsze obowiazki	0Bj01
najwazniejsze osiagniecia	0Ke01
najwazniejsze przedmioty	0UF01
najwazniejsze punkty	0]_01
najważniejsze obowiązki	0Bj01
najważniejsze osiągnięcia	0Ke01
najważniejsze przedmioty	0UF01
najważniejsze punkty	0]_01
nakladatel	0^D01
nakladatelstvi	0^D01
nakladatelstvo	0gb01
nakladatelství	0^D01
nakladateľstvo	0gb01
nakladnik	0gc01
nalog	0gd01
naloge	0ES01
naloge in odgovornosti	0ES01
nam	0ge03
nam sinh	0gh01
nam tot nghiep	0EY01
nama	0gi01
nama belakang	0gj01
nama depan	0gk01
nama institusi	0Z201
nama keluarga	0gj01
nama lengkap	0gi01
nama panggilan	0gk01
nama pengguna	02T01
nama penghargaan	0\A01
nama perusahaan	0\O01
nama proyek	0gi01
nama sekolah	0Z201
name	0gl05
name and address of employer	0@O01
name and surname	0<R01
name and type of organisation providing education and training	00f01
name des arbeitgebers	05_01
name of employer	0@O01
name of institution	00f01
name und adresse des arbeitgebers	05_01
name und art der bildungs oder ausbildungseinrichtung	02N01
name und art der bildungs- oder ausbildungseinrichtung	02N01
name vorname	0XO01
name, vorname	0XO01
namn	0h103
namn pa skola	0WN01
namn paa skola	0WN01
namn på skola	0WN01
namsbraut	0;W01
namsgrein	0;W01
namsgreinar	01k01
namskeid	01k01
namssvid (isced f	0h401
napln prace	0>i02
napomena	0h502
naposledy zmenene	0h701
naposledy zmeneno	0h801
naposledy zmenené	0h701
naposledy změněno	0h801
nar	0h902
naringsgren	0;T01
narocnik	0h;01
narodena	0Di01
narodeny	0Di01
narodená	0Di01
narodený	0Di01
narodnost	0h<03
narodowosc	0h?01
narodowość	0h?01
narozen	0Dj01
narozen a	0Dj01
narozen/a	0Dj01
narozena	0Dj01
naročnik	0h;01
narucilac	0h@01
narucitelj	0hA01
naručilac	0h@01
naručitelj	0hA01
narzedzia	0hB01
narzędzia	0hB01
nasc	0hC02
nascida a	04M01
nascida em	04M01
nascido a	04M01
nascido em	04M01
nascimento	04M01
nascita	04C01
nascuda	05401
nascuda el	05401
nascut	0hE02
nascut el	05401
nascut in	04m01
nascut la	04m01
nascuta	04m01
nascuta la	04m01
nasjonalitet	0hG01
naslov	0hH01
naslov bivalisca	0hH01
naslov bivališča	0hH01
naslov nagrade	0hI01
naslov naloge	0GF01
naslov prebivalisca	0hH01
naslov prebivališča	0hH01
naslov rada	0HK01
nastroje	0hJ02
nastup	0fm02
nastup do prace	0EA01
nata a	0bc01
nata il	04C01
natel	0=n01
national id	0X=01
national service	0AD01
nationalitaet	0hL01
nationalitaeten	0hL01
nationalitat	0hL01
nationalitate	0>Q01
nationalitate( tati	0>Q01
nationalitatea	0>Q01
nationalitaten	0hL01
nationalite	0?A01
nationaliteit	0hM01
nationaliteiten	0hM01
nationalites	0?A01
nationalitet	0hN02
nationalities	0?@01
nationality	0?@01
nationalität	0hL01
nationalitäten	0hL01
nationalité	0?A01
nationalités	0?A01
native	0QV01
native language	0QV01
native languages	0QV01
native place	0Wd01
nato a	0bc01
nato a il	04C01
nato il	04C01
nato/a il	04C01
natural de	0hP02
naturalidade	0hR02
nature	0=F01
nature of business	00Y01
natverk	0gZ01
naudotos technologijos	0XM01
navaerende stilling	0gM01
navn	0hT04
nazev	0hX02
nazev a adresa zamestnavatele	0\601
nazev a typ organizace ktera poskytla vzdelani	0hZ01
nazev firmy	0\601
nazev oceneni	0h[01
nazev prace	08`01
nazev skoly	0hZ01
nazev spolecnosti	0\601
nazev zamestnavatele	0\601
nazionalita	0?G01
nazionalità	0?G01
nazione	0h\01
naziv	0h]07
naziv delovnega mesta	0EU01
naziv dodijeljene kvalifikacije	02P01
naziv firme	0hd01
naziv i adresa poslodavca	0he02
naziv i vrsta obrazovne ustanove	0Xe01
naziv in naslov delodajalca	0EQ01
naziv in status izobrazevalne ustanove	0PV01
naziv in status izobraževalne ustanove	0PV01
naziv izobrazbe	0hg01
naziv kvalifikacije	0hg01
naziv nagrade	0hh02
naziv podjetja	0EQ01
naziv radnog mjesta	0hj01
naziv skole	0PT02
naziv sole	0PV01
naziv tvrtke	0Xb01
naziv škole	0PT02
naziv šole	0PV01
nazov	0hk02
nazov a adresa zamestnavatela	0hm01
nazov a typ organizacie poskytujucej vzdelavanie a pripravu	0hn01
nazov firmy	0hm01
nazov ocenenia	0ho01
nazov prace	08_01
nazov skoly	0hn01
nazov spolocnosti	0hm01
nazov ziskanej kvalifikacie	0I101
nazwa	0Xi01
nazwa firmy	0e001
nazwa i adres pracodawcy	0e001
nazwa i rodzaj organizacji prowadzacej ksztalcenie lub szkolenie	0i001
nazwa i rodzaj organizacji prowadzącej kształcenie lub szkolenie	0i001
nazwa i typ instytucji edukacyjnej lub szkoleniowej	0i001
nazwa projektu	0Xi01
nazwa szkoly	0i001
nazwa szkoły	0i001
nazwa uzyskanych kwalifikacji	0Il01
nazwa uzytkownika	0bF01
nazwa użytkownika	0bF01
nazwiska	0i101
nazwisko	0i101
nazwisko / imię	0Xi01
nazwisko i imie	0Xi01
nazwisko i imię	0Xi01
nazwisko imie	0Xi01
nazwisko( a) imie (imiona	0Xi01
nazwisko(-a) / imię (imiona	0Xi01
nazzjonalita	0i201
nazzjonalità	0i201
naționalitate	0>Q01
naționalitate(-tăți	0>Q01
naționalitatea	0>Q01
ne	04901
ne a	0a601
ne en	04901
ne le	04901
ne(e) le	04901
nebenfach	07701
nee	04901
nee a	0a601
nee en	04901
nee le	04901
negara	0i301
nejvetsi uspechy	0Ho01
nejvyssi dosazene vzdelani	0i401
nejvyssi vzdelani	0i401
nejvyšší dosažené vzdělání	0i401
nejvyšší vzdělání	0i401
největší úspěchy	0Ho01
nem	0i501
neme	0i501
nemzetiseg	02k01
nemzetiség	02k01
nen tang	0cQ01
netfang	0i601
nettisivu	0^`01
nettside	0Vj01
nettsted	0Vj01
nettverk	0i701
netvaerk	0i801
netværk	0i801
netwerk	0i901
network	0i:01
netzwerk	0i;01
nev	0i<01
nganh	0aG02
nganh hoc	0>[01
nganh nghe	0aJ01
ngay	0i=02
ngay bat dau	09101
ngay cap	0i?01
ngay co the di lam	0i@01
ngay ket thuc	0EY01
ngay sinh	0gh01
ngay thang nam sinh	0gh01
ngay xuat ban	0iA01
nghe	0iB01
nghe nghiep	0A=01
nghiep vu	0A<01
nghiệp vụ	0A<01
nghề nghiệp	0A=01
ngoai ngu	0iC01
ngon ngu	0iC01
ngon ngu lap trinh	0A701
ngoại ngữ	0iC01
nguoi quan ly	0U501
nguyen quan	0iD01
nguyên quán	0iD01
ngành	0aG02
ngành học	0>[01
ngành nghề	0aJ01
ngày	0i=02
ngày bắt đầu	09101
ngày có thể đi làm	0i@01
ngày cấp	0i?01
ngày kết thúc	0EY01
ngày sinh	0gh01
ngày tháng năm sinh	0gh01
ngày xuất bản	0iA01
ngôn ngữ	0iC01
ngôn ngữ lập trình	0A701
người quản lý	0U501
nha tuyen dung	0?d01
nha xuat ban	0iE01
nhan xet	0bG01
nhiem vu	0A<01
nhiem vu chinh	0A<01
nhiệm vụ	0A<01
nhiệm vụ chính	0A<01
nhom	0;201
nhà tuyển dụng	0?d01
nhà xuất bản	0iE01
nhóm	0;201
nhận xét	0bG01
nickname	0iF03
nidurstodur	02201
nie	0H402
nif	0iI02
nik	0_801
nilai	0Y601
nilai akhir	0Y601
nilai rata rata	0Y601
nilai rata-rata	0Y601
nimetus	0iK02
nimi	0iM03
nimike	0iP02
nip	0iR01
niva	0iS06
nivaa	0iS06
niveau	0iY0;
niveau cec	0id01
niveau cecr	0=L01
niveau d'etude	0GC01
niveau d'etudes	0ie02
niveau d'étude	0GC01
niveau d'études	0ie02
niveau dans la classification nationale ou internationale	0id01
niveau de competence	0ig01
niveau de compétence	0ig01
niveau de langue	0ih01
niveau europeen	0=L01
niveau européen	0=L01
niveau i kvalifikationsrammen	0ii01
niveau in de nationale of internationale classificatie	0LC01
niveaustufe	0ij01
niveaux cecr	0=L01
niveis qecr	0ik01
nivel	0il09
nivel cec	0j501
nivel de cunoastere	0@V01
nivel de cunoaștere	0@V01
nivel de dominio	0j602
nivel de escolaridade	0Ni01
nivel de estudios	0cb01
nivel de idioma	0j802
nivel de studii	0j:01
nivel educativo	0cb01
nivel en la clasificacion nacional o internacional	0cd01
nivel en la clasificación nacional o internacional	0cd01
nivel eqf	0j;02
nivel european	0j=01
nivel europeo	0cc01
nivel mcer	0cc01
nivel mec	0cd01
nivel qecr	0ik01
nivel qeq	0j>01
nivel segundo a classificacao nacional ou internacional	0j>01
niveles mcer	0cc01
nivell	0j?03
nivell d'estudis	0jB01
nivell d'idioma	0Q\01
nivell de formacio	0jB01
nivell de formació	0jB01
nivell eqf	0jC01
nivell mec	0jC01
nivell mecr	0jD01
nivells mecr	0jD01
nivelul	0jE01
nivelul in clasificarea nationala sau internationala	0j501
nivelul în clasificarea națională sau internațională	0j501
niveluri cecrl	0j=01
nivo	0jF03
nivo eok	0jI01
nivo znanja	0jJ01
nivoi zeroj	0jK01
nivå	0iS06
niðurstöður	02201
nkr niva	0jL01
nkr-nivaa	0jL01
nkr-nivå	0jL01
no	0jM01
no hp	0jN02
no ktp	0_801
no telepon	0^H01
no telp	0^H01
no. hp	0jN02
no. ktp	0_801
no. telepon	0^H01
no. telp	0^H01
nodala	0Eh01
nodarbosanas	0jP01
nodarbošanās	0jP01
nodaļa	0Eh01
noegleord	05001
noekkelord	0;a01
nogleord	05001
noi	0jQ01
noi bat	0FY01
noi cap	0<W01
noi cong tac	0?d01
noi cu tru	0jR01
noi dao tao	0?e01
noi dung	0I]01
noi dung cong viec	0A<01
noi lam viec	0jS02
noi lam viec mong muon	0jU01
noi o	0jV03
noi o hien tai	0>V01
noi sinh	0jY01
noi song	0jZ02
nokkelord	0;a01
noks nivo	0jI01
nom	0j\02
nom complet	0j\02
nom d'usuari	0j^01
nom d'utilisateur	0X@01
nom de famille	0j_01
nom de l'employeur	0N601
nom de l'empresa	0@Q01
nom de l'entreprise	0N601
nom de pila	0j`01
nom del premi	0ja01
nom et adresse de l'employeur	0N601
nom et prenom	0jb01
nom et prénom	0jb01
nom et type de l'etablissement d'enseignement ou de formation	0>601
nom et type de l'établissement d'enseignement ou de formation	0>601
nom i adreca de l'empresa	0@Q01
nom i adreça de l'empresa	0@Q01
nom i cognoms	0@701
nom prenom	0jb01
nom(s	0j_01
nom(s) / prénom(s	0jb01
nom(s) et prenom(s	0jb01
nom(s) et prénom(s	0jb01
nom(s) prenom(s	0jb01
nom, prénom	0jb01
nombre	05A01
nombre completo	05A01
nombre d'empleats	0dl01
nombre d'employes	0Kf01
nombre d'employés	0Kf01
nombre de la empresa	0>701
nombre de pila	0jc01
nombre de usuario	02f01
nombre del empleador	0>701
nombre y apellido	05A01
nombre y apellidos	05A01
nombre y direccion de la empresa o empleador	0>701
nombre y direccion del empleador	0>701
nombre y dirección de la empresa o empleador	0>701
nombre y dirección del empleador	0>701
nombre y tipo de la organizacion que ha impartido la educacion o la formacion	00d01
nombre y tipo de la organización que ha impartido la educación o la formación	00d01
nombre y tipo del centro de estudios	00d01
nombre(s	0jc01
nombres	0jc01
nombres y apellidos	05A01
nome	0jd02
nome completo	0jd02
nome de usuario	0AG01
nome de usuário	0AG01
nome de utilizador	0AG01
nome del datore di lavoro	0DL01
nome di battesimo	0jf01
nome e cognome	0@601
nome e endereco do empregador	0@F01
nome e endereço do empregador	0@F01
nome e indirizzo del datore di lavoro	0DL01
nome e indirizzo dell'azienda	0DL01
nome e morada do empregador	0@F01
nome e tipo d'organizzazione erogatrice dell'istruzione e formazione	06]01
nome e tipo da organizacao de ensino ou formacao	0@;01
nome e tipo da organização de ensino ou formação	0@;01
nome e tipo di istituto di istruzione o formazione	06]01
nome e tipo di organizzazione erogatrice dell'istruzione e formazione	06]01
nome proprio	0jg02
nome próprio	0ji01
nome utente	0jj01
nome(i) cognome(i	0@601
nome(s) proprio(s	0ji01
nome(s) proprio(s) apelido(s	0jk01
nome(s) próprio(s	0ji01
nome(s) próprio(s) / apelido(s	0jk01
nomes proprios	0ji01
nomes próprios	0ji01
nomi	0jf01
nominativo	0@601
nomor hp	0V[01
nomor telepon	0^H01
noms	0j`01
noms de famille	0j_01
nosaukums	0jl02
nosleguma darbs	08a01
noslēguma darbs	08a01
not	0jn02
not ortalamasi	0Eo01
not ortalaması	0Eo01
nota	0k007
nota del expediente	0<C01
nota final	0k703
nota media	0<C01
nota mitjana	0OT01
notas	0Od01
note	0k:04
note finale	0dA01
note moyenne	0dA01
notendurchschnitt	00V01
notenschnitt	00V01
notes	00a01
notice period	08201
notă	0<E01
novads	0k>01
nozare	0CA01
nozimigakie pienakumi	06\01
nozīmīgākie pienākumi	06\01
npa	0?l01
nr tel	0k?01
nr telefon	0k@01
nr telefonu	0k?01
nr. telefon	0k@01
numar de angajati	0cS01
numar de telefon	0k@01
number of credits	0BD01
number of employees	0@P01
nume	0E_01
nume / prenume	0E_01
nume complet	0E_01
nume de familie	0kA01
nume de utilizator	0AF01
nume prenume	0E_01
nume si prenume	0E_01
nume și prenume	0E_01
numele angajatorului	03m01
numele de familie	0kA01
numele si adresa angajatorului	03m01
numele si prenumele	0E_01
numele si tipul institutiei de invatamant furnizorului de formare	0T501
numele și adresa angajatorului	03m01
numele și prenumele	0E_01
numele și tipul instituției de învățământ / furnizorului de formare	0T501
numer telefonu	0k?01
numero de celular	0fj01
numero de empleados	0kB01
numero de funcionarios	0Fh01
numero de telefon	0kC01
numero de telefone	0AQ01
numero de telefono	0kD01
numero de telephone	0QX01
numero di cellulare	0=o01
numero di dipendenti	0Fi01
numero di telefono	0AR01
numri tat telefon ohra	0kE01
numri tat-telefon oħra	0kE01
numru tat telefon	0kF01
numru tat-telefon	0kF01
numéro de téléphone	0QX01
număr de angajați	0cS01
număr de telefon	0k@01
nuo	0kG01
nuoc	0kH01
nuoroda	0ZX01
nutzen	09i01
nutzername	09T01
nuvaerende stilling	0kI01
nuvarande tjaenst	0kJ01
nuvarande tjanst	0kJ01
nuvarande tjänst	0kJ01
nuværende stilling	0kI01
nyckelord	04n01
nyckelpunkter	0WS01
nyelv	0X?01
nyelvek	0X?01
nyelvismeret	0kK01
nyelvtudas	0kK01
nyelvtudas szintje	0kK01
nyelvtudás	0kK01
nyelvtudás szintje	0kK01
nyelvvizsga	0kL01
nyelvvizsga bizonyitvany	0kL01
nyelvvizsga-bizonyítvány	0kL01
nyelvvizsgak	0kL01
nyelvvizsgák	0kL01
nykyinen tehtaevae	03P01
nykyinen tehtava	03P01
nykyinen tehtävä	03P01
n° de telephone	0QX01
n° de téléphone	0QX01
náisiúntacht	0g`01
námsbraut	0;W01
námsgrein	0;W01
námsgreinar	01k01
námskeið	01k01
námssvið (isced-f	0h401
náplň práce	0>i02
národnost	0kM01
národnosť	0kN01
nástroje	0hJ02
nástup	0fm02
nástup do práce	0EA01
název	0hX02
název a adresa zaměstnavatele	0\601
název a typ organizace, která poskytla vzdělání	0hZ01
název firmy	0\601
název ocenění	0h[01
název práce	08`01
název společnosti	0\601
název zaměstnavatele	0\601
název školy	0hZ01
názov	0hk02
názov a adresa zamestnávateľa	0hm01
názov a typ organizácie poskytujúcej vzdelávanie a prípravu	0hn01
názov firmy	0hm01
názov ocenenia	0ho01
názov práce	08_01
názov spoločnosti	0hm01
názov získanej kvalifikácie	0I101
názov školy	0hn01
näringsgren	0;T01
nätverk	0gZ01
nåværende stilling	0gM01
næring	0;U01
nærmeste leder	0gY01
né	04901
né en	04901
né le	04901
né à	0a601
né(e) le	04901
née	04901
née en	04901
née le	04901
née à	0a601
név	0i<01
níveis qecr	0ik01
nível	0kO03
nível de escolaridade	0Ni01
nível de idioma	0QZ01
nível eqf	0j>01
nível qecr	0ik01
nível qeq	0j>01
nível segundo a classificação nacional ou internacional	0j>01
nói	0jQ01
nøgleord	05001
nøkkelord	0;a01
número de celular	0fj01
número de empleados	0kB01
número de funcionários	0Fh01
número de telefone	0AQ01
número de telèfon	0kC01
número de teléfono	0kD01
năm	0ge03
năm sinh	0gh01
năm tốt nghiệp	0EY01
născut	04m01
născut la	04m01
născut în	04m01
născută	04m01
născută la	04m01
nơi công tác	0?d01
nơi cư trú	0jR01
nơi cấp	0<W01
nơi làm việc	0jS02
nơi làm việc mong muốn	0jU01
nơi sinh	0jY01
nơi sống	0jZ02
nơi đào tạo	0?e01
nơi ở	0jV03
nơi ở hiện tại	0>V01
nước	0kH01
nền tảng	0cQ01
nổi bật	0FY01
nội dung	0I]01
nội dung công việc	0A<01
o	0Cl01
o firme	0kR02
o firmi	0kT01
o firmie	0kU01
o firmě	0kV01
o kompaniji	0kT01
o meni	0kW03
o mne	0kZ02
o mnie	0k\01
o mně	0k]01
o podjetju	0k^01
o poslodavcu	0k_01
o projektu	0>b01
o spolecnosti	0kV01
o společnosti	0kV01
o spolocnosti	0k`01
o spoločnosti	0k`01
o tvrtki	0k_01
obblighi di leva	0e901
obcanstvi	0kM01
obcianstvo	0kN01
obcina	0ka01
obdelava informacij	0kb01
obdobi	0H@01
obdobi (od do	0H@01
obdobie	0EG01
obdobje	0=601
období	0H@01
období (od - do	0H@01
obec	0kc02
obecne stanowisko	0ke01
obiectiv	0Ac01
obiettivi raggiunti	0kf01
obiettivo	0AY01
objavljeno	0kg03
objavljeno u	0[>02
objavljeno v	0kj01
objectif	0A_01
objectifs	0A_01
objectiu	0Ab01
objective	0B]01
objet	0kk02
objetivo	0km04
objetivo profissional	0<f01
objetivos	00n01
oblast	0l102
oblast posobenia	0IN01
oblast studija	0l301
oblasť pôsobenia	0IN01
obligations militaires	0l401
obor	0l502
obor cinnosti	0l701
obor cinnosti ci odvetvi	0l701
obor podnikani	0l701
obor podnikání	0l701
obor činnosti	0l701
obor činnosti či odvětví	0l701
obory vzdelani (isced f	0l801
obory vzdělání (isced-f	0l801
obowiazki	0Bj01
obowiązki	0Bj01
obrada informacija	0l901
obrazovna ustanova	0PT02
obsah	0l:02
observaciones	0Od01
observacions	0Oc01
observacoes	0l<01
observatii	0FE01
observações	0l<01
observații	0FE01
obtained	08@01
obtenido	0MC01
obtention	07201
obtenu en	0D<01
obtenu le	0D<01
obtido em	0C_01
obtingut	0C]01
obtinut	04k01
obywatelstwo	0h?01
občanství	0kM01
občianstvo	0kN01
občina	0ka01
obținut	04k01
ocakavany plat	0l=01
occupation	0\902
occupation or position held	0F>01
occupazione	0l>02
occupazione desiderata	0l@01
ocekavany plat	0lA01
ocekivana placa	0lB01
ocekivana plata	0lC01
ocena	0lD03
ocena koncowa	0lG01
ocena końcowa	0lG01
ocena na dyplomie	0lG01
oceneni	0h[01
ocenenie	0ho01
ocenění	0h[01
ochota cestovat	0eI01
ocjena	0lH01
ocupacao	0lI02
ocupacio	0=101
ocupacio desitjada	0=001
ocupacion	0lK02
ocupació	0=101
ocupació desitjada	0=001
ocupación	0lK02
ocupador	0@Q01
ocupatia	0SG01
ocupatia dorita	0SH01
ocupatie	0SH01
ocupação	0lI02
ocupația	0SG01
ocupația dorită	0SH01
ocupație	0SH01
oczekiwane stanowisko	0ke01
oczekiwane wynagrodzenie	0lM01
oczekiwania finansowe	0lM01
od	0lN06
od - do	0lT05
od do	0lT05
odbor	0lY03
odbory vzdelavania (isced f	0l\01
odbory vzdelávania (isced-f	0l\01
oddelek	0LB01
oddeleni	0l]01
oddelenie	0l^01
oddzial	0Im01
oddział	0Im01
oddělení	0l]01
odeljenje	0l_01
odgovornosti	0l`03
odjel	0lc01
odkaz	0ld02
odnos	0lf03
odporucanie	0li01
odporúčanie	0li01
odpovednost	0W@01
odpovednosti	0W@01
odpovědnost	0W@01
odpovědnosti	0W@01
odpowiedzialna za	0Bj01
odpowiedzialnosc	0Bj01
odpowiedzialność	0Bj01
odpowiedzialny za	0Bj01
odul	08o01
odul adi	08o01
odulu veren	0lj01
odvetvi	0l701
odvetvie	0IN01
odvětví	0l701
oenskad befattning	0kJ01
oenskad loen	0bC01
oenskad ort	0Q^01
oenskad tjaenst	0kJ01
oensket loen	0bE01
oensket loenn	0bD01
oensket stilling	0lk02
oevrig	03j01
oevriga e-postadresser	0lm01
oevriga telefonnummer	0ln01
oevriga uppgifter	04501
oevriga webbplatser	0lo01
oevrige e-mailadresser	0m001
oevrige hjemmesider	0m101
oevrige oplysninger	03f01
oevrige telefonnumre	0m201
oevrigt	0m302
oferit de	01401
oggetto	0m502
ogrenim durumu	0Kl01
ogrenim duzeyi	0Kn01
ogrenim turu	0Kn01
ohjaaja	0Nl01
ohjelmat	06@01
ohjelmistot	06@01
oib	0m701
okkupazzjoni jew pozizzjoni	0\T01
okkupazzjoni jew pożizzjoni	0\T01
okres	0m803
okres wypowiedzenia	0I301
okres zatrudnienia	0Bh01
okrug	0m;01
oktatasi intezmeny	08H01
oktatast kepzest nyujto intezmeny neve es tipusa	08H01
oktatási intézmény	08H01
oktatást / képzést nyújtó intézmény neve és típusa	08H01
oktatást/képzést nyújtó intézmény neve és típusa	08H01
okul	0Km01
okul adi	0Km01
okul adı	0Km01
okuma	0m<01
okurettindi	0:Q01
ollscoil	0@801
olvasas	0m=01
olvasott szoveg ertese	0m=01
olvasott szöveg értése	0m=01
olvasás	0m=01
om arbeidsgiver	09501
om arbetsgivaren	0Ql01
om bedriften	09501
om firmaet	0m>01
om foeretaget	0Ql01
om foretaget	0Ql01
om företaget	0Ql01
om meg	0dI01
om mig	0m?02
om virksomheden	0m>01
omandatud kvalifikatsioon	0^d01
omdoeme	0mA01
omdome	0mA01
omdöme	0mA01
omfattning	04_01
omgeving	0TQ01
omrezje	0mB01
omrežje	0mB01
omschrijving	09e01
omvang team	00A01
on ad	0X[01
onad	0X[01
onderneming	09801
onderscheiding	0mC01
onderwerp	0mD02
onderwijsinstelling	0WZ01
one cikanlar	0mF01
onemli noktalar	0mF01
ong	0mG03
ongelmanratkaisu	0mJ01
online	0HG01
onlus	06N01
onnistumiset	0]201
onnur netfong	0mK01
onnur simanumer	0mL01
onskad befattning	0kJ01
onskad lon	0bC01
onskad ort	0Q^01
onskad tjanst	0kJ01
onsket lon	0bE01
onsket lonn	0bD01
onsket stilling	0lk02
opdrachtgever	09602
opdragsgiver	0<;01
opening	0mM01
opening paragraph	0mM01
opening salutation	0V?01
opgaver	05a01
opgaver og ansvar	05a01
opiekun	0mN01
opinia	0Bg01
opinnaeytetyoe	0GD01
opinnaeytetyoen aihe	0GD01
opinnaytetyo	0GD01
opinnaytetyon aihe	0GD01
opinnot	02A01
opinnäytetyö	0GD01
opinnäytetyön aihe	0GD01
opintojaksot	02A01
opintopisteet	0_c01
opintopistetta	0_c01
opintopistettae	0_c01
opintopistettä	0_c01
opis	0mO05
opis dela	0ES01
opis firmy	0kU01
opis kompanije	0kT01
opis podjetja	0k^01
opis posla	0Ij02
opis projekta	0>c03
opis projektu	0mT02
opis tvrtke	0k_01
opleider	0WZ01
opleiding	0mV02
opleidingsinstituut	0WZ01
opleidingsniveau	0mX02
opmerking	0mZ01
opmerkingen	0mZ01
opnaaede resultater	0m[01
opnaaet	0m\01
opnaede resultater	0m[01
opnaet	0m\01
opnåede resultater	0m[01
opnået	0m\01
opomba	0m]01
oppdragsgiver	0<:01
oppeained	02@01
oppeasutus	0V^01
oppekava	0N^01
oppevaldkonnad (isced f	0m^01
oppgave	08T01
oppgaver	05X01
oppgaver og ansvar	05X01
oppilaitos	0^[01
oppnaadd	0m_01
oppnaadde resultater	0m`01
oppnaaelser	0m`01
oppnadd	0m_01
oppnadde resultater	0m`01
oppnaelser	0m`01
oppnådd	0m_01
oppnådde resultater	0m`01
oppnåelser	0m`01
oppsigelsestid	0\M01
oppsummering	0dI01
oprogramowanie	0hB01
opsigelsesvarsel	0\L01
opstina	0ma01
option	0HO01
opublikowano	0Cg01
opublikowano w	0Bi01
opzegtermijn	09d01
opština	0ma01
oqsma tal edukazzjoni (isced f	0mb01
oqsma tal-edukazzjoni (isced-f	0mb01
oral expression	0mc01
orario	0Ai01
oras	0md02
orasul	0b:01
oraș	0md02
orașul	0b:01
organ wydajacy	0mf01
organ wydający	0mf01
organisaatio	0mg03
organisasi	0mj02
organisasjon	0ml02
organisatie	0mn03
organisation	0n10@
organisatsioon	0nA02
organisme	0nC05
organisme certificateur	07e01
organisme de delivrance	07e01
organisme de délivrance	07e01
organisme de formation	0>601
organisme emetteur	07e01
organisme émetteur	07e01
organismo	0nH02
organismo emisor	0MD01
organitzacio	0nJ03
organització	0nJ03
organizacao	0nM04
organizacao emissora	0N001
organizace	0nQ03
organizacia	0nT02
organizacija	0nV0;
organizacion	0na03
organización	0na03
organizacja	0nd02
organizasyon	0F101
organizatie	0nf02
organizatie emitenta	0LR01
organization	0nh05
organizator	0nm04
organização	0nM04
organização emissora	0N001
organizație	0nf02
organizație emitentă	0LR01
organizzazione	0o103
organizzazione emittente	0MB01
organizzazzjoni	0Tm01
organizácia	0nT02
organizācija	0o402
orientador	0>U01
orientadora	0>U01
origem	0o601
originario de	0b\01
origine	0o702
orodja	0]X01
orszag	0o901
ország	0o901
ort	0o:05
ortalama	0Eo01
ortam	03^01
oryggi	0o?01
osaaminen	0];01
osaamistaso	0o@01
osakond	0d001
osasto	0oA01
osebno ime	0oB01
osiagniecia	0Ke01
osiągnięcia	0Ke01
oskastarf	0oC01
oskus	0\a01
oskused	0\W01
oskustase	0oD01
osloveni	0oE01
oslovenie	0oF01
oslovení	0oE01
oslovljavanje	0oG02
osobno ime	0oI01
osoite	0\]01
osservazioni	0Y201
osszefoglalas	0d201
osszefoglalo	0d201
ostale e adrese	0oJ01
ostale e-adrese	0oJ01
ostale web stranice	0oK01
ostale web-stranice	0oK01
ostali podaci	0oL02
ostali telefoni	0oN01
ostalo	0II03
ostatne	0C:01
ostatni	0C501
ostatnia zmiana	0oO01
ostatné	0C:01
ostatní	0C501
osztaly	0BU01
osztalyzat	06a01
osztály	0BU01
osztályzat	06a01
other	01?01
other email addresses	0M?01
other emails	0M?01
other phone numbers	0T601
other phones	0T601
other websites	0T701
others	01?01
otorgado por	0nH02
otra informacion	0oP01
otra información	0oP01
otros	0oP01
otros correos	0oQ01
otros correos electronicos	0oQ01
otros correos electrónicos	0oQ01
otros datos	0oP01
otros enlaces	0oR01
otros sitios web	0oR01
otros telefonos	0oS01
otros teléfonos	0oS01
otsikko	0oT01
ottenuto il	0AE01
outcome	00g01
outcomes	00g01
outils	0@S01
outils et technologies	0@S01
outils utilises	0@S01
outils utilisés	0@S01
outorgado por	06e01
outras informacoes	0oU01
outras informações	0oU01
outros	0oU01
outros dados	0oU01
outros e mails	0oV01
outros e-mails	0oV01
outros links	0oW01
outros sites	0oW01
outros telefones	0oX01
outros telefones de contato	0oX01
ouvir	0@Z01
over de organisatie	09901
over het bedrijf	09901
over mij	0mZ01
overall	08701
overall grade	08701
overig	0oY01
overige	0oY01
overige e mailadressen	03c01
overige e-mailadressen	03c01
overige gegevens	0oY01
overige informatie	0oY01
overige telefoonnummers	03d01
overige websites	03e01
overview	00W02
ovrig	03j01
ovriga e postadresser	0lm01
ovriga telefonnummer	0ln01
ovriga uppgifter	04501
ovriga webbplatser	0lo01
ovrige e mailadresser	0m001
ovrige hjemmesider	0m101
ovrige oplysninger	03f01
ovrige telefonnumre	0m201
ovrigt	0m302
ozet	01301
očakávaný plat	0l=01
očekivana plata	0lC01
očekivana plaća	0lB01
očekávaný plat	0lA01
p	0oZ02
paaaine	02?01
paaasialliset tehtavat ja vastuualueet	0]301
paaboerjad	0;401
paakohdat	0]i01
paatehtavat	0]301
paattyen	0bW01
paattyi	0bW01
paattymisen syy	0_f01
pabaiga	08]01
pabaigos data	08]01
paborjad	0;401
padalinys	0Ed01
padronanza	0ah02
paeaeaine	02?01
paeaeasialliset tehtaevaet ja vastuualueet	0]301
paeaekohdat	0]i01
paeaetehtaevaet	0]301
paeaettyen	0bW01
paeaettyi	0bW01
paeaettymisen syy	0_f01
paeivaemaeaerae	02=02
paeivaemaeaeraet	02I01
paese	0h\01
paese di residenza	0h\01
page personnelle	0?m01
page web	0?m01
pageidaujamas atlyginimas	06b01
pageidaujamos pareigos	0o\01
pagina personal	0o]02
pagina personale	0?o01
pagina pessoal	0@001
pagina web	0o_05
pagină web	0od01
pagrindines pareigos	06f01
pagrindines uzduotys	06f01
pagrindines veiklos ir atsakomybe	06f01
pagrindiniai dalykai	0C<01
pagrindiniai punktai	0oe01
pagrindinės pareigos	06f01
pagrindinės užduotys	06f01
pagrindinės veiklos ir atsakomybė	06f01
paikka	0of01
paikkakunta	06T02
pais	0og03
pais de residencia	0oj02
paivamaara	02=02
paivamaarat	02I01
pajjiz	0ol01
pajjiż	0ol01
pakape	0om01
pakāpe	0om01
palabras clave	05G01
palavras chave	03F01
palavras-chave	03F01
palgasoov	0on01
palkinnon myoentaejae	0be01
palkinnon myontaja	0be01
palkinnon myöntäjä	0be01
palkinnon nimi	0oT01
palkinto	0oT01
palkkapyynto	0oo01
palkkapyyntoe	0oo01
palkkapyyntö	0oo01
palkkatoive	0oo01
palkkatoivomus	0oo01
palvelu	03@01
pana la	00`01
panoga	0EN01
panstwo	10001
papeis	0SA01
papel	10105
papel no projeto	0SA01
paper	10602
papildoma informacija	0]E01
papildu informacija	0?=01
papildu informācija	0?=01
papéis	0SA01
par mani	0^X01
para	10802
paraules clau	0L401
parcours	0HO01
pareigos	10:03
pareigos ir atsakomybe	06f01
pareigos ir atsakomybė	06f01
parla	0O`01
parlar	0O`01
parlato	0<Z01
parler	0Oa01
parole chiave	0@X01
parteizugehoerigkeit	10=01
parteizugehorigkeit	10=01
parteizugehörigkeit	10=01
participare la conversatie	0Ao01
participare la conversație	0Ao01
party	10>01
paru dans	0A601
parution	04:01
parution dans	0A601
pas foto	10?01
pasaporte	0<>01
pasfoto	10@01
pasiekimai	10A01
paskelbimo data	10B01
paskelbta	10B01
paskelbta leidinyje	0`Z01
paskutini karta keista	10C01
paskutinį kartą keista	10C01
pasniedza	10D01
paspoort	0;b01
passaporte	0:?01
passaporto	0<=01
passfoto	0:401
passport	0X=01
passport no	0X=01
passport number	0X=01
pasta indekss	10E01
pastabos	05B01
pasto kodas	10F01
pasutitajs	0]T01
pasūtītājs	0]T01
patente	10G01
patente di guida	10G01
patente i	10G01
patente o patenti	10G01
patente(i	10G01
patente/i	10G01
patenti	10G01
pavadinimas	10H02
pavarde	10J01
pavardė	10J01
pays	10K01
pays de residence	10K01
pays de résidence	10K01
pazymys	08d01
país	0og03
país de residencia	10L01
país de residência	10M01
państwo	10001
pašto kodas	10F01
pažymys	08d01
peaeriala	0N^01
pealkiri	07501
peamised tooulesanded	0]j01
peamised tööülesanded	0]j01
pec	0Y=01
pedejas izmainas	10N01
pekerjaan	10O02
pelanggan	0]N01
pemberi	0FW01
pemberi kerja	0\O01
pemberi penghargaan	0FW01
pembimbing	06[01
pembuatan konten	10Q01
pemecahan masalah	10R01
peminatan	0:C01
pencapaian	0Va01
pencapaian utama	0Va01
pendidikan terakhir	10S01
penempatan	0bR01
penerbit	10T02
penerbit sertifikat	0Gk01
pengalaman	0`501
penghargaan	0\A01
pengolahan informasi	10V01
pensum	04a01
pentru	09S01
penulis	10W01
penyelenggara	10X02
per	0@@01
per a	10Z01
peralatan	02]01
peran	10[03
peran dalam proyek	10^01
peran saya	10^01
perangkat	02]01
perangkat lunak	02]01
percakapan	0ZR01
percentage	08701
perekonnanimi	10_01
perekonnaseis	0`D01
perenimi	10_01
perfil	10`03
perfiles	0BX01
perfils	10c01
perfis	0AP01
perguruan tinggi	0Z201
perhe	10d01
perhesuhteet	10d01
perioada	0Ie01
perioadă	0Ie01
period	10e04
periode	10i06
periode de travail	04;01
periodico	0A202
periodo	10o03
periods	0ED01
periood	01f01
periódico	0A202
perjodu	0DC01
permanent address	01@01
permesso di lavoro	11201
permesso di soggiorno	11201
permis	11302
permis auto	11501
permis b	0f001
permis de conducere	11501
permis de conduir	0<m01
permis de conduire	0f001
permis de conduire b	0f001
permis de sejour	07d01
permis de séjour	07d01
permis de travail	07d01
permis(e) de conducere	11501
permiso de conduccion	0<j01
permiso de conducción	0<j01
permiso de conducir	0<j01
permiso de residencia	11601
permiso de trabajo	11601
permiso(s) de conduccion	0<j01
permiso(s) de conducción	0<j01
permís de conduir	0<m01
personal a cargo	0kB01
personal site	0HG01
personal website	0HG01
personalausweis	11701
personalverantwortung	05901
personas a cargo	0kB01
personenstand	0P\01
persones a carrec	0dl01
persones a càrrec	0dl01
personnummer	0Qc01
perusahaan	11802
període	0I`01
período	11:02
pesel	0iR01
peso	11<03
pfc	11?01
pfe	0d?01
ph	0<M01
ph d afhandling	01o01
ph.d.-afhandling	01o01
phan mem	0A701
phd thesis	08S01
phone	11@02
phone alt	0<M01
phone call	0<M01
phone no	0<M01
phone number	0<M01
phones	0T601
phong	0;201
phong ban	0;201
photo	11B02
photograph	08401
photographie	11D01
phòng	0;201
phòng ban	0;201
phần mềm	0A701
piattaforma	11E01
picture	08401
pieejamiba	0C@01
pieejamība	0C@01
pienakumi	06\01
pienākumi	06\01
pieskira	10D01
pieskirejs	10D01
piezimes	0^X01
piezīmes	0^X01
piešķīra	10D01
piešķīrējs	10D01
piirkond	0c301
pilietybe	11F01
pilietybė	11F01
pilns vards	11G01
pilns vārds	11G01
pilseta	11H01
pilsoniba	11I01
pilsonība	11I01
pilsēta	11H01
pisanie	11J02
pisanje	11L03
pisemny projev	11O01
pisno sporocanje	11P01
pisno sporočanje	11P01
pisomny prejav	11Q01
plaats	11R03
place	11U02
place of birth	0:U01
place of origin	0Wd01
place of residence	0?H01
plantilla	0kB01
plat	11W02
plataforma	11Y03
plateforme	11\01
platform	11]06
platforma	11c07
platforms	0;e01
platformă	11j01
platove ocakavania	0l=01
platové očakávania	0l=01
plats	05d01
plattform	11k03
plec	11n01
plz	11o01
poaeng	0WP01
poang	0WP01
poblacio	0b002
poblacion	0?M01
població	0b002
población	0?M01
pocet podriadenych	12001
pocet podrizenych	12101
pocet zamestnancov	12001
pocet zamestnancu	12101
pocetak	0E402
pocuvanie	12201
poczatek	0Ch01
poczta	01K01
poczta elektroniczna	01K01
początek	0Ch01
podelil	12301
podelila	12301
podeljevalec	12301
podjetje	12402
podnik	12602
podrocja izobrazevanja (isced f	12801
podrocje	12902
podrocje studija	12;01
področja izobraževanja (isced-f	12801
področje	12902
področje študija	12;01
podrucja obrazovanja (isced f	12<01
podrucje	12=02
podrucje studija	12?01
područja obrazovanja (isced-f	12<01
područje	12=02
područje studija	12?01
podsumowanie	0k\01
poduzece	0Xb01
poduzeće	0Xb01
pogovor	0Ua01
pohipunktid	0Nm01
pohitegevused ja vastutusvaldkonnad	0]j01
pohlavi	12@01
pohlavie	12A01
pohlaví	12@01
poids	0O@01
poin utama	12B01
points	0Oo01
points cles	00:01
points clés	00:01
points forts	00:01
pokalbis	09Q01
poklic	12C01
pokrajina	12D01
pol	12E01
pole	0GJ01
political affiliation	10>01
political status	10>01
polno ime	0Xf01
polozaj	0EU01
položaj	0EU01
ponsel	0V[01
pontos chave	0FF01
pontos principais	0FF01
pontos-chave	0FF01
popis	0l:02
popis firmy	0kR02
popis prace	0>i02
popis projektu	0l:02
popis práce	0>i02
poradatel	12F02
porozumiewanie sie	0ZQ01
porozumiewanie się	0ZQ01
portable	0=n01
portafolio	0@101
portafolis	0M]01
porte	0Fh01
portefoelje	0Vj01
portefolje	0Vj01
portefølje	0Vj01
portfolio	12H0?
portfolyo	08X01
portfólio	12W02
portfólió	0Wf01
portofolio	0`601
portofoliu	0od01
portrait	11B02
pos el	02Z01
pos-el	02Z01
posicao	0<h01
posicao no curso	12Y01
posicio	0=101
posicion	0<g01
posició	0=101
posición	0<g01
posisi	12Z02
posisi jabatan	0[O01
posisi yang diinginkan	0[N01
posisi yang dilamar	0[N01
posisi/jabatan	0[O01
posisjon	0\;01
positie	09^01
position	12\09
position held	0F>01
positsioon	03M01
posizione	0Y]01
posizione desiderata	0l@01
posizione in graduatoria	12e01
posizione militare	0e901
posizione ricercata	0l@01
posizione ricoperta	0Y]01
posição	0<h01
posição no curso	12Y01
poslech	12f01
poslodavac	0he02
poslovi	0U@01
poslovi i odgovornosti	0Ij02
poslusanje	12g01
poslušanje	12g01
posobisko	0e301
post	12h04
post code	12l01
post inmhianaithe	0TA01
post tat twelid	12m01
post tat-twelid	12m01
post vizat	0SH01
posta electronica	01U01
posta elettronica	0Y=01
posta elettronika	0Y901
posta kodu	12n01
postadres	01\01
postadress	01^01
postadresse	12o03
postal address	01@01
postal code	12l01
postanschrift	04\01
postanski broj	13202
postcode	13402
poste	13602
poste actuel	0MM01
poste occupe	0ML01
poste occupé	0ML01
poste recherche	0MM01
poste recherché	0MM01
poste souhaite	0MM01
poste souhaité	0MM01
poste vise	0MM01
poste visé	0MM01
postes	0ML01
postfang	0i601
postignuca	13802
postignuća	13802
postiindeks	13:01
postinumero	13;01
postiosoite	0\]01
postitoimipaikka	06V01
postleitzahl	11o01
postna stevilka	13<01
postnr	13=03
postnumer	13@01
postnummer	13=03
posto	0<h01
postort	0Vm01
postovni smerovaci cislo	13A01
poststed	13B01
postul ocupat	0SG01
postul vizat	0SH01
poszukiwane stanowisko	0ke01
potrdila	0[o01
poudarki	13C01
pour	0@?01
pouzite nastroje	0I<01
pouzite technologie	0hJ02
pouzivatelske meno	13D01
použité nástroje	0I<01
použité technologie	0I<01
použité technológie	0]^01
používateľské meno	13D01
povezava	13E01
poveznica	0ZY01
povinnosti	0>i02
povolani	0WB01
povolani nebo vykonavana funkce	13F01
povolanie	13G01
povolání	0WB01
povolání nebo vykonávaná funkce	13F01
povprecje	13H01
povprecna ocena	13H01
povprečje	13H01
povprečna ocena	13H01
povzetek	0m]01
powod odejscia	13I01
powód odejścia	13I01
poza	13J01
pozadovana mzda	11W02
pozadovana pozice	0WB01
pozadovana pozicia	13G01
pozice	13K02
pozicia	13M02
pozicija	13O04
pozicio	09W01
poziom	13S03
poziom bieglosci	0Nn01
poziom biegłości	0Nn01
poziom erk	13V01
poziom wyksztalcenia	13W01
poziom wykształcenia	13W01
poziom zaawansowania	13X01
poziom znajomosci	0:G01
poziom znajomości	0:G01
poziomy cefr	0Nn01
pozisyon	0UV01
pozisyonu	0UV01
pozitia	0SG01
pozitia dorita	0SH01
pozitie	0SG01
pozizzjoni	0\T01
poziția	0SG01
poziția dorită	0SH01
poziție	0SG01
poznamka	0kZ02
poznavanje	13Y02
poznámka	0kZ02
pozycja	13[01
pozícia	13M02
pozíció	09W01
poză	13J01
pozīcija	0XI01
poäng	0WP01
počet podriadených	12001
počet podřízených	12101
počet zamestnancov	12001
počet zaměstnanců	12101
početak	0E402
počúvanie	12201
pořadatel	12F02
poštanski broj	13202
poštna številka	13<01
poštovní směrovací číslo	13A01
pożizzjoni	0\T01
požadovaná mzda	11W02
požadovaná pozice	0WB01
požadovaná pozícia	13G01
poștă electronică	01U01
praca doktorska	13\01
praca dyplomowa	13\01
praca inzynierska	13\01
praca inżynierska	13\01
praca licencjacka	13\01
praca magisterska	13\01
pracodawca	0e001
pracovna napln	0W=01
pracovna pozicia	13]01
pracovne zaradenie	13]01
pracovni napln	0W@01
pracovni pomer	0IR01
pracovni pozice	13F01
pracovni status	13^01
pracovni zarazeni	13F01
pracovná náplň	0W=01
pracovná pozícia	13]01
pracovné zaradenie	13]01
pracovní náplň	0W@01
pracovní poměr	0IR01
pracovní pozice	13F01
pracovní status	13^01
pracovní zařazení	13F01
pradikat	00V01
pradzia	0kG01
pradzios data	0kG01
pradžia	0kG01
pradžios data	0kG01
praedikat	00V01
praesenzdienst	0;g01
praestationer	0m[01
praktikumsbetrieb	05_01
prasenzdienst	0;g01
prasme	13_01
prasmes	06i01
prawo jazdy	13`01
prawo jazdy kat	13`01
prax	0H301
praxe	0EP01
pre	13a01
preavis	0D=01
preaviz	0Ga01
preavviso	0GZ01
prebivalisce	13b02
prebivaliste	13d04
prebivalište	13d04
prebivališče	13b02
predikat	0Y601
predmeti	0UA03
predmety	0_P02
predstava o platu	0lA01
preduzece	0hd01
preduzeće	0hd01
preferovana lokalita	13h02
preferovaná lokalita	13h02
preferowana lokalizacja	0f701
preferred city	0F?01
preferred location	0F?01
preferred locations	0F?01
prefix	0Wg01
preis	07A01
premi	0ja01
premio	13j03
premiu	0E`01
premju	13m01
prendre part a une conversation	0ZP01
prendre part à une conversation	0ZP01
prenom	13n01
prenom et nom	0jb01
prenom nom	0jb01
prenom(s	13n01
prenom(s) nom	0jb01
prenoms	13n01
prenume	13o01
prenume si nume	0E_01
prenume și nume	0E_01
prenumele	13o01
preporuka	0eD02
presentation	14002
presentation de l'entreprise	00901
presented by	08C01
prestasi	0Va01
prestasjoner	0m`01
prestaties	09F01
prestationer	0S801
pretensao	14201
pretensao salarial	14201
pretension salarial	0OS01
pretensiones economicas	0OS01
pretensiones económicas	0OS01
pretensiones salariales	0OS01
pretensions salarials	14301
pretensión salarial	0OS01
pretensão	14201
pretensão salarial	14201
pretentii salariale	06S01
pretention salariale	14401
pretentions	14401
pretentions salariales	14401
pretenții salariale	06S01
previsao de conclusao	04K01
previsão de conclusão	04K01
prezdivka	14501
prezime	14602
prezime i ime	0Xc02
pricakovana placa	14801
pridobljena izobrazba	0hg01
pridobljeni naziv	0hg01
pridobljeno	0Dm01
prieksmeti	0TE01
prieksvards	14901
priekšmeti	0TE01
priekšvārds	14901
priemer	0WM01
priezvisko	14:01
priezvisko a meno	0=j01
priimek	14;01
priimek in ime	0Xf01
prijmeni	14<01
prijmeni a jmeno	0=i01
prijmeni jmeno	0=i01
prijs	0mC01
prima lingua	0aA01
primaere opgaver	05a01
primeira lingua	0XE01
primeira língua	0XE01
primeiro nome	0ji01
primer apellido	05@01
primære opgaver	05a01
principais actividades e responsabilidades	06`01
principais atividades	06`01
principais atividades e responsabilidades	06`01
principais atribuicoes	06`01
principais atribuições	06`01
principais conquistas	0AC01
principais disciplinas	0<A01
principais disciplinas competencias profissionais	0<A01
principais disciplinas/competências profissionais	0<A01
principais funcoes	06`01
principais funções	06`01
principais realizacoes	0AC01
principais realizações	0AC01
principais responsabilidades	06`01
principais resultados	0AC01
principal subjects	0B401
principal subjects / occupational skills covered	0B401
principal subjects occupational skills covered	0B401
principal subjects/occupational skills covered	0B401
principalele activitati si responsabilitati	01701
principalele activități și responsabilități	01701
principalele responsabilitati	01701
principalele responsabilități	01701
principales actividades y responsabilidades	01501
principales activites et responsabilites	01:01
principales activités et responsabilités	01:01
principales funciones	01501
principales logros	0OP01
principales materias o capacidades ocupacionales estudiadas	06A01
principales materias o capacidades profesionales estudiadas	06A01
principales matieres competences professionnelles couvertes	0B<01
principales matières/compétences professionnelles couvertes	0B<01
principales missions	01:01
principales realisations	0:H01
principales responsabilidades	01501
principales réalisations	0:H01
principales tareas	01501
principali attivita	06k01
principali attivita e responsabilita	06k01
principali attività	06k01
principali attività e responsabilità	06k01
principali mansioni	06k01
principali mansioni e responsabilita	06k01
principali mansioni e responsabilità	06k01
principali materie	0AX01
principali materie / abilità professionali oggetto dello studio	0AX01
principali materie abilita professionali oggetto dello studio	0AX01
principali risultati	0kf01
principali tematiche competenze professionali possedute	0AX01
principali tematiche/competenze professionali possedute	0AX01
principals funcions	01801
priomhabhair	0B`01
priomhghniomhaiochtai agus priomhfhreagrachtai	0I_01
priomhphointi	0;c01
priporocilo	0eO01
priporočilo	0eO01
pris	14=03
prisens navn	14@02
privat	0Q:01
privatadresse	04\01
privatanschrift	04\01
prix	0Gg01
prizas	05<01
prize	08?01
priznanje	0g\03
pričakovana plača	14801
prk	13V01
pro	14B01
pro gradu	0GD01
pro gradu -tutkielma	0GD01
pro gradu tutkielma	0GD01
probleemide lahendamine	14C01
probleemoplossing	14D01
problem cozme	14E01
problem solving	14F01
problem çözme	14E01
problemamegoldas	14G01
problemen oplossen	14D01
problemloesen	14H01
problemloesning	14I03
problemloesung	14H01
problemlosen	14H01
problemlosning	14I03
problemlosung	14H01
problemlösen	14H01
problemlösning	14L01
problemlösung	14H01
problemløsning	14M02
problemu risinasana	14O01
problemu sprendimas	14P01
problemų sprendimas	14P01
problémamegoldás	14G01
problēmu risināšana	14O01
procesarea informatiei	14Q01
procesarea informației	14Q01
processamento de informacao	14R01
processamento de informação	14R01
processen	0TQ01
processes	0;e01
prodi	0:C01
producao escrita	0Nj01
producao oral	0Am01
productie	14S01
productie en interactie	0Ti01
production	0mc01
production ecrite	0K@01
production orale	0Oa01
production écrite	0K@01
produzione orale	0<Z01
produzione scritta	0<\01
produzzjoni orali	0\c01
produção escrita	0Nj01
produção oral	0Am01
proefschrift	02401
prof	0V601
profese	14T02
profesi	0[N01
profesia	14V02
profesie	0SH01
profesija	14X04
profesija arba pareigos	14\01
profesija vai ienemamais amats	0XI01
profesija vai ieņemamais amats	0XI01
profesion	0<e01
profesion o cargo desempenado	0<g01
profesión	0<e01
profesión o cargo desempeñado	0<g01
professio	0=001
profession	14]03
professional experience	14`01
professional title	0B]01
professione	14a02
professió	0=001
professjoni	0Xn01
profgrada	0V601
proficiencia	0Hf02
proficiency	14c02
proficiência	0Hf02
profiel	14e02
profielen	14g01
profiil	0]l01
profiili	0X701
profiilit	14h01
profil	14i0B
profil daring	0cn01
profil firmy	0kU01
profil perusahaan	0FB01
profile	15;04
profiler	15?03
profiles	00l01
profili	15B04
profili social	15F01
profilis	05B01
profiller	15G01
profilo	0Y201
profilo aziendale	06l01
profilok	0^b01
profils	15H02
profilul	0HU01
profiluri	15J01
profily	15K02
profissao	15M02
profissão	15M02
progetto	0AY01
program	15O06
program de lucru	15U01
program studi	0:C01
programari	0L401
programas	0@T02
programe	0@W01
programes	0L401
programi	15V03
programine iranga	0XM01
programinė įranga	0XM01
programlar	03^01
programma	0PQ01
programma's	0TQ01
programmas	06i01
programmatura	06i01
programmatūra	06i01
programme	15Y04
programmer	0e:02
programmi	0@X01
programmid	0\W01
programmiersprachen	0L501
programok	0O;01
programos	0XM01
programska oprema	0]X01
programvara	04n01
programvare	0;a01
programy	0dd03
proiect	0Ac01
proiect de diploma	0GY01
proiect de diplomă	0GY01
proifil	00o01
proiseail faisneise	15]01
proje	01201
proje aciklamasi	01201
proje adi	01>01
proje adı	01>01
proje açıklaması	01201
proje hakkinda	01201
proje hakkında	01201
proje tanimi	01201
proje tanımı	01201
proje turu	15^01
proje türü	15^01
project	09e01
project client	01n01
project description	08U01
project overview	08U01
project role	15_01
project summary	08U01
project type	0=D01
projectbeschrijving	09e01
projecte	0Ab01
projecte final	15`01
projectomschrijving	09e01
projecttype	15a01
projedeki gorev	15b01
projedeki görev	15b01
projedeki rol	15b01
projekat	15c01
projekt	15d0:
projekt leirasa	0Bl01
projekt leírása	0Bl01
projekta apraksts	05D01
projektarbeit	00\01
projektart	0\[01
projektas	05E01
projektbeginn	03l01
projektben betoltott szerep	15n01
projektben betöltött szerep	15n01
projektbeschreibung	07:01
projektbeskrivelse	0Y701
projektbeskrivning	08c01
projektdauer	09c01
projektende	00]01
projekti	0_W01
projekti kirjeldus	0]A01
projektin kuvaus	0_W01
projektin tyyppi	0_o01
projektinhalt	07:01
projektlaufzeit	09c01
projektname	0XO01
projekto aprasymas	05E01
projekto aprašymas	05E01
projektpartner	09201
projektrolle	07301
projekts	05D01
projektseite	0ZW01
projekttyp	15o01
projekttype	16001
projektzeitraum	09c01
projektziel	07:01
projet	0A_01
projet de fin d'etudes	0d?01
projet de fin d'études	0d?01
projeto	0F301
projeto final	0Gb01
promedio	0<C01
promedio general	0<C01
promotor	0mN01
prosecna ocena	16101
prosek	16101
prosečna ocena	16101
prosjecna ocjena	0lH01
prosjek	0lH01
prosjek ocjena	0lH01
prosjekt	0Y[01
prosjektbeskrivelse	0Y[01
prosjekttype	16201
prosječna ocjena	0lH01
prospech	16302
prospěch	0WL01
prostredi	0I<01
prostředí	0I<01
provider	16502
province	16702
provincia	16904
provincie	16=01
provinsi	0Bo01
provinz	0;f01
província	16>02
proyecto	00n01
proyecto fin de carrera	11?01
proyecto final	11?01
proyek	0F@01
pruefstelle	07;01
pruefungsfaecher	0Vc01
prufstelle	07;01
prufungsfacher	0Vc01
prumer	0WL01
przedmioty	0UF01
przedsiebiorstwo	0e001
przedsiębiorstwo	0e001
przelozony	0mN01
przetwarzanie informacji	16@01
przełożony	0mN01
przyznajacy	0SW01
przyznający	0SW01
przyznane przez	0SW01
prädikat	00V01
präsenzdienst	0;g01
præstationer	0m[01
préavis	0D=01
prémio	0Gf01
prénom	13n01
prénom et nom	0jb01
prénom nom	0jb01
prénom(s	13n01
prénom(s) / nom	0jb01
prénoms	13n01
présentation	14002
présentation de l'entreprise	00901
prétention salariale	14401
prétentions	14401
prétentions salariales	14401
prêmio	0Gf01
príomhghníomhaíochtaí agus príomhfhreagrachtaí	0I_01
príomhphointí	0;c01
príomhábhair	0B`01
próf	0V601
prófgráða	0V601
próifíl	00o01
próiseáil faisnéise	15]01
prüfstelle	07;01
prüfungsfächer	0Vc01
průměr	0WL01
psani	11O01
psaní	11O01
psc	16A02
pseudo	0X@01
pseudonyme	0X@01
psč	16A02
puan	0Eo01
pubblicato da	0=701
pubblicato il	04D01
pubblicato in	0=701
pubblicato su	0=701
pubblikatur	0VM01
publicado	04O01
publicado el	04O01
publicado em	16C02
publicado en	0A@01
publicado por	0A202
publicat	16E02
publicat a	0AA01
publicat in	0A401
publicat per	0AA01
publicat în	0A401
publicatiedatum	0Tc01
publication	0c701
publication date	0D>01
publicerad	16G01
publicerad i	0Qn01
publiceringsdatum	16G01
publicesanas datums	16H01
publicets	16H01
publicets izdevuma	0[C01
publicēts	16H01
publicēts izdevumā	0[C01
publicēšanas datums	16H01
publie dans	0A601
publie le	04:01
publie par	0A601
publikovane	0E701
publikovane v	0gb01
publikovano	0E601
publikovano v	0^D01
publikované	0E701
publikované v	0gb01
publikováno	0E601
publikováno v	0^D01
publiseringsdato	16I01
publisert	16I01
publisert i	16J01
published	0D>01
published by	0c701
published in	0c701
publisher	0c701
publié dans	0A601
publié le	04:01
publié par	0A601
puesto	16K03
puesto actual	0<e01
puesto de trabajo	0<g01
puesto deseado	0<e01
puesto desempenado	0<g01
puesto desempeñado	0<g01
puesto en la promocion	16N01
puesto en la promoción	16N01
puesto solicitado	0<e01
puh	16O01
puh nro	16O01
puh.nro	16O01
puheen tuottaminen	16P01
puhelin	16O01
puhelinnumero	16O01
puhuminen	16P01
puhuttelu	16Q01
puncte cheie	16R01
punkty ects	16S01
punktzahl	00V01
puno ime	0Xc02
punteggio	0cm01
punti chiave	0Y301
punti ewlenin	16T01
punti salienti	0Y301
puntos clave	00401
puntos destacados	00401
punts clau	16U01
punts destacats	16U01
puntuacion	0<C01
puntuación	0<C01
pusobiste	0eF01
pvm	0gD01
pàgina personal	0M]01
pàgina web	0M]01
página personal	0@101
página pessoal	0@001
página web	16V02
până la	00`01
päivämäärä	02=02
päivämäärät	02I01
pääaine	02?01
pääasialliset tehtävät ja vastuualueet	0]301
pääkohdat	0]i01
päätehtävät	0]301
päättyen	0bW01
päättyi	0bW01
päättymisen syy	0_f01
påbörjad	0;401
période	04;01
période de travail	04;01
písanie	11Q01
písemný projev	11O01
písomný prejav	11Q01
póstfang	0i601
póstnúmer	13@01
pôle	0GJ01
pôsobisko	0e301
põhipunktid	0Nm01
põhitegevused ja vastutusvaldkonnad	0]j01
pēdējās izmaiņas	10N01
płeć	11n01
předměty	0WA01
představa o platu	0lA01
přezdívka	14501
příjmení	14<01
příjmení / jméno	0=i01
příjmení a jméno	0=i01
působiště	0eF01
qari	16X01
qasam ta' studju	16Y01
qcer	0ad01
qecr	0ik01
qecrl	0ik01
qeq	16Z02
qualifica	16\03
qualifica conseguita	0`L01
qualificacao	0F=01
qualificacio	0OT01
qualificació	0OT01
qualification	16_03
qualificação	0F=01
qualifikation	02O01
qualite	16b01
qualité	16b01
quan he	16c01
quan hệ	16c01
que quan	16d02
quellcode	0ZW01
quoc gia	0kH01
quoc tich	16f01
quote	16g01
quy mo nhom	16h01
quy mô nhóm	16h01
quê quán	16d02
quốc gia	0kH01
quốc tịch	16f01
r phost	16i01
r-phost	16i01
raakimine	16j01
raccomandazione	0?<01
race	0OA01
racun	16k02
radni staz	0UQ02
radni staž	0UQ02
radni zadaci	0Ij02
radno mesto	16m01
radno mjesto	0hj01
radno mjesto na koje se prijavljujete	16n01
radno vreme	16o01
radno vrijeme	17001
rahal	09N01
rahvus	0]b01
raison du depart	0fe01
raison du départ	0fe01
rajonas	05F01
rakkomandazzjoni	17101
rakstisana	17201
rakstitprasme	17201
rakstītprasme	17201
rakstīšana	17201
raktazodziai	0XM01
raktažodžiai	0XM01
ral	06G01
ral attuale	06G01
ram	17301
rama	06001
ramo	17402
ramo da empresa	06_01
ramo de atividade	17601
rang	0?X01
rank	17702
ranking	17902
rannog	0R501
rannóg	0R501
rapporteert aan	09>01
rapporterar till	0>T01
rapporterer til	17;01
rapporto	0<i01
raspolozivost	17<01
raspoloživost	17<01
rasymas	17=01
rate	0B^01
rating	0O_01
rattachement	0GI01
raven	17>02
raven eok	17@01
raven sok	17@01
raven znanja	17A01
ravni sejo	17B01
razdoblje	0Dh01
razgovor	0U]02
razina	17C02
razina eqf	17E01
razina hko	17E01
razina znanja	17F01
razine zeroj	17G01
razlog odlaska	17H01
razpolozljivost	0fl01
razpoložljivost	0fl01
račun	16k02
raħal	09N01
rašymas	17=01
re	17I01
reading	17J01
reading comprehension	17J01
realisations	0:H01
realisations cles	0:H01
realisations principales	0:H01
realizacoes	0AC01
realizari	17K01
realizari principale	17K01
realizações	0AC01
realizări	17K01
realizări principale	17K01
reason for leaving	0`Q01
recapito	0AR01
recapito telefonico	0AR01
received	08@01
recipient	01C01
recomanacio	17L01
recomanació	17L01
recomandare	17M01
recomendacao	0>n01
recomendacion	17N01
recomendación	17N01
recomendação	0>n01
recommandation	08:01
recommendation	16g01
reconeixement	0ja01
reconocimiento	0TB01
red	17O01
red social	17O01
rede	17P01
rede social	17P01
redegoerelse	0g601
redegorelse	0g601
redegørelse	0g601
reden van vertrek	17Q01
reden vertrek	17Q01
redes sociais	0AP01
redes sociales	0BX01
referanse	06j01
referat	00b01
reference	17R03
referencia	17U05
referencja	0Bg01
referens	0mA01
referentie	00>01
referenz	07?01
referenza	17Z02
refererer til	0gY01
referinta	17M01
referință	17M01
referència	17L01
referência	0>n01
regarding	17I01
regiao	0Gh01
regija	17\02
regime	0fG01
regime de trabalho	0fG01
regio	17^03
region	17a0=
regionas	05F01
regione	0<U01
regions	0k>01
regiune	0\@01
região	0Gh01
regió	0@<01
región	17n02
regjun	18001
reigiun	0AO01
reimse staideir	00U01
reimsi oideachais (isced f	18101
reisbereidheid	0Tl01
reisebereitschaft	0:301
reisepass	11701
reiteach fadhbanna	18201
rekomendacija	18302
rekomendacja	0Bg01
rekomendasi	18501
rekomendācija	06g01
rekommendation	0mA01
relacao	18601
relacio	18701
relacion	18801
relació	18701
relación	18801
relacja	18901
relasjon	18:01
relatie	18;02
relation	18=04
relationship	0<]01
relatore	18A01
relatrice	18A01
relazione	0<i01
relazzjoni	18B01
relação	18601
relație	0<L01
release date	0D>01
released	0D>01
relevant courses	0B401
relevant coursework	0B401
relevant modules	0B401
relevante kurse	0Vc01
relevante vakken	09L01
religiao	18C01
religie	18D02
religion	18F04
religione	18J01
religionszugehoerigkeit	0U?01
religionszugehorigkeit	0U?01
religionszugehörigkeit	0U?01
religião	18C01
religión	18K01
relocation	0F?01
remarque	00801
remarques	00801
remis par	06n01
remuneration souhaitee	14401
reparto	0Fn01
repere	16R01
repo	0HG01
reporta a	0GL01
reported to	01e01
reporting to	01e01
reports to	01e01
repositorio	16V02
repository	18L02
repositório	0@001
repozitar	18N01
repozitář	18N01
repozytorium	18O01
reseau	11\01
reseaux sociaux	0@e01
resedinta	0md02
reseni problemu	18P01
reservista	18Q01
resevanje tezav	18R01
reside em	0>_01
residence	18S05
residence permit	18X01
residence status	18X01
residencia	18Y07
residente a	0?D01
residential address	01@01
residenza	18`02
residència	0b002
residência	18b03
resim	0Rc01
resolucao de problemas	18e01
resolucion de problemas	18f01
resolución de problemas	18f01
resolution de problemes	18g01
resolução de problemas	18e01
responsabbiltajiet	06m01
responsabile	18A01
responsabile di	06k01
responsabilidades	18h02
responsabilidades principales	01501
responsabilita	06k01
responsabilitati	01701
responsabilitati principale	01701
responsabilitats	01801
responsabilitats principals	01801
responsabilites	01:01
responsabilità	06k01
responsabilités	01:01
responsabilități	01701
responsabilități principale	01701
responsable	18j02
responsable de	18l02
responsavel por	06`01
responsibilities	0Aj01
responsibility	15_01
responsible for	0Aj01
responsável por	06`01
ressort	00b01
result	18n02
resultaat	19002
resultado	19203
resultados	19502
resultados alcancados	0AC01
resultados alcançados	0AC01
resultados obtidos	0AC01
resultat	1970:
resultate	09i01
resultaten	09F01
resultater	19A02
resultats	19C02
resultats obtenus	0:H01
results	00g01
resum	0Oc01
resume	19E02
resumen	19G02
resumo	19I02
resumé	09O01
reszleg	0BU01
rete	11E01
retea	11j01
retele sociale	15J01
retning	0P?02
retribuzione desiderata	06G01
reussites	0:H01
revija	0kj01
revista	19K04
revistă	0A401
revue	0A601
rezolvarea de probleme	19O01
rezultat	19P08
rezultatai	10A01
rezultatas	19X02
rezultate	17K01
rezultate obtinute	17K01
rezultate obținute	17K01
rezultati	19Z04
rezultats	19^02
rezultaty	0Ke01
rezultāti	19`01
rezultāts	19^02
rezumat	0FE01
reġjun	18001
reģions	0k>01
reševanje težav	18R01
reședința	0b301
reședință	0b:01
rețea	11j01
rețele sociale	15J01
rfc	0<>01
rg	0:?01
richting	02501
riconoscimento	19a01
ridicak	19b01
ridicske opravneni	19b01
ridicsky prukaz	19b01
ridicsky prukaz sk	19b01
riepilogo	0Y201
riesenie problemov	19c01
riešenie problémov	19c01
right to work	18X01
riik	19d01
rijbewijs	0Y101
rijbewijs rijbewijzen	0Y101
rijbewijs/rijbewijzen	0Y101
rijbewijzen	0Y101
riki	06i01
rikisborgararettur	19e01
rikisfang	19e01
rilasciato	0AE01
rilasciato da	19f02
rilasciato il	0AE01
rincian	0FA01
ringkasan	0=<01
riomhphost	16i01
riporto	18A01
riporto a	18A01
risoluzione dei problemi	19h01
risoluzione di problemi	19h01
risorse gestite	0Fi01
risultati	0kf01
risultati ottenuti	0kf01
risultati raggiunti	0kf01
risultato	0kf01
ritgerd	0bQ01
ritgerð	0bQ01
ritun	19i01
rivista	0=701
rizultat	0cT01
rizultati	0]D01
riżultat	0cT01
riżultati	0]D01
rjesavanje problema	19j01
rješavanje problema	19j01
roden	0E802
rodena	0E802
rodinny stav	19k02
rodinný stav	19k02
rodny jazyk	19m02
rodný jazyk	19m02
rodzaj	19o01
rodzaj dzialalnosci lub sektor	0;V01
rodzaj działalności lub sektor	0;V01
rodzaj studiow	0Il01
rodzaj studiów	0Il01
rodzaj umowy	0RN01
roepnaam	1:001
roil	1:101
roinn	0R501
rojen	0E:01
rojena	0E:01
rojstni datum	0E:01
rojstni kraj	0^m01
rok	1:209
rok narodenia	0Di01
rok narozeni	0Dj01
rok narození	0Dj01
rok ukonceni	0E;01
rok ukoncenia	0E<01
rok ukonczenia	0Cn01
rok ukončenia	0E<01
rok ukončení	0E;01
rok ukończenia	0Cn01
rok urodzenia	0Cf01
rok vydani	0E601
rok vydání	0E601
roku	0`b01
roky	0H>02
roky praxe	1:;02
roků	0`b01
rol	1:=0A
rol en el projecte	0LJ01
rol en el proyecto	0di01
rol in het project	0e601
rol in proiect	1:N01
rol sa tionscadal	1:101
rol în proiect	1:N01
rola	1:O06
rola v projekte	1:U01
rola w projekcie	0f\01
rolam	0d201
role	1:V0;
role dans le projet	0fc01
role in project	15_01
role v projektu	1:a01
roles	1:b04
roles and responsibilities	0Aj01
roll	1:f06
roll i projektet	1:l01
rolle	1:m09
rolle i projektet	1;601
rolle i prosjektet	1;701
rolle im projekt	07301
rollen	1;802
roller	1;:04
rollid	0eC01
rols	0LJ01
rolul meu	1;>02
rolum	1;@02
roluri	1:N01
roly	1:U01
rolüm	1;@02
rooli	1;B03
rooli projektissa	1;E01
roolini	1;E01
roolit	1;E01
rozhovor	1;F02
rozpoczecie	0Ch01
rozpoczęcie	0Ch01
rozprawa doktorska	13\01
rozumienie tekstu	0Bk01
rozumienie ze sluchu	1;H01
rozumienie ze słuchu	1;H01
rozwiazywanie problemow	1;I01
rozwiązywanie problemów	1;I01
rođen	0E802
rođena	0E802
rp	19b01
rua	0H\01
rubro	1;J01
rue	01c01
rufname	1;K01
rufnummer	0Q:01
rugadh	0C\01
runasana	0fd01
runāšana	0fd01
ruoli	0XV01
ruolo	1;L03
ruolo attuale	0l@01
ruolo desiderato	0l@01
ruolo nel progetto	0XV01
ruolo ricercato	0l@01
ruolo ricoperto	0Y]01
rut	0<>01
rwol	1;O02
rwol fil progett	1;Q01
rwol fil-proġett	1;Q01
rwoli	1;Q01
rysys	1;R01
rythme	0Af01
ryšys	1;R01
rääkimine	16j01
réalisations	0:H01
réalisations clés	0:H01
réalisations principales	0:H01
région	0<T01
régió	0d701
réigiún	0AO01
réimse staidéir	00U01
réimsí oideachais (isced-f	18101
réiteach fadhbanna	18201
rémunération souhaitée	14401
réseau	11\01
réseaux sociaux	0@e01
résidence	0a702
résolution de problèmes	18g01
résultat	1;S02
résultats	0:H01
résultats obtenus	0:H01
résumé	00801
részleg	0BU01
réussites	0:H01
ríkisborgararéttur	19e01
ríkisfang	19e01
ríomhphost	16i01
róil	1:101
ról	1;U02
ról sa tionscadal	1:101
rólam	0d201
rôle	1;W03
rôle dans le projet	0fc01
rôles	0fc01
rīki	06i01
s	0Vg01
s posti	0d801
s'exprimer oralement en continu	0Oa01
s-posti	0d801
sa	0Cj01
saatavuus	02n01
saavutukset	0]201
saavutused	1;Z01
sabhailteacht	1;[01
sadrzaj	1;\02
sadržaj	1;\02
saehkoeposti	0d801
saehkoepostiosoite	0d801
saekerhet	1;^01
safety	1;_01
saglik durumu	0;I01
sahkoposti	0d801
sahkopostiosoite	0d801
saida	04K01
saistiba	1;`01
saistība	1;`01
saite	0;101
sajt	0ZV01
sakerhet	1;^01
sakuma datums	0jM01
sakums	0jM01
salaire	14401
salaire souhaite	14401
salaire souhaité	14401
salari desitjat	14301
salario	0OS01
salario deseado	0OS01
salario pretendido	14201
salaris	0Tk01
salarisindicatie	0Tk01
salariswens	0Tk01
salariu dorit	06S01
salary	0B^01
salary expectation	0B^01
salary expectations	0B^01
salis	1;a01
saludo	1;b01
salutation	1;c02
salário pretendido	14201
samantekt	02<01
samenvatting	0mZ01
sammanfattning	04301
sammendrag	0dI01
samodzielne wypowiadanie sie	0fk01
samodzielne wypowiadanie się	0fk01
samostatny ustni projev	0eN01
samostatny ustny prejav	0Wn01
samostatný ústny prejav	0Wn01
samostatný ústní projev	0eN01
sampai	0W401
samskipti	1;e02
samtal	1;g02
samtale	1;i02
samtok	0Q301
samtök	0Q301
santrauka	05B01
saoranacht	0g`01
saoránacht	0g`01
sapaan	1;k01
sarcini	01701
sarcini si responsabilitati	01701
sarcini și responsabilități	01701
saruna	0FV01
sasniegumi	19`01
satura veidosana	1;l01
satura veidošana	1;l01
saturs	05D01
saugumas	1;m01
savivaldybe	1;n01
savivaldybė	1;n01
sazetak	0h502
sazina	1;o01
saziņa	1;o01
saída	04K01
sağlık durumu	0;I01
sažetak	0h502
schlagwoerter	0L501
schlagworte	0L501
schlagworter	0L501
schlagwörter	0L501
schluesselwoerter	0L501
schluss	1<001
schlusselworter	0L501
schlüsselwörter	0L501
school	1<102
school name	00f01
schreiben	1<301
schriftlich	1<301
schriftlicher ausdruck	1<301
schrijfvaardigheid	1<401
schrijven	1<401
schulabschluss	0WK01
schule	02N01
schulform	02O01
schwerbehinderung	09I01
schwerpunkt	07701
schwerpunkte	1<504
schwerpunktfacher	0Vc01
schwerpunktfaecher	0Vc01
schwerpunktfächer	0Vc01
scoala	0T501
scoil	0@801
scop	0Ac01
scope	08U01
scope of work	0Aj01
score	1<902
scribhneoireacht	1<;01
scriere	0Ob01
scriobh	1<;01
scriptie	02401
scritto	0<\01
scrittura	0<\01
scríbhneoireacht	1<;01
scríobh	1<;01
scuola	06]01
sdruzeni	1<<01
sdružení	1<<01
sdt	0FZ01
seccio	0NP01
seccion	0H001
secció	0NP01
sección	0H001
secteur	0HN01
secteur d'activite	0HN01
secteur d'activité	0HN01
sectie	0@R01
section	1<=03
section key	1<@01
section order	1<A01
sections	1<A01
sector	1<B07
sector d'activitat	17301
sector de actividad	1;J01
sectorul de activitate	0HT01
securite	1<I01
security	1;_01
secție	0@R01
sede	1<J02
sede desiderata	0G_01
sede di lavoro	0bb01
sedez	0^l01
sedež	0^l01
sediu	0b301
seeking	0B]01
sef direct	0B301
segmento	17601
seguranca	1<L01
segurança	1<L01
seguridad	1<M01
sehir	1<N02
seimine padetis	1<P01
seimynine padetis	1<P01
seit	03l01
sejo	17B01
sejours linguistiques	0OX01
sekolah	0Z201
seksjon	08501
sektion	08601
sektor	1<Q0=
sektor dela	0LB01
sektor rada	1<^02
sektori	1<`01
sektorius	1<a01
sektors	0CA01
sektör	0MX01
selected achievements	00g01
selected courses	0B401
selesai	0W401
self assessment	0=`01
self-assessment	0=`01
selskab	05`01
selskap	05W01
seluler	0V[01
seminare	0Vc01
senast aendrad	1<b01
senast andrad	1<b01
senast ändrad	1<b01
senest aendret	1<c01
senest ændret	1<c01
senior thesis	08S01
sentrale arbeidsoppgaver	05X01
seoladh	1<d01
seoladh riomhphoist	16i01
seoladh ríomhphoist	16i01
seoltai riomhphoist eile	1<e01
seoltaí ríomhphoist eile	1<e01
seqf niva	1<f01
seqf-nivaa	1<f01
seqf-nivå	1<f01
serr	1<g02
serrj	1<i01
sersvid	0;W01
sertifikat	0Qi01
sertifikat klasse	0Qi01
sertifikater	1<j01
sertifikati	0[g01
service	0GJ01
service militaire	0l401
service national	0l401
servicio militar	0`m01
serviciu	0@R01
serviciul militar	1<k01
servico militar	18Q01
servizio di leva	0e901
servizio militare	0e901
serviço militar	18Q01
sess	0T`01
sesso	1<l01
setor	17601
setor de atividade	17601
setor interno	0Gl01
settore	1<m02
settore di attivita	03H01
settore di attività	03H01
settore interno	0Fn01
settur	1<o01
seu	0b;01
seviye	1=003
sex	1=302
sexe	1=502
sexo	0T^02
sexul	0TZ01
seyahat engeli	0<K01
sfarsit	00`01
sfârșit	00`01
shrnuti	0k]01
shrnutí	0k]01
siap bekerja	0]601
sicherheit	1=701
sicurezza	1=801
sidast breytt	1=901
sidlo	0eF01
siec	1=:01
siedziba	0bP01
siekiamos pareigos	0o\01
siet	1=;01
sieć	1=:01
sieť	1=;01
sign off	0?c01
sign-off	0?c01
siguranta	1=<01
siguranță	1=<01
sigurnost	1==01
sigurta	1=>01
sigurtà	1=>01
sihtnumber	13:01
sijainti	0of01
sikerek	0LP01
sikkerhed	1=?01
sikkerhet	1=@01
sim	0\n01
simanumer	0Vg01
simi	0Vg01
since	09B01
sinh nam	0gh01
sinh ngay	0gh01
sinh ngày	0gh01
sinh năm	0gh01
sintese	0l<01
sintesi	0Y201
sintesis	0Od01
sirket	0QT01
sirket adi	0QT01
sirket hakkinda	0QU01
sirket tanitimi	0QU01
sisaelloentuotanto	1=A01
sisaeltoe	0_W01
sisallontuotanto	1=A01
sisalto	0_W01
sist endret	1=B01
sisu	0]A01
sisuloome	1=C01
sisällöntuotanto	1=A01
sisältö	0_W01
sit	1=D01
sit elettroniku	1=E01
sit web	1=E01
sitaatti	0`N01
sitat	06j01
site	1=F06
site internet	0?m01
site personnel	0?m01
site pessoal	0@001
site web	1=L02
siti web ohra	1=N01
siti web oħra	1=N01
sitio	0@101
sitio web	16V02
sito	0?o01
sito internet	0?o01
sito personale	0?o01
sito web	0?o01
situacao atual	1=O01
situacao militar	18Q01
situacao profissional	1=O01
situacio actual	1=P01
situacio laboral	1=P01
situacion actual	0O301
situacion laboral	0O301
situacion militar	0`m01
situació actual	1=P01
situació laboral	1=P01
situación actual	0O301
situación laboral	0O301
situación militar	0`m01
situatia militara	1<k01
situation actuelle	1=Q01
situation de famille	0MY01
situation familiale	0MY01
situation matrimoniale	0MY01
situation professionnelle	1=Q01
situazione attuale	0@o01
situação atual	1=O01
situação militar	18Q01
situação profissional	1=O01
situația militară	1<k01
situs	0`601
situs lain	1=R01
situs web	0`601
sitz	05^01
siviilipalvelus	06>01
siviilisaaty	10d01
siviilisaeaety	10d01
siviilisääty	10d01
sivilstand	1=S01
sivilstatus	1=S01
sivuaineet	02A01
size	0@P01
sjediste	0eL01
sjedište	0eL01
skaitymas	1=T01
skapande av innehaall	1=U01
skapande av innehall	1=U01
skapande av innehåll	1=U01
skildring	0Y[01
skill level	0O_01
skills	1=V02
skills used	0;e01
skirnarnafn	0L301
skkr	0LE01
skola	1=X07
skole	1=_02
skoli	0Vb01
skrift	1=a02
skriftlig	1=c02
skriftlig faerdighet	1=e01
skriftlig fardighet	1=e01
skriftlig färdighet	1=e01
skripsi	0GX01
skriva	1=e01
skrive	1=c02
skriving	1=f01
skrivning	1=g01
sks	0\F01
skyrius	0Ed01
skírnarnafn	0L301
skóli	0Vb01
slag	16201
sleutelwoorden	0TQ01
slika	0Rl03
sloinne	1=h01
slowa kluczowe	0hB01
sluchanie	1;H01
slusanje	1=i02
slusno razumevanje	12g01
slut	1=k02
slutbetyg	0:201
slutdato	02301
slutdatum	08<01
slutt	08=01
sluttaarsak	1=m01
sluttarsak	1=m01
sluttdato	08=01
sluttårsak	1=m01
sluzba	1=n03
sluzba wojskowa	1>101
sluzenje vojaskega roka	1>201
slušanje	1=i02
slušno razumevanje	12g01
služba	1=n03
služenje vojaškega roka	1>201
smer	1>302
smigh	1>501
smigħ	1>501
smjer	12?01
snakke	0g;01
snit	0Ta01
snitt	0U>01
snittbetyg	0:201
snittkarakter	0U>01
sns	1>602
sns名	1>801
so cmnd	0=H01
so di dong	0FS01
so dien thoai	0FZ01
so luong nhan vien	16h01
so nam kinh nghiem	0]?01
so nguoi	16h01
so tin chi	1>901
soavtorji	08>01
sobre	0l<01
sobre a empresa	06_01
sobre l'empresa	01601
sobre la empresa	00m01
sobre mi	1>:02
sobre mim	0l<01
sobre mí	0Od01
sobre o projeto	0F301
sobrenome	05?01
social	1><02
social media	00l01
social network	11E01
social networks	00l01
sociala medier	1>>01
sociale media	14g01
sociale medier	1>?01
socialne siete	1>@01
socialni site	1>A01
societa	0DL01
societate	03m01
societatea	03m01
societe	0MP02
società	0DL01
sociálne siete	1>@01
sociální sítě	1>A01
société	0MP02
soeker	0kJ01
softver	1>B03
softvér	0]^01
software	1>E09
software used	0;e01
software utilizzati	0@X01
softwares	03F01
soggiorni linguistici	0O001
sokak	01]01
soker	0kJ01
sola	0PV01
soluzzjoni tal problemi	1>N01
soluzzjoni tal-problemi	1>N01
sommario	0Y201
sommarju	1>O01
son degisiklik	1>P01
son değişiklik	1>P01
sonstiges	1>Q01
sonuc	08g01
sonuclar	08g01
sonuç	08g01
sonuçlar	08g01
soort	15a01
soort bedrijf of sector	09:01
soort opleiding	0Uj01
soovitud amet	0LV01
soovitud palk	0on01
soovitus	0Zi01
sorotan	12B01
sorumluluk alanlari	0Og01
sorumluluk alanları	0Og01
sorumluluklar	0Og01
sorumluluklarim	0Og01
sorumluluklarım	0Og01
sosiaalinen media	14h01
sosiale medier	1>R01
sosyal medya	15G01
sotilasarvo	06>01
soucasna pozice	0WB01
souhrn	0k]01
source	0HG01
source code	0HG01
současná pozice	0WB01
soyad	1>S01
soyadi	1>S01
soyadı	1>S01
soyisim	1>S01
soziale netzwerke	0^O01
sozialversicherungsnummer	11701
sozlu anlatim	0^U01
sozlu etkilesim	0\V01
speaking	0ZO01
speaking: interaction	0ZO01
speaking: production	0mc01
speciale	1>T02
specialisatie	02501
specialisation	1>V02
specialisering	01i01
specialitate	1>X02
specialite	0HO01
specialitāte	0PQ01
specializace	1>Z01
specializacia	1>[01
specializacija	1>\02
specializacio	0\Q01
specializare	0HU01
specializare obtinuta	0<D01
specializare obținută	0<D01
specializarea	0HU01
specialization	06201
specializzazione	03I01
specializáció	0\Q01
specialty	06201
specialybe	1>^02
specialybė	1>^02
specijalizacija	1>`02
specjalizacja	0In01
specjalizzazzjoni	16Y01
specjalnosc	0In01
specjalność	0In01
speisialtacht	00U01
spezialisierung	07701
speċjalizzazzjoni	16Y01
splet	13E01
spletna stran	13E01
spletno mesto	13E01
spoken interaction	0ZO01
spoken production	0mc01
spol	1>b02
spolecnost	0\601
spolek	1<<01
společnost	0\601
spolocnost	0hm01
spoločnosť	0hm01
spoluautori	1>d02
spoluautoři	07k01
spraak	1>f02
spraakbevis	1>h02
spraakcertifikat	0>J01
spraakerfarenhet	1>j01
spraakerfaring	1>k01
spraaknivaa	1>l02
spraaksertifikater	1<j01
sprache	0S:01
sprachen	0S:01
sprachen und werkzeuge	0L501
spracherfahrung	07=01
spracherfahrungen	07=01
sprachkenntnis	0ij01
sprachnachweise	1>n01
sprachniveau	0ij01
sprachzertifikat	1>n01
sprachzertifikate	1>n01
spracovanie informacii	1>o01
spracovanie informácií	1>o01
sprak	1>f02
sprakbevis	1>h02
sprakcertifikat	0>J01
sprakerfarenhet	1>j01
sprakerfaring	1>k01
sprakniva	1>l02
spraksertifikater	1<j01
sprechen	0g401
sprechen: gesprache	03[01
sprechen: gespraeche	03[01
sprechen: gespräche	03[01
spreekvaardigheid	14S01
spreken	14S01
sprog	1?001
sprogbeviser	0>K01
sprogcertifikater	0>K01
sprogerfaring	1?101
sprogniveau	0P801
språk	1>f02
språkbevis	1>h02
språkcertifikat	0>J01
språkerfarenhet	1>j01
språkerfaring	1>k01
språknivå	1>l02
språksertifikater	1<j01
spécialisation	0HO01
spécialité	0HO01
sraid	1<d01
srednia	0lG01
srednia ocen	0lG01
sritis	1<a01
srodowisko	0hB01
sráid	1<d01
staat	1?202
staatsangehoerigkeit	0hL01
staatsangehorigkeit	0hL01
staatsangehörigkeit	0hL01
staatsbuergerschaft	0hL01
staatsburgerschaft	0hL01
staatsburgerschap	0hM01
staatsbürgerschaft	0hL01
stack	1?408
stack technique	0@S01
stack tecnologica	03F01
stack tecnologico	1?<02
stack tecnológica	03F01
stack tecnológico	05G01
stad	1?>04
stada	1?B01
stadas posta	1?C01
stadsetning	0;i01
stadt	0TY01
stadur	0;i01
staff	0@P01
stagiul militar	1<k01
stalno prebivalisce	0hH01
stalno prebivališče	0hH01
stan	1?D01
stan cywilny	1?E01
stand	0`f01
standort	05^01
standplaats	1?F01
stanowisko	13[01
stanowisko docelowe	0ke01
stare civila	1?G01
stare civilă	1?G01
starea civila	1?G01
starea civilă	1?G01
starf	1?B01
starfsgrein	0oC01
starfsheiti	1?H02
starfslysing	00c01
starfslýsing	00c01
starfssvid	1?B01
starfssvið	1?B01
starost	1?J03
start	1?M07
start date	1?T02
startdato	1?V02
startdatum	1?X03
started	09B01
starting date	09B01
stastijums	0fd01
stat	1?[02
stat civili	1?]01
stat ċivili	1?]01
state	0B;01
statement	16g01
statna prislusnost	0kN01
statne obcianstvo	0kN01
statni obcanstvi	0kM01
statni prislusnost	0kM01
stato	1?^02
stato civile	0Q>01
stato di salute	03401
stato occupazionale	0@o01
statsborgarskap	0hG01
statsborgerskab	1?`01
statsborgerskap	0hG01
status	1?a05
status kawin	1?f01
status kepegawaian	0[c01
status perkawinan	1?f01
status pernikahan	1?f01
status zawodowy	1?g01
statut	1=Q01
statut marital	0MY01
stav	19k02
staz pracy	0I;01
staða	1?B01
staðsetning	0;i01
staður	0;i01
staż pracy	0I;01
stecena kvalifikacija	02P01
steceno	0Dn02
steceno zvanje	1?h02
sted	1?j03
stelle	09a01
stellenbezeichnung	09a01
stellenwunsch	02R01
stellung	09a01
stepen	1?m02
stepen obrazovanja	1?o01
stepen studija	1@001
steuer id	11701
steuer-id	11701
stevilo zaposlenih	1@101
stečena kvalifikacija	02P01
stečeno	0Dn02
stečeno zvanje	1?h02
stichpunkte	09j01
stichting	1@201
stichwoerter	0L501
stichworter	0L501
stichwörter	0L501
stifter	07<01
stig	1@302
stilling	1@506
stillingsbetegnelse	0kI01
stillingsprosent	04]01
stillingstittel	0gM01
stofnun	0Q301
stopien	1@;02
stopien naukowy	0Il01
stopien zaawansowania	13X01
stopień	1@;02
stopień naukowy	0Il01
stopień zaawansowania	13X01
stopnja	1@=02
stopnja izobrazbe	0[E01
stopnja znanja	17A01
stos technologiczny	0hB01
stosunek do sluzby wojskowej	1>101
stosunek do służby wojskowej	1>101
stowarzyszenie	0SV01
straat	01\01
strada	01T01
strani jezik	0[d02
stranka	1@?02
stranky	18N01
strasse	04\01
strasse hausnummer	04\01
strasse und hausnummer	04\01
strasse, hausnummer	04\01
strata	0XP01
straße	04\01
straße und hausnummer	04\01
straße, hausnummer	04\01
street	01@01
street address	01@01
strona	18O01
strona domowa	18O01
strona internetowa	18O01
strona www	18O01
strucna sprema	1@A02
structure	1@C02
structure d'accueil	0N601
strukturvieniba	0Eh01
struktūrvienība	0Eh01
strumenti	0@X01
strumenti utilizzati	0@X01
stručna sprema	1@A02
stránka	1@E01
stránky	18N01
studie	02501
studiegebieden (isced f	1@F01
studiegebieden (isced-f	1@F01
studieinriktning	01i01
studienabschluss	02O01
studienarbeit	00\01
studienfach	07701
studiengang	1@G02
studieninhalte	0Vc01
studienrichtung	07701
studienschwerpunkt	07701
studiepoeng	1@I01
studieprogram	0RD01
studiepunten	0K=01
studieretning	0P?02
studierichting	02501
studiested	0WO01
studii	0j:01
studij	12?01
studije	0l301
studijni obor	1>Z01
studijni program	1>Z01
studijni prumer	0WL01
studijny odbor	1>[01
studijny program	1>[01
studijní obor	1>Z01
studijní program	1>Z01
studijní průměr	0WL01
studijska smer	12;01
studijski program	1@J03
studiju kryptis	0PW01
studiju programa	0PW01
studiju programma	0PQ01
studiju virziens	0PQ01
studijų kryptis	0PW01
studijų programa	0PW01
studium	0_\01
study type	00e01
stufe	0\l02
stundensatz	0TT01
stupanj	1@M02
stupanj obrazovanja	1@O01
stupen	1@P04
stupen vzdelani	0Hn01
stupen vzdelania	0I101
stupeň	1@P04
stupeň vzdelania	0I101
stupeň vzdělání	0Hn01
stvaranje sadrzaja	1@T01
stvaranje sadržaja	1@T01
stádas pósta	1?C01
stát	1@U01
státní občanství	0kM01
státní příslušnost	0kM01
stāstījums	0fd01
su di me	0Y201
sua doi lan cuoi	1@V01
suautori	1@W01
subject	1@X02
subject line	17I01
subjects	1@Z03
subordinates	0@P01
suc khoe	0<Q01
sucasna pozicia	13G01
succes	0:H01
succese	17K01
successen	09F01
successes	00g01
successi	0kf01
succès	0:H01
suggett	16Y01
suggetti ewlenin	0^]01
sugu	1@]01
suhde	1@^01
suhe	1@_01
suhrn	1@`01
suhtlus	1@a01
suiomh	02F01
suiomh greasain	0`P01
sujet	1@b02
sujet de memoire	0d?01
sujet de mémoire	0d?01
sujet de these	0d?01
sujet de thèse	0d?01
sujet du memoire	0d?01
sujet du mémoire	0d?01
sukcesy	0Ke01
suku	1@d01
sukunimi	1@e01
sukunimi etunimi	0OG01
sukunimi, etunimi	0OG01
sukupuoli	1@f01
sumar	0FE01
summary	00W02
summary of work	00a01
sundinud	1@g01
sunniaasta	1@g01
sunniaeg	1@g01
sunnikoht	1@h01
sunnikuupaev	1@g01
suoritettu	0gD01
suoritettu tutkinto	06701
suositus	0`N01
superieur	0GI01
superieur hierarchique	0GI01
superior	0B301
superior imediato	0>U01
supervisor	1@i04
supervisore	18A01
supérieur	0GI01
supérieur hiérarchique	0GI01
surat izin mengemudi	0\n01
sure	0<I01
surel	02Z01
surname	0P]01
surname(s) / first name(s	0<R01
surname(s) first name(s	0<R01
surnames	0P]01
surucu belgesi	0L201
surucu ehliyeti	0L201
suteike	05=01
suteikė	05=01
suuline esitus	16j01
suuline suhtlus	1@m01
suullinen tuottaminen	16P01
suullinen vuorovaikutus	0]401
suund	0N^01
suuntautuminen	02?01
suuntautumisvaihtoehto	02?01
suíomh	02F01
suíomh gréasáin	0`P01
suġġett	16Y01
suġġetti ewlenin	0^]01
svarbiausi dalykai	0oe01
svarigakais	0TD01
svarīgākais	0TD01
sveitarfelag	08V01
sveitarfélag	08V01
svesvaloda	1@n01
svetaine	0ZX01
svetainė	0ZX01
sveuciliste	0Xe01
sveučilište	0Xe01
svešvaloda	1@n01
svid	1@o02
svietimo istaiga	07601
svietimo sritys (isced f	1A101
svið	1@o02
syfte	08c01
synt	1A201
synthese	00801
synthèse	00801
syntymaaika	1A201
syntymaeaika	1A201
syntymaekunta	1A301
syntymaepaeivae	1A201
syntymaepaikka	1A301
syntymaevuosi	1A201
syntymakunta	1A301
syntymapaikka	1A301
syntymapaiva	1A201
syntymavuosi	1A201
syntymäaika	1A201
syntymäkunta	1A301
syntymäpaikka	1A301
syntymäpäivä	1A201
syntymävuosi	1A201
syntynyt	1A201
system	04n01
systeme	0L501
systemer	0e:02
szak	0\Q01
szakdolgozat	0G@01
szakdolgozat cime	0G@01
szakdolgozat címe	0G@01
szakdolgozat temaja	0G@01
szakdolgozat témája	0G@01
szakirany	0\Q01
szakirány	0\Q01
szakma	09o01
szakterulet	0\Q01
szakterület	0\Q01
szekhely	0Vl01
szektor	02801
szerep	1A402
szerepek	15n01
szerepem	15n01
szerepkor	1A603
szerepkör	1A603
szervezet	1A902
szervezeti egyseg	0BU01
szervezeti egység	0BU01
szerzo	1A;01
szerzok	1A;01
szerző	1A;01
szerzők	1A;01
szint	1A<03
szintje	1A?01
szkola	0i001
szkoła	0i001
szobeli interakcio	1A@01
szobeliseg	09l01
szoftverek	0O;01
szul	1AA01
szuletesi datum	1AA01
szuletesi ev	1AA01
szuletesi hely	1AB01
szuletesi hely es ido	1AA01
szuletesi hely ido	1AA01
szuletesi helye	1AB01
szuletesi ideje	1AA01
szuletesi ido	1AA01
szuletett	1AA01
székhely	0Vl01
szóbeli interakció	1A@01
szóbeliség	09l01
szül	1AA01
született	1AA01
születési dátum	1AA01
születési hely	1AB01
születési hely és idő	1AA01
születési hely, idő	1AA01
születési helye	1AB01
születési ideje	1AA01
születési idő	1AA01
születési év	1AA01
sábháilteacht	1;[01
sähköposti	0d801
sähköpostiosoite	0d801
säkerhet	1;^01
sécurité	1<I01
séjours linguistiques	0OX01
sérsvið	0;W01
sídlo	0eF01
símanúmer	0Vg01
sími	0Vg01
síntese	0l<01
síntesis	0Od01
sítio web	0@001
síðast breytt	1=901
síť	1=D01
söker	0kJ01
sözlü anlatım	0^U01
sözlü etkileşim	0\V01
súhrn	1@`01
súčasná pozícia	13G01
sündinud	1@g01
sünniaasta	1@g01
sünniaeg	1@g01
sünnikoht	1@h01
sünnikuupäev	1@g01
süre	0<I01
sürücü belgesi	0L201
sürücü ehliyeti	0L201
sākuma datums	0jM01
sākums	0jM01
sđt	0FZ01
słowa kluczowe	0hB01
słuchanie	1;H01
służba wojskowa	1>101
số cmnd	0=H01
số di động	0FS01
số lượng nhân viên	16h01
số người	16h01
số năm kinh nghiệm	0]?01
số tín chỉ	1>901
số điện thoại	0FZ01
sức khỏe	0<Q01
sửa đổi lần cuối	1@V01
t	0<M01
t c kimlik no	0]=01
t.c. kimlik no	0]=01
taal	1AC01
taalbeheersing	1AD01
taalcertificaten	0>C01
taalervaring	1AE01
taalniveau	1AD01
tac gia	1AF01
taches	01:01
taches principales	01:01
taches realisees	01:01
taekni	0X501
taetig als	09a01
taetigkeit	09_02
taetigkeit als	09a01
taetigkeiten	05]01
taetigkeitsbereich	1AG02
taetigkeitsbereich oder branche	0Tf01
taetigkeitsbereiche	05]01
taetigkeitsbeschreibung	05]01
taetigkeitsfeld	0;S01
taetigkeitsschwerpunkte	05]01
tagessatz	0TT01
tagline	0B]01
tagozat	0\Q01
tahdit	0ZS01
taho	0[R01
tahun	1AI04
tahun lahir	0_m01
tahun lulus	0W401
tai khoan	1AM01
taidot	06@01
taille	0O@01
taille de l'entreprise	0Kf01
taille de l'equipe	0Kf01
taille de l'équipe	0Kf01
tairgeadh cainte	0_e01
taisnimi	0Kc01
taken	01901
taken en verantwoordelijkheden	01901
tal	1AN01
tala	0g901
tale	1AO02
talen	1AC01
talen en tools	0TQ01
talr	0^M01
talruna numurs	0^M01
talrunis	0^M01
tam ad	01>01
tamanho da equipe	0Fh01
tamano del equipo	0kB01
tamaño del equipo	0kB01
tanav	00;01
tanggal	1AQ02
tanggal lahir	0_m01
tanggal mulai	0CE01
tanggal publikasi	1AS01
tanggal selesai	0W401
tanggal terbit	1AT02
tanggung jawab	0FA01
tanim	01201
tantargyak	0Q`01
tantárgyak	0Q`01
tanulmanyi atlag	06a01
tanulmanyi teruletek (isced f	1AV01
tanulmányi területek (isced-f	1AV01
tanulmányi átlag	06a01
tanım	01201
tao noi dung	1AW01
tap chi	0iE01
tapasztalat	1AX01
tapasztalat evei	1AX01
tapasztalat évei	1AX01
taqsima	0Fm01
tara	1AY01
tareas	01501
tareas realizadas	01501
tareas y responsabilidades	01501
tarefas	06`01
target position	0B]01
targyak	0Q`01
tarief	0Tk01
tarih	1AZ03
tarih araligi	0<I01
tarih aralığı	0<I01
tarihler	0<I01
tarkvara	0\W01
tarsalgas	1A@01
tarsszerzok	1A;01
tartalom	0Bl01
tartalomkeszites	1A]01
tartalomkészítés	1A]01
tascanna	0I_01
tase	1A^03
tasks	0Aj01
taso	1Aa02
tasques	01801
tasques principals	01801
tasques realitzades	01801
tatig als	09a01
tatigkeit	09_02
tatigkeit als	09a01
tatigkeiten	05]01
tatigkeitsbereich	1AG02
tatigkeitsbereich oder branche	0Tf01
tatigkeitsbereiche	05]01
tatigkeitsbeschreibung	05]01
tatigkeitsfeld	0;S01
tatigkeitsschwerpunkte	05]01
tausta	0_W01
tautan	0`601
tautiba	11I01
tautybe	11F01
tautybė	11F01
tautība	11I01
tavoite	0_W01
tavsiye	0UY01
taħdit	0ZS01
tc kimlik no	0]=01
tcc	0Gb01
teabe tootlemine	1Ac01
teabe töötlemine	1Ac01
teaduskond	0N^01
team	1Ad08
team gestito	0Fi01
team members	0@P01
team size	0@P01
teamgroesse	05901
teamgrootte	00A01
teamgrosse	05901
teamgröße	05901
teamstoerrelse	1Al02
teamstorlek	04i01
teamstorrelse	1Al02
teamstørrelse	1Al02
teanga	1An01
teanga dhuchais	0c_01
teanga dhúchais	0c_01
teangacha	1An01
tecajevi	0UE01
tecaji	0UD01
tech	0;e01
tech stack	1=V02
tech-stack	0L501
technical environment	0;e01
technical stack	0;e01
technieken	0TQ01
technik	0L501
techniques	0@S01
technisches umfeld	0L501
technologia	0O;01
technologiak	0O;01
technologie	1Ao06
technologie stack	0L501
technologie-stack	0L501
technologieen	0TQ01
technologien	0L501
technologien und tools	0L501
technologies	1B502
technologies used	0;e01
technologies utilisees	0@S01
technologies utilisées	0@S01
technologieën	0TQ01
technologijos	0XM01
technology	0;e01
technology stack	0;e01
technológia	0O;01
technológie	0]^01
technológiák	0O;01
technos	0@S01
tecnicas	0@T02
tecniche	0@X01
tecnologia	1B703
tecnologias	0@T02
tecnologias usadas	0@T02
tecnologias utilizadas	0@T02
tecnologie	0@X01
tecnologie usate	0@X01
tecnologie utilizzate	0@X01
tecnologies	0L401
tecnologies utilitzades	0L401
tecnología	05G01
tecnologías	05G01
tecnologías usadas	05G01
tecnologías utilizadas	05G01
tecrube	0EZ01
tecrübe	0EZ01
tegevusala	1B:01
tegevusvaldkond	1B:01
tegund starfsemi	07001
tehnologii	0@W01
tehnologii folosite	0@W01
tehnologii utilizate	0@W01
tehnologijas	06i01
tehnologije	15V03
tehnoloogiad	0\W01
tehnoloģijas	06i01
tehtaevae	1B;02
tehtaevaenimike	03R02
tehtaevaenkuva	0]301
tehtaevaet	0]301
tehtava	1B;02
tehtavanimike	03R02
tehtavankuva	0]301
tehtavat	0]301
tehtävä	1B;02
tehtävänimike	03R02
tehtävänkuva	0]301
tehtävät	0]301
teicneolaiochtai	0N701
teicneolaíochtaí	0N701
teideal	1B=02
teideal na cailiochta a bronnadh	0<B01
teideal na cáilíochta a bronnadh	0<B01
teideal poist	0TA01
teileafon	0T<01
teileafón	0T<01
teistimeireacht	0fb01
teistiméireacht	0fb01
tekija	0]B01
tekijae	0]B01
tekijaet	0]B01
tekijat	0]B01
tekijä	0]B01
tekijät	0]B01
tekniikat	06@01
teknik	04n01
tekniker	04n01
teknologi	1B?03
teknologi yang digunakan	02]01
teknologiat	06@01
teknologier	0d_03
teknologiji	0To01
teknolojiler	03^01
teknoloġiji	0To01
tel	1BB0L
tel cislo	1B^02
tel de contacte	0kC01
tel kom	0]m01
tel mobil	1B`01
tel no	0OM01
tel nr	1Ba02
tel portable	0=n01
tel privat	0Q:01
tel. de contacte	0kC01
tel. kom	0]m01
tel. mobil	1B`01
tel. nr	0^K01
tel. privat	0Q:01
tel. číslo	1B^02
tel.-nr	0Q:01
telecopie	1Bc01
telefaks	1Bd02
telefax	1Bf02
telefoane	0k@01
telefon	1Bh0@
telefon de contacte	0kC01
telefon fix	1C802
telefon komorkowy	0]m01
telefon komórkowy	0]m01
telefon kontaktowy	0k?01
telefon mobil	1C:03
telefon no	0OM01
telefon numarasi	0OM01
telefon numarası	0OM01
telefon privat	0Q:01
telefonas	0^K01
telefone	0AQ01
telefone celular	0AN01
telefone fixo	0AQ01
telefone para contato	0AQ01
telefone(s	0AQ01
telefones	0AQ01
telefonicky kontakt	1C=01
telefonický kontakt	1C=01
telefoninumber	1C>01
telefonne cislo	1C?01
telefonni cislo	1C=01
telefonnr	0Q:01
telefonnummer	1C@04
telefonní číslo	1C=01
telefono	1CD02
telefono abitazione	0AR01
telefono cellulare	0=o01
telefono celular	0fj01
telefono de contacto	0kD01
telefono fijo	0kD01
telefono fisso	0AR01
telefono movil	0fj01
telefono numeris	0^K01
telefono(i	0AR01
telefono(s	0kD01
telefonos	0kD01
telefons	0^M01
telefonska stevilka	0^L01
telefonska številka	0^L01
telefonski broj	1CF01
telefonszam	0LO01
telefonszam(ok	0LO01
telefonszám	0LO01
telefonszám(ok	0LO01
telefoon	1CG01
telefoon prive	1CG01
telefoon privé	1CG01
telefoonnummer	1CG01
telefón	1C?01
telefónne číslo	1C?01
telemovel	0AN01
telemóvel	0AN01
telephone	1CH02
telephone fill	0<M01
telephone fixe	0QX01
telephone mobile	0=n01
telephone number	0<M01
telephone portable	0=n01
telephone(s	0QX01
telepon	0^H01
telepon genggam	0V[01
telepon lain	1CJ01
telepon seluler	0V[01
telepules	1CK02
település	1CK02
telf	0kD01
teljes nev	0i<01
teljes név	0i<01
tellija	1CM01
telp	0^H01
telpon	0^H01
telèfon	0kC01
telèfon de contacte	0kC01
telèfon fix	0kC01
telèfon mòbil	0gH01
teléfono	0kD01
teléfono celular	0fj01
teléfono de contacto	0kD01
teléfono fijo	0kD01
teléfono móvil	0fj01
teléfono(s	0kD01
teléfonos	0kD01
tema	1CN04
tema diplomove prace	08`01
tema lucrarii	0GY01
tema lucrării	0GY01
tema prace	1CR02
tema rada	0GG02
temario	06A01
temat pracy	13\01
temat pracy magisterskiej	13\01
temavezeto	0Q401
temel faaliyetler ve sorumluluklar	0Og01
temel gorevler	0Og01
temel görevler	0Og01
temel konular	02g01
temoignage	08:01
tempat	0bR01
tempat & tanggal lahir	0_m01
tempat dan tanggal lahir	0_m01
tempat kerja	0\O01
tempat lahir	1CT01
tempat tanggal lahir	0_m01
tempat tgl lahir	0_m01
tempat tinggal	1CU02
tempat, tanggal lahir	0_m01
tempat, tgl lahir	0_m01
tempat/tanggal lahir	0_m01
tempat/tgl lahir	0_m01
tempo	0D001
tempo de experiencia	04V01
tempo de experiência	04V01
temps de travail	0Af01
ten	0WJ01
ten cong ty	0?d01
ten day du	0WJ01
ten du an	0WJ01
ten giai thuong	0U201
ten goi	1CW01
ten nguoi dung	1AM01
ten truong	0?e01
tengsl	1CX01
tentang perusahaan	0FB01
tentang saya	0=<01
tenure	0Id01
terakhir diubah	1CY01
terbit	1AS01
tercih edilen sehir	0<K01
tercih edilen şehir	0<K01
term	0Id01
termin	0H@01
termin nastupu	0fm02
termino	1CZ02
termín	0H@01
termín nástupu	0fm02
tese	0Gb01
tesi	1C\02
tesi di dottorato	06401
tesi di laurea	06401
tesi doctoral	15`01
tesi magistrale	06401
tesina	11?01
tesis	1C^02
tesis doctoral	11?01
testimoni	18501
testimonial	16g01
testimonianza	0?<01
testimonio	17N01
tevekenyseg	0Q201
tevekenyseg tipusa agazat	02801
tevekenysegek	0Q201
tevekenysegi kor	02801
tevékenység	0Q201
tevékenység típusa, ágazat	02801
tevékenységek	0Q201
tevékenységi kör	02801
teymi	0EM01
tez	0:V01
tez basligi	0:V01
tez başlığı	0:V01
tez konusu	0:V01
teza	0GY01
teza de doctorat	0GY01
tezi	0Ge01
teză	0GY01
tečajevi	0UE01
tečaji	0UD01
teżi	0Ge01
tfg	1C`02
tfm	1C`02
tfn	0Vo01
tfno	0kD01
tgl lahir	0_m01
thanh pho	1Cb02
thanh tich	0]501
thanh tich dat duoc	0]501
thanh tuu	0]501
thema	07:01
thema der abschlussarbeit	00\01
thema der diplomarbeit	00\01
thema der masterarbeit	00\01
these	0d?01
thesis	1Cd03
thesis title	08S01
thjoderni	19e01
thoi gian	1Cg02
thoi gian bat dau	0i@01
thoi gian lam viec	0U001
thong tin khac	0]701
thu dien tu	0FT01
thành phố	1Cb02
thành tích	0]501
thành tích đạt được	0]501
thành tựu	0]501
thèse	0d?01
thông tin khác	0]701
thư điện tử	0FT01
thời gian	1Cg02
thời gian bắt đầu	0i@01
thời gian làm việc	0U001
tid	1Ci03
tidskrift	0Qn01
tidsperiod	04`01
tidsrom	04^01
tidsrum	04[01
tidsskrift	1Cl02
tiedekunta	02?01
tiedonkaesittely	1Cn01
tiedonkasittely	1Cn01
tiedonkäsittely	1Cn01
tiempo	0F:01
tieng me de	1Co01
tietoa yrityksesta	1D001
tietoa yrityksestae	1D001
tietoa yrityksestä	1D001
tieu de	0U201
tiimi	0oA01
tiimin koko	02X01
tiitel	1D101
tiivistelma	0X701
tiivistelmae	0X701
tiivistelmä	0X701
tijdschrift	0Td01
tijdvak	0C[01
til	1D203
tilaaja	06?01
tildelt af	1D501
tildelt av	1D601
tilgjengelighet	0\M01
till	1D702
tilldelad av	1D901
tillgaenglig fraan	1D:01
tillgaenglighet	1D:01
tillganglig fran	1D:01
tillganglighet	1D:01
tillgänglig från	1D:01
tillgänglighet	1D:01
tilltal	1D;01
tilltalsnamn	0Qo01
tilltrade	1D:01
tilltraede	1D:01
tillträde	1D:01
tiltale	1D<02
tiltraedelse	0\L01
tiltredelse	0\M01
tiltrædelse	0\L01
tim	1D>05
timabil	0C201
timarit	1DC01
time	0Id01
timeframe	0Id01
timekla vietne	0;101
timeline	0Id01
tin chi	1>901
tinggi badan	09Y01
tingkat	1DD03
tingkat eqf	1DG01
tingkat keahlian	1DH01
tingkat kemahiran	0\b01
tinh	1DI01
tinh thanh pho	0jR01
tinh tp	0jR01
tinh trang hon nhan	0We01
tinklalapis	0ZX01
tinklarastis	0ZX01
tinklaraštis	0ZX01
tionscal	0>h01
tip	1DJ04
tip contract	15U01
tip ta' negozju jew settur	1<o01
tipe pekerjaan	0[c01
tipo	1DN03
tipo de actividad o sector	1;J01
tipo de contrato	1DQ02
tipo de curso	0F=01
tipo de empleo	0Ah01
tipo de emprego	0fG01
tipo de empresa o sector	1;J01
tipo de empresa ou sector	17601
tipo de empresa ou setor	17601
tipo de estudios	0>;01
tipo de projeto	1DS01
tipo de proyecto	0=E01
tipo di attivita o settore	03H01
tipo di attività o settore	03H01
tipo di azienda	03H01
tipo di azienda o settore	03H01
tipo di contratto	0Ai01
tipo di diploma	0`L01
tipo di impiego	1DT02
tipo di progetto	1DV01
tipo di studi	0`L01
tipologia	1DV01
tipologia di contratto	0Ai01
tipul activitatii sau sectorul de activitate	0HT01
tipul activității sau sectorul de activitate	0HT01
tipul contractului	15U01
tipul proiectului	1DW01
tipus	1DX02
tipus d'empresa o sector	17301
tipus d'estudis	0O:01
tipus de contracte	0fH01
tipus de projecte	1DZ01
tir	1D[01
titel	1D\0?
titel pa speciale	01o01
titel pa uppsats	0HH01
titel paa speciale	01o01
titel paa uppsats	0HH01
titel på speciale	01o01
titel på uppsats	0HH01
titel scriptie	02401
titill	1Dk02
title	1Dm06
title of qualification	00e01
title of qualification awarded	00e01
titlu	1E304
titlul lucrarii	0GY01
titlul lucrării	0GY01
titlul obtinut	0<D01
titlul obținut	0<D01
titol	1E703
titol de la qualificacio obtinguda	0O:01
titol de la tesi	15`01
titol obtingut	0O:01
titolo	1E:04
titolo conseguito	0`L01
titolo della qualifica rilasciata	0`L01
titolo della tesi	06401
titolo di studio	1E>02
titolo tesi	06401
titolu	13m01
titolu tal kwalifika moghtija	0_^01
titolu tal-kwalifika mogħtija	0_^01
titolu tax xoghol	0Xn01
titolu tax-xogħol	0Xn01
titre	1E@05
titre de la these	0d?01
titre de la thèse	0d?01
titre de sejour	07d01
titre de séjour	07d01
titre du cv	0MM01
titre du memoire	0d?01
titre du mémoire	0d?01
titre obtenu	0>F01
tittel	1EE04
tittel pa oppgave	08T01
tittel paa oppgave	08T01
tittel på oppgave	08T01
titteli	1EI02
titul	1EK05
titul kvalifikace	0Hn01
titula	1EP05
titulacao	0F=01
titulacio	0O:01
titulacion	0>;01
titulació	0O:01
titulación	0>;01
titular	1EU02
titulas	1EW01
titulação	0F=01
titulo	1EX08
titulo da dissertacao	0Gb01
titulo da tese	0Gb01
titulo de la cualificacion obtenida	0>;01
titulo de la tesis	11?01
titulo obtenido	0>;01
titulo profesional	0<e01
titulo profissional	0<f01
titulos de idiomas	1E`01
tituls	1Ea01
titulus	1Eb02
tiêu đề	0U201
tiếng mẹ đẻ	1Co01
tjaenst	1Ed01
tjaenstgoeringsgrad	04_01
tjaning	1AN01
tjanst	1Ed01
tjanstgoringsgrad	04_01
tjm	14401
tjáning	1AN01
tjänst	1Ed01
tjänstgöringsgrad	04_01
tlf	1Ee04
tlf nr	1Ei02
tlf.nr	1Ei02
tlm	0AN01
tmiem	0Cj01
to	1Ek02
to chuc	1Em02
to chuc cap	0<W01
todistuksen myoentaejae	0gG01
todistuksen myontaja	0gG01
todistuksen myöntäjä	0gG01
todistukset	0]<01
toegekend door	1Eo01
toelichting	0mZ01
toimeksiantaja	06?01
toimenkuva	0]301
toimi	03Q01
toimiala	1<`01
toimiala tai sektori	1<`01
toimipaikka	0of01
toivottu tehtaevae	03P01
toivottu tehtava	03P01
toivottu tehtävä	03P01
tolvupostur	0i601
tom tat	0Tn01
ton giao	1F001
too kirjeldus	0]j01
tooandja	1F101
tooandja nimi ja aadress	1F101
tookogemus aastates	1F201
tookoha asukoht	06W01
toole asumise aeg	1F301
tools	1F404
tools and technologies	0;e01
tools used	0;e01
tooriistad	0\W01
toostaaz	1F201
tootajate arv	02m01
tooulesanded	0]j01
topic	08S01
toplam deneyim	0EZ01
toradh	0VC01
torthai	0K<01
torthaí	0K<01
tot	02101
tot en met	02101
tot nghiep	0EY01
total experience	14`01
tovabbi e mail cimek	1F801
tovabbi honlapok	1F901
tovabbi informacio	0L001
tovabbi telefonszamok	1F:01
további e-mail címek	1F801
további honlapok	1F901
további információ	0L001
további telefonszámok	1F:01
town	0?H01
trabajo de fin de grado	11?01
trabajo de fin de master	11?01
trabajo de fin de máster	11?01
trabajo de grado	11?01
trabajo fin de grado	11?01
trabajo fin de master	11?01
trabajo fin de máster	11?01
trabajo final	11?01
trabalho de conclusao	0Gb01
trabalho de conclusao de curso	0Gb01
trabalho de conclusão	0Gb01
trabalho de conclusão de curso	0Gb01
trach nhiem	0A<01
trach nhiem cong viec	0A<01
trachtas	1F;01
tractament	1F<01
traeger	1F=03
traegerverein	1F@01
trager	1F=03
tragerverein	1F@01
traguardi	0kf01
training provider	00f01
traitement de l'information	1FA01
trajanje	1FB03
trang ca nhan	0a401
trang cá nhân	0a401
trang web	0a401
trang web khac	1FE01
trang web khác	1FE01
trao boi	0Hl01
trao bởi	0Hl01
tratamento	1FF01
tratamento da informacao	14R01
tratamento da informação	14R01
tratamiento	1FG01
tratamiento de la informacion	1FH01
tratamiento de la información	1FH01
treball de fi de grau	15`01
treball de fi de master	15`01
treball de fi de màster	15`01
treball de final de grau	15`01
treball final	15`01
trefwoorden	0TQ01
treimhse	0Co01
trenutna pozicija	1FI02
trenutno delovno mesto	12C01
tresc	0^N01
treść	0^N01
trinh do	1FK04
trinh do eqf	1FO01
trinh do hoc van	08e01
triq	0Y801
trukme	0DM01
trukmė	0DM01
truong	0?e01
truong dai hoc	0?e01
truong hoc	0?e01
trvale bydlisko	01R01
trvale bydliste	01S01
trvalé bydlisko	01R01
trvalé bydliště	01S01
trvani	0H@01
trvanie	0EG01
trvání	0H@01
trách nhiệm	0A<01
trách nhiệm công việc	0A<01
tráchtas	1F;01
träger	1F=03
trägerverein	1F@01
tréimhse	0Co01
trình độ	1FK04
trình độ eqf	1FO01
trình độ học vấn	08e01
trường	0?e01
trường học	0?e01
trường đại học	0?e01
ttl	0_m01
tu	09101
tu khoa	0A701
tuairisc	0B[01
tugas	0FA01
tugas akhir	0GX01
tugas dan tanggung jawab	0FA01
tugas sebagai	0[O01
tugas utama	0FA01
tuji jezik	0[m01
tulemus	1FP02
tulemused	1;Z01
tulisan	0dH01
tulokset	0]201
tulos	1FR02
tungumal	0cN01
tungumalakunnatta	0P901
tungumál	0cN01
tungumálakunnátta	0P901
tunnus	0\I01
tunnustus	1FT02
tuoi	1FV01
tur	15^01
turinio kurimas	1FW01
turinio kūrimas	1FW01
turinys	05E01
turvalisus	1FX01
turvallisuus	1FY01
tus	0Cl01
tuteur	0GI01
tutkielma	0GD01
tutkinnon nimi	06701
tutkinnon taso	06701
tutkinto	06701
tutkintonimike	06701
tutor	1FZ03
tutora	0GK01
tuổi	1FV01
tvorba obsahu	1F]01
tvrtka	1F^02
twieldet	0Ck01
twieled	0Ck01
tworzenie tresci	1F`01
tworzenie treści	1F`01
tym	0l]01
tyoaika	1Fa01
tyoeaika	1Fa01
tyoekalut	06@01
tyoekokemus vuosina	0]k01
tyoenantaja	1Fb01
tyoenantajan nimi ja osoite	1Fb01
tyoenkuva	0]301
tyoepaikka	1Fb01
tyoeskentelypaikka	0of01
tyoesuhde	1Fa01
tyoesuhteen kesto	02I01
tyoesuhteen muoto	1Fa01
tyoesuhteen tyyppi	1Fa01
tyoetehtaevae	03Q01
tyoetehtaevaet	0]301
tyokalut	06@01
tyokokemus vuosina	0]k01
tyonantaja	1Fb01
tyonantajan nimi ja osoite	1Fb01
tyonkuva	0]301
tyopaikka	1Fb01
tyoskentelypaikka	0of01
tyosuhde	1Fa01
tyosuhteen kesto	02I01
tyosuhteen muoto	1Fa01
tyosuhteen tyyppi	1Fa01
tyotehtava	03Q01
tyotehtavat	0]301
typ	1Fc05
typ av examen	0OO01
typ av verksamhet eller bransch	0;T01
typ av verksamhet eller sektor	0;T01
typ projektu	1Fh03
typ studia	0Hn01
typ uvazku	0IR01
typ úvazku	0IR01
type	1Fk07
type af virksomhed eller sektor	1G201
type d'emploi	0Af01
type de contrat	0Af01
type de diplome	0>F01
type de diplôme	0>F01
type de poste	0Af01
type de projet	0=F01
type dienstverband	0Ae01
type of business	0;N01
type of business or sector	0;N01
type of contract	0Ad01
type of employment	0Ad01
type of project	0=D01
type of study	00e01
type opleiding	0Uj01
type ou secteur d'activite	0HN01
type ou secteur d'activité	0HN01
type virksomhet eller sektor	0;U01
tytul	1G303
tytul kwalifikacji	0Il01
tytul nagrody	0g_01
tytul naukowy	1G601
tytul pracy	13\01
tytul zawodowy	0Il01
tytuł	1G303
tytuł kwalifikacji	0Il01
tytuł nagrody	0g_01
tytuł naukowy	1G601
tytuł pracy	13\01
tytuł zawodowy	0Il01
tyyppi	0_o01
työaika	1Fa01
työkalut	06@01
työkokemus vuosina	0]k01
työnantaja	1Fb01
työnantajan nimi ja osoite	1Fb01
työnkuva	0]301
työpaikka	1Fb01
työskentelypaikka	0of01
työsuhde	1Fa01
työsuhteen kesto	02I01
työsuhteen muoto	1Fa01
työsuhteen tyyppi	1Fa01
työtehtävä	03Q01
työtehtävät	0]301
tài khoản	1AM01
tác giả	1AF01
táirgeadh cainte	0_e01
tárgyak	0Q`01
társalgás	1A@01
társszerzők	1A;01
tâches	01:01
tâches principales	01:01
tâches réalisées	01:01
täisnimi	0Kc01
tänav	00;01
tätig als	09a01
tätigkeit	09_02
tätigkeit als	09a01
tätigkeiten	05]01
tätigkeitsbereich	1AG02
tätigkeitsbereich oder branche	0Tf01
tätigkeitsbereiche	05]01
tätigkeitsbeschreibung	05]01
tätigkeitsfeld	0;S01
tätigkeitsschwerpunkte	05]01
tækni	0X501
técnicas	0@T02
tél	0QX01
tél. portable	0=n01
télécopie	1Bc01
téléphone	0QX01
téléphone fixe	0QX01
téléphone mobile	0=n01
téléphone portable	0=n01
téléphone(s	0QX01
téma diplomové práce	08`01
téma práce	1CR02
témavezető	0Q401
témoignage	08:01
término	1CZ02
tên	0WJ01
tên công ty	0?d01
tên dự án	0WJ01
tên giải thưởng	0U201
tên gọi	1CW01
tên người dùng	1AM01
tên trường	0?e01
tên đầy đủ	0WJ01
tình trạng hôn nhân	0We01
tím	0l^01
tímabil	0C201
tímarit	1DC01
tín chỉ	1>901
típus	0[`01
tír	1D[01
títol	1E703
títol de la qualificació obtinguda	0O:01
títol de la tesi	15`01
títol obtingut	0O:01
título	1EX08
título da dissertação	0Gb01
título da tese	0Gb01
título de la cualificación obtenida	0>;01
título de la tesis	11?01
título obtenido	0>;01
título profesional	0<e01
título profissional	0<f01
títulos de idiomas	1E`01
tóm tắt	0Tn01
tôn giáo	1F001
tölvupóstur	0i601
töö kirjeldus	0]j01
tööandja	1F101
tööandja nimi ja aadress	1F101
töökogemus aastates	1F201
töökoha asukoht	06W01
tööle asumise aeg	1F301
tööriistad	0\W01
tööstaaž	1F201
töötajate arv	02m01
tööülesanded	0]j01
tús	0Cl01
tür	15^01
tým	0l]01
tālr	0^M01
tālrunis	0^M01
tālruņa numurs	0^M01
tīmekļa vietne	0;101
tạo nội dung	1AW01
tạp chí	0iE01
tỉnh	1DI01
tỉnh/thành phố	0jR01
tỉnh/tp	0jR01
tốt nghiệp	0EY01
tổ chức	1Em02
tổ chức cấp	0<W01
từ	09101
từ khóa	0A701
uber das unternehmen	0;S01
uber mich	04401
uberblick	04401
uberschrift	07A01
ubicacio	0b;01
ubicacion	0b<01
ubicació	0b;01
ubicación	0b<01
ucet	1G702
ucret beklentisi	09J01
uczelnia	0i001
udair	1G901
udar	1G901
udarbejdelse af indhold	1G:01
udbyder	1G;01
uddannelse	0_]01
uddannelsesbetegnelse	0_]01
uddannelsesinstitution	0_F01
uddannelsesinstitutionens navn og type	0_F01
uddannelsesniveau	0WT01
uddannelsesomraader (isced-f	1G<01
uddannelsesomrader (isced f	1G<01
uddannelsesområder (isced-f	1G<01
uddannelsessted	0_F01
uddannelsestitel	0_]01
uddelt af	1D501
udeleno kym	1G=01
udelil	1G>02
udelila	1G>02
udelovatel	1G>02
udeľovateľ	1G@01
udgivelsesdato	1GA01
udgiver	1GB01
udgivet	1GA01
udgivet af	1GB01
udgivet i	1GB01
udmaerkelse	1GC01
udmærkelse	1GC01
udruga	1GD01
udruzenje	1GE01
udruženje	1GE01
udstedelsesdato	0m\01
udsteder	1G;01
udstedt	0m\01
udstedt af	1G;01
udtalelse	1GF01
uděleno kým	1G=01
udělil	1G=01
udělila	1G=01
udělovatel	1G=01
ueber das unternehmen	0;S01
ueber mich	04401
ueberblick	04401
ueberschrift	07A01
uf	0Gh01
ufficio	0Fn01
ugyfel	0d101
uhing	1GG01
uimhir foin	0T<01
uimhir fóin	0T<01
uimhir theileafoin	0T<01
uimhir theileafóin	0T<01
uimhreacha guthain eile	1GH01
uimhreacha gutháin eile	1GH01
uirlisi	0N701
uirlisí	0N701
uit dienst	02101
uitgegeven door	02001
uitgegeven op	09E01
uitgereikt door	1Eo01
uitgevende instantie	02001
uitgever	1GI02
uitgever van het certificaat	02001
uitgeverij	0Td01
ukoly	0W@01
ukonceni	1GK02
ukoncenie	0E<01
ukonczenie	0Cn01
ukončenie	0E<01
ukončení	1GK02
ukończenie	0Cn01
uksus	0d001
ukuran tim	0\E01
ulesanded	0]j01
ulica	1GM05
ulice	01S01
ulikool	0V^01
ulke	1GR01
uloga	1GS06
uloge	0f]02
uloha v projekte	1:U01
ulohy	0W=01
ulteriori informazioni	03701
ultima actualizacion	01=01
ultima atualizacao	06o01
ultima forma de invatamant absolvita	0j:01
ultima formă de învățământ absolvită	0j:01
ultima modificacion	01=01
ultima modificare	1GY01
ultimo aggiornamento	02;01
ultimo nome	05?01
um mig	02<01
umfang	0_301
umgebung	0L501
umiejetnosci	0hB01
umiejętności	0hB01
umsatz	05901
umsogn	0co01
umsögn	0co01
umur	1GZ01
umzugsbereitschaft	0:301
understanding: listening	0aa01
understanding: reading	17J01
unelte	0@W01
uni	02N01
unidad	0H001
unidades curriculares	0<A01
unit	1G[02
unitat	0NP01
unites d'enseignement	0B<01
unités d'enseignement	0B<01
universidad	00d01
universidade	0@;01
universita	1G]02
universitaet	02N01
universitas	0Z201
universitat	1G_02
universitate	1Ga02
universitatea	0T501
universite	1Gc02
universiteit	0WZ01
universitet	1Ge03
universitetas	07601
university	00f01
università	1G]02
universität	02N01
université	0>601
universitāte	07401
univerza	0PV01
univerzita	1Gh02
univerzitet	1Gj01
uniwersytet	0i001
unternehmen	05Z02
unternehmensbeschreibung	0;S01
unternehmensgegenstand	0;S01
unternehmensgroesse	05901
unternehmensgrosse	05901
unternehmensgröße	05901
unternehmensname	05_01
unternehmensprofil	0;S01
until	0@Y01
unvan	1Gk04
updated	0`F01
uporabljene tehnologije	0]X01
uporabnisko ime	1Go01
uporabniško ime	1Go01
uppdrag	04e01
uppdragsgivare	09k01
uppehaallstillstaand	05e01
uppehallstillstand	05e01
uppehållstillstånd	05e01
uppgifter	04e01
upphaf	0<<01
upplysingavinnsla	1H001
upplýsingavinnsla	1H001
uppnaadda resultat	0S801
uppnadda resultat	0S801
uppnådda resultat	0S801
uppsaegningstid	1D:01
uppsagnarfrestur	0Tj01
uppsagningstid	1D:01
uppsats	0HH01
uppsägningstid	1D:01
ur	0Cf01
uraian	0F@01
uraian pekerjaan	0FA01
uraian tugas	0FA01
uren	0Ae01
uren per week	0Ae01
url	1H10:
urodzona	0Cf01
urodzony	0Cf01
uroven	1H;04
uroven ekr	0LE01
uroven eqf	1H?01
uroven eqr	1H?01
uroven znalosti	0[\02
urovne serr	1<g02
usek	1H@02
user	0VZ01
user name	0VZ01
username	0VZ01
usia	1GZ01
using	0;e01
usmerenje	0l301
usmjerenje	12?01
uspechy	1HB02
uspehi	0I001
uspesi	0I401
uspjesi	1HD01
ustanova	1HE08
ustna interakcia	0^W01
ustni interakce	0^V01
ustni projev	0eN01
ustny prejav	0Wn01
ustvarjanje vsebin	1HM01
usuari	0j^01
usuario	1HN02
usuário	0AG01
utbildning	0OO01
utbildningsanordnare	0WN01
utbildningsanordnarens namn och typ	0WN01
utbildningsniva	0WQ01
utbildningsnivaa	0WQ01
utbildningsnivå	0WQ01
utbildningsomraaden (isced-f	1HP01
utbildningsomraden (isced f	1HP01
utbildningsområden (isced-f	1HP01
utbildningsorganisationens namn och typ	0WN01
utca	02l01
utdanning	0_\01
utdanningsinstitusjon	0WO01
utdanningsinstitusjonens navn og type	0WO01
utdanningsniva	0WX01
utdanningsnivaa	0WX01
utdanningsnivå	0WX01
utdelad av	1D901
utdelare	1D901
utdelt av	1D601
utente	0jj01
utfaerdad av	1HQ01
utfaerdad den	0N[01
utfaerdare	1HQ01
utfaerdat	0N[01
utfaerdat av	1HQ01
utfardad av	1HQ01
utfardad den	0N[01
utfardare	1HQ01
utfardat	0N[01
utfardat av	1HQ01
utfärdad av	1HQ01
utfärdad den	0N[01
utfärdare	1HQ01
utfärdat	0N[01
utfärdat av	1HQ01
utgafa	1DC01
utgafudagur	0:S01
utgefandi	0TS01
utgefid	1HR01
utgitt	16I01
utgitt av	16J01
utgivare	1HS02
utgiver	16J01
utilizador	0AG01
utmaerkelse	1HU01
utmaerkelsens namn	1HU01
utmarkelse	1HU01
utmarkelsens namn	1HU01
utmerkelse	1HV01
utmärkelse	1HU01
utmärkelsens namn	1HU01
utolso modositas	1HW01
utolsó módosítás	1HW01
utonev	0]101
utrustning	04n01
utskrift	0`J01
utstedar	1HX01
utstedelsesdato	0m_01
utsteder	1HX01
utstedt	0m_01
utstedt av	1HX01
utónév	0]101
uurtarief	0Tk01
uvazek	0IR01
uvazok	0IO01
uwagi	0k\01
uyrugu	0e<01
uyruk	0e<01
uyruklar	0e<01
uyruğu	0e<01
uzdevumi	06\01
uzduotys	06f01
uzimamos pareigos	14\01
uzivatelske jmeno	14501
uzmanlik	02[01
uzmanlik alani	02[01
uzmanlık	02[01
uzmanlık alanı	02[01
uznemums	1HY02
uzsakovas	0]S01
uzsienio kalba	0\J01
uzvards	1H[01
uzvārds	1H[01
uzyskano	0Cm01
uzyte technologie	0hB01
uzywane technologie	0hB01
uzņēmums	1HY02
użyte technologie	0hB01
używane technologie	0hB01
užduotys	06f01
užimamos pareigos	14\01
uživatelské jméno	14501
užsakovas	0]S01
užsienio kalba	0\J01
v	0XQ01
vaardigheden	0TQ01
vaardigheidsniveau	1H\01
vaditaja aplieciba	07j01
vadītāja apliecība	07j01
vaeitoeskirja	0GD01
vaelineet	06@01
vaerktoej	05001
vaerktoejer	05001
vaerktoj	05001
vaerktojer	05001
vaernepligt	1H]01
vaernplikt	0b_01
vaga	0<f01
vaga pretendida	0<f01
vai tro	1H^03
vai tro trong du an	1Ha01
vai trò	1H^03
vai trò trong dự án	1Ha01
vaidmenys	0cR01
vaidmuo	1Hb03
vairuotojo pazymejimas	1He01
vairuotojo pažymėjimas	1He01
vairuotojo teises	1He01
vairuotojo teisės	1He01
vaitekiri	08b01
vaitoskirja	0GD01
vakblad	0Td01
vakgebied	02501
vakif	0F101
vakken	09L01
vakıf	0F101
vald	0a^01
valdkond	1Hf02
valineet	06@01
valja andja	1Hh01
valja andnud	03g01
valjaandja	02H01
valjastaja	1Hh01
valjastanud	1Hh01
valjastatud	1Hi01
vallalat	00701
valmistuminen	0bW01
valmistumisvuosi	0bW01
valmistunut	0bW01
valoda	1@n01
valodas	1@n01
valodas limenis	13_01
valodas līmenis	13_01
valokuva	0_V01
valstiska piederiba	11I01
valstiskā piederība	11I01
valsts	1Hj01
valstybe	1;a01
valstybė	1;a01
valutazione	0cm01
van	09A01
van - tot	0C[01
van tot	0C[01
vanaf	09A01
vanus	1Hk01
varaktighet	04`01
vardai	06C01
vardas	1Hl01
vardas ir pavarde	1Hl01
vardas ir pavardė	1Hl01
vardas pavarde	1Hl01
vardas pavardė	1Hl01
vardas, pavardė	1Hl01
vardi	14901
vards	11G01
vards un uzvards	11G01
vards uzvards	11G01
varighed	04[01
varighet	04^01
varnost	1Hm01
varnplikt	0b_01
varos	1Hn02
varsta	1I001
varusmiespalvelus	06>01
vast	1CG01
vaste telefoon	1CG01
vastutus	0]j01
vastutusala	0]j01
vastuualue	0]301
vastuualueet	0]301
vastuut	0]301
vatandaslik	0e<01
vatandaşlık	0e<01
ve cong ty	0U<01
veb	0ZV01
veb sajt	0ZV01
veb stranica	0ZV01
veb-sajt	0ZV01
vechime	04101
vecums	1I101
vedouci	0gX01
vedouci prace	0gX01
vedoucí	0gX01
vedoucí práce	0gX01
veduci prace	0gW01
vedúci práce	0gW01
veeb	0]e01
veebileht	0]e01
vefsida	0Vf01
vefslod	0Vf01
vefslóð	0Vf01
vefsíða	0Vf01
vefur	0Vf01
vege	09=01
vegzes eve	09=01
vegzettseg	1I202
vegzettseg kepesites	0R601
veicamie pienakumi	06\01
veicamie pienākumi	06\01
veiculo	0A501
veiklos sritis	1<a01
veiklos sritys ir atsakomybe	06f01
veiklos sritys ir atsakomybė	06f01
veiklos tipas arba sektorius	1<a01
veileder	17;01
veiligheid	1I401
veitandi	1I501
veitt af	1I501
vejleder	0gY01
vek	1I602
velama alga	02e01
velamais amats	0jP01
velemeny	02J01
velicina tima	0;[02
velikost ekipe	1@101
velikost tymu	12101
velikost týmu	12101
veličina tima	0;[02
velkost timu	12001
venue	1I802
veranstalter	03a02
veranstaltung	0Nc01
verantwoordelijk voor	01901
verantwoordelijkheden	01901
verantwortlich fuer	05]01
verantwortlich fur	05]01
verantwortlich für	05]01
verantwortlichkeiten	05]01
verantwortung	05]01
verantwortungsbereich	05]01
verband	1F@01
verblijfsvergunning	1I:01
verdlaun	1I;01
verein	1F@01
veren	0lj01
veren kurulus	02h01
veren kuruluş	02h01
veren kurum	1I<02
vereniging	1@201
verfahren	0L501
verfasser	07W01
verfuegbar	0L;01
verfuegbar ab	0L;01
verfuegbarkeit	0L;01
verfugbar	0L;01
verfugbar ab	0L;01
verfugbarkeit	0L;01
verfügbar	0L;01
verfügbar ab	0L;01
verfügbarkeit	0L;01
vergeben von	07<01
verhaeltnis	0:901
verhaltnis	0:901
verhältnis	0:901
verilis tarihi	02i01
veriliş tarihi	02i01
verkefni	00c01
verkefnislysing	0bk01
verkefnislýsing	0bk01
verkfaeri	0X501
verkfæri	0X501
verkkaupi	0T:01
verkkosivu	0^`01
verkkosivusto	0^`01
verkkosivut	0^`01
verkosto	03@01
verktoey	0;a01
verktoy	0;a01
verktyg	04n01
verktøy	0;a01
verlag	0Nc01
verleend door	1Eo01
verleiher	07<01
verliehen am	00T01
verliehen von	07<01
verneplikt	0R101
veroeffentlicht	0Nb01
veroeffentlicht in	0Nc01
veroeffentlichungsdatum	0Nb01
veroffentlicht	0Nb01
veroffentlicht in	0Nc01
veroffentlichungsdatum	0Nb01
version	1I>02
verstehen: hoeren	0WU01
verstehen: horen	0WU01
verstehen: hören	0WU01
verstehen: lesen	0``01
verstrekt door	02001
vertejums	07101
vertiefung	07701
vertragsart	04a01
verwendete technologien	0L501
verðlaun	1I;01
veröffentlicht	0Nb01
veröffentlicht in	0Nc01
veröffentlichungsdatum	0Nb01
vescine	0]X01
vestiging	1?F01
vestine	0]Y01
vestlus	1@m01
vezeteknev	0BT01
vezeteknev es utonev	0i<01
vezeteknev utonev	0i<01
vezeto	0Q401
vezetoi engedely	0[Y01
vezetéknév	0BT01
vezetéknév / utónév	0i<01
vezetéknév és utónév	0i<01
vezető	0Q401
vezetői engedély	0[Y01
veículo	0A501
veľkosť tímu	12001
veštine	0]Y01
veščine	0]X01
vi tri	1I@03
vi tri cong viec	1IC01
vi tri lam viec	1IC01
vi tri mong muon	0A=01
vi tri trong du an	1Ha01
vi tri ung tuyen	0A=01
via	0Y>01
videja atzime	07101
vidskiptavinur	0T:01
vidurkenning	1I;01
vidurkis	08d01
vidējā atzīme	07101
vieras kieli	0]901
viestinta	1ID01
viestintae	1ID01
viestintä	1ID01
viet	1IE01
vieta	1IF02
vietne	0;101
vietove	0CC01
vietovė	0CC01
vigtigste arbejdsopgaver	05a01
vigtigste fag	1IH01
viimati muudetud	1II01
viimeksi muokattu	1IJ01
viktigste arbeidsoppgaver og ansvarsomraader	05X01
viktigste arbeidsoppgaver og ansvarsomrader	05X01
viktigste arbeidsoppgaver og ansvarsområder	05X01
viktigste fag	0MJ01
ville	0a702
ville de residence	0@A01
ville de résidence	0@A01
vinculo	1IK02
vinnustadur	0;i01
vinnustaður	0;i01
vinnuveitandi	0T;01
virka	03Q01
virksomhed	1IM02
virksomhedsbeskrivelse	0m>01
virksomhedsnavn	05`01
virksomhet	05W01
virziens	0PQ01
visa	1IO02
visa status	18X01
visado	11601
visto	1IQ02
visum	05\01
viðskiptavinur	0T:01
viðurkenning	1I;01
viết	1IE01
vjestine	0]Z01
vještine	0]Z01
vloga	1IS03
vloge	0f_01
vodicske opravnenie	1IV01
vodicsky preukaz	1IV01
voditelj	1IW01
vodičské oprávnenie	1IV01
vodičský preukaz	1IV01
voimalik alustada	1F301
voin aloittaa	02n01
vojenska sluzba	1IX02
vojenská služba	1IX02
vojna obaveza	1IZ01
vojna obveza	1I[01
vojni rok	1I\02
volkszugehoerigkeit	0OB01
volkszugehorigkeit	0OB01
volkszugehörigkeit	0OB01
volledige naam	01101
vollstaendiger name	0XO01
vollstandiger name	0XO01
vollständiger name	0XO01
von	03l01
von - bis	09c01
von bis	09c01
von/bis	09c01
voor	0]K01
voor en achternaam	01101
voor- en achternaam	01101
voorkeel	0\`01
voornaam	1:001
voornaam en achternaam	01101
voornaamste activiteiten en verantwoordelijkheden	01901
voornaamste onderwerpen	09L01
voornaamste onderwerpen beroepsvaardigheden	09L01
voornaamste onderwerpen/beroepsvaardigheden	09L01
voornaamste werkzaamheden	01901
voornaamste werkzaamheden en verantwoordelijkheden	01901
voornamen	1:001
vor und nachname	0XO01
vor und zuname	0XO01
vor- und nachname	0XO01
vor- und zuname	0XO01
voraussichtlicher abschluss	00]01
vorbire	0GS01
vorgesetzte	09[01
vorgesetzter	09[01
vorname	1;K01
vorname und name	0XO01
vorname(n) nachname(n	0XO01
vornamen	1;K01
votazione	0cm01
votazione finale	0cm01
voto	0cm01
voto di diploma	0cm01
voto di laurea	0cm01
voto finale	0cm01
vozacka	1I^02
vozacka dozvola	1I^02
vozačka	1I^02
vozačka dozvola	1I^02
vozniski izpit	1I`01
voznisko dovoljenje	1I`01
vozniški izpit	1I`01
vozniško dovoljenje	1I`01
vp	1IV01
vreemde taal	1AC01
vreme	1Ia01
vrijeme	0Dh01
vrsta	1Ib03
vrsta dejavnosti ali sektor	0EN01
vrsta delatnosti	0EO01
vrsta djelatnosti ili sektor	0H101
vrsta projekta	1Ib03
vrsta ugovora	17001
vrsta zaposlenja	1Ie02
vrsta zaposlitve	0ET01
vsebina	1Ig01
vung	1DI01
vuodet	02I01
vuosi	1Ih03
vuotta	0XQ01
vybaveni	0I<01
vybavení	0I<01
vydal	1Ik02
vydala	1Ik02
vydano dne	0E=01
vydavatel	1Im03
vydavatel osvedceni	1J001
vydavatel osvedcenia	1J101
vydavatel osvědčení	1J001
vydavatelstvi	0^D01
vydavatelstvo	0gb01
vydavatelství	0^D01
vydavateľ	1J101
vydavateľ osvedčenia	1J101
vydavateľstvo	0gb01
vydáno dne	0E=01
vypovedni lhuta	1J201
vysledek	1J302
vysledky	1HB02
vysledok	1J502
vysoka skola	0hZ01
vysoká škola	0hZ01
vystavil	1J001
vytvareni obsahu	1J701
vytváření obsahu	1J701
vzdelani	1J802
vzdelanie	1J:02
vzdelavaci instituce	0hZ01
vzdelavacia institucia	0hn01
vzdelávacia inštitúcia	0hn01
vzdělání	1J802
vzdělávací instituce	0hZ01
vztah	1J<02
vzťah	1J>01
vállalat	00701
város	1Hn02
vârsta	1I001
vârstă	1I001
väitekiri	08b01
väitöskirja	0GD01
välineet	06@01
välja andja	1Hh01
välja andnud	03g01
väljaandja	02H01
väljastaja	1Hh01
väljastanud	1Hh01
väljastatud	1Hi01
värnplikt	0b_01
værktøj	05001
værktøjer	05001
værnepligt	1H]01
vége	09=01
végzettség	1I202
végzettség / képesítés	0R601
végzettség/képesítés	0R601
végzés éve	09=01
vélemény	02J01
vínculo	1IK02
võimalik alustada	1F301
võõrkeel	0\`01
vùng	1DI01
výpovědní lhůta	1J201
výsledek	1J302
výsledky	1HB02
výsledok	1J502
vārdi	14901
vārds	11G01
vārds un uzvārds	11G01
vārds uzvārds	11G01
vārds, uzvārds	11G01
vēlamais amats	0jP01
vēlamā alga	02e01
vērtējums	07101
věk	0`b01
về công ty	0U<01
vị trí	1I@03
vị trí công việc	1IC01
vị trí làm việc	1IC01
vị trí mong muốn	0A=01
vị trí trong dự án	1Ha01
vị trí ứng tuyển	0A=01
waktu	0Ia01
wanted position	0B]01
warga negara	0\_01
web	1J?0@
web page	0HG01
web personal	0@101
web site	0HG01
web sitesi	08X01
web stranica	0ZY01
web-stranica	0ZY01
webb	0Vn01
webbplats	0Vn01
webbsida	0Vn01
weblap	0Wf01
weboldal	0Wf01
webova stranka	0ld02
webove stranky	18N01
webová stránka	0ld02
webové stránky	18N01
webpage	0HG01
webpagina	1JO01
webseite	0ZW01
webside	1JP01
website	1JQ0;
websites	0T701
webサイト	1J\01
wechselgrund	07@01
wehrdienst	0;g01
wehrdienst zivildienst	0;g01
wehrdienst/zivildienst	0;g01
weight	0Ve01
weitere angaben	1>Q01
weitere e mail adressen	1J]01
weitere e mails	1J]01
weitere e-mail-adressen	1J]01
weitere e-mails	1J]01
weitere links	1J^01
weitere telefone	1J_01
weitere telefonnummern	1J_01
weitere webseiten	1J^01
weiteres	1>Q01
werkervaring	00@01
werkgever	09602
werkplek	1?F01
werkstatus	0X601
werktijden	0Ae01
werkvergunning	1I:01
werkzaamheden	01901
werkzeuge	0L501
wesentliche aufgaben	05]01
what	08U01
what i did	0Aj01
whatsapp	0V[01
when	0Id01
where	0B\01
wichtige erfolge	09i01
wichtige facher	0Vc01
wichtige faecher	0Vc01
wichtige fächer	0Vc01
wichtige punkte	09j01
wichtigste erfolge	09i01
wichtigste taetigkeiten und zustaendigkeiten	05]01
wichtigste tatigkeiten und zustandigkeiten	05]01
wichtigste tätigkeiten und zuständigkeiten	05]01
wiek	0`G01
wielkosc zespolu	0a001
wielkość zespołu	0a001
willing to relocate	0F?01
wirtschaftsbereich	0Tf01
wirtschaftszweig	0Tf01
wohnadresse	04\01
wohnanschrift	04\01
wohnhaft	04\01
wohnhaft in	1J`02
wohnort	1J`02
wohnsitz	0TY01
wohnsitzland	1Jb01
wojewodztwo	1Jc01
województwo	1Jc01
wonend te	0TX01
woonadres	01\01
woonland	1Jd01
woonplaats	1Je02
work	0Aj01
work authorisation	18X01
work authorization	18X01
work done	0Aj01
work experience	14`01
work mode	0Ad01
work permit	18X01
work phone	0<M01
working hours	0Ad01
workload	0Ad01
workplace	0@O01
world	0HG01
writing	1Jg01
writing skills	1Jg01
written	1Jg01
written by	07E01
written expression	1Jg01
wspolautorzy	07i01
współautorzy	07i01
wunschgehalt	0TT01
wunschort	0:301
wunschposition	02R01
www	1Jh06
www sivut	0^`01
www-sivut	0^`01
wydane przez	0mf01
wydano	0Cm01
wydany przez	0mf01
wydawca	0Bi01
wydawnictwo	0Bi01
wydzial	1Jn02
wydział	1Jn02
wykorzystane technologie	0hB01
wyksztalcenie	1K002
wykształcenie	1K002
wymiar etatu	0RN01
wymiar pracy	0RN01
wynik	0lG01
wyniki	0Ke01
wypowiedz ustna	0fk01
wypowiedź ustna	0fk01
wyroznienie	0g_01
wyróżnienie	0g_01
wystawca	0mf01
xarxa	1K201
xarxes socials	10c01
xep loai	0FX01
xoghlijiet	06m01
xogħlijiet	06m01
xu ly thong tin	1K301
xuat ban	0iA01
xuat ban boi	0iE01
xuất bản	0iA01
xuất bản bởi	0iE01
xếp loại	0FX01
xử lý thông tin	1K301
yabanci dil	0Fc01
yabancı dil	0Fc01
yakinlik	1K401
yakınlık	1K401
yapilan is	0Og01
yapilan isler	0Og01
yapılan iş	0Og01
yapılan işler	0Og01
yas	1K501
yasadigi sehir	0XR01
yasadigi yer	0XR01
yasi	1K501
yasinda	1K501
yayasan	1K601
yayimlandigi yer	0F001
yayimlanma tarihi	1K701
yayin tarihi	1K701
yayinci	0F001
yayinevi	0F001
yayımlandığı yer	0F001
yayımlanma tarihi	1K701
yayın tarihi	1K701
yayıncı	0F001
yayınevi	0F001
yazar	1K801
yazarlar	1K801
yazili anlatim	1K901
yazilim	03^01
yazilimlar	03^01
yazma	1K901
yazılı anlatım	1K901
yazılım	03^01
yazılımlar	03^01
yaş	1K501
yaşadığı yer	0XR01
yaşadığı şehir	0XR01
yaşı	1K501
yaşında	1K501
year	1K:03
year of birth	0:T01
years	0Id01
years of experience	14`01
years old	1K=01
yer	0<J01
yeterlilik	0Fe01
yhdistys	0[R01
yhteenveto	0X701
yhtio	1Fb01
yhtioe	1Fb01
yhtiö	1Fb01
yil	1AZ03
yillar	0<I01
yksikko	0oA01
yksikkoe	0oA01
yksikkö	0oA01
yleisarvosana	06801
ylin tutkinto	0^\01
yliopisto	0^[01
ympaeristoe	06@01
ymparisto	06@01
ympäristö	06@01
yonetici	08Y01
yontemler	03^01
yrityksen kuvaus	1D001
yrityksen nimi	1Fb01
yrityksesta	1D001
yrityksestae	1D001
yrityksestä	1D001
yritys	1K>02
yrke	1K@02
yrke eller befattning	1Ed01
yrke eller stilling	0\;01
yrkesroll	1Ed01
yrkestitel	0kJ01
yrkestittel	0gM01
yuksek lisans tezi	0:V01
yönetici	08Y01
yöntemler	03^01
yüksek lisans tezi	0:V01
yıl	1AZ03
yıllar	0<I01
za	1KB03
zacatek	0EA01
zacetek	0E@01
zaciatok	0E?01
zadaci	0Ij02
zadania	0Bj01
zadavatel	1KE02
zadnja izmjena	1KG01
zadnja sprememba	1KH01
zadolzitve	0ES01
zadolžitve	0ES01
zaduzenja	0Ij02
zaduženja	0Ij02
zadávateľ	13a01
zahajeni	0EA01
zahájení	0EA01
zajmowane stanowisko	13[01
zakaznik	1KE02
zaklad pracy	0e001
zakladni vojenska sluzba	1KI01
zakljucek	0E001
zaključek	0E001
zakonczenie	0Cn01
zakonski stan	1?D01
zakończenie	0Cn01
zakres obowiazkow	0Bj01
zakres obowiązków	0Bj01
zakres odpowiedzialnosci	0Bj01
zakres odpowiedzialności	0Bj01
zakres zadan	0Bj01
zakres zadań	0Bj01
zakład pracy	0e001
zalozba	0kj01
zaloznik	0kj01
založba	0kj01
založnik	0kj01
zamawiajacy	0H201
zamawiający	0H201
zameranie	1>[01
zamereni	1KJ02
zamestnanie alebo pracovne zaradenie	13]01
zamestnanie alebo pracovné zaradenie	13]01
zamestnavatel	12602
zamestnávateľ	0hm01
zamieszkanie	1KL01
zaměstnavatel	0\601
zaměření	1KJ02
zanimanje	1KM04
zanimanje ili radno mjesto	0hj01
zaposlitev ali delovno mesto	0EU01
zaro datum	09=01
zaverecna praca	08_01
zaverecna prace	08`01
zavrsetak	0EB02
zavrsni rad	0GG02
završetak	0EB02
završni rad	0GG02
zawod	1KQ02
zawod lub zajmowane stanowisko	13[01
zawód	1KQ02
zawód lub zajmowane stanowisko	13[01
začetek	0E@01
začiatok	0E?01
začátek	0EA01
zdjecie	1KS01
zdjęcie	1KS01
zdravotni stav	1KT01
zdravotní stav	1KT01
zdruzenie	1KU01
združenie	1KU01
zeit	09c01
zeitdauer	09c01
zeitpunkt	00T01
zeitraum	09c01
zeitschrift	0Nc01
zeitspanne	09c01
zelena placa	14801
zeleno delovno mesto	12C01
zeljena placa	0lB01
zeljena plata	0lC01
zeljena pozicija	1KV01
zeljeno radno mjesto	16n01
zeme	1@U01
zemlja	1KW02
země	1@U01
zeroj	17G01
zertifikate	1>n01
zertifizierer	07;01
zertifizierungsstelle	07;01
zespol	0Im01
zespół	0Im01
zhrnutie	1@`01
ziel	07:01
zielposition	02R01
zinasanu limenis	13_01
zināšanu līmenis	13_01
zip	12l01
zip code	12l01
ziskano	0E=01
zitat	07?01
zivildienst	0;g01
zivilstand	0P\01
zleceniodawca	0H201
znajomosc	0:G01
znajomość	0:G01
znalost	0[\02
znalosť	1KY01
znamka	16302
znanje	1KZ03
známka	16302
zodpovednost	0>i02
zodpovednosti	0>i02
zodpovednosť	0W=01
zodpovědnost	0W@01
zodpovědnosti	0W@01
zone geographique	0a901
zone géographique	0a901
zpracovani informaci	1K]01
zpracování informací	1K]01
zrucnosti	0]^01
zručnosti	0]^01
zuletzt aktualisiert	0`f01
zuletzt geaendert	0`f01
zuletzt geandert	0`f01
zuletzt geändert	0`f01
zuname	0P[01
zupanija	1K^01
zurnalas	0`Z01
zurnals	0[C01
zusammenfassung	04401
zusammenhaengendes sprechen	0g401
zusammenhangendes sprechen	0g401
zusammenhängendes sprechen	0g401
zusatz	1>Q01
zustaendig fuer	05]01
zustaendigkeiten	05]01
zustandig fur	05]01
zustandigkeiten	05]01
zuständig für	05]01
zuständigkeiten	05]01
zvanje	1?h02
zákazník	1KE02
základní vojenská služba	1KI01
záró dátum	09=01
záverečná práca	08_01
závěrečná práce	08`01
získáno	0E=01
à l'attention de	00601
à propos	00801
à propos de l'entreprise	00901
à retenir	00:01
àmbit	03G01
àrea	1K_02
àrea d'estudi	03G01
ábhar	00U01
ábyrgð	00c01
ábyrgðarsvið	00c01
áfangar	01k01
ágazat	02801
ágrip	02<01
áit	02F01
áit bhreithe	02G01
állampolgárság	02k01
állampolgársága	02k01
állandó lakcím	02l01
ár	1Ka03
árangur	02201
área	1Kd04
área de estudio	06001
área de estudo	06101
área de formação	06101
áreas de estudo (cite-f	06301
átlag	06a01
âge	04Y01
äidinkielet	01h01
äidinkieli	01h01
ämne	01i01
ämnen	01j01
ämnesområde	01i01
ålder	00<01
år	00B0<
år av erfarenhet	00N01
års erfaring	00O02
ægteskabelig stilling	01g01
çalışan kişi sayısı	0<F01
çalışan sayısı	0<F01
çalışma durumu	0<G01
çalışma süresi	0<I01
çalışma tarihleri	0<I01
çalışma türü	0<H01
çalışma yeri	0<J01
çalışma şekli	0<H01
çalışmak istediği yer	0<K01
çıkış tarihi	08G01
èxits	06O01
éachtaí	0K<01
école	0>601
écoute	0@]01
écouter	0@]01
écrire	0K@01
écrit	0K@01
écriture	0K@01
éditeur	0A601
édition	0A601
éditions	0A601
éirchód	0?i01
éisteacht	0L>01
életkor	0LQ01
émetteur	07e01
émise le	0D<01
équipe	1Kh02
équipe encadrée	0Kf01
értékelés	06a01
établissement	0O>02
établissement d'enseignement	0>601
établissement de formation	0>601
état	0<T01
état civil	0MY01
état de santé	0O@01
év	0OJ03
évek	0ON01
éves	0LQ01
éxitos	0OP01
ênfase	06101
írás	0Ze01
íráskészség	0Ze01
început	0Ca01
înțelegere orală	06;01
înțelegere scrisă	0??01
înțelegere: ascultare	06;01
înțelegere: citire	0??01
ó	0Cl01
óskastarf	0oC01
õppeained	02@01
õppeasutus	0V^01
õppekava	0N^01
õppevaldkonnad (isced-f	0m^01
ödül	08o01
ödül adı	08o01
ödülü veren	0lj01
ökuréttindi	0:Q01
ön ad	0X[01
önad	0X[01
öne çıkanlar	0mF01
önemli noktalar	0mF01
önnur netföng	0mK01
önnur símanúmer	0mL01
önskad befattning	0kJ01
önskad lön	0bC01
önskad ort	0Q^01
önskad tjänst	0kJ01
öryggi	0o?01
összefoglalás	0d201
összefoglaló	0d201
övriga e-postadresser	0lm01
övriga telefonnummer	0ln01
övriga uppgifter	04501
övriga webbplatser	0lo01
övrigt	04501
özet	01301
öğrenim durumu	0Kl01
öğrenim düzeyi	0Kn01
öğrenim türü	0Kn01
ønsket løn	0bE01
ønsket lønn	0bD01
ønsket stilling	0lk02
øvrig	03j01
øvrige e-mailadresser	0m001
øvrige hjemmesider	0m101
øvrige oplysninger	03f01
øvrige telefonnumre	0m201
øvrigt	03f01
údair	1G901
údar	1G901
úkoly	0W@01
úloha v projekte	1:U01
úlohy	0W=01
última actualización	01=01
última atualização	06o01
última modificación	01=01
último nome	05?01
úroveň	1H;04
úroveň ekr	0LE01
úroveň eqf	1H?01
úroveň eqr	1H?01
úroveň znalosti	0[\02
úrovne serr	1Kj01
úrovně serr	1<i01
úsek	1H@02
úspechy	0I201
úspěchy	0Ho01
ústna interakcia	0^W01
ústny prejav	0Wn01
ústní interakce	0^V01
ústní projev	0eN01
útgefandi	0TS01
útgefið	1HR01
útgáfa	1DC01
útgáfudagur	0:S01
útskrift	0`J01
úvazek	0IR01
úväzok	0IO01
účet	1G702
über das unternehmen	0;S01
über mich	04401
überblick	04401
überschrift	07A01
ücret beklentisi	09J01
ügyfél	0d101
ühing	1GG01
üksus	0d001
ülesanded	0]j01
ülikool	0V^01
ülke	1GR01
üniversite	0Km01
ünvan	0UV01
þjóðerni	19e01
ċellulari	0>001
ċittadinanza	0i201
čas	0=601
časopis	0=804
činnosti	0>i02
čitanje	0?002
čtení	0BV01
čítanie	0>o01
ďalšie e-maily	0C801
ďalšie telefóny	0C901
ďalšie weby	0C;01
ďalšie údaje	0C:01
điểm	0FX01
điểm nổi bật	0FY01
điểm tb	0FX01
điểm trung bình	0FX01
điện thoại	0FZ01
điện thoại bàn	0FZ01
điện thoại di động	0FS01
điện thoại khác	0F[01
đt	0FZ01
đơn vị	0Hh03
đơn vị công tác	0?d01
đơn vị cấp	0<W01
đơn vị thực hiện	0Hk01
đơn vị trao	0Hl01
đơn vị trao tặng	0Hl01
đường	0>V01
đến	0EY01
đề tài	0EJ01
đề tài tốt nghiệp	0EJ01
địa chỉ	0>V01
địa chỉ email	0FT01
địa chỉ hiện tại	0>V01
địa chỉ thường trú	0>V01
địa điểm	0FU01
đọc	0HA01
đồ án tốt nghiệp	0EJ01
ġeneru	0T`01
ġurnal	0VM01
ģimenes stāvoklis	0U701
ħolqien ta' kontenut	0W]01
įgyta kvalifikacija	0XN01
įgūdžiai	0XM01
įmonė	0Xk02
įrankiai	0XM01
įstaiga	0Zm03
įteikė	05=01
įvertinimas	08d01
řešení problémů	18P01
řidičské oprávnění	19b01
řidičský průkaz	19b01
řidičský průkaz sk	19b01
řidičák	19b01
řp	19b01
średnia	0lG01
średnia ocen	0lG01
środowisko	0hB01
şehir	1<N02
şirket	0QT01
şirket adı	0QT01
şirket hakkında	0QU01
şirket tanıtımı	0QU01
šalis	1;a01
šeiminė padėtis	1<P01
šeimyninė padėtis	1<P01
škola	1Kk04
šola	0PV01
špecializácia	1>[01
število zaposlenih	1@101
študijný odbor	1>[01
študijný program	1>[01
študijska smer	12;01
študijski program	12;01
štát	0^n01
štátna príslušnosť	0kN01
štátne občianstvo	0kN01
švietimo sritys (isced-f	1A101
švietimo įstaiga	07601
želena plača	14801
želeno delovno mesto	12C01
željena plata	0lC01
željena plaća	0lB01
željena pozicija	1KV01
željeno radno mjesto	16n01
županija	1K^01
žurnalas	0`Z01
žurnāls	0[C01
școala	0T501
școală	0T501
șef direct	0B301
țara	1AY01
țară	1AY01
άδεια οδήγησησ	1Ko01
άδεια/εσ οδήγησησ	1Ko01
άλλα	1L001
άλλα email	1L101
άλλα τηλέφωνα	1L201
άλλεσ ιστοσελίδεσ	1L301
έδρα	1L401
έναρξη	1L501
έργο	1L601
έτη	1L701
έτη εμπειρίασ	1L801
έτοσ	1L903
έτοσ αποφοίτησησ	1L<01
έτοσ απόκτησησ	1L=01
έτοσ γέννησησ	1L>01
έωσ	1L<01
ίδρυμα	1L?01
αδεια εσ οδηγησησ	1Ko01
αδεια οδηγησησ	1Ko01
ακροαση	1L@01
ακρόαση	1L@01
αλλα	1L001
αλλα email	1L101
αλλα τηλεφωνα	1L201
αλλεσ ιστοσελιδεσ	1L301
ανάγνωση	1LA01
αναγνωση	1LA01
αναφορά	1LB01
αναφορα	1LB01
αντικείμενο	1LC02
αντικείμενο σπουδών	1LE01
αντικειμενο	1LC02
αντικειμενο σπουδων	1LE01
απασχοληση	1LF01
απασχοληση η θεση που κατειχατε	1LF01
απασχόληση	1LF01
απασχόληση ή θέση που κατείχατε	1LF01
απο	1L501
απονεμήθηκε από	1LG01
απονεμηθηκε απο	1LG01
αποτέλεσμα	1LH02
αποτελέσματα	1LJ01
αποτελεσμα	1LH02
αποτελεσματα	1LJ01
αποφοίτηση	1L<01
αποφοιτηση	1L<01
από	1L501
αριθμοσ εργαζομενων	1LK01
αριθμοσ τηλεφωνου	1LL01
αριθμόσ εργαζομένων	1LK01
αριθμόσ τηλεφώνου	1LL01
αρμοδιοτητεσ	1LM01
αρμοδιότητεσ	1LM01
ασφάλεια	1LN01
ασφαλεια	1LN01
βαθμίδα	1LO01
βαθμιδα	1LO01
βαθμολογία	1LP01
βαθμολογια	1LP01
βαθμοσ	1LP01
βαθμοσ πτυχιου	1LP01
βαθμόσ	1LP01
βαθμόσ πτυχίου	1LP01
βραβείο	1LQ01
βραβειο	1LQ01
γέννηση	1L>01
γενικοσ βαθμοσ	1LP01
γενικόσ βαθμόσ	1LP01
γεννήθηκα	1L>01
γεννηθηκα	1L>01
γεννηση	1L>01
γλωσσα	1LR01
γλωσσεσ	1LR01
γλώσσα	1LR01
γλώσσεσ	1LR01
γράψιμο	1LS01
γραπτή έκφραση	1LS01
γραπτή κατανόηση	1LA01
γραπτη εκφραση	1LS01
γραπτη κατανοηση	1LA01
γραφή	1LS01
γραφη	1LS01
γραψιμο	1LS01
δήμοσ	1LT01
δίκτυο	1LU01
δίπλωμα	1LO01
δίπλωμα οδήγησησ	1Ko01
δεξιοτητεσ	1LV01
δεξιότητεσ	1LV01
δημιουργία περιεχομένου	1LW01
δημιουργια περιεχομενου	1LW01
δημοσ	1LT01
δημοσιευτηκε	1LX01
δημοσιευτηκε στο	1LY01
δημοσιεύτηκε	1LX01
δημοσιεύτηκε στο	1LY01
διάκριση	1LQ01
διάρκεια	1L701
διάστημα	1L701
διαθεσιμοτητα	1LZ01
διαθεσιμότητα	1LZ01
διακριση	1LQ01
διαρκεια	1L701
διαστημα	1L701
διατριβή	1L[01
διατριβη	1L[01
διδακτικέσ μονάδεσ	1L\01
διδακτικεσ μοναδεσ	1L\01
διδακτορική διατριβή	1L[01
διδακτορικη διατριβη	1L[01
διευθυνση	1L]01
διευθυνση ηλεκτρονικου ταχυδρομειου	1L^01
διευθυνση κατοικιασ	1L]01
διευθυνση τμηματοσ	1L_01
διεύθυνση	1L]01
διεύθυνση ηλεκτρονικού ταχυδρομείου	1L^01
διεύθυνση κατοικίασ	1L]01
διεύθυνση τμήματοσ	1L_01
δικτυακοσ τοποσ	1L`01
δικτυακόσ τόποσ	1L`01
δικτυο	1LU01
διπλωμα	1LO01
διπλωμα οδηγησησ	1Ko01
διπλωματική	1L[01
διπλωματική εργασία	1L[01
διπλωματικη	1L[01
διπλωματικη εργασια	1L[01
είδοσ απασχόλησησ	1La01
είδοσ τησ επιχείρησησ ή του κλάδου	1Lb01
εδρα	1L401
εθνικοτητα	1Lc01
εθνικότητα	1Lc01
ειδίκευση	1LE01
ειδικευση	1LE01
ειδικοτητα	1Ld03
ειδικότητα	1Ld03
ειδοσ απασχολησησ	1La01
ειδοσ τησ επιχειρησησ η του κλαδου	1Lb01
εκδοθηκε απο	1Lg01
εκδοσεισ	1LY01
εκδοτησ	1Lh02
εκδοτησ πιστοποιητικου	1Lg01
εκδόθηκε από	1Lg01
εκδόσεισ	1LY01
εκδότησ	1Lh02
εκδότησ πιστοποιητικού	1Lg01
εκπαιδευτικο ιδρυμα	1L?01
εκπαιδευτικό ίδρυμα	1L?01
εναρξη	1L501
επάγγελμα	1Lj01
επίθετο	1Lk01
επίλυση προβλημάτων	1Ll01
επίπεδο	1Lm03
επίπεδο eqf	1M001
επίπεδο γλώσσασ	1M101
επίπεδο γνώσησ	1M202
επίπεδο εππ	1M001
επίπεδο σπουδών	1M401
επαγγελμα	1Lj01
επεξεργασία πληροφοριών	1M501
επεξεργασια πληροφοριων	1M501
επιβλέπουσα	1M601
επιβλέπων	1M601
επιβλεπουσα	1M601
επιβλεπων	1M601
επιθετο	1Lk01
επιθυμητή απασχόληση	1Lj01
επιθυμητή θέση	1Lj01
επιθυμητη απασχοληση	1Lj01
επιθυμητη θεση	1Lj01
επιθυμητοσ μισθοσ	1M701
επιθυμητόσ μισθόσ	1M701
επικοινωνία	1M802
επικοινωνία (προφορική	1M:01
επικοινωνια	1M802
επικοινωνια (προφορικη	1M:01
επιλυση προβληματων	1Ll01
επιπεδο	1Lm03
επιπεδο eqf	1M001
επιπεδο γλωσσασ	1M101
επιπεδο γνωσησ	1M202
επιπεδο εππ	1M001
επιπεδο σπουδων	1M401
επιτευγματα	1LJ01
επιτεύγματα	1LJ01
επιχείρηση	1M;01
επιχειρηση	1M;01
εππ	1M001
επωνυμία εταιρείασ	1M;01
επωνυμία και διεύθυνση εργοδότη	1M;01
επωνυμια εταιρειασ	1M;01
επωνυμια και διευθυνση εργοδοτη	1M;01
επωνυμο	1Lk01
επωνυμο ονομα	1M<01
επώνυμο	1Lk01
επώνυμο / όνομα	1M<01
εργαλεία	1LV01
εργαλεια	1LV01
εργασίεσ	1LM01
εργασιεσ	1LM01
εργο	1L601
εργοδοτησ	1M;01
εργοδότησ	1M;01
εταιρία	1M;01
εταιρεία	1M=02
εταιρεια	1M=02
εταιρια	1M;01
ετη	1M?02
ετη εμπειριασ	1L801
ετοσ	1L903
ετοσ αποκτησησ	1L=01
ετοσ αποφοιτησησ	1L<01
ετοσ γεννησησ	1L>01
ετων	1MA01
ετών	1MA01
ευθυνεσ	1LM01
ευθύνεσ	1LM01
ευχέρεια	1M101
ευχερεια	1M101
εωσ	1L<01
ηλ διευθυνση	1L^01
ηλ ταχ	1L^01
ηλ ταχυδρομειο	1L^01
ηλ. διεύθυνση	1L^01
ηλ. ταχ	1L^01
ηλ. ταχυδρομείο	1L^01
ηλεκτρονική διεύθυνση	1L^01
ηλεκτρονικη διευθυνση	1L^01
ηλεκτρονικο ταχυδρομειο	1L^01
ηλεκτρονικό ταχυδρομείο	1L^01
ηλικία	1MA01
ηλικια	1MA01
ημ γεννησησ	1L>01
ημ νια γεννησησ	1L>01
ημ. γέννησησ	1L>01
ημ/νία γέννησησ	1L>01
ημερομηνία	1MB02
ημερομηνία έκδοσησ	1L=01
ημερομηνία έναρξησ	1L501
ημερομηνία γέννησησ	1L>01
ημερομηνία δημοσίευσησ	1LX01
ημερομηνία και τόποσ γέννησησ	1L>01
ημερομηνία λήξησ	1L<01
ημερομηνίεσ	1L701
ημερομηνια	1MB02
ημερομηνια γεννησησ	1L>01
ημερομηνια δημοσιευσησ	1LX01
ημερομηνια εκδοσησ	1L=01
ημερομηνια εναρξησ	1L501
ημερομηνια και τοποσ γεννησησ	1L>01
ημερομηνια ληξησ	1L<01
ημερομηνιεσ	1L701
θέμα	1L601
θέμα διπλωματικήσ	1L[01
θέση	1LF01
θέση εργασίασ	1LF01
θεμα	1L601
θεμα διπλωματικησ	1L[01
θεση	1LF01
θεση εργασιασ	1LF01
θητεία	1MD01
θητεια	1MD01
ιδιοτητα	1ME03
ιδιότητα	1ME03
ιδρυμα	1L?01
ιθαγένεια	1Lc01
ιθαγενεια	1Lc01
ιστολογιο	1L`01
ιστολόγιο	1L`01
ιστοσελίδα	1L`01
ιστοσελιδα	1L`01
ιστοτοποσ	1L`01
ιστότοποσ	1L`01
καθήκοντα	1LM01
καθήκοντα θέσησ	1LF01
καθήκοντα και αρμοδιότητεσ	1LM01
καθηκοντα	1LM01
καθηκοντα θεσησ	1LF01
καθηκοντα και αρμοδιοτητεσ	1LM01
κατανοηση προφορικου λογου	1L@01
κατανόηση προφορικού λόγου	1L@01
κατευθυνση	1LE01
κατεύθυνση	1LE01
κατοικία	1MH02
κατοικια	1MH02
κιν	1MJ01
κινητο	1MJ01
κινητο τηλεφωνο	1MJ01
κινητό	1MJ01
κινητό τηλέφωνο	1MJ01
κλάδοσ	1MK02
κλαδοσ	1MK02
κοινωνικά δίκτυα	1MM01
κοινωνικα δικτυα	1MM01
κυρια θεματα επαγγελματικεσ δεξιοτητεσ	1MN01
κυρια καθηκοντα	1LM01
κυρια μαθηματα	1MN01
κυρια σημεια	1MO01
κυριεσ αρμοδιοτητεσ	1LM01
κυριεσ δραστηριοτητεσ και αρμοδιοτητεσ	1LM01
κύρια θέματα/επαγγελματικέσ δεξιότητεσ	1MN01
κύρια καθήκοντα	1LM01
κύρια μαθήματα	1MN01
κύρια σημεία	1MO01
κύριεσ αρμοδιότητεσ	1LM01
κύριεσ δραστηριότητεσ και αρμοδιότητεσ	1LM01
λέξεισ-κλειδιά	1LV01
λήξη	1L<01
λεξεισ κλειδια	1LV01
ληξη	1L<01
λογαριασμοσ	1MP01
λογαριασμόσ	1MP01
λογισμικο	1LV01
λογισμικό	1LV01
λοιπά	1L001
λοιπά στοιχεία	1L001
λοιπα	1L001
λοιπα στοιχεια	1L001
μέγεθοσ ομάδασ	1LK01
μέθοδοι	1LV01
μέσοσ όροσ	1LP01
μέχρι	1L<01
μαθήματα	1MN01
μαθηματα	1MN01
μεγεθοσ ομαδασ	1LK01
μεθοδοι	1LV01
μεσοσ οροσ	1LP01
μεταπτυχιακή εργασία	1L[01
μεταπτυχιακη εργασια	1L[01
μεχρι	1L<01
μητρικέσ γλώσσεσ	1MQ01
μητρική γλώσσα	1MQ01
μητρική/έσ γλώσσα/εσ	1MQ01
μητρικεσ γλωσσεσ	1MQ01
μητρικη γλωσσα	1MQ01
μητρικη εσ γλωσσα εσ	1MQ01
μικρο ονομα	1MR01
μικρό όνομα	1MR01
μισθολογικέσ απαιτήσεισ	1M701
μισθολογικεσ απαιτησεισ	1M701
μονάδα	1L_01
μοναδα	1L_01
νομοσ	1MS01
νομόσ	1MS01
ξένη γλώσσα	1LR01
ξενη γλωσσα	1LR01
ο ρολοσ μου	1MT01
ο ρόλοσ μου	1MT01
οδοσ	1L]01
οδόσ	1L]01
οικογενειακή κατάσταση	1MU01
οικογενειακη κατασταση	1MU01
ομάδα	1L_01
ομαδα	1L_01
ομιλία	1MV01
ομιλια	1MV01
ονομα	1M<01
ονομα (μικρο	1MR01
ονομα επωνυμο	1M<01
ονομα και διευθυνση εργοδοτη	1M;01
ονομα και επωνυμο	1M<01
ονομα και τυποσ του οργανισμου που παρειχε την εκπαιδευση η καταρτιση	1L?01
ονομα χρηστη	1MP01
ονομασία	1M<01
ονομασια	1M<01
ονοματεπωνυμο	1M<01
ονοματεπώνυμο	1M<01
οργανισμοσ	1MW02
οργανισμόσ	1MW02
πανεπιστήμιο	1L?01
πανεπιστημιο	1L?01
παραγωγή γραπτού λόγου	1LS01
παραγωγη γραπτου λογου	1LS01
παρατηρήσεισ	1MY01
παρατηρησεισ	1MY01
πελάτησ	1MZ01
πελατησ	1MZ01
περίληψη	1MY01
περίοδοσ	1L701
περιγραφή	1L601
περιγραφή έργου	1L601
περιγραφή εργασίασ	1LM01
περιγραφή εταιρείασ	1M[01
περιγραφη	1L601
περιγραφη εργασιασ	1LM01
περιγραφη εργου	1L601
περιγραφη εταιρειασ	1M[01
περιεχομενο	1L601
περιεχόμενο	1L601
περιληψη	1MY01
περιοδικο	1LY01
περιοδικό	1LY01
περιοδοσ	1L701
περιοχή	1M\03
περιοχη	1M\03
περιφέρεια	1MS01
περιφερεια	1MS01
πιστωτικέσ μονάδεσ	1L\01
πιστωτικεσ μοναδεσ	1L\01
πλήρεσ όνομα	1M<01
πλατφορμα	1LU01
πλατφόρμα	1LU01
πληρεσ ονομα	1M<01
πολη	1M_02
προγράμματα	1LV01
προγραμματα	1LV01
προισταμενοσ	1M601
προσφωνηση	1Ma01
προσφώνηση	1Ma01
προυπηρεσια	1L801
προφίλ	1MY01
προφίλ στο διαδίκτυο	1MM01
προφιλ	1MY01
προφιλ στο διαδικτυο	1MM01
προφορική έκφραση	1MV01
προφορική αλληλεπίδραση	1M:01
προφορική κατανόηση	1L@01
προφορικη αλληλεπιδραση	1M:01
προφορικη εκφραση	1MV01
προφορικη κατανοηση	1L@01
προϊστάμενοσ	1M601
προϋπηρεσία	1L801
πτυχίο	1LO01
πτυχιακή	1L[01
πτυχιακή εργασία	1L[01
πτυχιακη	1L[01
πτυχιακη εργασια	1L[01
πτυχιο	1LO01
πόλη	1M_02
ρολοι	1MT01
ρολοσ	1Mb03
ρόλοι	1MT01
ρόλοσ	1Mb03
σελίδα	1L`01
σελιδα	1L`01
σεμινάρια	1MN01
σεμιναρια	1MN01
σημαντικά σημεία	1MO01
σημαντικα σημεια	1MO01
σταθερο	1LL01
σταθερο τηλεφωνο	1LL01
σταθερό	1LL01
σταθερό τηλέφωνο	1LL01
στρατιωτικέσ υποχρεώσεισ	1MD01
στρατιωτική θητεία	1MD01
στρατιωτική θητεια	1MD01
στρατιωτική κατάσταση	1MD01
στρατιωτικεσ υποχρεωσεισ	1MD01
στρατιωτικη θητεια	1MD01
στρατιωτικη κατασταση	1MD01
συγγραφέασ	1Me01
συγγραφείσ	1Me01
συγγραφεασ	1Me01
συγγραφεισ	1Me01
συλλογοσ	1Mf01
συνδεσμοσ	1L`01
συνομιλία	1M:01
συνομιλια	1M:01
συνοψη	1MY01
συσταση	1LB01
σχέση	1Mg01
σχεση	1Mg01
σχετικά	1MY01
σχετικά με την εταιρεία	1M[01
σχετικα	1MY01
σχετικα με την εταιρεια	1M[01
σχολή	1Mh02
σχολείο	1L?01
σχολειο	1L?01
σχολη	1Mh02
σύλλογοσ	1Mf01
σύνδεσμοσ	1L`01
σύνοψη	1MY01
σύσταση	1LB01
τ κ	1Mj01
τ.κ	1Mj01
τίτλοσ	1Mk04
τίτλοσ ονόματοσ	1M<01
τίτλοσ πιστοποίησησ ή διπλώματοσ	1LO01
τίτλοσ σπουδών	1LO01
ταχυδρομική διεύθυνση	1L]01
ταχυδρομικη διευθυνση	1L]01
ταχυδρομικοσ κωδικασ	1Mj01
ταχυδρομικόσ κώδικασ	1Mj01
τελευταία τροποποίηση	1Mo01
τελευταια τροποποιηση	1Mo01
τεχνολογίεσ	1LV01
τεχνολογιεσ	1LV01
τηλ	1LL01
τηλέφωνα	1LL01
τηλέφωνο	1LL01
τηλέφωνο επικοινωνίασ	1LL01
τηλεφωνα	1LL01
τηλεφωνο	1LL01
τηλεφωνο επικοινωνιασ	1LL01
τιτλοσ	1Mk04
τιτλοσ ονοματοσ	1M<01
τιτλοσ πιστοποιησησ η διπλωματοσ	1LO01
τιτλοσ σπουδων	1LO01
τκ	1Mj01
τμήμα	1N002
τμημα	1N002
τομέασ	1Lb01
τομέασ δραστηριότητασ	1Lb01
τομείσ εκπαίδευσησ (isced-f	1N201
τομεασ	1Lb01
τομεασ δραστηριοτητασ	1Lb01
τομεισ εκπαιδευσησ (isced f	1N201
τοποθεσία	1L401
τοποθεσια	1L401
τοποσ	1L401
τοποσ γεννησησ	1N301
τοποσ διαμονησ	1LT01
τοποσ κατοικιασ	1M_02
τυποσ η τομεασ δραστηριοτητασ	1Lb01
τόποσ	1L401
τόποσ γέννησησ	1N301
τόποσ διαμονήσ	1LT01
τόποσ κατοικίασ	1M_02
τύποσ ή τομέασ δραστηριότητασ	1Lb01
υπευθυνοτητεσ	1LM01
υπευθυνότητεσ	1LM01
υπηκοοτητα	1Lc01
υπηκοοτητα( εσ	1Lc01
υπηκοότητα	1Lc01
υπηκοότητα(-εσ	1Lc01
φαξ	1N401
φορέασ	1N504
φορέασ έκδοσησ	1Lg01
φορέασ απονομήσ	1LG01
φορέασ εκπαίδευσησ	1L?01
φορέασ πιστοποίησησ	1Lg01
φορεασ	1N504
φορεασ απονομησ	1LG01
φορεασ εκδοσησ	1Lg01
φορεασ εκπαιδευσησ	1L?01
φορεασ πιστοποιησησ	1Lg01
φυλο	1N901
φωτογραφία	1N:01
φωτογραφια	1N:01
φύλο	1N901
χρήση	1LV01
χρηση	1LV01
χρονική περίοδοσ	1L701
χρονικη περιοδοσ	1L701
χρονικο διαστημα	1L701
χρονικό διάστημα	1L701
χρονολογίεσ	1L701
χρονολογιεσ	1L701
χρονοσ	1L701
χρόνοσ	1L701
χωρα	1N;01
χώρα	1N;01
ωράριο	1La01
ωραριο	1La01
όνομα	1M<01
όνομα (μικρό	1MR01
όνομα - επώνυμο	1M<01
όνομα και διεύθυνση εργοδότη	1M;01
όνομα και επώνυμο	1M<01
όνομα και τύποσ του οργανισμού που παρείχε την εκπαίδευση ή κατάρτιση	1L?01
όνομα χρήστη	1MP01
автор	1N<03
автори	1N?02
авторы	1NA01
адрес	1NB02
адрес за кореспонденция	1ND01
адрес места жительства	1NE01
адрес проживания	1NE01
адрес регистрации	1NE01
адрес сайта	1NF01
адрес электронной почты	1NG01
адреса	1NH02
адреса електронної пошти	1NJ01
адреса проживання	1NK01
адреса становања	1NL01
академическая степень	1NM01
академия	1NN01
акаунт	1NO01
аккаунт	1NP01
акценти	1NQ01
алати	1NR01
армия	1NS01
аудирование	1NT01
аудіювання	1NU01
аутор	1NV01
аутори	1NV01
бажана зарплата	1NW01
бажана посада	1NX01
бажана робота	1NX01
бажане місто	1NY01
бажаний рівень доходу	1NW01
бал	1NZ01
балл	1N[01
баллы	1N[01
безопасность	1N\01
безпека	1N]01
бележка	1N^01
беседа	1N_01
блог	1N`04
бранш	1Nd01
брачни статус	1Ne01
брачно стање	1Ne01
брой подчинени	1Nf01
брой служители	1Nf01
број запослених	1Ng01
број телефона	1Nh01
в подчинении	1Ni01
веб	1Nj01
веб сайт	1Nk02
веб сајт	1Nj01
веб страница	1Nj01
веб-сайт	1Nk02
веб-сајт	1Nj01
вебсайт	1Nm01
величина тима	1Ng01
вероисповедание	1Nn01
вес	1No01
вестник	1O001
вештине	1NR01
вид	1O103
вид заетост	1O401
вид зайнятості	1O501
вид занятости	1O601
вид на дейността	1Nd01
вид на дейността или сферата на работа	1Nd01
вид проект	1O701
видавець	1O801
видавець сертифіката	1O901
видавник	1O901
видавництво	1O801
видання	1O801
видано	1O:01
виза	1O;01
використані технології	1O<01
використовувані технології	1O<01
вклад	1O=01
вкр	1O>01
владеене	1O?01
владение	1O@01
власне ім'я	1OA01
внз	1OB01
водительские права	1OC01
водительское удостоверение	1OC01
водійське посвідчення	1OD01
водійські права	1OD01
военна повинност	1OE01
военна служба	1OE01
военная служба	1NS01
военный билет	1NS01
возачка	1OF01
возачка дозвола	1OF01
возраст	1OG01
воинская обязанность	1NS01
воинская служба	1NS01
володіння	1OH01
војна обавеза	1OI01
војни рок	1OI01
вредные привычки	1No01
време	1OJ02
время	1OL01
время работы	1OL01
врста	1OM01
врста делатности	1ON01
врста запослења	1OO01
врста пројекта	1OM01
вручено	1OP01
връзка	1OQ01
връзка с лицето	1OR01
връчена от	1OS01
вуз	1NN01
вулиця	1NK01
възложител	1OT01
възраст	1OU01
выдавшая организация	1OV01
выдал	1OV01
выдан	1OW02
выдан кем	1OV01
выдано	1OY01
выполняемая работа	1O=01
выполняемые обязанности	1O=01
выпуск	1OZ01
выпускная квалификационная работа	1O>01
выпускная работа	1O>01
відгук	1O[01
відділ	1O\01
відзнака	1O]01
відношення	1O^01
відношення до військової служби	1O_01
відповідальність	1O`01
військова служба	1O_01
військовий обов'язок	1O_01
вік	1Oa01
галузь	1Ob01
галузі освіти (isced f	1Oc01
галузі освіти (isced-f	1Oc01
главни задаци	1Od01
главни предмети	1Oe01
главное	1Of01
говор	1Og01
говорене	1Oh01
говорение	1Oi01
говорна интеракција	1Oj01
говорна продукција	1Og01
говоріння	1Ok01
год	1Ol04
год выдачи	1OY01
год окончания	1OZ01
год получения	1OY01
год поступления	1P001
год публикации	1P101
год рождения	1P201
года	1OG01
година	1P306
година завршетка	1P901
година на завършване	1P:01
година на раждане	1P;01
година рођења	1P<01
године	1P=02
године искуства	1P?01
години	1P@03
години опит	1PC01
годы	1OL01
годы обучения	1OL01
годы работы	1OL01
головне	1PD01
город	1PE02
город проживания	1PE02
готов приступить	1PG01
готова приступить	1PG01
готовност за започване	1PH01
готовность к командировкам	1PI01
готовность к переезду	1PI01
готовность к работе	1PG01
готовность приступить	1PG01
готовность приступить к работе	1PG01
готовність до відряджень	1NY01
готовність до переїзду	1NY01
готовність до роботи	1PJ01
готовність приступити	1PJ01
гр	1PK01
град	1PL03
гражданство	1PO02
график	1O601
график работы	1PQ02
графік	1O501
графік роботи	1O501
громадська організація	1PS01
громадянство	1PT01
д р	1P201
д.р	1P201
дата	1PU09
дата видачі	1O:01
дата выдачи	1OY01
дата выхода	1PG01
дата выхода публикации	1P101
дата завершення	1P^01
дата закінчення	1P^01
дата и место рождения	1P201
дата и място на раждане	1P;01
дата на издаване	1P_01
дата на публикуване	1P`01
дата на раждане	1P;01
дата народження	1Pa01
дата начала	1P001
дата окончания	1OZ01
дата отримання	1O:01
дата получения	1OY01
дата поступления	1P001
дата початку	1Pb01
дата приема	1P001
дата приёма	1P001
дата публикации	1P101
дата публікації	1Pc01
дата рождения	1P201
дата та місце народження	1Pa01
дата увольнения	1OZ01
дата і місце народження	1Pa01
дати	1Pd02
дати (от до	1Pf01
дати (от-до	1Pf01
датум	1Pg03
датум завршетка	1P901
датум и место рођења	1P<01
датум издавања	1Pj01
датум објављивања	1Pk01
датум почетка	1Pl01
датум рођења	1P<01
даты	1OL01
дейности	1Pm01
делатност	1ON01
день народження	1Pa01
день рождения	1P201
департамент	1Pn02
дети	1Q001
деятельность	1Q102
деятельность компании	1Q301
диалог	1Q402
диплом	1Q603
диплом на тему	1O>01
диплом с отличием	1N[01
диплома	1Q902
диплома с успех	1Q;01
дипломен проект	1Q<01
дипломна работа	1Q<01
дипломна робота	1Q=01
дипломная работа	1O>01
дипломний проєкт	1Q=01
дипломный проект	1O>01
дипломски рад	1Q>01
дирекция	1Q?01
дисертационен труд	1Q<01
дисертация	1Q<01
дисертација	1Q>01
дисертація	1Q=01
диссертация	1O>01
дисциплини	1Q@01
дисциплины	1QA01
дисципліни	1QB01
длительность	1OL01
длъжност	1QC03
длъжностна характеристика	1Pm01
для	1QF02
для кого	1QH01
до	1QI04
додаткова інформація	1QM01
додатково	1QM01
доделила	1QN01
доделио	1QN01
додељује	1QN01
докторска дисертација	1Q>01
должностные обязанности	1O=01
должностные обязанности и достижения	1O=01
должность	1QO04
домашен	1QS01
домашен адрес	1ND01
домашний адрес	1NE01
домашний телефон	1QT01
домашня адреса	1NK01
дополнительная информация	1QU01
дополнительная почта	1QV01
дополнительно	1QU01
дополнительный телефон	1QW01
допълнителна информация	1QX01
досвід	1QY01
досвід роботи	1QY01
достигнутые результаты	1QZ01
достигнућа	1Q[01
достижения	1QZ01
доступност	1Q\01
доступность	1PG01
доступність	1PJ01
досягнення	1Q]01
држава	1Q^01
држављанство	1Q_01
друге имејл адресе	1Q`01
други данни	1QX01
други имейли	1Qa01
други сајтови	1Qb01
други телефони	1Qc02
други уебсайтове	1Qe01
другие адреса почты	1QV01
другие сайты	1Qf01
другие ссылки	1Qf01
другие телефоны	1QW01
друго	1Qg02
другое	1QU01
дружество	1Qi01
друштвене мреже	1Qj01
дужности	1Od01
държава	1Qk01
діалог	1Ql01
діти	1Qm01
діяльність	1O`01
діяльність компанії	1Qn01
е mail	1Qo03
е маил	1R201
е пошта	1R201
е поща	1R301
е-mail	1Qo03
е-маил	1R201
е-пошта	1R201
е-поща	1R301
егн	1R401
език	1R501
езикови сертификати	1R601
езици	1R501
екип	1Q?01
екр	1R701
ел адрес	1R301
ел пошта	1NJ01
ел поща	1R301
ел. адрес	1R301
ел. пошта	1NJ01
ел. поща	1R301
електронна адреса	1NJ01
електронна пошта	1NJ01
електронна поща	1R301
електронска пошта	1R201
емаил	1R201
еспб	1R801
еспб бодови	1R801
желаемая должность	1R901
желаемая зарплата	1R:01
желаемая позиция	1R901
желаемое место работы	1PI01
желаемый город	1PI01
желаемый график	1O601
желаемый доход	1R:01
желаемый уровень дохода	1R:01
желаемый уровень заработной платы	1R:01
желана длъжност	1R;01
желана заплата	1R<01
желана позиция	1R;01
желательное место работы	1PI01
жељена плата	1R=01
жељена позиција	1R>01
журнал	1R?02
з	1Pb01
за	1RA01
за компанията	1RB01
за мен	1N^01
за фирмата	1RB01
забележка	1N^01
завдання	1O`01
завершення	1P^01
завршетак	1P901
завршни рад	1Q>01
завършване	1P:01
завършил	1P:01
завършила	1P:01
загальний стаж	1QY01
заглавие	1RC01
заголовок	1RD01
задаци	1Od01
задача	1RE01
задачи	1RF02
задужења	1Od01
задължения	1Pm01
заемана длъжност	1RH01
заемана длъжност или позиция	1RH01
займана посада	1RI01
зайнятість	1O501
заказчик	1QH01
заклад	1OB01
заклад освіти	1OB01
закінчення	1P^01
замовник	1RJ01
занимаемая должность	1RK01
занимање	1RL02
занятость	1PQ02
започване	1RN01
заработная плата	1R:01
зарплата	1RO02
зарплата от	1R:01
зарплатные ожидания	1R:01
зарплатні очікування	1NW01
зачетные единицы	1RQ01
зачётные единицы	1RQ01
збірник	1O801
звање	1RR01
звено	1Q?01
звертання	1RS01
земља	1Q^01
зміст	1RT01
знание языка	1O@01
знање	1RU01
зона відповідальності	1O`01
зона ответственности	1O=01
зріст	1RV01
издавалац	1RW01
издавач	1RX01
издаваща институция	1RY01
издаден на	1P_01
издаден от	1RY01
издадено	1P_01
издадено от	1RY01
издала	1RW01
издание	1RZ01
издао	1RW01
издател	1R[02
издател на сертификата	1RY01
издателство	1O001
издатель	1RZ01
издатель сертификата	1OV01
издательство	1RZ01
използвани технологии	1R]01
изучаемые дисциплины	1QA01
изученные дисциплины	1QA01
име	1R^03
име и адрес на работодателя	1Qi01
име и вид на обучаващата или образователната организация	1Ra01
име и презиме	1Rb01
име и фамилия	1Rc01
име презиме фамилия	1Rc01
име, презиме, фамилия	1Rc01
имейл	1Rd02
имейл адрес	1R301
имена	1Rf02
имејл	1R201
имејл адреса	1R201
имя	1Rh02
имя и фамилия	1Rj01
имя пользователя	1NP01
индекс	1Rk01
индустрия	1Rl01
индустрија	1ON01
инн	1Rm01
иностранный язык	1Rn01
институт	1NN01
институция	1Ro04
инструменти	1R]01
инструменты	1S301
интернет страница	1S402
искуство	1P?01
использовал	1S301
использовала	1S301
используемые инструменты	1S301
используемые технологии	1S301
используемый стек	1S301
истакнуто	1S601
исходный код	1NF01
итоги	1QZ01
итоговая оценка	1N[01
категория	1S703
категория прав	1OC01
кафедра	1S:02
квалификация	1S<02
квалификација	1RR01
кваліфікаційна робота	1Q=01
кваліфікація	1S>01
кем вручена	1OP01
кем выдан	1OV01
кем выдано	1S?02
кем присуждено	1OP01
кем приходится	1SA01
керівник	1SB01
ким видано	1O901
ким вручено	1SC01
ким присуджено	1SC01
клиент	1SD02
клијент	1RA01
ключевое	1Of01
ключевые достижения	1QZ01
ключевые моменты	1Of01
ключевые навыки	1S301
ключевые слова	1S301
ключови думи	1R]01
ключові досягнення	1Q]01
ключові моменти	1PD01
ключові слова	1O<01
клієнт	1RJ01
коаутори	1NV01
коледж	1OB01
количество подчиненных	1Ni01
количество подчинённых	1Ni01
количество сотрудников	1Ni01
колледж	1NN01
команда	1Pn02
команда проекта	1Ni01
командировки	1PI01
коммуникация	1SF01
компания	1SG03
компанија	1SJ02
компанія	1SL02
комуникация	1SN01
комунікація	1SO01
конец	1OZ01
контакт	1SP02
контакт телефон	1Nh01
контакти	1QS01
контактний телефон	1SR01
контактный телефон	1QT01
контакты	1QT01
контекст	1RE01
конференция	1RZ01
конференція	1O801
корисничко име	1SS01
коришћене технологије	1NR01
короткий опис	1ST01
коротко	1ST01
край	1SU02
крайна дата	1P:01
кратко	1SW01
краткое описание	1SW01
країна	1SX01
крај	1P901
кредити	1SY02
кредити єктс	1S[01
кредиты	1RQ01
круг обязанностей	1O=01
курсеви	1Oe01
курси	1QB01
курсове	1Q@01
курсы	1QA01
кількість працівників	1S\01
кључне речи	1NR01
кључне тачке	1S601
лет	1OG01
линк	1S402
лично име	1S]02
личное имя	1S_01
личный сайт	1NF01
логин	1NP01
логін	1S`01
локация	1Sa01
локација	1Sb01
локація	1Sc01
м	1Sd01
магистарски рад	1Q>01
магистерская диссертация	1O>01
магистърска теза	1Q<01
магістерська робота	1Q=01
майчин език	1Se01
майчини езици	1Se01
мастер рад	1Q>01
матерњи језик	1Sf01
матерњи језици	1Sf01
мейл	1Rd02
ментор	1Sg01
менторка	1Sg01
мережа	1Sh01
место	1Si03
место в рейтинге	1Sl01
место жительства	1PE02
место и дата рождения	1P201
место проживания	1PE02
место работы	1Sm03
место рада	1Sb01
место рождения	1T001
место рођења	1T101
место становања	1T202
местоживеене	1T402
местонахождение	1Sa01
местоположение	1T602
месторабота	1T802
месторождение	1T:01
мета	1NX01
методе	1NR01
методи	1T;02
методы	1S301
мејл	1R201
мишљење	1T=01
моб	1T>04
моб тел	1TB03
моб телефон	1TE03
моб. тел	1TB03
моб. телефон	1TE03
мобилен	1TH01
мобилен тел	1TH01
мобилен телефон	1TH01
мобилни	1TI01
мобилни телефон	1TI01
мобильный	1TJ01
мобильный телефон	1TJ01
мобільний	1TK01
мобільний телефон	1TK01
мова	1TL01
мови	1TL01
мови та інструменти	1O<01
мовний досвід	1TM01
мовні сертифікати	1TN01
монолог	1TO02
моя роль	1TQ04
моята роля	1TU01
моја улога	1TV01
мрежа	1TW02
място	1TY01
място на раждане	1T:01
місто	1TZ02
місто проживання	1Sd01
місце	1Sc01
місце народження	1T\01
місце проживання	1TZ02
місце роботи	1T]02
місце і дата народження	1Pa01
місцезнаходження	1Sc01
навички	1O<01
навчальний заклад	1OB01
навыки	1S301
нагорода	1O]01
награда	1T_03
надређени	1Sg01
назва	1Tb02
назва компанії	1Td01
назва навчального закладу	1OB01
назва нагороди	1O]01
название	1Te02
название компании	1Tg01
название организации	1Tg01
название проекта	1Rj01
название учебного заведения	1NN01
назив	1Th02
назив и адреса послодавца	1Tj01
назив награде	1Tk01
назив фирме	1Tj01
назив школе	1Tl01
наименование	1Tm03
наименование на наградата	1RC01
наименование на придобитата квалификация	1U001
наименование на фирмата	1Qi01
наименование организации	1Tg01
наименование учебного заведения	1NN01
наличност	1PH01
налог	1SS01
напомена	1U101
направление	1U202
направление подготовки	1U401
напрям	1U501
напрям підготовки	1U501
народився	1Pa01
народилась	1Pa01
народилася	1Pa01
наручилац	1RA01
населений пункт	1Sd01
населенный пункт	1U601
населено място	1T402
населённый пункт	1U601
настоящ адрес	1ND01
настояща длъжност	1R;01
науковий керівник	1SB01
научен ръководител	1U701
научный руководитель	1U801
националност	1U902
националности	1U;01
национальность	1U<01
національність	1PT01
начална дата	1RN01
начало	1U=02
начало работы	1P001
нива по cefr	1U?01
ниво	1U@05
ниво еок	1UE01
ниво знања	1RU01
ниво на владеене	1O?01
ниво по екр	1R701
ниво по националната класификация	1R701
нивои зерој	1UF01
ник	1NP01
никнейм	1NP01
нокс ниво	1UE01
номер телефона	1QT01
номер телефону	1SR01
нік	1S`01
о компании	1Q301
о компанији	1UG01
о мени	1U101
о проекте	1RE01
о себе	1SW01
о фирми	1UG01
област	1UH03
област студија	1UK01
области на образование (isced f	1UL01
области на образование (isced-f	1UL01
области образования (isced f	1UM01
области образования (isced-f	1UM01
область	1UN02
область деятельности	1Rl01
область изучения	1U401
обліковий запис	1S`01
обо мне	1SW01
обобщение	1N^01
обов'язки	1O`01
оборудование	1S301
обработка информации	1UP01
обработка на информация	1UQ01
образование	1UR04
образователна институция	1Ra01
образователна степен	1UV02
образовательное учреждение	1NN01
образовна установа	1Tl01
обращение	1UX01
обробка інформації	1UY01
обръщение	1UZ01
обучаваща организация	1Ra01
общий стаж	1U[01
общий стаж работы	1U[01
объединение	1U\01
обязанности	1O=01
објављено	1Pk01
објављено у	1RX01
од	1Pl01
од - до	1U]01
од до	1U]01
одговорности	1Od01
одељење	1U^01
однос	1U_01
оеер	1U?01
ожидаемая зарплата	1R:01
ожидания по зарплате	1R:01
окончание	1OZ01
окончание работы	1OZ01
округ	1U`01
окружение	1S301
опис	1Ua02
опис компаније	1UG01
опис компанії	1Qn01
опис посла	1Od01
опис проекту	1RT01
опис проєкту	1RT01
опис пројекта	1Uc01
описание	1Ud02
описание компании	1Q301
описание на проекта	1Uf01
описание на фирмата	1RB01
описание проекта	1RE01
опит	1PC01
опубликовано	1P101
опубликовано в	1RZ01
опубліковано	1Pc01
опубліковано в	1O801
општина	1Ug01
опыт	1U[01
опыт работы	1U[01
организатор	1Uh04
организация	1Ul08
организација	1V402
організатор	1O901
організація	1V605
освіта	1V;02
освітній ступінь	1S>01
ословљавање	1V=01
основне	1PD01
основни дейности и отговорности	1Pm01
основни задачи	1Pm01
основни задължения	1Pm01
основни моменти	1NQ01
основни отговорности	1Pm01
основни постижения	1V>01
основни предмети	1Q@01
основни предмети застъпени професионални умения	1Q@01
основни предмети/застъпени професионални умения	1Q@01
основное	1Of01
основные дисциплины	1QA01
основные достижения	1QZ01
основные задачи	1O=01
основные обязанности	1O=01
основные предметы	1QA01
основные результаты	1QZ01
основні дисципліни	1QB01
основні досягнення	1Q]01
основні завдання	1O`01
основні обов'язки	1O`01
особистий сайт	1Nm01
остали подаци	1V?01
остало	1V?01
остання зміна	1V@01
от	1RN01
отбита военна служба	1OE01
ответственность	1O=01
отговорности	1Pm01
отдел	1VA02
отзив	1VC01
отзыв	1VD01
отличие	1RC01
отношение	1SA01
отношение к воинской обязанности	1NS01
отношение к воинской службе	1NS01
отрасль	1Rl01
отрасль компании	1Rl01
отрасъл	1Nd01
отчество	1S_01
оцена	1VE01
оценка	1VF02
оцінка	1NZ01
очаквана заплата	1R<01
очаквано възнаграждение	1R<01
очекивана плата	1R=01
очікувана зарплата	1NW01
п к	1VH01
п і б	1VI01
п.к	1VH01
п.і.б	1VI01
партийность	1VJ01
паспорт	1Rm01
паспортные данные	1Rm01
переезд	1PI01
переїзд	1NY01
период	1VK03
период обучения	1OL01
период работы	1OL01
період	1VN01
період роботи	1VN01
писане	1VO01
писање	1VP01
письменная речь	1VQ01
письмо	1VR02
платформа	1VT04
по	1VX03
по батькові	1OA01
повне ім'я	1VI01
подданство	1U<01
подразделение	1V[01
подробности	1RE01
подчинение	1U801
подчиненные	1Ni01
подчинённые	1Ni01
позиция	1V\03
позиција	1V_01
позиція	1V`02
познавање	1RU01
пол	1Vb03
политические взгляды	1VJ01
полное имя	1Rj01
понимание на слух	1NT01
портфолио	1Ve02
портфоліо	1Nm01
посада	1Vg04
посадові обов'язки	1O`01
посвідчення водія	1OD01
посилання	1Nm01
последна промяна	1Vk01
последнее изменение	1Vl01
послови и одговорности	1Od01
послодавац	1Tj01
постигнућа	1Q[01
постижения	1V>01
постоянен адрес	1ND01
поточний статус	1Vm01
потребителско име	1NO01
початок	1Pb01
почетак	1Pl01
почта	1NG01
почтовый адрес	1NE01
почтовый индекс	1Rk01
пошта	1NJ01
поштански број	1Vn01
поштова адреса	1NK01
поштовий індекс	1Vo01
поща	1R301
пощенски код	1VH01
права	1W002
права категории	1OC01
пребивалиште	1T202
предмети	1W203
предметы	1QA01
предприятие	1W502
предузеће	1Tj01
презиме	1W701
презиме и име	1Rb01
премия	1RD01
препорука	1T=01
препоръка	1VC01
претендую на должность	1R901
придобита	1P_01
придобита квалификация	1U001
признање	1Tk01
примечание	1SW01
примітка	1ST01
присвоенная квалификация	1NM01
присъдена от	1OS01
причина за напускане	1W801
причина звільнення	1W901
причина увольнения	1W:01
причина ухода	1W:01
причины увольнения	1W:01
про компанію	1Qn01
про мене	1ST01
про проєкт	1RT01
про себе	1ST01
провайдер	1OV01
проводившая организация	1NN01
програми	1W;03
программа	1QA01
программное обеспечение	1S301
программы	1S301
програмне забезпечення	1O<01
продолжительность	1OL01
продължителност	1Pf01
проект	1Ud02
проживает	1Sa01
проживание	1PE02
проживання	1TZ02
прописка	1NE01
просек	1VE01
просечна оцена	1VE01
професионално направление	1W>01
професия	1W?02
професия или заемана длъжност	1RH01
професија	1R>01
профессиональная область	1Rl01
профессиональные достижения	1QZ01
профессия	1WA02
професія	1V`02
профил	1WC03
профили	1WF03
профилно име	1NO01
профиль	1U401
профиль компании	1Q301
профілі	1WI01
прочее	1QU01
проєкт	1RT01
пројекат	1Uc01
пряк ръководител	1U701
прізвище	1WJ01
прізвище та ім'я	1VI01
прізвище ім'я по батькові	1VI01
прізвище, ім'я, по батькові	1VI01
публикувано	1P`01
публикувано в	1O001
пуно име	1Rb01
пълно име	1Rc01
піб	1VI01
підлеглі	1S\01
підприємство	1Td01
підрозділ	1O\01
работно време	1O401
работодател	1Qi01
работодатель	1Tg01
равнище	1WK01
радни задаци	1Od01
радни стаж	1P?01
радно време	1OO01
радно место	1V_01
разговор	1WL03
размер команды	1Ni01
размер на екипа	1Nf01
разрешение на работу	1O;01
разрешение на работу в	1O;01
район	1UN02
регион	1WO04
регіон	1WS02
режим работы	1O601
резултат	1WU04
резултати	1WY02
результат	1W[04
результати	1Q]01
результаты	1QZ01
резюме	1W_03
рейтинг	1Sl01
рекомендация	1VD01
рекомендація	1O[01
репозиторий	1NF01
репозиторій	1Nm01
республика	1Wb01
решаване на проблеми	1Wc01
решение проблем	1Wd01
роботодавець	1Td01
роден	1P;01
роден език	1Se01
роден на	1P;01
родена	1P;01
родена на	1P;01
родилась	1P201
родился	1P201
родился( ась	1P201
родился(-ась	1P201
родинний стан	1Qm01
родной	1We01
родной город	1Wf01
родной язык	1We01
розв'язання проблем	1Wg01
розмова	1Ql01
розмір команди	1S\01
роки	1Wh02
роки навчання	1VN01
років	1Oa01
роли	1Wj02
роль	1Wl06
роль в проекте	1X201
роль особи	1O^01
роль у проєкті	1X301
роля	1QC03
роля в проекта	1TU01
ролі	1X301
рост	1No01
рођен	1P<01
рођена	1P<01
руководитель	1U801
ръководител	1U701
рівень	1X403
рівень володіння	1X702
рівень мови	1OH01
рівень освіти	1V;02
рівень єрк	1X901
рівні cefr	1X:01
рідна мова	1X;01
рік	1X<04
рік вступу	1Pb01
рік закінчення	1P^01
рік народження	1Pa01
с	1P001
садржај	1Uc01
сажетак	1U101
сайт	1X@03
сайт компании	1NF01
самостоятелно устно изложение	1Oh01
сајт	1Nj01
сборник	1RZ01
свидетелство за управление	1XC01
свидетелство за управление на мпс	1XC01
сводка	1SW01
світлина	1XD01
сдружение	1XE01
сектор	1XF04
сектор рада	1U^01
семеен статус	1XJ01
семейно положение	1XJ01
семейное положение	1Q001
семейный статус	1Q001
середній бал	1NZ01
серии	1R]01
сертификати	1XK02
сертификаты	1XM01
сертифікати	1TN01
сеть	1XN01
сигурност	1XO01
скринька	1NJ01
слика	1XP01
служба	1U^01
служба в армии	1NS01
служебни задължения	1Pm01
слухання	1NU01
слушане	1XQ01
слушање	1XR01
смер	1UK01
снилс	1Rm01
снимка	1XS01
соавторы	1NA01
собствено и фамилно име	1Rc01
собствено име	1XT01
содержание	1RE01
создание контента	1XU01
соискание должности	1R901
состав команды	1Ni01
состав семьи	1Q001
состояние здоровья	1No01
сотовый	1TJ01
сотовый телефон	1TJ01
софтвер	1NR01
софтуер	1R]01
социални мрежи	1XV01
социальные сети	1XW01
соцмережі	1WI01
соцсети	1XW01
соцсеть	1XN01
соціальні мережі	1WI01
специализация	1U202
специалност	1W>01
специальность	1XX03
специјализација	1UK01
спеціальність	1U501
спеціалізація	1U501
списание	1O001
сприйняття на слух	1NU01
співавтори	1X[01
спілка	1PS01
среда	1S301
среден успех	1Q;01
средний балл	1N[01
средний балл диплома	1N[01
средняя оценка	1N[01
средства	1S301
срок	1X\02
срок выхода на работу	1PG01
срок на предизвестие	1PH01
срок работы	1OL01
сроки	1OL01
ссылка	1NF01
ссылки	1NF01
стаж	1X^02
стаж работы	1U[01
стаж роботи	1QY01
стан здоров'я	1RV01
старост	1X`01
статус	1Xa02
статус лица	1SA01
статус поиска	1Xc01
стать	1Xd01
створення контенту	1Xe01
стек	1Xf02
стек технологий	1S301
стек технологій	1O<01
степен	1Xh03
степен на владеене	1Xk02
степен на образование	1Xm01
степен образовања	1Xn01
степен студија	1RR01
степень	1NM01
степень владения	1Xo02
стечено	1Pj01
стечено звање	1RR01
страна	1Y102
страна проживания	1Y301
страни језик	1Y401
структурное подразделение	1V[01
стручна спрема	1Xn01
студије	1UK01
студијски програм	1UK01
ступінь	1S>01
суть	1RE01
суть проекта	1RE01
сфера	1Rl01
сфера деятельности	1Rl01
сфера деятельности компании	1Q301
сфера діяльності	1Ob01
сфера на дейност	1Nd01
съавтори	1Y501
съдържание	1Uf01
създаване на съдържание	1Y601
сімейне становище	1Qm01
сімейний стан	1Qm01
текущий статус	1Xc01
тел	1Y704
телефон	1Y704
телефон за връзка	1QS01
телефон за контакт	1QS01
телефонен номер	1QS01
тема	1Y;02
тема вкр	1O>01
тема диплома	1Y=02
тема диплома бакалавра	1O>01
тема дипломной работы	1O>01
тема дипломної роботи	1Q=01
тема дисертації	1Q=01
тема диссертации	1O>01
тема на дипломната работа	1Q<01
тема рада	1Q>01
термін	1VN01
технический стек	1S301
технологии	1Y?02
технологии и инструменты	1S301
технологический стек	1S301
технология	1S301
технологије	1NR01
технології	1O<01
тим	1U^01
тип	1YA04
тип заетост	1O401
тип зайнятості	1O501
тип занятости	1O601
тип образования	1NM01
тип проекта	1YE01
тип проєкту	1YF01
титла	1YG02
титул	1YI02
титула	1YK02
трајање	1U]01
тренутна позиција	1R>01
три имена	1Rc01
тривалість	1VN01
трите имена	1Rc01
трудов стаж	1PC01
удружење	1YM01
уеб сайт	1OQ01
уеб страница	1OQ01
уебсайт	1OQ01
улица	1YN03
улога	1YQ03
улоге	1TV01
умения	1R]01
умения за писане	1VO01
умения за разговор	1Oh01
умения за слушане	1XQ01
умения за четене	1YT01
универзитет	1Tl01
университет	1YU02
університет	1OB01
управление	1V[01
уровень	1YW03
уровень cefr	1YZ01
уровень владения	1Xo02
уровень ерк	1Y[01
уровень образования	1Y\02
уровень языка	1O@01
уровни cefr	1YZ01
уроженец	1Wf01
усмерење	1UK01
усне мовлення	1Ok01
усне спілкування	1Ql01
успеваемость	1N[01
успеси	1Q[01
успех	1Q;01
успехи	1Y^02
успіхи	1Q]01
установа	1Y`05
устная речь	1Oi01
устное общение	1N_01
участие в разговор	1Ye01
учебно заведение	1Ra01
учебное заведение	1NN01
ученая степень	1NM01
училище	1Ra01
учредитель	1OP01
учреждение	1Yf03
учёная степень	1NM01
ф и о	1Rj01
ф.и.о	1Rj01
факс	1Yi04
фактический адрес	1NE01
факултет	1Ym02
факультет	1S:02
факультет / специальность	1U401
факультет специальность	1U401
факультет, специальность	1U401
фамилия	1Yo02
фамилия и имя	1Rj01
фамилия имя отчество	1Rj01
фамилия, имя, отчество	1Rj01
фамилно име	1Z101
фио	1Rj01
фирма	1Z204
фонд	1U\01
форма навчання	1S>01
форма обучения	1NM01
формат работы	1O601
фото	1Z602
фотография	1Z801
фотографија	1XP01
фотографія	1XD01
фреймворки	1S301
функции	1O=01
функционал	1O=01
функциональные обязанности	1O=01
функция	1Z904
функција	1YQ03
функціональні обов'язки	1O`01
функція	1RI01
функції	1O`01
фірма	1Td01
характеристика	1VD01
цел	1Uf01
цель	1R901
цель поиска	1R901
цель проекта	1RE01
цефр	1UF01
цитат	1Z=02
цитата	1Z?02
циљ	1Uc01
час	1VN01
часопис	1RX01
часы	1RQ01
чем занималась	1O=01
чем занимался	1O=01
четене	1YT01
численность	1Ni01
число подчиненных	1Ni01
число подчинённых	1Ni01
число рождения	1P201
читання	1ZA01
читање	1ZB01
чтение	1ZC01
что делал	1O=01
что делала	1O=01
чужд език	1R501
школа	1ZD03
шофьорска книжка	1XC01
штат	1Ni01
эл адрес	1NG01
эл почта	1NG01
эл. адрес	1NG01
эл. почта	1NG01
электронная почта	1NG01
электронный адрес	1NG01
этническая принадлежность	1ZG01
язык	1Rn01
языки	1ZH02
языки и инструменты	1S301
языковой опыт	1ZJ01
языковые сертификаты	1XM01
ім'я	1ZK02
ім'я користувача	1S`01
ім'я та прізвище	1VI01
ім'я і прізвище	1VI01
імейл	1NJ01
індекс	1Vo01
іноземна мова	1TL01
інститут	1OB01
інструменти	1O<01
інше	1QM01
інші адреси пошти	1ZM01
інші сайти	1ZN01
інші телефони	1ZO01
језик	1Y401
језици	1Y401
језичка искуства	1ZP01
језички сертификати	1ZQ01
јмбг	1ZR01
אגף	1ZS01
אודות	1ZT01
אודות החברה	1ZU01
אוניברסיטה	1ZV01
אזור	1ZW01
אזור מגורים	1ZX01
אזרחות	1ZY01
אחר	1ZZ01
אחריות	1Z[01
אי מייל	1Z\01
אי-מייל	1Z\01
אימייל	1Z\01
אינטראקציה בעל פה	1Z]01
ארגון	1Z^03
ארץ	1Za01
ארץ לידה	1Zb01
ארץ מגורים	1Za01
אתר	1Zc01
אתר אינטרנט	1Zc01
אתר אישי	1Zc01
אתרים נוספים	1Zd01
בטיחות	1Ze01
בית ספר	1ZV01
בלוג	1Zc01
במסגרת התפקיד	1Z[01
גודל הצוות	1Zf01
גוף	1Zg01
גוף מנפיק	1Zh01
גיל	1Zi01
דוא"ל	1Z\01
דואל	1Z\01
דואר אלקטרוני	1Z\01
דוא״ל	1Z\01
דיבור	1Zj01
דיסרטציה	1Zk01
דת	1Zl01
האזנה	1Zm01
הבנת הנקרא	1Zn01
הבנת הנשמע	1Zm01
הבעה בכתב	1Zo01
הבעה בעל פה	1Zj01
הגוף המסמיך	1Zh01
הגוף המעניק	1[001
הונפק על ידי	1Zh01
הוענק על ידי	1[001
הוצאה לאור	1[101
היקף משרה	1[201
הישגים	1[301
הישגים בולטים	1[301
הישגים עיקריים	1[301
המלצה	1[401
הסמכה	1[501
הערות	1ZT01
השכלה	1[602
התחלה	1[801
התמחות	1[901
זמינות	1[:01
חברה	1[;01
חוג	1[901
חוות דעת	1[401
חשבון	1[<01
טכנולוגיה	1[=01
טכנולוגיות	1[=01
טל	1[>01
טלפון	1[>01
טלפון בבית	1[>01
טלפון ליצירת קשר	1[>01
טלפון נייד	1[?01
טלפון סלולרי	1[?01
טלפונים נוספים	1[@01
יחידה	1ZS01
יישוב	1[A01
יליד	1[B01
ילידת	1[B01
יצירת תוכן	1[C01
כותרת	1[D01
כינוי	1[E01
כישורים	1[=01
כלי הערכה	1[=01
כלי עבודה	1[=01
כלים	1[=01
כלים וטכנולוגיות	1[=01
כתב עת	1[101
כתובות דוא"ל נוספות	1[F01
כתובת	1[G01
כתובת דוא"ל	1Z\01
כתובת למכתבים	1[G01
כתובת מגורים	1[G01
כתובת מייל	1Z\01
כתיבה	1Zo01
לאום	1ZY01
לינק	1Zc01
לקוח	1[H01
מ	1[801
מגדר	1[I01
מגורים	1[J02
מגזר	1[L01
מגמה	1[901
מדינה	1Za01
מוסד	1[M03
מוסד אקדמי	1ZV01
מוסד לימודים	1ZV01
מוציא לאור	1[101
מזמין	1[H01
מחבר	1[P01
מחברים	1[P01
מחברת	1[P01
מחוז	1ZW01
מחלקה	1ZS01
מטלות	1Z[01
מייל	1Z\01
מילות מפתח	1[=01
מין	1[I01
מיקוד	1[Q01
מיקום	1ZX01
מכללה	1ZV01
ממונה	1[R01
ממוצע	1[S01
ממוצע ציונים	1[S01
מנהל ישיר	1[R01
מנחה	1[R01
מנפיק	1Zh01
מס' נייד	1[?01
מסלול	1[901
מספר זהות	1[T01
מספר טלפון	1[>01
מספר עובדים	1Zf01
מען	1[G01
מעניק	1[001
מעסיק	1[;01
מצב אישי	1[U01
מצב משפחתי	1[U01
מקום	1ZX01
מקום העבודה	1ZX01
מקום לידה	1Zb01
מקום מגורים	1[V02
מקום עבודה	1[;01
מקצוע	1[X01
מקצועות	1[Y01
משימות	1Z[01
משך	1[Z01
משרה	1[[01
משרה מבוקשת	1[X01
מתאריך	1[801
נ"ז	1[\01
נולד	1[B01
נולדה	1[B01
נושא העבודה	1Zk01
נושא התזה	1Zk01
נייד	1[?01
ניסיון	1[]01
ניתן על ידי	1Zh01
נקודות זכות	1[\01
נקודות עיקריות	1[^01
נתינות	1ZY01
סביבת עבודה	1[=01
סוג	1[_01
סוג הפרויקט	1[_01
סוג התואר	1[501
סוג משרה	1[201
סוג תואר	1[501
סיום	1[`01
סיכום	1ZT01
סלולארי	1[?01
סלולרי	1[?01
עבודת גמר	1Zk01
עבודת תזה	1Zk01
עבור	1[H01
עד	1[`01
עודכן לאחרונה	1[a01
עיבוד מידע	1[b01
עיסוק	1[X01
עיקרי התפקיד	1Z[01
עיקרים	1[^01
עיר	1[c02
עיר מגורים	1[A01
על החברה	1ZU01
עמותה	1Zg01
ענף	1[L01
פורסם	1[e01
פורסם ב	1[101
פירוט	1[f01
פלאפון	1[?01
פלטפורמה	1[g01
פקולטה	1[901
פקס	1[h01
פרויקט	1[f01
פרויקט גמר	1Zk01
פרופיל	1ZT01
פרופילים	1[i01
פרטים נוספים	1ZZ01
פרס	1[D01
פתרון בעיות	1[j01
צבא	1[k01
צוות	1ZS01
ציון	1[S01
ציון גמר	1[S01
ציון סופי	1[S01
צילום	1[l01
ציפיות שכר	1[m01
קורסים	1[Y01
קורסים עיקריים	1[Y01
קישור	1Zc01
קריאה	1Zn01
קשר	1[n01
רחוב	1[G01
רישיון נהיגה	1[o01
רמה	1\003
רמת eqf	1\301
רמת השכלה	1\401
רמת שליטה	1\502
רמת שפה	1\701
רקע	1[f01
רשיון נהיגה	1[o01
רשת	1[g01
רשתות חברתיות	1[i01
שונות	1ZZ01
שטף	1\701
שיחה	1Z]01
שירות בצבא	1[k01
שירות לאומי	1[k01
שירות צבאי	1[k01
שכר מבוקש	1[m01
שם	1[E01
שם החברה	1[;01
שם המוסד	1ZV01
שם המעסיק	1[;01
שם הפרס	1[D01
שם ומשפחה	1[E01
שם מלא	1[E01
שם משפחה	1\801
שם משתמש	1[<01
שם פרטי	1\901
שם פרטי ומשפחה	1[E01
שם פרטי ושם משפחה	1[E01
שנה	1\:03
שנות ניסיון	1[]01
שנים	1\=02
שנת לידה	1[B01
שנת סיום	1[`01
שפה	1\?01
שפות	1\?01
שפות תכנות	1[=01
שפת אם	1\@01
שרות צבאי	1[k01
ת ז	1[T01
ת לידה	1[B01
ת"ז	1[T01
ת. לידה	1[B01
ת.ז	1[T01
ת.לידה	1[B01
תאריך	1\A02
תאריך הנפקה	1\C01
תאריך התחלה	1[801
תאריך התחלה אפשרי	1[:01
תאריך לידה	1[B01
תאריך סיום	1[`01
תאריך פרסום	1[e01
תאריך קבלה	1\C01
תאריכים	1[Z01
תואר	1[501
תואר התפקיד	1[[01
תואר כבוד	1\D01
תואר לפני השם	1\D01
תוכן	1[f01
תוכנות	1[=01
תוצאות	1[301
תזה	1Zk01
תחום	1\E02
תחום אחריות	1Z[01
תחום לימוד	1[901
תחום לימודים	1[901
תחום עיסוק	1[L01
תחומי אחריות	1Z[01
תחומי לימוד (isced f	1\G01
תחומי לימוד (isced-f	1\G01
תיאור	1[f01
תיאור החברה	1ZU01
תיאור הפרויקט	1[f01
תיאור התפקיד	1Z[01
תיק עבודות	1Zc01
תמונה	1[l01
תעודה	1[501
תעודת זהות	1[T01
תפקיד	1\H03
תפקיד בפרויקט	1\K01
תפקיד מבוקש	1[X01
תפקיד נוכחי	1[X01
תפקידי	1\L02
תפקידים	1\N02
תפקידים בפרויקט	1\K01
תקופה	1[Z01
תקציר	1ZT01
תקשורת	1\P01
آخر تعديل	1\Q01
آخر مؤهل	1\R01
أبرز الإنجازات	1\S01
أبرز النقاط	1\T01
أخرى	1\U01
أطروحة الدكتوراه	1\V01
أعلى مؤهل	1\R01
أهم الإنجازات	1\S01
أهم المهام	1\W01
أهم المواد	1\X01
إلى	1\Y01
إنشاء المحتوى	1\Z01
إيميل	1\[01
ابرز الانجازات	1\S01
ابرز النقاط	1\T01
اخر تعديل	1\Q01
اخر موهل	1\R01
اخري	1\U01
اسم	1\\01
اسم الجائزة	1\]01
اسم الجامعة	1\^01
اسم الجامعه	1\^01
اسم الجايزه	1\]01
اسم الحساب	1\_01
اسم الشركة	1\`01
اسم الشركه	1\`01
اسم العائلة	1\a01
اسم العايله	1\a01
اسم المؤسسة	1\^01
اسم المستخدم	1\_01
اسم المشروع	1\\01
اسم الموسسه	1\^01
اسم جهة العمل	1\`01
اسم جهه العمل	1\`01
اطروحه الدكتوراه	1\V01
اعلي موهل	1\R01
الأدوات	1\b01
الأدوات المستخدمة	1\b01
الأدوار	1\c01
الأطروحة	1\V01
الأمان	1\d01
الإدارة	1\e01
الإسم	1\\01
الإقامة	1\f02
الإقامة النظامية	1\h01
الإنتاج الشفهي	1\i01
الإنجازات	1\S01
الإيميل	1\[01
الاتصال	1\j01
الاختصاص	1\k01
الاداره	1\e01
الادوات	1\b01
الادوات المستخدمه	1\b01
الادوار	1\c01
الاستماع	1\l01
الاسم	1\\01
الاسم الأخير	1\a01
الاسم الأول	1\m01
الاسم الاخير	1\a01
الاسم الاول	1\m01
الاسم الثلاثي	1\\01
الاسم الشخصي	1\m01
الاسم الكامل	1\\01
الاسم بالكامل	1\\01
الاطروحه	1\V01
الاقامه	1\f02
الاقامه النظاميه	1\h01
الامان	1\d01
الانتاج الشفهي	1\i01
الانجازات	1\S01
الايميل	1\[01
الباحثون	1\n01
البداية	1\o01
البدايه	1\o01
البرامج	1\b01
البرامج المستخدمة	1\b01
البرامج المستخدمه	1\b01
البريد	1\[01
البريد الإلكتروني	1\[01
البريد الالكتروني	1\[01
البلد	1]001
التأشيرة	1\h01
التاريخ	1]102
التاشيره	1\h01
التجنيد	1]301
التحدث	1\i01
التخرج	1\Y01
التخصص	1\k01
التخصص الدراسي	1\k01
التخصص المهني	1]401
التزكية	1]501
التزكيه	1]501
التسمية	1\\01
التسميه	1\\01
التعبير الشفهي	1\i01
التفاصيل	1]601
التفاعل الشفهي	1]701
التقدير	1]801
التقنيات	1\b01
التقنيات المستخدمة	1\b01
التقنيات المستخدمه	1\b01
التكنولوجيا المستخدمة	1\b01
التكنولوجيا المستخدمه	1\b01
التلفون	1\j01
التليفون	1\j01
التواصل	1]901
التوصية	1]501
التوصيه	1]501
التوفر	1]:01
الجائزة	1\]01
الجامعة	1\^01
الجامعه	1\^01
الجايزه	1\]01
الجمعية	1];01
الجمعيه	1];01
الجنس	1]<01
الجنسية	1]=01
الجنسيه	1]=01
الجهة	1]>05
الجهة المانحة	1]C02
الجهة المصدرة	1]E01
الجهه	1]>05
الجهه المانحه	1]C02
الجهه المصدره	1]E01
الجوال	1]F02
الحالة الإجتماعية	1]H01
الحالة الاجتماعية	1]H01
الحالة الصحية	1]I01
الحالة العائلية	1]H01
الحالة الوظيفية	1]J01
الحاله الاجتماعية	1]H01
الحاله الاجتماعيه	1]H01
الحاله الصحيه	1]I01
الحاله العايليه	1]H01
الحاله الوظيفيه	1]J01
الحساب	1\_01
الحسابات	1]K01
الخبرة	1]L01
الخبره	1]L01
الخدمة العسكرية	1]301
الخدمة الوطنية	1]301
الخدمه العسكريه	1]301
الخدمه الوطنيه	1]301
الدرجة	1]M02
الدرجة العلمية	1]O01
الدرجه	1]M02
الدرجه العلميه	1]O01
الدور	1]P03
الدور في المشروع	1\c01
الدورات	1\X01
الدولة	1]001
الدوله	1]001
الديانة	1]S01
الديانه	1]S01
الدين	1]S01
الرابط	1]T01
الراتب المتوقع	1]U01
الراتب المطلوب	1]U01
الرسالة	1\V01
الرساله	1\V01
الرقم القومي	1]V01
الرقم الوطني	1]V01
الرمز البريدي	1]W01
الساعات المعتمدة	1]X01
الساعات المعتمده	1]X01
السكن	1]Y01
السن	1]Z01
السنة	1][03
السنه	1][03
السنوات	1]^01
الشارع	1]Y01
الشبكة	1]_01
الشبكه	1]_01
الشركة	1]`02
الشركه	1]`02
الشعبة	1\k01
الشعبه	1\k01
الشهادة	1]O01
الشهاده	1]O01
الصفة	1]b02
الصفه	1]b02
الصناعة	1]d01
الصناعه	1]d01
الصورة	1]e01
الصورة الشخصية	1]e01
الصوره	1]e01
الصوره الشخصيه	1]e01
الطلاقة	1]f01
الطلاقه	1]f01
الطول	1]I01
العام	1]g01
العلاقة	1]h01
العلاقه	1]h01
العمر	1]Z01
العميل	1]i01
العنوان	1]j02
العنوان الحالي	1]Y01
العنوان الرئيسي	1\]01
العنوان الرييسي	1\]01
الفاكس	1]l01
الفترة	1]^01
الفترة الزمنية	1]^01
الفتره	1]^01
الفتره الزمنيه	1]^01
الفريق	1\e01
القراءة	1]m01
القراءه	1]m01
القسم	1]n02
القطاع	1]d01
الكتابة	1^001
الكتابه	1^001
الكلمات المفتاحية	1\b01
الكلمات المفتاحيه	1\b01
الكلية	1^102
الكليه	1^102
الكنية	1\a01
الكنيه	1\a01
اللغات	1^301
اللغة	1^301
اللغة الأم	1^401
اللغه	1^301
اللغه الام	1^401
اللقب	1\a01
اللقب العائلي	1\a01
اللقب العايلي	1\a01
اللقب الفخري	1^501
المؤسسة	1^602
المؤسسة التعليمية	1\^01
المؤلف	1\n01
المؤلفون	1\n01
المؤهل	1^802
المؤهل العلمي	1^802
المانح	1^:01
المجال	1^;02
المجلة	1^=01
المجله	1^=01
المجموع	1]801
المحادثة	1]701
المحادثه	1]701
المحافظة	1^>01
المحافظه	1^>01
المحتوى	1]601
المحتوي	1]601
المحمول	1^?01
المدة	1]^01
المدرسة	1\^01
المدرسه	1\^01
المده	1]^01
المدونة	1]T01
المدونه	1]T01
المدير المباشر	1^@01
المدينة	1^A02
المدينه	1^A02
المرحلة	1]O01
المرحله	1]O01
المسؤول المباشر	1^@01
المسؤوليات	1\W01
المسؤوليات الرئيسية	1\W01
المسئوليات	1\W01
المستوى	1^C03
المستوى التعليمي	1\R01
المستوي	1^C03
المستوي التعليمي	1\R01
المسمى	1^F01
المسمى المطلوب	1]401
المسمى الوظيفي	1^G02
المسمى الوظيفي الحالي	1]401
المسمي	1^F01
المسمي المطلوب	1]401
المسمي الوظيفي	1^G02
المسمي الوظيفي الحالي	1]401
المسوول المباشر	1^@01
المسووليات	1\W01
المسووليات الرييسيه	1\W01
المسيوليات	1\W01
المشرف	1^@01
المشروع	1]601
المعدل	1]801
المعدل التراكمي	1]801
المعدل العام	1]801
المعهد	1\^01
المقررات	1\X01
المكان	1^I01
الملخص	1^J01
المنصب	1^K02
المنصب الوظيفي	1^F01
المنصة	1]_01
المنصه	1]_01
المنطقة	1^>01
المنطقه	1^>01
المنظمة	1];01
المنظمه	1];01
المهارات	1\b01
المهارات المستخدمة	1\b01
المهارات المستخدمه	1\b01
المهام	1\W01
المهام الأساسية	1\W01
المهام الاساسيه	1\W01
المهام الرئيسية	1\W01
المهام الرييسيه	1\W01
المهام الوظيفية	1\W01
المهام الوظيفيه	1\W01
المهام والمسؤوليات	1\W01
المهام والمسووليات	1\W01
المهنة	1]401
المهنه	1]401
المواد	1\X01
المواد الدراسية	1\X01
المواد الدراسيه	1\X01
المواليد	1^M01
الموبايل	1^?01
الموسسه	1^602
الموسسه التعليميه	1\^01
الموقع	1^N02
الموقع الإلكتروني	1]T01
الموقع الالكتروني	1]T01
الموقع الشخصي	1]T01
الموقف التجنيدي	1]301
الموقف من التجنيد	1]301
المولف	1\n01
المولفون	1\n01
الموهل	1^802
الموهل العلمي	1^802
الميلاد	1^M01
الناشر	1^=01
النتائج	1\S01
النتايج	1\S01
النتيجة	1^P02
النتيجه	1^P02
النسبة	1]801
النسبه	1]801
النقاط الرئيسية	1\T01
النقاط الرييسيه	1\T01
النقال	1^?01
النهاية	1\Y01
النهايه	1\Y01
النوع	1^R02
الهاتف	1\j01
الهاتف المحمول	1^?01
الهاتف النقال	1^?01
الهوية الوطنية	1]V01
الهويه الوطنيه	1]V01
الواجبات	1\W01
الوحدات	1]X01
الوزن	1]I01
الوصف	1]601
الوصف الوظيفي	1\W01
الوضع العائلي	1]H01
الوضع العايلي	1]H01
الوضع العسكري	1]301
الوظيفة	1^F01
الوظيفة المرغوبة	1]401
الوظيفة المستهدفة	1]401
الوظيفة المطلوبة	1]401
الوظيفه	1^F01
الوظيفه المرغوبه	1]401
الوظيفه المستهدفه	1]401
الوظيفه المطلوبه	1]401
الولاية	1^>01
الولايه	1^>01
الي	1\Y01
انشاء المحتوي	1\Z01
اهم الانجازات	1\S01
اهم المهام	1\W01
اهم المواد	1\X01
ايميل	1\[01
بحث التخرج	1\V01
بريد إلكتروني	1\[01
بريد الكتروني	1\[01
بلد الإقامة	1]001
بلد الاقامه	1]001
تاريخ الإصدار	1]g01
تاريخ الاصدار	1]g01
تاريخ الالتحاق	1\o01
تاريخ الانتهاء	1\Y01
تاريخ البدء	1\o01
تاريخ البداية	1\o01
تاريخ البدايه	1\o01
تاريخ التخرج	1\Y01
تاريخ الحصول	1]g01
تاريخ الحصول عليها	1]g01
تاريخ المباشرة	1]:01
تاريخ المباشره	1]:01
تاريخ الميلاد	1^M01
تاريخ النشر	1^T01
تاريخ الولادة	1^M01
تاريخ الولاده	1^M01
تاريخ ومكان الميلاد	1^M01
تاريخ ومكان الولادة	1^M01
تاريخ ومكان الولاده	1^M01
تصريح العمل	1\h01
تلفون	1\j01
جنسية	1]=01
جنسيه	1]=01
جهة الإصدار	1]E01
جهة التعليم	1\^01
جهة العمل	1\`01
جهه الاصدار	1]E01
جهه التعليم	1\^01
جهه العمل	1\`01
جواز السفر	1]V01
جوال	1^?01
حتى	1\Y01
حتي	1\Y01
حجم الفريق	1^U01
حسابات التواصل	1]K01
حل المشكلات	1^V01
دار النشر	1^=01
درجة الإتقان	1^W01
درجة الإجادة	1]f01
درجه الاتقان	1^W01
درجه الاجاده	1]f01
دوري	1^X02
رابط	1]T01
رخصة السياقة	1^Z01
رخصة القيادة	1^Z01
رخصة قيادة	1^Z01
رخصه السياقه	1^Z01
رخصه القياده	1^Z01
رخصه قياده	1^Z01
رسالة الماجستير	1\V01
رساله الماجستير	1\V01
رقم التواصل	1\j01
رقم الجواز	1]V01
رقم الجوال	1]F02
رقم الموبايل	1^?01
رقم الهاتف	1\j01
رقم الهوية	1]V01
رقم الهويه	1]V01
سبب الترك	1^[01
سبب ترك العمل	1^[01
سنة	1]Z01
سنة التخرج	1\Y01
سنة الميلاد	1^M01
سنة النشر	1^T01
سنه	1]Z01
سنه التخرج	1\Y01
سنه الميلاد	1^M01
سنه النشر	1^T01
سنوات الخبرة	1]L01
سنوات الخبره	1]L01
شركة	1\`01
شركه	1\`01
صاحب العمل	1\`01
صادرة عن	1]E01
صادره عن	1]E01
صلة القرابة	1]h01
صله القرابه	1]h01
صورة	1]e01
صوره	1]e01
طبيعة العمل	1^\01
طبيعه العمل	1^\01
عام التخرج	1\Y01
عاما	1]Z01
عدد الموظفين	1^U01
عدد سنوات الخبرة	1]L01
عدد سنوات الخبره	1]L01
عن الشركة	1^]01
عن الشركه	1^]01
عناوين بريد أخرى	1^^01
عناوين بريد اخري	1^^01
عنوان	1]Y01
عنوان البحث	1\V01
عنوان البريد الإلكتروني	1\[01
عنوان البريد الالكتروني	1\[01
عنوان الرسالة	1\V01
عنوان الرساله	1\V01
عنوان السكن	1]Y01
فاكس	1]l01
فترة الإشعار	1]:01
فترة العمل	1]^01
فتره الاشعار	1]:01
فتره العمل	1]^01
قراءة	1]m01
قراءه	1]m01
قسم	1\e01
كتابة	1^001
كتابه	1^001
لصالح	1]i01
لغات البرمجة	1\b01
لغات البرمجه	1\b01
لغة الأم	1^401
لغه الام	1^401
لقب	1^501
مجال الدراسة	1\k01
مجال الدراسه	1\k01
مجال العمل	1]d01
مجالات التعليم (isced f	1^_01
مجالات التعليم (isced-f	1^_01
محادثة	1]701
محادثه	1]701
محل الإقامة	1\f02
محل الاقامه	1\f02
محل السكن	1]Y01
محل الميلاد	1^`01
مدة العمل	1]^01
مده العمل	1]^01
مدينة	1^a01
مدينة الإقامة	1^a01
مدينه	1^a01
مدينه الاقامه	1^a01
مستوى	1^W01
مستوى eqf	1^b01
مستوى الإتقان	1^c02
مستوى الإجادة	1]f01
مستوى اللغة	1]f01
مستوي	1^W01
مستوي eqf	1^b01
مستوي الاتقان	1^c02
مستوي الاجاده	1]f01
مستوي اللغه	1]f01
مشروع التخرج	1\V01
مصدر الشهادة	1]E01
مصدر الشهاده	1]E01
معالجة المعلومات	1^e01
معالجه المعلومات	1^e01
معرض الأعمال	1]T01
معرض الاعمال	1]T01
معلومات أخرى	1\U01
معلومات اخري	1\U01
مقدم من	1^:01
مقدمة من	1^:01
مقدمه من	1^:01
مقر العمل	1^I01
مكان الإقامة	1\f02
مكان الاقامه	1\f02
مكان العمل	1^f02
مكان الميلاد	1^`01
مكان النشر	1^=01
مكان الولادة	1^`01
مكان الولاده	1^`01
ملاحظات	1^J01
ملخص	1^J01
من	1\o01
مهام العمل	1\W01
مواقع أخرى	1^h01
مواقع اخري	1^h01
مواليد	1^M01
موبايل	1^?01
موقع	1]T01
موقع العمل	1^I01
موقع الويب	1]T01
نبذة	1^i02
نبذة عن الشركة	1^]01
نبذة عن المشروع	1]601
نبذة عني	1^J01
نبذه	1^i02
نبذه عن الشركه	1^]01
نبذه عن المشروع	1]601
نبذه عني	1^J01
نشاط الشركة	1]d01
نشاط الشركه	1]d01
نشر	1^T01
نشر في	1^=01
نوع الدوام	1^\01
نوع الشهادة	1]O01
نوع الشهاده	1]O01
نوع العمل	1^\01
نوع المشروع	1^k01
نوع الوظيفة	1^\01
نوع الوظيفه	1^\01
نُشر	1^T01
نُشر في	1^=01
هاتف	1\j01
هواتف أخرى	1^l01
هواتف اخري	1^l01
وسائل التواصل	1]K01
وسايل التواصل	1]K01
وصف	1]601
وصف الشركة	1^]01
وصف الشركه	1^]01
وصف المشروع	1]601
وصف الوظيفة	1\W01
وصف الوظيفه	1\W01
وظيفة	1^F01
وظيفه	1^F01
अंक	1^m01
अंतिम नाम	1^n01
अंतिम संशोधन	1^o01
अध्ययन क्षेत्र	1_001
अनुभव	1_101
अनुभव वर्ष	1_101
अनुभाग	1_201
अनुशंसा	1_301
अन्य	1_401
अन्य ईमेल पते	1_501
अन्य फ़ोन नंबर	1_601
अन्य फोन नंबर	1_601
अन्य विवरण	1_401
अन्य वेबसाइटें	1_701
अपेक्षित वेतन	1_801
अवधि	1_901
आयु	1_:01
आरंभ	1_;01
ई मेल	1_<01
ई-मेल	1_<01
ईमेल	1_<01
ईमेल पता	1_<01
उत्तरदायित्व	1_=01
उत्तीर्ण वर्ष	1_>01
उद्योग	1_?01
उपकरण	1_@01
उपनाम	1^n01
उपयोगकर्ता नाम	1_A01
उपलब्धता	1_B01
उपलब्धियाँ	1_C01
उपलब्धियां	1_C01
उपाधि	1_D02
उम्र	1_:01
कंपनी	1_F02
कंपनी का नाम	1_H01
कंपनी के बारे में	1_I01
कंपनी परिचय	1_I01
कर्तव्य	1_=01
कर्मचारियों की संख्या	1_J01
कार्य	1_=01
कार्य पद	1_K01
कार्य विवरण	1_=01
कार्यकाल	1_901
कार्यस्थल	1_L01
कार्यालय	1_H01
कुल अनुभव	1_101
कुलनाम	1^n01
कॉलेज	1_M01
कोर्स	1_N01
कौशल	1_@01
क्रेडिट	1_O01
क्षेत्र	1_P02
खाता	1_A01
ग्राहक	1_R01
ग्रेड	1^m01
घर का पता	1_S01
चित्र	1_T01
जगह	1_L01
जन्म	1_U01
जन्म की तारीख	1_U01
जन्म तिथि	1_U01
जन्म दिनांक	1_U01
जन्म वर्ष	1_U01
जन्म स्थान	1_V01
जन्मतिथि	1_U01
जन्मस्थान	1_V01
ज़िम्मेदारियाँ	1_=01
ज़िला	1_W01
जाति	1_X01
जारी करने वाली संस्था	1_Y01
जारी तिथि	1_Z01
जारीकर्ता	1_Y01
जिम्मेदारियाँ	1_=01
जिम्मेदारियां	1_=01
जिम्मेदारी	1_=01
जिला	1_W01
टिप्पणी	1_[01
टीम	1_201
टीम का आकार	1_J01
टेलीफ़ोन	1_\01
टेलीफोन	1_\01
डाक कोड	1_]01
डिग्री	1_^01
ड्राइविंग लाइसेंस	1__01
तक	1_>01
तकनीक	1_@01
तकनीकें	1_@01
तस्वीर	1_T01
तिथि	1_`02
दायित्व	1_=01
दिनांक	1_b02
दिया गया नाम	1_d01
दूरभाष	1_\01
देश	1_e01
द्वारा जारी	1_Y01
द्वारा प्रदत्त	1_f01
धर्म	1_g01
नगर	1_h01
नागरिकता	1_i01
नाम	1_j01
नियोक्ता	1_H01
निवास	1_k02
निवास स्थान	1_h01
नेटवर्क	1_m01
पठन	1_n01
पढना	1_n01
पढ़ना	1_n01
पता	1_S01
पत्राचार का पता	1_S01
पत्रिका	1_o01
पद	1`003
पदनाम	1_K01
परिचय	1_[01
परिणाम	1_C01
परियोजना	1`301
परियोजना का नाम	1_j01
परियोजना विवरण	1`301
परीक्षा	1_^01
पाठ्यक्रम	1_N01
पाठ्यक्रम का नाम	1_^01
पिता का नाम	1_401
पिन कोड	1_]01
पुरस्कार	1`401
पुरस्कार का नाम	1`401
पूरा नाम	1_j01
पेशा	1`501
पोर्टफोलियो	1`601
प्रकाशक	1_o01
प्रकाशन तिथि	1`701
प्रकाशित	1`701
प्रतिशत	1^m01
प्रथम नाम	1_d01
प्रदाता	1_f01
प्रदानकर्ता	1_f01
प्रमुख उपलब्धियाँ	1_C01
प्रमुख उपलब्धियां	1_C01
प्रमुख बातें	1`801
प्रवीणता	1`901
प्राप्तांक	1^m01
प्रारंभ तिथि	1_;01
प्रोफ़ाइलें	1`:01
प्रोफाइलें	1`:01
प्रौद्योगिकियाँ	1_@01
प्रौद्योगिकियां	1_@01
प्रौद्योगिकी	1_@01
फ़ैक्स	1`;01
फ़ोटो	1_T01
फ़ोन	1_\01
फ़ोन नंबर	1_\01
फैक्स	1`;01
फोटो	1_T01
फोन	1_\01
फोन नं	1_\01
फोन नंबर	1_\01
बातचीत	1`<01
बोर्ड	1_M01
बोर्ड विश्वविद्यालय	1_M01
बोर्ड/विश्वविद्यालय	1_M01
बोलना	1`=01
ब्लॉग	1`601
भाषा	1`>01
भाषा स्तर	1`901
भाषाएँ	1`>01
भाषाएं	1`>01
भूमिका	1`?03
भूमिकाएँ	1`B01
भूमिकाएं	1`B01
मंच	1_m01
महाविद्यालय	1_M01
माता का नाम	1_401
मातृभाषा	1`C01
मुख्य कार्य	1_=01
मुख्य बिंदु	1`801
मुख्य विषय	1_N01
मुख्य शब्द	1_@01
मेरी भूमिका	1`B01
मोबाइल	1`D01
मोबाइल नं	1`D01
मोबाइल नंबर	1`D01
मौखिक	1`=01
योग्यता	1`E02
राज्य	1_W01
राष्ट्रीयता	1_i01
लिंक	1`601
लिंग	1`G01
लिखना	1`H01
लेखक	1`I01
लेखन	1`H01
वर्ग	1_X01
वर्णन	1`301
वर्तमान पता	1_S01
वर्तमान पद	1`501
वर्ष	1`J04
वांछित पद	1`501
वार्तालाप	1`<01
विद्यालय	1_M01
विभाग	1_201
विवरण	1`301
विशेषज्ञता	1_001
विश्वविद्यालय	1_M01
विषय	1`N02
वेब	1`601
वेबसाइट	1`601
वैवाहिक स्थिति	1`P01
व्यवसाय	1`501
व्यवसाय का प्रकार	1_?01
शहर	1`Q02
शाखा	1_001
शिक्षण विधि	1_@01
शिक्षा के क्षेत्र (isced f	1`S01
शिक्षा के क्षेत्र (isced-f	1`S01
शीर्षक	1`401
शीर्षक नाम	1_j01
शैक्षिक योग्यता	1`T01
शोध का शीर्षक	1`U01
शोध प्रबंध	1`U01
शोध विषय	1`U01
श्रवण	1`V01
श्रेणी	1^m01
संक्षेप	1_[01
संगठन	1`W02
संचार	1`Y01
संपर्क	1_\01
संपर्क नंबर	1_\01
संबंध	1`Z01
संस्था	1`[04
संस्थान	1_M01
सडक	1_S01
सड़क	1_S01
सफलताएँ	1_C01
सफलताएं	1_C01
समय	1_901
समस्या समाधान	1`_01
समाप्त	1_>01
समाप्ति तिथि	1_>01
सह लेखक	1`I01
सह-लेखक	1`I01
सामग्री निर्माण	1``01
सारांश	1_[01
सिफ़ारिश	1_301
सिफारिश	1_301
सीजीपीए	1^m01
सुनना	1`V01
सुरक्षा	1`a01
सूचना प्रसंस्करण	1`b01
से	1_;01
सॉफ्टवेयर	1_@01
सोशल मीडिया	1`:01
स्कूल	1_M01
स्तर	1`c02
स्थान	1_L01
स्थायी पता	1_S01
กรุ๊ปเลือด	1`e01
การพูด	1`f01
การฟัง	1`g01
การสนทนา	1`h01
การอ่าน	1`i01
การเกณฑ์ทหาร	1`j01
การเขียน	1`k01
ขนาดทีม	1`l01
ข้อมูลอื่นๆ	1`m01
คณะ	1`n01
คณะ สาขา	1`n01
คณะ/สาขา	1`n01
ความรับผิดชอบ	1`o01
ความสัมพันธ์	1a001
ความสามารถ	1a101
ความสําเร็จ	1a201
คะแนน	1a301
คุณวุฒิ	1a401
คํานําหน้า	1a501
คํานําหน้าชื่อ	1a501
คํารับรอง	1a601
คําสําคัญ	1a701
คําอธิบาย	1a801
คําแนะนํา	1a601
งานที่รับผิดชอบ	1`o01
จบการศึกษา	1a901
จังหวัด	1a:02
จุดเด่น	1a<01
จํานวนปีประสบการณ์	1a=01
จํานวนพนักงาน	1`l01
ชื่อ	1a>01
ชื่อ - นามสกุล	1a>01
ชื่อ นามสกุล	1a>01
ชื่อ สกุล	1a>01
ชื่อ-นามสกุล	1a>01
ชื่อ-สกุล	1a>01
ชื่อจริง	1a?01
ชื่อต้น	1a?01
ชื่อนามสกุล	1a>01
ชื่อบริษัท	1a@01
ชื่อผู้ใช้	1aA01
ชื่อรางวัล	1aB01
ชื่อสกุล	1a>01
ชื่อสถาบัน	1aC01
ชื่อเต็ม	1a>01
ชื่อเรื่อง	1aB01
ชื่อเล่น	1`m01
ชื่อและนามสกุล	1a>01
ชื่อโครงการ	1a>01
ช่วงเวลา	1aD01
ซอฟต์แวร์	1a701
ตั้งแต่	1aE01
ติดต่อ	1aF01
ตีพิมพ์	1aG01
ตีพิมพ์ใน	1aH01
ตําแหน่ง	1aI03
ตําแหน่งงาน	1aL01
ตําแหน่งงานที่ต้องการ	1aM01
ตําแหน่งที่ต้องการ	1aM01
ตําแหน่งที่สมัคร	1aM01
ตําแหน่งปัจจุบัน	1aM01
ตําแหน่งสุดท้าย	1aL01
ถนน	1aN01
ถึง	1a901
ทหาร	1`j01
ทักษะ	1a701
ทีม	1aO01
ที่ตั้ง	1aP01
ที่ทํางาน	1a@01
ที่พัก	1aN01
ที่พักอาศัย	1aP01
ที่อยู่	1aN01
ที่อยู่ตามทะเบียนบ้าน	1aN01
ที่อยู่ที่ติดต่อได้	1aN01
ที่อยู่ปัจจุบัน	1aN01
ที่อยู่อาศัย	1aQ01
ที่อยู่อีเมล	1aR01
ธุรกิจ	1aS01
นามสกุล	1aT01
นายจ้าง	1a@01
น้ําหนัก	1`e01
บทบาท	1aI03
บทบาทในโครงการ	1aU01
บริษัท	1aV02
บล็อก	1aX01
บัญชี	1aA01
บัตรประชาชน	1aY01
ประสบการณ์	1a=01
ประเด็นสําคัญ	1a<01
ประเทศ	1aZ01
ประเภท	1a[01
ประเภทงาน	1a\01
ประเภทธุรกิจ	1aS01
ประเภทโครงการ	1a[01
ปริญญา	1a401
ปริญญานิพนธ์	1a]01
ปี	1a^03
ปีที่จบ	1a901
ปีที่จบการศึกษา	1a901
ปีที่ตีพิมพ์	1aG01
ปีที่ได้รับ	1aa01
ปีเกิด	1ab01
ผลการเรียน	1a301
ผลงาน	1ac02
ผลงานที่ภาคภูมิใจ	1a201
ผลงานเด่น	1a201
ผลลัพธ์	1a201
ผู้จัดพิมพ์	1aH01
ผู้บังคับบัญชา	1ae01
ผู้มอบ	1af01
ผู้ออก	1ag01
ผู้เขียน	1ah01
ผู้แต่ง	1ah01
ผู้ใต้บังคับบัญชา	1`l01
ฝ่าย	1aO01
พร้อมเริ่มงาน	1ai01
พอร์ตโฟลิโอ	1aX01
พื้นที่ที่ต้องการทํางาน	1aj01
พูด	1`f01
ฟัง	1`g01
ภาค	1ak01
ภาพถ่าย	1al01
ภาษา	1am01
ภาษาต่างประเทศ	1am01
ภาษาแม่	1an01
ภูมิภาค	1ak01
ภูมิลําเนา	1ao01
ภูมิลําเนาเดิม	1b001
มหาวิทยาลัย	1aC01
มอบโดย	1af01
มือถือ	1b101
รหัสไปรษณีย์	1b201
ระดับ	1b303
ระดับการศึกษา	1b602
ระดับความสามารถ	1b801
ระดับภาษา	1a101
ระยะเวลา	1aD01
ระยะเวลาทํางาน	1aD01
รัฐ	1ak01
รางวัล	1aB01
รายละเอียด	1a801
รายละเอียดงาน	1`o01
รายละเอียดบริษัท	1b901
รายละเอียดโครงการ	1a801
รายวิชา	1b:01
รูป	1al01
รูปถ่าย	1al01
รูปแบบการทํางาน	1a\01
ลักษณะงาน	1`o01
ลักษณะธุรกิจ	1b901
ลิงก์	1aX01
ลูกค้า	1b;01
วัน เดือน ปีเกิด	1ab01
วัน/เดือน/ปีเกิด	1ab01
วันที่	1b<02
วันที่สิ้นสุด	1a901
วันที่ออก	1aa01
วันที่เผยแพร่	1aG01
วันที่เริ่ม	1aE01
วันที่เริ่มงานได้	1ai01
วันที่ได้รับ	1aa01
วันเกิด	1ab01
วันเดือนปีเกิด	1ab01
วารสาร	1aH01
วิชา	1b:01
วิชาที่เรียน	1b:01
วิชาเอก	1`n01
วิทยานิพนธ์	1a]01
วุฒิ	1a401
วุฒิการศึกษา	1a401
วุฒิการศึกษาสูงสุด	1b>01
ศาสนา	1b?01
สกุล	1aT01
สถานที่	1aP01
สถานที่ทํางาน	1b@02
สถานที่ทํางานที่ต้องการ	1aj01
สถานที่เกิด	1b001
สถานประกอบการ	1a@01
สถานภาพ	1bB01
สถานภาพทางทหาร	1`j01
สถานภาพสมรส	1bB01
สถานศึกษา	1aC01
สถานะ	1bB01
สถานะทางทหาร	1`j01
สถาบัน	1bC02
สถาบันการศึกษา	1aC01
สถาบันที่ออก	1ag01
สนทนา	1`h01
สมาคม	1bE01
สรุป	1bF01
สัญชาติ	1bG01
สาขา	1`n01
สาขาวิชา	1`n01
สายงาน	1aS01
สารนิพนธ์	1a]01
สาเหตุการลาออก	1bH01
สาเหตุที่ออก	1bH01
สิ้นสุด	1a901
ส่วนสูง	1`e01
ส่วนสูง น้ําหนัก	1`e01
ส่วนสูง/น้ําหนัก	1`e01
สํานักพิมพ์	1aH01
สําเร็จการศึกษา	1a901
หน่วยกิต	1bI01
หน่วยงาน	1bJ02
หน่วยงานที่มอบ	1af01
หน่วยงานที่ออก	1ag01
หน้าที่	1bL04
หน้าที่ความรับผิดชอบ	1`o01
หน้าที่รับผิดชอบ	1`o01
หน้าที่หลัก	1`o01
หน้าที่และความรับผิดชอบ	1`o01
หน้าที่ในโครงการ	1aU01
หมายเลขโทรศัพท์	1aF01
หมายเหตุ	1bF01
หลักสูตร	1b:01
หัวข้อ	1aB01
หัวข้อวิทยานิพนธ์	1a]01
หัวหน้างาน	1ae01
องค์กร	1bP03
ออกโดย	1ag01
อาจารย์ที่ปรึกษา	1ae01
อาชีพ	1aM01
อายุ	1bS01
อาศัยอยู่ที่	1aQ01
อีเมล	1aR01
อีเมลล์	1aR01
อีเมลอื่น	1bT01
อีเมล์	1aR01
อื่นๆ	1`m01
อุตสาหกรรม	1aS01
อ่าน	1`i01
อําเภอ	1aQ01
เกรด	1a301
เกรดเฉลี่ย	1a301
เกรดเฉลี่ยสะสม	1a301
เกิดวันที่	1ab01
เกิดเมื่อ	1ab01
เกี่ยวกับฉัน	1bF01
เกี่ยวกับบริษัท	1b901
เขียน	1`k01
เครือข่าย	1bU01
เครื่องมือ	1a701
เครื่องมือที่ใช้	1a701
เงินเดือน	1bV01
เงินเดือนที่คาดหวัง	1bV01
เงินเดือนที่ต้องการ	1bV01
เงินเดือนล่าสุด	1bV01
เชื้อชาติ	1bW02
เทคโนโลยี	1a701
เทคโนโลยีที่ใช้	1a701
เนื้อหา	1a801
เบอร์ติดต่อ	1aF01
เบอร์มือถือ	1b101
เบอร์โทร	1aF01
เบอร์โทรศัพท์	1aF01
เบอร์โทรศัพท์มือถือ	1b101
เพศ	1bY01
เมือง	1aQ01
เริ่ม	1aE01
เริ่มงาน	1aE01
เริ่มงานได้	1ai01
เลขบัตรประชาชน	1aY01
เว็บไซต์	1aX01
เว็บไซต์ส่วนตัว	1aX01
เว็บไซต์อื่น	1bZ01
เหตุผลที่ลาออก	1bH01
เอก	1`n01
แผนก	1aO01
แผนการเรียน	1`n01
แพลตฟอร์ม	1bU01
แฟกซ์	1b[01
โครงการ	1a801
โครงงาน	1a]01
โซเชียลมีเดีย	1b\01
โทร	1aF01
โทรศัพท์	1aF01
โทรศัพท์มือถือ	1b101
โทรศัพท์อื่น	1b]01
โทรสาร	1b[01
โปรแกรม	1a701
โปรแกรมที่ใช้	1a701
โปรไฟล์	1bF01
โปรไฟล์ออนไลน์	1b\01
โรงเรียน	1aC01
ใบขับขี่	1b^01
ใบอนุญาตขับขี่	1b^01
ไอดี	1aA01
ảnh	03n01
お住まい	1b_01
お名前	1b`01
ご住所	1ba01
その他	1bb01
その他のurl	1bc01
その他のメールアドレス	1bd01
その他の情報	1bb01
その他の電話番号	1be01
ふりがな	1bb01
やり取り	1bf01
アカウント	1bg01
アカウント名	1bh01
ウェブサイト	1J\01
エンジニア歴	1bi01
カテゴリ	1bj01
キーワード	1bk01
クライアント	1bl01
コミュニケーション	1bm01
コンテンツ作成	1bn01
コース	1bo01
サイト	1J\01
サイトurl	1J\01
サービス	1>801
サービス名	1>801
サービス概要	1c001
スキル	1bk01
スコア	1c101
スピーキング	1c201
タイトル	1c301
チーム	1c401
チーム人数	1c501
チーム規模	1c501
ツール	1bk01
ハンドルネーム	1bh01
ビザ	1c601
ファックス	1c701
フリガナ	1bb01
フルネーム	1b`01
フレームワーク	1bk01
ブログ	1J\01
プロジェクト内容	1c001
プロジェクト名	1b`01
プロジェクト役割	1c801
プロジェクト期間	1c901
プロジェクト概要	1c001
プロフィール	1c:01
ホームページ	1J\01
ポイント	1c;01
ポジション	1c<02
ポートフォリオ	1J\01
マネジメント人数	1c501
メンバー数	1c501
メール	0Jj01
メールアドレス	0Jj01
ユーザid	1bh01
ユーザー名	1bh01
ライティング	1c>01
リスニング	1c?01
リポジトリ	1J\01
リンク	1J\01
リーディング	1c@01
レベル	1cA02
ロール	1cC02
上司	1cE01
上班地點	1cF01
上班日期	1cG01
上班時段	1cH01
上级	1cI01
上長	1cE01
下属人数	1cJ01
专业	1cK01
专业名称	1cK01
专业成绩	1cL01
专业排名	1cM02
专业课程	1cO01
业绩	1cP01
个人业绩	1cP01
个人主页	1cQ01
个人博客	1cQ01
个人工作	1cR01
个人简介	1cS01
个人网站	1cQ01
个人职责	1cR01
个人角色	1cT01
个人链接	1cU01
中文名	1cV02
中文姓名	1cX01
主な使用技術	1bk01
主な実績	1cY02
主な履修科目	1bo01
主な成果	1c[01
主な担当業務	1c\01
主な業務	1c\01
主な業務内容	1c\01
主な業績	1c[01
主修	1c]02
主修专业	1cK01
主修科系	1c_01
主修課程	1c`01
主修课程	1cO01
主修領域	1c_01
主催	1ca02
主催団体	1cc01
主催者	1cd01
主办单位	1ce01
主办方	1ce01
主干课程	1cO01
主管	1cf01
主营业务	1cg01
主要业绩	1cP01
主要任务	1cR01
主要内容	1ch01
主要工作	1cR01
主要成就	1ci02
主要成果	1ci02
主要技术	1ck01
主要职责	1cR01
主要職責	1cl01
主要课程	1cO01
主要负责	1cR01
主辦單位	1cm01
主页	1cQ01
书写	1cn01
予備メール	1bd01
事業内容	1co01
事業概要	1co01
交付者	1cc01
交流	1d001
产出	1cP01
亮点	1d102
亮點	1d301
人数	1d402
人數	1d601
介紹	1d701
介绍	1d801
从业年限	1d901
仓库	1cQ01
仕事内容	1c\01
件名	1c301
任职	1d:01
任职公司	1d;01
任职单位	1d;01
任职时间	1d<01
任職公司	1d=01
任職期間	1d>01
企业	1d;01
企业名称	1d;01
企业简介	1cg01
企业规模	1cJ01
企業	1d?01
企業名	1d?01
企業概要	1co01
会社	1d?01
会社名	1d?01
会社情報	1co01
会社概要	1co01
会社説明	1co01
会話	1bf01
会話レベル	1d@01
会議	1dA01
会議名	1dA01
会议	1dB01
会话	1dC01
传真	1dD01
位置	1dE02
住まい	1b_01
住址	1dG02
住所	1ba01
体制	1c501
体重	1dI02
作品链接	1cQ01
作品集	1dK02
作文	1c>01
作者	1dM02
使用スキル	1bk01
使用ソフト	1bk01
使用ツール	1bk01
使用工具	1dO02
使用技术	1ck01
使用技術	1dQ02
使用機器	1bk01
使用経験	1dS01
使用经历	1dT01
使用者名稱	1dU01
使用言語	1bk01
使用软件	1ck01
依頼主	1bl01
信息处理	1dV01
信箱	1dW02
修士論文	1dY01
修習課程	1c`01
個人サイト	1J\01
個人網站	1dZ01
個人網頁	1dZ01
個人部落格	1dZ01
個人首頁	1dZ01
健康状况	1d[01
健康状態	1d\01
健康狀況	1d]01
備用信箱	1d^01
備考	1d_02
備註	1da01
傳真	1db01
働き方	1dc01
党派	1dd01
入学	1de01
入学日期	1df01
入学时间	1df01
入學時間	1dg01
入社	1de01
入社可能日	1dh01
入社可能時期	1dh01
入社年月	1de01
入社日	1de01
入职日期	1df01
入职时间	1di01
內容	1d701
內容創作	1dj01
全名	1cV02
公司	1dk03
公司业务	1cg01
公司介紹	1dn01
公司介绍	1cg01
公司名称	1d;01
公司名稱	1d=01
公司地点	1do01
公司描述	1cg01
公司简介	1cg01
公司簡介	1dn01
公司背景	1cg01
公司行业	1e001
公司規模	1d601
公司规模	1cJ01
公開日	1e101
共同作者	1e201
共著者	1e301
关于公司	1cg01
关系	1e401
关键字	1ck01
关键技术	1ck01
关键词	1ck01
兵役	1e503
兵役状况	1e801
兵役狀態	1e901
兵役狀況	1e901
其他	1e:02
其他信息	1e<01
其他信箱	1d^01
其他电话	1e=01
其他網址	1e>01
其他网址	1e?01
其他資訊	1e@01
其他連結	1e>01
其他邮箱	1eA01
其他链接	1e?01
其他電話	1eB01
其它	1e<01
具體成果	1eC01
内容	1eD02
内容创作	1eF01
写	1cn01
写作	1cn01
写真	1eG01
出版单位	1dB01
出版單位	1eH01
出版年	1e101
出版日	1e101
出版日期	1eI02
出版时间	1eK01
出版社	1eL03
出生	1eO02
出生于	1eQ01
出生地	1eR04
出生年	1eO02
出生年份	1eO02
出生年月	1eO02
出生年月日	1eO02
出生日期	1eO02
出生时间	1eQ01
出身	1eV02
出身地	1eV02
出身校	1eX01
分数	1cL01
刊物	1dB01
利用技術	1bk01
到岗	1di01
到岗日期	1di01
到岗时间	1di01
到职时间	1di01
到職日	1cG01
到職日期	1dg01
功績	1c[01
加权平均分	1cL01
勤務先	1d?01
勤務先名	1d?01
勤務地	1b_01
勤務希望地	1eY01
勤務形態	1dc01
勤務期間	1c901
勤務開始可能日	1dh01
區域	1eZ01
卒業	1e[01
卒業区分	1e\01
卒業年度	1e[01
卒業年月	1e[01
卒業校	1eX01
卒業研究	1dY01
卒業論文	1dY01
卒論	1dY01
单位	1e]03
单位简介	1cg01
単位	1e`01
単位数	1e`01
博士論文	1dY01
博士论文	1ea01
博客	1cQ01
原始碼	1dZ01
参画期間	1c901
参考url	1J\01
发布日期	1eK01
发布时间	1eK01
发表于	1dB01
发表日期	1eK01
发表时间	1eK01
发表期刊	1dB01
发证单位	1eb01
发证日期	1ec01
发证机关	1eb01
发证机构	1eb01
取り組み	1c\01
取り組みと成果	1c[01
取引先	1bl01
取得年	1ed01
取得年月	1ed01
取得成果	1cP01
取得日	1ed01
取得日期	1ee01
取得时间	1ec01
取得時期	1ed01
受賞名	1c301
受賞年	1ed01
受賞日	1ed01
口头互动	1dC01
口头表达	1ef01
口語互動	1eg01
口語表達	1eh01
口說	1eg01
口语	1dC01
口语交流	1dC01
可上班日	1cG01
可上班日期	1cG01
可入职时间	1di01
可到岗时间	1di01
可到職日	1cG01
可報到日	1cG01
各種アカウント	1bg01
合作單位	1ei01
合著者	1ej01
名	1ek03
名前	1en02
名字	1f005
名称	1f504
名稱	1f902
听	1f;01
听力	1f;01
听力理解	1f;01
周期	1d<01
問題解決	1f<02
單位	1f>02
团体	1f@01
团队	1fA01
团队人数	1cJ01
团队规模	1cJ01
団体	1fB01
団体名	1fB01
固定電話	1fC01
国	1fD01
国名	1fD01
国家	1fE01
国家 地区	1fE01
国家/地区	1fE01
国籍	1fF02
國家	1fH01
國家 地區	1fH01
國家/地區	1fH01
國籍	1fI01
團隊	1fJ01
團隊人數	1d601
團隊規模	1d601
團體	1fK01
在住	1fL02
在学期間	1c901
在學期間	1d>01
在校时间	1d<01
在校课程	1cO01
在留資格	1c601
在籍	1c901
在籍企業	1d?01
在籍期間	1c901
在线地址	1cQ01
在线演示	1cQ01
在职时间	1d<01
在职状态	1fN01
在職期間	1fO02
地区	1fQ01
地區	1eZ01
地址	1fR03
地址链接	1cQ01
地域	1fU01
地点	1do01
地點	1cF01
均分	1cL01
坐标	08h02
城市	1fV03
執筆者	1e301
培训机构	1fY01
場所	1b_01
备注	1cS01
备用电话	1e=01
备用邮箱	1eA01
外国語	1fZ01
外語	1f[01
外语	1f\01
外语水平	1f]01
大学	1f^02
大学名	1eX01
大頭照	1f`01
头像	1fa01
头衔	1fb02
契約形態	1dc01
契約期間	1c901
奖项	1fd01
奖项名称	1fd01
姓	1fe03
姓名	1fh03
姓氏	1fk02
委托方	1fm01
委託單位	1ei01
婚否	1fn01
婚姻	1fo03
婚姻情况	1fn01
婚姻状况	1fn01
婚姻状态	1fn01
婚姻状況	1g201
婚姻狀態	1g301
婚姻狀況	1g301
婚育	1fn01
婚育情况	1fn01
婚育状况	1fn01
媒体	1dA01
学习内容	1cO01
学习时间	1d<01
学习课程	1cO01
学会	1dA01
学会名	1dA01
学位	1g402
学位名	1e\01
学位类型	1g601
学位论文	1ea01
学分	1g701
学分绩点	1cL01
学历	1g802
学历 学位	1g601
学历/学位	1g601
学历学位	1g601
学历层次	1g601
学校	1f^02
学校名	1eX01
学校名称	1fY01
学歴	1g:03
学科	1g=02
学部	1g?01
学部・学科	1g?01
学部学科	1g?01
学院	1cK01
學位	1g@01
學位類別	1g@01
學分	1gA01
學校	1gB01
學校名稱	1gB01
學業成績	1gC01
學歷	1gD02
學系	1c_01
安全	1gF03
宗教	1gI03
宗教信仰	1gL02
官网	1cQ01
実務経験	1bi01
実施団体	1cc01
実績	1c[01
実績・取り組み	1c[01
実績・成果	1c[01
客戶	1ei01
客户	1fm01
家乡	1gN01
家庭住址	1gO01
家庭地址	1gO01
寫	1gP01
寫作	1gP01
导师	1cI01
専攻	1g?01
専攻分野	1g?01
専門	1g?01
専門分野	1g?01
專案介紹	1d701
專案名稱	1cX01
專案成果	1eC01
專案描述	1d701
專案期間	1d>01
專案簡介	1d701
專案角色	1gQ01
專案說明	1d701
專案連結	1dZ01
專案類型	1gR01
專業	1c_01
專題	1gS01
就労ビザ	1c601
就労状況	1gT01
就學期間	1d>01
就業可能日	1dh01
就業状況	1gT01
就業狀態	1gU01
就業狀況	1gU01
就职单位	1d;01
就讀學校	1gB01
就讀科系	1c_01
就读学校	1fY01
就读时间	1d<01
层次	1g601
居住エリア	1b_01
居住地	1gV06
居住地區	1cF01
居住地址	1dG02
居住城市	1g\02
履修科目	1bo01
岁	1g^01
岁数	1g^01
岗位	1g_03
岗位名称	1d:01
岗位职责	1cR01
州	1gb03
工作	1cR01
工作业绩	1cP01
工作任务	1cR01
工作內容	1cl01
工作内容	1cR01
工作单位	1d;01
工作單位	1d=01
工作地点	1do01
工作地點	1cF01
工作型態	1cH01
工作城市	1ge01
工作岗位	1d:01
工作年数	1d901
工作年資	1gf01
工作年限	1d901
工作性質	1cH01
工作性质	1gg01
工作成就	1ci02
工作成果	1ci02
工作成绩	1cP01
工作描述	1gh02
工作时间	1d<01
工作时间年限	1d901
工作期間	1d>01
工作概述	1cS01
工作状态	1fN01
工作简介	1cS01
工作类型	1gg01
工作經歷年資	1gf01
工作經驗	1gf01
工作績效	1eC01
工作经验	1d901
工作职位	1d:01
工作职责	1cR01
工作職稱	1gj01
工作職責	1cl01
工作范围	1cR01
工作說明	1cl01
工作许可	1gk01
工作項目	1cl01
工具	1gl02
工夫した点	1c;01
工龄	1d901
市	1gn01
市区町村	1gn01
希望ポジション	1go01
希望上班地點	1h001
希望勤務地	1eY01
希望地點	1h001
希望工作地點	1h001
希望年収	1h101
希望待遇	1h201
希望性質	1cH01
希望時給	1h101
希望月給	1h101
希望給与	1h101
希望職	1go01
希望職務	1h301
希望職種	1go01
希望職稱	1h301
希望薪資	1h201
希望雇用形態	1dc01
席次	1h401
帳號	1dU01
常住地	1h501
常驻	1do01
平台	1h602
平均分	1cL01
平均成績	1gC01
平均成绩	1cL01
平均绩点	1cL01
年収	1h101
年月	1h802
年月日	1ed01
年生	1eQ01
年级排名	1h:01
年纪	1g^01
年資	1gf01
年限	1d901
年齡	1h;01
年齢	1h<01
年龄	1g^01
应用技术	1ck01
应聘岗位	1h=01
应聘职位	1h=01
开发周期	1d<01
开发工具	1ck01
开发技术	1ck01
开发环境	1ck01
开发经验	1d901
开发语言	1ck01
开始日期	1df01
开始时间	1df01
当前城市	1h501
当前状态	1fN01
当前职位	1h=01
当前薪资	1h>01
役別	1e901
役割	1h?04
役職	1hC03
役職名	1hF01
待遇	1h201
待遇要求	1h>01
従業員数	1c501
得られた成果	1c[01
応募ポジション	1go01
応募職種	1go01
性別	1hG02
性别	1hI01
总结	1cS01
情報処理	1hJ01
意向地点	1ge01
意向城市	1ge01
意向岗位	1h=01
意向职位	1h=01
應徵職位	1h301
應徵職務	1h301
應徵職缺	1h301
應徵項目	1h301
成就	1ci02
成效	1eC01
成果	1hK03
成果・実績	1c[01
成績	1hN02
成绩	1hP02
成绩排名	1cM02
我的岗位	1d:01
我的工作	1cR01
我的职位	1d:01
我的职务	1d:01
我的职责	1cR01
我的角色	1hR02
截止时间	1hT01
戶籍	1hU01
戶籍地址	1hV01
户口	1gN01
户口所在地	1gN01
户籍	1gN01
户籍地	1gN01
户籍所在地	1gN01
所任职位	1d:01
所任职务	1d:01
所在公司	1hW02
所在国家	1fE01
所在地	1hY06
所在地区	1do01
所在城市	1h_03
所在学校	1fY01
所在行业	1e001
所在部门	1fA01
所学专业	1cK01
所学课程	1cO01
所属	1hb03
所属企業	1d?01
所属会社	1he02
所属公司	1fm01
所属单位	1fm01
所属団体	1fB01
所属机构	1fm01
所属行业	1e001
所属部署	1c401
所属部门	1fA01
所屬公司	1ei01
所屬部門	1fJ01
所用技术	1ck01
手提電話	1hg01
手机	1hh02
手机 电话	1hj01
手机/电话	1hj01
手机号	1hh02
手机号码	1hh02
手机电话	1hk01
手機	1hl02
手機號碼	1hl02
扶養家族	1g201
扶養家族数	1g201
扶養家族数(配偶者を除く	1g201
技术	1ck01
技术关键词	1ck01
技术博客	1cQ01
技术描述	1ck01
技术架构	1ck01
技术栈	1ck01
技术要点	1ck01
技术选型	1ck01
技能	1gl02
技能水平	1hn01
技術	1dQ02
技術スタック	1bk01
技術棧	1ho01
技術環境	1bk01
技術要素	1bk01
担任	1d:01
担任职位	1d:01
担任职务	1i002
担任职责	1cR01
担任角色	1i202
担当	1i404
担当フェーズ	1c\01
担当内容	1c\01
担当工程	1c\01
担当役割	1c801
担当期間	1c901
担当業務	1c\01
担当範囲	1c\01
担当職務	1hF01
担当領域	1c\01
拠点	1b_01
持有駕照	1i801
指导老师	1cI01
指導教員	1cE01
指導教授	1cf01
授与団体	1cd01
授与機関	1cd01
授与者	1cd01
授予单位	1ce01
掌握程度	1i902
排名	1i;03
推荐	1i>01
推荐意见	1i>01
推荐语	1i>01
推薦	1i?02
推薦の言葉	1iA01
推薦內容	1iB01
推薦文	1iA01
推薦語	1iB01
掲載	1dA01
掲載媒体	1dA01
掲載日	1e101
掲載誌	1dA01
描述	1iC03
携帯	1iF02
携帯tel	1iH01
携帯番号	1iH01
携帯電話	1iF02
携帯電話番号	1iH01
摘要	1iI02
擅長工具	1ho01
擔任職務	1iK02
擔任角色	1iM02
收获	1cP01
政治状态	1dd01
政治身份	1dd01
政治面貌	1dd01
效果	1cP01
教育分野(isced f	1iO01
教育分野(isced-f	1iO01
教育机构	1fY01
教育機関	1eX01
教育程度	1iP02
教育領域(isced f	1iR01
教育領域(isced-f	1iR01
教育领域(isced f	1iS01
教育领域(isced-f	1iS01
敬称	1iT01
文化程度	1iU01
方向	1cK01
族群	1iV01
日付	1h802
日期	1iW06
时长	1d<01
时间	1i]03
时间段	1d<01
昵称	1i`01
時期	1h802
時間	1ia02
普通自動車免許	1ic01
暱稱	1dU01
書く	1c>01
最后修改	1id01
最寄り駅	1ie02
最後修改	1ig01
最快到岗	1di01
最終学歴	1ih01
最終更新	1ii01
最高学历	1g802
最高學歷	1ij01
最高學歷學校	1gB01
會話	1eg01
月薪	1h>01
服务机构	1f@01
服務單位	1d=01
服務機關	1d=01
服役情况	1e801
服役狀況	1e901
期刊	1ik02
期刊名称	1dB01
期望地点	1ge01
期望地點	1h001
期望城市	1ge01
期望岗位	1h=01
期望工作地	1ge01
期望工作地点	1ge01
期望工作城市	1ge01
期望工作性质	1gg01
期望年薪	1h>01
期望待遇	1im02
期望月薪	1h>01
期望职位	1h=01
期望職位	1h301
期望薪水	1h>01
期望薪資	1h201
期望薪资	1h>01
期望薪酬	1h>01
期間	1fO02
本人职责	1cR01
本人角色	1cT01
本社所在地	1b_01
本籍	1io01
本籍地	1io01
机动车驾驶证	1j001
机构	1j102
标题	1fd01
校名	1gB01
核心技术	1ck01
核心课程	1cO01
核發單位	1j301
框架	1ck01
案件名	1b`01
案件概要	1c001
案件種別	1bj01
業務	1c\01
業務内容	1c\01
業務内容の概要	1co01
業務概要	1j402
業務詳細	1c\01
業界	1j601
業種	1j601
業種・業界	1j601
業績	1c[01
概况	1d801
概要	1j703
概述	1iI02
標題	1j:01
機構	1f>02
歲	1h;01
歳	1h<01
母国語	1j;01
母語	1j<02
母语	1j>01
毕业学校	1fY01
毕业年份	1hT01
毕业日期	1hT01
毕业时间	1hT01
毕业论文	1ea01
毕业论文题目	1ea01
毕业设计	1ea01
毕业院校	1fY01
毕设	1ea01
氏名	1b`01
民族	1j?03
水平	1i902
求职地点	1ge01
求职岗位	1h=01
求职意向	1h=01
求职方向	1h=01
求职状况	1fN01
求职状态	1fN01
求职类型	1gg01
求職意向	1h301
求職狀態	1gU01
汇报上级	1cI01
汇报对象	1cI01
流利程度	1jB02
流暢さ	1d@01
海外経験	1dS01
涉及技术	1ck01
満年齢	1h<01
源码	1cQ01
溝通	1jD01
演示	1cQ01
点数	1c101
照片	1jE02
熟練度	1jG03
熟练度	1i902
熟练程度	1i902
特記事項	1c;01
状态	1fN01
獎項	1j:01
獎項名稱	1j:01
獲獎時間	1ee01
环境	1ck01
现住址	1gO01
现居	08h02
现居住地	08h02
现居地	08h02
现居城市	08h02
现所在地	08h02
班排名	1jJ01
班级排名	1h:01
現住	1b_01
現住地	1b_01
現住所	1ba01
現在の年収	1h101
現在の状況	1gT01
現居	1jK01
現居地	1jL02
現年収	1h101
現職	1go01
環境	1bk01
生	1jN02
生まれ	1jP01
生人	1eQ01
生年	1jN02
生年月日	1jP01
生日	1eO02
生源地	1gN01
產業	1jQ01
產業別	1jQ01
產業類別	1jQ01
用戶名	1dU01
用户名	1i`01
甲方	1fm01
申请职位	1h=01
电子邮件	1jR01
电子邮箱	1jR01
电子邮箱地址	1jR01
电话	1hj01
电话号码	1hj01
电邮	1jR01
畢業學校	1gB01
畢業專題	1gS01
畢業日期	1jS01
畢業時間	1jS01
畢業論文	1gS01
発注元	1bl01
発行元	1jT02
発行年	1e101
発行日	1e101
発行機関	1cc01
発行者	1cc01
発表	1c201
発表年	1e101
発表日	1e101
發照單位	1j301
發表於	1eH01
發表日期	1jV01
發表時間	1jV01
發證單位	1j301
發證日期	1ee01
發證機構	1j301
目前所在地	1do01
目前状态	1fN01
目前狀態	1gU01
目前職稱	1h301
目前薪資	1h201
目前薪资	1h>01
目标城市	1ge01
目标岗位	1h=01
目标职位	1h=01
目標職位	1h301
直属上级	1cI01
直屬主管	1cf01
相关技术	1ck01
相关课程	1cO01
相片	1jE02
相關課程	1c`01
省	1fQ01
省 州	1fQ01
省/州	1fQ01
省份	1jW02
研究テーマ	1dY01
研究分野	1g?01
研究方向	1cK01
研究科	1g?01
研究題目	1dY01
研討會	1eH01
硕士论文	1ea01
碩士論文	1gS01
社交主页	1cU01
社交平台	1jY01
社交账号	1cU01
社会人歴	1bi01
社名	1d?01
社員数	1c501
社团	1f@01
社團	1fK01
社群	1jZ01
社群帳號	1j[01
社群連結	1j[01
祖籍	1gN01
离开原因	1j\01
离职原因	1j\01
离职日期	1hT01
离职时间	1hT01
科目	1bo01
科系	1c]02
科系名稱	1c_01
称号	1iT01
称呼	1j]01
称谓	1j]01
移动电话	1hk01
程度	1j^05
種別	1bj01
種類	1bj01
稱謂	1jc01
稼働開始日	1dh01
立場	1jd03
第一作者	1ej01
等級	1jg02
等级	1i902
签发机构	1eb01
签证	1gk01
签证状态	1gk01
简介	1ji02
管理人数	1cJ01
管理人數	1d601
管理責任	1d601
簡介	1jk02
籍貫	1hU01
籍贯	1gN01
类别	1jm01
类型	1jm01
精通程度	1jn02
系所	1c_01
系排名	1jJ01
級	1k001
級別	1k101
終了	1e[01
終了日	1e[01
終了時期	1e[01
組織	1k203
組織名	1fB01
経験	1k001
経験年数	1k502
結束日期	1jS01
結束時間	1jS01
結果	1c[01
続柄	1k701
網址	1dZ01
網站	1dZ01
網頁	1dZ01
縣市	1jK01
總年資	1gf01
績效	1eC01
级别	1hn01
组织	1f@01
组织名称	1f@01
经验	1d901
结束日期	1hT01
结束时间	1hT01
结果	1cP01
绩点	1cL01
综合排名	1h:01
编程语言	1ck01
网名	1i`01
网址	1cQ01
网站	1cQ01
网络	1jY01
署名	1ej01
習熟度	1cA02
职业	1h=01
职业方向	1h=01
职位	1k803
职位名称	1d:01
职位类型	1gg01
职务	1i002
职称	1k;02
职衔	1d:01
职责	1cR01
职责描述	1cR01
职责范围	1cR01
联系	1hj01
联系号码	1hj01
联系地址	1gO01
联系方式	1hj01
联系电话	1hj01
联系邮箱	1jR01
聞く	1c?01
聯絡信箱	1k=01
聯絡地址	1hV01
聯絡方式	1k>01
聯絡電話	1k>01
聯繫電話	1k>01
聴解	1c?01
職位	1k?03
職位名稱	1gj01
職務	1kB02
職務・役職	1hF01
職務內容	1cl01
職務内容	1c\01
職務名稱	1gj01
職務経験年数	1bi01
職務要約	1c:01
職業	1kD02
職種	1kF02
職稱	1kH02
職責	1cl01
聽	1kJ01
聽力	1kJ01
肩書	1kF02
肩書き	1go01
背景	1d801
自動車免許	1ic01
自動車運転免許	1ic01
自宅住所	1ba01
自宅電話	1fC01
自我介紹	1da01
自我评价	1cS01
苗字	1kK01
荣誉	1fd01
获奖时间	1ec01
获得日期	1ec01
获得时间	1ec01
著者	1e301
著者名	1e301
薪資	1h201
薪资	1h>01
薪资期望	1h>01
薪资要求	1h>01
血型	1kL02
血液型	1d\01
行业	1e001
行业类别	1e001
行動電話	1hl02
行業	1jQ01
补充	1e<01
表彰者	1cd01
補足	1c:01
要点	1ch01
要約	1c:01
要素技術	1bk01
規模	1c501
规模	1cJ01
角色	1kN04
言語	1kR02
言語・ツール	1bk01
証明写真	1eG01
評点	1c101
話す	1c201
話す(やりとり	1bf01
話す(発表	1c201
詳細	1c001
認定団体	1cc01
認定機関	1cc01
認證單位	1j301
誕生日	1jP01
語学	1fZ01
語学レベル	1d@01
語学力	1d@01
語学検定	1kT01
語学経験	1dS01
語学資格	1kT01
語文	1f[01
語文檢定	1kU01
語言	1f[01
語言程度	1kV01
語言證照	1kU01
說	1eh01
說明	1jk02
説明	1c001
読む	1c@01
読解	1c@01
課程	1kW02
論文	1kY02
論文題目	1kY02
讀	1k[01
认证机构	1eb01
论文	1ea01
论文标题	1ea01
论文题目	1ea01
证书	1k\01
证件号	1k]01
评价	1i>01
详情	1d801
详细地址	1gO01
语种	1f\01
语言	1k^02
语言水平	1f]01
语言经历	1dT01
语言能力	1f]01
语言证书	1k\01
说	1ef01
说明	1cS01
读	1k`01
课程	1cO01
負責內容	1cl01
負責角色	1gQ01
負責項目	1cl01
資本金	1c501
資格名	1b`01
資訊處理	1ka01
賞	1c301
賞名	1c301
负责	1cR01
负责内容	1cR01
负责工作	1cR01
负责模块	1cR01
负责角色	1e401
责任描述	1cR01
账号	1i`01
起始日期	1df01
起始时间	1df01
起止年月	1d<01
起止日期	1d<01
起止时间	1d<01
起訖時間	1d>01
身份	1e401
身份證	1kb01
身份證號碼	1kb01
身份证	1k]01
身份证号	1k]01
身份证号码	1k]01
身体状况	1d[01
身分	1kc01
身分證字號	1kb01
身長	1d\01
身高	1kL02
身高 体重	1d[01
身高 體重	1d]01
身高/体重	1d[01
身高/體重	1d]01
身高体重	1d[01
軟體	1ho01
転職希望時期	1dh01
転職理由	1kd01
软件	1ck01
软件环境	1ck01
运用技术	1ck01
退社	1e[01
退社年月	1e[01
退職	1e[01
退職理由	1kd01
通信地址	1gO01
通勤時間	1bb01
通訊地址	1hV01
通讯地址	1gO01
連結	1dZ01
連絡先	1fC01
連絡先住所	1ba01
連絡先電話番号	1fC01
連絡電話	1k>01
運転免許	1ic01
運転免許証	1ic01
邮件	1jR01
邮件地址	1jR01
邮政编码	1ke01
邮箱	1jR01
邮箱地址	1jR01
邮编	1ke01
部下	1c501
部署	1c401
部署名	1c401
部落格	1dZ01
部門	1kf02
部门	1fA01
郵便番号	1kh01
郵箱	1k=01
郵編	1ki01
郵遞區號	1ki01
都市	1gn01
都道府県	1fU01
配偶者	1g201
配偶者の扶養義務	1g201
配偶者の有無	1g201
配属	1c401
配属先	1c401
重点	1ch01
重點	1d301
链接	1cQ01
開始	1de01
開始日	1de01
開始日期	1dg01
開始時期	1de01
開始時間	1dg01
開発体制	1c501
開発内容	1c001
開発期間	1c901
開発環境	1bk01
開発規模	1c501
開発言語	1bk01
開發工具	1ho01
開發環境	1ho01
関係	1k701
閱讀	1k[01
關係	1kc01
關於公司	1dn01
關鍵字	1ho01
關鍵詞	1ho01
问题解决	1kj01
阅读	1k`01
阅读理解	1k`01
院校	1kk02
院校名称	1fY01
院系	1cK01
雇主	1km02
雇用主	1d?01
雇用形態	1dc01
雑誌名	1dA01
離職原因	1ko01
離職日期	1jS01
電子メール	0Jj01
電子信箱	1k=01
電子郵件	1k=01
電子郵箱	1k=01
電話	1l002
電話番号	1fC01
電話號碼	1k>01
電郵	1k=01
電郵地址	1k=01
順位	1h401
頒獎單位	1cm01
頒發單位	1l202
頭銜	1jc01
題名	1c301
題目	1j:01
顔写真	1eG01
類型	1gR01
顧客	1bl01
顧客名	1bl01
项目业绩	1cP01
项目亮点	1ch01
项目人数	1cJ01
项目介绍	1d801
项目内容	1d801
项目单位	1fm01
项目名称	1l401
项目周期	1d<01
项目地址	1cQ01
项目岗位	1cT01
项目成果	1cP01
项目成绩	1cP01
项目技术	1ck01
项目技术栈	1ck01
项目担任	1cT01
项目描述	1d801
项目收益	1cP01
项目时间	1d<01
项目来源	1fm01
项目概述	1d801
项目简介	1d801
项目类型	1jm01
项目职位	1cT01
项目职务	1cT01
项目职责	1cR01
项目职责角色	1cT01
项目背景	1d801
项目角色	1hR02
项目说明	1d801
项目起止时间	1d<01
项目链接	1cQ01
颁发单位	1l502
颁发日期	1ec01
颁发机构	1l502
颁奖单位	1ce01
颁奖机构	1ce01
题目	1fd01
駕照	1i801
駕駛執照	1i801
驾照	1j001
驾驶执照	1j001
驾驶证	1j001
體重	1d]01
高中	1fY01
高校	1eX01
개발기간	1l701
개발인원	1l801
개발환경	1l901
개요	1l:02
개인홈페이지	1l<01
거주국가	1l=01
거주주소	1l>01
거주지	1l?02
거주지역	1l?02
거주지주소	1l>01
건강상태	1lA01
게재일	1lB01
게재지	1lC01
결과	1lD01
결혼여부	1lE01
경력	1lF01
경력기간	1lF01
경력연차	1lF01
경칭	1lG01
계약형태	1lH01
계열	1lI01
계정	1lJ01
고객	1lK01
고객사	1lK01
고등학교	1lL01
고용주	1lM01
고용형태	1lH01
고향	1lN01
공인시험	1lO01
공저자	1lP01
과목	1lQ01
과정	1lR01
관계	1lS01
관련링크	1l<01
교육기간	1l701
교육기관	1lL01
교육내용	1lQ01
교육분야(isced f	1lT01
교육분야(isced-f	1lT01
구분	1lU01
구사능력	1lV01
구사수준	1lV01
구직상태	1lW01
국가	1l=01
국적	1lX01
군별	1lY01
군복무	1lY01
군필여부	1lY01
규모	1l801
근무가능일	1lZ01
근무기간	1l701
근무부서	1l[01
근무지	1l\01
근무지역	1l\01
근무처	1lM01
근무형태	1lH01
근무회사	1lM01
급수	1l]01
기간	1l701
기관	1l^02
기관명	1l`01
기술	1l901
기술스택	1l901
기술환경	1l901
기업	1lM01
기업명	1lM01
기업소개	1la01
기여	1lb01
기타	1lc01
기타링크	1ld01
기타사항	1lc01
기타연락처	1le01
기타이메일	1lf01
깃허브주소	1l<01
나라	1l=01
나이	1lg01
날짜	1lh02
내용	1lj01
논문	1lk01
논문명	1lk01
논문제목	1lk01
능력	1ll02
닉네임	1lJ01
단체	1l`01
단체명	1l`01
달성내용	1lD01
담당	1ln03
담당분야	1lb01
담당업무	1m102
담당역할	1m303
담당직무	1m601
대학	1lL01
대학교	1lL01
대학명	1lL01
대화	1m701
도	1m801
도구	1l901
도시	1m901
독해	1m:01
듣기	1m;01
등급	1ll02
등수	1m<01
레벨	1m=01
링크	1l<01
만나이	1lg01
말하기	1m>01
맡은역할	1m?01
맡은직무	1m601
매출규모	1l801
메일	1m@01
메일주소	1m@01
면허	1mA01
명칭	1mB02
모국어	1mD01
모바일	1mE02
문제해결	1mG01
발급기관	1mH01
발급일	1mI01
발급일자	1mI01
발급처	1mH01
발주처	1lK01
발표일	1lB01
발행기관	1mH01
발행년도	1lB01
발행일	1lB01
발행처	1mJ02
배경	1lj01
배포주소	1l<01
병역	1lY01
병역구분	1lY01
병역사항	1lY01
병역여부	1lY01
보고대상	1mL01
보훈대상	1lc01
복수전공	1lI01
본인역할	1m?01
본적	1lN01
부서	1l[01
부서명	1l[01
부전공	1lI01
블로그	1l<01
비고	1mM01
비상연락처	1mN01
비자	1mO01
사는곳	1m901
사업내용	1la01
사용기술	1l901
사용도구	1l901
사용스킬	1l901
사용언어	1l901
사용자명	1lJ01
사용툴	1l901
사원수	1l801
사이트	1l<01
사진	1mP01
산업	1mQ01
산업분야	1mQ01
살	1lg01
상명	1mR01
상사	1mL01
상세내용	1lj01
상세업무	1lb01
생년	1mS01
생년월일	1mS01
생일	1mS01
서비스	1mT01
서비스소개	1lj01
석사논문	1lk01
석차	1m<01
설명	1l:02
성	1mU01
성과	1lD01
성명	1mV01
성별	1mW01
성적	1l]01
성함	1mV01
세	1lg01
소개	1l:02
소셜계정	1mX01
소속	1mY03
소속부서	1l[01
소속팀	1l[01
소속회사	1m\02
소스코드	1l<01
소재지	1l\01
수강과목	1lQ01
수상내용	1mR01
수상년도	1mI01
수상명	1mR01
수상일	1mI01
수여기관	1m^01
수여처	1m^01
수준	1ll02
수행기간	1l701
수행업무	1lb01
숙련도	1m=01
스택	1l901
시	1m901
시 군 구	1m901
시 도	1m801
시/군/구	1m901
시/도	1m801
시력	1lA01
시상기관	1m^01
시작	1m_01
시작일	1m_01
시작일자	1m_01
시행기관	1mH01
시행처	1mH01
신장	1lA01
실적	1lD01
쓰기	1m`01
아이디	1lJ01
안전	1ma01
어학자격증	1lO01
언어	1mb02
언어수준	1lV01
업계	1mQ01
업무	1md02
업무내용	1lb01
업무성과	1lD01
업적	1lD01
업종	1mQ01
역할	1mf02
역할및업무	1lb01
연구주제	1lk01
연도	1l701
연락처	1mN01
연령	1lg01
연봉	1mh01
연차	1lF01
외국어	1mi01
외국어명	1mi01
요약	1mM01
우편번호	1mj01
운전면허	1mA01
운전면허증	1mA01
웹사이트	1l<01
위치	1l\01
유선전화	1mN01
유형	1lU01
의뢰처	1lK01
의사소통	1mk01
이름	1ml02
이메일	1m@01
이메일주소	1m@01
이수과목	1lQ01
이수학점	1mn01
이직사유	1mo01
인원	1l801
인증기관	1mH01
일반전화	1mN01
일자	1mI01
읽기	1m:01
입사	1m_01
입사가능시기	1lZ01
입사가능일	1lZ01
입사년월	1m_01
입사일	1m_01
입학	1m_01
입학년월	1m_01
입학일	1m_01
자택주소	1l>01
작문	1m`01
작업기간	1l701
작업내용	1lb01
장소	1l\01
장애여부	1lc01
재직구분	1lH01
재직기간	1l701
재직상태	1lW01
재직여부	1lW01
재학기간	1l701
저널명	1lC01
저자	1lP01
저장소	1l<01
전공	1lI01
전공명	1lI01
전공분야	1lI01
전공학과	1lI01
전자우편	1m@01
전화	1mN01
전화번호	1mN01
점수	1l]01
정보처리	1n001
제목	1mR01
조직	1l`01
졸업	1n101
졸업구분	1lR01
졸업년도	1n101
졸업년월	1n101
졸업논문	1lk01
졸업일	1n101
졸업작품	1lk01
종교	1n201
종료	1n101
종료일	1n101
종료일자	1n101
종류	1lU01
주관	1m^01
주관기관	1lK01
주관처	1mH01
주민등록번호	1n301
주소	1n402
주요과목	1lQ01
주요기술	1l901
주요내용	1lj01
주요사업	1la01
주요사항	1n601
주요성과	1lD01
주요수강과목	1lQ01
주요실적	1lD01
주요업무	1lb01
주요활동	1n601
주전공	1lI01
주최	1n702
주최기관	1m^01
증명사진	1mP01
지도교수	1mL01
지방	1m801
지역	1l?02
지원부문	1n901
지원분야	1n901
지원직무	1n901
직급	1m601
직급 직책	1m601
직급/직책	1m601
직무	1n:02
직무내용	1lb01
직무명	1n901
직업	1n901
직원수	1l801
직위	1m601
직위 직책	1m601
직위/직책	1m601
직장	1lM01
직장명	1lM01
직전연봉	1mh01
직책	1n<03
직함	1m601
진행기간	1l701
집주소	1l>01
참고링크	1l<01
참여기간	1l701
참여역할	1m?01
참여인원	1l801
체류자격	1mO01
체중	1lA01
총경력	1lF01
최종수정	1n?01
최종연봉	1mh01
최종학력	1n@01
추가정보	1lc01
추천글	1nA01
추천내용	1nA01
추천사	1nA01
출근가능일	1lZ01
출생	1mS01
출생년도	1mS01
출생연도	1mS01
출생일	1mS01
출생지	1nB01
출신지	1lN01
출신학교	1lL01
출판년도	1lB01
출판사	1lC01
출판일	1lB01
취득년도	1mI01
취득년월	1mI01
취득일	1mI01
취득일자	1mI01
콘텐츠제작	1nC01
클라이언트	1lK01
키워드	1l901
퇴사	1n101
퇴사년월	1n101
퇴사사유	1mo01
퇴사일	1n101
퇴직사유	1mo01
툴	1l901
특징	1n601
팀	1l[01
팀구성	1l801
팀규모	1l801
팀원	1l801
팀인원	1l801
팩스	1nD01
평균학점	1l]01
평점	1l]01
포지션	1nE02
포트폴리오	1l<01
프레임워크	1l901
프로젝트개요	1lj01
프로젝트기간	1l701
프로젝트설명	1lj01
프로젝트성과	1lD01
프로젝트소개	1lj01
프로젝트역할	1m?01
프로젝트유형	1lU01
프로필사진	1mP01
플랫폼	1mT01
학과	1lI01
학교	1lL01
학교명	1lL01
학력	1nG02
학력구분	1lR01
학부	1lI01
학술지	1lC01
학위	1lR01
학위구분	1lR01
학위논문	1lk01
학점	1l]01
학회	1lC01
학회지	1lC01
한글이름	1mV01
한줄소개	1mM01
합격일	1mI01
핵심사항	1n601
핸드폰	1mE02
핸드폰번호	0VT01
현거주지	1m901
현재상태	1lW01
현재연봉	1mh01
현재직무	1n901
현주소	1l>01
혈액형	1lA01
혼인상태	1lE01
혼인여부	1lE01
홈페이지	1l<01
활동기간	1l701
활동기관	1l`01
활용기술	1l901
활용수준	1m=01
회사	1lM01
회사개요	1la01
회사명	1lM01
회사소개	1la01
회화	1m701
회화능력	1lV01
회화수준	1lV01
휴대전화	1mE02
휴대폰	1mE02
휴대폰번호	0VT01
희망고용형태	1lH01
희망근무지	1nI01
희망근무지역	1nI01
희망급여	1mh01
희망연봉	1mh01
희망지역	1nI01
희망직무	1n901
희망직종	1n901
"#, r#"0000=JeOH9F300000000@o0Oa?5K000000000000000000000000000000000000HX`LdPSi0000=>aePCJn00000000dGcoaG7:00000000TFhm000000000000i>EW
]I620000000000000000P]\90000000000004]8M0000000000000000PNOQ0000d8j800000000000000000000000000000000P0Tk@G\Y0000\IZQ000000000000
0000000000000000000000000000000000000000000000000000000000000000l2[:e<9[0000E;cX0000000000000000\F]^00000:k<@3dIhKm@Q09\00000000
00000000000000000000000000000000000000000000000003Pd00000000i>Rm00001JfB000000000000000000000000a;@W0000000000000000000000000000
00000000<UV:Pcji00000000000000000000000000000000000000000000000000000000000000000000\BaRlfMl0000E?C]0000000000000000000000000000
0000`57m0000TikB000000000000000000000000000000000000000000000000Lm02hk<\91:J00000000Y?NDlG=P00000000`O9@0000`RJh0000dFijhi4H0000
000000000000I:O00000HY:E0000XD?VHYJ:000000000000X9@S0000000000000000000000008Y0F000000000000000000000000000000000000\bUi0000h33e
@8UN<igc000000000000TMDg000000000000<dDR0000Li0\0000000000000000000000000000Lf7_m6E?00004ORWPebTTHmB00001=<W4N0W000000004aTD`2_P
<Z1K0000\Ch>00000000000000009H060000000000000000m;i70000X\d]`<Z70000@0k00000lAdQ`b2j]HAn000000000000]<lK000000000000Q18e00000000
0000P5TM0000<0PT000000000000iHMQ00005;2@000000000000lKE50000000000005B:W000000000000000000000000000000004f@^<SN=d<4V000000000000
0000000000004;eB0000000000000000I8a6dPgf00000000X\bmHWej00000000XlAh0000000000000000000000000000M0f0000000000000000000000000`]9Q
9C[J0000TRAj00000000000000000000000000000000000000000000hAPc0MfN0000Xa:c00000000000000000000dWUT0000<`kl00000000@5bA000000000000
0000000000000000<?BPm9eE00000000<8Mg00000000000000000000000000000000\@Pi000000000000E3No=F4500000000000000000000000000000000P8A1
\d1[dLcd00000000000000000000000000000000000000000000000000000000<B2C00000000e5?E0000H=YR000000008]7F00000000000000000000=DPc0000
000000004_690000000000000000000000000000000000000000`jb@YJVS000000000000000000000000@d;8U9ZA00000000mAUh0000000000000000`<Wk0000
TGUVDbSM0000m4e;000000000000000000000000P=nZ00000000X@_P@Y;7@5`?DQfSU1d25DUa0000DTY:00000000000000000000000000000000000000000000
P`jA0000`RDg000000000000000000008Xoc00000000LIB>0000\>5f`h\IH0RDP93K000000000000000000000Sk]0000U4e[X@ac<Lj]aG0[0000000000000000
00000000000000000000@L6S000000000000HUI00000000000000000000000000000000000000000H7lM@_I^4`:[000000000000e>fY00000000<[jA0000@_;5
0me200000000IAgJ<6]I0000HQJmIEPn4mJK000000000000000000000000L<D^00000000000000000000Y?;50000a@gT44:F0:hgLIEZXjPN=7L4000000000000
DaiE00000000000000000000000000000000000000000000PFJU`Cm100000000000000000000ADK_53_0X6D?000000000000000000000000000000000000IFFC
0000LSA2MF8700000000=Hhn0000Xno6lKiL000000000000000000000000000000000000000000004HRKhK:1d\<i@7]V000000000000U@b:000000000000@KTY
0000XbDJ00009CmG0000000000000000Xhhg000000000000000000000000000000000000MGGb00000000000000000000]4UT000000000000000000000000<17H
00000000000000000000000000000000000000000000A=mA00000000000000000000000000000000000000000000DHC40000lgPM0000000000008a:70000Y6M0
TVmB000000000000`<Dm0000000000000000000000000000000000000000000000000000000000000000HMC4djoE0000]IhA0000000000000000000000000000
0000000000000000000000004b]h00000000000000000000XBNi`@O?hP`\`jBY000000000000000000008^@>000000000000000000000000000000000000dEmZ
000000000000000000004>gd000000000000000000000@bb000000008g1E0000000000000000000000000000000000000000P5JgPLGL000000004SGi00000000
H?LT000000000000M>9b0000000000009<f3000000000000000000000000000000000000]K5RPo5j00000000000000000000@Ba`PcTOX:Hh0000000000000000
La@a00000000l<cO00000000000000000000000000000000EHoj00000000\99AL`eO000000000000000000000000l=Og<0c2H:kbPGi:4oRDA=48P>W_00000000
00000000H`ll000000000000DNUQ000000000000000000000P5>Pj;6I1SY00000000<m?O0000000000000000H0T900000000000000009Chn00000000U;\d\Km0
0000000000000000EGn00000XH5DEH]6000006Oee;kS00000000E0C900000ShTYI;Z000000000000000000000000DO=T000000000000`On00000000000000000
0000000000000000@fiX0000l@Qh00000000aJH00000L9hU00000000000000000000HQJLa6Q[0000Y=]>0000XcAo000040KW00000000\:2>T@D^000000000000
D59h000000000FGU0000h[Tn000000000000X0eShd185IXM0000000000000000De?h0000m;Q900000000X92<0000LM7=0j]P0000DILn00000000000000000000
0000000000000000<TXh00008em`000000000000Xh4A00000000000000000000000000000000LlEG00000000T2L[HLV\TNMC0000l19j0000000000000000`0Rj
0000000018c400000000E>4d000000000000D?PH0000000000000000\QE;4_Ki00000000000000000000M63K0000000005X[8kGY]3WYY?\100000000T6naL_;O
0000QJN^000000000000\UJV<S9o0000000000000000E9h?000000000000000000000000`9mf00000000\MSZl=hd00000000<[m<0000PZb\0000dZJZA=m40000
0000L;Gj00000000000000000000000000000000\m^P0000hCdPl_GA00000000MFG@00000000000000000000]Ddf000000004eFY0000000000000000hGXA03<K
0000000000000000lg160000000000000Q9Y0000MA@k`QXd0000dj9l0nAk0000000000000000DThX000000000000000000000000XL::000000000000\jEI0000
0000000000000000000000000000000000000000000000000000<8c_M3kG`>WBLZb8i=\^00000000000000000000000000000000000000000000000000000000
00000000hXYJ000000000000000000000000H7]DD8Vo@GNMACb8000000000000XSOfI>760000000000000000000000000000PUR?00000000000000000000H^_U
0000000000000000D\?O00000000000000000000000000000000X]SEEEdG00000000000000004Tie000000000000000000000000000000000000000000000000
0000PNcV0000000000000000000000000000000000005C<R0BB]d9Ba0000000000000000000000000000000000000000000000000000000000000000<eG@LS2F
0000l6\i000000000000000000000000000000000000d:;X00000000000000004mBhM8>i00000000D0nO0000000040e?0000000000000000000000000000<g9H
0000000000000000000000000000]8eD0000XXE]`5nR00000000``:2000000000000000000000000000000000000Q3TP0000di[8A9KP0000000000000000XP9I
dhfO00000000000000000000=HRH00000000000000000000000000000000lNd6`\kO0000000000000000LLJf0m^m@@I=000000000000000000000000HBSV0000
0000000000000000000000000000P:G70000d`Te058VddY=000000000000<LT@000000005BnV0000Xol5XU7h0000XE1`000000009AdT0000000000000000`mdJ
00000000P@hNHRUc<lGN0000A1XZ0000DgiF0000000000000000000000000000000000000000d^Je0000PGe;DE5^4G>P000000000000000000000000`ZWa0000
PMbo00000000E9F]00000000000000000000000000000000000045EdLdSOiK6O4Tn_D4LV0000000000000000HQ4]000000008K:;00000000lVS;00000000diij
0000000000000000e7M<0000000000000000]CPV00004[HK00000000000000000000PPcC00000000`ZB60000D]oghEdj000000000000000000000000P`5>X=EZ
000000000000000000000000dbQg000000000000l0m`0000H_P900000000H__A0000000000000000ldEa00000000aIQ80000\?Pg0000hiUY0000<Z6900000000
0I8G00000000HiWBDETiMDXl00000000i7=\00000000l7FNH=f?d?]2HNYd0000`ML2l0:e00000000000000000000XJLP000000000000<\mS0^N50[=aE;d]0000
00004\cflgS8000000000000D4=Y000000000000`I\^0000LiWW000000000000000000000000000000000000000000000000000000000<aAU;<?00001JadX_h`
0000000052QA0000000000000000000000000Id=]4\E000000000000lNA900000000@:\8000000000000X@a:000000000000d>\l@b=g00000000000000000ZH]
000000000000000000000000000000000000\g^f\n;Y0000000000000000000000000000000000000000000000000000@UN`\JDl00000000000000000000`4PH
D8lYhgi30000000000000000D\97E=Y]000000000000000000004hKOX64U00000000din^0000000000000000\8KSHYbf00008lCH0000000000000000<06d81c7
00004KWA00000000000000000000X]5c0000000000000000dVVe00004Ua5Xk4<0000l\a]]H5800000000000000000000A3VbQDLE00000000QIHcd>PW@42IiI4L
@Xl6000000000000\g9S00000000000000000000000000000000000000000000\D`?aGK000000000diX500000000000000000000000000000000000000000000
0000T4oQX`@K000000000000000000000000U?nRA@mR00000000m:KU8A3n00000000P7ZYX]eH0000YEjC00000\g=4OZ60000`VNF<`7J1><1EJlf000000000000
00008KTE00000000P9Cm<5f1\<I]\>;m0000000000000000=2g;00000000000000004;SA51JVLCO0000000000000000000000000000000000000m5[F00000000
00000000000000000000000000000000e94d000000000000000049cihJlB@MLKTbkI@keF00000000000000000000000000000000000000000000000000000000
0000X\UmU5b25Cn@0000<:?k8R0M0000Y>^K0000000000000000\l_^8^Q=000000005Ee@00000000000000000000DLFh0000000000000000000000000000THQK
LYif00000000Xl;80000X=ag@mnm000000000000hEeCh<F300000000\LDGX[NX0000@UW9000000008a9`0000000000000000000000000000]EI>000000008g<^
`d0V00000000000000000000000000000000000000000000000000004<NZ00000000XlSnQ8Pe000000000Y@V0000000000000000000000000000000000000000
000000000000000000000000000000008bn9@0ao00000000iHQ[00000000l\=o00004em<000000000000000000000000000000008IYH00000000000000000000
0000000000000000@TF8<0aT4=aWT5c[000000000000000000000000000000000000000000000000000000000000000000000000000000000000hKA;00000000
=HWM000000000000X<UW0000LWmb<FP[0000000000004if70000<HS8000000000000000000000000T0Ac00000000<nVS0000Th>D00000g@>00000000L_jfdC1c
000000000000Lbgk0000000000000000@`\n0000000000000000000000000000h:<G000000000000000000000000T95<PZMm00000000000000000000LjD3@3F^
Xg:m0000000000000000hX:R0000U=C]00000EmG000000000000@><o00000000000000000000D?`:00000000LWg0@K;DEF7M000000000000000000008\IaE6Mk
000000000000T?W80000T@<k0000mITd0000000000000000XKo=l9b8`7X@HBVkQ>df000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000043bLD\IO00000000P2?<LCgJhV0M000000000000I7M`0000`l_40000\?EQ00000000
00000000X]<0PmGX00000000000000000000D5IN4OZ@E;k1Lg<<DT:AMD<6a:590000l>7h0000000000000000@Q77IDUA00000000<kd<00000000HD9k0000<en2
000000000000=CoL00000000l]ZJhg9h00004Veo000000000000lLIb]JbZ0000000000000000000000000000eGFO00000000PGMHi5I\00000000000000000000
00000000T]F@HTT\0000000000000000000000000000000000000000000000000000H943l?2RU5Tja@heiEd0dbDh00000000Q89Z000000000000000000000000
000000000000000000000000000000000000\Lad0000Xk?c0000000000000000@5;N0000000000000000000000000:D?00000000PD56a2LO0000000000000000
00000000DkVR00000000000000000000XQSaHi[XX56h00000000000000000000PoO[A5:e000000000000DM;3l=l10000000000000000000000000000QGAe0000
000000000000000000000000l4?H000044ZE00000000]Cm`0000l9a^mK3E4WM300000000@D480000000000000000000000000000000000000000000000000000
0000H@16000000000000000000000000000000009;W600000000EE_H000012KU00000000000000000000H^fQ0000000000000000000000000000000000000000
0000000000000000h_L`0000000000000000000000000000000000000000d6o;000000000000d@6ZP8kWLjYg0000000000000000LVVP\_Ll0000000000000000
0000000000000000D7S5UARR0000000000000]FYP`Jf00000000000000000000000000004VWU0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000HeK2000000000000Q1[m0000YG@h0000DBIR0000000000000000D2N^0000000000000000000000000000DR;9PMZHPeVc
aEd:MFYBDFYZ00000000`Oo>0000000000000000000000000000\kS^@hRI00000000000000000000000000000000000000000000000000000000000000000000
0000mI420000P1NO@4cKHU8@0000=E7l000000000000000008kA<jY9Lf[LY<OB0000QJkfdP:D00008K2f0gQj000000000000Q7]T000002^7L;Vn000000000000
a5X_0000000000000000\8_I000000000000000000008_EH<mi`00000SLP8R`d\?Ra000000000000000000000000Tm:b53?1000000000000000000000000`1jj
dXVQXLKPTD:QeC1F\MX800000000000000000000000000000000hkm?\cR=00000000000000000000000000000j`Lh?9n0000dP_F000000000000000000000000
0000DnNk00000000`cn[00000000000000000000000000000000000000000000000000000000L]N;Hc1G000000000000E8PP000000000000000000000000aJ\=
0000EEK=00000000000000000000hV<I00000000hh1M000000000000000000000000000000000000@>\J00000000000000000000000000008=o5@`2k@UWcl?ZZ
00000000000000000000HKL<000000000000DPPd00000000000000000000000000000000000000000g@Z0000P_5_1Bin00000000Ho?Z@jmk0000000000000000
d^2?8fj70000Pg2g0000000000000000\1[7hBTEE@eN000000000000XEf>HKjA00000000DG<JQ>:V000000000000000000000000000000000000YGY\0000TGel
9<\fhH\?00000000000000008UOWDVa@000000000000l\PkHb3F0000lZ280000000000000__m0000L1e8XDjLXio[000000000000HAm0LX7`0000000000000000
00000000000000000000000000000000\1gKY>R9<JEZ0`c?00000000000000000000000000000^JM0000E:VN0000000000000000E@<O00001?M@000000000000
000000004IdaA<KS000000000000P18T00000000000000000000000000000000`9VV000000000000000000004KOS00000000l?dB000000000000HMBB0\5>E8M3
9:dW00000000000000000000dN<R0000000000000000000000000000LXYkDIAl00000000m@N30000000000000000000000000000000000000000000000000000
00000000000000000000000000000000P_Y400001CU90000X?ib00000000000000000000i:P500000000T@DC8i6=00000Z9g00000000000000000000l4^J0000
0000H9dZD8RWa8fHAH;M@A:ePI;?00000000000000000000000000000000e3lT0000000000000000`7XPXXG90CF9P4T=T4gnTZX3000000000000000000000000
000000000000T9SF0000000000000000000000000000000000000000000000000000000000000000000000000000THO`00000000000000004Zdc000000000000
00000000000000000000@96O0000LiKH00000000T7=300000000000019IO0000000000000000L;3PEGl900004;iV@ZFbDjVG0000YESk00000000000000000000
00000000l12^0000000000000000000000000j3E000000004Ug2000000000000000000000000000000000000P>g8I1i2A?0C00000000i6C>00000000A9JdX6Yl
0000000000000000PB@`m1Pl00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
X>5GDVoKXZ;A00000000000000000000\5Z2PgQY00000000hijO0000aG_P0000U;^?00000000l2P=000000000000000000000000000000000000TPdi00000000
0000I28S9>L:00000000a@V?000000000000000045L10000000000000000d86:0000\ePBd0[0000000000000000000000000@PnH00005J3<0000\QiY00000000
H2=o0000000000000000000000000000dCG`00000000MGSP0000000000000000000000000000000000000000<8?:0000@>9a0000000000000000000000000000
00000000XU\R000000000000d<\300000000000000000000814k000000000000Q?0]0000A9OF0000\Ng3000000008B:^000000000000<^Td568k000000000000
0000Ll>@0000000000000000Tj5N00000000@aB1000000000000XLWL0000I@c?0000000000009DjN00000000`e310000000000000000000000000000000049<7
dJel000000000000000000000000l^CO`N[k`h@K0000DBVAl\QRA2n[000000000[JS000000000000Hj<?0000000000000000hUdkH]fH00000000000000000000
00000000i1iPXHHn00000000@:R00000EJDT0000DLc>XZiT0000`]Tm00000000L4no00000000i2^f000000000000000000000000000000000000000000000000
00000000000000000000000000000000dJk:0000]DG70000HhBS000000000000MAnG0000000000000000000000000000\Nk_00000000@cWY0000000000000000
000000004hMb51Li45Od0000000000000000000000000000YGOW000000000000HjXH0000D4Ta000000000000000000000000565Z000000000000000000000000
000000000000e6BA000000000000000000000000MH:M0000000000000000000000000000\CB\00000000000000000000<eZlE4XK00000000e=EDa5U_L4=C`NgJ
0000`[mU00000000000000001;oNEGZo00009Gd]000000000000DHFTLnJ:00000000000000000:7>0000Hk1D000000000000000000000000@kcA000000000000
000000000000H@W>000000000000000042B]00000000Y=iI000000000000000000000000DYBJ0000000000000000X_8Q0000809V00000000`kQ<000000000000
000000000000@5VS000000000000DS1M@iiI00000000P_j200000000000000000000000000000000000000000000@L2ITfaZ00000000000000000000I3];e65m
0000000000000000]<g60000000000000000`<86000000008gR>0000000000000000000007ni000000000000000000000000000000000000L<>V000000000000
<kTb0000000000004g[U<n\@T9E;000000000000000000000000000000000000000000000000]?1o000000000000000000008Xdji>Q]000000000000T:R?0000
0000e<^E00000000000000000000000000000000daO;00000000\TC8Y=0=000000000000AJPZ00000000000000000000000000000000000000004enk00000000
=:0]000000000000000000000000000000000000000000000000lNE5000000000000I?@N0000000000000000mIRU0000000000000000<?C14]C^]=c[00000000
iJkS0000Toc>000000000000@f=A00000000`BnD8HU8000000000000<E<J`OgHl7X`00008@<`DcMW92Z>0f>A000000000000hSWk000000000000000000000000
0000000000000000000000000000000000000000EI820000000000000000000000000000lSOX@Y02000000004Xh500000000000000000000000000009=;V0000
0000000000000000a=o>0000000095CG00000000lJA;000000000000LYXV0000`Jd:0000000000000000000000000000000000004i0k0000000000000000hdD>
00004ZMK0000Y;[g000000008;BZ000000000000000000000000Pa?200000000E<9;00004^S<0m2:000000000000000000000000doMQ00000000000000000000
`51R00000000PgO700000000`ZFT000000000000000000000000DeOI\Nhc00000000000041@Dh:[_dGeH000000000000A0i[a5^a000000000000000000000000
0000000000000000=Ch5000000000000\8cJ\iS9HcG_0000aCo900000000000000000000lfjO00000000X2=<000000000000HP97000000000000lh:6PH\a0000
00000000<f[=00000000024@=7d500000a]40000`3CX0000000000000000X1TJh\m5PfM60>N;=HQ500008g>90000000000001<FjhR?f00000000000000000000
Tnm9D5k[0Og20000000000000000]FS@000000000000000000000000000000000000P6UN000000000000000000000000PJ_a8]ki000000000000000000000000
d8CJl`3`P6]o000000000000X^Fb0000HQ56000000000000dcb<0000000000000000DmhnADa8l76m0000000000004cND00000000000000000000000000000000
000000000000dNM100000000000000000000000000000000000000009;7h000000000000000000000000XiUjLj@N0000000000000000\GcL50Hm0000<khP\d^R
00000000PI9b00000000<K9R000000000000000000000000000000000000HIgZ000000000000T1iS000000000000d:IP00000000E4G50000000083L>00000000
000000000000000000000000h0:Q0000\kBePPZ60000000000000000`dXl000000000000LV;0hD1S000000000000000000000000000000000000000000000000
`6S9@=I3000000000000000013OB00000000000000000000\jJ900000000m3\a000000000000\>2K00000000000000000000000000000000@ce8h58B00000000
0000Y4Lo0000T?5JdCio0000=;0O000000000000000000000000000000004P1o00000000000000000000000098YT0000h75[00000000Q>Sn0000000000000000
AIg[<6R70000000000000000THEDLaNY0000000000000000000000000000000000000000000000000000000000000000lZ@g=A1F000000000000LXTl00000000
000000000000000000000000TnLe000000000000DF`<000000004D5WA8i2L:0000000000000000000000ljle0000000000000000000000000000000000000000
000000000000aI_V0000000000004AN3i88\9I<k00000000000000000000YFh9lLSb`:dHlYoK5GDcli_R00000000P2KdLFhL0000000000000000000000000000
0000@J@HPLXX00000000Xh7@hGA;\E5<0000000000000000TfCS0000000000000000000000000000Q10f00000000DXY70000A4=W00000000P7Y>000000000000
4EBU000000000000000097b7000000000000000000000000000000000000HElGLc6800008=oN00000000000000000000Y>G]000000000000Tm900000H>8oAFV]
00000000Q06L00000000000000000000DQ;Li7kf00000000d>_O`\RF000000000000000000000000lJKb0g?n@A[@00000000000000000000000000000000L]NG
00000000000000000000Lof51F;;0000Th?_00000000000000000000000000000000000000000000000000000000mH7<00000000DjlG00000000000000000000
00001DY?0000D5hc4RK7PHZF00000000lF3M00000000000000000000000000000000IA[beG6K00000000i;?M000000000000000000000000P?V^aJHM00000000
00000000000000000000000000000000`^6c000000000000000000009=U60000l^lT0000000000000000hBR^hBf]00000000m>hB0000000000000000`J`d0000
46NP01B<lXaF00000000000000000YA<0000<JC^`<:8UAH70000THo[L80>00000000Ll@<0000000000000000000000000000000000000000<VFS000000000000
000000000000000000000Jok000000000000IG<=0000\]jG0000000000000000000000000000lV1fQH[j00000000000000000000H^Yk00000000000000000000
000000000000@14SX1j9000000000000H`jl0000000000000000000000000000000000000000\RSC\CVL0C\200000000DcOf0000000000000000000000000000
0000000000000000X4Jn0000`<NEa>=e00000000UBl4000000000000000000000000000000000000000000000000000000000000000000000000<F_:00008;_0
0000LljmPSdJ0000000000000000@m8B0000000000000000000000000000LU;\0aT782_=Pdj?8oX>46^]d9IO000000000000e84>0000\8JX0000000000000000
0000mJbG000000000000]:bYPZ0G00000000X7hm0000PmVF0000PGBI000000000000@;dGdCI]lSAC0000000000000000XYSS00000000000000000000lgN<5IGP
0000XXGZ00000000]CH;0000000013Q@000000000000hCN^l`;n0000`h>6000000000000000000000000Lhj<0000000000000000000000000000000000000000
Hd7Q0000PFEfLnG6LfSo0000000000000000000000000000000000000000000000004?;\00000000000000000000000000000000U9_\0000eE7?00000000\amn
1DTA00000000000000000000`;8g8N?[8;<beCQN0000\YF40000TIVNaEA50000UG`I0000000000000000LB0I0000000000000000l4KS00000000000000000000
0000PCeb000000000000000000000000000084gG8H_b0000@3Di0000000000000000000000000000000000000000000000000000diY@0000000000000000LTRm
00000000000000000000a=6U000000000000000000000000<g`C00000000000000000000iK1`0000h9[;000000000000000000000000XK>\0000a<fa00000000
0<^0i6^>5J^00000P]H_=EbS0000000000000000Y2@8Db@000000000000000000000`LB\<>h[000000000000000000000000000000005>>;0000000000000000
00000000@VnH8E4kHM]DUEm:000000000000000000000000000000000000d\fV=;a100000000P[d[00000000000000000000000000000000000000000000<R]_
i9^E00000000@DI;00000000000000000000]EOW0000H\7e@aNl0000000000000000000000000000000000004O]2=:RY00000000000000000000000000000000
@`Nk00000000000000000000h:Bo0000000000000000000000000000T?f[XZO_0000000000000000000000000000@OET0000A80P00000000D4Vd000000000000
dL^J=8Xk00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000IFWlTLII00000000
000000000000000000000000000000000000Y:Ym0000i14D000000000000000000000000000005>b000000000000hCI2P:m?000000000000@PDH000000000000
@@nC000000000000d?_n0000PcIM0000000000000000T^A900000000000000000000000000000000000000000000000000000000000000000000TG`Q00000000
0000000000000000000000000000000000000000\d?S00000000d3?h0000dfaJ00000000DYmd=D7<0000000000009Cn30000lXi@000000000000000000000000
0000000000000000000000000000000000000000hP@D0000hR2AiBH70000lKjdTeALM>aG0000000000000000000000000000000000000000000000000000XgM:
0000000000000000000000000000XWXL8OKgHYoX0Ti50000EAMO0000LRdP000000000000@d2A00000000000000000000LP>f00000000`^DO000000000000HCmd
000000000000i7=<5CYb000000000000mA0L000000000000000000000000H@WOd`Z<00000000]:Ee0000HRO7@Y]N0000000018F:000000000000000084`b0000
0000TKKQl=6o000000000000000000000000000000000000<XH;00000000000000000000Xc^DHf[100000000<9MC0000h_I0m1aV00004OWM00000000LBWT0000
0000TN:T\OV2=C0d00000000@4Di@H75HfB00oM<]IS500000000000000000000LR_JTE0d`h<i000000000000000000000000\3bZ00000000<7K9000000000000
00000000000000000000TZEiEG[B0000000000000000000000000000000000000000000000000H:^PWgZ000000000000PQQM0000000000000000000000000000
iB0_00000000000000000000000000000000000000004UnH@W6g0000E;X50000]J8g000000000000<HST@Zi9Q7Yk0000<ROQ0i:_0000lgT00000i42`00000000
0000000000000000XKPN@QO>0000000000004f05000000000000000000009;V90000000000000000000000000000000000004>K[000000000000dMWM0000Th]\
hJVa\UB?0000000000000000QC590000000000000000000000000000000000000000\h^di08`00000000000000000000Hob2iEkB000000000000000000000000
000000000000@kCD000000000000000000000000hTBN0000000000000000000000000000000000000000000000000000000000000000QGaB0000000000000000
00000000000000008?ndmBESaIbY000000008M<:0000000000008KP2XY;]00000000022h0000a7ng0000\@=GLU=88<k_0000000000000000eBmEEI^?00000000
000000000000000000000000TVkY5<_000000000LhSm0000liKh0000`=?@00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000dGbT<^334_\eT_bJ4nN3H6g5912W000000000000000000000000LD?cU5Ek0000000000000000a<6>L8?Y00000000Plb40kMJ000000000000
0000M<o[Lfon00000000000000000000000000000000000000000000000000008f6800000000000000000000000000000000a83i00000000000000000000QDoa
8OKI000016?`Y9[H=I23EI[]X8ha000000000000000095N800000000000000000000MC]o0000A2Zf000000000000<U>1=BOg000000001<fJ00000000\L<<8o1E
00000000<9oITZ:70000000000000000`ba:00000000h9\U00000000Pa?Y00000000000000000000D5@DHE5o0000000000000000000000000000d\S;00000000
00000000XBYm0000P2d^TgY603`M00000000a4:N000000000000`L:m0000000000000000]D80=FCd00000000000000000000000000000000000088I90000LJSP
0000000000000000d>2=0000000000000000<H6cmJ>@0000000000000000dlPe000000000000000000000000000000000000@fAV\oMf0000L4@g000000000000
DeiJ000000000000=@1:000000000000000000000000000000000000000000000000X7iB00000000000000000000000000000000000000000000000000000000
000000000000000000000000@ek^l9Z>h@YQHHma00000000P9PK0000@7SO0000000000000000000000000000000000000000XENI0000000000000000a:Xc8:0C
8VWj000000000000000000004@Aa000000004AK^PTWb000000000W1]00000000000000000000@>HH0000LN=im3R80000DJ3`00000000\F4Jdg2H0000<EST0?@?
XY\78W`lI?B`000000000000000000000000`Ggfa:[KM;ETlSmP<NHk0000000000000000000000001DhE0000dWac000000000000Y1Ie00008<5B000000000000
0000@Ul70000000000000000000000000000000000000000M@Zd00000000000000000000D^We8lR;i9b90000000000000000mH^O0000<aUL0000000000000000
0000HTDn0000000000000000000000000000lITV00000000000000000000000000000000`\PR000000000000DF_o000000000000000000000000dl]=X0DlTX=8
m38a0000h8DV000000000000\KmOdb2H0000000000000000d0Le00000000]Dge00004T`;000000000000T^oJ00000000XS9OHXhW000000000000d:__00000000
00000000000000000000e<?:`WV?M14W0000D`kZ00000000000000000000D`BU]<;>00001<h[00000000Xfl40000000000000000000000000000000000000000
00000000000000000000X^RH0000000000000000000000000000000000000000lef[0000000000000000000000000000HX4Ul2e=D<eh00000000@=?n00000000
00000000P5L]T9D9PU=T00000000@bXT0000P?iI0000XLgc`<Pb0000D]k?0000000001[G<AK50000000000000000000000000000000000000000000000000000
00000000000000000000PoDk4jLTl:JP\EYD@cVC00004VXUL]NS000000000000TPTb000000000000000000000000EK3R000000000000D34K00000000<4800000
0000000000000000lYU30000LYk4000000000L]>00000000000000000000X[hf1>AH00000000D[9G000000000000HJW:UAXO000000000000=:?3000000000000
000000000000000000000000L3FN000000000000196X0000PhNj00000000000000000000000000000000I0^c00000000000000000000000000000000IJoMLh22
0000000000000000\=[j4hV30000iI2l0000000000000000000000000000`4R2hHlfTeK>00000000mH8<00008dXY000000000000000000000000<RH:@eCe=>o6
000000000000P\7GYH9CUI5?000000000000000000000000PTD=00000000000000000000000000000000\>@n0000\bH400000000000000000000000000000000
000000000000PO600000000000000000`g2;aDcG000000000000846I00000IgO<k:C00000000000000000000000000000000000000000000`a`D8LmI0000889^
DkE>P>L:00000000U@2^0000000000000000XTX:000000000000=8iee9Ca]D?O0000P0iQ000000000000000000004RQ=0000<cj2000000000000000000004E80
000000000000\3f;IBKL00000000000000000000IG>SmE6H00000000UHbm0000eHl^0000000000000000LK\<i:^>000000000000000000000000lHdW00000000
00000000\`6;000000000000000000000000`M`>=;=A5ENC==4S09n:0000Q7CGd>lV0000T=Wnm46c00000000lePY000000005?i5MJV@000000000000m?B70000
IH8O0000000000000000Q8<AD69Q000000000000DKN[HTJ@0000hfT>0000000000000>j300000000000000000000000000000000LjZC0000`2i]00000000D>6L
Xe=c`CMj<=4?dW]5<[P8hMdCdJBo0000000000000000000000000000000000000000\Xnj000000000000d\TP00000000@UIaT0f0D9LUM8l=0000000000000000
0000000000000ThK00000000000000008O\D0000000000000000000000000000hI`l\Y8V0000i;b=0000000000000000000000004iRj00000000000000000000
0000EGMG0000hf5l0000000000000000<KnO0000LeL5U6e=00000000000000000000000000000000TLF?0000lkPk0000T\Xh0000000000000000hL=40000dLR5
=AQj00000000`W6K0000l58j00000000l:H:E;mih:cg00000000000000000000IJ`Z00000000L1PG00000000PhJJ00000000E=JW0RlGM7jR00000000dERQ0dGZ
00000OYCY50C000000000000X[<h00000000PglQ0000000000000000000000000000h?;GX^^=`k]Z0000000000000000@lNb0000d7Jh43BmDn8900000000a6l0
`ACR0000000000000000H\@4000000000000L;3200000000000000000000000000008Vj^4kZL1ALX0000000000004M9>EG\R000000000000000000000000H9bC
0000000000000000l@0C00000000000000000000]8L`000000000000UF_h000000000000=B^800000000U4^Z00000000000000000000@aBm0000000000000000
0000U9BUhT]20000i5>c0000000000000000000000000000Q2V4<Re@00000:AP4P?L0000`A9<00004:LT00000000d7K\00000000000000000000\O;k5>3f0000
0000000000000000000094SC0000\k=l000000000000DZmN00000000000000000000000000000000000000000000YFGS000000000O5^0000Y<^V000000000000
00008O\N00000000PS`J0000LS]T`UNP00000000hL8VM2?c0000000000000000`Foh0000THkP98khX?e?0000hKfa000000000000000000000000000000000000
000000000000000000000000000000000000000082TV0000`nQJ0000<BlG]3:>0000000000000000000000000000Lk3M`?5cQDH3=D?200000000000000000000
000000000000PR[_HPM?d`R==;:N0000Y:I94lIa0000000000000000IDRB0000000000000000h3>=hLfA000000000000]IlSH28A000000000000000000000000
0000d3O300000000000000000:Uh00000000@YT:000000000deA00000000M0K:P3`2000000000000000000000000000000000000000000000000000000000000
0000I:5L000000000000LQ:T0000d\kf0000000000000000000000001IPh0000000000008[Mf00000000X5P0]:=f0000L2G\0REU8eH_000000000000i8V`0000
0000000000000000000000000000hekF0000DEH<0000000000000000000000000000@JLd000000000000000000000000A2PU000000000000Tk7l4:2O0000`bJ_
000000000000000000000000000000000000000000000000000000000000\_8C00004AR40000000000000000000013<X00000000000000000000000000000000
Te`d0000@:X@0000000000000nin00000000<`:O9K72eF]C00000000000000000000hiOF0000dTZa000000008TiB0000iF7Z000000000000000000000000T5Wc
00000000000000000000000000000000000000000000000000000000DH9A0000000000000000000000000000`gLP4@K60000]7_;DhKfYIC:`1T<E42000000000
0000PJPe000000000000EIe80000Hm1L00000000<6cZ00000000a>Ya000000000000000000000000PCHD00000000lb41<8WA0000000000000000000000000000
000000000000AIaC00000000000000000000000000000000000000000000=Ck\00000000000000000000000000000000000000000000000000008@:=0000AEH^
0000000000000000LAY_0000@?_K0000`7l:0000000000000000d@MA00000000@YjN<A?4D`:@0000000000000000000000000000000000000000000000000000
000000000000AC:cLYC200000000XO?60000DkJ8U2nD<9fU0Q<;0000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000<@4M000000000000000000004Q0OUHHj000000000000XJQ@00000000000000000000UJm30000000000000000TOTN00004^5R0D;DHcc0E?:I0000
000000000000<djW\]M^0RW?]IC`dQAM0000dhiDlQ]20000d\KW0000000000000000000000000000Xmf000000000000000000000<@fP000000000000Tb4M0000
00000000UH3Ki6jc1A>h0000DdIhde5600000000000000000000P:]o00000000dL_n000000000000000000000000<=@@A0]n000000000000L3\e0000d;hK0000
5ITI00000000PN@T\SGWPiaFUGM4000000001IZ0lbY]000000000000000000000000000000000000000000000000hiBG0000D;]g000000000000000000000000
000000000000dmGC0000000000000000000000000000H2RJ0000000000000000000000000000000000000000dF@00000<jCX@6_a00000000000000000CGR0000
00000000000000004c]U`A?o<[2Z<RW[e6QBeD>\00008\3EA5AXPH4W00000000QDAG5JE1dX`o83k`A6S^UHad000000000000000000000000<8Jc000000000000
MCDn8aTa00000000000000009Ja70000000000000000000000000000XA\XmBR800000000Y?;X`K?cXLm4000000000?MKa=b60000000000000000000000000000
0000<PEF00000000000000000000000000000000000000000000Q2X;h0\9000000000000000000000000`2C>00000000lR_400000000000000000000e6F20000
0000l``LmGS60000X>nBT_WV000053l71APS00000000000000000000000000000000<?JSU<TVU9cW0000QEKJ00000000000000000000000000004;Vc0000D@3k
0000@6Wf000000004@J<AGEb00000000LVi;DI29`kFN0000<e_29Aa30000000013RU000000000000000000000000000000000000iE`T00000000XTld00000000
0000000000000000000000000000000000000000L<G:00000000000000000000000000000000]6\;4\oP000000004I;g00000000<AVnm?YK0000000000000000
0000D:82<g0_@Yjj000000000000000000000000000000000000`a^o0000P9=<00000000YBF`E<4@000000000000ACHl00000000000000000000U@3V00000000
Dae>000000004B4<0Tb<<md;0000000000000000000000001ESX0000<lBR0000H;cO000000000000@3F30000000000000000000000000000PM>1000000000000
00000000d`85UF4HXFB>000000000000000000000000000000000000HX9800000000000000000000@4hf000000008Wo20000000000000000000000000000`cdF
00005>Pn00000000000000000000XQaU00000Oe6000000000000P@BQ000042cG000000000000000000001AhTYB=M00000000h1mMhXR7hG0M0000000000000000
`RK`000000008VNa0000YE89hImV000000000000000000000000TM?M0000000000000000HKDR00000000000000000000DIKI000000000000lA1:000000000000
0000000000000000000000000000AEf_@@6<00000000@5:I`Td\0000000000000000@ZWP0000L3WA0000\RdF0000000000000000000000000000H\Mn00000000
]J=m0000d4m@0000HX4d00000000000000000000@DC_X41J`6@XA:N:00000000LW9Q00000000HQYY`C8P=EGJ000000000000000000000000QF5>000000000000
0000A9@W0000Xoj78`od00000000000000000000H@Kd000000000000@bjH0000000000000000XUA9PU<k00000000DfoE0000lL9900000000`RJZ000000000000
000000000000000000000000000000000000le3`0000000041@hTA0[000000000000000000000000000000000000000000000000000000000000A<4j00000Se2
00000000000000000000000000000000000000000000`iac0000lQPL0000000000000000X2Je<Tg2000000000000T]\R00000000000000000000TVI>00000000
<P>50000`0m5<:Sd<?JDP<4ALaP^000052O`8GLK0000000000000000000000000000000000000000000000000000000000000000000000000000TZ0W00000000
00000000l4Yh0000000000000000000000000000laZO00000000L9aJ0000D;j3000000000000000000000000hUm3@gMT5Cgh8:\X00000000DUHPl[U^00000000
mE]@QJbm00000000HkRN000003`Y0000llAQD@k?PRfU=CTW00000000000000000000000000000000000000000000000000000000000000000HjF@a]D4C^L0000
`:Ml0000000000000000000000000000000051EQ0000X=ON000000000000THeS00000000000000000000000000000000000000000000000000004g3S00000000
000000000000000000000000@h_\0000m9hf000000000000\5AKeFYOED5V00000000000000000000PUF`]J<900000000000000000:WT0000L9R7000000000000
Deeh00000000000000000000000000000000a49G4GC]00000000000000000000a>9;00000000LA:VL7\R00000000000000000000000000000000000000000000
@>D>97\m5I8E00001JgKID31000000000000000000000000H?C?0000IJ>M00000000000000000000@4YW00000000000000000000000000000000E8Oh00000000
000000000000000000000000000000000000000000000000DBbZ9IiT0000H^@g0000000000000000000000000000000000000000DZOn<<\K0000000000000000
000000000000000000000000dLjo00000000]EFJ00000000000000000000`BjUXif\0000D5GRMJfX0000000000000000000000000000000000000000H9\h0000
00000000000000000000000000000000000000000000000000000000H@5A0U]J00000000<@?[5IZm000000000000XbG90000H<j^00000000Q23R000000000000
00000000000000000000000000000000000000000000000000000000`6934@\iII8[000000000000000000000000000000000000D2C^DAAJXC\V0K=Mm7IT9@J8
XI]g000000000000000000000000000000000000XVkie1l?00000000EF;nTh]2m1Y>M9jAQJC]eGj20000A3Xg00000000=C3;HNTO<VZf0000Tejjdk]h00000000
00000000000000000000000000000000\1FN0000i3bc0000AGUQ00000000000000000000000000000000000000008@79h7M9@8G4000006Ej0000000000000000
000000000000<_BS00000000000000000000000000004MI=dYfX0000`[>?00008eJA00000000000000000000@9geH\1I00000000000000004FoW000000000000
00000000TD]LIH\c00000SXFh1U]@aC@0000000000000000000000000000000000000000LiC6\_Da00008;YX0000000000000000000000000000\H1]0000li[d
00000000000000000000000000000000DQ@f0ME`12gW00000000=8^T0000000000000000Y4]U00000000EIi40000`J8h00000000dSSFLmLO0000000000000000
00000000L>KM00000N>UlTU=8LN^0000<]OW8;[kEJ>]\RLE0000000000000000D?XZH2a:0000lKgkH[l:00000000000000000000P]c?0J]70000000000000000
00000000000000000000@Xbd00000000147`00000000aD@S000000008iAR000000000000m1UJ00000000000000000000TADb00004dK_000000000000dTn>@f[i
000000000W`Y0000000000000000000000000000000000000000000000000000000000000000lUb:9:dJ000000000000@3<300000000000000000000h^9eMFc]
<I_j0000000000000000hdUG0000dNU00000000000000000000000000000UJgk000000000E0K0000000000000000000000000000P=]>`I8W0000000000000000
00009;8OD8Im\mQK00000000000000000000000000000000T8fZ00000000\aCh00000000000000000000000000000000000000000000000000000000XKho<[M[
0jQ:TD>2000000000000000000000000h4mL4gfcP`lR000000000000h6ieXS@Ila[Tl>f]]@[NDdB400000000000000000000LL<I000000000000<Nc?00000000
0000U:D>000000000000000000000000000000000000hOiQXTd4A8ed000000000000X?j5i:6_0000000000000000000000000000h8bBPD610000000000000000
0000d0HB<DII000000004WDf0000=36E00000000000000000000000000000000000000000000000000000000000016270000H=GY0000000000000000XBAW0000
000000000000X\OL1:kh0000iH=@000000000000U:hAAE`A00000000a=VY00000000\:=E00000000000000000000A;`S00000000000000000000000000000000
0000000000000000000000000000000000000000PZNL000000000000000000000000000000000000`Qj8000000000000dF7g@kHD000000000000000000004D;T
000000000000l>Tb000000000000000000000000`O1P00000000000000000000000000000000000000000000X_f^00000000ThXb000000000000HO5I00000000
00000000\A\G`J:<0000000000000000hUNB00000000000000005I?S0000`SMX0000M5X5<a^>H_XEl1nY0000000000000000l<BR000000000000000000000000
00000000LDHd0000d:6_hWS>4dBdP>X?00000000000000000000H5SQ000000000000000000000000]:MQL^]MeIbiTFf:`RInLgKa]<eEdW`NeEb@000000000000
0000000000000000T2Q@\?bo16ERPOT1mHiW00000000DgC8000000000000\f5`0000lR_j00000000d`160000hl2>000000000000000000000000000000000000
00004VJl0000000000000000000000000000000000000000\e_dE<>65D0O4NbH0000HinM0Ok<`_lP000000000000000000000000000000000000PT890000\0[l
0000`8n:000000000000000000000000000000000000PSVg0000000000000000000000000000dY<E000000000000M7?M000000000000hClPm22F9<X4T]hm0lG5
PJQ\0000000000000000000000000000PTfLa;dF04:69C[f]CaJ0000hMcJ0000000000000000`jYR9>Mb00000000000000000000000000000000000000000000
00000000000000000000000000000000l^QW0000000000000000000000000000000000000000a>[i00000000000000000000000000000000=I^f0000P8bT0000
000000000000IGCj00000000000000000000000000000000EHnZ0000000000000000QK7Ul<im0000000000008]6W]:M<00000000000000000000000000000000
<IPa000000000000000000000000\h3@0000\6Y`000000000000\0<kH1S100000000@g]^0000000000000000PDGFHJZhA1eMeBPX<?>D0000000000004e`G0000
00000000i4nLA69j<fV1AK8dD?le<Q][aG>60000aD7c000019fM0000H3_68Fb9P41<dGKXdYfl0000Xa[FL\A]00000000`1IfI0>0H]0@=>lX00008^la00000000
0000TB9PA0`L00000000PRbA0000000000000000000000000000000000004;a]@1;fX<l4@JeL@]PZDQOM@akR0000MJaJ00008S;Dl\VG00000000=D3j0dlk0000
000000000000000000000000000000000000XE3[000000000000000000009Dj;QI?@0000000000000000000000000000000000000000Xe7lYH5b00004gMcdic1
0000T_\O000000000000000000009=Pd000000000000000000000000000000000000XM690000@eY6]17E000000000000000000000000`0b]0000000000000000
00000000LL8I\>C[0000PV0nh[`KhbNQUH?R576g00000000000000000000T\V90000000000004`MM0000UH`a000000000000000000000000D8aN00008>7FHAIM
H8GD0000000000000000000000000000L>K?a0dB0000m9P70000X;US00000000P4@L0000000000000000Y566=J:S00000000498C00000000000000005FLZ0000
000000000000\hLUE41N00000fI50000U==T000000000000000000000000U4RB000000000000000000000000000000000000EE4E8W;;0000000000000000H;ZU
0000`=SD000000000000000000000000000000000000000000000000000000000000l3D000000000@k9k0000lgGC]19800000000HK]o00000000dgYJ00000000
@7Ko00000iZdTaQ7I@>B0000l7iP0000000000000000@R1O53`m]4AYHg3CX4aiHeT=1<Ud0000000000009Ebf0000000044S>000000000000000000000000T9ln
\HJM0000000000000000000000000000dBeO00000000h>75YGRf0000000000000000000000000;VR`IK^DMnf4UIP0000000000000000lmOWD@E200000000l`]:
000000000000000040cZ00000000`:XWPlIL@R[B=<5iUI1:000000000000Hk;A0000T?l>00000000000000000000DbaL0000000000000000000000000000h3PO
00000000000000000000000000000000Lnbn00000000XBiG8Ni5]F<g00000000000000000000000000000000d[b]00000000XLgG000000000000000000000000
000000000000000000000FL^0000hS550000000000000000000000000000000000000000HB7R00000000000000000000000000008Li6507a0l9H0ndlXba_]=e?
@=k900000000000041jRlg6X000000000000000000000000000000000000000000000000000090@:00000000=FEC00008@e]00000000X=Y`d4F900000000A9l_
0000000000000000000000000000000000000000\GJ>0000000000000000000000000000000000000000000000000000000000000000DRHf0000000000000000
00000000YHVF`g:Z0000T75A0`DH9E<74QlB0R?ADhZ\00000000=;h`000000000000000000000000`5ibXH5de0A>0000DX_C000000000000dN2F000000000000
0000\H\R000000000000`d]A0000000000000[Ukm8:`00000000TDZG00000000000000000000000000000000XGEW4FE3D]T90000000000000000000000000000
00000000Q;4Z000000000000000000000000`2DLdENnHUaX@df_e31U=JSM000000000000000000000000TG;^0000XdAN0000L6T100000000DcSI000000000000
0000HRS4000000000000Ph9^00000000000000008918@X8W00000000=>oV0000000000000000000000000000000000000000YF4n00000000eGeP000000000000
000000000000\P0Z<O:I0000000000000000@:F:00000000@4X30000000000000000LHRY`hW\\gIH0000000000000000000000000000LaHFLHi60GiS00000000
000000000000000000008ZQL0000LeDL0000000000000000000000000000000000000000iJcS000000000000`88@00mN\8B<XNY;\XJg0000LigG000000000000
00000000000000000000<^3g0000i97n1K=e00000000h1hbIE9f00000000000000000000L1LK0000T4<n0000000000000000]9e800000000X?HO4`ED00000000
0000000000000000`d6T00000000000000000000000000000000h;4]HBhA0000000000000000000000000000000000000000I;>U00000000h2T`00000000@DHV
0000000089JP00000000000000000000@U6KPTkKT_YI00000000000000000000000000000000000000000000000000000000TF]90000iENc0000000000000000
00000000000000005H7O000000000000D<d[Dn]Y000000000000LjAk0000U6IC0000000000000000000000000000000000000000000000000000X33>0000\0]6
\=3]0000000000000000000080??0000000000000000X7QM0D>BP2\XL6ZIl6Z84KRoXL3Z4XMGe6Hh@7d51GmC00000000a?17000000000000hc`N00009:6N0000
000000000000000000000000000000000000000000000000Ph_o0000000000000000000000000000000000000000000000000000000000000000000000000000
0000lKO800000000000000000000000000000000h6XY00000000000000000000@8PR000000000000d]3G0000000000000000TWnF0000000000000000@o9X0000
HTEdECeo000000000000000000000000UFd=0000Dl<l0000\_iK00000000000000000SX8`>Hi00000000PbQ=000000000000000097iI\^>@0000000000000000
0000h]cOeHSll;hf00000000H_=Q00000000`SUN0000000000000000000000000000000000000000000000000000DJF^92Tnh8bnH[Hn00000000<GQ\94SRM;iL
da4900000000Pi2Ma69Q00000000000000000000\6hV000000000000@FS2lSDX000000000000000000000000<5B981X@000000008lU^000000000000lZ>oDJli
000000000000000000000000000000000000000000000000Hn8]XX_`00000000000057170000L\^h\_@U0000000000000000000000000000P@S_HkSA00000000
d`HLhfbN0000<0bDTo<?0000000000000000@DfL9BN5000000000000E4CT0000000000000000000000000000000000000`AX0000000000000000000000000000
0000\bCQ0000000000000000000000000000Lo5>P[kY00000000000000000000000000004]1:000000000000DS2mPj=PQ8BLT1VFDI8i00000000000000000000
lflY000000000000000000000000000000001J[J0000000000000000000000000000000000000000000000000000@aoM00000000DMo6ECl[X>eQ000000000000
00000000dSlE00000000000000000000000000000000<d800000<;060000000000000000000000000000=Cko0000\\AN0000DF`f000000000000000000000>bo
Po_0000000004Cch0000=8Z80000000000000000P<XBDLeflj?B000000000000000000000000000000000000000000000000eERk000000000000000000000000
000000000000000000000000a9TL000000000000000000000000000000000000l8Lo000000000000A=Ki=B]Ydci[QA^I0000XJa70000TE;Z0000000000000000
0000000000000000PYk?5;l]9HIZ00000000000000000000P@S>\e@O11a200000000DG?d000000000000DV?C0000P2W=00000000000000008VIWEJi100000000
00000000000000000000000000000000=G[olF2APQ^T00000000000000000000000000000000\4\B0000000000000000000000000000]4H10000000000000000
0000lSbH0000000000000000000000000000000000000000mG5e000000000000@f@H00000000000000000000000000000000000000000000000000000000T2kg
ha\9000000008_9c00000000000000005IDY0000i3m1000000000000000000000000D\WH0000000000000000000000000000000000000000eF6c000000000000
0000000000000000D@VU00000000000000000000000000000000000000000000000000000000M<I<00001@i2hE`\000044;QdiYS0000000000000000H__^4E;k
1B8MMD7V<@9c0000000000000000]2`;0000000000000000dQ7T000000000000000000000000DRlj000000008Pm>00000000h?=<000000000000000000000000
000000000000000000000000D\l00000XeC9I<Io0000000000004VJIU70U00000000000000000000HfGN00000000D>0[00000SH<<oWg000000000000@<Vh0000
00000000MD@`4Tf\0000000000000000000000000000000000000000\HJa00000000000000000000<`dE00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000Tc;XDm0`000000000000000000000000000000000000\5FY4GFB0GA]000000000000PX1d0000`hOd
000000000000000000000000000000000000@27m@:Ld00000000@E_g0000DcJ:0000000000000000000000000000000000000000lFLSX?^kaCC2000000000000
0000000000008U7=000000000000Y8XDLPOj0000PDUX000000000000IDN70000@fDbTT;C9BK_0000000000000000000000000000LG3H00000000DLeX0000`XB`
P^>Y000000000Db000000000000000000000000000000000<O3Q000000000000051c00000000L7_9PH0E000000000`FB8cEH00000000000000000000=DW:l02o
000000000000000000000000@0j@0000000000000000Pg[=TFO?0000000000000000000000000000000000000000000000000000D^Pj00000000@`k;0000l?>X
00000000PSc50000000000000000000000000[\70000000000000000000000000000000000000b_gYGnC000000000000@1OaDaGa00000000<>A=00009Ho3@]Pg
000000000000000000000000000000000000ddT`0000e9_K00000000000000000000IGnP0fOQ000000000000L4nK000000000000=<gK000000000000\6@E4fY_
X4@8i>QA00000000YJXo00000000X;eQm>]aiFAO`IN7000000004ag_`:;90000000009Ye0000000000000000000000000000LTHR0000XAD<0000000000000000
000000000000L``40000000000000000000000000000000000000000000000001=6B0000X1058kj5TZ1Z00000000`>>;00000000IHY:00000000000000000000
0000000000000000000000000000000000000SOK000000000000TSki00000000000000000000000000004W?m00004<[N00000000D1E9a@Q0\IMC\_NI<iD]0000
00000000000000000000XA4[000000000000000000000000h00Q00000000000000000000m:^^\njE0000000000009977PcI40000000000000000U?2\00000000
0000000000000000000000000000000000000000aA`;000000000000000000000000E2BBUI6?80P60000000000000000PGI:00000000000000000000=GL:0000
00000000XcCO000000000000000000000000U1Rf00000000000000000000000000000000mBff000000000000\@=S000000000000iJig0000000000000000D6La
DOCQ00000000<8SE844U<W_U`]60I3@<0000YJQ70000@`H?000000000000000000000000000000000000000000000000A=bT0000000000008JT@000000000000
00000000000000000000000000000000@W<fU6Zh<E@G000000000000000000000000000000000000000000000000D=Zn000000008HK400000000000000000NT3
4aI>000000000000000000000000000000000000TZid0000000000000000hTn1000000000000000000000000d\5gmFLj4^0o0000000000004Hn40Sk700000000
000000000000d`6H0000]G=P0000000000000000000000000000dTEP000000000000\A9[000000004T9500000000H:_A00000000H2o2lK99hV[=000000000000
000000009Gk2000097R1T]9[8@jF0000DlS@0000000000000000XLM5=2@X00000000000000000000000000000000000000000000D`<`00000000000000000000
000000000000000000000000000099f\0000<BCX000000000000H?`P00000000000000000000000000000000d?jI000000000000000000000000U<2W0000lBnh
000000000000T:Ei0000000000000000@5mk\aMf00000000000000000000000000004QeJ0000000000000000HFeY0000d[ZP0000000000000000000000000000
000000000000000000000000LMbNP6EZ95bO000000000000000000000000000000000000000000000000dH>A8Kg60000l8FE0000000000000000<85?h`^?85fk
00000000a3>000000000UEh>0000]6LB\dTP4R5[0hVe0000\Onl4ok@00000000000000000000000000000000mBkB`NR_000000004IWI00000000P`9>00000000
000091Am000000000000L6S^QHYZhGFhEDQI000000000000lU64Ti1i00000000ABYX0000Xj6@00000000HZ==UEXh000000000000E:JD00000000DOXEU6c<9D9W
0000000000000000IHdM0000HA_=LNS@0000H^XVTG4gYD;c00000000U0Wk000000000000000000000000000000000000DU:219O70000000000008RE500000000
He\c00000000MGMZ0000Lah300000000aFAh00000000833R8<PT000000000000D8gC`Y@5000000000000U9ikh00A`Lld0000000000000000000000000C?C0000
000000000000000000000000X:5g00000000d0Xa00000000@XgWHehf00000000T=6@0000000000000000X<_J00000000000000000000Q6oP000000000JZ90000
000000000000H>;SD\hB0000D\X:00000000000000000000000000000000000000009K?f`Uc^0000m?BM0000000000000000000000004Ie;0000000000000000
XbAF000000005CA4E9gk0000000000000000dJl00000\<lA00000000Lai4000000000000\=Lo00000000000000008MQP0000@0;k00000000000000000000i1ma
00008K1T0000000000000000000000000000YI9A000000000000000000000000m<R@I?K300005Bi700000000eCbg0000h4hJ0000000000000000000000000000
0000000000000000\j4@d@`M0000YFaj0000000000000000lM\ZTm=@00000000000000000000@Y_S00000000000000000000000000008Zh7@MV6DZ^d00000000
000000000000I8Q400000000000000000000AHY000000000XjZh000000000000E6W40000000000000000LM>i000000000000000000008bTc000000008FNWLC5N
0000000000000000000000000000MG4L0000000000000000000000000000E2jnTS67<_VCaE?i00000000000000000000LOj[00000000XNl;\Q?:000000000000
000000000000000000000000000000000000PLCb00000000L<YT0000hH4:00004PG\hPLW00000000000000000000000000000000<>3n00000000000000000000
000000000000000000000000HYYO00008E[gl8oF0000X4HoQ7Ok5FbD0000000000000000`DC?Hgh@00000000000000000000L`S[0000D:Jk\E[IdXOaICPoYK<<
000000000000000000000000000000000000\QG\0000000000000000000000000000@hmk0000lAl?8DNN0000000000000000000000000000000000000000lGa7
@j@=0000000000000000X=me000000000000000000008OS600000000\O>200000000000000000000000000000000dKRI00000000000000000000hPoGDdV^0000
00000000XZW=E46N00000000DR];4Z:n00000000\Qih0000HLAN00000000000000000000000000000000000000000000000000001G=0000086Jl000000000000
000000008K[M00004J0>0000000000000000000000001Ggl00000000000089UOhjcR0000000000000000000000000000U?=n0000000000000000000000000000
8=_G0000000000004ABETKVm0000d:hB000000000000000000000000000000000000HN3]dY<\\YNo0000000000000000QD=F0000000000000000000000000000
8cDH000000000000m;Ci00000000000000000000A;;QXn]8000000000000HE:X00000000000000000000T]f400000000@W1nP]Z300000000000000000000d^6P
hb@c00000000000000000000000000000000000000000000P_]4000000000000DJG10000iC7[000000000000000053[ND8a_8>kd000000000000000000000000
EIc@0000000000000000000000000000DQPV00000000hkJ[00000000000000000000000000000000`FG`QFeW00000000000000000000000000000000]GoV0000
00000000000000000000lJ12l]][TE;IQCR443;>D?3m\]o:12eD00000000YID30000000000000000HZG=iBlo000000000000=D56000000000000000000000000
000000000000hCIJ000000000000XI_U00000000000000000000000000000olY0000Tn3<0000m>`5MJZT000000000000d\@A0000=H7i0000000000001??I0000
0000000000004K?C00000000000000000000\ELT@XKA000000001CW1@A@Q<Z2I0000000000000000000000000000m9:?000000000000000000000000hLGZ0000
0000000000000000000000000000000000000000000000008\lR000000000000`9?=00000000XfPI0000T[aQ0000000000000000\?HBdH>S0000000000000000
000000000000000000000000Hk5[000000000000000000000000000000000000D[]Y0000l0XJ4?U70000mJjJ000000000000000000000000HO<?000000000000
0000T1b8DeXFdKkC4J`>0000l<[?`GdP00000000h>G9000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000UHdm0000000000000000000000000000D<[1]Ce<00000000000000000000]1X6UF9=0000
00000000000000000000eE7LeJ[W0000000000000000000000000000dJGO00000000\X:d`ZG00000000000000000000000000000TDRR17D@0000000000000000
00000000000000004N1S\VN900000000XiB800000000X>`T0000l`\_\hk99GNZ000000000000`?ZD0000000000000000000000000000`QjWd]d=000000000000
000000000000000000000000000000000000TZXDi0Ge00000000000000000000000000000000000000000000000000000000XE\M000000000000000000000000
000000000000a1Ed00000000doL900000000E75O000000000000000000000000000000000000000000000000000000000000DUK=hE^Fa>`m0000000000000000
000000000000@AHX000000000000000000000000DXJN00000000000000000000000000000000P=DH00000000h6f200000000aA\G00000000YE_[00000000h537
000000000000T?T]00000000000000000000h9Um000000004YQC`^1<00000000000000000000000000001<N60000000000000000000000004Dmf000000000000
0000hjgX00000000000000008cPd0000PSB`\>1Kl2d2000000000000000000000000000000000000X^bkaHmX000000000000000000000000<U3XQEL000000000
0000000000000000000000000000D?DH\k@?@mZ:09jl00000000000000000000000000000000000000000000hO[^000000000000000000000000@ACA00000000
000000000000Hi@b0000Xe^F0000000000000000000000000000000000000000000000000000L=h2e2VF0000EEO6000000000000000000000000eG8R<j``0000
<2S6000000000000`QQ=00000000000000000000@mQ>0000000000000000PCUL00000000`JB>4K2TLalP0000HcNf000000001:ca000000000000000000000000
0000000000000000000000000000UB4P0000Xb`[000000000000000000008lMa0000H[4=000000000000000000000000YF\]PXP;91DZ0000DF?]000000000000
XB?IPg\X0000000000000000000000000000000000000000000000000000000000000000a=`8000000000000LJAn0000hJkU00000000000000000000Xbdo8kWZ
000000000000000000000000000000000000000000008Q?f000000000000000000000000000000000000481200000000000000000000EBW>4f9`01UO5J]=0P7^
00008F9g0000X[>^0000000000000000T@X2`;c0000000000000000000000000000000000000000000000000000000000000T9Ri000000000000000000000000
000000000000000000000000lKZ2Q2MQ00000000000000000000Xa1W00000000000000000000000000000000000000000000000000000000dFJ54Uh300000000
IF7g00000000000019OjPRGT000000000000000000000000000000000000<o]K0000<[GS00000000IH0jaHh?0000000000000000`_n100000000]DYR00000000
U=d_00000000P\8b00000000000000000000000000000000Q7ZH00000000DRiQL\Wd0000<9c300000000LF76L84d00000000000000000000haLD1?jb00000000
00000000000000000000l4?jh:Tc0000000053_n00000000000000000000000000004EcO0000000000000000000000000000000000000000`jMEi=a600000000
0000000000000000000000000000Y;9CDbFD00000000000044E:0000000000000000h;Yk000000000000000000000000000000000000000000000000868N0000
00004YiS@__10000@MCT<0gX@@TPhJX^000000000000000000000000@KJ=0000<`9WT2cTH7_M00000000000000008<OZ0000\NQ?00000000h8Cc000000000000
0000000000000000000000000000000000000000PRdg00000000000000000000000000000000D\CN0000000000000000m>d@0000000000000000lQ_90000@dKS
00000000000000000000=DbA0000`fE500000000`kZ9000000005Dh8000000000000\4:d0000000000000000PNVl0000\N:o0000h:6400000000Tn@k00000000
000000000000`iM;0000000000000000000000000000000000005:310000dA>><h5o0000H5R;LH8X0000000000000000000000000000h<`j0000000000000000
00000000000000000000PFPL00000000000000000000000000000000@6M<5J2R00000000000000000000Ha8h000000000000000000000000DT@G000000000000
0000Ti[HLeAd00000000000000000000D]I\dVim08eShhaG0000000000000000000000004V2L000000000000D3SO0000D\l;0000000000000000000000000000
h8WO000000000000000000000000DKQ:00000000000000000000000000000000XjTo00000000000000000000@7G^0000000000000000DE7S0000000000000000
0000LnH^XHf0@cm80000<lYj00000000ha4GQ>FJdVQR000000000000000000000000000000000000000000000000<6c300000000XQkk00000000000000000000
00008^FL000000000000Xgol0000000000000000D9jX`E9MIInc000000000000000000000000000000000000000000000000000000008]m6000000000000Q3IZ
00000000PRDW4Gc@Xb>h0000h\EP00000000000000000000IK<_000000000000000000000000X`TX0000HOD7EBg`0000YJnZ0000`2;H0000dKlcI7Ig00000000
0000000000000000000000001DNJTIm500000000dSiL00000000000000000000mJmj00000000eJ;S0000000000000000ED;P00000000000000000000HKCh0000
000000000000TK\K0000000000000000YJP=000000000000000000000000000000000000\@Li000000000ToQ00000000=BK60000000000000000000000000000
HmZd00000000`]D90000eEFWhP<00000UFhL0000000000000000h?NB\M2600004T`R00000000000000000000QFST000000000000000000000000000000000000
@[7a0000e=2C000000000000dhnJi9Ta000000000000000000000000PBe\HeJ00000000000000J=^46^SI1`V0000000000000[QjUEg200000000Xe=L8mMQX8TO
8W2H4Mh0TQRB0000000000000000TF?G000000004JI\Pg8900000000L>1f0000<?lI00000000000000000000000000000000000000000000000000000000=DZi
000000000000000000000000iHo]0000X8GU0000000000000000L?6h00000000000000000000P_?9m;d100000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000E2]8000000000000000000000000XFj^Y7eK0000000000000mnI0000000000000000\V05000000000000
000000000000000000000000000000008GGN00000000000000000000000000000000000000000000H\MA00000000d^aFDd<F00000000000000000000hQ_h0000
0000PZcHLP=GHk^mdR`EXUF20000I>C0TP>L0000000000000000000000000000LiBYTiCI8UHam7V>000000000000`bXA00000000000000000000000000000000
0000000000000000hX6F0000000000000000\a8TI2hn00000000000000000000000000000000L8<d000000000000000000000000D=3mHm9R00000000D05e0000
000000000000000000000000d;M;00000000h^Hl0000000000000000Q8B900000000\3]i0000000000005;AdL^b6HC^\\h[Yi9VQ00000000`UFT000000000000
0000lR4=00000000000000000000000000000000000000000000\EeO000000008ik4QF90\Ph]0000@CRB000000004KAoD21KTMVjXQgimF@20000000000000000
00000000IJhaL^Ze<c?F8C9B00000000000000000000I>9HHSBP0000@o[60000HanG0000<U9=0000000000000000000000000SZT000000000000000000000000
0000Ho]m000000000000TVgG0000000000000000P[^Q000000000000h8Si0000000000000000<0mA0\0W9:gC0000I2HJICa:DB<b000000000000000000000000
00000000000000000000eBS<l[]<Xbm@0Mhf00000000YJCj00000000000000000000HCAS00000000000000000000000000000000`ajj00000000P4[Q@B7`0000
i@nY000000000000000000000000000000000000X9PW\9M]0000hQB=00000000000000000000I8kJ8Ga\00000000H;_P0000\B;eL_Zg0000000000000000d54L
0000000000000000000000000000000000000000000000000000000000000000<g;a0000000000000000HDj:`4g10000PI\Cd\;k000000000000000000000000
00000000e3EH00000000XIg=4PHPL\0n0000MA]gQIfa000000000000PbhP0000000000000000=1;c00000000LQFQ00000000000000000000@WU:000000000000
00000000000000000000000000000000000000000000e6dP00000000000000000000000000000000lMMB000000000000hlH<X4fF1ENV00000000000000000000
000000000000a2hTXUo]]0:C0000000000000000@85\0000000000000000000000000000000000000000h=K_0000000000000000000000000000XT6S00000000
i2Ph=7T`0000000000000000LSK^0000l]0[0000dXM\00000000000000000000000000000000l8?d000000000000`GO]0000<6Xk00000000ll=Ga2bV00000000
eGDP000000000000000000000000000000000000DU:<TBUn000000000000000000008]0L000000000000De940000000000000c4`000000000000000000000000
0000D3IW000000000000i5@HDNW<`hnfU4Y10000000000000000000000000000ABY<00000000`=gE0000000000008YhjHboFLa1:000000000000000000000000
8c1200000000X^Ba00000000P[8H00000000000000000000000000000000000000000000XD=R0000iJ<V000000000000\I3?P[Q^hX3n00000000000000000000
0000XY@E00000000AF>FT3_Y000000000000DX4G0000000000000000HNcidbRl00000000\;c?=<RS000000008PhFIFRM0000000000000000h3JR00000000UE>c
]JlImI@L000000000000Y1Dm000000000000PPV300000000]EjV00000000000000000000000000000000000000000000e8QRaGR300000000000000000000PEGi
0000000000000000l3=L00000000000000000000000059NY0000000000000000000011Qg]6WZaI0T00000000000000008B\k0000000000000000000000000000
9J28DK>=00000000TbVY00000000000000000000XG1E0000l>\\00000000@\AoPaH`00000000000000000000000000000000PR3WDd4o0000TgZh000000000000
000000000000DCOa@eGXi8_bLfcP0000`lTfaFma00000000T0oF0000e1nU8I<L0000\K27000000000000lb8^X9k`i4K7]9PD`EaUT^P;00000000PVD<AFW30000
lLPBd]gf000000000000XKi=0000000000000000000000000000000007H[XR`80000000000000000000000000000`[5b`H>e0000000000000000000000000000
Y6Nl0000`W1BDTeF9@SB00000000000000000000000000000Na_0000L0@h000000000000000000000000lG[_0000EJ1h00000000000000000000Ld:m00000000
A4QA0000L\T^0000000000000000@Z=\0000000000000I2i0000@:8B00000000000000000000000000000000000000000000000000000000000000000000m0F6
00000000XMT<00000000PaIlXS5BLbC00000PQ]j000000000000Lg`o0000000000000000000000000000000000000000000000004EKEM1gH0000d^he00000000
T<<B4bVIlX[F0000000000001I7O00000000000000000000000000000000000081gV000000000000000000005<0b000000000000000000000000000000000000
00000000000000008F\500008ah]00000000aF[dDB;H@XlH000000000000000000000E\400000000000000000000000000000000\DTe00001Fi200000?ED=4L`
0000ThTe0000000000000000000000000000000000000000000000000000lg6A`XiQ0000000000004D@^0000000000000000D[fF0000YHSE0000LZLA00000000
000000000000PBei0000@C]R00000000000000000000000000000000000000000000`>`l000000000000000000000000000000000000000000000000T^X1P;l@
0000000000000000000000000000000000000000IIBT0000iD4P4eDcLEQZlh:]000000000000000000000000<2?K00000000000000000000d6@j000000000000
00000000000000000000lAZbDG?Q0000PcSd00000000000000000000@H3J]:2:\L2Vlk^;0000=F6J000000000000DGCn0000@\>R0000XF<70000000000000000
0000`\6H0;nDX@^GD]NliGTD0000\cfaQ5S^00000000\o9AP<;EE?bgTWo]d]Y6Tdi2000000000000XaRi00000000Y:lD84e[DIN_\\lg16G<HHn`000000000000
00000000000000000000TG@YlOdLX3K`00000000i8JN00000000000000000000000000000000LYJl000000000000aF1a00000000dC[f0000000000000000TX]I
`fB]HEcAH\i0L?9_0000000000000000000000000000d0`n`>0MPfOA000000000000019K1?lS0000000000000000000000000000@_i98@\V\GRD0koG00000000
P5FH0000000000000000000000000000T[K:DafTXmNh\D?CM9n500000000@b=H00000000000000000000XfAFY6nI000000000000000000000000@m>N00000000
0000aElN0000000000000000T1_V0000000000000000I>jR00000000000000000000]3Mj4OUX41G4lmH8i3XN0000E<h100000000M>e500000000`;L900000000
5>H=00000000@i`\0000000000000000000000000000dojR0000000000000000000000004DkM\Q?Td6Qf0000XBC>00000000@R;_dH?dQELP000000000000QE:h
X[iR000000000000eHFM0000Lco:0000P\LN00000000000000000000i:PO0000`HFI0000Q7^P0000000000000000000000000000`eH40000DYcB000000000000
00000000000000000000hS7Z0000d]Uj000000000000000000000000000000000000]4W30000l<6[00000000000000000000P6G000000000000000000000PHN0
00000000D@f600oXXhbH@]dkU4g200000000`0[>0000000000004gB;00000000X`AAE:_l0000T<_5D7e00000000000000000000000000000000000000000=EA\
000000000000000000000000000000000000<miG000000000000000000000000YI\000004n?9000000000000000000000000000000000000hklC0000T`]_=:9L
0000l@860000000000000000000000000000000000000000000000000000DdFK00000000000000000000000000000000@IkB00000000UBd[m?C6000000000000
000000000000000000000000000000000000]E?V00000000000000000E6@000000000000000000000000000000000000`@0e8`?M000000000000000000000000
000000000000TVo1i1<Kd3l:0000000000000000\F2l\An=Q0<h00000000000000000000000000000000000000000000000000000000H1K\\in>000000000000
0000000000000000000000000000HJ;00000dK?o00000000l]gN@fcie3@X16beQJMX000000000000]J15000000000000M>bg00000000000000000000@B`;0000
000000000000000000000000TDn^hPF6000000000000000000000000Pa<aDSKK<^D]000000000000000003^C0]EPTlF10000000000000000000000009FD70000
00000000hQZJ0000l>SNLZI24[Pf<lC[000000000000mHUV00008b350000000000000000000000004_SV0000Pa\W00000000HFg]51L>\Hoj0000000000000000
0000Ld68d31b00000000000000000000000000000000000000000000`hWMl0`E\<H100000000000000000000Y6P1m7C^00000000000000000000000000000000
00000000XY_100000000000000000000000000000000000000000ZUX0000d;Ph00000000000000000000`JVE00000000000000000000mHK70000000000000000
000000008WZXL[4N00000000000000000000L5Cf0000000000000000dR9n0000P9a400000000000000000000]>KX000000000000X3n]00004C7R0000`4:V0000
h^KNU8gb00001F:n00000000000000000000I:9;000000000hZA0000L;l[00000000hfRBm:]`0000000000000000D9CN00000000PN6T<UPW000000000000X32W
l`YS0000000000000000<h^A0000=51f0000L]nc00000000A5O;dVHKYFZ^0000T<d9000000004VmQ4gkU9:Mb000000008O^@00000000lU2EHiXQ000000000000
000000000000M@@>0000LN`e0000XhU9PIoE`]Q4PoD500000000000000000000000000000000000000000000000000000000d<=I000000000000I;9_hf]Ld26A
00000000`HIi00000000\54100000000mA=_0000000000000000000000000000<cXNh:i;`PT>5EB<00000_oihiTK000000000000000000000000000000000000
0000\Kek000000000000dGgN0000000000000000HBBJ00000000000000000000T\>_00000000000000000000dB<=0000000000000000000000000000`Q<m0000
00000000000000000000000000000J?U00000000UGFi0000LDG000000000000000000000000000001A78<E@_Te<F000000000000000000000000]61K0000TiCn
0000000000008ZnB8S5f14;k000000000000000000000000000000000000000000000000Dbf4000000000000000000000000000000000000U<@[0000PJ^eQ:S]
U=`Z000000000000D<Q800000000000000000000PPkS00000000XFR>U3D99Cd<00005DZRm<UO0000AHXY00000000000015A20000000000000000000000000000
00000000lPb7DaE7TfWD00000000HFZAPY6R53;W00000000000000000000Q?Lj000000000000QI<A00000000000000000000000000004i720000IK4O00000000
0000000000000000000000000000000000000000a6X<00000000\bJ0000000000000TKVFL_V50000000000005GgO0000<XUD0000000000004j4l000000000000
00000000@14000000000a7`T0000000000000000lJgK000000000000000000000000TJ41000000000000000000000000000000005;DI00000000000000000000
00000000000000000000@Yi>000000000000i1jO000000000000d0dADXF?<g3a0000000000004[\N000000000000000000000000000000000000QD@60000TWCj
00000000000000000000000000000000000000000000IE0T0000000000000000000000000000015V000000001F:a000000000000000000000000U7@F@CDA0000
00000000H>`1hj2ee@VRM?FU000000000000000000000000XDkj000000000000000000000000XliI0000000004\W0000000000000000XeB>I9g8000000000000
00000000000000000000000000000000000080^f4[aj000000000000DSY90000000000000000T:33lMVEYEVa=3>E000000000000000000000000000000000000
0000dQ:F=D><00000000000000000000000000000000]H@2X?Qo0000000000008MA30000000000000000000000000000MI8n00000000000000000000M<AR0000
0000aEHA1FFPU2Ch00000000000000000000000000000000aI9T0000IJ7Q0000000000000TLl00005CWJ00000000000000000000000000000l7l000000000000
00000000P?0I00000000H\cO00008_0Q00000000a9aR00000000e;KO0000000000000000000000000000000000000000000000000000000000000M@21@;30000
i5Xn0000lAL200000000000000000000H`K;00000000MJRm0000a2aA0000]?WC00000000Pd_QLdlN0000000000000000000000000000<kka0000PE2O00000000
0000000058><0000000000000000\@lJ8lI700000000000000000000000000000000PP8E00009;1Z000000000000000000000000@I5^00000000H6IF00000000
000000000000000000000000000000000000<:?70000000000000000TMMl0000HaRU0000000000000000000000000000XBTh0@Vom0c`]8V8000000000000`WcE
000000000000000000000000DDPj0000]BQb0000000000000000000000000000H3f_X\NUT0k900000000HT6d0000000000000000000000000000000000000000
00008\U``6\O0000D[[J0000000000000000000000000000000000000000hA[S\<F\00000000l`a1XRZeE4X:8Vj<5=IMU8o]0000000000000000lN630000HgjO
Pi2j0000000000000000`J1J0000H5=^`?bQlh?60000000000005EmM000000000000\;Jl0000E7Bk00000000YJ=`0000000000000000000000000000000098Qc
L3]=0000000000000000000000000000000000000000XI_5XAGh0000579RP6_M000000000000000000000000T6F`0000000000000000000000000000hV_[0000
\3d38>MC`N^nIJKe0000000000000000<J8XPTNP0000D1fX000000000000X28k000000000000DZC\48Dc00000000HNSc00000000iIk:0000000000000000\cBD
`KhWEBLi0000000000000000DC2J0000000000000000hgP90000U0gB000048<YPKU=00000000X6ggTRNC00000000TFfZDRRf0000000000000000000000000000
0000LVM>XUNo8oB1AK>50000=6H300000000MG@5]AaO000000000000`_<RDc<G00000000\i;B0000<\oALgRS00000000000000000CeNH?cV0000000000000000
8cO850nV00000000000000004L7?0000L^d3\QHWDnbW000000000000a4fS00000000000000000000]F[>0000IEAB000000000000000000000000hAE400000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000PFleDG9a0000000000000000000000004M^R00000000
0000000000000000@U9LI<Pa000000000000000000000000000000000000000000000000DAiS0000000000000000000000000000000000000000000000000000
00004<ML0000000000000000000000008RZG00000000000000000000000000000000000000000000LFX<00000000000000000000000000000000000000000000
000000000000000000008`>iA;Mc000000000^2[0000000098;A]H2a00000000000000000000hCKk8YGNEJ?`0000000000000000000000000000000000004P?8
00000000000000000000@MkV0000Q<<B000084U3X2;S0000QEc000004U\50000000000000000000000000000000000000000000000001HCA000000004[Sh0000
0000000000000000Y2UN000000000000000000000000000000000000000000000000h>RG00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h6WD00004@00LEN00000lmc8
9>`O00000000DM@LP3YY\2QKH4iN00000000eH]V000000000000D7`o00000000iAPC00000000000010R^0000a2o\00000000T;N900000000`f`o<;RC0000hi4^
MG\?hL]00000lJ1c000000000000@Uef=;CX00000000000000000000TZ7i000000000000Xe0m00000000000000000000``di0000000000000000DUQY00000000
lHbW00000000l`QA`?Ab0000000000000000000000000000000000000000]J5B00000000000000000000000000000000YCWZ000000000000P>\0@@JLlIfDl\d4
DIJR<F5N@cjM<mkH000000000000000000000000000000000000000000000000`2L70000000000000000`0UadYe50000000000000000D1:]00000000TH_40000
`dN]dkLF000000000000h52O00000000000000000000aG0n00000000000000000000000000008cOF000000000000000000000000L[5J00000000000000000000
1Ikm4k1f000000000000QFP500000000000000000000000000000000U6BV00000000000000000000000000000000HDALhGH0hcKN4e<000000000hhS200000000
YDlc00000000000000000000000000000000000000000000000000000000a@Z20000000000000000000000000000000092U`X3]QH;Ti0000laa1000000000000
9CJL00000000<K7200000000QGdm`@]H000000000000XiLi8b^>00000000T1_800000000P^0b000000005IeH0000000000008En:000000000iO_0000000003H_
000000000000000000000000000000000000DF8\=CNU00000000000000000000000000000000@ngk000000000000Xb\S5=[?hL2;0000A0=90000m;eG00000000
0000Xo;N000000000000hDd:00000000HE6R0000XNeH<]YA0000000000000000000000000000000000000000000000004>?h0000000000000000HLQh00000000
0000000000000000000000000000000000000000Q7HE8PXDY?]I000000004_jFP:=X000000000000000000000000Q?oV00000000<L^800000000000000000000
U9oY00000000Tho;000000000000000000000000@]T]0000000000000000000000000000AAbC041[000000004]U<00000000000000000000dU_^000000000000
0000000000000000000000000000000000000000\D2V0000000000000000000000000000h7Z:0000000000000000000000000000000000000000000000000000
PZBGUE\@0000000000000000L4CK51H10000000000000000@6AO000000000000`^Ii0000XGNfllL1000000000000000000000000a9f28^<D000000000000l[o<
0000000000000000d]@\000000000000LRZ7PXKi0000m07PdiR10000000087`]8V[k0000AD;0e7nC00000000000000000000000000000000d\R2000000000000
000000000000=A2_0000df<]<gj`dUUOM:Y?0000000000000000000000000000000000000000000000000000000000000000P:2f`gLl\AA90000000000000000
000000000000l]gZ0000HXTV00000000M3k`0000000000000000000095BMThoPI?7`000000000000000000000000dh`cLkC\Q2TZ000000000000000000000000
00000000000000004JF>00000000000000000000T^ol0000]FXo0000HRBF000000000000000000000000000000000000H_2S000000000000ABI;]I^Y00000000
lTK=00000000Q4A?TPVW=7RDX5I5]D<V00000000000000000000@7[`Q:__DQm01H<m0000000000000000\Rd000000000000000000000P9^e000000000000d503
\Rac00000000\LT100000000LR1h00000000000000008\@R000000000000QDbaLF2]000000000000P=6PhV?b000000000000Y2f95:EClFT20000000000000000
000000000000H?dPdA7S0f]\00000000000000000000000000000]Jj00000000mHPb<ETR00000000000000000000000000000000I<?^00000000000000000000
Y0YRPa^V000000000000000000000000dbU]M88;Q<PP00000000000000000000000000000000P9i9000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000DgGX0000`Hl?\0UnhW^`000000000000000000004OVZdOVi00000000000000000000
\LY400000000<dW:00000000000000000000hcV40000000000000000000000000000000000000000000000000000000000000000000000000000E7PB00000000
00000000UC>P00005EL=00000000000000000000000000000000a8ALdA@@000000000000MGnc000000000000l@m_00000000000000000000000000000000lYo2
8P3NA:IJ00000000000000000000000000000000EDT^QK>d000000000000PF1^0000HjLl0000000000000000H\j74_`h000000000000000000000000];<e8[\d
mGLT00000000000000000000i1^2UCk0000000000000000000000000TXj3000000000000YE5n00000000000000000000000000000000TW:C0000829F0000dfUY
000000000000000000000000000000000000lfc5000000000000`9X90000l<aZ000000000000@?\ed1cQLa2VY?_a<>i?00000000000000000000000000000000
4G@k`GEL0000000000000000DmJ40000HZPE000000000000000000008nA:IGkLDkf1=IBg0000000000000000I3g@H43jdT3fhfdBTR7aDSXj0000000000000000
000000000000000000000000hYEDMCnS00000000<8=j000000001=:l0h:J000000008k2ET^\P0000000000000000HTJK5A0<0000000000000000000000000000
00009:K30000000000000000000000000000000000000000m85L0000<YK<1Cm400000000LR^g0000``FaTkM`0000000000000000PTB900000000000000000000
0000LDnC<lha00000000\Rb5000000004@2R00000S[00000HK^A000000000000000000005EX[0000000000000000000000000000ABen0000\mWM000000000000
00000000000000000000000000000000h29^00000000000000000000000000009:SN0000000000000000A1`:00000000mHk700000000EGBL0000@eU4HFS\0000
0000000001=X00000000000000000000lNC50000000000000000000000000000\o:>000000000000000000000000000000000000000000000000TS>_0000D?`i
0000LI5S0000000000008P5Y0[W]U6AU=48F000000000000UHo@0000000045iS00000000000000000000@5GjhFk:<nJK0PlUa38;m@Jj000000000000\Wk40000
00000000e1A^000000000000000000000000000000000000@QaIDW<R000000000000000000000000T3QQ00000000LGlW0000000000000000XNZ>i;@24_4G0000
DCJL@UCTX4i24T>V8Fe@<dQM000000000000@IMW00000000`o7FP;Ua000000000000mAFZ0000hk>j0000@jHd0000000000000000000000000000000000000000
000000000000000000000000000000000000\3[800000000000000000000000000000000000000000000000000000000hRg\000000000000000000000000<3Ga
000000000000LNF:0000P0PD0000000000000000@:d68f6d0000Hf^300000000\Qb@8R34\dmb0000000000000000XIaa00000000000000000000000000000000
0000EHLX0000000000000000@CiQ\HE]i;ahTA6EHC=FhM1Z0000000000000000P2PS0000000000000000d^ZG0000P1Ye00001BfM0000\dBQ0000000000000000
00000000000000000000\2bl9GO7000000000000000000000000IFEVhd720000@gk<`5gXL;kf]J?0000000000000AFD]00000000000000000000000000000000
0000h0\G000000000000I7aS0000000000000000h@Gi0FkeaILO`;ba0000000000000000000000000000\EC[0aG1\bXgd?E[XhL;H:3h@cfD00000000Y6=`0000
0000000000000000TDiB0000000000000000TZZ?ddl^0000M=9\]Goi0000000000000000<DXe0000000000000000YA;JDkI>00000000@4Ea0000000000000000
00000000000000000000000000000000000000000000IBRc0000000000000000hZ4200000000H2SJ\FbN07;aXn^4aC_i0000\UD`0000<JHZ0000000000000000
000000000000478>4Uaj0000000000000000iG;JLSEK0000000000000000E=>89?RK0000000000000000000000000000XP:10000Xb9TYDoN0000000000000000
8G^iXkC40000000000000000lf>L0000000000000000I8dbI?Wh000000000000000000000000000000000000<C96a@jPIK7EliYa00000000eD_Q0000P[VP0000
00000000UC<3X<bg00000000daKD0000iFmT00000000DQRM00000?=DhhEE0000000000000000000000000000000000000000@d<\0W>`I=B@<5\70000HR\NX>@;
0000UBTn00000000000000000000000000000000000000008nam5J2e000000000000000000000000XX6l8S<0Q0Fm]2ac000000000000LfCbP;8R\io9]<_[0000
0000HSRh000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
TYL1000000000000000000001;T==GVQ0000000000000000000000000b_M00000000T`<?P7:WEAco00000000DT1E<C2=0000LK8>00000000dN0D000000000000
0000LR5;PeHOdCSdhCj<000000000000000000000000hD@N00000000000000000000\6FK00000000000000000000000000000000000000000000000000000000
00000000000000000000iG<cQHh[000000000000000000000000000000000000000000000000\YP2TATM000000000000000000000000M1\P\4L=H0k\ljRSh611
000000000000000000000000000000000000T<TQ000000000000H8dl0000lT0o000002m\00000000000000000000dCk8000047NX9HX34Hg_TkkRPAg600000000
0000lA_PHYWG0000d8I]00000000dEoE0000PFAM0000000000004[g^]6PZ00000000000000004@9W@80YlAgj8k3Z00000000@<o;000000000000<m3\0000X1Q[
000000000000000000000000000000000000000000008X<;000000000000<9_g00004dnNd8a95E=D00000000000000000000000000000000000000000000M=8g
4:[Gdc3R8k[F00000000Y;P_Q=Re000000000000\53dPV;`000096eg000000000000TE]i0000h@dBX04oA3Q[00000000000000000000000000000000T_?j0000
@US7000000000000000000000000hC\I8F3b00004QkN15Oe00000000000000000000Q?DQ00004lgk0000@fL`0000000000000000<fVB0000hD\9000000000000
0000X?clE<@10000d=eL0000HOmW0000=E2J000000000000000000000000000000000000hJ2S]H\=00004?o8000000000000000000000000000000000000hH[I
Q<JmXHY_5G;7HS=U000000000000000000000000HTTM03GT00000000000000009IMK0000h2gJ0000000000000000000000000000000000000000000000000000
000000000000000000000000`jn90000LYdPh\BB\UAX4kKh00000000TQ:;4Y5o00004aV800000GAj0000000000000000000000000000@a\G0000000000008\W7
l<0;0000PiXh0000000000000000000000000000000000000000D8jJ@H7Q0000\Y\cP?Gn00000000000000000000000000000000000000000000XT7400000000
00000000000000000000lNi[000000000jeL00000000000000004KfL0000000000000000DhPM000000000000iFcJ000000000000dM8f`gX?000000000000L=>E
P\50hcXlAA_b000000000000000000000000HVXkdifIa;ZQ000000000000000000000000000000000000000000000000XER?0Dh40000000000000000@k>]P0bR
@DlIXTRP0lSW000000000000XNRO0000000000000000P_gP0000000000000000000000000000000000000000H1LdP0]b4D3PE7@c000000000000dm2^00000000
000000000000`lUG000000000000000000000000000000000000HUQh0000LHlN00000000000000000000heOl0000000000000000000000000000000000000000
\4`40000l[l2HVZN0000P`=HH3Sb00000000000000008[7L00000000Hd=o00000000000000000000000000000000000000000000000000000000lFUF00000000
0000000000000000000000000000@Wom0000000000000000000000000000h:9K00000000l4W50hj[00000000000000005@aj00000000\KUb0000000000000000
Hf^R000000000000Q3S=000000000000000000000000TPjA9?XW00000000000000000000000000000000000099<_0000Y:>b0QA9000000000000000000000000
00000000000000000000000000009:ec00009IdN0000000000000000dQ@EIII000000000000005dB00000000000000000000E9Y100004`38D21a000000009AB5
00000000d9G:0000000000000000LZ^;00000000<cPO00000000<7AZ000000000000000000000000lIE;UGU4000000000000TDYY000000000000000000000000
4k=_000000000000i3@k00000000000001Zd\iOR0000EH[Wl@gF000000000000Th[90000`00h000000000000000000000000000000000L_WU;4lXimK00000000
00000000000000000000000000000000000000000000MG]50000000000000000=2n10000I6h90000000000000000lB@G00000000H[X_00000000000000000000
0000=?m2000000000000000000004g6dPjm]937MT<\m00000000000000000000000000000000000000000000000000000000000000000T\1M:3M\iA;00000000
0000P?9P000000000000L5DW0000HbJS0000L3T_00000000`LW=00000000dPSQ000000000000000000000000000000008K]10000000000000000000000000000
00000000000000000000000000000000000000000000\65k00000000<R=00000000000000000<0QQa7_P0000000000000000TVX?000000000000000000000000
0000AB<=0000000000000000<HCl0000@DOR000000000000000000000000000000000000000000000000000000000000dEo20000000000000000I7Y900000000
0000000000000000@EPV00000000a;YV000000000000HcFV00000000Q:RH00000000<0okm1Bf0000000000000000DZTX00000000000000000000000000000000
HYJH00009<d]0000TTjW000000000000d=a0U?^84K>N00000000hXU\00000000a8]J000000004_\A000000000000@905H6l8\:`\0000L5neY5RiTK]^00000000
00000000HZ0j0000000000000000000000000000@ef@8JcP]JJO00000000TWEI00000000D1lT000000000000DV]k0000000000000000hi1G0000Y9LC00000000
Hg8G4nng0000U9nM00000000l7WEa:jj0000MGYoTib0EIj:0000000000000000000000000000l5]O000000000000000000000000Q2He00000000000000000000
000000000000\QR4e5Nb00000000000000000000000000000000000000000000000000000000000000000000P1AML3RO0000@8:T00000000E2kI00008bbD0000
000000000000haTo000000000000000000000000000000000000DX49PNAbU:\Uh^EI000000000000=E9\00000000000000005:7cXC2cMK3o00000000DfeB0000
0fn>000000000000hP]d00000000AG4l0000000000000000000000000000e8fd\onf0000AJD:0000000000000000000000000000000000000\]0II5_00000000
00000000UFOb0000000000000000000000000000=Fg30000ThcM0000000000000000E7Q4=>1E0000000000000000`AYo00000000l5LCDC555Hj794ZN00000000
00000000`K0f@DPR`HcZ0000000000000000A9?H00000000000000000000h<R=lOLO00000000<0194[>n000000000000<UOg000000000000000000000000`g49
ld1G00000000Xnf[00000000<9o7\QNkME=j00000EZD19bS00000000h0Z=\@B1`RVH0000dh=B00000000L]Rk0000000000000000000000000000XkDH00000000
0000A73]0000LGc6@cWei5lAHK5\1F[QIJPj000000000000i0l^0000@TTkl_SC0000000000000000000000000000]I^L00000000000000000000000000000000
0000000000000000000000000000dFTF0000H>6f00000000000000000000000000000000DC]40000000000000000=DQ\0000000000000]:e0000X7Cb00000000
0000000000000000eA9U0000000000004oEU000000005IEXhGoN00000000000000000000000000000000000000000000000000005@D^00000000XXL\00000000
000000000000000000000000000000000000000000000000000000000000000000000000]CSU0000000000000000@BD\00000000l[mE00005J`g000000000000
00000000hD6J000000000000000000000000]:ml0000000000000000XhafaDRh0000di3j0000000000000000000000000000XO=;0000IJFm0000000000000000
0000`=`70000\k9H0000X2>O\eIAlBi20000@[F2000000000000X`mF9;B\QK380000P:Oe0000000000000000hBAnXk=6ABlVL;e3`Al_YFc40000I>f8lDFJD[FW
`:<f0000000000000000000000000000000000000000LeQH000000000000000000000000PhNH4oH1000000000000000000000000000000000000000000000000
00000000T2i2000000008QWo0000000000000000000000000000450J0000d1O>TIA0hXXE@ib=00000000000000000000\3kIT>110000000000000000LID@0000
4C;_8UX1000000000000000000000000000000000000000000000000000000000000mI[M00000000000000000000000000000000000000000000000000000000
00000000HMM40000\]Bm000000000000@m=]0000dhTHLECl04QL0000000000000000D<m6P7B500000000`<Hm@b\B0000<e8e0000000000000000000000000000
0000000000000000000000000000PSAh00009<cD000097Dc00000000];J;0000000000000000X=TN00000000@@Fmm1dd000000000000000000000000lgBU0000
1G=c00000BN:0000000000000000000000000000IFlZ00000000000000000000Hblf0000lXVA00000000A3JX9B@<0000a??3=Ah;0000000080kR000000000000
0000lQ^FY<=NHIof0000000000000000000050R@00000000P[V`4ni<49HC@0TX000000000000000000000000LG\O000000000000000000000000000000000000
00000ZEP0000000083V300008_W10000000000000000000000008DQ>Y60c`nSgHG55000000000000d1<9daU=000000000000M0H60000eI6_000000000[AD0000
00000000Pf4V000000000000TMWf00000000X\fem9_o0000000000000000D<[Y0000000000000000D:Rb00000000000000000000000000000000000000000000
0000000000000000@B6f00004nhe0000XF>Z0000\^l10000000000004:1[0000000000000000000000000000000000000000<Q`00000000000000000D:jc0000
00000000LfNI00000000000000000000000000000000000000000000Dh>]m4gi]9DP00000000000000000000dJeXaC?[00000000000000000000000000000000
00000000mH[=0000<57X0000@5kf000000000000l7g<0000000000000000h2g`0000000000000000000000000000000000000000000000000000000000000000
00000000X08e000000000000000000000000000054WDQ:4a0000d0[_0000=;Lo0000000000000000PYaJmIkZ0000000000000000T:RM0000000000000000PG5n
LL[I=0g[0000dQDP8:]KUCZK00000000<fO00000d[mgdaW]0000000000000000000000000000000002Zi00000000m6hO0[f]0000000000000000000000000000
000000004M7TUB360000e7Nj0000iCZa000092Y;00000000000000000YHc00000000000000008n3\0000\PaQdG]ShBj8000046;f0000<6N40000000000000000
PYhYhjHR1DG`00000000\7mC0000Tmj9000000000000000000004OYU0000000000000000000000000000Q=5?0000=@A]0000000000000000P=WO000000000000
P0B400000000000000000000M;O1TD^^0000000000000000000000000000YI4o00000000000000000000HZm@\a:n43GGM>mP0000000000000000000000000000
\am40000\<5nl@@n8f`V<JDb0000000000008K6M00000000000000000000000000000000hOR>0U\_MK:Pe85700000000000000000000D9]<0000000000000000
00000000000000004X<K00000000Tj0m00000000000000000000000000004^1f00000000000000000000`5^M<Kk[`lW:00000000000000000000000000000000
00000000000000008>VB00000000000000000000000000000000\L;n`\\50000000086lJ=:LD00000000000000000000PR5K0000000000000000000000000000
000000000000000000000000Q;VNT8CWPGXf4TP>0000h0cd00000000lREDlG>BTm]jA=Jl0000000000000000aJ:c0000000000000000heI`@blXP^Qj00000000
000000000000XZGf0000lQ>O0000L^1N000000000000000000005<0800000000000000000000000000000000IDK?4C<H4NT_0000000000000000000000008@jd
000000000000`7JE4PW9000000000000@dZQ000000000000000000000000000000000000D?S<0000\NfY00000000000000000000000000000000`<lOQDZ\mF67
0000h2Al00000000000000000000dHE9h^WZ00000000l6nD0000HkjJ0000HUiC000000000000e;n@00000000XTXJH0hc`5CF0000000000008ASO000000000000
0000`7F500000000000000000000000000000000lHR<LIfO000000000000\8PCLS6FEGQ]00000000000000000000000011_6\O7Z00000000PDk08g=;00000000
0000000000000000lALH0000=0S4HaY3000000000000000000000000000000001G05000000000000000000000000XbMX000000000000`WLD00000000<f>`0000
HG7B000000000000\bmR0000d]1\000000000000000000000000@7k@0000000000000000`UEZhZ520000000000004Ajkd8S81J?C0000hHYm8Nbi000000000000
0000\]c`00000000000000000000000000000000000000000000000000000000hHDY00000dV5000000000000<AW900000000000000000000H1nf000000000000
0000llDP00000000000000000000E3O[00000000lXZ[=@B60000000000000000000000000000hcCfPE]K00000000000000000000000000000000000000000000
00000000000000000000DSTg000000000000000000000000@Kn>000000000000<_0dhV^T00000000I=Xb0000000000000000\8]g000000000000000000000000
0000000000000000000000004_kH00000000<geJXPCB0000@@O0DkKY4E8B000000008\M30000DM5JX:V;00000000=3cc0000000000000000`c6f<5c?00000000
@9cC\KMV000000000000EEo?0000LUU?00[K\AMRdid8000000000000000000000000M0JK0000Hj?3000000000000Q?L>0000@g>b0000<aNE000000004j`?0000
0000P5i40000000000000000Q@_D000000001?=CP13WdgXSYHGm00000000a1GK000000000000YI2Y00000000000000004N6d0000=E2000000>X]0000Xf_50000
00000000000000000[@A000000000000000000000000000000000000000000000000\cF70000000000000000000000000000000000000000Xi_G000000000000
i64X0000PL?9\?FGLj3lY2GT00000000X;d6`LHn0000TZAg000000000000D1`V000000000000000000000000000000000000@Lj<0iJ10000000000000000i8Wo
0000AB25H]RK0000\C0OhIDW0000000000000000000000000000h=EoTLZW000000000000hO<c00000000000000000000dVMM00000000=?Oa000000000000HfS_
000000000oOO00000000000000000000l73`@\_R4`X<046\dnjZ0000DY8h000000000000000000000000i:@G0000PcZ^0000000000000000D7GO000000000000
43cHL[6400000000P<S<@U:FEHM^0000000000000000a<Lj9JC40000000000000000000000000000A9o9@omo0000000000000000000000000000000000000000
0000DS_74InTa=kW000000000000=:NT000000000000PW>DhecX0000000080I500000000hFCJh=9@00000000000000004HJ@0000000000000000iHV``JEJ0000
49<M0000000000000000000000004d21QER>0000000000000000000000000000000000008DDn0000000000000000000000000000X26leG`o0000000000000000
000000000000000000000000000000000000@7Y[4C5j000000000000000000000000\]RV0PCcd[2J52m29=h\00000Ijl00000000000000000000000000000000
0000000000000000000000000000000000000000TUgd000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000]3?K000000000000HMU;000000000000000000000000X=W^P_:X00000000000000000000h[Ce000000000000000000000000PDZ:XF\Ohe1o000000000000
0000000000000000000000000000000000000000XFK985>Sm=S6mJ6S00000000000000008_]T0000=AHl0000TELl000000000000000000000000000000000000
00000000`QbS438P000000000000000000000000000000000000000000008[VElE@00000000000000000000000000000000000000000000000000000YBTX0000
l0]M0000000000000000DC]ATKZH000000000000000000000000XTnP00000000000000000000000000000000l7nL00000000a9Mn000000000000000000000000
000000000000000000000000LTZS0000000000001D8J0000l?Wj00000000000000000000000000000JNC00000000lH@MDK;20000i;icD_N`@EJj0000d\Dj0000
0000000000000000@7P5M=o\0000e1CS0000h>LH00000000D8e@U<3C0000000000000000000000000000000000000aBV0000PG<6000000008S9`000000001J2E
00000000mDXF000000000000h<Kd0000mCcS000000000000000000000000000000000000lW9_mJYU0000000000000000000000000000d1R2`Qk2DE:j00004Ef[
000000000000X<Tg000000000000L=BVMH:@0000000000000I^K000000=M000000000000T9^9000000000000000000000000PfRU00000000000000000000QJd3
00005GjR0000000000000000LA2T0000000000000000@dhA00000000000000000000000000000B?60000000000000000Q9SBA=nJ0000XUaG000000000000P20a
439NH]8Xe<TAIH_Rd]UXL^^P8d4<QH^<hGPDTR;n000000000000YHET0000000000000000Lg<2lZoX0000000000000000U1MYAGG<000000000000000000000000
09:6000000000000000000000000000000000000000000000000e9\D0000000000000000000000000000\S>:<VEN000000000000000000000000000000000000
0000`=V?hkAZ00000000000000000B`h0000000000000000000000000000Te:U00000000U4\Z0000000000000000000000000000lkOd00000000dU\CH]ULLH]U
PlnG00000000000000000000000000000000000000000000D]N_0000ddC_00000000H0?Y0000YCd\0000000000000000000000000000eFBDhomC000000000000
000000000000000000000000000000000000000000000000000000000000L[<?0000DOJh0000TISm0000@6Y=0000000000004;KM000000000000000000000000
m9N=0000l?S\00000000000000000000000000000000H72H00000000Dh`B0000L@feD^T1000000000000000019eV84`A00000000000000000000000000000000
lM4]000000000000@ec=4Jn]00004V3OYCCc000000000000h23<PSoETSb^19l8P;T5mK4B000000000000000000000\:m00000000XWnV0000000081^EhiebT`Y8
i@M]000000000000hGB600000000M:DM4:C^0000000000000000`I4N0000000000000000000000000000000000000000lONb0000000000000000000000000000
00000000<J99000000000000<=QL0000\hlZ00000000QD:Jl4aV0000@T\c0000LM=V0000@k_:0000000000000000\40^P@N_Lb5a0000IDRU0000000000000000
0000XF8;h@eI0000000000000000`<ZK0000000000000000000000000000000000000000000000000000000000000000L3TJ0000T2IW0000000000000000lRZS
0000000000000000000000000F]L0000000000000000000055f0Y==A000000000TYH0000000000000000@0fW\GL54lf^i@]o0000l=T000000000000000000000
0000000000000000000000000000TWnf000000000000h4G<d:aKh<F@00000000lWanL^Ub0000QDik0000@ON>D\>m000000000000000000000000iJ7D00000000
00008^_a0000000000000000I0^L0000000000009A=6000000000000000000000000E;L<L7?l0000000000000000Lc<i00000000\Q:a0000000000000000M7mJ
lQ`j4HWS00000000]:?H0000000000000000000000000000000000000000DXg70000000000005H=S00000000X_@9000000000000000000009HJ:0000HL>?0000
4PjY0000000000005IVa000000000000000000000000000043hiYCeb0000PD2G\k;e0000000000000000@L040000000000000000@>Yl00000000000000000000
0000000000000000000000004`43M:\JL8IK000000000000d970000000000000000000000000000000000000mBW`00000000HRBi000000000000000000000000
0000000000000000000000000000XVT^0000000000000000000000000000000000000000000000000000000000000000l6TQdacR000000000000h]>dDLl2de[Y
000000000000000000000000T8TcdU[e0fhm000000000000T6I29G5R00000000000000000000`351LCd_00000000DR>R000000000000000000000000`2aQ0000
000000000000000000000eFI00000000000089?R03i?00000000]<^2\LdY@bYj00000000000000009GZ_000000000000000000000000000000000000000001XL
000000000000D?YhH:]1dN2h00000000000000000000dFo>0000000000000000000000000000\e2X0000000000000000H`H3DgkH00000000000000000000XLNH
0000000000000000000000000000];fD0000X1a=lVfb4g7G0000000000000000H?29d<iHa8DZQJ;f]J\PdVnX0000Pa3]000000004Xb7Xldn00000000XB\S0000
00000000000000000000]Dhh00000kU;000057;heH5R000000000000000000008\FK0000000000000000T=cn0000<ii0000000000000000000000000PSE10000
00000000000000000000000000000000=>JXm6d2]EHN000000000000939\XQ>h00000000`fkh00000000I>DE0000l6n5000000000000000000004a2I00000000
0000000000000>N^000000000000I5=T00000000000000000000000000000000000000000000eG>C0000000000000000000000000000XWf@m3=WPcBZDM318Qo7
m=;m00000000000000000000000000005?M^00000000\=__00000000000000000000MI`3000000000000UCXC000000000kWL0000AJdi0000000000009IVD0000
0000000000000000YG;`0000000000000000L[\X0000Xb@H0000000000000000YFZk0000000000000000e:B:0000lF0E0000DHQ0``ZN0000UHF:00000000]?6c
0000000000000000000000000000=@EB0000h:OG00000000d<1U`KS]`]c10000Hl6k0000000000000000000000000000000000000000lYLc0000000000000000
0000lSJH000000004mP;TTW;4k39@6J:000000000000000000000000000000000000\7m5<6>5X5aLIJj`0000000000000000dIlT00000000000000000000dQgQ
000000000000000000000000=8H;00000000@Ah90000T1g100000000000000001?_8d^8k00000000000000000000000000000000000000000000000000000000
0000X;H>0000000000000000@W;N0000=2m^0000P3Am0f[Z\:HQ0000XSQH0000000000000000Y6D_000000000000TBV^00000000000049hD@fN<m>2P00000000
000000000000@Kno0000000000000000000000008Nb\000000000000000000000000000000000000000000000000E1:j0000D;bD00000000\>W3000000000000
000000000000000000000000000000000000HgAb00000000YFn;00000000000000009FDJ0000l0>100008@A<0000000000000000000000000000000000000CQZ
0000000000000000Q8HN000000008:a800009G`6000000000000000000000000@IcL000000000000000000000000000000000000DQZ8000000000000hFKc0000
00000000e0?TQIn60000000000000000000086co0000LOMM0000PI9W00000SL;00000000000000000000a48W0000000000000000L_1L@a>BH?UeLh6f0000QGj_
00000000000000000000000000000000000000000000iDAj00000HSalYE10000T8`MP]Lm00000000X?Mb`_N38:6D000000000000000000000000dN^YXA\i`==R
Pjhc00000000000000000000Tc7<4A4CDeHo000000000000D7H2Q5W6i:5l00000000HLS50000Lak@000000000000000000000000000000000000000000000000
000000005D=V000000000000dO;XP=U<0000000000000000000000000000YED`00000000E3^V00000000]9LX000000005F\700000000@>8^0000000000000000
0000000000000000000000000000000000000000000000008DS9eJl900000000h7kc000000000000HlLhl7Nh00000000LYDN\0VD00000000PH:m0000]19a0000
00000000000000000\^?000000000000\_<10000000000000000i4d40000000000004bVi0lY<XA8a0000000000000000000000000000dKNi0000<o=`i02TE5JJ
00000000Lhbh0000000000000000000000000000TRN_m8AhD[C:EGY60000000000000000<?NU0000T98X0000000000000000<<kk000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000X^=B0000000000000]Z>000000000000000000000000I4Ui0000
000000000000@25kh=[I000000000000000000000000lSF2L2>]0000lN]k0000000000000000<]W@h2kT]J;6@G7Y00000000DBSmHCM?00000000000000000000
000000000000<>E700004W_i0000P5:ZLc;nE:]5000000000000@jHF00000000000000000000000000000000000000000000dXOL0oGV00000000000000000000
0000e>;Y0000I7d_0000000000000000\3G800000000\:9ii;HR0000MF`aUJBg0000\bg;=IKY00008mC^00000000LSN\0000000000000000<\e0000000000000
000000000000Xa<BXJMG4bfJ00000000`>^o0000Pi]K00000000l2f[QFPnAAT40000\jCA00004_W<000000000000000000000000TiVO000098ak000000000000
0000D`S<0000d[:j00000000000000000000000000000000000000000000000000000000\2k0L4n=MAk500000000lRf=A>C`000000000000000000000000<Hk_
9J4O`IRE00000000XB\_000000000000000000000000000000000000H47M000000000000000000000000h@FZ00000000LaJBY8<o0000000000008W^M00000000
0000=:7R0000000000000000`OLc00000000000000000000`akg0000000000000000i4I300000000hB>X00000000491N0000000000004ggP\XjD000000000000
\;D4000000000000]2Eo0000\VCe0000A1@^0000<QlWLAU_0000000000000000D?PU`T220000lMmm00000000000000000000000000000000m4?1000000000000
00000000000000000000=;5D000000000000PCg8Tf^B`AC60000000000000000000000000000@U4P000000000000Hf1QhYeZ0000000000000000000000000000
U;BB00000000000000000000000000000000000000000000000000000000000000000000ICeO0000000000000000000000004kW>00000000000090Ea00000000
0000L6];00000000000000000000d8knhHk2@M2TL_Z6EC6[0000000000000000TM6P000000000000000000000Yk`000000000000`8C905T[hH;f000000000000
8Oia0000]DMdL>OGUIEE000000000000XMW;0000000000000000000000000000000000000000\[dCA:V;DWVZD`QIQJN>eIfAP:TJ`V58E@BOLdCM0000LN^?0000
00000000Pkh2<@MX\0SL00000000XVgTU0j90000000000000000I:ZC0000DW5A000000000000DKdZLU1Lhf;[`9iK]<l00000000000000000Y0ZW000000000000
Y0U1000000000000000000000000000000000000LB\<<HHJhe9]000011Ub00000000hTGH00000000000000000000000000000000TTE=5Aih@jacLMJE00000000
DmM`000000000000000000000000\:M:XMjY0000e?aY000000000000IDSn0000000000000000eIPU8IRj0000h91eH72YTGYV=6m;000000000000000000000000
000000000000HF?3hR1>00000000000000000000X[QG00000000hg5V]E3\00000000000000000000000000000000e5_00000000000000000dQ6^000000000000
00000R:P00000000h`oR0000d2Q_8[EeMEEJ<VFF0000lLd400000000000000000000D<oT00000000000000000000000000000000000000008;=D00000000H1EP
000000000000i>bX5I`P00000000PAF;mIU100000000m?gf00000000000000000000000000000000000000000000000000000000iDb1h5`W0000000000000000
\JYW0000000000000000=GlS0000000000000000hSem000000000000XZ>80000l:9:0000HZ9X000000000000]4^k000000000000TlmU00000000hKBX00000000
8@3T000000008V7f00000000000000000000000000000000000000000000<LOG00008KER00008@6j00000000P03mTJZ[4=C4HRX]00000000Q;0e000000000000
=BOKTcWB00000000LEb20000000000000000A:Wg0000000000000000LGbg@f=W0000`^740000000000000MFL000000000000000000000000000000000000HN]X
14ki0000@jA90000<X3E00000000000000000000TGmaH_7A0000T`U\\G9P0000000000000000000000000000000000000<cc00000000\]h1<dk8000000000000
00000000LHh5000000000000\<?o<2Ra0000Y?UE000000000000D8NhADFd0000449i0000=1>SMHM>000000000000L_`E4FIZ1:BU000000000000D\AA00000000
000000000000X?gJ00000000000000000000DlO=000000000000000005eE000000000000X\NF0000`;cf0000]8<\0000`R^F00000000D7YL0000deg:00000000
P6:Y`jlS00000000HAAm=5\eU:FT000000000000I9H_0000H@b80000000000000000000000000000aE4XMCaf0000h3::00000000000000000000000000000000
0000000000000000Y<iA0000000000000000d:Wi0000@Lij0000h\2?00008BFb000000000000000000000000lMBd000000000000000000000000@J4a00000000
00000000000000000000000000000000i2XQ`YTJ15?lM481000000000000La7J00004A9K00000000000000000000000000000000000000009<\><TdA00000000
h=9oXAY40000000000000000000000000000000000004dCA0000mD1R000000000000AJ_e0000`Ae<LFF2\W:4000000000000]Gk?00000000Hi<\0000DGJJ5B?0
00000000@dB[0000000000000000XZaJ00000>DO0000000000000000DZg5Pc7S0000`001\\KK0000h7;200000000hm4@000000000000l5A\dDU>8Z4d0000eE<W
X^mO0000000000000000000000000000m0690000LbofhRij000000000000E1D:000000000000000000004T8^hjm;0000000000000000@^jAQBjD000000000000
XPFI00000000D>LWa3`A0000000000000000000000000000XO]C0000832900000000@[OJ000000000000000000000000YFnX0000XY^H0000<[`AMB]:00000000
H]?@0000P:0h000000004Xek0000000000000000P7bJ00000000000000000000000000001Cf\Ldd<M70B0000XmaP000000000000000000000000000000000000
8AQ>hSR\00000000000000000000HHm4`Q\b@im90000000000000000000000000000000000000000000000000000000000000000TD1f00000000PB6O@1^fMEE]
XBda0000000000000000000000000000000000000000000000000000000000000000\gN09J;F<[:;h<c<T\Le0000Leoah]:?0000@DeQd_FHhk>E<LYC00000000
0000000000000000000000000000000000000000815`D\1YT`cnhcS0\NTD`iL[000000000000UFoh0000L[6T\[nimA@C000000000000000000000000HOlJ0000
0000000000000000000000004KKg00000000000000008Jj`000000000000000000000000UG7S00000000000000000000000000000000000000000000\56@TABf
0000000000000000000000005BkX000000000000PGToLfnP0000XEQ600000000Lj_CTChQ00000000lZZfa>4@IH[30000T^i0000000000000X1cm0000lMYO0000
00000000000000000000d19_0000<Yd?51mN0000`ChaMK4_0000A=3T\F1>00000000TE^^0000000084H?<l\:00000000000000000000000000000000LT@<0000
00000000XKIP]E2=0000PMckhk@a00000000MGVd0000000000000000000000000000De^W0000P:fT0000eJI\08LE000000004]<DH_nja4GO00000000hP870000
Y>CH\AgNQAnc000000009GKC0000000000000000hLPNXCe00000@1Q20000000000000000000000000000000000000000lhdR0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000046A<00000000`mHo0000000000000000<i]300008heL0000000000000000`Z]WDbo[
000000000000T=WA@UZ]0000DXn90000000000000Fc=0000000000000000LF3m0OfD000000000000M;Wb00000000d37103enM9Gg000000000000000000000000
mHn;00000000000000000000000000009J_80000000041Oo@>MUYB3O0000\ilh0000000000000000hn5J00000000I:ZR000000000000000000008Y]a1I1M0000
0000000000000000000000000000<V4600000000000000000000`6@400000000000000000000000000000000000000000000U8:?0000d5M200000TACHfkX`:VL
8IG<l70kX;aAPXI5EGFB0000000000000000U4110000000000001D4=0000\gil000000000000\=i?0IY\0Sii00000000000000000000000000000000];AD4bP?
000000000000000000000000h8;E00000000000000004dU^h<m^0000000000000000000000000000000000000000==_VTgS[00000000@CFf0000000000000000
0000MHTY000000000000<N\900008nbB0000000000000000H27Uh4jAP60`4hW7`o@@0000P^A]0000000044IS000000000000hHH^000000000000000000000000
000000000000000000000000\j7W4B7=000000000000LX5a000000000000XJ=?PK8_lg8WhRjP000000000000XBkDPA@k`D<3DEG9000000000000@BL800000000
000000000000dfh?\MAhY4[^000000000000XilQ0000000000000000000000000000DOJC0000000000000DTY0000000000000B2b000000000000000000000000
000000000000000000000000000000000000000000004`_@I67E@]2Y0000`XNk<>2_0000000000000000DP500000000000000000000000000000DHee00000000
0000000000000000000000000000H32j96ZY0000D5A@hXnGE:h200000000dYZ:00000000000000000Aen0000DVkB00000000h2m0h[E@0000000000000000\2K:
0000i4KX000000000000@da\0000000000000000LH;:00000000]DBZ0000000000000000LfYnT7U94TSk0000000059>I00000000000000000000000000001GWJ
0000Y<a_000000000000P;S_00000000]<Q^T4co000000000000000000000000PcoN0000De0`000084Im000000000000000000000000000000008PBb00000000
4O\Y0000hPg=ECN65FaD]7UO0000T8;W0000000000000000000000000000000000000000000000000000000000000000U3WjaJBZ0000U6]e0000000000000000
00000000eK:c0000000000000000000000000000000000000000H>InI=_600000000dF7L0000Dbi;0000lXmV00000000000000000000000040<N000000000000
00000000T;`R00000000Q9HD00008D8Z00000000<dbk@fY@00000000000000008hd5<k\g000000000000YC5[PKVX000000000000000000000000000000000000
0000h:`C000000000000M4B90000000050Mc00000000000000000000000000000000000000000000HdaC0000000000000000ADZ20000000000000000L5eO8Y^4
000000000000000000000000000000000000`?RD0000\PQkdnVd0000P3^b00000000000000000KRY0000T=1G00000000000000000000000000000000P^`S0000
Y?JGhnCh0000000000000000000000004[BKHRi9U;MKd2Gm\^\d000000000000000000000000@;k996KV0000000000000000YBCF000000000000000000000000
0000PfYN000000000000`b2X0000000000000000000000000000000000000000YI6l000000005>7j00000000<]N0000000000000000000000000000000000000
0000000000000000000000008AGK000000000000000000000000@bLM0000000000008THn4A0L0000dJbF00000000L>:a0000000000000000\DBk000000000000
000000000000000000000000AK?S00000000000000000000\Y6_00000000000000000000000000000000000000000000000000005IbI00000000000000000000
0000h@KE000000000000l>UeU>WRPA]:00000000LCQ5hA>XlKK<U0L[PdM7HJ`UHOBE1:Gf00000000000000000000@SWA\c=5D=^`1FEi0000AGUAM:P^Xci;0000
0000000000000000000000000000000000000000000000000000P4aC000000000000P>6?000000000000000000000000T>TOLERh000000000000000000000000
00000000000000000000000000000000TkGl000000000000lAM700000000000000000000@h?PY@dB00000000000000000000UJ4<000000000000000000000000
00000000000000000000000000000000000000000000lMRPD7:@0000LQ=k0000000000000000lH0^00000000\XB2`k?GTh940000000000000000000000000000
0000000000000000ICh[0000I<kL00008o^@0000000000000000=D120000\<?=00000B1^000000000000dDU10000mDdS00008C4V000000000000000000000000
00000000EH9600000j5<000000000000L7RV00000000`77`00000000LB_:000000000000`nK1HAEkI<nb0000lSXT000000000000`<nN0000X;EWhYL@T[S;dnWa
0000000000004G0n0000000000000000<ke[0^]Y000000000000000000000000000000000000L?nK0000D;Ig0000<Sn^0000000000000000=D1e@Q`>00000000
0000000000000000YGPM000000000000000000000000000000000000<Vgn00000000000000000000000000000000M5_O000000009C_@L<BEM4P]P>:B000050Vf
Q9j[AH2>0000000000000000@]`L000000000V`d00000000000000000000403]00009D?i`V9n000000000000000000000000000013i9000000000000h@T^0000
0000]?Z`0000\E:H00000000000000000000D<o00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000DA;o000000000000000000000000e<M;000000000000LVeZ`8je<?ae\C>\d_aX@cgU00000000000000000000000000000000T=?]0000LgEo8<>i0jg;
4[Lc0jhS1EE=0000000000000000P7hK0000LGUlH1I8Lgl20000000000000000]=Z_LJ[A`KgSXO?J`f9C0000DNimH<kB]D[I0000000000000000000000000000
0000000000000000@Bla0000`bCA000000000000000000000000X7Ph000000000000PTWRE;[;D4>4LTjd0000<8^?00000000000000000000e=c2000000000000
0000000000000000PGnS0000000000008HH:00000000@NjE0000000000000]=T000000000000000000000000\5OJmEn300000000000000000000Ha7[00000000
Y1_\00000000000000000000DGhk0000000000000000T>0@000000000000A8O10000000000000000D32D0000HcAXTAO400000000000000000000000000000000
PUKT00000000000000008YOA00000000000000000000000000000000H;K;00000000000000000000000000000000000000000G[;00000000000000000000\LVI
000000000000`<3ba1@:0000]@IR00000000@\^T00000000l=A[HRaP8[W9=EfL0000I2FB0000\TIH000000000000000000000000000082R50000000000000000
<iI^@Xd[]3L]00000000000000000FNd00000000000000000000To?ELU@84eR:Q=X:00000000LXIMiJ\j00000000T7REXHRi000000000000000000000000LQ[C
00000000000000004?Qa0000X5CY000000000000000000000000@SSU000000000000000000009@81@^H`0000000000000000@2=P<2bFdkQX000000000000X56N
000000000000000000000000dhDn00000000000000000R]N000000000000000000000gNP<hOA000000000000000000000000000000004c>U0000000000000000
00000000Y:`Q000000000000hZE7@j1AlVg;8j7kAD1E00000000000000000000XZKV00000000a7EP000000000000000000000000000000000000000000000000
m:ge00000000AB^i00000000H8@1000000000000PPfD00000000000000000000\;?b00000000000000000000lH`R00000000000000000000000000000000da6C
0000\5QB0000000000000000000000000000hMAM000000000000000000000000aC3]1ETXHfA;00000000000000008PIX00000000`HJ5E?mb0=HW00004:@b0000
0000000000000000000000009?5n0000@]2J=>[C5Ia00000000000000000LY3@T7Yj0000H2:c0000000000000000<^QI0J\`4jmQ0000000000000000hGla`6==
000000000000dW3O000000000000000000000000LFOe000000000000000000000000D8gZUDcZ0000lk0>0000DOGo00000000QH8i000000000000000000000000
000000000000mF9Z000000000000000000000000PC1o0000eI:g<2Z@000000000000@GaIDgPb0000000000000000<TBcMEP>D2ATh15BDK49Y?[9Q:KfhdbD0000
00000000000000000000TjjA0000eDm6aFKN0000000000000000<Q]D<BJ60000LfgHdMSC@0OkP1WMh2^HL6SElE7@0000`FMoA;Oi000000000000000000000000
00000UDC0000000084f00000000000000000m>2j00000000]FjH0000000000000000LB@T00000000000000000000XCe?PmNBY<e\00000000000000000000h=]1
8cSV00000000aI_c00000000000000000000000000000000h;h8<?7U<2Wa\XY\00000000000000008Ve<000000004VmdQ4oM0000000000000000000000000000
<633<LEQ0000000000000000T:2[0000LLN39ICM0000aI`@0000lRoHh]1LABoN0000d\`Ze=5ZEHC4000000000000@5BG00000000@^Lj0000LIL4000000000000
000000005DhU00000000000000000000AGXC000000000000PSVM0000Hmof00000000<5Te4_dP0000PS:\DaaP000000005EOC000000005E[Z`[_U000000000000
000000000000Q:I[000000009@8elB9k@3GoTHVP000000000000000000000000TN4nY?ZF00000000l9J90000hdF<000000000000dXEL00000000000000000000
0000000000000000000000000000000000000000hFPo00000000@:1:mGl`00000000000000000000EInV0000000000004X;m0000@>LeXi7dDOB<I=8T0000YHkD
4R=X0000`hXM0000I7kB0000000000000000000000000000TTUg0000m25k0000000000000000000055j:h=Z\<?g>UHCX00000000LcLeMJm]0000000000000000
000000000000L=J8X1Sn00000000H=^L00000000000000000000m>K:00000000DF6Z00000000000000000000dF8k00004eIPYBZ400000000000000000000PB93
000000000000000000000000000000000000ThGJ0000000000000000000000000000000000000000000000000000Tm;JDKQJ0000000000001J5UL`Uo00000000
0000<9Ia000000000000000050OCIH_B00000000000000000000\Bge000000000000`nSI\bd@i6`700000000`@NG00000000`3oP000000000000000000000000
000000000000000000000000000046H1000000000000H8:@00000000dZYL00000000000000004LTOHnPf00000000h[3M00004Q:10000h>bD00000000L^d?0000
`8U900000000000000000000000000000000HRhD0000000000000000h5<B0000]@^E000000000000000000000000TQ4E00000000hZCJ00000000000000000000
0000000000000000d4MSd]2g00000000000000000000HBPF00000000XTSL4`aS0000000000000000@Q[W00000000000000000000DJ4KToeB0000000000000000
000000000000000000005EI^000000000000<^7[000000000000a3`V@<_^00000000000000000000000000000000eFR`0000000000000000TN1@000000000000
000000000000000000000000000052IBlo0j0000Q4ohEI:T0000L8[E5DiXmE6;00000000000000000000000000000000000000000000d87[0000000000004X81
00008E]700000000e1KO000000000000dl4[00000000dZn^000000000000=80k`DZj00000000000000000000000000000000`;C@dDhQ00000000hnSX00000000
000000004DaDhk^S=E[mH2Uo000000000000000000000000XM54000000000000\8oa00000000000000000000000000000000000000008KjR8bEa8AV9I<8[i@\d
000000000000UIZM000000000000000000000000T_LO000000000000Lff3000000000000T8K^00000000QJL8\1Wj00000000DI[i0000l9F_0000@`o>EIO>0000
00000000@1O3000000000000000000000000000000000000YAmW0000000000000000H=DX0000<:gjP^E_]=h1000000000000\<aiLMY900000000000000000000
1D@m000000000000L?hc0MPEYIAH00000<;mAGH[lWa9000000000000000000000000i0B1000000000000000006b20000000000000000000000000000\Gf_0000
00000000000000005JB:00000000IGe@00008ofW0000H:UF\Hd@<KAJXm[N0000aH_h0000i0Ca000000000000m022LFeihZ6j00000000l^4L000000008;0e0000
0000L]S7]E2]00000000000000000000000000000000000000000000<]Z[DUPD000000000000DD^=000000000000000000000000000000000000000000000000
00000000000000000000`:5<0000DL=c00000000000000000000L6od@d4]97hlU=lK0000lA`C000000000000DmM1000000000000000000000000X5<S0000H<AO
00000000PQ6C0000000000000000H?eW00000000000000000000T`1]DjW`0000@69l\lWd0000DfF8H;de8N5W0000@Aio000000000000HT;TleEoI7ifmCLf0000
00000000@=9384;kP^kX000000000000000000000000\0D?0000000000000000000000000000000000000000hoW=000000000000000000004Moc0000\X``0000
00000000000000000000000000000ET<00000000000000000000000000000000000000000000000000000000AD97000000000000000000000000LQe=]Gbn0000
000000000000`GSld;QD00000000TWJl000000000000\3:P0000doJL0000000000005HL1mGJM0000000000000bj9L;H^H8<M0000m0PI00000000000000004WaM
dbbj0000000000000000000000000000000000000000HjDc0000`VCA0000000000000000000000000000000000000000ToiV0000doZcXi@He9VbY<L900000000
00000000@cAB00000000000000000000000000000000`_<k0000000000000000E4:]58G3000000000000hJe40000QA[:00000000000000000000000000000000
000000000000000000000000000000005D`k0000000000000000a3]]00000000000000000000000044EI000000000000T]B;8lHd0000000000000000`O7<d\[K
00000000000000000000T8Ki0000@X2l00000000000000000000dVO=0000000000000000<1aT00000000000000000000000000004@AG00000000000000000000
00000000000000000000000000000000@]YM00000000000000000000@OjJ0000T^D640MO`0lNXO^V00000000E?eHm>0:0000XdMf000000000000LX?>0000TLmW
00000000P\mE000000000000X5C4\gbG1>MoADeB`]]g00000000000000000000i@jc0000HoU@H\7;d6OV0000TJc:0000000000001FT800000000000000000000
000000000000000000000000PhP994R[`WAE000000000000QBbX=FOO0000\LElhN\E0000000000000000I4Bjd4Ui@dNMXklPe2Wn00000000000000000000hcZL
00000CL=15@Z000000000000LKBl00000000000000000000000000000000I>G=000000000000<JMg0000`KI70000<C3S000000000000A92d0000PQ5i00000000
`=<V00000;jk000000000000XHf_hb]Q49^N0000000000000000`i8j00004o=40000000000000000000000000000000000000000000000000000HbK4XAX=LCBK
@[\EH^UV0000000000000000\BD;00000000L8=80000Tn[i00000000XO6B00008Nm30000D7JV000000000000P5mZ00000000000000009>Ji0000EEaJ52420000
1EF:00000000l<ha<j_a]>XG0000000000000000000000000000Y?Kb00000000lh]M]Hca00000000DGN4000000000000X0Qa0000000000000000000000000000
00000000A;Sa00000000000000000000@g8c00000000\VPS0000000000000000000000000000000000000000000000000000`B@08XFdi9QJ0000000000000000
00000000ME99i<]900000000000000000000HHbF0000dN_i00008NLJ0000000000000000d@Q:0000000000008227H]_o00000000000000000000000000000000
000000000000i5iP0000H5T0000000000000000000000000L6YN0000aJ0b00000000hbOW00004>=?00000000TS7k=AHP`h46000000000000i@Uo00000000LXI_
00000000000000000000000000000000DHnk000000001D[l0000000000000000000000000000=IBA000000000000dob\0000PB8Y0000000000000000QBQ@0000
00000000\B[C`];90000Y:jA0000lFm900009C>f000000000000000000000000000000000000000011VM8gkc9CigMHd:00000000=C;K00000000000000000000
E7J<00000000000000000000XRgK000000gLP845l@PV00004CnX000000000F^d4JJ>8VUO@P\N0000<7LT@W?P000000000000@[\n00000000000000000000Q<P?
00000000000000008:?I0000HBMf000000000000000000000000D[RO000000000000@gEB00000000hV@h0000H[MH000000004Vl9000000000000<@:Z00000000
00000000lUEC0000000000004<LA@<obhLkb00000000000000000000000000000000000000000gHA00000000L;GB`XAD00000000\\0F00000MOKlZ<i00000000
00000000`8OJ0000000000000000000000000000000000000000TUkX00000000000000000000P_U8000000000000TA\60000000000000_\50000000000000000
i3NI0000=:cC00000000@^Ra000000000000000000000000PL5g0000@:_R\Coc\eX]000000005GkY000000000000DDVT000000000000lG??\eKIdZCn00000000
00000000@M0@00000000000000008XAb0000lj=C000000008<Xn000000000000000000000000LiFa0000`Z?n000000000000000000000000PCJ[`=7k00000000
4=b7hD6miJOWP6jR0000000000000000000000000000@;IV0000000000000000000000000000000000000000000000004\[Y9H<Z000000000000000000000000
0000DTFJDG@=4MoSTIeF<cN4L=Q^ECO8<9mShId1Xf^g1DJH@i\H0000000000000000L=JQ00000000000000000000LM0[dd9fQ14j00000000000000000000\hZ1
0000P`m]X=:NhG:@000004]90000000092Vb0000000000000000000000000000000000000000000000004N?10000000000000000000000000000000000000000
UIoi00000000000000000000LR@700000000000000000000D:c;00000000TB>50000hIDf@DW\`DmH00000000iF1200000000000000004`Fm\`g?0000@SQUd8d@
8Z>Ja=f[00000000QF`N00000000000000000000aAQQ0000ladnh7Rj000000000000000000008DNk`=Hh]F;[000000008`4d0000\E=F00000000000000000000
06HbL\C]=6A:8;2>000000000000YDBD000000000000000000008J860000Lb`AdXaU0000000000000000PmKL00000000<AnJ0000LHX^0000000000000000<0AQ
PA;_0000hb1;0000000000000000000000004@>i98W@MIHC00008A:G0lLBllgR00000000000000000000000000000000d3H=0000000000000000000000000000
00000000`?k09Gca00000000000000000000@^`2]43U000000000000000000000000000000000000000000000000l@O^00000000000000000000hiQb0000D\Rb
0000PPcN<2Mf0000=7AB000000000000000000000000000000000000@RaA0000=6Ada1T9000000000000000000000000hc[3eCUe00000000H6k<Hhei00000000
00000000000000000000000000000000000000000000<XBR0000TjM`00000000000000000000dXl[HD@:90F\0000000000000000D04a00000000@d:C00000000
000000000000000000004Dhm00000000000000000000LQTU0000000000005Ec=0000HXS80000D3m[0000000000000000]1?Z@ZROY3mW0000\lM98=B90jYF0000
0000<YIS00000000d^=00000TndB=FJ[d;m;TJ5_PBdE000000000000000000004ObL000000000000lb6U000000000000000000000000@h;G=66M00000000XJ_U
\jUFQCfOD1=C000000000000M4TL00000000000000000000000000000000HS72UDV4L5U@@NJ;HPgJ00000000000000000000MCS<000000000000000000000000
00000000000000000000<ch300001>8\00000000mFXOAC]P000083MAXNXK000000000000T^`B00000000PS`a0000000000000000]IYV000000000000lBLo46fM
0000I;K\00000000000000000000X2O@0000T=;=000000000000000000000000HEkj00000000`:KB00000000000000000000`BGS00000000`E[T@egG00000000
00000000000000000000000000000000X]4W00000000l2]4iD2K0000E@=l00000000000000000000000000000000000000000000000000008iGX000000000000
0000\FBd00000000000000000000000000000000000000000000000000000000000000000000h:4C000000000000000000000000000000000000000000000000
000000000000]2SN00000000H5Z[\UXl000000000b??`GRm00000000000000000000000000000000000000000000i;NHeJG]`Wgo8VU60000000000000000l94I
00000000aCME0000M0e79:al00000000\BZDHgNemD]?AH@_00000000000000000000000000000000000000000000000000000000000000000000L5_P0000TKWU
000000000000000000000000L@6J00000000000000000CZh0000000000000000d11WP^dRMJXI000000000000000000000000LKbke9i^0000000000000000<:gR
00000000000000000000lF_I0000000000000000\RBOLCHa000000000Va2\bOi0000D^:e0000P[NB000000000000<FfK0000XC]k000000000000000000000000
4bB^LEog00000000000000000000000000000000T\ehUJ0<000000000000000000000000000000000CJ:TY]30000Xh1?L\Ef00000000000000000000HaH306R[
000000000000000000000000000000000000QDJU00000000000000000000M>HY0000000000000000000000000000M76?00000000L>NP<VJ90000000000000000
00000000000000000000XUck00000000LegVI;U;8Z]G00000000PP`<hF4a00000000dM\1D4o<@:Ao`gUBPUAjDl0P0000000000000000000000000000TU3<4KCT
YD]Oh1Z>0000000000000000000000000000000000000000000000000000Hal_0000000000000000D]`_<dPLPj61000000000g?R0000m=@H00000000hX5Cm7Si
Xi;o00004^NT00000000=ILb0000000000000000d?8DLk]M000000000000000000000000000000000000000000000000@8:0000000000000LAVS000000000000
0000hb9bPUibTDB[D`;]@>H9H_Ph00000000000000000000ddiF0000XNlaXZ^G0000@iNKACXViGMg\^I=d7DI00000000@@Q[0000X<XaLHe@dJb90000A4HO0000
0000000000000000=8SHX0S?0000000000000000000000000000000000000000000000000000000000000000000000008a\f0000000000000000000000000000
`@XT000000000000000000000000M0GJ00000000H8[20000000000000000000000000000D4XS0000000000000000000000000000]=J700000000a58Z00000000
00000@Tl0000<T\S0000000000000000lDP;0000000000000000000000000000000000000000heNDU4VY0000000000009>6>00000000La0<0000`QY?EJDG0000
@kb=\kU[0000000000000000000000000000\7CPl>630J\:0000HQ9?0000000000000000000000008GjM00000000XiHQ00000000000000000000000000000000
E:faAGB?LYOQ0jF20000000000000000\EP>PMXY4o<a0000EImfUDEa000000000000]8=@\DSS=D_n000000000000l`@W1<QK00000000Tbmel[G>000000000000
00000000000000004X:A000000000000000000HRh6PoliT80000000000000000000000000000000000000000000000000000QFj5lYc400000000000000000000
l`iZLb3X00000000000000000000l==F10MC0000MDY_000000000000m4F10000XSgL00000000000000000000000000000000a2?J00000000PLCC=FM=XQWU`JD7
m1b:@[PP00000000000000000000d8fmhJm?\]BTaH>90000000000000000<=1WTa@I<d=IPgKGhh6ZDUhG0000000000000000@^@I000000000000000000000000
000000000000d;n3M3of0000000000005IUW00000000000000000000TR2M00000000X@km00000000000000000000000000001J9]0000l]XV]CJ00000X@T50000
@Fd8000000000000PEj@0000000000000000000000000000Ph]?0000LTDY451>00000000000000004d?C4e[K0000000000000000000000000000HLU?00000000
\aI[00000000h>F\DKV4\haS000000000000000000000000\4500000000000008RFn0000000000000000\aOKaG:D0000=2I_0@lh0000l::YdeQVX<O0@4[5\ATa
00000000000000000000U8o80000`<i^000000000000IDme000000000000000000000000000000000000000000000000000000000000000000000000TLbBMH1=
0000000000000000aF;H000000000000000000000000LN`R000000000000000000004TT<00000000000000000000@N970000000000000000Y39m000000000000
000000000000=CdL0000000000000000000000000000000000000000QGGO00000000000000000000000000000kJo0000000000000000D8m10000000000000000
000000000000hCEL0000d=IfPDIc0000a;09000000000000000000004:S@00000000H>;]XdPe0000hRj80000UDIh0000TSMl=;Rg000000000000IK6<8\YR0000
<DER]JAg0000QJaW00000000000000000000P0gh000000000000000000000000<iEk000000000000000000000000`anh00000000000000000000HmealY\Y0000
000000000000000000000000lJ]M000000000000000000000000`Ud]00000000000000000000000000000000000000000000T7V0P_f4h^K40000000000000000
000000000000EHbE8aDEH45N8IiA00000000000000000000000000000000000000009@:]00000000000000000000TBmm00000000lJ3U00000000000000000000
000000000000T0hOlO45000000000000a>Wg00000000U<@HXWG50000000000000000\<Z^l]KJ0000000000000000mI]\hddO000000000000T5@c000000000000
000000000000d0df00000000<V[T@1oM00000000000000000000000000000000000000009JMkP0<?0000000000000000000000000000D_UXLdJZ00000000==L>
00000000d?^[TeYH00000000PF0o4XWGPjd^0000000000000000000000005;m200000000l:BNi<Z300000000LHj4DD4S0000dRTAhbU@d4Wb000000000000E7_e
000000000000000000000000<6fb42a_dCi`=IEk0000`6QX0000000000000000`d8VP6`S000000005?]\000000000000]COX00000000e0Oe0000000000000000
000000000000dGXWLf2gTXHU0000000000008OE<00000000H?1<000000000000XF1l0000P]IG00000000Dk2RT>3Z00000000\Ij>00000000000000000000MF]i
000000000000X5[`0000000000000000000000000000T5?8000000000000dBW900000000000000000000lF6>000000000000000000000000Pbfk00000000mF2:
0000000000000000<h7W000000000000000000000000000000000000iI\J0000000000000000YI7_0000lIce0000iE_n00000000000000000000`G0^00000000
00000000@ND^00000000000000000000000000000Qfo4Y4Z\jF[0000000000000000LH<;000000000000000000000000lVD]0000LQBm00000000000000000000
000000000000000000009;Ua00000B0`P_9F0000000000000000X7gclDa```I<00000000LR@_L;dXdLZ800000000Hl0e0000D7W[000000005:gTPdm<@Zlhhfed
4A6TEEm`00000000d4Rb0000000000000000000000000000P<A7Q=Go0000IGfI00009A5C0000H=ee000000000000000000000000000000000000000000000000
000000000000000083la000000000000000000004UBN0000`=<f000000008;2aP8]Q0000000000000000000000000000000000000000@5BU8Go0=@FmLcT]Y1WE
0000L7n00000000000000000eJe<00000000000000000000000000000000Pl3=00000000LF0T0000\FFX0000MAVS000000000000000000000000000000000000
0000<d2l0n`>IAF2hZ]i0000T31GX8TBdRGg000000000000000000000000000000000000<We@00000000000000000000YAIN00004n:I0000dfIW000000000000
000000000000Hc^X000000000000000000000000<gI5@XhJ000000000000H:PM8IHJaHHJ00000000l6bD\J4k000000004?<k0000000000000000000000000000
0000000000000000000000000000HQ`[D`h000000000000000000000000000000000IJ2o0000000000000000l^bBP]G7`[VlHC>D000000000000=8\[`OI:0000
4XeJ0000ABDh0000000000000000P[f80000h>VaT`JUME6laJ^XlBQk000000000000000000000000000000000000@K`K00000000]<jM000000004fZ>0000Q9K9
000000000000YDIB00000000<Tb\0000000000000000LH]J000000000000A:Ai0000000005HII26cIEoR00000000000000000000000000000000000000000000
0000000000000000UJ`F00000000000000000000000000000000<eX3000000000000PTk[MJ[:0000dDMN000000000000<9Ohi1Vi000000000000000000000000
T[nL0000000000004ePi00000000<4RI00008bGf000000000000@bjV0000000000000000]1n40000PZjE0000dd[QeB;m0000D^O=00000000lJAL000000000000
00000000000000000000000000000000000000000000D\ZM0000000000000000000000000000\_]E0000eHkQ0000000000000000<9kA000000000MIP00000000
00000000hG:cTA8C000000000000000000008]aJ00000000000000000000000000000000000000000000000000000000000000000000000000000000`\Vg0000
0000DZdA00000000000000000000h`bU0000=EBV0000000000000000XHlY`UAH0000`PPU00000000000000000000000000000000000000000000000000004dH?
LM>G0000000000000000UI@_l;oJ`i:E00000000AJ@J0C7n0000@Fl4000000000000HKZ[00000000dT5k`RSU000000000000000000000000000000000000\2dM
00000000hC?lh[b7T?lU0000L6RI000000000000<HLW00000000000096FE00000000000000000000\BZ]<l1IPK[8000000000000000000000000000000000000
000000000000@ldF00000000000000000000000000000000d^Ao8<H>0000000000000000000000000000d6>c0000000000000000000000000000XN_C00000000
000000000000d\Q`0000000000009;190000000000000000hM;]00000000000000000000I;N9`e]cXSD;0000XITF000000000000000000000000000000000000
00000000000000005=79A32_A:YW00000000DdR>DZcj1E8FlSeG000000000000XLGi0000000000000H`iL^RUlS`oiI3eiGKm0000000000000000000000000000
000000000000000000000000]Gmc00000000H=2d0000000000000000000000000000000000000000`79L0000LMUTPToj00004;Fd0000T2160000d[jL00000000
4cH700000000\@7dLPijXfOdh63>LI76A?]00000hU`8000083mj\F=e0000000000004X@@00000000TehX00000000000000000000@V;o00000000000000000000
lTlE000000000000Y;<0P3a400000000AFbW8la900000000]2;>0000`i3Tm:cn=GYI<8@R000000000000Xf:QPDB98Hch0000000000000000DN>?00004@?m0000
0000000000000000000000000000000000000000000000000000m:GLEHSR00000000<QC[dZ[\0000mHS_00000000`1eP\;eo4W3l0000000000000000@bAa4TUS
0000000000000000TY:e0000000000000000Q?gM0000000000000000000000000000000000000000000000000000h3YK00000000<J5k0000U9XZ000000000000
45f?\V@B0000`KH`DMR1ddQe0000000000000000000000000000TROn00000000E>7P000000000000000000000000000000000000dOD[00000000000000000000
0000`jE50000000000000000AIig000000000000000081D_aK0Ud>hH0000hiP500000000e5Zh0000DCGE<_Ve5GP:000000004J<Z00000000Ta;?000000000000
0000000000000000000000004SJn00000000000047Q^00000000000000000000MIOK00000000@hI=00000000000000000000000000000000MJF`000000000000
0000000000000000000000000000L`?=Q8nQ00000000000000000000HkDn000000000000000000000000000000000000000000000000a0DG0000000000000000
00000000000000000000aHBZ000000000000`EOG000000000000m5468E4;0_8000000@240000000000000bcL0000000000000000000000000000@UTZLd<50000
000000000000U<hl00000000e4@_00000000D=S6Q12DlbMl5HXc00000000000000000000000000000000@S\00000000000000000HP4=LF]k0PfP]0mhLD3:Le?T
PR[4000000000000PCC>AEc]000000000000000000000000l5G>00000000mHK^0000000000000000000000000000dUQ3000000000000000000000000XC_>0000
0000000000000000000000000000000000000000h]?m00000000@cT600000HO4Hhe\TKLV00000000Y>A90000000000000000XFC100000000hh6N]JG@00000000
0000000000000000@b220000h`>S=IdA000000000000Hjck00000ZTH8\J4AG?Y<PiRYHl>0000PA2F0000XFN=0000000000000000@I@Z00000000000000000000
0000000000000000000000000000000000000000iCGLY?ES0000000000000000000000008c\:0000HEUH000000000000000049jED;V1000046:>00000000YDS;
00000000I<U<0000000000000000L\8?000000000000000000000000809fHDoD00000000000000000000h[3]<f<HEE8l00001>nB000000005Hka00008YmMe<9n
000000000000TG^UD5;D@I6Y0000000000000000@`Wf0000h;Y=0000000000000000U1i_a>KG000000000000EEYU000000000000000000000000000000000000
0]1j00008j@YaIQk0000@71X00000000000000000000L3g8000000000000@hAa000000000000`?M40[BZ00000000000000008MHC\A8Rdo>_000000000000L\b<
0000`jc:00000000000000000000@^8DL:_m0000000000000P]L00000000TEO^eE@Od8O7TNN[0afm000000000000000000009DnX0000TT0W0000000000000000
00000;I1TgaMTM3E=:8X000000000000lUk?0000000000000000000000000000lghJ00000000LjN_00000000@LO6000000000000000000000000000000000000
00000000000000000000<=DjQ2]T00000000QJ`2000000000000000000000000000000004F63mJEdX1JEX\4300000000000000000000I8K0X]AK000000000000
000000008>iL0000l@ZEDDYFP`EU\eiiHnR700000000m;EA0000XO0g0000l_1=0000A30X0000MD8j00000000000000000RMB4^io5F2PdJ=O00000?0\d?j\dSC\
PNR000000000000000000000000000000000QHA500000000000000000000000000008MK>0000000000000000000000009IQK000000000000000048mJ]ADbP4l3
XYDaaJ=@0000`83@0000LCDl00000000=IDF0000000000000000000000000000@Jg\000000000000T<2W00000000000000000000000000000000000000000000
00000000Tkng0000@NGo0000XbT7000000000000XZoJ00000000000000000000000000000000LbHo0000\?IJ0000000000008L_@Q<`l00000000000000000000
000000000000000000000000000000000000<<]dU4=N0000000000008Vi\000000000000lb<^LcHP00000000000000000000000000000000ADQo000000000000
000000000000a3dM000000000000000000000000000000000000D7LAe;g?0000000000000000000000000000\5ZF\=\LXKoJ0000@aZ>0000HI]Z000000000000
00000000DZ\J00000000hQ=Q0000000000000000`K6adaK_000000000000iG0H000000000000M@7L000000004j>68BHn0000000000000000l@@?000000000000
00000000@>e8000000000000DI=U000000004o2500000000H]^jHlE28PD700000000000000000000TgQE000002BN00000000000000000000X;kH000000000000
00000000P6iG00000000000000000000\9:_`0FA000000000000Q11P00000000000000000000000000000000000000000000lD]<`Q2a0000000000000000Q4bS
4J9K000000000000TdindDOl00000000PRHN0000LN`?0n[K000000005AJUDKHI0000XTGo00000000000000000000000000000000000000000000000000000000
0000<L@;E;I=0000TI[:0000UIe[D0UH0000hhm`9FQA000000000000000000000000000000000000hRmE000000000000000000000000000000000000T5T@]HXF
000000000000000000000000000000000000`feR000000004A8400000000000000000000dlB=0000TlBm000000000000000000000000000000000000D\]F0000
00000000000000000000P7A=0000000000001B6T00000000U6hi00000000eGF506ZZ00000000000000000000000000000000L>]Gdo;;IE0D00000000QFi?0000
000000000000DW[\0000000000000000000000000000000000000000000000000000000000000000hX7<00000_eX0000ADk10000000000000000000000000000
00000000000000000000000000000000000000004UXO0000000000000000lf;B00000000000000000000000000000000UJWP0000000000000000000000000000
000000000000`LOX00000000I98X000000000000@G4J00000000`B>@00000000000000000000000000000000\^hC0000M0c@0000U9Dl0000PK3amF^<0000\bid
000000000000D\6;0000000000000000lj8AlKX6000000000000EAW>H]Wn0000e:o;h`BmI<OUL^gm0000000000000000eB840000000000000000000000000000
XG`f00000000000000000000000000000000Xmn0QG9^0G8R0000000000000000`14H00000000000000000000000000000000]K8Q`FQeHQEP0000H]0400000000
0000000000000000000000000000000000000000000000000000000000004C=Y00000000000000000000000000000000\\WX000000000e=20000000000000000
000000000000000000000000000000004Gim0000<k6V@2Cg0000HGRY00000000TJhY0000DX]X00000CfUXjG_DQV[8]>8`e?254jfAH[J`>Nj0000000000000000
000000000000000000000000XNLYTcM3mAiLEGh90000000000000000I@fF0000<Xf:000000000000000000000000000000000000000000000000\4k`@[?k0000
000000000000LHAc00000000\]5Flh0e00000000000000000000Lgle00000000LOF=0000000000005HO900000000@@Bl95WOP1;ZL5@3]K<lm9mN5<1Ra5g20000
0000\XNZ0000\_Y_A6Y10000@`Lf0000000000000000iC@C000000000000HZJGhMIh00000VMiE6V7000000000Qd600000000000000000000000000000000I7:O
XMDW00000000h\n500000000000000000000d=ReT_Be162a0000000000000000de6e00000000000003N900000000000000000000000000005H6<0000@IC\TOM3
H\7T0000000000000000000000000000000000000000`^BB0?<3e8Z]1JUV\9]e0000000000000000000000000000000000000000000000000000000000000000
1E<j0000<=MH00000000h[i700000000<=lg000000000000000000000000AA>?DT2S0000000007oF000000000000000000000000000000000000h^iahmX<0000
0000000000000000000000000000UH??000000000000P:3@`U14i3KC]>BK0000`LV50000D?kL0AG900000000H]8;0000<92o00000000``0P0000000000000000
00000000TG<U0000000000000000=?760000XNa906LV1Gec00000000`[e>P@]f0000000000000000Dg;M000000000000000000000000H7`:00000000aF_U0000
@=Va0:hPT;fnlmDUYC9S0000000000000000000000000000dFi_0000dEoW000000000000000000000000hJUM0000000000000000000000000000P=c000000000
0000LHM3XZ5a0000@fb30000@ZAV00000000`N:5A6Id0000000000000000000000000000000000000000h^LDe5He00000000000000000000P<;Y\EVOhjXh0000
00000000<3Ed8R@G00000000000000004PFl00000000PfT]000000004EN\4S5V000000000000000000000000\OS`DM\J000000000OHL00000000000000000000
0000000000001EVE00000000\JM1000000000000000000004ZJ3000000000000000000000000000000000000Ho2b0000<<A^0000l3Rg<6;ST;Oe@hh80000@6dX
00000000000000000000000000000000HcUR0000000000000000000000000000DZ4[m=gF00000000D6<9000000000000D6j_@oP:000000000000X9NA00000000
00000000000000004KcY0000000000000000000000009:UT0000\NWk\jSX0000lhReA:2U00005K5_000000000000eCIW0000000000000000Thc<000000000000
000000000000h_FV0000D9Gg8?KTDJR60000I>dS0000000045gH0000000000000000aJJ<0000000000000000<Ad7UJLH00000000000000000000Hdi[00000000
000000000000\cl[000000000000000000004>YaH=bH000000000000LI;\000000000000000000000000hNWZ0000000000000000000000000000000000000000
0000000000000000\[R500000000000000000000lcBf000000000000IGJ:`D`100000000000000000000000000000000\7MW\GlD0MlPH?h200000000<IL@0000
000000000000000000000000000000000000QAed5D\<00000000000000000000000000000000000000000000000000000000000000000`f500000000`>O50000
00000000HdU8lMS19@:D0000H^fdHi`faEAOi04liE8YUF:G\i1V00000000000000000000XJfT000000004j[N\_`V00000000a:bl000000000000000000000000
00000000A6LW00000ZiGa0f^0000000000000000000000008Oa;00000000000000000000TT=_57F@4lTE00000000@>;@000000000000000000001@U900000000
0000000000008S3YEHiA00000000000000000000000000000000000000000000HL45U=I:0000000000000000000000000000000000000000000000000000\J@g
@7mg8eV200000000IH4^AJ=R0000`4A[00000000000000000000000000000000dXdC0000LcaY0000000000000000<he<0000000000000000EK1G43D?00000000
00000000h2>m00000000X50b00000000000000000000QHH=0000dS]<00000000PE9k000000000000000000000000000000000_>;U??_1G1A00000000DI9MPA3`
DOlj00000000`I:;000000000000000000000000D06Ah`3F0000000000000Jk]`Me=8mHM00000000X5jg0000000000000000La;P0000000000000000lXgH\1?2
000000000000`b7S00000000000000000000A5TK0000000000000000\Qh800000000000000000000000000000000DTL8U9?10000E82a0000mJb7000000000000
00000000hiP^<ZIZ00000000000000000000hdb0Lfk8P`Pa00000000000000000000HLDVI0Na0000@4^:TR>8HUY^00004Jj38YSiEGZO00000000000000000000
0000000000000000185n0000000000000000000000000000000000000000`9[P000000000000D]4h00000000000000000000\bb\e>^alD[c000000000000l3>V
0000000000000000m>n\000000000000h`>=00000000000000009<_A0000i=0_00000000000000000000<MTi0000libb000000000000I8d90000000000000000
EHVS000000004dA^000000000000Dh0@00000000000000000000000000000000\13000000000`iC[<04W00000000`DLG4ja70000LnU\0000@UL`000000000000
0000000000000000000000000000`ST50000a:KD00000000000000000000000000000000000000000000000000000000<DR]0000000000000000000000000000
0000`aFU00000000000000000000000000000000e=Bf0000@Sj@0000UIX=00000000\TYb0000000000000000=6]H000000000000XQhR0000\;7SXih^00000000
0000mJK6000000000000000000000000LSoh<ZNm0000@f0X0000000000000000l>d`0000000000000000000000000000XG5[000000004>@M000000004ljOX5V9
Q2Nb1=PD000000000000000000000000eE`g00000000\j1T0000000000000000000000000000000000000000@F>g4c2\0000l<51XYY>000000000000mDCF01Jk
@@:J0W=<0000000000000nFN000000000<Bf9H0C0000M97[0000`_^H0000\^fD]Co_000000000000@PeF0000000000000000000000000000HZc10000`oIf0000
@R<><>=e0000P9H`00000000d4^[49ZfH`fVUAhmmGi9h7h<00000000000000000000T>Mg000000000000000000000000`63K000000004F;]<dL98oXU00000000
0000<FFC000000000000000000000000lb7o0000000000000000000000000000h1DR0000T9c\0000\=IC000000000000h65E00000000aI[@0000000000000000
000000000000000000004ICF<L5R000000000000@_jW0000000000000000000000000000000000000YkJ0000L\P50<6E00000000000000000000000000000000
0000@=hWLImh0000@jZYIDgKA15\I7K:l;J9\^AJ<25FlIU?0000000000000000000000000000000000000000D[74@k;X0000l7[oP<OoLc;9PfWl8EdY00000000
00000000000000000000000000000000Hb?T00000000000000005DaK\ed\0000000000000000000000000000000000000000000000000000000000000000\_GW
<<`V9HV6000000000000@l`B1H6\000000000000000000004J8I@2mMP]PL0000000000000000T@Zb8kY=00000000LXRL00000000000000000000000000000000
0000XKgH000000000000000000000000000000000000000000009>;=I8cl0000000000000000000000000]0j000000000000000000000000I=T6000000000000
l6IV00000000000000000000<GR1<`Yj00004CNR00000000a3YI000000000000@Ocn0000000000000000000000000000DHTZhiXC00000000\_>QIE0400000000
00000000000000000000000000000000L57B8c5X00004deQ`kJJ]HYmm6>30000000000000000000000000000dlHO000000000000000000000000TND;00000000
000000000000lkL6000000000000TViH00000000T8QN00000000000000000000000000000000000000000000<0^R000000L40000000000000000hFkE0000lf]7
LRI=0000<[@j4<7`000000000000=GT7000000000000000000000000000000000000HAQUXG>llmfg000000000000000000000000000000000000<Qao00000000
00000000000000000000LHG500000000XZKd0000000000004[WQ0000000000009FF6000000001B7dHRQ[d4n2XeZ4000000000000000000004eeN000000000000
00004OK80000AK=R00000000@7mT0000000000000000000000000000\gEQ978UI=jG0000@[@Q000000000000T`NK0000dK:g0000dfHR00000000000000000000
00000000000000000000H@4700000000U2gN943d0000lMCE00000000000000000000000000000000000000000000000000000000De:mU1f800001;X[000048Fc
LAk<0000000000000000000000000000000000005D_>00000000000056@D000000004DE[16TT00000000@E2?M>i;000000000000000000000000dGWK00000000
0000000000000000000000000000LSfD00000000000000000000HURg000000000000000000000000000000000000000000000000D74400000000000000000000
<<U<L?5100000000000000000000l[3mL9hg\Z:\00000000000000004U9[=Dg80000IJYB00000000h=VP000000000000dhliQ3W;00000000<XfJ000000000000
000000000000000000000000dji3Q;8i0000000000000000000000000000000000000000IFIX0000XM]7h]3700000000D40OPgV200004aJY04Kf00000000P:EW
000000000000lPa;00000000000000000000iFI2000000000000000000000000000000000000000000000000000000000000aD]o<IJhmHjW0000<\JL0000<H=7
0000eHP<000000000000000000000000000000000000\0Y800000000000000000000LWTaDYI;0000000000000000d96`00000000000000000000TiL;4C?[0000
0000000000000000000000000000000000000000X7Mo00000000000000000000hd;`00000000lNBJ000000000000h<jL0000000000005Fh_00000000@D\GhKg]
I>@C\]Gn0000000000000000DQnK00000000000000005K2R000000000000lGOHPV61000000000000dEW0aD8W000000000000000000000000PU?f0000Pj8T0000
000000000000@J;B000007@b000000000000<aOa0000\Q_J000013e10000=?IN000000000000LbZAI:Hj00000000L@7O00000000E8_J00000000000000000000
00000000<5mFhcLL00000000000000004m\l]E@<0000000000000000i9=k000000000000000000000000@Y^\0000000000000000X@:k00000000000000000000
<NFV0000<AQ30000000000000000000000000000h:U9000000000000H?Hi00009D`X000000000000000000000000000000000000``TA000000000000h:M\0000
0000Pj?Wa1B@4N3J00000000PK7I8_DM0000000000004jelhT:n000000000000000000000000000000000000a2N7<M_PhjAZ00000000=:_N0000000000000000
000000000000i5oQ00000000000000000000000000000000000000000000000000000000000000000000000000000000000000004:^\d6bO0000000000000000
LYn:000000008HDi00000000000000001Ef9000000000000000000000000000000000000i<XV000000000000000000004iSL00000000@FUaPWdJ0000d[^90000
<G]>8h`S0000000000000000000000000000000000000000000000000000000000000000U6To0000127Y00000000000000000000000000000000000000000000
0000000000000000000000000000h18j000000000000000000000000h6Dg00000000\cd]0000mFS3000000000000000000000000000000000000P8E300000000
0000000000000JBW00000000Y4]l000000000000000000000000000000000000h8R80000000000000000`B>d0000\Ya>4LSB0000000000000000000000000000
0000PMZ80000000000000000000000000000<DoZ000000000000000000000000000000000000<?K20000hLQ60000a8dF0000000000000000000000000000eG@H
000000001CEf000000000000000082:<000000000000Y?;k0000000000000000hbc;@cP3EGg_00000000000000000000000000000000`VM00000000000000000
@IEJ00000000000000000000DGPX00000000000000000000000000009G8?0000000000000000000000000000`lFS0000A6CS0000\Y_E00000000000000000000
00000000000000000000@e1=0000000000000000T7HB0000<0ZX<^_G000000000000000000000000000000000000e0FK00000000000000000000000000000000
0000Q<]_0000000000000000P]YZ0000000000000000000000000000000000000000000000004Z[L00000000000096jL0000000000000000@CX4T]e;00000000
00000000000000000000000000000000000000000000000000005IA[PX2T00000000`60487PT89=m0000000000000000LS7A@dO7DZ3[00000000000000000000
0000000000000000TN4clQ1PDZR@8]cn000000000000a1bZ0000XZ7:00008<mi0000000000000000000000000000000000000000000000000000]HfS00000000
0000000000000000000000000000000000004k`]0000L\H5<6VC00000000000000008U;K\NoI4E>:00000000YE>=000000000000Lmb:MIWj0000000000000000
473M8\G\YGB2000000000000000000000000l8AR00000Pfd00000000=HR[0000\@dMlf1`0000`3Xe0000000000000000AK<L0000`=cG0J]d000000000000TT<\
mFaW@U<8A?J]000000000000000000000000000000000000Xa5eiJRM00000000P8Bd0000P;8?00008]j7EFHL000000000000045h\7Ua0000HHPChKdB00000000
00000000000000000000000000000000000000004^Ma00000000000000000000D@o300000000HUZg0000000000000000000000000000TgfL0000000000000000
DoV`aH<:00000000X@J]000000000000dG=100000000000054Kg<2D>XD<E0000000000000000hCfK000000000000<UX@0000DmSO0000Tf:80000000000000000
00008CT:000000000000000000000000Hie;0000IHlk000000000000000000008A@_00000000iA]NTh=\\7UFlG_\ADd@]JUcP5;a0000000000000000TISS0000
000000000D100WY800000000]DDR000000000000Dbg]00000000HP6Z000000000000000000000000000000000000000000000000h>WQ\f_S0000000000000000
00000000<>^0DZ`?X]XHE25N0000a2:E0000000000000000000000008TIcDaBEdFRX000000000000M0LFTTgCLIW400000000`Lf400000000hmeA000000000000
00000000000000008F4<0000I>gR0000000000000000mJPM000000000000000000000000E<;^00000000000000000000000000004P2mY3V:YA:1000000000000
HWj@00000000000000000000@SQ:E:f40000d0`S00000000EEgX00000000000000000000000000000000000000000000aI4?0000000000000000000000000000
000000000000D6Ln00000000P@@^000000000000T90JQ8h5000000000000000000000000000000000;\_d`[84jdF95YP00000000000000000000000000000000
00000000dA8n00000000h_O`000046JW000000000000000000000000000000000000`0YM00000000dADNdFOS000000000000000000004n2N];QSLPk>00000000
00000000000000000000\8YZQ?bH0000000000000000PHCO000000000000`UTC43B?<1H[0000P`CET^jki55H00000000H[c70`Xj000000000000000000000000
000000000000000000000000Ti9>000000000000000000000000000000000000000000000000000000000000`GILLO[2X`YF5H`KAK5l000000000000H@;>@U`X
000000000000000000000000L^F700000000@ME600000000LLFS000000000000000000000000D:f10000000000000000`RlU0000M>>Q4b<MA@?@0000<TQ?0000
81;5000000000000d[^E0000000000000000000000008A=J000000000000000000000000X@=c00000DRf000000000000000000001HDeM=Ob0000000000000000
HRFD000000000000HiJY00000000000000000000lC6f0000000000000>S60000000000000000HJo@00000000@ceh1GCJ00000000000000000000dmCk00000000
=5^;=:WE4;X90000000000000000L4B]00000000000000000000U4O300000000000000000000<B;U00000000\\6aT][900000000XC8d0000000000000000<Ukf
000000000000LV7Th9@g000000000000000000000000000000000000AG[R00000000mDMA0000LZ[<00005<dJ000041650000000000000000@mc^000000005@6d
000000000000Tf=J4QCl00000000]4c9000000008l:900000000<HKT0000000000000000P^2200000000EF<T00000000000000000000iD6LXEHPhB3C<nmW0000
0000<j0J00000000QJAM000000000000DcD`00000000]:b?0000000000000000]I?f`lE\00000000000000000000000000000000U@`300000000000000000000
0000\:dV0000Pam_00000000L5EnhEH_1GE60000000000000000000081K7000000000000000000000000000000000000@L9f0000hJlL0000000000008=Xh0000
\>Pn0000000000000000@b:4000000000000000000000000000000000000000000000000A07=00000000000000000000lO@`l@iP000000000000==NA00000000
00000000000000000000HQTD00000000000000000000000000000000000000000000`8XT0000L;`1`[L8lGk_000000000000000000004??U0000000000000000
00000000000000000000L52E00000000000000000000LeR]00000000000000000000@Fg5XX14\\D10000000000004\O10000000000000000000000000000lFn4
D678Td>a0000000000000000DU5IYEG700000000a8KE0000PkKI000000000000000000000000000000000000000000000000P^_50000D>AJPnRS`]E00000hm6A
Q4^A\TO_00000000Y:fN50MR0000@dLZ00000000000000000000000000000000P2G7DHnVmFe=0000=?@m00000000A>bC00000000000000000000000000000000
00000000000000000000PaYA`jK00000000000000000iG33Y0jJ00000000000000000000000000000000LGk20000000000000000d>7Y00000000lXc2d9feaFgl
0000000000000000mHFZa0<J00000000000000000000000000000000000000000000000000009?Te0000PTkiEG5?0000000000000000M;[R00000000=7jC0000
0000deUQU::@0000000000000000`NQ`MH?eLUj;00000000000000001IL?0000<3DTlH=Y`L>c00000000T@]=HjP]00000nQ9000000000000000000000000XgJT
000000000000l;[XLa=]000000000000000000000000000000000000T\c>00000000@MeW00001=NT000000000000DAfG000000000000d47_aFBW000000000000
A9\d00000000TG@00000000000000000D34@00000000000000000000XFZ1aD?\000000000000`F>20IUY0000000000000000000000004A_g0000000000000000
0000000000000000PckZ0000Ti6ZPW`;000000000000000000000000=0db00000000000000000000hQIA0000000000000000000000000000@Z=RhS95@AFJ<fh]
0000M6Rm00000000000000000000PV<>08\A0?=mdP<\<ZBfI1UV0000000000000000PBRPXT?]0000000000000000HdLi00000000aE[400000000LFXILg:70000
000000000000000000000000000000000000000000000000000000000000000000000000l74[00000000000000000000000000000000000000000000=3UFH7T^
d[6G``PNd8Q`De7TLkO30000000000000000000000000000LBje0000a4QZ\EY1T6_?`;gQ8T[b@RJ9<oYE0000000000000000T`Y^000000000000000000000000
0000000006TkLXQN000000009B730000\[8^000000000000000000000000E<Q600000000000000000000lG:1U5aGL1<MhL6>h0;9@;A:0U]]00000000HI:j0000
00000000000000000000dG\@0000000000000000\;TLdT?j000000000000000000000000000000004FLl00000000000040h<Hh5b000000000000000000000000
]CYR000000000000\E20000000000000a:9eiJV000000000000000000000h\RU000000000000000000000000000000000000000000000000000000000000I32?
00000000000000000000000000000000000000000000\dC2000000000000000000000000000000000eE:000000000000d>iXPfb_00000000000000000000m7\W
LYB]000000000000000000000000000000000000000000000000@gWG00000000D7[@0000PKeM4RDH00000000000000000000000000000000LTlV@YWk00000000
000000000000DM`h00000000DX^<dQAf000000000000P_g300000000000000000000HnaN00000000000000000000000000000000000000000000]CNITk_nhRCW
@`bjdl^H00004G3mHj`3000000000000=I070000000000000000`WlE0000000000000000HFBX0000000000000000000000000000E?3]`ikQ0000000000000000
l`mR00000000`ZXW00000000LNP>000000000000000000000000AFJ8000000000000HNZl00000000000000000000000000000000TU_E000000000000Dim[<?If
000000000000Y:>7=;380EkZ0000dV\c0000XS]`00000000000000000000000000000000=@Q\0000000000000000000000000000000000000000000000000000
00000000D7OX00000000000000000000000000000000HR9C00000000\ZYYd3AJmHEA0000XcUj4XWk0000000000000000D=01\3k=0000000000000000mEWQ0000
PLiS@79fDIno0000d[060000000000000000EEFd0000DACn0000D];N0000000000000000000000000000000000000000m0M0`T[G00000000DX2;000000000000
0000h6cE000000000000P[0S0000000000000000000000000000=;3d0000h9GN`O3E\]K:5FC>000000000000d3Y?0000L@P<00000000000000000000lXO>X>Bf
0bfXe>^500000000D<E900000000000000000000000000008:EC0000000000000000000000000000Xfg2000000008U]i0000000000000000000000009F>Y0000
0000000000000000<c[_0000000000000000\YLP1:]OQ?E7000000000000l3^Q0000YA<K00000000M93l@6i90k5B0000000000000000lmK30000000000000000
000000000000i3CK00000000Djic00000000000000000000T];ad;MZ00000000000000000000HM2b0>52000000000000000000000000000000000000H1G\46?a
17I9000000000000000000001I>G000000000000000000000000000000000000Q?5500000000000000000000hNf<00000000000000000000l10Hd=NY00000000
0000442_00000000000000000000A:\;0000000000000000000000000000000000000000<;VB0000=J1X=7OS0000000000000000hfKC00000000PM81d`IcLi7A
D<DF00000000000007aLD`<J4I<o0000]3aY000000000000a?8M000000000000000000000000000000000000000000000000HV@300000000lG2T000000000000
000000004JdR0000000000000000UFH_00000000000000000000000000000000X@L_00004^SV0000a@=600000000PeLbLF_\000000000000Dia7000000000000
000000000000P3[bP48e0000Xd\<00008Adj8L<`00000000L@U:000000000000000000000000IIZ=0000lgZJ0000mH3>00000000000000000000000000000000
L;o8XSaO000000000000000000000000000000000000000000000000000000000000000000008nWA0000`8Gd000000000000d@<=000000000000000000000000
0000000000004VK:0000000000005EgE0000000000000000000000000000000000000000000000008YF`00009D\b00000000000000000000000000005=\D8FHg
00000000h:jM000000000000000000000000000059=\000000000000000000000000P1HI4>ZQh4DV=C\U0000000042c=8hI_D5n>0000PN;O0000000000000000
00l00000PiIE000000000000000000000Za700000000000000008cYG0000PH1nlW@L0000000000000000H8VF00000000liV;0;MJ000000000000000000000000
0000000000000000`3?;0000lU>b0000000000000000000000000000000000001IG=TPUG0000l6D1dhmM000000008C3j<oY\0000@Wlb0000000000000000X0?l
0000000000000000XKPa<bRQ00000000000000000000000000008b:e000000008]lS00004ZL20000D_Wc<jb`0000@b7A00000000000000000000000000000000
000000000000000000000000@4;200000000000000000000HgF`000000000000<@BB00000000mGRV00000000D8Q<]=^:0000@KFWhP\b000000004CnE00000000
0000000000000000000000008ET100000000\5OY00000000000000001GAK000002E<`5k3X>?G0000000000004LZG18@10000000000000000000000000000h8>H
4?MV000000000000\jFA0000L89G0000i05f0000000000000000LA?c=?AR\Bk`P5N[0000000000000Jff0000000000001@;FhNFmiJiT00000000000000000000
ddKl<jmE00000000000000000000000000000000`UD2L9j30000d8fB00000000=B[^00000000000000000000HjGE0000000000000000E4>;000000000000@hnW
0000l3420000000000000000`G_n4<Yd0000000000000000000000000000]H2nlY2E00000000000000000000\m@L00000000Li:T0000000000000000lRmX<F7[
0000TG`@<b93YH@R0000000000000000000007gK]1<dlFX[0DTE54L:0000=DKL00000000HAcDi4Me000000000000000000000000000000000000<l[N00000000
0000l3YjQE:@000000000000000057kS000000000000h>WnD=D7<gI\00000000000000000000000000000000D3?P0000000000000000000000000000L<J_LM0j
0000000000000000THOT0000000000000000000000008bhmU5;J0000000000000000000000000000000000000000X0e20000A?d?000000000000h9TU00000000
`:]e0000000000000000000000000U0\00000000000000000000YH<M00000000000000000000000000000000lKIh`GUB0000000000000000@2A;0000D?E30000
00000000XI^^0000dgVW000000000000000000004Gd?5GBY0000aGA5000000000000`2b\8IGg0000`_LAhH8BlgF9<cUE4iN7<LJ=dj]DEHGM93Y^000000000000
000000000000000000000000a3nR@H07000000000000000000000000000000000000lj?m000000004I59000000000000]<BX0000lGM6dQdE00000000DVGT<AC^
0000000000000000000000000000000000000000L2V_DRFP00000000000000000000000000000000P<@`8GSW0000hR6o0000@;FR\OF[000000000000U=@l0000
000000000000I=1N0000L308000000000000\F5b000000000000HNJn0000000000000000000000000000012=05FjPPbm0000000000000000dFZn000000000000
`FiN000000000000000000000000000000000000<gh^AB?I0000000000008^;;5IY000000000000000000000lFa?000000000000P:Z00000000000000000dOIg
000000000000000000000000PQmXUCiT000000000000L;PW0000LfA0000000000000I6<c0000000000000000`U>Q000000000000L1d;00000000D6VT0000@e9R
T9C700000000<2X100000000a<Xi@D2g0000000000004NaK0000<CYg0000UFgF0000X?3@4lVLAIWA8o[Z<A=`8n`o000000000000000000000000000000000000
0000EDS^000000000000d@E_000000000000000000000000000000000000]FN\000000000000I35H\RPH00000000d`0<P86[000000000000000000000000LDOC
`nYDT_AhHdgY0000`M:H000000000000<W8F0000000000008gcV00000000QFYh=6=O00000000X5100=]UTA^g\fLKM3M?00000000000000000000`R4[00000000
0000000000000000P6KHDOJ5L9=YlRbLXSFYi34Vd9`;`]58000000000000PMdU1Ehd000000000000lWoI00000000000000000000aFU>00000000]6V_de]90000
000000000000000000000000000000000000lJEl8GE>EAfF=Fo[\?kA\il<00000000DOX_000000000000TkF10000000000000000h\=D000000000000DkGH0000
`]8hLI>DTn_M00000000d@0P000000000000000000000000AJ3\QHmK000000000000dLMC0000Pj;n000000000000HlfC0000\ESA000000000000d8ma0000HQiF
0000P2TC0000Hoi;000000000dOI000000000000000000000000`AYQ8HB?00000000<eLF0000000000000X[\0000L=ia05E>00000000000000005GBc00000000
00000000000000000000TB=D00000000@YJ\00000000000000000000000000000000000000000000000000000000XfmIlcFI`i^900000000MGIT00000000Hdc8
00000000000000000000000000000000dk\X0000=2<Z00000000DoK20000000000000`6Z0000<S8Udj^=00000000@`B800000000<@`Y0000A4i=d1kA00000000
0000hZa`0000DS8g@>nT0000000000000000\YCk0000Ll>h0000a93@LRF\00000000dfi;000000000000`Ng>h10fI<oH00000000L<9=0000DCO<HMenl9eo0000
8Cb\8]?ViFb70000000000000000T<eV00000000000000000000DLL<000000000000000000000000000000000000000013LA00000000YE=W0000000000000000
00000000000000000000000000000000000000008DJW0000<K:K0Y=@4aPGLbcb000000000000LbWA00000:cT\AmX1@`_00000000YHHWL\Nb0000000000000000
0000000000000000m8mh00000000000000005?o:00000dS600000000000000000000000000000000000000000000<AHH0000lSI500005DC0U@eg000000000000
000000000000000000000000000000000000000000000000000084@W0000000000000000000000000000YHMk0000000000000000000000000000Paif00000000
0000000000000000000000000000000000000000000000000000Dge;00000000000000000000]2TH000000000000000000000000000004>S0000000000008AU6
00000000QH8\`0>d000000008h8\000000000000e<3Xa2Fb0000`TM[000000000000000000000000@NL80d;Shkme00000000000000000000=IKl00000000@>?X
000000000000deW500000000`1UB<el:000000000000000000000000Pdek0000000000000000088O`lXN00000000PJb\0000D_T80000\]i<8fZK`oHH00000000
0000L3K@000000000000000000000000d0ABl>C410IM0000DNV\U6AI00000000dWbG0000hODD0000000000000000PJlZ000000000000IIgn<^iN@lg9\OU90000
000000000000000000000000`:ZF00000000000000000000HhCEYHl1000016;h00000000HQi34^Cd0000000000000000H]290000000000000000000000000000
000000000000QHPR0000000000000000H\]T00000000000000000000YBN]00000000000000000000000000008[AT000000000000000000000000HC7A`UB^TVCP
dLE^hfRb0000XTeV000000000000000000000000000000000000Hab;00000000000000000000000000000000000000000000`U`i000000008GdodgmTD0l<Y9PY
MC^N00000000EJ8T00000000000000000000D3CG0000000000000000000000000000T6dla4n9@TgTHWgD0000000000000000TBZ900000C7b0000000000000000
lEa0h24Y00000000000000000000a=K?d6EE00000000000000000000000000000TcY4C:J]>0X000000000000P17[00000000@8OdQ;_U=0hS0000LeRO00000000
QIIm000000000000l=M_96D;00000000]5mb000000009<[VI3hdP?L3000000000000<eMl0000000000000000000000000000IIOk00000000l0cE000000000000
000000000000000000000000000000004TCdhDli0000000000000000e5gT0000m:oO00000000000000000000000000000000U49c000000000000000000000000
00000000\bHY\O\e00000000000000000000000000000000000000000000000000000000a<]L0gE10000Q;Z8000000004cU70000DI9<0000000000000000<?GB
EFnH000000000000000000000000AInFLQ5OMIK300000000000000000000@K0R0000l172T?l3000000005D`K000000000000lVGC`KSR9DK241kXUIiD00000000
000000000000000000000000000000000000000000000000PP:a000000000000000000000000`8U`P@Z4000000000000000000000000XXD;0000000000000000
00000000000000000000000000000000000000005GSZe@@j0000lfY100000000000000000000MAEAXFj7E<<f0000a;H000000000000000000000000000000000
l_4d000000000000@oNN000000000000000000000000000000000000eFBd00000000d_[60000000000000000000000000000000000000000000000000000lelW
A0nk00000000000000000000I:[c00000000l:KU0000000000004\nV0000000000000000000000000000H[Q1mAU4@X<Y00000000000000000000000000000000
0000000000000000000000000000Le1]000000008SP?\251T=FIXLA<d1h000000000PanW0000000000000000000000000000000000000000000000000000AISH
0000000000000000he>=0000hF:F\Y0j0000000000000000l@[o0000<g^C8[Dl000000000000000000000000000000000000DE?M\ZP_@h4l5FNI04VRH49L0000
00000000Xg>OQJM80000000000000000000000000000000000000000m3Ln0000loB[0000000000000000\iO300000000h?@20000000000000000000000000000
8Xhi00000000@jn\e:<S0000000000000000000000000000000000000000000000000j4NLbYJ000046Rn00000000@5YM0000AE^b000000000000TG7k00000000
00000000TLZhX:Y0i0KG000000000000000000000000@R<T0000`>RXDJ2=000000000000`IV]\InCiIgK000000000000000000000000000000000000a9WW0000
T^IS0gd40000dT=DPM6f000000000000`kon00000000000000000000000000008]Yf0000iK6b00000000000000000000E1Z]0000000000000000000000000000
4kgU4UY90000QJT`HX[n00000000Y=HS00004oI:000000000:1J000000000000000000000000000000000000\mPP000000000000000000000000000000000000
TZYo000000000000`9kk0000000000004<RO00000000d62O<2UTDK@k<cG:h0W20000000000000000d8DH000000000000leaZ000000000000\OIX0000lVjl0000
`RPb0000\A=1XYl80000000000008==j00000000000000000000U204000000000000M82?00000000DBc?\2_c4OW`PPKceFFf4RMYAHe`0000000000000000Y7fo
0000000000000000`4\g0000000000000000dM\h00000000`i^j=EaZ0000`PdJlbji0000`fEiQ<7j00000000YJSZ0000mFlg0000=:0nHBCIDPDmlG4W00000000
00000000000000000000<@On0000000000000000000000000000T7bcT[I;00000000000000000000e;BmUJYh0000000000000000HU0E<:bPD:GJhMSf0ILa0000
00000000d0<^5:<5TJE;000000000000a4f70000P?]Z00008DnPXWIQ000000008iml00000000000000000000000000000000000000008oc`<C9bi5?R00000000
00000000DfkJLRkn54lj000000000000000000000000XK8Od:YOH]g2]Adj0000@a;l0000P6Aa000000000000000000000000UCdi0000000000000000=?Yj0000
df@7e6RA0000000000000000000000000000000000000000000000000000000000000000hdhYQ87U00000000hbEAT;B9000000000000000000000000PcVQ0000
LbSg000000000000l\i<00000000UIfn00000000@7?N0000000000000000<@SN0OH\00000000000000008F=Ida788d@o000088Pa00000000m;6M0000De;Q0000
P7V?00000000000000000000000000000000000000000000000000000000@Zhb0000\gdT0000000000000000D<EG00000000D:UX0000\2N9T>lgTHo;l=IZdQRm
0[nZ\n=M00000000YJ^e000000000000DPf100000000000000000000`NdT00000000U22l00000000000000000000UG;m0000000000000000`93^0000\JSfhHGG
=G3f00000000T@k14;jP0000000000004VY[00001Fl?D97dT4f\d7Lg0000000000000000m8TS0000000000000000TAJIHLUX<_VZ00000000DU5`000000000000
4KT2d@ED0000000000000000A6JA000000000000000000000000000000000000000000000000000000000000P?=Z000000000000000000000000000000000000
000004jP0000000000000000000000000000000000000000000000000000M9U_00000000000000000000X:I;000000000000@MGJ000000000000000000000000
00004d3;X2`N000000000000PV1Q00000000A8]n000000000000000000000000000000000000X;NP000000000000000000000000000000000000000000000000
IIMk0000UEGj000000000000000000000Kio0000000000000000YAOm0000000000000^Nf0000000000000000000000000000000000000000m::K000000000000
00008>9Q]:ogIF4[0000000000000000@<hL000000000000L;:ImEUe000000000000@OPj000000000000d0GPT?D]000000000000000000000000000000000000
000000000000eELc000000000nV@0000000000000000000000000000P>AXLHbj000000000000000000000000MH0]LH7m00000000DKY]00000000000000000000
0000000000000000000000000000lNn\087k00000000000000000000LWEe000000000000000000000000000000000000`L`V000000008@C`0000LM<Q00000000
0000`Ron000000004N6Aa5KZ00000000000000000000000000004ich0000=9R=00000000000000000000000000000000TKD:0000MHBg00000000000000000000
0000000000000000000000000000000000000000<8FP0000<`;6000000000000000000000HfO000000000000HPi@00000000000000000000HJf=00000000PKGF
000000004K]N0000HTe00000TZlX0000000000000000<k`;00000000000000004QF3l^=j0000L=3N000000000000000000000000000000000000000000000000
0000000000000000L6Cf000000000000000000000000000000000000\:>Y0000AJ6F@hGk00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000Dhdl000000000000000000000000000000000000\Dnk000000004[;F`SZH00000000h6Zn0000\dW0le?C0000lS:J0000`GQ@
00000000000000000000dM5a000000000000000000000000P4lT0000000000000000LNB500000000000000000000m=aV000000000000000000000000l`c\0000
0000eI]0000000000000\B5e000000000000000000000000000000000000Ta]l00000000l9bO0000<jo`Y;mG00000000`]MLDg`a000082hJDHh[000000000000
00000000<gX2Xa5T0000000000000000II^20000De4d0000XmOf\fQMX2J=0000000000000000PTiYhEFa000000000000Q6GO000000000000\n1X000000000000
000000000000@B_O00000000HSFk9<cdYE5WTaek00000000000000000000000000000000000000000000Tn2e=86Rh7kL000000000000000000000000dV`C0000
HiLHhMCd0000`g0;E@oT00000000000000000000Y9C400000000000000000000@]ee@I?f0000HXN200000000U=9:000000000000000000000000000000000000
00000000lTbM00000000l@\B0000iJ:0000000000000MJ6``AMh00000000000000005J5b0000T4N1000000000000000000000000TdGjl`4KD@5Oa44S]9XC0000
0000000000000000DLfP000000000000000000000000000000000000000000000000000000000000\RL[00000000000000000000QGiL000000000000DJblYJng
\GF[0000000000000000000000000000000000000000000000000000000000000000@T_j00000000hg\@0000I45[00000000000000008IXh0000<0>UP\020000
@K5J000000000000hH_K0000000000000000000000000000l[;b0000000000000000PZL`0000000000000000000000000000000000000000000000000000e@MJ
00000000@g^T0000000000000000000000000000X=bR000000000000000000000000000000000000LCjL00000000`M3[0000000000000000X\2`000000000000
l5\D00000000@?FW0000iDPP0000D=:@0000000000000000000000000000000000000000l6iU00000000081LM:F40000<<1i0??C0000I=l30000000000000000
0000D1JV000000000000000000000000000000000000d5:k0000000000000000000000000000]F_B87^@XXaj0000000000000000000000000000000000000000
THSIY:h_0000000000000000000000000000ldN00000000000000000dI:U00000000000000000000000000005JV`000000000000h5PD00000000l6W700000000
00000000XC6I0000000000000000DJmg\i`L0000000000000000T`a?000000004kQo0000\g?`00000000000000000000000000004EdG00000000D0O?h\cZ0000
00000000000000009K2900000000Xm\:000000000000000000000000`bHd00000000000000000000T_UHe<6d000000000000000000000000hd\j1<2nQDkD0000
000000000000000000000000000000000000000015]P0000000000000000000000000000000000000000000000000000L7Q<000090>c0000000041MT00000000
000000000000000000000000000000000000000000000000e@YO000000005;Y000000000000000000000YGK`00000QD=XeXO000000000000m7G7000000000000
0000XP7M0000000000000000LYl\00000000000000000000<[H<0000000000000000000000000000m1[BL@QJ0000000000000000000000000000M02C00000000
00000000000000000000<:OV00000000000000000000<4_@000000000000000000008d>L0000Q1V10000000000000000000000000000M3=F0000000000000000
00000000000000000000AG9800000000d8KG0000000000004aVg0000000000000000000000000000000000000000D77D00000000YJ]P00000000h3XF1=2e0000
aGF\00000000<XV000000000<J[40000000000000000000000000000<A5X00000000000000000000`54fd\LB00004<UJ000000000000`Z8:0000dLeK00000000
Q?HM000000000000000000000000h=Yo0000\F>E000000008cc=XaGC0000000053eQ000000000000D?kY00000000000000000000aFkI00000000000000000000
0000d2<j@OMa0000H1L2Xa<S000000000000000000000000000000000000d43L0000000000000000000000000000Pa:V00000000000000004HdcAK7k00000000
0000000000000000000000000000000000000000h>ec0000DCm=000000000000000000008i0>00000000@JYE0000000000000000L64;TYNH0000000000000000
000000000cQg0000175h0000d18ALXDKH]hO0000000000000000hhY10000000000000000000000000000000000000000000000004V][0000XZUH00000000m<_l
0000000000000000eK>K00000000000000000000000000000000000000000000000000000000XH9V0000000000000000DV4c0000l;OM4Eg`0000000000000000
000000000000000000000000000000000000000000000000000000000000lH[l<STIdiHC000000000000000000000000dbQIlhl8mHZ@00000000000000000000
00000000DU`G000000000000000017>n`39e0AhP0000<M@g00000000000000000000000000000000000000008lVc000000000F\l000000000000@ILT00000000
0000=G<V00000000000000000000IEiJ<\K>0000a16^00000000XXHe0000dIAML><>8i\300000000hP;`0000000000000000000000000000000000000gOX0000
Dl1^000000000000=8`5lPK<<IF8000000000000000000000000M1Q\00000000000000000000000000004?o_00000000000000000000000000000000P0C40000
000000000000]:k700000000000000000000000000004?>mTh1_000000000000D\mb8h<O000000000000000000000000000000000000000000000000l`m;0000
0000000000000000000000000000DL7V@ng?00000000Lc2<0000000000000000@aN7000000000000000000000000d?C\00000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000LSa^0000000000000000
0000P>Da00000000`4<N000000000000XeQ;mHL>00000000000000000000000000000000@6E900000000000000000000000000000000000000000000\08Y<<>D
00000000000000000000Pg<K0000HSV70000000000000cX<0000<dX4E<jbd3in00000000000000000000mB4:\\kB0000000000000000Dn5]0000000000000000
00000000000000000000Pl:]0000TUL?000000000000a=e[000000008GiG0000<X9VE=7W000000000000TW99000089K_000000000000@3do0<EfU=WTa@@T0000
0000000000000000000000000000=HOL9<FB00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000=:ON0000I0]4lHFa000000000000\]:N<_^b000000004=dG00000000HP5K0000@NGG0000000000000000e=OO000000000QQX`[N1000000000000
00000000000000000000000000000000000000000000000000000000h;a3000000000000UEC000000000T?OR0000000000000000000000000000000000000000
`SUa8L[9=DFDAFSh000000000000000000000000000000000000000000000000D8BO00000000@S^4000000000000d_J600000000A@lA00000000000000000000
0000l8;dD9T900000000mC]10000000000000000430eUI3?00000000\<<N@B8;00000000@BRk`bJF]0QG0000P<n;I>5d000000000000DfJ:0000UEQ[00000000
00000000lkM6000000000000\IQb000000000000<FkUPJj?000000000000@Z5N];F^0000lMZW8`K_00000000000000000000a=mN000000000000000000000000
000000000000000000000000<1P[aH3^0000000000000000`D_2hZJl00000000<b>M`o350000LTl700000000l[Kc0000000000000000000000000000l_k\\nkJ
00000000000000000000000000000000Le5P00000000LhUb000000000000T<14XhhC000000004EI5<`fHIETK000000000000000000000000l<IL00000000Y@\N
00000000000000000000l4Xl0000@<fN`P3m00000000000012;W16:n0000@H;X00000nTY0000m2[L00000000000000000000ddS`0000000000000000DK]@0000
000000000CMKLYN^0000HfVTe7ToPN7Y4VGo000000000000lZn5000000000000<mI]0000]GOg0000000000000000000000000000000000000000000000000000
00000000TDQ`000000000000000040l_8]9A0000000000000000000000000000l1;G0000DlJCa5cKP;LR8>6V@\EB0eGc000000000000000017[A0000dFJ?0000
0000XB6;0000P_=a00000000L?X@HAo14R;Q\Yh4LiWj1DZ?000000000000000000000000hfh0lh2c00000000<@oB0000000000000000YFA<DBUI0000lGZ\0000
X\U?XbP[000000000000000000000000000000000000000000000000000000000000000000000000000000008<0O0000000000000000000000008Jn6PdJE0000
TQgF0000<_PS0000000000000000@GLb8ac800000000T\5U00000000T0Ja4Z8oPi9i0000000000000000@S=3000000000000000000000000000000000000l]lg
10Uh00000000LYW;000000000000000000000000000000000000000000000000000000000000e@Ro000084;@00000000]6lI00000000Dgg90000dQjc0000@XGj
TGY;4R\?laX]TeUbiC?<=FGf0000000000004M_o00000000000000000000000000000000000000000000H3aZL^V800000000000000000000000000008OJR0000
@01T@OPD000000000000000000000000000000000000m0[KXU410000@[a]0000000000000000l6G_0000XEPL0000000000000000DoN70A3@m:_8000000000000
000000000000000000000000000000000000000000000000I@HY0000000000000000000000000000Pl4>0000000000000000000000000000Q;j8000000000000
00000000000000000000000000000000000000000000000000000000000000000000dW=SEBni00000000Legie:im@]SZ<3mC0000000000000000@I?>HQKT0000
00000000`<1A000000000000000000000000000000000000eBXQ0000la>000000000T=lM0000000000000000db690000000000000000000000000000d6C80000
d<7I4BU\LTG;0000000000000000\Z:I00000000000000000000m1G`00000000000000000000000000000000=1P?mHb1D9U2HFc[00000000PLBi`RnA00000000
00000000000000000000000000000000000000008LUe00000000YAcV0000``D[8?kf00000000000000000C<[000000000000000000000000000000000DeA0000
00000000Q8[l000000000000Xjh50000000000000000000000000000000000000000000000000000UF0E0000000000000000000000000000`1H2L4nc\=LYh3c0
0Pl<00000000000000000000000000000000Teb`000000000000Pccd00000000DC`ZXm_H1:e5<_CL0000000000000000DHMS0000000000000000000000000000
DAhk000000000000\_b>L2GJ0000AGIg00005HOo0000000000000000000000000000@4<[0000000000000000000000000000000000000000L>>f000000000000
@JN`0000<Emj000000000000000000000000000000000000000000000000000000000000d?Ol00000000000000000000000000000000000000000000i8Ei0000
000000000000A0U[0000l4cWY3J9000000000000000000000000000000000000000000000000MHKQ0000P49X000000000000000000000000PC@l0000T]J?Hm1a
0000000000000000EF?R000005JV00000000<PmU00000000l?Kc@]oRlOAf00000000000000000000DblCiJJ\000000000000000000000QW60000000000000000
00000000000000000000000000000000000000000000000000000000000000000000dok38_3am?KF0000000000004f9SiDNj00000000000000000000T9N5H]3Q
00000000000000000000000000000000000000000000000000000000000000000000@ZeO00000000000000000I460000l2Ud@ao8==Fg0000<o1b00005F0h0000
d0Co00000000\K9d00004UX[]9;o00000000000000000000eC=@000000000000P?2h0000`5H\0000a<C:000000000000dHgH000000000000000000000000X6e@
0000000000000L8:iAC900000000XQcM000000000000H4DEdEWK0000000000000000000000000000<Q3hLUn^ACY<0000lQoL@Gj<0H=mm>OE0000000000000000
4_b300000000HXSN1EPQ0000000000000000XY7;8\Z_lmm7Y4mG00000000X;fETo6^0000HFI4Q95R`3ZL4LQ]0000000000000000000000000000000000000000
0000000000000000000000000000d<ODl6LF<J0gQG^A0000000000008[bI00000000000000000000TZgJ0000000000000000dJ>d00000000P[XPLbnRIHdZH=Q3
000000000000DY`nL4J[0000000000000000000000000000000000000000000000000000000000000000iJED00000000000000000000000000000000T1DkU3Gj
0000Q3Z=0000000000009J6900000000hCTbdLfk0000000002Di00000000000000000000000000000000000000000000000000000000000000008J>N@R5jU7XY
0000DTVHd2JQ@RUoY1<40000h5GH000000000000000000000000@UMj00000000AFeg\Ya\000000000000D?690cD;0000@BQ^0000000000000000000000000000
0000@`8V000000000000000000000000000000001F@i00000000000000000000m01c000000000000h1Mk0000`PeYD7eIlH?8THXIhN\nDONNdZfc000000000000
A=LSa<>V00000000000000000000Xd9=000008Ee8DYd00004LdH@XcV000000000000iCOn0000L0YcPdjfDnlO18[;00000000X2Yj`5Y`434T0000000000000000
IJg800000000000000000000000045G40000000041RQ1GHn00000000De3L0000000000000000loh900000000iA:M000000000000<fEN@QDa0000DI1D00008B15
0000Xf_kH=<E\O2M8=[Z000000000000000000000000000000000000000000000000l7Dn00000000000000000000000000008bCg0000L^VP0000000000000000
00000000000000004?AV0000db1_000000000000000000000000000000000000h5U34TQ10000000000000000hb\o<[=MX[Il0000@OZT000000000000DG<f0000
0000000000000000YJF70000QBCnYIUj]?\T0000000000000000000000000000000000000000D8K800000000000000000000`^<X0000`PHeTaaA000000000000
DIV@X^kK00000?D60000000000000000000000000000PAn\00000000000000000000h;]3e:eK@Fh;XSmlXI6EmCkC000000000000000000000000LBB><jKk0000
00000000@gOH00000000AJR`0000000000000000000000000000<Kki00009>?I0000HLhBDN@40000X26V0000lmAn00000000000000000000000000000000@F`I
@D9Q4Q;2l_eB0000000000000000Ha3N000000000000000000000000@83b000000008T;f000000000000000000000000MDNWDdf=000000000000000000000000
000000000000Tb4h00000000000000000000000000000@ge000056_^00000000@O1;P_nV0000000000000000000000000000h>XI00000000<ggi000000000000
00000000a9OW000000000000000000000000dH2j0000mDCY00000000]HJZ0000EE;j0000lMUf00000000UAZ50000000000000000000000004bNg4kY[5CF^0000
00000000000009m@<FG?00000000000000000000000000004YIaQ7BO00000000000000000000\@k]Xl9U00000000P:oB0000@3Uc000000000000000000000000
00000000@Oc[l6lk56i?0000D\HE0000d]QS000000000000@5b_LceO8aA\000000000000000000000000<BTRYGbN000000000000000000000000000000000000
000000000000YG`\00000gFKT00Y00000000000000000000000000000000@61Al`cKTT0?000000000000aD@C0000lXFPA3T10000000000000000000000000000
0000@LJI000000000000000000000000XTQP0000000000000000000000000000A?LQ000000000000MJ]c<CEn00000000`mka0000LZ;jDc^5`K<50000X>M20000
X<eA000000000000@3Q>4FdX0000`7ZJD><N0000000006C\0000AHCN0000000000000000`D1C0000QImL00000000YDHo0000HRk@000000000000E9cD0000aCUU
0000XDfB000000000000956U00000000000000000000000000000000``E400001IcZ00000000m2;n0000hOeQ00000000l@hfQ:l50000000000000000Xgo90000
dO>_000000000000000000000000==^V0000000000000000Xmjm<hg<0000@\^00000`SnE00000000hgZ1@dFc00008J7e00000000000000000000000049NV0000
000000000000000000000000000000000000000000000000000000000000lS\R\UT40000Q2iG000000000000000000000000=DFW@3:k00000000000000000000
00000000e4OH00000000L?LD00000000000000000<<Y]05I0000X<QPP<j;`[YD5Gi_@WF>0000000000000000000000000000EI=a0000YH:`0000000000000000
00000`fh0000000044^mT^0:`=i24=cV0000aJ0O86]W00000000000000000000000000000000000000000000YG3S000000000000MHJM1COH0000<2@d0000<4hX
0000000000000000000000000000dH@d0000`8nSLLh100000000000000000000000000000000DbdY00000000]<E50000<h4`ED9d000000000000000000000000
000000000000M6`h00000000000000000000H=XK0000000000008<b>0000d9W8TCBnXN1fQCD3000000000000000000000000@kNH00000000000000000000DZja
]5ZJU9AK0000`55Y0000000000000000000000008LR^00000000l_ROIEJD0000L9YOX6j4000000000000000000000000000000000000l_=<0`RRE9nj00000000
0000000000000000000000000000000000000000\KH100000000000000000000HLLNHdJo00000000000000000000`@Hn]>E;i?Se0000PW^30000000000000000
00000000PH[a8i0L000000000000000000000000000000000000000000000000I2GoP:P0@<Sc@Rjk0000000000004Jck0000000000004JJP0@8IA6O^00000000
<hQm0000M8@_0000aD0b000000000000hCP_000000000000000000000000a;o7P>UN0000000000000000000000000000dbZk000000000000hZhL]5E600000000
0000000000000000]4NV00000000P>CQ000000000000000000000000000000000000Tf<1000000000000000000000000H6XHDfK_000000000000000000000000
55Qo00000000\5lQ00000000000000009>P00000A>_W0000000000000000000000000000P8MC000000000000000000000000000000000000hU@H00005Jc@0000
000000000000000000000000000000004RKGHVUghaF>eG6a000000000000000000008?gU0000000000000000h?RSL:QW0000000000000000000000000000LL>N
0000000000000000000000000000000000000000000000000P7=`DKZhIdUP0\^`Qf100000000000000000000000000000000<]dS00000000000000000000l\\Z
000000000000000000000KJQMI0D00000000000000000000000000000000000000000000D9Q1T?[l00000000000000000000H2EOQ@k\000000000000X:ZdLCK_
L_mR99kZlAo[00000000DhR:0000000000000000000000000000000000000000<Y9K00000000000000000000000000000000P8D0hUKGla=K0000lcL3`RnmPidl
5El;0000000000000000000000000000lF^P0000d6CJ0000000000000000000000000000000000000000000000000000D2`5@M_^000000000000dOVGXhgR0000
000000000jTC0000000000000000TLAc`i2<00000000000000000000000000000000000000000000000000000000Lg5k0000Y5dXa=:WlD[RYGXP000000000000
@i835F]00000000000000000E<7J000000000^OT0De100000000<4IG000000000000000000000000hS<>loS4HYb00000000000000000]7J[i>NM000000000000
000000000000PJBJPJo10000EFa40000XA`e000000000000000000000000000000000000000000000000000000000000000000000000000000000000a3F60000
X5AlT`3U<e0B\fN\00000000PXZD000000000000000000000000TiI4h<T7P10V00000000=ARn000000000000000000000000PcA600000000000000004kYj0000
0000LK_N0000@DF\lS?BDbiI0000000000000000TeJL1<GP000000000000@MNA000000000000li7T0000000000009FPH00000000000000000000\:SN00000000
0000000000000000000000004R<a0000000000000000`[Zl\k:m0000@HAJM?id<b09U:O=00000000000000000000XXC\0000000000000000heA0LAQIP6\\41f@
I;K500008^[10000000000000000000000000000000000001DClaF2c0000000000000000000000000000000000000000X0R20000000000000000000000000000
`Y;J<YQ1h8@a]C`d00004K;W000000000000Xi8U0000\oTR5EK]0AkHL^:N00000000000000000000000000000Igg00000000i4MQ00000000000000000000hY[B
00000000000000000000000002;6XYo@00000000LR\d0000<<ffX_7cMH6I00000000lSeZ00000000`TM@000000000000000000000000DABY0000000000000000
0000U=SV@CLR0000XUCb000000000000000000008PbN0000000000000000000000000000LIeX00000000LFgHYAG[hh58MAkc0000XOoQ00000000000000000000
00000000Q6]1000000000000000000000000000000000000000000N_0000000000000000000000000000H60U00000000Q:Q:000000000000000000000000X3e:
DSTZ0hSC0000<Y9800000000000000000000T\F>0000000000000000000000000000hGi_000000000000000000000000000000001Bn=00000000000000000000
0000=284000000000000HD0\000000000000000003;OD?\C0000000000000000MB1D0000000000000000H07n0000000000004ka7000000000000<h\b00000000
0000aEZN0a:G0000000000000000H[oe000000000000000000000000`IUd0gJn0000]J@m00001AAP0000000000000000000000000000000000000000lfCE0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000E6_2000000000000000000000000000000000000
00000000000000000000i;Qo1HW@0000II>m0000000000000000000000000000000000000000<QNW00000000000083ZeP8lC000000000000000000000000PV9C
00000000000000000000000000000000Q6>lAHUC00000000AJ9:MGd700000000=7jk00000000lYGh000000000000e@4N0000000000000000000000000000E26F
00000000@5M[l>f;0000XeZN0000dFYLPknG0000`:J600000000000000000000000000000000A>22@oA;eHEg000000000000000000000hf60000000000000000
00000000000000000000000000000000000000000000@1GI00000000PA=;0000000000000000000000000000000000000000000082`C0000T?YM000000000000
00000000000000000000000000000000000000000000000044M200000000D17l00000000000000000000DeWQ00000000000000000000T>Kk0000000000000000
000000000000000000000G;00000000000000000000000000000`cM?PJPLX3EWL:Q@000000000000000000000000`DSD00000000000000008;]@0000HH?Z0000
<EJV00000000X>On0000000000000000dS;Y0000000000000000LCjY0000000000000000000000000000`e;C<fjh00008\oi00000000`Cl8H\_=000000000000
i8Cf0000PFjl0000H>bZ00000000H<^hXYlC`TmUTkTO0000T\Ti0000000000000000Y54^0000000000000000L=CX00000000T?m6YHFgE4Zl000000000000<:P^
000000004fTo00000000XOKT0000\F:Ra:Vi@ejSA=>\9:aL0000`^G58OH>93iN00000000<98n00000000000000009Cj:00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000048]?0000<J9Z00000000000000000000<\20P9OT0000000000000000
0000@bb20000Lm0K00000000XD_F0000000000000000000000000000PLC600000000000000000000D>EH000000000000000000000000m;<R00004LEA0000<b_4
00000000X`hU0000000000000000000000000000l[eXiHI=000000005@k90000000000000000000000000000000000000000Di3Ge;lH0000000000000000YH\P
000000000000000000000000000000000000I8Dm00000000\DCP0000000000000000000000000000000000000000000053BW0000DnA\000000000000@9_;1A3l
00000000000000000000000000000000dkX4000000000000000000000000Y?fa000000000000IHNE0000000000000000lemMhieK\\kYD`WH0000UEam0000<0fl
00000000000085:80000000000000000m;Fo0000000000000000dWNYT4KAd=m=0000000000000000\JO900000000000000000000000000000]HID>cE00000000
X1C>0mIF000000000000000000000000l7E[000000000000000000000000000000000000000000000000000000000;Zm=DOD00000000TNKh0000000000000000
00000000XQUV000000000000<35L00000000000000000000`Zmg0000000000000000000000000000000000000000000000008Gg600005IWW0000000000000000
000000000000000099YY0000000000008:lHY33Q0PS1000000000000000000004YbA000000000000000000000000000000000000000000000000000000000000
0000000000008OG70000hh_80000TIBd0000h3HlP1ME@UM900000000000000000000=Fne0000DmQi000000000000000000000000000000001=f;4ncE00000000
0000000000000000P<`3TIFe00000000E9620000HjW50000000000000000U:^Q0000dX\G00000000E@h0000000000000D<JO0000000000000000LHA600000000
0000000000000000l97E\IOC000000000000000000000000h7MG000000000000l\=60oOg000000000000D>;000000000@g90DjN>00000000iGQM00000000`S[C
0000D]W^00000000000000008Yg800000000<Y9^`G\g0000000000000000000000000000000000000000000000000000000000000000HH?L8\[=000000000000
00000000HP;Q0000\C^m0000000000000000\PchHYCI00000000AC8O0000000000000000000000000000000000000000hi?W000000005;`500005;@h00000000
000000000000000000000000000000000000D_bXi4V?000000000000d?J4hP]45=F?000000000000e5DA0000000000005<LY00iil\=QPXmA00001Jfe00000000
0000PJWP0000e3fN00000000000000000000dM1K8Ab<d^ac00000000``P300000000@3_N0000000000000000dPg00000000000000000hLf^iHe@0000Tml:0000
0000000000000000000081QD04FRHG@J0000\AS000000000XIhl\XBC00000000000000000000QD]20000000000000000000000008I2N00000000000000000000
0000000000000000I3n;000000000000<5<50000`2H?<oV0L:nd000000000000000000000000XiGg=EM600000000000000000000000000000000000000000000
00000000000000000000000000000000T9P?`hWkLZR2Y0kTTJCGI1?:00000000000000000000000000000000XB^o0000000000008fS400000000e::\00000000
0000hNO?0000000000000000U;FMID\OhPlhl[XCX\gS000000000000000000000000000000000000000000000000@^4=000000000000000000000000iDJb0000
0000T3V@0000000000000000X>BH000000000000L_5200000000000000000000lV3<=F8]0000000000000000000000000000heNg000000000000000000000000
000000000000000000000000hT3X]D6o000000000000`jQP0000X[Ab00000000<TF_0000000000000000lDn40000hZ;UXPe40000e5UP1D[\0000000000000000
0000XRb^`Fmd0000000000000000000000000000000000000000000000004Wb;a2RQ0000000000000000000000000000000000000000000000000000hfPY0000
hokS\Qhb0000PH[30000@>>X00000000`HcA000000000000000000000000000000000000<dWN000000000000000000000000hAjD00000000Y<m7000000000000
000000000000000000000000H`_O00000000000000000000X;XbdJJ38bneQ<[A000000000000YGahdo4JQ@ch00000000000000000000aGWc00000000m:FE8lA:
A>m_D@IK00000000`TPa0000<<3N0000000000000000T]O<0000000000000000P[]L00000000iB5>0000000000000000000000000000000000008I6h=B\F0000
84WGdeEQ@g@N<jfP000000000000000000000000\iZK00004iK>000000000000000000000000000000000000000000001K;60000000000000000000000000000
0000000000000000000000000000000000000000Q?c=DdbV0000000000000000000000000000Y3DX00000000000000000000DnHD000000000000`]=@00000000
aHoP00000FT_0000@:7W0000000000000000\TdN0000hQQf00001K9W00004B[e8Dog4VQ:8ioHDl@[eDTN0000000000000000000000000GCH0000000000000000
00000000H_2=0000<oP^00004=HAmDnk0000000000000000000000000000000000000000000000000_8_M1k3`kPa0000XP1Z=?f8000000000000000000000000
H_D;000000000000000000000000000000000000ADHF`e68e=C90000000000000000000000000000U>M600000000000000000000000000000000h>[A00000000
0000LmEW00000000\0Bb98bYX9JjLNV>i0Kg00000000H@CRUINkh2[]@Yg\00000K_`UF>30000hEATQGEO00000000000000000000PLD4000000004LdnXfX[0000
000000000000000087S`000000000000000000000000X`JE0000000000000000<HaR@J^V00008iAd00000000000000000000000000000000X@IcL]P14gUb0000
00000000hCYRLQZml66`00000000000000004@i?00000000000000000000000000004K;f0000000000000000000042lJ8@Vd00001@I2000000000000dnn00000
0000TE3h00000000L70ZXYB5TjfCQ9EJMD=9000000000000T2m@000000000000L=2H4B]oeIO^dV5NTN\WDjL?0000D\OY02Y>hI`A000000000000000000000000
000000000000dES2000000000000lH`9000000000000`If300000@V500000000000000000000lT4Y000000000000000000000000P7b>0000PHYO=0Pi00000000
00000000000000000000U2W_000000000000HY[`000000000000000000000000000000000000000000000000000000000000\SIZX]ImYB0C\dde0000\8dV8Aea
00000000000000000000000000000000000000000000000000000000000000009Fm:00000000\FWkd^R700000000000000000000000000000000<]n90000e>IF
0BHZ0000000000000000000000000000000000001Ff:H9lX00000000YHKDeD280000000000000000000000000000P7>[000000000000lZ=m0000000000000000
0000HVjP4U^b000000000000liKX0000000000000000@=H3\FnA0000000000000000000000000000000000000000000000008<h100000000D8Ql000000000000
0000HZ30000000008_II000000000000T`Zk0000lZmZH:Ne00000000000000000000000000000000000000000000000000000000Q7e80000hl6P000000000000
0000000000000000000000000000`;QN`?hOE=?@0000lCN9EDVG1J:C\acm8IMl000000000000000000000000TG=@0000@\M^0000h76S=7<_0000000000000000
L3m30000dUDRdT34a>TN0000000000000mT20000000000000000<H@60000000000000000000000000000000000000000<2g8000000000000@mKa000000000000
<NRo0000X5\Q0000000000000000M5T;00000000000000000000L1Ci000000000000000000000000\7D5hgY[00000000000000000000hG>`\I`[0Xd00000D2b9
00000000L\8O<fFI\lf400000000000000000000PXCl000000008]iK00000000QE\f00000000000000000000000000000000000000000000000000000000aD:7
@KED0000LP6:8`h=@8YJ`IjZ9GmV000000000000000000008k7O00000000\1VU0000Td8ePej]4kEa0000000000000000HIZ=00000000\?QN0000000000000000
DHhL0000I6_E00000000000000000000000000000000i;T\0000000000000000\MFbDAlUlg4eY=DA0000000000000000I0oj00000000PN5e0000000000000000
000000000000000000004^]80000Q5bl00000000000000X000000000000000000000TJ3F00000000000000001CgB0000000000000000000000000000D2F`\D=b
Y7>20000I35n00000000PUVY0000000000008P7m00000000000000000000000000000000hM1:d<RiHoF`00000000000000000000`KeA00000000000000000000
0000000000000000000000000000000000000000000000000000UGhY0000000000000000000000000000000000000000PYUkhdYN000000000000000000000000
00000000000000000000<hJjmIVQ0000000000000000XTR60000000000000000000000000AI_000000000000000000000000000000000000QA240000@<gN0000
`j9K0000M6ok0000E@Ea0000000000000000<4Q_0000L:ff00000000000000000000H^Xo00000000d0SeleS^Hm`f9@0^XV70=JLh00004V]7hWi?000000000000
00000000PeRkA2c\0000000000000000000000000000T=;R000000005IV7000000004Xm1AD4c000000000000000000000000000000000000000000009I`cYJm=
0000000000000000Xb7d000000004;JKllML`eh>\AL]000000000000000000009<Y^000000000000`?TE0000H:[50000P>880000`?hY000000000000a;^[0000
00000000000000000000=E]S0000P5YATlRZ000000000000000000000000Dh>R000000008]^S000000000000XGfH0000`c:<00000000T[jeUG2:hgA60000a=mh
TQ82`lli00000000000000000000`:1m0000000000000000mJIIY9E9000000000000000000000000000000008;>n000000000000000000000000000000000000
0000<M^g0000POX:00000000@S\e00000000000000008HoLiH5E0000000000008[UG8R?2DMmO000000000000Xal:\F<P0000000000000000U4:A000000000000
0000000000000000000000000000dhc\00000000d<8T00009JmM0000000000000000\lcZ000000000000000000000000000000008S=F00000000le4>00000000
000000000000000000000000000000000000000000000000000000000000000082KL0000L=U\00000000L;<A`oO:0000H?IV0000000000000000@ShomG_c0000
0000TeBc0000TL`g000000000000000000000000U<k70000`:ldT576dAEF000000000000000000000000000000000000PjD>0000TKSg00000000000000000000
Q0l600000000000000000000<BeE00004c=M8cYe00000000000000000000l]@DYC>@00000000TE2]TQR`00000000000000000000000000000000000000000000
0000000000000000H`jU0000000096iX00000000d4UEU<7900000000000000000000000000000000Y;gg0000T`D2]4JZ0000Ta4Z000000000000000000000000
0000000000000000Dg_T0000L=TcE>LXI@FG0000000000000000M1I=000000000000000000000000HkZg00000000@k\=0000TBOX000000000000000000000ohZ
0000000000000000\9<d0000000000000000IDkj0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000h3eVM7O@0000000000000000P`VnMEdZ000000000000A>8D00000000`IGQ00000000M9aCEEW^0000000000000000000000000000`;mW00000000UF3b
000000000000Y<LJH99S0000000000000000<k130000000000000000000000005DLRAE6_0000000000008Y`0000000008<gc00000000000000000000\6kbY78h
00000000000000000000000055<k0000000000000000000000008HGi0HQhQ8cQP`8E0000aGODEGUd00000000D9i^H<L100000000000000000000000000000000
0000000000000000<ffg0000l;^XeIIC0000000000000000]Gf6D7US@[BjHE?;lkl4a;GBQC`E0000dIZf000008b1000000000000000000000000m1SF00000000
000000000000`A7;@OkL\^YQ\eD<000000000000T_AQ\mAJ000000000000L=o\0000dY3kHP8S0000000000004b;NaDL2AGm6DV:M00000000\gViLiG300000000
000000000000000000000000<mgm0000@=EO00000000\6X6m3mB0000000000000000P?LeE0n;00000000L^g=0000h=hK0000aBGL000000004k9:000000000000
000000000000\@2FD27@`adXXH:100000000PdP;]@M700000000000000000000`CTM@9RJ0000dU50ID5c0000EJOjPR3FPoHaiIcM0000@5>60000000000000000
0000<I<90000]EnY00000000000000000000@C@<00000000000000000`U600000000DP<J000000000000l>3KMEM`II;GH3SA00000000I>U?000000004Uc>@3Vm
0000lP=\000000000000h^cC0000000000000000000000000000mIK@He8KhkF?a24IIEUE5JJi0000XLa:DnMG9H`88[7=0000XX<h000000000000000000000000
00000000000000000000000000000000dU9g0000`DccY6OEAEeS0000XM:X0000000000000000i<SJ00000000000000000000000000000Z@B0000000000000000
00000000<BETLS<^=K9G0000000000008BKC0000P_6\0000T?[1036I\[gN0000000000001CRJhFUoPKnaddECEE17@[SGQE1J0000`cJL00000000000000000000
0000hS_]0000P\ii0000000000000000000000000000000000000000000000000000000000000000\M:<0000T8Y<Tc_Fi9G=000000000000leTM0000EHDO0000
00004^@Z00000000000000000000000000000000<h8C00000000L0=cl6PE000000000000000000000000hQ8J=?cc0000P1Pf0000I=k;0000000000008dn50000
0000LZ_B0000AJOD0000DHZ<00000000\E1:0000000000000000e?PG000000000000000000000000000000000000000000000000=5e[00000000000000000000
0000000000000000@UgG8dgi0000Xi>Y000000000000DFGl51hR00000000<C\f000000000000000000000000000000000000YAn7000000000000I4Od00000000
00000000000000000000000000000000000000000000000000000000HH9J1;]P00000000000000000000000000000000lg]GA;5n000000000000000000000000
0000000000000000000000000000LT]m<LSVEHffXA;?0000@QIo00000000]JU34<V7\jBmD6`C0000000000000000000000000000LGb?T\nF00000000lXo<0000
00008MP`<k];00000000000000000ZM=d@GL0000h68:000000000000000000000000000000000000000000000000000000000000000000000000<d?a5;3N0000
0000000000000I?000000000Y4<b0000ddfo00000000000000000000dK3K0000000000000000HCRX00000000000000000000lWhk0000X<MY0000000000000000
`JA]000000000000M2WN00000000==9o000000000000LMO9dN4>000000000000000000000000000000000000`Hig0000000000000000000000000000lbD50000
0000000000000000000000004dDd00000000e1R600000000I;4@00008O@MI>WA00000000000000000000``2\0000000000000000hiJF0000\gHi000000000000
0000000000000000LhHm0000000000000000000000000000lch>0000<9A500000000\d5S000000000000XQfa000000000000dbcm00000000000000000000]?3=
00000000000000000000000000000000000000000000mDiH0000000000000000000000000000DkIY0000a>he00000000Q>kd`5@T000000000000000000004^Ki
0000XbiT000000000000aAYD00000000000000000000000000000000000000000000l=K9000000000000D9BI0000000000000000000000000000000058OS0000
000000000000000000000000000000000000000000000000DIeg4hLk0000T?O60000h`nD<;o^4g3mPmFAT5k@de\90000TN_U00000000AIGc0000\dMNhjIk0000
0000M=[Y000000000000HXLL000000000000m5AD`Q36000000000000000004Y:0000000000000000000000000000]IfN00000000000000000000\]3l0000A2=J
000000000000000000004g?B0J<K`:i_d9h600000000m2R<0000laEP0000000000000000000000000000@Xkc0000000000000000000000000000\U6a4h]m0000
00000000000000000_X9`cbO0000DY70000000000000000000000000000000000000000000000000000000000000000000000000`kBE00000000`ffV0000PF@P
DGG`00000000Y98A4S@_0000000000000000UJ3IM9[9\n57000000000000LIIk00000000000000000000<5_gXXoL99diHe7?000000000000XZkf000000000000
000000000000000000000000000000000000]EX10aLW0000000000000000000000000000000000000000000000000000EEIKX8EV00000000heKg000000000000
00000000T3jGdL1Q0000LI;MPoJ;0000000000000000AEnF000004bC00000000EGCW00000000000000000000PXJ1000000008THF00000000000000000000\\T2
0000@3MN4adBlNNB000000000000000000000000000051A@DKDg0000000000000000000000000000000000000000E@PQ\f210000000000000000000000000000
l5Di000000000000D]L]0000iF@?00000000D1>94[`m0000TAkV4f2U000000000000000000000000UI_C000000000000000045NH00000000M@Sn000000000000
000000000000l^;n00000000000000000000TA<MPa3k000000000000m0UFe:EV00000000T6TD0000dW4GX9MQ`X;4]DVgMDbTaHQhT=Y700000000000000000000
000000008neX0000lC9nM<ZHI2i^00000000000000004\1:000000000000\;J]00000000000000000000<P<@0000000000000000000000000000000000000000
00000000M;SE000000000000000000000000lWkh0000hAjQ00000000LK615GP]00000000A@RA000000000000000000000000000000000000Ho;n000000000000
000000000000d6U685m40000000000000000000000000000000000000000000000000000P_B?00000000000000000000EA?g00000000=0BD0000000000000000
00000000T\aB000000000000h20KX^lE00001CV5XOjk00000000@AI:0L0e00000000PCc@`h2F0000000000000000P:g<00000000d@S1Q?_Q00000000@`@h8@cQ
0000000000000000X8LZ\aIL000000000000iJS@hk:ZT65R0000h@<N0000000000000000000000000000M<NI0000000000000000000000000000000000000000
000000000000P^Dl000000000000T_2a`hJ\0000000000000000XidZ000000000000000000000000000000000000`OQ>\[4mXaf:0000Q0b6hf?fTIdH0000=3_L
0000<>?5XKS>0jUd0000000000000000000000005AK[000000000000h1ic0000UBZi0000<XAT`05FlL1]0^^d8d@E000000000000DMf`5<Gc0000E3:W00000000
000000000000000000000000H=L;00000000000000000000000000000000000000000000000000000000000000001BVe0000000000000000<h[k000000000000
00000000<;AP000000000000HPd]H5a100000i?Ld>gSPJaGT8NF4cMdDBCiLJ_J0000D9>_AJk60000dU1i00000000H?7>00000000PDUKDHLdD^m:<R?W=?06iDkW
HRnW000000000000000000008PRA0000THb4M13^eF^b0000\fmmHG8@h3\M000000000000000000000000000000000000000000000000000000000000QHm80000
MGhl8TCHPNU@00000000i1Tk9;>o00000000<RAK000000000000000000000000TImEH4m5HkD0000000000000000000000000hR=?8aS`X3NY0000000000000000
\W;e`[B=00000000PLG<P9EN\ZKAdk2dPm5M]2T:00000000UE:T00000000000000009AX3HR0nUE:3H;gE0000<Loj@H=E000000000000<OCG0000000000000000
000000000000HKNF00000000000000004cn000000000000000000000000000000000QE_5000000000000`CiB96NE0000TQjG0000IGH5iDcj00000000ECFB0000
0000eFT^00000000000000000000000000000000000000000000hI>[000000000000000041ON56>FAIm90000000000000000000000000000D6Vf`766\jH8]EC`
000000000000h^L\000000000000L4i``EA;A76R00000000000000000000000000000000000000000000@gTF00000000P<320000\h\U00000000i3h200000000
0000000000005H4k000000004<:oHO^m00000000Pic@000000000000dc]<<?b_00000000000000000000M9;MDiQ200000000Te9E000000000000000000000000
000000000000000000000000000000000000dbWZi:H70000000000000000P7\?TCbi0000000000000<Fj00000000000000000000000000000000000000000000
000000000000000000000000000000000000AA900000000000000000XSP0000000000000U0aF00000000000000000000000000004J7>000000000000I@X70000
000000000000PJLBU78@0000000000000000l^[RIJGM000000000000<d8D00000000@T8E00000000000000000000LOBP00000000000000000000HQMX00000000
d6\3<IM80000000000000000HfFd00000000000000005D^U000000000000000000000000LU]2Ha>Z0000000000000000e2o60000000000000000000000000000
8N@h000000000000000000000000000000000000000000000000dg=V000000000000T<8DAJ?S000000000000Lhn;0000Xeo<L7@G4P2[00000000000000000000
0000000000000000000000004L4C0000Hg1_MIlf00000000000000000000hidJ000000000000000000000000000000000000000000000000L9nN000000000000
00000000QIhQ0000000000000000<Fdh@6??Y=le88F9T=4R<aW900000000L>4@0000000000000000MCNh4iVb000000000LlTPJaj000000000000000000000000
00000000`O;C@UPf000000000000000000000000000000000000000000000000000000000000000000000000m1f\l@;ODTOS@i=5000000000000000000000000
0000`K0@00000000000000000000000000000000LL]RI0oYeFNo0000hnO_00000000000000000000000000000000MIS[<hPd0000000000004@?K000000000000
00000000h:^=XL3?<kdj0000HOMl<cZ7@dcgh;;J=6M=T2j21:T9000000000000hc6P000000000000hHW100000000000000000000000000000000000000000000
0000H<D:TYfF000000000000XJK@UAmg0000`@`BM94L00000000000000000000H\F]0000]10S8O070000000000000000000000000000MHjj0000000000000000
00000000000000000000000000000000@EJ<<:\KP=7CLfm700000000@=Gc]Iai00000000E=1a00000000X?ec1Fdm00000000000000000000\7daTYok00000000
00000000l8T3L`@800000000D>Ag0000000000000000000000000000000000000000daL2000000000000000000000000eDQ60000TNPNHZj4000000000000\V;C
5J7:0R8200000000000000001EQA000000000000000000000000000000000000Q;Ei0000`BgC00000000aB>ZPCCa000000000000<Wm@00000000000004]KTJH<
00000000\_M>0000000000000000000000000000=IJ:0000000000000000000000000000TOGL`NmS0000000000000^?M0000000000000000000000000000LK80
0000000000000000000058Fd00008RD:@mfX00000000<NKCl_mG000000000000@5j\000000000000000000000000lSWU@g\2000050i900000000000000000000
000000000000000000000000000000000000@>300000000000000000000000000000i8SnD_m;e2U@000000000000000000000>9@DZS=00000000000000000000
0000l7EB0000D>:2Te1H0000d>IK00000000AHf@000000000000iD3D`9g<hRLn000000000000@Vc=0000HY6H0000000000000000U6Gh00000000000000000000
000000000000D48T000000000000iA8<=Cj`0000HANK0000<hhW00000000000000000000XZY9dAEQ0000<Scb0000P2@9UFiZ00000000e3cE<[cW00000000DBfl
0000000000000000000000000000000000000000000000000000Q;OM00000000000000000000H?oK0000000000000000h;7m000000000000000000000000`g;;
iGSC0000000000000000XJI90000ld@5T:WH@M9_0000hW8heF08000000000000T^eB00000000000000000000000000000000<gf?000000000000000000000000
00000000I40T00000000000040RW00000000`kIk00008RC5@eoO00008Z9>000000000000<_Tj9A?HEGBmXL31hA2jQ4PHQ=GO00000000PhEZ000000000000D4eE
HkNY9GTWEHT900004eb=0000000000000000000000000000000000000000000000000000000000000000`nf10000000000000000000000000000M8Bn00000000
000000000000000000000000P5fO0000000000000000<R6KdQLn000000000000000000000000PA9i000000000000@D=00000DUGK000000000000000000000000
8D_[000000000000000000005Fo20000000000000000000000000000000000000000P`FOiJ8D000000000000000000000000000000009;5bi29b0000]Enl]:kW
00000000000000008EgL0000000000000000000000000000QEa400000000000000000000000099kD00008MTJ`E=60000T7jG00000000i9d=0000000000000000
00000000000083UI00000000000000000000000000004bF70000000000000000000040eaHlaN`R4L9;:]1EEj0000000000000000m:jN00000000987@l=G7iGIA
0000000000000000PFD@0000Pc0^00000000000000000000<`6mAHIg00000000000000000000\IWal^C8000000000000000000000000<Uf;00000000PSO05?\>
00000000000000000000000000000000PO2`00000000HYO[00000000000000000000i7h=0000\=>d00000000Hl5GHmjR@^gU00000000000000004kjj00000000
0000000000000000`UVglIna0iPLP3ZXUIo900000000DLh_00004f_D0000PFQU0000000042Of`k6@000000000000000088V\0000000000000iF;Q1cN00000000
`=RC000000000000]JDa000000000000000000000Be80000000000000000000000000000000000000000000000000000000000000000PHOE168Z000000000000
m5[f000000000000000000000000aI>Z0000000000000000000000000000`QUahCDV000000000000000000000000`?4B00000000000000000000000000000000
\8Rc00008O[la03`00000000@HIA000000000000a7B50000000000000000T:>9873;0000000000000000000000000000000000000000000000000000QJ?mDga?
0000000000008II<00000000000000000000H>jk00000000\gGl0000000000008Ubm000000000000000000000000000000000000<UcOM;Ic0000<>ocHV6>\TJ1
@\b]UH^bm6md<hG]l[:O00000000000000000000000000000000000000000000i:7A0000000000000000@JiL00008IlA0000Xj6k000000000000000000000000
h94eddIK0000XBG@00000000000000000000000000000000000000000000Dj@i0000AE3F000000000000`7<Y0000000000000000000000000000M@Cf00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000Dgal000000000000X9DET^J=00000000D?N0lB@m0000l3>imD6_
00000000]H1J00000000<e@>@YY1@VM]000000000000000000000000QB=oY84b000000000000@e`50000\0K2d7lc00000000000000000000T6<K00000000]8CJ
0000lca7aFff00000000000000000000000000000000000000000000000000000000`>aMTFUSHXkDEDMT000000000000aG>fX>kA00000000000000000000T9_R
0000Ho`f000000000000X5^@lY>20000000000000000Dea@defm00000000000000000000000000000000A;hOHGDO0000000000000000000000000000UHG`0000
0000000000000000000000000XPehjOR000000000000\dol0000000000000000000000000000000000000000<IOQ00000000=>VE000000000000000000000000
00000000PbET06Bh0Sg2heaLXjV[0000`QEa00000000d_dm0000A;C>000000000000Tn6iU4j0000000000000000000008>[40000000000000000000000000000
0000\0_iL>aoM?dO00000000PJhkm0[`0000000000000000dS3gAG@[000000000000IHmk000000000000000000000000lS1\0000000000000000000000000000
T[IO00000000000000004E<d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X6<iM>SE9HcA
<WC60F:h00000000000000000000PP@Y43V_4Y6;0000000000000000000000000000@LK;000000000000IDeO0000DHkB0000LL0@000000000000000000000000
00000000888c0000d;Q`dAIk8GNA00000000PLnm0000000000000000000000000000LGJ^0HL;5GX00000000000000000@7BH0000000097U`0000000000000000
dJY4a5Pn000000000000\Mc[Lk[`93k00000000000000000Ld0>0000000000000000<3R<df?U0000\N9U0000000000000000M?fT`XQ;e@Kh0000000000000000
00000000000000000000000000000000000000000000000000000000000000004[0F0000000000000000000000004D[E00000000A:A?000000000000000057V_
00000000YGNG0000`7T50000IBHS000000000000000000000000000000000000@OPXl7Hl000000000000=DAZ0000000000000000000000000000000010lK0000
00000000000000000000000000000000E8EI000000000000<QPc000000000000000000000000000000000000000000000000P?A90000]2QeM?QJ000000000000
A2Jl00000_JL00000000000000000000000000000000000000000000laiV00000000eI7<00000000i9lKXW7bPc_`9H2N000000000000XJ6]D]Ei0j^W0000D>8G
00000000E7nT\<:Y000000000000000000000000000005MG0000`96;0000000000000000Pe9j0000Xih=00000000000000000000000000000000000000000000
000046oN00004[V8h<XP000000000000TbI\00000000PjDW0000000000000000A5hb00000000D1=lX@da0000HUjUUC4B5GKS0000000000000000000000000000
000000000000000000000000000000000000\]:1000000000000=?<S000000000000T2U:HECCD<0`0000<Co>E95;000000000000000000000000T_A30000lm`4
00008JZO00000000@4_k00000000<CbB000000000000000000000000T<Ge000000000000000000000000000000000000II\]0000000000000000000000000000
PSHO0000hkB20000000000000000000000000000000000000000000000000000<`8f000000000000000000000000000000000000I?S<0000MC91000000000000
0000000000000000`[2900000000<5]g00000000QBG90000i?VU5Cc=5IR;]E>PYJ_H00000000Hi\V000000000000000000000000000000000000000000000000
00000000dP:m00000000000000000^]k0000hQa<XQmMLb^b00000000`lV5000000000000000000000000000000000000i:Dk00000000IIPE000000000000<X8g
0000`L7j0000@67gl74Bl9WcPMi]TdkZ00000000000000000000=JI600000000000000000000E>UP00000000000000000000000000000000000000000000lG;>
0000000000000000eJW@00000000`be[e8g@00000000DEYO00000000X6aQ000000000000hAXI000000000000U7>W000000000Bo<000000000000000000000000
000000000000000000008`j5e59M00000000863b000043mN000000000000000000000000000000000000d@`70000`Tm<0000dcb[0000=@d\0000000000000000
d90`\V1?IEQN000000000000IJVm00000000a=QF00000000LKk80000D;6IlfGd0000Dj>E@ZGK0000hANa00000000ID<fllNGLB5K00000000000000000000<@Co
00000000`b5Q0000000000000000000000000000Y4;55?a6000000000000LSRL00000000000000000000E2l[0000000000000000EIIS0000X\OgE9nZ0000e7GU
0000`V`N0000000000000000000000000000000000000000000000000000000000000000d=gd00000000M>ML00005HW`00000000000000000000000000000000
000000000000<g\o000000000000`i^P0000000000000000000000000000LQCF000000000000000000000000PYD;000000000000000000000000`OBhHEle0000
8UeY00000000LZVk0000000000000000lZGX000000004_d^0000000000000000000000000000000000000000000000000000000000009DW`000000008[6j0000
0000000000000000<X@g000000000000000000000000000000000000000000000000@aCS@[5;0000@MG2@I[PL`G<0000000000000Ek:E;e2000000000000]<Co
dMgK0000lnQ[000000000000000000000000@FdIlJ\TTc?h@DD]00000000XRgn00000000000000000000HiUJ\GPd000000000000000000000000000000000000
0000lVA8000000000000000000000000000000000000Lg7[000000000000000000000000lgD?000000000000000000000000`3U0LSO>00000000\h2R00000000
000007Zm000000004YVY00000000AHcT000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000008aob00000000TMg@0000lRff00000000\16eh5lb4S2]@<Cc000000000000000000004bA:92l9000000000000000000000000
T[10000000000000`UKo0000T92U00000000@@530F^?000000000000T>BW=E?CII6R000000000000`VlL00000000POC700000000@]KfQ9gX`bGD0000HC0c0000
0000I>eil4GNPKCAe@L;00000000T1i9000000009:Fn0000iGTd0000<0ND00005E<D15LP0000XD^K\EVA00000000000000000000000000000000000000000000
P:E7000000000000000000000000000000000000QINX10\B00000000000000000000HY3VQ=Do0000@:3O\;?B00000000hBRC5Je_1EV8HUP50000000000000000
0000lnF4TT_<0V=:=2531FeJMAD=0000000000000000I=7j0000000000000000000000000000eHLePJDM0000000083;\00005E9I000000008YZLQ1NY00000000
000000000000PJaS8L^X00000S0S000000000000000000000000000000000000H\9Hla9Jm7Fd0000000000000000000000000000000000000000T]kK9DDeh4o^
a>eO000000000000000000000000000000000000000000000000000000000000\2MC0000HSd]00000000lJYhL]QC000000000000m7S>000000000Wd016Z50000
00000000000000000000000000000000`?@cL;Roe?NW000000000000000000000000000000000000000000000000<@2^XU<Xd`b?<D;34G3X0000000000000000
=IaV000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000TC8@PfX=00000000000000000000
000000000000000000000000000000000000`J320000000000000000P]b]000000000000000000000000000000000000000000000000<YTb000000008ZV50000
00000000DQN20000=9Ma000000000000eJ\]000000000000]=d=X=j>d?G10:bc000000000000i34?00001D:]00000000m7YL0000000000000000000000000000
00000000000000000000AECM0000D=Ff00000000000000000000L6=VL`l;@V>f00000000DGWl8VTH0000DJVn=EZ;000000000000000000000000000000000000
P[:Z00000000D2MUDKFIA3j2]DVT0000\380000096=8000000000000aG^W000000000000000000000000H2j_00008``e9:=W4;9<00000000E2Xg000000000000
00000000000000000000@<CZ00008Fi?00008ZLP00000000hJdbE<CMTTZ:\NR@00000000d>FH@OGA0000DAha00000000000000000000HYbR0000000000000000
00000000A59f000000000000TA^H0000=4ae00000000D@Rb000000000000000000000000000000000000000000000000h>R0000000000000hm4Y00000000T;@G
T39800000000hHUn0000mHQH00000000hb4>000000000000000000000000000000000000000000000000000057LO0000000000000000000000008<EV0D7dT_Jc
h\C8000000000000\ASm0000000000000000000000000AOc0000000000000000000000000000000000000000@\PD@]VjX?cA0000000000000000=0_U00000000
00000000TkD]00000000000000000000Q>>m0000000000000000i>Xg0000TU;<00000000=4Yh0000000000000000000000000000000000000000i>\e00000000
0000000000000000000000000000`_ML02Pj0000`_fR00000000<9?h8Y<m0000DI?L1@;f000000000000000000000000000000000000000000000000d03>XOSH
lFmN<i=hi9I:h?]GICnf00000000000000000000000000000000L@=:0000DbV6m:HYlO[H00000000000000000000Dea4ln6C00000000@Od\000000000000\1\4
00000000TPk3000000000000@V`Z0000000095SB00008KXdQFC1000000000000000000000000000000000000QEGW00000000\50?000000000000Q>iW00000000
\ejF0000000000000000000000000000HNZZ00000000000000000000PNdF06BX00000000000000000000000000000000000000000000DMQ60000Q43@XjDK0000
0000000000000000000000000000DZef407<00000000d`G]00000000HQ15L7_a00000000PfW_000000000000D=g7000000000000d`C\00000000`\3]0000hF8G
00000000LFL4PkRd000000000000ldRR0000000000000000000000000000PR7L8O8944OY0000Xb8J0000000000000000000000000000000000000000EEU20000
00000000000000004I@@i?Ug0000hjJHdLWm000000000000000000000000000080FRPh=f00000000000000000000000000000_Fj000000000000000000000000
0000000000000000000000000000000000000000XZIJ00000000`e5d0000000000000000PnKS0000000000000M8O00001JAZ0000mF_50000000000000000806Z
@Z`^0000000000000000lhN<000000000000l1:D000000008FEK000000000000000000000000LYeG000000000000000000000000000000000000000000000000
\iHf0000000000000000000000000000000000000000000000000000<EEb00000000d5gg0000LhAC00000000hEM<0000HKBE000000000000`V8=0000`UVI0000
000000000000\bRGHFNI00000000000000000000000000000000000000000000000000000000A=]^00000000000000000000E6J\hSh20000d7TD000000000000
000000000000000000000000\g0Ii5`P0000000000000000TAmo000000000000\cWO0000@52c0000\FlD=7gY00000000000000000000000000000\2S00000000
000000000CZY@7SAXY7Fh]jb00000000<HGV0000h>[Q000000000000000000000000000000000000000000000000000000000000000000000000000000000000
DU@hX5j90000E21`5J5o000000000000`E;9@Rk[i:iU4BkR000000000000000000000000000000000000e;c6A<4U4J?kABcd0000000000000000LenW00000000
0000000000000000000000000000000000000000]@NY0000L8h10000D5?U00000000000000000000DCAk00000000M:`=00000000000000000000000000000000
00000000000000000000\5o@\YRP0000=46000000000PkaN0000000000000000000000000000000000000000He]TQ9mhdX`>aG^j000000000000000000000000
00000000000000000000000000000000000000000000000000000000@;nU0000LEV]0000000000000000000000000000X4kT0000000000000000000000000000
00000000mE?0000000008F9<0000000000000000m=i80000XWTAH9b[0000<4YH000000000000000000000000hTVm000000000000000000000000000000000000
0000000000009I;gDQV1000000000000i5HL00000000@>B8\02Kl1N\TaLk0000000000000000XNXb000000000000000000000000000000000000000000000000
000000000000000000000000aI=N000000000000HO\70000000000000000000000000000\gTU0000`_C70000000000000000LoFEm9Lm00000000000000000LlC
0000To:U0000000000000000000000008TjG00000000=FcmI@]YLLoY4c0GQD0?00000000Thfe0000000000008JmV`]Q]00000000000000000000=F:T00000000
00000000`Z8V0000000000004Nb5000000000000XN83TAUF000000000000000000000Bo200000000DG[O0000@3FA00000000=7o>00000000000000000000L`ag
0000000000000000PB3[DS;1000000000000000000000000000000008_c80000ABb000000000000000000000\bR=H7Of00000000000000000000000000000000
0000X`9d000000000000000000000000PnoSlAj^`b^UEF7000000000000000000000PmUR0000000000000000`Kam000000000000000000000000h8Z:hXfi`0dT
0000000000000000Hc\e0000000000000000h^6;00000000000000000000Tcah00000000Xkfe0000hfJh0000\Y4JXaj5\V4L09\=U:3ja;>7UFfM@_Z\00000000
0000000000000000000000000000@njo00000000000000000000ThQa000000000000000000000000i<JM0000Dc1]000000000000000000000000000000000000
00000000000000000000HdJ500000000000000000000`4jk0000000000000000]:a_00000000000000000000I:[8XeWb00000000000000000000000000000000
000000000000000000000000000000000000QHR;0000h7ecdn^n00000000000000000000L:3[T<5WD[B100000000HcWn000000000000000000000000@T<A0000
00000000hKGYLZQc000000000000A?4F0000XXVeP70G0000000000000000hiN`<X@20000HmlS0000000000000000P=R50000PAcflV_M0000H0_S000000000000
0000eJNKX4Q6dCAFY8=^0000DIf_000000000000000000000000000000000000DP6G]JHc000000000000d3XUXV\U00000000hd[h0000<a2c0000000000000000
00004`224mgZ00000000000000000000A=?d00000000000000000000000000000000m?X;0000000000000000X]I20000000000000000000000000000`V9`D\B]
T4N_000000000000000000000000000000000000000000000000000000000000T[hW00000000000000000000000000000000000000004S<K0000000000000000
000000000000000000000000181Se0ENm6Ch0000HdTAHhgf0000000000000000000000000000000000000000000000000000IDl=00000000\Xe\000000004Deb
00000000<PaaP;IF0000U<Wa0000000000000000000000000000000000000000000000000000l5>F0000IDWM0000PVb_000000000000000000000000h4Hb0000
0000lkfId_12000000000000HB534dZe00000000000000000000IA]5000000000000000000000000000000000000000000000000Hc870000h<]W000000000000
0000hK1j000000000000\L2d0000=Cfo00000000000000000000Y@mn0000i1e30000000000000000000000008\Hg000000000000D>mJ<FSH0000000000000000
00000000000000000000@_nC000000008Z1g00000000XcRV00000000PX^d0000P=\\0000@3P:A?l9lC;M00000000000000000000000000000000000000000000
00000000000000000000000000000K390000dn>M0000d6m?0000000000000000000000000000P1mj0000000000000000000000005>Dj0kgEl7ak000000000000
00000000h<kP0000h6Jb0000000000000000000000000000000000000000a5P>aJH=0000000000000000Q7KWlb<9000000000000PPZo000000004c=d@>eA0000
000000000000\a6000000000mGNg4m770000000000000000H1D=0I]FTG]n000000000hkn000000000000000000000000P9Li0000000000000000TmTb0000mJMK
\]6AH9Se9CK:00000000DXGIL^\=0000000000000000000000000000000000000000DjOi00000000000000000000000000000000000000000000000000000000
00000000000000000000]83?0000000000000000000000000000D?ma8VfH00000000]=8A\JVU`;:i00000000000000000000000000000000lj;L000000000000
0000\>fPlmW`00000000000000000000\M:000000000i5=iLeEb000000000NVO000000000000000000000000000000000000TF@i0000000000000000PVOW0000
00000000000000000000000000000000lUUgH3lR0000000000000000d`^k0000<HNS\4kAdfVmdNn:000000000000000000000000000000000000000000000000
`3k1000000000000000000000000<o;]0000L0BDHXC7IH2100000000000000000000000000000000eHU6000000000000000000000000D6UhP;0LD`mk00000000
dB0300000000U?Fk00000000H05X000000000000<NYP@kHS000000000000HgDbX<VN00000000X6hj000000000000000000000000000000000000000000000000
0000HAXj0000000000000000000000000000000000000000000000000000]20X00000000iINK000057:8000000008f5G0aUilabhEEkhaE1]0000000000000000
0000000000000000DT4j00000000L_oU000000000000000000000000PM[Q00000000000000000000000000000000dBieXD:@8WMd<[=9000000000000i:ncPKOb
0000000008X=00004VJW000000000000000000000000@\VX0000l4ldPc^gAA0i000000000000000000000000]5Si00000000000000000000YEY50=1m8Xk30000
0000DgWUAISn000000000000000000000000000000000000@fe200000000000000008W8400000000LgAG000000000000PJNQ0000000000000000Q2gb@YZg0000
000000004AH<000000000000PND000000000D1]W00000000l[<400000000000000000000ACQa000080QBh>^G0000h6JMTBW`XSHc@`Ri000000000000\^7H0000
A90W0000hZ<?00000000000000000000HM?Z0000X6DW<^TK0000=@K@0000<og;00000000000000000000000000000000\HKa000000000000TK>m000000000000
0000000000000000@4B>00000000HX]k00000000000000000000000000000000000000000000U;Hn00000000000000000000PM2E0000000000000000L1S_\cH\
00000000`V6^0000lZ?Zd[1Y00000000000000000000dC1D0000<0@;ID9J0000000000004jS5A08>i8B_0000\4gZ00000000000000000000000000000000Df=n
00000000000000000000TdLM000000000000T9ePDBm;M7FQ0000<^MI00000000YHA[QHW30000000000000000YC\61A3DY:l^00000000hTcG00008K4dhSIH]<j8
9Ijg000000005IHP000000000000000000000000E5h>QAZdQH414e\O0000000000000000000000000000000000000000h0:<\Gc]000000000000000000000000
0000`IaJ00000000DZ1;00000000000000000000E7PW0000000000000000a6n\i1]P000000000000\GkTDLRI00000000000000000000HgFo0mY_000000000000
00008e^c0000HTPRT4Cf0000000000000000Peae00000000000000008VHflfBL0000`KA[00000000L:FeT0jX\Q\?XbKjQ>\G0000167j00000000000000000000
TW:ZX^Y;Q<:V0000ldF00jB>000000005K0n0000000000000YEU]9RZ00000000000000000000000000000000000000000000L_[MX>oR00000000000000000000
0000000000000000T2f@0000XAaj00000000<GVi0000000000000000000000000000000000000000IFP[0000000000000000000000004?db0000LDJ?0000Tj<^
0000hSh@00000000H>JAHm?:0000000000000000PcQN00000000000052\i<KbL8Y1Y0000000000008ijfaE6U000000000000000000004=c;0000000000000000
000000000000A06[000000000000000000000000000000000000000000000000=5=G86;50000000016X`0000000000000000e6WI000000000000`P;B00000000
000000000000`0g;0000XIbP0Un0TX_68UdF\Z4?P^j]h_E]0000@RcC000000000000lQXId[go0000`f6F000000000000eHO_H;;kD::GID`>0000000000000000
0000000000000000XES_YJ<IAJQm00000000`_a90Pkf8=Jb0000521<000000000000053K4To900008BoN0000000000000000\hFH000000000000<;F40000XI7I
XP^`000000000000m92>YEUR0000XO]U0000000000000000000000000000MIFDm:a50000000000000000XeY[dBaC00000000000000000000D<Lf000000000000
000000000000000000000000000000000000000000000000XI090000000000000000000000000k0Y00000000000000009=M90000000000000000000000000000
0000I1;N000000000000000000000000000000000000eIQX00000000PhQT00000000000000000000L9d500000000000000000J^20000T`5Z00008a6V00000000
00000000M<DB000000000000000000000000000000000000`[n8M7m300000000<T4:00000000000000000000]BeO0000]00^Q<Zl0000P;e^II0g000000000000
0000000000000000Q4MD000000000000IFQT0000000000000000000000000000000000000000000000000000000000000000T3ge000000000000000000000000
000000000000000000000000<So8l=h?A7_2000000000000000000000000000000000000UES>0000T>JP00000000000000000000dKYI00000000000000000000
0000000000000000eH]iXUd8000000000000EHG:000000005H;g0000000000000000000000000000XJhK4]eV0000000000000000000000000000`S?fXJnK0000
0000000000000aMQ00000000`LbnPiU70000000000000000000000000000000000000000@=kc0000P7[N0000lCU50000000000000000l8Xg0000000000000000
LSMEUEI10000000000000000000000000000000000005I:40000`9VhY5RL00000gVC0000000000000000T4md000000000000E8hJ000000004:V_HEXX00000000
0000Lh4S000091Yl53;h0000mD;Cl=GH0000000000000000DM_C000000000000000000000000D;Db000000000000ha31m<WN000000000000EB2]000000000000
0000AH>Y0000000000000000TV2a\bOA000000000000000000000000000000000000DJ0N0000000000000000000000000000<`_\QJWi0000PT`j000000000000
00000000000000000000000000000000000000001>Z?D?1LI57Y0000000000000000000000000000YJh;@EBl000000000000000000000000H0^7dFLD00000000
0000000000000@;^eDEN000000000000@JX@iDSK00000000000000000000000000000000000000000000aHa4000000000000000000004ZMZ872500000000hkAG
00000000h`M<0000000000000000`c4?8@?;0000TB[O00000000dUlE0000000000000000000000000000000000000000DWc;0000000000000000000000000000
0000X1A6]2Rd0000THIU00000000000000000000000000000000Pg2W5=RTA@T]0000U74S00000000000000000000AI<400000000@BEo07<<000000000000m@O<
000000000000XnGoAEC=00000000000000000000000000000000000000000000Ta`\0000000000000000000000000000X;]N0000000000000000000000000000
M>n300000000000000000000`_HC0000P99c00000000dUo4PV\FAH0PhLBP00000000000000000000000000000OL6lg5=A8ZGlMoF0000H:ZP0000@l1:0000hUoE
<iZ00000h;RZ00000000000000000000000000000000000000000000h^Oi000000004aDe00000000I:Ul00000DR70000000000008ZDj00000000000000000000
0000000000000000000000000000A:i=0000LPH5000000000000000000000000000000000000000000000000000000000000TSQfLa8Bm2O@YCDF000000000000
L:mk<Eem<Ka6LQJ`00000000L]=i000000000000000000000000000000000000000000000000000000000000h:mV000000000000=73D0000000000000000d7cW
dV^@00000000000000000000000000000000\6ba0000L?mKaIX`0000`BNF\^?90000T6eR00000000000000000000000000000000000000000000000000000000
000000000000<8`e\`KG00000000aC_S00000000000000008l2f<\o6000000000000\L3M00000000L;Z>1B@o0000TTe:000000000000\^=V0000000000000000
000000000000000000000000HEg90000TGmL0000TP2:000000000000000000000000000000000000lo820000lA1H0000<H19000000000Zg`0000000000000000
000000000000==Lf000000004bD[`6GM00000000@3O]000000000000AECm000000000000a1ON00000000L=`M00000000PYch4aWK000000000000a>1600004@XD
HJG^00004hdF00000000000000000000=2DI000000000000000000000000HB:k54NA0000Po8Q000000000000000000000000`S4g466E000000000000T3A\dZni
@NCK0000I;=]0000000000000000A31l0000H30H000000000000ADfB9G4_0000000000000000@JR^H[?M00004?^I000000000000hO2<00000000000000000000
00000000000000000000000010TdL9Y:00000000000000000000QJQZ\2nX00000000\R9X0000dkYK00000000a=jc0000000000004M[B000000000000`50W0000
000000000000a3jQP=@f000000000000i7T>8=3A0000000000000000000000000000@@UI000017WZ0000000000000000000000000000000000000000IHUi0000
0000XWN@0000H2OV0000<geoHX;G0000000000000000\hQI58lNE?b800000000000095j`000000000000000000000000000000000000PP4_0000000000000000
000000000000000000000000`Y\M=<mgH7Fh4Q`L0000Lc8T000000000000000000000000000000000000h;SU41V518mC0000000000000000Xj[C00000000<fo\
00000000d[1h0000XLQN00000000000000000000000000000000TBXShLW]000000000000m<B40000000000000000eCRc00000000000000000000000000000000
0000EFTK00000000e>Ki=4a=<V300JTW000000000000lhMn\28X000000000000dc9G00000000000000000000000000000000HCW<000000000000<@h500000000
47fA000000000000h1Y3m@Y6QF5d00000000000000000000000000000000000000000000000000000000000000000000000000000000\BWH00000000P]>M0000
00000000T7V`50HIe9Qj00004YCY0000000000000000000000000000@DN700000000000000000000DQk^dT@`DW@h000000000000000000000000000000000000
00000000000000000000000000000000`bR3000000005F^O00000000000000000000000000000000000000000000000000000000000000000000d\gj00000000
0000000000000000L:5Y0IViLJOS]<g`000000000000000000000000000000000000000000000000000000000000QK9j0000000000000000PWJH000000000000
L9O>HW2b4UJ:0000000000000000``Sh0000000000000000000000000000000000000000TN@IlZLn0000DY=X83Y100000000000000000000hV=m0`XZ0000U9]`
0000000000000000=;RK00000000000000000000000000000000D8@A000000000000000000004L59HMDH4He2a7AW00000000000000000000`=W4dM[7Xj]50000
000000000000000000000000000000000000a10;1@^^00000000L1m1`V_@L;P=000000000000@5oR0000000000000000000000004Yj900000000000000000000
00000000000000000000000000008W8ZDn=o00000000000000000000000000000000000000000000000000009DIU000090_:00000000000000000000X5Nn0N<n
0000<62A@X?000000000D[`VXVL@17Uo0000000051kSdjPAa9M>000000000000\@X`000000000000000000000000000000000000DSYV\M1i000000000000DR8T
<B^V000000000000000000000000000000000000000000000000000000000000H>mb0000000000000000@=mVHNddX3A000000000`HP1a2fWTAGY000000000000
0000000000000000U5>A000000000000000000000000000000008KeX000000000000m@iT00000000000000000000D7ik0000000085QeHY@h00000000aFG30000
0000000000000000l1:Q000000000000000000000000000000005BSm00000000000000000000=GV40000Teb1Q?2K000000000000L1A`hB_e10T?0000`HDK@UO<
TnDJ0000000000000000000000000000000000009DJ;00000000000000000000000000005>P[@SaA000000000000000000000000PI^=0000000000000000h`1I
`kSo00000000Xlo_00000000m0020000I4dE00000000h@bL16HO00000000000000000000LP8f00000000T7X24:4_00000000000000000000<8SV\7jclMeJX`=3
000000000000a?GH0000P`kJ0000000000000000m;=2000000004Qoo0000]>RQeCgU00000000000000000000<VT20000`Cf:000000000000X?URTDRH00000000
Da?F00000000dK7a000000000000000000000000000000000000000000000000000000000000l0i80000Li:k000000000000000000009AG9000000004G6R0000
0000<SjY000000000000TA]j00000000000000004d_<U0m[00000000000000000000dT9D@4<<8ZBV8ik^000000000000T8[m`=[=d<^D\bS<I3L01Jg[Xh_J0TLD
0000000000000000000000000000]IoV00000000000000000000000000000000d`2H00000000a<Vj00008jiSm>3H000000000000000000000000000000000000
000000004j<R000000000000`P4F00000000=Afb000000000000000000000000<8H\00000000Y72F00000000000000000000]34o0000l23S00000000lXRf0000
d6WW@=AFXAa@55GT000000000000000000000000000000000000000000000000PCao0000000000000000hGD@000000000000HAo<00000000LCZK=>=K`EWo0000
iHNY0000000000000000D72jdMNo0000lK@Z000000000000hQab00000000000000000000`GZm8`i6d56200000000Q7Rb00000000000000000000000000004`gW
00000000d=_0`OQK00000000LbGQ000000000000TJTkToaY00000000000000000000a1FoPYd3@@od0000\@9nH^U<00000000000000000000000000000000dK`]
DBd900000000000000000000000000000000QG7l00000:^L0000P5J<00004aeR00000000000000000000I?Xg0000000000000000<GC100008<SWTEUg00000000
00000000000000000000X3h<0\\L0000000000008a]RH?CN\gQ2E;LM0000`>HW0000000000001:Ij4X3[000000000000000000000000T=180000h6lX00000000
00000000Dcon000000000000000000000000000000000000000000000000DS4Md2f4Q50\XTeb<VSW=GW700000000\SR801]=LXj[hed100000000]=:B0000dX=l
0000000000000000AGD=000000000000000000000000DdmM0000d9E_DEcm000000004GTY00000000l@;m0000@ffD00000000IEAo000000000000`3VO<@W`QJCJ
00000000LGo`8GDf@K8mT\<L0000m5I=000000000000000000000000000000000000000000000000000000000000T59@m<Tk0000000000000000000000000000
mE^900000000000000000000000000000000000000000000000000000000lHf<0000TGG:00000000000000000000000004AI000000000000000000000000\EPf
<=:[00000000=1l^0[aE0000000000000000000000000000<LP5i36aTZ@W@_cV`_hG000000000000\mLd0000000000005>Af0000Hb9D00000000000000000000
4U^M000000000000000000000000000000000000809=]IJM000000004aQl000000000000000000000000000000000000000000000000000080>G000000000000
dXKO@@5]]2d@<11D`P2IA@260000000000000000d;1?00000000hjIIHT]NY6<=000000000000000000000000lV]F000000000000000000000000000000000000
0000=:Zc0000000000000000Q1eg0000000000000000<WGjd@R;\`F2000000000000T[T30000000000000000D]J[Xd>=00000000000000000000000000000000
@jWP000000000000DWc1mE^O\UbJ0000000000000000eEYh000000000000000000000000TLX=00000000P;=g000000000000000000000000000000000000=EDM
00000000000000004R3k000000000000XAoJ0000]E;V0000000000000000lDJg00000000000000000000`]\k0000000000000000000000000000000000000000
000000000000000058l_00000NUb0000000000000000000000000000000000000000P;^A0000000000000000000000000000000000000000HW\7=EP^00000000
0000mEMC0000DVbn0000000000000000000000000000aAo60000000000000000000000000000`Z6XdGan0000000054EC00000000T<Jl000000000000<f4=U2S3
00000000dB];0000iJZA00000000l>GW000000000000X=5=\FnVDj\:aHg9<FU50000H\Z;00005Gb[0000000000000000L55?THMG<f?H0000000000000000\4dI
00000000000000000000000000000000000000000000000000000000000000000000PDcL000000000000l9D\D8Ro8KJf0000LB?\00000000PHhe000000000000
0000dBGf0OOH00000000000000000000000000000000000000000000P8>ZHRj^000000000000000000000000=:0R0000M8WbD3aj000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hGeV000000000000000000000000000000000000dQYg00000000T4770000\CUd
0000X[TJ0000000000000000<b<klf`E\G6h0000000000000000000000000000000000000000000000000000dZVC00009:@80000000000000000000000000000
0000Y=R?00000000<;Kb000000000000000000000000m8UE@E4ZhMOh0000000000000000000000000000000000000000000000000000000000000000`CFV0000
00000000000000000000@CR000000000000000000000TNJO00000000000000000000]JTM00000000P^cZ00000000T>Sn000000000000000000008S?M00000000
00000000aFj[000000000000000000000000l2h8D95]4Nj`0000000000004@g600000000X8\n0000000000000000000000000000000000000000000000000000
00000000\5_50000P;LE00001DGJ000000000000Hh0L0000T_KR00000000TmS<0000000000000000eJEQ00000000lLVl0000000000000000000000008b6j@nE=
0000LZV[Q8?K0000LdE500000000\aSJ00000000000000000000000000000000000000000000=I5R000000000000H8L40000<0@L\nIL00000000000000000VAI
00000000e<VF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000dV6M0000
000000000000000000000000l\4W000090e[0000000000000000DP\;0000000000000000000000000000H7Bd@C9T0000000000000000000000000a=20000h6QK
1:1b00009:Jb00000000000000000000\`ihE5U?00000000hkPE00000000\1o:000000000000000000000000A;5P0000000000000000`\TA022N000000000000
0000000000000000\odD0000000000000000m6g100000000TPJ04kF[A@a200000000000000000000000000000000HIHo00000000000000000000L5KN00000000
hH:R000000000000000000000000000000000000000000000000000000000000000000008S\E0000000000000000@Y_bHAaX00005FMP0000hCcTPRJHe;l30000
0000HoG;0000d7IO00000000<7^fUE42000000004LPd00000000000000000000PfUHdeVT0000lG_>4oKd00000000l`L[i29o0000\Q[h000000000000DX[20000
0000iIc6000000000000000000000000HibTdG]`000000000000000000000000000000000000000000000000000000000000T5^a00000000M>@_0000U=nf0000
<;9b8?Rk0000A:`b00000000Dnkee2\000000000000000000000000097\=000000000000\37Q00000000H\]b000000000000000000000000000000000000HPY;
0000`cVk00000000000000000000000000000000<U2blW7?00000000000000000000M7;3000009e]lCV_`ch\0000000000000000T1F;00000000LT?300000000
00000000000000000000dGh>00000000\WeT0000UA<80000T2M0LY<3000000000000000000000000000000000000000000000000000047I>`?JbdZVP00000000
TGko0000PVW<0000000000000000P[LM00000000heQg0000<9V@m7eg=>m4000000000000hMZd0000000000000000000000000000000000000000000000000000
000000000000<1Bh@^en0000000000000000Xe>X00000000<W3=0000000000000000HdOk]:hl00000000000000000000000000008c:U0000T;W^5Gfo00000000
<VE[0000h[TV00000000IJ1H000000000000000000000000U;;90000@X>D`UhXPIibd^dhl36;@Oeh\f7:00000000000000000000000000000000000000000000
LL?g0000000000000000\@gV0000dMKXiJ[jP_<><I1^dc7g0000000000000000XVcL=04F00000000000000000000000000000000000000000000000000000000
0000E2^>0Ee60000000000000000da1l00000000000000000000TZ?B00000000<<dF00000000000000000000TSLo00000000T5ec0000U8N90000000000000000
0000000000000000dWP]9:Tg=H1ZD`O]000000000000000000000000000000000000000000000000]CiA`2l\00000000iDc700000000@j4]0000000000000000
0000D@H900000000@MXC0000000000000000000000000000a@SR000000000000D@HL0000000000000000@_K;0000lN4T00000000000000000000TH9a00000000
0000000000000000000000000000\2>@00000000000000000000000000000000\B=20000`\OB00000000000059GL0000000000000000000000000000@_>i0000
000000000000000000000000d:eG000000000000000005h800000000=9:e1=Qh000000000000000000000000000000000000000000000000X][T000000000000
00000000TEB?EJnG00000000000000000000`Q;dU>ga0000MBhE0000000000004\jQ000000008C74000000000000\LMa52<Ce5aV000000000000000000000000
00000000000000000000hK@K8O>I9IJ`00000000XT2C00000000000000000000000057Wi000000000000000000000000000000000000=DOW0000\Ian00000000
00000000P2B<X<l[LjKW000000000000U<YK000000000000000000000000000000008lo3000000000000H4050000000000000000\Lg882eXlR:D000000000000
000000000000000000000000000000000Y?G0000DF;C@HUL00000000000000000000XBP[`9:JlVlo`Y[U0000000000000000dOnJ000000000000000000000000
TdN>0000000000000000`Fng000000000000L=PB00000000000000000000000000000000000000000000000000000000000000000000HQfE0000000000000000
00000000]IjJ0000000047od0000P?:;00000000A:=50000000000000000000000000000000000000000E91O00000000<V?R\d=2<kc\0000D>^V000000000000
0000000017H^000000000000Hf0k00000000a06j00000000000000000000D4c4@5=FUCKV00000000D5?L00000000000000000000`d3]00000000Lha500000000
DRc]0000\jAH0000000005QNdkm000000000000000000000000000000000LEU80000hh<:@\2na7dH00000000\8iPhU>D00000000lTXZhaS90000000000000000
0000000000000000X0JA00000000l;YN9:JQ0000lG2mli19000000000000000000000000@Ib]IBUW00004Pd90YUBa:HF00000000PK5700000000000000000000
00000000000000000000000000000000dbh>0000000000000000A8j]M;Zf00000000000045200000E=Ni000000000000`E=h@V9Ta>6X000000000]l?00000000
@D\m000000000000000000000000000000000000000000000000D3Ja00000000000000000000000000000000000000000000lIhTmDLh0000000000000000@CCN
0000000000000000000000000000000000008RMf00000000l:ab\jFn00000000l_4054D89?`G00000000A>YCaC^g00000000hY270000000000000000UE548]H>
00000000000000000000000000008]3a000000000000000000000000`YKa00000000<cd50000000000000000000000000000IG]nLb0i0=0>00000000LAmG0000
000000000000000000000OZ`0000000000000000D70700000000000000000000D>Cl0000=2>>000000000000000000000000LT^nI>=<9IUD0000000000000000
00000000000000000000000000000000hMl5]Jf2000000004:P?0000000000000000000000000000hV0^00000000PHPS00008V^l0000000000000000LaXMUBJ9
mG490000XX?b00000000@:Rm0000000000000000000041dW000000000000Ld;E000000000000000000000000000000000000000000000000000000000000lS`4
0000000000000000LGIZ000000000000000000000000000000000000\f500000000000000000TIlfA6b34VPA0000000000000000@gdb0000000000000000hLCR
00000000M=Z?U6FXQBB6000000008\YnAGLd0000000000000000000000000000<Z2]`]G]0000000000000000d4dg0000dDJI00000000D=UmmFZ88I@O00000000
0000aJFM000000000000000000000000dKf75F1E0000hIHX0000000000000000000000000000iHaW000000000000<G0;8\`;0000YFVP000000008j>U000014<M
0000000000008Q^g00000000000000000000000000000000d4HS00000000d6DJXl8G00000000e<6O0000000000000000000000000000000000000000PEhi0000
000000000000000000000000000000000000T9Qb0000@MD808^b00000000000000000000000000000000000000000000000000000000Pg7j0000000000000000
000000000000a:m:00000000000000000000Lfc=000000000000`h3V000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000A@aN00000000000000000000]F=`00000000000014LMM0h;0000000000000000000000000000000000000000<Ub[0000000000000000
00000000D9bj00000000000000000EDVPP6o00000000X9;J00000000000000000000=44@00000000l[DL000000000000000000000000D2oH0000000000000000
0000<^iAPjSo0000ll?T0000000000000000000000000000A=YH00000000000000000000e9?aaCcc0000a:QR00000000\>l30000\GB`\QMDLjhDTjfmYI<^0000
0000000000000000000000000000000000004N260000000000000000PdYk0000000000000000l]LAlVRaaB9`0000000000008>QYQ>Ue00000000000000000000
00000000e68I00000000<gTk0000000000000000000000000000000082\>0000D;Ad0000PkHm00000000Pc?[@GP100008FWA000000000000DKh9LWWG4]V]LT9d
0000X\BP00000000000000000000Q<3mQ;aQ0000000000000L@f@dRg1C21000000000000HN>e\a6f0000000000000000`i5<0000000000000000000000000000
00000000P2[m4=O300000:<5hNP^dd[;00000000`llK@UMQLehKHiaW000000000000000000000000@2WS0000000000000000000000000000<HN<HE>_00000000
`j2F00000000000000000000000000000000TCgc00000000000000000000000000000000H;O70000000000000000000000000000000000000000000000000000
00000000L_ma`L=N0000hNgn00000000h:DZH5Vo0000000000000000000000000>:QhaZf00000B3kQK0<00000000PR7=000000000000E6^S0000YAbn00000000
000000009DUN000000000000000000000000000000000000000000000000000000000000m3;90000000000000000000000000000000000001H;3000000000000
0000EI>4000000000000`EhI0000\bKV0bk7591d0000000000000000000000008lQU000000008NeU00000000000000000000U0@b0Xif00009@H3000000000000
0000000000000000000000000000000000000000]IH6\1`;0000000000000000h0Po`hK@0000`TN500000000hJH100000000TQIU\k4i000000000000M;2i0000
0000000000005;NUhSPK00000000@WYQ00000000000000000000000000000000000000000000HfSD00000000Q?OAe9UG0000lDDI4`Hc4mCCd9AJ000000000000
00000000MEE0000000000000000000000000@m:@dm@n000000009ER^0000m4@C000000000000000000000000000000000000TdES000000000000000000000000
0000000000000000000000000000D1<YTIa<00000000000000005GN400008Tk20000U8KklNPn@][e000000000000000000000000HaP6\CH1`JUlToIS00000000
00000000QII`00000000000000000000hbKD00004n@I0000dPhP00000000000000000000XC0>000000000000000000000000T^NG000000000000000000000000
aHZ`00000000000000000000e8I700000000D2<F00000000000000000000L>[a00000000000000000000EF]VIEBI000000000000000000000000000000000000
000000000000aH4Q4_TG000000000000000000000000000000000000000000000000000000000000000000000000EDnE0000000000004obK000040_98_R@0000
00000000000000000000aIM8\P_[0000000000000000L_?T00000000DReS0000000000005IYCTEfjXbL;0000l_ZN00000000h87100004]AcTN[^00000000`i5R
DUeI0000dCKA0000\EZk4OY70000L1bj00000000000087G<0000=IE2XK=g00000000L<KA000000000000m7n4000000000000\B;90000A71o0000000000000000
`L6j<Vd4dihM4jf`LSPXhj`mhfZd0000lFaX`BY0000000000000000000000000d4Fb00000000LBfITK^j`]V;0000lQ<S0000000000000000lIQ4E45900008C;=
0000000000000000000000000000000000000000000000000000000000000000h]CEhmgG000000000000L>@]L\X]000000008GVY000000000000A4`f00000000
000000000000000000000000000000000000000000000000000000000000QA4B000000000000L=33000000009FMcdU@Y5J6m0000A<`La0NC4gb_000000000000
000000000000D5<dHSgc0000000000000000000000000000UJj700000000000000008icT0000<6F800000000TGK:lMnY00000000000000000000Y;700000\2Ho
DbWo000000000SSe00000000000000000000000000000000000000000000000000000000000000000000L9kPa>Nk00000000<BYch<]?00000000000000000000
E:1H0000H@[U0000XF580000000000000000@iERe@Ld0000@oQb`eT00000000000000000000000004U;h0000000000000000000000000000`_F;AHjJ0000mEi7
X[DY00000000000000000000hgRf000000000000`1nB0000D_Q40f8h0000PhSS00000000000000000000D>lFaF<A000000000000000000000000lJOo0000`F9K
0bgL0000000000000000000000000000000000000000000000000000lSC>4lP18VEia17kE;Deh60E0000000000000000000000000000TV8f000000000000DZ\[
00008bk`000000000000XgnG00000000\?3UTVZ40000`CaI0000000000004:Pl0000\@in00000000XDPH0000<0aF]4C=T2jC000000008ZnP0000<]b3dmOHYJO1
00000000000000000000TNC]0000@=io00000000000000000000DB4b00000000000000000000<82=@i]n000000000000T7j800000000e97JQ;J[000000000000
00000000@:N?000000000000000000000000LYdb0000000000000000\D`N<_3EDCfe\FDX4K1<honB00000000\Nen00000000000000000000LFKT000000000000
DiDn000000000000P@3?DD2>4EiBLccK91HW000000000000000000000:L400000000]D>O00000000TNQR00000000HjkA18`[AI_300000000000000000000<6hH
<[kf000000000000000000000000000000000000<lQ6000000000000labWI>I`0000000000000000H=iM000000000000d78YmG]H0000P_l9000000000000D[Hb
liBg`5W>h^9Gh7NJDQd\\bQ20000000000000000iHAH000000000000000000000000HIO5`C[B0000H=RU000000000000TI834H2^PJWgXR680000000000000000
0000UEgk000000000000000000000000000000000000000000000000000000004f84<G_L0000=EYH0000hD0IYG9K0000lT:W0000000000000000000000000000
00000000000000000000lOTgDb5;LdG300004\KnXQOh0000X0Ib8Qbd000000000nL?A<hF0000000000000000LfDO000000000000<gbl0000000000000000h5dk
00000000000000000000Di\g0000Pkag<08H0000000000000000TZ\m4Y\B000000000000XL0Q0000000000000000000000000000`XL500000000000000000000
00009<Oj06`c0000000000000000HCCmPF@B@TGc0000PN]B0000lk`G0000TZ7Um@5V@KQZ0000HJ;i000000000000000000000000000000000000`>Z=00000000
L;1f000000000000`E=V0000000000000000000000008`[U00000000d4JEU:86i>J>Xj>eL3a>000000000000000000000000000000000000h`UG0000000046^n
0000000000000000000000000000Q@g>000000000000000000000000<i?n0000<[KN0000@I5k0000000000000000LCkGLiRB000000000000000007>A00000000
00000000QJX\0000000000008Bk400000000<U?GXNWLH`0cPTKZ00000000000000000000@U<IiH9P0000000000004]DS00004;Rdl]jS0000QE;5000000000000
=?In@W5QA:7000000000000000000=0L\@340000000000000000A=ik0000000000000000000000000000000000000_WHHHEP`o00iF8J0=SS0000000000000000
0000TSd=0000000000000000000000009EN0A0=_aA4^1Fkd00000000H40nDRGBd1kn0000000000000000000000000000000000000000H>h4MIP80000h=0Z0000
0000<Gj_000000000000000000000000000000000000L1oa00000000HnBH00004d9Z000000000000000000000000000000000000Q3Fd00000000H`7<00000000
000000000000000000000000]5Fn0000000000000000000000000000000000000000DYML00000000000000000000`J>3000000000000000000000000000041IU
000000000000lkA4mK3b9D7I000000000=A714`D`iS_00000000000000000000LReg]K;\000000000000i<EZ0000000000000000000000000000000000008B1F
dF[\`kG7000000000000000000000000e2_L00008GAK00000000000000000000X<lh0000D>OZXYN70000iDP=000000000000000000000000000000000000<E`5
P>J_000000000000000000000000h?n500000000000000000000000000000000A;2MEIRH0000000000000000`E_L00000000`5_B000000000000000000000000
0000000000000000iH_500000000000000000000000000000000YGSj0000000000000000000000008_i_000000000000H=jb0000000000008=PZYElg`dVM@d=b
000000000000000000000000<1?D00000000LZN\00000000000000000000000000000000e@JN0000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000D^5C0000MFIE8S^U000000000000X^o\0000XbOM000000000000Xj_NL6jm0000D3Qf
000000000000le6T0000000000000000@:A>000000000000XBbD000000008Ddb00005@`O00000000000000000000D>^dHG;P0000Y?SR00000000000000000000
0000X`Me0000P@XjHX?S0000T;b500000000lcE`e9Ij00000000000000000000d\YDP=jIh_kn000000000000000000000000TT^7000000000000ECXf00000000
AFK800000000HC1S0000000000000000D8V1`c3h0000000000000000HAYA`BjF0000@E\h00000000000000000000l<Qf00000000@c:m`_^70000000000000000
4<WU0000`Ei^0000h:W4000000000000000000000WiU0000XEb\000000000000<RRS00000000000000004IV5000000000000l3\7000000000000000000000000
00000000000000000000LH^Y<m<2iGcT@:NR0000000000000000000000000000HNSQ00000000000000000000]4_M0000HbTC000000000000000000000000AK5?
Y79;00008S0g00000000`3@X000000000000P<DR41\Q\fTL0000DU?5000000000000000000000000000000000000dMb=M?6GPjGi0000000000000000HCP60000
000000000000000000000000AEef00000000\de2000000000000lK=60000I64100000000TPa00000000000000000000000000000000000000000000000000000
`>kR000000000000000000000000000000000=ba000000000000UC0?0000000000000000000000000i5f9FgY00000000000000000000000000000000@3@>Q;:9
0000`TZm0000`1aI@?VA\jFP0000000000000000X<\`000089QH0000=E]f0000D=9_XccZY=5m00004L1l00000000000000000000000000000000X5Xj00000000
000000000000\>JndKEk<mh[0000000000000000000000000000\L]h0000PfE[00000000h`5j`P4R00001HTF000000008N0k0000lT^N000000000000h]VK0000
000000000000ll5d0`^`=4IR00000000XV<`000000000000`kL]0000lQ>>0000M<Hg00000000000080WP000000000000000000000000lSl`0000PC4?00000000
mA_400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XZH<0000H8nl00000000L[X5DO0M0000
00000000000000000000UERQ0000000000000000dNIh000094lB0000000000000000lU=`D^0L00000000`_En<NAN@>]Z53ST0h9He5;edP5khMGiI@<<0000l67O
0000h5UUlhG80000]H9`0000000000005?>Z00000000@M]c00000000000000000000000000000000000000000000LFmD00000000D_X\eJhN0000000000000000
0000000000000000000000000000`Ra3000000000000\^8XE7Z[Y=UK0000H4VA0000000000000000000000000000D;XJ\WWa0000DR`S0000<hi`8[k2`k4SYDfU
00000000000000000000000000000000h]4GhfXL000000000000000000000000000000000@C@\]`?0000@<W@0000\116H68``6aaUI=;00000000000000000000
00000000PAXV0000000000000000<aD60000000000000000000000000000Y1gj0000000000000000000000000000P]A4000000000000h5Pc99^i000000000000
0000=3^?000000000000l=7W<FCd000000000000000000000000000000004k_SdBH300000000000000000000lJ:P00000000000002050000000041\[8IK30[M7
`iMIln9]000000000000000000000[=o0000000000000000D_OFQ2A:19jh=>_900000000000000000000000000000000`7CC00009HYG00000000\6U[00000000
00000000U:4GDLY\00000000000000000000000000008C?300000000000000000000000000000000d>Ia00000000HAbM]GLG0000HAKIY:CS0000d<@S0A500000
0000E7]GY?j@000000000000U3A@\XNE0000l2X`00000000E1>:00000000000000000000h@>CmD2^0000MJA:<K[o000000000000000000000000000000000000
0000000000000000000000000000LhIT00000000ADH\000000000QZZU9Wm1@o8iAOJ000000000000000000000000lTaK0000000000000000IIkG0000@WH_0000
00000000000000000000000000000000000000000000H@c70000Y9U4AI<Q0000XdH5000000000000\WRc0000lMNW00000000000000000000000000000000@doN
HAJZ000000000000000000000000l<9X4jEe00000000iEkU]5e>UJ4lQJ8100000000`6L7000000008QQ000000000PPDTM>?X0000\=f[Pm6^LTab00000000L>Y@
000000000000@81i`BU=000000000000X1[Y0000000000000000000000000000hC`J0000000000000000\B4IPkBY00000000000000004TL_0000000000004R2a
00000000000000000000000000000000000000000000000000000000000000000000000000000000H;R:0000000000000000HYcR\S1;<05<aFjn4?Sn00000000
0000000000000000000000000000000000005:=FQDA:0000HYVB94B[0000@5hU0000]GQ00000H<J@0000000000000000TTV6PWkO000000000000000000000000
Lb>:mAjb0000000000000000000000000000\Rc300000000000000000000hoeS00000000000000000000000000001HTc000000000000D<GM000000000000@a_H
DibG00000000<]nM\^a500000000000000000000`g4X0000000000000000I;7L0000000000000000000000000000E>jl000042<_000000000000000000000000
00000000000000000000X@OO000000000000000000000000000000000000000000000000@;>K0000000000000000000000000000L6dE4AkiDaU\@3d^00000000
00000000aH7\0000<BhO0000000000000000000000000000X<^Ye5Ak00004hogU3[m000000000000000000000000000000008KM?000000000000000000000000
0000U@0?00000000=39G00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000EHBG000000000000
0000000000000000@l3T0000lQSJ0000000000000000000000000000000000000000000000008`^KDc[P00000000000000000000000000000000000000000000
0000ddo4TOP0000000000000000000000000000000000000dL1:0000@=ZKT?8VLVDGQ9oj0000000000004Z3E000000000000000000000000000000000000DhYH
00000000A1=P0000000000000000db[J0000000000000000`i8Di?9700000000000000000000000000000000heD0000000005@j:000000000000lDD=8aTRHfgV
000000000000XdI^00005Gf\00000000000000000000000000000000000000000000000000000000000000000000000000000000hNKX00008]JP000000000000
4d^900000000000000000000000000000000000000000000\2?\00000000000000009=TV000000000000000000000000`2VA0000000000000000X:ML00000000
0000000000000000H`?]00000000`@H_0000000000000000UD<I00000000TQL[0]Sj0000QJBM00000000XnCW000000000000000000000000<Fal000000000000
00000000000000000000dV280000000000000000000000000XmjHI0T000000000000M1l000000000000000000000000000000000000000008kg5000000000000
00000000eEXD8Clc000000000000\>Gi00000000000000000000@^HAL`LMH3gL000000008GQ1000000000_k60000000000000000I<bZ00000000000000000000
000000000000M@fb`N3k95n9\=\;UE[G00000000@DK@07dT000000000000000000000000000000000000000000000000812M0000000000000000IHS800000000
00000000H3Z8000000000000l8A<00000000]:0;i<T0mD5I0000]7QQ00005:nM0000000000000000dB32000000000000000000000000000000000000<MLd0000
00000000=52H000000008;[GLe4QmGc8\DN\0000dM?6000000000000PZ<T000000000000X<i4<a7m00000000000000000000000013:h00000000000000000000
0000000000000000000000000000]BUD000000000000000000000000000000000000dUG50000iF3<0000000000004Oo_\_h7000000000000000000000000`i9N
daX000000000000000000000000000000000000000000000000000000000@9K?iGQ=\BX:00000000000000000000T1>PDk6d00000000a=\30000000000000000
00000000<4[n4g:I00000000HGQN0000A0Yi000000000000`]m^00000000000000000000000000000000@3c]T\f?lg@e]Jn:0000000000000000dPbXdnnIU;6_
00000000000000000000000000000000000000000000807P0000XIBX000000000000Hf0F8hRY00000000lOW80000000000000000L4O:00000000000000000000
0000E;\<0000000000000000X<HK0000XI1000000000000000000000000000000000000000000000dIbl`]Zo000000000000P\SU000000000000000000000000
4eXj5?QiPIC300000000PV>I000000000000H[O1XT6=00000000000000000000000000000000Ta0a0000000000000000IFWY00000000TBQH0000000000000000
4\eP15`1`DBP00000000`m<O00000000\C:i000000000000000000000000000000000000000000000000000000000000000000000000@[ic0000000000000000
0000i00m00000000<82Y4PFV000000000000000000000000DnPS0000000000000000000000000000000000000000d[_k00008\`h000000000000000000000000
0000DTa:Dn9?00000000P9cQ<WQ_Y0KV00000000QEj0dCS10000000000000000000000000000000000000000<R^30000XTVY0000000000000000Lf3c00000000
00000c`Z000000000000000000000000`kSQ000000000000hE`EDUfX0000000000000000000000000000000000000000186k0000000000000000000000000000
0000`L3h00000000000000000000lVL`deM?000000000000hiE90000000000000000Tc>n=:SA00000000PWO[HYn]00000000000000000000PIIQ0000hcK;0000
h7m]0000000000000000000000000000<3Ng00000000000000000000000000005JUC000000000000`4c@0000000000000000LYP[000000000000dHX5P1NC0000
000000000000000000000000Lkh]0000hKm]A5XFIHlK0000\O`d000041QN0000000000000000000000004TA^000000000000000000000000H:e21G:d00000000
0000LVBj000000000000lAAW0000000000000000lK:Y<M;l000000000000000000004ZkW00000000@V:\0000000000000000000000000000Y=iZ@B`Q00000000
0000@aag000000000000TWdh0000T_g^0000000000000000000000000000\H6TY:U8=9V9a:C50000LT4I00000000000000000000000000000000lnX]00000000
000000000000000000000000\SNOLGHe00000000heVF0000000041eh4U7TTcW50000Hk\NDN<20000H\Y`0000X@>1000000000000000000000000h7]m00000000
00000000000000000000000000000000000000000000000000000000000000000000000000008]_900000000000000000000d9E00000PhHB0000000000000000
00000000000000000000000000000000]8L@00000000E?^Q0000000000000000000000000000XZk>PmX_0000A:@mEFR:0000P<Cl<_1f00000000000000000000
00000000000000000000i<ZY00009HCe000000000000000000000000000000000000000000000000000000000000PW<;0000000000000000000000000000H]M?
00000000HV=SI=V10000000000000000L7c=00000000dM0M000000000000000000000000000000000000UA`f8[j5\1>b00000000M5chXg70HDGS00008?aM<bB=
1?;H`_@H00000000000000001:L\00000000TDF700000000000000000000000000000000000000000000000000000000000000000000hPGD0000000000000000
0000000000000000000000000000000000000000=J7d0000`2ZWTgm<D_Qm00000000LSAV=F@L000000000000Q<DdHVE500000000000000000000000000000000
YImY000000000000000000000000@gUR0000000000000000000000000000h1M90000000000000000000000000000000000000QG600000000HflA000000000000
00000000hNX>YGjE0000000000000o8n0000000000000000000000008NJZ0000000000000000000000000000@=nB0000000000000000D;C_0000000000000000
00000000d:fB000000000000AHbY0000000086HNXHg<0000@Sm700000D?10000000000000000Lj;\8E8^m4YB000000000000Y@6;0000<Hjb00000000\mPgDXE2
4`\He0Y8=EMS\5A1000000000000000000000000000000000000000000000LLd00000000]BVF00000000000000000000hIX900000000QA6V0MHf88igDUH?Q6fQ
P_Mf9<EoXJJo000000005GdJAHid000000000000=G1T00000000000000000000d;2O00000000000000000000000000000000l?]g000000000000\1_J00000000
000000000000000000000000EGaU0000P>PA000000001Bh^00000000000000000000Da[f000000000000000000000000Hc`60000L9WN00000000000000000000
00000000000000000000h@cl000000000000ddg@`<bL@;L`0000T2VOhnc^00000000000000000000]HaALEW[<\G?0gL<IJ4\0000LN2W0000000000000000@c>=
0?1d0000PZo50000000000000000000000000000000000000000000000000000LJ\F00000000Ha_\Y:8e000000000000haDT0000000000000000000000000000
0000`d:40000000000000000<K<U0000000000000000000000000000Y6@n`L[cH62bXeJc00000000000000000000mJKO0000H[Jg000000000000000000000000
0000D[d30000iFKa81W100008Dc2PLb2000000000000@8J;0000000000000000lc\L000000000000=8TjaH]C000000000000000000000000hC`:`_:=0000LEZ2
0000000000000000000000000000000000000000lSak\hk[000000000000000000000000000000000000000000000000000000000000000000000000TN[H0000
HUGd00000000X[oUD\eB`JG@A6T9HIH<PR:de6o5UF5Q0000000000000000000000000000l5F>00000000@N3:0000000000000000000000000000000000000000
000000000000000000000000Dh7fP_Cb0000<lGgU0SJ000000000000000000008]=5HG6?P1^300000000000000000000`5=50000h<J4000000000000TbZYdU_5
00000000<HnJ0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@@RT
00000000P>5\00000I4k00000000LTf;T^2M0000hZT80000eH1d000000000000D?eN00000000TTAk0000000000000000000000000000000000000000TDQPdjUS
0000000000000000<FM;0000000000000000HSZ6=2Lo000088MT49[f000000000000000000000000000000000000000008ek00000000\FP=0000000000000000
0000000000004=?OlKWj8@JgA<mR00000000000000000000000000000000000000000000@AFe000000000000461a000000000000000000000000000000000000
00000000000000000000000000000000E9EY0000000000000000LDH<<nC>00000000000000000000000000000000<U8l4mR]0000@:CA`bPPi;_9000000000000
0000000000000000000000000000000000000000d;R000000000XT>:0000000000000000000000000000`1am000097]n0000L??``MTX<f\P0000HSPh00000000
000000000000000000000000000000000000iGoCdWfW0000<><^i2hB0000000000000000hK^R00000000000000000000X64oTA5FTEAi8beF0000000000000000
00000000000000000000X5N0XDA`eCZ>0000Y;j^<:@F000000000000heT^4j1l000000000000000000000000000000000000000000000000DG\0i2k`00000000
0000000000000000T8RG000000000000YD690000@J<=0000000000000000AI1`0000000000000000L^[@0000P3M\0000XgcC8E6n0000000000004MBU0000HEO9
P;5fM1>`0000lg?7000000000000Lcl600000000000000000000000000008aM;@f3F0000000041KOLI>80000000000000000000000000000\ki?0000UIcg0000
lfSR00000000000000000ZTi00000000AJoc0000000000000000000000000000TY8B000000000000000000000000000000000VdE4X^N0000P]]K000000000000
00000000000000000000LLHKXM`K\WKR0000\m7m00000000\NMjUD3W0000A9gK0000TSE[00000000000000000000\O_m00000000000000000000000000000000
000000000000I0QT000000000000`RUJ8l<Q4CM]@CmQ0000`\QE0000000000000000000000000000TE[?00000000HB^@XE5NhB]]000000000000`3ED00000000
0000@CB;00000000l2F30000T;E900000000T11g0000D1:i00008H2?PijD00000000@NOo\F\[0000000000000000<EP100000000000000000000e4o40000d9`g
000000000f8O0000000000000000`[<X000000000000lMaIDY5`000000000000000000000000df<k000000000000000000000000000000000000000000000000
0000H1Eh0000`1\eh>hn00000kdU0000HVb6Xa3?00000000d:I`L^o4000081hX0000000000000000M<aJ0000A<nM00000000\j[6000000000000000000000000
000000000000`4G^00000000000000000000HH]d000000000000dOl]000000000000000000000000000000000000000000000YFH0000000000000000000083oh
0000d4Am0000@l3i0000000000000000000003=30000000000000niU000000000000h\:O1?PgAIdh0000000000000000000000000n\W0000000000004dHUYFE0
00000000000000000000h>d=0000000000000000@VF8000000000000Q<iV0GEgPAS?m>:>0000lLMT0000000000004VYC000000000000]:8I0000000000000000
mDeo00000000000000000000lYPD1CjM0000dKF:XL@OAIA200000000X43200009<S5000000000000000000000000`Rhk00000000000000000000000000000000
0000000000000000000000000000ED^B000000000000d]bH0000000000000000LThg000000000000Pc3;m7Xh0000XQca000000000000EJR@0000000000000000
00000000P9Ko000000000000<6Nl000000000000000000000000EDB7000000001E5a00008m7T0000000000000000eCBG0000T?B2DdkL00000000000000000000
00000000000000000000l5Bchf2C00000000XHKo00000000dU8Y\XLmLYjX19>:XH0n00000000000000000000000000000000000000000GhT0000000000000000
000000004FQDDS_I0000000000000000000000000000000000000000HR>c0000X9I5dh;`0000000000000000l<=f00000000000000000000HD5FTjnF00000000
00000000X;ng0000<fD9lE36hYU\00000J6E00000000]Fmn000000000000000000000YWX000000000000D6>GPL4S00000000HIP>00000000TOj6000000000000
00000000000000000000000000000000l5[L000000000CXb00000000a3PC0000000000000000000000000000hXTH0000U>g<000000000000dg4K000000004]48
000000000000@J5D0000]4Cg000000008YR@000000000000L8We00000000Tlm@UED:0000000000000000000054;O000000000000000000000000000000000000
TY5I0000000000000000THB]0000T?f80000000000000000000000000000000000000000\J;UDcIc0000000000000000l`Z^0000HjIY000000000000X1TY0000
0000P<f:00000000000000000000X?Y30000H9lCPX1KaHDB0000000000000000\X\a00000000000000000000000000000000HHiG0000000000000000QCLGQ9]R
D=8A00000000dGF7`j3X00000000000000000000d^;K00000000i6US0000TB2R00000000000000000000a0iJ0000e;6AP7\f4k>8L5S`0000Q@OoH`L80000M3G1
0000<P9X0000YBjW00000000<i`2000000000W:o0000000000000000D7=M0000000000000000000000000000@?;100000;WK=I:G000000000000000000000000
000000000000dDUb00000000\Bb74jjY0000000000000000<T^^00000000000000000000@9`P0000he_B000000005DmI000000000000ACAS000000000000hJ?@
XKQj0000LkhD00000000d8dK4L?P0000000000000000T=gTAB92000000000000daJj]?1S000000000000000000000000\4P6000000000000000000000000H8_m
hCdADDbULEF94I]:<DY:l[_<<\<Ylj[ba0S_UI3R1Il@00000000000000000000000000000000000000005EhQ00000000LMm@D@>U0000X4bS0000000000000000
00000000000000000000000000000000000000000000000000000000iEJ1000085D9000000004FHP0000000000000000EJSg5;GZ00000000mABZ00000000D<Mn
dlZCd8>m00000000P4>m<k8HI33:0000d3X1000000000@YA<f?90000000000000000U28j00001=AV0000000000000XCKI8If0000AC:GH6PU0000000000000000
000000000000000000000000000000000000000000000000@E4J000000000000DED>0000000000000000DQc800000000000000000000L1@WT\JeDhMF00000000
00008KG0lj\kA=Z20000000000000000@O?j4<I8a5F@0000DnUm0nBe0000DRTd000043O@000000004kH`XPQW8N=T00000000000000000000000000001J=20000
000000000000P3LaXRoY000000000000000000000000d]jo0C3:hJ[m41l?00000000000000000000U3C40000000000000000lG5LdLb]0000000000000000lRB]
000000000000000000000000T6Im4Q==Y2Yi000000000000000000000000000000000000000000005<HEXHg000000I<YT]<Y0000H=5XH5o_lPA]XiMX00000000
XJRR<gE`AIN8DN?>4XcG00000000d_8m00000000000000000000000000000000e@D60000000000000000000000000000PBA>00000000]<d7000000005<Mc0^Gd
19WH00000000d^aQ<2XC56[WXd:V0000TEXJI:O_00000000000000000000H_Rf0000000000000k3f00000000000000000000000000000000000000000000hcnL
0000hkK:000000000000PMEP`n4@000000000000000000005Jl\000000000000000000000000UEXN0000M>S]000000000000=40=000000000000000000000000
00000000000000000000000000000000000000000000TUZ@00000000DGW]0000000000000000XCY:0000000000000000LBh\0000h195XBE==I9a00000000HVKZ
00000000l0ON00000000000000000000000000000000\ULO0000l?h@@RR>EG8e0000P6a30000000000000000000000000000=FUQ00000000`2Nn0000dIoWD[Z5
D2alL[fn0000IE;BlaEmIJT:XJ_8000000000000\[CK0000000000000000QAWW@KUQ000000000000d0=>00000000000000000000000000000000000000000000
000000000000000000000000000000000000Q<8J00000000XARU0?8o0000000000000000=B_Z0000000000000000000000000000dUFGI5QHdS@4=77E84i=0000
00000000\C_XDMnI8<AlIG[_000000000000000000000000000000000000000000000000eDF4IHgYT44F@h6>4l`f0000000000000000<W5_00000000PFWW0000
`K?X000000000000000000000000EIRb0000DbQY00000000HE]\00000000000000000000000000000000000000000000000000008o3b8>CDY2jRDBZi\b3f@l;W
0000000000000000000000004AWDdBFD000000000000000000000000T\lF0000000000000000dLB9000000000000000000000000000000000000000000000000
<LQ@LbIGLjO:QCbNXZf?\2FJ000000000000UAC^00000000000000000000UD]_00000000XbMA9FmG00000E?_00008CFG000000000000000000000000E4]B0000
0000`N8[0000`Qdl0kV_00000000`YVi0000000000000000000000000000000000000000000000000000dD]n0000@82K0000=7h[M5H8]BIN0000000000000000
000000000000000000001>Hh00000000000000004G9>0d`20000PH1MhK2I0000000000000000XGZQ0000TfB<00000000000000008XPR000000000000a8GW0000
00000J:`000000000000000000000000dHTFXVB3000000000000UJ3o00000KZlDP^G00000000000017lG0000000000004]_Y0000000000000000000000000000
000000000000Lflh0000=G==00000000a@lZ0000000000000000000000000000TPQL000000000000000000000000000000000000000000000000000000000000
00000000LM4FPg_jIEBc00000000000000000000000000000000000000000000000000000000000000000fPhEFbg0000eEJW000000000000XEIc000000000000
0000000000000000H;6[00000000000000000000\D:c000000000000000000000000T]a_00000000000000000000000000000000PQFi000000008i_f0000E:TX
0000X71=00000000h6Kh0000XmhD000000000000000003[Md9O3000000005F=MX?4Z0000@<@EDUI@0000000000000000000000000000@eSLlA?W00000000H@mD
dCa[00000000000000000000000000000000000088\WH3eG0000000000000000000082Ih00000000mG1g0000000000000000000000000000De[hlaYQ<mBKdH<Q
HVbJ`_Ug00000000000000000000lXSe00000000hk5n0000000000000000000000000000l_;\0000000000000000000000000000000000004=`^0000@^;\E1RS
000000000000h_ce00000000000000000000M9B@00000000LQP6i:X:000000000000000000000000XPI=0000<87@@EFOTR^Z0000TRhXXKXO0000000000000000
<?Ni0000000000000000UEQh000000000000000000005De\84_UDUDn000000000000HhQ;i@_Z09gU1HLK00000000U1o<00000000000000000000lMle00000000
000000000000hRg700000000000000000000000000004ko4000000000000000000000000000000000000000000000000@?^80000hF`Y00008N=?000000000000
4]6m000000000000Xge`000000000000000000000000I1oQ000013P60000D>o2000000000000000000000000dFMa00000000l9>KdMdf0000000000000=;jM>1T
00009;XJ000000000000000000000000`d@Xd7VO8^4h00000000000000000000000000000000HQXoT1<nl3BMA?2m000000000000m8jA00004X0\D0mk@Ma:0000
00000000000000000000000000000000000000000000e8iJh;W:000000000000D7?20000h6Ia89@=\iFQ0000000000000000Q5:50000000000000000UAZN=G:1
lVcd<fnb0000000000000000000000000j\S0000lWhW0000DL;ZTB]L00000000He5E000000000000000000000000dV8P00000000U3o<LHiSE4Tl000008<80000
00000000\o>900000000000000000000Q31:X3J4P?AG0000M;fl0000000000009;bc0000@eCZ00000000000000008Y5700000000D^eX00000000HZQ600000000
`EEG0000AF\DD3II000000000000000000000000Ld\QI7[]X5iH00000000`5RQ0000000000000000H0VZm9Sj@Y?c0000MGgB00008Y:T0000HCLnd:8]00000000
0000A3AQH2Sh4REe000000000000`Ag[TFJf57XJ000000000000lEKUH<C70000a77Z000000000000A3Z^00000000`;6900000000D0CR00000000000000000000
00000000M3?e0000XS?Z0000HUJb000000000000XTQf0000MEOk00005?Ho0000000000000000000000000000mHNf00000000000000000000dQed00000000P55f
4PJIToZ3000000000000]H4Dd2;l000000000000A=;A00000000hkOI0000DFjN000046gN0000TY:1000000000000000000000000<?WS0000000000000000h5ai
HYQSU45L00000000\n23A1j64NO50000000000000000000000000000I6bJi8;X0000YCSh0000h;1O91]400000000`427000000000000000000000000@DM70000
0000M=DX000000000000XLTg`4GlQ899AEi]@49;eCVHh<KX00004O7H0000XS?5000000000000000000000000000000000000000000000000<_loTIPU00000000
000000000000HfAe00000000000000000000000000000000@[Gi000000000000DOR2000000000000000000000000000000000000000000000000000000000000
00000000h3WR456[XLKc0000d9B2000000000000000000008AWl000000000000@DA2a:;60000000000000000\_7V000000000000000000000000<fBk00004n4S
TEnH00000000000000000000]EH4LkbVl9l5IGRI00000000\c5B=JX600000000000000000000000000000000000000000000000000000000PGd]X5H98j:O8Jg:
00000000U8?b0000000000000000000000000000000000000000000000000000000000004bR\000000000000000000000000000000000000`@_0QJo700000000
00000000dGJ3XGHR0Vd`HWcU\c<_PfK315nemFd]1Gkl0000000000001><O00000000000000000000lkgc\7f`0000000000000000D9dfH]TR0000000000000000
00000000T[Y1000000000000dY47]DlPdO`H@6f?000000000000000000004lkD000000000000<iH700000000000000000000000000000000000000000000Lco[
0000P=<:00000000@JoV00000000@OJ\`=aI000000000000m6K90000000000000000000000000000HiW80R@o000000000000000000000000X6nS000000000000
4gj?0000000000000000XFV>00000000HEh00000000000000000000000000000000000000000`Ze9000000000000000000000000000000kE0000000000000000
h\DCHT_P0000ICG\00000000Q80000000000h4b40000D>fF000000000000=DU1LRIV00000000000000000000\>=KX2Y[I@W80000dLkO00000000000000000000
000000000000eHgL00000000000000000000000000000000d1>E0000000000000000000000000000000000000000M27>0000000000000000`lLS000000000000
00000000T^ne00000000000000000000000000000000000000000000000000000000H2]Q0000000052YRUFdJ00000000000000000000000000000000h7Ii0000
00000000LTLQ\Pn0@3iW`c[DTo=GLC@X4R8f\8HGHeS<]9`f00000000000000009B62IB`6000000000000<6MJ00000000D0DP00000000000000000000\AZC0000
0000000000000000TkV=00000000000000000000000000000000000000000000<:YY0000000000004Bh300000000000000000000T@ZW000000000000`^?f0000
00000000000000000000PUjo0000XAePTiGD000000000E9900000000000000000000000000008j8i000000000000000000000000hSkN0000LFA6000000000000
000000000000XGYF000000000000D[Oc5G2M01^V47fo000000000000000000000000000000000000`UH400000000000000000000918XA7c00000000000000000
00000000000000000000@nNO00000000000000000000000000000000000000004>enXQHj00000000000000000000000000000000DL^jhl<20000lDKkm@bf0000
000000000000000000001@QF00000000000000000000Hfo1000000000000lM<j000000000000000000000000000000000000E<No000000000000lZR_Y>j@0000
00000000PYHE8OOW54D]00000000`[1<0000000000000000000000000000@?[IHD`iQF@\00000000000000000000000000000000a<c100000000000000000000
0X=YT86G0000<=da@ij]0000004A00000000000000000000000000000000000000000000D\jl0000000000000000\61R000000000000`4NG00000000@a_m0000
000000000000000000000VLO0000000000000000000000000000TOf\00000000M4WU0000000000000000000000000000EJ@W0000Db0PlgJ8000000000000AId4
H1CUD3jb4giU\hYb0000000000000000000000008TJ_000000000000L?i50000000000000000000000000000@mL8000000000000hZSZT_Se0000000000000000
8EaF000000000000TP`M00000000000000000000XZlG0000000000000000000000000000`[lnL_d:U7N?000000000E1L00000000000000000000000000000000
00000000MIZZ00000000000000000000lBO@dEm5Db`m0000000000000000000000000000000000000000P`N5laY^00000b;c0000h=Cf0000\?Ch0000AClH0000
000042h^00000000@DMlQCf<00000000P8:l000000000A]O000000000000000000000000000000000000000000000000000000004>U80000000000000000dOO8
X@U[00000000000000000A1d0000LQT200000000EG][0000D8^QUJZg00004FAgH\XR0000000000000000000005o600000000Y0WF00000000\MYf000000000000
00000000X;\CT^3S0000UGHH00000000000000000000YI;40000\BS@000000008`GLH4bb4AWO00000000000000000000000000008KN30000@Gm00000TS1lla[5
00000000000000000000dPhndk=Q0000000000000000dEUX000000000000P^`a0000000000000000000000000000000000000000000000000000000000000000
8Ha@U@<_0000@dHl0000000000000000000000000000000000000000Lo]@0000`CkYL[^eeBmj00001J<`5FLG`iJi0000d07\lo_c000000000000000000000000
000000000000PNk2TXT900000000m<e00000000000000000000000000000000000000000000000000000000000000000<g=H0000000000000000HVac00000000
0000dcaH@i;X=<2B000000000000000000000000\bnHdZ\3=<5T`cnlTU?ULG4>eK4l0000000000008<mCdGVCU0E7XOG]00000000X`[n00000000000000000000
0000Hh3g0000mHZP0000000000004:iPdFV^AET>00000000i;e\I=BS000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000008L\A000000000000`DP]00000000000000000000m58m000000000000000000008E3J@`ehLfQa0000000000000000000000000000
dga[0000000000000000eH@?XRY]00000000DTS\000000000000MGAX1I]F0000000000000000000000000000000000000000000000000000hZ>]=K;i00005;]9
<KTjmGo000000000000000000000000000000000000000000000000000008EW>00001ChH00000000000000000000P:b;0000Xb\a0000000000000000Hj9;0000
TRe40000@f7Q0000000000000000P4A9T@4dlA?K8OQ^00009:Rn000000000K_:\SoP0000DCi2000000000000000000000000000000000000000000000000@W0H
0000000000008lKK0000DlD=0000000000000000L]7VdH<d9E300000000000000000000000000000`U:eHR4k0000000000000000000000000000000000000000
00000000000000000000000000000000`jR2000000000000YGlF@9]Q00000000Dcg90000000000000000000000000000000000000000LD]^HM=CP\;K00000000
0000000000000000\V5_0000000000000000000000000000D5l;8i<F000000000000000000000000000000000000P?7l=HRnhJKS0000`O6Ze>cL000000000000
d4D5000000000000HT5:]FQgldQ5Do\^00000000E;PEI5a2X9dB\GMZ00000000000000000000@79100000000\<2E0000000000000000A?N40000000000000000
`iiY00000000d4WTlYhB00000000000086[]0000000000000000d7KJ000000000000Hg=j0000000000000000h==2LN74TOCj0000000000000000000000000000
0000XKaR0000000000000000]0\300000000DNO`<YM7PJ<m00000000000000000000000000000000000013ed0000XUhh0000000000000000000000000?I?hNkE
DT170000000000000000000000000000000000000000000000008U^;0000000000008Q=]000000000000000000000000Dh5N0000E9iM00000000dC4e00000000
0000000000000000\hm:000000000<YBHC[]h^:9000000008Df10000000000000000000000000000000043fNH4ja@^Vh0000<ajO000000000000`ZC:8hMO0000
59F;0000HSffE@=S=5Z0000000000000XL8c000000000000000000000000000000000000@QVB000000000000000000000000TaA>iIFW00000000000000000000
L54>00000000000000000000000000000000000000000000000000000000DLnW000000000000000000000000000000000000000000000000000000000000`[J@
8`7fPfQ:00000000I6YShi_70000000000000000000000004VRITO1j0000HC@K0000000000000000Xm3@9F??PXA5lI7[00000000000000000000000000000000
000000000000P6aB0000000000000000000000000000];WK0000H6HA000000000000\BBj0000H=E<H4C2HQ8bXZN<000000000000@6MX00000\dETiTe00000T3B
Hlc=4`^40000000000000000000000000000000000000000000000000X9o00000000000000000000PD4C59ln000000000000000000000000\1TmhWCODcNU0000
0000TTGV00000000000000000000I>l<000000000000QI\=@BJL000000000000000000000000@H:Dh35d0000XEDolhH^000000000000=3Pi0000000017?f0000
00001K?:000000000000000000000000d1`c0000000000004VIj0000DlbQ@DGh0000=G\b0000000089FH0jjl00000000000000000000hfm\`lJi0?Q:00000000
M0bZ00000000000000000000000000000000`h?n00000000i?aI00000000000005EZdYSA0000<=9LHamJ00000000000000000000EFJh000000000000\KY60000
0000PEna0000D\hY0000\8Ae00000000To<P00000000h`R200000000<]:Z000000000000000000000000000000000000000000004a4d00000000000000000000
0000000000000000dI=F0000000000000000LnF_0000000000000000000000000000000000000000000000000000000000000000a9940000X2Vk000000000000
iK=?<XfZ00000000000000000000000000000000XIRTD45@H=N;l>F7XM`Xa?kU00000000\[[j00000000000000000000PkXP000000008SS6H^BO000000000000
000000000000000000000000000000000000000010mAADO7hS8:0000D\9k\OaQe?9Z000000000000000000000jaO000000000000000000000000000000000000
000000000000P_T]0000000000000000HD\P0000000000000000000000000000T[>Pl9ZR0000000000009F=:0000X=e<0000000000000000000000000000X25`
<Ai8000093b?00004<g?00000000000000000000<kbc0000000000000000I@]=00000000D4nW00000000000000000000QHIJ0000000000000000D1BX00000000
000000000000000000000000lP39000000008?@P0000000000000000000000000000LG1]000000000000dUK2Q:Cm0000\Tgh0000000000000SU:00000000hA6c
U4J700004FY1\ikli0_b000000000000000000000VfoTD>X000000000enD0000000000008\Bk000000000oNg0000000000000000`nD[00000000h9Nh00000000
0000d6[H\>=X<FbdPTh<L\hd0000000000000000h6jB000000000000dTFm00000000HGZ@\UmE000000000000U8DE00004IZ1lYYh0]fb00000000000000000000
000000000000hR=h00000j5ai<IQYANF000000000000l;f\000000000000000000000000000000000000DQml00000000000000000000000004l@00000000``=d
MBAHTY1F00005Ihd00000000<6B<\l=T000000000000000000000000000000000000DVBYhBcU0000000093f;0000=E\S000000008e_S@jNN0000XWbW00000000
1>]C00000000@f>ja9c3`HY1hjgJ00000000X0J100000000i1^TTAJ;<UYK00000000000000000000000000000000000000000000<Do700000000000000000000
<15M00000000lifoa2A`00000000000000000000@7hW`NMR@je4T1?o9:D\TL4i00000000000000000000\XJ@hVL10000000055M>mD8=0000LhJ50000aG?F18M[
000000000000000000000000000000000000000000000000L48@T@e4Di:4`Y`@0000X`:i000000000000000000000000000000004>E`00000000000000000000
00000000000000000000000000000000lZ4L0000lZFF000000000000`]mD0000PH;IlYlN000000000000000000000000000000000000<XEmYDX3000000000000
000000000000000000000000d_E400000000000000000000TJFQ0000000000000000000000000b\200000000`IXR0000@j0[HAHhPn<ihVPdLCXM]?<?00000000
0000PX@Xl3<\000000000000P@5m000000000000e@\1<^7o000082:2000000000000000000000000000000000000<OAI00000000000000000000000000000000
00000000000000000000000000000000]6aA000000000000IAOZ00000000000000000000000000000000000000000000\=Z=l[ERH;GU0000000000000B24\N?e
00000000000000000000000000000000D=kNL[ReUFTk0000000000000000ED_^000000000000000000000000000000005<G?00000000MD=i0000000000000000
l0o4000000000000000000000000000000000000@_QO000000000000000000000000000000000000000000000000000000000000<fR2DICl000000000000e0=L
00000000\lkY0000000000000000P3kk000000000000LT2e000000000000X1XX0000HK@;0000000012`]8j_6XZl6A2db0000UH>l00000000000000000000`I3i
AE0d0000D`III6g[0000MAlK0000@GO80000000000000000000000000000]01H000000000000000000000000aC2e0000000000000000000000000000aAog]7`4
00000000Q:df000000000000XOcI00000000AF`;00000000=GcF00000000XL;H0000XagD00000000\=6000000000000000000000000000000000000000000000
00000000lP3]0000UDgX0000lS4@HVR7P<h>A?n?00000000D^PT000000004JIKm2\XIK@_00000000hW4c000000000000000000000000000000000000Hcm^0000
0000L>4T05jR00000000<]a4000000000000000000000000YJLUDdY`i4?W000000000000<8?HH\4A000000000000000000000000000000000000000000000000
le8V0000h4BM00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`gWc00000000
4@Moa2:P000000000000ToLkPh:m0000000000000000000000000000000000000000000000000000`JS600000000a5dE00000000000000000000000000000000
000000000000000000000000e?hEDeCO000000001J_U0000000000000000XIdl00000000000000000000000000008T7b000000000000000000000000lITf0000
0000aGZ?00008dI:0000000000000000000000000000000000000000000000000000000000008Gn700000000hJJ\\bbR0000\_0?0000000000000000XQn`0000
0000LJHH000000000000000000000000=G3@0000TOg^000000000000AG?90000000000000000XlhF000000000000000000000000862100000000000000000000
00000000D<mOhkEM00000000000082[KH5?d81daDDKKTY7nQ90:000000004M40000000000000001JX:n<0000000000000000l9fI0000lB<O]JkF000000000000
000000000DdPL\Fm00000000000000000000lP<o00000000000000000000X;UD00005?db0000000000000000000000008nGM000000000mJZPk9T000000000000
000000000000\5X>0000000000000000@N030000XcK[000000000000L5]6D2kBXEbn0000000000004Um`0000000000000000000000000000D2l7000000000000
0ZDPljnk0000DHZW00000000E2L1M@OO\0GA0000h0Go0000000000000000@P@000000000000000000000\O33HZAEPaQE0000m6KkHeUCH:T5000000001D??P_]d
0000000000000ZZU000000000000M:mT000000000000i99V0000000000000000U0Im000000000000dTj8000000000000H0IQH3T:@Z_a000000000000`k8`Y?g7
00000000000000000000000000004`ge0000LkXk0000000000000000X6`2<GW8000000000000000000000000lDE;DOn[\dcR0?b:00000000hYQi0000U7abU8RM
Y:?`0000mK;I0000000000000dGM0000hfZX9E=7000000000000XL9G0000000000000000000000000000000000000000000000000000XA[h@USP0000I5\=0000
000000000000000000000000@1Qi0000000005EP000000000000`[HV0000000000000000000000000000000000000000000000000RYh00000000@Vn500000000
0000000000000000000000000000000000008EKd00000000X<do000000000000000000000000000000000000<mW:@iDN0000`kMn00000000000000000000E7Gl
000000009F::LMF;000000000000La@6i5VIT>m9l4j1Tk@R0000000000000000000000000000]J^D00000000000000000000<:kR000000000000000000000000
00000W0f000000000000=E@b0000000000000000000000000000000000000000000000000000<;Mj]AIm00000000000000000000e>cf0000<J[P000000000000
0000000000009J9J\ZO=0000000000000000hE02`bhc=65:00000000000000000000000000000000\SGFLVV?0000000000000000\YgEA9[Y0000000000000000
00000000000000000000000000000000000000000000000000000000Y7NPP]5Th8ED`RU000000000`36bPX>Rlf:j00008gOhDF3>DZA50000000000000000H2iB
L2CN\4Z6@]<e4^m_0000D:O90OhW00000000EIFj000000000000`FO3A>?g000000000J9i00000000000000000000Q=Id00000000000000000000]8m00000d9n]
00000000000000000000\Di_000000004J7Uh3=eE:>Q000000000000YE]30000h2UE00000000000000000000lJjQ000000000000000000000000000000005Ib<
l7`M0000000000000000mDE8YFCQ0000@A0>00000000\\Kb0000MIenhXbMQH>F000000000000000000000000<<CE00000000DO=c00000000l01kD2IC\L:RU2VS
0000000000000000000000000000\\1eMF>l00000000000000004`]i0000000000000000HekQ00000000IG680000`^XD00000000000000000000000000000000
000000000000000000000000000000000000000000000000@OYd5EJj0000TSYH0000l<bY<?SHeF3O000000000000Db]@000000000000000000000000d1KD0Cjg
000000000000PB:I000000000000000000000000dMae0000D@LD\HKHlMMVEFO<00000000@^hP0000\bBT00000000000000000000`Ed:PVaP<^M6PKck0000<\_g
dF[D00000000<gXc000000000000000000000000000000000000XB=^<dK>d:^nPoSd0000000000000000d[9`8V_m00000V3b5:XV000000000000000000000000
XjI58ZD]0000EE5G000000000;@e00000000000000000000000000009IAnXcOT]15A000000000000<oJ]0000@?:\0000LDScd6me`BdS13\I=DD?0000PBcgX]]:
000000000000000000000000000000000000D@8n000000000000PS3?00000000000000000000000000000000eESK000000000000000000000000000000000000
0000A52nL\I7QBa9X_[e0000]Do;0000000000000000000000000000<13?000000000000000000000000D83T0000000000000000Y69<00000000000000000000
XTA10000<67YTW639FZK0000DhD^0000000000000000000000008:in000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000dS6dLf\800008@]XlD<V00000K[c00000000000000000000000000000000000000000000P74k000000000000000000000000
0000`84JPN[;000000000000X5S1PX>aL?K@D]7m0000000000000000<NB^PSYg0000TY7Z0000LIR9<mY<0000000000000000000000000000eJcf00001>:c0000
0000=IjZ0000M@A==K@9h1?Y00000000000000000000000000000000000000000000000000000000000000000000dL`F8[97000000000000000000000000PG:M
00000000l>QC00000000000000000000T\UT0000QK:=TCG5DnE_0000000000000000000000000000Dm?h000000000000000000000000L;7BE2J:000000000000
0000]APo00000000Y7>J000000000000000000000000hHjV0000000000000_Nnla5;lckF5Hgi00000000DhkE0000000000000000000000000000000000000000
0000=F0[0000000000000000`Wij000000000000000000000000lTc60000TQFC0000000000000b`O000000000000`?H]`Y`O\T7L000000000000XgSIAIW4dIOh
0000000000000000000000000000000000000000000000000000H46;4V7B0000Xo`600000000L^nH00000000EBBX000000000000d>03000000000000T\@i0000
00000PQ2@i][00000000M@9Y0000hLe>9J@:<AP88TOo00000000MH9m00000000000000000000000000000000000000000000DaYklG8c05oj00004EIMhIQM0000
00000000LI6:0000000000000000e@Bh0000000000000000P^Xb000000000000AGXc00000000000000000000000000000000000000000Ym70000000000000000
0000deFnhVKK00000000XooH0000DWjZ000000000000000000000000DDT88\HZLg<m00000000]66X00000000000000000000960500000000000000000000aHeM
00000000000000000000lH8kU:;[@@ia]JdC00000000958<000000001F?e00000000000000000000<7;K0000000000000000000000000000000000000000TBZP
00000000`2DZ00000000000000000000000000000000000000000l\d`8_Y00000000000000000000000000000000000000000000`NV000000`SM000000000000
000000004UK`0000L<jh00000000He`S000000000000000082^YTKLg000000000000000000000000i?Gn1B;Q0000000000000000000000000000TBf;hFZRh[D@
00000000`8=U0000000052E;00000000000000000000000000000000M@57000000000000000000000000000000000000L[k>00005<FU00000000000000000000
0000@U:OXkif0000QGJ]0000HW7Q0000000049;400000000000000000000dnhHHAbi0000000000000000000000000000XCOP0000000000000000000000000000
0000H3I;000000000000IFL400000000000000000000000000000000000000009DOj0000H4ZQ0EGR8`7WTg^30000000000000000hjPl000000000000HSha0000
UH;@000000000000000000000000000000000000000000000000`b:T00000000000000000000DiD>0000000000000000000000004ig<HWS]0000000000000000
0000000000000000D8YkI<MP000000000000000000000000@`VHDY>Bd[Y]QBL;0000000000008[lH0000000000000000E:E400000000d\iU0000X4S_XY`_0000
II@90000000000000000i=W?i0Zn@6P500000000000000000HF300000000000000000000\7Xo0000\k<B00000000<da700000OZJ0000IJQG00000000LQ3N0=XZ
000000000000d;7200000000000000000000000000000000000000000TO1lBo`0000PM;O00000000000000000000000000000000\aXC00000000TA624=X=XIh?
00000000X:0W000000000000DVhT0000000000000000I?e800000000000000000000`1YN000000004I_B00000000P9Xf00000000e@CG@M>S0000000000000000
e9hS0000X_5J0000000000000000d6^Ha4FWX_Gl000000000000000000000000000000000000000000000000EFJE0000000000000000000000005H5o0000\HMa
00000000000000000000000000000Kml000000000000000000000000<Ue:0000000000000000000000000000000000000000hKoe00008INJHYEg0X;Y0000`3hS
00000000000000000000000000000000000000000000000000000000UCV[000000000000000000000000000000000000000000000000<d2Vhjke000000000000
a2JM00000000000000000000000000000000000000000000lCa00000lDZSA4<<00000k1V0000LE_1<Ej\lX=E000000008_:J0000000007O>00000000hUgV0000
00000000000000000000Da9=PhX:000000000000XoCE000000000000000000000000l08:00000000000000000000000000000000l\ZmlhCe0000000000000000
00000000000000000000000000000000\hFj000000000000000000000000@1bN0000000000000000XP`18n^OLHLI`IT9@h^QlLml`7AgHd^h00009BV300000000
000000000000000000000000000088i:00000Bbf0000000000000000\gBc000000000000000000000000Y>j3000000000000M:TL00000000TVga8>c[00000000
000000000000PAfb00000000PV931K8>4k7:0000000000000000XjX8000000000000DRL30000TYIEL1SQ0000a1F@@KlE00000000h[3300000000000000000000
d2@TP;i>dZ079Gb;h3gYiK970000000000000000000000000000PXe:0000X[]h]AXnEFWF00000000\>>K42Bm0ahH<jJU5>5H00000000PLDf0000I><m00000000
00000000000000000000000000000000000000000000lbLm00000000<jiD000000000000000000009Da^LScI00000000l1hK0000000000000000000000000000
00000000000000000000H]_I0000000000000000L;Lm00000000000000000000000000000000<LaJUHJg0Oah00000000`^GL00000000PD4d000000000000<[0a
000000000000000000000000000000000000XfP6000000000000000000004jTY00000000000000000000L\=_00000000000000000000lbF^MI4_000000000000
00000000\ZU8U5:K0000TIFN1914T9LA0000000000000000TJ`200000000000000000000@@YbHKi\L^[c0000000000000000Pg_D000000000000HDLbHU[N5=KT
`hF20000000000000000d3n8lRF88[NNXX530000LI3O00000000000000000000000000000000aGVD00000000aD[6000000000000000000000000000000000000
8<PF00008QBV00000000000000000000000000000000dhVPM@GP0000E:Lk0000Pj]g0000h0ljP7=f00000000DfC8000000000000l6OJ00000000000000000000
0000000000000000000000000000000000000000P7^T00000^bR00000000h9ak00000000000000000000000000000000000000000000dM^;00000000000052C:
00000000000000008SFE00000000000000000000000000004iQM0000000000000000dgk100000<8d00000000000000000000000000008H2N00000000LgHV0000
000000000000000000000000000000000000l9XL0000LiQA0000000000000000000000000000000000000000DRo80000000000000000000000000000I@LN0000
@\DV553N000000000000000000000000000000000000@G=g000000000000000000000000000087DZDX]68OmAd\MPL>jQ00000000000000000000000000000000
0000XA:8000000000000IF9J0000000000000000000000000000000000000000000000000000<hlG00000000T?ge000000000000000000000000000000000`O?
000000000000e0VD000000000000000000000MJa00000000DXX^L3HN00000000`LcO0000E03:00000000XXDZ000000000000`NkS00000000000000004ZOL0000
0000000000000000000000000000PUmU000000000000P0EQ000000000000Y1FO00000000000000000000XSB;0000000000000RQK]EcJ00000000000000000000
lNiI00000000000000000000D]^=00000000000000000000000000009HD20000<H^d0000HOHk000000000000TGkD4YKOh^>elD[990QjI=El\[hH8nRn=BEo0000
iJdV0000QC[400000000000000000000@IJ^X?BAMFX<00000000l3nMdJU\000000000000dVFj\^k@45\i00000000d@Y5\]GQ0000000000000000`I@400000000
=9`O0000Tg3900000000000000000000000000000000]9<D0000000000000000000000004K`:0=UHX`nn0000d<71LE^90000P_2o00000000XO]j000000000000
0000000000000000000000000000d7PE@flN0000000000000000000000000000<O570000000000000000M>Z]00000000hHT30000@U[20000iDfe0000]Edm0000
0000LUBo00000000hb1I00000000@Y>l0Dfh000000000000@Fa00000000000001IoF<TJnh@[<4@LT@0O0IA640000000000001FIe0000A3Af00000000iDi;0000
000000000000000000000000000000000000Djj3000000000000000000000000mFH900000000DBQ<000000000000000000000000Lfd^0000000000008`;D0000
H3W]0000@@F<X8ZK0000000000008GYe000000000000000000000000000000000000000000000000<LgU000000000000000000000000000000004IS8eCT>0000
00000000e=M]0000000000004aVH0000000000000000000000000000000000000000PNe5000000000000H@VGl4P^000000000000000000000000000000000000
000000000000000000004YM_0000D>T;0000000000009JIi0000D6h:0000000000000000000000000000000000000000@?0600000000DT\D0000000000000?B`
0000000000008891000000000FMM0000000000000000000000000000LTYW00000000l5Ib0000000000000000000000000000000000000000Y=O>0000X`Q]0000
000000000000@j0:0000X@@R0000000000000000<1Fg00000000000000000000000000000000aAO:MH=f00000000000000000000000000000000000000000000
UEW70000E6k<0000aEjo000000000000000000000000<BYIECol00000000000000000000000000000000000000000000hY>[0000000000000000000000000000
0000000000000GTC\=4b000000000000djZ4H?El\SJ5PUCA000000000000lDV@000000000000EF9g000000000000000000000000\kIM00000000000000000000
9<@nhF<m00000000Y2j90000POC]0000]EZa00000000IHemd=FU000000000000e5K=0000X16M0000@1_b00000000h8hIXUZMU>c20000@<n_0000dH]8TbHB0000
djJb0000X2]dPJh00000000083b;dRQi0000eFXb0000000000000000000000000000000000000000EFo?0000l0P^dZD@00000000hVoi000000000000\Pnm`KcH
92PDH[4_000000000000\^5f00000000000000000000Y2mKI@m3l0LG000000004iRT0000d\>@00000000000000000000@0NVlIb;000000000000\jKCX<4`0000
000000004?G]\=:o00000000000000000000000000000000@MVZ00000000000000000000DF6J0000000000000000\FlTTG29000000000000000000000000=CEP
0000\PE`00000000P9A_0=^=0000000000000000L]R>hhUM00000000ToWZ00000000000000000000000000000000000000000000000000000000@jge00000000
000000000000Xe2A0000THmQ0000Q;410000000000000000000000000000000000008JL20000000000000000PVP2]CWj0000000000000000000000000000Lc@Q
0000000000000000DLOf00000000eFUg00000000000000000000000000000000=4=9000000008Od@0000000000000000000000000000HfMLd[WD000000000000
<Ee]00000000]B<Y0000D=@RQ;nb000000000000dRml00000000000000000000000000000000hjSBL<`DD^WA000000000000000000000000`o]\00000000aDn5
`1ZW00000000<?a80000000000000000000000000000EJiAX2`h8<FM9:Qn00000;Nj00000000HOII00000000D=]m0000000000000X0K00000000000000000000
000000000000000000000000DUZ10000000000008]i`00000000d6kP0000]Dja00000000mIg;000000000000`2:S000000000000U7fG00000000000000000000
LgW8Pj:`000000000000000000000000`JHj00000000H9o]D`iD5FN600000000000000000000UEWD000000000000000000000000000000000000l9e800000000
00000000000000008U=D0000000000000000000000000000H=YD00000000E7m_000000000000000000000000aD^k4][F00000fM]8ZXg00000000h?[Y]A7Z0000
0000Q8k4eEoeDWDG0000Q>Ve0000h:o^1Id[0000000000000000l]Qk00000000@DEk0000H_HX000000000000000000000000m@1Z0000d=CJ0000`[7o0000h[ce
<IiT\LE1000000000000TeBQ`4mX00000000000000000000000000000000E>T_000000000000DPNS000000000000000000000000000000000000<9;`00000000
0000l=0j0000000000000000e9Ph\7R1l7Vn000000000000000000000000lS0B00000000e;]a0000\_o@00000000000000000000000000000000000000000000
00001?<fa<N\00000000000000000000D0TE0000hYG50000X`n^0000000000000000AETe00008Yli000000000000LOB\00000000TDgM0000000000000000<[Ib
00000000P\nj<k0bD0;[h`J399=:0000Lbl8000000000000000000008;DEDeli00000000`o@U00000000000000000000000000000000XAWZMH6i000000000000
000000000000Dd`T0000`8H20000000000000000hD3e<mR;d0;I000000000000\3o400000000000000000000000000000000000000000000dd]b0000DYAb0000
000000000000000000000000000000000000LL\X0000000000000000Pf1=P_S500000000000000000000000000000000000000000000YK@L00000gC[00000000
X@1VE8gQ000000000000000000000000\AgBM<5?0000000000000000`b[h00000000`FG24nUK00000000000000000000000000000000000000000ZE\00000000
0000`:e]00000000000000000000000000000000000000000000000000000000000000000000@H^?@K\Z0000000000000000<VBC<2HX0000H2^k0000]E7_0000
00000WB=0000000000000000000000000000000000000000@M9NU576000000000000000000000000M<S_00000000000000000000PS[]000000008IEg=DXY0000
00008XQhYIYc0000000000000000AF7=T^ZR00004c]g16[F0000<CZ=000000000000D23i00000000000000000000000000000000@^mo00000000000000000000
0000LR6]EG2fD59W00000000000000000000000000000000000000000000a7W91H;Z0000000000000000TG^A000000000000000000000000DWhB000000000000
0000<;gg0000000000000000000000000000hYAN000000000000000000000000U>kH000000000000`7]50000\dl40000000000000000000000000000lXnU0000
00000000000000000000000000000000000000000000<0fB0000hIJ;HPRX0000000000000000000000000000\d3LQ6\ZYK2h0000Dn0_0000000000005I2F0000
00000000000000000000000000000000000000000000000000000000IIM[4c@4000000000000000000000000000000000000LCPMlJ[`00001G:W000000000000
00000000=G_=00000000XSJZ000000000000DcJc<RS_M;jK000000000000000000000000000000000000I3M]Pf\h000000000000ln3I8OA40000XCn300000000
00000000]:n70000DTAPHGH@0000000000000000000000000000PGSA0ei1\fH;YGhF0000000000000000]4lS0000h3K1TYnI00008?6R00000000000000000000
000000000000000000000000483100009<bG0000\>Zd0000000000000000000000000000000000000000000000000000000000000000\<oF00000Ulb00000000
8>I5m51@000014SaA0k0000000000000lZF80000000000000000000000000000P2n800000000MGC=000000000000000000000000000000000000000000000000
H5[300000000hGNZ000000000000LEYb000000000000000043Fl]0^?A47K00000000000000000000XKdl00000000000000000000000000000000000000000000
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
l(F::Authors, L::Ca), l(F::PostalCode, L::Ga), l(F::PostalCode, L::Ro), l(F::LanguageCode, L::En), l(F::PostalCode, L::Fr), l(F::Url, L::Fr), l(F::PostalCode, L::Ca), l(F::Url, L::It),
l(F::Url, L::Pt), l(F::Url, L::Es), l(F::PostalCode, L::Es), l(F::PostalCode, L::Pt), l(F::FamilyName, L::Ca), l(F::FamilyName, L::It), l(F::Name, L::It), l(F::Name, L::Ca),
l(F::Institution, L::Ga), l(F::Institution, L::Es), l(F::Institution, L::Pt), l(F::Institution, L::Pt), l(F::Region, L::Ca), l(F::SpokenInteraction, L::Ga), l(F::StartDate, L::Es), l(F::Entity, L::Fr),
l(F::Entity, L::It), l(F::City, L::Fr), l(F::Communication, L::Nl), l(F::Communication, L::En), l(F::Communication, L::Fr), l(F::Communication, L::En), l(F::Employer, L::Pt), l(F::Employer, L::Es),
l(F::Employer, L::Ro), l(F::Employer, L::Ro), l(F::Entity, L::Ro), l(F::Employer, L::En), l(F::Organization, L::En), l(F::CompanyDescription, L::En), l(F::Entity, L::En), l(F::Employer, L::En),
l(F::TeamSize, L::En), l(F::Employer, L::Ca), l(F::Department, L::Ro), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Fluency, L::Ro), l(F::Keywords, L::Ro),
l(F::Keywords, L::It), l(F::EndDate, L::En), l(F::Listening, L::Pt), l(F::Reading, L::Pt), l(F::Reading, L::Fr), l(F::Listening, L::Fr), l(F::Reading, L::Ca), l(F::Listening, L::Ca),
l(F::Listening, L::Es), l(F::Reading, L::Es), l(F::Writing, L::Es), l(F::Username, L::Fr), l(F::Username, L::Ca), l(F::Profiles, L::Fr), l(F::Communication, L::Pt), l(F::Communication, L::Es),
l(F::Communication, L::Ro), l(F::Communication, L::It), l(F::Region, L::Es), l(F::Awarder, L::Es), l(F::Awarder, L::Pt), l(F::Closing, L::En), l(F::Closing, L::Fr), l(F::JobStatus, L::It),
l(F::Publisher, L::En), l(F::Publisher, L::Fr), l(F::Publisher, L::Es), l(F::Publisher, L::Pt), l(F::Publisher, L::Ro), l(F::Publisher, L::Pt), l(F::Publisher, L::Fr), l(F::Keywords, L::Vi),
l(F::Employer, L::Vi), l(F::Entity, L::Vi), l(F::Position, L::Vi), l(F::Responsibilities, L::Vi), l(F::Responsibilities, L::Vi), l(F::Headline, L::Vi), l(F::Publisher, L::Nl), l(F::Publisher, L::Ca),
l(F::Publisher, L::Es), l(F::Publisher, L::Ca), l(F::Fluency, L::It), l(F::Achievements, L::Pt), l(F::MilitaryService, L::En), l(F::Date, L::It), l(F::Username, L::Ro), l(F::Username, L::Pt),
l(F::Phone, L::En), l(F::Phone, L::Fr), l(F::Phone, L::Nl), l(F::Phone, L::Ro), l(F::Phone, L::Es), l(F::Phone, L::Pt), l(F::Mobile, L::Pt), l(F::Region, L::Ga),
l(F::Profiles, L::Pt), l(F::Phone, L::Pt), l(F::Phone, L::It), l(F::Data, L::En), l(F::ContentCreation, L::En), l(F::ContentCreation, L::Nl), l(F::Description, L::Fr), l(F::Courses, L::Fr),
l(F::Courses, L::It), l(F::Description, L::It), l(F::Description, L::Pt), l(F::Courses, L::Pt), l(F::Description, L::En), l(F::Description, L::Nl), l(F::Description, L::Ca), l(F::Description, L::Fr),
l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Description, L::Ca), l(F::Description, L::Ro), l(F::WorkMode, L::En), l(F::WorkMode, L::Nl), l(F::WorkMode, L::Fr), l(F::Entity, L::Pt),
l(F::WorkMode, L::Es), l(F::WorkMode, L::It), l(F::Responsibilities, L::En), l(F::SpokenInteraction, L::Ca), l(F::SpokenInteraction, L::Pt), l(F::SpokenProduction, L::Pt), l(F::SpokenInteraction, L::Es), l(F::SpokenInteraction, L::Ro),
l(F::SpokenInteraction, L::En), l(F::SpokenInteraction, L::Fr), l(F::SpokenInteraction, L::It), l(F::Manager, L::Ro), l(F::Courses, L::En), l(F::Body, L::Fr), l(F::Email, L::Pt), l(F::Email, L::Es),
l(F::StudyType, L::It), l(F::Area, L::It), l(F::Country, L::En), l(F::Region, L::En), l(F::Courses, L::Fr), l(F::PostalCode, L::Fr), l(F::PostalCode, L::Es), l(F::PostalCode, L::Ca),
l(F::ContentCreation, L::Es), l(F::ContentCreation, L::Ro), l(F::ContentCreation, L::Fr), l(F::ContentCreation, L::It), l(F::Credits, L::En), l(F::Credits, L::Ro), l(F::Credits, L::Es), l(F::Credits, L::Pt),
l(F::Credits, L::Es), l(F::Credits, L::En), l(F::Credits, L::De), l(F::Credits, L::Fr), l(F::Credits, L::Ca), l(F::Credits, L::Fr), l(F::Credits, L::Ga), l(F::ContentCreation, L::Pt),
l(F::EndDate, L::Ga), l(F::ContentCreation, L::Ga), l(F::Credits, L::Ca), l(F::MaritalStatus, L::Hu), l(F::FamilyName, L::Hu), l(F::Department, L::Hu), l(F::Reading, L::Cs), l(F::Language, L::Sk),
l(F::Profiles, L::Es), l(F::Organization, L::Ga), l(F::Communication, L::Ga), l(F::Description, L::Ga), l(F::Location, L::En), l(F::Headline, L::En), l(F::Salary, L::En), l(F::JobStatus, L::En),
l(F::Courses, L::Ga), l(F::StudyType, L::Pt), l(F::Area, L::Pt), l(F::Courses, L::Es), l(F::Courses, L::Pt), l(F::Courses, L::Ca), l(F::Courses, L::Ro), l(F::Reference, L::Pl),
l(F::Period, L::Pl), l(F::Publisher, L::Pl), l(F::Responsibilities, L::Pl), l(F::Reading, L::Pl), l(F::Description, L::Hu), l(F::BirthDate, L::Tr), l(F::StartDate, L::It), l(F::Region, L::Id),
l(F::Period, L::Is), l(F::Date, L::Is), l(F::Period, L::Is), l(F::Period, L::It), l(F::Emails, L::Cs), l(F::Extra, L::Cs), l(F::Phones, L::Cs), l(F::Urls, L::Cs),
l(F::Emails, L::Sk), l(F::Phones, L::Sk), l(F::Extra, L::Sk), l(F::Urls, L::Sk), l(F::Courses, L::Lt), l(F::Ethnicity, L::Vi), l(F::HonorificPrefix, L::Vi), l(F::Employer, L::Lv),
l(F::Availability, L::Lv), l(F::Sector, L::Lv), l(F::TeamSize, L::Lv), l(F::Location, L::Lt), l(F::TeamSize, L::Lt), l(F::StartDate, L::Id), l(F::Period, L::Pt), l(F::Period, L::It),
l(F::Period, L::Nl), l(F::Period, L::Pl), l(F::Period, L::Lt), l(F::Period, L::Ga), l(F::Period, L::Mt), l(F::Period, L::Ro), l(F::Period, L::Ca), l(F::Date, L::Pt),
l(F::Date, L::It), l(F::Date, L::Pl), l(F::Date, L::Lt), l(F::Date, L::Ga), l(F::Date, L::Mt), l(F::Date, L::Ro), l(F::Date, L::Ca), l(F::ReleaseDate, L::Pt),
l(F::ReleaseDate, L::It), l(F::ReleaseDate, L::Pl), l(F::Data, L::En), l(F::Period, L::Nl), l(F::BirthDate, L::Ga), l(F::Date, L::Ca), l(F::StartDate, L::Ca), l(F::Date, L::Pt),
l(F::EndDate, L::Ca), l(F::StartDate, L::Ro), l(F::ReleaseDate, L::Ca), l(F::EndDate, L::It), l(F::Date, L::It), l(F::ReleaseDate, L::Ga), l(F::BirthDate, L::Pl), l(F::ReleaseDate, L::Pl),
l(F::StartDate, L::Pl), l(F::ReleaseDate, L::Mt), l(F::EndDate, L::Mt), l(F::BirthDate, L::Mt), l(F::StartDate, L::Ga), l(F::Date, L::Pl), l(F::EndDate, L::Pl), l(F::Period, L::Ga),
l(F::Period, L::Pt), l(F::Period, L::En), l(F::Period, L::Fr), l(F::Period, L::It), l(F::Period, L::Ro), l(F::Date, L::En), l(F::Date, L::Fr), l(F::ReleaseDate, L::En),
l(F::ReleaseDate, L::Fr), l(F::StartDate, L::Fr), l(F::EndDate, L::Fr), l(F::Date, L::Fr), l(F::Date, L::Fr), l(F::Availability, L::Fr), l(F::ReleaseDate, L::En), l(F::Information, L::De),
l(F::Period, L::En), l(F::Period, L::Fr), l(F::Period, L::Ca), l(F::Period, L::Mt), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Date, L::Da), l(F::Date, L::Nb),
l(F::ReleaseDate, L::Da), l(F::ReleaseDate, L::Nb), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Employer, L::It), l(F::Period, L::Lt), l(F::Period, L::De), l(F::Period, L::Nl),
l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::Sv), l(F::Period, L::Hu), l(F::Date, L::De), l(F::Date, L::Nl),
l(F::Date, L::Cs), l(F::Date, L::Sk), l(F::Date, L::Sl), l(F::Date, L::Hr), l(F::Date, L::Sv), l(F::Date, L::Hu), l(F::ReleaseDate, L::De), l(F::ReleaseDate, L::Nl),
l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::Sv), l(F::Period, L::SrLatn), l(F::Date, L::SrLatn), l(F::ReleaseDate, L::SrLatn),
l(F::Period, L::Hr), l(F::BirthDate, L::Sk), l(F::BirthDate, L::Cs), l(F::BirthDate, L::SrLatn), l(F::BirthDate, L::Hr), l(F::Date, L::Sl), l(F::Date, L::Hr), l(F::Date, L::SrLatn),
l(F::EndDate, L::Sl), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::SrLatn), l(F::StartDate, L::Hr), l(F::StartDate, L::SrLatn), l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk),
l(F::BirthDate, L::Hr), l(F::BirthDate, L::SrLatn), l(F::BirthDate, L::Sl), l(F::EndDate, L::Cs), l(F::EndDate, L::Sk), l(F::Date, L::Cs), l(F::Date, L::Sk), l(F::StartDate, L::Sk),
l(F::StartDate, L::Sl), l(F::StartDate, L::Cs), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::Period, L::Lv), l(F::Period, L::Lv), l(F::Date, L::Lv), l(F::Period, L::Sk),
l(F::StartDate, L::Pt), l(F::StartDate, L::Ca), l(F::Thesis, L::Vi), l(F::Level, L::Fr), l(F::Fluency, L::Fr), l(F::Department, L::Is), l(F::Sector, L::Sl), l(F::Sector, L::SrLatn),
l(F::ExperienceYears, L::Cs), l(F::Employer, L::Sl), l(F::ExperienceYears, L::Sl), l(F::Responsibilities, L::Sl), l(F::WorkMode, L::Sl), l(F::Position, L::Sl), l(F::SpokenInteraction, L::Sv), l(F::Url, L::En),
l(F::Url, L::ZhHans), l(F::EndDate, L::Vi), l(F::ExperienceYears, L::Tr), l(F::Name, L::Es), l(F::Title, L::Es), l(F::Name, L::It), l(F::Title, L::It), l(F::Name, L::Ro),
l(F::Title, L::Ro), l(F::Department, L::Pl), l(F::Department, L::Ro), l(F::Department, L::Ca), l(F::Department, L::Lt), l(F::Region, L::Es), l(F::Department, L::Es), l(F::Department, L::Pt),
l(F::Department, L::Lv), l(F::Region, L::Fr), l(F::Department, L::Fr), l(F::Department, L::En), l(F::Area, L::En), l(F::StudyType, L::Tr), l(F::Score, L::Tr), l(F::Score, L::Tr),
l(F::Publisher, L::Tr), l(F::Organization, L::Tr), l(F::LastModified, L::Fr), l(F::Description, L::Pt), l(F::CompanyDescription, L::Ro), l(F::CompanyDescription, L::En), l(F::Description, L::En), l(F::Description, L::Fr),
l(F::StartDate, L::Es), l(F::StartDate, L::Pt), l(F::Period, L::Es), l(F::Name, L::Pt), l(F::Title, L::Pt), l(F::StudyType, L::Pt), l(F::Position, L::En), l(F::WantedCity, L::En),
l(F::Description, L::Id), l(F::Responsibilities, L::Id), l(F::CompanyDescription, L::Id), l(F::Description, L::Mt), l(F::ClosingSalutation, L::Es), l(F::Summary, L::Ro), l(F::Highlights, L::Pt), l(F::Addressee, L::Es),
l(F::Addressee, L::Es), l(F::Addressee, L::Pt), l(F::Addressee, L::It), l(F::Addressee, L::Pt), l(F::Summary, L::En), l(F::Description, L::En), l(F::Description, L::De), l(F::Description, L::Fr),
l(F::Highlights, L::En), l(F::Summary, L::De), l(F::MaritalStatus, L::Cs), l(F::Mobile, L::Vi), l(F::Email, L::Vi), l(F::Location, L::Vi), l(F::SpokenInteraction, L::Lv), l(F::Awarder, L::Id),
l(F::Score, L::Vi), l(F::Highlights, L::Vi), l(F::Phone, L::Vi), l(F::Phones, L::Vi), l(F::Department, L::Nl), l(F::MilitaryService, L::Nl), l(F::Extra, L::Tr), l(F::Emails, L::Tr),
l(F::Phones, L::Tr), l(F::Urls, L::Tr), l(F::Title, L::Hu), l(F::Language, L::Tr), l(F::LanguageCertificates, L::Tr), l(F::Fluency, L::Tr), l(F::Keywords, L::Tr), l(F::Language, L::Tr),
l(F::TeamSize, L::Pt), l(F::TeamSize, L::It), l(F::Religion, L::Tr), l(F::StartDate, L::Ro), l(F::Listening, L::Tr), l(F::Department, L::Mt), l(F::Department, L::It), l(F::StudyType, L::De),
l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::StudyType, L::Et), l(F::StudyType, L::En), l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::It), l(F::StudyType, L::Nl),
l(F::StudyType, L::Sl), l(F::StudyType, L::Hr), l(F::StudyType, L::Mt), l(F::StudyType, L::Hu), l(F::StudyType, L::Ro), l(F::StudyType, L::Tr), l(F::StudyType, L::Ca), l(F::StudyType, L::SrLatn),
l(F::Thesis, L::Hu), l(F::StudyType, L::Lt), l(F::LanguageCertificates, L::En), l(F::HighestDegree, L::Fr), l(F::Thesis, L::Fi), l(F::StudyType, L::Lv), l(F::Thesis, L::Sl), l(F::Thesis, L::Hr),
l(F::Thesis, L::SrLatn), l(F::Manager, L::Fr), l(F::Department, L::Fr), l(F::Manager, L::Ca), l(F::Manager, L::Es), l(F::Area, L::Es), l(F::Area, L::Pt), l(F::Area, L::It),
l(F::Area, L::En), l(F::Area, L::Fr), l(F::Courses, L::Ro), l(F::SpokenProduction, L::Ro), l(F::Thesis, L::Hr), l(F::Thesis, L::Lv), l(F::Thesis, L::Lt), l(F::Thesis, L::SrLatn),
l(F::Thesis, L::Id), l(F::Thesis, L::Ro), l(F::Availability, L::It), l(F::Availability, L::Es), l(F::WantedCity, L::Es), l(F::Availability, L::Pt), l(F::WantedCity, L::Pt), l(F::WantedCity, L::It),
l(F::Availability, L::Ca), l(F::Availability, L::Ro), l(F::Thesis, L::Pt), l(F::Thesis, L::En), l(F::Thesis, L::De), l(F::Thesis, L::Mt), l(F::Title, L::Pt), l(F::Title, L::Fr),
l(F::Region, L::Pt), l(F::Date, L::Id), l(F::Publisher, L::Id), l(F::Issuer, L::Id), l(F::Department, L::Pt), l(F::Department, L::En), l(F::Department, L::Fr), l(F::Department, L::Es),
l(F::Department, L::Es), l(F::Sector, L::Hr), l(F::Entity, L::Pl), l(F::ExperienceYears, L::Sk), l(F::NationalId, L::Es), l(F::NationalId, L::Ca), l(F::EndDate, L::Pl), l(F::EndDate, L::Cs),
l(F::EndDate, L::Sk), l(F::EndDate, L::Sl), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::BirthDate, L::En), l(F::Age, L::Hr), l(F::Period, L::Cs), l(F::Period, L::Sk),
l(F::Period, L::Cs), l(F::Reading, L::Vi), l(F::Version, L::En), l(F::Extra, L::Pl), l(F::Awarder, L::SrLatn), l(F::Awarder, L::Hr), l(F::BirthPlace, L::Tr), l(F::Url, L::En),
l(F::Thesis, L::Sv), l(F::Thesis, L::Sl), l(F::Thesis, L::SrLatn), l(F::Thesis, L::Hr), l(F::Sector, L::Fr), l(F::Area, L::Fr), l(F::Sector, L::Fr), l(F::Area, L::Fr),
l(F::IscedFields, L::Fr), l(F::IscedFields, L::Ro), l(F::Area, L::Ro), l(F::Sector, L::Ro), l(F::Sector, L::Ro), l(F::Area, L::Ro), l(F::Location, L::Fr), l(F::Address, L::Fr),
l(F::Location, L::It), l(F::Address, L::Es), l(F::Address, L::Pt), l(F::Address, L::It), l(F::Address, L::Pt), l(F::Level, L::Ca), l(F::Fluency, L::Ca), l(F::Level, L::Es),
l(F::Level, L::Pt), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::Location, L::Id), l(F::Address, L::Id), l(F::City, L::Id), l(F::Level, L::Pt), l(F::Fluency, L::Pt),
l(F::Employer, L::Vi), l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Entity, L::Vi), l(F::Awarder, L::Vi), l(F::Reference, L::Cs), l(F::StudyType, L::Cs), l(F::Achievements, L::Cs),
l(F::Achievements, L::Sl), l(F::StudyType, L::Sk), l(F::Achievements, L::Sk), l(F::Availability, L::Pl), l(F::Achievements, L::SrLatn), l(F::Availability, L::Cs), l(F::Availability, L::Sk), l(F::Availability, L::Hr),
l(F::Availability, L::SrLatn), l(F::Availability, L::Sk), l(F::LanguageExperiences, L::Pl), l(F::ExperienceYears, L::Pl), l(F::Keywords, L::Cs), l(F::LeavingReason, L::Sk), l(F::EqfLevel, L::De), l(F::DrivingLicence, L::En),
l(F::Safety, L::Lv), l(F::Email, L::Hu), l(F::Emails, L::SrLatn), l(F::Urls, L::Sl), l(F::Phones, L::Sl), l(F::Emails, L::Sl), l(F::Extra, L::Sl), l(F::Urls, L::SrLatn),
l(F::Phones, L::SrLatn), l(F::Extra, L::Sl), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::Sector, L::Sk), l(F::WorkMode, L::Sk),
l(F::WorkMode, L::Cs), l(F::WorkMode, L::Sk), l(F::WorkMode, L::Cs), l(F::Profiles, L::Hr), l(F::Profiles, L::SrLatn), l(F::Organization, L::Sl), l(F::Profiles, L::Sl), l(F::Country, L::Sl),
l(F::Country, L::Hr), l(F::Country, L::SrLatn), l(F::Nationality, L::Sl), l(F::Nationality, L::Hr), l(F::Nationality, L::SrLatn), l(F::Description, L::Vi), l(F::Title, L::Ga), l(F::Responsibilities, L::Ga),
l(F::Period, L::Ca), l(F::Period, L::Id), l(F::Period, L::It), l(F::Period, L::Ro), l(F::Period, L::En), l(F::Period, L::Ro), l(F::LeavingReason, L::Cs), l(F::Level, L::Tr),
l(F::Fluency, L::Tr), l(F::StudyType, L::Tr), l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn), l(F::StudyType, L::Pl), l(F::Department, L::Pl), l(F::Area, L::Pl), l(F::IscedFields, L::Pl),
l(F::BirthDate, L::Lv), l(F::BirthPlace, L::Lv), l(F::MotherTongue, L::Lv), l(F::Gender, L::Lv), l(F::Location, L::Lv), l(F::City, L::Lv), l(F::Address, L::Lv), l(F::Period, L::Ga),
l(F::Date, L::Ga), l(F::Period, L::Sk), l(F::Period, L::Hu), l(F::Date, L::Sk), l(F::Date, L::Hu), l(F::ReleaseDate, L::Sk), l(F::Email, L::En), l(F::Email, L::ZhHans),
l(F::Email, L::ZhHant), l(F::Email, L::Ja), l(F::Email, L::Ko), l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::Pt), l(F::Email, L::It),
l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr),
l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Fi), l(F::Email, L::Et), l(F::Email, L::Lv), l(F::Email, L::Lt), l(F::Email, L::Mt),
l(F::Email, L::El), l(F::Email, L::Hu), l(F::Email, L::Ro), l(F::Email, L::Bg), l(F::Email, L::Tr), l(F::Email, L::Vi), l(F::Email, L::Id), l(F::Email, L::He),
l(F::Email, L::Th), l(F::Email, L::Ca), l(F::Email, L::SrLatn), l(F::Email, L::En), l(F::Email, L::De), l(F::Email, L::Nl), l(F::Email, L::De), l(F::Email, L::Da),
l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Ja), l(F::Email, L::Sl), l(F::Email, L::Lv), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb),
l(F::Email, L::Et), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Tr), l(F::Email, L::SrLatn), l(F::Email, L::Tr), l(F::Email, L::Sv), l(F::Email, L::Nb),
l(F::Email, L::Et), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::SrLatn), l(F::Achievements, L::Ga), l(F::Credits, L::Nl), l(F::Department, L::Ro), l(F::TeamSize, L::Ro),
l(F::Writing, L::Fr), l(F::Credits, L::En), l(F::Credits, L::De), l(F::Credits, L::Fr), l(F::Credits, L::Es), l(F::Credits, L::Pt), l(F::Credits, L::It), l(F::Credits, L::Nl),
l(F::Credits, L::Pl), l(F::Credits, L::Cs), l(F::Credits, L::Sk), l(F::Credits, L::Sl), l(F::Credits, L::Hr), l(F::Credits, L::Sv), l(F::Credits, L::Da), l(F::Credits, L::Nb),
l(F::Credits, L::Fi), l(F::Credits, L::Is), l(F::Credits, L::Et), l(F::Credits, L::Lv), l(F::Credits, L::Lt), l(F::Credits, L::Ga), l(F::Credits, L::Mt), l(F::Credits, L::El),
l(F::Credits, L::Hu), l(F::Credits, L::Ro), l(F::Credits, L::Bg), l(F::Credits, L::Ca), l(F::Credits, L::Hr), l(F::Credits, L::Da), l(F::Age, L::Es), l(F::Age, L::Ca),
l(F::Publisher, L::Es), l(F::Publisher, L::Ca), l(F::HighestDegree, L::En), l(F::Name, L::Et), l(F::GivenName, L::Et), l(F::Achievements, L::Pl), l(F::TeamSize, L::Fr), l(F::ContentCreation, L::Is),
l(F::FamilyName, L::Sv), l(F::FamilyName, L::Da), l(F::FamilyName, L::Is), l(F::IscedFields, L::Tr), l(F::HighestDegree, L::Tr), l(F::Institution, L::Tr), l(F::StudyType, L::Tr), l(F::EndDate, L::Es),
l(F::Extra, L::Hu), l(F::Organization, L::Hu), l(F::DrivingLicence, L::Tr), l(F::GivenName, L::Is), l(F::Keywords, L::Ca), l(F::Keywords, L::De), l(F::Credits, L::Is), l(F::Score, L::Is),
l(F::Opening, L::De), l(F::Organization, L::De), l(F::Institution, L::De), l(F::Availability, L::De), l(F::Date, L::Ga), l(F::Issuer, L::Ga), l(F::Listening, L::Ga), l(F::EqfLevel, L::Lv),
l(F::Department, L::Tr), l(F::TeamSize, L::Tr), l(F::Department, L::Sl), l(F::EqfLevel, L::Nl), l(F::EqfLevel, L::Hu), l(F::EqfLevel, L::Sk), l(F::EqfLevel, L::Lt), l(F::StudyType, L::Da),
l(F::StudyType, L::Nb), l(F::Salary, L::Id), l(F::Roles, L::Ca), l(F::Email, L::Lt), l(F::Information, L::It), l(F::Email, L::Sl), l(F::Email, L::SrLatn), l(F::Phone, L::Hu),
l(F::Achievements, L::Hu), l(F::Age, L::Hu), l(F::Issuer, L::Ro), l(F::Location, L::Et), l(F::City, L::Et), l(F::Address, L::Et), l(F::Headline, L::Et), l(F::Email, L::En),
l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Email, L::Ja), l(F::Email, L::Ko), l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::Pt),
l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl),
l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Fi), l(F::Email, L::Is), l(F::Email, L::Et), l(F::Email, L::Lv),
l(F::Email, L::Lt), l(F::Email, L::Mt), l(F::Email, L::El), l(F::Email, L::Hu), l(F::Email, L::Ro), l(F::Email, L::Bg), l(F::Email, L::Tr), l(F::Email, L::Vi),
l(F::Email, L::Id), l(F::Email, L::Hi), l(F::Email, L::Th), l(F::Email, L::Ca), l(F::Email, L::SrLatn), l(F::Emails, L::Vi), l(F::Emails, L::Id), l(F::Emails, L::En),
l(F::MotherTongue, L::Et), l(F::Issuer, L::Ca), l(F::Issuer, L::It), l(F::Date, L::Es), l(F::Issuer, L::Es), l(F::Issuer, L::Pt), l(F::Issuer, L::Ca), l(F::Issuer, L::Es),
l(F::Issuer, L::Pt), l(F::Issuer, L::Mt), l(F::Courses, L::Nb), l(F::Addressee, L::De), l(F::Position, L::Fr), l(F::Headline, L::Fr), l(F::Employer, L::En), l(F::Entity, L::En),
l(F::Employer, L::Fr), l(F::Entity, L::Fr), l(F::Employer, L::Es), l(F::Employer, L::Pt), l(F::Employer, L::Ca), l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Entity, L::Ca),
l(F::Sector, L::Tr), l(F::MaritalStatus, L::Fr), l(F::Department, L::Da), l(F::Department, L::Sv), l(F::Department, L::Nb), l(F::Url, L::Ca), l(F::Employer, L::It), l(F::Organization, L::It),
l(F::Institution, L::It), l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::Entity, L::It), l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Institution, L::Es), l(F::Issuer, L::Es),
l(F::Entity, L::Es), l(F::Awarder, L::Es), l(F::Entity, L::Es), l(F::Awarder, L::Es), l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Awarder, L::Pt), l(F::Entity, L::Pt),
l(F::Issuer, L::Pt), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca), l(F::Entity, L::Ca), l(F::Issuer, L::Ca), l(F::Employer, L::Fr), l(F::Keywords, L::Ga),
l(F::EqfLevel, L::Sl), l(F::EqfLevel, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Nb), l(F::EqfLevel, L::En), l(F::EqfLevel, L::Cs), l(F::EqfLevel, L::Hr), l(F::EqfLevel, L::Sv),
l(F::EqfLevel, L::Da), l(F::EqfLevel, L::Nb), l(F::EqfLevel, L::Fi), l(F::EqfLevel, L::En), l(F::EqfLevel, L::Sv), l(F::EqfLevel, L::Nb), l(F::EqfLevel, L::Nl), l(F::EqfLevel, L::Da),
l(F::EqfLevel, L::Is), l(F::EqfLevel, L::Fi), l(F::EqfLevel, L::Hi), l(F::EqfLevel, L::ZhHant), l(F::EqfLevel, L::ZhHans), l(F::EqfLevel, L::Ko), l(F::EqfLevel, L::Et), l(F::EqfLevel, L::Ja),
l(F::Department, L::Ca), l(F::Department, L::Fr), l(F::Department, L::Pt), l(F::TeamSize, L::Fr), l(F::TeamSize, L::Pt), l(F::Department, L::Es), l(F::TeamSize, L::Es), l(F::Achievements, L::Hu),
l(F::Score, L::Hu), l(F::Achievements, L::De), l(F::Score, L::De), l(F::Date, L::Sv), l(F::Sector, L::Da), l(F::Headline, L::Da), l(F::Area, L::Et), l(F::EqfLevel, L::Pl),
l(F::Cefr, L::Nl), l(F::Cefr, L::Nl), l(F::ReleaseDate, L::De), l(F::Publisher, L::De), l(F::ContentCreation, L::De), l(F::MotherTongue, L::De), l(F::EscoOccupation, L::En), l(F::Institution, L::Pt),
l(F::Institution, L::Ca), l(F::HighestDegree, L::Pt), l(F::Writing, L::Pt), l(F::Writing, L::Ca), l(F::Manager, L::Fi), l(F::Highlights, L::Et), l(F::Cefr, L::Pl), l(F::Credits, L::SrLatn),
l(F::LanguageExperiences, L::It), l(F::Region, L::Es), l(F::Region, L::Pt), l(F::JobStatus, L::Es), l(F::MaritalStatus, L::Es), l(F::MaritalStatus, L::Pt), l(F::Health, L::Es), l(F::Health, L::Pt),
l(F::LanguageExperiences, L::Es), l(F::MaritalStatus, L::Ca), l(F::StudyType, L::Ca), l(F::Keywords, L::Hu), l(F::Age, L::It), l(F::Age, L::Mt), l(F::Employer, L::Fr), l(F::Institution, L::Fr),
l(F::Health, L::Fr), l(F::Ethnicity, L::En), l(F::Ethnicity, L::De), l(F::FamilyName, L::Nb), l(F::Employer, L::Et), l(F::Entity, L::Et), l(F::CompanyDescription, L::Et), l(F::Name, L::Fi),
l(F::GivenName, L::Fi), l(F::Cefr, L::De), l(F::Period, L::Hu), l(F::Date, L::Hu), l(F::ReleaseDate, L::Hu), l(F::Phone, L::Tr), l(F::Period, L::Hu), l(F::StudyType, L::Sv),
l(F::Achievements, L::Es), l(F::Salary, L::Es), l(F::Salary, L::Pt), l(F::Salary, L::Es), l(F::Score, L::Ca), l(F::ExperienceYears, L::En), l(F::ExperienceYears, L::Fr), l(F::LanguageExperiences, L::En),
l(F::LanguageExperiences, L::Fr), l(F::ExperienceYears, L::Es), l(F::ExperienceYears, L::Pt), l(F::ExperienceYears, L::Ca), l(F::LanguageExperiences, L::Es), l(F::LanguageExperiences, L::Pt), l(F::LanguageExperiences, L::Pt), l(F::Level, L::En),
l(F::SpokenProduction, L::Ca), l(F::SpokenProduction, L::Fr), l(F::Writing, L::Ro), l(F::Summary, L::Ca), l(F::Summary, L::Es), l(F::BirthDate, L::Da), l(F::BirthDate, L::Nb), l(F::Responsibilities, L::Tr),
l(F::Department, L::De), l(F::Area, L::De), l(F::Keywords, L::De), l(F::Area, L::De), l(F::Courses, L::De), l(F::Institution, L::It), l(F::Area, L::It), l(F::Highlights, L::En),
l(F::Institution, L::Es), l(F::Area, L::Es), l(F::Area, L::Ro), l(F::Institution, L::Ro), l(F::Institution, L::Ro), l(F::Area, L::Ro), l(F::BirthDate, L::Is), l(F::BirthPlace, L::Is),
l(F::Fluency, L::Da), l(F::Fluency, L::Is), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::Area, L::Is), l(F::Courses, L::Da), l(F::Courses, L::Nb), l(F::Area, L::Da),
l(F::Area, L::Nb), l(F::IscedFields, L::Nb), l(F::Area, L::Da), l(F::DrivingLicence, L::De), l(F::Place, L::Fr), l(F::Religion, L::En), l(F::Fax, L::Pl), l(F::Fax, L::Sl),
l(F::Fax, L::Hr), l(F::Fax, L::Nb), l(F::Fax, L::Tr), l(F::Fax, L::Id), l(F::Fax, L::SrLatn), l(F::Fax, L::Fi), l(F::Fax, L::Id), l(F::Area, L::Cs),
l(F::Area, L::Sk), l(F::Area, L::Lv), l(F::Institution, L::Tr), l(F::Area, L::Tr), l(F::Institution, L::Hr), l(F::Institution, L::SrLatn), l(F::Institution, L::Sl), l(F::Area, L::Lt),
l(F::MaritalStatus, L::De), l(F::MaritalStatus, L::Da), l(F::MaritalStatus, L::Nb), l(F::FamilyName, L::De), l(F::MaritalStatus, L::De), l(F::FamilyName, L::En), l(F::Mobile, L::Is), l(F::Version, L::De),
l(F::Fax, L::En), l(F::Fax, L::Ja), l(F::Fax, L::De), l(F::Fax, L::Fr), l(F::Fax, L::Es), l(F::Fax, L::Pt), l(F::Fax, L::It), l(F::Fax, L::Nl),
l(F::Fax, L::Cs), l(F::Fax, L::Sk), l(F::Fax, L::Sv), l(F::Fax, L::Da), l(F::Fax, L::Hu), l(F::Fax, L::Ro), l(F::Fax, L::Vi), l(F::Fax, L::Ca),
l(F::Fax, L::En), l(F::Position, L::Ga), l(F::Responsibilities, L::Hu), l(F::Organization, L::Is), l(F::Manager, L::Hu), l(F::Username, L::Hu), l(F::Availability, L::Hu), l(F::Image, L::Hu),
l(F::Fluency, L::Nb), l(F::Level, L::Nb), l(F::Phone, L::De), l(F::Sector, L::En), l(F::Area, L::En), l(F::IscedFields, L::En), l(F::MaritalStatus, L::It), l(F::MimeType, L::En),
l(F::MaritalStatus, L::Pt), l(F::EndDate, L::Fr), l(F::EndDate, L::Es), l(F::Employer, L::De), l(F::Employer, L::Nl), l(F::Employer, L::Pl), l(F::Employer, L::Cs), l(F::Employer, L::Sk),
l(F::Employer, L::Da), l(F::Employer, L::Nb), l(F::Employer, L::Et), l(F::Employer, L::Lv), l(F::Employer, L::Ro), l(F::Employer, L::Tr), l(F::Entity, L::De), l(F::Entity, L::Pl),
l(F::Entity, L::Cs), l(F::Entity, L::Tr), l(F::Employer, L::SrLatn), l(F::Employer, L::Hr), l(F::Employer, L::Tr), l(F::CompanyDescription, L::Tr), l(F::MotherTongue, L::En), l(F::GivenName, L::En),
l(F::Phone, L::Fr), l(F::MaritalStatus, L::Is), l(F::Fluency, L::Pt), l(F::Fluency, L::En), l(F::Fluency, L::Ca), l(F::Fluency, L::Es), l(F::WantedCity, L::Sv), l(F::Highlights, L::Hu),
l(F::Courses, L::Hu), l(F::BirthDate, L::Sv), l(F::BirthDate, L::Nb), l(F::BirthDate, L::Sv), l(F::BirthPlace, L::Sv), l(F::BirthPlace, L::Nb), l(F::BirthPlace, L::Da), l(F::BirthPlace, L::Nb),
l(F::Organization, L::Sv), l(F::DrivingLicence, L::Nb), l(F::Employer, L::Sv), l(F::Entity, L::Sv), l(F::CompanyDescription, L::Sv), l(F::Authors, L::Sv), l(F::Publisher, L::Sv), l(F::GivenName, L::Sv),
l(F::MotherTongue, L::Sv), l(F::MilitaryService, L::Nb), l(F::MotherTongue, L::Nb), l(F::WorkMode, L::Hu), l(F::Publisher, L::Ga), l(F::Department, L::Ga), l(F::StudyType, L::Hu), l(F::Publisher, L::Hu),
l(F::Phone, L::De), l(F::Phone, L::Ga), l(F::Mobile, L::Ga), l(F::Position, L::Fr), l(F::Roles, L::Fr), l(F::Role, L::Fr), l(F::Entity, L::En), l(F::Entity, L::Sv),
l(F::Entity, L::Da), l(F::Entity, L::Nb), l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Area, L::Nb), l(F::Organization, L::Sv), l(F::Organization, L::Da), l(F::Organization, L::Nb),
l(F::Authors, L::Da), l(F::Authors, L::Nb), l(F::Publisher, L::Sv), l(F::Publisher, L::Da), l(F::Publisher, L::Nb), l(F::Publisher, L::Is), l(F::WorkMode, L::Pl), l(F::Salutation, L::Fr),
l(F::ClosingSalutation, L::Fr), l(F::GivenName, L::Sv), l(F::GivenName, L::Nb), l(F::GivenName, L::Da), l(F::GivenName, L::Nb), l(F::GivenName, L::Da), l(F::Image, L::De), l(F::Image, L::Es),
l(F::Image, L::Pt), l(F::Image, L::It), l(F::Image, L::Nl), l(F::Image, L::Cs), l(F::Image, L::Sk), l(F::Image, L::Sv), l(F::Image, L::Da), l(F::Image, L::Nb),
l(F::Image, L::Hu), l(F::Image, L::Id), l(F::Image, L::Ca), l(F::Image, L::Tr), l(F::Image, L::Es), l(F::Image, L::Pt), l(F::Image, L::It), l(F::Image, L::Pl),
l(F::Image, L::Sk), l(F::Image, L::Ca), l(F::Image, L::Cs), l(F::Image, L::Ro), l(F::Image, L::Sl), l(F::Image, L::Hr), l(F::Image, L::SrLatn), l(F::Image, L::Es),
l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::StartDate, L::Is), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt),
l(F::Achievements, L::Sv), l(F::LeavingReason, L::Da), l(F::Language, L::De), l(F::StartDate, L::En), l(F::Awarder, L::En), l(F::Name, L::Is), l(F::Position, L::Pt), l(F::Role, L::Pt),
l(F::Roles, L::Pt), l(F::Roles, L::Pt), l(F::Position, L::Ca), l(F::Roles, L::Ca), l(F::Position, L::Es), l(F::Roles, L::Es), l(F::Role, L::Es), l(F::Position, L::Ro),
l(F::Headline, L::Ro), l(F::Position, L::Nl), l(F::Position, L::Ro), l(F::Role, L::Nl), l(F::Roles, L::Nl), l(F::Roles, L::Ro), l(F::Headline, L::Nl), l(F::Headline, L::Nl),
l(F::Position, L::Nl), l(F::Position, L::En), l(F::Role, L::En), l(F::Roles, L::En), l(F::Position, L::Ro), l(F::Roles, L::Ro), l(F::Organization, L::Pl), l(F::Awarder, L::Pl),
l(F::Position, L::Cs), l(F::Role, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::Sk), l(F::Role, L::Sk), l(F::Position, L::Sl), l(F::Position, L::Hr), l(F::Role, L::Sl),
l(F::Role, L::Hr), l(F::Roles, L::Sl), l(F::Roles, L::Hr), l(F::Position, L::SrLatn), l(F::Role, L::SrLatn), l(F::Roles, L::SrLatn), l(F::Position, L::Pl), l(F::Role, L::Pl),
l(F::Roles, L::Pl), l(F::Position, L::Nb), l(F::Roles, L::Nb), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da), l(F::Role, L::De), l(F::Roles, L::De),
l(F::Roles, L::Sv), l(F::Roles, L::Da), l(F::Position, L::It), l(F::Roles, L::It), l(F::Role, L::It), l(F::Institution, L::Ro), l(F::Phones, L::En), l(F::Urls, L::En),
l(F::Region, L::Nb), l(F::Region, L::Is), l(F::Entity, L::Is), l(F::Employer, L::Is), l(F::Phone, L::Ga), l(F::BirthDate, L::Nb), l(F::Period, L::Lv), l(F::Date, L::Lv),
l(F::ReleaseDate, L::Lv), l(F::Headline, L::Ga), l(F::Title, L::Es), l(F::Availability, L::Lt), l(F::Highlights, L::Lv), l(F::Courses, L::Lv), l(F::Role, L::Ga), l(F::Address, L::Sv),
l(F::Address, L::Is), l(F::BirthDate, L::De), l(F::BirthDate, L::Nl), l(F::BirthDate, L::De), l(F::BirthDate, L::Nl), l(F::BirthPlace, L::Nl), l(F::BirthPlace, L::De), l(F::BirthPlace, L::Nl),
l(F::Username, L::Nl), l(F::Keywords, L::Nl), l(F::BirthPlace, L::De), l(F::Issuer, L::Is), l(F::Salary, L::De), l(F::HonorificPrefix, L::Id), l(F::StudyType, L::Id), l(F::Religion, L::Nl),
l(F::City, L::Nl), l(F::City, L::De), l(F::Gender, L::Ro), l(F::Gender, L::En), l(F::Gender, L::It), l(F::Gender, L::Ca), l(F::Gender, L::Es), l(F::Gender, L::Pt),
l(F::Gender, L::Mt), l(F::Score, L::Da), l(F::Gender, L::Fr), l(F::ReleaseDate, L::Nl), l(F::Publisher, L::Nl), l(F::Cefr, L::Sv), l(F::Sector, L::De), l(F::Gender, L::De),
l(F::Gender, L::Nl), l(F::SpokenInteraction, L::Nl), l(F::Availability, L::Is), l(F::Salary, L::Nl), l(F::WantedCity, L::Nl), l(F::Organization, L::Mt), l(F::Summary, L::Vi), l(F::Keywords, L::Mt),
l(F::Period, L::Vi), l(F::ProblemSolving, L::Vi), l(F::Title, L::Vi), l(F::SpokenInteraction, L::Vi), l(F::Communication, L::Vi), l(F::Manager, L::Vi), l(F::BirthDate, L::Lt), l(F::MaritalStatus, L::Lv),
l(F::BirthPlace, L::Lt), l(F::MotherTongue, L::Lt), l(F::Summary, L::Vi), l(F::Description, L::Vi), l(F::CompanyDescription, L::Vi), l(F::Gender, L::Vi), l(F::Score, L::Nb), l(F::Religion, L::De),
l(F::Responsibilities, L::Hr), l(F::Courses, L::Sl), l(F::Courses, L::Hr), l(F::Courses, L::SrLatn), l(F::Courses, L::Sl), l(F::Courses, L::Hr), l(F::Courses, L::Pl), l(F::Gender, L::Ga),
l(F::Period, L::Hr), l(F::Date, L::Hr), l(F::ReleaseDate, L::Hr), l(F::Period, L::SrLatn), l(F::Date, L::SrLatn), l(F::ReleaseDate, L::SrLatn), l(F::Age, L::SrLatn), l(F::Period, L::Hr),
l(F::Period, L::SrLatn), l(F::ExperienceYears, L::Hr), l(F::ExperienceYears, L::SrLatn), l(F::Position, L::Tr), l(F::Roles, L::Tr), l(F::Role, L::Tr), l(F::Position, L::Tr), l(F::Position, L::Tr),
l(F::Roles, L::Tr), l(F::Reference, L::Tr), l(F::SpokenProduction, L::Sl), l(F::SpokenProduction, L::Hr), l(F::SpokenProduction, L::SrLatn), l(F::SpokenInteraction, L::Hr), l(F::SpokenInteraction, L::SrLatn), l(F::SpokenProduction, L::Hr),
l(F::SpokenProduction, L::SrLatn), l(F::SpokenInteraction, L::Sl), l(F::SpokenProduction, L::Sl), l(F::Score, L::En), l(F::Score, L::ZhHans), l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Score, L::Ko),
l(F::Score, L::Vi), l(F::Score, L::Th), l(F::StudyType, L::Nl), l(F::City, L::Hr), l(F::StudyType, L::De), l(F::StudyType, L::Sv), l(F::StudyType, L::Da), l(F::StudyType, L::Nb),
l(F::StudyType, L::Mt), l(F::StudyType, L::Ro), l(F::Score, L::Ga), l(F::Level, L::De), l(F::City, L::SrLatn), l(F::Location, L::Hr), l(F::StudyType, L::Is), l(F::Score, L::En),
l(F::Level, L::En), l(F::StudyType, L::Es), l(F::Level, L::It), l(F::Level, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::Ca), l(F::Level, L::Pt), l(F::Salutation, L::En),
l(F::Organization, L::En), l(F::Department, L::En), l(F::ClosingSalutation, L::De), l(F::Score, L::Ga), l(F::Mobile, L::Fr), l(F::Mobile, L::Nl), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr),
l(F::Mobile, L::Fi), l(F::Mobile, L::Is), l(F::Mobile, L::Et), l(F::Mobile, L::Bg), l(F::Mobile, L::Tr), l(F::Publisher, L::Mt), l(F::Safety, L::Tr), l(F::Location, L::Lt),
l(F::City, L::Lt), l(F::Address, L::Lt), l(F::Gender, L::Ca), l(F::Gender, L::Pt), l(F::Mobile, L::Ko), l(F::DrivingLicence, L::Pt), l(F::StudyType, L::Pt), l(F::Area, L::Pt),
l(F::Listening, L::Hu), l(F::Network, L::Hu), l(F::Username, L::En), l(F::Mobile, L::Id), l(F::Mobile, L::De), l(F::Highlights, L::Is), l(F::Institution, L::Et), l(F::HighestDegree, L::Et),
l(F::StudyType, L::Et), l(F::Achievements, L::Id), l(F::Institution, L::Is), l(F::Courses, L::De), l(F::Body, L::De), l(F::Health, L::En), l(F::Url, L::Is), l(F::Phone, L::Is),
l(F::Nationality, L::De), l(F::NativePlace, L::De), l(F::Url, L::Nb), l(F::Address, L::Is), l(F::Location, L::Hu), l(F::City, L::Sv), l(F::Url, L::Sv), l(F::Phone, L::Sv),
l(F::Issuer, L::De), l(F::Publisher, L::De), l(F::Username, L::Tr), l(F::MaritalStatus, L::Es), l(F::EndDate, L::Id), l(F::WorkMode, L::Vi), l(F::Score, L::Et), l(F::HonorificPrefix, L::Tr),
l(F::Address, L::Da), l(F::Address, L::Nb), l(F::Url, L::Da), l(F::Url, L::Nb), l(F::Highlights, L::Sk), l(F::Responsibilities, L::Sk), l(F::Courses, L::Sk), l(F::Highlights, L::Cs),
l(F::Responsibilities, L::Cs), l(F::Courses, L::Cs), l(F::Headline, L::Cs), l(F::Listening, L::Is), l(F::Position, L::Is), l(F::Role, L::Is), l(F::Roles, L::Is), l(F::Roles, L::Is),
l(F::FamilyName, L::Vi), l(F::Profiles, L::Vi), l(F::Name, L::Vi), l(F::HighestDegree, L::De), l(F::Score, L::Cs), l(F::Score, L::Sk), l(F::Institution, L::Sv), l(F::Institution, L::Nb),
l(F::Credits, L::Sv), l(F::HighestDegree, L::Sv), l(F::Highlights, L::Da), l(F::Highlights, L::Sv), l(F::HighestDegree, L::Da), l(F::Listening, L::De), l(F::Listening, L::Sv), l(F::Highlights, L::Nb),
l(F::HighestDegree, L::Nb), l(F::Authors, L::Is), l(F::Institution, L::Nl), l(F::Organization, L::Vi), l(F::SpokenInteraction, L::Vi), l(F::ContentCreation, L::Mt), l(F::NativePlace, L::En), l(F::City, L::En),
l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::NativePlace, L::En), l(F::MaritalStatus, L::Vi), l(F::Url, L::Hu), l(F::HonorificPrefix, L::En),
l(F::HighestDegree, L::Nl), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::Courses, L::Da), l(F::Highlights, L::Da), l(F::Highlights, L::Nb), l(F::SpokenProduction, L::Sk), l(F::Mobile, L::Ko),
l(F::Mobile, L::Id), l(F::Url, L::Ja), l(F::Credits, L::Sv), l(F::Phone, L::Id), l(F::Role, L::Id), l(F::Keywords, L::Is), l(F::JobStatus, L::Nl), l(F::Summary, L::Fi),
l(F::ContentCreation, L::Tr), l(F::NationalId, L::En), l(F::Username, L::ZhHans), l(F::Username, L::Ja), l(F::Username, L::Ko), l(F::NationalId, L::En), l(F::Age, L::Pt), l(F::Language, L::Hu),
l(F::Username, L::Fr), l(F::Language, L::Es), l(F::Language, L::Pt), l(F::Language, L::Ca), l(F::MotherTongue, L::Es), l(F::MotherTongue, L::Pt), l(F::Language, L::Es), l(F::Language, L::Pt),
l(F::Language, L::Ca), l(F::Position, L::Lv), l(F::Employer, L::Lv), l(F::Organization, L::Lv), l(F::Institution, L::Lv), l(F::Keywords, L::Lt), l(F::StudyType, L::Lt), l(F::Name, L::De),
l(F::StudyType, L::Id), l(F::Age, L::Fi), l(F::City, L::Tr), l(F::Location, L::Tr), l(F::Address, L::Tr), l(F::City, L::Tr), l(F::Roles, L::It), l(F::City, L::Tr),
l(F::Region, L::Tr), l(F::Phone, L::Tr), l(F::Communication, L::Tr), l(F::GivenName, L::Tr), l(F::MotherTongue, L::Mt), l(F::Image, L::Pt), l(F::Image, L::Ca), l(F::Name, L::Sl),
l(F::Name, L::Hr), l(F::Name, L::SrLatn), l(F::Employer, L::Hr), l(F::Name, L::Hr), l(F::Name, L::SrLatn), l(F::Institution, L::Hr), l(F::Name, L::Sl), l(F::Email, L::SrLatn),
l(F::GivenName, L::Pl), l(F::Name, L::Pl), l(F::Image, L::It), l(F::Employer, L::Lt), l(F::Entity, L::Lt), l(F::Employer, L::Mt), l(F::Headline, L::Mt), l(F::Publisher, L::En),
l(F::Publisher, L::De), l(F::DrivingLicence, L::Nl), l(F::Summary, L::It), l(F::Highlights, L::It), l(F::Position, L::It), l(F::Roles, L::It), l(F::Score, L::Id), l(F::Description, L::Da),
l(F::Address, L::Mt), l(F::Email, L::Mt), l(F::Emails, L::Mt), l(F::Address, L::It), l(F::Area, L::It), l(F::Email, L::It), l(F::Address, L::It), l(F::Sector, L::Es),
l(F::Sector, L::Pt), l(F::Sector, L::It), l(F::Sector, L::Ca), l(F::Sector, L::De), l(F::Sector, L::Fr), l(F::Sector, L::Nl), l(F::Sector, L::Ro), l(F::Sector, L::Hr),
l(F::Sector, L::Mt), l(F::Sector, L::SrLatn), l(F::Sector, L::Pt), l(F::Sector, L::Ca), l(F::Information, L::Lv), l(F::SpokenProduction, L::Lt), l(F::Information, L::Lt), l(F::Information, L::Hu),
l(F::Extra, L::Id), l(F::Information, L::Nb), l(F::Information, L::Nl), l(F::Information, L::En), l(F::Information, L::Da), l(F::Information, L::Sv), l(F::Description, L::De), l(F::Courses, L::De),
l(F::Emails, L::Pl), l(F::Urls, L::Pl), l(F::Phones, L::Pl), l(F::Description, L::Nb), l(F::ContentCreation, L::Nb), l(F::Position, L::It), l(F::Employer, L::Id), l(F::Organization, L::Id),
l(F::Organization, L::Nl), l(F::Institution, L::Nl), l(F::Issuer, L::Nl), l(F::Organization, L::Cs), l(F::Institution, L::Cs), l(F::Issuer, L::Cs), l(F::Organization, L::Sk), l(F::Institution, L::Sk),
l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca), l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Institution, L::Es), l(F::Employer, L::Pt), l(F::Organization, L::Pt),
l(F::Institution, L::Pt), l(F::Issuer, L::Pt), l(F::Institution, L::Id), l(F::Organization, L::Nb), l(F::Institution, L::Nb), l(F::Institution, L::De), l(F::Institution, L::Fr), l(F::Institution, L::Sv),
l(F::Institution, L::Ca), l(F::Employer, L::Ro), l(F::Institution, L::Ro), l(F::Organization, L::Ro), l(F::Institution, L::Ro), l(F::Issuer, L::Ro), l(F::Employer, L::De), l(F::Employer, L::Fr),
l(F::Organization, L::En), l(F::Organization, L::De), l(F::Organization, L::Fr), l(F::Organization, L::Sv), l(F::Organization, L::Da), l(F::Institution, L::En), l(F::Institution, L::De), l(F::Institution, L::Fr),
l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Issuer, L::De), l(F::Employer, L::Pl), l(F::Organization, L::Pl), l(F::Institution, L::Pl), l(F::Issuer, L::Pl), l(F::SpokenInteraction, L::En),
l(F::SpokenInteraction, L::Fr), l(F::SpokenInteraction, L::Pl), l(F::SpokenInteraction, L::Id), l(F::SpokenInteraction, L::Mt), l(F::Url, L::De), l(F::Url, L::Nl), l(F::Url, L::SrLatn), l(F::Url, L::De),
l(F::Url, L::Lt), l(F::Url, L::Hr), l(F::Organization, L::Hu), l(F::Institution, L::Hu), l(F::Name, L::Fr), l(F::Title, L::Fr), l(F::Headline, L::Fr), l(F::Position, L::Fr),
l(F::Description, L::En), l(F::Opening, L::En), l(F::Opening, L::Fr), l(F::Information, L::Mt), l(F::PostalCode, L::Hu), l(F::Writing, L::Hu), l(F::Entity, L::Tr), l(F::Issuer, L::Lt),
l(F::Date, L::Lt), l(F::Reference, L::Et), l(F::Name, L::Mt), l(F::GivenName, L::Mt), l(F::HighestDegree, L::Hu), l(F::Employer, L::Lt), l(F::Organization, L::Lt), l(F::Institution, L::Lt),
l(F::Highlights, L::Hr), l(F::Highlights, L::SrLatn), l(F::Employer, L::It), l(F::Organization, L::It), l(F::Institution, L::It), l(F::Institution, L::Mt), l(F::Employer, L::Tr), l(F::Entity, L::Tr),
l(F::Issuer, L::Sl), l(F::Issuer, L::Sl), l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn), l(F::Publisher, L::Hr), l(F::Publisher, L::SrLatn),
l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr), l(F::Issuer, L::Lv), l(F::Publisher, L::Lv), l(F::IscedFields, L::Lv), l(F::HighestDegree, L::Sl), l(F::Date, L::Lv), l(F::Period, L::Nl),
l(F::Date, L::Nl), l(F::ReleaseDate, L::Nl), l(F::Age, L::Nl), l(F::Age, L::Nl), l(F::Position, L::Id), l(F::Role, L::Id), l(F::Headline, L::Id), l(F::Position, L::Id),
l(F::Institution, L::Fi), l(F::Issuer, L::Fi), l(F::Organization, L::Fi), l(F::Period, L::De), l(F::Date, L::De), l(F::ReleaseDate, L::De), l(F::Age, L::De), l(F::Period, L::De),
l(F::Network, L::Id), l(F::DrivingLicence, L::Hu), l(F::Language, L::Cs), l(F::Language, L::Sk), l(F::Fluency, L::Cs), l(F::Fluency, L::Sk), l(F::LanguageExperiences, L::Sk), l(F::LanguageExperiences, L::Cs),
l(F::ProjectType, L::Hu), l(F::ProjectType, L::Id), l(F::Gender, L::Id), l(F::WorkMode, L::Id), l(F::Language, L::Hr), l(F::Language, L::SrLatn), l(F::LanguageExperiences, L::SrLatn), l(F::LanguageCertificates, L::SrLatn),
l(F::LanguageExperiences, L::Hr), l(F::LanguageCertificates, L::Hr), l(F::Language, L::Sl), l(F::Language, L::Hr), l(F::Language, L::SrLatn), l(F::Language, L::Sl), l(F::LanguageExperiences, L::Sl), l(F::LanguageCertificates, L::Sl),
l(F::Language, L::Pl), l(F::MotherTongue, L::Pl), l(F::Keywords, L::Pl), l(F::Language, L::Pl), l(F::NationalId, L::Hr), l(F::NationalId, L::SrLatn), l(F::Employer, L::Cs), l(F::Position, L::En),
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
l(F::Country, L::De), l(F::Country, L::Nl), l(F::Country, L::Sv), l(F::Country, L::Da), l(F::Country, L::Nb), l(F::Country, L::Is), l(F::Language, L::En), l(F::LanguageExperiences, L::En),
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
l(F::City, L::Ro), l(F::Location, L::Ro), l(F::City, L::Ro), l(F::Location, L::Ca), l(F::Location, L::Es), l(F::Location, L::Nl), l(F::Location, L::Ro), l(F::Location, L::En),
l(F::City, L::En), l(F::Place, L::En), l(F::BirthPlace, L::Ro), l(F::Salary, L::Sv), l(F::Salary, L::Nb), l(F::Salary, L::Da), l(F::Username, L::Pl), l(F::Reference, L::Vi),
l(F::Location, L::Mt), l(F::EndDate, L::Is), l(F::Location, L::Sl), l(F::Location, L::Hr), l(F::Location, L::SrLatn), l(F::Location, L::Cs), l(F::Location, L::Sk), l(F::City, L::Mt),
l(F::Location, L::Pl), l(F::Thesis, L::Is), l(F::Location, L::Id), l(F::Position, L::Lv), l(F::Role, L::Lv), l(F::Roles, L::Lv), l(F::Roles, L::Lv), l(F::EndDate, L::Fi),
l(F::Reading, L::Fi), l(F::Location, L::Es), l(F::Place, L::Es), l(F::BirthPlace, L::Es), l(F::NativePlace, L::Es), l(F::Reading, L::Et), l(F::Listening, L::Nl), l(F::MilitaryService, L::Sv),
l(F::Location, L::It), l(F::Place, L::It), l(F::Location, L::It), l(F::BirthPlace, L::It), l(F::Salary, L::Vi), l(F::Awarder, L::Fi), l(F::LeavingReason, L::Vi), l(F::StudyType, L::Lt),
l(F::Level, L::Lt), l(F::Fluency, L::Lt), l(F::Level, L::Lt), l(F::Description, L::Is), l(F::Gender, L::Lt), l(F::Listening, L::Da), l(F::Listening, L::Da), l(F::Listening, L::Nb),
l(F::Listening, L::Nb), l(F::PostalCode, L::Vi), l(F::Country, L::Fi), l(F::Region, L::Et), l(F::Keywords, L::Nl), l(F::Keywords, L::Fr), l(F::Keywords, L::En), l(F::Publisher, L::En),
l(F::Date, L::Mt), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::Ja), l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::It),
l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr),
l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Ro), l(F::Email, L::Tr), l(F::Email, L::El), l(F::Language, L::Is), l(F::Manager, L::En),
l(F::Manager, L::Nl), l(F::Network, L::Vi), l(F::Roles, L::Lt), l(F::TeamSize, L::Ro), l(F::Score, L::Mt), l(F::Thesis, L::SrLatn), l(F::Area, L::Es), l(F::Area, L::It),
l(F::Courses, L::Es), l(F::Courses, L::Pt), l(F::MotherTongue, L::Hr), l(F::MotherTongue, L::Sl), l(F::MotherTongue, L::Sk), l(F::MotherTongue, L::SrLatn), l(F::MotherTongue, L::Cs), l(F::MotherTongue, L::Ga),
l(F::Mobile, L::Fi), l(F::Phone, L::Fi), l(F::HighestDegree, L::Es), l(F::Cefr, L::Es), l(F::EqfLevel, L::Es), l(F::Cefr, L::Es), l(F::Cefr, L::Ca), l(F::Nationality, L::Sv),
l(F::MaritalStatus, L::Tr), l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::It), l(F::Score, L::Ro), l(F::Score, L::It), l(F::Profiles, L::Id), l(F::Reference, L::Is),
l(F::Department, L::Et), l(F::Entity, L::Hu), l(F::Summary, L::Hu), l(F::ReleaseDate, L::Hu), l(F::Name, L::Hu), l(F::Title, L::Hu), l(F::HonorificPrefix, L::Hu), l(F::Region, L::Hu),
l(F::Email, L::Fi), l(F::Position, L::De), l(F::Roles, L::De), l(F::Role, L::De), l(F::Email, L::Sv), l(F::Email, L::SrLatn), l(F::Reading, L::Id), l(F::Thesis, L::Fr),
l(F::Listening, L::Id), l(F::Score, L::Fr), l(F::Manager, L::Sl), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Manager, L::Sl), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn),
l(F::Writing, L::Id), l(F::Summary, L::Nb), l(F::City, L::Cs), l(F::City, L::Sk), l(F::City, L::Sl), l(F::Location, L::SrLatn), l(F::City, L::SrLatn), l(F::Location, L::Cs),
l(F::Location, L::Sk), l(F::Location, L::SrLatn), l(F::BirthPlace, L::SrLatn), l(F::Location, L::SrLatn), l(F::City, L::SrLatn), l(F::Period, L::Lt), l(F::Date, L::Lt), l(F::ReleaseDate, L::Lt),
l(F::Keywords, L::De), l(F::Keywords, L::Nl), l(F::Keywords, L::Sl), l(F::Keywords, L::Hr), l(F::Keywords, L::Ro), l(F::Keywords, L::Id), l(F::Keywords, L::SrLatn), l(F::Keywords, L::Sv),
l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Keywords, L::Lv), l(F::Keywords, L::Ca), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::EndDate, L::Tr),
l(F::StudyType, L::Tr), l(F::Roles, L::Es), l(F::City, L::Pl), l(F::Location, L::Pl), l(F::TeamSize, L::Ca), l(F::BirthPlace, L::Pl), l(F::Location, L::Pl), l(F::City, L::Pl),
l(F::Employer, L::Pl), l(F::Location, L::Lt), l(F::City, L::Lt), l(F::Location, L::Sk), l(F::BirthPlace, L::Sk), l(F::WantedCity, L::Sk), l(F::Roles, L::Nl), l(F::MilitaryService, L::Da),
l(F::MilitaryService, L::Nb), l(F::MilitaryService, L::It), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Nationality, L::Tr), l(F::Roles, L::Sv), l(F::Role, L::Sv), l(F::Roles, L::Da),
l(F::Roles, L::Nb), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Roles, L::Et), l(F::Reference, L::Hr), l(F::Reference, L::SrLatn), l(F::Location, L::Cs), l(F::City, L::Cs),
l(F::BirthPlace, L::Cs), l(F::WantedCity, L::Cs), l(F::Location, L::Hr), l(F::City, L::Hr), l(F::Location, L::Hr), l(F::BirthPlace, L::Hr), l(F::SpokenProduction, L::Cs), l(F::Reference, L::Sl),
l(F::Mobile, L::En), l(F::Mobile, L::Cs), l(F::Mobile, L::Sk), l(F::Mobile, L::Hr), l(F::Mobile, L::Nb), l(F::Mobile, L::Et), l(F::Mobile, L::Lv), l(F::Mobile, L::Lt),
l(F::Mobile, L::Ca), l(F::Mobile, L::SrLatn), l(F::Mobile, L::Lt), l(F::Mobile, L::Sl), l(F::Mobile, L::Et), l(F::Mobile, L::De), l(F::Mobile, L::Cs), l(F::Mobile, L::Sk),
l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Hu), l(F::Mobile, L::Ro), l(F::Mobile, L::Tr), l(F::Mobile, L::Ca), l(F::Mobile, L::Lv),
l(F::Mobile, L::En), l(F::Mobile, L::Fr), l(F::Mobile, L::It), l(F::Mobile, L::Mt), l(F::WantedCity, L::Hu), l(F::WantedCity, L::De), l(F::WantedCity, L::Ca), l(F::WantedCity, L::Ca),
l(F::DrivingLicence, L::Fr), l(F::Mobile, L::SrLatn), l(F::Mobile, L::Cs), l(F::Mobile, L::Cs), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::Mobile, L::SrLatn), l(F::WantedCity, L::Pl),
l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::De), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Sk), l(F::Mobile, L::Hu),
l(F::Mobile, L::De), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Hu), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::WorkMode, L::Pt),
l(F::WorkMode, L::Ca), l(F::MotherTongue, L::Sv), l(F::MotherTongue, L::Da), l(F::MotherTongue, L::Da), l(F::Courses, L::De), l(F::Courses, L::Ro), l(F::Courses, L::Sv), l(F::Courses, L::Da),
l(F::Courses, L::Nb), l(F::Courses, L::En), l(F::Courses, L::Fr), l(F::Courses, L::Nl), l(F::Courses, L::It), l(F::Courses, L::Lv), l(F::Courses, L::Mt), l(F::Courses, L::Pl),
l(F::Courses, L::Cs), l(F::MotherTongue, L::Is), l(F::MotherTongue, L::Nl), l(F::Awarder, L::Mt), l(F::Roles, L::Pl), l(F::Roles, L::Hr), l(F::Roles, L::SrLatn), l(F::Roles, L::Sl),
l(F::Roles, L::Cs), l(F::Role, L::Cs), l(F::Reference, L::Ga), l(F::Roles, L::Fr), l(F::SpokenProduction, L::Lv), l(F::LeavingReason, L::Fr), l(F::LeavingReason, L::Ca), l(F::LeavingReason, L::Pt),
l(F::LeavingReason, L::It), l(F::LeavingReason, L::Ro), l(F::Mobile, L::Es), l(F::SpokenProduction, L::Pl), l(F::Availability, L::Sl), l(F::Availability, L::Cs), l(F::Availability, L::Sk), l(F::Network, L::Hr),
l(F::Network, L::SrLatn), l(F::Level, L::Vi), l(F::Fluency, L::Vi), l(F::Fluency, L::Vi), l(F::SpokenProduction, L::De), l(F::SpokenInteraction, L::Da), l(F::SpokenProduction, L::Da), l(F::City, L::Es),
l(F::City, L::Pt), l(F::SpokenProduction, L::Sv), l(F::SpokenInteraction, L::Nb), l(F::SpokenProduction, L::Nb), l(F::Emails, L::Et), l(F::Phones, L::Et), l(F::Urls, L::Et), l(F::Phones, L::Fi),
l(F::Emails, L::Fi), l(F::Urls, L::Fi), l(F::Role, L::En), l(F::Roles, L::En), l(F::Date, L::Fi), l(F::Awarder, L::Fi), l(F::Issuer, L::Fi), l(F::Issuer, L::Fi),
l(F::Mobile, L::Ca), l(F::City, L::Cs), l(F::Location, L::Cs), l(F::Name, L::Nl), l(F::Title, L::Nl), l(F::Headline, L::Nb), l(F::BirthPlace, L::Es), l(F::BirthDate, L::Es),
l(F::Nationality, L::Es), l(F::Nationality, L::Pt), l(F::Nationality, L::Hr), l(F::Nationality, L::SrLatn), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Manager, L::Sl), l(F::Manager, L::Sk),
l(F::Manager, L::Cs), l(F::Manager, L::Da), l(F::Network, L::Sv), l(F::HonorificPrefix, L::Sl), l(F::Title, L::Sl), l(F::Title, L::Hr), l(F::Title, L::SrLatn), l(F::Title, L::Pl),
l(F::Nationality, L::Ga), l(F::HighestDegree, L::Sk), l(F::Publisher, L::Sk), l(F::Publisher, L::Hr), l(F::Username, L::SrLatn), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::ReleaseDate, L::Vi),
l(F::BirthDate, L::Vi), l(F::Name, L::Id), l(F::FamilyName, L::Id), l(F::GivenName, L::Id), l(F::Name, L::En), l(F::Name, L::De), l(F::Employer, L::En), l(F::Organization, L::En),
l(F::Title, L::En), l(F::Name, L::Sv), l(F::Name, L::Nb), l(F::Title, L::Sv), l(F::IscedFields, L::Is), l(F::Summary, L::Hr), l(F::Summary, L::SrLatn), l(F::LastModified, L::Sk),
l(F::LastModified, L::Cs), l(F::BirthDate, L::Cs), l(F::BirthDate, L::Sk), l(F::Entity, L::Sl), l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::Nationality, L::Sl), l(F::Nationality, L::Pl),
l(F::Entity, L::SrLatn), l(F::Entity, L::Hr), l(F::Keywords, L::Pl), l(F::Url, L::Ga), l(F::BirthDate, L::Pt), l(F::BirthDate, L::Ro), l(F::BirthDate, L::Ca), l(F::Nationality, L::Nb),
l(F::Address, L::Sl), l(F::Title, L::Sl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::Nationality, L::De), l(F::Nationality, L::Nl), l(F::Nationality, L::Sv), l(F::Nationality, L::Da),
l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Es), l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Pt), l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Title, L::Da), l(F::Title, L::Nb),
l(F::Name, L::Cs), l(F::Title, L::Cs), l(F::Institution, L::Cs), l(F::Title, L::Cs), l(F::Country, L::It), l(F::Name, L::Sl), l(F::Name, L::Hr), l(F::StudyType, L::Sl),
l(F::Title, L::Sl), l(F::Title, L::Hr), l(F::Name, L::SrLatn), l(F::Title, L::SrLatn), l(F::Employer, L::SrLatn), l(F::Employer, L::Hr), l(F::Employer, L::SrLatn), l(F::StudyType, L::Sl),
l(F::Title, L::Hr), l(F::Title, L::SrLatn), l(F::Position, L::Hr), l(F::Name, L::Sk), l(F::Title, L::Sk), l(F::Employer, L::Sk), l(F::Institution, L::Sk), l(F::Title, L::Sk),
l(F::Institution, L::Pl), l(F::FamilyName, L::Pl), l(F::Nationality, L::Mt), l(F::Country, L::Id), l(F::HighestDegree, L::Cs), l(F::Gender, L::Hu), l(F::Email, L::Is), l(F::Network, L::Nb),
l(F::Network, L::Da), l(F::Network, L::Nl), l(F::Network, L::En), l(F::Network, L::De), l(F::Name, L::Hu), l(F::Date, L::Vi), l(F::Period, L::Vi), l(F::Date, L::Vi),
l(F::Availability, L::Vi), l(F::ReleaseDate, L::Vi), l(F::Listening, L::Vi), l(F::Language, L::Vi), l(F::NativePlace, L::Vi), l(F::Publisher, L::Vi), l(F::Username, L::En), l(F::Username, L::De),
l(F::Username, L::It), l(F::NationalId, L::Es), l(F::NationalId, L::Pt), l(F::Name, L::Et), l(F::Title, L::Et), l(F::Name, L::Fi), l(F::Name, L::Et), l(F::Title, L::Fi),
l(F::Name, L::Fi), l(F::Position, L::Fi), l(F::NationalId, L::Pl), l(F::StudyType, L::Sv), l(F::StudyType, L::Nb), l(F::Level, L::Sv), l(F::Level, L::Nb), l(F::Fluency, L::Sv),
l(F::Fluency, L::Nb), l(F::StudyType, L::Fr), l(F::StudyType, L::Nl), l(F::StudyType, L::Da), l(F::Level, L::De), l(F::Level, L::Fr), l(F::Level, L::Nl), l(F::Level, L::Da),
l(F::Fluency, L::De), l(F::Fluency, L::Fr), l(F::Fluency, L::Nl), l(F::Fluency, L::Da), l(F::EqfLevel, L::Fr), l(F::HighestDegree, L::Fr), l(F::StudyType, L::Fr), l(F::Level, L::Fr),
l(F::Fluency, L::Fr), l(F::EqfLevel, L::Da), l(F::Fluency, L::De), l(F::Cefr, L::Pt), l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::Ro), l(F::Level, L::Es),
l(F::Level, L::Pt), l(F::Level, L::Ro), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::Fluency, L::Ro), l(F::EqfLevel, L::Ro), l(F::Level, L::Es), l(F::Fluency, L::Es),
l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::HighestDegree, L::Ro), l(F::EqfLevel, L::Es), l(F::EqfLevel, L::Pt), l(F::Cefr, L::Ro), l(F::EqfLevel, L::Pt), l(F::StudyType, L::Ca),
l(F::Level, L::Ca), l(F::Fluency, L::Ca), l(F::HighestDegree, L::Ca), l(F::EqfLevel, L::Ca), l(F::Cefr, L::Ca), l(F::Level, L::Ro), l(F::Level, L::Sl), l(F::Level, L::SrLatn),
l(F::Fluency, L::SrLatn), l(F::EqfLevel, L::SrLatn), l(F::Fluency, L::SrLatn), l(F::Cefr, L::SrLatn), l(F::EqfLevel, L::Nb), l(F::StartDate, L::Lv), l(F::Mobile, L::Id), l(F::Phone, L::Id),
l(F::Headline, L::Lv), l(F::SpokenProduction, L::Vi), l(F::City, L::Vi), l(F::Location, L::Vi), l(F::Employer, L::Vi), l(F::WantedCity, L::Vi), l(F::Location, L::Vi), l(F::Address, L::Vi),
l(F::City, L::Vi), l(F::BirthPlace, L::Vi), l(F::Location, L::Vi), l(F::City, L::Vi), l(F::Name, L::Fr), l(F::Name, L::Ca), l(F::Username, L::Ca), l(F::FamilyName, L::Fr),
l(F::GivenName, L::Ca), l(F::Title, L::Ca), l(F::Name, L::Fr), l(F::GivenName, L::Es), l(F::Name, L::Pt), l(F::Name, L::It), l(F::GivenName, L::It), l(F::GivenName, L::Pt),
l(F::GivenName, L::It), l(F::GivenName, L::Pt), l(F::Username, L::It), l(F::Name, L::Pt), l(F::Name, L::Lv), l(F::Title, L::Lv), l(F::Summary, L::Tr), l(F::Score, L::Tr),
l(F::Summary, L::Es), l(F::Summary, L::Pt), l(F::Summary, L::Ca), l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::Ro), l(F::Score, L::Ca), l(F::Score, L::Es),
l(F::Score, L::Pt), l(F::Score, L::Ca), l(F::Summary, L::En), l(F::Summary, L::It), l(F::Score, L::De), l(F::Score, L::Fr), l(F::Region, L::Lv), l(F::Phone, L::Pl),
l(F::Phone, L::Ro), l(F::FamilyName, L::Ro), l(F::TeamSize, L::Es), l(F::Phone, L::Ca), l(F::Phone, L::Es), l(F::Phones, L::Mt), l(F::Phone, L::Mt), l(F::StartDate, L::Lt),
l(F::Country, L::Vi), l(F::Headline, L::Da), l(F::Headline, L::Sv), l(F::Fluency, L::Hu), l(F::LanguageCertificates, L::Hu), l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::StudyType, L::Pt),
l(F::Level, L::Pt), l(F::Fluency, L::Pt), l(F::CompanyDescription, L::Cs), l(F::CompanyDescription, L::Sk), l(F::CompanyDescription, L::SrLatn), l(F::CompanyDescription, L::Pl), l(F::CompanyDescription, L::Cs), l(F::Summary, L::Sl),
l(F::Summary, L::Hr), l(F::Summary, L::SrLatn), l(F::Summary, L::Cs), l(F::Summary, L::Sk), l(F::Summary, L::Pl), l(F::Summary, L::Cs), l(F::CompanyDescription, L::Sl), l(F::CompanyDescription, L::Hr),
l(F::CompanyDescription, L::Sk), l(F::City, L::Sl), l(F::Information, L::Sl), l(F::City, L::Cs), l(F::City, L::Sk), l(F::Headline, L::Pl), l(F::Achievements, L::It), l(F::ReleaseDate, L::Sl),
l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::SrLatn), l(F::Publisher, L::Sl), l(F::Description, L::Fr), l(F::Subject, L::Fr), l(F::Headline, L::Es), l(F::Headline, L::Pt), l(F::Description, L::Es),
l(F::Description, L::Pt), l(F::Sector, L::SrLatn), l(F::Area, L::SrLatn), l(F::Area, L::SrLatn), l(F::MilitaryService, L::Fr), l(F::Area, L::Cs), l(F::Sector, L::Cs), l(F::Sector, L::Cs),
l(F::IscedFields, L::Cs), l(F::Information, L::Hr), l(F::Description, L::Cs), l(F::Description, L::Sk), l(F::Summary, L::Pt), l(F::Salary, L::Sk), l(F::Position, L::It), l(F::Headline, L::It),
l(F::Headline, L::It), l(F::Salary, L::Cs), l(F::Salary, L::Hr), l(F::Salary, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Sl), l(F::Score, L::SrLatn), l(F::Score, L::Pl),
l(F::Score, L::Hr), l(F::Position, L::Pt), l(F::Headline, L::Pt), l(F::Position, L::Es), l(F::Headline, L::Es), l(F::Salary, L::Pl), l(F::StartDate, L::Pl), l(F::StartDate, L::Cs),
l(F::StartDate, L::Sk), l(F::StartDate, L::Sl), l(F::StartDate, L::Hr), l(F::StartDate, L::SrLatn), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Sl), l(F::Period, L::Hr),
l(F::Period, L::SrLatn), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Area, L::Sk), l(F::IscedFields, L::Sk), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Department, L::SrLatn),
l(F::Responsibilities, L::Sl), l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn), l(F::Department, L::Hr), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Role, L::Sl), l(F::Role, L::Hr),
l(F::Role, L::SrLatn), l(F::Reference, L::Sk), l(F::Awarder, L::Tr), l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::Emails, L::Sv), l(F::Phones, L::Sv), l(F::Urls, L::Sv),
l(F::Emails, L::Da), l(F::Urls, L::Da), l(F::Phones, L::Da), l(F::Extra, L::Sv), l(F::Extra, L::Da), l(F::Description, L::It), l(F::Subject, L::It), l(F::NationalId, L::Hr),
l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Period, L::Pl), l(F::Region, L::SrLatn), l(F::Reading, L::Tr), l(F::Reading, L::Hu), l(F::CompanyDescription, L::Da), l(F::Summary, L::Sv),
l(F::Summary, L::Da), l(F::Reference, L::Sv), l(F::Network, L::Sl), l(F::Title, L::Nl), l(F::Description, L::Nl), l(F::Subject, L::Nl), l(F::Highlights, L::Tr), l(F::Organization, L::Es),
l(F::Organization, L::Pt), l(F::Organization, L::Ro), l(F::ProblemSolving, L::Fi), l(F::Emails, L::Is), l(F::Phones, L::Is), l(F::Opening, L::En), l(F::Manager, L::Pl), l(F::Description, L::Pl),
l(F::Description, L::Sk), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::SrLatn), l(F::Description, L::Pl), l(F::Description, L::Sk), l(F::StudyType, L::Nl), l(F::Area, L::Nl),
l(F::HighestDegree, L::Nl), l(F::StudyType, L::Nl), l(F::Summary, L::Nl), l(F::Achievements, L::Da), l(F::Date, L::Da), l(F::Summary, L::Sl), l(F::IscedFields, L::Et), l(F::Date, L::Nb),
l(F::Achievements, L::Nb), l(F::City, L::SrLatn), l(F::IscedFields, L::Mt), l(F::SpokenProduction, L::En), l(F::Location, L::Ro), l(F::City, L::Ro), l(F::Issuer, L::Pl), l(F::Organization, L::Fi),
l(F::Entity, L::Fi), l(F::Employer, L::Fi), l(F::Organization, L::Id), l(F::Entity, L::Id), l(F::Organization, L::Nb), l(F::Entity, L::Nb), l(F::Employer, L::Nl), l(F::Organization, L::Nl),
l(F::Entity, L::Nl), l(F::Employer, L::En), l(F::Employer, L::De), l(F::Employer, L::Fr), l(F::Organization, L::En), l(F::Organization, L::De), l(F::Organization, L::Fr), l(F::Organization, L::Sv),
l(F::Organization, L::Da), l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Entity, L::En), l(F::Entity, L::De), l(F::Entity, L::Fr), l(F::Entity, L::Sv), l(F::Entity, L::Da),
l(F::Employer, L::Sv), l(F::Organization, L::Et), l(F::Entity, L::Et), l(F::Employer, L::Fr), l(F::Organization, L::Fr), l(F::Institution, L::Fr), l(F::Awarder, L::Fr), l(F::Issuer, L::Fr),
l(F::Awarder, L::Es), l(F::Issuer, L::Es), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Entity, L::Ca), l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Entity, L::Pt),
l(F::Issuer, L::Pt), l(F::Employer, L::Cs), l(F::Organization, L::Cs), l(F::Entity, L::Cs), l(F::Organization, L::Sk), l(F::Entity, L::Sk), l(F::Organization, L::Sl), l(F::Organization, L::Hr),
l(F::Organization, L::Lv), l(F::Organization, L::Lt), l(F::Entity, L::Sl), l(F::Entity, L::Hr), l(F::Entity, L::Lv), l(F::Entity, L::Lt), l(F::Organization, L::SrLatn), l(F::Entity, L::SrLatn),
l(F::Employer, L::Sl), l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Entity, L::Es), l(F::Organization, L::Pl), l(F::Entity, L::Pl), l(F::Organization, L::Ro), l(F::Entity, L::Ro),
l(F::Employer, L::En), l(F::Organization, L::En), l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Entity, L::En), l(F::Institution, L::Pl), l(F::Issuer, L::Pl), l(F::Awarder, L::Pl),
l(F::Issuer, L::Ro), l(F::Employer, L::It), l(F::Organization, L::It), l(F::Entity, L::It), l(F::Organization, L::Lv), l(F::Entity, L::Lv), l(F::NativePlace, L::Pt), l(F::NativePlace, L::Fr),
l(F::NativePlace, L::It), l(F::Country, L::Hu), l(F::Location, L::De), l(F::Location, L::Sv), l(F::City, L::De), l(F::City, L::Sv), l(F::Place, L::De), l(F::Safety, L::Is),
l(F::Level, L::Fi), l(F::Department, L::Fi), l(F::GivenName, L::Sl), l(F::Headline, L::Is), l(F::Level, L::Et), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk), l(F::HonorificPrefix, L::Hr),
l(F::HonorificPrefix, L::SrLatn), l(F::GivenName, L::Hr), l(F::Emails, L::Hr), l(F::Urls, L::Hr), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn), l(F::Phones, L::Hr), l(F::LastModified, L::Pl),
l(F::Extra, L::Es), l(F::Emails, L::Es), l(F::Urls, L::Es), l(F::Phones, L::Es), l(F::Title, L::Fi), l(F::Extra, L::Pt), l(F::Emails, L::Pt), l(F::Urls, L::Pt),
l(F::Phones, L::Pt), l(F::Extra, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fi), l(F::Headline, L::Lt), l(F::Url, L::Es), l(F::Url, L::Ca), l(F::Url, L::Es),
l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Ro), l(F::Url, L::Ca), l(F::Url, L::Ro), l(F::Highlights, L::Lt), l(F::Location, L::Fi), l(F::Country, L::Es),
l(F::Country, L::Pt), l(F::Country, L::Ca), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::Country, L::Mt), l(F::Level, L::Lv), l(F::Salary, L::Et), l(F::Salary, L::Fi),
l(F::Country, L::Pl), l(F::Position, L::Pt), l(F::Role, L::Es), l(F::Role, L::Pt), l(F::Roles, L::Es), l(F::Roles, L::Pt), l(F::Roles, L::Ca), l(F::Role, L::Ca),
l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Position, L::Lt), l(F::Role, L::Lt), l(F::Responsibilities, L::Lt), l(F::Politics, L::De), l(F::Politics, L::En), l(F::Image, L::Id),
l(F::Image, L::Nl), l(F::Achievements, L::Lt), l(F::ReleaseDate, L::Lt), l(F::LastModified, L::Lt), l(F::Awarder, L::Lv), l(F::PostalCode, L::Lv), l(F::PostalCode, L::Lt), l(F::DrivingLicence, L::It),
l(F::Name, L::Lt), l(F::Title, L::Lt), l(F::FamilyName, L::Lt), l(F::Country, L::Fr), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::LastModified, L::Lv), l(F::Headline, L::Id),
l(F::Position, L::Id), l(F::ContentCreation, L::Id), l(F::ProblemSolving, L::Id), l(F::HighestDegree, L::Id), l(F::Publisher, L::Id), l(F::Issuer, L::Id), l(F::Information, L::Id), l(F::Authors, L::Id),
l(F::Institution, L::Id), l(F::Issuer, L::Id), l(F::Entity, L::Ca), l(F::Position, L::Id), l(F::Role, L::Id), l(F::Roles, L::Id), l(F::Roles, L::Id), l(F::FamilyName, L::Et),
l(F::Summary, L::Es), l(F::Summary, L::Pt), l(F::Summary, L::Ca), l(F::Profiles, L::Ca), l(F::MaritalStatus, L::Fi), l(F::Period, L::En), l(F::Period, L::Hr), l(F::Period, L::Sv),
l(F::Period, L::SrLatn), l(F::Period, L::Fr), l(F::Period, L::Nl), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Period, L::Id), l(F::Period, L::Ca), l(F::Period, L::Es),
l(F::Period, L::Pt), l(F::Period, L::It), l(F::WorkPermit, L::It), l(F::DrivingLicence, L::Fr), l(F::DrivingLicence, L::Ro), l(F::DrivingLicence, L::Ro), l(F::WorkPermit, L::Es), l(F::NationalId, L::De),
l(F::Employer, L::Id), l(F::Entity, L::Id), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Health, L::Es), l(F::Health, L::Pt), l(F::Health, L::It), l(F::Thesis, L::Es),
l(F::Phone, L::En), l(F::Phone, L::ZhHans), l(F::Image, L::En), l(F::Image, L::Fr), l(F::Image, L::Fr), l(F::Network, L::It), l(F::Nationality, L::Lt), l(F::Name, L::Lv),
l(F::City, L::Lv), l(F::Nationality, L::Lv), l(F::Writing, L::Pl), l(F::Writing, L::Sk), l(F::Writing, L::Sl), l(F::Writing, L::Hr), l(F::Writing, L::SrLatn), l(F::Writing, L::Cs),
l(F::Writing, L::Sl), l(F::Writing, L::Sk), l(F::Location, L::Nl), l(F::City, L::Nl), l(F::Place, L::Nl), l(F::Location, L::En), l(F::Place, L::En), l(F::Salary, L::Cs),
l(F::Salary, L::Sk), l(F::Network, L::Es), l(F::Network, L::Pt), l(F::Network, L::Ca), l(F::Network, L::Fr), l(F::Network, L::En), l(F::Network, L::Nl), l(F::Network, L::Da),
l(F::Network, L::Hu), l(F::Network, L::Tr), l(F::Network, L::Id), l(F::Network, L::Pl), l(F::Network, L::Cs), l(F::Network, L::Sk), l(F::Network, L::Sl), l(F::Network, L::Hr),
l(F::Network, L::Ro), l(F::Network, L::SrLatn), l(F::Network, L::Ro), l(F::Network, L::De), l(F::Network, L::Sv), l(F::Network, L::Nb), l(F::Gender, L::Pl), l(F::PostalCode, L::De),
l(F::TeamSize, L::Sk), l(F::TeamSize, L::Cs), l(F::Listening, L::Sk), l(F::Awarder, L::Sl), l(F::Employer, L::Sl), l(F::Entity, L::Sl), l(F::Employer, L::Cs), l(F::Employer, L::Sk),
l(F::IscedFields, L::Sl), l(F::Sector, L::Sl), l(F::Area, L::Sl), l(F::Area, L::Sl), l(F::IscedFields, L::Hr), l(F::Sector, L::Hr), l(F::Area, L::Hr), l(F::Area, L::Hr),
l(F::Gender, L::Cs), l(F::Gender, L::Sk), l(F::Highlights, L::Id), l(F::Headline, L::Sl), l(F::Region, L::Sl), l(F::Gender, L::SrLatn), l(F::Institution, L::Cs), l(F::Issuer, L::Cs),
l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Pl),
l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sv), l(F::Url, L::Da), l(F::Url, L::Fi), l(F::Url, L::Hu), l(F::Url, L::Vi), l(F::Url, L::Pt),
l(F::Url, L::Sk), l(F::Rank, L::Pt), l(F::Position, L::Id), l(F::Roles, L::Id), l(F::Headline, L::En), l(F::Headline, L::De), l(F::Position, L::En), l(F::Position, L::De),
l(F::Position, L::Sv), l(F::Position, L::Da), l(F::Role, L::En), l(F::Roles, L::En), l(F::Roles, L::De), l(F::Rank, L::It), l(F::Listening, L::Cs), l(F::Listening, L::Sl),
l(F::Location, L::Mt), l(F::Position, L::En), l(F::Position, L::Ga), l(F::Position, L::Ro), l(F::PostalCode, L::En), l(F::BirthPlace, L::Mt), l(F::PostalCode, L::Tr), l(F::Address, L::De),
l(F::Address, L::Da), l(F::Address, L::Nb), l(F::PostalCode, L::Hr), l(F::PostalCode, L::SrLatn), l(F::PostalCode, L::En), l(F::PostalCode, L::Nl), l(F::Position, L::Fr), l(F::Roles, L::Fr),
l(F::Achievements, L::Hr), l(F::Achievements, L::SrLatn), l(F::PostalCode, L::Et), l(F::PostalCode, L::Fi), l(F::PostalCode, L::Sl), l(F::PostalCode, L::Sv), l(F::PostalCode, L::Da), l(F::PostalCode, L::Nb),
l(F::PostalCode, L::Is), l(F::PostalCode, L::Cs), l(F::City, L::Nb), l(F::Highlights, L::Sl), l(F::Username, L::Sk), l(F::Url, L::Sl), l(F::Position, L::Cs), l(F::Headline, L::Sk),
l(F::Score, L::Sl), l(F::LeavingReason, L::Pl), l(F::Image, L::Ro), l(F::Position, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::Sk), l(F::Roles, L::Sk), l(F::Position, L::Hr),
l(F::Position, L::Lv), l(F::Position, L::Lt), l(F::Position, L::SrLatn), l(F::StudyType, L::Pl), l(F::Level, L::Pl), l(F::Fluency, L::Pl), l(F::EqfLevel, L::Pl), l(F::HighestDegree, L::Pl),
l(F::Level, L::Pl), l(F::Fluency, L::Hr), l(F::Fluency, L::SrLatn), l(F::Position, L::Pl), l(F::Thesis, L::Pl), l(F::Position, L::Sk), l(F::JobStatus, L::Cs), l(F::Fluency, L::Lv),
l(F::DrivingLicence, L::Pl), l(F::Entity, L::Sk), l(F::Location, L::Sl), l(F::City, L::Sl), l(F::Location, L::Hr), l(F::Location, L::SrLatn), l(F::City, L::Hr), l(F::City, L::SrLatn),
l(F::WantedCity, L::Cs), l(F::WantedCity, L::Sk), l(F::Title, L::Es), l(F::Title, L::Pt), l(F::Title, L::It), l(F::Title, L::Mt), l(F::GivenName, L::Fr), l(F::GivenName, L::Ro),
l(F::Summary, L::Fr), l(F::Description, L::Fr), l(F::Salary, L::Pt), l(F::Salary, L::Ca), l(F::Salary, L::Fr), l(F::Username, L::Cs), l(F::FamilyName, L::Hr), l(F::FamilyName, L::SrLatn),
l(F::Salary, L::Sl), l(F::GivenName, L::Lv), l(F::FamilyName, L::Sk), l(F::FamilyName, L::Sl), l(F::FamilyName, L::Cs), l(F::Title, L::Sv), l(F::Title, L::Da), l(F::Title, L::Nb),
l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Entity, L::Cs), l(F::ProblemSolving, L::Et), l(F::ProblemSolving, L::Nl), l(F::ProblemSolving, L::Tr), l(F::ProblemSolving, L::En), l(F::ProblemSolving, L::Hu),
l(F::ProblemSolving, L::De), l(F::ProblemSolving, L::Da), l(F::ProblemSolving, L::Sv), l(F::ProblemSolving, L::Nb), l(F::ProblemSolving, L::Sv), l(F::ProblemSolving, L::Da), l(F::ProblemSolving, L::Nb), l(F::ProblemSolving, L::Lv),
l(F::ProblemSolving, L::Lt), l(F::Information, L::Ro), l(F::Information, L::Pt), l(F::SpokenProduction, L::Nl), l(F::Headline, L::Cs), l(F::Position, L::Cs), l(F::Headline, L::Sk), l(F::Position, L::Sk),
l(F::Headline, L::Hr), l(F::Headline, L::Lv), l(F::Headline, L::Lt), l(F::Headline, L::SrLatn), l(F::Position, L::Lt), l(F::Headline, L::En), l(F::Headline, L::Fr), l(F::Headline, L::Da),
l(F::ExperienceYears, L::En), l(F::Headline, L::It), l(F::Position, L::It), l(F::Level, L::En), l(F::Fluency, L::En), l(F::Summary, L::Nl), l(F::Area, L::Nl), l(F::Profiles, L::Nl),
l(F::Profiles, L::Fi), l(F::Summary, L::De), l(F::Summary, L::Fr), l(F::Summary, L::Pl), l(F::Summary, L::Cs), l(F::Summary, L::Sk), l(F::Summary, L::Sl), l(F::Summary, L::Hr),
l(F::Summary, L::Sv), l(F::Summary, L::Da), l(F::Summary, L::Nb), l(F::Summary, L::Mt), l(F::Summary, L::Hu), l(F::Summary, L::Ro), l(F::Summary, L::Tr), l(F::Summary, L::Id),
l(F::Area, L::Pl), l(F::Area, L::Ro), l(F::Summary, L::SrLatn), l(F::Url, L::En), l(F::Summary, L::En), l(F::Profiles, L::De), l(F::Profiles, L::Pl), l(F::Profiles, L::Sv),
l(F::Profiles, L::Da), l(F::Profiles, L::Nb), l(F::Profiles, L::It), l(F::Profiles, L::Sl), l(F::Profiles, L::Hr), l(F::Profiles, L::SrLatn), l(F::Profiles, L::It), l(F::Profiles, L::Tr),
l(F::Summary, L::Lv), l(F::Profiles, L::Fr), l(F::Profiles, L::Ro), l(F::Profiles, L::Cs), l(F::Profiles, L::Sk), l(F::Headline, L::Pt), l(F::Position, L::Pt), l(F::Keywords, L::Sv),
l(F::Keywords, L::Id), l(F::StudyType, L::En), l(F::Area, L::Sl), l(F::Area, L::Sv), l(F::Area, L::Tr), l(F::WorkMode, L::Ro), l(F::Keywords, L::Sl), l(F::Keywords, L::Hr),
l(F::Keywords, L::SrLatn), l(F::Keywords, L::De), l(F::StudyType, L::En), l(F::Area, L::En), l(F::Courses, L::Fr), l(F::Information, L::Ga), l(F::ProjectType, L::Tr), l(F::Roles, L::En),
l(F::Thesis, L::Ca), l(F::ProjectType, L::Nl), l(F::Roles, L::Tr), l(F::Description, L::SrLatn), l(F::Description, L::De), l(F::Description, L::Pl), l(F::Description, L::Cs), l(F::Description, L::Sk),
l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::Sv), l(F::Description, L::Da), l(F::Description, L::Et), l(F::Description, L::Hu), l(F::Roles, L::Hu), l(F::ProjectType, L::Sv),
l(F::ProjectType, L::Da), l(F::Score, L::SrLatn), l(F::ProjectType, L::Nb), l(F::Score, L::Cs), l(F::Score, L::Sk), l(F::Institution, L::En), l(F::Issuer, L::En), l(F::Region, L::En),
l(F::Region, L::Fr), l(F::Region, L::Es), l(F::Region, L::Pt), l(F::Region, L::It), l(F::Region, L::Ca), l(F::Region, L::Nl), l(F::Region, L::Pt), l(F::Region, L::Ca),
l(F::Information, L::Pl), l(F::PostalCode, L::Cs), l(F::PostalCode, L::Sk), l(F::ReleaseDate, L::Pt), l(F::Publisher, L::Pt), l(F::ReleaseDate, L::Ro), l(F::ReleaseDate, L::Ca), l(F::ReleaseDate, L::Sv),
l(F::ReleaseDate, L::Lv), l(F::ReleaseDate, L::Nb), l(F::Publisher, L::Nb), l(F::Headline, L::Es), l(F::Position, L::Es), l(F::Roles, L::Es), l(F::Rank, L::Es), l(F::Phone, L::Fi),
l(F::SpokenProduction, L::Fi), l(F::HonorificPrefix, L::Fi), l(F::Highlights, L::Ro), l(F::Credits, L::Pl), l(F::Highlights, L::Mt), l(F::Highlights, L::Ca), l(F::Url, L::Es), l(F::Url, L::Pt),
l(F::Reading, L::Mt), l(F::Area, L::Mt), l(F::EqfLevel, L::Pt), l(F::EqfLevel, L::It), l(F::Headline, L::It), l(F::Position, L::It), l(F::StudyType, L::It), l(F::HighestDegree, L::En),
l(F::StudyType, L::En), l(F::StudyType, L::Fr), l(F::Role, L::Fr), l(F::Role, L::Vi), l(F::NativePlace, L::Vi), l(F::BirthPlace, L::Vi), l(F::Nationality, L::Vi), l(F::Reference, L::En),
l(F::TeamSize, L::Vi), l(F::Email, L::Ga), l(F::SpokenProduction, L::Et), l(F::Username, L::Sl), l(F::Username, L::Hr), l(F::Position, L::SrLatn), l(F::Headline, L::Hr), l(F::WorkMode, L::SrLatn),
l(F::WorkMode, L::Hr), l(F::Reference, L::Mt), l(F::Writing, L::Lv), l(F::Sector, L::Ca), l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::Pt), l(F::Position, L::En),
l(F::Rank, L::En), l(F::Rank, L::En), l(F::Rank, L::Es), l(F::Manager, L::Nb), l(F::Availability, L::Hr), l(F::Writing, L::Lt), l(F::Level, L::Sl), l(F::Fluency, L::Sl),
l(F::EqfLevel, L::Sl), l(F::Fluency, L::Sl), l(F::Cefr, L::Sl), l(F::Level, L::Hr), l(F::Fluency, L::Hr), l(F::EqfLevel, L::Hr), l(F::Fluency, L::Hr), l(F::Cefr, L::Hr),
l(F::LeavingReason, L::Hr), l(F::Subject, L::En), l(F::Reading, L::En), l(F::Achievements, L::Ro), l(F::Reference, L::Ca), l(F::Reference, L::Ro), l(F::Reference, L::Es), l(F::Network, L::Es),
l(F::Network, L::Pt), l(F::LeavingReason, L::Nl), l(F::Reference, L::En), l(F::Reference, L::Cs), l(F::Reference, L::Da), l(F::Reference, L::Es), l(F::Reference, L::Pt), l(F::Reference, L::Sk),
l(F::Reference, L::Hu), l(F::Reference, L::Ca), l(F::Reference, L::It), l(F::Reference, L::Mt), l(F::Region, L::Sl), l(F::Region, L::Hr), l(F::Region, L::Nl), l(F::Region, L::Hu),
l(F::Region, L::Ca), l(F::Location, L::En), l(F::Location, L::De), l(F::Region, L::En), l(F::Region, L::De), l(F::Region, L::Fr), l(F::Region, L::Es), l(F::Region, L::Pl),
l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Region, L::Sv), l(F::Region, L::Da), l(F::Region, L::Nb), l(F::Region, L::SrLatn), l(F::Region, L::Es), l(F::Region, L::Sk),
l(F::Region, L::Mt), l(F::IscedFields, L::Ga), l(F::ProblemSolving, L::Ga), l(F::Reference, L::Lv), l(F::Reference, L::Lt), l(F::Reference, L::Id), l(F::Role, L::Pt), l(F::Role, L::Ca),
l(F::Role, L::Es), l(F::Role, L::Pl), l(F::Role, L::Nb), l(F::Role, L::Nl), l(F::Role, L::Ro), l(F::Role, L::En), l(F::Role, L::Fr), l(F::Role, L::Sv),
l(F::Role, L::Da), l(F::Manager, L::It), l(F::Role, L::Mt), l(F::Religion, L::Pt), l(F::Religion, L::Nl), l(F::Religion, L::Ro), l(F::Religion, L::En), l(F::Religion, L::De),
l(F::Religion, L::Fr), l(F::Religion, L::Es), l(F::Religion, L::It), l(F::Religion, L::Es), l(F::Url, L::En), l(F::Url, L::It), l(F::Url, L::Cs), l(F::Url, L::Pl),
l(F::ProblemSolving, L::Cs), l(F::MilitaryService, L::Pt), l(F::ProblemSolving, L::Sl), l(F::Location, L::En), l(F::Location, L::Fr), l(F::Address, L::En), l(F::City, L::En), l(F::City, L::Fr),
l(F::WorkPermit, L::En), l(F::Location, L::Es), l(F::Location, L::Pt), l(F::Location, L::Ca), l(F::Address, L::Pt), l(F::City, L::Es), l(F::City, L::Pt), l(F::City, L::Ca),
l(F::Location, L::It), l(F::Address, L::It), l(F::Location, L::Pt), l(F::Address, L::Pt), l(F::City, L::Pt), l(F::ProblemSolving, L::Pt), l(F::ProblemSolving, L::Es), l(F::ProblemSolving, L::Fr),
l(F::Responsibilities, L::Es), l(F::Responsibilities, L::Pt), l(F::Manager, L::Fr), l(F::Manager, L::Ca), l(F::Responsibilities, L::Fr), l(F::Responsibilities, L::Es), l(F::Achievements, L::En), l(F::Score, L::En),
l(F::Achievements, L::Nl), l(F::Score, L::Nl), l(F::Achievements, L::Es), l(F::Achievements, L::Pt), l(F::Score, L::Es), l(F::Achievements, L::Es), l(F::Achievements, L::Pt), l(F::Achievements, L::De),
l(F::Achievements, L::Fr), l(F::Achievements, L::Sv), l(F::Achievements, L::Da), l(F::Achievements, L::Nb), l(F::Achievements, L::Ca), l(F::Score, L::Fr), l(F::Score, L::Sv), l(F::Score, L::Da),
l(F::Score, L::Nb), l(F::Achievements, L::Da), l(F::Achievements, L::Nb), l(F::Achievements, L::Fr), l(F::Achievements, L::Ca), l(F::Summary, L::Fr), l(F::Summary, L::Da), l(F::Summary, L::Es),
l(F::Description, L::Es), l(F::Summary, L::Pt), l(F::Description, L::Pt), l(F::Publisher, L::Es), l(F::Publisher, L::Pt), l(F::Publisher, L::Ro), l(F::Publisher, L::Ca), l(F::ProblemSolving, L::Ro),
l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Ro), l(F::Score, L::Sl), l(F::Score, L::Hr), l(F::Score, L::Ro), l(F::Achievements, L::SrLatn), l(F::Score, L::SrLatn),
l(F::Achievements, L::Lt), l(F::Score, L::Lt), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Lv), l(F::Achievements, L::SrLatn), l(F::Achievements, L::Lv), l(F::Score, L::Lv),
l(F::Achievements, L::Lv), l(F::Title, L::It), l(F::DrivingLicence, L::Cs), l(F::ProblemSolving, L::Sk), l(F::Country, L::Et), l(F::Nationality, L::Is), l(F::Awarder, L::It), l(F::Issuer, L::It),
l(F::ProblemSolving, L::It), l(F::Writing, L::Is), l(F::ProblemSolving, L::Hr), l(F::MaritalStatus, L::Cs), l(F::MaritalStatus, L::Sk), l(F::MotherTongue, L::Cs), l(F::MotherTongue, L::Sk), l(F::ProjectType, L::Pl),
l(F::GivenName, L::Nl), l(F::Roles, L::Ga), l(F::Period, L::Pl), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Date, L::Pl), l(F::Date, L::Cs), l(F::Date, L::Sk),
l(F::ReleaseDate, L::Pl), l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk), l(F::ExperienceYears, L::Cs), l(F::ExperienceYears, L::Sk), l(F::Position, L::Es), l(F::Position, L::Nl), l(F::Position, L::Ga),
l(F::Position, L::Ro), l(F::Position, L::Tr), l(F::Position, L::Ca), l(F::Role, L::Es), l(F::Role, L::Nl), l(F::Role, L::Ga), l(F::Role, L::Ro), l(F::Role, L::Tr),
l(F::Role, L::Ca), l(F::Roles, L::Es), l(F::Roles, L::Nl), l(F::Roles, L::Ro), l(F::Roles, L::Tr), l(F::Roles, L::Ca), l(F::Roles, L::Ro), l(F::Position, L::Pl),
l(F::Position, L::Sk), l(F::Role, L::Pl), l(F::Role, L::Sk), l(F::Roles, L::Pl), l(F::Roles, L::Sk), l(F::Roles, L::Sk), l(F::Headline, L::En), l(F::Position, L::En),
l(F::Position, L::Fr), l(F::Position, L::Cs), l(F::Role, L::En), l(F::Role, L::Fr), l(F::Role, L::Cs), l(F::Roles, L::En), l(F::Roles, L::Fr), l(F::Roles, L::Pl),
l(F::Roles, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::En), l(F::Roles, L::En), l(F::Roles, L::Fr), l(F::Roles, L::Es), l(F::Position, L::Sv), l(F::Position, L::Et),
l(F::Role, L::Sv), l(F::Role, L::Et), l(F::Roles, L::Sv), l(F::Roles, L::Et), l(F::Roles, L::Sv), l(F::Position, L::De), l(F::Position, L::Da), l(F::Position, L::Nb),
l(F::Role, L::De), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Roles, L::De), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::Da), l(F::Roles, L::Nb),
l(F::Roles, L::De), l(F::Roles, L::Nl), l(F::Roles, L::Sv), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::Tr), l(F::Roles, L::Ro), l(F::Role, L::Ro),
l(F::Roles, L::Tr), l(F::Role, L::Tr), l(F::Position, L::Fi), l(F::Role, L::Fi), l(F::Roles, L::Fi), l(F::Roles, L::Fi), l(F::SpokenInteraction, L::Cs), l(F::SpokenInteraction, L::Sk),
l(F::Listening, L::Pl), l(F::ProblemSolving, L::Pl), l(F::Sector, L::Es), l(F::GivenName, L::De), l(F::Position, L::It), l(F::Role, L::It), l(F::Roles, L::It), l(F::Position, L::Mt),
l(F::Role, L::Mt), l(F::Roles, L::Mt), l(F::Role, L::Lt), l(F::Achievements, L::Fr), l(F::Score, L::Fr), l(F::Position, L::Ga), l(F::Role, L::Ga), l(F::Position, L::Fr),
l(F::Role, L::Fr), l(F::Roles, L::Fr), l(F::Achievements, L::Et), l(F::Safety, L::Ga), l(F::Description, L::Hr), l(F::Description, L::SrLatn), l(F::Safety, L::Sv), l(F::Safety, L::En),
l(F::Role, L::Lv), l(F::Country, L::Lt), l(F::Salutation, L::Es), l(F::HonorificPrefix, L::En), l(F::Salutation, L::En), l(F::SpokenInteraction, L::Is), l(F::Communication, L::Is), l(F::SpokenInteraction, L::Sv),
l(F::SpokenInteraction, L::Is), l(F::SpokenInteraction, L::Da), l(F::SpokenInteraction, L::Nb), l(F::HonorificPrefix, L::Id), l(F::ContentCreation, L::Lv), l(F::Safety, L::Lt), l(F::City, L::Lt), l(F::Communication, L::Lv),
l(F::Closing, L::De), l(F::Institution, L::En), l(F::Institution, L::Nl), l(F::Writing, L::De), l(F::Writing, L::Nl), l(F::Highlights, L::De), l(F::Area, L::De), l(F::Courses, L::De),
l(F::Responsibilities, L::De), l(F::Score, L::En), l(F::Score, L::Nl), l(F::Writing, L::Ga), l(F::Organization, L::Cs), l(F::Department, L::En), l(F::Area, L::Fr), l(F::Section, L::En),
l(F::Section, L::En), l(F::MetaSections, L::En), l(F::Region, L::Ro), l(F::Sector, L::En), l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::Nl), l(F::Sector, L::Ro),
l(F::Sector, L::Ca), l(F::Safety, L::Fr), l(F::Location, L::Es), l(F::Location, L::It), l(F::Safety, L::Pt), l(F::Safety, L::Es), l(F::Location, L::Tr), l(F::City, L::Tr),
l(F::MaritalStatus, L::Lt), l(F::Sector, L::De), l(F::Sector, L::Pl), l(F::Sector, L::Cs), l(F::Sector, L::Sk), l(F::Sector, L::Sl), l(F::Sector, L::Hr), l(F::Sector, L::Sv),
l(F::Sector, L::Da), l(F::Sector, L::Nb), l(F::Sector, L::Et), l(F::Sector, L::Tr), l(F::Sector, L::Id), l(F::Sector, L::SrLatn), l(F::Department, L::Hr), l(F::Department, L::SrLatn),
l(F::Sector, L::Fi), l(F::Sector, L::Lt), l(F::LastModified, L::Sv), l(F::LastModified, L::Da), l(F::Address, L::Ga), l(F::Emails, L::Ga), l(F::EqfLevel, L::Sv), l(F::Cefr, L::Cs),
l(F::Cefr, L::Sk), l(F::Cefr, L::Cs), l(F::LanguageCertificates, L::Nb), l(F::MilitaryService, L::Ro), l(F::Gender, L::It), l(F::Sector, L::It), l(F::Area, L::It), l(F::Sector, L::Mt),
l(F::StudyType, L::Tr), l(F::Level, L::Tr), l(F::Fluency, L::Tr), l(F::Gender, L::En), l(F::Gender, L::Ro), l(F::Gender, L::Fr), l(F::Gender, L::Ca), l(F::Safety, L::De),
l(F::Safety, L::It), l(F::LastModified, L::Is), l(F::Network, L::Pl), l(F::Network, L::Sk), l(F::Safety, L::Ro), l(F::Safety, L::Hr), l(F::Safety, L::Mt), l(F::Safety, L::Da),
l(F::Safety, L::Nb), l(F::ContentCreation, L::Fi), l(F::LastModified, L::Nb), l(F::ContentCreation, L::Et), l(F::Network, L::Cs), l(F::Url, L::Mt), l(F::Url, L::En), l(F::Url, L::Fr),
l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::Location, L::En), l(F::Url, L::Ro), l(F::Url, L::Fr), l(F::Url, L::Ro), l(F::Urls, L::Mt), l(F::JobStatus, L::Pt),
l(F::JobStatus, L::Ca), l(F::JobStatus, L::Fr), l(F::Urls, L::Id), l(F::MaritalStatus, L::Nb), l(F::Reading, L::Lt), l(F::ContentCreation, L::Sv), l(F::Keywords, L::En), l(F::Keywords, L::De),
l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::Sv), l(F::Institution, L::Lv), l(F::Institution, L::Mt), l(F::Institution, L::SrLatn), l(F::Institution, L::Da),
l(F::Institution, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Is), l(F::Writing, L::Da), l(F::Writing, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Nb), l(F::Writing, L::Da),
l(F::FamilyName, L::Ga), l(F::Listening, L::Hr), l(F::Listening, L::SrLatn), l(F::EndDate, L::Sv), l(F::EndDate, L::Da), l(F::LeavingReason, L::Nb), l(F::Department, L::Sl), l(F::Department, L::Hr),
l(F::Department, L::SrLatn), l(F::MilitaryService, L::Pl), l(F::MilitaryService, L::Sl), l(F::Area, L::Sl), l(F::Area, L::SrLatn), l(F::Listening, L::Mt), l(F::Profiles, L::Ja), l(F::Profiles, L::Ko),
l(F::Network, L::Ja), l(F::Credits, L::Vi), l(F::Summary, L::Es), l(F::Summary, L::Ca), l(F::Profiles, L::En), l(F::Profiles, L::It), l(F::Profiles, L::Sv), l(F::Profiles, L::Da),
l(F::Profiles, L::Sk), l(F::Profiles, L::Cs), l(F::Keywords, L::Sk), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Es),
l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Cs), l(F::Keywords, L::Da), l(F::Keywords, L::Ro), l(F::ProblemSolving, L::Mt), l(F::Summary, L::Mt),
l(F::LastModified, L::Tr), l(F::Extra, L::De), l(F::Profiles, L::Nb), l(F::FamilyName, L::Tr), l(F::Area, L::Da), l(F::Thesis, L::Da), l(F::Area, L::En), l(F::Area, L::Fr),
l(F::Area, L::Lv), l(F::Area, L::Ro), l(F::Area, L::Cs), l(F::Area, L::Sk), l(F::Area, L::Sl), l(F::Area, L::Lt), l(F::Headline, L::Lt), l(F::Area, L::Lt),
l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::Gender, L::Sl), l(F::Gender, L::Hr), l(F::Authors, L::Cs), l(F::Authors, L::Sk), l(F::Language, L::Sv), l(F::Language, L::Nb),
l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Nb), l(F::LanguageExperiences, L::Sv), l(F::LanguageExperiences, L::Nb), l(F::Fluency, L::Sv), l(F::Fluency, L::Nb), l(F::LanguageCertificates, L::De), l(F::Information, L::Sk),
l(F::Language, L::Da), l(F::LanguageExperiences, L::Da), l(F::Region, L::Nl), l(F::Country, L::De), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Es),
l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Es), l(F::Keywords, L::It), l(F::Location, L::Nb), l(F::City, L::Nl),
l(F::City, L::Sv), l(F::Location, L::Sv), l(F::Position, L::Is), l(F::MaritalStatus, L::Ga), l(F::MaritalStatus, L::Sl), l(F::MaritalStatus, L::Pl), l(F::Location, L::Nl), l(F::MaritalStatus, L::Ro),
l(F::Headline, L::Is), l(F::Position, L::Is), l(F::Age, L::Sl), l(F::Age, L::Hr), l(F::Age, L::SrLatn), l(F::StartDate, L::En), l(F::StartDate, L::De), l(F::StartDate, L::Nl),
l(F::StartDate, L::Pl), l(F::StartDate, L::Sv), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::Availability, L::En), l(F::StartDate, L::En), l(F::StartDate, L::Da), l(F::StartDate, L::Nb),
l(F::StartDate, L::De), l(F::StartDate, L::Nl), l(F::StartDate, L::Sv), l(F::Country, L::Cs), l(F::Country, L::Sk), l(F::MaritalStatus, L::Mt), l(F::Region, L::It), l(F::Country, L::It),
l(F::Nationality, L::Da), l(F::MaritalStatus, L::En), l(F::MaritalStatus, L::Id), l(F::JobStatus, L::De), l(F::JobStatus, L::Pt), l(F::JobStatus, L::Nl), l(F::MaritalStatus, L::Id), l(F::JobStatus, L::Pl),
l(F::StudyType, L::Hr), l(F::StudyType, L::SrLatn), l(F::Location, L::Da), l(F::Location, L::Nb), l(F::City, L::Nb), l(F::StudyType, L::SrLatn), l(F::Level, L::SrLatn), l(F::HighestDegree, L::SrLatn),
l(F::StudyType, L::SrLatn), l(F::TeamSize, L::Sl), l(F::Organization, L::Nl), l(F::StudyType, L::Is), l(F::Level, L::Is), l(F::Position, L::Da), l(F::Position, L::Nb), l(F::Role, L::Da),
l(F::Role, L::Nb), l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::StudyType, L::Pl), l(F::Level, L::Pl), l(F::StudyType, L::Sl), l(F::Level, L::Sl), l(F::Url, L::Sk),
l(F::Entity, L::Sl), l(F::HighestDegree, L::Hr), l(F::HighestDegree, L::SrLatn), l(F::Employer, L::Fr), l(F::Organization, L::Fr), l(F::Url, L::Sk), l(F::IscedFields, L::Nl), l(F::StudyType, L::De),
l(F::Area, L::De), l(F::Credits, L::Nb), l(F::Area, L::Sl), l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::StudyType, L::Hr), l(F::Level, L::Hr), l(F::HighestDegree, L::Hr),
l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Level, L::Cs), l(F::Level, L::Sk), l(F::ContentCreation, L::Hr), l(F::Country, L::Cs), l(F::LastModified, L::Vi), l(F::Authors, L::Hr),
l(F::Area, L::En), l(F::Subject, L::En), l(F::Keywords, L::En), l(F::Area, L::En), l(F::Courses, L::En), l(F::Gender, L::Et), l(F::Role, L::Fi), l(F::Role, L::Et),
l(F::Summary, L::Sk), l(F::Communication, L::Et), l(F::Description, L::Fr), l(F::Thesis, L::Fr), l(F::Ethnicity, L::Id), l(F::FamilyName, L::Fi), l(F::Gender, L::Fi), l(F::BirthDate, L::Et),
l(F::BirthPlace, L::Et), l(F::Manager, L::En), l(F::Manager, L::Es), l(F::Manager, L::Pt), l(F::Manager, L::Ca), l(F::SpokenInteraction, L::Et), l(F::Language, L::Lv), l(F::Department, L::Is),
l(F::Area, L::Is), l(F::IscedFields, L::Lt), l(F::BirthDate, L::Fi), l(F::BirthPlace, L::Fi), l(F::Role, L::Hu), l(F::Roles, L::Hu), l(F::Position, L::Hu), l(F::Roles, L::Hu),
l(F::Role, L::Hu), l(F::Organization, L::Hu), l(F::Entity, L::Hu), l(F::Authors, L::Hu), l(F::StudyType, L::Hu), l(F::Level, L::Hu), l(F::Fluency, L::Hu), l(F::Level, L::Hu),
l(F::SpokenInteraction, L::Hu), l(F::BirthDate, L::Hu), l(F::BirthPlace, L::Hu), l(F::Language, L::Nl), l(F::Fluency, L::Nl), l(F::LanguageExperiences, L::Nl), l(F::Authors, L::Vi), l(F::Sector, L::De),
l(F::Responsibilities, L::De), l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::Age, L::Id), l(F::Username, L::Vi), l(F::SpokenProduction, L::Is), l(F::SpokenProduction, L::Da),
l(F::SpokenProduction, L::Nb), l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::IscedFields, L::Hu), l(F::ContentCreation, L::Vi),
l(F::ExperienceYears, L::Hu), l(F::Country, L::Ro), l(F::Period, L::Tr), l(F::Date, L::Tr), l(F::ReleaseDate, L::Tr), l(F::ContentCreation, L::Hu), l(F::StudyType, L::Et), l(F::Level, L::Et),
l(F::Fluency, L::Et), l(F::Level, L::Fi), l(F::Fluency, L::Fi), l(F::Information, L::Et), l(F::Department, L::En), l(F::Department, L::De), l(F::Department, L::It), l(F::Department, L::Nl),
l(F::Department, L::Sv), l(F::Department, L::Da), l(F::Department, L::Nb), l(F::TeamSize, L::En), l(F::TeamSize, L::Da), l(F::TeamSize, L::Nb), l(F::Language, L::Ga), l(F::Keywords, L::De),
l(F::Keywords, L::Fr), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::Keywords, L::En), l(F::Keywords, L::Fr), l(F::Keywords, L::Es),
l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Sector, L::Et), l(F::Position, L::Fi), l(F::Roles, L::Fi), l(F::HonorificPrefix, L::Ga), l(F::Title, L::Ga), l(F::Keywords, L::Da),
l(F::Keywords, L::Nb), l(F::Keywords, L::Id), l(F::Phone, L::En), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHant), l(F::Phone, L::Ja), l(F::Phone, L::Ko), l(F::Phone, L::De),
l(F::Phone, L::Fr), l(F::Phone, L::Es), l(F::Phone, L::Pt), l(F::Phone, L::It), l(F::Phone, L::Nl), l(F::Phone, L::Pl), l(F::Phone, L::Cs), l(F::Phone, L::Sk),
l(F::Phone, L::Sl), l(F::Phone, L::Hr), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Et), l(F::Phone, L::Lv), l(F::Phone, L::Lt),
l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro), l(F::Phone, L::Tr), l(F::Phone, L::Ca), l(F::Phone, L::SrLatn), l(F::Phone, L::Cs), l(F::Phone, L::Sk),
l(F::Mobile, L::Ro), l(F::Phone, L::De), l(F::Phone, L::Lt), l(F::Fax, L::Fr), l(F::Fax, L::Hr), l(F::Fax, L::Nb), l(F::Fax, L::En), l(F::Fax, L::De),
l(F::Phone, L::De), l(F::Phone, L::Pl), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Phone, L::Sl), l(F::Phone, L::Hr), l(F::Phone, L::Sv), l(F::Phone, L::Da),
l(F::Phone, L::Nb), l(F::Phone, L::Et), l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro), l(F::Phone, L::Tr), l(F::Phone, L::Ca), l(F::Phone, L::SrLatn),
l(F::Phone, L::Ro), l(F::Phone, L::Ca), l(F::Mobile, L::Ro), l(F::Mobile, L::Ca), l(F::Phone, L::Ro), l(F::Phone, L::Cs), l(F::Phone, L::Et), l(F::Phone, L::Sk),
l(F::Phone, L::De), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Es), l(F::Phone, L::It), l(F::Phone, L::Hr), l(F::Phone, L::Nl),
l(F::Phone, L::En), l(F::Phone, L::Fr), l(F::Phones, L::Id), l(F::Location, L::Hu), l(F::City, L::Hu), l(F::Entity, L::Et), l(F::Description, L::Es), l(F::Description, L::Pt),
l(F::Description, L::It), l(F::Description, L::Ca), l(F::Thesis, L::Cs), l(F::Thesis, L::Sk), l(F::BirthPlace, L::Id), l(F::Location, L::Id), l(F::City, L::Id), l(F::GivenName, L::Vi),
l(F::Role, L::Is), l(F::LastModified, L::Id), l(F::EndDate, L::Es), l(F::EndDate, L::Pt), l(F::Thesis, L::It), l(F::Thesis, L::Ca), l(F::Thesis, L::Es), l(F::Thesis, L::Id),
l(F::Thesis, L::Es), l(F::Thesis, L::Ca), l(F::City, L::Vi), l(F::Location, L::Vi), l(F::Thesis, L::En), l(F::Thesis, L::De), l(F::Thesis, L::Nl), l(F::Period, L::Vi),
l(F::Date, L::Vi), l(F::Period, L::Sv), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Publisher, L::Da), l(F::Publisher, L::Nb), l(F::Information, L::Fi), l(F::MotherTongue, L::Vi),
l(F::CompanyDescription, L::Fi), l(F::HonorificPrefix, L::Et), l(F::EndDate, L::Da), l(F::EndDate, L::Nb), l(F::EndDate, L::Is), l(F::Awarder, L::Da), l(F::Awarder, L::Nb), l(F::EndDate, L::En),
l(F::EndDate, L::Sv), l(F::Awarder, L::Sv), l(F::Availability, L::Sv), l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da), l(F::HonorificPrefix, L::Nb), l(F::Department, L::Sk), l(F::Department, L::Hr),
l(F::Department, L::Mt), l(F::Department, L::Id), l(F::Department, L::SrLatn), l(F::Publisher, L::Is), l(F::StudyType, L::Id), l(F::Level, L::Id), l(F::Fluency, L::Id), l(F::EqfLevel, L::Id),
l(F::Level, L::Id), l(F::Region, L::Vi), l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr), l(F::ProjectType, L::Ro), l(F::ProjectType, L::SrLatn), l(F::ProjectType, L::Es), l(F::ProjectType, L::Pt),
l(F::ProjectType, L::It), l(F::WorkMode, L::Es), l(F::WorkMode, L::Pt), l(F::ProjectType, L::Pt), l(F::WorkMode, L::It), l(F::Position, L::It), l(F::ProjectType, L::It), l(F::ProjectType, L::Ro),
l(F::ProjectType, L::Hu), l(F::ProjectType, L::Ca), l(F::ProjectType, L::Ca), l(F::Country, L::Ga), l(F::HonorificPrefix, L::De), l(F::HonorificPrefix, L::Nl), l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da),
l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da), l(F::StudyType, L::De), l(F::StudyType, L::Nl), l(F::StudyType, L::Sv), l(F::StudyType, L::Da), l(F::Title, L::De),
l(F::Title, L::Nl), l(F::Title, L::Sv), l(F::Title, L::Da), l(F::HonorificPrefix, L::Is), l(F::Title, L::Is), l(F::Name, L::En), l(F::HonorificPrefix, L::En), l(F::Position, L::En),
l(F::StudyType, L::En), l(F::Title, L::En), l(F::Role, L::En), l(F::HonorificPrefix, L::Ro), l(F::HonorificPrefix, L::Mt), l(F::StudyType, L::Ro), l(F::Title, L::Ro), l(F::HonorificPrefix, L::Ca),
l(F::StudyType, L::Ca), l(F::Title, L::Ca), l(F::HonorificPrefix, L::It), l(F::Position, L::It), l(F::StudyType, L::It), l(F::Title, L::It), l(F::HighestDegree, L::It), l(F::StudyType, L::It),
l(F::HonorificPrefix, L::Fr), l(F::Position, L::Fr), l(F::StudyType, L::Fr), l(F::Title, L::Fr), l(F::Headline, L::Fr), l(F::HonorificPrefix, L::Nb), l(F::Position, L::Nb), l(F::StudyType, L::Nb),
l(F::Title, L::Nb), l(F::HonorificPrefix, L::Fi), l(F::Position, L::Fi), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Title, L::Cs),
l(F::HonorificPrefix, L::Sl), l(F::HonorificPrefix, L::Hr), l(F::StudyType, L::Hr), l(F::HonorificPrefix, L::SrLatn), l(F::StudyType, L::SrLatn), l(F::Headline, L::Es), l(F::Headline, L::Ca), l(F::HonorificPrefix, L::Lt),
l(F::HonorificPrefix, L::Es), l(F::HonorificPrefix, L::Pt), l(F::Position, L::Es), l(F::Position, L::Pt), l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::Title, L::Es), l(F::Title, L::Pt),
l(F::LanguageCertificates, L::Es), l(F::HonorificPrefix, L::Lv), l(F::HonorificPrefix, L::Hu), l(F::Position, L::Hu), l(F::Position, L::Sv), l(F::Phone, L::Es), l(F::Phone, L::Da), l(F::Phone, L::Nb),
l(F::Phone, L::Ca), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::EndDate, L::En), l(F::Addressee, L::En), l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Awarder, L::Nl),
l(F::Religion, L::Vi), l(F::Employer, L::Et), l(F::ExperienceYears, L::Et), l(F::Availability, L::Et), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Nl), l(F::Keywords, L::Id),
l(F::Emails, L::Hu), l(F::Urls, L::Hu), l(F::Phones, L::Hu), l(F::Thesis, L::Ga), l(F::HonorificPrefix, L::Ca), l(F::Organization, L::De), l(F::Institution, L::De), l(F::Issuer, L::De),
l(F::Organization, L::De), l(F::Information, L::Fr), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::Urls, L::Vi), l(F::HonorificPrefix, L::Pt), l(F::HonorificPrefix, L::Es),
l(F::Information, L::Es), l(F::Headline, L::Hr), l(F::Headline, L::SrLatn), l(F::HighestDegree, L::Vi), l(F::StudyType, L::Vi), l(F::Level, L::Vi), l(F::Fluency, L::Vi), l(F::EqfLevel, L::Vi),
l(F::Achievements, L::Et), l(F::Score, L::Et), l(F::Achievements, L::Fi), l(F::Score, L::Fi), l(F::Title, L::Fi), l(F::Title, L::Et), l(F::Age, L::Vi), l(F::ContentCreation, L::Lt),
l(F::Safety, L::Et), l(F::Safety, L::Fi), l(F::Manager, L::Es), l(F::Manager, L::It), l(F::Manager, L::Ca), l(F::ContentCreation, L::Sk), l(F::Employer, L::Hr), l(F::Entity, L::Hr),
l(F::ContentCreation, L::Pl), l(F::WorkMode, L::Fi), l(F::Employer, L::Fi), l(F::ProjectType, L::De), l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::ProjectType, L::Sv),
l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::WorkMode, L::En), l(F::ExperienceArea, L::En), l(F::ProjectType, L::En), l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl),
l(F::ProjectType, L::Da), l(F::ProjectType, L::Nb), l(F::Sector, L::Da), l(F::HonorificPrefix, L::Pl), l(F::StudyType, L::Pl), l(F::Title, L::Pl), l(F::HonorificPrefix, L::Pl), l(F::Username, L::Cs),
l(F::Username, L::Sk), l(F::Authors, L::Ga), l(F::ContentCreation, L::Da), l(F::Issuer, L::Da), l(F::IscedFields, L::Da), l(F::Awarder, L::Cs), l(F::Awarder, L::Cs), l(F::Awarder, L::Sk),
l(F::Awarder, L::Sk), l(F::ReleaseDate, L::Da), l(F::Publisher, L::Da), l(F::Title, L::Da), l(F::Organization, L::Hr), l(F::Organization, L::SrLatn), l(F::Reference, L::Da), l(F::Organization, L::Et),
l(F::Phones, L::Ga), l(F::Publisher, L::Nl), l(F::Issuer, L::Nl), l(F::EndDate, L::Cs), l(F::StudyType, L::Cs), l(F::Address, L::Pl), l(F::Address, L::Sk), l(F::Address, L::Sl),
l(F::Address, L::Hr), l(F::Address, L::SrLatn), l(F::Country, L::Tr), l(F::Position, L::Hr), l(F::Role, L::Hr), l(F::Roles, L::Hr), l(F::Position, L::SrLatn), l(F::Role, L::SrLatn),
l(F::Roles, L::SrLatn), l(F::LastModified, L::Ro), l(F::Age, L::Id), l(F::Department, L::En), l(F::Department, L::Id), l(F::Institution, L::It), l(F::Institution, L::Mt), l(F::Institution, L::De),
l(F::Institution, L::Ca), l(F::Institution, L::Lv), l(F::Institution, L::Ro), l(F::Institution, L::Fr), l(F::Institution, L::Tr), l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Institution, L::Nb),
l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::SrLatn), l(F::HonorificPrefix, L::Tr), l(F::Position, L::Tr), l(F::Role, L::Tr), l(F::Headline, L::Tr), l(F::Username, L::Sl),
l(F::Information, L::Is), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::Ko), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt),
l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Ru), l(F::Level, L::Cs), l(F::Level, L::Sk), l(F::Fluency, L::Cs), l(F::Fluency, L::Sk), l(F::EqfLevel, L::Cs),
l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Achievements, L::Cs), l(F::Achievements, L::Sk), l(F::Achievements, L::Hr), l(F::Employer, L::Hr), l(F::Organization, L::Sl), l(F::Organization, L::Hr),
l(F::Institution, L::Sl), l(F::Institution, L::Hr), l(F::Employer, L::SrLatn), l(F::Organization, L::SrLatn), l(F::Institution, L::SrLatn), l(F::ContentCreation, L::Sl), l(F::Username, L::Es), l(F::Username, L::Pt),
l(F::IscedFields, L::Sv), l(F::Issuer, L::Sv), l(F::Date, L::Is), l(F::Publisher, L::Sv), l(F::Issuer, L::Sv), l(F::Title, L::Sv), l(F::Title, L::Nb), l(F::LastModified, L::Hu),
l(F::Issuer, L::Nb), l(F::Employer, L::Lv), l(F::Entity, L::Lv), l(F::FamilyName, L::Lv), l(F::Level, L::Nl), l(F::MilitaryService, L::Da), l(F::Position, L::Vi), l(F::Role, L::Vi),
l(F::Roles, L::Vi), l(F::Roles, L::Vi), l(F::Position, L::Lt), l(F::Role, L::Lt), l(F::Roles, L::Lt), l(F::DrivingLicence, L::Lt), l(F::Sector, L::Et), l(F::Area, L::Et),
l(F::Issuer, L::Et), l(F::Date, L::Et), l(F::Country, L::Lv), l(F::Age, L::Et), l(F::Name, L::Lt), l(F::Safety, L::Sl), l(F::City, L::Hu), l(F::Location, L::Hu),
l(F::Age, L::Ro), l(F::Age, L::Lv), l(F::HighestDegree, L::Hu), l(F::StudyType, L::Hu), l(F::Safety, L::Nl), l(F::Awarder, L::Is), l(F::Age, L::Cs), l(F::Age, L::Sk),
l(F::Location, L::En), l(F::Publisher, L::En), l(F::WorkPermit, L::Nl), l(F::Title, L::Is), l(F::Awarder, L::Tr), l(F::Issuer, L::Tr), l(F::Version, L::En), l(F::Version, L::De),
l(F::Position, L::Vi), l(F::Roles, L::Vi), l(F::Headline, L::Vi), l(F::Position, L::Vi), l(F::Communication, L::Fi), l(F::Writing, L::Vi), l(F::Location, L::Lv), l(F::Location, L::Lt),
l(F::Courses, L::Da), l(F::LastModified, L::Et), l(F::LastModified, L::Fi), l(F::WorkMode, L::Pt), l(F::Role, L::Es), l(F::Employer, L::Da), l(F::Entity, L::Da), l(F::WorkPermit, L::En),
l(F::WorkPermit, L::Fr), l(F::WorkPermit, L::Pt), l(F::WorkPermit, L::It), l(F::Position, L::Sl), l(F::Role, L::Sl), l(F::Roles, L::Sl), l(F::DrivingLicence, L::Sk), l(F::Manager, L::Hr),
l(F::MilitaryService, L::Cs), l(F::MilitaryService, L::Sk), l(F::MilitaryService, L::SrLatn), l(F::MilitaryService, L::Hr), l(F::MilitaryService, L::Hr), l(F::MilitaryService, L::SrLatn), l(F::DrivingLicence, L::Hr), l(F::DrivingLicence, L::SrLatn),
l(F::DrivingLicence, L::Sl), l(F::Period, L::SrLatn), l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr), l(F::ProjectType, L::SrLatn), l(F::WorkMode, L::Hr), l(F::WorkMode, L::SrLatn), l(F::Description, L::Sl),
l(F::Period, L::Fi), l(F::Date, L::Fi), l(F::ReleaseDate, L::Fi), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Publisher, L::Cs),
l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Availability, L::Cs), l(F::Achievements, L::Cs), l(F::Score, L::Cs), l(F::Achievements, L::Sk), l(F::Score, L::Sk), l(F::ContentCreation, L::Cs),
l(F::HighestDegree, L::Cs), l(F::StudyType, L::Cs), l(F::HighestDegree, L::Sk), l(F::StudyType, L::Sk), l(F::Role, L::Cs), l(F::Role, L::Sk), l(F::Role, L::Sk), l(F::Url, L::En),
l(F::Url, L::Ja), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Cs),
l(F::Url, L::Sk), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Nb), l(F::Url, L::Hu), l(F::Url, L::Tr), l(F::Url, L::Ca), l(F::Url, L::Nl),
l(F::Url, L::Da), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::El),
l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::Id), l(F::Url, L::Ja), l(F::Emails, L::De), l(F::Urls, L::De), l(F::Phones, L::De),
l(F::Location, L::De), l(F::City, L::De), l(F::Country, L::De), l(F::Region, L::Pl), l(F::Country, L::Nl), l(F::Location, L::Nl), l(F::City, L::Nl), l(F::Writing, L::En),
l(F::Url, L::En), l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sl), l(F::Url, L::Fi), l(F::Area, L::Pl), l(F::Department, L::Pl),
l(F::HighestDegree, L::Pl), l(F::StudyType, L::Pl), l(F::Network, L::Ca), l(F::Information, L::Vi), l(F::Role, L::Tr), l(F::Age, L::Tr), l(F::Organization, L::Id), l(F::ReleaseDate, L::Tr),
l(F::Authors, L::Tr), l(F::Writing, L::Tr), l(F::Period, L::En), l(F::Date, L::En), l(F::ReleaseDate, L::En), l(F::Age, L::En), l(F::Employer, L::Fi), l(F::Entity, L::Fi),
l(F::Headline, L::Sv), l(F::Headline, L::Nb), l(F::Entity, L::Sl), l(F::Entity, L::Hr), l(F::Entity, L::SrLatn), l(F::Entity, L::Cs), l(F::Entity, L::Sk), l(F::LastModified, L::Hr),
l(F::LastModified, L::Sl), l(F::MilitaryService, L::Cs), l(F::Headline, L::Cs), l(F::Area, L::Cs), l(F::City, L::Pl), l(F::Headline, L::Hr), l(F::Position, L::Hr), l(F::Headline, L::SrLatn),
l(F::Position, L::SrLatn), l(F::Headline, L::Pl), l(F::Position, L::Pl), l(F::Image, L::Pl), l(F::Health, L::Cs), l(F::Organization, L::Sk), l(F::Headline, L::SrLatn), l(F::Country, L::Hr),
l(F::Country, L::SrLatn), l(F::Fluency, L::Sk), l(F::Fluency, L::Sl), l(F::Fluency, L::Hr), l(F::Fluency, L::SrLatn), l(F::Information, L::Cs), l(F::Region, L::Hr), l(F::Department, L::Ca),
l(F::Area, L::Ca), l(F::Period, L::Is), l(F::Date, L::Is), l(F::ReleaseDate, L::Is), l(F::Department, L::Es), l(F::Department, L::Pt), l(F::Area, L::Es), l(F::Area, L::Pt),
l(F::Department, L::Fr), l(F::TeamSize, L::Fr), l(F::Cefr, L::Sk), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::SrLatn), l(F::DrivingLicence, L::El),
l(F::Extra, L::El), l(F::Emails, L::El), l(F::Phones, L::El), l(F::Urls, L::El), l(F::Location, L::El), l(F::StartDate, L::El), l(F::Description, L::El), l(F::Period, L::El),
l(F::ExperienceYears, L::El), l(F::Period, L::El), l(F::Date, L::El), l(F::ReleaseDate, L::El), l(F::EndDate, L::El), l(F::Date, L::El), l(F::BirthDate, L::El), l(F::Institution, L::El),
l(F::Listening, L::El), l(F::Reading, L::El), l(F::Reference, L::El), l(F::Position, L::El), l(F::Responsibilities, L::El), l(F::Area, L::El), l(F::Position, L::El), l(F::Awarder, L::El),
l(F::Achievements, L::El), l(F::Score, L::El), l(F::Achievements, L::El), l(F::TeamSize, L::El), l(F::Phone, L::El), l(F::Responsibilities, L::El), l(F::Safety, L::El), l(F::StudyType, L::El),
l(F::Score, L::El), l(F::Title, L::El), l(F::Language, L::El), l(F::Writing, L::El), l(F::City, L::El), l(F::Network, L::El), l(F::Keywords, L::El), l(F::ContentCreation, L::El),
l(F::ReleaseDate, L::El), l(F::Publisher, L::El), l(F::Availability, L::El), l(F::Thesis, L::El), l(F::Credits, L::El), l(F::Address, L::El), l(F::Email, L::El), l(F::Department, L::El),
l(F::Url, L::El), l(F::WorkMode, L::El), l(F::Sector, L::El), l(F::Nationality, L::El), l(F::Headline, L::El), l(F::Position, L::El), l(F::Area, L::El), l(F::Issuer, L::El),
l(F::Publisher, L::El), l(F::Issuer, L::El), l(F::Headline, L::El), l(F::FamilyName, L::El), l(F::ProblemSolving, L::El), l(F::StudyType, L::El), l(F::Level, L::El), l(F::Fluency, L::El),
l(F::EqfLevel, L::El), l(F::Fluency, L::El), l(F::Level, L::El), l(F::Fluency, L::El), l(F::HighestDegree, L::El), l(F::Information, L::El), l(F::Manager, L::El), l(F::Salary, L::El),
l(F::Phone, L::El), l(F::Communication, L::El), l(F::SpokenInteraction, L::El), l(F::Employer, L::El), l(F::Name, L::El), l(F::Employer, L::El), l(F::Entity, L::El), l(F::Period, L::El),
l(F::Age, L::El), l(F::Age, L::El), l(F::Period, L::El), l(F::Date, L::El), l(F::MilitaryService, L::El), l(F::Headline, L::El), l(F::Position, L::El), l(F::Role, L::El),
l(F::Location, L::El), l(F::Address, L::El), l(F::Mobile, L::El), l(F::Sector, L::El), l(F::Area, L::El), l(F::Profiles, L::El), l(F::Courses, L::El), l(F::Highlights, L::El),
l(F::Username, L::El), l(F::MotherTongue, L::El), l(F::GivenName, L::El), l(F::Region, L::El), l(F::Roles, L::El), l(F::MaritalStatus, L::El), l(F::SpokenProduction, L::El), l(F::Organization, L::El),
l(F::Employer, L::El), l(F::Summary, L::El), l(F::Entity, L::El), l(F::CompanyDescription, L::El), l(F::Location, L::El), l(F::Region, L::El), l(F::City, L::El), l(F::Location, L::El),
l(F::City, L::El), l(F::HonorificPrefix, L::El), l(F::Position, L::El), l(F::Role, L::El), l(F::Roles, L::El), l(F::Authors, L::El), l(F::Organization, L::El), l(F::Role, L::El),
l(F::Institution, L::El), l(F::Area, L::El), l(F::PostalCode, L::El), l(F::HonorificPrefix, L::El), l(F::StudyType, L::El), l(F::Title, L::El), l(F::Name, L::El), l(F::LastModified, L::El),
l(F::Department, L::El), l(F::Area, L::El), l(F::IscedFields, L::El), l(F::BirthPlace, L::El), l(F::Fax, L::El), l(F::Employer, L::El), l(F::Organization, L::El), l(F::Issuer, L::El),
l(F::Entity, L::El), l(F::Gender, L::El), l(F::Image, L::El), l(F::Country, L::El), l(F::Authors, L::Ru), l(F::Authors, L::Uk), l(F::Authors, L::Bg), l(F::Authors, L::Uk),
l(F::Authors, L::Bg), l(F::Authors, L::Ru), l(F::Address, L::Ru), l(F::Address, L::Bg), l(F::Address, L::Bg), l(F::Address, L::Ru), l(F::Url, L::Ru), l(F::Email, L::Ru),
l(F::Address, L::Uk), l(F::Address, L::Sr), l(F::Email, L::Uk), l(F::Address, L::Uk), l(F::Address, L::Sr), l(F::StudyType, L::Ru), l(F::Institution, L::Ru), l(F::Username, L::Bg),
l(F::Username, L::Ru), l(F::Highlights, L::Bg), l(F::Keywords, L::Sr), l(F::MilitaryService, L::Ru), l(F::Listening, L::Ru), l(F::Listening, L::Uk), l(F::Authors, L::Sr), l(F::Salary, L::Uk),
l(F::Headline, L::Uk), l(F::WantedCity, L::Uk), l(F::Score, L::Uk), l(F::Score, L::Ru), l(F::Safety, L::Ru), l(F::Safety, L::Uk), l(F::Summary, L::Bg), l(F::SpokenInteraction, L::Ru),
l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Sr), l(F::Url, L::Bg), l(F::Sector, L::Bg), l(F::MaritalStatus, L::Sr), l(F::TeamSize, L::Bg), l(F::TeamSize, L::Sr),
l(F::Phone, L::Sr), l(F::TeamSize, L::Ru), l(F::Url, L::Sr), l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Uk), l(F::Religion, L::Ru), l(F::Health, L::Ru),
l(F::Publisher, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::ProjectType, L::Bg), l(F::WorkMode, L::Bg), l(F::WorkMode, L::Uk), l(F::WorkMode, L::Ru), l(F::ProjectType, L::Bg),
l(F::Publisher, L::Uk), l(F::Issuer, L::Uk), l(F::Date, L::Uk), l(F::WorkPermit, L::Ru), l(F::Keywords, L::Uk), l(F::Responsibilities, L::Ru), l(F::Thesis, L::Ru), l(F::Fluency, L::Bg),
l(F::Fluency, L::Ru), l(F::GivenName, L::Uk), l(F::Institution, L::Uk), l(F::DrivingLicence, L::Ru), l(F::DrivingLicence, L::Uk), l(F::MilitaryService, L::Bg), l(F::DrivingLicence, L::Sr), l(F::Age, L::Ru),
l(F::Fluency, L::Uk), l(F::MilitaryService, L::Sr), l(F::Period, L::Sr), l(F::Period, L::Bg), l(F::Period, L::Ru), l(F::ProjectType, L::Sr), l(F::Sector, L::Sr), l(F::WorkMode, L::Sr),
l(F::Awarder, L::Ru), l(F::Url, L::Bg), l(F::Role, L::Bg), l(F::Awarder, L::Bg), l(F::Entity, L::Bg), l(F::Age, L::Bg), l(F::Issuer, L::Ru), l(F::Date, L::Ru),
l(F::Issuer, L::Ru), l(F::Date, L::Ru), l(F::EndDate, L::Ru), l(F::Reference, L::Uk), l(F::Department, L::Uk), l(F::Title, L::Uk), l(F::Role, L::Uk), l(F::MilitaryService, L::Uk),
l(F::Responsibilities, L::Uk), l(F::Age, L::Uk), l(F::Sector, L::Uk), l(F::IscedFields, L::Uk), l(F::Responsibilities, L::Sr), l(F::Courses, L::Sr), l(F::Highlights, L::Ru), l(F::SpokenProduction, L::Sr),
l(F::SpokenProduction, L::Bg), l(F::SpokenProduction, L::Ru), l(F::SpokenInteraction, L::Sr), l(F::SpokenProduction, L::Uk), l(F::Period, L::Ru), l(F::Date, L::Ru), l(F::ReleaseDate, L::Ru), l(F::Age, L::Ru),
l(F::StartDate, L::Ru), l(F::ReleaseDate, L::Ru), l(F::BirthDate, L::Ru), l(F::Period, L::Sr), l(F::Period, L::Bg), l(F::Date, L::Sr), l(F::Date, L::Bg), l(F::ReleaseDate, L::Sr),
l(F::ReleaseDate, L::Bg), l(F::EndDate, L::Sr), l(F::EndDate, L::Bg), l(F::BirthDate, L::Bg), l(F::BirthDate, L::Sr), l(F::Age, L::Sr), l(F::Period, L::Sr), l(F::ExperienceYears, L::Sr),
l(F::Period, L::Bg), l(F::Credits, L::Uk), l(F::Age, L::Bg), l(F::ExperienceYears, L::Bg), l(F::Highlights, L::Uk), l(F::Location, L::Ru), l(F::City, L::Ru), l(F::Availability, L::Ru),
l(F::Availability, L::Bg), l(F::WantedCity, L::Ru), l(F::Availability, L::Uk), l(F::City, L::Bg), l(F::Location, L::Bg), l(F::City, L::Sr), l(F::City, L::Bg), l(F::Nationality, L::Ru),
l(F::Nationality, L::Bg), l(F::WorkMode, L::Ru), l(F::Availability, L::Ru), l(F::Organization, L::Uk), l(F::Nationality, L::Uk), l(F::Period, L::Ru), l(F::Period, L::Uk), l(F::Period, L::Bg),
l(F::Date, L::Ru), l(F::Date, L::Uk), l(F::Date, L::Bg), l(F::ReleaseDate, L::Ru), l(F::ReleaseDate, L::Uk), l(F::ReleaseDate, L::Bg), l(F::EndDate, L::Uk), l(F::Date, L::Bg),
l(F::ReleaseDate, L::Bg), l(F::BirthDate, L::Uk), l(F::StartDate, L::Uk), l(F::ReleaseDate, L::Uk), l(F::Period, L::Uk), l(F::Period, L::Bg), l(F::Period, L::Bg), l(F::Period, L::Sr),
l(F::Date, L::Sr), l(F::ReleaseDate, L::Sr), l(F::Date, L::Sr), l(F::ReleaseDate, L::Sr), l(F::StartDate, L::Sr), l(F::Responsibilities, L::Bg), l(F::Department, L::Ru), l(F::Department, L::Uk),
l(F::MaritalStatus, L::Ru), l(F::CompanyDescription, L::Ru), l(F::Responsibilities, L::Ru), l(F::CompanyDescription, L::Ru), l(F::SpokenInteraction, L::Ru), l(F::SpokenInteraction, L::Bg), l(F::StudyType, L::Ru), l(F::StudyType, L::Uk),
l(F::Thesis, L::Ru), l(F::StudyType, L::Sr), l(F::StudyType, L::Bg), l(F::Score, L::Bg), l(F::Thesis, L::Bg), l(F::Thesis, L::Uk), l(F::Thesis, L::Sr), l(F::Department, L::Bg),
l(F::Courses, L::Bg), l(F::Courses, L::Ru), l(F::Courses, L::Uk), l(F::Position, L::Bg), l(F::Role, L::Bg), l(F::Roles, L::Bg), l(F::Entity, L::Ru), l(F::Entity, L::Uk),
l(F::Entity, L::Ru), l(F::EndDate, L::Ru), l(F::EndDate, L::Uk), l(F::EndDate, L::Sr), l(F::EndDate, L::Bg), l(F::Extra, L::Uk), l(F::Awarder, L::Sr), l(F::Headline, L::Ru),
l(F::Position, L::Ru), l(F::Role, L::Ru), l(F::Roles, L::Ru), l(F::Phone, L::Bg), l(F::Phone, L::Ru), l(F::Extra, L::Ru), l(F::Emails, L::Ru), l(F::Phones, L::Ru),
l(F::Extra, L::Bg), l(F::ExperienceYears, L::Uk), l(F::Achievements, L::Ru), l(F::Achievements, L::Sr), l(F::Availability, L::Sr), l(F::Achievements, L::Uk), l(F::Country, L::Sr), l(F::Nationality, L::Sr),
l(F::Emails, L::Sr), l(F::Emails, L::Bg), l(F::Urls, L::Sr), l(F::Phones, L::Sr), l(F::Phones, L::Bg), l(F::Urls, L::Bg), l(F::Urls, L::Ru), l(F::Extra, L::Sr),
l(F::Extra, L::Bg), l(F::Employer, L::Bg), l(F::Profiles, L::Sr), l(F::Country, L::Bg), l(F::SpokenInteraction, L::Uk), l(F::MaritalStatus, L::Uk), l(F::CompanyDescription, L::Uk), l(F::Email, L::Ru),
l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::NationalId, L::Bg), l(F::Language, L::Bg), l(F::LanguageCertificates, L::Bg), l(F::EqfLevel, L::Bg),
l(F::Credits, L::Sr), l(F::Headline, L::Ru), l(F::Salary, L::Ru), l(F::Headline, L::Bg), l(F::Salary, L::Bg), l(F::Salary, L::Sr), l(F::Headline, L::Sr), l(F::Publisher, L::Ru),
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
l(F::Location, L::Bg), l(F::Employer, L::Bg), l(F::BirthPlace, L::Bg), l(F::Keywords, L::Uk), l(F::Keywords, L::Bg), l(F::Reference, L::Sr), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk),
l(F::Mobile, L::Sr), l(F::Mobile, L::Bg), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Phone, L::Ru), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Mobile, L::Bg),
l(F::Mobile, L::Bg), l(F::Mobile, L::Sr), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Language, L::Uk), l(F::LanguageExperiences, L::Uk), l(F::LanguageCertificates, L::Uk), l(F::SpokenProduction, L::Ru),
l(F::SpokenProduction, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk), l(F::Roles, L::Bg), l(F::Roles, L::Sr), l(F::Network, L::Sr),
l(F::Network, L::Bg), l(F::Location, L::Bg), l(F::Location, L::Uk), l(F::City, L::Uk), l(F::BirthPlace, L::Uk), l(F::Location, L::Uk), l(F::Employer, L::Uk), l(F::Title, L::Ru),
l(F::Title, L::Sr), l(F::Title, L::Bg), l(F::Name, L::Uk), l(F::Title, L::Uk), l(F::Employer, L::Uk), l(F::Name, L::Ru), l(F::Title, L::Ru), l(F::Employer, L::Ru),
l(F::Name, L::Sr), l(F::Title, L::Sr), l(F::Employer, L::Sr), l(F::Title, L::Sr), l(F::Institution, L::Sr), l(F::Name, L::Ru), l(F::Name, L::Bg), l(F::Title, L::Ru),
l(F::StudyType, L::Bg), l(F::Summary, L::Sr), l(F::Area, L::Ru), l(F::Area, L::Bg), l(F::Area, L::Ru), l(F::Area, L::Uk), l(F::City, L::Ru), l(F::Manager, L::Bg),
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
l(F::Region, L::Ru), l(F::Region, L::Sr), l(F::Region, L::Bg), l(F::Location, L::Uk), l(F::Region, L::Uk), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg), l(F::Score, L::Sr),
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
l(F::Name, L::Ja), l(F::Address, L::Ja), l(F::Extra, L::Ja), l(F::Urls, L::Ja), l(F::Emails, L::Ja), l(F::Phones, L::Ja), l(F::SpokenInteraction, L::Ja), l(F::Profiles, L::Ja),
l(F::Username, L::Ja), l(F::ExperienceYears, L::Ja), l(F::ProjectType, L::Ja), l(F::Keywords, L::Ja), l(F::Entity, L::Ja), l(F::Communication, L::Ja), l(F::ContentCreation, L::Ja), l(F::Courses, L::Ja),
l(F::Description, L::Ja), l(F::Score, L::Ja), l(F::SpokenProduction, L::Ja), l(F::Title, L::Ja), l(F::Department, L::Ja), l(F::TeamSize, L::Ja), l(F::WorkPermit, L::Ja), l(F::Fax, L::Ja),
l(F::Roles, L::Ja), l(F::Period, L::Ja), l(F::Summary, L::Ja), l(F::Highlights, L::Ja), l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Writing, L::Ja), l(F::Listening, L::Ja),
l(F::Reading, L::Ja), l(F::Level, L::Ja), l(F::Fluency, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Manager, L::Ja), l(F::Location, L::ZhHant), l(F::Availability, L::ZhHant),
l(F::WorkMode, L::ZhHant), l(F::Manager, L::ZhHans), l(F::TeamSize, L::ZhHans), l(F::Area, L::ZhHans), l(F::Score, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans), l(F::Courses, L::ZhHans),
l(F::Achievements, L::ZhHans), l(F::Url, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Summary, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Profiles, L::ZhHans), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant),
l(F::Name, L::ZhHant), l(F::Highlights, L::Ja), l(F::Achievements, L::Ja), l(F::Achievements, L::Ja), l(F::Responsibilities, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::ZhHant), l(F::Area, L::ZhHant),
l(F::Courses, L::ZhHant), l(F::Awarder, L::Ja), l(F::Issuer, L::Ja), l(F::Issuer, L::Ja), l(F::Awarder, L::Ja), l(F::Awarder, L::ZhHans), l(F::Manager, L::ZhHant), l(F::CompanyDescription, L::ZhHans),
l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Responsibilities, L::ZhHant), l(F::Awarder, L::ZhHant), l(F::Writing, L::ZhHans), l(F::CompanyDescription, L::Ja),
l(F::Communication, L::ZhHans), l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Highlights, L::ZhHant), l(F::TeamSize, L::ZhHans), l(F::TeamSize, L::Ja), l(F::TeamSize, L::ZhHant), l(F::Description, L::ZhHant),
l(F::Description, L::ZhHans), l(F::ExperienceYears, L::ZhHans), l(F::Position, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Period, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Period, L::ZhHant), l(F::Employer, L::Ja),
l(F::Fluency, L::Ja), l(F::Publisher, L::Ja), l(F::Publisher, L::ZhHans), l(F::SpokenInteraction, L::ZhHans), l(F::Fax, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Address, L::ZhHans),
l(F::Address, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Url, L::ZhHans), l(F::Url, L::ZhHant), l(F::Authors, L::ZhHans), l(F::Authors, L::ZhHant), l(F::Keywords, L::ZhHant),
l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Keywords, L::Ja), l(F::LanguageExperiences, L::Ja), l(F::LanguageExperiences, L::ZhHans), l(F::Username, L::ZhHant), l(F::Information, L::ZhHans), l(F::Email, L::ZhHans),
l(F::Email, L::ZhHant), l(F::Thesis, L::Ja), l(F::Url, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Health, L::ZhHant), l(F::Emails, L::ZhHant), l(F::Summary, L::Ja),
l(F::Extra, L::Ja), l(F::Summary, L::ZhHant), l(F::Fax, L::ZhHant), l(F::WorkMode, L::Ja), l(F::Politics, L::ZhHans), l(F::StartDate, L::Ja), l(F::StartDate, L::ZhHans), l(F::StartDate, L::ZhHant),
l(F::Availability, L::Ja), l(F::Availability, L::ZhHans), l(F::ContentCreation, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Entity, L::ZhHans), l(F::CompanyDescription, L::ZhHant), l(F::Location, L::ZhHans),
l(F::Sector, L::ZhHans), l(F::ReleaseDate, L::Ja), l(F::Authors, L::ZhHant), l(F::Authors, L::Ja), l(F::Role, L::ZhHans), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::MilitaryService, L::Ja),
l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Phones, L::ZhHans), l(F::Urls, L::ZhHant), l(F::Urls, L::ZhHans),
l(F::Extra, L::ZhHant), l(F::Emails, L::ZhHans), l(F::Phones, L::ZhHant), l(F::Achievements, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::Ja), l(F::ContentCreation, L::ZhHans), l(F::Image, L::Ja),
l(F::Publisher, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Publisher, L::Ja), l(F::BirthDate, L::ZhHans),
l(F::BirthDate, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthPlace, L::ZhHans), l(F::BirthPlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::Ja),
l(F::Institution, L::Ja), l(F::WantedCity, L::Ja), l(F::Region, L::ZhHant), l(F::EndDate, L::Ja), l(F::StudyType, L::Ja), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Entity, L::ZhHans),
l(F::Credits, L::Ja), l(F::Thesis, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Date, L::ZhHans), l(F::Date, L::Ja), l(F::Date, L::ZhHant), l(F::SpokenProduction, L::ZhHans), l(F::SpokenInteraction, L::ZhHant),
l(F::SpokenProduction, L::ZhHant), l(F::Entity, L::ZhHant), l(F::Authors, L::ZhHans), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::GivenName, L::Ja), l(F::Name, L::Ja), l(F::GivenName, L::Ja),
l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::Ja), l(F::Title, L::ZhHans),
l(F::Title, L::Ja), l(F::Name, L::ZhHant), l(F::Title, L::ZhHant), l(F::Listening, L::ZhHans), l(F::ProblemSolving, L::Ja), l(F::ProblemSolving, L::ZhHant), l(F::Employer, L::ZhHant), l(F::Organization, L::ZhHant),
l(F::Organization, L::ZhHans), l(F::Department, L::ZhHans), l(F::Organization, L::Ja), l(F::Phone, L::Ja), l(F::Country, L::Ja), l(F::Country, L::ZhHans), l(F::Nationality, L::ZhHans), l(F::Nationality, L::Ja),
l(F::Country, L::ZhHant), l(F::Nationality, L::ZhHant), l(F::Department, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::Ja), l(F::JobStatus, L::ZhHans), l(F::Period, L::ZhHant),
l(F::Period, L::Ja), l(F::Region, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Url, L::ZhHans), l(F::Region, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant),
l(F::Location, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Language, L::Ja), l(F::Language, L::ZhHant), l(F::Language, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::Ja),
l(F::Image, L::ZhHant), l(F::Image, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Position, L::ZhHans), l(F::Title, L::ZhHans), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::FamilyName, L::Ja),
l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::Ja), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::Entity, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHans),
l(F::MaritalStatus, L::ZhHant), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::ZhHant), l(F::StudyType, L::ZhHans), l(F::StudyType, L::Ja), l(F::StudyType, L::ZhHans), l(F::Credits, L::ZhHans),
l(F::HighestDegree, L::ZhHans), l(F::StudyType, L::ZhHans), l(F::HighestDegree, L::Ja), l(F::Institution, L::Ja), l(F::StudyType, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::Ja), l(F::Area, L::Ja),
l(F::StudyType, L::ZhHant), l(F::Credits, L::ZhHant), l(F::Institution, L::ZhHant), l(F::Score, L::ZhHant), l(F::HighestDegree, L::ZhHant), l(F::StudyType, L::ZhHant), l(F::Safety, L::Ja), l(F::Safety, L::ZhHans),
l(F::Safety, L::ZhHant), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::Religion, L::Ja), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::NativePlace, L::ZhHans), l(F::Address, L::ZhHans),
l(F::Writing, L::ZhHant), l(F::Roles, L::ZhHant), l(F::ProjectType, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::JobStatus, L::Ja), l(F::JobStatus, L::ZhHant), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant),
l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::City, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Age, L::ZhHans), l(F::Position, L::ZhHans),
l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Region, L::Ja), l(F::WantedCity, L::ZhHans), l(F::ExperienceYears, L::ZhHant), l(F::WorkMode, L::ZhHans),
l(F::Responsibilities, L::ZhHans), l(F::Responsibilities, L::ZhHant), l(F::Position, L::ZhHant), l(F::WorkPermit, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::City, L::Ja), l(F::Headline, L::Ja),
l(F::WantedCity, L::ZhHant), l(F::Salary, L::Ja), l(F::Salary, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Rank, L::Ja), l(F::City, L::ZhHans), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant),
l(F::Period, L::Ja), l(F::Date, L::Ja), l(F::Rank, L::ZhHans), l(F::Age, L::ZhHant), l(F::Age, L::Ja), l(F::Headline, L::ZhHans), l(F::Salary, L::ZhHans), l(F::Position, L::Ja),
l(F::Responsibilities, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Gender, L::ZhHant),
l(F::Gender, L::Ja), l(F::Gender, L::ZhHans), l(F::Information, L::Ja), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja), l(F::Score, L::ZhHant), l(F::Score, L::Ja),
l(F::Achievements, L::ZhHans), l(F::Score, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::EndDate, L::ZhHans), l(F::NativePlace, L::ZhHant), l(F::Address, L::ZhHant), l(F::Employer, L::ZhHans),
l(F::Entity, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Address, L::Ja), l(F::Location, L::ZhHans),
l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::Employer, L::Ja), l(F::Department, L::Ja), l(F::Entity, L::Ja), l(F::Employer, L::Ja), l(F::Entity, L::Ja), l(F::Mobile, L::ZhHant),
l(F::Mobile, L::ZhHans), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHans), l(F::Mobile, L::ZhHans), l(F::Mobile, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Level, L::ZhHans), l(F::Keywords, L::ZhHant),
l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja),
l(F::DrivingLicence, L::ZhHant), l(F::Level, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans), l(F::Rank, L::ZhHant), l(F::Reference, L::ZhHans), l(F::Reference, L::ZhHant),
l(F::Reference, L::Ja), l(F::Reference, L::Ja), l(F::Reference, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::ZhHant), l(F::Summary, L::ZhHans), l(F::Mobile, L::Ja), l(F::Phone, L::Ja),
l(F::Mobile, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::ZhHant), l(F::Position, L::ZhHant), l(F::Roles, L::ZhHant), l(F::Roles, L::ZhHant), l(F::Role, L::ZhHant), l(F::IscedFields, L::Ja),
l(F::HighestDegree, L::ZhHans), l(F::HighestDegree, L::ZhHant), l(F::IscedFields, L::ZhHant), l(F::IscedFields, L::ZhHans), l(F::HonorificPrefix, L::Ja), l(F::HighestDegree, L::ZhHans), l(F::Ethnicity, L::ZhHant), l(F::Period, L::ZhHans),
l(F::Period, L::ZhHant), l(F::Date, L::ZhHans), l(F::Date, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::Period, L::ZhHans), l(F::Date, L::ZhHans), l(F::ReleaseDate, L::ZhHans),
l(F::Username, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHant), l(F::DrivingLicence, L::Ja), l(F::LastModified, L::ZhHans), l(F::Extra, L::Ja), l(F::City, L::Ja), l(F::LastModified, L::ZhHant),
l(F::HighestDegree, L::Ja), l(F::LastModified, L::Ja), l(F::HighestDegree, L::ZhHant), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Salary, L::ZhHans), l(F::Salary, L::ZhHant), l(F::NativePlace, L::Ja),
l(F::DrivingLicence, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Issuer, L::ZhHant), l(F::Summary, L::Ja), l(F::Description, L::Ja), l(F::Sector, L::Ja), l(F::Summary, L::ZhHans),
l(F::Summary, L::Ja), l(F::Description, L::Ja), l(F::Title, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHans), l(F::Ethnicity, L::ZhHans),
l(F::Ethnicity, L::ZhHant), l(F::Ethnicity, L::Ja), l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::Communication, L::ZhHant), l(F::Image, L::ZhHans), l(F::Image, L::ZhHant), l(F::Level, L::ZhHant),
l(F::Fluency, L::ZhHant), l(F::Level, L::Ja), l(F::Rank, L::ZhHant), l(F::City, L::ZhHant), l(F::Location, L::ZhHant), l(F::City, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::Ja),
l(F::BirthDate, L::Ja), l(F::Sector, L::ZhHant), l(F::Email, L::ZhHans), l(F::EndDate, L::ZhHant), l(F::Issuer, L::Ja), l(F::Publisher, L::Ja), l(F::ReleaseDate, L::ZhHant), l(F::Region, L::ZhHans),
l(F::Region, L::ZhHant), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Profiles, L::ZhHant), l(F::LeavingReason, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Level, L::ZhHans), l(F::Level, L::ZhHant),
l(F::Level, L::Ja), l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::HonorificPrefix, L::ZhHant), l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Level, L::ZhHant),
l(F::Level, L::Ja), l(F::Summary, L::ZhHans), l(F::Description, L::ZhHans), l(F::Summary, L::ZhHant), l(F::Description, L::ZhHant), l(F::ProjectType, L::ZhHans), l(F::Level, L::ZhHant), l(F::Fluency, L::ZhHant),
l(F::Level, L::Ja), l(F::Level, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::Ja), l(F::Entity, L::Ja), l(F::ExperienceYears, L::Ja), l(F::Level, L::Ja), l(F::Role, L::Ja),
l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Email, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Headline, L::ZhHant),
l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Headline, L::Ja), l(F::Headline, L::Ja), l(F::Position, L::Ja),
l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant), l(F::Listening, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Health, L::ZhHans), l(F::Health, L::ZhHant), l(F::Role, L::ZhHans), l(F::Role, L::ZhHant),
l(F::Roles, L::ZhHans), l(F::Roles, L::ZhHant), l(F::Keywords, L::Ja), l(F::Language, L::Ja), l(F::LanguageCertificates, L::Ja), l(F::LanguageCertificates, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::StudyType, L::Ja),
l(F::Courses, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::Thesis, L::Ja), l(F::Reading, L::ZhHant), l(F::LanguageCertificates, L::ZhHans), l(F::NationalId, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Language, L::ZhHans),
l(F::Reading, L::ZhHans), l(F::Information, L::ZhHant), l(F::NationalId, L::ZhHant), l(F::Role, L::ZhHant), l(F::LeavingReason, L::Ja), l(F::PostalCode, L::ZhHans), l(F::Department, L::ZhHant), l(F::Department, L::Ja),
l(F::PostalCode, L::Ja), l(F::PostalCode, L::ZhHant), l(F::ProblemSolving, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::LeavingReason, L::ZhHant),
l(F::Phone, L::ZhHant), l(F::Phone, L::Ja), l(F::Awarder, L::ZhHant), l(F::Issuer, L::ZhHant), l(F::Name, L::ZhHans), l(F::Awarder, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Period, L::Ko),
l(F::TeamSize, L::Ko), l(F::Keywords, L::Ko), l(F::Summary, L::Ko), l(F::Description, L::Ko), l(F::Url, L::Ko), l(F::Country, L::Ko), l(F::Address, L::Ko), l(F::Location, L::Ko),
l(F::City, L::Ko), l(F::Health, L::Ko), l(F::ReleaseDate, L::Ko), l(F::Publisher, L::Ko), l(F::Achievements, L::Ko), l(F::MaritalStatus, L::Ko), l(F::ExperienceYears, L::Ko), l(F::HonorificPrefix, L::Ko),
l(F::WorkMode, L::Ko), l(F::Area, L::Ko), l(F::Username, L::Ko), l(F::Entity, L::Ko), l(F::Institution, L::Ko), l(F::Employer, L::Ko), l(F::NativePlace, L::Ko), l(F::LanguageCertificates, L::Ko),
l(F::Authors, L::Ko), l(F::Courses, L::Ko), l(F::StudyType, L::Ko), l(F::Role, L::Ko), l(F::IscedFields, L::Ko), l(F::ProjectType, L::Ko), l(F::Fluency, L::Ko), l(F::JobStatus, L::Ko),
l(F::Nationality, L::Ko), l(F::MilitaryService, L::Ko), l(F::Availability, L::Ko), l(F::Department, L::Ko), l(F::Location, L::Ko), l(F::Score, L::Ko), l(F::Organization, L::Ko), l(F::Institution, L::Ko),
l(F::Organization, L::Ko), l(F::CompanyDescription, L::Ko), l(F::Responsibilities, L::Ko), l(F::Extra, L::Ko), l(F::Urls, L::Ko), l(F::Phones, L::Ko), l(F::Emails, L::Ko), l(F::Age, L::Ko),
l(F::Period, L::Ko), l(F::Date, L::Ko), l(F::Description, L::Ko), l(F::Thesis, L::Ko), l(F::Level, L::Ko), l(F::Fluency, L::Ko), l(F::Position, L::Ko), l(F::Roles, L::Ko),
l(F::Role, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko), l(F::Role, L::Ko), l(F::Position, L::Ko), l(F::SpokenInteraction, L::Ko),
l(F::Region, L::Ko), l(F::City, L::Ko), l(F::Reading, L::Ko), l(F::Listening, L::Ko), l(F::Rank, L::Ko), l(F::Level, L::Ko), l(F::SpokenProduction, L::Ko), l(F::Roles, L::Ko),
l(F::Email, L::Ko), l(F::DrivingLicence, L::Ko), l(F::Name, L::Ko), l(F::Title, L::Ko), l(F::MotherTongue, L::Ko), l(F::Mobile, L::Ko), l(F::Phone, L::Ko), l(F::ProblemSolving, L::Ko),
l(F::Issuer, L::Ko), l(F::Date, L::Ko), l(F::Issuer, L::Ko), l(F::Publisher, L::Ko), l(F::Manager, L::Ko), l(F::Summary, L::Ko), l(F::Phone, L::Ko), l(F::WorkPermit, L::Ko),
l(F::Image, L::Ko), l(F::Sector, L::Ko), l(F::Title, L::Ko), l(F::BirthDate, L::Ko), l(F::Network, L::Ko), l(F::FamilyName, L::Ko), l(F::Name, L::Ko), l(F::Gender, L::Ko),
l(F::Profiles, L::Ko), l(F::Employer, L::Ko), l(F::Organization, L::Ko), l(F::Entity, L::Ko), l(F::Employer, L::Ko), l(F::Entity, L::Ko), l(F::Awarder, L::Ko), l(F::StartDate, L::Ko),
l(F::Writing, L::Ko), l(F::Safety, L::Ko), l(F::Keywords, L::Ko), l(F::Language, L::Ko), l(F::Position, L::Ko), l(F::Responsibilities, L::Ko), l(F::Role, L::Ko), l(F::Roles, L::Ko),
l(F::Salary, L::Ko), l(F::Language, L::Ko), l(F::PostalCode, L::Ko), l(F::Communication, L::Ko), l(F::Name, L::Ko), l(F::GivenName, L::Ko), l(F::Credits, L::Ko), l(F::LeavingReason, L::Ko),
l(F::Information, L::Ko), l(F::EndDate, L::Ko), l(F::Religion, L::Ko), l(F::NationalId, L::Ko), l(F::Address, L::Ko), l(F::Url, L::Ko), l(F::Highlights, L::Ko), l(F::Awarder, L::Ko),
l(F::Issuer, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::Role, L::Ko), l(F::Roles, L::Ko), l(F::LastModified, L::Ko),
l(F::HighestDegree, L::Ko), l(F::Reference, L::Ko), l(F::BirthPlace, L::Ko), l(F::ContentCreation, L::Ko), l(F::Fax, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::HighestDegree, L::Ko),
l(F::StudyType, L::Ko), l(F::WantedCity, L::Ko),
] }
