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
code	0?k02
code postal	0?m01
code source	0?n01
codi postal	0?o01
codice fiscale	0<=01
codice postale	0<V01
codice sorgente	0@001
codigo fonte	0@101
codigo fuente	0@201
codigo postal	0@302
coeficiente	0?Y01
coeficiente de rendimento	0?Y01
cognom	0@501
cognome	0@601
cognome e nome	0@701
cognome nome	0@701
cognome(i ) nome(i	0@701
cognome(i/)/nome(i	0@701
cognome/nome	0@701
cognomi	0@601
cognoms	0@501
cognoms i nom	0@801
colaiste	0@901
colegio	0@:02
college	00f01
coláiste	0@901
colégio	0@<01
comarca	0@=01
comhlacht	02D01
comhra	0@>01
comhrá	0@>01
comienzo	0@?01
commanditaire	0@@01
commentaire	00801
commissioned by	01n01
committente	0@A01
commune	0@B01
communicatie	0@C01
communication	0@D02
communication and collaboration	0@F01
companhia	0@G01
compania	0@H02
companie	0@J02
company	0@L04
company description	00Y01
company name	0@P01
company profile	00Y01
company size	0@Q01
companyia	0@R01
compartiment	0@S01
compañía	0>701
competences	0@T01
competences acquises	0@T01
competences mobilisees	0@T01
competencias	0@U02
competenta	0@W01
competente	0@X01
competenze	0@Y01
competențe	0@X01
competență	0@W01
competências	03F01
compiti	06k01
compiti principali	06k01
completed	0@Z01
completion date	0@Z01
complimentary close	0?c01
compreensao auditiva	0@[01
compreensao de leitura	0@\01
compreensao escrita	0@\01
compreensao oral	0@[01
compreensão auditiva	0@[01
compreensão de leitura	0@\01
compreensão escrita	0@\01
compreensão oral	0@[01
comprehension ecrite	0@]01
comprehension orale	0@^01
comprendre: ecouter	0@^01
comprendre: lire	0@]01
comprendre: écouter	0@^01
comprensio lectora	0@_01
comprensio oral	0@`01
comprension auditiva	0@a01
comprension de lectura	0@b01
comprension escrita	0@c01
comprension lectora	0@b01
comprensione orale	06:01
comprensione scritta	0<[01
comprensió lectora	0@_01
comprensió oral	0@`01
comprensión auditiva	0@a01
comprensión de lectura	0@b01
comprensión escrita	0@c01
comprensión lectora	0@b01
compréhension orale	0@^01
compréhension écrite	0@]01
compte	0@d02
comptes	0@f01
compétences	0@T01
compétences acquises	0@T01
compétences mobilisées	0@T01
comune	0?D01
comunicacao	0@g01
comunicacion	0@h01
comunicación	0@h01
comunicare	0@i01
comunicazione	0@j01
comunicação	0@g01
comunidad autonoma	0@k01
comunidad autónoma	0@k01
comunitat autonoma	0@=01
comunitat autònoma	0@=01
concedido por	0@l02
concedit per	06c01
concelho	0>_01
concentration	06201
conclusao	04K01
conclusao prevista	04K01
conclusion	0@n02
conclusione	02U01
conclusão	04K01
conclusão prevista	04K01
condizione lavorativa	0A001
conference	0A102
conferencia	0A302
conferenza	0=701
conferinta	0A501
conferința	0A501
conferință	0A501
conferit de	01401
conferito da	06H01
conferência	0A601
conférence	0A701
cong cu	0A801
cong nghe	0A801
cong nghe su dung	0A801
cong nghe va cong cu	0A801
cong ty	0A902
cong viec	0A;02
cong viec chinh	0A=01
cong viec mong muon	0A>01
congres	0A?02
congreso	0AA01
congresso	0A601
congrés	0AB01
conhecimentos	03F01
conocimientos	05G01
conoscenza	0AC01
conquistas	0AD01
conscription	0AE01
conseguimento	02U01
conseguito	0AF01
conseguito il	0AF01
cont	0AG01
conta	0AH01
contact	0AI04
contact no	0<M01
contact number	0<M01
contacto	0AM02
contacto telefonico	0AO01
contacto telefónico	0AO01
contae	0AP01
contas	0AQ01
contato	0AR01
contatos	0AR01
contatto	0AS01
contenido	00n01
contenidos	06A01
content	0AT01
content creation	0AU01
content creeren	0AV01
content creëren	0AV01
contenu	0AW02
contenuti	0AY01
contenuto	0AZ01
contesto	0AZ01
conteudo	0A[02
context	0A]03
contexte	0A`01
contexto	0Aa02
conteúdo	0A[02
contingut	0Ac01
continut	0Ad01
contract type	0Ae01
contractvorm	0Af01
contrat	0Ag01
contratante	0Ah01
contrato	0Ai01
contratto	0Aj01
contribution	0Ak01
contributions	0Ak01
convegno	0=701
conversa	0Al01
conversacao	0Am01
conversacao oral	0An01
conversacion	0Ao01
conversación	0Ao01
conversatie	0B001
conversation	0B102
conversazione	0B301
conversação	0Am01
conversação oral	0An01
conversație	0B001
conținut	0Ad01
coordonator	0B401
coordonator stiintific	0B401
coordonator științific	0B401
core courses	0B501
corps	0B601
correio eletronico	0B701
correio eletrónico	0B701
correio eletrônico	0B701
correio(s) eletronico(s	0B701
correio(s) eletrónico(s	0B701
correo	0B801
correo e	0B801
correo electronico	0B801
correo electrónico	0B801
correo(s) electronico(s	0B801
correo(s) electrónico(s	0B801
correo-e	0B801
correu	00501
correu e	00501
correu electronic	00501
correu electrònic	00501
correu-e	00501
corsi	0AY01
corso di laurea	0B902
corso di studi	03I01
country	0B;01
country of residence	0B;01
county	0B<01
courriel	01d01
courrier electronique	01d01
courrier électronique	01d01
cours	0B=01
cours pertinents	0B=01
cours principaux	0B=01
cours suivis	0B=01
course of study	06201
course work	0B501
courses	0B501
coursework	0B501
cp	0B>03
cpf	0:?01
cr	0?Y01
creacion de contenido	0BA01
creacion de contenidos	0BA01
creación de contenido	0BA01
creación de contenidos	0BA01
crearea de continut	0BB01
crearea de conținut	0BB01
creatie van inhoud	0AV01
creation de contenu	0BC01
creazione di contenuti	0BD01
credit points	0BE01
credite	0BF01
crediti	0>R01
crediti formativi	0>R01
creditos	0BG02
creditos ects	0BI01
credits	0BJ04
credits ects	0BN01
creidmheasanna	0BO01
criacao de conteudo	0BP01
criacao de conteudos	0BP01
criação de conteúdo	0BP01
criação de conteúdos	0BP01
crioch	0BQ01
cruthu abhair	0BR01
cruthú ábhair	0BR01
crèdits	0BS01
création de contenu	0BC01
créditos	0BG02
créditos ects	0BI01
crédits	0BN01
crédits ects	0BN01
críoch	0BQ01
csaladi allapot	0BT01
csaladi allapota	0BT01
csaladi nev	0BU01
csaladnev	0BU01
családi név	0BU01
családi állapot	0BT01
családi állapota	0BT01
családnév	0BU01
csapat	0BV01
csapat merete	09X01
csapat mérete	09X01
cteni	0BW01
ctps	0:?01
cualificacion	0>;01
cualificacion obtenida	0>;01
cualificación	0>;01
cualificación obtenida	0>;01
cudzi jazyk	0BX01
cudzí jazyk	0BX01
cuenta	02f01
cuentas	0BY01
cuideachta	02D01
cuil	0<>01
cumann	0BZ01
cumarsaid	0B[01
cumarsáid	0B[01
cur sios	0B\01
cur síos	0B\01
curp	0<>01
current address	01@01
current city	0?H01
current location	0B]01
current role	0B^01
current salary	0B_01
current status	0B`01
curriculum	03I01
cursai	0Ba01
curso	0Bb02
cursos	0Bd03
cursos relevantes	06A01
cursuri	0Bg01
cursus	0>F01
cursussen	09L01
custaimeir	0?Z01
custaiméir	0?Z01
customer	01n01
cuvinte cheie	0@X01
cytat	0Bh01
czas	0Bi01
czas trwania	0Bi01
czasopismo	0Bj01
czynnosci	0Bk01
czynności	0Bk01
czytanie	0Bl01
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
cél	0Bm01
cíl	0>b01
cím	0>f02
cód poist	0?i01
código fuente	0@201
código postal	0@302
código-fonte	0@101
công cụ	0A801
công nghệ	0A801
công nghệ sử dụng	0A801
công nghệ và công cụ	0A801
công ty	0A902
công việc	0A;02
công việc chính	0A=01
công việc mong muốn	0A>01
cúrsaí	0Ba01
cơ quan	0?d01
cơ sở đào tạo	0?e01
cấp bởi	0<W01
cấp độ	0<X01
d n i	0<>01
d o b	0:T01
d tarihi	0Bn01
d. tarihi	0Bn01
d.n.i	0<>01
d.o.b	0:T01
da	0Bo01
daerah	0C001
dagsetning	0C102
dagsetningar	0C301
dal	0Bo01
dal - al	0C401
dal al	0C401
dalsi e maily	0C501
dalsi informace	0C601
dalsi telefony	0C701
dalsi udaje	0C601
dalsi weby	0C801
dalsie e maily	0C901
dalsie telefony	0C:01
dalsie udaje	0C;01
dalsie weby	0C<01
dalykai	0C=01
další e-maily	0C501
další informace	0C601
další telefony	0C701
další weby	0C801
další údaje	0C601
dan toc	0C>01
danh xung	0C?01
danh xưng	0C?01
danisman	08Y01
danışman	08Y01
darba deveja nosaukums un adrese	0C@01
darba devejs	0C@01
darba devēja nosaukums un adrese	0C@01
darba devējs	0C@01
darba pienakumi	06\01
darba pienākumi	06\01
darba tema	08a01
darba tēma	08a01
darba uzsaksana	0CA01
darba uzsākšana	0CA01
darba vieta	06d01
darbavieta	0C@01
darbdavio pavadinimas ir adresas	09R01
darbdavys	09R01
darbibas joma	0CB01
darbibas veids vai nozare	0CB01
darbinieku skaits	0CC01
darbo pobudis	06f01
darbo pobūdis	06f01
darbo tema	08\01
darbo vieta	0CD01
darboviete	09R01
darbovietė	09R01
darbuotoju skaicius	0CE01
darbuotojų skaičius	0CE01
darbības joma	0CB01
darbības veids vai nozare	0CB01
dari	0CF01
data	0CG0E
data (van - tot	0C\01
data (van tot	0C\01
data breithe	0C]01
data criochnaithe	0BQ01
data d'expedicio	0C^01
data d'expedició	0C^01
data d'inici	0C_01
data d'obtencio	0C^01
data d'obtenció	0C^01
data de admissao	01D01
data de admissão	01D01
data de conclusao	04K01
data de conclusão	04K01
data de emissao	0C`01
data de emissão	0C`01
data de fi	0Ca01
data de fim	04K01
data de finalitzacio	0Ca01
data de finalització	0Ca01
data de inceput	0Cb01
data de ingresso	01D01
data de inicio	01D01
data de início	01D01
data de naixement	05401
data de nascimento	04M01
data de obtencao	0C`01
data de obtenção	0C`01
data de publicacao	04N01
data de publicacio	0Cc01
data de publicació	0Cc01
data de publicação	04N01
data de saida	04K01
data de saída	04K01
data de sfarsit	00`01
data de sfârșit	00`01
data de termino	04K01
data de término	04K01
data de început	0Cb01
data di assunzione	0Bo01
data di conclusione	02U01
data di conseguimento	0Cd02
data di fine	02U01
data di inizio	0Bo01
data di nascita	04C01
data di pubblicazione	04D01
data di rilascio	0AF01
data e local de nascimento	04M01
data e luogo di nascita	04C01
data emiterii	04k01
data final	04K01
data fine	02U01
data foilsithe	0Cf01
data i lloc de naixement	05401
data i miejsce urodzenia	0Cg01
data inceperii	0Cb01
data incheierii	00`01
data inicial	01D01
data inizio	0Bo01
data nasc	04M01
data nascita	04C01
data nasterii	04m01
data nașterii	04m01
data obtinerii	04k01
data obținerii	04k01
data publicarii	04l01
data publicării	04l01
data publikacji	0Ch01
data rozpoczecia	0Ci01
data rozpoczęcia	0Ci01
data si locul nasterii	04m01
data tal bidu	0:E01
data tal pubblikazzjoni	0Cj01
data tal-bidu	0:E01
data tal-pubblikazzjoni	0Cj01
data tat tmiem	0Ck01
data tat twelid	0Cl01
data tat-tmiem	0Ck01
data tat-twelid	0Cl01
data tosaithe	0Cm01
data ur	0Cg01
data urodzenia	0Cg01
data uzyskania	0Cn01
data wydania	0Cn01
data zakonczenia	0Co01
data zakończenia	0Co01
data începerii	0Cb01
data încheierii	00`01
data și locul nașterii	04m01
datai	0D001
datas	0D101
datas (de - até	0D101
datas (de ate	0D101
date	0D208
date (da - a	0C401
date (da a	0C401
date d'entree	0D:01
date d'entrée	0D:01
date d'obtention	0D;02
date de commencement	0D:01
date de debut	0D:01
date de delivrance	0D=01
date de disponibilite	0D>01
date de disponibilité	0D>01
date de début	0D:01
date de délivrance	0D=01
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
date of publication	0D?01
date to	0@Z01
daten	09c01
datenverarbeitung	0D@01
dates	0DA03
dates (de - à	04;01
dates (de a	04;01
dati	0DD01
dato	0DE06
dato (fra - til	0DK02
dato (fra til	0DK02
datore di lavoro	0DM01
datos	0DN01
datum	0DO0J
datum (fraan - till	04`01
datum (fran till	04`01
datum (från - till	04`01
datum (od - do	0Di01
datum (od do	0Di01
datum a miesto narodenia	0Dj01
datum a misto narozeni	0Dk01
datum a místo narození	0Dk01
datum behaald	09E01
datum i mesto rodenja	0Dl01
datum i mesto rođenja	0Dl01
datum i mjesto rodenja	0Dm01
datum i mjesto rođenja	0Dm01
datum izdaje	0Dn01
datum izdavanja	0Do02
datum konca	0E101
datum nar	0Dk01
datum narodenia	0Dj01
datum narozeni	0Dk01
datum narození	0Dk01
datum objave	0E202
datum objavljivanja	0E401
datum pocetka	0E502
datum početka	0E502
datum publikace	0E701
datum publikovania	0E801
datum rodenja	0E902
datum rojstva	0E;01
datum rođenja	0E902
datum ukonceni	0E<01
datum ukoncenia	0E=01
datum ukončení	0E<01
datum van afgifte	09E01
datum vydani	0E>01
datum vydania	0E?01
datum vydání	0E>01
datum zacatia	0E@01
datum zacetka	0EA01
datum zahajeni	0EB01
datum zahájení	0EB01
datum zavrsetka	0EC02
datum završetka	0EC02
datum začetka	0EA01
datum ziskani	0E>01
datum ziskania	0E?01
datum získání	0E>01
datumi	0EE01
datumi (od - do	0=601
datumi (od do	0=601
datums	0EF02
datumy	0EH01
daty	0Bi01
dată	04k01
dauer	09c01
day rate	0B_01
de	0EI02
de - até	0D101
de - à	04;01
de a	04;01
de ate	0D101
de la	0Cb01
de tai	0EK01
de tai tot nghiep	0EK01
debut	0D:01
decerne par	06n01
degre de maitrise	0EL02
degree	00e01
degree type	00e01
degré de maîtrise	0EL02
deild	0EN01
dejavnost	0EO01
deklareta adrese	01[01
deklarētā adrese	01[01
delatnost	0EP01
delivrance	0D=01
delivre	0D=01
delivre le	0D=01
delivre par	07e01
delka praxe	0EQ01
delodajalec	0ER01
delovna doba	0ES01
delovne naloge	0ET01
delovni cas	0EU01
delovni čas	0EU01
delovno mesto	0EV01
delta i samtal	0EW01
demissao	04K01
demissão	04K01
demo	0EX02
den	0EZ01
deneyim	0E[01
deneyim suresi	0E[01
deneyim süresi	0E[01
denominacio	0@801
denominacion	0E\02
denominació	0@801
denominación	0E\02
denominazione	0E^02
denumire	0E`01
denumirea premiului	0Ea01
departament	0Eb03
departamentas	0Ee01
departamento	0Ef03
departaments	0Ei01
departamentul	0@S01
departemen	08W01
departement	0Ej02
departman	0:R01
departmani	0:R01
departmanı	0:R01
department	0El02
depoimento	0>n01
depot	0?n01
dept	0;l01
depuis	0D:01
derece	0En02
derecesi	0F001
dergi	0F101
dernek	0F201
derniere mise a jour	0F301
derniere modification	0F301
dernière mise à jour	0F301
dernière modification	0F301
dersler	02g01
des de	0C_01
descricao	0F401
descricao da empresa	06_01
descricao das atividades	06`01
descricao do cargo	06`01
descricao do projeto	0F401
descriere	0Ad01
descrierea companiei	0F501
descrierea proiectului	0Ad01
descripcio	0Ac01
descripcio de l'empresa	01601
descripcio del projecte	0Ac01
descripcion	00n01
descripcion de la empresa	00m01
descripcion del proyecto	00n01
descripcion del puesto	01501
descripció	0Ac01
descripció de l'empresa	01601
descripció del projecte	0Ac01
descripción	00n01
descripción de la empresa	00m01
descripción del proyecto	00n01
descripción del puesto	01501
description	0F603
description de l'entreprise	00901
description du poste	01:01
description du projet	0A`01
description of duties	0Ak01
descrizione	0AZ01
descrizione del progetto	0AZ01
descrizione dell'azienda	06l01
descrizione delle mansioni	06k01
descrição	0F401
descrição da empresa	06_01
descrição das atividades	06`01
descrição do cargo	06`01
descrição do projeto	0F401
desde	0F902
desde - hasta	0F;01
desde hasta	0F;01
designacao	0F<02
designacao da qualificacao atribuida	0F>01
designation	0F?01
designação	0F<02
designação da qualificação atribuída	0F>01
desired location	0F@01
desired position	0B^01
desired role	0B^01
desired salary	0B_01
deskripsi	0FA01
deskripsi kerja	0FB01
deskripsi pekerjaan	0FB01
deskripsi perusahaan	0FC01
deskripsi proyek	0FA01
deskrizzjoni	0FD01
deskrizzjoni tal progett	0FD01
deskrizzjoni tal-proġett	0FD01
despedida	0FE01
despre companie	0F501
despre mine	0FF01
destacado	00401
destaques	0FG01
destinataire	00601
destinataria	0FH01
destinatario	0FI03
destinatário	0FL01
details	0FM06
detalhes	0F401
detalles	00n01
deti	0FS01
dettagli	0AZ01
di dong	0FT01
di động	0FT01
dia chi	0>V01
dia chi email	0FU01
dia chi hien tai	0>V01
dia chi thuong tru	0>V01
dia diem	0FV01
dialogs	0FW01
diberikan oleh	0FX01
diem	0FY01
diem noi bat	0FZ01
diem tb	0FY01
diem trung binh	0FY01
dien thoai	0F[01
dien thoai ban	0F[01
dien thoai di dong	0FT01
dien thoai khac	0F\01
dienst	0F]01
dienstgeber	05_01
dienstort	05^01
dienstplicht	0F^01
dienstsitz	05^01
dienststelle	05_01
dienststellung	09a01
dienstverband	0Af01
diger	0F_01
diger bilgiler	0F_01
diger e postalar	0F`01
diger telefonlar	0Fa01
diger web siteleri	0Fb01
digital content creation	0AU01
dij	0Fc01
dij adomanyozoja	01E01
dij megnevezese	0Fc01
dil	0Fd01
dil belgeleri	0Fe01
dil duzeyi	0Ff01
dil düzeyi	0Ff01
dil sertifikalari	0Fe01
dil sertifikaları	0Fe01
dil seviyesi	0Ff01
diller	0Fg02
dimensao da equipa	0Fi01
dimensione del team	0Fj01
dimensão da equipa	0Fi01
din	0Fk02
dinleme	0Fm01
dioploma	0<B01
dioplóma	0<B01
dipartiment	0Fn01
dipartimento	0Fo01
dipendenti	0Fj01
diplom	0G004
diploma	0G40=
diploma behaald	02101
diploma minositese	06a01
diploma minősítése	06a01
diploma notu	0F001
diploma obtinuta	0<D01
diploma obținută	0<D01
diploma thesis	08S01
diplomamunka	0GA01
diplomamunka cime	0GA01
diplomamunka címe	0GA01
diplomarbeit	00\01
diplomas	0GB02
diplomdarbs	08a01
diplome	0>F01
diplome le plus eleve	0GD01
diplome obtenu	0>F01
diplome prepare	0>F01
diplome prevu	07201
diplomityo	0GE01
diplomityoe	0GE01
diplomityö	0GE01
diplomova praca	08_01
diplomova prace	08`01
diplomová práca	08_01
diplomová práce	08`01
diploms	0GF01
diplomska naloga	0GG01
diplomski rad	0GH02
diplomsko delo	0GG01
diplomă	0<D01
diplôme	0>F01
diplôme le plus élevé	0GD01
diplôme obtenu	0>F01
diplôme préparé	0>F01
diplôme prévu	07201
direccion	0<N01
direccion de correo electronico	0B801
direccion electronica	0B801
direccion particular	0<N01
direccion postal	0<N01
direccion(ones	0<N01
dirección	0<N01
dirección de correo electrónico	0B801
dirección electrónica	0B801
dirección particular	0<N01
dirección postal	0<N01
dirección(ones	0<N01
directeur de these	0GJ01
directeur de thèse	0GJ01
direction	0GK01
director de tesi	0GL01
director de tesis	0GM01
disciplina	0GN03
disciplinas	0<A01
discipline	0GQ03
disciplinele principale	0Bg01
disciplinele principale studiate / competențe profesionale dobândite	0Bg01
disciplinele principale studiate competente profesionale dobandite	0Bg01
discurs oral	0GT01
disertace	08`01
disertacija	0GU04
disertacni prace	08`01
disertasi	0GY01
disertatie	0GZ01
disertační práce	08`01
disertație	0GZ01
disertācija	08a01
disponibile da	0G[01
disponibilidad	0G\01
disponibilidad de incorporacion	0G\01
disponibilidad de incorporación	0G\01
disponibilidad geografica	0G]01
disponibilidad geográfica	0G]01
disponibilidad para viajar	0G]01
disponibilidade	0G^01
disponibilidade geografica	0G_01
disponibilidade geográfica	0G_01
disponibilidade para mudanca	0G_01
disponibilidade para mudança	0G_01
disponibilidade para viagens	0G_01
disponibilita	0G[01
disponibilita a trasferte	0G`01
disponibilita al trasferimento	0G`01
disponibilita immediata	0G[01
disponibilitat	0Ga01
disponibilitate	0Gb01
disponibilite	0D>01
disponibilità	0G[01
disponibilità a trasferte	0G`01
disponibilità al trasferimento	0G`01
disponibilità immediata	0G[01
disponibilité	0D>01
disponible	0D>01
disponible a partir de	0D>01
disponible desde	0G\01
disponible à partir de	0D>01
disponivel a partir de	0G^01
disponível a partir de	0G^01
dissertacao	0Gc01
dissertacao de mestrado	0Gc01
dissertation	0Gd02
dissertazzjoni	0Gf01
dissertação	0Gc01
dissertação de mestrado	0Gc01
disszertacio	0GA01
disszertáció	0GA01
distincao	0Gg01
distinctie	0Ea01
distinction	0Gh01
distincție	0Ea01
distinção	0Gg01
district	0B<01
distrito	0Gi01
diterbitkan	0Gj01
diterbitkan di	0Gk01
diterbitkan oleh	0Gl01
ditta	0DM01
divers	07l01
divisao	0Gm01
divisi	08W01
divisie	0F]01
division	0Gn03
divisione	0Fo01
división	0H101
divisão	0Gm01
dizertacna praca	08_01
dizertačná práca	08_01
diğer	0F_01
diğer bilgiler	0F_01
diğer e-postalar	0F`01
diğer telefonlar	0Fa01
diğer web siteleri	0Fb01
djelatnost	0H201
djelatnost ili sektor	0H201
dla	0H301
dlzka praxe	0H401
dmirijiet	06m01
dni	0H502
do	0H706
do an tot nghiep	0EK01
dob	0H=02
doba	0H?02
doba trvani	0HA01
doba trvání	0HA01
doc	0HB01
doctoral thesis	08S01
document version	0HC01
documento de identidad	0<>01
dodatkowe informacje	0HD01
dodelila	0HE01
dodelio	0HE01
dodeljuje	0HE01
dodijelila	0HF01
dodijelio	0HF01
dodjeljuje	0HF01
doel	09e01
dogum	0Bn01
dogum gunu	0Bn01
dogum tarihi	0Bn01
dogum tarihi ve yeri	0Bn01
dogum yeri	0HG01
dogum yeri tarihi	0Bn01
dogum yeri ve tarihi	0Bn01
dogum yili	0Bn01
doi	0HH01
doktora tezi	0:V01
doktorarbeit	00\01
doktoravhandling	08T01
doktori ertekezes	0GA01
doktori értekezés	0GA01
doktoritoo	08b01
doktoritöö	08b01
doktorsavhandling	0HI01
doktorska disertacija	0HJ02
doktorski rad	0HL01
domain	0;N01
domaine	0HM02
domaine d'activite	0HO01
domaine d'activité	0HO01
domaine d'etudes	0HP01
domaine d'études	0HP01
domaines d'etudes (cite f	0HQ01
domaines d'études (cite-f	0HQ01
domenii de studiu (isced f	0HR01
domenii de studiu (isced-f	0HR01
domeniu	0HS02
domeniu de activitate	0HU01
domeniu de studiu	0HV01
domeniul	0HV01
domeniul de activitate	0HU01
domicile	0HW02
domicili	01G01
domicilio	0HY04
domicilio actual	0<N01
domiciliu	01T01
domiciliul	01T01
domicílio	0H]01
domini	0H^02
dominio	0H`04
domisili	0Hd03
domínio	0Hg02
don vi	0Hi03
don vi cap	0<W01
don vi cong tac	0?d01
don vi thuc hien	0Hl01
don vi trao	0Hm01
don vi trao tang	0Hm01
donem	0<I01
donneur d'ordre	0@@01
doporuceni	0Hn01
doporučení	0Hn01
dosazena kvalifikace	0Ho01
dosazene vysledky	0I001
dosazene vzdelani	0Ho01
dosažená kvalifikace	0Ho01
dosažené vzdělání	0Ho01
dosažené výsledky	0I001
dosezki	0I101
dosežki	0I101
dosiahnuta kvalifikacia	0I201
dosiahnute vysledky	0I301
dosiahnute vzdelanie	0I201
dosiahnutá kvalifikácia	0I201
dosiahnuté vzdelanie	0I201
dosiahnuté výsledky	0I301
dostepnosc	0I401
dostignuca	0I501
dostignuća	0I501
dostupnost	0I604
dostupnosť	0I:01
dostępność	0I401
doswiadczenia jezykowe	0I;01
doswiadczenie	0I<01
dovednosti	0I=01
dovod odchodu	0I>01
doğum	0Bn01
doğum günü	0Bn01
doğum tarihi	0Bn01
doğum tarihi ve yeri	0Bn01
doğum yeri	0HG01
doğum yeri / tarihi	0Bn01
doğum yeri ve tarihi	0Bn01
doğum yılı	0Bn01
doświadczenia językowe	0I;01
doświadczenie	0I<01
dqr	0I?01
dqr niveau	0I?01
dqr-niveau	0I?01
driver licence	0I@01
driver's licence	0I@01
driver's license	0I@01
drivers license	0I@01
driving licence	0I@01
driving licence(s	0I@01
driving licences	0I@01
driving license	0I@01
drosiba	0IA01
drotposta	0IB01
drošība	0IA01
druge imejl adrese	0IC01
druge spletne strani	0ID01
druge telefonske stevilke	0IE01
druge telefonske številke	0IE01
drugi e naslovi	0IF01
drugi e-naslovi	0IF01
drugi podatki	0IG01
drugi sajtovi	0IH01
drugi telefoni	0II01
drugo	0IJ03
druh	0IM02
druh cinnosti alebo odvetvie hospodarstva	0IO01
druh pracovneho pomeru	0IP01
druh pracovného pomeru	0IP01
druh uvazku	0IQ02
druh úvazku	0IS01
druh úväzku	0IP01
druh činnosti alebo odvetvie hospodárstva	0IO01
drustvene mreze	0IT02
drustvo	0IV01
druzba	0ER01
druzbena omrezja	0IW01
društvene mreže	0IT02
društvo	0IV01
družba	0ER01
družbena omrežja	0IW01
drzava	0IX03
drzavljanstvo	0I[03
drótposta	0IB01
država	0IX03
državljanstvo	0I[03
dt	0F[01
du	0D:01
du - au	04;01
du an	0I^01
du au	04;01
duais	0I_01
dualgais	0I`01
duong	0>V01
duracao	0D101
duracion	0F;01
duración	0F;01
durada	0Ia01
durasi	0Ib01
durata	0Ic02
duration	0Ie01
durată	0If01
duração	0D101
durchschnitt	00V01
durchschnittsnote	00V01
duree	04;01
durée	04;01
duties	0Ak01
duties and responsibilities	0Ak01
duur	0C\01
duvod odchodu	0Ig01
duzenleyen	02h01
duzenleyen kurum	02h01
duzey	0Ih03
duznosti	0Ik02
dužnosti	0Ik02
dyplom	0Im01
dyspozycyjnosc	0I401
dyspozycyjność	0I401
dzial	0In01
dział	0In01
dziedzina	0Io01
dziedziny ksztalcenia (isced f	0J001
dziedziny kształcenia (isced-f	0J001
dzimis	0J101
dzimsanas dati	0J101
dzimsanas datums	0J101
dzimsanas gads	0J101
dzimsanas vieta	0J201
dzimta valoda	0J301
dzimtas valodas	0J301
dzimtā valoda	0J301
dzimtās valodas	0J301
dzimums	0J401
dzimusi	0J101
dzimšanas dati	0J101
dzimšanas datums	0J101
dzimšanas gads	0J101
dzimšanas vieta	0J201
dzivesvieta	0J503
dzivesvietas adrese	01[01
dzīvesvieta	0J503
dzīvesvietas adrese	01[01
dáta	0J802
dáta breithe	0C]01
dáta críochnaithe	0BQ01
dáta foilsithe	0Cf01
dáta tosaithe	0Cm01
dátaí	0D001
dátum	0J:05
dátum a miesto narodenia	0Dj01
dátum narodenia	0Dj01
dátum publikovania	0E801
dátum ukončenia	0E=01
dátum vydania	0E?01
dátum začatia	0E@01
dátum získania	0E?01
dátumy	0EH01
dân tộc	0C>01
début	0D:01
décerné par	06n01
délivrance	0D=01
délivré	0D=01
délivré le	0D=01
délivré par	07e01
délka praxe	0EQ01
département	0Ej02
dépôt	0?n01
détails	0A`01
díj	0Fc01
díj adományozója	01E01
díj megnevezése	0Fc01
dôvod odchodu	0I>01
dönem	0<I01
düzenleyen	02h01
düzenleyen kurum	02h01
düzey	0Ih03
děti	0FS01
dĺžka praxe	0H401
důvod odchodu	0Ig01
dự án	0I^01
e mail	0J?0U
e mail address	0Jd01
e mail adresa	01V01
e mail adresse	0Je01
e mail cim	0IB01
e mailadres	0Jf01
e mailadresse	0Jg02
e mailova adresa	0Ji02
e mailアドレス	0Jk01
e naslov	0Jl01
e pasta adrese	0Jm01
e pasts	0Jm01
e post	0Jn04
e posta	0K204
e posta adresi	0K601
e postadress	0K701
e postadresse	0K801
e posti aadress	0K901
e-mail	0J?0U
e-mail address	0Jd01
e-mail adresa	01V01
e-mail cím	0IB01
e-mail-adresse	0Je01
e-mail-cím	0IB01
e-mailadres	0Jf01
e-mailadresse	0Jg02
e-mailová adresa	0Ji02
e-mailアドレス	0Jk01
e-naslov	0Jl01
e-pasta adrese	0Jm01
e-pasts	0Jm01
e-post	0Jn04
e-posta	0K601
e-posta adresi	0K601
e-postadress	0K701
e-postadresse	0K801
e-posti aadress	0K901
e-pošta	0K:03
eachtai	0K=01
eagraiocht	0BZ01
eagraíocht	0BZ01
eap	02B01
earliest start date	08201
earnail	0>h01
earnáil	0>h01
earth	0HH01
ec	0K>01
echipa	0K?02
echipă	0@S01
ecole	0>601
ecoute	0@^01
ecouter	0@^01
ecrire	0KA01
ecrit	0KA01
ecriture	0KA01
ects	0KB0K
ects bodovi	0K]01
ects credits	0BE01
ects point	0K^01
ects-point	0K^01
edad	0K_01
edat	0K`01
editeur	0A701
edition	0A701
editions	0A701
editor	0AA01
editora	0A601
editore	0=701
editorial	0Ka02
editura	0A501
editură	0A501
education	0Kc01
education level	0Kc01
ees ja perekonnanimi	0Kd01
ees- ja perekonnanimi	0Kd01
eesnimed	0Ke01
eesnimi	0Ke01
efekty	0Kf01
effectif	0Kg01
effectifs	0Kg01
efnisskopun	0Kh01
efnissköpun	0Kh01
efternamn	0Ki01
efternamn / foernamn	09P01
efternamn / förnamn	09P01
efternamn fornamn	09P01
efternavn	0Kj01
eftirnafn	0Kk01
egitim alanlari (isced f	0Kl01
egitim durumu	0Km01
egitim duzeyi	0Km01
egitim kurumu	0Kn01
egitim seviyesi	0Ko01
egitim ve ogretim veren kurumun adi ve turu	0Kn01
egreso	0L001
egyeb	0L101
egyeb adatok	0L101
egyesulet	0L201
egyesület	0L201
egyetem	08H01
egyéb	0L101
egyéb adatok	0L101
ehliyet	0L301
ehliyet sinifi	0L301
ehliyet sınıfı	0L301
eiginnafn	0L401
eind	02101
eindcijfer	0>a01
einddatum	02101
einde	02101
eindresultaat	0>a01
eines	0L501
eines utilitzades	0L501
eingesetzte software	0L601
eingesetzte technologien	0L601
eingesetzte werkzeuge	0L601
einingar	0L701
einkunn	0L801
einleitung	0L901
einrichtung	0L:02
einsatz als	09a01
einsatzgebiet	0:301
einsatzort	05^01
eintritt	03l01
eintrittsdatum	03l01
eintrittsdatum moeglich	0L<01
eintrittsdatum moglich	0L<01
eintrittsdatum möglich	0L<01
eintrittstermin	0L<01
eirchod	0?i01
eisithe	0L=01
eisithe ag	0L>01
eisitheoir	0L>01
eisteacht	0L?01
ek bilgiler	0F_01
eki limenis	0L@01
eki līmenis	0L@01
ekip	0LA02
ekip buyuklugu	0<F01
ekip büyüklüğü	0<F01
ekipa	0LC01
ekk niveau	0LD01
ekk-niveau	0LD01
ekkr szint	0LE01
ekkr-szint	0LE01
ekr	0LF01
eks lygis	0LG01
eksamen	0LH02
ekspektasi gaji	0LJ01
el meu rol	0LK01
el p	0LL01
el pastas	0LL01
el pasto adresas	0LL01
el. p	0LL01
el. paštas	0LL01
el. pašto adresas	0LL01
el.paštas	0LL01
elaborato finale	06401
elaborazione delle informazioni	0LM01
elde edilen basarilar	08g01
elde edilen başarılar	08g01
electronic mail	0Jd01
elektronicka posta	01V01
elektronik posta	0K601
elektronikus levelcim	0IB01
elektronikus levélcím	0IB01
elektroninis pastas	0LL01
elektroninis paštas	0LL01
elektronische post	0Je01
elektronička pošta	01V01
elektronska posta	0LN02
elektronska pošta	0LN02
elektronski naslov	0Jl01
elerhetoseg	0LP01
elert eredmenyek	0LQ01
eletkor	0LR01
eliberat de	0LS01
elismeres	0Fc01
elismerés	0Fc01
elukoht	0LT03
elukutse	0LW01
elukutse voi ametikoht	03M01
elukutse või ametikoht	03M01
elérhetőség	0LP01
elért eredmények	0LQ01
email	0LX0V
email address	0Jd01
email khac	0M>01
email khác	0M>01
email lain	0M?01
emailadres	0Jf01
emailadresse	0Je01
emails	0M@01
emakeel	0MA01
emes per	0MB01
emesso da	0MC01
emetteur	07e01
emis de	0LS01
emise le	0D=01
emision	0MD01
emisión	0MD01
emisor	0ME01
emissao	0C`01
emissor	0MF02
emissão	0C`01
emitent	0LS01
emitido	0MD01
emitido em	0C`01
emitido por	0MH02
emittent	0MJ01
emner	0MK01
empfaenger	0ML01
empfanger	0ML01
empfehlung	07?01
empfänger	0ML01
empleador	0>701
empleo deseado	0<e01
emploi	0MM01
emploi recherche	0MN01
emploi recherché	0MN01
employees	0@Q01
employer	0MO02
employer name	0@P01
employeur	0MQ02
employment dates	0Ie01
employment period	0Ie01
employment status	0B`01
employment type	0Ae01
empregador	0@G01
empregadora	0@G01
emprego pretendido	0<f01
empresa	0MS06
emès per	0MB01
encadrant	0GJ01
encadrante	0GJ01
end	0@Z01
end date	0@Z01
enddatum	00]01
ende	00]01
ended	0@Z01
endereco	0H]01
endereco completo	0H]01
endereco de e mail	0B701
endereco eletronico	0B701
endereco residencial	0H]01
endereço	0H]01
endereço completo	0H]01
endereço de e-mail	0B701
endereço eletrónico	0B701
endereço residencial	0H]01
endnote	00V01
endustri	0MY01
endüstri	0MY01
enfants	0MZ01
enfase	06101
enhed	0M[01
enhet	0M\02
enlace	0@201
enlaces	0@201
enllac	0M^01
enllaç	0M^01
enseignements	0B=01
enstitu	0Kn01
enstitü	0Kn01
ente	0M_06
ente certificatore	0MC01
ente di rilascio	0MC01
ente emittente	0MC01
ente formatore	06]01
entidad	0Me06
entidad certificadora	0ME01
entidad contratante	0Mk01
entidad emisora	0ME01
entidad que otorga	0Ml01
entidade	0Mm04
entidade certificadora	0N101
entidade emissora	0N101
entidade empregadora	0@G01
entidade formadora	0@<01
entitat	0N205
entitat emissora	0MB01
entity	01n01
entorn	0L501
entorno	05G01
entorno tecnico	05G01
entorno tecnologico	05G01
entorno tecnológico	05G01
entorno técnico	05G01
entrada	01D01
entregado por	0Ml01
entreprise	0MQ02
entreprise d'accueil	0N701
envelope	0Jd01
envelope fill	0Jd01
environment	0;e01
environnement	0@T01
environnement technique	0@T01
environnements	0@T01
eochairfhocail	0N801
eok	0N902
epasts	0Jm01
epost	0N;02
eposta	0K601
eqf	0N=07
eqf level	0ND01
eqf niva	0NE02
eqf niveau	0NG02
eqf seviyesi	08E01
eqf stig	0NI01
eqf szint	0LE01
eqf taso	0NJ01
eqf स्तर	0NK01
eqf 等級	0NL01
eqf 等级	0NM01
eqf 수준	0NN01
eqf-nivaa	0NE02
eqf-niveau	0NG02
eqf-nivå	0NE02
eqf-stig	0NI01
eqf-szint	0LE01
eqf-taso	0NJ01
eqfi tase	0NO01
eqfレベル	0NP01
eqr	0I?01
eqr level	0I?01
eqr niveau	0I?01
eqr stufe	0I?01
eqr-level	0I?01
eqr-niveau	0I?01
eqr-stufe	0I?01
equip	0NQ01
equipa	0Gm01
equipe	0NR04
equipe encadree	0Kg01
equipment	0;e01
equipo	0NV02
equipos	05G01
eredmeny	0NX02
eredmenyeim	0LQ01
eredmenyek	0LQ01
eredmény	0NX02
eredményeim	0LQ01
eredmények	0LQ01
erfahrung	09b01
erfarenhet	00N01
erfaring	00O02
erfolg	09i01
erfolge	09i01
ergebnis	0NZ02
ergebnisse	09i01
erhaallen	0N\01
erhallen	0N\01
erhalten	00T01
erhverv	0N]02
erhållen	0N\01
eriala	0N_01
erk	0N`02
erk niveau	0Nb01
erk niveaus	0Nb01
erk-niveau	0Nb01
erk-niveaus	0Nb01
erreichte ziele	09i01
erreichtes	09i01
erscheinungsdatum	0Nc01
erscheinungsjahr	0Nc01
erschienen	0Nc01
erschienen in	0Nd01
erstellen von inhalten	0Ne01
erstellung von inhalten	0Ne01
erstsprache	0Nf01
ertekeles	06a01
ervaring	00@01
erworben	00T01
erworben am	00T01
esami	0AY01
esami sostenuti	0AY01
esco occupation	0Ng01
escola	0Nh02
escolaridade	0Nj01
escoltar	0@`01
escrever	0Nk01
escribir	0@c01
escriptura	0Nl01
escrita	0Nk01
escrito	0@c01
escritura	0@c01
escriure	0Nl01
escucha	0@a01
escuchar	0@a01
escuela	00d01
escuta	0@[01
esihenkilo	0Nm01
esihenkiloe	0Nm01
esihenkilö	0Nm01
esiletostetud	0Nn01
esiletõstetud	0Nn01
esimies	0Nm01
esokj	0No01
espb	0O001
espb bodovi	0O001
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
esperienze linguistiche	0O101
espressione orale	0<Z01
estabelecimento de ensino	0@<01
estado	0O202
estado actual	0O401
estado civil	0O502
estado de salud	0O701
estado de saude	0O801
estado de saúde	0O801
estancias linguisticas	0O901
estancias lingüísticas	0O901
estat civil	0O:01
estatura	0O701
estudios	0>;01
estudis	0O;01
eszkozok	0O<01
eszközök	0O<01
eta	0O=02
etablissement	0O?02
etablissement d'enseignement	0>601
etablissement de formation	0>601
etat	0<T01
etat civil	0MZ01
etat de sante	0OA01
ethnic group	0OB01
ethnicity	0OB01
ethnie	0OC01
etternamn	0OD01
etternavn	0OD01
ettevote	0OE02
ettevotte kirjeldus	0OG01
ettevottest	0OG01
ettevõte	0OE02
ettevõtte kirjeldus	0OG01
ettevõttest	0OG01
etu ja sukunimi	0OH01
etu- ja sukunimi	0OH01
etunimet	0OI01
etunimi	0OI01
età	0O=02
eurooppalainen viitekehys	0=d01
europaeische kompetenzstufe	0OJ01
europaeischer referenzrahmen	0OJ01
europaeisk niveau	0=c01
europaische kompetenzstufe	0OJ01
europaischer referenzrahmen	0OJ01
european level	0=`01
europees niveau	0Nb01
europeisk niva	0=a02
europeisk nivaa	0=a02
europeisk nivå	0=a02
europäische kompetenzstufe	0OJ01
europäischer referenzrahmen	0OJ01
europæisk niveau	0=c01
ev	0OK03
ev adresi	01]01
ev telefonu	0ON01
evek	0OO01
evento	0A601
eves	0LR01
evk	0=d01
examen	0OP01
examen kvalifikation	0OP01
examen/kvalifikation	0OP01
examensaar	08<01
examensar	08<01
examensarbete	0HI01
examensdatum	08<01
examenstitel	0OP01
examensår	08<01
exitos	0OQ01
exits	06O01
expectativa salarial	0OR02
expectativas salariales	0OT01
expected graduation	0@Z01
expected salary	0B_01
expedicion	0MD01
expedición	0MD01
expedido	0MD01
expedido por	0ME01
expedient	0OU01
expediente	0<C01
expedit per	0MB01
experience	0OV03
experience totale	04<01
experiences linguistiques	0OY01
experiencia	0OZ03
experiencia linguistica	0O]02
experiencia lingüística	0O901
experienta	04101
experiență	04101
experiència	05801
experiência	04V01
experiência linguística	0O_01
expertise	0O`01
expresion escrita	0@c01
expresion oral	0<Y01
expresión escrita	0@c01
expresión oral	0<Y01
expressao escrita	0Nk01
expressao oral	0An01
expressio escrita	0Nl01
expressio oral	0Oa01
expression ecrite	0KA01
expression orale	0Ob01
expression écrite	0KA01
expressió escrita	0Nl01
expressió oral	0Oa01
expressão escrita	0Nk01
expressão oral	0An01
exprimare orala	0GT01
exprimare orală	0GT01
exprimare scrisa	0Oc01
exprimare scrisă	0Oc01
expérience	04<01
expérience totale	04<01
expériences linguistiques	0OY01
extracte	0Od01
extracto	0Oe01
eyalet	0;501
eğitim alanları (isced-f	0Kl01
eğitim durumu	0Km01
eğitim düzeyi	0Km01
eğitim kurumu	0Kn01
eğitim seviyesi	0Ko01
eğitim ve öğretim veren kurumun adı ve türü	0Kn01
eメール	0Jk01
f	0Of02
f de nacimiento	04L01
f nacimiento	04L01
f. de nacimiento	04L01
f. nacimiento	04L01
faaliyet alani	0MY01
faaliyet alanı	0MY01
faaliyetler	0Oh01
fach	07701
fachbereich	0Oi02
facher	0Ok03
fachgebiet	07701
fachrichtung	07701
fachzeitschrift	0Nd01
facolta	0On02
facoltà	0On02
facts	0P001
faculdade	0@<01
facultad	0P102
facultat	0>501
facultate	0P302
facultatea	0P502
faculte	0>601
faculté	0>601
faecher	0Ok03
faedd	0P701
faeddur	0P701
faedingarar	0P701
faedingardagur	0P701
faedingarstadur	0P801
faerdighed	0P901
faerni	0P:01
fag	0P;05
fagomraade	0P@02
fagomraader (isced-f	0PB01
fagomrade	0P@02
fagomrader (isced f	0PB01
fagområde	0P@02
fagområder (isced-f	0PB01
fagretning	0PC01
fahrerlaubnis	0PD01
fait a	0PE01
fait à	0PE01
faith	0PF01
faits marquants	00:01
faks	0PG07
faksi	0PN01
faksimile	0PO01
fakulta	0PP02
fakultaet	07701
fakultas	0:C01
fakultat	07701
fakultate	0PR01
fakulte	0PS02
fakulte bolum	02[01
fakultet	0PU02
fakulteta	0PW01
fakultetas	0PX01
fakultät	07701
fakultāte	0PR01
fakülte	0PS02
fakülte/bölüm	02[01
fala	0An01
falar	0An01
familie	0PY03
familienaam	01001
familienname	0P\01
familienstand	0P]01
familj	0?S01
familjefoerhaallanden	0?S01
familjeforhallanden	0?S01
familjeförhållanden	0?S01
family	0?Q01
family name	0P^01
family names	0P^01
family status	0?Q01
farsimanumer	0P_01
farsimi	0P_01
farsímanúmer	0P_01
farsími	0P_01
fassung	0P`01
fax	0Pa0@
fax number	0Q101
fecha	08K03
fecha (de - a	0F;01
fecha (de a	0F;01
fecha de emision	0MD01
fecha de emisión	0MD01
fecha de expedicion	0MD01
fecha de expedición	0MD01
fecha de fin	0L001
fecha de finalizacion	0L001
fecha de finalización	0L001
fecha de graduacion	0L001
fecha de graduación	0L001
fecha de ingreso	0@?01
fecha de inicio	0@?01
fecha de nacimiento	04L01
fecha de obtencion	0MD01
fecha de obtención	0MD01
fecha de publicacion	04O01
fecha de publicación	04O01
fecha de salida	0L001
fecha de termino	0L001
fecha de término	0L001
fecha fin	0L001
fecha inicio	0@?01
fecha nacimiento	04L01
fecha y lugar de nacimiento	04L01
fechas	0F;01
fechas (de - a	0F;01
fechas (de a	0F;01
feidhm	0Q201
feladataim	0Q301
feladatkor	0Q301
feladatkör	0Q301
feladatok	0Q301
feladatok es felelossegek	0Q301
feladatok és felelősségek	0Q301
felag	0Q401
felelossegi kor	0Q301
felelősségi kör	0Q301
felettes	0Q501
felhasznalonev	0Q601
felhasználónév	0Q601
felmondasi ido	0Q701
felmondási idő	0Q701
fenykep	0Q801
ferdighet	0Q901
ferdigheter	0;a01
ferdighetsniva	0Q:01
ferdighetsnivaa	0Q:01
ferdighetsnivå	0Q:01
fernruf	0Q;01
ferramentas	03F01
ferramentas utilizadas	03F01
festnetz	0Q;01
fi	0Ca01
field	0Q<02
field of study	06201
fields of education (isced f	0Q>01
fields of education (isced-f	0Q>01
figli	0Q?01
file	0AT01
file type	0Q@01
filhos	0QA01
filiere	0HP01
filière	0HP01
fim	04K01
fin	0QB02
final grade	08701
final project	08S01
final year project	08S01
finalitzacio	0Ca01
finalització	0Ca01
finalizacion	0L001
finalización	0L001
finalizare	00`01
fine	02U01
finish	0@Z01
fino a	02U01
fins a	0Ca01
fiok	0Q601
firm	0@P01
firma	0QD0A
firma adi	0QU01
firma adı	0QU01
firma hakkinda	0QV01
firma hakkında	0QV01
firma sektoru	0MY01
firma sektörü	0MY01
firmenbeschreibung	0;S01
firmengroesse	05901
firmengrosse	05901
firmengröße	05901
firmenname	05_01
firmenprofil	0;S01
firmă	03m01
first language	0QW01
first name	0QX01
first name(s) / surname(s	0<R01
first name(s) surname(s	0<R01
first names	0QX01
fisso	0AS01
fites	06O01
fites assolides	06O01
fixe	0QY01
fizetesi igeny	09\01
fizetési igény	09\01
fiók	0Q601
fjolskylduhagir	0QZ01
fjölskylduhagir	0QZ01
fluencia	0Q[01
fluency	0Q\01
fluenta	0@W01
fluenza	0AC01
fluență	0@W01
fluidesa	0Q]01
fluidez	0Q^01
fluência	0Q[01
fluïdesa	0Q]01
flyttbar	0Q_01
fobb eredmenyek	0LQ01
fobb feladatok	0Q301
fobb pontok	0Q`01
fobb targyak	0Qa01
fobb targyak gyakorlati kepzes	0Qa01
fobb tevekenysegek es feladatkorok	0Q301
focus	06201
fodd	0Qb02
fodd den	0Qd01
fodd i	0Qe01
fodelsear	0Qd01
fodelsedag	0Qd01
fodelsedatum	0Qd01
fodelseort	0Qe01
fodestad	0Qf01
fodested	0Qg02
fodselsar	0Of02
fodselsdag	0Of02
fodselsdato	0Of02
fodt	0Of02
fodt den	0Of02
fodt i	0Qg02
foedd	0Qb02
foedd den	0Qd01
foedd i	0Qe01
foedelseaar	0Qd01
foedelsedag	0Qd01
foedelsedatum	0Qd01
foedelseort	0Qe01
foedestad	0Qf01
foedested	0Qg02
foedselsaar	0Of02
foedselsdag	0Of02
foedselsdato	0Of02
foedt	0Of02
foedt den	0Of02
foedt i	0Qg02
foer	09k01
foer- och efternamn	09P01
foerening	0Qi01
foererkort	0Qj01
foeretag	0Qk02
foeretagsbeskrivning	0Qm01
foeretagsnamn	05c01
foerfattare	0Qn01
foerlag	0Qo01
foernamn	0R001
foerstaspraak	0R101
foerstegangstjeneste	0R201
foerstespraak	0R301
foglalkozas	09o01
foglalkozas beosztas	09W01
foglalkoztatas jellege	0R401
foglalkoztatás jellege	0R401
foglalkozás	09o01
foglalkozás / beosztás	09W01
foglalkozás/beosztás	09W01
foilsithe	0Cf01
foilsithe in	0R501
foilsitheoir	0R501
foireann	0R601
foiskola	08H01
fokozat	0R701
folyamatos beszed	09l01
folyamatos beszéd	09l01
folyoirat	0R801
folyóirat	0R801
fon	0R902
fon poca	0R;01
fonction	0R<03
fonction ou poste occupe	0MM01
fonction ou poste occupé	0MM01
fonctions	0MM01
fone	0AR01
for	0R?04
for och efternamn	09P01
for og efternavn	0RC01
for og etternavn	0RD01
for- og efternavn	0RC01
for- og etternavn	0RD01
fordypning	0RE01
forename	0QX01
forenames	0QX01
forening	0RF03
forerkort	0Qj01
foretag	0Qk02
foretagsbeskrivning	0Qm01
foretagsnamn	05c01
forfattare	0Qn01
forfatter	0RI02
forfattere	0RI02
forlag	0RK04
forma studia	0Ho01
forma zatrudnienia	0RO01
formaal	09g02
formacao	0F>01
formal	09g02
formation	0>F01
formação	0F>01
formule d'appel	0RP01
formule de politesse	0RQ01
formål	09g02
fornamn	0RR02
fornavn	0RT02
fornavne	0RV01
forstasprak	0R101
forstegangstjeneste	0R201
forstesprak	0R301
fostoir	02D01
fostóir	02D01
foto	0RW0=
fotograf	0Rd01
fotografia	0Re06
fotografie	0Rk02
fotografija	0Rm03
fotografía	0S001
fotoğraf	0Rd01
fotó	0Q801
fra	0S103
fraa	09D01
fraan	0;401
framework	0@Y01
frameworks	0S405
framgaangar	0S901
framgangar	0S901
framgångar	0S901
fran	0;401
fratraedelsesaarsag	0S:01
fratraedelsesarsag	0S:01
fratrædelsesårsag	0S:01
freagrachtai	0I`01
freagrachtaí	0I`01
fremdsprache	0S;01
fremdsprachen	0S;01
from	0S<02
from - to	0Ie01
from to	0Ie01
fruehester eintrittstermin	0L<01
fruehestmoeglicher eintrittstermin	0L<01
fruhester eintrittstermin	0L<01
fruhestmoglicher eintrittstermin	0L<01
frá	0<<01
frå	09D01
från	0;401
frühester eintrittstermin	0L<01
frühestmöglicher eintrittstermin	0L<01
fuehrerausweis	0PD01
fuehrerschein	0PD01
fuehrerschein(e	0PD01
fuehrerscheine	0PD01
fuehrerscheinklasse	0PD01
fuehrerscheinklassen	0PD01
fuehrungsspanne	05901
fuer	09201
fuhrerausweis	0PD01
fuhrerschein	0PD01
fuhrerschein(e	0PD01
fuhrerscheine	0PD01
fuhrerscheinklasse	0PD01
fuhrerscheinklassen	0PD01
fuhrungsspanne	05901
fulde navn	0RC01
full name	0<R01
fullfoert	08=01
fullfort	08=01
fullført	08=01
fullstaendigt namn	09P01
fullstandigt namn	09P01
fullständigt namn	09P01
fullt nafn	0S>01
fullt navn	0RD01
funcao	0S?03
funcao no projeto	0SB01
funcao ou cargo ocupado	0<h01
funcio	0SC02
funcion	0SE03
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
funció	0SC02
función	0SE03
función o cargo ocupado	0<g01
funcoes	06`01
funcoes desempenhadas	06`01
funcoes e responsabilidades	06`01
functia	0SH01
functia actuala	0SI01
functia ocupata	0SH01
functia sau postul ocupat	0SH01
functie	0SJ06
functie inhoud	01901
functie of beroep	09^01
functie-inhoud	01901
functiebenaming	09^01
functienaam	09^01
functieomschrijving	01901
functietitel	0SP02
function	0SR03
funcția	0SH01
funcția actuală	0SI01
funcția ocupată	0SH01
funcția sau postul ocupat	0SH01
funcție	0SU02
fundacja	0SW01
fundator	0SX01
funkce	0SY03
funkcia	0S\02
funkcija	0S^09
funkcijos	06f01
funkcja	0Sg03
funksjon	0Sj02
funktion	0Sl07
funzione	0T303
função	0S?03
função no projeto	0SB01
função ou cargo ocupado	0<h01
funções	06`01
funções desempenhadas	06`01
funções e responsabilidades	06`01
fur	09201
furnizor	0T601
further details	01?01
further email addresses	0M@01
further information	01?01
further phone numbers	0T701
further websites	0T801
fylke	0T901
fylki	0T:01
fyrir	0T;01
fyrirtaeki	0T<01
fyrirtæki	0T<01
fächer	0Ok03
fædd	0P701
fæddur	0P701
færdighed	0P901
færni	0P:01
fæðingardagur	0P701
fæðingarstaður	0P801
fæðingarár	0P701
félag	0Q401
fénykép	0Q801
fón	0T=01
fón póca	0R;01
född	0Qd01
född den	0Qd01
född i	0Qe01
födelsedag	0Qd01
födelsedatum	0Qd01
födelseort	0Qe01
födelseår	0Qd01
för	09k01
för- och efternamn	09P01
förening	0Qi01
företag	0Qk02
företagsbeskrivning	0Qm01
företagsnamn	05c01
författare	0Qn01
förlag	0Qo01
förnamn	0R001
förstaspråk	0R101
fødd	0T>01
fødestad	0Qf01
fødested	0Qg02
fødselsdag	0Of02
fødselsdato	0Of02
fødselsår	0Of02
født	0Of02
født den	0Of02
født i	0Qg02
førerkort	0Qj01
førstegangstjeneste	0R201
førstespråk	0R301
führerausweis	0PD01
führerschein	0PD01
führerschein(e	0PD01
führerscheine	0PD01
führerscheinklasse	0PD01
führerscheinklassen	0PD01
führungsspanne	05901
für	09201
főbb eredmények	0LQ01
főbb feladatok	0Q301
főbb pontok	0Q`01
főbb tevékenységek és feladatkörök	0Q301
főbb tárgyak	0Qa01
főbb tárgyak / gyakorlati képzés	0Qa01
főiskola	08H01
gade	0;;01
gads	0T?03
gairm	0TB01
gairm no post a bhi agat	0Q201
gairm nó post a bhí agat	0Q201
gaji yang diharapkan	0LJ01
galardon	0TC01
galardón	0TC01
galimybe pradeti dirbti	0TD01
galimybė pradėti dirbti	0TD01
galiu pradeti	0TD01
galiu pradėti	0TD01
galvenais	0TE01
galvenie pienakumi	06\01
galvenie pienākumi	06\01
galvenie prieksmeti	0TF01
galvenie priekšmeti	0TF01
gano	0F001
gaol	0TG01
gata	0TH02
gate	0;H01
gateadresse	0;H01
gatuadress	01^01
gatve	01Z01
gatvė	01Z01
geadresseerde	00=01
geb	0TJ02
geb am	0TL01
geb datum	0TM01
geb. am	0TL01
geb.datum	0TM01
geboortedatum	0TM01
geboortedatum en -plaats	0TM01
geboortedatum en plaats	0TM01
geboortejaar	0TM01
geboorteplaats	0TN01
geboren	0TJ02
geboren am	0TL01
geboren in	0TO02
geboren op	0TM01
geboren te	0TN01
gebruikersnaam	0TQ01
gebruikte technieken	0TR01
gebruikte technologieen	0TR01
gebruikte technologieën	0TR01
gebruikte tools	0TR01
geburtsdatum	0TL01
geburtsdatum ort	0TL01
geburtsdatum und -ort	0TL01
geburtsdatum und geburtsort	0TL01
geburtsdatum und ort	0TL01
geburtsdatum/-ort	0TL01
geburtsjahr	0TL01
geburtsland	0TS01
geburtsort	0TS01
geburtsort und -datum	0TL01
geburtsort und datum	0TL01
geburtsort und geburtsdatum	0TL01
geburtstag	0TL01
geburtstag und -ort	0TL01
geburtstag und ort	0TL01
gefid ut af	0TT01
gefið út af	0TT01
gegenstand	07:01
gehalt	0TU01
gehaltsvorstellung	0TU01
gehaltsvorstellungen	0TU01
gehaltswunsch	0TU01
geiri	07001
gelar	0TV02
geloof	0TX01
gemeente	0TY01
gemeinde	0TZ01
gemiddeld cijfer	0>a01
gemiddelde	0>a01
gen	0T[01
gender	0T\01
genel not ortalamasi	0F001
genel not ortalaması	0F001
genel ortalama	0F001
genere	0T]02
genero	0T_02
generu	0Ta01
gennemsnit	0Tb01
genre	0Tc01
geo alt	0B]01
gepubliceerd	0Td01
gepubliceerd in	0Te01
gepubliceerd op	0Td01
ger	0OJ01
ger niveau	0OJ01
ger niveaustufen	0OJ01
ger-niveau	0OJ01
ger-niveaustufen	0OJ01
geraete	0L601
gerate	0L601
gereedschap	0TR01
gereedschappen	0TR01
gers	0Tf01
geräte	0L601
gesamtnote	00V01
geschaeftsbereich	00b01
geschaeftszweig	0Tg01
geschaftsbereich	00b01
geschaftszweig	0Tg01
geschlecht	0Th01
geschäftsbereich	00b01
geschäftszweig	0Tg01
geslacht	0Ti01
gesprach	03[01
gesprache	03[01
gespraech	03[01
gespraeche	03[01
gesprekken voeren	0Tj01
gespräch	03[01
gespräche	03[01
gestor	0>U01
gesundheitszustand	09I01
getuigenis	00>01
getur hafid storf	0Tk01
getur hafið störf	0Tk01
gewenst salaris	0Tl01
gewenste baan	09]01
gewenste functie	09]01
gewenste locatie	0Tm01
gewenste regio	0Tm01
gewicht	09I01
gewuenschte position	02R01
gewuenschter arbeitsort	0:301
gewunschte position	02R01
gewunschter arbeitsort	0:301
gewünschte position	02R01
gewünschter arbeitsort	0:301
gezinssituatie	0;h01
ghaqda	0Tn01
ghi chu	0To01
ghi chú	0To01
ghodod	0U001
giai doan	0U101
giai quyet van de	0U201
giai thuong	0U301
giai đoạn	0U101
giao tiep	0U402
giao tiếp	0U402
giao vien huong dan	0U601
giay phep lai xe	08f01
gime	0U701
gimenes stavoklis	0U801
gimes	0U701
gimimo data	0U701
gimimo metai	0U701
gimimo vieta	0U901
gimtoji kalba	0U:01
gimtosios kalbos	0U:01
gimusi	0U701
gimė	0U701
gimęs	0U701
gioi thieu	0U;02
gioi thieu cong ty	0U=01
gioi thieu du an	0I^01
gioi tinh	0U>01
giris	08m01
giris tarihi	08m01
giriş	08m01
giriş tarihi	08m01
giro	00m01
github repo	0HH01
given by	08C01
given name	0QX01
given names	0QX01
giáo viên hướng dẫn	0U601
giải quyết vấn đề	0U201
giải thưởng	0U301
giấy phép lái xe	08f01
giới thiệu	0U;02
giới thiệu công ty	0U=01
giới thiệu dự án	0I^01
giới tính	0U>01
gjennomsnitt	0U?01
glaube	0U@01
glavne aktivnosti i odgovornosti	0UA01
glavne naloge	0ET01
glavne naloge in pristojnosti	0ET01
glavni poslovi i odgovornosti	0UA01
glavni predmeti	0UB03
glavni predmeti pridobljeno znanje in kompetence	0UE01
glavni predmeti stecene profesionalne vjestine	0UF01
glavni predmeti/pridobljeno znanje in kompetence	0UE01
glavni predmeti/stečene profesionalne vještine	0UF01
glavni zadaci	0Ik02
globe	0HH01
glowne dzialania i obowiazki	0Bk01
glowne obowiazki	0Bk01
glowne przedmioty	0UG01
glowne przedmioty umiejetnosci zawodowe	0UG01
glowne zadania	0Bk01
glowne zadania i obowiazki	0Bk01
gneas	0UH01
gnothachtalacha	0K=01
gnéas	0UH01
gnóthachtálacha	0K=01
go dti	0BQ01
go dtí	0BQ01
godina	0UI06
godina rodenja	0E902
godina rođenja	0E902
godina zavrsetka	0EC02
godina završetka	0EC02
godine	0UO03
godine iskustva	0UR02
golongan darah	09Y01
gorev	0UT03
gorev tanimi	0Oh01
gorev unvan	0UW01
gorev unvani	0UW01
gorev ve sorumluluklar	0Oh01
gorevi	0UW01
gorevim	0UX02
gorevler	0Oh01
gorus	0UZ01
govor	0U[03
govorna interakcija	0U^02
govorna produkcija	0U`02
govorno sporazumevanje	0Ub01
govorno sporocanje	0Uc01
govorno sporočanje	0Uc01
gpa	0Ud07
graad	0Uk01
grad	0Ul0;
grada	0V701
gradam	0I_01
grade	0V802
grade point average	08701
grado	0V:02
grado academico	0>;01
grado académico	0>;01
grado de dominio	0V<01
grads	0GF01
gradu	0GE01
graduacio	0Ca01
graduacion	0L001
graduació	0Ca01
graduación	0L001
graduation	0@Z01
graduation date	0@Z01
graduation project	08S01
grau	0V=02
grau academico	0F>01
grau académico	0F>01
grau acadêmico	0F>01
grau de dominio	0V?01
grau de domínio	0V?01
grau de escolaridade	0Nj01
greeting	0V@01
groesse	09I01
groesste erfolge	09i01
grosse	09I01
grosste erfolge	09i01
group	0VA02
grund des wechsels	07@01
grundwehrdienst	0;g01
grussformel	0VC01
grußformel	0VC01
grád	0VD01
gráða	0V701
größe	09I01
größte erfolge	09i01
grāds	0GF01
gsm	0VE09
gurnal	0VN01
guthan	0T=01
guthan poca	0R;01
guthán	0T=01
guthán póca	0R;01
guvenlik	0VO01
gyvenamoji vieta	0VP03
gyvenamosios vietos adresas	01Z01
gènere	0VS01
género	0T_02
gênero	0VT01
görev	0UT03
görev tanımı	0Oh01
görev unvanı	0UW01
görev ve sorumluluklar	0Oh01
görev/unvan	0UW01
görevi	0UW01
görevim	0UX02
görevler	0Oh01
görüş	0UZ01
güvenlik	0VO01
għaqda	0Tn01
għodod	0U001
główne działania i obowiązki	0Bk01
główne obowiązki	0Bk01
główne przedmioty	0UG01
główne przedmioty/umiejętności zawodowe	0UG01
główne zadania	0Bk01
główne zadania i obowiązki	0Bk01
h p	0VU01
h.p	0VU01
habilidades	0@U02
habilitacao	0VV03
habilitacoes literarias	0Nj01
habilitats	0L501
habilitação	0VV03
habilitações literárias	0Nj01
habite a	0@B01
habite à	0@B01
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
hallas utani ertes	0VY01
hallott szoveg ertese	0VY01
hallott szöveg értése	0VY01
hallás utáni értés	0VY01
halozat	0VZ01
handle	0V[01
handledare	0>T01
handphone	0V\01
handy	0V]01
handynummer	0V]01
hapunktar	0V^01
haridusasutus	0V_01
haridustase	0V`02
hasil	0Vb01
hasil kerja	0Vb01
haskoli	0Vc01
hasta	0L001
hasznalt technologiak	0O<01
használt technológiák	0O<01
hauptaufgaben	05]01
hauptfach	07701
hauptfacher	0Vd01
hauptfacher berufliche fahigkeiten	0Vd01
hauptfaecher	0Vd01
hauptfaecher/berufliche faehigkeiten	0Vd01
hauptfächer	0Vd01
hauptfächer/berufliche fähigkeiten	0Vd01
haupttaetigkeiten	05]01
haupttatigkeiten	05]01
hauptteil	0Ve01
haupttätigkeiten	05]01
he dao tao	08R01
headcount	0@Q01
headline	0B^01
health	0Vf01
health status	0Vf01
hedeflenen pozisyon	09001
height	0Vf01
height and weight	0Vf01
heimasida	0Vg01
heimasimi	0Vh01
heimasími	0Vh01
heimasíða	0Vg01
heimatort	0Vi02
heimeside	0Vk01
heimilisfang	0Vl01
heiti	0S>01
helstu atridi	0V^01
helstu atriði	0V^01
helstu verkefni	00c01
helstu verkefni og abyrgd	00c01
helstu verkefni og ábyrgð	00c01
hely	0Vm01
helyseg	0Vm01
helyszin	0Vm01
helyszín	0Vm01
helység	0Vm01
hemadress	01^01
hemort	0Vn01
hemsida	0Vo01
hemtelefon	0W001
henkiloestoe	02X01
henkiloestoen maeaerae	02X01
henkilosto	02X01
henkiloston maara	02X01
henkilöstö	02X01
henkilöstön määrä	02X01
herausgeber	0W102
herkunft	0;d01
herkunftsort	0;d01
herramientas	05G01
herramientas utilizadas	05G01
hesap	0W301
high school	00f01
highest degree	0Kc01
highest qualification	0Kc01
highlights	0P001
hijos	0W401
hilfsmittel	0L601
hingga	0W501
hinh anh	03n01
hinh thuc lam viec	0W601
hinne	0W701
hintergrund	07:01
hitap	0W801
hjemmeadresse	0W902
hjemmeside	0W;02
hjuskaparstada	0QZ01
hjúskaparstaða	0QZ01
hlavne body	0W=01
hlavne cinnosti	0W>01
hlavne cinnosti a zodpovednost	0W>01
hlavne predmety	0W?01
hlavni body	0W@01
hlavni cinnosti	0WA01
hlavni napln prace	0WA01
hlavni pracovni napln a oblasti odpovednosti	0WA01
hlavni predmety	0WB01
hlavni ukoly	0WA01
hlavni uspechy	0I001
hlavné body	0W=01
hlavné predmety	0W?01
hlavné činnosti	0W>01
hlavné činnosti a zodpovednosť	0W>01
hlavní body	0W@01
hlavní náplň práce	0WA01
hlavní pracovní náplň a oblasti odpovědnosti	0WA01
hlavní předměty	0WB01
hlavní úkoly	0WA01
hlavní úspěchy	0I001
hlavní činnosti	0WA01
hledana pozice	0WC01
hledaná pozice	0WC01
hlekkur	0Vg01
hlustun	0WD01
hlutverk	0WE03
hlutverk i verkefni	0WH01
hlutverk í verkefni	0WH01
ho	0WI01
ho so	0To01
ho so truc tuyen	0WJ01
ho ten	0WK01
ho va ten	0WK01
hobbies	01?01
hoc vi	08R01
hochschule	02N01
hochster abschluss	0WL01
hochster bildungsabschluss	0WL01
hodnoceni	0WM01
hodnocení	0WM01
hodnotenie	0WN01
hoechster abschluss	0WL01
hoechster bildungsabschluss	0WL01
hoegskola	0WO01
hoegskole	0WP01
hoegskolepoaeng	0WQ01
hoegsta utbildning	0WR01
hoehepunkte	09j01
hoejdepunkter	0WS01
hoejdpunkter	0WT01
hoejeste uddannelse	0WU01
hoeren	0WV01
hoerfoerstaaelse	0WW01
hoerverstehen	0WV01
hoeydepunkter	0WX01
hoeyeste utdanning	0WY01
hofundar	0WZ01
hofundur	0WZ01
hogeschool	0W[01
hogskola	0WO01
hogskole	0WP01
hogskolepoang	0WQ01
hogsta utbildning	0WR01
hohepunkte	09j01
hoi	0W\01
hoi thoai	0W]01
hojdepunkter	0WS01
hojdpunkter	0WT01
hojeste uddannelse	0WU01
holqien ta' kontenut	0W^01
home address	01@01
home page	0HH01
home phone	0<M01
home town	0W_02
homepage	0Wa04
hometown	0We01
hon nhan	0Wf01
honlap	0Wg01
honorific	0Wh01
honors	08701
honours	08701
hoofdtaken	01901
hoofdvak	02501
hoofdvakken	09L01
hoogst genoten opleiding	0Wi01
hoogste opleiding	0Wi01
hoogtepunten	09K01
hop thu	0FU01
horen	0WV01
horforstaelse	0WW01
horverstehen	0WV01
hovedfag	0Wj03
hovedopgave	01o01
hovedopgaver	05a01
hovedopgaver og ansvarsomraader	05a01
hovedopgaver og ansvarsomrader	05a01
hovedopgaver og ansvarsområder	05a01
hovedoppgave	08T01
hovedoppgaver	05X01
hovedpunkter	0Wm02
hovorenie	0Wo01
hoydepunkter	0WX01
hoyeste utdanning	0WY01
hp	0X005
hubungan	0X501
hugbunadur	0X601
hugbúnaður	0X601
huidige functie	09]01
huidige status	0X701
hulpmiddelen	0TR01
huom	0X801
huomautus	0X801
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
hálózat	0VZ01
hápunktar	0V^01
háskóli	0Vc01
hình thức làm việc	0W601
hình ảnh	03n01
hôn nhân	0Wf01
höchster abschluss	0WL01
höchster bildungsabschluss	0WL01
höfundar	0WZ01
höfundur	0WZ01
högskola	0WO01
högskolepoäng	0WQ01
högsta utbildning	0WR01
höhepunkte	09j01
höjdpunkter	0WT01
hören	0WV01
hörförståelse	0WW01
hörverstehen	0WV01
høgskole	0WP01
højdepunkter	0WS01
højeste uddannelse	0WU01
høydepunkter	0WX01
høyeste utdanning	0WY01
hệ đào tạo	08R01
họ	0WI01
họ tên	0WK01
họ và tên	0WK01
học vị	08R01
hồ sơ	0To01
hồ sơ trực tuyến	0WJ01
hội	0W\01
hội thoại	0W]01
hộp thư	0FU01
icerik	01201
icerik olusturma	0X901
id	0X:04
id number	0X>01
idade	0X?01
idegen nyelv	0X@01
identifiant	0XA01
identity card	0X>01
identity number	0X>01
idioma	0XB03
idioma materno	0XE01
idioma nativo	0XF01
idioma(s) materno(s	0XE01
idiomas	0XG02
idiomas maternos	0XE01
idiomes	0XI01
idirghniomhu cainte	0@>01
idirghníomhú cainte	0@>01
ido	0OO01
idoszak	0OO01
idotartam	0OO01
idotartam ( tol ig	0OO01
idő	0OO01
időszak	0OO01
időtartam	0OO01
időtartam (-tól -ig	0OO01
ieguta kvalifikacija	0GF01
iegutais grads	0GF01
iegūtais grāds	0GF01
iegūtā kvalifikācija	0GF01
iela	01[01
ienemamais amats	0XJ01
iestade	0XK03
iestāde	0XK03
ieņemamais amats	0XJ01
igudziai	0XN01
igyta kvalifikacija	0XO01
ihr name	0XP01
ijazah	0XQ01
ika	0XR01
ikae	0XR01
ikamet	0XS01
ikamet adresi	01]01
ikamet yeri	0<J01
ikametgah	0XT03
ikametgah adresi	01]01
ikametgâh	0XS01
iki	08]01
ikä	0XR01
il	0XS01
il mio ruolo	0XW01
ilce	0XX02
iletisim	0XZ02
iletişim	0XZ02
ilgili dersler	02g01
ilk ad	0X\01
ilsien matern	0X]01
ilçe	0XX02
image	08401
imagem	0X^01
imagen	0S001
imatge	0X_01
ime	0X`03
ime i adresa poslodavca	0Xc01
ime i prezime	0Xd02
ime i vrsta organizacije pruzatelja obrazovanja i osposobljavanja	0Xf01
ime i vrsta organizacije pružatelja obrazovanja i osposobljavanja	0Xf01
ime in priimek	0Xg01
imejl	0Xh01
imejl adresa	0Xh01
imie	0Xi01
imie i nazwisko	0Xj01
imiona	0Xi01
imię	0Xi01
imię i nazwisko	0Xj01
immagine	0Xk01
imone	0Xl02
impact	00g01
impjegatur	0Xn01
impjieg mixtieq	0Xo01
impresa	0DM01
in	0Y002
in bezit van rijbewijs	0Y201
in breve	0Y301
in dienst	09A01
in evidenza	0Y401
incarichi	06k01
incarico	0Y502
inceput	0Cb01
incorporacio	0Ga01
incorporacion	0G\01
incorporació	0Ga01
incorporación	0G\01
indeks prestasi	0Y701
indhold	0Y801
indirizz	0Y901
indirizz elettroniku	0Y:01
indirizzi email ohra	0Y;01
indirizzi email oħra	0Y;01
indirizzo	0Y<02
indirizzo di posta elettronica	0Y>01
indirizzo di residenza	0Y?01
indirizzo di studio	03I01
indirizzo e mail	0Y>01
indirizzo e-mail	0Y>01
indirizzo email	0Y>01
indirizzo(i	0Y?01
industri	0:D01
industria	0Y@04
industrie	0YD04
industrija	0YH03
industry	0;N01
indústria	0YK02
ine	0C;01
informacijas apstrade	0YM01
informacijos pateikimas zodziu	0YN01
informacijos pateikimas žodžiu	0YN01
informacijos tvarkymas	0YO01
informaciofeldolgozas	0YP01
informasi lain	0YQ01
informasjonsbehandling	0YR01
informatieverwerking	0YS01
information	0YT01
information and data literacy	0YT01
information processing	0YT01
informationsbehandling	0YU02
informationsverarbeitung	0D@01
informazioni sull'azienda	06l01
információfeldolgozás	0YP01
informācijas apstrāde	0YM01
ingreso	0@?01
ingresso	01D01
inhalt	07:01
inhalte	0YW02
inhoud	09e01
inici	0C_01
inicio	0F902
inicio imediato	0G^01
inizio	0Bo01
inne	0HD01
inne adresy e mail	0YY01
inne adresy e-mail	0YY01
inne informacje	0HD01
inne strony	0YZ01
inne telefony	0Y[01
innehaall	08c01
innehall	08c01
innehåll	08c01
innhold	0Y\01
innholdsproduksjon	0Y]01
inquadramento	0Y^01
inriktning	01i01
inscne	0UH01
insegnamenti	0AY01
instansi	0Y_02
instantie	02001
instelling	0Ya03
institiuid	0@901
institiúid	0@901
instituce	0Yd03
institucia	0Yg02
institucio	0Yi03
institucion	0Yl03
institucion educativa	00d01
institució	0Yi03
institución	0Yl03
institución educativa	00d01
instituicao	0Yo04
instituicao de ensino	0@<01
instituicao emissora	0N101
instituição	0Yo04
instituição de ensino	0@<01
instituição emissora	0N101
institusi	0Z301
institusjon	0Z402
institut	0Z604
institute	00f01
institutia	0Z:02
institutie	0Z<03
institutie de invatamant	0T601
institutie emitenta	0LS01
institution	0Z?0=
instituto	0@:02
instituut	0W[01
instituția	0Z:02
instituție	0Z<03
instituție de învățământ	0T601
instituție emitentă	0LS01
instrumente	0@X01
instruments	0;e01
instytucja	0ZL04
intelegere orala	06;01
intelegere scrisa	0??01
intelegere: ascultare	06;01
intelegere: citire	0??01
interacao oral	0Am01
interaccao oral	0Am01
interaccio oral	0Al01
interaccion oral	0Ao01
interacció oral	0Al01
interacción oral	0Ao01
interactie	0Tj01
interaction	0ZP01
interaction orale	0ZQ01
interactiune orala	0B001
interacção oral	0Am01
interacțiune orală	0B001
interakcja ustna	0ZR01
interaksi lisan	0ZS01
interazione	0B301
interazione orale	0B301
interazzjoni orali	0ZT01
interação oral	0Am01
intercambios	0O_01
intercâmbios	0O_01
internet	0ZU02
internet sitesi	08X01
internet stranica	0ZW01
internetadresse	0ZX01
interneto svetaine	0ZY01
interneto svetainė	0ZY01
internetseite	0ZX01
internetska stranica	0ZZ01
intezmeny	0Z[02
intitule	0Z]02
intitule du certificat ou diplome delivre	0>F01
intitule du poste	0Z_02
intitulé	0Z]02
intitulé du certificat ou diplôme délivré	0>F01
intitulé du poste	0Z_02
introduction	0Za03
intézmény	0Z[02
iné	0C;01
início	01D01
início imediato	0G^01
inštitúcia	0Yg02
iparag	02801
iparág	02801
ipk	0Y701
ipk nilai	0Y701
ipk/nilai	0Y701
ipprocessar tal informazzjoni	0Zd01
ipproċessar tal-informazzjoni	0Zd01
ippubblikat	0Cj01
ippubblikat minn	0VN01
ira	0?Y01
irankiai	0XN01
iranyitoszam	0Ze01
iras	0Zf01
iraskeszseg	0Zf01
iris	0R501
irtisanomisaika	02n01
irányítószám	0Ze01
is alani	0MY01
is tanimi	0Oh01
is unvani	0UW01
is veren	0Zg01
is veya sektor turu	0MY01
is yeri	0QU01
isced f	0Q>01
isced fields	0Q>01
isced-f	0Q>01
isdave	0Zh01
isdavejas	0Zh01
isdavimo data	0Zi01
isdavusi institucija	0Zh01
isduota	0Zi01
ise baslama tarihi	08n01
iseloomustus	0Zj01
isem	0Zk01
isem proprju	0Zl01
isem shih	0Zk01
isem sħiħ	0Zk01
isem u indirizz ta' min jimpjega	0Xn01
isem u kunjom	0Zk01
isi	0FA01
isim	01>01
isim soyisim	01>01
iskola	08H01
iskolai vegzettseg	0Zm01
iskolai végzettség	0Zm01
iskustvo	0UR02
issilavinimas	0XO01
issue date	08@01
issued	08@01
issued by	07F01
issuer	08A02
issuing authority	07F01
issuing body	07F01
issuing organisation	07F01
issuing organization	07F01
istaiga	0Zn03
istaknuto	0[102
istenen pozisyon	09001
istihdam turu	0<H01
istihdam türü	0<H01
istituto	06]01
istituto di istruzione	06]01
istituto di istruzione o formazione	06]01
istituzione	0[303
istituzzjoni	0[601
isveren	0[702
isverenin adi ve adresi	0QU01
isyeri	0QU01
iteike	05=01
ivertinimas	08d01
izdajatelj	0[901
izdal	0[901
izdala	0[:03
izdao	0[=02
izdavac	0[?02
izdavalac	0[A01
izdavatelj	0[B01
izdavatelj certifikata	0[B01
izdavač	0[?02
izdevejs	0[C01
izdevnieciba	0[D01
izdevniecība	0[D01
izdevējs	0[C01
izglitibas iestade	07401
izglitibas jomas (isced f	0[E01
izglitibas limenis	0GF01
izglītības iestāde	07401
izglītības jomas (isced-f	0[E01
izglītības līmenis	0GF01
izmantotas tehnologijas	06i01
izmantotās tehnoloģijas	06i01
izobrazba	0[F01
izobrazevalna ustanova	0PW01
izobraževalna ustanova	0PW01
izsniedza	0[C01
izsniedzejs	0[C01
izsniedzējs	0[C01
izsniegts	0[G01
izvajalec	0PW01
içerik	01201
içerik oluşturma	0X901
iş alanı	0MY01
iş tanımı	0Oh01
iş unvanı	0UW01
iş veren	0Zg01
iş veya sektör türü	0MY01
iş yeri	0QU01
işe başlama tarihi	08n01
işveren	0[702
işverenin adı ve adresi	0QU01
işyeri	0QU01
išdavimo data	0Zi01
išdavusi institucija	0Zh01
išdavė	0Zh01
išdavėjas	0Zh01
išduota	0Zi01
išsilavinimas	0XO01
jaar	0[H04
jaar oud	0[L01
jabatan	0[M02
jabatan saat ini	0[O01
jabatan terakhir	0[P01
jaemfoerelsetal	0:201
jaerjestaejae	0[Q02
jaerjestoe	0[S01
jahr	0[T03
jahre	0[W02
jahre alt	03301
jahre berufserfahrung	09b01
jahre erfahrung	09b01
jahrgang	0TL01
jalan	02Y01
jamforelsetal	0:201
jaren	0C\01
jaren ervaring	00@01
jaringan	0[Y01
jarjestaja	0[Q02
jarjesto	0[S01
jarmuvezetoi engedely	0[Z01
jarmuvezetoi engedely(ek	0[Z01
jazyk	0[[02
jazykova uroven	0[]02
jazykove certifikaty	0>N02
jazykove skusenosti	0[_01
jazykove zkusenosti	0[`01
jazyková úroveň	0[]02
jazykové certifikáty	0>N02
jazykové skúsenosti	0[_01
jazykové zkušenosti	0[`01
jazyky	0[[02
jefe directo	0GM01
jefe inmediato	0GM01
jelleg	0[a01
jenis	0[b01
jenis kelamin	0[c01
jenis pekerjaan	0[d01
jenis proyek	0[b01
jenis usaha	0:D01
jenjang	0XQ01
jenjang pendidikan	0XQ01
jezici	0[e02
jezicka iskustva	0[g01
jezicki sertifikati	0[h01
jezicna iskustva	0[i01
jezicni certifikati	0[j01
jezik	0[k03
jeziki	0[n01
jezikovne izkusnje	0[o01
jezikovne izkušnje	0[o01
jezikovni certifikati	0\001
jezička iskustva	0[g01
jezički sertifikati	0[h01
jezična iskustva	0[i01
jezični certifikati	0[j01
jezyk	0\101
jezyk obcy	0\101
jezyk ojczysty	0\201
jezyk(i) ojczysty(e	0\201
jezyki	0\302
jezyki ojczyste	0\201
jmbg	0\502
jmeno	0=i01
jmeno a adresa zamestnavatele	0\701
jmeno a prijmeni	0=i01
jméno	0=i01
jméno a adresa zaměstnavatele	0\701
jméno a příjmení	0=i01
job	0\802
job description	0Ak01
job duties	0Ak01
job position	0F?01
job responsibilities	0Ak01
job role	0F?01
job status	0B`01
job title	0\:02
job type	0Ae01
jobb	0\<01
jobdesk	0FB01
jobtitel	0\=02
jogositvany	0[Z01
jogosítvány	0[Z01
jornada	0\?02
journal	0A102
judet	0\A01
judetul	0\A01
județ	0\A01
județul	0\A01
judul	0\B01
judul skripsi	0GY01
judul tesis	0GY01
judul tugas akhir	0GY01
juhiload	0\C01
juhiluba	0\C01
juhtimisoigus	0\C01
juhtimisõigus	0\C01
julkaisija	0\D01
julkaistu	0\E01
julkaistu lehdessa	0\D01
julkaistu lehdessae	0\D01
julkaistu lehdessä	0\D01
julkaisupaeivae	0\E01
julkaisupaiva	0\E01
julkaisupäivä	0\E01
julkaisuvuosi	0\E01
jumlah anggota tim	0\F01
jumlah karyawan	0\F01
jumlah sks	0\G01
jurnal	0Gk01
jurusan	0:C01
jusqu'a	07201
jusqu'à	07201
járművezetői engedély	0[Z01
járművezetői engedély(ek	0[Z01
jämförelsetal	0:201
järjestäjä	0[Q02
järjestö	0[S01
język	0\101
język obcy	0\101
język ojczysty	0\201
język(i) ojczysty(e	0\201
języki	0\302
języki ojczyste	0\201
kabupaten	0\H01
kaennykkae	0\I01
kaeytetyt teknologiat	06@01
kaeyttaejaenimi	0\J01
kaeyttaejaetunnus	0\J01
kaitsevaeteenistus	02K01
kaitseväeteenistus	02K01
kalba	0\K01
kalbejimas	0YN01
kalbos	0\K01
kalbos lygis	0\L01
kalbėjimas	0YN01
kampus	0Z301
kan tiltraede	0\M01
kan tiltre	0\N01
kan tiltræde	0\M01
kandidatuppsats	0HI01
kannykka	0\I01
kansalaisuus	0\O01
kansallisuus	0\O01
kanton	0;f01
kantor	0\P01
kapcsolat	0\Q01
kapsam	01201
kar	0\R01
karakter	0\S02
karaktergennemsnit	0Tb01
karaktersnitt	0U?01
kariga	0\U01
karine tarnyba	0\V01
karinė tarnyba	0\V01
karsilikli konusma	0\W01
karşılıklı konuşma	0\W01
kasutatud tehnoloogiad	0\X01
kata kunci	02]01
kategori	0\Y03
kategorie	0\\01
katonai szolgalat	0\]01
katonai szolgálat	0\]01
katonasag	0\]01
katonaság	0\]01
katuosoite	0\^01
kaupunki	06V01
kaytetyt teknologiat	06@01
kayttajanimi	0\J01
kayttajatunnus	0\J01
kazanilan niteligin adi	0Ko01
kazanimlar	08g01
kazanılan niteliğin adı	0Ko01
kazanımlar	08g01
keamanan	0\_01
kebangsaan	0\`01
keel	0\a01
keeled	0\a01
keeleoskuse tase	0\b01
kefasihan	0\c01
kelamin	0[c01
kelliem	0\d01
kelt	0\e01
kelulusan	0W501
kemampuan	0\f02
kendskab	0\h02
kenninafn	0Kk01
kennitala	0P701
kenntnisse	0\j03
kenntnisstand	0\m02
kent	0XS01
kep	0Q801
kepemilikan sim	0\o01
kepesites	0R701
kepzes	0]002
kepzes szintje	0R701
kepzettseg	0R701
keresett pozicio	09o01
keresett pozíció	09o01
keresztnev	0]201
keresztnevek	0]201
keresztnév	0]201
kernpunten	09K01
kesehatan	09Y01
keskeiset aineet	02A01
keskeiset opinnot	02A01
keskeiset saavutukset	0]301
keskeiset tehtaevaet	0]401
keskeiset tehtavat	0]401
keskeiset tehtävät	0]401
keskiarvo	06801
keskmine hinne	0W701
keskustelu	0]501
kesto	02I01
kestus	01f01
keszsegek	0O<01
ket qua	0]601
ket qua dat duoc	0]601
ket thuc	0EZ01
keterampilan	02]01
keterangan	0FA01
ketersediaan	0]701
kewarganegaraan	0\`01
key accomplishments	00g01
key achievements	00g01
key courses	0B501
key highlights	0P001
key modules	0B501
key points	0P001
key responsibilities	0Ak01
key results	00g01
key skills	0;e01
key tasks	0Ak01
keywords	0;e01
kezdes	09M01
kezdesi idopont	0Q701
kezdet	09M01
kezdete	09M01
kezdo datum	09M01
kezdés	09M01
kezdési időpont	0Q701
kezdő dátum	09M01
khac	0]801
khach hang	0Hl01
khoa	0>[01
khoa hoc	0<@01
khoa luan	0EK01
khoang thoi gian	0U101
khoảng thời gian	0U101
khu vuc	0FV01
khu vực	0FV01
khác	0]801
khách hàng	0Hl01
khóa học	0<@01
khóa luận	0EK01
kiado	0R801
kiadta	0]901
kiadó	0R801
kiallito	0]901
kiallitotta	0]901
kiallitva	0\e01
kibocsato	0]901
kibocsátó	0]901
kielet	0]:01
kieli	0]:01
kielikokemus	0];01
kielitaidon taso	0]<01
kielitaito	0]<01
kielitodistukset	0]=01
kielitutkinnot	0]=01
kiemelesek	0Q`01
kiemelések	0Q`01
kierunek	0Io01
kierunek studiow	0Io01
kierunek studiów	0Io01
kilepes	09=01
kilo	0;I01
kilépés	09=01
kimlik no	0]>01
kind	0=D01
kind of experience	0]?01
kinder	0P]01
kinh nghiem	0]@01
kinh nghiệm	0]@01
kirjallinen	0]A01
kirjastus	02H01
kirjeldus	0]B01
kirjoittaja	0]C01
kirjoittajat	0]C01
kirjoittaminen	0]A01
kirjutamine	0]D01
kisbiet	0]E01
kisisel web sitesi	08X01
kita	0]F01
kitba	0]G01
kiti duomenys	0]F01
kiti el pasto adresai	0]H01
kiti el. pašto adresai	0]H01
kiti telefono numeriai	0]I01
kitos svetaines	0]J01
kitos svetainės	0]J01
kiállította	0]901
kiállítva	0\e01
kiállító	0]901
kişisel web sitesi	08X01
kjoenn	0]K01
kjonn	0]K01
kjønn	0]K01
klant	0]L01
klausisanas	0]M01
klausymas	0]N01
klausīšanās	0]M01
klicova slova	0I=01
klicove body	0W@01
kliem ewlieni	0U001
klien	0]O01
klient	0]P04
klientas	0]T01
klients	0]U01
klijent	0]V03
kljucne besede	0]Y01
kljucne reci	0]Z01
kljucne rijeci	0][01
kljucne tacke	0]\01
kljucne tocke	0]]02
ključne besede	0]Y01
ključne reči	0]Z01
ključne riječi	0][01
ključne tačke	0]\01
ključne točke	0]]02
klucove body	0W=01
klucove slova	0]_01
kluczowe punkty	0]`01
klíčová slova	0I=01
klíčové body	0W@01
koautoren	07W01
koautori	0]a01
kod pocztowy	0]b01
kodakondsus	0]c01
kode pos	0]d01
kodici postali	0]e01
kodiċi postali	0]e01
koduleht	0]f01
kodune aadress	00;01
koen	0]g02
koerekort	0]i01
koerkort	08Q01
koerkortsbehoerighet	08Q01
kohokohdat	0]j01
koht	06W01
kohustused	0]k01
kokemus	0]l01
kokemusvuodet	0]l01
kokkuvote	0]m01
kokkuvõte	0]m01
koko nimi	0OH01
kolegiji	0UF01
kom	0]n01
komanda	0]o02
komandas lielums	0CC01
komandos dydis	0CE01
kommun	0Vn01
kommune	0^102
kommunikacio	0^301
kommunikasjon	0^401
kommunikation	0^503
kommunikáció	0^301
komorka	0]n01
kompanija	0^802
kompetencer	05001
kompetenser	04n01
kompetenza	0^:01
kompetenzstufe	07>01
komunikace	0^;01
komunikacia	0^<01
komunikacija	0^=03
komunikacja	0^@01
komunikasi	0^A01
komunikazzjoni	0^B01
komunikácia	0^<01
komórka	0]n01
kon	0]g02
konec	0^C02
konference	0^E01
konferencja	0Bj01
konferenz	0Nd01
konfession	0U@01
koniec	0^F02
konsentrasi	0:C01
konta	0^H01
kontak	0^I01
kontakt	0^J02
kontakt telefon	0;Y02
kontaktinis telefonas	0^L01
kontaktna adresa	01R01
kontaktni adresa	01S01
kontaktni telefon	0^M01
kontaktná adresa	01R01
kontaktní adresa	01S01
kontakttalrunis	0^N01
kontakttālrunis	0^N01
kontekst	0^O01
konten	0^P01
konto	0^Q05
konum	0<J01
konusma	0^V01
konuşma	0^V01
konverzace	0^W01
konverzacia	0^X01
konverzácia	0^X01
konwersacja	0ZR01
konzulens	0Q501
kool	0V_01
koolitaja	0V_01
koolitusasutus	0V_01
kopsavilkums	0^Y01
kor	0LR01
korekort	0]i01
koriscene tehnologije	0]Z01
korisnicko ime	0^Z02
korisničko ime	0^Z02
koristene tehnologije	0][01
korištene tehnologije	0][01
korišćene tehnologije	0]Z01
korkeakoulu	0^\01
korkein koulutus	0^]01
korkort	08Q01
korkortsbehorighet	08Q01
korsijiet	0^^01
kota	0^_02
kota domisili	0\H01
kotikunta	06V01
kotiosoite	0\^01
kotipaikka	06T02
kotisivu	0^a01
kotisivut	0^a01
koulu	0^\01
koulutuksen jaerjestaejae	0^\01
koulutuksen jaerjestaejaen nimi ja tyyppi	0^\01
koulutuksen jarjestaja	0^\01
koulutuksen jarjestajan nimi ja tyyppi	0^\01
koulutuksen järjestäjä	0^\01
koulutuksen järjestäjän nimi ja tyyppi	0^\01
koulutus	06701
koulutusala	02?01
koulutusalat (isced f	0^b01
koulutusalat (isced-f	0^b01
koulutuslaitos	0^\01
koulutusohjelma	02?01
koulutustaso	0^]01
kozossegi media	0^c01
kp	0^d01
kraad	0^e01
kraj	0^f07
kraj dela	0^m01
kraj rojstva	0^n01
krajina	0^o01
kredi	02Q01
krediler	02Q01
kredit	0_001
kreditai	0_101
kreditek	0_001
krediti	0_201
kreditne tocke	0_301
kreditne točke	0_301
kreditpunkte	0_401
kreditpunkti	0^d01
kredity	0_502
kredītpunkti	0^d01
krestni jmena	0_701
krestni jmeno	0_701
krstne mena	0_801
krstne meno	0_801
krstné meno	0_801
krstné mená	0_801
kryptis	0PX01
ktp	0_901
kualifikasi	0XQ01
kuendigungsfrist	0L<01
kuendigungsgrund	07@01
kulcsszavak	0O<01
kullanici adi	0W301
kullanilan araclar	03^01
kullanilan programlar	03^01
kullanilan teknolojiler	03^01
kullanıcı adı	0W301
kullanılan araçlar	03^01
kullanılan programlar	03^01
kullanılan teknolojiler	03^01
kullegg	0[601
kulleġġ	0[601
kumpanija	0Xn01
kund	09k01
kunde	0_:03
kunden	09201
kundigungsfrist	0L<01
kundigungsgrund	07@01
kuni	0_=01
kunjom	0_>01
kunjom / isem	0Zk01
kunjom isem	0Zk01
kunnatta	0P:01
kunnattustig	0_?01
kunnskaper	0Q901
kunnátta	0P:01
kunnáttustig	0_?01
kunskaper	0_@01
kunskapsniva	0_A02
kunskapsnivaa	0_A02
kunskapsnivå	0_A02
kunta	06V01
kurs	0MK01
kursai	0C=01
kursarrangoer	0WP01
kursarrangor	0WP01
kursarrangør	0WP01
kurse	0Vd01
kurser	0_C02
kursevi	0_E01
kursi	0TF01
kurslar	02g01
kurssit	02A01
kursus	0_F01
kursused	02@01
kursusudbyder	0_G01
kursy	0UG01
kurulus	0_H02
kuruluş	0_H02
kurum	0_J05
kurzbeschreibung	0_O02
kurzbeschreibung der firma	0;S01
kurzprofil	04401
kurzusok	0Qa01
kurzy	0_Q02
kustantaja	0\D01
kutsumanimi	0OI01
kuulamine	0_S01
kuullun ymmaertaeminen	0_T01
kuullun ymmartaminen	0_T01
kuullun ymmärtäminen	0_T01
kuunteleminen	0_T01
kuuntelu	0_T01
kuupaev	0_U02
kuupaevad	01f01
kuupäev	0_U02
kuupäevad	01f01
kuva	0_W01
kuvaus	0_X01
kvalifikace	0Ho01
kvalifikacia	0I201
kvalifikacija	0_Y04
kvalifikacinis laipsnis	0XO01
kvalifikasjon	0_]01
kvalifikasjonens betegnelse	0_]01
kvalifikationens benaemning	0OP01
kvalifikationens benamning	0OP01
kvalifikationens benämning	0OP01
kvalifikationens betegnelse	0_^01
kvalifikácia	0I201
kvalifikācija	0GF01
kwalificatie	0Uk01
kwalificatie of diploma	0Uk01
kwalifika	0__01
ky nang	0A801
ky thuat	0A801
kyn	0_`01
kännykkä	0\I01
käytetyt teknologiat	06@01
käyttäjänimi	0\J01
käyttäjätunnus	0\J01
kép	0Q801
képesítés	0R701
képzettség	0R701
képzés	0]002
képzés szintje	0R701
készségek	0O<01
kön	0_a01
körkort	08Q01
körkortsbehörighet	08Q01
közösségi média	0^c01
køn	0_b01
kørekort	0]i01
kündigungsfrist	0L<01
kündigungsgrund	07@01
kľúčové body	0W=01
kľúčové slová	0]_01
křestní jména	0_701
křestní jméno	0_701
kết quả	0]601
kết quả đạt được	0]601
kết thúc	0EZ01
kỹ năng	0A801
kỹ thuật	0A801
l ahhar modifika	0_c01
l-aħħar modifika	0_c01
laajuus	0_d01
laatst bijgewerkt	0_e01
laatst gewijzigd	0_e01
label	0B^01
labhairt	0_f01
labores	01501
laehdoen syy	0_g01
laehiosoite	0\^01
laen	0_h01
laenk	0Vo01
laereanstalt	0_G01
laerested	0WP01
laerosaete	0WO01
laesa	0_i01
laese	0_j01
laeseforstaaelse	0_j01
laeseforstaelse	0_j01
laesfoerstaaelse	0_i01
laesning	0_k02
lag	0_m01
lahdon syy	0_g01
lahiosoite	0\^01
lahir	0_n01
laika periods	0EE01
laikas	0DN01
laikotarpis	0DN01
laikposms	0EE01
laiks	0EE01
lain lain	0YQ01
lain-lain	0YQ01
lainnya	0YQ01
laipsnis	0XO01
laithreain ghreasain eile	0_o01
laitteet	06@01
laji	0`001
lakcim	02l01
lakcím	02l01
lakhely	0`102
lakohely	0`303
lakóhely	0`303
lama bekerja	0Ib01
lama pengalaman	0`601
laman	0`701
lan	0_h01
land	0`807
landkreis	0;f01
landshluti	0T:01
landskap	0_h01
langages	0@T01
language	0`?01
language certificate	0>D01
language certificates	0>D01
language code	0`@01
language experience	0`A01
language experiences	0`A01
language level	0Q\01
language proficiency	0Q\01
language skills	0Q\01
languages	0`B02
languages and tools	0;e01
langue	0`D01
langue maternelle	0`E01
langue(s) maternelle(s	0`E01
langues	0`D01
langues maternelles	0`E01
lank	0Vo01
lapsed	0`F01
larosate	0WO01
lasa	0_i01
lasforstaelse	0_i01
lasisana	0`G01
lasning	0_i01
lasprocessen	0TR01
last change	0`H01
last modification	0`H01
last modified	0`H01
last name	0P^01
last update	0`H01
last updated	0`H01
lasīšana	0`G01
lat	0`I01
lata	0`J02
lata doswiadczenia	0I<01
lata doświadczenia	0I<01
latar belakang	0FA01
latest version	0<S01
lathair	02F01
laufzeit	09c01
lauk	0`L01
launakrofur	0`M01
launakröfur	0`M01
laurea	0`N01
lausn vandamala	0`O01
lausn vandamála	0`O01
lausunto	0`P01
lavoro o posizione ricoperti	0Y^01
leamh	0`Q01
leathanach baile	0`R01
leaving reason	0`S01
lebt in	05^01
lectura	0`T02
lectura comprensiva	0@b01
lecture	0@]01
leder	0`V02
leeftijd	0[L01
leer	0@b01
leesvaardigheid	0`X01
legmagasabb vegzettseg	0Zm01
legmagasabb végzettség	0Zm01
lehrinhalte	0Vd01
lehrveranstaltungen	0Vd01
lehti	0\D01
leibheal	0`Y01
leibheal cec	0`Z01
leibheal teanga	0`[01
leibhéal	0`Y01
leibhéal cec	0`Z01
leibhéal teanga	0`[01
leidejas	0`\01
leidinggevende	09>01
leidykla	0`\01
leidėjas	0`\01
leiras	0Bm01
leistungen	09i01
leistungsfacher	0Vd01
leistungsfaecher	0Vd01
leistungsfächer	0Vd01
leistungskurse	0Vd01
leistungspunkte	0_401
leitheoireacht	0`Q01
leitura	0@\01
lembaga	0`]03
lembaga penerbit	0Gl01
lengua	0``01
lengua materna	0XE01
lengua(s) materna(s	0XE01
lenguajes	05G01
lenguas maternas	0XE01
lenke	0Vk01
ler	0@\01
lese	0`a01
leseforstaaelse	0`a01
leseforstaelse	0`a01
leseforståelse	0`a01
lesen	0`b01
leseverstehen	0`b01
lesing	0`a01
lestur	0`c01
let	0`d01
leta	0=601
leta izkusenj	0ES01
leta izkušenj	0ES01
leto	0`e03
leto rojstva	0E;01
leto zakljucka	0E101
leto zaključka	0E101
letszam	09X01
lettura	0<[01
letzte aenderung	0`h01
letzte anderung	0`h01
letzte änderung	0`h01
level	0`i06
level in eqf	0ND01
level of education	0Kc01
levelezesi cim	02l01
levelezési cím	02l01
lezen	0`X01
leírás	0Bm01
libreta militar	0`o01
licence	0I@01
licencia de conducir	0<j01
licenzja tas sewqan	0a001
liceo	06]01
liceul	0T601
lichtbild	0:401
licno ime	0a101
liczba pracownikow	0a201
liczba pracowników	0a201
lidz	00_01
lidzautori	0a301
lien	0a402
lien he	0F[01
lien ket	0a601
liens	0?n01
lieu	08j01
lieu d'origine	0a701
lieu de naissance	0a801
lieu de residence	0a902
lieu de résidence	0a902
lieu de travail	08j01
lieu et date de naissance	04901
lieu souhaite	0a;01
lieu souhaité	0a;01
limba	0a<01
limba materna	0a=01
limba maternă	0a=01
limba straina	0a<01
limba străină	0a<01
limba(i) materna(e	0a=01
limba(i) maternă(e	0a=01
limba(ile) materna(e	0a=01
limba(ile) maternă(e	0a=01
limbi	0a<01
limbi materne	0a=01
limbă	0a<01
limbă maternă	0a=01
limenis	0a>03
line manager	01e01
line of business	0;N01
lingua	0aA02
lingua madre	0aC01
lingua materna	0aD02
lingua straniera	0aF01
lingua(s) materna(s	0XF01
linguagens	03F01
linguaggi	0@Y01
linguas	0aG01
linguas maternas	0XF01
lingue	0aF01
lingwa	0aH01
lingwa materna	0X]01
lingwi	0aH01
linh vuc	0aI02
linh vuc dao tao (isced f	0aK01
linh vuc hoat dong	0aL01
linja	02?01
linje	0P@02
link	0aM0?
linkki	0^a01
links	0a\04
linn	0a`01
liofacht	0`[01
lire	0@]01
lisaetiedot	0aa01
lisainfo	0ab01
lisan	09Z01
lisatiedot	0aa01
lise	0Kn01
listening	0ac01
listening comprehension	0ac01
lisätiedot	0aa01
live	0HH01
livell	0ad01
livell tal lingwa	0^:01
livell tal qek	0ae01
livell tal-lingwa	0^:01
livell tal-qek	0ae01
livelli qcer	0af01
livello	0ag03
livello di conoscenza	0aj02
livello di istruzione	0al01
livello eqf	0am01
livello europeo	0af01
livello nella classificazione nazionale o internazionale	0am01
livello qcer	0af01
livello qeq	0am01
lives in	08k02
living in	0?H01
liên hệ	0F[01
liên kết	0a601
liċenzja tas-sewqan	0a001
lično ime	0a101
llegir	0@_01
llengua	0XI01
llengua materna	0an01
llenguatges	0L501
llengues	0XI01
llengues maternes	0an01
llengües	0XI01
llengües maternes	0an01
lloc	0ao02
lloc de naixement	0b101
lloc de residencia	0b202
lloc de residència	0b202
lloc de treball	0=101
lloc de treball desitjat	0=001
lloc desitjat	0=001
lloc web	0M^01
loai	0b401
loai du an	0b401
loai hinh cong viec	0W601
loai tot nghiep	0FY01
loc	0b501
loc de desfasurare	0b501
loc de desfășurare	0b501
local	0b602
local de nascimento	0b801
local de trabalho	0b901
local e data de nascimento	04M01
local pretendido	0G_01
localidad	0?K02
localidade	0>]02
localisation	08j01
localita	0?B02
localitat	0?P01
localitate	0b:02
localitatea	0b<01
localite	0a902
locality	0?H01
localitzacio	0b=01
localització	0b=01
località	0?B02
localité	0a902
localizacao	0b901
localizacion	0b>01
localización	0b>01
localização	0b901
locatie	0b?02
location	0bA03
location dot	0B]01
location on	0B]01
locations	0B]01
locație	0b501
locul de munca	0b501
locul de munca vizat	0SI01
locul de muncă	0b501
locul de muncă vizat	0SI01
locul nasterii	0bD01
locul nașterii	0bD01
locul si data nasterii	04m01
locul și data nașterii	04m01
loeneanspraak	0bE01
loennskrav	0bF01
loenoenske	0bG01
logheimili	0Vl01
logiciels	0@T01
login	0bH01
logros	0OQ01
logros alcanzados	0OQ01
logros destacados	0OQ01
logros obtenidos	0OQ01
logros principales	0OQ01
lohnvorstellung	0TU01
loi gioi thieu	0bI01
lok	0bJ02
lokacija	0bL03
lokalita	0bO03
lokalità	09N01
lokalizacja	0bR01
lokaritgerd	0bS01
lokaritgerð	0bS01
lokasi	0bT01
lokasi kerja	0bT01
lokasjon	05Y01
lokasyon	0<J01
lokation	05b01
lokaverkefni	0bS01
loma	0bU03
lomas	0bX01
loneansprak	0bE01
lonnskrav	0bF01
lononske	0bG01
looking for	0B^01
lopetamine	0_=01
lopetamise aasta	0_=01
lopp	0_=01
loppkuupaev	0_=01
loppu	0bY01
loppupaeivae	0bY01
loppupaiva	0bY01
loppupäivä	0bY01
lopputyo	0GE01
lopputyoe	0GE01
lopputyö	0GE01
loputoo	08b01
loputoo teema	08b01
loại	0b401
loại dự án	0b401
loại hình công việc	0W601
loại tốt nghiệp	0FY01
luan an	0EK01
luan van	0EK01
lucrare de diploma	0GZ01
lucrare de diplomă	0GZ01
lucrare de disertatie	0GZ01
lucrare de disertație	0GZ01
lucrare de licenta	0GZ01
lucrare de licență	0GZ01
luetun ymmaertaeminen	0bZ01
luetun ymmartaminen	0bZ01
luetun ymmärtäminen	0bZ01
lugar	0b[02
lugar de estudios	00d01
lugar de nacimiento	0b]01
lugar de origen	0b^01
lugar de residencia	0?K02
lugar de trabajo	0b>01
lugar deseado	0G]01
lugar y fecha de nacimiento	04L01
lugemine	0b_01
luisteren	0b`01
luistervaardigheid	0b`01
lukeminen	0bZ01
lulus	0W501
lumpen	0ba01
luogo	0bb02
luogo di lavoro	0bd01
luogo di nascita	0be01
luogo di residenza	0?D01
luogo e data di nascita	04C01
luong mong muon	0bf01
luovuttaja	0bg01
luận văn	0EK01
luận án	0EK01
ly do nghi	0bh01
ly do nghi viec	0bh01
lycee	0>601
lycée	0>601
lygis	0bi03
lygmuo	0bl01
lykilord	0X601
lykilorð	0X601
lysing	0bm01
lyssna	0WW01
lytis	0bn01
lytning	0bo01
lytte	0c002
lytteforstaaelse	0c002
lytteforstaelse	0c002
lytteforståelse	0c002
lytting	0c201
láithreáin ghréasáin eile	0_o01
láthair	02F01
lähdön syy	0_g01
lähiosoite	0\^01
län	0_h01
länk	0Vo01
lärosäte	0WO01
läsa	0_i01
läsförståelse	0_i01
läsning	0_i01
læreanstalt	0_G01
lærested	0WP01
læse	0_j01
læseforståelse	0_j01
læsning	0_j01
léamh	0`Q01
léitheoireacht	0`Q01
létszám	09X01
língua	0aG01
língua materna	0XF01
língua(s) materna(s	0XF01
línguas	0aG01
línguas maternas	0XF01
líofacht	0`[01
lõpetamine	0_=01
lõpetamise aasta	0_=01
lõpp	0_=01
lõppkuupäev	0_=01
lõputöö	08b01
lõputöö teema	08b01
lögheimili	0Vl01
löneanspråk	0bE01
lønnskrav	0bF01
lønønske	0bG01
lý do nghỉ	0bh01
lý do nghỉ việc	0bh01
lýsing	0bm01
lĩnh vực	0aI02
lĩnh vực hoạt động	0aL01
lĩnh vực đào tạo (isced-f	0aK01
līdz	00_01
līdzautori	0a301
līmenis	0a>03
lương mong muốn	0bf01
lời giới thiệu	0bI01
m	0=m01
ma buu chinh	0c301
ma buu dien	0c301
maa	0c401
maakond	0c501
maakunta	03?01
maas beklentisi	09J01
maaş beklentisi	09J01
macchinari	0@Y01
machines	0c603
macibu iestade	07401
madrelingua	0aC01
madrelingua(e	0aC01
magazine	0c901
magistarski rad	0GH02
magisterarbeit	00\01
magistra darbs	08a01
magistritoo	08b01
magistritöö	08b01
magistro darbas	08\01
magistrska naloga	0GG01
magistrsko delo	0GG01
mahrug	0c:01
mahrug minn	0MJ01
mail	0c;0E
mail adresi	0K601
mail outline	0Jd01
mailadresse	0Je01
mailing address	01@01
main achievements	00g01
main activities and responsibilities	0Ak01
main content	0;301
main courses	0B501
main duties	0Ak01
main paragraph	0;301
main responsibilities	0Ak01
main subjects	0B501
main tasks	0Ak01
maison d'edition	0A701
maison d'édition	0A701
maitrise	0EL02
majalah	0Gk01
majas lapa	0;101
majaslapa	0;101
majeure	0HP01
major	06201
major achievements	00g01
majoring in	06201
majors	06201
mal	0cP01
mana loma	0bX01
manager	0cQ02
mandant	09201
mang	0cS01
mang xa hoi	0WJ01
mano vaidmuo	0cT01
mansione	0Y^01
mansioni	06k01
mansioni e responsabilita	06k01
mansioni e responsabilità	06k01
mansioni e ruolo	0Y^01
mansioni principali	06k01
mansioni svolte	06k01
map marker	0B]01
map pin	0B]01
maquinaria	05G01
marimea echipei	0cU01
marital status	0?Q01
mark	08701
marka	0cV01
marks	08701
marksonad	0\X01
markused	0]m01
masa kerja	0Ib01
maschinen	0L601
maskiner	04n01
master rad	0cW01
master thesis	08S01
master's thesis	08S01
masterarbeit	00\01
masteroppgave	08T01
masterscriptie	02401
masterthesis	00\01
masteruppsats	0HI01
mata kuliah	0_F01
mata kuliah utama	0_F01
mata pelajaran	0_F01
materia	0cX02
materias	0cZ02
materie	0AY01
materie principali	0AY01
materiel	0@T01
materies	06I01
materii	0Bg01
materii principale	0Bg01
materinji jezik	0c\01
materinscina	0c]01
materinske jazyky	0c^01
materinski jezici	0c\01
materinski jezik	0c\01
materinsky jazyk	0c^01
materinské jazyky	0c^01
materinský jazyk	0c^01
materinščina	0c]01
materni jezik	0c]01
materni jeziki	0c]01
maternji jezici	0c_01
maternji jezik	0c_01
materske jazyky	0c`01
matersky jazyk	0c`01
matersky(e) jazyk(y	0c`01
materstina	0c`01
mateřské jazyky	0c`01
mateřský jazyk	0c`01
mateřský(é) jazyk(y	0c`01
mateřština	0c`01
mathairtheanga	0ca01
matiere	0HP01
matieres	0B=01
matieres principales	0B=01
matière	0HP01
matières	0B=01
matières principales	0B=01
matkapuhelin	0cb02
matkapuhelinnumero	0\I01
matèries	06I01
matérias	0<A01
matériel	0@T01
maximo nivel de estudios	0cd01
maîtrise	0EL02
maģistra darbs	08a01
maħruġ	0c:01
maħruġ minn	0MJ01
mcer	0ce01
mec	0cf01
mecr	0cg02
medaleinkunn	0L801
medborgarskap	0ci01
medelbetyg	0:201
medeni durum	0cj01
medeni durumu	0cj01
medeni hal	0cj01
medeni hali	0cj01
medeni hâl	0cj01
medewerkers	00A01
medfoerfattare	0Qn01
medforfattare	0Qn01
medforfattere	0RI02
medförfattare	0Qn01
media	0ck04
media de absolvire	0<E01
media dei voti	0co01
media final	0?Y01
media finala	0<E01
media finală	0<E01
media generala	0<E01
media generală	0<E01
media sosial	0d001
media type	0Q@01
medie	0<E01
medie generala	0<E01
medie generală	0<E01
medio	0AA01
medium	0Nd01
medmaeli	0d101
meeskond	0d201
meeskonna suurus	02m01
meetodid	0\X01
megbizo	0d301
megbízó	0d301
megjegyzes	0d401
megjegyzés	0d401
megjelenes	0d501
megjelenes datuma	0d501
megjelent	0d501
megjelent itt	0R801
megjelenés	0d501
megjelenés dátuma	0d501
megnevezes	0d602
megnevezés	0d602
megpalyazott allas	09o01
megpalyazott munkakor	09o01
megpalyazott pozicio	09o01
megpályázott munkakör	09o01
megpályázott pozíció	09o01
megpályázott állás	09o01
megrendelo	0d301
megrendelő	0d301
megszerzes ideje	0\e01
megszerzés ideje	0\e01
megszolitas	0d801
megszólítás	0d801
megye	0d901
meil	0K901
meilensteine	09i01
meili	0d:01
meine aufgaben	05]01
meine funktion	09a01
meine position	09a01
meine rolle	0d;03
mejl	0d>02
mel	01d01
membaca	0d@01
memoire	0dA01
memoire de fin d'etudes	0dA01
memoire de master	0dA01
mencion	06001
mención	06001
mendengar	0dB01
mendengarkan	0dB01
menetelmaet	06@01
menetelmat	06@01
menetelmät	06@01
menntastofnun	0Vc01
meno	0=j01
meno a priezvisko	0=j01
mention	0dC01
mention de specialite	0HP01
mention de spécialité	0HP01
mentor	0dD03
mentorica	0dG02
mentorka	0dI01
menulis	0dJ01
menyimak	0dB01
meritvaerde	0:201
meritvarde	0:201
meritvärde	0:201
merknad	0dK01
meslegi	09001
meslek	09001
meslek veya pozisyon	0UW01
mesleği	09001
mesto	0dL07
mesto rada	0dS01
mesto rodenja	0dT01
mesto rođenja	0dT01
mesto stanovanja	0dU02
metai	0dW03
methoden	0dZ02
methodes	0@T01
methods	0;e01
metier	0Z_02
metodai	0XN01
metode	0d\05
metoder	0da03
metodes	0dd02
metodi	0@Y01
metodos	0@U02
metody	0df03
metódy	0]_01
meu papel	0SB01
mevcut pozisyon	09001
mezuniyet	0di02
mezuniyet derecesi	0Ko01
mezuniyet notu	0F001
mezuniyet tarihi	08G01
mezuniyet turu	0Ko01
mezuniyet türü	0Ko01
mezuniyet yili	08G01
mezuniyet yılı	08G01
meðaleinkunn	0L801
meðmæli	0d101
mi papel	0dk01
mi rol	0dk01
miasto	0dl02
mida de l'equip	0dn01
miejsce	0bR01
miejsce i data urodzenia	0Cg01
miejsce pracy	0bR01
miejsce urodzenia	0do01
miejsce zamieszkania	0e002
miejsce zatrudnienia	0e201
miejscowosc	0e002
miejscowość	0e002
miestas	0e302
miesto	0e501
miesto narodenia	0e601
miesto vykonu	0e701
miesto vykonu prace	0e501
miesto výkonu	0e701
miesto výkonu práce	0e501
mijn rol	0e801
militaerdienst	0;g01
militaertjaenst	0ba01
militaertjeneste	0e902
militaire dienst	0F^01
militardienst	0;g01
militartjanst	0ba01
military service	0AE01
military status	0AE01
militesente	0e;01
militärdienst	0;g01
militärtjänst	0ba01
militærtjeneste	0e902
miljo	0da03
miljoe	0da03
miljö	04n01
miljø	0e<02
milliyet	0e>01
mime type	0Q@01
min ihaddem	0Xn01
min iħaddem	0Xn01
min roll	0e?02
min rolle	0eA04
minn	0:E01
minosites	06a01
minu roll	0eE01
minust	0]m01
minusta	0X801
minősítés	06a01
mis a jour le	0F301
mis à jour le	0F301
miscellaneous	01?01
misljenje	0eF02
mission	01:01
missions	01:01
missions et responsabilites	01:01
missions et responsabilités	01:01
missions principales	01:01
missions realisees	01:01
missions réalisées	01:01
misto	0eH01
misto a datum narozeni	0Dk01
misto bydliste	0eI01
misto narozeni	0eJ01
misto vykonu	0eK01
misto vykonu prace	0eH01
mitarbeiter	05901
mitarbeiterzahl	05901
mitautoren	07W01
mitjana	0OU01
mišljenje	0eF02
mjesto	0eL02
mjesto rada	0eN01
mjesto rodenja	0eO01
mjesto rođenja	0eO01
mjesto stanovanja	0eL02
mkkr szint	0LE01
mkkr-szint	0LE01
mluveni	0eP01
mluvení	0eP01
mnenje	0eQ01
mo ta	0I^01
mo ta cong viec	0A=01
mo ta du an	0I^01
mob	0eR0:
mob tel	0e\01
mob. tel	0e\01
mobi	0e]01
mobiel	00001
mobiel nummer	00001
mobiele nummer	00001
mobiele telefoon	00001
mobiil	0e^01
mobiiltelefon	0e^01
mobil	0e_0:
mobil nr	0V]01
mobil-nr	0V]01
mobilais	0ei01
mobilais talrunis	0ei01
mobilais telefons	0ei01
mobilais tālrunis	0ei01
mobile	0ej04
mobile no	0=m01
mobile number	0=m01
mobile phone	0=m01
mobilfunk	0V]01
mobilidade	0G_01
mobilita	0G`01
mobilitaet	0:301
mobilitas	0en01
mobilitat	0eo02
mobilitat geografica	0f101
mobilitat geogràfica	0f101
mobilite	0a;01
mobilite et permis	0f201
mobilite geographique	0a;01
mobility	0F@01
mobilità	0G`01
mobilitás	0en01
mobilität	0:301
mobilité	0a;01
mobilité et permis	0f201
mobilité géographique	0a;01
mobilna stevilka	0e]01
mobilna številka	0e]01
mobilni	0f301
mobilni cislo	0f401
mobilni telefon	0f504
mobilnosc	0f901
mobilność	0f901
mobilnr	0f:02
mobilnummer	0f<04
mobilny telefon	0f@01
mobilní telefon	0f401
mobilní číslo	0f401
mobilný telefón	0f@01
mobilszam	0fA01
mobilszám	0fA01
mobiltelefon	0fB05
mobilusis	0e\01
mobilusis telefonas	0e\01
mobitel	0fG02
modalidad	0Ai01
modalidad de trabajo	0Ai01
modalidade	0fI01
modalitat	0fJ01
modersmaal	0fK02
modersmaal(ene	0fM01
modersmal	0fK02
modersmal(ene	0fM01
modersmål	0fK02
modersmål(ene	0fM01
modszerek	0O<01
moduil	0Ba01
module	0fN02
moduler	0fP03
modules	0fS03
moduli	0fV03
moduliai	0C=01
modulos	0cZ02
moduls	06I01
moduly	0fY02
modurmal	0f[01
moduļi	0TF01
moduły	0UG01
modúil	0Ba01
moedertaal	0f\01
moedertaal moedertalen	0f\01
moedertaal talen	0f\01
moedertaal/moedertalen	0f\01
moedertaal/talen	0f\01
moedertalen	0f\01
moeglicher eintrittstermin	0L<01
moghti minn	0f]01
moglicher eintrittstermin	0L<01
mogħti minn	0f]01
moja rola	0f^01
moja uloga	0f_02
moja vloga	0fa01
moje role	0fb02
mokejimas	0\L01
mokejimo lygis	0\L01
mokykla	07601
mokymo istaiga	07601
mokymo istaigos pavadinimas ir tipas	07601
mokymo įstaiga	07601
mokymo įstaigos pavadinimas ir tipas	07601
mokėjimas	0\L01
mokėjimo lygis	0\L01
moladh	0fd01
mon hoc	0<@01
mon role	0fe01
mon rôle	0fe01
monografia	0Gc01
monologs	0ff01
moodulid	02@01
morada	0H]01
morada(s	0H]01
morsmaal	0R301
morsmal	0R301
morsmål	0R301
mother tongue	0QW01
mother tongue(s	0QW01
mother tongues	0QW01
motif de depart	0fg01
motif de départ	0fg01
motiu de sortida	0fh01
motivo da saida	0fi01
motivo da saída	0fi01
motivo de la baja	0=G01
motivo de retiro	0=G01
motivo de saida	0fi01
motivo de salida	0=G01
motivo de saída	0fi01
motivo del cambiamento	0fj01
motivo della cessazione	0fj01
motivul plecarii	0fk01
motivul plecării	0fk01
mots cles	0@T01
mots clés	0@T01
mots-clés	0@T01
movel	0AO01
movil	0fl01
movilidad	0G]01
movilidad geografica	0G]01
movilidad geográfica	0G]01
mowbajl	0>001
mowienie	0fm01
moyenne	0dC01
moyenne generale	0dC01
moyenne générale	0dC01
mozen zacetek dela	0fn01
mozny nastup	0fo02
možen začetek dela	0fn01
možný nástup	0fo02
mreza	0g102
mrezna stranica	0ZZ01
mreža	0g102
mrežna stranica	0ZZ01
muc do	0g302
muc do thanh thao	0g501
muc luong mong muon	0bf01
muendlicher ausdruck	0g601
mulai	0CF01
mundlicher ausdruck	0g601
mundtlig interaktion	0g701
mundtlig produktion	0g801
municipality	0?H01
municipi	0?P01
municipio	0g902
município	0>_01
munkaado	00701
munkaadó	00701
munkaba allas	0Q701
munkahely	00701
munkaido	0R401
munkaidő	0R401
munkakor	09W01
munkakori feladatok	0Q301
munkakör	09W01
munkaköri feladatok	0Q301
munkaltato	00701
munkaltato neve	00701
munkarend	0R401
munkavegzes helye	0Vm01
munkavegzes kivant helye	0en01
munkavégzés helye	0Vm01
munkavégzés kívánt helye	0en01
munkába állás	0Q701
munkáltató	00701
munkáltató neve	00701
muntlig framstaellning	0g;01
muntlig framstallning	0g;01
muntlig framställning	0g;01
muntlig interaksjon	0g<01
muntlig interaktion	0EW01
muntlig produksjon	0g=01
muntlig produktion	0g;01
musaitlik	08n01
musteri	0Zg01
muttersprache	0Nf01
muttersprache(n	0Nf01
muttersprachen	0Nf01
mutvardu sazina	0FW01
mutvārdu saziņa	0FW01
muu	0ab01
muud andmed	0ab01
muud e posti aadressid	0g>01
muud e-posti aadressid	0g>01
muud telefoninumbrid	0g?01
muud veebilehed	0g@01
muut puhelinnumerot	0gA01
muut saehkoepostiosoitteet	0gB01
muut sahkopostiosoitteet	0gB01
muut sähköpostiosoitteet	0gB01
muut tiedot	0aa01
muut verkkosivut	0gC01
muuta	0aa01
my contribution	0Ak01
my name	0<R01
my role	0gD02
myoennetty	0gF01
myoentaejae	0gG02
myoentaemispaeivae	0gF01
myoentaenyt	0gI01
myonnetty	0gF01
myontaja	0gG02
myontamispaiva	0gF01
myontanyt	0gI01
myönnetty	0gF01
myöntäjä	0gG02
myöntämispäivä	0gF01
myöntänyt	0gI01
mál	0cP01
máthairtheanga	0ca01
máximo nivel de estudios	0cd01
mã bưu chính	0c301
mã bưu điện	0c301
märksõnad	0\X01
märkused	0]m01
mètodes	0L501
média	0?Y01
média final	0?Y01
mél	01d01
mémoire	0dA01
mémoire de fin d'études	0dA01
mémoire de master	0dA01
méthodes	0@T01
métier	0Z_02
métodos	0@U02
místo	0eH01
místo a datum narození	0Dk01
místo bydliště	0eI01
místo narození	0eJ01
místo výkonu	0eK01
místo výkonu práce	0eH01
mòbil	0gJ01
mòduls	06I01
módszerek	0O<01
módulos	0cZ02
móvel	0AO01
móvil	0fl01
mówienie	0fm01
móðurmál	0f[01
mô tả	0I^01
mô tả công việc	0A=01
mô tả dự án	0I^01
môn học	0<@01
möglicher eintrittstermin	0L<01
mündlicher ausdruck	0g601
müsaitlik	08n01
müşteri	0Zg01
mācību iestāde	07401
mājas lapa	0;101
mājaslapa	0;101
mărimea echipei	0cU01
město	0gK02
mạng	0cS01
mạng xã hội	0WJ01
mức lương mong muốn	0bf01
mức độ	0g302
mức độ thành thạo	0g501
naam	0gM02
naam en adres van de werkgever	09801
naam en soort onderwijs of opleidingsinstelling	0W[01
naam en soort onderwijs- of opleidingsinstelling	0W[01
naam en type van de onderwijs of opleidingsinstelling	0W[01
naam en type van de onderwijs- of opleidingsinstelling	0W[01
naam van de kwalificatie	0Uk01
naam van het diploma	0Uk01
naam werkgever	09801
naavaerende stilling	0gO01
nachname	0P\01
nachname(n) / vorname(n	0XP01
nachname(n) vorname(n	0XP01
nachnamen	0P\01
nacida	04L01
nacida el	04L01
nacida en	0gP02
nacido	04L01
nacido el	04L01
nacido en	0gP02
nacimiento	04L01
nacionalidad	0?N01
nacionalidade	0>\01
nacionalidades	0gR02
nacionalitat	0?O01
nacionalnost	0gT02
nadredeni	0gV02
nadrejeni	0gX01
nadređeni	0gV02
nadriadeny	0gY01
nadriadený	0gY01
nadrizeny	0gZ01
nadřízený	0gZ01
naering	0;U01
naeringsgren	0;T01
naermeste leder	0g[01
naetverk	0g\01
nafn	0S>01
nafn og heimilisfang vinnuveitanda	0T<01
nagovor	0g]01
nagrada	0g^03
nagroda	0ga01
naisiuntacht	0gb01
naissance	04901
naixement	05401
najvyssie dosiahnute vzdelanie	0gc01
najvyssie vzdelanie	0gc01
najvyššie dosiahnuté vzdelanie	0gc01
najvyššie vzdelanie	0gc01
najwazniejsze obowiazki	0Bk01
najwazniejsze osiagniecia	0Kf01
najwazniejsze przedmioty	0UG01
najwazniejsze punkty	0]`01
najważniejsze obowiązki	0Bk01
najważniejsze osiągnięcia	0Kf01
najważniejsze przedmioty	0UG01
najważniejsze punkty	0]`01
nakladatel	0^E01
nakladatelstvi	0^E01
nakladatelstvo	0gd01
nakladatelství	0^E01
nakladateľstvo	0gd01
nakladnik	0ge01
nalog	0gf01
naloge	0ET01
naloge in odgovornosti	0ET01
nam	0gg03
nam sinh	0gj01
nam tot nghiep	0EZ01
nama	0gk01
nama belakang	0gl01
nama depan	0gm01
nama institusi	0Z301
nama keluarga	0gl01
nama lengkap	0gk01
nama panggilan	0gm01
nama pengguna	02T01
nama penghargaan	0\B01
nama perusahaan	0\P01
nama proyek	0gk01
nama sekolah	0Z301
name	0gn05
name and address of employer	0@P01
name and surname	0<R01
name and type of organisation providing education and training	00f01
name des arbeitgebers	05_01
name of employer	0@P01
name of institution	00f01
name und adresse des arbeitgebers	05_01
name und art der bildungs oder ausbildungseinrichtung	02N01
name und art der bildungs- oder ausbildungseinrichtung	02N01
name vorname	0XP01
name, vorname	0XP01
namn	0h303
namn pa skola	0WO01
namn paa skola	0WO01
namn på skola	0WO01
namsbraut	0;W01
namsgrein	0;W01
namsgreinar	01k01
namskeid	01k01
namssvid (isced f	0h601
napln prace	0>i02
napomena	0h702
naposledy zmenene	0h901
naposledy zmeneno	0h:01
naposledy zmenené	0h901
naposledy změněno	0h:01
nar	0h;02
naringsgren	0;T01
narocnik	0h=01
narodena	0Dj01
narodeny	0Dj01
narodená	0Dj01
narodený	0Dj01
narodnost	0h>03
narodowosc	0hA01
narodowość	0hA01
narozen	0Dk01
narozen a	0Dk01
narozen/a	0Dk01
narozena	0Dk01
naročnik	0h=01
narucilac	0hB01
narucitelj	0hC01
naručilac	0hB01
naručitelj	0hC01
narzedzia	0hD01
narzędzia	0hD01
nasc	0hE02
nascida a	04M01
nascida em	04M01
nascido a	04M01
nascido em	04M01
nascimento	04M01
nascita	04C01
nascuda	05401
nascuda el	05401
nascut	0hG02
nascut el	05401
nascut in	04m01
nascut la	04m01
nascuta	04m01
nascuta la	04m01
nasjonalitet	0hI01
naslov	0hJ01
naslov bivalisca	0hJ01
naslov bivališča	0hJ01
naslov nagrade	0hK01
naslov naloge	0GG01
naslov prebivalisca	0hJ01
naslov prebivališča	0hJ01
naslov rada	0HL01
nastroje	0hL02
nastup	0fo02
nastup do prace	0EB01
nata a	0be01
nata il	04C01
natel	0=n01
national id	0X>01
national service	0AE01
nationalitaet	0hN01
nationalitaeten	0hN01
nationalitat	0hN01
nationalitate	0>Q01
nationalitate( tati	0>Q01
nationalitatea	0>Q01
nationalitaten	0hN01
nationalite	0?A01
nationaliteit	0hO01
nationaliteiten	0hO01
nationalites	0?A01
nationalitet	0hP02
nationalities	0?@01
nationality	0?@01
nationalität	0hN01
nationalitäten	0hN01
nationalité	0?A01
nationalités	0?A01
native	0QW01
native language	0QW01
native languages	0QW01
native place	0We01
nato a	0be01
nato a il	04C01
nato il	04C01
nato/a il	04C01
natural de	0hR02
naturalidade	0hT02
nature	0=F01
nature of business	00Y01
natverk	0g\01
naudotos technologijos	0XN01
navaerende stilling	0gO01
navn	0hV04
nazev	0hZ02
nazev a adresa zamestnavatele	0\701
nazev a typ organizace ktera poskytla vzdelani	0h\01
nazev firmy	0\701
nazev oceneni	0h]01
nazev prace	08`01
nazev skoly	0h\01
nazev spolecnosti	0\701
nazev zamestnavatele	0\701
nazionalita	0?G01
nazionalità	0?G01
nazione	0h^01
naziv	0h_07
naziv delovnega mesta	0EV01
naziv dodijeljene kvalifikacije	02P01
naziv firme	0hf01
naziv i adresa poslodavca	0hg02
naziv i vrsta obrazovne ustanove	0Xf01
naziv in naslov delodajalca	0ER01
naziv in status izobrazevalne ustanove	0PW01
naziv in status izobraževalne ustanove	0PW01
naziv izobrazbe	0hi01
naziv kvalifikacije	0hi01
naziv nagrade	0hj02
naziv podjetja	0ER01
naziv radnog mjesta	0hl01
naziv skole	0PU02
naziv sole	0PW01
naziv tvrtke	0Xc01
naziv škole	0PU02
naziv šole	0PW01
nazov	0hm02
nazov a adresa zamestnavatela	0ho01
nazov a typ organizacie poskytujucej vzdelavanie a pripravu	0i001
nazov firmy	0ho01
nazov ocenenia	0i101
nazov prace	08_01
nazov skoly	0i001
nazov spolocnosti	0ho01
nazov ziskanej kvalifikacie	0I201
nazwa	0Xj01
nazwa firmy	0e201
nazwa i adres pracodawcy	0e201
nazwa i rodzaj organizacji prowadzacej ksztalcenie lub szkolenie	0i201
nazwa i rodzaj organizacji prowadzącej kształcenie lub szkolenie	0i201
nazwa i typ instytucji edukacyjnej lub szkoleniowej	0i201
nazwa projektu	0Xj01
nazwa szkoly	0i201
nazwa szkoły	0i201
nazwa uzyskanych kwalifikacji	0Im01
nazwa uzytkownika	0bH01
nazwa użytkownika	0bH01
nazwiska	0i301
nazwisko	0i301
nazwisko / imię	0Xj01
nazwisko i imie	0Xj01
nazwisko i imię	0Xj01
nazwisko imie	0Xj01
nazwisko( a) imie (imiona	0Xj01
nazwisko(-a) / imię (imiona	0Xj01
nazzjonalita	0i401
nazzjonalità	0i401
naționalitate	0>Q01
naționalitate(-tăți	0>Q01
naționalitatea	0>Q01
ne	04901
ne a	0a801
ne en	04901
ne le	04901
ne(e) le	04901
nebenfach	07701
nee	04901
nee a	0a801
nee en	04901
nee le	04901
negara	0i501
nejvetsi uspechy	0I001
nejvyssi dosazene vzdelani	0i601
nejvyssi vzdelani	0i601
nejvyšší dosažené vzdělání	0i601
nejvyšší vzdělání	0i601
největší úspěchy	0I001
nem	0i701
neme	0i701
nemzetiseg	02k01
nemzetiség	02k01
nen tang	0cS01
netfang	0i801
nettisivu	0^a01
nettside	0Vk01
nettsted	0Vk01
nettverk	0i901
netvaerk	0i:01
netværk	0i:01
netwerk	0i;01
network	0i<01
netzwerk	0i=01
nev	0i>01
nganh	0aI02
nganh hoc	0>[01
nganh nghe	0aL01
ngay	0i?02
ngay bat dau	09101
ngay cap	0iA01
ngay co the di lam	0iB01
ngay ket thuc	0EZ01
ngay sinh	0gj01
ngay thang nam sinh	0gj01
ngay xuat ban	0iC01
nghe	0iD01
nghe nghiep	0A>01
nghiep vu	0A=01
nghiệp vụ	0A=01
nghề nghiệp	0A>01
ngoai ngu	0iE01
ngon ngu	0iE01
ngon ngu lap trinh	0A801
ngoại ngữ	0iE01
nguoi quan ly	0U601
nguyen quan	0iF01
nguyên quán	0iF01
ngành	0aI02
ngành học	0>[01
ngành nghề	0aL01
ngày	0i?02
ngày bắt đầu	09101
ngày có thể đi làm	0iB01
ngày cấp	0iA01
ngày kết thúc	0EZ01
ngày sinh	0gj01
ngày tháng năm sinh	0gj01
ngày xuất bản	0iC01
ngôn ngữ	0iE01
ngôn ngữ lập trình	0A801
người quản lý	0U601
nha tuyen dung	0?d01
nha xuat ban	0iG01
nhan xet	0bI01
nhiem vu	0A=01
nhiem vu chinh	0A=01
nhiệm vụ	0A=01
nhiệm vụ chính	0A=01
nhom	0;201
nhà tuyển dụng	0?d01
nhà xuất bản	0iG01
nhóm	0;201
nhận xét	0bI01
nickname	0iH03
nidurstodur	02201
nie	0H502
nif	0iK02
nik	0_901
nilai	0Y701
nilai akhir	0Y701
nilai rata rata	0Y701
nilai rata-rata	0Y701
nimetus	0iM02
nimi	0iO03
nimike	0iR02
nip	0iT01
niva	0iU06
nivaa	0iU06
niveau	0i[0;
niveau cec	0if01
niveau cecr	0=L01
niveau d'etude	0GD01
niveau d'etudes	0ig02
niveau d'étude	0GD01
niveau d'études	0ig02
niveau dans la classification nationale ou internationale	0if01
niveau de competence	0ii01
niveau de compétence	0ii01
niveau de langue	0ij01
niveau europeen	0=L01
niveau européen	0=L01
niveau i kvalifikationsrammen	0ik01
niveau in de nationale of internationale classificatie	0LD01
niveaustufe	0il01
niveaux cecr	0=L01
niveis qecr	0im01
nivel	0in09
nivel cec	0j701
nivel de cunoastere	0@W01
nivel de cunoaștere	0@W01
nivel de dominio	0j802
nivel de escolaridade	0Nj01
nivel de estudios	0cd01
nivel de idioma	0j:02
nivel de studii	0j<01
nivel educativo	0cd01
nivel en la clasificacion nacional o internacional	0cf01
nivel en la clasificación nacional o internacional	0cf01
nivel eqf	0j=02
nivel european	0j?01
nivel europeo	0ce01
nivel mcer	0ce01
nivel mec	0cf01
nivel qecr	0im01
nivel qeq	0j@01
nivel segundo a classificacao nacional ou internacional	0j@01
niveles mcer	0ce01
nivell	0jA03
nivell d'estudis	0jD01
nivell d'idioma	0Q]01
nivell de formacio	0jD01
nivell de formació	0jD01
nivell eqf	0jE01
nivell mec	0jE01
nivell mecr	0jF01
nivells mecr	0jF01
nivelul	0jG01
nivelul in clasificarea nationala sau internationala	0j701
nivelul în clasificarea națională sau internațională	0j701
niveluri cecrl	0j?01
nivo	0jH03
nivo eok	0jK01
nivo znanja	0jL01
nivoi zeroj	0jM01
nivå	0iU06
niðurstöður	02201
nkr niva	0jN01
nkr-nivaa	0jN01
nkr-nivå	0jN01
no	0jO01
no hp	0jP02
no ktp	0_901
no telepon	0^I01
no telp	0^I01
no. hp	0jP02
no. ktp	0_901
no. telepon	0^I01
no. telp	0^I01
nodala	0Ei01
nodarbosanas	0jR01
nodarbošanās	0jR01
nodaļa	0Ei01
noegleord	05001
noekkelord	0;a01
nogleord	05001
noi	0jS01
noi bat	0FZ01
noi cap	0<W01
noi cong tac	0?d01
noi cu tru	0jT01
noi dao tao	0?e01
noi dung	0I^01
noi dung cong viec	0A=01
noi lam viec	0jU02
noi lam viec mong muon	0jW01
noi o	0jX03
noi o hien tai	0>V01
noi sinh	0j[01
noi song	0j\02
nokkelord	0;a01
noks nivo	0jK01
nom	0j^02
nom complet	0j^02
nom d'usuari	0j`01
nom d'utilisateur	0XA01
nom de famille	0ja01
nom de l'employeur	0N701
nom de l'empresa	0@R01
nom de l'entreprise	0N701
nom de pila	0jb01
nom del premi	0jc01
nom et adresse de l'employeur	0N701
nom et prenom	0jd01
nom et prénom	0jd01
nom et type de l'etablissement d'enseignement ou de formation	0>601
nom et type de l'établissement d'enseignement ou de formation	0>601
nom i adreca de l'empresa	0@R01
nom i adreça de l'empresa	0@R01
nom i cognoms	0@801
nom prenom	0jd01
nom(s	0ja01
nom(s) / prénom(s	0jd01
nom(s) et prenom(s	0jd01
nom(s) et prénom(s	0jd01
nom(s) prenom(s	0jd01
nom, prénom	0jd01
nombre	05A01
nombre completo	05A01
nombre d'empleats	0dn01
nombre d'employes	0Kg01
nombre d'employés	0Kg01
nombre de la empresa	0>701
nombre de pila	0je01
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
nombre(s	0je01
nombres	0je01
nombres y apellidos	05A01
nome	0jf02
nome completo	0jf02
nome de usuario	0AH01
nome de usuário	0AH01
nome de utilizador	0AH01
nome del datore di lavoro	0DM01
nome di battesimo	0jh01
nome e cognome	0@701
nome e endereco do empregador	0@G01
nome e endereço do empregador	0@G01
nome e indirizzo del datore di lavoro	0DM01
nome e indirizzo dell'azienda	0DM01
nome e morada do empregador	0@G01
nome e tipo d'organizzazione erogatrice dell'istruzione e formazione	06]01
nome e tipo da organizacao de ensino ou formacao	0@<01
nome e tipo da organização de ensino ou formação	0@<01
nome e tipo di istituto di istruzione o formazione	06]01
nome e tipo di organizzazione erogatrice dell'istruzione e formazione	06]01
nome proprio	0ji02
nome próprio	0jk01
nome utente	0jl01
nome(i) cognome(i	0@701
nome(s) proprio(s	0jk01
nome(s) proprio(s) apelido(s	0jm01
nome(s) próprio(s	0jk01
nome(s) próprio(s) / apelido(s	0jm01
nomes proprios	0jk01
nomes próprios	0jk01
nomi	0jh01
nominativo	0@701
nomor hp	0V\01
nomor telepon	0^I01
noms	0jb01
noms de famille	0ja01
nosaukums	0jn02
nosleguma darbs	08a01
noslēguma darbs	08a01
not	0k002
not ortalamasi	0F001
not ortalaması	0F001
nota	0k207
nota del expediente	0<C01
nota final	0k903
nota media	0<C01
nota mitjana	0OU01
notas	0Oe01
note	0k<04
note finale	0dC01
note moyenne	0dC01
notendurchschnitt	00V01
notenschnitt	00V01
notes	00a01
notice period	08201
notă	0<E01
novads	0k@01
nozare	0CB01
nozimigakie pienakumi	06\01
nozīmīgākie pienākumi	06\01
npa	0?m01
nr tel	0kA01
nr telefon	0kB01
nr telefonu	0kA01
nr. telefon	0kB01
numar de angajati	0cU01
numar de telefon	0kB01
number of credits	0BE01
number of employees	0@Q01
nume	0E`01
nume / prenume	0E`01
nume complet	0E`01
nume de familie	0kC01
nume de utilizator	0AG01
nume prenume	0E`01
nume si prenume	0E`01
nume și prenume	0E`01
numele angajatorului	03m01
numele de familie	0kC01
numele si adresa angajatorului	03m01
numele si prenumele	0E`01
numele si tipul institutiei de invatamant furnizorului de formare	0T601
numele și adresa angajatorului	03m01
numele și prenumele	0E`01
numele și tipul instituției de învățământ / furnizorului de formare	0T601
numer telefonu	0kA01
numero de celular	0fl01
numero de empleados	0kD01
numero de funcionarios	0Fi01
numero de telefon	0kE01
numero de telefone	0AR01
numero de telefono	0kF01
numero de telephone	0QY01
numero di cellulare	0=o01
numero di dipendenti	0Fj01
numero di telefono	0AS01
numri tat telefon ohra	0kG01
numri tat-telefon oħra	0kG01
numru tat telefon	0kH01
numru tat-telefon	0kH01
numéro de téléphone	0QY01
număr de angajați	0cU01
număr de telefon	0kB01
nuo	0kI01
nuoc	0kJ01
nuoroda	0ZY01
nutzen	09i01
nutzername	09T01
nuvaerende stilling	0kK01
nuvarande tjaenst	0kL01
nuvarande tjanst	0kL01
nuvarande tjänst	0kL01
nuværende stilling	0kK01
nyckelord	04n01
nyckelpunkter	0WT01
nyelv	0X@01
nyelvek	0X@01
nyelvismeret	0kM01
nyelvtudas	0kM01
nyelvtudas szintje	0kM01
nyelvtudás	0kM01
nyelvtudás szintje	0kM01
nyelvvizsga	0kN01
nyelvvizsga bizonyitvany	0kN01
nyelvvizsga-bizonyítvány	0kN01
nyelvvizsgak	0kN01
nyelvvizsgák	0kN01
nykyinen tehtaevae	03P01
nykyinen tehtava	03P01
nykyinen tehtävä	03P01
n° de telephone	0QY01
n° de téléphone	0QY01
náisiúntacht	0gb01
námsbraut	0;W01
námsgrein	0;W01
námsgreinar	01k01
námskeið	01k01
námssvið (isced-f	0h601
náplň práce	0>i02
národnost	0kO01
národnosť	0kP01
nástroje	0hL02
nástup	0fo02
nástup do práce	0EB01
název	0hZ02
název a adresa zaměstnavatele	0\701
název a typ organizace, která poskytla vzdělání	0h\01
název firmy	0\701
název ocenění	0h]01
název práce	08`01
název společnosti	0\701
název zaměstnavatele	0\701
název školy	0h\01
názov	0hm02
názov a adresa zamestnávateľa	0ho01
názov a typ organizácie poskytujúcej vzdelávanie a prípravu	0i001
názov firmy	0ho01
názov ocenenia	0i101
názov práce	08_01
názov spoločnosti	0ho01
názov získanej kvalifikácie	0I201
názov školy	0i001
näringsgren	0;T01
nätverk	0g\01
nåværende stilling	0gO01
næring	0;U01
nærmeste leder	0g[01
né	04901
né en	04901
né le	04901
né à	0a801
né(e) le	04901
née	04901
née en	04901
née le	04901
née à	0a801
név	0i>01
níveis qecr	0im01
nível	0kQ03
nível de escolaridade	0Nj01
nível de idioma	0Q[01
nível eqf	0j@01
nível qecr	0im01
nível qeq	0j@01
nível segundo a classificação nacional ou internacional	0j@01
nói	0jS01
nøgleord	05001
nøkkelord	0;a01
número de celular	0fl01
número de empleados	0kD01
número de funcionários	0Fi01
número de telefone	0AR01
número de telèfon	0kE01
número de teléfono	0kF01
năm	0gg03
năm sinh	0gj01
năm tốt nghiệp	0EZ01
născut	04m01
născut la	04m01
născut în	04m01
născută	04m01
născută la	04m01
nơi công tác	0?d01
nơi cư trú	0jT01
nơi cấp	0<W01
nơi làm việc	0jU02
nơi làm việc mong muốn	0jW01
nơi sinh	0j[01
nơi sống	0j\02
nơi đào tạo	0?e01
nơi ở	0jX03
nơi ở hiện tại	0>V01
nước	0kJ01
nền tảng	0cS01
nổi bật	0FZ01
nội dung	0I^01
nội dung công việc	0A=01
o	0Cm01
o firme	0kT02
o firmi	0kV01
o firmie	0kW01
o firmě	0kX01
o kompaniji	0kV01
o meni	0kY03
o mne	0k\02
o mnie	0k^01
o mně	0k_01
o podjetju	0k`01
o poslodavcu	0ka01
o projektu	0>b01
o spolecnosti	0kX01
o společnosti	0kX01
o spolocnosti	0kb01
o spoločnosti	0kb01
o tvrtki	0ka01
obblighi di leva	0e;01
obcanstvi	0kO01
obcianstvo	0kP01
obcina	0kc01
obdelava informacij	0kd01
obdobi	0HA01
obdobi (od do	0HA01
obdobie	0EH01
obdobje	0=601
období	0HA01
období (od - do	0HA01
obec	0ke02
obecne stanowisko	0kg01
obiectiv	0Ad01
obiettivi raggiunti	0kh01
obiettivo	0AZ01
objavljeno	0ki03
objavljeno u	0[?02
objavljeno v	0kl01
objectif	0A`01
objectifs	0A`01
objectiu	0Ac01
objective	0B^01
objet	0km02
objetivo	0ko04
objetivo profissional	0<f01
objetivos	00n01
oblast	0l302
oblast posobenia	0IO01
oblast studija	0l501
oblasť pôsobenia	0IO01
obligations militaires	0l601
obor	0l702
obor cinnosti	0l901
obor cinnosti ci odvetvi	0l901
obor podnikani	0l901
obor podnikání	0l901
obor činnosti	0l901
obor činnosti či odvětví	0l901
obory vzdelani (isced f	0l:01
obory vzdělání (isced-f	0l:01
obowiazki	0Bk01
obowiązki	0Bk01
obrada informacija	0l;01
obrazovna ustanova	0PU02
obsah	0l<02
observaciones	0Oe01
observacions	0Od01
observacoes	0l>01
observatii	0FF01
observações	0l>01
observații	0FF01
obtained	08@01
obtenido	0MD01
obtention	07201
obtenu en	0D=01
obtenu le	0D=01
obtido em	0C`01
obtingut	0C^01
obtinut	04k01
obywatelstwo	0hA01
občanství	0kO01
občianstvo	0kP01
občina	0kc01
obținut	04k01
ocakavany plat	0l?01
occupation	0\:02
occupation or position held	0F?01
occupazione	0l@02
occupazione desiderata	0lB01
ocekavany plat	0lC01
ocekivana placa	0lD01
ocekivana plata	0lE01
ocena	0lF03
ocena koncowa	0lI01
ocena końcowa	0lI01
ocena na dyplomie	0lI01
oceneni	0h]01
ocenenie	0i101
ocenění	0h]01
ochota cestovat	0eK01
ocjena	0lJ01
ocupacao	0lK02
ocupacio	0=101
ocupacio desitjada	0=001
ocupacion	0lM02
ocupació	0=101
ocupació desitjada	0=001
ocupación	0lM02
ocupador	0@R01
ocupatia	0SH01
ocupatia dorita	0SI01
ocupatie	0SI01
ocupação	0lK02
ocupația	0SH01
ocupația dorită	0SI01
ocupație	0SI01
oczekiwane stanowisko	0kg01
oczekiwane wynagrodzenie	0lO01
oczekiwania finansowe	0lO01
od	0lP06
od - do	0lV05
od do	0lV05
odbor	0l[03
odbory vzdelavania (isced f	0l^01
odbory vzdelávania (isced-f	0l^01
oddelek	0LC01
oddeleni	0l_01
oddelenie	0l`01
oddzial	0In01
oddział	0In01
oddělení	0l_01
odeljenje	0la01
odgovornosti	0lb03
odjel	0le01
odkaz	0lf02
odnos	0lh03
odporucanie	0lk01
odporúčanie	0lk01
odpovednost	0WA01
odpovednosti	0WA01
odpovědnost	0WA01
odpovědnosti	0WA01
odpowiedzialna za	0Bk01
odpowiedzialnosc	0Bk01
odpowiedzialność	0Bk01
odpowiedzialny za	0Bk01
odul	08o01
odul adi	08o01
odulu veren	0ll01
odvetvi	0l901
odvetvie	0IO01
odvětví	0l901
oenskad befattning	0kL01
oenskad loen	0bE01
oenskad ort	0Q_01
oenskad tjaenst	0kL01
oensket loen	0bG01
oensket loenn	0bF01
oensket stilling	0lm02
oevrig	03j01
oevriga e-postadresser	0lo01
oevriga telefonnummer	0m001
oevriga uppgifter	04501
oevriga webbplatser	0m101
oevrige e-mailadresser	0m201
oevrige hjemmesider	0m301
oevrige oplysninger	03f01
oevrige telefonnumre	0m401
oevrigt	0m502
oferit de	01401
oggetto	0m702
ogrenim durumu	0Km01
ogrenim duzeyi	0Ko01
ogrenim turu	0Ko01
ohjaaja	0Nm01
ohjelmat	06@01
ohjelmistot	06@01
oib	0m901
okkupazzjoni jew pozizzjoni	0\U01
okkupazzjoni jew pożizzjoni	0\U01
okres	0m:03
okres wypowiedzenia	0I401
okres zatrudnienia	0Bi01
okrug	0m=01
oktatasi intezmeny	08H01
oktatast kepzest nyujto intezmeny neve es tipusa	08H01
oktatási intézmény	08H01
oktatást / képzést nyújtó intézmény neve és típusa	08H01
oktatást/képzést nyújtó intézmény neve és típusa	08H01
okul	0Kn01
okul adi	0Kn01
okul adı	0Kn01
okuma	0m>01
okurettindi	0:Q01
ollscoil	0@901
olvasas	0m?01
olvasott szoveg ertese	0m?01
olvasott szöveg értése	0m?01
olvasás	0m?01
om arbeidsgiver	09501
om arbetsgivaren	0Qm01
om bedriften	09501
om firmaet	0m@01
om foeretaget	0Qm01
om foretaget	0Qm01
om företaget	0Qm01
om meg	0dK01
om mig	0mA02
om virksomheden	0m@01
omandatud kvalifikatsioon	0^e01
omdoeme	0mC01
omdome	0mC01
omdöme	0mC01
omfattning	04_01
omgeving	0TR01
omrezje	0mD01
omrežje	0mD01
omschrijving	09e01
omvang team	00A01
on ad	0X\01
onad	0X\01
onderneming	09801
onderscheiding	0mE01
onderwerp	0mF02
onderwijsinstelling	0W[01
one cikanlar	0mH01
onemli noktalar	0mH01
ong	0mI03
ongelmanratkaisu	0mL01
online	0HH01
onlus	06N01
onnistumiset	0]301
onnur netfong	0mM01
onnur simanumer	0mN01
onskad befattning	0kL01
onskad lon	0bE01
onskad ort	0Q_01
onskad tjanst	0kL01
onsket lon	0bG01
onsket lonn	0bF01
onsket stilling	0lm02
opdrachtgever	09602
opdragsgiver	0<;01
opening	0mO01
opening paragraph	0mO01
opening salutation	0V@01
opgaver	05a01
opgaver og ansvar	05a01
opiekun	0mP01
opinia	0Bh01
opinnaeytetyoe	0GE01
opinnaeytetyoen aihe	0GE01
opinnaytetyo	0GE01
opinnaytetyon aihe	0GE01
opinnot	02A01
opinnäytetyö	0GE01
opinnäytetyön aihe	0GE01
opintojaksot	02A01
opintopisteet	0_d01
opintopistetta	0_d01
opintopistettae	0_d01
opintopistettä	0_d01
opis	0mQ05
opis dela	0ET01
opis firmy	0kW01
opis kompanije	0kV01
opis podjetja	0k`01
opis posla	0Ik02
opis projekta	0>c03
opis projektu	0mV02
opis tvrtke	0ka01
opleider	0W[01
opleiding	0mX02
opleidingsinstituut	0W[01
opleidingsniveau	0mZ02
opmerking	0m\01
opmerkingen	0m\01
opnaaede resultater	0m]01
opnaaet	0m^01
opnaede resultater	0m]01
opnaet	0m^01
opnåede resultater	0m]01
opnået	0m^01
opomba	0m_01
oppdragsgiver	0<:01
oppeained	02@01
oppeasutus	0V_01
oppekava	0N_01
oppevaldkonnad (isced f	0m`01
oppgave	08T01
oppgaver	05X01
oppgaver og ansvar	05X01
oppilaitos	0^\01
oppnaadd	0ma01
oppnaadde resultater	0mb01
oppnaaelser	0mb01
oppnadd	0ma01
oppnadde resultater	0mb01
oppnaelser	0mb01
oppnådd	0ma01
oppnådde resultater	0mb01
oppnåelser	0mb01
oppsigelsestid	0\N01
oppsummering	0dK01
oprogramowanie	0hD01
opsigelsesvarsel	0\M01
opstina	0mc01
option	0HP01
opublikowano	0Ch01
opublikowano w	0Bj01
opzegtermijn	09d01
opština	0mc01
oqsma tal edukazzjoni (isced f	0md01
oqsma tal-edukazzjoni (isced-f	0md01
oral expression	0me01
orario	0Aj01
oras	0mf02
orasul	0b<01
oraș	0mf02
orașul	0b<01
organ wydajacy	0mh01
organ wydający	0mh01
organisaatio	0mi03
organisasi	0ml02
organisasjon	0mn02
organisatie	0n003
organisation	0n30@
organisatsioon	0nC02
organisme	0nE05
organisme certificateur	07e01
organisme de delivrance	07e01
organisme de délivrance	07e01
organisme de formation	0>601
organisme emetteur	07e01
organisme émetteur	07e01
organismo	0nJ02
organismo emisor	0ME01
organitzacio	0nL03
organització	0nL03
organizacao	0nO04
organizacao emissora	0N101
organizace	0nS03
organizacia	0nV02
organizacija	0nX0;
organizacion	0nc03
organización	0nc03
organizacja	0nf02
organizasyon	0F201
organizatie	0nh02
organizatie emitenta	0LS01
organization	0nj05
organizator	0no04
organização	0nO04
organização emissora	0N101
organizație	0nh02
organizație emitentă	0LS01
organizzazione	0o303
organizzazione emittente	0MC01
organizzazzjoni	0Tn01
organizácia	0nV02
organizācija	0o602
orientador	0>U01
orientadora	0>U01
origem	0o801
originario de	0b^01
origine	0o902
orodja	0]Y01
orszag	0o;01
ország	0o;01
ort	0o<05
ortalama	0F001
ortam	03^01
oryggi	0oA01
osaaminen	0]<01
osaamistaso	0oB01
osakond	0d201
osasto	0oC01
osebno ime	0oD01
osiagniecia	0Kf01
osiągnięcia	0Kf01
oskastarf	0oE01
oskus	0\b01
oskused	0\X01
oskustase	0oF01
osloveni	0oG01
oslovenie	0oH01
oslovení	0oG01
oslovljavanje	0oI02
osobno ime	0oK01
osoite	0\^01
osservazioni	0Y301
osszefoglalas	0d401
osszefoglalo	0d401
ostale e adrese	0oL01
ostale e-adrese	0oL01
ostale web stranice	0oM01
ostale web-stranice	0oM01
ostali podaci	0oN02
ostali telefoni	0oP01
ostalo	0IJ03
ostatne	0C;01
ostatni	0C601
ostatnia zmiana	0oQ01
ostatné	0C;01
ostatní	0C601
osztaly	0BV01
osztalyzat	06a01
osztály	0BV01
osztályzat	06a01
other	01?01
other email addresses	0M@01
other emails	0M@01
other phone numbers	0T701
other phones	0T701
other websites	0T801
others	01?01
otorgado por	0nJ02
otra informacion	0oR01
otra información	0oR01
otros	0oR01
otros correos	0oS01
otros correos electronicos	0oS01
otros correos electrónicos	0oS01
otros datos	0oR01
otros enlaces	0oT01
otros sitios web	0oT01
otros telefonos	0oU01
otros teléfonos	0oU01
otsikko	0oV01
ottenuto il	0AF01
outcome	00g01
outcomes	00g01
outils	0@T01
outils et technologies	0@T01
outils utilises	0@T01
outils utilisés	0@T01
outorgado por	06e01
outras informacoes	0oW01
outras informações	0oW01
outros	0oW01
outros dados	0oW01
outros e mails	0oX01
outros e-mails	0oX01
outros links	0oY01
outros sites	0oY01
outros telefones	0oZ01
outros telefones de contato	0oZ01
ouvir	0@[01
over de organisatie	09901
over het bedrijf	09901
over mij	0m\01
overall	08701
overall grade	08701
overig	0o[01
overige	0o[01
overige e mailadressen	03c01
overige e-mailadressen	03c01
overige gegevens	0o[01
overige informatie	0o[01
overige telefoonnummers	03d01
overige websites	03e01
overview	00W02
ovrig	03j01
ovriga e postadresser	0lo01
ovriga telefonnummer	0m001
ovriga uppgifter	04501
ovriga webbplatser	0m101
ovrige e mailadresser	0m201
ovrige hjemmesider	0m301
ovrige oplysninger	03f01
ovrige telefonnumre	0m401
ovrigt	0m502
ozet	01301
očakávaný plat	0l?01
očekivana plata	0lE01
očekivana plaća	0lD01
očekávaný plat	0lC01
p	0o\02
paaaine	02?01
paaasialliset tehtavat ja vastuualueet	0]401
paaboerjad	0;401
paakohdat	0]j01
paatehtavat	0]401
paattyen	0bY01
paattyi	0bY01
paattymisen syy	0_g01
pabaiga	08]01
pabaigos data	08]01
paborjad	0;401
padalinys	0Ee01
padronanza	0aj02
paeaeaine	02?01
paeaeasialliset tehtaevaet ja vastuualueet	0]401
paeaekohdat	0]j01
paeaetehtaevaet	0]401
paeaettyen	0bY01
paeaettyi	0bY01
paeaettymisen syy	0_g01
paeivaemaeaerae	02=02
paeivaemaeaeraet	02I01
paese	0h^01
paese di residenza	0h^01
page personnelle	0?n01
page web	0?n01
pageidaujamas atlyginimas	06b01
pageidaujamos pareigos	0o^01
pagina personal	0o_02
pagina personale	0@001
pagina pessoal	0@101
pagina web	0oa05
pagină web	0of01
pagrindines pareigos	06f01
pagrindines uzduotys	06f01
pagrindines veiklos ir atsakomybe	06f01
pagrindiniai dalykai	0C=01
pagrindiniai punktai	0og01
pagrindinės pareigos	06f01
pagrindinės užduotys	06f01
pagrindinės veiklos ir atsakomybė	06f01
paikka	0oh01
paikkakunta	06T02
pais	0oi03
pais de residencia	0ol02
paivamaara	02=02
paivamaarat	02I01
pajjiz	0on01
pajjiż	0on01
pakape	0oo01
pakāpe	0oo01
palabras clave	05G01
palavras chave	03F01
palavras-chave	03F01
palgasoov	10001
palkinnon myoentaejae	0bg01
palkinnon myontaja	0bg01
palkinnon myöntäjä	0bg01
palkinnon nimi	0oV01
palkinto	0oV01
palkkapyynto	10101
palkkapyyntoe	10101
palkkapyyntö	10101
palkkatoive	10101
palkkatoivomus	10101
palvelu	03@01
pana la	00`01
panoga	0EO01
panstwo	10201
papeis	0SB01
papel	10305
papel no projeto	0SB01
paper	10802
papildoma informacija	0]F01
papildu informacija	0?=01
papildu informācija	0?=01
papéis	0SB01
par mani	0^Y01
para	10:02
paraules clau	0L501
parcours	0HP01
pareigos	10<03
pareigos ir atsakomybe	06f01
pareigos ir atsakomybė	06f01
parla	0Oa01
parlar	0Oa01
parlato	0<Z01
parler	0Ob01
parole chiave	0@Y01
parteizugehoerigkeit	10?01
parteizugehorigkeit	10?01
parteizugehörigkeit	10?01
participare la conversatie	0B001
participare la conversație	0B001
party	10@01
paru dans	0A701
parution	04:01
parution dans	0A701
pas foto	10A01
pasaporte	0<>01
pasfoto	10B01
pasiekimai	10C01
paskelbimo data	10D01
paskelbta	10D01
paskelbta leidinyje	0`\01
paskutini karta keista	10E01
paskutinį kartą keista	10E01
pasniedza	10F01
paspoort	0;b01
passaporte	0:?01
passaporto	0<=01
passfoto	0:401
passport	0X>01
passport no	0X>01
passport number	0X>01
pasta indekss	10G01
pastabos	05B01
pasto kodas	10H01
pasutitajs	0]U01
pasūtītājs	0]U01
patente	10I01
patente di guida	10I01
patente i	10I01
patente o patenti	10I01
patente(i	10I01
patente/i	10I01
patenti	10I01
pavadinimas	10J02
pavarde	10L01
pavardė	10L01
pays	10M01
pays de residence	10M01
pays de résidence	10M01
pazymys	08d01
país	0oi03
país de residencia	10N01
país de residência	10O01
państwo	10201
pašto kodas	10H01
pažymys	08d01
peaeriala	0N_01
pealkiri	07501
peamised tooulesanded	0]k01
peamised tööülesanded	0]k01
pec	0Y>01
pedejas izmainas	10P01
pekerjaan	10Q02
pelanggan	0]O01
pemberi	0FX01
pemberi kerja	0\P01
pemberi penghargaan	0FX01
pembimbing	06[01
pembuatan konten	10S01
pemecahan masalah	10T01
peminatan	0:C01
pencapaian	0Vb01
pencapaian utama	0Vb01
pendidikan terakhir	10U01
penempatan	0bT01
penerbit	10V02
penerbit sertifikat	0Gl01
pengalaman	0`601
penghargaan	0\B01
pengolahan informasi	10X01
pensum	04a01
pentru	09S01
penulis	10Y01
penyelenggara	10Z02
per	0@A01
per a	10\01
peralatan	02]01
peran	10]03
peran dalam proyek	10`01
peran saya	10`01
perangkat	02]01
perangkat lunak	02]01
percakapan	0ZS01
percentage	08701
perekonnanimi	10a01
perekonnaseis	0`F01
perenimi	10a01
perfil	10b03
perfiles	0BY01
perfils	10e01
perfis	0AQ01
perguruan tinggi	0Z301
perhe	10f01
perhesuhteet	10f01
perioada	0If01
perioadă	0If01
period	10g04
periode	10k06
periode de travail	04;01
periodico	0A302
periodo	11103
periods	0EE01
periood	01f01
periódico	0A302
perjodu	0DD01
permanent address	01@01
permesso di lavoro	11401
permesso di soggiorno	11401
permis	11502
permis auto	11701
permis b	0f201
permis de conducere	11701
permis de conduir	0<m01
permis de conduire	0f201
permis de conduire b	0f201
permis de sejour	07d01
permis de séjour	07d01
permis de travail	07d01
permis(e) de conducere	11701
permiso de conduccion	0<j01
permiso de conducción	0<j01
permiso de conducir	0<j01
permiso de residencia	11801
permiso de trabajo	11801
permiso(s) de conduccion	0<j01
permiso(s) de conducción	0<j01
permís de conduir	0<m01
personal a cargo	0kD01
personal site	0HH01
personal website	0HH01
personalausweis	11901
personalverantwortung	05901
personas a cargo	0kD01
personenstand	0P]01
persones a carrec	0dn01
persones a càrrec	0dn01
personnummer	0Qd01
perusahaan	11:02
període	0Ia01
período	11<02
pesel	0iT01
peso	11>03
pfc	11A01
pfe	0dA01
ph	0<M01
ph d afhandling	01o01
ph.d.-afhandling	01o01
phan mem	0A801
phd thesis	08S01
phone	11B02
phone alt	0<M01
phone call	0<M01
phone no	0<M01
phone number	0<M01
phones	0T701
phong	0;201
phong ban	0;201
photo	11D02
photograph	08401
photographie	11F01
phòng	0;201
phòng ban	0;201
phần mềm	0A801
piattaforma	11G01
picture	08401
pieejamiba	0CA01
pieejamība	0CA01
pienakumi	06\01
pienākumi	06\01
pieskira	10F01
pieskirejs	10F01
piezimes	0^Y01
piezīmes	0^Y01
piešķīra	10F01
piešķīrējs	10F01
piirkond	0c501
pilietybe	11H01
pilietybė	11H01
pilns vards	11I01
pilns vārds	11I01
pilseta	11J01
pilsoniba	11K01
pilsonība	11K01
pilsēta	11J01
pisanie	11L02
pisanje	11N03
pisemny projev	11Q01
pisno sporocanje	11R01
pisno sporočanje	11R01
pisomny prejav	11S01
plaats	11T03
place	11W02
place of birth	0:U01
place of origin	0We01
place of residence	0?H01
plantilla	0kD01
plat	11Y02
plataforma	11[03
plateforme	11^01
platform	11_06
platforma	11e07
platforms	0;e01
platformă	11l01
platove ocakavania	0l?01
platové očakávania	0l?01
plats	05d01
plattform	11m03
plec	12001
plz	12101
poaeng	0WQ01
poang	0WQ01
poblacio	0b202
poblacion	0?M01
població	0b202
población	0?M01
pocet podriadenych	12201
pocet podrizenych	12301
pocet zamestnancov	12201
pocet zamestnancu	12301
pocetak	0E502
pocuvanie	12401
poczatek	0Ci01
poczta	01K01
poczta elektroniczna	01K01
początek	0Ci01
podelil	12501
podelila	12501
podeljevalec	12501
podjetje	12602
podnik	12802
podrocja izobrazevanja (isced f	12:01
podrocje	12;02
podrocje studija	12=01
področja izobraževanja (isced-f	12:01
področje	12;02
področje študija	12=01
podrucja obrazovanja (isced f	12>01
podrucje	12?02
podrucje studija	12A01
područja obrazovanja (isced-f	12>01
područje	12?02
područje studija	12A01
podsumowanie	0k^01
poduzece	0Xc01
poduzeće	0Xc01
pogovor	0Ub01
pohipunktid	0Nn01
pohitegevused ja vastutusvaldkonnad	0]k01
pohlavi	12B01
pohlavie	12C01
pohlaví	12B01
poids	0OA01
poin utama	12D01
points	0P001
points cles	00:01
points clés	00:01
points forts	00:01
pokalbis	09Q01
poklic	12E01
pokrajina	12F01
pol	12G01
pole	0GK01
political affiliation	10@01
political status	10@01
polno ime	0Xg01
polozaj	0EV01
položaj	0EV01
ponsel	0V\01
pontos chave	0FG01
pontos principais	0FG01
pontos-chave	0FG01
popis	0l<02
popis firmy	0kT02
popis prace	0>i02
popis projektu	0l<02
popis práce	0>i02
poradatel	12H02
porozumiewanie sie	0ZR01
porozumiewanie się	0ZR01
portable	0=n01
portafolio	0@201
portafolis	0M^01
porte	0Fi01
portefoelje	0Vk01
portefolje	0Vk01
portefølje	0Vk01
portfolio	12J0?
portfolyo	08X01
portfólio	12Y02
portfólió	0Wg01
portofolio	0`701
portofoliu	0of01
portrait	11D02
pos el	02Z01
pos-el	02Z01
posicao	0<h01
posicao no curso	12[01
posicio	0=101
posicion	0<g01
posició	0=101
posición	0<g01
posisi	12\02
posisi jabatan	0[P01
posisi yang diinginkan	0[O01
posisi yang dilamar	0[O01
posisi/jabatan	0[P01
posisjon	0\<01
positie	09^01
position	12^09
position held	0F?01
positsioon	03M01
posizione	0Y^01
posizione desiderata	0lB01
posizione in graduatoria	12g01
posizione militare	0e;01
posizione ricercata	0lB01
posizione ricoperta	0Y^01
posição	0<h01
posição no curso	12[01
poslech	12h01
poslodavac	0hg02
poslovi	0UA01
poslovi i odgovornosti	0Ik02
poslusanje	12i01
poslušanje	12i01
posobisko	0e501
post	12j04
post code	12n01
post inmhianaithe	0TB01
post tat twelid	12o01
post tat-twelid	12o01
post vizat	0SI01
posta electronica	01U01
posta elettronica	0Y>01
posta elettronika	0Y:01
posta kodu	13001
postadres	01\01
postadress	01^01
postadresse	13103
postal address	01@01
postal code	12n01
postanschrift	04\01
postanski broj	13402
postcode	13602
poste	13802
poste actuel	0MN01
poste occupe	0MM01
poste occupé	0MM01
poste recherche	0MN01
poste recherché	0MN01
poste souhaite	0MN01
poste souhaité	0MN01
poste vise	0MN01
poste visé	0MN01
postes	0MM01
postfang	0i801
postignuca	13:02
postignuća	13:02
postiindeks	13<01
postinumero	13=01
postiosoite	0\^01
postitoimipaikka	06V01
postleitzahl	12101
postna stevilka	13>01
postnr	13?03
postnumer	13B01
postnummer	13?03
posto	0<h01
postort	0Vn01
postovni smerovaci cislo	13C01
poststed	13D01
postul ocupat	0SH01
postul vizat	0SI01
poszukiwane stanowisko	0kg01
potrdila	0\001
poudarki	13E01
pour	0@@01
pouzite nastroje	0I=01
pouzite technologie	0hL02
pouzivatelske meno	13F01
použité nástroje	0I=01
použité technologie	0I=01
použité technológie	0]_01
používateľské meno	13F01
povezava	13G01
poveznica	0ZZ01
povinnosti	0>i02
povolani	0WC01
povolani nebo vykonavana funkce	13H01
povolanie	13I01
povolání	0WC01
povolání nebo vykonávaná funkce	13H01
povprecje	13J01
povprecna ocena	13J01
povprečje	13J01
povprečna ocena	13J01
povzetek	0m_01
powod odejscia	13K01
powód odejścia	13K01
poza	13L01
pozadovana mzda	11Y02
pozadovana pozice	0WC01
pozadovana pozicia	13I01
pozice	13M02
pozicia	13O02
pozicija	13Q04
pozicio	09W01
poziom	13U03
poziom bieglosci	0No01
poziom biegłości	0No01
poziom erk	13X01
poziom wyksztalcenia	13Y01
poziom wykształcenia	13Y01
poziom zaawansowania	13Z01
poziom znajomosci	0:G01
poziom znajomości	0:G01
poziomy cefr	0No01
pozisyon	0UW01
pozisyonu	0UW01
pozitia	0SH01
pozitia dorita	0SI01
pozitie	0SH01
pozizzjoni	0\U01
poziția	0SH01
poziția dorită	0SI01
poziție	0SH01
poznamka	0k\02
poznavanje	13[02
poznámka	0k\02
pozycja	13]01
pozícia	13O02
pozíció	09W01
poză	13L01
pozīcija	0XJ01
poäng	0WQ01
počet podriadených	12201
počet podřízených	12301
počet zamestnancov	12201
počet zaměstnanců	12301
početak	0E502
počúvanie	12401
pořadatel	12H02
poštanski broj	13402
poštna številka	13>01
poštovní směrovací číslo	13C01
pożizzjoni	0\U01
požadovaná mzda	11Y02
požadovaná pozice	0WC01
požadovaná pozícia	13I01
poștă electronică	01U01
praca doktorska	13^01
praca dyplomowa	13^01
praca inzynierska	13^01
praca inżynierska	13^01
praca licencjacka	13^01
praca magisterska	13^01
pracodawca	0e201
pracovna napln	0W>01
pracovna pozicia	13_01
pracovne zaradenie	13_01
pracovni napln	0WA01
pracovni pomer	0IS01
pracovni pozice	13H01
pracovni status	13`01
pracovni zarazeni	13H01
pracovná náplň	0W>01
pracovná pozícia	13_01
pracovné zaradenie	13_01
pracovní náplň	0WA01
pracovní poměr	0IS01
pracovní pozice	13H01
pracovní status	13`01
pracovní zařazení	13H01
pradikat	00V01
pradzia	0kI01
pradzios data	0kI01
pradžia	0kI01
pradžios data	0kI01
praedikat	00V01
praesenzdienst	0;g01
praestationer	0m]01
praktikumsbetrieb	05_01
prasenzdienst	0;g01
prasme	13a01
prasmes	06i01
prawo jazdy	13b01
prawo jazdy kat	13b01
prax	0H401
praxe	0EQ01
pre	13c01
preavis	0D>01
preaviz	0Gb01
preavviso	0G[01
prebivalisce	13d02
prebivaliste	13f04
prebivalište	13f04
prebivališče	13d02
predikat	0Y701
predmeti	0UB03
predmety	0_Q02
predstava o platu	0lC01
preduzece	0hf01
preduzeće	0hf01
preferovana lokalita	13j02
preferovaná lokalita	13j02
preferowana lokalizacja	0f901
preferred city	0F@01
preferred location	0F@01
preferred locations	0F@01
prefix	0Wh01
preis	07A01
premi	0jc01
premio	13l03
premiu	0Ea01
premju	13o01
prendre part a une conversation	0ZQ01
prendre part à une conversation	0ZQ01
prenom	14001
prenom et nom	0jd01
prenom nom	0jd01
prenom(s	14001
prenom(s) nom	0jd01
prenoms	14001
prenume	14101
prenume si nume	0E`01
prenume și nume	0E`01
prenumele	14101
preporuka	0eF02
presentation	14202
presentation de l'entreprise	00901
presented by	08C01
prestasi	0Vb01
prestasjoner	0mb01
prestaties	09F01
prestationer	0S901
pretensao	14401
pretensao salarial	14401
pretension salarial	0OT01
pretensiones economicas	0OT01
pretensiones económicas	0OT01
pretensiones salariales	0OT01
pretensions salarials	14501
pretensión salarial	0OT01
pretensão	14401
pretensão salarial	14401
pretentii salariale	06S01
pretention salariale	14601
pretentions	14601
pretentions salariales	14601
pretenții salariale	06S01
previsao de conclusao	04K01
previsão de conclusão	04K01
prezdivka	14701
prezime	14802
prezime i ime	0Xd02
pricakovana placa	14:01
pridobljena izobrazba	0hi01
pridobljeni naziv	0hi01
pridobljeno	0Dn01
prieksmeti	0TF01
prieksvards	14;01
priekšmeti	0TF01
priekšvārds	14;01
priemer	0WN01
priezvisko	14<01
priezvisko a meno	0=j01
priimek	14=01
priimek in ime	0Xg01
prijmeni	14>01
prijmeni a jmeno	0=i01
prijmeni jmeno	0=i01
prijs	0mE01
prima lingua	0aC01
primaere opgaver	05a01
primeira lingua	0XF01
primeira língua	0XF01
primeiro nome	0jk01
primer apellido	05@01
primære opgaver	05a01
principais actividades e responsabilidades	06`01
principais atividades	06`01
principais atividades e responsabilidades	06`01
principais atribuicoes	06`01
principais atribuições	06`01
principais conquistas	0AD01
principais disciplinas	0<A01
principais disciplinas competencias profissionais	0<A01
principais disciplinas/competências profissionais	0<A01
principais funcoes	06`01
principais funções	06`01
principais realizacoes	0AD01
principais realizações	0AD01
principais responsabilidades	06`01
principais resultados	0AD01
principal subjects	0B501
principal subjects / occupational skills covered	0B501
principal subjects occupational skills covered	0B501
principal subjects/occupational skills covered	0B501
principalele activitati si responsabilitati	01701
principalele activități și responsabilități	01701
principalele responsabilitati	01701
principalele responsabilități	01701
principales actividades y responsabilidades	01501
principales activites et responsabilites	01:01
principales activités et responsabilités	01:01
principales funciones	01501
principales logros	0OQ01
principales materias o capacidades ocupacionales estudiadas	06A01
principales materias o capacidades profesionales estudiadas	06A01
principales matieres competences professionnelles couvertes	0B=01
principales matières/compétences professionnelles couvertes	0B=01
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
principali materie	0AY01
principali materie / abilità professionali oggetto dello studio	0AY01
principali materie abilita professionali oggetto dello studio	0AY01
principali risultati	0kh01
principali tematiche competenze professionali possedute	0AY01
principali tematiche/competenze professionali possedute	0AY01
principals funcions	01801
priomhabhair	0Ba01
priomhghniomhaiochtai agus priomhfhreagrachtai	0I`01
priomhphointi	0;c01
priporocilo	0eQ01
priporočilo	0eQ01
pris	14?03
prisens navn	14B02
privat	0Q;01
privatadresse	04\01
privatanschrift	04\01
prix	0Gh01
prizas	05<01
prize	08?01
priznanje	0g^03
pričakovana plača	14:01
prk	13X01
pro	14D01
pro gradu	0GE01
pro gradu -tutkielma	0GE01
pro gradu tutkielma	0GE01
probleemide lahendamine	14E01
probleemoplossing	14F01
problem cozme	14G01
problem solving	14H01
problem çözme	14G01
problemamegoldas	14I01
problemen oplossen	14F01
problemloesen	14J01
problemloesning	14K03
problemloesung	14J01
problemlosen	14J01
problemlosning	14K03
problemlosung	14J01
problemlösen	14J01
problemlösning	14N01
problemlösung	14J01
problemløsning	14O02
problemu risinasana	14Q01
problemu sprendimas	14R01
problemų sprendimas	14R01
problémamegoldás	14I01
problēmu risināšana	14Q01
procesarea informatiei	14S01
procesarea informației	14S01
processamento de informacao	14T01
processamento de informação	14T01
processen	0TR01
processes	0;e01
prodi	0:C01
producao escrita	0Nk01
producao oral	0An01
productie	14U01
productie en interactie	0Tj01
production	0me01
production ecrite	0KA01
production orale	0Ob01
production écrite	0KA01
produzione orale	0<Z01
produzione scritta	0<\01
produzzjoni orali	0\d01
produção escrita	0Nk01
produção oral	0An01
proefschrift	02401
prof	0V701
profese	14V02
profesi	0[O01
profesia	14X02
profesie	0SI01
profesija	14Z04
profesija arba pareigos	14^01
profesija vai ienemamais amats	0XJ01
profesija vai ieņemamais amats	0XJ01
profesion	0<e01
profesion o cargo desempenado	0<g01
profesión	0<e01
profesión o cargo desempeñado	0<g01
professio	0=001
profession	14_03
professional experience	14b01
professional title	0B^01
professione	14c02
professió	0=001
professjoni	0Xo01
profgrada	0V701
proficiencia	0Hg02
proficiency	14e02
proficiência	0Hg02
profiel	14g02
profielen	14i01
profiil	0]m01
profiili	0X801
profiilit	14j01
profil	14k0B
profil daring	0d001
profil firmy	0kW01
profil perusahaan	0FC01
profile	15=04
profiler	15A03
profiles	00l01
profili	15D04
profili social	15H01
profilis	05B01
profiller	15I01
profilo	0Y301
profilo aziendale	06l01
profilok	0^c01
profils	15J02
profilul	0HV01
profiluri	15L01
profily	15M02
profissao	15O02
profissão	15O02
progetto	0AZ01
program	15Q06
program de lucru	15W01
program studi	0:C01
programari	0L501
programas	0@U02
programe	0@X01
programes	0L501
programi	15X03
programine iranga	0XN01
programinė įranga	0XN01
programlar	03^01
programma	0PR01
programma's	0TR01
programmas	06i01
programmatura	06i01
programmatūra	06i01
programme	15[04
programmer	0e<02
programmi	0@Y01
programmid	0\X01
programmiersprachen	0L601
programok	0O<01
programos	0XN01
programska oprema	0]Y01
programvara	04n01
programvare	0;a01
programy	0df03
proiect	0Ad01
proiect de diploma	0GZ01
proiect de diplomă	0GZ01
proifil	00o01
proiseail faisneise	15_01
proje	01201
proje aciklamasi	01201
proje adi	01>01
proje adı	01>01
proje açıklaması	01201
proje hakkinda	01201
proje hakkında	01201
proje tanimi	01201
proje tanımı	01201
proje turu	15`01
proje türü	15`01
project	09e01
project client	01n01
project description	08U01
project overview	08U01
project role	15a01
project summary	08U01
project type	0=D01
projectbeschrijving	09e01
projecte	0Ac01
projecte final	15b01
projectomschrijving	09e01
projecttype	15c01
projedeki gorev	15d01
projedeki görev	15d01
projedeki rol	15d01
projekat	15e01
projekt	15f0:
projekt leirasa	0Bm01
projekt leírása	0Bm01
projekta apraksts	05D01
projektarbeit	00\01
projektart	0\\01
projektas	05E01
projektbeginn	03l01
projektben betoltott szerep	16001
projektben betöltött szerep	16001
projektbeschreibung	07:01
projektbeskrivelse	0Y801
projektbeskrivning	08c01
projektdauer	09c01
projektende	00]01
projekti	0_X01
projekti kirjeldus	0]B01
projektin kuvaus	0_X01
projektin tyyppi	0`001
projektinhalt	07:01
projektlaufzeit	09c01
projektname	0XP01
projekto aprasymas	05E01
projekto aprašymas	05E01
projektpartner	09201
projektrolle	07301
projekts	05D01
projektseite	0ZX01
projekttyp	16101
projekttype	16201
projektzeitraum	09c01
projektziel	07:01
projet	0A`01
projet de fin d'etudes	0dA01
projet de fin d'études	0dA01
projeto	0F401
projeto final	0Gc01
promedio	0<C01
promedio general	0<C01
promotor	0mP01
prosecna ocena	16301
prosek	16301
prosečna ocena	16301
prosjecna ocjena	0lJ01
prosjek	0lJ01
prosjek ocjena	0lJ01
prosjekt	0Y\01
prosjektbeskrivelse	0Y\01
prosjekttype	16401
prosječna ocjena	0lJ01
prospech	16502
prospěch	0WM01
prostredi	0I=01
prostředí	0I=01
provider	16702
province	16902
provincia	16;04
provincie	16?01
provinsi	0C001
provinz	0;f01
província	16@02
proyecto	00n01
proyecto fin de carrera	11A01
proyecto final	11A01
proyek	0FA01
pruefstelle	07;01
pruefungsfaecher	0Vd01
prufstelle	07;01
prufungsfacher	0Vd01
prumer	0WM01
przedmioty	0UG01
przedsiebiorstwo	0e201
przedsiębiorstwo	0e201
przelozony	0mP01
przetwarzanie informacji	16B01
przełożony	0mP01
przyznajacy	0SX01
przyznający	0SX01
przyznane przez	0SX01
prädikat	00V01
präsenzdienst	0;g01
præstationer	0m]01
préavis	0D>01
prémio	0Gg01
prénom	14001
prénom et nom	0jd01
prénom nom	0jd01
prénom(s	14001
prénom(s) / nom	0jd01
prénoms	14001
présentation	14202
présentation de l'entreprise	00901
prétention salariale	14601
prétentions	14601
prétentions salariales	14601
prêmio	0Gg01
príomhghníomhaíochtaí agus príomhfhreagrachtaí	0I`01
príomhphointí	0;c01
príomhábhair	0Ba01
próf	0V701
prófgráða	0V701
próifíl	00o01
próiseáil faisnéise	15_01
prüfstelle	07;01
prüfungsfächer	0Vd01
průměr	0WM01
psani	11Q01
psaní	11Q01
psc	16C02
pseudo	0XA01
pseudonyme	0XA01
psč	16C02
puan	0F001
pubblicato da	0=701
pubblicato il	04D01
pubblicato in	0=701
pubblicato su	0=701
pubblikatur	0VN01
publicado	04O01
publicado el	04O01
publicado em	16E02
publicado en	0AA01
publicado por	0A302
publicat	16G02
publicat a	0AB01
publicat in	0A501
publicat per	0AB01
publicat în	0A501
publicatiedatum	0Td01
publication	0c901
publication date	0D?01
publicerad	16I01
publicerad i	0Qo01
publiceringsdatum	16I01
publicesanas datums	16J01
publicets	16J01
publicets izdevuma	0[D01
publicēts	16J01
publicēts izdevumā	0[D01
publicēšanas datums	16J01
publie dans	0A701
publie le	04:01
publie par	0A701
publikovane	0E801
publikovane v	0gd01
publikovano	0E701
publikovano v	0^E01
publikované	0E801
publikované v	0gd01
publikováno	0E701
publikováno v	0^E01
publiseringsdato	16K01
publisert	16K01
publisert i	16L01
published	0D?01
published by	0c901
published in	0c901
publisher	0c901
publié dans	0A701
publié le	04:01
publié par	0A701
puesto	16M03
puesto actual	0<e01
puesto de trabajo	0<g01
puesto deseado	0<e01
puesto desempenado	0<g01
puesto desempeñado	0<g01
puesto en la promocion	16P01
puesto en la promoción	16P01
puesto solicitado	0<e01
puh	16Q01
puh nro	16Q01
puh.nro	16Q01
puheen tuottaminen	16R01
puhelin	16Q01
puhelinnumero	16Q01
puhuminen	16R01
puhuttelu	16S01
puncte cheie	16T01
punkty ects	16U01
punktzahl	00V01
puno ime	0Xd02
punteggio	0co01
punti chiave	0Y401
punti ewlenin	16V01
punti salienti	0Y401
puntos clave	00401
puntos destacados	00401
punts clau	16W01
punts destacats	16W01
puntuacion	0<C01
puntuación	0<C01
pusobiste	0eH01
pvm	0gF01
pàgina personal	0M^01
pàgina web	0M^01
página personal	0@201
página pessoal	0@101
página web	16X02
până la	00`01
päivämäärä	02=02
päivämäärät	02I01
pääaine	02?01
pääasialliset tehtävät ja vastuualueet	0]401
pääkohdat	0]j01
päätehtävät	0]401
päättyen	0bY01
päättyi	0bY01
päättymisen syy	0_g01
påbörjad	0;401
période	04;01
période de travail	04;01
písanie	11S01
písemný projev	11Q01
písomný prejav	11S01
póstfang	0i801
póstnúmer	13B01
pôle	0GK01
pôsobisko	0e501
põhipunktid	0Nn01
põhitegevused ja vastutusvaldkonnad	0]k01
pēdējās izmaiņas	10P01
płeć	12001
předměty	0WB01
představa o platu	0lC01
přezdívka	14701
příjmení	14>01
příjmení / jméno	0=i01
příjmení a jméno	0=i01
působiště	0eH01
qari	16Z01
qasam ta' studju	16[01
qcer	0af01
qecr	0im01
qecrl	0im01
qeq	16\02
qualifica	16^03
qualifica conseguita	0`N01
qualificacao	0F>01
qualificacio	0OU01
qualificació	0OU01
qualification	16a03
qualificação	0F>01
qualifikation	02O01
qualite	16d01
qualité	16d01
quan he	16e01
quan hệ	16e01
que quan	16f02
quellcode	0ZX01
quoc gia	0kJ01
quoc tich	16h01
quote	16i01
quy mo nhom	16j01
quy mô nhóm	16j01
quê quán	16f02
quốc gia	0kJ01
quốc tịch	16h01
r phost	16k01
r-phost	16k01
raakimine	16l01
raccomandazione	0?<01
race	0OB01
racun	16m02
radni staz	0UR02
radni staž	0UR02
radni zadaci	0Ik02
radno mesto	16o01
radno mjesto	0hl01
radno mjesto na koje se prijavljujete	17001
radno vreme	17101
radno vrijeme	17201
rahal	09N01
rahvus	0]c01
raison du depart	0fg01
raison du départ	0fg01
rajonas	05F01
rakkomandazzjoni	17301
rakstisana	17401
rakstitprasme	17401
rakstītprasme	17401
rakstīšana	17401
raktazodziai	0XN01
raktažodžiai	0XN01
ral	06G01
ral attuale	06G01
ram	17501
rama	06001
ramo	17602
ramo da empresa	06_01
ramo de atividade	17801
rang	0?X01
rank	17902
ranking	17;02
rannog	0R601
rannóg	0R601
rapporteert aan	09>01
rapporterar till	0>T01
rapporterer til	17=01
rapporto	0<i01
raspolozivost	17>01
raspoloživost	17>01
rasymas	17?01
rate	0B_01
rating	0O`01
rattachement	0GJ01
raven	17@02
raven eok	17B01
raven sok	17B01
raven znanja	17C01
ravni sejo	17D01
razdoblje	0Di01
razgovor	0U^02
razina	17E02
razina eqf	17G01
razina hko	17G01
razina znanja	17H01
razine zeroj	17I01
razlog odlaska	17J01
razpolozljivost	0fn01
razpoložljivost	0fn01
račun	16m02
raħal	09N01
rašymas	17?01
re	17K01
reading	17L01
reading comprehension	17L01
realisations	0:H01
realisations cles	0:H01
realisations principales	0:H01
realizacoes	0AD01
realizari	17M01
realizari principale	17M01
realizações	0AD01
realizări	17M01
realizări principale	17M01
reason for leaving	0`S01
recapito	0AS01
recapito telefonico	0AS01
received	08@01
recipient	01C01
recomanacio	17N01
recomanació	17N01
recomandare	17O01
recomendacao	0>n01
recomendacion	17P01
recomendación	17P01
recomendação	0>n01
recommandation	08:01
recommendation	16i01
reconeixement	0jc01
reconocimiento	0TC01
red	17Q01
red social	17Q01
rede	17R01
rede social	17R01
redegoerelse	0g801
redegorelse	0g801
redegørelse	0g801
reden van vertrek	17S01
reden vertrek	17S01
redes sociais	0AQ01
redes sociales	0BY01
referanse	06j01
referat	00b01
reference	17T03
referencia	17W05
referencja	0Bh01
referens	0mC01
referentie	00>01
referenz	07?01
referenza	17\02
refererer til	0g[01
referinta	17O01
referință	17O01
referència	17N01
referência	0>n01
regarding	17K01
regiao	0Gi01
regija	17^02
regime	0fI01
regime de trabalho	0fI01
regio	17`03
region	17c0=
regionas	05F01
regione	0<U01
regions	0k@01
regiune	0\A01
região	0Gi01
regió	0@=01
región	18002
regjun	18201
reigiun	0AP01
reimse staideir	00U01
reimsi oideachais (isced f	18301
reisbereidheid	0Tm01
reisebereitschaft	0:301
reisepass	11901
reiteach fadhbanna	18401
rekomendacija	18502
rekomendacja	0Bh01
rekomendasi	18701
rekomendācija	06g01
rekommendation	0mC01
relacao	18801
relacio	18901
relacion	18:01
relació	18901
relación	18:01
relacja	18;01
relasjon	18<01
relatie	18=02
relation	18?04
relationship	0<]01
relatore	18C01
relatrice	18C01
relazione	0<i01
relazzjoni	18D01
relação	18801
relație	0<L01
release date	0D?01
released	0D?01
relevant courses	0B501
relevant coursework	0B501
relevant modules	0B501
relevante kurse	0Vd01
relevante vakken	09L01
religiao	18E01
religie	18F02
religion	18H04
religione	18L01
religionszugehoerigkeit	0U@01
religionszugehorigkeit	0U@01
religionszugehörigkeit	0U@01
religião	18E01
religión	18M01
relocation	0F@01
remarque	00801
remarques	00801
remis par	06n01
remuneration souhaitee	14601
reparto	0Fo01
repere	16T01
repo	0HH01
reporta a	0GM01
reported to	01e01
reporting to	01e01
reports to	01e01
repositorio	16X02
repository	18N02
repositório	0@101
repozitar	18P01
repozitář	18P01
repozytorium	18Q01
reseau	11^01
reseaux sociaux	0@f01
resedinta	0mf02
reseni problemu	18R01
reservista	18S01
resevanje tezav	18T01
reside em	0>_01
residence	18U05
residence permit	18Z01
residence status	18Z01
residencia	18[07
residente a	0?D01
residential address	01@01
residenza	18b02
residència	0b202
residência	18d03
resim	0Rd01
resolucao de problemas	18g01
resolucion de problemas	18h01
resolución de problemas	18h01
resolution de problemes	18i01
resolução de problemas	18g01
responsabbiltajiet	06m01
responsabile	18C01
responsabile di	06k01
responsabilidades	18j02
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
responsable	18l02
responsable de	18n02
responsavel por	06`01
responsibilities	0Ak01
responsibility	15a01
responsible for	0Ak01
responsável por	06`01
ressort	00b01
result	19002
resultaat	19202
resultado	19403
resultados	19702
resultados alcancados	0AD01
resultados alcançados	0AD01
resultados obtidos	0AD01
resultat	1990:
resultate	09i01
resultaten	09F01
resultater	19C02
resultats	19E02
resultats obtenus	0:H01
results	00g01
resum	0Od01
resume	19G02
resumen	19I02
resumo	19K02
resumé	09O01
reszleg	0BV01
rete	11G01
retea	11l01
retele sociale	15L01
retning	0P@02
retribuzione desiderata	06G01
reussites	0:H01
revija	0kl01
revista	19M04
revistă	0A501
revue	0A701
rezolvarea de probleme	19Q01
rezultat	19R08
rezultatai	10C01
rezultatas	19Z02
rezultate	17M01
rezultate obtinute	17M01
rezultate obținute	17M01
rezultati	19\04
rezultats	19`02
rezultaty	0Kf01
rezultāti	19b01
rezultāts	19`02
rezumat	0FF01
reġjun	18201
reģions	0k@01
reševanje težav	18T01
reședința	0b501
reședință	0b<01
rețea	11l01
rețele sociale	15L01
rfc	0<>01
rg	0:?01
richting	02501
riconoscimento	19c01
ridicak	19d01
ridicske opravneni	19d01
ridicsky prukaz	19d01
ridicsky prukaz sk	19d01
riepilogo	0Y301
riesenie problemov	19e01
riešenie problémov	19e01
right to work	18Z01
riik	19f01
rijbewijs	0Y201
rijbewijs rijbewijzen	0Y201
rijbewijs/rijbewijzen	0Y201
rijbewijzen	0Y201
riki	06i01
rikisborgararettur	19g01
rikisfang	19g01
rilasciato	0AF01
rilasciato da	19h02
rilasciato il	0AF01
rincian	0FB01
ringkasan	0=<01
riomhphost	16k01
riporto	18C01
riporto a	18C01
risoluzione dei problemi	19j01
risoluzione di problemi	19j01
risorse gestite	0Fj01
risultati	0kh01
risultati ottenuti	0kh01
risultati raggiunti	0kh01
risultato	0kh01
ritgerd	0bS01
ritgerð	0bS01
ritun	19k01
rivista	0=701
rizultat	0cV01
rizultati	0]E01
riżultat	0cV01
riżultati	0]E01
rjesavanje problema	19l01
rješavanje problema	19l01
roden	0E902
rodena	0E902
rodinny stav	19m02
rodinný stav	19m02
rodny jazyk	19o02
rodný jazyk	19o02
rodzaj	1:101
rodzaj dzialalnosci lub sektor	0;V01
rodzaj działalności lub sektor	0;V01
rodzaj studiow	0Im01
rodzaj studiów	0Im01
rodzaj umowy	0RO01
roepnaam	1:201
roil	1:301
roinn	0R601
rojen	0E;01
rojena	0E;01
rojstni datum	0E;01
rojstni kraj	0^n01
rok	1:409
rok narodenia	0Dj01
rok narozeni	0Dk01
rok narození	0Dk01
rok ukonceni	0E<01
rok ukoncenia	0E=01
rok ukonczenia	0Co01
rok ukončenia	0E=01
rok ukončení	0E<01
rok ukończenia	0Co01
rok urodzenia	0Cg01
rok vydani	0E701
rok vydání	0E701
roku	0`d01
roky	0H?02
roky praxe	1:=02
roků	0`d01
rol	1:?0A
rol en el projecte	0LK01
rol en el proyecto	0dk01
rol in het project	0e801
rol in proiect	1:P01
rol sa tionscadal	1:301
rol în proiect	1:P01
rola	1:Q06
rola v projekte	1:W01
rola w projekcie	0f^01
rolam	0d401
role	1:X0;
role dans le projet	0fe01
role in project	15a01
role v projektu	1:c01
roles	1:d04
roles and responsibilities	0Ak01
roll	1:h06
roll i projektet	1:n01
rolle	1:o09
rolle i projektet	1;801
rolle i prosjektet	1;901
rolle im projekt	07301
rollen	1;:02
roller	1;<04
rollid	0eE01
rols	0LK01
rolul meu	1;@02
rolum	1;B02
roluri	1:P01
roly	1:W01
rolüm	1;B02
rooli	1;D03
rooli projektissa	1;G01
roolini	1;G01
roolit	1;G01
rozhovor	1;H02
rozpoczecie	0Ci01
rozpoczęcie	0Ci01
rozprawa doktorska	13^01
rozumienie tekstu	0Bl01
rozumienie ze sluchu	1;J01
rozumienie ze słuchu	1;J01
rozwiazywanie problemow	1;K01
rozwiązywanie problemów	1;K01
rođen	0E902
rođena	0E902
rp	19d01
rua	0H]01
rubro	1;L01
rue	01c01
rufname	1;M01
rufnummer	0Q;01
rugadh	0C]01
runasana	0ff01
runāšana	0ff01
ruoli	0XW01
ruolo	1;N03
ruolo attuale	0lB01
ruolo desiderato	0lB01
ruolo nel progetto	0XW01
ruolo ricercato	0lB01
ruolo ricoperto	0Y^01
rut	0<>01
rwol	1;Q02
rwol fil progett	1;S01
rwol fil-proġett	1;S01
rwoli	1;S01
rysys	1;T01
rythme	0Ag01
ryšys	1;T01
rääkimine	16l01
réalisations	0:H01
réalisations clés	0:H01
réalisations principales	0:H01
région	0<T01
régió	0d901
réigiún	0AP01
réimse staidéir	00U01
réimsí oideachais (isced-f	18301
réiteach fadhbanna	18401
rémunération souhaitée	14601
réseau	11^01
réseaux sociaux	0@f01
résidence	0a902
résolution de problèmes	18i01
résultat	1;U02
résultats	0:H01
résultats obtenus	0:H01
résumé	00801
részleg	0BV01
réussites	0:H01
ríkisborgararéttur	19g01
ríkisfang	19g01
ríomhphost	16k01
róil	1:301
ról	1;W02
ról sa tionscadal	1:301
rólam	0d401
rôle	1;Y03
rôle dans le projet	0fe01
rôles	0fe01
rīki	06i01
s	0Vh01
s posti	0d:01
s'exprimer oralement en continu	0Ob01
s-posti	0d:01
sa	0Ck01
saatavuus	02n01
saavutukset	0]301
saavutused	1;\01
sabhailteacht	1;]01
sadrzaj	1;^02
sadržaj	1;^02
saehkoeposti	0d:01
saehkoepostiosoite	0d:01
saekerhet	1;`01
safety	1;a01
saglik durumu	0;I01
sahkoposti	0d:01
sahkopostiosoite	0d:01
saida	04K01
saistiba	1;b01
saistība	1;b01
saite	0;101
sajt	0ZW01
sakerhet	1;`01
sakuma datums	0jO01
sakums	0jO01
salaire	14601
salaire souhaite	14601
salaire souhaité	14601
salari desitjat	14501
salario	0OT01
salario deseado	0OT01
salario pretendido	14401
salaris	0Tl01
salarisindicatie	0Tl01
salariswens	0Tl01
salariu dorit	06S01
salary	0B_01
salary expectation	0B_01
salary expectations	0B_01
salis	1;c01
saludo	1;d01
salutation	1;e02
salário pretendido	14401
samantekt	02<01
samenvatting	0m\01
sammanfattning	04301
sammendrag	0dK01
samodzielne wypowiadanie sie	0fm01
samodzielne wypowiadanie się	0fm01
samostatny ustni projev	0eP01
samostatny ustny prejav	0Wo01
samostatný ústny prejav	0Wo01
samostatný ústní projev	0eP01
sampai	0W501
samskipti	1;g02
samtal	1;i02
samtale	1;k02
samtok	0Q401
samtök	0Q401
santrauka	05B01
saoranacht	0gb01
saoránacht	0gb01
sapaan	1;m01
sarcini	01701
sarcini si responsabilitati	01701
sarcini și responsabilități	01701
saruna	0FW01
sasniegumi	19b01
satura veidosana	1;n01
satura veidošana	1;n01
saturs	05D01
saugumas	1;o01
savivaldybe	1<001
savivaldybė	1<001
sazetak	0h702
sazina	1<101
saziņa	1<101
saída	04K01
sağlık durumu	0;I01
sažetak	0h702
schlagwoerter	0L601
schlagworte	0L601
schlagworter	0L601
schlagwörter	0L601
schluesselwoerter	0L601
schluss	1<201
schlusselworter	0L601
schlüsselwörter	0L601
school	1<302
school name	00f01
schreiben	1<501
schriftlich	1<501
schriftlicher ausdruck	1<501
schrijfvaardigheid	1<601
schrijven	1<601
schulabschluss	0WL01
schule	02N01
schulform	02O01
schwerbehinderung	09I01
schwerpunkt	07701
schwerpunkte	1<704
schwerpunktfacher	0Vd01
schwerpunktfaecher	0Vd01
schwerpunktfächer	0Vd01
scoala	0T601
scoil	0@901
scop	0Ad01
scope	08U01
scope of work	0Ak01
score	1<;02
scribhneoireacht	1<=01
scriere	0Oc01
scriobh	1<=01
scriptie	02401
scritto	0<\01
scrittura	0<\01
scríbhneoireacht	1<=01
scríobh	1<=01
scuola	06]01
sdruzeni	1<>01
sdružení	1<>01
sdt	0F[01
seccio	0NQ01
seccion	0H101
secció	0NQ01
sección	0H101
secteur	0HO01
secteur d'activite	0HO01
secteur d'activité	0HO01
sectie	0@S01
section	1<?03
section key	1<B01
section order	1<C01
sections	1<C01
sector	1<D07
sector d'activitat	17501
sector de actividad	1;L01
sectorul de activitate	0HU01
securite	1<K01
security	1;a01
secție	0@S01
sede	1<L02
sede desiderata	0G`01
sede di lavoro	0bd01
sedez	0^m01
sedež	0^m01
sediu	0b501
seeking	0B^01
sef direct	0B401
segmento	17801
seguranca	1<N01
segurança	1<N01
seguridad	1<O01
sehir	1<P02
seimine padetis	1<R01
seimynine padetis	1<R01
seit	03l01
sejo	17D01
sejours linguistiques	0OY01
sekolah	0Z301
seksjon	08501
sektion	08601
sektor	1<S0=
sektor dela	0LC01
sektor rada	1<`02
sektori	1<b01
sektorius	1<c01
sektors	0CB01
sektör	0MY01
selected achievements	00g01
selected courses	0B501
selesai	0W501
self assessment	0=`01
self-assessment	0=`01
selskab	05`01
selskap	05W01
seluler	0V\01
seminare	0Vd01
senast aendrad	1<d01
senast andrad	1<d01
senast ändrad	1<d01
senest aendret	1<e01
senest ændret	1<e01
senior thesis	08S01
sentrale arbeidsoppgaver	05X01
seoladh	1<f01
seoladh riomhphoist	16k01
seoladh ríomhphoist	16k01
seoltai riomhphoist eile	1<g01
seoltaí ríomhphoist eile	1<g01
seqf niva	1<h01
seqf-nivaa	1<h01
seqf-nivå	1<h01
serr	1<i02
serrj	1<k01
sersvid	0;W01
sertifikat	0Qj01
sertifikat klasse	0Qj01
sertifikater	1<l01
sertifikati	0[h01
service	0GK01
service militaire	0l601
service national	0l601
servicio militar	0`o01
serviciu	0@S01
serviciul militar	1<m01
servico militar	18S01
servizio di leva	0e;01
servizio militare	0e;01
serviço militar	18S01
sess	0Ta01
sesso	1<n01
setor	17801
setor de atividade	17801
setor interno	0Gm01
settore	1<o02
settore di attivita	03H01
settore di attività	03H01
settore interno	0Fo01
settur	1=101
seu	0b=01
seviye	1=203
sex	1=502
sexe	1=702
sexo	0T_02
sexul	0T[01
seyahat engeli	0<K01
sfarsit	00`01
sfârșit	00`01
shrnuti	0k_01
shrnutí	0k_01
siap bekerja	0]701
sicherheit	1=901
sicurezza	1=:01
sidast breytt	1=;01
sidlo	0eH01
siec	1=<01
siedziba	0bR01
siekiamos pareigos	0o^01
siet	1==01
sieć	1=<01
sieť	1==01
sign off	0?c01
sign-off	0?c01
siguranta	1=>01
siguranță	1=>01
sigurnost	1=?01
sigurta	1=@01
sigurtà	1=@01
sihtnumber	13<01
sijainti	0oh01
sikerek	0LQ01
sikkerhed	1=A01
sikkerhet	1=B01
sim	0\o01
simanumer	0Vh01
simi	0Vh01
since	09B01
sinh nam	0gj01
sinh ngay	0gj01
sinh ngày	0gj01
sinh năm	0gj01
sintese	0l>01
sintesi	0Y301
sintesis	0Oe01
sirket	0QU01
sirket adi	0QU01
sirket hakkinda	0QV01
sirket tanitimi	0QV01
sisaelloentuotanto	1=C01
sisaeltoe	0_X01
sisallontuotanto	1=C01
sisalto	0_X01
sist endret	1=D01
sisu	0]B01
sisuloome	1=E01
sisällöntuotanto	1=C01
sisältö	0_X01
sit	1=F01
sit elettroniku	1=G01
sit web	1=G01
sitaatti	0`P01
sitat	06j01
site	1=H06
site internet	0?n01
site personnel	0?n01
site pessoal	0@101
site web	1=N02
siti web ohra	1=P01
siti web oħra	1=P01
sitio	0@201
sitio web	16X02
sito	0@001
sito internet	0@001
sito personale	0@001
sito web	0@001
situacao atual	1=Q01
situacao militar	18S01
situacao profissional	1=Q01
situacio actual	1=R01
situacio laboral	1=R01
situacion actual	0O401
situacion laboral	0O401
situacion militar	0`o01
situació actual	1=R01
situació laboral	1=R01
situación actual	0O401
situación laboral	0O401
situación militar	0`o01
situatia militara	1<m01
situation actuelle	1=S01
situation de famille	0MZ01
situation familiale	0MZ01
situation matrimoniale	0MZ01
situation professionnelle	1=S01
situazione attuale	0A001
situação atual	1=Q01
situação militar	18S01
situação profissional	1=Q01
situația militară	1<m01
situs	0`701
situs lain	1=T01
situs web	0`701
sitz	05^01
siviilipalvelus	06>01
siviilisaaty	10f01
siviilisaeaety	10f01
siviilisääty	10f01
sivilstand	1=U01
sivilstatus	1=U01
sivuaineet	02A01
size	0@Q01
sjediste	0eN01
sjedište	0eN01
skaitymas	1=V01
skapande av innehaall	1=W01
skapande av innehall	1=W01
skapande av innehåll	1=W01
skildring	0Y\01
skill level	0O`01
skills	1=X02
skills used	0;e01
skirnarnafn	0L401
skkr	0LF01
skola	1=Z07
skole	1=a02
skoli	0Vc01
skrift	1=c02
skriftlig	1=e02
skriftlig faerdighet	1=g01
skriftlig fardighet	1=g01
skriftlig färdighet	1=g01
skripsi	0GY01
skriva	1=g01
skrive	1=e02
skriving	1=h01
skrivning	1=i01
sks	0\G01
skyrius	0Ee01
skírnarnafn	0L401
skóli	0Vc01
slag	16401
sleutelwoorden	0TR01
slika	0Rm03
sloinne	1=j01
slowa kluczowe	0hD01
sluchanie	1;J01
slusanje	1=k02
slusno razumevanje	12i01
slut	1=m02
slutbetyg	0:201
slutdato	02301
slutdatum	08<01
slutt	08=01
sluttaarsak	1=o01
sluttarsak	1=o01
sluttdato	08=01
sluttårsak	1=o01
sluzba	1>003
sluzba wojskowa	1>301
sluzenje vojaskega roka	1>401
slušanje	1=k02
slušno razumevanje	12i01
služba	1>003
služenje vojaškega roka	1>401
smer	1>502
smigh	1>701
smigħ	1>701
smjer	12A01
snakke	0g=01
snit	0Tb01
snitt	0U?01
snittbetyg	0:201
snittkarakter	0U?01
sns	1>802
sns名	1>:01
so cmnd	0=H01
so di dong	0FT01
so dien thoai	0F[01
so luong nhan vien	16j01
so nam kinh nghiem	0]@01
so nguoi	16j01
so tin chi	1>;01
soavtorji	08>01
sobre	0l>01
sobre a empresa	06_01
sobre l'empresa	01601
sobre la empresa	00m01
sobre mi	1><02
sobre mim	0l>01
sobre mí	0Oe01
sobre o projeto	0F401
sobrenome	05?01
social	1>>02
social media	00l01
social network	11G01
social networks	00l01
sociala medier	1>@01
sociale media	14i01
sociale medier	1>A01
socialne siete	1>B01
socialni site	1>C01
societa	0DM01
societate	03m01
societatea	03m01
societe	0MQ02
società	0DM01
sociálne siete	1>B01
sociální sítě	1>C01
société	0MQ02
soeker	0kL01
softver	1>D03
softvér	0]_01
software	1>G09
software used	0;e01
software utilizzati	0@Y01
softwares	03F01
soggiorni linguistici	0O101
sokak	01]01
soker	0kL01
sola	0PW01
soluzzjoni tal problemi	1>P01
soluzzjoni tal-problemi	1>P01
sommario	0Y301
sommarju	1>Q01
son degisiklik	1>R01
son değişiklik	1>R01
sonstiges	1>S01
sonuc	08g01
sonuclar	08g01
sonuç	08g01
sonuçlar	08g01
soort	15c01
soort bedrijf of sector	09:01
soort opleiding	0Uk01
soovitud amet	0LW01
soovitud palk	10001
soovitus	0Zj01
sorotan	12D01
sorumluluk alanlari	0Oh01
sorumluluk alanları	0Oh01
sorumluluklar	0Oh01
sorumluluklarim	0Oh01
sorumluluklarım	0Oh01
sosiaalinen media	14j01
sosiale medier	1>T01
sosyal medya	15I01
sotilasarvo	06>01
soucasna pozice	0WC01
souhrn	0k_01
source	0HH01
source code	0HH01
současná pozice	0WC01
soyad	1>U01
soyadi	1>U01
soyadı	1>U01
soyisim	1>U01
soziale netzwerke	0^P01
sozialversicherungsnummer	11901
sozlu anlatim	0^V01
sozlu etkilesim	0\W01
speaking	0ZP01
speaking: interaction	0ZP01
speaking: production	0me01
speciale	1>V02
specialisatie	02501
specialisation	1>X02
specialisering	01i01
specialitate	1>Z02
specialite	0HP01
specialitāte	0PR01
specializace	1>\01
specializacia	1>]01
specializacija	1>^02
specializacio	0\R01
specializare	0HV01
specializare obtinuta	0<D01
specializare obținută	0<D01
specializarea	0HV01
specialization	06201
specializzazione	03I01
specializáció	0\R01
specialty	06201
specialybe	1>`02
specialybė	1>`02
specijalizacija	1>b02
specjalizacja	0Io01
specjalizzazzjoni	16[01
specjalnosc	0Io01
specjalność	0Io01
speisialtacht	00U01
spezialisierung	07701
speċjalizzazzjoni	16[01
splet	13G01
spletna stran	13G01
spletno mesto	13G01
spoken interaction	0ZP01
spoken production	0me01
spol	1>d02
spolecnost	0\701
spolek	1<>01
společnost	0\701
spolocnost	0ho01
spoločnosť	0ho01
spoluautori	1>f02
spoluautoři	07k01
spraak	1>h02
spraakbevis	1>j02
spraakcertifikat	0>J01
spraakerfarenhet	1>l01
spraakerfaring	1>m01
spraaknivaa	1>n02
spraaksertifikater	1<l01
sprache	0S;01
sprachen	0S;01
sprachen und werkzeuge	0L601
spracherfahrung	07=01
spracherfahrungen	07=01
sprachkenntnis	0il01
sprachnachweise	1?001
sprachniveau	0il01
sprachzertifikat	1?001
sprachzertifikate	1?001
spracovanie informacii	1?101
spracovanie informácií	1?101
sprak	1>h02
sprakbevis	1>j02
sprakcertifikat	0>J01
sprakerfarenhet	1>l01
sprakerfaring	1>m01
sprakniva	1>n02
spraksertifikater	1<l01
sprechen	0g601
sprechen: gesprache	03[01
sprechen: gespraeche	03[01
sprechen: gespräche	03[01
spreekvaardigheid	14U01
spreken	14U01
sprog	1?201
sprogbeviser	0>K01
sprogcertifikater	0>K01
sprogerfaring	1?301
sprogniveau	0P901
språk	1>h02
språkbevis	1>j02
språkcertifikat	0>J01
språkerfarenhet	1>l01
språkerfaring	1>m01
språknivå	1>n02
språksertifikater	1<l01
spécialisation	0HP01
spécialité	0HP01
sraid	1<f01
srednia	0lI01
srednia ocen	0lI01
sritis	1<c01
srodowisko	0hD01
sráid	1<f01
staat	1?402
staatsangehoerigkeit	0hN01
staatsangehorigkeit	0hN01
staatsangehörigkeit	0hN01
staatsbuergerschaft	0hN01
staatsburgerschaft	0hN01
staatsburgerschap	0hO01
staatsbürgerschaft	0hN01
stack	1?608
stack technique	0@T01
stack tecnologica	03F01
stack tecnologico	1?>02
stack tecnológica	03F01
stack tecnológico	05G01
stad	1?@04
stada	1?D01
stadas posta	1?E01
stadsetning	0;i01
stadt	0TZ01
stadur	0;i01
staff	0@Q01
stagiul militar	1<m01
stalno prebivalisce	0hJ01
stalno prebivališče	0hJ01
stan	1?F01
stan cywilny	1?G01
stand	0`h01
standort	05^01
standplaats	1?H01
stanowisko	13]01
stanowisko docelowe	0kg01
stare civila	1?I01
stare civilă	1?I01
starea civila	1?I01
starea civilă	1?I01
starf	1?D01
starfsgrein	0oE01
starfsheiti	1?J02
starfslysing	00c01
starfslýsing	00c01
starfssvid	1?D01
starfssvið	1?D01
starost	1?L03
start	1?O07
start date	1?V02
startdato	1?X02
startdatum	1?Z03
started	09B01
starting date	09B01
stastijums	0ff01
stat	1?]02
stat civili	1?_01
stat ċivili	1?_01
state	0B<01
statement	16i01
statna prislusnost	0kP01
statne obcianstvo	0kP01
statni obcanstvi	0kO01
statni prislusnost	0kO01
stato	1?`02
stato civile	0Q?01
stato di salute	03401
stato occupazionale	0A001
statsborgarskap	0hI01
statsborgerskab	1?b01
statsborgerskap	0hI01
status	1?c05
status kawin	1?h01
status kepegawaian	0[d01
status perkawinan	1?h01
status pernikahan	1?h01
status zawodowy	1?i01
statut	1=S01
statut marital	0MZ01
stav	19m02
staz pracy	0I<01
staða	1?D01
staðsetning	0;i01
staður	0;i01
staż pracy	0I<01
stecena kvalifikacija	02P01
steceno	0Do02
steceno zvanje	1?j02
sted	1?l03
stelle	09a01
stellenbezeichnung	09a01
stellenwunsch	02R01
stellung	09a01
stepen	1?o02
stepen obrazovanja	1@101
stepen studija	1@201
steuer id	11901
steuer-id	11901
stevilo zaposlenih	1@301
stečena kvalifikacija	02P01
stečeno	0Do02
stečeno zvanje	1?j02
stichpunkte	09j01
stichting	1@401
stichwoerter	0L601
stichworter	0L601
stichwörter	0L601
stifter	07<01
stig	1@502
stilling	1@706
stillingsbetegnelse	0kK01
stillingsprosent	04]01
stillingstittel	0gO01
stofnun	0Q401
stopien	1@=02
stopien naukowy	0Im01
stopien zaawansowania	13Z01
stopień	1@=02
stopień naukowy	0Im01
stopień zaawansowania	13Z01
stopnja	1@?02
stopnja izobrazbe	0[F01
stopnja znanja	17C01
stos technologiczny	0hD01
stosunek do sluzby wojskowej	1>301
stosunek do służby wojskowej	1>301
stowarzyszenie	0SW01
straat	01\01
strada	01T01
strani jezik	0[e02
stranka	1@A02
stranky	18P01
strasse	04\01
strasse hausnummer	04\01
strasse und hausnummer	04\01
strasse, hausnummer	04\01
strata	0XQ01
straße	04\01
straße und hausnummer	04\01
straße, hausnummer	04\01
street	01@01
street address	01@01
strona	18Q01
strona domowa	18Q01
strona internetowa	18Q01
strona www	18Q01
strucna sprema	1@C02
structure	1@E02
structure d'accueil	0N701
strukturvieniba	0Ei01
struktūrvienība	0Ei01
strumenti	0@Y01
strumenti utilizzati	0@Y01
stručna sprema	1@C02
stránka	1@G01
stránky	18P01
studie	02501
studiegebieden (isced f	1@H01
studiegebieden (isced-f	1@H01
studieinriktning	01i01
studienabschluss	02O01
studienarbeit	00\01
studienfach	07701
studiengang	1@I02
studieninhalte	0Vd01
studienrichtung	07701
studienschwerpunkt	07701
studiepoeng	1@K01
studieprogram	0RE01
studiepunten	0K>01
studieretning	0P@02
studierichting	02501
studiested	0WP01
studii	0j<01
studij	12A01
studije	0l501
studijni obor	1>\01
studijni program	1>\01
studijni prumer	0WM01
studijny odbor	1>]01
studijny program	1>]01
studijní obor	1>\01
studijní program	1>\01
studijní průměr	0WM01
studijska smer	12=01
studijski program	1@L03
studiju kryptis	0PX01
studiju programa	0PX01
studiju programma	0PR01
studiju virziens	0PR01
studijų kryptis	0PX01
studijų programa	0PX01
studium	0_]01
study type	00e01
stufe	0\m02
stundensatz	0TU01
stupanj	1@O02
stupanj obrazovanja	1@Q01
stupen	1@R04
stupen vzdelani	0Ho01
stupen vzdelania	0I201
stupeň	1@R04
stupeň vzdelania	0I201
stupeň vzdělání	0Ho01
stvaranje sadrzaja	1@V01
stvaranje sadržaja	1@V01
stádas pósta	1?E01
stát	1@W01
státní občanství	0kO01
státní příslušnost	0kO01
stāstījums	0ff01
su di me	0Y301
sua doi lan cuoi	1@X01
suautori	1@Y01
subject	1@Z02
subject line	17K01
subjects	1@\03
subordinates	0@Q01
suc khoe	0<Q01
sucasna pozicia	13I01
succes	0:H01
succese	17M01
successen	09F01
successes	00g01
successi	0kh01
succès	0:H01
suggett	16[01
suggetti ewlenin	0^^01
sugu	1@_01
suhde	1@`01
suhe	1@a01
suhrn	1@b01
suhtlus	1@c01
suiomh	02F01
suiomh greasain	0`R01
sujet	1@d02
sujet de memoire	0dA01
sujet de mémoire	0dA01
sujet de these	0dA01
sujet de thèse	0dA01
sujet du memoire	0dA01
sujet du mémoire	0dA01
sukcesy	0Kf01
suku	1@f01
sukunimi	1@g01
sukunimi etunimi	0OH01
sukunimi, etunimi	0OH01
sukupuoli	1@h01
sumar	0FF01
summary	00W02
summary of work	00a01
sundinud	1@i01
sunniaasta	1@i01
sunniaeg	1@i01
sunnikoht	1@j01
sunnikuupaev	1@i01
suoritettu	0gF01
suoritettu tutkinto	06701
suositus	0`P01
superieur	0GJ01
superieur hierarchique	0GJ01
superior	0B401
superior imediato	0>U01
supervisor	1@k04
supervisore	18C01
supérieur	0GJ01
supérieur hiérarchique	0GJ01
surat izin mengemudi	0\o01
sure	0<I01
surel	02Z01
surname	0P^01
surname(s) / first name(s	0<R01
surname(s) first name(s	0<R01
surnames	0P^01
surucu belgesi	0L301
surucu ehliyeti	0L301
suteike	05=01
suteikė	05=01
suuline esitus	16l01
suuline suhtlus	1@o01
suullinen tuottaminen	16R01
suullinen vuorovaikutus	0]501
suund	0N_01
suuntautuminen	02?01
suuntautumisvaihtoehto	02?01
suíomh	02F01
suíomh gréasáin	0`R01
suġġett	16[01
suġġetti ewlenin	0^^01
svarbiausi dalykai	0og01
svarigakais	0TE01
svarīgākais	0TE01
sveitarfelag	08V01
sveitarfélag	08V01
svesvaloda	1A001
svetaine	0ZY01
svetainė	0ZY01
sveuciliste	0Xf01
sveučilište	0Xf01
svešvaloda	1A001
svid	1A102
svietimo istaiga	07601
svietimo sritys (isced f	1A301
svið	1A102
syfte	08c01
synt	1A401
synthese	00801
synthèse	00801
syntymaaika	1A401
syntymaeaika	1A401
syntymaekunta	1A501
syntymaepaeivae	1A401
syntymaepaikka	1A501
syntymaevuosi	1A401
syntymakunta	1A501
syntymapaikka	1A501
syntymapaiva	1A401
syntymavuosi	1A401
syntymäaika	1A401
syntymäkunta	1A501
syntymäpaikka	1A501
syntymäpäivä	1A401
syntymävuosi	1A401
syntynyt	1A401
system	04n01
systeme	0L601
systemer	0e<02
szak	0\R01
szakdolgozat	0GA01
szakdolgozat cime	0GA01
szakdolgozat címe	0GA01
szakdolgozat temaja	0GA01
szakdolgozat témája	0GA01
szakirany	0\R01
szakirány	0\R01
szakma	09o01
szakterulet	0\R01
szakterület	0\R01
szekhely	0Vm01
szektor	02801
szerep	1A602
szerepek	16001
szerepem	16001
szerepkor	1A803
szerepkör	1A803
szervezet	1A;02
szervezeti egyseg	0BV01
szervezeti egység	0BV01
szerzo	1A=01
szerzok	1A=01
szerző	1A=01
szerzők	1A=01
szint	1A>03
szintje	1AA01
szkola	0i201
szkoła	0i201
szobeli interakcio	1AB01
szobeliseg	09l01
szoftverek	0O<01
szul	1AC01
szuletesi datum	1AC01
szuletesi ev	1AC01
szuletesi hely	1AD01
szuletesi hely es ido	1AC01
szuletesi hely ido	1AC01
szuletesi helye	1AD01
szuletesi ideje	1AC01
szuletesi ido	1AC01
szuletett	1AC01
székhely	0Vm01
szóbeli interakció	1AB01
szóbeliség	09l01
szül	1AC01
született	1AC01
születési dátum	1AC01
születési hely	1AD01
születési hely és idő	1AC01
születési hely, idő	1AC01
születési helye	1AD01
születési ideje	1AC01
születési idő	1AC01
születési év	1AC01
sábháilteacht	1;]01
sähköposti	0d:01
sähköpostiosoite	0d:01
säkerhet	1;`01
sécurité	1<K01
séjours linguistiques	0OY01
sérsvið	0;W01
sídlo	0eH01
símanúmer	0Vh01
sími	0Vh01
síntese	0l>01
síntesis	0Oe01
sítio web	0@101
síðast breytt	1=;01
síť	1=F01
söker	0kL01
sözlü anlatım	0^V01
sözlü etkileşim	0\W01
súhrn	1@b01
súčasná pozícia	13I01
sündinud	1@i01
sünniaasta	1@i01
sünniaeg	1@i01
sünnikoht	1@j01
sünnikuupäev	1@i01
süre	0<I01
sürücü belgesi	0L301
sürücü ehliyeti	0L301
sākuma datums	0jO01
sākums	0jO01
sđt	0F[01
słowa kluczowe	0hD01
słuchanie	1;J01
służba wojskowa	1>301
số cmnd	0=H01
số di động	0FT01
số lượng nhân viên	16j01
số người	16j01
số năm kinh nghiệm	0]@01
số tín chỉ	1>;01
số điện thoại	0F[01
sức khỏe	0<Q01
sửa đổi lần cuối	1@X01
t	0<M01
t c kimlik no	0]>01
t.c. kimlik no	0]>01
taal	1AE01
taalbeheersing	1AF01
taalcertificaten	0>C01
taalervaring	1AG01
taalniveau	1AF01
tac gia	1AH01
taches	01:01
taches principales	01:01
taches realisees	01:01
taekni	0X601
taetig als	09a01
taetigkeit	09_02
taetigkeit als	09a01
taetigkeiten	05]01
taetigkeitsbereich	1AI02
taetigkeitsbereich oder branche	0Tg01
taetigkeitsbereiche	05]01
taetigkeitsbeschreibung	05]01
taetigkeitsfeld	0;S01
taetigkeitsschwerpunkte	05]01
tagessatz	0TU01
tagline	0B^01
tagozat	0\R01
tahdit	0ZT01
taho	0[S01
tahun	1AK04
tahun lahir	0_n01
tahun lulus	0W501
tai khoan	1AO01
taidot	06@01
taille	0OA01
taille de l'entreprise	0Kg01
taille de l'equipe	0Kg01
taille de l'équipe	0Kg01
tairgeadh cainte	0_f01
taisnimi	0Kd01
taken	01901
taken en verantwoordelijkheden	01901
tal	1AP01
tala	0g;01
tale	1AQ02
talen	1AE01
talen en tools	0TR01
talr	0^N01
talruna numurs	0^N01
talrunis	0^N01
tam ad	01>01
tamanho da equipe	0Fi01
tamano del equipo	0kD01
tamaño del equipo	0kD01
tanav	00;01
tanggal	1AS02
tanggal lahir	0_n01
tanggal mulai	0CF01
tanggal publikasi	1AU01
tanggal selesai	0W501
tanggal terbit	1AV02
tanggung jawab	0FB01
tanim	01201
tantargyak	0Qa01
tantárgyak	0Qa01
tanulmanyi atlag	06a01
tanulmanyi teruletek (isced f	1AX01
tanulmányi területek (isced-f	1AX01
tanulmányi átlag	06a01
tanım	01201
tao noi dung	1AY01
tap chi	0iG01
tapasztalat	1AZ01
tapasztalat evei	1AZ01
tapasztalat évei	1AZ01
taqsima	0Fn01
tara	1A[01
tareas	01501
tareas realizadas	01501
tareas y responsabilidades	01501
tarefas	06`01
target position	0B^01
targyak	0Qa01
tarief	0Tl01
tarih	1A\03
tarih araligi	0<I01
tarih aralığı	0<I01
tarihler	0<I01
tarkvara	0\X01
tarsalgas	1AB01
tarsszerzok	1A=01
tartalom	0Bm01
tartalomkeszites	1A_01
tartalomkészítés	1A_01
tascanna	0I`01
tase	1A`03
tasks	0Ak01
taso	1Ac02
tasques	01801
tasques principals	01801
tasques realitzades	01801
tatig als	09a01
tatigkeit	09_02
tatigkeit als	09a01
tatigkeiten	05]01
tatigkeitsbereich	1AI02
tatigkeitsbereich oder branche	0Tg01
tatigkeitsbereiche	05]01
tatigkeitsbeschreibung	05]01
tatigkeitsfeld	0;S01
tatigkeitsschwerpunkte	05]01
tausta	0_X01
tautan	0`701
tautiba	11K01
tautybe	11H01
tautybė	11H01
tautība	11K01
tavoite	0_X01
tavsiye	0UZ01
taħdit	0ZT01
tc kimlik no	0]>01
tcc	0Gc01
teabe tootlemine	1Ae01
teabe töötlemine	1Ae01
teaduskond	0N_01
team	1Af08
team gestito	0Fj01
team members	0@Q01
team size	0@Q01
teamgroesse	05901
teamgrootte	00A01
teamgrosse	05901
teamgröße	05901
teamstoerrelse	1An02
teamstorlek	04i01
teamstorrelse	1An02
teamstørrelse	1An02
teanga	1B001
teanga dhuchais	0ca01
teanga dhúchais	0ca01
teangacha	1B001
tecajevi	0UF01
tecaji	0UE01
tech	0;e01
tech stack	1=X02
tech-stack	0L601
technical environment	0;e01
technical stack	0;e01
technieken	0TR01
technik	0L601
techniques	0@T01
technisches umfeld	0L601
technologia	0O<01
technologiak	0O<01
technologie	1B106
technologie stack	0L601
technologie-stack	0L601
technologieen	0TR01
technologien	0L601
technologien und tools	0L601
technologies	1B702
technologies used	0;e01
technologies utilisees	0@T01
technologies utilisées	0@T01
technologieën	0TR01
technologijos	0XN01
technology	0;e01
technology stack	0;e01
technológia	0O<01
technológie	0]_01
technológiák	0O<01
technos	0@T01
tecnicas	0@U02
tecniche	0@Y01
tecnologia	1B903
tecnologias	0@U02
tecnologias usadas	0@U02
tecnologias utilizadas	0@U02
tecnologie	0@Y01
tecnologie usate	0@Y01
tecnologie utilizzate	0@Y01
tecnologies	0L501
tecnologies utilitzades	0L501
tecnología	05G01
tecnologías	05G01
tecnologías usadas	05G01
tecnologías utilizadas	05G01
tecrube	0E[01
tecrübe	0E[01
tegevusala	1B<01
tegevusvaldkond	1B<01
tegund starfsemi	07001
tehnologii	0@X01
tehnologii folosite	0@X01
tehnologii utilizate	0@X01
tehnologijas	06i01
tehnologije	15X03
tehnoloogiad	0\X01
tehnoloģijas	06i01
tehtaevae	1B=02
tehtaevaenimike	03R02
tehtaevaenkuva	0]401
tehtaevaet	0]401
tehtava	1B=02
tehtavanimike	03R02
tehtavankuva	0]401
tehtavat	0]401
tehtävä	1B=02
tehtävänimike	03R02
tehtävänkuva	0]401
tehtävät	0]401
teicneolaiochtai	0N801
teicneolaíochtaí	0N801
teideal	1B?02
teideal na cailiochta a bronnadh	0<B01
teideal na cáilíochta a bronnadh	0<B01
teideal poist	0TB01
teileafon	0T=01
teileafón	0T=01
teistimeireacht	0fd01
teistiméireacht	0fd01
tekija	0]C01
tekijae	0]C01
tekijaet	0]C01
tekijat	0]C01
tekijä	0]C01
tekijät	0]C01
tekniikat	06@01
teknik	04n01
tekniker	04n01
teknologi	1BA03
teknologi yang digunakan	02]01
teknologiat	06@01
teknologier	0da03
teknologiji	0U001
teknolojiler	03^01
teknoloġiji	0U001
tel	1BD0L
tel cislo	1B`02
tel de contacte	0kE01
tel kom	0]n01
tel mobil	1Bb01
tel no	0ON01
tel nr	1Bc02
tel portable	0=n01
tel privat	0Q;01
tel. de contacte	0kE01
tel. kom	0]n01
tel. mobil	1Bb01
tel. nr	0^L01
tel. privat	0Q;01
tel. číslo	1B`02
tel.-nr	0Q;01
telecopie	1Be01
telefaks	1Bf02
telefax	1Bh02
telefoane	0kB01
telefon	1Bj0@
telefon de contacte	0kE01
telefon fix	1C:02
telefon komorkowy	0]n01
telefon komórkowy	0]n01
telefon kontaktowy	0kA01
telefon mobil	1C<03
telefon no	0ON01
telefon numarasi	0ON01
telefon numarası	0ON01
telefon privat	0Q;01
telefonas	0^L01
telefone	0AR01
telefone celular	0AO01
telefone fixo	0AR01
telefone para contato	0AR01
telefone(s	0AR01
telefones	0AR01
telefonicky kontakt	1C?01
telefonický kontakt	1C?01
telefoninumber	1C@01
telefonne cislo	1CA01
telefonni cislo	1C?01
telefonnr	0Q;01
telefonnummer	1CB04
telefonní číslo	1C?01
telefono	1CF02
telefono abitazione	0AS01
telefono cellulare	0=o01
telefono celular	0fl01
telefono de contacto	0kF01
telefono fijo	0kF01
telefono fisso	0AS01
telefono movil	0fl01
telefono numeris	0^L01
telefono(i	0AS01
telefono(s	0kF01
telefonos	0kF01
telefons	0^N01
telefonska stevilka	0^M01
telefonska številka	0^M01
telefonski broj	1CH01
telefonszam	0LP01
telefonszam(ok	0LP01
telefonszám	0LP01
telefonszám(ok	0LP01
telefoon	1CI01
telefoon prive	1CI01
telefoon privé	1CI01
telefoonnummer	1CI01
telefón	1CA01
telefónne číslo	1CA01
telemovel	0AO01
telemóvel	0AO01
telephone	1CJ02
telephone fill	0<M01
telephone fixe	0QY01
telephone mobile	0=n01
telephone number	0<M01
telephone portable	0=n01
telephone(s	0QY01
telepon	0^I01
telepon genggam	0V\01
telepon lain	1CL01
telepon seluler	0V\01
telepules	1CM02
település	1CM02
telf	0kF01
teljes nev	0i>01
teljes név	0i>01
tellija	1CO01
telp	0^I01
telpon	0^I01
telèfon	0kE01
telèfon de contacte	0kE01
telèfon fix	0kE01
telèfon mòbil	0gJ01
teléfono	0kF01
teléfono celular	0fl01
teléfono de contacto	0kF01
teléfono fijo	0kF01
teléfono móvil	0fl01
teléfono(s	0kF01
teléfonos	0kF01
tema	1CP04
tema diplomove prace	08`01
tema lucrarii	0GZ01
tema lucrării	0GZ01
tema prace	1CT02
tema rada	0GH02
temario	06A01
temat pracy	13^01
temat pracy magisterskiej	13^01
temavezeto	0Q501
temel faaliyetler ve sorumluluklar	0Oh01
temel gorevler	0Oh01
temel görevler	0Oh01
temel konular	02g01
temoignage	08:01
tempat	0bT01
tempat & tanggal lahir	0_n01
tempat dan tanggal lahir	0_n01
tempat kerja	0\P01
tempat lahir	1CV01
tempat tanggal lahir	0_n01
tempat tgl lahir	0_n01
tempat tinggal	1CW02
tempat, tanggal lahir	0_n01
tempat, tgl lahir	0_n01
tempat/tanggal lahir	0_n01
tempat/tgl lahir	0_n01
tempo	0D101
tempo de experiencia	04V01
tempo de experiência	04V01
temps de travail	0Ag01
ten	0WK01
ten cong ty	0?d01
ten day du	0WK01
ten du an	0WK01
ten giai thuong	0U301
ten goi	1CY01
ten nguoi dung	1AO01
ten truong	0?e01
tengsl	1CZ01
tentang perusahaan	0FC01
tentang saya	0=<01
tenure	0Ie01
terakhir diubah	1C[01
terbit	1AU01
tercih edilen sehir	0<K01
tercih edilen şehir	0<K01
term	0Ie01
termin	0HA01
termin nastupu	0fo02
termino	1C\02
termín	0HA01
termín nástupu	0fo02
tese	0Gc01
tesi	1C^02
tesi di dottorato	06401
tesi di laurea	06401
tesi doctoral	15b01
tesi magistrale	06401
tesina	11A01
tesis	1C`02
tesis doctoral	11A01
testimoni	18701
testimonial	16i01
testimonianza	0?<01
testimonio	17P01
tevekenyseg	0Q301
tevekenyseg tipusa agazat	02801
tevekenysegek	0Q301
tevekenysegi kor	02801
tevékenység	0Q301
tevékenység típusa, ágazat	02801
tevékenységek	0Q301
tevékenységi kör	02801
teymi	0EN01
tez	0:V01
tez basligi	0:V01
tez başlığı	0:V01
tez konusu	0:V01
teza	0GZ01
teza de doctorat	0GZ01
tezi	0Gf01
teză	0GZ01
tečajevi	0UF01
tečaji	0UE01
teżi	0Gf01
tfg	1Cb02
tfm	1Cb02
tfn	0W001
tfno	0kF01
tgl lahir	0_n01
thanh pho	1Cd02
thanh tich	0]601
thanh tich dat duoc	0]601
thanh tuu	0]601
thema	07:01
thema der abschlussarbeit	00\01
thema der diplomarbeit	00\01
thema der masterarbeit	00\01
these	0dA01
thesis	1Cf03
thesis title	08S01
thjoderni	19g01
thoi gian	1Ci02
thoi gian bat dau	0iB01
thoi gian lam viec	0U101
thong tin khac	0]801
thu dien tu	0FU01
thành phố	1Cd02
thành tích	0]601
thành tích đạt được	0]601
thành tựu	0]601
thèse	0dA01
thông tin khác	0]801
thư điện tử	0FU01
thời gian	1Ci02
thời gian bắt đầu	0iB01
thời gian làm việc	0U101
tid	1Ck03
tidskrift	0Qo01
tidsperiod	04`01
tidsrom	04^01
tidsrum	04[01
tidsskrift	1Cn02
tiedekunta	02?01
tiedonkaesittely	1D001
tiedonkasittely	1D001
tiedonkäsittely	1D001
tiempo	0F;01
tieng me de	1D101
tietoa yrityksesta	1D201
tietoa yrityksestae	1D201
tietoa yrityksestä	1D201
tieu de	0U301
tiimi	0oC01
tiimin koko	02X01
tiitel	1D301
tiivistelma	0X801
tiivistelmae	0X801
tiivistelmä	0X801
tijdschrift	0Te01
tijdvak	0C\01
til	1D403
tilaaja	06?01
tildelt af	1D701
tildelt av	1D801
tilgjengelighet	0\N01
till	1D902
tilldelad av	1D;01
tillgaenglig fraan	1D<01
tillgaenglighet	1D<01
tillganglig fran	1D<01
tillganglighet	1D<01
tillgänglig från	1D<01
tillgänglighet	1D<01
tilltal	1D=01
tilltalsnamn	0R001
tilltrade	1D<01
tilltraede	1D<01
tillträde	1D<01
tiltale	1D>02
tiltraedelse	0\M01
tiltredelse	0\N01
tiltrædelse	0\M01
tim	1D@05
timabil	0C301
timarit	1DE01
time	0Ie01
timeframe	0Ie01
timekla vietne	0;101
timeline	0Ie01
tin chi	1>;01
tinggi badan	09Y01
tingkat	1DF03
tingkat eqf	1DI01
tingkat keahlian	1DJ01
tingkat kemahiran	0\c01
tinh	1DK01
tinh thanh pho	0jT01
tinh tp	0jT01
tinh trang hon nhan	0Wf01
tinklalapis	0ZY01
tinklarastis	0ZY01
tinklaraštis	0ZY01
tionscal	0>h01
tip	1DL04
tip contract	15W01
tip ta' negozju jew settur	1=101
tipe pekerjaan	0[d01
tipo	1DP03
tipo de actividad o sector	1;L01
tipo de contrato	1DS02
tipo de curso	0F>01
tipo de empleo	0Ai01
tipo de emprego	0fI01
tipo de empresa o sector	1;L01
tipo de empresa ou sector	17801
tipo de empresa ou setor	17801
tipo de estudios	0>;01
tipo de projeto	1DU01
tipo de proyecto	0=E01
tipo di attivita o settore	03H01
tipo di attività o settore	03H01
tipo di azienda	03H01
tipo di azienda o settore	03H01
tipo di contratto	0Aj01
tipo di diploma	0`N01
tipo di impiego	1DV02
tipo di progetto	1DX01
tipo di studi	0`N01
tipologia	1DX01
tipologia di contratto	0Aj01
tipul activitatii sau sectorul de activitate	0HU01
tipul activității sau sectorul de activitate	0HU01
tipul contractului	15W01
tipul proiectului	1DY01
tipus	1DZ02
tipus d'empresa o sector	17501
tipus d'estudis	0O;01
tipus de contracte	0fJ01
tipus de projecte	1D\01
tir	1D]01
titel	1D^0?
titel pa speciale	01o01
titel pa uppsats	0HI01
titel paa speciale	01o01
titel paa uppsats	0HI01
titel på speciale	01o01
titel på uppsats	0HI01
titel scriptie	02401
titill	1Dm02
title	1Do06
title of qualification	00e01
title of qualification awarded	00e01
titlu	1E504
titlul lucrarii	0GZ01
titlul lucrării	0GZ01
titlul obtinut	0<D01
titlul obținut	0<D01
titol	1E903
titol de la qualificacio obtinguda	0O;01
titol de la tesi	15b01
titol obtingut	0O;01
titolo	1E<04
titolo conseguito	0`N01
titolo della qualifica rilasciata	0`N01
titolo della tesi	06401
titolo di studio	1E@02
titolo tesi	06401
titolu	13o01
titolu tal kwalifika moghtija	0__01
titolu tal-kwalifika mogħtija	0__01
titolu tax xoghol	0Xo01
titolu tax-xogħol	0Xo01
titre	1EB05
titre de la these	0dA01
titre de la thèse	0dA01
titre de sejour	07d01
titre de séjour	07d01
titre du cv	0MN01
titre du memoire	0dA01
titre du mémoire	0dA01
titre obtenu	0>F01
tittel	1EG04
tittel pa oppgave	08T01
tittel paa oppgave	08T01
tittel på oppgave	08T01
titteli	1EK02
titul	1EM05
titul kvalifikace	0Ho01
titula	1ER05
titulacao	0F>01
titulacio	0O;01
titulacion	0>;01
titulació	0O;01
titulación	0>;01
titular	1EW02
titulas	1EY01
titulação	0F>01
titulo	1EZ08
titulo da dissertacao	0Gc01
titulo da tese	0Gc01
titulo de la cualificacion obtenida	0>;01
titulo de la tesis	11A01
titulo obtenido	0>;01
titulo profesional	0<e01
titulo profissional	0<f01
titulos de idiomas	1Eb01
tituls	1Ec01
titulus	1Ed02
tiêu đề	0U301
tiếng mẹ đẻ	1D101
tjaenst	1Ef01
tjaenstgoeringsgrad	04_01
tjaning	1AP01
tjanst	1Ef01
tjanstgoringsgrad	04_01
tjm	14601
tjáning	1AP01
tjänst	1Ef01
tjänstgöringsgrad	04_01
tlf	1Eg04
tlf nr	1Ek02
tlf.nr	1Ek02
tlm	0AO01
tmiem	0Ck01
to	1Em02
to chuc	1Eo02
to chuc cap	0<W01
todistuksen myoentaejae	0gI01
todistuksen myontaja	0gI01
todistuksen myöntäjä	0gI01
todistukset	0]=01
toegekend door	1F101
toelichting	0m\01
toimeksiantaja	06?01
toimenkuva	0]401
toimi	03Q01
toimiala	1<b01
toimiala tai sektori	1<b01
toimipaikka	0oh01
toivottu tehtaevae	03P01
toivottu tehtava	03P01
toivottu tehtävä	03P01
tolvupostur	0i801
tom tat	0To01
ton giao	1F201
too kirjeldus	0]k01
tooandja	1F301
tooandja nimi ja aadress	1F301
tookogemus aastates	1F401
tookoha asukoht	06W01
toole asumise aeg	1F501
tools	1F604
tools and technologies	0;e01
tools used	0;e01
tooriistad	0\X01
toostaaz	1F401
tootajate arv	02m01
tooulesanded	0]k01
topic	08S01
toplam deneyim	0E[01
toradh	0VD01
torthai	0K=01
torthaí	0K=01
tot	02101
tot en met	02101
tot nghiep	0EZ01
total experience	14b01
tovabbi e mail cimek	1F:01
tovabbi honlapok	1F;01
tovabbi informacio	0L101
tovabbi telefonszamok	1F<01
további e-mail címek	1F:01
további honlapok	1F;01
további információ	0L101
további telefonszámok	1F<01
town	0?H01
trabajo de fin de grado	11A01
trabajo de fin de master	11A01
trabajo de fin de máster	11A01
trabajo de grado	11A01
trabajo fin de grado	11A01
trabajo fin de master	11A01
trabajo fin de máster	11A01
trabajo final	11A01
trabalho de conclusao	0Gc01
trabalho de conclusao de curso	0Gc01
trabalho de conclusão	0Gc01
trabalho de conclusão de curso	0Gc01
trach nhiem	0A=01
trach nhiem cong viec	0A=01
trachtas	1F=01
tractament	1F>01
traeger	1F?03
traegerverein	1FB01
trager	1F?03
tragerverein	1FB01
traguardi	0kh01
training provider	00f01
traitement de l'information	1FC01
trajanje	1FD03
trang ca nhan	0a601
trang cá nhân	0a601
trang web	0a601
trang web khac	1FG01
trang web khác	1FG01
trao boi	0Hm01
trao bởi	0Hm01
tratamento	1FH01
tratamento da informacao	14T01
tratamento da informação	14T01
tratamiento	1FI01
tratamiento de la informacion	1FJ01
tratamiento de la información	1FJ01
treball de fi de grau	15b01
treball de fi de master	15b01
treball de fi de màster	15b01
treball de final de grau	15b01
treball final	15b01
trefwoorden	0TR01
treimhse	0D001
trenutna pozicija	1FK02
trenutno delovno mesto	12E01
tresc	0^O01
treść	0^O01
trinh do	1FM04
trinh do eqf	1FQ01
trinh do hoc van	08e01
triq	0Y901
trukme	0DN01
trukmė	0DN01
truong	0?e01
truong dai hoc	0?e01
truong hoc	0?e01
trvale bydlisko	01R01
trvale bydliste	01S01
trvalé bydlisko	01R01
trvalé bydliště	01S01
trvani	0HA01
trvanie	0EH01
trvání	0HA01
trách nhiệm	0A=01
trách nhiệm công việc	0A=01
tráchtas	1F=01
träger	1F?03
trägerverein	1FB01
tréimhse	0D001
trình độ	1FM04
trình độ eqf	1FQ01
trình độ học vấn	08e01
trường	0?e01
trường học	0?e01
trường đại học	0?e01
ttl	0_n01
tu	09101
tu khoa	0A801
tuairisc	0B\01
tugas	0FB01
tugas akhir	0GY01
tugas dan tanggung jawab	0FB01
tugas sebagai	0[P01
tugas utama	0FB01
tuji jezik	0[n01
tulemus	1FR02
tulemused	1;\01
tulisan	0dJ01
tulokset	0]301
tulos	1FT02
tungumal	0cP01
tungumalakunnatta	0P:01
tungumál	0cP01
tungumálakunnátta	0P:01
tunnus	0\J01
tunnustus	1FV02
tuoi	1FX01
tur	15`01
turinio kurimas	1FY01
turinio kūrimas	1FY01
turinys	05E01
turvalisus	1FZ01
turvallisuus	1F[01
tus	0Cm01
tuteur	0GJ01
tutkielma	0GE01
tutkinnon nimi	06701
tutkinnon taso	06701
tutkinto	06701
tutkintonimike	06701
tutor	1F\03
tutora	0GL01
tuổi	1FX01
tvorba obsahu	1F_01
tvrtka	1F`02
twieldet	0Cl01
twieled	0Cl01
tworzenie tresci	1Fb01
tworzenie treści	1Fb01
tym	0l_01
tyoaika	1Fc01
tyoeaika	1Fc01
tyoekalut	06@01
tyoekokemus vuosina	0]l01
tyoenantaja	1Fd01
tyoenantajan nimi ja osoite	1Fd01
tyoenkuva	0]401
tyoepaikka	1Fd01
tyoeskentelypaikka	0oh01
tyoesuhde	1Fc01
tyoesuhteen kesto	02I01
tyoesuhteen muoto	1Fc01
tyoesuhteen tyyppi	1Fc01
tyoetehtaevae	03Q01
tyoetehtaevaet	0]401
tyokalut	06@01
tyokokemus vuosina	0]l01
tyonantaja	1Fd01
tyonantajan nimi ja osoite	1Fd01
tyonkuva	0]401
tyopaikka	1Fd01
tyoskentelypaikka	0oh01
tyosuhde	1Fc01
tyosuhteen kesto	02I01
tyosuhteen muoto	1Fc01
tyosuhteen tyyppi	1Fc01
tyotehtava	03Q01
tyotehtavat	0]401
typ	1Fe05
typ av examen	0OP01
typ av verksamhet eller bransch	0;T01
typ av verksamhet eller sektor	0;T01
typ projektu	1Fj03
typ studia	0Ho01
typ uvazku	0IS01
typ úvazku	0IS01
type	1Fm07
type af virksomhed eller sektor	1G401
type d'emploi	0Ag01
type de contrat	0Ag01
type de diplome	0>F01
type de diplôme	0>F01
type de poste	0Ag01
type de projet	0=F01
type dienstverband	0Af01
type of business	0;N01
type of business or sector	0;N01
type of contract	0Ae01
type of employment	0Ae01
type of project	0=D01
type of study	00e01
type opleiding	0Uk01
type ou secteur d'activite	0HO01
type ou secteur d'activité	0HO01
type virksomhet eller sektor	0;U01
tytul	1G503
tytul kwalifikacji	0Im01
tytul nagrody	0ga01
tytul naukowy	1G801
tytul pracy	13^01
tytul zawodowy	0Im01
tytuł	1G503
tytuł kwalifikacji	0Im01
tytuł nagrody	0ga01
tytuł naukowy	1G801
tytuł pracy	13^01
tytuł zawodowy	0Im01
tyyppi	0`001
työaika	1Fc01
työkalut	06@01
työkokemus vuosina	0]l01
työnantaja	1Fd01
työnantajan nimi ja osoite	1Fd01
työnkuva	0]401
työpaikka	1Fd01
työskentelypaikka	0oh01
työsuhde	1Fc01
työsuhteen kesto	02I01
työsuhteen muoto	1Fc01
työsuhteen tyyppi	1Fc01
työtehtävä	03Q01
työtehtävät	0]401
tài khoản	1AO01
tác giả	1AH01
táirgeadh cainte	0_f01
tárgyak	0Qa01
társalgás	1AB01
társszerzők	1A=01
tâches	01:01
tâches principales	01:01
tâches réalisées	01:01
täisnimi	0Kd01
tänav	00;01
tätig als	09a01
tätigkeit	09_02
tätigkeit als	09a01
tätigkeiten	05]01
tätigkeitsbereich	1AI02
tätigkeitsbereich oder branche	0Tg01
tätigkeitsbereiche	05]01
tätigkeitsbeschreibung	05]01
tätigkeitsfeld	0;S01
tätigkeitsschwerpunkte	05]01
tækni	0X601
técnicas	0@U02
tél	0QY01
tél. portable	0=n01
télécopie	1Be01
téléphone	0QY01
téléphone fixe	0QY01
téléphone mobile	0=n01
téléphone portable	0=n01
téléphone(s	0QY01
téma diplomové práce	08`01
téma práce	1CT02
témavezető	0Q501
témoignage	08:01
término	1C\02
tên	0WK01
tên công ty	0?d01
tên dự án	0WK01
tên giải thưởng	0U301
tên gọi	1CY01
tên người dùng	1AO01
tên trường	0?e01
tên đầy đủ	0WK01
tình trạng hôn nhân	0Wf01
tím	0l`01
tímabil	0C301
tímarit	1DE01
tín chỉ	1>;01
típus	0[a01
tír	1D]01
títol	1E903
títol de la qualificació obtinguda	0O;01
títol de la tesi	15b01
títol obtingut	0O;01
título	1EZ08
título da dissertação	0Gc01
título da tese	0Gc01
título de la cualificación obtenida	0>;01
título de la tesis	11A01
título obtenido	0>;01
título profesional	0<e01
título profissional	0<f01
títulos de idiomas	1Eb01
tóm tắt	0To01
tôn giáo	1F201
tölvupóstur	0i801
töö kirjeldus	0]k01
tööandja	1F301
tööandja nimi ja aadress	1F301
töökogemus aastates	1F401
töökoha asukoht	06W01
tööle asumise aeg	1F501
tööriistad	0\X01
tööstaaž	1F401
töötajate arv	02m01
tööülesanded	0]k01
tús	0Cm01
tür	15`01
tým	0l_01
tālr	0^N01
tālrunis	0^N01
tālruņa numurs	0^N01
tīmekļa vietne	0;101
tạo nội dung	1AY01
tạp chí	0iG01
tỉnh	1DK01
tỉnh/thành phố	0jT01
tỉnh/tp	0jT01
tốt nghiệp	0EZ01
tổ chức	1Eo02
tổ chức cấp	0<W01
từ	09101
từ khóa	0A801
uber das unternehmen	0;S01
uber mich	04401
uberblick	04401
uberschrift	07A01
ubicacio	0b=01
ubicacion	0b>01
ubicació	0b=01
ubicación	0b>01
ucet	1G902
ucret beklentisi	09J01
uczelnia	0i201
udair	1G;01
udar	1G;01
udarbejdelse af indhold	1G<01
udbyder	1G=01
uddannelse	0_^01
uddannelsesbetegnelse	0_^01
uddannelsesinstitution	0_G01
uddannelsesinstitutionens navn og type	0_G01
uddannelsesniveau	0WU01
uddannelsesomraader (isced-f	1G>01
uddannelsesomrader (isced f	1G>01
uddannelsesområder (isced-f	1G>01
uddannelsessted	0_G01
uddannelsestitel	0_^01
uddelt af	1D701
udeleno kym	1G?01
udelil	1G@02
udelila	1G@02
udelovatel	1G@02
udeľovateľ	1GB01
udgivelsesdato	1GC01
udgiver	1GD01
udgivet	1GC01
udgivet af	1GD01
udgivet i	1GD01
udmaerkelse	1GE01
udmærkelse	1GE01
udruga	1GF01
udruzenje	1GG01
udruženje	1GG01
udstedelsesdato	0m^01
udsteder	1G=01
udstedt	0m^01
udstedt af	1G=01
udtalelse	1GH01
uděleno kým	1G?01
udělil	1G?01
udělila	1G?01
udělovatel	1G?01
ueber das unternehmen	0;S01
ueber mich	04401
ueberblick	04401
ueberschrift	07A01
uf	0Gi01
ufficio	0Fo01
ugyfel	0d301
uhing	1GI01
uimhir foin	0T=01
uimhir fóin	0T=01
uimhir theileafoin	0T=01
uimhir theileafóin	0T=01
uimhreacha guthain eile	1GJ01
uimhreacha gutháin eile	1GJ01
uirlisi	0N801
uirlisí	0N801
uit dienst	02101
uitgegeven door	02001
uitgegeven op	09E01
uitgereikt door	1F101
uitgevende instantie	02001
uitgever	1GK02
uitgever van het certificaat	02001
uitgeverij	0Te01
ukoly	0WA01
ukonceni	1GM02
ukoncenie	0E=01
ukonczenie	0Co01
ukončenie	0E=01
ukončení	1GM02
ukończenie	0Co01
uksus	0d201
ukuran tim	0\F01
ulesanded	0]k01
ulica	1GO05
ulice	01S01
ulikool	0V_01
ulke	1GT01
uloga	1GU06
uloge	0f_02
uloha v projekte	1:W01
ulohy	0W>01
ulteriori informazioni	03701
ultima actualizacion	01=01
ultima atualizacao	06o01
ultima forma de invatamant absolvita	0j<01
ultima formă de învățământ absolvită	0j<01
ultima modificacion	01=01
ultima modificare	1G[01
ultimo aggiornamento	02;01
ultimo nome	05?01
um mig	02<01
umfang	0_401
umgebung	0L601
umiejetnosci	0hD01
umiejętności	0hD01
umsatz	05901
umsogn	0d101
umsögn	0d101
umur	1G\01
umzugsbereitschaft	0:301
understanding: listening	0ac01
understanding: reading	17L01
unelte	0@X01
uni	02N01
unidad	0H101
unidades curriculares	0<A01
unit	1G]02
unitat	0NQ01
unites d'enseignement	0B=01
unités d'enseignement	0B=01
universidad	00d01
universidade	0@<01
universita	1G_02
universitaet	02N01
universitas	0Z301
universitat	1Ga02
universitate	1Gc02
universitatea	0T601
universite	1Ge02
universiteit	0W[01
universitet	1Gg03
universitetas	07601
university	00f01
università	1G_02
universität	02N01
université	0>601
universitāte	07401
univerza	0PW01
univerzita	1Gj02
univerzitet	1Gl01
uniwersytet	0i201
unternehmen	05Z02
unternehmensbeschreibung	0;S01
unternehmensgegenstand	0;S01
unternehmensgroesse	05901
unternehmensgrosse	05901
unternehmensgröße	05901
unternehmensname	05_01
unternehmensprofil	0;S01
until	0@Z01
unvan	1Gm04
updated	0`H01
uporabljene tehnologije	0]Y01
uporabnisko ime	1H101
uporabniško ime	1H101
uppdrag	04e01
uppdragsgivare	09k01
uppehaallstillstaand	05e01
uppehallstillstand	05e01
uppehållstillstånd	05e01
uppgifter	04e01
upphaf	0<<01
upplysingavinnsla	1H201
upplýsingavinnsla	1H201
uppnaadda resultat	0S901
uppnadda resultat	0S901
uppnådda resultat	0S901
uppsaegningstid	1D<01
uppsagnarfrestur	0Tk01
uppsagningstid	1D<01
uppsats	0HI01
uppsägningstid	1D<01
ur	0Cg01
uraian	0FA01
uraian pekerjaan	0FB01
uraian tugas	0FB01
uren	0Af01
uren per week	0Af01
url	1H30:
urodzona	0Cg01
urodzony	0Cg01
uroven	1H=04
uroven ekr	0LF01
uroven eqf	1HA01
uroven eqr	1HA01
uroven znalosti	0[]02
urovne serr	1<i02
usek	1HB02
user	0V[01
user name	0V[01
username	0V[01
usia	1G\01
using	0;e01
usmerenje	0l501
usmjerenje	12A01
uspechy	1HD02
uspehi	0I101
uspesi	0I501
uspjesi	1HF01
ustanova	1HG08
ustna interakcia	0^X01
ustni interakce	0^W01
ustni projev	0eP01
ustny prejav	0Wo01
ustvarjanje vsebin	1HO01
usuari	0j`01
usuario	1HP02
usuário	0AH01
utbildning	0OP01
utbildningsanordnare	0WO01
utbildningsanordnarens namn och typ	0WO01
utbildningsniva	0WR01
utbildningsnivaa	0WR01
utbildningsnivå	0WR01
utbildningsomraaden (isced-f	1HR01
utbildningsomraden (isced f	1HR01
utbildningsområden (isced-f	1HR01
utbildningsorganisationens namn och typ	0WO01
utca	02l01
utdanning	0_]01
utdanningsinstitusjon	0WP01
utdanningsinstitusjonens navn og type	0WP01
utdanningsniva	0WY01
utdanningsnivaa	0WY01
utdanningsnivå	0WY01
utdelad av	1D;01
utdelare	1D;01
utdelt av	1D801
utente	0jl01
utfaerdad av	1HS01
utfaerdad den	0N\01
utfaerdare	1HS01
utfaerdat	0N\01
utfaerdat av	1HS01
utfardad av	1HS01
utfardad den	0N\01
utfardare	1HS01
utfardat	0N\01
utfardat av	1HS01
utfärdad av	1HS01
utfärdad den	0N\01
utfärdare	1HS01
utfärdat	0N\01
utfärdat av	1HS01
utgafa	1DE01
utgafudagur	0:S01
utgefandi	0TT01
utgefid	1HT01
utgitt	16K01
utgitt av	16L01
utgivare	1HU02
utgiver	16L01
utilizador	0AH01
utmaerkelse	1HW01
utmaerkelsens namn	1HW01
utmarkelse	1HW01
utmarkelsens namn	1HW01
utmerkelse	1HX01
utmärkelse	1HW01
utmärkelsens namn	1HW01
utolso modositas	1HY01
utolsó módosítás	1HY01
utonev	0]201
utrustning	04n01
utskrift	0`L01
utstedar	1HZ01
utstedelsesdato	0ma01
utsteder	1HZ01
utstedt	0ma01
utstedt av	1HZ01
utónév	0]201
uurtarief	0Tl01
uvazek	0IS01
uvazok	0IP01
uwagi	0k^01
uyrugu	0e>01
uyruk	0e>01
uyruklar	0e>01
uyruğu	0e>01
uzdevumi	06\01
uzduotys	06f01
uzimamos pareigos	14^01
uzivatelske jmeno	14701
uzmanlik	02[01
uzmanlik alani	02[01
uzmanlık	02[01
uzmanlık alanı	02[01
uznemums	1H[02
uzsakovas	0]T01
uzsienio kalba	0\K01
uzvards	1H]01
uzvārds	1H]01
uzyskano	0Cn01
uzyte technologie	0hD01
uzywane technologie	0hD01
uzņēmums	1H[02
użyte technologie	0hD01
używane technologie	0hD01
užduotys	06f01
užimamos pareigos	14^01
uživatelské jméno	14701
užsakovas	0]T01
užsienio kalba	0\K01
v	0XR01
vaardigheden	0TR01
vaardigheidsniveau	1H^01
vaditaja aplieciba	07j01
vadītāja apliecība	07j01
vaeitoeskirja	0GE01
vaelineet	06@01
vaerktoej	05001
vaerktoejer	05001
vaerktoj	05001
vaerktojer	05001
vaernepligt	1H_01
vaernplikt	0ba01
vaga	0<f01
vaga pretendida	0<f01
vai tro	1H`03
vai tro trong du an	1Hc01
vai trò	1H`03
vai trò trong dự án	1Hc01
vaidmenys	0cT01
vaidmuo	1Hd03
vairuotojo pazymejimas	1Hg01
vairuotojo pažymėjimas	1Hg01
vairuotojo teises	1Hg01
vairuotojo teisės	1Hg01
vaitekiri	08b01
vaitoskirja	0GE01
vakblad	0Te01
vakgebied	02501
vakif	0F201
vakken	09L01
vakıf	0F201
vald	0a`01
valdkond	1Hh02
valineet	06@01
valja andja	1Hj01
valja andnud	03g01
valjaandja	02H01
valjastaja	1Hj01
valjastanud	1Hj01
valjastatud	1Hk01
vallalat	00701
valmistuminen	0bY01
valmistumisvuosi	0bY01
valmistunut	0bY01
valoda	1A001
valodas	1A001
valodas limenis	13a01
valodas līmenis	13a01
valokuva	0_W01
valstiska piederiba	11K01
valstiskā piederība	11K01
valsts	1Hl01
valstybe	1;c01
valstybė	1;c01
valutazione	0co01
van	09A01
van - tot	0C\01
van tot	0C\01
vanaf	09A01
vanus	1Hm01
varaktighet	04`01
vardai	06C01
vardas	1Hn01
vardas ir pavarde	1Hn01
vardas ir pavardė	1Hn01
vardas pavarde	1Hn01
vardas pavardė	1Hn01
vardas, pavardė	1Hn01
vardi	14;01
vards	11I01
vards un uzvards	11I01
vards uzvards	11I01
varighed	04[01
varighet	04^01
varnost	1Ho01
varnplikt	0ba01
varos	1I002
varsta	1I201
varusmiespalvelus	06>01
vast	1CI01
vaste telefoon	1CI01
vastutus	0]k01
vastutusala	0]k01
vastuualue	0]401
vastuualueet	0]401
vastuut	0]401
vatandaslik	0e>01
vatandaşlık	0e>01
ve cong ty	0U=01
veb	0ZW01
veb sajt	0ZW01
veb stranica	0ZW01
veb-sajt	0ZW01
vechime	04101
vecums	1I301
vedouci	0gZ01
vedouci prace	0gZ01
vedoucí	0gZ01
vedoucí práce	0gZ01
veduci prace	0gY01
vedúci práce	0gY01
veeb	0]f01
veebileht	0]f01
vefsida	0Vg01
vefslod	0Vg01
vefslóð	0Vg01
vefsíða	0Vg01
vefur	0Vg01
vege	09=01
vegzes eve	09=01
vegzettseg	1I402
vegzettseg kepesites	0R701
veicamie pienakumi	06\01
veicamie pienākumi	06\01
veiculo	0A601
veiklos sritis	1<c01
veiklos sritys ir atsakomybe	06f01
veiklos sritys ir atsakomybė	06f01
veiklos tipas arba sektorius	1<c01
veileder	17=01
veiligheid	1I601
veitandi	1I701
veitt af	1I701
vejleder	0g[01
vek	1I802
velama alga	02e01
velamais amats	0jR01
velemeny	02J01
velicina tima	0;[02
velikost ekipe	1@301
velikost tymu	12301
velikost týmu	12301
veličina tima	0;[02
velkost timu	12201
venue	1I:02
veranstalter	03a02
veranstaltung	0Nd01
verantwoordelijk voor	01901
verantwoordelijkheden	01901
verantwortlich fuer	05]01
verantwortlich fur	05]01
verantwortlich für	05]01
verantwortlichkeiten	05]01
verantwortung	05]01
verantwortungsbereich	05]01
verband	1FB01
verblijfsvergunning	1I<01
verdlaun	1I=01
verein	1FB01
veren	0ll01
veren kurulus	02h01
veren kuruluş	02h01
veren kurum	1I>02
vereniging	1@401
verfahren	0L601
verfasser	07W01
verfuegbar	0L<01
verfuegbar ab	0L<01
verfuegbarkeit	0L<01
verfugbar	0L<01
verfugbar ab	0L<01
verfugbarkeit	0L<01
verfügbar	0L<01
verfügbar ab	0L<01
verfügbarkeit	0L<01
vergeben von	07<01
verhaeltnis	0:901
verhaltnis	0:901
verhältnis	0:901
verilis tarihi	02i01
veriliş tarihi	02i01
verkefni	00c01
verkefnislysing	0bm01
verkefnislýsing	0bm01
verkfaeri	0X601
verkfæri	0X601
verkkaupi	0T;01
verkkosivu	0^a01
verkkosivusto	0^a01
verkkosivut	0^a01
verkosto	03@01
verktoey	0;a01
verktoy	0;a01
verktyg	04n01
verktøy	0;a01
verlag	0Nd01
verleend door	1F101
verleiher	07<01
verliehen am	00T01
verliehen von	07<01
verneplikt	0R201
veroeffentlicht	0Nc01
veroeffentlicht in	0Nd01
veroeffentlichungsdatum	0Nc01
veroffentlicht	0Nc01
veroffentlicht in	0Nd01
veroffentlichungsdatum	0Nc01
version	1I@02
verstehen: hoeren	0WV01
verstehen: horen	0WV01
verstehen: hören	0WV01
verstehen: lesen	0`b01
verstrekt door	02001
vertejums	07101
vertiefung	07701
vertragsart	04a01
verwendete technologien	0L601
verðlaun	1I=01
veröffentlicht	0Nc01
veröffentlicht in	0Nd01
veröffentlichungsdatum	0Nc01
vescine	0]Y01
vestiging	1?H01
vestine	0]Z01
vestlus	1@o01
vezeteknev	0BU01
vezeteknev es utonev	0i>01
vezeteknev utonev	0i>01
vezeto	0Q501
vezetoi engedely	0[Z01
vezetéknév	0BU01
vezetéknév / utónév	0i>01
vezetéknév és utónév	0i>01
vezető	0Q501
vezetői engedély	0[Z01
veículo	0A601
veľkosť tímu	12201
veštine	0]Z01
veščine	0]Y01
vi tri	1IB03
vi tri cong viec	1IE01
vi tri lam viec	1IE01
vi tri mong muon	0A>01
vi tri trong du an	1Hc01
vi tri ung tuyen	0A>01
via	0Y?01
videja atzime	07101
vidskiptavinur	0T;01
vidurkenning	1I=01
vidurkis	08d01
vidējā atzīme	07101
vieras kieli	0]:01
viestinta	1IF01
viestintae	1IF01
viestintä	1IF01
viet	1IG01
vieta	1IH02
vietne	0;101
vietove	0CD01
vietovė	0CD01
vigtigste arbejdsopgaver	05a01
vigtigste fag	1IJ01
viimati muudetud	1IK01
viimeksi muokattu	1IL01
viktigste arbeidsoppgaver og ansvarsomraader	05X01
viktigste arbeidsoppgaver og ansvarsomrader	05X01
viktigste arbeidsoppgaver og ansvarsområder	05X01
viktigste fag	0MK01
ville	0a902
ville de residence	0@B01
ville de résidence	0@B01
vinculo	1IM02
vinnustadur	0;i01
vinnustaður	0;i01
vinnuveitandi	0T<01
virka	03Q01
virksomhed	1IO02
virksomhedsbeskrivelse	0m@01
virksomhedsnavn	05`01
virksomhet	05W01
virziens	0PR01
visa	1IQ02
visa status	18Z01
visado	11801
visto	1IS02
visum	05\01
viðskiptavinur	0T;01
viðurkenning	1I=01
viết	1IG01
vjestine	0][01
vještine	0][01
vloga	1IU03
vloge	0fa01
vodicske opravnenie	1IX01
vodicsky preukaz	1IX01
voditelj	1IY01
vodičské oprávnenie	1IX01
vodičský preukaz	1IX01
voimalik alustada	1F501
voin aloittaa	02n01
vojenska sluzba	1IZ02
vojenská služba	1IZ02
vojna obaveza	1I\01
vojna obveza	1I]01
vojni rok	1I^02
volkszugehoerigkeit	0OC01
volkszugehorigkeit	0OC01
volkszugehörigkeit	0OC01
volledige naam	01101
vollstaendiger name	0XP01
vollstandiger name	0XP01
vollständiger name	0XP01
von	03l01
von - bis	09c01
von bis	09c01
von/bis	09c01
voor	0]L01
voor en achternaam	01101
voor- en achternaam	01101
voorkeel	0\a01
voornaam	1:201
voornaam en achternaam	01101
voornaamste activiteiten en verantwoordelijkheden	01901
voornaamste onderwerpen	09L01
voornaamste onderwerpen beroepsvaardigheden	09L01
voornaamste onderwerpen/beroepsvaardigheden	09L01
voornaamste werkzaamheden	01901
voornaamste werkzaamheden en verantwoordelijkheden	01901
voornamen	1:201
vor und nachname	0XP01
vor und zuname	0XP01
vor- und nachname	0XP01
vor- und zuname	0XP01
voraussichtlicher abschluss	00]01
vorbire	0GT01
vorgesetzte	09[01
vorgesetzter	09[01
vorname	1;M01
vorname und name	0XP01
vorname(n) nachname(n	0XP01
vornamen	1;M01
votazione	0co01
votazione finale	0co01
voto	0co01
voto di diploma	0co01
voto di laurea	0co01
voto finale	0co01
vozacka	1I`02
vozacka dozvola	1I`02
vozačka	1I`02
vozačka dozvola	1I`02
vozniski izpit	1Ib01
voznisko dovoljenje	1Ib01
vozniški izpit	1Ib01
vozniško dovoljenje	1Ib01
vp	1IX01
vreemde taal	1AE01
vreme	1Ic01
vrijeme	0Di01
vrsta	1Id03
vrsta dejavnosti ali sektor	0EO01
vrsta delatnosti	0EP01
vrsta djelatnosti ili sektor	0H201
vrsta projekta	1Id03
vrsta ugovora	17201
vrsta zaposlenja	1Ig02
vrsta zaposlitve	0EU01
vsebina	1Ii01
vung	1DK01
vuodet	02I01
vuosi	1Ij03
vuotta	0XR01
vybaveni	0I=01
vybavení	0I=01
vydal	1Im02
vydala	1Im02
vydano dne	0E>01
vydavatel	1Io03
vydavatel osvedceni	1J201
vydavatel osvedcenia	1J301
vydavatel osvědčení	1J201
vydavatelstvi	0^E01
vydavatelstvo	0gd01
vydavatelství	0^E01
vydavateľ	1J301
vydavateľ osvedčenia	1J301
vydavateľstvo	0gd01
vydáno dne	0E>01
vypovedni lhuta	1J401
vysledek	1J502
vysledky	1HD02
vysledok	1J702
vysoka skola	0h\01
vysoká škola	0h\01
vystavil	1J201
vytvareni obsahu	1J901
vytváření obsahu	1J901
vzdelani	1J:02
vzdelanie	1J<02
vzdelavaci instituce	0h\01
vzdelavacia institucia	0i001
vzdelávacia inštitúcia	0i001
vzdělání	1J:02
vzdělávací instituce	0h\01
vztah	1J>02
vzťah	1J@01
vállalat	00701
város	1I002
vârsta	1I201
vârstă	1I201
väitekiri	08b01
väitöskirja	0GE01
välineet	06@01
välja andja	1Hj01
välja andnud	03g01
väljaandja	02H01
väljastaja	1Hj01
väljastanud	1Hj01
väljastatud	1Hk01
värnplikt	0ba01
værktøj	05001
værktøjer	05001
værnepligt	1H_01
vége	09=01
végzettség	1I402
végzettség / képesítés	0R701
végzettség/képesítés	0R701
végzés éve	09=01
vélemény	02J01
vínculo	1IM02
võimalik alustada	1F501
võõrkeel	0\a01
vùng	1DK01
výpovědní lhůta	1J401
výsledek	1J502
výsledky	1HD02
výsledok	1J702
vārdi	14;01
vārds	11I01
vārds un uzvārds	11I01
vārds uzvārds	11I01
vārds, uzvārds	11I01
vēlamais amats	0jR01
vēlamā alga	02e01
vērtējums	07101
věk	0`d01
về công ty	0U=01
vị trí	1IB03
vị trí công việc	1IE01
vị trí làm việc	1IE01
vị trí mong muốn	0A>01
vị trí trong dự án	1Hc01
vị trí ứng tuyển	0A>01
waktu	0Ib01
wanted position	0B^01
warga negara	0\`01
web	1JA0@
web page	0HH01
web personal	0@201
web site	0HH01
web sitesi	08X01
web stranica	0ZZ01
web-stranica	0ZZ01
webb	0Vo01
webbplats	0Vo01
webbsida	0Vo01
weblap	0Wg01
weboldal	0Wg01
webova stranka	0lf02
webove stranky	18P01
webová stránka	0lf02
webové stránky	18P01
webpage	0HH01
webpagina	1JQ01
webseite	0ZX01
webside	1JR01
website	1JS0;
websites	0T801
webサイト	1J^01
wechselgrund	07@01
wehrdienst	0;g01
wehrdienst zivildienst	0;g01
wehrdienst/zivildienst	0;g01
weight	0Vf01
weitere angaben	1>S01
weitere e mail adressen	1J_01
weitere e mails	1J_01
weitere e-mail-adressen	1J_01
weitere e-mails	1J_01
weitere links	1J`01
weitere telefone	1Ja01
weitere telefonnummern	1Ja01
weitere webseiten	1J`01
weiteres	1>S01
werkervaring	00@01
werkgever	09602
werkplek	1?H01
werkstatus	0X701
werktijden	0Af01
werkvergunning	1I<01
werkzaamheden	01901
werkzeuge	0L601
wesentliche aufgaben	05]01
what	08U01
what i did	0Ak01
whatsapp	0V\01
when	0Ie01
where	0B]01
wichtige erfolge	09i01
wichtige facher	0Vd01
wichtige faecher	0Vd01
wichtige fächer	0Vd01
wichtige punkte	09j01
wichtigste erfolge	09i01
wichtigste taetigkeiten und zustaendigkeiten	05]01
wichtigste tatigkeiten und zustandigkeiten	05]01
wichtigste tätigkeiten und zuständigkeiten	05]01
wiek	0`I01
wielkosc zespolu	0a201
wielkość zespołu	0a201
willing to relocate	0F@01
wirtschaftsbereich	0Tg01
wirtschaftszweig	0Tg01
wohnadresse	04\01
wohnanschrift	04\01
wohnhaft	04\01
wohnhaft in	1Jb02
wohnort	1Jb02
wohnsitz	0TZ01
wohnsitzland	1Jd01
wojewodztwo	1Je01
województwo	1Je01
wonend te	0TY01
woonadres	01\01
woonland	1Jf01
woonplaats	1Jg02
work	0Ak01
work authorisation	18Z01
work authorization	18Z01
work done	0Ak01
work experience	14b01
work mode	0Ae01
work permit	18Z01
work phone	0<M01
working hours	0Ae01
workload	0Ae01
workplace	0@P01
world	0HH01
writing	1Ji01
writing skills	1Ji01
written	1Ji01
written by	07E01
written expression	1Ji01
wspolautorzy	07i01
współautorzy	07i01
wunschgehalt	0TU01
wunschort	0:301
wunschposition	02R01
www	1Jj06
www sivut	0^a01
www-sivut	0^a01
wydane przez	0mh01
wydano	0Cn01
wydany przez	0mh01
wydawca	0Bj01
wydawnictwo	0Bj01
wydzial	1K002
wydział	1K002
wykorzystane technologie	0hD01
wyksztalcenie	1K202
wykształcenie	1K202
wymiar etatu	0RO01
wymiar pracy	0RO01
wynik	0lI01
wyniki	0Kf01
wypowiedz ustna	0fm01
wypowiedź ustna	0fm01
wyroznienie	0ga01
wyróżnienie	0ga01
wystawca	0mh01
xarxa	1K401
xarxes socials	10e01
xep loai	0FY01
xoghlijiet	06m01
xogħlijiet	06m01
xu ly thong tin	1K501
xuat ban	0iC01
xuat ban boi	0iG01
xuất bản	0iC01
xuất bản bởi	0iG01
xếp loại	0FY01
xử lý thông tin	1K501
yabanci dil	0Fd01
yabancı dil	0Fd01
yakinlik	1K601
yakınlık	1K601
yapilan is	0Oh01
yapilan isler	0Oh01
yapılan iş	0Oh01
yapılan işler	0Oh01
yas	1K701
yasadigi sehir	0XS01
yasadigi yer	0XS01
yasi	1K701
yasinda	1K701
yayasan	1K801
yayimlandigi yer	0F101
yayimlanma tarihi	1K901
yayin tarihi	1K901
yayinci	0F101
yayinevi	0F101
yayımlandığı yer	0F101
yayımlanma tarihi	1K901
yayın tarihi	1K901
yayıncı	0F101
yayınevi	0F101
yazar	1K:01
yazarlar	1K:01
yazili anlatim	1K;01
yazilim	03^01
yazilimlar	03^01
yazma	1K;01
yazılı anlatım	1K;01
yazılım	03^01
yazılımlar	03^01
yaş	1K701
yaşadığı yer	0XS01
yaşadığı şehir	0XS01
yaşı	1K701
yaşında	1K701
year	1K<03
year of birth	0:T01
years	0Ie01
years of experience	14b01
years old	1K?01
yer	0<J01
yeterlilik	0Ff01
yhdistys	0[S01
yhteenveto	0X801
yhtio	1Fd01
yhtioe	1Fd01
yhtiö	1Fd01
yil	1A\03
yillar	0<I01
yksikko	0oC01
yksikkoe	0oC01
yksikkö	0oC01
yleisarvosana	06801
ylin tutkinto	0^]01
yliopisto	0^\01
ympaeristoe	06@01
ymparisto	06@01
ympäristö	06@01
yonetici	08Y01
yontemler	03^01
yrityksen kuvaus	1D201
yrityksen nimi	1Fd01
yrityksesta	1D201
yrityksestae	1D201
yrityksestä	1D201
yritys	1K@02
yrke	1KB02
yrke eller befattning	1Ef01
yrke eller stilling	0\<01
yrkesroll	1Ef01
yrkestitel	0kL01
yrkestittel	0gO01
yuksek lisans tezi	0:V01
yönetici	08Y01
yöntemler	03^01
yüksek lisans tezi	0:V01
yıl	1A\03
yıllar	0<I01
za	1KD03
zacatek	0EB01
zacetek	0EA01
zaciatok	0E@01
zadaci	0Ik02
zadania	0Bk01
zadavatel	1KG02
zadnja izmjena	1KI01
zadnja sprememba	1KJ01
zadolzitve	0ET01
zadolžitve	0ET01
zaduzenja	0Ik02
zaduženja	0Ik02
zadávateľ	13c01
zahajeni	0EB01
zahájení	0EB01
zajmowane stanowisko	13]01
zakaznik	1KG02
zaklad pracy	0e201
zakladni vojenska sluzba	1KK01
zakljucek	0E101
zaključek	0E101
zakonczenie	0Co01
zakonski stan	1?F01
zakończenie	0Co01
zakres obowiazkow	0Bk01
zakres obowiązków	0Bk01
zakres odpowiedzialnosci	0Bk01
zakres odpowiedzialności	0Bk01
zakres zadan	0Bk01
zakres zadań	0Bk01
zakład pracy	0e201
zalozba	0kl01
zaloznik	0kl01
založba	0kl01
založnik	0kl01
zamawiajacy	0H301
zamawiający	0H301
zameranie	1>]01
zamereni	1KL02
zamestnanie alebo pracovne zaradenie	13_01
zamestnanie alebo pracovné zaradenie	13_01
zamestnavatel	12802
zamestnávateľ	0ho01
zamieszkanie	1KN01
zaměstnavatel	0\701
zaměření	1KL02
zanimanje	1KO04
zanimanje ili radno mjesto	0hl01
zaposlitev ali delovno mesto	0EV01
zaro datum	09=01
zaverecna praca	08_01
zaverecna prace	08`01
zavrsetak	0EC02
zavrsni rad	0GH02
završetak	0EC02
završni rad	0GH02
zawod	1KS02
zawod lub zajmowane stanowisko	13]01
zawód	1KS02
zawód lub zajmowane stanowisko	13]01
začetek	0EA01
začiatok	0E@01
začátek	0EB01
zdjecie	1KU01
zdjęcie	1KU01
zdravotni stav	1KV01
zdravotní stav	1KV01
zdruzenie	1KW01
združenie	1KW01
zeit	09c01
zeitdauer	09c01
zeitpunkt	00T01
zeitraum	09c01
zeitschrift	0Nd01
zeitspanne	09c01
zelena placa	14:01
zeleno delovno mesto	12E01
zeljena placa	0lD01
zeljena plata	0lE01
zeljena pozicija	1KX01
zeljeno radno mjesto	17001
zeme	1@W01
zemlja	1KY02
země	1@W01
zeroj	17I01
zertifikate	1?001
zertifizierer	07;01
zertifizierungsstelle	07;01
zespol	0In01
zespół	0In01
zhrnutie	1@b01
ziel	07:01
zielposition	02R01
zinasanu limenis	13a01
zināšanu līmenis	13a01
zip	12n01
zip code	12n01
ziskano	0E>01
zitat	07?01
zivildienst	0;g01
zivilstand	0P]01
zleceniodawca	0H301
znajomosc	0:G01
znajomość	0:G01
znalost	0[]02
znalosť	1K[01
znamka	16502
znanje	1K\03
známka	16502
zodpovednost	0>i02
zodpovednosti	0>i02
zodpovednosť	0W>01
zodpovědnost	0WA01
zodpovědnosti	0WA01
zone geographique	0a;01
zone géographique	0a;01
zpracovani informaci	1K_01
zpracování informací	1K_01
zrucnosti	0]_01
zručnosti	0]_01
zuletzt aktualisiert	0`h01
zuletzt geaendert	0`h01
zuletzt geandert	0`h01
zuletzt geändert	0`h01
zuname	0P\01
zupanija	1K`01
zurnalas	0`\01
zurnals	0[D01
zusammenfassung	04401
zusammenhaengendes sprechen	0g601
zusammenhangendes sprechen	0g601
zusammenhängendes sprechen	0g601
zusatz	1>S01
zustaendig fuer	05]01
zustaendigkeiten	05]01
zustandig fur	05]01
zustandigkeiten	05]01
zuständig für	05]01
zuständigkeiten	05]01
zvanje	1?j02
zákazník	1KG02
základní vojenská služba	1KK01
záró dátum	09=01
záverečná práca	08_01
závěrečná práce	08`01
získáno	0E>01
à l'attention de	00601
à propos	00801
à propos de l'entreprise	00901
à retenir	00:01
àmbit	03G01
àrea	1Ka02
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
ár	1Kc03
árangur	02201
área	1Kf04
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
éachtaí	0K=01
école	0>601
écoute	0@^01
écouter	0@^01
écrire	0KA01
écrit	0KA01
écriture	0KA01
éditeur	0A701
édition	0A701
éditions	0A701
éirchód	0?i01
éisteacht	0L?01
életkor	0LR01
émetteur	07e01
émise le	0D=01
équipe	1Kj02
équipe encadrée	0Kg01
értékelés	06a01
établissement	0O?02
établissement d'enseignement	0>601
établissement de formation	0>601
état	0<T01
état civil	0MZ01
état de santé	0OA01
év	0OK03
évek	0OO01
éves	0LR01
éxitos	0OQ01
ênfase	06101
írás	0Zf01
íráskészség	0Zf01
început	0Cb01
înțelegere orală	06;01
înțelegere scrisă	0??01
înțelegere: ascultare	06;01
înțelegere: citire	0??01
ó	0Cm01
óskastarf	0oE01
õppeained	02@01
õppeasutus	0V_01
õppekava	0N_01
õppevaldkonnad (isced-f	0m`01
ödül	08o01
ödül adı	08o01
ödülü veren	0ll01
ökuréttindi	0:Q01
ön ad	0X\01
önad	0X\01
öne çıkanlar	0mH01
önemli noktalar	0mH01
önnur netföng	0mM01
önnur símanúmer	0mN01
önskad befattning	0kL01
önskad lön	0bE01
önskad ort	0Q_01
önskad tjänst	0kL01
öryggi	0oA01
összefoglalás	0d401
összefoglaló	0d401
övriga e-postadresser	0lo01
övriga telefonnummer	0m001
övriga uppgifter	04501
övriga webbplatser	0m101
övrigt	04501
özet	01301
öğrenim durumu	0Km01
öğrenim düzeyi	0Ko01
öğrenim türü	0Ko01
ønsket løn	0bG01
ønsket lønn	0bF01
ønsket stilling	0lm02
øvrig	03j01
øvrige e-mailadresser	0m201
øvrige hjemmesider	0m301
øvrige oplysninger	03f01
øvrige telefonnumre	0m401
øvrigt	03f01
údair	1G;01
údar	1G;01
úkoly	0WA01
úloha v projekte	1:W01
úlohy	0W>01
última actualización	01=01
última atualização	06o01
última modificación	01=01
último nome	05?01
úroveň	1H=04
úroveň ekr	0LF01
úroveň eqf	1HA01
úroveň eqr	1HA01
úroveň znalosti	0[]02
úrovne serr	1Kl01
úrovně serr	1<k01
úsek	1HB02
úspechy	0I301
úspěchy	0I001
ústna interakcia	0^X01
ústny prejav	0Wo01
ústní interakce	0^W01
ústní projev	0eP01
útgefandi	0TT01
útgefið	1HT01
útgáfa	1DE01
útgáfudagur	0:S01
útskrift	0`L01
úvazek	0IS01
úväzok	0IP01
účet	1G902
über das unternehmen	0;S01
über mich	04401
überblick	04401
überschrift	07A01
ücret beklentisi	09J01
ügyfél	0d301
ühing	1GI01
üksus	0d201
ülesanded	0]k01
ülikool	0V_01
ülke	1GT01
üniversite	0Kn01
ünvan	0UW01
þjóðerni	19g01
ċellulari	0>001
ċittadinanza	0i401
čas	0=601
časopis	0=804
činnosti	0>i02
čitanje	0?002
čtení	0BW01
čítanie	0>o01
ďalšie e-maily	0C901
ďalšie telefóny	0C:01
ďalšie weby	0C<01
ďalšie údaje	0C;01
điểm	0FY01
điểm nổi bật	0FZ01
điểm tb	0FY01
điểm trung bình	0FY01
điện thoại	0F[01
điện thoại bàn	0F[01
điện thoại di động	0FT01
điện thoại khác	0F\01
đt	0F[01
đơn vị	0Hi03
đơn vị công tác	0?d01
đơn vị cấp	0<W01
đơn vị thực hiện	0Hl01
đơn vị trao	0Hm01
đơn vị trao tặng	0Hm01
đường	0>V01
đến	0EZ01
đề tài	0EK01
đề tài tốt nghiệp	0EK01
địa chỉ	0>V01
địa chỉ email	0FU01
địa chỉ hiện tại	0>V01
địa chỉ thường trú	0>V01
địa điểm	0FV01
đọc	0HB01
đồ án tốt nghiệp	0EK01
ġeneru	0Ta01
ġurnal	0VN01
ģimenes stāvoklis	0U801
ħolqien ta' kontenut	0W^01
įgyta kvalifikacija	0XO01
įgūdžiai	0XN01
įmonė	0Xl02
įrankiai	0XN01
įstaiga	0Zn03
įteikė	05=01
įvertinimas	08d01
řešení problémů	18R01
řidičské oprávnění	19d01
řidičský průkaz	19d01
řidičský průkaz sk	19d01
řidičák	19d01
řp	19d01
średnia	0lI01
średnia ocen	0lI01
środowisko	0hD01
şehir	1<P02
şirket	0QU01
şirket adı	0QU01
şirket hakkında	0QV01
şirket tanıtımı	0QV01
šalis	1;c01
šeiminė padėtis	1<R01
šeimyninė padėtis	1<R01
škola	1Km04
šola	0PW01
špecializácia	1>]01
število zaposlenih	1@301
študijný odbor	1>]01
študijný program	1>]01
študijska smer	12=01
študijski program	12=01
štát	0^o01
štátna príslušnosť	0kP01
štátne občianstvo	0kP01
švietimo sritys (isced-f	1A301
švietimo įstaiga	07601
želena plača	14:01
želeno delovno mesto	12E01
željena plata	0lE01
željena plaća	0lD01
željena pozicija	1KX01
željeno radno mjesto	17001
županija	1K`01
žurnalas	0`\01
žurnāls	0[D01
școala	0T601
școală	0T601
șef direct	0B401
țara	1A[01
țară	1A[01
άδεια οδήγησησ	1L101
άδεια/εσ οδήγησησ	1L101
άλλα	1L201
άλλα email	1L301
άλλα τηλέφωνα	1L401
άλλεσ ιστοσελίδεσ	1L501
έδρα	1L601
έναρξη	1L701
έργο	1L801
έτη	1L901
έτη εμπειρίασ	1L:01
έτοσ	1L;03
έτοσ αποφοίτησησ	1L>01
έτοσ απόκτησησ	1L?01
έτοσ γέννησησ	1L@01
έωσ	1L>01
ίδρυμα	1LA01
αδεια εσ οδηγησησ	1L101
αδεια οδηγησησ	1L101
ακροαση	1LB01
ακρόαση	1LB01
αλλα	1L201
αλλα email	1L301
αλλα τηλεφωνα	1L401
αλλεσ ιστοσελιδεσ	1L501
ανάγνωση	1LC01
αναγνωση	1LC01
αναφορά	1LD01
αναφορα	1LD01
αντικείμενο	1LE02
αντικείμενο σπουδών	1LG01
αντικειμενο	1LE02
αντικειμενο σπουδων	1LG01
απασχοληση	1LH01
απασχοληση η θεση που κατειχατε	1LH01
απασχόληση	1LH01
απασχόληση ή θέση που κατείχατε	1LH01
απο	1L701
απονεμήθηκε από	1LI01
απονεμηθηκε απο	1LI01
αποτέλεσμα	1LJ02
αποτελέσματα	1LL01
αποτελεσμα	1LJ02
αποτελεσματα	1LL01
αποφοίτηση	1L>01
αποφοιτηση	1L>01
από	1L701
αριθμοσ εργαζομενων	1LM01
αριθμοσ τηλεφωνου	1LN01
αριθμόσ εργαζομένων	1LM01
αριθμόσ τηλεφώνου	1LN01
αρμοδιοτητεσ	1LO01
αρμοδιότητεσ	1LO01
ασφάλεια	1LP01
ασφαλεια	1LP01
βαθμίδα	1LQ01
βαθμιδα	1LQ01
βαθμολογία	1LR01
βαθμολογια	1LR01
βαθμοσ	1LR01
βαθμοσ πτυχιου	1LR01
βαθμόσ	1LR01
βαθμόσ πτυχίου	1LR01
βραβείο	1LS01
βραβειο	1LS01
γέννηση	1L@01
γενικοσ βαθμοσ	1LR01
γενικόσ βαθμόσ	1LR01
γεννήθηκα	1L@01
γεννηθηκα	1L@01
γεννηση	1L@01
γλωσσα	1LT01
γλωσσεσ	1LT01
γλώσσα	1LT01
γλώσσεσ	1LT01
γράψιμο	1LU01
γραπτή έκφραση	1LU01
γραπτή κατανόηση	1LC01
γραπτη εκφραση	1LU01
γραπτη κατανοηση	1LC01
γραφή	1LU01
γραφη	1LU01
γραψιμο	1LU01
δήμοσ	1LV01
δίκτυο	1LW01
δίπλωμα	1LQ01
δίπλωμα οδήγησησ	1L101
δεξιοτητεσ	1LX01
δεξιότητεσ	1LX01
δημιουργία περιεχομένου	1LY01
δημιουργια περιεχομενου	1LY01
δημοσ	1LV01
δημοσιευτηκε	1LZ01
δημοσιευτηκε στο	1L[01
δημοσιεύτηκε	1LZ01
δημοσιεύτηκε στο	1L[01
διάκριση	1LS01
διάρκεια	1L901
διάστημα	1L901
διαθεσιμοτητα	1L\01
διαθεσιμότητα	1L\01
διακριση	1LS01
διαρκεια	1L901
διαστημα	1L901
διατριβή	1L]01
διατριβη	1L]01
διδακτικέσ μονάδεσ	1L^01
διδακτικεσ μοναδεσ	1L^01
διδακτορική διατριβή	1L]01
διδακτορικη διατριβη	1L]01
διευθυνση	1L_01
διευθυνση ηλεκτρονικου ταχυδρομειου	1L`01
διευθυνση κατοικιασ	1L_01
διευθυνση τμηματοσ	1La01
διεύθυνση	1L_01
διεύθυνση ηλεκτρονικού ταχυδρομείου	1L`01
διεύθυνση κατοικίασ	1L_01
διεύθυνση τμήματοσ	1La01
δικτυακοσ τοποσ	1Lb01
δικτυακόσ τόποσ	1Lb01
δικτυο	1LW01
διπλωμα	1LQ01
διπλωμα οδηγησησ	1L101
διπλωματική	1L]01
διπλωματική εργασία	1L]01
διπλωματικη	1L]01
διπλωματικη εργασια	1L]01
είδοσ απασχόλησησ	1Lc01
είδοσ τησ επιχείρησησ ή του κλάδου	1Ld01
εδρα	1L601
εθνικοτητα	1Le01
εθνικότητα	1Le01
ειδίκευση	1LG01
ειδικευση	1LG01
ειδικοτητα	1Lf03
ειδικότητα	1Lf03
ειδοσ απασχολησησ	1Lc01
ειδοσ τησ επιχειρησησ η του κλαδου	1Ld01
εκδοθηκε απο	1Li01
εκδοσεισ	1L[01
εκδοτησ	1Lj02
εκδοτησ πιστοποιητικου	1Li01
εκδόθηκε από	1Li01
εκδόσεισ	1L[01
εκδότησ	1Lj02
εκδότησ πιστοποιητικού	1Li01
εκπαιδευτικο ιδρυμα	1LA01
εκπαιδευτικό ίδρυμα	1LA01
εναρξη	1L701
επάγγελμα	1Ll01
επίθετο	1Lm01
επίλυση προβλημάτων	1Ln01
επίπεδο	1Lo03
επίπεδο eqf	1M201
επίπεδο γλώσσασ	1M301
επίπεδο γνώσησ	1M402
επίπεδο εππ	1M201
επίπεδο σπουδών	1M601
επαγγελμα	1Ll01
επεξεργασία πληροφοριών	1M701
επεξεργασια πληροφοριων	1M701
επιβλέπουσα	1M801
επιβλέπων	1M801
επιβλεπουσα	1M801
επιβλεπων	1M801
επιθετο	1Lm01
επιθυμητή απασχόληση	1Ll01
επιθυμητή θέση	1Ll01
επιθυμητη απασχοληση	1Ll01
επιθυμητη θεση	1Ll01
επιθυμητοσ μισθοσ	1M901
επιθυμητόσ μισθόσ	1M901
επικοινωνία	1M:02
επικοινωνία (προφορική	1M<01
επικοινωνια	1M:02
επικοινωνια (προφορικη	1M<01
επιλυση προβληματων	1Ln01
επιπεδο	1Lo03
επιπεδο eqf	1M201
επιπεδο γλωσσασ	1M301
επιπεδο γνωσησ	1M402
επιπεδο εππ	1M201
επιπεδο σπουδων	1M601
επιτευγματα	1LL01
επιτεύγματα	1LL01
επιχείρηση	1M=01
επιχειρηση	1M=01
εππ	1M201
επωνυμία εταιρείασ	1M=01
επωνυμία και διεύθυνση εργοδότη	1M=01
επωνυμια εταιρειασ	1M=01
επωνυμια και διευθυνση εργοδοτη	1M=01
επωνυμο	1Lm01
επωνυμο ονομα	1M>01
επώνυμο	1Lm01
επώνυμο / όνομα	1M>01
εργαλεία	1LX01
εργαλεια	1LX01
εργασίεσ	1LO01
εργασιεσ	1LO01
εργο	1L801
εργοδοτησ	1M=01
εργοδότησ	1M=01
εταιρία	1M=01
εταιρεία	1M?02
εταιρεια	1M?02
εταιρια	1M=01
ετη	1MA02
ετη εμπειριασ	1L:01
ετοσ	1L;03
ετοσ αποκτησησ	1L?01
ετοσ αποφοιτησησ	1L>01
ετοσ γεννησησ	1L@01
ετων	1MC01
ετών	1MC01
ευθυνεσ	1LO01
ευθύνεσ	1LO01
ευχέρεια	1M301
ευχερεια	1M301
εωσ	1L>01
ηλ διευθυνση	1L`01
ηλ ταχ	1L`01
ηλ ταχυδρομειο	1L`01
ηλ. διεύθυνση	1L`01
ηλ. ταχ	1L`01
ηλ. ταχυδρομείο	1L`01
ηλεκτρονική διεύθυνση	1L`01
ηλεκτρονικη διευθυνση	1L`01
ηλεκτρονικο ταχυδρομειο	1L`01
ηλεκτρονικό ταχυδρομείο	1L`01
ηλικία	1MC01
ηλικια	1MC01
ημ γεννησησ	1L@01
ημ νια γεννησησ	1L@01
ημ. γέννησησ	1L@01
ημ/νία γέννησησ	1L@01
ημερομηνία	1MD02
ημερομηνία έκδοσησ	1L?01
ημερομηνία έναρξησ	1L701
ημερομηνία γέννησησ	1L@01
ημερομηνία δημοσίευσησ	1LZ01
ημερομηνία και τόποσ γέννησησ	1L@01
ημερομηνία λήξησ	1L>01
ημερομηνίεσ	1L901
ημερομηνια	1MD02
ημερομηνια γεννησησ	1L@01
ημερομηνια δημοσιευσησ	1LZ01
ημερομηνια εκδοσησ	1L?01
ημερομηνια εναρξησ	1L701
ημερομηνια και τοποσ γεννησησ	1L@01
ημερομηνια ληξησ	1L>01
ημερομηνιεσ	1L901
θέμα	1L801
θέμα διπλωματικήσ	1L]01
θέση	1LH01
θέση εργασίασ	1LH01
θεμα	1L801
θεμα διπλωματικησ	1L]01
θεση	1LH01
θεση εργασιασ	1LH01
θητεία	1MF01
θητεια	1MF01
ιδιοτητα	1MG03
ιδιότητα	1MG03
ιδρυμα	1LA01
ιθαγένεια	1Le01
ιθαγενεια	1Le01
ιστολογιο	1Lb01
ιστολόγιο	1Lb01
ιστοσελίδα	1Lb01
ιστοσελιδα	1Lb01
ιστοτοποσ	1Lb01
ιστότοποσ	1Lb01
καθήκοντα	1LO01
καθήκοντα θέσησ	1LH01
καθήκοντα και αρμοδιότητεσ	1LO01
καθηκοντα	1LO01
καθηκοντα θεσησ	1LH01
καθηκοντα και αρμοδιοτητεσ	1LO01
κατανοηση προφορικου λογου	1LB01
κατανόηση προφορικού λόγου	1LB01
κατευθυνση	1LG01
κατεύθυνση	1LG01
κατοικία	1MJ02
κατοικια	1MJ02
κιν	1ML01
κινητο	1ML01
κινητο τηλεφωνο	1ML01
κινητό	1ML01
κινητό τηλέφωνο	1ML01
κλάδοσ	1MM02
κλαδοσ	1MM02
κοινωνικά δίκτυα	1MO01
κοινωνικα δικτυα	1MO01
κυρια θεματα επαγγελματικεσ δεξιοτητεσ	1MP01
κυρια καθηκοντα	1LO01
κυρια μαθηματα	1MP01
κυρια σημεια	1MQ01
κυριεσ αρμοδιοτητεσ	1LO01
κυριεσ δραστηριοτητεσ και αρμοδιοτητεσ	1LO01
κύρια θέματα/επαγγελματικέσ δεξιότητεσ	1MP01
κύρια καθήκοντα	1LO01
κύρια μαθήματα	1MP01
κύρια σημεία	1MQ01
κύριεσ αρμοδιότητεσ	1LO01
κύριεσ δραστηριότητεσ και αρμοδιότητεσ	1LO01
λέξεισ-κλειδιά	1LX01
λήξη	1L>01
λεξεισ κλειδια	1LX01
ληξη	1L>01
λογαριασμοσ	1MR01
λογαριασμόσ	1MR01
λογισμικο	1LX01
λογισμικό	1LX01
λοιπά	1L201
λοιπά στοιχεία	1L201
λοιπα	1L201
λοιπα στοιχεια	1L201
μέγεθοσ ομάδασ	1LM01
μέθοδοι	1LX01
μέσοσ όροσ	1LR01
μέχρι	1L>01
μαθήματα	1MP01
μαθηματα	1MP01
μεγεθοσ ομαδασ	1LM01
μεθοδοι	1LX01
μεσοσ οροσ	1LR01
μεταπτυχιακή εργασία	1L]01
μεταπτυχιακη εργασια	1L]01
μεχρι	1L>01
μητρικέσ γλώσσεσ	1MS01
μητρική γλώσσα	1MS01
μητρική/έσ γλώσσα/εσ	1MS01
μητρικεσ γλωσσεσ	1MS01
μητρικη γλωσσα	1MS01
μητρικη εσ γλωσσα εσ	1MS01
μικρο ονομα	1MT01
μικρό όνομα	1MT01
μισθολογικέσ απαιτήσεισ	1M901
μισθολογικεσ απαιτησεισ	1M901
μονάδα	1La01
μοναδα	1La01
νομοσ	1MU01
νομόσ	1MU01
ξένη γλώσσα	1LT01
ξενη γλωσσα	1LT01
ο ρολοσ μου	1MV01
ο ρόλοσ μου	1MV01
οδοσ	1L_01
οδόσ	1L_01
οικογενειακή κατάσταση	1MW01
οικογενειακη κατασταση	1MW01
ομάδα	1La01
ομαδα	1La01
ομιλία	1MX01
ομιλια	1MX01
ονομα	1M>01
ονομα (μικρο	1MT01
ονομα επωνυμο	1M>01
ονομα και διευθυνση εργοδοτη	1M=01
ονομα και επωνυμο	1M>01
ονομα και τυποσ του οργανισμου που παρειχε την εκπαιδευση η καταρτιση	1LA01
ονομα χρηστη	1MR01
ονομασία	1M>01
ονομασια	1M>01
ονοματεπωνυμο	1M>01
ονοματεπώνυμο	1M>01
οργανισμοσ	1MY02
οργανισμόσ	1MY02
πανεπιστήμιο	1LA01
πανεπιστημιο	1LA01
παραγωγή γραπτού λόγου	1LU01
παραγωγη γραπτου λογου	1LU01
παρατηρήσεισ	1M[01
παρατηρησεισ	1M[01
πελάτησ	1M\01
πελατησ	1M\01
περίληψη	1M[01
περίοδοσ	1L901
περιγραφή	1L801
περιγραφή έργου	1L801
περιγραφή εργασίασ	1LO01
περιγραφή εταιρείασ	1M]01
περιγραφη	1L801
περιγραφη εργασιασ	1LO01
περιγραφη εργου	1L801
περιγραφη εταιρειασ	1M]01
περιεχομενο	1L801
περιεχόμενο	1L801
περιληψη	1M[01
περιοδικο	1L[01
περιοδικό	1L[01
περιοδοσ	1L901
περιοχή	1M^03
περιοχη	1M^03
περιφέρεια	1MU01
περιφερεια	1MU01
πιστωτικέσ μονάδεσ	1L^01
πιστωτικεσ μοναδεσ	1L^01
πλήρεσ όνομα	1M>01
πλατφορμα	1LW01
πλατφόρμα	1LW01
πληρεσ ονομα	1M>01
πολη	1Ma02
προγράμματα	1LX01
προγραμματα	1LX01
προισταμενοσ	1M801
προσφωνηση	1Mc01
προσφώνηση	1Mc01
προυπηρεσια	1L:01
προφίλ	1M[01
προφίλ στο διαδίκτυο	1MO01
προφιλ	1M[01
προφιλ στο διαδικτυο	1MO01
προφορική έκφραση	1MX01
προφορική αλληλεπίδραση	1M<01
προφορική κατανόηση	1LB01
προφορικη αλληλεπιδραση	1M<01
προφορικη εκφραση	1MX01
προφορικη κατανοηση	1LB01
προϊστάμενοσ	1M801
προϋπηρεσία	1L:01
πτυχίο	1LQ01
πτυχιακή	1L]01
πτυχιακή εργασία	1L]01
πτυχιακη	1L]01
πτυχιακη εργασια	1L]01
πτυχιο	1LQ01
πόλη	1Ma02
ρολοι	1MV01
ρολοσ	1Md03
ρόλοι	1MV01
ρόλοσ	1Md03
σελίδα	1Lb01
σελιδα	1Lb01
σεμινάρια	1MP01
σεμιναρια	1MP01
σημαντικά σημεία	1MQ01
σημαντικα σημεια	1MQ01
σταθερο	1LN01
σταθερο τηλεφωνο	1LN01
σταθερό	1LN01
σταθερό τηλέφωνο	1LN01
στρατιωτικέσ υποχρεώσεισ	1MF01
στρατιωτική θητεία	1MF01
στρατιωτική θητεια	1MF01
στρατιωτική κατάσταση	1MF01
στρατιωτικεσ υποχρεωσεισ	1MF01
στρατιωτικη θητεια	1MF01
στρατιωτικη κατασταση	1MF01
συγγραφέασ	1Mg01
συγγραφείσ	1Mg01
συγγραφεασ	1Mg01
συγγραφεισ	1Mg01
συλλογοσ	1Mh01
συνδεσμοσ	1Lb01
συνομιλία	1M<01
συνομιλια	1M<01
συνοψη	1M[01
συσταση	1LD01
σχέση	1Mi01
σχεση	1Mi01
σχετικά	1M[01
σχετικά με την εταιρεία	1M]01
σχετικα	1M[01
σχετικα με την εταιρεια	1M]01
σχολή	1Mj02
σχολείο	1LA01
σχολειο	1LA01
σχολη	1Mj02
σύλλογοσ	1Mh01
σύνδεσμοσ	1Lb01
σύνοψη	1M[01
σύσταση	1LD01
τ κ	1Ml01
τ.κ	1Ml01
τίτλοσ	1Mm04
τίτλοσ ονόματοσ	1M>01
τίτλοσ πιστοποίησησ ή διπλώματοσ	1LQ01
τίτλοσ σπουδών	1LQ01
ταχυδρομική διεύθυνση	1L_01
ταχυδρομικη διευθυνση	1L_01
ταχυδρομικοσ κωδικασ	1Ml01
ταχυδρομικόσ κώδικασ	1Ml01
τελευταία τροποποίηση	1N101
τελευταια τροποποιηση	1N101
τεχνολογίεσ	1LX01
τεχνολογιεσ	1LX01
τηλ	1LN01
τηλέφωνα	1LN01
τηλέφωνο	1LN01
τηλέφωνο επικοινωνίασ	1LN01
τηλεφωνα	1LN01
τηλεφωνο	1LN01
τηλεφωνο επικοινωνιασ	1LN01
τιτλοσ	1Mm04
τιτλοσ ονοματοσ	1M>01
τιτλοσ πιστοποιησησ η διπλωματοσ	1LQ01
τιτλοσ σπουδων	1LQ01
τκ	1Ml01
τμήμα	1N202
τμημα	1N202
τομέασ	1Ld01
τομέασ δραστηριότητασ	1Ld01
τομείσ εκπαίδευσησ (isced-f	1N401
τομεασ	1Ld01
τομεασ δραστηριοτητασ	1Ld01
τομεισ εκπαιδευσησ (isced f	1N401
τοποθεσία	1L601
τοποθεσια	1L601
τοποσ	1L601
τοποσ γεννησησ	1N501
τοποσ διαμονησ	1LV01
τοποσ κατοικιασ	1Ma02
τυποσ η τομεασ δραστηριοτητασ	1Ld01
τόποσ	1L601
τόποσ γέννησησ	1N501
τόποσ διαμονήσ	1LV01
τόποσ κατοικίασ	1Ma02
τύποσ ή τομέασ δραστηριότητασ	1Ld01
υπευθυνοτητεσ	1LO01
υπευθυνότητεσ	1LO01
υπηκοοτητα	1Le01
υπηκοοτητα( εσ	1Le01
υπηκοότητα	1Le01
υπηκοότητα(-εσ	1Le01
φαξ	1N601
φορέασ	1N704
φορέασ έκδοσησ	1Li01
φορέασ απονομήσ	1LI01
φορέασ εκπαίδευσησ	1LA01
φορέασ πιστοποίησησ	1Li01
φορεασ	1N704
φορεασ απονομησ	1LI01
φορεασ εκδοσησ	1Li01
φορεασ εκπαιδευσησ	1LA01
φορεασ πιστοποιησησ	1Li01
φυλο	1N;01
φωτογραφία	1N<01
φωτογραφια	1N<01
φύλο	1N;01
χρήση	1LX01
χρηση	1LX01
χρονική περίοδοσ	1L901
χρονικη περιοδοσ	1L901
χρονικο διαστημα	1L901
χρονικό διάστημα	1L901
χρονολογίεσ	1L901
χρονολογιεσ	1L901
χρονοσ	1L901
χρόνοσ	1L901
χωρα	1N=01
χώρα	1N=01
ωράριο	1Lc01
ωραριο	1Lc01
όνομα	1M>01
όνομα (μικρό	1MT01
όνομα - επώνυμο	1M>01
όνομα και διεύθυνση εργοδότη	1M=01
όνομα και επώνυμο	1M>01
όνομα και τύποσ του οργανισμού που παρείχε την εκπαίδευση ή κατάρτιση	1LA01
όνομα χρήστη	1MR01
автор	1N>03
автори	1NA02
авторы	1NC01
адрес	1ND02
адрес за кореспонденция	1NF01
адрес места жительства	1NG01
адрес проживания	1NG01
адрес регистрации	1NG01
адрес сайта	1NH01
адрес электронной почты	1NI01
адреса	1NJ02
адреса електронної пошти	1NL01
адреса проживання	1NM01
адреса становања	1NN01
академическая степень	1NO01
академия	1NP01
акаунт	1NQ01
аккаунт	1NR01
акценти	1NS01
алати	1NT01
армия	1NU01
аудирование	1NV01
аудіювання	1NW01
аутор	1NX01
аутори	1NX01
бажана зарплата	1NY01
бажана посада	1NZ01
бажана робота	1NZ01
бажане місто	1N[01
бажаний рівень доходу	1NY01
бал	1N\01
балл	1N]01
баллы	1N]01
безопасность	1N^01
безпека	1N_01
бележка	1N`01
беседа	1Na01
блог	1Nb04
бранш	1Nf01
брачни статус	1Ng01
брачно стање	1Ng01
брой подчинени	1Nh01
брой служители	1Nh01
број запослених	1Ni01
број телефона	1Nj01
в подчинении	1Nk01
веб	1Nl01
веб сайт	1Nm02
веб сајт	1Nl01
веб страница	1Nl01
веб-сайт	1Nm02
веб-сајт	1Nl01
вебсайт	1No01
величина тима	1Ni01
вероисповедание	1O001
вес	1O101
вестник	1O201
вештине	1NT01
вид	1O303
вид заетост	1O601
вид зайнятості	1O701
вид занятости	1O801
вид на дейността	1Nf01
вид на дейността или сферата на работа	1Nf01
вид проект	1O901
видавець	1O:01
видавець сертифіката	1O;01
видавник	1O;01
видавництво	1O:01
видання	1O:01
видано	1O<01
виза	1O=01
використані технології	1O>01
використовувані технології	1O>01
вклад	1O?01
вкр	1O@01
владеене	1OA01
владение	1OB01
власне ім'я	1OC01
внз	1OD01
водительские права	1OE01
водительское удостоверение	1OE01
водійське посвідчення	1OF01
водійські права	1OF01
военна повинност	1OG01
военна служба	1OG01
военная служба	1NU01
военный билет	1NU01
возачка	1OH01
возачка дозвола	1OH01
возраст	1OI01
воинская обязанность	1NU01
воинская служба	1NU01
володіння	1OJ01
војна обавеза	1OK01
војни рок	1OK01
вредные привычки	1O101
време	1OL02
время	1ON01
время работы	1ON01
врста	1OO01
врста делатности	1OP01
врста запослења	1OQ01
врста пројекта	1OO01
вручено	1OR01
връзка	1OS01
връзка с лицето	1OT01
връчена от	1OU01
вуз	1NP01
вулиця	1NM01
възложител	1OV01
възраст	1OW01
выдавшая организация	1OX01
выдал	1OX01
выдан	1OY02
выдан кем	1OX01
выдано	1O[01
выполняемая работа	1O?01
выполняемые обязанности	1O?01
выпуск	1O\01
выпускная квалификационная работа	1O@01
выпускная работа	1O@01
відгук	1O]01
відділ	1O^01
відзнака	1O_01
відношення	1O`01
відношення до військової служби	1Oa01
відповідальність	1Ob01
військова служба	1Oa01
військовий обов'язок	1Oa01
вік	1Oc01
галузь	1Od01
галузі освіти (isced f	1Oe01
галузі освіти (isced-f	1Oe01
главни задаци	1Of01
главни предмети	1Og01
главное	1Oh01
говор	1Oi01
говорене	1Oj01
говорение	1Ok01
говорна интеракција	1Ol01
говорна продукција	1Oi01
говоріння	1Om01
год	1On04
год выдачи	1O[01
год окончания	1O\01
год получения	1O[01
год поступления	1P201
год публикации	1P301
год рождения	1P401
года	1OI01
година	1P506
година завршетка	1P;01
година на завършване	1P<01
година на раждане	1P=01
година рођења	1P>01
године	1P?02
године искуства	1PA01
години	1PB03
години опит	1PE01
годы	1ON01
годы обучения	1ON01
годы работы	1ON01
головне	1PF01
город	1PG02
город проживания	1PG02
готов приступить	1PI01
готова приступить	1PI01
готовност за започване	1PJ01
готовность к командировкам	1PK01
готовность к переезду	1PK01
готовность к работе	1PI01
готовность приступить	1PI01
готовность приступить к работе	1PI01
готовність до відряджень	1N[01
готовність до переїзду	1N[01
готовність до роботи	1PL01
готовність приступити	1PL01
гр	1PM01
град	1PN03
гражданство	1PQ02
график	1O801
график работы	1PS02
графік	1O701
графік роботи	1O701
громадська організація	1PU01
громадянство	1PV01
д р	1P401
д.р	1P401
дата	1PW09
дата видачі	1O<01
дата выдачи	1O[01
дата выхода	1PI01
дата выхода публикации	1P301
дата завершення	1P`01
дата закінчення	1P`01
дата и место рождения	1P401
дата и място на раждане	1P=01
дата на издаване	1Pa01
дата на публикуване	1Pb01
дата на раждане	1P=01
дата народження	1Pc01
дата начала	1P201
дата окончания	1O\01
дата отримання	1O<01
дата получения	1O[01
дата поступления	1P201
дата початку	1Pd01
дата приема	1P201
дата приёма	1P201
дата публикации	1P301
дата публікації	1Pe01
дата рождения	1P401
дата та місце народження	1Pc01
дата увольнения	1O\01
дата і місце народження	1Pc01
дати	1Pf02
дати (от до	1Ph01
дати (от-до	1Ph01
датум	1Pi03
датум завршетка	1P;01
датум и место рођења	1P>01
датум издавања	1Pl01
датум објављивања	1Pm01
датум почетка	1Pn01
датум рођења	1P>01
даты	1ON01
дейности	1Po01
делатност	1OP01
день народження	1Pc01
день рождения	1P401
департамент	1Q002
дети	1Q201
деятельность	1Q302
деятельность компании	1Q501
диалог	1Q602
диплом	1Q803
диплом на тему	1O@01
диплом с отличием	1N]01
диплома	1Q;02
диплома с успех	1Q=01
дипломен проект	1Q>01
дипломна работа	1Q>01
дипломна робота	1Q?01
дипломная работа	1O@01
дипломний проєкт	1Q?01
дипломный проект	1O@01
дипломски рад	1Q@01
дирекция	1QA01
дисертационен труд	1Q>01
дисертация	1Q>01
дисертација	1Q@01
дисертація	1Q?01
диссертация	1O@01
дисциплини	1QB01
дисциплины	1QC01
дисципліни	1QD01
длительность	1ON01
длъжност	1QE03
длъжностна характеристика	1Po01
для	1QH02
для кого	1QJ01
до	1QK04
додаткова інформація	1QO01
додатково	1QO01
доделила	1QP01
доделио	1QP01
додељује	1QP01
докторска дисертација	1Q@01
должностные обязанности	1O?01
должностные обязанности и достижения	1O?01
должность	1QQ04
домашен	1QU01
домашен адрес	1NF01
домашний адрес	1NG01
домашний телефон	1QV01
домашня адреса	1NM01
дополнительная информация	1QW01
дополнительная почта	1QX01
дополнительно	1QW01
дополнительный телефон	1QY01
допълнителна информация	1QZ01
досвід	1Q[01
досвід роботи	1Q[01
достигнутые результаты	1Q\01
достигнућа	1Q]01
достижения	1Q\01
доступност	1Q^01
доступность	1PI01
доступність	1PL01
досягнення	1Q_01
држава	1Q`01
држављанство	1Qa01
друге имејл адресе	1Qb01
други данни	1QZ01
други имейли	1Qc01
други сајтови	1Qd01
други телефони	1Qe02
други уебсайтове	1Qg01
другие адреса почты	1QX01
другие сайты	1Qh01
другие ссылки	1Qh01
другие телефоны	1QY01
друго	1Qi02
другое	1QW01
дружество	1Qk01
друштвене мреже	1Ql01
дужности	1Of01
държава	1Qm01
діалог	1Qn01
діти	1Qo01
діяльність	1Ob01
діяльність компанії	1R001
е mail	1R103
е маил	1R401
е пошта	1R401
е поща	1R501
е-mail	1R103
е-маил	1R401
е-пошта	1R401
е-поща	1R501
егн	1R601
език	1R701
езикови сертификати	1R801
езици	1R701
екип	1QA01
екр	1R901
ел адрес	1R501
ел пошта	1NL01
ел поща	1R501
ел. адрес	1R501
ел. пошта	1NL01
ел. поща	1R501
електронна адреса	1NL01
електронна пошта	1NL01
електронна поща	1R501
електронска пошта	1R401
емаил	1R401
еспб	1R:01
еспб бодови	1R:01
желаемая должность	1R;01
желаемая зарплата	1R<01
желаемая позиция	1R;01
желаемое место работы	1PK01
желаемый город	1PK01
желаемый график	1O801
желаемый доход	1R<01
желаемый уровень дохода	1R<01
желаемый уровень заработной платы	1R<01
желана длъжност	1R=01
желана заплата	1R>01
желана позиция	1R=01
желательное место работы	1PK01
жељена плата	1R?01
жељена позиција	1R@01
журнал	1RA02
з	1Pd01
за	1RC01
за компанията	1RD01
за мен	1N`01
за фирмата	1RD01
забележка	1N`01
завдання	1Ob01
завершення	1P`01
завршетак	1P;01
завршни рад	1Q@01
завършване	1P<01
завършил	1P<01
завършила	1P<01
загальний стаж	1Q[01
заглавие	1RE01
заголовок	1RF01
задаци	1Of01
задача	1RG01
задачи	1RH02
задужења	1Of01
задължения	1Po01
заемана длъжност	1RJ01
заемана длъжност или позиция	1RJ01
займана посада	1RK01
зайнятість	1O701
заказчик	1QJ01
заклад	1OD01
заклад освіти	1OD01
закінчення	1P`01
замовник	1RL01
занимаемая должность	1RM01
занимање	1RN02
занятость	1PS02
започване	1RP01
заработная плата	1R<01
зарплата	1RQ02
зарплата от	1R<01
зарплатные ожидания	1R<01
зарплатні очікування	1NY01
зачетные единицы	1RS01
зачётные единицы	1RS01
збірник	1O:01
звање	1RT01
звено	1QA01
звертання	1RU01
земља	1Q`01
зміст	1RV01
знание языка	1OB01
знање	1RW01
зона відповідальності	1Ob01
зона ответственности	1O?01
зріст	1RX01
издавалац	1RY01
издавач	1RZ01
издаваща институция	1R[01
издаден на	1Pa01
издаден от	1R[01
издадено	1Pa01
издадено от	1R[01
издала	1RY01
издание	1R\01
издао	1RY01
издател	1R]02
издател на сертификата	1R[01
издателство	1O201
издатель	1R\01
издатель сертификата	1OX01
издательство	1R\01
използвани технологии	1R_01
изучаемые дисциплины	1QC01
изученные дисциплины	1QC01
име	1R`03
име и адрес на работодателя	1Qk01
име и вид на обучаващата или образователната организация	1Rc01
име и презиме	1Rd01
име и фамилия	1Re01
име презиме фамилия	1Re01
име, презиме, фамилия	1Re01
имейл	1Rf02
имейл адрес	1R501
имена	1Rh02
имејл	1R401
имејл адреса	1R401
имя	1Rj02
имя и фамилия	1Rl01
имя пользователя	1NR01
индекс	1Rm01
индустрия	1Rn01
индустрија	1OP01
инн	1Ro01
иностранный язык	1S001
институт	1NP01
институция	1S104
инструменти	1R_01
инструменты	1S501
интернет страница	1S602
искуство	1PA01
использовал	1S501
использовала	1S501
используемые инструменты	1S501
используемые технологии	1S501
используемый стек	1S501
истакнуто	1S801
исходный код	1NH01
итоги	1Q\01
итоговая оценка	1N]01
категория	1S903
категория прав	1OE01
кафедра	1S<02
квалификация	1S>02
квалификација	1RT01
кваліфікаційна робота	1Q?01
кваліфікація	1S@01
кем вручена	1OR01
кем выдан	1OX01
кем выдано	1SA02
кем присуждено	1OR01
кем приходится	1SC01
керівник	1SD01
ким видано	1O;01
ким вручено	1SE01
ким присуджено	1SE01
клиент	1SF02
клијент	1RC01
ключевое	1Oh01
ключевые достижения	1Q\01
ключевые моменты	1Oh01
ключевые навыки	1S501
ключевые слова	1S501
ключови думи	1R_01
ключові досягнення	1Q_01
ключові моменти	1PF01
ключові слова	1O>01
клієнт	1RL01
коаутори	1NX01
коледж	1OD01
количество подчиненных	1Nk01
количество подчинённых	1Nk01
количество сотрудников	1Nk01
колледж	1NP01
команда	1Q002
команда проекта	1Nk01
командировки	1PK01
коммуникация	1SH01
компания	1SI03
компанија	1SL02
компанія	1SN02
комуникация	1SP01
комунікація	1SQ01
конец	1O\01
контакт	1SR02
контакт телефон	1Nj01
контакти	1QU01
контактний телефон	1ST01
контактный телефон	1QV01
контакты	1QV01
контекст	1RG01
конференция	1R\01
конференція	1O:01
корисничко име	1SU01
коришћене технологије	1NT01
короткий опис	1SV01
коротко	1SV01
край	1SW02
крайна дата	1P<01
кратко	1SY01
краткое описание	1SY01
країна	1SZ01
крај	1P;01
кредити	1S[02
кредити єктс	1S]01
кредиты	1RS01
круг обязанностей	1O?01
курсеви	1Og01
курси	1QD01
курсове	1QB01
курсы	1QC01
кількість працівників	1S^01
кључне речи	1NT01
кључне тачке	1S801
лет	1OI01
линк	1S602
лично име	1S_02
личное имя	1Sa01
личный сайт	1NH01
логин	1NR01
логін	1Sb01
локация	1Sc01
локација	1Sd01
локація	1Se01
м	1Sf01
магистарски рад	1Q@01
магистерская диссертация	1O@01
магистърска теза	1Q>01
магістерська робота	1Q?01
майчин език	1Sg01
майчини езици	1Sg01
мастер рад	1Q@01
матерњи језик	1Sh01
матерњи језици	1Sh01
мейл	1Rf02
ментор	1Si01
менторка	1Si01
мережа	1Sj01
место	1Sk03
место в рейтинге	1Sn01
место жительства	1PG02
место и дата рождения	1P401
место проживания	1PG02
место работы	1So03
место рада	1Sd01
место рождения	1T201
место рођења	1T301
место становања	1T402
местоживеене	1T602
местонахождение	1Sc01
местоположение	1T802
месторабота	1T:02
месторождение	1T<01
мета	1NZ01
методе	1NT01
методи	1T=02
методы	1S501
мејл	1R401
мишљење	1T?01
моб	1T@04
моб тел	1TD03
моб телефон	1TG03
моб. тел	1TD03
моб. телефон	1TG03
мобилен	1TJ01
мобилен тел	1TJ01
мобилен телефон	1TJ01
мобилни	1TK01
мобилни телефон	1TK01
мобильный	1TL01
мобильный телефон	1TL01
мобільний	1TM01
мобільний телефон	1TM01
мова	1TN01
мови	1TN01
мови та інструменти	1O>01
мовний досвід	1TO01
мовні сертифікати	1TP01
монолог	1TQ02
моя роль	1TS04
моята роля	1TW01
моја улога	1TX01
мрежа	1TY02
място	1T[01
място на раждане	1T<01
місто	1T\02
місто проживання	1Sf01
місце	1Se01
місце народження	1T^01
місце проживання	1T\02
місце роботи	1T_02
місце і дата народження	1Pc01
місцезнаходження	1Se01
навички	1O>01
навчальний заклад	1OD01
навыки	1S501
нагорода	1O_01
награда	1Ta03
надређени	1Si01
назва	1Td02
назва компанії	1Tf01
назва навчального закладу	1OD01
назва нагороди	1O_01
название	1Tg02
название компании	1Ti01
название организации	1Ti01
название проекта	1Rl01
название учебного заведения	1NP01
назив	1Tj02
назив и адреса послодавца	1Tl01
назив награде	1Tm01
назив фирме	1Tl01
назив школе	1Tn01
наименование	1To03
наименование на наградата	1RE01
наименование на придобитата квалификация	1U201
наименование на фирмата	1Qk01
наименование организации	1Ti01
наименование учебного заведения	1NP01
наличност	1PJ01
налог	1SU01
напомена	1U301
направление	1U402
направление подготовки	1U601
напрям	1U701
напрям підготовки	1U701
народився	1Pc01
народилась	1Pc01
народилася	1Pc01
наручилац	1RC01
населений пункт	1Sf01
населенный пункт	1U801
населено място	1T602
населённый пункт	1U801
настоящ адрес	1NF01
настояща длъжност	1R=01
науковий керівник	1SD01
научен ръководител	1U901
научный руководитель	1U:01
националност	1U;02
националности	1U=01
национальность	1U>01
національність	1PV01
начална дата	1RP01
начало	1U?02
начало работы	1P201
нива по cefr	1UA01
ниво	1UB05
ниво еок	1UG01
ниво знања	1RW01
ниво на владеене	1OA01
ниво по екр	1R901
ниво по националната класификация	1R901
нивои зерој	1UH01
ник	1NR01
никнейм	1NR01
нокс ниво	1UG01
номер телефона	1QV01
номер телефону	1ST01
нік	1Sb01
о компании	1Q501
о компанији	1UI01
о мени	1U301
о проекте	1RG01
о себе	1SY01
о фирми	1UI01
област	1UJ03
област студија	1UM01
области на образование (isced f	1UN01
области на образование (isced-f	1UN01
области образования (isced f	1UO01
области образования (isced-f	1UO01
область	1UP02
область деятельности	1Rn01
область изучения	1U601
обліковий запис	1Sb01
обо мне	1SY01
обобщение	1N`01
обов'язки	1Ob01
оборудование	1S501
обработка информации	1UR01
обработка на информация	1US01
образование	1UT04
образователна институция	1Rc01
образователна степен	1UX02
образовательное учреждение	1NP01
образовна установа	1Tn01
обращение	1UZ01
обробка інформації	1U[01
обръщение	1U\01
обучаваща организация	1Rc01
общий стаж	1U]01
общий стаж работы	1U]01
объединение	1U^01
обязанности	1O?01
објављено	1Pm01
објављено у	1RZ01
од	1Pn01
од - до	1U_01
од до	1U_01
одговорности	1Of01
одељење	1U`01
однос	1Ua01
оеер	1UA01
ожидаемая зарплата	1R<01
ожидания по зарплате	1R<01
окончание	1O\01
окончание работы	1O\01
округ	1Ub01
окружение	1S501
опис	1Uc02
опис компаније	1UI01
опис компанії	1R001
опис посла	1Of01
опис проекту	1RV01
опис проєкту	1RV01
опис пројекта	1Ue01
описание	1Uf02
описание компании	1Q501
описание на проекта	1Uh01
описание на фирмата	1RD01
описание проекта	1RG01
опит	1PE01
опубликовано	1P301
опубликовано в	1R\01
опубліковано	1Pe01
опубліковано в	1O:01
општина	1Ui01
опыт	1U]01
опыт работы	1U]01
организатор	1Uj04
организация	1Un08
организација	1V602
організатор	1O;01
організація	1V805
освіта	1V=02
освітній ступінь	1S@01
ословљавање	1V?01
основне	1PF01
основни дейности и отговорности	1Po01
основни задачи	1Po01
основни задължения	1Po01
основни моменти	1NS01
основни отговорности	1Po01
основни постижения	1V@01
основни предмети	1QB01
основни предмети застъпени професионални умения	1QB01
основни предмети/застъпени професионални умения	1QB01
основное	1Oh01
основные дисциплины	1QC01
основные достижения	1Q\01
основные задачи	1O?01
основные обязанности	1O?01
основные предметы	1QC01
основные результаты	1Q\01
основні дисципліни	1QD01
основні досягнення	1Q_01
основні завдання	1Ob01
основні обов'язки	1Ob01
особистий сайт	1No01
остали подаци	1VA01
остало	1VA01
остання зміна	1VB01
от	1RP01
отбита военна служба	1OG01
ответственность	1O?01
отговорности	1Po01
отдел	1VC02
отзив	1VE01
отзыв	1VF01
отличие	1RE01
отношение	1SC01
отношение к воинской обязанности	1NU01
отношение к воинской службе	1NU01
отрасль	1Rn01
отрасль компании	1Rn01
отрасъл	1Nf01
отчество	1Sa01
оцена	1VG01
оценка	1VH02
оцінка	1N\01
очаквана заплата	1R>01
очаквано възнаграждение	1R>01
очекивана плата	1R?01
очікувана зарплата	1NY01
п к	1VJ01
п і б	1VK01
п.к	1VJ01
п.і.б	1VK01
партийность	1VL01
паспорт	1Ro01
паспортные данные	1Ro01
переезд	1PK01
переїзд	1N[01
период	1VM03
период обучения	1ON01
период работы	1ON01
період	1VP01
період роботи	1VP01
писане	1VQ01
писање	1VR01
письменная речь	1VS01
письмо	1VT02
платформа	1VV04
по	1VZ03
по батькові	1OC01
повне ім'я	1VK01
подданство	1U>01
подразделение	1V]01
подробности	1RG01
подчинение	1U:01
подчиненные	1Nk01
подчинённые	1Nk01
позиция	1V^03
позиција	1Va01
позиція	1Vb02
познавање	1RW01
пол	1Vd03
политические взгляды	1VL01
полное имя	1Rl01
понимание на слух	1NV01
портфолио	1Vg02
портфоліо	1No01
посада	1Vi04
посадові обов'язки	1Ob01
посвідчення водія	1OF01
посилання	1No01
последна промяна	1Vm01
последнее изменение	1Vn01
послови и одговорности	1Of01
послодавац	1Tl01
постигнућа	1Q]01
постижения	1V@01
постоянен адрес	1NF01
поточний статус	1Vo01
потребителско име	1NQ01
початок	1Pd01
почетак	1Pn01
почта	1NI01
почтовый адрес	1NG01
почтовый индекс	1Rm01
пошта	1NL01
поштански број	1W001
поштова адреса	1NM01
поштовий індекс	1W101
поща	1R501
пощенски код	1VJ01
права	1W202
права категории	1OE01
пребивалиште	1T402
предмети	1W403
предметы	1QC01
предприятие	1W702
предузеће	1Tl01
презиме	1W901
презиме и име	1Rd01
премия	1RF01
препорука	1T?01
препоръка	1VE01
претендую на должность	1R;01
придобита	1Pa01
придобита квалификация	1U201
признање	1Tm01
примечание	1SY01
примітка	1SV01
присвоенная квалификация	1NO01
присъдена от	1OU01
причина за напускане	1W:01
причина звільнення	1W;01
причина увольнения	1W<01
причина ухода	1W<01
причины увольнения	1W<01
про компанію	1R001
про мене	1SV01
про проєкт	1RV01
про себе	1SV01
провайдер	1OX01
проводившая организация	1NP01
програми	1W=03
программа	1QC01
программное обеспечение	1S501
программы	1S501
програмне забезпечення	1O>01
продолжительность	1ON01
продължителност	1Ph01
проект	1Uf02
проживает	1Sc01
проживание	1PG02
проживання	1T\02
прописка	1NG01
просек	1VG01
просечна оцена	1VG01
професионално направление	1W@01
професия	1WA02
професия или заемана длъжност	1RJ01
професија	1R@01
профессиональная область	1Rn01
профессиональные достижения	1Q\01
профессия	1WC02
професія	1Vb02
профил	1WE03
профили	1WH03
профилно име	1NQ01
профиль	1U601
профиль компании	1Q501
профілі	1WK01
прочее	1QW01
проєкт	1RV01
пројекат	1Ue01
пряк ръководител	1U901
прізвище	1WL01
прізвище та ім'я	1VK01
прізвище ім'я по батькові	1VK01
прізвище, ім'я, по батькові	1VK01
публикувано	1Pb01
публикувано в	1O201
пуно име	1Rd01
пълно име	1Re01
піб	1VK01
підлеглі	1S^01
підприємство	1Tf01
підрозділ	1O^01
работно време	1O601
работодател	1Qk01
работодатель	1Ti01
равнище	1WM01
радни задаци	1Of01
радни стаж	1PA01
радно време	1OQ01
радно место	1Va01
разговор	1WN03
размер команды	1Nk01
размер на екипа	1Nh01
разрешение на работу	1O=01
разрешение на работу в	1O=01
район	1UP02
регион	1WQ04
регіон	1WU02
режим работы	1O801
резултат	1WW04
резултати	1W[02
результат	1W]04
результати	1Q_01
результаты	1Q\01
резюме	1Wa03
рейтинг	1Sn01
рекомендация	1VF01
рекомендація	1O]01
репозиторий	1NH01
репозиторій	1No01
республика	1Wd01
решаване на проблеми	1We01
решение проблем	1Wf01
роботодавець	1Tf01
роден	1P=01
роден език	1Sg01
роден на	1P=01
родена	1P=01
родена на	1P=01
родилась	1P401
родился	1P401
родился( ась	1P401
родился(-ась	1P401
родинний стан	1Qo01
родной	1Wg01
родной город	1Wh01
родной язык	1Wg01
розв'язання проблем	1Wi01
розмова	1Qn01
розмір команди	1S^01
роки	1Wj02
роки навчання	1VP01
років	1Oc01
роли	1Wl02
роль	1Wn06
роль в проекте	1X401
роль особи	1O`01
роль у проєкті	1X501
роля	1QE03
роля в проекта	1TW01
ролі	1X501
рост	1O101
рођен	1P>01
рођена	1P>01
руководитель	1U:01
ръководител	1U901
рівень	1X603
рівень володіння	1X902
рівень мови	1OJ01
рівень освіти	1V=02
рівень єрк	1X;01
рівні cefr	1X<01
рідна мова	1X=01
рік	1X>04
рік вступу	1Pd01
рік закінчення	1P`01
рік народження	1Pc01
с	1P201
садржај	1Ue01
сажетак	1U301
сайт	1XB03
сайт компании	1NH01
самостоятелно устно изложение	1Oj01
сајт	1Nl01
сборник	1R\01
свидетелство за управление	1XE01
свидетелство за управление на мпс	1XE01
сводка	1SY01
світлина	1XF01
сдружение	1XG01
сектор	1XH04
сектор рада	1U`01
семеен статус	1XL01
семейно положение	1XL01
семейное положение	1Q201
семейный статус	1Q201
середній бал	1N\01
серии	1R_01
сертификати	1XM02
сертификаты	1XO01
сертифікати	1TP01
сеть	1XP01
сигурност	1XQ01
скринька	1NL01
слика	1XR01
служба	1U`01
служба в армии	1NU01
служебни задължения	1Po01
слухання	1NW01
слушане	1XS01
слушање	1XT01
смер	1UM01
снилс	1Ro01
снимка	1XU01
соавторы	1NC01
собствено и фамилно име	1Re01
собствено име	1XV01
содержание	1RG01
создание контента	1XW01
соискание должности	1R;01
состав команды	1Nk01
состав семьи	1Q201
состояние здоровья	1O101
сотовый	1TL01
сотовый телефон	1TL01
софтвер	1NT01
софтуер	1R_01
социални мрежи	1XX01
социальные сети	1XY01
соцмережі	1WK01
соцсети	1XY01
соцсеть	1XP01
соціальні мережі	1WK01
специализация	1U402
специалност	1W@01
специальность	1XZ03
специјализација	1UM01
спеціальність	1U701
спеціалізація	1U701
списание	1O201
сприйняття на слух	1NW01
співавтори	1X]01
спілка	1PU01
среда	1S501
среден успех	1Q=01
средний балл	1N]01
средний балл диплома	1N]01
средняя оценка	1N]01
средства	1S501
срок	1X^02
срок выхода на работу	1PI01
срок на предизвестие	1PJ01
срок работы	1ON01
сроки	1ON01
ссылка	1NH01
ссылки	1NH01
стаж	1X`02
стаж работы	1U]01
стаж роботи	1Q[01
стан здоров'я	1RX01
старост	1Xb01
статус	1Xc02
статус лица	1SC01
статус поиска	1Xe01
стать	1Xf01
створення контенту	1Xg01
стек	1Xh02
стек технологий	1S501
стек технологій	1O>01
степен	1Xj03
степен на владеене	1Xm02
степен на образование	1Xo01
степен образовања	1Y001
степен студија	1RT01
степень	1NO01
степень владения	1Y102
стечено	1Pl01
стечено звање	1RT01
страна	1Y302
страна проживания	1Y501
страни језик	1Y601
структурное подразделение	1V]01
стручна спрема	1Y001
студије	1UM01
студијски програм	1UM01
ступінь	1S@01
суть	1RG01
суть проекта	1RG01
сфера	1Rn01
сфера деятельности	1Rn01
сфера деятельности компании	1Q501
сфера діяльності	1Od01
сфера на дейност	1Nf01
съавтори	1Y701
съдържание	1Uh01
създаване на съдържание	1Y801
сімейне становище	1Qo01
сімейний стан	1Qo01
текущий статус	1Xe01
тел	1Y904
телефон	1Y904
телефон за връзка	1QU01
телефон за контакт	1QU01
телефонен номер	1QU01
тема	1Y=02
тема вкр	1O@01
тема диплома	1Y?02
тема диплома бакалавра	1O@01
тема дипломной работы	1O@01
тема дипломної роботи	1Q?01
тема дисертації	1Q?01
тема диссертации	1O@01
тема на дипломната работа	1Q>01
тема рада	1Q@01
термін	1VP01
технический стек	1S501
технологии	1YA02
технологии и инструменты	1S501
технологический стек	1S501
технология	1S501
технологије	1NT01
технології	1O>01
тим	1U`01
тип	1YC04
тип заетост	1O601
тип зайнятості	1O701
тип занятости	1O801
тип образования	1NO01
тип проекта	1YG01
тип проєкту	1YH01
титла	1YI02
титул	1YK02
титула	1YM02
трајање	1U_01
тренутна позиција	1R@01
три имена	1Re01
тривалість	1VP01
трите имена	1Re01
трудов стаж	1PE01
удружење	1YO01
уеб сайт	1OS01
уеб страница	1OS01
уебсайт	1OS01
улица	1YP03
улога	1YS03
улоге	1TX01
умения	1R_01
умения за писане	1VQ01
умения за разговор	1Oj01
умения за слушане	1XS01
умения за четене	1YV01
универзитет	1Tn01
университет	1YW02
університет	1OD01
управление	1V]01
уровень	1YY03
уровень cefr	1Y\01
уровень владения	1Y102
уровень ерк	1Y]01
уровень образования	1Y^02
уровень языка	1OB01
уровни cefr	1Y\01
уроженец	1Wh01
усмерење	1UM01
усне мовлення	1Om01
усне спілкування	1Qn01
успеваемость	1N]01
успеси	1Q]01
успех	1Q=01
успехи	1Y`02
успіхи	1Q_01
установа	1Yb05
устная речь	1Ok01
устное общение	1Na01
участие в разговор	1Yg01
учебно заведение	1Rc01
учебное заведение	1NP01
ученая степень	1NO01
училище	1Rc01
учредитель	1OR01
учреждение	1Yh03
учёная степень	1NO01
ф и о	1Rl01
ф.и.о	1Rl01
факс	1Yk04
фактический адрес	1NG01
факултет	1Yo02
факультет	1S<02
факультет / специальность	1U601
факультет специальность	1U601
факультет, специальность	1U601
фамилия	1Z102
фамилия и имя	1Rl01
фамилия имя отчество	1Rl01
фамилия, имя, отчество	1Rl01
фамилно име	1Z301
фио	1Rl01
фирма	1Z404
фонд	1U^01
форма навчання	1S@01
форма обучения	1NO01
формат работы	1O801
фото	1Z802
фотография	1Z:01
фотографија	1XR01
фотографія	1XF01
фреймворки	1S501
функции	1O?01
функционал	1O?01
функциональные обязанности	1O?01
функция	1Z;04
функција	1YS03
функціональні обов'язки	1Ob01
функція	1RK01
функції	1Ob01
фірма	1Tf01
характеристика	1VF01
цел	1Uh01
цель	1R;01
цель поиска	1R;01
цель проекта	1RG01
цефр	1UH01
цитат	1Z?02
цитата	1ZA02
циљ	1Ue01
час	1VP01
часопис	1RZ01
часы	1RS01
чем занималась	1O?01
чем занимался	1O?01
четене	1YV01
численность	1Nk01
число подчиненных	1Nk01
число подчинённых	1Nk01
число рождения	1P401
читання	1ZC01
читање	1ZD01
чтение	1ZE01
что делал	1O?01
что делала	1O?01
чужд език	1R701
школа	1ZF03
шофьорска книжка	1XE01
штат	1Nk01
эл адрес	1NI01
эл почта	1NI01
эл. адрес	1NI01
эл. почта	1NI01
электронная почта	1NI01
электронный адрес	1NI01
этническая принадлежность	1ZI01
язык	1S001
языки	1ZJ02
языки и инструменты	1S501
языковой опыт	1ZL01
языковые сертификаты	1XO01
ім'я	1ZM02
ім'я користувача	1Sb01
ім'я та прізвище	1VK01
ім'я і прізвище	1VK01
імейл	1NL01
індекс	1W101
іноземна мова	1TN01
інститут	1OD01
інструменти	1O>01
інше	1QO01
інші адреси пошти	1ZO01
інші сайти	1ZP01
інші телефони	1ZQ01
језик	1Y601
језици	1Y601
језичка искуства	1ZR01
језички сертификати	1ZS01
јмбг	1ZT01
אגף	1ZU01
אודות	1ZV01
אודות החברה	1ZW01
אוניברסיטה	1ZX01
אזור	1ZY01
אזור מגורים	1ZZ01
אזרחות	1Z[01
אחר	1Z\01
אחריות	1Z]01
אי מייל	1Z^01
אי-מייל	1Z^01
אימייל	1Z^01
אינטראקציה בעל פה	1Z_01
ארגון	1Z`03
ארץ	1Zc01
ארץ לידה	1Zd01
ארץ מגורים	1Zc01
אתר	1Ze01
אתר אינטרנט	1Ze01
אתר אישי	1Ze01
אתרים נוספים	1Zf01
בטיחות	1Zg01
בית ספר	1ZX01
בלוג	1Ze01
במסגרת התפקיד	1Z]01
גודל הצוות	1Zh01
גוף	1Zi01
גוף מנפיק	1Zj01
גיל	1Zk01
דוא"ל	1Z^01
דואל	1Z^01
דואר אלקטרוני	1Z^01
דוא״ל	1Z^01
דיבור	1Zl01
דיסרטציה	1Zm01
דת	1Zn01
האזנה	1Zo01
הבנת הנקרא	1[001
הבנת הנשמע	1Zo01
הבעה בכתב	1[101
הבעה בעל פה	1Zl01
הגוף המסמיך	1Zj01
הגוף המעניק	1[201
הונפק על ידי	1Zj01
הוענק על ידי	1[201
הוצאה לאור	1[301
היקף משרה	1[401
הישגים	1[501
הישגים בולטים	1[501
הישגים עיקריים	1[501
המלצה	1[601
הסמכה	1[701
הערות	1ZV01
השכלה	1[802
התחלה	1[:01
התמחות	1[;01
זמינות	1[<01
חברה	1[=01
חוג	1[;01
חוות דעת	1[601
חשבון	1[>01
טכנולוגיה	1[?01
טכנולוגיות	1[?01
טל	1[@01
טלפון	1[@01
טלפון בבית	1[@01
טלפון ליצירת קשר	1[@01
טלפון נייד	1[A01
טלפון סלולרי	1[A01
טלפונים נוספים	1[B01
יחידה	1ZU01
יישוב	1[C01
יליד	1[D01
ילידת	1[D01
יצירת תוכן	1[E01
כותרת	1[F01
כינוי	1[G01
כישורים	1[?01
כלי הערכה	1[?01
כלי עבודה	1[?01
כלים	1[?01
כלים וטכנולוגיות	1[?01
כתב עת	1[301
כתובות דוא"ל נוספות	1[H01
כתובת	1[I01
כתובת דוא"ל	1Z^01
כתובת למכתבים	1[I01
כתובת מגורים	1[I01
כתובת מייל	1Z^01
כתיבה	1[101
לאום	1Z[01
לינק	1Ze01
לקוח	1[J01
מ	1[:01
מגדר	1[K01
מגורים	1[L02
מגזר	1[N01
מגמה	1[;01
מדינה	1Zc01
מוסד	1[O03
מוסד אקדמי	1ZX01
מוסד לימודים	1ZX01
מוציא לאור	1[301
מזמין	1[J01
מחבר	1[R01
מחברים	1[R01
מחברת	1[R01
מחוז	1ZY01
מחלקה	1ZU01
מטלות	1Z]01
מייל	1Z^01
מילות מפתח	1[?01
מין	1[K01
מיקוד	1[S01
מיקום	1ZZ01
מכללה	1ZX01
ממונה	1[T01
ממוצע	1[U01
ממוצע ציונים	1[U01
מנהל ישיר	1[T01
מנחה	1[T01
מנפיק	1Zj01
מס' נייד	1[A01
מסלול	1[;01
מספר זהות	1[V01
מספר טלפון	1[@01
מספר עובדים	1Zh01
מען	1[I01
מעניק	1[201
מעסיק	1[=01
מצב אישי	1[W01
מצב משפחתי	1[W01
מקום	1ZZ01
מקום העבודה	1ZZ01
מקום לידה	1Zd01
מקום מגורים	1[X02
מקום עבודה	1[=01
מקצוע	1[Z01
מקצועות	1[[01
משימות	1Z]01
משך	1[\01
משרה	1[]01
משרה מבוקשת	1[Z01
מתאריך	1[:01
נ"ז	1[^01
נולד	1[D01
נולדה	1[D01
נושא העבודה	1Zm01
נושא התזה	1Zm01
נייד	1[A01
ניסיון	1[_01
ניתן על ידי	1Zj01
נקודות זכות	1[^01
נקודות עיקריות	1[`01
נתינות	1Z[01
סביבת עבודה	1[?01
סוג	1[a01
סוג הפרויקט	1[a01
סוג התואר	1[701
סוג משרה	1[401
סוג תואר	1[701
סיום	1[b01
סיכום	1ZV01
סלולארי	1[A01
סלולרי	1[A01
עבודת גמר	1Zm01
עבודת תזה	1Zm01
עבור	1[J01
עד	1[b01
עודכן לאחרונה	1[c01
עיבוד מידע	1[d01
עיסוק	1[Z01
עיקרי התפקיד	1Z]01
עיקרים	1[`01
עיר	1[e02
עיר מגורים	1[C01
על החברה	1ZW01
עמותה	1Zi01
ענף	1[N01
פורסם	1[g01
פורסם ב	1[301
פירוט	1[h01
פלאפון	1[A01
פלטפורמה	1[i01
פקולטה	1[;01
פקס	1[j01
פרויקט	1[h01
פרויקט גמר	1Zm01
פרופיל	1ZV01
פרופילים	1[k01
פרטים נוספים	1Z\01
פרס	1[F01
פתרון בעיות	1[l01
צבא	1[m01
צוות	1ZU01
ציון	1[U01
ציון גמר	1[U01
ציון סופי	1[U01
צילום	1[n01
ציפיות שכר	1[o01
קורסים	1[[01
קורסים עיקריים	1[[01
קישור	1Ze01
קריאה	1[001
קשר	1\001
רחוב	1[I01
רישיון נהיגה	1\101
רמה	1\203
רמת eqf	1\501
רמת השכלה	1\601
רמת שליטה	1\702
רמת שפה	1\901
רקע	1[h01
רשיון נהיגה	1\101
רשת	1[i01
רשתות חברתיות	1[k01
שונות	1Z\01
שטף	1\901
שיחה	1Z_01
שירות בצבא	1[m01
שירות לאומי	1[m01
שירות צבאי	1[m01
שכר מבוקש	1[o01
שם	1[G01
שם החברה	1[=01
שם המוסד	1ZX01
שם המעסיק	1[=01
שם הפרס	1[F01
שם ומשפחה	1[G01
שם מלא	1[G01
שם משפחה	1\:01
שם משתמש	1[>01
שם פרטי	1\;01
שם פרטי ומשפחה	1[G01
שם פרטי ושם משפחה	1[G01
שנה	1\<03
שנות ניסיון	1[_01
שנים	1\?02
שנת לידה	1[D01
שנת סיום	1[b01
שפה	1\A01
שפות	1\A01
שפות תכנות	1[?01
שפת אם	1\B01
שרות צבאי	1[m01
ת ז	1[V01
ת לידה	1[D01
ת"ז	1[V01
ת. לידה	1[D01
ת.ז	1[V01
ת.לידה	1[D01
תאריך	1\C02
תאריך הנפקה	1\E01
תאריך התחלה	1[:01
תאריך התחלה אפשרי	1[<01
תאריך לידה	1[D01
תאריך סיום	1[b01
תאריך פרסום	1[g01
תאריך קבלה	1\E01
תאריכים	1[\01
תואר	1[701
תואר התפקיד	1[]01
תואר כבוד	1\F01
תואר לפני השם	1\F01
תוכן	1[h01
תוכנות	1[?01
תוצאות	1[501
תזה	1Zm01
תחום	1\G02
תחום אחריות	1Z]01
תחום לימוד	1[;01
תחום לימודים	1[;01
תחום עיסוק	1[N01
תחומי אחריות	1Z]01
תחומי לימוד (isced f	1\I01
תחומי לימוד (isced-f	1\I01
תיאור	1[h01
תיאור החברה	1ZW01
תיאור הפרויקט	1[h01
תיאור התפקיד	1Z]01
תיק עבודות	1Ze01
תמונה	1[n01
תעודה	1[701
תעודת זהות	1[V01
תפקיד	1\J03
תפקיד בפרויקט	1\M01
תפקיד מבוקש	1[Z01
תפקיד נוכחי	1[Z01
תפקידי	1\N02
תפקידים	1\P02
תפקידים בפרויקט	1\M01
תקופה	1[\01
תקציר	1ZV01
תקשורת	1\R01
آخر تعديل	1\S01
آخر مؤهل	1\T01
أبرز الإنجازات	1\U01
أبرز النقاط	1\V01
أخرى	1\W01
أطروحة الدكتوراه	1\X01
أعلى مؤهل	1\T01
أهم الإنجازات	1\U01
أهم المهام	1\Y01
أهم المواد	1\Z01
إلى	1\[01
إنشاء المحتوى	1\\01
إيميل	1\]01
ابرز الانجازات	1\U01
ابرز النقاط	1\V01
اخر تعديل	1\S01
اخر موهل	1\T01
اخري	1\W01
اسم	1\^01
اسم الجائزة	1\_01
اسم الجامعة	1\`01
اسم الجامعه	1\`01
اسم الجايزه	1\_01
اسم الحساب	1\a01
اسم الشركة	1\b01
اسم الشركه	1\b01
اسم العائلة	1\c01
اسم العايله	1\c01
اسم المؤسسة	1\`01
اسم المستخدم	1\a01
اسم المشروع	1\^01
اسم الموسسه	1\`01
اسم جهة العمل	1\b01
اسم جهه العمل	1\b01
اطروحه الدكتوراه	1\X01
اعلي موهل	1\T01
الأدوات	1\d01
الأدوات المستخدمة	1\d01
الأدوار	1\e01
الأطروحة	1\X01
الأمان	1\f01
الإدارة	1\g01
الإسم	1\^01
الإقامة	1\h02
الإقامة النظامية	1\j01
الإنتاج الشفهي	1\k01
الإنجازات	1\U01
الإيميل	1\]01
الاتصال	1\l01
الاختصاص	1\m01
الاداره	1\g01
الادوات	1\d01
الادوات المستخدمه	1\d01
الادوار	1\e01
الاستماع	1\n01
الاسم	1\^01
الاسم الأخير	1\c01
الاسم الأول	1\o01
الاسم الاخير	1\c01
الاسم الاول	1\o01
الاسم الثلاثي	1\^01
الاسم الشخصي	1\o01
الاسم الكامل	1\^01
الاسم بالكامل	1\^01
الاطروحه	1\X01
الاقامه	1\h02
الاقامه النظاميه	1\j01
الامان	1\f01
الانتاج الشفهي	1\k01
الانجازات	1\U01
الايميل	1\]01
الباحثون	1]001
البداية	1]101
البدايه	1]101
البرامج	1\d01
البرامج المستخدمة	1\d01
البرامج المستخدمه	1\d01
البريد	1\]01
البريد الإلكتروني	1\]01
البريد الالكتروني	1\]01
البلد	1]201
التأشيرة	1\j01
التاريخ	1]302
التاشيره	1\j01
التجنيد	1]501
التحدث	1\k01
التخرج	1\[01
التخصص	1\m01
التخصص الدراسي	1\m01
التخصص المهني	1]601
التزكية	1]701
التزكيه	1]701
التسمية	1\^01
التسميه	1\^01
التعبير الشفهي	1\k01
التفاصيل	1]801
التفاعل الشفهي	1]901
التقدير	1]:01
التقنيات	1\d01
التقنيات المستخدمة	1\d01
التقنيات المستخدمه	1\d01
التكنولوجيا المستخدمة	1\d01
التكنولوجيا المستخدمه	1\d01
التلفون	1\l01
التليفون	1\l01
التواصل	1];01
التوصية	1]701
التوصيه	1]701
التوفر	1]<01
الجائزة	1\_01
الجامعة	1\`01
الجامعه	1\`01
الجايزه	1\_01
الجمعية	1]=01
الجمعيه	1]=01
الجنس	1]>01
الجنسية	1]?01
الجنسيه	1]?01
الجهة	1]@05
الجهة المانحة	1]E02
الجهة المصدرة	1]G01
الجهه	1]@05
الجهه المانحه	1]E02
الجهه المصدره	1]G01
الجوال	1]H02
الحالة الإجتماعية	1]J01
الحالة الاجتماعية	1]J01
الحالة الصحية	1]K01
الحالة العائلية	1]J01
الحالة الوظيفية	1]L01
الحاله الاجتماعية	1]J01
الحاله الاجتماعيه	1]J01
الحاله الصحيه	1]K01
الحاله العايليه	1]J01
الحاله الوظيفيه	1]L01
الحساب	1\a01
الحسابات	1]M01
الخبرة	1]N01
الخبره	1]N01
الخدمة العسكرية	1]501
الخدمة الوطنية	1]501
الخدمه العسكريه	1]501
الخدمه الوطنيه	1]501
الدرجة	1]O02
الدرجة العلمية	1]Q01
الدرجه	1]O02
الدرجه العلميه	1]Q01
الدور	1]R03
الدور في المشروع	1\e01
الدورات	1\Z01
الدولة	1]201
الدوله	1]201
الديانة	1]U01
الديانه	1]U01
الدين	1]U01
الرابط	1]V01
الراتب المتوقع	1]W01
الراتب المطلوب	1]W01
الرسالة	1\X01
الرساله	1\X01
الرقم القومي	1]X01
الرقم الوطني	1]X01
الرمز البريدي	1]Y01
الساعات المعتمدة	1]Z01
الساعات المعتمده	1]Z01
السكن	1][01
السن	1]\01
السنة	1]]03
السنه	1]]03
السنوات	1]`01
الشارع	1][01
الشبكة	1]a01
الشبكه	1]a01
الشركة	1]b02
الشركه	1]b02
الشعبة	1\m01
الشعبه	1\m01
الشهادة	1]Q01
الشهاده	1]Q01
الصفة	1]d02
الصفه	1]d02
الصناعة	1]f01
الصناعه	1]f01
الصورة	1]g01
الصورة الشخصية	1]g01
الصوره	1]g01
الصوره الشخصيه	1]g01
الطلاقة	1]h01
الطلاقه	1]h01
الطول	1]K01
العام	1]i01
العلاقة	1]j01
العلاقه	1]j01
العمر	1]\01
العميل	1]k01
العنوان	1]l02
العنوان الحالي	1][01
العنوان الرئيسي	1\_01
العنوان الرييسي	1\_01
الفاكس	1]n01
الفترة	1]`01
الفترة الزمنية	1]`01
الفتره	1]`01
الفتره الزمنيه	1]`01
الفريق	1\g01
القراءة	1]o01
القراءه	1]o01
القسم	1^002
القطاع	1]f01
الكتابة	1^201
الكتابه	1^201
الكلمات المفتاحية	1\d01
الكلمات المفتاحيه	1\d01
الكلية	1^302
الكليه	1^302
الكنية	1\c01
الكنيه	1\c01
اللغات	1^501
اللغة	1^501
اللغة الأم	1^601
اللغه	1^501
اللغه الام	1^601
اللقب	1\c01
اللقب العائلي	1\c01
اللقب العايلي	1\c01
اللقب الفخري	1^701
المؤسسة	1^802
المؤسسة التعليمية	1\`01
المؤلف	1]001
المؤلفون	1]001
المؤهل	1^:02
المؤهل العلمي	1^:02
المانح	1^<01
المجال	1^=02
المجلة	1^?01
المجله	1^?01
المجموع	1]:01
المحادثة	1]901
المحادثه	1]901
المحافظة	1^@01
المحافظه	1^@01
المحتوى	1]801
المحتوي	1]801
المحمول	1^A01
المدة	1]`01
المدرسة	1\`01
المدرسه	1\`01
المده	1]`01
المدونة	1]V01
المدونه	1]V01
المدير المباشر	1^B01
المدينة	1^C02
المدينه	1^C02
المرحلة	1]Q01
المرحله	1]Q01
المسؤول المباشر	1^B01
المسؤوليات	1\Y01
المسؤوليات الرئيسية	1\Y01
المسئوليات	1\Y01
المستوى	1^E03
المستوى التعليمي	1\T01
المستوي	1^E03
المستوي التعليمي	1\T01
المسمى	1^H01
المسمى المطلوب	1]601
المسمى الوظيفي	1^I02
المسمى الوظيفي الحالي	1]601
المسمي	1^H01
المسمي المطلوب	1]601
المسمي الوظيفي	1^I02
المسمي الوظيفي الحالي	1]601
المسوول المباشر	1^B01
المسووليات	1\Y01
المسووليات الرييسيه	1\Y01
المسيوليات	1\Y01
المشرف	1^B01
المشروع	1]801
المعدل	1]:01
المعدل التراكمي	1]:01
المعدل العام	1]:01
المعهد	1\`01
المقررات	1\Z01
المكان	1^K01
الملخص	1^L01
المنصب	1^M02
المنصب الوظيفي	1^H01
المنصة	1]a01
المنصه	1]a01
المنطقة	1^@01
المنطقه	1^@01
المنظمة	1]=01
المنظمه	1]=01
المهارات	1\d01
المهارات المستخدمة	1\d01
المهارات المستخدمه	1\d01
المهام	1\Y01
المهام الأساسية	1\Y01
المهام الاساسيه	1\Y01
المهام الرئيسية	1\Y01
المهام الرييسيه	1\Y01
المهام الوظيفية	1\Y01
المهام الوظيفيه	1\Y01
المهام والمسؤوليات	1\Y01
المهام والمسووليات	1\Y01
المهنة	1]601
المهنه	1]601
المواد	1\Z01
المواد الدراسية	1\Z01
المواد الدراسيه	1\Z01
المواليد	1^O01
الموبايل	1^A01
الموسسه	1^802
الموسسه التعليميه	1\`01
الموقع	1^P02
الموقع الإلكتروني	1]V01
الموقع الالكتروني	1]V01
الموقع الشخصي	1]V01
الموقف التجنيدي	1]501
الموقف من التجنيد	1]501
المولف	1]001
المولفون	1]001
الموهل	1^:02
الموهل العلمي	1^:02
الميلاد	1^O01
الناشر	1^?01
النتائج	1\U01
النتايج	1\U01
النتيجة	1^R02
النتيجه	1^R02
النسبة	1]:01
النسبه	1]:01
النقاط الرئيسية	1\V01
النقاط الرييسيه	1\V01
النقال	1^A01
النهاية	1\[01
النهايه	1\[01
النوع	1^T02
الهاتف	1\l01
الهاتف المحمول	1^A01
الهاتف النقال	1^A01
الهوية الوطنية	1]X01
الهويه الوطنيه	1]X01
الواجبات	1\Y01
الوحدات	1]Z01
الوزن	1]K01
الوصف	1]801
الوصف الوظيفي	1\Y01
الوضع العائلي	1]J01
الوضع العايلي	1]J01
الوضع العسكري	1]501
الوظيفة	1^H01
الوظيفة المرغوبة	1]601
الوظيفة المستهدفة	1]601
الوظيفة المطلوبة	1]601
الوظيفه	1^H01
الوظيفه المرغوبه	1]601
الوظيفه المستهدفه	1]601
الوظيفه المطلوبه	1]601
الولاية	1^@01
الولايه	1^@01
الي	1\[01
انشاء المحتوي	1\\01
اهم الانجازات	1\U01
اهم المهام	1\Y01
اهم المواد	1\Z01
ايميل	1\]01
بحث التخرج	1\X01
بريد إلكتروني	1\]01
بريد الكتروني	1\]01
بلد الإقامة	1]201
بلد الاقامه	1]201
تاريخ الإصدار	1]i01
تاريخ الاصدار	1]i01
تاريخ الالتحاق	1]101
تاريخ الانتهاء	1\[01
تاريخ البدء	1]101
تاريخ البداية	1]101
تاريخ البدايه	1]101
تاريخ التخرج	1\[01
تاريخ الحصول	1]i01
تاريخ الحصول عليها	1]i01
تاريخ المباشرة	1]<01
تاريخ المباشره	1]<01
تاريخ الميلاد	1^O01
تاريخ النشر	1^V01
تاريخ الولادة	1^O01
تاريخ الولاده	1^O01
تاريخ ومكان الميلاد	1^O01
تاريخ ومكان الولادة	1^O01
تاريخ ومكان الولاده	1^O01
تصريح العمل	1\j01
تلفون	1\l01
جنسية	1]?01
جنسيه	1]?01
جهة الإصدار	1]G01
جهة التعليم	1\`01
جهة العمل	1\b01
جهه الاصدار	1]G01
جهه التعليم	1\`01
جهه العمل	1\b01
جواز السفر	1]X01
جوال	1^A01
حتى	1\[01
حتي	1\[01
حجم الفريق	1^W01
حسابات التواصل	1]M01
حل المشكلات	1^X01
دار النشر	1^?01
درجة الإتقان	1^Y01
درجة الإجادة	1]h01
درجه الاتقان	1^Y01
درجه الاجاده	1]h01
دوري	1^Z02
رابط	1]V01
رخصة السياقة	1^\01
رخصة القيادة	1^\01
رخصة قيادة	1^\01
رخصه السياقه	1^\01
رخصه القياده	1^\01
رخصه قياده	1^\01
رسالة الماجستير	1\X01
رساله الماجستير	1\X01
رقم التواصل	1\l01
رقم الجواز	1]X01
رقم الجوال	1]H02
رقم الموبايل	1^A01
رقم الهاتف	1\l01
رقم الهوية	1]X01
رقم الهويه	1]X01
سبب الترك	1^]01
سبب ترك العمل	1^]01
سنة	1]\01
سنة التخرج	1\[01
سنة الميلاد	1^O01
سنة النشر	1^V01
سنه	1]\01
سنه التخرج	1\[01
سنه الميلاد	1^O01
سنه النشر	1^V01
سنوات الخبرة	1]N01
سنوات الخبره	1]N01
شركة	1\b01
شركه	1\b01
صاحب العمل	1\b01
صادرة عن	1]G01
صادره عن	1]G01
صلة القرابة	1]j01
صله القرابه	1]j01
صورة	1]g01
صوره	1]g01
طبيعة العمل	1^^01
طبيعه العمل	1^^01
عام التخرج	1\[01
عاما	1]\01
عدد الموظفين	1^W01
عدد سنوات الخبرة	1]N01
عدد سنوات الخبره	1]N01
عن الشركة	1^_01
عن الشركه	1^_01
عناوين بريد أخرى	1^`01
عناوين بريد اخري	1^`01
عنوان	1][01
عنوان البحث	1\X01
عنوان البريد الإلكتروني	1\]01
عنوان البريد الالكتروني	1\]01
عنوان الرسالة	1\X01
عنوان الرساله	1\X01
عنوان السكن	1][01
فاكس	1]n01
فترة الإشعار	1]<01
فترة العمل	1]`01
فتره الاشعار	1]<01
فتره العمل	1]`01
قراءة	1]o01
قراءه	1]o01
قسم	1\g01
كتابة	1^201
كتابه	1^201
لصالح	1]k01
لغات البرمجة	1\d01
لغات البرمجه	1\d01
لغة الأم	1^601
لغه الام	1^601
لقب	1^701
مجال الدراسة	1\m01
مجال الدراسه	1\m01
مجال العمل	1]f01
مجالات التعليم (isced f	1^a01
مجالات التعليم (isced-f	1^a01
محادثة	1]901
محادثه	1]901
محل الإقامة	1\h02
محل الاقامه	1\h02
محل السكن	1][01
محل الميلاد	1^b01
مدة العمل	1]`01
مده العمل	1]`01
مدينة	1^c01
مدينة الإقامة	1^c01
مدينه	1^c01
مدينه الاقامه	1^c01
مستوى	1^Y01
مستوى eqf	1^d01
مستوى الإتقان	1^e02
مستوى الإجادة	1]h01
مستوى اللغة	1]h01
مستوي	1^Y01
مستوي eqf	1^d01
مستوي الاتقان	1^e02
مستوي الاجاده	1]h01
مستوي اللغه	1]h01
مشروع التخرج	1\X01
مصدر الشهادة	1]G01
مصدر الشهاده	1]G01
معالجة المعلومات	1^g01
معالجه المعلومات	1^g01
معرض الأعمال	1]V01
معرض الاعمال	1]V01
معلومات أخرى	1\W01
معلومات اخري	1\W01
مقدم من	1^<01
مقدمة من	1^<01
مقدمه من	1^<01
مقر العمل	1^K01
مكان الإقامة	1\h02
مكان الاقامه	1\h02
مكان العمل	1^h02
مكان الميلاد	1^b01
مكان النشر	1^?01
مكان الولادة	1^b01
مكان الولاده	1^b01
ملاحظات	1^L01
ملخص	1^L01
من	1]101
مهام العمل	1\Y01
مواقع أخرى	1^j01
مواقع اخري	1^j01
مواليد	1^O01
موبايل	1^A01
موقع	1]V01
موقع العمل	1^K01
موقع الويب	1]V01
نبذة	1^k02
نبذة عن الشركة	1^_01
نبذة عن المشروع	1]801
نبذة عني	1^L01
نبذه	1^k02
نبذه عن الشركه	1^_01
نبذه عن المشروع	1]801
نبذه عني	1^L01
نشاط الشركة	1]f01
نشاط الشركه	1]f01
نشر	1^V01
نشر في	1^?01
نوع الدوام	1^^01
نوع الشهادة	1]Q01
نوع الشهاده	1]Q01
نوع العمل	1^^01
نوع المشروع	1^m01
نوع الوظيفة	1^^01
نوع الوظيفه	1^^01
نُشر	1^V01
نُشر في	1^?01
هاتف	1\l01
هواتف أخرى	1^n01
هواتف اخري	1^n01
وسائل التواصل	1]M01
وسايل التواصل	1]M01
وصف	1]801
وصف الشركة	1^_01
وصف الشركه	1^_01
وصف المشروع	1]801
وصف الوظيفة	1\Y01
وصف الوظيفه	1\Y01
وظيفة	1^H01
وظيفه	1^H01
अंक	1^o01
अंतिम नाम	1_001
अंतिम संशोधन	1_101
अध्ययन क्षेत्र	1_201
अनुभव	1_301
अनुभव वर्ष	1_301
अनुभाग	1_401
अनुशंसा	1_501
अन्य	1_601
अन्य ईमेल पते	1_701
अन्य फ़ोन नंबर	1_801
अन्य फोन नंबर	1_801
अन्य विवरण	1_601
अन्य वेबसाइटें	1_901
अपेक्षित वेतन	1_:01
अवधि	1_;01
आयु	1_<01
आरंभ	1_=01
ई मेल	1_>01
ई-मेल	1_>01
ईमेल	1_>01
ईमेल पता	1_>01
उत्तरदायित्व	1_?01
उत्तीर्ण वर्ष	1_@01
उद्योग	1_A01
उपकरण	1_B01
उपनाम	1_001
उपयोगकर्ता नाम	1_C01
उपलब्धता	1_D01
उपलब्धियाँ	1_E01
उपलब्धियां	1_E01
उपाधि	1_F02
उम्र	1_<01
कंपनी	1_H02
कंपनी का नाम	1_J01
कंपनी के बारे में	1_K01
कंपनी परिचय	1_K01
कर्तव्य	1_?01
कर्मचारियों की संख्या	1_L01
कार्य	1_?01
कार्य पद	1_M01
कार्य विवरण	1_?01
कार्यकाल	1_;01
कार्यस्थल	1_N01
कार्यालय	1_J01
कुल अनुभव	1_301
कुलनाम	1_001
कॉलेज	1_O01
कोर्स	1_P01
कौशल	1_B01
क्रेडिट	1_Q01
क्षेत्र	1_R02
खाता	1_C01
ग्राहक	1_T01
ग्रेड	1^o01
घर का पता	1_U01
चित्र	1_V01
जगह	1_N01
जन्म	1_W01
जन्म की तारीख	1_W01
जन्म तिथि	1_W01
जन्म दिनांक	1_W01
जन्म वर्ष	1_W01
जन्म स्थान	1_X01
जन्मतिथि	1_W01
जन्मस्थान	1_X01
ज़िम्मेदारियाँ	1_?01
ज़िला	1_Y01
जाति	1_Z01
जारी करने वाली संस्था	1_[01
जारी तिथि	1_\01
जारीकर्ता	1_[01
जिम्मेदारियाँ	1_?01
जिम्मेदारियां	1_?01
जिम्मेदारी	1_?01
जिला	1_Y01
टिप्पणी	1_]01
टीम	1_401
टीम का आकार	1_L01
टेलीफ़ोन	1_^01
टेलीफोन	1_^01
डाक कोड	1__01
डिग्री	1_`01
ड्राइविंग लाइसेंस	1_a01
तक	1_@01
तकनीक	1_B01
तकनीकें	1_B01
तस्वीर	1_V01
तिथि	1_b02
दायित्व	1_?01
दिनांक	1_d02
दिया गया नाम	1_f01
दूरभाष	1_^01
देश	1_g01
द्वारा जारी	1_[01
द्वारा प्रदत्त	1_h01
धर्म	1_i01
नगर	1_j01
नागरिकता	1_k01
नाम	1_l01
नियोक्ता	1_J01
निवास	1_m02
निवास स्थान	1_j01
नेटवर्क	1_o01
पठन	1`001
पढना	1`001
पढ़ना	1`001
पता	1_U01
पत्राचार का पता	1_U01
पत्रिका	1`101
पद	1`203
पदनाम	1_M01
परिचय	1_]01
परिणाम	1_E01
परियोजना	1`501
परियोजना का नाम	1_l01
परियोजना विवरण	1`501
परीक्षा	1_`01
पाठ्यक्रम	1_P01
पाठ्यक्रम का नाम	1_`01
पिता का नाम	1_601
पिन कोड	1__01
पुरस्कार	1`601
पुरस्कार का नाम	1`601
पूरा नाम	1_l01
पेशा	1`701
पोर्टफोलियो	1`801
प्रकाशक	1`101
प्रकाशन तिथि	1`901
प्रकाशित	1`901
प्रतिशत	1^o01
प्रथम नाम	1_f01
प्रदाता	1_h01
प्रदानकर्ता	1_h01
प्रमुख उपलब्धियाँ	1_E01
प्रमुख उपलब्धियां	1_E01
प्रमुख बातें	1`:01
प्रवीणता	1`;01
प्राप्तांक	1^o01
प्रारंभ तिथि	1_=01
प्रोफ़ाइलें	1`<01
प्रोफाइलें	1`<01
प्रौद्योगिकियाँ	1_B01
प्रौद्योगिकियां	1_B01
प्रौद्योगिकी	1_B01
फ़ैक्स	1`=01
फ़ोटो	1_V01
फ़ोन	1_^01
फ़ोन नंबर	1_^01
फैक्स	1`=01
फोटो	1_V01
फोन	1_^01
फोन नं	1_^01
फोन नंबर	1_^01
बातचीत	1`>01
बोर्ड	1_O01
बोर्ड विश्वविद्यालय	1_O01
बोर्ड/विश्वविद्यालय	1_O01
बोलना	1`?01
ब्लॉग	1`801
भाषा	1`@01
भाषा स्तर	1`;01
भाषाएँ	1`@01
भाषाएं	1`@01
भूमिका	1`A03
भूमिकाएँ	1`D01
भूमिकाएं	1`D01
मंच	1_o01
महाविद्यालय	1_O01
माता का नाम	1_601
मातृभाषा	1`E01
मुख्य कार्य	1_?01
मुख्य बिंदु	1`:01
मुख्य विषय	1_P01
मुख्य शब्द	1_B01
मेरी भूमिका	1`D01
मोबाइल	1`F01
मोबाइल नं	1`F01
मोबाइल नंबर	1`F01
मौखिक	1`?01
योग्यता	1`G02
राज्य	1_Y01
राष्ट्रीयता	1_k01
लिंक	1`801
लिंग	1`I01
लिखना	1`J01
लेखक	1`K01
लेखन	1`J01
वर्ग	1_Z01
वर्णन	1`501
वर्तमान पता	1_U01
वर्तमान पद	1`701
वर्ष	1`L04
वांछित पद	1`701
वार्तालाप	1`>01
विद्यालय	1_O01
विभाग	1_401
विवरण	1`501
विशेषज्ञता	1_201
विश्वविद्यालय	1_O01
विषय	1`P02
वेब	1`801
वेबसाइट	1`801
वैवाहिक स्थिति	1`R01
व्यवसाय	1`701
व्यवसाय का प्रकार	1_A01
शहर	1`S02
शाखा	1_201
शिक्षण विधि	1_B01
शिक्षा के क्षेत्र (isced f	1`U01
शिक्षा के क्षेत्र (isced-f	1`U01
शीर्षक	1`601
शीर्षक नाम	1_l01
शैक्षिक योग्यता	1`V01
शोध का शीर्षक	1`W01
शोध प्रबंध	1`W01
शोध विषय	1`W01
श्रवण	1`X01
श्रेणी	1^o01
संक्षेप	1_]01
संगठन	1`Y02
संचार	1`[01
संपर्क	1_^01
संपर्क नंबर	1_^01
संबंध	1`\01
संस्था	1`]04
संस्थान	1_O01
सडक	1_U01
सड़क	1_U01
सफलताएँ	1_E01
सफलताएं	1_E01
समय	1_;01
समस्या समाधान	1`a01
समाप्त	1_@01
समाप्ति तिथि	1_@01
सह लेखक	1`K01
सह-लेखक	1`K01
सामग्री निर्माण	1`b01
सारांश	1_]01
सिफ़ारिश	1_501
सिफारिश	1_501
सीजीपीए	1^o01
सुनना	1`X01
सुरक्षा	1`c01
सूचना प्रसंस्करण	1`d01
से	1_=01
सॉफ्टवेयर	1_B01
सोशल मीडिया	1`<01
स्कूल	1_O01
स्तर	1`e02
स्थान	1_N01
स्थायी पता	1_U01
กรุ๊ปเลือด	1`g01
การพูด	1`h01
การฟัง	1`i01
การสนทนา	1`j01
การอ่าน	1`k01
การเกณฑ์ทหาร	1`l01
การเขียน	1`m01
ขนาดทีม	1`n01
ข้อมูลอื่นๆ	1`o01
คณะ	1a001
คณะ สาขา	1a001
คณะ/สาขา	1a001
ความรับผิดชอบ	1a101
ความสัมพันธ์	1a201
ความสามารถ	1a301
ความสําเร็จ	1a401
คะแนน	1a501
คุณวุฒิ	1a601
คํานําหน้า	1a701
คํานําหน้าชื่อ	1a701
คํารับรอง	1a801
คําสําคัญ	1a901
คําอธิบาย	1a:01
คําแนะนํา	1a801
งานที่รับผิดชอบ	1a101
จบการศึกษา	1a;01
จังหวัด	1a<02
จุดเด่น	1a>01
จํานวนปีประสบการณ์	1a?01
จํานวนพนักงาน	1`n01
ชื่อ	1a@01
ชื่อ - นามสกุล	1a@01
ชื่อ นามสกุล	1a@01
ชื่อ สกุล	1a@01
ชื่อ-นามสกุล	1a@01
ชื่อ-สกุล	1a@01
ชื่อจริง	1aA01
ชื่อต้น	1aA01
ชื่อนามสกุล	1a@01
ชื่อบริษัท	1aB01
ชื่อผู้ใช้	1aC01
ชื่อรางวัล	1aD01
ชื่อสกุล	1a@01
ชื่อสถาบัน	1aE01
ชื่อเต็ม	1a@01
ชื่อเรื่อง	1aD01
ชื่อเล่น	1`o01
ชื่อและนามสกุล	1a@01
ชื่อโครงการ	1a@01
ช่วงเวลา	1aF01
ซอฟต์แวร์	1a901
ตั้งแต่	1aG01
ติดต่อ	1aH01
ตีพิมพ์	1aI01
ตีพิมพ์ใน	1aJ01
ตําแหน่ง	1aK03
ตําแหน่งงาน	1aN01
ตําแหน่งงานที่ต้องการ	1aO01
ตําแหน่งที่ต้องการ	1aO01
ตําแหน่งที่สมัคร	1aO01
ตําแหน่งปัจจุบัน	1aO01
ตําแหน่งสุดท้าย	1aN01
ถนน	1aP01
ถึง	1a;01
ทหาร	1`l01
ทักษะ	1a901
ทีม	1aQ01
ที่ตั้ง	1aR01
ที่ทํางาน	1aB01
ที่พัก	1aP01
ที่พักอาศัย	1aR01
ที่อยู่	1aP01
ที่อยู่ตามทะเบียนบ้าน	1aP01
ที่อยู่ที่ติดต่อได้	1aP01
ที่อยู่ปัจจุบัน	1aP01
ที่อยู่อาศัย	1aS01
ที่อยู่อีเมล	1aT01
ธุรกิจ	1aU01
นามสกุล	1aV01
นายจ้าง	1aB01
น้ําหนัก	1`g01
บทบาท	1aK03
บทบาทในโครงการ	1aW01
บริษัท	1aX02
บล็อก	1aZ01
บัญชี	1aC01
บัตรประชาชน	1a[01
ประสบการณ์	1a?01
ประเด็นสําคัญ	1a>01
ประเทศ	1a\01
ประเภท	1a]01
ประเภทงาน	1a^01
ประเภทธุรกิจ	1aU01
ประเภทโครงการ	1a]01
ปริญญา	1a601
ปริญญานิพนธ์	1a_01
ปี	1a`03
ปีที่จบ	1a;01
ปีที่จบการศึกษา	1a;01
ปีที่ตีพิมพ์	1aI01
ปีที่ได้รับ	1ac01
ปีเกิด	1ad01
ผลการเรียน	1a501
ผลงาน	1ae02
ผลงานที่ภาคภูมิใจ	1a401
ผลงานเด่น	1a401
ผลลัพธ์	1a401
ผู้จัดพิมพ์	1aJ01
ผู้บังคับบัญชา	1ag01
ผู้มอบ	1ah01
ผู้ออก	1ai01
ผู้เขียน	1aj01
ผู้แต่ง	1aj01
ผู้ใต้บังคับบัญชา	1`n01
ฝ่าย	1aQ01
พร้อมเริ่มงาน	1ak01
พอร์ตโฟลิโอ	1aZ01
พื้นที่ที่ต้องการทํางาน	1al01
พูด	1`h01
ฟัง	1`i01
ภาค	1am01
ภาพถ่าย	1an01
ภาษา	1ao01
ภาษาต่างประเทศ	1ao01
ภาษาแม่	1b001
ภูมิภาค	1am01
ภูมิลําเนา	1b101
ภูมิลําเนาเดิม	1b201
มหาวิทยาลัย	1aE01
มอบโดย	1ah01
มือถือ	1b301
รหัสไปรษณีย์	1b401
ระดับ	1b503
ระดับการศึกษา	1b802
ระดับความสามารถ	1b:01
ระดับภาษา	1a301
ระยะเวลา	1aF01
ระยะเวลาทํางาน	1aF01
รัฐ	1am01
รางวัล	1aD01
รายละเอียด	1a:01
รายละเอียดงาน	1a101
รายละเอียดบริษัท	1b;01
รายละเอียดโครงการ	1a:01
รายวิชา	1b<01
รูป	1an01
รูปถ่าย	1an01
รูปแบบการทํางาน	1a^01
ลักษณะงาน	1a101
ลักษณะธุรกิจ	1b;01
ลิงก์	1aZ01
ลูกค้า	1b=01
วัน เดือน ปีเกิด	1ad01
วัน/เดือน/ปีเกิด	1ad01
วันที่	1b>02
วันที่สิ้นสุด	1a;01
วันที่ออก	1ac01
วันที่เผยแพร่	1aI01
วันที่เริ่ม	1aG01
วันที่เริ่มงานได้	1ak01
วันที่ได้รับ	1ac01
วันเกิด	1ad01
วันเดือนปีเกิด	1ad01
วารสาร	1aJ01
วิชา	1b<01
วิชาที่เรียน	1b<01
วิชาเอก	1a001
วิทยานิพนธ์	1a_01
วุฒิ	1a601
วุฒิการศึกษา	1a601
วุฒิการศึกษาสูงสุด	1b@01
ศาสนา	1bA01
สกุล	1aV01
สถานที่	1aR01
สถานที่ทํางาน	1bB02
สถานที่ทํางานที่ต้องการ	1al01
สถานที่เกิด	1b201
สถานประกอบการ	1aB01
สถานภาพ	1bD01
สถานภาพทางทหาร	1`l01
สถานภาพสมรส	1bD01
สถานศึกษา	1aE01
สถานะ	1bD01
สถานะทางทหาร	1`l01
สถาบัน	1bE02
สถาบันการศึกษา	1aE01
สถาบันที่ออก	1ai01
สนทนา	1`j01
สมาคม	1bG01
สรุป	1bH01
สัญชาติ	1bI01
สาขา	1a001
สาขาวิชา	1a001
สายงาน	1aU01
สารนิพนธ์	1a_01
สาเหตุการลาออก	1bJ01
สาเหตุที่ออก	1bJ01
สิ้นสุด	1a;01
ส่วนสูง	1`g01
ส่วนสูง น้ําหนัก	1`g01
ส่วนสูง/น้ําหนัก	1`g01
สํานักพิมพ์	1aJ01
สําเร็จการศึกษา	1a;01
หน่วยกิต	1bK01
หน่วยงาน	1bL02
หน่วยงานที่มอบ	1ah01
หน่วยงานที่ออก	1ai01
หน้าที่	1bN04
หน้าที่ความรับผิดชอบ	1a101
หน้าที่รับผิดชอบ	1a101
หน้าที่หลัก	1a101
หน้าที่และความรับผิดชอบ	1a101
หน้าที่ในโครงการ	1aW01
หมายเลขโทรศัพท์	1aH01
หมายเหตุ	1bH01
หลักสูตร	1b<01
หัวข้อ	1aD01
หัวข้อวิทยานิพนธ์	1a_01
หัวหน้างาน	1ag01
องค์กร	1bR03
ออกโดย	1ai01
อาจารย์ที่ปรึกษา	1ag01
อาชีพ	1aO01
อายุ	1bU01
อาศัยอยู่ที่	1aS01
อีเมล	1aT01
อีเมลล์	1aT01
อีเมลอื่น	1bV01
อีเมล์	1aT01
อื่นๆ	1`o01
อุตสาหกรรม	1aU01
อ่าน	1`k01
อําเภอ	1aS01
เกรด	1a501
เกรดเฉลี่ย	1a501
เกรดเฉลี่ยสะสม	1a501
เกิดวันที่	1ad01
เกิดเมื่อ	1ad01
เกี่ยวกับฉัน	1bH01
เกี่ยวกับบริษัท	1b;01
เขียน	1`m01
เครือข่าย	1bW01
เครื่องมือ	1a901
เครื่องมือที่ใช้	1a901
เงินเดือน	1bX01
เงินเดือนที่คาดหวัง	1bX01
เงินเดือนที่ต้องการ	1bX01
เงินเดือนล่าสุด	1bX01
เชื้อชาติ	1bY02
เทคโนโลยี	1a901
เทคโนโลยีที่ใช้	1a901
เนื้อหา	1a:01
เบอร์ติดต่อ	1aH01
เบอร์มือถือ	1b301
เบอร์โทร	1aH01
เบอร์โทรศัพท์	1aH01
เบอร์โทรศัพท์มือถือ	1b301
เพศ	1b[01
เมือง	1aS01
เริ่ม	1aG01
เริ่มงาน	1aG01
เริ่มงานได้	1ak01
เลขบัตรประชาชน	1a[01
เว็บไซต์	1aZ01
เว็บไซต์ส่วนตัว	1aZ01
เว็บไซต์อื่น	1b\01
เหตุผลที่ลาออก	1bJ01
เอก	1a001
แผนก	1aQ01
แผนการเรียน	1a001
แพลตฟอร์ม	1bW01
แฟกซ์	1b]01
โครงการ	1a:01
โครงงาน	1a_01
โซเชียลมีเดีย	1b^01
โทร	1aH01
โทรศัพท์	1aH01
โทรศัพท์มือถือ	1b301
โทรศัพท์อื่น	1b_01
โทรสาร	1b]01
โปรแกรม	1a901
โปรแกรมที่ใช้	1a901
โปรไฟล์	1bH01
โปรไฟล์ออนไลน์	1b^01
โรงเรียน	1aE01
ใบขับขี่	1b`01
ใบอนุญาตขับขี่	1b`01
ไอดี	1aC01
ảnh	03n01
お住まい	1ba01
お名前	1bb01
ご住所	1bc01
その他	1bd01
その他のurl	1be01
その他のメールアドレス	1bf01
その他の情報	1bd01
その他の電話番号	1bg01
ふりがな	1bd01
やり取り	1bh01
アカウント	1bi01
アカウント名	1bj01
ウェブサイト	1J^01
エンジニア歴	1bk01
カテゴリ	1bl01
キーワード	1bm01
クライアント	1bn01
コミュニケーション	1bo01
コンテンツ作成	1c001
コース	1c101
サイト	1J^01
サイトurl	1J^01
サービス	1>:01
サービス名	1>:01
サービス概要	1c201
スキル	1bm01
スコア	1c301
スピーキング	1c401
タイトル	1c501
チーム	1c601
チーム人数	1c701
チーム規模	1c701
ツール	1bm01
ハンドルネーム	1bj01
ビザ	1c801
ファックス	1c901
フリガナ	1bd01
フルネーム	1bb01
フレームワーク	1bm01
ブログ	1J^01
プロジェクト内容	1c201
プロジェクト名	1bb01
プロジェクト役割	1c:01
プロジェクト期間	1c;01
プロジェクト概要	1c201
プロフィール	1c<01
ホームページ	1J^01
ポイント	1c=01
ポジション	1c>02
ポートフォリオ	1J^01
マネジメント人数	1c701
メンバー数	1c701
メール	0Jk01
メールアドレス	0Jk01
ユーザid	1bj01
ユーザー名	1bj01
ライティング	1c@01
リスニング	1cA01
リポジトリ	1J^01
リンク	1J^01
リーディング	1cB01
レベル	1cC02
ロール	1cE02
上司	1cG01
上班地點	1cH01
上班日期	1cI01
上班時段	1cJ01
上级	1cK01
上長	1cG01
下属人数	1cL01
专业	1cM01
专业名称	1cM01
专业成绩	1cN01
专业排名	1cO02
专业课程	1cQ01
业绩	1cR01
个人业绩	1cR01
个人主页	1cS01
个人博客	1cS01
个人工作	1cT01
个人简介	1cU01
个人网站	1cS01
个人职责	1cT01
个人角色	1cV01
个人链接	1cW01
中文名	1cX02
中文姓名	1cZ01
主な使用技術	1bm01
主な実績	1c[02
主な履修科目	1c101
主な成果	1c]01
主な担当業務	1c^01
主な業務	1c^01
主な業務内容	1c^01
主な業績	1c]01
主修	1c_02
主修专业	1cM01
主修科系	1ca01
主修課程	1cb01
主修课程	1cQ01
主修領域	1ca01
主催	1cc02
主催団体	1ce01
主催者	1cf01
主办单位	1cg01
主办方	1cg01
主干课程	1cQ01
主管	1ch01
主营业务	1ci01
主要业绩	1cR01
主要任务	1cT01
主要内容	1cj01
主要工作	1cT01
主要成就	1ck02
主要成果	1ck02
主要技术	1cm01
主要职责	1cT01
主要職責	1cn01
主要课程	1cQ01
主要负责	1cT01
主辦單位	1co01
主页	1cS01
书写	1d001
予備メール	1bf01
事業内容	1d101
事業概要	1d101
交付者	1ce01
交流	1d201
产出	1cR01
亮点	1d302
亮點	1d501
人数	1d602
人數	1d801
介紹	1d901
介绍	1d:01
从业年限	1d;01
仓库	1cS01
仕事内容	1c^01
件名	1c501
任职	1d<01
任职公司	1d=01
任职单位	1d=01
任职时间	1d>01
任職公司	1d?01
任職期間	1d@01
企业	1d=01
企业名称	1d=01
企业简介	1ci01
企业规模	1cL01
企業	1dA01
企業名	1dA01
企業概要	1d101
会社	1dA01
会社名	1dA01
会社情報	1d101
会社概要	1d101
会社説明	1d101
会話	1bh01
会話レベル	1dB01
会議	1dC01
会議名	1dC01
会议	1dD01
会话	1dE01
传真	1dF01
位置	1dG02
住まい	1ba01
住址	1dI02
住所	1bc01
体制	1c701
体重	1dK02
作品链接	1cS01
作品集	1dM02
作文	1c@01
作者	1dO02
使用スキル	1bm01
使用ソフト	1bm01
使用ツール	1bm01
使用工具	1dQ02
使用技术	1cm01
使用技術	1dS02
使用機器	1bm01
使用経験	1dU01
使用经历	1dV01
使用者名稱	1dW01
使用言語	1bm01
使用软件	1cm01
依頼主	1bn01
信息处理	1dX01
信箱	1dY02
修士論文	1d[01
修習課程	1cb01
個人サイト	1J^01
個人網站	1d\01
個人網頁	1d\01
個人部落格	1d\01
個人首頁	1d\01
健康状况	1d]01
健康状態	1d^01
健康狀況	1d_01
備用信箱	1d`01
備考	1da02
備註	1dc01
傳真	1dd01
働き方	1de01
党派	1df01
入学	1dg01
入学日期	1dh01
入学时间	1dh01
入學時間	1di01
入社	1dg01
入社可能日	1dj01
入社可能時期	1dj01
入社年月	1dg01
入社日	1dg01
入职日期	1dh01
入职时间	1dk01
內容	1d901
內容創作	1dl01
全名	1cX02
公司	1dm03
公司业务	1ci01
公司介紹	1e001
公司介绍	1ci01
公司名称	1d=01
公司名稱	1d?01
公司地点	1e101
公司描述	1ci01
公司简介	1ci01
公司簡介	1e001
公司背景	1ci01
公司行业	1e201
公司規模	1d801
公司规模	1cL01
公開日	1e301
共同作者	1e401
共著者	1e501
关于公司	1ci01
关系	1e601
关键字	1cm01
关键技术	1cm01
关键词	1cm01
兵役	1e703
兵役状况	1e:01
兵役狀態	1e;01
兵役狀況	1e;01
其他	1e<02
其他信息	1e>01
其他信箱	1d`01
其他电话	1e?01
其他網址	1e@01
其他网址	1eA01
其他資訊	1eB01
其他連結	1e@01
其他邮箱	1eC01
其他链接	1eA01
其他電話	1eD01
其它	1e>01
具體成果	1eE01
内容	1eF02
内容创作	1eH01
写	1d001
写作	1d001
写真	1eI01
出版单位	1dD01
出版單位	1eJ01
出版年	1e301
出版日	1e301
出版日期	1eK02
出版时间	1eM01
出版社	1eN03
出生	1eQ02
出生于	1eS01
出生地	1eT04
出生年	1eQ02
出生年份	1eQ02
出生年月	1eQ02
出生年月日	1eQ02
出生日期	1eQ02
出生时间	1eS01
出身	1eX02
出身地	1eX02
出身校	1eZ01
分数	1cN01
刊物	1dD01
利用技術	1bm01
到岗	1dk01
到岗日期	1dk01
到岗时间	1dk01
到职时间	1dk01
到職日	1cI01
到職日期	1di01
功績	1c]01
加权平均分	1cN01
勤務先	1dA01
勤務先名	1dA01
勤務地	1ba01
勤務希望地	1e[01
勤務形態	1de01
勤務期間	1c;01
勤務開始可能日	1dj01
區域	1e\01
卒業	1e]01
卒業区分	1e^01
卒業年度	1e]01
卒業年月	1e]01
卒業校	1eZ01
卒業研究	1d[01
卒業論文	1d[01
卒論	1d[01
单位	1e_03
单位简介	1ci01
単位	1eb01
単位数	1eb01
博士論文	1d[01
博士论文	1ec01
博客	1cS01
原始碼	1d\01
参画期間	1c;01
参考url	1J^01
发布日期	1eM01
发布时间	1eM01
发表于	1dD01
发表日期	1eM01
发表时间	1eM01
发表期刊	1dD01
发证单位	1ed01
发证日期	1ee01
发证机关	1ed01
发证机构	1ed01
取り組み	1c^01
取り組みと成果	1c]01
取引先	1bn01
取得年	1ef01
取得年月	1ef01
取得成果	1cR01
取得日	1ef01
取得日期	1eg01
取得时间	1ee01
取得時期	1ef01
受賞名	1c501
受賞年	1ef01
受賞日	1ef01
口头互动	1dE01
口头表达	1eh01
口語互動	1ei01
口語表達	1ej01
口說	1ei01
口语	1dE01
口语交流	1dE01
可上班日	1cI01
可上班日期	1cI01
可入职时间	1dk01
可到岗时间	1dk01
可到職日	1cI01
可報到日	1cI01
各種アカウント	1bi01
合作單位	1ek01
合著者	1el01
名	1em03
名前	1f002
名字	1f205
名称	1f704
名稱	1f;02
听	1f=01
听力	1f=01
听力理解	1f=01
周期	1d>01
問題解決	1f>02
單位	1f@02
团体	1fB01
团队	1fC01
团队人数	1cL01
团队规模	1cL01
団体	1fD01
団体名	1fD01
固定電話	1fE01
国	1fF01
国名	1fF01
国家	1fG01
国家 地区	1fG01
国家/地区	1fG01
国籍	1fH02
國家	1fJ01
國家 地區	1fJ01
國家/地區	1fJ01
國籍	1fK01
團隊	1fL01
團隊人數	1d801
團隊規模	1d801
團體	1fM01
在住	1fN02
在学期間	1c;01
在學期間	1d@01
在校时间	1d>01
在校课程	1cQ01
在留資格	1c801
在籍	1c;01
在籍企業	1dA01
在籍期間	1c;01
在线地址	1cS01
在线演示	1cS01
在职时间	1d>01
在职状态	1fP01
在職期間	1fQ02
地区	1fS01
地區	1e\01
地址	1fT03
地址链接	1cS01
地域	1fW01
地点	1e101
地點	1cH01
均分	1cN01
坐标	08h02
城市	1fX03
執筆者	1e501
培训机构	1f[01
場所	1ba01
备注	1cU01
备用电话	1e?01
备用邮箱	1eC01
外国語	1f\01
外語	1f]01
外语	1f^01
外语水平	1f_01
大学	1f`02
大学名	1eZ01
大頭照	1fb01
头像	1fc01
头衔	1fd02
契約形態	1de01
契約期間	1c;01
奖项	1ff01
奖项名称	1ff01
姓	1fg03
姓名	1fj03
姓氏	1fm02
委托方	1fo01
委託單位	1ek01
婚否	1g001
婚姻	1g103
婚姻情况	1g001
婚姻状况	1g001
婚姻状态	1g001
婚姻状況	1g401
婚姻狀態	1g501
婚姻狀況	1g501
婚育	1g001
婚育情况	1g001
婚育状况	1g001
媒体	1dC01
学习内容	1cQ01
学习时间	1d>01
学习课程	1cQ01
学会	1dC01
学会名	1dC01
学位	1g602
学位名	1e^01
学位类型	1g801
学位论文	1ec01
学分	1g901
学分绩点	1cN01
学历	1g:02
学历 学位	1g801
学历/学位	1g801
学历学位	1g801
学历层次	1g801
学校	1f`02
学校名	1eZ01
学校名称	1f[01
学歴	1g<03
学科	1g?02
学部	1gA01
学部・学科	1gA01
学部学科	1gA01
学院	1cM01
學位	1gB01
學位類別	1gB01
學分	1gC01
學校	1gD01
學校名稱	1gD01
學業成績	1gE01
學歷	1gF02
學系	1ca01
安全	1gH03
宗教	1gK03
宗教信仰	1gN02
官网	1cS01
実務経験	1bk01
実施団体	1ce01
実績	1c]01
実績・取り組み	1c]01
実績・成果	1c]01
客戶	1ek01
客户	1fo01
家乡	1gP01
家庭住址	1gQ01
家庭地址	1gQ01
寫	1gR01
寫作	1gR01
导师	1cK01
専攻	1gA01
専攻分野	1gA01
専門	1gA01
専門分野	1gA01
專案介紹	1d901
專案名稱	1cZ01
專案成果	1eE01
專案描述	1d901
專案期間	1d@01
專案簡介	1d901
專案角色	1gS01
專案說明	1d901
專案連結	1d\01
專案類型	1gT01
專業	1ca01
專題	1gU01
就労ビザ	1c801
就労状況	1gV01
就學期間	1d@01
就業可能日	1dj01
就業状況	1gV01
就業狀態	1gW01
就業狀況	1gW01
就职单位	1d=01
就讀學校	1gD01
就讀科系	1ca01
就读学校	1f[01
就读时间	1d>01
层次	1g801
居住エリア	1ba01
居住地	1gX06
居住地區	1cH01
居住地址	1dI02
居住城市	1g^02
履修科目	1c101
岁	1g`01
岁数	1g`01
岗位	1ga03
岗位名称	1d<01
岗位职责	1cT01
州	1gd03
工作	1cT01
工作业绩	1cR01
工作任务	1cT01
工作內容	1cn01
工作内容	1cT01
工作单位	1d=01
工作單位	1d?01
工作地点	1e101
工作地點	1cH01
工作型態	1cJ01
工作城市	1gg01
工作岗位	1d<01
工作年数	1d;01
工作年資	1gh01
工作年限	1d;01
工作性質	1cJ01
工作性质	1gi01
工作成就	1ck02
工作成果	1ck02
工作成绩	1cR01
工作描述	1gj02
工作时间	1d>01
工作时间年限	1d;01
工作期間	1d@01
工作概述	1cU01
工作状态	1fP01
工作简介	1cU01
工作类型	1gi01
工作經歷年資	1gh01
工作經驗	1gh01
工作績效	1eE01
工作经验	1d;01
工作职位	1d<01
工作职责	1cT01
工作職稱	1gl01
工作職責	1cn01
工作范围	1cT01
工作說明	1cn01
工作许可	1gm01
工作項目	1cn01
工具	1gn02
工夫した点	1c=01
工龄	1d;01
市	1h001
市区町村	1h001
希望ポジション	1h101
希望上班地點	1h201
希望勤務地	1e[01
希望地點	1h201
希望工作地點	1h201
希望年収	1h301
希望待遇	1h401
希望性質	1cJ01
希望時給	1h301
希望月給	1h301
希望給与	1h301
希望職	1h101
希望職務	1h501
希望職種	1h101
希望職稱	1h501
希望薪資	1h401
希望雇用形態	1de01
席次	1h601
帳號	1dW01
常住地	1h701
常驻	1e101
平台	1h802
平均分	1cN01
平均成績	1gE01
平均成绩	1cN01
平均绩点	1cN01
年収	1h301
年月	1h:02
年月日	1ef01
年生	1eS01
年级排名	1h<01
年纪	1g`01
年資	1gh01
年限	1d;01
年齡	1h=01
年齢	1h>01
年龄	1g`01
应用技术	1cm01
应聘岗位	1h?01
应聘职位	1h?01
开发周期	1d>01
开发工具	1cm01
开发技术	1cm01
开发环境	1cm01
开发经验	1d;01
开发语言	1cm01
开始日期	1dh01
开始时间	1dh01
当前城市	1h701
当前状态	1fP01
当前职位	1h?01
当前薪资	1h@01
役別	1e;01
役割	1hA04
役職	1hE03
役職名	1hH01
待遇	1h401
待遇要求	1h@01
従業員数	1c701
得られた成果	1c]01
応募ポジション	1h101
応募職種	1h101
性別	1hI02
性别	1hK01
总结	1cU01
情報処理	1hL01
意向地点	1gg01
意向城市	1gg01
意向岗位	1h?01
意向职位	1h?01
應徵職位	1h501
應徵職務	1h501
應徵職缺	1h501
應徵項目	1h501
成就	1ck02
成效	1eE01
成果	1hM03
成果・実績	1c]01
成績	1hP02
成绩	1hR02
成绩排名	1cO02
我的岗位	1d<01
我的工作	1cT01
我的职位	1d<01
我的职务	1d<01
我的职责	1cT01
我的角色	1hT02
截止时间	1hV01
戶籍	1hW01
戶籍地址	1hX01
户口	1gP01
户口所在地	1gP01
户籍	1gP01
户籍地	1gP01
户籍所在地	1gP01
所任职位	1d<01
所任职务	1d<01
所在公司	1hY02
所在国家	1fG01
所在地	1h[06
所在地区	1e101
所在城市	1ha03
所在学校	1f[01
所在行业	1e201
所在部门	1fC01
所学专业	1cM01
所学课程	1cQ01
所属	1hd03
所属企業	1dA01
所属会社	1hg02
所属公司	1fo01
所属单位	1fo01
所属団体	1fD01
所属机构	1fo01
所属行业	1e201
所属部署	1c601
所属部门	1fC01
所屬公司	1ek01
所屬部門	1fL01
所用技术	1cm01
手提電話	1hi01
手机	1hj02
手机 电话	1hl01
手机/电话	1hl01
手机号	1hj02
手机号码	1hj02
手机电话	1hm01
手機	1hn02
手機號碼	1hn02
扶養家族	1g401
扶養家族数	1g401
扶養家族数(配偶者を除く	1g401
技术	1cm01
技术关键词	1cm01
技术博客	1cS01
技术描述	1cm01
技术架构	1cm01
技术栈	1cm01
技术要点	1cm01
技术选型	1cm01
技能	1gn02
技能水平	1i001
技術	1dS02
技術スタック	1bm01
技術棧	1i101
技術環境	1bm01
技術要素	1bm01
担任	1d<01
担任职位	1d<01
担任职务	1i202
担任职责	1cT01
担任角色	1i402
担当	1i604
担当フェーズ	1c^01
担当内容	1c^01
担当工程	1c^01
担当役割	1c:01
担当期間	1c;01
担当業務	1c^01
担当範囲	1c^01
担当職務	1hH01
担当領域	1c^01
拠点	1ba01
持有駕照	1i:01
指导老师	1cK01
指導教員	1cG01
指導教授	1ch01
授与団体	1cf01
授与機関	1cf01
授与者	1cf01
授予单位	1cg01
掌握程度	1i;02
排名	1i=03
推荐	1i@01
推荐意见	1i@01
推荐语	1i@01
推薦	1iA02
推薦の言葉	1iC01
推薦內容	1iD01
推薦文	1iC01
推薦語	1iD01
掲載	1dC01
掲載媒体	1dC01
掲載日	1e301
掲載誌	1dC01
描述	1iE03
携帯	1iH02
携帯tel	1iJ01
携帯番号	1iJ01
携帯電話	1iH02
携帯電話番号	1iJ01
摘要	1iK02
擅長工具	1i101
擔任職務	1iM02
擔任角色	1iO02
收获	1cR01
政治状态	1df01
政治身份	1df01
政治面貌	1df01
效果	1cR01
教育分野(isced f	1iQ01
教育分野(isced-f	1iQ01
教育机构	1f[01
教育機関	1eZ01
教育程度	1iR02
教育領域(isced f	1iT01
教育領域(isced-f	1iT01
教育领域(isced f	1iU01
教育领域(isced-f	1iU01
敬称	1iV01
文化程度	1iW01
方向	1cM01
族群	1iX01
日付	1h:02
日期	1iY06
时长	1d>01
时间	1i_03
时间段	1d>01
昵称	1ib01
時期	1h:02
時間	1ic02
普通自動車免許	1ie01
暱稱	1dW01
書く	1c@01
最后修改	1if01
最寄り駅	1ig02
最後修改	1ii01
最快到岗	1dk01
最終学歴	1ij01
最終更新	1ik01
最高学历	1g:02
最高學歷	1il01
最高學歷學校	1gD01
會話	1ei01
月薪	1h@01
服务机构	1fB01
服務單位	1d?01
服務機關	1d?01
服役情况	1e:01
服役狀況	1e;01
期刊	1im02
期刊名称	1dD01
期望地点	1gg01
期望地點	1h201
期望城市	1gg01
期望岗位	1h?01
期望工作地	1gg01
期望工作地点	1gg01
期望工作城市	1gg01
期望工作性质	1gi01
期望年薪	1h@01
期望待遇	1io02
期望月薪	1h@01
期望职位	1h?01
期望職位	1h501
期望薪水	1h@01
期望薪資	1h401
期望薪资	1h@01
期望薪酬	1h@01
期間	1fQ02
本人职责	1cT01
本人角色	1cV01
本社所在地	1ba01
本籍	1j101
本籍地	1j101
机动车驾驶证	1j201
机构	1j302
标题	1ff01
校名	1gD01
核心技术	1cm01
核心课程	1cQ01
核發單位	1j501
框架	1cm01
案件名	1bb01
案件概要	1c201
案件種別	1bl01
業務	1c^01
業務内容	1c^01
業務内容の概要	1d101
業務概要	1j602
業務詳細	1c^01
業界	1j801
業種	1j801
業種・業界	1j801
業績	1c]01
概况	1d:01
概要	1j903
概述	1iK02
標題	1j<01
機構	1f@02
歲	1h=01
歳	1h>01
母国語	1j=01
母語	1j>02
母语	1j@01
毕业学校	1f[01
毕业年份	1hV01
毕业日期	1hV01
毕业时间	1hV01
毕业论文	1ec01
毕业论文题目	1ec01
毕业设计	1ec01
毕业院校	1f[01
毕设	1ec01
氏名	1bb01
民族	1jA03
水平	1i;02
求职地点	1gg01
求职岗位	1h?01
求职意向	1h?01
求职方向	1h?01
求职状况	1fP01
求职状态	1fP01
求职类型	1gi01
求職意向	1h501
求職狀態	1gW01
汇报上级	1cK01
汇报对象	1cK01
流利程度	1jD02
流暢さ	1dB01
海外経験	1dU01
涉及技术	1cm01
満年齢	1h>01
源码	1cS01
溝通	1jF01
演示	1cS01
点数	1c301
照片	1jG02
熟練度	1jI03
熟练度	1i;02
熟练程度	1i;02
特記事項	1c=01
状态	1fP01
獎項	1j<01
獎項名稱	1j<01
獲獎時間	1eg01
环境	1cm01
现住址	1gQ01
现居	08h02
现居住地	08h02
现居地	08h02
现居城市	08h02
现所在地	08h02
班排名	1jL01
班级排名	1h<01
現住	1ba01
現住地	1ba01
現住所	1bc01
現在の年収	1h301
現在の状況	1gV01
現居	1jM01
現居地	1jN02
現年収	1h301
現職	1h101
環境	1bm01
生	1jP02
生まれ	1jR01
生人	1eS01
生年	1jP02
生年月日	1jR01
生日	1eQ02
生源地	1gP01
產業	1jS01
產業別	1jS01
產業類別	1jS01
用戶名	1dW01
用户名	1ib01
甲方	1fo01
申请职位	1h?01
电子邮件	1jT01
电子邮箱	1jT01
电子邮箱地址	1jT01
电话	1hl01
电话号码	1hl01
电邮	1jT01
畢業學校	1gD01
畢業專題	1gU01
畢業日期	1jU01
畢業時間	1jU01
畢業論文	1gU01
発注元	1bn01
発行元	1jV02
発行年	1e301
発行日	1e301
発行機関	1ce01
発行者	1ce01
発表	1c401
発表年	1e301
発表日	1e301
發照單位	1j501
發表於	1eJ01
發表日期	1jX01
發表時間	1jX01
發證單位	1j501
發證日期	1eg01
發證機構	1j501
目前所在地	1e101
目前状态	1fP01
目前狀態	1gW01
目前職稱	1h501
目前薪資	1h401
目前薪资	1h@01
目标城市	1gg01
目标岗位	1h?01
目标职位	1h?01
目標職位	1h501
直属上级	1cK01
直屬主管	1ch01
相关技术	1cm01
相关课程	1cQ01
相片	1jG02
相關課程	1cb01
省	1fS01
省 州	1fS01
省/州	1fS01
省份	1jY02
研究テーマ	1d[01
研究分野	1gA01
研究方向	1cM01
研究科	1gA01
研究題目	1d[01
研討會	1eJ01
硕士论文	1ec01
碩士論文	1gU01
社交主页	1cW01
社交平台	1j[01
社交账号	1cW01
社会人歴	1bk01
社名	1dA01
社員数	1c701
社团	1fB01
社團	1fM01
社群	1j\01
社群帳號	1j]01
社群連結	1j]01
祖籍	1gP01
离开原因	1j^01
离职原因	1j^01
离职日期	1hV01
离职时间	1hV01
科目	1c101
科系	1c_02
科系名稱	1ca01
称号	1iV01
称呼	1j_01
称谓	1j_01
移动电话	1hm01
程度	1j`05
種別	1bl01
種類	1bl01
稱謂	1je01
稼働開始日	1dj01
立場	1jf03
第一作者	1el01
等級	1ji02
等级	1i;02
签发机构	1ed01
签证	1gm01
签证状态	1gm01
简介	1jk02
管理人数	1cL01
管理人數	1d801
管理責任	1d801
簡介	1jm02
籍貫	1hW01
籍贯	1gP01
类别	1jo01
类型	1jo01
精通程度	1k002
系所	1ca01
系排名	1jL01
級	1k201
級別	1k301
終了	1e]01
終了日	1e]01
終了時期	1e]01
組織	1k403
組織名	1fD01
経験	1k201
経験年数	1k702
結束日期	1jU01
結束時間	1jU01
結果	1c]01
続柄	1k901
網址	1d\01
網站	1d\01
網頁	1d\01
縣市	1jM01
總年資	1gh01
績效	1eE01
级别	1i001
组织	1fB01
组织名称	1fB01
经验	1d;01
结束日期	1hV01
结束时间	1hV01
结果	1cR01
绩点	1cN01
综合排名	1h<01
编程语言	1cm01
网名	1ib01
网址	1cS01
网站	1cS01
网络	1j[01
署名	1el01
習熟度	1cC02
职业	1h?01
职业方向	1h?01
职位	1k:03
职位名称	1d<01
职位类型	1gi01
职务	1i202
职称	1k=02
职衔	1d<01
职责	1cT01
职责描述	1cT01
职责范围	1cT01
联系	1hl01
联系号码	1hl01
联系地址	1gQ01
联系方式	1hl01
联系电话	1hl01
联系邮箱	1jT01
聞く	1cA01
聯絡信箱	1k?01
聯絡地址	1hX01
聯絡方式	1k@01
聯絡電話	1k@01
聯繫電話	1k@01
聴解	1cA01
職位	1kA03
職位名稱	1gl01
職務	1kD02
職務・役職	1hH01
職務內容	1cn01
職務内容	1c^01
職務名稱	1gl01
職務経験年数	1bk01
職務要約	1c<01
職業	1kF02
職種	1kH02
職稱	1kJ02
職責	1cn01
聽	1kL01
聽力	1kL01
肩書	1kH02
肩書き	1h101
背景	1d:01
自動車免許	1ie01
自動車運転免許	1ie01
自宅住所	1bc01
自宅電話	1fE01
自我介紹	1dc01
自我评价	1cU01
苗字	1kM01
荣誉	1ff01
获奖时间	1ee01
获得日期	1ee01
获得时间	1ee01
著者	1e501
著者名	1e501
薪資	1h401
薪资	1h@01
薪资期望	1h@01
薪资要求	1h@01
血型	1kN02
血液型	1d^01
行业	1e201
行业类别	1e201
行動電話	1hn02
行業	1jS01
补充	1e>01
表彰者	1cf01
補足	1c<01
要点	1cj01
要約	1c<01
要素技術	1bm01
規模	1c701
规模	1cL01
角色	1kP04
言語	1kT02
言語・ツール	1bm01
証明写真	1eI01
評点	1c301
話す	1c401
話す(やりとり	1bh01
話す(発表	1c401
詳細	1c201
認定団体	1ce01
認定機関	1ce01
認證單位	1j501
誕生日	1jR01
語学	1f\01
語学レベル	1dB01
語学力	1dB01
語学検定	1kV01
語学経験	1dU01
語学資格	1kV01
語文	1f]01
語文檢定	1kW01
語言	1f]01
語言程度	1kX01
語言證照	1kW01
說	1ej01
說明	1jm02
説明	1c201
読む	1cB01
読解	1cB01
課程	1kY02
論文	1k[02
論文題目	1k[02
讀	1k]01
认证机构	1ed01
论文	1ec01
论文标题	1ec01
论文题目	1ec01
证书	1k^01
证件号	1k_01
评价	1i@01
详情	1d:01
详细地址	1gQ01
语种	1f^01
语言	1k`02
语言水平	1f_01
语言经历	1dV01
语言能力	1f_01
语言证书	1k^01
说	1eh01
说明	1cU01
读	1kb01
课程	1cQ01
負責內容	1cn01
負責角色	1gS01
負責項目	1cn01
資本金	1c701
資格名	1bb01
資訊處理	1kc01
賞	1c501
賞名	1c501
负责	1cT01
负责内容	1cT01
负责工作	1cT01
负责模块	1cT01
负责角色	1e601
责任描述	1cT01
账号	1ib01
起始日期	1dh01
起始时间	1dh01
起止年月	1d>01
起止日期	1d>01
起止时间	1d>01
起訖時間	1d@01
身份	1e601
身份證	1kd01
身份證號碼	1kd01
身份证	1k_01
身份证号	1k_01
身份证号码	1k_01
身体状况	1d]01
身分	1ke01
身分證字號	1kd01
身長	1d^01
身高	1kN02
身高 体重	1d]01
身高 體重	1d_01
身高/体重	1d]01
身高/體重	1d_01
身高体重	1d]01
軟體	1i101
転職希望時期	1dj01
転職理由	1kf01
软件	1cm01
软件环境	1cm01
运用技术	1cm01
退社	1e]01
退社年月	1e]01
退職	1e]01
退職理由	1kf01
通信地址	1gQ01
通勤時間	1bd01
通訊地址	1hX01
通讯地址	1gQ01
連結	1d\01
連絡先	1fE01
連絡先住所	1bc01
連絡先電話番号	1fE01
連絡電話	1k@01
運転免許	1ie01
運転免許証	1ie01
邮件	1jT01
邮件地址	1jT01
邮政编码	1kg01
邮箱	1jT01
邮箱地址	1jT01
邮编	1kg01
部下	1c701
部署	1c601
部署名	1c601
部落格	1d\01
部門	1kh02
部门	1fC01
郵便番号	1kj01
郵箱	1k?01
郵編	1kk01
郵遞區號	1kk01
都市	1h001
都道府県	1fW01
配偶者	1g401
配偶者の扶養義務	1g401
配偶者の有無	1g401
配属	1c601
配属先	1c601
重点	1cj01
重點	1d501
链接	1cS01
開始	1dg01
開始日	1dg01
開始日期	1di01
開始時期	1dg01
開始時間	1di01
開発体制	1c701
開発内容	1c201
開発期間	1c;01
開発環境	1bm01
開発規模	1c701
開発言語	1bm01
開發工具	1i101
開發環境	1i101
関係	1k901
閱讀	1k]01
關係	1ke01
關於公司	1e001
關鍵字	1i101
關鍵詞	1i101
问题解决	1kl01
阅读	1kb01
阅读理解	1kb01
院校	1km02
院校名称	1f[01
院系	1cM01
雇主	1ko02
雇用主	1dA01
雇用形態	1de01
雑誌名	1dC01
離職原因	1l101
離職日期	1jU01
電子メール	0Jk01
電子信箱	1k?01
電子郵件	1k?01
電子郵箱	1k?01
電話	1l202
電話番号	1fE01
電話號碼	1k@01
電郵	1k?01
電郵地址	1k?01
順位	1h601
頒獎單位	1co01
頒發單位	1l402
頭銜	1je01
題名	1c501
題目	1j<01
顔写真	1eI01
類型	1gT01
顧客	1bn01
顧客名	1bn01
项目业绩	1cR01
项目亮点	1cj01
项目人数	1cL01
项目介绍	1d:01
项目内容	1d:01
项目单位	1fo01
项目名称	1l601
项目周期	1d>01
项目地址	1cS01
项目岗位	1cV01
项目成果	1cR01
项目成绩	1cR01
项目技术	1cm01
项目技术栈	1cm01
项目担任	1cV01
项目描述	1d:01
项目收益	1cR01
项目时间	1d>01
项目来源	1fo01
项目概述	1d:01
项目简介	1d:01
项目类型	1jo01
项目职位	1cV01
项目职务	1cV01
项目职责	1cT01
项目职责角色	1cV01
项目背景	1d:01
项目角色	1hT02
项目说明	1d:01
项目起止时间	1d>01
项目链接	1cS01
颁发单位	1l702
颁发日期	1ee01
颁发机构	1l702
颁奖单位	1cg01
颁奖机构	1cg01
题目	1ff01
駕照	1i:01
駕駛執照	1i:01
驾照	1j201
驾驶执照	1j201
驾驶证	1j201
體重	1d_01
高中	1f[01
高校	1eZ01
개발기간	1l901
개발인원	1l:01
개발환경	1l;01
개요	1l<02
개인홈페이지	1l>01
거주국가	1l?01
거주주소	1l@01
거주지	1lA02
거주지역	1lA02
거주지주소	1l@01
건강상태	1lC01
게재일	1lD01
게재지	1lE01
결과	1lF01
결혼여부	1lG01
경력	1lH01
경력기간	1lH01
경력연차	1lH01
경칭	1lI01
계약형태	1lJ01
계열	1lK01
계정	1lL01
고객	1lM01
고객사	1lM01
고등학교	1lN01
고용주	1lO01
고용형태	1lJ01
고향	1lP01
공인시험	1lQ01
공저자	1lR01
과목	1lS01
과정	1lT01
관계	1lU01
관련링크	1l>01
교육기간	1l901
교육기관	1lN01
교육내용	1lS01
교육분야(isced f	1lV01
교육분야(isced-f	1lV01
구분	1lW01
구사능력	1lX01
구사수준	1lX01
구직상태	1lY01
국가	1l?01
국적	1lZ01
군별	1l[01
군복무	1l[01
군필여부	1l[01
규모	1l:01
근무가능일	1l\01
근무기간	1l901
근무부서	1l]01
근무지	1l^01
근무지역	1l^01
근무처	1lO01
근무형태	1lJ01
근무회사	1lO01
급수	1l_01
기간	1l901
기관	1l`02
기관명	1lb01
기술	1l;01
기술스택	1l;01
기술환경	1l;01
기업	1lO01
기업명	1lO01
기업소개	1lc01
기여	1ld01
기타	1le01
기타링크	1lf01
기타사항	1le01
기타연락처	1lg01
기타이메일	1lh01
깃허브주소	1l>01
나라	1l?01
나이	1li01
날짜	1lj02
내용	1ll01
논문	1lm01
논문명	1lm01
논문제목	1lm01
능력	1ln02
닉네임	1lL01
단체	1lb01
단체명	1lb01
달성내용	1lF01
담당	1m003
담당분야	1ld01
담당업무	1m302
담당역할	1m503
담당직무	1m801
대학	1lN01
대학교	1lN01
대학명	1lN01
대화	1m901
도	1m:01
도구	1l;01
도시	1m;01
독해	1m<01
듣기	1m=01
등급	1ln02
등수	1m>01
레벨	1m?01
링크	1l>01
만나이	1li01
말하기	1m@01
맡은역할	1mA01
맡은직무	1m801
매출규모	1l:01
메일	1mB01
메일주소	1mB01
면허	1mC01
명칭	1mD02
모국어	1mF01
모바일	1mG02
문제해결	1mI01
발급기관	1mJ01
발급일	1mK01
발급일자	1mK01
발급처	1mJ01
발주처	1lM01
발표일	1lD01
발행기관	1mJ01
발행년도	1lD01
발행일	1lD01
발행처	1mL02
배경	1ll01
배포주소	1l>01
병역	1l[01
병역구분	1l[01
병역사항	1l[01
병역여부	1l[01
보고대상	1mN01
보훈대상	1le01
복수전공	1lK01
본인역할	1mA01
본적	1lP01
부서	1l]01
부서명	1l]01
부전공	1lK01
블로그	1l>01
비고	1mO01
비상연락처	1mP01
비자	1mQ01
사는곳	1m;01
사업내용	1lc01
사용기술	1l;01
사용도구	1l;01
사용스킬	1l;01
사용언어	1l;01
사용자명	1lL01
사용툴	1l;01
사원수	1l:01
사이트	1l>01
사진	1mR01
산업	1mS01
산업분야	1mS01
살	1li01
상명	1mT01
상사	1mN01
상세내용	1ll01
상세업무	1ld01
생년	1mU01
생년월일	1mU01
생일	1mU01
서비스	1mV01
서비스소개	1ll01
석사논문	1lm01
석차	1m>01
설명	1l<02
성	1mW01
성과	1lF01
성명	1mX01
성별	1mY01
성적	1l_01
성함	1mX01
세	1li01
소개	1l<02
소셜계정	1mZ01
소속	1m[03
소속부서	1l]01
소속팀	1l]01
소속회사	1m^02
소스코드	1l>01
소재지	1l^01
수강과목	1lS01
수상내용	1mT01
수상년도	1mK01
수상명	1mT01
수상일	1mK01
수여기관	1m`01
수여처	1m`01
수준	1ln02
수행기간	1l901
수행업무	1ld01
숙련도	1m?01
스택	1l;01
시	1m;01
시 군 구	1m;01
시 도	1m:01
시/군/구	1m;01
시/도	1m:01
시력	1lC01
시상기관	1m`01
시작	1ma01
시작일	1ma01
시작일자	1ma01
시행기관	1mJ01
시행처	1mJ01
신장	1lC01
실적	1lF01
쓰기	1mb01
아이디	1lL01
안전	1mc01
어학자격증	1lQ01
언어	1md02
언어수준	1lX01
업계	1mS01
업무	1mf02
업무내용	1ld01
업무성과	1lF01
업적	1lF01
업종	1mS01
역할	1mh02
역할및업무	1ld01
연구주제	1lm01
연도	1l901
연락처	1mP01
연령	1li01
연봉	1mj01
연차	1lH01
외국어	1mk01
외국어명	1mk01
요약	1mO01
우편번호	1ml01
운전면허	1mC01
운전면허증	1mC01
웹사이트	1l>01
위치	1l^01
유선전화	1mP01
유형	1lW01
의뢰처	1lM01
의사소통	1mm01
이름	1mn02
이메일	1mB01
이메일주소	1mB01
이수과목	1lS01
이수학점	1n001
이직사유	1n101
인원	1l:01
인증기관	1mJ01
일반전화	1mP01
일자	1mK01
읽기	1m<01
입사	1ma01
입사가능시기	1l\01
입사가능일	1l\01
입사년월	1ma01
입사일	1ma01
입학	1ma01
입학년월	1ma01
입학일	1ma01
자택주소	1l@01
작문	1mb01
작업기간	1l901
작업내용	1ld01
장소	1l^01
장애여부	1le01
재직구분	1lJ01
재직기간	1l901
재직상태	1lY01
재직여부	1lY01
재학기간	1l901
저널명	1lE01
저자	1lR01
저장소	1l>01
전공	1lK01
전공명	1lK01
전공분야	1lK01
전공학과	1lK01
전자우편	1mB01
전화	1mP01
전화번호	1mP01
점수	1l_01
정보처리	1n201
제목	1mT01
조직	1lb01
졸업	1n301
졸업구분	1lT01
졸업년도	1n301
졸업년월	1n301
졸업논문	1lm01
졸업일	1n301
졸업작품	1lm01
종교	1n401
종료	1n301
종료일	1n301
종료일자	1n301
종류	1lW01
주관	1m`01
주관기관	1lM01
주관처	1mJ01
주민등록번호	1n501
주소	1n602
주요과목	1lS01
주요기술	1l;01
주요내용	1ll01
주요사업	1lc01
주요사항	1n801
주요성과	1lF01
주요수강과목	1lS01
주요실적	1lF01
주요업무	1ld01
주요활동	1n801
주전공	1lK01
주최	1n902
주최기관	1m`01
증명사진	1mR01
지도교수	1mN01
지방	1m:01
지역	1lA02
지원부문	1n;01
지원분야	1n;01
지원직무	1n;01
직급	1m801
직급 직책	1m801
직급/직책	1m801
직무	1n<02
직무내용	1ld01
직무명	1n;01
직업	1n;01
직원수	1l:01
직위	1m801
직위 직책	1m801
직위/직책	1m801
직장	1lO01
직장명	1lO01
직전연봉	1mj01
직책	1n>03
직함	1m801
진행기간	1l901
집주소	1l@01
참고링크	1l>01
참여기간	1l901
참여역할	1mA01
참여인원	1l:01
체류자격	1mQ01
체중	1lC01
총경력	1lH01
최종수정	1nA01
최종연봉	1mj01
최종학력	1nB01
추가정보	1le01
추천글	1nC01
추천내용	1nC01
추천사	1nC01
출근가능일	1l\01
출생	1mU01
출생년도	1mU01
출생연도	1mU01
출생일	1mU01
출생지	1nD01
출신지	1lP01
출신학교	1lN01
출판년도	1lD01
출판사	1lE01
출판일	1lD01
취득년도	1mK01
취득년월	1mK01
취득일	1mK01
취득일자	1mK01
콘텐츠제작	1nE01
클라이언트	1lM01
키워드	1l;01
퇴사	1n301
퇴사년월	1n301
퇴사사유	1n101
퇴사일	1n301
퇴직사유	1n101
툴	1l;01
특징	1n801
팀	1l]01
팀구성	1l:01
팀규모	1l:01
팀원	1l:01
팀인원	1l:01
팩스	1nF01
평균학점	1l_01
평점	1l_01
포지션	1nG02
포트폴리오	1l>01
프레임워크	1l;01
프로젝트개요	1ll01
프로젝트기간	1l901
프로젝트설명	1ll01
프로젝트성과	1lF01
프로젝트소개	1ll01
프로젝트역할	1mA01
프로젝트유형	1lW01
프로필사진	1mR01
플랫폼	1mV01
학과	1lK01
학교	1lN01
학교명	1lN01
학력	1nI02
학력구분	1lT01
학부	1lK01
학술지	1lE01
학위	1lT01
학위구분	1lT01
학위논문	1lm01
학점	1l_01
학회	1lE01
학회지	1lE01
한글이름	1mX01
한줄소개	1mO01
합격일	1mK01
핵심사항	1n801
핸드폰	1mG02
핸드폰번호	0VU01
현거주지	1m;01
현재상태	1lY01
현재연봉	1mj01
현재직무	1n;01
현주소	1l@01
혈액형	1lC01
혼인상태	1lG01
혼인여부	1lG01
홈페이지	1l>01
활동기간	1l901
활동기관	1lb01
활용기술	1l;01
활용수준	1m?01
회사	1lO01
회사개요	1lc01
회사명	1lO01
회사소개	1lc01
회화	1m901
회화능력	1lX01
회화수준	1lX01
휴대전화	1mG02
휴대폰	1mG02
휴대폰번호	0VU01
희망고용형태	1lJ01
희망근무지	1nK01
희망근무지역	1nK01
희망근무형태	1lJ01
희망급여	1mj01
희망연봉	1mj01
희망지역	1nK01
희망직무	1n;01
희망직종	1n;01
"#, r#"0000=JeaH9F300000000@o0aa?5]000000000000000000000000000000000000HX`^dPT;0000=>b7PCK@00000000dGdAaG7L00000000TFi?000000000000i>Ei
]I6D0000000000000000P]\K0000000000004]8_0000000000000000PNOc0000d8j800000000000000000000000000000000P0Tk@G\k0000\IZc000000000000
0000000000000000000000000000000000000000000000000000000000000000l2[:e<9m0000E;cj0000000000000000\F^000000:k<@3dIhKmRQ09n00000000
00000000000000000000000000000000000000000000000003Pd00000000i>S?00001JfT000000000000000000000000a;@i0000000000000000000000000000
00000000<UVLPck;00000000000000000000000000000000000000000000000000000000000000000000\BadlfN>0000E?Co0000000000000000000000000000
0000`57m0000TikT000000000000000000000000000000000000000000000000Lm0Dhk<n91:\00000000Y?NVlG=b00000000`O9R0000`RK:0000dFj<hi4Z0000
000000000000I:OB0000HY:W0000XD?hHYJL000000000000X9@S0000000000000000000000008Y0X000000000000000000000000000000000000\bV;0000h33e
@8UN<ih5000000000000TME9000000000000<dDd0000Li0n0000000000000000000000000000Lf81m6EQ00004ORiPebfTHmT00001=<i4N0i000000004aTV`2_P
<Z1]0000\ChP00000000000000009H0H0000000000000000m;iI0000X\do`<Z70000@0k00000lAdQ`b3<]HB@000000000000]<l]000000000000Q19700000000
0000P5TM0000<0PT000000000000iHMc00005;2R000000000000lKEG0000000000005B:i000000000000000000000000000000004fA0<SNOd<4V000000000000
0000000000004;eB0000000000000000I8aHdPh800000000X\c?HWf<00000000XlB:0000000000000000000000000000M0fB000000000000000000000000`]9c
9C[\0000TRB<00000000000000000000000000000000000000000000hAPc0Mf`0000Xa;500000000000000000000dWUf0000<`l>00000000@5bA000000000000
0000000000000000<?BPm9eW00000000<8Mg00000000000000000000000000000000\@Pi000000000000E3OA=F4G00000000000000000000000000000000P8A1
\d1mdLd600000000000000000000000000000000000000000000000000000000<B2C00000000e5?W0000H=YR000000008]7X00000000000000000000=DQ50000
000000004_6K0000000000000000000000000000000000000000`jbRYJVe000000000000000000000000@d;JU9ZS00000000mAV:0000000000000000`<Wk0000
TGUhDbS_0000m4eM000000000000000000000000P=nZ00000000X@_P@Y;I@5`?DQfeU1dD5DV30000DTYL00000000000000000000000000000000000000000000
P`jS0000`RE9000000000000000000008Y0500000000LIBP0000\>5f`h\[H0RDP93K000000000000000000000Sko0000U4emX@ac<LjoaG0m0000000000000000
00000000000000000000@L6e000000000000HUIB0000000000000000000000000000000000000000H7lM@_J04`:m000000000000e>fk00000000<[jS0000@_;G
0meD00000000IAg\<6]I0000HQK?IEQ@4mJ]000000000000000000000000L<D^00000000000000000000Y?;G0000a@gf44:F0:hgLIElXjP`=7LF000000000000
DaiW00000000000000000000000000000000000000000000PFJg`CmC00000000000000000000ADL153_BX6D?000000000000000000000000000000000000IFFU
0000LSADMF8I00000000=Hi@0000XnoHlKi^000000000000000000000000000000000000000000004HR]hK:Cd\=;@7]V000000000000U@bL000000000000@KTk
0000XbD\00009CmY0000000000000000Xhi9000000000000000000000000000000000000MGH400000000000000000000]4Uf000000000000000000000000<17H
00000000000000000000000000000000000000000000A=mS00000000000000000000000000000000000000000000DHCF0000lgP_0000000000008a:I0000Y6MB
TVmT000000000000`<Dm0000000000000000000000000000000000000000000000000000000000000000HMCFdjoW0000]IhS0000000000000000000000000000
0000000000000000000000004b^:00000000000000000000XBO;`@O?hP`n`jBk000000000000000000008^@P000000000000000000000000000000000000dEml
000000000000000000004>gd000000000000000000000@bb000000008g1W0000000000000000000000000000000000000000P5JgPLG^000000004SH;00000000
H?LT000000000000M>:40000000000009<fE000000000000000000000000000000000000]K5dPo6<00000000000000000000@Bb2PcTaX:Hh0000000000000000
LaA300000000l<cO00000000000000000000000000000000EI0<00000000\99AL`ea000000000000000000000000l=Og<0c2H:kbPGiL4oRVA=4JP>W_00000000
00000000H`m>000000000000DNUc000000000000000000000P5PPj;HI1Sk00000000<m?a0000000000000000H0T900000000000000009Ci@00000000U;]6\KmB
0000000000000000EGnB0000XH5VEH]H000006Oee;ke00000000E0CK00000ShfYI;l000000000000000000000000DO=f000000000000`OnB0000000000000000
0000000000000000@fij0000l@Qh00000000aJHB0000L9hU00000000000000000000HQJ^a6Qm0000Y=]P0000XcBA000040KW00000000\:2>T@D^000000000000
D59h000000000FGg0000h[U@000000000000X0eShd1J5IX_0000000000000000De@:0000m;QK00000000X92<0000LM7O0j]b0000DIM@00000000000000000000
0000000000000000<TY:00008en2000000000000Xh4S00000000000000000000000000000000LlEY00000000T2L[HLVnTNMU0000l19j0000000000000000`0Rj
0000000018cF00000000E>56000000000000D?PH0000000000000000\QEM4_L;00000000000000000000M63]0000000005X[8kGk]3WkY?\C00000000T6naL_;a
0000QJO0000000000000\UJh<S:A0000000000000000E9hQ000000000000000000000000`9mf00000000\MSll=hd00000000<[mN0000PZbn0000dZJlA=mF0000
0000L;Gj00000000000000000000000000000000\m^b0000hCdbl_GS00000000MFGR00000000000000000000]De8000000004eFk0000000000000000hGXS03<K
0000000000000000lg1H0000000000000Q9k0000MAA=`QY60000dj:>0nB=0000000000000000DThj000000000000000000000000XL:L000000000000\jE[0000
0000000000000000000000000000000000000000000000000000<8c_M3kY`>WBLZbJi=]000000000000000000000000000000000000000000000000000000000
00000000hXY\000000000000000000000000H7]DD8Vo@GN_ACbJ000000000000XSP8I>7H0000000000000000000000000000PURQ00000000000000000000H^_g
0000000000000000D\?a00000000000000000000000000000000X]SWEEdY00000000000000004Tj7000000000000000000000000000000000000000000000000
0000PNch0000000000000000000000000000000000005C<d0BB]d9Ba0000000000000000000000000000000000000000000000000000000000000000<eGRLS2X
0000l6\i000000000000000000000000000000000000d:;X00000000000000004mC:M8?;00000000D0nO0000000040e?0000000000000000000000000000<g9Z
0000000000000000000000000000]8eV0000XXEo`5nR00000000``:D000000000000000000000000000000000000Q3Tb0000di[JA9Kb0000000000000000XP9[
dhfa00000000000000000000=HRZ00000000000000000000000000000000lNdH`\ka0000000000000000LLK80m_?@@I=000000000000000000000000HBSh0000
0000000000000000000000000000P:G70000d`U7058VddYO000000000000<LTR000000005Bnh0000XolGXU8:0000XE22000000009Adf0000000000000000`md\
00000000P@hNHRV5<lG`0000A1Xl0000DgiX0000000000000000000000000000000000000000d^K70000PGeMDE604G>b000000000000000000000000`ZX30000
PMcA00000000E9Fo00000000000000000000000000000000000045EdLdSaiK6a4To1D4LV0000000000000000HQ4o000000008K:M00000000lVSM00000000dij<
0000000000000000e7MN0000000000000000]CPh00004[H]00000000000000000000PPcU00000000`ZBH0000D^09hEe<000000000000000000000000P`5PX=EZ
000000000000000000000000dbR9000000000000l0m`0000H_PK00000000H__S0000000000000000ldF300000000aIQJ0000\?Pg0000hiUk0000<Z6K00000000
0I8Y00000000HiWTDEU;MDY>00000000i7=n00000000l7FNH=f?d?]2HNZ60000`MLDl0:e00000000000000000000XJLb000000000000<\me0^NG0[>3E;do0000
00004\d8lgSJ000000000000D4=Y000000000000`I]00000LiWi000000000000000000000000000000000000000000000000000000000<aAU;<Q00001Jb6X_i2
0000000052QS0000000000000000000000000IdO]4\W000000000000lNAK00000000@:\8000000000000X@a:000000000000d>\l@b>900000000000000000ZHo
000000000000000000000000000000000000\g_8\n;k0000000000000000000000000000000000000000000000000000@UO2\JE>00000000000000000000`4PH
D8lYhgiE0000000000000000D\9IE=Yo000000000000000000004hKaX64U00000000dio00000000000000000\8KSHYc800008lCZ0000000000000000<06d81c7
00004KWS00000000000000000000X]650000000000000000dVW700004UaGXk4N0000l\ao]H5J00000000000000000000A3W4QDLW00000000QII5d>PW@42IiI4^
@XlH000000000000\g9e00000000000000000000000000000000000000000000\D`QaGKB00000000diXG00000000000000000000000000000000000000000000
0000T4oQX`@]000000000000000000000000U?ndA@md00000000m:Kg8A3n00000000P7ZYX]eZ0000YEjU00000\gO4OZH0000`VNX<`7\1><CEJm8000000000000
00008KTW00000000P9Cm<5f1\<I]\>;m0000000000000000=2gM00000000000000004;SA51JhLCOB000000000000000000000000000000000000m5[X00000000
00000000000000000000000000000000e956000000000000000049cihJlT@ML]Tbk[@keX00000000000000000000000000000000000000000000000000000000
0000X\V?U5bD5CnR0000<:?k8R0_0000Y>^]0000000000000000\l`08^QO000000005EeR00000000000000000000DLG:0000000000000000000000000000THQ]
LYj800000000Xl;J0000X=ag@mo?000000000000hEeUh<F300000000\LDYX[Nj0000@UWK000000008a:20000000000000000000000000000]EIP000000008g=0
`d0h00000000000000000000000000000000000000000000000000004<NZ00000000XlT@Q8Q7000000000Y@h0000000000000000000000000000000000000000
000000000000000000000000000000008bnK@0ao00000000iHQm00000000l\>A00004emN000000000000000000000000000000008IYZ00000000000000000000
0000000000000000@TFJ<0aT4=aWT5c[000000000000000000000000000000000000000000000000000000000000000000000000000000000000hKAM00000000
=HW_000000000000X<UW0000LWn4<FPm0000000000004ifI0000<HSJ000000000000000000000000T0Ac00000000<nVe0000Th>V00000g@P00000000L_k8dC25
000000000000Lbh=0000000000000000@`]@0000000000000000000000000000h:<G000000000000000000000000T95<PZN?00000000000000000000LjDE@3F^
Xg;?0000000000000000hX:d0000U=Co00000EmY000000000000@><o00000000000000000000D?`:00000000LWgB@K;VEF7_000000000000000000008\J3E6N=
000000000000T?W80000T@<k0000mIU60000000000000000XKoOl9b8`7X@HBW=Q>e8000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000043bLD\Ia00000000P2?<LCg\hV0_000000000000I7N20000`l_F0000\?EQ00000000
00000000X]<BPmGj00000000000000000000D5IN4OZRE;kCLg<NDT:SMD<Ha:5K0000l>7h0000000000000000@Q7IIDUS00000000<kdN00000000HD:=0000<enD
000000000000=Co^00000000l]Z\hg::00004VfA000000000000lLJ4]Jbl0000000000000000000000000000eGFa00000000PGMZi5In00000000000000000000
00000000T]FRHTTn0000000000000000000000000000000000000000000000000000H943l?2RU5U<a@i7iEdBdbE:00000000Q89l000000000000000000000000
000000000000000000000000000000000000\Lb60000Xk@50000000000000000@5;N0000000000000000000000000:D?00000000PD5Ha2La0000000000000000
00000000DkVd00000000000000000000XQT3Hi[jX56h00000000000000000000PoOmA5;7000000000000DM;El=l10000000000000000000000000000QGB70000
000000000000000000000000l4?H000044ZE00000000]Cn20000l9a^mK3W4WME00000000@D4J0000000000000000000000000000000000000000000000000000
0000H@16000000000000000000000000000000009;WH00000000EE_Z000012Kg00000000000000000000H^fc0000000000000000000000000000000000000000
0000000000000000h_M20000000000000000000000000000000000000000d6o;000000000000d@6ZP8kWLjZ90000000000000000LVVb\_M>0000000000000000
0000000000000000D7S5UARd0000000000000]FkP`K800000000000000000000000000004VWg0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000HeKD000000000000Q1\?0000YGA:0000DBId0000000000000000D2N^0000000000000000000000000000DR;KPMZZPeW5
aEdLMFYTDFYl00000000`OoP0000000000000000000000000000\kT0@hR[00000000000000000000000000000000000000000000000000000000000000000000
0000mI4D0000P1NO@4cKHU8R0000=E8>000000000000000008kA<jYKLf[^Y<OT0000QJl8dP:V00008K380gR<000000000000Q7]f000002^7L;Vn000000000000
a5Y10000000000000000\8_I000000000000000000008_EZ<mj200000SLb8Ra6\?Ra000000000000000000000000Tm;453?C000000000000000000000000`1jj
dXVcXLKbTD:ceC1X\MXJ00000000000000000000000000000000hkmQ\cRO00000000000000000000000000000j`^h?9n0000dP_X000000000000000000000000
0000DnO=00000000`cnm00000000000000000000000000000000000000000000000000000000L]NMHc1Y000000000000E8Pb000000000000000000000000aJ\O
0000EEKO00000000000000000000hV<[00000000hh1_000000000000000000000000000000000000@>\J00000000000000000000000000008=o5@`3=@UX5l?ZZ
00000000000000000000HKLN000000000000DPQ600000000000000000000000000000000000000000g@l0000P_611Bj@00000000Ho?l@jn=0000000000000000
d^2Q8fjI0000Pg390000000000000000\1[7hBTWE@e`000000000000XEfPHKjS00000000DG<\Q>:h000000000000000000000000000000000000YGYn0000TGf>
9<]8hH\Q00000000000000008UOiDVaR000000000000l\Q=Hb3X0000lZ2J0000000000000_`?0000L1e8XDj^Xiom000000000000HAm0LX820000000000000000
00000000000000000000000000000000\1gKY>RK<JEl0`cQ00000000000000000000000000000^J_0000E:V`0000000000000000E@<a00001?MR000000000000
000000004Ie3A<Ke000000000000P18T00000000000000000000000000000000`9VV000000000000000000004KOe00000000l?dB000000000000HMBT0\5PE8ME
9:di00000000000000000000dN<d0000000000000000000000000000LXZ=DIB>00000000m@NE0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000P_YF00001CUK0000X?ib00000000000000000000i:PG00000000T@DC8i6O00000Z:900000000000000000000l4^J0000
0000H9dZD8RWa8fZAH;_@A:ePI;Q00000000000000000000000000000000e3lf0000000000000000`7XPXXGK0CFKP4T=T4gnTZXE000000000000000000000000
000000000000T9SF0000000000000000000000000000000000000000000000000000000000000000000000000000THP200000000000000004Ze5000000000000
00000000000000000000@96O0000LiKZ00000000T7=300000000000019Ia0000000000000000L;3PEGlK00004;iV@ZG4DjVY0000YET=00000000000000000000
00000000l12^0000000000000000000000000j3W000000004UgD000000000000000000000000000000000000P>g8I1iDA?0U00000000i6CP00000000A9K6X6Yl
0000000000000000PB@`m1Q>00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
X>5GDVo]XZ;S00000000000000000000\5Z2PgQk00000000hija0000aG_b0000U;^Q00000000l2P=000000000000000000000000000000000000TPe;00000000
0000I28e9>LL00000000a@VQ000000000000000045L10000000000000000d86:0000\ePTd0[0000000000000000000000000@PnZ00005J3N0000\Qik00000000
H2=o0000000000000000000000000000dCH200000000MGSb0000000000000000000000000000000000000000<8?:0000@>9a0000000000000000000000000000
00000000XU\d000000000000d<\300000000000000000000814k000000000000Q?0o0000A9OX0000\NgE000000008B:^000000000000<^U6569=000000000000
0000Ll>R0000000000000000Tj5`00000000@aBC000000000000XLW^0000I@cQ0000000000009Dj`00000000`e3C0000000000000000000000000000000049<7
dJf>000000000000000000000000l^Ca`N\=`h@]0000DBVSl\QdA2nm000000000[Je000000000000Hj<Q0000000000000000hUe=H]fZ00000000000000000000
00000000i1ibXHI@00000000@:R00000EJDf0000DLcPXZif0000`]U?00000000L4no00000000i2_8000000000000000000000000000000000000000000000000
00000000000000000000000000000000dJkL0000]DGI0000HhBe000000000000MAnY0000000000000000000000000000\Nl100000000@cWk0000000000000000
000000004hN451M;45Od0000000000000000000000000000YGOi000000000000HjXZ0000D4Ta000000000000000000000000565l000000000000000000000000
000000000000e6BS000000000000000000000000MH:_0000000000000000000000000000\CBn00000000000000000000<e[>E4X]00000000e=EVa5V1L4=C`Ng\
0000`[mg00000000000000001;o`EG[A00009Gdo000000000000DHFfLnJL00000000000000000:7>0000Hk1V000000000000000000000000@kcS000000000000
000000000000H@W>000000000000000042B]00000000Y=i[000000000000000000000000DYB\0000000000000000X_8c0000809V00000000`kQN000000000000
000000000000@5VS000000000000DS1_@ii[00000000P_jD00000000000000000000000000000000000000000000@L2[Tfal00000000000000000000I3]Me66?
0000000000000000]<gH0000000000000000`<86000000008gRP0000000000000000000007ni000000000000000000000000000000000000L<>V000000000000
<kU40000000000004g[g<n\RT9E;000000000000000000000000000000000000000000000000]?2A000000000000000000008Xe<i>Qo000000000000T:R?0000
0000e<^W00000000000000000000000000000000daOM00000000\TCJY=0O000000000000AJPl00000000000000000000000000000000000000004eo=00000000
=:0o000000000000000000000000000000000000000000000000lNEG000000000000I?@`0000000000000000mIRg0000000000000000<?C14]D0]=cm00000000
iJke0000TocP000000000000@f=S00000000`BnV8HUJ000000000000<E<\`OgZl7X`00008@<`DcMi92ZP0f>S000000000000hSX=000000000000000000000000
0000000000000000000000000000000000000000EI8D0000000000000000000000000000lSOj@Y0D000000004XhG00000000000000000000000000009=;h0000
0000000000000000a=oP0000000095CY00000000lJAM000000000000LYXh0000`JdL0000000000000000000000000000000000004i1=0000000000000000hdDP
00004ZM]0000Y;\9000000008;BZ000000000000000000000000Pa?D00000000E<9M00004^SN0m2L000000000000000000000000doMc00000000000000000000
`51R00000000PgOI00000000`ZFf000000000000000000000000DeO[\Ni500000000000041@Dh:[_dGeZ000000000000A0ima5_3000000000000000000000000
0000000000000000=ChG000000000000\8cJ\iSKHcH10000aCoK00000000000000000000lfja00000000X2=<000000000000HP9I000000000000lh:HPH]30000
00000000<f[O00000000024@=7dG00000a]F0000`3CX0000000000000000X1TJh\mGPfMH0>N;=HQG00008g>K0000000000001<G<hR@800000000000000000000
TnmKD5k[0OgD0000000000000000]FSR000000000000000000000000000000000000P6UN000000000000000000000000PJ`38]l;000000000000000000000000
d8CJl`42P6]o000000000000X^G40000HQ5H000000000000dcbN0000000000000000Dmi@ADaJl76m0000000000004cNV00000000000000000000000000000000
000000000000dNMC00000000000000000000000000000000000000009;8:000000000000000000000000XiV<Lj@`0000000000000000\Gc^50I?0000<khb\d^d
00000000PI:400000000<K9d000000000000000000000000000000000000HIgl000000000000T1iS000000000000d:IP00000000E4GG0000000083L>00000000
000000000000000000000000h0:Q0000\kC7PPZH0000000000000000`dY>000000000000LV;BhD1e000000000000000000000000000000000000000000000000
`6S9@=I3000000000000000013OT00000000000000000000\jJK00000000m3]3000000000000\>2K00000000000000000000000000000000@ceJh58B00000000
0000Y4MA0000T?5JdCjA0000=;0a000000000000000000000000000000004P2A00000000000000000000000098Yf0000h75[00000000Q>T@0000000000000000
AIgm<6R70000000000000000THEVLaNk0000000000000000000000000000000000000000000000000000000000000000lZA9=A1X000000000000LXU>00000000
000000000000000000000000TnM7000000000000DF`N000000004D5iA8iDL:0000000000000000000000ljm70000000000000000000000000000000000000000
000000000000aI_h0000000000004AN3i88n9I==00000000000000000000YFhKlLT4`:dHlYo]5GE5li_d00000000P2KdLFh^0000000000000000000000000000
0000@J@ZPLXj00000000Xh7RhGAM\E5N0000000000000000TfCe0000000000000000000000000000Q11800000000DXYI0000A4=i00000000P7Y>000000000000
4EBg000000000000000097bI000000000000000000000000000000000000HElYLc6J00008=oN00000000000000000000Y>Go000000000000Tm9B0000H>8oAFVo
00000000Q06^00000000000000000000DQ;^i7l800000000d>_O`\RX000000000000000000000000lJL40g@@@A[@00000000000000000000000000000000L]NY
00000000000000000000LofG1F;M0000Th@100000000000000000000000000000000000000000000000000000000mH7N00000000DjlY00000000000000000000
00001DYQ0000D5hc4RKIPHZX00000000lF3_00000000000000000000000000000000IA\4eG6]00000000i;?_000000000000000000000000P?V^aJH_00000000
00000000000000000000000000000000`^75000000000000000000009=UH0000l^lf0000000000000000hBS0hBfo00000000m>hT0000000000000000`Ja60000
46NP01B<lXaX00000000000000000YAN0000<JD0`<:8UAHI0000THomL80>00000000Ll@N0000000000000000000000000000000000000000<VFe000000000000
000000000000000000000K0=000000000000IG<O0000\]jY0000000000000000000000000000lV28QH\<00000000000000000000H^Z=00000000000000000000
000000000000@14SX1j9000000000000H`k>0000000000000000000000000000000000000000\RSU\CV^0C\D00000000DcP80000000000000000000000000000
0000000000000000X4Jn0000`<NEa>>700000000UBlF000000000000000000000000000000000000000000000000000000000000000000000000<F_L00008;_0
0000Llk?PSd\0000000000000000@m8T0000000000000000000000000000LU;n0aTI82_=PdjQ8oXP46^]d9IO000000000000e84P0000\8JX0000000000000000
0000mJbY000000000000]:bkPZ0Y00000000X7hm0000PmVX0000PGB[000000000000@;dGdCIolSAU0000000000000000XYSe00000000000000000000lgNN5IGb
0000XXGl00000000]CHM0000000013QR000000000000hCO0l`<@0000`h>H000000000000000000000000LhjN0000000000000000000000000000000000000000
Hd7c0000PFF8LnGHLfTA0000000000000000000000000000000000000000000000004?;\00000000000000000000000000000000U9_n0000eE7Q00000000\an@
1DTS00000000000000000000`;8g8N?m8;<beCQ`0000\YFF0000TIV`aEAG0000UG`[0000000000000000LB0I0000000000000000l4KS00000000000000000000
0000PCf4000000000000000000000000000084gG8H`40000@3Di0000000000000000000000000000000000000000000000000000diYR0000000000000000LTS?
00000000000000000000a=6g000000000000000000000000<g`U00000000000000000000iK220000h9[;000000000000000000000000XK>n0000a<g300000000
0<^0i6^P5J^B0000P]I1=Ebe0000000000000000Y2@JDb@B00000000000000000000`LBn<>h[000000000000000000000000000000005>>M0000000000000000
00000000@VnZ8E5=HM]VUEmL000000000000000000000000000000000000d\fh=;aC00000000P[dm00000000000000000000000000000000000000000000<R^1
i9^W00000000@DIM00000000000000000000]EOi0000H\87@aO>0000000000000000000000000000000000004O]D=:Rk00000000000000000000000000000000
@`O=00000000000000000000h:Bo0000000000000000000000000000T?f[XZP10000000000000000000000000000@OEf0000A80b00000000D4Vd000000000000
dL^\=8Y=00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000IFX>TLI[00000000
000000000000000000000000000000000000Y:Z?0000i14V000000000000000000000000000005>b000000000000hCIDP:m?000000000000@PDZ000000000000
@@nC000000000000d?_n0000PcI_0000000000000000T^AK00000000000000000000000000000000000000000000000000000000000000000000TG`c00000000
0000000000000000000000000000000000000000\d?e00000000d3?h0000dfa\00000000DYn6=D7N0000000000009CnE0000lXiR000000000000000000000000
0000000000000000000000000000000000000000hP@V0000hR2SiBHI0000lKk6TeA^M>aY0000000000000000000000000000000000000000000000000000XgML
0000000000000000000000000000XWX^8OL9HYoj0TiG0000EAMa0000LRdb000000000000@d2S00000000000000000000LP?800000000`^Da000000000000HCn6
000000000000i7=N5CZ4000000000000mA0^000000000000000000000000H@WOd`ZN00000000]:F70000HROI@Y]`0000000018FL000000000000000084`b0000
0000TKKcl=6o000000000000000000000000000000000000<XHM00000000000000000000Xc^VHf[C00000000<9MC0000h_IBm1ah00004OW_00000000LBWf0000
0000TN:f\OVD=C1600000000@4Di@H7GHfBB0oMN]ISG00000000000000000000LR_\TE16`h=;000000000000000000000000\3bZ00000000<7K9000000000000
00000000000000000000TZF;EG[T0000000000000000000000000000000000000000000000000H;0PWgl000000000000PQQ_0000000000000000000000000000
iB1100000000000000000000000000000000000000004UnZ@W790000E;XG0000]J99000000000000<HSf@ZiKQ7Z=0000<ROc0i;10000lgTB0000i43200000000
0000000000000000XKP`@QOP0000000000004f0G000000000000000000009;VK0000000000000000000000000000000000004>K[000000000000dMW_0000Th]n
hJW3\UBQ0000000000000000QC5K0000000000000000000000000000000000000000\h_6i09200000000000000000000HobDiEkT000000000000000000000000
000000000000@kCV000000000000000000000000hTB`0000000000000000000000000000000000000000000000000000000000000000QGaT0000000000000000
00000000000000008?ndmBEeaIbk000000008M<L0000000000008KPDXY;o00000000022h0000a7o90000\@=GLU=J8<k_0000000000000000eBmWEI^Q00000000
000000000000000000000000TVkk5<_B00000000LhT?0000liL:0000`=?@00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000dGbf<^3E4_]7T_b\4nNEH6g5912i000000000000000000000000LD@5U5F=0000000000000000a<6PL8?Y00000000PlbF0kM\000000000000
0000M<omLg0@00000000000000000000000000000000000000000000000000008f6J00000000000000000000000000000000a84;00000000000000000000QE03
8OK[000016@2Y9[Z=I2EEI[oX8ha000000000000000095NJ00000000000000000000MC^A0000A2[8000000000000<U>C=BP9000000001<f\00000000\L<N8o1W
00000000<9oITZ:I0000000000000000`baL00000000h9\U00000000Pa?k00000000000000000000D5@DHE6A0000000000000000000000000000d\SM00000000
00000000XBZ?0000P2d^TgYH03`M00000000a4:`000000000000`L;?0000000000000000]D8B=FD600000000000000000000000000000000000088I90000LJSb
0000000000000000d>2=0000000000000000<H75mJ>R0000000000000000dlQ7000000000000000000000000000000000000@fAh\oN80000L4@g000000000000
Dei\000000000000=@1L000000000000000000000000000000000000000000000000X7iB00000000000000000000000000000000000000000000000000000000
000000000000000000000000@el0l9Z>h@YQHHn300000000P9PK0000@7SO0000000000000000000000000000000000000000XEN[0000000000000000a:Y58:0C
8VX<000000000000000000004@Aa000000004AK^PTX4000000000W1o00000000000000000000@>HH0000LN>;m3RJ0000DJ4200000000\F4\dg2Z0000<ESf0?@?
XY\I8Wa>I?C2000000000000000000000000`Gh8a:[]M;EflSmb<NI=0000000000000000000000001DhW0000dWb5000000000000Y1J700008<5B000000000000
0000@UlI0000000000000000000000000000000000000000M@[600000000000000000000D^X78lRMi9bK0000000000000000mH^a0000<aU^0000000000000000
0000HTE@0000000000000000000000000000lITh00000000000000000000000000000000`\Pd000000000000DF`A000000000000000000000000dl]OX0DlTX=J
m3930000h8DV000000000000\Kmadb2Z0000000000000000d0Le00000000]Dh700004T`M000000000000T^o\00000000XS9aHXhi000000000000d:__00000000
00000000000000000000e<?L`WVQM14i0000D`kl00000000000000000000D`Bg]<;P00001<hm00000000XflF0000000000000000000000000000000000000000
00000000000000000000X^RZ0000000000000000000000000000000000000000lefm0000000000000000000000000000HX4gl2e=D<eh00000000@=?n00000000
00000000P5L]T9D9PU=f00000000@bXf0000P?iI0000XLh5`<Pb0000D]kQ0000000001[G<AK50000000000000000000000000000000000000000000000000000
00000000000000000000PoE=4jLfl:JP\EYV@cVU00004VXgL]Ne000000000000TPU4000000000000000000000000EK3d000000000000D34K00000000<4800000
0000000000000000lYUE0000LYkF000000000L]P00000000000000000000X[i81>AZ00000000D[9Y000000000000HJWLUAXa000000000000=:?E000000000000
000000000000000000000000L3FN000000000000196j0000PhO<00000000000000000000000000000000I0_500000000000000000000000000000000IJo_Lh2D
0000000000000000\=[j4hVE0000iI3>0000000000000000000000000000`4R2hHm8TeKP00000000mH8N00008dXk000000000000000000000000<RHL@eD7=>oH
000000000000P\7YYH9UUI5Q000000000000000000000000PTDO00000000000000000000000000000000\>@n0000\bHF00000000000000000000000000000000
000000000000PO6B0000000000000000`g2MaDcY000000000000846I00000Iga<k:U00000000000000000000000000000000000000000000`a`V8Lm[0000889^
DkEPP>L:00000000U@300000000000000000XTXL000000000000=8j7e9D3]D?a0000P0iQ000000000000000000004RQO0000<cjD000000000000000000004E8B
000000000000\3f;IBK^00000000000000000000IG>emE6Z00000000UHc?0000eHm00000000000000000LK\Ni:^P000000000000000000000000lHdi00000000
00000000\`6M000000000000000000000000`M`P=;=S5ENU==4e09n:0000Q7CYd>lV0000T=Wnm47500000000lePk000000005?iGMJVR000000000000m?BI0000
IH8a0000000000000000Q8<SD69Q000000000000DKNmHTJR0000hfTP0000000000000>j300000000000000000000000000000000LjZU0000`2i]00000000D>6L
Xe>5`CN<<=4?dW]G<[PJhMdUdJCA0000000000000000000000000000000000000000\Xo<000000000000d\Tb00000000@UJ3T0f0D9LUM8lO0000000000000000
0000000000000Th]00000000000000008O\V0000000000000000000000000000hIa>\Y8h0000i;bO0000000000000000000000004iS<00000000000000000000
0000EGMY0000hf6>0000000000000000<Kna0000LeLGU6eO00000000000000000000000000000000TLFQ0000lkQ=0000T\Y:0000000000000000hL=F0000dLRG
=AR<00000000`W6]0000l58j00000000l:H:E;n;h:cg00000000000000000000IJ`l00000000L1PG00000000PhJ\00000000E=Ji0RlYM7jd00000000dERc0dGl
00000OYUY50U000000000000X[=:00000000Pglc0000000000000000000000000000h?;GX^^O`k]l0000000000000000@lO40000d7Jh43BmDn8K00000000a6lB
`ACR0000000000000000H\@F000000000000L;3200000000000000000000000000008Vk04kZ^1ALj0000000000004M9PEG\d000000000000000000000000H9bC
0000000000000000l@0C00000000000000000000]8M2000000000000UF`:000000000000=B^J00000000U4^l00000000000000000000@aC?0000000000000000
0000U9BghT]D0000i5?50000000000000000000000000000Q2VF<ReR00000:AP4P?^0000`A9<00004:LT00000000d7K\00000000000000000000\O<=5>480000
0000000000000000000094SU0000\k>>000000000000DZm`00000000000000000000000000000000000000000000YFGe000000000O600000Y<^h000000000000
00008O\`00000000PS`\0000LS]f`UNb00000000hL8hM2@50000000000000000`G0:0000THkb98l:X?e?0000hKg3000000000000000000000000000000000000
000000000000000000000000000000000000000082TV0000`nQ\0000<BlY]3:P0000000000000000000000000000Lk3_`?5cQDHE=D?D00000000000000000000
000000000000PR\1HPMQd`RO=;:`0000Y:IK4lJ30000000000000000IDRT0000000000000000h3>=hLfS000000000000]IleH28A000000000000000000000000
0000d3O300000000000000000:Uh00000000@YTL000000000deS00000000M0KLP3`2000000000000000000000000000000000000000000000000000000000000
0000I:5^000000000000LQ:f0000d\l80000000000000000000000001IQ:0000000000008[N800000000X5P0]:>80000L2G\0REg8eI1000000000000i8W20000
0000000000000000000000000000hekX0000DEHN0000000000000000000000000000@JM6000000000000000000000000A2Pg000000000000Tk8>4:2O0000`bK1
000000000000000000000000000000000000000000000000000000000000\_8U00004AR40000000000000000000013<j00000000000000000000000000000000
Tea60000@:X@0000000000000nj@00000000<`:a9K7DeF]U00000000000000000000hiOX0000dT[3000000008TiT0000iF7l000000000000000000000000T5Wc
00000000000000000000000000000000000000000000000000000000DH9S0000000000000000000000000000`gLb4@K60000]7_MDhL8YICL`1T<E42B00000000
0000PJQ7000000000000EIeJ0000Hm1^00000000<6cZ00000000a>Z3000000000000000000000000PCHV00000000lb4C<8WA0000000000000000000000000000
000000000000AIaU00000000000000000000000000000000000000000000=Ckn00000000000000000000000000000000000000000000000000008@:=0000AEI0
0000000000000000LAY_0000@?_K0000`7l:0000000000000000d@MA00000000@Yj`<A?4D`:R0000000000000000000000000000000000000000000000000000
000000000000AC;5LYCD00000000XO?H0000DkJJU2nV<9fU0Q<M0000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000<@4M000000000000000000004Q0aUHI<000000000000XJQR00000000000000000000UJmE0000000000000000TOT`00004^5d0D;VHccBE?:[0000
000000000000<dji\]N00RWQ]ID2dQA_0000dhiVlQ]D0000d\Ki0000000000000000000000000000XmfB00000000000000000000<@fP000000000000Tb4_0000
00000000UH3]i6k51A?:0000DdJ:de5H00000000000000000000P:]o00000000dL`@000000000000000000000000<=@@A0^@000000000000L3\e0000d;hK0000
5IT[00000000PN@f\SGiPiaXUGMF000000001IZBlbYo000000000000000000000000000000000000000000000000hiBY0000D;]g000000000000000000000000
000000000000dmGU0000000000000000000000000000H2RJ0000000000000000000000000000000000000000dF@B0000<jCj@6_a00000000000000000CGd0000
00000000000000004c]g`A?o<[2l<RWme6QTeD>n00008\3WA5AjPH4i00000000QDAY5JECdXaA83k`A6T0UHb6000000000000000000000000<8Jc000000000000
MCE@8aU300000000000000009JaI0000000000000000000000000000XA\XmBRJ00000000Y?;j`K@5XLmF000000000?MKa=bH0000000000000000000000000000
0000<PEX00000000000000000000000000000000000000000000Q2XMh0\9000000000000000000000000`2C>00000000lR_F00000000000000000000e6FD0000
0000l``^mGSH0000X>nBT_Wh000053lI1APe00000000000000000000000000000000<?JSU<ThU9ci0000QEK\00000000000000000000000000004;Vc0000D@3k
0000@6Wf000000004@J<AGF400000000LViMDI2K`kF`0000<e_D9AaE0000000013Rg000000000000000000000000000000000000iE`f00000000XTm600000000
0000000000000000000000000000000000000000L<G:00000000000000000000000000000000]6\M4\ob000000004I<900000000<AVnm?Y]0000000000000000
0000D:82<g11@Yk<000000000000000000000000000000000000`a_A0000P9=<00000000YBG2E<4R000000000000ACI>00000000000000000000U@3h00000000
DaeP000000004B4<0TbN<mdM0000000000000000000000001ESj0000<lBd0000H;cO000000000000@3F30000000000000000000000000000PM>C000000000000
00000000d`8GUF4ZXFBP000000000000000000000000000000000000HX9J00000000000000000000@4hf000000008WoD0000000000000000000000000000`cdX
00005>Q@00000000000000000000XQag00000OeH000000000000P@BQ000042cG000000000000000000001AhfYB=_00000000h1mMhXRIhG0_0000000000000000
`RL2000000008VO30000YE8KhImh000000000000000000000000TM?_0000000000000000HKDd00000000000000000000DIK[000000000000lA1:000000000000
0000000000000000000000000000AEg1@@6<00000000@5:I`Tdn0000000000000000@ZWb0000L3WA0000\RdX0000000000000000000000000000H\N@00000000
]J>?0000d4m@0000HX5600000000000000000000@DD1X41J`6@XA:NL00000000LW9c00000000HQYk`C8b=EG\000000000000000000000000QF5P000000000000
0000A9@i0000XojI8a0600000000000000000000H@Kd000000000000@bjZ0000000000000000XUAKPU==00000000DfoW0000lL9K00000000`RJl000000000000
000000000000000000000000000000000000le420000000041@hTA0[000000000000000000000000000000000000000000000000000000000000A<5<00000SeD
00000000000000000000000000000000000000000000`ib50000lQP^0000000000000000X2Je<TgD000000000000T]\d00000000000000000000TVIP00000000
<P>G0000`0m5<:Sd<?JDP<4ALaQ0000052P28GL]0000000000000000000000000000000000000000000000000000000000000000000000000000TZ0i00000000
00000000l4Yh0000000000000000000000000000laZa00000000L9aJ0000D;j3000000000000000000000000hUmE@gMf5Ch:8:\X00000000DUHbl[V000000000
mE]RQJc?00000000HkR`000003`Y0000llAcD@k?PRfg=CTi00000000000000000000000000000000000000000000000000000000000000000HjX@a]V4C^^0000
`:Ml0000000000000000000000000000000051Ec0000X=ON000000000000THee00000000000000000000000000000000000000000000000000004g3e00000000
000000000000000000000000@h_n0000m9i8000000000000\5AKeFYaED5h00000000000000000000PUG2]J<K00000000000000000:WT0000L9R7000000000000
Def:00000000000000000000000000000000a49Y4GCo00000000000000000000a>9M00000000LA:VL7\R00000000000000000000000000000000000000000000
@>D>97]?5I8W00001Jg]ID3C000000000000000000000000H?C?0000IJ>_00000000000000000000@4YW00000000000000000000000000000000E8P:00000000
000000000000000000000000000000000000000000000000DBbl9Iif0000H^A90000000000000000000000000000000000000000DZP@<<\K0000000000000000
000000000000000000000000dLkA00000000]EF\00000000000000000000`BjgXifn0000D5GRMJfj0000000000000000000000000000000000000000H9\h0000
00000000000000000000000000000000000000000000000000000000H@5A0U]\00000000<@?[5I[?000000000000XbGK0000H<j^00000000Q23d000000000000
00000000000000000000000000000000000000000000000000000000`6934@\iII8m000000000000000000000000000000000000D2C^DAAJXC\h0K=_m7If9@JJ
XI^9000000000000000000000000000000000000XVl;e1lQ00000000EF<@Th]Dm1YPM9jSQJCoeGjD0000A3Y900000000=C3MHNTa<V[80000Tek<dk^:00000000
00000000000000000000000000000000\1FN0000i3c50000AGUc00000000000000000000000000000000000000008@79h7M9@8G4000006Ej0000000000000000
000000000000<_Be00000000000000000000000000004MIOdYfj0000`[>Q00008eJS00000000000000000000@9geH\1[00000000000000004Foi000000000000
00000000TD]^IH]500000SXXh1U]@aCR0000000000000000000000000000000000000000LiCH\_E300008;YX0000000000000000000000000000\H1o0000li\6
00000000000000000000000000000000DQA80MF212gi00000000=8^f0000000000000000Y4]g00000000EIiF0000`J9:00000000dSSXLmLa0000000000000000
00000000L>KM00000N>glTUO8LO00000<]Oi8;[kEJ>o\RLW0000000000000000D?XZH2a:0000lKh=H[lL00000000000000000000P]cQ0J]I0000000000000000
00000000000000000000@Xc600000000148200000000aD@e000000008iAd000000000000m1U\00000000000000000000TADb00004dL1000000000000dTnP@f\;
000000000W`k0000000000000000000000000000000000000000000000000000000000000000lUbL9:d\000000000000@3<300000000000000000000h^:7MFco
<I`<0000000000000000hdUY0000dNUB0000000000000000000000000000UJh=000000000E0]0000000000000000000000000000P=]>`I8i0000000000000000
00009;8aD8Im\mQ]00000000000000000000000000000000T8fZ00000000\aD:00000000000000000000000000000000000000000000000000000000XKiA<[Mm
0jQLTD>D000000000000000000000000h4mL4gg5P`ld000000000000h6ieXS@[la[fl>f]]@[`DdBF00000000000000000000LL<[000000000000<NcQ00000000
0000U:DP000000000000000000000000000000000000hOicXTdFA8f6000000000000X?j5i:710000000000000000000000000000h8bBPD6C0000000000000000
0000d0HB<DI[000000004WE80000=36W000000000000000000000000000000000000000000000000000000000000162I0000H=GY0000000000000000XBAW0000
000000000000X\O^1:l:0000iH=R000000000000U:hSAE`S00000000a=Vk00000000\:=E00000000000000000000A;`e00000000000000000000000000000000
0000000000000000000000000000000000000000PZN^000000000000000000000000000000000000`QjJ000000000000dF89@kHV000000000000000000004D;f
000000000000l>Tb000000000000000000000000`O1b00000000000000000000000000000000000000000000X_g000000000ThY4000000000000HO5[00000000
00000000\A\G`J:N0000000000000000hUNT00000000000000005I?e0000`SMj0000M5XG<a^PH_XWl1nY0000000000000000l<BR000000000000000000000000
00000000LDI60000d:6_hWSP4dC6P>X?00000000000000000000H5SQ000000000000000000000000]:McL^]_eIc;TFfL`RJ@LgL3]<eWdW``eEbR000000000000
0000000000000000T2Q@\?bo16EdPOTCmHii00000000DgCJ000000000000\f620000lR`<00000000d`1H0000hl2P000000000000000000000000000000000000
00004VK>0000000000000000000000000000000000000000\e`6E<>H5D0a4NbZ0000Hin_0OkN`_lb000000000000000000000000000000000000PT8K0000\0[l
0000`8n:000000000000000000000000000000000000PSW90000000000000000000000000000dY<W000000000000M7?_000000000000hClbm22X9<XFT]i?0lGG
PJQn0000000000000000000000000000PTf^a;dX04:69C\8]Ca\0000hMc\0000000000000000`jYd9>N400000000000000000000000000000000000000000000
00000000000000000000000000000000l^Qi0000000000000000000000000000000000000000a>\;00000000000000000000000000000000=I_80000P8bT0000
000000000000IGD<00000000000000000000000000000000EHnl0000000000000000QK7gl<im0000000000008]6i]:MN00000000000000000000000000000000
<IQ3000000000000000000000000\h3R0000\6Y`000000000000\0<kH1S100000000@g^00000000000000000PDGXHJ[:A1e_eBPj<?>D0000000000004e`Y0000
00000000i4n^A6:<<fVCAK96D?le<Q]maG>H0000aD85000019f_0000H3_68FbKP41<dGKjdYg>0000Xa[XL\Ao00000000`1IfI0>BH]0R=>lj00008^m300000000
0000TB9PA0`^00000000PRbS0000000000000000000000000000000000004;a]@1;fX<l4@Je^@]PlDQO_@akd0000MJa\00008S;Vl\VY00000000=D4<0dm=0000
000000000000000000000000000000000000XE3m000000000000000000009DjMQI?R0000000000000000000000000000000000000000Xe8>YH6400004gN5dicC
0000T_\a000000000000000000009=Q6000000000000000000000000000000000000XM6K0000@eYH]17W000000000000000000000000`0b]0000000000000000
00000000LL8[\>C[0000PV1@h[`]hbNcUH?d577900000000000000000000T\VK0000000000004`M_0000UHa3000000000000000000000000D8aN00008>7FHAIM
H8GD0000000000000000000000000000L>K?a0dT0000m9PI0000X;US00000000P4@L0000000000000000Y56H=J:e00000000498C00000000000000005FLl0000
000000000000\hLgE41`00000fIG0000U==f000000000000000000000000U4RT000000000000000000000000000000000000EE4W8W;M0000000000000000H;ZU
0000`=SD000000000000000000000000000000000000000000000000000000000000l3D000000000@k:=0000lgGU]19J00000000HK^A00000000dgY\00000000
@7Ko00000i[6TaQII@>T0000l7iP0000000000000000@R1a53a?]4AkHg3UX4aiHeTO1<V60000000000009Ec80000000044S>000000000000000000000000T9ln
\HJ_0000000000000000000000000000dBea00000000h>75YGS80000000000000000000000000;VR`IL0DMo84UIb0000000000000000lmOiD@E200000000l`]L
000000000000000040cZ00000000`:XWPlI^@R[T=<6;UI1L000000000000Hk;S0000T?l>00000000000000000000Dba^0000000000000000000000000000h3PO
00000000000000000000000000000000Lnc@00000000XBiY8NiG]F=900000000000000000000000000000000d[bo00000000XLgY000000000000000000000000
000000000000000000000FM00000hS5G0000000000000000000000000000000000000000HB7R00000000000000000000000000008LiH50830l9Z0ne>Xbb1]=eQ
@=k900000000000041jRlg6j000000000000000000000000000000000000000000000000000090@L00000000=FEU00008@e]00000000X=Y`d4F900000000A9m1
0000000000000000000000000000000000000000\GJP0000000000000000000000000000000000000000000000000000000000000000DRI80000000000000000
00000000YHVX`g:l0000T75A0`DZ9E<I4QlT0R?SDhZn00000000=;i2000000000000000000000000`5ibXH66e0AP0000DX_U000000000000dN2X000000000000
0000\H\d000000000000`d]S0000000000000[V=m8;200000000TDZY00000000000000000000000000000000XGEi4FEED]TK0000000000000000000000000000
00000000Q;4l000000000000000000000000`2DLdEO@HUaj@dg1e31g=JS_000000000000000000000000TG<00000XdA`0000L6T100000000DcS[000000000000
0000HRSF000000000000Ph:000000000000000008918@X8i00000000=>oh0000000000000000000000000000000000000000YF5@00000000eGeb000000000000
000000000000\P0l<O:[0000000000000000@:F:00000000@4X30000000000000000LHRk`hWn\gIZ0000000000000000000000000000LaHXLHiH0Gie00000000
000000000000000000008ZQ^0000LeD^0000000000000000000000000000000000000000iJce000000000000`88@00mN\8B<XNYM\XK90000LigY000000000000
00000000000000000000<^490000i98@1K>700000000h1hbIE:800000000000000000000L1LK0000T4<n0000000000000000]9eJ00000000X?HO4`EV00000000
0000000000000000`d6f00000000000000000000000000000000h;4]HBhS0000000000000000000000000000000000000000I;>g00000000h2T`00000000@DHh
0000000089JP00000000000000000000@U6]PTk]T_Y[00000000000000000000000000000000000000000000000000000000TF]K0000iEO50000000000000000
00000000000000005H7a000000000000D<d[Dn]k000000000000LjB=0000U6IU0000000000000000000000000000000000000000000000000000X33>0000\0]6
\=3]0000000000000000000080??0000000000000000X7QM0D>TP2\XL6ZIl6Z84KSAXL3l4XMYe6I:@7d51GmU00000000a?1I000000000000hc``00009:6`0000
000000000000000000000000000000000000000000000000Ph`A0000000000000000000000000000000000000000000000000000000000000000000000000000
0000lKOJ00000000000000000000000000000000h6XY00000000000000000000@8PR000000000000d]3Y0000000000000000TWnX0000000000000000@o9j0000
HTF6ECfA000000000000000000000000UFdO0000Dl=>0000\_i]00000000000000000SXJ`>Hi00000000PbQO000000000000000097i[\^>R0000000000000000
0000h]caeHT>l;hf00000000H_=c00000000`SU`0000000000000000000000000000000000000000000000000000DJG092U@h8bnH[I@00000000<GQn94SdM;i^
da4K00000000Pi2_a69c00000000000000000000\6hV000000000000@FSDlSDj000000000000000000000000<5B981X@000000008lV0000000000000lZ?ADJm;
000000000000000000000000000000000000000000000000Hn8oXX`2000000000000571I0000L\_:\_@g0000000000000000000000000000P@S_HkSS00000000
d`H^hfb`0000<0bDTo<Q0000000000000000@Df^9BNG000000000000E4Cf0000000000000000000000000000000000000`Aj0000000000000000000000000000
0000\bCc0000000000000000000000000000Lo5PP[kk00000000000000000000000000004]1L000000000000DS3?Pj=bQ8B^T1VFDI9;00000000000000000000
lflk000000000000000000000000000000001J[\0000000000000000000000000000000000000000000000000000@ao_00000000DMoHEClmX>eQ000000000000
00000000dSlW00000000000000000000000000000000<d8B0000<;060000000000000000000000000000=ClA0000\\A`0000DFa8000000000000000000000>bo
Po_B000000004Cd:0000=8ZJ0000000000000000P<XBDLf8lj?T000000000000000000000000000000000000000000000000eES=000000000000000000000000
000000000000000000000000a9T^000000000000000000000000000000000000l8Lo000000000000A=L;=B]kdcimQA^[0000XJaI0000TE;l0000000000000000
0000000000000000PYkQ5;lo9HIl00000000000000000000P@S>\e@a11aD00000000DG@6000000000000DV?U0000P2W=00000000000000008VIiEJiC00000000
00000000000000000000000000000000=G\AlF2SPQ^f00000000000000000000000000000000\4\B0000000000000000000000000000]4HC0000000000000000
0000lSbZ0000000000000000000000000000000000000000mG67000000000000@f@Z00000000000000000000000000000000000000000000000000000000T2kg
ha\K000000008_:500000000000000005IDk0000i3mC000000000000000000000000D\WZ0000000000000000000000000000000000000000eF75000000000000
0000000000000000D@VU00000000000000000000000000000000000000000000000000000000M<IN00001@iDhE`n000044;QdiYe0000000000000000H_`04E<=
1B8_MD7h<@9c0000000000000000]2`M0000000000000000dQ7f000000000000000000000000DRm<000000008PmP00000000h?=<000000000000000000000000
000000000000000000000000D\lB0000XeCKI<JA0000000000004VJ[U70g00000000000000000000HfG`00000000D>0[00000SHN<oX9000000000000@<Vh0000
00000000MDA24Tfn0000000000000000000000000000000000000000\HK300000000000000000000<`dW00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000Tc;jDm12000000000000000000000000000000000000\5FY4GFT0GAo000000000000PX260000`hP6
000000000000000000000000000000000000@27m@:Ld00000000@E`90000DcJL0000000000000000000000000000000000000000lFLeX?^kaCCD000000000000
0000000000008U7O000000000000Y8XVLPP<0000PDUj000000000000IDNI0000@fE4TT;U9BL10000000000000000000000000000LG3Z00000000DLej0000`XC2
P^>k000000000DbB00000000000000000000000000000000<O3c000000000000051c00000000L7_9PH0W000000000`FT8cEZ00000000000000000000=DWLl02o
000000000000000000000000@0j@0000000000000000Pg[OTFOQ0000000000000000000000000000000000000000000000000000D^Q<00000000@`kM0000l?>X
00000000PScG0000000000000000000000000[\I0000000000000000000000000000000000000b`9YGnU000000000000@1OaDaH300000000<>A=00009HoE@]Q9
000000000000000000000000000000000000ddU20000e9_]00000000000000000000IGnb0fOc000000000000L4nK000000000000=<g]000000000000\6@E4fZ1
X4@8i>QS00000000YJYA00000000X;eQm>^3iFAa`INI000000004ah1`:;90000000009Ye0000000000000000000000000000LTHd0000XAD<0000000000000000
000000000000L``F0000000000000000000000000000000000000000000000001=6T0000X1058kjGTZ1l00000000`>>;00000000IHYL00000000000000000000
0000000000000000000000000000000000000SO]000000000000TSl;00000000000000000000000000004W@?00004<[N00000000D1E9a@QB\IMU\_N[<iDo0000
00000000000000000000XA4[000000000000000000000000h00Q00000000000000000000m:_0\njW000000000000997IPcIF0000000000000000U?2n00000000
0000000000000000000000000000000000000000aA`M000000000000000000000000E2BTUI6Q80P60000000000000000PGIL00000000000000000000=GLL0000
00000000XcCa000000000000000000000000U1S800000000000000000000000000000000mBg8000000000000\@=S000000000000iJj90000000000000000D6La
DOCc00000000<8SE844U<W_g`]6BI3@N0000YJQI0000@`HQ000000000000000000000000000000000000000000000000A=bf0000000000008JTR000000000000
00000000000000000000000000000000@W=8U6[:<E@Y000000000000000000000000000000000000000000000000D=Zn000000008HKF00000000000000000NTE
4aIP000000000000000000000000000000000000TZj60000000000000000hTnC000000000000000000000000d\69mFM<4^1A0000000000004HnF0SkI00000000
000000000000d`6Z0000]G=b0000000000000000000000000000dTEb000000000000\A9[000000004T9G00000000H:_A00000000H2o2lK9KhV[O000000000000
000000009GkD000097RCT]9m8@jF0000DlSR0000000000000000XLMG=2@j00000000000000000000000000000000000000000000D`=200000000000000000000
000000000000000000000000000099fn0000<BCj000000000000H?`P00000000000000000000000000000000d?jI000000000000000000000000U<2i0000lBo:
000000000000T:Ei0000000000000000@5mk\aN800000000000000000000000000004Qe\0000000000000000HFek0000d[Zb0000000000000000000000000000
000000000000000000000000LMb`P6EZ95ba000000000000000000000000000000000000000000000000dH>S8KgH0000l8FE0000000000000000<85?h`^Q85fk
00000000a3>B00000000UEhP0000]6LT\dTb4R5m0hW70000\Oo>4okR00000000000000000000000000000000mBkT`NS1000000004IW[00000000P`9P00000000
000091B?000000000000L6S^QHYlhGG:EDQ[000000000000lU6FTi2;00000000ABYj0000Xj6R00000000HZ=OUEY:000000000000E:JV00000000DOXWU6cN9D9i
0000000000000000IHd_0000HA_=LNSR0000H^XhTG59YD<500000000U0X=000000000000000000000000000000000000DU:D19OI0000000000008REG00000000
He]500000000MGMl0000LahE00000000aFB:00000000833R8<PT000000000000D8gC`Y@G000000000000U9j=h00A`Lm60000000000000000000000000C?U0000
000000000000000000000000X:5g00000000d0Xa00000000@XgiHei800000000T=6@0000000000000000X<_J00000000000000000000Q6ob000000000JZK0000
000000000000H>;SD\hT0000D\XL00000000000000000000000000000000000000009K@Q`Ud00000m?B_0000000000000000000000004IeM0000000000000000
XbAX000000005CAFE9h=0000000000000000dJlB0000\<lA00000000LaiF000000000000\=Lo00000000000000008MQb0000@0;k00000000000000000000i1n3
00008K1f0000000000000000000000000000YI9S000000000000000000000000m<RRI?KE00005BiI00000000eCc90000h4hJ0000000000000000000000000000
0000000000000000\j4Rd@`M0000YFb<0000000000000000lM\lTm=R00000000000000000000@Y_e00000000000000000000000000008ZhI@MVHDZ_600000000
000000000000I8QF00000000000000000000AHYB00000000Xj[:000000000000E6WF0000000000000000LM?;000000000000000000008bU5000000008FNiLC5`
0000000000000000000000000000MG4^0000000000000000000000000000E2k@TS6I<_VUaE@;00000000000000000000LOjm00000000XNlM\Q?L000000000000
000000000000000000000000000000000000PLD400000000L<YT0000hH4L00004PGnhPLi00000000000000000000000000000000<>3n00000000000000000000
000000000000000000000000HYYa00008E\9l8oF0000X4HoQ7P=5FbV0000000000000000`DCQHghR00000000000000000000L`Sm0000D:Jk\E[[dXP3ICQAYK<N
000000000000000000000000000000000000\QGn0000000000000000000000000000@hn=0000lAl?8DN`0000000000000000000000000000000000000000lGaI
@j@O0000000000000000X=me000000000000000000008OSH00000000\O>D00000000000000000000000000000000dKR[00000000000000000000hPoYDdW00000
00000000XZWOE46`00000000DR]M4Z;@00000000\Qj:0000HLA`00000000000000000000000000000000000000000000000000001G=B000086Jl000000000000
000000008K[_00004J0P0000000000000000000000001Gh>00000000000089UOhjcd0000000000000000000000000000U?>@0000000000000000000000000000
8=_G0000000000004ABETKW?0000d:hB000000000000000000000000000000000000HN3odY<n\YOA0000000000000000QD=X0000000000000000000000000000
8cDZ000000000000m;D;00000000000000000000A;;cXn]J000000000000HE:j00000000000000000000T]fF00000000@W2@P]ZE00000000000000000000d^6b
hbA500000000000000000000000000000000000000000000P_]F000000000000DJGC0000iC7m000000000000000053[`D8a_8>kd000000000000000000000000
EIcR0000000000000000000000000000DQPh00000000hkJm00000000000000000000000000000000`FH2QFei00000000000000000000000000000000]Goh0000
00000000000000000000lJ1Dl]]mTE;[QCRF43;>D?3m\]oL12eV00000000YIDE0000000000000000HZGOiBmA000000000000=D5H000000000000000000000000
000000000000hCI\000000000000XI_g00000000000000000000000000000olk0000Tn3N0000m>`GMJZf000000000000d\@S0000=H8;0000000000001??[0000
0000000000004K?U00000000000000000000\ELf@XKS000000001CWC@A@Q<Z2[0000000000000000000000000000m9:Q000000000000000000000000hLGl0000
0000000000000000000000000000000000000000000000008\ld000000000000`9?=00000000XfP[0000T[ac0000000000000000\?HBdH>e0000000000000000
000000000000000000000000Hk5m000000000000000000000000000000000000D[]k0000l0XJ4?U70000mJj\000000000000000000000000HO<Q000000000000
0000T1b8DeXXdKkU4J`P0000l<[?`Gdb00000000h>G9000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000UHe?0000000000000000000000000000D<[1]CeN00000000000000000000]1XHUF9O0000
00000000000000000000eE7^eJ[i0000000000000000000000000000dJGa00000000\X;6`ZGB0000000000000000000000000000TDRd17DR0000000000000000
00000000000000004N1e\VNK00000000XiBJ00000000X>`T0000l`]1\hkK9GNl000000000000`?ZD0000000000000000000000000000`Qjid]dO000000000000
000000000000000000000000000000000000TZXVi0H700000000000000000000000000000000000000000000000000000000XE\_000000000000000000000000
000000000000a1F600000000doLK00000000E75a000000000000000000000000000000000000000000000000000000000000DUKOhE^Xa>a?0000000000000000
000000000000@AHX000000000000000000000000DXJ`00000000000000000000000000000000P=DH00000000h6f200000000aA\Y00000000YE_m00000000h537
000000000000T?T]00000000000000000000h9Um000000004YQU`^1N00000000000000000000000000001<NH0000000000000000000000004Dn8000000000000
0000hjgj00000000000000008cQ60000PSC2\>1Kl2d2000000000000000000000000000000000000X^c=aHmj000000000000000000000000<U3jQELB00000000
0000000000000000000000000000D?DH\k@Q@mZL09jl00000000000000000000000000000000000000000000hO\0000000000000000000000000@ACA00000000
000000000000HiA40000Xe^X0000000000000000000000000000000000000000000000000000L=h2e2VX0000EEOH000000000000000000000000eG8d<ja20000
<2S6000000000000`QQO00000000000000000000@mQP0000000000000000PCU^00000000`JBP4K2fLalb0000HcO8000000001:d3000000000000000000000000
0000000000000000000000000000UB4b0000Xb`m000000000000000000008lN30000H[4O000000000000000000000000YF\oPXPM91Dl0000DF?o000000000000
XB?IPg\j0000000000000000000000000000000000000000000000000000000000000000a=`J000000000000LJB@0000hJkg00000000000000000000XbeA8kWl
000000000000000000000000000000000000000000008Q@8000000000000000000000000000000000000481200000000000000000000EBWP4f:201UO5J]O0P80
00008F:90000X[?00000000000000000T@X2`;c0000000000000000000000000000000000000000000000000000000000000T9Ri000000000000000000000000
000000000000000000000000lKZDQ2Mc00000000000000000000Xa1i00000000000000000000000000000000000000000000000000000000dFJG4UhE00000000
IF8900000000000019P<PRGf000000000000000000000000000000000000<o]]0000<[Ge00000000IH1<aHhQ0000000000000000`_nC00000000]DYd00000000
U=e100000000P\9400000000000000000000000000000000Q7ZZ00000000DRicL\X60000<9c300000000LF7HL84d00000000000000000000haLV1?k400000000
00000000000000000000l4?jh:Tc0000000053`@00000000000000000000000000004Eca0000000000000000000000000000000000000000`jMWi=aH00000000
0000000000000000000000000000Y;9UDbFV00000000000044E:0000000000000000h;Yk000000000000000000000000000000000000000000000000868N0000
00004Yie@__C0000@MCf<0gX@@TPhJY0000000000000000000000000@KJO0000<`9iT2cTH7_M00000000000000008<OZ0000\NQQ00000000h8Cc000000000000
0000000000000000000000000000000000000000PRe900000000000000000000000000000000D\C`0000000000000000m>dR0000000000000000lQ_K0000@dKe
00000000000000000000=DbS0000`fEG00000000`kZK000000005DhJ000000000000\4:d0000000000000000PNW>0000\N;A0000h:6400000000TnA=00000000
000000000000`iMM0000000000000000000000000000000000005:3C0000dA>><h6A0000H5R;LH8j0000000000000000000000000000h<`j0000000000000000
00000000000000000000PFP^00000000000000000000000000000000@6M<5J2d00000000000000000000Ha9:000000000000000000000000DT@Y000000000000
0000Ti[ZLeB600000000000000000000D]IndVj?08eShhaY0000000000000000000000004V2^000000000000D3SO0000D\lM0000000000000000000000000000
h8WO000000000000000000000000DKQL00000000000000000000000000000000XjUA00000000000000000000@7G^0000000000000000DE7e0000000000000000
0000LnI0XHfB@cmJ0000<lZ<00000000ha4YQ>F\dVQd000000000000000000000000000000000000000000000000<6c300000000XQl=00000000000000000000
00008^F^000000000000Xh0>0000000000000000D9jX`E9_IIo5000000000000000000000000000000000000000000000000000000008]mH000000000000Q3Il
00000000PRDi4GcRXb?:0000h\Eb00000000000000000000IK=1000000000000000000000000X`Tj0000HODIEBh20000YJnl0000`2;H0000dKm5I7J900000000
0000000000000000000000001DN\TImG00000000dSi^00000000000000000000mJn<00000000eJ;e0000000000000000ED;b00000000000000000000HKD:0000
000000000000TK\]0000000000000000YJPO000000000000000000000000000000000000\@Li000000000Toc00000000=BKH0000000000000000000000000000
Hm[600000000`]DK0000eEFihP<B0000UFh^0000000000000000h?NB\M2H00004T`d00000000000000000000QFSf000000000000000000000000000000000000
@[830000e=2U000000000000dhn\i9U3000000000000000000000000PBenHeJB0000000000000J>046^SI1`h0000000000000[R<UEgD00000000Xe=^8mMcX8TO
8W2Z4MhBTQRT0000000000000000TF?Y000000004JInPg8K00000000L>1f0000<?lI00000000000000000000000000000000000000000000000000000000=D[;
000000000000000000000000iHoo0000X8GU0000000000000000L?6h00000000000000000000P_?Km;dC00000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000E2]J000000000000000000000000XFk0Y7e]0000000000000mn[0000000000000000\V0G000000000000
000000000000000000000000000000008GG`00000000000000000000000000000000000000000000H\MS00000000d^aXDd<X00000000000000000000hQ`:0000
0000PZcZLP=YHk_?dR`WXUFD0000I>CBTP>^0000000000000000000000000000LiBkTiC[8UI3m7VP000000000000`bXS00000000000000000000000000000000
0000000000000000hX6X0000000000000000\a8fI2i@00000000000000000000000000000000L8<d000000000000000000000000D=3mHm9d00000000D05e0000
000000000000000000000000d;M;00000000h^I>0000000000000000Q8BK00000000\3]i0000000000005;B6L^bHHC^n\h[ki9Vc00000000`UFf000000000000
0000lR4O00000000000000000000000000000000000000000000\Eea000000008ikFQF9B\Pho0000@CRT000000004KBAD21KTMW<XQh;mF@D0000000000000000
00000000IJi3L^[7<c?X8C9T00000000000000000000I>9ZHSBb0000@o[H0000HanY0000<U9O0000000000000000000000000SZf000000000000000000000000
0000Ho^?000000000000TVgY0000000000000000P[^c000000000000h8Si0000000000000000<0mA0\0i9:gU0000I2H\ICaLDB<b000000000000000000000000
00000000000000000000eBSNl[]NXbmR0Mi800000000YJD<00000000000000000000HCAe00000000000000000000000000000000`ak<00000000P4[Q@B7`0000
i@nk000000000000000000000000000000000000X9PW\9M]0000hQBO00000000000000000000I8k\8Gan00000000H;_P0000\B;eL_[90000000000000000d54L
0000000000000000000000000000000000000000000000000000000000000000<g<30000000000000000HDjL`4g10000PI\Ud\<=000000000000000000000000
00000000e3EZ00000000XIgO4PHbL\1@0000MA^9QIg3000000000000Pbhb0000000000000000=1<500000000LQFc00000000000000000000@WUL000000000000
00000000000000000000000000000000000000000000e6db00000000000000000000000000000000lMMT000000000000hlHNX4fF1ENh00000000000000000000
000000000000a2hfXUoo]0:U0000000000000000@85\0000000000000000000000000000000000000000h=K_0000000000000000000000000000XT6e00000000
i2Q:=7U20000000000000000LSL00000l]0m0000dXMn00000000000000000000000000000000l8?d000000000000`GOo0000<6Xk00000000ll=Ya2bh00000000
eGDb000000000000000000000000000000000000DU:NTBV@000000000000000000008]0^000000000000De9F0000000000000c52000000000000000000000000
0000D3IW000000000000i5@ZDNWN`ho8U4YC0000000000000000000000000000ABYN00000000`=gE0000000000008Yi<HboXLa1L000000000000000000000000
8c1D00000000X^C300000000P[8Z00000000000000000000000000000000000000000000XD=d0000iJ<h000000000000\I3QP[R0hX4@00000000000000000000
0000XY@W00000000AF>XT3_Y000000000000DX4Y0000000000000000HNd;dbS>00000000\;c?=<Re000000008PhXIFR_0000000000000000h3JR00000000UE?5
]Jl[mI@^000000000000Y1E?000000000000PPVE00000000]Ejh00000000000000000000000000000000000000000000e8QdaGRE00000000000000000000PEH;
0000000000000000l3=L00000000000000000000000059Nk0000000000000000000011R9]6WlaI0f00000000000000008B]=0000000000000000000000000000
9J2JDK>O00000000TbVk00000000000000000000XG1W0000l>\\00000000@\BAPaI200000000000000000000000000000000PR3iDd5A0000Tg[:000000000000
000000000000DCP3@eGji8`4Lfcb0000`lU8aFn300000000T0oF0000e1ng8I<^0000\K2I000000000000lb90X9k`i4KI]9PV`EagT^PM00000000PVDNAFWE0000
lLPTd]h8000000000000XKiO0000000000000000000000000000000007H[XR`J0000000000000000000000000000`[64`H?70000000000000000000000000000
Y6O>0000`W1TDTeX9@ST00000000000000000000000000000Nb10000L0@h000000000000000000000000lG\10000EJ2:00000000000000000000Ld;?00000000
A4QS0000L\U00000000000000000@Z=n0000000000000I3;0000@:8B00000000000000000000000000000000000000000000000000000000000000000000m0FH
00000000XMTN00000000PaJ>XS5TLbCB0000PQ^<000000000000LgaA0000000000000000000000000000000000000000000000004EKWM1gZ0000d^i700000000
T<<B4bV[lX[X0000000000001I7a00000000000000000000000000000000000081gV000000000000000000005<14000000000000000000000000000000000000
00000000000000008F\G00008aho00000000aF\6DB;H@XlZ000000000000000000000E\F00000000000000000000000000000000\DU700001FiD00000?ED=4M2
0000ThU70000000000000000000000000000000000000000000000000000lg6S`Xic0000000000004DA00000000000000000D[fX0000YHSW0000LZLS00000000
000000000000PBf;0000@C]d00000000000000000000000000000000000000000000`>`l000000000000000000000000000000000000000000000000T^XCP;l@
0000000000000000000000000000000000000000IIBf0000iD4b4eE5LEQllh:o000000000000000000000000<2?K00000000000000000000d6@j000000000000
00000000000000000000lAZbDG?c0000PcT600000000000000000000@H3\]:2L\L2hlk^M0000=F6\000000000000DGD@0000@\>d0000XF<I0000000000000000
0000`\6Z0;nDX@^GD]O>iGTV0000\cg3Q5T000000000\o9SP<;EE?c9TWood]YHTdiD000000000000XaS;00000000Y:lV84e[DIO1\\m916GNHHo2000000000000
00000000000000000000TG@klOd^X3K`00000000i8J`00000000000000000000000000000000LYK>000000000000aF2300000000dC\80000000000000000TX][
`fBoHEcSH\iBL?9_0000000000000000000000000000d0`n`>0MPfOS000000000000019K1?le0000000000000000000000000000@_iK8@\V\GRV0koY00000000
P5FH0000000000000000000000000000T[KLDaffXmO:\D?UM9nG00000000@b=Z00000000000000000000XfAXY6n[000000000000000000000000@m>`00000000
0000aEl`0000000000000000T1_V0000000000000000I>jd00000000000000000000]3N<4OUj41G4lmHJi3X`0000E<hC00000000M>eG00000000`;L900000000
5>HO00000000@i`n0000000000000000000000000000dojd0000000000000000000000004Dk_\Q?fd6Qf0000XBC>00000000@R<1dH@6QELb000000000000QE;:
X[id000000000000eHF_0000LcoL0000P\L`00000000000000000000i:Pa0000`HF[0000Q7^b0000000000000000000000000000`eHF0000DYcT000000000000
00000000000000000000hS7l0000d]V<000000000000000000000000000000000000]4WE0000l<6[00000000000000000000P6G000000000000000000000PHNB
00000000D@f600oXXhbZ@]e=U4gD00000000`0[>0000000000004gBM00000000X`ASE:`>0000T<_5D7e00000000000000000000000000000000000000000=EAn
000000000000000000000000000000000000<miY000000000000000000000000YI\B00004n?K000000000000000000000000000000000000hklU0000T`^1=:9^
0000l@860000000000000000000000000000000000000000000000000000DdF]00000000000000000000000000000000@IkT00000000UBdmm?CH000000000000
000000000000000000000000000000000000]E?h00000000000000000E6R000000000000000000000000000000000000`@0e8`?_000000000000000000000000
000000000000TVoCi1<]d3l:0000000000000000\F3>\An=Q0=:00000000000000000000000000000000000000000000000000000000H1K\\inP000000000000
0000000000000000000000000000HJ;B0000dK@A00000000l]g`@fd;e3@j16c7QJMj000000000000]J1G000000000000M>c900000000000000000000@B`M0000
000000000000000000000000TDo0hPFH000000000000000000000000Pa=3DSK]<^Do000000000000000003^C0]EbTlFC0000000000000000000000009FDI0000
00000000hQZ\0000l>SNLZID4[Q8<lCm000000000000mHUh00008b3G0000000000000000000000004_Sh0000Pa\i00000000HFgo51LP\I0<0000000000000000
0000Ld6Jd31b00000000000000000000000000000000000000000000`hW_l0`E\<H100000000000000000000Y6PCm7D000000000000000000000000000000000
00000000XY_C00000000000000000000000000000000000000000ZUj0000d;Ph00000000000000000000`JVW00000000000000000000mHKI0000000000000000
000000008WZjL[4`00000000000000000000L5Cf0000000000000000dR:@0000P9a400000000000000000000]>Kj000000000000X3n]00004C7d0000`4:V0000
h^K`U8h400001F;@00000000000000000000I:9M000000000hZS0000L;l[00000000hfRTm:^20000000000000000D9CN00000000PN6f<UPi000000000000X32W
l`Ye0000000000000000<h^S0000=5280000L]o500000000A5OMdVH]YF[00000T<d9000000004Vmc4gkg9:N4000000008O^R00000000lU2WHiXc000000000000
000000000000M@@P0000LNa70000XhUKPIoW`]QFPoDG00000000000000000000000000000000000000000000000000000000d<=I000000000000I;:1hf]^d26A
00000000`HJ;00000000\54100000000mA>10000000000000000000000000000<cX`h:i;`PTP5EBN00000`0;hiT]000000000000000000000000000000000000
0000\Kf=000000000000dGg`0000000000000000HBBJ00000000000000000000T\?100000000000000000000dB<=0000000000000000000000000000`Q=?0000
00000000000000000000000000000J?g00000000UGG;0000LDGB00000000000000000000000000001A7J<EA1Te<X000000000000000000000000]61]0000TiD@
0000000000008ZnT8S6814<=000000000000000000000000000000000000000000000000DbfF000000000000000000000000000000000000U<@m0000PJ_7Q:So
U=`l000000000000D<Q800000000000000000000PPke00000000XFRPU3DK9CdN00005DZdm<Ua0000AHXk00000000000015AD0000000000000000000000000000
00000000lPbIDaEITfWV00000000HFZSPY6d53;i00000000000000000000Q?M<000000000000QI<S00000000000000000000000000004i7D0000IK4a00000000
0000000000000000000000000000000000000000a6XN00000000\bJB000000000000TKVXL_VG0000000000005Gga0000<XUV0000000000004j5>000000000000
00000000@14000000000a7`f0000000000000000lJg]000000000000000000000000TJ4C000000000000000000000000000000005;D[00000000000000000000
00000000000000000000@YiP000000000000i1ja000000000000d0dADXFQ<g430000000000004[\`000000000000000000000000000000000000QD@H0000TWD<
00000000000000000000000000000000000000000000IE0f0000000000000000000000000000015V000000001F;3000000000000000000000000U7@X@CDS0000
00000000H>`1hj37e@VdM?Fg000000000000000000000000XDl<000000000000000000000000Xli[0000000004\W0000000000000000XeBPI9gJ000000000000
00000000000000000000000000000000000080^f4[b<000000000000DSYK0000000000000000T:33lMVWYEW3=3>W000000000000000000000000000000000000
0000dQ:X=D>N00000000000000000000000000000000]H@DX?Qo0000000000008MAE0000000000000000000000000000MI9@00000000000000000000M<Ad0000
0000aEHS1FFbU2D:00000000000000000000000000000000aI9f0000IJ7c0000000000000TM>00005CW\00000000000000000000000000000l8>000000000000
00000000P?0I00000000H\ca00008_0c00000000a9ad00000000e;Ka0000000000000000000000000000000000000000000000000000000000000M@D1@;E0000
i5Y@0000lAL200000000000000000000H`KM00000000MJS?0000a2aS0000]?WU00000000Pd_cLdl`0000000000000000000000000000<kl30000PE2a00000000
0000000058>N0000000000000000\@lJ8lII00000000000000000000000000000000PP8W00009;1l000000000000000000000000@I6000000000H6IF00000000
000000000000000000000000000000000000<:?70000000000000000TMN>0000HaRg0000000000000000000000000000XBU:0@Vom0d2]8VJ000000000000`WcW
000000000000000000000000DDQ<0000]BR40000000000000000000000000000H3f_X\NgT0k900000000HT760000000000000000000000000000000000000000
00008\V2`6\O0000D[[\0000000000000000000000000000000000000000hA[S\<F\00000000l`aCXR[7E4XL8VjN5=I_U8oo0000000000000000lN6E0000Hgja
Pi3<0000000000000000`J1\0000H5=^`?bQlh?H0000000000005Em_000000000000\;Jl0000E7C=00000000YJ>20000000000000000000000000000000098R5
L3]=0000000000000000000000000000000000000000XI_GXAGh0000579dP6_M000000000000000000000000T6F`0000000000000000000000000000hV_m0000
\3d38>MC`N_@IJL70000000000000000<J8jPTNb0000D1fX000000000000X28k000000000000DZCn48Dc00000000HNT500000000iIkL0000000000000000\cBV
`KhiEBM;0000000000000000DC2\0000000000000000hgPK0000U0gT000048<YPKUO00000000X6ggTRNU00000000TFflDRS80000000000000000000000000000
0000LVMPXUOA8oBCAK>G0000=6HE00000000MG@G]Aaa000000000000`_<dDc<Y00000000\i;T0000<\oSLgRe00000000000000000Ce`H?cV0000000000000000
8cOJ50nh00000000000000004L7Q0000L^dE\QHiDnbi000000000000a4fe00000000000000000000]F[P0000IEAT000000000000000000000000hAE400000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000PFm7DG:30000000000000000000000004M^d00000000
0000000000000000@U9^I<Q3000000000000000000000000000000000000000000000000DAiS0000000000000000000000000000000000000000000000000000
00004<ML0000000000000000000000008RZY00000000000000000000000000000000000000000000LFXN00000000000000000000000000000000000000000000
000000000000000000008`?;A;N5000000000^2m0000000098;S]H3300000000000000000000hCL=8YG`EJ@20000000000000000000000000000000000004P?J
00000000000000000000@Mkh0000Q<<T000084U3X2;S0000QEcB00004U\G0000000000000000000000000000000000000000000000001HCS000000004[T:0000
0000000000000000Y2U`000000000000000000000000000000000000000000000000h>RG00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h6WD00004@00LENB0000lmcJ
9>`a00000000DM@^P3YY\2QKH4iN00000000eH]h000000000000D7`o00000000iAPU00000000000010S00000a2on00000000T;N900000000`faA<;RC0000hi50
MG\QhL]B0000lJ25000000000000@Uf8=;Cj00000000000000000000TZ8;000000000000Xe1?00000000000000000000``e;0000000000000000DUQk00000000
lHbi00000000l`QS`?Ab0000000000000000000000000000000000000000]J5T00000000000000000000000000000000YCWl000000000000P>\0@@JLlIfVl\dF
DIJd<F5`@cj_<mkZ000000000000000000000000000000000000000000000000`2L70000000000000000`0UadYeG0000000000000000D1:]00000000TH_F0000
`dNodkLX000000000000h52O00000000000000000000aG1@00000000000000000000000000008cOX000000000000000000000000L[5\00000000000000000000
1Il?4k28000000000000QFPG00000000000000000000000000000000U6Bh00000000000000000000000000000000HDA^hGHBhcK`4e<B00000000hhSD00000000
YDm500000000000000000000000000000000000000000000000000000000a@ZD0000000000000000000000000000000092V2X3]QH;Ti0000laaC000000000000
9CJ^00000000<K7D00000000QGe?`@]H000000000000XiM;8b^P00000000T1_800000000P^14000000005IeZ0000000000008EnL000000000iP10000000003H_
000000000000000000000000000000000000DF8n=CNg00000000000000000000000000000000@nh=000000000000Xb\e5=[QhL2M0000A0=K0000m;eY00000000
0000Xo;`000000000000hDdL00000000HE6d0000XNeZ<]YS0000000000000000000000000000000000000000000000004>?h0000000000000000HLR:00000000
0000000000000000000000000000000000000000Q7HW8PXVY?][000000004_jXP:=X000000000000000000000000Q?oh00000000<L^J00000000000000000000
U9ok00000000ThoM000000000000000000000000@]To0000000000000000000000000000AAbU041[000000004]UN00000000000000000000dU`0000000000000
0000000000000000000000000000000000000000\D2h0000000000000000000000000000h7Z:0000000000000000000000000000000000000000000000000000
PZBYUE\R0000000000000000L4CK51HC0000000000000000@6AO000000000000`^J;0000XGO8llLC000000000000000000000000a9fD8^<V000000000000l[oN
0000000000000000d]@n000000000000LRZIPXL;0000m07bdiRC0000000087`]8V\=0000AD;Be7nU00000000000000000000000000000000d\RD000000000000
000000000000=A310000df<o<gk2dUUaM:YQ0000000000000000000000000000000000000000000000000000000000000000P:2f`gM>\AA90000000000000000
000000000000l]gl0000HXTh00000000M3l20000000000000000000095B_ThobI?82000000000000000000000000dha5LkCnQ2Tl000000000000000000000000
00000000000000004JFP00000000000000000000T_0>0000]FYA0000HRBX000000000000000000000000000000000000H_2e000000000000ABIM]I^k00000000
lTKO00000000Q4AQTPVi=7RVX5I5]D<h00000000000000000000@7[`Q:`1DQmB1H=?0000000000000000\RdB00000000000000000000P9^e000000000000d503
\Rb500000000\LTC00000000LR2:00000000000000008\@d000000000000QDc3LF2o000000000000P=6PhV@4000000000000Y2fK5:EUlFTD0000000000000000
000000000000H?dPdA7S0f]n00000000000000000000000000000]K<00000000mHQ4<ETd00000000000000000000000000000000I<@000000000000000000000
Y0YdPa^h000000000000000000000000dbUoM88MQ<Pb00000000000000000000000000000000P9i9000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000DgGj0000`HlQ\0UnhW_2000000000000000000004OVldOW;00000000000000000000
\LYF00000000<dWL00000000000000000000hcVF0000000000000000000000000000000000000000000000000000000000000000000000000000E7PT00000000
00000000UC>b00005ELO00000000000000000000000000000000a8A^dA@@000000000000MGo5000000000000l@m_00000000000000000000000000000000lYoD
8P3`A:I\00000000000000000000000000000000EDU0QK?6000000000000PF200000HjM>0000000000000000H\jI4_a:000000000000000000000000];=78[]6
mGLf00000000000000000000i1^DUCkB000000000000000000000000TXjE000000000000YE6@00000000000000000000000000000000TW:U0000829F0000dfUk
000000000000000000000000000000000000lfcG000000000000`9X90000l<aZ000000000000@?\ed1cQLa2hY?`3<>i?00000000000000000000000000000000
4GA=`GE^0000000000000000DmJF0000HZPW000000000000000000008nALIGk^DkfC=IC90000000000000000I3gRH43jdT48hfdTTR83DSY<0000000000000000
000000000000000000000000hYEVMCne00000000<8=j000000001=;>0h:\000000008k2WT^\b0000000000000000HTJ]5A0N0000000000000000000000000000
00009:KE0000000000000000000000000000000000000000m85^0000<YKN1CmF00000000LR_90000``G3TkN20000000000000000PTBK00000000000000000000
0000LDnU<li300000000\RbG000000004@2R00000S[B0000HK^S000000000000000000005EXm0000000000000000000000000000ABf@0000\mW_000000000000
00000000000000000000000000000000h29^00000000000000000000000000009:S`0000000000000000A1`L00000000mHkI00000000EGB^0000@eUFHFSn0000
0000000001=X00000000000000000000lNCG0000000000000000000000000000\o:P000000000000000000000000000000000000000000000000TS?10000D?`i
0000LI5e0000000000008P5k0[WoU6Ag=48X000000000000UHoR0000000045iS00000000000000000000@5GjhFkL<nJ]0Plga38Mm@K<000000000000\WkF0000
00000000e1B0000000000000000000000000000000000000@Qa[DW<d000000000000000000000000T3QQ00000000LGli0000000000000000XNZPi;@D4_4Y0000
DCJ^@UCfX4i24T>h8FeR<dQ_000000000000@IMi00000000`o7XP;Ua000000000000mAFl0000hk?<0000@jI60000000000000000000000000000000000000000
000000000000000000000000000000000000\3[800000000000000000000000000000000000000000000000000000000hRgn000000000000000000000000<3Ga
000000000000LNFL0000P0PD0000000000000000@:d68f760000Hf^E00000000\QbR8R3F\dn40000000000000000XIb300000000000000000000000000000000
0000EHLj0000000000000000@Cic\HEoi;b:TA6EHC=XhM1l0000000000000000P2PS0000000000000000d^ZY0000P1Ye00001Bf_0000\dBc0000000000000000
00000000000000000000\2bl9GOI000000000000000000000000IFEhhd7D0000@gkN`5gXL;kf]J?B000000000000AFDo00000000000000000000000000000000
0000h0\G000000000000I7ae0000000000000000h@Gi0Fl7aILa`;ba0000000000000000000000000000\ECm0aGC\bY9d?E[XhLMH:3h@cfV00000000Y6>20000
0000000000000000TDiT0000000000000000TZZQddm00000M=9n]H0;0000000000000000<DY70000000000000000YA;\DkIP00000000@4Ea0000000000000000
00000000000000000000000000000000000000000000IBS50000000000000000hZ4D00000000H2SJ\Fb`07;aXn^FaC`;0000\UE20000<JHl0000000000000000
000000000000478>4Ub<0000000000000000iG;\LSE]0000000000000000E=>J9?R]0000000000000000000000000000XP:C0000Xb9fYDo`0000000000000000
8G_;XkCF0000000000000000lf>^0000000000000000I8e4I?X:000000000000000000000000000000000000<C9Ha@jbIK7WliZ300000000eD_c0000P[Vb0000
00000000UC<EX<bg00000000daKV0000iFmf00000000DQR_00000?=DhhEW0000000000000000000000000000000000000000@d<n0W?2I=BR<5\70000HR\`X>@;
0000UBU@00000000000000000000000000000000000000008nb?5J37000000000000000000000000XX7>8S<BQ0G?]2b5000000000000LfD4P;8R\ioK]<_m0000
0000HSS:000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
TYLC000000000000000000001;TO=GVc0000000000000000000000000b__00000000T`<QP7:WEAdA00000000DT1W<C2O0000LK8P00000000dN0V000000000000
0000LR5MPeHadCT6hCjN000000000000000000000000hD@`00000000000000000000\6FK00000000000000000000000000000000000000000000000000000000
00000000000000000000iG=5QHhm000000000000000000000000000000000000000000000000\YPDTATM000000000000000000000000M1\b\4L=H0k\ljReh611
000000000000000000000000000000000000T<TQ000000000000H8dl0000lT1A000002m\00000000000000000000dCkJ000047NX9HXE4Hh1TkkdPAg600000000
0000lA_PHYWY0000d8I]00000000dEoW0000PFA_0000000000004[h0]6Pl00000000000000004@9W@80YlAgj8k3l00000000@<o;000000000000<m3n0000X1Q[
000000000000000000000000000000000000000000008X<M000000000000<9_g00004dn`d8a95E=V00000000000000000000000000000000000000000000M=99
4:[Gdc3d8k[X00000000Y;Q1Q=S7000000000000\53dPV<2000096f9000000000000TE^;0000h@dBX04oA3Qm00000000000000000000000000000000T_@<0000
@USI000000000000000000000000hC\[8F4400004Qk`15P700000000000000000000Q?Dc00004lh=0000@fM20000000000000000<fVT0000hD\K000000000000
0000X?clE<@C0000d=eL0000HOmi0000=E2\000000000000000000000000000000000000hJ2e]H\O00004?o8000000000000000000000000000000000000hH[[
Q<K?XHZ15G;IHS=g000000000000000000000000HTT_03GT00000000000000009IM]0000h2gJ0000000000000000000000000000000000000000000000000000
000000000000000000000000`jnK0000LYdbh\BT\UAj4kL:00000000TQ:M4Y6A00004aVJ00000GB<0000000000000000000000000000@a\Y0000000000008\WI
l<0;0000PiY:0000000000000000000000000000000000000000D8jJ@H7c0000\Y]5P?Gn00000000000000000000000000000000000000000000XT7F00000000
00000000000000000000lNim000000000je^00000000000000004Kf^0000000000000000DhP_000000000000iFc\000000000000dM98`gXQ000000000000L=>E
P\5BhcY>AA`4000000000000000000000000HVY=dif[a;Zc000000000000000000000000000000000000000000000000XERQ0DhF0000000000000000@k>oP0bR
@Dl[XTRb0lSi000000000000XNRa0000000000000000P_gb0000000000000000000000000000000000000000H1LdP0]b4D3bE7A5000000000000dm3000000000
000000000000`lUY000000000000000000000000000000000000HUR:0000LHl`00000000000000000000heP>0000000000000000000000000000000000000000
\4`40000l[lDHVZ`0000P`=ZH3Sb00000000000000008[7^00000000Hd>A00000000000000000000000000000000000000000000000000000000lFUX00000000
0000000000000000000000000000@X0?0000000000000000000000000000h:9K00000000l4W50hjm00000000000000005@b<00000000\KV40000000000000000
Hf^d000000000000Q3SO000000000000000000000000TPjS9?Xi00000000000000000000000000000000000099=10000Y:?40QAK000000000000000000000000
00000000000000000000000000009:f500009Id`0000000000000000dQ@WIIIB00000000000005dB00000000000000000000E9YC00004`3JD21a000000009ABG
00000000d9G:0000000000000000LZ^M00000000<cPa00000000<7AZ000000000000000000000000lIEMUGUF000000000000TDYk000000000000000000000000
4k>1000000000000i3A=00000000000001Zd\iOd0000EH[il@gF000000000000Th[K0000`00h000000000000000000000000000000000L_iU;5>Xim]00000000
00000000000000000000000000000000000000000000MG]G0000000000000000=2nC0000I6hK0000000000000000lB@G00000000H[Y100000000000000000000
0000=?mD000000000000000000004g76Pjmo937_T<\m00000000000000000000000000000000000000000000000000000000000000000T\CM:3_\iAM00000000
0000P?9P000000000000L5DW0000HbJe0000L3T_00000000`LWO00000000dPSc000000000000000000000000000000008K]C0000000000000000000000000000
00000000000000000000000000000000000000000000\65k00000000<R=B0000000000000000<0QQa7_b0000000000000000TVXQ000000000000000000000000
0000AB<O0000000000000000<HD>0000@DOd000000000000000000000000000000000000000000000000000000000000dEoD0000000000000000I7YK00000000
0000000000000000@EPh00000000a;Yh000000000000HcFh00000000Q:RZ00000000<0okm1C80000000000000000DZTj00000000000000000000000000000000
HYJZ00009<do0000TTji000000000000d=a0U?^J4K>`00000000hXUn00000000a8]\000000004_\S000000000000@905H6l8\:`\0000L5neY5S;TK^000000000
00000000HZ1<0000000000000000000000000000@efR8Jcb]JJa00000000TWE[00000000D1lT000000000000DV^=0000000000000000hi1Y0000Y9LU00000000
Hg8Y4no90000U9n_00000000l7WEa:k<0000MGZATibBEIjL0000000000000000000000000000l5]O000000000000000000000000Q2I700000000000000000000
000000000000\QRFe5O400000000000000000000000000000000000000000000000000000000000000000000P1AML3RO0000@8:T00000000E2k[00008bbV0000
000000000000haUA000000000000000000000000000000000000DX4KPNB4U:\gh^E[000000000000=E9n00000000000000005:85XC35MK4A00000000DfeT0000
0fnP000000000000hP^600000000AG5>0000000000000000000000000000e8g6\oo80000AJDL0000000000000000000000000000000000000\]BII6100000000
00000000UFP40000000000000000000000000000=FgE0000Thc_0000000000000000E7QF=>1W0000000000000000`AYo00000000l5LCDC5G5HjI94Z`00000000
00000000`K18@DPd`Hcl0000000000000000A9?Z00000000000000000000h<R=lOLa00000000<0194[?@000000000000<UP9000000000000000000000000`g4K
ld1Y00000000Xnfm00000000<9o7\QO=ME><00000EZV19be00000000h0Z=\@B1`RVZ0000dh=T00000000L]S=0000000000000000000000000000XkDZ00000000
0000A73o0000LGcH@cX7i5lSHK5n1F[cIJQ<000000000000i0m00000@TU=l_SU0000000000000000000000000000]I^^00000000000000000000000000000000
0000000000000000000000000000dFTX0000H>6f00000000000000000000000000000000DC]F0000000000000000=DQn0000000000000];70000X7Cb00000000
0000000000000000eA9g0000000000004oEg000000005IEjhGo`00000000000000000000000000000000000000000000000000005@E000000000XXLn00000000
000000000000000000000000000000000000000000000000000000000000000000000000]CSg0000000000000000@BDn00000000l[mW00005Ja9000000000000
00000000hD6\000000000000000000000000]:n>0000000000000000Xhb8aDS:0000di4<0000000000000000000000000000XO=M0000IJG?0000000000000000
0000`=`70000\k9Z0000X2>O\eISlBiD0000@[FD000000000000X`mX9;BnQK3J0000P:Oe0000000000000000hBAnXk=HABlhL;e3`Al_YFcF0000I>fJlDF\D[Fi
`:<f0000000000000000000000000000000000000000LeQZ000000000000000000000000PhNZ4oHC000000000000000000000000000000000000000000000000
00000000T2i2000000008QXA0000000000000000000000000000450J0000d1O>TIABhXXW@ibO00000000000000000000\3kIT>110000000000000000LIDR0000
4C<18UXC000000000000000000000000000000000000000000000000000000000000mI[_00000000000000000000000000000000000000000000000000000000
00000000HMMF0000\]C?000000000000@m=o0000dhTZLED>04QL0000000000000000D<m6P7B500000000`<Hm@b\T0000<e970000000000000000000000000000
0000000000000000000000000000PSB:00009<cV000097E500000000];JM0000000000000000X=TN00000000@@Fmm1e6000000000000000000000000lgBg0000
1G>500000BNL0000000000000000000000000000IFll00000000000000000000Hbm80000lXVS00000000A3Jj9B@N0000a??E=AhM0000000080kR000000000000
0000lQ^XY<=`HJ080000000000000000000050RR00000000P[W24niN49HC@0TX000000000000000000000000LG\a000000000000000000000000000000000000
00000ZEb0000000083V300008_WC0000000000000000000000008DQPY615`nT9HG5G000000000000d1<9daUO000000000000M0HH0000eI71000000000[AV0000
00000000Pf4h000000000000TMX800000000X\g7m9`A0000000000000000D<[Y0000000000000000D:Rb00000000000000000000000000000000000000000000
0000000000000000@B6f00004ni70000XF>l0000\^lC0000000000004:1[0000000000000000000000000000000000000000<Q`B0000000000000000D:jc0000
00000000LfN[00000000000000000000000000000000000000000000Dh>om4h;]9Db00000000000000000000dJejaC?m00000000000000000000000000000000
00000000mH[O0000<57X0000@5kf000000000000l7g<0000000000000000h2g`0000000000000000000000000000000000000000000000000000000000000000
00000000X08e000000000000000000000000000054WVQ:530000d0[_0000=;MA0000000000000000PYa\mIkl0000000000000000T:RM0000000000000000PG6@
LL[[=0gm0000dQDb8:]KUCZ]00000000<fOB0000d[n9daWo0000000000000000000000000000000002Zi00000000m6ha0[fo0000000000000000000000000000
000000004M7fUB3H0000e7O<0000iC[3000092YM00000000000000000YI500000000000000008n3n0000\PacdG]ehBjJ000046;f0000<6N40000000000000000
PYhkhjHd1DH200000000\7mC0000TmjK000000000000000000004OYg0000000000000000000000000000Q=5Q0000=@Ao0000000000000000P=WO000000000000
P0B400000000000000000000M;OCTD_00000000000000000000000000000YI5A00000000000000000000HZmR\a;@43GGM>mb0000000000000000000000000000
\amF0000\<5nl@@n8f`h<JE40000000000008K6_00000000000000000000000000000000hORP0U]1MK:be85I00000000000000000000D9]<0000000000000000
00000000000000004X<]00000000Tj1?00000000000000000000000000004^2800000000000000000000`5^M<Kkm`lWL00000000000000000000000000000000
00000000000000008>VB00000000000000000000000000000000\L<@`\\G0000000086lJ=:LV00000000000000000000PR5]0000000000000000000000000000
000000000000000000000000Q;V`T8CWPGY84TPP0000h0cd00000000lREVlG>TTm^<A=K>0000000000000000aJ;50000000000000000heJ2@bljP^R<00000000
000000000000XZH80000lQ>a0000L^1`000000000000000000005<0J00000000000000000000000000000000IDKQ4C<Z4NU10000000000000000000000008@jd
000000000000`7JE4PWK000000000000@dZc000000000000000000000000000000000000D?S<0000\Nfk00000000000000000000000000000000`<lOQDZnmF6I
0000h2Al00000000000000000000dHEKh^Wl00000000l6nD0000Hkj\0000HUiU000000000000e;nR00000000XTX\H0hc`5CF0000000000008ASO000000000000
0000`7F500000000000000000000000000000000lHRNLIfa000000000000\8PCLS6XEGQo00000000000000000000000011_H\O7l00000000PDkB8g=M00000000
0000000000000000lALH0000=0SFHaYE000000000000000000000000000000001G0G000000000000000000000000XbMj000000000000`WLV00000000<f?20000
HG7T000000000000\bmd0000d]1n000000000000000000000000@7k@0000000000000000`UElhZ5D0000000000004Ajkd8S81J?U0000hHZ?8Nc;000000000000
0000\]d200000000000000000000000000000000000000000000000000000000hHDk00000dVG000000000000<AW900000000000000000000H1nf000000000000
0000llDb00000000000000000000E3Om00000000lXZm=@BH0000000000000000000000000000hcD8PE]]00000000000000000000000000000000000000000000
00000000000000000000DSU9000000000000000000000000@KnP000000000000<_16hV^f00000000I=Y40000000000000000\8]g000000000000000000000000
0000000000000000000000004_kZ00000000<ge\XPCT0000@@O0DkKk4E8T000000008\ME0000DM5\X:V;00000000=3d50000000000000000`c78<5c?00000000
@9cC\KMh000000000000EEoQ0000LUUQ00[K\AMRdidJ000000000000000000000000M0J]0000Hj?E000000000000Q?LP0000@g?40000<aNW000000004j`Q0000
0000P5i40000000000000000Q@_V000000001?=UP13WdgXeYHH?00000000a1G]000000000000YI2k00000000000000004N760000=E2B00000>X]0000Xf_G0000
00000000000000000[@S000000000000000000000000000000000000000000000000\cFI0000000000000000000000000000000000000000Xi_Y000000000000
i64j0000PL?K\?FGLj4>Y2Gf00000000X;d6`LI@0000TZB9000000000000D1`V000000000000000000000000000000000000@LjN0iJC0000000000000000i8XA
0000AB2GH]R]0000\C0ahIDi0000000000000000000000000000h=EoTLZi000000000000hO=500000000000000000000dVM_00000000=?P3000000000000HfT1
000000000oOa00000000000000000000l73`@\_d4`XN046\dnjl0000DY9:000000000000000000000000i:@Y0000Pc[00000000000000000D7GO000000000000
43cHL[6F00000000P<S<@U:XEHN00000000000000000a<M<9JCF0000000000000000000000000000A9oK@onA0000000000000000000000000000000000000000
0000DS_I4Infa=ki000000000000=:Nf000000000000PW>Vhecj0000000080I500000000hFC\h=9@00000000000000004HJR0000000000000000iHW2`JE\0000
49<M0000000000000000000000004d2CQERP0000000000000000000000000000000000008DE@0000000000000000000000000000X26leGaA0000000000000000
000000000000000000000000000000000000@7Y[4C6<000000000000000000000000\]Rh0PD5d[2\52mD9=hn00000Ik>00000000000000000000000000000000
0000000000000000000000000000000000000000TUh6000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000]3?]000000000000HMUM000000000000000000000000X=W^P_:j00000000000000000000h[D7000000000000000000000000PDZLXF\ahe2A000000000000
0000000000000000000000000000000000000000XFKK85>Sm=SHmJ6e00000000000000008_]f0000=AI>0000TEM>000000000000000000000000000000000000
00000000`Qbe438P000000000000000000000000000000000000000000008[VWlE@B0000000000000000000000000000000000000000000000000000YBTj0000
l0]M0000000000000000DC]STKZZ000000000000000000000000XTnb00000000000000000000000000000000l7nL00000000a9N@000000000000000000000000
000000000000000000000000LTZe0000000000001D8\0000l?Wj00000000000000000000000000000JNU00000000lH@_DK;D0000i;j5D_O2@EK<0000d\E<0000
0000000000000000@7P5M=on0000e1Ce0000h>LH00000000D8e@U<3U0000000000000000000000000000000000000aBh0000PG<H000000008S:2000000001J2W
00000000mDXX000000000000h<Kd0000mCce000000000000000000000000000000000000lW:1mJYg0000000000000000000000000000d1R2`QkDDE;<00004Efm
000000000000X<Tg000000000000L=BVMH:R0000000000000I^]000000=M000000000000T9^9000000000000000000000000PfRg00000000000000000000QJdE
00005Gjd0000000000000000LA2T0000000000000000@dhS00000000000000000000000000000B?60000000000000000Q9STA=n\0000XUaY000000000000P20a
439NH]8je<TSIH_dd]UjL^^b8d4NQH^NhGPVTR<@000000000000YHEf0000000000000000Lg<DlZoj0000000000000000U1MkAGGN000000000000000000000000
09:6000000000000000000000000000000000000000000000000e9\V0000000000000000000000000000\S>L<VE`000000000000000000000000000000000000
0000`=V?hkAl00000000000000000Ba:0000000000000000000000000000Te:g00000000U4\l0000000000000000000000000000lkP600000000dU\UH]U^LH]g
PlnY00000000000000000000000000000000000000000000D]O10000ddD100000000H0?Y0000YCdn0000000000000000000000000000eFBVhomU000000000000
000000000000000000000000000000000000000000000000000000000000L[<Q0000DOK:0000TIT?0000@6Y=0000000000004;KM000000000000000000000000
m9NO0000l?S\00000000000000000000000000000000H72H00000000Dh`T0000L@feD^TC000000000000000019eh84`A00000000000000000000000000000000
lM4o000000000000@ecO4Jno00004V3aYCD5000000000000h23<PSoWTSc019lJP;T5mK4T000000000000000000000\;?00000000XWnh0000000081^Ehif4T`YJ
i@Mo000000000000hGBH00000000M:D_4:C^0000000000000000`I4`0000000000000000000000000000000000000000lOO40000000000000000000000000000
00000000<J9K000000000000<=QL0000\hll00000000QD:\l4aV0000@T]50000LM=h0000@k_L0000000000000000\40^P@N_Lb630000IDRg0000000000000000
0000XF8Mh@eI0000000000000000`<ZK0000000000000000000000000000000000000000000000000000000000000000L3TJ0000T2IW0000000000000000lRZe
0000000000000000000000000F]^0000000000000000000055fBY==S000000000TYZ0000000000000000@0fW\GLG4lg0i@^A0000l=T000000000000000000000
0000000000000000000000000000TWo8000000000000h4G<d:aKh<F@00000000lWb@L^V40000QDj=0000@ONPD\??000000000000000000000000iJ7V00000000
00008^`30000000000000000I0^^0000000000009A=H000000000000000000000000E;LNL7?l0000000000000000Lc=;00000000\Q;30000000000000000M7m\
lQa<4HWe00000000]:?Z0000000000000000000000000000000000000000DXgI0000000000005H=e00000000X_@K000000000000000000009HJL0000HL>Q0000
4Pjk0000000000005IW3000000000000000000000000000043hiYCf40000PD2Y\k<70000000000000000@L0F0000000000000000@>Yl00000000000000000000
0000000000000000000000004`4EM:\\L8IK000000000000d970000000000000000000000000000000000000mBX200000000HRC;000000000000000000000000
0000000000000000000000000000XVU00000000000000000000000000000000000000000000000000000000000000000l6TQdacd000000000000h]?6DLlDde[k
000000000000000000000000T8TcdU\70fi?000000000000T6I29G5d00000000000000000000`351LCe100000000DR>d9K?e00000000000000000000`2aQ0000
000000000000000000000eF[00000000000089?R03i?00000000]<^D\Ldk@bZ<00000000000000009G[1000000000000000000000000000000000000000001XL
000000000000D?YhH:]1dN3:00000000000000000000dFoP0000000000000000000000000000\e2j0000000000000000H`HEDgkZ00000000000000000000XLNZ
0000000000000000000000000000];fV0000X1a=lVg44g7Y0000000000000000H?29d<iHa8DlQJ<8]J\bdVnj0000Pa3o000000004XbIXle@00000000XB\e0000
00000000000000000000]Di:00000kUM000057<:eH5d000000000000000000008\F]0000000000000000T=cn0000<iiB000000000000000000000000PSEC0000
00000000000000000000000000000000=>Jjm6dD]EH`000000000000939nXQ?:00000000`fl:00000000I>DW0000l6n5000000000000000000004a2[00000000
0000000000000>N^000000000000I5=f00000000000000000000000000000000000000000000eG>U0000000000000000000000000000XWfRm3=iPcBlDM3C8QoI
m=<?00000000000000000000000000005?N000000000\=__00000000000000000000MI`E000000000000UCXU000000000kW^0000AJe;0000000000009IVV0000
0000000000000000YG<20000000000000000L[\j0000Xb@Z0000000000000000YF[=0000000000000000e:BL0000lF0W0000DHQB``Z`0000UHFL00000000]?75
0000000000000000000000000000=@ET0000h:OG00000000d<1U`KSo`]cC0000Hl7=0000000000000000000000000000000000000000lYM50000000000000000
0000lSJZ000000004mPMTTWM4k3K@6J:000000000000000000000000000000000000\7m5<6>5X5aLIJk20000000000000000dIlf00000000000000000000dQgc
000000000000000000000000=8HM00000000@Ah90000T1g100000000000000001?_Jd^9=00000000000000000000000000000000000000000000000000000000
0000X;H>0000000000000000@W;`0000=2n00000P3Am0f[l\:HQ0000XSQZ0000000000000000Y6E1000000000000TBW000000000000049hD@fNNm>2b00000000
000000000000@KoA0000000000000000000000008Nbn000000000000000000000000000000000000000000000000E1;<0000D;bD00000000\>W3000000000000
000000000000000000000000000000000000HgB400000000YFnM00000000000000009FD\0000l0>100008@A<0000000000000000000000000000000000000CQl
0000000000000000Q8H`000000008:a800009G`H000000000000000000000000@Ic^000000000000000000000000000000000000DQZJ000000000000hFL50000
00000000e0?fQInH0000000000000000000086co0000LOM_0000PI9i00000SLM00000000000000000000a48i0000000000000000L_1^@a>TH?UeLh780000QGk1
00000000000000000000000000000000000000000000iDB<00000HT3lYEC0000T8`MP]M?00000000X?Mb`_NE8:6D000000000000000000000000dN^kXA\i`==R
Pji500000000000000000000Tc7N4A4CDeIA000000000000D7H2Q5WHi:6>00000000HLSG0000LakR000000000000000000000000000000000000000000000000
000000005D=h000000000000dO;jP=U<0000000000000000000000000000YEE200000000E3^h00000000]9Lj000000005F\I00000000@>8^0000000000000000
0000000000000000000000000000000000000000000000008DSKeJlK00000000h7kc000000000000HlM:l7Nh00000000LYD`\0VD00000000PH;?0000]1:30000
00000000000000000\^Q000000000000\_<C0000000000000000i4dF0000000000004bW;0lYNXA8a0000000000000000000000000000dKO;0000<o>2i02fE5J\
00000000Lhc:0000000000000000000000000000TRO1m8B:D[CLEGYH0000000000000000<?NU0000T98X0000000000000000<<kk000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000X^=T0000000000000]ZP000000000000000000000000I4V;0000
000000000000@25kh=[I000000000000000000000000lSFDL2>]0000lN^=0000000000000000<]WRh2kT]J;H@G7k00000000DBT?HCMQ00000000000000000000
000000000000<>E700004W`;0000P5:ZLc<@E:]G000000000000@jHX00000000000000000000000000000000000000000000dXO^0oGh00000000000000000000
0000e>;k0000I7e10000000000000000\3G800000000\:9ii;Hd0000MFa3UJC90000\bgM=IKk00008mD000000000LSNn0000000000000000<\eB000000000000
000000000000Xa<TXJMY4bf\00000000`>^o0000Pi]]00000000l2f[QFQ@AATF0000\jCS00004_WN000000000000000000000000TiVa000098b=000000000000
0000D`SN0000d[;<00000000000000000000000000000000000000000000000000000000\2k0L4n=MAkG00000000lRfOA>D2000000000000000000000000<Hl1
9J4a`IRW00000000XB]1000000000000000000000000000000000000H47M000000000000000000000000h@FZ00000000LaJTY8=A0000000000008W^_00000000
0000=:7d0000000000000000`OM500000000000000000000`al90000000000000000i4IE00000000hB>X00000000491N0000000000004ggb\XjV000000000000
\;D4000000000000]2FA0000\VD70000A1A00000<QliLAU_0000000000000000D?PU`T2D0000lMn?00000000000000000000000000000000m4?C000000000000
00000000000000000000=;5V000000000000PCgJTf^T`AC60000000000000000000000000000@U4b000000000000Hf1chYel0000000000000000000000000000
U;BT00000000000000000000000000000000000000000000000000000000000000000000ICea0000000000000000000000004kWP00000000000090F300000000
0000L6];00000000000000000000d8knhHkD@M2fL_ZHEC6m0000000000000000TM6b000000000000000000000Yl2000000000000`8C905T[hH<8000000000000
8Oj30000]DN6L>OGUIEW000000000000XMWM0000000000000000000000000000000000000000\[dUA:VMDWVlD`Q[QJNPeIfSP:TJ`V5JE@BaLdC_0000LN^Q0000
00000000PkhD<@MX\0SL00000000XVgfU0jK0000000000000000I:ZU0000DW5S000000000000DKdlLU1^hf;m`9iK]<lB0000000000000000Y0Zi000000000000
Y0UC000000000000000000000000000000000000LB\N<HH\he9o000011V400000000hTGZ00000000000000000000000000000000TTEO5Aj:@jb5LMJW00000000
DmN2000000000000000000000000\:M:XMjk0000e?ak000000000000IDT@0000000000000000eIPg8IS<0000h91eH72YTGYh=6mM000000000000000000000000
000000000000HF?EhR1P00000000000000000000X[QY00000000hg5h]E3n00000000000000000000000000000000e5_B0000000000000000dQ70000000000000
00000R:b00000000h`od0000d2Q_8[F7MEE\<VFX0000lLdF00000000000000000000D<oT00000000000000000000000000000000000000008;=D00000000H1EP
000000000000i>bj5I`b00000000PAF;mIUC00000000m?h800000000000000000000000000000000000000000000000000000000iDbCh5`W0000000000000000
\JYi0000000000000000=Gle0000000000000000hSf?000000000000XZ>J0000l:9:0000HZ9j000000000000]4_=000000000000Tlmg00000000hKBj00000000
8@3T000000008V8800000000000000000000000000000000000000000000<LOY00008KEd00008@6j00000000P03mTJZm4=C4HRXo00000000Q;17000000000000
=BO]TcWT00000000LEbD0000000000000000A:X90000000000000000LGc9@f=i0000`^7F0000000000000MF^000000000000000000000000000000000000HN]j
14l;0000@jAK0000<X3W00000000000000000000TGn3H_7S0000T`Un\G9b0000000000000000000000000000000000000<cc00000000\]hC<dkJ000000000000
00000000LHhG000000000000\<?o<2Ra0000Y?UW000000000000D8NhADG60000449i0000=1>eMHMP000000000000L_`W4FIl1:Bg000000000000D\AS00000000
000000000000X?gJ00000000000000000000DlOO000000000000000005eE000000000000X\NX0000`;cf0000]8<n0000`R^X00000000D7YL0000degL00000000
P6:Y`jle00000000HAAm=5]7U:Ff000000000000I9I10000H@b80000000000000000000000000000aE4jMCb80000h3::00000000000000000000000000000000
0000000000000000Y<iS0000000000000000d:Wi0000@Lj<0000h\2Q00008BG4000000000000000000000000lMC6000000000000000000000000@J5300000000
00000000000000000000000000000000i2Xc`YT\15@>M48C000000000000La7\00004A9K00000000000000000000000000000000000000009<\P<TdS00000000
h=9oXAY40000000000000000000000000000000000004dCS0000mD1d000000000000AJ`70000`Ae<LFFD\W:F000000000000]GkQ00000000Hi<n0000DGJ\5B?B
00000000@dBm0000000000000000XZa\00000>DO0000000000000000DZgGPc7e0000`001\\K]0000h7;200000000hm4R000000000000l5A\dDUP8Z560000eE<i
X^ma0000000000000000000000000000m06K0000Lc08hRj<000000000000E1DL000000000000000000004T90hjmM0000000000000000@^jSQBjV000000000000
XPF[00000000D>LWa3`S0000000000000000000000000000XO]U0000832900000000@[O\000000000000000000000000YFnj0000XY^Z0000<[`SMB]L00000000
H]?R0000P:0h000000004Xf=0000000000000000P7bJ00000000000000000000000000001CfnLddNM70T0000Xmab000000000000000000000000000000000000
8AQ>hSRn00000000000000000000HHmF`Q]4@imK0000000000000000000000000000000000000000000000000000000000000000TD2800000000PB6O@1^fMEEo
XBe30000000000000000000000000000000000000000000000000000000000000000\gNB9J;X<[:Mh<c<T\M70000Lf03h]:Q0000@Decd_FZhk>W<LYU00000000
0000000000000000000000000000000000000000815`D\1kT`d@hcSB\NTV`iLm000000000000UG0:0000L[6f\[o;mA@U000000000000000000000000HOl\0000
0000000000000000000000004KL900000000000000008Jk2000000000000000000000000UG7e00000000000000000000000000000000000000000000\56@TABf
0000000000000000000000005Bkj000000000000PGUALfnb0000XEQH00000000Lj_UTChc00000000lZ[8a>4RIH[E0000T^iB000000000000X1cm0000lMYa0000
00000000000000000000d19_0000<YdQ51m`0000`Ci3MK510000A=3f\F1P00000000TE_00000000084H?<l\L00000000000000000000000000000000LT@N0000
00000000XKIb]E2O0000PMd=hkA300000000MGW60000000000000000000000000000De^i0000P:fT0000eJIn08LE000000004]<VH_o<a4Ga00000000hP8I0000
Y>CZ\AgNQAo5000000009GKU0000000000000000hLP`XCeB0000@1Q20000000000000000000000000000000000000000lhdd0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000046A<00000000`mIA0000000000000000<i]E00008he^0000000000000000`Z]iDbom
000000000000T=WA@UZo0000DXnK0000000000000FcO0000000000000000LF4?0OfV000000000000M;X400000000d37103enM9H9000000000000000000000000
mHnM00000000000000000000000000009J_J0000000041Oo@>MUYB3a0000\im:0000000000000000hn5\00000000I:Zd000000000000000000008Y^31I1_0000
0000000000000000000000000000<V4H00000000000000000000`6@400000000000000000000000000000000000000000000U8:Q0000d5M200000TAUHfkj`:VL
8IGNl70kX;aAPXIGEGFT0000000000000000U41C0000000000001D4O0000\gj>000000000000\=i?0IYn0Sj;00000000000000000000000000000000];AV4bPQ
000000000000000000000000h8;E00000000000000004dV0h<m^0000000000000000000000000000000000000000==_hTgSm00000000@CG80000000000000000
0000MHTk000000000000<N\K00008nbT0000000000000000H27Uh4jAP60`4hWI`o@R0000P^Ao0000000044IS000000000000hHI0000000000000000000000000
000000000000000000000000\j7i4B7=000000000000LX63000000000000XJ=QPK91lg8ihRjb000000000000XBkVPA@k`D<EDEGK000000000000@BLJ00000000
000000000000dfhQ\MB:Y4\0000000000000Xilc0000000000000000000000000000DOJU0000000000000DTk0000000000000B2b000000000000000000000000
000000000000000000000000000000000000000000004`_RI67W@]2k0000`XO=<>2_0000000000000000DP5B0000000000000000000000000000DHf700000000
0000000000000000000000000000H32j96Zk0000D5A@hXnYE:hD00000000dYZL00000000000000000Aen0000DVkT00000000h2m0h[ER0000000000000000\2K:
0000i4Kj000000000000@dan0000000000000000LH;L00000000]DBl0000000000000000LfZ@T7U94TT=0000000059>[00000000000000000000000000001GW\
0000Y<b1000000000000P;S_00000000]<R0T4co000000000000000000000000Pco`0000De12000084Im000000000000000000000000000000008PC400000000
4O\k0000hPgOECNH5FaV]7Ua0000T8;W0000000000000000000000000000000000000000000000000000000000000000U3X<aJBl0000U6^70000000000000000
00000000eK;50000000000000000000000000000000000000000H>InI=_H00000000dF7^0000DbiM0000lXmh00000000000000000000000040<N000000000000
00000000T;`R00000000Q9HV00008D8l00000000<dc=@fYR00000000000000008hdG<k]9000000000000YC5mPKVj000000000000000000000000000000000000
0000h:`C000000000000M4BK0000000050N500000000000000000000000000000000000000000000HdaU0000000000000000ADZD0000000000000000L5eO8Y^F
000000000000000000000000000000000000`?RD0000\PR=dnW60000P3^b00000000000000000KRk0000T=1G00000000000000000000000000000000P^`e0000
Y?JYhnD:0000000000000000000000004[B]HRiKU;M]d2Gm\^]6000000000000000000000000@;k996Kh0000000000000000YBCX000000000000000000000000
0000PfY`000000000000`b2j0000000000000000000000000000000000000000YI7>000000005>8<00000000<]NB000000000000000000000000000000000000
0000000000000000000000008AGK000000000000000000000000@bL_0000000000008TI@4A0L0000dJbX00000000L>:a0000000000000000\DC=000000000000
000000000000000000000000AK@>00000000000000000000\Y7100000000000000000000000000000000000000000000000000005Ib[00000000000000000000
0000h@KE000000000000l>UeU>WdPA]:00000000LCQGhA>XlKKNU0LmPdMIHJ`gHOBW1:H800000000000000000000@SWS\c=GD=^`1FF;0000AGUSM:Q0XciM0000
0000000000000000000000000000000000000000000000000000P4aC000000000000P>6?000000000000000000000000T>TOLES:000000000000000000000000
00000000000000000000000000000000TkH>000000000000lAM700000000000000000000@h?bY@dT00000000000000000000UJ4N000000000000000000000000
00000000000000000000000000000000000000000000lMRbD7:@0000LQ>=0000000000000000lH1000000000\XBD`k?YTh9F0000000000000000000000000000
0000000000000000IChm0000I<k^00008o^R0000000000000000=D1D0000\<?=00000B1^000000000000dDUC0000mDde00008C4h000000000000000000000000
00000000EH9H00000j5N000000000000L7RV00000000`77`00000000LB_L000000000000`nKCHAEkI<o40000lSXf000000000000`<nN0000X;EWhYLRT[SMdnX3
0000000000004G1@0000000000000000<kem0^]k000000000000000000000000000000000000L?nK0000D;Ig0000<So00000000000000000=D27@Q`P00000000
0000000000000000YGP_000000000000000000000000000000000000<Vh@00000000000000000000000000000000M5_a000000009C_RL<BEM4PoP>:B000050W8
Q9jmAH2P0000000000000000@]`^000000000Va600000000000000000000403]00009D@;`V:@000000000000000000000000000013iK000000000000h@T^0000
0000]?[20000\E:Z00000000000000000000D<o00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000DA;o000000000000000000000000e<MM000000000000LVel`8je<?ae\C>nd_aj@cgg00000000000000000000000000000000T=?]0000LgFA8<>i0jgM
4[M50jhe1EEO0000000000000000P7hK0000LGV>H1I8LglD0000000000000000]=[1LJ[S`KgeXO?\`f9U0000DNj?H<kB]D[[0000000000000000000000000000
0000000000000000@Bm30000`bCS000000000000000000000000X7Ph000000000000PTWdE;[MD4>4LTk60000<8^?00000000000000000000e=cD000000000000
0000000000000000PGne0000000000008HHL00000000@NjW0000000000000]=f000000000000000000000000\5OJmEnE00000000000000000000Ha7m00000000
Y1_n00000000000000000000DGi=0000000000000000T>0@000000000000A8OC0000000000000000D32D0000HcAjTAO400000000000000000000000000000000
PUKf00000000000000008YOS00000000000000000000000000000000H;K;00000000000000000000000000000000000000000G[M00000000000000000000\LV[
000000000000`<3ba1@L0000]@Id00000000@\^f00000000l=A[HRab8[WK=Ef^0000I2FT0000\TIZ000000000000000000000000000082R50000000000000000
<iJ0@Xdm]3Lo00000000000000000FO600000000000000000000To?WLU@J4eRLQ=XL00000000LXI_iJ]<00000000T7REXHS;000000000000000000000000LQ[U
00000000000000004?Qa0000X5CY000000000000000000000000@SSg000000000000000000009@8C@^I20000000000000000@2=P<2bFdkQj000000000000X56N
000000000000000000000000dhE@00000000000000000R]`000000000000000000000gNb<hOS000000000000000000000000000000004c>g0000000000000000
00000000Y:`c000000000000hZEI@j1SlVgM8j8=AD1W00000000000000000000XZKh00000000a7Eb000000000000000000000000000000000000000000000000
m:h700000000AB_;00000000H8@1000000000000PPfV00000000000000000000\;?b00000000000000000000lH`d00000000000000000000000000000000da6U
0000\5QB0000000000000000000000000000hMA_000000000000000000000000aC3o1ETjHfAM00000000000000008PIj00000000`HJGE?n40=HW00004:@b0000
0000000000000000000000009?6@0000@]2\=>[U5IaB0000000000000000LY3RT7Yj0000H2:c0000000000000000<^Q[0J]24jmc0000000000000000hGm3`6==
000000000000dW3a000000000000000000000000LFP7000000000000000000000000D8gZUDcl0000lk0P0000DOHA00000000QH9;000000000000000000000000
000000000000mF9l000000000000000000000000PC2A0000eI;9<2Z@000000000000@Ga[DgQ40000000000000000<TC5MEPPD2ATh15BDK4KY?[KQ:L8hdbV0000
00000000000000000000TjjS0000eDmHaFK`0000000000000000<Q]V<BJH0000LfgZdMSU@0OkP1WMh2^HL6SElE7R0000`FNAA;P;000000000000000000000000
00000UDU0000000084f00000000000000000m>3<00000000]FjZ0000000000000000LB@T00000000000000000000XCeQPmNTY<en00000000000000000000h=]1
8cSh00000000aI`500000000000000000000000000000000h;h8<?7U<2Wa\XYn00000000000000008VeN000000004Vn6Q4o_0000000000000000000000000000
<633<LEc0000000000000000T:2[0000LLNE9IC_0000aI`R0000lRoZh]1^ABo`0000d\`le=5lEHCF000000000000@5BG00000000@^M<0000LILF000000000000
000000005Dhg00000000000000000000AGXU000000000000PSV_0000Hn0800000000<5Te4_db0000PS:nDaab000000005EOU000000005E[l`[_g000000000000
000000000000Q:Im000000009@97lB9k@3GoTHVb000000000000000000000000TN5@Y?ZX00000000l9J90000hdFN000000000000dXE^00000000000000000000
0000000000000000000000000000000000000000hFQA00000000@:1:mGm200000000000000000000EInh0000000000004X<?0000@>LeXi86DOBNI=8f0000YHkV
4R=j0000`hX_0000I7kT0000000000000000000000000000TTV90000m26=0000000000000000000055jLh=Z\<?g>UHCj00000000LcM7MJmo0000000000000000
000000000000L=J8X1Sn00000000H=^L00000000000000000000m>KL00000000DF6l00000000000000000000dF9=00004eIbYBZF00000000000000000000PB93
000000000000000000000000000000000000ThG\0000000000000000000000000000000000000000000000000000Tm;\DKQ\0000000000001J5gL`VA00000000
0000<9Ia000000000000000050OUIH_T00000000000000000000\Bh7000000000000`nS[\bdRi6`I00000000`@NG00000000`3oP000000000000000000000000
000000000000000000000000000046H1000000000000H8:@00000000dZY^00000000000000004LTaHnQ800000000h[3_00004Q:C0000h>bD00000000L^dQ0000
`8U900000000000000000000000000000000HRhV0000000000000000h5<B0000]@^W000000000000000000000000TQ4W00000000hZC\00000000000000000000
0000000000000000d4MSd]3900000000000000000000HBPX00000000XTS^4`ae0000000000000000@Q[i00000000000000000000DJ4]ToeT0000000000000000
000000000000000000005EJ0000000000000<^7m000000000000a3`h@<_^00000000000000000000000000000000eFS20000000000000000TN1R000000000000
000000000000000000000000000052ITlo1<0000Q50:EI:f0000L8[E5DijmE6M00000000000000000000000000000000000000000000d87[0000000000004X8C
00008E]I00000000e1Ka000000000000dl4m00000000dZo0000000000000=81=`D[<00000000000000000000000000000000`;C@dDhc00000000hnSj00000000
000000004DaVhk^e=E\?H2Uo000000000000000000000000XM5F000000000000\8oa00000000000000000000000000000000000000008Kjd8bF38AV9I<8mi@]6
000000000000UIZ_000000000000000000000000T_La000000000000LffE000000000000T8K^00000000QJLJ\1Wj00000000DI\;0000l9F_0000@`oPEIOP0000
00000000@1O3000000000000000000000000000000000000YAmi0000000000000000H=DX0000<:gjP^F1]=hC000000000000\<aiLMYK00000000000000000000
1DA?000000000000L?hc0MPWYIAZ00000<;mAGHmlWaK000000000000000000000000i0BC000000000000000006b20000000000000000000000000000\Gg10000
00000000000000005JBL00000000IGeR00008ofi0000H:UF\HdR<KA\Xm[`0000aH`:0000i0D3000000000000m02DLFf;hZ7<00000000l^4^000000008;0e0000
0000L]SI]E2o00000000000000000000000000000000000000000000<]ZmDUPV000000000000DD^O000000000000000000000000000000000000000000000000
00000000000000000000`:5<0000DL>500000000000000000000L6od@d4o97i>U=l]0000lA`C000000000000DmMC000000000000000000000000X5<S0000H<AO
00000000PQ6U0000000000000000H?eW00000000000000000000T`1oDjX20000@69l\lX60000DfFJH;de8N5i0000@Aio000000000000HT;fleFAI7j8mCM80000
00000000@=9384;kP^kj000000000000000000000000\0D?0000000000000000000000000000000000000000hoWO000000000000000000004N050000\Xa20000
00000000000000000000000000000ETN00000000000000000000000000000000000000000000000000000000AD9I000000000000000000000000LQeO]Gc@0000
000000000000`GT>d;QD00000000TWK>000000000000\3:P0000doJ^0000000000005HLCmGJ_0000000000000bjKL;H^H8<M0000m0P[00000000000000004Wa_
dbc<0000000000000000000000000000000000000000HjE50000`VCS0000000000000000000000000000000000000000Toih0000do[5Xi@Ze9W4Y<LK00000000
00000000@cAT00000000000000000000000000000000`_==0000000000000000E4:o58GE000000000000hJeF0000QA[L00000000000000000000000000000000
000000000000000000000000000000005Da=0000000000000000a3]o00000000000000000000000044EI000000000000T]BM8lI60000000000000000`O7Nd\[]
00000000000000000000T8Ki0000@X3>00000000000000000000dVOO0000000000000000<1aT00000000000000000000000000004@AG00000000000000000000
00000000000000000000000000000000@]Y_00000000000000000000@Oj\0000T^DH40MO`0lNXO^h00000000E?eZm>0L0000XdN8000000000000LX?P0000TLmi
00000000P\mW000000000000X5C4\gbY1>NAADeT`]^900000000000000000000i@k50000HoURH\7Md6OV0000TJcL0000000000001FTJ00000000000000000000
000000000000000000000000PhPK94Rm`WAW000000000000QBbj=FOa0000\LF>hN\W0000000000000000I4C<d4Ui@dN_Xklbe2X@00000000000000000000hcZ^
00000CLO15@l000000000000LKC>00000000000000000000000000000000I>GO000000000000<JN90000`KII0000<C3e000000000000A9360000PQ6;00000000
`=<V00000;jk000000000000XHg1hb]c49^N0000000000000000`i9<00004o=F0000000000000000000000000000000000000000000000000000HbKFXAX=LCB]
@[\WH^Uh0000000000000000\BDM00000000L8=80000Tn\;00000000XO6T00008NmE0000D7JV000000000000P5mZ00000000000000009>K;0000EEa\524D0000
1EFL00000000l<ha<j`3]>XY0000000000000000000000000000Y?L400000000lh]_]Hd300000000DGNF000000000000X0Qa0000000000000000000000000000
00000000A;T300000000000000000000@g9500000000\VPe0000000000000000000000000000000000000000000000000000`B@08XG6i9Q\0000000000000000
00000000ME9Ki<]K00000000000000000000HHbX0000dN`;00008NL\0000000000000000d@Q:0000000000008227H]`A00000000000000000000000000000000
000000000000i5ib0000H5T0000000000000000000000000L6YN0000aJ1400000000hbOi00004>=?00000000TS8==AHb`h4H000000000000i@VA00000000LXJ1
00000000000000000000000000000000DHo=000000001D\>0000000000000000000000000000=IBS000000000000dobn0000PB8Y0000000000000000QBQR0000
00000000\B[U`];K0000Y:jS0000lFmK00009C?8000000000000000000000000000000000000000011V_8gl59Cj9MHdL00000000=C;]00000000000000000000
E7JN00000000000000000000XRg]000000gLP845l@PV00004Cnj000000000F_64JJP8VUa@P\`0000<7LT@W?b000000000000@[]@00000000000000000000Q<PQ
00000000000000008:?I0000HBN8000000000000000000000000D[Ra000000000000@gET00000000hVA:0000H[MZ000000004VlK000000000000<@:Z00000000
00000000lUEU0000000000004<LA@<obhLl400000000000000000000000000000000000000000gHS00000000L;GB`XAV00000000\\0X00000MO]lZ=;00000000
00000000`8OJ0000000000000000000000000000000000000000TUkj00000000000000000000P_UJ000000000000TA\60000000000000_\G0000000000000000
i3N[0000=:cU00000000@^S3000000000000000000000000PL690000@:_R\D05\eXo000000005Gkk000000000000DDVf000000000000lG?Q\eK[dZD@00000000
00000000@M0R00000000000000008XB40000lj=U000000008<Xn000000000000000000000000LiG30000`Z@@000000000000000000000000PCJm`=7k00000000
4=b7hD7?iJOiP6jR0000000000000000000000000000@;IV0000000000000000000000000000000000000000000000004\[k9H<l000000000000000000000000
0000DTF\DG@O4MoeTIeX<cNFL=Q^ECOJ<9mShIdCXf_91DJZ@i\Z0000000000000000L=JQ00000000000000000000LM0mdd:8Q15<00000000000000000000\hZC
0000P`moX=:NhG:R000004]90000000092W40000000000000000000000000000000000000000000000004N?C0000000000000000000000000000000000000000
UJ0;00000000000000000000LR@I00000000000000000000D:c;00000000TB>50000hIE8@DWn`DmZ00000000iF1D00000000000000004`G?\`gQ0000@SQgd8d@
8Z>\a=fm00000000QF``00000000000000000000aAQc0000lae@h7Rj000000000000000000008DO=`=Hh]F;m000000008`560000\E=X00000000000000000000
06HbL\Co=6AL8;2>000000000000YDBV000000000000000000008J8H0000Lb`SdXag0000000000000000PmK^00000000<AnJ0000LHY00000000000000000<0AQ
PA;_0000hb1M0000000000000000000000004@>i98WRMIHU00008A:G0lLTllgd00000000000000000000000000000000d3H=0000000000000000000000000000
00000000`?k09Gd300000000000000000000@^`D]43g000000000000000000000000000000000000000000000000l@O^00000000000000000000hiR40000D\S4
0000PPc`<2Mf0000=7AT000000000000000000000000000000000000@RaS0000=6B6a1TK000000000000000000000000hc[EeCV700000000H6k<Hhf;00000000
00000000000000000000000000000000000000000000<XBd0000TjN200000000000000000000dXlmHD@L90Fn0000000000000000D04a00000000@d:U00000000
000000000000000000004Di?00000000000000000000LQTg0000000000005EcO0000HXSJ0000D3m[0000000000000000]1?l@ZRaY3mi0000\lMK8=B90jYX0000
0000<YIe00000000d^=B0000TndT=FJmd;m;TJ61PBdW000000000000000000004Ob^000000000000lb6g000000000000000000000000@h;Y=66_00000000XJ_g
\jUXQCfaD1=C000000000000M4T^00000000000000000000000000000000HS7DUDVFL5U@@NJMHPg\00000000000000000000MCSN000000000000000000000000
00000000000000000000<chE00001>8n00000000mFXaAC]b000083MAXNX]000000000000T^`T00000000PSa30000000000000000]IYh000000000000lBMA46fM
0000I;Kn00000000000000000000X2O@0000T=;=000000000000000000000000HEl<00000000`:KB00000000000000000000`BGe00000000`E[f@egY00000000
00000000000000000000000000000000X]4i00000000l2]4iD2]0000E@>>00000000000000000000000000000000000000000000000000008iGj000000000000
0000\FC600000000000000000000000000000000000000000000000000000000000000000000h:4C000000000000000000000000000000000000000000000000
000000000000]2S`00000000H5Z[\UY>000000000b?Q`GS?00000000000000000000000000000000000000000000i;NZeJGo`WhA8VUH0000000000000000l94I
00000000aCMW0000M0eI9:b>00000000\BZVHgO7mD]QAHA100000000000000000000000000000000000000000000000000000000000000000000L5_P0000TKWg
000000000000000000000000L@6J00000000000000000C[:0000000000000000d11WP^ddMJX[000000000000000000000000LKc=e9j00000000000000000<:gR
00000000000000000000lF_[0000000000000000\RBaLCI3000000000VaD\bP;0000D^;70000P[NT000000000000<Ff]0000XC^=000000000000000000000000
4bC0LF0900000000000000000000000000000000T\f:UJ0N000000000000000000000000000000000CJLTY]E0000Xh1QL\F800000000000000000000HaHE06R[
000000000000000000000000000000000000QDJg00000000000000000000M>Hk0000000000000000000000000000M76Q00000000L>NP<VJK0000000000000000
00000000000000000000XUd=00000000LeghI;UM8Z]Y00000000PP`NhF5300000000dM\CD4o<@:Ao`gUTPUB<Dl0b0000000000000000000000000000TU3N4KCf
YD]ah1Z>0000000000000000000000000000000000000000000000000000Ham10000000000000000D]a1<dP^Pj6C000000000g?d0000m=@Z00000000hX5Um7T;
Xi<A00004^Nf00000000=IM40000000000000000d?8DLk]_000000000000000000000000000000000000000000000000@8:0000000000000LAVS000000000000
0000hb:4PUj4TDBmD`;o@>H9H_Q:00000000000000000000ddiX0000XNm3XZ^Y0000@iN]ACXhiGN9\^IOd7DI00000000@@Q[0000X<XaLHeRdJbK0000A4Ha0000
0000000000000000=8SZX0S?0000000000000000000000000000000000000000000000000000000000000000000000008a]80000000000000000000000000000
`@XT000000000000000000000000M0G\00000000H8[20000000000000000000000000000D4XS0000000000000000000000000000]=JI00000000a58l00000000
00000@Tl0000<T\e0000000000000000lDPM0000000000000000000000000000000000000000heNVU4Vk0000000000009>6P00000000La0N0000`QYQEJDY0000
@kbO\kUm0000000000000000000000000000\7CPl>630J\L0000HQ9Q0000000000000000000000008Gj_00000000XiHc00000000000000000000000000000000
E:g3AGBQLYOc0jFD0000000000000000\EPPPMXk4o=30000EIn8UDF3000000000000]8=R\DSe=D`@000000000000l`@i1<Q]00000000Tbn7l[GP000000000000
00000000000000004X:S000000000000000000HRh6PoliTJ0000000000000000000000000000000000000000000000000000QFjGlYcF00000000000000000000
l`ilLb3j00000000000000000000l==F10MU0000MDZ1000000000000m4FC0000XSg^00000000000000000000000000000000a2?\00000000PLCU=FMOXQWg`JDI
m1bL@[Pb00000000000000000000d8fmhJmQ\]BfaH>K0000000000000000<=1WTa@[<d=[PgKYhh6lDUhY0000000000000000@^@[000000000000000000000000
000000000000d;n3M4080000000000005IUi00000000000000000000TR2_00000000X@km00000000000000000000000000001J9o0000l]Xh]CJB0000X@T50000
@FdJ000000000000PEjR0000000000000000000000000000Ph]Q0000LTDk451>00000000000000004d?U4e[]0000000000000000000000000000HLUQ00000000
\aIm00000000h>F\DKVF\hae000000000000000000000000\4500000000000008RG@0000000000000000\aO]aG:V0000=2J10@lh0000l::YdeQhX<O0@4[5\ATa
00000000000000000000U8oJ0000`<i^000000000000IDn7000000000000000000000000000000000000000000000000000000000000000000000000TLbTMH1O
0000000000000000aF;Z000000000000000000000000LN`d000000000000000000004TTN00000000000000000000@N9I0000000000000000Y3:?000000000000
000000000000=Cd^0000000000000000000000000000000000000000QGGa00000000000000000000000000000kKA0000000000000000D8m10000000000000000
000000000000hCE^0000d=IfPDJ50000a;0K000000000000000000004:S@00000000H>;]XdQ70000hRjJ0000UDJ:0000TSN>=;S9000000000000IK6N8\Yd0000
<DEd]JB90000QJai00000000000000000000P0gh000000000000000000000000<iF=000000000000000000000000`ao:00000000000000000000Hmf3lY\k0000
000000000000000000000000lJ]_000000000000000000000000`Udo00000000000000000000000000000000000000000000T7V0P_fFh^KF0000000000000000
000000000000EHbW8aDWH45N8IiS00000000000000000000000000000000000000009@:o00000000000000000000TBn?00000000lJ3g00000000000000000000
000000000000T0hOlO4G000000000000a>X900000000U<@ZXWGG0000000000000000\<Z^l]K\0000000000000000mI]nhdda000000000000T5@c000000000000
000000000000d0df00000000<V[f@1oM00000000000000000000000000000000000000009JN=P0<?0000000000000000000000000000D_UjLdJl00000000==LP
00000000d?^[TeYZ00000000PF1A4XWYPje00000000000000000000000005;mD00000000l:BNi<ZE00000000LHjFDD4e0000dRTShbURd4Wb000000000000E7`7
000000000000000000000000<6fb42a_dCj2=IF=0000`6QX0000000000000000`d8hP6`S000000005?]n000000000000]COj00000000e0P70000000000000000
000000000000dGXiLf39TXHg0000000000008OEN00000000H?1<000000000000XF2>0000P]IY00000000Dk2dT>3Z00000000\IjP00000000000000000000MF^;
000000000000X5[`0000000000000000000000000000T5?8000000000000dBWK00000000000000000000lF6P000000000000000000000000Pbg=00000000mF2L
0000000000000000<h7i000000000000000000000000000000000000iI\\0000000000000000YI810000lId70000iE`@00000000000000000000`G1000000000
00000000@NE000000000000000000000000000000QgA4Y4l\jFm0000000000000000LH<M000000000000000000000000lVDo0000LQC?00000000000000000000
000000000000000000009;V300000B0`P_9X0000000000000000X7gclDb2``IN00000000LRA1L;dXdLZJ00000000Hl170000D7W[000000005:gfPdmN@Zm:hff6
4A6TEEn200000000d4Rb0000000000000000000000000000P<A7Q=HA0000IGf[00009A5U0000H=ee000000000000000000000000000000000000000000000000
000000000000000083la000000000000000000004UB`0000`=<f000000008;2aP8]Q0000000000000000000000000000000000000000@5BU8GoB=@G?LcToY1WW
0000L7n00000000000000000eJeN00000000000000000000000000000000Pl3O00000000LF0f0000\FFj0000MAVe000000000000000000000000000000000000
0000<d3>0n`PIAFDhZ^;0000T31GX8TBdRH9000000000000000000000000000000000000<WeR00000000000000000000YAI`00004n:[0000dfIi000000000000
000000000000Hc^j000000000000000000000000<gIG@Xh\000000000000H:PM8IH\aHH\00000000l6bD\J5=000000004?<k0000000000000000000000000000
0000000000000000000000000000HQ`mD`hB00000000000000000000000000000000IJ3A0000000000000000l^bTP]GI`[W>HC>V000000000000=8\m`OIL0000
4Xe\0000ABE:0000000000000000P[fJ0000h>VaT`JgME7>aJ^jlBR=000000000000000000000000000000000000@K`]00000000]<j_000000004fZP0000Q9KK
000000000000YDIT00000000<Tbn0000000000000000LH]\000000000000A:B;0000000005HII275IEod00000000000000000000000000000000000000000000
0000000000000000UJ`X00000000000000000000000000000000<eXE000000000000PTkmMJ[L0000dDM`000000000000<9Ohi1W;000000000000000000000000
T[n^0000000000004eQ;00000000<4RI00008bH8000000000000@bjh0000000000000000]1nF0000PZjW0000dd[ceB<?0000D^OO00000000lJA^000000000000
00000000000000000000000000000000000000000000D\Z_0000000000000000000000000000\_]W0000eHkc0000000000000000<9kA000000000MIb00000000
00000000hG;5TA8C000000000000000000008]a\00000000000000000000000000000000000000000000000000000000000000000000000000000000`\W90000
0000DZdS00000000000000000000h`bg0000=EBh0000000000000000XHlk`UAZ0000`PPg00000000000000000000000000000000000000000000000000004dHQ
LM>Y0000000000000000UIA1l;oJ`i:W00000000AJ@\0C8@0000@FlF000000000000HKZm00000000dT6=`RSg000000000000000000000000000000000000\2dM
00000000hC@>h[bIT?lU0000L6RI000000000000<HLi00000000000096FW00000000000000000000\BZo<l1[PK[J000000000000000000000000000000000000
000000000000@ldX00000000000000000000000000000000d^BA8<H>0000000000000000000000000000d6>c0000000000000000000000000000XN_U00000000
000000000000d\R20000000000009;1K0000000000000000hM;o00000000000000000000I;NK`e^5XSDM0000XITX000000000000000000000000000000000000
00000000000000005=7KA331A:Yi00000000DdRPDZd<1E8XlSeY000000000000XLH;0000000000000Ha;L^RglSaAiI47iGL?0000000000000000000000000000
000000000000000000000000]Gn500000000H=2d0000000000000000000000000000000000000000`79L0000LMUfPU0<00004;Fd0000T2160000d[j^00000000
4cHI00000000\@7dLPj<XfP6h63>LI7HA?]B0000hU`J000083mj\F>70000000000004X@R00000000Tehj00000000000000000000@V<A00000000000000000000
lTlW000000000000Y;<BP3a400000000AFbi8laK00000000]2;P0000`i3fm:d@=GY[<8@R000000000000Xf:cPDBK8Hd:0000000000000000DN>Q00004@?m0000
0000000000000000000000000000000000000000000000000000m:G^EHSd00000000<QCmdZ[n0000mHT100000000`1eP\;eo4W4>0000000000000000@bB34TUe
0000000000000000TY;70000000000000000Q?g_0000000000000000000000000000000000000000000000000000h3YK00000000<J6=0000U9Xl000000000000
45f?\V@T0000`KI2DMRCddR70000000000000000000000000000TRP@00000000E>7b000000000000000000000000000000000000dODm00000000000000000000
0000`jEG0000000000000000AIj9000000000000000081D_aK0gd>hH0000hiPG00000000e5[:0000DCGW<_W75GPL000000004J<l00000000Ta;Q000000000000
0000000000000000000000004SK@00000000000047Q^00000000000000000000MIO]00000000@hIO00000000000000000000000000000000MJG2000000000000
0000000000000000000000000000L`?OQ8nc00000000000000000000HkE@000000000000000000000000000000000000000000000000a0DY0000000000000000
00000000000000000000aHBl000000000000`EOY000000000000m54H8E4M0_8B00000@240000000000000bc^0000000000000000000000000000@UTlLd<G0000
000000000000U<i>00000000e4A100000000D=S6Q12VlbN>5HY500000000000000000000000000000000@S\B0000000000000000HP4OLF^=0Pfb]0n:LD3LLe?f
PR[F000000000000PCCPAEco000000000000000000000000l5G>00000000mHL00000000000000000000000000000dUQE000000000000000000000000XC_P0000
0000000000000000000000000000000000000000h]@?00000000@cTH00000HOFHhenTKLh00000000Y>AK0000000000000000XFCC00000000hh6`]JGR00000000
0000000000000000@b2D0000h`>e=IdS000000000000Hjd=00000ZTZ8\JFAG?k<PidYHlP0000PA2F0000XFNO0000000000000000@I@l00000000000000000000
0000000000000000000000000000000000000000iCG^Y?Ee0000000000000000000000008c\L0000HEUZ000000000000000049jED;V1000046:>00000000YDSM
00000000I<UN0000000000000000L\8Q000000000000000000000000809fHDoV00000000000000000000h[3o<f<ZEE9>00001>nT000000005Hl300008Ym_e<:@
000000000000TG^gD5;D@I6k0000000000000000@`X80000h;Y=0000000000000000U1j1a>KY000000000000EEYg000000000000000000000000000000000000
0]2<00008j@kaIR=0000@71X00000000000000000000L3g8000000000000@hB3000000000000`?M40[Bl00000000000000008MHU\A8Rdo?1000000000000L\bN
0000`jcL00000000000000000000@^8VL:_m0000000000000P]^00000000TEP0eE@ad8O7TNNm0ag?000000000000000000009Dnj0000TT0i0000000000000000
00000;I1Tga_TM3W=:8j000000000000lUkQ0000000000000000000000000000lgh\00000000LjO100000000@LOH000000000000000000000000000000000000
00000000000000000000<=DjQ2]f00000000QJ`D000000000000000000000000000000004F6EmJF6X1JEX\4E00000000000000000000I8KBX]A]000000000000
000000008>iL0000l@ZEDDYXP`Eg\ej;HnRI00000000m;ES0000XO190000l_1O0000A30j0000MD9<00000000000000000RMT4^jA5F2bdJ=a00000?0\d?j\dSCn
PNRB00000000000000000000000000000000QHAG00000000000000000000000000008MKP0000000000000000000000009IQ]000000000000000048mJ]AE4P4l3
XYE3aJ=R0000`83@0000LCE>00000000=IDX0000000000000000000000000000@Jgn000000000000T<2W00000000000000000000000000000000000000000000
00000000Tko90000@NHA0000XbTI000000000000XZo\00000000000000000000000000000000LbIA0000\?IJ0000000000008L_RQ<a>00000000000000000000
000000000000000000000000000000000000<<]dU4=`0000000000008Vin000000000000lb=0LcHb00000000000000000000000000000000ADRA000000000000
000000000000a3d_000000000000000000000000000000000000D7LAe;gQ0000000000000000000000000000\5ZF\=\LXKo\0000@aZP0000HI]l000000000000
00000000DZ\\00000000hQ=c0000000000000000`K73daL1000000000000iG0Z000000000000M@7^000000004j>H8BI@0000000000000000l@@?000000000000
00000000@>e8000000000000DI=g000000004o2G00000000H]_<HlED8PDI00000000000000000000TgQW000002BN00000000000000000000X;kH000000000000
00000000P6iG00000000000000000000\9:_`0FA000000000000Q11b00000000000000000000000000000000000000000000lD]N`Q330000000000000000Q4be
4J9]000000000000Tdj@dDP>00000000PRH`0000LN`Q0n[]000000005AJgDKH[0000XTHA00000000000000000000000000000000000000000000000000000000
0000<L@ME;IO0000TI[L0000UIemD0UH0000hhn29FQS000000000000000000000000000000000000hRmW000000000000000000000000000000000000T5T@]HXX
000000000000000000000000000000000000`fed000000004A8400000000000000000000dlBO0000TlC?000000000000000000000000000000000000D\]X0000
00000000000000000000P7A=0000000000001B6f00000000U6i;00000000eGFG06ZZ00000000000000000000000000000000L>]Gdo;MIE0V00000000QFiQ0000
000000000000DW[n0000000000000000000000000000000000000000000000000000000000000000hX7N00000_ej0000ADkC0000000000000000000000000000
00000000000000000000000000000000000000004UXa0000000000000000lf;T00000000000000000000000000000000UJWb0000000000000000000000000000
000000000000`LOj00000000I98j000000000000@G4\00000000`B>@00000000000000000000000000000000\^hU0000M0cR0000U9E>0000PK43mF^N0000\bj6
000000000000D\6M0000000000000000lj8SlKXH000000000000EAWPH]X@0000e:oMh`C?I<OgL^h?0000000000000000eB8F0000000000000000000000000000
XGa800000000000000000000000000000000XmnBQG:00G8d0000000000000000`14H00000000000000000000000000000000]K8c`FR7HQEb0000H]0F00000000
0000000000000000000000000000000000000000000000000000000000004C=k00000000000000000000000000000000\\Wj000000000e=D0000000000000000
000000000000000000000000000000004Gj?0000<k6h@2Cg0000HGRk00000000TJhk0000DX]j00000CfgXjH1DQVm8]>J`e?D54k8AH[\`>Nj0000000000000000
000000000000000000000000XNLkTcMEmAi^EGhK0000000000000000I@fX0000<XfL000000000000000000000000000000000000000000000000\4k`@[@=0000
000000000000LHB500000000\]5Xlh1700000000000000000000Lgm700000000LOFO0000000000005HOK00000000@@Bl95WaP1;ZL5@3]K=>m9m`5<1da5gD0000
0000\XNl0000\_Z1A6YC0000@`M80000000000000000iC@U000000000000HZJYhMJ:00000VN;E6VI000000000QdH00000000000000000000000000000000I7:a
XMDi00000000h\nG00000000000000000000d=ReT_C716330000000000000000de7700000000000003N900000000000000000000000000005H6N0000@ICnTOME
H\7f0000000000000000000000000000000000000000`^BT0?<3e8Zo1JUh\9]e0000000000000000000000000000000000000000000000000000000000000000
1E=<0000<=MH00000000h[iI00000000<=lg000000000000000000000000AA>QDT2e0000000007oF000000000000000000000000000000000000h^j3hmXN0000
0000000000000000000000000000UH?Q000000000000P:3@`U1Fi3KU]>B]0000`LVG0000D?kL0AG900000000H]8M0000<92o00000000``0b0000000000000000
00000000TG<g0000000000000000=?7H0000XNaK06LV1Gf500000000`[ePP@]f0000000000000000Dg;_000000000000000000000000H7`:00000000aF_g0000
@=Va0:hPT;fnlmDgYC9e0000000000000000000000000000dFj10000dEoi000000000000000000000000hJU_0000000000000000000000000000P=c000000000
0000LHMEXZ630000@fbE0000@ZAh00000000`N:GA6J60000000000000000000000000000000000000000h^LVe5I700000000000000000000P<;Y\EVahjY:0000
00000000<3Ed8R@Y00000000000000004PG>00000000PfTo000000004ENn4S5h000000000000000000000000\OT2DM\\000000000OH^00000000000000000000
0000000000001EVW00000000\JMC000000000000000000004ZJE000000000000000000000000000000000000Ho340000<<A^0000l3Rg<6;ST;Oe@hhJ0000@6dX
00000000000000000000000000000000HcUd0000000000000000000000000000DZ4mm=gX00000000D6<9000000000000D6j_@oPL000000000000X9NA00000000
00000000000000004Kck0000000000000000000000009:Uf0000\NX=\jSj0000lhS7A:2g00005K61000000000000eCIi0000000000000000ThcN000000000000
000000000000h_Fh0000D9Gg8?KTDJRH0000I>de0000000045gH0000000000000000aJJN0000000000000000<Ad7UJLZ00000000000000000000Hdim00000000
000000000000\clm000000000000000000004>YaH=bH000000000000LI;n000000000000000000000000hNWl0000000000000000000000000000000000000000
0000000000000000\[RG00000000000000000000lcC8000000000000IGJL`D`C00000000000000000000000000000000\7MW\GlV0MlbH?h200000000<ILR0000
000000000000000000000000000000000000QAf65D\N00000000000000000000000000000000000000000000000000000000000000000`fG00000000`>O50000
00000000HdUJlMSC9@:V0000H^g6Hia8aEAai05>iE8kUF:Y\i1h00000000000000000000XJff000000004j[`\_`h00000000a:c>000000000000000000000000
00000000A6Li00000ZiYa0g00000000000000000000000008OaM00000000000000000000TT>157FR4lTW00000000@>;@000000000000000000001@UK00000000
0000000000008S3kEHiS00000000000000000000000000000000000000000000HL4GU=IL0000000000000000000000000000000000000000000000000000\JA9
@7mg8eVD00000000IH50AJ=d0000`4A[00000000000000000000000000000000dXdU0000Lcak0000000000000000<heN0000000000000000EK1Y43D?00000000
00000000h2>m00000000X50b00000000000000000000QHHO0000dS]N00000000PE:=000000000000000000000000000000000_>MU?@11G1S00000000DI9_PA3`
DOm<00000000`I:M000000000000000000000000D06Ah`3X0000000000000Jko`MeO8mH_00000000X5jg0000000000000000La;b0000000000000000lXgZ\1?2
000000000000`b7e00000000000000000000A5T]0000000000000000\QhJ00000000000000000000000000000000DTLJU9?C0000E8330000mJbI000000000000
00000000hiQ0<ZIl00000000000000000000hdbBLfkJP`Q300000000000000000000HLDhI0O30000@4^:TR>JHUZ000004JjE8YT;EGZa00000000000000000000
0000000000000000186@0000000000000000000000000000000000000000`9[P000000000000D]5:00000000000000000000\bbne>_3lD\5000000000000l3>V
0000000000000000m>nn000000000000h`>O00000000000000009<_S0000i=1100000000000000000000<MU;0000lic4000000000000I8dK0000000000000000
EHVe000000004dB0000000000000Dh0R00000000000000000000000000000000\13000000000`iCm<04W00000000`DLY4jaI0000LnUn0000@UM2000000000000
0000000000000000000000000000`STG0000a:KV00000000000000000000000000000000000000000000000000000000<DRo0000000000000000000000000000
0000`aFg00000000000000000000000000000000e=C80000@SjR0000UIXO00000000\TZ40000000000000000=6]Z000000000000XQhd0000\;7SXii000000000
0000mJKH000000000000000000000000LT0:<ZO?0000@f0j0000000000000000l>d`0000000000000000000000000000XG5m000000004>@M000000004ljaX5V9
Q2O41=PV000000000000000000000000eEa900000000\j1f0000000000000000000000000000000000000000@F?94c2n0000l<51XYYP000000000000mDCX01Jk
@@:J0W=N0000000000000nF`000000000<Bf9H0U0000M97m0000`_^Z0000\^fV]D01000000000000@PeX0000000000000000000000000000HZcC0000`oJ80000
@R<P<>=e0000P9H`00000000d4^[49ZfH`fhUAi?mGiKh7h<00000000000000000000T>Mg000000000000000000000000`63K000000004F;o<dLK8oXg00000000
0000<FFU000000000000000000000000lb8A0000000000000000000000000000h1DR0000T9c\0000\=IC000000000000h65E00000000aI[R0000000000000000
000000000000000000004ICX<L5d000000000000@_ji0000000000000000000000000000000000000Yk\0000L\PG0<6E00000000000000000000000000000000
0000@=hWLIn:0000@jZkIDg]A15nI7KLl;J9\^A\<25FlIUQ0000000000000000000000000000000000000000D[7F@k;j0000l7[oP<OoLc;KPfX>8Edk00000000
00000000000000000000000000000000Hb?f00000000000000005Da]\edn0000000000000000000000000000000000000000000000000000000000000000\_Gi
<<`V9HVH000000000000@l`T1H6n000000000000000000004J8[@2mMP]P^0000000000000000T@Zb8kYO00000000LXR^00000000000000000000000000000000
0000XKgZ000000000000000000000000000000000000000000009>;OI8d>0000000000000000000000000]1<000000000000000000000000I=TH000000000000
l6IV00000000000000000000<GRC<`Z<00004CNd00000000a3Y[000000000000@Od@0000000000000000000000000000DHTlhiXU00000000\_>cIE0F00000000
00000000000000000000000000000000L57B8c5j00004dec`kJ\]HZ?m6>E0000000000000000000000000000dlHa000000000000000000000000TNDM00000000
000000000000lkLH000000000000TViZ00000000T8QN00000000000000000000000000000000000000000000<0^R000000L40000000000000000hFkW0000lf]I
LRIO0000<[A<4<7`000000000000=GTI000000000000000000000000000000000000HAQUXG?>lmg9000000000000000000000000000000000000<QbA00000000
00000000000000000000LHGG00000000XZL60000000000004[Wc0000000000009FFH000000001B86HRQmd4n2XeZF000000000000000000004ee`000000000000
00004OKJ0000AK=d00000000@7mT0000000000000000000000000000\gEc978gI=jY0000@[@c000000000000T`N]0000dK;90000dfHd00000000000000000000
00000000000000000000H@4700000000U2g`94460000lMCW00000000000000000000000000000000000000000000000000000000De;?U1fJ00001;Xm000048Fc
LAk<0000000000000000000000000000000000005D_P00000000000056@V000000004DEm16Tf00000000@E2QM>iM000000000000000000000000dGW]00000000
0000000000000000000000000000LSfV00000000000000000000HUS9000000000000000000000000000000000000000000000000D74400000000000000000000
<<U<L?5100000000000000000000l[4?L9hg\Z:n00000000000000004U9m=DgJ0000IJYT00000000h=VP000000000000dhm;Q3WM00000000<Xf\000000000000
000000000000000000000000djiEQ;9;0000000000000000000000000000000000000000IFIj0000XM]Ih]3I00000000D40OPgVD00004aJk04Kf00000000P:EW
000000000000lPaM00000000000000000000iFID000000000000000000000000000000000000000000000000000000000000aD^A<IK:mHji0000<\J^0000<H=I
0000eHPN000000000000000000000000000000000000\0Y800000000000000000000LWU3DYIM0000000000000000d96`00000000000000000000TiLM4C?m0000
0000000000000000000000000000000000000000X7Mo00000000000000000000hd<200000000lNB\000000000000h<jL0000000000005Fi100000000@D\YhKgo
I>@U\]H@0000000000000000DQn]00000000000000005K2d000000000000lGOZPV6C000000000000dEWBaD8i000000000000000000000000PU@80000Pj8f0000
000000000000@J;T000007@b000000000000<aP30000\Q_\000013eC0000=?I`000000000000LbZSI:I<00000000L@7O00000000E8_\00000000000000000000
00000000<5mFhcL^00000000000000004m]>]E@N0000000000000000i9>=000000000000000000000000@Y^n0000000000000000X@:k00000000000000000000
<NFh0000<AQ30000000000000000000000000000h:U9000000000000H?Hi00009D`j000000000000000000000000000000000000``TS000000000000h:M\0000
0000Pj?ia1BR4N3\00000000PK7[8_D_0000000000004jf>hT;@000000000000000000000000000000000000a2NI<M_bhjAl00000000=:_`0000000000000000
000000000000i5oc00000000000000000000000000000000000000000000000000000000000000000000000000000000000000004:^\d6bO0000000000000000
LYnL000000008HE;00000000000000001EfK000000000000000000000000000000000000i<Xh000000000000000000004iS^00000000@FV3PWd\0000d[^K0000
<G]P8h`e0000000000000000000000000000000000000000000000000000000000000000U6UA0000127k00000000000000000000000000000000000000000000
0000000000000000000000000000h18j000000000000000000000000h6Dg00000000\cdo0000mFSE000000000000000000000000000000000000P8E300000000
0000000000000JBi00000000Y4^>000000000000000000000000000000000000h8R80000000000000000`B>d0000\YaP4LST0000000000000000000000000000
0000PMZJ0000000000000000000000000000<Dol000000000000000000000000000000000000<?K20000hLQH0000a8dX0000000000000000000000000000eG@Z
000000001CF8000000000000000082:<000000000000Y?<=0000000000000000hbcM@cPEEGh100000000000000000000000000000000`VMB0000000000000000
@IE\00000000000000000000DGPj00000000000000000000000000009G8Q0000000000000000000000000000`lFe0000A6Ce0000\Y_W00000000000000000000
00000000000000000000@e1O0000000000000000T7HB0000<0ZX<^_Y000000000000000000000000000000000000e0F]00000000000000000000000000000000
0000Q<^10000000000000000P]Yl0000000000000000000000000000000000000000000000004Z[^00000000000096j^0000000000000000@CXFT]eM00000000
00000000000000000000000000000000000000000000000000005IAmPX2f00000000`60487PT89=m0000000000000000LS7S@dOIDZ3m00000000000000000000
0000000000000000TN55lQ1bDZRR8]d@000000000000a1bl0000XZ7L00008<mi0000000000000000000000000000000000000000000000000000]Hfe00000000
0000000000000000000000000000000000004k`o0000L\HG<6VC00000000000000008U;]\No[4E>L00000000YE>O000000000000LmbLMIX<0000000000000000
473M8\GnYGBD000000000000000000000000l8AR00000Pg600000000=HRm0000\@dMlf220000`3Xe0000000000000000AK<^0000`=cG0J^6000000000000TT<n
mFai@U<JA?Jo000000000000000000000000000000000000Xa67iJR_00000000P8Bd0000P;8?00008]jIEFH^000000000000045h\7Ua0000HHPUhKdT00000000
00000000000000000000000000000000000000004^N300000000000000000000D@o300000000HU[90000000000000000000000000000Tgf^0000000000000000
DoW2aH<L00000000X@J]000000000000dG=C00000000000054L9<2D>XD<W0000000000000000hCf]000000000000<UXR0000DmSa0000Tf:J0000000000000000
00008CTL000000000000000000000000HieM0000IHm=000000000000000000008A@_00000000iA]`Th=n\7UFlG_nADdR]JV5P5;a0000000000000000TISe0000
000000000D1B0WYJ00000000]DDd000000000000Dbgo00000000HP6l000000000000000000000000000000000000000000000000h>WQ\f_e0000000000000000
00000000<>^0DZ`QX]XZE25`0000a2:W0000000000000000000000008TJ5DaBWdFRj000000000000M0LXTTgULIWF00000000`LfF00000000hmeS000000000000
00000000000000008F4N0000I>gd0000000000000000mJP_000000000000000000000000E<<000000000000000000000000000004P3?Y3VLYA:C000000000000
HWjR00000000000000000000@SQLE:fF0000d0`S00000000EEgj00000000000000000000000000000000000000000000aI4Q0000000000000000000000000000
000000000000D6Ln00000000P@@^000000000000T90JQ8hG000000000000000000000000000000000;\_d`[J4jdX95Yb00000000000000000000000000000000
00000000dA8n00000000h_P2000046JW000000000000000000000000000000000000`0YM00000000dADNdFOe000000000000000000004n2`];QeLPkP00000000
00000000000000000000\8YZQ?bZ0000000000000000PHCa000000000000`UTU43B?<1H[0000P`CWT^k=i55Z00000000H[cI0`Y<000000000000000000000000
000000000000000000000000Ti9P000000000000000000000000000000000000000000000000000000000000`GI^LO[DX`YX5H`]AK6>000000000000H@;>@U`j
000000000000000000000000L^FI00000000@MEH00000000LLFe000000000000000000000000D:f10000000000000000`Rlg0000M>>c4b<_A@?R0000<TQQ0000
81;5000000000000d[^W0000000000000000000000008A=J000000000000000000000000X@=c00000DS8000000000000000000001HE7M=P40000000000000000
HRFV000000000000HiJk00000000000000000000lC780000000000000>S60000000000000000HJoR00000000@cf:1GC\00000000000000000000dmD=00000000
=5^M=:WW4;X90000000000000000L4B]00000000000000000000U4OE00000000000000000000<B;U00000000\\73T][K00000000XC960000000000000000<Ul8
000000000000LV7fh9@g000000000000000000000000000000000000AG[d00000000mDMS0000LZ[N00005<d\000041650000000000000000@md0000000005@76
000000000000Tf=\4QD>00000000]4cK000000008l:K00000000<HKf0000000000000000P^2D00000000EF<f00000000000000000000iD6^XEHbhB3C<nmi0000
0000<j0\00000000QJA_000000000000DcE200000000]:bQ0000000000000000]I@8`lEn00000000000000000000000000000000U@`E00000000000000000000
0000\:dV0000Pan100000000L5EnhEI11GEH0000000000000000000081K7000000000000000000000000000000000000@L:80000hJl^0000000000008=Xh0000
\>Pn0000000000000000@b:F000000000000000000000000000000000000000000000000A07O00000000000000000000lOA2l@iP000000000000==NS00000000
00000000000000000000HQTV00000000000000000000000000000000000000000000`8XT0000L;`1`[LJlGl1000000000000000000004??U0000000000000000
00000000000000000000L52E00000000000000000000LeRo00000000000000000000@FgGXX1F\\DC0000000000004\OC0000000000000000000000000000lFnF
D678Td?30000000000000000DU5[YEGI00000000a8KW0000PkK[000000000000000000000000000000000000000000000000P^_G0000D>AJPnRe`]EB0000hm6S
Q4^S\TP100000000Y:f`50Md0000@dLl00000000000000000000000000000000P2G7DHnhmFeO0000=?A?00000000A>bU00000000000000000000000000000000
00000000000000000000PaYS`jKB0000000000000000iG3EY0j\00000000000000000000000000000000LGkD0000000000000000d>7Y00000000lXcDd9feaFh>
0000000000000000mHFla0<\00000000000000000000000000000000000000000000000000009?U70000PTl;EG5Q0000000000000000M;[d00000000=7jU0000
0000deUcU::R0000000000000000`NR2MH@7LUjM00000000000000001ILQ0000<3DTlH=k`L?500000000T@]=HjPo00000nQK000000000000000000000000XgJf
000000000000l;[XLa=o000000000000000000000000000000000000T\cP00000000@Mei00001=Nf000000000000DAfG000000000000d47_aFBi000000000000
A9]600000000TG@B0000000000000000D34@00000000000000000000XFZCaD?n000000000000`F>D0IUk0000000000000000000000004A_g0000000000000000
0000000000000000Pckl0000Ti6lPW`M000000000000000000000000=0e400000000000000000000hQIS0000000000000000000000000000@Z=dhS9G@AFJ<fho
0000M6S?00000000000000000000PV<P08\A0?=mdP<n<ZC8I1Uh0000000000000000PBRbXT?o0000000000000000HdM;00000000aE[F00000000LFX[Lg:I0000
000000000000000000000000000000000000000000000000000000000000000000000000l74[00000000000000000000000000000000000000000000=3UXH7T^
d[6Y``P`d8Q`De7fLkOE0000000000000000000000000000LBk70000a4Ql\EYCT6_?`;gQ8T\4@RJK<oYW0000000000000000T`Z0000000000000000000000000
0000000006TkLXQ`000000009B7E0000\[90000000000000000000000000E<QH00000000000000000000lG:CU5aYL1<MhL6Ph0;9@;A:0U]o00000000HI;<0000
00000000000000000000dG\R0000000000000000\;TLdT@<000000000000000000000000000000004FM>00000000000040h<Hh64000000000000000000000000
]CYd000000000000\E2B000000000000a::7iJVB00000000000000000000h\Rg000000000000000000000000000000000000000000000000000000000000I32Q
00000000000000000000000000000000000000000000\dCD000000000000000000000000000000000eEL000000000000d>iXPfc100000000000000000000m7\i
LYBo000000000000000000000000000000000000000000000000@gWY00000000D7[@0000PKe_4RDZ00000000000000000000000000000000LTlh@YX=00000000
000000000000DMa:00000000DX^NdQB8000000000000P_gE00000000000000000000Hna`00000000000000000000000000000000000000000000]CN[Tk`@hRCi
@`c<dl^Z00004G4?Hj`E000000000000=I0I0000000000000000`WlW0000000000000000HFBj0000000000000000000000000000E?3o`ikc0000000000000000
l`md00000000`ZXi00000000LNPP000000000000000000000000AFJJ000000000000HN[>00000000000000000000000000000000TU_W000000000000Dimm<?If
000000000000Y:>I=;3J0Ekl0000dV]50000XS^200000000000000000000000000000000=@Qn0000000000000000000000000000000000000000000000000000
00000000D7OX00000000000000000000000000000000HR9U00000000\ZYkd3AJmHES0000XcV<4XX=0000000000000000D=01\3k=0000000000000000mEWc0000
PLie@79fDIoA0000d[0H0000000000000000EEG60000DACn0000D];`0000000000000000000000000000000000000000m0MB`T[Y00000000DX2M000000000000
0000h6cE000000000000P[0e0000000000000000000000000000=;460000h9GN`O3W\]KL5FCP000000000000d3Y?0000L@P<00000000000000000000lXOPX>Bf
0bfje>^G00000000D<E900000000000000000000000000008:EC0000000000000000000000000000XfgD000000008U^;0000000000000000000000009F>k0000
0000000000000000<c\10000000000000000\YLb1:]aQ?EI000000000000l3^Q0000YA<]00000000M94>@6i90k5T0000000000000000lmKE0000000000000000
000000000000i3C]00000000Djj500000000000000000000T]<3d;MZ00000000000000000000HM340>52000000000000000000000000000000000000H1G\46?a
17IK000000000000000000001I>Y000000000000000000000000000000000000Q?5G00000000000000000000hNfN00000000000000000000l10Hd=NY00000000
0000442_00000000000000000000A:\M0000000000000000000000000000000000000000<;VB0000=J1j=7Oe0000000000000000hfKU00000000PM8Cd`J5Li7S
D<DF00000000000007aLD`<\4I=A0000]3ak000000000000a?8_000000000000000000000000000000000000000000000000HV@E00000000lG2f000000000000
000000004Jdd0000000000000000UFI100000000000000000000000000000000X@L_00004^Sh0000a@=H00000000PeM4LF_n000000000000DiaI000000000000
000000000000P3[bP48e0000Xd\N00008Adj8L=200000000L@U:000000000000000000000000IIZO0000lgZ\0000mH3P00000000000000000000000000000000
L;o8XSaa000000000000000000000000000000000000000000000000000000000000000000008nWS0000`8Gd000000000000d@<=000000000000000000000000
0000000000004VKL0000000000005EgW0000000000000000000000000000000000000000000000008YG200009D]400000000000000000000000000005=\V8FI9
00000000h:jM000000000000000000000000000059=n000000000000000000000000P1HI4>ZQh4DV=C\g0000000042c=8hJ1D5n>0000PN;a0000000000000000
00l00000PiIW000000000000000000000ZaI00000000000000008cYY0000PH2@lW@^0000000000000000H8VF00000000liVM0;MJ000000000000000000000000
0000000000000000`3?;0000lU?40000000000000000000000000000000000001IGOTPUY0000l6D1dhm_000000008C4<<oYn0000@Wm40000000000000000X0?l
0000000000000000XKQ3<bRc00000000000000000000000000008b;7000000008]le00004ZLD0000D_X5<jc20000@b7S00000000000000000000000000000000
000000000000000000000000@4;200000000000000000000HgG2000000000000<@BB00000000mGRh00000000D8Q<]=^L0000@KFihP]4000000004CnW00000000
0000000000000000000000008ETC00000000\5OY00000000000000001GA]000002E<`5k3X>?G0000000000004LZY18@C0000000000000000000000000000h8>H
4?MV000000000000\jFS0000L89G0000i0680000000000000000LA?c=?Ad\Bl2P5N[0000000000000Jg80000000000001@;XhNG?iJif00000000000000000000
ddL><jmW00000000000000000000000000000000`UDDL9j30000d8fB00000000=B\000000000000000000000HjGW0000000000000000E4>M000000000000@hni
0000l3420000000000000000`G`@4<Yd0000000000000000000000000000]H3@lY2W00000000000000000000\m@^00000000Li:f0000000000000000lRmj<F7m
0000TG`R<b9EYH@d0000000000000000000007gK]1=6lFXm0DTW54LL0000=DK^00000000HAcDi4N7000000000000000000000000000000000000<l[`00000000
0000l3YjQE:R000000000000000057ke000000000000h>WnD=D7<gIn00000000000000000000000000000000D3?P0000000000000000000000000000L<J_LM1<
0000000000000000THOf0000000000000000000000008bi?U5;\0000000000000000000000000000000000000000X0e20000A?dQ000000000000h9TU00000000
`:]e0000000000000000000000000U0n00000000000000000000YH<_00000000000000000000000000000000lKJ:`GUT0000000000000000@2A;0000D?E30000
00000000XI_00000dgVi000000000000000000004GdQ5GBk0000aGAG000000000000`2b\8IH90000`_LShH8TlgFK<cUW4iNI<LJOdj]VEHG_93Z0000000000000
000000000000000000000000a3nd@H0I000000000000000000000000000000000000lj@?000000004I5K000000000000]<Bj0000lGMHdQdW00000000DVGf<AC^
0000000000000000000000000000000000000000L2V_DRFb00000000000000000000000000000000P<@`8GSi0000hR7A0000@;FR\OFm000000000000U=A>0000
000000000000I=1`0000L308000000000000\F64000000000000HNK@0000000000000000000000000000012=05FjPPc?0000000000000000dF[@000000000000
`Fi`000000000000000000000000000000000000<gi0AB?[0000000000008^;M5IYB00000000000000000000lFaQ000000000000P:Z00000000000000000dOJ9
000000000000000000000000PQmjUCif000000000000L;PW0000LfAB000000000000I6=50000000000000000`U>c000000000000L1d;00000000D6VT0000@e9d
T9C700000000<2X100000000a<Y;@D390000000000004Na]0000<CZ90000UFgX0000X?3@4lV^AIWS8o[l<A=`8naA000000000000000000000000000000000000
0000EDT0000000000000d@E_000000000000000000000000000000000000]FNn000000000000I35Z\RPZ00000000d`0NP86[000000000000000000000000LDOU
`nYVT_B:Hdgk0000`M:Z000000000000<W8X0000000000008gch00000000QFZ:=6=a00000000X5100=]UTA^g\fL]M3MQ00000000000000000000`R4m00000000
0000000000000000P6KHDOJGL9=YlRb^XSFki34hd9`;`]5J000000000000PMdg1Ei6000000000000lWo[00000000000000000000aFUP00000000]6W1de]K0000
000000000000000000000000000000000000lJF>8GEPEAfX=Fom\?kA\ilN00000000DOY1000000000000TkFC0000000000000000h\=V000000000000DkGZ0000
`]9:LI>VTn__00000000d@0P000000000000000000000000AJ3nQHm]000000000000dLMU0000Pj<@000000000000HlfU0000\ESS000000000000d8ma0000HQiX
0000P2TC0000HoiM000000000dO[000000000000000000000000`AYQ8HBQ00000000<eLX0000000000000X[n0000L=ia05E>00000000000000005GC500000000
00000000000000000000TB=D00000000@YJn00000000000000000000000000000000000000000000000000000000Xfm[lcF[`i^K00000000MGIf00000000HdcJ
00000000000000000000000000000000dk\j0000=2<l00000000DoKD0000000000000`6l0000<S8gdj^O00000000@`BJ00000000<@`Y0000A4iOd1kA00000000
0000hZb20000DS99@>nT0000000000000000\YD=0000Ll?:0000a93RLRFn00000000dfiM000000000000`NgPh10fI<oZ00000000L<9=0000DCONHMf@l9eo0000
8Cbn8]?hiFbI0000000000000000T<eV00000000000000000000DLLN000000000000000000000000000000000000000013LS00000000YE=i0000000000000000
00000000000000000000000000000000000000008DJi0000<K:]0Y=R4aPYLbd4000000000000LbWS00000:cT\AmX1@a100000000YHHiL\O40000000000000000
0000000000000000m8n:00000000000000005?oL00000dSH00000000000000000000000000000000000000000000<AHH0000lSIG00005DCBU@f9000000000000
000000000000000000000000000000000000000000000000000084@W0000000000000000000000000000YHN=0000000000000000000000000000Paj800000000
0000000000000000000000000000000000000000000000000000DgeM00000000000000000000]2TZ000000000000000000000000000004>S0000000000008AU6
00000000QH8n`0>d000000008h8n000000000000e<3ja2G40000`TMm000000000000000000000000@NLJ0d;ehkn700000000000000000000=IL>00000000@>?X
000000000000deWG00000000`1UB<elL000000000000000000000000Pdf=0000000000000000088O`lX`00000000PJbn0000D_TJ0000\]iN8fZ]`oHZ00000000
0000L3K@000000000000000000000000d0ABl>C410I_0000DNVnU6A[00000000dWbY0000hODV0000000000000000PJll000000000000IIh@<^i`@lgK\OUK0000
000000000000000000000000`:ZF00000000000000000000HhCWYHlC000016<:00000000HQiE4^D60000000000000000H]2K0000000000000000000000000000
000000000000QHPd0000000000000000H\]f00000000000000000000YBNo00000000000000000000000000008[Af000000000000000000000000HC7S`UC0TVCb
dLF0hfS40000XTeh000000000000000000000000000000000000HabM00000000000000000000000000000000000000000000`Ua;000000008GeAdgmfD0l<Y9Pk
MC^`00000000EJ8f00000000000000000000D3CG0000000000000000000000000000T6dla4nK@TgfHWgV0000000000000000TBZK00000C840000000000000000
lEaBh24Y00000000000000000000a=KQd6EE00000000000000000000000000000Tck4C:\]>0j000000000000P17[00000000@8OdQ;_g=0he0000LeRa00000000
QIJ?000000000000l=M_96DM00000000]5n4000000009<[hI3i6P?L3000000000000<eN>0000000000000000000000000000IIP=00000000l0cE000000000000
000000000000000000000000000000004TD6hDm;0000000000000000e5gf0000m:oa00000000000000000000000000000000U4:5000000000000000000000000
00000000\bHk\O]700000000000000000000000000000000000000000000000000000000a<]^0gEC0000Q;ZJ000000004cUI0000DI9N0000000000000000<?GB
EFnZ000000000000000000000000AInXLQ5aMIKE00000000000000000000@K0d0000l172T?l3000000005D`]000000000000lVGU`KSd9DKD41kXUIiV00000000
000000000000000000000000000000000000000000000000PP;3000000000000000000000000`8U`P@Z4000000000000000000000000XXDM0000000000000000
00000000000000000000000000000000000000005GSle@A<0000lfYC00000000000000000000MAESXFjIE<=80000a;HB00000000000000000000000000000000
l_56000000000000@oN`000000000000000000000000000000000000eFC600000000d_[H0000000000000000000000000000000000000000000000000000leli
A0o=00000000000000000000I:\500000000l:KU0000000000004\nh0000000000000000000000000000H[QCmAUF@X<k00000000000000000000000000000000
0000000000000000000000000000Le1o000000008SPQ\251T=FIXLANd1h000000000Pani0000000000000000000000000000000000000000000000000000AISZ
0000000000000000he>O0000hF:X\Y1<0000000000000000l@[o0000<g^U8[E>000000000000000000000000000000000000DE?_\ZQ1@h5>5FN[04VRH49L0000
00000000Xg>aQJMJ0000000000000000000000000000000000000000m3M@0000loBm0000000000000000\iOE00000000h?@20000000000000000000000000000
8Xi;00000000@jnne:<e0000000000000000000000000000000000000000000000000j4`LbY\000046Rn00000000@5YM0000AE_4000000000000TG8=00000000
00000000TL[:X:Y0i0KY000000000000000000000000@R<f0000`>RXDJ2O000000000000`IVo\InUiIg]000000000000000000000000000000000000a9Wi0000
T^Ie0gdF0000dT=VPM78000000000000`l0@00000000000000000000000000008]Z80000iK7400000000000000000000E1Zo0000000000000000000000000000
4kgg4UYK0000QJU2HX\@00000000Y=He00004oIL000000000:1J000000000000000000000000000000000000\mPb000000000000000000000000000000000000
TZZA000000000000`9kk0000000000004<RO00000000d62O<2UTDKA=<cGLh0W20000000000000000d8DH000000000000leal000000000000\OIj0000lVk>0000
`RQ40000\A=1XYlJ0000000000008==j00000000000000000000U20F000000000000M82Q00000000DBcQ\2_c4OX2PPL5eFG84RMkAHf20000000000000000Y7gA
0000000000000000`4\g0000000000000000dM]:00000000`i_<=Eal0000`Pd\lbk;0000`fF;Q<8<00000000YJSl0000mFm90000=:1@HBC[DPE?lG4i00000000
00000000000000000000<@On0000000000000000000000000000T7bcT[IM00000000000000000000e;C?UJZ:0000000000000000HU0W<:bPD:GJhMT80IM30000
00000000d0<^5:<GTJEM000000000000a4fI0000P?]Z00008DnbXWIc000000008in>00000000000000000000000000000000000000008od2<C:4i5?d00000000
00000000Dfk\LRl@54m<000000000000000000000000XK8ad:YOH]gD]Ae<0000@a<>0000P6Aa000000000000000000000000UCe;0000000000000000=?Z<0000
df@Ie6RS0000000000000000000000000000000000000000000000000000000000000000hdhkQ87g00000000hbEST;B9000000000000000000000000PcVc0000
LbT9000000000000l\iN00000000UIg@00000000@7?N0000000000000000<@SN0OHn00000000000000008F=[da7J8dAA000088Pa00000000m;6_0000De;c0000
P7V?00000000000000000000000000000000000000000000000000000000@Zi40000\gdf0000000000000000D<EG00000000D:UX0000\2N9T>lgTHoMl=IZdQS?
0[nl\n=_00000000YJ_7000000000000DPfC00000000000000000000`Ndf00000000U23>00000000000000000000UG<?0000000000000000`93^0000\JT8hHGY
=G4800000000T@k14;jP0000000000004VYm00001FlQD97dT4f\d7Lg0000000000000000m8Te0000000000000000TAJIHLUj<_Vl00000000DU62000000000000
4KTDd@ED0000000000000000A6JS000000000000000000000000000000000000000000000000000000000000P?=Z000000000000000000000000000000000000
000004jP0000000000000000000000000000000000000000000000000000M9V100000000000000000000X:I;000000000000@MG\000000000000000000000000
00004d3MX2`N000000000000PV1c00000000A8^@000000000000000000000000000000000000X;NP000000000000000000000000000000000000000000000000
IIN=0000UEH<000000000000000000000KjA0000000000000000YAP?0000000000000^O80000000000000000000000000000000000000000m::]000000000000
00008>9Q];09IF4m0000000000000000@<hL000000000000L;:ImEV7000000000000@OQ<000000000000d0GPT?D]000000000000000000000000000000000000
000000000000eEM5000000000nVR0000000000000000000000000000P>AXLHc<000000000000000000000000MH0oLH8?00000000DKYo00000000000000000000
0000000000000000000000000000lNnn087k00000000000000000000LWF7000000000000000000000000000000000000`L`h000000008@C`0000LM<c00000000
0000`S0@000000004N6Sa5Kl00000000000000000000000000004id:0000=9RO00000000000000000000000000000000TKDL0000MHC900000000000000000000
0000000000000000000000000000000000000000<8FP0000<`;H000000000000000000000Hfa000000000000HPiR00000000000000000000HJfO00000000PKGX
000000004K]`0000HTeB0000TZlj0000000000000000<k`M00000000000000004QFEl^><0000L=3N000000000000000000000000000000000000000000000000
0000000000000000L6Cf000000000000000000000000000000000000\:>Y0000AJ6X@hH=00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000Dhe>000000000000000000000000000000000000\Do=000000004[;X`SZZ00000000h6Zn0000\dWBle?U0000lS:\0000`GQR
00000000000000000000dM63000000000000000000000000P4lT0000000000000000LNBG00000000000000000000m=ah000000000000000000000000l`cn0000
0000eI]B000000000000\B5e000000000000000000000000000000000000Ta^>00000000l9bO0000<k02Y;mY00000000`]M^Dga3000082hJDHhm000000000000
00000000<gXDXa5f0000000000000000II^D0000De560000XmP8\fQ_X2J=0000000000000000PTikhEG3000000000000Q6Ga000000000000\n1j000000000000
000000000000@B_a00000000HSG=9<d6YE5iTaf=00000000000000000000000000000000000000000000Tn37=86dh7kL000000000000000000000000dV`U0000
HiLZhMD60000`g0ME@of00000000000000000000Y9CF00000000000000000000@]f7@I@80000HXND00000000U=9L000000000000000000000000000000000000
00000000lTb_00000000l@\B0000iJ:B000000000000MJ72`AMh00000000000000005J640000T4N1000000000000000000000000TdH<l`4]D@5Oa44e]9XU0000
0000000000000000DLfb000000000000000000000000000000000000000000000000000000000000\RLm00000000000000000000QGi^000000000000DJc>YJo9
\GFm0000000000000000000000000000000000000000000000000000000000000000@T`<00000000hg\R0000I45m00000000000000008IY:0000<0>UP\0D0000
@K5\000000000000hH_]0000000000000000000000000000l[<40000000000000000PZM20000000000000000000000000000000000000000000000000000e@M\
00000000@g^f0000000000000000000000000000X=bR000000000000000000000000000000000000LCj^00000000`M3m0000000000000000X\32000000000000
l5\D00000000@?FW0000iDPb0000D=:@0000000000000000000000000000000000000000l6iU00000000081LM:FF0000<<1i0??C0000I=lE0000000000000000
0000D1JV000000000000000000000000000000000000d5:k0000000000000000000000000000]F_T87^@XXb<0000000000000000000000000000000000000000
THS[Y:i10000000000000000000000000000ldNB0000000000000000dI:g00000000000000000000000000005JW2000000000000h5PD00000000l6W700000000
00000000XC6[0000000000000000DJn9\i`^0000000000000000T`aQ000000004kRA0000\g@200000000000000000000000000004EdY00000000D0O?h\cl0000
00000000000000009K2K00000000Xm\L000000000000000000000000`bI600000000000000000000T_UZe<76000000000000000000000000hd]<1<3@QDkV0000
000000000000000000000000000000000000000015]b0000000000000000000000000000000000000000000000000000L7Q<000090?50000000041MT00000000
000000000000000000000000000000000000000000000000e@Ya000000005;YB00000000000000000000YGL200000QDOXeXa000000000000m7GI000000000000
0000XP7_0000000000000000LYln00000000000000000000<[HN0000000000000000000000000000m1[TL@QJ0000000000000000000000000000M02U00000000
00000000000000000000<:OV00000000000000000000<4_@000000000000000000008d>^0000Q1VC0000000000000000000000000000M3=X0000000000000000
00000000000000000000AG9J00000000d8KG0000000000004aW90000000000000000000000000000000000000000D77D00000000YJ]b00000000h3XF1=370000
aGFn00000000<XVB00000000<J[F0000000000000000000000000000<A5X00000000000000000000`54fd\LT00004<UJ000000000000`Z8L0000dLe]00000000
Q?H_000000000000000000000000h=Yo0000\F>W000000008ccOXaGU0000000053ec000000000000D?kY00000000000000000000aFk[00000000000000000000
0000d2<j@ON30000H1L2Xa<e000000000000000000000000000000000000d43L0000000000000000000000000000Pa:h00000000000000004He5AK8=00000000
0000000000000000000000000000000000000000h>ec0000DCmO000000000000000000008i0P00000000@JYW0000000000000000L64;TYNZ0000000000000000
000000000cR90000176:0000d18ALXD]H]ha0000000000000000hhYC0000000000000000000000000000000000000000000000004V]m0000XZUZ00000000m<`>
0000000000000000eK>]00000000000000000000000000000000000000000000000000000000XH9h0000000000000000DV550000l;OM4Eh20000000000000000
000000000000000000000000000000000000000000000000000000000000lH\><ST[diHU000000000000000000000000dbQ[lhlJmHZR00000000000000000000
00000000DU`Y000000000000000017?@`39e0AhP0000<MA900000000000000000000000000000000000000008lW5000000000F]>000000000000@ILf00000000
0000=G<h00000000000000000000IEi\<\KP0000a17000000000XXI70000dIA_L><>8i\E00000000hP<20000000000000000000000000000000000000gOj0000
Dl20000000000000=8`GlPKN<IFJ000000000000000000000000M1Qn00000000000000000000000000004?o_00000000000000000000000000000000P0C40000
000000000000]:kI00000000000000000000000000004?>mTh21000000000000D\n48h<a000000000000000000000000000000000000000000000000l`mM0000
0000000000000000000000000000DL7h@ngQ00000000Lc2N0000000000000000@aNI000000000000000000000000d?C\00000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000LSb00000000000000000
0000P>Da00000000`4<N000000000000XeQMmHLP00000000000000000000000000000000@6E900000000000000000000000000000000000000000000\08Y<<>D
00000000000000000000Pg<]0000HSVI0000000000000cXN0000<dXFE<k4d3in00000000000000000000mB4L\\kT0000000000000000Dn5o0000000000000000
00000000000000000000Pl:o0000TULQ000000000000a=em000000008GiY0000<X9hE=7i000000000000TW9K000089K_000000000000@3do0<EfU=Wfa@@f0000
0000000000000000000000000000=HO^9<FT00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000=:O`0000I0]FlHG3000000000000\]:`<__4000000004=dG00000000HP5]0000@NGY0000000000000000e=Oa000000000QQj`[NC000000000000
00000000000000000000000000000000000000000000000000000000h;a3000000000000UECB00000000T?OR0000000000000000000000000000000000000000
`SV38L[K=DFVAFT:000000000000000000000000000000000000000000000000D8BO00000000@S^F000000000000d_JH00000000A@lS00000000000000000000
0000l8;dD9T900000000mC]C0000000000000000430eUI3Q00000000\<<N@B8;00000000@BS=`bJX]0QY0000P<n;I>66000000000000DfJL0000UEQm00000000
00000000lkMH000000000000\IR4000000000000<FkgPJjQ000000000000@Z5`];G00000lMZi8`L100000000000000000000a=m`000000000000000000000000
000000000000000000000000<1P[aH400000000000000000`D_DhZK>00000000<b>_`o3G0000LTlI00000000l[L50000000000000000000000000000l_kn\nk\
00000000000000000000000000000000Le5b00000000LhV4000000000000T<14XhhU000000004EIG<`fZIET]000000000000000000000000l<IL00000000Y@\`
00000000000000000000l4Xl0000@<fN`P4?00000000000012;i16;@0000@H;j00000nTk0000m2[^00000000000000000000ddT20000000000000000DK]R0000
000000000CM]LYO00000HfVfe7UAPN7k4VHA000000000000lZnG000000000000<mIo0000]GP90000000000000000000000000000000000000000000000000000
00000000TDR2000000000000000040l_8]9S0000000000000000000000000000l1;G0000DlJUa5c]P;LR8>6V@\ET0eH5000000000000000017[S0000dFJQ0000
0000XB6;0000P_>300000000L?X@HAo14R;c\YhFLiX<1DZQ000000000000000000000000hfhBlh3500000000<@oB0000000000000000YFANDBU[0000lGZn0000
X\UQXbPm000000000000000000000000000000000000000000000000000000000000000000000000000000008<0O0000000000000000000000008JnHPdJW0000
TQgX0000<_Pe0000000000000000@GM48acJ00000000T\5g00000000T0Ja4Z9APi:;0000000000000000@S=E000000000000000000000000000000000000l]m9
10V:00000000LYWM000000000000000000000000000000000000000000000000000000000000e@SA000084;@00000000]6l[00000000DggK0000dQk50000@XH<
TGYM4R\QlaXoTeV4iC?N=FH80000000000004M`A00000000000000000000000000000000000000000000H3aZL^VJ00000000000000000000000000008OJd0000
@01T@OPV000000000000000000000000000000000000m0[]XU4C0000@[ao0000000000000000l6G_0000XEP^0000000000000000DoNI0A3@m:_J000000000000
000000000000000000000000000000000000000000000000I@Hk0000000000000000000000000000Pl4P0000000000000000000000000000Q;jJ000000000000
00000000000000000000000000000000000000000000000000000000000000000000dW=eEBo;00000000Leh;e:j?@]Sl<3mC0000000000000000@I?PHQKf0000
00000000`<1A000000000000000000000000000000000000eBXc0000la>B00000000T=lM0000000000000000db6K0000000000000000000000000000d6C80000
d<7I4BUnLTGM0000000000000000\Z:[00000000000000000000m1H200000000000000000000000000000000=1PQmHbCD9U2HFcm00000000PLC;`RnS00000000
00000000000000000000000000000000000000008LV700000000YAch0000``Dm8?kf00000000000000000C<m000000000000000000000000000000000DeS0000
00000000Q8\>000000000000XjhG0000000000000000000000000000000000000000000000000000UF0W0000000000000000000000000000`1H2L4nc\=LYh3c0
0PlN00000000000000000000000000000000Tec2000000000000Pcd600000000DC`lXm_Z1:eG<_C^0000000000000000DHMe0000000000000000000000000000
DAhk000000000000\_bPL2GJ0000AGJ900005HPA0000000000000000000000000000@4<[0000000000000000000000000000000000000000L>>f000000000000
@JO20000<En<000000000000000000000000000000000000000000000000000000000000d?Ol00000000000000000000000000000000000000000000i8F;0000
000000000000A0Um0000l4cWY3JK000000000000000000000000000000000000000000000000MHKc0000P49X000000000000000000000000PCA>0000T]JQHm23
0000000000000000EF?d000005JV00000000<Pmg00000000l?Kc@]odlOB800000000000000000000DblUiJJn000000000000000000000QWH0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000dokE8_43m?KX0000000000004f9eiDO<00000000000000000000T9N5H]3c
00000000000000000000000000000000000000000000000000000000000000000000@Zea00000000000000000I4H0000l2Ud@aoJ==G90000<o2400005F1:0000
d0Co00000000\K:600004UXm]9<A00000000000000000000eC=R000000000000P?2h0000`5H\0000a<CL000000000000dHgZ000000000000000000000000X6e@
0000000000000L8LiACK00000000XQc_000000000000H4DEdEW]0000000000000000000000000000<Q4:LUo0ACYN0000lQo^@GjN0H>?m>OW0000000000000000
4_bE00000000HXS`1EPc0000000000000000XY7M8\[1lmmIY4mY00000000X;fETo700000HFIFQ95d`3ZL4LQo0000000000000000000000000000000000000000
0000000000000000000000000000d<ODl6LF<J19QG^S0000000000008[b[00000000000000000000TZg\0000000000000000dJ?600000000P[XbLbndIHdlH=Q3
000000000000DYa@L4J[0000000000000000000000000000000000000000000000000000000000000000iJEV00000000000000000000000000000000T1DkU3H<
0000Q3ZO0000000000009J6K00000000hCU4dLg=0000000002Di00000000000000000000000000000000000000000000000000000000000000008J>`@R6<U7Xk
0000DTVZd2JQ@RVAY1<F0000h5GH000000000000000000000000@UN<00000000AFf9\Yan000000000000D?690cDM0000@BR00000000000000000000000000000
0000@`8h000000000000000000000000000000001FA;00000000000000000000m025000000000000h1Mk0000`PekD7eIlH?JTHX[hN]@DON`dZg5000000000000
A=Lea<>h00000000000000000000Xd9O000008Ee8DZ600004LdZ@Xch000000000000iCP@0000L0YcPdk8Dnla18[M00000000X2Yj`5Y`434T0000000000000000
IJgJ00000000000000000000000045G40000000041RQ1GI@00000000De3^0000000000000000lohK00000000iA:_000000000000<fE`@QE30000DI1V00008B15
0000Xf`=H=<E\O2_8=[Z000000000000000000000000000000000000000000000000l7Dn00000000000000000000000000008bD90000L^Vb0000000000000000
00000000000000004?AV0000db21000000000000000000000000000000000000h5U34TQC0000000000000000hb]A<[=_X[J>0000@OZf000000000000DG=80000
0000000000000000YJFI0000QBD@YIV<]?\f0000000000000000000000000000000000000000D8K800000000000000000000`^<j0000`PI7TaaS000000000000
DIVRX^k]00000?D60000000000000000000000000000PAn\00000000000000000000h;]3e:e]@FhMXSn>XI6WmCkU000000000000000000000000LBB><jL=0000
00000000@gOZ00000000AJS20000000000000000000000000000<Kl;00009>?[0000HLhTDN@F0000X26V0000lmB@00000000000000000000000000000000@F`[
@D9c4Q;Dl_eT0000000000000000Ha3`000000000000000000000000@83b000000008T<8000000000000000000000000MDNiDdfO000000000000000000000000
000000000000Tb5:00000000000000000000000000000@ge000056`000000000@O1MP_nh0000000000000000000000000000h>XI00000000<gh;000000000000
00000000a9Oi000000000000000000000000dH3<0000mDCk00000000]HJl0000EE<<0000lMV800000000UAZG0000000000000000000000004bO94kYm5CG00000
00000000000009m@<FGQ00000000000000000000000000004YJ3Q7Ba00000000000000000000\@k]Xl9g00000000P:oB0000@3Uc000000000000000000000000
00000000@Ocml6lk56iQ0000D\HW0000d]Qe000000000000@5b_Lcea8aAn000000000000000000000000<BTdYGb`000000000000000000000000000000000000
000000000000YG`n00000gF]T00Y00000000000000000000000000000000@61Al`c]TT0Q000000000000aD@U0000lXFbA3TC0000000000000000000000000000
0000@LJ[000000000000000000000000XTQb0000000000000000000000000000A?Lc000000000000MJ^5<CF@00000000`ml30000LZ<<Dc^G`K<G0000X>M20000
X<eA000000000000@3Q>4Fdj0000`7ZJD><N0000000006C\0000AHC`0000000000000000`D1U0000QIm^00000000YDIA0000HRkR000000000000E9cV0000aCUg
0000XDfT000000000000956g00000000000000000000000000000000``EF00001Icl00000000m2<@0000hOec00000000l@hfQ:lG0000000000000000XgoK0000
dO?1000000000000000000000000==^h0000000000000000Xmk?<hgN0000@\^B0000`SnW00000000hgZC@dG500008J8700000000000000000000000049NV0000
000000000000000000000000000000000000000000000000000000000000lS\d\UTF0000Q2iY000000000000000000000000=DFi@3:k00000000000000000000
00000000e4OZ00000000L?LD00000000000000000<<Y]05[0000X<QPP<j;`[YV5Gj1@WFP0000000000000000000000000000EI>30000YH;20000000000000000
00000`g:0000000044^mT^0L`=i24=cV0000aJ0a86]W00000000000000000000000000000000000000000000YG3e000000000000MHJ_1COZ0000<2@d0000<4hX
0000000000000000000000000000dHA60000`8nSLLhC00000000000000000000000000000000Dbdk00000000]<EG0000<h52ED:6000000000000000000000000
000000000000M6a:00000000000000000000H=XK0000000000008<b>0000d9W8TCC@XN28QCDE000000000000000000000000@kNZ00000000000000000000DZk3
]5Z\U9A]0000`55Y0000000000000000000000008LS000000000l_RaIEJV0000L9YOX6j4000000000000000000000000000000000000l_=N0`RdE9o<00000000
0000000000000000000000000000000000000000\KHC00000000000000000000HLL`HdKA00000000000000000000`@Hn]>EMi?T70000PW^E0000000000000000
00000000PH\38i0^000000000000000000000000000000000000000000000000I2HAP:P0@<Sc@Rk=0000000000004Jd=0000000000004JJb0@8IA6P000000000
<hR?0000M8A10000aD14000000000000hCQ1000000000000000000000000a;oIP>UN0000000000000000000000000000db[=000000000000hZh^]5EH00000000
0000000000000000]4Nh00000000P>CQ000000000000000000000000000000000000Tf<C000000000000000000000000H6XHDfL1000000000000000000000000
55RA00000000\5lQ00000000000000009>PB0000A>_i0000000000000000000000000000P8MC000000000000000000000000000000000000hU@Z00005JcR0000
000000000000000000000000000000004RKYHVV9haFPeG73000000000000000000008?gU0000000000000000h?RSL:QW0000000000000000000000000000LL>`
0000000000000000000000000000000000000000000000000P7O`DKlhIdgP0\^`QfC00000000000000000000000000000000<]de00000000000000000000l\\l
000000000000000000000KJcMI0V00000000000000000000000000000000000000000000D9Q1T?[l00000000000000000000H2EOQ@kn000000000000X:ZdLCL1
L_md99kllAo[00000000DhRL0000000000000000000000000000000000000000<Y9]00000000000000000000000000000000P8D0hUKYla=]0000lcLE`Ro?Pie>
5ElM0000000000000000000000000000lF^b0000d6CJ0000000000000000000000000000000000000000000000000000D2`5@M`0000000000000dOVYXhgd0000
000000000jTU0000000000000000TLB5`i2N00000000000000000000000000000000000000000000000000000000Lg6=0000Y5dja=:ilD[dYGXb000000000000
@i8E5F]B0000000000000000E<7\000000000^Of0DeC00000000<4IG000000000000000000000000hS<PloSFHYbB0000000000000000]7Jmi>N_000000000000
000000000000PJB\PJoC0000EFaF0000XA`e000000000000000000000000000000000000000000000000000000000000000000000000000000000000a3FH0000
X5AlT`3g<e0T\fNn00000000PXZV000000000000000000000000TiIFh<T7P10V00000000=AS@000000000000000000000000PcAH00000000000000004kZ<0000
0000LK_`0000@DFnlS?TDbi[0000000000000000TeJ^1<Gb000000000000@MNS000000000000li7f0000000000009FPZ00000000000000000000\:SN00000000
0000000000000000000000004R=30000000000000000`[[>\k;?0000@HA\M?j6<b0KU:OO00000000000000000000XXCn0000000000000000heABLAQIP6\\41f@
I;KG00008^[C0000000000000000000000000000000000001DD>aF350000000000000000000000000000000000000000X0R20000000000000000000000000000
`Y;\<YQCh8@a]Ca600004K;i000000000000Xi8g0000\oTd5EKo0AkHL^:`00000000000000000000000000000Ih900000000i4Mc00000000000000000000hY[T
00000000000000000000000002;6XYoR00000000LR]60000<<ffX_85MH6[00000000lSel00000000`TMR000000000000000000000000DABY0000000000000000
0000U=Sh@CLd0000XUD4000000000000000000008Pb`0000000000000000000000000000LIej00000000LFgZYAGmhh5JMAl50000XOoc00000000000000000000
00000000Q6]C000000000000000000000000000000000000000000N_0000000000000000000000000000H60U00000000Q:QL000000000000000000000000X3e:
DSTl0hSU0000<Y9J00000000000000000000T\FP0000000000000000000000000000hGj1000000000000000000000000000000001BnO00000000000000000000
0000=28F000000000000HD0n000000000000000003;OD?\C0000000000000000MB1V0000000000000000H07n0000000000004kaI000000000000<h]400000000
0000aEZ`0a:Y0000000000000000H\07000000000000000000000000`IV60gK@0000]JA?00001AAb0000000000000000000000000000000000000000lfCW0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000E6_D000000000000000000000000000000000000
00000000000000000000i;RA1HWR0000II??0000000000000000000000000000000000000000<QNi00000000000083ZeP8lC000000000000000000000000PV9U
00000000000000000000000000000000Q6?>AHUU00000000AJ9LMGdI00000000=7k=00000000lYH:000000000000e@4`0000000000000000000000000000E26X
00000000@5M[l>f;0000XeZ`0000dFY^PknY0000`:J600000000000000000000000000000000A>2D@oAMeHF9000000000000000000000hfH0000000000000000
00000000000000000000000000000000000000000000@1GI00000000PA=;0000000000000000000000000000000000000000000082`C0000T?YM000000000000
00000000000000000000000000000000000000000000000044M200000000D17l00000000000000000000DeWc00000000000000000000T>Kk0000000000000000
000000000000000000000G;B0000000000000000000000000000`cMQPJP^X3EWL:Q@000000000000000000000000`DSV00000000000000008;]@0000HH?l0000
<EJh00000000X>On0000000000000000dS;k0000000000000000LCjk0000000000000000000000000000`e;U<fk:00008]0;00000000`ClJH\_O000000000000
i8D80000PFk>0000H>bZ00000000H<^hXYlU`TmgTkTa0000T\U;0000000000000000Y5500000000000000000L=CX00000000T?m6YHG9E4[>000000000000<:P^
000000004fUA00000000XOKf0000\F:da:W;@ejeA=>n9:a^0000`^GG8OHP93i`00000000<98n00000000000000009CjL00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000048]?0000<J9l00000000000000000000<\2BP9OT0000000000000000
0000@bbD0000Lm0]00000000XD_X0000000000000000000000000000PLCH00000000000000000000D>EH000000000000000000000000m;<d00004LES0000<b_F
00000000X`hg0000000000000000000000000000l[ejiHIO000000005@kK0000000000000000000000000000000000000000Di3Ye;lZ0000000000000000YH\b
000000000000000000000000000000000000I8E?00000000\DCb0000000000000000000000000000000000000000000053Bi0000DnAn000000000000@9_;1A4>
00000000000000000000000000000000dkXF000000000000000000000000Y?g3000000000000IHNW0000000000000000lem_hie]\\kkD`WZ0000UEb?0000<0fl
00000000000085:80000000000000000m;GA0000000000000000dWNkT4KAd=m=0000000000000000\JOK00000000000000000000000000000]H[D>cE00000000
X1C>0mIX000000000000000000000000l7E[000000000000000000000000000000000000000000000000000000000;Zm=DOV00000000TNL:0000000000000000
00000000XQUh000000000000<35L00000000000000000000`Zn90000000000000000000000000000000000000000000000008GgH00005IWi0000000000000000
000000000000000099Yk0000000000008:lHY33c0PSC000000000000000000004YbS000000000000000000000000000000000000000000000000000000000000
0000000000008OGI0000hh_J0000TIC60000h3HlP1ME@UMK00000000000000000000=Fo70000DmR;000000000000000000000000000000001=fM4ncW00000000
0000000000000000P<`3TIG700000000E96D0000TBCIHjWG000000000000U:^c0000dX\Y00000000E@hB000000000000D<JO0000000000000000LHAH00000000
0000000000000000l97E\IOU000000000000000000000000h7MG000000000000l\=H0oP9000000000000D>;000000000@g9BDjNP00000000iGQ_00000000`S[U
0000D]X000000000000000008YgJ00000000<Y:0`G]90000000000000000000000000000000000000000000000000000000000000000HH?^8\[O000000000000
00000000HP;c0000\C_?0000000000000000\Pd:HYC[00000000AC8a0000000000000000000000000000000000000000hi?i000000005;`G00005;A:00000000
000000000000000000000000000000000000D_bji4VQ000000000000d?J4hP]F5=FQ000000000000e5DS0000000000005<Lk00iil\=cPXmS00001Jg700000000
0000PJWb0000e3f`00000000000000000000dM1]8Ab<d^b500000000``PE00000000@3_N0000000000000000dPgB0000000000000000hLg0iHeR0000TmlL0000
0000000000000000000081QD04FRHG@\0000\AS000000000XIi>\XBU00000000000000000000QD]D0000000000000000000000008I2`00000000000000000000
0000000000000000I3nM000000000000<5<50000`2H?<oVBL:nd000000000000000000000000XiH9=EMH00000000000000000000000000000000000000000000
00000000000000000000000000000000T9P?`hX=LZRDY0kfTJCYI1?L00000000000000000000000000000000XB_A0000000000008fSF00000000e::n00000000
0000hNOQ0000000000000000U;F_ID\ahPm:l[XUX\ge000000000000000000000000000000000000000000000000@^4O000000000000000000000000iDK40000
0000T3V@0000000000000000X>BH000000000000L_5D00000000000000000000lV3N=F8o0000000000000000000000000000heO9000000000000000000000000
000000000000000000000000hT3j]D7A000000000000`jQb0000X[B400000000<TG10000000000000000lDnF0000hZ;gXPeF0000e5Ub1D[n0000000000000000
0000XRc0`Fn60000000000000000000000000000000000000000000000004WbMa2Rc0000000000000000000000000000000000000000000000000000hfPk0000
hoke\Qi40000PH[E0000@>>X00000000`HcS000000000000000000000000000000000000<dW`000000000000000000000000hAjD00000000Y<mI000000000000
000000000000000000000000H`_a00000000000000000000X;XbdJJE8bo7Q<[S000000000000YGb:do4\Q@d:00000000000000000000aGX500000000m:FW8lAL
A>n1D@IK00000000`TQ30000<<3N0000000000000000T]ON0000000000000000P[]^00000000iB5P0000000000000000000000000000000000008I7:=B\X0000
84WGdeEc@g@`<jfb000000000000000000000000\iZ]00004iKP000000000000000000000000000000000000000000001K;H0000000000000000000000000000
0000000000000000000000000000000000000000Q?cODdbh0000000000000000000000000000Y3Dj00000000000000000000DnHV000000000000`]=R00000000
aHob00000FU10000@:7W0000000000000000\Td`0000hQR800001K9i00004B\78E094VQL8ioZDl@meDT`0000000000000000000000000GCZ0000000000000000
00000000H_2O0000<oQ000004=HAmDo=0000000000000000000000000000000000000000000000000_91M1kE`kQ30000XP1l=?fJ000000000000000000000000
H_DM000000000000000000000000000000000000ADHX`e6Je=CK0000000000000000000000000000U>MH00000000000000000000000000000000h>[A00000000
0000LmEi00000000\0Bb98bkX9JjLNVPi0L900000000H@CRUIO=h2[]@Ygn00000K`2UF>E0000hEAfQGEa00000000000000000000PLDF000000004Le@XfXm0000
000000000000000087S`000000000000000000000000X`JW0000000000000000<Had@J^h00008iB600000000000000000000000000000000X@IcL]PC4gV40000
00000000hCYdLQ[?l66`00000000000000004@i?00000000000000000000000000004K<80000000000000000000042lJ8@Vd00001@ID000000000000dnnB0000
0000TE4:00000000L70ZXYBGTjfUQ9E\MD=K000000000000T2m@000000000000L=2H4B^AeIP0dV5`TN\iDjLQ0000D\Ok02Y>hI`S000000000000000000000000
000000000000dESD000000000000lH`K000000000000`IfE00000@V500000000000000000000lT4k000000000000000000000000P7b>0000PHYa=0Q;00000000
00000000000000000000U2X1000000000000HY\2000000000000000000000000000000000000000000000000000000000000\SIlX]J?YB0U\de70000\8dV8Aea
00000000000000000000000000000000000000000000000000000000000000009FmL00000000\FX=d^RI00000000000000000000000000000000<]nK0000e>IX
0BHl0000000000000000000000000000000000001FfLH9lX00000000YHKVeD2J0000000000000000000000000000P7>[000000000000lZ>?0000000000000000
0000HVjb4U_4000000000000liKj0000000000000000@=H3\FnS0000000000000000000000000000000000000000000000008<h100000000D8Ql000000000000
0000HZ3B000000008_I[000000000000T`[=0000lZmlH:Ne00000000000000000000000000000000000000000000000000000000Q7eJ0000hl6b000000000000
0000000000000000000000000000`;QN`?hOE=?R0000lCNKEDVY1J:U\ad?8IN>000000000000000000000000TG=R0000@\N00000h76S=7=10000000000000000
L3m30000dUDddT3Fa>T`0000000000000mTD0000000000000000<H@H0000000000000000000000000000000000000000<2g8000000000000@mL3000000000000
<NSA0000X5\Q0000000000000000M5TM00000000000000000000L1Ci000000000000000000000000\7D5hgYm00000000000000000000hG?2\I`m0XdB0000D2b9
00000000L\8a<fF[\lfF00000000000000000000PXD>000000008]i]00000000QE]800000000000000000000000000000000000000000000000000000000aD:I
@KEV0000LP6L8`hO@8YJ`Ijl9Gmh000000000000000000008k7a00000000\1VU0000Td97Pejo4kF30000000000000000HIZO00000000\?QN0000000000000000
DHh^0000I6_W00000000000000000000000000000000i;Tn0000000000000000\MG4DAlUlg57Y=DS0000000000000000I10<00000000PN670000000000000000
000000000000000000004^]J0000Q5c>00000000000000X000000000000000000000TJ3X00000000000000001CgT0000000000000000000000000000D2F`\D>4
Y7>D0000I36@00000000PUVk0000000000008P8?00000000000000000000000000000000hM1Ld<RiHoG200000000000000000000`KeS00000000000000000000
0000000000000000000000000000000000000000000000000000UGhk0000000000000000000000000000000000000000PYV=hdY`000000000000000000000000
00000000000000000000<hK<mIVc0000000000000000XTRH0000000000000000000000000AI_000000000000000000000000000000000000QA2F0000@<gN0000
`j9]0000M70=0000E@F30000000000000000<4Q_0000L:ff00000000000000000000H^YA00000000d0SeleT0Hma89@10XV7B=JM:00004V]IhWiQ000000000000
00000000PeS=A2cn0000000000000000000000000000T=;R000000005IVI000000004XmCAD55000000000000000000000000000000000000000000009Ia5YJmO
0000000000000000Xb86000000004;JKllM^`ehP\AL]000000000000000000009<Z0000000000000`?TE0000H:[50000P>880000`?hY000000000000a;^m0000
00000000000000000000=E]e0000P5YATlRl000000000000000000000000Dh>d000000008]^e000000000000XGfZ0000`c:N00000000T[k7UG2LhgAH0000a=n:
TQ8D`lm;00000000000000000000`:1m0000000000000000mJI[Y9EK000000000000000000000000000000008;>n000000000000000000000000000000000000
0000<M_90000POXL00000000@S]700000000000000008Ho^iH5W0000000000008[UY8R?DDMma000000000000XalL\F<b0000000000000000U4:S000000000000
0000000000000000000000000000dhcn00000000d<8T00009Jm_0000000000000000\lcl000000000000000000000000000000008S=X00000000le4P00000000
000000000000000000000000000000000000000000000000000000000000000082KL0000L=U\00000000L;<A`oOL0000H?IV0000000000000000@SiAmG`50000
0000TeC50000TLa9000000000000000000000000U<kI0000`:ldT576dAEF000000000000000000000000000000000000PjDP0000TKT900000000000000000000
Q0lH00000000000000000000<BeW00004c=_8cZ700000000000000000000l]@VYC>R00000000TE2oTQS200000000000000000000000000000000000000000000
0000000000000000H`jg0000000096ij00000000d4UEU<7K00000000000000000000000000000000Y;h90000T`DD]4Jl0000Ta4l000000000000000000000000
0000000000000000Dg_f0000L=TcE>LjI@FY0000000000000000M1IO000000000000000000000000Hk[900000000@k\O0000TBOj000000000000000000000ohl
0000000000000000\9<d0000000000000000IDl<0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000h3eVM7OR0000000000000000P`W@MEdl000000000000A>8V00000000`IGc00000000M9aUEEX00000000000000000000000000000`;mW00000000UF44
000000000000Y<L\H99S0000000000000000<k1E0000000000000000000000005DLdAE710000000000008Y`B000000008<gc00000000000000000000\6kbY79:
00000000000000000000000055==0000000000000000000000008HH;0HR:Q8ccP`8W0000aGOVEGV600000000D9i^H<L100000000000000000000000000000000
0000000000000000<fg90000l;^XeIIU0000000000000000]GfHD7US@[C<HE?MlklFa;GTQC`W0000dI[8000008b1000000000000000000000000m1SX00000000
000000000000`A7;@Ok^\^Yc\eDN000000000000T_Ac\mA\000000000000L=o\0000dY4=HP8e0000000000004b;`aDLDAGmHDV:_00000000\gW;LiGE00000000
000000000000000000000000<mh?0000@=EO00000000\6X6m3mT0000000000000000P?LeE0nM00000000L^gO0000h=hK0000aBG^000000004k9L000000000000
000000000000\@2FD27@`adjXH:C00000000PdPM]@MI00000000000000000000`CT_@9RJ0000dU5BID650000EJP<PR3XPoI3iIc_0000@5>60000000000000000
0000<I<K0000]Enk00000000000000000000@C@N00000000000000000`UH00000000DP<\000000000000l>3KMEN2II;YH3SA00000000I>UQ000000004UcP@3Vm
0000lP=n000000000000h^cU0000000000000000000000000000mIKRHe8]hkFQa24[IEUW5JK;0000XLaLDnMY9H`J8[7O0000XX=:000000000000000000000000
00000000000000000000000000000000dU:90000`Dd5Y6OWAEee0000XM:j0000000000000000i<S\00000000000000000000000000000Z@T0000000000000000
00000000<BEfLS=0=K9Y0000000000008BKU0000P_6n0000T?[1036I\[g`0000000000001CR\hFVAPKo3ddEUEE1I@[SYQE1\0000`cJ^00000000000000000000
0000hS_o0000P\j;0000000000000000000000000000000000000000000000000000000000000000\M:N0000T8Y<Tc_Xi9GO000000000000leT_0000EHDa0000
00004^@l00000000000000000000000000000000<h8U00000000L0=cl6PE000000000000000000000000hQ8\=?d50000P1Pf0000I=kM0000000000008dnG0000
0000LZ_T0000AJOV0000DHZN00000000\E1L0000000000000000e?PY000000000000000000000000000000000000000000000000=5em00000000000000000000
0000000000000000@UgY8dh;0000Xi>k000000000000DFH>51hd00000000<C]8000000000000000000000000000000000000YAnI000000000000I4P600000000
00000000000000000000000000000000000000000000000000000000HH9\1;]b00000000000000000000000000000000lg]YA;6@000000000000000000000000
0000000000000000000000000000LT^?<LShEHg8XA;?0000@QJA00000000]JUE4<V7\jC?D6`C0000000000000000000000000000LGbQT\nX00000000lXoN0000
00008MQ2<k]M00000000000000000ZMOd@GL0000h68:000000000000000000000000000000000000000000000000000000000000000000000000<d@35;3`0000
0000000000000I?B00000000Y4=40000ddgA00000000000000000000dK3]0000000000000000HCRj00000000000000000000lWi=0000X<MY0000000000000000
`JAo000000000000M2W`00000000==:A000000000000LMOKdN4P000000000000000000000000000000000000`Hj90000000000000000000000000000lbDG0000
0000000000000000000000004dE600000000e1RH00000000I;4R00008O@_I>WS00000000000000000000``2n0000000000000000hiJX0000\gI;000000000000
0000000000000000LhI?0000000000000000000000000000lchP0000<9A500000000\d5e000000000000XQg3000000000000dbd?00000000000000000000]?3O
00000000000000000000000000000000000000000000mDiZ0000000000000000000000000000DkIk0000a>i700000000Q>l6`5@T000000000000000000004^L;
0000Xbif000000000000aAYV00000000000000000000000000000000000000000000l=K9000000000000D9BI0000000000000000000000000000000058Oe0000
000000000000000000000000000000000000000000000000DIf94hM=0000T?O60000h`nV<;o^4g4?PmFST5k@de\K0000TN_g00000000AIH50000\dM`hjJ=0000
0000M=[k000000000000HXL^000000000000m5AV`Q3H000000000000000004Y:0000000000000000000000000000]If`00000000000000000000\]4>0000A2=\
000000000000000000004g?T0J<]`:i_d9h600000000m2RN0000laEb0000000000000000000000000000@Xl50000000000000000000000000000\U734h^?0000
00000000000000000_XK`cba0000DY7B000000000000000000000000000000000000000000000000000000000000000000000000`kBW00000000`ffh0000PF@b
DGH200000000Y98S4SA10000000000000000UJ3[M9[K\n5I000000000000LIJ=00000000000000000000<5_gXXo^99e;He7Q000000000000XZl8000000000000
000000000000000000000000000000000000]EXC0aLi0000000000000000000000000000000000000000000000000000EEI]X8EV00000000heL9000000000000
00000000T3jGdL1c0000LI;_PoJM0000000000000000AEnX000004bC00000000EGCi00000000000000000000PXJC000000008THX00000000000000000000\\TD
0000@3MN4adTlNNT000000000000000000000000000051ARDKE90000000000000000000000000000000000000000E@Pc\f2C0000000000000000000000000000
l5Di000000000000D]Lo0000iF@Q00000000D1>94[a?0000TAkV4f2g000000000000000000000000UI_U000000000000000045NH00000000M@T@000000000000
000000000000l^<@00000000000000000000TA<MPa4=000000000000m0UXe:Eh00000000T6TD0000dW4YX9MQ`X;F]DW9MDbfaHR:T=Y700000000000000000000
000000008nej0000lC:@M<ZZI2j000000000000000004\1L000000000000\;J]00000000000000000000<P<R0000000000000000000000000000000000000000
00000000M;SW000000000000000000000000lWl:0000hAjQ00000000LK6C5GPo00000000A@RS000000000000000000000000000000000000Ho<@000000000000
000000000000d6U685m40000000000000000000000000000000000000000000000000000P_BQ00000000000000000000EA@900000000=0BV0000000000000000
00000000T\aT000000000000h20KX^lW00001CVGXOk=00000000@AI:0L1700000000PCcR`h2X0000000000000000P:g<00000000d@S1Q?_c00000000@`A:8@cQ
0000000000000000X8LZ\aI^000000000000iJSRhk:lT65R0000h@<N0000000000000000000000000000M<N[0000000000000000000000000000000000000000
000000000000P^E>000000000000T_33`hJn0000000000000000Xidl000000000000000000000000000000000000`OQP\[5?XafL0000Q0bHhf@8TIdZ0000=3_^
0000<>?5XKSP0jV60000000000000000000000005AKm000000000000h1ic0000UB[;0000<XAf`05FlL1o0^_68d@W000000000000DMg25<H50000E3:i00000000
000000000000000000000000H=L;00000000000000000000000000000000000000000000000000000000000000001BW70000000000000000<h\=000000000000
00000000<;AP000000000000HPdoH5a100000i?^d>gSPJaYT8NF4cN6DBD;LJ_\0000D9>_AJkH0000dU2;00000000H?7>00000000PDU]DHM6D^mL<R?i=?0HiDki
HRni000000000000000000008PRS0000THbFM140eF_40000\fn?HG8Rh3\M000000000000000000000000000000000000000000000000000000000000QHmJ0000
MGi>8TCZPNUR00000000i1U=9;?A00000000<RA]000000000000000000000000TImWH4m5HkDB000000000000000000000000hR=Q8aT2X3NY0000000000000000
\W<7`[BO00000000PLGNP9EN\ZKSdk36Pm5_]2TL00000000UE:f00000000000000009AXEHR1@UE:EH;gE0000<M0<@H=W000000000000<OCY0000000000000000
000000000000HKNX00000000000000004cnB00000000000000000000000000000000QE_G000000000000`CiT96NW0000TQjY0000IGHGiDd<00000000ECFT0000
0000eFU000000000000000000000000000000000000000000000hI>m000000000000000041ON56>XAImK0000000000000000000000000000D6Vf`766\jHJ]ED2
000000000000h^Ln000000000000L4i``EAMA76d00000000000000000000000000000000000000000000@gTX00000000P<320000\h\g00000000i3hD00000000
0000000000005H5=000000004<:oHO_?00000000PicR000000000000dc]N<?b_00000000000000000000M9;_DiQD00000000Te9W000000000000000000000000
000000000000000000000000000000000000dbWli:HI0000000000000000P7\?TCc;0000000000000<Fj00000000000000000000000000000000000000000000
000000000000000000000000000000000000AA9B0000000000000000XSPB000000000000U0aX00000000000000000000000000004J7P000000000000I@XI0000
000000000000PJLTU78R0000000000000000l^[dIJG_000000000000<d8V00000000@T8W00000000000000000000LOBb00000000000000000000HQMj00000000
d6\3<IMJ0000000000000000HfG600000000000000005D^g000000000000000000000000LU]DHa>l0000000000000000e2oH0000000000000000000000000000
8NA:000000000000000000000000000000000000000000000000dg=h000000000000T<8DAJ?e000000000000LhnM0000XeoNL7@G4P2m00000000000000000000
0000000000000000000000004L4U0000Hg21MIm800000000000000000000hid\000000000000000000000000000000000000000000000000L9nN000000000000
00000000QIhc0000000000000000<Fe:@6??Y=m788F9T=4R<aWK00000000L>4@0000000000000000MCO:4iW4000000000LlfPJb<000000000000000000000000
00000000`O;U@UQ8000000000000000000000000000000000000000000000000000000000000000000000000m1fnl@;ODTOe@i=G000000000000000000000000
0000`K0R00000000000000000000000000000000LL]dI0okeFOA0000hnP100000000000000000000000000000000MISm<hQ60000000000004@?K000000000000
00000000h:^=XL3Q<ke<0000HON><cZI@dd9h;;J=6MOT2j21:TK000000000000hc6b000000000000hHWC00000000000000000000000000000000000000000000
0000H<D:TYfX000000000000XJKRUAn90000`@`BM94^00000000000000000000H\Fo0000]10e8O0I0000000000000000000000000000MHk<0000000000000000
00000000000000000000000000000000@EJN<:\KP=7CLfmI00000000@=Gc]Ib;00000000E=2300000000X?ec1Fe?00000000000000000000\7daTZ0=00000000
00000000l8T3L`@J00000000D>Ag0000000000000000000000000000000000000000daLD000000000000000000000000eDQH0000TNP`HZjF000000000000\V;U
5J7L0R8D00000000000000001EQS000000000000000000000000000000000000Q;F;0000`BgU00000000aB>lPCD3000000000000<WmR00000000000004]KTJHN
00000000\_MP0000000000000000000000000000=IJL0000000000000000000000000000TOG^`Nme0000000000000^?_0000000000000000000000000000LK8B
0000000000000000000058G600008RDL@mfj00000000<NKUl_mY000000000000@5j\000000000000000000000000lSWg@g\D000050iK00000000000000000000
000000000000000000000000000000000000@>300000000000000000000000000000i8T@D_mMe2UR000000000000000000000>9@DZSO00000000000000000000
0000l7EB0000D>:2Te1Z0000d>IK00000000AHfR000000000000iD3V`9g<hRM@000000000000@VcO0000HY6Z0000000000000000U6H:00000000000000000000
000000000000D48T000000000000iA8N=Ck20000HANK0000<hhi00000000000000000000XZYKdAEQ0000<Sd40000P2@9UFil00000000e3cW<[ci00000000DBg>
0000000000000000000000000000000000000000000000000000Q;O_00000000000000000000H?oK0000000000000000h;7m000000000000000000000000`g;M
iGSU0000000000000000XJIK0000ld@GT:WH@M:10000hW9:eF0J000000000000T^eT00000000000000000000000000000000<gfQ000000000000000000000000
00000000I40f00000000000040RW00000000`kJ=00008RCG@eoa00008Z9P000000000000<_U<9A?ZEGC?XL3ChA2jQ4PZQ=Ga00000000PhEl000000000000D4eE
HkNk9GTiEHTK00004ebO0000000000000000000000000000000000000000000000000000000000000000`nfC0000000000000000000000000000M8C@00000000
000000000000000000000000P5fO0000000000000000<R6]dQM@000000000000000000000000PA9i000000000000@D=B0000DUG]000000000000000000000000
8D_m000000000000000000005FoD0000000000000000000000000000000000000000P`FaiJ8V000000000000000000000000000000009;64i2:40000]Eo>]:ki
00000000000000008Eg^0000000000000000000000000000QEaF00000000000000000000000099kV00008MT\`E=H0000T7jG00000000i9dO0000000000000000
00000000000083UI00000000000000000000000000004bFI0000000000000000000040eaHla``R4^9;:o1EF<0000000000000000m:j`00000000987Rl=G7iGIS
0000000000000000PFDR0000Pc1000000000000000000000<`7?AHJ900000000000000000000\IX3l^CJ000000000000000000000000<UfM00000000PSOB5?\P
00000000000000000000000000000000PO3200000000HYOm00000000000000000000i7hO0000\=>d00000000Hl5YHmjd@^gg00000000000000004kk<00000000
0000000000000000`UW9lIo30iP^P3ZXUIoK00000000DLi100004f_V0000PFQg0000000042Of`k6R000000000000000088V\0000000000000iFMQ1c`00000000
`=RC000000000000]JE3000000000000000000000BeJ0000000000000000000000000000000000000000000000000000000000000000PHOW168l000000000000
m5\8000000000000000000000000aI>l0000000000000000000000000000`QV3hCDh000000000000000000000000`?4B00000000000000000000000000000000
\8Rc00008O\>a04200000000@HIS000000000000a7BG0000000000000000T:>9873;0000000000000000000000000000000000000000000000000000QJ@?DgaQ
0000000000008IIN00000000000000000000H>jk00000000\gH>0000000000008Uc?000000000000000000000000000000000000<UcaM;J50000<>ocHV6P\TJC
@\boUH_4m6n6<hGol[:a00000000000000000000000000000000000000000000i:7S0000000000000000@Ji^00008IlS0000Xj7=000000000000000000000000
h94eddI]0000XBGR00000000000000000000000000000000000000000000DjA;0000AE3X000000000000`7<Y0000000000000000000000000000M@D800000000
0000000000000000000000000000000000000000000000000000000000000000000000000000Dgb>000000000000X9DET^JO00000000D?N0lB@m0000l3>imD71
00000000]H1\00000000<e@P@YYC@VMo000000000000000000000000QB>AY854000000000000@e`G0000\0K2d7lc00000000000000000000T6<K00000000]8C\
0000lcaIaFg800000000000000000000000000000000000000000000000000000000`>aMTFUeHXkVEDMf000000000000aG?8X>kA00000000000000000000T9_R
0000Hoa8000000000000X5^@lY>D0000000000000000DeaRdeg?00000000000000000000000000000000A;haHGDa0000000000000000000000000000UHH20000
0000000000000000000000000XQ7hjOd000000000000\e0>0000000000000000000000000000000000000000<IOc00000000=>VW000000000000000000000000
00000000PbEf06Bh0SgDhea^XjVm0000`QF300000000d_e?0000A;CP000000000000Tn7;U4jB000000000000000000008>[40000000000000000000000000000
0000\0_iL>aoM?da00000000PJi=m0\20000000000000000dS49AG@m000000000000IHn=000000000000000000000000lS1n0000000000000000000000000000
T[Ia00000000000000004E=600000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X6<iM>SW9HcS
<WCH0F;:00000000000000000000PP@k43V_4Y6M0000000000000000000000000000@LKM000000000000IDea0000DHkT0000LL0R000000000000000000000000
00000000888c0000d;Q`dAIk8GNS00000000PLo?0000000000000000000000000000LGK00HLM5GXB0000000000000000@7BH0000000097V20000000000000000
dJYFa5Q@000000000000\McmLk\293kB0000000000000000Ld0P0000000000000000<3R<df?g0000\N9g0000000000000000M?ff`XQMe@L:0000000000000000
00000000000000000000000000000000000000000000000000000000000000004[0X0000000000000000000000004D[W00000000A:AQ000000000000000057W1
00000000YGNY0000`7T50000IBHe000000000000000000000000000000000000@OPjl7Hl000000000000=DAl0000000000000000000000000000000010l]0000
00000000000000000000000000000000E8E[000000000000<QQ5000000000000000000000000000000000000000000000000P?A90000]2R7M?Q\000000000000
A2K>00000_J^00000000000000000000000000000000000000000000laih00000000eI7N00000000i9l]XW84Pc`29H2`000000000000XJ6oD]F;0j^i0000D>8G
00000000E7nf\<:Y000000000000000000000000000005MG0000`96;0000000000000000Pe:<0000XihO00000000000000000000000000000000000000000000
000046oN00004[VJh<XP000000000000TbIn00000000PjDi0000000000000000A5i400000000D1=lX@da0000HUjgUC4T5GKe0000000000000000000000000000
000000000000000000000000000000000000\]:C000000000000=?<e000000000000T2U:HECUD<0`0000<CoPE95M000000000000000000000000T_AE0000lm`F
00008JZa00000000@4_k00000000<CbT000000000000000000000000T<Ge000000000000000000000000000000000000II\o0000000000000000000000000000
PSHa0000hkBD0000000000000000000000000000000000000000000000000000<`98000000000000000000000000000000000000I?SN0000MC9C000000000000
0000000000000000`[2K00000000<5]g00000000QBGK0000i?Vg5CcO5IRM]E>bYJ_Z00000000Hi\h000000000000000000000000000000000000000000000000
00000000dP;?00000000000000000^^=0000hQaNXQm_Lb_400000000`lVG000000000000000000000000000000000000i:E=00000000IIPW000000000000<X99
0000`L8<0000@67gl74Bl9WcPMioTdkl00000000000000000000=JIH00000000000000000000E>Ub00000000000000000000000000000000000000000000lG;P
0000000000000000eJWR00000000`beme8gR00000000DEYa00000000X6aQ000000000000hAXI000000000000U7>i000000000BoN000000000000000000000000
000000000000000000008`jGe59_00000000863b000043mN000000000000000000000000000000000000d@`70000`TmN0000dcbm0000=@dn0000000000000000
d90`\V1QIEQ`000000000000IJW?00000000a=QX00000000LKkJ0000D;6IlfH60000Dj>W@ZG]0000hANa00000000ID=8llNYLB5K00000000000000000000<@Co
00000000`b5c0000000000000000000000000000Y4;G5?aH000000000000LSR^00000000000000000000E2lm0000000000000000EIIe0000X\P9E9nl0000e7Gg
0000`V``0000000000000000000000000000000000000000000000000000000000000000d=gd00000000M>M^00005HX200000000000000000000000000000000
000000000000<g]A000000000000`i^b0000000000000000000000000000LQCX000000000000000000000000PYDM000000000000000000000000`OC:HEm70000
8Uek00000000LZW=0000000000000000lZGj000000004_e00000000000000000000000000000000000000000000000000000000000009DX2000000008[7<0000
0000000000000000<XA9000000000000000000000000000000000000000000000000@aCe@[5M0000@MGD@I[bL`GN0000000000000EkLE;eD000000000000]<DA
dMg]0000lnQm000000000000000000000000@Fd[lJ\fTc@:@DDo00000000XRh@00000000000000000000HiU\\GQ6000000000000000000000000000000000000
0000lVAJ000000000000000000000000000000000000Lg7m000000000000000000000000lgDQ000000000000000000000000`3U0LSOP00000000\h2d00000000
000007Zm000000004YVk00000000AHcf000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000008b0400000000TMgR0000lRg800000000\16eh5lb4S2o@<Cc000000000000000000004bAL92lK000000000000000000000000
T[1B000000000000`ULA0000T92U00000000@@530F^Q000000000000T>BW=E?UII6d000000000000`Vl^00000000POCI00000000@]L8Q9gj`bGV0000HC150000
0000I>f;l4GNPKCSe@LM00000000T1i9000000009:G@0000iGU60000<0ND00005E<V15Lb0000XD^]\EVS00000000000000000000000000000000000000000000
P:E7000000000000000000000000000000000000QINj10\T00000000000000000000HY3hQ=EA0000@:3O\;?B00000000hBRU5Jf11EVJHUPG0000000000000000
0000lnFFTT_N0V=L=25E1Fe\MADO0000000000000000I=8<0000000000000000000000000000eHM7PJD_0000000083;\00005E9[000000008YZ^Q1Nk00000000
000000000000PJae8L^j00000S0e000000000000000000000000000000000000H\9Zla9\m7G60000000000000000000000000000000000000000T]k]9DE7h4o^
a>ea000000000000000000000000000000000000000000000000000000000000\2MC0000HSdo00000000lJZ:L]QU000000000000m7SP000000000WdB16ZG0000
00000000000000000000000000000000`?@cL;Roe?Ni000000000000000000000000000000000000000000000000<@2^XU<jd`bQ<D;E4G3j0000000000000000
=Iah000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000TC8RPfXO00000000000000000000
000000000000000000000000000000000000`J3D0000000000000000P]bo000000000000000000000000000000000000000000000000<YU4000000008ZVG0000
00000000DQND0000=9N3000000000000eJ\o000000000000]=dOX=j>d?G10:bc000000000000i34Q00001D:o00000000m7Y^0000000000000000000000000000
00000000000000000000AEC_0000D=Ff00000000000000000000L6=VL`lM@V?800000000DGX>8VTZ0000DJW@=EZM000000000000000000000000000000000000
P[:l00000000D2MUDKF[A3jD]DVf0000\380000096=J000000000000aG^i000000000000000000000000H2j_00008`a79:=i4;9<00000000E2Y9000000000000
00000000000000000000@<CZ00008FiQ00008ZLb00000000hJe4E<C_TTZL\NRR00000000d>FH@OGS0000DAha00000000000000000000HYbd0000000000000000
00000000A5:8000000000000TA^H0000=4b700000000D@Rb000000000000000000000000000000000000000000000000h>R0000000000000hm4k00000000T;@G
T39800000000hHV@0000mHQZ00000000hb4P000000000000000000000000000000000000000000000000000057La0000000000000000000000008<EV0D86T_K5
h\CJ000000000000\ASm0000000000000000000000000AOc0000000000000000000000000000000000000000@\PV@]W<X?cA0000000000000000=0_g00000000
00000000TkDo00000000000000000000Q>??0000000000000000i>Y90000TU;N00000000=4Z:0000000000000000000000000000000000000000i>]700000000
0000000000000000000000000000`_M^02Pj0000`_fd00000000<9?h8Y=?0000DI?^1@<8000000000000000000000000000000000000000000000000d03>XOSZ
lFm`<i>:i9ILh?]GICo800000000000000000000000000000000L@=:0000DbVHm:HklO[Z00000000000000000000DeaFln6U00000000@Odn000000000000\1\4
00000000TPkE000000000000@V`l0000000095ST00008KY6QFCC000000000000000000000000000000000000QEGi00000000\50?000000000000Q>ii00000000
\ejX0000000000000000000000000000HNZl00000000000000000000PNdX06BX00000000000000000000000000000000000000000000DMQH0000Q43RXjD]0000
0000000000000000000000000000DZf8407<00000000d`Go00000000HQ1GL7_a00000000PfX1000000000000D=g7000000000000d`Cn00000000`\3o0000hF8Y
00000000LFLFPkS6000000000000ldRd0000000000000000000000000000PR7^8O8K44OY0000Xb8\0000000000000000000000000000000000000000EEUD0000
00000000000000004I@Ri?V90000hjJZdLX?000000000000000000000000000080FRPh>800000000000000000000000000000_G<000000000000000000000000
0000000000000000000000000000000000000000XZI\00000000`e660000000000000000PnKe0000000000000M8a00001JAl0000mF_G0000000000000000806Z
@Za00000000000000000lhNN000000000000l1:D000000008FE]000000000000000000000000LYeY000000000000000000000000000000000000000000000000
\iI80000000000000000000000000000000000000000000000000000<EF400000000d5gg0000LhAU00000000hEMN0000HKBW000000000000`V8O0000`UV[0000
000000000000\bRYHFN[00000000000000000000000000000000000000000000000000000000A=^000000000000000000000E6JnhShD0000d7TD000000000000
000000000000000000000000\g0[i5`b0000000000000000TAmo000000000000\cWa0000@52c0000\FlV=7gk00000000000000000000000000000\2e00000000
000000000CZk@7SAXY7Xh]k400000000<HGh0000h>[Q000000000000000000000000000000000000000000000000000000000000000000000000000000000000
DUA:X5j90000E2225J6A000000000000`E;K@Rkmi:ig4Bkd000000000000000000000000000000000000e;cHA<4g4J@=ABd60000000000000000Leni00000000
0000000000000000000000000000000000000000]@Nk0000L8h10000D5?U00000000000000000000DCB=00000000M:`O00000000000000000000000000000000
00000000000000000000\5o@\YRb0000=46B00000000Pka`0000000000000000000000000000000000000000He]fQ9n:dX`PaG_<000000000000000000000000
00000000000000000000000000000000000000000000000000000000@;nU0000LEVo0000000000000000000000000000X4kT0000000000000000000000000000
00000000mE?B000000008F9N0000000000000000m=iJ0000XWTSH9b[0000<4YH000000000000000000000000hTW?000000000000000000000000000000000000
0000000000009I<9DQVC000000000000i5H^00000000@>B8\02Kl1N\TaM=0000000000000000XNY4000000000000000000000000000000000000000000000000
000000000000000000000000aI=`000000000000HO\I0000000000000000000000000000\gTg0000`_CI0000000000000000LoFWm9M?00000000000000000LlU
0000To:g0000000000000000000000008TjY00000000=Fd?I@]kLLok4c0YQD0Q00000000Thg70000000000008Jmh`]Qo00000000000000000000=F:f00000000
00000000`Z8h0000000000004NbG000000000000XN8ETAUF000000000000000000000BoD00000000DG[a0000@3FA00000000=7oP00000000000000000000L`b9
0000000000000000PB3[DS;C000000000000000000000000000000008_cJ0000ABbB00000000000000000000\bROH7Of00000000000000000000000000000000
0000X`:6000000000000000000000000PnoelAj^`b^gEF7B00000000000000000000PmUd0000000000000000`Kb?000000000000000000000000h8Z:hXg;`0dT
0000000000000000Hc]70000000000000000h^6M00000000000000000000Tcb:00000000Xkg70000hfK:0000\Y4\XajG\V4^09\=U:4<a;>IUFf_@_Zn00000000
0000000000000000000000000000@nkA00000000000000000000ThR3000000000000000000000000i<J_0000Dc1o000000000000000000000000000000000000
00000000000000000000HdJG00000000000000000000`4jk0000000000000000]:b100000000000000000000I:[JXeX400000000000000000000000000000000
000000000000000000000000000000000000QHRM0000h7ecdn_@00000000000000000000L:3[T<5WD[BC00000000HcX@000000000000000000000000@T<S0000
00000000hKGkLZR5000000000000A?4X0000XXW7P70G0000000000000000hiO2<X@D0000Hmle0000000000000000P=R50000PAcflV__0000H0_S000000000000
0000eJN]X4Q6dCAXY8>00000DIg1000000000000000000000000000000000000DP6Y]JI5000000000000d3XUXV\g00000000hd\:0000<a350000000000000000
00004`2D4mgl00000000000000000000A=@600000000000000000000000000000000m?XM0000000000000000X]ID0000000000000000000000000000`V:2D\Bo
T4N_000000000000000000000000000000000000000000000000000000000000T[hi00000000000000000000000000000000000000004S<]0000000000000000
000000000000000000000000181ee0E`m6D:0000HdTSHhh80000000000000000000000000000000000000000000000000000IDlO00000000\Xen000000004Df4
00000000<Pb3P;IF0000U<X30000000000000000000000000000000000000000000000000000l5>F0000IDW_0000PVc1000000000000000000000000h4Hb0000
0000lkf[d_1D000000000000HB534d[700000000000000000000IA]G000000000000000000000000000000000000000000000000Hc8I0000h<]W000000000000
0000hK2<000000000000\L360000=CgA00000000000000000000Y@n@0000i1eE0000000000000000000000008\I9000000000000D>mJ<FSZ0000000000000000
00000000000000000000@_nU000000008Z2900000000XcRh00000000PX_60000P=\\0000@3P:A?lKlC;_00000000000000000000000000000000000000000000
00000000000000000000000000000K3K0000dn>_0000d6m?0000000000000000000000000000P1mj0000000000000000000000005>E<0kgWl7ak000000000000
00000000h<kP0000h6Jb0000000000000000000000000000000000000000a5PPaJHO0000000000000000Q7Kilb<K000000000000PP[A000000004c>6@>eA0000
000000000000\a6B00000000mGO94m7I0000000000000000H1D=0I]XTG^@000000000hl@000000000000000000000000P9Li0000000000000000TmU40000mJM]
\]6SH9Se9CKL00000000DXG[L^\O0000000000000000000000000000000000000000DjP;00000000000000000000000000000000000000000000000000000000
00000000000000000000]83Q0000000000000000000000000000D?ma8VfZ00000000]=8S\JVg`;:i00000000000000000000000000000000lj;^000000000000
0000\>fPlmX200000000000000000000\M:B00000000i5>;LeF4000000000NVa000000000000000000000000000000000000TFA;0000000000000000PVOi0000
00000000000000000000000000000000lUV9H3lR0000000000000000d`_=0000<HNe\4kAdfW?dNnL000000000000000000000000000000000000000000000000
`3k1000000000000000000000000<o;o0000L0BDHXCIIH2C00000000000000000000000000000000eHUH000000000000000000000000D6UhP;0LD`n=00000000
dB0300000000U?G=00000000H05X000000000000<NYb@kHe000000000000HgE4X<VN00000000X6hj000000000000000000000000000000000000000000000000
0000HAXj0000000000000000000000000000000000000000000000000000]20j00000000iIN]000057:J000000008f5Y0aV;lac:EEl:aE1o0000000000000000
0000000000000000DT5<00000000L_og000000000000000000000000PM[c00000000000000000000000000000000dBj7XD:R8WN6<[=K000000000000i:o5PKP4
0000000008X=00004VJi000000000000000000000000@\Vj0000l4ldPc_9AA1;000000000000000000000000]5T;00000000000000000000YEYG0=1m8XkE0000
0000DgWgAIT@000000000000000000000000000000000000@feD00000000000000008W8F00000000LgAY000000000000PJNc0000000000000000Q2h4@Y[90000
000000004AH<000000000000PNDB00000000D1]W00000000l[<F00000000000000000000ACR3000080QBh>^G0000h6JMTBX2XSI5@`S;000000000000\^7Z0000
A90i0000hZ<Q00000000000000000000HM?l0000X6DW<^T]0000=@KR0000<ogM00000000000000000000000000000000\HL3000000000000TK??000000000000
0000000000000000@4B>00000000HX^=00000000000000000000000000000000000000000000U;I@00000000000000000000PM2W0000000000000000L1S_\cHn
00000000`V700000lZ?ld[1k00000000000000000000dC1V0000<0@;ID9\0000000000004jSGA08Pi8C10000\4gZ00000000000000000000000000000000Df>@
00000000000000000000TdL_000000000000T9ePDBmMM7Fc0000<^M[00000000YHAmQHWE0000000000000000YC\H1A3VY:m000000000hTcY00008K56hSIZ]<jJ
9Ik9000000005IHb000000000000000000000000E5hPQA[6QH4C4e\a0000000000000000000000000000000000000000h0:<\Gco000000000000000000000000
0000`Ia\00000000DZ1M00000000000000000000E7Pi0000000000000000a6nni1]b000000000000\GkfDLR[00000000000000000000HgGA0mZ1000000000000
00008e_50000HTPdT4Cf0000000000000000Peb700000000000000008VI8lfB^0000`KAm00000000L:FeT0jX\Q\QXbL<Q>\Y0000168<00000000000000000000
TW:lX^YMQ<:h0000ldFB0jBP000000005K1@0000000000000YEg]9Rl00000000000000000000000000000000000000000000L_[_X>oR00000000000000000000
0000000000000000T2f@0000XAaj00000000<GW;0000000000000000000000000000000000000000IFPm0000000000000000000000004?db0000LDJQ0000Tj=0
0000hShR00000000H>JAHm?L0000000000000000PcQ`00000000000052];<Kb^8Y1k0000000000008ik8aE6g000000000000000000004=c;0000000000000000
000000000000A06m000000000000000000000000000000000000000000000000=5=Y86;50000000016Y20000000000000000e6W[000000000000`P;T00000000
000000000000`0g;0000XIbb0UnBTX_H8UdX\Z4QP^joh_Eo0000@RcU000000000000lQX[d[hA0000`f6X000000000000eHP1H;;kD::GID`P0000000000000000
0000000000000000XET1YJ<[AJR?00000000`_aK0Pl88=Jb0000521N000000000000053K4ToK00008Bo`0000000000000000\hFZ000000000000<;F40000XI7[
XP_2000000000000m92PYEUd0000XO]g0000000000000000000000000000MIFVm:aG0000000000000000XeYmdBaU00000000000000000000D<Lf000000000000
000000000000000000000000000000000000000000000000XI0K0000000000000000000000000k0k00000000000000009=MK0000000000000000000000000000
0000I1;`000000000000000000000000000000000000eIQj00000000PhQf00000000000000000000L9d500000000000000000J^D0000T`5l00008a6h00000000
00000000M<DT000000000000000000000000000000000000`[nJM7mE00000000<T4L00000000000000000000]Bea0000]010Q<[>0000P;e^II19000000000000
0000000000000000Q4MV000000000000IFQf0000000000000000000000000000000000000000000000000000000000000000T3ge000000000000000000000000
000000000000000000000000<SoJl=h?A7_D000000000000000000000000000000000000UESP0000T>JP00000000000000000000dKY[00000000000000000000
0000000000000000eH^;XUdJ000000000000EHGL000000005H<90000000000000000000000000000XJh]4]eh0000000000000000000000000000`S@8XJn]0000
0000000000000aMc00000000`Lc@PiUI0000000000000000000000000000000000000000@=kc0000P7[N0000lCUG0000000000000000l8Xg0000000000000000
LSMWUEIC0000000000000000000000000000000000005I:F0000`9VhY5R^00000gVU0000000000000000T4md000000000000E8h\000000004:V_HEXj00000000
0000Lh4e000091Z>53<:0000mD;Ul=GH0000000000000000DM_U000000000000000000000000D;Db000000000000ha3Cm<W`000000000000EB2o000000000000
0000AH>k0000000000000000TV33\bOS000000000000000000000000000000000000DJ0`0000000000000000000000000000<`_nQJX;0000PTa<000000000000
00000000000000000000000000000000000000001>ZQD?1LI57k0000000000000000000000000000YJhM@EC>000000000000000000000000H0^7dFLV00000000
0000000000000@;^eDE`000000000000@JXRiDS]00000000000000000000000000000000000000000000aHaF000000000000000000004ZMl872500000000hkAY
00000000h`MN0000000000000000`c4Q8@?;0000TB[a00000000dUlW0000000000000000000000000000000000000000DWcM0000000000000000000000000000
0000X1A6]2S60000THIg00000000000000000000000000000000Pg2i5=RfA@To0000U74e00000000000000000000AI<F00000000@BFA07<<000000000000m@ON
000000000000XnHAAECO00000000000000000000000000000000000000000000Ta`n0000000000000000000000000000X;]N0000000000000000000000000000
M>nE00000000000000000000`_HU0000P99c00000000dUoFPV\XAH0bhLBb00000000000000000000000000000OLHlg5OA8ZYlMoX0000H:ZP0000@l1L0000hUoW
<iZB0000h;RZ00000000000000000000000000000000000000000000h^P;000000004aE700000000I:V>00000DRI0000000000008ZE<00000000000000000000
0000000000000000000000000000A:iO0000LPHG000000000000000000000000000000000000000000000000000000000000TSR8La8Tm2ORYCDX000000000000
L:mk<Ef?<KaHLQK200000000L]>;000000000000000000000000000000000000000000000000000000000000h:mV000000000000=73V0000000000000000d7cW
dV^R00000000000000000000000000000000\6ba0000L?mKaIY20000`BNX\^?K0000T6eR00000000000000000000000000000000000000000000000000000000
000000000000<8`e\`KY00000000aC_e00000000000000008l38<\oH000000000000\L3_00000000L;Z>1BAA0000TTeL000000000000\^=h0000000000000000
000000000000000000000000HEgK0000TGm^0000TP2L000000000000000000000000000000000000lo8D0000lA1H0000<H1K000000000Zh20000000000000000
000000000000==M8000000004bDm`6GM00000000@3O]000000000000AED?000000000000a1O`00000000L=`M00000000PYd:4aW]000000000000a>1H00004@XD
HJH000004hdX00000000000000000000=2D[000000000000000000000000HB:k54NS0000Po8c000000000000000000000000`S59466E000000000000T3A\dZo;
@NC]0000I;=o0000000000000000A32>0000H30H000000000000ADfT9G510000000000000000@JS0H[?_00004?^I000000000000hO2N00000000000000000000
00000000000000000000000010U6L9Y:00000000000000000000QJQl\2nX00000000\R9j0000dkY]00000000a=k50000000000004M[T000000000000`50W0000
000000000000a3jcP=@f000000000000i7TP8=3A0000000000000000000000000000@@UI000017Wl0000000000000000000000000000000000000000IHV;0000
0000XWNR0000H2OV0000<gfAHX;Y0000000000000000\hQ[58l`E?bJ00000000000095k2000000000000000000000000000000000000PP510000000000000000
000000000000000000000000`Y\_=<n9H7Fh4Q`^0000Lc8f000000000000000000000000000000000000h;SU41V518mU0000000000000000Xj[U00000000<fon
00000000d[2:0000XLQ`00000000000000000000000000000000TBXehLWo000000000000m<BF0000000000000000eCS500000000000000000000000000000000
0000EFT]00000000e>L;=4aO<V3B0JTi000000000000lhN@\28X000000000000dc9Y00000000000000000000000000000000HCWN000000000000<@h500000000
47fA000000000000h1Y3m@YHQF6600000000000000000000000000000000000000000000000000000000000000000000000000000000\BWZ00000000P]>_0000
00000000T7V`50H[e9R<00004YCk0000000000000000000000000000@DNI00000000000000000000DQl0dTA2DWA:000000000000000000000000000000000000
00000000000000000000000000000000`bRE000000005F^a00000000000000000000000000000000000000000000000000000000000000000000d\h<00000000
0000000000000000L:5Y0IW;LJOe]<h2000000000000000000000000000000000000000000000000000000000000QK:<0000000000000000PWJZ000000000000
L9O>HW344UJL0000000000000000``T:0000000000000000000000000000000000000000TN@[lZM@0000DY=j83Y100000000000000000000hV>?0`Xl0000U9^2
0000000000000000=;R]00000000000000000000000000000000D8@A000000000000000000004L5KHMDZ4HeDa7Ai00000000000000000000`=W4dM[IXj]G0000
000000000000000000000000000000000000a10M1@_000000000L1m1`V_RL;P=000000000000@5oR0000000000000000000000004YjK00000000000000000000
00000000000000000000000000008W8lDn>A00000000000000000000000000000000000000000000000000009DIg000090_L00000000000000000000X5Nn0N=@
0000<62A@X?B00000000D[`hXVLR17VA0000000051kedjPSa9MP000000000000\@X`000000000000000000000000000000000000DSYh\M2;000000000000DR8f
<B^h000000000000000000000000000000000000000000000000000000000000H>mb0000000000000000@=mVHNe6X3A000000000`HPCa2fiTAGY000000000000
0000000000000000U5>S000000000000000000000000000000008Kej000000000000m@if00000000000000000000D7ik0000000085QeHYA:00000000aFGE0000
0000000000000000l1:Q000000000000000000000000000000005BT?00000000000000000000=GVF0000TebCQ?2]000000000000L1A`hB`710TQ0000`HD]@UON
TnD\0000000000000000000000000000000000009DJM00000000000000000000000000005>Pm@SaS000000000000000000000000PI^O0000000000000000h`1[
`kTA00000000Xm0100000000m00D0000I4dW00000000h@bL16Ha00000000000000000000LP9800000000T7X24:4_00000000000000000000<8SV\7jclMe\X`=E
000000000000a?GZ0000P`k\0000000000000000m;=D000000004R0A0000]>RceCgg00000000000000000000<VTD0000`CfL000000000000X?URTDRZ00000000
Da?X00000000dK83000000000000000000000000000000000000000000000000000000000000l0i80000Li;=000000000000000000009AGK000000004G6d0000
0000<Sjk000000000000TA]j00000000000000004d_NU0mm00000000000000000000dT9V@4<<8ZBh8il0000000000000T8[m`=[=d<^D\bSNI3LB1JgmXh_\0TLV
0000000000000000000000000000]Ioh00000000000000000000000000000000d`2Z00000000a<W<00008jiem>3Z000000000000000000000000000000000000
000000004j<d000000000000`P4X00000000=Ag4000000000000000000000000<8H\00000000Y72X00000000000000000000]35A0000l23S00000000lXS80000
d6WW@=AFXAa@55Gf000000000000000000000000000000000000000000000000PCbA0000000000000000hGDR000000000000HAo<00000000LCZ]=>=]`EXA0000
iHNk0000000000000000D72jdMOA0000lK@l000000000000hQb400000000000000000000`G[?8`iHd56200000000Q7S400000000000000000000000000004`gi
00000000d=_0`OQ]00000000LbGc000000000000TJU=Toak00000000000000000000a1GAPYdE@@od0000\@9nH^UN00000000000000000000000000000000dK`o
DBdK00000000000000000000000000000000QG8>00000:^L0000P5J<00004aed00000000000000000000I?Y90000000000000000<GCC00008<SWTEV900000000
00000000000000000000X3h<0\\^0000000000008a]dH?CN\gQDE;L_0000`>HW0000000000001:J<4X3m000000000000000000000000T=180000h6lX00000000
00000000Dd0@000000000000000000000000000000000000000000000000DS4_d2f4Q50nXTf4<VSi=GWI00000000\SRJ01]=LXjmhedC00000000]=:T0000dX>>
0000000000000000AGDO000000000000000000000000Ddm_0000d9E_DEd?000000004GTk00000000l@;m0000@ffV00000000IEBA000000000000`3VO<@W`QJC\
00000000LH028GE8@K9?T\<^0000m5IO000000000000000000000000000000000000000000000000000000000000T59@m<U=0000000000000000000000000000
mE^K00000000000000000000000000000000000000000000000000000000lHfN0000TGGL00000000000000000000000004AI000000000000000000000000\EQ8
<=:[00000000=1m00[aW0000000000000000000000000000<LPGi373TZ@i@_ch`_hY000000000000\mM60000000000005>B80000Hb9V00000000000000000000
4U^_000000000000000000000000000000000000809=]IJ_000000004aR>000000000000000000000000000000000000000000000000000080>G000000000000
dXKa@@5]]2dR<11D`P2[A@2H0000000000000000d;1?00000000hjI[HT]`Y6<O000000000000000000000000lV]X000000000000000000000000000000000000
0000=:[50000000000000000Q1f90000000000000000<WH<d@R;\`FD000000000000T[TE0000000000000000D]JmXd>O00000000000000000000000000000000
@jWb000000000000DWcCmE^a\Ub\0000000000000000eEZ:000000000000000000000000TLXO00000000P;=g000000000000000000000000000000000000=ED_
00000000000000004R4=000000000000XAoJ0000]E;h0000000000000000lDK900000000000000000000`]]=0000000000000000000000000000000000000000
000000000000000058m100000NV40000000000000000000000000000000000000000P;^A0000000000000000000000000000000000000000HW\I=EQ000000000
0000mEMU0000DVc@0000000000000000000000000000aAoH0000000000000000000000000000`Z6jdGb@0000000054EU00000000T<Jl000000000000<f4OU2SE
00000000dB]M0000iJZS00000000l>GW000000000000X=5=\FnhDj\LaHgK<FUG0000H\ZM00005Gbm0000000000000000L55?THMY<f?Z0000000000000000\4dI
00000000000000000000000000000000000000000000000000000000000000000000PDc^000000000000l9D\D8Ro8KK80000LB?\00000000PHi7000000000000
0000dBH80OOZ00000000000000000000000000000000000000000000P8>ZHRk0000000000000000000000000=:0d0000M8X4D3aj000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hGeh000000000000000000000000000000000000dQZ900000000T4770000\CV6
0000X[T\0000000000000000<b==lf`W\G7:0000000000000000000000000000000000000000000000000000dZVU00009:@J0000000000000000000000000000
0000Y=RQ00000000<;Kb000000000000000000000000m8UW@E4lhMP:0000000000000000000000000000000000000000000000000000000000000000`CFh0000
00000000000000000000@CRB00000000000000000000TNJa00000000000000000000]JT_00000000P^cl00000000T>Sn000000000000000000008S?_00000000
00000000aFjm000000000000000000000000l2h8D95]4Nk20000000000004@g600000000X8\n0000000000000000000000000000000000000000000000000000
00000000\5_50000P;LE00001DG\000000000000Hh0^0000T_Kd00000000TmSN0000000000000000eJEc00000000lLW>0000000000000000000000008b7<@nEO
0000LZVmQ8?]0000LdEG00000000\aS\00000000000000000000000000000000000000000000=I5d000000000000H8L40000<0@L\nI^00000000000000000VA[
00000000e<VX000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000dV6_0000
000000000000000000000000l\4i000090em0000000000000000DP\M0000000000000000000000000000H7Bd@C9f0000000000000000000000000a=D0000h6QK
1:2400009:K400000000000000000000\`j:E5UQ00000000hkPW00000000\1o:000000000000000000000000A;5b0000000000000000`\TS022N000000000000
0000000000000000\odV0000000000000000m6gC00000000TPJB4kFmA@aD00000000000000000000000000000000HIIA00000000000000000000L5KN00000000
hH:d000000000000000000000000000000000000000000000000000000000000000000008S\W0000000000000000@Y`4HAaX00005FMb0000hCcfPRJZe;lE0000
0000HoGM0000d7IO00000000<7^fUE4D000000004LQ600000000000000000000PfUZdeVf0000lG_P4oL600000000l`Lmi2:A0000\Q\:000000000000DX[D0000
0000iIcH000000000000000000000000HibfdG^2000000000000000000000000000000000000000000000000000000000000T5^a00000000M>A10000U=o80000
<;9b8?Rk0000A:a400000000Dnl7e2\B00000000000000000000000097\O000000000000\37Q00000000H\^4000000000000000000000000000000000000HPYM
0000`cW=00000000000000000000000000000000<U34lW7Q00000000000000000000M7;E000009e]lCW1`chn0000000000000000T1F;00000000LT?E00000000
00000000000000000000dGhP00000000\Wef0000UA<J0000T2M0LY<E000000000000000000000000000000000000000000000000000047I>`?JbdZVb00000000
TGlA0000PVWN0000000000000000P[L_00000000heR90000<9V@m7f9=>mF000000000000hM[60000000000000000000000000000000000000000000000000000
000000000000<1Bh@^f@0000000000000000Xe>j00000000<W3O0000000000000000HdP=]:i>00000000000000000000000000008c:g0000T;W^5GgA00000000
<VEm0000h[Th00000000IJ1Z000000000000000000000000U;;K0000@X>V`UhjPIj4d^e:l36;@Of:\f7L00000000000000000000000000000000000000000000
LL@90000000000000000\@gV0000dMKjiJ\<P_<P<I20dc890000000000000000XVc^=04X00000000000000000000000000000000000000000000000000000000
0000E2^P0EeH0000000000000000da2>00000000000000000000TZ?T00000000<<dF00000000000000000000TSMA00000000T5ec0000U8NK0000000000000000
0000000000000000dWPo9:U9=H1lD`Oo000000000000000000000000000000000000000000000000]CiS`2l\00000000iDcI00000000@j4o0000000000000000
0000D@H900000000@MXU0000000000000000000000000000a@Sd000000000000D@HL0000000000000000@_KM0000lN4f00000000000000000000TH:300000000
0000000000000000000000000000\2>@00000000000000000000000000000000\B=20000`\OT00000000000059G^0000000000000000000000000000@_?;0000
000000000000000000000000d:eG000000000000000005h800000000=9;71=R:000000000000000000000000000000000000000000000000X][f000000000000
00000000TEBQEJnY00000000000000000000`Q<6U>h30000MBhW0000000000004\jc000000008C7F000000000000\LN352<Ue5ah000000000000000000000000
00000000000000000000hK@]8O>[9IK200000000XT2U00000000000000000000000057X;000000000000000000000000000000000000=DOi0000\Ib@00000000
00000000P2B<X<l[LjKi000000000000U<Y]000000000000000000000000000000008loE000000000000H4050000000000000000\LgJ82eXlR:V000000000000
000000000000000000000000000000000Y?Y0000DF;U@HU^00000000000000000000XBPm`9:JlVmA`Y[g0000000000000000dOn\000000000000000000000000
TdNP0000000000000000`Fo9000000000000L=PB00000000000000000000000000000000000000000000000000000000000000000000HQfW0000000000000000
00000000]Ij\0000000047od0000P?:;00000000A:=G0000000000000000000000000000000000000000E91a00000000<V?d\d=D<kcn0000D>^V000000000000
0000000017I0000000000000Hf1=00000000a07<00000000000000000000D4c4@5=FUCKh00000000D5?L00000000000000000000`d3o00000000LhaG00000000
DRco0000\jAZ0000000005QNdkmB00000000000000000000000000000000LEUJ0000hh<L@\3@a7dZ00000000\8iPhU>V00000000lTXlhaSK0000000000000000
0000000000000000X0JA00000000l;YN9:Jc0000lG3?li1K000000000000000000000000@IboIBUi00004PdK0YUTa:HX00000000PK5I00000000000000000000
00000000000000000000000000000000dbhP0000000000000000A8joM;[800000000000045200000E=O;000000000000`E>:@V9fa>6j000000000]lQ00000000
@D]?000000000000000000000000000000000000000000000000D3Ja00000000000000000000000000000000000000000000lIhfmDM:0000000000000000@CC`
0000000000000000000000000000000000008RN800000000l:ab\jG@00000000l_4B54DJ9?`Y00000000A>YUaC_900000000hY2I0000000000000000UE5F8]HP
00000000000000000000000000008]43000000000000000000000000`YL300000000<cdG0000000000000000000000000000IG^@Lb1;0=0>00000000LAmG0000
000000000000000000000O[20000000000000000D70700000000000000000000D>Cl0000=2>P000000000000000000000000LT_@I>=N9IUV0000000000000000
00000000000000000000000000000000hMlG]JfD000000004:P?0000000000000000000000000000hV1000000000PHPe00008V_>0000000000000000LaX_UBJK
mG4K0000XX@400000000@:Rm0000000000000000000041dW000000000000Ld;W000000000000000000000000000000000000000000000000000000000000lS`F
0000000000000000LGIl000000000000000000000000000000000000\f5B0000000000000000TIm8A6bE4VPS0000000000000000@ge40000000000000000hLCd
00000000M=ZQU6FjQBBH000000008\Z@AGM60000000000000000000000000000<Z2o`]Go0000000000000000d4dg0000dDJ[00000000D=UmmFZJ8I@a00000000
0000aJF_000000000000000000000000dKfI5F1W0000hIHj0000000000000000000000000000iHai000000000000<G0M8\`M0000YFVb000000008j>g000014<_
0000000000008Q_900000000000000000000000000000000d4HS00000000d6DJXl8Y00000000e<6a0000000000000000000000000000000000000000PEi;0000
000000000000000000000000000000000000T9Qb0000@MDJ08^b00000000000000000000000000000000000000000000000000000000Pg8<0000000000000000
000000000000a:mL00000000000000000000LfcO000000000000`h3h000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000A@a`00000000000000000000]F>200000000000014L_M0hM0000000000000000000000000000000000000000<Ubm0000000000000000
00000000D9bj00000000000000000EDhPP7A00000000X9;J00000000000000000000=44R00000000l[D^000000000000000000000000D2oH0000000000000000
0000<^iSPjTA0000ll?f0000000000000000000000000000A=YZ00000000000000000000e9@3aCd50000a:Qd00000000\>l30000\GC2\QMVLjhVTjg?YI=00000
0000000000000000000000000000000000004N2H0000000000000000PdZ=0000000000000000l]LSlVS3aB:20000000000008>QYQ>V700000000000000000000
00000000e68[00000000<gU=0000000000000000000000000000000082\>0000D;Ad0000PkI?00000000Pc?m@GPC00008FWS000000000000DKhKLWWY4]VoLT:6
0000X\Bb00000000000000000000Q<4?Q;ac0000000000000LA8@dS91C2C000000000000HN?7\a780000000000000000`i5N0000000000000000000000000000
00000000P2[m4=O300000:<5hNQ0dd[M00000000`ll]@UMcLeh]Hiai000000000000000000000000@2WS0000000000000000000000000000<HNNHE?100000000
`j2X00000000000000000000000000000000TCh500000000000000000000000000000000H;O70000000000000000000000000000000000000000000000000000
00000000L_n3`L=`0000hNh@00000000h:DZH5Vo0000000000000000000000000>:Qha[800000B3kQK0N00000000PR7O000000000000E6^e0000YAc@00000000
000000009DU`000000000000000000000000000000000000000000000000000000000000m3;K0000000000000000000000000000000000001H;E000000000000
0000EI>F000000000000`Eh[0000\bKh0bkI59260000000000000000000000008lQg000000008Neg00000000000000000000U0A40Xj800009@HE000000000000
0000000000000000000000000000000000000000]IHH\1`;0000000000000000h0Po`hKR0000`TNG00000000hJHC00000000TQIg\k5;000000000000M;3;0000
0000000000005;NghSP]00000000@WYc00000000000000000000000000000000000000000000HfSV00000000Q?OSe9UY0000lDD[4`I54mCUd9AJ000000000000
00000000MEEB000000000000000000000000@m:RdmA@000000009ES00000m4@U000000000000000000000000000000000000TdEe000000000000000000000000
0000000000000000000000000000D1<YTIaN00000000000000005GNF00008TkD0000U8L=lNQ@@]\7000000000000000000000000HaPH\CHC`JV>ToIe00000000
00000000QIJ200000000000000000000hbKV00004n@[0000dPhb00000000000000000000XC0P000000000000000000000000T^NY000000000000000000000000
aH[200000000000000000000e8II00000000D2<F00000000000000000000L>[a00000000000000000000EF]hIEB[000000000000000000000000000000000000
000000000000aH4c4_TY000000000000000000000000000000000000000000000000000000000000000000000000EDnW0000000000004ob]000040_98_RR0000
00000000000000000000aIMJ\P_m0000000000000000L_?f00000000DRee0000000000005IYUTEg<XbLM0000l_Z`00000000h87100004]B5TN\000000000`i5d
DUe[0000dCKS0000\E[=4OYI0000L1bj00000000000087G<0000=IEDXK>900000000L<KA000000000000m7nF000000000000\B;90000A72A0000000000000000
`L7<<VdFdih_4jg2LSPjhja?hf[60000lFaj`BYB000000000000000000000000d4Fb00000000LBf[TK_<`]VM0000lQ<e0000000000000000lIQFE45K00008C;O
0000000000000000000000000000000000000000000000000000000000000000h]CWhmgY000000000000L>@]L\Xo000000008GVk000000000000A4a800000000
000000000000000000000000000000000000000000000000000000000000QA4T000000000000L=33000000009FN5dU@k5J7?0000A<`^a0NU4gc1000000000000
000000000000D5<dHSh50000000000000000000000000000UJjI00000000000000008icf0000<6F800000000TGKLlMnk00000000000000000000Y;7B0000\2Ho
DbXA000000000ST700000000000000000000000000000000000000000000000000000000000000000000L9kPa>O=00000000<BZ5h<]?00000000000000000000
E:1Z0000H@[U0000XF5J0000000000000000@iEde@M60000@oR4`eTB0000000000000000000000004U<:0000000000000000000000000000`_FMAHj\0000mEiI
X[Dk00000000000000000000hgS8000000000000`1nB0000D_QF0f9:0000PhSe00000000000000000000D>lFaF<S000000000000000000000000lJPA0000`F9]
0bg^0000000000000000000000000000000000000000000000000000lSCP4lPC8VF;a18=E;E7h60E0000000000000000000000000000TV98000000000000DZ\m
00008bl2000000000000XgnY00000000\?3UTVZF0000`Ca[0000000000004:Pl0000\@in00000000XDPZ0000<0aF]4COT2jC000000008Znb0000<]bEdmOZYJOC
00000000000000000000TNCo0000@=io00000000000000000000DB4b00000000000000000000<82=@i^@000000000000T7j800000000e97\Q;Jm000000000000
00000000@:N?000000000000000000000000LYe40000000000000000\D``<_3WDCg7\FDj4K1NhonT00000000\Nf@00000000000000000000LFKf000000000000
DiE@000000000000P@3?DD2P4EiTLcc]91Hi000000000000000000000:L400000000]D>a00000000TNQd00000000HjkS18`mAI_E00000000000000000000<6hH
<[l8000000000000000000000000000000000000<lQH000000000000labiI>J20000000000000000H=iM000000000000d78YmG]Z0000P_lK000000000000D[I4
liC9`5W>h^9Yh7NJDQdn\bQD0000000000000000iHAZ000000000000000000000000HIOG`C[T0000H=RU000000000000TI8E4H30PJX9XR6J0000000000000000
0000UEh=000000000000000000000000000000000000000000000000000000004f8F<G_^0000=EYZ0000hD0[YG9]0000lT:i0000000000000000000000000000
00000000000000000000lOU9Db5MLdGE00004\L@XQP:0000X0Ib8Qc6000000000nLQA<hX0000000000000000LfDa000000000000<gc>0000000000000000h5dk
00000000000000000000Di]90000Pkb9<08H0000000000000000TZ]?4Y\T000000000000XL0c0000000000000000000000000000`XLG00000000000000000000
00009<P<06`c0000000000000000HCD?PF@T@TH50000PN]T0000lk`Y0000TZ7gm@5h@KQl0000HJ<;000000000000000000000000000000000000`>Z=00000000
L;1f000000000000`E=h0000000000000000000000008`[g00000000d4JEU:8Hi>JPXj?7L3a>000000000000000000000000000000000000h`UY0000000046^n
0000000000000000000000000000Q@gP000000000000000000000000<i@@0000<[K`0000@I6=0000000000000000LCkYLiRT000000000000000007>A00000000
00000000QJXn0000000000008BkF00000000<U?YXNW^H`15PTKl00000000000000000000@U<[iH9b0000000000004]De00004;Rdl]je0000QE;G000000000000
=?J@@W5cA:7B00000000000000000=0L\@340000000000000000A=j=0000000000000000000000000000000000000_WZHHEb`o0BiF8\0=SS0000000000000000
0000TSdO0000000000000000000000009ENBA0>1aA501Fl600000000H40nDRGTd1kn0000000000000000000000000000000000000000H>h4MIPJ0000h=0Z0000
0000<Gk1000000000000000000000000000000000000L1oa00000000HnBZ00004d9l000000000000000000000000000000000000Q3G600000000H`7N00000000
000000000000000000000000]5G@0000000000000000000000000000000000000000DYM^00000000000000000000`J>E000000000000000000000000000041IU
000000000000lkAFmK449D7[000000000=A714`V`iT100000000000000000000LRf9]K;n000000000000i<El0000000000000000000000000000000000008B1F
dF[n`kGI000000000000000000000000e2_^00008GA]00000000000000000000X<lh0000D>OZXYNI0000iDPO000000000000000000000000000000000000<E`G
P>J_000000000000000000000000h?n500000000000000000000000000000000A;2_EIRZ0000000000000000`E_^00000000`5_B000000000000000000000000
0000000000000000iH_G00000000000000000000000000000000YGT<0000000000000000000000008_j1000000000000H=jb0000000000008=PZYEm9`dV_@d>4
000000000000000000000000<1?D00000000LZNn00000000000000000000000000000000e@J`0000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000D^5U0000MFIW8S^g000000000000X^on0000XbO_000000000000Xj_`L6jm0000D3Qf
000000000000le6f0000000000000000@:A>000000000000XBbV000000008De400005@`a00000000000000000000D>^dHG;b0000Y?Sd00000000000000000000
0000X`N70000P@XjHX?e0000T;b500000000lcF2e9J<00000000000000000000d\YVP=jIh_l@000000000000000000000000TT^I000000000000ECY800000000
AFKJ00000000HC1e0000000000000000D8V1`c4:0000000000000000HAYA`BjX0000@E]:00000000000000000000l<Qf00000000@c;?`_^I0000000000000000
4<WU0000`Ej00000h:W4000000000000000000000Wig0000XEbn000000000000<RRe00000000000000004IVG000000000000l3\7000000000000000000000000
00000000000000000000LH^k<m<DiGcf@:NR0000000000000000000000000000HNSc00000000000000000000]4__0000HbTU000000000000000000000000AK5Q
Y79M00008S1900000000`3@X000000000000P<DR41\Q\fT^0000DU?G000000000000000000000000000000000000dMbOM?6YPjH;0000000000000000HCPH0000
000000000000000000000000AEf800000000\deD000000000000lK=H0000I64C00000000TPaB0000000000000000000000000000000000000000000000000000
`>kR000000000000000000000000000000000=ba000000000000UC0Q0000000000000000000000000i689Fgk00000000000000000000000000000000@3@>Q;:K
0000`T[?0000`1aI@?VA\jFb0000000000000000X<\`000089QH0000=E^80000D=9_XcclY=6?00004L2>00000000000000000000000000000000X5Xj00000000
000000000000\>JndKF=<mhm0000000000000000000000000000\L^:0000PfEm00000000h`6<`P4d00001HTX000000008N1=0000lT^`000000000000h]V]0000
000000000000ll660`_2=4Id00000000XV=2000000000000`kLo0000lQ>P0000M<I900000000000080WP000000000000000000000000lSm20000PC4Q00000000
mA_F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XZHN0000H8nl00000000L[XGDO0_0000
00000000000000000000UERc0000000000000000dNJ:000094lT0000000000000000lU>2D^0^00000000`_F@<NA`@>]Z53Sf0h9Ze5<7dP6=hMH;I@<N0000l67O
0000h5UUlhGJ0000]H:20000000000005?>l00000000@M^500000000000000000000000000000000000000000000LFmV00000000D_XneJh`0000000000000000
0000000000000000000000000000`RaE000000000000\^8jE7ZmY=U]0000H4VA0000000000000000000000000000D;XJ\WX30000DR`e0000<hj28[kD`k4eYDfg
00000000000000000000000000000000h]4YhfX^000000000000000000000000000000000@C@\]`Q0000@<W@0000\116H68``6aaUI=M00000000000000000000
00000000PAXV0000000000000000<aDH0000000000000000000000000000Y1h<0000000000000000000000000000P]AF000000000000h5Pc99_;000000000000
0000=3^Q000000000000l=7W<FD6000000000000000000000000000000004k_edBHE00000000000000000000lJ:b00000000000002050000000041\[8IKE0[MI
`iM[ln9o000000000000000000000[>A0000000000000000D_OXQ2AL19k:=>_K00000000000000000000000000000000`7CC00009HYY00000000\6U[00000000
00000000U:4YDLYn00000000000000000000000000008C?E00000000000000000000000000000000d>Ia00000000HAbM]GLY0000HAKIY:Ce0000d<@S0A500000
0000E7]YY?jR000000000000U3AR\XNW0000l2X`00000000E1>L00000000000000000000h@>CmD300000MJAL<K\A000000000000000000000000000000000000
0000000000000000000000000000LhIf00000000ADHn000000000QZlU9X?1@oJiAO\000000000000000000000000lTa]0000000000000000IIkY0000@WI10000
00000000000000000000000000000000000000000000H@c70000Y9UFAI<c0000XdHG000000000000\WS50000lMNi00000000000000000000000000000000@do`
HAJZ000000000000000000000000l<9X4jF700000000iEkg]5ePUJ5>QJ8C00000000`6L7000000008QQB00000000PPDfM>?j0000\=f[Pm70LTb400000000L>Y@
000000000000@81i`BUO000000000000X1[Y0000000000000000000000000000hC`\0000000000000000\B4IPkBk00000000000000004TM10000000000004R33
00000000000000000000000000000000000000000000000000000000000000000000000000000000H;R:0000000000000000HYcd\S1M<05<aFk@4?Sn00000000
0000000000000000000000000000000000005:=XQDAL0000HYVT94Bm0000@5hU0000]GQB0000H<J@0000000000000000TTVHPWka000000000000000000000000
Lb>LmAk40000000000000000000000000000\RcE00000000000000000000hoee00000000000000000000000000001HU5000000000000D<GM000000000000@a_Z
DibY00000000<]n_\^aG00000000000000000000`g4j0000000000000000I;7^0000000000000000000000000000E>k>000042<_000000000000000000000000
00000000000000000000X@OO000000000000000000000000000000000000000000000000@;>K0000000000000000000000000000L6dE4AkiDaUn@3d^00000000
00000000aH7n0000<Bha0000000000000000000000000000X<^Ye5B=00004i09U3\?000000000000000000000000000000008KMQ000000000000000000000000
0000U@0Q00000000=39Y00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000EHBY000000000000
0000000000000000@l3f0000lQS\0000000000000000000000000000000000000000000000008`^]Dc[b00000000000000000000000000000000000000000000
0000ddoFTOPB000000000000000000000000000000000000dL1L0000@=ZKT?8VLVDYQ:0<0000000000004Z3W000000000000000000000000000000000000DhYZ
00000000A1=b0000000000000000db[\0000000000000000`i8Vi?9I00000000000000000000000000000000heDB000000005@jL000000000000lDDO8aTdHfgh
000000000000XdJ000005Gfn00000000000000000000000000000000000000000000000000000000000000000000000000000000hNKj00008]Jb000000000000
4d^K00000000000000000000000000000000000000000000\2?\00000000000000009=Th000000000000000000000000`2VA0000000000000000X:ML00000000
0000000000000000H`?o00000000`@H_0000000000000000UD<[00000000TQLm0]T<0000QJB_00000000XnCi000000000000000000000000<Fb>000000000000
00000000000000000000dV2J0000000000000000000000000Xn<HI0f000000000000M1lB00000000000000000000000000000000000000008kgG000000000000
00000000eEXV8Cm5000000000000\>Gi00000000000000000000@^HSL`L_H3gL000000008GQC000000000_kH0000000000000000I<bl00000000000000000000
000000000000M@g4`N4=95nK\=\;UE[Y00000000@DKR07dT000000000000000000000000000000000000000000000000812M0000000000000000IHSJ00000000
00000000H3Z8000000000000l8A<00000000]:0Mi<TBmD5[0000]7Qc00005:n_0000000000000000dB32000000000000000000000000000000000000<MM60000
00000000=52Z000000008;[GLe4cmGcJ\DNn0000dM?H000000000000PZ<f000000000000X<i4<a8?00000000000000000000000013;:00000000000000000000
0000000000000000000000000000]BUV000000000000000000000000000000000000dUGG0000iF3N0000000000004P01\_hI000000000000000000000000`i9`
daXB00000000000000000000000000000000000000000000000000000000@9K?iGQO\BXL00000000000000000000T1>PDk7600000000a=\E0000000000000000
00000000<4[n4g:[00000000HGQ`0000A0Z;000000000000`]n000000000000000000000000000000000@3c]T\fQlgA7]JnL0000000000000000dPbjdnn[U;71
00000000000000000000000000000000000000000000807P0000XIBj000000000000Hf0X8hRk00000000lOWJ0000000000000000L4O:00000000000000000000
0000E;\N0000000000000000X<HK0000XI1B00000000000000000000000000000000000000000000dIc>`][A000000000000P\Sg000000000000000000000000
4eY<5?R;PICE00000000PV>[000000000000H[OCXT6O00000000000000000000000000000000Ta130000000000000000IFWk00000000TBQZ0000000000000000
4\eb15`C`DBb00000000`m<a00000000\C;;000000000000000000000000000000000000000000000000000000000000000000000000@[j50000000000000000
0000i01?00000000<82Y4PFh000000000000000000000000DnPe0000000000000000000000000000000000000000d[`=00008\a:000000000000000000000000
0000DTaLDn9Q00000000P9cQ<WR1Y0Kh00000000QEjBdCSC0000000000000000000000000000000000000000<R^E0000XTVk0000000000000000Lf4500000000
00000c`l000000000000000000000000`kSc000000000000hE`WDUfj0000000000000000000000000000000000000000187=0000000000000000000000000000
0000`L4:00000000000000000000lVM2deMQ000000000000hiEK0000000000000000Tc?@=:SS00000000PWOmHYno00000000000000000000PIIc0000hcKM0000
h7m]0000000000000000000000000000<3Ng00000000000000000000000000005JUU000000000000`4c@0000000000000000LYPm000000000000dHXGP1NC0000
000000000000000000000000Lkho0000hKmoA5XXIHl]0000\Oa6000041QN0000000000000000000000004TB0000000000000000000000000H:e21G;600000000
0000LVC<000000000000lAAW0000000000000000lK:k<M<>000000000000000000004Zki00000000@V:n0000000000000000000000000000Y=il@B`c00000000
0000@ab9000000000000TWe:0000T_h00000000000000000000000000000\H6fY:UJ=9VKa:CG0000LT4[00000000000000000000000000000000lnXo00000000
000000000000000000000000\SNaLGI700000000heVX0000000041eh4U7fTcWG0000Hk\`DN<D0000H\Z20000X@>1000000000000000000000000h7]m00000000
00000000000000000000000000000000000000000000000000000000000000000000000000008]_K00000000000000000000d9E00000PhHT0000000000000000
00000000000000000000000000000000]8LR00000000E?^c0000000000000000000000000000XZkPPmY10000A:A?EFRL0000P<Cl<_2800000000000000000000
00000000000000000000i<Zk00009HD7000000000000000000000000000000000000000000000000000000000000PW<M0000000000000000000000000000H]MQ
00000000HV=eI=VC0000000000000000L7c=00000000dM0_000000000000000000000000000000000000UAa88[jG\1>b00000000M5d:Xg7BHDGe00008?aM<bBO
1?;Z`_@Z00000000000000001:Ln00000000TDFI00000000000000000000000000000000000000000000000000000000000000000000hPGV0000000000000000
0000000000000000000000000000000000000000=J860000`2ZWTgmND_R?00000000LSAh=F@^000000000000Q<E6HVEG00000000000000000000000000000000
YImk000000000000000000000000@gUd0000000000000000000000000000h1M90000000000000000000000000000000000000QGH00000000HflS000000000000
00000000hNXPYGjW0000000000000o9@0000000000000000000000008NJl0000000000000000000000000000@=nB0000000000000000D;C_0000000000000000
00000000d:fB000000000000AHbk0000000086HNXHgN0000@SmI00000D?C0000000000000000Lj;n8E90m4YT000000000000Y@6M0000<Hk400000000\mQ9DXED
4`\Ze0YJ=EMe\5A1000000000000000000000000000000000000000000000LM600000000]BVX00000000000000000000hIXK00000000QA6h0MI888igDUHQQ6fc
P_N89<FAXJKA000000005Gd\AHj6000000000000=G1f00000000000000000000d;2O00000000000000000000000000000000l?]g000000000000\1_J00000000
000000000000000000000000EGag0000P>PA000000001Bi000000000000000000000Da\8000000000000000000000000Hc`H0000L9WN00000000000000000000
00000000000000000000h@cl000000000000ddgR`<bL@;L`0000T2VOhnd000000000000000000000]HaSLEWm<\GQ0gLNIJ4n0000LN2i0000000000000000@c>O
0?1d0000PZoG0000000000000000000000000000000000000000000000000000LJ\X00000000Ha_nY:97000000000000haDf0000000000000000000000000000
0000`d:F0000000000000000<K<g0000000000000000000000000000Y6A@`L\5H62bXeK500000000000000000000mJKa0000H[K9000000000000000000000000
0000D[dE0000iFL381W100008DcDPLbD000000000000@8J;0000000000000000lc\^000000000000=8U<aH]U000000000000000000000000hC`L`_:O0000LEZD
0000000000000000000000000000000000000000lSb=\hkm000000000000000000000000000000000000000000000000000000000000000000000000TN[Z0000
HUH600000000X[ogD\eT`JGRA6TKHIHNPR;6e6oGUF5c0000000000000000000000000000l5F>00000000@N3L0000000000000000000000000000000000000000
000000000000000000000000Dh88P_D40000<lH9U0S\000000000000000000008]=GHG6QP1^300000000000000000000`5=50000h<J4000000000000TbZkdU_G
00000000<Hn\0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@@RT
00000000P>5\00000I5=00000000LTfMT^2_0000hZTJ0000eH26000000000000D?eN00000000TTB=0000000000000000000000000000000000000000TDQbdjUe
0000000000000000<FMM0000000000000000HSZH=2MA000088MT49[f000000000000000000000000000000000000000008ek00000000\FPO0000000000000000
0000000000004=?OlKX<8@JgA<md00000000000000000000000000000000000000000000@AFe000000000000461a000000000000000000000000000000000000
00000000000000000000000000000000E9Ek0000000000000000LDHN<nCP00000000000000000000000000000000<U9>4mRo0000@:CA`bPbi;_K000000000000
0000000000000000000000000000000000000000d;R000000000XT>L0000000000000000000000000000`1am000097^@0000L??``MTj<f\b0000HSQ:00000000
000000000000000000000000000000000000iGoUdWfi0000<><^i2hT0000000000000000hK^d00000000000000000000X64oTA5FTEB;8beX0000000000000000
00000000000000000000X5N0XDB2eCZP0000Y;k0<:@F000000000000heU04j2>000000000000000000000000000000000000000000000000DG\Bi2l200000000
0000000000000000T8RG000000000000YD6K0000@J<O0000000000000000AI220000000000000000L^[R0000P3M\0000XgcU8E7@0000000000004MBg0000HEOK
P;5fM1?20000lg?I000000000000LclH00000000000000000000000000008aMM@f3X0000000041KOLI>J0000000000000000000000000000\kiQ0000UId90000
lfSd00000000000000000ZU;00000000AK050000000000000000000000000000TY8T000000000000000000000000000000000VdW4X^`0000P]]]000000000000
00000000000000000000LLH]XM`]\WKd0000\m8?00000000\NN<UD3i0000A9g]0000TSEm00000000000000000000\O`?00000000000000000000000000000000
000000000000I0Qf000000000000`RU\8l<c4CMo@Cmc0000`\QW0000000000000000000000000000TE[Q00000000HB^RXE5`hB]o000000000000`3ED00000000
0000@CBM00000000l2F30000T;E900000000T11g0000D1:i00008H2QPijV00000000@NPA\F\m0000000000000000<EPC00000000000000000000e4oF0000d9`g
000000000f8a0000000000000000`[<j000000000000lMa[DY62000000000000000000000000df==000000000000000000000000000000000000000000000000
0000H1Eh0000`1\eh>hn00000kdg0000HVbHXa3Q00000000d:I`L^oF000081hX0000000000000000M<a\0000A<n_00000000\j[H000000000000000000000000
000000000000`4G^00000000000000000000HH^6000000000000dOlo000000000000000000000000000000000000000000000YFZ0000000000000000000083oh
0000d4Am0000@l4;0000000000000000000003=30000000000000nig000000000000h\:a1?Q9AIe:0000000000000000000000000n\i0000000000004dHgYFEB
00000000000000000000h>d=0000000000000000@VFJ000000000000Q<ih0GF9PAS?m>:P0000lLMf0000000000004VYU000000000000]:8[0000000000000000
mDfA00000000000000000000lYPV1Cj_0000dKFLXL@aAIAD00000000X43200009<SG000000000000000000000000`Ri=00000000000000000000000000000000
0000000000000000000000000000ED^T000000000000d]bZ0000000000000000LTi9000000000000Pc3Mm7Y:0000XQd3000000000000EJRR0000000000000000
00000000P9Ko000000000000<6Nl000000000000000000000000EDBI000000001E6300008m7f0000000000000000eCBY0000T?B2Ddk^00000000000000000000
00000000000000000000l5Bchf2U00000000XHLA00000000dU8k\XM?LYjj19>LXH1@00000000000000000000000000000000000000000Ghf0000000000000000
000000004FQVDS_[0000000000000000000000000000000000000000HR?50000X9I5dh<20000000000000000l<=f00000000000000000000HD5XTjnX00000000
00000000X;ng0000<fDKlE3HhYUn00000J6W00000000]Fn@000000000000000000000YWj000000000000D6>GPL4e00000000HIPP00000000TOjH000000000000
00000000000000000000000000000000l5[L000000000CY400000000a3PU0000000000000000000000000000hXTZ0000U>gN000000000000dg4]000000004]4J
000000000000@J5V0000]4D9000000008YRR000000000000L8We00000000TlmRUEDL0000000000000000000054;a000000000000000000000000000000000000
TY5[0000000000000000THBo0000T?f80000000000000000000000000000000000000000\J;gDcJ50000000000000000l`[00000HjIk000000000000X1TY0000
0000P<f:00000000000000000000X?Y30000H9lCPX1]aHDT0000000000000000\X]300000000000000000000000000000000HHiY0000000000000000QCLYQ9]d
D=8A00000000dGFI`j3j00000000000000000000d^;]00000000i6Ue0000TB2R00000000000000000000a0i\0000e;6SP7\f4k>JL5S`0000Q@PAH`LJ0000M3GC
0000<P9j0000YBji00000000<i`D000000000W;A0000000000000000D7=M0000000000000000000000000000@?;100000;WK=I:Y000000000000000000000000
000000000000dDV400000000\BbI4jjk0000000000000000<T_000000000000000000000@9`P0000he_T000000005Dm[000000000000ACAe000000000000hJ?R
XKR<0000LkhV00000000d8dK4L?b0000000000000000T=gTAB9D000000000000daK<]?1e000000000000000000000000\4P6000000000000000000000000H8_m
hCdSDDbgLEFK4I]L<DYLl[_N<\<klj\4a0T1UI3d1IlR00000000000000000000000000000000000000005Ehc00000000LMmRD@>U0000X4bS0000000000000000
00000000000000000000000000000000000000000000000000000000iEJC000085D9000000004FHb0000000000000000EJT95;Gl00000000mABl00000000D<Mn
dlZUd8>m00000000P4>m<k8ZI33L0000d3X1000000000@YA<f?K0000000000000000U29<00001=Ah0000000000000XC]I8J80000AC:YH6PU0000000000000000
000000000000000000000000000000000000000000000000@E4\000000000000DEDP0000000000000000DQcJ00000000000000000000L1@WT\K7DhMX00000000
00008KGBlj]=A=ZD0000000000000000@O@<4<I8a5FR0000DnV?0nC70000DRU6000043O@000000004kI2XPQi8N=f00000000000000000000000000001J=D0000
000000000000P3LaXRok000000000000000000000000d]kA0C3LhJ\?41l?00000000000000000000U3CF0000000000000000lG5^dLbo0000000000000000lRBo
000000000000000000000000T6Im4Q=OY2Z;000000000000000000000000000000000000000000005<HWXHgB00000I<kT]<k0000H=5XH5o_lPAoXiMj00000000
XJRd<gF2AINJDN?P4XcY00000000d_9?00000000000000000000000000000000e@DH0000000000000000000000000000PBA>00000000]<dI000000005<N50^H6
19WZ00000000d^ac<2XC56[iXd:h0000TEX\I:P100000000000000000000H_S80000000000000k4800000000000000000000000000000000000000000000hcn^
0000hkKL000000000000PMEb`n4R000000000000000000005Jln000000000000000000000000UEX`0000M>So000000000000=40O000000000000000000000000
00000000000000000000000000000000000000000000TUZR00000000DGWo0000000000000000XCYL0000000000000000LBhn0000h195XBEO=I:300000000HVKl
00000000l0ON00000000000000000000000000000000\ULa0000l?h@@RRPEG970000P6a30000000000000000000000000000=FUc00000000`2Nn0000dIoiD[ZG
D2alL[g@0000IE;TlaF?IJTLXJ_J000000000000\[C]0000000000000000QAWi@KUc000000000000d0=>00000000000000000000000000000000000000000000
000000000000000000000000000000000000Q<8\00000000XARU0?8o0000000000000000=B_l0000000000000000000000000000dUFYI5QZdS@F=77W84i=0000
00000000\C_jDMn[8<AlIG\1000000000000000000000000000000000000000000000000eDFFIHgkT44F@h6P4la80000000000000000<W6100000000PFWi0000
`K?j000000000000000000000000EIS40000DbQk00000000HE]n00000000000000000000000000000000000000000000000000008o448>CDY2jdDB[;\b48@l;i
0000000000000000000000004AWDdBFV000000000000000000000000T\lX0000000000000000dLBK000000000000000000000000000000000000000000000000
<LQRLbIYLjOLQCb`XZfQ\2FJ000000000000UAD000000000000000000000UD^100000000XbMS9FmY00000E@100008CFY000000000000000000000000E4]T0000
0000`N8m0000`Qe>0kW100000000`YW;0000000000000000000000000000000000000000000000000000dD^@0000@82K0000=7hmM5HJ]BI`0000000000000000
000000000000000000001>I:00000000000000004G9P0d`D0000PH1_hK2[0000000000000000XGZc0000TfBN00000000000000008XPd000000000000a8Gi0000
00000J;2000000000000000000000000dHTXXVBE000000000000UJ4A00000K[>DP^Y00000000000017lY0000000000004]_k0000000000000000000000000000
000000000000Lfm:0000=G=O00000000a@ll0000000000000000000000000000TPQ^000000000000000000000000000000000000000000000000000000000000
00000000LM4XPg`<IEC500000000000000000000000000000000000000000000000000000000000000000fQ:EFc90000eEJi000000000000XEJ5000000000000
0000000000000000H;6[00000000000000000000\D;5000000000000000000000000T]b100000000000000000000000000000000PQG;000000008i`80000E:Tj
0000X71=00000000h6Kh0000XmhV000000000000000003[Md9O3000000005F=_X?4Z0000@<@EDUIR0000000000000000000000000000@eS^lA?W00000000H@mD
dCam00000000000000000000000000000000000088\WH3eG0000000000000000000082Ih00000000mG290000000000000000000000000000De\:laYc<mB]dH<c
HVb\`_V900000000000000000000lXT700000000hk6@0000000000000000000000000000l_;n0000000000000000000000000000000000004=`^0000@^;nE1Re
000000000000h_d700000000000000000000M9BR00000000LQPHi:XL000000000000000000000000XPIO0000<87@@EFaTR^l0000TRhjXKXa0000000000000000
<?Ni0000000000000000UER:000000000000000000005Den84_UDUE@000000000000HhQMi@_l09gU1HL]00000000U1oN00000000000000000000lMm700000000
000000000000hRgI00000000000000000000000000004koF000000000000000000000000000000000000000000000000@?^80000hF`k00008N=Q000000000000
4]7?000000000000Xgf2000000000000000000000000I1oc000013PH0000D>o2000000000000000000000000dFN300000000l9>KdMe80000000000000=;jM>1f
00009;X\000000000000000000000000`d@jd7VO8^5:00000000000000000000000000000000HQYAT1<nl3BMA?3?000000000000m8jS00004X0nD0mk@MaL0000
00000000000000000000000000000000000000000000e8i\h;W:000000000000D7?20000h6Ia89@=\iFc0000000000000000Q5:G0000000000000000UAZ`=G:C
lVd6<fo40000000000000000000000000j\e0000lWhi0000DL;lTB]^00000000He5W000000000000000000000000dV8b00000000U3oNLHieE4U>000008<80000
00000000\o>K00000000000000000000Q31LX3J4P?AG0000M;g>0000000000009;c50000@eCl00000000000000008Y5I00000000D^ej00000000HZQH00000000
`EEY0000AF\VD3II000000000000000000000000Ld\cI7[oX5iH00000000`5RQ0000000000000000H0VZm9T<@Y@50000MGgT00008Y:f0000HCM@d:8]00000000
0000A3AcH2Sh4RF7000000000000`Ag[TFK857X\000000000000lEKgH<C70000a77l000000000000A3[000000000`;6900000000D0CR00000000000000000000
00000000M3@70000XS?l0000HUK4000000000000XTR80000MEP=00005?IA0000000000000000000000000000mHO800000000000000000000dQf600000000P55f
4PJ[ToZE000000000000]H4Vd2;l000000000000A=;S00000000hkO[0000DFj`000046gN0000TY:C000000000000000000000000<?WS0000000000000000h5ai
HYQeU45^00000000\n2EA1jH4NOG0000000000000000000000000000I6b\i8;j0000YCT:0000h;1O91]F00000000`427000000000000000000000000@DMI0000
0000M=Dj000000000000XLU9`4GlQ89KAEio@49;eCVZh<KX00004O7Z0000XS?G000000000000000000000000000000000000000000000000<_mATIPg00000000
000000000000HfB700000000000000000000000000000000@[H;000000000000DORD000000000000000000000000000000000000000000000000000000000000
00000000h3WR456[XLL50000d9B2000000000000000000008AWl000000000000@DADa:;H0000000000000000\_7h000000000000000000000000<fC=00004n4e
TEnZ00000000000000000000]EHFLkbhl9l5IGR[00000000\c5T=JXH00000000000000000000000000000000000000000000000000000000PGdoX5H98j:a8JgL
00000000U8@40000000000000000000000000000000000000000000000000000000000004bRn000000000000000000000000000000000000`@_0QJoI00000000
00000000dGJEXGHd0Ve2HWcg\c=1PfKE15o7mFdo1Gl>0000000000001><a00000000000000000000lkh5\7f`0000000000000000D9dfH]Td0000000000000000
00000000T[YC000000000000dY4I]DlbdO`Z@6f?000000000000000000004lkV000000000000<iHI00000000000000000000000000000000000000000000Lcom
0000P=<:00000000@Joh00000000@OJn`=aI000000000000m6KK0000000000000000000000000000HiWJ0RAA000000000000000000000000X6nS000000000000
4gjQ0000000000000000XFVP00000000HEhB0000000000000000000000000000000000000000`ZeK000000000000000000000000000000kE0000000000000000
h\DUHT_b0000ICGn00000000Q80B00000000h4b40000D>fF000000000000=DUCLRIh00000000000000000000\>=KX2Y[I@WJ0000dLka00000000000000000000
000000000000eHg^00000000000000000000000000000000d1>E0000000000000000000000000000000000000000M27P0000000000000000`lLe000000000000
00000000T^o700000000000000000000000000000000000000000000000000000000H2]Q0000000052YdUFd\00000000000000000000000000000000h7Ii0000
00000000LTLc\PnB@3iW`c[VTo=YLC@j4R98\8HGHeSN]9a800000000000000009B6DIB`H000000000000<6MJ00000000D0DP00000000000000000000\AZC0000
0000000000000000TkVO00000000000000000000000000000000000000000000<:YY0000000000004BhE00000000000000000000T@ZW000000000000`^@80000
00000000000000000000PUkA0000XAePTiGV000000000E9K00000000000000000000000000008j9;000000000000000000000000hSk`0000LFAH000000000000
000000000000XGYX000000000000D[P55G2_01^V47fo000000000000000000000000000000000000`UHF00000000000000000000918jA7cB0000000000000000
00000000000000000000@nNa00000000000000000000000000000000000000004>enXQI<00000000000000000000000000000000DL_<hl<D0000lDL=m@c80000
000000000000000000001@QX00000000000000000000HfoC000000000000lM=<000000000000000000000000000000000000E<OA000000000000lZS1Y>jR0000
00000000PYHW8OOi54Do00000000`[1N0000000000000000000000000000@?[IHDa;QF@n00000000000000000000000000000000a<cC00000000000000000000
0X=kT86G0000<=da@ijo0000004A00000000000000000000000000000000000000000000D\k>0000000000000000\61R000000000000`4NG00000000@a`?0000
000000000000000000000VLa0000000000000000000000000000TOfn00000000M4Wg0000000000000000000000000000EJ@i0000Db0blgJJ000000000000AIdF
H1CUD3jb4gig\hZ40000000000000000000000008TK1000000000000L?i50000000000000000000000000000@mLJ000000000000hZSlT_T70000000000000000
8EaX000000000000TP`_00000000000000000000XZlY0000000000000000000000000000`[m@L_dLU7NQ000000000E1^00000000000000000000000000000000
00000000MIZl00000000000000000000lBORdEmGDba?0000000000000000000000000000000000000000P`NGlaZ000000b<50000h=Cf0000\?Ch0000AClZ0000
000042h^00000000@DN>QCfN00000000P8:l000000000A]O000000000000000000000000000000000000000000000000000000004>U80000000000000000dOOJ
X@U[00000000000000000A1d0000LQTD00000000EG]m0000D8^QUJ[900004FB9H\Xd0000000000000000000005o600000000Y0WX00000000\MZ8000000000000
00000000X;\CT^3e0000UGHZ00000000000000000000YI;F0000\BSR000000008`G^H4bb4AWO00000000000000000000000000008KNE0000@GmB0000TS2>la[G
00000000000000000000dPi@dk=c0000000000000000dEUj000000000000P^a30000000000000000000000000000000000000000000000000000000000000000
8HaRU@=10000@dI>0000000000000000000000000000000000000000Lo]R0000`CkkL[_7eBn<00001J=25FLY`iK;0000d07\lo`5000000000000000000000000
000000000000PNkDTXTK00000000m<eB0000000000000000000000000000000000000000000000000000000000000000<g=Z0000000000000000HVb500000000
0000dcaZ@i;j=<2T000000000000000000000000\bnZdZ\E=<5f`co>TU?gLG4PeK5>0000000000008<mCdGVUU0EIXOGo00000000X`\@00000000000000000000
0000Hh490000mHZb0000000000004:iPdFW0AETP00000000i;enI=Be000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000008L\S000000000000`DPo00000000000000000000m59?000000000000000000008E3\@`f:LfR30000000000000000000000000000
dgam0000000000000000eH@QXRYo00000000DTSn000000000000MGAj1I]X0000000000000000000000000000000000000000000000000000hZ>o=K<;00005;]K
<KU<mGoB00000000000000000000000000000000000000000000000000008EWP00001ChZ00000000000000000000P:b;0000Xb]30000000000000000Hj9M0000
TReF0000@f7c0000000000000000P4A9T@4dlA?K8OR000009:S@000000000K_L\Sob0000DCiD000000000000000000000000000000000000000000000000@W0Z
0000000000008lK]0000DlDO0000000000000000L]7hdH=69E3B0000000000000000000000000000`U;7HR5=0000000000000000000000000000000000000000
00000000000000000000000000000000`jRD000000000000YGlX@9]Q00000000DcgK0000000000000000000000000000000000000000LD^0HM=UP\;]00000000
0000000000000000\V610000000000000000000000000000D5l;8i<X000000000000000000000000000000000000P?7l=HS@hJKe0000`O6le>c^000000000000
d4D5000000000000HT5L]FR9ldQGDo]000000000E;PWI5aDX9dB\GMl00000000000000000000@79100000000\<2E0000000000000000A?NF0000000000000000
`iik00000000d4WTlYhT00000000000086[]0000000000000000d7KJ000000000000Hg><0000000000000000h==2LN7FTOD<0000000000000000000000000000
0000XKad0000000000000000]0\E00000000DNP2<YMIPJ=?00000000000000000000000000000000000013f60000XUi:0000000000000000000000000?I?hNkW
DT1I0000000000000000000000000000000000000000000000008U^M0000000000008Q=o000000000000000000000000Dh5`0000E9i_00000000dC5700000000
0000000000000000\hmL000000000<YBHC[oh^:K000000008DfC0000000000000000000000000000000043fNH4ja@^W:0000<aja000000000000`ZCL8hMa0000
59FM0000HSg8E@=e=5ZB000000000000XL95000000000000000000000000000000000000@QVT000000000000000000000000TaAPiIFi00000000000000000000
L54>00000000000000000000000000000000000000000000000000000000DLni000000000000000000000000000000000000000000000000000000000000`[JR
8`88PfQL00000000I6Yehi_I0000000000000000000000004VR[TO2<0000HC@]0000000000000000Xm3R9F?QPXAGlI7m00000000000000000000000000000000
000000000000P6aB0000000000000000000000000000];W]0000H6HA000000000000\BBj0000H=E<H4C2HQ94XZNN000000000000@6MX00000\dWTiU700000T3T
HlcO4`^F0000000000000000000000000000000000000000000000000X:A00000000000000000000PD4U59m@000000000000000000000000\1TmhWCaDcNg0000
0000TTGh00000000000000000000I>lN000000000000QI\O@BJ^000000000000000000000000@H:Vh35d0000XEEAlhI0000000000000=3Q;0000000017@80000
00001K?L000000000000000000000000d1`c0000000000004VJ<0000Dlbc@DH:0000=G]40000000089FH0jk>00000000000000000000hfmn`lK;0?Q:00000000
M0bl00000000000000000000000000000000`h@@00000000i?a[00000000000005EZdYSS0000<=9LHam\00000000000000000000EFK:000000000000\KYH0000
0000PEo30000D\hk0000\8Ae00000000To<b00000000h`RD00000000<]:l000000000000000000000000000000000000000000004a5600000000000000000000
0000000000000000dI=X0000000000000000LnG10000000000000000000000000000000000000000000000000000000000000000a99F0000X2Vk000000000000
iK=Q<Xfl00000000000000000000000000000000XIRfD45@H=N;l>F7XM`ja?kg00000000\[\<00000000000000000000PkXb000000008SSHH^Ba000000000000
000000000000000000000000000000000000000010mSADOIhS8L0000D\:=\Oace?9l000000000000000000000jaa000000000000000000000000000000000000
000000000000P_To0000000000000000HD\b0000000000000000000000000000T[>bl9ZR0000000000009F=L0000X=e<0000000000000000000000000000X25`
<Ai8000093bQ00004<g?00000000000000000000<kc50000000000000000I@]O00000000D4nW00000000000000000000QHI\0000000000000000D1BX00000000
000000000000000000000000lP3K000000008?@P0000000000000000000000000000LG1o000000000000dUKDQ:D?0000\Th:0000000000000SUL00000000hA6c
U4JI00004FYC\il>i0`4000000000000000000000VgATD>j000000000enV0000000000008\C=000000000oO90000000000000000`nDm00000000h9Nh00000000
0000d6[H\>=X<Fc6PThNL\i60000000000000000h6jB000000000000dTG?00000000HGZR\UmW000000000000U8DW00004IZClYZ:0]g400000000000000000000
000000000000hR>:00000j63i<IcYANX000000000000l;f\000000000000000000000000000000000000DQn>00000000000000000000000004l@00000000``>6
MBAZTY1X00005Ii600000000<6B<\l=f000000000000000000000000000000000000DVBkhBcg0000000093fM0000=E\e000000008e_e@jN`0000XWbi00000000
1>]U00000000@f?<a9cE`HYChjg\00000000X0J100000000i1^fTAJ;<UY]00000000000000000000000000000000000000000000<DoI00000000000000000000
<15M00000000ligAa2B200000000000000000000@7hW`NMd@jeFT1?o9:DnTL5;00000000000000000000\XJRhVLC0000000055MPmD8O0000LhJG0000aG?X18Mm
000000000000000000000000000000000000000000000000L48@T@e4Di:F`Y`R0000X`;;000000000000000000000000000000004>E`00000000000000000000
00000000000000000000000000000000lZ4^0000lZFX000000000000`]mV0000PH;[lYl`000000000000000000000000000000000000<XF?YDXE000000000000
000000000000000000000000d_EF00000000000000000000TJFc0000000000000000000000000b\D00000000`IXd0000@j0mHAHhPn=;hVQ6LCX_]?<Q00000000
0000PX@jl3<\000000000000P@5m000000000000e@\C<^8A000082:2000000000000000000000000000000000000<OA[00000000000000000000000000000000
00000000000000000000000000000000]6aS000000000000IAOl00000000000000000000000000000000000000000000\=Z=l[EdH;GU0000000000000B24\N@7
00000000000000000000000000000000D=kNL[S7UFU=0000000000000000ED`0000000000000000000000000000000005<GQ00000000MD>;0000000000000000
l0o4000000000000000000000000000000000000@_Qa000000000000000000000000000000000000000000000000000000000000<fRDDID>000000000000e0=^
00000000\lkk0000000000000000P3kk000000000000LT37000000000000X1XX0000HK@M0000000012`o8j_HXZlHA2e40000UH?>00000000000000000000`I4;
AE160000D`I[I6gm0000MAl]0000@GOJ0000000000000000000000000000]01Z000000000000000000000000aC370000000000000000000000000000aB09]7`F
00000000Q:e8000000000000XOc[00000000AF`M00000000=GcX00000000XL;Z0000XagV00000000\=6000000000000000000000000000000000000000000000
00000000lP3o0000UDgj0000lS4RHVRIP<h>A?nQ00000000D^Pf000000004JI]m2\jIKAJ00000000hW55000000000000000000000000000000000000Hcn00000
0000L>4T05jR00000000<]aF000000000000000000000000YJLgDdZ2i4?i000000000000<8?HH\4S000000000000000000000000000000000000000000000000
le8h0000h4BM00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`gX500000000
4@Moa2:b000000000000ToM=Ph;?0000000000000000000000000000000000000000000000000000`JSH00000000a5dW00000000000000000000000000000000
000000000000000000000000e?hWDeCa000000001J_g0000000000000000XIe>00000000000000000000000000008T84000000000000000000000000lIU80000
0000aGZQ00008dIL0000000000000000000000000000000000000000000000000000000000008GnI00000000hJJn\bbd0000\_0Q0000000000000000XQo20000
0000LJHZ000000000000000000000000=G3R0000TOh0000000000000AG?K0000000000000000XlhX000000000000000000000000862100000000000000000000
00000000D<mOhkE_00000000000082[KH5?d81daDDK]TY8@Q90L000000004M4B000000000000001JX:n<0000000000000000l9fI0000lB<O]JkX000000000000
000000000DdbL\G?00000000000000000000lP=A00000000000000000000X;UD00005?e40000000000000000000000008nG_000000000mJlPk9f000000000000
000000000000\5X>0000000000000000@N0E0000XcKm000000000000L5]6D2kBXEc@0000000000004Un20000000000000000000000000000D2l7000000000000
0ZDbljo=0000DHZi00000000E2LCM@Oa\0GA0000h0Go0000000000000000@P@B00000000000000000000\O3EHZAWPaQW0000m6L=HeUUH:T5000000001D?QP_^6
0000000000000ZZg000000000000M:mf000000000000i99h0000000000000000U0J?000000000000dTjJ000000000000H0IQH3T:@Z`3000000000000`k92Y?gI
00000000000000000000000000004`h70000LkY=0000000000000000X6`2<GWJ000000000000000000000000lDEMDOnm\dcd0?b:00000000hYR;0000U7b4U8R_
Y:@20000mK;[0000000000000dG_0000hfZj9E=I000000000000XL9Y0000000000000000000000000000000000000000000000000000XA[h@USb0000I5\O0000
000000000000000000000000@1Qi0000000005EP000000000000`[Hh0000000000000000000000000000000000000000000000000RZ:00000000@VnG00000000
0000000000000000000000000000000000008EL600000000X<do000000000000000000000000000000000000<mWL@iD`0000`kN@00000000000000000000E7H>
000000009F:LLMFM000000000000La@Hi5V[T>m9l4j1Tk@d0000000000000000000000000000]J^V00000000000000000000<:kR000000000000000000000000
00000W18000000000000=EA40000000000000000000000000000000000000000000000000000<;Mj]AJ?00000000000000000000e>d80000<J[b000000000000
0000000000009J9\\ZOO0000000000000000hE0D`bi5=65L00000000000000000000000000000000\SGXLVVQ0000000000000000\YgWA9[k0000000000000000
00000000000000000000000000000000000000000000000000000000Y7NbP]5fh8ED`RUB00000000`36bPX>dlf;<00008gP:DF3PDZAG0000000000000000H2iB
L2CN\4Z6@]=74^n10000D:O90Ohi00000000EIG<000000000000`FOEA>@9000000000J:;00000000000000000000Q=J600000000000000000000]8mB0000d9n]
00000000000000000000\Dj1000000004J7gh3=eE:>c000000000000YE]E0000h2UE00000000000000000000lJjc000000000000000000000000000000005IbN
l7`M0000000000000000mDEJYFCc0000@A0>00000000\\L40000MIf@hXb_QH>X000000000000000000000000<<CE00000000DO>500000000l01kD2IC\L:dU2Ve
0000000000000000000000000000\\27MF?>00000000000000004`^;0000000000000000Hekc00000000IG6J0000`^XV00000000000000000000000000000000
000000000000000000000000000000000000000000000000@OZ65EK<0000TSYZ0000l<bY<?SHeF3a000000000000Db]R000000000000000000000000d1KD0Ck9
000000000000PB:I000000000000000000000000dMb70000D@LD\HKZlMMhEFON00000000@^hb0000\bBf00000000000000000000`EdLPVab<^MHPKd=0000<\`9
dF[V00000000<gY5000000000000000000000000000000000000XB=^<dKPd:^nPoT60000000000000000d[:28V`?00000V445:Xh000000000000000000000000
XjIG8ZDo0000EE5Y000000000;@e00000000000000000000000000009IB@XcOf]15S000000000000<oJo0000@?:\0000LDT5d6me`Bde13\[=DDQ0000PBd9X]]L
000000000000000000000000000000000000D@8n000000000000PS3Q00000000000000000000000000000000eES]000000000000000000000000000000000000
0000A53@L\IIQBaKX_\70000]DoM0000000000000000000000000000<13?000000000000000000000000D83T0000000000000000Y69N00000000000000000000
XTAC0000<67YTW6E9FZ]0000DhE00000000000000000000000008:in000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000dS76Lf\J00008@]XlD<h00000K\500000000000000000000000000000000000000000000P74k000000000000000000000000
0000`84JPN[M000000000000X5S1PX?3L?K@D]8?0000000000000000<NC0PSZ90000TY7l0000LIRK<mYN0000000000000000000000000000eJd800001>;50000
0000=Ijl0000M@AO=K@dh1?Y00000000000000000000000000000000000000000000000000000000000000000000dL`X8[9I000000000000000000000000PG:_
00000000l>QC00000000000000000000T\Uf0000QK:OTCGGDnF10000000000000000000000000000Dm@:000000000000000000000000L;7BE2JL000000000000
0000]AQA00000000Y7>\000000000000000000000000hHjh0000000000000_O@la5MlckX5Hh;00000000DhkW0000000000000000000000000000000000000000
0000=F0m0000000000000000`Wj<000000000000000000000000lTcH0000TQFU0000000000000b`a000000000000`?H]`Y`a\T7^000000000000XgS[AIWFdIP:
0000000000000000000000000000000000000000000000000000H46;4V7T0000Xo`H00000000L^nZ00000000EBBj000000000000d>03000000000000T\A;0000
00000PQD@i]m00000000M@9k0000hLeP9J@L<AP88TPA00000000MH:?00000000000000000000000000000000000000000000DaZ=lG9505oj00004EI_hIQ_0000
00000000LI6L0000000000000000e@C:0000000000000000P^Y4000000000000AGY500000000000000000000000000000000000000000YmI0000000000000000
0000deG@hVK]00000000XooZ0000DWjl000000000000000000000000DDTJ8\HlLg=?00000000]66j00000000000000000000960G00000000000000000000aHe_
00000000000000000000lH9=U:;m@@ia]JdU00000000958N000000001F@700000000000000000000<7;K0000000000000000000000000000000000000000TBZb
00000000`2DZ00000000000000000000000000000000000000000l]6`8_Y00000000000000000000000000000000000000000000`NVB00000`S_000000000000
000000004UL20000L<jh00000000He`e000000000000000082^YTKM9000000000000000000000000i?H@1B;c0000000000000000000000000000TBfMhFZdh[DR
00000000`8=U0000000052EM00000000000000000000000000000000M@5I000000000000000000000000000000000000L[kP00005<Fg00000000000000000000
0000@U:aXkj80000QGJo0000HW7c0000000049;400000000000000000000dnhZHAbi0000000000000000000000000000XCOb0000000000000000000000000000
0000H3I;000000000000IFLF00000000000000000000000000000000000000009DP<0000H4ZQ0EGd8`7iTg^E0000000000000000hjQ>000000000000HSi30000
UH;R000000000000000000000000000000000000000000000000`b:f00000000000000000000DiDP0000000000000000000000004igNHWSo0000000000000000
0000000000000000D8YkI<Mb000000000000000000000000@`VZDY>Td[YoQBLM0000000000008[lZ0000000000000000E:EF00000000d\ig0000X4S_XYa10000
II@K0000000000000000i=WQi0[@@6P500000000000000000HFE00000000000000000000\7Xo0000\k<T00000000<daI00000OZ\0000IJQY00000000LQ3`0=XZ
000000000000d;7200000000000000000000000000000000000000000TOClC020000PM;a00000000000000000000000000000000\aXU00000000TA624=X=XIhQ
00000000X:0W000000000000DVhf0000000000000000I?eJ00000000000000000000`1YN000000004I_T00000000P9Xf00000000e@CY@M>e0000000000000000
e9he0000X_5\0000000000000000d6^Ha4FiX_H>000000000000000000000000000000000000000000000000EFJW0000000000000000000000005H6A0000\HN3
00000000000000000000000000000Kn>000000000000000000000000<UeL0000000000000000000000000000000000000000hL0700008IN\HYF90X;k0000`3hS
00000000000000000000000000000000000000000000000000000000UCVm000000000000000000000000000000000000000000000000<d2hhjl7000000000000
a2J_00000000000000000000000000000000000000000000lCaB0000lDZeA4<N00000k1h0000LE_C<EjnlX=W000000008_:\0000000007O>00000000hUgh0000
00000000000000000000Da9OPhXL000000000000XoCW000000000000000000000000l08:00000000000000000000000000000000l\[?lhD70000000000000000
00000000000000000000000000000000\hG<000000000000000000000000@1bN0000000000000000XP`C8n^aLHL[`ITK@h^clLn>`7AgHd_:00009BVE00000000
000000000000000000000000000088i:00000Bc80000000000000000\gC5000000000000000000000000Y>jE000000000000M:T^00000000TVh38>c[00000000
000000000000PAfb00000000PV9E1K8P4k7L0000000000000000XjXJ000000000000DRLE0000TYIWL1SQ0000a1FR@KlW00000000h[3E00000000000000000000
d2@TP;i>dZ0I9GbMh3gYiK9I0000000000000000000000000000PXeL0000X[^:]AY@EFWX00000000\>>K42Bm0ahZ<jJg5>5Z00000000PLE80000I>=?00000000
00000000000000000000000000000000000000000000lbM?00000000<jiV000000000000000000009Db0LSc[00000000l1hK0000000000000000000000000000
00000000000000000000H]_[0000000000000000L;Lm00000000000000000000000000000000<La\UHK90Ob:00000000`^G^00000000PD56000000000000<[13
000000000000000000000000000000000000XfPH000000000000000000004jTk00000000000000000000L\>100000000000000000000lbG0MI51000000000000
00000000\ZUJU5:]0000TIF`191FT9LA0000000000000000TJ`D00000000000000000000@@YbHKinL^\50000000000000000Pg_V000000000000HDM4HU[`5=Kf
`hFD0000000000000000d3n8lRFJ8[N`XX5E0000LI3a00000000000000000000000000000000aGVV00000000aD[H000000000000000000000000000000000000
8<PF00008QBh00000000000000000000000000000000dhVbM@Gb0000E:M=0000Pj^90000h0ljP7=f00000000DfCJ000000000000l6OJ00000000000000000000
0000000000000000000000000000000000000000P7^T00000^bd00000000h9ak00000000000000000000000000000000000000000000dM^M00000000000052CL
00000000000000008SFW00000000000000000000000000004iQ_0000000000000000dgkC00000<8d00000000000000000000000000008H2`00000000LgHh0000
000000000000000000000000000000000000l9XL0000LiQS0000000000000000000000000000000000000000DRoJ0000000000000000000000000000I@L`0000
@\Dh553`000000000000000000000000000000000000@G>9000000000000000000000000000087DZDX]H8OmSd\MbL>jQ00000000000000000000000000000000
0000XA:8000000000000IF9\0000000000000000000000000000000000000000000000000000<hlY00000000T?ge000000000000000000000000000000000`OQ
000000000000e0VV000000000000000000000MK300000000DXY0L3HN00000000`Lca0000E03L00000000XXDl000000000000`Nke00000000000000004ZO^0000
0000000000000000000000000000PUmg000000000000P0EQ000000000000Y1Fa00000000000000000000XSBM0000000000000RQ]]Ec\00000000000000000000
lNi[00000000000000000000D]^O00000000000000000000000000009HDD0000<H_60000HOI=000000000000TGkV4YKah^?7lD[K90R<I=F>\[hZ8nS@=BFA0000
iJdh0000QC[F00000000000000000000@IK0X?BAMFXN00000000l3nMdJUn000000000000dVG<\^kR45\i00000000d@Y5\]Gc0000000000000000`I@F00000000
=9`a0000Tg3K00000000000000000000000000000000]9<V0000000000000000000000004K`L0=UHX`o@0000d<71LE^K0000P_3A00000000XO^<000000000000
0000000000000000000000000000d7PE@fl`0000000000000000000000000000<O5I0000000000000000M>Zo00000000hHTE0000@U[D0000iDg70000]Ee?0000
0000LUCA00000000hb1[00000000@Y?>0Dg:000000000000@FaB0000000000001IoX<TK@h@[<4@LT@0O0IA6F0000000000001FJ70000A3B800000000iDiM0000
000000000000000000000000000000000000DjjE000000000000000000000000mFHK00000000DBQN000000000000000000000000Lfe00000000000008`;V0000
H3W]0000@@F<X8ZK0000000000008GZ7000000000000000000000000000000000000000000000000<Lgg000000000000000000000000000000004ISJeCTP0000
00000000e=Mo0000000000004aVZ0000000000000000000000000000000000000000PNeG000000000000H@VGl4P^000000000000000000000000000000000000
000000000000000000004YN10000D>T;0000000000009JJ;0000D6h:0000000000000000000000000000000000000000@?0600000000DT\V0000000000000?B`
0000000000008891000000000FM_0000000000000000000000000000LTYi00000000l5Ib0000000000000000000000000000000000000000Y=OP0000X`Qo0000
000000000000@j0L0000X@@R0000000000000000<1Fg00000000000000000000000000000000aAOLMH>800000000000000000000000000000000000000000000
UEWI0000E6kN0000aEkA000000000000000000000000<BY[ED0>00000000000000000000000000000000000000000000hY>m0000000000000000000000000000
0000000000000GTU\=4b000000000000djZFH?El\SJGPUCS000000000000lDVR000000000000EF:9000000000000000000000000\kI_00000000000000000000
9<A@hF=?00000000Y2jK0000POCo0000]E[300000000IHf?d=FU000000000000e5KO0000X16M0000@1_b00000000h8hIXUZ_U>cD0000@<n_0000dH]JTbHT0000
djK40000X2]dPJhB0000000083b;dRR;0000eFY40000000000000000000000000000000000000000EFoQ0000l0P^dZDR00000000hW0;000000000000\Po?`KcZ
92PVH[51000000000000\^6800000000000000000000Y2m]I@mEl0LG000000004iRf0000d\>R00000000000000000000@0NVlIbM000000000000\jKUX<4`0000
000000004?G]\=:o00000000000000000000000000000000@MVl00000000000000000000DF6\0000000000000000\FlfTG2K000000000000000000000000=CEb
0000\PF200000000P9A_0=^=0000000000000000L]RPhhU_00000000ToWl00000000000000000000000000000000000000000000000000000000@jh700000000
000000000000Xe2S0000THmc0000Q;4C0000000000000000000000000000000000008JLD0000000000000000PVPD]CX<0000000000000000000000000000Lc@c
0000000000000000DLP800000000eFV900000000000000000000000000000000=4=K000000008OdR0000000000000000000000000000HfM^d[WV000000000000
<Eeo00000000]B<k0000D=@RQ;o4000000000000dRn>00000000000000000000000000000000hjSTL<`DD^WS000000000000000000000000`o]n00000000aDnG
`1ZW00000000<?a80000000000000000000000000000EJiSX2`h8<FM9:R@00000;Nj00000000HOI[00000000D=]m0000000000000X0]00000000000000000000
000000000000000000000000DUZC0000000000008]j200000000d6kP0000]Dk300000000mIgM000000000000`2:S000000000000U7fY00000000000000000000
LgWJPj;2000000000000000000000000`JI<00000000H9o]D`iV5FNH00000000000000000000UEWV000000000000000000000000000000000000l9e800000000
00000000000000008U=V0000000000000000000000000000H=YD00000000E7n1000000000000000000000000aD_=4][X00000fMo8ZY900000000h?[Y]A7l0000
0000Q8kFeF07DWDY0000Q>W70000h:o^1Idm0000000000000000l]R=00000000@DF=0000H_Hj000000000000000000000000m@1l0000d=CJ0000`[8A0000h[d7
<Iif\LEC000000000000TeBc`4mX00000000000000000000000000000000E>U1000000000000DPNe000000000000000000000000000000000000<9;`00000000
0000l=0j0000000000000000e9Q:\7R1l7Vn000000000000000000000000lS0T00000000e;^30000\_oR00000000000000000000000000000000000000000000
00001?=8a<Nn00000000000000000000D0TE0000hYGG0000X`o00000000000000000AEU700008Ym;000000000000LOBn00000000TDg_0000000000000000<[J4
00000000P\o<<k14D0;[h`JE99=L0000LblJ000000000000000000008;DEDem;00000000`o@g00000000000000000000000000000000XAWZMH7;000000000000
000000000000Dd`f0000`8H20000000000000000hD47<mRMd0;I000000000000\3o400000000000000000000000000000000000000000000dd^40000DYB40000
000000000000000000000000000000000000LL\j0000000000000000Pf1OP_SG00000000000000000000000000000000000000000000YKA700000gCm00000000
X@1VE8gc000000000000000000000000\AgBM<5Q0000000000000000`b\:00000000`FGD4nU]00000000000000000000000000000000000000000ZEn00000000
0000`:e]00000000000000000000000000000000000000000000000000000000000000000000@H^Q@K\l0000000000000000<VBU<2HX0000H2^k0000]E810000
00000WBO0000000000000000000000000000000000000000@M9`U57H000000000000000000000000M<T100000000000000000000PS[o000000008IF9=DXk0000
00008XR:YIZ50000000000000000AF7OT^Zd00004c^916[X0000<CZO000000000000D23i00000000000000000000000000000000@^nA00000000000000000000
0000LR6oEG38D59W00000000000000000000000000000000000000000000a7WK1H;l0000000000000000TG^S000000000000000000000000DWhT000000000000
0000<;gg0000000000000000000000000000hYA`000000000000000000000000U>kZ000000000000`7]50000\dlF0000000000000000000000000000lXng0000
00000000000000000000000000000000000000000000<0fB0000hIJMHPRj0000000000000000000000000000\d3^Q6\lYK3:0000Dn110000000000005I2X0000
00000000000000000000000000000000000000000000000000000000IIMm4c@F000000000000000000000000000000000000LCP_lJ\200001G:i000000000000
00000000=G_O00000000XSJl000000000000DcK5<RT1M;j]000000000000000000000000000000000000I3MoPf]:000000000000ln3[8OAF0000XCnE00000000
00000000]:nI0000DTAbHGHR0000000000000000000000000000PGSS0eiC\fHMYGhX0000000000000000]4le0000h3K1TYn[00008?6R00000000000000000000
000000000000000000000000483100009<bY0000\>Zd0000000000000000000000000000000000000000000000000000000000000000\<oF00000Um400000000
8>I5m51R000014T3A0kB000000000000lZFJ0000000000000000000000000000P2n800000000MGCO000000000000000000000000000000000000000000000000
H5[300000000hGNl000000000000LEZ4000000000000000043Fl]0^QA47]00000000000000000000XKe>00000000000000000000000000000000000000000000
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
