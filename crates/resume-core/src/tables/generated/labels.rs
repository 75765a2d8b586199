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
aciklama	01101
aciklamalar	01201
acordat de	01301
actividad	00m01
actividad de la empresa	00m01
actividades	01401
actividades principales	01401
actividades realizadas	01401
activitat	01501
activitati	01601
activitati principale	01601
activitati si responsabilitati	01601
activitati si responsabilitati principale	01601
activitats	01701
activitats i responsabilitats principals	01701
activite	00901
activite de l'entreprise	00901
activiteiten	01801
activites	01901
activites et responsabilites	01901
activites principales	01901
activities	01:02
activity	00Y01
activité	00901
activité de l'entreprise	00901
activités	01901
activités et responsabilités	01901
activités principales	01901
activități	01601
activități principale	01601
activități și responsabilități	01601
activități și responsabilități principale	01601
actualizado	01<01
ad	01=01
ad / soyad	01=01
ad soyad	01=01
ad-soyad	01=01
additional information	01>01
addr	01?01
address	01@02
addressee	01B01
adi	01=01
adi soyadi	01=01
adim soyadim	01=01
admissao	01C01
admissão	01C01
adomanyozo	01D01
adomanyozta	01D01
adományozta	01D01
adományozó	01D01
adrar vefsidur	01E01
adreca	01F01
adreca electronica	00501
adreca postal	01F01
adres	01G03
adres e mail	01J01
adres e-mail	01J01
adres korespondencyjny	01K01
adres zamieszkania	01K01
adresa	01L05
adresa bydliska	01Q01
adresa bydliste	01R01
adresa bydliště	01R01
adresa de corespondenta	01S01
adresa de corespondență	01S01
adresa de domiciliu	01S01
adresa de e mail	01T01
adresa de e-mail	01T01
adresa e poste	01U01
adresa e-pošte	01U01
adresa prebivalista	01V01
adresa prebivališta	01V01
adresa stanovanja	01W02
adresas	01Y01
adrese	01Z01
adresgegevens	01[01
adresi	01\01
adress	01]01
adresse	01^04
adresse complete	01b01
adresse complète	01b01
adresse courriel	01c01
adresse e mail	01c01
adresse e-mail	01c01
adresse electronique	01c01
adresse email	01c01
adresse mail	01c01
adresse personnelle	01b01
adresse postale	01b01
adresse électronique	01c01
adresă	01S01
adresă de domiciliu	01S01
adresă de e-mail	01T01
adreça	01F01
adreça electrònica	00501
adreça postal	01F01
advisor	01d01
adı	01=01
adı - soyadı	01=01
adı soyadı	01=01
adım soyadım	01=01
aeg	01e01
aegteskabelig stilling	01f01
aeidinkielet	01g01
aeidinkieli	01g01
aemne	01h01
aemnen	01i01
aemnesomraade	01h01
afangar	01j01
afdeling	01k02
affiliation	01m01
afgangsprojekt	01n01
afgegeven door	01o01
afgerond	02001
afhandling	01n01
afrek	02101
afsluttet	02201
afsluttet aar	02201
afsluttet ar	02201
afsluttet år	02201
afstudeerdatum	02001
afstudeeronderzoek	02301
afstudeeropdracht	02301
afstudeerproject	02301
afstudeerrichting	02401
afstudeerscriptie	02301
ag	02501
agama	02601
agazat	02701
age	02802
aggiornato il	02:01
agrip	02;01
aidinkielet	01g01
aidinkieli	01g01
aika	02<02
aine	02>01
ained	02?01
aineet	02@01
ainepunktid	02A01
ainm	02B01
ainm agus seoladh an fhostora	02C01
ainm agus seoladh an fhostóra	02C01
ainm baiste	02D01
ainm iomlan	02B01
ainm iomlán	02B01
ait	02E01
ait bhreithe	02F01
ajakiri	02G01
ajanjakso	02H01
ajankohta	02H01
ajanlas	02I01
ajateenistus	02J01
ajokortti	02K01
ajokorttiluokka	02K01
ajánlás	02I01
akad titel	02L01
akad. titel	02L01
akademie	02M01
akademischer grad	02N01
akademischer titel	02L01
akademski stupanj	02O01
akts	02P01
aktuelle position	02Q01
aktueller status	02R01
akun	02S01
al	02T01
ala	02U02
alaisten maara	02W01
alaisten maeaerae	02W01
alaisten määrä	02W01
alamat	02X01
alamat domisili	02X01
alamat email	02Y01
alamat ktp	02X01
alamat lengkap	02X01
alamat rumah	02X01
alamat sekarang	02X01
alan	02Z01
alasan berhenti	02[01
alasan keluar	02[01
alat	02\01
alat yang digunakan	02\01
alates	02]01
alati	02^02
alder	02`03
aldur	02c01
algas velme	02d01
algas vēlme	02d01
algus	02]01
alguskuupaev	02]01
alguskuupäev	02]01
alias	02e01
alinan dersler	02f01
alindigi kurum	02g01
alindigi tarih	02h01
alinma tarihi	02h01
alkaen	02i01
alkoi	02i01
alku	02i01
alkupaeivae	02i01
alkupaiva	02i01
alkupäivä	02i01
allampolgarsag	02j01
allampolgarsaga	02j01
allando lakcim	02k01
alluvate arv	02l01
alma mater	00f01
aloitus	02i01
aloitusajankohta	02m01
aloitusvuosi	02i01
alte adrese de e mail	02n01
alte adrese de e-mail	02n01
alte date	02o01
alte informatii	02o01
alte informații	02o01
alte site uri	03001
alte site-uri	03001
alte telefoane	03101
altele	02o01
alter	03201
altezza	03301
altra informacio	03401
altra informació	03401
altre e mail	03501
altre e-mail	03501
altre informazioni	03601
altres	03401
altres correus	03701
altres dades	03401
altres telefons	03801
altres telèfons	03801
altres webs	03901
altri indirizzi e mail	03501
altri indirizzi e-mail	03501
altri link	03:01
altri numeri di telefono	03;01
altri siti	03:01
altri telefoni	03;01
altro	03601
altura	03<02
alue	03>01
alusta	03?01
alınan dersler	02f01
alındığı kurum	02g01
alındığı tarih	02h01
alınma tarihi	02h01
amats	03@03
ambiente	03C02
ambiente tecnico	03C02
ambiente técnico	03E01
ambit	03F01
ambito	03G01
ambito di studio	03H01
amet	03I03
ametikoht	03L01
ametinimetus	03M02
ammatti	03O01
ammatti tai asema	03P01
ammattinimike	03Q02
amne	01h01
amnen	01i01
amnesomrade	01h01
amt	03S02
amzius	03U01
amžius	03U01
an	03V04
an gesprachen teilnehmen	03Z01
an gespraechen teilnehmen	03Z01
an gesprächen teilnehmen	03Z01
an toan	03[01
an toàn	03[01
ana dal	02Z01
ana dil	03\01
ana dili	03\01
anabilim dali	02Z01
anabilim dalı	02Z01
anadil	03\01
anadili	03\01
anahtar kelimeler	03]01
anbefaling	03^02
anbieter	03`02
andere e mailadressen	03b01
andere e-mailadressen	03b01
andere telefoonnummers	03c01
andere websites	03d01
andet	03e01
andja	03f01
andre e postadresser	03g01
andre e-postadresser	03g01
andre nettsteder	03h01
andre opplysninger	03i01
andre telefonnumre	03j01
anfang	03k01
anfangsdatum	03k01
angajator	03l01
angajatorul	03l01
angestrebte position	02Q01
angestrebter abschluss	02N01
anh	03m01
ani	03n02
ani de experienta	04001
ani de experiență	04001
anledning till avslut	04101
anmaerkning	04201
anmarkning	04201
anmerkung	04301
anmerkungen	04301
anmärkning	04201
annat	04401
annee	04503
annee de naissance	04801
annee de publication	04901
annees	04:01
annees d'experience	04;01
annet	03i01
anni	04<02
anni di esperienza	04>01
anno	04?03
anno di nascita	04B01
anno di pubblicazione	04C01
année	04503
année de naissance	04801
année de publication	04901
années	04:01
années d'expérience	04;01
ano	04D06
ano de conclusao	04J01
ano de conclusão	04J01
ano de nacimiento	04K01
ano de nascimento	04L01
ano de publicacao	04M01
ano de publicacion	04N01
ano de publicação	04M01
anos	04O04
anos de experiencia	04S02
anos de experiência	04U01
anrede	04V02
ans	04X01
ansaettelsesform	04Y01
ansaettelsesperiode	04Z01
anschrift	04[01
ansettelsesform	04\01
ansettelsesperiode	04]01
anstaellningsform	04^01
anstaellningstid	04_01
anstallningsform	04^01
anstallningstid	04_01
anstellung	04`01
anstellungsart	04`01
anstellungsverhaeltnis	04`01
anstellungsverhaltnis	04`01
anstellungsverhältnis	04`01
anställningsform	04^01
anställningstid	04_01
ansvar	04a03
ansvarig foer	04d01
ansvarig for	04d01
ansvarig för	04d01
ansvarlig for	04e02
ansvarsomraaden	04d01
ansvarsomraader	04e02
ansvarsomraden	04d01
ansvarsomrader	04e02
ansvarsområden	04d01
ansvarsområder	04e02
ansættelsesform	04Y01
ansættelsesperiode	04Z01
antal ansatte	04g01
antal anstaellda	04h01
antal anstallda	04h01
antal anställda	04h01
antal medarbejdere	04g01
antal medarbetare	04h01
antall ansatte	04i01
antall medarbeidere	04i01
anul	04j01
anul absolvirii	00`01
anul aparitiei	04k01
anul apariției	04k01
anul nasterii	04l01
anul nașterii	04l01
anvaenda tekniker	04m01
anvaendarnamn	04n01
anvanda tekniker	04m01
anvandarnamn	04n01
anvendte teknologier	04o01
använda tekniker	04m01
användarnamn	04n01
any	05003
any de naixement	05301
anyanyelv	05401
anyanyelv(ek	05401
anyanyelvek	05401
anys	05502
anys d'experiencia	05701
anys d'experiència	05701
anzahl mitarbeiter	05801
aois	05901
apbalvojums	05:01
apdovanojimas	05;01
apdovanojimo pavadinimas	05;01
apdovanojo	05<01
apelativ	05=01
apelido	05>01
apelido(s	05>01
apelidos	05>01
apellido	05?01
apellido(s	05?01
apellido(s) / nombre(s	05@01
apellido(s) nombre(s	05@01
apellidos	05?01
apellidos nombre	05@01
apellidos y nombre	05@01
apellidos, nombre	05@01
apie mane	05A01
appellativo	05B01
apraksts	05C01
aprasymas	05D01
aprašymas	05D01
apskritis	05E01
aptitudes	05F01
ar	05G0?
ar av erfarenhet	00N01
araclar	03]01
arangur	02101
araçlar	03]01
arbeidsgivar	05V01
arbeidsgiver	05V01
arbeidsgivers navn og adresse	05V01
arbeidsoppgaaver	05W01
arbeidsoppgaver	05W01
arbeidsoppgåver	05W01
arbeidsplass	05V01
arbeidssted	05X01
arbeidstid	04\01
arbeitgeber	05Y02
arbeitsbewilligung	05[01
arbeitserlaubnis	05[01
arbeitsgebiet	05\01
arbeitsmodell	04`01
arbeitsort	05]01
arbeitsstaette	05^01
arbeitsstatte	05^01
arbeitsstelle	05^01
arbeitsstätte	05^01
arbeitszeit	04`01
arbeitszeitmodell	04`01
arbejdsgiver	05_01
arbejdsgivers navn og adresse	05_01
arbejdsopgaver	05`01
arbejdsplads	05_01
arbejdssted	05a01
arbejdstid	04Y01
arbetsgivare	05b01
arbetsgivarens namn och adress	05b01
arbetsort	05c01
arbetsplats	05b01
arbetsplats ort	05c01
arbetstid	04^01
arbetstillstaand	05d01
arbetstillstand	05d01
arbetstillstånd	05d01
arbetsuppgifter	04d01
area	05e0:
area d'estudi	03F01
area de estudio	05o01
area de estudo	06001
area de formacao	06001
area di studio	03H01
area of study	06101
areas de estudo (cite f	06201
argomento della tesi	06301
ars erfaring	00O02
art	06402
art des abschlusses	02N01
arvo	06601
arvosana	06701
arvosanat	06701
asal	06801
asal daerah	06801
ascolto	06901
ascultare	06:01
asema	06;02
asepalvelus	06=01
asevelvollisuus	06=01
asiakas	06>01
asiasanat	06?01
asignaturas	06@01
asignaturas destacadas	06@01
asignaturas principales	06@01
asignaturas relevantes	06@01
askerlik	06A01
askerlik durumu	06A01
askerlik hizmeti	06A01
asmenvardis	06B01
asociacija	06C01
asociacion	06D01
asociación	06D01
asociatie	06E01
asociație	06E01
aspectos destacados	00401
aspettativa salariale	06F01
aspettative economiche	06F01
assegnato da	06G01
assignatures	06H01
associacao	06I01
associacio	06J01
associació	06J01
association	06K02
associazione	06M01
associação	06I01
assoliments	06N01
assunto	06O01
aste	06P02
asteptari salariale	06R01
asuinpaikka	06S02
asuinpaikkakunta	06U01
asukoht	06V01
asunto	06W01
asutus	06X02
atasan	06Z01
atasan langsung	06Z01
atbildiba	06[01
atbildība	06[01
ate	04J01
ateneo	06\01
athraithe go deireanach	06]01
atividade da empresa	06^01
atividades	06_01
atividades desenvolvidas	06_01
atividades exercidas	06_01
atividades realizadas	06_01
atlag	06`01
atlyginimo lukesciai	06a01
atlyginimo lūkesčiai	06a01
atorgat per	06b01
atrasanas vieta	06c01
atrašanās vieta	06c01
atribuicoes	06_01
atribuido por	06d01
atribuições	06_01
atributii	01601
atributii principale	01601
atribuído por	06d01
atribuții	01601
atribuții principale	01601
atsakomybe	06e01
atsakomybes	06e01
atsakomybė	06e01
atsakomybės	06e01
atsauksme	06f01
atsiliepimas	06g01
atslegvardi	06h01
atslēgvārdi	06h01
attention	01B01
attest	06i01
attivita	06j01
attivita dell'azienda	06k01
attivita e responsabilita	06j01
attivita principali	06j01
attivita svolte	06j01
attivitajiet u responsabbiltajiet ewlenin	06l01
attività	06j01
attività dell'azienda	06k01
attività e responsabilità	06j01
attività principali	06j01
attività svolte	06j01
attn	01B01
attribue par	06m01
attributions	01901
attribué par	06m01
atualizado em	06n01
atvinnugrein	06o01
atzime	07001
atzīme	07001
até	04J01
au	07101
aufenthaltsbewilligung	05[01
aufenthaltserlaubnis	05[01
aufenthaltsstatus	05[01
aufenthaltstitel	05[01
aufgabe	07201
aufgabe im projekt	07201
aufgaben	05\01
aufgaben und taetigkeiten	05\01
aufgaben und tatigkeiten	05\01
aufgaben und tätigkeiten	05\01
aufgaben und verantwortlichkeiten	05\01
aufgabenbereich	05\01
aufgabenbereiche	05\01
aufgabengebiet	05\01
aufgabengebiete	05\01
aufgabenschwerpunkte	05\01
auftraggeber	05Y02
augstskola	07301
auhind	07401
aukstoji mokykla	07501
aukštoji mokykla	07501
ausbildung	02N01
ausbildungsberuf	07601
ausbildungsbetrieb	07702
ausbildungsstaette	02M01
ausbildungsstatte	02M01
ausbildungsstätte	02M01
ausgangslage	07901
ausgestellt am	00T01
ausgestellt durch	07:01
ausgestellt von	07:01
ausgezeichnet durch	07;01
ausgezeichnet von	07;01
auslandsaufenthalte	07<01
auspraegung	07=01
auspragung	07=01
ausprägung	07=01
aussage	07>01
ausstellende organisation	07:01
ausstellende stelle	07:01
aussteller	07:01
ausstellungsdatum	00T01
austritt	00]01
austrittsdatum	00]01
austrittsgrund	07?01
auszeichnende stelle	07;01
auszeichnung	07@01
auteur	07A02
auteur(s	07C01
auteurs	07A02
author	07D01
authority	07E01
authors	07D01
autor	07F0;
autor(es	07Q01
autora	07R03
autore	07U01
autoren	07V01
autores	07W02
autores as	07Y01
autores/as	07Y01
autori	07Z07
autoriai	07a01
autorid	07b01
autorin	07V01
autorinnen und autoren	07V01
autorisation de travail	07c01
autorite	07d01
autorité	07d01
autorius	07a01
autorizacao de residencia	07e01
autorizacao de trabalho	07e01
autorização de residência	07e01
autorização de trabalho	07e01
autors	07f02
autorzy	07h01
autovaditaja aplieciba	07i01
autovadītāja apliecība	07i01
autoři	07j01
autre	07k01
autres	07k01
autres adresses e mail	07l01
autres adresses e-mail	07l01
autres e mails	07l01
autres e-mails	07l01
autres informations	07k01
autres liens	07m01
autres numeros	07n01
autres numéros	07n01
autres sites	07m01
autres telephones	07n01
autres téléphones	07n01
autrice	07o02
availability	08101
availability date	08101
available	08101
available from	08101
avainsanat	06?01
avaldamise kuupaev	08201
avaldamise kuupäev	08201
avaldatud	08201
avatar	08301
avdeling	08401
avdelning	08501
average	08601
average grade	08601
avhandling	08702
avis	08901
avrupa duzeyi	08:01
avrupa düzeyi	08:01
avslutad	08;01
avsluttet	08<01
avtor	08=01
avtorji	08=01
award	08>01
awarded	08?01
awarded by	08@02
awarder	08B01
awarding body	08B01
awtur	08C01
awturi	08C01
ayc seviyesi	08D01
ayrilis nedeni	08E01
ayrilis tarihi	08F01
ayrilma nedeni	08E01
ayrılma nedeni	08E01
ayrılış nedeni	08E01
ayrılış tarihi	08F01
ayç seviyesi	08D01
az intezmeny neve	08G01
az intézmény neve	08G01
azienda	08H02
açıklama	01101
açıklamalar	01201
aðrar vefsíður	01E01
año	08J03
año de nacimiento	04K01
año de publicación	04N01
años	08M02
años de experiencia	08O01
ağ	02501
așteptări salariale	06R01
b korkort	08P01
b-koerkort	08P01
b-körkort	08P01
bac hoc	08Q01
bachelor thesis	08R01
bachelor's thesis	08R01
bachelorarbeit	00\01
bacheloroppgave	08S01
bachelorprojekt	01n01
bachelorthesis	00\01
background	08T01
baer	08U01
bagian	08V01
baglanti	08W01
bagli oldugu kisi	08X01
bahasa	08Y01
bahasa asing	08Y01
bahasa ibu	08Z01
baigiamasis darbas	08[01
baigimo metai	08\01
baigta	08\01
baile	08]01
bakalarska praca	08^01
bakalarska prace	08_01
bakalaura darbs	08`01
bakalaureusetoo	08a01
bakalaureusetöö	08a01
bakalauro darbas	08[01
bakalárska práca	08^01
bakalářská práce	08_01
bakgrund	08b01
balas	08c01
balva	05:01
balvas nosaukums	05:01
bang	08Q01
bang cap	08Q01
bang cap cao nhat	08d01
bang lai	08e01
bang lai xe	08e01
basarilar	08f01
base	08g02
base a	08i01
based in	08j02
basee a	08i01
baslama tarihi	08l01
baslangic	08l01
baslangic tarihi	08l01
baslayabilecegi tarih	08m01
baslica basarilar	08f01
baslik	08n01
basvurulan pozisyon	08o01
basé à	08i01
basée à	08i01
bat dau	09001
bauherr	09101
bağlantı	08W01
bağlı olduğu kişi	08X01
başarılar	08f01
başlama tarihi	08l01
başlangıç	08l01
başlangıç tarihi	08l01
başlayabileceği tarih	08m01
başlıca başarılar	08f01
başlık	08n01
başvurulan pozisyon	08o01
beceriler	03]01
bedrift	09202
bedriftsbeskrivelse	09401
bedriftsnavn	05V01
bedrijf	09502
bedrijfsnaam	09701
bedrijfsomschrijving	09801
bedrijfsprofiel	09801
bedrijfstak	09901
befattning	09:02
befejezes	09<01
befejezes eve	09<01
befejezés	09<01
befejezés éve	09<01
begeleider	09=01
begin	09>02
begindatum	09@01
beginn	03k01
beginn am	03k01
beginning	09A01
begyndt	09B01
begynte	09C01
behaald	09D01
behaald op	09D01
behaalde resultaten	09E01
beheersing	09F02
behinderung	09H01
beigas	00_01
beigu datums	00_01
beklenen ucret	09I01
beklenen ücret	09I01
belangrijkste punten	09J01
belangrijkste resultaten	09E01
belangrijkste taken	01801
belangrijkste vakken	09K01
belangrijkste werkzaamheden	01801
belepes	09L01
belgeyi veren	02g01
belt	09M01
belépés	09L01
bemaerkning	09N01
bemerkung	04301
bemerkungen	04301
bemærkning	09N01
benaemning	09O01
benaming	09P01
benamning	09O01
bendraautoriai	07a01
bendravimas zodziu	09Q01
bendravimas žodžiu	09Q01
bendrove	09R01
bendrovė	09R01
beneficiar	09S01
benutzername	09T01
benämning	09O01
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
berufsschule	02M01
berufsstatus	02R01
berufstitel	02Q01
berufswunsch	02Q01
beschaeftigt als	09a01
beschaeftigungsart	04`01
beschaeftigungsstatus	02R01
beschaeftigungsverhaeltnis	04`01
beschaeftigungszeitraum	09c01
beschaftigt als	09a01
beschaftigungsart	04`01
beschaftigungsstatus	02R01
beschaftigungsverhaltnis	04`01
beschaftigungszeitraum	09c01
beschikbaar	09d01
beschikbaar per	09d01
beschikbaar vanaf	09d01
beschikbaarheid	09d01
beschreibung	07901
beschrijving	09e01
beschäftigt als	09a01
beschäftigungsart	04`01
beschäftigungsstatus	02R01
beschäftigungsverhältnis	04`01
beschäftigungszeitraum	09c01
beskaeftigelse eller stilling	09f01
beskrivelse	09g02
beskrivning	08b01
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
betrieb	05^01
betrifft	0:001
betyg	0:201
betölteni kívánt munkakör	09o01
betöltött munkakör	09W01
bevorzugter arbeitsort	0:301
bewerbung als	02Q01
bewerbungsfoto	0:401
bewertung	0:502
bewilligung	05[01
bezeichnung	0:702
bezeichnung der erworbenen qualifikation	02N01
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
bildungseinrichtung	02M01
bildungsfelder (isced f	0:N01
bildungsfelder (isced-f	0:N01
bildungsstaette	02M01
bildungsstatte	02M01
bildungsstätte	02M01
bildungstraeger	02M01
bildungstrager	02M01
bildungsträger	02M01
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
bitis	08F01
bitis tarihi	08F01
bitiş	08F01
bitiş tarihi	08F01
biztonsag	0:W01
biztonság	0:W01
blog	0:X0E
blogg	0:m02
blogi	0:o02
blogs	0;101
bo phan	0;201
body	0;301
boerjan	0;401
bolag	05b01
bolge	0;501
bolum	0;602
bopael	0;803
bopaelsadresse	0;;01
bopæl	0;803
bopælsadresse	0;;01
bor i	0;<06
borg	08U01
borjan	0;401
born	0:T01
born in	0:U01
born on	0:T01
bostadsadress	01]01
bostadsort	0;B02
bosted	0;D04
bostedsadresse	0;H01
boy	0;I01
bracni stalez	0;J01
bracni status	0;K02
bracno stanje	0;K02
bralno razumevanje	0;M01
branca	03F01
branch	0;N01
branche	0;O04
branche und groesse	0;S01
branche und grosse	0;S01
branche und größe	0;S01
branje	0;M01
brans	02Z01
bransch	0;T01
bransje	0;U01
branza	0;V01
branş	02Z01
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
budget	05801
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
bær	08U01
bérigény	09\01
bílpróf	0:Q01
bölge	0;501
bölüm	0;602
början	0;401
búseta	0;i01
bürgerort	0;d01
bậc học	08Q01
bắt đầu	09001
bằng	08Q01
bằng cấp	08Q01
bằng cấp cao nhất	08d01
bằng lái	08e01
bằng lái xe	08e01
bộ phận	0;201
c e	00501
c f	0<=01
c i	0<>01
c korkort	08P01
c p	0<?01
c-koerkort	08P01
c-körkort	08P01
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
camp d'estudi	03F01
campi di studio (isced f	0<O01
campi di studio (isced-f	0<O01
campo	05o01
campo de estudio	05o01
campo de estudo	06001
campo di studio	03H01
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
capstone	08R01
capstone project	08R01
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
carrer	01F01
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
cathair	08]01
catégorie	0=F01
causa de baja	0=G01
cccd	0=H01
ceadainm	02D01
ceadunas tiomana	0=I01
ceadúnas tiomána	0=I01
cec	0=J02
cecr	0=L01
cecrl	0=M02
cedula	0<>01
cedula de ciudadania	0<>01
cefr	0=O0A
cefr duzeyleri	08:01
cefr düzeyleri	08:01
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
certification body	07E01
certifications de langue	0>>01
certificats	0>G02
certificats d'idiomes	0>I01
certificats de langue	0>>01
certificazioni linguistiche	0>E01
certified by	07E01
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
cgpa	08601
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
cikis tarihi	08F01
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
citation	08901
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
civilstatus	01f01
civilstånd	0?S01
cizi jazyk	0?V01
cizí jazyk	0?V01
clase	0=E01
class	08601
class rank	0?W01
classement	0?X01
classificacao	0?Y01
classificacao final	0?Y01
classification	08601
classificação	0?Y01
classificação final	0?Y01
cliant	0?Z01
client	0?[04
client name	01m01
cliente	0?_03
closing	0?b01
closing paragraph	0?b01
closing salutation	0?c01
cmnd	0=H01
cnh	0=501
co auteurs	07A02
co authors	07D01
co quan	0?d01
co so dao tao	0?e01
co-auteurs	07A02
co-authors	07D01
coauteurs	07A02
coauthors	07D01
coautores	07W02
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
comhlacht	02C01
comhra	0@=01
comhrá	0@=01
comienzo	0@>01
commanditaire	0@?01
commentaire	00801
commissioned by	01m01
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
competências	03E01
compiti	06j01
compiti principali	06j01
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
comprensione orale	06901
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
concedit per	06b01
concelho	0>_01
concentration	06101
conclusao	04J01
conclusao prevista	04J01
conclusion	0@m02
conclusione	02T01
conclusão	04J01
conclusão prevista	04J01
condizione lavorativa	0@o01
conference	0A002
conferencia	0A202
conferenza	0=701
conferinta	0A401
conferința	0A401
conferință	0A401
conferit de	01301
conferito da	06G01
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
conhecimentos	03E01
conocimientos	05F01
conoscenza	0AB01
conquistas	0AC01
conscription	0AD01
conseguimento	02T01
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
contenidos	06@01
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
corso di studi	03H01
country	0B:01
country of residence	0B:01
county	0B;01
courriel	01c01
courrier electronique	01c01
courrier électronique	01c01
cours	0B<01
cours pertinents	0B<01
cours principaux	0B<01
cours suivis	0B<01
course of study	06101
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
cualificación	0>;01
cudzi jazyk	0BW01
cudzí jazyk	0BW01
cuenta	02e01
cuentas	0BX01
cuideachta	02C01
cuil	0<>01
cumann	0BY01
cumarsaid	0BZ01
cumarsáid	0BZ01
cur sios	0B[01
cur síos	0B[01
curp	0<>01
current address	01?01
current city	0?H01
current location	0B\01
current role	0B]01
current salary	0B^01
current status	0B_01
curriculum	03H01
cursai	0B`01
curso	0Ba02
cursos	0Bc03
cursos relevantes	06@01
cursuri	0Bf01
cursus	0>F01
cursussen	09K01
custaimeir	0?Z01
custaiméir	0?Z01
customer	01m01
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
céadainm	02D01
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
danisman	08X01
danışman	08X01
darba deveja nosaukums un adrese	0C?01
darba devejs	0C?01
darba devēja nosaukums un adrese	0C?01
darba devējs	0C?01
darba pienakumi	06[01
darba pienākumi	06[01
darba tema	08`01
darba tēma	08`01
darba uzsaksana	0C@01
darba uzsākšana	0C@01
darba vieta	06c01
darbavieta	0C?01
darbdavio pavadinimas ir adresas	09R01
darbdavys	09R01
darbibas joma	0CA01
darbibas veids vai nozare	0CA01
darbinieku skaits	0CB01
darbo pobudis	06e01
darbo pobūdis	06e01
darbo tema	08[01
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
data de admissao	01C01
data de admissão	01C01
data de conclusao	04J01
data de conclusão	04J01
data de emissao	0C_01
data de emissão	0C_01
data de fi	0C`01
data de fim	04J01
data de finalitzacio	0C`01
data de finalització	0C`01
data de inceput	0Ca01
data de ingresso	01C01
data de inicio	01C01
data de início	01C01
data de naixement	05301
data de nascimento	04L01
data de obtencao	0C_01
data de obtenção	0C_01
data de publicacao	04M01
data de publicacio	0Cb01
data de publicació	0Cb01
data de publicação	04M01
data de saida	04J01
data de saída	04J01
data de sfarsit	00`01
data de sfârșit	00`01
data de termino	04J01
data de término	04J01
data de început	0Ca01
data di assunzione	0Bn01
data di conclusione	02T01
data di conseguimento	0Cc02
data di fine	02T01
data di inizio	0Bn01
data di nascita	04B01
data di pubblicazione	04C01
data di rilascio	0AE01
data e luogo di nascita	04B01
data emiterii	04j01
data final	04J01
data fine	02T01
data foilsithe	0Ce01
data i lloc de naixement	05301
data i miejsce urodzenia	0Cf01
data inceperii	0Ca01
data incheierii	00`01
data inicial	01C01
data inizio	0Bn01
data nasc	04L01
data nascita	04B01
data nasterii	04l01
data nașterii	04l01
data obtinerii	04j01
data obținerii	04j01
data publicarii	04k01
data publicării	04k01
data publikacji	0Cg01
data rozpoczecia	0Ch01
data rozpoczęcia	0Ch01
data si locul nasterii	04l01
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
data și locul nașterii	04l01
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
date de fin	07101
date de naissance	04801
date de parution	04901
date de publication	04901
date de sortie	07101
date et lieu de naissance	04801
date from	09A01
date issued	08?01
date of birth	0:T01
date of issue	08?01
date of publication	0D>01
date to	0@Y01
daten	09c01
datenverarbeitung	0D?01
dates	0D@03
dates (de - à	04:01
dates (de a	04:01
dati	0DC01
dato	0DD06
dato (fra - til	0DJ02
dato (fra til	0DJ02
datore di lavoro	0DL01
datos	0DM01
datum	0DN0J
datum (fraan - till	04_01
datum (fran till	04_01
datum (från - till	04_01
datum (od - do	0Dh01
datum (od do	0Dh01
datum a miesto narodenia	0Di01
datum a misto narozeni	0Dj01
datum a místo narození	0Dj01
datum behaald	09D01
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
datum van afgifte	09D01
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
dată	04j01
dauer	09c01
day rate	0B^01
de	0EH02
de - até	0D001
de - à	04:01
de a	04:01
de ate	0D001
de la	0Ca01
de tai	0EJ01
de tai tot nghiep	0EJ01
debut	0D901
decerne par	06m01
degre de maitrise	0EK02
degree	00e01
degree type	00e01
degré de maîtrise	0EK02
deild	0EM01
dejavnost	0EN01
deklareta adrese	01Z01
deklarētā adrese	01Z01
delatnost	0EO01
delivre le	0D<01
delivre par	07d01
delka praxe	0EP01
delodajalec	0EQ01
delovna doba	0ER01
delovne naloge	0ES01
delovni cas	0ET01
delovni čas	0ET01
delovno mesto	0EU01
delta i samtal	0EV01
demissao	04J01
demissão	04J01
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
departemen	08V01
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
dersler	02f01
des de	0C^01
descricao	0F301
descricao da empresa	06^01
descricao das atividades	06_01
descricao do cargo	06_01
descricao do projeto	0F301
descriere	0Ac01
descrierea companiei	0F401
descrierea proiectului	0Ac01
descripcio	0Ab01
descripcio de l'empresa	01501
descripcio del projecte	0Ab01
descripcion	00n01
descripcion de la empresa	00m01
descripcion del proyecto	00n01
descripcion del puesto	01401
descripció	0Ab01
descripció de l'empresa	01501
descripció del projecte	0Ab01
descripción	00n01
descripción de la empresa	00m01
descripción del proyecto	00n01
descripción del puesto	01401
description	0F503
description de l'entreprise	00901
description du poste	01901
description du projet	0A_01
description of duties	0Aj01
descrizione	0AY01
descrizione del progetto	0AY01
descrizione dell'azienda	06k01
descrizione delle mansioni	06j01
descrição	0F301
descrição da empresa	06^01
descrição das atividades	06_01
descrição do cargo	06_01
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
dienstgeber	05^01
dienstort	05]01
dienstplicht	0F]01
dienstsitz	05]01
dienststelle	05^01
dienststellung	09a01
dienstverband	0Ae01
diger	0F^01
diger bilgiler	0F^01
diger e postalar	0F_01
diger telefonlar	0F`01
diger web siteleri	0Fa01
digital content creation	0AT01
dij	0Fb01
dij adomanyozoja	01D01
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
diploma behaald	02001
diploma minositese	06`01
diploma minősítése	06`01
diploma notu	0Eo01
diploma obtinuta	0<D01
diploma obținută	0<D01
diploma thesis	08R01
diplomamunka	0G@01
diplomamunka cime	0G@01
diplomamunka címe	0G@01
diplomarbeit	00\01
diplomas	0GA02
diplomdarbs	08`01
diplome	0>F01
diplome le plus eleve	0GC01
diplome obtenu	0>F01
diplome prepare	0>F01
diplome prevu	07101
diplomityo	0GD01
diplomityoe	0GD01
diplomityö	0GD01
diplomova praca	08^01
diplomova prace	08_01
diplomová práca	08^01
diplomová práce	08_01
diploms	0GE01
diplomska naloga	0GF01
diplomski rad	0GG02
diplomsko delo	0GF01
diplomă	0<D01
diplôme	0>F01
diplôme le plus élevé	0GC01
diplôme obtenu	0>F01
diplôme préparé	0>F01
diplôme prévu	07101
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
disertace	08_01
disertacija	0GT04
disertacni prace	08_01
disertasi	0GX01
disertatie	0GY01
disertační práce	08_01
disertație	0GY01
disertācija	08`01
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
divers	07k01
divisao	0Gl01
divisi	08V01
divisie	0F\01
division	0Gm03
divisione	0Fn01
división	0H001
divisão	0Gl01
dizertacna praca	08^01
dizertačná práca	08^01
diğer	0F^01
diğer bilgiler	0F^01
diğer e-postalar	0F_01
diğer telefonlar	0F`01
diğer web siteleri	0Fa01
djelatnost	0H101
djelatnost ili sektor	0H101
dla	0H201
dlzka praxe	0H301
dmirijiet	06l01
dni	0H402
do	0H606
do an tot nghiep	0EJ01
dob	0H<02
doba	0H>02
doba trvani	0H@01
doba trvání	0H@01
doc	0HA01
doctoral thesis	08R01
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
doktoravhandling	08S01
doktori ertekezes	0G@01
doktori értekezés	0G@01
doktoritoo	08a01
doktoritöö	08a01
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
domicili	01F01
domicilio	0HX04
domicilio actual	0<N01
domiciliu	01S01
domiciliul	01S01
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
du - au	04:01
du an	0I]01
du au	04:01
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
duree	04:01
durée	04:01
duties	0Aj01
duties and responsibilities	0Aj01
duur	0C[01
duvod odchodu	0If01
duzenleyen	02g01
duzenleyen kurum	02g01
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
dzivesvietas adrese	01Z01
dzīvesvieta	0J403
dzīvesvietas adrese	01Z01
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
décerné par	06m01
délivré le	0D<01
délivré par	07d01
délka praxe	0EP01
département	0Ei02
dépôt	0?m01
détails	0A_01
díj	0Fb01
díj adományozója	01D01
díj megnevezése	0Fb01
dôvod odchodu	0I=01
dönem	0<I01
düzenleyen	02g01
düzenleyen kurum	02g01
düzey	0Ig03
děti	0FR01
dĺžka praxe	0H301
důvod odchodu	0If01
dự án	0I]01
e mail	0J>0U
e mail address	0Jc01
e mail adresa	01U01
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
e-mail adresa	01U01
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
eap	02A01
earliest start date	08101
earnail	0>h01
earnáil	0>h01
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
egyetem	08G01
egyéb	0L001
egyéb adatok	0L001
ehliyet	0L201
ehliyet sinifi	0L201
ehliyet sınıfı	0L201
eiginnafn	0L301
eind	02001
eindcijfer	0>a01
einddatum	02001
einde	02001
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
einsatzort	05]01
eintritt	03k01
eintrittsdatum	03k01
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
elaborato finale	06301
elaborazione delle informazioni	0LL01
elde edilen basarilar	08f01
elde edilen başarılar	08f01
electronic mail	0Jc01
elektronicka posta	01U01
elektronik posta	0K501
elektronikus levelcim	0IA01
elektronikus levélcím	0IA01
elektroninis pastas	0LK01
elektroninis paštas	0LK01
elektronische post	0Jd01
elektronička pošta	01U01
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
elukutse voi ametikoht	03L01
elukutse või ametikoht	03L01
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
emetteur	07d01
emis de	0LR01
emisor	0MC01
emissor	0MD02
emitent	0LR01
emitido	0MF01
emitido em	0C_01
emitido por	0MG02
emittent	0MI01
emner	0MJ01
empfaenger	0MK01
empfanger	0MK01
empfehlung	07>01
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
enfase	06001
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
ente formatore	06\01
entidad	0Md06
entidad certificadora	0MC01
entidad contratante	0Mj01
entidad emisora	0MC01
entidad que otorga	0Mk01
entidade	0Ml04
entidade certificadora	0N001
entidade emissora	0N001
entidade empregadora	0@F01
entidade formadora	0@;01
entitat	0N105
entitat emissora	0MA01
entity	01m01
entorn	0L401
entorno	05F01
entorno tecnico	05F01
entorno tecnologico	05F01
entorno tecnológico	05F01
entorno técnico	05F01
entrada	01C01
entregado por	0Mk01
entreprise	0MP02
entreprise d'accueil	0N601
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
eqf seviyesi	08D01
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
equipos	05F01
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
ertekeles	06`01
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
especialidad	05o01
especialidade	06001
especialitat	03F01
especialitzacio	03F01
especialització	03F01
especializacao	06001
especializacion	05o01
especialización	05o01
especialização	06001
esperienza	04>01
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
ev adresi	01\01
ev telefonu	0OM01
evek	0ON01
evento	0A501
eves	0LQ01
evk	0=d01
examen	0OO01
examensaar	08;01
examensar	08;01
examensarbete	0HH01
examensdatum	08;01
examenstitel	0OO01
examensår	08;01
exitos	0OP01
exits	06N01
expectativa salarial	0OQ02
expectativas salariales	0OS01
expected graduation	0@Y01
expected salary	0B^01
expedido	0MF01
expedido por	0MC01
expedient	0OT01
expediente	0<C01
expedit per	0MA01
experience	0OU03
experience totale	04;01
experiences linguistiques	0OX01
experiencia	0OY03
experiencia linguistica	0O\02
experiencia lingüística	0O801
experienta	04001
experiență	04001
experiència	05701
experiência	04U01
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
expérience	04;01
expérience totale	04;01
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
f de nacimiento	04K01
f nacimiento	04K01
f. de nacimiento	04K01
f. nacimiento	04K01
faaliyet alani	0MX01
faaliyet alanı	0MX01
faaliyetler	0Og01
fach	07601
fachbereich	0Oh02
facher	0Oj03
fachgebiet	07601
fachrichtung	07601
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
fakultaet	07601
fakultas	0:C01
fakultat	07601
fakultate	0PQ01
fakulte	0PR02
fakulte bolum	02Z01
fakultet	0PT02
fakulteta	0PV01
fakultetas	0PW01
fakultät	07601
fakultāte	0PQ01
fakülte	0PR02
fakülte/bölüm	02Z01
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
fecha	08J03
fecha (de - a	0F:01
fecha (de a	0F:01
fecha de emision	0MF01
fecha de emisión	0MF01
fecha de expedicion	0MF01
fecha de expedición	0MF01
fecha de fin	0Ko01
fecha de finalizacion	0Ko01
fecha de finalización	0Ko01
fecha de graduacion	0Ko01
fecha de graduación	0Ko01
fecha de ingreso	0@>01
fecha de inicio	0@>01
fecha de nacimiento	04K01
fecha de obtencion	0MF01
fecha de obtención	0MF01
fecha de publicacion	04N01
fecha de publicación	04N01
fecha de salida	0Ko01
fecha de termino	0Ko01
fecha de término	0Ko01
fecha fin	0Ko01
fecha inicio	0@>01
fecha nacimiento	04K01
fecha y lugar de nacimiento	04K01
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
ferramentas	03E01
ferramentas utilizadas	03E01
festnetz	0Q:01
fi	0C`01
field	0Q;02
field of study	06101
fields of education (isced f	0Q=01
fields of education (isced-f	0Q=01
figli	0Q>01
file	0AS01
file type	0Q?01
filhos	0Q@01
filiere	0HO01
filière	0HO01
fim	04J01
fin	0QA02
final grade	08601
final project	08R01
final year project	08R01
finalitzacio	0C`01
finalització	0C`01
finalizacion	0Ko01
finalización	0Ko01
finalizare	00`01
fine	02T01
finish	0@Y01
fino a	02T01
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
firmengroesse	05801
firmengrosse	05801
firmengröße	05801
firmenname	05^01
firmenprofil	0;S01
firmă	03l01
first language	0QV01
first name	0QW01
first names	0QW01
fisso	0AR01
fites	06N01
fites assolides	06N01
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
focus	06101
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
foer- och efternamn	09O01
foerening	0Qh01
foererkort	0Qi01
foeretag	0Qj02
foeretagsbeskrivning	0Ql01
foeretagsnamn	05b01
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
foilsithe	0Ce01
foilsithe in	0R401
foilsitheoir	0R401
foireann	0R501
foiskola	08G01
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
for och efternamn	09O01
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
foretagsnamn	05b01
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
fostoir	02C01
fostóir	02C01
foto	0RV0=
fotograf	0Rc01
fotografia	0Rd06
fotografie	0Rj02
fotografija	0Rl03
fotografía	0Ro01
fotoğraf	0Rc01
fotó	0Q701
fra	0S003
fraa	09C01
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
frå	09C01
från	0;401
frühester eintrittstermin	0L;01
frühestmöglicher eintrittstermin	0L;01
fuehrerausweis	0PC01
fuehrerschein	0PC01
fuehrerscheine	0PC01
fuehrerscheinklasse	0PC01
fuehrerscheinklassen	0PC01
fuehrungsspanne	05801
fuer	09101
fuhrerausweis	0PC01
fuhrerschein	0PC01
fuhrerscheine	0PC01
fuhrerscheinklasse	0PC01
fuhrerscheinklassen	0PC01
fuhrungsspanne	05801
fulde navn	0RB01
full name	0<R01
fullfoert	08<01
fullfort	08<01
fullført	08<01
fullstaendigt namn	09O01
fullstandigt namn	09O01
fullständigt namn	09O01
fullt nafn	0S=01
fullt navn	0RC01
funcao	0S>03
funcao no projeto	0SA01
funcao ou cargo ocupado	0<h01
funcio	0SB02
funcion	0SD03
funcion o cargo ocupado	0<g01
funciones	01401
funciones desempenadas	01401
funciones desempeñadas	01401
funciones principales	01401
funciones realizadas	01401
funciones y responsabilidades	01401
funcions	01701
funcions i responsabilitats	01701
funcions principals	01701
funció	0SB02
función	0SD03
función o cargo ocupado	0<g01
funcoes	06_01
funcoes desempenhadas	06_01
funcoes e responsabilidades	06_01
functia	0SG01
functia actuala	0SH01
functia ocupata	0SG01
functia sau postul ocupat	0SG01
functie	0SI06
functie inhoud	01801
functie-inhoud	01801
functiebenaming	09^01
functienaam	09^01
functieomschrijving	01801
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
funkcijos	06e01
funkcja	0Sf03
funksjon	0Si02
funktion	0Sk07
funzione	0T203
função	0S>03
função no projeto	0SA01
função ou cargo ocupado	0<h01
funções	06_01
funções desempenhadas	06_01
funções e responsabilidades	06_01
fur	09101
furnizor	0T501
further details	01>01
further email addresses	0M?01
further information	01>01
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
för- och efternamn	09O01
förening	0Qh01
företag	0Qj02
företagsbeskrivning	0Ql01
företagsnamn	05b01
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
führerscheine	0PC01
führerscheinklasse	0PC01
führerscheinklassen	0PC01
führungsspanne	05801
für	09101
főbb eredmények	0LP01
főbb feladatok	0Q201
főbb pontok	0Q_01
főbb tevékenységek és feladatkörök	0Q201
főbb tárgyak	0Q`01
főbb tárgyak / gyakorlati képzés	0Q`01
főiskola	08G01
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
galvenie pienakumi	06[01
galvenie pienākumi	06[01
galvenie prieksmeti	0TE01
galvenie priekšmeti	0TE01
gano	0Eo01
gaol	0TF01
gata	0TG02
gate	0;H01
gateadresse	0;H01
gatuadress	01]01
gatve	01Y01
gatvė	01Y01
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
geburtsjahr	0TK01
geburtsland	0TR01
geburtsort	0TR01
geburtstag	0TK01
gefid ut af	0TS01
gefið út af	0TS01
gegenstand	07901
gehalt	0TT01
gehaltsvorstellung	0TT01
gehaltsvorstellungen	0TT01
gehaltswunsch	0TT01
geiri	06o01
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
gesprach	03Z01
gesprache	03Z01
gespraech	03Z01
gespraeche	03Z01
gesprekken voeren	0Ti01
gespräch	03Z01
gespräche	03Z01
gestor	0>U01
gesundheitszustand	09H01
getuigenis	00>01
getur hafid storf	0Tj01
getur hafið störf	0Tj01
gewenst salaris	0Tk01
gewenste baan	09]01
gewenste functie	09]01
gewenste locatie	0Tl01
gewenste regio	0Tl01
gewicht	09H01
gewuenschte position	02Q01
gewuenschter arbeitsort	0:301
gewunschte position	02Q01
gewunschter arbeitsort	0:301
gewünschte position	02Q01
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
giay phep lai xe	08e01
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
giris	08l01
giris tarihi	08l01
giriş	08l01
giriş tarihi	08l01
giro	00m01
given by	08B01
given name	0QW01
given names	0QW01
giáo viên hướng dẫn	0U501
giải quyết vấn đề	0U101
giải thưởng	0U201
giấy phép lái xe	08e01
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
glowne dzialania i obowiazki	0Bj01
glowne obowiazki	0Bj01
glowne przedmioty	0UF01
glowne zadania	0Bj01
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
grade point average	08601
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
graduation project	08R01
grau	0V<02
grau academico	0F=01
grau académico	0F=01
grau acadêmico	0F=01
grau de dominio	0V>01
grau de domínio	0V>01
grau de escolaridade	0Ni01
greeting	0V?01
groesse	09H01
groesste erfolge	09i01
grosse	09H01
grosste erfolge	09i01
group	0V@02
grund des wechsels	07?01
grundwehrdienst	0;g01
grussformel	0VB01
grußformel	0VB01
grád	0VC01
gráða	0V601
größe	09H01
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
gyvenamosios vietos adresas	01Y01
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
główne zadania	0Bj01
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
haettava tehtaevae	03O01
haettava tehtava	03O01
haettava tehtävä	03O01
haettu tehtaevae	03O01
haettu tehtava	03O01
haettu tehtävä	03O01
hakkimda	01201
hakkımda	01201
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
hauptaufgaben	05\01
hauptfach	07601
hauptfacher	0Vc01
hauptfaecher	0Vc01
hauptfächer	0Vc01
haupttaetigkeiten	05\01
haupttatigkeiten	05\01
hauptteil	0Vd01
haupttätigkeiten	05\01
he dao tao	08Q01
headcount	0@P01
headline	0B]01
health	0Ve01
health status	0Ve01
hedeflenen pozisyon	08o01
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
hemadress	01]01
hemort	0Vm01
hemsida	0Vn01
hemtelefon	0Vo01
henkiloestoe	02W01
henkiloestoen maeaerae	02W01
henkilosto	02W01
henkiloston maara	02W01
henkilöstö	02W01
henkilöstön määrä	02W01
herausgeber	0W002
herkunft	0;d01
herkunftsort	0;d01
herramientas	05F01
herramientas utilizadas	05F01
hesap	0W201
high school	00f01
highest degree	0Kb01
highest qualification	0Kb01
highlights	0Oo01
hijos	0W301
hilfsmittel	0L501
hingga	0W401
hinh anh	03m01
hinh thuc lam viec	0W501
hinne	0W601
hintergrund	07901
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
hobbies	01>01
hoc vi	08Q01
hochschule	02M01
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
home address	01?01
home page	0HG01
home phone	0<M01
home town	0W^02
homepage	0W`04
hometown	0Wd01
hon nhan	0We01
honlap	0Wf01
honorific	0Wg01
honors	08601
honours	08601
hoofdtaken	01801
hoofdvak	02401
hoofdvakken	09K01
hoogst genoten opleiding	0Wh01
hoogste opleiding	0Wh01
hoogtepunten	09J01
hop thu	0FT01
horen	0WU01
horforstaelse	0WV01
horverstehen	0WU01
hovedfag	0Wi03
hovedopgave	01n01
hovedopgaver	05`01
hovedopgaver og ansvarsomraader	05`01
hovedopgaver og ansvarsomrader	05`01
hovedopgaver og ansvarsområder	05`01
hovedoppgave	08S01
hovedoppgaver	05W01
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
huvudaemne	01h01
huvudaemnen	01i01
huvudamne	01h01
huvudamnen	01i01
huvudsakliga aemnen	01i01
huvudsakliga amnen	01i01
huvudsakliga arbetsuppgifter	04d01
huvudsakliga arbetsuppgifter och ansvarsomraaden	04d01
huvudsakliga arbetsuppgifter och ansvarsomraden	04d01
huvudsakliga arbetsuppgifter och ansvarsområden	04d01
huvudsakliga ämnen	01i01
huvuduppgifter	04d01
huvudämne	01h01
huvudämnen	01i01
hálózat	0VY01
hápunktar	0V]01
háskóli	0Vb01
hình thức làm việc	0W501
hình ảnh	03m01
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
hệ đào tạo	08Q01
họ	0WH01
họ tên	0WJ01
họ và tên	0WJ01
học vị	08Q01
hồ sơ	0Tn01
hồ sơ trực tuyến	0WI01
hội	0W[01
hội thoại	0W\01
hộp thư	0FT01
icerik	01101
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
iela	01Z01
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
ikamet adresi	01\01
ikamet yeri	0<J01
ikametgah	0XS03
ikametgah adresi	01\01
ikametgâh	0XR01
iki	08\01
ikä	0XQ01
il	0XR01
il mio ruolo	0XV01
ilce	0XW02
iletisim	0XY02
iletişim	0XY02
ilgili dersler	02f01
ilk ad	0X[01
ilsien matern	0X\01
ilçe	0XW02
image	08301
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
in dienst	09@01
in evidenza	0Y301
incarichi	06j01
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
indirizzo di studio	03H01
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
informazioni sull'azienda	06k01
információfeldolgozás	0YO01
informācijas apstrāde	0YL01
ingreso	0@>01
ingresso	01C01
inhalt	07901
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
innehaall	08b01
innehall	08b01
innehåll	08b01
innhold	0Y[01
innholdsproduksjon	0Y\01
inquadramento	0Y]01
inriktning	01h01
inscne	0UG01
insegnamenti	0AX01
instansi	0Y^02
instantie	01o01
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
intelegere orala	06:01
intelegere scrisa	0??01
intelegere: ascultare	06:01
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
internet sitesi	08W01
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
início	01C01
início imediato	0G]01
inštitúcia	0Yf02
iparag	02701
iparág	02701
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
irtisanomisaika	02m01
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
ise baslama tarihi	08m01
iseloomustus	0Zi01
isem	0Zj01
isem proprju	0Zk01
isem shih	0Zj01
isem sħiħ	0Zj01
isem u indirizz ta' min jimpjega	0Xm01
isem u kunjom	0Zj01
isi	0F@01
isim	01=01
isim soyisim	01=01
iskola	08G01
iskolai vegzettseg	0Zl01
iskolai végzettség	0Zl01
iskustvo	0UQ02
issilavinimas	0XN01
issue date	08?01
issued	08?01
issued by	07E01
issuer	08@02
issuing authority	07E01
issuing body	07E01
issuing organisation	07E01
issuing organization	07E01
istaiga	0Zm03
istaknuto	0[002
istenen pozisyon	08o01
istihdam turu	0<H01
istihdam türü	0<H01
istituto	06\01
istituto di istruzione	06\01
istituto di istruzione o formazione	06\01
istituzione	0[203
istituzzjoni	0[501
isveren	0[602
isverenin adi ve adresi	0QT01
isyeri	0QT01
iteike	05<01
ivertinimas	08c01
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
izglitibas iestade	07301
izglitibas jomas (isced f	0[D01
izglitibas limenis	0GE01
izglītības iestāde	07301
izglītības jomas (isced-f	0[D01
izglītības līmenis	0GE01
izmantotas tehnologijas	06h01
izmantotās tehnoloģijas	06h01
izobrazba	0[E01
izobrazevalna ustanova	0PV01
izobraževalna ustanova	0PV01
izsniedza	0[B01
izsniedzejs	0[B01
izsniedzējs	0[B01
izsniegts	0[F01
izvajalec	0PV01
içerik	01101
içerik oluşturma	0X801
iş alanı	0MX01
iş tanımı	0Og01
iş unvanı	0UV01
iş veren	0Zf01
iş veya sektör türü	0MX01
iş yeri	0QT01
işe başlama tarihi	08m01
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
jaerjestaejae	0[P02
jaerjestoe	0[R01
jahr	0[S03
jahre	0[V02
jahre alt	03201
jahre berufserfahrung	09b01
jahre erfahrung	09b01
jahrgang	0TK01
jalan	02X01
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
jezyki	0\202
jezyki ojczyste	0\101
jmbg	0\402
jmeno	0=i01
jmeno a prijmeni	0=i01
jméno	0=i01
jméno a příjmení	0=i01
job	0\602
job description	0Aj01
job duties	0Aj01
job position	0F>01
job responsibilities	0Aj01
job role	0F>01
job status	0B_01
job title	0\802
job type	0Ad01
jobb	0\:01
jobdesk	0FA01
jobtitel	0\;02
jogositvany	0[Y01
jogosítvány	0[Y01
jornada	0\=02
journal	0A002
judet	0\?01
judetul	0\?01
județ	0\?01
județul	0\?01
judul	0\@01
judul skripsi	0GX01
judul tesis	0GX01
judul tugas akhir	0GX01
juhiload	0\A01
juhiluba	0\A01
juhtimisoigus	0\A01
juhtimisõigus	0\A01
julkaisija	0\B01
julkaistu	0\C01
julkaistu lehdessa	0\B01
julkaistu lehdessae	0\B01
julkaistu lehdessä	0\B01
julkaisupaeivae	0\C01
julkaisupaiva	0\C01
julkaisupäivä	0\C01
julkaisuvuosi	0\C01
jumlah anggota tim	0\D01
jumlah karyawan	0\D01
jumlah sks	0\E01
jurnal	0Gj01
jurusan	0:C01
jusqu'a	07101
jusqu'à	07101
járművezetői engedély	0[Y01
járművezetői engedély(ek	0[Y01
järjestäjä	0[P02
järjestö	0[R01
język	0\001
język obcy	0\001
język ojczysty	0\101
języki	0\202
języki ojczyste	0\101
kabupaten	0\F01
kaennykkae	0\G01
kaeytetyt teknologiat	06?01
kaeyttaejaenimi	0\H01
kaeyttaejaetunnus	0\H01
kaitsevaeteenistus	02J01
kaitseväeteenistus	02J01
kalba	0\I01
kalbejimas	0YM01
kalbos	0\I01
kalbos lygis	0\J01
kalbėjimas	0YM01
kampus	0Z201
kan tiltraede	0\K01
kan tiltre	0\L01
kan tiltræde	0\K01
kandidatuppsats	0HH01
kannykka	0\G01
kansalaisuus	0\M01
kansallisuus	0\M01
kanton	0;f01
kantor	0\N01
kapcsolat	0\O01
kapsam	01101
kar	0\P01
karakter	0\Q02
karaktergennemsnit	0Ta01
karaktersnitt	0U>01
kariga	0\S01
karine tarnyba	0\T01
karinė tarnyba	0\T01
karsilikli konusma	0\U01
karşılıklı konuşma	0\U01
kasutatud tehnoloogiad	0\V01
kata kunci	02\01
kategori	0\W03
kategorie	0\Z01
katonai szolgalat	0\[01
katonai szolgálat	0\[01
katonasag	0\[01
katonaság	0\[01
katuosoite	0\\01
kaupunki	06U01
kaytetyt teknologiat	06?01
kayttajanimi	0\H01
kayttajatunnus	0\H01
kazanilan niteligin adi	0Kn01
kazanimlar	08f01
kazanılan niteliğin adı	0Kn01
kazanımlar	08f01
keamanan	0\]01
kebangsaan	0\^01
keel	0\_01
keeled	0\_01
keeleoskuse tase	0\`01
kefasihan	0\a01
kelamin	0[b01
kelliem	0\b01
kelt	0\c01
kelulusan	0W401
kemampuan	0\d02
kendskab	0\f02
kenninafn	0Kj01
kennitala	0P601
kenntnisse	0\h03
kenntnisstand	0\k02
kent	0XR01
kep	0Q701
kepemilikan sim	0\m01
kepesites	0R601
kepzes	0\n02
kepzes szintje	0R601
kepzettseg	0R601
keresett pozicio	09o01
keresett pozíció	09o01
keresztnev	0]001
keresztnevek	0]001
keresztnév	0]001
kernpunten	09J01
kesehatan	09Y01
keskeiset aineet	02@01
keskeiset opinnot	02@01
keskeiset saavutukset	0]101
keskeiset tehtaevaet	0]201
keskeiset tehtavat	0]201
keskeiset tehtävät	0]201
keskiarvo	06701
keskmine hinne	0W601
keskustelu	0]301
kesto	02H01
kestus	01e01
keszsegek	0O;01
ket qua	0]401
ket qua dat duoc	0]401
ket thuc	0EY01
keterampilan	02\01
keterangan	0F@01
ketersediaan	0]501
kewarganegaraan	0\^01
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
kezdes	09L01
kezdesi idopont	0Q601
kezdet	09L01
kezdete	09L01
kezdo datum	09L01
kezdés	09L01
kezdési időpont	0Q601
kezdő dátum	09L01
khac	0]601
khach hang	0Hk01
khoa	0>[01
khoa hoc	0<@01
khoa luan	0EJ01
khoang thoi gian	0U001
khoảng thời gian	0U001
khu vuc	0FU01
khu vực	0FU01
khác	0]601
khách hàng	0Hk01
khóa học	0<@01
khóa luận	0EJ01
kiado	0R701
kiadta	0]701
kiadó	0R701
kiallito	0]701
kiallitotta	0]701
kiallitva	0\c01
kibocsato	0]701
kibocsátó	0]701
kielet	0]801
kieli	0]801
kielikokemus	0]901
kielitaidon taso	0]:01
kielitaito	0]:01
kielitodistukset	0];01
kielitutkinnot	0];01
kiemelesek	0Q_01
kiemelések	0Q_01
kierunek	0In01
kierunek studiow	0In01
kierunek studiów	0In01
kilepes	09<01
kilo	0;I01
kilépés	09<01
kimlik no	0]<01
kind	0=D01
kind of experience	0]=01
kinder	0P\01
kinh nghiem	0]>01
kinh nghiệm	0]>01
kirjallinen	0]?01
kirjastus	02G01
kirjeldus	0]@01
kirjoittaja	0]A01
kirjoittajat	0]A01
kirjoittaminen	0]?01
kirjutamine	0]B01
kisbiet	0]C01
kisisel web sitesi	08W01
kita	0]D01
kitba	0]E01
kiti duomenys	0]D01
kiti el pasto adresai	0]F01
kiti el. pašto adresai	0]F01
kiti telefono numeriai	0]G01
kitos svetaines	0]H01
kitos svetainės	0]H01
kiállította	0]701
kiállítva	0\c01
kiállító	0]701
kişisel web sitesi	08W01
kjoenn	0]I01
kjonn	0]I01
kjønn	0]I01
klant	0]J01
klausisanas	0]K01
klausymas	0]L01
klausīšanās	0]K01
klicova slova	0I<01
klicove body	0W?01
kliem ewlieni	0To01
klien	0]M01
klient	0]N04
klientas	0]R01
klients	0]S01
klijent	0]T03
kljucne besede	0]W01
kljucne reci	0]X01
kljucne rijeci	0]Y01
kljucne tacke	0]Z01
kljucne tocke	0][02
ključne besede	0]W01
ključne reči	0]X01
ključne riječi	0]Y01
ključne tačke	0]Z01
ključne točke	0][02
klucove body	0W<01
klucove slova	0]]01
kluczowe punkty	0]^01
klíčová slova	0I<01
klíčové body	0W?01
koautoren	07V01
koautori	0]_01
kod pocztowy	0]`01
kodakondsus	0]a01
kode pos	0]b01
kodici postali	0]c01
kodiċi postali	0]c01
koduleht	0]d01
kodune aadress	00;01
koen	0]e02
koerekort	0]g01
koerkort	08P01
koerkortsbehoerighet	08P01
kohokohdat	0]h01
koht	06V01
kohustused	0]i01
kokemus	0]j01
kokemusvuodet	0]j01
kokkuvote	0]k01
kokkuvõte	0]k01
koko nimi	0OG01
kolegiji	0UE01
kom	0]l01
komanda	0]m02
komandas lielums	0CB01
komandos dydis	0CD01
kommun	0Vm01
kommune	0]o02
kommunikacio	0^101
kommunikasjon	0^201
kommunikation	0^303
kommunikáció	0^101
komorka	0]l01
kompanija	0^602
kompetencer	04o01
kompetenser	04m01
kompetenza	0^801
kompetenzstufe	07=01
komunikace	0^901
komunikacia	0^:01
komunikacija	0^;03
komunikacja	0^>01
komunikasi	0^?01
komunikazzjoni	0^@01
komunikácia	0^:01
komórka	0]l01
kon	0]e02
konec	0^A02
konference	0^C01
konferencja	0Bi01
konferenz	0Nc01
konfession	0U?01
koniec	0^D02
konsentrasi	0:C01
konta	0^F01
kontak	0^G01
kontakt	0^H02
kontakt telefon	0;Y02
kontaktinis telefonas	0^J01
kontaktna adresa	01Q01
kontaktni adresa	01R01
kontaktni telefon	0^K01
kontaktná adresa	01Q01
kontaktní adresa	01R01
kontakttalrunis	0^L01
kontakttālrunis	0^L01
kontekst	0^M01
konten	0^N01
konto	0^O05
konum	0<J01
konusma	0^T01
konuşma	0^T01
konverzace	0^U01
konverzacia	0^V01
konverzácia	0^V01
konwersacja	0ZQ01
konzulens	0Q401
kool	0V^01
koolitaja	0V^01
koolitusasutus	0V^01
kopsavilkums	0^W01
kor	0LQ01
korekort	0]g01
koriscene tehnologije	0]X01
korisnicko ime	0^X02
korisničko ime	0^X02
koristene tehnologije	0]Y01
korištene tehnologije	0]Y01
korišćene tehnologije	0]X01
korkeakoulu	0^Z01
korkein koulutus	0^[01
korkort	08P01
korkortsbehorighet	08P01
korsijiet	0^\01
kota	0^]02
kota domisili	0\F01
kotikunta	06U01
kotiosoite	0\\01
kotipaikka	06S02
kotisivu	0^_01
kotisivut	0^_01
koulu	0^Z01
koulutuksen jaerjestaejae	0^Z01
koulutuksen jaerjestaejaen nimi ja tyyppi	0^Z01
koulutuksen jarjestaja	0^Z01
koulutuksen jarjestajan nimi ja tyyppi	0^Z01
koulutuksen järjestäjä	0^Z01
koulutuksen järjestäjän nimi ja tyyppi	0^Z01
koulutus	06601
koulutusala	02>01
koulutusalat (isced f	0^`01
koulutusalat (isced-f	0^`01
koulutuslaitos	0^Z01
koulutusohjelma	02>01
koulutustaso	0^[01
kozossegi media	0^a01
kp	0^b01
kraad	0^c01
kraj	0^d07
kraj dela	0^k01
kraj rojstva	0^l01
krajina	0^m01
kredi	02P01
krediler	02P01
kredit	0^n01
kreditai	0^o01
kreditek	0^n01
krediti	0_001
kreditne tocke	0_101
kreditne točke	0_101
kreditpunkte	0_201
kreditpunkti	0^b01
kredity	0_302
kredītpunkti	0^b01
krestni jmena	0_501
krestni jmeno	0_501
krstne mena	0_601
krstne meno	0_601
krstné meno	0_601
krstné mená	0_601
kryptis	0PW01
ktp	0_701
kualifikasi	0XP01
kuendigungsfrist	0L;01
kuendigungsgrund	07?01
kulcsszavak	0O;01
kullanici adi	0W201
kullanilan araclar	03]01
kullanilan programlar	03]01
kullanilan teknolojiler	03]01
kullanıcı adı	0W201
kullanılan araçlar	03]01
kullanılan programlar	03]01
kullanılan teknolojiler	03]01
kullegg	0[501
kulleġġ	0[501
kumpanija	0Xm01
kund	09k01
kunde	0_803
kunden	09101
kundigungsfrist	0L;01
kundigungsgrund	07?01
kuni	0_;01
kunjom	0_<01
kunjom / isem	0Zj01
kunjom isem	0Zj01
kunnatta	0P901
kunnattustig	0_=01
kunnskaper	0Q801
kunnátta	0P901
kunnáttustig	0_=01
kunskaper	0_>01
kunskapsniva	0_?02
kunskapsnivaa	0_?02
kunskapsnivå	0_?02
kunta	06U01
kurs	0MJ01
kursai	0C<01
kursarrangoer	0WO01
kursarrangor	0WO01
kursarrangør	0WO01
kurse	0Vc01
kurser	0_A02
kursevi	0_C01
kursi	0TE01
kurslar	02f01
kurssit	02@01
kursus	0_D01
kursused	02?01
kursusudbyder	0_E01
kursy	0UF01
kurulus	0_F02
kuruluş	0_F02
kurum	0_H05
kurzbeschreibung	0_M02
kurzbeschreibung der firma	0;S01
kurzprofil	04301
kurzusok	0Q`01
kurzy	0_O02
kustantaja	0\B01
kutsumanimi	0OH01
kuulamine	0_Q01
kuullun ymmaertaeminen	0_R01
kuullun ymmartaminen	0_R01
kuullun ymmärtäminen	0_R01
kuunteleminen	0_R01
kuuntelu	0_R01
kuupaev	0_S02
kuupaevad	01e01
kuupäev	0_S02
kuupäevad	01e01
kuva	0_U01
kuvaus	0_V01
kvalifikace	0Hn01
kvalifikacia	0I101
kvalifikacija	0_W04
kvalifikacinis laipsnis	0XN01
kvalifikasjon	0_[01
kvalifikasjonens betegnelse	0_[01
kvalifikationens benaemning	0OO01
kvalifikationens benamning	0OO01
kvalifikationens benämning	0OO01
kvalifikationens betegnelse	0_\01
kvalifikácia	0I101
kvalifikācija	0GE01
kwalificatie	0Uj01
kwalifika	0_]01
ky nang	0A701
ky thuat	0A701
kyn	0_^01
kännykkä	0\G01
käytetyt teknologiat	06?01
käyttäjänimi	0\H01
käyttäjätunnus	0\H01
kép	0Q701
képesítés	0R601
képzettség	0R601
képzés	0\n02
képzés szintje	0R601
készségek	0O;01
kön	0__01
körkort	08P01
körkortsbehörighet	08P01
közösségi média	0^a01
køn	0_`01
kørekort	0]g01
kündigungsfrist	0L;01
kündigungsgrund	07?01
kľúčové body	0W<01
kľúčové slová	0]]01
křestní jména	0_501
křestní jméno	0_501
kết quả	0]401
kết quả đạt được	0]401
kết thúc	0EY01
kỹ năng	0A701
kỹ thuật	0A701
l ahhar modifika	0_a01
l-aħħar modifika	0_a01
laajuus	0_b01
laatst bijgewerkt	0_c01
laatst gewijzigd	0_c01
label	0B]01
labhairt	0_d01
labores	01401
laehdoen syy	0_e01
laehiosoite	0\\01
laen	0_f01
laenk	0Vn01
laereanstalt	0_E01
laerested	0WO01
laerosaete	0WN01
laesa	0_g01
laese	0_h01
laeseforstaaelse	0_h01
laeseforstaelse	0_h01
laesfoerstaaelse	0_g01
laesning	0_i02
lag	0_k01
lahdon syy	0_e01
lahiosoite	0\\01
lahir	0_l01
laika periods	0ED01
laikas	0DM01
laikotarpis	0DM01
laikposms	0ED01
laiks	0ED01
lain lain	0YP01
lain-lain	0YP01
lainnya	0YP01
laipsnis	0XN01
laithreain ghreasain eile	0_m01
laitteet	06?01
laji	0_n01
lakcim	02k01
lakcím	02k01
lakhely	0_o02
lakohely	0`103
lakóhely	0`103
lama bekerja	0Ia01
lama pengalaman	0`401
laman	0`501
lan	0_f01
land	0`607
landkreis	0;f01
landshluti	0T901
landskap	0_f01
langages	0@S01
language	0`=01
language certificate	0>D01
language certificates	0>D01
language code	0?k01
language experience	0`>01
language experiences	0`>01
language level	0Q[01
language proficiency	0Q[01
language skills	0Q[01
languages	0`?02
languages and tools	0;e01
langue	0`A01
langue maternelle	0`B01
langue(s) maternelle(s	0`B01
langues	0`A01
langues maternelles	0`B01
lank	0Vn01
lapsed	0`C01
larosate	0WN01
lasa	0_g01
lasforstaelse	0_g01
lasisana	0`D01
lasning	0_g01
last change	0`E01
last modification	0`E01
last modified	0`E01
last name	0P]01
last update	0`E01
last updated	0`E01
lasīšana	0`D01
lat	0`F01
lata	0`G02
lata doswiadczenia	0I;01
lata doświadczenia	0I;01
latar belakang	0F@01
latest version	0<S01
lathair	02E01
laufzeit	09c01
lauk	0`I01
launakrofur	0`J01
launakröfur	0`J01
laurea	0`K01
lausn vandamala	0`L01
lausn vandamála	0`L01
lausunto	0`M01
lavoro o posizione ricoperti	0Y]01
leamh	0`N01
leathanach baile	0`O01
leaving reason	0`P01
lebt in	05]01
lectura	0`Q02
lectura comprensiva	0@a01
lecture	0@\01
leder	0`S02
leeftijd	0[K01
leer	0@a01
leesvaardigheid	0`U01
legmagasabb vegzettseg	0Zl01
legmagasabb végzettség	0Zl01
lehrinhalte	0Vc01
lehrveranstaltungen	0Vc01
lehti	0\B01
leibheal	0`V01
leibheal cec	0`W01
leibheal teanga	0`X01
leibhéal	0`V01
leibhéal cec	0`W01
leibhéal teanga	0`X01
leidejas	0`Y01
leidinggevende	09=01
leidykla	0`Y01
leidėjas	0`Y01
leiras	0Bl01
leistungen	09i01
leistungsfacher	0Vc01
leistungsfaecher	0Vc01
leistungsfächer	0Vc01
leistungskurse	0Vc01
leistungspunkte	0_201
leitheoireacht	0`N01
leitura	0@[01
lembaga	0`Z03
lembaga penerbit	0Gk01
lengua	0`]01
lengua materna	0XD01
lengua(s) materna(s	0XD01
lenguajes	05F01
lenguas maternas	0XD01
lenke	0Vj01
ler	0@[01
lese	0`^01
leseforstaaelse	0`^01
leseforstaelse	0`^01
leseforståelse	0`^01
lesen	0`_01
leseverstehen	0`_01
lesing	0`^01
lestur	0``01
let	0`a01
leta	0=601
leta izkusenj	0ER01
leta izkušenj	0ER01
leto	0`b03
leto rojstva	0E:01
leto zakljucka	0E001
leto zaključka	0E001
letszam	09X01
lettura	0<[01
letzte aenderung	0`e01
letzte anderung	0`e01
letzte änderung	0`e01
level	0`f06
level in eqf	0NC01
level of education	0Kb01
levelezesi cim	02k01
levelezési cím	02k01
lezen	0`U01
leírás	0Bl01
libreta militar	0`l01
licence	0I?01
licencia de conducir	0<j01
licenzja tas sewqan	0`m01
liceo	06\01
liceul	0T501
lichtbild	0:401
licno ime	0`n01
liczba pracownikow	0`o01
liczba pracowników	0`o01
lidz	00_01
lidzautori	0a001
lien	0a102
lien he	0FZ01
lien ket	0a301
liens	0?m01
lieu	08i01
lieu d'origine	0a401
lieu de naissance	0a501
lieu de residence	0a602
lieu de résidence	0a602
lieu de travail	08i01
lieu souhaite	0a801
lieu souhaité	0a801
limba	0a901
limba materna	0a:01
limba maternă	0a:01
limba straina	0a901
limba străină	0a901
limba(ile) materna(e	0a:01
limba(ile) maternă(e	0a:01
limbi	0a901
limbi materne	0a:01
limbă	0a901
limbă maternă	0a:01
limenis	0a;03
line manager	01d01
line of business	0;N01
lingua	0a>02
lingua madre	0a@01
lingua materna	0aA02
lingua straniera	0aC01
lingua(s) materna(s	0XE01
linguagens	03E01
linguaggi	0@X01
linguas	0aD01
linguas maternas	0XE01
lingue	0aC01
lingwa	0aE01
lingwa materna	0X\01
lingwi	0aE01
linh vuc	0aF02
linh vuc dao tao (isced f	0aH01
linh vuc hoat dong	0aI01
linja	02>01
linje	0P?02
link	0aJ0?
linkki	0^_01
links	0aY04
linn	0a]01
liofacht	0`X01
lire	0@\01
lisaetiedot	0a^01
lisainfo	0a_01
lisan	09Z01
lisatiedot	0a^01
lise	0Km01
listening	0a`01
listening comprehension	0a`01
lisätiedot	0a^01
live	0HG01
livell	0aa01
livell tal lingwa	0^801
livell tal qek	0ab01
livell tal-lingwa	0^801
livell tal-qek	0ab01
livelli qcer	0ac01
livello	0ad03
livello di conoscenza	0ag02
livello di istruzione	0ai01
livello eqf	0aj01
livello europeo	0ac01
livello nella classificazione nazionale o internazionale	0aj01
livello qcer	0ac01
livello qeq	0aj01
lives in	08j02
living in	0?H01
liên hệ	0FZ01
liên kết	0a301
liċenzja tas-sewqan	0`m01
lično ime	0`n01
llegir	0@^01
llengua	0XH01
llengua materna	0ak01
llenguatges	0L401
llengues	0XH01
llengues maternes	0ak01
llengües	0XH01
llengües maternes	0ak01
lloc	0al02
lloc de naixement	0an01
lloc de residencia	0ao02
lloc de residència	0ao02
lloc de treball	0=101
lloc de treball desitjat	0=001
lloc desitjat	0=001
lloc web	0M]01
loai	0b101
loai du an	0b101
loai hinh cong viec	0W501
loai tot nghiep	0FX01
loc	0b201
loc de desfasurare	0b201
loc de desfășurare	0b201
local	0b302
local de nascimento	0b501
local de trabalho	0b601
local pretendido	0G^01
localidad	0?K02
localidade	0>]02
localisation	08i01
localita	0?B02
localitat	0?P01
localitate	0b702
localitatea	0b901
localite	0a602
locality	0?H01
localitzacio	0b:01
localització	0b:01
località	0?B02
localité	0a602
localizacao	0b601
localizacion	0b;01
localización	0b;01
localização	0b601
locatie	0b<02
location	0b>03
locations	0B\01
locație	0b201
locul de munca	0b201
locul de munca vizat	0SH01
locul de muncă	0b201
locul de muncă vizat	0SH01
locul nasterii	0bA01
locul nașterii	0bA01
loeneanspraak	0bB01
loennskrav	0bC01
loenoenske	0bD01
logheimili	0Vk01
logiciels	0@S01
login	0bE01
logros	0OP01
logros alcanzados	0OP01
logros destacados	0OP01
logros obtenidos	0OP01
logros principales	0OP01
lohnvorstellung	0TT01
loi gioi thieu	0bF01
lok	0bG02
lokacija	0bI03
lokalita	0bL03
lokalità	09M01
lokalizacja	0bO01
lokaritgerd	0bP01
lokaritgerð	0bP01
lokasi	0bQ01
lokasi kerja	0bQ01
lokasjon	05X01
lokasyon	0<J01
lokation	05a01
lokaverkefni	0bP01
loma	0bR03
lomas	0bU01
loneansprak	0bB01
lonnskrav	0bC01
lononske	0bD01
looking for	0B]01
lopetamine	0_;01
lopetamise aasta	0_;01
lopp	0_;01
loppkuupaev	0_;01
loppu	0bV01
loppupaeivae	0bV01
loppupaiva	0bV01
loppupäivä	0bV01
lopputyo	0GD01
lopputyoe	0GD01
lopputyö	0GD01
loputoo	08a01
loputoo teema	08a01
loại	0b101
loại dự án	0b101
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
luetun ymmaertaeminen	0bW01
luetun ymmartaminen	0bW01
luetun ymmärtäminen	0bW01
lugar	0bX02
lugar de estudios	00d01
lugar de nacimiento	0bZ01
lugar de origen	0b[01
lugar de residencia	0?K02
lugar de trabajo	0b;01
lugar deseado	0G\01
lugemine	0b\01
luisteren	0b]01
luistervaardigheid	0b]01
lukeminen	0bW01
lulus	0W401
lumpen	0b^01
luogo	0b_02
luogo di lavoro	0ba01
luogo di nascita	0bb01
luogo di residenza	0?D01
luogo e data di nascita	04B01
luong mong muon	0bc01
luovuttaja	0bd01
luận văn	0EJ01
luận án	0EJ01
ly do nghi	0be01
ly do nghi viec	0be01
lycee	0>601
lycée	0>601
lygis	0bf03
lygmuo	0bi01
lykilord	0X501
lykilorð	0X501
lysing	0bj01
lyssna	0WV01
lytis	0bk01
lytning	0bl01
lytte	0bm02
lytteforstaaelse	0bm02
lytteforstaelse	0bm02
lytteforståelse	0bm02
lytting	0bo01
láithreáin ghréasáin eile	0_m01
láthair	02E01
lähdön syy	0_e01
lähiosoite	0\\01
län	0_f01
länk	0Vn01
lärosäte	0WN01
läsa	0_g01
läsförståelse	0_g01
läsning	0_g01
læreanstalt	0_E01
lærested	0WO01
læse	0_h01
læseforståelse	0_h01
læsning	0_h01
léamh	0`N01
léitheoireacht	0`N01
létszám	09X01
língua	0aD01
língua materna	0XE01
língua(s) materna(s	0XE01
línguas	0aD01
línguas maternas	0XE01
líofacht	0`X01
lõpetamine	0_;01
lõpetamise aasta	0_;01
lõpp	0_;01
lõppkuupäev	0_;01
lõputöö	08a01
lõputöö teema	08a01
lögheimili	0Vk01
löneanspråk	0bB01
lønnskrav	0bC01
lønønske	0bD01
lý do nghỉ	0be01
lý do nghỉ việc	0be01
lýsing	0bj01
lĩnh vực	0aF02
lĩnh vực hoạt động	0aI01
lĩnh vực đào tạo (isced-f	0aH01
līdz	00_01
līdzautori	0a001
līmenis	0a;03
lương mong muốn	0bc01
lời giới thiệu	0bF01
m	0=m01
ma buu chinh	0c001
ma buu dien	0c001
maa	0c101
maakond	0c201
maakunta	03>01
maas beklentisi	09I01
maaş beklentisi	09I01
machines	0TQ01
macibu iestade	07301
madrelingua	0a@01
magazine	0c301
magistarski rad	0GG02
magisterarbeit	00\01
magistra darbs	08`01
magistritoo	08a01
magistritöö	08a01
magistro darbas	08[01
magistrska naloga	0GF01
magistrsko delo	0GF01
mahrug	0c401
mahrug minn	0MI01
mail	0c50E
mail adresi	0K501
mailadresse	0Jd01
mailing address	01?01
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
major	06101
major achievements	00g01
majoring in	06101
majors	06101
mal	0cJ01
mana loma	0bU01
manager	0cK02
mandant	09101
mang	0cM01
mang xa hoi	0WI01
mano vaidmuo	0cN01
mansione	0Y]01
mansioni	06j01
mansioni e responsabilita	06j01
mansioni e responsabilità	06j01
mansioni e ruolo	0Y]01
mansioni principali	06j01
mansioni svolte	06j01
marimea echipei	0cO01
marital status	0?Q01
mark	08601
marka	0cP01
marks	08601
marksonad	0\V01
markused	0]k01
masa kerja	0Ia01
maschinen	0L501
master rad	0cQ01
master thesis	08R01
master's thesis	08R01
masterarbeit	00\01
masteroppgave	08S01
masterscriptie	02301
masterthesis	00\01
masteruppsats	0HH01
mata kuliah	0_D01
mata kuliah utama	0_D01
mata pelajaran	0_D01
materia	0cR02
materias	0cT02
materie	0AX01
materie principali	0AX01
materiel	0@S01
materies	06H01
materii	0Bf01
materii principale	0Bf01
materinji jezik	0cV01
materinscina	0cW01
materinske jazyky	0cX01
materinski jezici	0cV01
materinski jezik	0cV01
materinsky jazyk	0cX01
materinské jazyky	0cX01
materinský jazyk	0cX01
materinščina	0cW01
materni jezik	0cW01
materni jeziki	0cW01
maternji jezici	0cY01
maternji jezik	0cY01
materske jazyky	0cZ01
matersky jazyk	0cZ01
materstina	0cZ01
mateřské jazyky	0cZ01
mateřský jazyk	0cZ01
mateřština	0cZ01
mathairtheanga	0c[01
matiere	0HO01
matieres	0B<01
matieres principales	0B<01
matière	0HO01
matières	0B<01
matières principales	0B<01
matkapuhelin	0c\02
matkapuhelinnumero	0\G01
matèries	06H01
matérias	0<A01
matériel	0@S01
maximo nivel de estudios	0c^01
maîtrise	0EK02
maģistra darbs	08`01
maħruġ	0c401
maħruġ minn	0MI01
mcer	0c_01
mec	0c`01
mecr	0ca02
medaleinkunn	0L701
medborgarskap	0cc01
medelbetyg	0:201
medeni durum	0cd01
medeni durumu	0cd01
medeni hal	0cd01
medeni hali	0cd01
medeni hâl	0cd01
medewerkers	00A01
medfoerfattare	0Qm01
medforfattare	0Qm01
medforfattere	0RH02
medförfattare	0Qm01
media	0ce04
media de absolvire	0<E01
media dei voti	0ci01
media final	0?Y01
media finala	0<E01
media finală	0<E01
media generala	0<E01
media generală	0<E01
media sosial	0cj01
media type	0Q?01
medie	0<E01
medie generala	0<E01
medie generală	0<E01
medio	0A@01
medium	0Nc01
medmaeli	0ck01
meeskond	0cl01
meeskonna suurus	02l01
meetodid	0\V01
megbizo	0cm01
megbízó	0cm01
megjegyzes	0cn01
megjegyzés	0cn01
megjelenes	0co01
megjelenes datuma	0co01
megjelent	0co01
megjelent itt	0R701
megjelenés	0co01
megjelenés dátuma	0co01
megnevezes	0d002
megnevezés	0d002
megpalyazott allas	09o01
megpalyazott munkakor	09o01
megpalyazott pozicio	09o01
megpályázott munkakör	09o01
megpályázott pozíció	09o01
megpályázott állás	09o01
megrendelo	0cm01
megrendelő	0cm01
megszerzes ideje	0\c01
megszerzés ideje	0\c01
megszolitas	0d201
megszólítás	0d201
megye	0d301
meil	0K801
meilensteine	09i01
meili	0d401
meine aufgaben	05\01
meine funktion	09a01
meine position	09a01
meine rolle	0d503
mejl	0d802
mel	01c01
membaca	0d:01
memoire	0d;01
memoire de fin d'etudes	0d;01
memoire de master	0d;01
mencion	05o01
mención	05o01
mendengar	0d<01
mendengarkan	0d<01
menetelmaet	06?01
menetelmat	06?01
menetelmät	06?01
menntastofnun	0Vb01
meno	0=j01
meno a priezvisko	0=j01
mention	0d=01
mention de specialite	0HO01
mention de spécialité	0HO01
mentor	0d>03
mentorica	0dA02
mentorka	0dC01
menulis	0dD01
menyimak	0d<01
merknad	0dE01
meslegi	08o01
meslek	08o01
meslek veya pozisyon	0UV01
mesleği	08o01
mesto	0dF07
mesto rada	0dM01
mesto rodenja	0dN01
mesto rođenja	0dN01
mesto stanovanja	0dO02
metai	0dQ03
methoden	0dT02
methodes	0@S01
methods	0;e01
metier	0Z^02
metodai	0XM01
metode	0dV05
metoder	0d[03
metodes	0d^02
metodi	0@X01
metodos	0@T02
metody	0d`03
metódy	0]]01
meu papel	0SA01
mevcut pozisyon	08o01
mezuniyet	0dc02
mezuniyet derecesi	0Kn01
mezuniyet notu	0Eo01
mezuniyet tarihi	08F01
mezuniyet turu	0Kn01
mezuniyet türü	0Kn01
mezuniyet yili	08F01
mezuniyet yılı	08F01
meðaleinkunn	0L701
meðmæli	0ck01
mi papel	0de01
mi rol	0de01
miasto	0df02
mida de l'equip	0dh01
miejsce	0bO01
miejsce pracy	0bO01
miejsce urodzenia	0di01
miejsce zamieszkania	0dj02
miejsce zatrudnienia	0dl01
miejscowosc	0dj02
miejscowość	0dj02
miestas	0dm02
miesto	0do01
miesto narodenia	0e001
miesto vykonu	0e101
miesto vykonu prace	0do01
miesto výkonu	0e101
miesto výkonu práce	0do01
mijn rol	0e201
militaerdienst	0;g01
militaertjaenst	0b^01
militaertjeneste	0e302
militaire dienst	0F]01
militardienst	0;g01
militartjanst	0b^01
military service	0AD01
military status	0AD01
militesente	0e501
militärdienst	0;g01
militärtjänst	0b^01
militærtjeneste	0e302
miljo	0d[03
miljoe	0d[03
miljö	04m01
miljø	0e602
milliyet	0e801
mime type	0Q?01
min ihaddem	0Xm01
min iħaddem	0Xm01
min roll	0e902
min rolle	0e;04
minn	0:E01
minosites	06`01
minu roll	0e?01
minust	0]k01
minusta	0X701
minősítés	06`01
mis a jour le	0F201
mis à jour le	0F201
miscellaneous	01>01
misljenje	0e@02
mission	01901
missions	01901
missions et responsabilites	01901
missions et responsabilités	01901
missions principales	01901
missions realisees	01901
missions réalisées	01901
misto	0eB01
misto bydliste	0eC01
misto narozeni	0eD01
misto vykonu	0eE01
misto vykonu prace	0eB01
mitarbeiter	05801
mitarbeiterzahl	05801
mitautoren	07V01
mitjana	0OT01
mišljenje	0e@02
mjesto	0eF02
mjesto rada	0eH01
mjesto rodenja	0eI01
mjesto rođenja	0eI01
mjesto stanovanja	0eF02
mkkr szint	0LD01
mkkr-szint	0LD01
mluveni	0eJ01
mluvení	0eJ01
mnenje	0eK01
mo ta	0I]01
mo ta cong viec	0A<01
mo ta du an	0I]01
mob	0eL0:
mob tel	0eV01
mob. tel	0eV01
mobi	0eW01
mobiel	00001
mobiel nummer	00001
mobiele nummer	00001
mobiele telefoon	00001
mobiil	0eX01
mobiiltelefon	0eX01
mobil	0eY0:
mobil nr	0V\01
mobil-nr	0V\01
mobilais	0ec01
mobilais talrunis	0ec01
mobilais telefons	0ec01
mobilais tālrunis	0ec01
mobile	0ed04
mobile no	0=m01
mobile number	0=m01
mobile phone	0=m01
mobilfunk	0V\01
mobilidade	0G^01
mobilita	0G_01
mobilitaet	0:301
mobilitas	0eh01
mobilitat	0ei02
mobilitat geografica	0ek01
mobilitat geogràfica	0ek01
mobilite	0a801
mobilite et permis	0el01
mobilite geographique	0a801
mobility	0F?01
mobilità	0G_01
mobilitás	0eh01
mobilität	0:301
mobilité	0a801
mobilité et permis	0el01
mobilité géographique	0a801
mobilna stevilka	0eW01
mobilna številka	0eW01
mobilni	0em01
mobilni cislo	0en01
mobilni telefon	0eo04
mobilnosc	0f301
mobilność	0f301
mobilnr	0f402
mobilnummer	0f604
mobilny telefon	0f:01
mobilní telefon	0en01
mobilní číslo	0en01
mobilný telefón	0f:01
mobilszam	0f;01
mobilszám	0f;01
mobiltelefon	0f<05
mobilusis	0eV01
mobilusis telefonas	0eV01
mobitel	0fA02
modalidad	0Ah01
modalidad de trabajo	0Ah01
modalidade	0fC01
modalitat	0fD01
modersmaal	0fE02
modersmaal(ene	0fG01
modersmal	0fE02
modersmal(ene	0fG01
modersmål	0fE02
modersmål(ene	0fG01
modszerek	0O;01
moduil	0B`01
module	0fH02
moduler	0fJ03
modules	0fM03
moduli	0fP03
moduliai	0C<01
modulos	0cT02
moduls	06H01
moduly	0fS02
modurmal	0fU01
moduļi	0TE01
moduły	0UF01
modúil	0B`01
moedertaal	0fV01
moedertaal talen	0fV01
moedertaal/talen	0fV01
moedertalen	0fV01
moeglicher eintrittstermin	0L;01
moghti minn	0fW01
moglicher eintrittstermin	0L;01
mogħti minn	0fW01
moja rola	0fX01
moja uloga	0fY02
moja vloga	0f[01
moje role	0f\02
mokejimas	0\J01
mokejimo lygis	0\J01
mokykla	07501
mokymo istaiga	07501
mokymo istaigos pavadinimas ir tipas	07501
mokymo įstaiga	07501
mokymo įstaigos pavadinimas ir tipas	07501
mokėjimas	0\J01
mokėjimo lygis	0\J01
moladh	0f^01
mon hoc	0<@01
mon role	0f_01
mon rôle	0f_01
monografia	0Gb01
monologs	0f`01
moodulid	02?01
morada	0H\01
morada(s	0H\01
morsmaal	0R201
morsmal	0R201
morsmål	0R201
mother tongue	0QV01
mother tongue(s	0QV01
mother tongues	0QV01
motif de depart	0fa01
motif de départ	0fa01
motiu de sortida	0fb01
motivo da saida	0fc01
motivo da saída	0fc01
motivo de la baja	0=G01
motivo de retiro	0=G01
motivo de saida	0fc01
motivo de salida	0=G01
motivo de saída	0fc01
motivo del cambiamento	0fd01
motivo della cessazione	0fd01
motivul plecarii	0fe01
motivul plecării	0fe01
mots cles	0@S01
mots clés	0@S01
mots-clés	0@S01
movel	0AN01
movil	0ff01
movilidad	0G\01
movilidad geografica	0G\01
movilidad geográfica	0G\01
mowbajl	0>001
mowienie	0fg01
moyenne	0d=01
moyenne generale	0d=01
moyenne générale	0d=01
mozen zacetek dela	0fh01
mozny nastup	0fi02
možen začetek dela	0fh01
možný nástup	0fi02
mreza	0fk02
mrezna stranica	0ZY01
mreža	0fk02
mrežna stranica	0ZY01
muc do	0fm02
muc do thanh thao	0fo01
muc luong mong muon	0bc01
muendlicher ausdruck	0g001
mulai	0CE01
mundlicher ausdruck	0g001
mundtlig interaktion	0g101
mundtlig produktion	0g201
municipality	0?H01
municipi	0?P01
municipio	0g302
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
munkavegzes kivant helye	0eh01
munkavégzés helye	0Vl01
munkavégzés kívánt helye	0eh01
munkába állás	0Q601
munkáltató	00701
munkáltató neve	00701
muntlig framstaellning	0g501
muntlig framstallning	0g501
muntlig framställning	0g501
muntlig interaksjon	0g601
muntlig interaktion	0EV01
muntlig produksjon	0g701
muntlig produktion	0g501
musaitlik	08m01
musteri	0Zf01
muttersprache	0Ne01
muttersprachen	0Ne01
mutvardu sazina	0FV01
mutvārdu saziņa	0FV01
muu	0a_01
muud andmed	0a_01
muud e posti aadressid	0g801
muud e-posti aadressid	0g801
muud telefoninumbrid	0g901
muud veebilehed	0g:01
muut puhelinnumerot	0g;01
muut saehkoepostiosoitteet	0g<01
muut sahkopostiosoitteet	0g<01
muut sähköpostiosoitteet	0g<01
muut tiedot	0a^01
muut verkkosivut	0g=01
muuta	0a^01
my contribution	0Aj01
my name	0<R01
my role	0g>02
myoennetty	0g@01
myoentaejae	0gA02
myoentaemispaeivae	0g@01
myoentaenyt	0gC01
myonnetty	0g@01
myontaja	0gA02
myontamispaiva	0g@01
myontanyt	0gC01
myönnetty	0g@01
myöntäjä	0gA02
myöntämispäivä	0g@01
myöntänyt	0gC01
mál	0cJ01
máthairtheanga	0c[01
máximo nivel de estudios	0c^01
mã bưu chính	0c001
mã bưu điện	0c001
märksõnad	0\V01
märkused	0]k01
mètodes	0L401
média	0?Y01
média final	0?Y01
mél	01c01
mémoire	0d;01
mémoire de fin d'études	0d;01
mémoire de master	0d;01
méthodes	0@S01
métier	0Z^02
métodos	0@T02
místo	0eB01
místo bydliště	0eC01
místo narození	0eD01
místo výkonu	0eE01
místo výkonu práce	0eB01
mòbil	0gD01
mòduls	06H01
módszerek	0O;01
módulos	0cT02
móvel	0AN01
móvil	0ff01
mówienie	0fg01
móðurmál	0fU01
mô tả	0I]01
mô tả công việc	0A<01
mô tả dự án	0I]01
môn học	0<@01
möglicher eintrittstermin	0L;01
mündlicher ausdruck	0g001
müsaitlik	08m01
müşteri	0Zf01
mācību iestāde	07301
mājas lapa	0;101
mājaslapa	0;101
mărimea echipei	0cO01
město	0gE02
mạng	0cM01
mạng xã hội	0WI01
mức lương mong muốn	0bc01
mức độ	0fm02
mức độ thành thạo	0fo01
naam	0gG02
naam en adres van de werkgever	09701
naam en type van de onderwijs of opleidingsinstelling	0WZ01
naam en type van de onderwijs- of opleidingsinstelling	0WZ01
naam van de kwalificatie	0Uj01
naam van het diploma	0Uj01
naam werkgever	09701
naavaerende stilling	0gI01
nachname	0P[01
nachnamen	0P[01
nacida	04K01
nacida el	04K01
nacida en	0gJ02
nacido	04K01
nacido el	04K01
nacido en	0gJ02
nacimiento	04K01
nacionalidad	0?N01
nacionalidade	0>\01
nacionalidades	0gL02
nacionalitat	0?O01
nacionalnost	0gN02
nadredeni	0gP02
nadrejeni	0gR01
nadređeni	0gP02
nadriadeny	0gS01
nadriadený	0gS01
nadrizeny	0gT01
nadřízený	0gT01
naering	0;U01
naeringsgren	0;T01
naermeste leder	0gU01
naetverk	0gV01
nafn	0S=01
nafn og heimilisfang vinnuveitanda	0T;01
nagovor	0gW01
nagrada	0gX03
nagroda	0g[01
naisiuntacht	0g\01
naissance	04801
naixement	05301
najvyssie dosiahnute vzdelanie	0g]01
najvyssie vzdelanie	0g]01
najvyššie dosiahnuté vzdelanie	0g]01
najvyššie vzdelanie	0g]01
najwazniejsze obowiazki	0Bj01
najwazniejsze osiagniecia	0Ke01
najwazniejsze przedmioty	0UF01
najwazniejsze punkty	0]^01
najważniejsze obowiązki	0Bj01
najważniejsze osiągnięcia	0Ke01
najważniejsze przedmioty	0UF01
najważniejsze punkty	0]^01
nakladatel	0^C01
nakladatelstvi	0^C01
nakladatelstvo	0g^01
nakladatelství	0^C01
nakladateľstvo	0g^01
nakladnik	0g_01
nalog	0g`01
naloge	0ES01
naloge in odgovornosti	0ES01
nam	0ga03
nam sinh	0gd01
nam tot nghiep	0EY01
nama	0ge01
nama belakang	0gf01
nama depan	0gg01
nama institusi	0Z201
nama keluarga	0gf01
nama lengkap	0ge01
nama panggilan	0gg01
nama pengguna	02S01
nama penghargaan	0\@01
nama perusahaan	0\N01
nama proyek	0ge01
nama sekolah	0Z201
name	0gh05
name and address of employer	0@O01
name and surname	0<R01
name and type of organisation providing education and training	00f01
name des arbeitgebers	05^01
name of employer	0@O01
name of institution	00f01
name und adresse des arbeitgebers	05^01
name und art der bildungs oder ausbildungseinrichtung	02M01
name und art der bildungs- oder ausbildungseinrichtung	02M01
name vorname	0XO01
name, vorname	0XO01
namn	0gm03
namn pa skola	0WN01
namn paa skola	0WN01
namn på skola	0WN01
namsbraut	0;W01
namsgrein	0;W01
namsgreinar	01j01
namskeid	01j01
namssvid (isced f	0h001
napln prace	0>i02
napomena	0h102
naposledy zmenene	0h301
naposledy zmeneno	0h401
naposledy zmenené	0h301
naposledy změněno	0h401
nar	0h502
naringsgren	0;T01
narocnik	0h701
narodena	0Di01
narodeny	0Di01
narodená	0Di01
narodený	0Di01
narodnost	0h803
narodowosc	0h;01
narodowość	0h;01
narozen	0Dj01
narozen a	0Dj01
narozen/a	0Dj01
narozena	0Dj01
naročnik	0h701
narucilac	0h<01
narucitelj	0h=01
naručilac	0h<01
naručitelj	0h=01
narzedzia	0h>01
narzędzia	0h>01
nasc	0h?02
nascida a	04L01
nascida em	04L01
nascido a	04L01
nascido em	04L01
nascimento	04L01
nascita	04B01
nascuda	05301
nascuda el	05301
nascut	0hA02
nascut el	05301
nascut in	04l01
nascut la	04l01
nascuta	04l01
nascuta la	04l01
nasjonalitet	0hC01
naslov	0hD01
naslov bivalisca	0hD01
naslov bivališča	0hD01
naslov nagrade	0hE01
naslov naloge	0GF01
naslov prebivalisca	0hD01
naslov prebivališča	0hD01
naslov rada	0HK01
nastroje	0hF02
nastup	0fi02
nastup do prace	0EA01
nata a	0bb01
nata il	04B01
natel	0=n01
national id	0X=01
national service	0AD01
nationalitaet	0hH01
nationalitaeten	0hH01
nationalitat	0hH01
nationalitate	0>Q01
nationalitate( tati	0>Q01
nationalitatea	0>Q01
nationalitaten	0hH01
nationalite	0?A01
nationaliteit	0hI01
nationaliteiten	0hI01
nationalites	0?A01
nationalitet	0hJ02
nationalities	0?@01
nationality	0?@01
nationalität	0hH01
nationalitäten	0hH01
nationalité	0?A01
nationalités	0?A01
native	0QV01
native language	0QV01
native languages	0QV01
native place	0Wd01
nato a	0bb01
nato a il	04B01
nato il	04B01
nato/a il	04B01
natural de	0hL02
naturalidade	0hN02
nature	0=F01
nature of business	00Y01
natverk	0gV01
naudotos technologijos	0XM01
navaerende stilling	0gI01
navn	0hP04
nazev	0hT02
nazev a adresa zamestnavatele	0hV01
nazev a typ organizace ktera poskytla vzdelani	0hW01
nazev firmy	0hV01
nazev oceneni	0hX01
nazev prace	08_01
nazev skoly	0hW01
nazev spolecnosti	0hV01
nazev zamestnavatele	0hV01
nazionalita	0?G01
nazionalità	0?G01
nazione	0hY01
naziv	0hZ07
naziv delovnega mesta	0EU01
naziv dodijeljene kvalifikacije	02O01
naziv firme	0ha01
naziv i adresa poslodavca	0hb02
naziv i vrsta obrazovne ustanove	0Xe01
naziv in naslov delodajalca	0EQ01
naziv in status izobrazevalne ustanove	0PV01
naziv in status izobraževalne ustanove	0PV01
naziv izobrazbe	0hd01
naziv kvalifikacije	0hd01
naziv nagrade	0he02
naziv podjetja	0EQ01
naziv radnog mjesta	0hg01
naziv skole	0PT02
naziv sole	0PV01
naziv tvrtke	0Xb01
naziv škole	0PT02
naziv šole	0PV01
nazov	0hh02
nazov a adresa zamestnavatela	0hj01
nazov a typ organizacie poskytujucej vzdelavanie a pripravu	0hk01
nazov firmy	0hj01
nazov ocenenia	0hl01
nazov prace	08^01
nazov skoly	0hk01
nazov spolocnosti	0hj01
nazov ziskanej kvalifikacie	0I101
nazwa	0Xi01
nazwa firmy	0dl01
nazwa i adres pracodawcy	0dl01
nazwa i typ instytucji edukacyjnej lub szkoleniowej	0hm01
nazwa projektu	0Xi01
nazwa szkoly	0hm01
nazwa szkoły	0hm01
nazwa uzyskanych kwalifikacji	0Il01
nazwa uzytkownika	0bE01
nazwa użytkownika	0bE01
nazwiska	0hn01
nazwisko	0hn01
nazwisko i imie	0Xi01
nazwisko i imię	0Xi01
nazzjonalita	0ho01
nazzjonalità	0ho01
naționalitate	0>Q01
naționalitate(-tăți	0>Q01
naționalitatea	0>Q01
ne	04801
ne a	0a501
ne en	04801
ne le	04801
ne(e) le	04801
nebenfach	07601
nee	04801
nee a	0a501
nee en	04801
nee le	04801
negara	0i001
nejvetsi uspechy	0Ho01
nejvyssi dosazene vzdelani	0i101
nejvyssi vzdelani	0i101
nejvyšší dosažené vzdělání	0i101
nejvyšší vzdělání	0i101
největší úspěchy	0Ho01
nem	0i201
neme	0i201
nemzetiseg	02j01
nemzetiség	02j01
nen tang	0cM01
netfang	0i301
nettisivu	0^_01
nettside	0Vj01
nettsted	0Vj01
nettverk	0i401
netvaerk	0i501
netværk	0i501
netwerk	0i601
network	0i701
netzwerk	0i801
nev	0i901
nganh	0aF02
nganh hoc	0>[01
nganh nghe	0aI01
ngay	0i:02
ngay bat dau	09001
ngay cap	0i<01
ngay co the di lam	0i=01
ngay ket thuc	0EY01
ngay sinh	0gd01
ngay thang nam sinh	0gd01
ngay xuat ban	0i>01
nghe	0i?01
nghe nghiep	0A=01
nghiep vu	0A<01
nghiệp vụ	0A<01
nghề nghiệp	0A=01
ngoai ngu	0i@01
ngon ngu	0i@01
ngon ngu lap trinh	0A701
ngoại ngữ	0i@01
nguoi quan ly	0U501
nguyen quan	0iA01
nguyên quán	0iA01
ngành	0aF02
ngành học	0>[01
ngành nghề	0aI01
ngày	0i:02
ngày bắt đầu	09001
ngày có thể đi làm	0i=01
ngày cấp	0i<01
ngày kết thúc	0EY01
ngày sinh	0gd01
ngày tháng năm sinh	0gd01
ngày xuất bản	0i>01
ngôn ngữ	0i@01
ngôn ngữ lập trình	0A701
người quản lý	0U501
nha tuyen dung	0?d01
nha xuat ban	0iB01
nhan xet	0bF01
nhiem vu	0A<01
nhiem vu chinh	0A<01
nhiệm vụ	0A<01
nhiệm vụ chính	0A<01
nhom	0;201
nhà tuyển dụng	0?d01
nhà xuất bản	0iB01
nhóm	0;201
nhận xét	0bF01
nickname	0iC03
nidurstodur	02101
nie	0H402
nif	0iF02
nik	0_701
nilai	0Y601
nilai akhir	0Y601
nilai rata rata	0Y601
nilai rata-rata	0Y601
nimetus	0iH02
nimi	0iJ03
nimike	0iM02
nip	0iO01
niva	0iP06
nivaa	0iP06
niveau	0iV0;
niveau cec	0ia01
niveau cecr	0=L01
niveau d'etude	0GC01
niveau d'etudes	0ib02
niveau d'étude	0GC01
niveau d'études	0ib02
niveau dans la classification nationale ou internationale	0ia01
niveau de competence	0id01
niveau de compétence	0id01
niveau de langue	0ie01
niveau europeen	0=L01
niveau européen	0=L01
niveau i kvalifikationsrammen	0if01
niveau in de nationale of internationale classificatie	0LC01
niveaustufe	0ig01
niveaux cecr	0=L01
niveis qecr	0ih01
nivel	0ii09
nivel cec	0j201
nivel de cunoastere	0@V01
nivel de cunoaștere	0@V01
nivel de dominio	0j302
nivel de escolaridade	0Ni01
nivel de estudios	0c^01
nivel de idioma	0j502
nivel de studii	0j701
nivel educativo	0c^01
nivel en la clasificacion nacional o internacional	0c`01
nivel en la clasificación nacional o internacional	0c`01
nivel eqf	0j802
nivel european	0j:01
nivel europeo	0c_01
nivel mcer	0c_01
nivel mec	0c`01
nivel qecr	0ih01
nivel qeq	0j;01
nivel segundo a classificacao nacional ou internacional	0j;01
niveles mcer	0c_01
nivell	0j<03
nivell d'estudis	0j?01
nivell d'idioma	0Q\01
nivell de formacio	0j?01
nivell de formació	0j?01
nivell eqf	0j@01
nivell mec	0j@01
nivell mecr	0jA01
nivells mecr	0jA01
nivelul	0jB01
nivelul in clasificarea nationala sau internationala	0j201
nivelul în clasificarea națională sau internațională	0j201
niveluri cecrl	0j:01
nivo	0jC03
nivo eok	0jF01
nivo znanja	0jG01
nivoi zeroj	0jH01
nivå	0iP06
niðurstöður	02101
nkr niva	0jI01
nkr-nivaa	0jI01
nkr-nivå	0jI01
no	0jJ01
no hp	0jK02
no ktp	0_701
no telepon	0^G01
no telp	0^G01
no. hp	0jK02
no. ktp	0_701
no. telepon	0^G01
no. telp	0^G01
nodala	0Eh01
nodarbosanas	0jM01
nodarbošanās	0jM01
nodaļa	0Eh01
noegleord	04o01
noekkelord	0;a01
nogleord	04o01
noi	0jN01
noi bat	0FY01
noi cap	0<W01
noi cong tac	0?d01
noi cu tru	0jO01
noi dao tao	0?e01
noi dung	0I]01
noi dung cong viec	0A<01
noi lam viec	0jP02
noi lam viec mong muon	0jR01
noi o	0jS03
noi o hien tai	0>V01
noi sinh	0jV01
noi song	0jW02
nokkelord	0;a01
noks nivo	0jF01
nom	0jY02
nom complet	0jY02
nom d'usuari	0j[01
nom d'utilisateur	0X@01
nom de famille	0j\01
nom de l'employeur	0N601
nom de l'empresa	0@Q01
nom de l'entreprise	0N601
nom de pila	0j]01
nom del premi	0j^01
nom et adresse de l'employeur	0N601
nom et prenom	0j_01
nom et prénom	0j_01
nom et type de l'etablissement d'enseignement ou de formation	0>601
nom et type de l'établissement d'enseignement ou de formation	0>601
nom i adreca de l'empresa	0@Q01
nom i adreça de l'empresa	0@Q01
nom i cognoms	0@701
nom prenom	0j_01
nom(s	0j\01
nom(s) et prenom(s	0j_01
nom(s) et prénom(s	0j_01
nom, prénom	0j_01
nombre	05@01
nombre completo	05@01
nombre d'empleats	0dh01
nombre d'employes	0Kf01
nombre d'employés	0Kf01
nombre de la empresa	0>701
nombre de pila	0j`01
nombre de usuario	02e01
nombre y apellido	05@01
nombre y apellidos	05@01
nombre y direccion de la empresa o empleador	0>701
nombre y direccion del empleador	0>701
nombre y dirección de la empresa o empleador	0>701
nombre y dirección del empleador	0>701
nombre y tipo de la organizacion que ha impartido la educacion o la formacion	00d01
nombre y tipo de la organización que ha impartido la educación o la formación	00d01
nombre(s	0j`01
nombres	0j`01
nombres y apellidos	05@01
nome	0ja02
nome completo	0ja02
nome de usuario	0AG01
nome de usuário	0AG01
nome de utilizador	0AG01
nome del datore di lavoro	0DL01
nome di battesimo	0jc01
nome e cognome	0@601
nome e endereco do empregador	0@F01
nome e endereço do empregador	0@F01
nome e indirizzo del datore di lavoro	0DL01
nome e indirizzo dell'azienda	0DL01
nome e morada do empregador	0@F01
nome e tipo d'organizzazione erogatrice dell'istruzione e formazione	06\01
nome e tipo da organizacao de ensino ou formacao	0@;01
nome e tipo da organização de ensino ou formação	0@;01
nome e tipo di istituto di istruzione o formazione	06\01
nome e tipo di organizzazione erogatrice dell'istruzione e formazione	06\01
nome proprio	0jd02
nome próprio	0jf01
nome utente	0jg01
nome(i) cognome(i	0@601
nome(s) proprio(s	0jf01
nome(s) proprio(s) apelido(s	0jh01
nome(s) próprio(s	0jf01
nome(s) próprio(s) / apelido(s	0jh01
nomes proprios	0jf01
nomes próprios	0jf01
nomi	0jc01
nominativo	0@601
nomor hp	0V[01
nomor telepon	0^G01
noms	0j]01
noms de famille	0j\01
nosaukums	0ji02
nosleguma darbs	08`01
noslēguma darbs	08`01
not	0jk02
not ortalamasi	0Eo01
not ortalaması	0Eo01
nota	0jm07
nota del expediente	0<C01
nota final	0k403
nota media	0<C01
nota mitjana	0OT01
notas	0Od01
note	0k704
note finale	0d=01
note moyenne	0d=01
notendurchschnitt	00V01
notenschnitt	00V01
notes	00a01
notice period	08101
notă	0<E01
novads	0k;01
nozare	0CA01
nozimigakie pienakumi	06[01
nozīmīgākie pienākumi	06[01
npa	0?l01
nr tel	0k<01
nr telefon	0k=01
nr telefonu	0k<01
nr. telefon	0k=01
numar de angajati	0cO01
numar de telefon	0k=01
number of credits	0BD01
number of employees	0@P01
nume	0E_01
nume / prenume	0E_01
nume complet	0E_01
nume de familie	0k>01
nume de utilizator	0AF01
nume prenume	0E_01
nume si prenume	0E_01
nume și prenume	0E_01
numele angajatorului	03l01
numele de familie	0k>01
numele si adresa angajatorului	03l01
numele si prenumele	0E_01
numele si tipul institutiei de invatamant furnizorului de formare	0T501
numele și adresa angajatorului	03l01
numele și prenumele	0E_01
numele și tipul instituției de învățământ / furnizorului de formare	0T501
numer telefonu	0k<01
numero de celular	0ff01
numero de empleados	0k?01
numero de funcionarios	0Fh01
numero de telefon	0k@01
numero de telefone	0AQ01
numero de telefono	0kA01
numero de telephone	0QX01
numero di cellulare	0=o01
numero di dipendenti	0Fi01
numero di telefono	0AR01
numri tat telefon ohra	0kB01
numri tat-telefon oħra	0kB01
numru tat telefon	0kC01
numru tat-telefon	0kC01
numéro de téléphone	0QX01
număr de angajați	0cO01
număr de telefon	0k=01
nuo	0kD01
nuoc	0kE01
nuoroda	0ZX01
nutzen	09i01
nutzername	09T01
nuvaerende stilling	0kF01
nuvarande tjaenst	0kG01
nuvarande tjanst	0kG01
nuvarande tjänst	0kG01
nuværende stilling	0kF01
nyckelord	04m01
nyckelpunkter	0WS01
nyelv	0X?01
nyelvek	0X?01
nyelvismeret	0kH01
nyelvtudas	0kH01
nyelvtudas szintje	0kH01
nyelvtudás	0kH01
nyelvtudás szintje	0kH01
nyelvvizsga	0kI01
nyelvvizsga bizonyitvany	0kI01
nyelvvizsga-bizonyítvány	0kI01
nyelvvizsgak	0kI01
nyelvvizsgák	0kI01
nykyinen tehtaevae	03O01
nykyinen tehtava	03O01
nykyinen tehtävä	03O01
n° de telephone	0QX01
n° de téléphone	0QX01
náisiúntacht	0g\01
námsbraut	0;W01
námsgrein	0;W01
námsgreinar	01j01
námskeið	01j01
námssvið (isced-f	0h001
náplň práce	0>i02
národnost	0kJ01
národnosť	0kK01
nástroje	0hF02
nástup	0fi02
nástup do práce	0EA01
název	0hT02
název a adresa zaměstnavatele	0hV01
název a typ organizace, která poskytla vzdělání	0hW01
název firmy	0hV01
název ocenění	0hX01
název práce	08_01
název společnosti	0hV01
název zaměstnavatele	0hV01
název školy	0hW01
názov	0hh02
názov a adresa zamestnávateľa	0hj01
názov a typ organizácie poskytujúcej vzdelávanie a prípravu	0hk01
názov firmy	0hj01
názov ocenenia	0hl01
názov práce	08^01
názov spoločnosti	0hj01
názov získanej kvalifikácie	0I101
názov školy	0hk01
näringsgren	0;T01
nätverk	0gV01
nåværende stilling	0gI01
næring	0;U01
nærmeste leder	0gU01
né	04801
né en	04801
né le	04801
né à	0a501
né(e) le	04801
née	04801
née en	04801
née le	04801
née à	0a501
név	0i901
níveis qecr	0ih01
nível	0kL03
nível de escolaridade	0Ni01
nível de idioma	0QZ01
nível eqf	0j;01
nível qecr	0ih01
nível qeq	0j;01
nível segundo a classificação nacional ou internacional	0j;01
nói	0jN01
nøgleord	04o01
nøkkelord	0;a01
número de celular	0ff01
número de empleados	0k?01
número de funcionários	0Fh01
número de telefone	0AQ01
número de telèfon	0k@01
número de teléfono	0kA01
năm	0ga03
năm sinh	0gd01
năm tốt nghiệp	0EY01
născut	04l01
născut la	04l01
născut în	04l01
născută	04l01
născută la	04l01
nơi công tác	0?d01
nơi cư trú	0jO01
nơi cấp	0<W01
nơi làm việc	0jP02
nơi làm việc mong muốn	0jR01
nơi sinh	0jV01
nơi sống	0jW02
nơi đào tạo	0?e01
nơi ở	0jS03
nơi ở hiện tại	0>V01
nước	0kE01
nền tảng	0cM01
nổi bật	0FY01
nội dung	0I]01
nội dung công việc	0A<01
o	0Cl01
o firme	0kO02
o firmi	0kQ01
o firmie	0kR01
o firmě	0kS01
o kompaniji	0kQ01
o meni	0kT03
o mne	0kW02
o mnie	0kY01
o mně	0kZ01
o podjetju	0k[01
o poslodavcu	0k\01
o projektu	0>b01
o spolecnosti	0kS01
o společnosti	0kS01
o spolocnosti	0k]01
o spoločnosti	0k]01
o tvrtki	0k\01
obblighi di leva	0e501
obcanstvi	0kJ01
obcianstvo	0kK01
obcina	0k^01
obdelava informacij	0k_01
obdobi	0H@01
obdobi (od do	0H@01
obdobie	0EG01
obdobje	0=601
období	0H@01
období (od - do	0H@01
obec	0k`02
obecne stanowisko	0kb01
obiectiv	0Ac01
obiettivi raggiunti	0kc01
obiettivo	0AY01
objavljeno	0kd03
objavljeno u	0[>02
objavljeno v	0kg01
objectif	0A_01
objectifs	0A_01
objectiu	0Ab01
objective	0B]01
objet	0kh02
objetivo	0kj04
objetivo profissional	0<f01
objetivos	00n01
oblast	0kn02
oblast posobenia	0IN01
oblast studija	0l001
oblasť pôsobenia	0IN01
obligations militaires	0l101
obor	0l202
obor cinnosti	0l401
obor cinnosti ci odvetvi	0l401
obor podnikani	0l401
obor podnikání	0l401
obor činnosti	0l401
obor činnosti či odvětví	0l401
obory vzdelani (isced f	0l501
obory vzdělání (isced-f	0l501
obowiazki	0Bj01
obowiązki	0Bj01
obrada informacija	0l601
obrazovna ustanova	0PT02
obsah	0l702
observaciones	0Od01
observacions	0Oc01
observacoes	0l901
observatii	0FE01
observações	0l901
observații	0FE01
obtained	08?01
obtenido	0MF01
obtention	07101
obtenu en	0D<01
obtenu le	0D<01
obtido em	0C_01
obtingut	0C]01
obtinut	04j01
obywatelstwo	0h;01
občanství	0kJ01
občianstvo	0kK01
občina	0k^01
obținut	04j01
ocakavany plat	0l:01
occupation	0\802
occupation or position held	0F>01
occupazione	0l;02
occupazione desiderata	0l=01
ocekavany plat	0l>01
ocekivana placa	0l?01
ocekivana plata	0l@01
ocena	0lA03
ocena koncowa	0lD01
ocena końcowa	0lD01
ocena na dyplomie	0lD01
oceneni	0hX01
ocenenie	0hl01
ocenění	0hX01
ochota cestovat	0eE01
ocjena	0lE01
ocupacao	0lF02
ocupacio	0=101
ocupacio desitjada	0=001
ocupacion	0lH02
ocupació	0=101
ocupació desitjada	0=001
ocupación	0lH02
ocupador	0@Q01
ocupatia	0SG01
ocupatia dorita	0SH01
ocupatie	0SH01
ocupação	0lF02
ocupația	0SG01
ocupația dorită	0SH01
ocupație	0SH01
oczekiwane stanowisko	0kb01
oczekiwane wynagrodzenie	0lJ01
oczekiwania finansowe	0lJ01
od	0lK06
od - do	0lQ05
od do	0lQ05
odbor	0lV03
odbory vzdelavania (isced f	0lY01
odbory vzdelávania (isced-f	0lY01
oddelek	0LB01
oddeleni	0lZ01
oddelenie	0l[01
oddzial	0Im01
oddział	0Im01
oddělení	0lZ01
odeljenje	0l\01
odgovornosti	0l]03
odjel	0l`01
odkaz	0la02
odnos	0lc03
odporucanie	0lf01
odporúčanie	0lf01
odpovednost	0W@01
odpovednosti	0W@01
odpovědnost	0W@01
odpovědnosti	0W@01
odpowiedzialna za	0Bj01
odpowiedzialnosc	0Bj01
odpowiedzialność	0Bj01
odpowiedzialny za	0Bj01
odul	08n01
odul adi	08n01
odulu veren	0lg01
odvetvi	0l401
odvetvie	0IN01
odvětví	0l401
oenskad befattning	0kG01
oenskad loen	0bB01
oenskad ort	0Q^01
oenskad tjaenst	0kG01
oensket loen	0bD01
oensket loenn	0bC01
oensket stilling	0lh02
oevrig	03i01
oevriga e-postadresser	0lj01
oevriga telefonnummer	0lk01
oevriga uppgifter	04401
oevriga webbplatser	0ll01
oevrige e-mailadresser	0lm01
oevrige hjemmesider	0ln01
oevrige oplysninger	03e01
oevrige telefonnumre	0lo01
oevrigt	0m002
oferit de	01301
oggetto	0m202
ogrenim durumu	0Kl01
ogrenim duzeyi	0Kn01
ogrenim turu	0Kn01
ohjaaja	0Nl01
ohjelmat	06?01
ohjelmistot	06?01
oib	0m401
okkupazzjoni jew pozizzjoni	0\S01
okkupazzjoni jew pożizzjoni	0\S01
okres	0m503
okres wypowiedzenia	0I301
okres zatrudnienia	0Bh01
okrug	0m801
oktatasi intezmeny	08G01
oktatast kepzest nyujto intezmeny neve es tipusa	08G01
oktatási intézmény	08G01
oktatást / képzést nyújtó intézmény neve és típusa	08G01
okul	0Km01
okul adi	0Km01
okul adı	0Km01
okuma	0m901
okurettindi	0:Q01
ollscoil	0@801
olvasas	0m:01
olvasott szoveg ertese	0m:01
olvasott szöveg értése	0m:01
olvasás	0m:01
om arbeidsgiver	09401
om arbetsgivaren	0Ql01
om bedriften	09401
om firmaet	0m;01
om foeretaget	0Ql01
om foretaget	0Ql01
om företaget	0Ql01
om meg	0dE01
om mig	0m<02
om virksomheden	0m;01
omandatud kvalifikatsioon	0^c01
omdoeme	0m>01
omdome	0m>01
omdöme	0m>01
omfattning	04^01
omgeving	0TQ01
omrezje	0m?01
omrežje	0m?01
omschrijving	09e01
omvang team	00A01
on ad	0X[01
onad	0X[01
onderneming	09701
onderscheiding	0m@01
onderwerp	0mA02
onderwijsinstelling	0WZ01
one cikanlar	0mC01
onemli noktalar	0mC01
ong	0mD03
ongelmanratkaisu	0mG01
online	0HG01
onlus	06M01
onnistumiset	0]101
onnur netfong	0mH01
onnur simanumer	0mI01
onskad befattning	0kG01
onskad lon	0bB01
onskad ort	0Q^01
onskad tjanst	0kG01
onsket lon	0bD01
onsket lonn	0bC01
onsket stilling	0lh02
opdrachtgever	09502
opdragsgiver	0<;01
opening	0mJ01
opening paragraph	0mJ01
opening salutation	0V?01
opgaver	05`01
opgaver og ansvar	05`01
opiekun	0mK01
opinia	0Bg01
opinnaeytetyoe	0GD01
opinnaeytetyoen aihe	0GD01
opinnaytetyo	0GD01
opinnaytetyon aihe	0GD01
opinnot	02@01
opinnäytetyö	0GD01
opinnäytetyön aihe	0GD01
opintojaksot	02@01
opintopisteet	0_b01
opintopistetta	0_b01
opintopistettae	0_b01
opintopistettä	0_b01
opis	0mL05
opis dela	0ES01
opis firmy	0kR01
opis kompanije	0kQ01
opis podjetja	0k[01
opis posla	0Ij02
opis projekta	0>c03
opis projektu	0mQ02
opis tvrtke	0k\01
opleider	0WZ01
opleiding	0mS02
opleidingsinstituut	0WZ01
opleidingsniveau	0mU02
opmerking	0mW01
opmerkingen	0mW01
opnaaede resultater	0mX01
opnaaet	0mY01
opnaede resultater	0mX01
opnaet	0mY01
opnåede resultater	0mX01
opnået	0mY01
opomba	0mZ01
oppdragsgiver	0<:01
oppeained	02?01
oppeasutus	0V^01
oppekava	0N^01
oppevaldkonnad (isced f	0m[01
oppgave	08S01
oppgaver	05W01
oppgaver og ansvar	05W01
oppilaitos	0^Z01
oppnaadd	0m\01
oppnaadde resultater	0m]01
oppnaaelser	0m]01
oppnadd	0m\01
oppnadde resultater	0m]01
oppnaelser	0m]01
oppnådd	0m\01
oppnådde resultater	0m]01
oppnåelser	0m]01
oppsigelsestid	0\L01
oppsummering	0dE01
oprogramowanie	0h>01
opsigelsesvarsel	0\K01
opstina	0m^01
option	0HO01
opublikowano	0Cg01
opublikowano w	0Bi01
opzegtermijn	09d01
opština	0m^01
oqsma tal edukazzjoni (isced f	0m_01
oqsma tal-edukazzjoni (isced-f	0m_01
oral expression	0m`01
orario	0Ai01
oras	0ma02
orasul	0b901
oraș	0ma02
orașul	0b901
organ wydajacy	0mc01
organ wydający	0mc01
organisaatio	0md03
organisasi	0mg02
organisasjon	0mi02
organisatie	0mk03
organisation	0mn0@
organisatsioon	0n>02
organisme	0n@05
organisme certificateur	07d01
organisme de delivrance	07d01
organisme de délivrance	07d01
organisme de formation	0>601
organisme emetteur	07d01
organisme émetteur	07d01
organismo	0nE02
organismo emisor	0MC01
organitzacio	0nG03
organització	0nG03
organizacao	0nJ04
organizacao emissora	0N001
organizace	0nN03
organizacia	0nQ02
organizacija	0nS0;
organizacion	0n^03
organización	0n^03
organizacja	0na02
organizasyon	0F101
organizatie	0nc02
organizatie emitenta	0LR01
organization	0ne05
organizator	0nj04
organização	0nJ04
organização emissora	0N001
organizație	0nc02
organizație emitentă	0LR01
organizzazione	0nn03
organizzazione emittente	0MB01
organizzazzjoni	0Tm01
organizácia	0nQ02
organizācija	0o102
orientador	0>U01
orientadora	0>U01
origem	0o301
originario de	0b[01
origine	0o402
orodja	0]W01
orszag	0o601
ország	0o601
ort	0o705
ortalama	0Eo01
ortam	03]01
oryggi	0o<01
osaaminen	0]:01
osaamistaso	0o=01
osakond	0cl01
osasto	0o>01
osebno ime	0o?01
osiagniecia	0Ke01
osiągnięcia	0Ke01
oskastarf	0o@01
oskus	0\`01
oskused	0\V01
oskustase	0oA01
osloveni	0oB01
oslovenie	0oC01
oslovení	0oB01
oslovljavanje	0oD02
osobno ime	0oF01
osoite	0\\01
osservazioni	0Y201
osszefoglalas	0cn01
osszefoglalo	0cn01
ostale e adrese	0oG01
ostale e-adrese	0oG01
ostale web stranice	0oH01
ostale web-stranice	0oH01
ostali podaci	0oI02
ostali telefoni	0oK01
ostalo	0II03
ostatne	0C:01
ostatni	0C501
ostatnia zmiana	0oL01
ostatné	0C:01
ostatní	0C501
osztaly	0BU01
osztalyzat	06`01
osztály	0BU01
osztályzat	06`01
other	01>01
other email addresses	0M?01
other emails	0M?01
other phone numbers	0T601
other phones	0T601
other websites	0T701
others	01>01
otorgado por	0nE02
otra informacion	0oM01
otra información	0oM01
otros	0oM01
otros correos	0oN01
otros correos electronicos	0oN01
otros correos electrónicos	0oN01
otros datos	0oM01
otros enlaces	0oO01
otros sitios web	0oO01
otros telefonos	0oP01
otros teléfonos	0oP01
otsikko	0oQ01
ottenuto il	0AE01
outcome	00g01
outcomes	00g01
outils	0@S01
outils et technologies	0@S01
outils utilises	0@S01
outils utilisés	0@S01
outorgado por	06d01
outras informacoes	0oR01
outras informações	0oR01
outros	0oR01
outros dados	0oR01
outros e mails	0oS01
outros e-mails	0oS01
outros links	0oT01
outros sites	0oT01
outros telefones	0oU01
outros telefones de contato	0oU01
ouvir	0@Z01
over de organisatie	09801
over het bedrijf	09801
over mij	0mW01
overall	08601
overall grade	08601
overig	0oV01
overige	0oV01
overige e mailadressen	03b01
overige e-mailadressen	03b01
overige gegevens	0oV01
overige informatie	0oV01
overige telefoonnummers	03c01
overige websites	03d01
overview	00W02
ovrig	03i01
ovriga e postadresser	0lj01
ovriga telefonnummer	0lk01
ovriga uppgifter	04401
ovriga webbplatser	0ll01
ovrige e mailadresser	0lm01
ovrige hjemmesider	0ln01
ovrige oplysninger	03e01
ovrige telefonnumre	0lo01
ovrigt	0m002
ozet	01201
očakávaný plat	0l:01
očekivana plata	0l@01
očekivana plaća	0l?01
očekávaný plat	0l>01
p	0oW02
paaaine	02>01
paaasialliset tehtavat ja vastuualueet	0]201
paaboerjad	0;401
paakohdat	0]h01
paatehtavat	0]201
paattyen	0bV01
paattyi	0bV01
paattymisen syy	0_e01
pabaiga	08\01
pabaigos data	08\01
paborjad	0;401
padalinys	0Ed01
padronanza	0ag02
paeaeaine	02>01
paeaeasialliset tehtaevaet ja vastuualueet	0]201
paeaekohdat	0]h01
paeaetehtaevaet	0]201
paeaettyen	0bV01
paeaettyi	0bV01
paeaettymisen syy	0_e01
paeivaemaeaerae	02<02
paeivaemaeaeraet	02H01
paese	0hY01
paese di residenza	0hY01
page personnelle	0?m01
page web	0?m01
pageidaujamas atlyginimas	06a01
pageidaujamos pareigos	0oY01
pagina personal	0oZ02
pagina personale	0?o01
pagina pessoal	0@001
pagina web	0o\05
pagină web	0oa01
pagrindines pareigos	06e01
pagrindines uzduotys	06e01
pagrindines veiklos ir atsakomybe	06e01
pagrindiniai dalykai	0C<01
pagrindiniai punktai	0ob01
pagrindinės pareigos	06e01
pagrindinės užduotys	06e01
pagrindinės veiklos ir atsakomybė	06e01
paikka	0oc01
paikkakunta	06S02
pais	0od03
pais de residencia	0og02
paivamaara	02<02
paivamaarat	02H01
pajjiz	0oi01
pajjiż	0oi01
pakape	0oj01
pakāpe	0oj01
palabras clave	05F01
palavras chave	03E01
palavras-chave	03E01
palgasoov	0ok01
palkinnon myoentaejae	0bd01
palkinnon myontaja	0bd01
palkinnon myöntäjä	0bd01
palkinnon nimi	0oQ01
palkinto	0oQ01
palkkapyynto	0ol01
palkkapyyntoe	0ol01
palkkapyyntö	0ol01
palkkatoive	0ol01
palkkatoivomus	0ol01
palvelu	03?01
pana la	00`01
panoga	0EN01
panstwo	0om01
papeis	0SA01
papel	0on05
papel no projeto	0SA01
paper	10302
papildoma informacija	0]D01
papildu informacija	0?=01
papildu informācija	0?=01
papéis	0SA01
par mani	0^W01
para	10502
paraules clau	0L401
parcours	0HO01
pareigos	10703
pareigos ir atsakomybe	06e01
pareigos ir atsakomybė	06e01
parla	0O`01
parlar	0O`01
parlato	0<Z01
parler	0Oa01
parole chiave	0@X01
parteizugehoerigkeit	10:01
parteizugehorigkeit	10:01
parteizugehörigkeit	10:01
participare la conversatie	0Ao01
participare la conversație	0Ao01
party	10;01
paru dans	0A601
parution	04901
parution dans	0A601
pas foto	10<01
pasaporte	0<>01
pasfoto	10=01
pasiekimai	10>01
paskelbimo data	10?01
paskelbta	10?01
paskelbta leidinyje	0`Y01
paskutini karta keista	10@01
paskutinį kartą keista	10@01
pasniedza	10A01
paspoort	0;b01
passaporte	0:?01
passaporto	0<=01
passfoto	0:401
passport	0X=01
passport no	0X=01
passport number	0X=01
pasta indekss	10B01
pastabos	05A01
pasto kodas	10C01
pasutitajs	0]S01
pasūtītājs	0]S01
patente	10D01
patente di guida	10D01
patente i	10D01
patente o patenti	10D01
patente/i	10D01
patenti	10D01
pavadinimas	10E02
pavarde	10G01
pavardė	10G01
pays	10H01
pays de residence	10H01
pays de résidence	10H01
pazymys	08c01
país	0od03
país de residencia	10I01
país de residência	10J01
państwo	0om01
pašto kodas	10C01
pažymys	08c01
peaeriala	0N^01
pealkiri	07401
peamised tooulesanded	0]i01
peamised tööülesanded	0]i01
pec	0Y=01
pedejas izmainas	10K01
pekerjaan	10L02
pelanggan	0]M01
pemberi	0FW01
pemberi kerja	0\N01
pemberi penghargaan	0FW01
pembimbing	06Z01
pembuatan konten	10N01
pemecahan masalah	10O01
peminatan	0:C01
pencapaian	0Va01
pencapaian utama	0Va01
pendidikan terakhir	10P01
penempatan	0bQ01
penerbit	10Q02
penerbit sertifikat	0Gk01
pengalaman	0`401
penghargaan	0\@01
pengolahan informasi	10S01
pensum	04`01
pentru	09S01
penulis	10T01
penyelenggara	10U02
per	0@@01
per a	10W01
peralatan	02\01
peran	10X03
peran dalam proyek	10[01
peran saya	10[01
perangkat	02\01
perangkat lunak	02\01
percakapan	0ZR01
percentage	08601
perekonnanimi	10\01
perekonnaseis	0`C01
perenimi	10\01
perfil	10]03
perfiles	0BX01
perfils	10`01
perfis	0AP01
perguruan tinggi	0Z201
perhe	10a01
perhesuhteet	10a01
perioada	0Ie01
perioadă	0Ie01
period	10b04
periode	10f06
periode de travail	04:01
periodico	0A202
periodo	10l03
periods	0ED01
periood	01e01
periódico	0A202
perjodu	0DC01
permanent address	01?01
permesso di lavoro	10o01
permesso di soggiorno	10o01
permis	11002
permis auto	11201
permis b	0el01
permis de conducere	11201
permis de conduir	0<m01
permis de conduire	0el01
permis de conduire b	0el01
permis de sejour	07c01
permis de séjour	07c01
permis de travail	07c01
permis(e) de conducere	11201
permiso de conduccion	0<j01
permiso de conducción	0<j01
permiso de conducir	0<j01
permiso de residencia	11301
permiso de trabajo	11301
permiso(s) de conduccion	0<j01
permiso(s) de conducción	0<j01
permís de conduir	0<m01
personal a cargo	0k?01
personal site	0HG01
personal website	0HG01
personalausweis	11401
personalverantwortung	05801
personas a cargo	0k?01
personenstand	0P\01
persones a carrec	0dh01
persones a càrrec	0dh01
personnummer	0Qc01
perusahaan	11502
període	0I`01
período	11702
pesel	0iO01
peso	11903
pfc	11<01
pfe	0d;01
ph	0<M01
ph d afhandling	01n01
ph.d.-afhandling	01n01
phan mem	0A701
phd thesis	08R01
phone	11=02
phone no	0<M01
phone number	0<M01
phones	0T601
phong	0;201
phong ban	0;201
photo	11?02
photograph	08301
photographie	11A01
phòng	0;201
phòng ban	0;201
phần mềm	0A701
piattaforma	11B01
picture	08301
pieejamiba	0C@01
pieejamība	0C@01
pienakumi	06[01
pienākumi	06[01
pieskira	10A01
pieskirejs	10A01
piezimes	0^W01
piezīmes	0^W01
piešķīra	10A01
piešķīrējs	10A01
piirkond	0c201
pilietybe	11C01
pilietybė	11C01
pilns vards	11D01
pilns vārds	11D01
pilseta	11E01
pilsoniba	11F01
pilsonība	11F01
pilsēta	11E01
pisanie	11G02
pisanje	11I03
pisemny projev	11L01
pisno sporocanje	11M01
pisno sporočanje	11M01
pisomny prejav	11N01
plaats	11O03
place	11R02
place of birth	0:U01
place of origin	0Wd01
place of residence	0?H01
plantilla	0k?01
plat	11T02
plataforma	11V03
plateforme	11Y01
platform	11Z06
platforma	11`07
platforms	0;e01
platformă	11g01
platove ocakavania	0l:01
platové očakávania	0l:01
plats	05c01
plattform	11h03
plec	11k01
plz	11l01
poaeng	0WP01
poang	0WP01
poblacio	0ao02
poblacion	0?M01
població	0ao02
población	0?M01
pocet podriadenych	11m01
pocet podrizenych	11n01
pocet zamestnancov	11m01
pocet zamestnancu	11n01
pocetak	0E402
pocuvanie	11o01
poczatek	0Ch01
poczta	01J01
poczta elektroniczna	01J01
początek	0Ch01
podelil	12001
podelila	12001
podeljevalec	12001
podjetje	12102
podnik	12302
podrocja izobrazevanja (isced f	12501
podrocje	12602
podrocje studija	12801
področja izobraževanja (isced-f	12501
področje	12602
področje študija	12801
podrucja obrazovanja (isced f	12901
podrucje	12:02
podrucje studija	12<01
područja obrazovanja (isced-f	12901
područje	12:02
područje studija	12<01
podsumowanie	0kY01
poduzece	0Xb01
poduzeće	0Xb01
pogovor	0Ua01
pohipunktid	0Nm01
pohitegevused ja vastutusvaldkonnad	0]i01
pohlavi	12=01
pohlavie	12>01
pohlaví	12=01
poids	0O@01
poin utama	12?01
points	0Oo01
points cles	00:01
points clés	00:01
points forts	00:01
pokalbis	09Q01
poklic	12@01
pokrajina	12A01
pol	12B01
pole	0GJ01
political affiliation	10;01
political status	10;01
polno ime	0Xf01
polozaj	0EU01
položaj	0EU01
ponsel	0V[01
pontos chave	0FF01
pontos principais	0FF01
pontos-chave	0FF01
popis	0l702
popis firmy	0kO02
popis prace	0>i02
popis projektu	0l702
popis práce	0>i02
poradatel	12C02
porozumiewanie sie	0ZQ01
porozumiewanie się	0ZQ01
portable	0=n01
portafolio	0@101
portafolis	0M]01
porte	0Fh01
portefoelje	0Vj01
portefolje	0Vj01
portefølje	0Vj01
portfolio	12E0?
portfolyo	08W01
portfólio	12T02
portfólió	0Wf01
portofolio	0`501
portofoliu	0oa01
portrait	11?02
pos el	02Y01
pos-el	02Y01
posicao	0<h01
posicao no curso	12V01
posicio	0=101
posicion	0<g01
posició	0=101
posición	0<g01
posisi	12W02
posisi jabatan	0[O01
posisi yang diinginkan	0[N01
posisi yang dilamar	0[N01
posisi/jabatan	0[O01
posisjon	0\:01
positie	09^01
position	12Y09
position held	0F>01
positsioon	03L01
posizione	0Y]01
posizione desiderata	0l=01
posizione in graduatoria	12b01
posizione militare	0e501
posizione ricercata	0l=01
posizione ricoperta	0Y]01
posição	0<h01
posição no curso	12V01
poslech	12c01
poslodavac	0hb02
poslovi	0U@01
poslovi i odgovornosti	0Ij02
poslusanje	12d01
poslušanje	12d01
posobisko	0do01
post	12e04
post code	12i01
post inmhianaithe	0TA01
post tat twelid	12j01
post tat-twelid	12j01
post vizat	0SH01
posta electronica	01T01
posta elettronica	0Y=01
posta elettronika	0Y901
posta kodu	12k01
postadres	01[01
postadress	01]01
postadresse	12l03
postal address	01?01
postal code	12i01
postanschrift	04[01
postanski broj	12o02
postcode	13102
poste	13302
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
postfang	0i301
postignuca	13502
postignuća	13502
postiindeks	13701
postinumero	13801
postiosoite	0\\01
postitoimipaikka	06U01
postleitzahl	11l01
postna stevilka	13901
postnr	13:03
postnumer	13=01
postnummer	13:03
posto	0<h01
postort	0Vm01
postovni smerovaci cislo	13>01
poststed	13?01
postul ocupat	0SG01
postul vizat	0SH01
poszukiwane stanowisko	0kb01
potrdila	0[o01
poudarki	13@01
pour	0@?01
pouzite nastroje	0I<01
pouzite technologie	0hF02
pouzivatelske meno	13A01
použité nástroje	0I<01
použité technologie	0I<01
použité technológie	0]]01
používateľské meno	13A01
povezava	13B01
poveznica	0ZY01
povinnosti	0>i02
povolani	0WB01
povolani nebo vykonavana funkce	13C01
povolanie	13D01
povolání	0WB01
povolání nebo vykonávaná funkce	13C01
povprecje	13E01
povprecna ocena	13E01
povprečje	13E01
povprečna ocena	13E01
povzetek	0mZ01
powod odejscia	13F01
powód odejścia	13F01
poza	13G01
pozadovana mzda	11T02
pozadovana pozice	0WB01
pozadovana pozicia	13D01
pozice	13H02
pozicia	13J02
pozicija	13L04
pozicio	09W01
poziom	13P03
poziom bieglosci	0Nn01
poziom biegłości	0Nn01
poziom erk	13S01
poziom wyksztalcenia	13T01
poziom wykształcenia	13T01
poziom zaawansowania	13U01
poziom znajomosci	0:G01
poziom znajomości	0:G01
poziomy cefr	0Nn01
pozisyon	0UV01
pozisyonu	0UV01
pozitia	0SG01
pozitia dorita	0SH01
pozitie	0SG01
pozizzjoni	0\S01
poziția	0SG01
poziția dorită	0SH01
poziție	0SG01
poznamka	0kW02
poznavanje	13V02
poznámka	0kW02
pozycja	13X01
pozícia	13J02
pozíció	09W01
poză	13G01
pozīcija	0XI01
poäng	0WP01
počet podriadených	11m01
počet podřízených	11n01
počet zamestnancov	11m01
počet zaměstnanců	11n01
početak	0E402
počúvanie	11o01
pořadatel	12C02
poštanski broj	12o02
poštna številka	13901
poštovní směrovací číslo	13>01
pożizzjoni	0\S01
požadovaná mzda	11T02
požadovaná pozice	0WB01
požadovaná pozícia	13D01
poștă electronică	01T01
praca doktorska	13Y01
praca dyplomowa	13Y01
praca inzynierska	13Y01
praca inżynierska	13Y01
praca licencjacka	13Y01
praca magisterska	13Y01
pracodawca	0dl01
pracovna napln	0W=01
pracovna pozicia	13Z01
pracovne zaradenie	13Z01
pracovni napln	0W@01
pracovni pomer	0IR01
pracovni pozice	13C01
pracovni status	13[01
pracovni zarazeni	13C01
pracovná náplň	0W=01
pracovná pozícia	13Z01
pracovné zaradenie	13Z01
pracovní náplň	0W@01
pracovní poměr	0IR01
pracovní pozice	13C01
pracovní status	13[01
pracovní zařazení	13C01
pradikat	00V01
pradzia	0kD01
pradzios data	0kD01
pradžia	0kD01
pradžios data	0kD01
praedikat	00V01
praesenzdienst	0;g01
praestationer	0mX01
praktikumsbetrieb	05^01
prasenzdienst	0;g01
prasme	13\01
prasmes	06h01
prawo jazdy	13]01
prawo jazdy kat	13]01
prax	0H301
praxe	0EP01
pre	13^01
preavis	0D=01
preaviz	0Ga01
preavviso	0GZ01
prebivalisce	13_02
prebivaliste	13a04
prebivalište	13a04
prebivališče	13_02
predikat	0Y601
predmeti	0UA03
predmety	0_O02
predstava o platu	0l>01
preduzece	0ha01
preduzeće	0ha01
preferovana lokalita	13e02
preferovaná lokalita	13e02
preferowana lokalizacja	0f301
preferred city	0F?01
preferred location	0F?01
preferred locations	0F?01
prefix	0Wg01
preis	07@01
premi	0j^01
premio	13g03
premiu	0E`01
premju	13j01
prendre part a une conversation	0ZP01
prendre part à une conversation	0ZP01
prenom	13k01
prenom et nom	0j_01
prenom nom	0j_01
prenom(s	13k01
prenoms	13k01
prenume	13l01
prenume si nume	0E_01
prenume și nume	0E_01
prenumele	13l01
preporuka	0e@02
presentation	13m02
presentation de l'entreprise	00901
presented by	08B01
prestasi	0Va01
prestasjoner	0m]01
prestaties	09E01
prestationer	0S801
pretensao	13o01
pretensao salarial	13o01
pretension salarial	0OS01
pretensiones economicas	0OS01
pretensiones económicas	0OS01
pretensiones salariales	0OS01
pretensions salarials	14001
pretensión salarial	0OS01
pretensão	13o01
pretensão salarial	13o01
pretentii salariale	06R01
pretention salariale	14101
pretentions	14101
pretentions salariales	14101
pretenții salariale	06R01
previsao de conclusao	04J01
previsão de conclusão	04J01
prezdivka	14201
prezime	14302
prezime i ime	0Xc02
pricakovana placa	14501
pridobljena izobrazba	0hd01
pridobljeni naziv	0hd01
pridobljeno	0Dm01
prieksmeti	0TE01
prieksvards	14601
priekšmeti	0TE01
priekšvārds	14601
priemer	0WM01
priezvisko	14701
priezvisko a meno	0=j01
priimek	14801
priimek in ime	0Xf01
prijmeni	14901
prijmeni a jmeno	0=i01
prijs	0m@01
prima lingua	0a@01
primaere opgaver	05`01
primeiro nome	0jf01
primer apellido	05?01
primære opgaver	05`01
principais atividades	06_01
principais atividades e responsabilidades	06_01
principais atribuicoes	06_01
principais atribuições	06_01
principais conquistas	0AC01
principais disciplinas	0<A01
principais disciplinas competencias profissionais	0<A01
principais disciplinas/competências profissionais	0<A01
principais funcoes	06_01
principais funções	06_01
principais realizacoes	0AC01
principais realizações	0AC01
principais responsabilidades	06_01
principais resultados	0AC01
principal subjects	0B401
principal subjects occupational skills covered	0B401
principal subjects/occupational skills covered	0B401
principalele activitati si responsabilitati	01601
principalele activități și responsabilități	01601
principalele responsabilitati	01601
principalele responsabilități	01601
principales actividades y responsabilidades	01401
principales activites et responsabilites	01901
principales activités et responsabilités	01901
principales funciones	01401
principales logros	0OP01
principales materias o capacidades ocupacionales estudiadas	06@01
principales missions	01901
principales realisations	0:H01
principales responsabilidades	01401
principales réalisations	0:H01
principales tareas	01401
principali attivita	06j01
principali attivita e responsabilita	06j01
principali attività	06j01
principali attività e responsabilità	06j01
principali mansioni	06j01
principali mansioni e responsabilita	06j01
principali mansioni e responsabilità	06j01
principali materie	0AX01
principali materie / abilità professionali oggetto dello studio	0AX01
principali materie abilita professionali oggetto dello studio	0AX01
principali risultati	0kc01
principali tematiche competenze professionali possedute	0AX01
principali tematiche/competenze professionali possedute	0AX01
principals funcions	01701
priomhabhair	0B`01
priomhghniomhaiochtai agus priomhfhreagrachtai	0I_01
priomhphointi	0;c01
priporocilo	0eK01
priporočilo	0eK01
pris	14:03
prisens navn	14=02
privat	0Q:01
privatadresse	04[01
privatanschrift	04[01
prix	0Gg01
prizas	05;01
prize	08>01
priznanje	0gX03
pričakovana plača	14501
prk	13S01
pro	14?01
pro gradu	0GD01
pro gradu -tutkielma	0GD01
pro gradu tutkielma	0GD01
probleemide lahendamine	14@01
probleemoplossing	14A01
problem cozme	14B01
problem solving	14C01
problem çözme	14B01
problemamegoldas	14D01
problemen oplossen	14A01
problemloesen	14E01
problemloesning	14F03
problemloesung	14E01
problemlosen	14E01
problemlosning	14F03
problemlosung	14E01
problemlösen	14E01
problemlösning	14I01
problemlösung	14E01
problemløsning	14J02
problemu risinasana	14L01
problemu sprendimas	14M01
problemų sprendimas	14M01
problémamegoldás	14D01
problēmu risināšana	14L01
procesarea informatiei	14N01
procesarea informației	14N01
processamento de informacao	14O01
processamento de informação	14O01
prodi	0:C01
producao escrita	0Nj01
producao oral	0Am01
productie	14P01
productie en interactie	0Ti01
production	0m`01
production ecrite	0K@01
production orale	0Oa01
production écrite	0K@01
produzione orale	0<Z01
produzione scritta	0<\01
produzzjoni orali	0\b01
produção escrita	0Nj01
produção oral	0Am01
proefschrift	02301
prof	0V601
profese	14Q02
profesi	0[N01
profesia	14S02
profesie	0SH01
profesija	14U04
profesija arba pareigos	14Y01
profesija vai ienemamais amats	0XI01
profesija vai ieņemamais amats	0XI01
profesion	0<e01
profesion o cargo desempenado	0<g01
profesión	0<e01
profesión o cargo desempeñado	0<g01
professio	0=001
profession	14Z03
professional experience	14]01
professional title	0B]01
professione	14^02
professió	0=001
professjoni	0Xn01
profgrada	0V601
proficiencia	0Hf02
proficiency	14`02
proficiência	0Hf02
profiel	14b02
profielen	14d01
profiil	0]k01
profiili	0X701
profiilit	14e01
profil	14f0B
profil daring	0cj01
profil firmy	0kR01
profil perusahaan	0FB01
profile	15804
profiler	15<03
profiles	00l01
profili	15?04
profili social	15C01
profilis	05A01
profiller	15D01
profilo	0Y201
profilo aziendale	06k01
profilok	0^a01
profils	15E02
profilul	0HU01
profiluri	15G01
profily	15H02
profissao	15J02
profissão	15J02
progetto	0AY01
program	15L06
program de lucru	15R01
program studi	0:C01
programari	0L401
programas	0@T02
programe	0@W01
programes	0L401
programi	15S03
programine iranga	0XM01
programinė įranga	0XM01
programlar	03]01
programma	0PQ01
programma's	0TQ01
programmas	06h01
programmatura	06h01
programmatūra	06h01
programme	15V04
programmer	0e602
programmi	0@X01
programmid	0\V01
programmiersprachen	0L501
programok	0O;01
programos	0XM01
programska oprema	0]W01
programvara	04m01
programvare	0;a01
programy	0d`03
proiect	0Ac01
proiect de diploma	0GY01
proiect de diplomă	0GY01
proifil	00o01
proiseail faisneise	15Z01
proje	01101
proje aciklamasi	01101
proje adi	01=01
proje adı	01=01
proje açıklaması	01101
proje hakkinda	01101
proje hakkında	01101
proje tanimi	01101
proje tanımı	01101
proje turu	15[01
proje türü	15[01
project	09e01
project client	01m01
project description	08T01
project overview	08T01
project role	15\01
project summary	08T01
project type	0=D01
projectbeschrijving	09e01
projecte	0Ab01
projecte final	15]01
projectomschrijving	09e01
projecttype	15^01
projedeki gorev	15_01
projedeki görev	15_01
projedeki rol	15_01
projekat	15`01
projekt	15a0:
projekt leirasa	0Bl01
projekt leírása	0Bl01
projekta apraksts	05C01
projektarbeit	00\01
projektart	0\Z01
projektas	05D01
projektbeginn	03k01
projektben betoltott szerep	15k01
projektben betöltött szerep	15k01
projektbeschreibung	07901
projektbeskrivelse	0Y701
projektbeskrivning	08b01
projektdauer	09c01
projektende	00]01
projekti	0_V01
projekti kirjeldus	0]@01
projektin kuvaus	0_V01
projektin tyyppi	0_n01
projektinhalt	07901
projektlaufzeit	09c01
projektname	0XO01
projekto aprasymas	05D01
projekto aprašymas	05D01
projektpartner	09101
projektrolle	07201
projekts	05C01
projektseite	0ZW01
projekttyp	15l01
projekttype	15m01
projektzeitraum	09c01
projektziel	07901
projet	0A_01
projet de fin d'etudes	0d;01
projet de fin d'études	0d;01
projeto	0F301
projeto final	0Gb01
promedio	0<C01
promedio general	0<C01
promotor	0mK01
prosecna ocena	15n01
prosek	15n01
prosečna ocena	15n01
prosjecna ocjena	0lE01
prosjek	0lE01
prosjek ocjena	0lE01
prosjekt	0Y[01
prosjektbeskrivelse	0Y[01
prosjekttype	15o01
prosječna ocjena	0lE01
prospech	16002
prospěch	0WL01
prostredi	0I<01
prostředí	0I<01
provider	16202
province	16402
provincia	16604
provincie	16:01
provinsi	0Bo01
provinz	0;f01
província	16;02
proyecto	00n01
proyecto fin de carrera	11<01
proyecto final	11<01
proyek	0F@01
pruefstelle	07:01
pruefungsfaecher	0Vc01
prufstelle	07:01
prufungsfacher	0Vc01
prumer	0WL01
przedmioty	0UF01
przedsiebiorstwo	0dl01
przedsiębiorstwo	0dl01
przelozony	0mK01
przetwarzanie informacji	16=01
przełożony	0mK01
przyznajacy	0SW01
przyznający	0SW01
przyznane przez	0SW01
prädikat	00V01
präsenzdienst	0;g01
præstationer	0mX01
préavis	0D=01
prémio	0Gf01
prénom	13k01
prénom et nom	0j_01
prénom nom	0j_01
prénom(s	13k01
prénoms	13k01
présentation	13m02
présentation de l'entreprise	00901
prétention salariale	14101
prétentions	14101
prétentions salariales	14101
prêmio	0Gf01
príomhghníomhaíochtaí agus príomhfhreagrachtaí	0I_01
príomhphointí	0;c01
príomhábhair	0B`01
próf	0V601
prófgráða	0V601
próifíl	00o01
próiseáil faisnéise	15Z01
prüfstelle	07:01
prüfungsfächer	0Vc01
průměr	0WL01
psani	11L01
psaní	11L01
psc	16>02
pseudo	0X@01
pseudonyme	0X@01
psč	16>02
puan	0Eo01
pubblicato da	0=701
pubblicato il	04C01
pubblicato in	0=701
pubblicato su	0=701
pubblikatur	0VM01
publicado	04N01
publicado el	04N01
publicado em	16@02
publicado en	0A@01
publicado por	0A202
publicat	16B02
publicat a	0AA01
publicat in	0A401
publicat per	0AA01
publicat în	0A401
publicatiedatum	0Tc01
publication	0c301
publication date	0D>01
publicerad	16D01
publicerad i	0Qn01
publiceringsdatum	16D01
publicesanas datums	16E01
publicets	16E01
publicets izdevuma	0[C01
publicēts	16E01
publicēts izdevumā	0[C01
publicēšanas datums	16E01
publie dans	0A601
publie le	04901
publie par	0A601
publikovane	0E701
publikovane v	0g^01
publikovano	0E601
publikovano v	0^C01
publikované	0E701
publikované v	0g^01
publikováno	0E601
publikováno v	0^C01
publiseringsdato	16F01
publisert	16F01
publisert i	16G01
published	0D>01
published by	0c301
published in	0c301
publisher	0c301
publié dans	0A601
publié le	04901
publié par	0A601
puesto	16H03
puesto actual	0<e01
puesto de trabajo	0<g01
puesto deseado	0<e01
puesto desempenado	0<g01
puesto desempeñado	0<g01
puesto en la promocion	16K01
puesto en la promoción	16K01
puesto solicitado	0<e01
puh	16L01
puh nro	16L01
puh.nro	16L01
puheen tuottaminen	16M01
puhelin	16L01
puhelinnumero	16L01
puhuminen	16M01
puhuttelu	16N01
puncte cheie	16O01
punkty ects	16P01
punktzahl	00V01
puno ime	0Xc02
punteggio	0ci01
punti chiave	0Y301
punti ewlenin	16Q01
punti salienti	0Y301
puntos clave	00401
puntos destacados	00401
punts clau	16R01
punts destacats	16R01
puntuacion	0<C01
puntuación	0<C01
pusobiste	0eB01
pvm	0g@01
pàgina personal	0M]01
pàgina web	0M]01
página personal	0@101
página pessoal	0@001
página web	16S02
până la	00`01
päivämäärä	02<02
päivämäärät	02H01
pääaine	02>01
pääasialliset tehtävät ja vastuualueet	0]201
pääkohdat	0]h01
päätehtävät	0]201
päättyen	0bV01
päättyi	0bV01
päättymisen syy	0_e01
påbörjad	0;401
période	04:01
période de travail	04:01
písanie	11N01
písemný projev	11L01
písomný prejav	11N01
póstfang	0i301
póstnúmer	13=01
pôle	0GJ01
pôsobisko	0do01
põhipunktid	0Nm01
põhitegevused ja vastutusvaldkonnad	0]i01
pēdējās izmaiņas	10K01
płeć	11k01
předměty	0WA01
představa o platu	0l>01
přezdívka	14201
příjmení	14901
příjmení a jméno	0=i01
působiště	0eB01
qari	16U01
qasam ta' studju	16V01
qcer	0ac01
qecr	0ih01
qecrl	0ih01
qeq	16W02
qualifica	16Y03
qualifica conseguita	0`K01
qualificacao	0F=01
qualificacio	0OT01
qualificació	0OT01
qualification	16\03
qualificação	0F=01
qualifikation	02N01
qualite	16_01
qualité	16_01
quan he	16`01
quan hệ	16`01
que quan	16a02
quellcode	0ZW01
quoc gia	0kE01
quoc tich	16c01
quote	16d01
quy mo nhom	16e01
quy mô nhóm	16e01
quê quán	16a02
quốc gia	0kE01
quốc tịch	16c01
r phost	16f01
r-phost	16f01
raakimine	16g01
raccomandazione	0?<01
race	0OA01
racun	16h02
radni staz	0UQ02
radni staž	0UQ02
radni zadaci	0Ij02
radno mesto	16j01
radno mjesto	0hg01
radno mjesto na koje se prijavljujete	16k01
radno vreme	16l01
radno vrijeme	16m01
rahal	09M01
rahvus	0]a01
raison du depart	0fa01
raison du départ	0fa01
rajonas	05E01
rakkomandazzjoni	16n01
rakstisana	16o01
rakstitprasme	16o01
rakstītprasme	16o01
rakstīšana	16o01
raktazodziai	0XM01
raktažodžiai	0XM01
ral	06F01
ral attuale	06F01
ram	17001
rama	05o01
ramo	17102
ramo da empresa	06^01
ramo de atividade	17301
rang	0?X01
rank	17402
ranking	17602
rannog	0R501
rannóg	0R501
rapporteert aan	09=01
rapporterar till	0>T01
rapporterer til	17801
rapporto	0<i01
raspolozivost	17901
raspoloživost	17901
rasymas	17:01
rate	0B^01
rating	0O_01
rattachement	0GI01
raven	17;02
raven eok	17=01
raven sok	17=01
raven znanja	17>01
ravni sejo	17?01
razdoblje	0Dh01
razgovor	0U]02
razina	17@02
razina eqf	17B01
razina hko	17B01
razina znanja	17C01
razine zeroj	17D01
razlog odlaska	17E01
razpolozljivost	0fh01
razpoložljivost	0fh01
račun	16h02
raħal	09M01
rašymas	17:01
re	17F01
reading	17G01
reading comprehension	17G01
realisations	0:H01
realisations cles	0:H01
realisations principales	0:H01
realizacoes	0AC01
realizari	17H01
realizari principale	17H01
realizações	0AC01
realizări	17H01
realizări principale	17H01
reason for leaving	0`P01
recapito	0AR01
recapito telefonico	0AR01
received	08?01
recipient	01B01
recomanacio	17I01
recomanació	17I01
recomandare	17J01
recomendacao	0>n01
recomendacion	17K01
recomendación	17K01
recomendação	0>n01
recommandation	08901
recommendation	16d01
reconeixement	0j^01
reconocimiento	0TB01
red	17L01
red social	17L01
rede	17M01
rede social	17M01
redegoerelse	0g201
redegorelse	0g201
redegørelse	0g201
reden van vertrek	17N01
reden vertrek	17N01
redes sociais	0AP01
redes sociales	0BX01
referanse	06i01
referat	00b01
reference	17O03
referencia	17R05
referencja	0Bg01
referens	0m>01
referentie	00>01
referenz	07>01
referenza	17W02
refererer til	0gU01
referinta	17J01
referință	17J01
referència	17I01
referência	0>n01
regarding	17F01
regiao	0Gh01
regija	17Y02
regime	0fC01
regime de trabalho	0fC01
regio	17[03
region	17^0=
regionas	05E01
regione	0<U01
regions	0k;01
regiune	0\?01
região	0Gh01
regió	0@<01
región	17k02
regjun	17m01
reigiun	0AO01
reimse staideir	00U01
reimsi oideachais (isced f	17n01
reisbereidheid	0Tl01
reisebereitschaft	0:301
reisepass	11401
reiteach fadhbanna	17o01
rekomendacija	18002
rekomendacja	0Bg01
rekomendasi	18201
rekomendācija	06f01
rekommendation	0m>01
relacao	18301
relacio	18401
relacion	18501
relació	18401
relación	18501
relacja	18601
relasjon	18701
relatie	18802
relation	18:04
relationship	0<]01
relatore	18>01
relatrice	18>01
relazione	0<i01
relazzjoni	18?01
relação	18301
relație	0<L01
release date	0D>01
released	0D>01
relevant courses	0B401
relevant coursework	0B401
relevant modules	0B401
relevante kurse	0Vc01
relevante vakken	09K01
religiao	18@01
religie	18A02
religion	18C04
religione	18G01
religionszugehoerigkeit	0U?01
religionszugehorigkeit	0U?01
religionszugehörigkeit	0U?01
religião	18@01
religión	18H01
relocation	0F?01
remarque	00801
remarques	00801
remis par	06m01
remuneration souhaitee	14101
reparto	0Fn01
repere	16O01
repo	0HG01
reporta a	0GL01
reported to	01d01
reporting to	01d01
reports to	01d01
repositorio	16S02
repository	18I02
repositório	0@001
repozitar	18K01
repozitář	18K01
repozytorium	18L01
reseau	11Y01
reseaux sociaux	0@e01
resedinta	0ma02
reseni problemu	18M01
reservista	18N01
resevanje tezav	18O01
reside em	0>_01
residence	18P05
residence permit	18U01
residence status	18U01
residencia	18V07
residente a	0?D01
residential address	01?01
residenza	18]02
residència	0ao02
residência	18_03
resim	0Rc01
resolucao de problemas	18b01
resolucion de problemas	18c01
resolución de problemas	18c01
resolution de problemes	18d01
resolução de problemas	18b01
responsabbiltajiet	06l01
responsabile	18>01
responsabile di	06j01
responsabilidades	18e02
responsabilidades principales	01401
responsabilita	06j01
responsabilitati	01601
responsabilitati principale	01601
responsabilitats	01701
responsabilitats principals	01701
responsabilites	01901
responsabilità	06j01
responsabilités	01901
responsabilități	01601
responsabilități principale	01601
responsable	18g02
responsable de	18i02
responsavel por	06_01
responsibilities	0Aj01
responsibility	15\01
responsible for	0Aj01
responsável por	06_01
ressort	00b01
result	18k02
resultaat	18m02
resultado	18o03
resultados	19202
resultados alcancados	0AC01
resultados alcançados	0AC01
resultados obtidos	0AC01
resultat	1940:
resultate	09i01
resultaten	09E01
resultater	19>02
resultats	19@02
resultats obtenus	0:H01
results	00g01
resum	0Oc01
resume	19B02
resumen	19D02
resumo	19F02
resumé	09N01
reszleg	0BU01
rete	11B01
retea	11g01
retele sociale	15G01
retning	0P?02
retribuzione desiderata	06F01
reussites	0:H01
revija	0kg01
revista	19H04
revistă	0A401
revue	0A601
rezolvarea de probleme	19L01
rezultat	19M08
rezultatai	10>01
rezultatas	19U02
rezultate	17H01
rezultate obtinute	17H01
rezultate obținute	17H01
rezultati	19W04
rezultats	19[02
rezultaty	0Ke01
rezultāti	19]01
rezultāts	19[02
rezumat	0FE01
reġjun	17m01
reģions	0k;01
reševanje težav	18O01
reședința	0b201
reședință	0b901
rețea	11g01
rețele sociale	15G01
rfc	0<>01
rg	0:?01
richting	02401
riconoscimento	19^01
ridicak	19_01
ridicske opravneni	19_01
ridicsky prukaz	19_01
ridicsky prukaz sk	19_01
riepilogo	0Y201
riesenie problemov	19`01
riešenie problémov	19`01
right to work	18U01
riik	19a01
rijbewijs	0Y101
rijbewijzen	0Y101
riki	06h01
rikisborgararettur	19b01
rikisfang	19b01
rilasciato da	19c02
rilasciato il	0AE01
rincian	0FA01
ringkasan	0=<01
riomhphost	16f01
riporto	18>01
riporto a	18>01
risoluzione dei problemi	19e01
risoluzione di problemi	19e01
risorse gestite	0Fi01
risultati	0kc01
risultati ottenuti	0kc01
risultati raggiunti	0kc01
risultato	0kc01
ritgerd	0bP01
ritgerð	0bP01
ritun	19f01
rivista	0=701
rizultat	0cP01
rizultati	0]C01
riżultat	0cP01
riżultati	0]C01
rjesavanje problema	19g01
rješavanje problema	19g01
roden	0E802
rodena	0E802
rodinny stav	19h02
rodinný stav	19h02
rodny jazyk	19j02
rodný jazyk	19j02
rodzaj	19l01
rodzaj dzialalnosci lub sektor	0;V01
rodzaj działalności lub sektor	0;V01
rodzaj studiow	0Il01
rodzaj studiów	0Il01
rodzaj umowy	0RN01
roepnaam	19m01
roil	19n01
roinn	0R501
rojen	0E:01
rojena	0E:01
rojstni datum	0E:01
rojstni kraj	0^l01
rok	19o09
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
roku	0`a01
roky	0H>02
roky praxe	1:802
roků	0`a01
rol	1::0A
rol en el projecte	0LJ01
rol en el proyecto	0de01
rol in het project	0e201
rol in proiect	1:K01
rol sa tionscadal	19n01
rol în proiect	1:K01
rola	1:L06
rola v projekte	1:R01
rola w projekcie	0fX01
rolam	0cn01
role	1:S0;
role dans le projet	0f_01
role in project	15\01
role v projektu	1:^01
roles	1:_04
roles and responsibilities	0Aj01
roll	1:c06
roll i projektet	1:i01
rolle	1:j09
rolle i projektet	1;301
rolle i prosjektet	1;401
rolle im projekt	07201
rollen	1;502
roller	1;704
rollid	0e?01
rols	0LJ01
rolul meu	1;;02
rolum	1;=02
roluri	1:K01
roly	1:R01
rolüm	1;=02
rooli	1;?03
rooli projektissa	1;B01
roolini	1;B01
roolit	1;B01
rozhovor	1;C02
rozpoczecie	0Ch01
rozpoczęcie	0Ch01
rozprawa doktorska	13Y01
rozumienie tekstu	0Bk01
rozumienie ze sluchu	1;E01
rozumienie ze słuchu	1;E01
rozwiazywanie problemow	1;F01
rozwiązywanie problemów	1;F01
rođen	0E802
rođena	0E802
rp	19_01
rua	0H\01
rubro	1;G01
rue	01b01
rufname	1;H01
rufnummer	0Q:01
rugadh	0C\01
runasana	0f`01
runāšana	0f`01
ruoli	0XV01
ruolo	1;I03
ruolo attuale	0l=01
ruolo desiderato	0l=01
ruolo nel progetto	0XV01
ruolo ricercato	0l=01
ruolo ricoperto	0Y]01
rut	0<>01
rwol	1;L02
rwol fil progett	1;N01
rwol fil-proġett	1;N01
rwoli	1;N01
rysys	1;O01
rythme	0Af01
ryšys	1;O01
rääkimine	16g01
réalisations	0:H01
réalisations clés	0:H01
réalisations principales	0:H01
région	0<T01
régió	0d301
réigiún	0AO01
réimse staidéir	00U01
réimsí oideachais (isced-f	17n01
réiteach fadhbanna	17o01
rémunération souhaitée	14101
réseau	11Y01
réseaux sociaux	0@e01
résidence	0a602
résolution de problèmes	18d01
résultat	1;P02
résultats	0:H01
résultats obtenus	0:H01
résumé	00801
részleg	0BU01
réussites	0:H01
ríkisborgararéttur	19b01
ríkisfang	19b01
ríomhphost	16f01
róil	19n01
ról	1;R02
ról sa tionscadal	19n01
rólam	0cn01
rôle	1;T03
rôle dans le projet	0f_01
rôles	0f_01
rīki	06h01
s	0Vg01
s posti	0d401
s'exprimer oralement en continu	0Oa01
s-posti	0d401
sa	0Cj01
saatavuus	02m01
saavutukset	0]101
saavutused	1;W01
sabhailteacht	1;X01
sadrzaj	1;Y02
sadržaj	1;Y02
saehkoeposti	0d401
saehkoepostiosoite	0d401
saekerhet	1;[01
safety	1;\01
saglik durumu	0;I01
sahkoposti	0d401
sahkopostiosoite	0d401
saida	04J01
saistiba	1;]01
saistība	1;]01
saite	0;101
sajt	0ZV01
sakerhet	1;[01
sakuma datums	0jJ01
sakums	0jJ01
salaire	14101
salaire souhaite	14101
salaire souhaité	14101
salari desitjat	14001
salario	0OS01
salario deseado	0OS01
salario pretendido	13o01
salaris	0Tk01
salarisindicatie	0Tk01
salariswens	0Tk01
salariu dorit	06R01
salary	0B^01
salary expectation	0B^01
salary expectations	0B^01
salis	1;^01
saludo	1;_01
salutation	1;`02
salário pretendido	13o01
samantekt	02;01
samenvatting	0mW01
sammanfattning	04201
sammendrag	0dE01
samodzielne wypowiadanie sie	0fg01
samodzielne wypowiadanie się	0fg01
samostatny ustni projev	0eJ01
samostatny ustny prejav	0Wn01
samostatný ústny prejav	0Wn01
samostatný ústní projev	0eJ01
sampai	0W401
samskipti	1;b02
samtal	1;d02
samtale	1;f02
samtok	0Q301
samtök	0Q301
santrauka	05A01
saoranacht	0g\01
saoránacht	0g\01
sapaan	1;h01
sarcini	01601
sarcini si responsabilitati	01601
sarcini și responsabilități	01601
saruna	0FV01
sasniegumi	19]01
satura veidosana	1;i01
satura veidošana	1;i01
saturs	05C01
saugumas	1;j01
savivaldybe	1;k01
savivaldybė	1;k01
sazetak	0h102
sazina	1;l01
saziņa	1;l01
saída	04J01
sağlık durumu	0;I01
sažetak	0h102
schlagwoerter	0L501
schlagworte	0L501
schlagworter	0L501
schlagwörter	0L501
schluesselwoerter	0L501
schluss	1;m01
schlusselworter	0L501
schlüsselwörter	0L501
school	1;n02
school name	00f01
schreiben	1<001
schriftlich	1<001
schriftlicher ausdruck	1<001
schrijfvaardigheid	1<101
schrijven	1<101
schulabschluss	0WK01
schule	02M01
schulform	02N01
schwerbehinderung	09H01
schwerpunkt	07601
schwerpunkte	1<204
schwerpunktfacher	0Vc01
schwerpunktfaecher	0Vc01
schwerpunktfächer	0Vc01
scoala	0T501
scoil	0@801
scop	0Ac01
scope	08T01
scope of work	0Aj01
score	1<602
scribhneoireacht	1<801
scriere	0Ob01
scriobh	1<801
scriptie	02301
scritto	0<\01
scrittura	0<\01
scríbhneoireacht	1<801
scríobh	1<801
scuola	06\01
sdruzeni	1<901
sdružení	1<901
sdt	0FZ01
seccio	0NP01
seccion	0H001
secció	0NP01
sección	0H001
secteur	0HN01
secteur d'activite	0HN01
secteur d'activité	0HN01
sectie	0@R01
section	1<:03
section key	1<=01
section order	1<>01
sections	1<>01
sector	1<?07
sector d'activitat	17001
sector de actividad	1;G01
sectorul de activitate	0HT01
securite	1<F01
security	1;\01
secție	0@R01
sede	1<G02
sede desiderata	0G_01
sede di lavoro	0ba01
sedez	0^k01
sedež	0^k01
sediu	0b201
seeking	0B]01
sef direct	0B301
segmento	17301
seguranca	1<I01
segurança	1<I01
seguridad	1<J01
sehir	1<K02
seimine padetis	1<M01
seimynine padetis	1<M01
seit	03k01
sejo	17?01
sejours linguistiques	0OX01
sekolah	0Z201
seksjon	08401
sektion	08501
sektor	1<N0=
sektor dela	0LB01
sektor rada	1<[02
sektori	1<]01
sektorius	1<^01
sektors	0CA01
sektör	0MX01
selected achievements	00g01
selected courses	0B401
selesai	0W401
self assessment	0=`01
self-assessment	0=`01
selskab	05_01
selskap	05V01
seluler	0V[01
seminare	0Vc01
senast aendrad	1<_01
senast andrad	1<_01
senast ändrad	1<_01
senest aendret	1<`01
senest ændret	1<`01
senior thesis	08R01
sentrale arbeidsoppgaver	05W01
seoladh	1<a01
seoladh riomhphoist	16f01
seoladh ríomhphoist	16f01
seoltai riomhphoist eile	1<b01
seoltaí ríomhphoist eile	1<b01
seqf niva	1<c01
seqf-nivaa	1<c01
seqf-nivå	1<c01
serr	1<d02
serrj	1<f01
sersvid	0;W01
sertifikat	0Qi01
sertifikat klasse	0Qi01
sertifikater	1<g01
sertifikati	0[g01
service	0GJ01
service militaire	0l101
service national	0l101
servicio militar	0`l01
serviciu	0@R01
serviciul militar	1<h01
servico militar	18N01
servizio di leva	0e501
servizio militare	0e501
serviço militar	18N01
sess	0T`01
sesso	1<i01
setor	17301
setor de atividade	17301
setor interno	0Gl01
settore	1<j02
settore di attivita	03G01
settore di attività	03G01
settore interno	0Fn01
settur	1<l01
seu	0b:01
seviye	1<m03
sex	1=002
sexe	1=202
sexo	0T^02
sexul	0TZ01
seyahat engeli	0<K01
sfarsit	00`01
sfârșit	00`01
shrnuti	0kZ01
shrnutí	0kZ01
siap bekerja	0]501
sicherheit	1=401
sicurezza	1=501
sidast breytt	1=601
sidlo	0eB01
siec	1=701
siedziba	0bO01
siekiamos pareigos	0oY01
siet	1=801
sieć	1=701
sieť	1=801
sign off	0?c01
sign-off	0?c01
siguranta	1=901
siguranță	1=901
sigurnost	1=:01
sigurta	1=;01
sigurtà	1=;01
sihtnumber	13701
sijainti	0oc01
sikerek	0LP01
sikkerhed	1=<01
sikkerhet	1==01
sim	0\m01
simanumer	0Vg01
simi	0Vg01
since	09A01
sinh nam	0gd01
sinh ngay	0gd01
sinh ngày	0gd01
sinh năm	0gd01
sintese	0l901
sintesi	0Y201
sintesis	0Od01
sirket	0QT01
sirket adi	0QT01
sirket hakkinda	0QU01
sirket tanitimi	0QU01
sisaelloentuotanto	1=>01
sisaeltoe	0_V01
sisallontuotanto	1=>01
sisalto	0_V01
sist endret	1=?01
sisu	0]@01
sisuloome	1=@01
sisällöntuotanto	1=>01
sisältö	0_V01
sit	1=A01
sit elettroniku	1=B01
sit web	1=B01
sitaatti	0`M01
sitat	06i01
site	1=C06
site internet	0?m01
site personnel	0?m01
site pessoal	0@001
site web	1=I02
siti web ohra	1=K01
siti web oħra	1=K01
sitio	0@101
sitio web	16S02
sito	0?o01
sito internet	0?o01
sito personale	0?o01
sito web	0?o01
situacao atual	1=L01
situacao militar	18N01
situacao profissional	1=L01
situacio actual	1=M01
situacio laboral	1=M01
situacion actual	0O301
situacion laboral	0O301
situacion militar	0`l01
situació actual	1=M01
situació laboral	1=M01
situación actual	0O301
situación laboral	0O301
situación militar	0`l01
situatia militara	1<h01
situation actuelle	1=N01
situation de famille	0MY01
situation familiale	0MY01
situation matrimoniale	0MY01
situation professionnelle	1=N01
situazione attuale	0@o01
situação atual	1=L01
situação militar	18N01
situação profissional	1=L01
situația militară	1<h01
situs	0`501
situs lain	1=O01
situs web	0`501
sitz	05]01
siviilipalvelus	06=01
siviilisaaty	10a01
siviilisaeaety	10a01
siviilisääty	10a01
sivilstand	1=P01
sivilstatus	1=P01
sivuaineet	02@01
size	0@P01
sjediste	0eH01
sjedište	0eH01
skaitymas	1=Q01
skapande av innehaall	1=R01
skapande av innehall	1=R01
skapande av innehåll	1=R01
skildring	0Y[01
skill level	0O_01
skills	1=S02
skills used	0;e01
skirnarnafn	0L301
skkr	0LE01
skola	1=U07
skole	1=\02
skoli	0Vb01
skrift	1=^02
skriftlig	1=`02
skriftlig faerdighet	1=b01
skriftlig fardighet	1=b01
skriftlig färdighet	1=b01
skripsi	0GX01
skriva	1=b01
skrive	1=`02
skriving	1=c01
skrivning	1=d01
sks	0\E01
skyrius	0Ed01
skírnarnafn	0L301
skóli	0Vb01
slag	15o01
sleutelwoorden	0TQ01
slika	0Rl03
sloinne	1=e01
slowa kluczowe	0h>01
sluchanie	1;E01
slusanje	1=f02
slusno razumevanje	12d01
slut	1=h02
slutdato	02201
slutdatum	08;01
slutt	08<01
sluttaarsak	1=j01
sluttarsak	1=j01
sluttdato	08<01
sluttårsak	1=j01
sluzba	1=k03
sluzba wojskowa	1=n01
sluzenje vojaskega roka	1=o01
slušanje	1=f02
slušno razumevanje	12d01
služba	1=k03
služenje vojaškega roka	1=o01
smer	1>002
smigh	1>201
smigħ	1>201
smjer	12<01
snakke	0g701
snit	0Ta01
snitt	0U>01
snittbetyg	0:201
sns	1>302
sns名	1>501
so cmnd	0=H01
so di dong	0FS01
so dien thoai	0FZ01
so luong nhan vien	16e01
so nam kinh nghiem	0]>01
so nguoi	16e01
so tin chi	1>601
soavtorji	08=01
sobre	0l901
sobre a empresa	06^01
sobre l'empresa	01501
sobre la empresa	00m01
sobre mi	1>702
sobre mim	0l901
sobre mí	0Od01
sobre o projeto	0F301
sobrenome	05>01
social	1>902
social media	00l01
social network	11B01
social networks	00l01
sociala medier	1>;01
sociale media	14d01
sociale medier	1><01
socialne siete	1>=01
socialni site	1>>01
societa	0DL01
societate	03l01
societatea	03l01
societe	0MP02
società	0DL01
sociálne siete	1>=01
sociální sítě	1>>01
société	0MP02
soeker	0kG01
softver	1>?03
softvér	0]]01
software	1>B09
software utilizzati	0@X01
softwares	03E01
soggiorni linguistici	0O001
sokak	01\01
soker	0kG01
sola	0PV01
soluzzjoni tal problemi	1>K01
soluzzjoni tal-problemi	1>K01
sommario	0Y201
sommarju	1>L01
son degisiklik	1>M01
son değişiklik	1>M01
sonstiges	1>N01
sonuc	08f01
sonuclar	08f01
sonuç	08f01
sonuçlar	08f01
soort	15^01
soort bedrijf of sector	09901
soort opleiding	0Uj01
soovitud amet	0LV01
soovitud palk	0ok01
soovitus	0Zi01
sorotan	12?01
sorumluluk alanlari	0Og01
sorumluluk alanları	0Og01
sorumluluklar	0Og01
sorumluluklarim	0Og01
sorumluluklarım	0Og01
sosiaalinen media	14e01
sosiale medier	1>O01
sosyal medya	15D01
sotilasarvo	06=01
soucasna pozice	0WB01
souhrn	0kZ01
source	0HG01
source code	0HG01
současná pozice	0WB01
soyad	1>P01
soyadi	1>P01
soyadı	1>P01
soyisim	1>P01
soziale netzwerke	0^N01
sozialversicherungsnummer	11401
sozlu anlatim	0^T01
sozlu etkilesim	0\U01
speaking	0ZO01
speaking: interaction	0ZO01
speaking: production	0m`01
speciale	1>Q02
specialisatie	02401
specialisation	1>S02
specialisering	01h01
specialitate	1>U02
specialite	0HO01
specialitāte	0PQ01
specializace	1>W01
specializacia	1>X01
specializacija	1>Y02
specializacio	0\P01
specializare	0HU01
specializare obtinuta	0<D01
specializare obținută	0<D01
specializarea	0HU01
specialization	06101
specializzazione	03H01
specializáció	0\P01
specialty	06101
specialybe	1>[02
specialybė	1>[02
specijalizacija	1>]02
specjalizacja	0In01
specjalizzazzjoni	16V01
specjalnosc	0In01
specjalność	0In01
speisialtacht	00U01
spezialisierung	07601
speċjalizzazzjoni	16V01
splet	13B01
spletna stran	13B01
spletno mesto	13B01
spoken interaction	0ZO01
spoken production	0m`01
spol	1>_02
spolecnost	0hV01
spolek	1<901
společnost	0hV01
spolocnost	0hj01
spoločnosť	0hj01
spoluautori	1>a02
spoluautoři	07j01
spraak	1>c02
spraakbevis	1>e02
spraakcertifikat	0>J01
spraakerfarenhet	1>g01
spraakerfaring	1>h01
spraaknivaa	1>i02
spraaksertifikater	1<g01
sprache	0S:01
sprachen	0S:01
sprachen und werkzeuge	0L501
spracherfahrung	07<01
spracherfahrungen	07<01
sprachkenntnis	0ig01
sprachnachweise	1>k01
sprachniveau	0ig01
sprachzertifikat	1>k01
sprachzertifikate	1>k01
spracovanie informacii	1>l01
spracovanie informácií	1>l01
sprak	1>c02
sprakbevis	1>e02
sprakcertifikat	0>J01
sprakerfarenhet	1>g01
sprakerfaring	1>h01
sprakniva	1>i02
spraksertifikater	1<g01
sprechen	0g001
sprechen: gesprache	03Z01
sprechen: gespraeche	03Z01
sprechen: gespräche	03Z01
spreekvaardigheid	14P01
spreken	14P01
sprog	1>m01
sprogbeviser	0>K01
sprogcertifikater	0>K01
sprogerfaring	1>n01
sprogniveau	0P801
språk	1>c02
språkbevis	1>e02
språkcertifikat	0>J01
språkerfarenhet	1>g01
språkerfaring	1>h01
språknivå	1>i02
språksertifikater	1<g01
spécialisation	0HO01
spécialité	0HO01
sraid	1<a01
srednia	0lD01
srednia ocen	0lD01
sritis	1<^01
srodowisko	0h>01
sráid	1<a01
staat	1>o02
staatsangehoerigkeit	0hH01
staatsangehorigkeit	0hH01
staatsangehörigkeit	0hH01
staatsbuergerschaft	0hH01
staatsburgerschaft	0hH01
staatsburgerschap	0hI01
staatsbürgerschaft	0hH01
stack	1?108
stack technique	0@S01
stack tecnologica	03E01
stack tecnologico	1?902
stack tecnológica	03E01
stack tecnológico	05F01
stad	1?;04
stada	1??01
stadas posta	1?@01
stadsetning	0;i01
stadt	0TY01
stadur	0;i01
staff	0@P01
stagiul militar	1<h01
stalno prebivalisce	0hD01
stalno prebivališče	0hD01
stan	1?A01
stan cywilny	1?B01
stand	0`e01
standort	05]01
standplaats	1?C01
stanowisko	13X01
stanowisko docelowe	0kb01
stare civila	1?D01
stare civilă	1?D01
starea civila	1?D01
starea civilă	1?D01
starf	1??01
starfsgrein	0o@01
starfsheiti	1?E02
starfslysing	00c01
starfslýsing	00c01
starfssvid	1??01
starfssvið	1??01
starost	1?G03
start	1?J07
start date	1?Q02
startdato	1?S02
startdatum	1?U03
started	09A01
starting date	09A01
stastijums	0f`01
stat	1?X02
stat civili	1?Z01
stat ċivili	1?Z01
state	0B;01
statement	16d01
statna prislusnost	0kK01
statne obcianstvo	0kK01
statni obcanstvi	0kJ01
statni prislusnost	0kJ01
stato	1?[02
stato civile	0Q>01
stato di salute	03301
stato occupazionale	0@o01
statsborgarskap	0hC01
statsborgerskab	1?]01
statsborgerskap	0hC01
status	1?^05
status kawin	1?c01
status kepegawaian	0[c01
status perkawinan	1?c01
status pernikahan	1?c01
status zawodowy	1?d01
statut	1=N01
statut marital	0MY01
stav	19h02
staz pracy	0I;01
staða	1??01
staðsetning	0;i01
staður	0;i01
staż pracy	0I;01
stecena kvalifikacija	02O01
steceno	0Dn02
steceno zvanje	1?e02
sted	1?g03
stelle	09a01
stellenbezeichnung	09a01
stellenwunsch	02Q01
stellung	09a01
stepen	1?j02
stepen obrazovanja	1?l01
stepen studija	1?m01
steuer id	11401
steuer-id	11401
stevilo zaposlenih	1?n01
stečena kvalifikacija	02O01
stečeno	0Dn02
stečeno zvanje	1?e02
stichpunkte	09j01
stichting	1?o01
stichwoerter	0L501
stichworter	0L501
stichwörter	0L501
stifter	07;01
stig	1@002
stilling	1@206
stillingsbetegnelse	0kF01
stillingsprosent	04\01
stillingstittel	0gI01
stofnun	0Q301
stopien	1@802
stopien naukowy	0Il01
stopien zaawansowania	13U01
stopień	1@802
stopień naukowy	0Il01
stopień zaawansowania	13U01
stopnja	1@:02
stopnja izobrazbe	0[E01
stopnja znanja	17>01
stos technologiczny	0h>01
stosunek do sluzby wojskowej	1=n01
stosunek do służby wojskowej	1=n01
stowarzyszenie	0SV01
straat	01[01
strada	01S01
strani jezik	0[d02
stranka	1@<02
stranky	18K01
strasse	04[01
strasse hausnummer	04[01
strasse und hausnummer	04[01
strasse, hausnummer	04[01
strata	0XP01
straße	04[01
straße und hausnummer	04[01
straße, hausnummer	04[01
street	01?01
street address	01?01
strona	18L01
strona domowa	18L01
strona internetowa	18L01
strona www	18L01
strucna sprema	1@>02
structure	1@@02
structure d'accueil	0N601
strukturvieniba	0Eh01
struktūrvienība	0Eh01
strumenti	0@X01
strumenti utilizzati	0@X01
stručna sprema	1@>02
stránka	1@B01
stránky	18K01
studie	02401
studiegebieden (isced f	1@C01
studiegebieden (isced-f	1@C01
studieinriktning	01h01
studienabschluss	02N01
studienarbeit	00\01
studienfach	07601
studiengang	1@D02
studieninhalte	0Vc01
studienrichtung	07601
studienschwerpunkt	07601
studiepoeng	1@F01
studieprogram	0RD01
studiepunten	0K=01
studieretning	0P?02
studierichting	02401
studiested	0WO01
studii	0j701
studij	12<01
studije	0l001
studijni obor	1>W01
studijni program	1>W01
studijni prumer	0WL01
studijny odbor	1>X01
studijny program	1>X01
studijní obor	1>W01
studijní program	1>W01
studijní průměr	0WL01
studijska smer	12801
studijski program	1@G03
studiju kryptis	0PW01
studiju programa	0PW01
studiju programma	0PQ01
studiju virziens	0PQ01
studijų kryptis	0PW01
studijų programa	0PW01
studium	0_[01
study type	00e01
stufe	0\k02
stundensatz	0TT01
stupanj	1@J02
stupanj obrazovanja	1@L01
stupen	1@M04
stupen vzdelani	0Hn01
stupen vzdelania	0I101
stupeň	1@M04
stupeň vzdelania	0I101
stupeň vzdělání	0Hn01
stvaranje sadrzaja	1@Q01
stvaranje sadržaja	1@Q01
stádas pósta	1?@01
stát	1@R01
státní občanství	0kJ01
státní příslušnost	0kJ01
stāstījums	0f`01
su di me	0Y201
sua doi lan cuoi	1@S01
suautori	1@T01
subject	1@U02
subject line	17F01
subjects	1@W03
subordinates	0@P01
suc khoe	0<Q01
sucasna pozicia	13D01
succes	0:H01
succese	17H01
successen	09E01
successes	00g01
successi	0kc01
succès	0:H01
suggett	16V01
suggetti ewlenin	0^\01
sugu	1@Z01
suhde	1@[01
suhe	1@\01
suhrn	1@]01
suhtlus	1@^01
suiomh	02E01
suiomh greasain	0`O01
sujet	1@_02
sujet de memoire	0d;01
sujet de mémoire	0d;01
sujet de these	0d;01
sujet de thèse	0d;01
sujet du memoire	0d;01
sujet du mémoire	0d;01
sukcesy	0Ke01
suku	1@a01
sukunimi	1@b01
sukunimi etunimi	0OG01
sukunimi, etunimi	0OG01
sukupuoli	1@c01
sumar	0FE01
summary	00W02
summary of work	00a01
sundinud	1@d01
sunniaasta	1@d01
sunniaeg	1@d01
sunnikoht	1@e01
sunnikuupaev	1@d01
suoritettu	0g@01
suoritettu tutkinto	06601
suositus	0`M01
superieur	0GI01
superieur hierarchique	0GI01
superior	0B301
superior imediato	0>U01
supervisor	1@f04
supervisore	18>01
supérieur	0GI01
supérieur hiérarchique	0GI01
surat izin mengemudi	0\m01
sure	0<I01
surel	02Y01
surname	0P]01
surnames	0P]01
surucu belgesi	0L201
surucu ehliyeti	0L201
suteike	05<01
suteikė	05<01
suuline esitus	16g01
suuline suhtlus	1@j01
suullinen tuottaminen	16M01
suullinen vuorovaikutus	0]301
suund	0N^01
suuntautuminen	02>01
suuntautumisvaihtoehto	02>01
suíomh	02E01
suíomh gréasáin	0`O01
suġġett	16V01
suġġetti ewlenin	0^\01
svarbiausi dalykai	0ob01
svarigakais	0TD01
svarīgākais	0TD01
sveitarfelag	08U01
sveitarfélag	08U01
svesvaloda	1@k01
svetaine	0ZX01
svetainė	0ZX01
sveuciliste	0Xe01
sveučilište	0Xe01
svešvaloda	1@k01
svid	1@l02
svietimo istaiga	07501
svietimo sritys (isced f	1@n01
svið	1@l02
syfte	08b01
synt	1@o01
synthese	00801
synthèse	00801
syntymaaika	1@o01
syntymaeaika	1@o01
syntymaekunta	1A001
syntymaepaeivae	1@o01
syntymaepaikka	1A001
syntymaevuosi	1@o01
syntymakunta	1A001
syntymapaikka	1A001
syntymapaiva	1@o01
syntymavuosi	1@o01
syntymäaika	1@o01
syntymäkunta	1A001
syntymäpaikka	1A001
syntymäpäivä	1@o01
syntymävuosi	1@o01
syntynyt	1@o01
system	04m01
systeme	0L501
systemer	0e602
szak	0\P01
szakdolgozat	0G@01
szakdolgozat cime	0G@01
szakdolgozat címe	0G@01
szakdolgozat temaja	0G@01
szakdolgozat témája	0G@01
szakirany	0\P01
szakirány	0\P01
szakma	09o01
szakterulet	0\P01
szakterület	0\P01
szekhely	0Vl01
szektor	02701
szerep	1A102
szerepek	15k01
szerepem	15k01
szerepkor	1A303
szerepkör	1A303
szervezet	1A602
szervezeti egyseg	0BU01
szervezeti egység	0BU01
szerzo	1A801
szerzok	1A801
szerző	1A801
szerzők	1A801
szint	1A903
szintje	1A<01
szkola	0hm01
szkoła	0hm01
szobeli interakcio	1A=01
szobeliseg	09l01
szoftverek	0O;01
szul	1A>01
szuletesi datum	1A>01
szuletesi ev	1A>01
szuletesi hely	1A?01
szuletesi hely es ido	1A>01
szuletesi hely ido	1A>01
szuletesi helye	1A?01
szuletesi ideje	1A>01
szuletesi ido	1A>01
szuletett	1A>01
székhely	0Vl01
szóbeli interakció	1A=01
szóbeliség	09l01
szül	1A>01
született	1A>01
születési dátum	1A>01
születési hely	1A?01
születési hely és idő	1A>01
születési hely, idő	1A>01
születési helye	1A?01
születési ideje	1A>01
születési idő	1A>01
születési év	1A>01
sábháilteacht	1;X01
sähköposti	0d401
sähköpostiosoite	0d401
säkerhet	1;[01
sécurité	1<F01
séjours linguistiques	0OX01
sérsvið	0;W01
sídlo	0eB01
símanúmer	0Vg01
sími	0Vg01
síntese	0l901
síntesis	0Od01
sítio web	0@001
síðast breytt	1=601
síť	1=A01
söker	0kG01
sözlü anlatım	0^T01
sözlü etkileşim	0\U01
súhrn	1@]01
súčasná pozícia	13D01
sündinud	1@d01
sünniaasta	1@d01
sünniaeg	1@d01
sünnikoht	1@e01
sünnikuupäev	1@d01
süre	0<I01
sürücü belgesi	0L201
sürücü ehliyeti	0L201
sākuma datums	0jJ01
sākums	0jJ01
sđt	0FZ01
słowa kluczowe	0h>01
słuchanie	1;E01
służba wojskowa	1=n01
số cmnd	0=H01
số di động	0FS01
số lượng nhân viên	16e01
số người	16e01
số năm kinh nghiệm	0]>01
số tín chỉ	1>601
số điện thoại	0FZ01
sức khỏe	0<Q01
sửa đổi lần cuối	1@S01
t	0<M01
t c kimlik no	0]<01
t.c. kimlik no	0]<01
taal	1A@01
taalbeheersing	1AA01
taalcertificaten	0>C01
taalervaring	1AB01
taalniveau	1AA01
tac gia	1AC01
taches	01901
taches principales	01901
taches realisees	01901
taekni	0X501
taetig als	09a01
taetigkeit	09_02
taetigkeit als	09a01
taetigkeiten	05\01
taetigkeitsbereich	1AD02
taetigkeitsbereich oder branche	0Tf01
taetigkeitsbereiche	05\01
taetigkeitsbeschreibung	05\01
taetigkeitsfeld	0;S01
taetigkeitsschwerpunkte	05\01
tagessatz	0TT01
tagline	0B]01
tagozat	0\P01
tahdit	0ZS01
taho	0[R01
tahun	1AF04
tahun lahir	0_l01
tahun lulus	0W401
tai khoan	1AJ01
taidot	06?01
taille	0O@01
taille de l'entreprise	0Kf01
taille de l'equipe	0Kf01
taille de l'équipe	0Kf01
tairgeadh cainte	0_d01
taisnimi	0Kc01
taken	01801
taken en verantwoordelijkheden	01801
tal	1AK01
tala	0g501
tale	1AL02
talen	1A@01
talen en tools	0TQ01
talr	0^L01
talruna numurs	0^L01
talrunis	0^L01
tam ad	01=01
tamanho da equipe	0Fh01
tamano del equipo	0k?01
tamaño del equipo	0k?01
tanav	00;01
tanggal	1AN02
tanggal lahir	0_l01
tanggal mulai	0CE01
tanggal publikasi	1AP01
tanggal selesai	0W401
tanggal terbit	1AQ02
tanggung jawab	0FA01
tanim	01101
tantargyak	0Q`01
tantárgyak	0Q`01
tanulmanyi atlag	06`01
tanulmanyi teruletek (isced f	1AS01
tanulmányi területek (isced-f	1AS01
tanulmányi átlag	06`01
tanım	01101
tao noi dung	1AT01
tap chi	0iB01
tapasztalat	1AU01
tapasztalat evei	1AU01
tapasztalat évei	1AU01
taqsima	0Fm01
tara	1AV01
tareas	01401
tareas realizadas	01401
tareas y responsabilidades	01401
tarefas	06_01
target position	0B]01
targyak	0Q`01
tarief	0Tk01
tarih	1AW03
tarih araligi	0<I01
tarih aralığı	0<I01
tarihler	0<I01
tarkvara	0\V01
tarsalgas	1A=01
tarsszerzok	1A801
tartalom	0Bl01
tartalomkeszites	1AZ01
tartalomkészítés	1AZ01
tascanna	0I_01
tase	1A[03
tasks	0Aj01
taso	1A^02
tasques	01701
tasques principals	01701
tasques realitzades	01701
tatig als	09a01
tatigkeit	09_02
tatigkeit als	09a01
tatigkeiten	05\01
tatigkeitsbereich	1AD02
tatigkeitsbereich oder branche	0Tf01
tatigkeitsbereiche	05\01
tatigkeitsbeschreibung	05\01
tatigkeitsfeld	0;S01
tatigkeitsschwerpunkte	05\01
tausta	0_V01
tautan	0`501
tautiba	11F01
tautybe	11C01
tautybė	11C01
tautība	11F01
tavoite	0_V01
tavsiye	0UY01
taħdit	0ZS01
tc kimlik no	0]<01
tcc	0Gb01
teabe tootlemine	1A`01
teabe töötlemine	1A`01
teaduskond	0N^01
team	1Aa08
team gestito	0Fi01
team members	0@P01
team size	0@P01
teamgroesse	05801
teamgrootte	00A01
teamgrosse	05801
teamgröße	05801
teamstoerrelse	1Ai02
teamstorlek	04h01
teamstorrelse	1Ai02
teamstørrelse	1Ai02
teanga	1Ak01
teanga dhuchais	0c[01
teanga dhúchais	0c[01
teangacha	1Ak01
tecajevi	0UE01
tecaji	0UD01
tech	0;e01
tech stack	1=S02
tech-stack	0L501
technical environment	0;e01
technical stack	0;e01
technieken	0TQ01
technik	0L501
techniques	0@S01
technisches umfeld	0L501
technologia	0O;01
technologiak	0O;01
technologie	1Al06
technologie stack	0L501
technologie-stack	0L501
technologieen	0TQ01
technologien	0L501
technologien und tools	0L501
technologies	1B202
technologies used	0;e01
technologies utilisees	0@S01
technologies utilisées	0@S01
technologieën	0TQ01
technologijos	0XM01
technology	0;e01
technology stack	0;e01
technológia	0O;01
technológie	0]]01
technológiák	0O;01
technos	0@S01
tecnicas	0@T02
tecniche	0@X01
tecnologia	1B403
tecnologias	0@T02
tecnologias usadas	0@T02
tecnologias utilizadas	0@T02
tecnologie	0@X01
tecnologie usate	0@X01
tecnologie utilizzate	0@X01
tecnologies	0L401
tecnologies utilitzades	0L401
tecnología	05F01
tecnologías	05F01
tecnologías usadas	05F01
tecnologías utilizadas	05F01
tecrube	0EZ01
tecrübe	0EZ01
tegevusala	1B701
tegevusvaldkond	1B701
tegund starfsemi	06o01
tehnologii	0@W01
tehnologii folosite	0@W01
tehnologii utilizate	0@W01
tehnologijas	06h01
tehnologije	15S03
tehnoloogiad	0\V01
tehnoloģijas	06h01
tehtaevae	1B802
tehtaevaenimike	03Q02
tehtaevaenkuva	0]201
tehtaevaet	0]201
tehtava	1B802
tehtavanimike	03Q02
tehtavankuva	0]201
tehtavat	0]201
tehtävä	1B802
tehtävänimike	03Q02
tehtävänkuva	0]201
tehtävät	0]201
teicneolaiochtai	0N701
teicneolaíochtaí	0N701
teideal	1B:02
teideal na cailiochta a bronnadh	0<B01
teideal na cáilíochta a bronnadh	0<B01
teideal poist	0TA01
teileafon	0T<01
teileafón	0T<01
teistimeireacht	0f^01
teistiméireacht	0f^01
tekija	0]A01
tekijae	0]A01
tekijaet	0]A01
tekijat	0]A01
tekijä	0]A01
tekijät	0]A01
tekniikat	06?01
teknik	04m01
tekniker	04m01
teknologi	1B<03
teknologi yang digunakan	02\01
teknologiat	06?01
teknologier	0d[03
teknologiji	0To01
teknolojiler	03]01
teknoloġiji	0To01
tel	1B?0L
tel cislo	1B[02
tel de contacte	0k@01
tel kom	0]l01
tel mobil	1B]01
tel no	0OM01
tel nr	1B^02
tel portable	0=n01
tel privat	0Q:01
tel. de contacte	0k@01
tel. kom	0]l01
tel. mobil	1B]01
tel. nr	0^J01
tel. privat	0Q:01
tel. číslo	1B[02
tel.-nr	0Q:01
telecopie	1B`01
telefaks	1Ba02
telefax	1Bc02
telefoane	0k=01
telefon	1Be0@
telefon de contacte	0k@01
telefon fix	1C502
telefon komorkowy	0]l01
telefon komórkowy	0]l01
telefon kontaktowy	0k<01
telefon mobil	1C703
telefon no	0OM01
telefon numarasi	0OM01
telefon numarası	0OM01
telefon privat	0Q:01
telefonas	0^J01
telefone	0AQ01
telefone celular	0AN01
telefone fixo	0AQ01
telefone para contato	0AQ01
telefone(s	0AQ01
telefones	0AQ01
telefonicky kontakt	1C:01
telefonický kontakt	1C:01
telefoninumber	1C;01
telefonne cislo	1C<01
telefonni cislo	1C:01
telefonnr	0Q:01
telefonnummer	1C=04
telefonní číslo	1C:01
telefono	1CA02
telefono abitazione	0AR01
telefono cellulare	0=o01
telefono celular	0ff01
telefono de contacto	0kA01
telefono fijo	0kA01
telefono fisso	0AR01
telefono movil	0ff01
telefono numeris	0^J01
telefono(i	0AR01
telefono(s	0kA01
telefonos	0kA01
telefons	0^L01
telefonska stevilka	0^K01
telefonska številka	0^K01
telefonski broj	1CC01
telefonszam	0LO01
telefonszam(ok	0LO01
telefonszám	0LO01
telefonszám(ok	0LO01
telefoon	1CD01
telefoon prive	1CD01
telefoon privé	1CD01
telefoonnummer	1CD01
telefón	1C<01
telefónne číslo	1C<01
telemovel	0AN01
telemóvel	0AN01
telephone	1CE02
telephone fixe	0QX01
telephone mobile	0=n01
telephone number	0<M01
telephone portable	0=n01
telephone(s	0QX01
telepon	0^G01
telepon genggam	0V[01
telepon lain	1CG01
telepon seluler	0V[01
telepules	1CH02
település	1CH02
telf	0kA01
teljes nev	0i901
teljes név	0i901
tellija	1CJ01
telp	0^G01
telpon	0^G01
telèfon	0k@01
telèfon de contacte	0k@01
telèfon fix	0k@01
telèfon mòbil	0gD01
teléfono	0kA01
teléfono celular	0ff01
teléfono de contacto	0kA01
teléfono fijo	0kA01
teléfono móvil	0ff01
teléfono(s	0kA01
teléfonos	0kA01
tema	1CK04
tema diplomove prace	08_01
tema lucrarii	0GY01
tema lucrării	0GY01
tema prace	1CO02
tema rada	0GG02
temario	06@01
temat pracy	13Y01
temat pracy magisterskiej	13Y01
temavezeto	0Q401
temel faaliyetler ve sorumluluklar	0Og01
temel gorevler	0Og01
temel görevler	0Og01
temel konular	02f01
temoignage	08901
tempat	0bQ01
tempat & tanggal lahir	0_l01
tempat kerja	0\N01
tempat lahir	1CQ01
tempat tanggal lahir	0_l01
tempat tinggal	1CR02
tempat, tanggal lahir	0_l01
tempat/tanggal lahir	0_l01
tempo	0D001
tempo de experiencia	04U01
tempo de experiência	04U01
temps de travail	0Af01
ten	0WJ01
ten cong ty	0?d01
ten day du	0WJ01
ten du an	0WJ01
ten giai thuong	0U201
ten goi	1CT01
ten nguoi dung	1AJ01
ten truong	0?e01
tengsl	1CU01
tentang perusahaan	0FB01
tentang saya	0=<01
tenure	0Id01
terakhir diubah	1CV01
terbit	1AP01
tercih edilen sehir	0<K01
tercih edilen şehir	0<K01
term	0Id01
termin	0H@01
termin nastupu	0fi02
termino	1CW02
termín	0H@01
termín nástupu	0fi02
tese	0Gb01
tesi	1CY02
tesi di dottorato	06301
tesi di laurea	06301
tesi doctoral	15]01
tesi magistrale	06301
tesina	11<01
tesis	1C[02
tesis doctoral	11<01
testimoni	18201
testimonial	16d01
testimonianza	0?<01
testimonio	17K01
tevekenyseg	0Q201
tevekenyseg tipusa agazat	02701
tevekenysegek	0Q201
tevekenysegi kor	02701
tevékenység	0Q201
tevékenység típusa, ágazat	02701
tevékenységek	0Q201
tevékenységi kör	02701
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
tfg	1C]02
tfm	1C]02
tfn	0Vo01
tfno	0kA01
tgl lahir	0_l01
thanh pho	1C_02
thanh tich	0]401
thanh tich dat duoc	0]401
thanh tuu	0]401
thema	07901
thema der abschlussarbeit	00\01
thema der diplomarbeit	00\01
thema der masterarbeit	00\01
these	0d;01
thesis	1Ca03
thesis title	08R01
thjoderni	19b01
thoi gian	1Cd02
thoi gian bat dau	0i=01
thoi gian lam viec	0U001
thong tin khac	0]601
thu dien tu	0FT01
thành phố	1C_02
thành tích	0]401
thành tích đạt được	0]401
thành tựu	0]401
thèse	0d;01
thông tin khác	0]601
thư điện tử	0FT01
thời gian	1Cd02
thời gian bắt đầu	0i=01
thời gian làm việc	0U001
tid	1Cf03
tidskrift	0Qn01
tidsperiod	04_01
tidsrom	04]01
tidsrum	04Z01
tidsskrift	1Ci02
tiedekunta	02>01
tiedonkaesittely	1Ck01
tiedonkasittely	1Ck01
tiedonkäsittely	1Ck01
tiempo	0F:01
tieng me de	1Cl01
tietoa yrityksesta	1Cm01
tietoa yrityksestae	1Cm01
tietoa yrityksestä	1Cm01
tieu de	0U201
tiimi	0o>01
tiimin koko	02W01
tiitel	1Cn01
tiivistelma	0X701
tiivistelmae	0X701
tiivistelmä	0X701
tijdschrift	0Td01
tijdvak	0C[01
til	1Co03
tilaaja	06>01
tildelt af	1D201
tildelt av	1D301
tilgjengelighet	0\L01
till	1D402
tilldelad av	1D601
tillgaenglig fraan	1D701
tillgaenglighet	1D701
tillganglig fran	1D701
tillganglighet	1D701
tillgänglig från	1D701
tillgänglighet	1D701
tilltal	1D801
tilltalsnamn	0Qo01
tilltrade	1D701
tilltraede	1D701
tillträde	1D701
tiltale	1D902
tiltraedelse	0\K01
tiltredelse	0\L01
tiltrædelse	0\K01
tim	1D;05
timabil	0C201
timarit	1D@01
time	0Id01
timeframe	0Id01
timekla vietne	0;101
timeline	0Id01
tin chi	1>601
tinggi badan	09Y01
tingkat	1DA03
tingkat eqf	1DD01
tingkat keahlian	1DE01
tingkat kemahiran	0\a01
tinh	1DF01
tinh thanh pho	0jO01
tinh tp	0jO01
tinh trang hon nhan	0We01
tinklalapis	0ZX01
tinklarastis	0ZX01
tinklaraštis	0ZX01
tionscal	0>h01
tip	1DG04
tip contract	15R01
tip ta' negozju jew settur	1<l01
tipe pekerjaan	0[c01
tipo	1DK03
tipo de actividad o sector	1;G01
tipo de contrato	1DN02
tipo de curso	0F=01
tipo de empleo	0Ah01
tipo de emprego	0fC01
tipo de empresa o sector	1;G01
tipo de empresa ou sector	17301
tipo de empresa ou setor	17301
tipo de estudios	0>;01
tipo de projeto	1DP01
tipo de proyecto	0=E01
tipo di attivita o settore	03G01
tipo di attività o settore	03G01
tipo di azienda	03G01
tipo di azienda o settore	03G01
tipo di contratto	0Ai01
tipo di diploma	0`K01
tipo di impiego	1DQ02
tipo di progetto	1DS01
tipo di studi	0`K01
tipologia	1DS01
tipologia di contratto	0Ai01
tipul activitatii sau sectorul de activitate	0HT01
tipul activității sau sectorul de activitate	0HT01
tipul contractului	15R01
tipul proiectului	1DT01
tipus	1DU02
tipus d'empresa o sector	17001
tipus d'estudis	0O:01
tipus de contracte	0fD01
tipus de projecte	1DW01
tir	1DX01
titel	1DY0?
titel pa speciale	01n01
titel pa uppsats	0HH01
titel paa speciale	01n01
titel paa uppsats	0HH01
titel på speciale	01n01
titel på uppsats	0HH01
titel scriptie	02301
titill	1Dh02
title	1Dj06
title of qualification	00e01
title of qualification awarded	00e01
titlu	1E004
titlul lucrarii	0GY01
titlul lucrării	0GY01
titlul obtinut	0<D01
titlul obținut	0<D01
titol	1E403
titol de la qualificacio obtinguda	0O:01
titol de la tesi	15]01
titol obtingut	0O:01
titolo	1E704
titolo conseguito	0`K01
titolo della qualifica rilasciata	0`K01
titolo della tesi	06301
titolo di studio	1E;02
titolo tesi	06301
titolu	13j01
titolu tal kwalifika moghtija	0_]01
titolu tal-kwalifika mogħtija	0_]01
titolu tax xoghol	0Xn01
titolu tax-xogħol	0Xn01
titre	1E=05
titre de la these	0d;01
titre de la thèse	0d;01
titre de sejour	07c01
titre de séjour	07c01
titre du cv	0MM01
titre du memoire	0d;01
titre du mémoire	0d;01
titre obtenu	0>F01
tittel	1EB04
tittel pa oppgave	08S01
tittel paa oppgave	08S01
tittel på oppgave	08S01
titteli	1EF02
titul	1EH05
titul kvalifikace	0Hn01
titula	1EM05
titulacao	0F=01
titulacio	0O:01
titulacion	0>;01
titulació	0O:01
titulación	0>;01
titular	1ER02
titulas	1ET01
titulação	0F=01
titulo	1EU08
titulo da dissertacao	0Gb01
titulo da tese	0Gb01
titulo de la cualificacion obtenida	0>;01
titulo de la tesis	11<01
titulo obtenido	0>;01
titulo profesional	0<e01
titulo profissional	0<f01
titulos de idiomas	1E]01
tituls	1E^01
titulus	1E_02
tiêu đề	0U201
tiếng mẹ đẻ	1Cl01
tjaenst	1Ea01
tjaenstgoeringsgrad	04^01
tjaning	1AK01
tjanst	1Ea01
tjanstgoringsgrad	04^01
tjm	14101
tjáning	1AK01
tjänst	1Ea01
tjänstgöringsgrad	04^01
tlf	1Eb04
tlf nr	1Ef02
tlf.nr	1Ef02
tlm	0AN01
tmiem	0Cj01
to	1Eh02
to chuc	1Ej02
to chuc cap	0<W01
todistuksen myoentaejae	0gC01
todistuksen myontaja	0gC01
todistuksen myöntäjä	0gC01
todistukset	0];01
toegekend door	1El01
toelichting	0mW01
toimeksiantaja	06>01
toimenkuva	0]201
toimi	03P01
toimiala	1<]01
toimiala tai sektori	1<]01
toimipaikka	0oc01
toivottu tehtaevae	03O01
toivottu tehtava	03O01
toivottu tehtävä	03O01
tolvupostur	0i301
tom tat	0Tn01
ton giao	1Em01
too kirjeldus	0]i01
tooandja	1En01
tooandja nimi ja aadress	1En01
tookogemus aastates	1Eo01
tookoha asukoht	06V01
toole asumise aeg	1F001
tools	1F104
tools and technologies	0;e01
tools used	0;e01
tooriistad	0\V01
toostaaz	1Eo01
tootajate arv	02l01
tooulesanded	0]i01
topic	08R01
toplam deneyim	0EZ01
toradh	0VC01
torthai	0K<01
torthaí	0K<01
tot	02001
tot en met	02001
tot nghiep	0EY01
total experience	14]01
tovabbi e mail cimek	1F501
tovabbi honlapok	1F601
tovabbi informacio	0L001
tovabbi telefonszamok	1F701
további e-mail címek	1F501
további honlapok	1F601
további információ	0L001
további telefonszámok	1F701
town	0?H01
trabajo de fin de grado	11<01
trabajo de fin de master	11<01
trabajo de fin de máster	11<01
trabajo de grado	11<01
trabajo fin de grado	11<01
trabajo fin de master	11<01
trabajo fin de máster	11<01
trabajo final	11<01
trabalho de conclusao	0Gb01
trabalho de conclusao de curso	0Gb01
trabalho de conclusão	0Gb01
trabalho de conclusão de curso	0Gb01
trach nhiem	0A<01
trach nhiem cong viec	0A<01
trachtas	1F801
tractament	1F901
traeger	1F:03
traegerverein	1F=01
trager	1F:03
tragerverein	1F=01
traguardi	0kc01
training provider	00f01
traitement de l'information	1F>01
trajanje	1F?03
trang ca nhan	0a301
trang cá nhân	0a301
trang web	0a301
trang web khac	1FB01
trang web khác	1FB01
trao boi	0Hl01
trao bởi	0Hl01
tratamento	1FC01
tratamento da informacao	14O01
tratamento da informação	14O01
tratamiento	1FD01
tratamiento de la informacion	1FE01
tratamiento de la información	1FE01
treball de fi de grau	15]01
treball de fi de master	15]01
treball de fi de màster	15]01
treball de final de grau	15]01
treball final	15]01
trefwoorden	0TQ01
treimhse	0Co01
trenutna pozicija	1FF02
trenutno delovno mesto	12@01
tresc	0^M01
treść	0^M01
trinh do	1FH04
trinh do eqf	1FL01
trinh do hoc van	08d01
triq	0Y801
trukme	0DM01
trukmė	0DM01
truong	0?e01
truong dai hoc	0?e01
truong hoc	0?e01
trvale bydlisko	01Q01
trvale bydliste	01R01
trvalé bydlisko	01Q01
trvalé bydliště	01R01
trvani	0H@01
trvanie	0EG01
trvání	0H@01
trách nhiệm	0A<01
trách nhiệm công việc	0A<01
tráchtas	1F801
träger	1F:03
trägerverein	1F=01
tréimhse	0Co01
trình độ	1FH04
trình độ eqf	1FL01
trình độ học vấn	08d01
trường	0?e01
trường học	0?e01
trường đại học	0?e01
ttl	0_l01
tu	09001
tu khoa	0A701
tuairisc	0B[01
tugas	0FA01
tugas akhir	0GX01
tugas dan tanggung jawab	0FA01
tugas sebagai	0[O01
tugas utama	0FA01
tuji jezik	0[m01
tulemus	1FM02
tulemused	1;W01
tulisan	0dD01
tulokset	0]101
tulos	1FO02
tungumal	0cJ01
tungumalakunnatta	0P901
tungumál	0cJ01
tungumálakunnátta	0P901
tunnus	0\H01
tunnustus	1FQ02
tuoi	1FS01
tur	15[01
turinio kurimas	1FT01
turinio kūrimas	1FT01
turinys	05D01
turvalisus	1FU01
turvallisuus	1FV01
tus	0Cl01
tuteur	0GI01
tutkielma	0GD01
tutkinnon nimi	06601
tutkinnon taso	06601
tutkinto	06601
tutkintonimike	06601
tutor	1FW03
tutora	0GK01
tuổi	1FS01
tvorba obsahu	1FZ01
tvrtka	1F[02
twieldet	0Ck01
twieled	0Ck01
tworzenie tresci	1F]01
tworzenie treści	1F]01
tym	0lZ01
tyoaika	1F^01
tyoeaika	1F^01
tyoekalut	06?01
tyoekokemus vuosina	0]j01
tyoenantaja	1F_01
tyoenantajan nimi ja osoite	1F_01
tyoenkuva	0]201
tyoepaikka	1F_01
tyoeskentelypaikka	0oc01
tyoesuhde	1F^01
tyoesuhteen kesto	02H01
tyoesuhteen muoto	1F^01
tyoesuhteen tyyppi	1F^01
tyoetehtaevae	03P01
tyoetehtaevaet	0]201
tyokalut	06?01
tyokokemus vuosina	0]j01
tyonantaja	1F_01
tyonantajan nimi ja osoite	1F_01
tyonkuva	0]201
tyopaikka	1F_01
tyoskentelypaikka	0oc01
tyosuhde	1F^01
tyosuhteen kesto	02H01
tyosuhteen muoto	1F^01
tyosuhteen tyyppi	1F^01
tyotehtava	03P01
tyotehtavat	0]201
typ	1F`05
typ av examen	0OO01
typ av verksamhet eller sektor	0;T01
typ projektu	1Fe03
typ studia	0Hn01
typ uvazku	0IR01
typ úvazku	0IR01
type	1Fh07
type af virksomhed eller sektor	1Fo01
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
tytul	1G003
tytul kwalifikacji	0Il01
tytul nagrody	0g[01
tytul naukowy	1G301
tytul pracy	13Y01
tytul zawodowy	0Il01
tytuł	1G003
tytuł kwalifikacji	0Il01
tytuł nagrody	0g[01
tytuł naukowy	1G301
tytuł pracy	13Y01
tytuł zawodowy	0Il01
tyyppi	0_n01
työaika	1F^01
työkalut	06?01
työkokemus vuosina	0]j01
työnantaja	1F_01
työnantajan nimi ja osoite	1F_01
työnkuva	0]201
työpaikka	1F_01
työskentelypaikka	0oc01
työsuhde	1F^01
työsuhteen kesto	02H01
työsuhteen muoto	1F^01
työsuhteen tyyppi	1F^01
työtehtävä	03P01
työtehtävät	0]201
tài khoản	1AJ01
tác giả	1AC01
táirgeadh cainte	0_d01
tárgyak	0Q`01
társalgás	1A=01
társszerzők	1A801
tâches	01901
tâches principales	01901
tâches réalisées	01901
täisnimi	0Kc01
tänav	00;01
tätig als	09a01
tätigkeit	09_02
tätigkeit als	09a01
tätigkeiten	05\01
tätigkeitsbereich	1AD02
tätigkeitsbereich oder branche	0Tf01
tätigkeitsbereiche	05\01
tätigkeitsbeschreibung	05\01
tätigkeitsfeld	0;S01
tätigkeitsschwerpunkte	05\01
tækni	0X501
técnicas	0@T02
tél	0QX01
tél. portable	0=n01
télécopie	1B`01
téléphone	0QX01
téléphone fixe	0QX01
téléphone mobile	0=n01
téléphone portable	0=n01
téléphone(s	0QX01
téma diplomové práce	08_01
téma práce	1CO02
témavezető	0Q401
témoignage	08901
término	1CW02
tên	0WJ01
tên công ty	0?d01
tên dự án	0WJ01
tên giải thưởng	0U201
tên gọi	1CT01
tên người dùng	1AJ01
tên trường	0?e01
tên đầy đủ	0WJ01
tình trạng hôn nhân	0We01
tím	0l[01
tímabil	0C201
tímarit	1D@01
tín chỉ	1>601
típus	0[`01
tír	1DX01
títol	1E403
títol de la qualificació obtinguda	0O:01
títol de la tesi	15]01
títol obtingut	0O:01
título	1EU08
título da dissertação	0Gb01
título da tese	0Gb01
título de la cualificación obtenida	0>;01
título de la tesis	11<01
título obtenido	0>;01
título profesional	0<e01
título profissional	0<f01
títulos de idiomas	1E]01
tóm tắt	0Tn01
tôn giáo	1Em01
tölvupóstur	0i301
töö kirjeldus	0]i01
tööandja	1En01
tööandja nimi ja aadress	1En01
töökogemus aastates	1Eo01
töökoha asukoht	06V01
tööle asumise aeg	1F001
tööriistad	0\V01
tööstaaž	1Eo01
töötajate arv	02l01
tööülesanded	0]i01
tús	0Cl01
tür	15[01
tým	0lZ01
tālr	0^L01
tālrunis	0^L01
tālruņa numurs	0^L01
tīmekļa vietne	0;101
tạo nội dung	1AT01
tạp chí	0iB01
tỉnh	1DF01
tỉnh/thành phố	0jO01
tỉnh/tp	0jO01
tốt nghiệp	0EY01
tổ chức	1Ej02
tổ chức cấp	0<W01
từ	09001
từ khóa	0A701
uber das unternehmen	0;S01
uber mich	04301
uberblick	04301
uberschrift	07@01
ubicacio	0b:01
ubicacion	0b;01
ubicació	0b:01
ubicación	0b;01
ucet	1G402
ucret beklentisi	09I01
uczelnia	0hm01
udair	1G601
udar	1G601
udarbejdelse af indhold	1G701
udbyder	1G801
uddannelse	0_\01
uddannelsesbetegnelse	0_\01
uddannelsesinstitution	0_E01
uddannelsesinstitutionens navn og type	0_E01
uddannelsesniveau	0WT01
uddannelsesomraader (isced-f	1G901
uddannelsesomrader (isced f	1G901
uddannelsesområder (isced-f	1G901
uddannelsessted	0_E01
uddannelsestitel	0_\01
uddelt af	1D201
udeleno kym	1G:01
udelil	1G;02
udelila	1G;02
udelovatel	1G;02
udeľovateľ	1G=01
udgivelsesdato	1G>01
udgiver	1G?01
udgivet	1G>01
udgivet af	1G?01
udgivet i	1G?01
udmaerkelse	1G@01
udmærkelse	1G@01
udruga	1GA01
udruzenje	1GB01
udruženje	1GB01
udstedelsesdato	0mY01
udsteder	1G801
udstedt	0mY01
udstedt af	1G801
udtalelse	1GC01
uděleno kým	1G:01
udělil	1G:01
udělila	1G:01
udělovatel	1G:01
ueber das unternehmen	0;S01
ueber mich	04301
ueberblick	04301
ueberschrift	07@01
uf	0Gh01
ufficio	0Fn01
ugyfel	0cm01
uhing	1GD01
uimhir foin	0T<01
uimhir fóin	0T<01
uimhir theileafoin	0T<01
uimhir theileafóin	0T<01
uimhreacha guthain eile	1GE01
uimhreacha gutháin eile	1GE01
uirlisi	0N701
uirlisí	0N701
uit dienst	02001
uitgegeven door	01o01
uitgegeven op	09D01
uitgereikt door	1El01
uitgevende instantie	01o01
uitgever	1GF02
uitgever van het certificaat	01o01
uitgeverij	0Td01
ukoly	0W@01
ukonceni	1GH02
ukoncenie	0E<01
ukonczenie	0Cn01
ukončenie	0E<01
ukončení	1GH02
ukończenie	0Cn01
uksus	0cl01
ukuran tim	0\D01
ulesanded	0]i01
ulica	1GJ05
ulice	01R01
ulikool	0V^01
ulke	1GO01
uloga	1GP06
uloge	0fY02
uloha v projekte	1:R01
ulohy	0W=01
ulteriori informazioni	03601
ultima actualizacion	01<01
ultima atualizacao	06n01
ultima forma de invatamant absolvita	0j701
ultima formă de învățământ absolvită	0j701
ultima modificacion	01<01
ultima modificare	1GV01
ultimo aggiornamento	02:01
ultimo nome	05>01
um mig	02;01
umfang	0_201
umgebung	0L501
umiejetnosci	0h>01
umiejętności	0h>01
umsatz	05801
umsogn	0ck01
umsögn	0ck01
umur	1GW01
umzugsbereitschaft	0:301
understanding: listening	0a`01
understanding: reading	17G01
unelte	0@W01
uni	02M01
unidad	0H001
unidades curriculares	0<A01
unit	1GX02
unitat	0NP01
unites d'enseignement	0B<01
unités d'enseignement	0B<01
universidad	00d01
universidade	0@;01
universita	1GZ02
universitaet	02M01
universitas	0Z201
universitat	1G\02
universitate	1G^02
universitatea	0T501
universite	1G`02
universiteit	0WZ01
universitet	1Gb03
universitetas	07501
university	00f01
università	1GZ02
universität	02M01
université	0>601
universitāte	07301
univerza	0PV01
univerzita	1Ge02
univerzitet	1Gg01
uniwersytet	0hm01
unternehmen	05Y02
unternehmensbeschreibung	0;S01
unternehmensgegenstand	0;S01
unternehmensgroesse	05801
unternehmensgrosse	05801
unternehmensgröße	05801
unternehmensname	05^01
unternehmensprofil	0;S01
until	0@Y01
unvan	1Gh04
updated	0`E01
uporabljene tehnologije	0]W01
uporabnisko ime	1Gl01
uporabniško ime	1Gl01
uppdrag	04d01
uppdragsgivare	09k01
uppehaallstillstaand	05d01
uppehallstillstand	05d01
uppehållstillstånd	05d01
uppgifter	04d01
upphaf	0<<01
upplysingavinnsla	1Gm01
upplýsingavinnsla	1Gm01
uppnaadda resultat	0S801
uppnadda resultat	0S801
uppnådda resultat	0S801
uppsaegningstid	1D701
uppsagnarfrestur	0Tj01
uppsagningstid	1D701
uppsats	0HH01
uppsägningstid	1D701
ur	0Cf01
uraian	0F@01
uraian pekerjaan	0FA01
uraian tugas	0FA01
uren	0Ae01
uren per week	0Ae01
url	1Gn0:
urodzona	0Cf01
urodzony	0Cf01
uroven	1H804
uroven ekr	0LE01
uroven eqf	1H<01
uroven eqr	1H<01
uroven znalosti	0[\02
urovne serr	1<d02
usek	1H=02
user	0VZ01
user name	0VZ01
username	0VZ01
usia	1GW01
using	0;e01
usmerenje	0l001
usmjerenje	12<01
uspechy	1H?02
uspehi	0I001
uspesi	0I401
uspjesi	1HA01
ustanova	1HB08
ustna interakcia	0^V01
ustni interakce	0^U01
ustni projev	0eJ01
ustny prejav	0Wn01
ustvarjanje vsebin	1HJ01
usuari	0j[01
usuario	1HK02
usuário	0AG01
utbildning	0OO01
utbildningsanordnare	0WN01
utbildningsniva	0WQ01
utbildningsnivaa	0WQ01
utbildningsnivå	0WQ01
utbildningsomraaden (isced-f	1HM01
utbildningsomraden (isced f	1HM01
utbildningsområden (isced-f	1HM01
utbildningsorganisationens namn och typ	0WN01
utca	02k01
utdanning	0_[01
utdanningsinstitusjon	0WO01
utdanningsinstitusjonens navn og type	0WO01
utdanningsniva	0WX01
utdanningsnivaa	0WX01
utdanningsnivå	0WX01
utdelad av	1D601
utdelare	1D601
utdelt av	1D301
utente	0jg01
utfaerdad av	1HN01
utfaerdad den	0N[01
utfaerdare	1HN01
utfaerdat	0N[01
utfaerdat av	1HN01
utfardad av	1HN01
utfardad den	0N[01
utfardare	1HN01
utfardat	0N[01
utfardat av	1HN01
utfärdad av	1HN01
utfärdad den	0N[01
utfärdare	1HN01
utfärdat	0N[01
utfärdat av	1HN01
utgafa	1D@01
utgafudagur	0:S01
utgefandi	0TS01
utgefid	1HO01
utgitt	16F01
utgitt av	16G01
utgivare	1HP02
utgiver	16G01
utilizador	0AG01
utmaerkelse	1HR01
utmaerkelsens namn	1HR01
utmarkelse	1HR01
utmarkelsens namn	1HR01
utmerkelse	1HS01
utmärkelse	1HR01
utmärkelsens namn	1HR01
utolso modositas	1HT01
utolsó módosítás	1HT01
utonev	0]001
utskrift	0`I01
utstedar	1HU01
utstedelsesdato	0m\01
utsteder	1HU01
utstedt	0m\01
utstedt av	1HU01
utónév	0]001
uurtarief	0Tk01
uvazek	0IR01
uvazok	0IO01
uwagi	0kY01
uyrugu	0e801
uyruk	0e801
uyruklar	0e801
uyruğu	0e801
uzdevumi	06[01
uzduotys	06e01
uzimamos pareigos	14Y01
uzivatelske jmeno	14201
uzmanlik	02Z01
uzmanlik alani	02Z01
uzmanlık	02Z01
uzmanlık alanı	02Z01
uznemums	1HV02
uzsakovas	0]R01
uzsienio kalba	0\I01
uzvards	1HX01
uzvārds	1HX01
uzyskano	0Cm01
uzyte technologie	0h>01
uzywane technologie	0h>01
uzņēmums	1HV02
użyte technologie	0h>01
używane technologie	0h>01
užduotys	06e01
užimamos pareigos	14Y01
uživatelské jméno	14201
užsakovas	0]R01
užsienio kalba	0\I01
v	0XQ01
vaardigheden	0TQ01
vaardigheidsniveau	1HY01
vaditaja aplieciba	07i01
vadītāja apliecība	07i01
vaeitoeskirja	0GD01
vaelineet	06?01
vaerktoej	04o01
vaerktoejer	04o01
vaerktoj	04o01
vaerktojer	04o01
vaernepligt	1HZ01
vaernplikt	0b^01
vaga	0<f01
vaga pretendida	0<f01
vai tro	1H[03
vai tro trong du an	1H^01
vai trò	1H[03
vai trò trong dự án	1H^01
vaidmenys	0cN01
vaidmuo	1H_03
vairuotojo pazymejimas	1Hb01
vairuotojo pažymėjimas	1Hb01
vairuotojo teises	1Hb01
vairuotojo teisės	1Hb01
vaitekiri	08a01
vaitoskirja	0GD01
vakblad	0Td01
vakgebied	02401
vakif	0F101
vakken	09K01
vakıf	0F101
vald	0a]01
valdkond	1Hc02
valineet	06?01
valja andja	1He01
valja andnud	03f01
valjaandja	02G01
valjastaja	1He01
valjastanud	1He01
valjastatud	1Hf01
vallalat	00701
valmistuminen	0bV01
valmistumisvuosi	0bV01
valmistunut	0bV01
valoda	1@k01
valodas	1@k01
valodas limenis	13\01
valodas līmenis	13\01
valokuva	0_U01
valstiska piederiba	11F01
valstiskā piederība	11F01
valsts	1Hg01
valstybe	1;^01
valstybė	1;^01
valutazione	0ci01
van	09@01
van - tot	0C[01
van tot	0C[01
vanaf	09@01
vanus	1Hh01
varaktighet	04_01
vardai	06B01
vardas	1Hi01
vardas ir pavarde	1Hi01
vardas ir pavardė	1Hi01
vardas pavarde	1Hi01
vardas pavardė	1Hi01
vardas, pavardė	1Hi01
vardi	14601
vards	11D01
vards un uzvards	11D01
vards uzvards	11D01
varighed	04Z01
varighet	04]01
varnost	1Hj01
varnplikt	0b^01
varos	1Hk02
varsta	1Hm01
varusmiespalvelus	06=01
vast	1CD01
vaste telefoon	1CD01
vastutus	0]i01
vastutusala	0]i01
vastuualue	0]201
vastuualueet	0]201
vastuut	0]201
vatandaslik	0e801
vatandaşlık	0e801
ve cong ty	0U<01
veb	0ZV01
veb sajt	0ZV01
veb stranica	0ZV01
veb-sajt	0ZV01
vechime	04001
vecums	1Hn01
vedouci	0gT01
vedouci prace	0gT01
vedoucí	0gT01
vedoucí práce	0gT01
veduci prace	0gS01
vedúci práce	0gS01
veeb	0]d01
veebileht	0]d01
vefsida	0Vf01
vefslod	0Vf01
vefslóð	0Vf01
vefsíða	0Vf01
vefur	0Vf01
vege	09<01
vegzes eve	09<01
vegzettseg	1Ho02
vegzettseg kepesites	0R601
veicamie pienakumi	06[01
veicamie pienākumi	06[01
veiculo	0A501
veiklos sritis	1<^01
veiklos sritys ir atsakomybe	06e01
veiklos sritys ir atsakomybė	06e01
veiklos tipas arba sektorius	1<^01
veileder	17801
veiligheid	1I101
veitandi	1I201
veitt af	1I201
vejleder	0gU01
vek	1I302
velama alga	02d01
velamais amats	0jM01
velemeny	02I01
velicina tima	0;[02
velikost ekipe	1?n01
velikost tymu	11n01
velikost týmu	11n01
veličina tima	0;[02
velkost timu	11m01
venue	1I502
veranstalter	03`02
veranstaltung	0Nc01
verantwoordelijk voor	01801
verantwoordelijkheden	01801
verantwortlich fuer	05\01
verantwortlich fur	05\01
verantwortlich für	05\01
verantwortlichkeiten	05\01
verantwortung	05\01
verantwortungsbereich	05\01
verband	1F=01
verblijfsvergunning	1I701
verdlaun	1I801
verein	1F=01
veren	0lg01
veren kurulus	02g01
veren kuruluş	02g01
veren kurum	1I902
vereniging	1?o01
verfasser	07V01
verfuegbar	0L;01
verfuegbar ab	0L;01
verfuegbarkeit	0L;01
verfugbar	0L;01
verfugbar ab	0L;01
verfugbarkeit	0L;01
verfügbar	0L;01
verfügbar ab	0L;01
verfügbarkeit	0L;01
vergeben von	07;01
verhaeltnis	0:901
verhaltnis	0:901
verhältnis	0:901
verilis tarihi	02h01
veriliş tarihi	02h01
verkefni	00c01
verkefnislysing	0bj01
verkefnislýsing	0bj01
verkfaeri	0X501
verkfæri	0X501
verkkaupi	0T:01
verkkosivu	0^_01
verkkosivusto	0^_01
verkkosivut	0^_01
verkosto	03?01
verktoey	0;a01
verktoy	0;a01
verktyg	04m01
verktøy	0;a01
verlag	0Nc01
verleend door	1El01
verleiher	07;01
verliehen am	00T01
verliehen von	07;01
verneplikt	0R101
veroeffentlicht	0Nb01
veroeffentlicht in	0Nc01
veroeffentlichungsdatum	0Nb01
veroffentlicht	0Nb01
veroffentlicht in	0Nc01
veroffentlichungsdatum	0Nb01
version	1I;02
verstehen: hoeren	0WU01
verstehen: horen	0WU01
verstehen: hören	0WU01
verstehen: lesen	0`_01
verstrekt door	01o01
vertejums	07001
vertiefung	07601
vertragsart	04`01
verwendete technologien	0L501
verðlaun	1I801
veröffentlicht	0Nb01
veröffentlicht in	0Nc01
veröffentlichungsdatum	0Nb01
vescine	0]W01
vestiging	1?C01
vestine	0]X01
vestlus	1@j01
vezeteknev	0BT01
vezeteknev es utonev	0i901
vezeteknev utonev	0i901
vezeto	0Q401
vezetoi engedely	0[Y01
vezetéknév	0BT01
vezetéknév / utónév	0i901
vezetéknév és utónév	0i901
vezető	0Q401
vezetői engedély	0[Y01
veículo	0A501
veľkosť tímu	11m01
veštine	0]X01
veščine	0]W01
vi tri	1I=03
vi tri cong viec	1I@01
vi tri lam viec	1I@01
vi tri mong muon	0A=01
vi tri trong du an	1H^01
vi tri ung tuyen	0A=01
via	0Y>01
videja atzime	07001
vidskiptavinur	0T:01
vidurkenning	1I801
vidurkis	08c01
vidējā atzīme	07001
vieras kieli	0]801
viestinta	1IA01
viestintae	1IA01
viestintä	1IA01
viet	1IB01
vieta	1IC02
vietne	0;101
vietove	0CC01
vietovė	0CC01
vigtigste arbejdsopgaver	05`01
vigtigste fag	1IE01
viimati muudetud	1IF01
viimeksi muokattu	1IG01
viktigste arbeidsoppgaver og ansvarsomraader	05W01
viktigste arbeidsoppgaver og ansvarsomrader	05W01
viktigste arbeidsoppgaver og ansvarsområder	05W01
viktigste fag	0MJ01
ville	0a602
ville de residence	0@A01
ville de résidence	0@A01
vinculo	1IH02
vinnustadur	0;i01
vinnustaður	0;i01
vinnuveitandi	0T;01
virka	03P01
virksomhed	1IJ02
virksomhedsbeskrivelse	0m;01
virksomhedsnavn	05_01
virksomhet	05V01
virziens	0PQ01
visa	1IL02
visa status	18U01
visado	11301
visto	1IN02
visum	05[01
viðskiptavinur	0T:01
viðurkenning	1I801
viết	1IB01
vjestine	0]Y01
vještine	0]Y01
vloga	1IP03
vloge	0f[01
vodicske opravnenie	1IS01
vodicsky preukaz	1IS01
voditelj	1IT01
vodičské oprávnenie	1IS01
vodičský preukaz	1IS01
voimalik alustada	1F001
voin aloittaa	02m01
vojenska sluzba	1IU02
vojenská služba	1IU02
vojna obaveza	1IW01
vojna obveza	1IX01
vojni rok	1IY02
volkszugehoerigkeit	0OB01
volkszugehorigkeit	0OB01
volkszugehörigkeit	0OB01
volledige naam	09P01
vollstaendiger name	0XO01
vollstandiger name	0XO01
vollständiger name	0XO01
von	03k01
von - bis	09c01
von bis	09c01
von/bis	09c01
voor	0]J01
voor en achternaam	09P01
voor- en achternaam	09P01
voorkeel	0\_01
voornaam	19m01
voornaam en achternaam	09P01
voornaamste activiteiten en verantwoordelijkheden	01801
voornaamste onderwerpen	09K01
voornaamste werkzaamheden	01801
voornamen	19m01
vor und nachname	0XO01
vor und zuname	0XO01
vor- und nachname	0XO01
vor- und zuname	0XO01
voraussichtlicher abschluss	00]01
vorbire	0GS01
vorgesetzte	09[01
vorgesetzter	09[01
vorname	1;H01
vorname und name	0XO01
vornamen	1;H01
votazione	0ci01
votazione finale	0ci01
voto	0ci01
voto di diploma	0ci01
voto di laurea	0ci01
voto finale	0ci01
vozacka	1I[02
vozacka dozvola	1I[02
vozačka	1I[02
vozačka dozvola	1I[02
vozniski izpit	1I]01
voznisko dovoljenje	1I]01
vozniški izpit	1I]01
vozniško dovoljenje	1I]01
vp	1IS01
vreemde taal	1A@01
vreme	1I^01
vrijeme	0Dh01
vrsta	1I_03
vrsta dejavnosti ali sektor	0EN01
vrsta delatnosti	0EO01
vrsta djelatnosti ili sektor	0H101
vrsta projekta	1I_03
vrsta ugovora	16m01
vrsta zaposlenja	1Ib02
vrsta zaposlitve	0ET01
vsebina	1Id01
vung	1DF01
vuodet	02H01
vuosi	1Ie03
vuotta	0XQ01
vybaveni	0I<01
vybavení	0I<01
vydal	1Ih02
vydala	1Ih02
vydano dne	0E=01
vydavatel	1Ij03
vydavatel osvedceni	1Im01
vydavatel osvedcenia	1In01
vydavatel osvědčení	1Im01
vydavatelstvi	0^C01
vydavatelstvo	0g^01
vydavatelství	0^C01
vydavateľ	1In01
vydavateľ osvedčenia	1In01
vydavateľstvo	0g^01
vydáno dne	0E=01
vypovedni lhuta	1Io01
vysledek	1J002
vysledky	1H?02
vysledok	1J202
vysoka skola	0hW01
vysoká škola	0hW01
vystavil	1Im01
vytvareni obsahu	1J401
vytváření obsahu	1J401
vzdelani	1J502
vzdelanie	1J702
vzdelavaci instituce	0hW01
vzdelavacia institucia	0hk01
vzdelávacia inštitúcia	0hk01
vzdělání	1J502
vzdělávací instituce	0hW01
vztah	1J902
vzťah	1J;01
vállalat	00701
város	1Hk02
vârsta	1Hm01
vârstă	1Hm01
väitekiri	08a01
väitöskirja	0GD01
välineet	06?01
välja andja	1He01
välja andnud	03f01
väljaandja	02G01
väljastaja	1He01
väljastanud	1He01
väljastatud	1Hf01
värnplikt	0b^01
værktøj	04o01
værktøjer	04o01
værnepligt	1HZ01
vége	09<01
végzettség	1Ho02
végzettség / képesítés	0R601
végzés éve	09<01
vélemény	02I01
vínculo	1IH02
võimalik alustada	1F001
võõrkeel	0\_01
vùng	1DF01
výpovědní lhůta	1Io01
výsledek	1J002
výsledky	1H?02
výsledok	1J202
vārdi	14601
vārds	11D01
vārds un uzvārds	11D01
vārds uzvārds	11D01
vārds, uzvārds	11D01
vēlamais amats	0jM01
vēlamā alga	02d01
vērtējums	07001
věk	0`a01
về công ty	0U<01
vị trí	1I=03
vị trí công việc	1I@01
vị trí làm việc	1I@01
vị trí mong muốn	0A=01
vị trí trong dự án	1H^01
vị trí ứng tuyển	0A=01
waktu	0Ia01
wanted position	0B]01
warga negara	0\^01
web	1J<0@
web page	0HG01
web personal	0@101
web site	0HG01
web sitesi	08W01
web stranica	0ZY01
web-stranica	0ZY01
webb	0Vn01
webbplats	0Vn01
webbsida	0Vn01
weblap	0Wf01
weboldal	0Wf01
webova stranka	0la02
webove stranky	18K01
webová stránka	0la02
webové stránky	18K01
webpage	0HG01
webpagina	1JL01
webseite	0ZW01
webside	1JM01
website	1JN0;
websites	0T701
webサイト	1JY01
wechselgrund	07?01
wehrdienst	0;g01
wehrdienst zivildienst	0;g01
wehrdienst/zivildienst	0;g01
weight	0Ve01
weitere angaben	1>N01
weitere e mail adressen	1JZ01
weitere e mails	1JZ01
weitere e-mail-adressen	1JZ01
weitere e-mails	1JZ01
weitere links	1J[01
weitere telefone	1J\01
weitere telefonnummern	1J\01
weitere webseiten	1J[01
weiteres	1>N01
werkervaring	00@01
werkgever	09502
werkplek	1?C01
werkstatus	0X601
werktijden	0Ae01
werkvergunning	1I701
werkzaamheden	01801
werkzeuge	0L501
wesentliche aufgaben	05\01
what	08T01
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
wichtigste taetigkeiten und zustaendigkeiten	05\01
wichtigste tatigkeiten und zustandigkeiten	05\01
wichtigste tätigkeiten und zuständigkeiten	05\01
wiek	0`F01
wielkosc zespolu	0`o01
wielkość zespołu	0`o01
willing to relocate	0F?01
wirtschaftsbereich	0Tf01
wirtschaftszweig	0Tf01
wohnadresse	04[01
wohnanschrift	04[01
wohnhaft	04[01
wohnhaft in	1J]02
wohnort	1J]02
wohnsitz	0TY01
wohnsitzland	1J_01
wojewodztwo	1J`01
województwo	1J`01
wonend te	0TX01
woonadres	01[01
woonland	1Ja01
woonplaats	1Jb02
work	0Aj01
work authorisation	18U01
work authorization	18U01
work done	0Aj01
work experience	14]01
work mode	0Ad01
work permit	18U01
work phone	0<M01
working hours	0Ad01
workload	0Ad01
workplace	0@O01
writing	1Jd01
writing skills	1Jd01
written	1Jd01
written by	07D01
written expression	1Jd01
wspolautorzy	07h01
współautorzy	07h01
wunschgehalt	0TT01
wunschort	0:301
wunschposition	02Q01
www	1Je06
www sivut	0^_01
www-sivut	0^_01
wydane przez	0mc01
wydany przez	0mc01
wydawca	0Bi01
wydawnictwo	0Bi01
wydzial	1Jk02
wydział	1Jk02
wykorzystane technologie	0h>01
wyksztalcenie	1Jm02
wykształcenie	1Jm02
wymiar etatu	0RN01
wymiar pracy	0RN01
wynik	0lD01
wyniki	0Ke01
wypowiedz ustna	0fg01
wypowiedź ustna	0fg01
wyroznienie	0g[01
wyróżnienie	0g[01
wystawca	0mc01
xarxa	1Jo01
xarxes socials	10`01
xep loai	0FX01
xoghlijiet	06l01
xogħlijiet	06l01
xu ly thong tin	1K001
xuat ban	0i>01
xuat ban boi	0iB01
xuất bản	0i>01
xuất bản bởi	0iB01
xếp loại	0FX01
xử lý thông tin	1K001
yabanci dil	0Fc01
yabancı dil	0Fc01
yakinlik	1K101
yakınlık	1K101
yapilan is	0Og01
yapilan isler	0Og01
yapılan iş	0Og01
yapılan işler	0Og01
yas	1K201
yasadigi sehir	0XR01
yasadigi yer	0XR01
yasi	1K201
yasinda	1K201
yayasan	1K301
yayimlandigi yer	0F001
yayimlanma tarihi	1K401
yayin tarihi	1K401
yayinci	0F001
yayinevi	0F001
yayımlandığı yer	0F001
yayımlanma tarihi	1K401
yayın tarihi	1K401
yayıncı	0F001
yayınevi	0F001
yazar	1K501
yazarlar	1K501
yazili anlatim	1K601
yazilim	03]01
yazilimlar	03]01
yazma	1K601
yazılı anlatım	1K601
yazılım	03]01
yazılımlar	03]01
yaş	1K201
yaşadığı yer	0XR01
yaşadığı şehir	0XR01
yaşı	1K201
yaşında	1K201
year	1K703
year of birth	0:T01
years	0Id01
years of experience	14]01
years old	1K:01
yer	0<J01
yeterlilik	0Fe01
yhdistys	0[R01
yhteenveto	0X701
yhtio	1F_01
yhtioe	1F_01
yhtiö	1F_01
yil	1AW03
yillar	0<I01
yksikko	0o>01
yksikkoe	0o>01
yksikkö	0o>01
yleisarvosana	06701
ylin tutkinto	0^[01
yliopisto	0^Z01
ympaeristoe	06?01
ymparisto	06?01
ympäristö	06?01
yonetici	08X01
yontemler	03]01
yrityksen kuvaus	1Cm01
yrityksen nimi	1F_01
yrityksesta	1Cm01
yrityksestae	1Cm01
yrityksestä	1Cm01
yritys	1K;02
yrke	1K=02
yrke eller befattning	1Ea01
yrke eller stilling	0\:01
yrkesroll	1Ea01
yrkestitel	0kG01
yrkestittel	0gI01
yuksek lisans tezi	0:V01
yönetici	08X01
yöntemler	03]01
yüksek lisans tezi	0:V01
yıl	1AW03
yıllar	0<I01
za	1K?03
zacatek	0EA01
zacetek	0E@01
zaciatok	0E?01
zadaci	0Ij02
zadania	0Bj01
zadavatel	1KB02
zadnja izmjena	1KD01
zadnja sprememba	1KE01
zadolzitve	0ES01
zadolžitve	0ES01
zaduzenja	0Ij02
zaduženja	0Ij02
zadávateľ	13^01
zahajeni	0EA01
zahájení	0EA01
zajmowane stanowisko	13X01
zakaznik	1KB02
zaklad pracy	0dl01
zakladni vojenska sluzba	1KF01
zakljucek	0E001
zaključek	0E001
zakonczenie	0Cn01
zakonski stan	1?A01
zakończenie	0Cn01
zakres obowiazkow	0Bj01
zakres obowiązków	0Bj01
zakres odpowiedzialnosci	0Bj01
zakres odpowiedzialności	0Bj01
zakres zadan	0Bj01
zakres zadań	0Bj01
zakład pracy	0dl01
zalozba	0kg01
zaloznik	0kg01
založba	0kg01
založnik	0kg01
zamawiajacy	0H201
zamawiający	0H201
zameranie	1>X01
zamereni	1KG02
zamestnanie alebo pracovne zaradenie	13Z01
zamestnanie alebo pracovné zaradenie	13Z01
zamestnavatel	12302
zamestnávateľ	0hj01
zamieszkanie	1KI01
zaměstnavatel	0hV01
zaměření	1KG02
zanimanje	1KJ04
zanimanje ili radno mjesto	0hg01
zaposlitev ali delovno mesto	0EU01
zaro datum	09<01
zaverecna praca	08^01
zaverecna prace	08_01
zavrsetak	0EB02
zavrsni rad	0GG02
završetak	0EB02
završni rad	0GG02
zawod	1KN02
zawod lub zajmowane stanowisko	13X01
zawód	1KN02
zawód lub zajmowane stanowisko	13X01
začetek	0E@01
začiatok	0E?01
začátek	0EA01
zdjecie	1KP01
zdjęcie	1KP01
zdravotni stav	1KQ01
zdravotní stav	1KQ01
zdruzenie	1KR01
združenie	1KR01
zeit	09c01
zeitdauer	09c01
zeitpunkt	00T01
zeitraum	09c01
zeitschrift	0Nc01
zeitspanne	09c01
zelena placa	14501
zeleno delovno mesto	12@01
zeljena placa	0l?01
zeljena plata	0l@01
zeljena pozicija	1KS01
zeljeno radno mjesto	16k01
zeme	1@R01
zemlja	1KT02
země	1@R01
zeroj	17D01
zertifikate	1>k01
zertifizierer	07:01
zertifizierungsstelle	07:01
zespol	0Im01
zespół	0Im01
zhrnutie	1@]01
ziel	07901
zielposition	02Q01
zinasanu limenis	13\01
zināšanu līmenis	13\01
zip	12i01
zip code	12i01
ziskano	0E=01
zitat	07>01
zivildienst	0;g01
zivilstand	0P\01
zleceniodawca	0H201
znajomosc	0:G01
znajomość	0:G01
znalost	0[\02
znalosť	1KV01
znamka	16002
znanje	1KW03
známka	16002
zodpovednost	0>i02
zodpovednosti	0>i02
zodpovednosť	0W=01
zodpovědnost	0W@01
zodpovědnosti	0W@01
zone geographique	0a801
zone géographique	0a801
zpracovani informaci	1KZ01
zpracování informací	1KZ01
zrucnosti	0]]01
zručnosti	0]]01
zuletzt aktualisiert	0`e01
zuletzt geaendert	0`e01
zuletzt geandert	0`e01
zuletzt geändert	0`e01
zuname	0P[01
zupanija	1K[01
zurnalas	0`Y01
zurnals	0[C01
zusammenfassung	04301
zusammenhaengendes sprechen	0g001
zusammenhangendes sprechen	0g001
zusammenhängendes sprechen	0g001
zusatz	1>N01
zustaendig fuer	05\01
zustaendigkeiten	05\01
zustandig fur	05\01
zustandigkeiten	05\01
zuständig für	05\01
zuständigkeiten	05\01
zvanje	1?e02
zákazník	1KB02
základní vojenská služba	1KF01
záró dátum	09<01
záverečná práca	08^01
závěrečná práce	08_01
získáno	0E=01
à l'attention de	00601
à propos	00801
à propos de l'entreprise	00901
à retenir	00:01
àmbit	03F01
àrea	1K\02
àrea d'estudi	03F01
ábhar	00U01
ábyrgð	00c01
ábyrgðarsvið	00c01
áfangar	01j01
ágazat	02701
ágrip	02;01
áit	02E01
áit bhreithe	02F01
állampolgárság	02j01
állampolgársága	02j01
állandó lakcím	02k01
ár	1K^03
árangur	02101
área	1Ka04
área de estudio	05o01
área de estudo	06001
área de formação	06001
áreas de estudo (cite-f	06201
átlag	06`01
âge	04X01
äidinkielet	01g01
äidinkieli	01g01
ämne	01h01
ämnen	01i01
ämnesområde	01h01
ålder	00<01
år	00B0<
år av erfarenhet	00N01
års erfaring	00O02
ægteskabelig stilling	01f01
çalışan kişi sayısı	0<F01
çalışan sayısı	0<F01
çalışma durumu	0<G01
çalışma süresi	0<I01
çalışma tarihleri	0<I01
çalışma türü	0<H01
çalışma yeri	0<J01
çalışma şekli	0<H01
çalışmak istediği yer	0<K01
çıkış tarihi	08F01
èxits	06N01
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
émetteur	07d01
équipe	1Ke02
équipe encadrée	0Kf01
értékelés	06`01
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
ênfase	06001
írás	0Ze01
íráskészség	0Ze01
început	0Ca01
înțelegere orală	06:01
înțelegere scrisă	0??01
înțelegere: ascultare	06:01
înțelegere: citire	0??01
ó	0Cl01
óskastarf	0o@01
õppeained	02?01
õppeasutus	0V^01
õppekava	0N^01
õppevaldkonnad (isced-f	0m[01
ödül	08n01
ödül adı	08n01
ödülü veren	0lg01
ökuréttindi	0:Q01
ön ad	0X[01
önad	0X[01
öne çıkanlar	0mC01
önemli noktalar	0mC01
önnur netföng	0mH01
önnur símanúmer	0mI01
önskad befattning	0kG01
önskad lön	0bB01
önskad ort	0Q^01
önskad tjänst	0kG01
öryggi	0o<01
összefoglalás	0cn01
összefoglaló	0cn01
övriga e-postadresser	0lj01
övriga telefonnummer	0lk01
övriga uppgifter	04401
övriga webbplatser	0ll01
övrigt	04401
özet	01201
öğrenim durumu	0Kl01
öğrenim düzeyi	0Kn01
öğrenim türü	0Kn01
ønsket løn	0bD01
ønsket lønn	0bC01
ønsket stilling	0lh02
øvrig	03i01
øvrige e-mailadresser	0lm01
øvrige hjemmesider	0ln01
øvrige oplysninger	03e01
øvrige telefonnumre	0lo01
øvrigt	03e01
údair	1G601
údar	1G601
úkoly	0W@01
úloha v projekte	1:R01
úlohy	0W=01
última actualización	01<01
última atualização	06n01
última modificación	01<01
último nome	05>01
úroveň	1H804
úroveň ekr	0LE01
úroveň eqf	1H<01
úroveň eqr	1H<01
úroveň znalosti	0[\02
úrovne serr	1Kg01
úrovně serr	1<f01
úsek	1H=02
úspechy	0I201
úspěchy	0Ho01
ústna interakcia	0^V01
ústny prejav	0Wn01
ústní interakce	0^U01
ústní projev	0eJ01
útgefandi	0TS01
útgefið	1HO01
útgáfa	1D@01
útgáfudagur	0:S01
útskrift	0`I01
úvazek	0IR01
úväzok	0IO01
účet	1G402
über das unternehmen	0;S01
über mich	04301
überblick	04301
überschrift	07@01
ücret beklentisi	09I01
ügyfél	0cm01
ühing	1GD01
üksus	0cl01
ülesanded	0]i01
ülikool	0V^01
ülke	1GO01
üniversite	0Km01
ünvan	0UV01
þjóðerni	19b01
ċellulari	0>001
ċittadinanza	0ho01
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
įteikė	05<01
įvertinimas	08c01
řešení problémů	18M01
řidičské oprávnění	19_01
řidičský průkaz	19_01
řidičský průkaz sk	19_01
řidičák	19_01
řp	19_01
średnia	0lD01
średnia ocen	0lD01
środowisko	0h>01
şehir	1<K02
şirket	0QT01
şirket adı	0QT01
şirket hakkında	0QU01
şirket tanıtımı	0QU01
šalis	1;^01
šeiminė padėtis	1<M01
šeimyninė padėtis	1<M01
škola	1Kh04
šola	0PV01
špecializácia	1>X01
število zaposlenih	1?n01
študijný odbor	1>X01
študijný program	1>X01
študijska smer	12801
študijski program	12801
štát	0^m01
štátna príslušnosť	0kK01
štátne občianstvo	0kK01
švietimo sritys (isced-f	1@n01
švietimo įstaiga	07501
želena plača	14501
želeno delovno mesto	12@01
željena plata	0l@01
željena plaća	0l?01
željena pozicija	1KS01
željeno radno mjesto	16k01
županija	1K[01
žurnalas	0`Y01
žurnāls	0[C01
școala	0T501
școală	0T501
șef direct	0B301
țara	1AV01
țară	1AV01
άδεια οδήγησησ	1Kl01
άδεια/εσ οδήγησησ	1Kl01
άλλα	1Km01
άλλα email	1Kn01
άλλα τηλέφωνα	1Ko01
άλλεσ ιστοσελίδεσ	1L001
έδρα	1L101
έναρξη	1L201
έργο	1L301
έτη	1L401
έτη εμπειρίασ	1L501
έτοσ	1L603
έτοσ αποφοίτησησ	1L901
έτοσ απόκτησησ	1L:01
έτοσ γέννησησ	1L;01
έωσ	1L901
ίδρυμα	1L<01
αδεια εσ οδηγησησ	1Kl01
αδεια οδηγησησ	1Kl01
ακροαση	1L=01
ακρόαση	1L=01
αλλα	1Km01
αλλα email	1Kn01
αλλα τηλεφωνα	1Ko01
αλλεσ ιστοσελιδεσ	1L001
ανάγνωση	1L>01
αναγνωση	1L>01
αναφορά	1L?01
αναφορα	1L?01
αντικείμενο	1L@02
αντικείμενο σπουδών	1LB01
αντικειμενο	1L@02
αντικειμενο σπουδων	1LB01
απασχοληση	1LC01
απασχοληση η θεση που κατειχατε	1LC01
απασχόληση	1LC01
απασχόληση ή θέση που κατείχατε	1LC01
απο	1L201
απονεμήθηκε από	1LD01
απονεμηθηκε απο	1LD01
αποτέλεσμα	1LE02
αποτελέσματα	1LG01
αποτελεσμα	1LE02
αποτελεσματα	1LG01
αποφοίτηση	1L901
αποφοιτηση	1L901
από	1L201
αριθμοσ εργαζομενων	1LH01
αριθμοσ τηλεφωνου	1LI01
αριθμόσ εργαζομένων	1LH01
αριθμόσ τηλεφώνου	1LI01
αρμοδιοτητεσ	1LJ01
αρμοδιότητεσ	1LJ01
ασφάλεια	1LK01
ασφαλεια	1LK01
βαθμίδα	1LL01
βαθμιδα	1LL01
βαθμολογία	1LM01
βαθμολογια	1LM01
βαθμοσ	1LM01
βαθμοσ πτυχιου	1LM01
βαθμόσ	1LM01
βαθμόσ πτυχίου	1LM01
βραβείο	1LN01
βραβειο	1LN01
γέννηση	1L;01
γενικοσ βαθμοσ	1LM01
γενικόσ βαθμόσ	1LM01
γεννήθηκα	1L;01
γεννηθηκα	1L;01
γεννηση	1L;01
γλωσσα	1LO01
γλωσσεσ	1LO01
γλώσσα	1LO01
γλώσσεσ	1LO01
γράψιμο	1LP01
γραπτή έκφραση	1LP01
γραπτή κατανόηση	1L>01
γραπτη εκφραση	1LP01
γραπτη κατανοηση	1L>01
γραφή	1LP01
γραφη	1LP01
γραψιμο	1LP01
δήμοσ	1LQ01
δίκτυο	1LR01
δίπλωμα	1LL01
δίπλωμα οδήγησησ	1Kl01
δεξιοτητεσ	1LS01
δεξιότητεσ	1LS01
δημιουργία περιεχομένου	1LT01
δημιουργια περιεχομενου	1LT01
δημοσ	1LQ01
δημοσιευτηκε	1LU01
δημοσιευτηκε στο	1LV01
δημοσιεύτηκε	1LU01
δημοσιεύτηκε στο	1LV01
διάκριση	1LN01
διάρκεια	1L401
διάστημα	1L401
διαθεσιμοτητα	1LW01
διαθεσιμότητα	1LW01
διακριση	1LN01
διαρκεια	1L401
διαστημα	1L401
διατριβή	1LX01
διατριβη	1LX01
διδακτικέσ μονάδεσ	1LY01
διδακτικεσ μοναδεσ	1LY01
διδακτορική διατριβή	1LX01
διδακτορικη διατριβη	1LX01
διευθυνση	1LZ01
διευθυνση ηλεκτρονικου ταχυδρομειου	1L[01
διευθυνση κατοικιασ	1LZ01
διευθυνση τμηματοσ	1L\01
διεύθυνση	1LZ01
διεύθυνση ηλεκτρονικού ταχυδρομείου	1L[01
διεύθυνση κατοικίασ	1LZ01
διεύθυνση τμήματοσ	1L\01
δικτυακοσ τοποσ	1L]01
δικτυακόσ τόποσ	1L]01
δικτυο	1LR01
διπλωμα	1LL01
διπλωμα οδηγησησ	1Kl01
διπλωματική	1LX01
διπλωματική εργασία	1LX01
διπλωματικη	1LX01
διπλωματικη εργασια	1LX01
είδοσ απασχόλησησ	1L^01
είδοσ τησ επιχείρησησ ή του κλάδου	1L_01
εδρα	1L101
εθνικοτητα	1L`01
εθνικότητα	1L`01
ειδίκευση	1LB01
ειδικευση	1LB01
ειδικοτητα	1La03
ειδικότητα	1La03
ειδοσ απασχολησησ	1L^01
ειδοσ τησ επιχειρησησ η του κλαδου	1L_01
εκδοθηκε απο	1Ld01
εκδοσεισ	1LV01
εκδοτησ	1Le02
εκδοτησ πιστοποιητικου	1Ld01
εκδόθηκε από	1Ld01
εκδόσεισ	1LV01
εκδότησ	1Le02
εκδότησ πιστοποιητικού	1Ld01
εκπαιδευτικο ιδρυμα	1L<01
εκπαιδευτικό ίδρυμα	1L<01
εναρξη	1L201
επάγγελμα	1Lg01
επίθετο	1Lh01
επίλυση προβλημάτων	1Li01
επίπεδο	1Lj03
επίπεδο eqf	1Lm01
επίπεδο γλώσσασ	1Ln01
επίπεδο γνώσησ	1Lo02
επίπεδο εππ	1Lm01
επίπεδο σπουδών	1M101
επαγγελμα	1Lg01
επεξεργασία πληροφοριών	1M201
επεξεργασια πληροφοριων	1M201
επιβλέπουσα	1M301
επιβλέπων	1M301
επιβλεπουσα	1M301
επιβλεπων	1M301
επιθετο	1Lh01
επιθυμητή απασχόληση	1Lg01
επιθυμητή θέση	1Lg01
επιθυμητη απασχοληση	1Lg01
επιθυμητη θεση	1Lg01
επιθυμητοσ μισθοσ	1M401
επιθυμητόσ μισθόσ	1M401
επικοινωνία	1M502
επικοινωνία (προφορική	1M701
επικοινωνια	1M502
επικοινωνια (προφορικη	1M701
επιλυση προβληματων	1Li01
επιπεδο	1Lj03
επιπεδο eqf	1Lm01
επιπεδο γλωσσασ	1Ln01
επιπεδο γνωσησ	1Lo02
επιπεδο εππ	1Lm01
επιπεδο σπουδων	1M101
επιτευγματα	1LG01
επιτεύγματα	1LG01
επιχείρηση	1M801
επιχειρηση	1M801
εππ	1Lm01
επωνυμία εταιρείασ	1M801
επωνυμία και διεύθυνση εργοδότη	1M801
επωνυμια εταιρειασ	1M801
επωνυμια και διευθυνση εργοδοτη	1M801
επωνυμο	1Lh01
επωνυμο ονομα	1M901
επώνυμο	1Lh01
επώνυμο / όνομα	1M901
εργαλεία	1LS01
εργαλεια	1LS01
εργασίεσ	1LJ01
εργασιεσ	1LJ01
εργο	1L301
εργοδοτησ	1M801
εργοδότησ	1M801
εταιρία	1M801
εταιρεία	1M:02
εταιρεια	1M:02
εταιρια	1M801
ετη	1M<02
ετη εμπειριασ	1L501
ετοσ	1L603
ετοσ αποκτησησ	1L:01
ετοσ αποφοιτησησ	1L901
ετοσ γεννησησ	1L;01
ετων	1M>01
ετών	1M>01
ευθυνεσ	1LJ01
ευθύνεσ	1LJ01
ευχέρεια	1Ln01
ευχερεια	1Ln01
εωσ	1L901
ηλ διευθυνση	1L[01
ηλ ταχ	1L[01
ηλ ταχυδρομειο	1L[01
ηλ. διεύθυνση	1L[01
ηλ. ταχ	1L[01
ηλ. ταχυδρομείο	1L[01
ηλεκτρονική διεύθυνση	1L[01
ηλεκτρονικη διευθυνση	1L[01
ηλεκτρονικο ταχυδρομειο	1L[01
ηλεκτρονικό ταχυδρομείο	1L[01
ηλικία	1M>01
ηλικια	1M>01
ημ γεννησησ	1L;01
ημ νια γεννησησ	1L;01
ημ. γέννησησ	1L;01
ημ/νία γέννησησ	1L;01
ημερομηνία	1M?02
ημερομηνία έκδοσησ	1L:01
ημερομηνία έναρξησ	1L201
ημερομηνία γέννησησ	1L;01
ημερομηνία δημοσίευσησ	1LU01
ημερομηνία και τόποσ γέννησησ	1L;01
ημερομηνία λήξησ	1L901
ημερομηνίεσ	1L401
ημερομηνια	1M?02
ημερομηνια γεννησησ	1L;01
ημερομηνια δημοσιευσησ	1LU01
ημερομηνια εκδοσησ	1L:01
ημερομηνια εναρξησ	1L201
ημερομηνια και τοποσ γεννησησ	1L;01
ημερομηνια ληξησ	1L901
ημερομηνιεσ	1L401
θέμα	1L301
θέμα διπλωματικήσ	1LX01
θέση	1LC01
θέση εργασίασ	1LC01
θεμα	1L301
θεμα διπλωματικησ	1LX01
θεση	1LC01
θεση εργασιασ	1LC01
θητεία	1MA01
θητεια	1MA01
ιδιοτητα	1MB03
ιδιότητα	1MB03
ιδρυμα	1L<01
ιθαγένεια	1L`01
ιθαγενεια	1L`01
ιστολογιο	1L]01
ιστολόγιο	1L]01
ιστοσελίδα	1L]01
ιστοσελιδα	1L]01
ιστοτοποσ	1L]01
ιστότοποσ	1L]01
καθήκοντα	1LJ01
καθήκοντα θέσησ	1LC01
καθήκοντα και αρμοδιότητεσ	1LJ01
καθηκοντα	1LJ01
καθηκοντα θεσησ	1LC01
καθηκοντα και αρμοδιοτητεσ	1LJ01
κατανοηση προφορικου λογου	1L=01
κατανόηση προφορικού λόγου	1L=01
κατευθυνση	1LB01
κατεύθυνση	1LB01
κατοικία	1ME02
κατοικια	1ME02
κιν	1MG01
κινητο	1MG01
κινητο τηλεφωνο	1MG01
κινητό	1MG01
κινητό τηλέφωνο	1MG01
κλάδοσ	1MH02
κλαδοσ	1MH02
κοινωνικά δίκτυα	1MJ01
κοινωνικα δικτυα	1MJ01
κυρια θεματα επαγγελματικεσ δεξιοτητεσ	1MK01
κυρια καθηκοντα	1LJ01
κυρια μαθηματα	1MK01
κυρια σημεια	1ML01
κυριεσ αρμοδιοτητεσ	1LJ01
κυριεσ δραστηριοτητεσ και αρμοδιοτητεσ	1LJ01
κύρια θέματα/επαγγελματικέσ δεξιότητεσ	1MK01
κύρια καθήκοντα	1LJ01
κύρια μαθήματα	1MK01
κύρια σημεία	1ML01
κύριεσ αρμοδιότητεσ	1LJ01
κύριεσ δραστηριότητεσ και αρμοδιότητεσ	1LJ01
λέξεισ-κλειδιά	1LS01
λήξη	1L901
λεξεισ κλειδια	1LS01
ληξη	1L901
λογαριασμοσ	1MM01
λογαριασμόσ	1MM01
λογισμικο	1LS01
λογισμικό	1LS01
λοιπά	1Km01
λοιπά στοιχεία	1Km01
λοιπα	1Km01
λοιπα στοιχεια	1Km01
μέγεθοσ ομάδασ	1LH01
μέθοδοι	1LS01
μέσοσ όροσ	1LM01
μέχρι	1L901
μαθήματα	1MK01
μαθηματα	1MK01
μεγεθοσ ομαδασ	1LH01
μεθοδοι	1LS01
μεσοσ οροσ	1LM01
μεταπτυχιακή εργασία	1LX01
μεταπτυχιακη εργασια	1LX01
μεχρι	1L901
μητρικέσ γλώσσεσ	1MN01
μητρική γλώσσα	1MN01
μητρική/έσ γλώσσα/εσ	1MN01
μητρικεσ γλωσσεσ	1MN01
μητρικη γλωσσα	1MN01
μητρικη εσ γλωσσα εσ	1MN01
μικρο ονομα	1MO01
μικρό όνομα	1MO01
μισθολογικέσ απαιτήσεισ	1M401
μισθολογικεσ απαιτησεισ	1M401
μονάδα	1L\01
μοναδα	1L\01
νομοσ	1MP01
νομόσ	1MP01
ξένη γλώσσα	1LO01
ξενη γλωσσα	1LO01
ο ρολοσ μου	1MQ01
ο ρόλοσ μου	1MQ01
οδοσ	1LZ01
οδόσ	1LZ01
οικογενειακή κατάσταση	1MR01
οικογενειακη κατασταση	1MR01
ομάδα	1L\01
ομαδα	1L\01
ομιλία	1MS01
ομιλια	1MS01
ονομα	1M901
ονομα (μικρο	1MO01
ονομα επωνυμο	1M901
ονομα και διευθυνση εργοδοτη	1M801
ονομα και επωνυμο	1M901
ονομα και τυποσ του οργανισμου που παρειχε την εκπαιδευση η καταρτιση	1L<01
ονομα χρηστη	1MM01
ονομασία	1M901
ονομασια	1M901
ονοματεπωνυμο	1M901
ονοματεπώνυμο	1M901
οργανισμοσ	1MT02
οργανισμόσ	1MT02
πανεπιστήμιο	1L<01
πανεπιστημιο	1L<01
παραγωγή γραπτού λόγου	1LP01
παραγωγη γραπτου λογου	1LP01
παρατηρήσεισ	1MV01
παρατηρησεισ	1MV01
πελάτησ	1MW01
πελατησ	1MW01
περίληψη	1MV01
περίοδοσ	1L401
περιγραφή	1L301
περιγραφή έργου	1L301
περιγραφή εργασίασ	1LJ01
περιγραφή εταιρείασ	1MX01
περιγραφη	1L301
περιγραφη εργασιασ	1LJ01
περιγραφη εργου	1L301
περιγραφη εταιρειασ	1MX01
περιεχομενο	1L301
περιεχόμενο	1L301
περιληψη	1MV01
περιοδικο	1LV01
περιοδικό	1LV01
περιοδοσ	1L401
περιοχή	1MY03
περιοχη	1MY03
περιφέρεια	1MP01
περιφερεια	1MP01
πιστωτικέσ μονάδεσ	1LY01
πιστωτικεσ μοναδεσ	1LY01
πλήρεσ όνομα	1M901
πλατφορμα	1LR01
πλατφόρμα	1LR01
πληρεσ ονομα	1M901
πολη	1M\02
προγράμματα	1LS01
προγραμματα	1LS01
προισταμενοσ	1M301
προσφωνηση	1M^01
προσφώνηση	1M^01
προυπηρεσια	1L501
προφίλ	1MV01
προφίλ στο διαδίκτυο	1MJ01
προφιλ	1MV01
προφιλ στο διαδικτυο	1MJ01
προφορική έκφραση	1MS01
προφορική αλληλεπίδραση	1M701
προφορική κατανόηση	1L=01
προφορικη αλληλεπιδραση	1M701
προφορικη εκφραση	1MS01
προφορικη κατανοηση	1L=01
προϊστάμενοσ	1M301
προϋπηρεσία	1L501
πτυχίο	1LL01
πτυχιακή	1LX01
πτυχιακή εργασία	1LX01
πτυχιακη	1LX01
πτυχιακη εργασια	1LX01
πτυχιο	1LL01
πόλη	1M\02
ρολοι	1MQ01
ρολοσ	1M_03
ρόλοι	1MQ01
ρόλοσ	1M_03
σελίδα	1L]01
σελιδα	1L]01
σεμινάρια	1MK01
σεμιναρια	1MK01
σημαντικά σημεία	1ML01
σημαντικα σημεια	1ML01
σταθερο	1LI01
σταθερο τηλεφωνο	1LI01
σταθερό	1LI01
σταθερό τηλέφωνο	1LI01
στρατιωτικέσ υποχρεώσεισ	1MA01
στρατιωτική θητεία	1MA01
στρατιωτική θητεια	1MA01
στρατιωτική κατάσταση	1MA01
στρατιωτικεσ υποχρεωσεισ	1MA01
στρατιωτικη θητεια	1MA01
στρατιωτικη κατασταση	1MA01
συγγραφέασ	1Mb01
συγγραφείσ	1Mb01
συγγραφεασ	1Mb01
συγγραφεισ	1Mb01
συλλογοσ	1Mc01
συνδεσμοσ	1L]01
συνομιλία	1M701
συνομιλια	1M701
συνοψη	1MV01
συσταση	1L?01
σχέση	1Md01
σχεση	1Md01
σχετικά	1MV01
σχετικά με την εταιρεία	1MX01
σχετικα	1MV01
σχετικα με την εταιρεια	1MX01
σχολή	1Me02
σχολείο	1L<01
σχολειο	1L<01
σχολη	1Me02
σύλλογοσ	1Mc01
σύνδεσμοσ	1L]01
σύνοψη	1MV01
σύσταση	1L?01
τ κ	1Mg01
τ.κ	1Mg01
τίτλοσ	1Mh04
τίτλοσ ονόματοσ	1M901
τίτλοσ πιστοποίησησ ή διπλώματοσ	1LL01
τίτλοσ σπουδών	1LL01
ταχυδρομική διεύθυνση	1LZ01
ταχυδρομικη διευθυνση	1LZ01
ταχυδρομικοσ κωδικασ	1Mg01
ταχυδρομικόσ κώδικασ	1Mg01
τελευταία τροποποίηση	1Ml01
τελευταια τροποποιηση	1Ml01
τεχνολογίεσ	1LS01
τεχνολογιεσ	1LS01
τηλ	1LI01
τηλέφωνα	1LI01
τηλέφωνο	1LI01
τηλέφωνο επικοινωνίασ	1LI01
τηλεφωνα	1LI01
τηλεφωνο	1LI01
τηλεφωνο επικοινωνιασ	1LI01
τιτλοσ	1Mh04
τιτλοσ ονοματοσ	1M901
τιτλοσ πιστοποιησησ η διπλωματοσ	1LL01
τιτλοσ σπουδων	1LL01
τκ	1Mg01
τμήμα	1Mm02
τμημα	1Mm02
τομέασ	1L_01
τομέασ δραστηριότητασ	1L_01
τομείσ εκπαίδευσησ (isced-f	1Mo01
τομεασ	1L_01
τομεασ δραστηριοτητασ	1L_01
τομεισ εκπαιδευσησ (isced f	1Mo01
τοποθεσία	1L101
τοποθεσια	1L101
τοποσ	1L101
τοποσ γεννησησ	1N001
τοποσ διαμονησ	1LQ01
τοποσ κατοικιασ	1M\02
τυποσ η τομεασ δραστηριοτητασ	1L_01
τόποσ	1L101
τόποσ γέννησησ	1N001
τόποσ διαμονήσ	1LQ01
τόποσ κατοικίασ	1M\02
τύποσ ή τομέασ δραστηριότητασ	1L_01
υπευθυνοτητεσ	1LJ01
υπευθυνότητεσ	1LJ01
υπηκοοτητα	1L`01
υπηκοοτητα( εσ	1L`01
υπηκοότητα	1L`01
υπηκοότητα(-εσ	1L`01
φαξ	1N101
φορέασ	1N204
φορέασ έκδοσησ	1Ld01
φορέασ απονομήσ	1LD01
φορέασ εκπαίδευσησ	1L<01
φορέασ πιστοποίησησ	1Ld01
φορεασ	1N204
φορεασ απονομησ	1LD01
φορεασ εκδοσησ	1Ld01
φορεασ εκπαιδευσησ	1L<01
φορεασ πιστοποιησησ	1Ld01
φυλο	1N601
φωτογραφία	1N701
φωτογραφια	1N701
φύλο	1N601
χρήση	1LS01
χρηση	1LS01
χρονική περίοδοσ	1L401
χρονικη περιοδοσ	1L401
χρονικο διαστημα	1L401
χρονικό διάστημα	1L401
χρονολογίεσ	1L401
χρονολογιεσ	1L401
χρονοσ	1L401
χρόνοσ	1L401
χωρα	1N801
χώρα	1N801
ωράριο	1L^01
ωραριο	1L^01
όνομα	1M901
όνομα (μικρό	1MO01
όνομα - επώνυμο	1M901
όνομα και διεύθυνση εργοδότη	1M801
όνομα και επώνυμο	1M901
όνομα και τύποσ του οργανισμού που παρείχε την εκπαίδευση ή κατάρτιση	1L<01
όνομα χρήστη	1MM01
автор	1N903
автори	1N<02
авторы	1N>01
адрес	1N?02
адрес за кореспонденция	1NA01
адрес места жительства	1NB01
адрес проживания	1NB01
адрес регистрации	1NB01
адрес сайта	1NC01
адрес электронной почты	1ND01
адреса	1NE02
адреса електронної пошти	1NG01
адреса проживання	1NH01
адреса становања	1NI01
академическая степень	1NJ01
академия	1NK01
акаунт	1NL01
аккаунт	1NM01
акценти	1NN01
алати	1NO01
армия	1NP01
аудирование	1NQ01
аудіювання	1NR01
аутор	1NS01
аутори	1NS01
бажана зарплата	1NT01
бажана посада	1NU01
бажана робота	1NU01
бажане місто	1NV01
бажаний рівень доходу	1NT01
бал	1NW01
балл	1NX01
баллы	1NX01
безопасность	1NY01
безпека	1NZ01
бележка	1N[01
беседа	1N\01
блог	1N]04
бранш	1Na01
брачни статус	1Nb01
брачно стање	1Nb01
брой подчинени	1Nc01
брой служители	1Nc01
број запослених	1Nd01
број телефона	1Ne01
в подчинении	1Nf01
веб	1Ng01
веб сайт	1Nh02
веб сајт	1Ng01
веб страница	1Ng01
веб-сайт	1Nh02
веб-сајт	1Ng01
вебсайт	1Nj01
величина тима	1Nd01
вероисповедание	1Nk01
вес	1Nl01
вестник	1Nm01
вештине	1NO01
вид	1Nn03
вид заетост	1O101
вид зайнятості	1O201
вид занятости	1O301
вид на дейността	1Na01
вид на дейността или сферата на работа	1Na01
вид проект	1O401
видавець	1O501
видавець сертифіката	1O601
видавник	1O601
видавництво	1O501
видання	1O501
видано	1O701
виза	1O801
використані технології	1O901
використовувані технології	1O901
вклад	1O:01
вкр	1O;01
владеене	1O<01
владение	1O=01
власне ім'я	1O>01
внз	1O?01
водительские права	1O@01
водительское удостоверение	1O@01
водійське посвідчення	1OA01
водійські права	1OA01
военна повинност	1OB01
военна служба	1OB01
военная служба	1NP01
военный билет	1NP01
возачка	1OC01
возачка дозвола	1OC01
возраст	1OD01
воинская обязанность	1NP01
воинская служба	1NP01
володіння	1OE01
војна обавеза	1OF01
војни рок	1OF01
вредные привычки	1Nl01
време	1OG02
время	1OI01
время работы	1OI01
врста	1OJ01
врста делатности	1OK01
врста запослења	1OL01
врста пројекта	1OJ01
вручено	1OM01
връзка	1ON01
връзка с лицето	1OO01
връчена от	1OP01
вуз	1NK01
вулиця	1NH01
възложител	1OQ01
възраст	1OR01
выдавшая организация	1OS01
выдал	1OS01
выдан	1OT02
выдан кем	1OS01
выполняемая работа	1O:01
выполняемые обязанности	1O:01
выпуск	1OV01
выпускная квалификационная работа	1O;01
выпускная работа	1O;01
відгук	1OW01
відділ	1OX01
відзнака	1OY01
відношення	1OZ01
відношення до військової служби	1O[01
відповідальність	1O\01
військова служба	1O[01
військовий обов'язок	1O[01
вік	1O]01
галузь	1O^01
галузі освіти (isced f	1O_01
галузі освіти (isced-f	1O_01
главни задаци	1O`01
главни предмети	1Oa01
главное	1Ob01
говор	1Oc01
говорене	1Od01
говорение	1Oe01
говорна интеракција	1Of01
говорна продукција	1Oc01
говоріння	1Og01
год	1Oh04
год выдачи	1Ol01
год окончания	1OV01
год получения	1Ol01
год поступления	1Om01
год публикации	1On01
год рождения	1Oo01
года	1OD01
година	1P006
година завршетка	1P601
година на завършване	1P701
година на раждане	1P801
година рођења	1P901
године	1P:02
године искуства	1P<01
години	1P=03
години опит	1P@01
годы	1OI01
годы обучения	1OI01
годы работы	1OI01
головне	1PA01
город	1PB02
город проживания	1PB02
готов приступить	1PD01
готова приступить	1PD01
готовност за започване	1PE01
готовность к командировкам	1PF01
готовность к переезду	1PF01
готовность к работе	1PD01
готовность приступить	1PD01
готовность приступить к работе	1PD01
готовність до відряджень	1NV01
готовність до переїзду	1NV01
готовність до роботи	1PG01
готовність приступити	1PG01
гр	1PH01
град	1PI03
гражданство	1PL02
график	1O301
график работы	1PN02
графік	1O201
графік роботи	1O201
громадська організація	1PP01
громадянство	1PQ01
д р	1Oo01
д.р	1Oo01
дата	1PR09
дата видачі	1O701
дата выдачи	1Ol01
дата выхода	1PD01
дата выхода публикации	1On01
дата завершення	1P[01
дата закінчення	1P[01
дата и место рождения	1Oo01
дата и място на раждане	1P801
дата на издаване	1P\01
дата на публикуване	1P]01
дата на раждане	1P801
дата народження	1P^01
дата начала	1Om01
дата окончания	1OV01
дата отримання	1O701
дата получения	1Ol01
дата поступления	1Om01
дата початку	1P_01
дата приема	1Om01
дата приёма	1Om01
дата публикации	1On01
дата публікації	1P`01
дата рождения	1Oo01
дата увольнения	1OV01
дата і місце народження	1P^01
дати	1Pa02
дати (от до	1Pc01
дати (от-до	1Pc01
датум	1Pd03
датум завршетка	1P601
датум и место рођења	1P901
датум издавања	1Pg01
датум објављивања	1Ph01
датум почетка	1Pi01
датум рођења	1P901
даты	1OI01
дейности	1Pj01
делатност	1OK01
день народження	1P^01
день рождения	1Oo01
департамент	1Pk02
дети	1Pm01
деятельность	1Pn02
деятельность компании	1Q001
диалог	1Q102
диплом	1Q303
диплом на тему	1O;01
диплом с отличием	1NX01
диплома	1Q602
диплома с успех	1Q801
дипломен проект	1Q901
дипломна работа	1Q901
дипломна робота	1Q:01
дипломная работа	1O;01
дипломний проєкт	1Q:01
дипломный проект	1O;01
дипломски рад	1Q;01
дирекция	1Q<01
дисертационен труд	1Q901
дисертация	1Q901
дисертација	1Q;01
дисертація	1Q:01
диссертация	1O;01
дисциплини	1Q=01
дисциплины	1Q>01
дисципліни	1Q?01
длительность	1OI01
длъжност	1Q@03
длъжностна характеристика	1Pj01
для	1QC02
для кого	1QE01
до	1QF04
додаткова інформація	1QJ01
додатково	1QJ01
доделила	1QK01
доделио	1QK01
додељује	1QK01
докторска дисертација	1Q;01
должностные обязанности	1O:01
должностные обязанности и достижения	1O:01
должность	1QL04
домашен	1QP01
домашен адрес	1NA01
домашний адрес	1NB01
домашний телефон	1QQ01
домашня адреса	1NH01
дополнительная информация	1QR01
дополнительная почта	1QS01
дополнительно	1QR01
дополнительный телефон	1QT01
допълнителна информация	1QU01
досвід	1QV01
досвід роботи	1QV01
достигнутые результаты	1QW01
достигнућа	1QX01
достижения	1QW01
доступност	1QY01
доступность	1PD01
доступність	1PG01
досягнення	1QZ01
држава	1Q[01
држављанство	1Q\01
друге имејл адресе	1Q]01
други данни	1QU01
други имейли	1Q^01
други сајтови	1Q_01
други телефони	1Q`02
други уебсайтове	1Qb01
другие адреса почты	1QS01
другие сайты	1Qc01
другие ссылки	1Qc01
другие телефоны	1QT01
друго	1Qd02
другое	1QR01
дружество	1Qf01
друштвене мреже	1Qg01
дужности	1O`01
държава	1Qh01
діалог	1Qi01
діти	1Qj01
діяльність	1O\01
діяльність компанії	1Qk01
е mail	1Ql03
е маил	1Qo01
е пошта	1Qo01
е поща	1R001
е-mail	1Ql03
е-маил	1Qo01
е-пошта	1Qo01
е-поща	1R001
егн	1R101
език	1R201
езикови сертификати	1R301
езици	1R201
екип	1Q<01
екр	1R401
ел адрес	1R001
ел пошта	1NG01
ел поща	1R001
ел. адрес	1R001
ел. пошта	1NG01
ел. поща	1R001
електронна адреса	1NG01
електронна пошта	1NG01
електронна поща	1R001
електронска пошта	1Qo01
емаил	1Qo01
еспб	1R501
еспб бодови	1R501
желаемая должность	1R601
желаемая зарплата	1R701
желаемая позиция	1R601
желаемое место работы	1PF01
желаемый город	1PF01
желаемый график	1O301
желаемый доход	1R701
желаемый уровень дохода	1R701
желаемый уровень заработной платы	1R701
желана длъжност	1R801
желана заплата	1R901
желана позиция	1R801
желательное место работы	1PF01
жељена плата	1R:01
жељена позиција	1R;01
журнал	1R<02
з	1P_01
за	1R>01
за компанията	1R?01
за мен	1N[01
за фирмата	1R?01
забележка	1N[01
завдання	1O\01
завершення	1P[01
завршетак	1P601
завршни рад	1Q;01
завършване	1P701
завършил	1P701
завършила	1P701
загальний стаж	1QV01
заглавие	1R@01
заголовок	1RA01
задаци	1O`01
задача	1RB01
задачи	1RC02
задужења	1O`01
задължения	1Pj01
заемана длъжност	1RE01
заемана длъжност или позиция	1RE01
займана посада	1RF01
зайнятість	1O201
заказчик	1QE01
заклад	1O?01
заклад освіти	1O?01
закінчення	1P[01
замовник	1RG01
занимаемая должность	1RH01
занимање	1RI02
занятость	1PN02
започване	1RK01
заработная плата	1R701
зарплата	1RL02
зарплата от	1R701
зарплатные ожидания	1R701
зарплатні очікування	1NT01
зачетные единицы	1RN01
зачётные единицы	1RN01
збірник	1O501
звање	1RO01
звено	1Q<01
звертання	1RP01
земља	1Q[01
зміст	1RQ01
знание языка	1O=01
знање	1RR01
зона відповідальності	1O\01
зона ответственности	1O:01
зріст	1RS01
издавалац	1RT01
издавач	1RU01
издаваща институция	1RV01
издаден на	1P\01
издаден от	1RV01
издадено	1P\01
издадено от	1RV01
издала	1RT01
издание	1RW01
издао	1RT01
издател	1RX02
издател на сертификата	1RV01
издателство	1Nm01
издатель	1RW01
издатель сертификата	1OS01
издательство	1RW01
използвани технологии	1RZ01
изучаемые дисциплины	1Q>01
изученные дисциплины	1Q>01
име	1R[03
име и адрес на работодателя	1Qf01
име и вид на обучаващата или образователната организация	1R^01
име и презиме	1R_01
име и фамилия	1R`01
име презиме фамилия	1R`01
име, презиме, фамилия	1R`01
имейл	1Ra02
имейл адрес	1R001
имена	1Rc02
имејл	1Qo01
имејл адреса	1Qo01
имя	1Re02
имя и фамилия	1Rg01
имя пользователя	1NM01
индекс	1Rh01
индустрия	1Ri01
индустрија	1OK01
инн	1Rj01
иностранный язык	1Rk01
институт	1NK01
институция	1Rl04
инструменти	1RZ01
инструменты	1S001
интернет страница	1S102
искуство	1P<01
использовал	1S001
использовала	1S001
используемые инструменты	1S001
используемые технологии	1S001
используемый стек	1S001
истакнуто	1S301
исходный код	1NC01
итоги	1QW01
итоговая оценка	1NX01
категория	1S403
категория прав	1O@01
кафедра	1S702
квалификация	1S902
квалификација	1RO01
кваліфікаційна робота	1Q:01
кваліфікація	1S;01
кем вручена	1OM01
кем выдан	1OS01
кем выдано	1S<02
кем присуждено	1OM01
кем приходится	1S>01
керівник	1S?01
ким видано	1O601
ким вручено	1S@01
ким присуджено	1S@01
клиент	1SA02
клијент	1R>01
ключевое	1Ob01
ключевые достижения	1QW01
ключевые моменты	1Ob01
ключевые навыки	1S001
ключевые слова	1S001
ключови думи	1RZ01
ключові досягнення	1QZ01
ключові моменти	1PA01
ключові слова	1O901
клієнт	1RG01
коаутори	1NS01
коледж	1O?01
количество подчиненных	1Nf01
количество подчинённых	1Nf01
количество сотрудников	1Nf01
колледж	1NK01
команда	1Pk02
команда проекта	1Nf01
командировки	1PF01
коммуникация	1SC01
компания	1SD03
компанија	1SG02
компанія	1SI02
комуникация	1SK01
комунікація	1SL01
конец	1OV01
контакт	1SM02
контакт телефон	1Ne01
контакти	1QP01
контактний телефон	1SO01
контактный телефон	1QQ01
контакты	1QQ01
контекст	1RB01
конференция	1RW01
конференція	1O501
корисничко име	1SP01
коришћене технологије	1NO01
короткий опис	1SQ01
коротко	1SQ01
край	1SR02
крайна дата	1P701
кратко	1ST01
краткое описание	1ST01
країна	1SU01
крај	1P601
кредити	1SV02
кредити єктс	1SX01
кредиты	1RN01
круг обязанностей	1O:01
курсеви	1Oa01
курси	1Q?01
курсове	1Q=01
курсы	1Q>01
кількість працівників	1SY01
кључне речи	1NO01
кључне тачке	1S301
лет	1OD01
линк	1S102
лично име	1SZ02
личное имя	1S\01
личный сайт	1NC01
логин	1NM01
логін	1S]01
локация	1S^01
локација	1S_01
локація	1S`01
м	1Sa01
магистарски рад	1Q;01
магистерская диссертация	1O;01
магистърска теза	1Q901
магістерська робота	1Q:01
майчин език	1Sb01
майчини езици	1Sb01
мастер рад	1Q;01
матерњи језик	1Sc01
матерњи језици	1Sc01
мейл	1Ra02
ментор	1Sd01
менторка	1Sd01
мережа	1Se01
место	1Sf03
место в рейтинге	1Si01
место жительства	1PB02
место проживания	1PB02
место работы	1Sj03
место рада	1S_01
место рождения	1Sm01
место рођења	1Sn01
место становања	1So02
местоживеене	1T102
местонахождение	1S^01
местоположение	1T302
месторабота	1T502
месторождение	1T701
мета	1NU01
методе	1NO01
методи	1T802
методы	1S001
мејл	1Qo01
мишљење	1T:01
моб	1T;04
моб тел	1T?03
моб телефон	1TB03
моб. тел	1T?03
моб. телефон	1TB03
мобилен	1TE01
мобилен тел	1TE01
мобилен телефон	1TE01
мобилни	1TF01
мобилни телефон	1TF01
мобильный	1TG01
мобильный телефон	1TG01
мобільний	1TH01
мобільний телефон	1TH01
мова	1TI01
мови	1TI01
мови та інструменти	1O901
мовний досвід	1TJ01
мовні сертифікати	1TK01
монолог	1TL02
моя роль	1TN04
моята роля	1TR01
моја улога	1TS01
мрежа	1TT02
място	1TV01
място на раждане	1T701
місто	1TW02
місто проживання	1Sa01
місце	1S`01
місце народження	1TY01
місце проживання	1TW02
місце роботи	1TZ02
місцезнаходження	1S`01
навички	1O901
навчальний заклад	1O?01
навыки	1S001
нагорода	1OY01
награда	1T\03
надређени	1Sd01
назва	1T_02
назва компанії	1Ta01
назва навчального закладу	1O?01
назва нагороди	1OY01
название	1Tb02
название компании	1Td01
название организации	1Td01
название проекта	1Rg01
название учебного заведения	1NK01
назив	1Te02
назив и адреса послодавца	1Tg01
назив награде	1Th01
назив фирме	1Tg01
назив школе	1Ti01
наименование	1Tj03
наименование на наградата	1R@01
наименование на придобитата квалификация	1Tm01
наименование на фирмата	1Qf01
наименование организации	1Td01
наименование учебного заведения	1NK01
наличност	1PE01
налог	1SP01
напомена	1Tn01
направление	1To02
направление подготовки	1U101
напрям	1U201
напрям підготовки	1U201
народився	1P^01
народилась	1P^01
народилася	1P^01
наручилац	1R>01
населений пункт	1Sa01
населенный пункт	1U301
населено място	1T102
населённый пункт	1U301
настоящ адрес	1NA01
настояща длъжност	1R801
науковий керівник	1S?01
научен ръководител	1U401
научный руководитель	1U501
националност	1U602
националности	1U801
национальность	1U901
національність	1PQ01
начална дата	1RK01
начало	1U:02
начало работы	1Om01
нива по cefr	1U<01
ниво	1U=05
ниво еок	1UB01
ниво знања	1RR01
ниво на владеене	1O<01
ниво по екр	1R401
ниво по националната класификация	1R401
нивои зерој	1UC01
ник	1NM01
никнейм	1NM01
нокс ниво	1UB01
номер телефона	1QQ01
номер телефону	1SO01
нік	1S]01
о компании	1Q001
о компанији	1UD01
о мени	1Tn01
о проекте	1RB01
о себе	1ST01
о фирми	1UD01
област	1UE03
област студија	1UH01
области на образование (isced f	1UI01
области на образование (isced-f	1UI01
области образования (isced f	1UJ01
области образования (isced-f	1UJ01
область	1UK02
область деятельности	1Ri01
область изучения	1U101
обліковий запис	1S]01
обо мне	1ST01
обобщение	1N[01
обов'язки	1O\01
оборудование	1S001
обработка информации	1UM01
обработка на информация	1UN01
образование	1UO04
образователна институция	1R^01
образователна степен	1US02
образовательное учреждение	1NK01
образовна установа	1Ti01
обращение	1UU01
обробка інформації	1UV01
обръщение	1UW01
обучаваща организация	1R^01
общий стаж	1UX01
общий стаж работы	1UX01
объединение	1UY01
обязанности	1O:01
објављено	1Ph01
објављено у	1RU01
од	1Pi01
од - до	1UZ01
од до	1UZ01
одговорности	1O`01
одељење	1U[01
однос	1U\01
оеер	1U<01
ожидаемая зарплата	1R701
ожидания по зарплате	1R701
окончание	1OV01
окончание работы	1OV01
округ	1U]01
окружение	1S001
опис	1U^02
опис компаније	1UD01
опис компанії	1Qk01
опис посла	1O`01
опис проекту	1RQ01
опис проєкту	1RQ01
опис пројекта	1U`01
описание	1Ua02
описание компании	1Q001
описание на проекта	1Uc01
описание на фирмата	1R?01
описание проекта	1RB01
опит	1P@01
опубликовано	1On01
опубликовано в	1RW01
опубліковано	1P`01
опубліковано в	1O501
општина	1Ud01
опыт	1UX01
опыт работы	1UX01
организатор	1Ue04
организация	1Ui08
организација	1V102
організатор	1O601
організація	1V305
освіта	1V802
освітній ступінь	1S;01
ословљавање	1V:01
основне	1PA01
основни дейности и отговорности	1Pj01
основни задачи	1Pj01
основни задължения	1Pj01
основни моменти	1NN01
основни отговорности	1Pj01
основни постижения	1V;01
основни предмети	1Q=01
основни предмети застъпени професионални умения	1Q=01
основни предмети/застъпени професионални умения	1Q=01
основное	1Ob01
основные дисциплины	1Q>01
основные достижения	1QW01
основные задачи	1O:01
основные обязанности	1O:01
основные предметы	1Q>01
основные результаты	1QW01
основні дисципліни	1Q?01
основні досягнення	1QZ01
основні завдання	1O\01
основні обов'язки	1O\01
особистий сайт	1Nj01
остали подаци	1V<01
остало	1V<01
остання зміна	1V=01
от	1RK01
отбита военна служба	1OB01
ответственность	1O:01
отговорности	1Pj01
отдел	1V>02
отзив	1V@01
отзыв	1VA01
отличие	1R@01
отношение	1S>01
отношение к воинской обязанности	1NP01
отношение к воинской службе	1NP01
отрасль	1Ri01
отрасль компании	1Ri01
отрасъл	1Na01
отчество	1S\01
оцена	1VB01
оценка	1VC02
оцінка	1NW01
очаквана заплата	1R901
очаквано възнаграждение	1R901
очекивана плата	1R:01
очікувана зарплата	1NT01
п к	1VE01
п і б	1VF01
п.к	1VE01
п.і.б	1VF01
партийность	1VG01
паспорт	1Rj01
паспортные данные	1Rj01
переезд	1PF01
переїзд	1NV01
период	1VH03
период обучения	1OI01
период работы	1OI01
період	1VK01
період роботи	1VK01
писане	1VL01
писање	1VM01
письменная речь	1VN01
письмо	1VO02
платформа	1VQ04
по	1VU03
по батькові	1O>01
повне ім'я	1VF01
подданство	1U901
подразделение	1VX01
подробности	1RB01
подчинение	1U501
подчиненные	1Nf01
подчинённые	1Nf01
позиция	1VY03
позиција	1V\01
позиція	1V]02
познавање	1RR01
пол	1V_03
политические взгляды	1VG01
полное имя	1Rg01
понимание на слух	1NQ01
портфолио	1Vb02
портфоліо	1Nj01
посада	1Vd04
посадові обов'язки	1O\01
посвідчення водія	1OA01
посилання	1Nj01
последна промяна	1Vh01
последнее изменение	1Vi01
послови и одговорности	1O`01
послодавац	1Tg01
постигнућа	1QX01
постижения	1V;01
постоянен адрес	1NA01
поточний статус	1Vj01
потребителско име	1NL01
початок	1P_01
почетак	1Pi01
почта	1ND01
почтовый адрес	1NB01
почтовый индекс	1Rh01
пошта	1NG01
поштански број	1Vk01
поштова адреса	1NH01
поштовий індекс	1Vl01
поща	1R001
пощенски код	1VE01
права	1Vm02
права категории	1O@01
пребивалиште	1So02
предмети	1Vo03
предметы	1Q>01
предприятие	1W202
предузеће	1Tg01
презиме	1W401
презиме и име	1R_01
премия	1RA01
препорука	1T:01
препоръка	1V@01
претендую на должность	1R601
придобита	1P\01
придобита квалификация	1Tm01
признање	1Th01
примечание	1ST01
примітка	1SQ01
присвоенная квалификация	1NJ01
присъдена от	1OP01
причина за напускане	1W501
причина звільнення	1W601
причина увольнения	1W701
причина ухода	1W701
причины увольнения	1W701
про компанію	1Qk01
про мене	1SQ01
про проєкт	1RQ01
про себе	1SQ01
провайдер	1OS01
проводившая организация	1NK01
програми	1W803
программа	1Q>01
программное обеспечение	1S001
программы	1S001
програмне забезпечення	1O901
продолжительность	1OI01
продължителност	1Pc01
проект	1Ua02
проживает	1S^01
проживание	1PB02
проживання	1TW02
прописка	1NB01
просек	1VB01
просечна оцена	1VB01
професионално направление	1W;01
професия	1W<02
професия или заемана длъжност	1RE01
професија	1R;01
профессиональная область	1Ri01
профессиональные достижения	1QW01
профессия	1W>02
професія	1V]02
профил	1W@03
профили	1WC03
профилно име	1NL01
профиль	1U101
профиль компании	1Q001
профілі	1WF01
прочее	1QR01
проєкт	1RQ01
пројекат	1U`01
пряк ръководител	1U401
прізвище	1WG01
прізвище та ім'я	1VF01
прізвище ім'я по батькові	1VF01
прізвище, ім'я, по батькові	1VF01
публикувано	1P]01
публикувано в	1Nm01
пуно име	1R_01
пълно име	1R`01
піб	1VF01
підлеглі	1SY01
підприємство	1Ta01
підрозділ	1OX01
работно време	1O101
работодател	1Qf01
работодатель	1Td01
равнище	1WH01
радни задаци	1O`01
радни стаж	1P<01
радно време	1OL01
радно место	1V\01
разговор	1WI03
размер команды	1Nf01
размер на екипа	1Nc01
разрешение на работу	1O801
разрешение на работу в	1O801
район	1UK02
регион	1WL04
регіон	1WP02
режим работы	1O301
резултат	1WR04
резултати	1WV02
результат	1WX04
результати	1QZ01
результаты	1QW01
резюме	1W\03
рейтинг	1Si01
рекомендация	1VA01
рекомендація	1OW01
репозиторий	1NC01
репозиторій	1Nj01
республика	1W_01
решаване на проблеми	1W`01
решение проблем	1Wa01
роботодавець	1Ta01
роден	1P801
роден език	1Sb01
роден на	1P801
родена	1P801
родена на	1P801
родилась	1Oo01
родился	1Oo01
родился( ась	1Oo01
родился(-ась	1Oo01
родинний стан	1Qj01
родной	1Wb01
родной город	1Wc01
родной язык	1Wb01
розв'язання проблем	1Wd01
розмова	1Qi01
розмір команди	1SY01
роки	1We02
роки навчання	1VK01
років	1O]01
роли	1Wg02
роль	1Wi06
роль в проекте	1Wo01
роль особи	1OZ01
роль у проєкті	1X001
роля	1Q@03
роля в проекта	1TR01
ролі	1X001
рост	1Nl01
рођен	1P901
рођена	1P901
руководитель	1U501
ръководител	1U401
рівень	1X103
рівень володіння	1X402
рівень мови	1OE01
рівень освіти	1V802
рівень єрк	1X601
рівні cefr	1X701
рідна мова	1X801
рік	1X904
рік вступу	1P_01
рік закінчення	1P[01
рік народження	1P^01
с	1Om01
садржај	1U`01
сажетак	1Tn01
сайт	1X=03
сайт компании	1NC01
самостоятелно устно изложение	1Od01
сајт	1Ng01
сборник	1RW01
свидетелство за управление	1X@01
свидетелство за управление на мпс	1X@01
сводка	1ST01
світлина	1XA01
сдружение	1XB01
сектор	1XC04
сектор рада	1U[01
семеен статус	1XG01
семейно положение	1XG01
семейное положение	1Pm01
семейный статус	1Pm01
середній бал	1NW01
серии	1RZ01
сертификати	1XH02
сертификаты	1XJ01
сертифікати	1TK01
сеть	1XK01
сигурност	1XL01
скринька	1NG01
слика	1XM01
служба	1U[01
служба в армии	1NP01
служебни задължения	1Pj01
слухання	1NR01
слушане	1XN01
слушање	1XO01
смер	1UH01
снилс	1Rj01
снимка	1XP01
соавторы	1N>01
собствено и фамилно име	1R`01
собствено име	1XQ01
содержание	1RB01
создание контента	1XR01
соискание должности	1R601
состав команды	1Nf01
состав семьи	1Pm01
состояние здоровья	1Nl01
сотовый	1TG01
сотовый телефон	1TG01
софтвер	1NO01
софтуер	1RZ01
социални мрежи	1XS01
социальные сети	1XT01
соцмережі	1WF01
соцсети	1XT01
соцсеть	1XK01
соціальні мережі	1WF01
специализация	1To02
специалност	1W;01
специальность	1XU03
специјализација	1UH01
спеціальність	1U201
спеціалізація	1U201
списание	1Nm01
сприйняття на слух	1NR01
співавтори	1XX01
спілка	1PP01
среда	1S001
среден успех	1Q801
средний балл	1NX01
средний балл диплома	1NX01
средняя оценка	1NX01
средства	1S001
срок	1XY02
срок выхода на работу	1PD01
срок на предизвестие	1PE01
срок работы	1OI01
сроки	1OI01
ссылка	1NC01
ссылки	1NC01
стаж	1X[02
стаж работы	1UX01
стаж роботи	1QV01
стан здоров'я	1RS01
старост	1X]01
статус	1X^02
статус лица	1S>01
статус поиска	1X`01
стать	1Xa01
створення контенту	1Xb01
стек	1Xc02
стек технологий	1S001
стек технологій	1O901
степен	1Xe03
степен на владеене	1Xh02
степен на образование	1Xj01
степен образовања	1Xk01
степен студија	1RO01
степень	1NJ01
степень владения	1Xl02
стечено	1Pg01
стечено звање	1RO01
страна	1Xn02
страна проживания	1Y001
страни језик	1Y101
структурное подразделение	1VX01
стручна спрема	1Xk01
студије	1UH01
студијски програм	1UH01
ступінь	1S;01
суть	1RB01
суть проекта	1RB01
сфера	1Ri01
сфера деятельности	1Ri01
сфера деятельности компании	1Q001
сфера діяльності	1O^01
сфера на дейност	1Na01
съавтори	1Y201
съдържание	1Uc01
създаване на съдържание	1Y301
сімейне становище	1Qj01
сімейний стан	1Qj01
текущий статус	1X`01
тел	1Y404
телефон	1Y404
телефон за връзка	1QP01
телефон за контакт	1QP01
телефонен номер	1QP01
тема	1Y802
тема вкр	1O;01
тема диплома	1Y:02
тема диплома бакалавра	1O;01
тема дипломной работы	1O;01
тема дипломної роботи	1Q:01
тема дисертації	1Q:01
тема диссертации	1O;01
тема на дипломната работа	1Q901
тема рада	1Q;01
термін	1VK01
технический стек	1S001
технологии	1Y<02
технологии и инструменты	1S001
технологический стек	1S001
технология	1S001
технологије	1NO01
технології	1O901
тим	1U[01
тип	1Y>04
тип заетост	1O101
тип зайнятості	1O201
тип занятости	1O301
тип образования	1NJ01
тип проекта	1YB01
тип проєкту	1YC01
титла	1YD02
титул	1YF02
титула	1YH02
трајање	1UZ01
тренутна позиција	1R;01
три имена	1R`01
тривалість	1VK01
трите имена	1R`01
трудов стаж	1P@01
удружење	1YJ01
уеб сайт	1ON01
уеб страница	1ON01
уебсайт	1ON01
улица	1YK03
улога	1YN03
улоге	1TS01
умения	1RZ01
умения за писане	1VL01
умения за разговор	1Od01
умения за слушане	1XN01
умения за четене	1YQ01
универзитет	1Ti01
университет	1YR02
університет	1O?01
управление	1VX01
уровень	1YT03
уровень cefr	1YW01
уровень владения	1Xl02
уровень ерк	1YX01
уровень образования	1YY02
уровень языка	1O=01
уровни cefr	1YW01
уроженец	1Wc01
усмерење	1UH01
усне мовлення	1Og01
усне спілкування	1Qi01
успеваемость	1NX01
успеси	1QX01
успех	1Q801
успехи	1Y[02
успіхи	1QZ01
установа	1Y]05
устная речь	1Oe01
устное общение	1N\01
участие в разговор	1Yb01
учебно заведение	1R^01
учебное заведение	1NK01
ученая степень	1NJ01
училище	1R^01
учредитель	1OM01
учреждение	1Yc03
учёная степень	1NJ01
ф и о	1Rg01
ф.и.о	1Rg01
факс	1Yf04
фактический адрес	1NB01
факултет	1Yj02
факультет	1S702
факультет / специальность	1U101
факультет специальность	1U101
факультет, специальность	1U101
фамилия	1Yl02
фамилия и имя	1Rg01
фамилия имя отчество	1Rg01
фамилия, имя, отчество	1Rg01
фамилно име	1Yn01
фио	1Rg01
фирма	1Yo04
фонд	1UY01
форма навчання	1S;01
форма обучения	1NJ01
формат работы	1O301
фото	1Z302
фотография	1Z501
фотографија	1XM01
фотографія	1XA01
фреймворки	1S001
функции	1O:01
функционал	1O:01
функциональные обязанности	1O:01
функция	1Z604
функција	1YN03
функціональні обов'язки	1O\01
функція	1RF01
функції	1O\01
фірма	1Ta01
характеристика	1VA01
цел	1Uc01
цель	1R601
цель поиска	1R601
цель проекта	1RB01
цефр	1UC01
цитат	1Z:02
цитата	1Z<02
циљ	1U`01
час	1VK01
часопис	1RU01
часы	1RN01
чем занималась	1O:01
чем занимался	1O:01
четене	1YQ01
численность	1Nf01
число подчиненных	1Nf01
число подчинённых	1Nf01
число рождения	1Oo01
читання	1Z>01
читање	1Z?01
чтение	1Z@01
что делал	1O:01
что делала	1O:01
чужд език	1R201
школа	1ZA03
шофьорска книжка	1X@01
штат	1Nf01
эл адрес	1ND01
эл почта	1ND01
эл. адрес	1ND01
эл. почта	1ND01
электронная почта	1ND01
электронный адрес	1ND01
этническая принадлежность	1ZD01
язык	1Rk01
языки	1ZE02
языки и инструменты	1S001
языковой опыт	1ZG01
языковые сертификаты	1XJ01
ім'я	1ZH02
ім'я користувача	1S]01
ім'я та прізвище	1VF01
ім'я і прізвище	1VF01
імейл	1NG01
індекс	1Vl01
іноземна мова	1TI01
інститут	1O?01
інструменти	1O901
інше	1QJ01
інші адреси пошти	1ZJ01
інші сайти	1ZK01
інші телефони	1ZL01
језик	1Y101
језици	1Y101
језичка искуства	1ZM01
језички сертификати	1ZN01
јмбг	1ZO01
אגף	1ZP01
אודות	1ZQ01
אודות החברה	1ZR01
אוניברסיטה	1ZS01
אזור	1ZT01
אזור מגורים	1ZU01
אזרחות	1ZV01
אחר	1ZW01
אחריות	1ZX01
אי מייל	1ZY01
אי-מייל	1ZY01
אימייל	1ZY01
אינטראקציה בעל פה	1ZZ01
ארגון	1Z[03
ארץ	1Z^01
ארץ לידה	1Z_01
ארץ מגורים	1Z^01
אתר	1Z`01
אתר אינטרנט	1Z`01
אתר אישי	1Z`01
אתרים נוספים	1Za01
בטיחות	1Zb01
בית ספר	1ZS01
בלוג	1Z`01
במסגרת התפקיד	1ZX01
גודל הצוות	1Zc01
גוף	1Zd01
גוף מנפיק	1Ze01
גיל	1Zf01
דוא"ל	1ZY01
דואל	1ZY01
דואר אלקטרוני	1ZY01
דוא״ל	1ZY01
דיבור	1Zg01
דיסרטציה	1Zh01
דת	1Zi01
האזנה	1Zj01
הבנת הנקרא	1Zk01
הבנת הנשמע	1Zj01
הבעה בכתב	1Zl01
הבעה בעל פה	1Zg01
הגוף המסמיך	1Ze01
הגוף המעניק	1Zm01
הונפק על ידי	1Ze01
הוענק על ידי	1Zm01
הוצאה לאור	1Zn01
היקף משרה	1Zo01
הישגים	1[001
הישגים בולטים	1[001
הישגים עיקריים	1[001
המלצה	1[101
הסמכה	1[201
הערות	1ZQ01
השכלה	1[302
התחלה	1[501
התמחות	1[601
זמינות	1[701
חברה	1[801
חוג	1[601
חוות דעת	1[101
חשבון	1[901
טכנולוגיה	1[:01
טכנולוגיות	1[:01
טל	1[;01
טלפון	1[;01
טלפון בבית	1[;01
טלפון ליצירת קשר	1[;01
טלפון נייד	1[<01
טלפון סלולרי	1[<01
טלפונים נוספים	1[=01
יחידה	1ZP01
יישוב	1[>01
יליד	1[?01
ילידת	1[?01
יצירת תוכן	1[@01
כותרת	1[A01
כינוי	1[B01
כישורים	1[:01
כלי הערכה	1[:01
כלי עבודה	1[:01
כלים	1[:01
כלים וטכנולוגיות	1[:01
כתב עת	1Zn01
כתובות דוא"ל נוספות	1[C01
כתובת	1[D01
כתובת דוא"ל	1ZY01
כתובת למכתבים	1[D01
כתובת מגורים	1[D01
כתובת מייל	1ZY01
כתיבה	1Zl01
לאום	1ZV01
לינק	1Z`01
לקוח	1[E01
מ	1[501
מגדר	1[F01
מגורים	1[G02
מגזר	1[I01
מגמה	1[601
מדינה	1Z^01
מוסד	1[J03
מוסד אקדמי	1ZS01
מוסד לימודים	1ZS01
מוציא לאור	1Zn01
מזמין	1[E01
מחבר	1[M01
מחברים	1[M01
מחברת	1[M01
מחוז	1ZT01
מחלקה	1ZP01
מטלות	1ZX01
מייל	1ZY01
מילות מפתח	1[:01
מין	1[F01
מיקוד	1[N01
מיקום	1ZU01
מכללה	1ZS01
ממונה	1[O01
ממוצע	1[P01
ממוצע ציונים	1[P01
מנהל ישיר	1[O01
מנחה	1[O01
מנפיק	1Ze01
מס' נייד	1[<01
מסלול	1[601
מספר זהות	1[Q01
מספר טלפון	1[;01
מספר עובדים	1Zc01
מען	1[D01
מעניק	1Zm01
מעסיק	1[801
מצב אישי	1[R01
מצב משפחתי	1[R01
מקום	1ZU01
מקום העבודה	1ZU01
מקום לידה	1Z_01
מקום מגורים	1[S02
מקום עבודה	1[801
מקצוע	1[U01
מקצועות	1[V01
משימות	1ZX01
משך	1[W01
משרה	1[X01
משרה מבוקשת	1[U01
מתאריך	1[501
נ"ז	1[Y01
נולד	1[?01
נולדה	1[?01
נושא העבודה	1Zh01
נושא התזה	1Zh01
נייד	1[<01
ניסיון	1[Z01
ניתן על ידי	1Ze01
נקודות זכות	1[Y01
נקודות עיקריות	1[[01
נתינות	1ZV01
סביבת עבודה	1[:01
סוג	1[\01
סוג הפרויקט	1[\01
סוג התואר	1[201
סוג משרה	1Zo01
סוג תואר	1[201
סיום	1[]01
סיכום	1ZQ01
סלולארי	1[<01
סלולרי	1[<01
עבודת גמר	1Zh01
עבודת תזה	1Zh01
עבור	1[E01
עד	1[]01
עודכן לאחרונה	1[^01
עיבוד מידע	1[_01
עיסוק	1[U01
עיקרי התפקיד	1ZX01
עיקרים	1[[01
עיר	1[`02
עיר מגורים	1[>01
על החברה	1ZR01
עמותה	1Zd01
ענף	1[I01
פורסם	1[b01
פורסם ב	1Zn01
פירוט	1[c01
פלאפון	1[<01
פלטפורמה	1[d01
פקולטה	1[601
פקס	1[e01
פרויקט	1[c01
פרויקט גמר	1Zh01
פרופיל	1ZQ01
פרופילים	1[f01
פרטים נוספים	1ZW01
פרס	1[A01
פתרון בעיות	1[g01
צבא	1[h01
צוות	1ZP01
ציון	1[P01
ציון גמר	1[P01
ציון סופי	1[P01
צילום	1[i01
ציפיות שכר	1[j01
קורסים	1[V01
קורסים עיקריים	1[V01
קישור	1Z`01
קריאה	1Zk01
קשר	1[k01
רחוב	1[D01
רישיון נהיגה	1[l01
רמה	1[m03
רמת eqf	1\001
רמת השכלה	1\101
רמת שליטה	1\202
רמת שפה	1\401
רקע	1[c01
רשיון נהיגה	1[l01
רשת	1[d01
רשתות חברתיות	1[f01
שונות	1ZW01
שטף	1\401
שיחה	1ZZ01
שירות בצבא	1[h01
שירות לאומי	1[h01
שירות צבאי	1[h01
שכר מבוקש	1[j01
שם	1[B01
שם החברה	1[801
שם המוסד	1ZS01
שם המעסיק	1[801
שם הפרס	1[A01
שם ומשפחה	1[B01
שם מלא	1[B01
שם משפחה	1\501
שם משתמש	1[901
שם פרטי	1\601
שם פרטי ומשפחה	1[B01
שם פרטי ושם משפחה	1[B01
שנה	1\703
שנות ניסיון	1[Z01
שנים	1\:02
שנת לידה	1[?01
שנת סיום	1[]01
שפה	1\<01
שפות	1\<01
שפות תכנות	1[:01
שפת אם	1\=01
שרות צבאי	1[h01
ת ז	1[Q01
ת לידה	1[?01
ת"ז	1[Q01
ת. לידה	1[?01
ת.ז	1[Q01
ת.לידה	1[?01
תאריך	1\>02
תאריך הנפקה	1\@01
תאריך התחלה	1[501
תאריך התחלה אפשרי	1[701
תאריך לידה	1[?01
תאריך סיום	1[]01
תאריך פרסום	1[b01
תאריך קבלה	1\@01
תאריכים	1[W01
תואר	1[201
תואר התפקיד	1[X01
תואר כבוד	1\A01
תואר לפני השם	1\A01
תוכן	1[c01
תוכנות	1[:01
תוצאות	1[001
תזה	1Zh01
תחום	1\B02
תחום אחריות	1ZX01
תחום לימוד	1[601
תחום לימודים	1[601
תחום עיסוק	1[I01
תחומי אחריות	1ZX01
תחומי לימוד (isced f	1\D01
תחומי לימוד (isced-f	1\D01
תיאור	1[c01
תיאור החברה	1ZR01
תיאור הפרויקט	1[c01
תיאור התפקיד	1ZX01
תיק עבודות	1Z`01
תמונה	1[i01
תעודה	1[201
תעודת זהות	1[Q01
תפקיד	1\E03
תפקיד בפרויקט	1\H01
תפקיד מבוקש	1[U01
תפקיד נוכחי	1[U01
תפקידי	1\I02
תפקידים	1\K02
תפקידים בפרויקט	1\H01
תקופה	1[W01
תקציר	1ZQ01
תקשורת	1\M01
آخر تعديل	1\N01
آخر مؤهل	1\O01
أبرز الإنجازات	1\P01
أبرز النقاط	1\Q01
أخرى	1\R01
أطروحة الدكتوراه	1\S01
أعلى مؤهل	1\O01
أهم الإنجازات	1\P01
أهم المهام	1\T01
أهم المواد	1\U01
إلى	1\V01
إنشاء المحتوى	1\W01
إيميل	1\X01
ابرز الانجازات	1\P01
ابرز النقاط	1\Q01
اخر تعديل	1\N01
اخر موهل	1\O01
اخري	1\R01
اسم	1\Y01
اسم الجائزة	1\Z01
اسم الجامعة	1\[01
اسم الجامعه	1\[01
اسم الجايزه	1\Z01
اسم الحساب	1\\01
اسم الشركة	1\]01
اسم الشركه	1\]01
اسم العائلة	1\^01
اسم العايله	1\^01
اسم المؤسسة	1\[01
اسم المستخدم	1\\01
اسم المشروع	1\Y01
اسم الموسسه	1\[01
اسم جهة العمل	1\]01
اسم جهه العمل	1\]01
اطروحه الدكتوراه	1\S01
اعلي موهل	1\O01
الأدوات	1\_01
الأدوات المستخدمة	1\_01
الأدوار	1\`01
الأطروحة	1\S01
الأمان	1\a01
الإدارة	1\b01
الإسم	1\Y01
الإقامة	1\c02
الإقامة النظامية	1\e01
الإنتاج الشفهي	1\f01
الإنجازات	1\P01
الإيميل	1\X01
الاتصال	1\g01
الاختصاص	1\h01
الاداره	1\b01
الادوات	1\_01
الادوات المستخدمه	1\_01
الادوار	1\`01
الاستماع	1\i01
الاسم	1\Y01
الاسم الأخير	1\^01
الاسم الأول	1\j01
الاسم الاخير	1\^01
الاسم الاول	1\j01
الاسم الثلاثي	1\Y01
الاسم الشخصي	1\j01
الاسم الكامل	1\Y01
الاسم بالكامل	1\Y01
الاطروحه	1\S01
الاقامه	1\c02
الاقامه النظاميه	1\e01
الامان	1\a01
الانتاج الشفهي	1\f01
الانجازات	1\P01
الايميل	1\X01
الباحثون	1\k01
البداية	1\l01
البدايه	1\l01
البرامج	1\_01
البرامج المستخدمة	1\_01
البرامج المستخدمه	1\_01
البريد	1\X01
البريد الإلكتروني	1\X01
البريد الالكتروني	1\X01
البلد	1\m01
التأشيرة	1\e01
التاريخ	1\n02
التاشيره	1\e01
التجنيد	1]001
التحدث	1\f01
التخرج	1\V01
التخصص	1\h01
التخصص الدراسي	1\h01
التخصص المهني	1]101
التزكية	1]201
التزكيه	1]201
التسمية	1\Y01
التسميه	1\Y01
التعبير الشفهي	1\f01
التفاصيل	1]301
التفاعل الشفهي	1]401
التقدير	1]501
التقنيات	1\_01
التقنيات المستخدمة	1\_01
التقنيات المستخدمه	1\_01
التكنولوجيا المستخدمة	1\_01
التكنولوجيا المستخدمه	1\_01
التلفون	1\g01
التليفون	1\g01
التواصل	1]601
التوصية	1]201
التوصيه	1]201
التوفر	1]701
الجائزة	1\Z01
الجامعة	1\[01
الجامعه	1\[01
الجايزه	1\Z01
الجمعية	1]801
الجمعيه	1]801
الجنس	1]901
الجنسية	1]:01
الجنسيه	1]:01
الجهة	1];05
الجهة المانحة	1]@02
الجهة المصدرة	1]B01
الجهه	1];05
الجهه المانحه	1]@02
الجهه المصدره	1]B01
الجوال	1]C02
الحالة الإجتماعية	1]E01
الحالة الاجتماعية	1]E01
الحالة الصحية	1]F01
الحالة العائلية	1]E01
الحالة الوظيفية	1]G01
الحاله الاجتماعية	1]E01
الحاله الاجتماعيه	1]E01
الحاله الصحيه	1]F01
الحاله العايليه	1]E01
الحاله الوظيفيه	1]G01
الحساب	1\\01
الحسابات	1]H01
الخبرة	1]I01
الخبره	1]I01
الخدمة العسكرية	1]001
الخدمة الوطنية	1]001
الخدمه العسكريه	1]001
الخدمه الوطنيه	1]001
الدرجة	1]J02
الدرجة العلمية	1]L01
الدرجه	1]J02
الدرجه العلميه	1]L01
الدور	1]M03
الدور في المشروع	1\`01
الدورات	1\U01
الدولة	1\m01
الدوله	1\m01
الديانة	1]P01
الديانه	1]P01
الدين	1]P01
الرابط	1]Q01
الراتب المتوقع	1]R01
الراتب المطلوب	1]R01
الرسالة	1\S01
الرساله	1\S01
الرقم القومي	1]S01
الرقم الوطني	1]S01
الرمز البريدي	1]T01
الساعات المعتمدة	1]U01
الساعات المعتمده	1]U01
السكن	1]V01
السن	1]W01
السنة	1]X03
السنه	1]X03
السنوات	1][01
الشارع	1]V01
الشبكة	1]\01
الشبكه	1]\01
الشركة	1]]02
الشركه	1]]02
الشعبة	1\h01
الشعبه	1\h01
الشهادة	1]L01
الشهاده	1]L01
الصفة	1]_02
الصفه	1]_02
الصناعة	1]a01
الصناعه	1]a01
الصورة	1]b01
الصورة الشخصية	1]b01
الصوره	1]b01
الصوره الشخصيه	1]b01
الطلاقة	1]c01
الطلاقه	1]c01
الطول	1]F01
العام	1]d01
العلاقة	1]e01
العلاقه	1]e01
العمر	1]W01
العميل	1]f01
العنوان	1]g02
العنوان الحالي	1]V01
العنوان الرئيسي	1\Z01
العنوان الرييسي	1\Z01
الفاكس	1]i01
الفترة	1][01
الفترة الزمنية	1][01
الفتره	1][01
الفتره الزمنيه	1][01
الفريق	1\b01
القراءة	1]j01
القراءه	1]j01
القسم	1]k02
القطاع	1]a01
الكتابة	1]m01
الكتابه	1]m01
الكلمات المفتاحية	1\_01
الكلمات المفتاحيه	1\_01
الكلية	1]n02
الكليه	1]n02
الكنية	1\^01
الكنيه	1\^01
اللغات	1^001
اللغة	1^001
اللغة الأم	1^101
اللغه	1^001
اللغه الام	1^101
اللقب	1\^01
اللقب العائلي	1\^01
اللقب العايلي	1\^01
اللقب الفخري	1^201
المؤسسة	1^302
المؤسسة التعليمية	1\[01
المؤلف	1\k01
المؤلفون	1\k01
المؤهل	1^502
المؤهل العلمي	1^502
المانح	1^701
المجال	1^802
المجلة	1^:01
المجله	1^:01
المجموع	1]501
المحادثة	1]401
المحادثه	1]401
المحافظة	1^;01
المحافظه	1^;01
المحتوى	1]301
المحتوي	1]301
المحمول	1^<01
المدة	1][01
المدرسة	1\[01
المدرسه	1\[01
المده	1][01
المدونة	1]Q01
المدونه	1]Q01
المدير المباشر	1^=01
المدينة	1^>02
المدينه	1^>02
المرحلة	1]L01
المرحله	1]L01
المسؤول المباشر	1^=01
المسؤوليات	1\T01
المسؤوليات الرئيسية	1\T01
المسئوليات	1\T01
المستوى	1^@03
المستوى التعليمي	1\O01
المستوي	1^@03
المستوي التعليمي	1\O01
المسمى	1^C01
المسمى المطلوب	1]101
المسمى الوظيفي	1^D02
المسمى الوظيفي الحالي	1]101
المسمي	1^C01
المسمي المطلوب	1]101
المسمي الوظيفي	1^D02
المسمي الوظيفي الحالي	1]101
المسوول المباشر	1^=01
المسووليات	1\T01
المسووليات الرييسيه	1\T01
المسيوليات	1\T01
المشرف	1^=01
المشروع	1]301
المعدل	1]501
المعدل التراكمي	1]501
المعدل العام	1]501
المعهد	1\[01
المقررات	1\U01
المكان	1^F01
الملخص	1^G01
المنصب	1^H02
المنصب الوظيفي	1^C01
المنصة	1]\01
المنصه	1]\01
المنطقة	1^;01
المنطقه	1^;01
المنظمة	1]801
المنظمه	1]801
المهارات	1\_01
المهارات المستخدمة	1\_01
المهارات المستخدمه	1\_01
المهام	1\T01
المهام الأساسية	1\T01
المهام الاساسيه	1\T01
المهام الرئيسية	1\T01
المهام الرييسيه	1\T01
المهام الوظيفية	1\T01
المهام الوظيفيه	1\T01
المهام والمسؤوليات	1\T01
المهام والمسووليات	1\T01
المهنة	1]101
المهنه	1]101
المواد	1\U01
المواد الدراسية	1\U01
المواد الدراسيه	1\U01
المواليد	1^J01
الموبايل	1^<01
الموسسه	1^302
الموسسه التعليميه	1\[01
الموقع	1^K02
الموقع الإلكتروني	1]Q01
الموقع الالكتروني	1]Q01
الموقع الشخصي	1]Q01
الموقف التجنيدي	1]001
الموقف من التجنيد	1]001
المولف	1\k01
المولفون	1\k01
الموهل	1^502
الموهل العلمي	1^502
الميلاد	1^J01
الناشر	1^:01
النتائج	1\P01
النتايج	1\P01
النتيجة	1^M02
النتيجه	1^M02
النسبة	1]501
النسبه	1]501
النقاط الرئيسية	1\Q01
النقاط الرييسيه	1\Q01
النقال	1^<01
النهاية	1\V01
النهايه	1\V01
النوع	1^O02
الهاتف	1\g01
الهاتف المحمول	1^<01
الهاتف النقال	1^<01
الهوية الوطنية	1]S01
الهويه الوطنيه	1]S01
الواجبات	1\T01
الوحدات	1]U01
الوزن	1]F01
الوصف	1]301
الوصف الوظيفي	1\T01
الوضع العائلي	1]E01
الوضع العايلي	1]E01
الوضع العسكري	1]001
الوظيفة	1^C01
الوظيفة المرغوبة	1]101
الوظيفة المستهدفة	1]101
الوظيفة المطلوبة	1]101
الوظيفه	1^C01
الوظيفه المرغوبه	1]101
الوظيفه المستهدفه	1]101
الوظيفه المطلوبه	1]101
الولاية	1^;01
الولايه	1^;01
الي	1\V01
انشاء المحتوي	1\W01
اهم الانجازات	1\P01
اهم المهام	1\T01
اهم المواد	1\U01
ايميل	1\X01
بحث التخرج	1\S01
بريد إلكتروني	1\X01
بريد الكتروني	1\X01
بلد الإقامة	1\m01
بلد الاقامه	1\m01
تاريخ الإصدار	1]d01
تاريخ الاصدار	1]d01
تاريخ الالتحاق	1\l01
تاريخ الانتهاء	1\V01
تاريخ البدء	1\l01
تاريخ البداية	1\l01
تاريخ البدايه	1\l01
تاريخ التخرج	1\V01
تاريخ الحصول	1]d01
تاريخ الحصول عليها	1]d01
تاريخ المباشرة	1]701
تاريخ المباشره	1]701
تاريخ الميلاد	1^J01
تاريخ النشر	1^Q01
تاريخ الولادة	1^J01
تاريخ الولاده	1^J01
تاريخ ومكان الميلاد	1^J01
تاريخ ومكان الولادة	1^J01
تاريخ ومكان الولاده	1^J01
تصريح العمل	1\e01
تلفون	1\g01
جنسية	1]:01
جنسيه	1]:01
جهة الإصدار	1]B01
جهة التعليم	1\[01
جهة العمل	1\]01
جهه الاصدار	1]B01
جهه التعليم	1\[01
جهه العمل	1\]01
جواز السفر	1]S01
جوال	1^<01
حتى	1\V01
حتي	1\V01
حجم الفريق	1^R01
حسابات التواصل	1]H01
حل المشكلات	1^S01
دار النشر	1^:01
درجة الإتقان	1^T01
درجة الإجادة	1]c01
درجه الاتقان	1^T01
درجه الاجاده	1]c01
دوري	1^U02
رابط	1]Q01
رخصة السياقة	1^W01
رخصة القيادة	1^W01
رخصة قيادة	1^W01
رخصه السياقه	1^W01
رخصه القياده	1^W01
رخصه قياده	1^W01
رسالة الماجستير	1\S01
رساله الماجستير	1\S01
رقم التواصل	1\g01
رقم الجواز	1]S01
رقم الجوال	1]C02
رقم الموبايل	1^<01
رقم الهاتف	1\g01
رقم الهوية	1]S01
رقم الهويه	1]S01
سبب الترك	1^X01
سبب ترك العمل	1^X01
سنة	1]W01
سنة التخرج	1\V01
سنة الميلاد	1^J01
سنة النشر	1^Q01
سنه	1]W01
سنه التخرج	1\V01
سنه الميلاد	1^J01
سنه النشر	1^Q01
سنوات الخبرة	1]I01
سنوات الخبره	1]I01
شركة	1\]01
شركه	1\]01
صاحب العمل	1\]01
صادرة عن	1]B01
صادره عن	1]B01
صلة القرابة	1]e01
صله القرابه	1]e01
صورة	1]b01
صوره	1]b01
طبيعة العمل	1^Y01
طبيعه العمل	1^Y01
عام التخرج	1\V01
عاما	1]W01
عدد الموظفين	1^R01
عدد سنوات الخبرة	1]I01
عدد سنوات الخبره	1]I01
عن الشركة	1^Z01
عن الشركه	1^Z01
عناوين بريد أخرى	1^[01
عناوين بريد اخري	1^[01
عنوان	1]V01
عنوان البحث	1\S01
عنوان البريد الإلكتروني	1\X01
عنوان البريد الالكتروني	1\X01
عنوان الرسالة	1\S01
عنوان الرساله	1\S01
عنوان السكن	1]V01
فاكس	1]i01
فترة الإشعار	1]701
فترة العمل	1][01
فتره الاشعار	1]701
فتره العمل	1][01
قراءة	1]j01
قراءه	1]j01
قسم	1\b01
كتابة	1]m01
كتابه	1]m01
لصالح	1]f01
لغات البرمجة	1\_01
لغات البرمجه	1\_01
لغة الأم	1^101
لغه الام	1^101
لقب	1^201
مجال الدراسة	1\h01
مجال الدراسه	1\h01
مجال العمل	1]a01
مجالات التعليم (isced f	1^\01
مجالات التعليم (isced-f	1^\01
محادثة	1]401
محادثه	1]401
محل الإقامة	1\c02
محل الاقامه	1\c02
محل السكن	1]V01
محل الميلاد	1^]01
مدة العمل	1][01
مده العمل	1][01
مدينة	1^^01
مدينة الإقامة	1^^01
مدينه	1^^01
مدينه الاقامه	1^^01
مستوى	1^T01
مستوى eqf	1^_01
مستوى الإتقان	1^`02
مستوى الإجادة	1]c01
مستوى اللغة	1]c01
مستوي	1^T01
مستوي eqf	1^_01
مستوي الاتقان	1^`02
مستوي الاجاده	1]c01
مستوي اللغه	1]c01
مشروع التخرج	1\S01
مصدر الشهادة	1]B01
مصدر الشهاده	1]B01
معالجة المعلومات	1^b01
معالجه المعلومات	1^b01
معرض الأعمال	1]Q01
معرض الاعمال	1]Q01
معلومات أخرى	1\R01
معلومات اخري	1\R01
مقدم من	1^701
مقدمة من	1^701
مقدمه من	1^701
مقر العمل	1^F01
مكان الإقامة	1\c02
مكان الاقامه	1\c02
مكان العمل	1^c02
مكان الميلاد	1^]01
مكان النشر	1^:01
مكان الولادة	1^]01
مكان الولاده	1^]01
ملاحظات	1^G01
ملخص	1^G01
من	1\l01
مهام العمل	1\T01
مواقع أخرى	1^e01
مواقع اخري	1^e01
مواليد	1^J01
موبايل	1^<01
موقع	1]Q01
موقع العمل	1^F01
موقع الويب	1]Q01
نبذة	1^f02
نبذة عن الشركة	1^Z01
نبذة عن المشروع	1]301
نبذة عني	1^G01
نبذه	1^f02
نبذه عن الشركه	1^Z01
نبذه عن المشروع	1]301
نبذه عني	1^G01
نشاط الشركة	1]a01
نشاط الشركه	1]a01
نشر	1^Q01
نشر في	1^:01
نوع الدوام	1^Y01
نوع الشهادة	1]L01
نوع الشهاده	1]L01
نوع العمل	1^Y01
نوع المشروع	1^h01
نوع الوظيفة	1^Y01
نوع الوظيفه	1^Y01
نُشر	1^Q01
نُشر في	1^:01
هاتف	1\g01
هواتف أخرى	1^i01
هواتف اخري	1^i01
وسائل التواصل	1]H01
وسايل التواصل	1]H01
وصف	1]301
وصف الشركة	1^Z01
وصف الشركه	1^Z01
وصف المشروع	1]301
وصف الوظيفة	1\T01
وصف الوظيفه	1\T01
وظيفة	1^C01
وظيفه	1^C01
अंक	1^j01
अंतिम नाम	1^k01
अंतिम संशोधन	1^l01
अध्ययन क्षेत्र	1^m01
अनुभव	1^n01
अनुभव वर्ष	1^n01
अनुभाग	1^o01
अनुशंसा	1_001
अन्य	1_101
अन्य ईमेल पते	1_201
अन्य फ़ोन नंबर	1_301
अन्य फोन नंबर	1_301
अन्य विवरण	1_101
अन्य वेबसाइटें	1_401
अपेक्षित वेतन	1_501
अवधि	1_601
आयु	1_701
आरंभ	1_801
ई मेल	1_901
ई-मेल	1_901
ईमेल	1_901
ईमेल पता	1_901
उत्तरदायित्व	1_:01
उत्तीर्ण वर्ष	1_;01
उद्योग	1_<01
उपकरण	1_=01
उपनाम	1^k01
उपयोगकर्ता नाम	1_>01
उपलब्धता	1_?01
उपलब्धियाँ	1_@01
उपलब्धियां	1_@01
उपाधि	1_A02
उम्र	1_701
कंपनी	1_C02
कंपनी का नाम	1_E01
कंपनी के बारे में	1_F01
कंपनी परिचय	1_F01
कर्तव्य	1_:01
कर्मचारियों की संख्या	1_G01
कार्य	1_:01
कार्य पद	1_H01
कार्य विवरण	1_:01
कार्यकाल	1_601
कार्यस्थल	1_I01
कार्यालय	1_E01
कुल अनुभव	1^n01
कुलनाम	1^k01
कॉलेज	1_J01
कोर्स	1_K01
कौशल	1_=01
क्रेडिट	1_L01
क्षेत्र	1_M02
खाता	1_>01
ग्राहक	1_O01
ग्रेड	1^j01
घर का पता	1_P01
चित्र	1_Q01
जगह	1_I01
जन्म	1_R01
जन्म की तारीख	1_R01
जन्म तिथि	1_R01
जन्म दिनांक	1_R01
जन्म वर्ष	1_R01
जन्म स्थान	1_S01
जन्मतिथि	1_R01
जन्मस्थान	1_S01
ज़िम्मेदारियाँ	1_:01
ज़िला	1_T01
जाति	1_U01
जारी करने वाली संस्था	1_V01
जारी तिथि	1_W01
जारीकर्ता	1_V01
जिम्मेदारियाँ	1_:01
जिम्मेदारियां	1_:01
जिम्मेदारी	1_:01
जिला	1_T01
टिप्पणी	1_X01
टीम	1^o01
टीम का आकार	1_G01
टेलीफ़ोन	1_Y01
टेलीफोन	1_Y01
डाक कोड	1_Z01
डिग्री	1_[01
ड्राइविंग लाइसेंस	1_\01
तक	1_;01
तकनीक	1_=01
तकनीकें	1_=01
तस्वीर	1_Q01
तिथि	1_]02
दायित्व	1_:01
दिनांक	1__02
दिया गया नाम	1_a01
दूरभाष	1_Y01
देश	1_b01
द्वारा जारी	1_V01
द्वारा प्रदत्त	1_c01
धर्म	1_d01
नगर	1_e01
नागरिकता	1_f01
नाम	1_g01
नियोक्ता	1_E01
निवास	1_h02
निवास स्थान	1_e01
नेटवर्क	1_j01
पठन	1_k01
पढना	1_k01
पढ़ना	1_k01
पता	1_P01
पत्राचार का पता	1_P01
पत्रिका	1_l01
पद	1_m03
पदनाम	1_H01
परिचय	1_X01
परिणाम	1_@01
परियोजना	1`001
परियोजना का नाम	1_g01
परियोजना विवरण	1`001
परीक्षा	1_[01
पाठ्यक्रम	1_K01
पाठ्यक्रम का नाम	1_[01
पिता का नाम	1_101
पिन कोड	1_Z01
पुरस्कार	1`101
पुरस्कार का नाम	1`101
पूरा नाम	1_g01
पेशा	1`201
पोर्टफोलियो	1`301
प्रकाशक	1_l01
प्रकाशन तिथि	1`401
प्रकाशित	1`401
प्रतिशत	1^j01
प्रथम नाम	1_a01
प्रदाता	1_c01
प्रदानकर्ता	1_c01
प्रमुख उपलब्धियाँ	1_@01
प्रमुख उपलब्धियां	1_@01
प्रमुख बातें	1`501
प्रवीणता	1`601
प्राप्तांक	1^j01
प्रारंभ तिथि	1_801
प्रोफ़ाइलें	1`701
प्रोफाइलें	1`701
प्रौद्योगिकियाँ	1_=01
प्रौद्योगिकियां	1_=01
प्रौद्योगिकी	1_=01
फ़ैक्स	1`801
फ़ोटो	1_Q01
फ़ोन	1_Y01
फ़ोन नंबर	1_Y01
फैक्स	1`801
फोटो	1_Q01
फोन	1_Y01
फोन नं	1_Y01
फोन नंबर	1_Y01
बातचीत	1`901
बोर्ड	1_J01
बोर्ड विश्वविद्यालय	1_J01
बोर्ड/विश्वविद्यालय	1_J01
बोलना	1`:01
ब्लॉग	1`301
भाषा	1`;01
भाषा स्तर	1`601
भाषाएँ	1`;01
भाषाएं	1`;01
भूमिका	1`<03
भूमिकाएँ	1`?01
भूमिकाएं	1`?01
मंच	1_j01
महाविद्यालय	1_J01
माता का नाम	1_101
मातृभाषा	1`@01
मुख्य कार्य	1_:01
मुख्य बिंदु	1`501
मुख्य विषय	1_K01
मुख्य शब्द	1_=01
मेरी भूमिका	1`?01
मोबाइल	1`A01
मोबाइल नं	1`A01
मोबाइल नंबर	1`A01
मौखिक	1`:01
योग्यता	1`B02
राज्य	1_T01
राष्ट्रीयता	1_f01
लिंक	1`301
लिंग	1`D01
लिखना	1`E01
लेखक	1`F01
लेखन	1`E01
वर्ग	1_U01
वर्णन	1`001
वर्तमान पता	1_P01
वर्तमान पद	1`201
वर्ष	1`G04
वांछित पद	1`201
वार्तालाप	1`901
विद्यालय	1_J01
विभाग	1^o01
विवरण	1`001
विशेषज्ञता	1^m01
विश्वविद्यालय	1_J01
विषय	1`K02
वेब	1`301
वेबसाइट	1`301
वैवाहिक स्थिति	1`M01
व्यवसाय	1`201
व्यवसाय का प्रकार	1_<01
शहर	1`N02
शाखा	1^m01
शिक्षण विधि	1_=01
शिक्षा के क्षेत्र (isced f	1`P01
शिक्षा के क्षेत्र (isced-f	1`P01
शीर्षक	1`101
शीर्षक नाम	1_g01
शैक्षिक योग्यता	1`Q01
शोध का शीर्षक	1`R01
शोध प्रबंध	1`R01
शोध विषय	1`R01
श्रवण	1`S01
श्रेणी	1^j01
संक्षेप	1_X01
संगठन	1`T02
संचार	1`V01
संपर्क	1_Y01
संपर्क नंबर	1_Y01
संबंध	1`W01
संस्था	1`X04
संस्थान	1_J01
सडक	1_P01
सड़क	1_P01
सफलताएँ	1_@01
सफलताएं	1_@01
समय	1_601
समस्या समाधान	1`\01
समाप्त	1_;01
समाप्ति तिथि	1_;01
सह लेखक	1`F01
सह-लेखक	1`F01
सामग्री निर्माण	1`]01
सारांश	1_X01
सिफ़ारिश	1_001
सिफारिश	1_001
सीजीपीए	1^j01
सुनना	1`S01
सुरक्षा	1`^01
सूचना प्रसंस्करण	1`_01
से	1_801
सॉफ्टवेयर	1_=01
सोशल मीडिया	1`701
स्कूल	1_J01
स्तर	1``02
स्थान	1_I01
स्थायी पता	1_P01
กรุ๊ปเลือด	1`b01
การพูด	1`c01
การฟัง	1`d01
การสนทนา	1`e01
การอ่าน	1`f01
การเกณฑ์ทหาร	1`g01
การเขียน	1`h01
ขนาดทีม	1`i01
ข้อมูลอื่นๆ	1`j01
คณะ	1`k01
คณะ สาขา	1`k01
คณะ/สาขา	1`k01
ความรับผิดชอบ	1`l01
ความสัมพันธ์	1`m01
ความสามารถ	1`n01
ความสําเร็จ	1`o01
คะแนน	1a001
คุณวุฒิ	1a101
คํานําหน้า	1a201
คํานําหน้าชื่อ	1a201
คํารับรอง	1a301
คําสําคัญ	1a401
คําอธิบาย	1a501
คําแนะนํา	1a301
งานที่รับผิดชอบ	1`l01
จบการศึกษา	1a601
จังหวัด	1a702
จุดเด่น	1a901
จํานวนปีประสบการณ์	1a:01
จํานวนพนักงาน	1`i01
ชื่อ	1a;01
ชื่อ - นามสกุล	1a;01
ชื่อ นามสกุล	1a;01
ชื่อ สกุล	1a;01
ชื่อ-นามสกุล	1a;01
ชื่อ-สกุล	1a;01
ชื่อจริง	1a<01
ชื่อต้น	1a<01
ชื่อนามสกุล	1a;01
ชื่อบริษัท	1a=01
ชื่อผู้ใช้	1a>01
ชื่อรางวัล	1a?01
ชื่อสกุล	1a;01
ชื่อสถาบัน	1a@01
ชื่อเต็ม	1a;01
ชื่อเรื่อง	1a?01
ชื่อเล่น	1`j01
ชื่อและนามสกุล	1a;01
ชื่อโครงการ	1a;01
ช่วงเวลา	1aA01
ซอฟต์แวร์	1a401
ตั้งแต่	1aB01
ติดต่อ	1aC01
ตีพิมพ์	1aD01
ตีพิมพ์ใน	1aE01
ตําแหน่ง	1aF03
ตําแหน่งงาน	1aI01
ตําแหน่งงานที่ต้องการ	1aJ01
ตําแหน่งที่ต้องการ	1aJ01
ตําแหน่งที่สมัคร	1aJ01
ตําแหน่งปัจจุบัน	1aJ01
ตําแหน่งสุดท้าย	1aI01
ถนน	1aK01
ถึง	1a601
ทหาร	1`g01
ทักษะ	1a401
ทีม	1aL01
ที่ตั้ง	1aM01
ที่ทํางาน	1a=01
ที่พัก	1aK01
ที่พักอาศัย	1aM01
ที่อยู่	1aK01
ที่อยู่ตามทะเบียนบ้าน	1aK01
ที่อยู่ที่ติดต่อได้	1aK01
ที่อยู่ปัจจุบัน	1aK01
ที่อยู่อาศัย	1aN01
ที่อยู่อีเมล	1aO01
ธุรกิจ	1aP01
นามสกุล	1aQ01
นายจ้าง	1a=01
น้ําหนัก	1`b01
บทบาท	1aF03
บทบาทในโครงการ	1aR01
บริษัท	1aS02
บล็อก	1aU01
บัญชี	1a>01
บัตรประชาชน	1aV01
ประสบการณ์	1a:01
ประเด็นสําคัญ	1a901
ประเทศ	1aW01
ประเภท	1aX01
ประเภทงาน	1aY01
ประเภทธุรกิจ	1aP01
ประเภทโครงการ	1aX01
ปริญญา	1a101
ปริญญานิพนธ์	1aZ01
ปี	1a[03
ปีที่จบ	1a601
ปีที่จบการศึกษา	1a601
ปีที่ตีพิมพ์	1aD01
ปีที่ได้รับ	1a^01
ปีเกิด	1a_01
ผลการเรียน	1a001
ผลงาน	1a`02
ผลงานที่ภาคภูมิใจ	1`o01
ผลงานเด่น	1`o01
ผลลัพธ์	1`o01
ผู้จัดพิมพ์	1aE01
ผู้บังคับบัญชา	1ab01
ผู้มอบ	1ac01
ผู้ออก	1ad01
ผู้เขียน	1ae01
ผู้แต่ง	1ae01
ผู้ใต้บังคับบัญชา	1`i01
ฝ่าย	1aL01
พร้อมเริ่มงาน	1af01
พอร์ตโฟลิโอ	1aU01
พื้นที่ที่ต้องการทํางาน	1ag01
พูด	1`c01
ฟัง	1`d01
ภาค	1ah01
ภาพถ่าย	1ai01
ภาษา	1aj01
ภาษาต่างประเทศ	1aj01
ภาษาแม่	1ak01
ภูมิภาค	1ah01
ภูมิลําเนา	1al01
ภูมิลําเนาเดิม	1am01
มหาวิทยาลัย	1a@01
มอบโดย	1ac01
มือถือ	1an01
รหัสไปรษณีย์	1ao01
ระดับ	1b003
ระดับการศึกษา	1b302
ระดับความสามารถ	1b501
ระดับภาษา	1`n01
ระยะเวลา	1aA01
ระยะเวลาทํางาน	1aA01
รัฐ	1ah01
รางวัล	1a?01
รายละเอียด	1a501
รายละเอียดงาน	1`l01
รายละเอียดบริษัท	1b601
รายละเอียดโครงการ	1a501
รายวิชา	1b701
รูป	1ai01
รูปถ่าย	1ai01
รูปแบบการทํางาน	1aY01
ลักษณะงาน	1`l01
ลักษณะธุรกิจ	1b601
ลิงก์	1aU01
ลูกค้า	1b801
วัน เดือน ปีเกิด	1a_01
วัน/เดือน/ปีเกิด	1a_01
วันที่	1b902
วันที่สิ้นสุด	1a601
วันที่ออก	1a^01
วันที่เผยแพร่	1aD01
วันที่เริ่ม	1aB01
วันที่เริ่มงานได้	1af01
วันที่ได้รับ	1a^01
วันเกิด	1a_01
วันเดือนปีเกิด	1a_01
วารสาร	1aE01
วิชา	1b701
วิชาที่เรียน	1b701
วิชาเอก	1`k01
วิทยานิพนธ์	1aZ01
วุฒิ	1a101
วุฒิการศึกษา	1a101
วุฒิการศึกษาสูงสุด	1b;01
ศาสนา	1b<01
สกุล	1aQ01
สถานที่	1aM01
สถานที่ทํางาน	1b=02
สถานที่ทํางานที่ต้องการ	1ag01
สถานที่เกิด	1am01
สถานประกอบการ	1a=01
สถานภาพ	1b?01
สถานภาพทางทหาร	1`g01
สถานภาพสมรส	1b?01
สถานศึกษา	1a@01
สถานะ	1b?01
สถานะทางทหาร	1`g01
สถาบัน	1b@02
สถาบันการศึกษา	1a@01
สถาบันที่ออก	1ad01
สนทนา	1`e01
สมาคม	1bB01
สรุป	1bC01
สัญชาติ	1bD01
สาขา	1`k01
สาขาวิชา	1`k01
สายงาน	1aP01
สารนิพนธ์	1aZ01
สาเหตุการลาออก	1bE01
สาเหตุที่ออก	1bE01
สิ้นสุด	1a601
ส่วนสูง	1`b01
ส่วนสูง น้ําหนัก	1`b01
ส่วนสูง/น้ําหนัก	1`b01
สํานักพิมพ์	1aE01
สําเร็จการศึกษา	1a601
หน่วยกิต	1bF01
หน่วยงาน	1bG02
หน่วยงานที่มอบ	1ac01
หน่วยงานที่ออก	1ad01
หน้าที่	1bI04
หน้าที่ความรับผิดชอบ	1`l01
หน้าที่รับผิดชอบ	1`l01
หน้าที่หลัก	1`l01
หน้าที่และความรับผิดชอบ	1`l01
หน้าที่ในโครงการ	1aR01
หมายเลขโทรศัพท์	1aC01
หมายเหตุ	1bC01
หลักสูตร	1b701
หัวข้อ	1a?01
หัวข้อวิทยานิพนธ์	1aZ01
หัวหน้างาน	1ab01
องค์กร	1bM03
ออกโดย	1ad01
อาจารย์ที่ปรึกษา	1ab01
อาชีพ	1aJ01
อายุ	1bP01
อาศัยอยู่ที่	1aN01
อีเมล	1aO01
อีเมลล์	1aO01
อีเมลอื่น	1bQ01
อีเมล์	1aO01
อื่นๆ	1`j01
อุตสาหกรรม	1aP01
อ่าน	1`f01
อําเภอ	1aN01
เกรด	1a001
เกรดเฉลี่ย	1a001
เกรดเฉลี่ยสะสม	1a001
เกิดวันที่	1a_01
เกิดเมื่อ	1a_01
เกี่ยวกับฉัน	1bC01
เกี่ยวกับบริษัท	1b601
เขียน	1`h01
เครือข่าย	1bR01
เครื่องมือ	1a401
เครื่องมือที่ใช้	1a401
เงินเดือน	1bS01
เงินเดือนที่คาดหวัง	1bS01
เงินเดือนที่ต้องการ	1bS01
เงินเดือนล่าสุด	1bS01
เชื้อชาติ	1bT02
เทคโนโลยี	1a401
เทคโนโลยีที่ใช้	1a401
เนื้อหา	1a501
เบอร์ติดต่อ	1aC01
เบอร์มือถือ	1an01
เบอร์โทร	1aC01
เบอร์โทรศัพท์	1aC01
เบอร์โทรศัพท์มือถือ	1an01
เพศ	1bV01
เมือง	1aN01
เริ่ม	1aB01
เริ่มงาน	1aB01
เริ่มงานได้	1af01
เลขบัตรประชาชน	1aV01
เว็บไซต์	1aU01
เว็บไซต์ส่วนตัว	1aU01
เว็บไซต์อื่น	1bW01
เหตุผลที่ลาออก	1bE01
เอก	1`k01
แผนก	1aL01
แผนการเรียน	1`k01
แพลตฟอร์ม	1bR01
แฟกซ์	1bX01
โครงการ	1a501
โครงงาน	1aZ01
โซเชียลมีเดีย	1bY01
โทร	1aC01
โทรศัพท์	1aC01
โทรศัพท์มือถือ	1an01
โทรศัพท์อื่น	1bZ01
โทรสาร	1bX01
โปรแกรม	1a401
โปรแกรมที่ใช้	1a401
โปรไฟล์	1bC01
โปรไฟล์ออนไลน์	1bY01
โรงเรียน	1a@01
ใบขับขี่	1b[01
ใบอนุญาตขับขี่	1b[01
ไอดี	1a>01
ảnh	03m01
お名前	1b\01
ご住所	1b]01
その他	1b^01
その他のurl	1b_01
その他のメールアドレス	1b`01
その他の情報	1b^01
その他の電話番号	1ba01
ふりがな	1b^01
やり取り	1bb01
アカウント	1bc01
アカウント名	1bd01
ウェブサイト	1JY01
エンジニア歴	1be01
カテゴリ	1bf01
キーワード	1bg01
クライアント	1bh01
コミュニケーション	1bi01
コンテンツ作成	1bj01
コース	1bk01
サイト	1JY01
サイトurl	1JY01
サービス	1>501
サービス名	1>501
サービス概要	1bl01
スキル	1bg01
スコア	1bm01
スピーキング	1bn01
タイトル	1bo01
チーム	1c001
チーム人数	1c101
チーム規模	1c101
ツール	1bg01
ハンドルネーム	1bd01
ビザ	1c201
ファックス	1c301
フリガナ	1b^01
フルネーム	1b\01
フレームワーク	1bg01
ブログ	1JY01
プロジェクト内容	1bl01
プロジェクト名	1b\01
プロジェクト役割	1c401
プロジェクト期間	1c501
プロジェクト概要	1bl01
プロフィール	1c601
ホームページ	1JY01
ポイント	1c701
ポジション	1c802
ポートフォリオ	1JY01
マネジメント人数	1c101
メンバー数	1c101
メール	0Jj01
メールアドレス	0Jj01
ユーザid	1bd01
ユーザー名	1bd01
ライティング	1c:01
リスニング	1c;01
リポジトリ	1JY01
リンク	1JY01
リーディング	1c<01
レベル	1c=02
ロール	1c?02
上司	1cA01
上班地點	1cB01
上班日期	1cC01
上班時段	1cD01
上级	1cE01
上長	1cA01
下属人数	1cF01
专业	1cG01
专业名称	1cG01
专业成绩	1cH01
专业排名	1cI02
专业课程	1cK01
业绩	1cL01
个人业绩	1cL01
个人主页	1cM01
个人博客	1cM01
个人工作	1cN01
个人简介	1cO01
个人网站	1cM01
个人职责	1cN01
个人角色	1cP01
个人链接	1cQ01
中文名	1cR02
中文姓名	1cT01
主な使用技術	1bg01
主な実績	1cU02
主な履修科目	1bk01
主な成果	1cW01
主な担当業務	1cX01
主な業務	1cX01
主な業務内容	1cX01
主な業績	1cW01
主修	1cY02
主修专业	1cG01
主修科系	1c[01
主修課程	1c\01
主修课程	1cK01
主修領域	1c[01
主催	1c]02
主催団体	1c_01
主催者	1c`01
主办单位	1ca01
主办方	1ca01
主干课程	1cK01
主管	1cb01
主营业务	1cc01
主要业绩	1cL01
主要任务	1cN01
主要内容	1cd01
主要工作	1cN01
主要成就	1ce02
主要成果	1ce02
主要技术	1cg01
主要职责	1cN01
主要職責	1ch01
主要课程	1cK01
主要负责	1cN01
主辦單位	1ci01
主页	1cM01
书写	1cj01
予備メール	1b`01
事業内容	1ck01
事業概要	1ck01
交付者	1c_01
交流	1cl01
产出	1cL01
亮点	1cm02
亮點	1co01
人数	1d002
人數	1d201
介紹	1d301
介绍	1d401
从业年限	1d501
仓库	1cM01
仕事内容	1cX01
件名	1bo01
任职	1d601
任职公司	1d701
任职单位	1d701
任职时间	1d801
任職公司	1d901
任職期間	1d:01
企业	1d701
企业名称	1d701
企业简介	1cc01
企业规模	1cF01
企業	1d;01
企業名	1d;01
企業概要	1ck01
会社	1d;01
会社名	1d;01
会社情報	1ck01
会社概要	1ck01
会社説明	1ck01
会話	1bb01
会話レベル	1d<01
会議	1d=01
会議名	1d=01
会议	1d>01
会话	1d?01
传真	1d@01
住址	1dA02
住所	1b]01
体制	1c101
体重	1dC02
作品链接	1cM01
作品集	1dE02
作文	1c:01
作者	1dG02
使用スキル	1bg01
使用ソフト	1bg01
使用ツール	1bg01
使用工具	1dI02
使用技术	1cg01
使用技術	1dK02
使用機器	1bg01
使用経験	1dM01
使用经历	1dN01
使用者名稱	1dO01
使用言語	1bg01
使用软件	1cg01
依頼主	1bh01
信息处理	1dP01
信箱	1dQ02
修士論文	1dS01
修習課程	1c\01
個人サイト	1JY01
個人網站	1dT01
個人網頁	1dT01
個人部落格	1dT01
個人首頁	1dT01
健康状况	1dU01
健康状態	1dV01
健康狀況	1dW01
備用信箱	1dX01
備考	1dY02
備註	1d[01
傳真	1d\01
働き方	1d]01
党派	1d^01
入学	1d_01
入学日期	1d`01
入学时间	1d`01
入學時間	1da01
入社	1d_01
入社可能日	1db01
入社可能時期	1db01
入社年月	1d_01
入社日	1d_01
入职日期	1d`01
入职时间	1dc01
內容	1d301
內容創作	1dd01
全名	1cR02
公司	1de03
公司业务	1cc01
公司介紹	1dh01
公司介绍	1cc01
公司名称	1d701
公司名稱	1d901
公司地点	1di01
公司描述	1cc01
公司简介	1cc01
公司簡介	1dh01
公司背景	1cc01
公司行业	1dj01
公司規模	1d201
公司规模	1cF01
公開日	1dk01
共同作者	1dl01
共著者	1dm01
关于公司	1cc01
关系	1dn01
关键技术	1cg01
关键词	1cg01
兵役	1do03
兵役状况	1e201
兵役狀態	1e301
兵役狀況	1e301
其他	1e402
其他信息	1e601
其他信箱	1dX01
其他电话	1e701
其他網址	1e801
其他网址	1e901
其他資訊	1e:01
其他連結	1e801
其他邮箱	1e;01
其他链接	1e901
其他電話	1e<01
其它	1e601
具體成果	1e=01
内容	1e>02
内容创作	1e@01
写	1cj01
写作	1cj01
写真	1eA01
出版单位	1d>01
出版單位	1eB01
出版年	1dk01
出版日	1dk01
出版日期	1eC02
出版时间	1eE01
出版社	1eF03
出生	1eI02
出生于	1eK01
出生地	1eL04
出生年	1eI02
出生年份	1eI02
出生年月	1eI02
出生年月日	1eI02
出生日期	1eI02
出生时间	1eK01
出身	1eP02
出身地	1eP02
出身校	1eR01
分数	1cH01
刊物	1d>01
利用技術	1bg01
到岗	1dc01
到岗日期	1dc01
到岗时间	1dc01
到职时间	1dc01
到職日	1cC01
到職日期	1da01
功績	1cW01
加权平均分	1cH01
勤務先	1d;01
勤務先名	1d;01
勤務地	1eS01
勤務希望地	1eT01
勤務形態	1d]01
勤務期間	1c501
勤務開始可能日	1db01
區域	1eU01
卒業	1eV01
卒業区分	1eW01
卒業年度	1eV01
卒業年月	1eV01
卒業校	1eR01
卒業研究	1dS01
卒業論文	1dS01
卒論	1dS01
单位	1eX03
单位简介	1cc01
単位	1e[01
単位数	1e[01
博士論文	1dS01
博士论文	1e\01
博客	1cM01
原始碼	1dT01
参画期間	1c501
参考url	1JY01
发布日期	1eE01
发布时间	1eE01
发表于	1d>01
发表日期	1eE01
发表时间	1eE01
发表期刊	1d>01
发证单位	1e]01
发证日期	1e^01
发证机关	1e]01
发证机构	1e]01
取り組み	1cX01
取り組みと成果	1cW01
取引先	1bh01
取得年	1e_01
取得年月	1e_01
取得成果	1cL01
取得日	1e_01
取得日期	1e`01
取得时间	1e^01
取得時期	1e_01
受賞名	1bo01
受賞年	1e_01
受賞日	1e_01
口头互动	1d?01
口头表达	1ea01
口語互動	1eb01
口語表達	1ec01
口說	1eb01
口语	1d?01
口语交流	1d?01
可上班日	1cC01
可上班日期	1cC01
可入职时间	1dc01
可到岗时间	1dc01
可到職日	1cC01
可報到日	1cC01
各種アカウント	1bc01
合作單位	1ed01
合著者	1ee01
名	1ef03
名前	1ei02
名字	1ek05
名称	1f004
名稱	1f402
听	1f601
听力	1f601
听力理解	1f601
周期	1d801
問題解決	1f702
單位	1f902
团体	1f;01
团队	1f<01
团队人数	1cF01
团队规模	1cF01
団体	1f=01
団体名	1f=01
固定電話	1f>01
国	1f?01
国名	1f?01
国家	1f@01
国家 地区	1f@01
国家/地区	1f@01
国籍	1fA02
國家	1fC01
國家 地區	1fC01
國家/地區	1fC01
國籍	1fD01
團隊	1fE01
團隊人數	1d201
團隊規模	1d201
團體	1fF01
在住	1fG02
在学期間	1c501
在學期間	1d:01
在校时间	1d801
在校课程	1cK01
在留資格	1c201
在籍	1c501
在籍企業	1d;01
在籍期間	1c501
在线地址	1cM01
在线演示	1cM01
在职时间	1d801
在职状态	1fI01
在職期間	1fJ02
地区	1fL01
地區	1eU01
地址	1fM03
地址链接	1cM01
地域	1fP01
地点	1di01
地點	1cB01
均分	1cH01
坐标	08g02
城市	1fQ03
執筆者	1dm01
培训机构	1fT01
場所	1eS01
备注	1cO01
备用电话	1e701
备用邮箱	1e;01
外国語	1fU01
外語	1fV01
外语	1fW01
外语水平	1fX01
大学	1fY02
大学名	1eR01
大頭照	1f[01
头像	1f\01
头衔	1f]02
契約形態	1d]01
契約期間	1c501
奖项	1f_01
奖项名称	1f_01
姓	1f`03
姓名	1fc03
姓氏	1ff02
委托方	1fh01
委託單位	1ed01
婚否	1fi01
婚姻	1fj03
婚姻情况	1fi01
婚姻状况	1fi01
婚姻状态	1fi01
婚姻状況	1fm01
婚姻狀態	1fn01
婚姻狀況	1fn01
婚育	1fi01
婚育情况	1fi01
婚育状况	1fi01
媒体	1d=01
学习内容	1cK01
学习时间	1d801
学习课程	1cK01
学会	1d=01
学会名	1d=01
学位	1fo02
学位名	1eW01
学位类型	1g101
学位论文	1e\01
学分	1g201
学分绩点	1cH01
学历	1g302
学历 学位	1g101
学历/学位	1g101
学历学位	1g101
学历层次	1g101
学校	1fY02
学校名	1eR01
学校名称	1fT01
学歴	1g503
学科	1g802
学部	1g:01
学部・学科	1g:01
学部学科	1g:01
学院	1cG01
學位	1g;01
學位類別	1g;01
學分	1g<01
學校	1g=01
學校名稱	1g=01
學業成績	1g>01
學歷	1g?02
學系	1c[01
安全	1gA03
宗教	1gD03
宗教信仰	1gG02
官网	1cM01
実務経験	1be01
実施団体	1c_01
実績	1cW01
実績・取り組み	1cW01
実績・成果	1cW01
客戶	1ed01
客户	1fh01
家乡	1gI01
家庭住址	1gJ01
家庭地址	1gJ01
寫	1gK01
寫作	1gK01
导师	1cE01
専攻	1g:01
専攻分野	1g:01
専門	1g:01
専門分野	1g:01
專案介紹	1d301
專案名稱	1cT01
專案成果	1e=01
專案描述	1d301
專案期間	1d:01
專案簡介	1d301
專案角色	1gL01
專案說明	1d301
專案連結	1dT01
專案類型	1gM01
專業	1c[01
專題	1gN01
就労ビザ	1c201
就労状況	1gO01
就學期間	1d:01
就業可能日	1db01
就業状況	1gO01
就業狀態	1gP01
就業狀況	1gP01
就职单位	1d701
就讀學校	1g=01
就讀科系	1c[01
就读学校	1fT01
就读时间	1d801
层次	1g101
居住地	1gQ06
居住地區	1cB01
居住地址	1dA02
居住城市	1gW02
履修科目	1bk01
岁	1gY01
岁数	1gY01
岗位	1gZ03
岗位名称	1d601
岗位职责	1cN01
州	1g]03
工作	1cN01
工作业绩	1cL01
工作任务	1cN01
工作內容	1ch01
工作内容	1cN01
工作单位	1d701
工作單位	1d901
工作地点	1di01
工作地點	1cB01
工作型態	1cD01
工作城市	1g`01
工作岗位	1d601
工作年数	1d501
工作年資	1ga01
工作年限	1d501
工作性質	1cD01
工作性质	1gb01
工作成就	1ce02
工作成果	1ce02
工作成绩	1cL01
工作描述	1gc02
工作时间	1d801
工作时间年限	1d501
工作期間	1d:01
工作概述	1cO01
工作状态	1fI01
工作简介	1cO01
工作类型	1gb01
工作經歷年資	1ga01
工作經驗	1ga01
工作績效	1e=01
工作经验	1d501
工作职位	1d601
工作职责	1cN01
工作職稱	1ge01
工作職責	1ch01
工作范围	1cN01
工作說明	1ch01
工作许可	1gf01
工作項目	1ch01
工具	1gg02
工夫した点	1c701
工龄	1d501
市	1gi01
市区町村	1gi01
希望ポジション	1gj01
希望上班地點	1gk01
希望勤務地	1eT01
希望地點	1gk01
希望工作地點	1gk01
希望年収	1gl01
希望待遇	1gm01
希望性質	1cD01
希望時給	1gl01
希望月給	1gl01
希望給与	1gl01
希望職	1gj01
希望職務	1gn01
希望職種	1gj01
希望職稱	1gn01
希望薪資	1gm01
希望雇用形態	1d]01
席次	1go01
帳號	1dO01
常住地	1h001
常驻	1di01
平台	1h102
平均分	1cH01
平均成績	1g>01
平均成绩	1cH01
平均绩点	1cH01
年収	1gl01
年月	1h302
年月日	1e_01
年生	1eK01
年级排名	1h501
年纪	1gY01
年資	1ga01
年限	1d501
年齡	1h601
年齢	1h701
年龄	1gY01
应用技术	1cg01
应聘岗位	1h801
应聘职位	1h801
开发周期	1d801
开发工具	1cg01
开发技术	1cg01
开发环境	1cg01
开发经验	1d501
开发语言	1cg01
开始日期	1d`01
开始时间	1d`01
当前城市	1h001
当前状态	1fI01
当前职位	1h801
当前薪资	1h901
役別	1e301
役割	1h:04
役職	1h>03
役職名	1hA01
待遇	1gm01
待遇要求	1h901
従業員数	1c101
得られた成果	1cW01
応募ポジション	1gj01
応募職種	1gj01
性別	1hB02
性别	1hD01
总结	1cO01
情報処理	1hE01
意向地点	1g`01
意向城市	1g`01
意向岗位	1h801
意向职位	1h801
應徵職位	1gn01
應徵職務	1gn01
應徵職缺	1gn01
應徵項目	1gn01
成就	1ce02
成效	1e=01
成果	1hF03
成果・実績	1cW01
成績	1hI02
成绩	1hK02
成绩排名	1cI02
我的岗位	1d601
我的工作	1cN01
我的职位	1d601
我的职务	1d601
我的职责	1cN01
我的角色	1hM02
截止时间	1hO01
戶籍	1hP01
戶籍地址	1hQ01
户口	1gI01
户口所在地	1gI01
户籍	1gI01
户籍地	1gI01
户籍所在地	1gI01
所任职位	1d601
所任职务	1d601
所在公司	1hR02
所在国家	1f@01
所在地	1hT06
所在地区	1di01
所在城市	1hZ03
所在学校	1fT01
所在行业	1dj01
所在部门	1f<01
所学专业	1cG01
所学课程	1cK01
所属	1h]03
所属企業	1d;01
所属会社	1h`02
所属公司	1fh01
所属单位	1fh01
所属団体	1f=01
所属机构	1fh01
所属行业	1dj01
所属部署	1c001
所属部门	1f<01
所屬公司	1ed01
所屬部門	1fE01
所用技术	1cg01
手提電話	1hb01
手机	1hc02
手机 电话	1he01
手机/电话	1he01
手机号	1hc02
手机号码	1hc02
手机电话	1hf01
手機	1hg02
手機號碼	1hg02
扶養家族	1fm01
扶養家族数	1fm01
扶養家族数(配偶者を除く	1fm01
技术	1cg01
技术关键词	1cg01
技术博客	1cM01
技术描述	1cg01
技术架构	1cg01
技术栈	1cg01
技术要点	1cg01
技术选型	1cg01
技能	1gg02
技能水平	1hi01
技術	1dK02
技術スタック	1bg01
技術棧	1hj01
技術環境	1bg01
技術要素	1bg01
担任	1d601
担任职位	1d601
担任职务	1hk02
担任职责	1cN01
担任角色	1hm02
担当	1ho04
担当フェーズ	1cX01
担当内容	1cX01
担当工程	1cX01
担当役割	1c401
担当期間	1c501
担当業務	1cX01
担当範囲	1cX01
担当職務	1hA01
担当領域	1cX01
拠点	1eS01
持有駕照	1i301
指导老师	1cE01
指導教員	1cA01
指導教授	1cb01
授与団体	1c`01
授与機関	1c`01
授与者	1c`01
授予单位	1ca01
掌握程度	1i402
排名	1i603
推荐	1i901
推荐意见	1i901
推荐语	1i901
推薦	1i:02
推薦の言葉	1i<01
推薦內容	1i=01
推薦文	1i<01
推薦語	1i=01
掲載	1d=01
掲載媒体	1d=01
掲載日	1dk01
掲載誌	1d=01
描述	1i>03
携帯	1iA02
携帯tel	1iC01
携帯番号	1iC01
携帯電話	1iA02
携帯電話番号	1iC01
摘要	1iD02
擅長工具	1hj01
擔任職務	1iF02
擔任角色	1iH02
收获	1cL01
政治状态	1d^01
政治身份	1d^01
政治面貌	1d^01
效果	1cL01
教育分野(isced f	1iJ01
教育分野(isced-f	1iJ01
教育机构	1fT01
教育機関	1eR01
教育程度	1iK02
教育領域(isced f	1iM01
教育領域(isced-f	1iM01
教育领域(isced f	1iN01
教育领域(isced-f	1iN01
敬称	1iO01
文化程度	1iP01
方向	1cG01
族群	1iQ01
日付	1h302
日期	1iR06
时长	1d801
时间	1iX03
时间段	1d801
昵称	1i[01
時期	1h302
時間	1i\02
普通自動車免許	1i^01
暱稱	1dO01
書く	1c:01
最后修改	1i_01
最寄り駅	1i`02
最後修改	1ib01
最快到岗	1dc01
最終学歴	1ic01
最終更新	1id01
最高学历	1g302
最高學歷	1ie01
最高學歷學校	1g=01
會話	1eb01
月薪	1h901
服务机构	1f;01
服務單位	1d901
服務機關	1d901
服役情况	1e201
服役狀況	1e301
期刊	1if02
期刊名称	1d>01
期望地点	1g`01
期望地點	1gk01
期望城市	1g`01
期望岗位	1h801
期望工作地	1g`01
期望工作地点	1g`01
期望工作城市	1g`01
期望工作性质	1gb01
期望年薪	1h901
期望待遇	1ih02
期望月薪	1h901
期望职位	1h801
期望職位	1gn01
期望薪水	1h901
期望薪資	1gm01
期望薪资	1h901
期望薪酬	1h901
期間	1fJ02
本人职责	1cN01
本人角色	1cP01
本社所在地	1eS01
本籍	1ij01
本籍地	1ij01
机动车驾驶证	1ik01
机构	1il02
标题	1f_01
校名	1g=01
核心技术	1cg01
核心课程	1cK01
核發單位	1in01
框架	1cg01
案件名	1b\01
案件概要	1bl01
案件種別	1bf01
業務	1cX01
業務内容	1cX01
業務内容の概要	1ck01
業務概要	1io02
業務詳細	1cX01
業界	1j101
業種	1j101
業種・業界	1j101
業績	1cW01
概况	1d401
概要	1io02
概述	1iD02
標題	1j201
機構	1f902
歲	1h601
歳	1h701
母国語	1j301
母語	1j402
母语	1j601
毕业学校	1fT01
毕业年份	1hO01
毕业日期	1hO01
毕业时间	1hO01
毕业论文	1e\01
毕业论文题目	1e\01
毕业设计	1e\01
毕业院校	1fT01
毕设	1e\01
氏名	1b\01
民族	1j703
水平	1i402
求职地点	1g`01
求职岗位	1h801
求职意向	1h801
求职方向	1h801
求职状况	1fI01
求职状态	1fI01
求职类型	1gb01
求職意向	1gn01
求職狀態	1gP01
汇报上级	1cE01
汇报对象	1cE01
流利程度	1j:02
流暢さ	1d<01
海外経験	1dM01
涉及技术	1cg01
満年齢	1h701
源码	1cM01
溝通	1j<01
演示	1cM01
点数	1bm01
照片	1j=02
熟練度	1j?02
熟练度	1hi01
熟练程度	1i402
特記事項	1c701
状态	1fI01
獎項	1j201
獎項名稱	1j201
獲獎時間	1e`01
环境	1cg01
现住址	1gJ01
现居	08g02
现居住地	08g02
现居地	08g02
现居城市	08g02
现所在地	08g02
班排名	1jA01
班级排名	1h501
現住地	1eS01
現住所	1b]01
現在の年収	1gl01
現在の状況	1gO01
現居	1jB01
現居地	1jC02
現年収	1gl01
現職	1gj01
環境	1bg01
生	1jE02
生まれ	1jG01
生人	1eK01
生年	1jE02
生年月日	1jG01
生日	1eI02
生源地	1gI01
產業	1jH01
產業別	1jH01
產業類別	1jH01
用戶名	1dO01
用户名	1i[01
甲方	1fh01
申请职位	1h801
电子邮件	1jI01
电子邮箱	1jI01
电子邮箱地址	1jI01
电话	1he01
电话号码	1he01
电邮	1jI01
畢業學校	1g=01
畢業專題	1gN01
畢業日期	1jJ01
畢業時間	1jJ01
畢業論文	1gN01
発注元	1bh01
発行元	1jK02
発行年	1dk01
発行日	1dk01
発行機関	1c_01
発行者	1c_01
発表	1bn01
発表年	1dk01
発表日	1dk01
發照單位	1in01
發表於	1eB01
發表日期	1jM01
發表時間	1jM01
發證單位	1in01
發證日期	1e`01
發證機構	1in01
目前所在地	1di01
目前状态	1fI01
目前狀態	1gP01
目前職稱	1gn01
目前薪資	1gm01
目前薪资	1h901
目标城市	1g`01
目标岗位	1h801
目标职位	1h801
目標職位	1gn01
直属上级	1cE01
直屬主管	1cb01
相关技术	1cg01
相关课程	1cK01
相片	1j=02
相關課程	1c\01
省	1fL01
省 州	1fL01
省/州	1fL01
省份	1jN02
研究テーマ	1dS01
研究分野	1g:01
研究方向	1cG01
研究科	1g:01
研究題目	1dS01
研討會	1eB01
硕士论文	1e\01
碩士論文	1gN01
社交主页	1cQ01
社交平台	1jP01
社交账号	1cQ01
社会人歴	1be01
社名	1d;01
社員数	1c101
社团	1f;01
社團	1fF01
社群	1jQ01
社群帳號	1jR01
社群連結	1jR01
祖籍	1gI01
离开原因	1jS01
离职原因	1jS01
离职日期	1hO01
离职时间	1hO01
科目	1bk01
科系	1cY02
科系名稱	1c[01
称号	1iO01
称呼	1jT01
称谓	1jT01
移动电话	1hf01
程度	1jU05
種別	1bf01
種類	1bf01
稱謂	1jZ01
稼働開始日	1db01
立場	1j[03
第一作者	1ee01
等級	1j?02
等级	1i402
签发机构	1e]01
签证	1gf01
签证状态	1gf01
简介	1j^02
管理人数	1cF01
管理人數	1d201
管理責任	1d201
簡介	1j`02
籍貫	1hP01
籍贯	1gI01
类别	1jb01
类型	1jb01
精通程度	1jc01
系所	1c[01
系排名	1jA01
級	1jd01
級別	1je01
終了	1eV01
終了日	1eV01
終了時期	1eV01
組織	1jf03
組織名	1f=01
経験	1jd01
経験年数	1ji02
結束日期	1jJ01
結束時間	1jJ01
結果	1cW01
続柄	1jk01
網址	1dT01
網站	1dT01
網頁	1dT01
縣市	1jB01
總年資	1ga01
績效	1e=01
级别	1hi01
组织	1f;01
组织名称	1f;01
经验	1d501
结束日期	1hO01
结束时间	1hO01
结果	1cL01
绩点	1cH01
综合排名	1h501
编程语言	1cg01
网名	1i[01
网址	1cM01
网站	1cM01
网络	1jP01
署名	1ee01
習熟度	1c=02
职业	1h801
职业方向	1h801
职位	1jl03
职位名称	1d601
职位类型	1gb01
职务	1hk02
职称	1jo02
职衔	1d601
职责	1cN01
职责描述	1cN01
职责范围	1cN01
联系	1he01
联系号码	1he01
联系地址	1gJ01
联系方式	1he01
联系电话	1he01
联系邮箱	1jI01
聞く	1c;01
聯絡信箱	1k101
聯絡地址	1hQ01
聯絡方式	1k201
聯絡電話	1k201
聯繫電話	1k201
聴解	1c;01
職位	1k303
職位名稱	1ge01
職務	1k602
職務・役職	1hA01
職務內容	1ch01
職務内容	1cX01
職務名稱	1ge01
職務経験年数	1be01
職務要約	1c601
職業	1k802
職種	1k:02
職稱	1k<02
職責	1ch01
聽	1k>01
聽力	1k>01
肩書	1k:02
肩書き	1gj01
背景	1d401
自動車免許	1i^01
自動車運転免許	1i^01
自宅住所	1b]01
自宅電話	1f>01
自我介紹	1d[01
自我评价	1cO01
苗字	1k?01
荣誉	1f_01
获奖时间	1e^01
获得日期	1e^01
获得时间	1e^01
著者	1dm01
著者名	1dm01
薪資	1gm01
薪资	1h901
薪资期望	1h901
薪资要求	1h901
血型	1k@02
血液型	1dV01
行业	1dj01
行业类别	1dj01
行動電話	1hg02
行業	1jH01
补充	1e601
表彰者	1c`01
補足	1c601
要点	1cd01
要約	1c601
要素技術	1bg01
規模	1c101
规模	1cF01
角色	1kB04
言語	1kF02
言語・ツール	1bg01
証明写真	1eA01
評点	1bm01
話す	1bn01
話す(やりとり	1bb01
話す(発表	1bn01
詳細	1bl01
認定団体	1c_01
認定機関	1c_01
認證單位	1in01
誕生日	1jG01
語学	1fU01
語学レベル	1d<01
語学力	1d<01
語学検定	1kH01
語学経験	1dM01
語学資格	1kH01
語文	1fV01
語文檢定	1kI01
語言	1fV01
語言程度	1jc01
語言證照	1kI01
說	1ec01
說明	1j`02
説明	1bl01
読む	1c<01
読解	1c<01
課程	1kJ02
論文	1kL02
論文題目	1kL02
讀	1kN01
认证机构	1e]01
论文	1e\01
论文标题	1e\01
论文题目	1e\01
证书	1kO01
证件号	1kP01
评价	1i901
详情	1d401
详细地址	1gJ01
语种	1fW01
语言	1kQ02
语言水平	1fX01
语言经历	1dN01
语言能力	1fX01
语言证书	1kO01
说	1ea01
说明	1cO01
读	1kS01
课程	1cK01
負責內容	1ch01
負責角色	1gL01
負責項目	1ch01
資本金	1c101
資格名	1b\01
資訊處理	1kT01
賞	1bo01
賞名	1bo01
负责	1cN01
负责内容	1cN01
负责工作	1cN01
负责模块	1cN01
负责角色	1dn01
责任描述	1cN01
账号	1i[01
起始日期	1d`01
起始时间	1d`01
起止年月	1d801
起止日期	1d801
起止时间	1d801
起訖時間	1d:01
身份	1dn01
身份證	1kU01
身份證號碼	1kU01
身份证	1kP01
身份证号	1kP01
身份证号码	1kP01
身体状况	1dU01
身分	1kV01
身分證字號	1kU01
身長	1dV01
身高	1k@02
身高 体重	1dU01
身高 體重	1dW01
身高/体重	1dU01
身高/體重	1dW01
身高体重	1dU01
軟體	1hj01
転職希望時期	1db01
転職理由	1kW01
软件	1cg01
软件环境	1cg01
运用技术	1cg01
退社	1eV01
退社年月	1eV01
退職	1eV01
退職理由	1kW01
通信地址	1gJ01
通勤時間	1b^01
通訊地址	1hQ01
通讯地址	1gJ01
連結	1dT01
連絡先	1f>01
連絡先住所	1b]01
連絡先電話番号	1f>01
連絡電話	1k201
運転免許	1i^01
運転免許証	1i^01
邮件	1jI01
邮件地址	1jI01
邮政编码	1kX01
邮箱	1jI01
邮箱地址	1jI01
邮编	1kX01
部下	1c101
部署	1c001
部署名	1c001
部落格	1dT01
部門	1kY02
部门	1f<01
郵便番号	1k[01
郵箱	1k101
郵編	1k\01
郵遞區號	1k\01
都市	1gi01
都道府県	1fP01
配偶者	1fm01
配偶者の扶養義務	1fm01
配偶者の有無	1fm01
配属	1c001
配属先	1c001
重点	1cd01
重點	1co01
链接	1cM01
開始	1d_01
開始日	1d_01
開始日期	1da01
開始時期	1d_01
開始時間	1da01
開発体制	1c101
開発内容	1bl01
開発期間	1c501
開発環境	1bg01
開発規模	1c101
開発言語	1bg01
開發工具	1hj01
開發環境	1hj01
関係	1jk01
閱讀	1kN01
關係	1kV01
關於公司	1dh01
關鍵字	1hj01
问题解决	1k]01
阅读	1kS01
阅读理解	1kS01
院校	1k^02
院校名称	1fT01
院系	1cG01
雇主	1k`02
雇用主	1d;01
雇用形態	1d]01
雑誌名	1d=01
離職原因	1kb01
離職日期	1jJ01
電子メール	0Jj01
電子信箱	1k101
電子郵件	1k101
電子郵箱	1k101
電話	1kc02
電話番号	1f>01
電話號碼	1k201
電郵	1k101
電郵地址	1k101
順位	1go01
頒獎單位	1ci01
頒發單位	1ke02
頭銜	1jZ01
題名	1bo01
題目	1j201
顔写真	1eA01
類型	1gM01
顧客	1bh01
顧客名	1bh01
项目业绩	1cL01
项目亮点	1cd01
项目人数	1cF01
项目介绍	1d401
项目内容	1d401
项目单位	1fh01
项目名称	1kg01
项目周期	1d801
项目地址	1cM01
项目岗位	1cP01
项目成果	1cL01
项目成绩	1cL01
项目技术	1cg01
项目技术栈	1cg01
项目担任	1cP01
项目描述	1d401
项目收益	1cL01
项目时间	1d801
项目来源	1fh01
项目概述	1d401
项目简介	1d401
项目类型	1jb01
项目职位	1cP01
项目职务	1cP01
项目职责	1cN01
项目职责角色	1cP01
项目背景	1d401
项目角色	1hM02
项目说明	1d401
项目起止时间	1d801
项目链接	1cM01
颁发单位	1kh02
颁发日期	1e^01
颁发机构	1kh02
颁奖单位	1ca01
颁奖机构	1ca01
题目	1f_01
駕照	1i301
駕駛執照	1i301
驾照	1ik01
驾驶执照	1ik01
驾驶证	1ik01
體重	1dW01
高中	1fT01
高校	1eR01
개발기간	1kj01
개발인원	1kk01
개발환경	1kl01
개요	1km02
개인홈페이지	1ko01
거주국가	1l001
거주주소	1l101
거주지	1l202
거주지역	1l202
거주지주소	1l101
건강상태	1l401
게재일	1l501
게재지	1l601
결과	1l701
결혼여부	1l801
경력	1l901
경력기간	1l901
경력연차	1l901
경칭	1l:01
계약형태	1l;01
계열	1l<01
계정	1l=01
고객	1l>01
고객사	1l>01
고등학교	1l?01
고용주	1l@01
고용형태	1l;01
고향	1lA01
공인시험	1lB01
공저자	1lC01
과목	1lD01
과정	1lE01
관계	1lF01
관련링크	1ko01
교육기간	1kj01
교육기관	1l?01
교육내용	1lD01
교육분야(isced f	1lG01
교육분야(isced-f	1lG01
구분	1lH01
구사능력	1lI01
구사수준	1lI01
구직상태	1lJ01
국가	1l001
국적	1lK01
군별	1lL01
군복무	1lL01
군필여부	1lL01
규모	1kk01
근무가능일	1lM01
근무기간	1kj01
근무부서	1lN01
근무지	1lO01
근무지역	1lO01
근무처	1l@01
근무형태	1l;01
근무회사	1l@01
급수	1lP01
기간	1kj01
기관	1lQ02
기관명	1lS01
기술	1kl01
기술스택	1kl01
기술환경	1kl01
기업	1l@01
기업명	1l@01
기업소개	1lT01
기여	1lU01
기타	1lV01
기타링크	1lW01
기타사항	1lV01
기타연락처	1lX01
기타이메일	1lY01
깃허브주소	1ko01
나라	1l001
나이	1lZ01
날짜	1l[02
내용	1l]01
논문	1l^01
논문명	1l^01
논문제목	1l^01
능력	1l_02
닉네임	1l=01
단체	1lS01
단체명	1lS01
달성내용	1l701
담당	1la03
담당분야	1lU01
담당업무	1ld02
담당역할	1lf03
담당직무	1li01
대학	1l?01
대학교	1l?01
대학명	1l?01
대화	1lj01
도	1lk01
도구	1kl01
도시	1ll01
독해	1lm01
듣기	1ln01
등급	1l_02
등수	1lo01
레벨	1m001
링크	1ko01
만나이	1lZ01
말하기	1m101
맡은역할	1m201
맡은직무	1li01
매출규모	1kk01
메일	1m301
메일주소	1m301
면허	1m401
명칭	1m502
모국어	1m701
모바일	1m802
문제해결	1m:01
발급기관	1m;01
발급일	1m<01
발급일자	1m<01
발급처	1m;01
발주처	1l>01
발표일	1l501
발행기관	1m;01
발행년도	1l501
발행일	1l501
발행처	1m=02
배경	1l]01
배포주소	1ko01
병역	1lL01
병역구분	1lL01
병역사항	1lL01
병역여부	1lL01
보고대상	1m?01
보훈대상	1lV01
복수전공	1l<01
본인역할	1m201
본적	1lA01
부서	1lN01
부서명	1lN01
부전공	1l<01
블로그	1ko01
비고	1m@01
비상연락처	1mA01
비자	1mB01
사는곳	1ll01
사업내용	1lT01
사용기술	1kl01
사용도구	1kl01
사용스킬	1kl01
사용언어	1kl01
사용자명	1l=01
사용툴	1kl01
사원수	1kk01
사이트	1ko01
사진	1mC01
산업	1mD01
산업분야	1mD01
살	1lZ01
상명	1mE01
상사	1m?01
상세내용	1l]01
상세업무	1lU01
생년	1mF01
생년월일	1mF01
생일	1mF01
서비스	1mG01
서비스소개	1l]01
석사논문	1l^01
석차	1lo01
설명	1km02
성	1mH01
성과	1l701
성명	1mI01
성별	1mJ01
성적	1lP01
성함	1mI01
세	1lZ01
소개	1km02
소셜계정	1mK01
소속	1mL03
소속부서	1lN01
소속팀	1lN01
소속회사	1mO02
소스코드	1ko01
소재지	1lO01
수강과목	1lD01
수상내용	1mE01
수상년도	1m<01
수상명	1mE01
수상일	1m<01
수여기관	1mQ01
수여처	1mQ01
수준	1l_02
수행기간	1kj01
수행업무	1lU01
숙련도	1m001
스택	1kl01
시	1ll01
시 군 구	1ll01
시 도	1lk01
시/군/구	1ll01
시/도	1lk01
시력	1l401
시상기관	1mQ01
시작	1mR01
시작일	1mR01
시작일자	1mR01
시행기관	1m;01
시행처	1m;01
신장	1l401
실적	1l701
쓰기	1mS01
아이디	1l=01
안전	1mT01
어학자격증	1lB01
언어	1mU02
언어수준	1lI01
업계	1mD01
업무	1mW02
업무내용	1lU01
업무성과	1l701
업적	1l701
업종	1mD01
역할	1mY02
역할및업무	1lU01
연구주제	1l^01
연도	1kj01
연락처	1mA01
연령	1lZ01
연봉	1m[01
연차	1l901
외국어	1m\01
외국어명	1m\01
요약	1m@01
우편번호	1m]01
운전면허	1m401
운전면허증	1m401
웹사이트	1ko01
위치	1lO01
유선전화	1mA01
유형	1lH01
의뢰처	1l>01
의사소통	1m^01
이름	1m_02
이메일	1m301
이메일주소	1m301
이수과목	1lD01
이수학점	1ma01
이직사유	1mb01
인원	1kk01
인증기관	1m;01
일반전화	1mA01
일자	1m<01
읽기	1lm01
입사	1mR01
입사가능시기	1lM01
입사가능일	1lM01
입사년월	1mR01
입사일	1mR01
입학	1mR01
입학년월	1mR01
입학일	1mR01
자택주소	1l101
작문	1mS01
작업기간	1kj01
작업내용	1lU01
장소	1lO01
장애여부	1lV01
재직구분	1l;01
재직기간	1kj01
재직상태	1lJ01
재직여부	1lJ01
재학기간	1kj01
저널명	1l601
저자	1lC01
저장소	1ko01
전공	1l<01
전공명	1l<01
전공분야	1l<01
전공학과	1l<01
전자우편	1m301
전화	1mA01
전화번호	1mA01
점수	1lP01
정보처리	1mc01
제목	1mE01
조직	1lS01
졸업	1md01
졸업구분	1lE01
졸업년도	1md01
졸업년월	1md01
졸업논문	1l^01
졸업일	1md01
졸업작품	1l^01
종교	1me01
종료	1md01
종료일	1md01
종료일자	1md01
종류	1lH01
주관	1mQ01
주관기관	1l>01
주관처	1m;01
주민등록번호	1mf01
주소	1mg02
주요과목	1lD01
주요기술	1kl01
주요내용	1l]01
주요사업	1lT01
주요사항	1mi01
주요성과	1l701
주요수강과목	1lD01
주요실적	1l701
주요업무	1lU01
주요활동	1mi01
주전공	1l<01
주최	1mj02
주최기관	1mQ01
증명사진	1mC01
지도교수	1m?01
지방	1lk01
지역	1l202
지원부문	1ml01
지원분야	1ml01
지원직무	1ml01
직급	1li01
직급 직책	1li01
직급/직책	1li01
직무	1mm02
직무내용	1lU01
직무명	1ml01
직업	1ml01
직원수	1kk01
직위	1li01
직위 직책	1li01
직위/직책	1li01
직장	1l@01
직장명	1l@01
직전연봉	1m[01
직책	1mo03
직함	1li01
진행기간	1kj01
집주소	1l101
참고링크	1ko01
참여기간	1kj01
참여역할	1m201
참여인원	1kk01
체류자격	1mB01
체중	1l401
총경력	1l901
최종수정	1n201
최종연봉	1m[01
최종학력	1n301
추가정보	1lV01
추천글	1n401
추천내용	1n401
추천사	1n401
출근가능일	1lM01
출생	1mF01
출생년도	1mF01
출생연도	1mF01
출생일	1mF01
출생지	1n501
출신지	1lA01
출신학교	1l?01
출판년도	1l501
출판사	1l601
출판일	1l501
취득년도	1m<01
취득년월	1m<01
취득일	1m<01
취득일자	1m<01
콘텐츠제작	1n601
클라이언트	1l>01
키워드	1kl01
퇴사	1md01
퇴사년월	1md01
퇴사사유	1mb01
퇴사일	1md01
퇴직사유	1mb01
툴	1kl01
특징	1mi01
팀	1lN01
팀구성	1kk01
팀규모	1kk01
팀원	1kk01
팀인원	1kk01
팩스	1n701
평균학점	1lP01
평점	1lP01
포지션	1n802
포트폴리오	1ko01
프레임워크	1kl01
프로젝트개요	1l]01
프로젝트기간	1kj01
프로젝트설명	1l]01
프로젝트성과	1l701
프로젝트소개	1l]01
프로젝트역할	1m201
프로젝트유형	1lH01
프로필사진	1mC01
플랫폼	1mG01
학과	1l<01
학교	1l?01
학교명	1l?01
학력	1n:02
학력구분	1lE01
학부	1l<01
학술지	1l601
학위	1lE01
학위구분	1lE01
학위논문	1l^01
학점	1lP01
학회	1l601
학회지	1l601
한글이름	1mI01
한줄소개	1m@01
합격일	1m<01
핵심사항	1mi01
핸드폰	1m802
핸드폰번호	0VT01
현거주지	1ll01
현재상태	1lJ01
현재연봉	1m[01
현재직무	1ml01
현주소	1l101
혈액형	1l401
혼인상태	1l801
혼인여부	1l801
홈페이지	1ko01
활동기간	1kj01
활동기관	1lS01
활용기술	1kl01
활용수준	1m001
회사	1l@01
회사개요	1lT01
회사명	1l@01
회사소개	1lT01
회화	1lj01
회화능력	1lI01
회화수준	1lI01
휴대전화	1m802
휴대폰	1m802
휴대폰번호	0VT01
희망고용형태	1l;01
희망근무지	1n<01
희망근무지역	1n<01
희망급여	1m[01
희망연봉	1m[01
희망지역	1n<01
희망직무	1ml01
희망직종	1ml01
"#, r#"0000=I`EH9BL00000000@mo_a>24000000000000000000000000000000000000HWk:dOfn0000==^NPC4Y00000000dGJDaF2M00000000TFOB000000000000i=B@
]H0h0000000000000000P\dH0000000000004\A@0000000000000000PMhI0000d8g200000000000000000000000000000000P0T5@GBn0000\I?U000000000000
0000000000000000000000000000000000000000000000000000000000000000l2ZDe;6D0000E:`A0000000000000000\FD300000:g6@3cAhKL?Po8l00000000
00000000000000000000000000000000000000000000000003O\00000000i=OV00001Ia8000000000000000000000000a:=@0000000000000000000000000000
00000000<TgNPbol00000000000000000000000000000000000000000000000000000000000000000000\BNRleQ_0000E>@F0000000000000000000000000000
0000`56e0000Thjb000000000000000000000000000000000000000000000000LkoBhj;l909G00000000Y>JmlFce0000000000000000`Q]m0000dFP?hh4A0000
000000000000I9KY0000HXD\0000XCiAHXTQ000000000000X9<l0000000000000000000000008X:]000000000000000000000000000000000000\aZl0000h32o
@8RH<hgC000000000000TLa;000000000000<cIU0000Lh0U0000000000000000000000000000Le<<m5Ah00004NgQPdg1THS900001<9@4MIO000000004`[A`2^Z
<Y;G0000\CQi00000000000000009Fk<0000000000000000m:e`0000X[mP`<U70000@0j:00000000`a9R]G=4000000000000];i4000000000000Q07b00000000
0000P5SE0000<0O^000000000000iGHW000059ni000000000000lJdk0000000000005A7@000000000000000000000000000000004eE;<R`Bd<0P000000000000
0000000000004;a<0000000000000000I7]_dP:k00000000X[k`HW1800000000XkA80000000000000000000000000000Loe@000000000000000000000000`\BD
9BW`0000TQTo00000000000000000000000000000000000000000000hAC`0MAm0000X`A`00000000000000000000dV`b0000<`2i00000000@5a9000000000000
0000000000000000<?91m8an00000000<8Ja00000000000000000000000000000000\@Eo000000000000E2M8=DoH00000000000000000000000000000000P8=k
\c6^dLA200000000000000000000000000000000000000000000000000000000<A`^00000000e4;n0000H=R>000000008\@900000000000000000000=CL\0000
000000004^>40000000000000000000000000000000000000000`ia`YIQI000000000000000000000000@c@;U8Vj00000000m@RQ0000000000000000`<SM0000
TG;kDaXP0000m3ad000000000000000000000000P=g700000000X@TV@XEN@5_7DQ9XU0b;5CQJ0000DSjo00000000000000000000000000000000000000000000
P`1>0000`QWl000000000000000000008X::00000000LHgb0000\=m``g\bH0QNP90E000000000000000000000S=b0000U3bDX@Vi<LG1aEkn0000000000000000
00000000000000000000@KT]000000000000HTZD0000000000000000000000000000000000000000H7jB@^QY4_AX000000000000e=cB00000000<[340000@^C0
0ldB00000000I@d3<6\A0000HP^2IDLW4lI[000000000000000000000000L<@@00000000000000000000Y>7^0000a?d=449>0:daLHk>XiOn=6H]000000000000
Da0B00000000000000000000000000000000000000000000PF1[`CV\00000000000000000000ACGX52]9X6C7000000000000000000000000000000000000IEAV
0000LRS7ME3J00000000=Gd40000XmnFlKHK000000000000000000000000000000000000000000004H8`hJZfd[E\@7[K000000000000U?^c000000000000@K3X
0000XaIM00009Bi]0000000000000000Xgh`000000000000000000000000000000000000MFC500000000000000000000]3Ro000000000000000000000000<16R
00000000000000000000000000000000000000000000A<ij00000000000000000000000000000000000000000000DGiI0000lfS_0000000000008`A40000Y5IY
TV>B000000000000`<@O0000000000000000000000000000000000000000000000000000000000000000HL_HdinU0000]Hc70000000000000000000000000000
0000000000000000000000004abk00000000000000000000XB=8`@DEhP3a`iB9000000000000000000008]H9000000000000000000000000000000000000dEVn
000000000000000000004>^h000000000000000000000@WR000000008f4g0000000000000000000000000000000000000000P5I_PKe7000000004RYn00000000
H?C5000000000000M=6K0000000000009;b\000000000000000000000000000000000000]J0HPn5:00000000000000000000@BN`PbYRX:Db0000000000000000
L`G^00000000l<^O00000000000000000000000000000000EGk000000000\95ZL_lL000000000000000000000000l=IM<0b<H:g\PGOO4nQTA<0aP>OY00000000
00000000H`3i000000000000DMnI000000000000000000000OJ8Pi:VI0RV00000000<l>_0000000000000000H0SC00000000000000009BeD00000000U:YM\KKo
0000000000000000EFi60000XG[YEGX<000006N]e:h<00000000DoBI00000S:YYH6P000000000000000000000000DNT<000000000000`OBj0000000000000000
0000000000000000@em:0000l@Fn00000000aIBf0000L9dO00000000000000000000HP]Qa5ND0000Y<Yg0000XbG2000040Ja00000000\9n8T@:A000000000000
D58`000000000Eoe0000hZ]a000000000000X0d]hc6;5HSC0000000000000000DdDE0000m:Mb00000000X8o60000LLSQ0i]00000DI2R00000000000000000000
0000000000000000<Sj]00008e2=000000000000Xg7S00000000000000000000000000000000LkDW00000000T2KeHL3jTMf;0000l1940000000000000000`0R4
0000000017_]00000000E=1M000000000000D?Fi0000000000000000\PX@4^Sd00000000000000000000M5040000000005WS8jFi]2UbY>XZ00000000T6lgL^CJ
0000QIIT000000000000\T[j<RL40000000000000000E8dh000000000000000000000000`9i`00000000\LoXl=aA00000000<[5o0000PYlX0000dYTVA<i]0000
0000L;Cd00000000000000000000000000000000\l]`0000hCN;l^O<00000000MEBS00000000000000000000]C`O000000004dK60000000000000000hG>V03;U
0000000000000000lf4X0000000000000PL^0000M@=T`Pki0000di9L0mA;0000000000000000DT:M000000000000000000000000XKWe000000000000\iDi0000
0000000000000000000000000000000000000000000000000000<8`YM2iP`>O<LYl4i<YG00000000000000000000000000000000000000000000000000000000
00000000hWd8000000000000000000000000H7[9D8Si@G4bAB^N000000000000XRakI=3_0000000000000000000000000000PTcS00000000000000000000H]gP
0000000000000000D[HB00000000000000000000000000000000X\\8ED_Z00000000000000004T;Z000000000000000000000000000000000000000000000000
0000PN<N0000000000000000000000000000000000005B9;0B18d9?:0000000000000000000000000000000000000000000000000000000000000000<dK]LRDK
0000l6[a000000000000000000000000000000000000d:7R00000000000000004lB8M7;R00000000D0mY0000000040dI0000000000000000000000000000<f<j
0000000000000000000000000000]7am0000XWPK`5mJ00000000`_@o000000000000000000000000000000000000Q2RY0000dhZXA8H90000000000000000XONC
dgfH00000000000000000000=GMN00000000000000000000000000000000lN<n`\4B0000000000000000LKh40l^=@@>C000000000000000000000000HB@V0000
0000000000000000000000000000P:C10000d_[b057Ndc]Z000000000000<L1N000000005Ak?0000XnkEXTI]0000XD[4000000009@a=0000000000000000`lcZ
00000000P@\iHQhh<kF^0000A0WW0000DflX0000000000000000000000000000000000000000d]R`0000PGKPDD_24Fde000000000000000000000000`Ya]0000
PM>N00000000E8CF00000000000000000000000000000000000045D\LcXRiJ1E4T@TD4KN0000000000000000HPGb000000008J[000000000lUdO00000000dhiJ
0000000000000000e6Ie0000000000000000]BLl00004ZQ>00000000000000000000PP6H00000000`YL20000D]7bhEN>000000000000000000000000P_<;X=?@
000000000000000000000000daVj000000000000l0lj0000H^X400000000H^g<0000000000000000lcJd00000000aHKn0000\?GH0000hhU90000<Y@500000000
0H]k00000000HhVbDE>=MCTU00000000i6:E00000000l7DTH=^\d?SSHN2\0000`LhFl0:e00000000000000000000XIn_000000000000<\6F0]V00ZFTE:aF0000
00004[lYlfVJ000000000000D4<Q000000000000`I@o0000LhW7000000000000000000000000000000000000000000000000000000000<\AU:8h00001I\ZX^o]
0000000051OJ0000000000000000000000000IHN]3Xn000000000000lMZ100000000@:X2000000000000X@V@000000000000d>Tf@aD000000000000000000YRY
000000000000000000000000000000000000\fb8\m:i0000000000000000000000000000000000000000000000000000@T`4\Ig;00000000000000000000`4O@
D8iShflE0000000000000000D[AjE<VF000000000000000000004gKhX63M00000000dhn>0000000000000000\8HMHXlb00008kBX0000000000000000<06d81bA
00004K6@00000000000000000000X\>V0000000000000000dUh900004U2IXj3L0000l[jP]G0>00000000000000000000A2TkQCH>00000000QHCYd>HQ@41AiGoR
@X6d000000000000\f=500000000000000000000000000000000000000000000\DISaFFC00000000dhWU00000000000000000000000000000000000000000000
0000T4nIX_GH000000000000000000000000U>k;A?j;00000000m9H>8@gY00000000P7XNX\mW0000YDeV00000\004No00000`U_Z<_>G1=8ZEIg\000000000000
00008K3D00000000P9@F<5di\<E?\>3g0000000000000000=1eD00000000000000004;O;50ISLC8[000000000000000000000000000000000000m4Wo00000000
00000000000000000000000000000000e81M000000000000000049`BhJMo@Lh_Tb0L@jdV00000000000000000000000000000000000000000000000000000000
0000X[^`U4^[5BjV0000<:;e8QCR0000Y=[40000000000000000\k^n8]Y8000000005D`S00000000000000000000DKdS0000000000000000000000000000TH7`
LY3b00000000Xk:H0000X=ZD@ln=000000000000hENWh<AU00000000\Kb2XZWK0000@ThM000000008`@]0000000000000000000000000000]DDg000000008f@@
`c5Y00000000000000000000000000000000000000000000000000004<J<00000000XkS>Q7MN000000000XJm0000000000000000000000000000000000000000
000000000000000000000000000000008b3<@0a900000000iGLa00000000l[Fb00004e1Y000000000000000000000000000000008I>L00000000000000000000
0000000000000000@SX=<0`^4=Z4T5bS000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
=GRS000000000000X<Q90000LW90<F7a0000000000004heW0000<H9M000000000000000000000000T0@m00000000<mUc0000TgAV00000fC`00000000L_1cdB]M
000000000000Laln0000000000000000@_ck0000000000000000000000000000h:8A000000000000000000000000PYWi000000000000000000000000LiCS@3EV
Xf>O0000000000000000hWE@0000U<@F00000EV[000000000000@>4i00000000000000000000D?V[00000000LW2>@J\9EE2`000000000000000000008[RTE5JT
000000000000T?MY0000T@2N0000mHOZ0000000000000000XKMGl9^Q`7V5HBCkQ=aO000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000043aDD[RB00000000P2>FLCQ5hUAa000000000000I6JI0000`k^D0000\?<200000000
00000000X\DcPlFh00000000000000000000D5HF4No:E:gZLf?^DSLFMC8La91b0000l=ob0000000000000000@PJ<ICPj00000000<jcL00000000HCcV0000<e2O
000000000000=Bkb00000000l\bmhf=J00004V7C000000000000lKgM]I]P0000000000000000000000000000eFAb00000000PG3]i4FE00000000000000000000
00000000T\O3HSfa0000000000000000000000000000000000000000000000000000H90ml>i3U4QSa?eNiD_CdaIk00000000Q76C000000000000000000000000
000000000000000000000000000000000000\L?20000Xj?30000000000000000@5:F0000000000000000000000000:@900000000PC^aa1JX0000000000000000
00000000DjUb00000000000000000000XPffHh[8X55`00000000000000000000PnNkA47N000000000000DLWGl=dN0000000000000000000000000000QF=80000
000000000000000000000000l4>@000044Y=00000000]Bj60000l9^7mIn;4V[I00000000@C]c0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000009:S_00000000ED[1000011I^00000000000000000000H]nL0000000000000000000000000000000000000000
0000000000000000h^T[0000000000000000000000000000000000000000d6mA000000000000d?l=P8hQLiYG0000000000000000LUgd\^Tg0000000000000000
0000000000000000D7PjU@O;0000000000000\OLP_Qc00000000000000000000000000004Uhi0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000HdOO000000000000Q0Zj0000YF<;0000DB7m0000000000000000D2Mh0000000000000000000000000000DQN>PM6FPd[@
aD_MMETUDF?o00000000`OD80000000000000000000000000000\jRn@gRb00000000000000000000000000000000000000000000000000000000000000000000
0000mGo80000P1MY@4bCHTJ50000=D3U000000000000000008h;<iXYLe^nY;Kk0000QIf\dOO>00000fU<0000000000000000Q6Z=000002]AL;Rh000000000000
a4UH0000000000000000\8\C000000000000000000008^MC<li000000R^U8R2i\?IB000000000000000000000000Tl:252=:000000000000000000000000`1j4
dWa?XKh^TCd<eAmo\M4600000000000000000000000000000000hjlO\bW@00000000000000000000000000000i_lh?0O0000dP2K000000000000000000000000
0000DmN;00000000`c3^00000000000000000000000000000000000000000000000000000000L\VnHb6J000000000000E7M9000000000000000000000000aIW3
0000EDFf00000000000000000000hUM]00000000hg4_000000000000000000000000000000000000@>TD00000000000000000000000000008=gR@_9h@Ti7l?Q;
000000000000000000000000000000000000DOci00000000000000000000000000000000000000000fD<0000P^=Z1AfW00000000Hn>j@im;0000000000000000
d]::8emY0000Pf6I0000000000000000\1ZAhBAEE?b7000000000000XEORHKI@00000000DFb_Q=7?000000000000000000000000000000000000YFTb0000TGLA
9;YOhHB600000000000000008T`kDV2T000000000000l[Y^Ha9n0000lY<40000000000000^gh0000L1dBXDS`Xho;000000000000HA[KLWBN0000000000000000
00000000000000000000000000000000\1fUY=Nb<Igi0_j<00000000000000000000000000000]RH0000E9S70000000000000000E?9800001>Ii000000000000
000000004II2A;H<000000000000P17^00000000000000000000000000000000`9Ro000000000000000000004JnR00000000l?Zc000000000000HL^V0[>1E7I\
99a@00000000000000000000dMUJ0000000000000000000000000000LWdYDHgP00000000m?J\0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000P^`o00001BQO0000X?`C00000000000000000000i9L^00000000T@9f8h6600000YCc00000000000000000000l4]B0000
0000H9a3D8OQa7c1AG6S@@n8PH`c00000000000000000000000000000000e2j]0000000000000000`7VEXWQg0BodP4S5T4ffTYao000000000000000000000000
000000000000T9O_0000000000000000000000000000000000000000000000000000000000000000000000000000TH6500000000000000004Yn_000000000000
00000000000000000000@92h0000LhK500000000T7;900000000000018F80000000000000000L:oJEFg?00004;eP@YP^DiUg0000YDOT00000000000000000000
00000000l11h0000000000000000000000000i2e000000004U8F000000000000000000000000000000000000I0g;A=ll000000000000i5?g00000000A8GMX6Xd
0000000000000000PAo;m0Oi00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
X=mADV@KXYE=00000000000000000000\5XjPfTk00000000hhio0000aFZV0000U:Zh00000000l2OG000000000000000000000000000000000000TP7n00000000
0000I16\9=Hc00000000a?Rh000000000000000045Ji0000000000000000d83o0000\dT_d0Z:000000000000000000000000@PAM00005Hn20000\Q<^00000000
H2=90000000000000000000000000000dC1K00000000MFNV0000000000000000000000000000000000000000<8<40000@>1[0000000000000000000000000000
00000000XTmf000000000000d<W3000000000000000000008145000000000000Q=mF0000A8Ko0000\N?k000000008Ai9000000000000<]\_555T000000000000
0000Lk=P0000000000000000Ti4n00000000@`Hn000000000000XL4Z0000I?_h0000000000009Cf700000000`d7N00000000000000000000000000000000498P
dJGY000000000000000000000000l]KJ`N4c`gC]0000DBCAl[ZEA1ld000000000ZSF000000000000Hi;_0000000000000000hU6?H\nC00000000000000000000
00000000i0gYXGoC00000000@:Mj0000EI?J0000DL@LXZ3P0000`\]P00000000L4mg00000000i1\o000000000000000000000000000000000000000000000000
00000000000000000000000000000000dJLg0000]CC000000000000000000000M@k00000000000000000000000000000\NDW00000000@b\\0000000000000000
000000004gN;50Kf45N\0000000000000000000000000000YFJj000000000000HiWh0000D4SY000000000000000000000000552C000000000000000000000000
000000000000e5>j000000000000000000000000MG5S0000000000000000000000000000\BlG00000000000000000000<d_IE3Uf00000000e<Ama4RHL4<;`N@B
0000`[6H00000000000000001:l7EFV500009F_c000000000000DGliLmIJ00000000000000000:380000Hj0T000000000000000000000000@jbQ000000000000
000000000000H@LD000000000000000042Ag00000000Y<f2000000000000000000000000DXLa0000000000000000X^@L0000809V00000000`jPL000000000000
000000000000@5UK000000000000DRCR@hhi00000000P_0o00000000000000000000000000000000000000000000@KPSTee<00000000000000000000I2[De52V
0000000000000000];c_0000000000000000`<3X000000008fUP0000000000000000000007l^000000000000000000000000000000000000L<:8000000000000
<jT20000000000004f^g<m[PT9AT000000000000000000000000000000000000000000000000]=nX000000000000000000008WoXi=NF000000000000T:N90000
0000e;Zn00000000000000000000000000000000d`V800000000\SU=Y;lf000000000000AIKP00000000000000000000000000000000000000004e3H00000000
=8mF000000000000000000000000000000000000000000000000lM]m000000000000I>=70000000000000000mHMK0000000000000000<?9R4\LQ]<`D00000000
iIfI0000TnbN000000000000@eA^000000008H;M0000000000000000<De^`O<Bl7VU00008@2CDbRZ91XG0eB^000000000000hRj0000000000000000000000000
0000000000000000000000000000000000000000EH2h0000000000000000000000000000lRa]@X:I000000004X2c00000000000000000000000000009<8?0000
0000000000000000a<kg0000000094@000000000lIcJ000000000000LXbm0000`JEg0000000000000000000000000000000000004h0d0000000000000000hcIA
00004YWG0000Y:XP000000008;>T000000000000000000000000P`Eo00000000E;5d00004][70l1J000000000000000000000000dnLa00000000000000000000
`50J00000000PfRY00000000`YPP000000000000000000000000DdSf\NA[00000000000041?Nh:WYdGK]000000000000@ohka4[J000000000000000000000000
0000000000000000=BdK000000000000\8`D\hRYHbLb0000aBkO00000000000000000000len100000000X2<F000000000000HON1000000000000lg=HPHBX0000
00000000<e^_00000000023J=6`^00000`d10000`3BP0000000000000000X1STh\5hPePi0>F5=GL;00008fA[0000000000001;CShQRk00000000000000000000
TmlID5jS0O;l0000000000000000]ENS000000000000000000000000000000000000P6TF000000000000000000000000PJAN8]3d000000000000000000000000
d8@Dl_:]P6\g000000000000X]N]0000HPH;000000000000dbg?0000000000000000Dlh>AC\al7530000000000004bSG00000000000000000000000000000000
000000000000dMei00000000000000000000000000000000000000009:4Q000000000000000000000000XhUJLi?n0000000000000000\GIa4oH=0000<jg`\cbo
00000000PH_F00000000<JZG000000000000000000000000000000000000HIKk000000000000T1h]000000000000d:EJ00000000E3DP0000000083K600000000
000000000000000000000000h0:Q0000\jB5POm;0000000000000000`c]I000000000000LULDhC[>000000000000000000000000000000000000000000000000
`6R1@=BY000000000000000012MK00000000000000000000\iIY00000000m2Zj000000000000\=jh00000000000000000000000000000000@bj;h57:00000000
0000Y3JJ0000T>kkdCSZ0000=9m8000000000000000000000000000000004OFi00000000000000000000000097V=0000h73a00000000Q=PW0000000000000000
AHbQ<6Po0000000000000000TGkYL`UV0000000000000000000000000000000000000000000000000000000000000000lYJc=?mo000000000000LW_Z00000000
000000000000000000000000TmL5000000000000DFFQ000000004C_BA7e[L9kj00000000000000000000lil50000000000000000000000000000000000000000
000000000000aHZL0000000000004AA0i75E9H7a00000000000000000000YEcLlL10`:`BlY9G5F@6lh_200000000P2JnLFNa0000000000000000000000000000
00000000PL5f00000000Xg:RhFgP\D^P0000000000000000TeH00000000000000000000000000000Pooc00000000DWce0000A3;`00000000P7W3000000000000
4Dki000000000000000096^`000000000000000000000000000000000000HEU[Lb;;00008=gk00000000000000000000Y=DF000000000000Tl8@0000H>0iAER0
00000000Po5\00000000000000000000DPNQi6hO00000000d>WI`[[9000000000000000000000000lIn10fCP@AN=00000000000000000000000000000000L\W:
00000000000000000000LneE1E6N0000TgC100000000000000000000000000000000000000000000000000000000mG2B00000000DikW00000000000000000000
00001CTh0000D5g[4Q^<PH@=00000000lE\a00000000000000000000000000000000I@XKeF1^00000000i:<6000000000000000000000000P?M?aICC00000000
00000000000000000000000000000000`]>^000000000000000000009<Q_0000l^4O0000000000000000hB?^hBS]00000000m=dk0000000000000000`JBQ0000
46MH01AFlWl400000000000000000XKS0000<Iem`<5ZU@D`0000THURL7n300000000Lk?L0000000000000000000000000000000000000000<UWg000000000000
000000000000000000000JQ3000000000000IF7P0000\]2B0000000000000000000000000000lUC:QGW000000000000000000000H]af00000000000000000000
000000000000@13]X1iC000000000000H`1i0000000000000000000000000000000000000000\QfH\C@70CE]00000000DbTi0000000000000000000000000000
0000000000000000X4If0000`<Iga=:N00000000UAh]000000000000000000000000000000000000000000000000000000000000000000000000<FEO00008;Zj
0000Lkj=PS6O0000000000000000@l7R0000000000000000000000000000LTMQ0`[482^GPcn\8nWN46]Ud9Eh000000000000e70g0000\8GR0000000000000000
0000mI]=000000000000]9_BPY:C00000000X7fb0000PlUV0000PFh^000000000000@;`AdC3HlRSH0000000000000000XX]j00000000000000000000lfQ^5HBF
0000XWRH00000000]BDd0000000012OI000000000000hC8Il_Bk0000`gAH000000000000000000000000Lgj50000000000000000000000000000000000000000
Hc<T0000PEnPLmFFLeWb0000000000000000000000000000000000000000000000004?2=00000000000000000000000000000000U8\E0000eD2h00000000\a4k
1CP:00000000000000000000`;4a8MXS8;8\eBMd0000\XPK0000TI<2aD<^0000UF[O0000000000000000LA^d0000000000000000l4JK00000000000000000000
0000PCOM000000000000000000000000000084f?8HEY0000@3Ca0000000000000000000000000000000000000000000000000000dhX`0000000000000000LSe2
00000000000000000000a<3>000000000000000000000000<fcU00000000000000000000iIlV0000h9WT00000000000000000000000000000000a;cJ00000000
0<Y0i5Zg5IXf0000P\QR=D]f0000000000000000Y1>A000000000000000000000000`K`G<>__000000000000000000000000000000005=:d0000000000000000
00000000@V?H8D^?UDhM0000000000000000000000000000000000000000d[oI=:]Z00000000PZmN00000000000000000000000000000000000000000000<Qod
i8Zn00000000@D2O00000000000000000000]DK@0000H[@X@`Ui0000000000000000000000000000000000004O1l=9OB00000000000000000000000000000000
@_Uh00000000000000000000h:>i0000000000000000000000000000T?]<XYY[0000000000000000000000000000@NZN0000A6m900000000D4U\000000000000
dL;X=7UT00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000IES?TKg400000000
000000000000000000000000000000000000Y9VV0000i03A000000000000000000000000000005=Z000000000000hC2]P:i9000000000000@OYB000000000000
0000000000000000d?VO0000PbNP0000000000000000T]I400000000000000000000000000000000000000000000000000000000000000000000TGFf00000000
0000000000000000000000000000000000000000\cDV00000000d3>`0000dedl00000000DY7`=C3R0000000000009BjI0000lX3n000000000000000000000000
0000000000000000000000000000000000000000hOU>0000hQEFiAD`0000lKIcTdEiM=^00000000000000000000000000000000000000000000000000000XfP\
0000000000000000000000000000XVcZ8N`aHY9T0T:j0000E@J80000LR6U000000000000@c7D00000000000000000000LOS`00000000`]LJ000000000000HCWO
000000000000i69e5BV8000000000000m?m5000000000000000000000000H@LUd_a900000000]9BN0000HQb<@XgJ0000000017Bc000000000000000084_Z0000
0000TJkGl=0U000000000000000000000000000000000000<WRi00000000000000000000XbcGHe^S00000000<9I\0000h^Pkm0`S00004NlG00000000LBDT0000
0000TMSL\Njl=AmM00000000@4Ca@G]JHeFM0nLL]HMk00000000000000000000LR1OTDZ8`g@;000000000000000000000000\3aR00000000<7I?000000000000
00000000000000000000TYOeEFVH0000000000000000000000000000000000000000000000000Ga3PW2h000000000000PPdR0000000000000000000000000000
i@mH00000000000000000000000000000000000000004U?\@VGg0000E:T^0000]I3]000000000000<H9i@Z35Q6VT0000<QbV0h:X0000lfWB0000i30i00000000
0000000000000000XJoM@PbC0000000000004e4R000000000000000000009:Rb0000000000000000000000000000000000004>CU000000000000dM3K0000Tg^5
hJ8N\TSS0000000000000000QB1b0000000000000000000000000000000000000000\g_=ho8000000000000000000000HnaBiDfU000000000000000000000000
000000000000@jBT000000000000000000000000hSTS0000000000000000000000000000000000000000000000000000000000000000QF\H0000000000000000
00000000000000008?eEmAB<aH]O000000008LXN0000000000008Jo1XXF40000000002220000a6kP0000\@2jLTNL00000000000000000000eAinEHY500000000
000000000000000000000000TV<Y5;[Y00000000LgTF0000lhKU0000`=8f00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000dGHi<]:n4^d`T^jE4mMC901T0000000000000000000000000000LCiNU4BT0000000000000000a;2gL8<S00000000PkaD0jLZ000000000000
0000M;lDLf3P00000000000000000000000000000000000000000000000000008e:U00000000000000000000000000000000a70R00000000000000000000QCkJ
8N`C000015<IY8X1=Gm9EHVSX8e[000000000000000094Ja00000000000000000000MBZE0000A1Xo000000000000<TOE=ALP000000001;c300000000\KYg8n0U
00000000<9kCTYD30000000000000000`af=00000000h9Xn00000000P`FV00000000000000000000D5?<HD_C0000000000000000000000000000d[[n00000000
00000000XBFm0000P2chTf\H03_E00000000a38W000000000000`KXX0000000000000000]C4F=E?700000000000000000000000000000000000088F30000LJ5_
0000000000000000d=jZ0000000000000000<G]8mI960000000000000000dkP5000000000000000000000000000000000000@eF3\nM60000L4?_000000000000
Ddmg000000000000=>mc000000000000000000000000000000000000000000000000X7g700000000000000000000000000000000000000000000000000000000
000000000000000000000000@e0;l9VWh@NWHHSX00000000P9Ld0000@7QD0000000000000000000000000000000000000000XE7]0000000000000000a9UL89l=
8Ui>000000000000000000004@7D000000004A?1PSig000000000VB]00000000000000000000@>@B0000LMVam2PA0000DIX100000000\E]^df5j0000<E<h0?6`
XXf38Vl:I>?I000000000000000000000000`GN;a9X4M:B=lS?U<Mac0000000000000000000000001Ccn0000dVm1000000000000Y0Hb00008<1<000000000000
0000@U=K0000000000000000000000000000000000000000M?WM00000000000000000000D]_`8kQKi8^b0000000000000000mGYU0000<`\I0000000000000000
0000HSW30000000000000000000000000000lI::00000000000000000000000000000000`[YE000000000000DFFD000000000000000000000000dk\MX0D6TWGf
m26j0000h8AP000000000000\KLNda900000000000000000d0Ko00000000]CcN00004T20000000000000T^7E00000000XRKTHX3E000000000000d:[Y00000000
00000000000000000000e;;c`VaMM03T0000D`2W00000000000000000000D_IR];7g00001;eD00000000XeoV0000000000000000000000000000000000000000
00000000000000000000X]ZC0000000000000000000000000000000000000000ldk80000000000000000000000000000HW?Cl2dGD<`h00000000@=9T00000000
00000000P5KUT9@RPTNh00000000@a]W0000P?_j0000XLE1`<LD0000D]3:0000000001ZQ<A>H0000000000000000000000000000000000000000000000000000
00000000000000000000PnD;4iL4l:FJ\EBX@b[F00004UiiL\WF000000000000TOgg000000000000000000000000EInH000000000000D33U00000000<46h0000
0000000000000000lX_J0000LY50000000000L:L00000000000000000000X[1Y1=>100000000DZCC000000000000HJ8gU@U8000000000000=9;\000000000000
000000000000000000000000L3EF000000000000183A0000PgOC00000000000000000000000000000000Ho^300000000000000000000000000000000IIjCLg5D
0000000000000000\=TG4gVL0000iGn20000000000000000000000000000`4PjhHR]TdO[00000000mG3B00008c]6000000000000000000000000<Q[?@dHB==k_
000000000000P[@:YG4IUH05000000000000000000000000PSVB00000000000000000000000000000000\>8h0000\aM700000000000000000000000000000000
000000000000PNNh0000000000000000`f5]aC_0000000000000845A00000IK`<j9S00000000000000000000000000000000000000000000``gA8LI]0000887S
DjDNP>D400000000U>oG00000000000000000000000000000000=7fNe8@J]C;e0000P0h[000000000000000000004QdB0000<bo5000000000000000000004DaD
000000000000\3e3IAH500000000000000000000IF9fmD2100000000UG^30000eGgd0000000000000000LK;;i9Zg000000000000000000000000lHJN00000000
00000000\_=8000000000000000000000000`M;]=:9j5DIl=<1<09j40000Q6@0d>c70000T=QTm34l00000000ldU6000000005>e^MIQ6000000000000m>>`0000
IG3U0000000000000000Q78jD68I000000000000DJmZHS\E0000heX10000000000000>a700000000000000000000000000000000LiYc0000`2hg00000000D=nF
XdB@`C7U<<o3dVhC<ZXkhM?bdIe>0000000000000000000000000000000000000000\X9X000000000000d[]C00000000@T[5T0e:D9HnM7hf0000000000000000
0000000000000T:@00000000000000008O1>0000000000000000000000000000hIE=\XBm0000i:^f0000000000000000000000004hRJ00000000000000000000
0000EFHZ0000he:I000000000000000000000000LdPRU5af00000000000000000000000000000000TKcj0000ljP;0000T[a[0000000000000000hKZ_0000dKoC
=@NS00000000`VGK0000l57b00000000l:D4E:jRh:_a00000000000000000000II[P00000000L1OQ00000000PgJc00000000E<G@0R>LM6g;00000000dE;e0cL]
00000Nn=Y3ll000000000000000000000000Pfoc0000000000000000000000000000h?1hX]f8`j\j0000000000000000@kN20000d7Hn43AeDm7I00000000a5hY
`A6e0000000000000000H[Hg000000000000L:nl00000000000000000000000000008V;^4jY\1@IA0000000000004LUREFWX000000000000000000000000H9^\
0000000000000000l?fd00000000000000000000]7II000000000000UE[;000000000000=AZa00000000U3[C00000000000000000000@`Ij0000000000000000
0000U8?>hSng0000i4;L0000000000000000000000000000Q1T=<R7E00000:=J4OTF0000`@lO00004:HN00000000d7Ib00000000000000000000\NRS5=0O0000
0000000000000000000093P^0000\j=<000000000000DZ7J00000000000000000000000000000000000000000000YEBf000000000NNV0000Y;[?000000000000
00008O1H00000000PS2O0000LRoY`T_d00000000hKV`M1=l0000000000000000`FV=0000THQG97hQX?[`0000hKE`000000000000000000000000000000000000
000000000000000000000000000000000000000082S`0000`mPZ0000<BYG]28G0000000000000000000000000000Lj2]`>lDQCCl=C;H00000000000000000000
000000000000PQmdHO`od_Y:=:770000Y9Eb4kI10000000000000000ICN;0000000000000000h3=GhLCO000000000000]HgIH27K000000000000000000000000
0000d3Mk00000000000000000:Qb00000000@X^Q000000000ci^00000000LoJJP3^j000000000000000000000000000000000000000000000000000000000000
0000I925000000000000LPMY0000d\4Y0000000000000000000000001HK^0000000000008ZVY00000000X5Nh]9:O0000L2Ff0QXZ8dM<000000000000i7SI0000
0000000000000000000000000000hdoc0000DE1P0000000000000000000000000000@Io3000000000000000000000000A1N^000000000000Tj7<49nI0000`aOb
000000000000000000000000000000000000000000000000000000000000\^@>00004AE10000000000000000000012:a00000000000000000000000000000000
TdeA0000@:T:0000000000000mi>00000000<_AL9J1heEXV00000000000000000000hhNf0000dSlV000000008T;70000iE2m000000000000000000000000T5V[
00000000000000000000000000000000000000000000000000000000DG_V0000000000000000000000000000`fP24@@<0000]6[dDgL?YH>0`1SFE30900000000
0000PJ34000000000000EH_n0000Hl0\00000000<6bR00000000a=VJ000000000000000000000000PC1o00000000la:Y<8T;0000000000000000000000000000
000000000000AH\900000000000000000000000000000000000000000000=Bh200000000000000000000000000000000000000000000000000008?o`0000ADDG
0000000000000000LAL\0000@?Ul0000`7io0000000000000000d@BG00000000@Y4J<A2GD_A=0000000000000000000000000000000000000000000000000000
000000000000AB7LLXMI0000000000000000DjIHU1lM<9bn0PO@0000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000<?j0000000000000000000004PCTUGD0000000000000XJ3O00000000000000000000UIgi0000000000000000TNiH00004]=M0CdoHbh3E>720000
000000000000<co4\\VQ0QjD]H>VdPTR0000dgi=lQ070000d[TJ0000000000000000000000000000Xle@00000000000000000000<@Zk000000000000Ta;50000
00000000UFnQi5gL1@;Q0000DcNkdd9S00000000000000000000P:Yi00000000dL=<000000000000000000000000<=9f@o]>000000000000L3[]0000d;dE0000
5HO?00000000PMYL\RY\Ph`fUFHG000000001HTfla^`000000000000000000000000000000000000000000000000hhB@0000D;Ya000000000000000000000000
000000000000dlFS0000000000000000000000000000H2QT0000000000000000000000000000000000000000dEhZ0000<iC8@6^Y00000000000000000C1=0000
00000000000000004bbX`A3B<Z<V<Qj`e5MkeC;200008[<8A4>APGZl00000000QC=@5I?gdWk]83jXA5PGUG\j000000000000000000000000<8G]000000000000
MBAW8`[^00000000000000009I[m0000000000000000000000000000XAOUmANa00000000Y>8A`J_hXLIH000000000?Cla<^_0000000000000000000000000000
0000<OYg00000000000000000000000000000000000000000000Q1VDh0[C000000000000000000000000`2BH00000000lR1900000000000000000000e5B[0000
0000l_gImFN<0000X>dcT^_Q000052j@1@M<00000000000000000000000000000000<?A4U;Q?U8`@0000QDG300000000000000000000000000004;R]0000D?iN
0000@6V^000000004@?BAFA500000000LV:ODHX0`jE^0000<dcO9@]\0000000012P^000000000000000000000000000000000000iD\=00000000XT>Y00000000
0000000000000000000000000000000000000000L<B\00000000000000000000000000000000]5Xd4\8C000000004HaK00000000<AIkm>V40000000000000000
0000D:3l<f4A@Y4f000000000000000000000000000000000000``el0000P99U00000000YACIE;0i000000000000ABEU00000000000000000000U?0?00000000
D`l;000000004AbW0T41<lcK0000000000000000000000001DOA0000<kAb0000H;_I000000000000@3Dk0000000000000000000000000000PLZE000000000000
00000000d_?2UDo[XEjh000000000000000000000000000000000000HWCf00000000000000000000@4g^000000008W9`0000000000000000000000000000`biI
00005=MW00000000000000000000XQ4Z00000O:0000000000000P@84000042bQ000000000000000000001@e=YA:600000000h1lWhW\ehFVb0000000000000000
`Q^e000000008U`50000YD3bhIQg000000000000000000000000TL[a0000000000000000HJdH00000000000000000000DI0m000000000000l@de000000000000
0000000000000000000000000000ADb2@?k_00000000@59A`T6Q0000000000000000@YaL0000L3V90000\R6K0000000000000000000000000000H[Va00000000
]I8c0000d4l80000HW?R00000000000000000000@CmJX40B`6?PA9Jc00000000LVJQ00000000HPl^`Bd:=DC3000000000000000000000000QE0Q000000000000
0000A8=@0000XniG8`6a00000000000000000000H@@j000000000000@aoK0000000000000000XTRMPTN?00000000Df2g0000lKWC00000000`Q]_000000000000
000000000000000000000000000000000000ld8=0000000041@2T@dF000000000000000000000000000000000000000000000000000000000000A;1S00000S77
00000000000000000000000000000000000000000000`haC0000lPcQ0000000000000000X2Io<T8g000000000000T\da00000000000000000000TUZR00000000
<ORo0000`0l?<:O^<?@eP<0;L`W[000051Mi8G2`0000000000000000000000000000000000000000000000000000000000000000000000000000TY:S00000000
00000000l4X`0000000000000000000000000000l`aL00000000L9]c0000D;em000000000000000000000000hU>G@fQ65Bd>8:XR00000000DTYdlZ^Q00000000
mDXiQI]c00000000HjQ^000003_Q0000lk@aD@_ZPR8Z=BPm00000000000000000000000000000000000000000000000000000000000000000HP=@`dA4CH70000
`:If0000000000000000000000000000000050DN0000X=I4000000000000THKJ00000000000000000000000000000000000000000000000000004f7500000000
000000000000000000000000@g`50000m8eO000000000000\5@CeETbEC1l00000000000000000000PTX4]I6o00000000000000000:SN0000L9NP000000000000
DdjE00000000000000000000000000000000a37P4Fj200000000000000000000a=5d00000000L@miL7ZG00000000000000000000000000000000000000000000
@><896YV5H3;00001IbAIBoG000000000000000000000000H?9`0000II9C00000000000000000000@4XO00000000000000000000000000000000E7LQ00000000
000000000000000000000000000000000000000000000000DBOZ9HdJ0000H]Hb0000000000000000000000000000000000000000DYYj<<WK0000000000000000
000000000000000000000000dLGC00000000]DB300000000000000000000`BWUXhf<0000D5FJMIaN0000000000000000000000000000000000000000H9YA0000
00000000000000000000000000000000000000000000000000000000H?jd0Tn^00000000<@5>5HUc000000000000XaL<0000H<e^00000000Q11[000000000000
00000000000000000000000000000000000000000000000000000000`67k4@QoIH3Q000000000000000000000000000000000000D2BhDA4]XCFA0J^Bm6F=9?Fa
XIB8000000000000000000000000000000000000XV<ie0jH00000000EE7ATg]Km0X;M8fjQI>SeFe80000A2W000000000=AodHMmG<Ul:0000TdoGdj]800000000
00000000000000000000000000000000\1EX0000i2`l0000AFPW00000000000000000000000000000000000000008?l\h7K?@8Cn000006Db0000000000000000
000000000000<^JN00000000000000000000000000004LeQdY0T0000`ZG200008dN^000000000000000000000000H[:<00000000000000004FUl000000000000
00000000TDF`IGWi00000RjKh1Tg@`J=0000000000000000000000000000000000000000LhBo\^L\00008;UR0000000000000000000000000000\GX20000lh[D
00000000000000000000000000000000DPSk0Lb411e`00000000=7[=0000000000000000Y3Z>00000000EHcj0000`I\X00000000dReKLlK_0000000000000000
00000000L>CG00000MWMlSgB8Kkl0000<\XJ8;WeEI9S\Q_J0000000000000000D?O;H2`D0000lKFjH[4m00000000000000000000P\kN0J>d0000000000000000
00000000000000000000@WmR00000000135i00000000aC<L000000008hAK000000000000m0TG00000000000000000000TA8500004cPb000000000000dT@3@e_K
000000000Vkg0000000000000000000000000000000000000000000000000000000000000000lU3N99a3000000000000@3;=00000000000000000000h]A`ME_0
<ID;0000000000000000hcZJ0000dMmh0000000000000000000000000000UIba000000000DY_0000000000000000000000000000P=U[`H^;0000000000000000
00009:58D8Fg\lP[00000000000000000000000000000000T8cT00000000\`Je00000000000000000000000000000000000000000000000000000000XKGn<ZVN
0iPZTCg]000000000000000000000000h4lD4fj5P`3O000000000000h6gkXRRNl`bQ]?X70000DcG700000000000000000000LKZ4000000000000<N<700000000
0000U9@g000000000000000000000000000000000000hO>KXT5iA7bM000000000000X?`Vi93H0000000000000000000000000000h8_<PC_\0000000000000000
0000d0GL<D2]000000004VT30000=24N00000000000000000000000000000000000000000000000000000000000014n`0000H=A?0000000000000000XB020000
000000000000X[X?19hQ0000iG8F000000000000U9djAD[j00000000a<SB00000000\:9?00000000000000000000A:]<00000000000000000000000000000000
0000000000000000000000000000000000000000PYXH000000000000000000000000000000000000`Q==000000000000@jGT0000000000000000000000004Ce?
000000000000l>L\000000000000000000000000`NJH00000000000000000000000000000000000000000000X^m[00000000TgY;000000000000HNNA00000000
00000000\AOD`I]l0000000000000000hT_V00000000000000005H:I0000`R_]0000M4T^<`e;H^`@l1mc0000000000000000l<>4000000000000000000000000
0000000000000000d:2YhV^L4cGgP>P900000000000000000000H5RI000000000000000000000000]9J:L]eHeH]_TFLO`Q]3LfOC];andVk\eD]S000000000000
0000000000000000T2PJ\?YP15B;PNhkmGd]00000000DfFZ000000000000\e:=0000lR1o00000000d_830000hk1N000000000000000000000000000000000000
00004U\@0000000000000000000000000000000000000000\ddAE;:_5Ble4N;@0000Hhmm0O@6`_3M000000000000000000000000000000000000PSJ>0000\0[6
0000`8k4000000000000000000000000000000000000PRhl0000000000000000000000000000dXF\000000000000M6<6000000000000hCV;m10O9;T]T]0h0kFE
PJ3k0000000000000000000000000000PT8Aa:`o048n9BX<]B]`0000hM>i0000000000000000`iY29=JK00000000000000000000000000000000000000000000
00000000000000000000000000000000l]YR0000000000000000000000000000000000000000a=XR00000000000000000000000000000000=HY\0000P8_N0000
000000000000IF?=00000000000000000000000000000000EGi`0000000000000000QJ2Kl<dm0000000000008\?J]9Ie00000000000000000000000000000000
<I6E000000000000000000000000\g6R0000\6XX000000000000\0<kH1R;00000000@fa00000000000000000PD11HJ<UA0cVeAMA<?4e0000000000004ddd0000
00000000i3k5A56S<eYdAJ3ZD?cF<Q0`aF9I0000aC49000018c60000H3]n8FHNP404dG1mdY0h0000X`bCL[JP00000000`1I0Ho=@H\93==iA00008^4\00000000
0000TAgk@o_\00000000PR4F0000000000000000000000000000000000004;]W@1;0X<fh@JG9@\YMDPbR@a2O0000MI\@00008RMIl[_:00000000=C0@0d1H0000
000000000000000000000000000000000000XD\o000000000000000000009CedQH:60000000000000000000000000000000000000000Xd<IYG0h00004fQEdhbQ
0000T^dJ000000000000000000009<MM000000000000000000000000000000000000XLRM0000@d]S]06B000000000000000000000000`0ag0000000000000000
00000000LKVS\>;U0000PUBBhZi>haSTUG:X563P00000000000000000000T[^l0000000000004_TJ0000UG[g000000000000000000000000D8^H00008=o@HA<`
H8D>0000000000000000000000000000L>C9`ocR0000m8L`0000X;QM00000000P4?D0000000000000000Y42_=I5I00000000494\00000000000000005EGm0000
000000000000\gLnE2oW00000eLh0000U<:=000000000000000000000000U3O]000000000000000000000000000000000000ECon8VKf0000000000000000H;VO
0000`=Lj000000000000000000000000000000000000000000000000000000000000l3Bh00000000@j9;0000lfJe]08500000000HK<n00000000df\\00000000
@7J500000hZDT`X4I?:k0000l7gE0000000000000000@QDT52_6]3?bHf6eX4`aHdXZ1;RM0000000000009D^90000000044R6000000000000000000000000T9hh
\H0b0000000000000000000000000000dBRO00000000h=noYFMl0000000000000000000000000;RL`I1BDMG^4TZd0000000000000000llNgD@:U00000000l_d7
000000000000000040bd00000000`:TQPkH\@QmG=;2RUGl@000000000000Hj:Q0000T?b_00000000000000000000DafO0000000000000000000000000000h3OG
00000000000000000000000000000000Lmb>00000000XBVG8NAm]E8:00000000000000000000000000000000dZkP00000000XLDU000000000000000000000000
000000000000000000000F3d0000hRG:0000000000000000000000000000000000000000HAem000000000000000000000000000000004o710k8X0md<Xafb]<ah
@=cV00000000000041i\lf::00000000000000000000000000000000000000000000000000008o?J00000000=E@V00008@Z8000000000000d4E100000000A8iH
0000000000000000000000000000000000000000\G0S0000000000000000000000000000000000000000000000000000000000000000DQ[k0000000000000000
00000000YGQL`f><0000T73G0_KE9D7`4Q?G0QRFDg[500000000=:eI000000000000000000000000`5hZXG\9do@N0000DWj1000000000000dMK>000000000000
0000\HBI000000000000`ca^0000000000000Z^^m77I00000000TDC[00000000000000000000000000000000XFkl4Em]D\\l0000000000000000000000000000
00000000Q:1C000000000000000000000000`2CVdE8BHU2l@ck<e1o^=INC000000000000000000000000TFb30000XcFQ0000L6Ri00000000DbXL000000000000
0000HQf9000000000000Pg=0000000000000000088n2@WCE00000000==l?0000000000000000000000000000000000000000YE0A00000000eF`V000000000000
000000000000\OET<NQ10000000000000000@:B400000000@4Vk0000000000000000LH8n`gX5\fLj0000000000000000000000000000L`OCLHNm0GOh00000000
000000000000000000008Y[H0000LdHi0000000000000000000000000000000000000000iI^I000000000000`86500lX\8?6XN23\WUU0000Lhfg000000000000
00000000000000000000<];b0000i84W1J8[00000000h1glID5O00000000000000000000L1KU0000T4;f0000000000000000]8aa00000000X??04_LA00000000
0000000000000000`c;W00000000000000000000000000000000h;0WHBUA0000000000000000000000000000000000000000I:;>00000000h2Sj00000000@D2A
0000000089Fi00000000000000000000@TH@PT=@T^aD00000000000000000000000000000000000000000000000000000000TFCN0000iDJL0000000000000000
00000000000000005G2U000000000000D<_[Dm\i000000000000LiAK0000U5El0000000000000000000000000000000000000000000000000000X32H0000\0\@
\<nQ0000000000000000000080??0000000000000000X7OS0CgmP2[bL6YAl6Y04K1nXKQd4WX5e5EQ@7aj1FhI00000000a=m`000000000000hbeQ000099370000
000000000000000000000000000000000000000000000000Pg`H0000000000000000000000000000000000000000000000000000000000000000000000000000
0000lJn700000000000000000000000000000000h6WQ00000000000000000000@8ML000000000000d\<:000000000000000000000000000000000000@n8h0000
HSWiEBbE000000000000000000000000UE_P0000Dk<<0000\_0H00000000000000000Rj=`>@c00000000PaV@000000000000000096f2\]F;0000000000000000
0000h\k^eGO2l;d`00000000H^EL00000000`RgS0000000000000000000000000000000000000000000000000000DIhm91S7h8_hHZQa00000000<G8193PmM:f5
d`;600000000Ph2Fa56:00000000000000000000\6f\000000000000@F:8lRV]000000000000000000000000<5A181WJ000000008kTn000000000000lYHkDJNV
000000000000000000000000000000000000000000000000Hm7mXWjN00000000000055m`0000L[g[\^HP0000000000000000000000000000P@HeHjRQ00000000
d_OIhef00000<0aNTn;O0000000000000000@DO`9AJ^000000000000E3A]0000000000000000000000000000000000000_HU0000000000000000000000000000
0000\aHT0000000000000000000000000000Ln4NP[4L00000000000000000000000000004\9m000000000000DRE2Pi=0Q7?5T1UPDH^M00000000000000000000
lf0;000000000000000000000000000000001IV@0000000000000000000000000000000000000000000000000000@a6500000000DMGnEBi1X>]K000000000000
00000000dS>J00000000000000000000000000000000<c=30000<:l00000000000000000000000000000=BhE0000\[JA0000DFG;000000000000000000000>Zi
Pn^@000000004CMS0000=7Va0000000000000000P<SdDLC4li>b000000000000000000000000000000000000000000000000eDNT000000000000000000000000
000000000000000000000000a8Q5000000000000000000000000000000000000l8Ii000000000000A<HR=AZBdbn^Q@[20000XJBd0000TDdn0000000000000000
0000000000000000PY5;5:iF9GD`00000000000000000000P@HD\dDl10_o00000000DFf9000000000000DUPW0000P2VG00000000000000008UZkEIcg00000000
00000000000000000000000000000000=FW5lE[UPQ1Y00000000000000000000000000000000\4[:0000000000000000000000000000]3EL0000000000000000
0000lS4M0000000000000000000000000000000000000000mF18000000000000@eDe00000000000000000000000000000000000000000000000000000000T2k1
h`c6000000008^A^00000000000000005H?O0000i2k:000000000000000000000000D[`;0000000000000000000000000000000000000000eE26000000000000
0000000000000000D@K[00000000000000000000000000000000000000000000000000000000M;Ee00001?e[hEJ0000044:IdhY30000000000000000H^gY4De?
1A56MC3l<?oF0000000000000000]1^D0000000000000000dPJY000000000000000000000000DR>o000000008P@C00000000h?3]000000000000000000000000
000000000000000000000000D\4c0000XdGVI;FX0000000000004U[]U5m>00000000000000000000HeKA00000000D=i800000RZA<nW7000000000000@<RJ0000
00000000MC<Y4T8Q0000000000000000000000000000000000000000\H1600000000000000000000<_kB00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000Tb@[Dl00000000000000000000000000000000000000\5EQ4FlW0Fh2000000000000PW<R0000`gP=
000000000000000000000000000000000000@277@:H^00000000@EI;0000DbO=0000000000000000000000000000000000000000lF3YX?ULaB?[000000000000
0000000000008TI2000000000000Y7Tm00000000PD>l000000000000ICJ00000@eI?TSMH9AHH0000000000000000000000000000LFY]00000000DLBf0000`WMN
P]FT000000000DKD00000000000000000000000000000000<NLI000000000000050[00000000L7\nPGVZ000000000_M?8bJK00000000000000000000=CRcl02o
000000000000000000000000@0iJ0000000000000000Pf^OTF6E0000000000000000000000000000000000000000000000000000D]Xe00000000@`280000l?59
00000000PS5:0000000000000000000000000Zdj0000000000000000000000000000000000000adjYFiI000000000000@1NkD`N^00000000<>9700009Gj9@\YZ
000000000000000000000000000000000000dcYc0000e8\400000000000000000000IFiV0eSD000000000000L4mC000000000000=;d4000000000000\6?=4e]A
X4?0i=Mj00000000YISe00000000X;aKm=ZJiE<b`I3[000000004`n\`:730000000009V>0000000000000000000000000000LSZW0000XA7O0000000000000000
000000000000L_g10000000000000000000000000000000000000000000000001<2k0000X0o?8jiETY;V00000000`>6500000000IGT@00000000000000000000
0000000000000000000000000000000000000RaP000000000000TS=n00000000000000000000000000004VO:00004<VN00000000D1DCa?MY\I2g\^VD<hDV0000
00000000000000000000X@gn000000000000000000000000h00Q00000000000000000000m9[G\miU000000000000983`PbN70000000000000000U=oE00000000
0000000000000000000000000000000000000000a@\d000000000000000000000000E1@KUH1580O@0000000000000000PFoO00000000000000000000=FGM0000
00000000XbHR000000000000000000000000U0Qc00000000000000000000000000000000mAcO000000000000\@36000000000000iId]0000000000000000D6KY
DNXK00000000<8P?843M<Vjc`\>cI2>E0000YIKm0000@_O<000000000000000000000000000000000000000000000000A<_=0000000000008J6O000000000000
00000000000000000000000000000000@VLdU5WQ<Di[000000000000000000000000000000000000000000000000D=SK000000008H1I00000000000000000Mlk
4`P;000000000000000000000000000000000000TZ3`0000000000000000hT?f000000000000000000000000d[>ZmEH=4]8j0000000000004HSk0S=<00000000
000000000000d_=E0000]F8c0000000000000000000000000000dSWU000000000000\@ln000000004SK:00000000H:[;00000000H2n<lJYnhUlQ000000000000
000000009Ff8000096NZT\BN8@^a0000DkRP0000000000000000XKjC=1>a00000000000000000000000000000000000000000000D_C]00000000000000000000
000000000000000000000000000098cE0000<B23000000000000H?W100000000000000000000000000000000d?`j000000000000000000000000U:o@0000lBZR
000000000000T:Ac0000000000000000@5lc\`Tc00000000000000000000000000004Q8O0000000000000000HFKn0000dZcC0000000000000000000000000000
000000000000000000000000LM=mP6DR94_8000000000000000000000000000000000000000000000000dGdV8KF50000l8C?0000000000000000<834h_e<85ec
00000000a2<900000000UDcQ0000]5Hk\cYS4QH`0gW>0000\OCf4njP00000000000000000000000000000000mAgk`MkW000000004I<m00000000P_@;00000000
000090@j000000000000L6RVQGT`hFm=ECMB000000000000lTGiTh1b00000000AAVA0000Xi5`00000000HYG9UDTQ000000000000E9Fm00000000DNm?U5_e9C5m
0000000000000000IG_S0000HAR:LMl80000H]`QTF[<YC8900000000ToW;000000000000000000000000000000000000DTKg18K`0000000000008QX:00000000
Hda@00000000MFHm0000L`o000000000aE=;00000000832\8<L6000000000000D8d=`XJL000000000000U8fTh00A`LI80000000000000000000000000Bhn0000
000000000000000000000000X:1a00000000d0Wk00000000@X2EHdmC00000000T<of0000000000000000X<ZJ00000000000000000000Q5l9000000000J;f0000
000000000000H>3MD\150000D[`m00000000000000000000000000000000000000009J:\`U520000m>?60000000000000000000000004IIL0000000000000000
XaFI000000005B=]E8dT0000000000000000dJM]0000\<g500000000La01000000000000\=FU00000000000000008LmN0000@0;k00000000000000000000i0kj
00008JR\0000000000000000000000000000YH47000000000000000000000000m;NiI>G\00005Ae`00000000eB_=0000h4gB0000000000000000000000000000
0000000000000000\i3`d@US0000YE]=0000000000000000lM8XTl<P00000000000000000000@XiO00000000000000000000000000008Z23@M24DYh`00000000
000000000000I7M]00000000000000000000AGT600000000XiZH000000000000E5S]0000000000000000LL[=000000000000000000008aYf000000008F5]LBa8
0000000000000000000000000000MEo_0000000000000000000000000000E1i7TRH<<^^>aD;R00000000000000000000LO?U00000000XNE3\PR?000000000000
000000000000000000000000000000000000PKaM0000000000000000hGZO00004O[ghO`G00000000000000000000000000000000<=kh00000000000000000000
000000000000000000000000HXcf00008EE;l8l@0000X4GgQ6LT5E]W0000000000000000`CljHfkR00000000000000000000L_ZX0000D:Fe\ED]dWZOIBMEYJ72
000000000000000000000000000000000000\PZa0000000000000000000000000000@gmd0000lAZZ8D7b0000000000000000000000000000000000000000lGGL
@i?]0000000000000000X=fB000000000000000000008Nh000000000000000000000000000000000000000000000dK1H00000000000000000000hPBLDc[a0000
00000000XYa9E34W00000000DQo@4YDj00000000\Q<m0000HK_900000000000000000000000000000000000000000000000000001F8C000086Id000000000000
000000008K:L00004ITO0000000000000000000000001Fc200000000000089Qhhic20000000000000000000000000000U>:W0000000000000000000000000000
8=Wd0000000000004A5XTK5l0000d:d<000000000000000000000000000000000000HMLUdXG3\XYF0000000000000000QC9\0000000000000000000000000000
8bIK000000000000m:@R00000000000000000000A:8:Xm\H000000000000HDcl00000000000000000000000000000000@VBnP\bV00000000000000000000d]>K
000000000000000000000000000000000000000000000000P^do000000000000DIi@0000iB4D000000000000000052YWD8^Y8>bE000000000000000000000000
EH^60000000000000000000000000000DPc[00000000hjIk00000000000000000000000000000000`F00QE`j00000000000000000000000000000000]Fj\0000
00000000000000000000lIUCl\ejTDd]QBNJ43:HD>jN\]7511cM00000000YH>i0000000000000000HYQ9iAiX000000000000=C1L000000000000000000000000
000000000000hC35000000000000XICf00000000000000000000000000000nki0000Tm2L0000m=\^MIUJ000000000000d[I40000=G2o0000000000001><20000
0000000000004J_H00000000000000000000\E5h@WUo000000001BSG@A3d<Y<E0000000000000000000000000000m86h000000000000000000000000hKeE0000
0000000000000000000000000000000000000000000000008\5E000000000000`9;V00000000XeT<0000TZjD0000000000000000\?>cdGdh0000000000000000
000000000000000000000000Hj4k000000000000000000000000000000000000DZfL0000l0WT4?KX0000mIe@000000000000000000000000HNRg000000000000
0000T1aBDd\cdKJB4JAk0000l<V?`GJe00000000h>?3000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000UG`30000000000000000000000000000D<V1]BaR00000000000000000000]0W3UE4P0000
00000000000000000000eD35eIVM0000000000000000000000000000dIi^00000000\WER`YPl0000000000000000000000000000TD;f16@i0000000000000000
00000000000000004MJK\U_M00000000XhB100000000X>XN0000l_c\\gk29FIm000000000000`?Pe0000000000000000000000000000`Q=\d\lL000000000000
000000000000000000000000000000000000TYb@hoG500000000000000000000000000000000000000000000000000000000XEEa000000000000000000000000
000000000000a0Da00000000dnKI00000000E628000000000000000000000000000000000000000000000000000000000000DT\QhEGZa=]V0000000000000000
000000000000@A;k000000000000000000000000DWU<00000000000000000000000000000000P==n00000000h6dj00000000a@Y000000000YD[D00000000h51o
000000000000T?K>00000000000000000000h9RF000000004X[Z`]9700000000000000000000000000001;J_0000000000000000000000004DW:000000000000
0000hig800000000000000008bUg0000PRTe\=ihl2c<000000000000000000000000000000000000X]jfaGh^000000000000000000000000<TEMQDGY00000000
0000000000000000000000000000D?:i\j?O@lYJ09ff00000000000000000000000000000000000000000000hO0X000000000000000000000000@A6T00000000
000000000000Hh@[0000Xdbc0000000000000000000000000000000000000000000000000000L=`Oe1TO0000EDJ_000000000000000000000000eF3e<i`@0000
<2R@000000000000`PdB00000000000000000000@lPN0000000000000000PC?700000000`IdM4JS\La3M0000HbSi0000000019`J000000000000000000000000
0000000000000000000000000000UA190000Xae^000000000000000000008kM10000HZ>9000000000000000000000000YEX0PWZi90CW0000DEhG000000000000
XAmdPf_j0000000000000000000000000000000000000000000000000000000000000000a<\a000000000000LId=0000hJMB00000000000000000000Xaj28jVj
000000000000000000000000000000000000000000008PRk00000000000000000000000000000000000047ng00000000000000000000EASg4e>=01TY5IX30OLX
00008EbQ0000XZGQ0000000000000000T@M8`;^j000000000000000000000000000000000000000000000000000000000000T9OB000000000000000000000000
000000000000000000000000lK91Q1KZ00000000000000000000X`8T00000000000000000000000000000000000000000000000000000000dF1;4U9G00000000
IE3:00000000000018LSPQZY000000000000000000000000000000000000<n\[0000<ZPF00000000IFl0aGcE0000000000000000`_4n00000000]CU;00000000
U<aH00000000P[AU00000000000000000000000000000000Q6W100000000DR;VL[`W0000<9_L00000000LE`4L82Y00000000000000000000h`SA1>gK00000000
00000000000000000000l4>bh:P]0000000052^700000000000000000000000000004ELc0000000000000000000000000000000000000000`iLei<]_00000000
0000000000000000000000000000Y:5lDaKG00000000000044D20000000000000000h;Ue000000000000000000000000000000000000000000000000867F0000
00004Y3O@^fl0000@L_h<0fb@@IVhJ:K000000000000000000000000@Jj30000<_@TT2b^H7]B00000000000000008<K<0000\Mj700000000h8@]000000000000
0000000000000000000000000000000000000000PR6l00000000000000000000000000000000D[LA0000000000000000m=`i0000000000000000lQ2>0000@cPV
00000000000000000000=C]j0000`eIR00000000`jYI000000005Cca000000000000\49\0000000000000000PMod0000\MSg0000h:1n00000000Tm@;00000000
000000000000`hL[00000000000000000000000000000000000058oZ0000dA1Q<g9A0000H5Q3LG^m0000000000000000000000000000h<[j0000000000000000
00000000000000000000PF7R00000000000000000000000000000000@6L45HmH00000000000000000000H`?e000000000000000000000000DSRL000000000000
0000ThZhLdFA00000000000000000000D\ROdV;A08bMhga`0000000000000000000000004UC`000000000000D3RG0000D\4n0000000000000000000000000000
h8TI000000000000000000000000DK0900000000000000000000000000000000XiTO00000000000000000000@7Ed0000000000000000DD`g0000000000000000
0000LmGnXHKg@c2;0000<kY:00000000h`;DQ=C3dUbf000000000000000000000000000000000000000000000000<6ak00000000XQ?000000000000000000000
00008]NG000000000000Xg3>0000000000000000D9fR`DbaIHiY000000000000000000000000000000000000000000000000000000008]51000000000000Q2Gc
00000000PQW\4GIU00000000h[NC00000000000000000000IJ7U000000000000000000000000X_[U0000HNY1EAdI0000YIiP0000`2:R0000dKKbI6FP00000000
0000000000000000000000001CJCTIQF00000000dS;Q00000000000000000000mIh`00000000eI6I0000000000000000EC7f00000000000000000000HJc^0000
000000000000TK;J0000000000000000YIK3000000000000000000000000000000000000\@Ao000000000TAF00000000=AG_0000000000000000000000000000
HlZ400000000`\Ll0000eDB@hOPj0000UEc_0000000000000000h?Dc\LNJ00004T2G00000000000000000000QENg000000000000000000000000000000000000
@ZA]0000e;nl000000000000dgnCi8QJ000000000000000000000000PBR\HdNM0000000000000I`i46]KI0_S0000000000000ZZ]UDbE00000000XdAi8lLaX8QI
8VCHTPeG00000000000000000000TEh1000000004IkkPf;[00000000L=jC0000<?bj00000000000000000000000000000000000000000000000000000000=CVR
000000000000000000000000iGjc0000X8DO0000000000000000L>mI00000000000000000000P^G4m:`Z00000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000E1[A000000000000000000000000XFQ3Y6b40000000000000lmY0000000000000000\UAI000000000000
000000000000000000000000000000008Fmc00000000000000000000000000000000000000000000H[V400000000d]iADcAI00000000000000000000hQ2m0000
0000PYmDLORAHj^=dR2JXTWF0000I=?YTOSF0000000000000000000000000000LhBRThCB8TZ5m6Rg000000000000`a]D00000000000000000000000000000000
0000000000000000hWA40000000000000000\`?QI1g700000000000000000000000000000000L8:Y000000000000000000000000D<naHl8b00000000D05e0000
000000000000000000000000d;I500000000h]Pg0000000000000000Q7>b00000000\3\a0000000000005:>ML]j1HCHG\g\2i8S:00000000`TWh000000000000
0000lQGB00000000000000000000000000000000000000000000\ENc000000008hjTQE4C\P;b0000@C;m000000004JaeD20UTM2hXQ:nmE;E0000000000000000
00000000IIcWL]b`<bDI8Bdl00000000000000000000I=61HRTU0000@nZF0000Ha5D0000<TK20000000000000000000000000RlY000000000000000000000000
0000Hn]=000000000000TV8[0000000000000000PZgD000000000000h8Pc0000000000000000<0lK0[9J99cl0000I1FSIB]PDAk=000000000000000000000000
00000000000000000000eAOelZeoXb2C000000000000YI>`00000000000000000000HBk>00000000000000000000000000000000`a1g00000000P4ZI@Af;0000
i?kB000000000000000000000000000000000000X9M0\9J60000hPUB00000000000000000000I7h38GH100000000H;[J0000\Aj@L^bb0000000000000000d53D
0000000000000000000000000000000000000000000000000000000000000000<f?C0000000000000000HDSN`4ei0000PI@Td[D^000000000000000000000000
00000000e2CQ00000000XIKN4O\[L[9a0000M@ZPQHaW000000000000PamS0000000000000000=0:`00000000LPYV00000000000000000000@V`H000000000000
00000000000000000000000000000000000000000000e5a900000000000000000000000000000000lLiV000000000000hkGLX4e>1DJ?00000000000000000000
000000000000a1f]XUA1\o9S0000000000000000@83Q0000000000000000000000000000000000000000h=EE0000000000000000000000000000XSHX00000000
i1O1=6QI0000000000000000LR]c0000l\9N0000dWXJ00000000000000000000000000000000l8<^000000000000`G620000<6Wc00000000lk<Wa1`_00000000
eF?c000000000000000000000000000000000000DTL1TBBn000000000000000000008\9?000000000000Dd=Q0000000000000b9c000000000000000000000000
0000D3HO000000000000i4=1DN04`gn_U3VL0000000000000000000000000000AAUe00000000`=_b0000000000008Y2fHb4IL`87000000000000000000000000
8b6500000000X]J\00000000PZBD00000000000000000000000000000000000000000000XCg=0000iI7L000000000000\HY6PZZQhW>\00000000000000000000
0000XXJ\00000000AE9YT3^Q000000000000DW?50000000000000000HN<adaWo00000000\;_9=;O<000000008P;KIEM`0000000000000000h3IJ00000000UD:L
]Ig?mH;B000000000000Y0Cj000000000000POi800000000]Dei00000000000000000000000000000000000000000000e7N;aFM900000000000000000000PE1=
0000000000000000l3<V00000000000000000000000058KB0000000000000000000010Pd]5TCaGkZ00000000000000008BIk0000000000000000000000000000
9Hln000000000000Ta[\00000000000000000000XFWZ0000l>TV00000000@[JbP`O]00000000000000000000000000000000PQF\Dc:20000Tf^:000000000000
000000000000DC9L@dL5i7\KLeg20000`kT6aEi400000000T0nP0000e0l^8Hb00000\JS?000000000000la?FX9gZi3HR]8Lm`EJiT]X600000000PUUPAERF0000
lKmPd\oa000000000000XKH<0000000000000000000000000000000007FaXR2=0000000000000000000000000000`Z?^`Ge:0000000000000000000000000000
Y5KU0000`VBBDT7;9?Ok00000000000000000000000000000N:W00000000000000000000000000000000lGB40000EHl^00000000000000000000Lc@000000000
A3N\0000L[]Q0000000000000000@YGX0000000000000HX`0000@:4<00000000000000000000000000000000000000000000000000000000000000000000loEF
00000000XM0:00000000P`PiXRGGLaH30000PQ0o000000000000LfdA0000000000000000000000000000000000000000000000004E4YM0eQ0000d^0`00000000
T<7d4a[LlWf40000000000001H2E00000000000000000000000000000000000081f`000000000000000000005:mK000000000000000000000000000000000000
00000000000000008FBJ00008`oZ00000000aEW7DAic@X76000000000000000000000EEH00000000000000000000000000000000\D>900001EdE00000?;e=3J;
0000TgU>0000000000000000000000000000000000000000000000000000lf9c`X4?0000000000004CjI0000000000000000DZo90000YGNK0000LYV=00000000
000000000000PBRi0000@CG=00000000000000000000000000000000000000000000`>Xf000000000000000000000000000000000000000000000000T]_lP;h:
0000000000000000000000000000000000000000IH=J0000iC0f4dI@LE:nlg=o000000000000000000000000<2>U00000000000000000000d6?b000000000000
00000000000000000000lAM_DFef0000PbXg00000000000000000000@GY_]8nc\KP`lj]K0000=E1]000000000000DFjC0000@[GE0000XEda0000000000000000
0000`[?;0;j>X@SMD\W_iFOJ0000\bkdQ4PG00000000\n8QP<6gE>_PTW:Kd\aYTcmO000000000000X`Yf00000000Y9hm84dSDI4C\\5Z15CeHHTW000000000000
00000000000000000000TFfnlO9FX3JX00000000i7G700000000000000000000000000000000LXUC000000000000aDm400000000dCEQ0000000000000000TWh7
`eG:HELUH\1cL?0@0000000000000000000000000000d0`8`=hjPeS4000000000000018U1>i<0000000000000000000000000000@_068@Q\\G8Y0jnW00000000
P5E@0000000000000000000000000000TZSmD`mQXlN8\ChnM8j^00000000000000000000000000000000XeEcY5k2000000000000000000000000@l=^00000000
0000aDga0000000000000000T1^`0000000000000000I=g;00000000000000000000]2L34NjR41F>llGHi2VW0000E;dZ00000000M=a^00000000`;H300000000
5=Df00000000@h`<0000000000000000000000000000dnib0000000000000000000000004DTa\PRYd6P^0000XB1Y00000000@QNddGf9QDH9000000000000QD6Q
X[2E000000000000eGAS0000Lc4=0000P[UA00000000000000000000i9M80000`Gl^0000Q6[90000000000000000000000000000`dLQ0000DXm>000000000000
00000000000000000000hRI_0000d\^M000000000000000000000000000000000000]3TN0000l<2U00000000000000000000P6Eh00000000000000000000PH4E
00000000D@ZQ00nbU3c[@\m:000000000000`0ZH0000000000004fE]00000000X_H>E9\U0000T<Z5D7be0000000000000000000000000000000000000000=D=E
000000000000000000000000000000000000<lhW000000000000000000000000YHVf00004m>I000000000000000000000000000000000000hjkS0000T_d\=965
0000l?mY0000000000000000000000000000000000000000000000000000DcKN00000000000000000000000000000000@IOS00000000UAaDm>?_000000000000
000000000000000000000000000000000000]D;?00000000000000000D_T000000000000000000000000000000000000`?gF8_FJ000000000000000000000000
000000000000TV@1i0;Hd3k20000000000000000\E\@\A\XPo<800000000000000000000000000000000000000000000000000000000H1Jf\hm^000000000000
0000000000000000000000000000HI^`0000dJ`400000000l\oI@egKe2>a15_NQIHN000000000000]Hkk000000000000M=_P00000000000000000000@BM;0000
000000000000000000000000TDX2hOZA000000000000000000000000P`C^DR]P<]LX000000000000000003];0\NCTkEA0000000000000000000000009E?J0000
00000000hPmO0000l>KHLYRn4ZYY<kBk000000000000mGP\00008a9]0000000000000000000000004^[Q0000P`cT00000000HFN250K;\HUa0000000000000000
0000Lc;;d30l00000000000000000000000000000000000000000000`gWfl0_O\<CS00000000000000000000Y5LZm6@G00000000000000000000000000000000
00000000XXhm00000000000000000000000000000000000000000Y_T0000d;Lb00000000000000000000`J8200000000000000000000mGF=0000000000000000
000000008VefLZ>J00000000000000000000L5B^0000000000000000dQM30000P9]M00000000000000000000]=HA000000000000X3mU00004Bc<0000`49N0000
h]SIU7dK00001E6A00000000000000000000I95d000000000gZZ0000L;hU00000000heV5m9ZI0000000000000000D9?g00000000PMOL<Tak000000000000X31a
l_`P0000000000000000<g^Z0000=3nO0000L]6^00000000A4KddUY_YEV10000T<_9000000004V>Q4fng99JK000000008O3:00000000lTD:HhX1000000000000
000000000000M?<g0000LN9]0000XgURPISV`\YgPnCE00000000000000000000000000000000000000000000000000000000d<8k000000000000I:6Hhe`nd25K
00000000`H0>00000000\52i00000000m@:H0000000000000000000000000000<b]Qh:e5`OgC5D=e00000_6fhhSk000000000000000000000000000000000000
0000\KDj000000000000dGMc0000000000000000HB0e00000000000000000000T[GR00000000000000000000dAjX0000000000000000000000000000`PP20000
00000000000000000000000000000Ib`00000000UFB<0000LD0[00000000000000000000000000001@3a<Dj3Td@c000000000000000000000000]4n40000ThCg
0000000000008Z8>8RGk13:4000000000000000000000000000000000000000000000000Dak7000000000000000000000000000000000000U;=D0000PJ@RQ9PF
U<]C000000000000D<LZ00000000000000000000PP>X00000000XF9DU2BB9B`R00005CV;m;R80000AGS_00000000000014=[0000000000000000000000000000
00000000lP5<D`L4Te[700000000HF@VPX@i529`00000000000000000000Q>IS000000000000QH7700000000000000000000000000004h6k0000IIoE00000000
0000000000000000000000000000000000000000a5Te00000000\aO3000000000000TK5EL^^00000000000005FbU0000<W`20000000000004i4L000000000000
00000000@13:00000000a6]=0000000000000000lJI8000000000000000000000000TIXB000000000000000000000000000000005:A200000000000000000000
00000000000000000000@Y3:000000000000i0hX000000000000d0cKDWPm<f7C0000000000004ZeA00000000000000000000000000000000000000000000TVS7
00000000000000000000000000000000000000000000ICl=0000000000000000000000000000014`000000001E64000000000000000000000000U6<o@Bml0000
00000000H>Wkhi2Ee?S;M>C>000000000000000000000000XDU>000000000000000000000000XkhY0000000004[O0000000000000000XdF[I8ca000000000000
00000000000000000000000000000000000080^04Zj]000000000000DRk>0000000000000000T9nmlM2CYDRJ=2<N000000000000000000000000000000000000
0000dPMK=C:R00000000000000000000000000000000]G;8X?HP0000000000008L]G0000000000000000000000000000MH3d00000000000000000000M;>;0000
0000aDCj1EAcU1B100000000000000000000000000000000aH4J0000II2G0000000000000S_100005BS`00000000000000000000000000000k7<000000000000
00000000P>fj00000000H[lB00008^8L00000000a8^;00000000e:H80000000000000000000000000000000000000000000000000000000000000L\F1?7\0000
i4UW0000000000000000000000000000H_R800000000MIMc0000a1_J0000]>Sl00000000PccnLd0k0000000000000000000000000000<jk10000PD[c00000000
0000000057:e0000000000000000\@`e8kHG00000000000000000000000000000000POM?000099nC000000000000000000000000@H[U00000000H6H>00000000
000000000000000000000000000000000000<:;10000000000000000TLij0000H`YR0000000000000000000000000000XBAh0@L5loc0]7Ra000000000000`VnS
000000000000000000000000DD:>0000]ANK0000000000000000000000000000H3eWX[WHT0jC00000000HSHi0000000000000000000000000000000000000000
00008[^S`6[G0000DZd=0000000000000000000000000000000000000000hANP\<B>00000000l_gnXQljE3UU00005<F6U7lF0000000000000000lMNk0000Hfma
Ph2c0000000000000000`IU[0000H5<V`?Y2lgBH0000000000005Dh`000000000000\;Ff0000E6?T00000000YI8V0000000000000000000000000000000097NL
L3\50000000000000000000000000000000000000000XICFXA;;0000566;P6^E000000000000000000000000T6EX0000000000000000000000000000hV0o0000
\3bk8>E=`N7fIIF[0000000000000000<I\HPS`U0000D1eb000000000000X285000000000000DYMX48A]00000000HMl[00000000iHf00000000000000000\bGG
`KGVEAIR0000000000000000DB^40000000000000000hfSK0000TofR000048:NPK4<00000000X6emTQaH00000000TFLoDQek0000000000000000000000000000
0000LU^RXT`C8nAAAJ8k0000=5D\00000000MF;H]@^8000000000000`^DMDbAJ00000000\h;;0000<\84LfUe00000000000000000CO9H?Z70000000000000000
8bT;4omf00000000000000004KUI0000L]kn\P[\Dmag000000000000a3c<00000000000000000000]EVQ0000ID<k000000000000000000000000hA8G00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000PFS:DF`60000000000000000000000004M:100000000
0000000000000000@TKAI;MJ000000000000000000000000000000000000000000000000DAX<0000000000000000000000000000000000000000000000000000
00004<Hn0000000000000000000000008QlL00000000000000000000000000000000000000000000LF>l00000000000000000000000000000000000000000000
000000000000000000008_EfA:JL000000000]:V00000000977j]Fmg00000000000000000000hC5V8XQeEI:V0000000000000000000000000000000000004OT2
00000000000000000000@MEH0000Q;8k000084SkX2:]0000QD^C00004TmI0000000000000000000000000000000000000000000000001G>G000000004Z\[0000
0000000000000000Y1SW000000000000000000000000000000000000000000000000h>JA00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h6V<00004?fQLE7D0000llbH
9=]800000000DL\`P3XQ\2PUH4hF00000000eGX\000000000000D7^d00000000i@Ll0000000000000oQn0000a1me00000000T;J300000000`edQ<;N=0000hh4W
MFWEhL:>0000lIV4000000000000@U7:=:@A00000000000000000000TYAe000000000000Xd5J00000000000000000000`_kf0000000000000000DTbm00000000
lHHN00000000l_X>`?8C0000000000000000000000000000000000000000]I0800000000000000000000000000000000YBT0000000000000P>Sj@@?RlIJUl[lg
DI06<E^L@boP<ljX000000000000000000000000000000000000000000000000`2KA0000000000000000`0TkdXo10000000000000000D19g00000000THDk0000
`cS`djKV000000000000h51G00000000000000000000aElA00000000000000000000000000008bTI000000000000000000000000LZ?F00000000000000000000
1Hfc4j16000000000000QEKH00000000000000000000000000000000U5??00000000000000000000000000000000HCk7hFnEhbPQ4d@M00000000hgSK00000000
YChL00000000000000000000000000000000000000000000000000000000a?V[0000000000000000000000000000000091SiX3\IH;Pc0000l`gn000000000000
9BG500000000<JWg00000000QF`3`@RN000000000000XhLI8acA00000000T1^B00000000P]8]000000005H`>0000000000008EWN000000000hO?0000000003GW
000000000000000000000000000000000000DEaF000000000000000000000000000000000000@mg;000000000000XaaV5<WhhKPE0000@o<I0000m:b000000000
0000Xn:^000000000000hDMN00000000HD_f0000XN>@<\ad0000000000000000000000000000000000000000000000004>7b0000000000000000HKo600000000
0000000000000000000000000000000000000000Q6Dn8OkIY>Z2000000004_1CP:9R000000000000000000000000Q>l?00000000<L;F00000000000000000000
U8lB00000000Tgo400000000000000000000000000000000000000000000000000000000A@^l040S000000004\]_00000000000000000000dU12000000000000
0000000000000000000000000000000000000000\C\A0000000000000000000000000000h7Wo0000000000000000000000000000000000000000000000000000
PYLCUDWi0000000000000000L4BC50Fn0000000000000000@6@G000000000000`]Qd0000XG5;lkKA000000000000000000000000a8b[8]D?000000000000l[7o
0000000000000000d\IO000000000000LQl<PWVW0000lo6`dhQQ0000000087^R8Um?0000AC7Fe6jl00000000000000000000000000000000d[Ze000000000000
000000000000=?oH0000deA:<fn2dTfcM9Uh0000000000000000000000000000000000000000000000000000000000000000P9n``fPN\A4L0000000000000000
000000000000l\oU0000HW_D00000000M2ii0000000000000000000094?6TgoII>4I000000000000000000000000dga<LjBlQ1Rc000000000000000000000000
00000000000000004IhM00000000000000000000T^7g0000]ETB0000HQUK000000000000000000000000000000000000H^:N000000000000AAEd]HYO00000000
lS]B00000000Q3?HTOi\=6NmX5Gm]C8l00000000000000000000@7YUQ9\HDQ@51G830000000000000000\R6500000000000000000000P9[>000000000000d4nk
\R3h00000000\L1?00000000LQDm00000000000000008[IE000000000000QC^JLE\1000000000000P=06hUQ6000000000000Y1dB59AllF;80000000000000000
000000000000H?[1d@jf0ea>00000000000000000000000000000\S]00000000mGKh<E=f00000000000000000000000000000000I;<G00000000000000000000
XoXbP`eS000000000000000000000000daZ`M74dQ;M900000000000000000000000000000000P9e3000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000DfK:0000`HR6\0U8hVin000000000000000000004NkTdNkc00000000000000000000
\L6B00000000<c\=00000000000000000000hb[70000000000000000000000000000000000000000000000000000000000000000000000000000E6Lk00000000
00000000UB;900005DGf00000000000000000000000000000000a7>5dA3S000000000000MFii000000000000l@b:00000000000000000000000000000000lY8n
8OHHA9F300000000000000000000000000000000ECPGQJ9Z000000000000PE[20000HiLL0000000000000000H\2j4^hc000000000000000000000000]:9N8ZeW
mFGg00000000000000000000i0\oUBgF000000000000000000000000TX4a000000000000YD1W00000000000000000000000000000000TVKC0000828P0000deYL
000000000000000000000000000000000000lefW000000000000`9TR0000l<\Z000000000000@?SFd1b[L`9SY>\J<>`C00000000000000000000000000000000
4Fg@`Fka0000000000000000DlID0000HYZA000000000000000000008m@JIFfRDjeA=H=]0000000000000000I2eIH42bdSEkhegdTQJfDRjo0000000000000000
000000000000000000000000hXO[MBji000000000000000000001<7U0g=\000000008j1UT]dK0000000000000000HS\P5?le0000000000000000000000000000
000099G\0000000000000000000000000000000000000000m7250000<XUS1BiJ00000000LR0l0000`_M^TjM00000000000000000PST>00000000000000000000
0000LDWW<kh100000000\R4:000000004?h500000Rm50000HK=@000000000000000000005DTD0000000000000000000000000000AAbW0000\lV]000000000000
00000000000000000000000000000000h28h000000000000000000000000000099P70000000000000000A0_700000000mGf=00000000EF=_0000@dYQHF:b0000
0000000001<b00000000000000000000lM[m0000000000000000000000000000\n9N000000000000000000000000000000000000000000000000TRPd0000D?WJ
0000LH[J0000000000008OJS0Z`PU5>>=36O000000000000UGjF0000000045hK00000000000000000000@5FbhFQO<mI[0P?Za26Dm?GS000000000000\W6B0000
00000000e0@[000000000000000000000000000000000000@Q4NDVLP000000000000000000000000T3PI00000000LGRl0000000000000000XN36i:<[4^<B0000
DC47@TThX4gj4SP[8FKU<cVP000000000000@I3;00000000`n6VP;Q[000000000000m@CC0000hj>:0000@iHD0000000000000000000000000000000000000000
000000000000000000000000000000000000\3Z000000000000000000000000000000000000000000000000000000000hR9a000000000000000000000000<3FY
000000000000LM_20000P0ON0000000000000000@:`08e;A0000HeaU00000000\Q5E8QF9\d2?0000000000000000XIF200000000000000000000000000000000
0000EGG^0000000000000000@CS<\Gl2i:^QT@iXHBg\hLMn0000000000000000P2O]0000000000000000d]bB0000P1Xo00001Ac60000\cGT0000000000000000
00000000000000000000\2b69FJJ000000000000000000000000IE@ihc<50000@fnN`5fPL;g`]I9f000000000000AE@000000000000000000000000000000000
0000h0[Q000000000000I6^<0000000000000000h@<o0FR:aHGE`;^[0000000000000000000000000000\Dlo0`Mn\a]jd?<<XgLTH9ob@bkG00000000Y5:I0000
0000000000000000TDRV0000000000000000TYd;dd1;0000M<6E]Fjo0000000000000000<DB90000000000000000Y@83DjHN00000000@4DY0000000000000000
00000000000000000000000000000000000000000000IAOL0000000000000000hY=n00000000H2RT\FHc079gXm]DaB\?0000\TV40000<Iji0000000000000000
000000000000476D4U3>0000000000000000iF6]LRWP0000000000000000E<:a9>O40000000000000000000000000000XONk0000Xa@<YCk70000000000000000
8GE>XjBD0000000000000000leBi0000000000000000I7aKI>TQ000000000000000000000000000000000000<Bd`a?g9IJ2;lhYA00000000eC[:0000PZ_C0000
00000000UB8\X<]g00000000d`RA0000iEhg00000000DPeR00000?3ehgF:0000000000000000000000000000000000000000@cA_0VMmI<>i<5Zo0000HQnSX>85
0000UAQW00000000000000000000000000000000000000008ma=5Hm[000000000000000000000000XWAZ8RN5PoF=]1_l000000000000LeH?P;4L\hnY];\D0000
0000HRdm000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
TXVH000000000000000000001:Pf=FQW0000000000000000000000000adP00000000T_C<P78]E@`X00000000DSCJ<B]g0000LJY300000000dMI<000000000000
0000LQH@PdLldC=OhCSg000000000000000000000000hCj900000000000000000000\6EC00000000000000000000000000000000000000000000000000000000
00000000000000000000iF86QGca000000000000000000000000000000000000000000000000\XZITAGJ000000000000000000000000M0[M\4K5H0jfliR3h5oi
000000000000000000000000000000000000T<P3000000000000H8af0000lSC4000002lf00000000000000000000dCTc000047L^9GS94HMVTjjbPAU_00000000
00000000HXa^0000d8FW00000000dEXY0000PEj70000000000004[0Q]5MC00000000000000004?o:@7nNlAVS8j2j00000000@<io000000000000<l2l0000X1Pe
000000000000000000000000000000000000000000008WFi000000000000<9\@00004d2kd8^35D8m00000000000000000000000000000000000000000000M<5P
4:WAdb8U8jZV00000000Y:MHQ<ON000000000000\52\PUM4000095bP000000000000TEG=0000h@Y2X04oA2Od00000000000000000000000000000000T^Ge0000
@TdK000000000000000000000000hCF48E]600004Q>S14LN00000000000000000000Q>A:00004kg;0000@ePS0000000000000000<eZ50000hDEM000000000000
0000X?ZME;<Z0000d=]i0000HOBQ0000=Cn3000000000000000000000000000000000000hIVd]GWC00004?eY000000000000000000000000000000000000hHA@
Q;GVXH?V5F6JHROZ000000000000000000000000HSfR03FL00000000000000009HHA0000h2fT0000000000000000000000000000000000000000000000000000
000000000000000000000000`imI0000LXnLh[K5\TRl4jK800000000TPM@4X@F00004`]500000Fh?0000000000000000000000000000@`cD0000000000008[_j
l;l50000PhXH0000000000000000000000000000000000000000D8gD@G]f0000\Xf_P?>O00000000000000000000000000000000000000000000XSI900000000
00000000000000000000lNBS000000000idl00000000000000004KEK0000000000000000DgPf000000000000iE^]000000000000dLU:`f[Q000000000000L=7k
P[=chb]oA@\K000000000000000000000000HUj?dheia:W:000000000000000000000000000000000000000000000000XE;S0DQH0000000000000000@j=mP0a\
@DU]XSdU0kRg000000000000XMkG0000000000000000P^nM0000000000000000000000000000000000000000H1KnP0\l4C];E6=L000000000000dl1n00000000
000000000000`kTW000000000000000000000000000000000000HTc<0000LHRE00000000000000000000hdTI0000000000000000000000000000000000000000
\4^l0000l[4eHUkb0000P_DEH3RZ00000000000000008ZAH00000000HcC200000000000000000000000000000000000000000000000000000000lF<L00000000
0000000000000000000000000000@W:[0000000000000000000000000000h:5E00000000l4Um0gjT00000000000000005?^S00000000\K4a0000000000000000
Heb4000000000000Q2QF000000000000000000000000TP=F9>U@000000000000000000000000000000000000989H0000Y9;K0PT>000000000000000000000000
000000000000000000000000000099bL00009H_D0000000000000000dPSJIHCf00000000000005c:00000000000000000000E8UZ00004_:5D20k000000009@>^
00000000d9CS0000000000000000LYh700000000<bUR00000000<7?`000000000000000000000000lHj_UFP:000000000000TDBm000000000000000000000000
4j<o000000000000i2?400000000000001Yn\hO20000EGV]l@[a000000000000Tg[R0000`00h000000000000000000000000000000000L<eU:1UXhlk00000000
00000000000000000000000000000000000000000000MFX;0000000000000000=1l:0000I5db0000000000000000lAnb00000000HZaR00000000000000000000
0000=>i[000000000000000000004f:FPilm925VT<Wm00000000000000000000000000000000000000000000000000000000000000000SmfM906\hA400000000
0000P?01000000000000L5CO0000HaOV0000L3SW00000000`L4K00000000dOfV000000000000000000000000000000008K<00000000000000000000000000000
00000000000000000000000000000000000000000000\64c00000000<QP50000000000000000<0P[a6\90000000000000000TUiS000000000000000000000000
0000AA8f0000000000000000<GjA0000@D8f000000000000000000000000000000000000000000000000000000000000dEXF0000000000000000I6Ub00000000
0000000000000000@E9j00000000a:V?000000000000HbKY00000000Q9O100000000<0o5m0Ac0000000000000000DY^T00000000000000000000000000000000
HXT_00009;aF0000TT<L000000000000d=YMU>Za000000000000hW`J00000000a7Z3000000004^d<000000000000@8loH6j>\:\V0000L5m]Y4ORTK<]00000000
00000000HY:f0000000000000000000000000000@dj]8JE=]IEE00000000TVTV00000000D1k^000000000000DUo?0000000000000000hh1@0000Y8Hl00000000
Hf;i4mn70000U8k600000000l7U:a9gS0000MFU5ThaPEHe00000000000000000000000000000l5\G000000000000000000000000Q1Fn00000000000000000000
000000000000\Pe9e4KK00000000000000000000000000000000000000000000000000000000000000000000P1@WL3QG0000@88I00000000E1iR00008agG0000
000000000000h`[l000000000000000000000000000000000000DW>gPMZZU9Y>h]MD000000000000=D5E0000000000000000594LXB^MMIne00000000Dehd0000
0f1`000000000000hP0i00000000AF0?0000000000000000000000000000e7cM\nn60000AI?00000000000000000000000000000000000000[ecIH0U00000000
00000000UEK50000000000000000000000000000=EbF0000TgcF0000000000000000E6M]=<mn0000000000000000`ALl00000000l5K;DB`_5Ge=93Wi00000000
00000000`JQn@D9f`HIQ0000000000000000A8<100000000000000000000h<M_lNaI00000000<0194ZGa000000000000<Ta;000000000000000000000000`f7[
lc6J00000000Xmek00000000<9k1\Pb0MD9S00000ECX18_<00000000h0YG\@7T`QiM0000dg@T00000000L\[^0000000000000000000000000000XjCX00000000
0000A60F0000LGIK@b\hi4hjHJVQ1EVdIIK`000000000000hokn0000@Sg0l^[>0000000000000000000000000000]HYB00000000000000000000000000000000
0000000000000000000000000000dF;L0000H=n`00000000000000000000000000000000DCF_0000000000000000=CMU0000000000000\CX0000X7Ah00000000
0000000000000000e@6>0000000000004nDe000000005H@NhGUc00000000000000000000000000000000000000000000000000005?AG00000000XWWJ00000000
000000000000000000000000000000000000000000000000000000000000000000000000]BOk0000000000000000@B3700000000l[6800005I[]000000000000
00000000hC`5000000000000000000000000]9jU0000000000000000Xgb?aCNa0000dh3c0000000000000000000000000000XNSc0000IIAc0000000000000000
0000`=XT0000\j8X0000X2=Y\dM^lBV20000@ZNe000000000000X`4C9:?EQImn0000P:K_0000000000000000hB0IXj<FAAi?L;`m`A[:YE^G0000I=balD05DZOJ
`:8`0000000000000000000000000000000000000000LdUe000000000000000000000000PgNa4nGA000000000000000000000000000000000000000000000000
00000000T2h<000000008Pk4000000000000000000000000000044oB0000d1NHTHfThWc3@ha]00000000000000000000\3jAT=iN0000000000000000LHid0000
00008TiE000000000000000000000000000000000000000000000000000000000000mHVC00000000000000000000000000000000000000000000000000000000
00000000HLiH0000\\K`000000000000@l<m0000dgTaLDm@04PD0000000000000000D<gjP7@;00000000`<DO@aaE0000<d=B0000000000000000000000000000
0000000000000000000000000000PRSm00009;_m000096AL00000000]:Fd0000000000000000X=N400000000@@<Pm0bm000000000000000000000000lfF70000
1F96000000000000000000000000000000000000IEgm00000000000000000000Hb1i0000lW`o00000000A2Ha9A<e0000a>;\=@dd0000000080j\000000000000
0000lQ1KY;:7HIT7000000000000000000004oQP00000000PZ_S4mhL49D\@0Sb000000000000000000000000LGBd000000000000000000000000000000000000
00000YOL0000000083Tk00008^^l0000000000000000000000008D:RY4mL`mS7HF[J000000000000d1;Cd`\:000000000000LoGF0000eH1U000000000ZJ70000
00000000Pe93000000000000TM3d00000000X[oXm8\X0000000000000000D<VY0000000000000000D:N\00000000000000000000000000000000000000000000
0000000000000000@AeA00004mh50000XEgD0000\^3l00000000000049mU0000000000000000000000000000000000000000<Q350000000000000000D:f]0000
00000000LeR<00000000000000000000000000000000000000000000DgAom3dR]8A900000000000000000000dJGEaB<D00000000000000000000000000000000
00000000mGVC0000<56P0000@5j^000000000000l7e10000000000000000h2fj0000000000000000000000000000000000000000000000000000000000000000
00000000X08e000000000000000000000000000053T_Q91J0000d0Zi0000=:IX0000000000000000PXkFmHfP0000000000000000T:NG0000000000000000PF\C
LL8W<ofk0000dPWU8:YEUBVa00000000<eRc0000d[6Zd`^Z0000000000000000000000000000000002Z300000000m5e80ZoP0000000000000000000000000000
000000004LShU@o_0000e6KS0000iBW7000091WD00000000000000000XS:00000000000000008m2l0000\P4VdGChhBW8000046:^0000<6Ll0000000000000000
PY2UhiH21CCY00000000\7k80000TliI000000000000000000004NnO0000000000000000000000000000Q<1h0000=?>F0000000000000000P=Q5000000000000
P0A>00000000000000000000M:KZTDH20000000000000000000000000000000000000000000000000000HZ7<\`Ak43F?M=j90000000000000000000000000000
\a410000\<1hl@6Q8ed8<Ig10000000000008JWB00000000000000000000000000000000hNg80Tn3MJ5Fe71`00000000000000000000D9YU0000000000000000
00000000000000004WG900000000Ti0M00000000000000000000000000004]9a00000000000000000000`5]E<KJZ`kVJ00000000000000000000000000000000
00000000000000008>N<00000000000000000000000000000000\KYY`[dh0000000086jP=9Hm00000000000000000000PQHP0000000000000000000000000000
000000000000000000000000Q:S7T8@QPG?;4SbC0000h0bn00000000lQXIlFdWTl]:A<GU0000000000000000aI5Y0000000000000000hdN=@b1[P]Ye00000000
000000000000XYQb0000lPQT0000L]9I000000000000000000005:la00000000000000000000000000000000ICG84BgI4MmW0000000000000000000000008@_?
000000000000`7HK4Oj>000000000000@c^n000000000000000000000000000000000000D?I]0000\N?Q00000000000000000000000000000000`<gCQCVEmE1J
0000h2A600000000000000000000dGkNh]_U00000000l6lJ0000HjiZ0000HU:W000000000000e:ji00000000XSj?H0gm`5B>0000000000008AFL000000000000
0000`7D;00000000000000000000000000000000lH8QLIJ`000000000000\8M=LRHKEFLc00000000000000000000000010^3\NPR00000000PDTD8f@]00000000
0000000000000000lA?E0000<oRDH``0000000000000000000000000000000001EkH000000000000000000000000XaR[000000000000`VZZ00000000<eC=0000
HF]W000000000000\b2U0000d\:O000000000000000000000000@7i50000000000000000`TVnhY>n0000000000004AYTd8P21I:90000hH?d8N;a000000000000
0000\\ko00000000000000000000000000000000000000000000000000000000hGjn00000c[8000000000000<AJ600000000000000000000H1n0000000000000
0000lkC`00000000000000000000E2Md00000000lWeI=?>_0000000000000000000000000000hbHiPEF_00000000000000000000000000000000000000000000
00000000000000000000DRfl0000000000000000000000000000000000000000<^8_hUoh00000000I<UK0000000000000000\8Za000000000000000000000000
0000000000000000000000004_2E00000000<fh\XOX<0000@@D6DjJi4DaV000000008[Uf0000DLQ^X:R500000000=2al0000000000000000`b;i<5b700000000
@9_\0000000000000000EDjR0000LTfS00ZU\A@OdhcX000000000000000000000000LoI[0000Hi>S000000000000Q>Hg0000@fBD0000<`UB000000004i__0000
0000P5gl0000000000000000Q?[m000000001>9lP12adf[eYGC300000000a0FH000000000000YGm_00000000000000004MO\0000=CmY00000>PW0000XebW0000
00000000000000000ZI4000000000000000000000000000000000000000000000000\bK:0000000000000000000000000000000000000000Xh^g000000000000
i51A0000PK\d\?<hLi3LY1E]00000000X;`0`KfY0000TYKc000000000000D1_`000000000000000000000000000000000000@LFP0hI^0000000000000000i7TX
0000A@n^H\[>0000\B\9hHj;0000000000000000000000000000h=?UTL7e000000000000hNSK00000000000000000000dU^a00000000=>LJ000000000000HeWR
000000000nN_00000000000000000000l71f@[hE4__9045Tdmij0000DXC?000000000000000000000000i9=00000Pb_a0000000000000000D7EU000000000000
43b@LZ@000000000P<N^@TL;EGHd0000000000000000a;IS9I=j0000000000000000000000000000A8kb@nm?0000000000000000000000000000000000000000
0000DS1<4IRea<h@000000000000=9K=000000000000PVMQhdh50000000080H?00000000hEl4h=2f00000000000000004H0U0000000000000000iGQf`IgY0000
498f0000000000000000000000004c74QDMg0000000000000000000000000000000000008CnY0000000000000000000000000000X266eF\50000000000000000
000000000000000000000000000000000000@7WP4BaT000000000000000000000000\\[I0OX]dZ<F51k;9<eE00000IO=00000000000000000000000000000000
0000000000000000000000000000000000000000TU98000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000]2=T000000000000HM19000000000000000000000000X=QDP^BS00000000000000000000hZLX000000000000000000000000PDCNXFBdhd6L000000000000
0000000000000000000000000000000000000000XF2?85=Km<O_mI1I00000000000000008^eO0000=@EU0000TE6@000000000000000000000000000000000000
00000000`Q5X437Z000000000000000000000000000000000000000000008Z_8lDiD0000000000000000000000000000000000000000000000000000YAQA0000
l0\W0000000000000000DCFlTK9G000000000000000000000000XT@E00000000000000000000000000000000l7lA00000000a8JW000000000000000000000000
000000000000000000000000LSlH0000000000001C4`0000l?NK00000000000000000000000000000J0R00000000lGfbDJ[g0000i:fLD^V[@E4>0000d[M]0000
0000000000000000@7N;M<lE0000e0BP0000h>DB00000000D8b:U:ol0000000000000000000000000000000000000`IS0000PFbK000000008RKe000000001Hm;
00000000mCSo000000000000h<GF0000mB_i000000000000000000000000000000000000lVJ_mITK0000000000000000000000000000d1Q<`Q>7DDd>00004EOo
000000000000X<PI000000000000L=<<MG5F0000000000000IB\000000=M000000000000T9ZR000000000000000000000000PeVH00000000000000000000QI^i
00005FeX0000000000000000L@f?0000000000000000@cl^00000000000000000000000000000AmQ0000000000000000Q8OkA<k30000XU2[000000000000P1ok
438XH\AKe;PjIGZXd\^;L]fK8c9?QGYBhG6YTQO3000000000000YG@Z0000000000000000Lf?TlZ9T0000000000000000U0LVAFBO000000000000000000000000
096O000000000000000000000000000000000000000000000000e8Xm0000000000000000000000000000\RP?<UVb000000000000000000000000000000000000
0000`=Oehj@j00000000000000000BMh0000000000000000000000000000Td?200000000U3YC0000000000000000000000000000ljO400000000dTmWH\]oLHCL
PkmW00000000000000000000000000000000000000000000D\WR0000dcHb00000000H0?Y0000YBa20000000000000000000000000000eE=WhnlS000000000000
000000000000000000000000000000000000000000000000000000000000LZEC0000DN_b0000TI9Q0000@6X50000000000004;GG000000000000000000000000
m8Jf0000l?J=00000000000000000000000000000000H70N00000000Dg`[0000L@[@D][l000000000000000018b?84_900000000000000000000000000000000
lLQ1000000000000@dgZ000000004UDcYB@L000000000000h22FPSAJTS4c18haP;OomIo8000000000000000000000[C`0000000000000000000081]OhheBT_`5
i?JF000000000000hFhK00000000M9A64:?X0000000000000000`HZE0000000000000000000000000000000000000000lNc\0000000000000000000000000000
00000000<I\i000000000000<=K20000\glS00000000QC6`l4`N0000@SnX0000LLYj0000@j^J0000000000000000\3oVP@CeLa<I0000ICNN0000000000000000
0000XE`eh@Yd0000000000000000`<UK0000000000000000000000000000000000000000000000000000000000000000L3SB0000T2Ha0000000000000000lQlX
0000000000000000000000000FCa0000000000000000000054bYY<9j000000000Sk=0000000000000000@0ea\G2J4keni?ZX0000l=MV00000000000000000000
0000000000000000000000000000TW9T000000000000h4F4d:]Eh<Ab00000000lVm<L]]]0000QCeT0000@Nc8D[G`000000000000000000000000iI2:00000000
00008]g\0000000000000000Ho]\0000000000009@9_000000000000000000000000E:HeL7>20000000000000000LbAl00000000\PMf0000000000000000M6j3
lQ3o4H=h00000000]9<10000000000000000000000000000000000000000DX1e0000000000005G8Y00000000X^H4000000000000000000009GE@0000HK[j0000
4P=^0000000000005HQW000000000000000000000000000043gaYBb80000PC\2\j;50000000000000000@KN>0000000000000000@>Qf00000000000000000000
0000000000000000000000004_;0M9Y3L8FE000000000000d93I000000000000000000000000000000000000mATI00000000HQUn000000000000000000000000
0000000000000000000000000000XUf20000000000000000000000000000000000000000000000000000000000000000l6SId`jO000000000000h\GWDLHFdd`6
000000000000000000000000T8Q]dTm90elO000000000000T6Gj9F0e00000000000000000000`34;LCNJ00000000DQQW000000000000000000000000`2`[0000
000000000000000000000dJf00000000000089;k03h700000000];Z[\LAg@a^m00000000000000009FUe000000000000000000000000000000000000000001WV
000000000000D?PIH:XkdMK`00000000000000000000dFUS0000000000000000000000000000\d750000000000000000H_O0DfnZ00000000000000000000XKkV
0000000000000000000000000000]:bm0000X1`GlV864f:i0000000000000000H>hZd<dHa7ACQI6\]IWFdV?X0000P`:Z000000004WleXkd>00000000XBIS0000
00000000000000000000]CdQ00000jTK0000568QeG0X000000000000000000008[O>0000000000000000T=\K0000<hhP000000000000000000000000PRW60000
00000000000000000000000000000000==GAm5`[]DD7000000000000927eXPQm00000000`eoJ00000000I=@n0000l6l;000000000000000000004`9F00000000
0000000000000>FX000000000000I4:=00000000000000000000000000000000000000000000eF9V0000000000000000000000000000XW1Nm2;`PbG]DLOE8QB<
m<8V00000000000000000000000000005>JG00000000\=X<00000000000000000000MHZi000000000000UBTY000000000jV\0000AI__0000000000009HQ:0000
0000000000000000YF730000000000000000LZeK0000XaEb0000000000000000YEV>0000000000000000e9>c0000lEYY0000DH7E`_aK0000UGA@00000000]>3L
0000000000000000000000000000=?Ak0000h:KA00000000d;mO`K2\`\k@0000Hk6;0000000000000000000000000000000000000000lXW:0000000000000000
0000lR\M000000004lOKTSi@4j2I@6I2000000000000000000000000000000000000\7jj<6<mX5`DIIeV0000000000000000dIPe00000000000000000000dQ:V
000000000000000000000000=7Dd00000000@AVb0000T1f;00000000000000001>[ad]@f00000000000000000000000000000000000000000000000000000000
0000X;D80000000000000000@VL90000=1kg0000P3@e0e_<\:DK0000XRcM0000000000000000Y5AH000000000000TBC^00000000000049d>@eQom<o900000000
000000000000@KM90000000000000000000000008N;T000000000000000000000000000000000000000000000000E09g0000D;^>00000000\>Nm000000000000
000000000000000000000000000000000000HfED00000000YEiN00000000000000009E?]0000l0>100008@6_0000000000000000000000000000000000000C;E
0000000000000000Q7E7000000008:]200009F[<000000000000000000000000@IG]000000000000000000000000000000000000DPm=000000000000hF2i0000
00000000do>dQHhl0000000000000000000086bg0000LNbG0000PH_;00000R^@00000000000000000000a36`0000000000000000L^9G@`E?H?LFLg:80000QFee
00000000000000000000000000000000000000000000iC=c00000H:6lXOH0000T8]GP\U`00000000X?DC`^Un8:2>000000000000000000000000dN7QXAOf`=78
PihC00000000000000000000Tb<?DdML0000000000000000D7F8Q4S_i92U00000000HL0C0000La2=000000000000000000000000000000000000000000000000
000000005C9l000000000000dNR@P=Nb0000000000000000000000000000YD@I00000000E2\_00000000]8IA000000005EWJ00000000@>0X0000000000000000
0000000000000000000000000000000000000000000000008D<MeIfo00000000h7iX000000000000HkL8l7Ln00000000LXNe\0UN00000000PGaB0000]08^0000
00000000000000000[g2000000000000\^Cl0000000000000000i3`]0000000000004a[l0kXLX@l40000000000000000000000000000dJmh0000<n=0ho1dE4G3
00000000Lgba0000000000000000000000000000TQadm7>QDZKmEFT<0000000000000000<?E60000T9510000000000000000<<f_000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000X]E=0000000000000\ba000000000000000000000000I3SD0000
000000000000@255h=Sf000000000000000000000000lRX7L2=g0000lN6c0000000000000000<\_ch2j^]I5l@F]n00000000DB@mHC6j00000000000000000000
000000000000<>=100004Vk70000P59RLbA1E9Y^000000000000@iGf00000000000000000000000000000000000000000000dWZ:0nFf00000000000000000000
0000e=8B0000I6aH0000000000000000\3F000000000\:5ci:E;0000ME\4UI=]0000\al>=HFO00008lBn00000000LR`a0000000000000000<[mc000000000000
000000000000X`C?XIoV4akM00000000`>Vi0000Ph\k00000000l2eeQELAA@P]0000\iBa00004^_7000000000000000000000000ThUo000097^T000000000000
0000D_Z90000000000000000000000000000000000000000000000000000000000000000\2j:L4m5M@g^00000000lR8BA=@I000000000000000000000000<HQV
9HoE`I7i00000000XBI_000000000000000000000000000000000000H46E000000000000000000000000h@<=00000000L`Q?Y79X0000000000008Vi[00000000
0000=94;0000000000000000`Na]00000000000000000000`a2d0000000000000000i3FN00000000hAm30000000048nH0000000000004fjb\X52000000000000
\;?n000000000000]1D80000\UU90000A0?[0000<Q?\LAH\0000000000000000D?G6`SD70000000000000000000000000000000000000000m3=:000000000000
00000000000000000000=:1m000000000000PCPcTead`A6I0000000000000000000000000000@TFE000000000000He5nhXoV0000000000000000000000000000
U:>k00000000000000000000000000000000000000000000000000000000000000000000IBae0000000000000000000000004jVN0000000000008oE100000000
0000L6\300000000000000000000d8hhhHPi@LNhL^b1EB3D0000000000000000TLRd000000000000000000000Y5\000000000000`8@305SShGb;000000000000
8O>[0000]CI]L>GAUH@;000000000000XM390000000000000000000000000000000000000000\Zm6A9RdDVahD_XFQII4eHa7P:PD`UFLE??8LcHP0000LN770000
00000000PjgB<@B^\0RV00000000XV8hToiI0000000000000000I9Vl0000DVFA000000000000DKCYLTCAhe@8`9eE];hY0000000000000000XoYg000000000000
XoTA000000000000000000000000000000000000LBI<<Gn_hd>:000010T_00000000hSYM00000000000000000000000000000000TSWB5@fQ@iaCLLfY00000000
DlM0000000000000000000000000\:I4XMDK0000e>^B000000000000ICOg0000000000000000eHKK8I8N0000h8n_H70_TG?k=5id000000000000000000000000
000000000000HEg]hQDC00000000000000000000XZZ:00000000hf98]CoE00000000000000000000000000000000e4[Y0000000000000000dPIc000000000000
00000QMU00000000h`6O0000d2Pi8ZNXMDA3<UWZ0000lLAB00000000000000000000D<jH00000000000000000000000000000000000000008;9>00000000H1DZ
000000000000i=_A5H[F00000000PA9NmHOg00000000m>dO00000000000000000000000000000000000000000000000000000000iC]Zh5_O0000000000000000
\J;D0000000000000000=FgY0000000000000000hS82000000000000XYH40000l:540000HYCT000000000000]3[T000000000000Tkle00000000hJbN00000000
8?i7000000008UI:00000000000000000000000000000000000000000000<KlU00008JeH00008?lM00000000P03mTJ<H4=<Z000000000000Q9mN000000000000
=AL4Tb\E00000000LEKF0000000000000000A9TP0000000000000000LGI<@eB40000`]>o0000000000000Lb`000000000000000000000000000000000000HN6P
13hR0000@i@Y0000<W>300000000000000000000TGT6H^?<0000T_\Y\F_e0000000000000000000000000000000000000<^c00000000\\ol<coU000000000000
00000000LHMl000000000000\<;Q<2Qk0000Y>Qn000000000000D8KbACB]0000448a0000=0=PMGHD000000000000L^h@4F0`19?>000000000000D[J400000000
000000000000X?]k00000000000000000000DkNM000000000000000005d=000000000000X[W90000`;_`0000]79E0000`R0K00000000D7WA0000ddkW00000000
P69Q`ikc00000000HA5@=4YNU9C=000000000000I8EH0000H@W>0000000000000000000000000000aD0AMB^<0000h39D00000000000000000000000000000000
0000000000000000Y;ej0000000000000000d:Sc0000@LF>0000h[;200008B5=000000000000000000000000lL_8000000000000000000000000@IY200000000
00000000000000000000000000000000i1VZ`X^a14<UM36:000000000000L`>G00004@l^00000000000000000000000000000000000000009;Xg<T6600000000
h=3UXAL10000000000000000000000000000000000004cHD0000mBmh000000000000AIZ[0000`ASeLEn\\VK4000000000000]FfE00000000Hh<U0000DG0_5A;Y
00000000@cG^0000000000000000XYkF00000><I0000000000000000DZ11Pb<V0000`001\[T>0000h79800000000hl3P000000000000l5@TdD>R8Y>`0000eD8@
X^5J0000000000000000000000000000lo5I0000Lb4ihR;o000000000000E0C7000000000000000000004SJchilK0000000000000000@^2<QAfm000000000000
XOZT00000000D>DQa2^J0000000000000000000000000000XO2=0000831C00000000@ZX=000000000000000000000000YEik0000XXhD0000<Zi4MAYc00000000
H\H30000P9lb000000004X0Y0000000000000000P7`?00000000000000000000000000001Bc2LchYM5lk0000Xl``000000000000000000000000000000000000
8AD;hRda00000000000000000000HHRk`Pog@hlY0000000000000000000000000000000000000000000000000000000000000000TC[Q00000000PAdj@1^0MDAF
XBQa0000000000000000000000000000000000000000000000000000000000000000\fQR9I6<<ZD7h<^<T[UX0000Le4>h\C20000@DNed^NChj=U<L6Q00000000
0000000000000000000000000000000000000000814jD[:LT_jkhbX3\Mm<`hL;000000000000UEk;0000LZ@P\[7\m@<l000000000000000000000000HOAD0000
0000000000000000000000004Jk]00000000000000008JLM000000000000000000000000UF2f00000000000000000000000000000000000000000000\558TA69
0000000000000000000000005AhA000000000000PG;DLf220000XE:J00000000Li^cTCR<00000000lYdba=0iIGV90000T^0k000000000000X1c70000lM5M0000
00000000000000000000d18i0000<Xn;50kW0000`CRLMIoU0000A<0=\EZR00000000TEH20000000084G7<k[J00000000000000000000000000000000LSRA0000
00000000XJiF]Cmf0000PM?Jhj@100000000MFQj0000000000000000000000000000Ddc40000P:bN0000eIDR08I?000000004\E7H_5ga3Dj00000000hOM10000
Y=@1\AV7Q@kL000000009FFV0000000000000000hKm\XCN[0000@1P<0000000000000000000000000000000000000000lgdK0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000046@400000000`lH?0000000000000000<h\S00008geE0000000000000000`YgSDb4^
000000000000T=Pg@Tl10000DX8g0000000000000FIR0000000000000000LE]A0O;>000000000000M:TK00000000d36;03dfM8DP000000000000000000000000
mGiA00000000000000000000000000009IYn0000000041O9@>EOYA080000\hlH0000000000000000hm4Z00000000I9W;000000000000000000008Xg]1GlS0000
0000000000000000000000000000<UEJ00000000000000000000`6>l00000000000000000000000000000000000000000000U76h0000d5Kj00000SSHHeo:`:RF
8Hl`l6o1X;];PWScEFAU0000000000000000U2o:0000000000001C0S0000\fm>000000000000\=a\0I>`0S;n00000000000000000000000000000000]:=m4aUB
000000000000000000000000h89:00000000000000004cZah<hR0000000000000000000000000000000000000000=<\?TfVm00000000@C0Q0000000000000000
0000MGO_000000000000<N5100008maR0000000000000000H26_h4i9P5oX4gWP`n?P0000P]IX0000000044HK000000000000hGo3000000000000000000000000
000000000000000000000000\i774AeX000000000000LW@O000000000000XI`JPJYTlf<9hR<U000000000000XBXDPA4>`Ce^DE0M000000000000@B:S00000000
000000000000deka\L^<Y3XG000000000000Xhl10000000000000000000000000000DN_=0000000000000D=m0000000000000Aa=000000000000000000000000
000000000000000000000000000000000000000000004_f=I53n@\;L0000`WYY<=k<0000000000000000DOIj0000000000000000000000000000DHK\00000000
0000000000000000000000000000H32495WB0000D5@8hX95E9d[00000000dXdQ00000000000000000ATW0000DV<B00000000h2l:hZN30000000000000000\2JD
0000i3I3000000000000@cf90000000000000000LGaO00000000]C>S0000000000000000Le]PT7Rn4Sf00000000058;200000000000000000000000000001FRP
0000Y;^H000000000000P;OY00000000];NGT4bg000000000000000000000000Pc4Q0000Dd5=000084He000000000000000000000000000000008OW\00000000
4O1S0000hP:BEBJ_5E\W]6R80000T89L0000000000000000000000000000000000000000000000000000000000000000U2V3aI=P0000U5ZN0000000000000000
00000000eJ5Y0000000000000000000000000000000000000000H>AhI<[_00000000dE`J0000Dan>0000lX8D00000000000000000000000040<N000000000000
00000000T;\L00000000Q8Dm00008CbE00000000<cgH@e\b00000000000000008gcn<j\7000000000000YB2DPK5W000000000000000000000000000000000000
0000h:\=000000000000M3@B000000004oM300000000000000000000000000000000000000000000Hce`0000000000000000ACU[0000000000000000L5dG8Xh0
000000000000000000000000000000000000`?He0000\Oe0dmV40000P3]Z00000000000000000K1X0000T<l;00000000000000000000000000000000P]hN0000
Y>G0hmC80000000000000000000000004ZK>HR;>U:J4d2G7\]d_000000000000000000000000@;g395H?0000000000000000YA?o000000000000000000000000
0000Pe]0000000000000`a9@0000000000000000000000000000000000000000YH1b000000005=4S00000000<\Vc000000000000000000000000000000000000
0000000000000000000000008A:^000000000000000000000000@aQP0000000000008S[34@d70000dJD300000000L>2[0000000000000000\ClV000000000000
000000000000000000000000AJ:I00000000000000000000\XA600000000000000000000000000000000000000000000000000005H]?00000000000000000000
0000h@@K000000000000l>M_U=T;PAP700000000LC:`hA1klJk2ToKkPcR:HJBBHNW?19DO00000000000000000000@RiF\bB8D=W=1EA<0000AFPGM9MGXbn>0000
0000000000000000000000000000000000000000000000000000P4`;000000000000P=n9000000000000000000000000T>LILE<<000000000000000000000000
00000000000000000000000000000000TjG<000000000000lA@400000000000000000000@gBbY?`k00000000000000000000UHo2000000000000000000000000
00000000000000000000000000000000000000000000lLnND78F0000LPQ00000000000000000lGW300000000\WL``j>WTg<F0000000000000000000000000000
0000000000000000IBe10000I;h500008n]P0000000000000000=BmH0000\<:_00000A`9000000000000dD>E0000mC`<00008B`@000000000000000000000000
00000000EG4<00000i4\000000000000L7PK00000000`75f00000000LBL:000000000000`mJAHA9>I;kK0000lRjY000000000000`<iB0000X;AQhXVWTZ[ndmW1
0000000000004FWC0000000000000000<jdk0]eT000000000000000000000000000000000000L?dl0000D;Ea0000<S@c0000000000000000=Bn;@Q3C00000000
0000000000000000YFK`000000000000000000000000000000000000<V9B00000000000000000000000000000000M4\8000000009B[VL<=gM3N8P>2<00004oV6
Q8gDAFmD0000000000000000@\h[000000000V2800000000000000000000403]00009C<?`UKB000000000000000000000000000012gB000000000000h@Id0000
0000]>WI0000\Dc\00000000000000000000D<id0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000D@oB000000000000000000000000e;Id000000000000LV6n`8g_<?XF\BhGd^iS@blX00000000000000000000000000000000T=9C0000LfIQ8<:K0if[
4ZUV0ih31D@f0000000000000000P7f@0000LG<AH1HBLfoD0000000000000000]<WHLJ<n`KFR`e=`00000000DNBeH<fB]CW20000000000000000000000000000
0000000000000000@BYa0000`aHD000000000000000000000000X7Nn000000000000PSiWE:WdD4<lLT<Y0000<8[900000000000000000000e<_[000000000000
0000000000000000PGTh0000000000008GnO00000000@NC=0000000000000\FG000000000000000000000000\5NBmDiF00000000000000000000H`>X00000000
Y0^Y00000000000000000000DGO@0000000000000000T=h]000000000000A7KZ0000000000000000D31N0000HbF[TAB100000000000000000000000000000000
PT\h00000000000000008XYX00000000000000000000000000000000H;G500000000000000000000000000000000000000000GAP00000000000000000000\L3W
000000000000`;o\a0?70000]?F;00000000@[gG00000000l=;AHR3U8Z_l=Da_0000I1DK0000\S[M000000000000000000000000000082Q?0000000000000000
<hIK@WoI]2Jf00000000000000000F5j00000000000000000000Tn>ULTQL4dVWQ<Tc00000000LWT;iIW`000000000000XH9>000000000000000000000000LPnH
00000000000000004?HB0000X5BQ000000000000000000000000@ReZ000000000000000000009?4Z@]P[0000000000000000@2<Z<2aPdjPh000000000000X55F
000000000000000000000000dgEc00000000000000000QoS000000000000000000000fR2<gOZ000000000000000000000000000000004bCX0000000000000000
00000000Y9]:000000000000hYO3@i0alV8O8i7KABm[00000000000000000000XYUR00000000a6B9000000000000000000000000000000000000000000000000
m9dN00000000AA[R00000000H8<k000000000000PP9I00000000000000000000\;;\00000000000000000000lHFI00000000000000000000000000000000d`=@
0000\5P:0000000000000000000000000000hL]a000000000000000000000000aB0F1DPAHeEX00000000000000008O]H00000000`H0JE>jK0=B=00004:<\0000
0000000000000000000000009>2W0000@\;===Wl5H[f0000000000000000LX=WT7W_0000H29m0000000000000000<]YD0J>M4ila0000000000000000hGS6`6<5
000000000000dVDO000000000000000000000000LF6k000000000000000000000000D8dTUC_C0000lioN0000DN\i00000000QG3o000000000000000000000000
000000000000mE4m000000000000000000000000PB]Y0000eH5]<2YJ000000000000@GG^DfT40000000000000000<SThMDKgD2@^h14LDJTnY>WbQ9HOhcfa0000
00000000000000000000TiiQ0000eCh_aEFa0000000000000000<Q0I<B8Q0000LejjdLoA@0O5P1VWh2]RL6R=lD`T0000`F55A:LR000000000000000000000000
00000TUW0000000084dh0000000000000000m<oS00000000]Ee[0000000000000000LAno00000000000000000000XCNjPlMRY;bE00000000000000000000h=UN
8bXY00000000aHZY00000000000000000000000000000000h;d2<>n6<2Vk\WdJ00000000000000008V6P000000004V>dQ3l60000000000000000000000000000
<61k<Kc<0000000000000000T9nU0000LKkA9H>C0000aH[60000lRAMh\:?AAl70000d[iMe<2CEG>:000000000000@5A?00000000@]Te0000LI1X000000000000
000000005Cd>00000000000000000000AFSI000000000000PRhR0000Hlo600000000<5S]4^kM0000PRLaD`hM000000005DJl000000005DWC`ZhH000000000000
000000000000Q9FD000000009?5NlAhF@3FgTH<e000000000000000000000000TMMfY>Vo00000000l9FR0000hcK?000000000000dWP:00000000000000000000
0000000000000000000000000000000000000000hF8500000000@9m4mFgf00000000000000000000EHiL0000000000004WF[0000@>D_Xh7]DNW6I<5=0000YGfJ
4QP]0000`gXf0000I6gk0000000000000000000000000000TSgl0000m1440000000000000000000054fch=S9<?]_UG>^00000000LbQhMIhS0000000000000000
000000000000L=C^X1S800000000H=Vi00000000000000000000m=Gc00000000DE_X00000000000000000000dEaU00004dMmYAV]00000000000000000000PAgN
000000000000000000000000000000000000TgH?0000000000000000000000000000000000000000000000000000Tl:ZDK0I0000000000001I0KL_\l00000000
0000<9F:00000000000000004oNSIGZH00000000000000000000\BTe000000000000`mRY\aiCi5\`00000000`@CM00000000`3nH000000000000000000000000
000000000000000000000000000046Fi000000000000H88500000000dYcH00000000000000004L1]HmP600000000hZ=I00004PM60000h>Z>00000000L]l:0000
`8R300000000000000000000000000000000HR:I0000000000000000h5;:0000]?Zn000000000000000000000000TPGJ00000000hYMF00000000000000000000
0000000000000000d4LKd\;Z00000000000000000000HB=g00000000XSeQ4_hP0000000000000000@Pn\00000000000000000000DIX\TndR0000000000000000
000000000000000000005DEG000000000000<]?V000000000000a2^_@<Z^00000000000000000000000000000000eEN30000000000000000TMJ8000000000000
000000000000000000000000000051GKln0:0000Q3lQEH5J0000L8X?5CeAmD1d00000000000000000000000000000000000000000000d85P0000000000004WB_
00008EFK00000000e0JL000000000000dk3k00000000dZ8Z000000000000=6mT`DD>00000000000000000000000000000000`;?:dDQe00000000hmRh00000000
000000004DJXhj]c=DWVH2U9000000000000000000000000XLQH000000000000\8l[00000000000000000000000000000000000000008KIQ8aJd8AI6I;5Di?YM
000000000000UHUC000000000000000000000000T^TJ000000000000LeiU000000000000T8HX00000000QIFn\1W40000000000000000l9C80000@`6;EHJ40000
00000000@1N=000000000000000000000000000000000000Y@j@0000000000000000H=>>0000<:cdP]MZ]<dZ000000000000\<\iLM5700000000000000000000
1C<f000000000000L?_D0LlCYH<>00000<7OAFCnlVlG000000000000000000000000hoAA000000000000000006`j0000000000000000000000000000\GM40000
00000000000000005I=000000000IF`F00008neg0000H:Q@\HJ7<Ja@XlZ^0000aGZn0000hoC1000000000000lo1BLFL>hY@f00000000l]<G000000008:l_0000
0000L\[j]CnF000000000000000000000000000000000000000000000000DTaX000000000000DDGQ000000000000000000000000000000000000000000000000
00000000000000000000`:160000DK[N00000000000000000000L6mj@c9`96eUU<i400000000000000000000DlLA000000000000000000000000X5;K0000H<=1
00000000PPIH0000000000000000H?\800000000000000000000T_8ZDiW@0000@68d\kW40000DeJUH;`_8MNO0000@AXX000000000000HSMYldJLI6fOmBIO0000
00000000@=2Y84:cP^3S000000000000000000000000\0CI0000000000000000000000000000000000000000hnVM000000000000000000004MH[0000\WkN0000
00000000000000000000000000000E=P00000000000000000000000000000000000000000000000000000000AC5M000000000000000000000000LQ8B]F^40000
000000000000`G:Ad;M>00000000TVYB000000000000\39Z0000dnI\0000000000005GG7mFE`0000000000000ao<L;DXH8:B0000loOY00000000000000004Vl[
dagm0000000000000000000000000000000000000000HiDC0000`UTU0000000000000000000000000000000000000000Tnhf0000dnZ3Xh@Ae8SKY;Hb00000000
00000000@bFE00000000000000000000000000000000`^Df0000000000000000E38f57C\000000000000hJFa0000Q@Wc00000000000000000000000000000000
000000000000000000000000000000005C\T0000000000000000a2[f00000000000000000000000044DA000000000000T\Jn8kH40000000000000000`NP4d[d>
00000000000000000000T8Hc0000@W=Z00000000000000000000dU`Q0000000000000000<1`^00000000000000000000000000004@6j00000000000000000000
00000000000000000000000000000000@\b000000000000000000000@O?D0000T]L140LY`0kXXO3P00000000E>b1m<lc0000XcRi000000000000LWIl0000TLIk
00000000P\68000000000000X5Al\feY1=JXAC`k`\f600000000000000000000i?gL0000HnTPH[?nd6NN0000TJDg0000000000001EOK00000000000000000000
000000000000000000000000PgPR93P6`VPR000000000000QA_A=EJb0000\KcWhN5=0000000000000000I3A3d4Ta@cSPXjk`e1V700000000000000000000hb_O
00000C5h14=C000000000000LJbb00000000000000000000000000000000I=Cf000000000000<J060000`Jhm0000<B_=000000000000A7oM0000PPHn00000000
`=6<00000;fe000000000000XHLVhabT49Zg0000000000000000`h8c00004n<D0000000000000000000000000000000000000000000000000000HaP7XAK:LBl6
@Ze8H]]Q0000000000000000\B2V0000000000000000Tm[900000000XNO:00008NEk0000D7H\000000000000P5lR00000000000000009=GR0000ED\]512;0000
1DAc00000000l<ca<i_A]=U00000000000000000000000000000Y>HK00000000lg]f]G^g00000000DG4I000000000000X0Pk0000000000000000000000000000
00000000A:PJ00000000000000000000@f<E00000000\Uag0000000000000000000000000000000000000000000000000000`AnK8WQRi8N30000000000000000
00000000MD4bi;Yb00000000000000000000HHH=0000dN8a00008MeB0000000000000000d@F@000000000000821AH\h>00000000000000000000000000000000
000000000000i4f90000H5Rh000000000000000000000000L6XF0000aHkX00000000haTZ00004>5900000000TRJ0=@E9`g7H000000000000i?RX00000000LWTM
00000000000000000000000000000000DHTb000000001CWU0000000000000000000000000000=H=7000000000000dnal0000PAg40000000000000000QAMi0000
00000000\BHC`\Cl0000Y9fj0000lFSN00009B;O000000000000000000000000000000000000000010UJ8fo59Bf=MG_@00000000=B8400000000000000000000
E6Fe00000000000000000000XR9P000000fVP81jl@E\00004CXC000000000FE94IlM8Ufc@OoS0000<7JZ@VN]000000000000@Zea00000000000000000000Q;Lh
00000000000000008:;C0000HB<A000000000000000000000000DZ[B000000000000@fHd00000000hUR<0000HZV;000000004V=9000000000000<@0=00000000
00000000lTVW0000000000004<Gc@<jVhLH600000000000000000000000000000000000000000fKc00000000L;C<`WL200000000\[9900000LkIlYFe00000000
00000000`8LD0000000000000000000000000000000000000000TU<l00000000000000000000P^]3000000000000TAO30000000000000^d00000000000000000
i2LR0000=9_l00000000@]Z\000000000000000000000000PKT10000@:[L\CYN\d]:000000005Ff_000000000000DD?h000000000000lFeT\dOfdYMj00000000
00000000@LLT00000000000000008WLP0000li<c000000008<TP000000000000000000000000LhFZ0000`YIj000000000000000000000000PC4F`=1Q00000000
4=ZThC`XiIJMP6hX0000000000000000000000000000@;EP0000000000000000000000000000000000000000000000004[dL9G7`000000000000000000000000
0000DSXODFfR4MHKTIIW<bS7L=KDEBKN<9iMhIHBXebI1CFA@h[h0000000000000000L=D700000000000000000000LLLodc>iQ03g00000000000000000000\gZJ
0000P`4ZX=44hF`U000004\10000000091Tk0000000000000000000000000000000000000000000000004MWi0000000000000000000000000000000000000000
UHj_00000000000000000000LQS<00000000000000000000D:_500000000TAlP0000hHjJ@DA0`DV\00000000iDlE00000000000000004_Mj\_n<0000@RcZd8a:
8YHFa<cD00000000QE[a00000000000000000000a@N:0000l`kkh7P_000000000000000000008D8?`=BN]E6n000000008_;a0000\DfZ00000000000000000000
06GZL[LP=5=c8:n8000000000000YC>=000000000000000000008I[f0000LaeDdWlC0000000000000000PlJ\00000000<A\e0000LH?30000000000000000<0@[
P@o20000ha7c0000000000000000000000004@4L97SiMHC900008@mZ0kKRlkfb00000000000000000000000000000000d3G50000000000000000000000000000
00000000`?aQ9F^g00000000000000000000@]gm]31^000000000000000000000000000000000000000000000000l@Dd00000000000000000000hhQB0000D[[U
0000PP6S<2M00000=6=k000000000000000000000000000000000000@R3F0000=5>Ma0S6000000000000000000000000hb`6eBR;00000000H6iBHgeb00000000
00000000000000000000000000000000000000000000<WM@0000TiM@00000000000000000000dX7IHCie8oEl0000000000000000D04a00000000@c?F00000000
000000000000000000004DRA00000000000000000000LPgZ0000000000005D^P0000HW]f0000D3lS0000000000000000]0>W@Y\KY2k`0000\kLI8=;_0iXf0000
0000<XSj00000000d]Dk0000TmcR=EEnd;i5TIZ0PBQE000000000000000000004O7F000000000000la==000000000000000000000000@g>Y=53600000000XJAB
\iTfQBbeD1<M000000000000M3Qg00000000000000000000000000000000HRI7UCQ]L5T8@Mc3HP:O00000000000000000000MBOR000000000000000000000000
00000000000000000000<bm600001=5E00000000mESbABYf000083L9XN1C000000000000T]h=00000000PS2f0000000000000000]HTL000000000000lB;J46eE
0000I:HE00000000000000000000X2NJ0000T=4c000000000000000000000000HEU>00000000`:G<00000000000000000000`B5n00000000`EDh@dkd00000000
00000000000000000000000000000000X\=J00000000l2\>iBna0000E?:U00000000000000000000000000000000000000000000000000008hGQ000000000000
0000\EkN00000000000000000000000000000000000000000000000000000000000000000000h:0=000000000000000000000000000000000000000000000000
000000000000]1QW00000000H5YS\Tj@000000000aE1`G9B00000000000000000000000000000000000000000000i:K1eIBS`W3=8UfJ0000000000000000l91C
00000000aBIn0000LodG99^U00000000\BGDHfRGmCXhAG;e00000000000000000000000000000000000000000000000000000000000000000000L5^H0000TK6T
000000000000000000000000L?km00000000000000000CDS0000000000000000d10aP]lMMIS?000000000000000000000000LKAje8fG0000000000000000<:cL
00000000000000000000lFE^0000000000000000\QUTLC2L000000000V2F\aTl0000D]B`0000PZW5000000000000<FL`0000XCGV000000000000000000000000
4aGaLEY;00000000000000000000000000000000T[n[UHk2000000000000000000000000000000000C3eTXfo0000Xg4QL[NY00000000000000000000H`O006QS
000000000000000000000000000000000000QCFN00000000000000000000M=EB0000000000000000000000000000M62h00000000L>FJ<U[M0000000000000000
00000000000000000000XU5?00000000Ldl3I:Qd8YgC00000000PP3AhE^500000000dM7oD4n4@:=i`fXTPTS>Djo`0000000000000000000000000000TTE14JcJ
YCY8h1YH0000000000000000000000000000000000000000000000000000Ha3\0000000000000000D\hn<cUOPi5Q000000000fC40000m<=100000000hW@1m6PR
Xh;h00004]VO00000000=HGX0000000000000000d>neLj\]000000000000000000000000000000000000000000000000@87e000000000000LAIP000000000000
0000ha@JPU;6TClFD_BZ@>@3H^Xc00000000000000000000dcmc0000XNEYXYhC0000@hMkABTliFI:\]Q8d7BO00000000@@Fa0000X<TCLHK7dJCf0000A3Ej0000
0000000000000000=7P1X0RI0000000000000000000000000000000000000000000000000000000000000000000000008`cc0000000000000000000000000000
`@MZ000000000000000000000000LoFZ00000000H8Wl0000000000000000000000000000D4WK0000000000000000000000000000]<F`00000000a45C00000000
00000@J20000<SnH0000000000000000lD9O0000000000000000000000000000000000000000hdRaU3T40000000000009=2g00000000L`790000`PlDEI?=0000
@jaM\jTk0000000000000000000000000000\7AVl=mm0J=g0000HPLD0000000000000000000000008GPb00000000XhH>00000000000000000000000000000000
E9cJAF=RLXYh0iER0000000000000000\E9RPM4W4n<10000EHh\UCAZ000000000000]79i\D<g=C[W000000000000l_GT1;N400000000Tb2hlZP1000000000000
00000000000000004WDo000000000000000000G\h6OglhSX0000000000000000000000000000000000000000000000000000QEeHlXm000000000000000000000
l`0WLa:@00000000000000000000l=6l0oLS0000MCUH000000000000m3CL0000XS9Q00000000000000000000000000000000a1=S00000000PK`n=EHPXPjZ`IfF
m0a7@ZYC00000000000000000000d8cghJNl\\KGaG9?0000000000000000<<lKT`GF<cBLPfNihg9lDU9[0000000000000000@]HD000000000000000000000000
000000000000d;imM2mo0000000000005HPM00000000000000000000TQER00000000X@`H00000000000000000000000000001I4S0000l\a9]BFY0000X@I;0000
@FJM000000000000PEST0000000000000000000000000000Pg]X0000LSV^450600000000000000004cDF4d_h0000000000000000000000000000HL2M00000000
\`PX00000000h>>VDK53\gal000000000000000000000000\43h0000000000008QZ30000000000000000\`VHaF5W0000=1Gh0@aC0000l:6SddV3X<JR@4Ym\AG^
00000000000000000000U7ka0000`<d^000000000000ICiN000000000000000000000000000000000000000000000000000000000000000000000000TL?PMFlC
0000000000000000aE6[000000000000000000000000LN9J000000000000000000004SfA00000000000000000000@MQo0000000000000000Y286000000000000
000000000000=B`b0000000000000000000000000000000000000000QFBb00000000000000000000000000000jJ?0000000000000000D8ik0000000000000000
000000000000hBo70000d=CLPD370000a9lb000000000000000000004:O:00000000H>3WXcUh0000hR<=0000UCEa0000TR`1=:OP000000000000IJ128[bE0000
<Co=]I<]0000QI\M00000000000000000000P0g2000000000000000000000000<hEd000000000000000000000000`a5e00000000000000000000Hle1lXfU0000
000000000000000000000000lJ?:000000000000000000000000`U6100000000000000000000000000000000000000000000T7SeP^m1h]Ro0000000000000000
000000000000EG]K8`KBH44F8IMR00000000000000000000000000000000000000009?7F00000000000000000000TBZ;00000000lIWf00000000000000000000
000000000000T0gYlNLm000000000000a=TP00000000U;=1XVUK0000000000000000\<U^l\T=0000000000000000mHXRhchl000000000000T5?[000000000000
000000000000d0d000000000<Ulh@1nW00000000000000000000000000000000000000009IHaP0<?0000000000000000000000000000D^]SLcO]00000000=<Hg
00000000d?U<Td]e00000000PEZC4Wb5Pid>0000000000000000000000005:i[00000000l:>Hi;V\00000000LHOkDC^>0000dQgFhaZCd4VZ000000000000E6\N
000000000000000000000000<6eZ42`idCSK=H@a0000`6PP0000000000000000`c=YP6_K000000005>ZE000000000000]BKn00000000doO50000000000000000
000000000000dG>lLe7DTWSC0000000000008NZ600000000H>g]000000000000XE[@0000P\R:00000000Dj1b000000000000\INO00000000000000000000MEY<
000000000000X5ZX0000000000000000000000000000T5>0000000000000dBD900000000000000000000lE_<000000000000000000000000Pakn00000000mDmM
0000000000000000<g:i000000000000000000000000000000000000iHW@0000000000000000YH2U0000lIH60000iD[W00000000000000000000`FW300000000
00000000@M]V00000000000000000000000000000Q:44X?1\iF;0000000000000000LGbP000000000000000000000000lUV10000LPV200000000000000000000
000000000000000000009:RJ00000A_;P^AA0000000000000000X7eXlDK4`_P900000000LQSdL;`RdL7F00000000Hk050000D7UP0000000059d=Pd1Y@Z6dheiF
4@igEDi300000000d4QZ0000000000000000000000000000P<<YQ<DX0000IFaO00009@1l0000H=^B000000000000000000000000000000000000000000000000
000000000000000083kY000000000000000000004TSb0000`=6L000000008:n[P8ZK0000000000000000000000000000000000000000@5AM8GUE=?CVLbY`Y0VB
0000L7ke0000000000000000eI`200000000000000000000000000000000Pk2M00000000LEYh000000000000M@S<000000000000000000000000000000000000
0000<c7o0m_NI@B[hYge0000T30QX8Q<dQZl000000000000000000000000000000000000<W0N00000000000000000000Y@F700004m9Y0000deMJ000000000000
000000000000Hbc[000000000000000000000000<fLW@X38000000000000H:LG8HmnaGCP00000000l6a<\IY<000000004?3L0000000000000000000000000000
0000000000000000000000000000HQ3`D_nm00000000000000000000000000000000IHme0000000000000000l]j=P\Oj`Z__HBgo000000000000=7YD`N^40000
4X080000AAAQ0000000000000000PZnk0000h>N[T_QRMD2UaIYNlB>k000000000000000000000000000000000000@K?J00000000];g6000000004e]`0000Q8Gb
000000000000YCE;00000000<T4Q0000000000000000LHCA000000000000A9>R0000000005GAI14lIDje00000000000000000000000000000000000000000000
0000000000000000UI[<00000000000000000000000000000000<d\P000000000000PT=PMIV00000dD6b000000000000<9LAi0Uf000000000000000000000000
T[7?0000000000004dUF00000000<4QA00008aLi000000000000@aoY0000000000000000]0l=0000PZ4A0000dc_neA8V0000D]W800000000lIc[000000000000
00000000000000000000000000000000000000000000D[c@0000000000000000000000000000\^e@0000eGfW0000000000000000<9g;000000000Led00000000
00000000hFa8T@kV000000000000000000008\iY00000000000000000000000000000000000000000000000000000000000000000000000000000000`[_Z0000
0000DYn=00000000000000000000h_iR0000=D>?0000000000000000XHRP`TR\0000`OcZ00000000000000000000000000000000000000000000000000004cMB
LLZ[0000000000000000UH;Ul;kD`h:>00000000AI;@0BcX0000@FRI000000000000HK9Z00000000dSH0`QfZ000000000000000000000000000000000000\2cW
00000000hBiWhZjjT?c60000L6QA000000000000<H2l00000000000095Bn00000000000000000000\BG]<k0YPK:7000000000000000000000000000000000000
000000000000@kcV00000000000000000000000000000000d]Ij8<C`0000000000000000000000000000d6=[0000000000000000000000000000XN8;00000000
000000000000d[ZS00000000000099mb0000000000000000hLX100000000000000000000I:Jb`db@XRV@0000XI9j000000000000000000000000000000000000
00000000000000005<3bA20hA9V@00000000DcWADYmf1D3olS7L000000000000XKeT0000000000000HF`L]ZPlS34iGnkiFG@0000000000000000000000000000
000000000000000000000000]Fhi00000000H<mX0000000000000000000000000000000000000000`77R0000LM1RPTA_00004;B^0000T20@0000d[3?00000000
4bM:00000000\?mGLP<oXeSWh626A>YY00000000hU1L000083lb\EfO0000000000004WJn00000000Tdm500000000000000000000@UMC00000000000000000000
lT>:000000000000Y:8YP3_l00000000AE]j8k`I00000000]19G0000`h3Mm9`W=FTO<8=L000000000000Xe>nPCkd8HI_0000000000000000DMW700004@5P0000
0000000000000000000000000000000000000000000000000000m9D5EGNX00000000<PV`dYeX0000mGNe00000000`1dZ\;ai4VDl0000000000000000@aFd4SgX
0000000000000000TXE<0000000000000000Q>d60000000000000000000000000000000000000000000000000000h3XC00000000<IZ<0000U8UC000000000000
45e7\UQV0000`JhVDLmodcVh0000000000000000000000000000TQc300000000E=49000000000000000000000000000000000000dNYU00000000000000000000
0000`iDU0000000000000000AHd]000000000000000081CiaIkKd>_L0000hhOU00000000e4WQ0000DC10<^^`5FKM00000000000000000000T`B<000000000000
0000000000000000000000004R]300000000000047Od00000000000000000000MHJA00000000@gIV00000000000000000000000000000000MIAV000000000000
0000000000000000000000000000L_F:Q7k:00000000000000000000HjD>000000000000000000000000000000000000000000000000`oCW0000000000000000
00000000000000000000aG=`000000000000`E8[000000000000m40_8D]O0^?k00000?gW0000000000000ahO0000000000000000000000000000@TenLcA80000
000000000000U;eU00000000e3>h00000000D=L\Q01AlaRo5GSi00000000000000000000000000000000@Rn50000000000000000HOI7LFD@0P9U\om8LC\eLdD1
PQm9000000000000PBliAD_0000000000000000000000000l5F600000000mGFd0000000000000000000000000000dTbG000000000000000000000000XCHi0000
0000000000000000000000000000000000000000h\H`00000000@bY900000H5IHgeUTJl200000000Y==b0000000000000000XEk[00000000hg9`]IB600000000
0000000000000000@a8Z0000h_EP=H_7000000000000HicK00000Y^D8[RgAF:l<P<WYGgD0000P@f10000XF5C0000000000000000@Hf>00000000000000000000
0000000000000000000000000000000000000000iBD5Y>B<0000000000000000000000008ba=0000HE>\000000000000000049f?D;Qk0000469600000000YCO4
00000000I;Qe0000000000000000L[A2000000000000000000000000809fHDXX00000000000000000000hZ=Y<e@eED4U00001=jk000000005Gfg00008Y7Ie;6W
000000000000TGDjD5:<@H\P0000000000000000@_^c0000h;U70000000000000000U0gha=H0000000000000EDU>000000000000000000000000000000000000
0\:]00008i@9aHLa0000@6o^00000000000000000000L3f00000000000000000000000000000`?CU0ZKM00000000000000008LdW\@kedn=o000000000000L[jo
0000`ibZ00000000000000000000@]@?L:[g0000000000000P0Q00000000TE92eD<8d8L1TMgS0`mj000000000000000000009CjA0000TSB\0000000000000000
00000;DkTfd_TLOY=95A000000000000lU<S0000000000000000000000000000lfk\00000000LiN?00000000@KlD000000000000000000000000000000000000
00000000000000000000<=>PQ1[]00000000QIZh000000000000000000000000000000004E_1mI@ZX1IOX[<f00000000000000000000I7GYX\J>000000000000
000000008>`P0000l@OKDDBZP_LR\dnFHmQG00000000m:Aj0000XNI_0000l^980000A1na0000MC5@00000000000000000Q`G4^1j5DmcdI`Z00000>g=d?a=dRUa
PMjh00000000000000000000000000000000QG<;00000000000000000000000000008LgR0000000000000000000000009HLA000000000000000048jD]@AKP4jk
XXO8aI860000`8150000LBnW00000000=H?<0000000000000000000000000000@JII000000000000T;nQ00000000000000000000000000000000000000000000
00000000Tjn70000@M`g0000XaY:000000000000XZ9F00000000000000000000000000000000LaN20000\??k0000000000008L<NQ;]U00000000000000000000
000000000000000000000000000000000000<<XdU3;W0000000000008V;0000000000000laCFLbMS00000000000000000000000000000000ACMh000000000000
000000000000a2bV000000000000000000000000000000000000D7JGe:ch0000000000000000000000000000\5Y>\=TiXKMT0000@`a;0000HIAk000000000000
00000000DYfF00000000hPPV0000000000000000`JWVd`R\000000000000iEk[000000000000M?45000000004i=V8B7I0000000000000000l@5b000000000000
00000000@>]2000000000000DHc9000000004n1E00000000H\g9HkDB8OY100000000000000000000TfTW000002AX00000000000000000000X;gB000000000000
00000000P6gM00000000000000000000\978`0EK000000000000Q00M00000000000000000000000000000000000000000000lDFP`PEf0000000000000000Q3_<
4I];000000000000TcnKdD9@00000000PQ[S0000LN970mZ[000000005@G>DJh?0000XSZ400000000000000000000000000000000000000000000000000000000
0000<K]fE:Ef0000TI@>0000UH`QD0TR0000hgmY9ELT000000000000000000000000000000000000hR?J000000000000000000000000000000000000T5S8]GSL
000000000000000000000000000000000000`ei4000000004@kG00000000000000000000dkAM0000TkB=000000000000000000000000000000000000D[f90000
00000000000000000000P7?C0000000000001A3=00000000U5eR00000000eFAH06YR00000000000000000000000000000000L>UAdn:KICkm00000000QEdR0000
000000000000DVfj0000000000000000000000000000000000000000000000000000000000000000hWAj00000^lU0000ACfZ0000000000000000000000000000
00000000000000000000000000000000000000004Tic0000000000000000le?_00000000000000000000000000000000UIRF0000000000000000000000000000
000000000000`Klf00000000I85A000000000000@FZ_00000000`Al[00000000000000000000000000000000\^0>0000LobP0000U8AU0000PJTVmEYO0000\ang
000000000000D[>n0000000000000000li7alK75000000000000E@SgH\`Q0000e9kdh_IjI;L>L]oh0000000000000000eA4]0000000000000000000000000000
XGG;00000000000000000000000000000000Xlm@QF510F^g0000000000000000`13R00000000000000000000000000000000]J3G`F8kHPXU0000H\8g00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\[`K000000000dAO0000000000000000
000000000000000000000000000000004GPB0000<j5f@2C10000HG8n00000000TJJF0000DWhF00000CP@XiG?DPi`8\Fk`dCO53gOAGVP`>Fd0000000000000000
000000000000000000000000XMeQTbR6m@f5EFc?0000000000000000I?bo0000<X0h000000000000000000000000000000000000000000000000\4jX@ZH^0000
000000000000LGh800000000\\>9lg4700000000000000000000Lg0700000000LN[70000000000005GJ?00000000@@8O94T8P1:dL5>k]J7bm8j75:n;a4c[0000
0000\WYH0000\^aZA5UZ0000@_Sc0000000000000000iB<l000000000000HYTChLf<00000U_=E5R`000000000Q7;00000000000000000000000000000000I678
XL`k00000000h\6h00000000000000000000d=LKT^J`14oJ0000000000000000dd;B00000000000003M100000000000000000000000000005G1B0000@Hi@TNam
H[@G0000000000000000000000000000000000000000`]J=0?2Te7WF1IPL\9Z>0000000000000000000000000000000000000000000000000000000000000000
1D8S0000<=Fn00000000h[1j00000000<=eD000000000000000000000000A@:hDSDX0000000007m;000000000000000000000000000000000000h^1\hlWL0000
0000000000000000000000000000UG:E000000000000P9o:`TBii2IL]=?40000`L3C0000D?am0A:L00000000H\@n0000<8oi00000000`_7M0000000000000000
00000000TFbj0000000000000000=>3_0000XN:106KN1F`i00000000`Zn1P@Rl0000000000000000Df>o000000000000000000000000H7]o00000000aEZh0000
@=PG0:dJT;bhllCeYB6<0000000000000000000000000000dFP40000dEXk000000000000000000000000hJ7:0000000000000000000000000000P=[M00000000
0000LH3HXY?]0000@eeU0000@YKR00000000`MRmA5FM0000000000000000000000000000000000000000h]T?e4EN00000000000000000000P<7;\E?chiXH0000
00000000<3D\8QSL00000000000000004O[700000000PeXP000000004E804RG[000000000000000000000000\NhZDM8H000000000N]F00000000000000000000
0000000000001DQn00000000\Io@000000000000000000004YSo000000000000000000000000000000000000Hn220000<<=@0000l3Q_<6:KT;K_@gh10000@6cP
00000000000000000000000000000000HbZU0000000000000000000000000000DY>Wm<co00000000D6;1000000000000D6he@nOJ000000000000X9JZ00000000
00000000000000004KBX00000000000000000000000099R=0000\N0c\iS80000lgS>A8o>00005J0U000000000000eBF@0000000000000000Tgc5000000000000
000000000000h^NQ0000D9D@8?B5DJ4E0000I=a<0000000045f@0000000000000000aIE200000000000000000000UIG>00000000000000000000Hcn800000000
000000000000\c1^000000000000000000004>Q[H=Ze000000000000LHa@000000000000000000000000hN0R0000000000000000000000000000000000000000
0000000000000000\ZZh00000000000000000000lbGi000000000000IFEM`DIE00000000000000000000000000000000\7K]\GRY0MFBH?^S00000000<I1d0000
000000000000000000000000000000000000Q@bM5CWe00000000000000000000000000000000000000000000000000000000000000000_m200000000`>Fo0000
00000000HcZ;lLno9?6m0000H]n_Hh`FaD=8ho4<iD4BUE5Z\h1O00000000000000000000XJHA000000004iZn\^hQ00000000a9_U000000000000000000000000
00000000A5I@00000Z3C`oen0000000000000000000000008O6500000000000000000000TSOd56Bi4kSU00000000@>3:000000000000000000001?Qb00000000
0000000000008RE^EGdG00000000000000000000000000000000000000000000HKR?U<Ec0000000000000000000000000000000000000000000000000000\Ic6
@7k\8dZO00000000IFodAI8H0000`4@S00000000000000000000000000000000dWo10000Lbf\0000000000000000<ge50000000000000000EIl=43C700000000
00000000h2>700000000X4oZ00000000000000000000QGCC0000dRoA00000000PDc?000000000000000000000000000000000^F6U><H1ElT00000000DH_1P@gK
DOAd00000000`H__000000000000000000000000D06Ah_:C0000000000000JMJ`M@\8lG]00000000X5i_0000000000000000L`BM0000000000000000lX26\1><
000000000000`a>;00000000000000000000A4Q40000000000000000\Q;=00000000000000000000000000000000DS^=U8;Z0000E6oJ0000mI\m000000000000
00000000hhP><YSV00000000000000000000hcfMLenZP_W^00000000000000000000HKbAHoN10000@4]2TQQ=HTk200004JK`8X^@EFUU00000000000000000000
0000000000000000172W0000000000000000000000000000000000000000`9Wi000000000000D\=[00000000000000000000\ag_e=[JlDE7000000000000l3=`
0000000000000000m=kE000000000000h_E:00000000000000009;[j0000i;mH00000000000000000000<M0g0000lhbB000000000000I7`b0000000000000000
EGQY000000004cFa000000000000Dg3R00000000000000000000000000000000\12:00000000`hCT<04W00000000`D5[4i`W0000LmTl0000@T^4000000000000
0000000000000000000000000000`Rf:0000a9Gm00000000000000000000000000000000000000000000000000000000<D<10000000000000000000000000000
0000``MR00000000000000000000000000000000e<?O0000@S<E0000UHS300000000\SkW0000000000000000=5Z1000000000000XQ;W0000\;3MXhh>00000000
0000mIEl000000000000000000000000LSAm<YXi0000@e550000000000000000l>\Z0000000000000000000000000000XF\0000000004>8G000000004ki_X5U1
Q1Lk1<Lm000000000000000000000000eD\P00000000\i140000000000000000000000000000000000000000@EgQ4b7_0000l<0kXXcU000000000000mC??01J5
@?om0VM:0000000000000mE^000000000<>H9FkI0000M84D0000`^fC0000\]n?]Bl5000000000000@P8K0000000000000000000000000000HYlm0000`nI60000
@QOC<>5_0000P9E900000000d4]S49W?H_mSU@eVmFd?h7f100000000000000000000T>Ea000000000000000000000000`62C000000004EdG<cQ<8nWe00000000
0000<Enm000000000000000000000000la>W0000000000000000000000000000h1C\0000T9`50000\=Bi000000000000h64=00000000aHV60000000000000000
000000000000000000004Hhj<KS\000000000000@_1T0000000000000000000000000000000000000Y5F0000L[Xh0<2?00000000000000000000000000000000
0000@=a4LIR90000@iZ9ICc4A04YI6Gcl;F3\]IE<24PlI:c0000000000000000000000000000000000000000DZA0@j:h0000l7YdP<KQLb@<00008EMm00000000
00000000000000000000000000000000HaEF00000000000000005C]4\di90000000000000000000000000000000000000000000000000000000000000000\^OR
<<[V9GQ<000000000000@k_R1G1b000000000000000000004I\9@2lWP\Y?0000000000000000T@Oh8jXM00000000LW]:00000000000000000000000000000000
0000XKFG000000000000000000000000000000000000000000009=7fI7`U0000000000000000000000000\9]000000000000000000000000I<P_000000000000
l6HN00000000000000000000<G8F<_`g00004C8=00000000a2WR000000000000@O8h0000000000000000000000000000DH:ohhWc00000000\^FLICk]00000000
00000000000000000000000000000000L56:8b:[00004cin`jIZ]GU3m5:\0000000000000000000000000000dkG_000000000000000000000000TM]300000000
000000000000ljKF000000000000TV:\00000000T8NH00000000000000000000000000000000000000000000<0]\000000K>0000000000000000hFQZ0000le`Y
LQ\B0000<ZI]4<3B000000000000=FO=000000000000000000000000000000000000HADRXFeAllf7000000000000000000000000000000000000<Q5400000000
00000000000000000000LGmJ00000000XYU`0000000000004Z`D0000000000009EAI000000001A4MHQd`d4ljXd^Q000000000000000000004dik000000000000
00004N`20000AJ8H00000000@7kI0000000000000000000000000000\fI3965>I<g00000@ZID000000000000T_UH0000dJ[\0000deLE00000000000000000000
00000000000000000000H?iZ00000000U1eW931m0000lL_Y00000000000000000000000000000000000000000000000000000000Dd?JU0dA00001:UD000048C]
LAYe0000000000000000000000000000000000005CZg00000000000055<m000000004CoF15Q=00000000@D[SM=ed000000000000000000000000dG=`00000000
0000000000000000000000000000LS8I00000000000000000000HTd;000000000000000000000000000000000000000000000000D72:00000000000000000000
<<P^L>kR00000000000000000000lZ=iL9da\YDX00000000000000004TKP=Cba0000IIT800000000h=P6000000000000dglbQ2UD00000000<X18000000000000
000000000000000000000000dihSQ:5R0000000000000000000000000000000000000000IEDk0000XM95h\;j00000000D3oGPfYD00004`QV04J^00000000P:AQ
000000000000lP4@00000000000000000000iEDE000000000000000000000000000000000000000000000000000000000000aCYX<I0LmGe]0000<[S?0000<GcL
0000eGKB000000000000000000000000000000000000\0XB00000000000000000000LV_oDXSR0000000000000000d9390000000000000000000000004BiF0000
0000000000000000000000000000000000000000X7L500000000000000000000hc@c00000000lM[B000000000000h<eL0000000000005Ed200000000@DE[hKF\
I=<l\\Pa0000000000000000DQAP00000000000000005ImH000000000000lG5]PUGE000000000000dE@DaC4m000000000000000000000000PTQ:0000Pi840000
000000000000@I_2000007>h000000000000<`V^0000\Q2O000012c:0000=>F7000000000000La_DI9ES00000000L?m200000000E7\300000000000000000000
00000000<5l>hbQO00000000000000004l\<]D;e0000000000000000i8:T000000000000000000000000@XhX0000000000000000X@0N00000000000000000000
<M_N0000<AD00000000000000000000000000000h:Q3000000000000H??J00009C\A000000000000000000000000000000000000`_[>000000000000h:IV0000
0000Pi?7a0A=4MLB00000000PJX>8^LH0000000000004ieLhSM3000000000000000000000000000000000000a1L@<M:ohiA:00000000=9\70000000000000000
000000000000i4l:00000000000000000000000000000000000000000000000000000000000000000000000000000000000000004:ZVd6aG0000000000000000
LY86000000008Gk>00000000000000001DaL000000000000000000000000000000000000i;U?000000000000000000004hRl00000000@F<gPVoX0000dZfl0000
<GCS8g`l0000000000000000000000000000000000000000000000000000000000000000U5QX0000115b00000000000000000000000000000000000000000000
0000000000000000000000000000h184000000000000000000000000h6C_00000000\bi`0000mENF000000000000000000000000000000000000P8Am00000000
0000000000000Idf00000000Y3ZU000000000000000000000000000000000000h8O20000000000000000`Am?0000\Xk:4L0P0000000000000000000000000000
0000PM660000000000000000000000000000<DXn000000000000000000000000000000000000<?AS0000hKnD0000a7`o0000000000000000000000000000eF;[
000000001BBO0000000000000000829F000000000000Y>8T0000000000000000hah>@bU6EFbe00000000000000000000000000000000`U^D0000000000000000
@Hjn00000000000000000000DG6m00000000000000000000000000009F3R0000000000000000000000000000`kEc0000A5@<0000\XiA00000000000000000000
00000000000000000000@d5Z0000000000000000T7FH0000<0Yb<]gB000000000000000000000000000000000000doE[00000000000000000000000000000000
0000Q;ZH0000000000000000P\b=0000000000000000000000000000000000000000000000004YeH00000000000095g50000000000000000@CA_T\mJ00000000
00000000000000000000000000000000000000000000000000005H<QPW=B00000000`5nl87NZ89:F0000000000000000LRIF@cT:DY=W00000000000000000000
0000000000000000TMM[lPDUDY\<8\l=00000000000000000000XYA600008<h]0000000000000000000000000000000000000000000000000000]GaY00000000
0000000000000000000000000000000000004j_m0000L[Ph<6U;00000000000000008TM@\NHA4DgN00000000YD9f000000000000LlaJMHR`0000000000000000
471S8[POYF=E000000000000000000000000l8>L00000P9i00000000=GMa0000\@Y=le6=0000`3W]0000000000000000AJ7B0000`=[d0J?Q000000000000TSNa
mE\j0000A>GF000000000000000000000000000000000000X`<biIMC00000000P8?^0000P;4900008]22EEC_000000000000044`\7SV0000HH6XhKCA00000000
00000000000000000000000000000000000000004]U\00000000000000000000D@b^00000000HTl;0000000000000000000000000000Tfi^0000000000000000
DnV0aG7@00000000X@?c000000000000dFcF00000000000053IB<2CHXCf00000000000000000hCP6000000000000<TiT0000DlR_0000Te>U0000000000000000
00008C=e000000000000000000000000Hhd[0000IGh1000000000000000000008A4200000000i@Z7Tg@n\7S;lGF1AC_i]IPYP5:Y0000000000000000TI970000
000000000CZ[0VdF00000000]C@K000000000000Dal`00000000HOKT000000000000000000000000000000000000000000000000h>OK\ec50000000000000000
00000000<>UjDYj;X\`kE13W0000a18N0000000000000000000000008S[hD`IBdF9^000000000000LoKVTT98LI<X00000000`LCB00000000hldQ000000000000
00000000000000008E]P0000I=d;0000000000000000mIKC000000000000000000000000E;8G00000000000000000000000000004OGgY2TCY@6Z000000000000
HW5N00000000000000000000@Rc?E9b]0000d0_]00000000EDbk00000000000000000000000000000000000000000000aGoE0000000000000000000000000000
000000000000D6Kf00000000P@6A000000000000T8mDQ7d^000000000000000000000000000000000;XYd_b54icf94V900000000000000000000000000000000
00000000d@lA00000000h^W[000046IO000000000000000000000000000000000000`0XW00000000dA7adF6Y000000000000000000004m1^]:N<LP>C00000000
00000000000000000000\8VTQ>_10000000000000000PGid000000000000`TeW43A7<1Ge0000P_JBT^2fi42100000000HZkj0__g000000000000000000000000
000000000000000000000000Th97000000000000000000000000000000000000000000000000000000000000`FoaLNolX_`C5G[QAJ0b000000000000H@0a@U1l
000000000000000000000000L]N200000000@LaJ00000000LKd>000000000000000000000000D:ak0000000000000000`R>Z0000M=;:4aC5A?;i0000<ScD0000
81:?000000000000dZg80000000000000000000000008A0]000000000000000000000000X@3F00000D<:000000000000000000001G?kM<LK0000000000000000
HQYI000000000000HhJF00000000000000000000lBbP0000000000000>K00000000000000000HJPH00000000@bjk1F>]00000000000000000000dlC;00000000
=4Zd=9Sn4;T30000000000000000L4AU00000000000000000000U3LN00000000000000000000<Aj000000000\[?TT\cH00000000XBdN0000000000000000<U=:
000000000000LUHhh9=@000000000000000000000000000000000000AFVX00000000mCI:0000LYe800005;a30000415?0000000000000000@lbn000000005?3M
000000000000TeAg4PW100000000]3_b000000008k9I00000000<H1i0000000000000000P]9m00000000EE7g00000000000000000000iC2bXE1dhAa^<mlg0000
0000<hoj00000000QI<C000000000000DbIc00000000]9^h0000000000000000]H:\`kDl00000000000000000000000000000000U?\\00000000000000000000
0000\:`P0000Pa4\00000000L5DfhE231F@I0000000000000000000081JA000000000000000000000000000000000000@KWQ0000hJN900000000000000000000
\>Hh0000000000000000@a@\000000000000000000000000000000000000000000000000@o6M00000000000000000000lNUZl@]k000000000000=<Jj00000000
00000000000000000000HPgI00000000000000000000000000000000000000000000`8UN0000L;[k`ZTklGR4000000000000000000004?660000000000000000
00000000000000000000L51=00000000000000000000LdW:00000000000000000000@FMJXW;b\[Ld0000000000004[Wd0000000000000000000000000000lFTI
D660TcCd0000000000000000DTG>YDB`00000000a7Gn0000PjJY000000000000000000000000000000000000000000000000P]g00000D>9DPmQc`\Mc0000hl5Q
Q3Zj\Sad00000000Y9c74oLb0000@cQ]00000000000000000000000000000000P2FADHTMmE`P0000=>=V00000000A=^l00000000000000000000000000000000
00000000000000000000P``>`iJP0000000000000000iEnFXoiZ00000000000000000000000000000000LGQG0000000000000000d=oS00000000lWm`d9c>aEc?
0000000000000000mGA``o;Z00000000000000000000000000000000000000000000000000009>QN0000PT=^EF0R0000000000000000M:X;00000000=6fl0000
0000ddYnU96i0000000000000000`MjXMG:kLU;O00000000000000001HG50000<3CLlGcn`K\N00000000T@RCHiP=00000mPI000000000000000000000000XfN6
000000000000l;WRL`DZ000000000000000000000000000000000000T[l100000000@MA600001<K=000000000000DAU0000000000000d46WaE=j000000000000
A8YM00000000TFfE0000000000000000D33J00000000000000000000XF@FaC<2000000000000`Ef\0I;=00000000000000000000000000000000000000000000
0000000000000000Pc0]0000Th6SPVkI000000000000000000000000<od200000000000000000000hP\F0000000000000000000000000000@YGNhRK:@A9]<el?
0000M5OV00000000000000000000PUMR08Y;0?4NdOQV<YLbI0TS0000000000000000PB?PXSQb0000000000000000HcQl00000000aDV]00000000LF?9Lf=Y0000
000000000000000000000000000000000000000000000000000000000000000000000000l72a00000000000000000000000000000000000000000000=2SOH7RS
dZ@C`_WKd8NZDd<1LjNC0000000000000000000000000000LBWe0000a3O5\EBET6^7`;cK8SmW@Q]><nXU0000000000000000T_`[000000000000000000000000
0000000006ScLW\<000000009A3\0000\ZBZ000000000000000000000000E;M_00000000000000000000lF`FU4^0L1;WhKTHh0;9@;=40To100000000HH`N0000
00000000000000000000dGBU0000000000000000\;PFdSQo000000000000000000000000000000004F4200000000000040gFHg94000000000000000000000000
]BUh000000000000\D[D000000000000a96NiIPf00000000000000000000h[[H000000000000000000000000000000000000000000000000000000000000I20H
00000000000000000000000000000000000000000000\cH5000000000000000000000000000000000dIW000000000000d>`\PefA00000000000000000000m6Y@
LXM4000000000000000000000000000000000000000000000000@fZY00000000D7Y50000PKDL4QWM00000000000000000000000000000000LT>K@XbB00000000
000000000000DM<G00000000DWhjdPTk000000000000P^n000000000000000000000Hm`^00000000000000000000000000000000000000000000]BK2Tj_>hQV\
@_igdk]X00004FZBHi_S000000000000=Gk=0000000000000000`W7S0000000000000000HEkB0000000000000000000000000000E>0F`hk10000000000000000
l`4O00000000`YbS00000000LMi6000000000000000000000000AEEK000000000000HN3d00000000000000000000000000000000TU0Y000000000000Dhm;<?@G
000000000000Y9:`=9oa0ETn0000dUn70000XRoe00000000000000000000000000000000=?NE0000000000000000000000000000000000000000000000000000
00000000D7M^00000000000000000000000000000000HQLH00000000\YcUd3@BmG@G0000XbZm4WbY0000000000000000D<je\3j50000000000000000mDS:0000
PLEg@77lDIS@0000dZ:20000000000000000EDBM0000DA7A0000D\DA0000000000000000000000000000000000000000loL@`Sm<00000000DW<i000000000000
0000h6b=000000000000PZ:O0000000000000000000000000000=:0M0000h9Cg`NL=\\Sm5E>Q000000000000d3X70000L@EB00000000000000000000lWYlX>:`
0ak[e=Z^00000000D<@[00000000000000000000000000008:A=0000000000000000000000000000XejT000000008To=0000000000000000000000009E9l0000
0000000000000000<b`b0000000000000000\XVg19Z8Q>A`000000000000l3]I0000Y@9400000000M80U@6g?0j4R0000000000000000llJC0000000000000000
000000000000i2AT00000000000000000000000000000000T\DTd;IT00000000000000000000HLO60=ll000000000000000000000000000000000000H1Ff46>Y
16Eb000000000000000000001H9=000000000000000000000000000000000000Q>1^00000000000000000000hN?400000000000000000000l0oRd=H?00000000
0000441W00000000000000000000A9Xd0000000000000000000000000000000000000000<;R<0000=HlN=6L<0000000000000000heO600000000PLTEd_P`Lh7:
D<?h00000000000007_AD_CG4HbS0000]2_b000000000000a>56000000000000000000000000000000000000000000000000HUQG00000000lFXi000000000000
000000004JF?0000000000000000UED200000000000000000000000000000000X@Ae00004][Q0000a?9_00000000PdQ?LFF1000000000000Dh`W000000000000
000000000000P3ZZP47]0000Xc`Y00008ASS8KZK00000000L@J@000000000000000000000000IHU30000lf]\0000mFnD00000000000000000000000000000000
L;k2XS3T000000000000000000000000000000000000000000000000000000000000000000008mVQ0000`8D^000000000000d@1`000000000000000000000000
0000000000004U\N0000000000005DbX0000000000000000000000000000000000000000000000008XQ700009CXK00000000000000000000000000005<Xm8F0S
00000000h:fG000000000000000000000000000058:E000000000000000000000000P1GS4>RKh4CN=BXk0000000042bG8gJ8D5m60000PMTG0000000000000000
00k:0000PhI2000000000000000000000Yk300000000000000008b^J0000PGXClVOY0000000000000000H8S@00000000lhU[0;ID000000000000000000000000
0000000000000000`3>30000lTP60000000000000000000000000000000000001HB3TOhL0000l6BidgmF000000008B_T<nXl0000@W800000000000000000X0?l
0000000000000000XJo`<aWT00000000000000000000000000008aAM000000008]4N00004YUn0000D^_^<ib@0000@a=i00000000000000000000000000000000
000000000000000000000000@49j00000000000000000000HfJB000000000000<@7e00000000mFM\00000000D8N6]<Zc0000@JfMhOog000000004CX000000000
0000000000000000000000008E=E00000000\5NQ00000000000000001F<^000002DF`5ikX>7A0000000000004L7U17<Z0000000000000000000000000000h8;B
4?D7000000000000\iEa0000L87<0000ho560000000000000000LA36=>>;\BX`P5MS0000000000000JHS0000000000001?7ohM_eiIdJ00000000000000000000
dcPo<ilU00000000000000000000000000000000`TUFL9em0000d8c<00000000=AXG00000000000000000000HiFe0000000000000000E3<D000000000000@gnP
0000l33<0000000000000000`GFC4<Td0000000000000000000000000000]Fn4lX<\00000000000000000000\l?\00000000Lh:M0000000000000000lR?]<E`Y
0000TGFU<a?[YG;X0000000000000000000007e@]0;alF?K0D=Y53IU0000=CGE00000000i3K@0000000000000000000000000000000000000000<kZ^00000000
0000l3XbQD5i000000000000000056h<000000000000h>OhD==]<fM>00000000000000000000000000000000D3>H0000000000000000000000000000L<FALLM>
0000000000000000TH5i0000000000000000000000008an0U4830000000000000000000000000000000000000000X0d<0000A>`h000000000000h9Pn00000000
`:Y_0000000000000000000000000TBQ00000000000000000000YG7S00000000000000000000000000000000lJi^`G;W0000000000000000@2@E0000D?;T0000
00000000XIBo0000dfYi000000000000000000004GJT5F=l0000aF<H000000000000`2af8HmK0000`^T<hG^WlfI[<bZH4hMW<Kghdi\dEGBS92Wg000000000000
000000000000000000000000a2l[@GVL000000000000000000000000000000000000li?M000000004H[0000000000000];?A0000lG3KdQ7J00000000DUXh<A71
0000000000000000000000000000000000000000L2UiDQYU00000000000000000000000000000000P<<B8G9l0000hQJ40000@;BL\N[U000000000000U<=U0000
000000000000I;n70000L2oB000000000000\E^`000000000000HMcf0000000000000000000000000000011G05EbPP620000000000000000dFAC000000000000
`FOc000000000000000000000000000000000000<fl0AA<20000000000008]C65HSf00000000000000000000lFGT000000000000P:Uj0000000000000000dN^a
000000000000000000000000PQ@]UBej000000000000L;LQ0000LeEM000000000000I59L0000000000000000`TOe000000000000L1cE00000000D6UL0000@d=o
T9?P00000000<2W;00000000a;UR@C\R0000000000004N:C0000<CCR0000UEbY0000X>ia4kU\AHR78nZj<A138m`?000000000000000000000000000000000000
0000ECOW000000000000d@;B000000000000000000000000000000000000]EIo000000000000I23Q\QcM00000000d_79P84P000000000000000000000000LD8W
`mXTT^IcHcl60000`LV\000000000000<VIF0000000000008ffh00000000QEU;=5:800000000X4oh0=V2TAQd\eP>M2KH00000000000000000000`QG`00000000
0000000000000000P6J@DN^oL9:2lR4QXRX^i22_d9\T`\=k000000000000PM@41Dd7000000000000lW:700000000000000000000aEPQ00000000]5SHddaV0000
000000000000000000000000000000000000lIh;8FkSE@bo=Ejn\?ab\hk\00000000DNmY000000000000TjEA0000000000000000h[F7000000000000DjFX0000
`\A[LHchTm^]00000000d?g1000000000000000000000000AHnRQGhQ000000000000dKjQ0000Pi;N000000000000HkeS0000\E<U000000000000d8j[0000HQ<K
0000P2SM0000HnhK000000000cTL000000000000000000000000`ALN8GhT00000000<dPc0000000000000WfJ0000L=b>05D600000000000000005F>600000000
00000000000000000000TAk_00000000@XU300000000000000000000000000000000000000000000000000000000Xf0klbKL`h]Y00000000MFDg00000000HcgU
00000000000000000000000000000000dj[h0000=1:c00000000DnJB0000000000000_=W0000<RJZdi]]00000000@_I500000000<@U_0000A3efd1jK00000000
0000hYk\0000DRJl@>e50000000000000000\XNB0000Lk>80000a7oiLQYa00000000del]000000000000`N@6h100I;l100000000L<4_0000DC8gHMAMl9bH0000
8CLG8\HIiE]J0000000000000000T<`V00000000000000000000DKiJ000000000000000000000000000000000000000012JJ00000000YD9@0000000000000000
00000000000000000000000000000000000000008D3k0000<J[@0XGW4`WDLahe000000000000La\D00000:_N\A\31?]H00000000YGC]L[WU0000000000000000
0000000000000000m7jQ00000000000000005>kc00000cX900000000000000000000000000000000000000000000<A;[0000lR[:00005C>iU?bP000000000000
000000000000000000000000000000000000000000000000000084?O0000000000000000000000000000YGI10000000000000000000000000000Pa0c00000000
0000000000000000000000000000000000000000000000000000DfhM00000000000000000000]1RQ000000000000000000000000000004=K0000000000008AH3
00000000QG3b`0>d000000008g;n000000000000e;0Aa1Dk0000`S_`000000000000000000000000@Me00c@Vhjm500000000000000000000=HFb00000000@>7R
000000000000dd[R00000000`1TL<e0W000000000000000000000000PcjH0000000000000000086D`kW^00000000PJDI0000D^\30000\]178e]m`nGX00000000
0000L3J8000000000000000000000000d0@Ll>:n0oH]0000DMoTU5>200000000dVmU0000hNY>0000000000000000PJNG000000000000IHbd<^1I@kfI\Nj30000
000000000000000000000000`:V@00000000000000000000HgE3YGg70000158Q00000000HQ<84]K_0000000000000000H\:l0000000000000000000000000000
000000000000QGKX0000000000000000H[fG00000000000000000000YAKF00000000000000000000000000008ZJG000000000000000000000000HBbk`TT2TUTd
dKcIheVU0000XT7K000000000000000000000000000000000000H`i800000000000000000000000000000000000000000000`U2=000000008GKDdg0fD0kFY8MB
MBZd00000000EI3J00000000000000000000D3B?0000000000000000000000000000T6cda3jb@T9IHW2R0000000000000000TBG900000BcL0000000000000000
lEJDh23c00000000000000000000a<Ghd6D=00000000000000000000000000000T5N4Bf4]<mA000000000000P16e00000000@8L^Q:\><ogc0000LdVl00000000
QHDc000000000000l=GE95@d00000000]4jK000000009;X?I2fmP?BT000000000000<dRI0000000000000000000000000000IHJa00000000l0bO000000000000
000000000000000000000000000000004SUihDV=0000000000000000e4d=0000m9l800000000000000000000000000000000U37l000000000000000000000000
00000000\aM\\O1_00000000000000000000000000000000000000000000000000000000a;Z50fHS0000Q:Va000000004bZ:0000DH^`0000000000000000<?=c
EEi[000000000000000000000000AHi<LPHTMHEi00000000000000000000@JQZ0000l16<T?bT000000005C\4000000000000lUXW`K2Q9CFk41jbUHd:00000000
000000000000000000000000000000000000000000000000POO[000000000000000000000000`8RZP@O:000000000000000000000000XWNi0000000000000000
00000000000000000000000000000000000000005FN`e?=S0000le\S00000000000000000000M@AjXFPLE;9O0000a:DY00000000000000000000000000000000
l^<_000000000000@nM^000000000000000000000000000000000000eE>700000000d^c10000000000000000000000000000000000000000000000000000le14
@on;00000000000000000000I9XL00000000l:GO0000000000004\7I0000000000000000000000000000HZYdm@Q]@WGG00000000000000000000000000000000
0000000000000000000000000000Ld6:000000008RbD\24;T=?oXK^gd1g:00000000Pa5T0000000000000000000000000000000000000000000000000000AHN>
0000000000000000hdBZ0000hEc0\X;A0000000000000000l@Q50000<faU8ZM_000000000000000000000000000000000000DDha\YZ[@g8>5EI\04UJH48D0000
00000000XfB1QIGn0000000000000000000000000000000000000000m2K70000lnAk0000000000000000\hNS00000000h?6S0000000000000000000000000000
8X3W00000000@imle99<0000000000000000000000000000000000000000000000000i3nLa^M000046Qf00000000@5XE0000ADZK000000000000TF^@00000000
00000000TL86X:TjhoJW000000000000000000000000@QOY0000`>JRDIVN000000000000`I<A\IRTiHbA000000000000000000000000000000000000a8T@0000
T]QN0fgF0000dSOIPLS:000000000000`jo>00000000000000000000000000008\bI0000iJ1X00000000000000000000E0YZ0000000000000000000000000000
4jfe4TjM0000QIOVHWf\00000000Y<E<00004nHJ0000000009mD000000000000000000000000000000000000\lO`000000000000000000000000000000000000
TYck000000000000`9ge0000000000004<N100000000d61G<2T^DJa0<bL=h0V<0000000000000000d8AB000000000000ldf7000000000000\N^R0000lV;l0000
`Qcg0000\A0DXY640000000000008=7P00000000000000000000U0n=000000000000M6nh00000000DBP?\2^m4NlZPO_SeEB94Q`^AG`f0000000000000000Y6cX
0000000000000000`4[_0000000000000000dM8f00000000`h^J=D\m0000`P7Olaol0000`eJFQ;4S00000000YINP0000mEh:0000=8mWHB1dDOYNlFZl00000000
00000000000000000000<@E40000000000000000000000000000T7`XTZQn00000000000000000000e:?VUIT^0000000000000000HTB:<:^JD:CDhLod0I2E0000
00000000d0<^598^TIgJ000000000000a3b`0000P?T;00008DWdXVWg000000008hmL00000000000000000000000000000000000000008nc0<BeLi4<;00000000
00000000DenlLR>353iS000000000000000000000000XJYDd:UIH\nm]@aS0000@`Bi0000P6@Y000000000000000000000000UBa?0000000000000000=>VS0000
deDTe5Nj0000000000000000000000000000000000000000000000000000000000000000hcm6Q74>00000000haJDT;>3000000000000000000000000Pb[T0000
LaXj000000000000l\1o00000000UHad00000000@7=T0000000000000000<@HT0N]V00000000000000008Ef3d`>58cF2000088M[00000000m:360000Dd?n0000
P7T400000000000000000000000000000000000000000000000000000000@Z2^0000\fgf0000000000000000D<@i00000000D:QR0000\2MCT>cHTHU2l=C@dPf2
0[7M\m<]00000000YIY[000000000000DP9600000000000000000000`N=L00000000U11500000000000000000000UF7@0000000000000000`90X0000\J65hGm\
=Eo900000000T@_L4;fJ0000000000004Ujo00001EgRD94=T4eTd7Jm0000000000000000m7Q<0000000000000000TA=\HL2f<^^U00000000DTGU000000000000
4K31d@:g0000000000000000A5Fj000000000000000000000000000000000000000000000000000000000000P?4;000000000000000000000000000000000000
000004iH0000000000000000000000000000000000000000000000000000M8RH00000000000000000000X:E5000000000000@Lc^000000000000000000000000
00004c8>X2_X000000000000PUBe00000000A7ZW000000000000000000000000000000000000X;JJ000000000000000000000000000000000000000000000000
IHHa0000UDCS000000000000000000000KHn0000000000000000Y@LV0000000000000]Va0000000000000000000000000000000000000000m974000000000000
00008>1K]9lPIDon0000000000000000@<cL000000000000L;6CmDQN000000000000@Ned000000000000d0FZT?;>000000000000000000000000000000000000
000000000000eDHL000000000mUP0000000000000000000000000000P>9RLHHa000000000000000000000000MFkcLG^B00000000DK8\00000000000000000000
0000000000000000000000000000lNGT085`00000000000000000000LVU2000000000000000000000000000000000000`L=d000000008@9C0000LLXe00000000
0000`RB3000000004MO9a4HC00000000000000000000000000004hcH0000=8Nf00000000000000000000000000000000TJd00000MG=m00000000000000000000
0000000000000000000000000000000000000000<8CJ0000<_B3000000000000000000000HLF000000000000HP<E00000000000000000000HJGj00000000PJg<
000000004K<M0000HT6e0000TZ6T0000000000000000<j_K00000000000000004PY8l]Ee0000L<nB000000000000000000000000000000000000000000000000
0000000000000000L6B^000000000000000000000000000000000000\::S0000AI1<@gH`00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000Dgde000000000000000000000000000000000000\DX?000000000000`RlM00000000h6Yf0000\c\3ldC`0000lRLO0000`G7U
00000000000000000000dLR5000000000000000000000000P4kL0000000000000000LMZm00000000000000000000m<^?000000000000000000000000l_jY0000
0000eHWf000000000000\Ad@000000000000000000000000000000000000T`di00000000l9^h0000<io0Y:j000000000`\V?Dfd3000082gTDHNR000000000000
00000000<f[DX`<Q0000000000000000IHXh0000Dd9A0000XlO6\eU@X2IG0000000000000000PT;NhE05000000000000Q5D8000000000000\m0h000000000000
000000000000@BLO00000000HRY09;`MYD1@T`lh00000000000000000000000000000000000000000000Tm25=73;h7iA000000000000000000000000dV1W0000
HhKhhL`80000`f3]E?l=00000000000000000000Y8?]00000000000000000000@\n4@HeJ0000HWX`00000000U<5c000000000000000000000000000000000000
00000000lT4B00000000l@QH0000iI4f000000000000MI1V`A@e00000000000000005I0X0000T4Li000000000000000000000000TcLml_;HD?k2a32\]8Tl0000
0000000000000000DLC^000000000000000000000000000000000000000000000000000000000000\Q_`00000000000000000000QFdR000000000000DJDYYIi]
\Fm00000000000000000000000000000000000000000000000000000000000000000@T1_00000000hf_R0000I33d000000000000000000000000<0>UP[8e0000
@JV?000000000000hHEB0000000000000000000000000000lZDf0000000000000000PYV\0000000000000000000000000000000000000000000000000000e?J3
00000000@faf0000000000000000000000000000X=Zo000000000000000000000000000000000000LCT700000000`LOo0000000000000000X[;S000000000000
l5[<00000000@?=80000iCLI0000D=3f0000000000000000000000000000000000000000l6g[0000000007oAM9B]0000<;mc0?5d0000I<h\0000000000000000
0000D1I`000000000000000000000000000000000000d59c0000000000000000000000000000]EZU87\5XWlX0000000000000000000000000000000000000000
TH9^Y9eH0000000000000000000000000000lcS30000000000000000dH`900000000000000000000000000005IQV000000000000h5O<00000000l6Uo00000000
00000000XBb30000000000000000DJOC\h_l0000000000000000T_h<000000004jQ?0000\fCB00000000000000000000000000004EM[00000000D0NIh[lM0000
00000000000000009Ilo00000000Xl[J000000000000000000000000`aMg00000000000000000000T^]Ce;3M000000000000000000000000hcaG1:oWQCfm0000
000000000000000000000000000000000000000014Z90000000000000000000000000000000000000000000000000000L7OB00008o>30000000041L^00000000
000000000000000000000000000000000000000000000000e?V8000000005:UY00000000000000000000YFG300000PWBXd\l000000000000m6C`000000000000
0000XOLG0000000000000000LY6X00000000000000000000<ZPo0000000000000000000000000000m0Z?L@FP0000000000000000000000000000Lo1S00000000
00000000000000000000<:KP00000000000000000000<4^8000000000000000000008cCO0000Q0Tn0000000000000000000000000000M2;O0000000000000000
00000000000000000000AF4K00000000d8HA0000000000004`]d0000000000000000000000000000000000000000D75J00000000YIXF00000000h3W>1;oN0000
aFAo00000000<W`^00000000<J<a0000000000000000000000000000<@hk00000000000000000000`53^d[U500004<Pl000000000000`YB60000dLBY00000000
Q>E6000000000000000000000000h=RL0000\Efo000000008bh@X`N@0000000052cZ000000000000D?b:00000000000000000000aEf\00000000000000000000
0000d2<4@Nb[0000H1K<X`CP000000000000000000000000000000000000d42D0000000000000000000000000000P`AS00000000000000004HJZAJ2a00000000
0000000000000000000000000000000000000000h>]]0000DCVh000000000000000000008h0700000000@J;20000000000000000L633TXX_0000000000000000
000000000bVj0000162Q0000d17KLWO9H]0J0000000000000000hgYJ0000000000000000000000000000000000000000000000004Uno0000XY_D00000000m;\U
0000000000000000eJ9A00000000000000000000000000000000000000000000000000000000XG_k0000000000000000DUF70000l;KG4EQ40000000000000000
000000000000000000000000000000000000000000000000000000000000lHAc<RfNdhH0000000000000000000000000daVLlgl1mGUF00000000000000000000
00000000DU1[000000000000000016;W`38o0AW90000<L];00000000000000000000000000000000000000008kV3000000000FCA000000000000@I2800000000
0000=F7i00000000000000000000IDd]<[T10000a05[00000000XWSS0000dHg1L>488h[S00000000hOPZ0000000000000000000000000000000000000fRj0000
Dk0n000000000000=7\^lO^l<Hk\000000000000000000000000M0PY00000000000000000000000000004?f@00000000000000000000000000000000P0B>0000
000000000000]9g`00000000000000000000000000004?5NTg51000000000000D\6U8g?a000000000000000000000000000000000000000000000000l`480000
0000000000000000000000000000DKU`@mfO00000000Lb7?0000000000000000@`U4000000000000000000000000d?:=00000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000LS3c0000000000000000
0000P><[00000000`4;F000000000000XdUXmGGD00000000000000000000000000000000@6D100000000000000000000000000000000000000000000\08Y<<9f
00000000000000000000Pf?m0000HRh<0000000000000b]?0000<c\QE;gKd3hf00000000000000000000mA0c\\450000000000000000Dm4m0000000000000000
00000000000000000000Pk9m0000TT]S000000000000a<bD000000008GO\0000<WDDE<4@000000000000TVJ9000089H8000000000000@3cg0<AHU<T=a?==0000
0000000000000000000000000000=GJR9;Bk00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000=9L70000Ho\DlGm6000000000000\\CA<^f]000000004=\d00000000HOJE0000@M`?0000000000000000e<L8000000000Pd]`ZVd000000000000
00000000000000000000000000000000000000000000000000000000h;\m000000000000UD>Y00000000T?F30000000000000000000000000000000000000000
`Rgf8L8G=CB=AEO;000000000000000000000000000000000000000000000000D8?I00000000@S09000000000000d^R100000000A?hj00000000000000000000
0000l89YD9PR00000000mBYG000000000000000042ooUGnE00000000\<80@AfV00000000@B?k`aOI\oPW0000P<hoI=2M000000000000DeMm0000UDMD00000000
00000000ljLF000000000000\I7F000000000000<FQjPJKl000000000000@Y?J]:CG0000lM6U8_R\00000000000000000000a<j7000000000000000000000000
000000000000000000000000<1OeaFnd0000000000000000`DHFhYTh00000000<aDV`n2E0000LT=l00000000lZTV0000000000000000000000000000l_2Y\mjZ
00000000000000000000000000000000Ld9m00000000LgV;000000000000T;lnXgh<000000004E2I<_mEIDP4000000000000000000000000l<Dn00000000Y?Y7
00000000000000000000l4Wd0000@<aN`OHg000000000000119`157W0000@Gam00000mSi0000m1YU00000000000000000000dcXc0000000000000000DK<?0000
000000000C76LXY50000HeZGe6QXPMPQ4UYC000000000000lZ81000000000000<lHm0000]FK:0000000000000000000000000000000000000000000000000000
00000000TD;4000000000000000040ki8\B40000000000000000000000000000l1:Q0000DkISa4`4P;HL8=nP@[N50dL@000000000000000016Wj0000dF1E0000
0000XAdV0000P^E\00000000L?NaHA]L4QNV\Y20LhWJ1CUh000000000000000000000000hekRlg6500000000<@bm0000000000000000YE<ODBBI0000lGA10000
X[^2XaU^000000000000000000000000000000000000000000000000000000000000000000000000000000008;lI0000000000000000000000008JORPcOH0000
TQ:K0000<^XN0000000000000000@G378`j500000000T[>H00000000T0Ik4YBkPh9b0000000000000000@RO8000000000000000000000000000000000000l]4b
0oU800000000LXaR000000000000000000000000000000000000000000000000000000000000e?OX000084:800000000]5i200000000DfjK0000dQ=h0000@WRX
TG?P4QnDl`_ZTdZ?iB;e=EC90000000000004M;N00000000000000000000000000000000000000000000H3`RL]^300000000000000000000000000008N_L0000
@01T@Ne>000000000000000000000000000000000000loZ[XTEf0000@ZjP0000000000000000l6FW0000XE9`0000000000000000DnMG0@fkm9[a000000000000
000000000000000000000000000000000000000000000000I?EB0000000000000000000000000000Pk3N0000000000000000000000000000Q:fa000000000000
00000000000000000000000000000000000000000000000000000000000000000000EAkR000000000000LdlFe9fV@\\M<3l;0000000000000000@HdbHP^Y0000
00000000`;m;000000000000000000000000000000000000eAU:0000l`Dm00000000T=dj0000000000000000da<a0000000000000000000000000000d6B00000
d<2k4BB\LSY@0000000000000000\YDE00000000000000000000m0F]00000000000000000000000000000000=0O<mG]7D9QKHFJ000000000PK`T`R@F00000000
00000000000000000000000000000000000000008L3300000000Y@`?0000`_KX8?bG00000000000000000000000000000000000000000000000000000DNU0000
00000000Q7XU000000000000XigU0000000000000000000000000000000000000000000000000000UDkX0000000000000000000000000000`1G<L4m[\=F?h3ah
0P?A00000000000000000000000000000000Tdg=000000000000Pbhg00000000DCJEXl^X19a^<^KG0000000000000000DH3h0000000000000000000000000000
DAWT000000000000\^j9L2FT0000AFE:00005GK50000000000000000000000000000@4;S0000000000000000000000000000000000000000L>6`000000000000
@J0o0000<EW>000000000000000000000000000000000000000000000000000000000000d?FM00000000000000000000000000000000000000000000i7BR0000
000000000000@oTk0000l4bOY2HB000000000000000000000000000000000000000000000000MGFW0000P48P000000000000000000000000PBjW0000T\S2Hl11
0000000000000000EE:e000005IN00000000<P@Z00000000l?BD@]7MlNV`00000000000000000000Db1FiIER000000000000000000000Pj;0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000dnjC8^;\m>Go0000000000004e>0iCJc00000000000000000000T9JNH\<D
00000000000000000000000000000000000000000000000000000000000000000000@YoK00000000000000000HYm0000l2Tn0000=<CP0000<n1200005Dl;0000
d0C900000000\JZY00004Tio]88X00000000000000000000eB9i000000000000P>iI0000`5GT0000a;?c000000000000dHM?000000000000000000000000X6d8
0000000000000KVDi@?b00000000XQ6R000000000000H4C=dE@_0000000000000000000000000000<PFmLU@2ABUR0000lQBQ@GPQ0GdBm=Kn0000000000000000
4^in00000000HW^<1DL:0000000000000000XXAR8[cRlllGY3j000000000X;b?Tn5n00000000Q82;`3YD4Knk0000000000000000000000000000000000000000
0000000000000000000000000000d<Jfl6K><IU8QFYG0000000000008Zk<00000000000000000000TZ1F0000000000000000dIao00000000PZaCLb3UIG_`H=JY
000000000000DXjjL4IS0000000000000000000000000000000000000000000000000000000000000000iI@:00000000000000000000000000000000T1D5U2F3
0000Q2XF0000000000009I0o00000000hC>MdLD90000000002D300000000000000000000000000000000000000000000000000000000000000008IaY@QHoU6UB
0000DShMd2I[@Qi4Y0;10000h5F@000000000000000000000000@T_>00000000AEa:\XkX000000000000D>lZ0bI>0000@B>^0000000000000000000000000000
0000@_?S000000000000000000000000000000001E<<00000000000000000000lo13000000000000h1M50000`P8^D7c>lGeMTH>^hN5fDNcHdZ0_000000000000
A<I<a;;?00000000000000000000Xc>@000008B_8DC800004LAV@WnD000000000000iBLD0000L0XmPcoCDmk_17Wd00000000X2Y4`5XX433^0000000000000000
IIan00000000000000000000000045El0000000041Q[1FDA00000000Dd7i0000000000000000lngI00000000i@76000000000000<eIk@PWf0000DHW;00008A_P
0000XecMH=5k\NKE8=T7000000000000000000000000000000000000000000000000l7C400000000000000000000000000008aHj0000L]^K0000000000000000
00000000000000004?870000da8G000000000000000000000000000000000000h5Sk4Sc60000000000000000hab2<ZF@XZR_0000@NoN000000000000DFc;0000
0000000000000000YI@m0000QA@WYHP`]>Y=0000000000000000000000000000000000000000D8H200000000000000000000`]DS0000`O]0T`h>000000000000
DI;dX^3F00000?:W0000000000000000000000000000PA]700000000000000000000h;Xme9b4@FNPXS@1XH\<mBgY000000000000000000000000LB0Y<iKK0000
00000000000000000000AIMV0000000000000000000000000000<KJh00009=<20000DMXl00000000X25`0000llA>00000000000000000000000000000000@FF^
@Cc<4PN7l^l?0000000000000000H`:K000000000000000000000000@81W000000008SMk000000000000000000000000MCJPDcjZ000000000000000000000000
000000000000Ta;P00000000000000000000000000000@\@000055\G00000000@NJ3P_5S0000000000000000000000000000h>PC00000000<fk;000000000000
00000000a8L@000000000000000000000000dGY?0000mC?R00000000]GE`0000ED7S0000lM1d00000000U@V^0000000000000000000000004aSj4jXk5BCG0000
00000000000009i:<EoO00000000000000000000000000004XT8Q6?800000000000000000000\@`8Xk8e00000000P:k<0000@3T[000000000000000000000000
00000000@O8Ul6k155eh0000D[Q80000d\ZF000000000000@5aWLbjR8`HY000000000000000000000000<BARYF]T000000000000000000000000000000000000
000000000000YF[b00000fImT00Y00000000000000000000000000000000@609l_jHTSBD00000000000000000000lWQ>A2R:0000000000000000000000000000
00000000000000000000000000000000XScU0000000000000000000000000000A>I:000000000000MIXY<BoY00000000`lk10000LYEfDbc8`J\j0000X>Dl0000
X<`A000000000000@3P64FJm0000`7X?D>4H0000000006BT0000AG>T0000000000000000`CZn0000QHhB00000000YCDh0000HR=E000000000000E8_m0000aBQk
0000XDOV000000000000943>00000000000000000000000000000000`_L100001H^P00000000m1:70000hO:K00000000l@]AQ9h^0000000000000000Xg2K0000
dNU0000000000000000000000000=<[?0000000000000000Xlj=<gg50000@[fc0000`S@J00000000hf]C@cKf00008I[U00000000000000000000000049Jo0000
000000000000000000000000000000000000000000000000000000000000lRnW\TeH0000Q1gP000000000000000000000000=CBP@3:500000000000000000000
00000000e3Lc00000000L?Be00000000000000000<8;\o4Y0000X<M2P<e;`Zb75Fde00000000000000000000000000000000EH8W0000YG5f0000000000000000
00000_me0000000044]eT]85`=aO4=\30000aHkE86\O00000000000000000000000000000000000000000000YEnf000000000000MGES1BK^0000<2?n0000<4gP
0000000000000000000000000000dGg90000`8kMLLE?00000000000000000000000000000000Dai\00000000];A^0000<g82EC6:000000000000000000000000
000000000000M5]Q0000000000000000000000000000000000008<]>0000d9SQTBlYXMJ^QB@\000000000000000000000000@jMX00000000000000000000DZ4]
]4W3U8>40000`54Q0000000000000000000000008Kol00000000l^ZJIDEm0000L9UhX6h:000000000000000000000000000000000000l^E70_YOE8kS00000000
0000000000000000000000000000000000000000\Jgg00000000000000000000HKi\HcP200000000000000000000`@>4]=Adi>PN0000PViA0000000000000000
00000000PHAX8h0E000000000000000000000000000000000000000000000000I1F8P:Kj@<OE@R=00000000000004JEX0000000000004Il_0?mlA5LG00000000
<gRF0000M7=H0000aBm8000000000000hC:J000000000000000000000000a:k`P>MH0000000000000000000000000000da_n000000000000hZ2H]4A_00000000
0000000000000000]3L100000000P>;K000000000000000000000000000000000000Te@N000000000000000000000000H6W@DeOR000000000000000000000000
54NX00000000\5kI00000000000000009=LY0000A=\@0000000000000000000000000000P8J=000000000000000000000000000000000000hTQ\00005I^60000
000000000000000000000000000000004Q^LHUg;h`M;eF24000000000000000000008?^60000000000000000h?I4L:MQ0000000000000000000000000000LK\9
0000000000000000000000000000000000000000000000000OL7`D4nhIHfP0[h`Q9600000000000000000000000000000000<\lb00000000000000000000l[eM
000000000000000000000JjGMGkJ00000000000000000000000000000000000000000000D9MJT?RM00000000000000000000H2DYQ?hE000000000000X:V^LC5J
L_4O98hClA^600000000DgRS0000000000000000000000000000000000000000<XCb00000000000000000000000000000000P8@jhT\[l`DH0000lbQ6`RA2PhdL
5DgN0000000000000000000000000000lFDe0000d6BB0000000000000000000000000000000000000000000000000000D2_?@M;=000000000000dNkAXggK0000
000000000iSc0000000000000000TK_N`h2500000000000000000000000000000000000000000000000000000000Lf9M0000Y4aAa<7@lDDfYFSV000000000000
@h7l5EXC0000000000000000E;43000000000]WO0DNE00000000<4H?000000000000000000000000hRNClnRDHXkl0000000000000000]6GDi=K6000000000000
000000000000PIdYPJP90000EE\G00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a2D?0000
X5@dT_:R<d4_\eRO00000000PWe2000000000000000000000000ThHah<OYP0o`00000000=@OW000000000000000000000000PbF900000000000000004jY:0000
0000LK>M0000@D0GlRQGDanL0000000000000000TdNi1;D9000000000000@Lj?000000000000lh7M0000000000009EK[00000000000000000000\:OH00000000
0000000000000000000000004QOf0000000000000000`Zc_\j:=0000@Gg_M>fM<a6aU9Kf00000000000000000000XWNJ0000000000000000hdEMLADFP6[T41eJ
I:G^00008]bl0000000000000000000000000000000000001C?eaDn60000000000000000000000000000000000000000X0Q<0000000000000000000000000000
`XEa<X[Hh8=[]B]:00004J\L000000000000Xh8N0000\nSb5DGFL]BI000000000000000000000000000000000IL800000000i3Jl00000000000000000000hXe>
00000000000000000000000002:@XY9<00000000LQni0000<<afX^?^MG1O00000000lS7_00000000`S_E000000000000000000000000DA5l0000000000000000
0000U<P?@C6=0000XTU6000000000000000000008P5S0000000000000000000000000000LIIi00000000LFM]Y@DDhg8JM@hL0000XODK00000000000000000000
00000000Q5YZ000000000000000000000000000000000000000000Mi0000000000000000000000000000H5oM00000000Q9Mc000000000000000000000000X3d2
DRf_0gS\0000<XCO00000000000000000000T[O10000000000000000000000000000hGP4000000000000000000000000000000001Ajf00000000000000000000
0000=16=000000000000HCZG000000000000000003:YD?Rd0000000000000000M@mm0000000000000000H07n0000000000004j`G000000000000<g];00000000
0000aDV70`AD0000000000000000H[8X000000000000000000000000`I;H0fNP0000]I;c00001@>90000000000000000000000000000000000000000leGb0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000E5[[000000000000000000000000000000000000
00000000000000000000i:NX1GRF0000IH9c0000000000000000000000000000000000000000<Pa\00000000000083Y]P8i=000000000000000000000000PUJW
00000000000000000000000000000000Q5;UAGPI00000000AI40MF_=00000000=6gT00000000lXR?000000000000e?170000000000000000000000000000E14O
00000000@5LSl>^50000Xd^k0000dF?aPjmW0000`:F000000000000000000000000000000000A<n[@n@KeG@m000000000000000000000geo0000000000000000
00000000000000000000000000000000000000000000@1FS00000000PA0N0000000000000000000000000000000000000000000082_M0000T?On000000000000
00000000000000000000000000000000000000000000000044Kj00000000D17600000000000000000000Dd[n00000000000000000000T>Ce0000000000000000
000000000000000000000FaE0000000000000000000000000000`bRBPJ2[X3DOL:M:000000000000000000000000`D<X00000000000000008;Y:0000HGeo0000
<E3j00000000X>Gh0000000000000000dRM^0000000000000000LCTD0000000000000000000000000000`d?`<enJ00008\8\00000000`CUcH[h0000000000000
i7@O0000PFQA0000H>ZT00000000H<YhXY6?`T?JTjS_0000T[]\0000000000000000Y41G0000000000000000L==>00000000T?cWYGAm0000000000000000<:LX
000000004eXb00000000XN`N0000\Ec<a9SR@do0A<;E99^50000`]O08N]892gW00000000<95G00000000000000009BfP00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000048Z90000<I]J00000000000000000000<[:cP9Km0000000000000000
0000@ag50000Lko[00000000XDHZ0000000000000000000000000000PK`a00000000000000000000D>=B000000000000000000000000m:9;00004Kbl0000<ad7
00000000X_oR0000000000000000000000000000lZnKiGDC000000005?gb0000000000000000000000000000000000000000Dh3@e:i10000000000000000YGWV
000000000000000000000000000000000000I7AV00000000\Cm;0000000000000000000000000000000000000000000052@`0000Dm@l000000000000@9[T1@0U
00000000000000000000000000000000djWD000000000000000000000000Y>cJ000000000000IGIK0000000000000000le1jhhdk\\4LD_^E0000UD]@0000<0f6
00000000000085900000000000000000m:CX0000000000000000dV\oT4J9d=eZ0000000000000000\J1H00000000000000000000000000000\Q<D>[?00000000
X1BH0lHV000000000000000000000000l7Ca000000000000000000000000000000000000000000000000000000000;Vg=CK=00000000TMd`0000000000000000
00000000XPh[000000000000<34V00000000000000000000`Z7c0000000000000000000000000000000000000000000000008GMK00005HRM0000000000000000
000000000000000098VB0000000000008:hBY21Z0Of6000000000000000000004Xl=000000000000000000000000000000000000000000000000000000000000
0000000000008N\10000hg_Q0000THhH0000h3GdP1LO@T^M00000000000000000000=Ej80000DlQ9000000000000000000000000000000001<bd4mbU00000000
0000000000000000P<[3THlI00000000E82[0000HiVU0000000000000000U9[:0000dWg500000000E?dY000000000000D<F10000000000000000LGgK00000000
0000000000000000l93^\I4g000000000000000000000000h7KM000000000000l[Ei0nO7000000000000D>2j00000000@f<RDiM^00000000iFLS00000000`RmH
0000D\`A00000000000000008Y1400000000<XD5`GC<0000000000000000000000000000000000000000000000000000000000000000HGea8[d0000000000000
00000000HOPK0000\CHX0000000000000000\P6mHXM`00000000AB580000000000000000000000000000000000000000hh?P000000005:\^00005:=Q00000000
0000000000000000000000000000000000000000i3SZ000000000000d?@UhP095<Bh000000000000e4@j0000000000005;IB00i3l[FDPX7o00001Ia[00000000
0000PJ9=0000e2dW00000000000000000000dLM_8AS1d]i^00000000`_W000000000@3^F0000000000000000dP:50000000000000000hLCliG`F0000TlkJ0000
0000000000000000000081PN04EJHFf_0000\AEm00000000XIM=\WM100000000000000000000QCX[0000000000000000000000008HXE00000000000000000000
0000000000000000I2lD000000000000<5:m0000`2GI<nU@L:j^000000000000000000000000XhG`=DH_00000000000000000000000000000000000000000000
00000000000000000000000000000000T9LX`gXDLY[nXojdTIeVI0>700000000000000000000000000000000XBKo0000000000008eVg00000000e97E00000000
0000hMh70000000000000000U:C6ICX8hP?mlZa6X\0F000000000000000000000000000000000000000000000000@]<8000000000000000000000000iCF[0000
0000T3U80000000000000000X>:B000000000000L^<m00000000000000000000lUDP=E400000000000000000000000000000hdSD000000000000000000000000
000000000000000000000000hSE]]C3E000000000000`iQ00000XZJU00000000<SXd0000000000000000lDWH0000hYEQXP890000e4R91CWE0000000000000000
0000XR4c`FT90000000000000000000000000000000000000000000000004VmIa1PZ0000000000000000000000000000000000000000000000000000heTL0000
hnjc\Q;g0000PH@j0000@>6R00000000`HI80000000000000000000000000000000000000000000000000000000000000000hAXm00000000Y;i`000000000000
000000000000000000000000H_fL00000000000000000000X;T\dIlB8b3hQ;Wj000000000000YF\ndn3ZQ?`Q00000000000000000000aFRi00000000m9Bn8k@J
A=jHD@>Q00000000`Sbf0000<;oH0000000000000000T\Wo0000000000000000PZf?00000000iA1g0000000000000000000000000000000000008H\_=AXo0000
84V?ddIn@fD0<if0000000000000000000000000\hYk00004hJk000000000000000000000000000000000000000000001J5l0000000000000000000000000000
0000000000000000000000000000000000000000Q>_fDcg30000000000000000000000000000Y2Ba00000000000000000000DmGT000000000000`\F300000000
aGjV00000F;e0000@:3Q0000000000000000\T6C0000hPdk00001J4M00004BHe8DY;4UbN8hnhDk?k00000000000000000000000000000Fi]0000000000000000
00000000H^:80000<nOn00004=AgmCjT0000000000000000000000000000000000000000000000000^@ZM0i<`jP10000XOFT=>ba000000000000000000000000
H^L6000000000000000000000000000000000000ACD?`d:Ue<?b0000000000000000000000000000U=I_00000000000000000000000000000000h>S;00000000
0000LlDg00000000\0Al97_BX9GCLMo6hoK700000000H@95UHIah2Zg@Y1X00000K>_UE9F0000hDjhQF@b00000000000000000000PKa_000000004LB<Xe\=0000
000000000000000087QU000000000000000000000000X_QB0000000000000000<HGI@J@C00008hA]00000000000000000000000000000000X@>iL\Xd4fY40000
00000000hCC=LPn2l65X00000000000000004@]Z00000000000000000000000000004J\[0000000000000000000042kT8@Kj00001?E[000000000000dmm@0000
0000TD]<00000000L6n`XXLLTiecQ8B3MC9O000000000000T2lJ000000000000L<m<4BJoeHJTdUFbTN5ODiK_0000D[XL02XHhIDR000000000000000000000000
000000000000dE<F000000000000lHF0000000000000`IJD00000@K;00000000000000000000lSF^000000000000000000000000P7`30000PH?F<oP900000000
00000000000000000000U1Uh000000000000HXe\000000000000000000000000000000000000000000000000000000000000\R[_X\R`Y@ll\ciB0000\8aP8ATJ
00000000000000000000000000000000000000000000000000000000000000009EhM00000000\F>[d]Z200000000000000000000000000000000<]640000e=Eo
0B750000000000000000000000000000000000001EaMH9hR00000000YGFJeBnN0000000000000000000000000000P7<a000000000000lYGi0000000000000000
0000HV;P4U06000000000000lhKE0000000000000000@=AY\FTV0000000000000000000000000000000000000000000000008<c100000000D8Nf000000000000
0000HY<l000000008^QD000000000000T_ah0000lZ7VH:J_00000000000000000000000000000000000000000000000000000000Q6aa0000hk5`000000000000
0000000000000000000000000000`;MH`?_0E<;i0000lC7dECR01I59\`jj8I3P000000000000000000000000TFcU0000@[VQ0000h74Y=69H0000000000000000
L3kk0000dTUfdSE9a=Q70000000000000lSB0000000000000000<GfK0000000000000000000000000000000000000000<2fB000000000000@lK1000000000000
<Mkg0000X5[I0000000000000000M4Pd00000000000000000000L1C3000000000000000000000000\7B;hf\m00000000000000000000hFe5\IDl0Wn^0000D2aC
00000000L[AB<eJf\keD00000000000000000000PWNZ000000008]1F00000000QDXO00000000000000000000000000000000000000000000000000000000aC6M
@Je:0000LOK48_o:@8VD`INk9Fh\000000000000000000008j6_00000000\1U_0000Tc=hPdo:4jE10000000000000000HI?A00000000\?Go0000000000000000
DHNC0000I5[n00000000000000000000000000000000i:QE0000000000000000\Lc6DA[0lf8GY<@j0000000000000000Hoo:00000000PMN]0000000000000000
000000000000000000004]e30000Q4_U00000000000000W:00000000000000000000TIWW00000000000000001BcX0000000000000000000000000000D2Ej\CgM
Y6:[0000I24700000000PTgm0000000000008OLg00000000000000000000000000000000hLMNd<NKHnF000000000000000000000`KD@00000000000000000000
0000000000000000000000000000000000000000000000000000UFc_0000000000000000000000000000000000000000PX`Bhc]k000000000000000000000000
00000000000000000000<gKCmHQG0000000000000000XSd;0000000000000000000000000A=2000000000000000000000000000000000000Q?n]0000@<bN0000
`i8k0000M5lT0000E?BJ0000000000000000<4PW0000L:b`00000000000000000000H]`j00000000d0RoldX;Hl`69>mGXUHD=IG^00004UnKhW4M000000000000
00000000PdWHA1ae0000000000000000000000000000T=58000000005HPm000000004X7_AC19000000000000000000000000000000000000000000009H[YYIh3
0000000000000000Xa>L000000004;FElkL\`dl[\A?Z000000000000000000009;VG000000000000`?Jf0000H:Vo0000P>020000`?_:000000000000a:[D0000
00000000000000000000=DY<0000P5X9TkQj000000000000000000000000DgAd000000008\fb000000000000XGL]0000`b??00000000T[3XUEmMhfDX0000a<jQ
TPK7`kl900000000000000000000`9mg0000000000000000mID?Y8Ab000000000000000000000000000000008;:h000000000000000000000000000000000000
0000<M:F0000PNm400000000@Rnj00000000000000008HUCiG0K0000000000008Z^:8QR70000000000000000Xa37\Ee:0000000000000000U38J000000000000
0000000000000000000000000000dgcU00000000d<4600009IhC0000000000000000\kbj000000000000000000000000000000008ROK00000000ld8[00000000
000000000000000000000000000000000000000000000000000000000000000082JV0000L=OB00000000L;8;`nNJ0000H?@70000000000000000@S;4mFZi0000
0000TdG@0000TL>5000000000000000000000000U;g`0000`:h^T55ndA8Y000000000000000000000000000000000000PiC^0000TK2f00000000000000000000
PokF00000000000000000000<BRE00004bBP8b^h00000000000000000000l\I7YB:i00000000TD\1TPee00000000000000000000000000000000000000000000
0000000000000000H`1R0000000095fA00000000d4T=U;3b00000000000000000000000000000000Y:dP0000T_Jo]3H50000T`;W000000000000000000000000
0000000000000000Dfbf0000L=NIE=IAI?C00000000000000000M0H:000000000000000000000000HjZ700000000@j[M00000000000000000000000000000ngj
0000000000000000\99=0000000000000000ICgS0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000h3dNM6Ki0000000000000000P_]kMD_m000000000000A=4m00000000`Hm500000000M8]lEDSG0000000000000000000000000000`;iQ00000000UDo5
000000000000Y;I3H95l0000000000000000<j0C0000000000000000000000005CHKAD2H0000000000008Xil000000008<bc00000000000000000000\6ihY65Q
000000000000000000000000549T0000000000000000000000008Gn>0H8=Q7`:P_?B0000aFJWEFPj00000000D9eXH<GS00000000000000000000000000000000
0000000000000000<ejI0000l;ZReHD90000000000000000]Fa<D7SH@ZK]HDhOljkDa:CkQB\[0000dI?j000008^k000000000000000000000000m0RC00000000
000000000000`@jN@O@F\]aL\dHY000000000000T^IL\l@Z000000000000L=h90000dX>BHOMM0000000000004aB6aCGkAFh<DUKa00000000\fZ;LhFl00000000
000000000000000000000000<lg=0000@=?500000000\6Vnm2kK0000000000000000P?CFDomK00000000L]o80000h=`h0000aAD5000000004j8J000000000000
000000000000\?giD26J``kUXG`F00000000PcU>]?I`00000000000000000000`C>8@9Nc0000dTFeIC290000EIJ`PQFKPnH1iH^C0000@5<n0000000000000000
0000<Ha]0000]Dil00000000000000000000@Big00000000000000000_\300000000DOQD000000000000MDIIIH6=0000H3R900000000I=Qh000000004U4R@3Ue
0000lORV000000000000h]k>0000000000000000000000000000mHF6Hd<hhjEOa12RIDPn5IE_0000XL>HDmLW9G[>8ZA90000XWGV000000000000000000000000
00000000000000000000000000000000dTK\0000`DM7Y5KnAD`f0000XLVl0000000000000000i;P300000000000000000000000000000YJ>0000000000000000
00000000<B3oLRNc=J4=0000000000008B9^0000P^>W0000T?QR035S\[0A0000000000001BN`hF=5PKLkdcJFECl`@Z\:QCm30000`bOO00000000000000000000
0000hS1b0000P\2\0000000000000000000000000000000000000000000000000000000000000000\LVP0000T8V6TbdIi8Cf000000000000ldXj0000EG?U0000
00004]HU00000000000000000000000000000000<g;U00000000L0=cl6O=000000000000000000000000hPKO=>`L0000P1P00000I<gd0000000000008d2R0000
0000LYi>0000AIJ:0000DH@300000000\DZN0000000000000000e>M0000000000000000000000000000000000000000000000000=4bD00000000000000000000
0000000000000000@U8[8clF0000Xh>R00000000000050f[000000000000<CFQ000000000000000000000000000000000000Y@j`000000000000I3M?00000000
00000000000000000000000000000000000000000000000000000000HG__1:Z900000000000000000000000000000000lf`YA:2W000000000000000000000000
0000000000000000000000000000LSob<L0dEGalX@nR0000@P]400000000]IOi4<QY\iBMD6_;0000000000000000000000000000LGHTT\7900000000lX9j0000
00008Ll^<j\K00000000000000000YW900000000h672000000000000000000000000000000000000000000000000000000000000000000000000<cDd5:070000
0000000000000HdT00000000Y3:k0000dckL00000000000000000000dJT@0000000000000000HC<C00000000000000000000lW490000X<I;0000000000000000
`Icl000000000000M1UW00000000=<6X000000000000LLk7dMM6000000000000000000000000000000000000`HO^0000000000000000000000000000laI80000
0000000000000000000000004cIg00000000e0Q300000000I:0i00008NUGI=Sj00000000000000000000`_9Y0000000000000000hhJ30000\fLK000000000000
0000000000000000LgIF0000000000000000000000000000lbmA0000<9=N00000000\c:V000000000000XQ9f000000000000dai000000000000000000000]=of
00000000000000000000000000000000000000000000mCe10000000000000000000000000000DjHi0000a=eN00000000Q=hM`5?L000000000000000000004]Sd
0000XanW000000000000a@Um00000000000000000000000000000000000000000000l=D_000000000000D9>b0000000000000000000000000000000057L<0000
000000000000000000000000000000000000000000000000DIJ84gMD0000T?EW0000h`5A<;kX4f7OPlEQT5j8dd`V0000TN8M00000000AHBY0000\cRQhiIK0000
0000M<XB000000000000HWW:000000000000m4=m`PF;000000000000000004X20000000000000000000000000000]HaD00000000000000000000\\<_0000A1;S
000000000000000000004fBd0I`;`:eY000000000000m1PE0000l`LM0000000000000000000000000000@X6Q0000000000000000000000000000\THV4g^F0000
00000000000000000^`4`bgR0000DXAG000000000000000000000000000000000000000000000000000000000000000000000000`jAU00000000`ej80000PEi:
DFn500000000Y84j4RRd0000000000000000UHn?M8Wb\m4G000000000000LHoO00000000000000000000<5^_98aR0000Hd;\000000000000XZ5b000000000000
000000000000000000000000000000000000]DSZ0`ST0000000000000000000000000000000000000000000000000000EDE4X8BP00000000hdPD000000000000
00000000T3i?dKO[0000LHa1PnIK0000000000000000ADiY000004a;00000000EF>j00000000000000000000PWT_000000008SZK00000000000000000000\[\e
0000@3LF4`k?lMg:000000000000000000000000000050@=DJd]0000000000000000000000000000000000000000E?M:\e6N0000000000000000000000000000
l5Ca000000000000D\UP0000iE;R00000000D1=C4Zi`0000TAZ14e72000000000000000000000000UHZ9000000000000000045M@00000000M?PW000000000000
000000000000l]Ci00000000000000000000T@o`P`:h000000000000loTVe9B?00000000T6S<0000dVEGX9Ij`WEb]CRPMC^=aGLnT=R100000000000000000000
000000008mdh0000lBeXM;W1I1gg00000000000000004[9m000000000000\;FW00000000000000000000<OQ:0000000000000000000000000000000000000000
00000000M:On000000000000000000000000lW760000hAY:00000000LJVf5FL000000000A?Nj000000000000000000000000000000000000Hn;>000000000000
000000000000d6Sn85kl0000000000000000000000000000000000000000000000000000P^J:00000000000000000000E@<P00000000<oAT0000000000000000
00000000T[j5000000000000h1oUX^4@00001BRKXO?e00000000@A<M0KNo00000000PCLk`g5X0000000000000000P:c600000000d@H7Q>\:00000000@_Ge8@XA
0000000000000000X8IT\`PI000000000000iIN6hj9jT64J0000h@210000000000000000000000000000M;K20000000000000000000000000000000000000000
000000000000P]Lg000000000000T^:\`gK50000000000000000Xhd:000000000000000000000000000000000000`Nf8\Z>iX`m70000PoaFheDCTIHY0000=2]U
0000<>6oXK2=0iUD0000000000000000000000005@HD000000000000h1hm0000UAWR0000<WLB`05FlKOg0]f_8cEH000000000000DMB?5;DL0000E28`00000000
000000000000000000000000H=Ea00000000000000000000000000000000000000000000000000000000000000001ASN0000000000000000<g\D000000000000
00000000<;=J000000000000HP7bH5_i00000h?Ed>^WPJC4T8K@4bRgDB2DLJA70000D9;8AIel0000dTC^00000000H>m_00000000PD>_DH39D^55<QR\==l_iCg@
HR@\000000000000000000008OeF0000THGkM02[eEZ50000\f1OHF^Uh3[E000000000000000000000000000000000000000000000000000000000000QGh>0000
MFd28SUMPMn800000000i0Sh9:;X00000000<QTP000000000000000000000000TIQVH4kmHjC@000000000000000000000000hQPD8`Z]X3MQ0000000000000000
0000`ZK000000000PKdgP9Ag\YU=dj24Pl4]]1RC00000000UD6=00000000000000009@T\HQD3UD5\H;c?0000<LL>@GcZ000000000000<NXA0000000000000000
000000000000HJmE00000000000000004c3300000000000000000000000000000000QDZ^000000000000`CRm95Jn0000TQ=L0000IFCHiC_S00000000EBBk0000
0000eEP100000000000000000000000000000000000000000000hHd?000000000000000041NX55:oAHgo0000000000000000000000000000D6U^`74<\iGX]D?I
000000000000h]TW000000000000L4hX`DjOA63;00000000000000000000000000000000000000000000@fWX00000000P;nl0000\g\n00000000i2f;00000000
0000000000005G01000000004<6QHO3g00000000Phb`000000000000dbb?<?Y@00000000000000000000M886DhPR00000000Td=b000000000000000000000000
000000000000000000000000000000000000da\]i9D`0000000000000000P7Z4TCLT0000000000000<BL00000000000000000000000000000000000000000000
000000000000000000000000000000000000A@5Y0000000000000000XRb5000000000000To`V00000000000000000000000000004IZn000000000000I?T`0000
000000000000PInQU64i0000000000000000l]cMIIBC000000000000<c=G00000000@SJJ00000000000000000000LNWJ00000000000000000000HP`]00000000
d6Zk<I2\0000000000000000000000000000000000005CZ>000000000000000000000000LTnFH`EW0000000000000000e1m?0000000000000000000000000000
8MY`000000000000000000000000000000000000000000000000dfA8000000000000T<3fAI:I000000000000Lgn40000Xe3YL7>M4OGU00000000000000000000
0000000000000000000000004KRM0000Hf5AMHg\00000000000000000000hhcj000000000000000000000000000000000000000000000000L9jH000000000000
00000000QHcG0000000000000000<FK=@6>7Y<iN88C3T<oF<`^600000000L=l:0000000000000000MBK>4hVB000000000LHhPJCW000000000000000000000000
00000000`NQk@Tb:000000000000000000000000000000000000000000000000000000000000000000000000m0del@12DSaX@h<n000000000000000000000000
0000`JQH00000000000000000000000000000000LL:`HonieEJB0000hmNo00000000000000000000000000000000MHNQ<gQ=0000000000004@4n000000000000
00000000h:Z7XKQI<jd:0000HNbf<b_:@chDh;7D=5IfT2i<19Pb000000000000hb;S000000000000hH=F00000000000000000000000000000000000000000000
0000H<?\TY0B000000000000XImOU@jP0000`@UHM81500000000000000000000H[OP000000008NHo0000000000000000000000000000MGf00000000000000000
00000000000000000000000000000000@E3P<:XEP=0iLf0Y00000000@=AI]H\_00000000E;nJ00000000X?\D1E`@00000000000000000000\7bVTY9g00000000
00000000l8PmL_G500000000D>9a0000000000000000000000000000000000000000d`Ro000000000000000000000000eCLo0000TMiFHZ40000000000000\ULW
5I200QK700000000000000001DLj000000000000000000000000000000000000Q:BR0000`BTC00000000aA;CPBmL000000000000<W8N00000000000004\CTIjK
00000000\^U90000000000000000000000000000=HE00000000000000000000000000000TN\F`NFK0000000000000]GH0000000000000000000000000000LJXe
0000000000000000000057CM00008QW?@leh00000000<Md;l_4D000000000000@5iT000000000000000000000000lRiZ@f_D00004ohI00000000000000000000
000000000000000000000000000000000000@=kM0000000000000000000000000000i7PWD_48e1SI000000000000000000000>1:DY]900000000000000000000
0000l7CH0000D>1lTd5e0000d>AE00000000AGaF000000000000iBoZ`9cUhQ`3000000000000@V4Q0000HX@_0000000000000000U5DQ00000000000000000000
000000000000D47L000000000000i@4e=Bg60000HAAH0000<ghP00000000000000000000XYc5dA8d0000<S5g0000P2?CUEdm00000000e2aN<ZlJ00000000DBSl
0000000000000000000000000000000000000000000000000000Q:L600000000000000000000H?el0000000000000000h;3g000000000000000000000000`f>]
iFNI0000000000000000XIkH0000lcE8T:SB@LV30000hVIheDkK000000000000T]m=00000000000000000000000000000000<fiQ000000000000000000000000
00000000I2n]00000000000040Qa00000000`jI;00008QV:@e3l00008YC:000000000000<^\e9@<1EF>@XKQ;h@fUQ3McQ<D800000000PgFO000000000000D4d=
HjMi9FO]EGO?00004dfZ0000000000000000000000000000000000000000000000000000000000000000`meA0000000000000000000000000000M7?W00000000
000000000000000000000000P5eG0000000000000000<QIPdP`3000000000000000000000000P@m<000000000000@Cf[0000DTX_000000000000000000000000
8DHo000000000000000000005EjE0000000000000000000000000000000000000000P_MLiI3:000000000000000000000000000000009:2Ki17k0000]Dj?]9h@
00000000000000008EP`0000000000000000000000000000000000000000000000000000000098gm00008M0H`DfJ0000T7h<00000000i8`f0000000000000000
00000000000083TA00000000000000000000000000004aK:0000000000000000000040dkHk`^`QGQ9:7F1DAS0000000000000000m9g700000000973il=@]iFDT
0000000000000000PElj0000Pb5a00000000000000000000<_=jAGDm00000000000000000000\I=El]K3000000000000000000000000<U7O00000000PRa55>Xg
00000000000000000000000000000000PNKX00000000HXZ200000000000000000000i6df0000\=8J00000000Hk4WHlib@]oP00000000000000004jj:00000000
0000000000000000`Th;lIS20hOlP3YPUHio00000000DLEP00004ebf0000PF8[0000000042O0`j5P000000000000000088SV0000000000000hF4Q0aW00000000
`=Ki000000000000]I?W000000000000000000000BR80000000000000000000000000000000000000000000000000000000000000000PH5Z155C000000000000
m4XO000000000000000000000000aH9P0000000000000000000000000000`PhfhBnA000000000000000000000000`>jc00000000000000000000000000000000
\8O]00008O0f`o3000000000@GoV000000000000a6>^0000000000000000T::3871A0000000000000000000000000000000000000000000000000000QI:cDfdQ
0000000000008Hn`00000000000000000000H>ao00000000\fKN0000000000008U4A000000000000000000000000000000000000<U4cM:FL0000<>fDHUGR\S\6
@[kPUGYhm5jM<gHRlZDK00000000000000000000000000000000000000000000i93j0000000000000000@JK900008IPR0000Xi6K000000000000000000000000
h91_dcNN0000XB5[00000000000000000000000000000000000000000000Di@I0000ACno000000000000`7:_0000000000000000000000000000M?@O00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000Dfe>000000000000X9@^T]R800000000D?DQlAoH00000000mC35
00000000]FlP00000000<dD[@XcH@U_1000000000000000000000000QA:XY71K000000000000@ddR0000\0J<d7jX00000000000000000000T6;C00000000]7@3
0000lbf:aEb900000000000000000000000000000000000000000000000000000000`>YGTF<YHX62ECIM000000000000aF:9000000000000000000000000T9[k
0000Hn`6000000000000X5]8lXHI0000000000000000Dde]ddkJ00000000000000000000000000000000A:e8HFjd0000000000000000000000000000UGBf0000
0000000000000000000000000W[ShiO2000000000000\d4I0000000000000000000000000000000000000000<I5500000000==Rn000000000000000000000000
00000000PaJW06A`0S97hdeiXiV;0000`PXf00000000d^kj0000A:?g000000000000Tm69U3fY000000000000000000008>Rn0000000000000000000000000000
0000\0_3L>YiM>a800000000PJJXlo[00000000000000000dRElAF;n000000000000IGi1000000000000000000000000lRCa0000000000000000000000000000
TZRB00000000000000004Df800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X6;aM=On9G^G
<VRC0EcR00000000000000000000POUS43UW4X@R0000000000000000000000000000@KhI000000000000ICa80000DHQ90000LKNJ000000000000000000000000
00000000886X0000d;MZdA=>8G4V00000000PLKA0000000000000000000000000000LG130H2P5FS60000000000000000@7@N0000000096RI0000000000000000
dJ:aa4MW000000000000\M?:Lj[092i90000000000000000Lc5A0000000000000000<3Q4deD20000\MRM0000000000000000M>c=`W[ie?HQ0000000000000000
00000000000000000000000000000000000000000000000000000000000000004Z:B0000000000000000000000004DDY00000000A9=h000000000000000056SH
00000000YFIZ0000`7Qj0000IAE<000000000000000000000000000000000000@NeRl7G2000000000000=C=S000000000000000000000000000000000ok[0000
00000000000000000000000000000000E7B2000000000000<Pch000000000000000000000000000000000000000000000000P?7Z0000]1OnM>N3000000000000
A1I500000^RG00000000000000000000000000000000000000000000la0S00000000eH2200000000i8i4XVHbPbdc9FmT000000000000D\N\0i^700000000D>0A
00000000E6k=\<6;000000000000000000000000000005L?0000`92T0000000000000000Pd>G0000Xhg]00000000000000000000000000000000000000000000
000046mT00004Z^kh<T2000000000000TaN_00000000PiD70000000000000000A4eK00000000D1=6X@YQ0000HU;iUB0k5FFf0000000000000000000000000000
000000000000000000000000000000000000\\Bd000000000000=>9<000000000000T2TDHDlWD;lZ0000<CXiE81d000000000000000000000000T^Hn0000ll_D
00008J<<00000000@4^c00000000<CKm000000000000000000000000T<CG000000000000000000000000000000000000IHWS0000000000000000000000000000
PRZT0000hjAB0000000000000000000000000000000000000000000000000000<_?c000000000000000000000000000000000000I>Oe0000MB5Z000000000000
0000000000000000`Z<500000000<5\_00000000QACb0000i>S>5B_S5HM1]D:9YIZ>00000000Hh\6000000000000000000000000000000000000000000000000
00000000dOOg00000000000000000]ef0000hQ4AXQ@RLace00000000`kUE000000000000000000000000000000000000i9AT00000000IHK;000000000000<WCU
0000`KV40000@66_l72Hl9T<PMCOTd0700000000000000000000=ICl00000000000000000000E=R900000000000000000000000000000000000000000000lFaS
0000000000000000eIR600000000`aj^e7ci00000000DEBc00000000X6`I000000000000hAKF000000000000U6;@000000000BZf000000000000000000000000
000000000000000000008`12e46600000000862Z000043lF000000000000000000000000000000000000d@U=0000`T?10000dbg^0000=?aE0000000000000000
d8mZ\UBSIDM7000000000000IIQc00000000a<Mo00000000LKJ70000D;2CleKW0000Di=e@YQG0000hAA^00000000IC9<lkMWLAcf00000000000000000000<@9R
00000000`a<90000000000000000000000000000Y39>5>]_000000000000LRdQ00000000000000000000E1jd0000000000000000EHDI0000X[XZE8kC0000e6D>
0000`V1b0000000000000000000000000000000000000000000000000000000000000000d=`A00000000M=J500005GRf00000000000000000000000000000000
000000000000<f`A000000000000`h^00000000000000000000000000000LPVK000000000000000000000000PXNR000000000000000000000000`NWbHEV90000
8U6m00000000LY`g0000000000000000lYQT000000004^k[0000000000000000000000000000000000000000000000000000000000009CSI000000008Z@f0000
0000000000000000<WKU000000000000000000000000000000000000000000000000@`JP@Z?70000@LcFL_N900000000000000000ETNE:a[000000000000];@X
dMBj0000lmPk000000000000000000000000@FJ^lJ>ATbDk@CnH00000000XR:300000000000000000000HhTj\G79000000000000000000000000000000000000
0000lURL000000000000000000000000000000000000Lf;=000000000000000000000000lfGa000000000000000000000000`3ShLRaC00000000\g5d00000000
000007Xb000000004Xa000000000AG^Z000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000008a6J00000000TMB_0000lR8k00000000\15oh5kZ4RDb@<?E000000000000000000004aF=91jB000000000000000000000000
TZ:l000000000000`T]C0000T8oO00000000@?jV0FDT000000000000T>:Q=D:lIH1H000000000000`V=L00000000PNX100000000@\TYQ8dA`aLG0000HB\M0000
0000I=bRl4FFPJc7e?Hd00000000T1hC0000000099CW0000iFOj0000<0MN00005D7m14I90000XDG_\E?U00000000000000000000000000000000000000000000
P:A1000000000000000000000000000000000000QHIN0o[R00000000000000000000HX=mQ<AX0000@9oI\;;<00000000hB?C5I`U1DQaHTaI0000000000000000
0000lmEDTT110UNN=13<1E`]M@@f0000000000000000I<4S0000000000000000000000000000eGGkPIf\0000000083:f00005D5200000000Q0MV000000000000
000000000000PJC@8L;f00000RBX000000000000000000000000000000000000H[B;l`@Gm6CM0000000000000000000000000000000000000000T]3F9C@^h4nV
a=b8000000000000000000000000000000000000000000000000000000000000\2LM0000HS6b00000000lJ;UL\Z6000000000000m6Og000000000Vo>15V^0000
00000000000000000000000000000000`?7DL;Nie>K@000000000000000000000000000000000000000000000000<?hAXTMld_i<<Cd^4FYm0000000000000000
=H\L000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000TBcjPe[_00000000000000000000
000000000000000000000000000000000000`IWC0000000000000000P\jl000000000000000000000000000000000000000000000000<X_9000000008Y`10000
00000000DPa70000=8JJ000000000000eIWS000000000000]<`fX=b[d?=R0:^]000000000000i22H00001C7300000000m6V50000000000000000000000000000
00000000000000000000AD?60000D=@L00000000000000000000L6<NL`38@UP:00000000DG>A8Ue\0000DJ8[=DUd000000000000000000000000000000000000
PZDV00000000D2L_DJf?A2h;]CR=0000\37:0000959a000000000000aFY]000000000000000000000000H2ii00008_gb99:@4;5600000000E1W0000000000000
00000000000000000000@<?<00008FOT00008YVL00000000hJFOE;@6TSko\Mk800000000d>>B@N\;0000DAWJ00000000000000000000HXlN0000000000000000
00000000A46O000000000000TAQE0000=3^N00000000D@Gh000000000000000000000000000000000000000000000000h>Ij000000000000hl3i00000000T;<A
T38B00000000hH<C0000mGLN00000000ha:f000000000000000000000000000000000000000000000000000056I80000000000000000000000008<A80CaOT^R^
h[Kk000000000000\AFj0000000000000000000000000AB`0000000000000000000000000000000000000000@[Y7@\_MX?Yb0000000000000000<o^e00000000
00000000TjCm00000000000000000000Q=;V0000000000000000i=UP0000TTM100000000=3WC0000000000000000000000000000000000000000i=YN00000000
0000000000000000000000000000`^UG02P40000`^mO00000000<9<A8XGD0000DHe01?8O000000000000000000000000000000000000000000000000d03>XNhB
lFSc<h=ai8Ech?ShIBk<00000000000000000000000000000000L@2]0000Da[9m9EBlO0B00000000000000000000DdeQlm5S00000000@O9V000000000000\1[>
00000000TP>8000000000000@V1n0000000094Ok00008K7cQE>D000000000000000000000000000000000000QDC@00000000\4o7000000000000Q=f@00000000
\dnc0000000000000000000000000000HN3R00000000000000000000PN=>06AP00000000000000000000000000000000000000000000DLm40000Q31IXiCk0000
0000000000000000000000000000DYob407<00000000d_NZ00000000HPD:L7]V00000000Pe[R000000000000D=_T000000000000d_JY00000000`[<P0000hEa1
00000000LF3:PjR4000000000000lcWU0000000000000000000000000000PQJQ000044NQ0000Xa?20000000000000000000000000000000000000000EDP[0000
00000000000000004Hedi>RP0000hiIhdL5;000000000000000000000000000080E\PgA800000000000000000000000000000^Ne000000000000000000000000
0000000000000000000000000000000000000000XYSF00000000`d:A0000000000000000PmJc0000000000000LTc00001I<P0000mEZH0000000000000000806Z
@YjZ0000000000000000lgNU000000000000l19N000000008En5000000000000000000000000LXoC000000000000000000000000000000000000000000000000
\hHS0000000000000000000000000000000000000000000000000000<Do600000000d5f_0000LgDU00000000hE6P0000HJb;000000000000`UIQ0000`Tg]0000
000000000000\aWJHF5O00000000000000000000000000000000000000000000000000000000A<ZG00000000000000000000E5GEhS:70000d7R9000000000000
000000000000000000000000\f3ki4]90000000000000000TA\J000000000000\b\R0000@51[0000\FRY=6dB00000000000000000000000000000[;F00000000
000000000CDD@7Q6XXA]h]2]00000000<Gmk0000h>SK000000000000000000000000000000000000000000000000000000000000000000000000000000000000
DTR<X5i10000E0oi5I0e000000000000`DdM@R=`i9f>4BXR000000000000000000000000000000000000e:__A;1>AA`M00000000000000000000Le3400000000
0000000000000000000000000000000000000000]?KB0000L8dk0000D5>M00000000000000000000DBkV00000000M9\f00000000000000000000000000000000
00000000000000000000\5n8\X\g0000=34900000000Pj`^0000000000000000000000000000000000000000Hdb1Q8jQdWjlaFZ0000000000000000000000000
00000000000000000000000000000000000000000000000000000000@;jO0000LE@10000000000000000000000000000X4jL0000000000000000000000000000
00000000mD:Y000000008Eaf0000000000000000m<ea0000XV_OH9_40000<4X@000000000000000000000000hSi2000000000000000000000000000000000000
0000000000009H6]DPi6000000000000i4E500000000@>:2\02Kl1MfT`Sh0000000000000000XN1Z000000000000000000000000000000000000000000000000
000000000000000000000000aH8D000000000000HO110000000000000000000000000000\fWg0000`^K20000000000000000LnEUm8IV00000000000000000LHW
0000Tn9e0000000000000000000000008T<<00000000=E_@I?ZBLLKm4b5JQBlU00000000Tgf^0000000000000000`\ZP00000000000000000000=E5g00000000
00000000`YBR0000000000004N:m000000000000XMPkTAHC000000000000000000000BZ\00000000DGAd0000@3E900000000=6kg00000000000000000000L_hd
0000000000000000PAb6DRM60000000000000000000000000000000000000000AA^Y00000000000000000000\aW@H7Ml00000000000000000000000000000000
0000X_@a000000000000000000000000PmnclAYG`acXEE2C00000000000000000000PlTb0000000000000000`K@l000000000000000000000000h8W4hX1W`0c^
0000000000000000Hbah0000000000000000h]>600000000000000000000Tbfk00000000Xjf50000heN[0000\X>aXa12\UE`09XVU90Sa::`UEa`@^bW00000000
0000000000000000000000000000@mj?00000000000000000000TgR:000000000000000000000000i;G60000Db6`000000000000000000000000000000000000
00000000000000000000HcO800000000000000000000`4ic0000000000000000]9^H00000000000000000000I9WaXd\?00000000000000000000000000000000
000000000000000000000000000000000000QGMA0000h7cXdm^>00000000000000000000L9oUT<1QDZJd00000000Hb]1000000000000000000000000@SNF0000
00000000hJgOLY[_000000000000A>0o0000XWaSP6nM0000000000000000hhN@<WJ`0000Hlkc0000000000000000P=K[0000PASBlV0a0000H0^]000000000000
0000eIIAX4OndBk1Y7:G0000DIK0000000000000000000000000000000000000DOKA]ICY000000000000d3WMXUmi00000000hc`E0000<`9`0000000000000000
00004_8o4lfj00000000000000000000A<<M00000000000000000000000000000000m>Td0000000000000000X\Qe0000000000000000000000000000`UK4D[KP
T4MW000000000000000000000000000000000000000000000000000000000000T[1J00000000000000000000000000000000000000004RNP0000000000000000
00000000000000000000000016n<doD^m5@Q0000HcYDHgg_0000000000000000000000000000000000000000000000000000ICgf00000000\X0J000000004DO6
00000000<P4fP;E@0000U;TJ0000000000000000000000000000000000000000000000000000l5=>0000ICS60000PV43000000000000000000000000h4GZ0000
0000ljeYd^8m000000000000HAcN4c_B00000000000000000000I@Y^000000000000000000000000000000000000000000000000Hb=:0000h<XW000000000000
0000hJS2000000000000\KPn0000=BcE00000000000000000000Y?jW0000i0c<0000000000000000000000008[QZ000000000000D>ck<F:N0000000000000000
00000000000000000000@_5@000000008Y;c00000000XbWY00000000PWiR0000P=U90000@3O2A>hblBg700000000000000000000000000000000000000000000
00000000000000000000000000000JSn0000dm=]0000d6kE0000000000000000000000000000P1m40000000000000000000000005=AS0jfUl7_`000000000000
00000000h<fP0000h6IZ0000000000000000000000000000000000000000a4LgaIC30000000000000000Q6H@laBa000000000000POn4000000004bBg@>];0000
000000000000\`<m00000000mFJ:4l6G0000000000000000H1CG0IAWTGDC000000000gkg000000000000000000000000P9IB0000000000000000TlT20000mIHA
\\?4H9P>9BGc00000000DWR7L]d80000000000000000000000000000000000000000DiOI00000000000000000000000000000000000000000000000000000000
00000000000000000000]6oh0000000000000000000000000000D?dB8V7\00000000]<4j\J8B`;6c00000000000000000000000000000000li:l000000000000
0000\>^JllW000000000000000000000\LVD00000000i4:RLdJ?000000000MoG000000000000000000000000000000000000TEiS0000000000000000PU`k0000
00000000000000000000000000000000lTg;H3kJ0000000000000000d_eh0000<H4h\4j9deZ`dNG2000000000000000000000000000000000000000000000000
`3ii000000000000000000000000<n:m0000L0ANHWMeIFm700000000000000000000000000000000eGP<000000000000000000000000D6T`P:lFD`4h00000000
dA^N00000000U>CT00000000H05X000000000000<N2H@jGc000000000000HfHDX<R000000000X6g0000000000000000000000000000000000000000000000000
0000HAKg0000000000000000000000000000000000000000000000000000]0na00000000iHIA0000566a000000008e9d0`\fl`ieEDg;aCmF0000000000000000
0000000000000000DSFo00000000L_6R000000000000000000000000PM7O00000000000000000000000000000000dBVeXCck8V\:<ZEl000000000000i9kLPJna
0000000008U700004U[k000000000000000000000000@[_K0000l4k\PbcjA?mR000000000000000000000000]4PR00000000000000000000YDT^0<la8X5a0000
0000DfZgAHNd000000000000000000000000000000000000@ehT00000000000000008VI400000000LfDi000000000000PJ0`0000000000000000Q1ek@Xdc0000
000000004A;O000000000000PM\h00000000D1\a00000000lZE800000000000000000000ABN7000080PLh>VA0000h6IETBD`XRZh@_Yf000000000000\]?C0000
A7m@0000hYF;00000000000000000000HL[n0000X6CO<]\F0000=?Gi0000<nfK00000000000000000000000000000000\H26000000000000TJ_2000000000000
0000000000000000@4A600000000HWhY00000000000000000000000000000000000000000000U:EW00000000000000000000PLNY0000000000000000L1Ri\bM_
00000000`UH20000lYIVdZ;U00000000000000000000dB\n0000<0@;IC5`0000000000004iRU@o7Ni7?H0000\4fR00000000000000000000000000000000DeBK
00000000000000000000TcQP000000000000T9ai0000M6C:0000<]UD00000000YG<aQGR90000000000000000YBXL1?omY9iG00000000hT5<00008JUYhR[M];fa
9He]000000005HCF000000000000000000000000E4dgQ@WMQFo74d`l0000000000000000000000000000000000000000h0:<\GJ2000000000000000000000000
0000`IE[00000000DY;700000000000000000000E6M@0000000000000000a5kEi0\M000000000000\GQiDKoW00000000000000000000HfJQ0lXo000000000000
00008dc@0000HSbWT4B^0000000000000000PdfB00000000000000008UZ:leFi0000`JaQ00000000L:B_T0ib\PoDXaPmQ=Y00000154S00000000000000000000
X]a6Q;7?00000000lcK30iA^000000005Ikd0000000000000XOl]8OC00000000000000000000000000000000000000000000L^cHX>f300000000000000000000
0000000000000000T2eJ0000XAR_00000000<G=>0000000000000000000000000000000000000000IEKn0000000000000000000000004?[C0000LD3S0000Ti<>
0000hS:E00000000H>B;Hl>J0000000000000000PbVQ00000000000051[2<KAK8X<00000000000008hjFaD2>000000000000000000004=[X0000000000000000
000000000000@o5k000000000000000000000000000000000000000000000000=4:0869m0000000015UI0000000000000000e5T2000000000000`OP<00000000
000000000000`0fE0000XIFa0U?DTWid8U5Z\Y>;P^2Xh^MX0000@R5H000000000000lPkNd[0b0000`e:c000000000000eGJeH;7eD:6AIC[g0000000000000000
0000000000000000XE=3YI7?AILc00000000`^i40P>k8=DH000050oE000000000000052C4T@n00008B[80000000000000000\gG=000000000000<;An0000XH\m
XP1e000000000000m7ngYDQ;0000XO2O0000000000000000000000000000MHA:m9]^0000000000000000Xd^8dBNC00000000000000000000D<HH000000000000
000000000000000000000000000000000000000000000000XHV00000000000000000000000000ioi00000000000000009<Ib0000000000000000000000000000
0000I0:K000000000000000000000000000000000000eHLN00000000PgQm00000000000000000000L9`N00000000000000000J?_0000T_<W00008`=S00000000
00000000M;@k000000000000000000000000000000000000`[6kM6i\00000000<SF?00000000000000000000]Ab80000\nonQ;WU0000P;aXIGkm000000000000
0000000000000000Q3J_000000000000IELg0000000000000000000000000000000000000000000000000000000000000000T3f]000000000000000000000000
000000000000000000000000<SA=l=`\A6[[000000000000000000000000000000000000UDNg0000T>BJ00000000000000000000dK8H00000000000000000000
0000000000000000eGXoXU5L000000000000EGB@000000005G6m0000000000000000000000000000XJJ84\me0000000000000000000000000000`RQkXJOg0000
0000000000000`TN00000000`L@<PhTW0000000000000000000000000000000000000000@=d@0000P7YC0000lC>`0000000000000000l8Ua0000000000000000
LR_JUDDZ0000000000000000000000000000000000005H4j0000`9SAY4O500000fYU0000000000000000T4l\000000000000E7e3000000004:RYHEAl00000000
0000Lg7e000090Xi52:10000mC7Yl=@n0000000000000000DM:b000000000000000000000000D;@\000000000000h`9nm;T7000000000000E@oF000000000000
0000AG9_0000000000000000TUD5\aTD000000000000000000000000000000000000DIT_0000000000000000000000000000<_fYQIR_0000PT2_000000000000
00000000000000000000000000000000000000001=VhD>gmI44B0000000000000000000000000000YIc1@Dl@000000000000000000000000H0]AdF3J00000000
0000000000000@1AeCAG000000000000@J9miCOD00000000000000000000000000000000000000000000aG\:000000000000000000004YWV870;00000000hj@W
00000000h_T90000000000000000`b9B8@4^0000TBHO00000000dU=Y0000000000000000000000000000000000000000DVnI0000000000000000000000000000
0000X1@@]1Pm0000TGoj00000000000000000000000000000000Pf695<O=A?QF0000U61<00000000000000000000AH6j00000000@B4J07:B000000000000m?Ke
000000000000XmG?AD>f00000000000000000000000000000000000000000000T`gY0000000000000000000000000000X;YH0000000000000000000000000000
M=j\00000000000000000000`^P>0000P96<00000000dU@HPUmZAFkVhK`;00000000000000000000000000000Na0lf8_A7W0lMH>0000H:VJ0000@k0J0000hU@Y
<hYP0000h;NT00000000000000000000000000000000000000000000h]Wd000000004`Kb00000000I9RU00000D;K0000000000008YNf00000000000000000000
0000000000000000000000000000A9ef0000LO\@000000000000000000000000000000000000000000000000000000000000TRckL`??m1MIYB@o000000000000
L:ie<EOA<K@5LP]e00000000L\F\000000000000000000000000000000000000000000000000000000000000h:iP000000000000=5om0000000000000000d7aL
dUoT00000000000000000000000000000000\6aY0000L?claHSV0000`B<U\]G40000T6dJ00000000000000000000000000000000000000000000000000000000
000000000000<8]_\_RD00000000aB[i00000000000000008k26<\7i000000000000\KQW00000000L;V81A=X0000TT6o000000000000\]EQ0000000000000000
000000000000000000000000HEPM0000TGSa0000TOG4000000000000000000000000000000000000ln7B0000l@e30000<GWN000000000Z1\0000000000000000
000000000000=<IO000000004aI^`6FE00000000@3NU000000000000AD?V000000000000a0NK00000000L=Xj00000000PXmd4`^H000000000000a<m_00004@MJ
HIim00004gd?00000000000000000000=1BR000000000000000000000000HAiF53K\0000Pn7a000000000000000000000000`RFl465=000000000000T3@TdZ8e
@M\C0000I::F0000000000000000A2050000H2oR000000000000ACak9F020000000000000000@J4mHZH@00004?Tj000000000000hNK400000000000000000000
0000000000000000000000000oT4L9US00000000000000000000QILP\2mb00000000\QL]0000djX[00000000a<gL0000000000004M7@000000000000`4oO0000
000000000000a2hZP=:L000000000000i6Pg8<n50000000000000000000000000000@@JO000016TC0000000000000000000000000000000000000000IGPo0000
0000XV\V0000H2N`0000<fiAHWF50000000000000000\gQb57i7E>^a00000000000094gI000000000000000000000000000000000000POIY0000000000000000
000000000000000000000000`XfI=;jPH7Dn4Q3Q0000Lb=W000000000000000000000000000000000000h;OO41U?17il0000000000000000XiZc00000000<f3>
00000000dZ;d0000XKn\00000000000000000000000000000000TBEShL4k000000000000m;>]0000000000000000eBO900000000000000000000000000000000
0000EEO^00000000e=HR=3]f<UDD0J6f000000000000lgNG\27b000000000000db>J00000000000000000000000000000000HC@g000000000000<@\P00000000
47d6000000000000h1X=m?U_QE1700000000000000000000000000000000000000000000000000000000000000000000000000000000\BDH00000000P\G@0000
00000000T7TU4oGYe8NS00004XN00000000000000000000000000000@D7K00000000000000000000DQ>cdSReDVP5000000000000000000000000000000000000
00000000000000000000000000000000`aW6000000005EYb00000000000000000000000000000000000000000000000000000000000000000000d\0]00000000
0000000000000000L:1S0I<MLJ1b];dI000000000000000000000000000000000000000000000000000000000000QJ4`0000000000000000PVX^000000000000
L9KWHVCb4T[N0000000000000000`_Ze0000000000000000000000000000000000000000TMYAlYVj0000DXGo83Wi00000000000000000000hUOA0__W0000U8ZI
0000000000000000=:O400000000000000000000000000000000D8=;000000000000000000004KSCHL`\4HJia6>@00000000000000000000`=PZdM75Xi\U0000
000000000000000000000000000000000000`ooK1?[G00000000L1l;`V0TL;L7000000000000@5nJ0000000000000000000000004Y4500000000000000000000
00000000000000000000000000008VIZDm=?00000000000000000000000000000000000000000000000000009CEN00008o^J00000000000000000000X5Mf0MUf
0000<619@WI^00000000DZiIXU]T16RX0000000050i\diOaa8Ig000000000000\@Mf000000000000000000000000000000000000DRk[\LN=000000000000DQKY
<BKV000000000000000000000000000000000000000000000000000000000000H>dC0000000000000000@=f3HN=\X3?h00000000`H6Fa1d`TA:l000000000000
0000000000000000U4:j000000000000000000000000000000008KDW000000000000m?f=00000000000000000000D7g`0000000085P]HXK?00000000aEBF0000
0000000000000000l19[000000000000000000000000000000005APV00000000000000000000=FQ:0000TdfNQ=o4000000000000L1@jhBLe0oSO0000`Gj`@T`P
TmCZ0000000000000000000000000000000000009CF400000000000000000000000000005=MD@S3F000000000000000000000000PIBN0000000000000000h_8F
`jS?00000000Xkno00000000lnoB0000I3`n00000000000015E800000000000000000000LOM`00000000T7Ug4:0Y00000000000000000000<8PP\7hXlM@iX_D0
000000000000a>D10000P`2G0000000000000000m:9[000000004QC40000]=O:eBck00000000000000000000<UeF0000`COe000000000000X?L3TD;\00000000
D`FC00000000dJXV000000000000000000000000000000000000000000000000000000000000l0hB0000Lh:d000000000000000000009@Cb000000004F\g0000
0000<S<^000000000000TAPg00000000000000004ccYTolk00000000000000000000dSKI@4;48YLR8hk>000000000000T8Xg`=SZd<YD\aX?I2J91IbQXg_c0S^I
0000000000000000000000000000]HjL00000000000000000000000000000000d_9E00000000a;SS00008ii3m=01000000000000000000000000000000000000
000000004i<2000000000000`OI@00000000=@cK000000000000000000000000<8EV00000000Y5no00000000000000000000]2380000l22]00000000lW]T0000
d6VO@=:l000054D=000000000000000000000000000000000000000000000000PCKZ0000000000000000hFjU000000000000HA]W00000000LCD6==:4`EAC0000
iGI_0000000000000000D710dLjm0000lJ`_000000000000hQ4g00000000000000000000`GAB8`03d54j00000000Q6OK00000000000000000000000000004_nT
00000000d=WM`NfE00000000LaLT000000000000Tn`i000000000000000000000000a0ElPXmo@@cO0000\?oQH]]700000000000000000000000000000000dK?\
DBQ900000000000000000000000000000000QF3?00000:ZF0000P5I400004`lO00000000000000000000I>UP0000000000000000<FiF00008<O9TE?;00000000
00000000000000000000X3g40[e?0000000000008`dOH?9o\fTDE:I60000`>@Q00000000000019FS4W>I000000000000000000000000T<kl0000h6j^00000000
00000000Dc51000000000000000000000000000000000000000000000000DRFRd2e>Q3mEXT7W<Udk=FR=00000000\Rd=01\GLX5IhdhN00000000]<6k0000dWHZ
0000000000000000AF?P000000000000000000000000Dd1j0000d9B8DEMA000000004G:n00000000l@1P0000@eif00000000ID=X000000000000`3UG<@LfQI>@
00000000LGV58Fk;@JYbT[E?0000m4Ef000000000000000000000000000000000000000000000000000000000000T588m;QT0000000000000000000000000000
mDYb00000000000000000000000000000000000000000000000000000000lHL30000TFmO00000000000000000000000004@A000000000000000000000000\E::
<=4A00000000=0jg0Zj80000000000000000000000000000<KmCi24jTYJS@^jS`^oD000000000000\lL40000000000005=>O0000Ha?l00000000000000000000
4Toa000000000000000000000000000000000000809=]HEC000000004`Xi000000000000000000000000000000000000000000000000000080>G000000000000
dWV=@?k@]1bI<10N`OGCA>n_0000000000000000d:m900000000hiHiHSoCY58f000000000000000000000000lUnZ000000000000000000000000000000000000
0000=9WL0000000000000000Q0d00000000000000000<VV@d@GA\_Lo000000000000TZ\f0000000000000000D\SNXcC@00000000000000000000000000000000
@iW0000000000000DVn?mDZ8\U3^0000000000000000eDUQ000000000000000000000000TL5K00000000P;9a000000000000000000000000000000000000=D@6
00000000000000004QG0000000000000XA]e0000]D7?0000000000000000lD4;00000000000000000000`\e:0000000000000000000000000000000000000000
000000000000000057iH00000MnZ0000000000000000000000000000000000000000P;Z;0000000000000000000000000000000000000000HVgE=DLG00000000
0000mDHl0000DV4B0000000000000000000000000000a@k_0000000000000000000000000000`Y@TdGHC00000000000000000000T<FN000000000000<e8ZU1Q<
00000000dBJ;0000iIU700000000l>?Q000000000000\FTkDi[Z0000aGb?<F<;0000H[bn00005F]a0000000000000000L547TH3\<eCe0000000000000000\4cA
00000000000000000000000000000000000000000000000000000000000000000000PDL`000000000000l9A5D8Oi8Jj\0000LAn700000000PHN\000000000000
0000dB6A0NdB00000000000000000000000000000000000000000000P8;THR<c000000000000000000000000=8m;0000M7TKD3`b000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hGKk000000000000000000000000000000000000dPll00000000T45o0000\C?O
0000XZ]=0000000000000000<aCSlecg\F]=0000000000000000000000000000000000000000000000000000dY`?000099<a0000000000000000000000000000
0000Y<Nh00000000<;G\000000000000000000000000m7Qn@D]nhLkf0000000000000000000000000000000000000000000000000000000000000000`C0A0000
00000000000000000000@C;[00000000000000000000TMcG00000000000000000000]IOC00000000P]kU00000000T>Kh000000000000000000008RQR00000000
00000000aEen000000000000000000000000l2gBD9264NCX0000000000004@[Q00000000X8Yh0000000000000000000000000000000000000000000000000000
00000000\5]m0000P;H?00001CCC000000000000Hg3^0000T^SM00000000TlRL0000000000000000eI@G00000000lL4:0000000000000000000000008a=R@mDM
0000LY`WQ7<40000LcJ800000000\`ZG00000000000000000000000000000000000000000000=H0H000000000000H8Hn00000000\mH\00000000000000000UR]
00000000e;Ro000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000dUGa0000
000000000000000000000000l[=J00008odk0000000000000000DOo@0000000000000000000000000000H7@j@Be>0000000000000000000000000`Co0000h6PC
18nK000099GK00000000000000000000\`0eE4Qh00000000hjOU00000000\1nD000000000000000000000000A:290000000000000000`[]4021X000000000000
0000000000000000\ncT0000000000000000m5cZ00000000TO]`4jEkA?][00000000000000000000000000000000HHnS00000000000000000000L5JF00000000
hG`g000000000000000000000000000000000000000000000000000000000000000000008RnJ0000000000000000@Xi^HARM00005EHc0000hCM?PQ]Me:h\0000
0000HnFK0000d7GU00000000<7\[UCo[000000004Kn200000000000000000000PeY;dd[10000lGES4nK400000000l_SXi1880000\Pnm000000000000DWe`0000
0000iH]l000000000000000000000000Hhb4dGD5000000000000000000000000000000000000000000000000000000000000T5]Y00000000M==H0000U<kO0000
<;5\8?IL0000A9]K00000000Dmk5e1Z900000000000000000000000096Xf000000000000\36[00000000H[fU000000000000000000000000000000000000HOl@
0000`b[n00000000000000000000000000000000<TDWlVH?00000000000000000000M67\000009b6lC@J`bm_0000000000000000T1EE00000000LSQ800000000
00000000000000000000dGNS00000000\W0b0000U@8a0000T2L:LXFJ000000000000000000000000000000000000000000000000000047GD`?ACdY`L00000000
TGRD0000PUhP0000000000000000PZU@00000000hdVD0000<9RYm6bP==i]000000000000hM6b0000000000000000000000000000000000000000000000000000
000000000000<1B2@]mi0000000000000000XdC500000000<VD=0000000000000000HcTn]9eU00000000000000000000000000008b?X0000T;SX5Fb500000000
<UVo0000hZ]I00000000IHl>000000000000000000000000U:7b0000@WI2`U9lPIN3d]lcl35E@O:b\e;W00000000000000000000000000000000000000000000
LK]R0000000000000000\@\10000dLgliIV`P^D9<HWUdb<j0000000000000000XV4`<o3V00000000000000000000000000000000000000000000000000000000
0000E1\G0ENJ0000000000000000d`8i00000000000000000000TYI>00000000<<_F00000000000000000000TR_400000000T5d[0000U7Jb0000000000000000
000000000000000099QP=Fl`0000D_VZ000000000000000000000000000000000000000000000000]BeW`2kf00000000iC^`00000000@i4=0000000000000000
0000D@=?00000000@M4A0000000000000000000000000000a?P;000000000000D@=R0000000000000000@^S60000lMML00000000000000000000TG`600000000
0000000000000000000000000000\2=J00000000000000000000000000000000\AkM0000`[X500000000000058D50000000000000000000000000000@^Fd0000
000000000000000000000000d:aA000000000000000005g000000000=87N1<NQ000000000000000000000000000000000000000000000000X\cc000000000000
00000000TDkSEIi=00000000000000000000`PNiU=dJ0000MAdn0000000000004\3D000000008Bb^000000000000\Kjo51:Le4^?000000000000000000000000
00000000000000000000hJ`P8NTZ9HEV00000000XSDH00000000000000000000000056TR000000000000000000000000000000000000=CKP0000\IF?00000000
00000000P2AFX<gOLiK7000000000000U;V4000000000000000000000000000000008knC000000000000H3nm0000000000000000\LDF82dblQMI000000000000
000000000000000000000000000000000XI^0000DEcm@H;a000000000000000000000000`96clV=o`XeQ0000000000000000dOCD000000000000000000000000
TcSA0000000000000000`FU<000000000000L=Ih00000000000000000000000000000000000000000000000000000000000000000000HQ9J0000000000000000
00000000]He@0000000047mY0000P?0\00000000A99^0000000000000000000000000000000000000000E7n800000000<UPf\cB5<jbl0000D>VP000000000000
0000000016EG000000000000He5H00000000`o6:00000000000000000000D4al@5<>UBH?00000000D5>D00000000000000000000`c8`00000000LgaN00000000
DR5b0000\i@h0000000005PFdjl@00000000000000000000000000000000LE>L0000hg?L@[;aa6a100000000\8fJhTOX00000000lSjOh`Z60000000000000000
0000000000000000X0IK00000000l;UH99G:0000lFYBlh12000000000000000000000000@IFnIAR@00004P7>0X_Ya9Do00000000PJUl00000000000000000000
00000000000000000000000000000000damA0000000000000000A7gFM:WO000000000000450h0000E<KR000000000000`Dg<@UJha=3A000000000]4:00000000
@DFA000000000000000000000000000000000000000000000000D3IY00000000000000000000000000000000000000000000lILemCHa0000000000000000@Bm9
0000000000000000000000000000000000008Q`k00000000l:]\\iFN00000000l^;k53BA9>]000000000A=UlaB[=00000000hX<N0000000000000000UD0]8\Q1
00000000000000000000000000008\<T000000000000000000000000`XV800000000<bi80000000000000000000000000000IFY4La7Q0<k200000000LA[b0000
000000000000000000000NoZ0000000000000000D6n=00000000000000000000D>;f0000=1<G000000000000000000000000LT0cI=9e9HP:0000000000000000
00000000000000000000000000000000hMEg]I`h000000004:L90000000000000000000000000000hUB200000000PH6h00008V0@0000000000000000L`_JUAFb
mEoL0000XWJP00000000@:Ng0000000000000000000041ca000000000000Lc@H000000000000000000000000000000000000000000000000000000000000lS29
0000000000000000LFoo000000000000000000000000000000000000\e9M0000000000000000TIQ7A5^\4UaU0000000000000000@fh40000000000000000hKa=
00000000M<VhU5CAQA>_000000008[baAFH70000000000000000000000000000<Y<Y`\PP0000000000000000d4c_0000dD3]00000000D=OSmEUK8Hf300000000
0000aIAC000000000000000000000000dKE65DlX0000hHn<0000000000000000000000000000iG\]000000000000<FVP8[hn0000YEQc000000008i>5000013:V
0000000000008Q1l00000000000000000000000000000000d4GK00000000d6CBXk7W00000000e;380000000000000000000000000000000000000000PER=0000
000000000000000000000000000000000000T9N;0000@L`L08[\00000000000000000000000000000000000000000000000000000000Pf;L0000000000000000
000000000000a9ic00000000000000000000Lef_000000000000`g6h000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000A?^700000000000000000000]E9300000000000013IhLogK0000000000000000000000000000000000000000<U3o0000000000000000
00000000D9_C00000000000000000DmjPOKi00000000X97c00000000000000000000=32I00000000lZM?000000000000000000000000D2nR0000000000000000
0000<^1<PiSO0000lk>d0000000000000000000000000000A<V100000000000000000000e8<JaB`90000a9N;00000000\>bT0000\Fi5\P`ILigdTifMYH7T0000
0000000000000000000000000000000000004MJn0000000000000000Pc^H0000000000000000l\U4lUd5aA6I0000000000008>ISQ=RN00000000000000000000
00000000e55200000000<fX=0000000000000000000000000000000082[H0000D;=^0000PjH=00000000PbD^@G6F00000000000000000000DKG8LVbU4\_@LSKi
0000X[KC00000000000000000000Q;0VQ:^:0000000000000K^Q@cWj1AnZ000000000000HMW]\`=c0000000000000000`h550000000000000000000000000000
00000000P2[74=HY00000:7ohMiVdc_X00000000`kk[@T^eLdlhHha7000000000000000000000000@2V]0000000000000000000000000000<H4QHDh300000000
`i1f00000000000000000000000000000000TCQN00000000000000000000000000000000H;K10000000000000000000000000000000000000000000000000000
00000000L_4^`K[90000hN@f00000000h:@TH5Ug0000000000000000000000000>2Kh`ac00000AbFQIk200000000PQJB000000000000E5[<0000Y@_W00000000
000000009CQ7000000000000000000000000000000000000000000000000000000000000m29B0000000000000000000000000000000000001G69000000000000
0000EH8j000000000000`EQ]0000\aPY0b0:57nM0000000000000000000000008kPe000000008N>M00000000000000000000To@20X4T00009?D\000000000000
0000000000000000000000000000000000000000]HBl\1_E0000000000000000h0P9`gKY0000`S`:00000000hIj@00000000TP\Z\j49000000000000M9oR0000
0000000000005:K>hRbP00000000@Vd_00000000000000000000000000000000000000000000HeW700000000Q>Kje8R00000lCn44_O`4lBSd9=c000000000000
00000000MD@Y000000000000000000000000@l9Pdl@>000000009DNG0000m3>L000000000000000000000000000000000000TcJV000000000000000000000000
0000000000000000000000000000D1;cTIEM00000000000000005FIG00008T<g0000U7HTlMif@\d4000000000000000000000000H`W3\C1\`J7YTnHc00000000
00000000QHDV00000000000000000000haPG00004m?Y0000dP;U00000000000000000000XB[h000000000000000000000000T]VB000000000000000000000000
aGUf00000000000000000000e7E`00000000D2;P00000000000000000000L>S[00000000000000000000EEXiID>2000000000000000000000000000000000000
000000000000aFoW4^\B000000000000000000000000000000000000000000000000000000000000000000000000ECin0000000000004na[000040^C8^Z;0000
00000000000000000000aHGn\P2`0000000000000000L^GO00000000DR7X0000000000005HT9TEP>XaQ>0000l^bI00000000h84f00004\JVTN4V00000000`h5K
DU6]0000dC4l0000\ED?4Nn10000L1b400000000000087EB0000=H?hXJ^\00000000L<Fc000000000000m6j]000000000000\AiT0000A5nX0000000000000000
`KU4<V5Hdhgm4if@LRb]hi`Mhe^F0000lFGm`BF0000000000000000000000000d4EZ00000000LBSITK=i`\^^0000lPOX0000000000000000lI6XE33B00008Bfg
0000000000000000000000000000000000000000000000000000000000000000h\L8hlfW000000000000L>8WL[aP000000008G<n000000000000A3]O00000000
000000000000000000000000000000000000000000000000000000000000Q@0k000000000000L<mg000000009EI6dTQm5I1c0000A;]5`oMS4ff1000000000000
000000000000D5;\HS9h0000000000000000000000000000UIdm00000000000000008hc40000<6E000000000TG1OlMGQ00000000000000000000Y:3Y0000\2H9
Da]2000000000Rej00000000000000000000000000000000000000000000000000000000000000000000L9gJa=KT00000000<BFch<X?00000000000000000000
E8n10000H@P[000000000000000000000000@hEKe?IM0000@nQ2`dXM00000000000000000000000000000000000000000000000000000000`^N6AGeP0000mDdJ
XZML00000000000000000000hfV8000000000000`1mL0000D^Xo0e=E0000PgSl00000000000000000000D>bgaE7T000000000000000000000000lJ2>0000`Eb5
0alO0000000000000000000000000000000000000000000000000000lRUC4kOA8UW=a06hE:ANh5o=0000000000000000000000000000TUJ:000000000000DYfW
00008b0c000000000000Xg1Y00000000\>j6TUkH0000`CK40000000000004:Lf0000\@^I00000000XD9\0000<0`P]3AFT2iM000000008Z8L0000<\jBdlNXYIIg
00000000000000000000TM\U0000@=bL00000000000000000000DAc=00000000000000000000<802@h]N000000000000T7gm00000000e843Q:GD000000000000
00000000@:J9000000000000000000000000LXn^0000000000000000\DIb<^;@DCPP\EmB4JRDhnmR00000000\N>f00000000000000000000LF2Z000000000000
DhDg000000000000P?hbDC[i4ERVLbhN90GT000000000000000000000:Gn00000000]C:e00000000TMjJ00000000HijQ17]DAHYi00000000000000000000<6fN
<[4Y000000000000000000000000000000000000<kPF000000000000l`iTI=FI0000000000000000H=aj000000000000d76_mFXN0000P_36000000000000DZQU
lhB``5V6h]ABh7LPDQ7a\aV50000000000000000iG<N000000000000000000000000HI4Y`CDm0000H=L;000000000000TH]W4GY3PJ9TXQI=0000000000000000
0000UDc>000000000000000000000000000000000000000000000000000000004e<Q<GEa0000=DU10000hCZ4YF4^0000lSL\0000000000000000000000000000
00000000000000000000lNiaDa;cLcL600004[TaXPbm0000X0Hl8Q5i000000000mKOA;do0000000000000000LeHl000000000000<ff>0000000000000000h5cc
00000000000000000000Dh\G0000Pja7<08H0000000000000000TYfi4Xf>000000000000XKN[0000000000000000000000000000`WVc00000000000000000000
00009;LS06_[0000000000000000HBmXPEhl@SYh0000PN6:0000lj_W0000TYAQm?2?@K0Y0000HI_Y000000000000000000000000000000000000`>R700000000
L:m`000000000000`Dfj0000000000000000000000008_bR00000000d4I=U94_i=FgXi>EL3`6000000000000000000000000000000000000h_\D0000000046]f
0000000000000000000000000000Q?cg000000000000000000000000<h?g0000<ZTA0000@H[b0000000000000000LCU2LhQb000000000000000007<G00000000
00000000QISR0000000000008BX400000000<TP[XN0DH_7`PS]_00000000000000000000@TM]iG4V0000000000004\MF00004;N^l]2N0000QD6^000000000000
=>FW@VFQA93Y00000000000000000<k@\?hW0000000000000000A<fT0000000000000000000000000000000000000^_CHGke`mo@iE3]0=M90000000000000000
0000TS6B0000000000000000000000009DIY@o<oa@1G1Eg700000000H3ofDQZGd1k80000000000000000000000000000000000000000H>_8MHJn0000h<kN0000
0000<GQ4000000000000000000000000000000000000L1nk00000000HmAX00004c>]000000000000000000000000000000000000Q2Dm00000000H_>900000000
000000000000000000000000]4CW0000000000000000000000000000000000000000DXWc00000000000000000000`Ia>000000000000000000000000000041H_
000000000000lj@DmInX9C3_000000000=:]13\m`hS?00000000000000000000LR7l]J6R000000000000i;BC0000000000000000000000000000000000008A_a
dFB1`jFG000000000000000000000000e1]U00008Fg`00000000000000000000X<g\0000D>GTXXXN0000iCL6000000000000000000000000000000000000<EII
P>BY000000000000000000000000h?dV00000000000000000000000000000000A9o6EHM>0000000000000000`EH`00000000`5^:000000000000000000000000
0000000000000000iGZ;00000000000000000000000000000000YFO00000000000000000000000008_0\000000000000H=c?0000000000008=J@YDh:`c[P@cBe
000000000000000000000000<1>N00000000LYXX00000000000000000000000000000000e?G70000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000D]=>0000MEDX8S0Z000000000000X^7W0000XaTP000000000000Xi^nL6i30000D3P^
000000000000ld;10000000000000000@:=8000000000000XBOD000000008DN600005?]800000000000000000000D>V^HFae0000Y>P;00000000000000000000
0000X_Tb0000P@N0HWJA0000T;]o00000000lbJce8FS00000000000000000000d[b7P=bfh_2k000000000000000000000000TSol000000000000EBU<00000000
AEFK00000000HB]=0000000000000000D8Rk`b8k0000000000000000HAL>`BWF0000@EF<00000000000000000000l<MH00000000@b@0`^f20000000000000000
4<S70000`ES20000h:Rn000000000000000000000W4c0000XEL0000000000000<QeX00000000000000004I;Y000000000000l3Zo000000000000000000000000
00000000000000000000LHDP<l;BiF^Z@:JL0000000000000000000000000000HMlI00000000000000000000]3\60000HaYF000000000000000000000000AJ05
Y65d00008RBl00000000`3?P000000000000P<@441[[\eX?0000DTPI000000000000000000000000000000000000dM=\M>30PiGI0000000000000000HC9a0000
000000000000000000000000ADa900000000\ciO000000000000lJ]k0000I50Z00000000TP450000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000=[>000000000000UAlh0000000000000000000000000h5_9Ebl00000000000000000000000000000000@3?6Q:6b
0000`Slb0000`1`S@?Lb\iF00000000000000000X<W`000089Ma0000=DYO0000D=3EXbh]Y<2V00004KP600000000000000000000000000000000X5Wb00000000
000000000000\>BhdJea<lgk0000000000000000000000000000\L;60000PeJ800000000h_<g`OIL00001GOL000000008MIc0000lT0C000000000000h\^n0000
000000000000lk540_e]=3Fm00000000XUN4000000000000`jKm0000lPQC0000M;EP00000000000080VZ000000000000000000000000lS>e0000PB_i00000000
m@[]00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XYR80000H8kf00000000LZ`hDNIE0000
00000000000000000000UDN:0000000000000000dMb`000093hk0000000000000000lTO4D]8G00000000`^Mi<MZF@>UT52Q]0g<Ze48NdOJehLd=I?8e0000l66G
0000h5TMlgGm0000]G4f0000000000005>;C00000000@M9B00000000000000000000000000000000000000000000LFSY00000000D^`WeIcD0000000000000000
0000000000000000000000000000`R38000000000000\]@SE6WDY<R40000H4U90000000000000000000000000000D;TD\Vbo0000DR2X0000<giY8[3e`j3cYCb>
00000000000000000000000000000000h\=:he[n000000000000000000000000000000000@8c\\hN0000@<Rb0000\10@H67X`6`YUH8100000000000000000000
00000000PAKS0000000000000000<`K30000000000000000000000000000Y0f30000000000000000000000000000P\Ig000000000000h5O[98[R000000000000
0000=2\H000000000000l=1=<ElN000000000000000000000000000000004j^cdB6N00000000000000000000lI^@00000000000001o?0000000041[e8I0W0ZUj
`hLilm8m000000000000000000000ZFb0000000000000000D^WAQ1?C18gQ==[b00000000000000000000000000000000`7AI00009GTM00000000\6TS00000000
00000000U910DL6j00000000000000000000000000008Bh^00000000000000000000000000000000d>A[00000000]FGZ00000000HA>\Y9@<0000d<<50@hC0000
0000E6Z0Y>fi000000000000U2?I\WY30000l2Wj00000000E0=700000000000000000000h@3fmBo40000MI<0<K:n000000000000000000000000000000000000
0000000000000000000000000000LgIm00000000ACDU000000000Pm_U8TV1?kai@L3000000000000000000000000lT3@0000000000000000IHf=0000@VW50000
00000000000000000000000000000000000000000000H@Wg0000Y8Q]AH7G0000XcM8000000000000\V^10000lLjU00000000000000000000000000000000@d3k
HA=m000000000000000000000000l<5:4iEE00000000iDfh]4agUHobQI2g00000000`6Jo000000008Pd5000000000000M=<A0000\=_8Pl5nLT3W00000000L>Q:
000000000000@7o^`BB=000000000000X1Zc0000000000000000000000000000hCJ50000000000000000\AbdPjAi00000000000000004S^d0000000000004QEf
00000000000000000000000000000000000000000000000000000000000000000000000000000000H;N40000000000000000HXmN\RC@<05<aEfA4?JO00000000
000000000000000000000000000000000000599oQC=30000HX`Y93@d0000@5gM000000000000H<Eb0000000000000000TSh;PW6]000000000000000000000000
LaDCm@gK0000000000000000000000000000\R5800000000000000000000hndc00000000000000000000000000001GOi000000000000D<Bo000000000000@`fE
Dhag00000000<]6H\]i000000000000000000000`f8:0000000000000000I:450000000000000000000000000000E=gU000042;i000000000000000000000000
00000000000000000000X@DU000000000000000000000000000000000000000000000000@;:E0000000000000000000000000000L6c=4AZDD`\Y@3cV00000000
00000000aG2b0000<BUO0000000000000000000000000000X<YYe4>T00004go`U2Z6000000000000000000000000000000008Jl[000000000000000000000000
0000U>lh00000000=27P00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000EG=M000000000000
0000000000000000@k2d0000lPfO0000000000000000000000000000000000000000000000008_eHDb`S00000000000000000000000000000000000000000000
0000dd3QTNdj000000000000000000000000000000000000dKOD0000@=RhT>o7LUU[Q8lS0000000000004Y=A000000000000000000000000000000000000DgYa
00000000A0<M0000000000000000da`M0000000000000000`h8=i>5`00000000000000000000000000000000hdHM000000005?fc000000000000lCmh8`[OHek8
000000000000XcNa00005Fab00000000000000000000000000000000000000000000000000000000000000000000000000000000hMdP00008\SC000000000000
4cbV00000000000000000000000000000000000000000000\2>f00000000000000009<Q?000000000000000000000000`2UK0000000000000000X:IF00000000
0000000000000000H_FZ00000000`@=e0000000000000000UC8_00000000TP_`0\\]0000QI=C00000000XmBg000000000000000000000000<FHA000000000000
00000000000000000000dUCL0000000000000000000000000X8XHHVK000000000000M0j900000000000000000000000000000000000000008jfE000000000000
00000000eDSm8CVN000000000000\>?c00000000000000000000@]P<L_SJH3fD000000008G7F000000000_230000000000000000I;_C00000000000000000000
000000000000M?cK`MLc94jb\=TXUDW000000000@D4T07bI000000000000000000000000000000000000000000000000811W0000000000000000IGN>00000000
00000000H3Y0000000000000l8>600000000]8ldi;PYmC1_0000]6N:000059k60000000000000000dAaM000000000000000000000000000000000000<Li80000
00000000=3o1000000008;WALd8nmF^>\D800000dL[J000000000000PYFP000000000000X<d4<`>j000000000000000000000000129100000000000000000000
0000000000000000000000000000]AQm000000000000000000000000000000000000dTXI0000iDnO0000000000004ODY\^o4000000000000000000000000`h9G
d`^m00000000000000000000000000000000000000000000000000000000@9GXiFLC\BE:00000000000000000000T1=ZDj6400000000a<X\0000000000000000
00000000<4Zf4f=k00000000HG7c0000@oY9000000000000`]5Y00000000000000000000000000000000@3bUT[o2lfDG]Ii00000000000000000dP5]dmmYU:3H
00000000000000000000000000000000000000000000807P0000XHh<000000000000He4c8gS200000000lNl20000000000000000L4N200000000000000000000
0000E:Xe0000000000000000X<Cm0000XHVg00000000000000000000000000000000000000000000dIG=`\c>000000000000P[\H000000000000000000000000
4d]G5>NRPHhW00000000PUO]000000000000HZWdXSHB00000000000000000000000000000000T`7^0000000000000000IERl00000000TB>H0000000000000000
4[nC14\Z`Cl;00000000`l;_00000000\BfS000000000000000000000000000000000000000000000000000000000000000000000000@[2V0000000000000000
0000ho0=00000000<80N4OZa000000000000000000000000DmOc0000000000000000000000000000000000000000dZh^00008[i[000000000000000000000000
0000DT2oDm8O00000000P9_jXoJf000000000000QDeCdC<\0000000000000000000000000000000000000000<R080000XSh^0000000000000000Le8@00000000
00000be]000000000000000000000000`jRa000000000000hEIYDU7l0000000000000000000000000000000000000000173T0000000000000000000000000000
0000`KR200000000000000000000lU^4ddQ\000000000000hhE20000000000000000TbD1=9Oj00000000HY8Y000000000000000000000000PHo50000hbP>0000
h7kR0000000000000000000000000000<3M_00000000000000000000000000005IP9000000000000`4b80000000000000000LX[2000000000000dH>JP1MM0000
000000000000000000000000Ljgm0000hKL\A4ToIGgQ0000\O5^000041PX0000000000000000000000004SSc000000000000000000000000H:`l1F6700000000
0000LUT>000000000000lA4j0000000000000000lJ[N<LX@000000000000000000004Z5S00000000@UL00000000000000000000000000000Y<fC@BMQ00000000
0000@`hd000000000000TW060000T^n[0000000000000000000000000000\G\iY9Qa=8Rba9?^0000LSFN00000000000000000000000000000000lmWm00000000
000000000000000000000000\R`TLFo:00000000hdZc0000000041e24TIITb\80000Hj[^DMTj0000H[bS0000X@3T000000000000000000000000h7[b00000000
00000000000000000000000000000000000000000000000000000000000000000000000000008\gH00000000000000000000d9AI000000000000000000000000
00000000000000000000000000000000]7Hi00000000E>[:0000000000000000000000000000XZ5:PlWo0000A9=VEEMM0000P<?N<^9a00000000000000000000
00000000000000000000i;WB00009G>k00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000H\V2
00000000HUNgI<RZ0000000000000000L7a200000000dLLa000000000000000000000000000000000000U@]O8[2h\1=l00000000M4`QXf:RHD1>00008?Wn<aG@
1>81`^HC000000000000000019IE00000000TCob00000000000000000000000000000000000000000000000000000000000000000000hO[O0000000000000000
0000000000000000000000000000000000000000=I2Z0000`2YaTg0ND^Yh00000000LRS[=E;_000000000000Q;AMHUVI00000000000000000000000000000000
YHhO000000000000000000000000@fXd0000000000000000000000000000h1LC0000000000000000000000000000000000000PZ;00000000Heoc000000000000
00000000hN16YFeK0000000000000n8>0000000000000000000000008McR0000000000000000000000000000@=f_0000000000000000D;?Y0000000000000000
00000000d:b<000000000000AG]_0000000086GFXHM30000@S?<00000Ch\0000000000000000Li;<8Db2m3V]000000000000Y?2d0000<HPY00000000\lP7DWO`
4_cEdoXH=DI<\5?i000000000000000000000000000000000000000000000Kj200000000]ARo00000000000000000000hI=]00000000Q@3?0Le:88faDTYSQ5c:
P^Ua9;BXXIm>000000005F_PAGdj000000000000=Elg00000000000000000000d:nI00000000000000000000000000000000l?TH000000000000\1^T00000000
000000000000000000000000EF\[0000P>H;000000001AeG00000000000000000000D`bc000000000000000000000000Hbe90000L9Sg00000000000000000000
00000000000000000000h@X\000000000000dck]`<]L@;HZ0000T2UYhmbn00000000000000000000]G\GLE@o<[P20fO^IHoR0000LMKO0000000000000000@bC@
0>hE0000PZ910000000000000000000000000000000000000000000000000000LJ>300000000H`fYY95N000000000000h`KQ0000000000000000000000000000
0000`c?70000000000000000<J]J0000000000000000000000000000Y5=W`L91H61ZXdO@00000000000000000000mIFE0000HZSZ000000000000000000000000
0000DZlf0000iEG481V;00008DLFPL?@000000000000@8G50000000000000000lbaO000000000000=7QSaGXI000000000000000000000000hCIe`^B80000LECF
0000000000000000000000000000000000000000lS40\gkT000000000000000000000000000000000000000000000000000000000000000000000000TN4@0000
HTY800000000X[8HD[n5`IiOA5PbHHm`PQMie5k^UE0d0000000000000000000000000000l5E600000000@ML20000000000000000000000000000000000000000
000000000000000000000000Dg;8P^K]0000<kG7ToRZ000000000000000000008\EhHF\TP1]=00000000000000000000`5;m0000h<EV000000000000Ta_\dU0I
00000000<HTA0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@@GZ
00000000P=mV00000HZb00000000LT80T]:H0000hY^40000eFlj000000000000D?[o00000000TST00000000000000000000000000000000000000000TD:ddiU3
0000000000000000<F4A0000000000000000HRl;=1K8000088JN49X?000000000000000000000000000000000000000008be00000000\F7C0000000000000000
0000000000004=95lK6i8@?mA;j;00000000000000000000000000000000000000000000@A:8000000000000460Y000000000000000000000000000000000000
00000000000000000000000000000000E8BB0000000000000000LD1g<mBN00000000000000000000000000000000<TJa4lQm0000@:?;`aUSi:[b000000000000
0000000000000000000000000000000000000000d;Mj00000000XSP?0000000000000000000000000000`1a7000096ZW0000L?6A`M0V<e`20000HRbm00000000
000000000000000000000000000000000000iFjIdW1e0000<>4Xi1fK0000000000000000hK=Q00000000000000000000X63gT@hYTDk=8ajI0000000000000000
00000000000000000000X5LhXCkKeBVT0000Y:gG<:<@000000000000hdY;4i1L000000000000000000000000000000000000000000000000DGBEi1ii00000000
0000000000000000T8OA000000000000YC2O0000@I_m0000000000000000AGlf0000000000000000L]c;0000P3LT0000XffU8D`B0000000000004L^i0000HE8M
P;1`M0=]0000lfBY000000000000Lc1900000000000000000000000000008`T8@e7c0000000041JYLHc\0000000000000000000000000000\jhO0000UH^]0000
leWE00000000000000000Y^e00000000AIjY0000000000000000000000000000TXBY000000000000000000000000000000000V5Y4Wi<0000P\eZ000000000000
00000000000000000000LKf6XM;j\VYh0000\l7=00000000\MfbUBom0000A8d40000TRW`00000000000000000000\O4g00000000000000000000000000000000
000000000000HoPd000000000000`QhO8k;a4C7H@CW<0000`[Z80000000000000000000000000000TEDS00000000HBK@XD^bhBJ]000000000000`3D<00000000
0000@Bkf00000000l2E=0000T;A300000000T1110000D1:300008GXTPhid00000000@Mhg\FC00000000000000000<E9E00000000000000000000e3k]0000d9]@
000000000e<l0000000000000000`ZE\000000000000lM<hDX@7000000000000000000000000deAH000000000000000000000000000000000000000000000000
0000H1E20000`1[oh>`200000jce0000HV3JX`:<00000000d:EZL^6o000081gb0000000000000000M;^30000A;k600000000\iZV000000000000000000000000
000000000000`4FV00000000000000000000HHC[000000000000dOAW000000000000000000000000000000000000000000000XP_0000000000000000000083n`
0000d4@e0000@k390000000000000000000003<=0000000000000mhe000000000000h[CB1>MPAH_^0000000000000000000000000m[g0000000000004cMXYE@C
00000000000000000000h>\70000000000000000@UWL000000000000Q;f?0Fl<PAF<m=6g0000lKjb0000000000004UjW000000000000]9520000000000000000
mCaX00000000000000000000lXZ[1Bfc0000dJf0XK^:AH;h00000000X41j00009;O^000000000000000000000000`R;000000000000000000000000000000000
0000000000000000000000000000ECYk000000000000d\jW0000000000000000LT:\000000000000Pb8>m6UQ0000XQ6f000000000000EIM60000000000000000
00000000P9HH000000000000<6Md000000000000000000000000EC>0000000001D1J00008l6d0000000000000000eB?00000T?8SDcoi00000000000000000000
00000000000000000000l5A[he6`00000000XH2D00000000dTJN\WW[LY4T18:cXGWC00000000000000000000000000000000000000000GNi0000000000000000
000000004F8JDS1N0000000000000000000000000000000000000000HQQh0000X9ENdg?20000000000000000l<9H00000000000000000000HC_1TimV00000000
00000000X;ja0000<eHVlD\JhX`300000IZV00000000]EiA000000000000000000000Xao000000000000D6=?PKR]00000000HI5b00000000TO?0000000000000
00000000000000000000000000000000l5ZD000000000CBM00000000a2NL0000000000000000000000000000hW_60000U=ce000000000000df7m000000004\<k
000000000000@IYU0000]3B0000000008X\W000000000000L8T_00000000TklPUD?c00000000000000000000539X000000000000000000000000000000000000
TX?`0000000000000000TGi20000T?\Y0000000000000000000000000000000000000000\I_EDbNf0000000000000000l_a[0000HiI9000000000000X1Sc0000
0000P<a:00000000000000000000X?OT0000H9h=PW<9aG?H0000000000000000\WgO00000000000000000000000000000000HHO>0000000000000000QBI0Q8Z;
D=1g00000000dFlL`i3800000000000000000000d]CF00000000i5R<0000TA`m00000000000000000000`ohZ0000e:2jP7Z[4j=HL5RX0000Q?LXH_S50000M2E:
0000<ONR0000YAg@00000000<h_R000000000VKZ0000000000000000D7;S0000000000000000000000000000@?1R00000;SE=H5=000000000000000000000000
000000000000dD?600000000\BO74iii0000000000000000<T0S00000000000000000000@9\i0000hdc_000000005Ci2000000000000AB><000000000000hIbK
XK0i0000LjgT00000000d8aE4K];0000000000000000T=`1AA5[000000000000d`Qg]=n<000000000000000000000000\4Nn000000000000000000000000H8\g
hCMlDDKiLDoM4IAK<DBNlZgo<[ELli[B`oRoUGnX1Hg600000000000000000000000000000000000000005Dcd00000000LMG2D@480000X4aK0000000000000000
00000000000000000000000000000000000000000000000000000000iDEZ000085C1000000004F0<0000000000000000EIN]5:DC00000000m@?C00000000D<IP
dkYSd8;g00000000P4=e<j7XI21C0000d3Vi000000000@NG<eCV0000000000000000U17300001<>?0000000000000WN9I7FO0000AB70H6OM0000000000000000
000000000000000000000000000000000000000000000000@D]^000000000000DDmR0000000000000000DQ6=00000000000000000000L1?aT[SXDgM_00000000
00008Jffli\KA<V[0000000000000000a4Bi4<DZ00000000DmU=0mB50000DQgi000043N8000000004jH0XOd\8MVL00000000000000000000000000001I7h0000
000000000000P3KYXRA^000000000000000000000000d]2j0B^dhJ=Z41kI00000000000000000000U2A=0000000000000000lF[adL?k0000000000000000lQUb
000000000000000000000000T6He4PPBY1X2000000000000000000000000000000000000000000005;DnXHLg00000Hb=T\EL0000lOVWH5nWXhM8000000000000
XJ4a<fIBAHHnDMX64Wn500000000d^@h00000000000000000000000000000000e?@_0000000000000000000000000000PAoY00000000];``000000005;JL0]O_
18T100000000d]iL<2WM55X@Xc?Y0000TEA^I9LH00000000000000000000H^Za0000000000000j3600000000000000000000000000000000000000000000hc3O
0000hjJJ000000000000PLad`m3P000000000000000000005IgR000000000000000000000000UDT70000M=PF000000000000=2nF000000000000000000000000
00000000000000000000000000000000000000000000TTkT00000000DG>20000000000000000XCBe0000000000000000LBU\0000h18?XB3X=H4W00000000HU\n
00000000l0NX00000000000000000000000000000000\T]c0000l?^a@QeCEF480000P6_k0000000000000000000000000000=EPd00000000`2N80000dIShDZbh
D2a6LZoa0000ID6kl`LjIIO0XJ@e000000000000\ZL>0000000000000000Q@T@@K4P000000000000d0=>00000000000000000000000000000000000000000000
000000000000000000000000000000000000Q;5300000000XAER0>oP0000000000000000=A\C0000000000000000000000000000dTW[I4N1dRR9=63n84h50000
00000000\CICDMGA8<=NIFVe000000000000000000000000000000000000000000000000eCAmIGb_T43>@g9P4k`60000000000000000<VF_00000000PF>G0000
`J_]000000000000000000000000EHMX0000DaV\00000000HEG000000000000000000000000000000000000000000000000000008n328>;>Y1h[DBGi\a:N@k:g
0000000000000000000000004AJAdB4_000000000000000000000000T\590000000000000000dK_d000000000000000000000000000000000000000000000000
<KnNLaNJLiNZQB^dXZ0;\2ET000000000000U@@G00000000000000000000UCYH00000000XaRD9EhZ00000Di300008C02000000000000000000000000E3Yk0000
0000`MQS0000`Q810jUo00000000`Xa@0000000000000000000000000000000000000000000000000000dDGB0000@80@0000=6eDM4Da]AF70000000000000000
000000000000000000001=EQ00000000000000004F_S0cdO0000PGWbhJSQ0000000000000000XG@f0000TeFY00000000000000008W[@000000000000a7D@0000
00000I^P000000000000000000000000dH:[XUSG000000000000UHne00000K9kDP1L00000000000016i00000000000004\gh0000000000000000000000000000
000000000000Lf0J0000=F8P00000000a?iC0000000000000000000000000000TOdQ000000000000000000000000000000000000000000000000000000000000
00000000LLPZPfc<ID>L00000000000000000000000000000000000000000000000000000000000000000eT[EE^:0000eDF@000000000000XE37000000000000
0000000000000000H;2U00000000000000000000\CdN000000000000000000000000T\in00000000000000000000000000000000PPYn000000008h_F0000E9QA
0000X6oC00000000h6J`0000XlgT000000000000000003ZEd9KL000000005E8`X>k;0000@<;gDTZT0000000000000000000000000000@dWilA2j00000000H@a_
dCKF00000000000000000000000000000000000088YQH3d?0000000000000000000082I200000000mEm:0000000000000000000000000000Dd`El``N<lA[dGbf
HV3^`^]b00000000000000000000lW^S00000000hj5>0000000000000000000000000000l^CW0000000000000000000000000000000000004=Y;0000@]CWE0QP
000000000000h^jb00000000000000000000M8>i00000000LPc;i9Tc00000000000000000000000000000000<855@DocTR0_0000TR:]XK7N0000000000000000
<?EJ0000000000000000UDMQ000000000000000000005CaE84^MDTVB000000000000HgQTi?\C09cn1GGQ00000000U0mE00000000000000000000lMFW00000000
000000000000hR9<00000000000000000000000000004jnD000000000000000000000000000000000000000000000000@?TY0000hFFn00008MV7000000000000
4\?`000000000000Xfi2000000000000000000000000I0mZ000012N?0000D>eS000000000000000000000000dF4g00000000l9:ddM@E0000000000000=5PM<n=
00009:U3000000000000000000000000`cE[d7TD8]<c00000000000000000000000000000000HPl4T1<8l3AEA=oV000000000000m7fj00004W;JD0m5@M<Y0000
00000000000000000000000000000000000000000000e7f3h;S4000000000000D7=80000h6HY89<V\hFJ0000000000000000Q46^0000000000000000U@W7=F5D
lV58<f2D0000000000000000000000000i\30000lW3e0000DKYETBJL00000000Hd9b000000000000000000000000dUId00000000U2mELHOJE3RG0000089m0000
00000000\n=I00000000000000000000Q1oCX3HlP?7h0000M:cU0000000000009:_L0000@dH700000000000000008X?N00000000D]mS00000000HY[200000000
`Dn[0000AEWWD3HA000000000000000000000000Lc`nI6XFX5h@00000000`5QI0000000000000000H0Udm8PS@XJ:0000MFbH00008XDk0000HC6Yd:4W00000000
0000A2?ZH2S24QXj000000000000`AVDTF1l56U3000000000000lE4iH<>Y0000a64C000000000000A2Xg00000000`;2300000000D0B\00000000000000000000
00000000M2=n0000XRQ_0000HT\6000000000000XSck0000MDKT00005>EX0000000000000000000000000000mGIl00000000000000000000dQ8i00000000P54^
4O^9TnYC000000000000]FoJd2;6000000000000A<7j00000000hjNY0000DFPc000000000000TXDH000000000000000000000000<?N40000000000000000h5`a
HX[jU33U00000000\m1CA0h?4Mgm0000000000000000000000000000I5_3i78A0000YBP>0000h:mI90\100000000`40o000000000000000000000000@D6K0000
0000M<AA000000000000XL25`4FdQ75bADe0@483eBR^h<G:00004NP@0000XRQ:000000000000000000000000000000000000000000000000<_3lTI6900000000
000000000000HeFB00000000000000000000000000000000@ZP\000000000000DNfl000000000000000000000000000000000000000000000000000000000000
00000000h3VJ455SXKi10000d9>K000000000000000000008AJi000000000000@Cj]a97_0000000000000000\^?Q000000000000000000000000<eGH00004m3c
TEW\00000000000000000000]DC]Ljafl9goIFMO00000000\b:E=IRl00000000000000000000000000000000000000000000000000000000PGK2X5G18i9o8JHg
00000000U7<K0000000000000000000000000000000000000000000000000000000000004aW_000000000000000000000000000000000000`@T6QIim00000000
00000000dG0HXFng0V64HVnc\bAbPeNf14kNmE`01Fg20000000000001=9800000000000000000000ljg3\7dU0000000000000000D9a?H\]E0000000000000000
00000000TZad000000000000dX>N]Ch9dO5B@6e7000000000000000000004kjT000000000000000000000000000000000000000000000000000000000000Lc4^
0000P=5`00000000@JP^00000000@N_V`=Yf000000000000m5Gb0000000000000000000000000000HhVX0QT4000000000000000000000000X6lY000000000000
4fmQ0000000000000000XF=D00000000HEQD0000000000000000000000000000000000000000`Yo5000000000000000000000000000000jO0000000000000000
h[M6HT1E0000IBDE00000000Q6lY00000000h4`l0000D>^@000000000000=CPZLQ\[00000000000000000000\>5EX2XeI?Sa0000dLGc00000000000000000000
000000000000eGbR00000000000000000000000000000000d1=O0000000000000000000000000000000000000000M15G0000000000000000`kKc000000000000
00000000T^6`00000000000000000000000000000000000000000000000000000000H2\[0000000051W[UE_]00000000000000000000000000000000h7Go0000
00000000LS^V\PA5@3hO`b`GTn<WLBjC4QKk\8EAHdWY]8]O00000000000000009A2[IA\_000000000000<6LB00000000D0CZ00000000000000000000\AM@0000
0000000000000000TjUM00000000000000000000000000000000000000000000<:US0000000000004BU300000000000000000000T@O]000000000000`]Ga0000
00000000000000000000PU<C0000XAT9ThG=000000000DbM00000000000000000000000000008i8I000000000000000000000000hS=S0000LEi`000000000000
000000000000XG?[000000000000DZXV5Em`01]`47dd000000000000000000000000000000000000`TYH00000000000000000000907UA6_Y0000000000000000
00000000000000000000@mM_00000000000000000000000000000000000000004>]hXP[o00000000000000000000000000000000DL<8hk;B0000lD5?m?_O0000
000000000000000000001?Mo00000000000000000000Hf2S000000000000lLY>000000000000000000000000000000000000E;KX000000000000lY\[Y=fi0000
00000000PXR\8NdQ53Bf00000000`Z;80000000000000000000000000000@?QjHDJ=QE;o00000000000000000000000000000000a;_Z00000000000000000000
0WHGT84<0000<=]>@hj=0000004A00000000000000000000000000000000000000000000D\3_0000000000000000\60J000000000000`4M?00000000@`fj0000
000000000000000000000U]c0000000000000000000000000000TO;V00000000M3U00000000000000000000000000000EI;M0000Da78lfMZ000000000000AH^j
H1B_D3iZ4flg\gZ;0000000000000000000000008S\d000000000000L?_V0000000000000000000000000000@lKH000000000000hY]VT^[`0000000000000000
8EJZ000000000000TP3R00000000000000000000XZ6C0000000000000000000000000000`[5aL^k7U6Jh000000000DZ`00000000000000000000000000000000
00000000MHUP00000000000000000000lB=OdEVIDaf00000000000000000000000000000000000000000P_U2l``[00000aBK0000h==L0000\?:I0000ABh^0000
000042gh00000000@D7@QBbR00000000P88a000000000APL000000000000000000000000000000000000000000000000000000004>M20000000000000000dNd2
X@Ja00000000000000000@eO0000LPg700000000EFXa0000D8[KUIU]00004EjQH[aE0000000000000000000005mn00000000XoVV00000000\M5d000000000000
00000000X;X=T];N0000UFC[00000000000000000000YH5j0000\B@@000000008_NIH4aZ4AJL00000000000000000000000000008Jm20000@GSE0000TRD1l`b2
00000000000000000000dP<3dj<a0000000000000000dE>l000000000000P]h\0000000000000000000000000000000000000000000000000000000000000000
8HG7U?9H0000@cMo0000000000000000000000000000000000000000Ln\P0000`CUDLZgXeAjS00001I7V5EGZ`hJV0000d07\ln_3000000000000000000000000
000000000000PNCjTW^g00000000m;aY0000000000000000000000000000000000000000000000000000000000000000<f@j0000000000000000HV3700000000
0000dbfK@h;Q=:nk000000000000000000000000\b3KdYeo=;2=`c3oTTPiLFZSeIob0000000000008<h7dG<XToDGXN\W00000000X_bk00000000000000000000
0000Hg790000mGUV0000000000004:eJdF=dADOg00000000i:bEI<?<000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000008L9O000000000000`D:100000000000000000000m45V000000000000000000008D\^@_leLeUT0000000000000000000000000000
dfdm0000000000000000eG;EXQkb00000000DSea000000000000MF<k1HX<0000000000000000000000000000000000000000000000000000hYHY=J6_00005:Yb
<K3imFj600000000000000000000000000000000000000000000000000008E@R00001Bd^00000000000000000000P:^50000Xaad0000000000000000Hi8[0000
TR790000@e;n0000000000000000P4@1T?jGlA2^8NfX000099OW000000000K>9\SAU0000DCR]000000000000000000000000000000000000000000000000@VAH
0000000000008kJ[0000DkCM0000000000000000L\@IdGc99CnY0000000000000000000000000000`TLZHQH00000000000000000000000000000000000000000
00000000000000000000000000000000`iQR000000000000YFgL@9Yj00000000Dbl<0000000000000000000000000000000000000000LDG2HLYWP[D>00000000
0000000000000000\UG30000000000000000000000000000D5k38h<?000000000000000000000000000000000000P>nM=GN4hImb0000`NORe=`5000000000000
d4Bm000000000000HSG?]EM:lcV8Dn[n00000000E:LnI4][X9`[\G3o00000000000000000000@77700000000\;n?0000000000000000A>J]0000000000000000
`hi900000000d4VLlY2>00000000000086ZU0000000000000000d7IP000000000000HfAL0000000000000000h=6XLMOlTNXd0000000000000000000000000000
0000XK@Q0000000000000000\o[C00000000DMhX<XWN000000000000000000000000000000000000000012cm0000XU:<0000000000000000000000000??`hND=
DSC<0000000000000000000000000000000000000000000000008ToO0000000000008PPb000000000000000000000000Dg8`0000E8f600000000dB`O00000000
0000000000000000\gm3000000000000HCEHh]B4000000008DOE0000000000000000000000000000000043eFH4iY@]^c0000<a1L000000000000`YM68gMh0000
58Bd0000HS8kE?:<=4VY000000000000XKVm000000000000000000000000000000000000@PiG000000000000000000000000T`H;iHAM00000000000000000000
L53600000000000000000000000000000000000000000000000000000000DLJk000000000000000000000000000000000000000000000000000000000000`ZS3
8_>cPeTm00000000I5V<hh^W0000000000000000000000004Uc]TNJb0000HBj60000000000000000Xl2P9E:RPWKclH]?00000000000000000000000000000000
000000000000P6`:0000000000000000000000000000]:T40000H6G9000000000000\B1E0000H=>bH4AjHPKgXYX8000000000000@6LP00000[m8ThTE00000SEG
HkbM4_e10000000000000000000000000000000000000000000000000WD]00000000000000000000PC]n58iW000000000000000000000000\1T7hVR\DbSX0000
0000TSY[00000000000000000000I=he000000000000QHW3@B8g000000000000000000000000@G`Yh34n0000XDnClgI7000000000000=2O20000000016<O0000
00001J:0000000000000000000000000d1_m0000000000004U[>0000Dkaa@D1S0000=FWh0000000089Ba0ij<00000000000000000000hf1>`kJ90?G[00000000
Loaj00000000000000000000000000000000`gC@00000000i>^200000000000005DRdX]X0000<=32Ha4G00000000000000000000EEF;000000000000\K850000
0000PEX50000D\1L0000\8>_00000000Tn;`00000000h_Xo00000000<\CM000000000000000000000000000000000000000000004`;a00000000000000000000
0000000000000000dHbj0000000000000000LmEo0000000000000000000000000000000000000000000000000000000000000000a85]0000X2V5000000000000
iJ85<X1H00000000000000000000000000000000XI88D448H=Gal>>1XM<7a>h>00000000\Zd]00000000000000000000PjW`000000008Re;H]JJ000000000000
00000000000000000000000000000000000000000olQACK0hRJ?0000D[B^\O6Ke>6C000000000000000000000i`o000000000000000000000000000000000000
000000000000P^\X0000000000000000HDEd0000000000000000000000000000TZGCl9Vk0000000000009E8M0000X=]Y0000000000000000000000000000X24j
<AWa000092`H00004<b?00000000000000000000<jb30000000000000000I?Yf00000000D4mO00000000000000000000QGDP0000000000000000D1Ab00000000
000000000000000000000000lOH3000000008?710000000000000000000000000000LFX2000000000000dT\FQ9@V0000\T9]0000000000000Rg?00000000h@j6
U3GR00000000\hkLho_2000000000000000000000V8CTChC000000000e2a0000000000008[K^000000000nN70000000000000000`mCk00000000h9KA00000000
0000d6Z@\>5R<FI9PT:1L\1W0000000000000000h6hH000000000000dSY200000000HG@U\U>Y000000000000U7@n00004I?5lXd?0\n]00000000000000000000
000000000000hQPm00000i5Ai;F:Y@Jo000000000000l;bV000000000000000000000000000000000000DQA100000000000000000000000004k800000000`_Da
MA>1TX;]00005HcZ00000000<6A4\k<d000000000000000000000000000000000000DUSmhBPU0000000092dD0000=DX<000000008dd0@iMn0000XVme00000000
1=Yl00000000@eCGa8_\0000hifj00000000X0I;00000000i0]QTA=N<Tj_00000000000000000000000000000000000000000000<DXK00000000000000000000
<14W00000000lhfOa1?i00000000000000000000@7fL`MfJ@idTT1?999AETKS300000000000000000000\WTnhU]E0000000054IgmC4S0000LgJN0000aF:Y17JD
000000000000000000000000000000000000000000000000L478Dh9m0000`Xj<0000X_Af000000000000000000000000000000004>=Z00000000000000000000
00000000000000000000000000000000lY>H0000lYPB000000000000`]5?0000PGa^lY6J000000000000000000000000000000000000<WP[YCS\000000000000
000000000000000000000000d^Lo00000000000000000000TIh`0000000000000000000000000aa500000000`I>60000@i0;HA<;Pm<9hUb8LCB8]>8h00000000
0000PWKFl3;f000000000000P?kP000000000000e?XZ<]?j0000829<000000000000000000000000000000000000<NVC00000000000000000000000000000000
00000000000000000000000000000000]5]j000000000000I@LC00000000000000000000000000000000000000000000\=RZlZNEH;CO0000000000000A`O\MX]
00000000000000000000000000000000D=ckLZ[XUEP>0000000000000000EC[G000000000000000000000000000000005;Ch00000000MC:?0000000000000000
l0n>000000000000000000000000000000000000@^YJ000000000000000000000000000000000000000000000000000000000000<eUeDHiP000000000000do<\
00000000\kji0000000000000000P3jc000000000000LSDj000000000000X1Wb0000HJ`@0000000011^f8i^VXZ62A1bk0000UG:200000000000000000000`HY`
AClM0000D_PFI5dD0000M@i40000@G5M0000000000000000000000000000\o0X000000000000000000000000aAoN0000000000000000000000000000a@lP]6\]
00000000Q9aO000000000000XO8C00000000AE[N00000000=F^L00000000XKY30000X`nA00000000\<oV00000000000000000000000000000000000000000000
00000000lOHW0000UCcA0000lRFEHUcKP<c>A>jh00000000D]XO000000004IkZm1ZaIJ;U00000000hVEc000000000000000000000000000000000000Hc2a0000
0000L=lN05iJ00000000<\iC000000000000000000000000YIGKDc^=i3=`000000000000<8<BH[=4000000000000000000000000000000000000000000000000
ld=30000h4AE00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`f[500000000
4@C5a18Y000000000000TnL;Pg>?0000000000000000000000000000000000000000000000000000`J5E00000000a4`n00000000000000000000000000000000
000000000000000000000000e>dnDdGl000000001IZK0000000000000000XII=00000000000000000000000000008SIg000000000000000000000000lI:J0000
0000aFUE00008cN=0000000000000000000000000000000000000000000000000000000000008GTL00000000hIlk\agU0000\^8:0000000000000000XQAe0000
0000LIjW000000000000000000000000=EnS0000TO<X000000000000AF:L0000000000000000XkgV000000000000000000000000860i00000000000000000000
00000000D<hChjD]00000000000082ZUH5>\81ckDD4_TXBEQ7lc000000004LPD000000000000001JX:j60000000000000000l9bb0000lAjj]If<000000000000
000000000DMdL[O`00000000000000000000lOQi00000000000000000000X;Q>00005>aK0000000000000000000000008mF]000000000lIjPj8d000000000000
000000000000\5W60000000000000000@MHk0000XbP^000000000000L5[nD2jLXELB0000000000004U?40000000000000000000000000000D2kA000000000000
0YNLlin;0000DH@N00000000E1J:M?L8\0FK0000h0G90000000000000000@OTj00000000000000000000\NKkHYKAP`XB0000m5HTHdY`H:Oo000000001C;UP^e_
0000000000000YdQ000000000000M9j=000000000000i86?0000000000000000ToI=000000000000dT;m000000000000H0H[H3S2@Yi]000000000000`j80Y>c`
00000000000000000000000000004_nb0000LjX;0000000000000000X6^j<G=M000000000000000000000000lCnfDOCU\cgo0?X[00000000hX\@0000U6^KU7O6
Y9<I0000mJ6?0000000000000cLP0000he^:9D8`00000000000000000000000000000000000000000000000000000000000000000000XANe@Tdd0000I4Xf0000
000000000000000000000000@1Q30000000005DH000000000000`ZQI0000000000000000000000000000000000000000000000000Qkm00000000@V?500000000
0000000000000000000000000000000000008E5800000000X<_o000000000000000000000000000000000000<lVJ@hDG0000`jM>00000000000000000000E6DU
000000009E5MLLbO000000000000L`G3i4S2T>cZl4hiTj?b0000000000000000000000000000]IY:00000000000000000000<:gL000000000000000000000000
00000VAf000000000000=D<K0000000000000000000000000000000000000000000000000000<;Id]@FV00000000000000000000e=`O0000<J==000000000000
0000000000009I4@\YY90000000000000000hDYF`amf=51c00000000000000000000000000000000\RYKLUgS0000000000000000\Y1AA8XB0000000000000000
00000000000000000000000000000000000000000000000000000000Y6K9P\>Gh8B>`Qh500000000`35lPWI@le?G00008fS:DE\RDYK10000000000000000H2hL
L2BX\4Xn@\EX4^5Z0000D:K30O=Q00000000EHA`000000000000`F69A=<P000000000I]Y00000000000000000000Q<FM00000000000000000000]7iY0000d9jW
00000000000000000000\DS3000000004I[Eh3<oE9;:000000000000YDX\0000h2TO00000000000000000000lJL>000000000000000000000000000000005H]2
l7^B0000000000000000mCA1YE>d0000@@ci00000000\[TU0000MH`dhWm;QG9L000000000000000000000000<<>g00000000DNTK00000000l01kD2HM\KX=U1T\
0000000000000000000000000000\[:XME:?00000000000000004_df0000000000000000Hdon00000000IF1K0000`]`?00000000000000000000000000000000
000000000000000000000000000000000000000000000000@Nn^5DFS0000TRkM0000l<]Y<?IieDnb000000000000DabC000000000000000000000000d1JN0CTR
000000000000PAhd000000000000000000000000dM=D0000D@AJ\H1]EEJO000000000000@^0K0000\aGW00000000000000000000`EMNPV2d<]U1PKBj0000<[hZ
dFAY00000000<f\5000000000000000000000000000000000000XAl9<cPAd:ZhPnS40000000000000000dZC\8V1A00000UE659U?000000000000000000000000
XiHU8YNY0000ED10000000000;<_00000000000000000000000000009H<dXbTW]04>000000000000<nIm0000@?1=0000LD=7d6kk`BQS12ZR=C@80000PBPgX\eI
000000000000000000000000000000000000D?nQ000000000000PRED00000000000000000000000000000000eDO4000000000000000000000000000000000000
0000A3oWL[QjQA]bX^c`0000]Cjd0000000000000000000000000000<12I000000000000000000000000D81I0000000000000000Y55e00000000000000000000
XSS60000<66QTVG39EU^0000DgES0000000000000000000000008:eh000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000dRHiLe_Z00008@R^lCfA00000K:b00000000000000000000000000000000000000000000P731000000000000000000000000
0000`82?PN43000000000000X5QiPWIOL?AaD\@`0000000000000000<M[VPRkl0000TXB10000LI7]<lXL0000000000000000000000000000eI^\00001=7L0000
0000=HeP0000M?=f=J:oh1>c00000000000000000000000000000000000000000000000000000000000000000000dL=T8ZC3000000000000000000000000PF`b
00000000l>I=00000000000000000000T[^G0000QJ53TC0`DmDo0000000000000000000000000000Dl?8000000000000000000000000L;3<E1HC000000000000
0000]@MX00000000Y6;3000000000000000000000000hHPM0000000000000^Vil`<8lc0I5Gbo00000000Dgk>0000000000000000000000000000000000000000
0000=Dkn0000000000000000`W58000000000000000000000000lT4k0000TPYH0000000000000aeR000000000000`??>`XjK\SIQ000000000000XfV[AHQjdI5L
0000000000000000000000000000000000000000000000000000H4534UHV0000Xn_F00000000L^6C00000000EA?A000000000000d=hP000000000000T[I\0000
00000Od7@h];00000000M?6B0000hLBL9I;0<AC58Sb400000000MG5300000000000000000000000000000000000000000000D``hlF_805nb00004E2ahI710000
00000000LH\10000000000000000e??Q0000000000000000P]`]000000000000AFSi00000000000000000000000000000000000000000Y730000000000000000
0000ddKKhU\_00000000XnnX0000DW5h000000000000000000000000DD=L8[QMLf@O00000000]53A0000000000000000000094l^00000000000000000000aG`S
00000000000000000000lG_@U98D@@^<]I_900000000944e000000001E;800000000000000000000<79Q0000000000000000000000000000000000000000TBGP
00000000`2Cd00000000000000000000000000000000000000000k\4`8\S00000000000000000000000000000000000000000000`Mnh00000_ZJ000000000000
000000004T]40000L<eh00000000Hde0000000000000000082]cTJlC000000000000000000000000i>DW1A8:0000000000000000000000000000TBS;hF@ghZM3
00000000`8:m0000000051CD00000000000000000000000000000000M?1`000000000000000000000000000000000000L[4100005;C>00000000000000000000
0000@TLDXji60000QFF00000HVHQ00000000497M00000000000000000000dmgX00000000000000000000000000000000XC9;0000000000000000000000000000
0000H3H3000000000000IEGG00000000000000000000000000000000000000009CKc0000H4YI0E0f8_>TTfaE0000000000000000hiPL000000000000HS:f0000
UG6F000000000000000000000000000000000000000000000000`aA<00000000000000000000DhD70000000000000000000000004hf\HV^k0000000000000000
0000000000000000D8VeI;J9000000000000000000000000@_]EDXHYdZbPQAHd0000000000008[5;0000000000000000E9A]00000000d\2H0000X4RWXXj[0000
IH:o0000000000000000i<ShhoZ>@6Nm00000000000000000GlH00000000000000000000\7Vd0000\j;R00000000<ceT00000NoD0000IIL=00000000LPFS0000
000000000000d;2l00000000000000000000000000000000000000000Sa6lB[J0000PLWc00000000000000000000000000000000\`_@00000000T@iE4=QcXILP
00000000X9lQ000000000000DV9h0000000000000000I>aa00000000000000000000`1XX000000004ICS00000000P9U?00000000e?@0@LZg0000000000000000
e8e<0000X^=E0000000000000000d6]@a3D2X^Og000000000000000000000000000000000000000000000000EEEX0000000000000000000000005G150000\H46
00000000000000000000000000000000000000000000000000000000<U6N0000000000000000000000000000000000000000hKMo00008I3nHXP>0WFG0000`3gK
00000000000000000000000000000000000000000000000000000000UBS1000000000000000000000000000000000000000000000000<c7Yhik5000000000000
a1HV00000000000000000000000000000000000000000000lCJ[0000lDCgA3:E00000j0f0000LEHE<ET0lWH3000000008^BE0000000007MD00000000hU8j0000
00000000000000000000D`@:PgXS000000000000XnBU000000000000000000000000l08:00000000000000000000000000000000l[c`00000000000000000000
00000000000000000000000000000000\gG_000000000000000000000000@1aX0000000000000000XP368m]_LH2^`I9]@g^jlLJ@`7?mHccE00009AR\00000000
000000000000000000000000000088f400000BOf0000000000000000\fFE000000000000000000000000Y=f\000000000000M9Q500000000TV958>[U00000000
000000000000PAUK00000000PUJG1J344j6J0000000000000000XiWX000000000000DQ_80000TXS\L1R[0000a0E=@KKD00000000hZ<o00000000000000000000
d2?^P;e8dY:39F]Ah3fQiJ3m0000000000000000000000000000PWoh0000XZf[]@UWEERY00000000\>6E42B70`oE<iJ55=2100000000PKbQ0000I=9V00000000
00000000000000000000000000000000000000000000laR000000000<ihd000000000000000000009C]GLS5N00000000l1gU0000000000000000000000000000
00000000000000000000H\gX0000000000000000L;Hg00000000000000000000000000000000<L>XUGEm0O6b00000000`]OG00000000PC^O000000000000<Z:]
000000000000000000000000000000000000XeSi000000000000000000004iT900000000000000000000L[FR00000000000000000000laKaMGoe000000000000
00000000\Y_4U4740000THl217m]T9HZ0000000000000000TJA_00000000000000000000@@NhHKH[L]c^0000000000000000PfbV000000000000HD66HTlb5<H=
`gFg0000000000000000d3m0lQY=8ZWAXW?a0000LHYF00000000000000000000000000000000aFQJ00000000aCV_000000000000000000000000000000000000
8<Kh00008PU[00000000000000000000000000000000dgViM?D90000E9IT0000Pi]G0000h0l4P7;l00000000DeGU000000000000l6NB00000000000000000000
0000000000000000000000000000000000000000P7\I00000]jM00000000h9^D00000000000000000000000000000000000000000000dM9Z00000000000051AC
00000000000000008RXJ00000000000000000000000000004hPm0000000000000000dfnC00000<4F00000000000000000000000000008GXc00000000LfL80000
000000000000000000000000000000000000l9Te0000LhPa0000000000000000000000000000000000000000DRA=0000000000000000000000000000I?I70000
@[MI5407000000000000000000000000000000000000@Fd<000000000000000000000000000087B`DWgd8OB;d[VCL>aU00000000000000000000000000000000
0000X@mK000000000000IE4]0000000000000000000000000000000000000000000000000000<gl@00000000T?^F000000000000000000000000000000000_V<
000000000000doUT000000000000000000000Lg500000000DWcLL3GF00000000`L@]0000Do2J00000000XWOH000000000000`NDK00000000000000004YYH0000
0000000000000000000000000000PU>i000000000000P0D[000000000000Y0EL00000000000000000000XRT@0000000000000QdP]D^]00000000000000000000
lNBA00000000000000000000D\fL00000000000000000000000000009G?80000<HD[0000HN]e000000000000TGQY4XUfh]F`lDDM8oQ:I<BU\[1;8mR>=ABX0000
iI_L0000QBWJ00000000000000000000@I0BX?8bMESO00000000l3mEdJ7I000000000000dUX>\^3;45[a00000000d@N;\\PD0000000000000000`HeX00000000
=8]80000Tf6[00000000000000000000000000000000]88m0000000000000000000000004K?90=NnX`5k0000LEGM00000000P^:j00000000XO2d000000000000
0000000000000000000000000000d7NK@f000000000000000000000000000000<NMo0000000000000000M=WF00000000hH:H0000@TlF0000iCbN0000]D`@0000
0000LTTC00000000ha8100000000@XIC0DP<000000000000@FGE0000000000001Hj<<S]3h@PB4@AZ@0N:I@2]0000000000001EE80000A2?o00000000iCdd0000
000000000000000000000000000000000000DiiC000000000000000000000000mECL00000000DB><000000000000000000000000Leh@0000000000008_BA0000
H3VU0000@@;_X8WE0000000000008G@:000000000000000000000000000000000000000000000000<LDc000000000000000000000000000000004I8\eBPT0000
00000000e<JF0000000000004`]E0000000000000000000000000000000000000000PN=m000000000000H@KMl4OV000000000000000000000000000000000000
000000000000000000004XX60000D>L50000000000009ID_0000D6f@0000000000000000000000000000000000000000@>fW00000000DSn90000000000000?9A
000000000000886f000000000F4S0000000000000000000000000000LSkL00000000l5HZ0000000000000000000000000000000000000000Y<Kg0000X_XZ0000
000000000000@hoZ0000X@650000000000000000<1F100000000000000000000000000000000a@KcMG8l00000000000000000000000000000000000000000000
UDR`0000E5ge0000aDfB000000000000000000000000<BFIEBlB00000000000000000000000000000000000000000000hXI20000000000000000000000000000
0000000000000G:X0000000000000000diYTH?<M\R\:PTTU000000000000lD?T000000000000EE5:000000000000000000000000\jH]00000000000000000000
9;=WhEeW00000000Y1hB0000PNXW0000]DVJ00000000IGa3d=@;000000000000e4Gf0000X15W0000@1^l00000000h8eCXTkaU=_[0000@<iS0000dHBoTaME0000
diJB0000X2\nPJI]0000000083a3dQdn0000eET50000000000000000000000000000000000000000EEjR0000l0OhdYN<00000000hV@i000000000000\PB2`KBG
91NMHZ>[000000000000\]=a00000000000000000000Y1kTI?i\l0KQ000000004hR40000d[G300000000000000000000@0M`lIFL000000000000\iJcX<0Z0000
000000004?>>\=4U00000000000000000000000000000000@M2X00000000000000000000DE_H0000000000000000\FRiTFXN000000000000000000000000=BB9
0000000000000000P9>80=VZ0000000000000000L\[1hgUf00000000TnVj00000000000000000000000000000000000000000000000000000000@igE00000000
000000000000Xd6^0000THSH0000Q:0Z0000000000000000000000000000000000008InA0000000000000000PUaF]BT@0000000000000000000000000000LbET
0000000000000000DKm400000000eEQ:00000000000000000000000000000000=3;B000000008O9:0000000000000000000000000000HeQ?dZ`7000000000000
<EO100000000]A9B0000D=:8Q:kK000000000000dR@100000000000000000000000000000000hiRbL<[DD]_<000000000000000000000000`n\l00000000aCi^
`1Ya00000000<?WY0000000000000000000000000000EId7X2`28<Ao99NW00000;Jd00000000HN^C00000000D=VJ0000000000000W;900000000000000000000
000000000000000000000000DTkE0000000000008]1[00000000d6iV0000]CfJ00000000mHb1000000000000`29]000000000000U6c000000000000000000000
LfZJPi:@000000000000000000000000`Ik900000000H9kWD`0A5EII00000000000000000000UDRm000000000000000000000000000000000000l9aQ00000000
00000000000000008TNX0000000000000000000000000000000000000000E6jH000000000000000000000000aCZT4\cU00000eQP8Ybc00000000h?R:]@4C0000
0000Q7g]eDk8DVST0000Q=SN0000h:kX1H_Q0000000000000000l\Z^00000000@CoV0000H^PS000000000000000000000000m>nC0000d==00000`ZAk0000hZlX
<IMe\Kb\000000000000TdFn`4lP00000000000000000000000000000000E=QH000000000000DObC000000000000000000000000000000000000<98900000000
0000l<k^0000000000000000e8MQ\7P7l7Tc000000000000000000000000lRBG00000000e:ZJ0000\_6=00000000000000000000000000000000000000000000
00001>9Oa;KE00000000000000000000D0SO0000hXQL0000X`5[0000000000000000ADPN00008Y6e000000000000LNWV00000000TDPa0000000000000000<ZRU
00000000P\7]<j02D0;[h_Q0989c0000Lb1;000000000000000000008;@?De1F00000000`n?e00000000000000000000000000000000XAJWMG1o000000000000
000000000000Dce10000`8Dl0000000000000000hC]P<lQKd0;I000000000000\3ml00000000000000000000000000000000000000000000dcb?0000DXL90000
000000000000000000000000000000000000LL9f0000000000000000Pe5ZP^[000000000000000000000000000000000000000000000YJ;B00000fG=00000000
E7d:0000000000000000000000000000\AUkM;1h0000000000000000`a`k00000000`EoB4mT[00000000000000000000000000000000000000000YOX00000000
0000`:aW00000000000000000000000000000000000000000000000000000000000000000000@HD6@K;Y0000000000000000<USW<2Gb0000H2^50000]D3H0000
00000VQJ0000000000000000000000000000000000000000@LUbU43_000000000000000000000000M;PH00000000000000000000PRmb000000008HkK=CTB0000
00008W\VYHTY0000000000000000AE2PT]bM00004bbj15Wo0000<CCh000000000000D23300000000000000000000000000000000@^5j00000000000000000000
0000LQIbEEn9D58O00000000000000000000000000000000000000000000a6Sb1G6`0000000000000000TGDV000000000000000000000000DW3P000000000000
0000<;ca0000000000000000000000000000hXKe000000000000000000000000U=h1000000000000`7Zj0000\d0Q0000000000000000000000000000lX9C0000
00000000000000000000000000000000000000000000<0eL0000hHo_HOe]0000000000000000000000000000\c8OQ5YCYIm^0000Dloo0000000000005GmL0000
00000000000000000000000000000000000000000000000000000000IHHQ4bE7000000000000000000000000000000000000LC:8lJ=M00001F5j000000000000
00000000=FZC00000000XR\_000000000000DbOf<QfdM:g4000000000000000000000000000000000000I2KfPe`J000000000000lm2Y8NUn0000XCW^00000000
00000000]9j`0000DSSUHFnU0000000000000000000000000000PG9V0dmN\eKnYFcL0000000000000000]3i<0000h3IiTY8E00008>m300000000000000000000
000000000000000000000000480f00009;_00000\>R^0000000000000000000000000000000000000000000000000000000000000000\<j:00000U>600000000
8>@om3mi000013Q<@oj@000000000000lYP40000000000000000000000000000P2mB00000000MF>P000000000000000000000000000000000000000000000000
H5Yk00000000hG4o000000000000LEC6000000000000000043Ed\o]OA35T00000000000000000000XKCk00000000000000000000000000000000000000000000
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
l(F::MotherTongue, L::Et), l(F::Issuer, L::Ca), l(F::Issuer, L::It), l(F::Issuer, L::Es), l(F::Issuer, L::Pt), l(F::Issuer, L::Ca), l(F::Date, L::Es), l(F::Issuer, L::Es),
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
l(F::Language, L::Pl), l(F::MotherTongue, L::Pl), l(F::Keywords, L::Pl), l(F::Language, L::Pl), l(F::NationalId, L::Hr), l(F::NationalId, L::SrLatn), l(F::Position, L::En), l(F::Position, L::Da),
l(F::Headline, L::En), l(F::Position, L::En), l(F::Position, L::Nb), l(F::Headline, L::Da), l(F::Position, L::De), l(F::WorkMode, L::Es), l(F::WorkMode, L::Ca), l(F::Region, L::Ro),
l(F::Title, L::Id), l(F::DrivingLicence, L::Et), l(F::Publisher, L::Fi), l(F::ReleaseDate, L::Fi), l(F::TeamSize, L::Id), l(F::Credits, L::Id), l(F::City, L::Id), l(F::Mobile, L::Fi),
l(F::Username, L::Fi), l(F::Language, L::Lt), l(F::Fluency, L::Lt), l(F::Availability, L::Da), l(F::Availability, L::Nb), l(F::Nationality, L::Fi), l(F::Employer, L::Id), l(F::Role, L::Hu),
l(F::Area, L::Hu), l(F::Score, L::Da), l(F::Score, L::Nb), l(F::Position, L::Mt), l(F::MilitaryService, L::Lt), l(F::SpokenInteraction, L::Tr), l(F::Keywords, L::Et), l(F::ProjectType, L::Sv),
l(F::ProjectType, L::Tr), l(F::ProjectType, L::Id), l(F::ProjectType, L::De), l(F::MilitaryService, L::Hu), l(F::Address, L::Fi), l(F::Safety, L::Id), l(F::Nationality, L::Id), l(F::Language, L::Et),
l(F::Fluency, L::Et), l(F::Fluency, L::Id), l(F::SpokenProduction, L::Mt), l(F::Date, L::Hu), l(F::Fluency, L::Id), l(F::Level, L::Id), l(F::Level, L::Da), l(F::Fluency, L::Da),
l(F::Keywords, L::De), l(F::Level, L::De), l(F::Fluency, L::De), l(F::Level, L::De), l(F::Fluency, L::De), l(F::DrivingLicence, L::Id), l(F::Area, L::Hu), l(F::StudyType, L::Hu),
l(F::GivenName, L::Hu), l(F::Achievements, L::Fi), l(F::Responsibilities, L::Fi), l(F::SpokenInteraction, L::Fi), l(F::Achievements, L::Vi), l(F::Availability, L::Id), l(F::Extra, L::Vi), l(F::Issuer, L::Hu),
l(F::Language, L::Fi), l(F::LanguageExperiences, L::Fi), l(F::Fluency, L::Fi), l(F::LanguageCertificates, L::Fi), l(F::NationalId, L::Tr), l(F::ExperienceArea, L::En), l(F::ExperienceYears, L::Vi), l(F::Writing, L::Fi),
l(F::Description, L::Et), l(F::Authors, L::Fi), l(F::Writing, L::Et), l(F::Achievements, L::Mt), l(F::Extra, L::Lt), l(F::Writing, L::Mt), l(F::Emails, L::Lt), l(F::Phones, L::Lt),
l(F::Urls, L::Lt), l(F::Gender, L::Nb), l(F::Entity, L::Nl), l(F::Listening, L::Lv), l(F::Listening, L::Lt), l(F::Entity, L::Id), l(F::Entity, L::Pl), l(F::Entity, L::Cs),
l(F::Entity, L::Sk), l(F::Entity, L::Et), l(F::Entity, L::Lt), l(F::Entity, L::Lv), l(F::Entity, L::Hr), l(F::Entity, L::Mt), l(F::Entity, L::SrLatn), l(F::Keywords, L::Sl),
l(F::Keywords, L::SrLatn), l(F::Keywords, L::Hr), l(F::Highlights, L::SrLatn), l(F::Highlights, L::Sl), l(F::Highlights, L::Hr), l(F::Keywords, L::Sk), l(F::Highlights, L::Pl), l(F::Authors, L::SrLatn),
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
l(F::Country, L::Nl), l(F::Country, L::Sv), l(F::Country, L::Da), l(F::Country, L::Nb), l(F::Country, L::Is), l(F::Language, L::En), l(F::LanguageExperiences, L::En), l(F::Keywords, L::En),
l(F::Language, L::En), l(F::Language, L::Fr), l(F::MotherTongue, L::Fr), l(F::MaritalStatus, L::Et), l(F::Reading, L::Lv), l(F::LastModified, L::En), l(F::Age, L::Pl), l(F::Period, L::Pl),
l(F::Age, L::Pl), l(F::EndDate, L::Is), l(F::Salary, L::Is), l(F::StudyType, L::It), l(F::ProblemSolving, L::Is), l(F::Reference, L::Fi), l(F::Reading, L::Ga), l(F::Url, L::Ga),
l(F::LeavingReason, L::En), l(F::Reading, L::Es), l(F::Reading, L::Ca), l(F::Manager, L::Da), l(F::Manager, L::Nb), l(F::Reading, L::Nl), l(F::Level, L::Ga), l(F::EqfLevel, L::Ga),
l(F::Fluency, L::Ga), l(F::Publisher, L::Lt), l(F::Organization, L::Id), l(F::Institution, L::Id), l(F::Issuer, L::Id), l(F::Language, L::Es), l(F::Reading, L::Nb), l(F::Reading, L::De),
l(F::Reading, L::Is), l(F::Age, L::Cs), l(F::Period, L::Sl), l(F::Date, L::Sl), l(F::ReleaseDate, L::Sl), l(F::LastModified, L::De), l(F::StudyType, L::En), l(F::EqfLevel, L::En),
l(F::Level, L::En), l(F::Level, L::De), l(F::Level, L::Id), l(F::Fluency, L::En), l(F::MilitaryService, L::Es), l(F::DrivingLicence, L::Mt), l(F::GivenName, L::SrLatn), l(F::TeamSize, L::Pl),
l(F::Authors, L::Lv), l(F::Url, L::Fr), l(F::Role, L::Fr), l(F::Url, L::Vi), l(F::NativePlace, L::Fr), l(F::BirthPlace, L::Fr), l(F::Location, L::Fr), l(F::City, L::Fr),
l(F::WantedCity, L::Fr), l(F::Language, L::Ro), l(F::MotherTongue, L::Ro), l(F::StudyType, L::Lv), l(F::Level, L::Lv), l(F::Fluency, L::Lv), l(F::Language, L::Pt), l(F::Language, L::It),
l(F::MotherTongue, L::It), l(F::MotherTongue, L::Pt), l(F::MotherTongue, L::It), l(F::Language, L::It), l(F::Language, L::Pt), l(F::Language, L::Mt), l(F::Sector, L::Vi), l(F::Area, L::Vi),
l(F::IscedFields, L::Vi), l(F::Sector, L::Vi), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Pl),
l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Et), l(F::Url, L::Mt), l(F::Url, L::Hu), l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi),
l(F::Url, L::SrLatn), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Urls, L::En), l(F::City, L::Et), l(F::Extra, L::Fi), l(F::Extra, L::Et),
l(F::Listening, L::En), l(F::Level, L::Mt), l(F::EqfLevel, L::Mt), l(F::Cefr, L::It), l(F::StudyType, L::It), l(F::Level, L::It), l(F::Fluency, L::It), l(F::Level, L::It),
l(F::Fluency, L::It), l(F::HighestDegree, L::It), l(F::EqfLevel, L::It), l(F::MotherTongue, L::Ca), l(F::Location, L::Ca), l(F::Position, L::Ca), l(F::BirthPlace, L::Ca), l(F::Location, L::Ca),
l(F::City, L::Ca), l(F::ProjectType, L::Vi), l(F::Location, L::Ro), l(F::Location, L::Pt), l(F::Place, L::Pt), l(F::BirthPlace, L::Pt), l(F::Location, L::Pt), l(F::City, L::Ro),
l(F::Location, L::Ro), l(F::City, L::Ro), l(F::Location, L::Ca), l(F::Location, L::Es), l(F::Location, L::Nl), l(F::Location, L::Ro), l(F::Location, L::En), l(F::City, L::En),
l(F::Place, L::En), l(F::BirthPlace, L::Ro), l(F::Salary, L::Sv), l(F::Salary, L::Nb), l(F::Salary, L::Da), l(F::Username, L::Pl), l(F::Reference, L::Vi), l(F::Location, L::Mt),
l(F::EndDate, L::Is), l(F::Location, L::Sl), l(F::Location, L::Hr), l(F::Location, L::SrLatn), l(F::Location, L::Cs), l(F::Location, L::Sk), l(F::City, L::Mt), l(F::Location, L::Pl),
l(F::Thesis, L::Is), l(F::Location, L::Id), l(F::Position, L::Lv), l(F::Role, L::Lv), l(F::Roles, L::Lv), l(F::Roles, L::Lv), l(F::EndDate, L::Fi), l(F::Reading, L::Fi),
l(F::Location, L::Es), l(F::Place, L::Es), l(F::BirthPlace, L::Es), l(F::NativePlace, L::Es), l(F::Reading, L::Et), l(F::Listening, L::Nl), l(F::MilitaryService, L::Sv), l(F::Location, L::It),
l(F::Place, L::It), l(F::Location, L::It), l(F::BirthPlace, L::It), l(F::Salary, L::Vi), l(F::Awarder, L::Fi), l(F::LeavingReason, L::Vi), l(F::StudyType, L::Lt), l(F::Level, L::Lt),
l(F::Fluency, L::Lt), l(F::Level, L::Lt), l(F::Description, L::Is), l(F::Gender, L::Lt), l(F::Listening, L::Da), l(F::Listening, L::Da), l(F::Listening, L::Nb), l(F::Listening, L::Nb),
l(F::PostalCode, L::Vi), l(F::Country, L::Fi), l(F::Region, L::Et), l(F::Publisher, L::En), l(F::Date, L::Mt), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::Ja),
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
l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Name, L::Cs), l(F::Title, L::Cs), l(F::Employer, L::Cs), l(F::Institution, L::Cs),
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
l(F::Location, L::It), l(F::Safety, L::Pt), l(F::Safety, L::Es), l(F::Location, L::Tr), l(F::City, L::Tr), l(F::MaritalStatus, L::Lt), l(F::Sector, L::De), l(F::Sector, L::Pl),
l(F::Sector, L::Cs), l(F::Sector, L::Sk), l(F::Sector, L::Sl), l(F::Sector, L::Hr), l(F::Sector, L::Sv), l(F::Sector, L::Da), l(F::Sector, L::Nb), l(F::Sector, L::Et),
l(F::Sector, L::Tr), l(F::Sector, L::Id), l(F::Sector, L::SrLatn), l(F::Department, L::Hr), l(F::Department, L::SrLatn), l(F::Sector, L::Fi), l(F::Sector, L::Lt), l(F::LastModified, L::Sv),
l(F::LastModified, L::Da), l(F::Address, L::Ga), l(F::Emails, L::Ga), l(F::EqfLevel, L::Sv), l(F::Cefr, L::Cs), l(F::Cefr, L::Sk), l(F::Cefr, L::Cs), l(F::LanguageCertificates, L::Nb),
l(F::MilitaryService, L::Ro), l(F::Gender, L::It), l(F::Sector, L::It), l(F::Area, L::It), l(F::Sector, L::Mt), l(F::StudyType, L::Tr), l(F::Level, L::Tr), l(F::Fluency, L::Tr),
l(F::Gender, L::En), l(F::Gender, L::Ro), l(F::Gender, L::Fr), l(F::Gender, L::Ca), l(F::Safety, L::De), l(F::Safety, L::It), l(F::LastModified, L::Is), l(F::Network, L::Pl),
l(F::Network, L::Sk), l(F::Safety, L::Ro), l(F::Safety, L::Hr), l(F::Safety, L::Mt), l(F::Safety, L::Da), l(F::Safety, L::Nb), l(F::ContentCreation, L::Fi), l(F::LastModified, L::Nb),
l(F::ContentCreation, L::Et), l(F::Network, L::Cs), l(F::Url, L::Mt), l(F::Url, L::En), l(F::Url, L::Fr), l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::Location, L::En),
l(F::Url, L::Ro), l(F::Url, L::Fr), l(F::Url, L::Ro), l(F::Urls, L::Mt), l(F::JobStatus, L::Pt), l(F::JobStatus, L::Ca), l(F::JobStatus, L::Fr), l(F::Urls, L::Id),
l(F::MaritalStatus, L::Nb), l(F::Reading, L::Lt), l(F::ContentCreation, L::Sv), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr),
l(F::Institution, L::Sv), l(F::Institution, L::Lv), l(F::Institution, L::Mt), l(F::Institution, L::SrLatn), l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Is),
l(F::Writing, L::Da), l(F::Writing, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Nb), l(F::Writing, L::Da), l(F::FamilyName, L::Ga), l(F::Listening, L::Hr), l(F::Listening, L::SrLatn),
l(F::EndDate, L::Sv), l(F::EndDate, L::Da), l(F::LeavingReason, L::Nb), l(F::Department, L::Sl), l(F::Department, L::Hr), l(F::Department, L::SrLatn), l(F::MilitaryService, L::Pl), l(F::MilitaryService, L::Sl),
l(F::Area, L::Sl), l(F::Area, L::SrLatn), l(F::Listening, L::Mt), l(F::Profiles, L::Ja), l(F::Profiles, L::Ko), l(F::Network, L::Ja), l(F::Credits, L::Vi), l(F::Summary, L::Es),
l(F::Summary, L::Ca), l(F::Profiles, L::En), l(F::Profiles, L::It), l(F::Profiles, L::Sv), l(F::Profiles, L::Da), l(F::Profiles, L::Sk), l(F::Profiles, L::Cs), l(F::Keywords, L::Sk),
l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl),
l(F::Keywords, L::Cs), l(F::Keywords, L::Da), l(F::Keywords, L::Ro), l(F::ProblemSolving, L::Mt), l(F::Summary, L::Mt), l(F::LastModified, L::Tr), l(F::Extra, L::De), l(F::Profiles, L::Nb),
l(F::FamilyName, L::Tr), l(F::Area, L::Da), l(F::Thesis, L::Da), l(F::Area, L::En), l(F::Area, L::Fr), l(F::Area, L::Lv), l(F::Area, L::Ro), l(F::Area, L::Cs),
l(F::Area, L::Sk), l(F::Area, L::Sl), l(F::Area, L::Lt), l(F::Headline, L::Lt), l(F::Area, L::Lt), l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::Gender, L::Sl),
l(F::Gender, L::Hr), l(F::Authors, L::Cs), l(F::Authors, L::Sk), l(F::Language, L::Sv), l(F::Language, L::Nb), l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Nb), l(F::LanguageExperiences, L::Sv),
l(F::LanguageExperiences, L::Nb), l(F::Fluency, L::Sv), l(F::Fluency, L::Nb), l(F::LanguageCertificates, L::De), l(F::Information, L::Sk), l(F::Language, L::Da), l(F::LanguageExperiences, L::Da), l(F::Region, L::Nl),
l(F::Country, L::De), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl),
l(F::Keywords, L::Pl), l(F::Keywords, L::Es), l(F::Keywords, L::It), l(F::Location, L::Nb), l(F::City, L::Nl), l(F::City, L::Sv), l(F::Location, L::Sv), l(F::Position, L::Is),
l(F::MaritalStatus, L::Ga), l(F::MaritalStatus, L::Sl), l(F::MaritalStatus, L::Pl), l(F::Location, L::Nl), l(F::MaritalStatus, L::Ro), l(F::Headline, L::Is), l(F::Position, L::Is), l(F::Age, L::Sl),
l(F::Age, L::Hr), l(F::Age, L::SrLatn), l(F::StartDate, L::En), l(F::StartDate, L::De), l(F::StartDate, L::Nl), l(F::StartDate, L::Pl), l(F::StartDate, L::Sv), l(F::StartDate, L::Da),
l(F::StartDate, L::Nb), l(F::Availability, L::En), l(F::StartDate, L::En), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::StartDate, L::De), l(F::StartDate, L::Nl), l(F::StartDate, L::Sv),
l(F::Country, L::Cs), l(F::Country, L::Sk), l(F::MaritalStatus, L::Mt), l(F::Region, L::It), l(F::Country, L::It), l(F::Nationality, L::Da), l(F::MaritalStatus, L::En), l(F::MaritalStatus, L::Id),
l(F::JobStatus, L::De), l(F::JobStatus, L::Pt), l(F::JobStatus, L::Nl), l(F::MaritalStatus, L::Id), l(F::JobStatus, L::Pl), l(F::StudyType, L::Hr), l(F::StudyType, L::SrLatn), l(F::Location, L::Da),
l(F::Location, L::Nb), l(F::City, L::Nb), l(F::StudyType, L::SrLatn), l(F::Level, L::SrLatn), l(F::HighestDegree, L::SrLatn), l(F::StudyType, L::SrLatn), l(F::TeamSize, L::Sl), l(F::Organization, L::Nl),
l(F::StudyType, L::Is), l(F::Level, L::Is), l(F::Position, L::Da), l(F::Position, L::Nb), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Headline, L::Da), l(F::Headline, L::Nb),
l(F::StudyType, L::Pl), l(F::Level, L::Pl), l(F::StudyType, L::Sl), l(F::Level, L::Sl), l(F::Url, L::Sk), l(F::Entity, L::Sl), l(F::HighestDegree, L::Hr), l(F::HighestDegree, L::SrLatn),
l(F::Employer, L::Fr), l(F::Organization, L::Fr), l(F::Url, L::Sk), l(F::IscedFields, L::Nl), l(F::StudyType, L::De), l(F::Area, L::De), l(F::Credits, L::Nb), l(F::Area, L::Sl),
l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::StudyType, L::Hr), l(F::Level, L::Hr), l(F::HighestDegree, L::Hr), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Level, L::Cs),
l(F::Level, L::Sk), l(F::ContentCreation, L::Hr), l(F::Country, L::Cs), l(F::LastModified, L::Vi), l(F::Authors, L::Hr), l(F::Area, L::En), l(F::Subject, L::En), l(F::Keywords, L::En),
l(F::Area, L::En), l(F::Courses, L::En), l(F::Gender, L::Et), l(F::Role, L::Fi), l(F::Role, L::Et), l(F::Summary, L::Sk), l(F::Communication, L::Et), l(F::Description, L::Fr),
l(F::Thesis, L::Fr), l(F::Ethnicity, L::Id), l(F::FamilyName, L::Fi), l(F::Gender, L::Fi), l(F::BirthDate, L::Et), l(F::BirthPlace, L::Et), l(F::Manager, L::En), l(F::Manager, L::Es),
l(F::Manager, L::Pt), l(F::Manager, L::Ca), l(F::SpokenInteraction, L::Et), l(F::Language, L::Lv), l(F::Department, L::Is), l(F::Area, L::Is), l(F::IscedFields, L::Lt), l(F::BirthDate, L::Fi),
l(F::BirthPlace, L::Fi), l(F::Role, L::Hu), l(F::Roles, L::Hu), l(F::Position, L::Hu), l(F::Roles, L::Hu), l(F::Role, L::Hu), l(F::Organization, L::Hu), l(F::Entity, L::Hu),
l(F::Authors, L::Hu), l(F::StudyType, L::Hu), l(F::Level, L::Hu), l(F::Fluency, L::Hu), l(F::Level, L::Hu), l(F::SpokenInteraction, L::Hu), l(F::BirthDate, L::Hu), l(F::BirthPlace, L::Hu),
l(F::Language, L::Nl), l(F::Fluency, L::Nl), l(F::LanguageExperiences, L::Nl), l(F::Authors, L::Vi), l(F::Sector, L::De), l(F::Responsibilities, L::De), l(F::Period, L::Id), l(F::Date, L::Id),
l(F::ReleaseDate, L::Id), l(F::Age, L::Id), l(F::Username, L::Vi), l(F::SpokenProduction, L::Is), l(F::SpokenProduction, L::Da), l(F::SpokenProduction, L::Nb), l(F::Period, L::Id), l(F::Date, L::Id),
l(F::ReleaseDate, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::IscedFields, L::Hu), l(F::ContentCreation, L::Vi), l(F::ExperienceYears, L::Hu), l(F::Country, L::Ro), l(F::Period, L::Tr),
l(F::Date, L::Tr), l(F::ReleaseDate, L::Tr), l(F::ContentCreation, L::Hu), l(F::StudyType, L::Et), l(F::Level, L::Et), l(F::Fluency, L::Et), l(F::Level, L::Fi), l(F::Fluency, L::Fi),
l(F::Information, L::Et), l(F::Department, L::En), l(F::Department, L::De), l(F::Department, L::It), l(F::Department, L::Nl), l(F::Department, L::Sv), l(F::Department, L::Da), l(F::Department, L::Nb),
l(F::TeamSize, L::En), l(F::TeamSize, L::Da), l(F::TeamSize, L::Nb), l(F::Language, L::Ga), l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl),
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
l(F::Awarder, L::Bg), l(F::Entity, L::Bg), l(F::Age, L::Bg), l(F::Issuer, L::Ru), l(F::Date, L::Ru), l(F::Issuer, L::Ru), l(F::EndDate, L::Ru), l(F::Reference, L::Uk),
l(F::Department, L::Uk), l(F::Title, L::Uk), l(F::Role, L::Uk), l(F::MilitaryService, L::Uk), l(F::Responsibilities, L::Uk), l(F::Age, L::Uk), l(F::Sector, L::Uk), l(F::IscedFields, L::Uk),
l(F::Responsibilities, L::Sr), l(F::Courses, L::Sr), l(F::Highlights, L::Ru), l(F::SpokenProduction, L::Sr), l(F::SpokenProduction, L::Bg), l(F::SpokenProduction, L::Ru), l(F::SpokenInteraction, L::Sr), l(F::SpokenProduction, L::Uk),
l(F::Period, L::Ru), l(F::Date, L::Ru), l(F::ReleaseDate, L::Ru), l(F::Age, L::Ru), l(F::Date, L::Ru), l(F::StartDate, L::Ru), l(F::ReleaseDate, L::Ru), l(F::BirthDate, L::Ru),
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
l(F::Phone, L::Bg), l(F::Phone, L::Ru), l(F::Extra, L::Ru), l(F::Emails, L::Ru), l(F::Phones, L::Ru), l(F::Extra, L::Bg), l(F::ExperienceYears, L::Uk), l(F::Achievements, L::Ru),
l(F::Achievements, L::Sr), l(F::Availability, L::Sr), l(F::Achievements, L::Uk), l(F::Country, L::Sr), l(F::Nationality, L::Sr), l(F::Emails, L::Sr), l(F::Emails, L::Bg), l(F::Urls, L::Sr),
l(F::Phones, L::Sr), l(F::Phones, L::Bg), l(F::Urls, L::Bg), l(F::Urls, L::Ru), l(F::Extra, L::Sr), l(F::Extra, L::Bg), l(F::Employer, L::Bg), l(F::Profiles, L::Sr),
l(F::Country, L::Bg), l(F::SpokenInteraction, L::Uk), l(F::MaritalStatus, L::Uk), l(F::CompanyDescription, L::Uk), l(F::Email, L::Ru), l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::Email, L::Sr),
l(F::Email, L::Bg), l(F::NationalId, L::Bg), l(F::Language, L::Bg), l(F::LanguageCertificates, L::Bg), l(F::EqfLevel, L::Bg), l(F::Credits, L::Sr), l(F::Headline, L::Ru), l(F::Salary, L::Ru),
l(F::Headline, L::Bg), l(F::Salary, L::Bg), l(F::Salary, L::Sr), l(F::Headline, L::Sr), l(F::Publisher, L::Ru), l(F::Publisher, L::Uk), l(F::Entity, L::Sr), l(F::CompanyDescription, L::Bg),
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
l(F::City, L::Sr), l(F::Location, L::Bg), l(F::City, L::Bg), l(F::Location, L::Ru), l(F::Location, L::Bg), l(F::Location, L::Bg), l(F::Employer, L::Bg), l(F::BirthPlace, L::Bg),
l(F::Keywords, L::Uk), l(F::Keywords, L::Bg), l(F::Reference, L::Sr), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Mobile, L::Sr), l(F::Mobile, L::Bg), l(F::Mobile, L::Ru),
l(F::Mobile, L::Uk), l(F::Phone, L::Ru), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Mobile, L::Bg), l(F::Mobile, L::Bg), l(F::Mobile, L::Sr), l(F::Mobile, L::Ru),
l(F::Mobile, L::Uk), l(F::Language, L::Uk), l(F::LanguageExperiences, L::Uk), l(F::LanguageCertificates, L::Uk), l(F::SpokenProduction, L::Ru), l(F::SpokenProduction, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk),
l(F::Role, L::Ru), l(F::Role, L::Uk), l(F::Roles, L::Bg), l(F::Roles, L::Sr), l(F::Network, L::Sr), l(F::Network, L::Bg), l(F::Location, L::Bg), l(F::Location, L::Uk),
l(F::City, L::Uk), l(F::BirthPlace, L::Uk), l(F::Location, L::Uk), l(F::Employer, L::Uk), l(F::Title, L::Ru), l(F::Title, L::Sr), l(F::Title, L::Bg), l(F::Name, L::Uk),
l(F::Title, L::Uk), l(F::Employer, L::Uk), l(F::Name, L::Ru), l(F::Title, L::Ru), l(F::Employer, L::Ru), l(F::Name, L::Sr), l(F::Title, L::Sr), l(F::Employer, L::Sr),
l(F::Title, L::Sr), l(F::Institution, L::Sr), l(F::Name, L::Ru), l(F::Name, L::Bg), l(F::Title, L::Ru), l(F::StudyType, L::Bg), l(F::Summary, L::Sr), l(F::Area, L::Ru),
l(F::Area, L::Bg), l(F::Area, L::Ru), l(F::Area, L::Uk), l(F::City, L::Ru), l(F::Manager, L::Bg), l(F::Manager, L::Ru), l(F::Nationality, L::Sr), l(F::Nationality, L::Bg),
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
l(F::Location, L::Uk), l(F::Region, L::Uk), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg), l(F::Score, L::Sr), l(F::Score, L::Bg), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg),
l(F::Achievements, L::Ru), l(F::Achievements, L::Uk), l(F::Score, L::Ru), l(F::Score, L::Uk), l(F::Summary, L::Ru), l(F::Summary, L::Uk), l(F::Summary, L::Bg), l(F::Region, L::Ru),
l(F::ProblemSolving, L::Bg), l(F::ProblemSolving, L::Ru), l(F::MotherTongue, L::Ru), l(F::NativePlace, L::Ru), l(F::ProblemSolving, L::Uk), l(F::Period, L::Uk), l(F::Age, L::Uk), l(F::Roles, L::Ru),
l(F::Roles, L::Bg), l(F::Position, L::Ru), l(F::Position, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::Roles, L::Ru),
l(F::Roles, L::Uk), l(F::StudyType, L::Uk), l(F::Level, L::Uk), l(F::Fluency, L::Uk), l(F::Level, L::Uk), l(F::Fluency, L::Uk), l(F::EqfLevel, L::Uk), l(F::Cefr, L::Uk),
l(F::MotherTongue, L::Uk), l(F::Period, L::Uk), l(F::Date, L::Uk), l(F::ReleaseDate, L::Uk), l(F::Age, L::Uk), l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Bg),
l(F::DrivingLicence, L::Bg), l(F::Image, L::Uk), l(F::Organization, L::Bg), l(F::Sector, L::Ru), l(F::Sector, L::Uk), l(F::Sector, L::Sr), l(F::Sector, L::Bg), l(F::MaritalStatus, L::Bg),
l(F::LanguageCertificates, L::Sr), l(F::LanguageCertificates, L::Bg), l(F::LanguageCertificates, L::Ru), l(F::Network, L::Ru), l(F::Safety, L::Bg), l(F::Image, L::Sr), l(F::Listening, L::Bg), l(F::Listening, L::Sr),
l(F::Image, L::Bg), l(F::GivenName, L::Bg), l(F::ContentCreation, L::Ru), l(F::Profiles, L::Bg), l(F::Profiles, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Area, L::Ru),
l(F::Authors, L::Uk), l(F::Period, L::Ru), l(F::Period, L::Bg), l(F::ExperienceYears, L::Ru), l(F::ExperienceYears, L::Uk), l(F::Age, L::Sr), l(F::JobStatus, L::Ru), l(F::JobStatus, L::Uk),
l(F::JobStatus, L::Ru), l(F::Gender, L::Uk), l(F::ContentCreation, L::Uk), l(F::Keywords, L::Ru), l(F::Keywords, L::Uk), l(F::StudyType, L::Sr), l(F::StudyType, L::Bg), l(F::Level, L::Sr),
l(F::Level, L::Bg), l(F::Fluency, L::Bg), l(F::HighestDegree, L::Bg), l(F::HighestDegree, L::Sr), l(F::Level, L::Ru), l(F::Fluency, L::Ru), l(F::Country, L::Ru), l(F::Country, L::Bg),
l(F::Country, L::Ru), l(F::Language, L::Sr), l(F::Authors, L::Bg), l(F::ContentCreation, L::Bg), l(F::Phone, L::Ru), l(F::Phone, L::Uk), l(F::Phone, L::Sr), l(F::Phone, L::Bg),
l(F::Description, L::Ru), l(F::Thesis, L::Ru), l(F::Thesis, L::Ru), l(F::Thesis, L::Uk), l(F::Keywords, L::Ru), l(F::Keywords, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk),
l(F::ProjectType, L::Sr), l(F::ProjectType, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::HonorificPrefix, L::Bg), l(F::StudyType, L::Bg), l(F::HonorificPrefix, L::Ru), l(F::HonorificPrefix, L::Uk),
l(F::HonorificPrefix, L::Sr), l(F::StudyType, L::Sr), l(F::Organization, L::Sr), l(F::Address, L::Ru), l(F::Address, L::Sr), l(F::Address, L::Bg), l(F::Position, L::Sr), l(F::Role, L::Sr),
l(F::Roles, L::Sr), l(F::Reading, L::Bg), l(F::Institution, L::Ru), l(F::Institution, L::Bg), l(F::StudyType, L::Ru), l(F::Level, L::Ru), l(F::Fluency, L::Ru), l(F::Cefr, L::Ru),
l(F::EqfLevel, L::Ru), l(F::HighestDegree, L::Ru), l(F::StudyType, L::Ru), l(F::Achievements, L::Ru), l(F::Achievements, L::Bg), l(F::Employer, L::Uk), l(F::Employer, L::Sr), l(F::Organization, L::Uk),
l(F::Organization, L::Sr), l(F::Institution, L::Sr), l(F::SpokenInteraction, L::Bg), l(F::Employer, L::Ru), l(F::Organization, L::Ru), l(F::Institution, L::Ru), l(F::Fax, L::Ru), l(F::Fax, L::Uk),
l(F::Fax, L::Sr), l(F::Fax, L::Bg), l(F::Institution, L::Sr), l(F::Area, L::Bg), l(F::FamilyName, L::Ru), l(F::FamilyName, L::Bg), l(F::FamilyName, L::Bg), l(F::Employer, L::Ru),
l(F::Employer, L::Sr), l(F::Employer, L::Bg), l(F::Entity, L::Bg), l(F::Image, L::Ru), l(F::Image, L::Uk), l(F::Image, L::Ru), l(F::Position, L::Ru), l(F::Position, L::Bg),
l(F::Roles, L::Ru), l(F::Role, L::Ru), l(F::Reference, L::Sr), l(F::Reference, L::Bg), l(F::Reference, L::Ru), l(F::Reference, L::Uk), l(F::Reading, L::Uk), l(F::Reading, L::Sr),
l(F::Reading, L::Ru), l(F::Institution, L::Ru), l(F::Institution, L::Uk), l(F::Institution, L::Sr), l(F::Ethnicity, L::Ru), l(F::Keywords, L::Ru), l(F::Language, L::Ru), l(F::LanguageExperiences, L::Ru),
l(F::Name, L::Uk), l(F::GivenName, L::Uk), l(F::Emails, L::Uk), l(F::Urls, L::Uk), l(F::Phones, L::Uk), l(F::LanguageExperiences, L::Sr), l(F::LanguageCertificates, L::Sr), l(F::NationalId, L::Sr),
l(F::Department, L::He), l(F::Summary, L::He), l(F::CompanyDescription, L::He), l(F::Institution, L::He), l(F::Region, L::He), l(F::Location, L::He), l(F::Nationality, L::He), l(F::Extra, L::He),
l(F::Responsibilities, L::He), l(F::Email, L::He), l(F::SpokenInteraction, L::He), l(F::Employer, L::He), l(F::Organization, L::He), l(F::Entity, L::He), l(F::Country, L::He), l(F::BirthPlace, L::He),
l(F::Url, L::He), l(F::Urls, L::He), l(F::Safety, L::He), l(F::TeamSize, L::He), l(F::Organization, L::He), l(F::Issuer, L::He), l(F::Age, L::He), l(F::SpokenProduction, L::He),
l(F::Thesis, L::He), l(F::Religion, L::He), l(F::Listening, L::He), l(F::Reading, L::He), l(F::Writing, L::He), l(F::Awarder, L::He), l(F::Publisher, L::He), l(F::WorkMode, L::He),
l(F::Achievements, L::He), l(F::Reference, L::He), l(F::StudyType, L::He), l(F::HighestDegree, L::He), l(F::StudyType, L::He), l(F::StartDate, L::He), l(F::Area, L::He), l(F::Availability, L::He),
l(F::Employer, L::He), l(F::Username, L::He), l(F::Keywords, L::He), l(F::Phone, L::He), l(F::Mobile, L::He), l(F::Phones, L::He), l(F::City, L::He), l(F::BirthDate, L::He),
l(F::ContentCreation, L::He), l(F::Title, L::He), l(F::Name, L::He), l(F::Emails, L::He), l(F::Address, L::He), l(F::Entity, L::He), l(F::Gender, L::He), l(F::Location, L::He),
l(F::Address, L::He), l(F::Sector, L::He), l(F::Organization, L::He), l(F::Institution, L::He), l(F::Issuer, L::He), l(F::Authors, L::He), l(F::PostalCode, L::He), l(F::Manager, L::He),
l(F::Score, L::He), l(F::NationalId, L::He), l(F::MaritalStatus, L::He), l(F::Location, L::He), l(F::City, L::He), l(F::Headline, L::He), l(F::Courses, L::He), l(F::Period, L::He),
l(F::Position, L::He), l(F::Credits, L::He), l(F::ExperienceYears, L::He), l(F::Highlights, L::He), l(F::ProjectType, L::He), l(F::EndDate, L::He), l(F::LastModified, L::He), l(F::Information, L::He),
l(F::City, L::He), l(F::Location, L::He), l(F::ReleaseDate, L::He), l(F::Description, L::He), l(F::Network, L::He), l(F::Fax, L::He), l(F::Profiles, L::He), l(F::ProblemSolving, L::He),
l(F::MilitaryService, L::He), l(F::Image, L::He), l(F::Salary, L::He), l(F::Role, L::He), l(F::DrivingLicence, L::He), l(F::StudyType, L::He), l(F::Level, L::He), l(F::Fluency, L::He),
l(F::EqfLevel, L::He), l(F::HighestDegree, L::He), l(F::Level, L::He), l(F::Fluency, L::He), l(F::Fluency, L::He), l(F::FamilyName, L::He), l(F::GivenName, L::He), l(F::Period, L::He),
l(F::Date, L::He), l(F::ReleaseDate, L::He), l(F::Period, L::He), l(F::Age, L::He), l(F::Language, L::He), l(F::MotherTongue, L::He), l(F::Period, L::He), l(F::Date, L::He),
l(F::Date, L::He), l(F::HonorificPrefix, L::He), l(F::Sector, L::He), l(F::Area, L::He), l(F::IscedFields, L::He), l(F::Position, L::He), l(F::Role, L::He), l(F::Roles, L::He),
l(F::Roles, L::He), l(F::Roles, L::He), l(F::Role, L::He), l(F::Position, L::He), l(F::Responsibilities, L::He), l(F::Communication, L::He), l(F::LastModified, L::Ar), l(F::HighestDegree, L::Ar),
l(F::Achievements, L::Ar), l(F::Highlights, L::Ar), l(F::Extra, L::Ar), l(F::Thesis, L::Ar), l(F::Responsibilities, L::Ar), l(F::Courses, L::Ar), l(F::EndDate, L::Ar), l(F::ContentCreation, L::Ar),
l(F::Email, L::Ar), l(F::Name, L::Ar), l(F::Title, L::Ar), l(F::Institution, L::Ar), l(F::Username, L::Ar), l(F::Employer, L::Ar), l(F::FamilyName, L::Ar), l(F::Keywords, L::Ar),
l(F::Roles, L::Ar), l(F::Safety, L::Ar), l(F::Department, L::Ar), l(F::Location, L::Ar), l(F::City, L::Ar), l(F::WorkPermit, L::Ar), l(F::SpokenProduction, L::Ar), l(F::Phone, L::Ar),
l(F::Area, L::Ar), l(F::Listening, L::Ar), l(F::GivenName, L::Ar), l(F::Authors, L::Ar), l(F::StartDate, L::Ar), l(F::Country, L::Ar), l(F::Period, L::Ar), l(F::Date, L::Ar),
l(F::MilitaryService, L::Ar), l(F::Headline, L::Ar), l(F::Reference, L::Ar), l(F::Description, L::Ar), l(F::SpokenInteraction, L::Ar), l(F::Score, L::Ar), l(F::Communication, L::Ar), l(F::Availability, L::Ar),
l(F::Organization, L::Ar), l(F::Gender, L::Ar), l(F::Nationality, L::Ar), l(F::Employer, L::Ar), l(F::Organization, L::Ar), l(F::Institution, L::Ar), l(F::Entity, L::Ar), l(F::Issuer, L::Ar),
l(F::Awarder, L::Ar), l(F::Issuer, L::Ar), l(F::Issuer, L::Ar), l(F::Mobile, L::Ar), l(F::Phone, L::Ar), l(F::MaritalStatus, L::Ar), l(F::Health, L::Ar), l(F::JobStatus, L::Ar),
l(F::Profiles, L::Ar), l(F::ExperienceYears, L::Ar), l(F::StudyType, L::Ar), l(F::Score, L::Ar), l(F::StudyType, L::Ar), l(F::Position, L::Ar), l(F::Role, L::Ar), l(F::Roles, L::Ar),
l(F::Religion, L::Ar), l(F::Url, L::Ar), l(F::Salary, L::Ar), l(F::NationalId, L::Ar), l(F::PostalCode, L::Ar), l(F::Credits, L::Ar), l(F::Address, L::Ar), l(F::Age, L::Ar),
l(F::Period, L::Ar), l(F::Date, L::Ar), l(F::ReleaseDate, L::Ar), l(F::Period, L::Ar), l(F::Network, L::Ar), l(F::Employer, L::Ar), l(F::Entity, L::Ar), l(F::Position, L::Ar),
l(F::Role, L::Ar), l(F::Sector, L::Ar), l(F::Image, L::Ar), l(F::Fluency, L::Ar), l(F::Date, L::Ar), l(F::Role, L::Ar), l(F::Entity, L::Ar), l(F::Address, L::Ar),
l(F::Title, L::Ar), l(F::Fax, L::Ar), l(F::Reading, L::Ar), l(F::Department, L::Ar), l(F::Area, L::Ar), l(F::Writing, L::Ar), l(F::Institution, L::Ar), l(F::Area, L::Ar),
l(F::Language, L::Ar), l(F::MotherTongue, L::Ar), l(F::HonorificPrefix, L::Ar), l(F::Employer, L::Ar), l(F::Organization, L::Ar), l(F::HighestDegree, L::Ar), l(F::StudyType, L::Ar), l(F::Awarder, L::Ar),
l(F::Sector, L::Ar), l(F::Area, L::Ar), l(F::Publisher, L::Ar), l(F::Region, L::Ar), l(F::Mobile, L::Ar), l(F::Manager, L::Ar), l(F::City, L::Ar), l(F::Location, L::Ar),
l(F::StudyType, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Position, L::Ar), l(F::Position, L::Ar), l(F::Headline, L::Ar), l(F::Location, L::Ar), l(F::Summary, L::Ar),
l(F::Position, L::Ar), l(F::Roles, L::Ar), l(F::BirthDate, L::Ar), l(F::Url, L::Ar), l(F::Location, L::Ar), l(F::Achievements, L::Ar), l(F::Score, L::Ar), l(F::Gender, L::Ar),
l(F::ProjectType, L::Ar), l(F::ReleaseDate, L::Ar), l(F::TeamSize, L::Ar), l(F::ProblemSolving, L::Ar), l(F::Level, L::Ar), l(F::Roles, L::Ar), l(F::Role, L::Ar), l(F::DrivingLicence, L::Ar),
l(F::LeavingReason, L::Ar), l(F::WorkMode, L::Ar), l(F::CompanyDescription, L::Ar), l(F::Emails, L::Ar), l(F::IscedFields, L::Ar), l(F::BirthPlace, L::Ar), l(F::City, L::Ar), l(F::EqfLevel, L::Ar),
l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Information, L::Ar), l(F::Location, L::Ar), l(F::Employer, L::Ar), l(F::Urls, L::Ar), l(F::Summary, L::Ar), l(F::Description, L::Ar),
l(F::ProjectType, L::Ar), l(F::Phones, L::Ar), l(F::Score, L::Hi), l(F::FamilyName, L::Hi), l(F::LastModified, L::Hi), l(F::Area, L::Hi), l(F::ExperienceYears, L::Hi), l(F::Department, L::Hi),
l(F::Reference, L::Hi), l(F::Extra, L::Hi), l(F::Emails, L::Hi), l(F::Phones, L::Hi), l(F::Urls, L::Hi), l(F::Salary, L::Hi), l(F::Period, L::Hi), l(F::Age, L::Hi),
l(F::StartDate, L::Hi), l(F::Email, L::Hi), l(F::Responsibilities, L::Hi), l(F::EndDate, L::Hi), l(F::Sector, L::Hi), l(F::Keywords, L::Hi), l(F::Username, L::Hi), l(F::Availability, L::Hi),
l(F::Achievements, L::Hi), l(F::HonorificPrefix, L::Hi), l(F::StudyType, L::Hi), l(F::Employer, L::Hi), l(F::Entity, L::Hi), l(F::Employer, L::Hi), l(F::CompanyDescription, L::Hi), l(F::TeamSize, L::Hi),
l(F::Position, L::Hi), l(F::Location, L::Hi), l(F::Institution, L::Hi), l(F::Courses, L::Hi), l(F::Credits, L::Hi), l(F::Region, L::Hi), l(F::Sector, L::Hi), l(F::Entity, L::Hi),
l(F::Address, L::Hi), l(F::Image, L::Hi), l(F::BirthDate, L::Hi), l(F::BirthPlace, L::Hi), l(F::Region, L::Hi), l(F::Ethnicity, L::Hi), l(F::Issuer, L::Hi), l(F::Date, L::Hi),
l(F::Summary, L::Hi), l(F::Phone, L::Hi), l(F::PostalCode, L::Hi), l(F::StudyType, L::Hi), l(F::DrivingLicence, L::Hi), l(F::Period, L::Hi), l(F::Date, L::Hi), l(F::Date, L::Hi),
l(F::Period, L::Hi), l(F::GivenName, L::Hi), l(F::Country, L::Hi), l(F::Awarder, L::Hi), l(F::Religion, L::Hi), l(F::City, L::Hi), l(F::Nationality, L::Hi), l(F::Name, L::Hi),
l(F::Address, L::Hi), l(F::City, L::Hi), l(F::Network, L::Hi), l(F::Reading, L::Hi), l(F::Publisher, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi), l(F::Headline, L::Hi),
l(F::Description, L::Hi), l(F::Title, L::Hi), l(F::Headline, L::Hi), l(F::Url, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Highlights, L::Hi), l(F::Fluency, L::Hi), l(F::Profiles, L::Hi),
l(F::Fax, L::Hi), l(F::SpokenInteraction, L::Hi), l(F::SpokenProduction, L::Hi), l(F::Language, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi), l(F::Roles, L::Hi), l(F::Roles, L::Hi),
l(F::MotherTongue, L::Hi), l(F::Mobile, L::Hi), l(F::HighestDegree, L::Hi), l(F::StudyType, L::Hi), l(F::Gender, L::Hi), l(F::Writing, L::Hi), l(F::Authors, L::Hi), l(F::Period, L::Hi),
l(F::Date, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Age, L::Hi), l(F::Area, L::Hi), l(F::Courses, L::Hi), l(F::MaritalStatus, L::Hi), l(F::City, L::Hi), l(F::Location, L::Hi),
l(F::IscedFields, L::Hi), l(F::HighestDegree, L::Hi), l(F::Thesis, L::Hi), l(F::Listening, L::Hi), l(F::Organization, L::Hi), l(F::Employer, L::Hi), l(F::Communication, L::Hi), l(F::Role, L::Hi),
l(F::Employer, L::Hi), l(F::Organization, L::Hi), l(F::Entity, L::Hi), l(F::Issuer, L::Hi), l(F::ProblemSolving, L::Hi), l(F::ContentCreation, L::Hi), l(F::Safety, L::Hi), l(F::Information, L::Hi),
l(F::Level, L::Hi), l(F::Fluency, L::Hi), l(F::Health, L::Th), l(F::SpokenProduction, L::Th), l(F::Listening, L::Th), l(F::SpokenInteraction, L::Th), l(F::Reading, L::Th), l(F::MilitaryService, L::Th),
l(F::Writing, L::Th), l(F::TeamSize, L::Th), l(F::Extra, L::Th), l(F::Area, L::Th), l(F::Responsibilities, L::Th), l(F::Role, L::Th), l(F::Fluency, L::Th), l(F::Achievements, L::Th),
l(F::Score, L::Th), l(F::StudyType, L::Th), l(F::HonorificPrefix, L::Th), l(F::Reference, L::Th), l(F::Keywords, L::Th), l(F::Description, L::Th), l(F::EndDate, L::Th), l(F::City, L::Th),
l(F::Location, L::Th), l(F::Highlights, L::Th), l(F::ExperienceYears, L::Th), l(F::Name, L::Th), l(F::GivenName, L::Th), l(F::Employer, L::Th), l(F::Username, L::Th), l(F::Title, L::Th),
l(F::Institution, L::Th), l(F::Period, L::Th), l(F::StartDate, L::Th), l(F::Phone, L::Th), l(F::ReleaseDate, L::Th), l(F::Publisher, L::Th), l(F::Position, L::Th), l(F::Role, L::Th),
l(F::Roles, L::Th), l(F::Position, L::Th), l(F::Headline, L::Th), l(F::Address, L::Th), l(F::Department, L::Th), l(F::Location, L::Th), l(F::City, L::Th), l(F::Email, L::Th),
l(F::Sector, L::Th), l(F::FamilyName, L::Th), l(F::Roles, L::Th), l(F::Employer, L::Th), l(F::Entity, L::Th), l(F::Url, L::Th), l(F::NationalId, L::Th), l(F::Country, L::Th),
l(F::ProjectType, L::Th), l(F::WorkMode, L::Th), l(F::Thesis, L::Th), l(F::Period, L::Th), l(F::Date, L::Th), l(F::Age, L::Th), l(F::Date, L::Th), l(F::BirthDate, L::Th),
l(F::Achievements, L::Th), l(F::Url, L::Th), l(F::Manager, L::Th), l(F::Awarder, L::Th), l(F::Issuer, L::Th), l(F::Authors, L::Th), l(F::Availability, L::Th), l(F::WantedCity, L::Th),
l(F::Region, L::Th), l(F::Image, L::Th), l(F::Language, L::Th), l(F::MotherTongue, L::Th), l(F::NativePlace, L::Th), l(F::BirthPlace, L::Th), l(F::Mobile, L::Th), l(F::PostalCode, L::Th),
l(F::StudyType, L::Th), l(F::Level, L::Th), l(F::Fluency, L::Th), l(F::HighestDegree, L::Th), l(F::StudyType, L::Th), l(F::Level, L::Th), l(F::CompanyDescription, L::Th), l(F::Courses, L::Th),
l(F::Entity, L::Th), l(F::Period, L::Th), l(F::Date, L::Th), l(F::HighestDegree, L::Th), l(F::Religion, L::Th), l(F::Location, L::Th), l(F::Employer, L::Th), l(F::MaritalStatus, L::Th),
l(F::Institution, L::Th), l(F::Issuer, L::Th), l(F::Organization, L::Th), l(F::Summary, L::Th), l(F::Nationality, L::Th), l(F::LeavingReason, L::Th), l(F::Credits, L::Th), l(F::Employer, L::Th),
l(F::Organization, L::Th), l(F::Position, L::Th), l(F::Responsibilities, L::Th), l(F::Role, L::Th), l(F::Roles, L::Th), l(F::Employer, L::Th), l(F::Organization, L::Th), l(F::Entity, L::Th),
l(F::Age, L::Th), l(F::Emails, L::Th), l(F::Network, L::Th), l(F::Salary, L::Th), l(F::Ethnicity, L::Th), l(F::Nationality, L::Th), l(F::Gender, L::Th), l(F::Urls, L::Th),
l(F::Fax, L::Th), l(F::Profiles, L::Th), l(F::Phones, L::Th), l(F::DrivingLicence, L::Th), l(F::Name, L::Ja), l(F::Address, L::Ja), l(F::Extra, L::Ja), l(F::Urls, L::Ja),
l(F::Emails, L::Ja), l(F::Phones, L::Ja), l(F::SpokenInteraction, L::Ja), l(F::Profiles, L::Ja), l(F::Username, L::Ja), l(F::ExperienceYears, L::Ja), l(F::ProjectType, L::Ja), l(F::Keywords, L::Ja),
l(F::Entity, L::Ja), l(F::Communication, L::Ja), l(F::ContentCreation, L::Ja), l(F::Courses, L::Ja), l(F::Description, L::Ja), l(F::Score, L::Ja), l(F::SpokenProduction, L::Ja), l(F::Title, L::Ja),
l(F::Department, L::Ja), l(F::TeamSize, L::Ja), l(F::WorkPermit, L::Ja), l(F::Fax, L::Ja), l(F::Roles, L::Ja), l(F::Period, L::Ja), l(F::Summary, L::Ja), l(F::Highlights, L::Ja),
l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Writing, L::Ja), l(F::Listening, L::Ja), l(F::Reading, L::Ja), l(F::Level, L::Ja), l(F::Fluency, L::Ja), l(F::Roles, L::Ja),
l(F::Role, L::Ja), l(F::Manager, L::Ja), l(F::Location, L::ZhHant), l(F::Availability, L::ZhHant), l(F::WorkMode, L::ZhHant), l(F::Manager, L::ZhHans), l(F::TeamSize, L::ZhHans), l(F::Area, L::ZhHans),
l(F::Score, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans), l(F::Courses, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Url, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Summary, L::ZhHans),
l(F::Roles, L::ZhHans), l(F::Profiles, L::ZhHans), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::ZhHant), l(F::Highlights, L::Ja), l(F::Achievements, L::Ja), l(F::Achievements, L::Ja),
l(F::Responsibilities, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::ZhHant), l(F::Area, L::ZhHant), l(F::Courses, L::ZhHant), l(F::Awarder, L::Ja), l(F::Issuer, L::Ja), l(F::Issuer, L::Ja),
l(F::Awarder, L::Ja), l(F::Awarder, L::ZhHans), l(F::Manager, L::ZhHant), l(F::CompanyDescription, L::ZhHans), l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Keywords, L::ZhHans),
l(F::Responsibilities, L::ZhHant), l(F::Awarder, L::ZhHant), l(F::Writing, L::ZhHans), l(F::CompanyDescription, L::Ja), l(F::Communication, L::ZhHans), l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Highlights, L::ZhHant),
l(F::TeamSize, L::ZhHans), l(F::TeamSize, L::Ja), l(F::TeamSize, L::ZhHant), l(F::Description, L::ZhHant), l(F::Description, L::ZhHans), l(F::ExperienceYears, L::ZhHans), l(F::Position, L::ZhHans), l(F::Employer, L::ZhHans),
l(F::Period, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Period, L::ZhHant), l(F::Employer, L::Ja), l(F::Fluency, L::Ja), l(F::Publisher, L::Ja), l(F::Publisher, L::ZhHans), l(F::SpokenInteraction, L::ZhHans),
l(F::Fax, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Url, L::ZhHans), l(F::Url, L::ZhHant), l(F::Authors, L::ZhHans),
l(F::Authors, L::ZhHant), l(F::Keywords, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Keywords, L::Ja), l(F::LanguageExperiences, L::Ja), l(F::LanguageExperiences, L::ZhHans), l(F::Username, L::ZhHant),
l(F::Information, L::ZhHans), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Thesis, L::Ja), l(F::Url, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Health, L::ZhHant),
l(F::Emails, L::ZhHant), l(F::Summary, L::Ja), l(F::Extra, L::Ja), l(F::Summary, L::ZhHant), l(F::Fax, L::ZhHant), l(F::WorkMode, L::Ja), l(F::Politics, L::ZhHans), l(F::StartDate, L::Ja),
l(F::StartDate, L::ZhHans), l(F::StartDate, L::ZhHant), l(F::Availability, L::Ja), l(F::Availability, L::ZhHans), l(F::ContentCreation, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Entity, L::ZhHans),
l(F::CompanyDescription, L::ZhHant), l(F::Location, L::ZhHans), l(F::Sector, L::ZhHans), l(F::ReleaseDate, L::Ja), l(F::Authors, L::ZhHant), l(F::Authors, L::Ja), l(F::Role, L::ZhHans), l(F::MilitaryService, L::ZhHans),
l(F::MilitaryService, L::ZhHant), l(F::MilitaryService, L::Ja), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Phones, L::ZhHans),
l(F::Urls, L::ZhHant), l(F::Urls, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Emails, L::ZhHans), l(F::Phones, L::ZhHant), l(F::Achievements, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::Ja),
l(F::ContentCreation, L::ZhHans), l(F::Image, L::Ja), l(F::Publisher, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant),
l(F::Publisher, L::Ja), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthPlace, L::ZhHans), l(F::BirthPlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::ZhHant),
l(F::BirthPlace, L::Ja), l(F::NativePlace, L::Ja), l(F::Institution, L::Ja), l(F::Location, L::Ja), l(F::WantedCity, L::Ja), l(F::Region, L::ZhHant), l(F::EndDate, L::Ja), l(F::StudyType, L::Ja),
l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Credits, L::Ja), l(F::Thesis, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Date, L::ZhHans), l(F::Date, L::Ja),
l(F::Date, L::ZhHant), l(F::SpokenProduction, L::ZhHans), l(F::SpokenInteraction, L::ZhHant), l(F::SpokenProduction, L::ZhHant), l(F::Entity, L::ZhHant), l(F::Authors, L::ZhHans), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant),
l(F::GivenName, L::Ja), l(F::Name, L::Ja), l(F::GivenName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::FamilyName, L::Ja),
l(F::Name, L::ZhHans), l(F::Name, L::Ja), l(F::Title, L::ZhHans), l(F::Title, L::Ja), l(F::Name, L::ZhHant), l(F::Title, L::ZhHant), l(F::Listening, L::ZhHans), l(F::ProblemSolving, L::Ja),
l(F::ProblemSolving, L::ZhHant), l(F::Employer, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::ZhHans), l(F::Department, L::ZhHans), l(F::Organization, L::Ja), l(F::Phone, L::Ja), l(F::Country, L::Ja),
l(F::Country, L::ZhHans), l(F::Nationality, L::ZhHans), l(F::Nationality, L::Ja), l(F::Country, L::ZhHant), l(F::Nationality, L::ZhHant), l(F::Department, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Location, L::Ja),
l(F::City, L::Ja), l(F::JobStatus, L::ZhHans), l(F::Period, L::ZhHant), l(F::Period, L::Ja), l(F::Region, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Url, L::ZhHans),
l(F::Region, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Location, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Language, L::Ja), l(F::Language, L::ZhHant), l(F::Language, L::ZhHans),
l(F::Fluency, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::Ja), l(F::Image, L::ZhHant), l(F::Image, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Position, L::ZhHans), l(F::Title, L::ZhHans),
l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::Ja), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant),
l(F::Entity, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHant), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::ZhHant), l(F::StudyType, L::ZhHans),
l(F::StudyType, L::Ja), l(F::StudyType, L::ZhHans), l(F::Credits, L::ZhHans), l(F::HighestDegree, L::ZhHans), l(F::StudyType, L::ZhHans), l(F::HighestDegree, L::Ja), l(F::Institution, L::Ja), l(F::StudyType, L::Ja),
l(F::Area, L::ZhHans), l(F::Area, L::Ja), l(F::Area, L::Ja), l(F::StudyType, L::ZhHant), l(F::Credits, L::ZhHant), l(F::Institution, L::ZhHant), l(F::Score, L::ZhHant), l(F::HighestDegree, L::ZhHant),
l(F::StudyType, L::ZhHant), l(F::Safety, L::Ja), l(F::Safety, L::ZhHans), l(F::Safety, L::ZhHant), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::Religion, L::Ja), l(F::Religion, L::ZhHans),
l(F::Religion, L::ZhHant), l(F::NativePlace, L::ZhHans), l(F::Address, L::ZhHans), l(F::Writing, L::ZhHant), l(F::Roles, L::ZhHant), l(F::ProjectType, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::JobStatus, L::Ja),
l(F::JobStatus, L::ZhHant), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::City, L::Ja), l(F::City, L::ZhHans),
l(F::City, L::ZhHant), l(F::Age, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Region, L::Ja),
l(F::WantedCity, L::ZhHans), l(F::ExperienceYears, L::ZhHant), l(F::WorkMode, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Responsibilities, L::ZhHant), l(F::Position, L::ZhHant), l(F::WorkPermit, L::ZhHans), l(F::Keywords, L::ZhHans),
l(F::Keywords, L::ZhHant), l(F::City, L::Ja), l(F::Headline, L::Ja), l(F::WantedCity, L::ZhHant), l(F::Salary, L::Ja), l(F::Salary, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Rank, L::Ja),
l(F::City, L::ZhHans), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Period, L::Ja), l(F::Date, L::Ja), l(F::Rank, L::ZhHans), l(F::Age, L::ZhHant), l(F::Age, L::Ja),
l(F::Headline, L::ZhHans), l(F::Salary, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Role, L::Ja),
l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Gender, L::ZhHant), l(F::Gender, L::Ja), l(F::Gender, L::ZhHans), l(F::Information, L::Ja), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant),
l(F::Achievements, L::Ja), l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Achievements, L::ZhHans), l(F::Score, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::EndDate, L::ZhHans),
l(F::NativePlace, L::ZhHant), l(F::Address, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans),
l(F::City, L::ZhHant), l(F::Address, L::Ja), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::Employer, L::Ja), l(F::Department, L::Ja), l(F::Entity, L::Ja),
l(F::Employer, L::Ja), l(F::Entity, L::Ja), l(F::Mobile, L::ZhHant), l(F::Mobile, L::ZhHans), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHans), l(F::Mobile, L::ZhHans), l(F::Mobile, L::ZhHant),
l(F::Phone, L::ZhHant), l(F::Level, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Position, L::Ja),
l(F::Responsibilities, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::DrivingLicence, L::ZhHant), l(F::Level, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans),
l(F::Rank, L::ZhHant), l(F::Reference, L::ZhHans), l(F::Reference, L::ZhHant), l(F::Reference, L::Ja), l(F::Reference, L::Ja), l(F::Reference, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::ZhHant),
l(F::Summary, L::ZhHans), l(F::Mobile, L::Ja), l(F::Phone, L::Ja), l(F::Mobile, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::ZhHant), l(F::Position, L::ZhHant), l(F::Roles, L::ZhHant),
l(F::Roles, L::ZhHant), l(F::Role, L::ZhHant), l(F::IscedFields, L::Ja), l(F::HighestDegree, L::ZhHans), l(F::HighestDegree, L::ZhHant), l(F::IscedFields, L::ZhHant), l(F::IscedFields, L::ZhHans), l(F::HonorificPrefix, L::Ja),
l(F::HighestDegree, L::ZhHans), l(F::Ethnicity, L::ZhHant), l(F::Period, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHans), l(F::Date, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant),
l(F::Period, L::ZhHans), l(F::Date, L::ZhHans), l(F::ReleaseDate, L::ZhHans), l(F::Username, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHant), l(F::DrivingLicence, L::Ja), l(F::LastModified, L::ZhHans),
l(F::Extra, L::Ja), l(F::City, L::Ja), l(F::LastModified, L::ZhHant), l(F::HighestDegree, L::Ja), l(F::LastModified, L::Ja), l(F::HighestDegree, L::ZhHant), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant),
l(F::Salary, L::ZhHans), l(F::Salary, L::ZhHant), l(F::NativePlace, L::Ja), l(F::DrivingLicence, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Issuer, L::ZhHant), l(F::Summary, L::Ja),
l(F::Description, L::Ja), l(F::Sector, L::Ja), l(F::Title, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHans), l(F::Ethnicity, L::ZhHans),
l(F::Ethnicity, L::ZhHant), l(F::Ethnicity, L::Ja), l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::Communication, L::ZhHant), l(F::Image, L::ZhHans), l(F::Image, L::ZhHant), l(F::Level, L::ZhHant),
l(F::Level, L::Ja), l(F::Rank, L::ZhHant), l(F::City, L::ZhHant), l(F::Location, L::ZhHant), l(F::City, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::Ja), l(F::BirthDate, L::Ja),
l(F::Sector, L::ZhHant), l(F::Email, L::ZhHans), l(F::EndDate, L::ZhHant), l(F::Issuer, L::Ja), l(F::Publisher, L::Ja), l(F::ReleaseDate, L::ZhHant), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant),
l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Profiles, L::ZhHant), l(F::LeavingReason, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Level, L::ZhHans), l(F::Level, L::ZhHant), l(F::Level, L::Ja),
l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::HonorificPrefix, L::ZhHant), l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Summary, L::ZhHans), l(F::Description, L::ZhHans),
l(F::Summary, L::ZhHant), l(F::Description, L::ZhHant), l(F::ProjectType, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::Level, L::Ja), l(F::Level, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::Ja),
l(F::Entity, L::Ja), l(F::ExperienceYears, L::Ja), l(F::Level, L::Ja), l(F::Role, L::Ja), l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans),
l(F::Position, L::ZhHans), l(F::Email, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Position, L::ZhHant), l(F::Position, L::Ja),
l(F::Headline, L::ZhHant), l(F::Headline, L::Ja), l(F::Headline, L::Ja), l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant), l(F::Listening, L::ZhHant), l(F::FamilyName, L::Ja),
l(F::Health, L::ZhHans), l(F::Health, L::ZhHant), l(F::Role, L::ZhHans), l(F::Role, L::ZhHant), l(F::Roles, L::ZhHans), l(F::Roles, L::ZhHant), l(F::Keywords, L::Ja), l(F::Language, L::Ja),
l(F::LanguageCertificates, L::Ja), l(F::LanguageCertificates, L::ZhHant), l(F::StudyType, L::Ja), l(F::Courses, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::Thesis, L::Ja), l(F::Reading, L::ZhHant), l(F::LanguageCertificates, L::ZhHans),
l(F::NationalId, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Language, L::ZhHans), l(F::Reading, L::ZhHans), l(F::Information, L::ZhHant), l(F::NationalId, L::ZhHant), l(F::Role, L::ZhHant), l(F::LeavingReason, L::Ja),
l(F::PostalCode, L::ZhHans), l(F::Department, L::ZhHant), l(F::Department, L::Ja), l(F::PostalCode, L::Ja), l(F::PostalCode, L::ZhHant), l(F::ProblemSolving, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::ZhHant),
l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::LeavingReason, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Phone, L::Ja), l(F::Awarder, L::ZhHant), l(F::Issuer, L::ZhHant), l(F::Name, L::ZhHans),
l(F::Awarder, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Period, L::Ko), l(F::TeamSize, L::Ko), l(F::Keywords, L::Ko), l(F::Summary, L::Ko), l(F::Description, L::Ko), l(F::Url, L::Ko),
l(F::Country, L::Ko), l(F::Address, L::Ko), l(F::Location, L::Ko), l(F::City, L::Ko), l(F::Health, L::Ko), l(F::ReleaseDate, L::Ko), l(F::Publisher, L::Ko), l(F::Achievements, L::Ko),
l(F::MaritalStatus, L::Ko), l(F::ExperienceYears, L::Ko), l(F::HonorificPrefix, L::Ko), l(F::WorkMode, L::Ko), l(F::Area, L::Ko), l(F::Username, L::Ko), l(F::Entity, L::Ko), l(F::Institution, L::Ko),
l(F::Employer, L::Ko), l(F::NativePlace, L::Ko), l(F::LanguageCertificates, L::Ko), l(F::Authors, L::Ko), l(F::Courses, L::Ko), l(F::StudyType, L::Ko), l(F::Role, L::Ko), l(F::IscedFields, L::Ko),
l(F::ProjectType, L::Ko), l(F::Fluency, L::Ko), l(F::JobStatus, L::Ko), l(F::Nationality, L::Ko), l(F::MilitaryService, L::Ko), l(F::Availability, L::Ko), l(F::Department, L::Ko), l(F::Location, L::Ko),
l(F::Score, L::Ko), l(F::Organization, L::Ko), l(F::Institution, L::Ko), l(F::Organization, L::Ko), l(F::CompanyDescription, L::Ko), l(F::Responsibilities, L::Ko), l(F::Extra, L::Ko), l(F::Urls, L::Ko),
l(F::Phones, L::Ko), l(F::Emails, L::Ko), l(F::Age, L::Ko), l(F::Period, L::Ko), l(F::Date, L::Ko), l(F::Description, L::Ko), l(F::Thesis, L::Ko), l(F::Level, L::Ko),
l(F::Fluency, L::Ko), l(F::Position, L::Ko), l(F::Roles, L::Ko), l(F::Role, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko),
l(F::Role, L::Ko), l(F::Position, L::Ko), l(F::SpokenInteraction, L::Ko), l(F::Region, L::Ko), l(F::City, L::Ko), l(F::Reading, L::Ko), l(F::Listening, L::Ko), l(F::Rank, L::Ko),
l(F::Level, L::Ko), l(F::SpokenProduction, L::Ko), l(F::Roles, L::Ko), l(F::Email, L::Ko), l(F::DrivingLicence, L::Ko), l(F::Name, L::Ko), l(F::Title, L::Ko), l(F::MotherTongue, L::Ko),
l(F::Mobile, L::Ko), l(F::Phone, L::Ko), l(F::ProblemSolving, L::Ko), l(F::Issuer, L::Ko), l(F::Date, L::Ko), l(F::Issuer, L::Ko), l(F::Publisher, L::Ko), l(F::Manager, L::Ko),
l(F::Summary, L::Ko), l(F::Phone, L::Ko), l(F::WorkPermit, L::Ko), l(F::Image, L::Ko), l(F::Sector, L::Ko), l(F::Title, L::Ko), l(F::BirthDate, L::Ko), l(F::Network, L::Ko),
l(F::FamilyName, L::Ko), l(F::Name, L::Ko), l(F::Gender, L::Ko), l(F::Profiles, L::Ko), l(F::Employer, L::Ko), l(F::Organization, L::Ko), l(F::Entity, L::Ko), l(F::Employer, L::Ko),
l(F::Entity, L::Ko), l(F::Awarder, L::Ko), l(F::StartDate, L::Ko), l(F::Writing, L::Ko), l(F::Safety, L::Ko), l(F::Keywords, L::Ko), l(F::Language, L::Ko), l(F::Position, L::Ko),
l(F::Responsibilities, L::Ko), l(F::Role, L::Ko), l(F::Roles, L::Ko), l(F::Salary, L::Ko), l(F::Language, L::Ko), l(F::PostalCode, L::Ko), l(F::Communication, L::Ko), l(F::Name, L::Ko),
l(F::GivenName, L::Ko), l(F::Credits, L::Ko), l(F::LeavingReason, L::Ko), l(F::Information, L::Ko), l(F::EndDate, L::Ko), l(F::Religion, L::Ko), l(F::NationalId, L::Ko), l(F::Address, L::Ko),
l(F::Url, L::Ko), l(F::Highlights, L::Ko), l(F::Awarder, L::Ko), l(F::Issuer, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko),
l(F::Role, L::Ko), l(F::Roles, L::Ko), l(F::LastModified, L::Ko), l(F::HighestDegree, L::Ko), l(F::Reference, L::Ko), l(F::BirthPlace, L::Ko), l(F::ContentCreation, L::Ko), l(F::Fax, L::Ko),
l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::HighestDegree, L::Ko), l(F::StudyType, L::Ko), l(F::WantedCity, L::Ko),
] }
