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
comhlacht	02C01
comhra	0@>01
comhrá	0@>01
comienzo	0@?01
commanditaire	0@@01
commentaire	00801
commissioned by	01m01
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
competências	03E01
compiti	06j01
compiti principali	06j01
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
comprensione orale	06901
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
concedit per	06b01
concelho	0>_01
concentration	06101
conclusao	04J01
conclusao prevista	04J01
conclusion	0@n02
conclusione	02T01
conclusão	04J01
conclusão prevista	04J01
condizione lavorativa	0A001
conference	0A102
conferencia	0A302
conferenza	0=701
conferinta	0A501
conferința	0A501
conferință	0A501
conferit de	01301
conferito da	06G01
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
conhecimentos	03E01
conocimientos	05F01
conoscenza	0AC01
conquistas	0AD01
conscription	0AE01
conseguimento	02T01
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
contenidos	06@01
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
corso di studi	03H01
country	0B;01
country of residence	0B;01
county	0B<01
courriel	01c01
courrier electronique	01c01
courrier électronique	01c01
cours	0B=01
cours pertinents	0B=01
cours principaux	0B=01
cours suivis	0B=01
course of study	06101
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
cualificación	0>;01
cudzi jazyk	0BX01
cudzí jazyk	0BX01
cuenta	02e01
cuentas	0BY01
cuideachta	02C01
cuil	0<>01
cumann	0BZ01
cumarsaid	0B[01
cumarsáid	0B[01
cur sios	0B\01
cur síos	0B\01
curp	0<>01
current address	01?01
current city	0?H01
current location	0B]01
current role	0B^01
current salary	0B_01
current status	0B`01
curriculum	03H01
cursai	0Ba01
curso	0Bb02
cursos	0Bd03
cursos relevantes	06@01
cursuri	0Bg01
cursus	0>F01
cursussen	09K01
custaimeir	0?Z01
custaiméir	0?Z01
customer	01m01
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
céadainm	02D01
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
danisman	08X01
danışman	08X01
darba deveja nosaukums un adrese	0C@01
darba devejs	0C@01
darba devēja nosaukums un adrese	0C@01
darba devējs	0C@01
darba pienakumi	06[01
darba pienākumi	06[01
darba tema	08`01
darba tēma	08`01
darba uzsaksana	0CA01
darba uzsākšana	0CA01
darba vieta	06c01
darbavieta	0C@01
darbdavio pavadinimas ir adresas	09R01
darbdavys	09R01
darbibas joma	0CB01
darbibas veids vai nozare	0CB01
darbinieku skaits	0CC01
darbo pobudis	06e01
darbo pobūdis	06e01
darbo tema	08[01
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
data de admissao	01C01
data de admissão	01C01
data de conclusao	04J01
data de conclusão	04J01
data de emissao	0C`01
data de emissão	0C`01
data de fi	0Ca01
data de fim	04J01
data de finalitzacio	0Ca01
data de finalització	0Ca01
data de inceput	0Cb01
data de ingresso	01C01
data de inicio	01C01
data de início	01C01
data de naixement	05301
data de nascimento	04L01
data de obtencao	0C`01
data de obtenção	0C`01
data de publicacao	04M01
data de publicacio	0Cc01
data de publicació	0Cc01
data de publicação	04M01
data de saida	04J01
data de saída	04J01
data de sfarsit	00`01
data de sfârșit	00`01
data de termino	04J01
data de término	04J01
data de început	0Cb01
data di assunzione	0Bo01
data di conclusione	02T01
data di conseguimento	0Cd02
data di fine	02T01
data di inizio	0Bo01
data di nascita	04B01
data di pubblicazione	04C01
data di rilascio	0AF01
data e local de nascimento	04L01
data e luogo di nascita	04B01
data emiterii	04j01
data final	04J01
data fine	02T01
data foilsithe	0Cf01
data i lloc de naixement	05301
data i miejsce urodzenia	0Cg01
data inceperii	0Cb01
data incheierii	00`01
data inicial	01C01
data inizio	0Bo01
data nasc	04L01
data nascita	04B01
data nasterii	04l01
data nașterii	04l01
data obtinerii	04j01
data obținerii	04j01
data publicarii	04k01
data publicării	04k01
data publikacji	0Ch01
data rozpoczecia	0Ci01
data rozpoczęcia	0Ci01
data si locul nasterii	04l01
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
data și locul nașterii	04l01
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
date of publication	0D?01
date to	0@Z01
daten	09c01
datenverarbeitung	0D@01
dates	0DA03
dates (de - à	04:01
dates (de a	04:01
dati	0DD01
dato	0DE06
dato (fra - til	0DK02
dato (fra til	0DK02
datore di lavoro	0DM01
datos	0DN01
datum	0DO0J
datum (fraan - till	04_01
datum (fran till	04_01
datum (från - till	04_01
datum (od - do	0Di01
datum (od do	0Di01
datum a miesto narodenia	0Dj01
datum a misto narozeni	0Dk01
datum a místo narození	0Dk01
datum behaald	09D01
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
datum van afgifte	09D01
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
dată	04j01
dauer	09c01
day rate	0B_01
de	0EI02
de - até	0D101
de - à	04:01
de a	04:01
de ate	0D101
de la	0Cb01
de tai	0EK01
de tai tot nghiep	0EK01
debut	0D:01
decerne par	06m01
degre de maitrise	0EL02
degree	00e01
degree type	00e01
degré de maîtrise	0EL02
deild	0EN01
dejavnost	0EO01
deklareta adrese	01Z01
deklarētā adrese	01Z01
delatnost	0EP01
delivrance	0D=01
delivre	0D=01
delivre le	0D=01
delivre par	07d01
delka praxe	0EQ01
delodajalec	0ER01
delovna doba	0ES01
delovne naloge	0ET01
delovni cas	0EU01
delovni čas	0EU01
delovno mesto	0EV01
delta i samtal	0EW01
demissao	04J01
demissão	04J01
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
departemen	08V01
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
dersler	02f01
des de	0C_01
descricao	0F401
descricao da empresa	06^01
descricao das atividades	06_01
descricao do cargo	06_01
descricao do projeto	0F401
descriere	0Ad01
descrierea companiei	0F501
descrierea proiectului	0Ad01
descripcio	0Ac01
descripcio de l'empresa	01501
descripcio del projecte	0Ac01
descripcion	00n01
descripcion de la empresa	00m01
descripcion del proyecto	00n01
descripcion del puesto	01401
descripció	0Ac01
descripció de l'empresa	01501
descripció del projecte	0Ac01
descripción	00n01
descripción de la empresa	00m01
descripción del proyecto	00n01
descripción del puesto	01401
description	0F603
description de l'entreprise	00901
description du poste	01901
description du projet	0A`01
description of duties	0Ak01
descrizione	0AZ01
descrizione del progetto	0AZ01
descrizione dell'azienda	06k01
descrizione delle mansioni	06j01
descrição	0F401
descrição da empresa	06^01
descrição das atividades	06_01
descrição do cargo	06_01
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
dienstgeber	05^01
dienstort	05]01
dienstplicht	0F^01
dienstsitz	05]01
dienststelle	05^01
dienststellung	09a01
dienstverband	0Af01
diger	0F_01
diger bilgiler	0F_01
diger e postalar	0F`01
diger telefonlar	0Fa01
diger web siteleri	0Fb01
digital content creation	0AU01
dij	0Fc01
dij adomanyozoja	01D01
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
diploma behaald	02001
diploma minositese	06`01
diploma minősítése	06`01
diploma notu	0F001
diploma obtinuta	0<D01
diploma obținută	0<D01
diploma thesis	08R01
diplomamunka	0GA01
diplomamunka cime	0GA01
diplomamunka címe	0GA01
diplomarbeit	00\01
diplomas	0GB02
diplomdarbs	08`01
diplome	0>F01
diplome le plus eleve	0GD01
diplome obtenu	0>F01
diplome prepare	0>F01
diplome prevu	07101
diplomityo	0GE01
diplomityoe	0GE01
diplomityö	0GE01
diplomova praca	08^01
diplomova prace	08_01
diplomová práca	08^01
diplomová práce	08_01
diploms	0GF01
diplomska naloga	0GG01
diplomski rad	0GH02
diplomsko delo	0GG01
diplomă	0<D01
diplôme	0>F01
diplôme le plus élevé	0GD01
diplôme obtenu	0>F01
diplôme préparé	0>F01
diplôme prévu	07101
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
disertace	08_01
disertacija	0GU04
disertacni prace	08_01
disertasi	0GY01
disertatie	0GZ01
disertační práce	08_01
disertație	0GZ01
disertācija	08`01
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
divers	07k01
divisao	0Gm01
divisi	08V01
divisie	0F]01
division	0Gn03
divisione	0Fo01
división	0H101
divisão	0Gm01
dizertacna praca	08^01
dizertačná práca	08^01
diğer	0F_01
diğer bilgiler	0F_01
diğer e-postalar	0F`01
diğer telefonlar	0Fa01
diğer web siteleri	0Fb01
djelatnost	0H201
djelatnost ili sektor	0H201
dla	0H301
dlzka praxe	0H401
dmirijiet	06l01
dni	0H502
do	0H706
do an tot nghiep	0EK01
dob	0H=02
doba	0H?02
doba trvani	0HA01
doba trvání	0HA01
doc	0HB01
doctoral thesis	08R01
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
doktoravhandling	08S01
doktori ertekezes	0GA01
doktori értekezés	0GA01
doktoritoo	08a01
doktoritöö	08a01
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
domicili	01F01
domicilio	0HY04
domicilio actual	0<N01
domiciliu	01S01
domiciliul	01S01
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
du - au	04:01
du an	0I^01
du au	04:01
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
duree	04:01
durée	04:01
duties	0Ak01
duties and responsibilities	0Ak01
duur	0C\01
duvod odchodu	0Ig01
duzenleyen	02g01
duzenleyen kurum	02g01
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
dzivesvietas adrese	01Z01
dzīvesvieta	0J503
dzīvesvietas adrese	01Z01
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
décerné par	06m01
délivrance	0D=01
délivré	0D=01
délivré le	0D=01
délivré par	07d01
délka praxe	0EQ01
département	0Ej02
dépôt	0?n01
détails	0A`01
díj	0Fc01
díj adományozója	01D01
díj megnevezése	0Fc01
dôvod odchodu	0I>01
dönem	0<I01
düzenleyen	02g01
düzenleyen kurum	02g01
düzey	0Ih03
děti	0FS01
dĺžka praxe	0H401
důvod odchodu	0Ig01
dự án	0I^01
e mail	0J?0U
e mail address	0Jd01
e mail adresa	01U01
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
e-mail adresa	01U01
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
eap	02A01
earliest start date	08101
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
egyetem	08G01
egyéb	0L101
egyéb adatok	0L101
ehliyet	0L301
ehliyet sinifi	0L301
ehliyet sınıfı	0L301
eiginnafn	0L401
eind	02001
eindcijfer	0>a01
einddatum	02001
einde	02001
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
einsatzort	05]01
eintritt	03k01
eintrittsdatum	03k01
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
elaborato finale	06301
elaborazione delle informazioni	0LM01
elde edilen basarilar	08f01
elde edilen başarılar	08f01
electronic mail	0Jd01
elektronicka posta	01U01
elektronik posta	0K601
elektronikus levelcim	0IB01
elektronikus levélcím	0IB01
elektroninis pastas	0LL01
elektroninis paštas	0LL01
elektronische post	0Je01
elektronička pošta	01U01
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
elukutse voi ametikoht	03L01
elukutse või ametikoht	03L01
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
emetteur	07d01
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
empfehlung	07>01
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
enfase	06001
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
ente formatore	06\01
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
entity	01m01
entorn	0L501
entorno	05F01
entorno tecnico	05F01
entorno tecnologico	05F01
entorno tecnológico	05F01
entorno técnico	05F01
entrada	01C01
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
eqf seviyesi	08D01
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
equipos	05F01
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
ertekeles	06`01
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
ev adresi	01\01
ev telefonu	0ON01
evek	0OO01
evento	0A601
eves	0LR01
evk	0=d01
examen	0OP01
examensaar	08;01
examensar	08;01
examensarbete	0HI01
examensdatum	08;01
examenstitel	0OP01
examensår	08;01
exitos	0OQ01
exits	06N01
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
experience totale	04;01
experiences linguistiques	0OY01
experiencia	0OZ03
experiencia linguistica	0O]02
experiencia lingüística	0O901
experienta	04001
experiență	04001
experiència	05701
experiência	04U01
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
expérience	04;01
expérience totale	04;01
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
f de nacimiento	04K01
f nacimiento	04K01
f. de nacimiento	04K01
f. nacimiento	04K01
faaliyet alani	0MY01
faaliyet alanı	0MY01
faaliyetler	0Oh01
fach	07601
fachbereich	0Oi02
facher	0Ok03
fachgebiet	07601
fachrichtung	07601
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
fakultaet	07601
fakultas	0:C01
fakultat	07601
fakultate	0PR01
fakulte	0PS02
fakulte bolum	02Z01
fakultet	0PU02
fakulteta	0PW01
fakultetas	0PX01
fakultät	07601
fakultāte	0PR01
fakülte	0PS02
fakülte/bölüm	02Z01
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
fecha	08J03
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
fecha de nacimiento	04K01
fecha de obtencion	0MD01
fecha de obtención	0MD01
fecha de publicacion	04N01
fecha de publicación	04N01
fecha de salida	0L001
fecha de termino	0L001
fecha de término	0L001
fecha fin	0L001
fecha inicio	0@?01
fecha nacimiento	04K01
fecha y lugar de nacimiento	04K01
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
ferramentas	03E01
ferramentas utilizadas	03E01
festnetz	0Q;01
fi	0Ca01
field	0Q<02
field of study	06101
fields of education (isced f	0Q>01
fields of education (isced-f	0Q>01
figli	0Q?01
file	0AT01
file type	0Q@01
filhos	0QA01
filiere	0HP01
filière	0HP01
fim	04J01
fin	0QB02
final grade	08601
final project	08R01
final year project	08R01
finalitzacio	0Ca01
finalització	0Ca01
finalizacion	0L001
finalización	0L001
finalizare	00`01
fine	02T01
finish	0@Z01
fino a	02T01
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
firmengroesse	05801
firmengrosse	05801
firmengröße	05801
firmenname	05^01
firmenprofil	0;S01
firmă	03l01
first language	0QW01
first name	0QX01
first names	0QX01
fisso	0AS01
fites	06N01
fites assolides	06N01
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
focus	06101
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
foer- och efternamn	09O01
foerening	0Qi01
foererkort	0Qj01
foeretag	0Qk02
foeretagsbeskrivning	0Qm01
foeretagsnamn	05b01
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
foilsithe	0Cf01
foilsithe in	0R501
foilsitheoir	0R501
foireann	0R601
foiskola	08G01
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
for och efternamn	09O01
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
foretagsnamn	05b01
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
fostoir	02C01
fostóir	02C01
foto	0RW0=
fotograf	0Rd01
fotografia	0Re06
fotografie	0Rk02
fotografija	0Rm03
fotografía	0S001
fotoğraf	0Rd01
fotó	0Q801
fra	0S103
fraa	09C01
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
frå	09C01
från	0;401
frühester eintrittstermin	0L<01
frühestmöglicher eintrittstermin	0L<01
fuehrerausweis	0PD01
fuehrerschein	0PD01
fuehrerscheine	0PD01
fuehrerscheinklasse	0PD01
fuehrerscheinklassen	0PD01
fuehrungsspanne	05801
fuer	09101
fuhrerausweis	0PD01
fuhrerschein	0PD01
fuhrerscheine	0PD01
fuhrerscheinklasse	0PD01
fuhrerscheinklassen	0PD01
fuhrungsspanne	05801
fulde navn	0RC01
full name	0<R01
fullfoert	08<01
fullfort	08<01
fullført	08<01
fullstaendigt namn	09O01
fullstandigt namn	09O01
fullständigt namn	09O01
fullt nafn	0S>01
fullt navn	0RD01
funcao	0S?03
funcao no projeto	0SB01
funcao ou cargo ocupado	0<h01
funcio	0SC02
funcion	0SE03
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
funció	0SC02
función	0SE03
función o cargo ocupado	0<g01
funcoes	06_01
funcoes desempenhadas	06_01
funcoes e responsabilidades	06_01
functia	0SH01
functia actuala	0SI01
functia ocupata	0SH01
functia sau postul ocupat	0SH01
functie	0SJ06
functie inhoud	01801
functie-inhoud	01801
functiebenaming	09^01
functienaam	09^01
functieomschrijving	01801
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
funkcijos	06e01
funkcja	0Sg03
funksjon	0Sj02
funktion	0Sl07
funzione	0T303
função	0S?03
função no projeto	0SB01
função ou cargo ocupado	0<h01
funções	06_01
funções desempenhadas	06_01
funções e responsabilidades	06_01
fur	09101
furnizor	0T601
further details	01>01
further email addresses	0M@01
further information	01>01
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
för- och efternamn	09O01
förening	0Qi01
företag	0Qk02
företagsbeskrivning	0Qm01
företagsnamn	05b01
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
führerscheine	0PD01
führerscheinklasse	0PD01
führerscheinklassen	0PD01
führungsspanne	05801
für	09101
főbb eredmények	0LQ01
főbb feladatok	0Q301
főbb pontok	0Q`01
főbb tevékenységek és feladatkörök	0Q301
főbb tárgyak	0Qa01
főbb tárgyak / gyakorlati képzés	0Qa01
főiskola	08G01
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
galvenie pienakumi	06[01
galvenie pienākumi	06[01
galvenie prieksmeti	0TF01
galvenie priekšmeti	0TF01
gano	0F001
gaol	0TG01
gata	0TH02
gate	0;H01
gateadresse	0;H01
gatuadress	01]01
gatve	01Y01
gatvė	01Y01
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
gegenstand	07901
gehalt	0TU01
gehaltsvorstellung	0TU01
gehaltsvorstellungen	0TU01
gehaltswunsch	0TU01
geiri	06o01
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
gesprach	03Z01
gesprache	03Z01
gespraech	03Z01
gespraeche	03Z01
gesprekken voeren	0Tj01
gespräch	03Z01
gespräche	03Z01
gestor	0>U01
gesundheitszustand	09H01
getuigenis	00>01
getur hafid storf	0Tk01
getur hafið störf	0Tk01
gewenst salaris	0Tl01
gewenste baan	09]01
gewenste functie	09]01
gewenste locatie	0Tm01
gewenste regio	0Tm01
gewicht	09H01
gewuenschte position	02Q01
gewuenschter arbeitsort	0:301
gewunschte position	02Q01
gewunschter arbeitsort	0:301
gewünschte position	02Q01
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
giay phep lai xe	08e01
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
giris	08l01
giris tarihi	08l01
giriş	08l01
giriş tarihi	08l01
giro	00m01
github repo	0HH01
given by	08B01
given name	0QX01
given names	0QX01
giáo viên hướng dẫn	0U601
giải quyết vấn đề	0U201
giải thưởng	0U301
giấy phép lái xe	08e01
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
glowne zadania	0Bk01
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
grade point average	08601
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
graduation project	08R01
grau	0V=02
grau academico	0F>01
grau académico	0F>01
grau acadêmico	0F>01
grau de dominio	0V?01
grau de domínio	0V?01
grau de escolaridade	0Nj01
greeting	0V@01
groesse	09H01
groesste erfolge	09i01
grosse	09H01
grosste erfolge	09i01
group	0VA02
grund des wechsels	07?01
grundwehrdienst	0;g01
grussformel	0VC01
grußformel	0VC01
grád	0VD01
gráða	0V701
größe	09H01
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
gyvenamosios vietos adresas	01Y01
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
główne zadania	0Bk01
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
haettava tehtaevae	03O01
haettava tehtava	03O01
haettava tehtävä	03O01
haettu tehtaevae	03O01
haettu tehtava	03O01
haettu tehtävä	03O01
hakkimda	01201
hakkımda	01201
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
hauptaufgaben	05\01
hauptfach	07601
hauptfacher	0Vd01
hauptfaecher	0Vd01
hauptfächer	0Vd01
haupttaetigkeiten	05\01
haupttatigkeiten	05\01
hauptteil	0Ve01
haupttätigkeiten	05\01
he dao tao	08Q01
headcount	0@Q01
headline	0B^01
health	0Vf01
health status	0Vf01
hedeflenen pozisyon	08o01
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
hemadress	01]01
hemort	0Vn01
hemsida	0Vo01
hemtelefon	0W001
henkiloestoe	02W01
henkiloestoen maeaerae	02W01
henkilosto	02W01
henkiloston maara	02W01
henkilöstö	02W01
henkilöstön määrä	02W01
herausgeber	0W102
herkunft	0;d01
herkunftsort	0;d01
herramientas	05F01
herramientas utilizadas	05F01
hesap	0W301
high school	00f01
highest degree	0Kc01
highest qualification	0Kc01
highlights	0P001
hijos	0W401
hilfsmittel	0L601
hingga	0W501
hinh anh	03m01
hinh thuc lam viec	0W601
hinne	0W701
hintergrund	07901
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
hobbies	01>01
hoc vi	08Q01
hochschule	02M01
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
home address	01?01
home page	0HH01
home phone	0<M01
home town	0W_02
homepage	0Wa04
hometown	0We01
hon nhan	0Wf01
honlap	0Wg01
honorific	0Wh01
honors	08601
honours	08601
hoofdtaken	01801
hoofdvak	02401
hoofdvakken	09K01
hoogst genoten opleiding	0Wi01
hoogste opleiding	0Wi01
hoogtepunten	09J01
hop thu	0FU01
horen	0WV01
horforstaelse	0WW01
horverstehen	0WV01
hovedfag	0Wj03
hovedopgave	01n01
hovedopgaver	05`01
hovedopgaver og ansvarsomraader	05`01
hovedopgaver og ansvarsomrader	05`01
hovedopgaver og ansvarsområder	05`01
hovedoppgave	08S01
hovedoppgaver	05W01
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
hálózat	0VZ01
hápunktar	0V^01
háskóli	0Vc01
hình thức làm việc	0W601
hình ảnh	03m01
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
hệ đào tạo	08Q01
họ	0WI01
họ tên	0WK01
họ và tên	0WK01
học vị	08Q01
hồ sơ	0To01
hồ sơ trực tuyến	0WJ01
hội	0W\01
hội thoại	0W]01
hộp thư	0FU01
icerik	01101
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
iela	01Z01
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
ikamet adresi	01\01
ikamet yeri	0<J01
ikametgah	0XT03
ikametgah adresi	01\01
ikametgâh	0XS01
iki	08\01
ikä	0XR01
il	0XS01
il mio ruolo	0XW01
ilce	0XX02
iletisim	0XZ02
iletişim	0XZ02
ilgili dersler	02f01
ilk ad	0X\01
ilsien matern	0X]01
ilçe	0XX02
image	08301
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
in dienst	09@01
in evidenza	0Y401
incarichi	06j01
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
indirizzo di studio	03H01
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
informazioni sull'azienda	06k01
információfeldolgozás	0YP01
informācijas apstrāde	0YM01
ingreso	0@?01
ingresso	01C01
inhalt	07901
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
innehaall	08b01
innehall	08b01
innehåll	08b01
innhold	0Y\01
innholdsproduksjon	0Y]01
inquadramento	0Y^01
inriktning	01h01
inscne	0UH01
insegnamenti	0AY01
instansi	0Y_02
instantie	01o01
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
intelegere orala	06:01
intelegere scrisa	0??01
intelegere: ascultare	06:01
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
internet sitesi	08W01
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
início	01C01
início imediato	0G^01
inštitúcia	0Yg02
iparag	02701
iparág	02701
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
irtisanomisaika	02m01
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
ise baslama tarihi	08m01
iseloomustus	0Zj01
isem	0Zk01
isem proprju	0Zl01
isem shih	0Zk01
isem sħiħ	0Zk01
isem u indirizz ta' min jimpjega	0Xn01
isem u kunjom	0Zk01
isi	0FA01
isim	01=01
isim soyisim	01=01
iskola	08G01
iskolai vegzettseg	0Zm01
iskolai végzettség	0Zm01
iskustvo	0UR02
issilavinimas	0XO01
issue date	08?01
issued	08?01
issued by	07E01
issuer	08@02
issuing authority	07E01
issuing body	07E01
issuing organisation	07E01
issuing organization	07E01
istaiga	0Zn03
istaknuto	0[102
istenen pozisyon	08o01
istihdam turu	0<H01
istihdam türü	0<H01
istituto	06\01
istituto di istruzione	06\01
istituto di istruzione o formazione	06\01
istituzione	0[303
istituzzjoni	0[601
isveren	0[702
isverenin adi ve adresi	0QU01
isyeri	0QU01
iteike	05<01
ivertinimas	08c01
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
izglitibas iestade	07301
izglitibas jomas (isced f	0[E01
izglitibas limenis	0GF01
izglītības iestāde	07301
izglītības jomas (isced-f	0[E01
izglītības līmenis	0GF01
izmantotas tehnologijas	06h01
izmantotās tehnoloģijas	06h01
izobrazba	0[F01
izobrazevalna ustanova	0PW01
izobraževalna ustanova	0PW01
izsniedza	0[C01
izsniedzejs	0[C01
izsniedzējs	0[C01
izsniegts	0[G01
izvajalec	0PW01
içerik	01101
içerik oluşturma	0X901
iş alanı	0MY01
iş tanımı	0Oh01
iş unvanı	0UW01
iş veren	0Zg01
iş veya sektör türü	0MY01
iş yeri	0QU01
işe başlama tarihi	08m01
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
jahre alt	03201
jahre berufserfahrung	09b01
jahre erfahrung	09b01
jahrgang	0TL01
jalan	02X01
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
jezyki	0\302
jezyki ojczyste	0\201
jmbg	0\502
jmeno	0=i01
jmeno a prijmeni	0=i01
jméno	0=i01
jméno a příjmení	0=i01
job	0\702
job description	0Ak01
job duties	0Ak01
job position	0F?01
job responsibilities	0Ak01
job role	0F?01
job status	0B`01
job title	0\902
job type	0Ae01
jobb	0\;01
jobdesk	0FB01
jobtitel	0\<02
jogositvany	0[Z01
jogosítvány	0[Z01
jornada	0\>02
journal	0A102
judet	0\@01
judetul	0\@01
județ	0\@01
județul	0\@01
judul	0\A01
judul skripsi	0GY01
judul tesis	0GY01
judul tugas akhir	0GY01
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
jurnal	0Gk01
jurusan	0:C01
jusqu'a	07101
jusqu'à	07101
járművezetői engedély	0[Z01
járművezetői engedély(ek	0[Z01
jämförelsetal	0:201
järjestäjä	0[Q02
järjestö	0[S01
język	0\101
język obcy	0\101
język ojczysty	0\201
języki	0\302
języki ojczyste	0\201
kabupaten	0\G01
kaennykkae	0\H01
kaeytetyt teknologiat	06?01
kaeyttaejaenimi	0\I01
kaeyttaejaetunnus	0\I01
kaitsevaeteenistus	02J01
kaitseväeteenistus	02J01
kalba	0\J01
kalbejimas	0YN01
kalbos	0\J01
kalbos lygis	0\K01
kalbėjimas	0YN01
kampus	0Z301
kan tiltraede	0\L01
kan tiltre	0\M01
kan tiltræde	0\L01
kandidatuppsats	0HI01
kannykka	0\H01
kansalaisuus	0\N01
kansallisuus	0\N01
kanton	0;f01
kantor	0\O01
kapcsolat	0\P01
kapsam	01101
kar	0\Q01
karakter	0\R02
karaktergennemsnit	0Tb01
karaktersnitt	0U?01
kariga	0\T01
karine tarnyba	0\U01
karinė tarnyba	0\U01
karsilikli konusma	0\V01
karşılıklı konuşma	0\V01
kasutatud tehnoloogiad	0\W01
kata kunci	02\01
kategori	0\X03
kategorie	0\[01
katonai szolgalat	0\\01
katonai szolgálat	0\\01
katonasag	0\\01
katonaság	0\\01
katuosoite	0\]01
kaupunki	06U01
kaytetyt teknologiat	06?01
kayttajanimi	0\I01
kayttajatunnus	0\I01
kazanilan niteligin adi	0Ko01
kazanimlar	08f01
kazanılan niteliğin adı	0Ko01
kazanımlar	08f01
keamanan	0\^01
kebangsaan	0\_01
keel	0\`01
keeled	0\`01
keeleoskuse tase	0\a01
kefasihan	0\b01
kelamin	0[c01
kelliem	0\c01
kelt	0\d01
kelulusan	0W501
kemampuan	0\e02
kendskab	0\g02
kenninafn	0Kk01
kennitala	0P701
kenntnisse	0\i03
kenntnisstand	0\l02
kent	0XS01
kep	0Q801
kepemilikan sim	0\n01
kepesites	0R701
kepzes	0\o02
kepzes szintje	0R701
kepzettseg	0R701
keresett pozicio	09o01
keresett pozíció	09o01
keresztnev	0]101
keresztnevek	0]101
keresztnév	0]101
kernpunten	09J01
kesehatan	09Y01
keskeiset aineet	02@01
keskeiset opinnot	02@01
keskeiset saavutukset	0]201
keskeiset tehtaevaet	0]301
keskeiset tehtavat	0]301
keskeiset tehtävät	0]301
keskiarvo	06701
keskmine hinne	0W701
keskustelu	0]401
kesto	02H01
kestus	01e01
keszsegek	0O<01
ket qua	0]501
ket qua dat duoc	0]501
ket thuc	0EZ01
keterampilan	02\01
keterangan	0FA01
ketersediaan	0]601
kewarganegaraan	0\_01
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
kezdes	09L01
kezdesi idopont	0Q701
kezdet	09L01
kezdete	09L01
kezdo datum	09L01
kezdés	09L01
kezdési időpont	0Q701
kezdő dátum	09L01
khac	0]701
khach hang	0Hl01
khoa	0>[01
khoa hoc	0<@01
khoa luan	0EK01
khoang thoi gian	0U101
khoảng thời gian	0U101
khu vuc	0FV01
khu vực	0FV01
khác	0]701
khách hàng	0Hl01
khóa học	0<@01
khóa luận	0EK01
kiado	0R801
kiadta	0]801
kiadó	0R801
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
kiemelesek	0Q`01
kiemelések	0Q`01
kierunek	0Io01
kierunek studiow	0Io01
kierunek studiów	0Io01
kilepes	09<01
kilo	0;I01
kilépés	09<01
kimlik no	0]=01
kind	0=D01
kind of experience	0]>01
kinder	0P]01
kinh nghiem	0]?01
kinh nghiệm	0]?01
kirjallinen	0]@01
kirjastus	02G01
kirjeldus	0]A01
kirjoittaja	0]B01
kirjoittajat	0]B01
kirjoittaminen	0]@01
kirjutamine	0]C01
kisbiet	0]D01
kisisel web sitesi	08W01
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
kişisel web sitesi	08W01
kjoenn	0]J01
kjonn	0]J01
kjønn	0]J01
klant	0]K01
klausisanas	0]L01
klausymas	0]M01
klausīšanās	0]L01
klicova slova	0I=01
klicove body	0W@01
kliem ewlieni	0U001
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
klucove body	0W=01
klucove slova	0]^01
kluczowe punkty	0]_01
klíčová slova	0I=01
klíčové body	0W@01
koautoren	07V01
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
koerkort	08P01
koerkortsbehoerighet	08P01
kohokohdat	0]i01
koht	06V01
kohustused	0]j01
kokemus	0]k01
kokemusvuodet	0]k01
kokkuvote	0]l01
kokkuvõte	0]l01
koko nimi	0OH01
kolegiji	0UF01
kom	0]m01
komanda	0]n02
komandas lielums	0CC01
komandos dydis	0CE01
kommun	0Vn01
kommune	0^002
kommunikacio	0^201
kommunikasjon	0^301
kommunikation	0^403
kommunikáció	0^201
komorka	0]m01
kompanija	0^702
kompetencer	04o01
kompetenser	04m01
kompetenza	0^901
kompetenzstufe	07=01
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
konferencja	0Bj01
konferenz	0Nd01
konfession	0U@01
koniec	0^E02
konsentrasi	0:C01
konta	0^G01
kontak	0^H01
kontakt	0^I02
kontakt telefon	0;Y02
kontaktinis telefonas	0^K01
kontaktna adresa	01Q01
kontaktni adresa	01R01
kontaktni telefon	0^L01
kontaktná adresa	01Q01
kontaktní adresa	01R01
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
konwersacja	0ZR01
konzulens	0Q501
kool	0V_01
koolitaja	0V_01
koolitusasutus	0V_01
kopsavilkums	0^X01
kor	0LR01
korekort	0]h01
koriscene tehnologije	0]Y01
korisnicko ime	0^Y02
korisničko ime	0^Y02
koristene tehnologije	0]Z01
korištene tehnologije	0]Z01
korišćene tehnologije	0]Y01
korkeakoulu	0^[01
korkein koulutus	0^\01
korkort	08P01
korkortsbehorighet	08P01
korsijiet	0^]01
kota	0^^02
kota domisili	0\G01
kotikunta	06U01
kotiosoite	0\]01
kotipaikka	06S02
kotisivu	0^`01
kotisivut	0^`01
koulu	0^[01
koulutuksen jaerjestaejae	0^[01
koulutuksen jaerjestaejaen nimi ja tyyppi	0^[01
koulutuksen jarjestaja	0^[01
koulutuksen jarjestajan nimi ja tyyppi	0^[01
koulutuksen järjestäjä	0^[01
koulutuksen järjestäjän nimi ja tyyppi	0^[01
koulutus	06601
koulutusala	02>01
koulutusalat (isced f	0^a01
koulutusalat (isced-f	0^a01
koulutuslaitos	0^[01
koulutusohjelma	02>01
koulutustaso	0^\01
kozossegi media	0^b01
kp	0^c01
kraad	0^d01
kraj	0^e07
kraj dela	0^l01
kraj rojstva	0^m01
krajina	0^n01
kredi	02P01
krediler	02P01
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
kryptis	0PX01
ktp	0_801
kualifikasi	0XQ01
kuendigungsfrist	0L<01
kuendigungsgrund	07?01
kulcsszavak	0O<01
kullanici adi	0W301
kullanilan araclar	03]01
kullanilan programlar	03]01
kullanilan teknolojiler	03]01
kullanıcı adı	0W301
kullanılan araçlar	03]01
kullanılan programlar	03]01
kullanılan teknolojiler	03]01
kullegg	0[601
kulleġġ	0[601
kumpanija	0Xn01
kund	09k01
kunde	0_903
kunden	09101
kundigungsfrist	0L<01
kundigungsgrund	07?01
kuni	0_<01
kunjom	0_=01
kunjom / isem	0Zk01
kunjom isem	0Zk01
kunnatta	0P:01
kunnattustig	0_>01
kunnskaper	0Q901
kunnátta	0P:01
kunnáttustig	0_>01
kunskaper	0_?01
kunskapsniva	0_@02
kunskapsnivaa	0_@02
kunskapsnivå	0_@02
kunta	06U01
kurs	0MK01
kursai	0C=01
kursarrangoer	0WP01
kursarrangor	0WP01
kursarrangør	0WP01
kurse	0Vd01
kurser	0_B02
kursevi	0_D01
kursi	0TF01
kurslar	02f01
kurssit	02@01
kursus	0_E01
kursused	02?01
kursusudbyder	0_F01
kursy	0UG01
kurulus	0_G02
kuruluş	0_G02
kurum	0_I05
kurzbeschreibung	0_N02
kurzbeschreibung der firma	0;S01
kurzprofil	04301
kurzusok	0Qa01
kurzy	0_P02
kustantaja	0\C01
kutsumanimi	0OI01
kuulamine	0_R01
kuullun ymmaertaeminen	0_S01
kuullun ymmartaminen	0_S01
kuullun ymmärtäminen	0_S01
kuunteleminen	0_S01
kuuntelu	0_S01
kuupaev	0_T02
kuupaevad	01e01
kuupäev	0_T02
kuupäevad	01e01
kuva	0_V01
kuvaus	0_W01
kvalifikace	0Ho01
kvalifikacia	0I201
kvalifikacija	0_X04
kvalifikacinis laipsnis	0XO01
kvalifikasjon	0_\01
kvalifikasjonens betegnelse	0_\01
kvalifikationens benaemning	0OP01
kvalifikationens benamning	0OP01
kvalifikationens benämning	0OP01
kvalifikationens betegnelse	0_]01
kvalifikácia	0I201
kvalifikācija	0GF01
kwalificatie	0Uk01
kwalifika	0_^01
ky nang	0A801
ky thuat	0A801
kyn	0__01
kännykkä	0\H01
käytetyt teknologiat	06?01
käyttäjänimi	0\I01
käyttäjätunnus	0\I01
kép	0Q801
képesítés	0R701
képzettség	0R701
képzés	0\o02
képzés szintje	0R701
készségek	0O<01
kön	0_`01
körkort	08P01
körkortsbehörighet	08P01
közösségi média	0^b01
køn	0_a01
kørekort	0]h01
kündigungsfrist	0L<01
kündigungsgrund	07?01
kľúčové body	0W=01
kľúčové slová	0]^01
křestní jména	0_601
křestní jméno	0_601
kết quả	0]501
kết quả đạt được	0]501
kết thúc	0EZ01
kỹ năng	0A801
kỹ thuật	0A801
l ahhar modifika	0_b01
l-aħħar modifika	0_b01
laajuus	0_c01
laatst bijgewerkt	0_d01
laatst gewijzigd	0_d01
label	0B^01
labhairt	0_e01
labores	01401
laehdoen syy	0_f01
laehiosoite	0\]01
laen	0_g01
laenk	0Vo01
laereanstalt	0_F01
laerested	0WP01
laerosaete	0WO01
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
laika periods	0EE01
laikas	0DN01
laikotarpis	0DN01
laikposms	0EE01
laiks	0EE01
lain lain	0YQ01
lain-lain	0YQ01
lainnya	0YQ01
laipsnis	0XO01
laithreain ghreasain eile	0_n01
laitteet	06?01
laji	0_o01
lakcim	02k01
lakcím	02k01
lakhely	0`002
lakohely	0`203
lakóhely	0`203
lama bekerja	0Ib01
lama pengalaman	0`501
laman	0`601
lan	0_g01
land	0`707
landkreis	0;f01
landshluti	0T:01
landskap	0_g01
langages	0@T01
language	0`>01
language certificate	0>D01
language certificates	0>D01
language code	0`?01
language experience	0`@01
language experiences	0`@01
language level	0Q\01
language proficiency	0Q\01
language skills	0Q\01
languages	0`A02
languages and tools	0;e01
langue	0`C01
langue maternelle	0`D01
langue(s) maternelle(s	0`D01
langues	0`C01
langues maternelles	0`D01
lank	0Vo01
lapsed	0`E01
larosate	0WO01
lasa	0_h01
lasforstaelse	0_h01
lasisana	0`F01
lasning	0_h01
lasprocessen	0TR01
last change	0`G01
last modification	0`G01
last modified	0`G01
last name	0P^01
last update	0`G01
last updated	0`G01
lasīšana	0`F01
lat	0`H01
lata	0`I02
lata doswiadczenia	0I<01
lata doświadczenia	0I<01
latar belakang	0FA01
latest version	0<S01
lathair	02E01
laufzeit	09c01
lauk	0`K01
launakrofur	0`L01
launakröfur	0`L01
laurea	0`M01
lausn vandamala	0`N01
lausn vandamála	0`N01
lausunto	0`O01
lavoro o posizione ricoperti	0Y^01
leamh	0`P01
leathanach baile	0`Q01
leaving reason	0`R01
lebt in	05]01
lectura	0`S02
lectura comprensiva	0@b01
lecture	0@]01
leder	0`U02
leeftijd	0[L01
leer	0@b01
leesvaardigheid	0`W01
legmagasabb vegzettseg	0Zm01
legmagasabb végzettség	0Zm01
lehrinhalte	0Vd01
lehrveranstaltungen	0Vd01
lehti	0\C01
leibheal	0`X01
leibheal cec	0`Y01
leibheal teanga	0`Z01
leibhéal	0`X01
leibhéal cec	0`Y01
leibhéal teanga	0`Z01
leidejas	0`[01
leidinggevende	09=01
leidykla	0`[01
leidėjas	0`[01
leiras	0Bm01
leistungen	09i01
leistungsfacher	0Vd01
leistungsfaecher	0Vd01
leistungsfächer	0Vd01
leistungskurse	0Vd01
leistungspunkte	0_301
leitheoireacht	0`P01
leitura	0@\01
lembaga	0`\03
lembaga penerbit	0Gl01
lengua	0`_01
lengua materna	0XE01
lengua(s) materna(s	0XE01
lenguajes	05F01
lenguas maternas	0XE01
lenke	0Vk01
ler	0@\01
lese	0``01
leseforstaaelse	0``01
leseforstaelse	0``01
leseforståelse	0``01
lesen	0`a01
leseverstehen	0`a01
lesing	0``01
lestur	0`b01
let	0`c01
leta	0=601
leta izkusenj	0ES01
leta izkušenj	0ES01
leto	0`d03
leto rojstva	0E;01
leto zakljucka	0E101
leto zaključka	0E101
letszam	09X01
lettura	0<[01
letzte aenderung	0`g01
letzte anderung	0`g01
letzte änderung	0`g01
level	0`h06
level in eqf	0ND01
level of education	0Kc01
levelezesi cim	02k01
levelezési cím	02k01
lezen	0`W01
leírás	0Bm01
libreta militar	0`n01
licence	0I@01
licencia de conducir	0<j01
licenzja tas sewqan	0`o01
liceo	06\01
liceul	0T601
lichtbild	0:401
licno ime	0a001
liczba pracownikow	0a101
liczba pracowników	0a101
lidz	00_01
lidzautori	0a201
lien	0a302
lien he	0F[01
lien ket	0a501
liens	0?n01
lieu	08i01
lieu d'origine	0a601
lieu de naissance	0a701
lieu de residence	0a802
lieu de résidence	0a802
lieu de travail	08i01
lieu et date de naissance	04801
lieu souhaite	0a:01
lieu souhaité	0a:01
limba	0a;01
limba materna	0a<01
limba maternă	0a<01
limba straina	0a;01
limba străină	0a;01
limba(ile) materna(e	0a<01
limba(ile) maternă(e	0a<01
limbi	0a;01
limbi materne	0a<01
limbă	0a;01
limbă maternă	0a<01
limenis	0a=03
line manager	01d01
line of business	0;N01
lingua	0a@02
lingua madre	0aB01
lingua materna	0aC02
lingua straniera	0aE01
lingua(s) materna(s	0XF01
linguagens	03E01
linguaggi	0@Y01
linguas	0aF01
linguas maternas	0XF01
lingue	0aE01
lingwa	0aG01
lingwa materna	0X]01
lingwi	0aG01
linh vuc	0aH02
linh vuc dao tao (isced f	0aJ01
linh vuc hoat dong	0aK01
linja	02>01
linje	0P@02
link	0aL0?
linkki	0^`01
links	0a[04
linn	0a_01
liofacht	0`Z01
lire	0@]01
lisaetiedot	0a`01
lisainfo	0aa01
lisan	09Z01
lisatiedot	0a`01
lise	0Kn01
listening	0ab01
listening comprehension	0ab01
lisätiedot	0a`01
live	0HH01
livell	0ac01
livell tal lingwa	0^901
livell tal qek	0ad01
livell tal-lingwa	0^901
livell tal-qek	0ad01
livelli qcer	0ae01
livello	0af03
livello di conoscenza	0ai02
livello di istruzione	0ak01
livello eqf	0al01
livello europeo	0ae01
livello nella classificazione nazionale o internazionale	0al01
livello qcer	0ae01
livello qeq	0al01
lives in	08j02
living in	0?H01
liên hệ	0F[01
liên kết	0a501
liċenzja tas-sewqan	0`o01
lično ime	0a001
llegir	0@_01
llengua	0XI01
llengua materna	0am01
llenguatges	0L501
llengues	0XI01
llengues maternes	0am01
llengües	0XI01
llengües maternes	0am01
lloc	0an02
lloc de naixement	0b001
lloc de residencia	0b102
lloc de residència	0b102
lloc de treball	0=101
lloc de treball desitjat	0=001
lloc desitjat	0=001
lloc web	0M^01
loai	0b301
loai du an	0b301
loai hinh cong viec	0W601
loai tot nghiep	0FY01
loc	0b401
loc de desfasurare	0b401
loc de desfășurare	0b401
local	0b502
local de nascimento	0b701
local de trabalho	0b801
local e data de nascimento	04L01
local pretendido	0G_01
localidad	0?K02
localidade	0>]02
localisation	08i01
localita	0?B02
localitat	0?P01
localitate	0b902
localitatea	0b;01
localite	0a802
locality	0?H01
localitzacio	0b<01
localització	0b<01
località	0?B02
localité	0a802
localizacao	0b801
localizacion	0b=01
localización	0b=01
localização	0b801
locatie	0b>02
location	0b@03
location dot	0B]01
location on	0B]01
locations	0B]01
locație	0b401
locul de munca	0b401
locul de munca vizat	0SI01
locul de muncă	0b401
locul de muncă vizat	0SI01
locul nasterii	0bC01
locul nașterii	0bC01
locul si data nasterii	04l01
locul și data nașterii	04l01
loeneanspraak	0bD01
loennskrav	0bE01
loenoenske	0bF01
logheimili	0Vl01
logiciels	0@T01
login	0bG01
logros	0OQ01
logros alcanzados	0OQ01
logros destacados	0OQ01
logros obtenidos	0OQ01
logros principales	0OQ01
lohnvorstellung	0TU01
loi gioi thieu	0bH01
lok	0bI02
lokacija	0bK03
lokalita	0bN03
lokalità	09M01
lokalizacja	0bQ01
lokaritgerd	0bR01
lokaritgerð	0bR01
lokasi	0bS01
lokasi kerja	0bS01
lokasjon	05X01
lokasyon	0<J01
lokation	05a01
lokaverkefni	0bR01
loma	0bT03
lomas	0bW01
loneansprak	0bD01
lonnskrav	0bE01
lononske	0bF01
looking for	0B^01
lopetamine	0_<01
lopetamise aasta	0_<01
lopp	0_<01
loppkuupaev	0_<01
loppu	0bX01
loppupaeivae	0bX01
loppupaiva	0bX01
loppupäivä	0bX01
lopputyo	0GE01
lopputyoe	0GE01
lopputyö	0GE01
loputoo	08a01
loputoo teema	08a01
loại	0b301
loại dự án	0b301
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
luetun ymmaertaeminen	0bY01
luetun ymmartaminen	0bY01
luetun ymmärtäminen	0bY01
lugar	0bZ02
lugar de estudios	00d01
lugar de nacimiento	0b\01
lugar de origen	0b]01
lugar de residencia	0?K02
lugar de trabajo	0b=01
lugar deseado	0G]01
lugar y fecha de nacimiento	04K01
lugemine	0b^01
luisteren	0b_01
luistervaardigheid	0b_01
lukeminen	0bY01
lulus	0W501
lumpen	0b`01
luogo	0ba02
luogo di lavoro	0bc01
luogo di nascita	0bd01
luogo di residenza	0?D01
luogo e data di nascita	04B01
luong mong muon	0be01
luovuttaja	0bf01
luận văn	0EK01
luận án	0EK01
ly do nghi	0bg01
ly do nghi viec	0bg01
lycee	0>601
lycée	0>601
lygis	0bh03
lygmuo	0bk01
lykilord	0X601
lykilorð	0X601
lysing	0bl01
lyssna	0WW01
lytis	0bm01
lytning	0bn01
lytte	0bo02
lytteforstaaelse	0bo02
lytteforstaelse	0bo02
lytteforståelse	0bo02
lytting	0c101
láithreáin ghréasáin eile	0_n01
láthair	02E01
lähdön syy	0_f01
lähiosoite	0\]01
län	0_g01
länk	0Vo01
lärosäte	0WO01
läsa	0_h01
läsförståelse	0_h01
läsning	0_h01
læreanstalt	0_F01
lærested	0WP01
læse	0_i01
læseforståelse	0_i01
læsning	0_i01
léamh	0`P01
léitheoireacht	0`P01
létszám	09X01
língua	0aF01
língua materna	0XF01
língua(s) materna(s	0XF01
línguas	0aF01
línguas maternas	0XF01
líofacht	0`Z01
lõpetamine	0_<01
lõpetamise aasta	0_<01
lõpp	0_<01
lõppkuupäev	0_<01
lõputöö	08a01
lõputöö teema	08a01
lögheimili	0Vl01
löneanspråk	0bD01
lønnskrav	0bE01
lønønske	0bF01
lý do nghỉ	0bg01
lý do nghỉ việc	0bg01
lýsing	0bl01
lĩnh vực	0aH02
lĩnh vực hoạt động	0aK01
lĩnh vực đào tạo (isced-f	0aJ01
līdz	00_01
līdzautori	0a201
līmenis	0a=03
lương mong muốn	0be01
lời giới thiệu	0bH01
m	0=m01
ma buu chinh	0c201
ma buu dien	0c201
maa	0c301
maakond	0c401
maakunta	03>01
maas beklentisi	09I01
maaş beklentisi	09I01
macchinari	0@Y01
machines	0c503
macibu iestade	07301
madrelingua	0aB01
magazine	0c801
magistarski rad	0GH02
magisterarbeit	00\01
magistra darbs	08`01
magistritoo	08a01
magistritöö	08a01
magistro darbas	08[01
magistrska naloga	0GG01
magistrsko delo	0GG01
mahrug	0c901
mahrug minn	0MJ01
mail	0c:0E
mail adresi	0K601
mail outline	0Jd01
mailadresse	0Je01
mailing address	01?01
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
major	06101
major achievements	00g01
majoring in	06101
majors	06101
mal	0cO01
mana loma	0bW01
manager	0cP02
mandant	09101
mang	0cR01
mang xa hoi	0WJ01
mano vaidmuo	0cS01
mansione	0Y^01
mansioni	06j01
mansioni e responsabilita	06j01
mansioni e responsabilità	06j01
mansioni e ruolo	0Y^01
mansioni principali	06j01
mansioni svolte	06j01
map marker	0B]01
map pin	0B]01
maquinaria	05F01
marimea echipei	0cT01
marital status	0?Q01
mark	08601
marka	0cU01
marks	08601
marksonad	0\W01
markused	0]l01
masa kerja	0Ib01
maschinen	0L601
maskiner	04m01
master rad	0cV01
master thesis	08R01
master's thesis	08R01
masterarbeit	00\01
masteroppgave	08S01
masterscriptie	02301
masterthesis	00\01
masteruppsats	0HI01
mata kuliah	0_E01
mata kuliah utama	0_E01
mata pelajaran	0_E01
materia	0cW02
materias	0cY02
materie	0AY01
materie principali	0AY01
materiel	0@T01
materies	06H01
materii	0Bg01
materii principale	0Bg01
materinji jezik	0c[01
materinscina	0c\01
materinske jazyky	0c]01
materinski jezici	0c[01
materinski jezik	0c[01
materinsky jazyk	0c]01
materinské jazyky	0c]01
materinský jazyk	0c]01
materinščina	0c\01
materni jezik	0c\01
materni jeziki	0c\01
maternji jezici	0c^01
maternji jezik	0c^01
materske jazyky	0c_01
matersky jazyk	0c_01
materstina	0c_01
mateřské jazyky	0c_01
mateřský jazyk	0c_01
mateřština	0c_01
mathairtheanga	0c`01
matiere	0HP01
matieres	0B=01
matieres principales	0B=01
matière	0HP01
matières	0B=01
matières principales	0B=01
matkapuhelin	0ca02
matkapuhelinnumero	0\H01
matèries	06H01
matérias	0<A01
matériel	0@T01
maximo nivel de estudios	0cc01
maîtrise	0EL02
maģistra darbs	08`01
maħruġ	0c901
maħruġ minn	0MJ01
mcer	0cd01
mec	0ce01
mecr	0cf02
medaleinkunn	0L801
medborgarskap	0ch01
medelbetyg	0:201
medeni durum	0ci01
medeni durumu	0ci01
medeni hal	0ci01
medeni hali	0ci01
medeni hâl	0ci01
medewerkers	00A01
medfoerfattare	0Qn01
medforfattare	0Qn01
medforfattere	0RI02
medförfattare	0Qn01
media	0cj04
media de absolvire	0<E01
media dei voti	0cn01
media final	0?Y01
media finala	0<E01
media finală	0<E01
media generala	0<E01
media generală	0<E01
media sosial	0co01
media type	0Q@01
medie	0<E01
medie generala	0<E01
medie generală	0<E01
medio	0AA01
medium	0Nd01
medmaeli	0d001
meeskond	0d101
meeskonna suurus	02l01
meetodid	0\W01
megbizo	0d201
megbízó	0d201
megjegyzes	0d301
megjegyzés	0d301
megjelenes	0d401
megjelenes datuma	0d401
megjelent	0d401
megjelent itt	0R801
megjelenés	0d401
megjelenés dátuma	0d401
megnevezes	0d502
megnevezés	0d502
megpalyazott allas	09o01
megpalyazott munkakor	09o01
megpalyazott pozicio	09o01
megpályázott munkakör	09o01
megpályázott pozíció	09o01
megpályázott állás	09o01
megrendelo	0d201
megrendelő	0d201
megszerzes ideje	0\d01
megszerzés ideje	0\d01
megszolitas	0d701
megszólítás	0d701
megye	0d801
meil	0K901
meilensteine	09i01
meili	0d901
meine aufgaben	05\01
meine funktion	09a01
meine position	09a01
meine rolle	0d:03
mejl	0d=02
mel	01c01
membaca	0d?01
memoire	0d@01
memoire de fin d'etudes	0d@01
memoire de master	0d@01
mencion	05o01
mención	05o01
mendengar	0dA01
mendengarkan	0dA01
menetelmaet	06?01
menetelmat	06?01
menetelmät	06?01
menntastofnun	0Vc01
meno	0=j01
meno a priezvisko	0=j01
mention	0dB01
mention de specialite	0HP01
mention de spécialité	0HP01
mentor	0dC03
mentorica	0dF02
mentorka	0dH01
menulis	0dI01
menyimak	0dA01
meritvaerde	0:201
meritvarde	0:201
meritvärde	0:201
merknad	0dJ01
meslegi	08o01
meslek	08o01
meslek veya pozisyon	0UW01
mesleği	08o01
mesto	0dK07
mesto rada	0dR01
mesto rodenja	0dS01
mesto rođenja	0dS01
mesto stanovanja	0dT02
metai	0dV03
methoden	0dY02
methodes	0@T01
methods	0;e01
metier	0Z_02
metodai	0XN01
metode	0d[05
metoder	0d`03
metodes	0dc02
metodi	0@Y01
metodos	0@U02
metody	0de03
metódy	0]^01
meu papel	0SB01
mevcut pozisyon	08o01
mezuniyet	0dh02
mezuniyet derecesi	0Ko01
mezuniyet notu	0F001
mezuniyet tarihi	08F01
mezuniyet turu	0Ko01
mezuniyet türü	0Ko01
mezuniyet yili	08F01
mezuniyet yılı	08F01
meðaleinkunn	0L801
meðmæli	0d001
mi papel	0dj01
mi rol	0dj01
miasto	0dk02
mida de l'equip	0dm01
miejsce	0bQ01
miejsce i data urodzenia	0Cg01
miejsce pracy	0bQ01
miejsce urodzenia	0dn01
miejsce zamieszkania	0do02
miejsce zatrudnienia	0e101
miejscowosc	0do02
miejscowość	0do02
miestas	0e202
miesto	0e401
miesto narodenia	0e501
miesto vykonu	0e601
miesto vykonu prace	0e401
miesto výkonu	0e601
miesto výkonu práce	0e401
mijn rol	0e701
militaerdienst	0;g01
militaertjaenst	0b`01
militaertjeneste	0e802
militaire dienst	0F^01
militardienst	0;g01
militartjanst	0b`01
military service	0AE01
military status	0AE01
militesente	0e:01
militärdienst	0;g01
militärtjänst	0b`01
militærtjeneste	0e802
miljo	0d`03
miljoe	0d`03
miljö	04m01
miljø	0e;02
milliyet	0e=01
mime type	0Q@01
min ihaddem	0Xn01
min iħaddem	0Xn01
min roll	0e>02
min rolle	0e@04
minn	0:E01
minosites	06`01
minu roll	0eD01
minust	0]l01
minusta	0X801
minősítés	06`01
mis a jour le	0F301
mis à jour le	0F301
miscellaneous	01>01
misljenje	0eE02
mission	01901
missions	01901
missions et responsabilites	01901
missions et responsabilités	01901
missions principales	01901
missions realisees	01901
missions réalisées	01901
misto	0eG01
misto a datum narozeni	0Dk01
misto bydliste	0eH01
misto narozeni	0eI01
misto vykonu	0eJ01
misto vykonu prace	0eG01
mitarbeiter	05801
mitarbeiterzahl	05801
mitautoren	07V01
mitjana	0OU01
mišljenje	0eE02
mjesto	0eK02
mjesto rada	0eM01
mjesto rodenja	0eN01
mjesto rođenja	0eN01
mjesto stanovanja	0eK02
mkkr szint	0LE01
mkkr-szint	0LE01
mluveni	0eO01
mluvení	0eO01
mnenje	0eP01
mo ta	0I^01
mo ta cong viec	0A=01
mo ta du an	0I^01
mob	0eQ0:
mob tel	0e[01
mob. tel	0e[01
mobi	0e\01
mobiel	00001
mobiel nummer	00001
mobiele nummer	00001
mobiele telefoon	00001
mobiil	0e]01
mobiiltelefon	0e]01
mobil	0e^0:
mobil nr	0V]01
mobil-nr	0V]01
mobilais	0eh01
mobilais talrunis	0eh01
mobilais telefons	0eh01
mobilais tālrunis	0eh01
mobile	0ei04
mobile no	0=m01
mobile number	0=m01
mobile phone	0=m01
mobilfunk	0V]01
mobilidade	0G_01
mobilita	0G`01
mobilitaet	0:301
mobilitas	0em01
mobilitat	0en02
mobilitat geografica	0f001
mobilitat geogràfica	0f001
mobilite	0a:01
mobilite et permis	0f101
mobilite geographique	0a:01
mobility	0F@01
mobilità	0G`01
mobilitás	0em01
mobilität	0:301
mobilité	0a:01
mobilité et permis	0f101
mobilité géographique	0a:01
mobilna stevilka	0e\01
mobilna številka	0e\01
mobilni	0f201
mobilni cislo	0f301
mobilni telefon	0f404
mobilnosc	0f801
mobilność	0f801
mobilnr	0f902
mobilnummer	0f;04
mobilny telefon	0f?01
mobilní telefon	0f301
mobilní číslo	0f301
mobilný telefón	0f?01
mobilszam	0f@01
mobilszám	0f@01
mobiltelefon	0fA05
mobilusis	0e[01
mobilusis telefonas	0e[01
mobitel	0fF02
modalidad	0Ai01
modalidad de trabajo	0Ai01
modalidade	0fH01
modalitat	0fI01
modersmaal	0fJ02
modersmaal(ene	0fL01
modersmal	0fJ02
modersmal(ene	0fL01
modersmål	0fJ02
modersmål(ene	0fL01
modszerek	0O<01
moduil	0Ba01
module	0fM02
moduler	0fO03
modules	0fR03
moduli	0fU03
moduliai	0C=01
modulos	0cY02
moduls	06H01
moduly	0fX02
modurmal	0fZ01
moduļi	0TF01
moduły	0UG01
modúil	0Ba01
moedertaal	0f[01
moedertaal talen	0f[01
moedertaal/talen	0f[01
moedertalen	0f[01
moeglicher eintrittstermin	0L<01
moghti minn	0f\01
moglicher eintrittstermin	0L<01
mogħti minn	0f\01
moja rola	0f]01
moja uloga	0f^02
moja vloga	0f`01
moje role	0fa02
mokejimas	0\K01
mokejimo lygis	0\K01
mokykla	07501
mokymo istaiga	07501
mokymo istaigos pavadinimas ir tipas	07501
mokymo įstaiga	07501
mokymo įstaigos pavadinimas ir tipas	07501
mokėjimas	0\K01
mokėjimo lygis	0\K01
moladh	0fc01
mon hoc	0<@01
mon role	0fd01
mon rôle	0fd01
monografia	0Gc01
monologs	0fe01
moodulid	02?01
morada	0H]01
morada(s	0H]01
morsmaal	0R301
morsmal	0R301
morsmål	0R301
mother tongue	0QW01
mother tongue(s	0QW01
mother tongues	0QW01
motif de depart	0ff01
motif de départ	0ff01
motiu de sortida	0fg01
motivo da saida	0fh01
motivo da saída	0fh01
motivo de la baja	0=G01
motivo de retiro	0=G01
motivo de saida	0fh01
motivo de salida	0=G01
motivo de saída	0fh01
motivo del cambiamento	0fi01
motivo della cessazione	0fi01
motivul plecarii	0fj01
motivul plecării	0fj01
mots cles	0@T01
mots clés	0@T01
mots-clés	0@T01
movel	0AO01
movil	0fk01
movilidad	0G]01
movilidad geografica	0G]01
movilidad geográfica	0G]01
mowbajl	0>001
mowienie	0fl01
moyenne	0dB01
moyenne generale	0dB01
moyenne générale	0dB01
mozen zacetek dela	0fm01
mozny nastup	0fn02
možen začetek dela	0fm01
možný nástup	0fn02
mreza	0g002
mrezna stranica	0ZZ01
mreža	0g002
mrežna stranica	0ZZ01
muc do	0g202
muc do thanh thao	0g401
muc luong mong muon	0be01
muendlicher ausdruck	0g501
mulai	0CF01
mundlicher ausdruck	0g501
mundtlig interaktion	0g601
mundtlig produktion	0g701
municipality	0?H01
municipi	0?P01
municipio	0g802
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
munkavegzes kivant helye	0em01
munkavégzés helye	0Vm01
munkavégzés kívánt helye	0em01
munkába állás	0Q701
munkáltató	00701
munkáltató neve	00701
muntlig framstaellning	0g:01
muntlig framstallning	0g:01
muntlig framställning	0g:01
muntlig interaksjon	0g;01
muntlig interaktion	0EW01
muntlig produksjon	0g<01
muntlig produktion	0g:01
musaitlik	08m01
musteri	0Zg01
muttersprache	0Nf01
muttersprachen	0Nf01
mutvardu sazina	0FW01
mutvārdu saziņa	0FW01
muu	0aa01
muud andmed	0aa01
muud e posti aadressid	0g=01
muud e-posti aadressid	0g=01
muud telefoninumbrid	0g>01
muud veebilehed	0g?01
muut puhelinnumerot	0g@01
muut saehkoepostiosoitteet	0gA01
muut sahkopostiosoitteet	0gA01
muut sähköpostiosoitteet	0gA01
muut tiedot	0a`01
muut verkkosivut	0gB01
muuta	0a`01
my contribution	0Ak01
my name	0<R01
my role	0gC02
myoennetty	0gE01
myoentaejae	0gF02
myoentaemispaeivae	0gE01
myoentaenyt	0gH01
myonnetty	0gE01
myontaja	0gF02
myontamispaiva	0gE01
myontanyt	0gH01
myönnetty	0gE01
myöntäjä	0gF02
myöntämispäivä	0gE01
myöntänyt	0gH01
mál	0cO01
máthairtheanga	0c`01
máximo nivel de estudios	0cc01
mã bưu chính	0c201
mã bưu điện	0c201
märksõnad	0\W01
märkused	0]l01
mètodes	0L501
média	0?Y01
média final	0?Y01
mél	01c01
mémoire	0d@01
mémoire de fin d'études	0d@01
mémoire de master	0d@01
méthodes	0@T01
métier	0Z_02
métodos	0@U02
místo	0eG01
místo a datum narození	0Dk01
místo bydliště	0eH01
místo narození	0eI01
místo výkonu	0eJ01
místo výkonu práce	0eG01
mòbil	0gI01
mòduls	06H01
módszerek	0O<01
módulos	0cY02
móvel	0AO01
móvil	0fk01
mówienie	0fl01
móðurmál	0fZ01
mô tả	0I^01
mô tả công việc	0A=01
mô tả dự án	0I^01
môn học	0<@01
möglicher eintrittstermin	0L<01
mündlicher ausdruck	0g501
müsaitlik	08m01
müşteri	0Zg01
mācību iestāde	07301
mājas lapa	0;101
mājaslapa	0;101
mărimea echipei	0cT01
město	0gJ02
mạng	0cR01
mạng xã hội	0WJ01
mức lương mong muốn	0be01
mức độ	0g202
mức độ thành thạo	0g401
naam	0gL02
naam en adres van de werkgever	09701
naam en type van de onderwijs of opleidingsinstelling	0W[01
naam en type van de onderwijs- of opleidingsinstelling	0W[01
naam van de kwalificatie	0Uk01
naam van het diploma	0Uk01
naam werkgever	09701
naavaerende stilling	0gN01
nachname	0P\01
nachnamen	0P\01
nacida	04K01
nacida el	04K01
nacida en	0gO02
nacido	04K01
nacido el	04K01
nacido en	0gO02
nacimiento	04K01
nacionalidad	0?N01
nacionalidade	0>\01
nacionalidades	0gQ02
nacionalitat	0?O01
nacionalnost	0gS02
nadredeni	0gU02
nadrejeni	0gW01
nadređeni	0gU02
nadriadeny	0gX01
nadriadený	0gX01
nadrizeny	0gY01
nadřízený	0gY01
naering	0;U01
naeringsgren	0;T01
naermeste leder	0gZ01
naetverk	0g[01
nafn	0S>01
nafn og heimilisfang vinnuveitanda	0T<01
nagovor	0g\01
nagrada	0g]03
nagroda	0g`01
naisiuntacht	0ga01
naissance	04801
naixement	05301
najvyssie dosiahnute vzdelanie	0gb01
najvyssie vzdelanie	0gb01
najvyššie dosiahnuté vzdelanie	0gb01
najvyššie vzdelanie	0gb01
najwazniejsze obowiazki	0Bk01
najwazniejsze osiagniecia	0Kf01
najwazniejsze przedmioty	0UG01
najwazniejsze punkty	0]_01
najważniejsze obowiązki	0Bk01
najważniejsze osiągnięcia	0Kf01
najważniejsze przedmioty	0UG01
najważniejsze punkty	0]_01
nakladatel	0^D01
nakladatelstvi	0^D01
nakladatelstvo	0gc01
nakladatelství	0^D01
nakladateľstvo	0gc01
nakladnik	0gd01
nalog	0ge01
naloge	0ET01
naloge in odgovornosti	0ET01
nam	0gf03
nam sinh	0gi01
nam tot nghiep	0EZ01
nama	0gj01
nama belakang	0gk01
nama depan	0gl01
nama institusi	0Z301
nama keluarga	0gk01
nama lengkap	0gj01
nama panggilan	0gl01
nama pengguna	02S01
nama penghargaan	0\A01
nama perusahaan	0\O01
nama proyek	0gj01
nama sekolah	0Z301
name	0gm05
name and address of employer	0@P01
name and surname	0<R01
name and type of organisation providing education and training	00f01
name des arbeitgebers	05^01
name of employer	0@P01
name of institution	00f01
name und adresse des arbeitgebers	05^01
name und art der bildungs oder ausbildungseinrichtung	02M01
name und art der bildungs- oder ausbildungseinrichtung	02M01
name vorname	0XP01
name, vorname	0XP01
namn	0h203
namn pa skola	0WO01
namn paa skola	0WO01
namn på skola	0WO01
namsbraut	0;W01
namsgrein	0;W01
namsgreinar	01j01
namskeid	01j01
namssvid (isced f	0h501
napln prace	0>i02
napomena	0h602
naposledy zmenene	0h801
naposledy zmeneno	0h901
naposledy zmenené	0h801
naposledy změněno	0h901
nar	0h:02
naringsgren	0;T01
narocnik	0h<01
narodena	0Dj01
narodeny	0Dj01
narodená	0Dj01
narodený	0Dj01
narodnost	0h=03
narodowosc	0h@01
narodowość	0h@01
narozen	0Dk01
narozen a	0Dk01
narozen/a	0Dk01
narozena	0Dk01
naročnik	0h<01
narucilac	0hA01
narucitelj	0hB01
naručilac	0hA01
naručitelj	0hB01
narzedzia	0hC01
narzędzia	0hC01
nasc	0hD02
nascida a	04L01
nascida em	04L01
nascido a	04L01
nascido em	04L01
nascimento	04L01
nascita	04B01
nascuda	05301
nascuda el	05301
nascut	0hF02
nascut el	05301
nascut in	04l01
nascut la	04l01
nascuta	04l01
nascuta la	04l01
nasjonalitet	0hH01
naslov	0hI01
naslov bivalisca	0hI01
naslov bivališča	0hI01
naslov nagrade	0hJ01
naslov naloge	0GG01
naslov prebivalisca	0hI01
naslov prebivališča	0hI01
naslov rada	0HL01
nastroje	0hK02
nastup	0fn02
nastup do prace	0EB01
nata a	0bd01
nata il	04B01
natel	0=n01
national id	0X>01
national service	0AE01
nationalitaet	0hM01
nationalitaeten	0hM01
nationalitat	0hM01
nationalitate	0>Q01
nationalitate( tati	0>Q01
nationalitatea	0>Q01
nationalitaten	0hM01
nationalite	0?A01
nationaliteit	0hN01
nationaliteiten	0hN01
nationalites	0?A01
nationalitet	0hO02
nationalities	0?@01
nationality	0?@01
nationalität	0hM01
nationalitäten	0hM01
nationalité	0?A01
nationalités	0?A01
native	0QW01
native language	0QW01
native languages	0QW01
native place	0We01
nato a	0bd01
nato a il	04B01
nato il	04B01
nato/a il	04B01
natural de	0hQ02
naturalidade	0hS02
nature	0=F01
nature of business	00Y01
natverk	0g[01
naudotos technologijos	0XN01
navaerende stilling	0gN01
navn	0hU04
nazev	0hY02
nazev a adresa zamestnavatele	0h[01
nazev a typ organizace ktera poskytla vzdelani	0h\01
nazev firmy	0h[01
nazev oceneni	0h]01
nazev prace	08_01
nazev skoly	0h\01
nazev spolecnosti	0h[01
nazev zamestnavatele	0h[01
nazionalita	0?G01
nazionalità	0?G01
nazione	0h^01
naziv	0h_07
naziv delovnega mesta	0EV01
naziv dodijeljene kvalifikacije	02O01
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
nazov prace	08^01
nazov skoly	0i001
nazov spolocnosti	0ho01
nazov ziskanej kvalifikacie	0I201
nazwa	0Xj01
nazwa firmy	0e101
nazwa i adres pracodawcy	0e101
nazwa i typ instytucji edukacyjnej lub szkoleniowej	0i201
nazwa projektu	0Xj01
nazwa szkoly	0i201
nazwa szkoły	0i201
nazwa uzyskanych kwalifikacji	0Im01
nazwa uzytkownika	0bG01
nazwa użytkownika	0bG01
nazwiska	0i301
nazwisko	0i301
nazwisko i imie	0Xj01
nazwisko i imię	0Xj01
nazzjonalita	0i401
nazzjonalità	0i401
naționalitate	0>Q01
naționalitate(-tăți	0>Q01
naționalitatea	0>Q01
ne	04801
ne a	0a701
ne en	04801
ne le	04801
ne(e) le	04801
nebenfach	07601
nee	04801
nee a	0a701
nee en	04801
nee le	04801
negara	0i501
nejvetsi uspechy	0I001
nejvyssi dosazene vzdelani	0i601
nejvyssi vzdelani	0i601
nejvyšší dosažené vzdělání	0i601
nejvyšší vzdělání	0i601
největší úspěchy	0I001
nem	0i701
neme	0i701
nemzetiseg	02j01
nemzetiség	02j01
nen tang	0cR01
netfang	0i801
nettisivu	0^`01
nettside	0Vk01
nettsted	0Vk01
nettverk	0i901
netvaerk	0i:01
netværk	0i:01
netwerk	0i;01
network	0i<01
netzwerk	0i=01
nev	0i>01
nganh	0aH02
nganh hoc	0>[01
nganh nghe	0aK01
ngay	0i?02
ngay bat dau	09001
ngay cap	0iA01
ngay co the di lam	0iB01
ngay ket thuc	0EZ01
ngay sinh	0gi01
ngay thang nam sinh	0gi01
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
ngành	0aH02
ngành học	0>[01
ngành nghề	0aK01
ngày	0i?02
ngày bắt đầu	09001
ngày có thể đi làm	0iB01
ngày cấp	0iA01
ngày kết thúc	0EZ01
ngày sinh	0gi01
ngày tháng năm sinh	0gi01
ngày xuất bản	0iC01
ngôn ngữ	0iE01
ngôn ngữ lập trình	0A801
người quản lý	0U601
nha tuyen dung	0?d01
nha xuat ban	0iG01
nhan xet	0bH01
nhiem vu	0A=01
nhiem vu chinh	0A=01
nhiệm vụ	0A=01
nhiệm vụ chính	0A=01
nhom	0;201
nhà tuyển dụng	0?d01
nhà xuất bản	0iG01
nhóm	0;201
nhận xét	0bH01
nickname	0iH03
nidurstodur	02101
nie	0H502
nif	0iK02
nik	0_801
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
nivel de estudios	0cc01
nivel de idioma	0j:02
nivel de studii	0j<01
nivel educativo	0cc01
nivel en la clasificacion nacional o internacional	0ce01
nivel en la clasificación nacional o internacional	0ce01
nivel eqf	0j=02
nivel european	0j?01
nivel europeo	0cd01
nivel mcer	0cd01
nivel mec	0ce01
nivel qecr	0im01
nivel qeq	0j@01
nivel segundo a classificacao nacional ou internacional	0j@01
niveles mcer	0cd01
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
niðurstöður	02101
nkr niva	0jN01
nkr-nivaa	0jN01
nkr-nivå	0jN01
no	0jO01
no hp	0jP02
no ktp	0_801
no telepon	0^H01
no telp	0^H01
no. hp	0jP02
no. ktp	0_801
no. telepon	0^H01
no. telp	0^H01
nodala	0Ei01
nodarbosanas	0jR01
nodarbošanās	0jR01
nodaļa	0Ei01
noegleord	04o01
noekkelord	0;a01
nogleord	04o01
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
nom(s) et prenom(s	0jd01
nom(s) et prénom(s	0jd01
nom, prénom	0jd01
nombre	05@01
nombre completo	05@01
nombre d'empleats	0dm01
nombre d'employes	0Kg01
nombre d'employés	0Kg01
nombre de la empresa	0>701
nombre de pila	0je01
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
nombre(s	0je01
nombres	0je01
nombres y apellidos	05@01
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
nome e tipo d'organizzazione erogatrice dell'istruzione e formazione	06\01
nome e tipo da organizacao de ensino ou formacao	0@<01
nome e tipo da organização de ensino ou formação	0@<01
nome e tipo di istituto di istruzione o formazione	06\01
nome e tipo di organizzazione erogatrice dell'istruzione e formazione	06\01
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
nomor telepon	0^H01
noms	0jb01
noms de famille	0ja01
nosaukums	0jn02
nosleguma darbs	08`01
noslēguma darbs	08`01
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
note finale	0dB01
note moyenne	0dB01
notendurchschnitt	00V01
notenschnitt	00V01
notes	00a01
notice period	08101
notă	0<E01
novads	0k@01
nozare	0CB01
nozimigakie pienakumi	06[01
nozīmīgākie pienākumi	06[01
npa	0?m01
nr tel	0kA01
nr telefon	0kB01
nr telefonu	0kA01
nr. telefon	0kB01
numar de angajati	0cT01
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
numele angajatorului	03l01
numele de familie	0kC01
numele si adresa angajatorului	03l01
numele si prenumele	0E`01
numele si tipul institutiei de invatamant furnizorului de formare	0T601
numele și adresa angajatorului	03l01
numele și prenumele	0E`01
numele și tipul instituției de învățământ / furnizorului de formare	0T601
numer telefonu	0kA01
numero de celular	0fk01
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
număr de angajați	0cT01
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
nyckelord	04m01
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
nykyinen tehtaevae	03O01
nykyinen tehtava	03O01
nykyinen tehtävä	03O01
n° de telephone	0QY01
n° de téléphone	0QY01
náisiúntacht	0ga01
námsbraut	0;W01
námsgrein	0;W01
námsgreinar	01j01
námskeið	01j01
námssvið (isced-f	0h501
náplň práce	0>i02
národnost	0kO01
národnosť	0kP01
nástroje	0hK02
nástup	0fn02
nástup do práce	0EB01
název	0hY02
název a adresa zaměstnavatele	0h[01
název a typ organizace, která poskytla vzdělání	0h\01
název firmy	0h[01
název ocenění	0h]01
název práce	08_01
název společnosti	0h[01
název zaměstnavatele	0h[01
název školy	0h\01
názov	0hm02
názov a adresa zamestnávateľa	0ho01
názov a typ organizácie poskytujúcej vzdelávanie a prípravu	0i001
názov firmy	0ho01
názov ocenenia	0i101
názov práce	08^01
názov spoločnosti	0ho01
názov získanej kvalifikácie	0I201
názov školy	0i001
näringsgren	0;T01
nätverk	0g[01
nåværende stilling	0gN01
næring	0;U01
nærmeste leder	0gZ01
né	04801
né en	04801
né le	04801
né à	0a701
né(e) le	04801
née	04801
née en	04801
née le	04801
née à	0a701
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
nøgleord	04o01
nøkkelord	0;a01
número de celular	0fk01
número de empleados	0kD01
número de funcionários	0Fi01
número de telefone	0AR01
número de telèfon	0kE01
número de teléfono	0kF01
năm	0gf03
năm sinh	0gi01
năm tốt nghiệp	0EZ01
născut	04l01
născut la	04l01
născut în	04l01
născută	04l01
născută la	04l01
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
nền tảng	0cR01
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
obblighi di leva	0e:01
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
obtained	08?01
obtenido	0MD01
obtention	07101
obtenu en	0D=01
obtenu le	0D=01
obtido em	0C`01
obtingut	0C^01
obtinut	04j01
obywatelstwo	0h@01
občanství	0kO01
občianstvo	0kP01
občina	0kc01
obținut	04j01
ocakavany plat	0l?01
occupation	0\902
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
ochota cestovat	0eJ01
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
odul	08n01
odul adi	08n01
odulu veren	0ll01
odvetvi	0l901
odvetvie	0IO01
odvětví	0l901
oenskad befattning	0kL01
oenskad loen	0bD01
oenskad ort	0Q_01
oenskad tjaenst	0kL01
oensket loen	0bF01
oensket loenn	0bE01
oensket stilling	0lm02
oevrig	03i01
oevriga e-postadresser	0lo01
oevriga telefonnummer	0m001
oevriga uppgifter	04401
oevriga webbplatser	0m101
oevrige e-mailadresser	0m201
oevrige hjemmesider	0m301
oevrige oplysninger	03e01
oevrige telefonnumre	0m401
oevrigt	0m502
oferit de	01301
oggetto	0m702
ogrenim durumu	0Km01
ogrenim duzeyi	0Ko01
ogrenim turu	0Ko01
ohjaaja	0Nm01
ohjelmat	06?01
ohjelmistot	06?01
oib	0m901
okkupazzjoni jew pozizzjoni	0\T01
okkupazzjoni jew pożizzjoni	0\T01
okres	0m:03
okres wypowiedzenia	0I401
okres zatrudnienia	0Bi01
okrug	0m=01
oktatasi intezmeny	08G01
oktatast kepzest nyujto intezmeny neve es tipusa	08G01
oktatási intézmény	08G01
oktatást / képzést nyújtó intézmény neve és típusa	08G01
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
om arbeidsgiver	09401
om arbetsgivaren	0Qm01
om bedriften	09401
om firmaet	0m@01
om foeretaget	0Qm01
om foretaget	0Qm01
om företaget	0Qm01
om meg	0dJ01
om mig	0mA02
om virksomheden	0m@01
omandatud kvalifikatsioon	0^d01
omdoeme	0mC01
omdome	0mC01
omdöme	0mC01
omfattning	04^01
omgeving	0TR01
omrezje	0mD01
omrežje	0mD01
omschrijving	09e01
omvang team	00A01
on ad	0X\01
onad	0X\01
onderneming	09701
onderscheiding	0mE01
onderwerp	0mF02
onderwijsinstelling	0W[01
one cikanlar	0mH01
onemli noktalar	0mH01
ong	0mI03
ongelmanratkaisu	0mL01
online	0HH01
onlus	06M01
onnistumiset	0]201
onnur netfong	0mM01
onnur simanumer	0mN01
onskad befattning	0kL01
onskad lon	0bD01
onskad ort	0Q_01
onskad tjanst	0kL01
onsket lon	0bF01
onsket lonn	0bE01
onsket stilling	0lm02
opdrachtgever	09502
opdragsgiver	0<;01
opening	0mO01
opening paragraph	0mO01
opening salutation	0V@01
opgaver	05`01
opgaver og ansvar	05`01
opiekun	0mP01
opinia	0Bh01
opinnaeytetyoe	0GE01
opinnaeytetyoen aihe	0GE01
opinnaytetyo	0GE01
opinnaytetyon aihe	0GE01
opinnot	02@01
opinnäytetyö	0GE01
opinnäytetyön aihe	0GE01
opintojaksot	02@01
opintopisteet	0_c01
opintopistetta	0_c01
opintopistettae	0_c01
opintopistettä	0_c01
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
oppeained	02?01
oppeasutus	0V_01
oppekava	0N_01
oppevaldkonnad (isced f	0m`01
oppgave	08S01
oppgaver	05W01
oppgaver og ansvar	05W01
oppilaitos	0^[01
oppnaadd	0ma01
oppnaadde resultater	0mb01
oppnaaelser	0mb01
oppnadd	0ma01
oppnadde resultater	0mb01
oppnaelser	0mb01
oppnådd	0ma01
oppnådde resultater	0mb01
oppnåelser	0mb01
oppsigelsestid	0\M01
oppsummering	0dJ01
oprogramowanie	0hC01
opsigelsesvarsel	0\L01
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
orasul	0b;01
oraș	0mf02
orașul	0b;01
organ wydajacy	0mh01
organ wydający	0mh01
organisaatio	0mi03
organisasi	0ml02
organisasjon	0mn02
organisatie	0n003
organisation	0n30@
organisatsioon	0nC02
organisme	0nE05
organisme certificateur	07d01
organisme de delivrance	07d01
organisme de délivrance	07d01
organisme de formation	0>601
organisme emetteur	07d01
organisme émetteur	07d01
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
originario de	0b]01
origine	0o902
orodja	0]X01
orszag	0o;01
ország	0o;01
ort	0o<05
ortalama	0F001
ortam	03]01
oryggi	0oA01
osaaminen	0];01
osaamistaso	0oB01
osakond	0d101
osasto	0oC01
osebno ime	0oD01
osiagniecia	0Kf01
osiągnięcia	0Kf01
oskastarf	0oE01
oskus	0\a01
oskused	0\W01
oskustase	0oF01
osloveni	0oG01
oslovenie	0oH01
oslovení	0oG01
oslovljavanje	0oI02
osobno ime	0oK01
osoite	0\]01
osservazioni	0Y301
osszefoglalas	0d301
osszefoglalo	0d301
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
osztalyzat	06`01
osztály	0BV01
osztályzat	06`01
other	01>01
other email addresses	0M@01
other emails	0M@01
other phone numbers	0T701
other phones	0T701
other websites	0T801
others	01>01
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
outorgado por	06d01
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
over de organisatie	09801
over het bedrijf	09801
over mij	0m\01
overall	08601
overall grade	08601
overig	0o[01
overige	0o[01
overige e mailadressen	03b01
overige e-mailadressen	03b01
overige gegevens	0o[01
overige informatie	0o[01
overige telefoonnummers	03c01
overige websites	03d01
overview	00W02
ovrig	03i01
ovriga e postadresser	0lo01
ovriga telefonnummer	0m001
ovriga uppgifter	04401
ovriga webbplatser	0m101
ovrige e mailadresser	0m201
ovrige hjemmesider	0m301
ovrige oplysninger	03e01
ovrige telefonnumre	0m401
ovrigt	0m502
ozet	01201
očakávaný plat	0l?01
očekivana plata	0lE01
očekivana plaća	0lD01
očekávaný plat	0lC01
p	0o\02
paaaine	02>01
paaasialliset tehtavat ja vastuualueet	0]301
paaboerjad	0;401
paakohdat	0]i01
paatehtavat	0]301
paattyen	0bX01
paattyi	0bX01
paattymisen syy	0_f01
pabaiga	08\01
pabaigos data	08\01
paborjad	0;401
padalinys	0Ee01
padronanza	0ai02
paeaeaine	02>01
paeaeasialliset tehtaevaet ja vastuualueet	0]301
paeaekohdat	0]i01
paeaetehtaevaet	0]301
paeaettyen	0bX01
paeaettyi	0bX01
paeaettymisen syy	0_f01
paeivaemaeaerae	02<02
paeivaemaeaeraet	02H01
paese	0h^01
paese di residenza	0h^01
page personnelle	0?n01
page web	0?n01
pageidaujamas atlyginimas	06a01
pageidaujamos pareigos	0o^01
pagina personal	0o_02
pagina personale	0@001
pagina pessoal	0@101
pagina web	0oa05
pagină web	0of01
pagrindines pareigos	06e01
pagrindines uzduotys	06e01
pagrindines veiklos ir atsakomybe	06e01
pagrindiniai dalykai	0C=01
pagrindiniai punktai	0og01
pagrindinės pareigos	06e01
pagrindinės užduotys	06e01
pagrindinės veiklos ir atsakomybė	06e01
paikka	0oh01
paikkakunta	06S02
pais	0oi03
pais de residencia	0ol02
paivamaara	02<02
paivamaarat	02H01
pajjiz	0on01
pajjiż	0on01
pakape	0oo01
pakāpe	0oo01
palabras clave	05F01
palavras chave	03E01
palavras-chave	03E01
palgasoov	10001
palkinnon myoentaejae	0bf01
palkinnon myontaja	0bf01
palkinnon myöntäjä	0bf01
palkinnon nimi	0oV01
palkinto	0oV01
palkkapyynto	10101
palkkapyyntoe	10101
palkkapyyntö	10101
palkkatoive	10101
palkkatoivomus	10101
palvelu	03?01
pana la	00`01
panoga	0EO01
panstwo	10201
papeis	0SB01
papel	10305
papel no projeto	0SB01
paper	10802
papildoma informacija	0]E01
papildu informacija	0?=01
papildu informācija	0?=01
papéis	0SB01
par mani	0^X01
para	10:02
paraules clau	0L501
parcours	0HP01
pareigos	10<03
pareigos ir atsakomybe	06e01
pareigos ir atsakomybė	06e01
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
parution	04901
parution dans	0A701
pas foto	10A01
pasaporte	0<>01
pasfoto	10B01
pasiekimai	10C01
paskelbimo data	10D01
paskelbta	10D01
paskelbta leidinyje	0`[01
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
pastabos	05A01
pasto kodas	10H01
pasutitajs	0]T01
pasūtītājs	0]T01
patente	10I01
patente di guida	10I01
patente i	10I01
patente o patenti	10I01
patente/i	10I01
patenti	10I01
pavadinimas	10J02
pavarde	10L01
pavardė	10L01
pays	10M01
pays de residence	10M01
pays de résidence	10M01
pazymys	08c01
país	0oi03
país de residencia	10N01
país de residência	10O01
państwo	10201
pašto kodas	10H01
pažymys	08c01
peaeriala	0N_01
pealkiri	07401
peamised tooulesanded	0]j01
peamised tööülesanded	0]j01
pec	0Y>01
pedejas izmainas	10P01
pekerjaan	10Q02
pelanggan	0]N01
pemberi	0FX01
pemberi kerja	0\O01
pemberi penghargaan	0FX01
pembimbing	06Z01
pembuatan konten	10S01
pemecahan masalah	10T01
peminatan	0:C01
pencapaian	0Vb01
pencapaian utama	0Vb01
pendidikan terakhir	10U01
penempatan	0bS01
penerbit	10V02
penerbit sertifikat	0Gl01
pengalaman	0`501
penghargaan	0\A01
pengolahan informasi	10X01
pensum	04`01
pentru	09S01
penulis	10Y01
penyelenggara	10Z02
per	0@A01
per a	10\01
peralatan	02\01
peran	10]03
peran dalam proyek	10`01
peran saya	10`01
perangkat	02\01
perangkat lunak	02\01
percakapan	0ZS01
percentage	08601
perekonnanimi	10a01
perekonnaseis	0`E01
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
periode de travail	04:01
periodico	0A302
periodo	11103
periods	0EE01
periood	01e01
periódico	0A302
perjodu	0DD01
permanent address	01?01
permesso di lavoro	11401
permesso di soggiorno	11401
permis	11502
permis auto	11701
permis b	0f101
permis de conducere	11701
permis de conduir	0<m01
permis de conduire	0f101
permis de conduire b	0f101
permis de sejour	07c01
permis de séjour	07c01
permis de travail	07c01
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
personalverantwortung	05801
personas a cargo	0kD01
personenstand	0P]01
persones a carrec	0dm01
persones a càrrec	0dm01
personnummer	0Qd01
perusahaan	11:02
període	0Ia01
período	11<02
pesel	0iT01
peso	11>03
pfc	11A01
pfe	0d@01
ph	0<M01
ph d afhandling	01n01
ph.d.-afhandling	01n01
phan mem	0A801
phd thesis	08R01
phone	11B02
phone alt	0<M01
phone call	0<M01
phone no	0<M01
phone number	0<M01
phones	0T701
phong	0;201
phong ban	0;201
photo	11D02
photograph	08301
photographie	11F01
phòng	0;201
phòng ban	0;201
phần mềm	0A801
piattaforma	11G01
picture	08301
pieejamiba	0CA01
pieejamība	0CA01
pienakumi	06[01
pienākumi	06[01
pieskira	10F01
pieskirejs	10F01
piezimes	0^X01
piezīmes	0^X01
piešķīra	10F01
piešķīrējs	10F01
piirkond	0c401
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
plats	05c01
plattform	11m03
plec	12001
plz	12101
poaeng	0WQ01
poang	0WQ01
poblacio	0b102
poblacion	0?M01
població	0b102
población	0?M01
pocet podriadenych	12201
pocet podrizenych	12301
pocet zamestnancov	12201
pocet zamestnancu	12301
pocetak	0E502
pocuvanie	12401
poczatek	0Ci01
poczta	01J01
poczta elektroniczna	01J01
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
pohitegevused ja vastutusvaldkonnad	0]j01
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
portfolyo	08W01
portfólio	12Y02
portfólió	0Wg01
portofolio	0`601
portofoliu	0of01
portrait	11D02
pos el	02Y01
pos-el	02Y01
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
posisjon	0\;01
positie	09^01
position	12^09
position held	0F?01
positsioon	03L01
posizione	0Y^01
posizione desiderata	0lB01
posizione in graduatoria	12g01
posizione militare	0e:01
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
posobisko	0e401
post	12j04
post code	12n01
post inmhianaithe	0TB01
post tat twelid	12o01
post tat-twelid	12o01
post vizat	0SI01
posta electronica	01T01
posta elettronica	0Y>01
posta elettronika	0Y:01
posta kodu	13001
postadres	01[01
postadress	01]01
postadresse	13103
postal address	01?01
postal code	12n01
postanschrift	04[01
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
postiosoite	0\]01
postitoimipaikka	06U01
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
pouzite technologie	0hK02
pouzivatelske meno	13F01
použité nástroje	0I=01
použité technologie	0I=01
použité technológie	0]^01
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
pozizzjoni	0\T01
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
pożizzjoni	0\T01
požadovaná mzda	11Y02
požadovaná pozice	0WC01
požadovaná pozícia	13I01
poștă electronică	01T01
praca doktorska	13^01
praca dyplomowa	13^01
praca inzynierska	13^01
praca inżynierska	13^01
praca licencjacka	13^01
praca magisterska	13^01
pracodawca	0e101
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
praktikumsbetrieb	05^01
prasenzdienst	0;g01
prasme	13a01
prasmes	06h01
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
predmety	0_P02
predstava o platu	0lC01
preduzece	0hf01
preduzeće	0hf01
preferovana lokalita	13j02
preferovaná lokalita	13j02
preferowana lokalizacja	0f801
preferred city	0F@01
preferred location	0F@01
preferred locations	0F@01
prefix	0Wh01
preis	07@01
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
prenoms	14001
prenume	14101
prenume si nume	0E`01
prenume și nume	0E`01
prenumele	14101
preporuka	0eE02
presentation	14202
presentation de l'entreprise	00901
presented by	08B01
prestasi	0Vb01
prestasjoner	0mb01
prestaties	09E01
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
pretentii salariale	06R01
pretention salariale	14601
pretentions	14601
pretentions salariales	14601
pretenții salariale	06R01
previsao de conclusao	04J01
previsão de conclusão	04J01
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
prijs	0mE01
prima lingua	0aB01
primaere opgaver	05`01
primeiro nome	0jk01
primer apellido	05?01
primære opgaver	05`01
principais atividades	06_01
principais atividades e responsabilidades	06_01
principais atribuicoes	06_01
principais atribuições	06_01
principais conquistas	0AD01
principais disciplinas	0<A01
principais disciplinas competencias profissionais	0<A01
principais disciplinas/competências profissionais	0<A01
principais funcoes	06_01
principais funções	06_01
principais realizacoes	0AD01
principais realizações	0AD01
principais responsabilidades	06_01
principais resultados	0AD01
principal subjects	0B501
principal subjects occupational skills covered	0B501
principal subjects/occupational skills covered	0B501
principalele activitati si responsabilitati	01601
principalele activități și responsabilități	01601
principalele responsabilitati	01601
principalele responsabilități	01601
principales actividades y responsabilidades	01401
principales activites et responsabilites	01901
principales activités et responsabilités	01901
principales funciones	01401
principales logros	0OQ01
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
principali materie	0AY01
principali materie / abilità professionali oggetto dello studio	0AY01
principali materie abilita professionali oggetto dello studio	0AY01
principali risultati	0kh01
principali tematiche competenze professionali possedute	0AY01
principali tematiche/competenze professionali possedute	0AY01
principals funcions	01701
priomhabhair	0Ba01
priomhghniomhaiochtai agus priomhfhreagrachtai	0I`01
priomhphointi	0;c01
priporocilo	0eP01
priporočilo	0eP01
pris	14?03
prisens navn	14B02
privat	0Q;01
privatadresse	04[01
privatanschrift	04[01
prix	0Gh01
prizas	05;01
prize	08>01
priznanje	0g]03
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
produzzjoni orali	0\c01
produção escrita	0Nk01
produção oral	0An01
proefschrift	02301
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
profiil	0]l01
profiili	0X801
profiilit	14j01
profil	14k0B
profil daring	0co01
profil firmy	0kW01
profil perusahaan	0FC01
profile	15=04
profiler	15A03
profiles	00l01
profili	15D04
profili social	15H01
profilis	05A01
profiller	15I01
profilo	0Y301
profilo aziendale	06k01
profilok	0^b01
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
programlar	03]01
programma	0PR01
programma's	0TR01
programmas	06h01
programmatura	06h01
programmatūra	06h01
programme	15[04
programmer	0e;02
programmi	0@Y01
programmid	0\W01
programmiersprachen	0L601
programok	0O<01
programos	0XN01
programska oprema	0]X01
programvara	04m01
programvare	0;a01
programy	0de03
proiect	0Ad01
proiect de diploma	0GZ01
proiect de diplomă	0GZ01
proifil	00o01
proiseail faisneise	15_01
proje	01101
proje aciklamasi	01101
proje adi	01=01
proje adı	01=01
proje açıklaması	01101
proje hakkinda	01101
proje hakkında	01101
proje tanimi	01101
proje tanımı	01101
proje turu	15`01
proje türü	15`01
project	09e01
project client	01m01
project description	08T01
project overview	08T01
project role	15a01
project summary	08T01
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
projekta apraksts	05C01
projektarbeit	00\01
projektart	0\[01
projektas	05D01
projektbeginn	03k01
projektben betoltott szerep	16001
projektben betöltött szerep	16001
projektbeschreibung	07901
projektbeskrivelse	0Y801
projektbeskrivning	08b01
projektdauer	09c01
projektende	00]01
projekti	0_W01
projekti kirjeldus	0]A01
projektin kuvaus	0_W01
projektin tyyppi	0_o01
projektinhalt	07901
projektlaufzeit	09c01
projektname	0XP01
projekto aprasymas	05D01
projekto aprašymas	05D01
projektpartner	09101
projektrolle	07201
projekts	05C01
projektseite	0ZX01
projekttyp	16101
projekttype	16201
projektzeitraum	09c01
projektziel	07901
projet	0A`01
projet de fin d'etudes	0d@01
projet de fin d'études	0d@01
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
pruefstelle	07:01
pruefungsfaecher	0Vd01
prufstelle	07:01
prufungsfacher	0Vd01
prumer	0WM01
przedmioty	0UG01
przedsiebiorstwo	0e101
przedsiębiorstwo	0e101
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
prüfstelle	07:01
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
pubblicato il	04C01
pubblicato in	0=701
pubblicato su	0=701
pubblikatur	0VN01
publicado	04N01
publicado el	04N01
publicado em	16E02
publicado en	0AA01
publicado por	0A302
publicat	16G02
publicat a	0AB01
publicat in	0A501
publicat per	0AB01
publicat în	0A501
publicatiedatum	0Td01
publication	0c801
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
publie le	04901
publie par	0A701
publikovane	0E801
publikovane v	0gc01
publikovano	0E701
publikovano v	0^D01
publikované	0E801
publikované v	0gc01
publikováno	0E701
publikováno v	0^D01
publiseringsdato	16K01
publisert	16K01
publisert i	16L01
published	0D?01
published by	0c801
published in	0c801
publisher	0c801
publié dans	0A701
publié le	04901
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
punteggio	0cn01
punti chiave	0Y401
punti ewlenin	16V01
punti salienti	0Y401
puntos clave	00401
puntos destacados	00401
punts clau	16W01
punts destacats	16W01
puntuacion	0<C01
puntuación	0<C01
pusobiste	0eG01
pvm	0gE01
pàgina personal	0M^01
pàgina web	0M^01
página personal	0@201
página pessoal	0@101
página web	16X02
până la	00`01
päivämäärä	02<02
päivämäärät	02H01
pääaine	02>01
pääasialliset tehtävät ja vastuualueet	0]301
pääkohdat	0]i01
päätehtävät	0]301
päättyen	0bX01
päättyi	0bX01
päättymisen syy	0_f01
påbörjad	0;401
période	04:01
période de travail	04:01
písanie	11S01
písemný projev	11Q01
písomný prejav	11S01
póstfang	0i801
póstnúmer	13B01
pôle	0GK01
pôsobisko	0e401
põhipunktid	0Nn01
põhitegevused ja vastutusvaldkonnad	0]j01
pēdējās izmaiņas	10P01
płeć	12001
předměty	0WB01
představa o platu	0lC01
přezdívka	14701
příjmení	14>01
příjmení a jméno	0=i01
působiště	0eG01
qari	16Z01
qasam ta' studju	16[01
qcer	0ae01
qecr	0im01
qecrl	0im01
qeq	16\02
qualifica	16^03
qualifica conseguita	0`M01
qualificacao	0F>01
qualificacio	0OU01
qualificació	0OU01
qualification	16a03
qualificação	0F>01
qualifikation	02N01
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
rahal	09M01
rahvus	0]b01
raison du depart	0ff01
raison du départ	0ff01
rajonas	05E01
rakkomandazzjoni	17301
rakstisana	17401
rakstitprasme	17401
rakstītprasme	17401
rakstīšana	17401
raktazodziai	0XN01
raktažodžiai	0XN01
ral	06F01
ral attuale	06F01
ram	17501
rama	05o01
ramo	17602
ramo da empresa	06^01
ramo de atividade	17801
rang	0?X01
rank	17902
ranking	17;02
rannog	0R601
rannóg	0R601
rapporteert aan	09=01
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
razpolozljivost	0fm01
razpoložljivost	0fm01
račun	16m02
raħal	09M01
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
reason for leaving	0`R01
recapito	0AS01
recapito telefonico	0AS01
received	08?01
recipient	01B01
recomanacio	17N01
recomanació	17N01
recomandare	17O01
recomendacao	0>n01
recomendacion	17P01
recomendación	17P01
recomendação	0>n01
recommandation	08901
recommendation	16i01
reconeixement	0jc01
reconocimiento	0TC01
red	17Q01
red social	17Q01
rede	17R01
rede social	17R01
redegoerelse	0g701
redegorelse	0g701
redegørelse	0g701
reden van vertrek	17S01
reden vertrek	17S01
redes sociais	0AQ01
redes sociales	0BY01
referanse	06i01
referat	00b01
reference	17T03
referencia	17W05
referencja	0Bh01
referens	0mC01
referentie	00>01
referenz	07>01
referenza	17\02
refererer til	0gZ01
referinta	17O01
referință	17O01
referència	17N01
referência	0>n01
regarding	17K01
regiao	0Gi01
regija	17^02
regime	0fH01
regime de trabalho	0fH01
regio	17`03
region	17c0=
regionas	05E01
regione	0<U01
regions	0k@01
regiune	0\@01
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
rekomendācija	06f01
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
relevante vakken	09K01
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
remis par	06m01
remuneration souhaitee	14601
reparto	0Fo01
repere	16T01
repo	0HH01
reporta a	0GM01
reported to	01d01
reporting to	01d01
reports to	01d01
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
residential address	01?01
residenza	18b02
residència	0b102
residência	18d03
resim	0Rd01
resolucao de problemas	18g01
resolucion de problemas	18h01
resolución de problemas	18h01
resolution de problemes	18i01
resolução de problemas	18g01
responsabbiltajiet	06l01
responsabile	18C01
responsabile di	06j01
responsabilidades	18j02
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
responsable	18l02
responsable de	18n02
responsavel por	06_01
responsibilities	0Ak01
responsibility	15a01
responsible for	0Ak01
responsável por	06_01
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
resultaten	09E01
resultater	19C02
resultats	19E02
resultats obtenus	0:H01
results	00g01
resum	0Od01
resume	19G02
resumen	19I02
resumo	19K02
resumé	09N01
reszleg	0BV01
rete	11G01
retea	11l01
retele sociale	15L01
retning	0P@02
retribuzione desiderata	06F01
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
reședința	0b401
reședință	0b;01
rețea	11l01
rețele sociale	15L01
rfc	0<>01
rg	0:?01
richting	02401
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
rijbewijzen	0Y201
riki	06h01
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
ritgerd	0bR01
ritgerð	0bR01
ritun	19k01
rivista	0=701
rizultat	0cU01
rizultati	0]D01
riżultat	0cU01
riżultati	0]D01
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
rojstni kraj	0^m01
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
roku	0`c01
roky	0H?02
roky praxe	1:=02
roků	0`c01
rol	1:?0A
rol en el projecte	0LK01
rol en el proyecto	0dj01
rol in het project	0e701
rol in proiect	1:P01
rol sa tionscadal	1:301
rol în proiect	1:P01
rola	1:Q06
rola v projekte	1:W01
rola w projekcie	0f]01
rolam	0d301
role	1:X0;
role dans le projet	0fd01
role in project	15a01
role v projektu	1:c01
roles	1:d04
roles and responsibilities	0Ak01
roll	1:h06
roll i projektet	1:n01
rolle	1:o09
rolle i projektet	1;801
rolle i prosjektet	1;901
rolle im projekt	07201
rollen	1;:02
roller	1;<04
rollid	0eD01
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
rue	01b01
rufname	1;M01
rufnummer	0Q;01
rugadh	0C]01
runasana	0fe01
runāšana	0fe01
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
régió	0d801
réigiún	0AP01
réimse staidéir	00U01
réimsí oideachais (isced-f	18301
réiteach fadhbanna	18401
rémunération souhaitée	14601
réseau	11^01
réseaux sociaux	0@f01
résidence	0a802
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
rólam	0d301
rôle	1;Y03
rôle dans le projet	0fd01
rôles	0fd01
rīki	06h01
s	0Vh01
s posti	0d901
s'exprimer oralement en continu	0Ob01
s-posti	0d901
sa	0Ck01
saatavuus	02m01
saavutukset	0]201
saavutused	1;\01
sabhailteacht	1;]01
sadrzaj	1;^02
sadržaj	1;^02
saehkoeposti	0d901
saehkoepostiosoite	0d901
saekerhet	1;`01
safety	1;a01
saglik durumu	0;I01
sahkoposti	0d901
sahkopostiosoite	0d901
saida	04J01
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
salariu dorit	06R01
salary	0B_01
salary expectation	0B_01
salary expectations	0B_01
salis	1;c01
saludo	1;d01
salutation	1;e02
salário pretendido	14401
samantekt	02;01
samenvatting	0m\01
sammanfattning	04201
sammendrag	0dJ01
samodzielne wypowiadanie sie	0fl01
samodzielne wypowiadanie się	0fl01
samostatny ustni projev	0eO01
samostatny ustny prejav	0Wo01
samostatný ústny prejav	0Wo01
samostatný ústní projev	0eO01
sampai	0W501
samskipti	1;g02
samtal	1;i02
samtale	1;k02
samtok	0Q401
samtök	0Q401
santrauka	05A01
saoranacht	0ga01
saoránacht	0ga01
sapaan	1;m01
sarcini	01601
sarcini si responsabilitati	01601
sarcini și responsabilități	01601
saruna	0FW01
sasniegumi	19b01
satura veidosana	1;n01
satura veidošana	1;n01
saturs	05C01
saugumas	1;o01
savivaldybe	1<001
savivaldybė	1<001
sazetak	0h602
sazina	1<101
saziņa	1<101
saída	04J01
sağlık durumu	0;I01
sažetak	0h602
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
schule	02M01
schulform	02N01
schwerbehinderung	09H01
schwerpunkt	07601
schwerpunkte	1<704
schwerpunktfacher	0Vd01
schwerpunktfaecher	0Vd01
schwerpunktfächer	0Vd01
scoala	0T601
scoil	0@901
scop	0Ad01
scope	08T01
scope of work	0Ak01
score	1<;02
scribhneoireacht	1<=01
scriere	0Oc01
scriobh	1<=01
scriptie	02301
scritto	0<\01
scrittura	0<\01
scríbhneoireacht	1<=01
scríobh	1<=01
scuola	06\01
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
sede di lavoro	0bc01
sedez	0^l01
sedež	0^l01
sediu	0b401
seeking	0B^01
sef direct	0B401
segmento	17801
seguranca	1<N01
segurança	1<N01
seguridad	1<O01
sehir	1<P02
seimine padetis	1<R01
seimynine padetis	1<R01
seit	03k01
sejo	17D01
sejours linguistiques	0OY01
sekolah	0Z301
seksjon	08401
sektion	08501
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
selskab	05_01
selskap	05V01
seluler	0V\01
seminare	0Vd01
senast aendrad	1<d01
senast andrad	1<d01
senast ändrad	1<d01
senest aendret	1<e01
senest ændret	1<e01
senior thesis	08R01
sentrale arbeidsoppgaver	05W01
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
servicio militar	0`n01
serviciu	0@S01
serviciul militar	1<m01
servico militar	18S01
servizio di leva	0e:01
servizio militare	0e:01
serviço militar	18S01
sess	0Ta01
sesso	1<n01
setor	17801
setor de atividade	17801
setor interno	0Gm01
settore	1<o02
settore di attivita	03G01
settore di attività	03G01
settore interno	0Fo01
settur	1=101
seu	0b<01
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
siap bekerja	0]601
sicherheit	1=901
sicurezza	1=:01
sidast breytt	1=;01
sidlo	0eG01
siec	1=<01
siedziba	0bQ01
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
sim	0\n01
simanumer	0Vh01
simi	0Vh01
since	09A01
sinh nam	0gi01
sinh ngay	0gi01
sinh ngày	0gi01
sinh năm	0gi01
sintese	0l>01
sintesi	0Y301
sintesis	0Oe01
sirket	0QU01
sirket adi	0QU01
sirket hakkinda	0QV01
sirket tanitimi	0QV01
sisaelloentuotanto	1=C01
sisaeltoe	0_W01
sisallontuotanto	1=C01
sisalto	0_W01
sist endret	1=D01
sisu	0]A01
sisuloome	1=E01
sisällöntuotanto	1=C01
sisältö	0_W01
sit	1=F01
sit elettroniku	1=G01
sit web	1=G01
sitaatti	0`O01
sitat	06i01
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
situacion militar	0`n01
situació actual	1=R01
situació laboral	1=R01
situación actual	0O401
situación laboral	0O401
situación militar	0`n01
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
situs	0`601
situs lain	1=T01
situs web	0`601
sitz	05]01
siviilipalvelus	06=01
siviilisaaty	10f01
siviilisaeaety	10f01
siviilisääty	10f01
sivilstand	1=U01
sivilstatus	1=U01
sivuaineet	02@01
size	0@Q01
sjediste	0eM01
sjedište	0eM01
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
sks	0\F01
skyrius	0Ee01
skírnarnafn	0L401
skóli	0Vc01
slag	16401
sleutelwoorden	0TR01
slika	0Rm03
sloinne	1=j01
slowa kluczowe	0hC01
sluchanie	1;J01
slusanje	1=k02
slusno razumevanje	12i01
slut	1=m02
slutbetyg	0:201
slutdato	02201
slutdatum	08;01
slutt	08<01
sluttaarsak	1=o01
sluttarsak	1=o01
sluttdato	08<01
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
snakke	0g<01
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
so nam kinh nghiem	0]?01
so nguoi	16j01
so tin chi	1>;01
soavtorji	08=01
sobre	0l>01
sobre a empresa	06^01
sobre l'empresa	01501
sobre la empresa	00m01
sobre mi	1><02
sobre mim	0l>01
sobre mí	0Oe01
sobre o projeto	0F401
sobrenome	05>01
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
societate	03l01
societatea	03l01
societe	0MQ02
società	0DM01
sociálne siete	1>B01
sociální sítě	1>C01
société	0MQ02
soeker	0kL01
softver	1>D03
softvér	0]^01
software	1>G09
software used	0;e01
software utilizzati	0@Y01
softwares	03E01
soggiorni linguistici	0O101
sokak	01\01
soker	0kL01
sola	0PW01
soluzzjoni tal problemi	1>P01
soluzzjoni tal-problemi	1>P01
sommario	0Y301
sommarju	1>Q01
son degisiklik	1>R01
son değişiklik	1>R01
sonstiges	1>S01
sonuc	08f01
sonuclar	08f01
sonuç	08f01
sonuçlar	08f01
soort	15c01
soort bedrijf of sector	09901
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
sotilasarvo	06=01
soucasna pozice	0WC01
souhrn	0k_01
source	0HH01
source code	0HH01
současná pozice	0WC01
soyad	1>U01
soyadi	1>U01
soyadı	1>U01
soyisim	1>U01
soziale netzwerke	0^O01
sozialversicherungsnummer	11901
sozlu anlatim	0^U01
sozlu etkilesim	0\V01
speaking	0ZP01
speaking: interaction	0ZP01
speaking: production	0me01
speciale	1>V02
specialisatie	02401
specialisation	1>X02
specialisering	01h01
specialitate	1>Z02
specialite	0HP01
specialitāte	0PR01
specializace	1>\01
specializacia	1>]01
specializacija	1>^02
specializacio	0\Q01
specializare	0HV01
specializare obtinuta	0<D01
specializare obținută	0<D01
specializarea	0HV01
specialization	06101
specializzazione	03H01
specializáció	0\Q01
specialty	06101
specialybe	1>`02
specialybė	1>`02
specijalizacija	1>b02
specjalizacja	0Io01
specjalizzazzjoni	16[01
specjalnosc	0Io01
specjalność	0Io01
speisialtacht	00U01
spezialisierung	07601
speċjalizzazzjoni	16[01
splet	13G01
spletna stran	13G01
spletno mesto	13G01
spoken interaction	0ZP01
spoken production	0me01
spol	1>d02
spolecnost	0h[01
spolek	1<>01
společnost	0h[01
spolocnost	0ho01
spoločnosť	0ho01
spoluautori	1>f02
spoluautoři	07j01
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
spracherfahrung	07<01
spracherfahrungen	07<01
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
sprechen	0g501
sprechen: gesprache	03Z01
sprechen: gespraeche	03Z01
sprechen: gespräche	03Z01
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
srodowisko	0hC01
sráid	1<f01
staat	1?402
staatsangehoerigkeit	0hM01
staatsangehorigkeit	0hM01
staatsangehörigkeit	0hM01
staatsbuergerschaft	0hM01
staatsburgerschaft	0hM01
staatsburgerschap	0hN01
staatsbürgerschaft	0hM01
stack	1?608
stack technique	0@T01
stack tecnologica	03E01
stack tecnologico	1?>02
stack tecnológica	03E01
stack tecnológico	05F01
stad	1?@04
stada	1?D01
stadas posta	1?E01
stadsetning	0;i01
stadt	0TZ01
stadur	0;i01
staff	0@Q01
stagiul militar	1<m01
stalno prebivalisce	0hI01
stalno prebivališče	0hI01
stan	1?F01
stan cywilny	1?G01
stand	0`g01
standort	05]01
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
started	09A01
starting date	09A01
stastijums	0fe01
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
stato di salute	03301
stato occupazionale	0A001
statsborgarskap	0hH01
statsborgerskab	1?b01
statsborgerskap	0hH01
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
stecena kvalifikacija	02O01
steceno	0Do02
steceno zvanje	1?j02
sted	1?l03
stelle	09a01
stellenbezeichnung	09a01
stellenwunsch	02Q01
stellung	09a01
stepen	1?o02
stepen obrazovanja	1@101
stepen studija	1@201
steuer id	11901
steuer-id	11901
stevilo zaposlenih	1@301
stečena kvalifikacija	02O01
stečeno	0Do02
stečeno zvanje	1?j02
stichpunkte	09j01
stichting	1@401
stichwoerter	0L601
stichworter	0L601
stichwörter	0L601
stifter	07;01
stig	1@502
stilling	1@706
stillingsbetegnelse	0kK01
stillingsprosent	04\01
stillingstittel	0gN01
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
stos technologiczny	0hC01
stosunek do sluzby wojskowej	1>301
stosunek do służby wojskowej	1>301
stowarzyszenie	0SW01
straat	01[01
strada	01S01
strani jezik	0[e02
stranka	1@A02
stranky	18P01
strasse	04[01
strasse hausnummer	04[01
strasse und hausnummer	04[01
strasse, hausnummer	04[01
strata	0XQ01
straße	04[01
straße und hausnummer	04[01
straße, hausnummer	04[01
street	01?01
street address	01?01
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
studie	02401
studiegebieden (isced f	1@H01
studiegebieden (isced-f	1@H01
studieinriktning	01h01
studienabschluss	02N01
studienarbeit	00\01
studienfach	07601
studiengang	1@I02
studieninhalte	0Vd01
studienrichtung	07601
studienschwerpunkt	07601
studiepoeng	1@K01
studieprogram	0RE01
studiepunten	0K>01
studieretning	0P@02
studierichting	02401
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
studium	0_\01
study type	00e01
stufe	0\l02
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
stāstījums	0fe01
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
successen	09E01
successes	00g01
successi	0kh01
succès	0:H01
suggett	16[01
suggetti ewlenin	0^]01
sugu	1@_01
suhde	1@`01
suhe	1@a01
suhrn	1@b01
suhtlus	1@c01
suiomh	02E01
suiomh greasain	0`Q01
sujet	1@d02
sujet de memoire	0d@01
sujet de mémoire	0d@01
sujet de these	0d@01
sujet de thèse	0d@01
sujet du memoire	0d@01
sujet du mémoire	0d@01
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
suoritettu	0gE01
suoritettu tutkinto	06601
suositus	0`O01
superieur	0GJ01
superieur hierarchique	0GJ01
superior	0B401
superior imediato	0>U01
supervisor	1@k04
supervisore	18C01
supérieur	0GJ01
supérieur hiérarchique	0GJ01
surat izin mengemudi	0\n01
sure	0<I01
surel	02Y01
surname	0P^01
surnames	0P^01
surucu belgesi	0L301
surucu ehliyeti	0L301
suteike	05<01
suteikė	05<01
suuline esitus	16l01
suuline suhtlus	1@o01
suullinen tuottaminen	16R01
suullinen vuorovaikutus	0]401
suund	0N_01
suuntautuminen	02>01
suuntautumisvaihtoehto	02>01
suíomh	02E01
suíomh gréasáin	0`Q01
suġġett	16[01
suġġetti ewlenin	0^]01
svarbiausi dalykai	0og01
svarigakais	0TE01
svarīgākais	0TE01
sveitarfelag	08U01
sveitarfélag	08U01
svesvaloda	1A001
svetaine	0ZY01
svetainė	0ZY01
sveuciliste	0Xf01
sveučilište	0Xf01
svešvaloda	1A001
svid	1A102
svietimo istaiga	07501
svietimo sritys (isced f	1A301
svið	1A102
syfte	08b01
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
system	04m01
systeme	0L601
systemer	0e;02
szak	0\Q01
szakdolgozat	0GA01
szakdolgozat cime	0GA01
szakdolgozat címe	0GA01
szakdolgozat temaja	0GA01
szakdolgozat témája	0GA01
szakirany	0\Q01
szakirány	0\Q01
szakma	09o01
szakterulet	0\Q01
szakterület	0\Q01
szekhely	0Vm01
szektor	02701
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
sähköposti	0d901
sähköpostiosoite	0d901
säkerhet	1;`01
sécurité	1<K01
séjours linguistiques	0OY01
sérsvið	0;W01
sídlo	0eG01
símanúmer	0Vh01
sími	0Vh01
síntese	0l>01
síntesis	0Oe01
sítio web	0@101
síðast breytt	1=;01
síť	1=F01
söker	0kL01
sözlü anlatım	0^U01
sözlü etkileşim	0\V01
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
słowa kluczowe	0hC01
słuchanie	1;J01
służba wojskowa	1>301
số cmnd	0=H01
số di động	0FT01
số lượng nhân viên	16j01
số người	16j01
số năm kinh nghiệm	0]?01
số tín chỉ	1>;01
số điện thoại	0F[01
sức khỏe	0<Q01
sửa đổi lần cuối	1@X01
t	0<M01
t c kimlik no	0]=01
t.c. kimlik no	0]=01
taal	1AE01
taalbeheersing	1AF01
taalcertificaten	0>C01
taalervaring	1AG01
taalniveau	1AF01
tac gia	1AH01
taches	01901
taches principales	01901
taches realisees	01901
taekni	0X601
taetig als	09a01
taetigkeit	09_02
taetigkeit als	09a01
taetigkeiten	05\01
taetigkeitsbereich	1AI02
taetigkeitsbereich oder branche	0Tg01
taetigkeitsbereiche	05\01
taetigkeitsbeschreibung	05\01
taetigkeitsfeld	0;S01
taetigkeitsschwerpunkte	05\01
tagessatz	0TU01
tagline	0B^01
tagozat	0\Q01
tahdit	0ZT01
taho	0[S01
tahun	1AK04
tahun lahir	0_m01
tahun lulus	0W501
tai khoan	1AO01
taidot	06?01
taille	0OA01
taille de l'entreprise	0Kg01
taille de l'equipe	0Kg01
taille de l'équipe	0Kg01
tairgeadh cainte	0_e01
taisnimi	0Kd01
taken	01801
taken en verantwoordelijkheden	01801
tal	1AP01
tala	0g:01
tale	1AQ02
talen	1AE01
talen en tools	0TR01
talr	0^M01
talruna numurs	0^M01
talrunis	0^M01
tam ad	01=01
tamanho da equipe	0Fi01
tamano del equipo	0kD01
tamaño del equipo	0kD01
tanav	00;01
tanggal	1AS02
tanggal lahir	0_m01
tanggal mulai	0CF01
tanggal publikasi	1AU01
tanggal selesai	0W501
tanggal terbit	1AV02
tanggung jawab	0FB01
tanim	01101
tantargyak	0Qa01
tantárgyak	0Qa01
tanulmanyi atlag	06`01
tanulmanyi teruletek (isced f	1AX01
tanulmányi területek (isced-f	1AX01
tanulmányi átlag	06`01
tanım	01101
tao noi dung	1AY01
tap chi	0iG01
tapasztalat	1AZ01
tapasztalat evei	1AZ01
tapasztalat évei	1AZ01
taqsima	0Fn01
tara	1A[01
tareas	01401
tareas realizadas	01401
tareas y responsabilidades	01401
tarefas	06_01
target position	0B^01
targyak	0Qa01
tarief	0Tl01
tarih	1A\03
tarih araligi	0<I01
tarih aralığı	0<I01
tarihler	0<I01
tarkvara	0\W01
tarsalgas	1AB01
tarsszerzok	1A=01
tartalom	0Bm01
tartalomkeszites	1A_01
tartalomkészítés	1A_01
tascanna	0I`01
tase	1A`03
tasks	0Ak01
taso	1Ac02
tasques	01701
tasques principals	01701
tasques realitzades	01701
tatig als	09a01
tatigkeit	09_02
tatigkeit als	09a01
tatigkeiten	05\01
tatigkeitsbereich	1AI02
tatigkeitsbereich oder branche	0Tg01
tatigkeitsbereiche	05\01
tatigkeitsbeschreibung	05\01
tatigkeitsfeld	0;S01
tatigkeitsschwerpunkte	05\01
tausta	0_W01
tautan	0`601
tautiba	11K01
tautybe	11H01
tautybė	11H01
tautība	11K01
tavoite	0_W01
tavsiye	0UZ01
taħdit	0ZT01
tc kimlik no	0]=01
tcc	0Gc01
teabe tootlemine	1Ae01
teabe töötlemine	1Ae01
teaduskond	0N_01
team	1Af08
team gestito	0Fj01
team members	0@Q01
team size	0@Q01
teamgroesse	05801
teamgrootte	00A01
teamgrosse	05801
teamgröße	05801
teamstoerrelse	1An02
teamstorlek	04h01
teamstorrelse	1An02
teamstørrelse	1An02
teanga	1B001
teanga dhuchais	0c`01
teanga dhúchais	0c`01
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
technológie	0]^01
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
tecnología	05F01
tecnologías	05F01
tecnologías usadas	05F01
tecnologías utilizadas	05F01
tecrube	0E[01
tecrübe	0E[01
tegevusala	1B<01
tegevusvaldkond	1B<01
tegund starfsemi	06o01
tehnologii	0@X01
tehnologii folosite	0@X01
tehnologii utilizate	0@X01
tehnologijas	06h01
tehnologije	15X03
tehnoloogiad	0\W01
tehnoloģijas	06h01
tehtaevae	1B=02
tehtaevaenimike	03Q02
tehtaevaenkuva	0]301
tehtaevaet	0]301
tehtava	1B=02
tehtavanimike	03Q02
tehtavankuva	0]301
tehtavat	0]301
tehtävä	1B=02
tehtävänimike	03Q02
tehtävänkuva	0]301
tehtävät	0]301
teicneolaiochtai	0N801
teicneolaíochtaí	0N801
teideal	1B?02
teideal na cailiochta a bronnadh	0<B01
teideal na cáilíochta a bronnadh	0<B01
teideal poist	0TB01
teileafon	0T=01
teileafón	0T=01
teistimeireacht	0fc01
teistiméireacht	0fc01
tekija	0]B01
tekijae	0]B01
tekijaet	0]B01
tekijat	0]B01
tekijä	0]B01
tekijät	0]B01
tekniikat	06?01
teknik	04m01
tekniker	04m01
teknologi	1BA03
teknologi yang digunakan	02\01
teknologiat	06?01
teknologier	0d`03
teknologiji	0U001
teknolojiler	03]01
teknoloġiji	0U001
tel	1BD0L
tel cislo	1B`02
tel de contacte	0kE01
tel kom	0]m01
tel mobil	1Bb01
tel no	0ON01
tel nr	1Bc02
tel portable	0=n01
tel privat	0Q;01
tel. de contacte	0kE01
tel. kom	0]m01
tel. mobil	1Bb01
tel. nr	0^K01
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
telefon komorkowy	0]m01
telefon komórkowy	0]m01
telefon kontaktowy	0kA01
telefon mobil	1C<03
telefon no	0ON01
telefon numarasi	0ON01
telefon numarası	0ON01
telefon privat	0Q;01
telefonas	0^K01
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
telefono celular	0fk01
telefono de contacto	0kF01
telefono fijo	0kF01
telefono fisso	0AS01
telefono movil	0fk01
telefono numeris	0^K01
telefono(i	0AS01
telefono(s	0kF01
telefonos	0kF01
telefons	0^M01
telefonska stevilka	0^L01
telefonska številka	0^L01
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
telepon	0^H01
telepon genggam	0V\01
telepon lain	1CL01
telepon seluler	0V\01
telepules	1CM02
település	1CM02
telf	0kF01
teljes nev	0i>01
teljes név	0i>01
tellija	1CO01
telp	0^H01
telpon	0^H01
telèfon	0kE01
telèfon de contacte	0kE01
telèfon fix	0kE01
telèfon mòbil	0gI01
teléfono	0kF01
teléfono celular	0fk01
teléfono de contacto	0kF01
teléfono fijo	0kF01
teléfono móvil	0fk01
teléfono(s	0kF01
teléfonos	0kF01
tema	1CP04
tema diplomove prace	08_01
tema lucrarii	0GZ01
tema lucrării	0GZ01
tema prace	1CT02
tema rada	0GH02
temario	06@01
temat pracy	13^01
temat pracy magisterskiej	13^01
temavezeto	0Q501
temel faaliyetler ve sorumluluklar	0Oh01
temel gorevler	0Oh01
temel görevler	0Oh01
temel konular	02f01
temoignage	08901
tempat	0bS01
tempat & tanggal lahir	0_m01
tempat dan tanggal lahir	0_m01
tempat kerja	0\O01
tempat lahir	1CV01
tempat tanggal lahir	0_m01
tempat tgl lahir	0_m01
tempat tinggal	1CW02
tempat, tanggal lahir	0_m01
tempat, tgl lahir	0_m01
tempat/tanggal lahir	0_m01
tempat/tgl lahir	0_m01
tempo	0D101
tempo de experiencia	04U01
tempo de experiência	04U01
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
termin nastupu	0fn02
termino	1C\02
termín	0HA01
termín nástupu	0fn02
tese	0Gc01
tesi	1C^02
tesi di dottorato	06301
tesi di laurea	06301
tesi doctoral	15b01
tesi magistrale	06301
tesina	11A01
tesis	1C`02
tesis doctoral	11A01
testimoni	18701
testimonial	16i01
testimonianza	0?<01
testimonio	17P01
tevekenyseg	0Q301
tevekenyseg tipusa agazat	02701
tevekenysegek	0Q301
tevekenysegi kor	02701
tevékenység	0Q301
tevékenység típusa, ágazat	02701
tevékenységek	0Q301
tevékenységi kör	02701
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
tgl lahir	0_m01
thanh pho	1Cd02
thanh tich	0]501
thanh tich dat duoc	0]501
thanh tuu	0]501
thema	07901
thema der abschlussarbeit	00\01
thema der diplomarbeit	00\01
thema der masterarbeit	00\01
these	0d@01
thesis	1Cf03
thesis title	08R01
thjoderni	19g01
thoi gian	1Ci02
thoi gian bat dau	0iB01
thoi gian lam viec	0U101
thong tin khac	0]701
thu dien tu	0FU01
thành phố	1Cd02
thành tích	0]501
thành tích đạt được	0]501
thành tựu	0]501
thèse	0d@01
thông tin khác	0]701
thư điện tử	0FU01
thời gian	1Ci02
thời gian bắt đầu	0iB01
thời gian làm việc	0U101
tid	1Ck03
tidskrift	0Qo01
tidsperiod	04_01
tidsrom	04]01
tidsrum	04Z01
tidsskrift	1Cn02
tiedekunta	02>01
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
tiimin koko	02W01
tiitel	1D301
tiivistelma	0X801
tiivistelmae	0X801
tiivistelmä	0X801
tijdschrift	0Te01
tijdvak	0C\01
til	1D403
tilaaja	06>01
tildelt af	1D701
tildelt av	1D801
tilgjengelighet	0\M01
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
tiltraedelse	0\L01
tiltredelse	0\M01
tiltrædelse	0\L01
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
tingkat kemahiran	0\b01
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
tipo de emprego	0fH01
tipo de empresa o sector	1;L01
tipo de empresa ou sector	17801
tipo de empresa ou setor	17801
tipo de estudios	0>;01
tipo de projeto	1DU01
tipo de proyecto	0=E01
tipo di attivita o settore	03G01
tipo di attività o settore	03G01
tipo di azienda	03G01
tipo di azienda o settore	03G01
tipo di contratto	0Aj01
tipo di diploma	0`M01
tipo di impiego	1DV02
tipo di progetto	1DX01
tipo di studi	0`M01
tipologia	1DX01
tipologia di contratto	0Aj01
tipul activitatii sau sectorul de activitate	0HU01
tipul activității sau sectorul de activitate	0HU01
tipul contractului	15W01
tipul proiectului	1DY01
tipus	1DZ02
tipus d'empresa o sector	17501
tipus d'estudis	0O;01
tipus de contracte	0fI01
tipus de projecte	1D\01
tir	1D]01
titel	1D^0?
titel pa speciale	01n01
titel pa uppsats	0HI01
titel paa speciale	01n01
titel paa uppsats	0HI01
titel på speciale	01n01
titel på uppsats	0HI01
titel scriptie	02301
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
titolo conseguito	0`M01
titolo della qualifica rilasciata	0`M01
titolo della tesi	06301
titolo di studio	1E@02
titolo tesi	06301
titolu	13o01
titolu tal kwalifika moghtija	0_^01
titolu tal-kwalifika mogħtija	0_^01
titolu tax xoghol	0Xo01
titolu tax-xogħol	0Xo01
titre	1EB05
titre de la these	0d@01
titre de la thèse	0d@01
titre de sejour	07c01
titre de séjour	07c01
titre du cv	0MN01
titre du memoire	0d@01
titre du mémoire	0d@01
titre obtenu	0>F01
tittel	1EG04
tittel pa oppgave	08S01
tittel paa oppgave	08S01
tittel på oppgave	08S01
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
tjaenstgoeringsgrad	04^01
tjaning	1AP01
tjanst	1Ef01
tjanstgoringsgrad	04^01
tjm	14601
tjáning	1AP01
tjänst	1Ef01
tjänstgöringsgrad	04^01
tlf	1Eg04
tlf nr	1Ek02
tlf.nr	1Ek02
tlm	0AO01
tmiem	0Ck01
to	1Em02
to chuc	1Eo02
to chuc cap	0<W01
todistuksen myoentaejae	0gH01
todistuksen myontaja	0gH01
todistuksen myöntäjä	0gH01
todistukset	0]<01
toegekend door	1F101
toelichting	0m\01
toimeksiantaja	06>01
toimenkuva	0]301
toimi	03P01
toimiala	1<b01
toimiala tai sektori	1<b01
toimipaikka	0oh01
toivottu tehtaevae	03O01
toivottu tehtava	03O01
toivottu tehtävä	03O01
tolvupostur	0i801
tom tat	0To01
ton giao	1F201
too kirjeldus	0]j01
tooandja	1F301
tooandja nimi ja aadress	1F301
tookogemus aastates	1F401
tookoha asukoht	06V01
toole asumise aeg	1F501
tools	1F604
tools and technologies	0;e01
tools used	0;e01
tooriistad	0\W01
toostaaz	1F401
tootajate arv	02l01
tooulesanded	0]j01
topic	08R01
toplam deneyim	0E[01
toradh	0VD01
torthai	0K=01
torthaí	0K=01
tot	02001
tot en met	02001
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
trang ca nhan	0a501
trang cá nhân	0a501
trang web	0a501
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
tresc	0^N01
treść	0^N01
trinh do	1FM04
trinh do eqf	1FQ01
trinh do hoc van	08d01
triq	0Y901
trukme	0DN01
trukmė	0DN01
truong	0?e01
truong dai hoc	0?e01
truong hoc	0?e01
trvale bydlisko	01Q01
trvale bydliste	01R01
trvalé bydlisko	01Q01
trvalé bydliště	01R01
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
trình độ học vấn	08d01
trường	0?e01
trường học	0?e01
trường đại học	0?e01
ttl	0_m01
tu	09001
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
tulisan	0dI01
tulokset	0]201
tulos	1FT02
tungumal	0cO01
tungumalakunnatta	0P:01
tungumál	0cO01
tungumálakunnátta	0P:01
tunnus	0\I01
tunnustus	1FV02
tuoi	1FX01
tur	15`01
turinio kurimas	1FY01
turinio kūrimas	1FY01
turinys	05D01
turvalisus	1FZ01
turvallisuus	1F[01
tus	0Cm01
tuteur	0GJ01
tutkielma	0GE01
tutkinnon nimi	06601
tutkinnon taso	06601
tutkinto	06601
tutkintonimike	06601
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
tyoekalut	06?01
tyoekokemus vuosina	0]k01
tyoenantaja	1Fd01
tyoenantajan nimi ja osoite	1Fd01
tyoenkuva	0]301
tyoepaikka	1Fd01
tyoeskentelypaikka	0oh01
tyoesuhde	1Fc01
tyoesuhteen kesto	02H01
tyoesuhteen muoto	1Fc01
tyoesuhteen tyyppi	1Fc01
tyoetehtaevae	03P01
tyoetehtaevaet	0]301
tyokalut	06?01
tyokokemus vuosina	0]k01
tyonantaja	1Fd01
tyonantajan nimi ja osoite	1Fd01
tyonkuva	0]301
tyopaikka	1Fd01
tyoskentelypaikka	0oh01
tyosuhde	1Fc01
tyosuhteen kesto	02H01
tyosuhteen muoto	1Fc01
tyosuhteen tyyppi	1Fc01
tyotehtava	03P01
tyotehtavat	0]301
typ	1Fe05
typ av examen	0OP01
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
tytul nagrody	0g`01
tytul naukowy	1G801
tytul pracy	13^01
tytul zawodowy	0Im01
tytuł	1G503
tytuł kwalifikacji	0Im01
tytuł nagrody	0g`01
tytuł naukowy	1G801
tytuł pracy	13^01
tytuł zawodowy	0Im01
tyyppi	0_o01
työaika	1Fc01
työkalut	06?01
työkokemus vuosina	0]k01
työnantaja	1Fd01
työnantajan nimi ja osoite	1Fd01
työnkuva	0]301
työpaikka	1Fd01
työskentelypaikka	0oh01
työsuhde	1Fc01
työsuhteen kesto	02H01
työsuhteen muoto	1Fc01
työsuhteen tyyppi	1Fc01
työtehtävä	03P01
työtehtävät	0]301
tài khoản	1AO01
tác giả	1AH01
táirgeadh cainte	0_e01
tárgyak	0Qa01
társalgás	1AB01
társszerzők	1A=01
tâches	01901
tâches principales	01901
tâches réalisées	01901
täisnimi	0Kd01
tänav	00;01
tätig als	09a01
tätigkeit	09_02
tätigkeit als	09a01
tätigkeiten	05\01
tätigkeitsbereich	1AI02
tätigkeitsbereich oder branche	0Tg01
tätigkeitsbereiche	05\01
tätigkeitsbeschreibung	05\01
tätigkeitsfeld	0;S01
tätigkeitsschwerpunkte	05\01
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
téma diplomové práce	08_01
téma práce	1CT02
témavezető	0Q501
témoignage	08901
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
töö kirjeldus	0]j01
tööandja	1F301
tööandja nimi ja aadress	1F301
töökogemus aastates	1F401
töökoha asukoht	06V01
tööle asumise aeg	1F501
tööriistad	0\W01
tööstaaž	1F401
töötajate arv	02l01
tööülesanded	0]j01
tús	0Cm01
tür	15`01
tým	0l_01
tālr	0^M01
tālrunis	0^M01
tālruņa numurs	0^M01
tīmekļa vietne	0;101
tạo nội dung	1AY01
tạp chí	0iG01
tỉnh	1DK01
tỉnh/thành phố	0jT01
tỉnh/tp	0jT01
tốt nghiệp	0EZ01
tổ chức	1Eo02
tổ chức cấp	0<W01
từ	09001
từ khóa	0A801
uber das unternehmen	0;S01
uber mich	04301
uberblick	04301
uberschrift	07@01
ubicacio	0b<01
ubicacion	0b=01
ubicació	0b<01
ubicación	0b=01
ucet	1G902
ucret beklentisi	09I01
uczelnia	0i201
udair	1G;01
udar	1G;01
udarbejdelse af indhold	1G<01
udbyder	1G=01
uddannelse	0_]01
uddannelsesbetegnelse	0_]01
uddannelsesinstitution	0_F01
uddannelsesinstitutionens navn og type	0_F01
uddannelsesniveau	0WU01
uddannelsesomraader (isced-f	1G>01
uddannelsesomrader (isced f	1G>01
uddannelsesområder (isced-f	1G>01
uddannelsessted	0_F01
uddannelsestitel	0_]01
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
ueber mich	04301
ueberblick	04301
ueberschrift	07@01
uf	0Gi01
ufficio	0Fo01
ugyfel	0d201
uhing	1GI01
uimhir foin	0T=01
uimhir fóin	0T=01
uimhir theileafoin	0T=01
uimhir theileafóin	0T=01
uimhreacha guthain eile	1GJ01
uimhreacha gutháin eile	1GJ01
uirlisi	0N801
uirlisí	0N801
uit dienst	02001
uitgegeven door	01o01
uitgegeven op	09D01
uitgereikt door	1F101
uitgevende instantie	01o01
uitgever	1GK02
uitgever van het certificaat	01o01
uitgeverij	0Te01
ukoly	0WA01
ukonceni	1GM02
ukoncenie	0E=01
ukonczenie	0Co01
ukončenie	0E=01
ukončení	1GM02
ukończenie	0Co01
uksus	0d101
ukuran tim	0\E01
ulesanded	0]j01
ulica	1GO05
ulice	01R01
ulikool	0V_01
ulke	1GT01
uloga	1GU06
uloge	0f^02
uloha v projekte	1:W01
ulohy	0W>01
ulteriori informazioni	03601
ultima actualizacion	01<01
ultima atualizacao	06n01
ultima forma de invatamant absolvita	0j<01
ultima formă de învățământ absolvită	0j<01
ultima modificacion	01<01
ultima modificare	1G[01
ultimo aggiornamento	02:01
ultimo nome	05>01
um mig	02;01
umfang	0_301
umgebung	0L601
umiejetnosci	0hC01
umiejętności	0hC01
umsatz	05801
umsogn	0d001
umsögn	0d001
umur	1G\01
umzugsbereitschaft	0:301
understanding: listening	0ab01
understanding: reading	17L01
unelte	0@X01
uni	02M01
unidad	0H101
unidades curriculares	0<A01
unit	1G]02
unitat	0NQ01
unites d'enseignement	0B=01
unités d'enseignement	0B=01
universidad	00d01
universidade	0@<01
universita	1G_02
universitaet	02M01
universitas	0Z301
universitat	1Ga02
universitate	1Gc02
universitatea	0T601
universite	1Ge02
universiteit	0W[01
universitet	1Gg03
universitetas	07501
university	00f01
università	1G_02
universität	02M01
université	0>601
universitāte	07301
univerza	0PW01
univerzita	1Gj02
univerzitet	1Gl01
uniwersytet	0i201
unternehmen	05Y02
unternehmensbeschreibung	0;S01
unternehmensgegenstand	0;S01
unternehmensgroesse	05801
unternehmensgrosse	05801
unternehmensgröße	05801
unternehmensname	05^01
unternehmensprofil	0;S01
until	0@Z01
unvan	1Gm04
updated	0`G01
uporabljene tehnologije	0]X01
uporabnisko ime	1H101
uporabniško ime	1H101
uppdrag	04d01
uppdragsgivare	09k01
uppehaallstillstaand	05d01
uppehallstillstand	05d01
uppehållstillstånd	05d01
uppgifter	04d01
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
ustna interakcia	0^W01
ustni interakce	0^V01
ustni projev	0eO01
ustny prejav	0Wo01
ustvarjanje vsebin	1HO01
usuari	0j`01
usuario	1HP02
usuário	0AH01
utbildning	0OP01
utbildningsanordnare	0WO01
utbildningsniva	0WR01
utbildningsnivaa	0WR01
utbildningsnivå	0WR01
utbildningsomraaden (isced-f	1HR01
utbildningsomraden (isced f	1HR01
utbildningsområden (isced-f	1HR01
utbildningsorganisationens namn och typ	0WO01
utca	02k01
utdanning	0_\01
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
utonev	0]101
utrustning	04m01
utskrift	0`K01
utstedar	1HZ01
utstedelsesdato	0ma01
utsteder	1HZ01
utstedt	0ma01
utstedt av	1HZ01
utónév	0]101
uurtarief	0Tl01
uvazek	0IS01
uvazok	0IP01
uwagi	0k^01
uyrugu	0e=01
uyruk	0e=01
uyruklar	0e=01
uyruğu	0e=01
uzdevumi	06[01
uzduotys	06e01
uzimamos pareigos	14^01
uzivatelske jmeno	14701
uzmanlik	02Z01
uzmanlik alani	02Z01
uzmanlık	02Z01
uzmanlık alanı	02Z01
uznemums	1H[02
uzsakovas	0]S01
uzsienio kalba	0\J01
uzvards	1H]01
uzvārds	1H]01
uzyskano	0Cn01
uzyte technologie	0hC01
uzywane technologie	0hC01
uzņēmums	1H[02
użyte technologie	0hC01
używane technologie	0hC01
užduotys	06e01
užimamos pareigos	14^01
uživatelské jméno	14701
užsakovas	0]S01
užsienio kalba	0\J01
v	0XR01
vaardigheden	0TR01
vaardigheidsniveau	1H^01
vaditaja aplieciba	07i01
vadītāja apliecība	07i01
vaeitoeskirja	0GE01
vaelineet	06?01
vaerktoej	04o01
vaerktoejer	04o01
vaerktoj	04o01
vaerktojer	04o01
vaernepligt	1H_01
vaernplikt	0b`01
vaga	0<f01
vaga pretendida	0<f01
vai tro	1H`03
vai tro trong du an	1Hc01
vai trò	1H`03
vai trò trong dự án	1Hc01
vaidmenys	0cS01
vaidmuo	1Hd03
vairuotojo pazymejimas	1Hg01
vairuotojo pažymėjimas	1Hg01
vairuotojo teises	1Hg01
vairuotojo teisės	1Hg01
vaitekiri	08a01
vaitoskirja	0GE01
vakblad	0Te01
vakgebied	02401
vakif	0F201
vakken	09K01
vakıf	0F201
vald	0a_01
valdkond	1Hh02
valineet	06?01
valja andja	1Hj01
valja andnud	03f01
valjaandja	02G01
valjastaja	1Hj01
valjastanud	1Hj01
valjastatud	1Hk01
vallalat	00701
valmistuminen	0bX01
valmistumisvuosi	0bX01
valmistunut	0bX01
valoda	1A001
valodas	1A001
valodas limenis	13a01
valodas līmenis	13a01
valokuva	0_V01
valstiska piederiba	11K01
valstiskā piederība	11K01
valsts	1Hl01
valstybe	1;c01
valstybė	1;c01
valutazione	0cn01
van	09@01
van - tot	0C\01
van tot	0C\01
vanaf	09@01
vanus	1Hm01
varaktighet	04_01
vardai	06B01
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
varighed	04Z01
varighet	04]01
varnost	1Ho01
varnplikt	0b`01
varos	1I002
varsta	1I201
varusmiespalvelus	06=01
vast	1CI01
vaste telefoon	1CI01
vastutus	0]j01
vastutusala	0]j01
vastuualue	0]301
vastuualueet	0]301
vastuut	0]301
vatandaslik	0e=01
vatandaşlık	0e=01
ve cong ty	0U=01
veb	0ZW01
veb sajt	0ZW01
veb stranica	0ZW01
veb-sajt	0ZW01
vechime	04001
vecums	1I301
vedouci	0gY01
vedouci prace	0gY01
vedoucí	0gY01
vedoucí práce	0gY01
veduci prace	0gX01
vedúci práce	0gX01
veeb	0]e01
veebileht	0]e01
vefsida	0Vg01
vefslod	0Vg01
vefslóð	0Vg01
vefsíða	0Vg01
vefur	0Vg01
vege	09<01
vegzes eve	09<01
vegzettseg	1I402
vegzettseg kepesites	0R701
veicamie pienakumi	06[01
veicamie pienākumi	06[01
veiculo	0A601
veiklos sritis	1<c01
veiklos sritys ir atsakomybe	06e01
veiklos sritys ir atsakomybė	06e01
veiklos tipas arba sektorius	1<c01
veileder	17=01
veiligheid	1I601
veitandi	1I701
veitt af	1I701
vejleder	0gZ01
vek	1I802
velama alga	02d01
velamais amats	0jR01
velemeny	02I01
velicina tima	0;[02
velikost ekipe	1@301
velikost tymu	12301
velikost týmu	12301
veličina tima	0;[02
velkost timu	12201
venue	1I:02
veranstalter	03`02
veranstaltung	0Nd01
verantwoordelijk voor	01801
verantwoordelijkheden	01801
verantwortlich fuer	05\01
verantwortlich fur	05\01
verantwortlich für	05\01
verantwortlichkeiten	05\01
verantwortung	05\01
verantwortungsbereich	05\01
verband	1FB01
verblijfsvergunning	1I<01
verdlaun	1I=01
verein	1FB01
veren	0ll01
veren kurulus	02g01
veren kuruluş	02g01
veren kurum	1I>02
vereniging	1@401
verfahren	0L601
verfasser	07V01
verfuegbar	0L<01
verfuegbar ab	0L<01
verfuegbarkeit	0L<01
verfugbar	0L<01
verfugbar ab	0L<01
verfugbarkeit	0L<01
verfügbar	0L<01
verfügbar ab	0L<01
verfügbarkeit	0L<01
vergeben von	07;01
verhaeltnis	0:901
verhaltnis	0:901
verhältnis	0:901
verilis tarihi	02h01
veriliş tarihi	02h01
verkefni	00c01
verkefnislysing	0bl01
verkefnislýsing	0bl01
verkfaeri	0X601
verkfæri	0X601
verkkaupi	0T;01
verkkosivu	0^`01
verkkosivusto	0^`01
verkkosivut	0^`01
verkosto	03?01
verktoey	0;a01
verktoy	0;a01
verktyg	04m01
verktøy	0;a01
verlag	0Nd01
verleend door	1F101
verleiher	07;01
verliehen am	00T01
verliehen von	07;01
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
verstehen: lesen	0`a01
verstrekt door	01o01
vertejums	07001
vertiefung	07601
vertragsart	04`01
verwendete technologien	0L601
verðlaun	1I=01
veröffentlicht	0Nc01
veröffentlicht in	0Nd01
veröffentlichungsdatum	0Nc01
vescine	0]X01
vestiging	1?H01
vestine	0]Y01
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
veštine	0]Y01
veščine	0]X01
vi tri	1IB03
vi tri cong viec	1IE01
vi tri lam viec	1IE01
vi tri mong muon	0A>01
vi tri trong du an	1Hc01
vi tri ung tuyen	0A>01
via	0Y?01
videja atzime	07001
vidskiptavinur	0T;01
vidurkenning	1I=01
vidurkis	08c01
vidējā atzīme	07001
vieras kieli	0]901
viestinta	1IF01
viestintae	1IF01
viestintä	1IF01
viet	1IG01
vieta	1IH02
vietne	0;101
vietove	0CD01
vietovė	0CD01
vigtigste arbejdsopgaver	05`01
vigtigste fag	1IJ01
viimati muudetud	1IK01
viimeksi muokattu	1IL01
viktigste arbeidsoppgaver og ansvarsomraader	05W01
viktigste arbeidsoppgaver og ansvarsomrader	05W01
viktigste arbeidsoppgaver og ansvarsområder	05W01
viktigste fag	0MK01
ville	0a802
ville de residence	0@B01
ville de résidence	0@B01
vinculo	1IM02
vinnustadur	0;i01
vinnustaður	0;i01
vinnuveitandi	0T<01
virka	03P01
virksomhed	1IO02
virksomhedsbeskrivelse	0m@01
virksomhedsnavn	05_01
virksomhet	05V01
virziens	0PR01
visa	1IQ02
visa status	18Z01
visado	11801
visto	1IS02
visum	05[01
viðskiptavinur	0T;01
viðurkenning	1I=01
viết	1IG01
vjestine	0]Z01
vještine	0]Z01
vloga	1IU03
vloge	0f`01
vodicske opravnenie	1IX01
vodicsky preukaz	1IX01
voditelj	1IY01
vodičské oprávnenie	1IX01
vodičský preukaz	1IX01
voimalik alustada	1F501
voin aloittaa	02m01
vojenska sluzba	1IZ02
vojenská služba	1IZ02
vojna obaveza	1I\01
vojna obveza	1I]01
vojni rok	1I^02
volkszugehoerigkeit	0OC01
volkszugehorigkeit	0OC01
volkszugehörigkeit	0OC01
volledige naam	09P01
vollstaendiger name	0XP01
vollstandiger name	0XP01
vollständiger name	0XP01
von	03k01
von - bis	09c01
von bis	09c01
von/bis	09c01
voor	0]K01
voor en achternaam	09P01
voor- en achternaam	09P01
voorkeel	0\`01
voornaam	1:201
voornaam en achternaam	09P01
voornaamste activiteiten en verantwoordelijkheden	01801
voornaamste onderwerpen	09K01
voornaamste werkzaamheden	01801
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
vornamen	1;M01
votazione	0cn01
votazione finale	0cn01
voto	0cn01
voto di diploma	0cn01
voto di laurea	0cn01
voto finale	0cn01
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
vuodet	02H01
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
vydavatelstvi	0^D01
vydavatelstvo	0gc01
vydavatelství	0^D01
vydavateľ	1J301
vydavateľ osvedčenia	1J301
vydavateľstvo	0gc01
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
väitekiri	08a01
väitöskirja	0GE01
välineet	06?01
välja andja	1Hj01
välja andnud	03f01
väljaandja	02G01
väljastaja	1Hj01
väljastanud	1Hj01
väljastatud	1Hk01
värnplikt	0b`01
værktøj	04o01
værktøjer	04o01
værnepligt	1H_01
vége	09<01
végzettség	1I402
végzettség / képesítés	0R701
végzés éve	09<01
vélemény	02I01
vínculo	1IM02
võimalik alustada	1F501
võõrkeel	0\`01
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
vēlamā alga	02d01
vērtējums	07001
věk	0`c01
về công ty	0U=01
vị trí	1IB03
vị trí công việc	1IE01
vị trí làm việc	1IE01
vị trí mong muốn	0A>01
vị trí trong dự án	1Hc01
vị trí ứng tuyển	0A>01
waktu	0Ib01
wanted position	0B^01
warga negara	0\_01
web	1JA0@
web page	0HH01
web personal	0@201
web site	0HH01
web sitesi	08W01
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
wechselgrund	07?01
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
werkgever	09502
werkplek	1?H01
werkstatus	0X701
werktijden	0Af01
werkvergunning	1I<01
werkzaamheden	01801
werkzeuge	0L601
wesentliche aufgaben	05\01
what	08T01
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
wichtigste taetigkeiten und zustaendigkeiten	05\01
wichtigste tatigkeiten und zustandigkeiten	05\01
wichtigste tätigkeiten und zuständigkeiten	05\01
wiek	0`H01
wielkosc zespolu	0a101
wielkość zespołu	0a101
willing to relocate	0F@01
wirtschaftsbereich	0Tg01
wirtschaftszweig	0Tg01
wohnadresse	04[01
wohnanschrift	04[01
wohnhaft	04[01
wohnhaft in	1Jb02
wohnort	1Jb02
wohnsitz	0TZ01
wohnsitzland	1Jd01
wojewodztwo	1Je01
województwo	1Je01
wonend te	0TY01
woonadres	01[01
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
written by	07D01
written expression	1Ji01
wspolautorzy	07h01
współautorzy	07h01
wunschgehalt	0TU01
wunschort	0:301
wunschposition	02Q01
www	1Jj06
www sivut	0^`01
www-sivut	0^`01
wydane przez	0mh01
wydano	0Cn01
wydany przez	0mh01
wydawca	0Bj01
wydawnictwo	0Bj01
wydzial	1K002
wydział	1K002
wykorzystane technologie	0hC01
wyksztalcenie	1K202
wykształcenie	1K202
wymiar etatu	0RO01
wymiar pracy	0RO01
wynik	0lI01
wyniki	0Kf01
wypowiedz ustna	0fl01
wypowiedź ustna	0fl01
wyroznienie	0g`01
wyróżnienie	0g`01
wystawca	0mh01
xarxa	1K401
xarxes socials	10e01
xep loai	0FY01
xoghlijiet	06l01
xogħlijiet	06l01
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
yazilim	03]01
yazilimlar	03]01
yazma	1K;01
yazılı anlatım	1K;01
yazılım	03]01
yazılımlar	03]01
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
yleisarvosana	06701
ylin tutkinto	0^\01
yliopisto	0^[01
ympaeristoe	06?01
ymparisto	06?01
ympäristö	06?01
yonetici	08X01
yontemler	03]01
yrityksen kuvaus	1D201
yrityksen nimi	1Fd01
yrityksesta	1D201
yrityksestae	1D201
yrityksestä	1D201
yritys	1K@02
yrke	1KB02
yrke eller befattning	1Ef01
yrke eller stilling	0\;01
yrkesroll	1Ef01
yrkestitel	0kL01
yrkestittel	0gN01
yuksek lisans tezi	0:V01
yönetici	08X01
yöntemler	03]01
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
zaklad pracy	0e101
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
zakład pracy	0e101
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
zaměstnavatel	0h[01
zaměření	1KL02
zanimanje	1KO04
zanimanje ili radno mjesto	0hl01
zaposlitev ali delovno mesto	0EV01
zaro datum	09<01
zaverecna praca	08^01
zaverecna prace	08_01
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
zertifizierer	07:01
zertifizierungsstelle	07:01
zespol	0In01
zespół	0In01
zhrnutie	1@b01
ziel	07901
zielposition	02Q01
zinasanu limenis	13a01
zināšanu līmenis	13a01
zip	12n01
zip code	12n01
ziskano	0E>01
zitat	07>01
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
zone geographique	0a:01
zone géographique	0a:01
zpracovani informaci	1K_01
zpracování informací	1K_01
zrucnosti	0]^01
zručnosti	0]^01
zuletzt aktualisiert	0`g01
zuletzt geaendert	0`g01
zuletzt geandert	0`g01
zuletzt geändert	0`g01
zuname	0P\01
zupanija	1K`01
zurnalas	0`[01
zurnals	0[D01
zusammenfassung	04301
zusammenhaengendes sprechen	0g501
zusammenhangendes sprechen	0g501
zusammenhängendes sprechen	0g501
zusatz	1>S01
zustaendig fuer	05\01
zustaendigkeiten	05\01
zustandig fur	05\01
zustandigkeiten	05\01
zuständig für	05\01
zuständigkeiten	05\01
zvanje	1?j02
zákazník	1KG02
základní vojenská služba	1KK01
záró dátum	09<01
záverečná práca	08^01
závěrečná práce	08_01
získáno	0E>01
à l'attention de	00601
à propos	00801
à propos de l'entreprise	00901
à retenir	00:01
àmbit	03F01
àrea	1Ka02
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
ár	1Kc03
árangur	02101
área	1Kf04
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
émetteur	07d01
émise le	0D=01
équipe	1Kj02
équipe encadrée	0Kg01
értékelés	06`01
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
ênfase	06001
írás	0Zf01
íráskészség	0Zf01
început	0Cb01
înțelegere orală	06:01
înțelegere scrisă	0??01
înțelegere: ascultare	06:01
înțelegere: citire	0??01
ó	0Cm01
óskastarf	0oE01
õppeained	02?01
õppeasutus	0V_01
õppekava	0N_01
õppevaldkonnad (isced-f	0m`01
ödül	08n01
ödül adı	08n01
ödülü veren	0ll01
ökuréttindi	0:Q01
ön ad	0X\01
önad	0X\01
öne çıkanlar	0mH01
önemli noktalar	0mH01
önnur netföng	0mM01
önnur símanúmer	0mN01
önskad befattning	0kL01
önskad lön	0bD01
önskad ort	0Q_01
önskad tjänst	0kL01
öryggi	0oA01
összefoglalás	0d301
összefoglaló	0d301
övriga e-postadresser	0lo01
övriga telefonnummer	0m001
övriga uppgifter	04401
övriga webbplatser	0m101
övrigt	04401
özet	01201
öğrenim durumu	0Km01
öğrenim düzeyi	0Ko01
öğrenim türü	0Ko01
ønsket løn	0bF01
ønsket lønn	0bE01
ønsket stilling	0lm02
øvrig	03i01
øvrige e-mailadresser	0m201
øvrige hjemmesider	0m301
øvrige oplysninger	03e01
øvrige telefonnumre	0m401
øvrigt	03e01
údair	1G;01
údar	1G;01
úkoly	0WA01
úloha v projekte	1:W01
úlohy	0W>01
última actualización	01<01
última atualização	06n01
última modificación	01<01
último nome	05>01
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
ústna interakcia	0^W01
ústny prejav	0Wo01
ústní interakce	0^V01
ústní projev	0eO01
útgefandi	0TT01
útgefið	1HT01
útgáfa	1DE01
útgáfudagur	0:S01
útskrift	0`K01
úvazek	0IS01
úväzok	0IP01
účet	1G902
über das unternehmen	0;S01
über mich	04301
überblick	04301
überschrift	07@01
ücret beklentisi	09I01
ügyfél	0d201
ühing	1GI01
üksus	0d101
ülesanded	0]j01
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
įteikė	05<01
įvertinimas	08c01
řešení problémů	18R01
řidičské oprávnění	19d01
řidičský průkaz	19d01
řidičský průkaz sk	19d01
řidičák	19d01
řp	19d01
średnia	0lI01
średnia ocen	0lI01
środowisko	0hC01
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
štát	0^n01
štátna príslušnosť	0kP01
štátne občianstvo	0kP01
švietimo sritys (isced-f	1A301
švietimo įstaiga	07501
želena plača	14:01
želeno delovno mesto	12E01
željena plata	0lE01
željena plaća	0lD01
željena pozicija	1KX01
željeno radno mjesto	17001
županija	1K`01
žurnalas	0`[01
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
ảnh	03m01
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
坐标	08g02
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
现居	08g02
现居住地	08g02
现居地	08g02
现居城市	08g02
现所在地	08g02
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
"#, r#"0000=J<2H9CP00000000@nG2a>Kn000000000000000000000000000000000000HX>@dP930000=>8HPC>900000000dGTdaFM]00000000TFYb000000000000i=\:
]HLU0000000000000000P]8C0000000000004\TW0000000000000000PN:30000d8gU00000000000000000000000000000000P0T5@GMN0000\IJh000000000000
0000000000000000000000000000000000000000000000000000000000000000l2ZDe;P>0000E;:;0000000000000000\FNS00000:hY@3cShK[YPoP?00000000
00000000000000000000000000000000000000000000000003On00000000i=iP00001J<e000000000000000000000000a:W:0000000000000000000000000000
00000000<U:4PcF500000000000000000000000000000000000000000000000000000000000000000000\BX2legh0000E>Z@0000000000000000000000000000
0000`5770000TiAe000000000000000000000000000000000000000000000000LlFUhjS?90Pm00000000Y>dglFnE0000000000000000`R020000dFZ_hhJk0000
000000000000I9eS0000HXWb0000XD2aHXgW000000000000X9>00000000000000000000000008XMc000000000000000000000000000000000000\b150000h32o
@8Rk<i>F000000000000TM2F000000000000<c_^0000LhG?0000000000000000000000000000LeREm5[b00004O9;Pe=:TH]Y00001<S:4M[9000000004`oP`2^Z
<YNM0000\C[I00000000000000009GFY0000000000000000m;?Z0000X\@g`<W<0000@0j:0000lA[n`aN6]GXQ000000000000]<Bn000000000000Q0OH00000000
0000P5SW0000<0O^000000000000iGd400005:Hc000000000000lK4E0000000000005AQ:000000000000000000000000000000004e[D<S2Gd<23000000000000
0000000000004;b_0000000000000000I87YdPM000000000X\?7HWC^00000000XkXK0000000000000000000000000000M0<S000000000000000000000000`\U[
9C1m0000TQg400000000000000000000000000000000000000000000hAH@0MSW0000X`Uo00000000000000000000dW3H0000<`G800000000@5aK000000000000
0000000000000000<?=Qm9;h00000000<8KD00000000000000000000000000000000\@JO000000000000E2eR=EJX00000000000000000000000000000000P8>N
\cLgdLR=00000000000000000000000000000000000000000000000000000000<Ai`00000000e4Uh0000H=UI000000008\SP00000000000000000000=CgF0000
000000004^RC0000000000000000000000000000000000000000`j8cYIm6000000000000000000000000@cVDU90d00000000m@lK0000000000000000`<U00000
TGFKDanY0000m4;^000000000000000000000000P=jQ00000000X@Y6@XXT@5_IDQK]U1:U5ClD0000DT=400000000000000000000000000000000000000000000
P`EM0000`Qj1000000000000000000008XM@00000000LI2U0000\>1]`h3LH0QNP90h000000000000000000000SOg0000U4<>X@[I<LX<aFG>0000000000000000
00000000000000000000@Kdl000000000000HTlj0000000000000000000000000000000000000000H7je@^eh4_Ug000000000000e>=<00000000<[FK0000@^W?
0m;U00000000IA=m<6\S0000HQ07IDgQ4l`n000000000000000000000000L<Ac00000000000000000000Y>QX0000a@>7449P0:fDLI61Xig1=6bW000000000000
DaDQ00000000000000000000000000000000000000000000PF;e`C`<00000000000000000000ACbB535SX6CI000000000000000000000000000000000000IE\f
0000LRe<MENZ00000000=H?Q0000XnEYlKWe000000000000000000000000000000000000000000004HC@hJiAd[Y3@7[n000000000000U@8]000000000000@KC2
0000Xa_V00009CCj0000000000000000Xh?J000000000000000000000000000000000000MF^E00000000000000000000]3l7000000000000000000000000<16R
00000000000000000000000000000000000000000000A=Cd00000000000000000000000000000000000000000000DH3i0000lfjI0000000000008`UC0000Y5cS
TVPh000000000000`<B20000000000000000000000000000000000000000000000000000000000000000HM0SdjEh0000]I>d0000000000000000000000000000
0000000000000000000000004b9400000000000000000000XBFX`@HehPEf`iY<000000000000000000008]\H000000000000000000000000000000000000dE`N
000000000000000000004>be000000000000000000000@\2000000008fKA0000000000000000000000000000000000000000P5J1PL5e000000004Rl300000000
H?GU000000000000M=PE0000000000009<<V000000000000000000000000000000000000]JL5PnLM00000000000000000000@BX@Pbo[X:FE0000000000000000
L`[m00000000l<`T00000000000000000000000000000000EHFM00000000\96^L`@[000000000000000000000000l=K^<0b<H:i?PGYo4nhgA<J[P>SV00000000
00000000H`H8000000000000DN@3000000000000000000000O[bPiQYI0j<00000000<lV20000000000000000H0SC00000000000000009C?Q00000000U;3G\K[I
0000000000000000EGDS0000XGf9EH3Y000006Noe;B600000000DoY\00000SL^YHR=000000000000000000000000DNef000000000000`OTT0000000000000000
0000000000000000@fCT0000l@KN00000000aI^S0000L9f200000000000000000000HPoVa5h>0000Y=3a0000Xb];000040Ja00000000\9o[T@>a000000000000
D592000000000F9o0000h[18000000000000X0d]hcLD5Ho00000000000000000DdZN0000m:g\00000000X8oY0000LLd\0j430000DI=E00000000000000000000
0000000000000000<T<b00008eHF000000000000XgN=00000000000000000000000000000000Lk[j00000000T2KeHLE5TN7e0000l1940000000000000000`0R4
00000000189W00000000E=KG000000000000D?KI0000000000000000\PjE4^h300000000000000000000M5In0000000005We8j^<]2n<Y?2T00000000T6m9L^WY
0000QIeA000000000000\TnP<R^90000000000000000E9>b000000000000000000000000`9kC00000000\M@cl=d[00000000<[IF0000PZ?^0000dYg\A=CW0000
0000L;EG00000000000000000000000000000000\m530000hCW[l^cK00000000ME]c00000000000000000000]D;I000000004da?0000000000000000hGI603;U
0000000000000000lfK20000000000000P^c0000M@WN`Q=n0000diPO0mXN0000000000000000DTLR000000000000000000000000XKhS000000000000\i[l0000
0000000000000000000000000000000000000000000000000000<8a<M3Aj`>S9LZ?:i=3A00000000000000000000000000000000000000000000000000000000
00000000hX7>000000000000000000000000H7[\D8TL@G?BAC8[000000000000XS40I=MY0000000000000000000000000000PU6900000000000000000000H^;_
0000000000000000D[[Y00000000000000000000000000000000X\oOEE:j00000000000000004TM_000000000000000000000000000000000000000000000000
0000PNN80000000000000000000000000000000000005BS50B::d9@>0000000000000000000000000000000000000000000000000000000000000000<dafLRVP
0000l6\3000000000000000000000000000000000000d:9500000000000000004lYKM7UL00000000D0mY0000000040dI0000000000000000000000000000<fSD
0000000000000000000000000000]8;g0000XWcQ`5m\00000000`_U>000000000000000000000000000000000000Q2k30000di1[A8b30000000000000000XO_m
dh=200000000000000000000=Ghk00000000000000000000000000000000lNNX`\GY0000000000000000LL9?0m5P@@Bc000000000000000000000000HBJ60000
0000000000000000000000000000P:DT0000d`01057`dd3c000000000000<LBY000000005BE90000XoBXXT[b0000XDdT000000009A;70000000000000000`m:m
00000000P@aIHR:m<k^10000A0o=0000DgCB0000000000000000000000000000000000000000d]fo0000PGV0DDhR4FoE000000000000000000000000`Z4c0000
PMP800000000E8]@00000000000000000000000000000000000045DnLcn[iJM24TRYD4K`0000000000000000HPYg000000008JiK00000000lV7500000000di@M
0000000000000000e6c_0000000000000000]Bg900004ZdU00000000000000000000PPHM00000000`Y_80000D]L1hEW^000000000000000000000000P_PJX=AQ
000000000000000000000000dam3000000000000l0lj0000H^lC00000000H_;K0000000000000000lc`m00000000aHg[0000\?Kh0000hhl<0000<YS;00000000
0Hh^00000000HhmeDEG]MCoO00000000i6T?00000000l7DfH=b6d?X3HNDF0000`M9Ql0:e00000000000000000000XJ<4000000000000<\I]0]j?0ZYkE;;@0000
00004\@0lfm4000000000000D4<c000000000000`ILB0000Lhn:000000000000000000000000000000000000000000000000000000000<^FU:Rb00001J8GX_Cl
0000000051gd0000000000000000000000000ISa]42h000000000000lMk[00000000@:YU000000000000X@Z`000000000000d>Xc@aY300000000000000000Ye_
000000000000000000000000000000000000\g8b\mR<0000000000000000000000000000000000000000000000000000@U2Z\J4P00000000000000000000`4OR
D8j6hgBo0000000000000000D[UAE=0@000000000000000000004gbRX63_00000000diEA0000000000000000\8I0HY?h00008kYk0000000000000000<06d81bA
00004KEZ00000000000000000000X\Qm0000000000000000dV:_00004UDoXjJ_0000l\=g]GK[00000000000000000000A2mEQCbh00000000QH_Fd>LN@41SiHJo
@XIj000000000000\fSO00000000000000000000000000000000000000000000\DS3aFaS00000000dhnX00000000000000000000000000000000000000000000
0000T4n[X_[W000000000000000000000000U?E5A@D500000000m9b88@l900000000P7Y1X]AR0000YE@f00000\CG4O@Z0000`V2@<_RV1=RTEJCI000000000000
00008KB^00000000P9AJ<5e;\<Fb\>7d0000000000000000=2=^00000000000000004;P^50a9LCB;000000000000000000000000000000000000m51i00000000
00000000000000000000000000000000e8KG000000000000000049aFhJ[f@M9jTbFU@k;i00000000000000000000000000000000000000000000000000000000
0000X\27U58U5CDc0000<:=H8QUW0000Y>4n0000000000000000\l6A8]mG000000005E;c00000000000000000000DL5A0000000000000000000000000000THB@
LYFh00000000XkQ[0000X=]^@mEP000000000000hEX7h<C800000000\L2`XZjb0000@U;3000000008`Tl0000000000000000000000000000]D_a000000008fVZ
`cKb00000000000000000000000000000000000000000000000000004<K_00000000XkjQQ7gH000000000X^30000000000000000000000000000000000000000
000000000000000000000000000000008bIE@0a900000000iGh>00000000l[Z900004eGb000000000000000000000000000000008II_00000000000000000000
0000000000000000@SjB<0`^4=]NT5be000000000000000000000000000000000000000000000000000000000000000000000000000000000000hK0K00000000
=Gn0000000000000X<R\0000LWKV<FAk0000000000004i<Z0000<HCm000000000000000000000000T0@m00000000<mm60000TgX@00000fZ:00000000L_F2dBfm
000000000000LbC70000000000000000@`8:0000000000000000000000000000h:9d000000000000000000000000T92YPYjo00000000000000000000LiZV@3Eh
XfTi0000000000000000hWXF0000U<Z@00000E`;000000000000@>8f00000000000000000000D?[;00000000LWDd@JjTEEN0000000000000000000008[ekE5dN
000000000000T?R90000T@6n0000mHkG0000000000000000XK]Vl9_U`7VXHBMKQ>;I000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000043aVD[eY00000000P2>FLCZUhUTG000000000000I6dC0000`l5W0000\?@R00000000
00000000X\X:Pl^;00000000000000000000D5HX4O@dE;ATLfV8DS^KMCRYa9K\0000l>3_0000000000000000@P\AICkd00000000<k:_00000000HCm60000<eHX
000000000000=CEo00000000l]6ThfSd00004VIi000000000000lL8;]J9=0000000000000000000000000000eF]200000000PG>=i4`?00000000000000000000
00000000T\bJHT8f0000000000000000000000000000000000000000000000000000H91Pl>mSU4kMa@?HiE:Sda`400000000Q7P=000000000000000000000000
000000000000000000000000000000000000\LP=0000XjVF0000000000000000@5:X0000000000000000000000000:A\00000000PChAa1c20000000000000000
00000000Djm500000000000000000000XQ8kHi2;X56200000000000000000000Pnf>A4QH000000000000DLhRl=gh0000000000000000000000000000QFXH0000
000000000000000000000000l4>R000044YO00000000]CDC0000l9_;mJIh4Vmo00000000@CgC0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000009:mY00000000EE5k000011b800000000000000000000H^B[0000000000000000000000000000000000000000
0000000000000000h^hj0000000000000000000000000000000000000000d6mS000000000000d@0]P8i4Lj0J0000000000000000LV:J\^i60000000000000000
0000000000000000D7QMU@i50000000000000\bcP_f200000000000000000000000000004V;O0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000HdeX000000000000Q12P0000YFWK0000DBAA0000000000000000D2Mh0000000000000000000000000000DQ`CPMGQPe1I
aE:]MEoeDFJO00000000`OUb0000000000000000000000000000\jjA@giL00000000000000000000000000000000000000000000000000000000000000000000
0000mHJU0000P1MY@4bUHT\:0000=DNO000000000000000008h^<io\Lf5HY;ee0000QJBIdO`h00008Jb60fkf000000000000Q747000002]AL;TK000000000000
a4oB0000000000000000\8\f000000000000000000008^aR<m@C00000S0Z8RDn\?Mb000000000000000000000000TlQE52UT000000000000000000000000`1j4
dX4EXL9iTCm\eBGi\MEA00000000000000000000000000000000hkCb\bmI00000000000000000000000000000j6oh?4o0000dPDP000000000000000000000000
0000DmeN00000000`cIg00000000000000000000000000000000000000000000000000000000L\jEHbLS000000000000E7g3000000000000000000000000aJ2`
0000EDa`00000000000000000000hU`C00000000hgKI000000000000000000000000000000000000@>XA00000000000000000000000000008=jl@_N7@U;]l?U[
000000000000000000000000000000000000DP5n00000000000000000000000000000000000000000fZV0000P^Qi1B@Q00000000HnV=@jDN0000000000000000
d]NI8fD30000PfLc0000000000000000\1ZAhBJeE@<1000000000000XEY2HKXZ00000000DFm?Q=Q9000000000000000000000000000000000000YG0?0000TGVa
9<3IhHLV00000000000000008U3QDVE:000000000000l[m5HaNR0000lYO:0000000000000_<70000L1dBXD]@XiF>000000000000HAdMLWUT0000000000000000
00000000000000000000000000000000\1fUY=h\<J5>0`>K00000000000000000000000000000]fW0000E9m10000000000000000E?S200001>cc000000000000
000000004ITEA;b6000000000000P17^00000000000000000000000000000000`9T3000000000000000000004K=l00000000l?_C000000000000HLoa0[QHE7cV
9:;:00000000000000000000dMg40000000000000000000000000000LX7_DI2C00000000m?dV0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000P_5>00001Bk\0000X?dc00000000000000000000i9fX00000000T@>F8hL`00000YVi00000000000000000000l4]T0000
0000H9b7D8P4a8<kAGR0@A2XPHkV00000000000000000000000000000000e3C70000000000000000`7VhXWdm0C9DP4SGT4g8TZ55000000000000000000000000
000000000000T9Pc0000000000000000000000000000000000000000000000000000000000000000000000000000TH@U00000000000000004ZAe000000000000
00000000000000000000@93l0000Lhak00000000T7;K00000000000018`20000000000000000L;0mEGB\00004;g3@YcdDilj0000YDjN00000000000000000000
00000000l11h0000000000000000000000000iIh000000004UJl000000000000000000000000000000000000I1?UA>Ff000000000000i5Ya00000000A8aGX6Y6
0000000000000000PB8=m0gO00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
X>1>DVS1XYXC00000000000000000000\5Y<PfkU00000000hiA20000aG630000U;4b00000000l2OG000000000000000000000000000000000000TPJ300000000
0000I1O69=b]00000000a?lb000000000000000045K;0000000000000000d84R0000\djhd0Z:000000000000000000000000@PSR00005II_0000\QNc00000000
H2=90000000000000000000000000000dC:k00000000MFj30000000000000000000000000000000000000000<8<W0000@>5X0000000000000000000000000000
00000000XU@L000000000000d<Y8000000000000000000008145000000000000Q>G@0000A8ei0000\NQU000000008B2;000000000000<^0n55ON000000000000
0000LkTc0000000000000000TiL100000000@`]=000000000000XLEe0000I@9b0000000000009DA100000000`dMW00000000000000000000000000000000499T
dJUP000000000000000000000000l]_Y`NFM`gZG0000DBLal[m\A2E>000000000Zf]000000000000HiRb0000000000000000hUHeH]BR00000000000000000000
00000000i1@3XH9c00000000@:OM0000EI[70000DLQWXZFV0000`]1700000000L4n900000000i25I000000000000000000000000000000000000000000000000
00000000000000000000000000000000dJZ^0000]C]Z00000000000000000000MADj0000000000000000000000000000\NVA00000000@c2e0000000000000000
000000004gde50cL45Nn0000000000000000000000000000YFf:000000000000Hink0000D4Sk00000000000000000000000055L=000000000000000000000000
000000000000e5Xd000000000000000000000000MGQ00000000000000000000000000000\C5g00000000000000000000<e5RE3nn00000000e<[ga4lBL4<M`NQl
0000`[I_00000000000000001;F1EG1R00009G;@000000000000DH7ILm`]00000000000000000:4[0000HjGg000000000000000000000000@k9d000000000000
000000000000H@Pd000000000000000042Ag00000000Y=?l000000000000000000000000DX_g0000000000000000X^T[0000809V00000000`jg_000000000000
000000000000@5U]000000000000DRUW@i?l00000000P_E>00000000000000000000000000000000000000000000@K`bTf;V00000000000000000000I33^e5LP
0000000000000000]<=Y0000000000000000`<5;000000008fl:0000000000000000000007mA000000000000000000000000000000000000L<;[000000000000
<jkE0000000000004g5Q<n2cT9BX000000000000000000000000000000000000000000000000]>HR000000000000000000008XB^i=h@000000000000T:O\0000
0000e<4h00000000000000000000000000000000d`jG00000000\SgBY<F`000000000000AIg=00000000000000000000000000000000000000004eIQ00000000
=9G@000000000000000000000000000000000000000000000000lMoW000000000000I>W10000000000000000mHi80000000000000000<?>24\_h]=:>00000000
iJB60000To9a000000000000@eWg000000008HEm0000000000000000<Do>`OMll7W800008@6cDbhc920a0eXg000000000000hS<5000000000000000000000000
0000000000000000000000000000000000000000EHNU0000000000000000000000000000lS3b@XMO000000004XEi00000000000000000000000000009<R90000
0000000000000000a=Ea0000000094Yj00000000lJ0_000000000000LY630000`JS^0000000000000000000000000000000000004hGN0000000000000000hc_J
00004YjM0000Y;2J000000008;@7000000000000000000000000P`Z>00000000E;O^00004]oF0lH]000000000000000000000000dnd400000000000000000000
`50\00000000Pfi300000000`YcV000000000000000000000000Ddio\NSE00000000000041?Nh:Y<dGV=000000000000A0@>a55D000000000000000000000000
0000000000000000=C>X000000000000\8`g\hi\Hbbk0000aCE\00000000000000000000lfDK00000000X2<F000000000000HO_[000000000000lgT2PHM80000
00000000<f5900000000023J=7:X00000a8@0000`3Bb0000000000000000X1STh\I?Peg20>J2=GgX00008fX50000000000001;]MhQe000000000000000000000
TnC\D5je0OMV0000000000000000]Eic000000000000000000000000000000000000P6TX000000000000000000000000PJOE8]H3000000000000000000000000
d8@gl_NlP6]9000000000000X]bl0000HPZ@000000000000dc=H0000000000000000Dm?QAD7[l75E0000000000004biP00000000000000000000000000000000
000000000000dN7S00000000000000000000000000000000000000009:NK000000000000000000000000XhlMLiW10000000000000000\GTA4o_P0000<k?3\d98
00000000PHj900000000<Jhb000000000000000000000000000000000000HIW>000000000000T1h]000000000000d:Fm00000000E3]X0000000083KH00000000
000000000000000000000000h0:Q0000\jYHPP?@0000000000000000`d3R000000000000LU^jhCd^000000000000000000000000000000000000000000000000
`6RC@=Dj000000000000000012ee00000000000000000000\i`\00000000m33D000000000000\=nB00000000000000000000000000000000@c@Dh57L00000000
0000Y3cR0000T?0KdC]:0000=:G2000000000000000000000000000000004OXS00000000000000000000000098070000h74300000000Q=jQ0000000000000000
AI>><6QA0000000000000000TH69L`ie0000000000000000000000000000000000000000000000000000000000000000lY]i=@Gi000000000000LX2`00000000
000000000000000000000000TmcH000000000000DFQ1000000004ChbA8?UL9mM00000000000000000000ljCH0000000000000000000000000000000000000000
000000000000aI690000000000004AEPi7O?9HSN00000000000000000000YF>\lLB;`:aelYLM5F[Fli6500000000P2JnLFYA0000000000000000000000000000
0000@IolPLG100000000XgQ<hG20\Dh00000000000000000Te^90000000000000000000000000000Q0GI00000000DX6k0000A3T:00000000P7WV000000000000
4E5I0000000000000000978Z000000000000000000000000000000000000HE_;LbQD00008=kE00000000000000000000Y=^@000000000000TlOS0000H>4fAEm@
00000000PoLo00000000000000000000DP`Vi7BI00000000d>[F`[nP000000000000000000000000lJ;F0fYj@AR]00000000000000000000000000000000L\jQ
00000000000000000000Lo<X1EQ^0000TgY[00000000000000000000000000000000000000000000000000000000mGM_00000000DjBj00000000000000000000
00001Cob0000D5gm4R0APHJ]00000000lEfA00000000000000000000000000000000IA2EeFLn00000000i:V0000000000000000000000000P?Q_aI_000000000
00000000000000000000000000000000`]Rm000000000000000000009<kY0000l^H^0000000000000000hBI>hB]=00000000m>>e0000000000000000`JPH0000
46MZ01AFlX?:00000000000000000X^Y0000<J3B`<7=U@^Z0000TH`2L7nV00000000LkV_0000000000000000000000000000000000000000<UjM000000000000
000000000000000000000J_;000000000000IFR`0000\]FQ0000000000000000000000000000lUU`QH2M00000000000000000000H^6500000000000000000000
000000000000@13]X1iC000000000000H`F80000000000000000000000000000000000000000\R8M\CIW0CO=00000000Dbk20000000000000000000000000000
0000000000000000X4J80000`<KJa=TH00000000UBBW000000000000000000000000000000000000000000000000000000000000000000000000<FOo00008;\M
0000LlAPPSHT0000000000000000@lNe0000000000000000000000000000LT_V0`oC82^GPdDe8nna46]gd9Fl000000000000e7Ja0000\8H50000000000000000
0000mJ8j000000000000]:9<PYMI00000000X7gE0000Plli0000PG3>000000000000@;addC<hlReM0000000000000000XY1000000000000000000000lfh85H^3
0000XWeN00000000]B^^0000000012gc000000000000hCAil_W:0000`gX2000000000000000000000000Lh@_0000000000000000000000000000000000000000
HcR]0000PF8ZLm]YLemk0000000000000000000000000000000000000000000000004?6]00000000000000000000000000000000U96?0000eDMb00000000\aI:
1Cjd00000000000000000000`;6D8Mj=8;:?eBh10000\XcQ0000TIFeaDWX0000UG6l0000000000000000LAgf0000000000000000l4J]00000000000000000000
0000PCXm000000000000000000000000000084fQ8HP90000@3D30000000000000000000000000000000000000000000000000000dhoc0000000000000000LT77
00000000000000000000a<M8000000000000000000000000<g:?00000000000000000000iJHC0000h9XX000000000000000000000000XJml0000a<=D00000000
0<[5i64a5J4S0000P\di=E960000000000000000Y1V[Da[<00000000000000000000`L15<>c\000000000000000000000000000000005=T^0000000000000000
00000000@VQn8Dg_HMJMUEC]000000000000000000000000000000000000d\B`=;7T00000000P[@e00000000000000000000000000000000000000000000<RAi
i94h00000000@D;o00000000000000000000]Df:0000H[So@`j80000000000000000000000000000000000004OCV=9i<00000000000000000000000000000000
@_j700000000000000000000h:@L0000000000000000000000000000T?a\XYla0000000000000000000000000000@Nl80000A7G300000000D4Un000000000000
dLLc=7oN00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000IEnOTL7b00000000
000000000000000000000000000000000000Y:0P0000i0Jg000000000000000000000000000005=l000000000000hC<=P:j\000000000000@Ojl000000000000
0000000000000000d?Zo0000PbdY0000000000000000T]]C00000000000000000000000000000000000000000000000000000000000000000000TGQF00000000
0000000000000000000000000000000000000000\cZ_00000000d3?20000df;F00000000DYJf=CM_0000000000009CDV0000lXG4000000000000000000000000
0000000000000000000000000000000000000000hOfh0000hQWKiA^Z0000lKY=Td\2M>7j0000000000000000000000000000000000000000000000000000Xfg6
0000000000000000000000000000XW6@8O2KHYLZ0TLo0000E@d20000LRHZ000000000000@cMM00000000000000000000LOeJ00000000`]`Y000000000000HC`o
000000000000i6S_5C0E000000000000m@Fo000000000000000000000000H@Q5d`5H00000000]9\H0000HR4A@Y:P0000000017\]000000000000000084_l0000
0000TK:al=2f000000000000000000000000000000000000<Weo00000000000000000000Xc9PHf4m00000000<9J`0000h^e:m18900004O>100000000LBN40000
0000TMe6\O<V=BGG00000000@4D3@GgjHe\V0nc_]HiX00000000000000000000LRCTTDcX`gVe000000000000000000000000\3ad00000000<7IQ000000000000
00000000000000000000TYbkEG1e0000000000000000000000000000000000000000000000000GkSPWEN000000000000PQ6W0000000000000000000000000000
iAGB00000000000000000000000000000000000000004URB@VZM0000E:nX0000]IOJ000000000000<HDI@ZF;Q70N0000<R4[0hQB0000lfml0000i3IC00000000
0000000000000000XK>g@Q4H0000000000004eJ[000000000000000000009:l\0000000000000000000000000000000000004>GR000000000000dMDV0000Th4_
hJFE\Tf90000000000000000QBK\0000000000000000000000000000000000000000\h5ghoOC00000000000000000000Ho8UiEAe000000000000000000000000
000000000000@jYg000000000000000000000000hSfX0000000000000000000000000000000000000000000000000000000000000000QG7e0000000000000000
00000000000000008?iemA\6aI9<000000008LiY0000000000008K>KXXY:0000000002220000a7EJ0000\@7JLTa28<hd0000000000000000eBChEI4b00000000
000000000000000000000000TVO?5<5S00000000Lgk00000lhbK0000`=;700000000000000000000000000000000000000000000000000000000000000000000
0000000000000000dGSI<]O=4_8oT_>T4mdV90I:0000000000000000000000000000LD2nU4\N0000000000000000a;LaL8=600000000Pl8W0jcm000000000000
0000M<F>LfIj00000000000000000000000000000000000000000000000000008eP^00000000000000000000000000000000a7JL00000000000000000000QDFD
8O1m000015VCY91k=HHVEI2@X8f>000000000000000094d[00000000000000000000MC4R0000A21I000000000000<Tak=AfJ000000001<<m00000000\KjU8nGh
00000000<9lfTYW90000000000000000`b<F00000000h9Z200000000P`Ze00000000000000000000D5?NHDhc0000000000000000000000000000d[oE00000000
00000000XBPM0000P2chTg3203_W00000000a3Q1000000000000`KiF0000000000000000]CNS=EZG00000000000000000000000000000000000088FV0000LJC4
0000000000000000d=n40000000000000000<GgXmITc0000000000000000dkgH000000000000000000000000000000000000@e\<\ndI0000L4@1000000000000
DeD0000000000000=?G]000000000000000000000000000000000000000000000000X7gZ00000000000000000000000000000000000000000000000000000000
000000000000000000000000@eFDl9W[h@S7HH^800000000P9Mh0000@7Qg0000000000000000000000000000000000000000XEA=0000000000000000a9oF89m`
8V;d000000000000000000004@;d000000004ACQPT;l000000000VUC00000000000000000000@>D?0000LMhKm2h[0000DIcD00000000\Eg>dfLD0000<EFH0?;@
XY998W>`I>YC000000000000000000000000`GX[a:1nM:\7lSQZ<N3M0000000000000000000000001D>h0000dW?W000000000000Y0`H00008<2_000000000000
0000@UP10000000000000000000000000000000000000000M@1G00000000000000000000D^3o8kh^i98\0000000000000000mH520000<a0X0000000000000000
0000HSi80000000000000000000000000000lIDm00000000000000000000000000000000`[l\000000000000DFPd000000000000000000000000dl3`X0D6TWZl
m2OD0000h8B3000000000000\K[hdaMT0000000000000000d0Ko00000000]D>H00004TD5000000000000T^KT00000000XR]YHXFK000000000000d:]<00000000
00000000000000000000e;U]`W43M0K:0000D`Ff00000000000000000000D_]a];Qa00001<?>00000000XfF00000000000000000000000000000000000000000
00000000000000000000X]nR0000000000000000000000000000000000000000leAA0000000000000000000000000000HWRIl2dGD<bm00000000@=;e00000000
00000000P5KgT9AVPTaN00000000@b3`0000P?dJ0000XLV<`<Mg0000D]GI0000000001ZQ<ABh0000000000000000000000000000000000000000000000000000
00000000000000000000Pn[N4ic7l:Gm\EL8@c1O00004V<OL\j]000000000000TP9l000000000000000000000000EJJ5000000000000D33U00000000<47:0000
0000000000000000lY2P0000LYH6000000000LKW00000000000000000000X[E01=Wk00000000DZVI000000000000HJF^U@o2000000000000=9UV000000000000
000000000000000000000000L3EX00000000000018M;0000Pgem00000000000000000000000000000000I05F00000000000000000000000000000000IJF0LgKn
0000000000000000\=Wa4gm60000iHIO0000000000000000000000000000`4Q<hH]=Tded00000000mGN_00008d3?000000000000000000000000<QmD@d^K=>EY
000000000000P[SQYGOfUHKb000000000000000000000000PShG00000000000000000000000000000000\><e0000\ac@00000000000000000000000000000000
000000000000PN`R0000000000000000`fL7aD9j000000000000845S00000IW3<jPf00000000000000000000000000000000000000000000`a;P8LZh00008886
Dj[aP>H100000000U?IA00000000000000000000000000000000=8@He8ZD]CV20000P0h[000000000000000000004R6G0000<cE>000000000000000000004Djd
000000000000\3eEIAao00000000000000000000IFU6mDLk00000000UH9P0000eHCA0000000000000000LKJUi:4a000000000000000000000000lHTn00000000
00000000\_QG000000000000000000000000`MMG=:Sd5Ddf=<K609kW0000Q6Yjd>gW0000T=Sem3MF00000000ldk?000000005??XMIlc000000000000m>XZ0000
IGO20000000000000000Q7RdD68[000000000000DK=4HSnJ0000hen:0000000000000>e400000000000000000000000000000000Lj0f0000`2hg00000000D>2C
XdXI`CA5<=1DdW:i<ZlBhMQLdJ2S0000000000000000000000000000000000000000\XL^000000000000d\0Z00000000@Tm[T0e:D9J2M8B`0000000000000000
0000000000000TLE00000000000000008OBh0000000000000000000000000000hIPP\XV30000i;8`0000000000000000000000004hiM00000000000000000000
0000EFcj0000hePR0000000000000000<K\h0000Ldf[U6;`00000000000000000000000000000000TL4X0000ljgN0000T\520000000000000000hKkM0000dL@N
=@hM00000000`VZ10000l58400000000l:EWE;DLh:aD00000000000000000000IJ7=00000000L1OQ00000000PgaM00000000E<a:0RPQM7A500000000dEEE0cbf
00000O?gY4Ff000000000000XZY200000000PgFM0000000000000000000000000000h?6HX^:G`k4=0000000000000000@keE0000d7I@43B7DmN\00000000a6BS
`A;E0000000000000000H[\>000000000000L;0O00000000000000000000000000008VND4k0o1@c;0000000000004Lf]EG35000000000000000000000000H9_`
0000000000000000l?kD00000000000000000000]7cC000000000000UF6K000000000000=B4[00000000U45=00000000000000000000@`^90000000000000000
0000U8Y8hT@l0000i4UF0000000000000000000000000000Q1lW<RIJ00000:>m4Of00000`A0o00004:J100000000d7J400000000000000000000\Nd=5=JI0000
0000000000000000000093if0000\jTO000000000000DZJP00000000000000000000000000000000000000000000YE^6000000000N`@0000Y<59000000000000
00008OC200000000PSDT0000LSA^`U2J00000000hKfoM1VF0000000000000000`F`]0000TH[g98BKX?`@0000hKU:000000000000000000000000000000000000
000000000000000000000000000000000000000082S`0000`mgm0000<Bbg]2Pa0000000000000000000000000000LjJ0`?0dQC^V=CUU00000000000000000000
000000000000PR?iHP34d_mI=:Q10000Y9_\4k`D0000000000000000IChe0000000000000000h3=GhLTZ000000000000]IC6H27K000000000000000000000000
0000d3N=00000000000000000:SE00000000@Y1W000000000d?g00000000Loa]P3_<000000000000000000000000000000000000000000000000000000000000
0000I9Ko000000000000LP_^0000d\H00000000000000000000000001HgK0000000000008Zj000000000X5O:]9TI0000L2Ff0Qj_8dcE000000000000i7mC0000
0000000000000000000000000000heEl0000DE;00000000000000000000000000000@J<H000000000000000000000000A1g8000000000000TjNO49ol0000`aek
000000000000000000000000000000000000000000000000000000000000\^TM00004AIQ0000000000000000000012S;00000000000000000000000000000000
Te;J0000@:U]0000000000000n@Q00000000<_U[9JMUeF3f00000000000000000000hhei0000dT>[000000008TM<0000iEN=000000000000000000000000T5Vm
00000000000000000000000000000000000000000000000000000000DGj60000000000000000000000000000`ffL4@D\0000]75^DgbiYHY]`1SFE3HS00000000
0000PJ@I000000000000EI;[0000HlGo00000000<6bd00000000a>0D000000000000000000000000PC;O00000000laO=<8T^0000000000000000000000000000
000000000000AI7f00000000000000000000000000000000000000000000=CB?00000000000000000000000000000000000000000000000000008@4@0000AD_A
0000000000000000LAQ<0000@?ZL0000`7jR0000000000000000d@Fg00000000@YGP<A6gD_UL0000000000000000000000000000000000000000000000000000
000000000000ABQFLX`O0000000000000000Dj`[U2Dg<9d20PaE0000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000<?nP000000000000000000004PUYUG_M000000000000XJ@d00000000000000000000UJCV0000000000000000TO;200004]Q\0CnOHc><E>Pl0000
000000000000<dE=\\ih0R<I]HZCdPfW0000dh?glQB<0000d[ga0000000000000000000000000000Xm<S00000000000000000000<@_K000000000000TaOY0000
00000000UGIni6AF1@UK0000Dce4ddO\00000000000000000000P:[L00000000dLNG000000000000000000000000<=<7A04Q000000000000L3[o0000d;eh0000
5Hjl00000000PMk6\RkaPi7iUFcW000000001I0Slb4i000000000000000000000000000000000000000000000000hhXj0000D;[D000000000000000000000000
000000000000dl]f0000000000000000000000000000H2QT0000000000000000000000000000000000000000dF2d0000<iZ;@6^k00000000000000000C:]0000
00000000000000004c8a`A7b<ZO\<R<ee5geeCU?00008[OOA4X;PGeL00000000QCWj5I[TdX>c83jjA5jAUH8G000000000000000000000000<8H@000000000000
MB[Q8`om00000000000000009J7Z0000000000000000000000000000XAT5mAh[00000000Y>R;`Jo3XLZS000000000?HLa=8Y0000000000000000000000000000
0000<OkQ00000000000000000000000000000000000000000000Q1n^h0[C000000000000000000000000`2BH00000000lRC>00000000000000000000e5\U0000
0000l`;XmFiY0000X>iCT_3`000053BZ1@g600000000000000000000000000000000<?ETU;k9U9::0000QDam00000000000000000000000000004;T@0000D?mn
0000@6W0000000004@CbAF\E00000000LVM5DHbP`j]10000<e9X9A7V0000000012i8000000000000000000000000000000000000iE7700000000XTP^00000000
0000000000000000000000000000000000000000L<D?00000000000000000000000000000000]62^4\KZ000000004Hl>00000000<ANKm>on0000000000000000
0000D:5O<fJ[@YGl000000000000000000000000000000000000`a:;0000P9:Y00000000YA]CE;Jc000000000000AB_O00000000000000000000U?J900000000
Da@J000000004AkY0TF6<m:^0000000000000000000000001Dj;0000<kY50000H;`l000000000000@3E=0000000000000000000000000000PLkP000000000000
00000000d_SAUEJkXF52000000000000000000000000000000000000HWVl00000000000000000000@4h0000000008WLf0000000000000000000000000000`c?R
00005=gQ00000000000000000000XQF_00000OKZ000000000000P@<T000042bQ000000000000000000001A?7YAT000000000h1lWhWokhFaB0000000000000000
`R0j000000008V2[0000YDN\hI]:000000000000000000000000TLll0000000000000000HK3b00000000000000000000DI;`000000000000l@iE000000000000
0000000000000000000000000000AE=B@@0?00000000@59S`THV0000000000000000@Z4R0000L3VK0000\RHP0000000000000000000000000000H[j800000000
]ITP0000d4lJ0000HWRX00000000000000000000@D6jX40T`6?bA9d]00000000LV]700000000HQ>c`BmZ=D]m000000000000000000000000QEKa000000000000
0000A8W:0000Xo@Z8`K000000000000000000000H@EJ000000000000@bET0000000000000000XTe3PT`e00000000DfIA0000lKgR00000000`Qod000000000000
000000000000000000000000000000000000ldNF0000000041@2T@hf000000000000000000000000000000000000000000000000000000000000A;KM00000SI<
00000000000000000000000000000000000000000000`i8F0000lQ5V0000000000000000X2Io<TJl000000000000T]8\00000000000000000000TUm800000000
<OdY0000`0l?<:QA<?EEP<1^L`kj000051fC8G=@0000000000000000000000000000000000000000000000000000000000000000000000000000TYMY00000000
00000000l4Y20000000000000000000000000000la5[00000000L9^g0000D;gP000000000000000000000000hUPm@fgP5C>K8:Z500000000DTlJl[1h00000000
mE3cQJ9P00000000Hji1000003_c0000lkX4D@d:PRJ_=Bk:00000000000000000000000000000000000000000000000000000000000000000HZ]@a8P4CQW0000
`:KI0000000000000000000000000000000050\40000X=KE000000000000THUj00000000000000000000000000000000000000000000000000004fMO00000000
000000000000000000000000@h6_0000m9?I000000000000\5@UeF02ECL900000000000000000000PTjZ]IR\00000000000000000:U10000L9OT000000000000
De@N00000000000000000000000000000000a3Oj4G4R00000000000000000000a=O^00000000LA2IL7Zj00000000000000000000000000000000000000000000
@>@5973P5HNh00001J=nICIT000000000000000000000000H?>@0000IIU000000000000000000000@4Xa00000000000000000000000000000000E7fK00000000
000000000000000000000000000000000000000000000000DBY:9I@70000H]]10000000000000000000000000000000000000000DYm0<<YP0000000000000000
000000000000000000000000dLXN00000000]D\m00000000000000000000`Ba5Xi=?0000D5F\MJ=;0000000000000000000000000000000000000000H9ZE0000
00000000000000000000000000000000000000000000000000000000H?oD0UAD00000000<@9^5I1P000000000000XabE0000H<gc00000000Q1J5000000000000
00000000000000000000000000000000000000000000000000000000`68=4@VOIHO>000000000000000000000000000000000000D2BhDA9=XCOa0Jl]m6`79?`[
XIMK000000000000000000000000000000000000XVOOe1Bb00000000EERQTh45m0oaM9@dQIZ@eG@U0000A2oJ00000000=BI^HN?1<V>`0000TeEPdk4K00000000
00000000000000000000000000000000\1EX0000i39F0000AFl400000000000000000000000000000000000000008@1<h7KQ@8DQ000006E40000000000000000
000000000000<^^]00000000000000000000000000004M6\dYCZ0000`ZZI00008ddg00000000000000000000@9eBH[MS00000000000000004F`L000000000000
00000000TDP@IH3F00000S<Ph1Tg@`^L0000000000000000000000000000000000000000LhYY\^`k00008;W50000000000000000000000000000\GbR0000li2G
00000000000000000000000000000000DPf00M3?12>:00000000=8570000000000000000Y44800000000EI?W0000`IhL00000000dS7PLlc20000000000000000
00000000L>GD00000Mi7lT9G8L=70000<\ka8;YHEIU@\R1O0000000000000000D?S[H2`D0000lKVDH[HD00000000000000000000P]?I0JL[0000000000000000
00000000000000000000@X@X0000000013NC00000000aCW6000000008hX5000000000000m0km00000000000000000000TA<U00004cfk000000000000dTR8@f5e
000000000W>M0000000000000000000000000000000000000000000000000000000000000000lUF49::m000000000000@3;=00000000000000000000h]UoMF:@
<ION0000000000000000hd0S0000dN?R0000000000000000000000000000UJ>N000000000Dc?0000000000000000000000000000P=Y5`Hhn0000000000000000
00009:O2D8GJ\lgn00000000000000000000000000000000T8d700000000\`_400000000000000000000000000000000000000000000000000000000XKWH<Zie
0ig]TD1=000000000000000000000000h4lV4g@_P`G^000000000000h6h=XRdSla6`]@210000Dc]@00000000000000000000LKjb000000000000<NMa00000000
0000U9Za000000000000000000000000000000000000hOP5XTGnA8<G000000000000X?e6i9MB0000000000000000000000000000h8__PCi<0000000000000000
0000d0GL<D<=000000004VfY0000=2Lh00000000000000000000000000000000000000000000000000000000000015HZ0000H=CP0000000000000000XB940000
000000000000X[kV1:BK0000iGSc000000000000U:>dAE6d00000000a<m<00000000\::b00000000000000000000A;7600000000000000000000000000000000
0000000000000000000000000000000000000000PYkN000000000000000000000000000000000000`QOB000000000000dEj[@j^g000000000000000000004Cn_
000000000000l>PY000000000000000000000000`N\200000000000000000000000000000000000000000000X_Aj00000000Tgoe000000000000HN_k00000000
00000000\ASd`Ii`0000000000000000hU2<00000000000000005HV60000`S1b0000M4nX<a9JH_4Ol1mc0000000000000000l<?W000000000000000000000000
0000000000000000d:4<hW124c^0P>T600000000000000000000H5R[000000000000000000000000]9d4L^9WeI9LTFVo`Qo8Lfe]]<;hdW>BeE8c000000000000
0000000000000000T2PJ\?^015\5PO:UmH@:00000000Df]4000000000000\ePF0000lRD400000000d_LB0000hkHa000000000000000000000000000000000000
00004Unf0000000000000000000000000000000000000000\e:JE;TY5CG24NLj0000HiE00OQ``_G\000000000000000000000000000000000000PS\C0000\0[6
0000`8kW000000000000000000000000000000000000PS;10000000000000000000000000000dXYb000000000000M6V0000000000000hC_[m1Hi9;nWT]E70k]X
PJA@0000000000000000000000000000PTJFa;:i049@9C2I]C7m0000hMPS0000000000000000`j059=dE00000000000000000000000000000000000000000000
00000000000000000000000000000000l]ma0000000000000000000000000000000000000000a>2L00000000000000000000000000000000=I5I0000P8`10000
000000000000IFZM00000000000000000000000000000000EHE=0000000000000000QJN8l<g20000000000008\Ra]9c_00000000000000000000000000000000
<IA8000000000000000000000000\gM<0000\6Xj000000000000\0<kH1R;00000000@g7Z0000000000000000PD:QHJJLA1<0eAg;<?9E0000000000004e:m0000
00000000i4DoA5PM<eomAJOGD?gf<QBeaFTY0000aCNF000019=00000H3^@8FRnP40FdG<MdYCn0000Xa6RL[]g00000000`1I0HoTSH\LJ=>C;00008^Hk00000000
0000TB0mA06o00000000PRFK0000000000000000000000000000000000004;_:@1;0X<i9@JU0@\ldDQ4W@aF^0000MJ7m00008R_Nl\2Q00000000=CJM0dGQ0000
000000000000000000000000000000000000XDfO000000000000000000009D@^QHUc0000000000000000000000000000000000000000XdRRYGLE00004fg_di9T
0000T_8Y000000000000000000009<gG000000000000000000000000000000000000XLcX0000@e3\]0Mh000000000000000000000000`0ag0000000000000000
00000000LKfb\>?R0000PUThh[<Uhai]UGV556MJ00000000000000000000T\2C0000000000004_hY0000UH7D000000000000000000000000D8^k00008>3=HAA@
H8Da0000000000000000000000000000L>G6a0:e0000m8fZ0000X;S000000000P4?V0000000000000000Y4LY=IQ600000000495`00000000000000005Ec=0000
000000000000\gcXE3H100000ec10000U<T7000000000000000000000000U3he000000000000000000000000000000000000EDJh8V^L0000000000000000H;X2
0000`=O;000000000000000000000000000000000000000000000000000000000000l3C:00000000@jPN0000lfa?]0O[00000000HKLH00000000dg3F00000000
@7JG00000i1GT`lCI?Te0000l7gh0000000000000000@QVY537P]3X<HfM?X4a3Hdnc1;lG0000000000009E9I0000000044RH000000000000000000000000T9jK
\H;B0000000000000000000000000000dB[o00000000h>2lYFiI0000000000000000000000000;So`I<5DMYH4TmJ0000000000000000llf:D@?500000000l`8F
000000000000000040bd00000000`:V4Pk_o@R?L=;LLUHG]000000000000HjQd0000T?g?00000000000000000000Db<X0000000000000000000000000000h3OY
00000000000000000000000000000000Ln9Q00000000XB_g8NSW]ESJ00000000000000000000000000000000d[>g00000000XLU`000000000000000000000000
000000000000000000000F=n0000hRY?0000000000000000000000000000000000000000HAno000000000000000000000000000000004oND0kOk0n;OXb<k]=;b
@=g000000000000041i\lfPT00000000000000000000000000000000000000000000000000008oV]00000000=E[f00008@^X00000000X=UWd4EC00000000A9CB
0000000000000000000000000000000000000000\G;30000000000000000000000000000000000000000000000000000000000000000DQn00000000000000000
00000000YGli`fTV0000T73Y0__T9DRZ4QQL0QdKDh1_00000000=;?C000000000000000000000000`5hlXGfYdoWa0000DX=7000000000000dM\h000000000000
0000\HLi000000000000`d7g0000000000000[25m7QC00000000TDM;00000000000000000000000000000000XG6L4F7gD]0C0000000000000000000000000000
00000000Q:K=000000000000000000000000`2CVdEAbHUER@dAEe2H8=Ij0000000000000000000000000TFlS0000Xc\Z0000L6S;00000000DbnU000000000000
0000HR8>000000000000PgSZ000000000000000088nU@WVK00000000=>F90000000000000000000000000000000000000000YEKQ00000000eG<3000000000000
000000000000\OW><Nb[0000000000000000@:CW00000000@4W=0000000000000000LHCN`gn_\fcD0000000000000000000000000000L`cRLHYM0GZH00000000
000000000000000000008YnN0000Ld_20000000000000000000000000000000000000000iJ:6000000000000`86X00lX\8?YXNC]\Wh[0000Li=j000000000000
00000000000000000000<]P10000i8NQ1JTH00000000h1glIDPI00000000000000000000L1KU0000T4<80000000000000000]9;[00000000X?CP4_`P00000000
0000000000000000`cQ`00000000000000000000000000000000h;2:HB^a0000000000000000000000000000000000000000I:U800000000h2Sj00000000@D;a
0000000089Gm00000000000000000000@TZEPTOET_5S00000000000000000000000000000000000000000000000000000000TFMn0000iDeF0000000000000000
00000000000000005GN2000000000000D<a`Dn4<000000000000LiXN0000U5_f0000000000000000000000000000000000000000000000000000X32H0000\0\@
\=0b0000000000000000000080??0000000000000000X7Oe0D1MP2[bL6YSl6YB4KAHXKb34Wk;e5_K@7bM1GCf00000000a>GZ000000000000hc;Z000099M10000
000000000000000000000000000000000000000000000000Ph720000000000000000000000000000000000000000000000000000000000000000000000000000
0000lK=Q00000000000000000000000000000000h6Wc00000000000000000000@8Mo000000000000d\OQ0000000000000000TWL:0000000000000000@nP;0000
HSinEC<R000000000000000000000000UF:`0000DkSO0000\_DW00000000000000000S<B`>D`00000000PalI000000000000000097?l\]ZJ0000000000000000
0000h]?YeGjOl;fC00000000H^Y[00000000`S9X0000000000000000000000000000000000000000000000000000DJ6B91kQh8`KHZe800000000<GBQ93j5M;?o
d`OE00000000PhI0a5P400000000000000000000\6fn000000000000@FDBlRhb000000000000000000000000<5AC81WJ000000008klA000000000000lY\1DJ\M
000000000000000000000000000000000000000000000000HmO@XX=T00000000000056GZ0000L\;2\^\_0000000000000000000000000000P@MEHjid00000000
d_cXhf<J0000<0aNTnRb0000000000000000@DY@9AdX000000000000E3Z70000000000000000000000000000000000000_\d0000000000000000000000000000
0000\a^]0000000000000000000000000000LnKaP[Gc00000000000000000000000000004\MD000000000000DRW7PiT3Q7XoT1UPDHi@00000000000000000000
lfFU000000000000000000000000000000001J1m0000000000000000000000000000000000000000000000000000@aJY00000000DMYXECC>X>aH000000000000
00000000dSPO00000000000000000000000000000000<cS<0000<:mS0000000000000000000000000000=CBR0000\[]X0000DFQ[000000000000000000000>^f
Po5S000000004CW30000=80[0000000000000000P<UGDLT?liUe000000000000000000000000000000000000000000000000eDiN000000000000000000000000
000000000000000000000000a8jo000000000000000000000000000000000000l8JL000000000000A<bL=B4<dcDgQA4l0000XJP[0000TDnN0000000000000000
0000000000000000PYHA5;C@9G`=00000000000000000000P@Ld\d[5117U00000000DG0Y000000000000DUc=0000P2VG00000000000000008UmQEJ?T00000000
00000000000000000000000000000000=G2RlEe5PQC^00000000000000000000000000000000\4[L0000000000000000000000000000]3^T0000000000000000
0000lSFR0000000000000000000000000000000000000000mFLH000000000000@eZn00000000000000000000000000000000000000000000000000000000T2k1
ha7E000000008^Um00000000000000005H[<0000i3CT000000000000000000000000D\3R0000000000000000000000000000000000000000eEMF000000000000
0000000000000000D@P;00000000000000000000000000000000000000000000000000000000M;__00001@?UhESP000044:[di060000000000000000H_;h4Dn_
1AO0MCN9<@3f0000000000000000]26^0000000000000000dP\^000000000000000000000000DRQ4000000008PRH00000000h?8=000000000000000000000000
000000000000000000000000D\H:0000Xd]_I;`R0000000000004UnCU6G800000000000000000000HeaJ00000000D=lR00000RlF<nnJ000000000000@<Sm0000
00000000MCWC4TJV0000000000000000000000000000000000000000\H;V00000000000000000000<`?Q00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000TbVdDlGC000000000000000000000000000000000000\5Ec4G770G2R000000000000PWOX0000`gfg
000000000000000000000000000000000000@277@:JA00000000@ER[0000DbeF0000000000000000000000000000000000000000lF=cX?YlaBYU000000000000
0000000000008T[7000000000000Y7ng00000000PDHL000000000000ICdZ0000@e_HTS_M9AbB0000000000000000000000000000LFd=00000000DLT10000`W`T
P]Zc000000000DTd00000000000000000000000000000000<N^3000000000000050m00000000L7]QPGa:000000000_aN8b`T00000000000000000000=Cm]l02o
000000000000000000000000@0iJ0000000000000000Pg59TF@O0000000000000000000000000000000000000000000000000000D]m400000000@`FG0000l?9Y
00000000PSG?0000000000000000000000000[8A0000000000000000000000000000000000000b;3YGDf000000000000@1NkD`bm00000000<>=400009HEV@\m1
000000000000000000000000000000000000dcol0000e95n00000000000000000000IGE30eiM000000000000L4mU000000000000=<=n000000000000\6?O4f3[
X4?Bi=gd00000000YIoR00000000X;bnm>4DiEX2`I>N000000004aBk`:8V0000000009WB0000000000000000000000000000LSl\0000XA;o0000000000000000
000000000000L`;@0000000000000000000000000000000000000000000000001<Le0000X0o?8k@XTYN\00000000`>:200000000IGo]00000000000000000000
0000000000000000000000000000000000000S3U000000000000TSP300000000000000000000000000004Va`00004<XS00000000D1DCa?gS\I=Z\^jS<h[@0000
00000000000000000000X@lN000000000000000000000000h00Q00000000000000000000m:5A\n@h00000000000098MZPbd@0000000000000000U>I?00000000
0000000000000000000000000000000000000000aA6^000000000000000000000000E1XeUHLb80O@0000000000000000PG9o00000000000000000000=Fb]0000
00000000Xb^[000000000000000000000000U0iI00000000000000000000000000000000mB=I000000000000\@7V000000000000iJ@J0000000000000000D6Kk
DNj500000000<8Pb843_<W=I`\R:I2V_0000YIgZ0000@_cK000000000000000000000000000000000000000000000000A=970000000000008JCd000000000000
00000000000000000000000000000000@V_JU61K<E3;000000000000000000000000000000000000000000000000D=Ve000000008H;i00000000000000000N>U
4`dJ000000000000000000000000000000000000TZFf0000000000000000hTQk000000000000000000000000d[R1mEcM4]M90000000000004H^K0SOA00000000
000000000000d_QT0000]FT30000000000000000000000000000dSiZ000000000000\A1N000000004S]?00000000H:\^00000000H2n<lJhIhV?7000000000000
000000009GAU000096hTT\Ue8@cA0000Dkic0000000000000000XL;N=1W;00000000000000000000000000000000000000000000D_Wl00000000000000000000
000000000000000000000000000099=?0000<B;G000000000000H?[Q00000000000000000000000000000000d?eJ000000000000000000000000U;I:0000lBd2
000000000000T:CF0000000000000000@5m5\`i200000000000000000000000000004QJT0000000000000000HFVN0000d[6Z0000000000000000000000000000
000000000000000000000000LMOWP6Dd9592000000000000000000000000000000000000000000000000dGo68KUO0000l8Cb0000000000000000<83Wh`9K85f5
00000000a2TS00000000UE>a0000]5be\co\4QZe0gmh0000\OUP4oAc00000000000000000000000000000000mBAe`N=A000000004IG`00000000P_TJ00000000
000090XP000000000000L6RhQH0=hG7]ECgl000000000000lTYnThHL00000000AB0;0000XiLc00000000HYZ?UDoK000000000000E9`g00000000DO>iU69_9CP:
0000000000000000IH;00000HAVZLN=b0000H^4`TFe\YCRF00000000TonN000000000000000000000000000000000000DT]l18eZ0000000000008Qj?00000000
He7I00000000MFd=0000LaC?00000000aEXK00000000832\8<MY000000000000D8d``X]R000000000000U9@Nh00A`LZC0000000000000000000000000C2N0000
000000000000000000000000X:3D00000000d0Wk00000000@XEKHeCL00000000T=270000000000000000X<\O00000000000000000000Q6F3000000000JI]0000
000000000000H>7JD\DL0000D\4D00000000000000000000000000000000000000009JVb`UGX0000m>Y00000000000000000000000004IT_0000000000000000
Xa\R000000005BWWE9>N0000000000000000dJ[T0000\<iF00000000LaD@000000000000\=Hf00000000000000008M>Y0000@0;k00000000000000000000i1DD
00008J`d0000000000000000000000000000YHOd000000000000000000000000m;hcI>aV00005B?Z00000000eC9J0000h4gT0000000000000000000000000000
0000000000000000\iJcd@Z30000YF8M0000000000000000lMIcTlSc00000000000000000000@Y<U00000000000000000000000000008ZE9@MC?DZ;f00000000
000000000000I7gW00000000000000000000AGoS00000000Xj1K000000000000E5mW0000000000000000LLlH000000000000000000008aoo000000008F?gLBjX
0000000000000000000000000000MFJo0000000000000000000000000000E2AQTRZA<_2MaDVL00000000000000000000LOQ?00000000XNV]\PdD000000000000
000000000000000000000000000000000000PL2;00000000L<VY0000hGdo00004OmQhP2L00000000000000000000000000000000<=oe00000000000000000000
000000000000000000000000HY6l00008EN[l8lc0000X4H9Q6fN5F8g0000000000000000`D6JHgB<00000000000000000000L_ng0000D:HH\EN=dWmUIBgRYJR_
000000000000000000000000000000000000\Plf0000000000000000000000000000@hDN0000lAc\8DAB0000000000000000000000000000000000000000lGQl
@iV`0000000000000000X=i\000000000000000000008O9Z00000000000000000000000000000000000000000000dK@b00000000000000000000hPTQDd1j0000
00000000XZ4?E3M100000000DRAE4YX000000000\QO20000HKog00000000000000000000000000000000000000000000000000001FSS000086J6000000000000
000000008KIf00004I_b0000000000000000000000001G>O00000000000089Rlhj:50000000000000000000000000000U>TQ0000000000000000000000000000
8=[>0000000000004A:8TKEF0000d:e_000000000000000000000000000000000000HM^?dXZ9\XlL0000000000000000QCSi0000000000000000000000000000
8b_T000000000000m:ZL00000000000000000000A:R4Xn3[000000000000HDmL00000000000000000000T]B>00000000@VUTP]6=00000000000000000000d]RZ
ha[o00000000000000000000000000000000000000000000P_9>000000000000DJ6U0000iBN>00000000000000005321D8_<8>fe000000000000000000000000
EI9c0000000000000000000000000000DQ5`00000000hja>00000000000000000000000000000000`F::QF<:00000000000000000000000000000000]GF90000
00000000000000000000lI`Vl]9eTDn=QBhW43:HD>nn\]KD12;g00000000YHZV0000000000000000HYd?iBCR000000000000=CKY000000000000000000000000
000000000000hC<U000000000000XIO900000000000000000000000000000oC<0000TmI_0000m>6XMJ17000000000000d[\K0000=GNL0000000000001>Ul0000
0000000000004JnS00000000000000000000\E?H@Wi5000000001BmT@A8D<YOK0000000000000000000000000000m8Pb000000000000000000000000hL630000
0000000000000000000000000000000000000000000000008\H\000000000000`9<Z00000000XejE0000T[=[0000000000000000\?CCdGoH0000000000000000
000000000000000000000000HjL>000000000000000000000000000000000000D[9c0000l0WT4?P80000mJ@m000000000000000000000000HNdQ000000000000
0000T1aBDe2ldKY\4JOb0000l<XD`GUE00000000h>C0000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000UH;P0000000000000000000000000000D<X6]C;_00000000000000000000]0nYUEO`0000
00000000000000000000eDMoeJ2:0000000000000000000000000000dJ7300000000\WXX`Yd20000000000000000000000000000TDEF16Zc0000000000000000
00000000000000004M\5\V2300000000XhX[00000000X>\K0000l`7k\hA\9Fe=000000000000`?UE0000000000000000000000000000`QOad]@G000000000000
000000000000000000000000000000000000TZ5Fho^H00000000000000000000000000000000000000000000000000000000XEOA000000000000000000000000
000000000000a0\G00000000dnb\00000000E6L2000000000000000000000000000000000000000000000000000000000000DTo7hEQ:a>7P0000000000000000
000000000000@A@K000000000000000000000000DWhB00000000000000000000000000000000P=@?00000000h6e<00000000aA2j00000000YE6>00000000h52A
000000000000T?O^00000000000000000000h9SJ000000004Xn``]MF00000000000000000000000000001;dY0000000000000000000000004D`Z000000000000
0000hj>;00000000000000008bl00000PRfj\=mBl2c<000000000000000000000000000000000000X^?5aHD;000000000000000000000000<TWRQDbS00000000
0000000000000000000000000000D??I\jVb@m0]09hI00000000000000000000000000000000000000000000hOBB000000000000000000000000@A;400000000
000000000000HhWE0000Xe8l0000000000000000000000000000000000000000000000000000L=cie1li0000EDeY000000000000000000000000eFO5<j7C0000
<2R@000000000000`Q6G00000000000000000000@lga0000000000000000PCHW00000000`J1b4JadLaG\0000Hbj2000000001::D000000000000000000000000
0000000000000000000000000000UAK30000Xb;g000000000000000000008kdD0000HZQ?000000000000000000000000YF3@PWmo90[=0000DF2Q000000000000
XB6fPg6T0000000000000000000000000000000000000000000000000000000000000000a=6[000000000000LJ1R0000hJ[900000000000000000000Xb@;8jn=
000000000000000000000000000000000000000000008Pe000000000000000000000000000000000000047oJ00000000000000000000EAma4eTF01TY5J3`0O^B
00008El[0000XZZh0000000000000000T@QX`;`M000000000000000000000000000000000000000000000000000000000000T9PF000000000000000000000000
000000000000000000000000lKHKQ1d400000000000000000000X`Lc00000000000000000000000000000000000000000000000000000000dF;E4UKm00000000
IENJ00000000000018fMPQl^000000000000000000000000000000000000<o3n0000<Zc]00000000IGGMaH>b0000000000000000`_I=00000000]D0500000000
U=;B00000000P[Tl00000000000000000000000000000000Q70k00000000DRM[L\3n0000<9`P00000000LEijL83<00000000000000000000h`gP1?AE00000000
00000000000000000000l4?4h:R@00000000536Q00000000000000000000000000004EVC0000000000000000000000000000000000000000`ichi=7Y00000000
0000000000000000000000000000Y:OfDaaP00000000000044DD0000000000000000h;WH000000000000000000000000000000000000000000000000867X0000
00004YFU@_;;0000@M13<0fb@@N6hJHB000000000000000000000000@K9M0000<_TcT2b^H7]e00000000000000008<L_0000\N;a00000000h8A@000000000000
0000000000000000000000000000000000000000PRI100000000000000000000000000000000D[_X0000000000000000m>:c0000000000000000lQDC0000@cf_
00000000000000000000=D8d0000`e_[00000000`k0\000000005D>[000000000000\49n0000000000000000PNAN0000\MeQ0000h:3Q00000000TmWN00000000
000000000000`hc^00000000000000000000000000000000000059IT0000dA61<gOk0000H5QELGiM0000000000000000000000000000h<]o0000000000000000
00000000000000000000PFA\00000000000000000000000000000000@6LF5II500000000000000000000H`T4000000000000000000000000DSdQ000000000000
0000Ti1kLd\J00000000000000000000D\efdVMg08c0hh8J0000000000000000000000004UVF000000000000D3RY0000D\HE0000000000000000000000000000
h8Tl000000000000000000000000DK?S00000000000000000000000000000000XikR00000000000000000000@7F60000000000000000DDjG0000000000000000
0000Lm_AXHVG@cHD0000<l0M00000000h`OSQ=\mdV5L000000000000000000000000000000000000000000000000<6b=00000000XQQ500000000000000000000
00008]bV000000000000XgIh0000000000000000D9h5`DlAIIEF000000000000000000000000000000000000000000000000000000008]I@000000000000Q2`=
00000000PQia4GT5XaZ40000h[aZ00000000000000000000IJSB000000000000000000000000X_od0000HNj[EB>C0000YJE=0000`2:R0000dK[<I6`J00000000
0000000000000000000000001CdmTI\Y00000000dSMV00000000000000000000mJDM00000000eIR60000000000000000ECR300000000000000000000HK380000
000000000000TKJd0000000000000000YIf`000000000000000000000000000000000000\@FO000000000TSK00000000=AaY0000000000000000000000000000
Hm1G00000000`\`C0000eD]:hObT0000UF>o0000000000000000h?IC\L_U00004TDL00000000000000000000QEj7000000000000000000000000000000000000
@ZTc0000e<Hf000000000000dhDmi8kD000000000000000000000000PB\<HddV0000000000000ImB46]]I1790000000000000Zn4UE=U00000000XdX28ld4X8Ql
8VUnTQ7L00000000000000000000TF2;000000004J9@PfR500000000L=m]0000<?gJ00000000000000000000000000000000000000000000000000000000=D1L
000000000000000000000000iHF@0000X8E20000000000000000L?1i00000000000000000000P^[Cm;:T00000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000E23[000000000000000000000000XF[SY7;n0000000000000mDl0000000000000000\USo000000000000
000000000000000000000000000000008G8C00000000000000000000000000000000000000000000H[iK00000000d^=PDcWR00000000000000000000hQE20000
0000PZ@JLOckHk5PdRDOXTil0000I=YSTOe00000000000000000000000000000LhY<ThYl8Tl[m6la000000000000`b3M00000000000000000000000000000000
0000000000000000hWT:0000000000000000\`S`I2?Q00000000000000000000000000000000L8;<000000000000000000000000D=12HlP500000000D05e0000
000000000000000000000000d;JX00000000h]e60000000000000000Q7X\00000000\3]30000000000005:XGL^>@HCQg\h2\i8m400000000`TjN000000000000
0000lQYG00000000000000000000000000000000000000000000\EXC000000008iAWQEOS\PMg0000@CEM000000004K1?D20UTMD3XQM3mEVU0000000000000000
00000000IJ?DL^6o<bZR8BnL00000000000000000000I=OkHRfZ0000@o1Y0000HaIS0000<T]70000000000000000000000000S>^000000000000000000000000
0000Ho4P000000000000TVKA0000000000000000P[:[000000000000h8QF0000000000000000<0lK0[La9:=f0000I1^mIC7]DB4?000000000000000000000000
00000000000000000000eAi_l[9FXbHL000000000000YIZM00000000000000000000HC4^00000000000000000000000000000000`aF600000000P4Z[@Ao=0000
i@E<000000000000000000000000000000000000X9N4\9K:0000hPgG00000000000000000000I8Am8GRQ00000000H;\m0000\B3BL_710000000000000000d53V
0000000000000000000000000000000000000000000000000000000000000000<fU]0000000000000000HD\n`4f;0000PIKgd[X5000000000000000000000000
00000000e2[k00000000XIVa4OnEL[M80000MA4JQI=D000000000000PbC\0000000000000000=0RF00000000LPk[00000000000000000000@W2n000000000000
00000000000000000000000000000000000000000000e6;300000000000000000000000000000000lM:a000000000000hk^_X4eP1De900000000000000000000
000000000000a2?7XUSW\oPf0000000000000000@8440000000000000000000000000000000000000000h=GV0000000000000000000000000000XSZ]00000000
i1gK=6kC0000000000000000LRoh0000l\Le0000dWkP00000000000000000000000000000000l8=A000000000000`G@R0000<6X500000000lkSja29900000000
eF[3000000000000000000000000000000000000DT^6TBLN000000000000000000008\LV000000000000DdSZ0000000000000bOl000000000000000000000000
0000D3Ha000000000000i4VkDNA^`hEIU3oT0000000000000000000000000000AAo_00000000`=c<0000000000008YElHbJRL`LF000000000000000000000000
8bL>00000000X]^k00000000PZUJ00000000000000000000000000000000000000000000XD0]0000iIS9000000000000\HcVPZmhhWQb00000000000000000000
0000XX]b00000000AETiT3^c000000000000DWR;0000000000000000HNNKdan800000000\;`\=;i6000000008PMPIEi00000000000000000h3I\00000000UDUF
]JBlmHVo000000000000Y0[P000000000000PP;=00000000]EA900000000000000000000000000000000000000000000e7h5aFhV00000000000000000000PE:]
0000000000000000l3<V00000000000000000000000058e<0000000000000000000010hJ]5n=aHG700000000000000008BSK0000000000000000000000000000
9IH[DJmM00000000Tb1e00000000000000000000XFb:0000l>XS00000000@[^9P`cl00000000000000000000000000000000PQXaDcP;0000Tg4d000000000000
000000000000DCBl@db>i86ELf=L0000`kkIaFDD00000000T0nP0000e1E88Hlc0000\JaG000000000000laSjX9i=i3aZ]8fg`ETIT]lE00000000PUh6AEmV0000
lL>[d]D0000000000000XKWV0000000000000000000000000000000007G3XRDB0000000000000000000000000000`ZRd`GoZ0000000000000000000000000000
Y5eO0000`VThDTI@9?ie00000000000000000000000000000NLA00000000000000000000000000000000lGLT0000EIHK00000000000000000000LcV900000000
A3gd0000L\0h0000000000000000@YZ^0000000000000Hc@0000@:5_00000000000000000000000000000000000000000000000000000000000000000000lo\Y
00000000XMAE00000000P`e8XRYLLa^<0000PQC4000000000000Lg:k0000000000000000000000000000000000000000000000004E>9M1=k0000d^Do00000000
T<9G4b1UlX9:0000000000001HN200000000000000000000000000000000000081f`000000000000000000005;GE000000000000000000000000000000000000
00000000000000008FLj00008aCi00000000aF2GDB2e@XJ<000000000000000000000ENh00000000000000000000000000000000\DGY00001F?U00000?@E=3cC
0000Tgkh0000000000000000000000000000000000000000000000000000lfP=`XGE0000000000004D3i0000000000000000D[BP0000YGih0000LYiC00000000
000000000000PB\I0000@CP]00000000000000000000000000000000000000000000`>\c000000000000000000000000000000000000000000000000T^4;P;i]
0000000000000000000000000000000000000000IHY70000iCK34d_ILEDNlgTY000000000000000000000000<2>U00000000000000000000d6@4000000000000
00000000000000000000lAR?DG0F0000Pbo000000000000000000000@Gd?]9H]\K`olk4^0000=ELm000000000000DG4c0000@[Z\0000XEnk0000000000000000
0000`[RR0;kaX@WmD\k6iFjg0000\cAmQ4jA00000000\nOdP<8JE?9JTWMQd]5@TdCX000000000000X`n500000000Y:Bg84deDI?6\\I115]_HH_7000000000000
00000000000000000000TG1NlOK0X3Jj00000000i7a100000000000000000000000000000000LXhI000000000000aEHD00000000dCO10000000000000000TX;=
`e]CHEV5H\E:L?4`0000000000000000000000000000d0`8`=lDPei=000000000000018U1?C60000000000000000000000000000@_DE8@V<\GC90kEj00000000
P5ER0000000000000000000000000000TZgDDaA`XleK\D2NM9DX00000000@aXT00000000000000000000Xe[lY6Dl000000000000000000000000@lU100000000
0000aEC10000000000000000T1^`0000000000000000I>A500000000000000000000]2dM4O<<41F>ll^[i2o10000E<>T00000000M>;X00000000`;IV00000000
5=^`00000000@i7?0000000000000000000000000000doA50000000000000000000000004D^A\Pd^d6Q00000XB:[00000000@Q`idH0YQDc3000000000000QDQK
X[E\000000000000eG]00000LcJF0000P[hX00000000000000000000i9g20000`H7>0000Q7530000000000000000000000000000`dbZ0000DY@D000000000000
00000000000000000000hR[d0000d]24000000000000000000000000000000000000]3mV0000l<4800000000000000000000P6F:00000000000000000000PH>e
00000000D@_100nbU4=U@]A5000000000000`0ZH0000000000004f\700000000X_\ME:6O0000T<\:D7cH0000000000000000000000000000000000000000=DX?
000000000000000000000000000000000000<m?j000000000000000000000000YI2S00004mU\000000000000000000000000000000000000hkBf0000T`8k=9Oo
0000l@290000000000000000000000000000000000000000000000000000DcaW00000000000000000000000000000000@IZf00000000UB;>m>YY000000000000
000000000000000000000000000000000000]DV900000000000000000Di4000000000000000000000000000000000000`?kf8_ZY000000000000000000000000
000000000000TVRWi0Rnd3kD0000000000000000\Ee`\AeZPoSK00000000000000000000000000000000000000000000000000000000H1Jf\iDa000000000000
0000000000000000000000000000HIjT0000dJo?00000000l]CX@f=ee2W;169HQId;000000000000]IGX000000000000M>9J00000000000000000000@BV[0000
000000000000000000000000TDaRhOkk000000000000000000000000P`WmDRoU<]`g000000000000000003]M0\aZTk\T0000000000000000000000009EZZ0000
00000000hQ?T0000l>OELYf44Zm0<kZ>000000000000mGl900008aNA0000000000000000000000004^o`0000Pa7c00000000HFXR50ba\H`A0000000000000000
0000LcQDd30l00000000000000000000000000000000000000000000`gnPl0_O\<E600000000000000000000Y5fTm6ZA00000000000000000000000000000000
00000000XY<300000000000000000000000000000000000000000Z2Z0000d;NE00000000000000000000`JEi00000000000000000000mGaZ0000000000000000
000000008W8LLZQP00000000000000000000L5C00000000000000000dQ_80000P9^Q00000000000000000000]=b;000000000000X3mg00004Bl\0000`49`0000
h]gXU8>E00001EQQ00000000000000000000I9O^000000000h1D0000L;j800000000hel>m:4C0000000000000000D9@k00000000PMa6<U4Q000000000000X31a
l`4_0000000000000000<h5D0000=4HI0000L]Jm00000000A4e^dUlEYF1A0000T<a>000000004VQ74gEQ99dE000000008ODd00000000lTV?Hho4000000000000
000000000000M?Va0000LNKG0000Xgl<PI^i`\m>PnZX00000000000000000000000000000000000000000000000000000000d<:N000000000000I:PBhf7Hd25K
00000000`H:^00000000\53;00000000m@TB0000000000000000000000000000<c3Zh:fX`P9H5DX_00000_K5hhjn000000000000000000000000000000000000
0000\KTD000000000000dGXC0000000000000000HB9g00000000000000000000T[Zi00000000000000000000dB3Z0000000000000000000000000000`Pb70000
00000000000000000000000000000Io900000000UF]L0000LD:;00000000000000000000000000001@M[<E3STdVl000000000000000000000000]5Gn0000ThZQ
0000000000008ZKD8RZ013RN000000000000000000000000000000000000000000000000DbA@000000000000000000000000000000000000U;W>0000PJNIQ9j@
U=7=000000000000D<N=00000000000000000000PPP]00000000XFCNU2Z\9C:_00005D15m;l20000AGo<00000000000014WU0000000000000000000000000000
00000000lPGAD``CTf1@00000000HFK6PXSo52R:00000000000000000000Q>cM000000000000QHRd00000000000000000000000000004hMU0000IJK200000000
0000000000000000000000000000000000000000a5n_00000000\ae<000000000000TKD_L_2?0000000000005G>20000<X380000000000004iKO000000000000
00000000@13:00000000a7770000000000000000lJVo000000000000000000000000TIcU000000000000000000000000000000005:Zl00000000000000000000
00000000000000000000@YF@000000000000i1A2000000000000d0cKDWd3<fM]0000000000004[8X000000000000000000000000000000000000QCVY0000TVe]
00000000000000000000000000000000000000000000IDG70000000000000000000000000000014`000000001EQD000000000000000000000000U6Vi@C7L0000
00000000H>[hhiIHe?m5M>]8000000000000000000000000XD^^000000000000000000000000Xl?l0000000004[a0000000000000000Xd\dI9=[000000000000
00000000000000000000000000000000000080^04[>4000000000000DS=C0000000000000000T:0PlMCNYDmD=2Th000000000000000000000000000000000000
0000dP_P=CT_00000000000000000000000000000000]GVUX?M00000000000008LnR0000000000000000000000000000MHOQ00000000000000000000M;X50000
0000aD^d1E]3U1ZK00000000000000000000000000000000aHP70000IIN40000000000000T1600005Bmm00000000000000000000000000000kNO000000000000
00000000P>kJ00000000H\?Y00008^L[00000000a98500000000e:b20000000000000000000000000000000000000000000000000000000000000LmQ1?QV0000
i4oQ0000000000000000000000000000H_fG00000000MIiP0000a27d0000]>mf00000000Pd:7LdG40000000000000000000000000000<kBD0000PDeC00000000
0000000057T_0000000000000000\@eE8k_Z00000000000000000000000000000000PO^i00009:H=000000000000000000000000@Hf500000000H6HP00000000
000000000000000000000000000000000000<:<T0000000000000000TM;50000H`ma0000000000000000000000000000XBKH0@PUm0:C]7l[000000000000`WA9
000000000000000000000000DDC^0000]AhE0000000000000000000000000000H3eiX[j_T0jC00000000HSZn0000000000000000000000000000000000000000
00008\1j`6[Y0000D[7T0000000000000000000000000000000000000000hAS0\<Ca00000000l`<=XR>oE3n]00005<`0U8F@0000000000000000lM`U0000HgDK
PhIM0000000000000000`I`n0000H5<h`?]RlgY20000000000005ED0000000000000\;HI0000E6YN00000000YITC0000000000000000000000000000000097hF
L3\G0000000000000000000000000000000000000000XINYXA?[000056P5P6^W000000000000000000000000T6Ej0000000000000000000000000000hVCU0000
\3c=8>I:`NIPIIbH0000000000000000<Ih<PT2Z0000D1eb000000000000X285000000000000DY`^48B@00000000HN>E00000000iIA]0000000000000000\b]P
`KW0EAcL0000000000000000DBgT0000000000000000hfj50000U0=e000048;1PKCV00000000X6f?TR3M00000000TFWODR800000000000000000000000000000
0000LV18XU2i8nXTAJTX0000=5^V00000000MFVX]A82000000000000`^X\DbWS00000000\hQe0000<\KKLflO00000000000000000CXYH?^W0000000000000000
8bjD50E900000000000000004KeX0000L^@=\PmaDn9:000000000000a4=600000000000000000000]F1a0000IDWe000000000000000000000000hA<g00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000PF]ZDFjV0000000000000000000000004MK[00000000
0000000000000000@T]FI;gD000000000000000000000000000000000000000000000000DAa00000000000000000000000000000000000000000000000000000
00004<JQ0000000000000000000000008R>Q00000000000000000000000000000000000000000000LFIL00000000000000000000000000000000000000000000
000000000000000000008_Z5A:dF000000000]Ne0000000097Qd]GID00000000000000000000hC?68XdkEIVC0000000000000000000000000000000000004Oe\
00000000000000000000@MW20000Q;Re000084T=X2:]0000QE9S00004U?o0000000000000000000000000000000000000000000000001GYd000000004[020000
0000000000000000Y1l1000000000000000000000000000000000000000000000000h>N>00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h6VN00004?k1LE@d0000lm9[
9>7200000000DLmkP3Xc\2PUH4hX00000000eH49000000000000D7_G00000000i@ff0000000000000oiA0000a2F?00000000T;KV00000000`f:k<;O`0000hhKA
MG2bhLKI0000lIaG000000000000@UI`=:Z;00000000000000000000TYTk000000000000XdKS00000000000000000000``@50000000000000000DU5S00000000
lHRn00000000l_lM`?<c0000000000000000000000000000000000000000]IKe00000000000000000000000000000000YBn=000000000000P>Wg@@D2lIUhl\@>
DI:i<EhB@cEY<mAk000000000000000000000000000000000000000000000000`2KA0000000000000000`0TkdYB70000000000000000D19g00000000THOK0000
`ciidjbi000000000000h51Y00000000000000000000aFGQ00000000000000000000000000008bjR000000000000000000000000LZRL00000000000000000000
1IBP4jHI000000000000QEfX00000000000000000000000000000000U5Y900000000000000000000000000000000HD4WhG8ehbfZ4dVV00000000hgj500000000
YDCF00000000000000000000000000000000000000000000000000000000a@0U0000000000000000000000000000000091lCX3\[H;RF0000la<=000000000000
9B`o00000000<JfB00000000QG;P`@Vn000000000000XhcL8b9J00000000T1^B00000000P]Ll000000005I;k0000000000008E`n000000000hfB0000000003Gi
000000000000000000000000000000000000DEkP=Be800000000000000000000000000000000@n>N000000000000Xb7_5=1bhK`T0000@oS\0000m;;j00000000
0000XnR1000000000000hDVn00000000HDiF0000XNOj<]5K0000000000000000000000000000000000000000000000004>;_0000000000000000HL@A00000000
0000000000000000000000000000000000000000Q6^h8P=NY?3l000000004_ERP:;5000000000000000000000000Q?F900000000<LLQ00000000000000000000
U9F<00000000ThE^000000000000000000000000@]0g0000000000000000000000000000AA8f040e000000004]1F00000000000000000000dUCX000000000000
0000000000000000000000000000000000000000\Cea0000000000000000000000000000h7XR0000000000000000000000000000000000000000000000000000
PY_IUE2c0000000000000000L4BU50^T0000000000000000@6@Y000000000000`]f30000XG?[lkbT000000000000000000000000a9<U8]XN000000000000l[KF
0000000000000000d\\f000000000000LR>APWi]0000loN3dhhT0000000087_58V?e0000ACQSe7Df00000000000000000000000000000000d[n<000000000000
000000000000=@IB0000deWC<gD\dU9IM9ob0000000000000000000000000000000000000000000000000000000000000000P:0C`ffh\A8l0000000000000000
000000000000l]Cd0000HX2J00000000M3BC0000000000000000000094Y0ThF3I>NC000000000000000000000000dh7fLjZ?Q1k=000000000000000000000000
00000000000000004J5b00000000000000000000T^L60000]EoR0000HQgP000000000000000000000000000000000000H^N]000000000000AA_^]I5<00000000
lSoG00000000Q3WbTP;a=6hgX5H?]CS900000000000000000000@7Z8Q:6BDQR:1GSP0000000000000000\RH:00000000000000000000P9\B000000000000d4o=
\REm00000000\LBJ00000000LQW200000000000000008[\\000000000000QD9DLEeQ000000000000P=2GhUc\000000000000Y2<\59[flFEB0000000000000000
000000000000H?_Qd@oF0f7X00000000000000000000000000000\g400000000mGgE<EGF00000000000000000000000000000000I;VA00000000000000000000
Y005Pa9b000000000000000000000000db0iM7N^Q;g300000000000000000000000000000000P9fV000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000DfaT0000`H\V\0U8hW<T000000000000000000004O=>dO=M00000000000000000000
\LGM00000000<d2F00000000000000000000hc1@0000000000000000000000000000000000000000000000000000000000000000000000000000E6fe00000000
00000000UBU300005Db`00000000000000000000000000000000a7WodA83000000000000MGEF000000000000l@fZ00000000000000000000000000000000lYL4
8OZ2A9_m00000000000000000000000000000000ECkAQJUG000000000000PEdR0000HicO0000000000000000H\FA4_=2000000000000000000000000]:SH8[8n
mFc700000000000000000000i14UUCAS000000000000000000000000TXGg000000000000YDLQ00000000000000000000000000000000TV]i0000828P0000deoU
000000000000000000000000000000000000lf=1000000000000`9UV0000l<^_000000000000@?Wfd1b[L`MbY?6D<>d@00000000000000000000000000000000
4G1``G6A0000000000000000Dl`W0000HYmG000000000000000000008mW]IGAoDk<T=HYJ0000000000000000I3=cH434dSX0hf>>TQ\kDS=40000000000000000
000000000000000000000000hXbaMCE6000000000000000000001<QO0gTF000000008jHhT^8Z0000000000000000HSnU5@F_0000000000000000000000000000
000099aV0000000000000000000000000000000000000000m7Ko0000<XhY1CCW00000000LRC10000`_amTjdC0000000000000000PSfC00000000000000000000
0000LDa7<l?D00000000\RF?000000004?lU00000S?:0000HKLZ000000000000000000005Do>0000000000000000000000000000AB<Q0000\ln0000000000000
00000000000000000000000000000000h28h000000000000000000000000000099j10000000000000000A16]00000000mHAZ00000000EFXo0000@doZHFDl0000
0000000001<b00000000000000000000lMmW0000000000000000000000000000\nPa000000000000000000000000000000000000000000000000TRbi0000D?[j
0000LHej0000000000008O\=0[3gU5X8=3Ni000000000000UHEc0000000045h]00000000000000000000@5G4hF[o<m`n0PQ_a2N^m?aM000000000000\WHh0000
00000000e0XA000000000000000000000000000000000000@QFSDV_6000000000000000000000000T3P[00000000LG]L0000000000000000XND`i:VU4^PQ0000
DC=W@TgNX4h<4Sb`8FV5<clY000000000000@I=n00000000`nMiP;S>000000000000m@]=0000hjUM0000@i_G0000000000000000000000000000000000000000
000000000000000000000000000000000000\3ZB00000000000000000000000000000000000000000000000000000000hRKf000000000000000000000000<3Fk
000000000000LN0\0000P0ON0000000000000000@:aS8eQJ0000Hf7o00000000\QGJ8QX>\dHH0000000000000000XIQE00000000000000000000000000000000
0000EGc;0000000000000000@C\\\H6Ri;8KT@n8HC1<hL_90000000000000000P2O]0000000000000000d^6Q0000P1Xo00001B=00000\c]]0000000000000000
00000000000000000000\2b69FeZ000000000000000000000000IE\9hcR>0000@gE8`5fbL;iC]IUS000000000000AE[@00000000000000000000000000000000
0000h0[Q000000000000I7860000000000000000h@AO0F\ZaHc2`;`>0000000000000000000000000000\E6O0`b=\b43d?@\Xgc>H:1E@cAP00000000Y5TC0000
0000000000000000TD\60000000000000000TZ7AddGD0000M<P?]GFL0000000000000000<DKY0000000000000000Y@QmDj_a00000000@4Dk0000000000000000
00000000000000000000000000000000000000000000IAiF0000000000000000hYQ400000000H2RT\FSC07:9Xn4WaC6L0000\ThZ0000<J8>0000000000000000
000000000000476V4UEd0000000000000000iFQmLRiU0000000000000000E<T[9>hn0000000000000000000000000000XO`U0000XaT`YDF10000000000000000
8GO^XjYW0000000000000000leY20000000000000000I8;EI>nK000000000000000000000000000000000000<Bn@a@A3IJMhli0D00000000eD640000P[2Z0000
00000000UBRVX<_l00000000d`fP0000iFD700000000DQ7W00000?8Ehg\d0000000000000000000000000000000000000000@cWh0V`SI<Xc<5[A0000HR@XX><2
0000UAkQ00000000000000000000000000000000000000008n8P5IIH000000000000000000000000XWT`8R`:Po]P]28F000000000000Le^HP;5o\iE\]<6>0000
0000HS72000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
TXiN000000000000000000001:j`=Fm40000000000000000000000000b:Y00000000T_WKP78oEA:R00000000DSUO<BgG0000LJgN00000000dMZf000000000000
0000LQZEPdc5dCFohC]G000000000000000000000000hD3Y00000000000000000000\6EU00000000000000000000000000000000000000000000000000000000
00000000000000000000iFSFQH?>000000000000000000000000000000000000000000000000\XmOTAKj000000000000000000000000M133\4KGH0jflii6h60;
000000000000000000000000000000000000T<QV000000000000H8bI0000lSU9000002lf00000000000000000000dC^C000047M09GnV4HX6TkB5PA^S00000000
0000lAVmHY4d0000d8G:00000000dEb90000PF4A0000000000004[Ch]5g=00000000000000004@3Z@7o1lA_G8jJ=00000000@<l@000000000000<lJ?0000X1Pe
000000000000000000000000000000000000000000008WYo000000000000<9]D00004dI4d8^V5DSg00000000000000000000000000000000000000000000M<OJ
4:XddbN^8k1i00000000Y:gBQ<iH000000000000\52nPU_Z000096<J000000000000TEP]0000h@]RX04oA2h>00000000000000000000000000000000T^\40000
@U71000000000000000000000000hCOT8EfV00004QPX14fH00000000000000000000Q>[400004l>N0000@ef\0000000000000000<f0>0000hDNm000000000000
0000X?^mE;VT0000d=aC0000HOT;0000=DHm000000000000000000000000000000000000hIb7]H2`00004?j9000000000000000000000000000000000000hHK`
Q;aPXHJ65FQZHRa_000000000000000000000000HT8W03F^00000000000000009Hcn0000h2fT0000000000000000000000000000000000000000000000000000
000000000000000000000000`jD\0000LYARh[^L\TeR4jbK00000000TP_E4XSL00004a1D00000G2_0000000000000000000000000000@a7S0000000000008\3A
l;mX0000PhoK0000000000000000000000000000000000000000D8gg@GhF0000\Y9eP?Bo00000000000000000000000000000000000000000000XS[>00000000
00000000000000000000lNT=000000000j;o00000000000000004KTe0000000000000000DggP000000000000iF9m000000000000dLfE`g2;000000000000L=:<
P[Q:hc48AA6E000000000000000000000000HV<edi<la;14000000000000000000000000000000000000000000000000XEE30DZh0000000000000000@jU@P0a\
@D_=XT6Z0kj:000000000000XN=10000000000000000P_B\0000000000000000000000000000000000000000H1KnP0\l4Cf[E6WF000000000000dlIA00000000
000000000000`kkj000000000000000000000000000000000000HU5b0000LH\e00000000000000000000hdjR0000000000000000000000000000000000000000
\4_>0000l[H<HV>H0000P_XTH3Rl00000000000000008ZTN00000000HcY;00000000000000000000000000000000000000000000000000000000lFFV00000000
0000000000000000000000000000@WMa0000000000000000000000000000h:6h00000000l4V?0hA>00000000000000005@8M00000000\KD;0000000000000000
Hf8N000000000000Q2i`000000000000000000000000TPOK9>o:00000000000000000000000000000000000098SB0000Y9UE0PfC000000000000000000000000
00000000000000000000000000009:<F00009I;10000000000000000dPeOIH_S00000000000005cL00000000000000000000E8oT00004_NDD20k000000009@XX
00000000d9DW0000000000000000LZ;=00000000<bk[00000000<7@2000000000000000000000000lI5RUFkW000000000000TDLM000000000000000000000000
4jTB000000000000i2WN00000000000001Yn\hf50000EH2:l@`A000000000000Th2<0000`00h000000000000000000000000000000000LN0U:KOXiCn00000000
00000000000000000000000000000000000000000000MG3X0000000000000000=2DT0000I6>\0000000000000000lB7d00000000H[4i00000000000000000000
0000=?CU000000000000000000004fP`PjD@92N0T<Z200000000000000000000000000000000000000000000000000000000000000000T?kM9J0\hW^00000000
0000P?4Q000000000000L5Ca0000Hae_0000L3Si00000000`LEV00000000dP8[000000000000000000000000000000008KKJ0000000000000000000000000000
00000000000000000000000000000000000000000000\65500000000<Qb:0000000000000000<0P[a7630000000000000000TV<9000000000000000000000000
0000AAR`0000000000000000<H4a0000@DBF000000000000000000000000000000000000000000000000000000000000dEaf0000000000000000I6o\00000000
0000000000000000@ECJ00000000a;09000000000000Hbab00000000Q9hk00000000<0o5m0YI0000000000000000DZ1Z00000000000000000000000000000000
HXge00009<;@0000TTNQ000000000000d=\gU?4[4Jm^00000000hX3P00000000a83m000000004_8K000000000000@8mRH6jP\:^90000L5moY4iLTKL700000000
00000000HYMl0000000000000000000000000000@e@f8JS4]Ia200000000TVg<00000000D1k^000000000000DVAe0000000000000000hhGj0000Y8bf00000000
HfRC4nEJ0000U9E000000000l7U]a:AM0000MG0RTi8SEI@]0000000000000000000000000000l5\Y000000000000000000000000Q1_H00000000000000000000
000000000000\Q7>e4eE00000000000000000000000000000000000000000000000000000000000000000000P1@WL3QY0000@88l00000000E2Al00008b=P0000
000000000000ha0;000000000000000000000000000000000000DWQmPMlDU:38h]aS000000000000=DP?000000000000000059NFXBgmMJJR00000000Df?>0000
0fH:000000000000hPBn00000000AFKO0000000000000000000000000000e8=G\oEI0000AIZ]0000000000000000000000000000000000000\9:IHLB00000000
00000000UEfE0000000000000000000000000000=F=V0000Th:00000000000000000E6gW==Gh0000000000000000`AQL00000000l5KMDBj?5H@Z941100000000
00000000`J`6@DCF`HT10000000000000000A8Uk00000000000000000000h<OBlO3300000000<0194Z[8000000000000<U3a000000000000000000000000`fN5
lcLS00000000Xn=>00000000<9lT\Q45MDTM00000EM8199600000000h0YG\@<4`R;R0000dgW>00000000L\o50000000000000000000000000000XjZk00000000
0000A6J@0000LGSk@c31i5BdHJdl1F24IIgM000000000000i0CA0000@T95l^oM0000000000000000000000000000]I4o00000000000000000000000000000000
0000000000000000000000000000dFEV0000H>2]00000000000000000000000000000000DCP?0000000000000000=Ch?0000000000000\Vo0000X7B:00000000
0000000000000000e@P80000000000004n\8000000005H\;hG`C00000000000000000000000000000000000000000000000000005?[A00000000XWjP00000000
000000000000000000000000000000000000000000000000000000000000000000000000]Bj80000000000000000@B<K00000000l[IO00005J7J000000000000
00000000hCiU000000000000000000000000]:DO0000000000000000Xh8iaCiK0000dhJM0000000000000000000000000000XNeM0000II]P0000000000000000
0000`=[n0000\jOk0000X2=Y\dcglB_R0000@Zb<000000000000X`HR9:Y?QJI[0000P:MB0000000000000000hB9KXjSYABC9L;bP`Ad<YF9W0000I><[lD9UDZba
`::C0000000000000000000000000000000000000000Ldkn000000000000000000000000PgeK4n^T000000000000000000000000000000000000000000000000
00000000T2h<000000008Q=9000000000000000000000000000044oT0000d1NHTI1GhX69@i8`00000000000000000000\3jST=lh0000000000000000LI4W0000
00008U;k000000000000000000000000000000000000000000000000000000000000mI2000000000000000000000000000000000000000000000000000000000
00000000HM:S0000\\_7000000000000@lT@0000dgkKLE6`04PV0000000000000000D<j;P7@M00000000`<F2@b7N0000<dSK0000000000000000000000000000
0000000000000000000000000000PRf200009<9g000096[F00000000]:`^0000000000000000X=PE00000000@@A0m1;G000000000000000000000000lf\Q0000
1FTF00000BEi0000000000000000000000000000IFC=00000000000000000000HbH20000lX4500000000A2a;9AV_0000a>UV=A>^0000000080j\000000000000
0000lQCPY;T1HI_J000000000000000000004ohc00000000P[2j4n?_49E`@0Sb000000000000000000000000LGMD000000000000000000000000000000000000
00000YbR0000000083U=00008_3;0000000000000000000000008DD2Y5GF`mjJHFej000000000000d1;Cda0I000000000000Lo^Y0000eHMB000000000Z]N0000
00000000PeO<000000000000TMDo00000000X\Bom96R0000000000000000D<X^0000000000000000D:P?00000000000000000000000000000000000000000000
0000000000000000@AnC00004n?H0000XF1N0000\^H;00000000000049o80000000000000000000000000000000000000000<QE:0000000000000000D:h@0000
00000000LehE00000000000000000000000000000000000000000000DgXYm4>L]8[300000000000000000000dJU<aBV>00000000000000000000000000000000
00000000mH1`0000<56b0000@5k0000000000000l7eT0000000000000000h2fj0000000000000000000000000000000000000000000000000000000000000000
00000000X08e000000000000000000000000000053mgQ9KD0000d0Zi0000=:cR0000000000000000PY>LmIB=0000000000000000T:Oj0000000000000000PFfc
LLIb=0>>0000dPiZ8:ZhUC0n00000000<ehl0000d[J1da2i0000000000000000000000000000000002Z300000000m6?20[Bg0000000000000000000000000000
000000004Le3UAIY0000e6eM0000iC1D000091o^00000000000000000Xf@00000000000000008mJ?0000\PF[dGNHhB`X000046;00000<6M>0000000000000000
PYE[hi_51C^C00000000\7k[0000Tm@\000000000000000000004O@90000000000000000000000000000Q<Kb0000=?X@0000000000000000P=SF000000000000
P0A>00000000000000000000M:eTTDQR0000000000000000000000000000YHKR00000000000000000000HZJB\`V:43FQM>D30000000000000000000000000000
\aH@0000\<3Kl@;18f:R<J4F0000000000008Je]00000000000000000000000000000000hO8b0U@YMJQ3e7KZ00000000000000000000D9ZY0000000000000000
00000000000000004WZ?00000000TiGP00000000000000000000000000004]N000000000000000000000`5]W<KZ4`km]00000000000000000000000000000000
00000000000000008>R900000000000000000000000000000000\KjG`\8?0000000086jb=9bg00000000000000000000PQZU0000000000000000000000000000
000000000000000000000000Q:m1T8A4PGI[4T4H0000h0bn00000000lQjNlFo7Tm4MA<aO0000000000000000aIQF0000000000000000hddF@bGdP]n400000000
000000000000XYdh0000lPcY0000L]MX000000000000000000005;F[00000000000000000000000000000000ICab4C0i4N?A0000000000000000000000008@c_
000000000000`7H]4P<C000000000000@d57000000000000000000000000000000000000D?N=0000\NQ;00000000000000000000000000000000`<iTQD1?mELZ
0000h2A600000000000000000000dH5nh^3d00000000l6l\0000Hk@m0000HUM=000000000000e;Dc00000000XT<DH0gm`5BP0000000000008AJl000000000000
0000`7DM00000000000000000000000000000000lHC1LIV3000000000000\8M`LRZPEFh@000000000000000000000000115Y\Nb<00000000PD]d8fW700000000
0000000000000000lACe0000<oiWHa4?000000000000000000000000000000001FFX000000000000000000000000Xahd000000000000`Vm@00000000<eYF0000
HFh7000000000000\bH^0000d\Mf000000000000000000000000@7iX0000000000000000`TiThYR40000000000004AbHd8PU1IUf0000hHJD8NMK000000000000
0000\]?j00000000000000000000000000000000000000000000000000000000hH5N00000d1A000000000000<ANV00000000000000000000H1n0000000000000
0000lk[300000000000000000000E2f>00000000lX8O=?XY0000000000000000000000000000hb_2PEP?00000000000000000000000000000000000000000000
00000000000000000000DS91000000000000000000000000@K\W000000000000<^LnhVBN00000000I<oE0000000000000000\8[D000000000000000000000000
0000000000000000000000004_FT00000000<g?FXOif0000@@HVDjb<4Dk6000000008[i=0000DLbiX:SX00000000=3:F0000000000000000`bR2<5bI00000000
@9``0000000000000000EEEb0000LU9900ZU\ADodi:[000000000000000000000000Lo`n0000HiUV000000000000Q>ba0000@fX^0000<`iQ000000004j6b0000
0000P5h>0000000000000000Q@5g000000001>SfP12adg2OYG^P00000000a0]n000000000000YHI<00000000000000004MaF0000=DHS00000>TT0000Xf910000
00000000000000000Z\K000000000000000000000000000000000000000000000000\baC0000000000000000000000000000000000000000Xi5j000000000000
i5K;0000PKmR\?AHLiJOY1^700000000X;aS`L7G0000TY^i000000000000D1_`000000000000000000000000000000000000@LW[0h`T0000000000000000i7nR
0000AAHXH\nU0000\BeYhI4n0000000000000000000000000000h=AfTLI0000000000000hNe500000000000000000000dV1G00000000=>fD000000000000Hem[
000000000nf200000000000000000000l728@\;\4`3H045fdnA=0000DXVE000000000000000000000000i9Vj0000Pc5j0000000000000000D7Eg000000000000
43bRLZS600000000P<PA@T^@EGdA0000000000000000a;cM9IYW0000000000000000000000000000A9E\@oDR0000000000000000000000000000000000000000
0000DSCA4I^8a=B:000000000000=9e7000000000000PV`7he>>0000000080H?00000000hF6>h=5700000000000000004H;50000000000000000iGmC`J4n0000
499j0000000000000000000000004cM=QDha0000000000000000000000000000000000008D890000000000000000000000000000X266eG7R0000000000000000
000000000000000000000000000000000000@7X34Bk4000000000000000000000000\\n`0OjGdZOL52CU9=??00000IZP00000000000000000000000000000000
0000000000000000000000000000000000000000TUK^000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000]2Un000000000000HMBD000000000000000000000000X=SUP^Vb00000000000000000000hZ_o000000000000000000000000PDLnXFMDhdLU000000000000
0000000000000000000000000000000000000000XF<I85=]m<iYmIM600000000000000008_9^0000=@_O0000TE?`000000000000000000000000000000000000
00000000`QG]437Z000000000000000000000000000000000000000000008[2OlE2d0000000000000000000000000000000000000000000000000000YAk;0000
l0\W0000000000000000DCPLTKHa000000000000000000000000XTRJ00000000000000000000000000000000l7ld00000000a8dQ000000000000000000000000
000000000000000000000000LT>M0000000000001CNm0000l?Rk00000000000000000000000000000J=g00000000lH1BDJjB0000i;@FD^jj@E=^0000d[a40000
0000000000000000@7NMM=F?0000e0Z60000h>H?00000000D8b]U;If0000000000000000000000000000000000000`]b0000PFlk000000008R]j000000001IHh
00000000mCni000000000000h<Hi0000mC:6000000000000000000000000000000000000lV]EmJ080000000000000000000000000000d1Q<`QP<DDm^00004EYO
000000000000X<Ql000000000000L=>MMGPc0000000000000IMo000000=M000000000000T9[V000000000000000000000000PelQ00000000000000000000QJ:V
00005GA50000000000000000L@j_0000000000000000@dBg00000000000000000000000000000B6S0000000000000000Q8ieA=Dm0000XUEA000000000000P1ok
438XH\Tbe;jdIH65d]1bL^:Z8cOHQH4_hGA9TQa8000000000000YG\70000000000000000LfUnlZLZ0000000000000000U0d<AF]_000000000000000000000000
097S000000000000000000000000000000000000000000000000e92g0000000000000000000000000000\RbD<UiH000000000000000000000000000000000000
0000`=R6hjX=00000000000000000BWH0000000000000000000000000000TdU;00000000U43=0000000000000000000000000000ljfG00000000dU@=H]1VLHMl
PlDj00000000000000000000000000000000000000000000D\ji0000dc^k00000000H0?Y0000YC;?0000000000000000000000000000eEXghoCf000000000000
000000000000000000000000000000000000000000000000000000000000LZXI0000DO1L0000TIDD0000@6XG0000000000004;Hj000000000000000000000000
m8d`0000l?N]00000000000000000000000000000000H70`00000000Dh7E0000L@_`D^0;000000000000000019<984_K00000000000000000000000000000000
lLb<000000000000@e=c000000004UWIYBZF000000000000h22FPSSOTSFh19B[P;QRmJJe000000000000000000000[W700000000XWLJ0000000081]Ohi<ET`4D
i?d@000000000000hG2k00000000M9[04:A;0000000000000000`Hde0000000000000000000000000000000000000000lO5F0000000000000000000000000000
00000000<Ih]000000000000<=MC0000\hC=00000000QCPml4``0000@T@]0000LLk50000@k5]0000000000000000\3ohP@HELaPm0000ICi80000000000000000
0000XEjoh@^D0000000000000000`<WP0000000000000000000000000000000000000000000000000000000000000000L3ST0000T2Ha0000000000000000lR>]
0000000000000000000000000FNA0000000000000000000055<SY<Sd000000000T=B0000000000000000@0ea\G<j4l=Ai@4R0000l=Og00000000000000000000
0000000000000000000000000000TWLZ000000000000h4FFd:^hh<CE00000000lW?bL^1l0000QD@N0000@O4bD[[7000000000000000000000000iIMg00000000
00008^;k0000000000000000I04o0000000000009@SY000000000000000000000000E:b_L7>D0000000000000000LbX500000000\P_k0000000000000000M7Cm
lQF44HHH00000000]9Uk0000000000000000000000000000000000000000DXDk0000000000005GT600000000X^\C000000000000000000009G`]0000HKlX0000
4POc0000000000005HmD000000000000000000000000000043h3YC<E0000PCeR\jRH0000000000000000@K^M0000000000000000@>Uc00000000000000000000
0000000000000000000000004_O?M:2mL8Fh000000000000d94M000000000000000000000000000000000000mAnC00000000HQh3000000000000000000000000
0000000000000000000000000000XV8X0000000000000000000000000000000000000000000000000000000000000000l6S[da>^000000000000h\ZnDLYQde6?
000000000000000000000000T8R@dU?_0fBi000000000000T6H<9FL500000000000000000000`34;LCWj00000000DQc\9JV600000000000000000000`2`[0000
000000000000000000000d`o00000000000089<o03hI00000000]<4U\LS2@b5600000000000000009G1B000000000000000000000000000000000000000001WV
000000000000D?TiH:ZNdM]J00000000000000000000dF`30000000000000000000000000000\dM>0000000000000000H_c?DgED00000000000000000000XL<a
0000000000000000000000000000];<g0000X1`GlVJ\4fQC0000000000000000H>m:d<fMa7[=QIRI]J33dVR>0000P`Ni000000004X?kXl;Q00000000XBS30000
00000000000000000000]D?K00000jk^000056RKeGL5000000000000000000008[bU0000000000000000T=_e0000<i?S000000000000000000000000PRi;0000
00000000000000000000000000000000==a;m6:U]D_100000000000092P?XPd200000000`fEd00000000I=Zh0000l6lM000000000000000000004`MU00000000
0000000000000>JU000000000000I4T700000000000000000000000000000000000000000000eFTf0000000000000000000000000000XWD4m2T:Pb]fDL`P8QTA
m<RP00000000000000000000000000005>dA00000000\=[V00000000000000000000MI6V000000000000UBnf000000000jmo0000AJ;L0000000000009Hlg0000
0000000000000000YFRC0000000000000000L[8b0000Xa[T0000000000000000YF1N0000000000000000e9X]0000lEc90000DHAe``5Z0000UG\]00000000]>MF
0000000000000000000000000000=?[e0000h:Ld00000000d;o2`KB6`]?;0000HkMN0000000000000000000000000000000000000000lXj@0000000000000000
0000lRnR000000004lf^TT;E4jI\@6ID000000000000000000000000000000000000\7kM<6=?X5`VIJAC0000000000000000dI\800000000000000000000dQL[
000000000000000000000000=7^^00000000@A_V0000T1f;00000000000000001?5[d]U500000000000000000000000000000000000000000000000000000000
0000X;E[0000000000000000@V^_0000=2DA0000P3A70f5V\:En0000XS5R0000000000000000Y5[B000000000000TBM>00000000000049ea@eh8m=I300000000
000000000000@K]H0000000000000000000000008NM>000000000000000000000000000000000000000000000000E0QM0000D;_a00000000\>Rj000000000000
000000000000000000000000000000000000Hf[^00000000YFD^00000000000000009EZm0000l0>100008@;?0000000000000000000000000000000000000CDe
0000000000000000Q7_1000000008:^U00009G6Y000000000000000000000000@IS0000000000000000000000000000000000000DQ?B000000000000hF=30000
00000000doV7QIDY0000000000000000000086c90000LO410000PHin00000S0E00000000000000000000a3O:0000000000000000L^MV@`YNH?PfLgPb0000QGAB
00000000000000000000000000000000000000000000iCXM00000HDVlXbN0000T8]jP\i700000000X?Hc`^j=8:3a000000000000000000000000dNI;XATF`=9I
Pj?F00000000000000000000TbRHDdcU0000000000000000D7FJQ4mYi9LO00000000HLAN0000LaFL000000000000000000000000000000000000000000000000
000000005CT9000000000000dNcjP=Q30000000000000000000000000000YD[C00000000E35900000000]8c;000000005F2Z00000000@>4U0000000000000000
0000000000000000000000000000000000000000000000008DEmeJB\00000000h7j;000000000000HkcKl7M@00000000LXak\0UN00000000PGkb0000]0PD0000
00000000000000000\:I000000000000\^X;0000000000000000i4:W0000000000004b250ko_XA0T0000000000000000000000000000dK=B0000<nTChoI7E4`m
00000000Lh9K0000000000000000000000000000TR3im7XKDZ_DEFoY0000000000000000<?IV0000T9650000000000000000<<i0000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000X]YL0000000000000]6H000000000000000000000000I3lL0000
000000000000@255h=W@000000000000000000000000lRj<L2=g0000lNHM0000000000000000<]3Jh2j^]IQY@FhN00000000DBJMHC@J00000000000000000000
000000000000<>@n00004W=]0000P59dLbW:E:3X000000000000@i^i00000000000000000000000000000000000000000000dWm@0n^900000000000000000000
0000e=R<0000I7;B0000000000000000\3FB00000000\:7Fi:_50000MF7DUIYJ0000\bBG=Hb<00008lZA00000000LS2f0000000000000000<\A:000000000000
000000000000X`WNXJ<k4bAV00000000`>Zf0000Pi3n00000000l2eeQEgQA@jW0000\iYd00004_3F000000000000000000000000Thm20000988N000000000000
0000D_nH0000000000000000000000000000000000000000000000000000000000000000\2j:L4mGMAAX00000000lRJGA=ZC000000000000000000000000<H\6
9IK2`IB\00000000XBS?000000000000000000000000000000000000H46W000000000000000000000000h@@]00000000L`eNY7SR0000000000008W<A00000000
0000=9N50000000000000000`O3G00000000000000000000`aG30000000000000000i3_V00000000hB650000000048nk0000000000004gAL\XH8000000000000
\;AQ000000000000]1\R0000\Ug_0000A0WA0000<QQaLAM<0000000000000000D?KV`SV<0000000000000000000000000000000000000000m3UT000000000000
00000000000000000000=:Kg000000000000PCZCTf8>`A:i0000000000000000000000000000@TXJ000000000000HeL7hYB\0000000000000000000000000000
U:Xe00000000000000000000000000000000000000000000000000000000000000000000IC<20000000000000000000000004jma0000000000008o\D00000000
0000L6\E00000000000000000000d8iKhH[I@L`3L_6@EBM>0000000000000000TLco000000000000000000000YHb000000000000`8@V05SehGl[000000000000
8OPE0000]CdGL>K>UH[h000000000000XMDD0000000000000000000000000000000000000000\[@MA9l^DW4ND_lUQIdaeI<dP:Qg`UY2E?Y2Lc^Y0000LNHa0000
00000000Pk>U<@G>\0RV00000000XVKNU0@\0000000000000000I:0f0000DVXg000000000000DKS3LTUFheVA`9fh]<BS0000000000000000Y01:000000000000
XokT000000000000000000000000000000000000LBR\<H9?hdTC000010lE00000000hSkR00000000000000000000000000000000TSiG5A@K@j8FLM7d00000000
DldC000000000000000000000000\:JWXMV50000e?8<000000000000ICjQ0000000000000000eHg88ICA0000h8oBH711TGJK=6C^000000000000000000000000
000000000000HF1ghQVH00000000000000000000XZmQ00000000hfOR]DJ?00000000000000000000000000000000e55S0000000000000000dP[h000000000000
00000Q_Z00000000h`J^0000d2Pi8ZaoMD[m<Uj@0000lLRM00000000000000000000D<lY00000000000000000000000000000000000000008;:a00000000H1DZ
000000000000i>9;5I7300000000PA=nmHkT00000000m?>I00000000000000000000000000000000000000000000000000000000iD8Th5_a0000000000000000
\JI;0000000000000000=GC60000000000000000hSJ7000000000000XY[:0000l:6W0000HYVZ000000000000]45N000000000000TlD800000000hK1h00000000
8?mW000000008U[`00000000000000000000000000000000000000000000<L=`00008K4b00008@0m00000000P03mTJJ?4=>k000000000000Q:GH000000000000
=AenTc2N00000000LETf0000000000000000A9nJ0000000000000000LGS\@eX=0000`]S>0000000000000M3k000000000000000000000000000000000000HNH:
14BL0000@iW\0000<WQ900000000000000000000TG^VH^SK0000T`0h\FjE0000000000000000000000000000000000000<`h00000000\]D;<dE^000000000000
00000000LHXL000000000000\<=4<2Qk0000Y>kh000000000000D8LEAC]G000044930000=0U6MGca000000000000L_<O4F:j19Y8000000000000D[]K00000000
000000000000X?bK00000000000000000000Dke`000000000000000005dO000000000000X[jP0000`;aC0000]7S?0000`RBP00000000D7Wd0000deA`00000000
P69c`jC600000000HA9`=53HU9]7000000000000I8_B0000H@[^0000000000000000000000000000aDK;MC8I0000h39D00000000000000000000000000000000
0000000000000000Y<?d0000000000000000d:UF0000@LWI0000h[NI00008B>Q000000000000000000000000lM0C000000000000000000000000@IdE00000000
00000000000000000000000000000000i1o4`Y1g14VOM3NT000000000000L`RV00004A1>00000000000000000000000000000000000000009<2a<TH;00000000
h=5fXAPQ0000000000000000000000000000000000004c^M0000mCH5000000000000AJ6H0000`A\YLF8f\V]Z000000000000]GAb00000000HhS?0000DG;?5AUS
00000000@c]g0000000000000000XZ>L00000>@F0000000000000000DZD7PbR_0000`001\[gU0000h79J00000000hlJc000000000000l5@fdDH28YQf0000eDS:
X^IY0000000000000000000000000000loL\0000LbK2hRN4000000000000E0Z]000000000000000000004S\hhjC^0000000000000000@^FKQB@g000000000000
XOl>00000000D>HNa36d0000000000000000000000000000XOCg0000831C00000000@ZkT000000000000000000000000YFE;0000XY;J0000<[<KMB3]00000000
H\[J0000P9nE000000004XC_0000000000000000P7`b00000000000000000000000000001C=?Ld>bM6Fe0000Xm83000000000000000000000000000000000000
8AH[hS6f00000000000000000000HH]K`QAl@iC\0000000000000000000000000000000000000000000000000000000000000000TCe100000000PAml@1^0MD\@
XB[A0000000000000000000000000000000000000000000000000000000000000000\fgl9IQi<ZW=h<`AT[ho0000LeJGh\VI0000@DXEd^bRhjTh<LG\00000000
0000000000000000000000000000000000000000814jD[McT`?:hbn<\N>f`hc>000000000000UFFK0000LZSV\[K3m@Vf000000000000000000000000HORn0000
0000000000000000000000004K;700000000000000008JZD000000000000000000000000UFN600000000000000000000000000000000000000000000\55JTA:Y
0000000000000000000000005BB;000000000000PGEdLfHL0000XECj00000000Lj5fTC[\00000000lZ7ha=JcIH1V0000T^E:000000000000X1c70000lMFX0000
00000000000000000000d18i0000<YAA51D10000`C[lMJKB0000A<J7\Ed200000000TEQR0000000084GI<l2]00000000000000000000000000000000LSdF0000
00000000XK8`]DH`0000PMQ4hjWD00000000MFmG0000000000000000000000000000De9=0000P:d10000eI`?08Ib000000004\XNH_J6a3^200000000hO^[0000
Y=Yk\A^kQAEF000000009Faf0000000000000000hL>gXCX;0000@1P<0000000000000000000000000000000000000000lh;50000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000046@F00000000`l_R0000000000000000<i3V00008h;o0000000000000000`Z:YDbJg
000000000000T=S8@U>W0000DXKm0000000000000FT20000000000000000LEfa0OLh000000000000M:nE00000000d36;03e8M8^J000000000000000000000000
mHD^00000000000000000000000000009J5[0000000041O9@>ILYAJ20000\iCK0000000000000000hmKm00000000I:15000000000000000000008Y:c1HH00000
0000000000000000000000000000<UX000000000000000000000`6?>00000000000000000000000000000000000000000000U7Pb0000d5L<00000SeMHfET`:Si
8I7Sl6oCX;^^PWfiEF\e0000000000000000U3GT0000000000001CJ`0000\gCh000000000000\=e60IJ30SN300000000000000000000000000000000]:Wg4akK
000000000000000000000000h89]00000000000000004d0jh<jc0000000000000000000000000000000000000000==69TfmW00000000@C:10000000000000000
0000MGk<000000000000<NF[00008n8e0000000000000000H26_h4iKP5oj4gn:`nVc0000P]]g0000000044H]000000000000hH9S000000000000000000000000
000000000000000000000000\iN:4AnZ000000000000LWSU000000000000XIlcPJgolfRShRNZ000000000000XBadPA8^`Co>DE9m000000000000@BCg00000000
000000000000dfB;\LoGY42A000000000000XiC40000000000000000000000000000DO0g0000000000000DGM0000000000000Aj?000000000000000000000000
000000000000000000000000000000000000000000004`:LI5Mh@\Nc0000`Wl_<=nV0000000000000000DO[T0000000000000000000000000000DHV<00000000
0000000000000000000000000000H324961<0000D5@JhXL;E:>U00000000dY7W00000000000000000A]K0000DVNh00000000h2l:hZaJ0000000000000000\2JD
0000i3b;000000000000@d<B0000000000000000LGko00000000]CY=0000000000000000Lf3jT7SQ4T850000000058Tl00000000000000000000000000001Fmm
0000Y<8B000000000000P;Q<00000000];hAT4c9000000000000000000000000PcJZ0000DdKF000084I7000000000000000000000000000000008OiF00000000
4OC=0000hPLGEBdY5F7g]6l20000T89o0000000000000000000000000000000000000000000000000000000000000000U2nMaIY=0000U64H0000000000000000
00000000eJQF0000000000000000000000000000000000000000H>EeI=5Y00000000dEj@0000DbDG0000lXKJ00000000000000000000000040<N000000000000
00000000T;]o00000000Q8^g00008Cke00000000<d=Q@f3<00000000000000008h:X<k3J000000000000YBL>PKE1000000000000000000000000000000000000
0000h:]`000000000000M3X\000000004odF00000000000000000000000000000000000000000000Hd;i0000000000000000AD0U0000000000000000L5dY8Y;6
000000000000000000000000000000000000`?ME0000\P75dmmG0000P3]l00000000000000000KA20000T<nL00000000000000000000000000000000P^<]0000
Y>`jhmZK0000000000000000000000004Z^UHRMCU:cnd2G7\^8n000000000000000000000000@;hV95b90000000000000000YAYi000000000000000000000000
0000Pf3J000000000000`aMd0000000000000000000000000000000000000000YHMO000000005=NM00000000<\j:000000000000000000000000000000000000
0000000000000000000000008A?>000000000000000000000000@agY0000000000008Sm84@hW0000dJQj00000000L>6X0000000000000000\D66000000000000
000000000000000000000000AJVO00000000000000000000\XT<00000000000000000000000000000000000000000000000000005I8l00000000000000000000
0000h@Dk000000000000l>Q\U=n5PATW00000000LCD@hA6KlK:LToc>PchCHJP9HNhi19^I00000000000000000000@S;K\bXAD=ZW1E\L0000AFkdM9gAXcDG0000
0000000000000000000000000000000000000000000000000000P4`M000000000000P>26000000000000000000000000T>PFLEE\000000000000000000000000
00000000000000000000000000000000Tj^O000000000000lADT00000000000000000000@gYLY@:e00000000000000000000UIJ_000000000000000000000000
00000000000000000000000000000000000000000000lM?YD78X0000LPc50000000000000000lGaS00000000\W_f`jUjTgS00000000000000000000000000000
0000000000000000IC?>0000I<Ao00008o4c0000000000000000=CGU0000\<<B00000Ai;000000000000dDGe0000mD;600008Bi`000000000000000000000000
00000000EGOY00000iK_000000000000L7Pn00000000`76800000000LBUZ000000000000`maTHA=^I<EE0000lS<^000000000000`<kS0000X;C4hXi]TZoEdmnD
0000000000004Fac0000000000000000<k<>0^9c000000000000000000000000000000000000L?iL0000D;GD0000<SRh0000000000000000=CHH@QEH00000000
0000000000000000YFg0000000000000000000000000000000000000<VKh00000000000000000000000000000000M562000000009C5cL<?JM3g@P>6900004omI
Q9A>AGHa0000000000000000@]<V000000000VD^00000000000000000000403]00009CVL`U]h000000000000000000000000000013?\000000000000h@ND0000
0000]?1C0000\Dm<00000000000000000000D<l50000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000DA3b000000000000000000000000e;c^000000000000LVIT`8hB<?\f\C1gd_=b@cBa00000000000000000000000000000000T=;T0000Lf_k8<;n0j=^
4Zhm0j?61D[`0000000000000000P7fc0000LGFaH1HBLgEn0000000000000000]=1BLJJe`KUl`eSi00000000DNTOH<hG]D1l0000000000000000000000000000
0000000000000000@BcA0000`a^M000000000000000000000000X7O@000000000000PT;\E;1^D4=>LTN^0000<8[\00000000000000000000e=9U000000000000
0000000000000000PG_H0000000000008H8o00000000@NTg0000000000000\Y^000000000000000000000000\5NTmEDV00000000000000000000H`Rg00000000
Y16?00000000000000000000DGY`0000000000000000T=l7000000000000A7eT0000000000000000D31N0000Hb\dTAFQ00000000000000000000000000000000
PToN00000000000000008Xl^00000000000000000000000000000000H;HX00000000000000000000000000000000000000000GL000000000000000000000\LDb
000000000000`<1?a0V]0000]?`500000000@\:^00000000l==RHREZ8[3C=E<o0000I1\e0000\SmR000000000000000000000000000082Q?0000000000000000
<h`A@XBO]2c@00000000000000000F@400000000000000000000TnUhLTd24dl`Q<n]00000000LWgAiJ3M00000000T7P]XHC^000000000000000000000000LQ@M
00000000000000004?Lb0000X5Bc000000000000000000000000@S7_000000000000000000009?NT@]dj0000000000000000@2<Z<2aPdjh;000000000000X55X
000000000000000000000000dg\M00000000000000000RAX000000000000000000000fhL<gfD000000000000000000000000000000004bYa0000000000000000
00000000Y:74000000000000hYb9@iGdlVK58iNNACGh00000000000000000000XYhX00000000a6\3000000000000000000000000000000000000000000000000
m:>H00000000AB5L00000000H8=N000000000000PPKN00000000000000000000\;=?00000000000000000000lHPi00000000000000000000000000000000d`QO
0000\5PL0000000000000000000000000000hLnl000000000000000000000000aBJ@1Dk;He[a00000000000000008OoM00000000`H:jE?DE0=DN00004:>?0000
0000000000000000000000009>LQ0000@\NT=>1f5I7S0000000000000000LXP]T7XB0000H29m0000000000000000<]mS0JLD4jD40000000000000000hG]V`6<G
000000000000dVW5000000000000000000000000LFA5000000000000000000000000D8e7UD:=0000ljFa0000DNnS00000000QGOL000000000000000000000000
000000000000mEP=000000000000000000000000PBg90000eHQJ<2YJ000000000000@GR>Dfj^0000000000000000<SfmMDfaD2@^h14LDJcIY?1\Q9bIhd<j0000
00000000000000000000Tj@d0000eDCYaEb10000000000000000<QBN<BAe0000LfADdM@L@0O5P1VWh2]RL6ROlDj40000`F??A:fL000000000000000000000000
00000Th=0000000084e:0000000000000000m=IM00000000]F@k0000000000000000LB8100000000000000000000XCXJPldeY<<?00000000000000000000h=Xh
8bnb00000000aI6F00000000000000000000000000000000h;eU<?2V<2Vk\X7P00000000000000008VI6000000004VQJQ4F00000000000000000000000000000
<62=<L3j0000000000000000T:080000LL<L9HZ00000aI6c0000lRSRh\MVABF10000d\<de<L=EGYW000000000000@5AQ00000000@]i40000LI<K000000000000
000000005D?800000000000000000000AFnf000000000000PS:W0000HmFI00000000<5So4_?\0000PR^fDa<\000000005Def000000005E2=`[;_000000000000
000000000000Q9`>000000009?OHlB1H@3G9THGE000000000000000000000000TM_PY?0i00000000l9GV0000hcaH000000000000dWc@00000000000000000000
0000000000000000000000000000000000000000hFB?00000000@9nWmGCC00000000000000000000EIE90000000000004WYa0000@>H\XhNGDNh`I<O70000YHAg
4Qbb0000`goP0000I7Ae0000000000000000000000000000TT:10000m1LN0000000000000000000055@]h=VS<?b?UGZ;00000000Lbh1MJD@0000000000000000
000000000000L=EoX1S800000000H=ZC00000000000000000000m=a]00000000DEiN00000000000000000000dEk_00004dd6YB0W00000000000000000000PB0P
000000000000000000000000000000000000Tg^i0000000000000000000000000000000000000000000000000000TlQmDK?c0000000000001IL8L`1;00000000
0000<9G>00000000000000004oefIH5e00000000000000000000\B^E000000000000`mil\b?Li66Z00000000`@Gm00000000`3nZ000000000000000000000000
000000000000000000000000000046G;000000000000H88X00000000dZ6N00000000000000004LBhHmgI00000000hZPO00004P_;0000h>^;00000000L^@I0000
`8RV00000000000000000000000000000000HRLN0000000000000000h5;L0000]@4h000000000000000000000000TPYO00000000hY`L00000000000000000000
0000000000000000d4L]d\O100000000000000000000HBGG00000000XT7V4`<_0000000000000000@Q@a00000000000000000000DIcoTo;e0000000000000000
000000000000000000005D`A000000000000<]Se000000000000a379@<\c00000000000000000000000000000000eEiC0000000000000000TM[b000000000000
000000000000000000000000000051_elnGM0000Q4FKEHQ70000L8Xb5D@;mDL^00000000000000000000000000000000000000000000d8630000000000004WUe
00008EOk00000000e0b2000000000000dkK>00000000dZK`000000000000=7GN`DM^00000000000000000000000000000000`;@]dD[E00000000hmj;00000000
000000004DT8hk56=E2PH2U9000000000000000000000000XLbS000000000000\8m>00000000000000000000000000000000000000008KXk8a`m8AMVI;O>i@3G
000000000000UI10000000000000000000000000T^hY000000000000Lf?o000000000000T8I;00000000QIb[\1W40000000000000000l9D<0000@`JJEHea0000
00000000@1N=000000000000000000000000000000000000YAD:0000000000000000H=@O0000<:eGP]ai]=>T000000000000\<^nLMFB00000000000000000000
1CWP000000000000L?cd0M=NYHWk00000<92AF_>lW>m000000000000000000000000hoXT000000000000000006a<0000000000000000000000000000\GWT0000
00000000000000005IX]00000000IG;c00008o=:0000H:Rc\HTW<K0ZXm210000aH6K0000hoZD000000000000loHULFV^hYSl00000000l]PV000000008:nB0000
0000L\oA]DI@00000000000000000000000000000000000000000000<]6eDU4>000000000000DDQ1000000000000000000000000000000000000000000000000
00000000000000000000`:2Y0000DKl<00000000000000000000L6n<@cOi97?OU=Bn0000lAW`000000000000DlcT000000000000000000000000X5;]0000H<>T
00000000PP[M0000000000000000H?`X00000000000000000000T_LiDinC0000@696\knG0000De`^H;bB8M`90000@AaL000000000000HS_^ld`UI7@ImBcI0000
00000000@=4j84;5P^Gb000000000000000000000000\0CI0000000000000000000000000000000000000000hnm`000000000000000000004MZE0000\X>T0000
00000000000000000000000000000EG000000000000000000000000000000000000000000000000000000000ACOZ000000000000000000000000LQJG]G9Q0000
000000000000`GDad;Na00000000TVkh000000000000\39Z0000dn`o0000000000005GbTmFa00000000000000bEEL;F;H8:e0000lofl00000000000000004W?A
db>60000000000000000000000000000000000000000Hi[F0000`Ug;0000000000000000000000000000000000000000To@90000do1FXhVke8mEY;b\00000000
00000000@b\N00000000000000000000000000000000`^Y50000000000000000E3Q@57]V000000000000hJTX0000QA1]00000000000000000000000000000000
000000000000000000000000000000005D7N0000000000000000a34@00000000000000000000000044DS000000000000T\^E8k_G0000000000000000`Na^d\7U
00000000000000000000T8IF0000@WP`00000000000000000000dV370000000000000000<1`^00000000000000000000000000004@;J00000000000000000000
00000000000000000000000000000000@]5W00000000000000000000@OPn0000T]`@40LY`0kXXOE:00000000E?;km=F]0000Xci2000000000000LW]20000TL[6
00000000P\IO000000000000X5B>\g<C1=dRAD;e`]:100000000000000000000i@AF0000HnkcH[SEd6N`0000TJR^0000000000001Ej[00000000000000000000
000000000000000000000000Pgg<93i>`Vc8000000000000QB9;=Ef20000\L4EhNFg0000000000000000I3YMd4U3@ciYXkC3e1nQ00000000000000000000hc5X
00000C?H14W=000000000000LK2<00000000000000000000000000000000I=]`000000000000<J=K0000`K8G0000<Bh]000000000000A8IG0000PP[300000000
`=8M00000;hH000000000000XHW6hb8]49[k0000000000000000`hOM00004nSW0000000000000000000000000000000000000000000000000000Haf@XAOZLC5V
@[8OH^1`0000000000000000\B;j0000000000000000Tn2L00000000XN`d00008NWU0000D7Hn000000000000P5ld00000000000000009=aL0000EE7m51JU0000
1D\]00000000l<ef<j6D]=nj0000000000000000000000000000Y>bE00000000lh4P]H:D00000000DG>i000000000000X0Pk0000000000000000000000000000
00000000A:jD00000000000000000000@fR_00000000\V4M0000000000000000000000000000000000000000000000000000`B7M8WdXi8gm0000000000000000
00000000MDO\i<3\00000000000000000000HHR]0000dNJK00008N6l0000000000000000d@J`000000000000821AH]<900000000000000000000000000000000
000000000000i5@30000H5S:000000000000000000000000L6XX0000aIGE00000000hajc00004>9600000000TR\5=@_3`gN2000000000000i?lR00000000LWgS
00000000000000000000000000000000DH_B000000001D2O0000000000000000000000000000=HXd000000000000do9?0000PB060000000000000000QAgc0000
00000000\BQc`\WC0000Y:@d0000lF]n00009BUI000000000000000000000000000000000000000010m08gE_9C@JMH:]00000000=BQn00000000000000000000
E6`_00000000000000000000XRKU000000fVP82Ml@J<00004Cac000000000FOY4J9b8V9I@PAX0000<7Jl@VaC000000000000@[9800000000000000000000Q;fb
00000000000000008:<f0000HBEU000000000000000000000000DZnY000000000000@f_>00000000hUdb0000HZiR000000004VO_000000000000<@4]00000000
00000000lTi=0000000000004<IF@<lghLYA00000000000000000000000000000000000000000fb=00000000L;D_`W_800000000\[LP00000M<TlYYk00000000
00000000`8Lg0000000000000000000000000000000000000000TUOR00000000000000000000P_1B000000000000TASS0000000000000_8?0000000000000000
i2dl0000=:9f00000000@]nk000000000000000000000000PKd@0000@:\o\Cbn\e3C000000005GB<000000000000DDIH000000000000lG04\deodYa000000000
00000000@L]_00000000000000008W_V0000liSf000000008<V3000000000000000000000000Lh]D0000`Y]0000000000000000000000000PC=f`=3b00000000
4=]nhCj8iIf:P6hj0000000000000000000000000000@;G30000000000000000000000000000000000000000000000004\7c9GS=000000000000000000000000
0000DSjTDG124MZ5TITj<bi@L=MUEBe[<9k0hISUXf8c1C`k@i2k0000000000000000L=FH00000000000000000000LL^:dcU2Q0KM00000000000000000000\h14
0000P`HiX=6EhFk5000004\C0000000091mE0000000000000000000000000000000000000000000000004MiS0000000000000000000000000000000000000000
UIFL00000000000000000000LQeA00000000000000000000D:`X00000000TB5R0000hI5=@DJP`D`<00000000iEGU00000000000000004_b9\`BK0000@S5_d8a]
8Y[La==>00000000QF7100000000000000000000a@h40000la@:h7QB000000000000000000008DA_`=D_]ER>000000008_P00000\E0:00000000000000000000
06GlL[_g=5W]8:o[000000000000YCXg000000000000000000008IgZ0000Lb;MdX?I0000000000000000Plao00000000<Aeg0000LHIS0000000000000000<0@[
PA3R0000haLG0000000000000000000000004@8l97mcMH^f00008A2:0kbell>500000000000000000000000000000000d3GG0000000000000000000000000000
00000000`?f19G:D00000000000000000000@^<<]3J8000000000000000000000000000000000000000000000000l@ID00000000000000000000hhhE0000D[nl
0000PPHX<2M00000=6We000000000000000000000000000000000000@REK0000=5XGa0j\000000000000000000000000hc6?eBlH00000000H6iTHh<L00000000
00000000000000000000000000000000000000000000<W`F0000TidC00000000000000000000dXJOHD3E8o]?0000000000000000D04a00000000@cUO00000000
000000000000000000004D[a00000000000000000000LQ9_0000000000005E9`0000HX0l0000D3le0000000000000000]0V=@YoQY3D:0000\kc\8=>00ioi0000
0000<Xg000000000d]Y:0000Tn:e=Ea>d;jXTIeCPBZe000000000000000000004OI0000000000000laQa000000000000000000000000@gUC=5M000000000XJO9
\ikiQC=2D1<M000000000000M3jo00000000000000000000000000000000HR[<UClWL5TJ@N4]HPLT00000000000000000000MBi_000000000000000000000000
00000000000000000000<cC?00001=O?00000000mEo2AC43000083LKXNBm000000000000T^<L00000000PSDk0000000000000000]I09000000000000lBD^46eW
0000I:b?00000000000000000000X2NJ0000T=74000000000000000000000000HE^^00000000`:H_00000000000000000000`B?B00000000`ENH@eAm00000000
00000000000000000000000000000000X\Pa00000000l2\>iCHn0000E?TO00000000000000000000000000000000000000000000000000008h^;000000000000
0000\F5X00000000000000000000000000000000000000000000000000000000000000000000h:1`000000000000000000000000000000000000000000000000
000000000000]1j100000000H5Ye\U<f000000000aZK`GCb00000000000000000000000000000000000000000000i:dkeI^@`WEc8V900000000000000000l91f
00000000aBch0000M0;Z9:8O00000000\BPdHfhamD3bAGWB00000000000000000000000000000000000000000000000000000000000000000000L5^Z0000TKEn
000000000000000000000000L@0M00000000000000000CN30000000000000000d10aP^@\MInl000000000000000000000000LKQDe9@A0000000000000000<:do
00000000000000000000lFP>0000000000000000\QgYLC;l000000000VDl\ak50000D]Vo0000PZjL000000000000<FW@0000XCQ6000000000000000000000000
4a]jLEb[00000000000000000000000000000000T\B2UIF_000000000000000000000000000000000C=ETY:50000XgK;L[b000000000000000000000H`c?06Qe
000000000000000000000000000000000000QCa800000000000000000000M=_<0000000000000000000000000000M6Lb00000000L>JG<Un30000000000000000
00000000000000000000XUGe00000000LeB<I:k^8Z:I00000000PPEFhEgU00000000dMI:D4nF@:?L`fo>PTedDkG30000000000000000000000000000TTW64K2d
YD42h1YH0000000000000000000000000000000000000000000000000000HaGk0000000000000000D]<i<ckXPiLT000000000fYN0000m<Vk00000000hWS7m6jL
XhRR00004]j^00000000=HcE0000000000000000d?3ELk40000000000000000000000000000000000000000000000000@88H000000000000LAN0000000000000
0000haTnPUM\TD5fD_Vi@>D0H^m200000000000000000000ddCl0000XNWCXZ;I0000@hdnABo9iFdJ\]eGd7Ba00000000@@KA0000X<UfLHUWdJQ]0000A3_20000
0000000000000000=7ikX0RI0000000000000000000000000000000000000000000000000000000000000000000000008a820000000000000000000000000000
`@R:000000000000000000000000Lo]m00000000H8XO0000000000000000000000000000D4W]0000000000000000000000000000]<`Z00000000a4O=00000000
00000@NR0000<T@M0000000000000000lDBo0000000000000000000000000000000000000000hdhjU3m<0000000000009=La00000000L`KH0000`Q>IEIZj0000
@k8`\jl>0000000000000000000000000000\7Ahl>1j0JK^0000HP^I0000000000000000000000008G[B00000000Xh_400000000000000000000000000000000
E:=DAFXbLXln0i\U0000000000000000\EC2PMEb4nSD0000EIDIUC\D000000000000]7Sc\DFG=D6Q000000000000l_[c1;gn00000000TbI1lZcH000000000000
00000000000000004WX5000000000000000000G\h6P9lhj[0000000000000000000000000000000000000000000000000000QF@XlY@600000000000000000000
l`DfLaNd00000000000000000000l=9=0ocf0000MD0B000000000000m3\T0000XSKV00000000000000000000000000000000a1Um00000000PL1\=Ec`XQ<_`J3[
m18]@ZlZ00000000000000000000d8dJhJ\c\\^^aGT\0000000000000000<<n\T`[U<cXUPfeChgPVDULA0000000000000000@]\S000000000000000000000000
000000000000d;kPM3FI0000000000005Hl:00000000000000000000TQWW00000000X@dh00000000000000000000000000001IP@0000l]4`]B`S0000X@M[0000
@FTm000000000000PE]40000000000000000000000000000Ph4B0000LShc450H00000000000000004cZO4e610000000000000000000000000000HLCX00000000
\`dg00000000h>BSDKDM\h8V000000000000000000000000\44:0000000000008Ql80000000000000000\`jWaFPg0000=1`B0@ec0000l:86ddl<X<L5@4Z?\AL>
00000000000000000000U8E[0000`<fc000000000000IDDH000000000000000000000000000000000000000000000000000000000000000000000000TLP[MGG`
0000000000000000aEQk000000000000000000000000LNK4000000000000000000004T8F00000000000000000000@McY0000000000000000Y2PP000000000000
000000000000=C:o0000000000000000000000000000000000000000QF^200000000000000000000000000000jaR0000000000000000D8jN0000000000000000
000000000000hC8W0000d=E]PD<W0000a:F\000000000000000000004:P]00000000H>7TXcl10000hRNB0000UC`K0000TS26=:iJ000000000000IJL_8\5\0000
<D8]]IXJ0000QJ8:00000000000000000000P0g2000000000000000000000000<h\N000000000000000000000000`aJ400000000000000000000Hm<DlY9[0000
000000000000000000000000lJM1000000000000000000000000`UHW00000000000000000000000000000000000000000000T7THP_A@h]g>0000000000000000
000000000000EH8h8`_QH44X8IXe00000000000000000000000000000000000000009?Q@00000000000000000000TBc[00000000lIc900000000000000000000
000000000000T0gYlN^W000000000000a=nJ00000000U;VkXVh10000000000000000\<Wcl\gT0000000000000000mI4?hd?5000000000000T5?m000000000000
000000000000d0d000000000<V?N@1nW00000000000000000000000000000000000000009IdNP0<?0000000000000000000000000000D_1bLcef00000000=<ba
00000000d?Y\Te3n00000000PEcc4X5;Pj;A0000000000000000000000005;CU00000000l:?ki<0V00000000LHZKDCg^0000dR9Khb0Ld4Vl000000000000E76H
000000000000000000000000<6el42`idC\k=H\N0000`6Pb0000000000000000`cSbP6_]000000005?4?000000000000]Bf;00000000dofH0000000000000000
000000000000dGILLeMMTWfI0000000000008Nk`00000000H>l=000000000000XEd`0000P\eQ00000000DjI5T=oQ00000000\IYb00000000000000000000MF4L
000000000000X5Zj0000000000000000000000000000T5>B000000000000dBMY00000000000000000000lEi2000000000000000000000000PbB700000000mEH]
0000000000000000<gQS000000000000000000000000000000000000iI2m0000000000000000YHNB0000lISI0000iE6Q00000000000000000000`FaS00000000
00000000@Mo@00000000000000000000000000000QL94XR7\i]>0000000000000000LGm0000000000000000000000000lUhW0000LPh700000000000000000000
000000000000000000009:lD00000Ah=P^UP0000000000000000X7f;lDTT`_dH00000000LQeiL;b5dLHQ00000000HkGH0000D7V3000000005:>7PdGb@ZIjhf?`
4@nGEEDC00000000d4Ql0000000000000000000000000000P<><Q<^R0000IG<l00009@Kf0000H=a\000000000000000000000000000000000000000000000000
000000000000000083kk000000000000000000004TfH0000`=8]000000008;0>P8Zn0000000000000000000000000000000000000000@5A_8G_e=?]PLboiY0mh
0000L7lH0000000000000000eJ;_00000000000000000000000000000000PkI`00000000LEcH000000000000M@m6000000000000000000000000000000000000
0000<cN80n6aI@\UhZ:k0000T30QX8Q_dQm1000000000000000000000000000000000000<WC400000000000000000000Y@`100004mPl0000decS000000000000
000000000000Hc9d000000000000000000000000<fc1@XF>000000000000H:Mj8I8aaG^m00000000l6aN\IdO000000004?7l0000000000000000000000000000
0000000000000000000000000000HQEeD`C<00000000000000000000000000000000IIIR0000000000000000l^>LP\cA`[36HC1O000000000000=83>`No^0000
4XC>0000AA[K0000000000000000P[BB0000h>RXT_eaMDMOaJ5;lBHK000000000000000000000000000000000000@KNd00000000]<A0000000004f4:0000Q8a\
000000000000YC_e00000000<TFV0000000000000000LHMa000000000000A9XL0000000005GSI1MFIEF500000000000000000000000000000000000000000000
0000000000000000UJ6i00000000000000000000000000000000<e2Y000000000000PTOUMJ1]0000dD@B000000000000<9MEi0mL000000000000000000000000
T[JV0000000000004dkO00000000<4QS00008ac2000000000000@bEb0000000000000000]1DW0000PZGG0000dd67eARP0000D]kG00000000lJ10000000000000
00000000000000000000000000000000000000000000D\6W0000000000000000000000000000\_9O0000eHB40000000000000000<9h^000000000M6o00000000
00000000hFkXTA06000000000000000000008]=T00000000000000000000000000000000000000000000000000000000000000000000000000000000`\310000
0000DZAC00000000000000000000h`=a0000=DY90000000000000000XH]0`TeB0000`P5_00000000000000000000000000000000000000000000000000004ccK
LLkf0000000000000000UHWBl;lg`hPh00000000AIVm0Bm80000@F\i000000000000HKI400000000dSZ5`R8_000000000000000000000000000000000000\2cW
00000000hC37h[>AT?gV0000L6QS000000000000<H=L00000000000095\h00000000000000000000\BQ=<kGlPKIQ000000000000000000000000000000000000
000000000000@l:i00000000000000000000000000000000d]^98<EC0000000000000000000000000000d6=m0000000000000000000000000000XNIe00000000
000000000000d[mj0000000000009:G\0000000000000000hLi<00000000000000000000I:d\`e8IXRhE0000XID]000000000000000000000000000000000000
00000000000000005<M\A2IBA:0:00000000DcmJDZ@l1DNilSIQ000000000000XL6B0000000000000HQ@L]n_lSE9iHJHiFbP0000000000000000000000000000
000000000000000000000000]GDF00000000H<oi0000000000000000000000000000000000000000`77d0000LMB]PTSd00004;DA0000T20@0000d[FV00000000
4bcC00000000\@1gLPO4Xei`h62HLHgMA?3S0000hUD2000083m4\F0Y0000000000004W^400000000TeC>00000000000000000000@U_i00000000000000000000
lTP?000000000000Y:RSP3`>00000000AF9:8l7\00000000]1Qa0000`hJ7m::Q=Fol<8=o000000000000XeU7PD5D8HT?0000000000000000DMha00004@:00000
0000000000000000000000000000000000000000000000000000m9]oEGj500000000<PhedZ8^0000mGjB00000000`1dZ\;cL4VWR0000000000000000@a\m4T9]
0000000000000000TXXB0000000000000000Q?>00000000000000000000000000000000000000000000000000000h3XU00000000<IeO0000U8o=000000000000
45eI\Ud<0000`K80DM?:dcm10000000000000000000000000000TR5800000000E=N3000000000000000000000000000000000000dNk?00000000000000000000
0000`i[X0000000000000000AI@J000000000000000081CiaJG8d>cI0000hhfX00000000e51K0000DC:P<_2o5Ff]000000004Il>00000000T`VK000000000000
0000000000000000000000004Ro800000000000047P600000000000000000000MHen00000000@g`@00000000000000000000000000000000MI]C000000000000
0000000000000000000000000000L_ZIQ8E400000000000000000000Hj[Q000000000000000000000000000000000000000000000000`oZj0000000000000000
00000000000000000000aGY=000000000000`EB;000000000000m4JY8Dfo0^T:00000?l70000000000000b>X0000000000000000000000000000@U8TLcWA0000
000000000000U<?O00000000e3WB00000000D=NmQ0Hglai85GoF00000000000000000000000000000000@S@:0000000000000000HOZaLFN`0PKZ]0DKLCfELdZ:
PR?>000000000000PC6IAE:@000000000000000000000000l5FH00000000mGbA0000000000000000000000000000dU4m000000000000000000000000XCRI0000
0000000000000000000000000000000000000000h\\700000000@boB00000H?iHh<?TK;L00000000Y=W\0000000000000000XF5e00000000hgPJ]I]c00000000
0000000000000000@aM>0000h_Y_=I:d000000000000Hj:N00000Z1J8[f>AFV<<PN\YHBa0000P@jQ0000XF?M0000000000000000@I1100000000000000000000
0000000000000000000000000000000000000000iB]oY>\60000000000000000000000008c7F0000HEH<000000000000000049gbD;SN0000469H00000000YCi^
00000000I;k_0000000000000000L[TI000000000000000000000000809fHDb800000000000000000000hZP_<eVnEDOO00001>De000000005HBD00008YJOe;PQ
000000000000TGOJD5:N@Hg00000000000000000@`320000h;VZ0000000000000000U1@Ba=aj000000000000EE08000000000000000000000000000000000000
0\N400008iW<aHhN0000@70000000000000000000000L3fB0000000000000000000000000000`?H50Z^d00000000000000008M5b\A0EdnUB000000000000L\>F
0000`j9]00000000000000000000@]TNL:]J0000000000000PBV00000000TEBReDW2d8LTTN9=0aB9000000000000000000009DE;0000TSTa0000000000000000
00000;FNTg;ITL`d=9O;000000000000lUO90000000000000000000000000000lgBF00000000LieB00000000@L=O000000000000000000000000000000000000
00000000000000000000<=@aQ24700000000QJ6U000000000000000000000000000000004EhgmI\GX1IOX[P=00000000000000000000I7aSX\]U000000000000
000000008>dM0000l@SkDDL:P_`a\eDOHmhZ00000000m:[d0000XN[I0000l^MG0000A2G;0000MCOM00000000000000000R2L4^F95EI3dIm300000>k]d?e]dRgf
PN<R00000000000000000000000000000000QGWX00000000000000000000000000008M8]0000000000000000000000009Hgn000000000000000048jg]@[EP4k=
XXb>aISc0000`81X0000LC8700000000=HZi0000000000000000000000000000@JW@000000000000T<0400000000000000000000000000000000000000000000
00000000TkEJ0000@N2Q0000XaoC000000000000XZLL00000000000000000000000000000000Lad;0000\?DK0000000000008LMYQ<7O00000000000000000000
000000000000000000000000000000000000<<ZiU3T10000000000008VMV000000000000laWjLbc\00000000000000000000000000000000AChR000000000000
000000000000a3;0000000000000000000000000000000000000D7JYe;=b0000000000000000000000000000\5YP\=XCXK]c0000@a5J0000HIM>000000000000
00000000DZ9L00000000hPb[0000000000000000`Jf1d`fk000000000000iFFk000000000000M?Mo000000004iTY8B@]0000000000000000l@:B000000000000
00000000@>`o000000000000DHml000000004nHX00000000H];4Hk[U8Oj[00000000000000000000TfkA000002AX00000000000000000000X;he000000000000
00000000P6g_00000000000000000000\98<`0EK000000000000Q0H300000000000000000000000000000000000000000000lDP0`PWk0000000000000000Q496
4Iho000000000000TdDTdDB`00000000PQmX0000LNJa0n1n000000005@a8DK7Y0000XSl900000000000000000000000000000000000000000000000000000000
0000<KnTE:_`0000TIKQ0000UI<>D0TR0000hhDC9Egd000000000000000000000000000000000000hRQO000000000000000000000000000000000000T5SJ]Gni
000000000000000000000000000000000000`f?N000000004@og00000000000000000000dkX`0000TkYP000000000000000000000000000000000000D\9P0000
00000000000000000000P7?U0000000000001AM700000000U6?L00000000eF\X06Yd00000000000000000000000000000000L>Y>dnQ^IDFg00000000QF?b0000
000000000000DW9P0000000000000000000000000000000000000000000000000000000000000000hWU000000_@d0000ADAT0000000000000000000000000000
00000000000000000000000000000000000000004U<I0000000000000000leUh00000000000000000000000000000000UIn30000000000000000000000000000
000000000000`L>100000000I8O;000000000000@Fe?00000000`B5]00000000000000000000000000000000\^DM0000M09c0000U8[O0000PJc1mF4_0000\bE0
000000000000D[RE0000000000000000liNdlKFO000000000000E@maH]480000e:E^h_^9I;f8L^D70000000000000000eANW0000000000000000000000000000
XGQ[00000000000000000000000000000000XmDSQFPA0FiG0000000000000000`13R00000000000000000000000000000000]JO4`FC5HPjZ0000H\L>00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\\3b000000000dWX0000000000000000
000000000000000000000000000000004GZb0000<jM9@2C10000HGCN00000000TJX=0000DX;L00000CY`Xi^BDQ;e8\ZB`dYX54AIAH1m`>Ja0000000000000000
000000000000000000000000XN7;Tbh?mA?oEG>\0000000000000000I@<i0000<XCn000000000000000000000000000000000000000000000000\4jj@Z\50000
000000000000LH2X00000000\\QPlgJa00000000000000000000LgFa00000000LNla0000000000005Ge\00000000@@<o94n2P1:dL5?=]JSOm9D15;H5a5=U0000
0000\WlN0000\_5iA5oT0000@_h20000000000000000iBVf000000000000HYgIhM7G00000V1cE5lZ000000000QI@00000000000000000000000000000000I6Q2
XM2600000000h\J?00000000000000000000d=N\T^^o15ID0000000000000000ddQK00000000000003MC00000000000000000000000000005GL_0000@I43TO3W
H[S^0000000000000000000000000000000000000000`]^L0?74e81@1Il9\9[B0000000000000000000000000000000000000000000000000000000000000000
1DSM0000<=I?00000000h[EA00000000<=h^000000000000000000000000A@TbDSV]0000000007m^000000000000000000000000000000000000h^Ekhln_0000
0000000000000000000000000000UGUb000000000000P:0]`TTni2af]=Xn0000`LDN0000D?fM0A>l00000000H\TE0000<90L00000000`_K\0000000000000000
00000000TFmJ0000000000000000=>MY0000XNK[06K`1G<F00000000`[AHP@WL0000000000000000DfUI000000000000000000000000H7^R00000000aF680000
@=RX0:emT;dKll[8YBP60000000000000000000000000000dFZT0000dEbK000000000000000000000000hJE10000000000000000000000000000P=^g00000000
0000LH=hXYRc0000@f;o0000@Y^X00000000`MdWA5`G0000000000000000000000000000000000000000h]hNe4_H00000000000000000000P<8^\EIChioK0000
00000000<3Dn8QeQ00000000000000004Ola00000000PenY000000004EAP4RY`000000000000000000000000\O:DDMIS000000000No000000000000000000000
0000000000001Dlh00000000\J<U000000000000000000004Yg5000000000000000000000000000000000000HnIE0000<<>c0000l3R1<6:]T;MB@h>[0000@6cb
00000000000000000000000000000000Hc0^0000000000000000000000000000DYQ]m==i00000000D6;C000000000000D6i7@nf]000000000000X9K^00000000
00000000000000004KR200000000000000000000000099l70000\NBM\ij;0000lgihA9I800005JLB000000000000eB`:0000000000000000Th9_000000000000
000000000000h^b`0000D9ED8?FUDJAZ0000I>;60000000045fR0000000000000000aI`_0000000000000000<A[TUIbk00000000000000000000HdDA00000000
000000000000\cGg000000000000000000004>UXH=^?000000000000LHl3000000000000000000000000hNB<0000000000000000000000000000000000000000
0000000000000000\Zn?00000000000000000000lb^2000000000000IF`]`DRe00000000000000000000000000000000\7Ko\G]90MWlH?c300000000<I<W0000
000000000000000000000000000000000000QA<G5D2_00000000000000000000000000000000000000000000000000000000000000000`AA00000000`>Jl0000
00000000Hd0DlM@:9?Pg0000H^BnHi7IaDX2hoKOiDO<UEPj\hH900000000000000000000XJV8000000004j21\_<`00000000a:9O000000000000000000000000
00000000A5c:00000ZFIa0=A0000000000000000000000008OG_00000000000000000000TSai56\c4kjh00000000@>77000000000000000000001?k\00000000
0000000000008RWcEH?d00000000000000000000000000000000000000000000HKbNU<_]0000000000000000000000000000000000000000000000000000\J0K
@7l?8e0X00000000IGKAAIT50000`4@e00000000000000000000000000000000dXB70000Lc<e0000000000000000<h;_0000000000000000EJGj43CI00000000
00000000h2>700000000X4ol00000000000000000000QG^`0000dSAF00000000PDl_000000000000000000000000000000000^ZEU>VB1FGd00000000DHidP@kk
DOSN00000000`HjR000000000000000000000000D06Ah_NR0000000000000J[A`MRF8l_000000000X5j10000000000000000L`V\0000000000000000lXE<\1><
000000000000`aR_00000000000000000000A4jn0000000000000000\QMB00000000000000000000000000000000DT0BU8UT0000E7ID0000mJ8Z000000000000
00000000hhgA<Yf\00000000000000000000hd<VLfE4P_km00000000000000000000HL2oHoeD0000@4]DTQcBHU=X00004JYW8Y1FEG1200000000000000000000
000000000000000017LQ0000000000000000000000000000000000000000`9Xm000000000000D\Q200000000000000000000\b=he>5DlDNW000000000000l3=`
0000000000000000m>E?000000000000h_YI00000000000000009<5d0000i<GB00000000000000000000<MB20000li9E000000000000I8:\0000000000000000
EGm6000000004c\j000000000000DgJ<00000000000000000000000000000000\12:00000000`hZ><04W00000000`D?;4j7Z0000Lml?0000@U0Z000000000000
0000000000000000000000000000`S8?0000a9ag00000000000000000000000000000000000000000000000000000000<DEQ0000000000000000000000000000
0000``aa00000000000000000000000000000000e<YI0000@SNJ0000UHn`00000000\T=\0000000000000000=63k000000000000XQM\0000\;50Xi?A00000000
0000mIaY000000000000000000000000LST2<Yko0000@eK>0000000000000000l>`W0000000000000000000000000000XFfP000000004><D000000004lA2X5UC
Q1eE1<fg000000000000000000000000eE7J00000000\iH70000000000000000000000000000000000000000@F1[4bMh0000l<2NXY6[000000000000mCYi01J5
@@4M0V_`0000000000000m]1000000000<?k9GFf0000M8N>0000`_:R0000\^BN]CFB000000000000@PJP0000000000000000000000000000HZ@30000`n`I0000
@QaH<>9\0000P9F=00000000d4]e49XCH`AbUA?PmG?\h7fT00000000000000000000T>I^000000000000000000000000`62U000000004EnQ<cgE8no800000000
0000<F97000000000000000000000000laS;0000000000000000000000000000h1C\0000T9a90000\=E:000000000000h64O00000000aI1c0000000000000000
000000000000000000004I3]<Kck000000000000@_Ec0000000000000000000000000000000000000YHL0000L[l?0<3b00000000000000000000000000000000
0000@=dNLI]L0000@j1<ID=nA0L?I6a]l;GV\]]T<24PlIEV0000000000000000000000000000000000000000DZT6@jR;0000l7ZGP<M4LbVEPf1h8EWM00000000
00000000000000000000000000000000HaZ`00000000000000005D7n\e?B0000000000000000000000000000000000000000000000000000000000000000\^ca
<<][9GlY000000000000@l6e1GM?000000000000000000004Igm@2lWP\lV0000000000000000T@TH8jo`00000000LX0@00000000000000000000000000000000
0000XKUa000000000000000000000000000000000000000000009=Q`I8:O0000000000000000000000000\M4000000000000000000000000I<jY000000000000
l6H`00000000000000000000<GBf<`5600004CA]00000000a2ol000000000000@OJR0000000000000000000000000000DHEOhhnf00000000\^Z[IDFW00000000
00000000000000000000000000000000L56L8bPd00004d@7`j`m]H0Pm5TV0000000000000000000000000000dk_2000000000000000000000000TMn]00000000
000000000000ljbY000000000000TVMB00000000T8Nk00000000000000000000000000000000000000000000<0]\000000K>0000000000000000hF\:0000lf73
LQnG0000<Z]44<4e000000000000=FjZ000000000000000000000000000000000000HAI2XFoalm=J000000000000000000000000000000000000<QG900000000
00000000000000000000LH7j00000000XYhf0000000000004[3[0000000000009E\Y000000001ANGHR6ed4m<Xe4Z000000000000000000004e@4000000000000
00004O1\0000AJT500000000@7kl0000000000000000000000000000\f_M96O8I=@j0000@Z\[000000000000T_iW0000dJj70000debN00000000000000000000
00000000000000000000H?n:00000000U2>193JG0000lM0d00000000000000000000000000000000000000000000000000000000DdUSU1<[00001:o>000048D@
LAbY0000000000000000000000000000000000005D5a00000000000055Vg000000004D8f15k700000000@De3M>?^000000000000000000000000dGH@00000000
0000000000000000000000000000LSJN00000000000000000000HU6a000000000000000000000000000000000000000000000000D72L00000000000000000000
<<RAL?0200000000000000000000lZPoL9fD\YW^00000000000000004T]U=D=[0000IIoe00000000h=RG000000000000dhCLQ2m^00000000<XD>000000000000
000000000000000000000000dj?VQ:OL0000000000000000000000000000000000000000IE`;0000XMJ@h\OA00000000D3oYPfon00004`ee04K000000000P:C4
000000000000lPFE00000000000000000000iE_U000000000000000000000000000000000000000000000000000000000000aD4R<I;?mHA:0000<[fV0000<Gml
0000eGf_000000000000000000000000000000000000\0XB00000000000000000000LW2UDXfX0000000000000000d94=00000000000000000000Thb^4C2f0000
0000000000000000000000000000000000000000X7LG00000000000000000000hcVl00000000lMll000000000000h<gQ0000000000005F?B00000000@DO;hKV6
I=Vf\\d80000000000000000DQSU00000000000000005JI5000000000000lG@=PUYk000000000000dEIdaCO:000000000000000000000000PTc`0000PiO70000
000000000000@Ijf000007?:000000000000<`jm0000\QDT000013;T0000=>`1000000000000Lb5MI9_M00000000L@1R00000000E85m00000000000000000000
00000000<5lPhbgX00000000000000004m3O]DV_0000000000000000i8TN000000000000000000000000@Y;^0000000000000000X@4n00000000000000000000
<N180000<AHP0000000000000000000000000000h:RV000000000000H?Cj00009D7;000000000000000000000000000000000000`_oM000000000000h:K90000
0000PiV:a0Xc4M]l00000000PJfY8^`W0000000000004j<OhS_8000000000000000000000000000000000000a1dZ<MLYhiX=00000000=:610000000000000000
000000000000i5F400000000000000000000000000000000000000000000000000000000000000000000000000000000000000004:\9d6aY0000000000000000
LYK<000000008H5^00000000000000001E<\000000000000000000000000000000000000i;o9000000000000000000004hio00000000@FG1PWB>0000d[:C0000
<GN38h7V0000000000000000000000000000000000000000000000000000000000000000U5kR000011N<00000000000000000000000000000000000000000000
0000000000000000000000000000h184000000000000000000000000h6D100000000\c?i0000mEiV000000000000000000000000000000000000P8BP00000000
0000000000000J2;00000000Y44O000000000000000000000000000000000000h8OU0000000000000000`B6A0000\Y>@4LA[0000000000000000000000000000
0000PMGA0000000000000000000000000000<DbN000000000000000000000000000000000000<?F30000hL?O0000a8:i0000000000000000000000000000eFVk
000000001B\I0000000000000000829F000000000000Y>RN0000000000000000hb>G@bk?EG>B00000000000000000000000000000000`V0j0000000000000000
@I5a00000000000000000000DGAM00000000000000000000000000009FNb0000000000000000000000000000`k]60000A5Z60000\Y<G00000000000000000000
00000000000000000000@dKc0000000000000000T7FZ0000<0Yb<^;Q000000000000000000000000000000000000do\n00000000000000000000000000000000
0000Q<4B0000000000000000P]5d0000000000000000000000000000000000000000000000004Z8N00000000000096@o0000000000000000@CK?T]AE00000000
00000000000000000000000000000000000000000000000000005HX>PWPH00000000`5o>87Nl89;J0000000000000000LR[K@cjCDYP]00000000000000000000
0000000000000000TM_ElPVZDYoB8]@8000000000000a19=0000XYT<00008<jn0000000000000000000000000000000000000000000000000000]H=600000000
0000000000000000000000000000000000004k7@0000L[d?<6UM00000000000000008T_E\NYk4E0n00000000YDT`000000000000Lm8]MHnM0000000000000000
471e8[cfYFXU000000000000000000000000l8>o00000PKn00000000=Gi>0000\@]]leLF0000`3Wo0000000000000000AJRo0000`=_>0JMH000000000000TS`f
mF8:@T`2A>a@000000000000000000000000000000000000X`Q1iIi000000000P8@A0000P;5\00008]FAEE^o0000000000000452\7T90000HHA8hKR[00000000
00000000000000000000000000000000000000004]ik00000000000000000000D@g>00000000HU>a0000000000000000000000000000Tg@H0000000000000000
DnmCaGR]00000000X@DC000000000000dFmf00000000000053bJ<2CHXCoP0000000000000000hCYV000000000000<U<:0000Dlj20000TeT^0000000000000000
00008CGE000000000000000000000000Hi;^0000IHCN000000000000000000008A8R00000000iA41TgWX\7S^lGPQAD:c]IlFP5:k0000000000000000TICj0000
000000000Cd;0W6l00000000]C[5000000000000DbBi00000000HO]>000000000000000000000000000000000000000000000000h>SH\f9O0000000000000000
00000000<>YgDZ=AX]4RE1L10000a1Ph0000000000000000000000008SmmD`]QdFCh000000000000LobiTTK=LIGK00000000`LTM00000000hm;d000000000000
00000000000000008Eg00000I>>50000000000000000mIg0000000000000000000000000E;RA00000000000000000000000000004OYQY2l]Y@PT000000000000
HWH400000000000000000000@S5DE:<W0000d0_]00000000EE>;00000000000000000000000000000000000000000000aHJb0000000000000000000000000000
000000000000D6L800000000P@:a000000000000T8mgQ8>X000000000000000000000000000000000;Z<d`6D4j:i950300000000000000000000000000000000
00000000dA0a00000000h^kj000046Ia000000000000000000000000000000000000`0XW00000000dA<AdF@c000000000000000000004mI1]:h6LPPH00000000
00000000000000000000\8W7Q?8k0000000000000000PH4D000000000000`U8=43AI<1Ge0000P_^QT^G5i4Kk00000000H[?A0`46000000000000000000000000
000000000000000000000000ThOa000000000000000000000000000000000000000000000000000000000000`G:ALOAVX`4R5H6nAJLO000000000000H@5A@UDR
000000000000000000000000L]bA00000000@M2U00000000LL4l000000000000000000000000D:cN0000000000000000`RP_0000M=U44aWYA?Uc0000<T5I0000
81:?000000000000d[:O0000000000000000000000008A5=000000000000000000000000X@7f00000DEZ000000000000000000001G[HM<fE0000000000000000
HQkN000000000000Hha<00000000000000000000lBl00000000000000>Nm0000000000000000HJ^P00000000@cA41FYm00000000000000000000dlZN00000000
=54^=9mh4;UV0000000000000000L4Ag00000000000000000000U3eV00000000000000000000<B3200000000\[RkT]7C00000000XBmn0000000000000000<UO`
000000000000LU[Nh9>D000000000000000000000000000000000000AG2500000000mCcd0000LZ8>00005<:m0000415?0000000000000000@m:A000000005?MG
000000000000TeX04Pi600000000]49\000000008kP\00000000<H<I0000000000000000P]N<00000000EES700000000000000000000iCLoXE;DhAj`<nD:0000
0000<iFm00000000QIX0000000000000Db_l00000000]:8b0000000000000000]HVI`k\?00000000000000000000000000000000U@6V00000000000000000000
0000\:b30000PaHk00000000L5E8hE;S1F[Y0000000000000000000081JA000000000000000000000000000000000000@Kh?0000hJ\00000000000008=T_0000
\>Le0000000000000000@aU@000000000000000000000000000000000000000000000000@oM`00000000000000000000lNgDl@bK000000000000=<dd00000000
00000000000000000000HQ9N00000000000000000000000000000000000000000000`8V10000L;]N`ZhBlG\T000000000000000000004?:V0000000000000000
00000000000000000000L51O00000000000000000000LdmC00000000000000000000@FWjXWNh\[`;0000000000004[k;0000000000000000000000000000lF^i
D66BTcYm0000000000000000DTYCYD]Z00000000a7ah0000Pjal000000000000000000000000000000000000000000000000P^;?0000D>=APmi6`\a:0000hlLd
Q44d\T3i00000000Y:=14od50000@cgf00000000000000000000000000000000P2FADH^mmF;`0000=>WP00000000A>8f00000000000000000000000000000000
00000000000000000000Pa4M`iaS0000000000000000iFIVY0@m00000000000000000000000000000000LG[g0000000000000000d>3P00000000lX@fd9dBaF>O
0000000000000000mG]=`oRm00000000000000000000000000000000000000000000000000009>kH0000PTOcEFKb0000000000000000M;2500000000=7@f0000
0000de07U9Pc0000000000000000`N<BMGVHLUN500000000000000001Hbb0000<3C^lGnN`Km<00000000T@VcHig@00000mg\000000000000000000000000XfdP
000000000000l;Y5L`Xi000000000000000000000000000000000000T\?H00000000@MR`00001<e7000000000000DA]d000000000000d46iaEY:000000000000
A93G00000000TG0e0000000000000000D33J00000000000000000000XFJfaCV?000000000000`F0f0IF00000000000000000000000004AWD0000000000000000
0000000000000000PcFf0000ThM=PW=o000000000000000000000000=0;E00000000000000000000hPnK0000000000000000000000000000@YZThR]?@A>=<fBY
0000M5iP00000000000000000000PU`808Y^0?8ndOc@<Y_hI0l90000000000000000PBI0XScg0000000000000000Hch500000000aE1W00000000LFIYLfT30000
000000000000000000000000000000000000000000000000000000000000000000000000l73300000000000000000000000000000000000000000000=2kiH7S6
dZSI`_kZd8O=DdR:LjeV0000000000000000000000000000LBaE0000a3h=\EKeT6^I`;dn8T?\@QoC<noh0000000000000000T`4j000000000000000000000000
0000000006T5LWoB000000009AMV0000\ZU`000000000000000000000000E;gY00000000000000000000lFjfU57jL1;WhKdWh0;9@;>W0UAW00000000HHkA0000
00000000000000000000dGM50000000000000000\;QidSd4000000000000000000000000000000004F><00000000000040gFHgO^000000000000000000000000
]C05000000000000\Ddd000000000000a9PHiIlS00000000000000000000h[n_000000000000000000000000000000000000000000000000000000000000I2Hb
00000000000000000000000000000000000000000000\c^>000000000000000000000000000000000d_`000000000000d>dYPf<[00000000000000000000m73:
LX`:000000000000000000000000000000000000000000000000@g1C00000000D7YX0000PKSf4QiR00000000000000000000000000000000LTPP@Y5H00000000
000000000000DMN100000000DX<0dPg0000000000000P_B?00000000000000000000Hn8100000000000000000000000000000000000000000000]BdlTk6QhQha
@`>6dl4k00004FdbHj6V000000000000=HFZ0000000000000000`WJ90000000000000000HF5L0000000000000000000000000000E>J@`iB40000000000000000
l`H^00000000`Z5Y00000000LN:`000000000000000000000000AE`[000000000000HNEN00000000000000000000000000000000TUC?000000000000DiD><?Dg
000000000000Y9TZ=:I[0E^N0000dV@]0000XSAj00000000000000000000000000000000=?h?0000000000000000000000000000000000000000000000000000
00000000D7N000000000000000000000000000000000HQ^M00000000\Z6[d3@TmG[d0000Xc164X5_0000000000000000D<m6\3jG0000000000000000mDn40000
PLW2@78>DI^S0000dZM80000000000000000ED]G0000DA;a0000D\WX0000000000000000000000000000000000000000locS`T?A00000000DWOo000000000000
0000h6bO000000000000PZMU0000000000000000000000000000=:JG0000h9Dk`N]g\\gD5EYa000000000000d3XI0000L@Ib00000000000000000000lWm2X>>]
0bAde>4X00000000D<B>00000000000000000000000000008:B`0000000000000000000000000000Xf@n000000008UAc0000000000000000000000009EU<0000
0000000000000000<c6k0000000000000000\Xim1:42Q>[Z000000000000l3][0000Y@Rn00000000M8JO@6gQ0jKe0000000000000000llaV0000000000000000
000000000000i2Yn00000000Dj@F00000000000000000000T\Wkd;K700000000000000000000HL`A0>0i000000000000000000000000000000000000H1Ff46>k
16_\000000000000000000001HTj000000000000000000000000000000000000Q>KX00000000000000000000hNP^00000000000000000000l0oRd=JP00000000
0000441i00000000000000000000A:2^0000000000000000000000000000000000000000<;S_0000=IH;=6f60000000000000000hee?00000000PLePd_doLhMd
D<AK00000000000007_dD_WV4HmF0000]38<000000000000a>O0000000000000000000000000000000000000000000000000HUcm00000000lFcI000000000000
000000004JT60000000000000000UE_B00000000000000000000000000000000X@FE00004]o`0000a?SY00000000PdgHLFPQ000000000000Di7Z000000000000
000000000000P3ZlP47o0000Xd6b00008A\G8Kk900000000L@N`000000000000000000000000II0`0000lg4F0000mGIa00000000000000000000000000000000
L;lUXSEY000000000000000000000000000000000000000000000000000000000000000000008mmd0000`8EA000000000000d@6@000000000000000000000000
0000000000004Uo40000000000005E=h0000000000000000000000000000000000000000000000008Xd=00009D3E00000000000000000000000000005=2g8F:]
00000000h:gj000000000000000000000000000058T?000000000000000000000000P1GS4>VHh4C`=C380000000042bG8g`bD5mH0000PMf10000000000000000
00k:0000Ph_h000000000000000000000Z>900000000000000008c4S0000PGbclVb?0000000000000000H8Sc00000000lhl^0;Jg000000000000000000000000
0000000000000000`3>E0000lTb\0000000000000000000000000000000000001H]`TP:Q0000l6C;dhD0000000008Bi4<o0?0000@WJV0000000000000000X0?l
0000000000000000XK?:<am]00000000000000000000000000008aV1000000008]H]00004Yi40000D_3m<j9C0000@aRM00000000000000000000000000000000
000000000000000000000000@4:<00000000000000000000Hf`\000000000000<@<E00000000mFi900000000D8NY]=4]0000@K5ghPAl000000004CaP00000000
0000000000000000000000008EFe00000000\5Nc00000000000000001FWn000002DF`5j=X>;>0000000000004LH`17VT0000000000000000000000000000h8;e
4?HW000000000000\i\d0000L87_0000hoLI0000000000000000LA7V=>X5\Bb@P5Me0000000000000JVJ0000000000001?QihN1OiJ@700000000000000000000
dcg8<jCh00000000000000000000000000000000`TglL9gP0000d8c_00000000=B2A00000000000000000000Hi]h0000000000000000E3T^000000000000@hE:
0000l33<0000000000000000`GPc4<Vi0000000000000000000000000000]GIQlXOb00000000000000000000\lVo00000000LhQ70000000000000000lRQb<EjO
0000TGQ5<aT?YGW50000000000000000000007ec]0SGlFIk0DG953b]0000=Cao00000000HAZai3dH000000000000000000000000000000000000<l2100000000
0000l3Y4QDPc000000000000000057B6000000000000h>SeD=?n<fcX00000000000000000000000000000000D3>Z0000000000000000000000000000L<GdLL^I
0000000000000000TH@I0000000000000000000000008bD9U4Qm0000000000000000000000000000000000000000X0d<0000A?:b000000000000h9R200000000
`:[B0000000000000000000000000TTV00000000000000000000YGS000000000000000000000000000000000lK98`GF70000000000000000@2@E0000D?@40000
00000000XINB0000dg0S000000000000000000004GU45FY<0000aFWX000000000000`2af8I8>0000`^hKhGi7lf`5<c0Q4hdZ<L8Vdj3gEG^0930A000000000000
000000000000000000000000a3E5@G`l000000000000000000000000000000000000liVP000000004HeP000000000000];Y;0000lG=kdQIO00000000DUkN<A;Q
0000000000000000000000000000000000000000L2UiDQkZ00000000000000000000000000000000P<=e8GDL0000hQ\90000@;Co\Nm?000000000000U<WO0000
000000000000I<H10000L2oB000000000000\EhV000000000000HN5P0000000000000000000000000000011G05F4PPH70000000000000000dFKc000000000000
`FZC000000000000000000000000000000000000<gBZAAUl0000000000008]WE5HoS00000000000000000000lFR4000000000000P:WM0000000000000000dO0K
000000000000000000000000PQRbUC@7000000000000L;N40000Le[V000000000000I5SF0000000000000000`TbK000000000000L1cE00000000D6U^0000@dT8
T9@T00000000<2W;00000000a;oL@Cf20000000000004NKm0000<CM20000UF=i0000X>nA4kloAHmd8o2=<A5S8n7R000000000000000000000000000000000000
0000ECjA000000000000d@?b000000000000000000000000000000000000]Ee?000000000000I2Kk\R5R00000000d_KHP853000000000000000000000000LDB7
`mogT^^2HdB?0000`Lgg000000000000<V[l0000000000008g=R00000000QF0K=5T200000000X50:0=YLTAVD\efGM2cb00000000000000000000`QYe00000000
0000000000000000P6JRDO0YL9;6lRFVXRjci2K9d9]X`\QB000000000000PMQ^1E?G000000000000lWM=00000000000000000000aEka00000000]5mBde7_0000
000000000000000000000000000000000000lJ5P8G63EA<i=FF>\?fB\iB_00000000DO?C000000000000Tj\T0000000000000000h[YN000000000000Dj]k0000
`\U2LHn[Tn6000000000d?kQ000000000000000000000000AIJ?QHCn000000000000dL;\0000PiRQ000000000000Hl<f0000\EF5000000000000d8k>0000HQNP
0000P2SM0000Ho?^000000000cjU000000000000000000000000`APn8H3400000000<dfl0000000000000X9P0000L=eX05DH00000000000000005FYF00000000
00000000000000000000TB4a00000000@Xh900000000000000000000000000000000000000000000000000000000XfGElbaU`i4\00000000MF`700000000Hd=^
00000000000000000000000000000000dk3;0000=1S=00000000DnaU0000000000000_Qf0000<R\_dj4`00000000@_]D00000000<@Z?0000A4?`d1jK00000000
0000hZ>b0000DR]1@>iU0000000000000000\XaH0000LkUK0000a8IcLQkf00000000dfC7000000000000`NQ`h100I<Ek00000000L<6B0000DCBGHMS7l9cL0000
8CUg8\[`iF8Z0000000000000000T<b[00000000000000000000DL:U000000000000000000000000000000000000000012bd00000000YDT:0000000000000000
00000000000000000000000000000000000000008D=K0000<Ji[0XZ]4`kSLb>n000000000000Lb2M00000:a1\Ae51@7B00000000YG_:L[jl0000000000000000
0000000000000000m8DK00000000000000005?E]00000cnB00000000000000000000000000000000000000000000<A@;0000lRm?00005CYSU@<J000000000000
000000000000000000000000000000000000000000000000000084?a0000000000000000000000000000YGdN0000000000000000000000000000PaE200000000
0000000000000000000000000000000000000000000000000000Dg?700000000000000000000]1jk000000000000000000000000000004=]0000000000008ALS
00000000QGO?`0>d000000008gRX000000000000e;J;a1]E0000`T1e000000000000000000000000@N6Z0cV_hkDH00000000000000000000=HbO00000000@>;O
000000000000de1[00000000`1TL<eF`000000000000000000000000Pd@Q0000000000000000086g`ko100000000PJR@0000D_0B0000\]EF8f4G`n^k00000000
0000L3JJ000000000000000000000000d0@Ll>>k0o`00000DNA>U5Wl00000000dW@;0000hNjh0000000000000000PJ\>000000000000II>Q<^EX@l=\\O;]0000
000000000000000000000000`:Wc00000000000000000000Hg[]YHBT000015RK00000000HQN=4]_n0000000000000000H\NC0000000000000000000000000000
000000000000QGg50000000000000000H\9^00000000000000000000YAe@00000000000000000000000000008Z]^000000000000000000000000HBlK`TfXTUgJ
dL47hel^0000XTIP000000000000000000000000000000000000Ha=G00000000000000000000000000000000000000000000`UDc000000008GUddgGPD0kFY8g<
MC5100000000EIO700000000000000000000D3BQ0000000000000000000000000000T6d6a4D\@TKNHWE80000000000000000TBPY00000Bll0000000000000000
lESdh23c00000000000000000000a<abd6DO00000000000000000000000000000TGS4BoT]=G;000000000000P16e00000000@8MAQ;68=0?60000Ldm500000000
QH`P000000000000l=IV95Z^00000000]5DE000000009<29I3?GP?G4000000000000<dhR0000000000000000000000000000IHfN00000000l0bO000000000000
000000000000000000000000000000004SgnhD_]0000000000000000e5>70000m:F200000000000000000000000000000000U3PF000000000000000000000000
00000000\ace\OCI00000000000000000000000000000000000000000000000000000000a<3o0f^m0000Q;0[000000004c0C0000DHiS0000000000000000<?BC
EFDk000000000000000000000000AIDiLPZYMHaV00000000000000000000@J_b0000l16<T?g4000000005D6n000000000000lUk=`KAk9CaU41jbUI?g00000000
000000000000000000000000000000000000000000000000POaE000000000000000000000000`8S=P@SZ000000000000000000000000XWao0000000000000000
00000000000000000000000000000000000000005Fj=e?WM0000lf2m00000000000000000000M@[dXFZlE;SI0000a:^S00000000000000000000000000000000
l^Pn000000000000@ne1000000000000000000000000000000000000eEYG00000000d_7@0000000000000000000000000000000000000000000000000000leG=
A0EN00000000000000000000I:2F00000000l:I20000000000004\J`0000000000000000000000000000HZm;m@kW@WZM00000000000000000000000000000000
0000000000000000000000000000LdLC000000008S4I\24;T=B@XKoUd1g:00000000PaIc0000000000000000000000000000000000000000000000000000AHik
0000000000000000hdXc0000hEm:\XNG0000000000000000l@UU0000<g8?8Za6000000000000000000000000000000000000DE2A\Yma@gNh5Edl04U\H48V0000
00000000XfXKQIc[0000000000000000000000000000000000000000m2cQ0000lnY>0000000000000000\heV00000000h?;30000000000000000000000000000
8XF]00000000@jE?e9S60000000000000000000000000000000000000000000000000iK1Lb4V000046R800000000@5XW0000AE5E000000000000TFh`00000000
00000000TLIAX:VMhoaj000000000000000000000000@Qa^0000`>NODIaa000000000000`IG4\I]giI=n000000000000000000000000000000000000a8n:0000
T]e]0g>00000dSaNPLdE000000000000`kFQ00000000000000000000000000008]600000iJME00000000000000000000E11@0000000000000000000000000000
4k>84U=30000QIkCHX9b00000000Y<_600004n_]0000000009ng000000000000000000000000000000000000\lg3000000000000000000000000000000000000
TZ71000000000000`9iH0000000000004<OT00000000d61Y<2T^DK0;<bbFh0V<0000000000000000d8Ae000000000000le<@000000000000\O0<0000lVNR0000
`R5l0000\A4dXYI:0000000000008=9a00000000000000000000U1FW000000000000M7Hb00000000DBY_\2^m4O>DPP1XeE]I4R2cAH<C0000000000000000Y7=R
0000000000000000`4\10000000000000000dMJ100000000`i5M=E8=0000`PITlbF50000`e`OQ;NM00000000YIj=0000mFCJ0000=9GQHB;8DOk8lFeL00000000
00000000000000000000<@IT0000000000000000000000000000T7a;TZeE00000000000000000000e:YPUJ0K0000000000000000HTT?<:_mD:DghM@o0I=80000
00000000d0<^59RXTJ4_000000000000a4<Z0000P?X[00008DaDXVjM000000008iDO00000000000000000000000000000000000000008o:C<Bnli4V500000000
00000000DfEFLRP854CM000000000000000000000000XJg_d:VlH]C<]A;M0000@`W80000P6@k000000000000000000000000UC;L0000000000000000=?0M0000
deZ]e5hd0000000000000000000000000000000000000000000000000000000000000000hdC?Q7N800000000ha`MT;?V000000000000000000000000Pc1]0000
Lao3000000000000l\EF00000000UI=Q00000000@7=f0000000000000000<@M40No@00000000000000008F0=d`RD8c\;000088N>00000000m:M00000DdV70000
P7TW00000000000000000000000000000000000000000000000000000000@ZEd0000\g>P0000000000000000D<BL00000000D:S50000\2MCT>ghTH_Rl=EQdQ87
0[Jd\mT000000000YJ5H000000000000DPK;00000000000000000000`NO600000000U1IO00000000000000000000UFRP0000000000000000`91;0000\JCJhH8<
=FJI00000000T@cl4;gm0000000000004V=U00001FBbD95AT4efd7K?0000000000000000m7k60000000000000000TAB<HLD1<_2d00000000DTYZ000000000000
4KBKd@?G0000000000000000A5`d000000000000000000000000000000000000000000000000000000000000P?8[000000000000000000000000000000000000
000004iZ0000000000000000000000000000000000000000000000000000M8lB00000000000000000000X:FX000000000000@M4i000000000000000000000000
00004cNGX2_X000000000000PUUK00000000A84Q000000000000000000000000000000000000X;Km000000000000000000000000000000000000000000000000
IHdN0000UD^M000000000000000000000KXH0000000000000000Y@fP0000000000000]k00000000000000000000000000000000000000000m9Pn000000000000
00008>5H]:FJIEK>0000000000000000@<eQ000000000000L;7fmDlH000000000000@O7N000000000000d0FZT??^000000000000000000000000000000000000
000000000000eDcF000000000mlc0000000000000000000000000000P>=OLHSA000000000000000000000000MGG@LGhb00000000DKH600000000000000000000
0000000000000000000000000000lNY>086C00000000000000000000LVgX000000000000000000000000000000000000`LNo000000008@=c0000LLj000000000
0000`RT8000000004M`ca4b=00000000000000000000000000004i:K0000=8h`00000000000000000000000000000000TK3J0000MGYJ00000000000000000000
0000000000000000000000000000000000000000<8Cm0000<_VB000000000000000000000HVf000000000000HPNJ00000000000000000000HJUa00000000PK6V
000000004KKg0000HTHj0000TZIZ0000000000000000<k6^00000000000000004Pk=l]Z40000L=0S000000000000000000000000000000000000000000000000
0000000000000000L6C0000000000000000000000000000000000000\:<60000AILi@g_J00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000Dh;O000000000000000000000000000000000000\Da_000000000000`S>R00000000h6Z80000\d2<ldYi0000lR^T0000`GB5
00000000000000000000dLc@000000000000000000000000P4k^0000000000000000LMlW00000000000000000000m=89000000000000000000000000l`>h0000
0000eI3S000000000000\AmB000000000000000000000000000000000000Ta9800000000l9_l0000<jFCY;Cj00000000`\iVDg:]000082gTDHY2000000000000
00000000<g1nX`P`0000000000000000II4U0000DdOJ0000XlfI\ekIX2IG0000000000000000PTMShE9U000000000000Q5^2000000000000\mH;000000000000
000000000000@BUo00000000HRk59<:GYDL:TaA700000000000000000000000000000000000000000000TmIH=7M5h7id000000000000000000000000dVD=0000
HhbkhM1C0000`fJ7E@F700000000000000000000Y8YW00000000000000000000@]Ao@I0=0000HWkf00000000U<O]000000000000000000000000000000000000
00000000lTFG00000000l@Uh0000iIPS000000000000MIMC`AEE00000000000000005ILE0000T4M;000000000000000000000000Tcc6l_OWD?oRa3K6]8nf0000
0000000000000000DLTi000000000000000000000000000000000000000000000000000000000000\R1e00000000000000000000QG?o000000000000DJRPYJEJ
\G7P0000000000000000000000000000000000000000000000000000000000000000@TCd00000000hg6<0000I3L>00000000000000008II?0000<0>UP[L<0000
@JdZ000000000000hHOb0000000000000000000000000000lZWl0000000000000000PYib0000000000000000000000000000000000000000000000000000e?cm
00000000@g8P0000000000000000000000000000X=^I000000000000000000000000000000000000LC]W00000000`La:0000000000000000X[Nj000000000000
l5[N00000000@?AX0000iCg30000D=670000000000000000000000000000000000000000l6gm0000000007odM9\W0000<;oF0?:D0000I=BV0000000000000000
0000D1I`000000000000000000000000000000000000d5:50000000000000000000000000000]F5e87\XXX?^0000000000000000000000000000000000000000
THD>Y:?B0000000000000000000000000000lci<0000000000000000dHjl00000000000000000000000000005ImC000000000000h5ON00000000l6VA00000000
00000000XBkS0000000000000000DJ]K\i6o0000000000000000T`<K000000004jhR0000\fY\00000000000000000000000000004EW;00000000D0NIh\?d0000
00000000000000009JH\00000000Xm2]000000000000000000000000`ad000000000000000000000T_1Re;MG000000000000000000000000hd7P1;IQQDAg0000
000000000000000000000000000000000000000015430000000000000000000000000000000000000000000000000000L7OT00008oUF0000000041L^00000000
000000000000000000000000000000000000000000000000e@02000000005:oS00000000000000000000YFbC00000PiGXe35000000000000m6]Z000000000000
0000XO^10000000000000000LYI^00000000000000000000<ZdF0000000000000000000000000000m11eL@K00000000000000000000000000000LoHf00000000
00000000000000000000<:M300000000000000000000<4^J000000000000000000008cYX0000Q0lT0000000000000000000000000000M2Si0000000000000000
00000000000000000000AFO[00000000d8Hd0000000000004a230000000000000000000000000000000000000000D75\00000000YJ4300000000h3WP1<IH0000
aF]?00000000<X3d00000000<JJX0000000000000000000000000000<@mK00000000000000000000`540d[hL00004<RO000000000000`YU<0000dLSd00000000
Q>_0000000000000000000000000h=Uf0000\F19000000008c>IX`bO0000000053<4000000000000D?fZ00000000000000000000aFAl00000000000000000000
0000d2<4@O4E0000H1K<X`W_000000000000000000000000000000000000d42V0000000000000000000000000000P`Ub00000000000000004HU:AJNN00000000
0000000000000000000000000000000000000000h>aZ0000DC`H000000000000000000008hFa00000000@JHi0000000000000000L63ETXke0000000000000000
000000000bm3000016LK0000d17KLWb?H]DY0000000000000000hh040000000000000000000000000000000000000000000000004VAU0000XZ2J00000000m<6O
0000000000000000eJTn00000000000000000000000000000000000000000000000000000000XGjK0000000000000000DUX]0000l;Lj4EZT0000000000000000
000000000000000000000000000000000000000000000000000000000000lHLC<S8Sdh^f000000000000000000000000dalUlhB[mH0c00000000000000000000
00000000DUDA000000000000000016UQ`38o0A_m0000<LnF00000000000000000000000000000000000000008kmF000000000FMa000000000000@I<k00000000
0000=FS900000000000000000000IE?m<[gH0000a0MA00000000XWfY0000dI1dL>858i2V00000000hObD0000000000000000000000000000000000000fiT0000
DkHA000000000000=86XlP11<I6O000000000000000000000000M0h?00000000000000000000000000004?j`00000000000000000000000000000000P0B>0000
000000000000]:AZ00000000000000000000000000004?9nTgK[000000000000D\Il8gVK000000000000000000000000000000000000000000000000l`HG0000
0000000000000000000000000000DKeo@n=b00000000LbMH0000000000000000@`iC000000000000000000000000d?>]00000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000LSEh0000000000000000
0000P>@X00000000`4;X000000000000XdkamGba00000000000000000000000000000000@6DC00000000000000000000000000000000000000000000\08Y<<;I
00000000000000000000PfVG0000HS:A0000000000000c3H0000<d2ZE<AEd3i800000000000000000000mAJ]\\GL0000000000000000DmL@0000000000000000
00000000000000000000PkQ@0000TU09000000000000a=<>000000008GZ<0000<WWJE<N:000000000000TV\_000089I<000000000000@3d90<BkU<n7a?W70000
0000000000000000000000000000=Geo9;\e00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000=9f10000I03WlH7V000000000000\\VX<_:l000000004=`>00000000HO[o0000@N1i0000000000000000e<f2000000000Q6b`Zj;000000000000
00000000000000000000000000000000000000000000000000000000h;^P000000000000UDYS00000000T?JS0000000000000000000000000000000000000000
`S9k8LIR=C\gAEjK000000000000000000000000000000000000000000000000D8?l00000000@SB>000000000000d^f@00000000A@Bd00000000000000000000
0000l8:<D9QV00000000mC3T000000000000000042ooUHIb00000000\<9S@AoX00000000@BIK`aeR\ogj0000P<k@I=LG000000000000Ded60000UDh>00000000
00000000ljcY000000000000\IB9000000000000<F\JPJYc000000000000@YRP]:]A0000lMG`8_fk00000000000000000000a=D1000000000000000000000000
000000000000000000000000<1OeaGJA0000000000000000`DQfhYgn00000000<aYY`nIX0000LTP100000000lZgm0000000000000000000000000000l_Fh\nAm
00000000000000000000000000000000LdP600000000Lgle000000000000T;nQXh>f000000004E;i<`ATIDjn000000000000000000000000l<FQ00000000Y@31
00000000000000000000l4X60000@<cS`OZQ00000000000011R:15QQ0000@GlM00000mk<0000m21o00000000000000000000dcnl0000000000000000DKKY0000
000000000C@VLXl;0000Hf0Pe6kRPMb;4Uki000000000000lZK7000000000000<l`@0000]FfJ0000000000000000000000000000000000000000000000000000
00000000TDDT000000000000000040ki8\UK0000000000000000000000000000l1:Q0000Dk`fa59nP;Io8>2M@[aL0dbI0000000000000000171d0000dF;O0000
0000XAmX0000P^Yk00000000L?SAHAfN4Q`[\YE6LhnM1D0b000000000000000000000000hfAllgL_00000000<@gM0000000000000000YEW_DBKi0000lGKQ0000
X\1IXakg000000000000000000000000000000000000000000000000000000000000000000000000000000008;ml0000000000000000000000008J]ZPceQ0000
TQLP0000<^l]0000000000000000@G=W8a>D00000000T[Q_00000000T0Ik4YV1PhPL0000000000000000@Ra=000000000000000000000000000000000000l]I1
0olK00000000LY4X000000000000000000000000000000000000000000000000000000000000e?iR000084:J00000000]6Bl00000000DgA50000dQOm0000@We^
TGJ04R@Ila3iTe0HiBU_=E^I0000000000004MM800000000000000000000000000000000000000000000H3`dL^2B00000000000000000000000000008O160000
@01T@O6h000000000000000000000000000000000000m01nXTWk0000@[=g0000000000000000l6Fi0000XEC@0000000000000000DndZ0@kKm:5[000000000000
000000000000000000000000000000000000000000000000I?_<0000000000000000000000000000PkJa0000000000000000000000000000Q;@[000000000000
00000000000000000000000000000000000000000000000000000000000000000000EBEL000000000000LeBOe:@P@\od<3lM0000000000000000@HoUHQ0^0000
00000000`;n^000000000000000000000000000000000000eAo40000l`Y<00000000T=hD0000000000000000daQE0000000000000000000000000000d6BB0000
d<4N4BL<LSkE0000000000000000\YWK00000000000000000000m0^C00000000000000000000000000000000=0fbmH8TD9ROHFTP00000000PL1B`RRK00000000
00000000000000000000000000000000000000008LD>00000000YA:90000`__g8?fg00000000000000000000000000000000000000000000000000000DX50000
00000000Q82O000000000000Xj>X0000000000000000000000000000000000000000000000000000UEFh0000000000000000000000000000`1G<L4mm\=HPh3b:
0PQF00000000000000000000000000000000Te=F000000000000Pc?000000000DCSeXm5k1:;X<^_V0000000000000000DH>H0000000000000000000000000000
DA`H000000000000\_>HL2FT0000AF`J00005GfR0000000000000000000000000000@4;e0000000000000000000000000000000000000000L>:]000000000000
@J>D0000<E`^000000000000000000000000000000000000000000000000000000000000d?Jm00000000000000000000000000000000000000000000i7\L0000
000000000000@ol>0000l4baY2`\000000000000000000000000000000000000000000000000MGb40000P48b000000000000000000000000PC470000T\fIHlHD
0000000000000000EEV5000005I`00000000<PR_00000000l?Fd@]K\lNhJ00000000000000000000DbGOiIa?000000000000000000000Q<@0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000doAV8^Okm>ai0000000000004eT9iCeM00000000000000000000T9KRH\O[
00000000000000000000000000000000000000000000000000000000000000000000@ZBQ00000000000000000HdM0000l2Tn@aJD=<]J0000<nHE00005EGK0000
d0C900000000\Ji400004U<U]8RR00000000000000000000eBSc000000000000P>mi0000`5Gf0000a;Y]000000000000dHW_000000000000000000000000X6dJ
0000000000000KfSi@Y\00000000XQHW000000000000H4COdEJ?0000000000000000000000000000<PY2LURXABo_0000lQTV@G[10Gnbm=eh0000000000000000
4_>=00000000HX1B1Dg40000000000000000XXTX8\6ilmCZY4Cj00000000X;cbTnMA00000000Q8L5`3YV4L@60000000000000000000000000000000000000000
0000000000000000000000000000d<LIl6KP<I`KQG4d0000000000008[>S00000000000000000000TZDL0000000000000000dInH00000000P[4ZLbI^IH;=H=Lj
000000000000DY>0L4Ie0000000000000000000000000000000000000000000000000000000000000000iI[g00000000000000000000000000000000T1D5U2^M
0000Q30`0000000000009IL\00000000hCGmdLUD0000000002D300000000000000000000000000000000000000000000000000000000000000008In2@Q[4U6o<
0000DT:Rd2I[@R;9Y0RW0000h5FR000000000000000000000000@U1d00000000AF<J\Y>^000000000000D?1:0b_G0000@BH>0000000000000000000000000000
0000@_Sb000000000000000000000000000000001EWL00000000000000000000loHF000000000000h1M50000`PJcD7calGomTHI>hNGPDO52dZCe000000000000
A<c6a;U900000000000000000000XcTI000008CB8DLX00004LRa@XAJ000000000000iBfQ0000L0XmPdELDnC2181^00000000X2Y4`5Xj433^0000000000000000
IJ=[00000000000000000000000045F>0000000041Q[1F_Q00000000DdN20000000000000000lo>\00000000i@Q0000000000000<e`4@Pik0000DHa[00008AhR
0000Xf9gH=8<\N\o8=WQ000000000000000000000000000000000000000000000000l7CF00000000000000000000000000008a_30000L^2Z0000000000000000
00000000000000004?<W0000daLk000000000000000000000000000000000000h5T=4T5;0000000000000000hb8;<ZYWXZf60000@OA8000000000000DFm[0000
0000000000000000YI\Z0000QAZQYHlM]?370000000000000000000000000000000000000000D8HU00000000000000000000`]Xb0000`OnZTa<M000000000000
DIFWX^GU00000??70000000000000000000000000000PAf900000000000000000000h;ZPe:;n@FY0XSR6XHf\mCAf000000000000000000000000LB9[<ibN0000
00000000@fiD00000000AIiC0000000000000000000000000000<KZB00009=Ul0000DMjV00000000X25`0000llXQ00000000000000000000000000000000@FQ>
@Cl\4P`<l_@N0000000000000000H`NZ000000000000000000000000@82:000000008S`0000000000000000000000000MCe:Dd@c000000000000000000000000
000000000000TaP400000000000000000000000000000@``0000566A00000000@N[]P_Ib0000000000000000000000000000h>T@00000000<gAe000000000000
00000000a8f:000000000000000000000000dGc_0000mCZ<00000000]Ga=0000EDRM0000lMBo00000000UA0X0000000000000000000000004aj34k0>5B]A0000
00000000000009j]<F9Y00000000000000000000000000004Xg>Q6Y200000000000000000000\@dXXkP800000000P:l_0000@3Tm000000000000000000000000
00000000@OJ?l6kC56?b0000D[dO0000d\m]000000000000@5aiLc@[8`\h000000000000000000000000<BK2YG91000000000000000000000000000000000000
000000000000YG7?00000f`GT00Y00000000000000000000000000000000@60Kl`>WTSTI000000000000aCVf0000lWdDA2jT0000000000000000000000000000
0000@L8b000000000000000000000000XT5Z0000000000000000000000000000A>c4000000000000MJ4F<C9900000000`mBD0000LYXlDc9A`JkE0000X>Hi0000
X<bF000000000000@3PH4FUM0000`7XbD>8E0000000006Bf0000AGZ10000000000000000`CdN0000QICo00000000YC_R0000HROJ000000000000E99g0000aBl8
0000XDY600000000000094M800000000000000000000000000000000`_`@00001I:=00000000m1RQ0000hOL500000000l@aaQ:BX0000000000000000XgI50000
dNfZ000000000000000000000000==590000000000000000XmAP<h=_0000@\::0000`SRO00000000hg3m@cao00008IgI00000000000000000000000049L30000
000000000000000000000000000000000000000000000000000000000000lS@\\U7n0000Q2?j000000000000000000000000=C]:@3:500000000000000000000
00000000e3ek00000000L?GE00000000000000000<9^\oKl0000X<NUP<g@`[5N5G@B00000000000000000000000000000000EHTD0000YGQC0000000000000000
00000`B40000000044^7T]LD`=di4=_M0000aIG286\a00000000000000000000000000000000000000000000YFJ6000000000000MGa01Bek0000<2?n0000<4gb
0000000000000000000000000000dH1Y0000`8l0LLVJ00000000000000000000000000000000Db?e00000000];[X0000<gN\ECPG000000000000000000000000
000000000000M67K00000000000000000000H=TB0000000000008<_C0000d9TUTC69XM\HQBZV000000000000000000000000@jdk00000000000000000000DZGc
]50mU8Wn0000`54c0000000000000000000000008LA700000000l^nYID`g0000L9VlX6hL000000000000000000000000000000000000l^YF0_m^E9EM00000000
0000000000000000000000000000000000000000\K7A00000000000000000000HL:gHcf;00000000000000000000`@BT]=[^i>jH0000PW;g0000000000000000
00000000PHL88hFo000000000000000000000000000000000000000000000000I1^RP:MM@<Ph@RO50000000000004JSO0000000000004J:40@2LA5fA00000000
<gi00000M7WB0000aCGE000000000000hCCj000000000000000000000000a;EZP>QE0000000000000000000000000000db67000000000000hZEN]4[Y00000000
0000000000000000]3e900000000P>?H000000000000000000000000000000000000TeVW000000000000000000000000H6WRDee[000000000000000000000000
54hR00000000\5k[00000000000000009=fS0000A>6:0000000000000000000000000000P8J`000000000000000000000000000000000000hTdB00005J9c0000
000000000000000000000000000000004R0QHV9ah`aJeFMD000000000000000000008?bV0000000000000000h?MTL:O40000000000000000000000000000LKlg
0000000000000000000000000000000000000000000000000O]a`D>NhIT9P0[h`QK;00000000000000000000000000000000<]@]00000000000000000000l\8d
000000000000000000000K9aMHFg00000000000000000000000000000000000000000000D9NNT?Vm00000000000000000000H2DYQ@B?000000000000X:XALC>j
L_H^99B=lAg800000000Dgi=0000000000000000000000000000000000000000<XVh00000000000000000000000000000000P8AMhToAl`XW0000lbg?`RS7Pi;O
5EB^0000000000000000000000000000lFOE0000d6BT0000000000000000000000000000000000000000000000000000D2_?@MLg000000000000dO<kXh>50000
000000000ijf0000000000000000TL0<`hH_00000000000000000000000000000000000000000000000000000000LfOg0000Y5;;a<Q:lDNFYFo3000000000000
@hNV5F3S0000000000000000E;Mm000000000]k^0DWe00000000<4HQ000000000000000000000000hR`HlniWHY?20000000000000000]6a>i=e0000000000000
000000000000PJ1nPJ^A0000EF7W0000XAXB000000000000000000000000000000000000000000000000000000000000000000000000000000000000a2\Y0000
X5A6T_Na<dJh\ehX00000000PX88000000000000000000000000Th_Wh<Q<P0o`00000000=@iQ000000000000000000000000Pb\B00000000000000004k0M0000
0000LKMg0000@D9glRcLDbDU0000000000000000Tde21;^3000000000000@M;J000000000000lhN70000000000009Efk00000000000000000000\:Pk00000000
0000000000000000000000004Qak0000000000000000`[76\jQP0000@H2?M?@G<aKEU9e`00000000000000000000XWaP0000000000000000hd[VLAHfP6[f41eJ
I:aX00008^7;0000000000000000000000000000000000001CZOaEIF0000000000000000000000000000000000000000X0Q<0000000000000000000000000000
`XXg<XnNh8>>]C7G00004Jjg000000000000XhO80000\nk55Db@0AbeL]VX00000000000000000000000000000IWK00000000i3d400000000000000000000hY8D
00000000000000000000000002:@XYLB00000000LR@n0000<<ckX^SmMGLl00000000lSId00000000`T1J000000000000000000000000DA:L0000000000000000
0000U<j9@C?]0000XTg\000000000000000000008PGX0000000000000000000000000000LIU<00000000LFX=Y@^>hgO4MABF0000XOV500000000000000000000
00000000Q63T000000000000000000000000000000000000000000Mi0000000000000000000000000000H5o_00000000Q9g]000000000000000000000000X3dD
DS8d0gjF0000<XVU00000000000000000000T[bH0000000000000000000000000000hGZT000000000000000000000000000000001BD`00000000000000000000
0000=1NW000000000000HCcg000000000000000003:YD?WD0000000000000000MAGg0000000000000000H07n0000000000004k7Z000000000000<h3e00000000
0000aE110`US0000000000000000H[Ko000000000000000000000000`IF;0fdj0000]IWP00001@X30000000000000000000000000000000000000000le]k0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000E65U000000000000000000000000000000000000
00000000000000000000i:hR1Gmc0000IHUP0000000000000000000000000000000000000000<Q3a00000000000083YoP8i`000000000000000000000000PU]=
00000000000000000000000000000000Q5UOAGkf00000000AIO]MG:Z00000000=7AN00000000lXeE000000000000e?K10000000000000000000000000000E1Li
00000000@5Lel>b20000Xe540000dFJAPkDj0000`:GS00000000000000000000000000000000A=HU@nW^eG\J000000000000000000000h<Y0000000000000000
00000000000000000000000000000000000000000000@1FS00000000PA4n0000000000000000000000000000000000000000000082_M0000T?TN000000000000
00000000000000000000000000000000000000000000000044L<00000000D17600000000000000000000De2700000000000000000000T>Gb0000000000000000
000000000000000000000Fke0000000000000000000000000000`bhKPJ@0X3DaL:N]000000000000000000000000`DF800000000000000008;Z]0000HH0O0000
<E=J00000000X>Ke0000000000000000dR_c0000000000000000LC]d0000000000000000000000000000`dUi<fDd00008\L300000000`C_CH\;G000000000000
i7ZI0000PF[a0000H>^Q00000000H<[mXYIE`TQOTjk20000T\130000000000000000Y4KA0000000000000000L=?O00000000T?h7YG]JE41O000000000000<:N;
000000004enk00000000XO280000\EmFa9mL@eE9A<U?9:7o0000`]c?8Nnb93@100000000<96K00000000000000009C@]00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000048Z\0000<Ii>00000000000000000000<[N:P9M10000000000000000
0000@b=>0000LlFn00000000XDR:0000000000000000000000000000PL1O00000000000000000000D>A?000000000000000000000000m:S500004L3Z0000<b:@
00000000X`Ca0000000000000000000000000000l[AbiG_`000000005@A\0000000000000000000000000000000000000000DhIje;Bk0000000000000000YH33
000000000000000000000000000000000000I7[P00000000\D6[0000000000000000000000000000000000000000000052Y:0000DmX?000000000000@9\X1@JO
00000000000000000000000000000000djnW000000000000000000000000Y?=D000000000000IGdh0000000000000000leH3hi;n\\GcD`2T0000UE8P0000<0f6
000000000000859B0000000000000000m:]R0000000000000000dVoUT4JKd=i40000000000000000\J>]00000000000000000000000000000\dSD>_<00000000
X1BH0l_i000000000000000000000000l7D3000000000000000000000000000000000000000000000000000000000;XJ=Ceg00000000TN6J0000000000000000
00000000XQ:`000000000000<34V00000000000000000000`ZJi0000000000000000000000000000000000000000000000008GWk00005Hn:0000000000000000
0000000000000000990<0000000000008:ieY2J40P8;000000000000000000004Y?C000000000000000000000000000000000000000000000000000000000000
0000000000008Nm[0000hh6;0000TI3;0000h3H6P1LO@U1300000000000000000000=FEH0000DlhL000000000000000000000000000000001=<^4n9h00000000
0000000000000000P<]8TI7<00000000E8LU0000TB:fHimX000000000000U:540000dX:;00000000E@>S000000000000D<GT0000000000000000LH1k00000000
0000000000000000l94b\I?Z000000000000000000000000h7K_000000000000l[Y@0nfJ000000000000D>6g00000000@fRlDida00000000iFh000000000`S?M
0000D]3h00000000000000008YD:00000000<XW;`GM\0000000000000000000000000000000000000000000000000000000000000000HH0A8\7G000000000000
00000000HOb50000\CR80000000000000000\PI2HX`f00000000ABO20000000000000000000000000000000000000000hhV:000000005;6X00005:WK00000000
0000000000000000000000000000000000000000i3lb000000000000d?E5hPB>5<\b000000000000e4Zd0000000000005;c<00i3l[Y[PXK500001J=H00000000
0000PJG40000e3=100000000000000000000dL^j8AYYd^=m00000000`_k?00000000@3^X0000000000000000dPL:0000000000000000hLU7iH;c0000TmB]0000
0000000000000000000081PN04E\HG1?0000\AJM00000000XIXP\W`700000000000000000000QD3U0000000000000000000000008Hbe00000000000000000000
0000000000000000I3D^000000000000<5;?0000`2GI<nlSL:lA000000000000000000000000Xh^J=DcY00000000000000000000000000000000000000000000
00000000000000000000000000000000T9M\`gnnLYo4Y0B7TJ2kI0U]00000000000000000000000000000000XBUO0000000000008em000000000e9Q?00000000
0000hN9a0000000000000000U:]0ID32hPR2l[4MX\C]000000000000000000000000000000000000000000000000@]PG000000000000000000000000iCaE0000
0000T3UJ0000000000000000X>>?000000000000L^Q<00000000000000000000lUW6=EO@0000000000000000000000000000hdiM000000000000000000000000
000000000000000000000000hSWb]CMR000000000000`ih30000XZ]l00000000<Sji0000000000000000lD`h0000hYXWXPJ>0000e4l31D2?0000000000000000
0000XRFh`F^Y0000000000000000000000000000000000000000000000004W?oa1i40000000000000000000000000000000000000000000000000000hejU0000
hoB6\QMl0000PHKJ0000@>:O00000000`HSX0000000000000000000000000000000000000000000000000000000000000000hAaa00000000Y<CZ000000000000
000000000000000000000000H`:[00000000000000000000X;V?dJ9W8bJ1Q<1d000000000000YG8KdnJmQ@:K00000000000000000000aFnF00000000m9\h8kW]
A>DBD@C100000000`T4k0000<<0k0000000000000000T\kF0000000000000000P[9V00000000iAKa0000000000000000000000000000000000008Hg?=B2i0000
84VQdd`7@fZJ<j=3000000000000000000000000\i0n00004haa000000000000000000000000000000000000000000001JQY0000000000000000000000000000
0000000000000000000000000000000000000000Q?9`Dd=<0000000000000000000000000000Y2[;00000000000000000000Dm^g000000000000`\YJ00000000
aHF300000FEo0000@:540000000000000000\THH0000hQ7000001JP:00004BRE8Db[4V548iEkDkW>eCk10000000000000000000000000G4=0000000000000000
00000000H^NG0000<ngA00004=D8mDEN0000000000000000000000000000000000000000000000000^TiM1AV`jgD0000XOX>=?<[000000000000000000000000
H^`E000000000000000000000000000000000000AC^i`dP^e<Y\0000000000000000000000000000U=cY00000000000000000000000000000000h>W800000000
0000Ll\:00000000\0Al989<X9HGLN@`hobJ00000000H@=UUHeNh2Zg@YD^00000KN9UETV0000hE4HQF\200000000000000000000PL2M000000004LSGXf2W0000
000000000000000087R8000000000000000000000000X_eQ0000000000000000<HQi@JN:00008hXG00000000000000000000000000000000X@CIL\l;4fo^0000
00000000hCL]LQ@7l65j00000000000000004@b:00000000000000000000000000004Jk60000000000000000000042kT8@PJ00001?_U000000000000dnDS0000
0000TDf\00000000L6o2XX_RTj<fQ8[mMCS\000000000000T2lJ000000000000L<oM4BTOeHfAdUYHTNG9Dibb0000D[kc02XHhIOe000000000000000000000000
000000000000dEEf000000000000lHPP000000000000`IUW00000@O[00000000000000000000lSXc000000000000000000000000P7`V0000PHIf<ogL00000000
00000000000000000000U1nB000000000000HY8b000000000000000000000000000000000000000000000000000000000000\RmdX\f7YAFf\d?K0000\8b38A]>
00000000000000000000000000000000000000000000000000000000000000009FC]00000000\FI;d]nA00000000000000000000000000000000<]JC0000e=_i
0B@I0000000000000000000000000000000000001F<]H9j500000000YGageCH[0000000000000000000000000000P7=3000000000000lYZo0000000000000000
0000HVN64UB\000000000000lhb;0000000000000000@=Cj\F_60000000000000000000000000000000000000000000000008<e600000000D8OI000000000000
0000HYP2000000008^eS000000000000T`670000lZJ\H:LB00000000000000000000000000000000000000000000000000000000Q7;[0000hkM3000000000000
0000000000000000000000000000`;Nk`?cPE<Uc0000lCADEClj1IPf\a?98I>C000000000000000000000000TFn50000@[ih0000h74k=6SB0000000000000000
L3l=0000dThLdSW>a=k10000000000000ljU0000000000000000<H0k0000000000000000000000000000000000000000<2fB000000000000@lbD000000000000
<N=Q0000X5[[0000000000000000M4j^00000000000000000000L1C3000000000000000000000000\7BMhg3W00000000000000000000hFoU\IP?0XAd0000D2aC
00000000L[TY<e`o\l<W00000000000000000000PWa`000000008]EU00000000QE3I00000000000000000000000000000000000000000000000000000000aCPZ
@K4T0000LO\^8`CI@8Vg`IZ>9GD9000000000000000000008jN200000000\1U_0000TcT1PeEC4j\D0000000000000000HIJT00000000\?LO0000000000000000
DHXc0000I65h00000000000000000000000000000000i:k?0000000000000000\M4ADAd2lfNaY<Zd0000000000000000I0FM00000000PM`G0000000000000000
000000000000000000004^9B0000Q59O00000000000000W:00000000000000000000TIbj00000000000000001C=e0000000000000000000000000000D2Ej\D0m
Y6TU0000I2LQ00000000PU:S0000000000008O^Q00000000000000000000000000000000hL^Yd<OnHn]C00000000000000000000`KSZ00000000000000000000
0000000000000000000000000000000000000000000000000000UG?<0000000000000000000000000000000000000000PY3Hhd44000000000000000000000000
00000000000000000000<gammHm40000000000000000XT6@0000000000000000000000000AAR000000000000000000000000000000000000Q@HW0000@<dS0000
`iOn0000M6FN0000E?\D0000000000000000<4Pi0000L:dC00000000000000000000H^5900000000d0RoldnDHm7I9?GAXUZj=IcK00004VA1hWG3000000000000
00000000PdmQA2:?0000000000000000000000000000T=7I000000005HlZ000000004XJeACKF000000000000000000000000000000000000000000009I7FYJC`
0000000000000000XaS0000000004;Ghlkco`eBd\AD:000000000000000000009<0A000000000000`?OF0000H:XR0000P>3o0000`?cZ000000000000a;5>0000
00000000000000000000=E460000P5XKTki=000000000000000000000000DgXN000000008]:]000000000000XGW=0000`bUH00000000T[FoUFH]hf[20000a=DK
TP]<`lCL00000000000000000000`9oJ0000000000000000mI_lY8[\000000000000000000000000000000008;<K000000000000000000000000000000000000
0000<ML00000PO>^00000000@S@o00000000000000008H_ciGKh0000000000008[1Q8Qd<0000000000000000XaGF\EoD0000000000000000U3Pd000000000000
0000000000000000000000000000dh:?00000000d<5Y00009JD00000000000000000\l:=000000000000000000000000000000008RaP00000000ldNd00000000
000000000000000000000000000000000000000000000000000000000000000082JV0000L=QS00000000L;9^`ne]0000H?DW0000000000000000@SM9mG6F0000
0000Td]I0000TLO@000000000000000000000000U<AZ0000`:jAT56@dA=9000000000000000000000000000000000000PiZa0000TKB@00000000000000000000
Q0BY00000000000000000000<B[e00004bXY8c5100000000000000000000l\\NYBTc00000000TDeQTQ7j00000000000000000000000000000000000000000000
0000000000000000H`Ea0000000096@;00000000d4TOU;M\00000000000000000000000000000000Y;>J0000T__>]3a=0000T`Of000000000000000000000000
0000000000000000Dg9P0000L=PZE=c;I?\j0000000000000000M0_`000000000000000000000000Hk1J00000000@k2`00000000000000000000000000000o?=
0000000000000000\9:A0000000000000000IDBM0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000h3d`M6ec0000000000000000P`2:ME;=000000000000A=Ng00000000`I7h00000000M97fEDnA0000000000000000000000000000`;k400000000UEJE
000000000000Y;bmH9700000000000000000<jGV0000000000000000000000005Cc5ADMB0000000000008Y=2000000008<dh00000000000000000000\6j:Y6OK
00000000000000000000000054SN0000000000000000000000008H8^0HB]Q8:4P_SQ0000aFegEFlG00000000D9g;H<I600000000000000000000000000000000
0000000000000000<f@c0000l;\5eH_f0000000000000000]G<YD7Sk@Z_4HE1olkBWa:]eQC6h0000dIK=000008_N000000000000000000000000m0ii00000000
000000000000`@nn@OR0\^5[\d^b000000000000T^][\lWm000000000000L=kS0000dXQHHO_70000000000004aVZaCbUAGCYDU^G00000000\g0eLh]V00000000
000000000000000000000000<m>P0000@=AF00000000\6W@m3Ce0000000000000000P?GfE0D^00000000L^CG0000h=dB0000aA]o000000004jO]000000000000
000000000000\?lID26J`a?dXGjf00000000PckG]?cZ00000000000000000000`CGX@9Og0000dTXjICLF0000EIfMPQXPPn_DiI:00000@5=@0000000000000000
0000<HlP0000]EE<00000000000000000000@C3G00000000000000000`0B00000000DObn000000000000l=oBMDdCIHQjH3RK00000000I=kb000000004UG8@3V7
0000lOd@000000000000h^?M0000000000000000000000000000mHacHdS1hj\ba1JlIDkh5IaL0000XLOSDmcj9H6[8ZT?0000XWZ\000000000000000000000000
00000000000000000000000000000000dT]a0000`DVWY5ehAE<60000XLh70000000000000000i;im00000000000000000000000000000Y]D0000000000000000
00000000<B=CLR`h=JOj0000000000008BC20000P^Rf0000T?V2035S\[CX0000000000001BhmhFG?PK]:dc`OEDGZ@ZoQQDGm0000`beX00000000000000000000
0000hSCg0000P\F30000000000000000000000000000000000000000000000000000000000000000\Lg[0000T8VYTc:Ri8]`000000000000ldo30000EG[20000
00004]\d00000000000000000000000000000000<gR?00000000L0=cl6OO000000000000000000000000hP]T=?:F0000P1P00000I=A^0000000000008dH[0000
0000LZ<D0000AIeg0000DHJS00000000\Dcn0000000000000000e>fj000000000000000000000000000000000000000000000000=5<>00000000000000000000
0000000000000000@UKA8dBO0000XhU<00000000000051?5000000000000<CP1000000000000000000000000000000000000YADZ000000000000I3fG00000000
00000000000000000000000000000000000000000000000000000000HGj?1;4300000000000000000000000000000000lg7CA:LQ000000000000000000000000
0000000000000000000000000000LTAg<LAoEH=IXA320000@Po900000000]IkV4<S<\iYPD6_M0000000000000000000000000000LGS4T\JP00000000lXM00000
00008M=i<k3^00000000000000000Yj?00000000h67D000000000000000000000000000000000000000000000000000000000000000000000000<cZm5:J10000
0000000000000HoG00000000Y3SE0000ddAU00000000000000000000dJb[0000000000000000HCEc00000000000000000000lWF_0000X<J^0000000000000000
`J1A000000000000M1n100000000=<PR000000000000LM<BdM^`000000000000000000000000000000000000`HZ>0000000000000000000000000000la_A0000
0000000000000000000000004c`000000000e0hY00000000I:Jc00008Ng1I=md00000000000000000000`_Mh0000000000000000hh`i0000\fbe000000000000
0000000000000000Lg`00000000000000000000000000000lcCJ0000<9>R00000000\cP_000000000000XQKk000000000000db?900000000000000000000]>I`
00000000000000000000000000000000000000000000mD?k0000000000000000000000000000Dj`<0000a>?H00000000Q>BG`5?^000000000000000000004]h3
0000XbD`000000000000a@og00000000000000000000000000000000000000000000l=G0000000000000D9?f0000000000000000000000000000000057f60000
000000000000000000000000000000000000000000000000DIUK4gcn0000T?J70000h`IP<;m;4fMiPl\dT5jJde6_0000TNJ700000000AH^F0000\chZhi`N0000
0000M=2<000000000000HWj@000000000000m4Wg`PX@000000000000000004XD0000000000000000000000000000]I=100000000000000000000\\P60000A1Sm
000000000000000000004fY>0Iko`:g<d9eS00000000m1h_0000l``\0000000000000000000000000000@XIW0000000000000000000000000000\TZ[4h500000
00000000000000000_4C`c=[0000DXTM000000000000000000000000000000000000000000000000000000000000000000000000`jXh00000000`f@R0000PF3D
DG8U00000000Y8Nd4Rdi0000000000000000UIIlM91\\mKZ000000000000LI:B00000000000000000000<5_199;L0000HdQe000000000000XZHh000000000000
000000000000000000000000000000000000]DnT0`gc0000000000000000000000000000000000000000000000000000ED_nX8C300000000hdfM000000000000
00000000T3iQdK_j0000LHkdPn`^0000000000000000AEDi000004aM00000000EFZ:00000000000000000000PWge000000008SlP00000000000000000000\\0<
0000@3LX4a?NlN8d000000000000000000000000000050WcDK470000000000000000000000000000000000000000E?g4\eLW0000000000000000000000000000
l5D3000000000000D\hg0000iEVb00000000D1=C4[=70000TAc34eM;000000000000000000000000UI5f000000000000000045MR00000000M?jQ000000000000
000000000000l]X800000000000000000000TA4@P`O7000000000000lokie9\900000000T6SN0000dVWmX9Jn`WXh]CmJMD97aGhKT=Tn00000000000000000000
000000008n<;0000lBo8M<0kI2@A00000000000000004[MD000000000000\;H:00000000000000000000<Obd0000000000000000000000000000000000000000
00000000M:ih000000000000000000000000lWI\0000hAan00000000LJeA5Fg@00000000A?hd000000000000000000000000000000000000HnRQ000000000000
000000000000d6T@85l>0000000000000000000000000000000000000000000000000000P^^I00000000000000000000E@VJ00000000<oXg0000000000000000
00000000T\=L000000000000h1oUX^HO00001BlXXOQO00000000@A@m0K_>00000000PCVK`gLB0000000000000000P:dY00000000d@LWQ?6400000000@_\48@\a
0000000000000000X8J7\`dX000000000000iIichjQ=T64\0000h@6Q0000000000000000000000000000M;dl0000000000000000000000000000000000000000
000000000000P]a6000000000000T^Nk`ga_0000000000000000Xi;=000000000000000000000000000000000000`O7b\ZQoXaAF0000Q08YheZLTISl0000=35o
0000<>:lXKAW0ilG0000000000000000000000005@b>000000000000h1hm0000UB1L0000<W_H`05FlK`60^:n8c[Q000000000000DMSi5;^F0000E2Q:00000000
000000000000000000000000H=H200000000000000000000000000000000000000000000000000000000000000001AmH0000000000000000<h2n000000000000
00000000<;>m000000000000HPIgH5`;00000hUod>bTPJPkT8Kc4bi0DB;XLJNn0000D9<<AJAY0000dTUc00000000H?2?00000000PDH?DH=YD^ID<Qda=>FYiDB:
HRRa000000000000000000008P7K0000THRKM0JAeF5E0000\fGiHFi5h3[W000000000000000000000000000000000000000000000000000000000000QHC[0000
MG?O8SgRPN?b00000000i0kN9:UR00000000<QfU000000000000000000000000TI\iH4l?HjZS000000000000000000000000hQbI8`nlX3Mc0000000000000000
0000`Z^G00000000PL5UP9Bk\YhCdjIGPlL0]1j]00000000UDQ700000000000000009@nVHQV8UDPVH;db0000<L]I@Gn:000000000000<Nik0000000000000000
000000000000HK<_00000000000000004cI<00000000000000000000000000000000QE5X000000000000`C\M95dh0000TQOQ0000IF^XiD:M00000000EB\e0000
0000eEkA00000000000000000000000000000000000000000000hHo2000000000000000041NX55TiAIC\0000000000000000000000000000D6V0`74N\i^[]DZC
000000000000h]hf000000000000L4hj`E3oA6M500000000000000000000000000000000000000000000@fnB00000000P<0O0000\h3X00000000i3>U00000000
0000000000005GKN000000004<84HOEQ00000000Pi9c000000000000dc8H<?]`00000000000000000000M8R0DhgU00000000TdSk000000000000000000000000
000000000000000000000000000000000000db2fi9^Z0000000000000000P7ZWTCV40000000000000<Co00000000000000000000000000000000000000000000
000000000000000000000000000000000000A@OS0000000000000000XS4:000000000000U07i00000000000000000000000000004Ifb000000000000I?nZ0000
000000000000PJ;fU6Nc0000000000000000l^7\II^0000000000000<cSP00000000@S\O00000000000000000000LNi400000000000000000000HQ2b00000000
d6[=<I=O0000000000000000000000000000000000005D58000000000000000000000000LU@lH`Yf0000000000000000e2EY0000000000000000000000000000
8MkJ000000000000000000000000000000000000000000000000dfWR000000000000T<5IAIV6000000000000LhD^0000XeIbL7>_4OY?00000000000000000000
0000000000000000000000004Kb\0000HfK[MICI00000000000000000000hi:m000000000000000000000000000000000000000000000000L9kk000000000000
00000000QI?40000000000000000<FU]@6>IY=CH88CVT=1W<a2E00000000L>070000000000000000MBeK4hmE000000000LZ3PJQN000000000000000000000000
00000000`NcU@U4`000000000000000000000000000000000000000000000000000000000000000000000000m1=?l@5RDT3]@hSX000000000000000000000000
0000`J_P00000000000000000000000000000000LLKkI0F<eEeR0000hmfB00000000000000000000000000000000MHj><ggg0000000000004@9N000000000000
00000000h:[ZXKaX<k;M0000HO4P<c5C@d>Mh;8g=5c`T2i<19j\000000000000hbQ\000000000000hHGf00000000000000000000000000000000000000000000
0000H<A?TYCH000000000000XJ:dUADJ0000`@YhM8Jo00000000000000000000H[bg0000]0G68NZY0000000000000000000000000000MHAM0000000000000000
00000000000000000000000000000000@E=0<:YhP=3:LfG300000000@=CZ]I8L00000000E<HD00000000X?`d1F;P00000000000000000000\7c9TYLm00000000
00000000l8QPL_[D00000000D>=^0000000000000000000000000000000000000000d`g>000000000000000000000000eCgY0000TN;0HZG6000000000000\U_=
5IM]0Q]<00000000000000001Dgd000000000000000000000000000000000000Q:\L0000`B]c00000000aAU=PC6l000000000000<WK400000000000004\UTJ7`
00000000\^iH0000000000000000000000000000=H`]0000000000000000000000000000TNn0`NX50000000000000][W0000000000000000000000000000LJg@
0000000000000000000057]G00008QiD@m=;00000000<N5el_HS000000000000@5if000000000000000000000000lS;_@g5n000050?\00000000000000000000
000000000000000000000000000000000000@=ng0000000000000000000000000000i7jQD_HGe1kc000000000000000000000>57DZ0?00000000000000000000
0000l7CZ0000D>5iTdKn0000d>EB00000000AH<c000000000000iCIg`9dYhR28000000000000@VG70000HXSe0000000000000000U5^K00000000000000000000
000000000000D47^000000000000i@N_=CAC0000HAEh0000<h?:00000000000000000000XZ6;dA=D0000<SGl0000P2?CUF@=00000000e39h<[?a00000000DB]L
0000000000000000000000000000000000000000000000000000Q:f000000000000000000000H?jL0000000000000000h;5J000000000000000000000000`fU7
iFif0000000000000000XJ8]0000lc[AT:Te@Lg>0000hV\NeEF[000000000000T^AL00000000000000000000000000000000<g@;000000000000000000000000
00000000I3G700000000000040Qa00000000`j`N00008Qh?@eJ500008YV@000000000000<_149@UkEFYPXKaJh@k5Q3fkQ<^200000000Pg]9000000000000D4dO
Hje<9Fk:EGj\00004e<c0000000000000000000000000000000000000000000000000000000000000000`n<T0000000000000000000000000000M7YQ00000000
000000000000000000000000P5eY0000000000000000<Q[UdQ28000000000000000000000000PA1\000000000000@D0;0000DTkE000000000000000000000000
8DRO000000000000000000005FEU0000000000000000000000000000000000000000P_a[iINg000000000000000000000000000000009:LEi1PE0000]EEO]:B:
00000000000000008EZ@0000000000000000000000000000QE7W00000000000000000000000099Ag00008MAS`Doj0000T7h_00000000i9:`0000000000000000
00000000000083TS00000000000000000000000000004aaC0000000000000000000040dkHl81`QYV9:Q@1D\M0000000000000000m:A10000000097Mcl=BniF_d
0000000000000000PF740000PbKj00000000000000000000<_R9AG`J00000000000000000000\IH8l]_B000000000000000000000000<UJ500000000PS3:5?2a
00000000000000000000000000000000PN]B00000000HXm800000000000000000000i7>`0000\=:[00000000HkKjHmA5@^C_00000000000000004kAM00000000
0000000000000000`U:alI^E0hfoP3YbUIE\00000000DLV[00004f9@0000PFBe0000000042O0`jLc000000000000000088T90000000000000h\^Q1:100000000
`=N:000000000000]I[D000000000000000000000B[X0000000000000000000000000000000000000000000000000000000000000000PH@:15O=000000000000
m52I000000000000000000000000aHU=0000000000000000000000000000`Q:khC7a000000000000000000000000`>oC00000000000000000000000000000000
\8P@00008OBP`oJC00000000@H:6000000000000a6XX0000000000000000T:;V871S0000000000000000000000000000000000000000000000000000QIVPDg;;
0000000000008I9S00000000000000000000H>el00000000\fah0000000000008UFg000000000000000000000000000000000000<UGIM:`F0000<>jdHUZ8\Sn;
@\>gUH5Em6DG<g_<lZWQ00000000000000000000000000000000000000000000i9Md0000000000000000@JY000008I[e0000XiMN000000000000000000000000
h92BdcdW0000XB>o00000000000000000000000000000000000000000000DiWL0000ADIi000000000000`7;10000000000000000000000000000M?ZI00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000Dg;h000000000000X9AbT]fG00000000D?I1lB8J0000l3>3mCMB
00000000]GGm00000000<dZd@Y6N@V1W000000000000000000000000QATRY7KE000000000000@e:[0000\0J<d7k;00000000000000000000T6;U00000000]7Ym
0000lc<CaF=I00000000000000000000000000000000000000000000000000000000`>]DTFFcHXI8ECd7000000000000aFUIX>fB00000000000000000000T9\o
0000Ho7I000000000000X5]JlX[O0000000000000000De;fdeAS00000000000000000000000000000000A;?2HG5D0000000000000000000000000000UG^C0000
0000000000000000000000000WnYhif5000000000000\dJR0000000000000000000000000000000000000000<I?h00000000==lh000000000000000000000000
00000000Pa``06B20SK<he<2Xim>0000`Pjk00000000d_@90000A:Ya000000000000TmMLU4@S000000000000000000008>Vk0000000000000000000000000000
0000\0_3L>]fM?;200000000PJXOm02C0000000000000000dRX1AFW>000000000000IHDN000000000000000000000000lRUf0000000000000000000000000000
TZeY00000000000000004DoX00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X6<3M=ih9H9d
<Vdi0Em\00000000000000000000POg=43Ui4XSX0000000000000000000000000000@L9T000000000000ID<20000DH[Y0000LK^Y000000000000000000000000
00000000887;0000d;O=dAA^8G?600000000PL\L0000000000000000000000000000LG;S0H=05FnS0000000000000000@7@`0000000096lC0000000000000000
dJHXa4gQ000000000000\MPdLk2C93AS0000000000000000LcKJ0000000000000000<3QFdeZ;0000\Md70000000000000000M?=7`Wnoe?bK0000000000000000
00000000000000000000000000000000000000000000000000000000000000004ZMH0000000000000000000000004DN900000000A9Wb000000000000000056mB
00000000YFdj0000`7RM0000IA_6000000000000000000000000000000000000@O7<l7GD000000000000=CX=0000000000000000000000000000000010Bn0000
00000000000000000000000000000000E7[l000000000000<Q5m000000000000000000000000000000000000000000000000P?<:0000]1hHM>gm000000000000
A1aO00000^fV00000000000000000000000000000000000000000000laDb00000000eHM_00000000i9BnXV[HPc:l9GI1000000000000XIfAD\b30j5:0000D>4>
00000000E7E7\<7^000000000000000000000000000005LQ0000`93X0000000000000000PdTP0000Xi>`00000000000000000000000000000000000000000000
000046mf00004[2Bh<UU000000000000Tadh00000000Pi[:0000000000000000A5?E00000000D1=6X@^10000HUNOUBJe5Fb60000000000000000000000000000
000000000000000000000000000000000000\\V;000000000000=>S6000000000000T2TDHE67D;n=0000<CbIE8K^000000000000000000000000T^]=0000lm6W
00008JJ300000000@4_500000000<CUM000000000000000000000000T<Dj000000000000000000000000000000000000II3@0000000000000000000000000000
PRlY0000hjXU0000000000000000000000000000000000000000000000000000<_T2000000000000000000000000000000000000I>i_0000MBOT000000000000
0000000000000000`ZO;00000000<5]100000000QA]\0000i>m85C9`5Hh^]DU3YJ5k00000000Hi39000000000000000000000000000000000000000000000000
00000000dOaQ00000000000000000^:50000hQFFXQRWLb9n00000000`klX000000000000000000000000000000000000i9[N00000000IHfh000000000000<WV[
0000`KfC0000@671l72Zl9U@PMU9TdF@00000000000000000000=I_Y00000000000000000000E=l300000000000000000000000000000000000000000000lFl3
0000000000000000eImc00000000`b@ge8=c00000000DELC00000000X6`[000000000000hAOf000000000000U6U:000000000BdF000000000000000000000000
000000000000000000008`EAe4P000000000862l000043lX000000000000000000000000000000000000d@Y]0000`TQ60000dc=g0000=@;?0000000000000000
d8n=\UU9IDh1000000000000IImP00000000a<gi00000000LKYQ0000D;3flea`0000DiTh@YdM0000hAF>00000000ICSIlkdjLAlh00000000000000000000<@>2
00000000`aP]0000000000000000000000000000Y3QX5?7Y000000000000LS6V00000000000000000000E2C>0000000000000000EH`60000X[l1E9E=0000e6^8
0000`VDH0000000000000000000000000000000000000000000000000000000000000000d=c[00000000M=co00005GnC00000000000000000000000000000000
000000000000<g6k000000000000`i530000000000000000000000000000LPhP000000000000000000000000PXaX000000000000000000000000`NiLHE_Y0000
8UIS00000000LZ3m0000000000000000lYdZ000000004_?j0000000000000000000000000000000000000000000000000000000000009CnC000000008ZSl0000
0000000000000000<W^[000000000000000000000000000000000000000000000000@`^_@ZR=0000@M4QL_bH00000000000000000E]nE;;U000000000000];ZR
dMTT0000lmh>000000000000000000000000@FU>lJL8Tb[4@D7h00000000XRL800000000000000000000Hhkm\GAY000000000000000000000000000000000000
0000lUe2000000000000000000000000000000000000LfQW000000000000000000000000lf^;000000000000000000000000`3T:LS3H00000000\gLN00000000
000007YE000000004Y4600000000AH:7000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000008aJn00000000TMTI0000lRK000000000\15oh5kl4RVg@<@h000000000000000000004a\F92B\000000000000000000000000
TZN2000000000000`Toi0000T90200000000@?o60FO4000000000000T>>N=DUfIHM5000000000000`VP200000000PNi[00000000@\h0Q9>;`abP0000HBem0000
0000I><Ll4FXPK2Qe?b^00000000T1hC0000000099]Q0000iFkG0000<0MN00005DRg14c30000XDQ?\EI500000000000000000000000000000000000000000000
P:BT000000000000000000000000000000000000QHe;102e00000000000000000000HXQ3Q<[R0000@:0l\;<_00000000hBHc5J<B1Dl[HU3o0000000000000000
0000lm\WTTC60Ua4=1KV1F;mM@Z`0000000000000000I<NM0000000000000000000000000000eGcHPJ410000000083:f00005DOl00000000Q0e<000000000000
000000000000PJQ78LM100000RT]000000000000000000000000000000000000H[URl`TVm6]G0000000000000000000000000000000000000000T]GU9C[Hh4nh
a><2000000000000000000000000000000000000000000000000000000000000\2LM0000HSHg00000000lJILL\mM000000000000m6ia000000000WAd160X0000
00000000000000000000000000000000`?;dL;PLe>e:000000000000000000000000000000000000000000000000<?laXT`Rd`=K<Cn>4FdM0000000000000000
=I89000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000TBmJPf2900000000000000000000
000000000000000000000000000000000000`IbV0000000000000000P]>g000000000000000000000000000000000000000000000000<Y2?000000008Z370000
00000000DQ3<0000=8dD000000000000eJ3@000000000000]=:`X=f5d?B20:`@000000000000i2Jb00001CQ@00000000m6oo0000000000000000000000000000
00000000000000000000ADZ00000D=B]00000000000000000000L6<`L`GG@Ub`00000000DGHa8V8B0000DJFR=E0^000000000000000000000000000000000000
PZW\00000000D2L_DK5YA3@U]Cm70000\37:000095S[000000000000aG5:000000000000000000000000H2ii00008`<199T:4;6Y00000000E1oJ000000000000
00000000000000000000@<@_00008FZ400008YiR00000000hJTFE;Z0TT>4\N<b00000000d>B?@Nme0000DA`>00000000000000000000HY?T0000000000000000
00000000A4PI000000000000TAUe0000=48H00000000D@LH000000000000000000000000000000000000000000000000h>Mg000000000000hlK<00000000T;=d
T38B00000000hHFc0000mGgk00000000haOJ000000000000000000000000000000000000000000000000000056c20000000000000000000000008<B[0CjoT^fm
h[_B000000000000\AKJ0000000000000000000000000AG@0000000000000000000000000000000000000000@[lN@]34X?^B0000000000000000=06800000000
00000000Tj[@00000000000000000000Q=UP0000000000000000i=oJ0000TT_600000000=40K0000000000000000000000000000000000000000i>3H00000000
0000000000000000000000000000`^iV02P40000`_A^00000000<9=E8XZJ0000DHoc1?RI000000000000000000000000000000000000000000000000d03>XO9l
lF^C<hTKi8_]h?XHICEI00000000000000000000000000000000L@7=0000Db1Bm9_<lOAl00000000000000000000De;ZlmLf00000000@OK@000000000000\1[>
00000000TPP=000000000000@VDT0000000094ie00008KG=QEYT000000000000000000000000000000000000QD^:00000000\4oI000000000000Q>@:00000000
\eDl0000000000000000000000000000HNE<00000000000000000000PNNh06Ab00000000000000000000000000000000000000000000DM>?0000Q3IcXiZn0000
0000000000000000000000000000DZBh407<00000000d_bi00000000HPV?L7^900000000Pf1[000000000000D=bn000000000000d_^h00000000`[Og0000hEk;
00000000LF=DPjiG000000000000lcm^0000000000000000000000000000PQ\V000044Nc0000XaSV0000000000000000000000000000000000000000EDkU0000
00000000000000004I0Wi>lJ0000hi`kdLFF000000000000000000000000000080E\PgWb00000000000000000000000000000^c4000000000000000000000000
0000000000000000000000000000000000000000XYfL00000000`dPJ0000000000000000Pmb60000000000000Len00001IX=0000mF5X0000000000000000806Z
@Z=`0000000000000000lge?000000000000l19N000000008F8?000000000000000000000000LYBI000000000000000000000000000000000000000000000000
\h_I0000000000000000000000000000000000000000000000000000<E8V00000000d5g10000Lg[?00000000hE@00000HK1U000000000000`U\70000`U:C0000
000000000000\amSHF?Y00000000000000000000000000000000000000000000000000000000A=4A00000000000000000000E5a?hSL<0000d7R\000000000000
000000000000000000000000\fJEi5730000000000000000TAeL000000000000\c2[0000@51m0000\F]9=7><00000000000000000000000000000[N]00000000
000000000CMd@7QYXXTch]Fl00000000<H8K0000h>WH000000000000000000000000000000000000000000000000000000000000000000000000000000000000
DTdbX5iC0000E1HC5ILR000000000000`Dmm@ROei:@84Bb2000000000000000000000000000000000000e;9YA;K84IoOAB:G0000000000000000LeI=00000000
0000000000000000000000000000000000000000]?e<0000L8eN0000D5>_00000000000000000000DC5600000000M:6`00000000000000000000000000000000
00000000000000000000\5nJ\Xom0000=3LS00000000Pk810000000000000000000000000000000000000000He8:Q9DKdX>2aG5M000000000000000000000000
00000000000000000000000000000000000000000000000000000000@;l20000LEIQ0000000000000000000000000000X4j^0000000000000000000000000000
00000000mDUS000000008El00000000000000000m=?[0000XW25H9`80000<4XR000000000000000000000000hT;7000000000000000000000000000000000000
0000000000009HRJDQ;;000000000000i4^o00000000@>=o\02Kl1MfT`h70000000000000000XNCD000000000000000000000000000000000000000000000000
000000000000000000000000aHT1000000000000HOB[0000000000000000000000000000\fnQ0000`^_A0000000000000000Ln\hm8cP00000000000000000LYb
0000TnQ80000000000000000000000008TNA00000000=F:PI@4<LL]84bKSQCFb00000000Th=H0000000000008J]:`\mg00000000000000000000=EQ700000000
00000000`YUX0000000000004NLW000000000000XMbUTALc000000000000000000000Bd<00000000DGLD0000@3EK00000000=7Ea00000000000000000000L`=3
0000000000000000PAk8DR_;0000000000000000000000000000000000000000AB8S00000000000000000000\amIH7N>00000000000000000000000000000000
0000X_U0000000000000000000000000PnF6lAb;`b9aEEMS00000000000000000000Pll50000000000000000`KPF000000000000000000000000h8WWhXD]`0c^
0000000000000000Hc810000000000000000h]RE00000000000000000000Tc=400000000Xk=H0000hedd0000\XQgXaEA\UXF09YZU9JMa:TZUF=0@_6f00000000
0000000000000000000000000000@nAR00000000000000000000Tghd000000000000000000000000i;a00000DbLi000000000000000000000000000000000000
00000000000000000000HceA00000000000000000000`4j50000000000000000]:8B00000000000000000000I:1[Xe2H00000000000000000000000000000000
000000000000000000000000000000000000QGh^0000h7d;dn5Q00000000000000000000L:18T<34DZ^;00000000Hc3:000000000000000000000000@S`K0000
00000000hK6iLYne000000000000A>Ji0000XX4YP6n_0000000000000000hheC<W]f0000HmC60000000000000000P=Ml0000PA[ClVCG0000H0^]000000000000
0000eIdnX4P@dC4QY7TA0000DIVC000000000000000000000000000000000000DO\k]I_F000000000000d3W_XV@O00000000hd6N0000<`Mo0000000000000000
00004_M>4m>=00000000000000000000A<VG00000000000000000000000000000000m>n^0000000000000000X\e<0000000000000000000000000000`U]ZD[^g
T4Mi000000000000000000000000000000000000000000000000000000000000T[Da00000000000000000000000000000000000000004R`U0000000000000000
00000000000000000000000017H6do\1m5ZK0000HcoMHh>I0000000000000000000000000000000000000000000000000000IDB`00000000\XCP000000004DXV
00000000<PFkP;Fc0000U;nD0000000000000000000000000000000000000000000000000000l5=P0000ICn00000PVFY000000000000000000000000h4Gl0000
0000lk<ld^M<000000000000HAlP4d5K00000000000000000000IA3X000000000000000000000000000000000000000000000000HbSC0000h<Z\000000000000
0000hJa:000000000000\Ka=0000=C=R00000000000000000000Y@DQ0000i1;V0000000000000000000000008[e1000000000000D>hK<FDX0000000000000000
00000000000000000000@_IO000000008YNi00000000Xbmb00000000PX<X0000P=XS0000@3ODA?B\lC0W00000000000000000000000000000000000000000000
00000000000000000000000000000JbI0000dmU00000d6kW0000000000000000000000000000P1m40000000000000000000000005=[M0k=hl7`C000000000000
00000000h<hU0000h6Il0000000000000000000000000000000000000000a4faaI^`0000000000000000Q6b:laWE000000000000PP@9000000004bY0@>a80000
000000000000\`Q<00000000mFeJ4lMZ0000000000000000H1CG0ILjTGNc000000000hBQ000000000000000000000000P9JF0000000000000000TlkE0000mIcn
\\RKH9QB9Ba]00000000DWe=L^8G0000000000000000000000000000000000000000DifL00000000000000000000000000000000000000000000000000000000
00000000000000000000]7Ib0000000000000000000000000000D?hb8VJB00000000]<Nd\JF9`;8F00000000000000000000000000000000liQo000000000000
0000\>bGllnC00000000000000000000\LgO00000000i4TLLd`H000000000NA1000000000000000000000000000000000000TF3]0000000000000000PV3Q0000
00000000000000000000000000000000lU9aH3k\0000000000000000d`:70000<H?H\4jKdf0idNX\000000000000000000000000000000000000000000000000
`3j;000000000000000000000000<nR@0000L0ANHW`kIGHT00000000000000000000000000000000eGkY000000000000000000000000D6U2P:miD`I700000000
dAgP00000000U>]N00000000H05X000000000000<ND2@j_6000000000000Hf^^X<SS00000000X6gB000000000000000000000000000000000000000000000000
0000HAPG0000000000000000000000000000000000000000000000000000]1G;00000000iHdn000056P[000000008eOm0a15la>4EEBKaDH@0000000000000000
0000000000000000DSY400000000L_Ja000000000000000000000000PMHZ00000000000000000000000000000000dB`EXCmK8Vn`<ZYC000000000000i:EFPK>;
0000000008UZ00004UnQ000000000000000000000000@\2b0000l4knPc:3A@GL000000000000000000000000]4jL00000000000000000000YDoX0<o28XHg0000
0000Dg1QAHjQ000000000000000000000000000000000000@f>n00000000000000008V[Z00000000Lf[C000000000000PJ>50000000000000000Q2>E@Y7i0000
000000004A?o000000000000PMnR00000000D1\a00000000lZX>00000000000000000000ABhD000080PLh>Z>0000h6IWTBN@XRlm@_n5000000000000\]SR0000
A8G:0000hYYA00000000000000000000HLm90000X6Ca<^0U0000=?ac0000<o=^00000000000000000000000000000000\H<V000000000000TJn=000000000000
0000000000000000@4AH00000000HX;_00000000000000000000000000000000000000000000U:_Q00000000000000000000PL_d0000000000000000L1Ri\bch
00000000`UZX0000lY\\dZN[00000000000000000000dBfN0000<0@;ICOm0000000000004iiX@oNai7YB0000\4fd00000000000000000000000000000000DeXT
00000000000000000000TcgY000000000000T9bm0000M6]40000<]iS00000000YGX>QGmV0000000000000000YC2Y1@IgY:CA00000000hTGA00008Jd4hRmR]<@[
9IAJ000000005H_3000000000000000000000000E5>aQA1GQGJT4e750000000000000000000000000000000000000000h0:<\GTR000000000000000000000000
0000`IPn00000000DYN=00000000000000000000E6g:0000000000000000a6E?i143000000000000\G\IDL@b00000000000000000000Hf`k0m0B000000000000
00008e9I0000HT4\T4C00000000000000000Pe<K00000000000000008Ul`le]20000`K0k00000000L:DBT0ib\QAIXag6Q>2j000015NM00000000000000000000
X^5EQ;Q900000000lca<0iXa000000005JGQ0000000000000Xc2]8i=00000000000000000000000000000000000000000000L_7WX>jS00000000000000000000
0000000000000000T2eJ0000XAYG00000000<GG^0000000000000000000000000000000000000000IEg>0000000000000000000000004?_c0000LD=30000TiSA
0000hSLJ00000000H>F8HlU]0000000000000000PblZ000000000000523L<KPe8XO60000000000008iAIaDM8000000000000000000004=_20000000000000000
000000000000@oM>000000000000000000000000000000000000000000000000=4Sj86:?0000000015oC0000000000000000e5ml000000000000`Oaf00000000
000000000000`0fE0000XIR40UQjTX<j8UH@\YQAP^Fgh^ag0000@RGM000000000000lQ=Sd[D90000`ePl000000000000eGfBH;9HD:7dID6a0000000000000000
0000000000000000XEFSYIRlAIhP00000000`_=C0PQ08=FY000051G_000000000000052U4TS300008BdX0000000000000000\g]g000000000000<;CQ0000XHg`
XPCj000000000000m8HaYDl50000XOD90000000000000000000000000000MH\gm:7X0000000000000000Xe4AdBWc00000000000000000000D<Ik000000000000
000000000000000000000000000000000000000000000000XH`P0000000000000000000000000jG<00000000000000009<c\0000000000000000000000000000
0000I0R1000000000000000000000000000000000000eHh;00000000PghW00000000000000000000L9aR00000000000000000JMV0000T_Pf00008`Qb00000000
00000000M;Ze000000000000000000000000000000000000`[JBM7CV00000000<SXD00000000000000000000]B<20000\oGAQ<1O0000P;c;IHGJ000000000000
0000000000000000Q3cg000000000000IEh70000000000000000000000000000000000000000000000000000000000000000T3fo000000000000000000000000
000000000000000000000000<SSBl=d6A75U000000000000000000000000000000000000UDia0000T>FG00000000000000000000dKGb00000000000000000000
0000000000000000eH4LXUH2000000000000EG]]000000005GRJ0000000000000000000000000000XJWo4]A`0000000000000000000000000000`Rd0XJ]o0000
0000000000000`h]00000000`LQGPhkZ0000000000000000000000000000000000000000@=gZ0000P7Yf0000lCH@0000000000000000l8VD0000000000000000
LS1OUD_T0000000000000000000000000000000000005HPW0000`9TEY4ho00000g0?0000000000000000T4ln000000000000E8>m000000004:T<HEKL00000000
0000LgNO0000910O52RK0000mCQfl=C?0000000000000000DMLL000000000000000000000000D;B?000000000000h`N=m;n1000000000000EAI@000000000000
0000AGU<0000000000000000TUV[\ajM000000000000000000000000000000000000DI`20000000000000000000000000000<`:hQInL0000PTDd000000000000
00000000000000000000000000000000000000001>0bD>lMI4N<0000000000000000000000000000YJ>^@E5`000000000000000000000000H0]AdF=T00000000
0000000000000@5aeC\1000000000000@JGdiCin00000000000000000000000000000000000000000000aH7W000000000000000000004Yj\870M00000000hjWj
00000000h_hH0000000000000000`bOK8@9>0000TBQo00000000dUP?0000000000000000000000000000000000000000DW@o0000000000000000000000000000
0000X1@@]1iG0000TH:J00000000000000000000000000000000PfLS5<i7A?k@0000U6K600000000000000000000AHRW00000000@B=^07:T000000000000m?e_
000000000000Xm^RADY`00000000000000000000000000000000000000000000Ta;h0000000000000000000000000000X;Zk0000000000000000000000000000
M>DV00000000000000000000`^dM0000P97@00000000dURnPV@@AGG3hL0i00000000000000000000000000000O2ZlfO9A80jlMYh0000H:Wm0000@kG]0000hUS?
<i0S0000h;P700000000000000000000000000000000000000000000h]l3000000004``100000000I9lO00000DDk0000000000008Yal00000000000000000000
0000000000000000000000000000A:?`0000LOmj000000000000000000000000000000000000000000000000000000000000TS60L`SNm1ecYBZi000000000000
L:kH<EXa<KOOLPoj00000000L\Z3000000000000000000000000000000000000000000000000000000000000h:k3000000000000=6Ig0000000000000000d7ao
dVB:00000000000000000000000000000000\6ak0000L?hLaHoC0000`BF5\][C0000T6d\00000000000000000000000000000000000000000000000000000000
000000000000<8^B\_fS00000000aC6600000000000000008kII<\K@000000000000\Kaf00000000L;W[1AWR0000TTI4000000000000\]Y`0000000000000000
000000000000000000000000HEYm0000TG^A0000TOX^000000000000000000000000000000000000lnNU0000l@iS0000<Gan000000000ZDb0000000000000000
000000000000=<cI000000004a_g`6FW00000000@3Ng000000000000ADZP000000000000a0f100000000L=\D00000000PY@j4a2W000000000000a=GY00004@Qj
HJ7B00004h:i00000000000000000000=1Zl000000000000000000000000HB2H53dd0000PnO4000000000000000000000000`RY1465O000000000000T3@fdZKk
@Mmm0000I:T@0000000000000000A2HO0000H2oR000000000000AD<e9FKB0000000000000000@JBBHZ[W00004?YJ000000000000hN\^00000000000000000000
0000000000000000000000000okGL9VW00000000000000000000QIh=\2mb00000000\Q^b0000djon00000000a=AF0000000000004MHK000000000000`4oa0000
000000000000a3A4P=<]000000000000i6ja8=0F0000000000000000000000000000@@No000016n=0000000000000000000000000000000000000000IGlL0000
0000XVo<0000H2N`0000<g?kHWY;0000000000000000\ghL58C1E?8[00000000000095AC000000000000000000000000000000000000PO[C0000000000000000
000000000000000000000000`Y9O=<DJH7E@4QEV0000LbS`000000000000000000000000000000000000h;Q241U?18Cf0000000000000000Xj1f00000000<fIX
00000000dZNj0000XL?g00000000000000000000000000000000TBO3hLF6000000000000m;XW0000000000000000eBiF00000000000000000000000000000000
0000EEjn00000000e=bL=47`<UVj0JD;000000000000lge1\27b000000000000dbTS00000000000000000000000000000000HCJG000000000000<@a000000000
47dY000000000000h1X=m?oYQELG00000000000000000000000000000000000000000000000000000000000000000000000000000000\BMh00000000P\ZW0000
00000000T7U84o^le8hM00004Xa60000000000000000000000000000@D@k00000000000000000000DQPhdSdjDVb[000000000000000000000000000000000000
00000000000000000000000000000000`am?000000005F5200000000000000000000000000000000000000000000000000000000000000000000d\D400000000
0000000000000000L:360IG@LJ?7]<>C000000000000000000000000000000000000000000000000000000000000QJPM0000000000000000PVkD000000000000
L9L[HVVH4Tn40000000000000000`_o40000000000000000000000000000000000000000TMjklYj00000DX[583X;00000000000000000000hUag0`3f0000U94C
0000000000000000=:hn00000000000000000000000000000000D8=^000000000000000000004KcRHM1g4HUIa6X:00000000000000000000`=RkdMH@Xj3X0000
000000000000000000000000000000000000a0F^1@5A00000000L1l;`VC:L;MZ000000000000@5n\0000000000000000000000004YG;00000000000000000000
00000000000000000000000000008V\@DmTR00000000000000000000000000000000000000000000000000009C`80000905]00000000000000000000X5N80MgP
0000<61K@W\d00000000D[<`XV0:16lR0000000051B6difda8ca000000000000\@RF000000000000000000000000000000000000DS=`\L_H000000000000DQ]^
<BU6000000000000000000000000000000000000000000000000000000000000H>hc0000000000000000@=iMHNOFX3@:00000000`H@fa2=:TA?L000000000000
0000000000000000U4Td000000000000000000000000000000008KT1000000000000m@@700000000000000000000D7hC0000000085PoHX^E00000000aE]V0000
0000000000000000l19[000000000000000000000000000000005AjP00000000000000000000=FlW0000Te<WQ>Hn000000000000L1@jhBVE0ojb0000`H5@@U36
TmZm0000000000000000000000000000000000009C`^00000000000000000000000000005=g>@SEK000000000000000000000000PIMa0000000000000000h_LU
`jjR00000000XlFB00000000loFU0000I4:h00000000000015_200000000000000000000LO_J00000000T7VJ4:2<00000000000000000000<8Q3\7i;lMRSX_X?
000000000000a>]k0000P`FV0000000000000000m:SU000000004QU90000]=i4eC>800000000000000000000<V7l0000`CYE000000000000X?PSTDE<00000000
D`ZR00000000dJg1000000000000000000000000000000000000000000000000000000000000l0hB0000LhQN000000000000000000009@]\000000004FgG0000
0000<SNc000000000000TAUG00000000000000004d9bU0D>00000000000000000000dS]N@4;F8Y_X8iBA000000000000T8YJ`=W4d<[I\anHI2bS1J>>Xh6M0T0N
0000000000000000000000000000]IF900000000000000000000000000000000d_MT00000000a;mM00008j@6m=Ik000000000000000000000000000000000000
000000004iS5000000000000`OZj00000000=A=E000000000000000000000000<8F900000000Y6Hi00000000000000000000]2KR0000l22]00000000lX0Z0000
d6Va@===XAX]54^7000000000000000000000000000000000000000000000000PCU:0000000000000000hG55000000000000HAfY00000000LCMV==Sn`EJc0000
iGe<0000000000000000D71BdM<80000lJoj000000000000hQFl00000000000000000000`GKb8`DBd55<00000000Q6iE00000000000000000000000000004`Bc
00000000d=Zg`O7o00000000Lab]000000000000TJDOTo8<00000000000000000000a0]RPYA5@@go0000\@41H^1F00000000000000000000000000000000dKO6
DBZY00000000000000000000000000000000QFNO00000:[i0000P5IF00004a@^00000000000000000000I>oJ0000000000000000<G3f00008<P\TEH[00000000
00000000000000000000X3gF0\8V0000000000008a8^H?>O\fjnE:c00000`>DN00000000000019`M4WQO000000000000000000000000T<n=0000h6k000000000
00000000DcK:000000000000000000000000000000000000000000000000DRXWd2e>Q4G?XTI\<V7Q=FmZ00000000\S6B01\GLXHOhe>W00000000]<Pe0000dW[`
0000000000000000AFZ`000000000000000000000000DdH30000d9C<DEVa000000004GEN00000000l@600000@f@@00000000IDXR000000000000`3UY<@QFQIYm
00000000LG`U8G5[@Jh=T[XV0000m4_`000000000000000000000000000000000000000000000000000000000000T58Jm;kN0000000000000000000000000000
mE4\00000000000000000000000000000000000000000000000000000000lHVS0000TG7o00000000000000000000000004@S000000000000000000000000\ECZ
<=6R00000000=1CA0[=O0000000000000000000000000000<L>Ni2MDTY]Y@_>b`_CS000000000000\lcG0000000000005=XI0000HaTP00000000000000000000
4UBG000000000000000000000000000000000000809=]Ha0000000004`m8000000000000000000000000000000000000000000000000000080>G000000000000
dWiC@?o`]2:c<10N`OXmA?HY0000000000000000d:n\00000000hi_lHTAHY5R`000000000000000000000000lVA@000000000000000000000000000000000000
0000=:1F0000000000000000Q1<J0000000000000000<Vhfd@Ka\_a>000000000000T[0=0000000000000000D\feXcYI00000000000000000000000000000000
@in3000000000000DW@emE52\UFD0000000000000000eE0K000000000000000000000000TLFV00000000P;;D000000000000000000000000000000000000=D[0
00000000000000004QY5000000000000XAfg0000]DR90000000000000000lD=[00000000000000000000`]950000000000000000000000000000000000000000
000000000000000058CB00000N@D0000000000000000000000000000000000000000P;[^0000000000000000000000000000000000000000HW9k=DgA00000000
0000mDcf0000DVFh0000000000000000000000000000aAEY0000000000000000000000000000`YSZdGRc0000000053[f00000000T<H1000000000000<eNcU1iV
00000000dBS[0000iJ0d00000000l>CN000000000000\F_KDj2]0000aH=\<FFE0000H\6E00005G9>0000000000000000L54ITH><<eYn0000000000000000\4cS
00000000000000000000000000000000000000000000000000000000000000000000PDV@000000000000l9B9D8PL8K:60000LB7900000000PHY<000000000000
0000dB?U0O5l00000000000000000000000000000000000000000000P8<7HRNh000000000000000000000000=9G50000M7nED3a4000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hGVK000000000000000000000000000000000000dQ?100000000T46A0000\CHo
0000X[0T0000000000000000<aX7lf:A\Fg]0000000000000000000000000000000000000000000000000000dZ3E000099V[0000000000000000000000000000
0000Y<hb00000000<;I?000000000000000000000000m7kh@DgNhM=10000000000000000000000000000000000000000000000000000000000000000`C9a0000
00000000000000000000@CE;00000000000000000000TN5100000000000000000000]Ik000000000P^?d00000000T>Oe000000000000000000008RcW00000000
00000000aFA>000000000000000000000000l2gBD93:4NUB0000000000004@`100000000X8ZK0000000000000000000000000000000000000000000000000000
00000000\5^?0000P;Ib00001C]m000000000000HgJH0000T^g\00000000Tli_0000000000000000eI\400000000lLEE0000000000000000000000008aR6@m[`
0000LZ3]Q7Un0000Lc`A00000000\`nV00000000000000000000000000000000000000000000=HL5000000000000H8IQ00000000\m_o00000000000000000UeC
00000000e;li000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000dUZG0000
000000000000000000000000l[Pa000090<>0000000000000000DPAE0000000000000000000000000000H7A<@Bn^0000000000000000000000000`X>0000h6PU
19HE000099aE00000000000000000000\`E4E4kb00000000hjfh00000000\1nD000000000000000000000000A:L30000000000000000`\0K021X000000000000
0000000000000000\o:g0000000000000000m6=T00000000TOoe4j]>A@7U00000000000000000000000000000000HI9F00000000000000000000L5JX00000000
hGkG000000000000000000000000000000000000000000000000000000000000000000008S@O0000000000000000@Y<dHAY500005Ed30000hCV_PQoRe;BV0000
0000Hn]^0000d7Gg00000000<7]>UDJU000000004L?=00000000000000000000PeoDde1:0000lGP34nbG00000000l_ggi1PR0000\QA2000000000000DX8f0000
0000iI9Y000000000000000000000000Hi97dGNU000000000000000000000000000000000000000000000000000000000000T5]k00000000M=WB0000U=EI0000
<;7?8?Ml0000A:7E00000000DnBHe22S000000000000000000000000972`000000000000\36[00000000H\9l000000000000000000000000000000000000HP>E
0000`c2700000000000000000000000000000000<TV\lVZe00000000000000000000M6QV000009c:lCIj`cCh0000000000000000T1EE00000000LSc=00000000
00000000000000000000dGY300000000\WCH0000U@R[0000T2L:LXYP000000000000000000000000000000000000000000000000000047GV`?EcdZ3R00000000
TG\d0000PV;60000000000000000PZhW00000000hdlM0000<9S]m7<J=>CW000000000000hMGm0000000000000000000000000000000000000000000000000000
000000000000<1B2@^B80000000000000000XdY>00000000<VVc0000000000000000Hck7]:?O00000000000000000000000000008bUa0000T;U;5G=R00000000
<UiU0000h[0`00000000IIGk000000000000000000000000U:Q\0000@W\8`ULRPIYFd^A2l35E@OLL\eQ`00000000000000000000000000000000000000000000
LKn@0000000000000000\@`Q0000dM97iJ2MP^XH<Hb5dbS30000000000000000XVGF<oJi00000000000000000000000000000000000000000000000000000000
0000E24a0EWj0000000000000000d`M800000000000000000000TY\D00000000<<aK00000000000000000000TS1900000000T5dm0000U7d\0000000000000000
000000000000000099kJ=GH=0000D_ji000000000000000000000000000000000000000000000000]C?d`2kf00000000iD9Z00000000@iK@0000000000000000
0000D@A_00000000@MEL0000000000000000000000000000a?j5000000000000D@B20000000000000000@^gE0000lM_600000000000000000000TGjV00000000
0000000000000000000000000000\2=J00000000000000000000000000000000\B4O0000`[kL00000000000058]o0000000000000000000000000000@^[30000
000000000000000000000000d:bd000000000000000005gB00000000=8QH1<hK000000000000000000000000000000000000000000000000X]7^000000000000
00000000TE53EJDj00000000000000000000`P`nU>>D0000MB>h0000000000004\F[000000008Bl>000000000000\L<:51Rfe589000000000000000000000000
00000000000000000000hJo[8NfD9HaC00000000XSVM00000000000000000000000056nL000000000000000000000000000000000000=Cf:0000\IQR00000000
00000000P2AFX<i`Lib:000000000000U;on000000000000000000000000000000008lEV000000000000H3o?0000000000000000\LUQ82dblQ_N000000000000
000000000000000000000000000000000X\d0000DEn7@HFA000000000000000000000000`97glVPU`Y8W0000000000000000dOTn000000000000000000000000
TciJ0000000000000000`F_\000000000000L=L900000000000000000000000000000000000000000000000000000000000000000000HQKO0000000000000000
00000000]I@m0000000047n<0000P?5<00000000A9SX0000000000000000000000000000000000000000E8H200000000<UcL\cX><k:?0000D>ZM000000000000
0000000016_A000000000000HeKQ00000000`oMM00000000000000000000D4b>@5<PUBb900000000D5>V00000000000000000000`cNi00000000Lh8800000000
DRGg0000\iWk0000000005PXdkCS00000000000000000000000000000000LEGl0000hgV6@[O8a7:k00000000\8fmhTb>00000000lT<Th`nE0000000000000000
0000000000000000X0IK00000000l;Vk99a40000lFcblhG\000000000000000000000000@IRAIAl:00004PIC0Y2_a9^i00000000PJdG00000000000000000000
00000000000000000000000000000000dbCJ0000000000000000A8A@M;1I000000000000451:0000E<eL000000000000`E0\@U]Na=M;000000000]HI00000000
@DOa000000000000000000000000000000000000000000000000D3Ik00000000000000000000000000000000000000000000lIX8mCcK0000000000000000@C6Y
0000000000000000000000000000000000008R3000000000l:_?\i]Q00000000l^P:53Z[9?6j00000000A=ofaC5J00000000hXOT0000000000000000UDKW8\dH
00000000000000000000000000008\Ok000000000000000000000000`Xi>00000000<c?A0000000000000000000000000000IG4QLaL50<mC00000000LAdd0000
000000000000000000000OAD0000000000000000D6nO00000000000000000000D>?c0000=1Ta000000000000000000000000LTBhI=S_9Hkg0000000000000000
00000000000000000000000000000000hMWQ]J<U000000004:M\0000000000000000000000000000hUTX00000000PHAH00008VBf0000000000000000La3YUA`\
mFJ\0000XW]V00000000@:PJ0000000000000000000041ca000000000000LcVQ000000000000000000000000000000000000000000000000000000000000lSD>
0000000000000000LG:O000000000000000000000000000000000000\eOV0000000000000000TI\JA68V4V4;0000000000000000@g>^0000000000000000hL1k
00000000M=0bU5];QAXY000000008\68AFcG0000000000000000000000000000<YO_`\cg0000000000000000d4d10000dD==00000000D=QdmF0[8I0f00000000
0000aI]0000000000000000000000000dKTP5EGh0000hI8o0000000000000000000000000000iH8:000000000000<Fa08\<E0000YEm3000000008iU8000013S0
0000000000008QD100000000000000000000000000000000d4G]00000000d6CTXkNj00000000e;M20000000000000000000000000000000000000000PE[]0000
000000000000000000000000000000000000T9O?0000@M1W08\?00000000000000000000000000000000000000000000000000000000PfQf0000000000000000
000000000000a:C]00000000000000000000Lf=9000000000000`gMR000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000A@8100000000000000000000]ETC00000000000013c0M0>^0000000000000000000000000000000000000000<UFU0000000000000000
00000000D9`G00000000000000000E7JPO]S00000000X98g00000000000000000000=3Jc00000000lZ`V000000000000000000000000D2nR0000000000000000
0000<^EKPijR0000lkV70000000000000000000000000000A<ok00000000000000000000e8VDaC:F0000a9h500000000\>g40000\G3U\Q2NLj>gTj=PYHSA0000
0000000000000000000000000000000000004M\X0000000000000000Pd4Q0000000000000000l\hKlV6[aAPC0000000000008>MPQ=lH00000000000000000000
00000000e5Nl00000000<fng0000000000000000000000000000000082[H0000D;?A0000Pj_P00000000PbZg@G@f00008FHQ000000000000DKVRLW5;4]2gLS]n
0000X[^Z00000000000000000000Q;JPQ;840000000000000Ko?@cn31BHT000000000000HMiG\`R20000000000000000`hK_0000000000000000000000000000
00000000P2[74=Jj00000:9RhN;@dd5a00000000`lBn@U1KLeC1Hi8:000000000000000000000000@2V]0000000000000000000000000000<H?1HE1S00000000
`iHi00000000000000000000000000000000TCZn00000000000000000000000000000000H;LT0000000000000000000000000000000000000000000000000000
00000000L_Hm`Kkg0000hNRP00000000h:B7H5V90000000000000000000000000>6Hha6200000AkHQJF_00000000PQ\G000000000000E6560000YA9Q00000000
000000009Cl1000000000000000000000000000000000000000000000000000000000000m2Q\0000000000000000000000000000000000001GQV000000000000
0000EHTW000000000000`E[=0000\afb0bFC58HG0000000000000000000000008kh8000000008NP700000000000000000000ToWE0XGZ00009?^V000000000000
0000000000000000000000000000000000000000]H^Y\1_E0000000000000000h0P9`gbC0000`T2?00000000hJ7U00000000TPn_\jKL000000000000M:IL0000
0000000000005:e8hS4U00000000@W7E00000000000000000000000000000000000000000000Hem@00000000Q>ede8kj0000lD7T4_co4lYfd9>g000000000000
00000000MD[S000000000000000000000000@lPcdlWQ000000009DiA0000m3Vf000000000000000000000000000000000000Tc`_000000000000000000000000
0000000000000000000000000000D1;cTIP`00000000000000005FdW00008TNl0000U7bNlN;P@]7o000000000000000000000000H`kB\C;<`JEPTn`600000000
00000000QH`C00000000000000000000hafP00004mVl0000dPMZ00000000000000000000XBeH000000000000000000000000T]jQ000000000000000000000000
aH1C00000000000000000000e7_Z00000000D2;P00000000000000000000L>WX00000000000000000000EF49IDXl000000000000000000000000000000000000
000000000000aGK44_0Q000000000000000000000000000000000000000000000000000000000000000000000000EDDh0000000000004o8n000040^C8^nJ0000
00000000000000000000aHc[\PDe0000000000000000L^[^00000000DRI]0000000000005HofTEY^XagG0000l_6X00000000h85I00004\]mTNF@00000000`hL5
DUIC0000dC>L0000\EM_4O?[0000L1b400000000000087ET0000=H[UXJm700000000L<HF000000000000m7DW000000000000\B2V0000A6HR0000000000000000
`KeC<VGndi?04j=CLS4bhj7Phf4`0000lFRM`BOP000000000000000000000000d4El00000000LB\iTKMC`]2E0000lPa]0000000000000000lIAKE3K\00008C0G
0000000000000000000000000000000000000000000000000000000000000000h\_Ohm=j000000000000L><TL\4g000000008GGN000000000000A47I00000000
000000000000000000000000000000000000000000000000000000000000Q@Je000000000000L=08000000009EdFdTdS5IMP0000A<6o`odf4g<[000000000000
000000000000D5;nHSKm0000000000000000000000000000UJ@Z00000000000000008i:70000<6EB00000000TG;olMY;00000000000000000000Y:MS0000\2H9
Db3;000000000S7o00000000000000000000000000000000000000000000000000000000000000000000L9hma=eN00000000<BPCh<ZD00000000000000000000
E9Gk0000H@U;0000XEgl0000000000000000@h\5e?cG0000@nhE`dnV0000000000000000000000004T_b0000000000000000000000000000`^bEAH@m0000mE?Z
XZ`c00000000000000000000hflb000000000000`1mL0000D^m>0eSN0000PgjV00000000000000000000D>gGaERd000000000000000000000000lJ?S0000`El?
0bBX0000000000000000000000000000000000000000000000000000lRgH4kfT8Uica0NNE:[Hh5oO0000000000000000000000000000TU\`000000000000DZ9]
00008bFl000000000000XgHC00000000\>nVTV=n0000`CTT0000000000004:NI0000\@bi00000000XDC<0000<0`P]3Y`T2iM000000008ZKR0000<]>=dlekYIeT
00000000000000000000TMn?0000@=ef00000000000000000000DAl?00000000000000000000<80U@i4Q000000000000T7hP00000000e8MmQ:a>000000000000
00000000@:K\000000000000000000000000LYAd0000000000000000\DSB<^OODCZ0\F7L4J`LhoDe00000000\NPP00000000000000000000LF<d000000000000
Dh[Q000000000000P?mBDCeI4E\6Lc>W90_:000000000000000000000:IQ00000000]CU200000000TN<400000000HjAd187>AI5V00000000000000000000<6f`
<[H0000000000000000000000000000000000000<kgY000000000000la=cI=`C0000000000000000H=eD000000000000d771mG3k0000P_GE000000000000DZdl
lhYJ`5VHh]UQh7LbDQIf\al>0000000000000000iGWk000000000000000000000000HI?L`CNM0000H=NL000000000000THhJ4GcSPJGKXQ[B0000000000000000
0000UE>N000000000000000000000000000000000000000000000000000000004eRZ<GPA0000=Dok0000hCcTYFOn0000lS^a0000000000000000000000000000
00000000000000000000lO;KDaPGLcb?00004[h8XQ520000X0Hl8QGn000000000mbbA<>i0000000000000000Le_5000000000000<g<h0000000000000000h5d5
00000000000000000000Di3J0000Pk8J<08H0000000000000000TZ9o4Y9D000000000000XK^j0000000000000000000000000000`Wii00000000000000000000
00009;fM06_m0000000000000000HC78PF36@Skm0000PNGd0000lk6j0000TYTWm?L9@K@30000HIkM000000000000000000000000000000000000`>V400000000
L:oC000000000000`E0J0000000000000000000000008`6a00000000d4IOU9NYi=`aXiUHL3`H000000000000000000000000000000000000h`0S0000000046^8
0000000000000000000000000000Q@=a000000000000000000000000<hVQ0000<ZgX0000@HfB0000000000000000LC^RLhhe000000000000000007<Y00000000
00000000QIo?0000000000008BaT00000000<TcAXNAnH_KoPSod00000000000000000000@T`CiGP30000000000004\`]00004;PAl]F]0000QDQX000000000000
=>`Q@VY7A9MS00000000000000000<mQ\?m70000000000000000A=@N0000000000000000000000000000000000000_3RHH6E`nFSiENm0=OJ0000000000000000
0000TSHG0000000000000000000000009DdS@oTBa@KA1FBG00000000H408DQlLd1k80000000000000000000000000000000000000000H>c5MHf[0000h<m_0000
0000<G[T000000000000000000000000000000000000L1nk00000000HmXk00004cTf000000000000000000000000000000000000Q2]G00000000H_RH00000000
000000000000000000000000]4]Q0000000000000000000000000000000000000000DXji00000000000000000000`ImW000000000000000000000000000041H_
000000000000ljWWmJJE9CMl000000000=<n146g`hjB00000000000000000000LRJ1]JR?000000000000i;\=0000000000000000000000000000000000008Ahc
dFLQ`j]Z000000000000000000000000e25o00008G2@00000000000000000000X<im0000D>KQXXkT0000iCf`000000000000000000000000000000000000<ERi
P>FV000000000000000000000000h?i600000000000000000000000000000000A:I0EHhk0000000000000000`ER@00000000`5^L000000000000000000000000
0000000000000000iH5X00000000000000000000000000000000YFjM0000000000000000000000008_Dk000000000000H=fY0000000000008=LQYECJ`d1Y@cXn
000000000000000000000000<1>N00000000LYk^00000000000000000000000000000000e?a10000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000D]QM0000ME_h8SB_000000000000X^Kf0000XajY000000000000Xj61L6iE0000D3Q0
000000000000ldQ:0000000000000000@:>[000000000000XBXd000000008DWV00005@7200000000000000000000D>Z[HFlE0000Y>j500000000000000000000
0000X_i10000P@RPHW]G0000T;_R00000000lb`le8`M00000000000000000000d\5NP=f@h_G:000000000000000000000000TTB1000000000000EBoI00000000
AEa[00000000HBf]0000000000000000D8SN`bO40000000000000000HAP^`B`f0000@EO\00000000000000000000l<Nk00000000@bV9`_:A0000000000000000
4<TZ0000`E\R0000h:TQ000000000000000000000WGI0000XEUP000000000000<R7]00000000000000004IFL000000000000l3[A000000000000000000000000
00000000000000000000LHO0<lRUiG:7@:Ko0000000000000000000000000000HN>300000000000000000000]4600000HaoO000000000000000000000000AJKb
Y6O^00008RU100000000`3?b000000000000P<AW41[[\enH0000DTbo000000000000000000000000000000000000dMOFM>LjPi^L0000000000000000HCCA0000
000000000000000000000000AE<I00000000\d?X000000000000lJlF0000I5JT00000000TPF:0000000000000000000000000000000000000000000000000000
`>fS000000000000000000000000000000000=^X000000000000UBFb0000000000000000000000000hLI9F><00000000000000000000000000000000@3?HQ:P\
0000`T>g0000`1`S@?QB\i]30000000000000000X<Ye000089Ne0000=E4I0000D=5VXc>fY<LP00004K`E00000000000000000000000000000000X5X400000000
000000000000\>FedK5;<m?>0000000000000000000000000000\LLA0000Pe`A00000000h_Q6`O[600001Gji000000008M[M0000lTBH000000000000h]2U0000
000000000000lkLG0`9l=3`500000000XU`Z000000000000`jc@0000lPcH0000M;_J00000000000080VZ000000000000000000000000lSPj0000PBiI00000000
mA5W00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XYe>0000H8lI00000000L[4?DNZo0000
00000000000000000000UDi40000000000000000dN4J000094Be0000000000000000lTaZD]LV00000000`^b8<Ml0@>YQ52j70gSDe4RHdO\OhM5HI?R_0000l66Y
0000h5T_lg^W0000]GPC0000000000005>U=00000000@MJl00000000000000000000000000000000000000000000LF^900000000D_4feJ?10000000000000000
0000000000000000000000000000`RE=000000000000\]TbE71>Y<kn0000H4UK0000000000000000000000000000D;Ug\W5U0000DRD]0000<h@C8[G<`jK6YD=8
00000000000000000000000000000000h\PQhf2H000000000000000000000000000000000@=C\]<I0000@<TE0000\10@H67j`6`kUHS^00000000000000000000
00000000PAP30000000000000000<`_B0000000000000000000000000000Y1>M0000000000000000000000000000P\]>000000000000h5Om995L000000000000
0000=34b000000000000l=3N<F6X000000000000000000000000000000004k66dB?b00000000000000000000lIj400000000000001o?0000000041[e8I;J0ZiA
`hcllmP@000000000000000000000ZZ90000000000000000D^kPQ1W]19AK=>5\00000000000000000000000000000000`7A[00009Goj00000000\6Te00000000
00000000U9JjDLH500000000000000000000000000008C2>00000000000000000000000000000000d>EX00000000HAYj]Fbj0000HAC<Y9Z60000d<=X0@lc0000
0000E73jY?@c000000000000U2Wc\Wl90000l2Wj00000000E0T]00000000000000000000h@8FmCIA0000MIW]<KJH000000000000000000000000000000000000
0000000000000000000000000000Lg`W00000000AC_?000000000Q?dU8nP1@E[i@em000000000000000000000000lTEE0000000000000000IIAj0000@Vi[0000
00000000000000000000000000000000000000000000H@\G0000Y8kWAHS40000XccA000000000000\W0W0000lM;`00000000000000000000000000000000@dJ4
HABM000000000000000000000000l<6]4i\H00000000iEB8]5;aUIKOQINT00000000`6KA000000008Q6:000000000000M=V;0000\=bRPlMALTE\00000000L>U7
000000000000@80A`BK]000000000000X1Zc0000000000000000000000000000hCSU0000000000000000\AkfPjY<00000000000000004T0i0000000000004QWk
00000000000000000000000000000000000000000000000000000000000000000000000000000000H;OW0000000000000000HY@T\RUE<05<aFAQ4?No00000000
00000000000000000000000000000000000059SiQCW]0000HY3_93Y>0000@5g_0000]FgS0000H<GE0000000000000000TT:@PWIC000000000000000000000000
LaYFmAAE0000000000000000000000000000\RG=00000000000000000000ho<600000000000000000000000000001GkF000000000000D<DR000000000000@a:T
Di8j00000000<]JW\^=?00000000000000000000`fNT0000000000000000I:Mo0000000000000000000000000000E>AO000042;i000000000000000000000000
00000000000000000000X@I5000000000000000000000000000000000000000000000000@;;h0000000000000000000000000000L6cO4AcFDa0h@3ch00000000
00000000aGN?0000<B^o0000000000000000000000000000X<[^e4XN00004hFJU32P000000000000000000000000000000008K<5000000000000000000000000
0000U?Fb00000000=2Oj00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000EGXj000000000000
0000000000000000@kJ70000lQ8T0000000000000000000000000000000000000000000000008`9WDc6\00000000000000000000000000000000000000000000
0000ddIZTO6T000000000000000000000000000000000000dK_S0000@=VBT?3WLUhAQ9FM0000000000004YPG000000000000000000000000000000000000Dh0K
00000000A0T30000000000000000db6V0000000000000000`hNgi>OZ00000000000000000000000000000000hd^V000000005@@]000000000000lD7H8`o^HfAR
000000000000Xcdj00005G=?00000000000000000000000000000000000000000000000000000000000000000000000000000000hN6:00008\fZ000000000000
4d8_00000000000000000000000000000000000000000000\2>f00000000000000009<k9000000000000000000000000`2UK0000000000000000X:Ji00000000
0000000000000000H_Zi00000000`@BE0000000000000000UCRl00000000TQ1e0]040000QIY000000000XmZ:000000000000000000000000<FRa000000000000
00000000000000000000dUV20000000000000000000000000XK^HH`k000000000000M1BS00000000000000000000000000000000000000008k=X000000000000
00000000eDng8C_n000000000000\>C`00000000000000000000@]dKL_gYH3fV000000008GAf000000000_FB0000000000000000I<9=00000000000000000000
000000000000M@=E`M^M95D\\=X2UE1j00000000@D>407bl000000000000000000000000000000000000000000000000811W0000000000000000IGi[00000000
00000000H3YB000000000000l8>Y00000000]9F^i;jSmCKl0000]6h400005:E00000000000000000dAjO000000000000000000000000000000000000<M:C0000
00000000=4Hk000000008;XdLdO7mG9[\DAP0000dLlU000000000000PYYV000000000000X<f9<`S900000000000000000000000012QK00000000000000000000
0000000000000000000000000000]Akg000000000000000000000000000000000000dTjo0000iEI_0000000000004OVC\_CC000000000000000000000000`hP1
da3<00000000000000000000000000000000000000000000000000000000@9H\iFg`\BNZ00000000000000000000T1=ZDjMG00000000a=2V0000000000000000
00000000<4[84fTE00000000HGBC0000A00L000000000000`]Ih00000000000000000000000000000000@3bgT\BIlfZa]JD]0000000000000000dPGbdnDlU:MB
00000000000000000000000000000000000000000000807P0000XI2o000000000000HeJl8gi\00000000lO=\0000000000000000L4ND00000000000000000000
0000E;2_0000000000000000X<EP0000XHaG00000000000000000000000000000000000000000000dIRP`]79000000000000P[o_000000000000000000000000
4e3P5>hLPI3J00000000PUbC000000000000HZk;XSZG00000000000000000000000000000000T`Km0000000000000000IEn<00000000TBGh0000000000000000
4\AZ156T`D5[00000000`lS200000000\C03000000000000000000000000000000000000000000000000000000000000000000000000@[Em0000000000000000
0000hoGP00000000<8114OlK000000000000000000000000Dmg60000000000000000000000000000000000000000d[<500008\=2000000000000000000000000
0000DTE4DmOb00000000P9`nXob9000000000000QE@SdCF<0000000000000000000000000000000000000000<RB=0000XT:c0000000000000000LeNI00000000
00000c;f000000000000000000000000`jj4000000000000hES9DUJR000000000000000000000000000000000000000017MN0000000000000000000000000000
0000`KbA00000000000000000000lV0Zddge000000000000hh[\0000000000000000TbZ:=9id00000000HYK_000000000000000000000000PI9h0000hbfG0000
h7l50000000000000000000000000000<3N100000000000000000000000000005Ikf000000000000`4bJ0000000000000000LXn8000000000000dHHjP1MM0000
000000000000000000000000Lk?@0000hK\6A4niIHBn0000\OGH000041PX0000000000000000000000004Seh000000000000000000000000H:bO1FQG00000000
0000LUfd000000000000lA9J0000000000000000lJii<LiK000000000000000000004ZHY00000000@U^V0000000000000000000000000000Y=@=@BW100000000
0000@a=3000000000000TWB\0000T_Bj0000000000000000000000000000\GgIY9k[=8l\a9YX0000LSXS00000000000000000000000000000000lmo@00000000
000000000000000000000000\S2YLG9Z00000000he0l0000000041e24T[NTc2A0000Hk31DMfT0000H\5j0000X@84000000000000000000000000h7\E00000000
00000000000000000000000000000000000000000000000000000000000000000000000000008];C00000000000000000000d9BM000000000000000000000000
00000000000000000000000000000000]7bc00000000E?540000000000000000000000000000XZH@PloB0000A9WPEEh]0000P<A1<^N000000000000000000000
00000000000000000000i<1<00009GZH00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000H\iI
00000000HUaMI<lT0000000000000000L7aU00000000dL]l000000000000000000000000000000000000UA7I8[F?\1=l00000000M5:KXfPlHD:^00008?\N<a]I
1>Qk`^\R000000000000000019c?00000000TD9B00000000000000000000000000000000000000000000000000000000000000000000hOm90000000000000000
0000000000000000000000000000000000000000=ING0000`2YaTgG8D^n700000000LRe`=EVo000000000000Q;[GHUho00000000000000000000000000000000
YID<000000000000000000000000@foN0000000000000000000000000000h1LC0000000000000000000000000000000000000Pl@00000000HfF=000000000000
00000000hNB`YG@h0000000000000nOQ0000000000000000000000008N5<0000000000000000000000000000@=j90000000000000000D;A<0000000000000000
00000000d:c_000000000000AH9<0000000086GXXHWS0000@SQA00000D2<0000000000000000LiR?8DkRm3oe000000000000Y?L^0000<H[900000000\lgJDWbf
4`7Tdoo[=Dd6\5@;000000000000000000000000000000000000000000000L;=00000000]Ali00000000000000000000hIHP00000000Q@M90M6E88gDDTl9Q6=4
P^j09;\RXJ:S000000005G:mAH@G000000000000=FH700000000000000000000d:ol00000000000000000000000000000000l?Xh000000000000\1^T00000000
000000000000000000000000EG880000P>L8000000001B?A00000000000000000000Da72000000000000000000000000Hc;B0000L9Tk00000000000000000000
00000000000000000000h@]<000000000000ddAf`<_Q@;J=0000T2UYhn:A00000000000000000000]H7dLEJO<[cI0ff8IIK?0000LM]90000000000000000@bYI
0>le0000PZL70000000000000000000000000000000000000000000000000000LJKj00000000Ha:hY9OH000000000000h`_`0000000000000000000000000000
0000`cU@0000000000000000<Jke0000000000000000000000000000Y5WQ`LJ<H61lXdeI00000000000000000000mIb20000HZg1000000000000000000000000
0000D[@=0000iEbD81V;00008DUfPLPK000000000000@8GX0000000000000000lc7X000000000000=7kMaH3f000000000000000000000000hCSE`^VG0000LELf
0000000000000000000000000000000000000000lSF5\hB>000000000000000000000000000000000000000000000000000000000000000000000000TNEj0000
HTk^00000000X[K_D\AL`J6dA5j\HI8SPQ_ne6EXUEL40000000000000000000000000000l5EH00000000@M]\0000000000000000000000000000000000000000
000000000000000000000000DgQbP^_l0000<k^JToim000000000000000000008\Y?HFg4P1]=00000000000000000000`5<?0000h<G9000000000000Tb5edUBo
00000000<H^a0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@@L:
00000000P>1S00000HeB00000000LTJ5T]NW0000hZ1:0000eGHG000000000000D?`O00000000TSf50000000000000000000000000000000000000000TDDDdil6
0000000000000000<F>K0000000000000000HS>@=1cR000088K149YC000000000000000000000000000000000000000008cH00000000\FAM0000000000000000
0000000000004=;FlKFC8@DMA<D500000000000000000000000000000000000000000000@A>X000000000000460k000000000000000000000000000000000000
00000000000000000000000000000000E8\<0000000000000000LD;G<mYa00000000000000000000000000000000<T\f4li@0000@:@^`ak\i;5\000000000000
0000000000000000000000000000000000000000d;OM00000000XSbD0000000000000000000000000000`1a70000974Q0000L?:a`MAa<f6L0000HS5200000000
000000000000000000000000000000000000iGEfdWDK0000<>8Ui2>e0000000000000000hKLk00000000000000000000X649T@m9TE4]8b@R0000000000000000
00000000000000000000X5M:XD4keC0a0000Y;AA<:=c000000000000hdoD4iHO000000000000000000000000000000000000000000000000DGLei2BC00000000
0000000000000000T8Od000000000000YCL\0000@Ika0000000000000000AHHC0000000000000000L^7J0000P3Lf0000Xg=?8Dib0000000000004M040000HEAm
P;3CM0UC0000lfY3000000000000LcGB00000000000000000000000000008`hG@eMl0000000041JYLHnO0000000000000000000000000000\k?b0000UI:J0000
lemN00000000000000000Z1k00000000AJFF0000000000000000000000000000TXU_000000000000000000000000000000000VH?4X<B0000P]9U000000000000
00000000000000000000LL6dXMMT\VlN0000\lNP00000000\N8LUCJ:0000A9=n0000TRie00000000000000000000\OFQ00000000000000000000000000000000
000000000000Hoh7000000000000`R:T8kS44C@h@C`\0000`[mO0000000000000000000000000000TEN300000000HBT`XDhBhBT=000000000000`3DN00000000
0000@C5F00000000l2E=0000T;BV00000000T1110000D1:300008Gc4Pi@g00000000@N:Q\FMP0000000000000000<EBe00000000000000000000e4EW0000d9^D
000000000eS50000000000000000`ZXb000000000000lMNRDXS=000000000000000000000000deWQ000000000000000000000000000000000000000000000000
0000H1E20000`1[oh>co00000k;80000HVF0X`NK00000000d:G=L^K>000081gb0000000000000000M<7m0000A<E000000000\j1Y000000000000000000000000
000000000000`4Fh00000000000000000000HHN;000000000000dOSA000000000000000000000000000000000000000000000Xce0000000000000000000083o2
0000d4A70000@kJL0000000000000000000003<=0000000000000n@8000000000000h[VY1>gJAI;K0000000000000000000000000n3:0000000000004ccaYE[S
00000000000000000000h>`40000000000000000@Uj2000000000000Q<@90G6\PAJ\m=Pa0000lL;m0000000000004V==000000000000]9Nl0000000000000000
mD<R00000000000000000000lXma1CA00000dK5JXKnhAHWU00000000X42<00009;iX000000000000000000000000`RM500000000000000000000000000000000
0000000000000000000000000000ED4e000000000000d]>R0000000000000000LTLa000000000000PbNGm6oK0000XQHk000000000000EIhc0000000000000000
00000000P9IL000000000000<6N6000000000000000000000000ECXZ000000001DLD00008lN70000000000000000eBXj0000T?=3DdF200000000000000000000
00000000000000000000l5AmheLi00000000XH<d00000000dT\S\WjaLYGZ18T]XGac00000000000000000000000000000000000000000GYI0000000000000000
000000004FBTDSCS0000000000000000000000000000000000000000HQcm0000X9FRdgU\0000000000000000l<:k00000000000000000000HChQTjDi00000000
00000000X;lD0000<e^_lDejhY3900000Iei00000000]FDQ000000000000000000000Y55000000000000D6=QPKbl00000000HI@U00000000TOPZ000000000000
00000000000000000000000000000000l5ZV000000000CKm00000000a2ff0000000000000000000000000000hX2<0000U>=_000000000000dfNG000000004\PB
000000000000@Idh0000]3ZJ000000008Xo]000000000000L8UB00000000TlCcUDZ]0000000000000000000053R2000000000000000000000000000000000000
TXRf0000000000000000TH3R0000T?a90000000000000000000000000000000000000000\Ik9Dbdo0000000000000000l`5j0000Hi`<000000000000X1Sc0000
0000P<c?00000000000000000000X?T40000H9i`PWO?aGZe0000000000000000\X:U00000000000000000000000000000000HHY^0000000000000000QBbjQ945
D=4800000000dG6l`iJ;00000000000000000000d]WU00000000i5l60000TAio00000000000000000000a0?m0000e:LdP7[>4jT[L5Rj0000Q?fRH_gD0000M2]T
0000<O`<0000YBA:00000000<i6U000000000V^@0000000000000000D7;e0000000000000000000000000000@?6200000;Th=HPj000000000000000000000000
000000000000dDHV00000000\BXW4jA<0000000000000000<TBX00000000000000000000@9]m0000he9h000000005DCl000000000000ABX6000000000000hInd
XK@C0000Lk>g00000000d8ah4Kmi0000000000000000T=cKAAOU000000000000d`f6]>H6000000000000000000000000\4O@000000000000000000000000H8]J
hCWLDDUILE8m4IL^<DKnl[;F<[Xclj2E`ojBUHJ51IBc00000000000000000000000000000000000000005E?400000000LMX\D@8X0000X4a]0000000000000000
00000000000000000000000000000000000000000000000000000000iD`T000085CC000000004F:F0000000000000000EIjJ5:^=00000000m@Y=00000000D<K3
dl0fd8<J00000000P4>7<jNkI2I]0000d3W;000000000@Rg<eY_0000000000000000U1OM00001<X90000000000000Wa?I7`I0000ABPjH6O_0000000000000000
000000000000000000000000000000000000000000000000@Dg>000000000000DE720000000000000000DQHB00000000000000000000L1?aT[foDgdI00000000
00008K6@lj3NA=0U0000000000000000a4\c4<F=00000000DmlP0mYH0000DR9n000043NJ000000004j_CXP6a8Mh600000000000000000000000000001ISU0000
000000000000P3KkXRSc000000000000000000000000d]G90BhDhJKQ41kI00000000000000000000U2YW0000000000000000lFfAdLQ60000000000000000lQgg
000000000000000000000000T6I74PbGY20L000000000000000000000000000000000000000000005;^hXHWG00000Hm0T\Xc0000lOhAH5niXhd;000000000000
XJB6<f_\AHd[DMi`4XA;00000000d^U700000000000000000000000000000000e?ZY0000000000000000000000000000PB8[00000000]<:Z000000005;dF0]cn
18mk00000000d^=[<2WM562:XcUb0000TEK>I9fB00000000000000000000H^o00000000000000jJI00000000000000000000000000000000000000000000hcIX
0000hja]000000000000PM2o`mJc000000000000000000005JC?000000000000000000000000UDo10000M=j@000000000000=3F`000000000000000000000000
00000000000000000000000000000000000000000000TU>:00000000DGHR0000000000000000XCLE0000000000000000LB_<0000h18?XB<l=HPD00000000HUoT
00000000l0NX00000000000000000000000000000000\U0I0000l?cA@R7HEFOH0000P6`=0000000000000000000000000000=El400000000`2N80000dI_;D[6?
D2a6L[C80000IDQel`a9IIj]XJN\000000000000\Z_U0000000000000000Q@n:@KCj000000000000d0=>00000000000000000000000000000000000000000000
000000000000000000000000000000000000Q;Nm00000000XAJ20?400000000000000000=B6=0000000000000000000000000000dTjAI4gkdRd>=6Mh84hG0000
00000000\CRcDMXk8<?1IG2B000000000000000000000000000000000000000000000000eC\WIH><T43P@gP:4l7I0000000000000000<VYE00000000PFHg0000
`Jnh000000000000000000000000EHiE0000Dale00000000HEPP00000000000000000000000000000000000000000000000000008nJE8>?;Y2A5DBQI\aO2@kR:
0000000000000000000000004ANadB>3000000000000000000000000T\HP0000000000000000dL0R000000000000000000000000000000000000000000000000
<L?YLadSLie]QC91XZCA\2ET000000000000U@ZA00000000000000000000UD4B00000000XahM9FCj00000E2S00008C9R000000000000000000000000E43e0000
0000`Mc=0000`QJ60jmB00000000`Y4F0000000000000000000000000000000000000000000000000000dDPb0000@80c0000=7?>M4^[]A`10000000000000000
000000000000000000001=_K00000000000000004Fj30d:X0000PGbBhJaY0000000000000000XGKF0000Te\b00000000000000008WnF000000000000a7^:0000
00000IjD000000000000000000000000dHE;XUem000000000000UIJR00000KIEDPCQ00000000000017Bj0000000000004];c0000000000000000000000000000
000000000000LfFd0000=FS`00000000a@C=0000000000000000000000000000TP6V000000000000000000000000000000000000000000000000000000000000
00000000LLaePg9fIDYF00000000000000000000000000000000000000000000000000000000000000000ejdEF9J0000eDa:000000000000XE<W000000000000
0000000000000000H;4800000000000000000000\Cmn000000000000000000000000T]=i00000000000000000000000000000000PPl3000000008i6I0000E9k;
0000X6oU00000000h6K20000Xm>g000000000000000003ZWd9LP000000005ET0X>o[0000@<=JDTm:0000000000000000000000000000@dn2lA7J00000000H@f?
dCTf00000000000000000000000000000000000088Z4H3dQ0000000000000000000082I200000000mFHJ0000000000000000000000000000De6Nla4]<lXndGmF
HVFD`_2100000000000000000000lX1Y00000000hjLQ0000000000000000000000000000l^Wf0000000000000000000000000000000000004=\U0000@]WfE0i6
000000000000h_?100000000000000000000M8Xc00000000LQ5@i9n]000000000000000000000000XOo20000<85X@E9CTRBd0000TRLbXKFh0000000000000000
<?Ij0000000000000000UDhK000000000000000000005D<?84^_DThh000000000000Hgh>i@6=09e21Gbn00000000U1E_00000000000000000000lMXA00000000
000000000000hRKA00000000000000000000000000004kEW000000000000000000000000000000000000000000000000@?Y90000hFQN00008Mga000000000000
4\S7000000000000Xg?\000000000000000000000000I1F4000012fY0000D>j3000000000000000000000000dF?100000000l9;hdMQo0000000000000=7aM=H7
00009:nm000000000000000000000000`c[dd7Tg8]Q200000000000000000000000000000000HQ>9T1<8l3AWA>IP000000000000m8@d00004WNPD0m5@MNC0000
00000000000000000000000000000000000000000000e8?mh;TW000000000000D7=J0000h6Hk89=Z\h]40000000000000000Q4PX0000000000000000UA11=FPT
lVG^<fH^0000000000000000000000000j360000lWFK0000DKj3TBSl00000000HdOk000000000000000000000000dU\J00000000U3E_LHYjE3kO000008:P0000
00000000\nT\00000000000000000000Q2G]X3I>P?<H0000M;=O0000000000009;9F0000@d^@00000000000000008XRT00000000D^Ab00000000HYn800000000
`E8;0000AF2gD3HS000000000000000000000000Ld77I72@X5hR00000000`5Q[0000000000000000H0Udm8jM@X]@0000MG=e00008XX10000HC@9d:6:00000000
0000A2X4H2S24Qjo000000000000`A_8TF<656nm000000000000lE>IH<@<0000a6N=000000000000A31A00000000`;3V00000000D0B\00000000000000000000
00000000M2VH0000XRcd0000HTn\000000000000XT600000MDfN00005>_R0000000000000000000000000000mGeI00000000000000000000dQJn00000000P550
4P0>To0V000000000000]GJgd2;6000000000000A<Qd00000000hjel0000DF[C000000000000TXWN000000000000000000000000<?RT0000000000000000h5a3
HXo0U3Ko00000000\mHVA1@Y4N9W0000000000000000000000000000I68mi7R;0000YBjK0000h:nl913W00000000`41A000000000000000000000000@D?k0000
0000M<[;000000000000XLC@`4G6Q7O\AE@@@48EeBlkh<H]00004Naj0000XRc?000000000000000000000000000000000000000000000000<_H;TI@l00000000
000000000000He\K00000000000000000000000000000000@Zd3000000000000DO8V000000000000000000000000000000000000000000000000000000000000
00000000h3V\455eXL:<0000d9?O000000000000000000008AOI000000000000@D4=a9QY0000000000000000\^S`000000000000000000000000<e]Q00004mK6
TEa<00000000000000000000]D^WLk99l9iRIFhl00000000\bPN=InY00000000000000000000000000000000000000000000000000000000PGURX5GC8iQ28JV^
00000000U7VE0000000000000000000000000000000000000000000000000000000000004amh000000000000000000000000000000000000`@XVQJEZ00000000
00000000dG:hXG9G0VHZHWAI\bWkPedo15EHmF;@1GBO0000000000001=S200000000000000000000lk>F\7e80000000000000000D9bCH]0\0000000000000000
00000000T[5;000000000000dXQT]DC3dOFl@6eI000000000000000000004lAg000000000000<h^Z00000000000000000000000000000000000000000000LcJg
0000P=8100000000@J^f00000000@O1@`=]@000000000000m5a\0000000000000000000000000000Hhm[0Qf9000000000000000000000000X6lk000000000000
4gD;0000000000000000XFGN00000000HEZd0000000000000000000000000000000000000000`ZB;000000000000000000000000000000jO0000000000000000
h[`MHTCJ0000IB^?00000000Q7FS00000000h4a>0000D>b=000000000000=CkTLQn`00000000000000000000\>9BX2XeI?m[0000dLXn00000000000000000000
000000000000eH=o00000000000000000000000000000000d1=O0000000000000000000000000000000000000000M1Ma0000000000000000`kc6000000000000
00000000T^Jo00000000000000000000000000000000000000000000000000000000H2\[000000005205UF:m00000000000000000000000000000000h7HA0000
00000000LT0[\PS:@3ha`c6PTnSjLC3c4Q^0\8EdHdmb]97I00000000000000009ALUIB6Y000000000000<6LT00000000D0CZ00000000000000000000\AQ`0000
0000000000000000Tjl`00000000000000000000000000000000000000000000<:W60000000000004B^S00000000000000000000T@T=000000000000`]\00000
00000000000000000000PUNi0000XA\mTh]g000000000Dkm00000000000000000000000000008iOL000000000000000000000000hSOX0000LF3j000000000000
000000000000XGJ;000000000000DZkm5FI001]`47eG000000000000000000000000000000000000`Tkn0000000000000000000090O;A79S0000000000000000
00000000000000000000@me200000000000000000000000000000000000000004>aeXPn400000000000000000000000000000000DLMChkRU0000lD>_m@9I0000
000000000000000000001?gi00000000000000000000HfHm000000000000lLjI000000000000000000000000000000000000E;eR000000000000lYoaY>@c0000
00000000PXeb8O6;53[@00000000`ZN>0000000000000000000000000000@?VJHDS]QEW?00000000000000000000000000000000a<9T00000000000000000000
0W[MT84_0000<=`X@iA@0000004A00000000000000000000000000000000000000000000D\G60000000000000000\60\000000000000`4MQ00000000@a;90000
000000000000000000000V0I0000000000000000000000000000TOM@00000000M3n80000000000000000000000000000EIW:0000DaK\lfd4000000000000AI:W
H1B_D3il4gCQ\h0e0000000000000000000000008Sni000000000000L?d60000000000000000000000000000@lb[000000000000hZ0\T^oo0000000000000000
8ET:000000000000TPEW00000000000000000000XZII0000000000000000000000000000`[I8L_?FU6db000000000Dd@00000000000000000000000000000000
00000000MI1=00000000000000000000lBFodE_iDb<90000000000000000000000000000000000000000P_iAla4j00000aVo0000h=?]0000\?>i0000ACBk0000
000042gh00000000@D@`QC<_00000000P89D000000000ATl000000000000000000000000000000000000000000000000000000004>Po0000000000000000dO5\
X@OA00000000000000000@io0000LQ9<00000000EG4>0000D8[nUJ1J00004F4[H\4\0000000000000000000005n@00000000Xomi00000000\MFo000000000000
00000000X;Y`T]O]0000UF^k00000000000000000000YHQW0000\BI`000000008_bXH4al4ANl00000000000000000000000000008K<L0000@G]e0000TRV6la6A
00000000000000000000dPN8djT40000000000000000dEHL000000000000P^<k0000000000000000000000000000000000000000000000000000000000000000
8HQWU?SB0000@cd80000000000000000000000000000000000000000Lo3c0000`C^dL[:oeBDM00001ISC5Ebj`haL0000d07\lo6F000000000000000000000000
000000000000PNUTTX1m00000000m<;S0000000000000000000000000000000000000000000000000000000000000000<fWD0000000000000000HVE]00000000
0000dc<T@hR;=;He000000000000000000000000\bITdZ95=;L7`cJ8TTcOLFe3eJKO0000000000008<jHdGG8To[ZXNnA00000000X`7:00000000000000000000
0000HgMc0000mH130000000000004:fmdFGnADja00000000i;<?I<Y6000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000008LJZ000000000000`DCQ00000000000000000000m4OP000000000000000000008Df>@`A4Lek]0000000000000000000000000000
dg;W0000000000000000eGVbXR=g00000000DT7f000000000000MFX;1I3i0000000000000000000000000000000000000000000000000000hY[_=JRL00005;3\
<KCCmGES00000000000000000000000000000000000000000000000000008EJ200001C>k00000000000000000000P:_X0000Xb7m0000000000000000HiO^0000
TRI>0000@eR70000000000000000P4@CT?nglA7>8O8B000099iQ000000000KMS\SSZ0000DC\=000000000000000000000000000000000000000000000000@VSn
0000000000008kan0000DkZ`0000000000000000L\S`dGmY9DIS0000000000000000000000000000`T^_HQZ50000000000000000000000000000000000000000
00000000000000000000000000000000`ihU000000000000YGBi@9Zn00000000DcBE0000000000000000000000000000000000000000LDPRHLjbP[WU00000000
0000000000000000\UYY0000000000000000000000000000D5kE8hRi000000000000000000000000000000000000P?2m=GiQhJ;70000`Na<e>9o000000000000
d4C?000000000000HSYD]EhJlclADo3A00000000E:fhI57UX9a_\G>O00000000000000000000@77I00000000\;ob0000000000000000A>dW0000000000000000
`i@<00000000d4V^lYED00000000000086Zg0000000000000000d7Ib000000000000HfWf0000000000000000h=8iLMaVTNjN0000000000000000000000000000
0000XKOk0000000000000000]02V00000000DN:B<XjTPIlQ00000000000000000000000000000000000013<G0000XULb0000000000000000000000000?D@hNUg
DSUA0000000000000000000000000000000000000000000000008UB50000000000008Pbg000000000000000000000000DgOJ0000E9@000000000dBio00000000
0000000000000000\hC]000000000<VGHCNhh]VC000000008DXe0000000000000000000000000000000043eXH4ik@^320000<aE[000000000000`Y`<8gdR0000
58\^0000HSK0E?T6=50S000000000000XKg<000000000000000000000000000000000000@Q;L000000000000000000000000T`\JiH]:00000000000000000000
L53H00000000000000000000000000000000000000000000000000000000DL\6000000000000000000000000000000000000000000000000000000000000`ZfJ
8_S2Pek600000000I606hi5Z0000000000000000000000004V6CTN\L0000HC3V0000000000000000XlIc9EUbPW^ilHh200000000000000000000000000000000
000000000000P6`L0000000000000000000000000000]:mn0000H6GK000000000000\B:G0000H=A3H4B<HP]lXYk>000000000000@6Lb00000\@OThkH00000SWL
Hl9`4`9@0000000000000000000000000000000000000000000000000WWc00000000000000000000PCgN59CQ000000000000000000000000\1T7hVeBDbia0000
0000TSk`00000000000000000000I>B_000000000000QI2`@BB;000000000000000000000000@Gk9h34n0000XE7clg_a000000000000=2gL0000000016VI0000
00001JU]000000000000000000000000d1_m0000000000004Umd0000Dl94@D;30000=G3E0000000089Ce0jAO00000000000000000000hfGX`kaL0?L;00000000
M09=00000000000000000000000000000000`gYj00000000i?7l00000000000005DddY0^0000<=5CHaHV00000000000000000000EEaK000000000000\KGO0000
0000PEaU0000D\Dc0000\8?B00000000TnS300000000h_m>00000000<\Vd000000000000000000000000000000000000000000004`P000000000000000000000
0000000000000000dHm]0000000000000000Lm]B0000000000000000000000000000000000000000000000000000000000000000a8OW0000X2V5000000000000
iJSb<XDN00000000000000000000000000000000XIBkD44JH=J2l>AnXMMaa?B800000000\[8400000000000000000000Pjo3000000008S7@H]^Y000000000000
000000000000000000000000000000000000000010CdACeZhR\D0000D[V5\OH5e>P=000000000000000000000j82000000000000000000000000000000000000
000000000000P_0g0000000000000000HDOD0000000000000000000000000000TZZZl9Wo0000000000009ES]0000X=a30000000000000000000000000000X24j
<A`U0000938b00004<dD00000000000000000000<k9F0000000000000000I@3`00000000D4ma00000000000000000000QG_m0000000000000000D1Ab00000000
000000000000000000000000lOY]000000008?;Q0000000000000000000000000000LFbR000000000000dTnlQ9ZP0000\TKb0000000000000S9D00000000h@nV
U3`Z00000000\iBOi06E000000000000000000000VJiTD1c000000000eHj0000000000008[_5000000000neJ0000000000000000`m[>00000000h9LE00000000
0000d6ZR\>9O<FSYPTL6L\Dn0000000000000000h6hZ000000000000dSk700000000HGK5\UQ?000000000000U7Zh00004IJHlY7E0]Bl00000000000000000000
000000000000hQc200000iLDi;`4Y@di000000000000l;d9000000000000000000000000000000000000DQS600000000000000000000000004kJ00000000`_Y0
MAWkTXNc00005I?G00000000<6AF\kT7000000000000000000000000000000000000DUfShBZ50000000093<^0000=E36000000008e:9@ie10000XW@K00000000
1>3f00000000@eYPa99V0000hj=m00000000X0I;00000000i157TAAn<U=E00000000000000000000000000000000000000000000<Dak00000000000000000000
<14W00000000li=Ra1XC00000000000000000000@7fo`N84@j;WT1?999[?TKcB00000000000000000000\Wh4hUok0000000054camCN`0000Lga80000aFUi17d>
000000000000000000000000000000000000000000000000L47JDhPW0000`Y=B0000X_V5000000000000000000000000000000004>AW00000000000000000000
00000000000000000000000000000000lYQN0000lYcH000000000000`]IN0000PGl>lYIP000000000000000000000000000000000000<WcaYCnV000000000000
000000000000000000000000d^a>00000000000000000000TJ650000000000000000000000000b7>00000000`IHi0000@iG>HA@[PmSLhV4^LCKX]>Rb00000000
0000PW^Ll3;f000000000000P@00000000000000e@2T<]T90000829<000000000000000000000000000000000000<Ngm00000000000000000000000000000000
00000000000000000000000000000000]67d000000000000I@f=00000000000000000000000000000000000000000000\=V4lZa\H;E20000000000000AiQ\MjG
00000000000000000000000000000000D=gELZnoUEkN0000000000000000ED6A000000000000000000000000000000005;]b00000000MCTL0000000000000000
l0n>000000000000000000000000000000000000@^mY000000000000000000000000000000000000000000000000000000000000<eknDI4C000000000000doSo
00000000\lB<0000000000000000P3k5000000000000LSVo000000000000X1Wb0000HJoK00000000127@8j5YXZI8A2;E0000UGUO00000000000000000000`Hd@
ADGG0000D_dUI6>>0000MABn0000@G?m0000000000000000000000000000\oGk000000000000000000000000aBIH0000000000000000000000000000aAFJ]76W
00000000Q:;I000000000000XOIm00000000AF6^00000000=G9i00000000XKia0000XaBP00000000\=1g00000000000000000000000000000000000000000000
00000000lOZA0000UD>;0000lRXJHV61P<eCA?Db00000000D]l^000000004J8om23;IJW[00000000hVXI000000000000000000000000000000000000HcHj0000
0000L>0K05i\00000000<]=>000000000000000000000000YIc8Dd4Fi3V:000000000000<8<eH[PK000000000000000000000000000000000000000000000000
ldS<0000h4AW00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`g1_00000000
4@GUa1Q3000000000000TncNPgTi0000000000000000000000000000000000000000000000000000`JBZ00000000a5:h00000000000000000000000000000000
000000000000000000000000e?>hDd^5000000001J680000000000000000XITP00000000000000000000000000008S[l000000000000000000000000lIE=0000
0000aG0b00008cdF0000000000000000000000000000000000000000000000000000000000008G^l00000000hJ:@\b=^0000\^LI0000000000000000XQSj0000
0000LJ7l000000000000000000000000=FIc0000TONB000000000000AFU\0000000000000000Xl>i000000000000000000000000861;00000000000000000000
00000000D<jThj\000000000000082ZUH5>n81ckDD>?TXUKQ8F]000000004LaO000000000000001JX:kY0000000000000000l9cf0000lB3l]JAi000000000000
000000000DWDL[c700000000000000000000lOcS00000000000000000000X;Ra00005?;E0000000000000000000000008m^0000000000la=PjP7000000000000
000000000000\5WH0000000000000000@MZU0000Xbfg000000000000L5\@D2jLXEUb0000000000004UQZ0000000000000000000000000000D2kA000000000000
0YaRljEN0000DHJn00000000E1bTM?f2\0FK0000h0G90000000000000000@OfT00000000000000000000\N]UHY^GP`lQ0000m5bNHdoiH:QR000000001CUbP_9n
0000000000000Z7W000000000000M:D7000000000000i8P90000000000000000To`P000000000000dTN2000000000000H0H[H3SD@Z<c000000000000`jOCY?=Z
00000000000000000000000000004`C10000LjoN0000000000000000X6_<<GGm000000000000000000000000lD8FDOU?\d>80?];00000000hXoF0000U78EU7i0
Y9VC0000mJQl0000000000000cbY0000hf4T9DSZ000000000000XKg`0000000000000000000000000000000000000000000000000000XASE@U7J0000I52`0000
000000000000000000000000@1Q30000000005DZ000000000000`Zd`0000000000000000000000000000000000000000000000000R>200000000@VQ[00000000
0000000000000000000000000000000000008E>X00000000X<b4000000000000000000000000000000000000<lm]@h[10000`jdQ00000000000000000000E6^O
000000009EP]LM3Z000000000000L`[Bi4llT>h:l4i;TjW50000000000000000000000000000]J4g00000000000000000000<:ho000000000000000000000000
00000VTL000000000000=DWE0000000000000000000000000000000000000000000000000000<;KG]@`P00000000000000000000e>:I0000<JK4000000000000
0000000000009IOm\Yl?0000000000000000hDbf`bCo=5K]00000000000000000000000000000000\RkPLV:90000000000000000\YDGA92<0000000000000000
00000000000000000000000000000000000000000000000000000000Y6e3P\Q^h8Ba`R::00000000`35lPW\FleUP00008fidDEf2DY^70000000000000000H2hL
L2BX\4Y@@\Xo4^Ii0000D:LV0OO;00000000EH]M000000000000`F@CA=VJ000000000IiM00000000000000000000Q<`G00000000000000000000]8CS0000d9l:
00000000000000000000\D\S000000004Ig9h3<oE9U4000000000000YE3V0000h2TO00000000000000000000lJZ5000000000000000000000000000000005I8_
l7^e0000000000000000mC[[YEZ40000@@hI00000000\[gl0000MI<QhX@AQGTi000000000000000000000000<<@J00000000DNf500000000l01kD2HM\KhkU1m6
0000000000000000000000000000\[MoMEUO00000000000000004`950000000000000000HeF700000000IFL[0000`^4N00000000000000000000000000000000
000000000000000000000000000000000000000000000000@O@H5DaM0000TS=R0000l<_^<?NIeEJ2000000000000Db8L000000000000000000000000d1JN0C^2
000000000000PB1f000000000000000000000000dMNn0000D@Ej\H<=EEe_000000000000@^DZ0000\a]`00000000000000000000`EVnPVEJ<]i@PKRD0000<\<1
dFL900000000<g2_000000000000000000000000000000000000XB5;<cfJd:\KPnjG0000000000000000dZVb8VCg00000UW\59o9000000000000000000000000
Xi_X8Ya_0000EDKj000000000;>B00000000000000000000000000009HXQXbj`]0Kd000000000000<na@0000@?5]0000LDFWd6l=`B[3132l=CZb0000PBZGX]9D
000000000000000000000000000000000000D@31000000000000PRWI00000000000000000000000000000000eDin000000000000000000000000000000000000
0000A4IQL[eAQB7\X_7o0000]DE^0000000000000000000000000000<12I000000000000000000000000D81l0000000000000000Y5O_00000000000000000000
XSe;0000<66cTVYY9F0n0000Dg\=0000000000000000000000008:gK000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000dRZnLf6400008@W>lCoa00000KJ<00000000000000000000000000000000000000000000P73C000000000000000000000000
0000`82bPNE]000000000000X5R;PW\UL?FAD\T70000000000000000<Mm@PS>10000TXU70000LIBP<lo_0000000000000000000000000000eJ:I00001=QF0000
0000=IA=0000M?W`=JW5h1>c00000000000000000000000000000000000000000000000000000000000000000000dLN_8ZV9000000000000000000000000PFkB
00000000l>M:00000000000000000000T\1^0000QJP`TC:@Dm\B0000000000000000000000000000DlVK000000000000000000000000L;4_E1`]000000000000
0000]@gR00000000Y6Tm000000000000000000000000hHZm0000000000000^k8l`PGlcFR5H>L00000000DhAh0000000000000000000000000000000000000000
0000=EG>0000000000000000`WG^000000000000000000000000lTG00000TPkM0000000000000b;[000000000000`?C^`Y=Q\S[V000000000000XfmEAHmWdI@?
0000000000000000000000000000000000000000000000000000H45E4U[<0000Xo6Y00000000L^JR00000000EAY;000000000000d=kj000000000000T[]30000
00000P6<@i4>00000000M?P<0000hLSW9IV]<AGU8T4900000000MGPP00000000000000000000000000000000000000000000Da57lFiX05o400004E<AhIAd0000
00000000LHfQ0000000000000000e?YK0000000000000000P^4l000000000000AFoF00000000000000000000000000000000000000000YJ90000000000000000
0000ddaThUoE00000000XoEk0000DWHN000000000000000000000000DDFl8[ddLfVi00000000]5M;0000000000000000000095FX00000000000000000000aH<0
00000000000000000000lGi`U9R>@@b\]J:f0000000094N_000000001EVH00000000000000000000<79c0000000000000000000000000000000000000000TBQ0
00000000`2Cd00000000000000000000000000000000000000000l3G`8]600000000000000000000000000000000000000000000`N@R00000_nY000000000000
000000004ToZ0000L<gm00000000He;9000000000000000082]cTK;]000000000000000000000000i>^Q1AR40000000000000000000000000000TB\[hFKGhZ`J
00000000`8;P0000000051[^00000000000000000000000000000000M?KZ000000000000000000000000000000000000L[GH00005;]800000000000000000000
0000@T^IXk@I0000QFa@0000HV[700000000498Q00000000000000000000dn>kHAZF0000000000000000000000000000XCB[0000000000000000000000000000
0000H3HE000000000000IEbW00000000000000000000000000000000000000009CfM0000H4Y[0E:F8_RcTg7o0000000000000000higO000000000000HSLk0000
UGQc000000000000000000000000000000000000000000000000`aU`00000000000000000000DhZa0000000000000000000000004i=_HW1Q0000000000000000
0000000000000000D8WHI;d3000000000000000000000000@`1TDX[_d[5gQAb^0000000000008[HR0000000000000000E9[W00000000d\E_0000X4RiXY=a0000
IHV\0000000000000000i<mbi01Q@6O?00000000000000000H6h00000000000000000000\7WG0000\jRe00000000<d;]00000O@n0000IIgj00000000LPXX0=TQ
000000000000d;4O00000000000000000000000000000000000000000T3;lBdj0000PLhn00000000000000000000000000000000\a3O00000000T@me4=T4XIWc
00000000X9n4000000000000DVLN0000000000000000I?;[00000000000000000000`1XX000000004INf00000000P9VC00000000e?Yj@Ll20000000000000000
e9?60000X^QT0000000000000000d6]Ra3]:X^d6000000000000000000000000000000000000000000000000EE`h0000000000000000000000005GLR0000\H>V
00000000000000000000000000000K\E000000000000000000000000<UI40000000000000000000000000000000000000000hK^>00008I>aHXcD0WYM0000`3g]
00000000000000000000000000000000000000000000000000000000UBm>000000000000000000000000000000000000000000000000<cMbhjBH000000000000
a1a000000000000000000000000000000000000000000000lCT;0000lDMGA3R_00000jH90000LEQe<E]PlW[9000000008^VT0000000007MV00000000hUKP0000
00000000000000000000D`TIPgo=000000000000XnYh000000000000000000000000l08:00000000000000000000000000000000l\7700000000000000000000
00000000000000000000000000000000\g^I000000000000000000000000@1aX0000000000000000XPE;8n52LH=>`IDP@h5TlL[K`7@?Hd9N00009AlV00000000
000000000000000000000000000088fW00000BYF0000000000000000\f\_000000000000000000000000Y>@V000000000000M9jo00000000TVK[8>_R00000000
000000000000PA^?00000000PU\m1JNa4jM]0000000000000000Xin[000000000000DR1=0000TXfbL1R[0000a0\c@KZ^00000000hZP500000000000000000000
d2?^P;f[dYM99G8^h3fciJOZ0000000000000000000000000000PXBn0000X[:2]@oQEEmi00000000\>:B42B70aCT<ia85=Kk00000000PL3?0000I=SP00000000
00000000000000000000000000000000000000000000lah900000000<j?g000000000000000000009D8ALSGS00000000l1gU0000000000000000000000000000
00000000000000000000H];S0000000000000000L;JJ00000000000000000000000000000000<LOcUGaJ0OHL00000000`]cV00000000PCgo000000000000<ZMc
000000000000000000000000000000000000Xej2000000000000000000004ik<00000000000000000000L[Yi00000000000000000000laajMHKB000000000000
00000000\Z2:U4Pn0000TI6e18GWT9I^0000000000000000TJOV00000000000000000000@@SHHKX5L^7m0000000000000000Pg9@000000000000HD?VHU?H5<b7
`g]Q0000000000000000d3mBlQkB8ZjXXWRg0000LHcf00000000000000000000000000000000aFlg00000000aD1Y000000000000000000000000000000000000
8<MK00008Pg`00000000000000000000000000000000dgmSM?^30000E9cN0000Pj4J0000h0l4P7<>00000000De]^000000000000l6NT00000000000000000000
0000000000000000000000000000000000000000P7\l00000^>\00000000h9_H00000000000000000000000000000000000000000000dMKD00000000000051Y]
00000000000000008RjO00000000000000000000000000004hh00000000000000000dgDm00000<5i00000000000000000000000000008GcC00000000LfbR0000
000000000000000000000000000000000000l9Ui0000Lhgd0000000000000000000000000000000000000000DRSB0000000000000000000000000000I?c10000
@[``54J1000000000000000000000000000000000000@Fn\000000000000000000000000000087C2DX:j8OSed[iZL>eR00000000000000000000000000000000
0000XA1k000000000000IEOm0000000000000000000000000000000000000000000000000000<hBj00000000T?bf000000000000000000000000000000000_jK
000000000000dolg000000000000000000000M8@00000000DX6RL3GX00000000`LQh0000DoI]00000000XWbN000000000000`NV500000000000000004YlN0000
0000000000000000000000000000PUQO000000000000P0D[000000000000Y0]200000000000000000000XRfE0000000000000R6U]E9m00000000000000000000
lNSk00000000000000000000D]:G00000000000000000000000000009GZU0000<HO;0000HNoO000000000000TG\94Xhlh]ZolDMm8ohMI<\O\[DR8miQ=A\R0000
iJ;90000QC1W00000000000000000000@I;5X?=BMEn_00000000l3mWdJE@000000000000dUjd\^GJ45\300000000d@R[\\c[0000000000000000`I0K00000000
=9720000TfM500000000000000000000000000000000]8Rg0000000000000000000000004KNS0=Q?X`J:0000LEPm00000000P^O900000000XODN000000000000
0000000000000000000000000000d7N]@fFJ0000000000000000000000000000<N_Y0000000000000000M>1@00000000hHDh0000@U>l0000iD=H0000]E;P0000
0000LTfi00000000haLU00000000@X\I0DY\000000000000@FQe0000000000001IEi<So8h@Tb4@F:@0N:I@LW0000000000001E`H0000A2XI00000000iD?^0000
000000000000000000000000000000000000Dj@V000000000000000000000000mE^\00000000DBG\000000000000000000000000Lf>Z0000000000008_VP0000
H3Vg0000@@@?X8Wh0000000000008GJZ000000000000000000000000000000000000000000000000<LUn000000000000000000000000000000004ICOeBja0000
00000000e<d@0000000000004a1T0000000000000000000000000000000000000000PNOW000000000000H@Oml4Oh000000000000000000000000000000000000
000000000000000000004Xk<0000D>P20000000000009I`L0000D6fR0000000000000000000000000000000000000000@>k700000000DT@>0000000000000?=a
000000000000887I000000000F>]0000000000000000000000000000LT=Q00000000l5Hl0000000000000000000000000000000000000000Y<ea0000X_li0000
000000000000@iF]0000X@:U0000000000000000<1F100000000000000000000000000000000a@e]MGTI00000000000000000000000000000000000000000000
UDmZ0000E6A_0000aEAR000000000000000000000000<BOiECFO00000000000000000000000000000000000000000000hX\80000000000000000000000000000
0000000000000GE80000000000000000dj0WH?@m\Rn?PTg;000000000000lDI4000000000000EEPJ000000000000000000000000\j`000000000000000000000
9;WQhEoa00000000Y2@\0000PNjA0000]E1D00000000IH<Pd=BL000000000000e4a`0000X15W0000@1^l00000000h8efXU>GU>9U0000@<kd0000dHMOTacN0000
diaE0000X2\nPJWT0000000083aEdR730000eEoE0000000000000000000000000000000000000000EFEb0000l0OhdYaB00000000hVSO000000000000\PT7`KQa
91fgHZQa000000000000\]R000000000000000000000Y2CnI@CVl0KQ000000004hi70000d[ZJ00000000000000000000@0M`lIQ_000000000000\iafX<2=0000
000000004?B^\=6f00000000000000000000000000000000@MCc00000000000000000000DEi>0000000000000000\F]ITFbn000000000000000000000000=B\3
0000000000000000P9?<0=Z40000000000000000L\nHhglP00000000Tnn=00000000000000000000000000000000000000000000000000000000@j>H00000000
000000000000XdLg0000TH]h0000Q:JT0000000000000000000000000000000000008J;V0000000000000000PV3l]BnM0000000000000000000000000000Lb[]
0000000000000000DL>?00000000eElJ00000000000000000000000000000000=3S\000000008OJd0000000000000000000000000000HegHd[3N000000000000
<EXQ00000000]AS<0000D=<IQ;EE000000000000dRR600000000000000000000000000000000hiieL<]ID^3K000000000000000000000000`o4?00000000aDDX
`1Ya00000000<?\90000000000000000000000000000EJ?dX2`28<CR99hQ00000;LG00000000HNom00000000D=Yd0000000000000WN?00000000000000000000
000000000000000000000000DU=k0000000000008]Ej00000000d6ih0000]DAD00000000mI=^000000000000`29]000000000000U7<j00000000000000000000
Lg14PiQC000000000000000000000000`J8N00000000H9m:D`DP5EdY00000000000000000000UDmg000000000000000000000000000000000000l9bU00000000
00000000000000008Ta>0000000000000000000000000000H=U;00000000E7DB000000000000000000000000aD5N4]7P00000egY8Z5i00000000h?VZ]@N=0000
0000Q8AWeEFHDVf:0000Q=mH0000h:m;1I;>0000000000000000l\n500000000@D960000H^db000000000000000000000000m?H=0000d=?A0000`ZU10000h[?o
<IY8\L3J000000000000Td]7`4lb00000000000000000000000000000000E=kB000000000000DP4H000000000000000000000000000000000000<99=00000000
0000l<mo0000000000000000e8gK\7PIl7UF000000000000000000000000lRTL00000000e;4D0000\_JL00000000000000000000000000000000000000000000
00001>SIa;e?00000000000000000000D0SO0000hXdR0000X`Ij0000000000000000ADkH00008YIk000000000000LNi@00000000TDZA0000000000000000<Zel
00000000P\K4<jGED0;[h_e?98S]0000LbGD000000000000000000008;AbDeGO00000000`nW800000000000000000000000000000000XAO7MGML000000000000
000000000000Dd;:0000`8EO0000000000000000hCg0<lh^d0;I000000000000\3n>00000000000000000000000000000000000000000000dd8H0000DX_?0000
000000000000000000000000000000000000LLK10000000000000000PeKcP^o?00000000000000000000000000000000000000000000YJWH00000f]W00000000
E8>40000000000000000000000000000\A^_M;Kb0000000000000000`b7400000000`F9L4mkn00000000000000000000000000000000000000000Yb^00000000
0000`:c:00000000000000000000000000000000000000000000000000000000000000000000@HNV@KK30000000000000000<Uf=<2Gb0000H2^50000]DNB0000
00000Vd00000000000000000000000000000000000000000@LfmU4MY000000000000000000000000M;jB00000000000000000000PS?g000000008I6>=Co<0000
00008Wo\YI0F0000000000000000AEM`T^6\00004c93161i0000<CMH000000000000D23300000000000000000000000000000000@^J900000000000000000000
0000LQ[gEFIID58a00000000000000000000000000000000000000000000a6m\1GR=0000000000000000TGO6000000000000000000000000DWF6000000000000
0000<;eD0000000000000000000000000000hX^k000000000000000000000000U>Ak000000000000`7[M0000\dFZ0000000000000000000000000000lXLI0000
00000000000000000000000000000000000000000000<0eL0000hI:RHP7b0000000000000000000000000000\cNXQ63=YJIK0000DmGB0000000000005HHi0000
00000000000000000000000000000000000000000000000000000000IHd>4b[@000000000000000000000000000000000000LCCXlJKD00001FQ:000000000000
00000000=G5`00000000XRnd000000000000Dbeo<R8iM;@n000000000000000000000000000000000000I2d@Pf6d000000000000lmIl8NgX0000XCa>00000000
00000000]:DZ0000DSeZHG950000000000000000000000000000PGD60eCW\eb7YG>i0000000000000000]4C60000h3J;TYKK00008?1S00000000000000000000
000000000000000000000000481I00009<8j0000\>V[0000000000000000000000000000000000000000000000000000000000000000\<lK00000UP\00000000
8>Dlm4Gc000013jDA0AS000000000000lYc:0000000000000000000000000000P2mB00000000MFY`000000000000000000000000000000000000000000000000
H5Z=00000000hG?O000000000000LELV000000000000000043F6]04bA3Mn00000000000000000000XKSE00000000000000000000000000000000000000000000
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
