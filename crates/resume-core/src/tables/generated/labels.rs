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

index! { WORDS: Label, 32768, r#"06 nummer	00001
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
ausgestellt	00T01
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
data e local de nascimento	04L01
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
delivrance	0D<01
delivre	0D<01
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
délivrance	0D<01
délivré	0D<01
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
expedicion	0MC01
expedición	0MC01
expedido	0MC01
expedido por	0MD01
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
fecha de nacimiento	04K01
fecha de obtencion	0MC01
fecha de obtención	0MC01
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
globe	0HG01
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
jaemfoerelsetal	0:201
jaerjestaejae	0[P02
jaerjestoe	0[R01
jahr	0[S03
jahre	0[V02
jahre alt	03201
jahre berufserfahrung	09b01
jahre erfahrung	09b01
jahrgang	0TK01
jalan	02X01
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
jämförelsetal	0:201
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
lasprocessen	0TQ01
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
lieu et date de naissance	04801
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
local e data de nascimento	04L01
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
location dot	0B\01
location on	0B\01
locations	0B\01
locație	0b201
locul de munca	0b201
locul de munca vizat	0SH01
locul de muncă	0b201
locul de muncă vizat	0SH01
locul nasterii	0bA01
locul nașterii	0bA01
locul si data nasterii	04l01
locul și data nașterii	04l01
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
lugar y fecha de nacimiento	04K01
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
macchinari	0@X01
machines	0c303
macibu iestade	07301
madrelingua	0a@01
magazine	0c601
magistarski rad	0GG02
magisterarbeit	00\01
magistra darbs	08`01
magistritoo	08a01
magistritöö	08a01
magistro darbas	08[01
magistrska naloga	0GF01
magistrsko delo	0GF01
mahrug	0c701
mahrug minn	0MI01
mail	0c80E
mail adresi	0K501
mail outline	0Jc01
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
mal	0cM01
mana loma	0bU01
manager	0cN02
mandant	09101
mang	0cP01
mang xa hoi	0WI01
mano vaidmuo	0cQ01
mansione	0Y]01
mansioni	06j01
mansioni e responsabilita	06j01
mansioni e responsabilità	06j01
mansioni e ruolo	0Y]01
mansioni principali	06j01
mansioni svolte	06j01
map marker	0B\01
map pin	0B\01
maquinaria	05F01
marimea echipei	0cR01
marital status	0?Q01
mark	08601
marka	0cS01
marks	08601
marksonad	0\V01
markused	0]k01
masa kerja	0Ia01
maschinen	0L501
maskiner	04m01
master rad	0cT01
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
materia	0cU02
materias	0cW02
materie	0AX01
materie principali	0AX01
materiel	0@S01
materies	06H01
materii	0Bf01
materii principale	0Bf01
materinji jezik	0cY01
materinscina	0cZ01
materinske jazyky	0c[01
materinski jezici	0cY01
materinski jezik	0cY01
materinsky jazyk	0c[01
materinské jazyky	0c[01
materinský jazyk	0c[01
materinščina	0cZ01
materni jezik	0cZ01
materni jeziki	0cZ01
maternji jezici	0c\01
maternji jezik	0c\01
materske jazyky	0c]01
matersky jazyk	0c]01
materstina	0c]01
mateřské jazyky	0c]01
mateřský jazyk	0c]01
mateřština	0c]01
mathairtheanga	0c^01
matiere	0HO01
matieres	0B<01
matieres principales	0B<01
matière	0HO01
matières	0B<01
matières principales	0B<01
matkapuhelin	0c_02
matkapuhelinnumero	0\G01
matèries	06H01
matérias	0<A01
matériel	0@S01
maximo nivel de estudios	0ca01
maîtrise	0EK02
maģistra darbs	08`01
maħruġ	0c701
maħruġ minn	0MI01
mcer	0cb01
mec	0cc01
mecr	0cd02
medaleinkunn	0L701
medborgarskap	0cf01
medelbetyg	0:201
medeni durum	0cg01
medeni durumu	0cg01
medeni hal	0cg01
medeni hali	0cg01
medeni hâl	0cg01
medewerkers	00A01
medfoerfattare	0Qm01
medforfattare	0Qm01
medforfattere	0RH02
medförfattare	0Qm01
media	0ch04
media de absolvire	0<E01
media dei voti	0cl01
media final	0?Y01
media finala	0<E01
media finală	0<E01
media generala	0<E01
media generală	0<E01
media sosial	0cm01
media type	0Q?01
medie	0<E01
medie generala	0<E01
medie generală	0<E01
medio	0A@01
medium	0Nc01
medmaeli	0cn01
meeskond	0co01
meeskonna suurus	02l01
meetodid	0\V01
megbizo	0d001
megbízó	0d001
megjegyzes	0d101
megjegyzés	0d101
megjelenes	0d201
megjelenes datuma	0d201
megjelent	0d201
megjelent itt	0R701
megjelenés	0d201
megjelenés dátuma	0d201
megnevezes	0d302
megnevezés	0d302
megpalyazott allas	09o01
megpalyazott munkakor	09o01
megpalyazott pozicio	09o01
megpályázott munkakör	09o01
megpályázott pozíció	09o01
megpályázott állás	09o01
megrendelo	0d001
megrendelő	0d001
megszerzes ideje	0\c01
megszerzés ideje	0\c01
megszolitas	0d501
megszólítás	0d501
megye	0d601
meil	0K801
meilensteine	09i01
meili	0d701
meine aufgaben	05\01
meine funktion	09a01
meine position	09a01
meine rolle	0d803
mejl	0d;02
mel	01c01
membaca	0d=01
memoire	0d>01
memoire de fin d'etudes	0d>01
memoire de master	0d>01
mencion	05o01
mención	05o01
mendengar	0d?01
mendengarkan	0d?01
menetelmaet	06?01
menetelmat	06?01
menetelmät	06?01
menntastofnun	0Vb01
meno	0=j01
meno a priezvisko	0=j01
mention	0d@01
mention de specialite	0HO01
mention de spécialité	0HO01
mentor	0dA03
mentorica	0dD02
mentorka	0dF01
menulis	0dG01
menyimak	0d?01
meritvaerde	0:201
meritvarde	0:201
meritvärde	0:201
merknad	0dH01
meslegi	08o01
meslek	08o01
meslek veya pozisyon	0UV01
mesleği	08o01
mesto	0dI07
mesto rada	0dP01
mesto rodenja	0dQ01
mesto rođenja	0dQ01
mesto stanovanja	0dR02
metai	0dT03
methoden	0dW02
methodes	0@S01
methods	0;e01
metier	0Z^02
metodai	0XM01
metode	0dY05
metoder	0d^03
metodes	0da02
metodi	0@X01
metodos	0@T02
metody	0dc03
metódy	0]]01
meu papel	0SA01
mevcut pozisyon	08o01
mezuniyet	0df02
mezuniyet derecesi	0Kn01
mezuniyet notu	0Eo01
mezuniyet tarihi	08F01
mezuniyet turu	0Kn01
mezuniyet türü	0Kn01
mezuniyet yili	08F01
mezuniyet yılı	08F01
meðaleinkunn	0L701
meðmæli	0cn01
mi papel	0dh01
mi rol	0dh01
miasto	0di02
mida de l'equip	0dk01
miejsce	0bO01
miejsce i data urodzenia	0Cf01
miejsce pracy	0bO01
miejsce urodzenia	0dl01
miejsce zamieszkania	0dm02
miejsce zatrudnienia	0do01
miejscowosc	0dm02
miejscowość	0dm02
miestas	0e002
miesto	0e201
miesto narodenia	0e301
miesto vykonu	0e401
miesto vykonu prace	0e201
miesto výkonu	0e401
miesto výkonu práce	0e201
mijn rol	0e501
militaerdienst	0;g01
militaertjaenst	0b^01
militaertjeneste	0e602
militaire dienst	0F]01
militardienst	0;g01
militartjanst	0b^01
military service	0AD01
military status	0AD01
militesente	0e801
militärdienst	0;g01
militärtjänst	0b^01
militærtjeneste	0e602
miljo	0d^03
miljoe	0d^03
miljö	04m01
miljø	0e902
milliyet	0e;01
mime type	0Q?01
min ihaddem	0Xm01
min iħaddem	0Xm01
min roll	0e<02
min rolle	0e>04
minn	0:E01
minosites	06`01
minu roll	0eB01
minust	0]k01
minusta	0X701
minősítés	06`01
mis a jour le	0F201
mis à jour le	0F201
miscellaneous	01>01
misljenje	0eC02
mission	01901
missions	01901
missions et responsabilites	01901
missions et responsabilités	01901
missions principales	01901
missions realisees	01901
missions réalisées	01901
misto	0eE01
misto a datum narozeni	0Dj01
misto bydliste	0eF01
misto narozeni	0eG01
misto vykonu	0eH01
misto vykonu prace	0eE01
mitarbeiter	05801
mitarbeiterzahl	05801
mitautoren	07V01
mitjana	0OT01
mišljenje	0eC02
mjesto	0eI02
mjesto rada	0eK01
mjesto rodenja	0eL01
mjesto rođenja	0eL01
mjesto stanovanja	0eI02
mkkr szint	0LD01
mkkr-szint	0LD01
mluveni	0eM01
mluvení	0eM01
mnenje	0eN01
mo ta	0I]01
mo ta cong viec	0A<01
mo ta du an	0I]01
mob	0eO0:
mob tel	0eY01
mob. tel	0eY01
mobi	0eZ01
mobiel	00001
mobiel nummer	00001
mobiele nummer	00001
mobiele telefoon	00001
mobiil	0e[01
mobiiltelefon	0e[01
mobil	0e\0:
mobil nr	0V\01
mobil-nr	0V\01
mobilais	0ef01
mobilais talrunis	0ef01
mobilais telefons	0ef01
mobilais tālrunis	0ef01
mobile	0eg04
mobile no	0=m01
mobile number	0=m01
mobile phone	0=m01
mobilfunk	0V\01
mobilidade	0G^01
mobilita	0G_01
mobilitaet	0:301
mobilitas	0ek01
mobilitat	0el02
mobilitat geografica	0en01
mobilitat geogràfica	0en01
mobilite	0a801
mobilite et permis	0eo01
mobilite geographique	0a801
mobility	0F?01
mobilità	0G_01
mobilitás	0ek01
mobilität	0:301
mobilité	0a801
mobilité et permis	0eo01
mobilité géographique	0a801
mobilna stevilka	0eZ01
mobilna številka	0eZ01
mobilni	0f001
mobilni cislo	0f101
mobilni telefon	0f204
mobilnosc	0f601
mobilność	0f601
mobilnr	0f702
mobilnummer	0f904
mobilny telefon	0f=01
mobilní telefon	0f101
mobilní číslo	0f101
mobilný telefón	0f=01
mobilszam	0f>01
mobilszám	0f>01
mobiltelefon	0f?05
mobilusis	0eY01
mobilusis telefonas	0eY01
mobitel	0fD02
modalidad	0Ah01
modalidad de trabajo	0Ah01
modalidade	0fF01
modalitat	0fG01
modersmaal	0fH02
modersmaal(ene	0fJ01
modersmal	0fH02
modersmal(ene	0fJ01
modersmål	0fH02
modersmål(ene	0fJ01
modszerek	0O;01
moduil	0B`01
module	0fK02
moduler	0fM03
modules	0fP03
moduli	0fS03
moduliai	0C<01
modulos	0cW02
moduls	06H01
moduly	0fV02
modurmal	0fX01
moduļi	0TE01
moduły	0UF01
modúil	0B`01
moedertaal	0fY01
moedertaal talen	0fY01
moedertaal/talen	0fY01
moedertalen	0fY01
moeglicher eintrittstermin	0L;01
moghti minn	0fZ01
moglicher eintrittstermin	0L;01
mogħti minn	0fZ01
moja rola	0f[01
moja uloga	0f\02
moja vloga	0f^01
moje role	0f_02
mokejimas	0\J01
mokejimo lygis	0\J01
mokykla	07501
mokymo istaiga	07501
mokymo istaigos pavadinimas ir tipas	07501
mokymo įstaiga	07501
mokymo įstaigos pavadinimas ir tipas	07501
mokėjimas	0\J01
mokėjimo lygis	0\J01
moladh	0fa01
mon hoc	0<@01
mon role	0fb01
mon rôle	0fb01
monografia	0Gb01
monologs	0fc01
moodulid	02?01
morada	0H\01
morada(s	0H\01
morsmaal	0R201
morsmal	0R201
morsmål	0R201
mother tongue	0QV01
mother tongue(s	0QV01
mother tongues	0QV01
motif de depart	0fd01
motif de départ	0fd01
motiu de sortida	0fe01
motivo da saida	0ff01
motivo da saída	0ff01
motivo de la baja	0=G01
motivo de retiro	0=G01
motivo de saida	0ff01
motivo de salida	0=G01
motivo de saída	0ff01
motivo del cambiamento	0fg01
motivo della cessazione	0fg01
motivul plecarii	0fh01
motivul plecării	0fh01
mots cles	0@S01
mots clés	0@S01
mots-clés	0@S01
movel	0AN01
movil	0fi01
movilidad	0G\01
movilidad geografica	0G\01
movilidad geográfica	0G\01
mowbajl	0>001
mowienie	0fj01
moyenne	0d@01
moyenne generale	0d@01
moyenne générale	0d@01
mozen zacetek dela	0fk01
mozny nastup	0fl02
možen začetek dela	0fk01
možný nástup	0fl02
mreza	0fn02
mrezna stranica	0ZY01
mreža	0fn02
mrežna stranica	0ZY01
muc do	0g002
muc do thanh thao	0g201
muc luong mong muon	0bc01
muendlicher ausdruck	0g301
mulai	0CE01
mundlicher ausdruck	0g301
mundtlig interaktion	0g401
mundtlig produktion	0g501
municipality	0?H01
municipi	0?P01
municipio	0g602
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
munkavegzes kivant helye	0ek01
munkavégzés helye	0Vl01
munkavégzés kívánt helye	0ek01
munkába állás	0Q601
munkáltató	00701
munkáltató neve	00701
muntlig framstaellning	0g801
muntlig framstallning	0g801
muntlig framställning	0g801
muntlig interaksjon	0g901
muntlig interaktion	0EV01
muntlig produksjon	0g:01
muntlig produktion	0g801
musaitlik	08m01
musteri	0Zf01
muttersprache	0Ne01
muttersprachen	0Ne01
mutvardu sazina	0FV01
mutvārdu saziņa	0FV01
muu	0a_01
muud andmed	0a_01
muud e posti aadressid	0g;01
muud e-posti aadressid	0g;01
muud telefoninumbrid	0g<01
muud veebilehed	0g=01
muut puhelinnumerot	0g>01
muut saehkoepostiosoitteet	0g?01
muut sahkopostiosoitteet	0g?01
muut sähköpostiosoitteet	0g?01
muut tiedot	0a^01
muut verkkosivut	0g@01
muuta	0a^01
my contribution	0Aj01
my name	0<R01
my role	0gA02
myoennetty	0gC01
myoentaejae	0gD02
myoentaemispaeivae	0gC01
myoentaenyt	0gF01
myonnetty	0gC01
myontaja	0gD02
myontamispaiva	0gC01
myontanyt	0gF01
myönnetty	0gC01
myöntäjä	0gD02
myöntämispäivä	0gC01
myöntänyt	0gF01
mál	0cM01
máthairtheanga	0c^01
máximo nivel de estudios	0ca01
mã bưu chính	0c001
mã bưu điện	0c001
märksõnad	0\V01
märkused	0]k01
mètodes	0L401
média	0?Y01
média final	0?Y01
mél	01c01
mémoire	0d>01
mémoire de fin d'études	0d>01
mémoire de master	0d>01
méthodes	0@S01
métier	0Z^02
métodos	0@T02
místo	0eE01
místo a datum narození	0Dj01
místo bydliště	0eF01
místo narození	0eG01
místo výkonu	0eH01
místo výkonu práce	0eE01
mòbil	0gG01
mòduls	06H01
módszerek	0O;01
módulos	0cW02
móvel	0AN01
móvil	0fi01
mówienie	0fj01
móðurmál	0fX01
mô tả	0I]01
mô tả công việc	0A<01
mô tả dự án	0I]01
môn học	0<@01
möglicher eintrittstermin	0L;01
mündlicher ausdruck	0g301
müsaitlik	08m01
müşteri	0Zf01
mācību iestāde	07301
mājas lapa	0;101
mājaslapa	0;101
mărimea echipei	0cR01
město	0gH02
mạng	0cP01
mạng xã hội	0WI01
mức lương mong muốn	0bc01
mức độ	0g002
mức độ thành thạo	0g201
naam	0gJ02
naam en adres van de werkgever	09701
naam en type van de onderwijs of opleidingsinstelling	0WZ01
naam en type van de onderwijs- of opleidingsinstelling	0WZ01
naam van de kwalificatie	0Uj01
naam van het diploma	0Uj01
naam werkgever	09701
naavaerende stilling	0gL01
nachname	0P[01
nachnamen	0P[01
nacida	04K01
nacida el	04K01
nacida en	0gM02
nacido	04K01
nacido el	04K01
nacido en	0gM02
nacimiento	04K01
nacionalidad	0?N01
nacionalidade	0>\01
nacionalidades	0gO02
nacionalitat	0?O01
nacionalnost	0gQ02
nadredeni	0gS02
nadrejeni	0gU01
nadređeni	0gS02
nadriadeny	0gV01
nadriadený	0gV01
nadrizeny	0gW01
nadřízený	0gW01
naering	0;U01
naeringsgren	0;T01
naermeste leder	0gX01
naetverk	0gY01
nafn	0S=01
nafn og heimilisfang vinnuveitanda	0T;01
nagovor	0gZ01
nagrada	0g[03
nagroda	0g^01
naisiuntacht	0g_01
naissance	04801
naixement	05301
najvyssie dosiahnute vzdelanie	0g`01
najvyssie vzdelanie	0g`01
najvyššie dosiahnuté vzdelanie	0g`01
najvyššie vzdelanie	0g`01
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
nakladatelstvo	0ga01
nakladatelství	0^C01
nakladateľstvo	0ga01
nakladnik	0gb01
nalog	0gc01
naloge	0ES01
naloge in odgovornosti	0ES01
nam	0gd03
nam sinh	0gg01
nam tot nghiep	0EY01
nama	0gh01
nama belakang	0gi01
nama depan	0gj01
nama institusi	0Z201
nama keluarga	0gi01
nama lengkap	0gh01
nama panggilan	0gj01
nama pengguna	02S01
nama penghargaan	0\@01
nama perusahaan	0\N01
nama proyek	0gh01
nama sekolah	0Z201
name	0gk05
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
namn	0h003
namn pa skola	0WN01
namn paa skola	0WN01
namn på skola	0WN01
namsbraut	0;W01
namsgrein	0;W01
namsgreinar	01j01
namskeid	01j01
namssvid (isced f	0h301
napln prace	0>i02
napomena	0h402
naposledy zmenene	0h601
naposledy zmeneno	0h701
naposledy zmenené	0h601
naposledy změněno	0h701
nar	0h802
naringsgren	0;T01
narocnik	0h:01
narodena	0Di01
narodeny	0Di01
narodená	0Di01
narodený	0Di01
narodnost	0h;03
narodowosc	0h>01
narodowość	0h>01
narozen	0Dj01
narozen a	0Dj01
narozen/a	0Dj01
narozena	0Dj01
naročnik	0h:01
narucilac	0h?01
narucitelj	0h@01
naručilac	0h?01
naručitelj	0h@01
narzedzia	0hA01
narzędzia	0hA01
nasc	0hB02
nascida a	04L01
nascida em	04L01
nascido a	04L01
nascido em	04L01
nascimento	04L01
nascita	04B01
nascuda	05301
nascuda el	05301
nascut	0hD02
nascut el	05301
nascut in	04l01
nascut la	04l01
nascuta	04l01
nascuta la	04l01
nasjonalitet	0hF01
naslov	0hG01
naslov bivalisca	0hG01
naslov bivališča	0hG01
naslov nagrade	0hH01
naslov naloge	0GF01
naslov prebivalisca	0hG01
naslov prebivališča	0hG01
naslov rada	0HK01
nastroje	0hI02
nastup	0fl02
nastup do prace	0EA01
nata a	0bb01
nata il	04B01
natel	0=n01
national id	0X=01
national service	0AD01
nationalitaet	0hK01
nationalitaeten	0hK01
nationalitat	0hK01
nationalitate	0>Q01
nationalitate( tati	0>Q01
nationalitatea	0>Q01
nationalitaten	0hK01
nationalite	0?A01
nationaliteit	0hL01
nationaliteiten	0hL01
nationalites	0?A01
nationalitet	0hM02
nationalities	0?@01
nationality	0?@01
nationalität	0hK01
nationalitäten	0hK01
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
natural de	0hO02
naturalidade	0hQ02
nature	0=F01
nature of business	00Y01
natverk	0gY01
naudotos technologijos	0XM01
navaerende stilling	0gL01
navn	0hS04
nazev	0hW02
nazev a adresa zamestnavatele	0hY01
nazev a typ organizace ktera poskytla vzdelani	0hZ01
nazev firmy	0hY01
nazev oceneni	0h[01
nazev prace	08_01
nazev skoly	0hZ01
nazev spolecnosti	0hY01
nazev zamestnavatele	0hY01
nazionalita	0?G01
nazionalità	0?G01
nazione	0h\01
naziv	0h]07
naziv delovnega mesta	0EU01
naziv dodijeljene kvalifikacije	02O01
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
nazov prace	08^01
nazov skoly	0hn01
nazov spolocnosti	0hm01
nazov ziskanej kvalifikacie	0I101
nazwa	0Xi01
nazwa firmy	0do01
nazwa i adres pracodawcy	0do01
nazwa i typ instytucji edukacyjnej lub szkoleniowej	0i001
nazwa projektu	0Xi01
nazwa szkoly	0i001
nazwa szkoły	0i001
nazwa uzyskanych kwalifikacji	0Il01
nazwa uzytkownika	0bE01
nazwa użytkownika	0bE01
nazwiska	0i101
nazwisko	0i101
nazwisko i imie	0Xi01
nazwisko i imię	0Xi01
nazzjonalita	0i201
nazzjonalità	0i201
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
negara	0i301
nejvetsi uspechy	0Ho01
nejvyssi dosazene vzdelani	0i401
nejvyssi vzdelani	0i401
nejvyšší dosažené vzdělání	0i401
nejvyšší vzdělání	0i401
největší úspěchy	0Ho01
nem	0i501
neme	0i501
nemzetiseg	02j01
nemzetiség	02j01
nen tang	0cP01
netfang	0i601
nettisivu	0^_01
nettside	0Vj01
nettsted	0Vj01
nettverk	0i701
netvaerk	0i801
netværk	0i801
netwerk	0i901
network	0i:01
netzwerk	0i;01
nev	0i<01
nganh	0aF02
nganh hoc	0>[01
nganh nghe	0aI01
ngay	0i=02
ngay bat dau	09001
ngay cap	0i?01
ngay co the di lam	0i@01
ngay ket thuc	0EY01
ngay sinh	0gg01
ngay thang nam sinh	0gg01
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
ngành	0aF02
ngành học	0>[01
ngành nghề	0aI01
ngày	0i=02
ngày bắt đầu	09001
ngày có thể đi làm	0i@01
ngày cấp	0i?01
ngày kết thúc	0EY01
ngày sinh	0gg01
ngày tháng năm sinh	0gg01
ngày xuất bản	0iA01
ngôn ngữ	0iC01
ngôn ngữ lập trình	0A701
người quản lý	0U501
nha tuyen dung	0?d01
nha xuat ban	0iE01
nhan xet	0bF01
nhiem vu	0A<01
nhiem vu chinh	0A<01
nhiệm vụ	0A<01
nhiệm vụ chính	0A<01
nhom	0;201
nhà tuyển dụng	0?d01
nhà xuất bản	0iE01
nhóm	0;201
nhận xét	0bF01
nickname	0iF03
nidurstodur	02101
nie	0H402
nif	0iI02
nik	0_701
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
nivel de estudios	0ca01
nivel de idioma	0j802
nivel de studii	0j:01
nivel educativo	0ca01
nivel en la clasificacion nacional o internacional	0cc01
nivel en la clasificación nacional o internacional	0cc01
nivel eqf	0j;02
nivel european	0j=01
nivel europeo	0cb01
nivel mcer	0cb01
nivel mec	0cc01
nivel qecr	0ik01
nivel qeq	0j>01
nivel segundo a classificacao nacional ou internacional	0j>01
niveles mcer	0cb01
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
niðurstöður	02101
nkr niva	0jL01
nkr-nivaa	0jL01
nkr-nivå	0jL01
no	0jM01
no hp	0jN02
no ktp	0_701
no telepon	0^G01
no telp	0^G01
no. hp	0jN02
no. ktp	0_701
no. telepon	0^G01
no. telp	0^G01
nodala	0Eh01
nodarbosanas	0jP01
nodarbošanās	0jP01
nodaļa	0Eh01
noegleord	04o01
noekkelord	0;a01
nogleord	04o01
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
nom(s) et prenom(s	0jb01
nom(s) et prénom(s	0jb01
nom, prénom	0jb01
nombre	05@01
nombre completo	05@01
nombre d'empleats	0dk01
nombre d'employes	0Kf01
nombre d'employés	0Kf01
nombre de la empresa	0>701
nombre de pila	0jc01
nombre de usuario	02e01
nombre del empleador	0>701
nombre y apellido	05@01
nombre y apellidos	05@01
nombre y direccion de la empresa o empleador	0>701
nombre y direccion del empleador	0>701
nombre y dirección de la empresa o empleador	0>701
nombre y dirección del empleador	0>701
nombre y tipo de la organizacion que ha impartido la educacion o la formacion	00d01
nombre y tipo de la organización que ha impartido la educación o la formación	00d01
nombre(s	0jc01
nombres	0jc01
nombres y apellidos	05@01
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
nome e tipo d'organizzazione erogatrice dell'istruzione e formazione	06\01
nome e tipo da organizacao de ensino ou formacao	0@;01
nome e tipo da organização de ensino ou formação	0@;01
nome e tipo di istituto di istruzione o formazione	06\01
nome e tipo di organizzazione erogatrice dell'istruzione e formazione	06\01
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
nomor telepon	0^G01
noms	0j`01
noms de famille	0j_01
nosaukums	0jl02
nosleguma darbs	08`01
noslēguma darbs	08`01
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
note finale	0d@01
note moyenne	0d@01
notendurchschnitt	00V01
notenschnitt	00V01
notes	00a01
notice period	08101
notă	0<E01
novads	0k>01
nozare	0CA01
nozimigakie pienakumi	06[01
nozīmīgākie pienākumi	06[01
npa	0?l01
nr tel	0k?01
nr telefon	0k@01
nr telefonu	0k?01
nr. telefon	0k@01
numar de angajati	0cR01
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
numele angajatorului	03l01
numele de familie	0kA01
numele si adresa angajatorului	03l01
numele si prenumele	0E_01
numele si tipul institutiei de invatamant furnizorului de formare	0T501
numele și adresa angajatorului	03l01
numele și prenumele	0E_01
numele și tipul instituției de învățământ / furnizorului de formare	0T501
numer telefonu	0k?01
numero de celular	0fi01
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
număr de angajați	0cR01
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
nyckelord	04m01
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
nykyinen tehtaevae	03O01
nykyinen tehtava	03O01
nykyinen tehtävä	03O01
n° de telephone	0QX01
n° de téléphone	0QX01
náisiúntacht	0g_01
námsbraut	0;W01
námsgrein	0;W01
námsgreinar	01j01
námskeið	01j01
námssvið (isced-f	0h301
náplň práce	0>i02
národnost	0kM01
národnosť	0kN01
nástroje	0hI02
nástup	0fl02
nástup do práce	0EA01
název	0hW02
název a adresa zaměstnavatele	0hY01
název a typ organizace, která poskytla vzdělání	0hZ01
název firmy	0hY01
název ocenění	0h[01
název práce	08_01
název společnosti	0hY01
název zaměstnavatele	0hY01
název školy	0hZ01
názov	0hk02
názov a adresa zamestnávateľa	0hm01
názov a typ organizácie poskytujúcej vzdelávanie a prípravu	0hn01
názov firmy	0hm01
názov ocenenia	0ho01
názov práce	08^01
názov spoločnosti	0hm01
názov získanej kvalifikácie	0I101
názov školy	0hn01
näringsgren	0;T01
nätverk	0gY01
nåværende stilling	0gL01
næring	0;U01
nærmeste leder	0gX01
né	04801
né en	04801
né le	04801
né à	0a501
né(e) le	04801
née	04801
née en	04801
née le	04801
née à	0a501
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
nøgleord	04o01
nøkkelord	0;a01
número de celular	0fi01
número de empleados	0kB01
número de funcionários	0Fh01
número de telefone	0AQ01
número de telèfon	0kC01
número de teléfono	0kD01
năm	0gd03
năm sinh	0gg01
năm tốt nghiệp	0EY01
născut	04l01
născut la	04l01
născut în	04l01
născută	04l01
născută la	04l01
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
nền tảng	0cP01
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
obblighi di leva	0e801
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
obtained	08?01
obtenido	0MC01
obtention	07101
obtenu en	0D<01
obtenu le	0D<01
obtido em	0C_01
obtingut	0C]01
obtinut	04j01
obywatelstwo	0h>01
občanství	0kM01
občianstvo	0kN01
občina	0ka01
obținut	04j01
ocakavany plat	0l=01
occupation	0\802
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
ochota cestovat	0eH01
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
odul	08n01
odul adi	08n01
odulu veren	0lj01
odvetvi	0l701
odvetvie	0IN01
odvětví	0l701
oenskad befattning	0kJ01
oenskad loen	0bB01
oenskad ort	0Q^01
oenskad tjaenst	0kJ01
oensket loen	0bD01
oensket loenn	0bC01
oensket stilling	0lk02
oevrig	03i01
oevriga e-postadresser	0lm01
oevriga telefonnummer	0ln01
oevriga uppgifter	04401
oevriga webbplatser	0lo01
oevrige e-mailadresser	0m001
oevrige hjemmesider	0m101
oevrige oplysninger	03e01
oevrige telefonnumre	0m201
oevrigt	0m302
oferit de	01301
oggetto	0m502
ogrenim durumu	0Kl01
ogrenim duzeyi	0Kn01
ogrenim turu	0Kn01
ohjaaja	0Nl01
ohjelmat	06?01
ohjelmistot	06?01
oib	0m701
okkupazzjoni jew pozizzjoni	0\S01
okkupazzjoni jew pożizzjoni	0\S01
okres	0m803
okres wypowiedzenia	0I301
okres zatrudnienia	0Bh01
okrug	0m;01
oktatasi intezmeny	08G01
oktatast kepzest nyujto intezmeny neve es tipusa	08G01
oktatási intézmény	08G01
oktatást / képzést nyújtó intézmény neve és típusa	08G01
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
om arbeidsgiver	09401
om arbetsgivaren	0Ql01
om bedriften	09401
om firmaet	0m>01
om foeretaget	0Ql01
om foretaget	0Ql01
om företaget	0Ql01
om meg	0dH01
om mig	0m?02
om virksomheden	0m>01
omandatud kvalifikatsioon	0^c01
omdoeme	0mA01
omdome	0mA01
omdöme	0mA01
omfattning	04^01
omgeving	0TQ01
omrezje	0mB01
omrežje	0mB01
omschrijving	09e01
omvang team	00A01
on ad	0X[01
onad	0X[01
onderneming	09701
onderscheiding	0mC01
onderwerp	0mD02
onderwijsinstelling	0WZ01
one cikanlar	0mF01
onemli noktalar	0mF01
ong	0mG03
ongelmanratkaisu	0mJ01
online	0HG01
onlus	06M01
onnistumiset	0]101
onnur netfong	0mK01
onnur simanumer	0mL01
onskad befattning	0kJ01
onskad lon	0bB01
onskad ort	0Q^01
onskad tjanst	0kJ01
onsket lon	0bD01
onsket lonn	0bC01
onsket stilling	0lk02
opdrachtgever	09502
opdragsgiver	0<;01
opening	0mM01
opening paragraph	0mM01
opening salutation	0V?01
opgaver	05`01
opgaver og ansvar	05`01
opiekun	0mN01
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
oppeained	02?01
oppeasutus	0V^01
oppekava	0N^01
oppevaldkonnad (isced f	0m^01
oppgave	08S01
oppgaver	05W01
oppgaver og ansvar	05W01
oppilaitos	0^Z01
oppnaadd	0m_01
oppnaadde resultater	0m`01
oppnaaelser	0m`01
oppnadd	0m_01
oppnadde resultater	0m`01
oppnaelser	0m`01
oppnådd	0m_01
oppnådde resultater	0m`01
oppnåelser	0m`01
oppsigelsestid	0\L01
oppsummering	0dH01
oprogramowanie	0hA01
opsigelsesvarsel	0\K01
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
orasul	0b901
oraș	0md02
orașul	0b901
organ wydajacy	0mf01
organ wydający	0mf01
organisaatio	0mg03
organisasi	0mj02
organisasjon	0ml02
organisatie	0mn03
organisation	0n10@
organisatsioon	0nA02
organisme	0nC05
organisme certificateur	07d01
organisme de delivrance	07d01
organisme de délivrance	07d01
organisme de formation	0>601
organisme emetteur	07d01
organisme émetteur	07d01
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
originario de	0b[01
origine	0o702
orodja	0]W01
orszag	0o901
ország	0o901
ort	0o:05
ortalama	0Eo01
ortam	03]01
oryggi	0o?01
osaaminen	0]:01
osaamistaso	0o@01
osakond	0co01
osasto	0oA01
osebno ime	0oB01
osiagniecia	0Ke01
osiągnięcia	0Ke01
oskastarf	0oC01
oskus	0\`01
oskused	0\V01
oskustase	0oD01
osloveni	0oE01
oslovenie	0oF01
oslovení	0oE01
oslovljavanje	0oG02
osobno ime	0oI01
osoite	0\\01
osservazioni	0Y201
osszefoglalas	0d101
osszefoglalo	0d101
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
outorgado por	06d01
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
over de organisatie	09801
over het bedrijf	09801
over mij	0mZ01
overall	08601
overall grade	08601
overig	0oY01
overige	0oY01
overige e mailadressen	03b01
overige e-mailadressen	03b01
overige gegevens	0oY01
overige informatie	0oY01
overige telefoonnummers	03c01
overige websites	03d01
overview	00W02
ovrig	03i01
ovriga e postadresser	0lm01
ovriga telefonnummer	0ln01
ovriga uppgifter	04401
ovriga webbplatser	0lo01
ovrige e mailadresser	0m001
ovrige hjemmesider	0m101
ovrige oplysninger	03e01
ovrige telefonnumre	0m201
ovrigt	0m302
ozet	01201
očakávaný plat	0l=01
očekivana plata	0lC01
očekivana plaća	0lB01
očekávaný plat	0lA01
p	0oZ02
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
paese	0h\01
paese di residenza	0h\01
page personnelle	0?m01
page web	0?m01
pageidaujamas atlyginimas	06a01
pageidaujamos pareigos	0o\01
pagina personal	0o]02
pagina personale	0?o01
pagina pessoal	0@001
pagina web	0o_05
pagină web	0od01
pagrindines pareigos	06e01
pagrindines uzduotys	06e01
pagrindines veiklos ir atsakomybe	06e01
pagrindiniai dalykai	0C<01
pagrindiniai punktai	0oe01
pagrindinės pareigos	06e01
pagrindinės užduotys	06e01
pagrindinės veiklos ir atsakomybė	06e01
paikka	0of01
paikkakunta	06S02
pais	0og03
pais de residencia	0oj02
paivamaara	02<02
paivamaarat	02H01
pajjiz	0ol01
pajjiż	0ol01
pakape	0om01
pakāpe	0om01
palabras clave	05F01
palavras chave	03E01
palavras-chave	03E01
palgasoov	0on01
palkinnon myoentaejae	0bd01
palkinnon myontaja	0bd01
palkinnon myöntäjä	0bd01
palkinnon nimi	0oT01
palkinto	0oT01
palkkapyynto	0oo01
palkkapyyntoe	0oo01
palkkapyyntö	0oo01
palkkatoive	0oo01
palkkatoivomus	0oo01
palvelu	03?01
pana la	00`01
panoga	0EN01
panstwo	10001
papeis	0SA01
papel	10105
papel no projeto	0SA01
paper	10602
papildoma informacija	0]D01
papildu informacija	0?=01
papildu informācija	0?=01
papéis	0SA01
par mani	0^W01
para	10802
paraules clau	0L401
parcours	0HO01
pareigos	10:03
pareigos ir atsakomybe	06e01
pareigos ir atsakomybė	06e01
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
parution	04901
parution dans	0A601
pas foto	10?01
pasaporte	0<>01
pasfoto	10@01
pasiekimai	10A01
paskelbimo data	10B01
paskelbta	10B01
paskelbta leidinyje	0`Y01
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
pastabos	05A01
pasto kodas	10F01
pasutitajs	0]S01
pasūtītājs	0]S01
patente	10G01
patente di guida	10G01
patente i	10G01
patente o patenti	10G01
patente/i	10G01
patenti	10G01
pavadinimas	10H02
pavarde	10J01
pavardė	10J01
pays	10K01
pays de residence	10K01
pays de résidence	10K01
pazymys	08c01
país	0og03
país de residencia	10L01
país de residência	10M01
państwo	10001
pašto kodas	10F01
pažymys	08c01
peaeriala	0N^01
pealkiri	07401
peamised tooulesanded	0]i01
peamised tööülesanded	0]i01
pec	0Y=01
pedejas izmainas	10N01
pekerjaan	10O02
pelanggan	0]M01
pemberi	0FW01
pemberi kerja	0\N01
pemberi penghargaan	0FW01
pembimbing	06Z01
pembuatan konten	10Q01
pemecahan masalah	10R01
peminatan	0:C01
pencapaian	0Va01
pencapaian utama	0Va01
pendidikan terakhir	10S01
penempatan	0bQ01
penerbit	10T02
penerbit sertifikat	0Gk01
pengalaman	0`401
penghargaan	0\@01
pengolahan informasi	10V01
pensum	04`01
pentru	09S01
penulis	10W01
penyelenggara	10X02
per	0@@01
per a	10Z01
peralatan	02\01
peran	10[03
peran dalam proyek	10^01
peran saya	10^01
perangkat	02\01
perangkat lunak	02\01
percakapan	0ZR01
percentage	08601
perekonnanimi	10_01
perekonnaseis	0`C01
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
periode de travail	04:01
periodico	0A202
periodo	10o03
periods	0ED01
periood	01e01
periódico	0A202
perjodu	0DC01
permanent address	01?01
permesso di lavoro	11201
permesso di soggiorno	11201
permis	11302
permis auto	11501
permis b	0eo01
permis de conducere	11501
permis de conduir	0<m01
permis de conduire	0eo01
permis de conduire b	0eo01
permis de sejour	07c01
permis de séjour	07c01
permis de travail	07c01
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
personalverantwortung	05801
personas a cargo	0kB01
personenstand	0P\01
persones a carrec	0dk01
persones a càrrec	0dk01
personnummer	0Qc01
perusahaan	11802
període	0I`01
período	11:02
pesel	0iR01
peso	11<03
pfc	11?01
pfe	0d>01
ph	0<M01
ph d afhandling	01n01
ph.d.-afhandling	01n01
phan mem	0A701
phd thesis	08R01
phone	11@02
phone alt	0<M01
phone call	0<M01
phone no	0<M01
phone number	0<M01
phones	0T601
phong	0;201
phong ban	0;201
photo	11B02
photograph	08301
photographie	11D01
phòng	0;201
phòng ban	0;201
phần mềm	0A701
piattaforma	11E01
picture	08301
pieejamiba	0C@01
pieejamība	0C@01
pienakumi	06[01
pienākumi	06[01
pieskira	10D01
pieskirejs	10D01
piezimes	0^W01
piezīmes	0^W01
piešķīra	10D01
piešķīrējs	10D01
piirkond	0c201
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
plats	05c01
plattform	11k03
plec	11n01
plz	11o01
poaeng	0WP01
poang	0WP01
poblacio	0ao02
poblacion	0?M01
població	0ao02
población	0?M01
pocet podriadenych	12001
pocet podrizenych	12101
pocet zamestnancov	12001
pocet zamestnancu	12101
pocetak	0E402
pocuvanie	12201
poczatek	0Ch01
poczta	01J01
poczta elektroniczna	01J01
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
pohitegevused ja vastutusvaldkonnad	0]i01
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
portfolyo	08W01
portfólio	12W02
portfólió	0Wf01
portofolio	0`501
portofoliu	0od01
portrait	11B02
pos el	02Y01
pos-el	02Y01
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
posisjon	0\:01
positie	09^01
position	12\09
position held	0F>01
positsioon	03L01
posizione	0Y]01
posizione desiderata	0l@01
posizione in graduatoria	12e01
posizione militare	0e801
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
posobisko	0e201
post	12h04
post code	12l01
post inmhianaithe	0TA01
post tat twelid	12m01
post tat-twelid	12m01
post vizat	0SH01
posta electronica	01T01
posta elettronica	0Y=01
posta elettronika	0Y901
posta kodu	12n01
postadres	01[01
postadress	01]01
postadresse	12o03
postal address	01?01
postal code	12l01
postanschrift	04[01
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
postiosoite	0\\01
postitoimipaikka	06U01
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
pouzite technologie	0hI02
pouzivatelske meno	13D01
použité nástroje	0I<01
použité technologie	0I<01
použité technológie	0]]01
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
pozizzjoni	0\S01
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
pożizzjoni	0\S01
požadovaná mzda	11W02
požadovaná pozice	0WB01
požadovaná pozícia	13G01
poștă electronică	01T01
praca doktorska	13\01
praca dyplomowa	13\01
praca inzynierska	13\01
praca inżynierska	13\01
praca licencjacka	13\01
praca magisterska	13\01
pracodawca	0do01
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
praktikumsbetrieb	05^01
prasenzdienst	0;g01
prasme	13_01
prasmes	06h01
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
predmety	0_O02
predstava o platu	0lA01
preduzece	0hd01
preduzeće	0hd01
preferovana lokalita	13h02
preferovaná lokalita	13h02
preferowana lokalizacja	0f601
preferred city	0F?01
preferred location	0F?01
preferred locations	0F?01
prefix	0Wg01
preis	07@01
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
prenoms	13n01
prenume	13o01
prenume si nume	0E_01
prenume și nume	0E_01
prenumele	13o01
preporuka	0eC02
presentation	14002
presentation de l'entreprise	00901
presented by	08B01
prestasi	0Va01
prestasjoner	0m`01
prestaties	09E01
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
pretentii salariale	06R01
pretention salariale	14401
pretentions	14401
pretentions salariales	14401
pretenții salariale	06R01
previsao de conclusao	04J01
previsão de conclusão	04J01
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
prijs	0mC01
prima lingua	0a@01
primaere opgaver	05`01
primeiro nome	0ji01
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
principali risultati	0kf01
principali tematiche competenze professionali possedute	0AX01
principali tematiche/competenze professionali possedute	0AX01
principals funcions	01701
priomhabhair	0B`01
priomhghniomhaiochtai agus priomhfhreagrachtai	0I_01
priomhphointi	0;c01
priporocilo	0eN01
priporočilo	0eN01
pris	14=03
prisens navn	14@02
privat	0Q:01
privatadresse	04[01
privatanschrift	04[01
prix	0Gg01
prizas	05;01
prize	08>01
priznanje	0g[03
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
produzzjoni orali	0\b01
produção escrita	0Nj01
produção oral	0Am01
proefschrift	02301
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
profiil	0]k01
profiili	0X701
profiilit	14h01
profil	14i0B
profil daring	0cm01
profil firmy	0kU01
profil perusahaan	0FB01
profile	15;04
profiler	15?03
profiles	00l01
profili	15B04
profili social	15F01
profilis	05A01
profiller	15G01
profilo	0Y201
profilo aziendale	06k01
profilok	0^a01
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
programlar	03]01
programma	0PQ01
programma's	0TQ01
programmas	06h01
programmatura	06h01
programmatūra	06h01
programme	15Y04
programmer	0e902
programmi	0@X01
programmid	0\V01
programmiersprachen	0L501
programok	0O;01
programos	0XM01
programska oprema	0]W01
programvara	04m01
programvare	0;a01
programy	0dc03
proiect	0Ac01
proiect de diploma	0GY01
proiect de diplomă	0GY01
proifil	00o01
proiseail faisneise	15]01
proje	01101
proje aciklamasi	01101
proje adi	01=01
proje adı	01=01
proje açıklaması	01101
proje hakkinda	01101
proje hakkında	01101
proje tanimi	01101
proje tanımı	01101
proje turu	15^01
proje türü	15^01
project	09e01
project client	01m01
project description	08T01
project overview	08T01
project role	15_01
project summary	08T01
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
projekta apraksts	05C01
projektarbeit	00\01
projektart	0\Z01
projektas	05D01
projektbeginn	03k01
projektben betoltott szerep	15n01
projektben betöltött szerep	15n01
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
projekttyp	15o01
projekttype	16001
projektzeitraum	09c01
projektziel	07901
projet	0A_01
projet de fin d'etudes	0d>01
projet de fin d'études	0d>01
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
pruefstelle	07:01
pruefungsfaecher	0Vc01
prufstelle	07:01
prufungsfacher	0Vc01
prumer	0WL01
przedmioty	0UF01
przedsiebiorstwo	0do01
przedsiębiorstwo	0do01
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
prüfstelle	07:01
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
pubblicato il	04C01
pubblicato in	0=701
pubblicato su	0=701
pubblikatur	0VM01
publicado	04N01
publicado el	04N01
publicado em	16C02
publicado en	0A@01
publicado por	0A202
publicat	16E02
publicat a	0AA01
publicat in	0A401
publicat per	0AA01
publicat în	0A401
publicatiedatum	0Tc01
publication	0c601
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
publie le	04901
publie par	0A601
publikovane	0E701
publikovane v	0ga01
publikovano	0E601
publikovano v	0^C01
publikované	0E701
publikované v	0ga01
publikováno	0E601
publikováno v	0^C01
publiseringsdato	16I01
publisert	16I01
publisert i	16J01
published	0D>01
published by	0c601
published in	0c601
publisher	0c601
publié dans	0A601
publié le	04901
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
punteggio	0cl01
punti chiave	0Y301
punti ewlenin	16T01
punti salienti	0Y301
puntos clave	00401
puntos destacados	00401
punts clau	16U01
punts destacats	16U01
puntuacion	0<C01
puntuación	0<C01
pusobiste	0eE01
pvm	0gC01
pàgina personal	0M]01
pàgina web	0M]01
página personal	0@101
página pessoal	0@001
página web	16V02
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
písanie	11Q01
písemný projev	11O01
písomný prejav	11Q01
póstfang	0i601
póstnúmer	13@01
pôle	0GJ01
pôsobisko	0e201
põhipunktid	0Nm01
põhitegevused ja vastutusvaldkonnad	0]i01
pēdējās izmaiņas	10N01
płeć	11n01
předměty	0WA01
představa o platu	0lA01
přezdívka	14501
příjmení	14<01
příjmení a jméno	0=i01
působiště	0eE01
qari	16X01
qasam ta' studju	16Y01
qcer	0ac01
qecr	0ik01
qecrl	0ik01
qeq	16Z02
qualifica	16\03
qualifica conseguita	0`K01
qualificacao	0F=01
qualificacio	0OT01
qualificació	0OT01
qualification	16_03
qualificação	0F=01
qualifikation	02N01
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
rahal	09M01
rahvus	0]a01
raison du depart	0fd01
raison du départ	0fd01
rajonas	05E01
rakkomandazzjoni	17101
rakstisana	17201
rakstitprasme	17201
rakstītprasme	17201
rakstīšana	17201
raktazodziai	0XM01
raktažodžiai	0XM01
ral	06F01
ral attuale	06F01
ram	17301
rama	05o01
ramo	17402
ramo da empresa	06^01
ramo de atividade	17601
rang	0?X01
rank	17702
ranking	17902
rannog	0R501
rannóg	0R501
rapporteert aan	09=01
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
razpolozljivost	0fk01
razpoložljivost	0fk01
račun	16k02
raħal	09M01
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
reason for leaving	0`P01
recapito	0AR01
recapito telefonico	0AR01
received	08?01
recipient	01B01
recomanacio	17L01
recomanació	17L01
recomandare	17M01
recomendacao	0>n01
recomendacion	17N01
recomendación	17N01
recomendação	0>n01
recommandation	08901
recommendation	16g01
reconeixement	0ja01
reconocimiento	0TB01
red	17O01
red social	17O01
rede	17P01
rede social	17P01
redegoerelse	0g501
redegorelse	0g501
redegørelse	0g501
reden van vertrek	17Q01
reden vertrek	17Q01
redes sociais	0AP01
redes sociales	0BX01
referanse	06i01
referat	00b01
reference	17R03
referencia	17U05
referencja	0Bg01
referens	0mA01
referentie	00>01
referenz	07>01
referenza	17Z02
refererer til	0gX01
referinta	17M01
referință	17M01
referència	17L01
referência	0>n01
regarding	17I01
regiao	0Gh01
regija	17\02
regime	0fF01
regime de trabalho	0fF01
regio	17^03
region	17a0=
regionas	05E01
regione	0<U01
regions	0k>01
regiune	0\?01
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
rekomendācija	06f01
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
relevante vakken	09K01
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
remis par	06m01
remuneration souhaitee	14401
reparto	0Fn01
repere	16R01
repo	0HG01
reporta a	0GL01
reported to	01d01
reporting to	01d01
reports to	01d01
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
residential address	01?01
residenza	18`02
residència	0ao02
residência	18b03
resim	0Rc01
resolucao de problemas	18e01
resolucion de problemas	18f01
resolución de problemas	18f01
resolution de problemes	18g01
resolução de problemas	18e01
responsabbiltajiet	06l01
responsabile	18A01
responsabile di	06j01
responsabilidades	18h02
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
responsable	18j02
responsable de	18l02
responsavel por	06_01
responsibilities	0Aj01
responsibility	15_01
responsible for	0Aj01
responsável por	06_01
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
resultaten	09E01
resultater	19A02
resultats	19C02
resultats obtenus	0:H01
results	00g01
resum	0Oc01
resume	19E02
resumen	19G02
resumo	19I02
resumé	09N01
reszleg	0BU01
rete	11E01
retea	11j01
retele sociale	15J01
retning	0P?02
retribuzione desiderata	06F01
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
reședința	0b201
reședință	0b901
rețea	11j01
rețele sociale	15J01
rfc	0<>01
rg	0:?01
richting	02401
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
rijbewijzen	0Y101
riki	06h01
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
ritgerd	0bP01
ritgerð	0bP01
ritun	19i01
rivista	0=701
rizultat	0cS01
rizultati	0]C01
riżultat	0cS01
riżultati	0]C01
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
rojstni kraj	0^l01
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
roku	0`a01
roky	0H>02
roky praxe	1:;02
roků	0`a01
rol	1:=0A
rol en el projecte	0LJ01
rol en el proyecto	0dh01
rol in het project	0e501
rol in proiect	1:N01
rol sa tionscadal	1:101
rol în proiect	1:N01
rola	1:O06
rola v projekte	1:U01
rola w projekcie	0f[01
rolam	0d101
role	1:V0;
role dans le projet	0fb01
role in project	15_01
role v projektu	1:a01
roles	1:b04
roles and responsibilities	0Aj01
roll	1:f06
roll i projektet	1:l01
rolle	1:m09
rolle i projektet	1;601
rolle i prosjektet	1;701
rolle im projekt	07201
rollen	1;802
roller	1;:04
rollid	0eB01
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
rue	01b01
rufname	1;K01
rufnummer	0Q:01
rugadh	0C\01
runasana	0fc01
runāšana	0fc01
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
régió	0d601
réigiún	0AO01
réimse staidéir	00U01
réimsí oideachais (isced-f	18101
réiteach fadhbanna	18201
rémunération souhaitée	14401
réseau	11\01
réseaux sociaux	0@e01
résidence	0a602
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
rólam	0d101
rôle	1;W03
rôle dans le projet	0fb01
rôles	0fb01
rīki	06h01
s	0Vg01
s posti	0d701
s'exprimer oralement en continu	0Oa01
s-posti	0d701
sa	0Cj01
saatavuus	02m01
saavutukset	0]101
saavutused	1;Z01
sabhailteacht	1;[01
sadrzaj	1;\02
sadržaj	1;\02
saehkoeposti	0d701
saehkoepostiosoite	0d701
saekerhet	1;^01
safety	1;_01
saglik durumu	0;I01
sahkoposti	0d701
sahkopostiosoite	0d701
saida	04J01
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
salariu dorit	06R01
salary	0B^01
salary expectation	0B^01
salary expectations	0B^01
salis	1;a01
saludo	1;b01
salutation	1;c02
salário pretendido	14201
samantekt	02;01
samenvatting	0mZ01
sammanfattning	04201
sammendrag	0dH01
samodzielne wypowiadanie sie	0fj01
samodzielne wypowiadanie się	0fj01
samostatny ustni projev	0eM01
samostatny ustny prejav	0Wn01
samostatný ústny prejav	0Wn01
samostatný ústní projev	0eM01
sampai	0W401
samskipti	1;e02
samtal	1;g02
samtale	1;i02
samtok	0Q301
samtök	0Q301
santrauka	05A01
saoranacht	0g_01
saoránacht	0g_01
sapaan	1;k01
sarcini	01601
sarcini si responsabilitati	01601
sarcini și responsabilități	01601
saruna	0FV01
sasniegumi	19`01
satura veidosana	1;l01
satura veidošana	1;l01
saturs	05C01
saugumas	1;m01
savivaldybe	1;n01
savivaldybė	1;n01
sazetak	0h402
sazina	1;o01
saziņa	1;o01
saída	04J01
sağlık durumu	0;I01
sažetak	0h402
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
schule	02M01
schulform	02N01
schwerbehinderung	09H01
schwerpunkt	07601
schwerpunkte	1<504
schwerpunktfacher	0Vc01
schwerpunktfaecher	0Vc01
schwerpunktfächer	0Vc01
scoala	0T501
scoil	0@801
scop	0Ac01
scope	08T01
scope of work	0Aj01
score	1<902
scribhneoireacht	1<;01
scriere	0Ob01
scriobh	1<;01
scriptie	02301
scritto	0<\01
scrittura	0<\01
scríbhneoireacht	1<;01
scríobh	1<;01
scuola	06\01
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
sede di lavoro	0ba01
sedez	0^k01
sedež	0^k01
sediu	0b201
seeking	0B]01
sef direct	0B301
segmento	17601
seguranca	1<L01
segurança	1<L01
seguridad	1<M01
sehir	1<N02
seimine padetis	1<P01
seimynine padetis	1<P01
seit	03k01
sejo	17B01
sejours linguistiques	0OX01
sekolah	0Z201
seksjon	08401
sektion	08501
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
selskab	05_01
selskap	05V01
seluler	0V[01
seminare	0Vc01
senast aendrad	1<b01
senast andrad	1<b01
senast ändrad	1<b01
senest aendret	1<c01
senest ændret	1<c01
senior thesis	08R01
sentrale arbeidsoppgaver	05W01
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
servicio militar	0`l01
serviciu	0@R01
serviciul militar	1<k01
servico militar	18Q01
servizio di leva	0e801
servizio militare	0e801
serviço militar	18Q01
sess	0T`01
sesso	1<l01
setor	17601
setor de atividade	17601
setor interno	0Gl01
settore	1<m02
settore di attivita	03G01
settore di attività	03G01
settore interno	0Fn01
settur	1<o01
seu	0b:01
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
siap bekerja	0]501
sicherheit	1=701
sicurezza	1=801
sidast breytt	1=901
sidlo	0eE01
siec	1=:01
siedziba	0bO01
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
sim	0\m01
simanumer	0Vg01
simi	0Vg01
since	09A01
sinh nam	0gg01
sinh ngay	0gg01
sinh ngày	0gg01
sinh năm	0gg01
sintese	0l<01
sintesi	0Y201
sintesis	0Od01
sirket	0QT01
sirket adi	0QT01
sirket hakkinda	0QU01
sirket tanitimi	0QU01
sisaelloentuotanto	1=A01
sisaeltoe	0_V01
sisallontuotanto	1=A01
sisalto	0_V01
sist endret	1=B01
sisu	0]@01
sisuloome	1=C01
sisällöntuotanto	1=A01
sisältö	0_V01
sit	1=D01
sit elettroniku	1=E01
sit web	1=E01
sitaatti	0`M01
sitat	06i01
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
situacion militar	0`l01
situació actual	1=P01
situació laboral	1=P01
situación actual	0O301
situación laboral	0O301
situación militar	0`l01
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
situs	0`501
situs lain	1=R01
situs web	0`501
sitz	05]01
siviilipalvelus	06=01
siviilisaaty	10d01
siviilisaeaety	10d01
siviilisääty	10d01
sivilstand	1=S01
sivilstatus	1=S01
sivuaineet	02@01
size	0@P01
sjediste	0eK01
sjedište	0eK01
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
sks	0\E01
skyrius	0Ed01
skírnarnafn	0L301
skóli	0Vb01
slag	16201
sleutelwoorden	0TQ01
slika	0Rl03
sloinne	1=h01
slowa kluczowe	0hA01
sluchanie	1;H01
slusanje	1=i02
slusno razumevanje	12g01
slut	1=k02
slutbetyg	0:201
slutdato	02201
slutdatum	08;01
slutt	08<01
sluttaarsak	1=m01
sluttarsak	1=m01
sluttdato	08<01
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
snakke	0g:01
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
so nam kinh nghiem	0]>01
so nguoi	16h01
so tin chi	1>901
soavtorji	08=01
sobre	0l<01
sobre a empresa	06^01
sobre l'empresa	01501
sobre la empresa	00m01
sobre mi	1>:02
sobre mim	0l<01
sobre mí	0Od01
sobre o projeto	0F301
sobrenome	05>01
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
societate	03l01
societatea	03l01
societe	0MP02
società	0DL01
sociálne siete	1>@01
sociální sítě	1>A01
société	0MP02
soeker	0kJ01
softver	1>B03
softvér	0]]01
software	1>E09
software used	0;e01
software utilizzati	0@X01
softwares	03E01
soggiorni linguistici	0O001
sokak	01\01
soker	0kJ01
sola	0PV01
soluzzjoni tal problemi	1>N01
soluzzjoni tal-problemi	1>N01
sommario	0Y201
sommarju	1>O01
son degisiklik	1>P01
son değişiklik	1>P01
sonstiges	1>Q01
sonuc	08f01
sonuclar	08f01
sonuç	08f01
sonuçlar	08f01
soort	15a01
soort bedrijf of sector	09901
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
sotilasarvo	06=01
soucasna pozice	0WB01
souhrn	0k]01
source	0HG01
source code	0HG01
současná pozice	0WB01
soyad	1>S01
soyadi	1>S01
soyadı	1>S01
soyisim	1>S01
soziale netzwerke	0^N01
sozialversicherungsnummer	11701
sozlu anlatim	0^T01
sozlu etkilesim	0\U01
speaking	0ZO01
speaking: interaction	0ZO01
speaking: production	0mc01
speciale	1>T02
specialisatie	02401
specialisation	1>V02
specialisering	01h01
specialitate	1>X02
specialite	0HO01
specialitāte	0PQ01
specializace	1>Z01
specializacia	1>[01
specializacija	1>\02
specializacio	0\P01
specializare	0HU01
specializare obtinuta	0<D01
specializare obținută	0<D01
specializarea	0HU01
specialization	06101
specializzazione	03H01
specializáció	0\P01
specialty	06101
specialybe	1>^02
specialybė	1>^02
specijalizacija	1>`02
specjalizacja	0In01
specjalizzazzjoni	16Y01
specjalnosc	0In01
specjalność	0In01
speisialtacht	00U01
spezialisierung	07601
speċjalizzazzjoni	16Y01
splet	13E01
spletna stran	13E01
spletno mesto	13E01
spoken interaction	0ZO01
spoken production	0mc01
spol	1>b02
spolecnost	0hY01
spolek	1<<01
společnost	0hY01
spolocnost	0hm01
spoločnosť	0hm01
spoluautori	1>d02
spoluautoři	07j01
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
spracherfahrung	07<01
spracherfahrungen	07<01
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
sprechen	0g301
sprechen: gesprache	03Z01
sprechen: gespraeche	03Z01
sprechen: gespräche	03Z01
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
srodowisko	0hA01
sráid	1<d01
staat	1?202
staatsangehoerigkeit	0hK01
staatsangehorigkeit	0hK01
staatsangehörigkeit	0hK01
staatsbuergerschaft	0hK01
staatsburgerschaft	0hK01
staatsburgerschap	0hL01
staatsbürgerschaft	0hK01
stack	1?408
stack technique	0@S01
stack tecnologica	03E01
stack tecnologico	1?<02
stack tecnológica	03E01
stack tecnológico	05F01
stad	1?>04
stada	1?B01
stadas posta	1?C01
stadsetning	0;i01
stadt	0TY01
stadur	0;i01
staff	0@P01
stagiul militar	1<k01
stalno prebivalisce	0hG01
stalno prebivališče	0hG01
stan	1?D01
stan cywilny	1?E01
stand	0`e01
standort	05]01
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
started	09A01
starting date	09A01
stastijums	0fc01
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
stato di salute	03301
stato occupazionale	0@o01
statsborgarskap	0hF01
statsborgerskab	1?`01
statsborgerskap	0hF01
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
stecena kvalifikacija	02O01
steceno	0Dn02
steceno zvanje	1?h02
sted	1?j03
stelle	09a01
stellenbezeichnung	09a01
stellenwunsch	02Q01
stellung	09a01
stepen	1?m02
stepen obrazovanja	1?o01
stepen studija	1@001
steuer id	11701
steuer-id	11701
stevilo zaposlenih	1@101
stečena kvalifikacija	02O01
stečeno	0Dn02
stečeno zvanje	1?h02
stichpunkte	09j01
stichting	1@201
stichwoerter	0L501
stichworter	0L501
stichwörter	0L501
stifter	07;01
stig	1@302
stilling	1@506
stillingsbetegnelse	0kI01
stillingsprosent	04\01
stillingstittel	0gL01
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
stos technologiczny	0hA01
stosunek do sluzby wojskowej	1>101
stosunek do służby wojskowej	1>101
stowarzyszenie	0SV01
straat	01[01
strada	01S01
strani jezik	0[d02
stranka	1@?02
stranky	18N01
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
studie	02401
studiegebieden (isced f	1@F01
studiegebieden (isced-f	1@F01
studieinriktning	01h01
studienabschluss	02N01
studienarbeit	00\01
studienfach	07601
studiengang	1@G02
studieninhalte	0Vc01
studienrichtung	07601
studienschwerpunkt	07601
studiepoeng	1@I01
studieprogram	0RD01
studiepunten	0K=01
studieretning	0P?02
studierichting	02401
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
studium	0_[01
study type	00e01
stufe	0\k02
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
stāstījums	0fc01
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
successen	09E01
successes	00g01
successi	0kf01
succès	0:H01
suggett	16Y01
suggetti ewlenin	0^\01
sugu	1@]01
suhde	1@^01
suhe	1@_01
suhrn	1@`01
suhtlus	1@a01
suiomh	02E01
suiomh greasain	0`O01
sujet	1@b02
sujet de memoire	0d>01
sujet de mémoire	0d>01
sujet de these	0d>01
sujet de thèse	0d>01
sujet du memoire	0d>01
sujet du mémoire	0d>01
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
suoritettu	0gC01
suoritettu tutkinto	06601
suositus	0`M01
superieur	0GI01
superieur hierarchique	0GI01
superior	0B301
superior imediato	0>U01
supervisor	1@i04
supervisore	18A01
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
suuline esitus	16j01
suuline suhtlus	1@m01
suullinen tuottaminen	16P01
suullinen vuorovaikutus	0]301
suund	0N^01
suuntautuminen	02>01
suuntautumisvaihtoehto	02>01
suíomh	02E01
suíomh gréasáin	0`O01
suġġett	16Y01
suġġetti ewlenin	0^\01
svarbiausi dalykai	0oe01
svarigakais	0TD01
svarīgākais	0TD01
sveitarfelag	08U01
sveitarfélag	08U01
svesvaloda	1@n01
svetaine	0ZX01
svetainė	0ZX01
sveuciliste	0Xe01
sveučilište	0Xe01
svešvaloda	1@n01
svid	1@o02
svietimo istaiga	07501
svietimo sritys (isced f	1A101
svið	1@o02
syfte	08b01
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
system	04m01
systeme	0L501
systemer	0e902
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
sähköposti	0d701
sähköpostiosoite	0d701
säkerhet	1;^01
sécurité	1<I01
séjours linguistiques	0OX01
sérsvið	0;W01
sídlo	0eE01
símanúmer	0Vg01
sími	0Vg01
síntese	0l<01
síntesis	0Od01
sítio web	0@001
síðast breytt	1=901
síť	1=D01
söker	0kJ01
sözlü anlatım	0^T01
sözlü etkileşim	0\U01
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
słowa kluczowe	0hA01
słuchanie	1;H01
służba wojskowa	1>101
số cmnd	0=H01
số di động	0FS01
số lượng nhân viên	16h01
số người	16h01
số năm kinh nghiệm	0]>01
số tín chỉ	1>901
số điện thoại	0FZ01
sức khỏe	0<Q01
sửa đổi lần cuối	1@V01
t	0<M01
t c kimlik no	0]<01
t.c. kimlik no	0]<01
taal	1AC01
taalbeheersing	1AD01
taalcertificaten	0>C01
taalervaring	1AE01
taalniveau	1AD01
tac gia	1AF01
taches	01901
taches principales	01901
taches realisees	01901
taekni	0X501
taetig als	09a01
taetigkeit	09_02
taetigkeit als	09a01
taetigkeiten	05\01
taetigkeitsbereich	1AG02
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
tahun	1AI04
tahun lahir	0_l01
tahun lulus	0W401
tai khoan	1AM01
taidot	06?01
taille	0O@01
taille de l'entreprise	0Kf01
taille de l'equipe	0Kf01
taille de l'équipe	0Kf01
tairgeadh cainte	0_d01
taisnimi	0Kc01
taken	01801
taken en verantwoordelijkheden	01801
tal	1AN01
tala	0g801
tale	1AO02
talen	1AC01
talen en tools	0TQ01
talr	0^L01
talruna numurs	0^L01
talrunis	0^L01
tam ad	01=01
tamanho da equipe	0Fh01
tamano del equipo	0kB01
tamaño del equipo	0kB01
tanav	00;01
tanggal	1AQ02
tanggal lahir	0_l01
tanggal mulai	0CE01
tanggal publikasi	1AS01
tanggal selesai	0W401
tanggal terbit	1AT02
tanggung jawab	0FA01
tanim	01101
tantargyak	0Q`01
tantárgyak	0Q`01
tanulmanyi atlag	06`01
tanulmanyi teruletek (isced f	1AV01
tanulmányi területek (isced-f	1AV01
tanulmányi átlag	06`01
tanım	01101
tao noi dung	1AW01
tap chi	0iE01
tapasztalat	1AX01
tapasztalat evei	1AX01
tapasztalat évei	1AX01
taqsima	0Fm01
tara	1AY01
tareas	01401
tareas realizadas	01401
tareas y responsabilidades	01401
tarefas	06_01
target position	0B]01
targyak	0Q`01
tarief	0Tk01
tarih	1AZ03
tarih araligi	0<I01
tarih aralığı	0<I01
tarihler	0<I01
tarkvara	0\V01
tarsalgas	1A@01
tarsszerzok	1A;01
tartalom	0Bl01
tartalomkeszites	1A]01
tartalomkészítés	1A]01
tascanna	0I_01
tase	1A^03
tasks	0Aj01
taso	1Aa02
tasques	01701
tasques principals	01701
tasques realitzades	01701
tatig als	09a01
tatigkeit	09_02
tatigkeit als	09a01
tatigkeiten	05\01
tatigkeitsbereich	1AG02
tatigkeitsbereich oder branche	0Tf01
tatigkeitsbereiche	05\01
tatigkeitsbeschreibung	05\01
tatigkeitsfeld	0;S01
tatigkeitsschwerpunkte	05\01
tausta	0_V01
tautan	0`501
tautiba	11I01
tautybe	11F01
tautybė	11F01
tautība	11I01
tavoite	0_V01
tavsiye	0UY01
taħdit	0ZS01
tc kimlik no	0]<01
tcc	0Gb01
teabe tootlemine	1Ac01
teabe töötlemine	1Ac01
teaduskond	0N^01
team	1Ad08
team gestito	0Fi01
team members	0@P01
team size	0@P01
teamgroesse	05801
teamgrootte	00A01
teamgrosse	05801
teamgröße	05801
teamstoerrelse	1Al02
teamstorlek	04h01
teamstorrelse	1Al02
teamstørrelse	1Al02
teanga	1An01
teanga dhuchais	0c^01
teanga dhúchais	0c^01
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
technológie	0]]01
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
tecnología	05F01
tecnologías	05F01
tecnologías usadas	05F01
tecnologías utilizadas	05F01
tecrube	0EZ01
tecrübe	0EZ01
tegevusala	1B:01
tegevusvaldkond	1B:01
tegund starfsemi	06o01
tehnologii	0@W01
tehnologii folosite	0@W01
tehnologii utilizate	0@W01
tehnologijas	06h01
tehnologije	15V03
tehnoloogiad	0\V01
tehnoloģijas	06h01
tehtaevae	1B;02
tehtaevaenimike	03Q02
tehtaevaenkuva	0]201
tehtaevaet	0]201
tehtava	1B;02
tehtavanimike	03Q02
tehtavankuva	0]201
tehtavat	0]201
tehtävä	1B;02
tehtävänimike	03Q02
tehtävänkuva	0]201
tehtävät	0]201
teicneolaiochtai	0N701
teicneolaíochtaí	0N701
teideal	1B=02
teideal na cailiochta a bronnadh	0<B01
teideal na cáilíochta a bronnadh	0<B01
teideal poist	0TA01
teileafon	0T<01
teileafón	0T<01
teistimeireacht	0fa01
teistiméireacht	0fa01
tekija	0]A01
tekijae	0]A01
tekijaet	0]A01
tekijat	0]A01
tekijä	0]A01
tekijät	0]A01
tekniikat	06?01
teknik	04m01
tekniker	04m01
teknologi	1B?03
teknologi yang digunakan	02\01
teknologiat	06?01
teknologier	0d^03
teknologiji	0To01
teknolojiler	03]01
teknoloġiji	0To01
tel	1BB0L
tel cislo	1B^02
tel de contacte	0kC01
tel kom	0]l01
tel mobil	1B`01
tel no	0OM01
tel nr	1Ba02
tel portable	0=n01
tel privat	0Q:01
tel. de contacte	0kC01
tel. kom	0]l01
tel. mobil	1B`01
tel. nr	0^J01
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
telefon komorkowy	0]l01
telefon komórkowy	0]l01
telefon kontaktowy	0k?01
telefon mobil	1C:03
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
telefono celular	0fi01
telefono de contacto	0kD01
telefono fijo	0kD01
telefono fisso	0AR01
telefono movil	0fi01
telefono numeris	0^J01
telefono(i	0AR01
telefono(s	0kD01
telefonos	0kD01
telefons	0^L01
telefonska stevilka	0^K01
telefonska številka	0^K01
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
telepon	0^G01
telepon genggam	0V[01
telepon lain	1CJ01
telepon seluler	0V[01
telepules	1CK02
település	1CK02
telf	0kD01
teljes nev	0i<01
teljes név	0i<01
tellija	1CM01
telp	0^G01
telpon	0^G01
telèfon	0kC01
telèfon de contacte	0kC01
telèfon fix	0kC01
telèfon mòbil	0gG01
teléfono	0kD01
teléfono celular	0fi01
teléfono de contacto	0kD01
teléfono fijo	0kD01
teléfono móvil	0fi01
teléfono(s	0kD01
teléfonos	0kD01
tema	1CN04
tema diplomove prace	08_01
tema lucrarii	0GY01
tema lucrării	0GY01
tema prace	1CR02
tema rada	0GG02
temario	06@01
temat pracy	13\01
temat pracy magisterskiej	13\01
temavezeto	0Q401
temel faaliyetler ve sorumluluklar	0Og01
temel gorevler	0Og01
temel görevler	0Og01
temel konular	02f01
temoignage	08901
tempat	0bQ01
tempat & tanggal lahir	0_l01
tempat dan tanggal lahir	0_l01
tempat kerja	0\N01
tempat lahir	1CT01
tempat tanggal lahir	0_l01
tempat tgl lahir	0_l01
tempat tinggal	1CU02
tempat, tanggal lahir	0_l01
tempat, tgl lahir	0_l01
tempat/tanggal lahir	0_l01
tempat/tgl lahir	0_l01
tempo	0D001
tempo de experiencia	04U01
tempo de experiência	04U01
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
termin nastupu	0fl02
termino	1CZ02
termín	0H@01
termín nástupu	0fl02
tese	0Gb01
tesi	1C\02
tesi di dottorato	06301
tesi di laurea	06301
tesi doctoral	15`01
tesi magistrale	06301
tesina	11?01
tesis	1C^02
tesis doctoral	11?01
testimoni	18501
testimonial	16g01
testimonianza	0?<01
testimonio	17N01
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
tfg	1C`02
tfm	1C`02
tfn	0Vo01
tfno	0kD01
tgl lahir	0_l01
thanh pho	1Cb02
thanh tich	0]401
thanh tich dat duoc	0]401
thanh tuu	0]401
thema	07901
thema der abschlussarbeit	00\01
thema der diplomarbeit	00\01
thema der masterarbeit	00\01
these	0d>01
thesis	1Cd03
thesis title	08R01
thjoderni	19e01
thoi gian	1Cg02
thoi gian bat dau	0i@01
thoi gian lam viec	0U001
thong tin khac	0]601
thu dien tu	0FT01
thành phố	1Cb02
thành tích	0]401
thành tích đạt được	0]401
thành tựu	0]401
thèse	0d>01
thông tin khác	0]601
thư điện tử	0FT01
thời gian	1Cg02
thời gian bắt đầu	0i@01
thời gian làm việc	0U001
tid	1Ci03
tidskrift	0Qn01
tidsperiod	04_01
tidsrom	04]01
tidsrum	04Z01
tidsskrift	1Cl02
tiedekunta	02>01
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
tiimin koko	02W01
tiitel	1D101
tiivistelma	0X701
tiivistelmae	0X701
tiivistelmä	0X701
tijdschrift	0Td01
tijdvak	0C[01
til	1D203
tilaaja	06>01
tildelt af	1D501
tildelt av	1D601
tilgjengelighet	0\L01
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
tiltraedelse	0\K01
tiltredelse	0\L01
tiltrædelse	0\K01
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
tingkat kemahiran	0\a01
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
tipo de emprego	0fF01
tipo de empresa o sector	1;J01
tipo de empresa ou sector	17601
tipo de empresa ou setor	17601
tipo de estudios	0>;01
tipo de projeto	1DS01
tipo de proyecto	0=E01
tipo di attivita o settore	03G01
tipo di attività o settore	03G01
tipo di azienda	03G01
tipo di azienda o settore	03G01
tipo di contratto	0Ai01
tipo di diploma	0`K01
tipo di impiego	1DT02
tipo di progetto	1DV01
tipo di studi	0`K01
tipologia	1DV01
tipologia di contratto	0Ai01
tipul activitatii sau sectorul de activitate	0HT01
tipul activității sau sectorul de activitate	0HT01
tipul contractului	15U01
tipul proiectului	1DW01
tipus	1DX02
tipus d'empresa o sector	17301
tipus d'estudis	0O:01
tipus de contracte	0fG01
tipus de projecte	1DZ01
tir	1D[01
titel	1D\0?
titel pa speciale	01n01
titel pa uppsats	0HH01
titel paa speciale	01n01
titel paa uppsats	0HH01
titel på speciale	01n01
titel på uppsats	0HH01
titel scriptie	02301
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
titolo conseguito	0`K01
titolo della qualifica rilasciata	0`K01
titolo della tesi	06301
titolo di studio	1E>02
titolo tesi	06301
titolu	13m01
titolu tal kwalifika moghtija	0_]01
titolu tal-kwalifika mogħtija	0_]01
titolu tax xoghol	0Xn01
titolu tax-xogħol	0Xn01
titre	1E@05
titre de la these	0d>01
titre de la thèse	0d>01
titre de sejour	07c01
titre de séjour	07c01
titre du cv	0MM01
titre du memoire	0d>01
titre du mémoire	0d>01
titre obtenu	0>F01
tittel	1EE04
tittel pa oppgave	08S01
tittel paa oppgave	08S01
tittel på oppgave	08S01
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
tjaenstgoeringsgrad	04^01
tjaning	1AN01
tjanst	1Ed01
tjanstgoringsgrad	04^01
tjm	14401
tjáning	1AN01
tjänst	1Ed01
tjänstgöringsgrad	04^01
tlf	1Ee04
tlf nr	1Ei02
tlf.nr	1Ei02
tlm	0AN01
tmiem	0Cj01
to	1Ek02
to chuc	1Em02
to chuc cap	0<W01
todistuksen myoentaejae	0gF01
todistuksen myontaja	0gF01
todistuksen myöntäjä	0gF01
todistukset	0];01
toegekend door	1Eo01
toelichting	0mZ01
toimeksiantaja	06>01
toimenkuva	0]201
toimi	03P01
toimiala	1<`01
toimiala tai sektori	1<`01
toimipaikka	0of01
toivottu tehtaevae	03O01
toivottu tehtava	03O01
toivottu tehtävä	03O01
tolvupostur	0i601
tom tat	0Tn01
ton giao	1F001
too kirjeldus	0]i01
tooandja	1F101
tooandja nimi ja aadress	1F101
tookogemus aastates	1F201
tookoha asukoht	06V01
toole asumise aeg	1F301
tools	1F404
tools and technologies	0;e01
tools used	0;e01
tooriistad	0\V01
toostaaz	1F201
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
trang ca nhan	0a301
trang cá nhân	0a301
trang web	0a301
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
tresc	0^M01
treść	0^M01
trinh do	1FK04
trinh do eqf	1FO01
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
tráchtas	1F;01
träger	1F=03
trägerverein	1F@01
tréimhse	0Co01
trình độ	1FK04
trình độ eqf	1FO01
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
tulemus	1FP02
tulemused	1;Z01
tulisan	0dG01
tulokset	0]101
tulos	1FR02
tungumal	0cM01
tungumalakunnatta	0P901
tungumál	0cM01
tungumálakunnátta	0P901
tunnus	0\H01
tunnustus	1FT02
tuoi	1FV01
tur	15^01
turinio kurimas	1FW01
turinio kūrimas	1FW01
turinys	05D01
turvalisus	1FX01
turvallisuus	1FY01
tus	0Cl01
tuteur	0GI01
tutkielma	0GD01
tutkinnon nimi	06601
tutkinnon taso	06601
tutkinto	06601
tutkintonimike	06601
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
tyoekalut	06?01
tyoekokemus vuosina	0]j01
tyoenantaja	1Fb01
tyoenantajan nimi ja osoite	1Fb01
tyoenkuva	0]201
tyoepaikka	1Fb01
tyoeskentelypaikka	0of01
tyoesuhde	1Fa01
tyoesuhteen kesto	02H01
tyoesuhteen muoto	1Fa01
tyoesuhteen tyyppi	1Fa01
tyoetehtaevae	03P01
tyoetehtaevaet	0]201
tyokalut	06?01
tyokokemus vuosina	0]j01
tyonantaja	1Fb01
tyonantajan nimi ja osoite	1Fb01
tyonkuva	0]201
tyopaikka	1Fb01
tyoskentelypaikka	0of01
tyosuhde	1Fa01
tyosuhteen kesto	02H01
tyosuhteen muoto	1Fa01
tyosuhteen tyyppi	1Fa01
tyotehtava	03P01
tyotehtavat	0]201
typ	1Fc05
typ av examen	0OO01
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
tytul nagrody	0g^01
tytul naukowy	1G601
tytul pracy	13\01
tytul zawodowy	0Il01
tytuł	1G303
tytuł kwalifikacji	0Il01
tytuł nagrody	0g^01
tytuł naukowy	1G601
tytuł pracy	13\01
tytuł zawodowy	0Il01
tyyppi	0_n01
työaika	1Fa01
työkalut	06?01
työkokemus vuosina	0]j01
työnantaja	1Fb01
työnantajan nimi ja osoite	1Fb01
työnkuva	0]201
työpaikka	1Fb01
työskentelypaikka	0of01
työsuhde	1Fa01
työsuhteen kesto	02H01
työsuhteen muoto	1Fa01
työsuhteen tyyppi	1Fa01
työtehtävä	03P01
työtehtävät	0]201
tài khoản	1AM01
tác giả	1AF01
táirgeadh cainte	0_d01
tárgyak	0Q`01
társalgás	1A@01
társszerzők	1A;01
tâches	01901
tâches principales	01901
tâches réalisées	01901
täisnimi	0Kc01
tänav	00;01
tätig als	09a01
tätigkeit	09_02
tätigkeit als	09a01
tätigkeiten	05\01
tätigkeitsbereich	1AG02
tätigkeitsbereich oder branche	0Tf01
tätigkeitsbereiche	05\01
tätigkeitsbeschreibung	05\01
tätigkeitsfeld	0;S01
tätigkeitsschwerpunkte	05\01
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
téma diplomové práce	08_01
téma práce	1CR02
témavezető	0Q401
témoignage	08901
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
töö kirjeldus	0]i01
tööandja	1F101
tööandja nimi ja aadress	1F101
töökogemus aastates	1F201
töökoha asukoht	06V01
tööle asumise aeg	1F301
tööriistad	0\V01
tööstaaž	1F201
töötajate arv	02l01
tööülesanded	0]i01
tús	0Cl01
tür	15^01
tým	0l]01
tālr	0^L01
tālrunis	0^L01
tālruņa numurs	0^L01
tīmekļa vietne	0;101
tạo nội dung	1AW01
tạp chí	0iE01
tỉnh	1DI01
tỉnh/thành phố	0jR01
tỉnh/tp	0jR01
tốt nghiệp	0EY01
tổ chức	1Em02
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
ucet	1G702
ucret beklentisi	09I01
uczelnia	0i001
udair	1G901
udar	1G901
udarbejdelse af indhold	1G:01
udbyder	1G;01
uddannelse	0_\01
uddannelsesbetegnelse	0_\01
uddannelsesinstitution	0_E01
uddannelsesinstitutionens navn og type	0_E01
uddannelsesniveau	0WT01
uddannelsesomraader (isced-f	1G<01
uddannelsesomrader (isced f	1G<01
uddannelsesområder (isced-f	1G<01
uddannelsessted	0_E01
uddannelsestitel	0_\01
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
ueber mich	04301
ueberblick	04301
ueberschrift	07@01
uf	0Gh01
ufficio	0Fn01
ugyfel	0d001
uhing	1GG01
uimhir foin	0T<01
uimhir fóin	0T<01
uimhir theileafoin	0T<01
uimhir theileafóin	0T<01
uimhreacha guthain eile	1GH01
uimhreacha gutháin eile	1GH01
uirlisi	0N701
uirlisí	0N701
uit dienst	02001
uitgegeven door	01o01
uitgegeven op	09D01
uitgereikt door	1Eo01
uitgevende instantie	01o01
uitgever	1GI02
uitgever van het certificaat	01o01
uitgeverij	0Td01
ukoly	0W@01
ukonceni	1GK02
ukoncenie	0E<01
ukonczenie	0Cn01
ukončenie	0E<01
ukončení	1GK02
ukończenie	0Cn01
uksus	0co01
ukuran tim	0\D01
ulesanded	0]i01
ulica	1GM05
ulice	01R01
ulikool	0V^01
ulke	1GR01
uloga	1GS06
uloge	0f\02
uloha v projekte	1:U01
ulohy	0W=01
ulteriori informazioni	03601
ultima actualizacion	01<01
ultima atualizacao	06n01
ultima forma de invatamant absolvita	0j:01
ultima formă de învățământ absolvită	0j:01
ultima modificacion	01<01
ultima modificare	1GY01
ultimo aggiornamento	02:01
ultimo nome	05>01
um mig	02;01
umfang	0_201
umgebung	0L501
umiejetnosci	0hA01
umiejętności	0hA01
umsatz	05801
umsogn	0cn01
umsögn	0cn01
umur	1GZ01
umzugsbereitschaft	0:301
understanding: listening	0a`01
understanding: reading	17J01
unelte	0@W01
uni	02M01
unidad	0H001
unidades curriculares	0<A01
unit	1G[02
unitat	0NP01
unites d'enseignement	0B<01
unités d'enseignement	0B<01
universidad	00d01
universidade	0@;01
universita	1G]02
universitaet	02M01
universitas	0Z201
universitat	1G_02
universitate	1Ga02
universitatea	0T501
universite	1Gc02
universiteit	0WZ01
universitet	1Ge03
universitetas	07501
university	00f01
università	1G]02
universität	02M01
université	0>601
universitāte	07301
univerza	0PV01
univerzita	1Gh02
univerzitet	1Gj01
uniwersytet	0i001
unternehmen	05Y02
unternehmensbeschreibung	0;S01
unternehmensgegenstand	0;S01
unternehmensgroesse	05801
unternehmensgrosse	05801
unternehmensgröße	05801
unternehmensname	05^01
unternehmensprofil	0;S01
until	0@Y01
unvan	1Gk04
updated	0`E01
uporabljene tehnologije	0]W01
uporabnisko ime	1Go01
uporabniško ime	1Go01
uppdrag	04d01
uppdragsgivare	09k01
uppehaallstillstaand	05d01
uppehallstillstand	05d01
uppehållstillstånd	05d01
uppgifter	04d01
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
ustna interakcia	0^V01
ustni interakce	0^U01
ustni projev	0eM01
ustny prejav	0Wn01
ustvarjanje vsebin	1HM01
usuari	0j^01
usuario	1HN02
usuário	0AG01
utbildning	0OO01
utbildningsanordnare	0WN01
utbildningsniva	0WQ01
utbildningsnivaa	0WQ01
utbildningsnivå	0WQ01
utbildningsomraaden (isced-f	1HP01
utbildningsomraden (isced f	1HP01
utbildningsområden (isced-f	1HP01
utbildningsorganisationens namn och typ	0WN01
utca	02k01
utdanning	0_[01
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
utonev	0]001
utrustning	04m01
utskrift	0`I01
utstedar	1HX01
utstedelsesdato	0m_01
utsteder	1HX01
utstedt	0m_01
utstedt av	1HX01
utónév	0]001
uurtarief	0Tk01
uvazek	0IR01
uvazok	0IO01
uwagi	0k\01
uyrugu	0e;01
uyruk	0e;01
uyruklar	0e;01
uyruğu	0e;01
uzdevumi	06[01
uzduotys	06e01
uzimamos pareigos	14\01
uzivatelske jmeno	14501
uzmanlik	02Z01
uzmanlik alani	02Z01
uzmanlık	02Z01
uzmanlık alanı	02Z01
uznemums	1HY02
uzsakovas	0]R01
uzsienio kalba	0\I01
uzvards	1H[01
uzvārds	1H[01
uzyskano	0Cm01
uzyte technologie	0hA01
uzywane technologie	0hA01
uzņēmums	1HY02
użyte technologie	0hA01
używane technologie	0hA01
užduotys	06e01
užimamos pareigos	14\01
uživatelské jméno	14501
užsakovas	0]R01
užsienio kalba	0\I01
v	0XQ01
vaardigheden	0TQ01
vaardigheidsniveau	1H\01
vaditaja aplieciba	07i01
vadītāja apliecība	07i01
vaeitoeskirja	0GD01
vaelineet	06?01
vaerktoej	04o01
vaerktoejer	04o01
vaerktoj	04o01
vaerktojer	04o01
vaernepligt	1H]01
vaernplikt	0b^01
vaga	0<f01
vaga pretendida	0<f01
vai tro	1H^03
vai tro trong du an	1Ha01
vai trò	1H^03
vai trò trong dự án	1Ha01
vaidmenys	0cQ01
vaidmuo	1Hb03
vairuotojo pazymejimas	1He01
vairuotojo pažymėjimas	1He01
vairuotojo teises	1He01
vairuotojo teisės	1He01
vaitekiri	08a01
vaitoskirja	0GD01
vakblad	0Td01
vakgebied	02401
vakif	0F101
vakken	09K01
vakıf	0F101
vald	0a]01
valdkond	1Hf02
valineet	06?01
valja andja	1Hh01
valja andnud	03f01
valjaandja	02G01
valjastaja	1Hh01
valjastanud	1Hh01
valjastatud	1Hi01
vallalat	00701
valmistuminen	0bV01
valmistumisvuosi	0bV01
valmistunut	0bV01
valoda	1@n01
valodas	1@n01
valodas limenis	13_01
valodas līmenis	13_01
valokuva	0_U01
valstiska piederiba	11I01
valstiskā piederība	11I01
valsts	1Hj01
valstybe	1;a01
valstybė	1;a01
valutazione	0cl01
van	09@01
van - tot	0C[01
van tot	0C[01
vanaf	09@01
vanus	1Hk01
varaktighet	04_01
vardai	06B01
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
varighed	04Z01
varighet	04]01
varnost	1Hm01
varnplikt	0b^01
varos	1Hn02
varsta	1I001
varusmiespalvelus	06=01
vast	1CG01
vaste telefoon	1CG01
vastutus	0]i01
vastutusala	0]i01
vastuualue	0]201
vastuualueet	0]201
vastuut	0]201
vatandaslik	0e;01
vatandaşlık	0e;01
ve cong ty	0U<01
veb	0ZV01
veb sajt	0ZV01
veb stranica	0ZV01
veb-sajt	0ZV01
vechime	04001
vecums	1I101
vedouci	0gW01
vedouci prace	0gW01
vedoucí	0gW01
vedoucí práce	0gW01
veduci prace	0gV01
vedúci práce	0gV01
veeb	0]d01
veebileht	0]d01
vefsida	0Vf01
vefslod	0Vf01
vefslóð	0Vf01
vefsíða	0Vf01
vefur	0Vf01
vege	09<01
vegzes eve	09<01
vegzettseg	1I202
vegzettseg kepesites	0R601
veicamie pienakumi	06[01
veicamie pienākumi	06[01
veiculo	0A501
veiklos sritis	1<a01
veiklos sritys ir atsakomybe	06e01
veiklos sritys ir atsakomybė	06e01
veiklos tipas arba sektorius	1<a01
veileder	17;01
veiligheid	1I401
veitandi	1I501
veitt af	1I501
vejleder	0gX01
vek	1I602
velama alga	02d01
velamais amats	0jP01
velemeny	02I01
velicina tima	0;[02
velikost ekipe	1@101
velikost tymu	12101
velikost týmu	12101
veličina tima	0;[02
velkost timu	12001
venue	1I802
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
verband	1F@01
verblijfsvergunning	1I:01
verdlaun	1I;01
verein	1F@01
veren	0lj01
veren kurulus	02g01
veren kuruluş	02g01
veren kurum	1I<02
vereniging	1@201
verfahren	0L501
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
verleend door	1Eo01
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
version	1I>02
verstehen: hoeren	0WU01
verstehen: horen	0WU01
verstehen: hören	0WU01
verstehen: lesen	0`_01
verstrekt door	01o01
vertejums	07001
vertiefung	07601
vertragsart	04`01
verwendete technologien	0L501
verðlaun	1I;01
veröffentlicht	0Nb01
veröffentlicht in	0Nc01
veröffentlichungsdatum	0Nb01
vescine	0]W01
vestiging	1?F01
vestine	0]X01
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
veštine	0]X01
veščine	0]W01
vi tri	1I@03
vi tri cong viec	1IC01
vi tri lam viec	1IC01
vi tri mong muon	0A=01
vi tri trong du an	1Ha01
vi tri ung tuyen	0A=01
via	0Y>01
videja atzime	07001
vidskiptavinur	0T:01
vidurkenning	1I;01
vidurkis	08c01
vidējā atzīme	07001
vieras kieli	0]801
viestinta	1ID01
viestintae	1ID01
viestintä	1ID01
viet	1IE01
vieta	1IF02
vietne	0;101
vietove	0CC01
vietovė	0CC01
vigtigste arbejdsopgaver	05`01
vigtigste fag	1IH01
viimati muudetud	1II01
viimeksi muokattu	1IJ01
viktigste arbeidsoppgaver og ansvarsomraader	05W01
viktigste arbeidsoppgaver og ansvarsomrader	05W01
viktigste arbeidsoppgaver og ansvarsområder	05W01
viktigste fag	0MJ01
ville	0a602
ville de residence	0@A01
ville de résidence	0@A01
vinculo	1IK02
vinnustadur	0;i01
vinnustaður	0;i01
vinnuveitandi	0T;01
virka	03P01
virksomhed	1IM02
virksomhedsbeskrivelse	0m>01
virksomhedsnavn	05_01
virksomhet	05V01
virziens	0PQ01
visa	1IO02
visa status	18X01
visado	11601
visto	1IQ02
visum	05[01
viðskiptavinur	0T:01
viðurkenning	1I;01
viết	1IE01
vjestine	0]Y01
vještine	0]Y01
vloga	1IS03
vloge	0f^01
vodicske opravnenie	1IV01
vodicsky preukaz	1IV01
voditelj	1IW01
vodičské oprávnenie	1IV01
vodičský preukaz	1IV01
voimalik alustada	1F301
voin aloittaa	02m01
vojenska sluzba	1IX02
vojenská služba	1IX02
vojna obaveza	1IZ01
vojna obveza	1I[01
vojni rok	1I\02
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
voornaam	1:001
voornaam en achternaam	09P01
voornaamste activiteiten en verantwoordelijkheden	01801
voornaamste onderwerpen	09K01
voornaamste werkzaamheden	01801
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
vornamen	1;K01
votazione	0cl01
votazione finale	0cl01
voto	0cl01
voto di diploma	0cl01
voto di laurea	0cl01
voto finale	0cl01
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
vuodet	02H01
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
vydavatelstvi	0^C01
vydavatelstvo	0ga01
vydavatelství	0^C01
vydavateľ	1J101
vydavateľ osvedčenia	1J101
vydavateľstvo	0ga01
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
väitekiri	08a01
väitöskirja	0GD01
välineet	06?01
välja andja	1Hh01
välja andnud	03f01
väljaandja	02G01
väljastaja	1Hh01
väljastanud	1Hh01
väljastatud	1Hi01
värnplikt	0b^01
værktøj	04o01
værktøjer	04o01
værnepligt	1H]01
vége	09<01
végzettség	1I202
végzettség / képesítés	0R601
végzés éve	09<01
vélemény	02I01
vínculo	1IK02
võimalik alustada	1F301
võõrkeel	0\_01
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
vēlamā alga	02d01
vērtējums	07001
věk	0`a01
về công ty	0U<01
vị trí	1I@03
vị trí công việc	1IC01
vị trí làm việc	1IC01
vị trí mong muốn	0A=01
vị trí trong dự án	1Ha01
vị trí ứng tuyển	0A=01
waktu	0Ia01
wanted position	0B]01
warga negara	0\^01
web	1J?0@
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
wechselgrund	07?01
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
werkgever	09502
werkplek	1?F01
werkstatus	0X601
werktijden	0Ae01
werkvergunning	1I:01
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
wohnhaft in	1J`02
wohnort	1J`02
wohnsitz	0TY01
wohnsitzland	1Jb01
wojewodztwo	1Jc01
województwo	1Jc01
wonend te	0TX01
woonadres	01[01
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
written by	07D01
written expression	1Jg01
wspolautorzy	07h01
współautorzy	07h01
wunschgehalt	0TT01
wunschort	0:301
wunschposition	02Q01
www	1Jh06
www sivut	0^_01
www-sivut	0^_01
wydane przez	0mf01
wydano	0Cm01
wydany przez	0mf01
wydawca	0Bi01
wydawnictwo	0Bi01
wydzial	1Jn02
wydział	1Jn02
wykorzystane technologie	0hA01
wyksztalcenie	1K002
wykształcenie	1K002
wymiar etatu	0RN01
wymiar pracy	0RN01
wynik	0lG01
wyniki	0Ke01
wypowiedz ustna	0fj01
wypowiedź ustna	0fj01
wyroznienie	0g^01
wyróżnienie	0g^01
wystawca	0mf01
xarxa	1K201
xarxes socials	10c01
xep loai	0FX01
xoghlijiet	06l01
xogħlijiet	06l01
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
yazilim	03]01
yazilimlar	03]01
yazma	1K901
yazılı anlatım	1K901
yazılım	03]01
yazılımlar	03]01
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
yleisarvosana	06701
ylin tutkinto	0^[01
yliopisto	0^Z01
ympaeristoe	06?01
ymparisto	06?01
ympäristö	06?01
yonetici	08X01
yontemler	03]01
yrityksen kuvaus	1D001
yrityksen nimi	1Fb01
yrityksesta	1D001
yrityksestae	1D001
yrityksestä	1D001
yritys	1K>02
yrke	1K@02
yrke eller befattning	1Ed01
yrke eller stilling	0\:01
yrkesroll	1Ed01
yrkestitel	0kJ01
yrkestittel	0gL01
yuksek lisans tezi	0:V01
yönetici	08X01
yöntemler	03]01
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
zaklad pracy	0do01
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
zakład pracy	0do01
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
zaměstnavatel	0hY01
zaměření	1KJ02
zanimanje	1KM04
zanimanje ili radno mjesto	0hj01
zaposlitev ali delovno mesto	0EU01
zaro datum	09<01
zaverecna praca	08^01
zaverecna prace	08_01
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
zertifizierer	07:01
zertifizierungsstelle	07:01
zespol	0Im01
zespół	0Im01
zhrnutie	1@`01
ziel	07901
zielposition	02Q01
zinasanu limenis	13_01
zināšanu līmenis	13_01
zip	12l01
zip code	12l01
ziskano	0E=01
zitat	07>01
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
zone geographique	0a801
zone géographique	0a801
zpracovani informaci	1K]01
zpracování informací	1K]01
zrucnosti	0]]01
zručnosti	0]]01
zuletzt aktualisiert	0`e01
zuletzt geaendert	0`e01
zuletzt geandert	0`e01
zuletzt geändert	0`e01
zuname	0P[01
zupanija	1K^01
zurnalas	0`Y01
zurnals	0[C01
zusammenfassung	04301
zusammenhaengendes sprechen	0g301
zusammenhangendes sprechen	0g301
zusammenhängendes sprechen	0g301
zusatz	1>Q01
zustaendig fuer	05\01
zustaendigkeiten	05\01
zustandig fur	05\01
zustandigkeiten	05\01
zuständig für	05\01
zuständigkeiten	05\01
zvanje	1?h02
zákazník	1KE02
základní vojenská služba	1KI01
záró dátum	09<01
záverečná práca	08^01
závěrečná práce	08_01
získáno	0E=01
à l'attention de	00601
à propos	00801
à propos de l'entreprise	00901
à retenir	00:01
àmbit	03F01
àrea	1K_02
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
ár	1Ka03
árangur	02101
área	1Kd04
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
émise le	0D<01
équipe	1Kh02
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
óskastarf	0oC01
õppeained	02?01
õppeasutus	0V^01
õppekava	0N^01
õppevaldkonnad (isced-f	0m^01
ödül	08n01
ödül adı	08n01
ödülü veren	0lj01
ökuréttindi	0:Q01
ön ad	0X[01
önad	0X[01
öne çıkanlar	0mF01
önemli noktalar	0mF01
önnur netföng	0mK01
önnur símanúmer	0mL01
önskad befattning	0kJ01
önskad lön	0bB01
önskad ort	0Q^01
önskad tjänst	0kJ01
öryggi	0o?01
összefoglalás	0d101
összefoglaló	0d101
övriga e-postadresser	0lm01
övriga telefonnummer	0ln01
övriga uppgifter	04401
övriga webbplatser	0lo01
övrigt	04401
özet	01201
öğrenim durumu	0Kl01
öğrenim düzeyi	0Kn01
öğrenim türü	0Kn01
ønsket løn	0bD01
ønsket lønn	0bC01
ønsket stilling	0lk02
øvrig	03i01
øvrige e-mailadresser	0m001
øvrige hjemmesider	0m101
øvrige oplysninger	03e01
øvrige telefonnumre	0m201
øvrigt	03e01
údair	1G901
údar	1G901
úkoly	0W@01
úloha v projekte	1:U01
úlohy	0W=01
última actualización	01<01
última atualização	06n01
última modificación	01<01
último nome	05>01
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
ústna interakcia	0^V01
ústny prejav	0Wn01
ústní interakce	0^U01
ústní projev	0eM01
útgefandi	0TS01
útgefið	1HR01
útgáfa	1DC01
útgáfudagur	0:S01
útskrift	0`I01
úvazek	0IR01
úväzok	0IO01
účet	1G702
über das unternehmen	0;S01
über mich	04301
überblick	04301
überschrift	07@01
ücret beklentisi	09I01
ügyfél	0d001
ühing	1GG01
üksus	0co01
ülesanded	0]i01
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
įteikė	05<01
įvertinimas	08c01
řešení problémů	18P01
řidičské oprávnění	19b01
řidičský průkaz	19b01
řidičský průkaz sk	19b01
řidičák	19b01
řp	19b01
średnia	0lG01
średnia ocen	0lG01
środowisko	0hA01
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
štát	0^m01
štátna príslušnosť	0kN01
štátne občianstvo	0kN01
švietimo sritys (isced-f	1A101
švietimo įstaiga	07501
želena plača	14801
želeno delovno mesto	12C01
željena plata	0lC01
željena plaća	0lB01
željena pozicija	1KV01
željeno radno mjesto	16n01
županija	1K^01
žurnalas	0`Y01
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
ảnh	03m01
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
坐标	08g02
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
现居	08g02
现居住地	08g02
现居地	08g02
现居城市	08g02
现所在地	08g02
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
"#, r#"Q44R\T3WH9CP=J;`Y:<_@nF`4occ@cgTa>K\0000000000000000000000000000P2FADH^[dP8aHX=nPC=g=>86=>W>dGTRA>8TmF;NaFMKTFYP000000000000i=[h
]HLC0000000000000000P]81Pa4;`iaA00004\TE0000iFIDY0@[0000PN9a0000d8gU0000000000000000LG[U000000000000P0T5d>3P@GM<\IJVlX@Td9dBaF>=
0000000000000000mG\k`oR[0000000000000000000000000000000000000000l2ZDe;Ol0000E;9i9>k6PTOQEFKP0000\FNA00000:hY@3cShK[GPoOm=7@TM;1c
0000ddoeU9PQ0000000000000000`N<0MGV6LUMc0000000003On00001HbPi=i><3C^lGn<`Klj1J<S0000T@VcHifn00000mgJa:Vh00000000000000000000Xfd>
00000000<U9bl;Y5L`XWPcEc00000000000000000000000000000000T\?600000000@MRN00001<de0000\BW`legVDA]dE>Yn00000000d46iaEXh000000000000
A935`5770000TG0STiAS000000000000D33J00000000000000000000XFJTaCUmLlFChjRm90P[`F0T0IE^Y>dUlFn300000000000000004AWD`Qo`dFZMhhJY0000
000000000000I9eAPcFTHXWPThLkXD2OPW=]HXgE00000000X9>00000=0;300000000000000008XMQhPn90000000000000000000000000000@YZBhR\m@A>=h32o
@8Rk\b0c<fBG<i>4M5i>TM240000PU_f08Y^0?8ndObn<Y_V<c_LLhFmI0kg00000000PBH^XScULeR3m5[P00004O8iHcgcTH]GPe<h1<Rh4MZgaE1ELFIG4`o>`2^Z
<YN;LfSa\C[700000000000000009GFG0000000000000000m;?H0000X\@U`<W<0000@0j:l733lA[n`aMd]GX?000000000000]<B\000000000000Q0O6=2kWH7S6
dZS7P5SWd8O=<0O^`_kHDdQhLjeDiGcb00005:HQ00000000LBa3lK43a3gk\EKST6^I`;dn8T?J@Qo1<noV5APh000000000000T`4X4e[2<S25d<23000000000000
0000000006T54;b_LWo000009AMD0000\ZUNdPL^I87G0000X\>eHWCL0000E;gGXkX90000000000000000lFjTU57XL1;WhKdEh0;9@;>W0UAEM0<A0000HHjo`\UI
9C1[0000TQfb00000000dGLc0000000000000000\;QidScb00000000hAH@0MSE0000X`U]000000004F=j00000000dW3640gF<`FfHgOL0000@5aK000000000000
]Boc000000000000<?=Q\DdRm9;V0000<8KDa9P6iIlA0000000000000000h[nM0000\@JO000000000000E2e@=EJF00000000000000000000000000000000P8>N
\cLUdLQkI2HP00000000000000000000000000000000\c]l0000000000000000<Ai`00000000e4UV0d_NH=UI00000000d>dY8\S>Pf<I000000000000=Cg4m72h
LX_h00004^R10000000000000000000000000000000000000000@g11`j8QYIldD7YX0000PKST4Qi@0000@cV2U90R00000000m@l900000000LTP>@Y56`<U00000
TGF9DanG0000DMM_m4;L0000DX;^dPf^00000000P=jQP_Am0000X@Y6@XXB@5_IDQKKHn7_U1:C5Cl2DT<b00000000000000000000000000000000]BdZTk6?hQhO
@`=dP`E;`Qi_4FdPHj6Ddl4Y000000008XLn=HFH0000LI2C0000\>1]`WIgH0QNP90h`h3:HF5:0000000000000SOU0000U4;lX@[I<LWj`iAbE>InaFFl00000000
l`HL00000000`Z5G0000@KdZLN:N00000000HTlX000000000000AE`I000000000000HNE<00000000H7je@^eV4_UU000000000000TUBme><j0000<[F9DiCl<?Dg
@^Vm0m;C0000Y9TH<6\S0E^<HPoedV@K4l`\XSAX=:IIIA=[IDg?00000000L<Ac00000000=?gm00000000Y>QF0000a@=e449P0:fDLI5_Xif_=6bE000000000000
DaD?0000D7N000000000000000000000000000000000HQ^;PF;S`C_j\Z6Id3@TmG[R0000Xc0d4X5M535AX6CIACb00000D<m6\3jG0000000000000000mDmbIE\T
PLV`@78>DI^ALRdjdZLfMENH=H??XnEGlKWSED]50000DA;a0000D\WF0000000000000000000000004HBnhJhod[Xa@7[nlocA`T>o0000U@8KDWO]00000000@KB`
0000h6bOXa_D9CCX0000PZMC00000000Xh?80000000000000000=:J50000h9Dk`N]U\\g25EYOMF^300000000d3XI0000L@Ib]3ke0000000000000000lWl`<16R
X>>]0bARe>4F0000D<B>000000000000000000000000A=CR8:B`0000000000000000000000000000Xf@\00000000DH3W8UAQlfj70000000000008`U19ETjY5cA
TVPV000000000000`<B2<c6Y000000000000\Xi[1:3`Q>[H000000000000l3][0000Y@R\00000000M8J=@6gQHM0AdjEV0jKS]I>R0000llaD0000000000000000
000000000000i2Y\000000004b8bDj@40000000000000000XBFFd;K7`@HehPETT\WY`iXj0000HL_o0>0i8]\600000000000000000000000000000000H1Ff46>k
dE`<16_J0000000000004>be1HTX00000000000000000@\2000000008fJo0000Q>KF00000000000000000000hNPL00000000P5J1PL5S0000l0oRd=JP4Rka0000
H?GU441i00000000M=P300000000A:2L9<<D000000000000000000000000000000000000<;S_PnL;=IGi=6ed]JKc00000000@BWnPboIX:FEhedmPLe>d_d]LhMR
D<AKL`[[0000l<`T07_dD_WD4Hm40000]37j000000000000a>N^EHF;0000\96^L`@I000000000000000000000000l=K^<0b<H:i?PGY]HUc[lFc7P>SV4nhUA<JI
000000004JSdH`Gf00000000DN?aUE_000000000000000000O[PPiQGI0ij0000X@FE<lU`4]oN0000a?SG0000H0SCPdg6LFP?000000009C??Di7H0000U;35\K[7
000000000000P3ZlP47oEGDAXGegXd6P8A\G06No8Kjge;AdL@N`DoYJEH3G0SLLYHQk00000000II0N0000lg440000DNeTmGIO00000000`OTB0000000000000000
L;lUXSEG00000000@fCB0000l@KN00000000aI^A0000L9f200000000000000000000HPoDa5gl8mmRY=3O`8EAXb\i000040Jad@6@0000\9o[T@>a000000000000
D592000000000F9]4Unbh[0f00005E=V0000X0d]hcL25Hn^0000000000000000DdZ<0000m:gJ00008XckX8oY9D33LLdJ0j3a0000DI=30000000000005=2U8F:K
00000000h:gj0000<T<P00008eH4000000000000XgMk58Sm00000000000000000000P1GS4>VHh4C`Lk[X=C2fT2Ke42bGHLDcD5mHl194PMe_TN7S8g`P0000`0R4
00k:0000Ph_V189E0000E=K5000000000Z=gD?KI0000000000008c4A\Pj3PGbQlVam4^ga000000000000H8ScM5I\000005We0;JglhlL8j]j]2mjY?2BT6m9L^WG
0000QIdo00000000`3>E\Tn><R]glTbJ000000000000E9>P00000000000000001H]NTP:?`9kCl6C;dhC^\M@Ql=d[8Bhb<nom<[I4@WJDPZ?L0000dYgJA=CEX0?l
0000L;EG00000000XK>h<amK0000000000000000\m4a0000hCWIl^c98aU_00008]HKME]Q4Yhb0000D_3[<j91]D;7@aR;00004d`m0000000000000000hGHd03;U
0000000000000000lfJ`0000@4:<00000P^Q0000M@W<`Q=\Hf`JdiP=0mX<0000<@<E00000000DTL@mFhg0000D8NY]=4K0000@K5UXKhAhPAZ00004Ca>\i[Z0000
0000000000000000000000008EFS00000000\5Nc000000000000<8a<M3AX`>S902DF`5j=X>;>LZ>hi=2o1FW\4LHN17VB0000000000000000000000000000h8;e
4?HW0000hX6l0000\i\R0000L87_0000hoL7H7[\D8TL@G?0AC8ILA7V=>Wc\BanP5MeXS3^I=MG00000JV80000000000001?QWhN1=PU5giJ?e000000000000H^;M
dcff<jCV00000000D[[G00000000000000000000`TgZL9gP0000d8c_X\o=EE:X=B1o000000004TMM00000000Hi]V0000000000000000E3TL000000000000@hDh
0000l33<PNMf000000000000`GPQ4<Vi0000000000005BRc0B::d9@>0000]GI?lXOP00000000000000000000\lV]00000000LhPe0000000000000000lRQP<Ej=
LRV>l6\3TGPc<aSm<daTYGVc00000000000007ec]0S5d:950DFglFIY53bK=Ca]4lY9M7U:HAZai3d6D0mY0000000040dI00000000000000000000<l1_0000<fS2
0000l3Y4QDPQ000000000000000057Ad]8;UXWc?`5m\h>SeD=?n`_Tl<fcF0000000000000000000000000000D3>ZQ2ja0000di1IA8aa000000000000L<GdLL^7
XO_[dh<`00000000TH@70000=GhY00000000000000008bCgU4Q[00000000lNNF`\GG0000000000000000LL8m0m5>X0d<@@BcA?:P000000000000h9R2HBId0000
`:[B000000000000000000000000P:DT0TTDd_o_057`dd3Q0000YGR^0000<LBG000000005BDg0000XoBFXT[PlK8fXDdB`GEe00009A:e0000@2@E0000D?@4`m:[
00000000P@aIXIN0HR:[dg0A<k]_A0nkDgC000004GTb5FXj0000aFWF000000000000`2af8I7ld]f]`^h9PGU^DDh@4Fo3hGhe<L8D<c0?lf_c4hdHdj3U`Z4Q92oo
PMOfEG]^0000E8\n00000000a3Dc@G`Z0000000000000000000045DnLcnIiJL`4TRGD4K`liV>00004He>0000HPYU0000];Xi8Ji9lG=YdQI=lV6c0000DUk<<A;Q
di@;000000000000e6cM0000000000000000]BfgL2UiDQkH4ZdC0000000000000000PPH;00000000P<=e8GD:`Y^fhEWLhQ[g@;Co\NlmD]K_00000000P_P8X=AQ
U<W=00000000I<G_0000L2oBdala00000000\EhDl0lj0000H^l1HN5>0000H_;90000000000000000lc`[011G05F4PPGeaHgI\?Kh0000hhkjdFKQ<YRi00000000
`FZ10HhL0000HhmSDEGKMCo=00000000i6Sm0000<gBHl7DfH=b6d?X3HND48]W3`M9?l0:eAAUZ5HoA00000000lFQbXJ;b00000000P:WM<\IK0]im0ZYYE;:ndO09
00004\?^lflb000000000000D4<cPQRPUC?e0000`IL0L;N4LhmhLe[D000000000000I5S40000000000000000`Tb9000000000000L1cE0<^FU:RPD6U^1J85X_CZ
T9@T@dSf51gR<2W;00000000a;o:@Ce`00000ISO]42V4NK[0000<CL`lMkIUF=W0000@:YUX>nA4kl]8o1kX@Z`<A5S8n7@AHmRd>Xc@aXa00000000000000000YeM
0000ECio000000000000d@?b000000000000\g8P\mQj0000000000000000]Edm000000000000I2KY\R5@00000000d_K6P853\J4>@U2H0000000000000000`4OR
D8j6LDAeT^]`HdAm`LgUhgB]D[To`moU<V[ZE<on000000008g=@4gb@X63_QF09=5S`diDo0000X50:0=YLTAVD\8I0HY?V\ef58kYYM2cP00000000`QYS<06d81bA
00004KEH00000000P6JRDO0GL9;6lRFDXRjQX\Q[d9]X`\Q0dV:Mi2Jg4UD]PMQLXjJMl\=U1E?5]GKIlWLk000000000000A2m3QCbVaEkO0000QH_4d>LN@41Sde7M
@XIX]5m0iHJ]0000\fS=0000000000000000lJ5>8G5aEA<W=FEl\?fB\iBM0000\DRaDO?1aFaA0000dhnFTj\B0000000000000000h[Y<000000000000Dj]Y0000
`\T`T4n[LHnIX_[ETn5^d?kQ000000000000U?DcA@Cc0000AIImm9af8@l9QHC\0000P7Y1dL;JX]A@PiR?YE@T0\C54O@HHl<T\EEc`V1n<_RD1=RBd8k>EJC7HQN>
0000P2SM8KBLHo?LP9AJ<5e;\<Fb\>7d0cjC000000000000=2=L`APn8H2b000000004;P^<dfZLCAi50`g0X9>0000L=eX05DH0000000000000000m51W5FY40000
00000000000000000000TB4a00000000@Xgge8K500000000000049aFhJ[T@M9XTbFC@k;W00000000000000000000XfG3lbaC`i4J00000000MF_e00000000Hd=L
0000X\1eU58C5CDQ0000<:=H8QUE0000dk2iY>4\=1Rk00000000\l5o8]m5DnaC00000_QT5E;Q<R\Mdj4N00000000DL4o@_]20000<@Z?0000A4?Nd1jK0000THAn
LYFVhZ>P0000DR\_@>iUX=]^XkQI@mE>0000\Xa6hEWeh<C8LkU9a8IQ\L2NLQkTXZjP@U:adfBe00008`TZ`NQNh100I<EY00000000L<6B0000DCB5HMRel9cL8fVH
8CUU8\[N`cKP]D_OiF8H00000000T<b[00000000000000000000DL:C4<K_00000000Xkj?Q7g6000000000X]a0000000012bR00000000YDSh0000000000000000
000000000000000000000000000000008bI3@0a98D=90000<JiI0XZK4`kAl[YgLb>\4eGPiGglLb2;00000:a1\Ae51@70000000008IIML[jZYG^h000000000000
0000000000000000@Sj0<0`^4=]NT5bem8D95?EK00000cn000000000000000000000000000000000000000000000<A@;0000lRlm00005CYAU@<8hK0900000000
=Gm^000000000000X<R\0000LWKD<FAY0000000000004i<H000084?a<HC[00000000000000000000T0@mYGd<0000<mld0000TgWn00000fYh0000PaD`L_E`dBf[
000000000000LbBe0000000000000000@`7h0000000000000000Dg>e00000000h:9d00000000]1jY000000000000T92YPYj]0000000004=]00000000LiZD@3Eh
8ALSXfTWQGNm`0>d0000hWX48gRFU<Yn00000E_ie;Iia1]30000@>8f`T1S0000000000000000D?[;@N6H0cVMLWDR@JjBhkD6EEM^00000000=Hb=00008[eY@>;O
E5d<00000000T?R9de1IT@6n`1TL<eFNmHk5000000000000XK]Dl9_U`7VXHBM9Pd@?Q>;70000086g`kn_00000000PJQn0000D_000000\]E48f45`n^Y00000000
0000L3JJ000000000000000000000000d0@Ll>>k0o_^0000DN@lU5WZ000043aVdW?iD[eGhNjVP2>FLCZChUT50000PJ[l0000I6d10000`l5E<^EF\?@R\O;K@l=J
II>?0000X\WhPl]i00000000`:Wc00000000D5HX4O@RE;ABLfUfDS^9Hg[K15R9a9KJl>3_HQMk4]_\MCRGYHBB@P[oICkRH\N10000<k:M00000000HCld0000<eHF
000000000000=CE]QGfc0000l]6BhfSRH\9L4VIW000000000000lL7iYAdn]J8k0000000000000000000000008Z]LeF\`0000PG=ki4_m00000000HBl9`TfFTUg8
dL3ehelLT\b8HT8TXTI>00000000000000000000000000000000Ha=5000000000000H91Pl>mSU4k;a@?6iE:Ada_b00000000`UDQQ7Ok00008GURdgG>D0kFY8fj
MC4_00000000EINe00000000000000000000D3BQ\LOkXjV40000000000000000@5:XT6d6a4DJ@TK<HWDf000000000:A\0000TBPGPCgo0BlZa1b`000000000000
lESRh23cDjlc0000000000000000a<aPd6DOXQ8YX562Hi1i00000000000000000TGA4BoBPnelA4Q6]=FiDLh@P16el=gh0000@8MAQ;5f=0>d0000LdlcQFX60000
QH`>000000000000l=IV95ZLl4>R000044YO]5D300009<1gI3?5l9_;P?G44Vm]]CD1<dh@@Cg1mJIV00000000000000000000IHf<00000000l0bO000000000000
000000000000000000000000000000004Sg\hD_K9:mG00000000EE5Ye5=e11afm:E`0000000000000000H^BI000000000000U3P4000000000000000000000000
00000000\acS\OC7h^hX0000000000000000000000000000000000000000d6mS00000000a<3]d@0]P8i40f^[Lj08Q;0I4c010000DHiALV:8\^hd00000000<?BC
EFDY000000000000D7QMU@hc0000AIDWLPZG0\bQP_e`MHaD000000000000@J_P0000l16<T?g44V;=00005D6\000000000000lUjk`KAY9CaC41jbUI?U00000000
00000000000000000000000000000000HdeF000000000000POa3Q12>YFW90000DB@o00000000`8S=P@SZD2Mh00000000000000000000XWa]0000DQ`1PMG?Pe17
aE:KMEoSDFJ=00000000`OUP00000000000000005Fike?W;0000lf2[@gi:\jio000000000000M@[RXFZZE;S70000a:^A00000000000000000000000000000000
l^P\mHJC0000P1MY@4bUHT[h@nd_=DN=000000000000000008h^<ioJLf56Y;eSeEY5d_6ndO`VQJB78Jad0fkT000000000000Q73e000002]AL;TK00000000leFk
A0E<a4o0000000000000\8\fI:2400000000l:I200008^a@<m@14\JN0S0H8RD\\?Mb0000000000000000HZlim@kE@WZ;TlQ352UB00000000000000000000`1j4
dX43XL9WTCmJeBGW\MDo00000000LdL1000000008S47\24;T=B@XKoCd1g:\bm7hkCPPaIQ00000000000000000j6]h?4o0000dPD>00000000000000000000AHiY
0000Dme<00000000`cIUhdXQhElh\XN50000000000000000l@UU0000<g7m8Z`d000000000000L\j3HbLA000000000000E7faDE1o\YmO@gNV5EdZ04U\H48VaJ2N
0000EDaNXfX9QIcI000000000000hU`100000000hgK7000000000000m2c?0000lnXl000000000000@>XA\heD00000000h?;30000000000008=jl@_Me@U;Kl?U[
8XFK00000000@jDme9Rd0000000000000000DP5\00000000000000000000000000000iJ_Lb4D000046R80fZDP^QW@5XW1B@?AE53HnUk@jD<0000TFhN00000000
d]N78fCaTLHoX:VMPfLQhoaX00000000\1ZAhBJSE@;_@QaL0000`>NOXEX`DIaOHKXH0000DFlm`IFb\I]UQ=PgiI=\000000000000000000000000YFoma8mhTGVO
T]eKhHLD0g=^dSa<PLd39<378U3?DVDh`kF?00000000l[lcHaN@0000lYNh00008]5^00000_;eiJM3L1dBXD\nXiEl0000E10n0000HAdMLWUB0000000000000000
4k=f4U<a0000QIk1HX9P00000000Y<^d\1fU4n_K<J4l0`>909ngY=hJ000000000000000000000]fE0000E9l_\lfa000000000000E?R`00001>cQ000000000000
TZ6_00004IT3A;ad`9iH00000000P17^4<OT00000000d61Y<2T^DJoi<bb4h0V<`9T3000000000000d8Ae00004K=Z0000le;nl?_C00000000\NojHLoOlVN@0[Q6
`R5ZE7cD\A4dXYHh9::h0000dMfb8=9a00000000000000000000U1FELX7MDI210000M7HPm?dD0000DBYM\2^m4O>2PP1FeE]74R2QAH<10000000000000000Y7=@
0000000000000000`4\1000000000000P_4ldMI_1BkJ0000X?dc`i5;=E7k`PIBlbEc0000`e`=i9fFQ;N;T@>F8hLNYIik0YVWmFC8=9G?HB:fDOjflFe:l4]T0000
0000H9b7D8P4a8<YAGQ^<@IT@A2XPHkD00000000000000000000T7a;TZe3e3Be0000000000000000`7VhXWd[0C92P4SGT4g8TZ4cHTSm<:_mD:DghM@]0I<fe:Y>
UJ090000d0<^T9PcTJ4M59RF00000000a4<H0000P?X[00008Da2XVj;000000008iD=000000000000000000000000TH@C0000000000008o:1<BnZ4ZASi4Uc0000
00000000DfE4LROf54C;@93l0000LhaY00000000T7;KXJgMd:VlH]Bj18_`]A;;@`Vf0000P6@kL;0mEGBJ00004;g3@YcRDilXUC;:YDj<000000000000=?0;0000
deZKe5hRl11h0000000000000000000000000iIV000000004UJZ00000000000000000000hdBmQ7Mf00000000ha`;T;?VI1?CA>FT0000i5YO00000000Pc1KX6Y6
LanaA8a500000000PB8=l\E4m0g=UI=?00000000@7=f0000000000000000<@M40Nnn00000000000000008Eokd`R28c[i000088N>00000000m:L^0000DdUe0000
P7TWX>1>DVR_XYX10000000000000000\5Y<PfkC00000000hi@`0000aG5a@ZERU;4P\g>>0000l2OG00000000D<BL00000000D:S50000\2MCT>ghTH_@l=EQTPIa
dQ7e0[JR\mS^I1Nd9=bKa?lPYJ560000DPJi000045K;000000000000`NNdd84R0000\djVd0Z:U1I=000000000000UFR>0000@PS@00005IIM`91;\QNQ\JC8hH7j
H2=9=FJ70000T@cl4;gm000000000000dC:Y4V=C1FBPD95AT4efd7K?MFia000000000000m7jd000000000000<8<WTAB<@>5XHLC_<_2R0000DTYH000000000000
4KB9d@?GXU@:000000000000d<Y8A5`R00000000000000008145000000000000Q>Fn0000A8eW0000\NQC0000P?8[8B2;000000000000<^0\55O<000000000000
000004iZLkTQ000000000000TiK_00000000@`\k000000000000XLES0000M8l0I@9P000000009D@_0000X:FX`dME00000000@M4W00000000000000000000499T
dJU>4cN5X2_X000000000000PUU9l]_G`NF;`gZ5A84?DBLOl[mJA2Dl000000000ZfK00000000X;KmHiRP0000000000000000hUHSH]B@00000000000000000000
IHd<0000i1?aXH9QUD^;0000@:OM00000KX6EIZeDLQEXZFD0000`]0eY@f>0000L4n90]j^0000i25700000000000000000000000000000000m9P\000000000000
00008>5H]:F8IEJl0000000000000000@<eQdJZL]C]H0000L;7fmDl600000000MADX@O7<000000000000d0FZT??^0000\NUo00000000@c2S0000000000000000
000000004gdS50c:45NneDc40mlQ00000000000000000000YFeh0000P>=OLHRoHinY0000D4Sk000000000000MGFnLGhP000055KkDKGd00000000000000000000
000000000000e5XR000000000000lNXl086C0000MGP^000000000000LVgF000000000000\C5U00000000000000000000`LN]<e5@E3n\8@=ce<[ULLi^L4<M`NQZ
a4l0`RSf`[IM00004M`Qa4ak1;E_EG1@00009G:n000000000000DH774i:9Lm`K=8hN000000000:4[0000HjGU00000000TK380000MGY80000@k9R000000000000
000000000000H@Pd000000000000000042Ag0000<8CmY=?Z<_V0000000000000000000000HVTDX_U00000000HPN8X^TI0000809V00000000HJUO`jgM0000PK6D
000000004KKU@5U]HTHX0000TZIHDRUE@i?Z00000000P_Dl<k6L0000000000004Pjkl]Yb0000L=0S000000000000@K`PTf;D00000000000000000000I33Le5L>
0000000000000000L6C0]<=G000000000000`<5;000000008fkh0000\:<60000AILW@g_807mA000000000000000000000000000000000000L<;[000000000000
<jk30000000000004g5?<n2QT9BXDh;=000000000000000000000000000000000000\DaM0000]>H@0000`S>@00000000h6Z88XBL\d1jldYWi=gnlR^BT:O\`GAc
0000e<4V000000000000dLbn0000000000000000d`j50000P4k^\Sg0Y<FN00000000LMlEAIfk0000000000000000m=7g000000000000000000004eI?l`>V0000
=9FneI3A000000000000\AmB0000000000000000000000000000lMoE0000Ta8f0000I>V_l9_l0000<jF1Y;CXmHhf0000`\iDDg:K000082gT<?>2DHX`4\_V]=9l
iJAd0000<g1\X`PNTo9O0000@eWU0000II4C8HE[DdO80000Xlf7\ek7X2IG<Dnll7W8`OMZ8@6cPTMAhE9CDbhQ0eXU920OQ5]`hS;c00000000\mGi000000000000
000000000000@BU]00000000HRjc9<:5YDKhTa@eEHNC0000000000000000000000000000lS3P@XM=0000TmI64XEWh7id=7Lc00000000000000000000dVCk9<Qg
HhbYhM110000`fIea=EOE@Ee000094YX00000000lJ0MY8YE00000000LY5a0000`JSL@Hok@]A]HWkT00000000U<OK0000000000004hG<0000000000000000hc_8
00004Yj;lTF5Y;280000l@Uh8;@7iIPA000000000000MIM1`AEEP`Yl00000000E;OL5IL34]o4T4M;0lHK00000000000000000000Tcbdl_OED?oRdncba3Jd]8nT
`50\00000000PfhaDLTW0000`YcD000000000000000000000000Ddi]\NS300000000000041?Nh:Y<dGUk\R1S00000000A0?la552QG?]000000000000DJR>YJE8
\G7>000000000000=C>F000000000000\8`g\hiJHbbY0000aCEJ0000000000000000@TCRlfD90000hg5jX2<FI3Kl00000000HO_I00008IHm0000<0>UPHLfP[Kj
@JdHlgS`<f4g0000hHOP023J=7:F00000a7n0000`3Bb0000lZWZ00000000X1STh\HmPYiP0>J2Pef`=GgF8fWc0000000000001;];hQd^0000000000000000e?c[
TnCJD5je0OMD@g8>000000000000]EiQ00000000X=^I000000000000000000000000P6TX00000000LC]E00000000`L`hPJO38]Ga00000000X[NX000000000000
l5[Nd8@gP6]9@?AXl_NZiCfaX]bZD=67HPYn000000000000dc=60000000000000000Dm??l6gml75EAD7I07odM9\E4bi><;oF0?:D0000I=BD0000000000000000
0000D1I`0000dN7A0000000000000000000000000000d5:5000000009:N90000000000000000]F5S87\XXX?LXhl;LiV_000000000000\GSo4o_>0000<k>a\d8f
THClY:?0PHig00000000<JhP000000000000lchj0000000000000000dHjZHIVl000000000000T1h]000000005Im1d:Fm00000000h5ONE3]F000083KHl6VA0000
00000000XBkA000000000000h0:QDJ]9\i6]PP>n\jY600000000T`<9`d3@00004jh@0000LU^XhCdL\fYJ000000000000000000004EVi00000000D0NIh\?R0000
`6RC@=Dj000000009JHJ000012eSXm2K0000000000000000\i`J0000`ac^m332000000000000\=nBT_1@e;M5000000000000000000000000@c@2h57Lhd7>1;I?
QDAUY3c@0000T?0KdC\h0000=:F`000000000000153a00000000000000004OXA00000000000000000000000097oe0000h743L7OT8oU4Q=j?000041L^00000000
AI=l<6QA0000000000000000TH5gL`iS0000000000000000e?o`000000005:oA00000000000000000000YFb100000Pi5lY]WXe2c=@GW0000m6]HLX2N00000000
0000XO]_0000000000000000LYILTmc600000000DFP_0000<Zd44ChPA8?CL9mM0000000000000000m11SL@K0ljC6000000000000000000000000LoHT00000000
000000000000aI5g0000<:M300004AEPi7Nm9HS<0000<4^J000000000000YF>JlLAi`:aelYL;8cYFli5cQ0lB5F[4P2JnLFXo00000000M2SW0000000000000000
0000@IoZPLF_00000000XgPjhG1^\Dg^d8HdAFOI000000004a1aTe]g000000000000000000000000Q0G700000000D75\DX6YA3ShYJ3a0000P7WVh3WP1<I60000
4E57aF\m0000<X3R0000978H<JJF0000000000000000000000000000<@mKHE^iLbQ200008=kE0000`540d[h:00004<ROY=]n00000000`YTjTlOAdLSRH>4fAEln
Q>^^0000PoL]0000000000000000h=UfDP`D\F0gi7B70000d>[F`[n>X`b=8c>753;b000000000000D?fZlJ;4@AR]0fYX00000000aFAZ0000000000000000L\j?
0000d2<4@O430000H1K<X`WMLo<F1EQLTgYI000000000000000000000000d42V0000000000000000000000000000P`UPmGMM0000DjBX00004HThAJN<00000000
00001CoP0000D5gm4QooPHJK00000000lEeo0000h>aZ0000DC`60000000000000000IA238hFOeFL\0000@JHWi:U^000000000000L63ETXkSP?Q_aI^^00000000
000000000bla000016L90000d17KLWamH]DG`]R[000000000000hgob9<kG0000l^HL0000000000000000hBHlhB\k00000000m>>S4VAC0000XZ280000`JP6m<6=
46MZ01AFlX>h0000eJT\000000000X^G0000<J30`<7=U@^H0000TH_`L7nV00000000LkVM0000XGj90000000000000000DUXK0000l;Lj4EZB<Uj;000000000000
000000000000000000000J^i000000000000IFRN0000\]F?000000000000lHL1<S8Adh^T0000lUUNQH2;000000000000dalClhBIH^5cmH0Q0000000000000000
00000000DUCo@13]X1iC0000000016U?`38o0A_mH`Ef<Ln40000000000000000000000000000\R8;\CIE0CNk8km40000Dbj`0FMO000000000000@I<Y00000000
0000=FRg00000000X4J80000`<KJa=T6<[g6IE?[a0LoUBBE0000XWfG0000dI1RL>858i2D00000000hOb200000000000000000000000000000000<FO]0fiB8;\M
DkGoLlA>PSHB0000=86FlP0_<I6=@lNS00000000000000000000M0gm0000LT_D0`o182^GPdDS8nnO46]gd9Fl4?j`00000000e7JO0000\8H500000000P0B>0000
0000mJ8X0000]:AH0000]:8jPYM700000000X7gE00004?9nTgKIPG2lPllW0000D\IZ@;addC<VlRe;8gV9000000000000XY0^00000000000000000000l`H5lfgf
5H]aXWe<00000000]B^L00000000DKe]@n=P12gQ0000hCAWl_VhLbM6`gW`0000@`i10000000000000000Lh@M0000d?>]00000000000000000000000000000000
HcRK0000PF8HLm]GLemY0000000000000000000000000000000000000000000000004?6]00000000000000000000000000000000U95mLSEVeDMP00000000\aHh
1CjRP>@X00000000`4;X0000`;6D8Mik8;:?XdkOeBg_\Xc?mGbOTIFSaDWF0000UG6Z0000@6DC00000000LAgf0000000000000000l4J]000000000000\08Y<<;I
0000PCX[000000000000PfV50000HS9o000084fQ8HOg0c36@3D3<d2HE<A3d3i800000000000000000000mAJK\\G:000000000000dhoQDmKn000000000000LT6e
00000000000000000000PkPna<LfTTog000000000000a=;l<g9m00008GYj0000<WW8E<MhiJH10000h9XXTV\M000089I<000000000000@3d90<BkXJmZa<=2U<me
0<[5i64Oa?Ve5J4AP\dW=E8d0000=Ge]9;\S0000Y1VIDaZj00000000000000000000`L0c<>c\000000000000000000000000000000005=TL0000000000000000
00000000@VQ\8DgMHMJ;I03ElH7D=9e_UECK0000\\VF<_:Z000000004=`>d\BN=;7BHO[]0000@N1WP[@S000000000000e<e`000000000Q6P`Zii00000000<RAW
i94V00000000@D;]00000000000000000000]Deh0000H[S]@`if0000h;^P000000000000UDYA00000000T?JS4OCD=9hj00000000000000000000000000000000
`S9Y8LI@@_ie=C\UAEj90000h:@L0000000000000000000000000000T?a\XYlOD8?l00000000@SAl000000000000@Nkfd^enA7FaA@BR0000D4Un000000000000
dLLQl8:<D9QV=7o<0000mC3B000000000000000042ooUHIP00000000\<9S@AoX00000000@BI9`ae@\ogX0000P<k@I=L5000000000000DecdIEn=TL7PUDgl0000
00000000ljcG000000000000\IAg00000000Y:0><F\8PJYQi0JU00000000@YR>]:\o0000lMGN05=l8_fY00000000hC;kP:j\a=C_00000000@OjZ000000000000
0000000000000000d?Zo0000<1OePbdGaGIo00000000T]]1`DQThYg\00000000<aYG`nIF0000LTO_00000000lZg[000000000000000000000000TGQ4l_FV\nA[
00000000000000000000000000000000LdOd0000\cZMLglS0000d3?20000T;nQdf;4Xh>TDYJT4E;W<`AB=CMMIDj\9CDD0000lXFb00000000l<FQ00000000Y@2_
00000000000000000000l4X60000@<cS`OZ?0000hOfV0000hQW911Qh15Q?@Gl;lKXkTd[`0mjjm21]M>7XiA^H000000000000dcnZ0000000000000000DKKGXffd
000000000C@DLXki0000Hf0>e6k@PMai8O294UkW0TL]XW5nHYLHlZJeLRHHE@c`<l_n0000@cM;]Ff80000000000000000LOe800000000`]`G000000000000HC`]
00000000TDDBi6SM5C030000000040ki8\U9m@F]00000000000000000000H@Q5l1:Qd`56Dk`Ta59\P;Io8>2MHR3o@Y:>@[a:0db717\K]9\6171R000084_ldF;=
0000XAmXl=2fTK:OP^YY0000L?SAHAfN4Q`I\YDdLhn;1D0P<We]00000000000000000000Xc9>Hf4[hfAZlgLM<9J`<@gMh^dhm17g00004O=_DBKWYEWMLBMblGK?
X\17TMdd\O<DXakU=BG50000@4D3@GgXHe\D0ncM]HiF00000000000000000000LRCBTDcF`gVS0000000000008;ml00000000\3ad00000000<7IQ8J]HPce?0000
TQL>0000<^lK00000000TYbYEG1S@G=E8a>200000000T[QM00000000T0Ik4YU_PhP:000000000GkAPWE<@R`k00000000PQ6E000000000000000000000000l]H_
0ol9iAG00000LY4F00000000000000000000000000004UR0@VZ;0000E:nF0000]IO800000000e?i@<HD784:J@ZEiQ70<<R4I0hQ0]6BZlfmZDg@cdQO[i3I1@WeL
TGI^4R@7la3WTe06XK>U@Q46iBUM=E^700004MLf4eJI00000000000000009:lJ00000000000000000000H3`dL^20000000004>GR000000000000dMDD8O0dTh4M
@01ThJF3@O6V\Teg00000000QBKJ0000000000000000m01\XTWY0000@[=U00000000\h5UhoO1l6Fi0000XEBn00000000Ho8CiEASDndH0@kKm:5I000000000000
000000000000@jYU000000000000000000000000hSfF0000I?^j0000000000000000000000000000PkJO000000000000000000000000QG7SQ;@I000000000000
00000000000000008?iemA[daI8j000000008LiG0000000000008K>9XXXh000000000222EBE:a7E80000\@7JLT``8<hd<3lM@\oRLeB=e:@>eBCV@HoCHQ0LEI4P
00000000`;n^000000000000TVNm5<5A00000000Lgj^0000lhb9eAnb`=;7l`Xj0000T=hD0000000000000000daQ30000000000000000000000000000d6BB0000
d<4N4BKjLSk30000dGS7<]Nk4_8]\YW9T_>B4mdD90Hh00000000m0^1000000000000LD2\U4\<000000000000=0fPa;LOL8=6D9ROHFT>Pl8EPL10`RR90jc[mH8B
0000M<ElLfIX00000000000000000000000000008LCl00000000YA9g0000`__U8?fg8ePL0000000000000000000000000000a7J:00000000000000000DWcQDF2
8O1[000015V1Q82=Y91Y=HHDX8f>Xj>FEI1n0000000094dI00000000000000000000MC4@0000A217UEFV00000000<TaY=Af8000000001<<[`1G<L4mm\=HPh3b:
\KjC0PQ4<9lfTYVg8nGV000000000000`b<4Te=40000h9Z20000Pc>^P`ZS0000DCSSXm5Y1:;F<^_DD5?NHDhQ00000000DH>60000000000000000d[o300000000
DA`H0000XBP;0000P2chL2FT03_W\_>6Tg2`a3P_AF`85Gf@0000`Ki4000000000000@4;e]CNA=EZ500000000000000000000000000000000L>:]88FV0000LJBb
@J>20000<E`L0000d=n40000000000000000<GgFmITQ0000000000000000dkg600000000d?Jm000000000000000000000000@e[j\nd70000L4@10000i7\:0000
DeC^00000000@okl=?GKl4baY2`J0000000000000000000000000000000000000000X7gZ0000MGab0000P48b000000000000000000000000PC3e0000T\f7HlH2
0000000000000000EEUc000005I`l9W[h@S7HH]f<PRM@eF2P9Mhl?Fd@7QglNh8@]KJ000000000000DbG=iI`m000000000000XE@k00000Q;n00000000a9o489m`
8V;R000000000000000000004@;d000000004ACQPT;Z000000000VU1000000000000doAD8^OY@>D?m>aWLMh9m2hI4eSgDIc2iCe;0000\EfldfL20000T9KR0?;@
<EF68W>NXY8gH\OII>Y10000000000000000`GXIa:1\M:[elSQH<N3;000000000000@ZB?000000001D>V00000Hd;dW?El2Tn@aJ2Y0`6=<]88<2_<nH35EG90000
d0C9@UO_0000\Jhb00004U<C]8R@00000000000000000000M@15eBSQ00000000P>mi0000`5GfD^3]8khLi98Ja;YK0000dHWMmH4`0000<a0F000000000000X6dJ
0000HShf00000KfAi@YJ00000000XQHE0000lID[0000H4COdEIm00000000000000000000`[lJ0000<PX`LURFDFPRABoMlQTD@GZ_0GnPm=eV0000dl3NX0D6TWZZ
4_=km2O2h8B3HX101Dfb0000\K[VdaMB0000XXTF8\6WlmCHd0KoY4CX0000X;cbTnLo4TCc]D>6Q8Kc`3YV4L?dT^KB0000XR]GHXF9000000000000d:]<00000000
00000000000000000000e;UK`W3ad<LIl6KP<I`9D`FTM0JhQG4R00008[>AD_]O];QO00001<>l0000TZD:XfE^000000000000dIn600000000P[4HLbILIH:kH=Lj
000000000000DY=^L4IeX]n@0000000000000000000000000000000000000000le@o0000000000000000iI[U00000000HWR7l2dGD<bm00000000@=;eT1D5U2^;
0000Q30NP5KgT9AVPTa<9ILJ0000@b3NhCG[P?dJdLU2XLUj02D3`<MgD]G70000000001ZQ<ABh00000000000000000000000000000000000000008Im`@QZbU6nj
0000DT:@d2I[@R:gY0REPn[<h5FRl:Gm\EKf@c1=4ibe4V<=L\jK@U1R00000000TP9Z\Y>LAF<800000000D?1:0b_5EJIc@BGl00000000D33U00000000<47:0000
0000@_SP00000000lY2>0000LYGd000000000LKE1EW:0000000000000000X[D^loH41=WY0000DZV7h1M50000`PJQD7calGo[THHlHJFLhNG>DO4`dZCS=9UDU@n`
A<bda;Tg0000000000000000L3EXXcT7000008CB8DLF18Li4LRO@XA8Pge[00000000iBf?0000L0XmPdE:DnB`I054181L0000X2Y4`5Xj433^00000000IJE^LgK\
IJ=I000000000000\=Wa4gld000045F>iHI=000041Q[1F_?00000000DdM``4Q<hH\kTdeR0000lo>JmGNM00008d2mi@P^00000000<e_b@PiY0000DHaI<Qm28AhR
@d^9Xf9UH=8<\N\]8=WQP[S?=>EGYGOTUHKP000000000000PSh50000000000000000l7CF000000000000\><e0000\abn00008a^a0000L^2H0000000000000000
000000000000PN`@4?<W0000daLY0000`fKeaD9X000000000000845S00000IVah5T=4T4i<jPT000000000000hb7i<ZYEXZed0000@O@f0000`a;>8LZVDFmI8886
Dj[OP>H100000000U?HoYI\HQAZ?YHl;]?2e0000000000000000=8@6e8Z2]CU`0000P0h[0000D8HU0000000000004R650000`]XP<cDl`OnHTa<;000000004DjR
DIFEX^GC0000\3eE0??7IAa]0000000000000000IFTdPAf9mDLY0000UH9>0000eHBoh;ZPe:;\@FX^XSQdXHfJLKJCi:4OmCAT0000000000000000LB9[lHT\<ib<
00000000\_Q5@fi20000AIi1000000000000`MM5=:SR5DdT=<Jd09kW<KZ0Q6YXd>gWDMjDT=Sem3M4X25`9=UZldjmllX?00005??FMIlQ000000000000m>XH@FPl
@ClJ4P_jl_@<IGN`0000Q7RRD68[H`NH00000000DK<bHSn80000hemh@82:000000000>e48S_^00000000000000000000MCdhDd@QLj0T0000`2hg00000000D>2C
XdX7`C@c<=1DdW:W<Zl0hMQ:dJ2ATaOb0000000000000@``0000565o00000000@N[K\XLLP_IP00000000d\0H00000000@TmIT0e:D9J2h>T@<gASM8BN00000000
00000000a8eh0TL300000000000000008OBVdGcM0000mCYj00000000]G`k0000hIP>\XUalMB]i;8NEDR;UA0F00000000000000004hi;00004aia4jol5B\o0000
0000EFcX000009j]<F9GheP@00000000<K\V0000LdfIU6;N4XflQ6X`00000000000000000000\@dXTL4FXkOfljg<P:l_T\4`@3Tm000000000000hKk;0000dL@<
=@h;0000@OIml6kC`VY_l584D[d=56?Pl:EWd\mKh:aDE;D:@5aiLc@I8`\V0000IJ6k00000000L1OQ0000<BJ`Pga;YG8_0000E<`h0RP?M7@c00000000dEE30cbT
00000O?UY4FTYG6m00000f`5T00YXZX`0000PgF;00000000000000000000@60Kl`>Eh?6HTST7X^:5`k3kaCVT0000lWd2@ke3A2jBd7I@43B7DmNJ00000000a6BA
`A;E@L8P000000000000H[[l00000000XT5HL;0O000000000000000000000000A>bb8VN24k0]1@biMJ44<C8g00004LfK`mB2EG2cLYXZDc8o`Jk30000X>HiH9_`
X<bF000000000000@3PHl?kD4FU;`7XbD>8E0000]7c106Bf0000AGY_UF69000000000000`Cd<=B4IQIC]U44k0000YC_@0000HRO80000@`]g0000E99U0000aBkf
0000XDXdhT@ZU8Xfi4U494Lf000000000000000000000000Q1lE<RI8`__n0:>m4Oe^1I9k`A0om1R?4:J1hOKc0000d7J4l@aaQ:BF000000000000\NckXgHc5=J7
dNfH000000000000000093iT0000\jT===4g00000000DZJ>XmA><h=M0000@\9h0000`SR=00000000hg3[@ca]00008Ig7YE]d00000N_n0000Y<4g000049L30000
00008OB`00000000PSDB0000LSAL`U2800000000hKf]M1V4000000000000lS@J`F`K\U7\TH[UQ2?XX?`@98B9hKTh00000000=C\h@3:500000000000000000000
00000000e3eY00000000L?GE000000000000000082S`0<9^`mg[X<NUP<g@<BbU`[5<\oKZ]2PO5G@0000000000000LjI^`?0dQC^D=CUCYGQ1EHT2000000000000
00000`Ab0000PR?W44^7HP2b`=di4=_MT]L2d_m786\a4k`2Y9_J=:P_IChSaIF`000000000000h3=GhLTH0000YFId0000]IBdH27KMG`^1BeY0000<2?n0000<4gb
0000d3N=00000000000000000:SEdH1G0000`8l0LLV8@Y1E0d?U00000000LoaKP3_<00000000Db?S00000000];[F0000<gNJECP5000000000000000000000000
0000I9K]0000M6790000LP_L0000d\G^0000H=TB0000000000008<_C1Hg9d9TUTC5gXM\68Zi^QBZD0000X5O:]9T70000L2Ff0QjM8dc3@jdY00000000i7m1DZGQ
]50[U8W\0000`54c000000000000heEZ0000DE:^8L@e00000000l^nGID`U0000L9VlX6hL@J<600000000000000000000A1ff00000000l^Y40_mL49olTjN=`aeY
E9E;000000000000000000000000000000000000\K6o0000000000000000\^T;HL:U4AIQHcei0000000000000000`@BT12Ri]=[Li>j6PW;U0000000000000000
Te;80000@:U]PHKf8hF]00000n@?00000000<_UI9JMCeF3T0000000000000000I1^@P:MM@<Ph@RNcdT>IhheW8TLj4JS=iEMk000000004J9b0@2LA5eo0000T5Vm
<gh^0000M7W00000aCG3000000000000hCCX00000000000000000000DGida;EHP>QE00000000000000000000`ff:4@D\db5e]75LDgbWYHYK`1SFhZE<E3HA]4[G
0000PJ@700000000]3dgEI;I0000P>?HHlG]0000<6bd00000000a>02000000000000TeVE00000000PC;=00000000laNkH6WR<8T^DeeI00000000000000000000
54h@00000000\5k[AI7T0000000000009=fA0000A>5h0000000000000000=CAm00000000P8J`000000000000000000000000000000000000hTd08@4@5J9QAD^o
0000000000000000LAQ<0000@?ZL0000`7jR4R0?HV9Oh`a8eFM2d@Fg00000000@YG>8?bV<A6gD_U:00000000h?MTL:O40000000000000000000000000000LKlU
000000000000ABQ4LX`=0000000000000000Dj`IU2DU<9d20O]O`D><hISgP0[h0Pa3`QJi0000000000000000000000000000<]@K00000000000000000000l\8R
000000000000<?nP00000K9OMHFU000000004PUGUG_;000000000000XJ@R000000000000D9NNT?VmUJCD0000000000000000H2DYTO:`4]QJ0Cn=Hc=jX:XALC>X
L_HL99AklAg8<dDk\\iV0R<7DghkdPfEE>PZdh?UlQAjQ@Amd[gO]HZ100000000<XVV000000000000Xm<A0000000000000000P8AM<@_KhTnol`XElbfm`RReTaOG
Pi;=5EBLUGI\i6A41@U90000DcdbddOJlFO30000d6BT00000000P:[L00000000dLN5000000000000000000000000<=<7D2_?@MLUA04?0000L3[odO<Yd;ehXh=c
5HjZ00000ijTPMjd\RkOPi7WUFcETKoj`hHM1I0Alb4W000000000000000000000000000000000000000000000000LfOUhhXXD;[DY5:ilDN4a<PhYFna00000000
@hND5F3A0000dl]T00000000E;M[000000000]kL0DWSH2QT0000<4HQ000000000000000000000000hR`6lniEdF2RHY>`<iYi@6^k0000]6`li=d^00000C:K0000
000000000000PJ1\PJ]o`A7b<ZOJ<R<SXAXB4c8Oe5gS8[O=A4WiPGe:eCTmEF7EQCWX5I[BdX>Q83jjA5ioUH85000000000000000000000000<8H@0000a2\G0000
X5A6T_NO8`o[<dJV\ehFMB[?PX7f9J7H00000000000000000000Th_Eh<Q<P0o`XAT5mAhIY>Qi`JnaXLZA=@i?00000?HLa=8GPb\000000000000000004k0;0000
0000LKMU<Ok?@D9UlRc:DbDC0000000000000000Tdd`1;]a0000Q1nLh0[C@M;8000000000000lhMe0000`2BH00009EfYlRBl0000000000000000\:Pke5\C0000
0000l`;FmFiG0000X>iCT_3N4QaY53BH1@fd00000000`[6d\jQ>0000@H1mM?@5<aK3<?ETU9eNU99hU;jgQDa[0000XWa>0000000000000000hd[D4;T@P6[f41eJ
D?mn@6W0LAHf8^6i4@CbI:aFAF\30000LVLcDHb>`j\_0000<e9F9A7D1CZ=aEI412hf0000000000000000000000000000X0Q<0000iE6e00000000XTPL00000000
`XXU<Xn<h8>>]C7500004JjU000000000000XhNfL<D?\njc5Dan0AbeL]VF0000000000000000]62L4\KH00000IW94Hkl0000i3cb<ANKm>o\000000000000hY82
0000D:5O<fJI@YGZ0000000002:@XYL000000000LR@\0000<<ckX^S[`a9iP9:YMGLZlSIRYA]1E;JQ`T1800000000AB_=000000000000DA:L0000U?Ig00000000
Da@8U<ig@C?K4AkY0TEdXTgJ<m:L0000000000008PGF00001Dii0000<kXc0000H;`l0000LITj0000@3E=LFWkY@]lhgNbMAB40000XOUc0000PLk>000000000000
00000000d_RoQ63BXF4`UEJY000000000000000000000000000000MiHWVZ00000000000000000000@4h0H5o_00008WLTQ9gK000000000000000000000000X3dD
DS8R`c?@0gj4<XVC5=g?00000000XQFM00000OKHT[b600000000P@<T000042bQ0000hGZB0000000000001A>eYAS^00000000h1lWhWoYhFa01BDN000000000000
`R0X=1NE00008V2I0000HCcUhI\hYDNJ0000000003:YD?WD0000TLlZ00000000MAGU0000HK3P00000000H07n00000000DI;N4k7H00000000l@iE<h3S00000000
0000aE0_0`UA0000000000000000H[K]@@0?AE=00000@59S`THD0000`IEi0fdX0000@Z4@]IW>L3VK1@Wa\RH>0000000000000000000000000000H[ifle]Y0000
]IT>0000d4lJ0000HWRF00000000000000000000@D6XX40T`6?bA9dK00000000LV\e00000000HQ>Q`BmH=D][E65C00000000000000000000QEKO000000000000
0000A8Vh0000Xo@H8`J^i:h@1GmQ0000IHU>0000H@EJ000000000000@bEB0000000000000000<Q3OPT`SXTda000083YoP8i`lKg@DfHo0000`QoR00000000PU\k
00000000000000000000000000000000Q5U=ldN4AGkT000041@2T@hfMG:HAIOK=7A<00000000lXe3000000000000e?J_00000000000000000000A;K;00000SHj
E1LW0000@5Lel>b20000Xe4b0000dFIoPkDX0000`:GS`i840000lQ5D0000000000000000X2Io<TJZ@nWLA=HCeG\8T]8J0000000000000h<G0000TUlf00000000
<OdG0000`0l?<:QA<?EEP<1^L`kX000051f18G<n0000@1FS00000000PA4n0000000000000000000000000000000000000000000082_M0000T?TNTYMG00000000
00000000l4Y20000000000000000000000000000la5I000044L<L9^g0000D176D;gP0000000000000000De1ehUP[@fg>5C>98:Z50000T>GbDTl8l[1V00000000
mE3QQJ9>00000000Hjh_0FkS03_c0000lkWbD@d:PRJM=Bjh0000`bh9PJ?^X3DaL:N]000000000000000000000000`DEf00000000000000008;Z]0HZK4CQEHH0=
`:KI<E=8@a8>X>Ke0000000000000000dR_Q50[b0000X=KE0000LC]R0000THUX00000000000000000000`dUW<fDR00008\Ka00000000`C_1H\;54fM=00000000
i7Z70000PF[O0000H>^Q0000@h6MH<[mXYI3`TQ=Tjj`m9?7\5@UT\0aECKgeEo`0000Y4Jo00000000PTjH]IRJL=?O00000000T?h70:U1E41=L9OTYG]80000<:N;
De@<00004enY00000000XO1f0000\Em4a9m:@eDg4G4@a3OX9:7]`]bm8NnP93?_A<Tma=OL<96KLA2IL7Zj000000009C@K00000000000000000000000000000000
@>@5973>5HNV00001J=\ICIB000000000000000000000000H?>@0000IIT^00000000000048Z\0000@4Xa<Ihl0000000000000000<[MhP9M10000E7f900000000
0000@b<l0000LlF\00000000XDQh00000000000000000000DBXh9I?ePL1=H]\_0000000000000000D>A?00000000000000000000DYl^<<YPm:Rc4L3H0000<b9n
00000000X`CO000000000000dLX<00000000]D\[l[APiG_N000000005@AJ`B`cXi<m0000D5F\MJ<i00000000000000000000DhIXe;BY000000000000H9ZEYH2a
000000000000000000000000000000000000I7[>00000000\D6I0000H?oD0UA200000000<@9^5I1>000000000000Xab352XhH<gcDmWm0000Q1Ic0000@9\X1@J=
00000000000000000000000000000000djnE00000000000000000000`68=4@VOY?=2IHNl0000IGdV0000000000000000leGahi;\D2BhDA9=XCOO0JlK\\GQ<0f6
XIM9D`2Bm6_e859B9?`IUE8>00000000m:]@0000XVO=e1BP0000dVoCT4JKd=i4Th3cm0oOM9@REER?\J>KA2o8eG@CQIYn=BILHN>_<V>N00000\dAD>_<TeE>dk49
X1BH0l_W000000000000000000000000\1EXl7D3i3940000AFkb00000000000000000000000000000000000000000;XJh7KQ@8DQ8@1<06E4TN68=CeU00000000
00000000XQ:N<^^K00000000<34V00000000000000004M6JdYCH`ZJW`ZZ700008ddU00000000000000000000@9eBH[MA00008GWY00005Hmh4F`:000000000000
00000000TDOnIH3498oj0S<>h1Tg@`^:8:ieY2Ib0P7i000000000000000000004Y?10000LhYG\^`Y00008;W50000000000000000000000000000\Gb@0000li25
0000000000008NmI0000hh5i0000TI2iDPe^h3H6P1LO0M2m@U0a12=h=84e00000000=FE6Y43fDlh:0000EI?E0000`Ih:00000000dS7>Llb`1=<L4n9V00000000
00000000L>GD0000P<]8TI6j8L<e0MhelT958;YH<\kO\R1=HimFE8LCEITnU:4bD?S[H2`DdX9ilKV2H[H2E@>A00000000D<GT0000P]?70JLI0000LH1Y00000000
0000000000000000l94b\I?H@X@F000013N100000000aCVdh7K_00008hWc0000l[Xn0nf8m0k[00000000D>6g00000000TA<U@fRZ4cfYDidOiFg^0000dTQf`S?;
@f5SD]3V0W>;0000000000008YCh00000000<XVi`GMJ00000000000000000000000000000000lUEb9::[000000000000@3;=00000000HGoo8\750000h]U]MF9n
<IO<0000HOac0000\CQfhd0A0000dN?@0000\PH`HX`T00000000ABN`0000UJ><000000000Dbm00000000000000000000hhUh0000P=Y5`Hh\5;6F5:W900000000
00009:N`D8GJ\lg\000000000000000000000000i3lP0000T8d70000d?E5hPAl\`^b5<\P00000000e4ZR0000000000005;bj00i3l[YIPXJc00001J=6XKW6<ZiS
0igKTD0kPJFbe3<_0000000000000000h4lVdL^X8AYYd^=[P`GL4g@Mh6h=XRdA`_jm@3^Xla6NDc\n]@1_0000dPKh00000000LKjP0000hLTeiH;Q<NMOTmBK0000
0000U9ZO00000000000081PN04E\HG0m0000\AJM0000hOOcXIX>XTG\\W_eA8<50000X?e6i9M0QD3C000000000000000000000000h8__PChj8HbS000000000000
0000d0GL<D;k0000I3DL4VfG0000=2LV<5;?0000`2GI<nlAL:lA000000000000000000000000Xh^8=DcG0000000015HH0000H=CP0000000000000000XB940000
000000000000X[kD1:B90000iGSQ0000T9M\`gn\LYnbY0AeTJ2YI0UKU:>Ra<ljAE6R\::b0000000000000000XBU=A;6d000000008el^00000000e9Pm00000000
0000hN9O0000000000000000U:\^ID2`hPQ`l[4;PYk<X\CK00000000000000000000000000000000`QO000000000@]P5dEjI@j^U0000000000000000iCa34CnM
0000T3UJ0000l>PY00000000X>>?000000000000`N[`L^Pj0000000000000000lUVd=ENn0000000000000000X_AX00000000hdi;TgoS00000000HN_Y00000000
00000000\ASd`IiN00000000hSWP]CM@hU1j00000000`iga0000XZ]Z5HUd`S1P<SjWM4nF<a98H_4=l1mclD`V0000hYXEXPIll<?We4ka1D1m0000000000000000
0000XRFV`F^G0000d:4<hW0`4c]^P>T600000000000000000000H5R[00004W?]a1hb000000000000]9cbL^9EeI9:TFV]`QnfLfeK]<;VdW>0eE8Q0000hejC0000
hoAd\QMZ0000PHK8T2PJ@>:O\?^0PO:C`HSF15[cmH?hDf\b000000000000\eP40000lRCb00000000d_L00000hkHO00000000hAaa00000000Y<CH000000000000
00004UnT0000000000000000H`:I00000000000000000000X;V?dJ9E8bI_4NLX\e:8HiD^0OQN`_GJdnJ[E;TGQ<1RQ@:95CF`YG890000aFn40000PS\1m9\V\0[6
8kWK`8kWD@C1A>D0`T4Y0000<<0k0000000000000000PS:_T\k4000000000000P[9D00000000dXYPiAKO00000000M6U^000000000000hC_Im1HW8HfmT]De0k]F
84VQPJ@ndd_e@fZ8<j<a9;nE=B2W0000PTJ4a;:W049@\i0\4haO9C27hMPA]C7[000000000000`ioc9=d30000000000001JQG0000000000000000000000000000
00000000000000000000000000000000l]mO0000Q?9NDd<j0000000000000000000000000000Y2Zia>2:0000000000000000Dm^U00000000=I57`\Y8P8`10000
aHEa00000FE]IFZ;@:540000000000000000\TH60000hQ6^EHDk1JOh00004BR38DbI4V4bl<g28iEYDkVleCj_8\RO]9cMQJMf000000000G3k0000000000000000
<I@f0000H^N50000<nfo00004=D8\gLjmDE<\6Xj000000000000\0<kH1R;00000000@g7H000000000^TWM1ADPD:?HJJ:XOWl`jg2<?9EA1;^=?<IeAfi4e:[0000
H^`30000i4D]A5P;<eo[AJO5D?gf<QBSaFTG0000aCN4`dPL19<^e<YJH3^@8FR\P40FdG<;dYC\AC^WXa6@L[]UU=cG0000`1I0HoTAH\L8=>Bi0000h>W88^HY0000
0000TB0mLl[hA06]\0AlPRF9X9HGLN@Nhob8988j0000H@=UUHe<h2Zg@YDL4;_:@1;0X<i9@JT^hE460KMgDQ4E@\lR@aFLUETD8R_<PL2;l\2?QF[`4LS50dG?Xf2E
=CJ;MJ7[0000000087R80000000000000000XDf=0000X_e?0000000000009D@L<HQW@JMhQHUQ8hX50000000000000000000000000000XdR@X@CIL\ki4fgM4foL
di9BT_8GhCLKLQ?el65jYGL300009<g500004@b:00000000000000000000000000004JjdXLcF@e3J]0MV0000000042kT8@PJ00001?_C`0ag00000000dnDA0000
0000TDfJLKfP\>?RL6o2PUTVXX_@h[<ChaiKTj<T56M8Q8[[T2lJMCSJUGUcT\21L<oM4BT=eHeodUY6TNFg4_hGDibPD[kQ02XHhIOSUH720000D8^k00008>3=HAA@
H8Da00000000dEET000000000000lHP>L>G6a0:S0000`IUEm8fHX;S00@O[0000P4?V00000000lSXQ0000Y4LG=IPd00000000495`P7`V0000PHIT<og:5Ebk0000
000000000000\gcFE3G_U1n00eb_0000U<SeHY8P00000000000000000000U3hS000000000000000000000000000000000000\RmR8V^:X\ee\d?9YAFT\8b3H;X2
8A]>`=O;EDJV00000000000000000000000000000000000000000000000000009FCKl3C:0000\FHid]mo@jP<lf`m]0OI00000000HKL600000000<]J1dg34e=_W
@7JG0B@70i15T`l1I?TS0000l7gh0000000000001F<KH9j5@QVG537>HfLmX4a3HdnQ]3Wj1;l5eCHIYGaU9E970000P7=344RH00000000lYZ]000000000000T9jK
\H;0HVMd4UBJ000000000000lhai0000dB[]00000000@=Cjh>2l\F^dYFi700000000000000000;So`I;cDMY64Tm8000000008<e60000llehD8OID@?50000l`84
0000HYO`0000000040bd8^eA0000`:V4T`5e@R?:lZJJH:LBPk_]=;L:UHGKHjQR0000T?g?00000000000000000000Db<F00000000Q7;I0000hkLa00000000h3OY
0000000000000000000000000000`;Nk`?cPLn9?E<UQXB_UlCA28NSE\a>g8I>1EClX]ES81IPT000000000000TFmcd[>U@[iVXLUNh74k=6S00000000000000000
L3l=0000dTh:dSVla=j_0F=\0000hRXm0ljC0000000000000000<H0Y0000000000000000HAno00000000000000000000<2fB000000004oN20kOY@lb2Xb<Y0n;=
@=g0<N=?X5[[]=;P41i\lfPB0000M4jL00000000000000000000L1C3000000000000000000008oVK\7BMhg3E=E[T00008@^X00000000X=UWd4EChFoC\IOmD2aC
0XARA9C0L[TG<e`]\l<E00000000000000000000\G:aPWaN00008]EC00000000QE370000000000000000000000000000000000000000DQm^000000000000aCPH
@K4B0000LO\L8`C7@8VgT73Y`IYl0__B4QQ:0Qd9`fTDDh1M8jM`=;?19DRH\1U_9GCgTcS_PeE14j\2`5hlXGfGdoWOYGlWHIJBDX<e0000\?LOdM\V000000000000
DHXQ\HLWI65V00000000`d7U0000000000000[1cm7Q1i:jm0000TDLi00000000\M3oDAd2lfNOY<ZR00000000XG6:4F7UD]01I0F;0000PM`50000000000000000
00000000Q:Jk000000004^900000Q59=0000`2CVdEAP00W:HUE@@dA3e2Gf=Ii^0000TIbX000000000000TFlA1C=SXc\H0000L6S;00000000DbnC0000D2Ej\D0[
Y6TCHR7lI2L?00000000PU:APgSH000000008O^?88nU@WV900000000=>Eg000000000000hL^Gd<OnHn]10000000000000000YEK?`KSH0000eG;a000000000000
000000000000\OVl<NbI0000000000000000@:CW00000000@4W=UG>j000000000000LHC<`gnM\fc20000000000000000PY36hd3b0000L`c@LHY;0GZ600000000
000000000000000000008Yn<<ga[Ld^`mHlb00000000XT5n0000000000000000000000000AARiJ9d00000000`86X00lX\8?YXNCK\WhI0000Li=XQ@HE@<dS0000
`iO\0000M6F<0000E?\2<]O_0000i8N?1JT6<4Pi0000h1glL:dCIDP7000000000000H^4gL1KU0000d0RoT4<8ldn2Hm77XUZX]9;I9?Fo4V@_X?CPhWFa4_`>=Ic9
00000000Pdm?A29m`cQN000000000000000000000000T=7I0000h;2:HB^O5HlH00004XJSACK4000000000000000000000000I:Tf00000000h2Sj00009I74@D;O
YJCN000089Gm0000XaR^000000004;Gh@TZ3PTO3\AD:T_5A`eBRlkc]000000009;oo000000000000`?OF0000H:XR0000P>3oTFM\`?cZiDe400000000a;4l0000
00000000000000005GM`=E3d0000P5XKD<a`TkhkDn3j00000000LiX<0000DgX<U5_T00008]:K000000000000XGVk0000`bU600000000T[F]UFHKX32HhfZ`\0\@
\=0bTP\j`lC:a=D90000000080??`9oJ000000000000X7Oe0D1;P2[bL6YSl6YB4KA6XKaa4Wjie5_9@7bMY8[J8;<K1GCTa>GHmI_Z00000000hc;H000099L_0000
0000<MK^0000PO>L00000000@S@]00000000000000008H_QPh6`iGKV000000008[1?8Qcj0000000000000000XaG4\Eo20000000000000000U3PR000000000000
0000lK=?00000000000000000000dh9m00000000h6Wcd<5Y9JC^000000000000@8Mo\l9k00000000d\O?0000000000000000TWKh8Ra>00000000ldNR@nOi0000
HSi\EC<@000000000000000000000000UF:N0000DkS=0000\_DE00000000000082JV0S<0L=QS`>D`0000L;9^Pal7`neKH?DW000097?Z\]Z80000@SLgmG640000
0000h]?GTd]7l;fCTLNneGj=H^YI00000000`S9FU<AH0000`:jAT56@dA=900000000000000000000000000000000DJ60PiZOh8`KTKAnHZdf91k?<GB?93icM;?]
d`O3Q0BG0000PhH^a5Ob0000<B[S00004bXG8c4_\6fn000000000000@FD0lRhPl\\<YBTQ0000TDe?TQ7X0000<5AC81WJ000000008kko000000000000lY[_DJ\;
0000000000000000H`EO0000000096?i00000000d4TOU;MJHmNnXX=B00000000000056GH0000L\:`\^\MY;>8T_^l]3`k0000T`OT00000000P@MEHjiR00000000
d_cFhf<80000<0aNDg9>TnRPL=PZE=biI?\X@DXn9AdF00000000M0_NE3Ye00000000000000000000Hk1800000000@k2N0_\R0000000000000000000000000o>k
0000\a^K00000000\9:A0000000000000000LnKOP[GQIDB;0000000000000000000000004\M2000000000000DRVePiSaQ7X]T1UPDHhn00000000000000000000
lfFC0000h3d`M6eQ0000000000000000P`1hME:k1J1[00000000A=NU00000000`I7V00000000M97TEDmo00000000@aJG00000000DMYFECBl`;k4X>aH0000UEJ3
00000000dSP=Y;b[H9700000000000000000<jGD0000<cRj0000<:mS000000005CbcADM00000000000008Y<`=CB@\[]F8<dhDFQI0000000000000000\6j:0>^f
Po5AY6O900004CVa0000=80I54S<000000000000P<UGDLSmliUS8H8L0HBKQ89bP_S?0000aFeUEFl500000000D9g;H<I60000eDi<000000000000000000000000
0000000000000000<f@Q0000l;\5a8j]eH_T000000000000]G<GD7Sk@Z^bHE1]l8JLlkBEa:]SQC6VdIJkA<b:08_NdcDUQA4ZXJPI=B3jTDn<0000m0iW00000000
000000000000`@nn@OQ^PYGo\^5I\d^P5;Bn9G_kT^]I\lW[P@Ld\dZc117CL=kS0000DG0GHO^edXQ60000DUbk4aVHP2VGaCbCDU^5AGCG00008Um?\g0SLh]DEJ?B
000000000000000000000000<m>>0000@=AFlEdcPQCL\6W@m3CS=G2@000000000000P?GfE0DL\4[L0000L^C50000h=dB0000aA]]0000]3^B4jOK000000000000
0000lSF@0000\?lID26J`a?RXGjT00000000Pck5]?cH0000mFL6000000000000`CGF@9Og@eZ\dTXXICL40000EIf;PQX>Pn_2iI9^0000@5=@000000000000T2k1
ha73<Hl>00008^U[]EDj0000000000005HZj@C35i3CB0000000000000`0000000000DOb\D\3@00000000l=oBMDd1IHQXH3RK00000000I=kPeEM400004UFf@3V7
0000lOcn00000000D@P;h^?;0000000000000000000000000000mHaQHdR_hj\Pa1JZIDkV5Ia:M;_MXLOADmcXhES>8ZSm44:[XWZJdhod1@?C9H6I0000H_;V4DnM
1AN^MCMg<@3f0000000000000000]26LdT]O0000`DVEY5eVdP\LAE;dXLge0000000000000000DRPbi;i[00008PR600000000h?8=00000Y]20000000000000000
00000000<B=1LR`V=JOX0000D\Gh00008BB`Xd]MP^RTI;`@T?V2035S4Un1\[CFU6Ff00001Bh[hFFmPK\hdc`=Hea8D=lR@Zo?0Rl4`beF<nn8EDGHQDG[@<Sm0000
0000hSCUMCW14TJDP\Ea000000000000000000000000000000000000\H;D00000000000000000000\LgI<`??T8VYTc:@i8]N000000000000ldna0000EGZ`0000
00004]\R00000000000000000000000000000000<gQm0000TbVRL0=cl6OODlG100000000000000000000hP]B=?:4\5EcP1P00G2@4G6eI=AL0000PWOF8dHI`gfU
0000LZ<20000AIeU0000DHJA00000000\Dc\@277@:JA00000000@ERIe>fXDbe40000000000000000000000000000000000000000lF=QX?Yl=5;laBYC00000000
0000000000008TZe@UJo8dB=0000XhTjY7nU0000PDH:51>c00000000ICdH<CO_@e_6TS_;9Ab0000000000000000000000000YADHLFck00000000DLS_I3f5`W`B
P]ZQ000000000DTR00000000000000000000000000000000<N]a0000HGim1;3a050m00000000L7]QPG`h000000000_a<8b`Blg71A:L?000000000000=CmKl02o
000000000000000000000000@0iJLTAU<LA]EH=7XA32Pg4gTF@=@Png0000]IkD4<S<\iY>D6_M0000000000000000000000000000LGRbT\J>D]lb@`F5lXL^l?9Y
00008M=WPSFm<k3L0000000000000Yim00000[7oh67D000000000000000000000000000000000b:aYGDT000000000000@1NkD`b[00000000<>=4<cZ[5:I_@\l_
9HED000000000Ho500000000Y3S30000ddACdcoZ0000e95\00000000dJbI00000000IGDa0ei;HCEQ00000000L4mU00000000lWFM=<=\X<J^00000000\6?O4f3I
X4?B`J0oi=gR0000M1m_YIo@0000X;bn=<P@m>42`I><LM<0dM^N4aBY`:8ViEW`000009WB0000000000000000`HYl00000000LSlJ0000XA;o00000000la^o0000
000000000000L`:n000000004c_^00000000e0hG00000000I:JQ00008Nf_I=mR1<LS0000X0o?8k@FTYNJ`_MV0000`>:200000000hh`WIGoK\fbS000000000000
0000000000000000Lg_^00000000000000000S3C00000000lcC8TSOa<9>R00000000\cPM000000000000XQKY4VaN4<XS0000db>gD1DCa?gA\I=H\^jA<hZn]>IN
00000000000000000000X@lN00000000000000000000mD?Yh00Q00000000000000000000m:4oDj_j\n@Va>?6000098MHPbcn`5?^Q>B500000000U>Hm00004]ga
0000XbDN000000000000a@oU0000000000000000aA6L000000000000000000000000l=G0E1XS80O@UHLPD9?f00000000PG9]0000000000000000000057ed=FbK
00000000Xb^I000000000000000000000000U0i700000000DIU94gc\0000T?J70000h`I><;m;4fMWPl\RT5jJ\@7Vde6MTNIemB=7iJ@8AH^40000\chHhi`<D6Kk
DNicM=1j0000<8Pb843_<W=7HWin`\QhI2VMm4WU`PWn@_c9YIgH0000000004XD0000000000000000000000000000]I<_A=8e0000000000008JCR\\Od0000A1S[
000000000000000000004fXl0Ik]`:g<d9eS@V_8<E2im1hMU619l``J0000000000000000000000000000@XIE0000D=Ve000000008H;W00000000\TZI4h4^0N>C
4`d80000000000000_41`c=I0000DXT;00000000TZFT0000000000000000hTQY000000000000000000000000d[Q_mEc;4]Lg0000`jXV00004H^90SNo`f@@PF32
DG8C00000000d_QB4RdWY8NR]FSa00000000UIIZM91J\mKH0000dSiH0000LI:00000\A1N000000004S\m<5_199;:H:\^HdQS0000H2n<lJh7hV>eXZHV00000000
000000009GAC000096hBT\US8@cA0000DkiQ]DnB0`gQ00000000XL;<=1Vi000000000000000000000000000000000000ED_\X8C3D_WZ0000hdf;000000000000
00000000T3iQdK_X0000LHkRPn`L99<m0000<B;50000AEDW000004aMH?[Q0000EFYh00000000000000000000d?eJPWgS00008Sl>000000000000U;Hh0000lBc`
\[oj@3LX4a?<T:CFlN8R000000000000@5m5\`h`000050WQDK3e00000000000000004QJB0000000000000000HFV<E?fbd[6H\eLE000000000000000000000000
l5D3000000000000D\hU0000LMOEP6Dd958`D1=C4[<eiEVPTAc34eLi000000000000000000000000UI5TdGnd8KU=0000l8Cb45MR00000000M?j?<83Wh`9985f5
00000000a2TAl]Wf0000UE>O0000]5bS\coJTA4@4QZSP`Ne\OU>0gmV4oAQlokWe9[g0000T6SN0000dVW[X9Jn`WXV`N<omBAS]Cm8T=Tn4IGNMD8eP_T8aGh90000
000090X>8n;i0000lBnfL6RhI2?ohG7KM<0YECgZQGok4[M2lTY\ThH:0000\;H:AAoi0000XiLQ00000000<ObRHYYmUDo900000000E9`U00000000DO>WU69M9COh
00000000M:iV0000IH:^0000HAVZLN=P0000lWIJTFeJhAanH^4NYCR4LJdoTon<5Ffn0000A?hR00000000000000000000DT]Z18eH00000000HnR?8Qim00000000
He7700000000d6T@85l>LaBmMFck0000aEX900000000832\8<MY000000000000D8d``X]@P^^700000000U9@<h00A`LZ1E@V800000000<oXU000000000C2<0000
00000000T\=:000000000000h1oUX:3DX^H=d0WkXOQ=1BlF@XE9@A@m0K^lHeC:T=27PCV9`gL000000000X<\O0000P:dY00000000d@LWQ6EaQ?5b00000JIK8@\a
@_[b00000000H>7JX8J7D\D:D\42\`dF0000iIiQhjPkT64\0000h@6Q0000000000009JV7`UGF0000m>X^M;dZ000000000000000000004ITM0000000000000000
Xa\@00000000P]`dE9><5BWE0000T^NY`gaMdJ[B0000\<iF0000Xi:kLaCn000000000000\=Hf00000000000000008M>G`O7P@0;k\ZQ]XaA4heZ:TISZQ08Gi1D2
=35]<>:l8J`RXKAE0il50000000000000000YHOR5@al000000000000h1hm0000m;hQI>aD<W_6`05FlK_d0^:\8c[?UB1:h4gT5B?HDMSW5;^4eC98E2Ph00000000
0000000000000000\iJQd@Z3H=H2YF8;0000000000000000lMIQTlSQ00000000000000000000@Y<C0000000000001Am60000000000008ZDg@MBmDZ;T<h2\0000
00000000<;>mI7gE00000000HPIUH5`;00000hU]d>bTPJPYT8Kc4bh^DB;FLJN\Xj19D9<<E5mEAGoAdTUQLLl6AJAGH?2?00000000PDGmDH=GD^I2<QdO8F?ULBjF
HRRO8ao]=>FGiDAh000000008P79MFJ]THR9M0IoeF530000\fGWHFhch3[WE2A?TRYo<_2;aDV:00000000000000000000LOPm00000000XNVK\Pd20000QHCI0000
MG?=8Sg@PN?P00000000i0k<9:U@00000000PL1i<QfC0000L<VY0000hGd]0000TI\WH4l?4Om?hP2:HjZA0000000000000000hQb7<=oeX3Mc8`nZ000000000000
0000`Z^500000000PL5CP9BkHY6Z\Yh18ENIl8lcdjI5X4H9PlK^]1jKQ6f<UDPe5F8U9@nD`D68HQUfH;dbHgAj<L]7@GmhUDPDL_nU0000D:HH\EMk<NiYdWmCIBg@
YJRM00000000HK<M00000000000000004cHj\PlT0000000000000000000000000000@hD<QE5FlAc\8DA0`C\;95dV0000TQO?0000IF^FiD:;00000000EB\SlGQZ
@iVNeEjo000000000000X=i\000000000000000000008O9H0000hHn`000000000000000041NX55TWAICJ00000000dK@P0000000000000000D6V0`74NhPT?Dd1X
\i^I]DZ1XZ3mh]hTE3L_0000DRA3L4hj`E3]4YW^\QN`A6LcHKoU00000000000000000000000000000000@fn000000000P<0O0000\h3F1FSA86J6i3>C00000000
000000008KIT5GK<4I_P00004<84HOE?00000000Pi9Q1G>=00000000dc8689Rl<?]`hj9c000000000000M8Q^DhgC0000U>T?TdSY000000000000000000000000
8=[>0000000000004A:8TKE40000d:e_0000db2Ti9^H0000000000000000P7ZWTCUbHM]mdXYg\Xl:0<Co000000000000QCSW0000000000000000000000000000
8b_B000000000000m:Z:0000000000000000A@OAA:QbXn3I00000000XS3hHDm:00000000U07W00000000T]Al00000000@VUBP]5k4IfP000000000000I?nHd]RH
ha[]00000000PJ;TU6NQ0000000000000000l^7JII]^0000P_8l0000<cS>0000DJ6C@S\=iBMl0000000000000000LNhbD8_<8>fe531_00000000HQ2P00000000
d6[=<I==EI9Q00000000000000000000DQ5N00000000hj`l5D4f00000000000000000000LU@ZH`YT`F9hQF;h00000000e2EG00000000000000000000]GEg0000
8Mk80000000000000000lI`Dl]9STDmkQBhE43:HD>nn\]K212;UdfW@0000YHZD0000T<5IAIUd0000HYcmiBC@LhDL0000XeIPL7>_4OXm=CKG0000000000000000
000000000000hC<C000000004KbJXINgHfKIMIC700000000000000000000hi:[0oBjTmIM0000m>6FMJ0e000000000000d[\90000=GN:0000L9kk00001>UZ0000
00000000QI>b4JnA000000000000<FUK@6>I\E?688CVT=1W@Whc<a23@A8DL>07<YO9Y=C61BmB0000MBe94hm30000m8PP0LYaPJQ<0000000000000000hL5a0000
00000000`NcC@U4N000000000000000000000000000000008\HJ000000000000`9<Z00000000Xej30000T[=Im1<ml@5RDT3K@hSF\?CCdGo60000000000000000
0000`J_>0000000000000000HjKl000000000000LLKYI0EjeEe@0000hmf00000D[9Q0000l0WT4?P80000mJ@[0000MHil<ggU0000000000004@9NHNd?00000000
0000T1aBh:[ZdKYJ4JOPXKaFl<XD`GU3HO4>h;8gh>C0T2i<<c51@d>;De2Z<k;;hbQJ=5cN19jJ0000hHGT00000000000000000000000000000000000000000000
0000H<A?TYC6000000000000XJ:RUAD80000`@YhM8J]000000000000UH;>0000H[bU0000]0Fd8NZG00000000D<X6]C;M000000000000MHA;0000]0nGUEON0000
00000000000000000000eDM]eJ1h0000@E<^<:YhP=3:LfFa00000000@=CZdJ6a]I8:\WXF`Yc`E<H20000X?`d1F;>000000000000TDE416ZQ\7c9TYL[00000000
00000000l8QPL_[24M[c\V1aD>=^0000XhXI00000000X>\K0000l`7Y\hAJ9Fdk0000d`fl0000`?UE0000000000000000eCgG0000TN:^`QOOHZFdd]@50000\U^k
5IMK0Q\j00000000000000001DgR00000000TZ54ho^600000000000000000000Q:\:0000`B]Q00000000aATkPC6Z00000000XENo<WJb00000000000004\UTJ7N
00000000\^i6a0\500000000dnbJ00000000E6K`=H`K0000000000000000000000000000TNm^`NWc0000000000000][E0000DTnehEPha>7>000000000000LJfn
000000000000@A@K000057]500008Qi2@m<i0000DWh0<N5Sl_HA000000000000@5if00000000P=@?00000000h6e<lS;M@g5\aA2X50?J0000YE5l00000000h52A
000000000000T?O^00000000000000000000h9SJ@=ng00004XnN`]M4000000000000i7j?D_H5e1kQ00001;dG0000000000000>57DYom00004D`H000000000000
0000l7CZhj=iD>5iTdK\0000d>EB8bk^PRfX\=mBl2c<AH<Q0000iCIU`9dYhR1f000000000000@VFeX^>cHXSSaHCi000000000000U5^90000<TW@QDbA00000000
000000000000D47^000000000000D??I\jVP@m0K09hIHAEh<h>hi@NM=CA1000000000000XZ5idA=D0000<SGZhOB0P2?CUF?k00000000e39V<[?O@A;40000DB]:
000000000000HhW30000Xe8Z0000000000000000000000000000Q:e^00000000000000000000L=ciH?jLe1lWEDeG0000h;5J0000000000000000eFNc<j71`fTe
<2R@iFiT00000000`Q65XJ8K0000lcZoT:Te@Lfl@lgOhV\<eEFI00000000PCHET^A:0000`J1P4JaRLaGJ0000Hbi`00000000<g?i1::200000000000000000000
00000000I3Fe00000000000040QaUAJa0000Xb;U`j`<8Qgm@eIc00008YUn8kd20000HZPm<_0b9@UYEFY>XKa8h@k5Q3fYQ<]`PWm]90ZkPg\gDF2?YF2n0000D4dO
XB6fPg6BHjdj9Fjh4e<QEGjJ000000000000000000000000000000000000000000000000a=6I00000000`n<BLJ1@0000hJZg0000000000000000M7Y?Xb?i8jmk
000000000000000000000000P5eY00000000000000008Pd^dQ1f<Q[C00000000000000000000PA1\000047oJ0000@Coi0000DTk30000EAmO4eT401TY5J3N0O^0
8DR=8ElI0000XZZV000000005FEC0000T@QX`;`M0000000000000000000000000000P_aIiINU000000000000000000000000T9PF00009:L3i1P30000]EE=]:Ah
00000000000000008EYn0000lKH9Q1cb0000000000000000QE7EX`LQ0000000000000000000099AU00008MAA`DoX0000T7h_00000000i9:NdF;34UK[00000000
IEN80000000083TS18f;PQlL000000000000000000004aa1000000000000<o3\000040dk<ZcK`QYDHl7_9:Pn1D\;IGG;aH>P0000`_Hkm:@_000097MQl=Bn]Coc
U=;0iF_R0000P[TZPF6b0000PbKX00000000000000000000<_QgQ70YAG`8DRMIL\3\0000<9`P\IGfl]_0LEiXL83<0000000000000000<UIch`g>1?A3PS2h5?2O
00000000000000000000l4?4h:R@0000PN]0536?0000HXlf000000000000000000004EV1i7>N\=:[00000000HkKXHm@c@^CM000000000000`icV4kA;i=7G0000
0000000000000000`U:OlI^30hf]P3YbDaa>Y:OTUIEJDLVI44DD4f8n0000PFBS0000h;WH42O0`jLQ000000000000000088T90000000000000h\LQ19_867X0000
`=N:4YFC@_:i0000@M0a<0fb@@N6hJH0]I[200000B[F000000000000@K9;0000<_TQT2b^H7]e00000000000000008<L_0000\N;O0000PH?hh8A@15Nk00000000
m527000000000000000000000000aHTk00000000PRH_0000000000000000`Q:YhC7O00000000D[_F000000000000`>oCm>:Q0000000000000000lQD10000@cfM
\8P@00008OB>`oJ10000=D8R@H9d`e_I00000000`k0Ja6XF00005D>I0000T:;V871S\49n0000000000000000PNA<0000\Me?0000h:3Q00000000TmW<QIV>Dg:i
0000000000008I9A`hcL0000000000000000H>el00000000\faV59IB0000dA618UFU<gOYH5QELGi;000000000000000000000000<UG7h<]oM:`4<>jdHUYf\Smi
@\>UUH53m6D5<g^jlZW?PFAJ00000000000000000000000000000000@6LF5IHci9MR0000000000000000@JX^H`Sb8I[S0000XiM<00000000DSd?000000000000
h92BdcdELd\8XB>]Ti1Y000000000000D\eTdVMU08c0hh88000000000000DiW:0000ADIW4UV400000000`7;1D3RY0000D\H30000000000000000M?Z700000000
h8Tl000000000000000000000000DK?A00000000000000000000000000000000Xik@00000000Dg;V00000000@7F6X9AbT]f500000000D?I1lB8JDDj5l3>3mCM0
0000Lm^oXHV5@cH2]GG[<dZR@Y6<@V1Eh`OA<l0;dV5:Q=\[00000000QAT@Y7K3000000000000@e:I0000\0J<d7k;<6b=00000000XQPc0000T6;U00000000]7Y[
00008]bDlc<1aF=70000XgIV0000000000000000D9h5`DkoIIE40000000000000000`>]DTFFQHXHfECce000000000000aFU7X>fB00008]Hn000000000000T9\o
Q2_kHo77PQiO4GScXaYbX5]JlX[=h[aH000000000000De;TdeAAIJS000000000000000000000X_oR0000HNjIHG52A;>`EB>1YJDk`2:R0000dKZjI6`8UG^10000
0000000000000000000000000WnGTI\Ghiec1Cd[dSMD\dJ@0000000000000000mJD;00000000eIQd00000000<I?V0000ECQa==lV0000000000000000HK2f0000
00000000Pa`N06B2TKJR0SJjhe;`Xill`PjYYIfN0000d_?g0000A:YO000000000000TmM:\@FOU4@A00000TS9000000008>Vk=AaG000000000000000000000000
Hm15\0_3L>]f`\`1M?:`eD\hPJX=hObBm021UF>]00000000dRW_h?IC\L_CAFVl4TD:IHD<0000000000000000QEie0000lRUT0000000000000000000000000000
@ZTQTZeGe<HT000000004DoFdhD[i8k2000000000000000000000000PB[jHddD0000000000000Im046]]I16g0000000000000ZmbUE=C00000000X6<3XdW`X8Ql
8VU\0EmJTQ7:<VdW8lcbM=iV9H9RTF1i43UiPOfk4J8n4XSFPfQc0000L=m]0000<?gJ@L9B000000000000ID;`0000DH[G0000LK^G00000000000000000000=D1:
00000000887;0000d;O=dAA^8G>diHEnX8E2PL\:000000000000L?1i000000000000LG;A0H<^P^[1m;:B5FnA00000000@7@`0000000096l10000000000000000
dJHFa4g?000000000000\MPRLk2193AA000000000000E23ILcK80000000000000000<3QFXF[AdeYi\MceY7;\00000mDZ0000M?<e`Wn]e?b9\US]000000000000
000000000000000000000000000000008G8100000000000000000000000000004ZM6000000000000H[i9000000004DMgd^=>DcW@A9WP000000000000hQD`56m0
0000PZ@8LOcYHk5>`7RMdRD=XTiZI=YATOd^IA^dYFdX00000000000000000000@O6jl7GD8TlILhXjThYZm6lO=CWk`b3;00000000000000000000000010B\0000
0000000000000000hWSh000000000000E7[Z\`SNI2??0000<Q5[000000000000000000000000L8;<00000000000000000000P?<:D=12HlOc]1h6M>g[D05e0000
A1a=00000^fD000000000000d;JX00000000h]dd0000000000000000laDPQ7XJ0000\3]3eHMM0000i9B\XV[6L^=nHCQUPc:Z\h2Ji8lbXIeo`Tj<D\aa0j4hD>4>
5:X5lQY5E7De\<7^9GH_00000000000000000000000005LQ0000`93X\EX100008iAEQEOA\PMUPdT>@CE;Xi>N00004K0mD20UTMCaXQLamEVC0000000000000000
000046mfIJ?24[20h<UU8Bn:L^6]<bZ@TadV00000000PiZhHRfHI=OY@o1G0000HaIAA5?3<T\eD1=6X@^10000HUN=UBJS5Fad0S>L000000000000000000000000
0000Ho4>000000000000TVJo000000000000\\UiP[:I00000000=>Rdh8QF00000000T2TDHE5e<0lKD;n=<Cb70[LOI1^[E8KLDB4?9:=TIC7K0000T^\k0000lm6E
00008JIa00000000@4_5eAiMl[94<CU;XbH:00000000YIZ;00000000T<Dj00000000HC4L000000000000000000000000II2n0000`aEd00000000P4Z[@Ao=0000
PRlGi@DjhjXC0000000000000000000000000000X9N4\9K:0000hPg500000000<_S`00000000I8A[8GR?00000000H;\m0000\B3BL_6_I>iMMBOB00000000d53V
0000000000000000`ZNi00000000<5]100000000QA]J0000i>lf5C9N5HhL]DTa<fUKYJ5Y0000Hi2g0000HD\\`4f;0000PIKUd[Wc000000000000000000000000
00000000dOa?e2[Y0000XIVO4On3L[Lf0^9chQF4XQRELb9\MA48QI=2PbCJ`klF000000000000=0R400000000LPkI0000i9[<00000000IHfV@W2\00000000<WVI
0000`Kf10000@671l72Zl9U@PMTgTdEn000000000000e6:a0000=I_G00000000000000000000E=kalM:O000000000000hk^MX4eP1Ddg0000000000000000lFka
000000000000a2>eXUSE\oPTeImQ`b@Ue8=Q0000@844DEL100000000X6`[000000000000hAOf00000000h=GVU6Th000000000Bd4000000000000XSZK00000000
i1g9=6k10000000000008`DoLRoVe4O^l\LS862ldWk>43lX0000000000000000000000000000l8=A0000d@Y]0000`G@@`TPd<6X5dc=U=@:mlkSXa28g00000000
d8n=\UTgIDg_eFZa00000000IIm>00000000a<gWDT]dTBL<LKY?0000D;3fleaN00008\LD@Yd;DiTVhAF>DdSH0000ICS7lkdXLAlh0bOZ0000000000000000<@>2
0000D3Ha`aPK00000000i4VYDNAL`hE7U3oB0000Y3QF5?7G000000000000LS6DAAoM00000000`=c<0000E2Bl00008YEZHbJ@L`L4EH_d0000X[k_E9Dk0000e6]f
8bKl`VD60000X]^Y00000000PZU800000000000000000000000000000000000000000000d=c[XD0KiIRgM=c]00005Gn1\HcDPZmVhWQP00000000000000000000
0000XX]P0000<g6YAETWT3^c0000`i4a0000DWQi0000000000000000HNN9LPh>damf0000\;`\=;hd000000008PM>PXaFIEh^000000000000h3I\`Ni:HE_GUDU4
8UIAmHV]]JBZLZ3[0000Y0[>00000000lYdHPP:k00004_?X]E@g00000000000000000000000000000000000000000000e7gcaFhD00009Cn1000000008ZSZPE:K
0000000000000000l3<V<W^I0000000000000000000058dj00000000000000000000@`^M@ZQk10h8@M4?L_b6]5mkaHFe8BS900000E]\E;;C000000000000];Z@
dMTBDJm;lmgl9IHITb1S0000000000000000@FTlXFahlJKfl>XS@D7VTbZbXRKf@[]gP`cZ000000000000Hhk[\GAG00000000PQXODcOi0000Tg4R000000000000
0000lUd`0000DCBZ@dali863Lf=:0000`kk7aFD20000LfQET0nP0000e1Df8HlQ0000\Ja5lf]i00000000laSXX9i=i3aH]8fU`3T:`ET7LS36T]l3PUgd\gL<AEmD
lL>I07YEd]C^00004Y3dXKWD0000AH9e00000000000000000000000007G3XRD00000000000000000000000000000`ZRR`GoH0000000000000000000000000000
Y5e=0000`VTVDTHn9?iS000000008aJ\00000000TMT700000NKolRJ^0000\15oh5kl4RVU@<@h00000000lGLB0000EIH94a\492BJ000000000000LcUg00000000
TZM`A3gRL\0V0000`ToW0000T902@YZL0000@?o60FNb0Hbn0000@:5_T>>N=DUTIHLc000000000000`VO`00000000PNiI00000000@\g^Q9=i`ab>0000HBe[lo\G
0000I><:l4FXPK2?XMA3P`dfXRY:T1hCLa]jPQBb99]?e?bLiFk5Lg:Y<0MN00005DRU14ba0000XDPm\EHc000000000000000000004E=gM1=Y0000d^D]00000000
P:BTT<9GlX8h4b1C000000001HM`000000000000QHdi102S000000000000000081f`HXPaQ<[@0000@:0l\;<_5;G30000hBHQ5J<01DlIHU3]0000000000000000
0000lm\ETTBd0U`b8FLX=1KD8aCWM@ZN1F;[aF25DB2e@XIjI<N;00000000000000000ENV0000eGc6PJ3_0000000083:f00005DOZ\DGG0000Q0dj1F?C0?@E=3c1
0000TgkV0000PJPe8LL_00000RTK00000000000000000000000000000000lfOk`XG3H[U@l`TDm6]54D3W0000000000000000D[B>0000YGiV0000LYi1T]GCh4nh
a>;`9C[60000PB\70000@CPK0000000000000000000000000000000000000000\2LM`>\cHSHU00000000lJI:L\m;000000000000m6iO000000000WART^3iP;i]
160F0000000000000000000000000000`?;dL;PLe>dhIHXeiCJa4d_7LED<lgTG000000000000000000000000<2>U<?laXT`@d`=9<Cml4Fd;d6@4000000000000
=I7g0000000000000000lAR?DG040000Pbn^00000000000000000000@Gcm]9HK\K`]lk4L0000=EL[000000000000DG4Q0000TBm8@[ZJXEnYPf1g000000000000
0000`[R@0;kaX@WmD\jdiFjU0000\cA[Q4io`IbD0000\nORP<8JE?98TWM?d]4nP]>UTdCF00000000X`mc00000000Y:BU84deDI>d\\H_<Y1mHH^e15]M8Z2e0000
00000000DQ2j0000=8d2TG1<lOJ^X3JjeJ2n0000i7`_0000]=:NX=f5d?B20:`@000000000000LXh7i2JP1CPn0000aEH2m6o]0000dCN_0000000000000000TX:k
`e]1HEUcH\DhL?4`0000ADY^0000D=B]000000000000d0`8`=lDL6<`L`G5@UbNPehk018UDGHO8V801?BdDJF@=E0L000000000000@_D38@V<\GBg0kEX00000000
P5ERPZWJ0000D2L_DK5GA3@C]Cle0000\37:TZg2DaAN\D2<Xle995SIM9DF@aXBaG4h0000000000000000H2iiXe[Z8`;_Y6DZ4;6Y99Sh0000E1o8@lT_00000000
0000aEB_000000000000@<@_T1^`8FYb00008Yi@0000I>@chJT4E;Y^TT=b\N<P0000]2d;d>B?41F>@NmSDA`>4O;jll^Ii2n_E<>BM>;FHY?B0000`;IV00000000
5=^N0000A4P7@i6m00000000TAUe0000=48600000000D@LHdo@c000000000000000000004D]o\PdLd6Q00000XB:[0000h>Mg@Q`WdH0GQDbahlJj00000000T;=d
T38BX[EJQDQ9hHFQeG\^mGgYLcJ40000P[hFhaO80000000000000000i9f`0000`H6l0000Q74a00000000000056b`000000000000`dbH0000DY@28<B[0Cj]T^f[
h[_0000000000000\AKJhR[R0000d]1b0000000000000AG@00000000000000000000]3mD0000l<4800000000@[l<@]2bX?^BP6F:000000000000=05f0000PH>S
00000000D@_100nbTjZn@]@cU4=C0000Q=U>`0ZH0000000000004f[ei=o8TT^dX_\;E:6==409T<\:D7cH00000000000000000000000000000000i>360000=DWm
0000000000000000000000000000`^iD02P4<m?X`_AL00000000<9=E8XZ80000DHoQ1?R74mUJYI2A00000000000000000000000000000000hkBT0000d03>XO9Z
lF^1l@29T`8Yh?XH<hT9i8_K=9O]ICE700000000000000000000L@7=0000Db10DcaElOAZm9^j0000000000000000De;H@IZTlmLT0000@OJnm>YGUB:l0000\1[>
00000000TPOk000000000000@VDB0000000094iS]DUg8KFkQEYB00000Dhb0000000000000000000000000000QD]h0000`?kf\4oI8_ZG00000000Q>?h00000000
\eDZ00000000TVREi0R\d3kD00000000HNDj0000\EeN\AeZPoS90000PNNV06Ab00000000000000000000000000000000000000000000H1JfDM=m\iDOXiZ\Q3IQ
0000000000000000000000000000HIjB407<dJnmDZBVd_bWl]CF@f=SHPUmL7^9e2Vi1696Pf1IQIci]IGF0000D=bn0000M>980000d_^V00000000`[OU@BVIhEji
00000000LF=2Pji500000000TDa@hOkYlcmL00000000000000000000P`W[PQ\DDRoC44Nc<]`UXaSD000003]M0\aHTk\B000000000000000000000000EDkC9EZH
00000000hQ?B0000l>OE4I0ELYeb4Zl^dLF4hi`Y<kYli>l8mGkg8aMo0000000080E\PgWP000000004^oN0000Pa7Q00000000HFX@0^bb\H_o50bO000000000000
0000LcQ2d30l0000000000000000000000000000XYf:00000000`dP8`gn>l0_O\<E60000Pmad0000000000000Le\Y5fBm6Yo1IWkmF5F0000000000000000806Z
@Z=N0000XY;a00000000lgdm000000000000l19N000000008F7m0Z2H0000d;NE000000000000LYB70000`JEW00000000000000000000mGaH0000000000000000
\h_700008W8:LZQ>00000000000000000000L5C00000000000000000<E8DdQ^fP9^Qd5g10000LgZm00000000hE?^]=aiHK1C0000X3mg00004BlJ`U[e`49``U:1
h]gFU8>30000\amAHF?G1EQ?000000000000I9OL000000000h120000L;j800000000heklm:41A=3o000000000000D9@k0000E5`mPM`dhSKjd7R\<U4?0000X31a
l`4M0000000000000000<h52\fJ3=4H7i56aL]J[00000000TAeLdUl3A4eLYF0oT<a>\c2I@51m4VPe\F\g4gE?=7=j99d38ODR00000000lTUmHhnb0[NK00000000
000000000CMR@7QYXXTQLNK5h]FZXgkj<H89PI^Wh>WH`\llPnZFM?VO00000000000000000000000000000000000000000000d<:N000000000000I:P0hf76d25K
DTdPX5iC`H:LE1H15IL@\53;00000000`Dm[@ROSi:?f4Ba`m@T0000000000000<c3Hh:fX`P965DXM00000_Jchhj\4Io=e;9GA;JfAB:500000000LeHk00000000
0000\KT2000000000000dGX10000000000000000HB9g]?djL8eN0000D5>_0000T[ZW000000000000DC4d0000dB3ZM:6N000000000000000000000000`Pae0000
00000000000000000000\5nJ\Xo[0Ing=3LA0000UF]:Pk7_LD9i00000000000000000000000000001@MI<E3ATdVZHe7hdX=`Q9D9aG5;00000000]5G\0000ThZ?
0000000000008ZK28RY^13R<00000000000000000000000000000000@;l20000LEI?0000Db@n00000000000000000000X4j^000000000000U;Vl0000PJN7Q9in
U=6k0000mDUA0000D<N=8Ek^0000000000000000PPPKm=?IXW1cH9`8XFC<<4XRU2ZJ9C:Mm;k`5D0cAGnj0000hT:e000014WC0000000000000000000000000000
00000000lPFoD``1DQ:iTf0n9HR8HFJdPXS]52Qhi4^]@>=o\02Kl1MfT`geQ>c;000000000000XNC2QHRR0000000000000000000000004hMC0000IJJ`00000000
000000000000000000000000aHS_000000000000HOBIa5nM0000\adj000000000000TKDML_1m\fn?`^^o00005G=`0000<X2fLn\Vm8c>00004iK=000000000LYP
0000TnPf@13:00000000a76e000000008TMo0000lJV]=F:>I@3jLL\f4bKAQCFP0000TIcCTh=60000000000008J\h`\mU000000005:ZZ00000000=EPe00000000
00000000`YUF00000000@YEn4NLE00000000i1@`XMbCTALc0000d0cKDWca<fMK00000Bcj00004[8FDGL20000@3EK00000000=7EO000000000000QCVG0000TVeK
L`<a000000000000PAk8DR^i00000000000000000000IDFe0000000000000000AB8A00000000014`00000000\am7H7N>1EQ20000000000000000U6VW@C7:0000
0000X_T^H>[hhiI6e?lcM>\f00000000PnEdlAb;`b9OEEMAXD^L0000000000000000Plkc0000Xl?Z0000000004[a`KP4000000000000Xd\RI9=Ih8WWhXDK`0c^
0000000000000000Hc7_000000000000000080^04[=bh]R300000000DS=1Tc<b00000000Xk=6T:0PlMC<hedR\XQUXaDo\UX409YZ=2TVU9J;a:TH@_6TYDm2UF<^
0000dP_>=CTM0000000000000000@nA@000000000000]GVCX?M0TghR000000008Ln@000000000000i;`^0000DbLW0000MHO?00000000000000000000M;Wc0000
0000aD^R1E\aU1Z90000Hcdo00000000000000000000`4j5aHOe0000IIMb0000]:8000000T0d00005Bm[0000I:1IXe2600000000000000000kN=000000000000
00000000P>kJ00000000H\?G00008^LI0000QGhLa97ch7d;dn5?e:a`0000000000000000L:18T<34DZ]i00000000Hc2h000000000000000000000Lm?@S`91?QD
i4o?0000hK6WLYnS000000000000A>JWH_f5XX4GP6n_MIi>0000a27R0000hhe1<W]T]>mTPd9eLdFbHmBd00000000P=Ml0000PA[ClVC5<kB2H0^]PDe100000000
0000eId\X4P@dC4?Y7So57TMDIV1\@eE8k_H0000000000000000000000000000DO\YPO^W]I_49:Gk0000d3W_XV@=00000000hd6<@Hec<`M]0000H6HP00000000
00004_Ll4m=k00000000000000000000A<V5<:<T0000000000000000TM:c0000H`mOm>nL0000000000000000X\dj0000XBK60@PUm0:1]7lI00000000`U]H`W@g
T4MiD[^U0000000000000000DDCL0000]Ah30000000000000000000000000000H3eiT[DOT0jCX[jM0000HSZ\000000000000000000004R`C0000000000000000
00008\1X`6[Y0000D[7B000017Gddo[_m5Z90000Hco;Hh>7000000000000hAS0\<Ca00000000l`;kXR>]E3nK00005<_^U8EnIDBN00000000\XC>lM`C00004DXD
HgD9PhI;<PFYP;Fc0000`I`\U;n2H5<h`?]RlgX`0000000000005EC^000000000000\;HI0000l5=PE6Y<ICm^YIT1PVFG000000000000000000000000h4Gl97h4
L3\Glk<Zd^Lj000000000000HAlP4d59000000000000XINGXA?[IA3F56OcP6^W000000000000000000000000T6Ej000000000000HbS10000h<Z\0000hVCC0000
\3c=8>I:hJ`h`NI>IIb6\K`k0000=C=@<IgjPT2H0000D1eb0000Y@D?0000X285i1;D00000000DY`L48B@00008[d_HN>300000000D>hK<FDFiIAK00000000\b]>
`KV^EAc:000000000000@_I=DBgB00008YNW00000000XbmPhficU0=SPX<F48;1P=XSPKCD@3ODX6f?lC0ETR3;A?BJTFW=DR7^0000000000000000000000000000
0000LV0fXU2W8nXBAJTF0000=5^D0Jb70000dmT^]A7`d6kWMFVF0000`^XJDbWA00000000\hQSP1m4<\K9Lfl=00000000000000000CXGH?^Wl7`C0k=V5=[;0000
8bj250Dgh<hU0000h6Il00004KeF0000L^?k\PmODn8h000000000000a4<da4fOaI^N000000000000]F1OQ6ahlaW3IDWS00000000PP?g00000000hA<g@>a84bX^
000000000000\`Pj00000000mFe84lMH0000000000000000H1CG0ILXTGNQ000000000hB?000000000000PF]HDFjD0000P9JF00000000000000004MKITlk3mIc\
\\R9H9QB9BaK0000@T]4DWdkL^85I;g2000000000000000000000000000000000000Dif:DAa00000000000000000000000000000000000000000000000000000
00004<JQ000000000000]7IP000000008R>?0000000000000000D?hb8VJ000000000]<NR\JEg`;8FLFI:0000000000000000000000000000liQ]000000000000
0000\>bGlln1000000008_YcA:d40000\Lg=0]NS0000i4T:Ld`697QR]GI20N@_000000000000hC>d8XdYEIV1000000000000TF3K0000000000000000PV3?4OeJ
00000000000000000000@MV`0000Q;RSlU9OH3k\X2:]84T=QE9A00004U?]d`9e<H?6\4jKdf0WdNXJ00000000000000000000000000001GYR000000004Zo`0000
`3j;000000000000Y1k_00000000<nQn0000L0ANHW`YIGHB00000000000000000000h>N>00000000eGkG000000000000000000000000D6U2P:miD`He00000000
dAgP00000000U>]<00000000H05X000000000000<NC`@j^d000000000000Hf^LX<SS00000000X6gB000000000000000000000000h6VN00004?k1LE@R0000lm9I
9>6`HAPG0000DLmYP3Xc\2PUH4hX00000000eH3g000000000000D7_G0000]1Fii@fT0000iHd\00000oho56PIa2Em8eO[0a0cT;KVla=baDGn`f:Y<;O`EEB9hhJo
MG2PhLK70000lIa5DSXb00000000@UINL_JO=:Yi0000000000000000PMHHTYTY00000000XdKA0000000000000000dB`3XCm98VnN<ZY1``?c0000DU5Ai:E4PK=i
lHR\000008UZl_l;`?<c4Un?00000000000000000000@\2P0000l4knPc9aA@G:]IKS00000000000000000000]4j:0000YBmk000000000000P>Wg0<o2@@D2lIUV
DI:W<Eh08XHUl\?l@cEGDg1?<mAYYDoFAHj?000000000000@f>\000000000000`2KA8V[H00000000Lf[1`0TkdYAe0000PJ=c00000000D19g0000Q2>3THO9@Y7W
`ciWdjbW4A?o00000000h51YPMn@00000000D1\a0000aFG?lZWl00000000000000000000ABh28bj@80PLh>Z>0000h6IWTBMnXRl[LZR:@_mc00000000\]S@0000
A8Fh4jH7hYXo1IB>0000QEfF00000000HLlg0000X6Ca<^0C0000=?aQU5Xg<o=L0000000000000000000000000000HD4EhG8S\H<DhbfH4dVDTJmkhgic00000000
YDC4000000000000@4AH00000000HX;M0000000000000000000000000000a@0C000000000000U:_?000000000000000091l1X3\[H;RFPL_Rla;k0000L1Ri\bcV
9B`]0000`UZF<Jf0lY\JdZNIQG;>`@Vn000000000000dBf<8b98<0@;Xhc:T1^BICO[0000P]LZ4iiF@oNOi7Y0\4fd5I;Y00008E`\000000000hf00000000003Gi
DeXB0000000000000000TcgG000000000000T9bmDEk>M6\b=Bdf<]iA00000000YGWlQGmD0000@n><00000000YC2GXb7MY:BohK`B5=1PhTFo@oSJ8JcbhRm@m;;X
]<@IXnQ_1@IU5H^a9IA8hDV\00000000HDi40000XNOX<]59E5>O4e6cQA15QGJB00000000000000000000000000000000h0:<4>;_\GT@00000000HL?o00000000
0000`IP\00000000DYMk00000000000000000000Q6^V8P=<E6fhY?3Z00004_E@P:;5i13aa6Dm0000\G\7DL@P0000Q?Eg00000000<LL?Hf`Y0m00000000000000
U9Ej8e970000HT4JT4C0ThEL000000000000Pe<9@]0U0000000000008UlNle\`0000`K0YAA8T040eL:DBT0ib\QA74]14XafdQ>2X15N;0000dUCF000000000000
X^53Q;Pg00000000lc`j0iXO000000005JG?0000\CeO00000Xb`]8hk0000000000000000h7XR000000000000000000000000L_7EX>jS00000000000000000000
PY_7UE2Q00000000T2eJ0000L4BUXAYG50^B<GGL00000000@6@Y000000000000`]ea0000XG?IlkbBIEfl00000000000000000000a9<C4?_c8]X<LD<a0000l[K4
TiRohSL800000000H>F8d\\THlUK0000LR=oPWiKPblHloMadhhB0000523:87_5<KPS8V?S8XNde7DT8iA7ACQAaDLf00000000000000004=_2d[mj000000000000
000000000000@oLl=@I0deW1<gDJdU97M9oP0000000000000000000000000000=4SX86:?0000000015o10000000000000000P:0C`ffV\A8le5mZ`OaT00000000
000000000000`0fEl]CRXIQb0UQXHX288UGnTX<X\YPoP^FUh^aU@RG;M3B1ThEa94X^lQ=Ad[CgI>N1`ePZ00000000dh7TLjYmH;9HD:7dQ1jkID6OeGf000000000
0000000000000000XEFA4J5PYIRZAIh>0000`_=10PP^8=FYT^Kd51GMHQg>]Eo@0000052U4TRa00008BdF000000000000H^NK\g]U00000000AA_L<;CQ]I4jXHgN
XPCXlSo50000Q3WPTP;O=6hUX5H?XOCgm8HO]CRgYDkc00000000@7Z8Q:60DQQhm:7F1GS>MH\U00000000\RGhdBWQXe3o000000000000P9\BD<Ik00000000d4o=
\RE[00000000\LB800000000LQV`00000000000000008[\JXH`>00000000QD92LEe?000000000jFjP=2GhUcJ000000009<cJY2<J59[TlFE00000000000000000
0000I0Q_0000H?_Qd@oF0f7F00000000000000000000eHgi00000\fbPghE0000mGg3<EG400000000L9aR00000000000000000JMDI;UoT_PT00008`QP00000000
XoocPa9PM;ZS00000000000000000000db0WM7NLQ;fa0000`[J0M7CD00000000<SX200000000P9fV00000000]B;`0000\oFoQ<1=0000P;c;IHG8000000000000
0000000000000000Q3cU000000000000IEge000000000000000000000000DfaB0000`H\D\0U8hW<B00000000000000000000T3fo4O<ldO=;0000000000000000
\LG;00000000<d2400000000<SS0l=d6A75Chc0n00000000000000000000000000000000UDiO0000T>FG00000000000000000000dKGP00000000E6fS00000000
00000000UBTa00005DbNXUG`eH4:00000000EG]K000000005GR8a7W]dA83000000000000MGE40000XJW]4]ANl@fZ000000000000000000000000`Rc^XJ]]lYKb
8OY`A9_[00000`hK00000000`LQ5PhkH00000000ECjoQJU5000000000000PEd@0000Hic=@=gZ0000P7Yf0000lCGnH\Eo4_<`00000000l8VD00000000]:S68[8\
LS1=UD_BmFbe000000000000i14CUCAA0000000000005HPE0000`9TETXGUY4h]0fom0000YDL?00000000T4ln000000000000E8>[0000TV]W4:T<828PHEK:deoC
0000LgN=0000910=52R90000mCQTl=C?0000lf<_00000000DML:`9UV0000l<^_000000000000D;B?d1b[@?WfL`MP<>d@h`Mkm;m_Y?620000EAHn000000000000
4G1N`G5oAGTj000000000000TUVI\aj;HYm5Dl`E00000000000000008mWKIGA]Dk<BDI_`=HY8000000000000I3=QH434dSW^<`:VTQ\YDS<bPTDRhf=lQIn:0000
000000000000000000000000hXbOMCDd000000001>0PD>lMI4Mj1<Q=0gT4000000008jHVT^8H0000YJ>L@E5N0000HSnC5@FM000000000000H0]AdF=B00000000
000099aD00000@5aeC[_000000000000@JGRiCi\00000000m7K]0000<XhG1CCE00000000LRB_0000`_a[Tjd1aH7E000000000000PSf14YjJ870M00000000hjWX
0000LD`eh_h6<l?20000\REm0000`bO94?lU8@9>TBQ]0S>hHKLHdUOm00000000000000005Dnl00000000000000000000DW@]0000AB<?0000\lm^000000000000
0000X1@@]1i50000TH:8000000000000h28h0000000000000000PfLA5<heA?jn99i_U6Jd000000000000A16K0000AHREmHAH0000@B=L07:TEFX]@doHHFDZm?eM
0000000001<bXm^@ADYN000000000000lMmE0000000000000000000000000000Ta;V\nPO000000000000000000000000X;Zk0000000000000000TRbW0000D?[j
M>DDLHeX0000000000008O[k0[3U`^d;P97@=3NWU5WfdUR\PV?nAGFahL0W45h]UHEQ0000000000000000@5G4hF[]0O2H0PQMlMYVlfNgH:Wm<m`\@kGK\WHVhURm
<i0Aa2NLh;P7e0WoA80Xm?a;000000000000000000000000@QFADV^dh]ka000000004`__00000000T3P[I9l=0DDYLG]:000000008YaZ0000XNDNi:VC4^P?0000
DC=E@Tg<X4h<4SbN8FUc<clG0000A:?N0000@I=\LOmX0000`nMWP;S>000000000000m@\k0000hjU;0000@i_5000000000000TS5^L`S<m1eQYBZW000000000000
L:kH<EXO<KO=LPoX00000000L\Ya00000000\3ZB000000000000000000000000000000000000000000000000h:k30000hRKT0000=6IU0000000000000000<3Fk
d7aodVAh0000LN0J0000P0ON000000000000\6ak@:aSL?hL8eQ8Hf7]`BEc\][1\QG8T6d\8QWl\dH6aHo100000000XIQ300000000000000000000000000000000
0000EGbi0000<8^B\_fA0000@C\J\H6@i;89T@n8HC0jhL^g8kI7<\JnaC5d0000P2O]\KaT00000000L;W[d^6?1AW@P1XoTTHb1B<^0000\]YN\c]K000000000000
00000000000000000000\2b6HEY[9FeHTG]o0000TOXL00000000IE[ghcQl0000@gDf`5fbL;iC]IUAlnNC0000l@iSAEZn<Ga\000000000ZDP0000000000000000
0000h0[Q0000=<c70000I77d4a_U`6FW00000000@3Ngh@AO0F\H`;`>ADZ>aHb`00000000a0e_00000000L=\D\E6=0`akd?@\PY@XH:1E4a2E\b3a@cA>Xgbl4@Qj
HJ70Y5T14h:Wa=GGTD[d000000000000=1ZZTZ6oddG20000M<Om]GF:0000HB2H53dR0000<DKGPnNb000000000000Y@Q[Dj_O`RX_465O@4Dk00000000T3@fdZKY
@Mm[0000I:Sn0000000000000000A2H=0000H2oR0000IAi40000AD<S9FK00000hYPb00000000H2RT\FS107:94?YJ@JB0HZ[E\ThHhN\L<J7lXn4EaC6:00000000
000000000000476V4UER00000ok5L9VW0000iFQ[LRiC00000000QIgk\2mbE<TI9>h\\Q^P0000djo\00000000a=A40000XO`C00004MH9XaTNYDE_0000`4oa0000
8GOLXjYE0000a3@bP=<]0000leX`0000i6jO8=0F0000I8;3I>n90000000000000000@@No000016mk00000000<Bmna@@aIJMVli0200000000eD5b0000P[2HIGl:
0000XVnjUBRDH2N`X<_l<g?YHWXid`f>iFCe00000000DQ7E\gh:0?8Ehg\R58B_E?8I95A10000000000000000000000000000@cWV0V`APO[1<5[AI<XQHR@FX><2
0000UAk?0000000000000000`Y9==<D8H7E@4QED0000LbSN8n8>5II6000000000000000000000000XWTNh;Q241U?8R_hPo]>]28418CTLe^6P;5o\iEJXj1T<fIF
]<5lHS6`dZNX0000XL?U00000000000000000000000000000000TBNahLEd000000000000m;XE0000000000000000eBi400000000000000000000000000000000
TXi<EEj\00000000e=b:=47N<UVX0JCi1:jN=Flb0000lgd_\27b00000b:G0000dbTAT_W9P78oEA:@00000000DSU=<Bg50000HCJ5LJg<0000dMZT<@a000000000
47dYLQZ3PdbcdCF]h1X=hC]5m?oGQEL5000000000000hD3G00000000000000000000\6EU000000000000000000000000000000000000\BMV00000000P\ZE0000
00000000T7U84o^Ze8h;iFS44X`dQH>l000000000000000000000000@D@Y0000000000000000\Xm=TAKjDQPVdSdXDVbI000000000000M12a\4KGH0jflihdh60;
00000000000000000000000000000000`almT<QV00005F4`0000H8bI0000lSTg000002lf00000000000000000000dC^1000047M09GnD4HWdTkAcPA^Sd\Cb0000
0000lAVmHY4R0000d8G:L:360IFndEagLJ>ePF3o]<>1000000004[CV]5fk00000000000000004@3Z@7o1lA_G8jIkQJP;0000@<l@00000000PVk2<lIm0000X1Pe
L9L[HVV64Tmb0000000000000000`_nb0000000000008WY]000000000000<9]D00004dHbd8^VTMjYlYi^DXZc83X;5DSU0000000000000000hUaU0`3T0000U941
4:XddbNL8k1WM<O8=:h\Y:g0Q<i6000000000000\52nPU_H0000D8=^96<800000000TEPK0000h@]RX04o4HU74Kc@HM1UA2gla6Wh00000000`=RkdMGnT^[bXj3F
@U6_000000000000000000000000hCOB8EfDa0FL4QPF14f61@4oL1l;`VBhL;MZ0000Q>Zb0000@5n\4l><@efJ00000000000000004YFi<eolhDN[000000000000
0000X?^mE;VB0000d=aC0000HOSi8V[nDmT@=DH[00000000000000000000000000000000hIae]H2N00004?j99C_f0000905K00000000000000000000X5N8hHKN
0Mg><61KXHIdHRaM@W\RD[<NXUoh16l@Q;a>5FQHHT8E03F^difR51Ada8cO0000\@RF9Hc\h2fT0000000000000000000000000000DS=N\L_6000000000000DQ]L
<BTd00000000000000000000`jDJ0000LYA@h[^:\Te@4jb900000000TP_34XS:H>hc4a1200000G2M0000@=iMHNO4X3@:00000000`H@T@a7ATA?La2<h00008\2o
l;mX0000Pho90000U4TR00000000000000000000000000000000D8gg@Gh48KS_\Y9SP?Bom@?e0000000000000000D7hC0000000085PoHX^30000XSZlaE]D0000
0000000000000000l19[lNSk000000000j;]00000000000000004KTS5Aj>000000000000Dgg>=FlE0000Te<EQ>H\iF9[00000000L1@jhBV3dLf3`g1i`H4nL=:<
@U2dP[Phhc3fTmZ[0ojPAA63000000000000HV<Sdi<Za;0b9C`L000000000000000000005=fl@SE90000000000000000XEDa0DZVPIMO000000000000@jTnP0a\
@D^kXT6Hh_LC`jj@0kihXlF0XN<_loFCI4:V00000000P_BJ15^`00000000000000000000LO_800000000T7VJH1KnP0\l4:2<4CfIE6W40000<8Q3\7i;lMRAX_Wm
dlHo00000000`kkXa>]YP`FD0000000000000000m:SC000000004QTgHU5PLH\S]=hbeC=f000000000000hdj@<V7Z0000`CY3000000000000X?PSTDDj00000000
\4_>D`Z@l[GjdJf_HV>6P_XBH3Rl00000000000000008ZT<00000000HcXi0000000000000000l0hB0000LhQ<000000000000000000009@]J0000lFFD4Fg50000
0000<SNQ000000000000TAUG0000@WMO000000004d9PU0Cl000000000000h:6h0000dS]<@4;Fl4V?8Y_F0h@l8iAo0000T8YJ`=W4d<[I\KCi\an6I2bAXh6;0T0<
Hf8<5@8;1J=l0000Q2iN00000000]IEg000000000000TPO99>nh000000000000d_MB00000000a;m;00008j?d98S0m=IYY9U30Pf1000000000000000000000000
000000004iRc000000000000`OZX9:<40000=A=39I:_000000000000dPe=IH_A<8F90000000005cLY6HW0000000000000000]2K@E8oBl22]D20k4_N2lX0H9@XF
d6Va@===d9DWXAX]54]e00000000LZ:k00000000<bkI00000000<7@200000000PCTh000000000000lI5@hG4cUFkE00000000HAfYTDL;0000LCMD==S\`EJQ0000
4jT0iGdj00000000i2W<D71BdM;f000001YnlJoX\hecEH1hl@`AhQFZ00000000Th1j0000`00h`GKPd55<8`D00000Q6i30000000000000LM^U:K=XiC\00004`BQ
00000000d=Zg`O7]00000000LabK000000000000TJD=To7jMG3F000000000000=2DBa0]@PY@c@@goI6>J\@41H^14lB7d00000000H[4W0000000000000000dKNd
DBZG=?CC000000000000000000004fPNPjCn92M^T<Z20:[iQFN=P5IF00004a@L00000000000000000000I>o80000000000000000<G3T0T?Y8<P\TEHI\hWLM9I^
0000P?4Q000000000000X3gFL5Ca0\8DHaeML3Si8a8LH?>O`LED\fj\E:b^`>DNdP8I0000000019`;4WQ=0000000000008KK800000000T<n=0000h6k000000000
00000000DcJh00000000000000000000000000000000\65500000000<QahDRXEd2e>Q4FmXTIJ<0P[<V7?a75a=FmH\S6001\GTV;gLXH=he>E0000]<PS0000dW[N
0000AARN00000000AFZN0000<H4O0000@DB400000000DdGa0000d9C<DEVO000000004GE<00000000l@600000@f?n0000dEaTIDX@000000000000`3UY<@QFI6oJ
QIY[0000LG`C8G5I@EC8@JgkT[XDm4_Na:og00000000HbaP00000000Q9hY00000000<0o5m0Y70000000000000000T58JDZ1Hm;k<000000000000000000000000
HXgSmE4J9<:n0000TTN?000000000000d=\gU?4I4JmL00000000hX3>0000lHVAa83[TG7]00004_89000000000000@8mR04@SH6jP\:^9L5moY4i:TKKe0000\ECH
<=6R0000HYMZ=1Bo0[==00000000000000000000@e@T8JRb<L><i2M2TY]GTVfj@_>P`_CAD1k^]I``\lc50000DVAS00005=X70000HaT>hhGX0000Y8bT00000000
4UB5HfR14nE8U9D^00000000l7U]a:A;0000MG0@809=Ti8A]H`^EI@K4`lf0000000000000000l5\Y000000000000000000000000Q1_6000080>G000000000000
dWi1@?o`]2:Q<10N`OX[\Q6le4e3A?HG00000000d:n\00000000hi_ZHTA6Y5RN000000000000000000000000P1@WL3QYlV@n@88l00000000E2AZ00008b=>0000
0000=:140000h`oi00000000Q1<80000000000000000<VhTd@KaDWQ[PMl2\_`lh]aATZokU:2f0000=DOm0000D\fSXcY7000059N4XBg[MJJ@00000000Df>l0000
0fGh@ima00000000hPB\DW@S\UF2mE4`AFK=00000000eE09000000000000e8=5\oE70000TLFDAIZK0000P;;D0000000000000000000000000\8hIHL00000=DZ^
00000000UEf300004QXc000000000000XAfg0000]DQg=F=DTh9^00000000lD=I0000E6gE==GV00000000`]8c0000`AQL00000000l5KMDBim5H@H940_00000000
00000000`J_d@DC4`HS_58C00N@200000000A8UY00000000000000000000h<OBlO2aP;[^0000<0194ZZf000000000000<U3O000000000000HW9Y=Dfo0000`fMc
lcLAmDcT0000DVFVXn<l0000<9lT\Q3cMDT;00000ELf198daAEG0000h0YG\@<4`R;@0000dgVl`YSHdGRQL\nc000053[T00000000T<H100000000XjZY<eNQU1iD
0000A6IndBSILGSY@c2_i5BRHJdZl>CN1F1bIIg;iJ0R\F_9Dj2Ki0Bo@T8c<FF3l^o;H\63aH=J5G8l000000000000]I4]L54ITH=j<eY\0000000000000000\4cS
0000000000000000000000000000dFED0000H>2]0000000000000000000000000000PDUnDCOm00000000l9B9D8PL8K9d=CgmLB7900000\V]PHXjX7B:00000000
0000dB?C0O5Z0000e@Of0000000000004n[f000000005H[ihG`10000P8<7HRNV000000000000000000000000=9Fc0000M7n3D3a45?Zo00000000XWj>00000000
0000000000000000000000000000000000000000000000000000000000000000hGV90000]Bif0000000000000000@B<900000000dQ>_l[I=5J78T46A0000\CH]
0000X[0BhCiC000000000000<aWelf9o\FgK]:D=0000000000000000Xh8WaCi90000dhJ;0000000000000000dZ33000099VIXNe;0000II]>0000000000000000
0000`=[nY<hP\jOY<;I?X2=Y\dcUlB_@0000@Zaj0000m7kV@Dg<hM<_X`H@9:XmQJIIP:MB0000000000000000hB9KXjSGABBgL;bP`Ad<YF9E0000I><I`C9OlD9C
`::CDZbO000000000000@CDi00000000000000000000TN4_Ldk\0000000000000000]Ij^Pge94n^BP^?R00000000T>Oe000000000000000000008RcE00000000
00000000T2h<aF@l00008Q<g000000000000l2gBD93:4NU0000044oT0000d1NH4@`1TI15X8ZKhX5g@i8N000000000000\3jST=lh0000000000000000LI4E0000
00008U;Y\5^?0000P;Ib00001C][000000000000HgJ60000T^gJ00000000TliM0000mI1^00000000eI[b00000000lLE30000000000000000000000008aQd@m[N
0000LZ3KHM:AQ7U\\\^eLc_o0000\`nD@lSn0000dgk9LE6N04PV0000000000000000D<j;P7@M=HKc0000`<F2@b7<H8IQ<dS90000\m_]00000000000000000Ue1
00000000e;lW0000000000000000PRe`00009<9U000096[400000000]:`L0000000000000000X=PE00000000@@A0m1;5000000000000000000000000dUZ5lf\?
1FT400000BEW000000000000l[PO000090;l0000IFBk00000000DPA300000000HbG`0000lX3c00000000H7A<@BnLA2`ia>UD=A>L9AVM000080j\0`Wl0000h6PU
19H3lQC>99a3HI_8Y;S_000000000000\`Db4ohQE4kP0000P[2XhjfV49E`@0Sb\1nD4n?M0000000000000000LGM2A:Ka000000000000`\09021X000000000000
00000Yb@0000000083U=\o:U8_2i00000000m6=B00000000TOoS8DC`4j\l`mj8HFeXY5G4A@7C0000d1;Cda070000HI940000Lo^G0000eHM00000L5JX0Z]<0000
hGk50000PeNj000000000000TMD]00000000X\B]m96@0000000000000000D<X^000000008S@=0000D:P?00000000@Y<RHAY500005Eca0000hCVMPQo@e;BD0000
0000Hn]L0000d7Gg@AnC0000<7]>4n?6XF1<UDJC4L>k\^Gi0000000049o80000Peo2de0h0000lGOa4nb500000000l_gUi1P@<QDh\Q@`000000000000D:h@DX8T
0000iI9GLeh300000000000000000000Hi8edGNC0000000000000000DgXGm4>:]8Za00000000000000000000dJTjaBUl0000T5]k00000000M=W00000U=E70000
<;7?8?MlmH1NA:73<56b0000@5k0DnB6e22A0000l7eT000000000000972Nh2fj00000000\36[00000000H\9Z000000000000000000000000000000000000HP>3
0000`c1eX08e0000000000000000000000000000<TVJlVZS53mUd0ZiQ9K2=:c@0000M6QD000009c:lCIXPY>:`cCVmIAk00000000T1EET:Oj0000LSbk0000PFfQ
LLIP=0=l0000dPiH8:ZhdGXaUC0\0000\WC6<ehZd[I_da2WT2L:LXY>U@RI0000000000000000000002Z300000000m6>`0[BU0000000047GV`?EcdZ3@00000000
TG\R00004LdaPV:dUAIGe6e;0000PZhEiC1291oLhdl;0000<9S]m7<80Xen=>CE00000000hMG[8mIm0000\PFIdGN6hB`F000046;00000<6M>0000000000000000
PYEIhi^c1C^1<1B2@^Af\7k[0000Tm@J0000XdXl00000000<VVQ4O?g000000000000Hcje]:?=00000000Q<KP0000=?Wn000000008bUO0000T;U;P=SF5G=@0000
P0A><UiCh[0N00000000IIGYM:eBTDQ@0000000000000000U:QJ0000@W[f`UL@PIY4d^@`l35E@OL:\eQNHZJ0\`Uh43FQM>CaYHK@000000000000000000000000
LKmn\aGn\<3Kl@;18f:@\@`Q<J44dM8eiJ2;8JeK<HacP^X6dbRa000000000000XVG4<oJWhO8P0U@GMJPae7KH00000000000000000000D9ZY0000000000000000
0000E24O0EWX00004WYm00000000d`LfTiG>0000000000000000TY\200004]M^<<aK0000000000000000`5]W<KYbTS0g`kmKT5dm0000U7dJ0000000000000000
00000000000000008>R999k8=GGkD_jW00000000000000000000\Kj5`\7m0000000086jb=9bU0000]C?R`2kf00000000PQZCiD9H0000@iJn0000000000000000
0000D@A_00000000@ME:0000Q:l_T8A4PGII4T460000h0bna?ic0000lQj<lFneD@B2Tm4;A<a=00000000@^g3aIQ4lM^d000000000000hdd4@bGRTGjDP]mb0000
000000000000XYdV0000lPcG0000\2=JL]MF00000000000000005;FI00000000\B4O0000`[k:00000000000058]]4C0W4N>oICaP0000000000000000@^Za8@c_
000000000000`7H]4P<10000d:bd0000@d4e0000000005gB00000000=8Q61<h900000000D?N=0000\NPi0000000000000000000000000000X]7L`<iTQD0mmELH
0000h2A6TE4aEJDX000000000000dH5\h^3R`P`\U>>2l6l\MB>VHk@[0000HULk4\FI000000008Bkle;DQ0000XT<2H0gm`5BP\L;h51RTe57g8AJl000000000000
0000`7DM000000000000hJoI8Nf29Ha100000000lHB_LIUaXSV;00000000\8M`LRZ>56n:EFgn00000000000000000000115G\Naj0000=CehPD]R\IQ@8fVe0000
00000000P2AFX<i`lACeLiah<oiEHa3mU;o\00000000000000000000000000001FFF8lED000000000000H3o?0000XahR00000000\LU?82dblQ_<`Vln<eY40000
HFge000000000000\bHL0000d\MT00000X\R0000DEme@HEo0000@7iX0000000000000000`97g`TiBlVPC`Y8EhYQb4AbHd8PUdOT\1IUThHJ28NM9000000000000
Tci8\]?X000000000000`F_J000000000000L=L9000000000000000000000000hH5<00000d0o000000000000<ANV0000000000000000HQK=H1n0000000000000
0000lkZa]I@[0000000047n<0000P?5<E2el0000lX8=A9SF=?XG000000000000000000000000hb^`PEOmE8G`00000000<Uc:\cWl<k9m0000D>ZM000000000000
0000000016^o00000000DS8_HeK?00000000`oM;00000000@K\E00000000D4b>@5<PhVB<<^L\UBagD5>VI<o3000000000000\8[D`cNW00000000Lh7f00000000
DRGU0000\iWY0000000005PX4_FBdkCA0000<g?4XOiT0000@@HVDjaj4DjdLEGZ00008[hk@[NfDLbWX:SXhgUd\8fmhTal=3:4a7:YlT<Bh`n3`bQ`<5bI00000000
@9``000000000000X0IKEEEP0000l;Vk00ZU\ADolFcPLU8glhGJdi:I99`b00000000Lo`\@IQoHiUDIAkh4PI10Y2Ma9^WQ>bO@fXLPJd5<`i?000000004j6P0000
0000P5h>0000000000000000Q@5U0000dbC81>STP12adg2=YG^>A8@nM;17a0]\00000000451:YHHjE<e:000000000000`E0J4Ma4@U]<a=Li0>TT0]H7Xf8_=DHA
@DOO0000000000000Z\900000000000000000000000000000000D3Ik000000000000\ba10000000000000000000000000000lIWfmCc90000Xi5X00000000@C6G
i5Ji0000PKm@\?AHLiJ=Y1]e00000000X;aS`L758R2^TY^Wl:_?\i]?0000D1_`l^Oh53ZI9?6X00000000A=oTaC5800000000@LWIhXOB0h`B00000000UDKE8\d6
i7n@AAHFH\nC0000\BeGhI4\00008\OY00000000000000000000h=AfTLH^`Xhl0000<c>ohNdc00000000000000000000dV15IG4?LaKc0<mC=>f20000LAddHemI
000000000ne`000000000OA200000000l728@\;JD6nO045f4`36dn@kDXV30000D>?c0000=1TO00000000i9VX0000Pc5X0000LTBVI=SM9HkUD7Eg000000000000
43bRLZRd00000000P<PA@T]nEGco0000hMW?]J<C0000a;c;4:M\9IYE000000000000000000000000hUTF@oD@A9EJPHA600008VBT0000000000000000La3GUA`J
mFJJDSBo4I]fXW]Da=Ah@:PJ0000=9de00000000000041caPV_ehe=l000080H?LcV?0000hF5lh=5700000000000000004H:c0000000000000000iGm1`J4\lSCl
499j000000000000LG:=000000004cLkQDhO00000000000000000000\eOD0000000000008D7gTI\8A68D4V3i0000000000000000X266@g>LeG7@00000000hL1Y
00000000M=0PU5\iQAXG000000008\5fAFc5@7X34Bjb00000000000000000000<YOM`\cU0Oj5dZO:\\nN52CCd4d10IZ>dD<k9=>m0000D=QdmF0I8I0T00000000
0000aI\^000000000000000000000000dKT>5EGVTUKLhI8]0000000000000000000000000000iH7h000000000000<F`^8\<30000YEla000000008iTf000013R^
0000]2U\00008QC_0000HMB2000000000000000000000000d4G]X=SUP^VPd6CTXkNX00000000hZ_]e;L`00000000000000000000PDL\XFM2hdLC0000PE[K0000
000000000000000000000000000000000000T9O?XF<785=]08\?@M1Em<iGmILd000000008_9L0000=@_=0000TE?N0000000000000000PfQT0000000000000000
00000000`QGK437Za:CK0000000000000000Lf<g000000000000`gM@00008[2=lE2R0000000000000000000000000000000000000000000000000000YAji0000
l0\W0000000000000000DCP:TKHOA@7_000000000000]ET10000XTR8000013b^M0>L00000000000000000000l7ld00000000a8d?0000<UFC0000000000000000
00000000D9`G000000000000LT>;0E78PO]A00001CN[X98gl?Rk0000000000000000=3JQ000000000J=UlZ`D0000lH10DJj00000i;@4D2nR@E=LD^jXd[`b0000
0000<^E9Pij@0000@7NMlkUeM=Eme0Yd0000h>H?00000000D8b]U;ITA<oY000000000000e8V2aC:40000a9gc00000`]P\>g4PFlY\G3C\Q2<8R]XTj=>Lj>UYHRo
1IHV0000mCnW000000000000h<Hi0000mC9d4M\F0000000000000000Pd4?000000000000lV]3l\h9lV6IaAP1mIof000000008>MPQ=l6d1Q<`QOjDDmL00004EY=
00000000e5NZX<Ql0000<fnU0000L=>MMGPQ0000000000000IM]000000=M82[HD;?A0000T9[VPj_>0000PbZU@G@T00008FH?Pel?00000000DKV@LW4i4]2ULS]\
QJ:DX[^H5G@c000000000000L@j_Q;J>Q;7b00000000@dBU0Knm@cma1BHB000000000000HMi50B6S\`Q`000000000000`hKMQ8iSA=D[XUDo000000000000P1ok
438XH\TPP2[74=Jjd]1P0:9RhN:nL^:HhG@gTQ`f8cO6@U19dd5OLeB_Hi7h`lB\e;jRYG[eLfU\lZLH@2V]QH4MIH5c0000U0cjAF]M00000000<H>_HE1A00000000
097S`iHW0000000000000000000000000000TCZ\000000000000e92U0000000000000000H;LT00000000\Rb2<Ui6000000000000000000000000000000000000
0000`=R6L_H[`KkUhjWkhNR>00000BW6h:B7H5V900000000000000000000TdTi0>6Hha5`U42k0AkHQJFM00000000PQ\500000000ljf5E64d0000dU?kH]1DLHMZ
PlDXYA9?9Ck_000000000000000000000000000000000000D\jW0000dc^Y00000000H0?Ym2QJYC:m0000000000000000000000000000eEXUhoCT1GQD00000000
0000EHTE000000000000`EZk0000\afP0bF158H500000000000000000000LZX78kgfDO1:0000TID28NOe@6XG0000000000004;Hj0XGHToW39?^D000000000000
m8dN0000l?N]0000000000000000000000000000]H^G\1_EH70`0000Dh730000h0P9L@_`D]oi`T1m`gb10000hJ7C84_K19;gTPnM\jK:000000000000M:I:0000
lLaj000000005:dfhS4C@e=Q00004UW7@W73YBZ400000000h22FPSS=TSFV19BIP;QRmJJS0000Heln00000000Q>eR0[Vee8kXlD7BXWL84_c]d9>g81]Ohi<3T`42
4lYTi?cnMD[A0000hG2Y00000000M9Z^4:A;@lPQdlW?00000000`HdS9Dhom3VT00000000000000000000000000000000lO54Tc`M000000000000000000000000
00000000<IhK000000000000<=MCD1;cTIPN\hBk0000QCP[l4``5FdE@T@K8TNZLLjcU7b<lN;>@]7]@k5K00000000\3ohP@HELaP[H`k0\C:j`JE>Tn_dIChf0000
0000XEj]h@^DQH`1000000000000`<WPhaf>00004mVZ0000dPMH00000000000000000000XBe600000000000000000000L3STT]j?T2Ha0000000000000000lR>K
aH11000000000000000000000FMoe7_H0000D2;P0000000055<AY<SR0000L>WX0T=00000000000000000@0ea\G<X4l<oi@4@IDXZl=OgEF3g0000000000000000
000000000000aGJb4_0?00000000TWLH000000000000h4FFd:^hh<CE00000000lW?PL^1Z0000QD@<0000@O4PD[ZeEDDV0000000000004o8\000040^C8^n8iIMU
00008^;Y000000000000aHcI\PDSI04]000000009@SGL^[L00000000DRIK00000000E:bML7>DTEYLXag55HoTl_6FLbWc0000h85I\P_Y4\][TNEn00000000`hKc
lQEb4HH6dC>:DUI1\EMM4O?IM7C[L1b4]9UY0000000087ET0000=H[CXJleDXDY0000L<HF00005GSd0000m7DEX^\100000000\B2V0000A6H@9G`K0000HKlF0000
`Ke14POQ<VG\di>^LS4Phj7>hf4N4j=1lFR;`BO>5Hm2000043h3YC<30000PCe@d4El\jR60000LB\WTKM1@K^;`]23lPaK00000000@>Uc0000lIA9E3KJ00008C05
0000000000000000000000004_NmM:2[L8Fh000000000000d94M000000000000h\_=hm=X000000000000L><TL\4UmAn100008GG<HQga00000000A47700000000
0000000000000000000000000000XV8F0000000000000000000000000000Q@JS000000000000L=08000000009Ed4dTdAl6S[da>LA<6]`odT4g<Ih\Z\DLY?de5m
5IM>00000000D5;nHSK[0000T8R@dU?M0fBW000000000000T6H<9FKcUJ@H000000008i9e0000`34;<6EBLCWXTG;]lMXiDQcJ0000000000000000Y:MA`2`[\2H9
Db2i000000000S7]00000d`]00000000000089<o03hI00000000]<4C\LR`@b4d00000000000000009G10L9hma=e<00000000<BP1h<ZD000000000000000001WV
E9GY0000H@U;D?TiH:ZNXEgZdM]800000000@h[ce?c5dF_a@nh3`dnD00000000000000000000\dLl4T_P000000000000H_bmDgE200000000`^b3AH@[0000XL<O
XZ`QmE?H0000000000000000hflP];<U0000X1`G`1mLlVJJD^ll0eS<4fQ1PgjDH>m:d<fMa7ZkQIR7]J2aD>gGdVQlP`NWaERR00004X?YXl;?0000lJ?AXBRa`Ekm
0bBF0000000000000000]D?900000jkL000056R9eGKc000000000000lRg64kfB8UiQ8[bCa0N<h5oOE:[6T=_e0000<i?A000000000000TU\N00000000PRhiDZ9K
00008bFZ000000000000XgH100000000\>nVTV=\m6:C`CTB==`i]D^_92Om4:NIXPc`\@bi`fER0000XDBjI=ZV<0`Pl6lMT2iM]3YN00008ZK@0000<]=k4`MCdleY
YIeB000000000>JU0000TMmm0000@=efI4Se0000000000000000DAl?00000000000000000000<80U@i4?eFTT00000000T7hP00000000XWCbm2ShPb]TDL`>8QSo
e8M[Q:`l@:K\m<R>00000000000000005>coLYAR0000\=[V00000000\DS0<^O=DCY^\F7:4J`:hoDSMI6DUBnT\NP>00000jm]0000AJ;:0000LF<R00009HlU0000
Dh[?000000000000P?mBDCe74E[dLc>E90^hL[8PYFR1Xa[B000000000:IQ0000YF1<]CT`00000000TN;be9XK0000lEbgHjARDHAS``5H186lUG\KAI5D0000<6f`
<[G^]>M400000000000000000000=?[S0000h:Ld<kgG0000d;o2`KAd`]>ila=QHkM<I=`100000000H=eD000000000000d771mG3Y0000lXinP_G300000000DZdZ
lhY8`5VHlRn@h7LbDQITTT;3h]U?@6ID\akl4jIJ4lfLiGWY00000000000000000000\7kM<6=?X5`VH=NL`CN;HI?:IJA1THh84GcAdI[fPJG9XQ[000000000dQLI
0000UE><0000000000000000=7^L00000000@A_V0000T1f;00000000000000004eRH<GOod]Tc1?5I=DoYhCcBYFO\0000lS^O0000000000000000000000000000
0000X;E[000000000000lO;9@V^MDaP5Lcam4[gfP3A7XQ4`X0Hl\:En8QG\XS5@0f5D0mbP=2CoY5[0A<>W0000Le^cTBLl00000000<g<V49ea@egfm=Ha0000h5d5
000000000000@K]60000Di380000Pk88<08H00008NLl00000000TZ9]4Y92000000000000XK^X0000000000000000E0Q;0000D;_a`WiW0000\>Rj000000000000
00009;f;06_m0000000000000000HC6fPF2d@Sk[Hf[LPNGRYFDLlk6X0000TYTEm?Kg@K?a9EZ[l0>1HIk;8@;?0000000000000000000000000000`>V400000CDS
L:oC000000000000`E08Q7^_00008:^U00009G6G00008`6O00000000d4IOU9NG@IR^XiU6L3`Hi=`O000000000000000000000000DQ?00000h`0A0000hF<a46^8
00000000doUeQIDG000000000000Q@=O000086c90000LO3_0000PHi\<hV?0S03<ZgF0000@Hf000000000a3Nh0000LC^@LhhS0000L^MD@`Y<H?Pf07<YLgPPQGA0
00000000QInm0000000000008BaB00000000<TboXNA\H_K]PSoR0HDDlXb<iCX;T8]jP\he@T`1iGOaX?Hc`^ik8:3a4\`K00004;PAl]FK0000QDQFdNHiXATF`=9I
Pj?4@VXeA9MA=>`?00000000TbR60<mQ\?m7DdcC00000000D7FJQ4mGi9L=A=@<0000HLA<0000LaF:0000000000000_3@HH63`nFAiEN[0=OJ0000000000000000
0000TSH55CSg000000000000dNcXP=Q39DdA@oT0a@Jo1FB500000000H408DQl:d1k8YD[1E34g00000000]8bi000000005F2H00000000@>4UH>c5MHfIh<m_0000
0000<G[B000000000000000000000000000000000000L1nk8DE[eJBJHmXY0000h7j;4cTT00000000Hkc9l7M@00000000LXaY\0UNQ2]50000PGkPH_R6]0P20000
00000000000000000\:70000]4]?0000\^Wi0000000000000000i4:E000000000000DXjW4b1cXA0T0koM00000000`ImE000000000000dK=00000<nT1hoHe41H_
E4`[0000Lh99ljWEmJJ39CMZ000000000=<n146UTR3W`hj0DZ_2m7X9EFoG0000LRI_]JQm<?IV0000T965i;[k000000000000<<i0000000000000000000008Ahc
dFL?`j]H000000000000000000000000e25]00008G1n00000000000000000000X<im0000D>KQXXkBX]Y:iCfN00000]66000000000000000000000000I3l:<ERW
P>FV00000000@255h=W@00000000h?i6000000000000lRijL2=g0000lNH;0000A:H^EHhY0000<]38h2j^]IQG`EQn@Fh<0000`5^LDBJ;HC@80000000000000000
000000000000<>@niH5F4W=K0000P59dLbVhE:3F000000000000@i^WYFj;000000000000000000008_DY000000000000H=fYdWln0n]g00008=LQYEC8`d1G@cX\
0000e=Qj0000I7;000000000<1>N0000\3FBLYkL0000\:7Fi:^c0000MF72UIY80000\bB5e?`_=Haj8lYo00000000LS2T0000000000000000<\@h000000000000
000000000000X`W<XJ<Y4bAD00000000`>Zf0000Pi3\00000000l2eeQEg?D]Q;A@jE\iYR8SBM4_34ME_V0000X^KT0000XajG0000Thl`0000Xj5_L6iE988<D3Q0
0000D_n60000ldPh0000000000000000@:>[000000000000XBXR000000008DWD00005@6`\2j:L4mGMAAF00000000D>Z[HFl3lRJ5A=Z1Y>ic000000000000<H[d
9IJ``IBJX_h_P@RPXBRmHW]5T;_R00000000lb`Ze8`;000000000000H46W0000d\5<P=f@h_Fh00000000h@@]00000000L`e<TTA_Y7S@000000008W;oEBo70000
AEaI=9Mc0000HBfK00000000`O350000D8SN`bNb00000000`aFa0000HAP^`B`T0000@EOJi3_D0000hB650000000048nkl<Nk0000@bUg`_9o\XGf4gA:00000000
\;AQ4<TZ`E\@0000h:TQ]1\@\UgM0000A0Vo0000<QQOLAM<XEU>0WG700000000D?KV<R7K`SUj000000004IF:000000000000l3[A00000000m3UB000000000000
00000000000000000000LHN^<lRC=:KU@:KoPCZ1Tf7l`A:iiG9e000000000000HN=a00000000@TX800000000]45^HeKehYBJHao=00000000000000000000AJKP
Y6OLU:XS8RT_00000000`3?b000000000000P<AW41[[\en60000DTb]0000000000000000IC;`0000000000000000dMO4M>LXPi^:4jmO000000008o\2HCBo0000
0000L6\E0000000000000000AE<7d8iKhH[7@L_aL_5n\d?FEBLllJl40000I5JBTLc]0000TPEh0000000000000YHP000000000000`8@V05SehGlI000000000000
`>fS8OP3]Cd5L>K>UH[V000000000000XMD20=^X000000000000UBFP00000000000000000000\[@;0hL7DW4<D_lCA9lL9F=jP:Qg`UX`E?X`Lc^GeI<R@3?HLNHO
Q:PJ`T>UPk>C`1`S\0RV@?QB<@G>XVK<\i\aU0@JX<YeQIdO89NeI:0T=E47DVXUD=5VXc>TY<L>DKRa4K`3LTU4`9fhheUo]<BA000000000000Y00hX5X400000000
XokB00000000\>FedK4i<m>l0000000000000000LBRJ<H8mhdT1\LKo10l3Pe_o0000hSk@h_Pd`OZd00001GjW000000008M[;0000TSi5lTB6@j84LM7Rh]2C5A@9
Dld100000000lkL50`9Z=3_c0000\:JWXMUcXU`He?7j0000`jbn0000lPc6ICj?M;_800000000eHff80VZ8IBoh8oBH711TGJ9=6CL0000lSPX0000PBi700000000
mA5E00000000HF1UhQV600000000000000000000XZm?00000000hfO@]DIm00000000000000000000000000000000e55AXYdl0000H8lI0000dP[VL[3mDNZ]0000
00000Q_H00000000h`JLUDhbd2Pi8Za]MD[[<UindN48lLR;94BS0000000000000000D<lYlTaHD]LD0000`^af<Mk^@>YQ52ie0gS2e4R6dO\=8;:ahM56I?RMH1DZ
l66Yh5T_lg^Ei>8i]GP15I6a0000PA=n5>TkmHkB0000@MJZm?>70000000000000000000000000000000000000000LF]g00000000D_4Th5_aiD8BeJ>_00000000
\JHi0000000000000000=GBd0000`RDk00000000hSIe\]TPE70lY<k\XYZhH4UKl:6W0000HYVH000000000000]45<D;Ug\W5C0000DRDKTlCf<h@1hK1V8[Fj`jJd
8?mWYD<f00008U[N0000000000000000h\P?hf2600000000000000000000<L=N00008K4P0@=C8@0m\]<7@<TEP03m\10@H67j`6`k4=>kTJImQ:G6UHSL00000000
=Ae\Tc2<PAP30000LETT00000000<`_00000A9n80000000000000000LGSJ@eWkY1>;`]Rl0000000000000M3Y0000P\\l000000000000h5Om995:00000000HNGh
14B:=34P@iWJ0000<WPgl=3N<F6F000000000000TG^DH^S90000T`0V\Fj34k5ddB?P00000000000000000000lIib00000<`h000001o?\]Ci<dEL41[e8I;80Zho
`hcZlmOnLHX:000000000000\<=4<2Qk0ZYgY>kV00000000D^k>D8LEQ1WK19A94493=>5J=0TdAC]5MGcO00000000L_<=`7A[4F:X19Xf9GoX0000\6TeD[]90000
00000000U9JXX?bKDLGc0000000000000000DkeN00008C1l0000000005dO000000000000X[j>0000`;aCd>EX]7RmHAYj`RB>]FbXHAC<D7WdY9Ydd<=X0@lcdeAN
P69c`jBdE73XY?@QHA9`=536U2WQ\WkgU9\el2WjI8_00000H@[^E0TK0000000000000000h@8FmCHoaDJiMC87<KJ6h39DMIWK0000000000000000000000000000
0000000000000000Y<?R00000000Lg`E0000d:UFAC^m@LW700000Q?Rh[N78B>?U8n>1@EIi@e[000000000000lM01lTE30000000000000000IIAX@Id3@ViI0000
00000000000000000000000000000000i1nb`Y1U14V=H@\GM3NBY8kEAHRbL`RDXcbo4A1>00000000\W0E0000lM;N000000000000000000009<2O<TGi0000@dIb
h=5fHABMXAPQ0000000000000000l<6]4i\6000000004c^;]5;OmCGciEAfUIK=QINB`6KAAJ66`A\YLF8T8Q5h\V]H0000M=Ui]GAP\=bRPlLoLTEJHhRmDG:mL>U7
5AUA0000@c]U@80A`BKK00000000XZ>:X1Zc0>@F0000000000000000DZCePbRMhCSC`001\[gC0000h79J\AkfPjXjhlJQ000000000000l5@fdDG`4T0W8YQT4QWY
X^IGeDRh000000000000000000000000loLJ0000LbJ`hRMb000000000000E0ZK0000000000000000H;OW4S\VhjCL00000000HY@B\RU3<05<@^F94?NoQB@UaFA?
XOkl00000000D>HNa36R000000000000000059SWQCWK0000XOCUHY3M831C@5g_93Xl@ZkB]FgAH<GE0000000000000000TT9nPWI1XY;8YFDi<[<9MB3K00000000
H\[8LaY4P9nEmAA300004XCM000000000000\RFkP7`b0000000000000000ho;d000000001C<mLd>PM6FS0000Xm7a1Gk4000000000000D<DR000000000000@a:B
8AH[hS6TDi8X<]JE\^<m00000000HH]9`QAZ@iCJ`fNB0000000000000000I:M]0000000000000000000000000000E>A=000042;iTCd_00000000PAml@1^0MD[n
XBZo0000000000000000X@I500000000000000000000000000000000000000000000\fgZ@;;h<ZVkh<`AT[h]9IQWLeJ5h\V70000L6cO4AcF@DX3@3ch<LGJd^b@
Da0VhjTVaGMm0000<B^]00000000000000000000814jD[MQX<[^T`>h\N>Thbmj4hF8`hblU32>e4X<UFF9LZSD\[Jam@VT00008K;c0000000000000000HOR\0000
0000U?FP00000000=2OX00004K:e00000000000000008JZ2000000000000000000000000UFMd000000000000000000000000000000000000EGXX0000\55JTA:Y
0000000000000000@kIe0000lQ8B5BAi00000000PGERLfH:0000XECX00000000Lj5TTC[J00008`9ElZ7VDc6Ja=JQIH1DT^Dh000000000000X1c70000lMFF0000
0000ddIHTO6B00000000d18i0000<Y@o51C_0000`C[ZMJK0dK_AA<Ie@=VBT?3W\Ec`TEQ@LUgoQ9F;84GI4YP5<l2K0000000000000000000000000000LSd4Dh09
00000000XK8NA0Sa]DHNPMPbhjW2db6D0000MFm500000000`hNUi>OH000000000000De8k0000P:d10000eI_m08Ibhd^D00004\X<H_Ida3]`5@@KlD76hO^I8`oL
HfA@\A^kY=YYXcdXQAE49FaT5G<m000000000000hL>UXCWi0000@1P<0000000000000000000000000000000000000000lh:c0000hN5h00008\fH000000000000
4d8M00000000000000000000000000000000000000000000\2>f0000000046@F00009<jg`l_@0000000000000000<i3D`2UK8h;]000000000000X:Ji`Z:GDbJU
000000000000T=S8@U>EH_ZWDXK[`@BE000000000FS`0000UCRZ00000000LEfO0OLVTQ1S0\obQIX^M:n3XmYh0000d36;03e8M8^800000000<FRO000000000000
mHDL0000000000000000dUU`000000009J5I0000000041O9@>ILHH`Y0XKL\iC9YAI`M1BA00000000hmK[00000000I:0c00000000000000008k=F8Y:Q1HG^0000
00000000eDnU8C_\000000000000\>C`<UW^0000000000000000`6?>@]d9H3fVL_gG00008GAT000000000_F0000000000000U7PPI<8kd5L<00000Se;HfEB`:Si
8I7Al6oCX;^^PWfW`M^;95DJ\=X2M@=3UE1XU3GB@D=b07blEF\S1CJN0000\gCV000000000000\=e60IIa0SMa00000000811W0000000000000000IGiI]:WU4ak9
00000000H3YB000000000000h89]l8>Y0000]9FLi;jA4d0Xh<jc]6gbmCKZ5:D^0000000000000000dAjO00000000==5gTfmE00000000@C9_00000000<M:10000
0000MGjj=4HY000000008;Xd<NFILdNe\DA>8n8SdLlCmG9IH26_h4iKP5ojPYYD4gmh`nVQX<f9P]]U<`Rg44H]000000000000hH9A12Q900000000000000000000
000000000000000000000000\iMh4AnZ]AkU00000000LWSC000000000000XIlQPJg]dTj]hRNHlfRAiEIM0000XBaRPA8^`CnlDE9[4OV1\_C10000@BCU0000`hO_
da2j00000000dfAi\Lo5Y41o000000000000XiBb00000000000000000000@9H\iFgN\BNHDO0U000000000DG;0000T1=ZDjM50Aj?0000a=2D0000000000000000
00000000<4[84fT300000000HGB10000A00:000000004`::`]IV@\NQI5MV`WlM<=nV0000000000000000@3bgDO[BT\B7lfZO]JDK000000000000DHUjdPGPdnDZ
U:M0000000000000000000000000H324960j0000D5@J807PhXKiXI2]E:>CdY7E0000HeJZ8giJ00000A]KlO=JDVNV00000000h2l:L4NDhZa8000000000000\2JD
0000i3aiE;2M00000000@d<0X<EP0000XHa50000LGk]00000000]CXk0000000000000000Lf3XT7SQdIR>4T7c`]6g58TZ0000P[oM000000000000000000001Fm[
4e3>Y<80PI385>h:0000P;Q<PUb10000];goT4c9XSZ5HZji0000000000000000PcJH0000DdK4T`K[84I7000000000000IEmj00000000TBGV00008Oi400000000
4OBk4\AH`D5IhPL5156B`lR`]6k`T89o\BoaEBdG5F7U0000000000000000000000000000000000000000000000000000U2n;aIXk0000@[E[U646000000000000
0000hoG>eJQ40000<8114Ol9000000000000000000000000DmfdH>EeI=5G00000000dEin0000DbD50000lXK80000d[;c00008\<`0000000040<N000000000000
0000DTDbT;]oDmOP0000P9`nXoag8CkSQ8^U0000<d=?dCEj@f2jQE@A000000008h:F<k38000000000000YBKlPKD_<RAkXT:Q0000000000000000LeN700000000
0000h:]`0c;T00000000M3XJ00000000`jib4od400000000hERgDUJ@000000000000000000000000Hd;W00000000000017M<AD0C0000000000000000L5dY8Y:d
0000`Kao00000000000000000000lV0HddgS`?ME0000\P6chh[Jdmm5P3]l00000000TbYh=9iR0K@`0000T<nLHYKM00000000000000000000PI9V0000P^<Khbf5
h7l5hmZ9Y>`X00000000000000000000<3N1HRM14Z^Cd2G7\^8\U:c\000000005IkT00000000@;hV`4bJ95ag000000000000LXmfYAYW00000000dHHXP1MM0000
0000Pf38000000000000`aMRLk>n0000hK[dA4nWIHB\0000\OG6000041PX0000YHM=000000005=N;00004SeV<\ih00000000000000000000H:bO1FQ500000000
0000LUfR000000000000lA9J8A?>000000000000lJiW<Li90000@agG0000000000008Slf4@hW4ZHGdJQX@U^D0000L>6X0000000000000000\D5d@BV_Y=?k0000
0000@a<a000000000000TWBJAJUdT_BX0000000000000000\XSj00000000\Gg7Y9kI=8lJa9YF0000LSXA000000000000000000005I8Z00000000lmnn00000000
0000h@Dk000000000000l>Q\\S2GPATWLG9HU=mcLCCnhA6KlK::41e24T[<HJOgHNhWTc1oDMfBPch1H\5Xhe0ZX@84@S;9\bWoD=ZWHk2_Tobl19^7h7\EXcD5M9fo
1E\:AFkR00000000000000000000000000000000000000000000P4`M000000000000P>2600008];10000000000000000T>PFd9BMLEEJ00000000000000000000
00000000000000000000000000000000Tj^=]7bQ0000E?4blADT00000000000000000000@gY:XZGnPlo0Y@:SA9W>EEhK0000P<A1<^M^UIJM0000000000000000
00000000000000000000i<0j00009GZ6000000000000lM?GD78X0000LPbc0000000000000000lGaA00000000\W_T`jUXTgR^000000000000000000000000H\i7
00000000HUa;I<lBIC>l0000I<A]0000L7aU8o4Q0000dL]Z0000=CGC0000\<<B00000Ai;000000000000dDGS8[Em\1=lUA778BiNM5:9XfPZHD:LmD:d8?\N<a]7
1>QY`^\@EGOG00000iKM000019bm0000L7PnTD900000`76800000000LBUH000000000000`maBHA=^I<E30000lS<L000000000000`<kShOlgX;C4hXiKTZo3dmn2
0000000000004FaQ0000000000000000<k;l0^9Q=IN50000`2YaTgFfD^me00000000LReN=EV]L?iL0000D;GDQ;[5<SRVHUh]000000000000=CH6@QE600000000
YICj000000000000YFf^00000000@fo<000000000000000000000000<VKVh1LC0000000000000000000000000000M55`00000Pkn9C5QL<?JHfEkP>69M3fn4om7
Q9@lAGHOhNBNYG@V00000000@]<D0nO?00000VDL00000000000000008N4j403]00009CV:`U]V000000000000@=j900000000000013?JD;A<00000000h@ND0000
0000]?11d:c_\Dlj00000000AH8j0000000086GXD<l5XHWA@SPo00000D1j0000000000000000LiQm8Dk@m3oS000000000000Y?LL0000<HZg00000000\lg8DWbT
4`7BdooIDA3b\5@;=Dcd0000000000000000e;cL000000000000LVIB`8hB<?\f\C1U0L:kd_=P@cBO]AlW000000000000hIH>00000000T=;T0M6388gD8<;nDTkg
4Zh[P^i^XJ:ALf_Y0j=L0j>dQ6<bP7fc9;\@LGFOH1HBLgE\Q@Lg1D[N=FGe5G:[d:olLJJS`KUZ`eSW]=10AH@5DNT=H<hG]D1Zl?Xh000000000000\1^T00000000
0000000000000000@Bbo0000`a^;EG7fP>L8000000001B>o0000X7O@000000000000PT;JDa6`D4=>LTNLE;1L<8[\0000Hc;00000L9Tk0000e=9C000000000000
0000000000000000PG_6h@]<000000008H8]ddAT`<_Q@;J=@NTUT2UYhn9o0\YL0000000000000000]H7RLEJ=\5NT<[c70fefmEDDLM\gIIJm0000H`RU0000@bY7
0>leY15mPZKe000000000000DGYN0000000000000000T=l7000000000000A7eBLJKX00000000Ha:VD31NY9O6Hb\RTAFQh`_N0000000000000000000000000000
PTo<`cTn0000000000008XlL<JkS0000000000000000000000000000H;HX`LIjH61lXde7Y5W?0000000000000000mIa`00000GK^HZf_0000000000000000\LDP
0000D[?k0000`<1?81V;a0VK8DUTPLP9]?_c@\:LiEb2@8GXl==RHREH8[31=E<]lc7FI1\S0000\Sm@=7k;aH3T0000000000000000000082Q?hCS3`^V50000LELT
<h_o@XB=]2bn00000000000000000F?b00000000lSEc\hAl0000TnUVLTc`4dlNQ<nK00000000LWfoiJ3;00000000T7P]XHCL00000000000000000000TNEXLQ@;
HTkL00000000X[KM4?Lb`J6RX5BcHI8APQ_\D\A:A5jJe6EFUEKb@S7M0000000000000000l5EH9?NB@]dX@M]J000000000000@2<Z<2aPdjgi000000000000X55X
000000000000000000000000DgQPP^_Zdg\;<k^8Toi[0RAF00000000000000008\XmHFfbP1]=0fh:<gf2000000000000`5<?0000h<G94bYO00000000Tb5SdUB]
00000000<H^OY:6b00000000hYag@iGRlVJc8iN<ACGV00000000000000000000XYhF00000000a6[a00000000000000000000000000000000000000000000@@L:
m:>60000P>1SAB5:0He00000H8=NLTIcT]NE0000PPK<hZ0heGH5000000000000\;=?D?`O0000TSec00000000lHPW0000000000000000000000000000TDD2d`Q=
dikd\5PL00000000<F>90000000000000000hLnZHS=n=1c@88K149YC00000000aBIn1DjiHe[O00000000000000008Oo;08cH0000`H:X\FA;0=DNE?D34:>?0000
0000000000004=;FlKF18@DMA<Cc9>L?@\NB=>1T5I7A0000000000000000LXPKT7XB0000H29m@A>X00000000460k<]mA0JL24jCb0000000000000000hG]D`6<G
000000000000dVVc0000000000000000E8[j0000LF@c00000000LD;5<mYO00000000D8e7UD9k0000ljFO0000DNnA<T\T4lhnQGO:@:@^`akJi;5J000000000000
000000000000mEOk000000000000000000000000d;OMPBfgeHQ8<2YJXSb200000000@GQlDfjL00000000`1a70000<Sf[974?D2@^h14LL?:aDJc7`MAOHS4`hd<X
<f6:Q9b7Y?1JMDfO0000Tj@R0000eDCGaEa_iGETdWD90000<>8U<QB<<BASi2>SLfA2dM@:@0O5P1VWh2]RL6ROlDibhKLYX649T@m9TE4K`F>m8b@@A:f:00000000
00000Tgk0000000084e:X5M:XD4YeC0O0000Y;@o<:=cm=I;]F@Y0000hdo24iH=0000LB8100000000000000000000XCX8PldSY<;m00000000DGLSi2B10000h=Xh
8bnP00000000aI64T8Od000000000000YCLJ0000@IkO0000h;eU<?2V<2Vk\X7>AHH10000000000008VHdL^78P3Lf4VQ8Xg<m8DiPQ4E^000000004Lob0000HEA[
<62=P;3C<L3XlfXaM0U10000T:08LcG0LL<:9HY^0000aI6Q0000lRS@h\MD8`h5@eMZd\<Re<Kk41JYLHn=ABE_EGYE@5AQ00000000@]hb0000LI<9\k?PUI:80000
lem<00005D>f000000000Z1Y00000000AFnTAJF400000000PS:E0000HmF70000TXUM<5So4_?J0000PR^TDa<J000000005DeT0VGm4X<05E1k`[;MP]9C00000000
000000000000Q9_l0000LL6RXMMBlB1H@3G9THG3\Vl<\lN>\N8:9?O6UCIhA9=\TM_>TRiSY?0W0000l9GV0000hca6\OF?00000000dWbn00000000000000000000
000000000000Hoge000000000000`R:B8kRb4C@V@C`JhFAm`[m=@9nWmGC100000000000000000000TEMaEIDg0000HBTNXDh0hBSk@>H\4WYODNhN`3DNXhN5I<Ne
4QbP@C54`go>YHAUl2E=I7AST;BV00000000T1110000D1:3TT9_8GbbPi@Um1L<0000@N:?\FM>000055@Kh=VS<?b?<EBSUGYi0000Lbg_MJCn0000e4EE0000d9^D
000000000eRcL=EoX1S800000000H=ZC`ZXP00000000lMN@DXRkm=aK00000000DEi<00000000deW?00000000dEkM00004dcdYB0E00000000000000000000PB0P
0000H1E20000`1[oh>co00000k:f0000HVE^X`N9Tg^W0000d:G=L^Jl000081gb0000000000000000M<7[0000A<D^TlQ[DK?Q\j1G000000001IKfL`0i00000000
0000<9G>0000`4Fh000000004oeTIH5S0000HHMi000000000000\B^3dORo00000000`miZ\b?:i66H00000000`@Gm00000000`3nZ0XcS000000000000000083o2
0000d4A70000@kJ:00000000000046G;000003<=0000H88X00000n?fdZ6<00000000h[VG1>g84LBVHmg7AI;90000hZP=00004P^i0n2hh>^;00000000L^@74ccO
`8RVYE[A000000000000h>`4000000000000HRL<@Ui`000000000000h5;L0G6JPAJ\Q<?gm=POlL;[]@4V00000000TPY=4V<k0000hY`:]9NZ0000000000000000
mD<@000000000000d4L]d\N_lXmO1C@^0000dK58XKnVHBG5AHWC0000X42<XT7D4`<M9;iF00000000@Q@O00000000`RLc00000000DIc]To;S0000000000000000
000000000000000000005D_o0000ED4S0000<]SS0000d]>@0000a36g@<\c0000LTLO000000000000PbN5m6o90000XQHYeEi100000000EIhQTM[P000000000000
00000000P9IL000000000000<6N651_SlnG;0000Q4F9EHPe0000L8XbECXH5D?i1DL2mDLL8lMe0000000000000000eBXX0000T?=3DdE`d8630000000000004WUS
00008EOY00000000e0a`l5AmheLW0000dkJlXH<R0000dZKNdT\A\WjOLYGH=7G<`DMLXGaQ18TK000000000000000000000000`;@]dD[30GY70000hmii00000000
000000004DSf4FBBDSCAH2U9hk4d=E2>0000000000000000XLbA0000HQc[0000\8m>X9FRdgUJ000000000000l<:k00000000000000008KXYHCh?8AMV8a`[TjDW
I;Nli@35X;lDUI0^<e^MlDeXhY2g00000IeW0000T^hG]FD?00000000Lf?]000000000Y4cT8I;00000000D6=Q\1W4PKbZQIbIHI@C0000l9D<TOPH@`J8EHeO0000
00000000@1N=00000000000000000000l5ZV000000000CK[YACh0000a2fT00000000H=@O0000<:eGP]aW]=>BhX1j0000U>=M\<^nLMF00000dfN5000000004\P0
1CW>00000000@IdVL?cd0M=<]3Z8YHWY0<928XoKlW>[AF^lL8UB00000000TlCQUDZKhoXB000000000000000006a<53Q`000000000000000000000000\GWB0000
TXRT0000000000005IXKTH3@0000T?a9IG;Q8o<h0000H:Rc\HTE<K0HXm1_0000aH690000\IjgDbd]hoZ20000loHCLFVLhYSZl`5XHi_jl]PD00000000X1Sc8:nB
0000P<c?L\no]DHn000000000000X?T40000H9i`PWNmaGZS00000000<]6SDU3l\X:C00000000DDP_00000000000000000000HHYL0000000000000000QBbXQ93c
D=4800000000dG6Z`iIi`:2Y0000DKkj00000000d]WC00000000L6n<@cOWTAioi5kd97?=lAW`U=B\0000a0?[DlcBe:LRP7[>4jTIL5Rj0000Q?f@X5;]H_g2H<>T
M2]B<O_jPP[;YB@h00000000<i6CH?`X00000V]n000000000000T_LWD7;eDin1@696\kn50000De`LH;bB8M_g@?62@AaL0;Th=HPX0000HS_Lld`CI7@7mBc70000
00000000@=4j84;5dDHDP^GP\BXE4j@j000000000000\0CI<TBF00000000000000000000@9]m0000he9V0000hnmN5DCZ000000000000ABWd4MZ30000\X>BhInR
XK@10000Lk>U00000000d8ah4KmW0EF^000000000000T=cKAAOC000000000000d`ed]>Gd0000000000000000ACOH0000\4O@0000000000000000LQJ5]G9?H8]J
hCW:DDU7LE8[`GDOd;Na<DK\4ILLTVkVl[;4<[XQlj23\39Z`oj0dn`]UHIc1IBQ00005GbBmF`^000000005E>b0bE3L;F;H8:eD@8XLMXJX4a]lofZ000000004W>o
db=d0000000000000000000000000000000000000000Hi[40000`UfiiD`B000085CC000000004F:40000000000000000To?g5:]kdo14XhVYe8m3Y;bJm@XkD<K3
dl0Td8<J@b\<EIj8P4>7<jNYI2IK0000d3W;000000000@Rg`^Xc<eYM00000000E3PnU1O;57]D1<Wg0000hJTF00000W`mI7`7QA1KABPXH6O_0000000000000000
000000000000000000000000000000005D7<000000000000@Dfla33n00000000DE6`00000000000044DSDQH000000000T\^38k_50000L1?aT[f]Dgd7`NaLd\7C
00008K5nlj3<A=0C0000T8IF0000@WPNa4\Q4<F=00000000Dml>dV2e0mY6DR9\000043NJ<1`^00004j_1XP6O8Mgd0000000000004@;J0000000000001ISC0000
000000000000P3KkXRSQ000000000000@]5E00000000d]Fg0Bh2hJK?41kI@OP\T]_n40LY`0kXXODhU2YE0000E?;Ym=FK0000lFeodLPdXch`0000LW\`0000TLZd
lQgU0000P\I=000000000000X5B>T6I74Pb5\g<1`]9_Y20:1=d@AD;S00000000i@A40000HnkQH[S3d6N`XHW5TJRL0Hl^T\XQ5;^VlOgoH5niXhci1EjI00000000
XJAd<f_JAHdIDMiN4X@i0000Pgfjd^Te`Vbf93hl00000000QB8i=Ee`0000\L43hNFUe?ZG000000000000I3Y;d4U3@ciGPB8[XkBae1n?]<:H000000005;d40]c\
hc5F0C?614Vkd^=I<2WM561hLK1jXcUPTEJl18mYI9f00000000000000000H^n^I=]N00000000<J=90jJ7`K850000<BhK000000000000A8I50000PPZa0000hcIF
`=8MhjaK0;hH00000000PM2]XHVdhb8K49[k`mJQ000000005JBm`hO;00004nSE000000000000UDn_0000M=in000000000000=3FN000000000000HaenXAOZLC5D
@[8=H^1N0000000000000000\B;X0000000000000000TU=hTn2:0000DGH@XN`R8NWC0000D7HnXCL300000000P5ld0000LB^j0000h18?XB<Z9=a:EE7[51JCHUoB
1D\K=HP2l0NXl<ef<j62]=nX00000000000000000000\U070000l?cA@R76Y>b3lh4>P6`=EFO6]H:2DG>W000000000000X0Pk=Ekb00000000`2N80000dI^iD[5m
D2a6L[BfA:j2IDQSl``gIIjKXJNJ0000@fRM0000\Z_C\V4;000000000000Q@mh@KCX000000000000d0=>0000000000000000`B7M8WdFi8g[0000000000000000
00000000MDOJi<3J00000000000000000000HHRKQ;N[dNJ9XAJ20?408N6Z000000000000d@J`=B5k00000000821AH];g00000000dTioI4gYdRcl=6MV84hG0000
00000000\CRQDMXY8<?1H5S:i5?aIG200000000000000000L6XX0000aIG300000000hajQeC\E4>96T43P@gOhTR[c4l77`gM`=@^aIH=j<VY3i?l@0000PFHULWgA
`JnV000000000000000000000000EHi3DH_0DalS00001D2=HEP>000000000000000000000000=HXR000000000000do8m0000PB068nJ38>?;Y2@cDBQ7\aN`@kQh
QAgQ0000\BQQ`\W10000Y:@R4ANadB=alF]\9BU70000000000000000T\H>0000000000000000dL0@10l^8gEM9C@8MH:K00000000=BQ\00000000000000000000
<L?GLadALieKE6`MXZBo\2ETXRKCQC8_00fVP82Ml@J<U@Yo4CaQ000000000FOG4J9P8V97@PAFXah;<7Jl0E2A@Va18C9@UD40@[8f9FCX000000000000E43SQ;fP
0000`Mbk0000`QId8:<f0jm0HBEC`Y4400000000000000000000DZnG000000000000@f^l00000000hUdPdDPPHZi@@80c00004VOMM4^I=7>l]A__<@4]00000000
00000000lThk000000001=_94<IF@<lghLXo00004Fia0d:F0000PGb0hJaG0000000000000000XGK40fakTe\PL;D_`W^f000000008Wn4\[L>0M<BlYYYa7]h0000
00000Ij2`8Lg00000000000000000000dHDiXUe[000000000000TUO@UIJ@0KI3DPC?00000000P_1017BX00000000TASS4];Q000000000_7m0000000000000000
i2dZ0000=:9TLfFR0000@]nY=FSN0000a@Bk000000000000PKcn0000@:\o\Cb\TP6D\e3100005GAj000000000000DDI6000000000000lFob\de]dY`^00000000
00000000@L]MLLaSPg9TIDY400008W_D0000liST000000008<V3000000000000000000000000Lh]20000`Y\^0ejREF98eD`h000000000000PC=T`=3bXE<E0000
4=]nhCifiIehP6hjH;4800000000000000000000\Cm\@;G300000000000000000000T]=W0000000000000000000000004\7Q9GRkPPka000000008i670000E9ji
0000X6oUDG0`4MYch6K2TITXL=MUDSjB<9k0hISC<bhn03ZWd9LPXf8Q@i2YXm>UX>o[L=FH@<=JDTlhEBeI1C`Y5ES^LL]hdcT`Q0K;0000@dm`lA7J00000000H@f?
dCTTP`HWX=6EhFjc\h0b04\C0000000091m3000088Z4H3dQ0000000000000000000082I200000000mFH84MiA000000000000000000000000De6<la4K<lX\dGm4
HVF2`_1_UIF:000000000000LQdolX1G00000000hjL?0000D:`X00000000TB5R0000hI4k@DJ>`D_jl^WT0000iEGC00000000000000004_ag4=\U\`B9@S5Md8a]
8Y[:@]WTE0hdh_>_a=<lQF6_000000000000M8XQa@gb0000LQ4nh7QBla?hi9nK0000000000008DAM`=D_XOn`<85X@E91TRBR8_O^\DohXKFVTRLP]EQl00000000
06Gl<?IjL[_U8:o[=5WKUDh90000YCXU0000000000005D;m84^_8IgHDThVLb;;dX?7Hggli@5k09e21Gb\Pla]0000U1EM<Aeg0000LHIA00000000lMWo0000<0@[
PA3R0000haL5hRJo000000000000000000004@8l97mQ4kEEMH^T8A2:0kbSll=c00000000000000000000000000000000d3GG@?Y9hFQ<00008MgO000000000000
4\Re0000`?f19G:2Xg?J0000000000000000@^;j]3IfI1Eb000012fG0000D>j3000000000000000000000000dF>_l@ID0000l9;hdMQ]00000000hhh30=7aD[nZ
M=GePPHF<2M09:n[=6WS000000000000`c[Rd7Tg8]P`000000000000@RE90000=5X5a0jJ0000HQ=gT1<8l3AWA>I>0000hc5meBl6m8@R0000H6iTD0m5@MN14WN>
Hh<:0000000000000000000000000000000000000000<W`4h;TWTid1e8?[0000D7=J0000h6Hk89=ZHD33dXJ=\h\b8o\m0000Q4PFD04a00000000@cU=UA0_=FPB
lVGL<fHL0000000000004D[O000000000j2d0000lWF9LQ9MDKiaTBSZ00005E9NHdOYHX0Z0000D3le000000000000dU\8]0Uk@Yo?Y3ChLHYX\kcJ8=>008:P0ioW
U3EM<Xf^\nTJE3k=d]Xh0000Tn:S=E`ld;jXX3I>P?<HPBZSTIe1Q2GKM;==00004OH^9;94@d]n0000laQO000000008XRB00000000D^AP@gU1=5L^HYmf0000XJNg
`E7i\ikWD1<MD3HSQC<`AF2UM3j]000000000000Ld6eI71nX5hR00000000`5Q[HRZjL5TJ@N4KHPLBH0Udm8j;@X\nUClEMG=SMBiM8XW_0000HC?gd:6:00000000
0000A2WbH2S24Qj]0000<cBm0000`A_8TF;d56n[1=NmAC3amEn`83LKH<@<lE>7XNB[a6MkT^<:0000A30oPSDY0000`;3V00000000D0B\]Hog00000000lBDL46eW
0000I:amM2V60000XRcR0000HTnJX2NJ0000T=74XT5^0000MDf<00005>_@0000HE^L00000000`:H_00000000mGe700000000`B?000000000`EN6dQJ\@eA[P550
4OolTo0D000000000000]GJUd2;60000X\PO0000A<QRl2\>iCH\hjeZE?T=DF[1000000000000TXW<000000000000000000000000<?RT00008h]i00000000h5a3
HXn^\F5FU3K]0000\mHDA1@G4N9E0000000000000000000000000000I68[i7Qi0000YBj90000h:1`h:nl913E0000`41A000000000000000000000000@D?Y0000
0000M<Zi0000]1i_0000XLBn`4G6H5Ye\U<T@48E0aZ9h<H]`GCP4NaXQ7OJXRbmeBlYAE?n00000000000000000000i:dYeI]n`WEQ8V8^0000<_GiTI@Z0000l91f
00000000aBcVHe\9M0;H9:8=00000000\BPRHfhOmD3PAGW0@Zca000000000000DO8D000000000000000000000000000000000000000000000000L5^Z0000TKE\
00000000h3V\455eXL9j0000d9?OL@0M0000000000000CMa8AOI000000000000d10a@D3kP^@Ja9QGMInZ0000\^SN00000000LKQ2e9?o00000000<e]?0000<:do
TE`j4mJd000000000000lFOl]D^ELk8gl9iRIFhZ\QgGLC;Z\bP<=InG0VDZ\ajc0000D]V]0000PZj:000000000000<FVn0000XCPd00000000PGU@X5GC8iP`8JVL
4a]XLEbIU7V30000000000000000000000000000T\A`UIFM0000000000000000000000004amV00000C=3TY9c0000XgJiL[a^000000000000`@XVQJEHH`bm06Qe
00000000dG:VXG950VHHHWA7\bWYPed]15E6QC`fmF:n1GB=000000001=R`M=^j0000000000000000lk>4\7e80000M6LP00000000D9bCL>JG<UmaH]0J00000000
00000000T[4i00000000XUGSdXQB]DBadOFZ@6eI8Z:7LeAjI:kLPPE4hEgC4lAU0000dMHhD4nF@:?L`fnlPTeR<h^HDkFa000000000000000000000000TTVd4K2R
LcJUh1YHP=81YD3`@J^T00000000@O0n`=]@000000000000m5aJ00000000HaGY0000000000000000D]<W0Qeg<ckFHhmIPiLB0fY<0000m<VYX6lk0000hWRem6j:
4gCiXhR@4]jL00000000XFG<=Hc30000HEZR0000d?3ELk3^0000000000000000000000000000`ZAi0000000000000000@88H0000000000jOLAN0000000000000
h[`;HTC8PUMJTD5TD_VW@>D0H^l`haT\Q7FAh4a>IB]mD>b=ddCZ0000XNW1XZ;7LQnN@hd\ABng=CkB\]e5d7Ba\>9BX2Xe@@KAI?mIX<UfLHUEdJQKdLX\A3^`iFd8
000000000000eH=]=7iYX0RI000000000000000000000000d1=O0000000000000000000000000000000000000000M1MO8a7`000000000000`kbd000000000000
`@R:0000T^J]0000000000000000Lo][00000000H8XO000000000000000000000000H2\[D4W]000051ocUF:[0000000000000000]<`H00000000a4Nkh7HA0000
00000@NRLT0I\PRh@3ha<T@;`c6>LC3QlDB]\8Ed4Q]^HdmPTnSX]977000000009ALCIB6G0000hdhXU3lj<6LT00000000D0CZ9=LO0000L`K60000`Q>7\AQ`EIZX
@k8N\jkl00000000TjlN0000000000000000\7Ahl>1j0JKL0000HP^700000000<:W60000000000004B^A8G[00000Xh^b00000000T@T=000000000000`][^0000
E:=2AFXPLXl\0i\C0000PUNW0000XA\m\EB`PMEPTh]U0Dk[4nS2UC\2EID700000000]7SQ\DF58iO:=D6?00000000l_[Q1;g\0000hSOFTbH_LF3XlZc600000000
000000000000XGIi4WWc00000000DZk[5FH^00G\01]`h6P947eGlhjI000000000000000000000000`Tk\0000000000000000QF@FlY?d90NiA79A000000000000
l`DTLaNR000000000000@md`0000l=9=0ocT0000MD00000000000000m3\B00004>aeXPmbXSKD000000000000000000000000a1U[DLM1hkRCPL1JlD>MXQ<M`J3I
m18K@ZlHm@97=EcN00001?gW0000d8dJhJ\Q\\^LaGTJHfH[000000000000<<n\lLj7T`[C<cXCPfe1DUKohgPD000000000000@]\AE;e@00000000lYoOY>@Q0000
00000000PXePd;kP8O5iM3F753Zn`ZMl5Hkh00000000000000000000TQWE@?VJHDSKX@dhQEVm0000000000000000000000001IOna<9Bl]4N]B`A0000X@M[0000
@FT[T84_0W[;<=`XPE\b@i@n004A00000000000000000000Ph400000LShQ450H00000000D\Fd00004cZ=4e5_0000\60\000000000000`4MQ0000HLCF@a:g0000
\`dU00000000h>BSDKD;0V07\h8D00000000000000000000\44:TOLn000000008QkfM3mf000000000000\`jEaFPU0000=1`00@ecDaKJl:86ddkjX<L5@4Z?\AL>
H1B_D3illfcb4gC?\h0SU8EIAI:E`<fcEIVh00008SnWIDD600000000L?d60000000000000000000000000000@lbI000000000000hZ0JT^o]00000000TLPIMGGN
8ESh000000000000TPEEaEQY0000000000000000XZI7LNJb000000000000000000004T84`[HfL_?4U6dP000000000Dcn@McG000000000000Y2P>000000000000
00000000MI0k=C:]0000000000000000lBF]dE_WDb;g000000000000QF]`000000000000000000000000P_hola4X0ja@0aV]0000h=?]D8jN\?>i0000ACBY0000
000042gh0000hC8E@D@Nd=E]PD<EQC<MP89Da:FJ00000ATl000000004:P]00000000H>7TXck_0000hRN00000UC`90000TS1d=:i84>Po00000000IJLM8\5JdO5J
X@OA<D8K]IX8QJ7h00000@io0000LQ8j0000P0g2EG3l0000D8[nUJ1800004F4IH\4J<h\<000000000000000005n@`aIb0000XomW00000000\MF]Hm<2lY9I0000
00000000X;Y`T]OK0000UF^YlJL_0000000000000000YHQE0000\BIN`UHE00008_bFH4al4ANl000000000000000000000000T7TH8K<:h]fl@G]SP_@nTRUdla5o
000000000000EH8V8`_?H44X8IXSdPMfdjSb00000000dEH:000000000000P^<Y00009?Pn00000000000000000000TBcI00000000lIbg00000000000000000000
8HQEU?S00000T0gYlN^E@ccf00000000a=n800000000U;VYXVg_0000Lo3Q0000`C^R\<WcL[:]l\gBeBD;5EbX`ha:mI3md07\hd>clo641IS1T5?m000000000000
000000000000d0d0PNUBTX1[<V?<@1nWm<;A0000000000000000000000000000000000009Id<P0<?0000000000000000<fW200000000D_1PLceTHVEK0000=<bO
0000dc<Bd?Y\Te3\@hQi=;HSPEcQ4X4iPj:o0000\bIBdZ8c=;Ke`cIfTTc=LFda5;CCeJK=l:?ki<0D8<jHdGFfLHZ9DCgLXNmodR99X`6hd4Vlhb0:To[H0000E766
0000HgMQ0000mH0a00000000<6el42`i4:fmdC\YdFG\`6Pbi;;mI<XdADjO=H\<`cSPP6_]000000005?3m000000000000]Bei00000000dof60000000000000000
000000000000dGI:LeM;TWf78LJH000000008NkN`DC?0000H>l=000000000000XEdNm4O>P\e?00000000DjHcT=oQ8Del@`@b\IYPLekK0000000000000000MF4:
dg;E00000000X5Zj0000eGVPXR=U00000000DT7T0000T5>B0000MFWi1I3WdBMG00000000000000000000lEh`000000000000000000000000hY[MPbAe=JR:5;3J
<KC1mEHKmGEA0000<gQA000000000000000000000000000000000000iI2[8EI`00001C>Y0000YHN00000lIS70000P:_XiE6?Xb7[000000000000`FaAHiOL0000
TRHl0000@Mnn@eQe000000000000P4@CT?nglA7>8O800QKg4XQe\i\l99i?0KMA\SSHLGl^DC[k00000000000000000000lUhE0000LPge0000000000000000@VS\
0000000000008ka\0000DkZN9:l20Ah=P^U>0000L\SNdGmG9DIAX7f;lDTB`_d600000000LQeWL;b5dLH?HQYc`T^MHkG60000D7V3000000005:=ePdGP@ZIXhf?N
4@nGEED100000000d4Ql000000000000`ihC000000000000P<><@9ZnQ<^@IG<ZDcB39@KTYGBWH=a\0000000000000000000000000000LDP@HLjPP[WC00000000
000000000000000083kk\UYG00000000000000004Tf60000D5kE`=8]8hRW8;0>P8Zn000000000000000000000000P?2m=Gi?hJ:e0000@5A_8G_S`N`jLboWY0mV
d4C?L7lHe>9]=?]>HSY2]Eh8lckoDo2oeJ;M0000E:fVI57CX9a_\G>=0000PkIN00000000LEc6@77I00000000\;obM@ld000000000000A>dE0000000000000000
`i?j<cMf0n6Od4V^lYE2hZ:YT30QX8Q_86ZgdQl_I@\C00000000d7Ib000000000000HfWT<WBb000000000000h=8iLMaDTNj<Y@__4mPZ0000decA000000000000
0000XKOY0000Hc9R00000000]02D00000000DN:0<XjBPIl?@XEl<fb_0000H:Mj8I8OaG^[00000000l6aN\Id=13<5XULP4?7l000000000000000000000?D@hNUU
DSTo000000000000000000000000HQESD`Bj00000000000000008UAc0000000000008PbUIII@000000000000l^>:P\bo`[2dHC1=DgO8E9?^0000dBi]`NoL=82l
4XBl0000AA[90000\hCK000000000<VGHCNVh>RXP[B0h]V18DXSlBH9T_eOMDM=aJ4i000000000000000043eXH4ik@KNR@^2`<aEI]<@^00000000`Y_j4f3h8gd@
58\LQ8aJHSJ^E?Sd=50AYC_S<TFD0000XKfj00000000LHMO000000000000A9X:0000000005GS@Q;:I1M4IEEc000000000000T`\8iH\h00000000000000000000
L53H000000000000UJ6W00000000000000000000000000000000<e2G0000DL[d0000PTOCMJ1K0000dD@0000000000000<9MEi0m:00000000000000000000`Zf8
T[JD8_R`Pejd00004dk=hi5HI5od<4QS00008ab`000000004V61TN\:@bEPHC3D00000000]1DE0000PZG5XlIQPW^WlHg`dd5eD]k5eAR>9EUPlJ0^000000000000
000000000000P6`L0000000000000000000000000000D\6E]:m\H6GK000000000000\B:G0000H=A3H4B<HP]ZXYjl\_9=eHAb0000@6Lb<9h^0\@=0M6]Thk60SW:
Hl9N4`8nhFkFTA06000000000000000000008]=B00000000000000000WWQ00000000000000000000PCg<59C?000000000000000000000000\1T7hVe0`\2_DbiO
0000TSkNDZA10000000000000000h`=OI>BM=DXg0000QI2N@BAi0000XH\^`Te00000`P5M0000@Gjgh34n0000XE7Qlg_O000000000000=2g:0000000016V74cc9
LLkT1JUK000000000000UHW0l;lg`hPVd1_m0000AIV[0Blf4UmR@F\WDl8b@D:a0000HKHb=G33000089Ce`R8MdSYc0jA=000000000000hfGF`ka:0?L;0000\2cW
M08k0000hC2eh[=oT?gV0000L6QS00000000`gYX<H=:0000i?7Z000095\V000005DddY0L0000<=5C\BPkHaHDPKI?<kGZ00000000EEa9000000000000\KG=0000
0000PEaC0000D\DQ@l:W\8?B00000000TnRa00000000h_lld]]g8<EC<\VR000000000000000000000000d6=m00000000000000004`O^00000000XNIS00000000
000000000000d[mXdHmK000000009:GJ0000Lm]000000000hLhj00000000000000000000I:dJ`e87XRh30000XIDK000000000000a8OE0000X2V5000000000000
iJSP<XD<000000005<MJA2I0A9oh00000000Dcm8XIBYD44JH=J2l>AnXMMOlSI?XL60DZ@Z\[7ba?Af0HPnL]nMlSDg1DNWPjnaiFb>iHJ68S6nH]^G000000000000
000000000000000000000000]GD400000000H<oi10CRACeHhR\20000D[Uc\OGce>Ok000000000000`77d0000LMBKPTSR0j7`4;DA0000T20@0000d[FD00000000
4bc100000000\@1gLPNbP_0Uh62HLHg;HDO2XeiNhUC`A?3A83m4\F0G00000000TZZHl9Wo4W]b0000TeBl9ESK0000X=a300000000@U_W0000000000000000X24j
<A`UlTOm938P00004<dDP3`>Y:RA0000AF8h8l7J<k940000]1QO0000`hIem::?I@3N<8=oD4ma=FoZ0000XeTePD528HSmQG_[000000000000DMhOD1Ab4@:00000
000000000000000000000000lOYK000000008?;Q000000000000m9]]EGic00000000LFb@<PhSdZ8LmGj0dTnZQ9Z>`1dZ\;cL\TKP4VW@00000S920000@a\[h@nV
4T9KU3`H0000\iB=TXX0i063000000000000Q?=^0VJWTD1Q000000000eHX0000000000008[^c000000000ne80000h3XU00000000<Ie=`mZlU8nkh9LE00000000
45eId6ZR\>9O<FSG`K7^DM>hPTKd\UcjL\D\dcl_h6hZ00000000TR4fdSje0000E=MaHGJc\UPm000000000000U7ZV00004IJ6lY73dNjm0]BZ0000000000000000
0000`i[F0000hQb`00000iL2i;_bY@dWAI@80000000081Cil;d9d>cIaJFfhhfF00000000e5190000DC:>DQRd<_2]5FfK00004Ikl0000000004kJT`V90000`_X^
MAWYTXNQ00005I?500000000<6AF4Rnf\kSe000047P600000000000000000000MHe\DUfAhBYc@g_n000093<L0000=E2d000000008e9g@id_MI]1XW@900000000
1>3T00000000@eY>a99D0000hj=[L_Z7Q8DbX0I;00000000i14eTAAn<U=3Hj[?0000000000000000000000000000000000000000<DaY`oZX0000000000000000
<14W00000000li=@a1X1aGXk000000000000`EAi@7fo`N7b@j;ET1?98Df]TKc00^Sh0?l7m4JG99Zm0000\WgbhUoY0b>F000054cOmCNN0000Lg`f@U8BLcVo17cl
aFUW00000000U<?=00000000e3W000000000D=NmQ0HUlahfL47JDhPE5Go4`Y=00000X_Uc000000000000@S?h00000000000000004>AWLFNNHOZO0PKHLCf3LdYh
PR>l]0D900000000PC67AE9n00000000lYQ<0000lYc60000l5FH0000`]I<mGaoPGkllYI>00000000000000000000dU4[000000000000<WcOYCnD0000XCR70000
000000000000000000000000d^`l000000000000h\[e0000TJ5c@bo000000H?WHh;mTK;:00000b6lY=WJ0000`IHW0000@iFlHA@[XF5ShV4LLCKFhgP8PmS:]>RP
]I]QPW^:l3;f0000@aLl0000P@00h_YM=I:R0000e@2B<]SgHj:<829<0Z188[el<PNJAFUjYHBOP@jQ0000XF?;0000<Ng[00000000@I0_00000000000000000000
00000000000000000000000000000000]67R0000iB]]Y>[dI@ek000000000000000000008c740000HEGj000000000000\=V449gbH;E2D;SN469HlZaJ0AiQ\Mj5
YCiL0000I;kM0000000000000000L[T7D=gELZn]UEk<000000000000809fHDafED5o0000000000000000hZPM<eV\EDO=5;]P1>DS0000MCT:5HB200008YJ=e;P?
l0n>00000000TGO8D5:N@Hf^0000000000000000@^mG@`2`h;VZ0000000000000000U1@0a=aX000000000000EDof000000000000<ek\DI41000000000000doS]
0\Mb00008iVj\lAjaHh<@7000000P3k5000000000000L3fBLSV]00000000X1Wb0000HJo90000`?H50Z^R8j5GXZHf126nA2;38M5P\A0EdnU0UGU=00000000`Hcn
L\>4`j9KD_dCI6=lADG5MAB\0000@G?[L:]J@]T<000000000PBD00000000TEB@\oGYd8LTTN8k0aAgeDV`0000aBI6000000009DDi0000TSTO00000000aAF8]76E
00000;FNTg;7TL`R=9NiQ:;7XOI[0000lUNgAF6L00000000=G9W00000000XKiOlgB4XaB>0000Lie0\=1g0000@L==000000000000000000000000000000000000
00000000lOYo0000UD=i<=@alRX8HV5_P<eCQ23eA?DPQJ6CD]lL000000004J8]m22iIJW04EhUmI\5X1IOhVX7X[Ok0000000000000000I7aAX\]C0000HcHX0000
0000L>0K05i\8>dMl@SkDDKh<]<lP_`O\eD=HmhH0000m:[RYIbfXN[7Dd44l^M5i3UhA2Fi<8<eH[P9MCO;0000000000000R2:4^Eg5EHadIla00000>k]d?e]dRgT
PN<@ldRjh4AW000000000000000000000000QGWF00000000000000000000000000008M8K0000000000000000000000009Hg\000000000000000048jg`g1MP4k=
4@GUXXala1Pa`81X]@[3LC7ePgTWTnc<=HZWaISQ000000000000000000000000@JVn000000000000T<04`JBH0000a5:V00000000000000000000000000000000
00000000TkE80000@N2?0000Xao1Dd]ce?>V0000XZL:1J5f000000000000XIT>000000000000Laci0000\?DK00008S[Z00008LMGQ<7=000000000000lIDk0000
0000aG0P00008cd400000000000000000000<<ZiU3S_0000000000008VMD000000000000laWX8G^ZLbcJ0000hJ9n\b=L0000\^L700000000ACh@0000XQSX0000
0000LJ7Z0000a3:^0000000000000000=FIQ0000TON000000000D7JYe;=PAFUJ000000000000Xl>W00000000\5YP\=XCXK]Q0000861;@a58HILl000000000000
00000000D<jTDZ9:hj[^hPbI000082ZUH5>n81ckDD=m`Je_TXU9d`fYQ8FK4La=iFFY00000000001JX:kYM?M]4iTG8B@K0000l9cf0000lB3ll@:B]JAW00000000
00000000@>`o0DW2L[be0000DHmZ00000000lOcA4nHF0000H]:bHk[C8OjIX;Ra00005?;300000000Tfjo000002AX00008m]^000000000l`kX;hePjOe00000000
00000000P6g_\5WH0000000000000000\98<`0EK@MZCXbfU0000Q0GaL5\@D2jLXEUP0000000000004UQH0000000000000000lDO^`PWY0000D2kA00000000Q48d
4Ih]0Ya@ljE<DHJ\TdDBdDBNE1bBM?e`\0FKPQmFh0G9LNJO0n1\00005@`fDK7G@OfBXSkg000000000000\N]CHY^5P`l?0000m5b<HdoWH:QR000000001CUPP_9\
0000<KnBE:_N0Z7ETIK?0000UI;lD0TRM:CehhD19EgRi8Og0000000000000000To`>000000000000hRQ=dTM`00000000H0H[H3SD@Z<Q000000000000T5SJ`jO1
Y?=H]GnW000000000000000000004`B_0000`f?<Ljo<00004@og0000X6_<<GG[00000000dkXN0000TkY>0000lD84DOTm\d=f0?];00000000hXo40000D\9>U783
U7h^Y9V1mJQZ00000000P7?U0cbG0000hf4B1ALe9DSH0000U6?:XKgN0000eF\F06Yd00000000000000000000000000000000L>Y>dnQLXASE@U78IDFUI52NQF?P
000000000000DW9>00000000@1Q30000000005DZ000000000000`ZdN000000000000000000000000hWT^00000_@R0000ADAB00000R=`00000000@VQI00000000
0000000000000000000000000000000000008E>F4U<70000X<b400000000leUV000000000000000000000000<lmK@hZ_UIma`jd?00000000000000000000E6^=
000000009EPK`L=_LM3H0000I8NiL`[0i4lZT>h:l4i;@FdmTjVc`B5]00000000000000000000]J4U00000000\^D;0000M09Q<:hoU8[=0000PJb_mF4M0000\bD^
00000VT:0000D[R30000=DW300000000liNRlKF=000000000000E@mOH]3f0000e:ELh_]gI;ef<;KGL^Ce]@`>00000000eANE0000e>:70000<JJb000000000000
XGQI000000009IO[\Ykm0000000000000000hDbT`bC]0Fi5XmDA=5KKQFOo0000`13R000000000000\Rk>LV9g000000000000]JNb`FBcHPjH\YD5H\KlA91j0000
00000000000000000000000000000000000000000000000000000000Y6daP\QLh8Ba`R9h00000000`35lPW\4leU>0000\\3PDEe`DY]e0dWF8fiR00000000H2hL
L2BX\4Y@@\X]4^IW0000D:LV0ONi00004GZPEH];<jLg@2C10000`F@1HGC<A=V8TJWk0Ii;DX;:00000CYNXi^0DQ;S8\Z0`dYF54A7Q<`5`>JaAH1[]8CA0000d9l:
00000000000000000000\D\AXN6iTbgm4Ifgh3<oE9TbmA?]EG>J0000I@<WYE3Dh2TO<XC\0000000000000000lJYc000000000000000000000000\4jj@Z[c5I8M
l7^e00000000LH2F0000mC[I\\Q>lgJO@@hIYEYb0000\[gZ0000LgFOhX?oQGTWLNlOMI<?000000005GeJ0000<<@J@@<o94m`P1:dL5?=DNecl01kD2HM\KhYU1ld
a5=C\Wl<m9C_\_5WA5oB5;Gc@_g`\[M]MEU=]JS=0000iBVT00004`8c0000HYg7hM7500000V1QHeEeE5lHIFLI0QHn`^4<0000000000000000000000000000I6P`
XM1d00000000h\Im00000000000000000000d=N\T^^]15I2@O@65Da;0000TS=@ddQ9l<_^<?NIeEI`03MC00000000Db8:00000000000000005GLM0000d1JN0C]`
@I3aTO3EH[SLPB1f000000000000000000000000dMN\`]^:0?74D@Ej\H;k\9[Be80nEEeM@^DH1Ikg\a]N00000000000000000000`EV\PVE8<]hnPKR20000<\;_
dFKg1DS;<=I?<g2M0000h[Do00000000<=h^0000000000000000XB5;<cf8d:\KDSVKPnj5A@TP07m^0000dZVP8VCU00000UWJ59ng000000000000h^EYhlnM0000
Xi_F8YaM0000EDKX000000000;>BUGUP000000000000P:0]`TT\i2aT]=X\XbjN`LD<]0KRD?fM0A>l<n`n9HX?@?5]H\T3<90Ld6l=`BZaLDFE`_KJ132ZPBZ5X]92
=CZP0000TFm80000000000000000=>MG0000D@3106K`XNKI1G<4PRW7`[A6P@WL0000000000000000DfU70000eDi\0000000000000000H7^R00000000aF5f0000
@=RX0:emT;dKL[doX_7]llZfA4I?QB7JYBOd]DEL00000000dFZB0000<12IdEb900000000000000000000D81lhJD_000000000000Y5OM00000000P=^g00000000
XSdiLH=V<66cTVYGXYRQ@f;]@Y^FDg[k9F0\`MdEA5`5000000008:gK0000000000000000000000000000h]h<e4_600000000000000000000P<8^\EI1hio90000
00000000<3Dn8Qe?000000000000dRZ\4OlOLf5b8@W>lCoOPenG0KIj4EA>4RYN000000000000000000000000\O:2DMIA0000P73C0Nn^00000000000000000000
0000`82bPNEK1DlV00000000X5R;\J<CL?FAPW\CD\Se00004Yfc0000<MlnPS=_0000TXTe0000LIB><loM0000HnI30000<<>c0000l3R1<6:]T;MB@h>I1=Q4@6cb
eJ:7=I@k0000M?WN=JVJh1>c00000000Hc0L0000000000000000000000000000DYQKm==W00000000D6;C00000000dLNMD6i78ZUg@nfK00000000X9K^0000PFk0
00000000l>M:00004KQ`000000000000T\1L0000QJPNTC9nDm\0\NB;\iii99kelgiVA9Hf00005JL0DlV900000000eB_h000000000000L;4_Th9ME1`K00000000
0000]@g@0000h^bNY6T[D9ED8?FUDJAH0000I>:d0000hHZ[45fR000000000^jfl`P5lcF@5H>:aI`M0000DhAV<A[TUIbY00000000000000000000HdCo00000000
0000=EFl0000\cGU00000000`WGL000000004>UXH=^?00000000lTF^LHkaTPk;0000000000000b;I0000hNAj0000`?C^`Y=?\S[D000000000000Xfm3AHmEdI?m
0000000000000000\Zmm00000000000000000000lb]`00000000H45E4UZj`DRSXo6GIF`K0000L^J@00000000EAXi0000\7Ko\G\gd=kjH?c30MWZ0000<I<ET[\a
00000P5j@i3l00000000M?Oj0000hLSE9IVK<AGU8T3gQA<55D2MMGP>00000000000000000000000000000000000000000000Da4elFiF05o40`@o4E;o`>JlhIAR
00000000LHf?lM?hHd029?PUH^B\Hi77e?Y9hoK=iDNjaDW`P^4Z\hGgUEPX0000AFo40000XJUf000000004j1_\_<N00000000a:9=00000YIg0000000000000000
0000ddaBhUo3A5bh0ZF7XoEYa0<oDWH<00000000000000008OGM0000DDFZ8[dRLfVW0000TSaW]5Li4kjV56\Q0000@>77000095FF0000000000001?kJ0000aH;^
0000000000008RWQEH?RlGiNU9Ql@@b\]J:T0000000094NM000000001EV60000HKb<U<_K00000000<79c0000000000000000000000000000000000000000TBP^
@7l?\J09`2Cd8e0FIGJoAISc0000`4@e000000000000000000000l35`8]60000dXAe0000Lc<S0000000000000000<h;M00000000`N@@00000_nG43CIEJGX0000
00000000h2>74ToHL<gmX4ol0000He:g000000000000QG^N82]cTK;KdSA40000PDlM000000000000i>^?1AQb0000000000000^Z3U>V01FGR0000TB\IhFK5P@kk
DHiRDOS<`8;P`Hj@hZ`851[L0000000000000000D06Ah_N@00000000M?KH0JZo`MR48l^^00000000X5j1000000000000L[G6L`VJ5;\f000000000000lXDj\1><
0000@T^7Xk@7`aRMQF`n0000HVZe00000000498QA4j\000000000000\QM0dn>YHAZF000000000000000000000000DT00XCBIU8UBE7I20000mJ8H000000000000
0000H3HEhhfo<YfJ0000IEbE000000000000hd<DLfDbP_k[00000000000000009Cf;HL2]H4Y[0E:4@4]DTQc0HU=F8_RQ4JYE8Y14Tg7]hig=Hoe2EG0`HSLY0000
UGQQ00000000000017L?00000000000000000000000000000000`aUN0000`9Xm000000000000D\P`DhZO0000000000000000\b=V4i=MlDNEHW1?e>520000l3=`
0000000000000000D8WHI;cam>Dm0000h_Y7000000000000@`1BDX[Md[5U9<5Ri<G0QAbL00008[H@0000<MA`0000li93E9[E00000000d\EMI8:JX4RiXY=O0000
EGldIHVJ00004c\X0000i<mPi01?@6O?DgIj0000000000000H6V000000000000\12:0000\7WG`hYl<04W\jRS0000`D>i<d;K0O@\4j7HLmkm@U0HIIgXLPXF0=TQ
000000000000d;4O000000000000`S7m0000a9aU00000000000000000T2ilBdX0000PLh\000000000000000000000000<DE?0000\a3=00000000T@me4=T4XIWQ
0000``aOX9n4000000000000DVL<000000000000e<Y7I?;I@SN80000UHnN00000000`1XX\T=J00004INT0000=63YP9VC00000000XQMJ@Lk`\;50Xi>oe?YX0000
e9>dmIaGX^QB0000000000000000d6]RLSS`<Yk]X^cd@eJla3\h000000000000l>`W00000000000000000000EE`V0000XFf>000000004><D00005GL@4l@`X5UC
\H>DQ1e31<fU00000000000000000K\3eE7800000000\iGe00000000<UHb0000000000000000000000000000@F1I4bMV0000l<2NhK]l8I>OHXc20WY;XY6I01J5
`3g]@@4M0V_NmCYW00000m\_000000000<?k9GFT0000M8Ml0000`_:@UBll\^B<]CF0000000000000@PJ>000000000000000000000000<cMPHZ?ahjB6`n`70000
@Qa6<>9\a1`^P9F=00000000d4]e49XCH`APUA?>mG?Jh7fTlCSi0000lDM5A3RM0000T>I^0jGgLEQS<E]>lWZg00000000`62U8^VB000007MV4En?<cg3hUK>8nnf
0000<F8e000000000000D`T7Pgnk0000laRi0000XnYV00000000000000000000h1C\l08:T9a90000\=E:000000000000h64O0000l\6eaI1Q0000000000000000
000000000000000000004I3K<KcY0000\g^70000@_EQ0000000000000000@1aX0000000000000000XPDi0YH:LH<l0<3b`ID>lL[9`7@?L[kmHd9<@h5B8n4`9AlD
0000@=dNLI]:0000@j0jID=\A0Km88fWl;GV0BY4<24PlIED\]]BI6aK\f\M000000000000000000000000Y>@DDZSd@jQi0000l7ZGP<M4LbV3TVKI8>_R8EW;Pf1V
M9j]00000000PA^?00000000PU\[1JNOHaZN4jMK000000000000XinI\e?05D7\0000DR0k0000TXfPL1R[0000a0\Q@KZL00000000hZOc0000000000000000\^cO
d2?^P;f[<<][dYLgh3fc@l6S9G8L1GLm9GlGiJOH000000004Ig[@2lWPXB\X[9`P\lD]@o?EEmWT@TH\>:B42B70aCBLWon<i`f8joN5=KYPL2m0000I=S>00000000
0000XKUO000000000000000000000000000000000000lagg00009=QN<j?UI8:=00000000000000009D7oLSGA0\Lb0000l1gU000000000000I<jG000000000000
l6H`0000000000000000H];A<GBT<`4d00004CAKL;JJ0000a2oZ000000000000@OJ@00000000<LOQUGa80OH:00000000DHE=`]cDhhnTPCg]\^ZIIDFE0000<ZMQ
00000000000000000000000000000000L56L8bPRXei`4d?e`j`[]H0>m5TD4ijj00000000000000000000L[YWdk^`0000000000000000laaXMHK0TMnK00000000
00000000\Z1hljbGU4P\TI6S18GET9I^TVM00000T8Nk0000TJOD00000000000000000000@@SHHKWcL^7[0000<0]\000000K>Pg8n000000000000HD?DhF[hHU?6
LQn5lf6a<Z\b4<4e`g]?d3mBlQk08ZjFXWRU5<aeLHcT=FjH00000000000000000000HAI2XFoOlm=8aFlU0000aD1G000000000000000000000000<QFg00000000
8<MK00008PgN00000000LH7X00000000XYhT00000000dgmA4[3IM?]aE9c<0000Pj489E\Gh0l4P7<>HR6Sd4m<Xe4HDe]L1AN50000l6NT00004e?b000000000000
00004O1J0000AJSc00000000@7kl000000000000P7\l00000^>J0000\f_;h9_H96NfI=@X@Z\I000000000000T_iE0000dJie0000deb<dMK200000000000051YK
00000000000000008Rj=H?n:00000000U2=_93J50000lM0R4hg^0000000000000000dgD[00000<5i000000000000000000000000DdUA8Gc1U1<I1:nlLfb@48D@
LAbY00000000000000000000000000000000l9Ui5D5OLhgR0000000055VU000000004D8T15je00000000@DdaDRS0M>?L00000000000000000000dGGnI?b_0000
@[`N54I_00000000000000000000LSJ<000000000000@FnJ0000HU6O0000000000000000000087C2DX:X8OSSd[iHL>eR00000000D72L00000000000000000000
<<RAL?02XA1k00000000IEO[0000lZP]L9fD\YWL00000000000000004T]C=D=I0000IIoS0000<hBXh=RG0000T?bf0000dhC:Q2mL00000000<XCl000000000_j9
000000000000dolU00000000dj?DQ:O:00000M7n00000000DX6@L3GX00000000`LQV0000DoIKIE_iXMInXWb<h\No0000D3oY`NUcPfo\4`eS04K000004Yl<P:C4
000000000000lPF3000000000000PUQ=0000iE_C0000P0D[000000000000Y0\`00000000000000000000XRf30000000000000R6C<I:maD4@]E9[<[fDmH@h<GmZ
lNSYeGfM0000000000000000D]:50000000000000000\0XB000000009GZC0000<HNiLW2CHNo=DXfF00000000TG[gd94=4XhZlDM[h]Z]8oh;\[D@ThbL4C2T8mi?
I<\==A\@QC1EiJ:g0000000000000000@I:cX?=BX7LGMEnM0000l3mWdJDn0000hcVZ0000dUjRlMlZ45\3\^G80000h<gQd@R[\\cI00005F?00000`I09@DNihKUd
=96`\\cfTfLcI=VT00000000DQSC0000000000000000]8RU5JHc00000000lG?kPUYY00004KNA0=Q?dEIRX`IhLEP[aCNh0000P^Ng00000000XOD<PTcNPiNe0000
000000000000@IjT000007?:0000d7N]@fF8<`j[0000\QDB000013;B0000=>__<N_G00000000Lb5;I9_;M>0n0000L@1RhHDV0000@U>ZE85[iD=60000]E;>0000
0000LTfW<5lPhbgFhaLC00000000@X\70DYJ4m3=]DVM0000@FQS0000i8T<00001IEW<Snfh@Tb4@F:@0N:@Y;LI@LE000000001E`6X@4nA2X700000000iD?L0000
<N0f0000<AHP000000000000000000000000Dj@Dh:RV000000000000H?Cj00009D6imE^J0000DBGJ000000000000000000000000`_o;Lf>H00000000h:K98_V>
H3VgPiUh@@@?X8Wh4M]Za0XQPJfG8GJH8^`E000000004j<=hS^f0000000000000000000000000000<LU\0000a1dH<MLGhiWk00000000=:5_00004IC=eBjO0000
00000000e<cni5Eb000000004a1B0000000000000000000000000000000000000000PNOE000000000000H@Oml4Oh0000000000004:\9d6aY0000000000000000
LYJj000000008H5L00004Xjj0000D>P21E<J000000009I`:0000D6fR0000000000000000i;ng00000000000000000000@>k74hi]0000@FF_DT?lPWAld[:10?=a
<GMa8h7D0000887I000000000F>K0000000000000000000000000000LT=?00000000l5HlU5k@000011Mj0000000000000000000000000000Y<eO0000X_lW0000
000000000000@iFK0000X@:U0000h18400000000<1F1000000000000h6D100000000\c?W0000a@eKmEiDMGT70000000000000000000000000000P8BP00000000
UDmH0000E6AM0J1iaEA@0000Y44=0000000000000000<BOWECF=000000000000h8OU0000000000000000`B6A0000\Y=n4LAIhX[f000000000000000000000000
0000PMFo00000GDf0000000000000000dj0EH?@m<Db<\RmmPTfi00000000lDHb000000000000<?F3EEP8hL?=0000a8:W00000000\j_^0000000000000000eFVY
9;W?hEoO1B\70000Y2@J0000PNio829F]E1200000000Y>R<d=BLIH<>00000000hb>5@bjmX15We4aN@1^lEG>00000h8efXU>5U>9C0000@<kd`V0XdHM=Tac<0000
@I5Odia3X2\nPJWB0000000083aEDGA;dR6aeEo300000000000000009FNP00000000000000000000EFEP0000l0OhdYa0`k\dA5YdhVS=\Y<500000000\PSe`KQO
91fUHZQO000000000000\]Q^@dKQ000000000000T7FZY2C\<0Ybl0KQ<^;?I@CD4hhe0000d[Z80000000000000000do\\@0M`lIQM000000000000\iaTX<2=0000
0000Q<404?B^\=6f00000000P]5R00000000000000000000@MCQ00000000000000000000DEhl4Z8<000000000000\F]7TFb\96@]00000000@CJmT]A30000=B[a
0000000000000000P9?<0=Z40000000000000000L\n6hgl>00005HWlPWP6Tnmk0000`5o>87Nl89;J0000000000000000LR[9@cj1DYPK00000000@j>600000000
000000000000XdLUTM_3TH]VlPVHDYo08]?fQ:JB0000a18k0000XYSj00008<jn00008J;D0000000000000000PV3Z]Bn;00000000000000000000]H<d0000Lb[K
0000000000000000DL=m00000000eEl800004k6n0000L[cm<6UM000000000000=3SJ8T_3\NYY4E0\8OJR0000YDTN000000000000Lm8KHeg6d[3<MHn;00000000
471e<EX?8[cT]ARjYFXCD=<IQ;E300000000l8>odRQd0PK\00000000=Ghl0000\@]]leL40000`3WoL<]ID^39hiiS0000AJR]0000`=_>0JM6`o3m00000000TS`T
`1Ya@T_`A>`n<?\9aDDFmF7h00000000000000000000EJ?RX2`28<CRX`P_99h?P8@A0;LGP;5\HNo[8]EoEE^]D=YdiIh^00000452\7T90WMmHH@fhKRI00000000
000000000000000000000000DU=Y0000000000008]EX4]iY0000d6ih0000]DA2D@g>0000mI=LHU>O00000000`29]000000000000U7<XTg@60000000000000000
Lg0bPiQ1Dnm1aGRKX@DC000000000000dFmT`J8<0000H9m:D`D><2CHXCo>53b85EdG00000000hCYDUDmU00000000<U;h0000Dli`0000TeTL0000l9bU00000000
00008CG3000000008T`l000000000000Hi;L0000IHC<0000H=U;00000000E7D08A8R00000000iA3_TgWF\7S^lGP?4]7>aD5<P5:k8Z5W0egGAD:Qh?VZTICX]@Mk
]Il4Q8AE0CciDVeh0W6ZQ=m6]CZch:m;eEF61I:lDbBW00000000HO\ll\mc0000@D8d0000H^dP000000000000000000000000m?Gkh>SHd=?A\f9=`ZT_0000h[?]
<IXf\L38<>YgDZ<oX]4@Td\e`4lbE1K_a1PV000000000000000000008Sm[D`]?dFCVE=k00000DP46LobWTTJkLIG900000000`LT;00000000hm;R<99=00000000
0000l<mo000000008Ef^0000e8g9\7PIl7UFI>=c0000mIf^000000000000lRT:00000000e;42E;Qo\_J:000000000000000000004OY?Y2lKY@PB000000000000
HWGb1>S7a;dm000000000000@S52E:<ED0SOd0_]hXd@0000X`IXEE=i000000000000ADk600008YIY000000000000LNhnaHJP0000TDYo0000000000000000<ZeZ
00000000P\JbD6L8D0;[h_dmP@:a<jG3LbG298SKT8mgQ8>F000000008;AbDeG=00000000`nVf00000;Z<d`624j:W94oa000000000000XAO7MGM:000000000000
00000000dA0aDd:h0000`8EOh^kX46Ia00000000hCf^<lhLd0;I000000000000\3n>`0XW00000000dA<AdF@Q000000000000000000004mH_dd86LPP6DX^m]:gd
00000000000000000000\8W7Q?8Y00000000LLJ_0000PH4200000000PeKQ`U7k43AI<1GeP^nmP_^?T^Fci4KY00000000H[>o0`3d0000YJV]00000f]E00000000
E8=b00000000000000000000ThOO0000\A^_M;KP0000000000000000`b6b00000000`F9:4mk\000000000000`G9oLOADX`4@5H6\AJL=000000000YbLH@5A@UD@
0000`:c:0000000000000000L]ao00000000@M2C00000000LL4Z000000000000000000000000D:cN@HND@KJa00000000`RPM<Uek<2Gb4aWGH2^5M=Tb<T57A?UQ
81:?0Vc^]DN00000d[:=0000000000000000000000008A5=@Lf[U4MG0000000000000000X@7f00000DEHM;j00000000000000000PS?UM<f31G[68I5l=Cnj0000
HQk<8WoJYI040000Hh`j00000000AEMNT^6J0000lBk^4c8a161W<CM60>Nm00000000D2330000HJ^>00000000@c@b1FY[00000000@^Ig00000000dlZ<00000000
=54LLQ[U4;UVD58a=9mVEFI70000L4Ag00000000000000000000U3eD0000a6mJ1GQk00000000<B320000TGNd\[RYT]7100000000XBm\0000DWEd00000000<UON
0000<;eD0000LU[<h9>D0000000000000000hX^Y0000000000000000AG1c0000U>AYmCcR0000LZ7l`7[M5<:[\dFH415?0000000000000000@m9o0000lXL75?M5
000000000000TeW^4Phd00000000]49J000000008kPJ<0eL0000<H<7hI:@HP7P00000000P]Mj00000000EERe\cNFQ62kYJI90000DmG0iCL]XE;2hAj`<nCh5HHW
0000<iF[00000000QIW^000000000000Db_Z00000000]:8P00000000IHcl4bZn]HV7`k[m0000000000000000000000000000LCCFlJK2U@6D1FPh000000000000
0000\:b3=G5NPaHY0000XRnRL5E8hE;A1F[GDbe]<R8WM;@\0000000081JA000000000000000000000000I2cnPf6R0000@Kgm0000hJ[^8NgFlmIZXC`l8=T_0000
\>Le0000]:DH0000DSeHHG8c@aTn000000000000000000000000PGCd0eCE\eaeYG>W0000@oMN00000000]4Bd0000h3J;lNg2l@bK8?1STYK90000=<dR00000000
00000000000000000000HQ9<481I00009<8X0000\>V[000000000000000000000000`8V10000L;]N`Zh0lG\B00000000000000000000\<lK4?:V0UPJ00000000
8>Dlm4GQ000013j2A0AAL51O00000000lYbh00000000Ldm10000000000000000P2mB@FWXXWNV\[_iMFYN000000004[ji0000000000000000000000000000lF^W
H5Z=D66BTcY[hG?=00000000DTY1LELDYD]H0000a7aV000043F6PjaZ]04PA3M\0000000000000000XKS30000000000000000P^:m0000D>=APmhd`\`h0000hlLR
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
l(F::Title, L::Cs), l(F::Employer, L::Cs), l(F::Institution, L::Cs), l(F::Title, L::Cs), l(F::Country, L::It), l(F::Name, L::Sl), l(F::Name, L::Hr), l(F::StudyType, L::Sl),
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
